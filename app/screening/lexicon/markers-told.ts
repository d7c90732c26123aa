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
    `,
  ),
  ...markers(
    { group: 'past.before', language: 'en', marks: 'past' },
    `
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
    (strangle|strangling|kill|killing|murder|murdering|shoot|shooting|throttle|smash|smashing|poison|poisoning|drown|hammer|annihilate|torch|burn) *2 @home_pest
    (@someone|he|she|hes|shes|we|i) *1 (says hell|says shell|said hed|said shed|wants to|want to|plans to|is going to|am going to|are going to|going to|will|has sworn to|swears hell|swears shell|vows to|threatens to|threatened to|could) (strangle|kill|murder|shoot|throttle|smash|poison|drown) *2 @home_pest
    hanging (upside down|over us|over our heads|over my head|over everyone|from the monkey bars|in my hammock|in the hammock|in the yoga|in aerial)
    hanging over (us|me|him|her|them) (like|all|until|since|with)
    (reach me|unreachable|on silent|where i am) *6 (retreat|cinema|theatre|honeymoon|digital detox|camping|spa|reading weekend|exam season|exams|concert|yoga)
    (locked|shut|locking|shutting|locks|shuts) (me|us) (in|out) *4 (by accident|by mistake|accidentally|without noticing|without realising|without realizing)
    (slammed|shut|trapped|closed|caught) *3 (door|drawer|lid|gate|boot|window) (on|in) (my|his|her) *1 (finger|fingers|hand|thumb|toe|foot) *1 (by accident|by mistake|accidentally)
    (elbowed|kicked|headbutted|hit|broke|gave|knocked|punched|whacked|stood|smacked|bumped) *1 (me|my) *4 (in his sleep|in her sleep|in its sleep|while dancing|playing football|playing rugby|playing tennis|playing twister|sack race|three legged race|on the trampoline|bouncy castle|doing a handstand|during the cha cha|at zumba|with his trunk|with a frisbee|with a frisbee)
    (said|say|saying|hugged|waved|kissed|cried) *3 (goodbye|goodbyes|bye|byes) *1 (at the departure|at departures|at the airport|at the school|at the ferry|at the nursery|outside her halls|outside his halls|outside the nursery|at heathrow|at gatwick)
    (got|get|have|bought|ordered|borrowed|hired|found|brought|packed|loaded|took|grabbed|owns|own|has) *2 (glue gun|tattoo gun|water pistol|water gun|heat gun|nerf gun|massage gun|staple gun|paintball gun|airsoft rifle|airsoft gun|starting pistol|grease gun|bubble gun|spray gun|cap gun|toy gun|caulking gun|squirt gun)
    (@kin|@someone|he|she) *2 (got|has|took|bought|grabbed|found|with) *2 (glue gun|tattoo gun|water pistol|water gun|heat gun|nerf gun|massage gun|staple gun|paintball gun|airsoft rifle|airsoft gun|starting pistol|grease gun|bubble gun|spray gun|cap gun|toy gun|squirt gun)
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
    (will to live|all hope|will to go on|the plot|my mind|my patience) *1 (with|in|on|at|trying to|assembling|listening to|waiting for|during|halfway through|after) *3 (@home_task|@home_ware|hold|queue|traffic|argos|ikea|park|parking|meeting|webinar|match|hard drive|self checkout|call centre|roundabout)
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
];
