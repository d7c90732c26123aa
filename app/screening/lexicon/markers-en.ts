import { markers } from './entry-group.ts';

/** English words that change how the signals beside them are read. */
export const markersEn = [
  ...markers(
    { group: 'past', language: 'en', marks: 'past' },
    `
    (#|@number|many|few|some|couple|couple of|long|a long time|ages|so many|two|three|decade|a decade|decades|over a decade|almost a decade|half a lifetime|nearly #|over #|about #) (years|yrs|year|decades|yr|months|summers|winters) (ago|back|prior|earlier|before)
    (a|long|long long) (decade|while|time|lifetime) ago
    years ago
    (years|decades|decade|yrs) since (i|my|the|he|she|his|her|we)
    used to
    had (already|finally|since|mostly|largely)? (stopped|quit|given up)
    back (then|in|when)
    (when|since|as|while) (i|he|she|we) (was|were) (a|an|in|#|only|just|about|younger|young|little|at|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|drinking|using|still using|still drinking|deep|first|going|around|your|addicted|active|roughly|pregnant|married|depressed)
    (as|being) a (teen|teenager|kid|child|young|adolescent|student|freshman|boy|girl)
    in (my|his|her|their) (teens|twenties|thirties|youth|past|20s|30s|early|late|childhood|using days|drinking days|darkest|addiction|active addiction|college days|mid|previous|former)
    in (high school|middle school|college|university|the past|grade school|active addiction|those days|uni|junior high|elementary)
    in (19|20) #
    (in|since|of|around|during|from|until|summer of|back in) (1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023)
    (1980|1985|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022)
    (at|when i was|aged|age) (#|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) *1 (im|i am|now|and) *1 (#|thirty|forty|fifty|sixty|now)
    last (year|decade|century|summer|winter|spring|fall|autumn)
    (at|around|by|age|aged) (age)? (of)? (#|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) (i|years|and i|he|she|when)
    (previously|formerly|historically|earlier in my life|at one point|at one time|in a past life|a lifetime ago|in the past|before recovery|before i got sober|before i got clean|before i got help|before treatment|before therapy|before medication|before meds|before i was diagnosed|before rehab)
    (inquest|coroner|court|jury|hearing) *1 (heard|hears|ruled|found|recorded|was told)
    (in|during) the (90s|80s|70s|nineties|eighties|early|late|nineties|2000s)
    (no longer|not anymore|dont anymore|havent since|never again since|hasnt since)
    (ever since then|since then|looking back|i look back|in hindsight|in retrospect|i remember|thinking back|now i look back)
    `,
  ),
  ...markers(
    { group: 'recent', language: 'en', marks: 'recent' },
    `
    (last|yesterday|the other) (night|evening|week|weekend|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month)
    (yesterday|lately|recently|this morning|earlier today|earlier tonight|just now|moments ago|minutes ago|an hour ago|hours ago|this week|this weekend|this month|days ago|the past few days|past few days|past week|past month|these days|still in hospital|from the hospital|in the hospital|in the er)
    (#|@number|few|couple|couple of|a couple of) (hours|hour|days|day|weeks|week|minutes|minute|mins|hrs|nights) (ago|back|now)
    a (week|day|month|minute) ago
    (this|the) (past|last) (week|weekend|month|few days|couple days|couple of days|days|weeks)
    `,
  ),
  ...markers(
    { group: 'now', language: 'en', marks: 'now' },
    `
    @soon
    (right now|as we speak|as i type|as i write this|as i type this|at this moment|this minute|this second|any second|already started|currently|within the hour|in the next hour|in the next few hours|before anyone)
    `,
  ),
  ...markers(
    { group: 'quoted', language: 'en', marks: 'quoted' },
    `
    (song|songs|album|track|movie|film|book|novel|show|series|episode|podcast|documentary|poem|article|chapter|band|game|title|titled|called|named|entitled|headline|lyrics|lyric|line|quote|quotes|verse|chorus|play|musical|single|video|memoir|meme|hashtag|band called|song called|book called|movie called|film called|anime|manga|band named|tshirt|t shirt|slogan|sign|caption|character|scene|scene where|scene when|part where|in the movie|in the book|in the show|in the series|in the song|in the game|plot|story about|role|storyline)
    (song|movie|film|book|album|track|episode|podcast|show|poem|play|lyric|lyrics|line|chorus|quote|single|chapter|verse) *2 (called|titled|named|goes|is|says|said|was|sings|singing|reads|by|about|where|when|like|entitled)
    (character|protagonist|hero|heroine|villain|narrator|singer|rapper|hamlet|romeo|juliet|author|actor) (says|said|sings|whispers|screams|yells|tells|thinks|wants|tries|is|who|decides|cries|shouts|asks|that)
    (says|said|yelled|shouted|screamed|cried|sings|sang|whispers|goes|wails) (the|my|a|our|his|her) *2 (actor|actress|singer|hero|villain|narrator|character|puppet|soldier|king|queen|ghost|two year old|three year old|four year old|five year old|six year old|toddler)
    (role play|roleplay|training|trainer|card|cards|scenario|exam|quiz|worksheet|leaflet|poster|script|school play|panto) *4 (said|says|asks|asked|reads|you say|you ask|shouted|was)
    (leaflet|podcast|therapist|headed|poster|webinar|lecture) *3 (headed|explained|called|that|says|titled|explains)
    (trainer|teacher|tutor|facilitator|counsellor|we|lecturer) *1 (read out|reads out|acted out|practised|practiced|role played)
    (shouted|yelled|said|cried) *6 in the (school play|play|panto|film|scene|musical|nativity)
    (sings|singing|sang|lyrics|lyric|quoting|quoted|chorus goes|line goes|verse goes)
    `,
  ),
  ...markers(
    { group: 'other', language: 'en', marks: 'other' },
    `
    (he|she|they|@person|friend|someone|somebody|guy|girl|man|woman|kid|student|client|patient|caller) (just|always|then|once|recently|has|keeps|also|often|kept)? (says|said|told me|tells me|texted|texted me|texts me|wrote|messaged|messaged me|posted|saying|tells everyone|told us|told everyone|texting me|screamed|yelled|called me saying|called saying|sent me|announced|confessed|whispered|admitted|sent|texts|confided|replied|admits|confesses) *3 (that|she|he|they|hes|shes|theyre|like)?
    `,
  ),
  ...markers(
    { group: 'supposed', language: 'en', marks: 'supposed' },
    `
    (if|unless|in case|whether|suppose|supposing|imagine if|what if|what would happen if|hypothetically|in theory|as if|as though|even if|would you|hypothetical)
    `,
  ),
  ...markers(
    { group: 'guard', language: 'en', marks: 'guard' },
    `
    (catch|catching|take|taking|get|getting) the (last)? (bus|train) (at|to|from|home|into|in to|back|because|with|every|there|so|instead|if|#|now its|after work)
    (self delete|delete) *1 (from|my account|off) (insta|instagram|facebook|fb|twitter|tiktok|x|snapchat|reddit|social|socials|the app)
    (purge|purging|purged) (my|the|our|old) *1 (wardrobe|closet|cupboards|house|emails|inbox|photos|contacts|files|garage|kitchen|attic|loft|cache|clothes|shelves)
    (cut|cutting) (hair|grass|wood|glass|paper|veg|vegetables|keys|costs|carbs|cake|bread|cloth|fabric|hedges|trees|onions|class|stone)
    (eczema|itch|itchy|itching|hives|rash|mosquito|psoriasis|nettles|brambles|kitten|cat|allergy|sunburn|midges) *8 (scratch|scratching|scratched|scratches|scars|marks) *3 (arm|arms|leg|legs)?
    (scratch|scratching|scratched|scratches) *6 (eczema|itch|itchy|itching|hives|rash|mosquito|psoriasis|nettles|brambles|kitten|cat|allergy|midges)
    (arms|legs|thighs) *2 (covered in|full of) *2 (scratches|mud|paint|bites|freckles|tattoos|bruises|flour|glitter) *5 (brambles|garden|cat|kitten|rugby|football|hockey|paint|mosquito|midges|hike|playing|nettles|fell)
    (laughing|giggling|hissy|coughing|sneezing|crying) (fit|fits)
    (fit|fits) of (laughter|giggles|rage|pique|coughing)
    (fit|fits) (in|into|well|perfectly|nicely|me|like|right|the|my|together|and healthy)
    last (post|message|update|day|night|shift) (till|until|for now|from this|as|at|on this account|on this phone|here before|before we|before the|before my|on the old|of the) *4 (wifi|holiday|phone|broadband|move|monday|next|new|i get|job|work|account|week|month|year|internet|trip|flight|surgery|treasurer|moderator|host|secretary|chair|school|term|season|shift|retirement|retire|laptop|school|the hotel|campsite|festival)
    letters to *4 (amends|council|mp|landlord|bank|editor|santa|penpal|pen pal|penpals|sponsor a|prisoners|parliament|politicians|senator|school)
    (wake up|wake) (every time|at #|early|late|hungover|for work|for school|before noon|til|till|until) *2 (noon|alarm|bin|work|dog|seven|eight|ten|baby|kids|the|someone|he|she)?
    without me (singing|dancing|cooking|driving|talking|snoring|nagging|commenting|coaching|managing|playing|posting|at karaoke|on the team|on the quiz|in goal|on drums|in the band|on the committee|joking)
    (disappear|vanish) (off|away)? (to|into|up|down) (the|a|some|my) *1 (coast|beach|beech|hills|mountains|mountain|island|cabin|woods|seaside|countryside|cottage|spa|lake|forest|caravan|shed|sofa|allotment|desert|sun)
    hang (me|us|him|her|them) out to dry
    (rope enough|enough rope) (and|to) *3 (hang himself|hang herself|hang themselves)
    gun to (your|his|her|their|anyones) head
    (drank|drink|drinking|drunk) (a|the|one|two)? *2 (bottle|bottles) *4 (every|each|a) (night|day|week|evening)
    heart rate is *2 (normal|fine|better|ok|okay|good|steady|settled)
    goodbye to (my|the|that) *1 (dealer|bottle|booze|drink|dope|addiction|plug|habit|drugs)
    edge of (the|my|our|a) (pitch|seat|town|village|bed|field|desert|forest|city|dance floor|playground|crowd|table|sofa|map)
    (counted|sorted|laid out) *1 for the week
    (want|wants|wanted) to live (with|in|at|near|there|alone|together|on)
    breathing (down|exercise|exercises|technique|techniques|space|room|apparatus)
    (will|wont) (not)? end (well|badly|up|in)
    (every|each|a) (end|ending) of
    (jump|jumping|jumped|hop) (on|onto|in) (a|the|my|that|this|another) (plane|train|bus|bike|call|zoom|trampoline|horse|tram|ferry|boat|flight|tube|sofa|bed)
    (clean|free) (from|of) (sh|self harm|cutting|self harming|selfharm)
    (gave|giving|rehomed) *4 (because|due) *3 (allergic|allergy|allergies|moving|landlord|asthma)
    (bottle|bag|can|cans|box|jar|packet|pipe|bags) of (popcorn|ketchup|water|milk|crisps|sweets|chips|sauce|juice|lemonade|squash|coke zero|shampoo|flour|sugar|rice|apples|oranges|tea|coffee|doughnuts|biscuits|salad|spuds|potatoes|carrots|dog food|cat food|compost|sand|cement|nappies|books|clothes)
    (kill|murder|strangle|throttle|kills) (my|the|him|her|whoever|them) *3 (for|who) (eating|leaving|telling|putting|forgetting|finishing|drinking|not|put|ate|left|stole my|used|moved|invented|designed|parked|booked|scheduled)
    (houseplant|houseplants|plant|plants|fern|cactus|orchid|lawn)
    suicidal tendencies (were|are|gig|album|live|tour|record|shirt|vinyl|lp|song)
    (passive and|passive vs|passive or|difference between) *3 active (ideation|suicidal ideation)
    (spider|wasp|mouse|moth|daddy long legs) and (shes|hes|she|he|wont|screaming)
    (hang|hanging|hangin|hung) (me|my|our|the|up|some|those|his|her|their) *1 (washing|washin|own paintings|paintings|pictures|coat|coats|curtains|lights|bunting|decorations|stockings|clothes|out)
    whats the (point|use) of (this|that|the|these|having a|a)
    (rope|ropes|belt|knife|knives|blade|blades|razor|hose|gun|charcoal|helium|insulin|pesticide|weedkiller|petrol|bleach|cable) for (the|a|my|our|his|her) *1 (swing|dog|tent|boat|kitchen|shed|garden|job|shave|trousers|suit|climbing|lawn|mower|car|bbq|barbecue|balloons|party|roses|toilet|sink|floor|diabetes|telly|hedge|allotment|horse|goat|water fight|kids|grill|bathroom|cake|cooking|range|tomatoes|weeds)
    (rope|tyre) (swing|ladder|bridge)
    (climbing|skipping|tow|jump|washing) (rope|ropes|line)
    (glue|nerf|water|staple|heat|nail|spray|toy|squirt|bb) (gun|guns|pistol|pistols)
    (butter|bread|palette|pallet|chef|steak|cake|chefs) (knife|knives)
    (bottle|bag|can|cans|box|jar|packet) of (popcorn|ketchup|water|milk|crisps|sweets|chips|sauce|juice|lemonade|squash|apples|tea|coffee|doughnuts|biscuits|carrots) *4 (in my hand|in my hands|on the table|in front of me|staring at it|staring at|in the fridge|next to me)
    (kill|killing) (my|the) *2 (houseplant|houseplants|plant|plants|cactus|fern|tomatoes|lawn)
    (said|say) *1 goodbyes to the (staff|team|nurses|ward|group|kids at|class|old)
    (if|when) (a|your|my) *1 (friend|person|mate|member|sponsee|colleague|student) *3 (suicidal|want to die|wanted to die|kill themselves) *1 (what|how)
    (dissapeer|disappear|vanish) to (spain|france|italy|greece|portugal|scotland|wales|ireland|bali|the|my)
    strip of (lights|wallpaper|paper|tape|wood|carpet|bacon|led|velcro)
    (lists|list|listed|mentions|mention|warns of|warn of|warning of|causes|cause|include|includes|increases|about) *2 (suicidal thoughts|suicidal ideation|suicide) *6 (side effect|side effects|leaflet|label|under 25s|risk)
    (suicidal|suicide) (thoughts|ideation) *3 (side effect|side effects|leaflet|warning label|black box)
    (here|came|come|joined) (for|about|because of) my (husband|wife|son|daughter|brother|sister|mum|mom|dad|partner|friend|boyfriend|girlfriend) (who|whos|he|she|and|in|not)
    slipped on (the|a|some|ice|wet|my|black)
    (said|say|saying) *1 (my|our)? goodbyes to (the|our|my) (neighbours|neighbors|staff|team|nurses|ward|group|class|office|house|old|colleagues)
    (wont be here|wont be around|wont be in|not here|be gone|be away) *2 (flying|holiday|day off|dentist|working|visiting|on leave|off to|camping|travelling|traveling|back monday|back on)
    (goodbye|bye) (everyone|all|guys) *6 (flying|back monday|back on|back in|see you|new job|holiday|moving to|transferring)
    (catch|catching|taking|get|getting) the bus (tonight|tomorrow|today|later|this|on|early) *2 (at|to|from|home|because|cos|with|since|if|ticket|car|so)
    under (my|the|his|her|their|your) belt
    (take|taking|took) myself (out of|off to|out for|to the|to a|for a)
    (telling|told|tell) myself *3 (last day|last time|last drink|last one)
    (rope|knife|blade|belt|razor) (i|we) use (for|at|to) (work|climb|climbing|cook|shave|fish|fishing|open)
    (hurt|harm|harmed|injured) myself (in the process|at work|playing|running|at the gym|falling|tripping|skating|climbing|exercising|by accident|accidentally)
    (this is|its) goodbye (till|until|for now|for the summer)
    (bye|goodbye) (mum|mom|dad|nan|love|kids) *6 (off to|match|back by|dinner|tea is|see you|back at|school|work|shops)
    (waiting room|queue|bus stop|meeting|traffic jam|office) *4 (smells|boring|cold|loud|hot|stinks|dull)
    (dont|do not) want to be here *3 (waiting room|this meeting|this queue|this party|this office|this class|smells)
    woke up (before|after|late|early|at) (the alarm|my alarm|alarm|noon|dawn|the dog|#)
    last thing i want is to (die|hurt|kill)
    (beats|beat|beating|hammered|thrashed|battered) (me|us|him|her|them) (at|in|to|by) *1 (scrabble|chess|cards|monopoly|fifa|pool|darts|tennis|snooker|dominoes|draughts|bingo|quiz|uno|mario kart|the line|the punch|work|football|golf|rummy|connect four|table tennis|ludo|bowling|snap)
    (sleep|rest) when im dead
    swallowed (his|her|their|my|its) (peas|carrots|dinner|pride|words|tea|food|first|gum|vitamins|broccoli|porridge)
    (self injury|self harm|suicide) is *1 (treated|a topic|discussed|taught|complex|preventable|covered)
    (caller|callers) *4 (suicidal feelings|suicidal thoughts)
    (black) (eye) (peas|peas concert)
    platform *2 :train *2 (waiting|meeting|nan|friend)
    (not|never|no|arent|isnt) *1 (gonna|going to|plan to|want to) *1 (hurt|harm|kill) myself *1 (dont worry|honest|promise|so dont)
    overdose (awareness|training|prevention|course|response|kit|deaths|crisis|day)
    (die|died|dying|dead|death) (of|from|with) (laughter|laughing|embarrassment|cringe|boredom|cuteness|shame|curiosity|happiness|envy|jealousy|hunger|thirst|heat|excitement|cute|secondhand embarrassment|second hand embarrassment|awkwardness|joy|the heat|anticipation|starvation|natural causes|cancer|old age|covid|a heart attack|heart attack|fright)
    (laughing|laughed|bored|scared|worried|freezing|sick|tickled|starved|froze|embarrassed|boring|annoyed|loved|works|worked|nagged|annoying|spoiled|stressed|starving|sweating|freaked) (me)? to death
    (im|i am|literally|actually|lmao|omg) (dying|dead|died|deceased) (laughing|lol|lmao|lmfao|rofl|haha|hahaha|omg|at this|at that|over this|over here|rn lol|at how|bc|from laughing)
    (lol|lmao|lmfao|rofl|haha|hahaha|omg) (im|i am|i|literally)? *1 (dying|dead|died|deceased)
    (to)? die for (a|some|that|this|these|those|it|good|another|chocolate|pizza|coffee|food|his|her|their|my|the|your|country|love|what|someone|something)
    (dying|die) (to|for) (know|see|meet|try|hear|go|get|find out|read|watch|visit|tell|play|eat|ask|be|do|have|learn|a|some|the|this|that|you|another|more|show|start)
    would (die|kill) (for|to)
    (id|i would|would|could|i could|gonna|going to|might|i will|ill) (literally|honestly|totally|just|seriously)? (kill|murder|die|sell my soul) (for|to get|to have|to see|to be|to go|to eat) (a|an|some|that|this|one|the|another|my|coffee|pizza|chocolate|tickets|food|sleep|those|his|her|him|their|hair|skin|back|able|home|it|more|any|good|cold|vacation|nap|those|you|these)
    (killing|kills|killed|kill) (it|time|the mood|the vibe|the engine|the lights|the light|the process|the program|the app|the server|the job|the task|the game|the battery|the buzz|two birds|the dragon|the boss|zombies|monsters|enemies|mosquitos|mosquitoes|bugs|flies|spiders|spider|weeds|bacteria|germs|cancer cells|viruses|the virus|command|switch|process|processes|thread|threads|a process|the thread|signal|session|instances|the lawn|the grass|my plants|my plant|plants|the deal|the bill|the joke|the conversation|ants|roaches|cockroaches|rats|mice|a fly|a bug|a spider|npc|npcs|the king|the queen|the final boss|aliens|orcs|goblins|the vibes)
    (is|are|was|s|were|be|these|this|those|been|keeps|absolutely|literally|its|thats|really|been) *1 (killing|murdering) me
    (my|the|this|that|these|those|her|his) (feet|foot|back|head|legs|knees|knee|shoes|heels|neck|shoulder|shoulders|tooth|teeth|stomach|allergies|hangover|cramps|period|eyes|job|boss|kids|commute|suspense|heat|weather|traffic|homework|diet|workout|arms|headache|migraine|cough|throat|calves|thighs|lag|wait|cuteness|heartburn|sciatica|hip|hips|ankle|hair|outfit|accent|jokes) (is|are|was|were|s)? (absolutely|literally|really|seriously|still|just)? (killing|kill|kills|killed|murdering) (me|him|her|us)?
    (my @person|mom|mum|dad|parents|wife|husband|boss|teacher|coach|she|he|they) *4 (kill|murder|strangle) (me|us) (for|over|about|if i forget|if i lose|if i break|when he sees|when she sees|when they see|if he sees|if she sees|when he finds out|when she finds out|if i dont|if i fail|if i spend|if i miss|if im late|if im not|if i eat|if i buy|if i wake)
    (goodbye|bye|byebye) (everyone|all|guys|friends|everybody|yall|my friends)? (see you|see ya|talk soon|talk to you|until next|till next|have a|catch you|enjoy|next week|for now|thanks for the ride)
    (mom|mum|dad|parents|wife|husband|boss|gf|bf|teacher|hell|shell|theyll) (is going to|is gonna|will|would|are going to|are gonna|are) (kill|murder) me
    (dead|dying) (tired|serious|end|line|lift|lifts|beat|wrong|weight lifting|center|pool|lock|stock|sea|ringer|zone|silence|heat|set|battery|body|man walking|on my feet|on arrival|quiet|last|sexy|link|links|pixel|pixels|language|languages|skin|bug|plants|plant|leaves|mall|internet)
    (deadline|deadlines|deadlift|deadpan|dead line)
    (die|dead|died) (hard|hards|cast|rolls|roll|set|cut|easy|laughing|inside lol|ass|space|by daylight|pool|island|red|redemption|cells|rising|poets society)
    (suicide|suicidal) (squad|silence|prevention|hotline|hotlines|helpline|lifeline|awareness|bomber|bombers|bombing|bombings|attack|attacks|rate|rates|statistics|stats|door|doors|doors are|lane|king|burn|squeeze|watch|vest|mission|missions|run|runs|sprint|sprints|research|survivor|survivors|loss|girls|girl|boys|club|room|forest|drink|soda|pass|hill|machine|hot line|line|counselor|counselors|crisis line|prevention week|prevention month|month|week|net|nets|drill|policy|clause|risk|risks|assessment|screening|questionnaire|cases|epidemic|victim|victims|virgin suicides|ideation scale|rating scale|gene|gates|wing|wings|pill|pills movie|by policy|legislation|law|laws|note scene|scene|bereavement|talk|training|intervention|education|charity|stigma|bridge|grief|vests|plot|slide|pool|blonde|sheep|squadron)
    (virgin suicides|political suicide|career suicide|social suicide|financial suicide|commercial suicide|professional suicide|economic suicide|national suicide|reputational suicide|brand suicide|credit suicide|box office suicide|demographic suicide|murder suicide|mass suicide|cult suicide|ritual suicide|physician assisted suicide bill|suicide suicide|farmer suicide|farmers suicide|student suicide|celebrity suicide|teen suicide|youth suicide|veteran suicide|soldier suicide|apparent suicide|alleged suicide|suspected suicide|military suicide)
    (bomb|bombing|anti|national|international|world|teen|youth|veteran|veterans|farmer|celebrity|male|mens|lgbt|police|military) (suicide|suicides)
    (prevent|preventing|prevention of|stop|reduce|reducing|discuss|discussing|talk about|talking about|study|studies|research|article|articles|statistics|news|awareness of|understand|understanding|glorify|glorifying|romanticize|romanticizing|joke|jokes|joking|report|reports|stigma|topic of|subject of|issue of|rate of|rates of|cause of|causes of|history of|risk of|increase in|rise in|number of|related to|linked to|associated with|increased risk of|risk for|warning signs of|signs of) *1 (suicide|suicides|suicidal thoughts|suicidal ideation|suicidal behavior|suicidality|suicidal|overdose|overdoses|self harm)
    (kill|killing|killed|killer) (bill|joy|app|whale|whales|streak|streaks|spree|eve|zone|floor|sound|looks|mockingbird|a mockingbird|them with kindness|with kindness|count|shot|cam|screen|feed|team|two birds|steal|ratio|la kill|bot|la|box|move)
    (to|lets|we|must|just|could|little|few|some|an hour to) (kill) (some|a few|an hour|a bit of|a little|the)? (time|hours|hour|minutes|days)
    (drop|dropped|drops|dropping) dead (gorgeous|date|fred)
    (hang|hanging|hung|hangs) (out|on|in there|up|around|with|tight|back|tough|onto|loose|over|low|by a thread|ten|it up|it on|the picture|pictures|clothes|laundry|curtains|a picture|decorations|stockings|lights|the lights|my coat|my head|my clothes|art|drywall)
    (get|getting|got|the) (the|a|my)? hang of
    (jump|jumped|jumping|leap) (off|on|in|into|to|at|for|the|through|out|over|from) (the)? (bandwagon|chance|gun|conclusions|conclusion|shark|joy|trampoline|pool|couch|bed|shower|rope|hoops|line|ship|diving board|subject|topic|opportunity|water|my skin|of my skin|my bed|bed and|page|plane with|planes)
    (shoot|shooting|shot|shoots) (me|him|her|us|them)? (a)? (an|your|some|a quick)? (email|message|text|dm|pm|hoops|pool|the breeze|the shit|a film|a video|a movie|a text|a message|an email|for the|hoop|baskets|basketball|stars|photos|pictures|portraits|the messenger|yourself in the foot|myself in the foot|himself in the foot|themselves in the foot)
    (shooting|shoot|shot) (myself|yourself|himself|herself|themselves|ourselves|us) in the foot
    (give|giving) (it|this|that|her|him|me|them) a shot
    (burned|burnt|cut|scratched|burn|cutting) my (hand|hands|finger|fingers|thumb|arm|arms|leg|chin|face) (on|while|shaving|cooking|with the iron|in the kitchen|chopping|slicing|making|taking|accidentally|by accident)
    last (post|message|day|night) (before|until|of|for) (my|the|our|this|a)? *1 (holiday|holidays|vacation|trip|break|semester|year|week|weekend|surgery|season|month|school|move|shift|conference)
    (live|exist|living|survive) (on|off|near|next to|at|with my parents|with them|with him|with her|with roommates|in an apartment|in a|in that|in my parents)
    ## kill myself
    (gave|give|giving|donated|donate) (away)? (my|some|all my)? (old|extra|spare|unused|outgrown|winter|baby)
    (gave|give|giving|donated|donate) (away)? *4 (to charity|to the shelter|to goodwill|to the thrift|to a shelter|to salvation army|to the food bank)
    (i hate myself and want to die|want to die|kill myself|wanna die) is *3 (song|album|movie|film|book|track|line)
    (roof|rooftop) (terrace|bar|deck|garden|tent|rack|top bar|party|pool|repair|tiles|tile)
    (made|make|making) (my)? peace with (my @person|him|her|them|each other)
    (wont|will not|dont) be needing *4 (refund|receipt|help moving|a ride|ride|tickets|room)
    (cut|cutting|cuts) (myself|yourself|himself|herself|my finger|my hand|my thumb) (shaving|while shaving|while cooking|cooking|on accident|accidentally|by accident|some slack|off from|off|a slice|a piece|a break|a check|while chopping|chopping|on glass|on a can|slicing|with a kitchen knife while|peeling|while cutting|on the|a deal|in the kitchen|out of|down)
    (cut|cutting) (my|back|down|off|out|the|it|through|corners|costs|class|carbs|sugar|ties|contact|hours|to the chase|my hair|my losses|my own hair|my bangs|my nails|my toenails|my hours|my pay|your losses|calories|weight) (hair|on|bangs|nails|losses|crap|grass|cake|bullshit|hours|pay|caffeine|alcohol|drinking|short|loose|him off|her off|them off|grass|cord|people off|my ex)?
    (bite|biting) (my|the) (tongue|nails|lip|bullet)
    (beat|beating) (myself|yourself|himself|herself) up
    (kick|kicking|kicked) (myself|yourself|himself|the bucket list|ass|off|it) *1 (for|because|that|with|off|when|over)?
    (pull|pulling) my hair out
    (take|taking|took) (my|the|a|one|two|#|your|his|her|some|@number) (daily|morning|evening|nightly|prescribed|usual|regular|normal|next|first|first ever|antibiotic|antibiotics|vitamin|vitamins|birth control|new) (dose|meds|pills|pill|medication|dose of|tablet|tablets|antibiotics|vitamins|medicine|ibuprofen|tylenol|advil|aspirin|prescription|@medicine)
    (take|taking|took|taken|had|have) (a|one|two|an|some|half a|half an)? *1 (tylenol|ibuprofen|advil|aspirin|paracetamol|melatonin|benadryl|painkiller|pill|painkillers) (for|because of|to help|before bed|and went to bed|and it helped|and slept|and feel better|every morning|as prescribed|this morning for|and took a nap|an hour ago for) *2 (headache|migraine|back|cramps|pain|fever|allergies|sleep|tooth|knee|period|flu|cold|it|inflammation|the swelling|hangover|arthritis|allergy|my)?
    (took|take|taken|taking) (all)? (of)? (my|the) (meds|medication|medications|medicine|vitamins|pills|supplements|antibiotics) (this morning|on time|today|as|like|every|for|at the|with|before bed|regularly|daily|correctly|and went to|and feel better|faithfully|properly|exactly|yesterday)
    (as|was|were|been|im|i am|is|the dose|dose) prescribed
    (if looks could kill|curiosity killed|time to kill|dressed to kill|license to kill|licence to kill|kill the messenger|make a killing|making a killing|made a killing|thou shalt not kill|over my dead body|drop dead gorgeous|dead to me|dead ringer|beating a dead horse|beat a dead horse|wouldnt be caught dead|wouldnt caught dead|caught dead|dead in the water|better late than never|matter of life and death|life and death|life or death|death by chocolate|death metal|death star|death stranding|death note|death row|death cab|death grips|sudden death|death penalty|death toll|death threats|death threat|death certificate|death eaters|black death|brain dead idiot|walking dead|grateful dead|evil dead|undead|red dead|day of the dead|dead or alive|death proof|deathly hallows|near death experience|near death|till death do us part|til death do us part|until death|live and let die|live or die by|only the good die young|old habits die hard|never say die|do or die|ride or die|to die for|die trying|the day i die|till i die|til i die|until i die|before i die|until the day i die|when i die i want|dawn of the dead|shaun of the dead|a time to kill|natural born killers|die another day|no time to die)
    (make|makes|made|making) me want to (die|kill myself|kms|end it all|jump off a bridge|scream|cry|throw up) (of embarrassment|from cringe|of cringe|from embarrassment)
    (@trivial) *3 (make|makes|made|making|makin) me (wanna|want to|feel like) (die|kill myself|dying|killing myself|end it all|jump off a bridge|jump out the window|kms|unalive myself|gouge my eyes out|shoot myself|hang myself|jump out a window|end it)
    if (i|we|you|they|he|she) (have|has|hear|see|get|had|gotta|need|play|read|listen|sit|must|watch|eat|say|says|ask|asks|send|sends|plays|puts|tells) *3 (one more|another|more|again|any more|one single more|this) *6 (im|i|ill|i will|im going to|im gonna|i might|i swear|i swear ill) *3 (kill myself|die|end it all|jump off a bridge|jump out|lose it|scream|jump out the window|jump out a window|kms|shoot myself|hang myself|unalive myself|end it|gouge my|killing myself)
    (one more|another|any more) *5 (and|or) (im|i|ill|i will|i swear) *3 (kill myself|die|end it all|jump off a bridge|jump out|jump out the window|jump out a window|kms|shoot myself|hang myself|unalive myself|going to kill myself|gonna kill myself|end it|killing myself)
    (id|i would|would|i) rather (die|kill myself|shoot myself|jump off a bridge|jump off a cliff|be dead|hang myself|stab myself|drown) than (go|eat|watch|work|do|listen|wear|see|have|use|talk|sit|read|play|drink|be|give|live in|admit|pay|miss|let|use|own|drive|live with|vote|date|marry|buy|ever|spend|attend|lose|wait|share)
    (would|id) (jump|kill|die|sell|murder|fight) *6 for (this|that|these|a|some|the)
    (kill me now|shoot me|shoot me now|end me|just kill me|please kill me|somebody kill me|someone kill me) *4 @trivial
    @trivial *4 (kill me now|just kill me|shoot me now|just shoot me)
    last (message|post) (today|for today|for now|for tonight|of the day|of the week|this week)
    (this|it) is goodbye (for now|until)
    (suicidal|suicide) (thoughts|ideation|behavior|behaviour|tendencies) (in|among|are a symptom|can be|may be|are common|and behaviors|as a side|is a symptom|as a symptom)
    (friends|everyone|everybody|they|people|all your friends) *1 (jump|jumped|jumping) off (a|the) (bridge|cliff) *3 (would|should|you|too)?
    (nearly|almost) (killed) (myself|himself|herself|me) (tripping|on the stairs|slipping|falling|running|on the ice|on a|trying to|doing)
    (killed|kill|killing|killing) (myself|himself|herself|me) laughing
    (killed|kill|killing) (myself|themselves|himself|herself) (laughing|at the gym|in the gym|on leg day|studying|with work|working|over work|trying to impress|for that job|with exercise|on the treadmill|training)
    (working|work|worked|study|studying|eat|eating|smoke|smoking|drink|drank|party) (myself|himself|herself|themselves|yourself) to death
    (suicide|kill|killed|die|dead|death) *1 (pun|meme|joke|jokes|puns|movie|film|song|band|scene|metal|punk|emoji)
    (photo|video|movie|film|music video|basketball|photo shoot|trap|skeet|target|clay) (shoot|shooting)
    (shooting) (range|star|stars|guard|forward|percentage|hoops|location|schedule)
    (bath|nail|love|pipe|bath) (bomb|bombs)
    (overdose|overdosed|overdosing|od|od'd|oded) (on|of) (cuteness|chocolate|sugar|coffee|caffeine lol|netflix|tiktok|candy|memes|cute|tv|turkey|cake|pizza|sweets|anime|christmas|vitamin d|nostalgia|vitamin c|puppies|carbs|content|cheese)
    (cat|kitten|puppy|dog|food|post|sugar|cuteness|carb) overdose
    (withdrawal|withdrawals|withdraw) (from|of|limit|slip|fee|fees|symptoms from|cash|method|money|form|the) (my phone|money|cash|troops|funds|social media|the bank|caffeine|coffee|sugar|your phone|the show|netflix|atm|account|my account|the market)?
    (pumped|stomach) (pumped up)
    (dark|gallows|self deprecating|suicide) (humour|humor)
    (sleep|slept|sleeping) (forever|like the dead|like a baby|like a log) (last night|after that|after this|this weekend)
    (disappear|vanish|sleep) (for a bit|for a while|for a week|for a few days|for a month|for a weekend|into the woods|on vacation|to an island|for the weekend)
    (want|wanted|wanna) to (disappear|vanish|die|crawl into a hole|sink into the floor|melt) (from|of|out of) (embarrassment|shame|cringe|awkwardness|mortification)
    (embarrassing|embarrassed|mortifying|mortified|cringe|cringey|awkward|so embarrassing|humiliating) *4 (want to|wanted to|wanna|could|i could have|could have|almost|nearly) (die|died|disappear|vanish|crawl into a hole|sink into the floor)
    (wanted to|want to|wanna|could|could have|coulda) (die|disappear|vanish) *3 (so embarrassing|embarrassing|embarrassed|mortified|humiliating|awkward|cringe)
    (time|ready|want|going|have|need|about|had) to (end|finish|stop|quit) (it|this|things) with (him|her|them|my|that|this)
    (end|ending|ended|ends) (it|things|this|everything) with (him|her|them|my|this|that|the|each other|someone)
    (end|ending|cancel|quit) (the|this|my|our|a) *2 (contract|subscription|membership|lease|relationship|marriage|job|call|game|season|argument|trial|plan with|account)
    (end|ending) (the|this|my|our|a) (relationship|marriage|friendship|call|conversation|contract|lease|meeting|day|week|year|chapter|subscription|membership|chat|season|semester|shift|stream|engagement|debate|streak|addiction)
    (leave|leaving|quit|quitting) (this|the|my) (world of|job|company|town|city|country|place behind|sub|subreddit|group|forum|house|relationship|church|party|game|apartment|school|industry|state)
    (planet|world) of (warcraft|the dead|tanks)
    (my|the|a|whose|his|her) (phone|car|battery|laptop|computer|plant|plants|plane|fish|controller|engine|character|save|internet|wifi|bird|dog|cat|hamster|sim|sims|tamagotchi|sourdough|succulent|succulents|pet|airpods|router|console|cactus) (is|are|was|s|just|has|keeps|will)? *1 (dying|died|die|dead|dies|about to die|going to die|gonna die)
    (kill|kills|killing|killed) (my|the) (phone|battery|car|plant|plants|lawn|houseplants|houseplant|character|vibe|mood|sim|sims|engine|grass|weeds|buzz|appetite|motivation|wifi|internet|tomatoes|roses|sourdough|succulents|lights)
    (in|the|a|this) (game|minecraft|fortnite|valorant|league|cod|skyrim|dark souls|elden ring|dota|overwatch|call of duty|gta|zelda|pokemon|sims|apex|among us|roblox|rust|csgo|halo|destiny|warzone|pubg|boss fight|raid|dungeon) *4 (die|died|dying|kill|killed|killing|kill myself|suicide|killed myself|dead|shoot|respawn|respawned)
    (die|died|dying|kill|killed|killing|kill myself|killed myself|shot|suicide|dead|stab) *5 (in minecraft|in fortnite|in valorant|in league|in skyrim|in dark souls|in elden ring|in the game|in game|in dota|in overwatch|in call of duty|in gta|in zelda|in pokemon|in the sims|in among us|in roblox|and respawn|and respawned|respawn|to respawn|in apex|in warzone|boss fight|in this game|in a video game|in ranked|in rust|in dnd|in our campaign)
    (kill|killing|terminate|hang|hung|hanging|die|died|dies|orphan|abort|execute|killed|crash|crashes) (a|an|the|this|that|my|all|your|any|these|child|parent|zombie|one|orphan|orphaned|worker|background|python|node|java|docker|old|running|unresponsive|hanging)? *1 (process|processes|thread|threads|server|job|jobs|container|containers|pod|pods|session|sessions|daemon|script|scripts|program|connection|connections|task|tasks|query|app|application|node|branch|port|service|instance|instances|pid|children|child|worker|workers|terminal|tab|tabs|loop|python process|program|feature|project)
    `,
  ),
  ...markers(
    { group: 'anyone', language: 'en', marks: 'anyone' },
    `
    (someone|somebody|people|person|anyone|those|friend|patients|kids|teens|loved one) (who|that|whos|whose) (feeling|feels|feel|are|is|may be|might be|was|were|has been|have been|having|thinking|considering|struggling)?
    (how to|ways to|want to|trying to|trained to|learn to|we can|can we|to) (help|support|save|talk to|comfort|assist|reach|prevent) *3 (someone|somebody|people|person|friend|anyone|others|a suicidal|those)
    `,
  ),
];
