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
    (die|dye|dying) *2 (batch|wool|yarn|hair|roots|eyebrows|lashes|fabric|jeans|curtains|cloth|silk|fleece|skeins|easter eggs)
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
