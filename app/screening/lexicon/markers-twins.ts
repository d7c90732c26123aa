import { markers } from './entry-group.ts';

/**
 * Harmless twins: the very words of a passive wish, an intention or an attempt, said of a meeting, a flat, a
 * printer, a part in a play. Each is guarded by what it is said of, never by the words alone. They only lower.
 */
export const markersTwins = [
  // Away from a place, an hour or an office, not from life.
  ...markers(
    { group: 'guard.away', language: 'en', marks: 'guard' },
    `
    be here (when|for|while|during|if) *3 (@twin_affair|@twin_caller)
    (wasnt|werent|not|isnt|im not|am not) (there|here|around|in) (when|for|while|during|if) *3 (@twin_affair|@twin_caller)
    wish *1 i (wasnt|werent|was not) here *4 @twin_gripe
    (did|have|has) (anyone|anybody|any of you|you lot|you all|you guys|you|yall|everyone|they|u) *1 (miss|missed) me
    miss me (at|in|from|on|for|during) *4 @twin_affair
    (miss me|notice|mind|care|object|matter|cared|minded) if i (skip|skipped|skive|skived|bunk off|bunked off|leave early|left early|leave before the|left before the|sneak out|sneaked out|snuck out|nip out|nipped out|slip out before the|slipped out before the|duck out|ducked out|missed the|miss the|left the @twin_affair|muted the|left the family)
    (gone|disappeared|vanished|vanish|disappear|dropped out|drop out) from *3 @twin_affair
    (went|came|go|come|going|coming) back to *2 @twin_affair
    (better|better off|happier|fine|easier|quicker) without me (at|on|in|for|during) *2 (@twin_affair|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|sports round|music round|film round)
    @twin_hobby *1 (be|is|are|was|were|d) (much|far|a lot|way|so much|probably|honestly)? (better|better off|happier) (without me|if id never been born|if i had never been born|if i was never born|if i didnt exist)
    (carry on|manage|cope|start|begin|go ahead|get on|survive|crack on|play on|do) without me (at|for|during) *2 @twin_affair
    (carry on|manage|cope|start|begin|go ahead|get on|survive|crack on|play on|do) without me (on|this|next|until|till)? *1 @home_day *1 (im|i am|ill be|ive got|i have|ive|were|weve got) *4 (@twin_affair|@home_trip|@home_event|dentists|dentist|dentists appointment|appointment|school play|rehearsal|night shift|working|on nights|on call)
    sleep (forever|for ever|for eternity) (in|on|under) (this|that|these|those|our new|my new) *2 (hammock|bed|sofa|couch|settee|chair|armchair|deckchair|recliner|lounger|sun lounger|tent|caravan|bath|tub|hot tub|mattress|pillow|pillows|duvet|sheets|sleeping bag|bunk|cabin|hotel|beanbag|swing)
    live (in|on|at) (this|that|a|our|my|the) *1 (flat|flatshare|house share|houseshare|house|bungalow|terrace|maisonette|bedsit|caravan|houseboat|narrowboat|studio|basement|attic|loft|town|village|city|suburb|suburbs|estate|cul de sac|street|road|borough|county|halls|dorm|sharehouse|tower block|high rise|postcode|building site|boat)
    live (in|near|outside) @twin_town
    live here *4 @twin_house
    live with *1 (in laws|mother in law|father in law|parents|flatmates|flatmate|housemates|housemate|roommates|roommate|landlord|landlady|five lads|four lads|students|smokers|cats|strangers in a)
    live (next to|next door to|near|opposite|above|below|beside|under|behind|across from) *2 (pub|nightclub|club|school|motorway|airport|flight path|railway|main road|takeaway|chip shop|kebab shop|neighbours|neighbour|drummer|pig farm|dump|tip|brewery|church|churchyard|cemetery|stadium|building site|in laws|mother in law)
    live on (takeaways|beans|toast|pasta|noodles|ready meals|soup|salad|campus|a boat|a building site|benefits|a main road|the ring road|the top floor|the tenth floor|the fifth floor)
    (scared|frightened|afraid|terrified|worried|nervous|dreading|fear|panic|what if|dreamt|dreamed) *3 (wake|wake up|woke up|waking up) *1 (during|in|from|under|after|halfway through|mid) *2 (operation|op|surgery|anaesthetic|anaesthesia|anesthesia|anesthetic|colonoscopy|procedure|sedation|theatre)
    (wake|wake up) in time (for|to)
    future (for me|for us|for him|for her|for you|for them|left)? in *1 @twin_trade
    future in (it|that|this) for (us|our firm|the shop|the business)
    nothing left (here)? (for me|for us) (in|at|with) *1 (@twin_trade|office|company|firm|department)
    burden (to|on|for) (my|the|our|this|his|her) *1 @twin_pair (partner|partners|buddy|mate|mates|team|side|squad|crew|pair|group|pals|friends|club)
    see (myself|us|ourselves|me) here in *3 (years|year|months|time) *8 @twin_next
    time *1 is *1 (nearly|almost|just about|about)? (up|over|done|at an end) (as|in|at|on|with) *2 @twin_post
    (times|time) *1 (nearly|almost|just about|about)? (up|over|done|at an end) (as|in|at|on|with) *2 @twin_post
    reason to stay (at|in|with|on) (this|that|the|my|a|an)? *1 @twin_leavable
    reason to stay (late|till the end|until the end of the film|for pudding|for dessert|for another drink|for the speeches|for the encore|for the raffle)
    (be|get|gone|be out|out of here|get out) (gone|away|off|out)? (before|ahead of) *2 @twin_deadline
    (be|get|gone) (gone|away|out) (by|before) *2 (noon|ten|eleven|twelve|five|six|half five|half four|half six|#|lunch|lunchtime) *3 (checkout|check out|pay for another night|or they charge|or they clamp|or they tow|or we get a ticket|school concert|school run|school pick up|nursery pick up|the vets|the dentist|dentist|train home|ferry|flight|coach)
    been born (a|an|the)? *1 @twin_sort
    been born into (a|this|the) *1 (family|line|clan|house|household|dynasty) of
    over by now if (the|my|our|his|her|that|this) *1 (@twin_caller|kettle|wifi|printer|council|caterers|caterer|delivery|parcel|post|referee|ref|chairman|chair|speaker|best man|vicar|quizmaster|judge|committee)
    long enough (in|with|on|near|among|round|around) *3 to (know|recognise|recognize|learn|tell|spot|guess|remember) (which|where|who|whose|the difference|what time|how many)
    exist (before|until|till|without) *4 (coffee|tea|cuppa|breakfast|brew|#|nine|ten|eleven|eight|seven|noon|lunch|midday|sunrise|dawn|caffeine)
    (go on|carry on|keep going|keep on|continue|going on|carrying on) like this (with|on|without) (one|two|only one|just one|no|a|an|this|half a|dial up)? *1 (@home_ware|bathroom|bathrooms|toilet|toilets|loo|broadband|internet|spare room|parking space|computer|till|fridge|hob|bedroom|bedrooms|plug|socket)
    peace with (leaving|losing|quitting|retiring from|giving up) (@twin_town|the|my|our|this|that)? *1 (@twin_affair|job|post|depot|band|house|flat|city|village|firm|company|team|club|shop|@twin_town|country|hair|church choir|civil service|parish council|league|semi final|match|final)
    fill of life (in|on|at|with) (the|a|this)? *1 (suburbs|suburb|road|city|country|countryside|village|town|office|army|navy|fast lane|rat race|boats|boat|sea|campus|caravan|@twin_town|lads|corporate world|public sector|classroom)
    be (around|here|on|up|about|awake|online) much longer (tonight|today|this evening|this morning|this afternoon|now)? *1 (bed|bedtime|bed calls|early shift|early start|early night|sleepy|work in the morning|work tomorrow|school run|my shift|dinner|tea is|supper|battery|my phone is|phones on|eyes are closing|yawning|@home_event)
    `,
  ),
  // A denial that the writer then says is true.
  ...markers(
    { group: 'guard.denied-truly', language: 'en', marks: 'guard' },
    `
    (im|i am|i was|i wasnt|id) (not|never|no longer)? *1 (suicidal|a danger to myself|at risk) (and|which|because|that|so) *1 (i meant it|i mean it|meant every word|mean every word|its true|it is true|it was true|thats true|that is true|that was true|is true|was true|it is the truth|its the truth|it was the truth|was the truth)
    (im|i am) not suicidal (no)? really (im|i am|just|ive|its|not)
    (not|never|wasnt|isnt) (lying|kidding|joking|pretending|fibbing) (when|that|if) i (say|said|tell you|told you|told her|told him|told them) *1 i (dont|do not|didnt|did not|never) (want|wanted|plan|planned|intend|mean) to (die|kill myself|hurt myself|end my life|end it|harm myself|be dead)
    `,
  ),
  // What is left out of a group's rules, swallowed at a table, said of a cat, hoped of a football club.
  ...markers(
    { group: 'guard.household', language: 'en', marks: 'guard' },
    `
    (rules|posters|guidelines|rule|policy|moderators) *3 (post|posts|thread|threads|topic|topics|any post) about (suicide|wanting to die|self harm|dying|killing yourself)
    (report|reporting|reports) *2 (post|posts|thread|threads|comment|comments) about (suicide|wanting to die|self harm|dying)
    (nobody|no one|never|dont|do not|not|cannot|cant|must not|mustnt) *1 (name|mention|discuss|describe|share|post) *2 (method|methods) of (suicide|self harm)
    (swallowed|drank|drunk|necked) everything in the (bottle|can|flask|jug) of (lucozade|water|squash|juice|pop|lemonade|cola|gatorade|powerade|milk)
    (took|taken|had|ate|eaten|nicked|pinched|scoffed) the lot *8 (sausage roll|sausage rolls|biscuits|cakes|cake|chips|sandwiches|crisps|doughnuts|pies|pizza|roast potatoes|scones|sweets|chocolates)
    (took|taken|had|ate|eaten) (too|to) many (biscuits|biskits|cakes|sweets|chips|crisps|pies|doughnuts|scones|mince pies|roast potatoes|sausage rolls|sandwiches)
    (taken|had|done) all of them *1 (tetanus|typhoid|hep a|hepatitis|rabies|the jabs|yellow fever|flu jab|vaccines)
    checking out (early)? *3 (bnb|b and b|hotel|breakfast|reception|leave the cases|leave our cases|leave the bags|leave my bags|key by|keys by|luggage|airbnb)
    (ill|i will|i could|i would|id) (murder|kill|strangle|throttle) (him|her|them|it) (said|says|laughed|joked|shouted|yelled) *8 (the cat|the dog|the plumber|the remote|the printer|the hamster|my slipper|her slipper|his slipper|the parrot|the squirrel|the seagull|the builder)
    (hope|all hope) of (leeds|everton|spurs|united|arsenal|promotion|parking|getting a|finding a|a dry|a parking|a seat|a refund|the wifi|a signal|winning|the bus) *2 (united|space|weekend|seat|season|table|signal|refund|wifi|summer|plumber|ticket|promotion|working|today)?
    (disappear|vanish|evaporate) (when|whenever|every time|each time|any time) *5 (karaoke|the slides|happy birthday|asks for volunteers|charades|photo album|baby photos|holiday photos|the ukulele|his speech|her speech)
    (dont|do not|dont really) want to be here (anymore|any more)? (this|the) (caravan|hotel|conference|campsite|hostel|festival|queue|airport|meeting|party|resort|site|pub|course|office|airbnb)
    wish i (wasnt|werent|was not) here (anymore|any more)? (this|the) (caravan|hotel|conference|campsite|hostel|festival|queue|airport|meeting|party|resort|site|pub|course|office|airbnb)
    no (wish|desire|intention) (to|of) (go to sleep|going to sleep|fall asleep) and not (wake|waking) up
    (havent cut|not cut|havent self harmed) (and)? *1 (dont want to cut|dont want to|no urge to cut|no urges)
    `,
  ),
  // What “it”, “them”, a knot, a jump, a letter turn out to be.
  ...markers(
    { group: 'guard.named-after', language: 'en', marks: 'guard' },
    `
    (round|around|about) my neck *4 (lanyard|necklace|camera|medal|stethoscope|whistle|pendant|locket|badge|headphones|binoculars|charm|all day|at work|at the office|like an albatross|like a millstone)
    (lanyard|necklace|camera|medal|stethoscope|whistle|pendant|locket|headphones|binoculars|debt|mortgage) *4 (round|around) my neck
    about to jump (in|into|on|onto|to|at|ship|back|for|over|up|through|straight|right in|out of my skin|out of a plane|out of the plane|out of bed|out of the shower|off the bus|off the train|off the diving|off the sofa|off this call|off the call|ahead|down to|between|around|queue|the gun|the queue|rope|start)
    jumping in (a minute|a moment|five|a bit|a second) *4 (shower|bath|pool|car|call|meeting)
    jump (when|once|after|as soon as|before|tonight|soon|in a minute|in a bit|in five) *6 (shower|bath|pool|call|parachute|skydive|bungee|trampoline|horse|fence|whistle blows|coach says|instructor|music)
    about to cut (the|a|an|his|her|their|our|some|out|down|back|off|up|in|into|through|across|short|costs|corners|ties|ribbon|cake|grass|hair|loose|class|classes|work|to|more|one of|two of|my hair|my fringe|my grass|my hours|my losses|my lawn|my nails|my hedge|my cake|my toast)
    (tied|tie|tying) the knot *6 (married|wedding|registry|bride|groom|church|wife|husband|vows|honeymoon|years ago|engaged|ceremony|confetti|civil partnership)
    (married|wedding|registry|bride|groom|vows|honeymoon|engaged) *6 (tied|tie|tying) the knot
    (rope|ropes) *1 (is|s)? up *3 (climbing|swing|bunting|washing|hammock|volleyball|net|gym|abseil|abseiling|skipping|lads|class)
    letters (written|done|sealed|ready|are done|are written|are sealed|are ready) *6 (neighbour|neighbours|neighbor|neighbors|bins|gym|broadband|council|bank|landlord|invites|invitations|santa|christmas|school|clients|patients|jobs|applications|mp|pen pal|raffle|planning|petition)
    (gym|broadband|contract|contracts|lease|subscription|subscriptions|insurance|energy supplier|landlord|membership) *6 letters (written|done|sealed|ready)
    be with (my|our) *1 (@kin) *1 (by morning|tonight|tomorrow|soon|at last) *4 (train|flight|bus|coach|plane|ferry|driving|drive|motorway|airport|lands|land|visiting|school holidays|half term|wedding|birthday)
    join (my|our) *1 (@kin) *1 (tonight|tomorrow|soon|by morning) *3 (pool|quiz|darts|match|game|pub|dinner|tea|meal|class|walk|bowling|football|call|zoom|holiday|bingo|curry)
    look for me *1 (at the front|at the back|in the crowd|on the stage|on stage|at the bar|at the desk|in the photo|in the picture|at the buffet|in the queue|on the left|on the right|by the stall|on the register|on the list)
    opened (them both|them all|both|both of them) *2 (windows|doors|tins|cans|letters|parcels|presents|bottles of|envelopes|boxes|accounts|eyes)
    swallowed the lot *1 (pride|my pride|crow|hook)
    swallowed *3 pride
    kill myself *2 (at work is|is our|management system|system is|server|key|keys|activation|knowledge management|encryption|licence key|license key)
    (aws|azure|the) kill myself
    kill myself *4 (kilometres|kilometers|kilometre|on the dash|dashboard|odometer)
    (installer|file|files|message|messages|script|app|email|account|story|stories|snap|chat|programme|program) *1 (will|to|should|ll|does|can) (self delete|selfdelete)
    taking *6 (to the pharmacy|to the chemist|back to the pharmacy|back to the chemist|to the recycling|to the bottle bank|to the tip)
    i just took my (pills|tablets|meds) *1 (the)? (@number|usual|morning|evening|blood pressure|vitamin|thyroid|water|daily|heart)
    came here to die and (stayed|ended up|found|got|lived|instead)
    if i died (at|aged|in my|when im|when i am) *1 (eighty|ninety|seventy|sixty|a hundred|eighties|nineties|old|very old|##)
    (life|world) of (spreadsheets|work|meetings|emails|screens|social media|slack|zoom|admin|paperwork|retail)
    (password|passwords) *6 (babysitter|sitter|house sitter|dog sitter|guests|wifi|cleaner|temp|new starter)
    over the (barrier|barriers|railing|railings|rails) of
    (final|last) (message|post|word|email) (of the day|of the week|of the month|from the committee|before the break|before christmas|to all staff|about the|on this thread)
    letters to *2 (mp|council|bank|landlord|editor|paper|school|santa|pen pal|solicitor|insurers|planners|minister)
    this is it *2 (first flat|first day|last session|ninety days|new|one year|two years|graduation|moving day|wedding|retirement|last shift|last day|final year|exam)
    get off *1 (thanks|thank you|cheers|ta) for *1 (lift|ride|company on the)
    do it and where *1 (id put|i would put|to put|id park|to park|id hang|id stand)
    that turns me off (social|work|the news|meat|coffee|my|the|facebook)
    than here (in the office|at work|in this office|on this train|at the airport|in this queue|on hold|in traffic|in the rain)
    first time since *2 *4 (hedge|grass|lawn|hair|fringe|nails|roses|beard)
    cutting (herself|himself|themselves) (another|a|some|more|the) *2 (slice|piece|wedge|cake|bread|cheese|slack|key|deal|bit)
    finally go (to|on holiday|back to|home|out|shopping|for a|and see|camping|swimming)
    last time before *2 (school|trip|christmas|work|bed|half term|dads|mums|holiday|holidays|camp|term)
    consider this my (note|letter|message) (of|to the|about)
    (throttle|strangle|murder|kill|throttling|strangling|murdering|throttled) (whoever|the person who|the idiot who|the genius who|the one who|the fool who) *1 (set|scheduled|invented|designed|left|ate|took|put|parked|moved|thought|decided|made|wrote|booked|used|finished|drank|programmed|chose|picked|built|keeps)
    (brother|sister|dad|mum|mom|mate|friend|uncle|cousin|son|daughter|he|she|nan|gran|grandad|partner|husband|wife) beat me *2 (in the|on the|by|at)? *4 (games|dominoes|chess|scrabble|cards|darts|snooker|fifa|mario kart|tennis|race|monopoly|cribbage|draughts|backgammon|ping pong|table tennis|bowls|golf|badminton|wordle|quiz|snap|sudoku|parkrun|connect four|uno|whist|rummy)
    (@pet) *3 (on the|in the|under the|across the) *3 (wont|refuses to|doesnt|will not|never) (wake|wake up|move|shift|budge|get up|get down)
    when *1 urge to (cut|self harm|hurt myself|use|drink) *2 (comes|came|hits|hit|strikes|starts|rises|passes) *2 (what helped|what helps|it helps|try|some of us|people here|others)
    `,
  ),
  // What would be, in a plan for a bad day, of what cannot talk, or of who is made up.
  ...markers(
    { group: 'guard.imagined', language: 'en', marks: 'guard' },
    `
    (if|should) i ever (feel|felt|start|started|get|got|think|thought|become|became|find|found|have|had|go|went) *6 (id|ill|i would|i will|i can|id first|id just|i know) (tell|ring|call|phone|text|speak to|talk to|contact|see|ring up|rather tell) (my|the|a|him|her|them|someone|somebody|you|samaritans|999|111|911|988|crisis|mum|dad|mom)
    (if|should) i ever (feel|felt|start|started|get|got|think|thought|become|became|find|found|have|had|go|went) *6 i know (exactly)? (who|whom) (to)? (tell|ring|call|phone|text|turn to|speak to|talk to|id ring|id tell|id call)
    if *2 @twin_mute could (talk|speak|text|type|write|post) *8 @twin_dark
    (does|do|did|would|can|could|whether|if|why|when) (a|an|the|our|their)? *1 @twin_figure (really|actually|truly|ever|even|secretly|genuinely)? (want|wants|wanted|wish|wishes|wished|need|needs|mean|means|meant|try|tries|tried|choose|chooses|chose) *1 @twin_dark
    (one of us|a volunteer|a steward|a member of staff|a colleague|any of us|a warden|a first aider|a teacher|a guard|a driver|a cleaner|a trustee) (were to|was to|should|had to|does|did|ever) *1 (find|finds|found|came across|come across|discover|discovered) *6 (unresponsive|unconscious|not breathing|collapsed|passed out|blue)
    if *3 had ever (told|texted|rung|written to|come to|said to) (me|us|him|her) *3 (wanted to die|wanted to kill themselves|wanted to kill himself|wanted to kill herself|was suicidal|were suicidal|wanted to be dead|felt suicidal|thought of suicide|wanted to end it) *1 (i hope|id|i would|id like|i like|wed|we would|he would|she would|hed|shed)
    (role play|roleplay|mock call|practice call|simulation|skills lab|drama class|improv) *1 (im|i play|i am|ill be|im playing|i have to be|im down to be|i got|i was|we play) (a|an|the) *1 (caller|client|patient|texter|casualty|service user|resident|prisoner|customer) *6 @twin_said
    (were|should) (a|an|any|one of our|one of the|some) *2 (to)? (say|tell|admit|mention|write|confess|confide) *6 @twin_said
    (kid|child|toddler|boy|girl|pupil|nephew|niece|grandson|granddaughter|little one|year old) *1 who (says|said|shouts|screams|tells you|announces|yells|sobs) *8 (because|when|cos|cause|over|about|after|if) *4 @twin_child
    @twin_petty *2 (makes|make|made|making) me (want to|wanna|wanting to|ready to|feel like) *1 (die|kill myself|killing myself|throw myself|hurl myself|fling myself|chuck myself|jump|end it all|walk into the sea|walk into the lake|drown myself|shoot myself|hang myself|set fire to myself)
    @twin_petty *2 (makes|make|made|making) me (want to|wanna|wanting to|ready to|feel like) (jump|jumping|throw myself|hurl myself|fling myself|chuck myself|launch myself) (out of|out|off|in|into|under|from) (the|a|my)? *1 (window|windows|roof|bridge|cliff|canal|lake|sea|river|balcony|pier|bus|train|pond|weir|bin|skip|sun|volcano)
    (brains|brain) out (on|over|with|at|doing|trying to) (this|the|that|a|my|todays|her|his)? *1 @twin_puzzle
    @twin_thing *6 suicide pact
    fix *3 (of|its|it is|called) *1 @twin_treat
    (murder|kill|strangle|throttle|swing for) (him|her|them|you) *8 @twin_fabric
    (cut|cutting|cuts|given|give) (myself|yourself|himself|herself) (some|a bit of|a little|a little bit of|more|no|enough|any|much) slack (today|tonight|this morning|yesterday|this week|this weekend|last night|again|now|at last|for once|with|about|over|when|while)? (the|my|this|i)?
    (set|sets|setting|configured|programmed|told) *4 to (log out|log off|sign out|logs out|sign off) (permanently|for good|automatically|forever)
    rope *8 *2 (putting up|hanging|making|fixing|to hang|to put up) (the|a|our|my|their)? *2 (swing|tyre swing|hammock|washing line|bunting|climbing frame|treehouse|rope ladder|boxing bag|punch bag|punchbag)
    farewell (speech|party|do|drinks|tour|lunch|cake|concert|match|game|gig|dinner|whip round)
    if i should die before i wake
    (heart|hearts) *1 (to|will|would|can|should|s)? (stop|stops) (racing|pounding|thumping|fluttering|hammering|skipping|jumping|aching|beating so|beating like|going so)
    rather *1 (be|be seen)? (dead|die) than (be|be seen|live|play|go|eat|wear|drive|shop|holiday|support|marry)? (in|at|for|on|with|to)? (a|an|the)? *1 (@twin_town|city|united|rovers|dayton|cleveland|slough|croydon|milton keynes|red|blue|crocs|beige|a tent|skinny jeans|a kilt|leeds fans)
    `,
  ),
  // Whose the words are: a part, a parrot, a page, a song.
  ...markers(
    { group: 'quoted.twins', language: 'en', marks: 'quoted' },
    `
    (played|plays|play|playing|acted|acting|voiced|voicing) (a|an|the|my|our) *1 (caller|client|patient|casualty|service user|texter|customer|victim|prince|king|ghost|widow|villain|poet)
    (roleplay|role play|role plays|mock call|simulation|audition|drama class|skills lab|improv class) *1 (ill have to|ill|i have to|i had to|im|i am|i|we have to|im the|i play|you have to|she had to|he had to) *1 (say|read|play|the|be|act|shout|a)
    (play|story|novel|script|film|screenplay|poem|chapter|song|monologue|sketch|opera|musical|novella|short) (opens|begins|starts) (with|on|when|as)
    (t shirt|tshirt|shirt|mug|poster|banner|badge|sticker|tote bag|flag|placard|sign|sampler|cushion|doormat|fridge magnet|keyring|tattoo|graffiti) (at|in|on|outside|above|by|behind|over|from) (the|my|our|a|his|her) *2 (festival|gig|market|match|staff room|staffroom|office|kitchen|shop|pub|loo|loos|toilet|toilets|fridge|wall|door|desk|bus|bus stop|train|stairs|gym|surgery|bar|cafe|library|museum|stall|window|concert|rally|game|car|van|boat)
    (parrot|budgie|mynah bird|mynah|cockatoo|macaw|cockatiel|magpie|robot|doll|talking doll|alexa|siri) *2 (picked up|learned|learnt|says|squawks|squawked|repeats|repeated|copied|copies|shouts|screams|taught itself|knows|said)
    (heroin|hero|lead|actor|actress|character|understudy|leading lady|leading man|villain|lover|ghost|queen|king|narrator) (cries|shouts|says|screams|whispers|sings|gasps|declares|announces|yells)
    (sobs|bellows|wails|croaks|squeaks|growls|hisses|cackles|booms|howls|intones|trills|warbles|croons|purrs|snarls|rasps|thunders|roars|shrieks|whimpers|sniffs|sighs|moans|groans|proclaims|hoots|squawks|bleats|brays|bellowed|croaked|squeaked|cackled|boomed|intoned) (the|our|that|one) *2 (dame|tugboat|engine|train|king|queen|prince|princess|witch|wizard|stepmother|ugly sister|hedgehog|badger|mouse|mole|toad|frog|bear|rabbit|fox|owl|dragon|giant|troll|snowman|scarecrow|teapot|teddy|doll|puppet|baddie|villain|hero|heroine|pirate|captain|genie|fairy|goblin|monster|ghost|donkey|horse|cow|pig|duck|goose|hen|cat|dog|lion|tiger|elephant|crocodile|tortoise|snail|spider|caterpillar|robot|tenor|soprano|baritone|chorus|narrator|clown|jester|knight|sheriff|cowboy|gravedigger|monk|count|baron|butler|duchess|sailor|mermaid|tree|moon|star|cloud|tractor|digger|lorry|bus|boat|ship|lighthouse)
    (every|any|each|all those|half the|most of the|every other|every single) (love song|love songs|song|songs|ballad|ballads|power ballad|country song|pop song|carol|aria|verse|chorus|single|track|film|romcom|soap)
    (subtitle|subtitles|caption|captions|voiceover|dubbing|surtitles) (on|of|for|in|to|at) (the|my|our|a|this|that|his|her) *3 (film|drama|video|show|telly|tv|series|episode|screen|movie|opera|documentary|advert|clip|anime|news|stream|zoom)
    (memo|newsletter|talk|slide|sermon|painting|print|exhibition|track|podcast|essay|leaflet|lecture|sculpture|sketch) *1 (was|is)? (titled|headed|entitled|labelled|subject line|subtitled)
    (client|patient|pupil|student|caller|teacher|mentor|friend) of (hers|his|mine|ours|theirs) once (said|told her|told him|wrote|put it)
    (sang|sings|chanted|chant|chants|sing|singing|chanting|bellowed|roared) *1 (the|our|all the|both|a) *2 (fans|crowd|end|choir|congregation|supporters|stand|terrace|kids|infants|audience|away end|brownies|scouts|stewards|pensioners|regulars|whole pub|whole coach)
    (template|safety plan|prompt|survey|checklist|wallet card|safety card|crisis card|workbook) *2 (begins|starts|opens|reads|asks|says)
    (form|page|app|survey|sheet|screen) asks you
    (card|leaflet|poster|sheet|page|flyer|record|single|tape|coin|sign) *1 side (one|two|a|b|#)
    (tune|song|track|one|number|bit|single|ballad|record|chorus|verse|advert|sketch|film) where (he|she|they|it|the singer|the bloke|the girl) (goes|sings|says|croons|wails|yells|screams|shouts)
    (announced|declared|wailed|announces|declares|wails|yelled|bellowed) (my|our|the|a|his|her) *1 (two|three|four|five) year old
    (my|our) (uncle|aunt|auntie|grandad|grandfather|gran|nan|granny|grandmother|great aunt|great uncle|father|dad|mother|mum|boss|headmaster|landlord|teacher) *1 (told|said|shouted|announced|swore|declared|yelled|wrote|vowed) *6 (in|back in) @year_gone
    (said|says|announced|announces|declared|insisted|chirped|intoned) (the|our|my) (sat nav|satnav|gps|self checkout|lift|tannoy|recorded voice|answering machine|speaking clock|printer|smart speaker|alexa|robot hoover|toaster|talking scales|karaoke machine|autocorrect)
    in (the|our|his|her|their|a|every|that) *2 (visitors book|guest book|guestbook|yearbook|leaving card|crossword|autograph book|christmas cracker|fortune cookie|caption competition|book at bedtime|bedtime book)
    (quote|quotation|line|thought|proverb|saying|motto|verse) (on|from|of|for) (the|my|our|todays|a|this) *2 (calendar|day|week|month|wall|board|tea bag|teabag|tea towel|desk calendar|cracker|mug|noticeboard|whiteboard|fridge|diary|page a day)
    (is|are|was|were) (one|another|some|two|three|all|among) (of)? (the|those|these|our)? *2 (phrases|words|lines|things|signs|statements|sentences|messages|examples|red flags|warning signs|phrase|cues) *2 (to listen for|to listen out for|to look for|to look out for|to watch for|listen for|listen out for|look out for|taught to|trained to|we teach|they teach|on the poster|on the slide|on the list|flag up|to flag)
    (quoted|overheard) (from|in|on|at) the (car|bus|playground|kitchen|queue|school run|back seat|canteen|changing room|staff room|train|tube|pub|gym|office|lift|garden|supermarket|chip shop|hairdressers|salon|terraces|green room|back row)
    is the (worst|best|silliest|cheesiest|saddest|corniest|only|funniest|daftest) (line|lyric|bit|song|verse|part|chorus|rhyme|quote) (in|of|on|from)
    (crossword|cryptic|quiz|anagram|charades|hangman|riddle) clue
    `,
  ),
];
