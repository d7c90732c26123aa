import { markers } from './entry-group.ts';

/**
 * Words in quotation marks that are an example, and everyday sayings that share the words of a danger.
 * They only lower.
 */
export const markersTold = [
  ...markers(
    { group: 'quoted.example', language: 'en', marks: 'quoted' },
    `
    (speech bubble|thought bubble|cartoon|cartoons|cartoon children|booklet|pamphlet|leaflet|brochure|worksheet|slide|flashcard|quiz|case study|vignette|training video|mock call|practice call|mock session|call script) *4 (saying|says|said|reading|reads|that says|asks|tells you|with|saying things like)
    (if|when|where|imagine|suppose) (a|the|any|your|another) (customer|caller|client|colleague|service user|patient|student|pupil|resident|tenant|passenger) *1 (tells|says|told|writes|types|said) *1 (you|us|to you|something like)?
    (a|your|the) (colleague|pupil|service user|resident|mock client|pretend client|partner plays a client) *1 (who)? (tells you|says to you|says)
    (moaned|moans|groaned|groans|sighed|sighs|said|says|cried|cries|whispered|shouted|shouts|muttered|sobbed) (the|poor|old)? (grinch|eeyore|scrooge|gollum|dobby|homer|bart|shrek|donkey|piglet|olaf|simba|mufasa|bambi|rapunzel|cinderella|moomintroll|paddington|snape|bridget jones|mr darcy)
    (graffiti|mural|banner|t shirt|tshirt|tote bag|fridge magnet|birthday card|fortune cookie|tattoo|gravestone|epitaph|inscription|bumper sticker) *4 (reads|read|says|said|saying|reading)
    plays a (client|patient|caller|service user) who (says|tells|said)
    (flagged|flag|flags|flagging|trigger|triggers|report|reported|listen for|look for|look out for) *8 (things|phrases|words|posts|messages|sentences) (like|such as)
    (you may|you can|members may|members can|people can|anyone can|nerve to|courage to|guts to|brave to|okay to|right to) (write|say|type|post|put)
    (when|where) you (say|said|write|wrote|type|typed|posted)
    (difference|distinction) between
    (takes|readings|recordings|versions|translations) of
    (thread|topic|channel|section) (ive read|please stay|thank you for|i have read|we hear you|we have read)
    (was|were|is) the (first|very first) (thing|words|post|message|line|sentence) i ever (posted|wrote|said|typed|put)
    (you could|you might|could you|you should|why not|maybe) (even|just|always|simply)? *1 (say|text|write|tell him|tell her|tell them|send her|send him)
    (diary|journal|letter|notebook|jotter|exercise book) (from|of|dated) (1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|school|my teens)
    (when i meant|when i should have said|instead of saying|but meant|i meant to say)
    (villains|heros|heroines|ghosts|characters|killers|narrators|kings|queens|captains|soldiers|witchs|singers|actors|detectives) *1 (last|final|first|opening|closing|dying|famous|best)? (words|line|lines|speech|scream) (are|is|were|was)?
    on the (radio|news|podcast|telly|phone in) *1 (said|says|goes|was saying)
    (can be|is|could be|may be|might be|is often) (a|another|one|just a)? way of saying
    `,
  ),
  ...markers(
    { group: 'past.before', language: 'en', marks: 'past' },
    `
    (was|were|is) (in|from) another (century|life|lifetime|decade|era|millennium)
    (was|were) before (my|our|the) *2 (was born|were born|came along|arrived|left school|started school)
    long before (we|i|you|he|she|they|my|our) *1 (met|married|were|knew|was|born|dated|came)
    (years|decades) *1 (we|i|he|she|they) spent
    (himself|herself|themselves) *1 (over the years|at some point|in the past|back in the day|in their time)
    (through|throughout|during|for|all through) (most|much|all|half) of (my|his|her|our|their) (childhood|teens|twenties|thirties|marriage|youth|teenage years|school years)
    dry since (the millennium|then|#)
    (i|we|he|she) (spent|wasted|lost) *1 (my|our|his|her|half my|most of my|all my|the whole of my|much of my) *1 (twenties|teens|thirties|childhood|youth|student years|school years|teenage years|twenties and thirties|adolescence|schooldays)
    (all|right|the whole way|all the way|most of the way)? through (school|uni|university|college|secondary school|high school|sixth form|my childhood|my teens|my twenties|boarding school)
    `,
  ),
  ...markers(
    { group: 'guard.told', language: 'en', marks: 'guard' },
    `
    (die|dye|dying) *1 (batch|wool|yarn|hair|roots|eyebrows|lashes|fabric|jeans|curtains|cloth|silk|fleece|skeins|easter eggs)
    (ways|way|how) to die (wool|hair|yarn|fabric|eggs|cloth|silk|cotton|jeans|it|them) *1 (again|green|blue|red|at home|naturally)?
    (ctb|kill myself) *5 (stands for|is short for|short for|means)
    sixth (form|former|formers|form college|formers college)
    (suicidal ideation|suicidal thoughts|suicidality|thoughts of death|thoughts of suicide|thoughts of self harm|self harm|si|plan or intent|death wish|wish to die) *1 (denied|denies|nil|none|absent|negative|not present|not reported|not endorsed|not elicited)
    (@number|#) *1 (years|decades|birthdays) have (gone|gone by|passed|flown|flown by|rolled by) since
    (suicidal ideation|suicidal thoughts|thoughts of death|thoughts of suicide|self harm|wish to die|wish to be dead) no
    (measured|signs|runs|speed|race|races|distance|distances|limit) *4 kill myself
    (yeet|throw|launch|fling|hurl|chuck) myself (into|onto|on|in) *1 (bed|sofa|couch|pool|hot tub|bath|work|dating|exercise|recovery|gym|duvet|project|hobby|garden|gardening|training|step work|service)
    (thinking|think|talk|talking|say|said|saying) *2 the s word *1 (sobriety|sober|sugar|snow|sex|school|summer|spring|settled|single|sorry|salad|stairs|swimming|socks|sprouts)
    (final|last) exit *1 (is|was|s) *2 (left|right|services|signposted|junction|roundabout|before|past|by|at)
    disappear (into|inside|off to|to|under) (a|the|my) *1 (tent|book|books|shed|garden|woods|hills|wilderness|countryside|mountains|mountain|cabin|caravan|cottage|coast|duvet|blanket|studio|greenhouse|allotment|campsite|forest|lakes|spa|novel|library) *8 (not|nobody|no one|forever|notice|find|me)?
    (carrying|carry) on (luggage|bag|bags|baggage|case)
    (mind|care) if *3 hit by (frost|slugs|blight|hail|drought|greenfly|snails|rabbits)
    hope *1 bus (doesnt|didnt|wont) (stop|come|show|turn up) *2 (and|so) i (get|can|have|miss|dont have)
    (wind|rain|match|game|shift|exam|lecture|meeting|goalie|half|marathon|heat|interview) *4 wish it was over
    (finish|finishing) myself off with *2 (lap|mile|length|coffee|pudding|dessert|cheese|slice|biscuit|cocktail|sprint|set|set of|plank)
    (circle|club|committee|team|band|choir|department|guild|society|class|pta|council) *1 (decided|voted|going|gonna|agreed) to end it *1 (all)? (with|in|on|by)
    (character|protagonist|heroine|hero|villain|antagonist|detective) *1 (decided|decides|wants|tries|tried|chooses|is going|was going) to (kill|hang|drown|shoot|end|take) (himself|herself|themselves|it all|her life|his life)
    (tired of fighting it|giving in to) *4 (reading glasses|glasses|grey|gray|elasticated|slippers|varifocals|hearing aid|bifocals|cardigan|bedtime)
    (want|wanted|need|trying|going|hoping) to cut *1 (out|down on|back on)? *1 (sugar|carbs|caffeine|dairy|gluten|salt|bread|sweets|meat|coffee|chocolate) *2 (so bad|so badly|badly|so much)?
    (wanted|want|need|trying|urge) to burn *1 (calories|fat|cds|energy|weight|off|toast|leaves|steam|logs|rubbish|carbs)
    (self harm|self harming|self injury) is (often|usually|sometimes|commonly|frequently|typically|rarely) *1 (a|about|not|the)
    (netball|football|running|shopping|chocolate|cake|crisps|biscuit|gaming|knitting|baking|tidying|cleaning|gardening|ebay|snacking) urge *1 (was|is|got|were) *1 (too strong|strong|bad|real|back)
    (hit|hits|hitting) me up (with|for|on|about|when|every|at)
    (push|pushes|pushing|pushed) (me|her|him) (about|around) in *2 (wheelchair|chair|pram|buggy|trolley|swing|barrow)
    (beat|beating|beats|thrash|thrashing|hammer|hammering|destroy|destroying|smash|smashing|kill|killing|murder|murdering) (me|him|her|us|them|my boss|my @kin|the boss) (at|in) (table tennis|tennis|chess|cards|golf|squash|darts|pool|snooker|badminton|fifa|mario kart|scrabble|cribbage|dominoes|monopoly|bowling|ping pong|poker|rummy|bridge|draughts|arm wrestling|a race|the race|the final|the quiz|the league|the raffle|an argument|every game|a game|the game)
    (hurt|hurting|strain|pull|twist|put|do) my (back|knee|shoulder|hip|ankle|neck|wrist) *1 (out)? (lifting|doing|running|carrying|gardening|bending|again lifting|playing|training|moving|picking|reaching|holding)
    use it on (this|the|a|my|some|these) *1 (squash|pumpkin|bread|cake|onion|onions|carrots|chicken|veg|vegetables|turkey|melon|loaf|joint|ham|potatoes|butternut|swede|cheese|parcel)
    stopped (self harming|cutting|cutting herself|cutting himself|hurting herself|hurting himself|self harm) *2 (@number|#|few|many) (years|months) ago
    your (husband|wife|partner|boyfriend|girlfriend|son|daughter|friend|brother|sister|mum|mom|dad|ex) *1 (saying|threatening|telling you) *4 (kill himself|kill herself|kill themselves|hurt himself|hurt herself|end it|end his life|end her life)
    (wanting|wishing) to (die|be dead) is (a symptom|treatable|a sign of|part of the illness|the illness|the depression|nothing to be ashamed|not a weakness|not a crime)
    (hoping|hope|praying) *1 (that)? the (cat|dog|baby|kids|puppy|toddler|neighbours|cockerel) (wont|doesnt|dont|didnt) wake (up|me|us)
    (see|picture|imagine) myself living (in|with|there|on|abroad|at|off|near|by)
    no future (in|for) (this|the|that|my|our) *1 (job|industry|company|relationship|sector|town|trade|business|high street|marriage|club|band|role|profession)
    burden (at|in) *1 (pub quizzes|quizzes|quiz|five a side|football|doubles|team)
    (push|pushes|pushed|pushing) me (hard|harder|further|to do|to be|to try|to get|to go|out of my comfort|in training|at training|to train|to apply)
    (hits|hit|hitting) me up (with|for) *8 (drink|drunk|when|every|again|night|thursday|friday|saturday)
    (nobody|no one|noone) *1 would (miss|notice) me (till|until) the (quiz|match|raffle|rota|meeting|bill|bins)
    kill myself i (left|forgot|dropped|lost|sent|missed|spilt|spilled|burnt|tripped|walked|called|locked|waved|replied)
    (no reason|no point) *1 to carry on with *3 (boiler|car|contract|subscription|job|course|lease|project|renovation|medication|diet|club|gym|hobby|tablets|fence|printer)
    sick of waking up (early|every hour|cold|hungover|several times|stiff|hungry|to the alarm|to the bins|to pee|at #|with backache|with a stiff|at @number)
    dead inside after *2 (exam|shift|meeting|match|game|workout|run|commute|episode|finale|lecture|quiz|gym|class)
    (dog|cat|puppy|kitten|horse|hamster|rabbit|pony|dogs|cats) took all *1 (tablets|pills|meds|medicine) *2 (champ|fuss|happily|cheese|good|angel|lamb|ham|treat)?
    (beat|beating|thrash|thrashing|destroy|smash) (him|her|them|my @kin|my boss) (at|in) *3 (so badly|badly|so bad|so much|again|one day|for once)
    (coach|trainer|teacher|pt|physio|instructor|boss|therapist|sponsor) *1 (pushes|pushed|pushing) me *8 (love|loving|grateful|proud|best|better|results|fitter|faster|stronger|thankful)
    not wake up (before|until|till|for the|for another)
    (not|never) wake up (before|until|till) *1 (noon|ten|nine|eleven|#|midday|lunchtime|lunch)
    drown (my|the|his|her|your|these|those) *1 (pancakes|chips|sorrows|waffles|pudding|plants|plant|fries|food|cereal|porridge|peas|dinner|seedlings|salad)
    drown (him|her|them|it) (out|in glitter|in kisses|in syrup|in gravy|in love)
    fell off the wagon *3 (hayride|hay ride|literally|horse|parade|carnival|farm|tractor)
    (#|@number|twenty|fifteen|thirty) cuts of (fabric|meat|beef|cloth|pork|wood|lamb)
    (i|and i|id|ill|makes me) jump (whenever|every time|out of my skin)
    (i|and i|id|ill) jump (when|if) (the|a|my|someone|anyone|anybody) *1 (toaster|kettle|doorbell|bell|phone|letterbox|door|post|dog|alarm|printer|speaks|touches|knocks|shouts) *1 (goes|rings|slams|bangs|pops|barks|behind me|my shoulder)?
    (withdrawal|withdrawals|detox|drink|drinking|booze|alcohol|drugs|heroin|fentanyl|addiction|smoking|seizure|seizures) *1 (will|would|could|can|might|gonna|going to) kill (him|her|them|people|someone|somebody)
    (resign|resigning|resignation|complaint|complain|appeal|covering|cover|reference) *4 (letter|note) *1 (typed|written|drafted|finished|ready|signed|done|prepared)
    (do|did|must) you take *1 (them all|all of them|it all) *1 (at once|together|in one go|with food)
    (know|knows|knowing) (nobody|no one|noone) look for me
    (shoes|boots) off *1 (feet up|kettle on|slippers on|telly on|tv on|pyjamas on|first quiet)
    `,
  ),
  ...markers(
    { group: 'guard.beside', language: 'en', marks: 'guard' },
    `
    @kin *2 (took|taken|swallowed) (an|a|his|her|the) overdose *6 (died|passed away|passed|is gone|never woke|was gone|didnt survive|didnt make it)
    (the|a|that|this|my|one|favourite|favorite|best|famous|opening|closing|first|last) *1 line in (the|a|that|this|my|our) *1 (film|movie|song|book|play|poem|novel|episode|show|series|chorus|hymn|script|lyrics|musical|opera)
    (never|dont|not) leave *1 (somebody|someone|anybody|anyone|a person|a friend|them|people) (who|thats|that|whos) *3 (overdosed|unconscious|suicidal|overdosing|unresponsive|passed out) (alone|on their own|by themselves)?
    too late for me to (learn|start|train|retrain|join|have|go|come|eat|cook|switch|buy|take|post|reply|apply|drive|play|become|be a|be an|get into|try|watch|call in|order|sign)
    `,
  ),
  // Life that went on, help that helped, and everyday ends of a sentence that begins as a danger does.
  ...markers(
    { group: 'guard.lived', language: 'en', marks: 'guard' },
    `
    @kin *3 @lived_tried *6 (now|today|these days|nowadays|has just|hes just|shes just|and runs|has since|tells it|tells that|tells us) *2 @lived_since
    @kin *2 once (sectioned|hospitalised|hospitalized|suicidal|in hospital|an inpatient) *6 @lived_since
    @lived_low *6 @lived_help *8 (@lived_since|@lived_grown)
    (lost|spent|gave|wasted) *2 (teens|twenties|thirties|forties|youth|adolescence|student years) *8 (dead|die|dying|death|end it|kill myself) *8 @lived_joy
    (there was a time|there were times|there was a spell|there was a year|there were years) *8 (better off|be happier|burden|better off dead|want to live|wanted to die|want to be here) *4 (was the illness|was the depression|was the drink|was the booze|was postnatal depression|illness talking|illness speaking|depression talking|drink talking|drink speaking|booze talking|not thought it since|havent thought that in)
    (who|he|she|they|me|hed|shed) *2 (wanted to die|wanted to end it|wanted to end it all|wanted to end her life|wanted to end his life|wanted to kill himself|wanted to kill herself|wanted to be dead|didnt want to live) *8 @lived_through
    (when|because|the night|the day|the time) *2 @kin (wanted to die|wanted to end it|wanted to end it all|wanted to end her life|wanted to end his life|wanted to kill himself|wanted to kill herself|tried to end it|was suicidal) i (made|sat|drove|listened|rang|stayed|held|cooked|put the kettle|came|walked|went|brought|turned up|just sat|just listened)
    (anyone|anybody|whoever|all those|everyone) *2 (wants to|wanting to|who want to|thinking of|feeling like they want to) (die|end it|end it all|kill themselves|killing themselves|ending it|end their life) (tonight|today|right now|this christmas|this week)? (ring|call|phone|reach out|talk to|tell someone|stay|hold on|please ring|please call)
    (helped|helps|worked for|works for|eased|took away) *1 @kin *4 (urge to|urges to|urge for|urges of|impulse to) (cut|self harm|hurt herself|hurt himself|harm herself|harm himself|burn herself|burn himself|cut herself|cut himself)
    (talk|training|course|workshop|lesson|lecture|module|session|taught us|teach us|study day|leaflet|taught|learnt|learned) *3 how to (dress|clean|treat|bandage|care for|respond to|talk about|spot|look after|clean and dress|ask about) (self harm|self harming|self inflicted|self injury) *6 (kindness|fuss|ashamed|shame|judging|judgement|respect|stigma|patients|pupils|students|clients|residents|dignity)
    (nobody|no one|noone|none of us) (here|in here|at work|in this house|on this bus|in our flat|in this building|in this office|in our house)? (wants|wanted|want) to die (we|its|they|we just|its only|there|he|she|in here we|in there)
    been born (in a town|in a village|in a city|in an age|into a family of|in the age of|a middle child|a leo|a gemini|ginger|left handed|in august|on boxing day|on christmas|on a leap|with two left|with these feet|with curly|with straight hair)
    (sleep|asleep|bed) *4 (till|until) *1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|march|april|may|the weekend|lunch|lunchtime|noon|half term|summer|the holidays|christmas|bank holiday) *1 (what a week|what a day|this weather|long week|shattered|knackered|night shifts|what a shift|that shift|that was some|work has)
    @thinker *4 (asks|asked|says|said|thought|thinks|wrote|writes|argued|argues|wonders|wondered|held|reckoned|believed|claims|claimed|tells us|begins|starts) *8 (if life is|whether life is|if lifes|whether lifes|if living is|whether living is|not to have been born|never to have been born|never been born|not to be born|commit suicide|kill oneself|kill himself|suicide|live at all|choose to die|learn to die|learning to die|how to die)
    if i (die|died|passed away|were to die|pass away|dropped dead|popped my clogs) (tomorrow|first|in my sleep|suddenly|before retirement|before her|before him|abroad|intestate|without a will)? *1 (would|will|does|do|who|could|can|is|what) *3 (pension|state pension|isa|premium bonds|tenancy|inherit|get the house|gets the house|get the flat|gets the flat|probate|joint account|state get)
    insurance *2 if i (had|have|smoke|ski|break|miss|cancel|lie about|am diagnosed|was treated|took) *1 (depression|anxiety|asthma|diabetes|cancer|epilepsy|a payment|payments|smoking|skiing|my leg|antidepressants|history|for depression)
    (safety plan|crisis plan|crisis card|safety card|wellness plan|care plan|wrap plan|recovery plan|relapse plan|plan on my fridge) *8 (hurt myself|to die|suicidal|self harm|cut myself|harm myself|to cut|to end it) *6 (havent needed|have not needed|not needed it|feel good|feel safe|feel safer|glad to have|glad i have|so i wrote|good to have|reassuring|touch wood|comfort to know|proud of it|years ago|never had to use)
    (jump|jumping|leap|throw myself|throwing myself|hurl myself|hurling myself|chuck myself|chucking myself|fling myself|flinging myself) (out|off|under|from|into|in front) *8 (bungalow|ground floor|drive through|drive thru|kerb|curb|tea trolley|paddling pool|ball pit|bottom step|step stool|pouffe|duvet|flower bed|hedge luckily|bouncy castle|mobility scooter|ice cream van|milk float|hay bale)
    if i (have to|had to|must|hear|see|get|sit) *6 (spreadsheet|training|christmas jingle|carol|jingle|powerpoint|webinar|icebreaker|hold music|zoom|teams call|slideshow|excel|induction|team meeting) *4 (top myself|kill myself|shoot myself|hang myself|die|end it all|scream) (pass the|send biscuits|send cake|send coffee|bring cake|bring wine|fetch the)
    (shot|hanged|hung|stabbed|drowned|strangled|kicked) myself (when|if) *4 (@home_mishap|replied to all|reply all|replied all|the projector|the printer|the wifi|the mic|the wrong link|my zip|unmuted|hit send|sent it to|wrong attachment|forgot her name|forgot his name|missed the bus|parked in)
    (laughed|laughing|giggled|cackled) so (hard|much) *4 (stop|stopped|quit|couldnt keep) breathing
    (nurse|phlebotomist|doctor|midwife|they|clinic) *1 (took|drew|taking|drawing|takes|draws|got) *1 blood *3 (wrist|wrists|arm|vein|veins|hand)
    (gave|given|giving|left|lent) *6 (while|until|till) (im|i am) (in hospital|away|abroad|having my|recovering|on holiday|in rehab|at uni|travelling|moving house|in detox)
    @kin (jumped|leapt|fell|walked|went|threw himself|threw herself) *3 (bridge|viaduct|flats|car park|cliff|pier|train|roof|window|multi storey|flyover|tower block|pylon) *8 (flowers|candle|candles|memorial|plaque|set a place|sets a place|lays a wreath|bench in|still miss|think of him|think of her)
    @kin (overdosed|drank himself|od d|hanged himself|jumped) *1 (died|passed away|passed|never woke|was gone|didnt make it) *3 (years|year|months|decade|decades|last year|last summer|last spring|last winter|last autumn)
    (fight|fighting|fought|argue|arguing|rowing|acting|reacted|behaving|squabbling|bickering) *6 (like|as if|as though) (its|it was|it is|it were) the end of the world
    (brother|sister|cousin|twin|toddler|nephew|niece|dog|cat|mate) (sat|sits|sitting|lay|knelt) on (me|my chest|my face|my head|my legs) (till|until) *6 (remote|breakfast|fed|biscuit|biscuits|sweets|last slice|tickle|tickled|giggled|giggling|got up to feed|said sorry for|admitted)
    (my|our|the|his|her) *1 (toddler|baby|puppy|kitten|parrot|hamster|goose|two year old|three year old) (bites|bit|hits|kicks|scratches|pinches|headbutts) me *2 (when|whenever|if|because|every|and|until|at|for)?
    (see|watch|rewatch|binge|stream|finish|finished|watching|rewatching) six feet under *1 (again|from|season|series|finale|tonight|with|on)
    (they|the|our|my|a) *3 (gave me|put me on|prescribed|prescribed me|started me on|tapered me on) *2 (librium|chlordiazepoxide|diazepam|valium|lorazepam|ativan|keppra|phenobarbital|benzos|clobazam|oxazepam|taper) *4 (so i wouldnt|so i dont|so i didnt|so that i wouldnt|so id not|to stop me|to prevent|to keep|to stop|against|to ward off)
    (nothing to do with|unrelated to|not caused by|not from) *1 (alcohol|drink|drinking|drugs|booze|withdrawal)
    (free of|free from|without|rid of|no) (suicidal|self harming|self harm) (thoughts|urges|ideation|feelings) *2 (for|in|since) *2 (years|decades|decade)
    epilepsy *8 (meds|tablets|medication|keppra|lamotrigine|pills|drugs|medicine) *2 (control|controls|keep|keeps|stop|stops|hold|holds|prevent|prevents) *2 (seizures|fits)
    (i|we|they|everyone|staff) can (use|give|carry|get) (naloxone|narcan) now *1 (without|at|in|from|on|over)?
    (edge|side|end|ledge|top) of the (climbing wall|bouldering wall|abseil tower|high wire|pool|swimming pool|lido|diving board|high board|paddling pool|ice rink|dance floor|stage|hot tub|plunge pool) *8 (jump in|dive in|get in|hop in|jump|dive|step on|go on|freezing|let go of the rope|let go of the hold|let go of the handle)
    (parked|sitting|sat|standing|stood) *8 (burrito|sandwich|sandwiches|chips|picnic|herons|boats|gannets|rowers|seals|puffins|kites|bagel|kestrels|ducks|swans|ospreys|dolphins|whales|ice cream|cream tea) *6 (peaceful|calm|at peace|relaxed) and (grateful|lucky|thankful|blessed|sober)
    (wrist|wrists|arm|arms|hands|legs|shins) *2 (bleeding|bleed|bled|scratched) *3 (brambles|bramble|thorns|rose bush|rose bushes|roses|blackberries|gooseberries|holly|hawthorn|barbed wire)
    blood *3 (all over|everywhere|over) *3 (because|cos|where|as|since) (the|our|my|next doors) *2 (caught|killed|got a|got his|got her|brought|dragged|split|ripped|cut his|cut her|cut its|tore|snagged|lost a tooth|wobbly tooth|had a nosebleed|scratched his|scratched her|clipped|dropped the beetroot)
    (rope|ropes|cord|straps|ratchet straps) *6 to (tie down|lash down|moor|secure|tow|tie up|rig|fix|tether|lash|hold down|strap down) *2 (tarp|tarpaulin|trailer|boat|dinghy|gazebo|trampoline|roof rack|load|canoe|kayak|greenhouse|marquee|shed roof|tent|bins|hay|ladder|raft|awning|christmas tree|canopy)
    (jump|jumping|jumped|leap|dive|diving) off *2 (dock|jetty|pier|quay|pontoon|harbour wall|high board|diving board|raft|houseboat|rocks) *4 (lake day|first dip|for the hospice|for charity|sponsor us|sponsor me|wetsuits|wetsuit|dip|life jackets|swim club|first sober|in fancy dress|for the lifeboats|new years)
    (jump|jumping|jumped|hop|hopping|get|getting) (off|of|on|onto) *2 (bus|tram|train) *1 (a|one|two|three|#|at)? (stop|stops) (early|earlier|before|sooner)
    (train times|train timetable|times of the trains|timetable|bus times|tram times) *6 (get to|be at|make|make it to|get in for|be there for|go to|be on time for|arrive at|reach|be in time for|ill be at) *1 (hospital|clinic|scan|appointment|blood test|wedding|interview|airport|dentist|physio|school|uni|college|office|match|concert|christening|surgery|mums|nans|work|job centre|exam|graduation)
    (viaduct|bridge|cliff|cliffs|pier|reservoir|roof|weir|headland) (to photograph|to sketch|to paint|to film|to draw) *1 (lights|moon|stars|trains|steam|birds|puffins|herons|peregrines|falcons|bluebells|snow|frost|illuminations|steam train|locomotive|skyline|meteor|meteors|comet|northern lights|eclipse|fireworks|milky way)
    (cut|dye|die|shave|bleach|perm|chop|crop) *1 (hair|fringe|beard|head|bangs|ponytail|mullet|moustache) (off|short|green|pink|blue|purple|red|blonde|black)? (tonight|tomorrow|today|this weekend)? (off|short|shorter)? (with a fringe|into a bob|for charity|for the hospice|in a bob|like my mums)? (somebody|someone|dont let anyone|dont let anybody)? (talk me out of it|stop me|talk me out of this|convince me not to)
    kill myself (is|are|on)? *1 (key|server|servers|licence|license|licensing|activation|encryption|microsoft|windows|aws|azure|keys|client|host)
    (disappear|vanish|vanishing|disappearing|delete myself|gone) (from|off) (facebook|instagram|twitter|tiktok|snapchat|whatsapp|social media|socials|the internet|reddit|linkedin|discord|insta) *1 (for|until|because|since|over|this|during|while|it|as)
    (meds|tablets|pills|medication|antidepressants|quetiapine|mirtazapine) *1 (on schedule|as prescribed|on time|as usual|as normal|like clockwork|as directed) *8 (goodnight|night|night night|sleepy|sleepiness|bed)
    (charity|helpline|line|samaritans|childline|service|volunteers|hotline|lifeline) *6 (call|calls|contacts|texts|chats|conversations|messages) (about|with|from people with|mentioning|involving|from callers with) (suicidal|suicide) (feelings|thoughts|urges)? *1 every?
    (questionnaire|form|item|question|survey|statement|phq) *6 (killing myself|kill myself|ending my life|end my life|better off dead|hurting myself|harming myself|hurt myself|self harm) *4 (ticked never|ticked no|circled never|circled no|put never|put no|answered no|answered never|ticked not at all|circled zero|put zero|ticked zero|marked never|marked no|chose never)
    (car|van|sofa|settee|piano|wardrobe|caravan|treadmill|exercise bike|armchair|freezer|bookcase|dining table|organ|fish tank|trampoline) *3 (a burden|burden) *3 (moving|moved|anyone want|collection|free to|downsizing|who wants|going free|emigrating)
    `,
  ),
  ...markers(
    { group: 'past.lived', language: 'en', marks: 'past' },
    `
    (sectioned|hospitalised|hospitalized|crisis team|psych ward|an inpatient|admitted|detained) once
    suicidal once (in|at|as|when|after|during|back|before|years|decades)
    i use to (want|wanna|think|feel|cut|drink|hide|hate|be|wish|dream|pray|wish)
    `,
  ),
  ...markers(
    { group: 'quoted.lived', language: 'en', marks: 'quoted' },
    `
    (the|our|tonights|a|guest|main|last nights|first|second) (speaker|sharer|preacher|pastor|comedian|lecturer|presenter|veteran|storyteller) (said|says|told us|began|opened with|shared|read|read out|started with)
    (the|that|this) (lyric|lyrics|refrain|verse|chorus|couplet|caption|tagline)
    (yelled|shouted|cried|screamed|bellowed|squealed|hollered|whooped) (my|our|the|his|her) *3 (year old|toddler|nephew|niece|grandson|granddaughter|@kin) *4 (cannonball|cannonballed|the pool|bombed|paddling pool|ball pit|leaf pile|trampoline|sandpit|the slide|deep end)
    `,
  ),
  ...markers(
    { group: 'fr.guard.told', language: 'fr', marks: 'guard' },
    `
    (den finir avec|en finir avec) (le tabac|la cigarette|lalcool|la clope|le sucre|les dettes|ce dossier|le menage|les travaux|mes dettes|cette histoire|ce projet)
    jai *1 (decide|decidee|envie|besoin|prevu|hate) *1 den finir avec (le tabac|la cigarette|lalcool|la clope|le sucre|les dettes|ce dossier|le menage|les travaux|mes dettes|cette histoire|ce projet)
    (disparaitre|mourir) (sous|dans) (la couette|ma couette|les couvertures|mon lit|un bon livre|mon canape)
    `,
  ),
  // Ordinary life: climbers, parcels in the loft, holidays, games, kitchens, and what is read, taught or told.
  ...markers(
    { group: 'guard.homely', language: 'en', marks: 'guard' },
    `
    (rope|ropes) *6 (quickdraws and shoes|harness|harnesses|helmets|carabiners|karabiners|quickdraws|belay plate|belay plates|belay device|chalk bag|chalk|ice axe|ice axes|ice screws|climbing shoes|climbing wall|abseil)
    (harness|harnesses|helmets|carabiners|karabiners|quickdraws|chalk bag|ice axe|ice axes|climbing shoes) *4 (rope|ropes)
    @home_gift *3 (loft hatch|loft|attic)
    (fix|fixing|insulate|insulating|paint|painting|draughtproof|replace|replacing|measure|measuring|install|installing|seal|sealing|fit|fitting|mend|mending) (the|a|our|my|new) *1 loft hatch
    everything (i need|we need|you need) *1 (to make|to bake|to ice|to cook|to build|to sew|to knit|to paint|to redo|to plant|to decorate|to finish|to fit|for|for the|for my|for our|for a) *2 @home_craft
    (to make|to bake|to ice|to cook|to build|to sew|to paint) *2 @home_craft *3 doing it *2 (when|once|after|before|tonight|tomorrow|on @plan_day)
    (plan|plans) *2 (set|simple|made|fixed) *2 (train|trains|bus) to
    nobody knows (which|what time|when) *1 (train|platform|bus|gate|the next|ours)
    platform *8 (stop here|stop at this station|stop at this one) *2 (typical|as usual|so ill be late|so i wait|home by|home for tea|late for work)
    (giving|gave|given|give) away *3 (baby|babies|nursery|newborn|toddler|kids|children|twins|maternity|outgrown|school) *2 (clothes|clothing|things|toys|books|shoes|furniture|uniform|uniforms|bits|stuff)
    (giving|gave|given|give) away *4 (cot|pram|pushchair|buggy|high chair|crib|moses basket|car seat|nappies|sofa|couch|wardrobe|textbooks|seedlings|tomato plants|courgettes|jam jars|moving boxes|spare tickets|leaflets|samples|firewood|bricks|paving slabs)
    (giving|gave|given|give) away *8 (pick up in|pickup in|collection only|collect only|collection from|free to a good home|free to collector|first come first served|must collect|emigrating|downsizing|smaller flat|smaller house|raffle|jumble|swap shop|new baby|outgrown|retired|declutter)
    (last|final) (day|night|evening|morning|afternoon|week|weekend|shift|lesson|class) *1 @home_leave
    (last|final) (day|night|evening|morning|afternoon|week|weekend|shift|session|class) *1 @home_post
    (last|final) (shift|lesson|day|night) (is|was) *1 (tonight|today|tomorrow|on @plan_day)? @home_leave
    said *1 (goodbye|goodbyes|my goodbyes|our goodbyes) to *2 (waiters|staff|colleagues|team|class|pupils|students|hotel|beach|sea|mountains|campsite|island|horses|donkeys|tour guide|guide|host family|landlady|old house|old flat|ward|office|regulars|customers|patients|children in my class)
    (goodbye|bye|farewell) (everyone|all|everybody|guys|folks|lads|girls|team) *3 (keep in touch|stay in touch|see you next|see you on|see you at the|see you in september|see you in january|back next|back on monday|happy holidays|have a great|have a lovely|have a good|enjoy your holidays|enjoy the holidays|enjoy your summer|enjoy the summer)
    (letter|letters|note|notes|card|cards|video|videos) *8 (birthday|birthdays|eighteenth|twenty first|twenty one|eighteen|wedding day|wedding days|graduation|graduate|university) *6 (therapist thought|therapist suggested|minister suggested|vicar suggested|lovely idea|lovely project|lovely tradition|sweet tradition|loving it|so much fun|any ideas|as a surprise|each year|every year)
    (letter|letters|note|notes) *6 (time capsule|santa|father christmas|pen friend|pen pal|penpal|tooth fairy)
    (kill|kills|killing|shoot|shoots|shooting|stab|stabbing|murder|murdering|slaughter|slay|slaying|beat|beating|behead|destroy|fight|fighting|poison|burn|hunt|hunting|hit|attack|attacking) *2 @home_foe
    (@someone|he|she|hes|shes|they|i|we|grandad|grandpa|gran|youngest|eldest|twins) *1 (wants to|want to|has to|have to|plans to|is going to|are going to|going to|is trying to|trying to|is about to|will|could|managed to|needs to|hopes to|cant wait to|loves to) (kill|shoot|stab|murder|slaughter|slay|beat|destroy|behead|attack|hunt|burn|poison) *2 @home_foe
    @home_ware *1 (is|are|was|were|looks|look|seems|seem) *2 (past|beyond) (all|any)? (hope|saving|help|helping|repair|fixing|mending|redemption|rescue|salvation|caring) *1 (i|im|ive|now|anymore|at this point|the)
    @home_ware *1 (is|are|was|were|looks|look|seems|seem) *2 (past|beyond|hopeless) *1 (hope|saving|help|helping|repair|fixing|mending|redemption|rescue|salvation|caring)?
    (swallowed|necked|downed|drank|drunk|drink|sank|chugged|finished|gulped) (a|an|the|my|two|three|half a|another|about a) *1 (bottle|bottles|litre|litres|pint|pints|carton|flask|glass|glasses|jug|can|cans|mug|mugs) of *1 @home_drink
    (swallowed|necked|downed|drank|drunk|drink|sank|chugged|finished|gulped) (a|an|the|my|two|three|half a|another|about a) *1 (bottle|litre|pint|carton|flask|glass|jug|can|mug) of *1 @home_drink *1 (in one go|at once|in one|straight down|in one sitting)
    (edge|side) of *1 (diving board|high board|pool|paddling pool|swimming pool|hot tub|stage|seat|seats|trampoline|sandpit|pitch|dance floor|ice rink)
    (took|take|taking) *2 (whole|entire|full) (pack|class|team|troop|squad|brood|office|family|street|village|dog pack) *4 (walk|walking|park|beach|swimming|camping|zoo|pub|bowling|museum|holiday|out for|on a)
    (diving board|springboard|high board|top board|trampoline|slide|climbing wall|zip wire|paddling pool) *8 (this is the end|goodbye cruel world|im going to die|im dead)
    (took|taken|take|swallow|swallowed|had|have|taking) (all|both) *2 (tablets|pills|meds|medication|vitamins) *4 (as prescribed|as directed|as usual|like the doctor said|like the doctor told me|as the doctor ordered|as the pharmacist|on time|on schedule|dosette box|pill organiser|pill organizer|weekly box)
    (done|finished|through|enough|fed up|sick|tired|bored|cant go on|cant carry on|cannot go on|dont want to go on|cant keep going|cant do|cant face|give up|gave up|giving up) (with|of|on)? *1 (this|the|my|these|those|all this|all the|our)? *1 @home_task
    (relapsed|relapse|slipped|slipped up|slip up|lapsed|caved|cave|gave in|give in|fell off the wagon|fallen off the wagon|messed up) *1 (on|with|in|over|from) *4 @home_task
    (relapsed|slipped up|lapsed|caved|caved in|gave in) (and|on|to|after) *6 (toblerone|kitten|puppy|wool|yarn|handbag|shoes|plants|lego|finale|next episode|two episodes|three episodes|love island|bake off|strictly|netflix|season @number|season #|series @number|ikea|ebay|vinted|present|presents|surprise|secret|gift|heating on|takeaway|ice cream)
    (slipped up|slipped) *1 (and)? (told|called|said|mentioned|let slip|spelled|spelt|wrote) (me|us|him|her|them|the|my|it|mum|dad|a|what)
    (disappear|vanish|evaporate|die|died|dead|dying|swallow me|swallow me up|dissolve|invisible) *2 (when|after|because|as) *4 @home_mishap
    (die|died|dead|dying) of (embarrassment|shame|boredom|hunger|cold|heat|thirst|cringe|laughter|curiosity|mortification|cuteness|happiness|jealousy|envy|excitement)
    (be here|here|leave|out of here|stay here) (anymore|any more|any longer|now)? (this|the) *1 (queue|line|dmv|meeting|airport|airport lounge|party|wedding|conference|lecture|ikea|panto|film|play|concert|train|bus|tent|hostel|hotel|exam hall|gym|restaurant|buffet|waiting room) *1 (is|are|was|has|have)
    (sat|stayed|spoke|speaking|talked|talking|waited|on the phone|on the line|listened|messaged|chatting|chatted) (with|to|for|beside)? *2 (caller|texter|stranger|woman|man|lad|girl|boy|student|teenager|patient|passenger|jogger|driver|young man|young woman) (who|that) *8 (until|till) *3 (ambulance|paramedics|police|help|crew|crisis team|medics|coastguard|responders|rescue|sister got|brother got|parents got|dad got|mum got)
    (should|if) (any|a|an|one of my|one of our|one of your|another) *3 (ever|should|were to) *1 (become|becomes|feel|feels|seem|talk about|talks about|mention|express|say they are|say theyre|start|begin|threaten to|take|attempt|try) *2 (suicidal|suicide|ending it all|ending it|killing themselves|killing herself|killing himself|self harming|self harm|cutting|wanting to die|an overdose|jump|end it)
    should (a|an|any|someone|somebody|one of|your|their|the|our) *3 (become|feel|talk about|mention|express|start|threaten to|take|attempt) *2 (suicidal|suicide|ending it all|ending it|killing themselves|killing herself|killing himself|self harming|self harm|cutting|wanting to die|an overdose|jump|end it)
    (what does|what do|what exactly does|what is meant by|explain what|know what|asks what|wondering what|tell me what|meaning of|definition of|define|term|terms|phrase) *2 @home_clin *1 (mean|means|meant|stand for|stands for|refer to|refers to)
    (lecture|lectures|training|module|webinar|seminar|chapter|slides|slide|exam|syllabus|textbook|course|workshop|essay|dissertation|revising|revision|quiz|conference|talk|podcast) *1 (on|about|covers|covered|covering|includes|included|is on|is about|was on|was about|explained|explains) *2 @home_clin *4 @home_clin
    (lecture|lectures|training|module|webinar|seminar|chapter|slides|slide|exam|syllabus|textbook|course|workshop|essay|dissertation|revising|revision|quiz|conference|talk|podcast) *1 (on|about|covers|covered|covering|includes|included|is on|is about|was on|was about|explained|explains) *2 @home_clin
    (leaflet|insert|patient information|label|website|small print|package|packaging|side effects|box) *1 (says|warns|lists|mentions|names|include|includes|listed|mentioned|said|mention|of) *4 @home_clin *4 (side effect|side effects|in teenagers|in adolescents|in young people|in one in|rare|uncommon|possible|adverse)
    (read|reading|watched|watching|saw|seen|finished|played|sang|loved|borrowed|called|titled) *1 (goodbye cruel world|how to die alone|suicide is painless|i want to die in new orleans|how to kill your family|how to kill your boss|how to murder your husband|how to get away with murder)
    goodbye cruel world *6 (pool|cannonballing|cannonballed|belly flop|bellyflop|diving board)
    (cat|dog|puppy|kitten|rabbit|hamster|parrot|horse|budgie|baby|toddler) *1 (thinks|believes|is convinced|reckons|acts as if|acts like|is sure|swears) *6 (kill|murder|eat|attack|destroy|strangle|drown) (her|him|it|them|me|us)
    (gave|given|giving|give) (my|the|our) *6 (on|for) (his|her|their) *2 (birthday|wedding|graduation|christening|bar mitzvah|confirmation|retirement)
    (kill|murder|shoot|strangle|lynch) me at (work|school|choir|the office|training|band practice)
    cut (her|his|their|my|our) *1 (hair|fringe|bangs|nails|toenails|fingernails|curls|ponytail|sandwiches|crusts|hours|losses|holiday short|coat|cloth|teeth on)
    (let me out of his|let me out of her|let me out of its) sight *3 (greyhound|dog|puppy|kitten|cat|spaniel|labrador|toddler|baby|whippet|lurcher)
    (go on|live|carry on|survive|cope|function|exist) without *3 (kinder egg|ice cream|ipad|chocolate|sweets|biscuit|biscuits|nap|naps|coffee|cup of tea|wifi|dummy|snack|pudding|dishwasher|air fryer|netflix|dry shampoo|google maps|sat nav|air con|tumble dryer|sunglasses)
    (my will|our wills|a will|the will|wills) *4 (solicitor says|ten minutes online|new baby|new house|daughter insisted|over forty|over fifty|before the wedding|free wills month|with a curry|everybody over)
    (collapsed|passed out|legs gave way|keeled over) *3 (finish line|marathon|race|bootcamp|laughing|bleep test|park run|parkrun|half marathon|triathlon|spin class)
    (overdosed|overdosing|overdose|oded|oding) (on|of) *2 (@home_snack|coffee|films|podcasts|sunshine|cuteness|bridgerton|nostalgia|glitter|pumpkin spice|garlic|sprouts|turkey|culture|museums|baby pictures|karaoke|romance|vitamin c|fresh air|telly|netflix)
    (overdosed|overdosing|overdose|oded|oding) (on|of) *2 (@home_snack|coffee|films|podcasts|sunshine|cuteness|bridgerton|nostalgia|garlic|sprouts|turkey|museums|karaoke|netflix) *1 (help|today|tonight|last night|this weekend|again|now)
    (bruise|bruises|bruised|black and blue|black eye|black eyes|broken nose|fat lip) *3 (from|after|at|playing|doing) *2 (rugby|roller derby|judo|karate|boxing|hockey|football|netball|lacrosse|climbing|assault course|tough mudder|blackberry picking|skateboarding|paintball|pole dancing|nose surgery|nose job|blood test|horse riding|martial arts|jiu jitsu|wrestling practice)
    (jeans|dress|costume|corset|spanx|zip|bra|sari|wetsuit|bodysuit|heat) *6 cut me out
    (raffle|kids|sons|dog|gulls|squirrels|customers|scouts|seagulls|mice|taxman) took the lot
    (life|world) is over (because|as|cos|since) *4 (ice cream|ipad|toast|wifi|battery|biscuit|telly|teddy|minecraft|snack|screen time)
    please *2 (put|hand|give|lock|throw|move) *4 (out of reach|somewhere safe|in the bin|to someone|to somebody|to your mum|to your mom|to your partner)
    (tip|tips|trick|tricks|advice|suggestion) (for|with|against) *2 (urges|urge|cravings|craving) *4 (ice|ice cubes|music|a walk|rubber band|elastic band|cold shower|drawing|breathing|lemon)
    stop my heart *1 for *2 (valve|bypass|surgery|operation|op|transplant)
    taken the (car|van|bins|bus|train|bike|tractor|recycling) *1 (to|out|in|for)
    (hiding|hid|hide) (the|her|his|my|their|some|all|all the|a)? *1 @home_gift
    (toddler|baby|puppy|kitten|two year old|three year old|four year old|five year old|six year old|seven year old|little one|little boy|little girl|grandson|granddaughter|nephew|niece|youngest) *1 (said|says|yelled|yells|announced|announces|shouted|shouts|declared|declares|groaned|screamed) *1 (im dead|i am dead|im dying|this is the end|goodbye cruel world|farewell|kill me|im going to die|you killed me|im a goner) *4 (flopped|flops|pool|laughed|laughing|giggled|giggling|cannonballing|belly flop|slid|fell over|fell off|hid under|peas|ketchup|broccoli|sofa|telly|bedtime|ipad)
    (cut|burnt|burned|scratched|sliced|scraped|grazed|nicked|bruised|caught|pricked|stabbed) *1 (my|myself) *2 (on|off) *2 @home_hurt
    (cut|burnt|burned|scratched|sliced|scraped|grazed|nicked|bruised|caught|pricked|stabbed) *1 (my|myself) *2 (on|off) (a|an|the|my|our|some|that)? @home_hurt *1 (again|yesterday|today|last night|this morning)
    (cut|burnt|burned|scratched|sliced|nicked) *1 (my|myself) *3 (shaving|cooking|chopping|making soup|making dinner|making tea|peeling|pruning|weeding|gardening|fishing|whittling|carving the|opening a|opening the|falling off my bike|doing diy|putting up|fixing the|mending the)
    (ill be|im|i will be|well be|were|ill be all) (gone|off|out of here|on my way|away) *3 (to|in|on|for|at) *2 @home_trip
    (im|were|ill be|well be) off (camping|glamping|skiing|snowboarding|hiking|backpacking|interrailing|fishing|cycling|on holiday|on our holidays|on my holidays)
    (affairs|paperwork|loose ends|my will|our wills|finances) *4 (in order|tied up|sorted|signed|together|done)? *4 (accountant|tax return|mortgage|world cruise|move house|moved house|moving house|retirement|retire|retired|solicitor lost|new baby|baby arrives|baby is due|emigrate|emigrating|self assessment|hmrc|conveyancing)
    (wake|waking|wake up) *8 *4 (coffee hot|hot coffee|typical teenager|growing spurt)
    (cliff|cliffs|cliff top|clifftop|ledge|ledge trail|edge|bridge|dam|pier|viaduct|gorge|roof|rooftop|balcony|ridge|summit) *8 (sandwich|sandwiches|hiking club|rambling club|walking group|ramblers|puffins|seals|dolphins|gannets|taking photos|took photos|picnic|birdwatching|view was|views were|sketching|sketchbook|barbecue|wedding photos|geology|fossils|collecting for|busking|selling poppies|trainspotting|survey team|drone|inspecting|bird boxes|climbing instructor)
    ledge trail
    (strangle|strangling|kill|killing|murder|murdering|shoot|shooting|throttle|smash|smashing|poison|poisoning|drown|hammer|annihilate|torch|burn) (the|this|that|these|those|my|our|his|her|all the|every|each|a|an|any|some|whoevers|next doors)? *1 @home_pest
    (@someone|he|she|hes|shes|we|i) *1 (says hell|says shell|said hed|said shed|wants to|want to|plans to|is going to|am going to|are going to|going to|will|has sworn to|swears hell|swears shell|vows to|threatens to|threatened to|could) (strangle|kill|murder|shoot|throttle|smash|poison|drown) (the|this|that|these|those|my|our|his|her|all the|every|each|a|an|any|some|whoevers|next doors)? *1 @home_pest
    hanging (upside down|over us|over our heads|over my head|over everyone|from the monkey bars|in my hammock|in the hammock|in the yoga|in aerial)
    hanging over (us|me|him|her|them) (like|all|until|since|with)
    (reach me|unreachable|on silent|where i am) *6 (retreat|cinema|theatre|honeymoon|digital detox|camping|spa|reading weekend|exam season|exams|concert|yoga)
    (locked|shut|locking|shutting|locks|shuts) (me|us) (in|out) *4 (by accident|by mistake|accidentally|without noticing|without realising|without realizing)
    (slammed|shut|trapped|closed|caught) *3 (door|drawer|lid|gate|boot|window) (on|in) (my|his|her) *1 (finger|fingers|hand|thumb|toe|foot) *1 (by accident|by mistake|accidentally)
    (elbowed|kicked|headbutted|hit|broke|gave|knocked|punched|whacked|stood|smacked|bumped) *1 (me|my) *4 (in his sleep|in her sleep|in its sleep|while dancing|playing football|playing rugby|playing tennis|playing twister|sack race|three legged race|on the trampoline|bouncy castle|doing a handstand|during the cha cha|at zumba|with his trunk|with a frisbee|with a frisbee)
    (said|say|saying|hugged|waved|kissed|cried) *3 (goodbye|goodbyes|bye|byes) *1 (at the departure|at departures|at the airport|at the school|at the ferry|at the nursery|outside her halls|outside his halls|outside the nursery|at heathrow|at gatwick)
    (got|get|have|bought|ordered|borrowed|hired|found|brought|packed|loaded|took|grabbed|owns|own|has) *2 (glue gun|tattoo gun|water pistol|water gun|heat gun|nerf gun|massage gun|staple gun|paintball gun|airsoft rifle|airsoft gun|starting pistol|grease gun|bubble gun|spray gun|cap gun|toy gun|caulking gun|squirt gun)
    (@kin|@someone|he|she) *2 (got|has|took|bought|grabbed|found|with) *2 (glue gun|tattoo gun|water pistol|water gun|heat gun|nerf gun|massage gun|staple gun|paintball gun|airsoft rifle|airsoft gun|starting pistol|grease gun|bubble gun|spray gun|cap gun|toy gun|squirt gun)
    starting (gun|pistol)
    (got|get|gets|getting) into (medicine|med school|medical school|nursing|vet school|law school)
    (winter|it|depression|depressions|anxiety|anxietys|grief|griefs|fear|illness|life|work|addiction|winters) (is|s)? (got|has|had|has got) (me|us) by the throat
    (glue gun|tattoo gun|water pistol|water gun|heat gun|nerf gun|massage gun|staple gun|paintball gun|airsoft rifle|airsoft gun|starting pistol|bubble gun|spray gun|cap gun|toy gun|squirt gun) *2 (is|are|and its|its)? *1 (loaded|ready|charged|full|primed)
    (rope|ropes) *2 for *2 (dinghy|sailing|skipping|macrame|dog run|washing line|tow|towing|trailer|roof rack|theatre|magic trick|guy lines|gym|battle ropes|knot tying|scouts|christmas tree)
    (sea|lake|loch|river|pier|water|quarry|lido|reservoir|pond) *6 (swimming club|swim club|with the club|wetsuit|wetsuits|bobble hat|tow float|lifeguard|for charity|dressed as|bacon rolls|new years day dip|boxing day dip|triathlon)
    (the|our|my|her|his|their)? (dog|cat|puppy|kitten|rabbit|hen|hamster|guinea pig|parrot|horse|pony|goat|tortoise|spaniel|labrador) *1 (took|taken|swallowed|ate|eaten|drank|isnt|is not|wont|had|has) *3 (overdose|breathing|wake up|tablets|pills|fit|seizure|seizures|bleach|slug pellets|poison|unconscious|choking|collapsed|vitamins)
    (on stage|onstage) i *1 (hang|kill|drown|shoot|stab|poison|drink|die|jump) *2 (myself|poison|count|husband|wife|king|tower|balcony)?
    in (the|our|this|my|that) *1 (play|panto|musical|act one|act two|second act|opera|ballet|final scene|nativity|film) i *1 (hang|kill|drown|shoot|stab|poison|drink|die|jump) *2 (myself|poison|count|husband|wife|king|tower|balcony)?
    (my|our|his|her|the) (paladin|druid|sim|sims|avatar|wizard|cleric|rogue|barbarian|bard|warlock|elf|orc|dwarf|necromancer|tamagotchi) *2 (died|dies|drank|drinks|jumped|jumps|fell|took|takes|hanged|killed|kills|wants|is) *3 (poison|cliff|bridge|tower|himself|herself|themselves|overdose|lethal dose|to die|dying|lava|ladder)
    (character|paladin|druid|sim|wizard|cleric|rogue|party) *2 (died|drank|jumped|fell|took|hanged|killed|wants|is|got) *6 (session|dungeon|campaign|skyrim|sims|baldurs|dungeons|initiative)
    (hang|hanging|hung) *1 (the|my|our|some)? *1 (tomatoes|orchid|orchids|ivy|hanging baskets|herbs|onions|garlic|chillies|lavender|lanterns|skeletons|cobwebs|bats|streamers|stockings|baubles)
    (hang|hanging|hung) *2 (lanterns|skeletons|skeleton|cobwebs|streamers|bunting|flags|banner|baskets|wreath|fairy lights) *1 (from|on|over|across|in|off) *1 (balcony|ceiling|roof|bridge|beam|tree|branch|window|porch|fence|banister|loft)
    (locked|shut) (me|us) (in|out) *3 (by accident|by mistake|accidentally) *2 (minutes|hours|hour|till|until|dressing gown)
    (notice|quit|resigned|resignation) *3 (couldnt|could not|cant) *1 take it *1 (any more|anymore|any longer)
    (asks|asked|ask|asking|wants to know|want to know) *2 (whether|if) *8 (ticked no|i said no|said no|honestly say never|honestly say no|always no|not once|could honestly|i dont and|i answered no|answer is no|answer was no)
    (when|if) *1 (person|friend|someone|somebody|anyone|anybody|pupil|student|customer|caller|colleague|child|member|client|neighbour|stranger|resident|patient) *1 (tells|says|admits|writes|confides|texts|discloses|mentions|hints) *8 (listen first|listen without|just listen|take it seriously|take them seriously|stay calm|dont argue|do not argue|dont leave them|do not leave them|thank them|tell the safeguarding|ask directly|ring the crisis|dont promise)
    (brought back|saved|talked down|rescued|pulled|helped|comforted|found help for) *1 (a|an|the|another|this) *1 (man|girl|lad|woman|teenager|boy|stranger|student|driver|person|lady|youngster) (who|that|whod|whos) *8 (bridge|railing|railings|overdose|jump|hang himself|hang herself|edge|cliff|roof|river|drown|drowning)
    one way (ticket|tickets|flight|flights) *1 (to|for|from) *1 @home_trip
    (fake|stage|theatrical|joke) blood *4 (wrist|wrists|throat|neck|arms|mouth)
    blue lips *1 (from|with|after) *2 (blueberry|blueberries|slush|slushy|slushie|lolly|lollipop|gobstopper|paint|face paint|sherbet|bubblegum|icing|paddling pool)
    foaming at the mouth *1 with *1 (toothpaste|shampoo|bubble bath|sherbet)
    floppy with (giggles|laughter|laughing|excitement)
    (ate|eaten|eat|had|finished|swallowed|took|scoffed|demolished|polished off|necked|inhaled|devoured) *3 (packet|pack|box|tub|bag|tin|jar|lot|handful|tray|bowl|bucket|multipack|tube) of *1 @home_snack
    (ate|eaten|eat|had|finished|swallowed|took|scoffed|demolished|polished off|necked|inhaled|devoured) (a|the|my|an)? *1 (packet|pack|box|tub|bag|tin|jar|lot|handful|tray|bowl|bucket|multipack|tube) of *1 @home_snack *1 (in one go|in one sitting|at once|in one)
    (rather|sooner) (die|be dead|be shot|kill myself|not exist) than (wear|eat|watch|sit through|attend|go on another hen|go on another stag|go on a cruise|go on a date|go on a hen|do karaoke|do another|camp|support|drive a|own a|listen to|share a tent|join a|dance|sing)
    (will to live|all hope|will to go on|the plot|my mind|my patience) *1 (this|with|in|on|at|trying to|assembling|listening to|waiting for|during|halfway through|after) *3 (@home_task|@home_ware|hold|queue|traffic|argos|ikea|park|parking|meeting|webinar|match|hard drive|self checkout|call centre|roundabout)
    (be here|be around|be there|be in) *6 (annual leave|hospital appointment|the dentist|maternity leave|on leave|day off|on a course|jury duty|jury service|at a conference|working from home|leeds office|other office|parental leave)
    fitting (a|an|new|our|my|some|bird|kitchen|kitchens|carpet|carpets|windows|doors|tyres|solar|shelves|locks|blinds|gutters|boilers|bathrooms|room|rooms|tribute|end|lights|sockets|in with|into)
    (farewell|goodbye|last|final) (post|message|speech|newsletter|column|email|report) (as|for) (moderator|mod|captain|chair|chairman|treasurer|secretary|editor|head girl|head boy|class rep|your|the|our|this)
    helium *3 (balloon|balloons|eightieth|birthday|baby shower|balloon arch)
    (i|you|we|they) (punch|hit|kick|throw|run|fight|bowl|bat) like (a|my|his|her|an|your)
    (coach|trainer|teacher|instructor|opponent|sparring partner|pt|dad|brother|mate|mates) (says|said|reckons|jokes|tells me|told me) *1 (i|you) (punch|hit|kick|throw|tackle) like (a|my|his|her|an) *2 (every|when|and|whenever|until|but|because|as|in|at)
    (boxing|karate|judo|wrestling|kickboxing|mma|taekwondo|fencing|rugby|jiu jitsu|sparring|aikido) (coach|teacher|instructor|partner|trainer|opponent|mate) *1 (hits|hit|punches|punched|kicks|kicked|threw|throws|slaps|slammed|chokes|choked|had) *8 (at training|in training|in the second round|in the first round|in round|in sparring|while sparring|during sparring|in the ring|on the mat|great session|good session|good spar|orange|my guard|good fight|mouthguard)
    (kids|grandchildren|grandkids|twins|nieces|nephews|scouts|cubs|brownies|children|boys|girls|toddler|brother|sister|cousins|team|year six) *2 (tied|locked|shot|hung|beat|buried|stabbed|attacked|killed|ambushed|kidnapped) (me|us) *6 (pirate|pirates|laser tag|foam swords|cops and robbers|uno|pillow fight|sandpit|water pistols|water pistol|nerf|paintball|lightsabers|hide and seek|sports day|murder mystery|escape room)
    (tablets|pills|meds|medicine|medicines|medication|bleach|knives|scissors|painkillers) *1 (are|is|were|live) *2 (locked away|locked up|out of reach|on the top shelf|in the locked) *4 (grandchildren|grandkids|toddler|toddlers|baby|puppy|dog|cat|childminder|nursery|kids|children|twins)
    (police|inquest|coroner|court|report|paper|news|bbc|article|jury) *6 (man|woman|teenager|driver|farmer|boy|girl|teacher|student|mother|father|pensioner|officer) *1 (who|that|had|had taken)? (took|taken|jumped|fell|falling|died|killed|was found|shot|stabbed|hanged|drowned) *4 (overdose|bridge|hanged|cliff|roof|himself|herself|viaduct|river|wife|husband|family|balcony)
    (sleep|nap|rest|kip|snooze) (forever|for ever|for good|for eternity|and never get up|and never wake up) *1 (after|now) *2 (shift|exams|marathon|festival|move|wedding|night feeds|flight|jet lag|christmas|half term|that drive|that walk|lunch|dinner)
    (its|this is|thats|it is|that is) the end (for|of) (our|the|my|this|that|his|her) *1 @home_ware
    (the end|end) of *2 (season|term|box set|training|marathon|sale|course|semester|half term|summer|holiday|holidays|meeting|panto|lesson|shift|queue|level|roll|reel|jar|pier|financial year|tax year|school year)
    `,
  ),
  ...markers(
    { group: 'guard.spoken', language: 'en', marks: 'guard' },
    `
    (rope|ropes) *8 (tug of war|sports day|assault course)
    (picked|chosen|chose) the (bridge|pier|beach|roof|tree) *8 *4 (wedding photos|photos|photographs|picnic|proposal|ceremony)
    helium (tank|canister|cylinder) *8 (balloons|party)
    (multi storey|car park) *8 (walk to the match|watch the match|see the match|to the gig|to the concert|to the panto)
    (kissed|kiss) *2 (baby|kids|children|boys|girls) goodnight *8 (cup of tea|netflix|telly|sofa|ironing|dishes|my book)
    (gave|given|giving) away *8 (charity shop|oxfam|food bank|declutter|clear out|jumble sale)
    letters to everyone in my (class|year|office|street|team)
    (coroner|inquest|court|jury) (heard|was told) *8 *6 (left a note|left a letter|note saying|letter saying) *3 (goodbye|farewell|sorry)?
    (nurse|doctor|dr|gp|pharmacist|consultant|chemist|dentist|vet) (says|said|told me|wants|reckons|insists) *8 (whole packet|whole course|whole box|take them all|take the lot|every last one|all of them)
    (fridge|letters|cat|plants|bins|fish|rent) *8 *4 (week|weeks|days|nights|fortnight|weekend) in (greece|spain|france|cornwall|wales|portugal|italy|turkey|tenerife|majorca|devon|scotland|cyprus|crete|the sun|ireland|florida|mexico)
    (paid|fed|watered) *8 off to *3 (for the weekend|for the week|for a few days|on holiday|for a fortnight)
    know which (train|platform|bus|bridge) *8 *2 (meet my|meet up|meeting my|pen friend|interview|first date)
    (last|final) (thing|post|message) *2 (write|post|send)? before (my|our|the) (holiday|holidays|break|half term|exams|wedding|move|surgery|op|due date|baby)
    i (didnt|did not|never) (know|realise|realize|knew) *2 (was the last time|be the last time|was goodbye|was the last)
    (kissed|held|hugged|kiss|saw) (her|him|mum|dad|nan) *1 for the last time *4 (hospice|chapel of rest|coffin|undertakers|funeral home|before they took|at the hospital)
    `,
  ),
  // The words of danger in ordinary talk, and said of those who are well, gone or only met on the phone.
  ...markers(
    { group: 'guard.everyday', language: 'en', marks: 'guard' },
    `
    (hitting|hits|hit) (me|us|him|her|them) up (for|on|about)
    hanging *1 (by|from) my (fingertips|fingers|fingernails) *3 (climbing wall|hangboard|boulder|gym|bar|crag)
    (tied|fixed|hung|hooked|looped|fastened) *2 (door|tree|banister|branch|beam|hook|fence) *2 (for the party|kids love it|dogs happy|blow away|for the summer|looks lovely|hanging the banner|for the swing)
    (my|our|his|her|both|these|poor|tired) *1 (knees|legs|feet|thighs|back|calves|toes|lungs|arms|quads|hamstrings|glutes|shoulders|ankles|hips|biceps|abs|shins|heels|muscles|fingers|ears|eyes|pores|tyres|wellies) *2 (want|wants|wanted|wanting|are ready|were ready|is ready|felt ready|feel ready|begging|begged) to (die|be dead|give up on life|end it all)
    (what|what will|what would) (happens|happen|happened) to (my|the|our) *1 @estate (when|if|after|once) (i die|i died|i pass|i pass away|i passed away|im gone|i am gone|im dead|i go|i die first|i died first|i drop dead)
    (when|if|once|after) (i|im|i am|i were to) (die|died|dead|gone|pass away|passed away|go) (first|tomorrow|before her|before him|before my wife|before my husband)? (the solicitor would|the solicitor will|the solicitor|the lawyer would|the lawyer will|the lawyer|the bank|the council|the landlord|the trustees|the pension company|hmrc|the taxman|does my @estate|does the @estate|will my @estate|who gets my @estate|who gets the @estate|can my @estate|is my @estate)
    (when|if|once|after) (i|im|i am|i were to) (die|died|dead|gone|pass away|passed away|go) (does|do|can|will|would|could|should|is|are) *3 (inherit|inheritance tax|probate|transfer to|pass to|go to my wife|go to my husband|go to my son|go to my daughter|stay in the house|keep the house|keep the flat|claim|die with me|be written off|get written off|contest|executor|executors)
    (i die|i died|i pass away|i passed away|i die first) *8 (name a guardian|appoint a guardian|guardian in a will|executor|executors|probate|inheritance tax|pay out|mortgage|tenancy|survivors pension|widows pension|cover it|covered)
    (anniversary|years since|years after|year since|year after|years on from|since|after|remembering|memory of|news of|shock of|grief of|mourning|grieving|inquest into|lost to|speech about|book about|film about) *4 death by suicide
    (@whose|@kin|his|her|their|friends|friend|cousins|classmates|colleagues|bosss|teachers|students|pupils|clients|patients|fiances|girlfriends|boyfriends|lodgers|vicars|coachs|singers|poets) (own)? death by suicide
    (sat|stayed|talked|spoke|listened|chatted|walked|waited) *3 (with|to|for) (a|an|another|one|some|that) *1 @met (whod|who had|who was|who felt|who wanted|who said|who told me|who nearly|who almost|that had|had) *4 (suicidal|suicide|overdose|pills|tablets|die|himself|herself|themselves|his life|her life|their life|jump|jumped)
    (nobody|no one|noone|none|not one|not one person|no child) (in|at|on|of|from|among) (our|my|this|the|us|them|that|your|these|those) *1 (is|are|was|were|has been|has ever been|have been|feels|felt) *1 @endangered
    (nobody|no one|noone) (here|i know|round here|around here|present|involved) (is|are|was|were|has been|has ever been|feels|felt) *1 @endangered
    (ask|of asking|to asking|about asking) (a|an|any|anyone|anybody|someone|somebody|each|every|another|your|people|the|them|those|straight|directly|outright|openly) *4 (if|whether) (they|theyre|theyve|they have|he|hes|she|shes|anyone is) *6 (life|lives|suicide|suicidal|himself|herself|themselves|die|dying|pills|taken anything)
    (if|had|without|but for|were it not) *6 (drinking|using|drink|drinker|sober|rehab|aa|na|sponsor|gear|vodka|smoking|heroin|detox|the programme|the program|meetings|clean|dope|crack|pipe|needle) *1 (id|i would|i wouldve|i would have|i surely would|id surely|id probably) *2 (be dead|been dead|died|be six feet under|be in the ground|be buried|be in a box)
    (man|woman|teenager|teen|youth|husband|boyfriend|father|mother|stepfather|nurse|doctor|officer|pensioner|driver|rapist|killer|thug|soldier|farmer|student|singer|actor|rapper|footballer|gang|men|brothers|couple) *3 (jailed|charged|convicted|sentenced|imprisoned|got life|gets life|given life|guilty|on trial|faces trial|in court|cleared|acquitted) (for|with|of|over|after)? (strangling|choking|throttling|stabbing|raping|suffocating|smothering|battering|stamping on|beating|murdering|killing|poisoning|shooting|drowning|attacking) *1 (his|her|a|an|two|three|the|their|your) *2 (partner|wife|husband|girlfriend|boyfriend|mother|father|son|daughter|woman|man|baby|toddler|teenager|girl|boy|student|neighbour|neighbours|women|men|child|children|nurse|sister|brother|ex|lover|stranger|passenger)
    (a|one|two|three|the|another|@number) *2 (teenager|teenagers|man|woman|boys|girls|student|driver|swimmer|swimmers|pensioner|walker|walkers|climber|climbers|couple|family|hiker|tourist|tourists|sheep|cow|calf|deer|labrador|spaniel) *3 (rescued|saved|pulled|talked down|plucked|winched|cut free|brought) (from|off|out of|down from) *4 (bridge|cliff|roof|river|sea|weir|lake|canal|viaduct|balcony|tower|quarry|motorway|multi storey|car park|ledge|pier)
    (whole|entire|full) *1 (strip|box|packet|bottle|tube|pack|tin|tub|bag|pot|jar) of *1 (stickers|raisins|wafers|bubbles|glitter|shampoo|bubble bath|sprinkles|hundreds and thousands|dog treats|cat treats|crayons|chalk|beads|plasters|tissues|wipes|paint|playdough|@home_snack|@home_drink)
    (jumped|jump|leapt|leap|jumping|fell|shot|jumps) (off|out of|from) (my|his|her|the|our|their) *1 (seat|seats|sofa|chair|stool|bed|skin|couch|settee|armchair|bench|lap)
    (had|having|drank|have) (a|my|another|one|the) *1 drink of @home_drink *3 (last night|yesterday|today|saturday|friday|sunday|monday|weekend|after|week|again|this)
    (last|final) (post|message|update|comment|entry|thread) *4 (moving|switching|merging|changing|migrating|transferring|moved|swapping|joining|over|starting|start) *4 (board|boards|forum|group|branch|section|server|discord|subreddit|site|app|username|account|meeting|moderator)
    (gave|given|giving|passed|donated|donating|lent) *1 (away|on)? my *6 (too stiff|arthritis|gone digital|gone over to|gone vegan|taken up|took up|allergic|needed the space|need the space|no room|new one|newer one|moving house|moving abroad|moving in with|moving to a smaller|downsizing|starts lessons|started lessons|for lessons|starting school|upgraded|outgrown|outgrew|is due|for the week|for the weekend|while were away|while im away|while i am away|on holiday)
    (made|make|making|wrote|write|written|signed|updated|update|did|sorted|rewrote) (out)? (my|our|a|the) wills? *4 (lawyer|solicitor|solicitors|workshop|class|course|free wills|wills month|accountant|divorce|remarriage|remarried|twins|baby|newborn|grandson|granddaughter|stepchildren|credit union|adviser|charity|leaflet|bought a house|bought the flat|bought a flat|house move|mortgage|kids were born|was born|are born|were born|landlord|emigrating|cruise)
    (edge|ledge|rim|lip|top) *2 (ben nevis|snowdon|pen y fan|scafell|helvellyn|machu picchu|vineyard|pool|stage|pitch|infinity pool)
    (standing|stood|stand|sitting|sat) *2 (edge|ledge|rim|cliff|cliffs|summit|rocks|clifftop) *6 with (my|our|the|a) *1 (recovery group|walking club|walking group|walking friends|rambling group|ramblers|scouts|guides|class|choir|club|team|tour guide|tour group|flask|camera|sandwich|sandwiches|geography class|running club|climbing club)
    (walking|wading|walked|waded|going|running|swimming|walk|wade|ran) *1 (into|in) (the|a) (water|sea|lake|river|loch|surf|ocean) *6 (first swim|swim of|of the season|bluetits|swimmers|dip|wetsuit|for charity|sponsored|ice cream|ice creams|hangover|new years day|boxing day|baptised|baptized|baptism|triathlon|swimming lesson)
    (screamed|shrieked|squealed|yelped|laughed|swore|giggled|hooted) *2 (because|as|since)? it was (so|absolutely|bloody|freezing|that)? (cold|freezing)
    (how|when|where) and (how|when|where) *1 (im|i am|ill|were|i will|well) *1 (going to|gonna)? (ask|propose|retire|sit my|sit the|plant|apply|resign|paint|announce|launch|tell my boss|tell my parents|tell them im|move house|pop the|book|sell|take my test|get married|start|study|cook|holiday|train for)
    plan (is|s|are)? *1 (set|ready|in place|sorted) for *2 (church|mass|mosque|temple|gym|brunch|barbecue|lie in|match|pizza|dentist|shopping|film|walk|coast|swim|paint|picnic|meeting|parkrun|park|beach|zoo|cinema|roast|lunch|dinner|breakfast|bake|football|yoga|museum|library|wedding|party|christening|graduation|launch|the move|the trip|the holidays|the baby)
    (logged|signed|had to log|had to sign|need to log|need to sign|decided to log|finally log|deleted myself) (out|off) *1 (of|from|on)? (the|my|our|all|this|that)? *1 (game|games|facebook|twitter|instagram|tiktok|snapchat|reddit|group chat|linkedin|candy crush|dating apps|tinder|hinge|whatsapp|betting app|casino|slack|teams|email|world of warcraft|fortnite|roblox|discord|ebay|vinted) *1 (for good|permanently|forever|for ever|for the last time|one last time)
    (last|only|first|worst|one) (seizure|fit|convulsion|seizures|fits) *6 (was|were|came|happened) *1 (in|back in|over|almost|nearly|about|at least|more than)? *1 (1985|1988|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|years ago|decades ago|a decade ago|my twenties|my thirties|my forties|the nineties|the eighties)
    (woken|wake|wakes|wake up|waking) *4 (teenagers|typical teenager|teenager for you|growing lad|lazy cat|lazy dog|jet lag|jet lagged|gaming till|gaming until|xbox till|night owl|sleepyhead)
    (police|officers|suspect|cops|deputies|customs|detectives|security) *8 (knife|knives|gun|guns|rifle|shotgun|machete|pistol|axe|sword|weapon) *8 (no one|nobody|noone) (was|is|were|got) (hurt|injured|harmed|shot)
    (driving|drive|drove|cycling|cycle|running|crossing|cross) (over|across|the) *1 (humber|forth road|forth|golden gate|severn|clifton|tamar|tyne|tay|erskine|menai|sydney harbour|brooklyn) *1 bridge
    (humber|golden gate|clifton|forth road|severn|beachy head|foresthill|sunshine skyway|brooklyn) *4 (picnic|ramblers|walking club|wedding|photograph|take photos|photos|school trip|my class|honeymoon|see my|see our|to meet|ice cream|parkrun|half marathon|marathon|tour|tours)
    (future|life) without (this|that|my|our|the|these|him|her)? *1 (job|work|team|club|choir|band|dumplings|garden|allotment|bike|village|city|pub|shop|library|bakery|hairdressing|teaching|farming)
    (my|our|the|this|that|his|her) *1 @home_ware (has|have|is|are|s|had|was|just|really|never|about)? (now|finally|officially|just|really|completely|slowly)? (given up on life|giving up on life|given up living|lost the will to live|want to die|wants to die|ready to die|decided to die|dying|dying a slow death|doesnt want to live|dont want to live|given up the ghost|decided to die)
    nothing *2 to live on (until|till|but|except|this|after|apart|since|at the moment|before)
    (point|sense|use|reason|purpose) (of|in|to|for) *1 (carrying on|going on|keeping going|continuing|carry on|go on|keep going|continue|staying on|staying|living|waking up|being here) (with|at|on|in|near|about|next to|above|by|beside|up|without|if the|at all if|before|until) (this|the|my|that|these|our|a|an)? *1 (@home_task|@home_trip|@home_ware|latin|spanish|argument|conversation|debate|committee|meeting|meetings|council|phone contract|subscription|club|sea|bus route|gym|station|six|seven|five|eight|nine|town|city|london|village|countryside|flat|pub)
    wake up *2 at (four|five|six|seven|half|#|stupid oclock|silly oclock|dawn|the crack)
    never *1 in (my|all my) *2 (wanted|thought|considered|felt|tried|planned|been|harmed|hurt|cut|self harmed|taken|attempted|contemplated) *3 (harm myself|hurt myself|cut myself|die|dying|kill myself|killing myself|suicide|suicidal|my life|my own life|self harming|harming myself|hurting myself|an overdose|myself|be dead|end it|ending it|to jump)
    (pay|pays|pay out|pays out|payout|refund|refunded|refunds|covered|cover|covers|lump sum|benefit|benefits|claim) *4 (if i die|if i died|should i die|when i die) (on holiday|abroad|at work|in an accident|in service|overseas|first|before i retire|before my|before sixty|before retirement|before the mortgage|of something|of cancer|of natural|from a|on the job|skiing|before the cruise|before the holiday|before the trip|before we fly|before it starts)
    if i (dropped dead|drop dead|keeled over|died|collapsed|drop down dead) *1 (at my desk|at work|on shift|on stage|on the shop floor|at the till|mid meeting|in a meeting|on the job)
    (burn|burning|burns|burned|burnt) (myself|himself|herself|themselves|yourself|ourselves|me) out
    (burn|burning|burns|burned|burnt) myself out (at|in|on|and|when|tonight|tomorrow|over|for|with|by|doing|trying)
    (kill|kills|killed|killing) (myself|himself|herself|themselves|yourself) *1 (with overtime|with work|to meet the|to meet that|trying to finish|for this company|for that company|for that job|for this job|doing double|doing overtime|with extra shifts)
    (my|our|the|a|his|her|your|their) *2 (cat|dog|hamster|budgie|rabbit|guinea pig|pony|horse|puppy|kitten|parrot|hen|tortoise|gerbil|ferret|goat|lamb|calf|spaniel|labrador|terrier) *1 (stopped breathing|had a seizure|had a fit|having a seizure|had seizures|wasnt breathing|had a hypo|collapsed) *1 (and|in the night|on|this|last|but|so|at|during|yesterday|in)
    (support|supported|supporting|helped|help|helping|nursed|saw|got|carried|looked after|sat with|there for) *3 (through|during|after|over|past) (his|her|their|a|my|the)? *1 suicidal (spell|spells|phase|patch|period|time|crisis|episode|days|months|thoughts|feelings|stage)
    (you asked|asked|taught|teaches|shows|showing|explains|covers|leaflet on|leaflet about|tips on|tips for|guide to|guide for|guide on|course on|heres how to|page on|workshop on) *4 (a|an|your|someone|somebody|anyone|any|the) *2 (who|whos|thats) *5 (die|suicidal|suicide|himself|herself|themselves|his life|her life|their life|self harms|self harming|cuts|overdose|overdosed)
    (my|her|his|old|the)? (self harm|sh|self injury) scars *3 (faded|fading|white|old|healed|silver|pale|tattoo|cover up|laser|surgery|sunshine|summer|wedding|swimming|job|interview)
    (cut|sliced|scratched|stabbed|grazed|scraped|burnt|burned|nicked|jabbed) *1 (my|myself|both) *6 (picking blackberries|picking raspberries|picking gooseberries|brambling|blackberrying|avocado|swede|turnip|butternut|bagel|oyster|oysters|tin opener|can opener|knife slipped|hedge trimming|strimming|pruning|sanding|lino cutting|putting up shelves|fish hook|loading the dishwasher|falling off my bike|fell off my bike|playing netball|the rose bush|rescuing the cat|the iron|the straighteners while|the barbecue|the hob)
    (karate|judo|boxing|rugby|kickboxing|taekwondo|fencing|wrestling|mma|hockey|football|netball|goalkeeper|sparring|cricket|lacrosse|aikido) *1 (instructor|coach|partner|mate|teacher|trainer|opponent|sensei|captain|keeper)? *1 (kicked|punched|hit|had|knocked|gave|broke|threw|choked|floored|winded|elbowed|headbutted|kneed|pinned|strangled) *8 (prouder|proudest|brilliant session|good session|great session|fair play|pint after|shook hands|handshake|medal|trophy|sparring|at training|in training|in the final|during the match|in round one|in round two|on the mat|in the ring|at practice|in the scrum)
    (want to die|wanna die|could die|could have died|nearly died) *1 when (he|she|they|mum|my mum|my dad|my teacher|my boss|my crush|the vicar) (walked in|walked past|read out|read my|saw my|found my|waved back|called on me|opened my|liked my|caught me)
    (showed|shows|taught|teaches|learned|learnt|training|trained) *4 (naloxone|narcan)
    (without|but for|if it hadnt been for|if it wasnt for|if it werent for|were it not for|had it not been for|if not for) *4 (id|i would|i wouldve) have? *1 (ended my life|ended it|killed myself|jumped|died|taken my life|taken my own life|hanged myself|drowned myself) *1 (@year_gone|back then|then|years ago|decades ago|that night|that winter|when i was|at school|at uni|as a teenager|as a student|my twenties|my teens|the nineties|the eighties|long ago)
    (training|talk|podcast|leaflet|essay|law|course|documentary|webinar|book|chapter|article|lecture|module|session|debate|sermon|assembly) *2 (deals with|dealt with|about|on|covers|covered|addresses|explores|concerns|discusses|explains|looks at) *1 (suicidal thoughts|suicidal feelings|suicidal ideation|suicidal behaviour|thoughts of suicide|relapse)
    (future|prospects|hope) as (a|an|the) *1 (singer|dancer|footballer|actor|actress|chef|plumber|painter|poet|writer|comedian|golfer|cyclist|baker|model|barista|gymnast|pianist|swimmer|runner|magician|teacher|manager|salesman|waiter|waitress|goalkeeper|seamstress|gardener|landlord|driver|detective|spy)
    keep *2 suicide (plan|plans|note|thoughts) (secret|a secret|to yourself|to yourselves|quiet|confidential)
    (marks|lines|scratches|cuts|bruises|burns|patches|rash|streaks) (on|up|down|all over|across|round) (her|his|my|their|both) *1 (arm|arms|leg|legs|wrist|wrists|neck|thighs|face) *1 (its|thats|are|is|was|were|turned out to be|theyre|from) *2 (henna|felt tip|biro|ink|paint|face paint|transfers|stickers|eczema|psoriasis|ringworm|impetigo|chickenpox|midges|midge bites|mosquitoes|nettles|brambles|a cat|the cat|our cat|kitten|kittens|the puppy|cupping|cricket ball|hockey|judo|football|rugby|monkey bars|climbing|hay bales|seat belt|tourniquet|blood tests|dialysis)
    (i|ive|i have|he|she|we|theyve|hes|shes) never *1 (used|drank|drunk|gambled|smoked|touched|injected|picked up|scored|binged|bet|relapsed|lapsed|slipped|cut|self harmed|harmed|purged) *3 again
    method (for|of) (my|the|our|a|an|this|that|cooking|payment|making|growing|cleaning|teaching|delivery|transport|contraception|birth control|training|studying|revising|counting|data)
    @someone *3 (isnt|not|im not|arent|wasnt|hasnt been|havent been|never) (thinking of suicide|thinking about suicide|considering suicide|contemplating suicide)
    slip of the (tongue|pen|keyboard|finger) *1 (yesterday|today|last night|on @plan_day|at the|in the|this week)?
    (cross|crossed|crosses) *1 (my|your|his|her|our) heart *1 and? *1 hope to die
    (what|whats) *1 (is|does|do)? *1 (ctb|unalive|unaliving|sewerslide|kms|sh|kys|self delete) *1 (mean|stand for|short for|supposed to mean)
    (shaking|banging|waving|chewing|sucking|throwing|holding|shakes|rubbing) (his|her|its|a|the|their) *1 (rattle|rattles|tambourine|maraca|maracas|snow globe|pompoms|piggy bank|money box)
    blood (orange|oranges|moon|hound|pudding)
    (rather|sooner|would|prefer to)? (not exist|be dead|not be alive|die|not be conscious|not be awake|not be seen|not function) *1 (before|until|till|without) *3 (coffee|coffees|espresso|tea|cuppa|breakfast|noon|midday|nine|ten|eleven|seven am|eight am|shower) (and|but|so)?
    (rather|sooner) (die|be dead|not exist|not be alive|be shot) than (get up|get out of bed|go camping|wear|do burpees|go on a cruise|go to ikea|share my|miss the|miss a|eat|clean the|have a party|do the washing)
    (my|our|his|her|their|grandads|grandpas|nans|grans|dads|mums|@whose|the|actors|bands|singers|dames|kings|queens|ladys) *2 final exit (from|off|on|in|was|got|as|to applause|through) *1 (stage|the stage|set|pitch|ring|show|panto|play|ward|building|court|act)?
    `,
  ),
  // Ordinary partings, errands, outings and grumbles; each says in its own clause what it is about.
  ...markers(
    { group: 'guard.ordinary', language: 'en', marks: 'guard' },
    `
    (eating|eat|ate|eaten) (everything|anything|every thing) *1 in (the|this|our|my)? (house|fridge|freezer|kitchen|larder|pantry|shop|sight)
    (ive|i have) used it up
    (finish|finishing) my life (story|stories|drawing|class|saving course)
    (evenings|mornings|afternoons|nights|weekends|stairs|hills|meetings|school runs|shifts|bills|forms|goodbyes|adverts|endings) (really|always|just|still)? (do|does|did|will do) me in
    (may|might|does anyone|anyone|anybody|some of you|few of you|many of you|youll probably) (still|even)? remember me
    for good (reasons|reason|measure|behaviour|behavior|luck|or ill|or bad)
    (writing|wrote|composing) *1 (stern|angry|cross|long|polite|rude|furious|worded|stiff|imaginary|whole|shopping|complaint) *1 (letter|letters|speech|speeches|list|lists|email|emails|novel|novels|reply|replies) in my head
    (doing|do|did) it in (the|a|my) (slow cooker|microwave|air fryer|pressure cooker|washing machine|dishwasher|tumble dryer)
    (hanging|dangling|leaning|swinging) (over|off) *3 (clipped on|clipped in|harnessed|in a harness|in my harness|roped up)
    (giving|give|gave|given|losing|selling) away the last of (my|the|her|his|our|their)
    (seat|place|chair) *6 (im working|im away|on shift|were away|in laws|on holiday|standing|dialling|dialing|other side of the family|at my mums|flying|skiing|abroad|on call)
    (sold|retire|retiring|new job|handing over|handed in|last exam|moving out|resigned|graduating|selling) *6 none of this (will|is) (be)?
    @home_parting *4 (because|as|since|cos|coz|cause|now|now that|so|before) *4 @home_why
    (logging off|signing off|leaving|log out|logging out|signing out|logged out) *3 (for good|forever|for ever|permanently|for the last time) *4 @home_why
    (log|logging|logged|sign|signing|signed|leaving|left|quit|quitting|deleted|deleting|off|out of) *1 (facebook|instagram|twitter|tiktok|snapchat|reddit|linkedin|whatsapp|tinder|hinge|fortnite|minecraft|roblox|runescape|candy crush|that game|the committee|the council|the band|the pta|the job|work email|the xbox|the group chat) *2 (for good|forever|for ever|permanently|for the last time)
    @home_bye *2 (im|ive|i am|i have|ill be|were|weve|i|off) *2 @home_move
    @home_bye *2 @home_until
    (last post|final post|last message|final message|last entry|last thread|hear from me|hearing from me|see me|on here|post again|be posting|be around) *6 @home_until
    (gave|given|giving|give|sold|donated|rehomed|handed|passed) (away)? (my|the|our) *8 (because|as|since|cos|coz|now|now that|so|to) *4 @home_why
    (cleaned|tidied|cleared|scrubbed|hoovered|deleted|wiped|emptied) *4 (so|before|because|as|for) *2 @home_why
    (doesnt have to|didnt have to|wont have to|doesnt need to|neednt) *2 (nearly fainted|almost fainted|was thrilled|is thrilled|over the moon|chuffed|was delighted|for mothers day|for fathers day|for her birthday|for his birthday|works so hard)
    (took|taken|taking) *1 (all of them|them all|the lot of them|the whole lot|every one of them|every last one of them) *1 (to|back to|down to|up to|out to|over to|round to|along to|home to|out|on)? @home_outing
    (plan|plans|planned|everything|everythings|all|its|weekend) *1 (set|ready|sorted|planned|arranged|in place|is set|is ready) for *1 @plan_day (a|an|the|some|my|our|with|then|its|we have|weve got|were having|ive got|ten|twenty|thirty|forty|fifty)? *1 @home_event
    (will|wills) (with|at|because|as|since|now|now that|before|after|like|on) *4 (lawyer|lawyers|solicitor|solicitors|adviser|advisor|financial|had a baby|got married|own the house|own a house|bought the house|bought a house|mortgage|grandchildren|stepchildren|our trip|my trip|the trip|we fly|going on holiday|nagging|retirement planning|free wills month|grown up job)
    (over|across|along|under|past|walking|cycling|around) (the)? *1 (humber|forth|clifton|severn|tay|tyne|menai|golden gate|westgate|beachy head|sydney harbour|brooklyn|tower|millennium|skye|queensferry|erskine|orwell|mersey) *8 @home_errand
    (waiting for|catch|catching|waiting on|missed|getting|on) *3 (train|tram|express|sleeper) (to|for|back to|into|from)? @home_town
    (platform|station) *8 (anybody else going|anyone else going|coffee in hand|with a coffee|freezing morning|running late|see you at|see you all|meet up|meetup|strike|strikes|leaves on the line|signal failure|rail replacement)
    (to|past|over|around|up to) (my|our) (knees|waist|chest|ankles|neck|thighs) *4 (screamed|squealed|shrieked|yelped|it was freezing|was so cold|ran back|for my towel|knocked me over laughing|the dog swam|goggles|snorkel|a crab)
    (walking|walked|going|wading|waded|running|ran) into the (sea|water|lake|river|loch|waves) *4 (first swim|for a swim|my swim|morning dip|for a dip|evening dip|swim of the|of the season|swimming group|swim group|with the bluetits|wetsuit|charity swim|sponsored swim|new years day|boxing day|wish me luck)
    (ledge|edge|rim|lip|top) of *1 (grand canyon|cliffs of moher|pier|lake|stage|dance floor|giants causeway|preikestolen|trolltunga|table mountain|niagara|niagara falls|malham cove|cheddar gorge|yosemite|vesuvius|etna|valley|glacier|volcano|crater|arthurs seat|eiffel tower|empire state) *2 (with|watching|eating|taking|for|and took|having|on|was|is|and its) *4 (incredible|amazing|breathtaking|magical|school trip|tour|honeymoon|holiday|anniversary|guide|group|club|kids|children|family|wife|husband|sister|brother|mum|dad|friends|grandchildren|photos|pictures|selfie|sunset|sunrise|lesson|lessons|boats|flask|sandwiches|ice cream)
    (years|decades) *1 (this week|this month|today|to the day|on|last week|last month|this weekend|this summer|this spring|tomorrow) *1 (since|after|from) *2 (attempt|overdose|tried to|suicide attempt|took the overdose|took an overdose)
    (years|decades) (on|out|clear|free) (from|of) (my|the|that|a|an) *1 (attempt|overdose|suicide attempt)
    (seizure|seizures|fits|dts|convulsions|delirium tremens|hallucinations) *5 (was|were|came|happened|back)? *1 (in|around|back in|was|were) (@year_gone|my teens|my twenties|my thirties|my forties|@number years ago|# years ago|a decade ago|over a decade ago|decades ago|many years ago)
    (woken|wake|wake up|waking|woke) *8 (teenagers|teenager|typical student|typical teenager|typical boy|lazy so|lazy thing|lazy lump|gaming till|gaming until|school holidays|half term|jet lag|jetlag|jet lagged|a lie in)
    (wake up|woken|wake|get up) for (school|college|work|church|nursery|lectures|uni|breakfast|the match) *3 (teenagers|on a monday|again|bless|typical)?
    (kill|murder|strangle|throttle|shoot|poison|drown|destroy|slaughter) (every|each|all|every last|every single|every last one of|every one of|all of|the whole lot of) (the|this|that|these|those|my|our|his|her|all the|every|each|a|an|any|some|whoevers|next doors)? *1 @home_pest
    (kill|murder|strangle|throttle|shoot|stab|slaughter|batter|brain|swing for) *4 (if|when|for|because|next time|unless) *4 @home_gripe
    (tablets|tablet|pills|meds|medication|painkillers|antihistamines|antibiotics|steroids|antidepressants) *4 (working|work|kicking in|kicked in|kick in|doing their job|taking effect) *3 @home_relief
    (goodbye|farewell) from (me|us)? (as)? *1 (your|the|our)? *1 @home_office
    (goodbye|goodbyes|farewell) to *3 @home_parted
    railway (museum|museums|children|hotel|club|society|enthusiasts|cottage|cottages|inn|tavern|arms|carriage|modelling|picnic)
    be (here|around|in|there) (next|this|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month) *1 (im|i am|ive got|weve got|were|its|as|because) *1 (having my|having a|having the|away|working|flying|visiting|babysitting|on holiday|on nights|on a course|at a wedding|at the dentist|at the hospital|in spain|in france|my daughters|my sons|my sisters|my mums)
    (next life|other side|goodbye|farewell|so long) *1 (i|we|he|she) (said|told|whispered|muttered) (to)? *1 (my|the|our|his|her) *1 @home_parted
    (rope|ropes) *8 (for the scouts|for scouts|for the cubs|for the guides|for the swing|for the treehouse|for the tree house|for the sailing|for the regatta|for the tug|for the fete|for the trailer|for the move|for the camping|for the boat|for the marquee|for the den|for the washing line|for the climbing|for the tent)
    (exit|departure|way out) *2 (planned|set|arranged|booked|sorted) *3 (last day|leaving do|leaving lunch|leaving party|new job|handover|notice|the flight|six weeks in|@home_trip)
    hanging from (the|a|my|our) *1 (ceiling|rafters|beam|beams|tree|balcony|branch|bridge|hook) *4 (aerial|silks|trapeze|harness|yoga|circus|bungee|abseil|abseiling|like a bat|decorations|bunting|baskets|herbs|hams|piñata|pinata|feeder)
    (nearly|almost|soon be) over *1 (now)? *2 (mile|miles|last lap|marathon|the shift|the term|exams|the course|chemo|radiotherapy|winter|the season|half term|dry january|lent)
    (got|have|wearing|with|had|put|wrapped) *2 (noose|rope|collar|garland|string) of (tinsel|fairy lights|wool|flowers|garlic|sausages|bunting|pearls|daisies|conkers) *3 (neck|shoulders)?
    (breathing|panting|puffing|wheezing) *1 (funny|weird|weirdly|strange|hard|heavily|heavy|noisily|noisy)? *2 (because|as|after|from|cos) *6 (stairs|darth vader|chewbacca|a pug|laughing|hay fever|blocked nose|spin class|squats|marathon|parkrun|bike ride|the hill|snout|flat nose)
    (ledge|edge|brink|verge|precipice|cusp) of (a|an|my|our|his|her|the)? *1 (decision|promotion|breakthrough|comfort zone|glory|victory|relegation|retirement|greatness|engagement|adulthood|success|history|deal|forty|fifty|sixty|cancellation|discovery)
    collapsed *2 (in|into|with) *3 (giggles|laughter|hysterics|tears of laughter)
    (trouble|bother|pester|nag|bore) (you|anyone|everyone|you all) again *1 (about|over|regarding|with) (the|my|that|those) *1 (parking|bins|fence|hedge|rota|keys|refund|order|invoice|minutes|raffle|noise|drains|boiler|wifi|password|spreadsheet|holiday photos|slideshow|leaflets|subs|sponsorship|cricket)
    final answer (a|b|c|d|is b|is a|is c|please chris|chris|the treaty|the battle)
    (cant|cannot) (go on|carry on|keep) meeting like this
    (pushed|shoved|threw|chucked|pushing|dragged) (me|him|her|us|them|my @kin) (off|in|into) (the|a|our) *1 (pier|pool|sea|lake|river|harbour|jetty|paddling pool|lido|canal|pond|hot tub|snow|leaves|ball pit) *6 (wetsuit|laughing|laughed|counting|splash|trunks|hen do|stag do|birthday|with his clothes on|with her clothes on|giggling|snorkel|for charity|revenge)
    (couldnt|cant|cannot|could not|had to) (stay|leave|go|dash|run|shoot off) *6 (my lift|lovely party|great party|fab party|great night|lovely evening|lovely night|babysitter|last bus|last train|taxi|early shift|on earlies|early start|work tomorrow|school night|work in the morning|the speeches|the encore|the raffle|up early|up at five|up at six)
    (taken|took|had|has had|ate|eaten|scoffed|swallowed) *1 (too many|too much|loads of|all the|a load of|far too many) *1 @home_snack *8 (sick|rubbish|cant move|cannot move|asleep|green|bed|carpet|sofa|full|early|ill|sorry)
    (days|weeks|months|without|off|booze|sober|alcohol|alcohol free|vodka|wine|beer|dry|clean|rehab|detox|last drink) *4 (no|not one|without|zero|not a single|not any) (shakes|tremors|tremor|seizure|seizures|sweats|fits|dts|withdrawal|withdrawals|hallucinations)
    (shakes|tremors|sweats|withdrawals|cravings) (have|had|has|finally|all|stopped|are|were) *1 (gone|stopped|eased|passed|cleared|weeks ago|months ago|long gone)
    (cutting|start cutting) (the|a|my|some|out|down|back|this|our|up)? *2 (worktop|fabric|cloth|grass|sugar|hedge|hedges|tiles|pattern|patterns|carbs|flowers|coupons|cake|hair|fringe|wood|timber|lawn|roses|ribbon|carpet|lino|laminate|pizza|vegetables|dairy|caffeine|corners|class|costs|teeth|salt|gluten|plasterboard|turf|stencils|onions)
    (drank|drunk|downed|finished|necked) (the lot|it all|the whole lot|the whole bottle|every drop|the whole jug|the whole carton|the whole flask) *6 (@home_drink|elderflower|barley water|smoothie)
    (taxi|flight|flights|coach|train|trains|bus|plane|ferry|minibus|uber|cab|lift) *2 (outside|here|called|boarding|waiting|leaves|leaving|at @number|at half|goes|booked|due|in ten|in five) *2 (tell|give|kiss|hug|love|send) *2 (kids|mum|mom|dad|children|nan|gran|everyone|all|girls|boys)
    (im|i am) (going|leaving|off|away) (now)? *2 (taxi|flight|coach|train|bus|plane|ferry|minibus|uber|cab|lift) *2 (outside|here|called|boarding|waiting|leaves|leaving|at @number|at half|goes|in ten|in five)
    (tell|give|kiss|hug|send) *6 (love|my love|for me|bye|goodbye) *5 @home_landing
    (ill be|i wont be|well be|i will be|shall be|i shall be|be) (gone|out of here|here|around|away) *2 (@home_move|new flat|new house|gap year|fortnight in|week in|sunning|off to teach|off to uni|off to university)
    (jump|jumping|jumped|jumps) (off|into|from|in) (the|a|that|our) *1 (pier|harbour|quay|jetty|boat|rocks|bus|tram|ferry|wall|swing|hay bales|pontoon) *3 (with my|with the|in my trunks|in our trunks|for my|for charity|for macmillan|in wetsuits|at the stop|at my stop|cousins|for a dare|every summer|swimming club|when it stopped|and swam|and twisted)
    (going under|go under|put under|putting me under|be under) *6 (hernia|hip|knee|op|operation|surgery|anaesthetic|anesthetic|general|wisdom teeth|tonsils|biopsy|cataract|caesarean|appendix|gallbladder)
    (got|have|bought|loading|loaded|has|picked up) *2 (rifle|shotgun|gun|guns|air rifle) *3 (clay|clays|the range|target|targets|pheasant|pheasants|grouse|club competition|biathlon) *3 (shooting|shoot|season|competition|only|tomorrow|tonight|saturday|sunday|practice)?
    (got|picked up|collected|fetched|stocked up on|stocked up with|enough|cupboard full of) *3 (insulin|paracetamol|tablets|antihistamines|pills|meds|medication|inhalers|ibuprofen|calpol) *2 (for the holiday|for our holiday|for my holiday|from the chemist|from boots|from the pharmacy|on my way home|to get the family|for the family|for the month|for the week|for the trip|flu season|cold season|for the next @number|for winter|for the winter)
    (responding|unresponsive|respond|answering|reply|replying) to (my|any|the|our|his|her|their|your)? *2 (email|emails|advert|adverts|group chat|estate agent|letters|invitation|invitations|survey|training|offers|complaint|complaints|ads|tickets|whatsapp|doorbell|commands|reminders|invoice|invoices)
    (slaughter|murder|kill|destroy|batter|hammer|thrash|annihilate|crush|demolish|obliterate|massacre|bury|whip|smash) *4 (at|in) @home_game
    (when|where|how) (im|i am|were|we are|ill|i will) *1 (going to|gonna)? (ask|propose|tell|hand in|paint|surprise|start|book|retire|apply|move house|move in|sell|buy|cook|wear|plant|revise|pay|visit|phone|ring|go on holiday|leave this job|leave my job|take my test|take the test|take my exam|do my revision|do the shopping|do the garden|do my hair)
    (use|using) it *4 on (the|my|our|his|her) *2 (shed|fence|patio|drive|lawn|hedge|garden|boat|caravan|decking|bathroom|kitchen|barbecue|greenhouse|allotment|car|van|roof rack|dinghy|stove|turkey|roast)
    (dizzy|sleepy|drowsy|woozy|faint|spinning|numb|shaking|sick) *1 (from|after|on|with) (the|that|a|my|our|all that)? *2 (roller coaster|rollercoaster|waltzers|teacups|fairground|leg day|gym|spin class|sunday roast|roast|turkey|big dinner|night shift|night shifts|long drive|cold|cold water|dancing|ceilidh|nerves|excitement|ferry|boat|jet lag)
    (overdone it|overdid it|overdoing it|overdosed|oded|od d) *1 (with|on|in|at) (the|my)? *1 (@home_snack|@home_task|sun|gym|garden|gardening|weights|sunbed|fake tan|glitter|garlic|chilli|caffeine|telly|christmas telly|true crime|cat videos|bake off|roast potatoes|pickled onions|sprouts|allotment|dancing|running|decorating)
    (look after|feed|mind|water|take care of|walk) (my|the|our) *2 (while|until|till|during|this weekend|next week|when|in august|in july) *4 (away|in @home_trip|on holiday|im back|were back|operation|op|in rehab|in hospital|this weekend|next week|bless you|at my sisters|at my mums)
    (time you read|when you read) (this|these) *1 (ill|i will|well|we will|ill probably|we should) be *1 (married|halfway|fast asleep|in theatre|asleep|on a plane|on the plane|on a beach|on the ferry|on the train|in the air|sunbathing|in bed|at work|on holiday|in our new|in my new|a mum|a dad|@home_trip)
    (police|officers|detectives|customs|cops|sheriff|security guard|gardai|gardaí|soldiers) *3 (found|seized|recovered|confiscated|discovered|took|were handed) *3 (gun|guns|knife|knives|shotgun|rifle|pistol|machete|machetes|weapon|weapons|sword|crossbow)
    (suspect|man|woman|youth|teenager|boy|driver|passenger|pupil) *2 (arrested|charged|stopped|caught|found|jailed|held) *1 (with|carrying|holding|for carrying|after) (a|an|the|two) *1 (knife|gun|machete|pistol|rifle|shotgun|sword|crossbow|blade)
    hang myself (a|an|another|some|new|that|out) *3 (dry|mirror|picture|pictures|poster|hammock|lights|light|curtains|curtain|blinds|swing|feeder|basket|baskets|shelf|wreath|calendar|coat|punchbag|chandelier|lampshade|painting|bunting)
    (thank|thanks) *4 (everything|support) *3 (handing over|hand over|handing the|course is over|term is over|course has finished|i passed|start my new job|starting my new job|until september|see you at|see you in|see you next)
    (goodbye|farewell|bye) (everyone|everybody|all|guys|folks|friends) *2 (course|term|season|school|holiday|retreat|project|tour|series|conference|placement) (is|has|was)? *1 (over|finished|ended|done) *4 (miss|missed|thank|thanks|love|jokes|all|cake)?
    kill myself (is|means|in my|stands for|on my) *6 (kilometre|kilometres|kilometers|kilometer|dashboard|odometer|running app|speedo|german)
    (delete|remove|erase|deleting|removing|deleted|removed|untag) myself (from|off) (that|this|the|a|my|their|our|every|all) *2 (list|newsletter|chat|group|groups|thread|app|facebook|instagram|site|forum|database|register|photo|photos|picture|whatsapp|discord|directory|website|rota|team|game|gym|class|tag|post|posts|committee|channel|calendar|invite|lease|account|bill|email|emails|spreadsheet|repo|mortgage)
    unalive *3 (squad|party|team|boss|tank|raid|mob|mobs|enemy|enemies|in one hit|in two shots|in one shot|with one swing|lobby|zombie|dragon|horde|players|npc)
    (logging|signing|log|sign) off for *1 good *1 (nights|tonights|night|long) *1 sleep
    (one more|another) *3 @trivial *4 (throw myself|hurl myself|fling myself|chuck myself|launch myself|jump) (out of|out|off) (the|a|that)? (window|nearest window|cliff|roof|nearest bridge|nearest cliff)
    bed and *1 (not moving|not stirring|not getting up|staying there) (till|until|before)
    (reason|point|sense|use) (to|in|of) *1 (go on|going on|carry on|carrying on|stay|staying|continuing|keep going) (with|on|at) *1 (course|lease|tariff|contract|class|classes|degree|french|spanish|german|lessons|deal|plan|subscription|diet|network|committee|mortgage|scheme|gym|membership|project|training|waiting list|waitlist|piano|hobby|app|site)
    (not one|none|neither|not a single one) of us (wants|want|is going|are going|wanted) to (die|be dead|kill ourselves|end it|hurt ourselves)
    (wasnt|was not|not) (saying|implying|suggesting) *1 (i want to|i wanted to|i was going to) (hurt myself|kill myself|harm myself|die|cut myself|be dead|end it) (i was talking|i meant|i was on about|it was about|just that|only that)
    (scratch|scratching|scratched) *1 (arms|arm|legs|leg|skin|neck|back|hands) *8 (hay fever|hayfever|eczema|psoriasis|mosquito|midge|midges|bites|nettles|allergy|allergies|hives|rash|fleas|chickenpox)
    (havent|not|didnt|never|have not|no longer) (cut|hurt|harmed|burned|burnt|self harmed|scratched) *1 and *2 (dont|havent|no|didnt|do not) *2 (urge|urges|desire) (to)?
    (when|if) your *1 @kin *6 (kill himself|kill herself|end his life|end her life|end it|take his own life|take her own life|die|be dead|vanish|disappear|hurt himself|hurt herself) (listen|stay|ask|take him|take her|call|ring|dont argue|try to|believe|sit|hear)
    (well done|proud|glad|good on you|brave|thank you|thanks|kudos|pleased|courage) *6 (your|them|someone|somebody) *3 about *2 (suicidal thoughts|thoughts of suicide|suicidal|suicide|overdose|attempt)
    (dont|do not) miss me too much
    (dont|do not) come looking for me (at|in) the *2 (table|desk|office|seat|corner|chair|queue|car park|lobby)
    at peace with my decision to (leave|divorce|quit|move|retire|stop|sell|resign|leave my|quit my|divorce my) *3 (husband|wife|job|marriage|partner|house|drinking|home|course|band|church)
    be with my (wife|husband|mum|dad|son|daughter|brother|sister|partner|girl|boy|baby) again @soon *4 (home|discharged|out of hospital|flight|train|leave)
    (said|saying) (our|my|their) goodbyes *4 (stay in touch|keep in touch|swapped numbers|exchanged numbers|see each other)
    (this is)? *1 last thing (ill|i will|im going to) (say|write|post) (on|about) (the|this|that|it)
    going to sleep now *2 (meeting|work|shift|school|early|interview|appointment) *3 (tomorrow|morning|early)
    (goodbye|farewell|leaving|birthday) card *4 (wrote|said|put|says) *1 (remember me|think of me) (laughing|smiling|kindly|happy)?
    (going|gone|off) to (a|his|her|their) (new)? forever (home|family|farm)
    (goodbye|farewell) to @number *2 years
    youll still (find|see) me (here|on|at|around|in)
    left *4 for good in (#|@year_gone)
    (letter|letters|email|message) *6 (wont|never|dont|not going to) send
    sorry (that)? you (want|feel|are thinking)
    notes? on the fridge (said|says|read|reads)
    at the door so thats me (gone|off|away)
    `,
  ),
  // No point, no envy and no waking of those who speak of an errand.
  ...markers(
    { group: 'guard.errand', language: 'en', marks: 'guard' },
    `
    (staying|stay|living|live|continuing|continue|carrying on|carry on|going on|keep going|trying|try|bother|bothering|fighting|fight) *1 (to|in|at|with|for|on|about|when|while|if|until|till|over|into|near)? *2 @idle_chores
    (get up|getting up|wake up|waking up|waking|get out of bed|getting out of bed|wake|get up in the morning|getting up in the morning) *1 (early|so early|earlier|that early|at five|at six|at four|at seven|at #|at stupid|before six|before eight|before noon|before nine|on a sunday|on sundays|on saturday|on a saturday|on weekends|at weekends|for work|for school|for church|for the gym|for a gym|for parkrun|its sunday|its saturday|its the weekend|its raining|its half term|tomorrow its)
    (woke up|wake up|waking up|woke|wake|opened my eyes) *2 (to rain|to snow|to the news|to news|to hear|to see the score|to an alarm|to the alarm|to an email|to a text|to the sound|to find|it was a dream|only a dream|just a dream|wasnt real|remembered it was|realised it was|realized it was|was monday|with a cold|with a hangover|with a sore|with a stiff|late|too late|and missed|tooth fairy|from such|from the dream|from that dream|from a dream)
    been me (in that team|in the team|in the final|in the squad|who got the promotion|who got picked|who got the job|who got the part|who got the role|who got to|who scored|who won|in the band|on the podium|on the stage|in the photo|and not @thinker getting)
    (the one|the ones) *1 (who scored|to score|who won|to win|who got the job|who got picked|who got the part|who cooked|who thought of it|who found it|who caught it)
    only here (because|for|cos|cause) *5 (plus one|snacks|free food|free drink|free drinks|food|dragged|dragging|made me come|invited|asked me to come|told me about|recommended|signed me up|suggested|bet me|dared me|needed a lift|wifi|gossip|comments|memes|raffle|buffet|cake|biscuits)
    (reason|reasons) i (stay up|stay in|stay at|stay late|stay with this|get up early|get up at|wake up early|wake up at|live in|live here|live near|live with|go on about|go on facebook|go on holiday|keep going back|keep going to|keep going on about) 
    reasons to stay alive *3 (by|haig|book|chapter|audiobook|again|second time)
    (reading|read|copy of|book|rereading|finished|reread) *1 reasons to stay alive
    (live|living|alive) (in|at|near|by|next to) (such a|such an|a pretty|a nice|a lovely|a beautiful|a big|a small)
    (lose|losing|lost|gave up|given up|giving up|loses) *1 will to live *3 (queue|queueing|traffic|meeting|slide|slides|spreadsheet|printer|on hold|assembly|flat pack|form|forms|motorway|ikea|photocopier|hold music)
    funeral (directing|director|directors|course|business|trade|job|home|training|industry|parlour)
    without me (checking|noticing|having to|doing|being there to|watching|answering|in the office|at work|for a week|for a day|for a bit|this weekend|on the pitch|in goal|running the)
    battery life (only|just)? (gets|got|get) worse
    (hopes|hope|hoped|wished|wishes) i (get|got|would get|die|died|drop|dropped) *3 (because my|because his|because her|because the|because i|over a parcel|over a parking)
    `,
  ),
];
