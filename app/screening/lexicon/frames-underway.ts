import { presentContexts } from './contexts.ts';
import { signals, silent } from './entry-group.ts';

const own = {
  language: 'en',
  concern: 'suicide',
  role: 'in_progress',
  tier: 'emergency',
  about: 'self',
  contexts: { ...presentContexts, before: 'watch', other: 'urgent' },
} as const;

/** What is under way in plain words: each part is one class, so that what one saying knows all of them know. */
export const framesUnderway = [
  ...signals(
    { ...own, group: 'underway.swallowed' },
    `
    (hour|hours|minutes|mins|while) ago *1 (when|since|after|because) i *1 (swallowed|downed|necked|gulped) (them|the lot|all|everything|it|the whole|my)
    (@now_swallowed) *1 (whole|entire|full) (@now_pack) of *1 (@now_dose)
    (@now_swallowed) *1 (every last one of|every single one of|every one of|each and every one of|the whole lot of|the rest of|what was left of|whats left of|an entire month of|a whole month of|a months supply of) *2 (@now_dose)
    (swallowed|necked|downed|popped|crunched|crunched up|chewed up|crushed up|washed down|knocked back|gulped|swallowing|crunching|crunching up|popping|necking|downing) *1 (all of|all) (my|the|his|her|mums|moms|nans|grans|dads|grandads|my mums|my dads|my nans|my grandads|my husbands|my wifes) *1 (@now_dose)
    (@now_swallowed|been taking|crushed up and drunk|crushed and drunk) *1 (two|three|four|five|six|both|several|@number) (whole|entire|full)? (@now_pack) of *1 (@now_dose)
    (taken|taking|swallowed|swallowing|crunching up|crunching|chewing|chewed|chewed up|washed down|crushed up|drunk|been taking) (a|an|the|another) (whole|entire|full) (@now_pack) of *1 (@now_dose)
    (ive|i have|have|ive just) taking (an overdose|overdose|a overdose|all my|all the|all of my|too many|loads of|a load of|a bottle of|a whole|the whole|my whole) *1 (@now_dose)?
    (standing|stood|sat|sitting|im|i am|up) *1 (on|at|over) *1 :bridge *4 (about to jump|going to jump|gonna jump|jumping|jump|goodbye|bye everyone|ready to jump|end it)
    (parked|sat|sitting) *3 (river|lake|sea|canal|harbour|harbor|quay|cliff|dock|pier|slipway|reservoir|loch) *8 (about to|going to|gonna|ready to) *1 (drive in|drive into it|drive off|drive over|drive straight in|go in|roll in|drive into the water|drive myself in)
    (all of my|all my|every one of my|every last one of my|every single one of my|whole supply of|all of the|all the|entire supply of) *1 (@now_dose) *1 (@now_inside|down my throat)
    (blurry|blurred|dizzy|spinning|double|drowsy|sleepy|woozy|faint|numb|sick|racing|pounding|ringing|shaking|heavy|slurring|hazy|foggy|floaty) *1 (from|after|off|because of|since|with) *1 (what i took|what ive taken|what i swallowed|what ive swallowed|everything i took|everything ive taken|everything i swallowed|the pills|all the pills|the tablets|all the tablets|those pills|those tablets|all those pills|all those tablets|the overdose) *6 (hope it works|hope its enough|hope its working|hope it kills|hope i dont|hope this works|dont want saving|dont want to be saved|not calling|wont call|tell my|tell mum|tell mam|tell dad|tell them|goodbye|sorry|before mums home|before anyone|let it work|be enough|wont be long|im dying)
    (blurry|blurred|dizzy|spinning|double|drowsy|sleepy|woozy|faint|numb|racing|ringing|shaking|heavy|slurring|hazy|foggy|floaty) *3 (pills|tablets|overdose|meds|tablets|they|its) *1 (working|kicking in|starting to work|taking hold|kicked in|taking effect|beginning to work) *6 (tell my|tell mum|tell mam|tell dad|tell them|goodbye|bye|sorry|love you|wont be long|forgive|nearly over|wasnt angry|not angry)
    (i|ive|i have|ive just|i just|just|have) (overdosed|od'd|oded) *1 (this evening|tonight|this afternoon|an hour ago|earlier tonight|half an hour ago|two hours ago|just now|a few hours ago|# hours ago|@number hours ago|# minutes ago|@number minutes ago|after dinner|after tea|after school|after work|at lunchtime|earlier on|a while ago|an hour or so ago) *2 (and|now|but|my|cant|i|im|feel|feeling|being|please|what|should|still)
    (overdose|poison|everything i swallowed|everything i took|what i took|what i swallowed|what ive taken|stuff i took|stuff i swallowed|all those pills|all those tablets|all the pills|all these pills) (is|are|s)? *1 (making me|making everything|making my|starting to|beginning to|working|kicking in|kicked in|taking hold|taking effect|hitting|hitting me|doing its job)
    (had|took) (about|around|roughly|over|like|nearly|almost|at least|more than|probably|easily|a good|maybe)? (##|@now_heap) (##|to ##|or ##)? (odd|or so|ish|plus)? (of|of the|of my|of those|of these|blue|white|of the blue|of the white|of the little|of the pink|of the strong)? (@now_dose) *6 (ago|at #|already|just now|earlier|tonight|vodka|wine|whisky|before i|feel sick|how long|enough to die|nothing yet|find me|kick in)
    (@now_swallowed) (probably|easily|a good|like|nearly|at least|about) (##|@now_heap) (of|of the|of my|of those|of these|of the blue|of the white|of the little|of the pink|of the strong)? (@now_dose)
    (halfway|half way|part way|partway|most of the way) (through|thru) (the|these|those|all the|all these) (pills|tablets|paracetamol|sleeping pills|sleeping tablets|painkillers|sleepers|overdose)
    (swallow|swallowing) *1 (one after another|one after the other|pill after pill|tablet after tablet|one pill after another|one tablet after another)
    (just|ive|ive just|i have|i have just|already|ive already|i just|i) (finished|finished off|emptied|drained|polished off|downed|necked|swallowed|taken|took|eaten|got through|gone through|finished taking|drunk|popped) (the|a|my|this|that|an|another|two|three|both)? (whole|entire|full|last|new|big|massive)? (@now_pack) of *3 (@now_dose)
    (swallowed|necked|downed) (the|a|my|this|an) (whole|entire|full|last|new|big|massive)? (@now_pack) of (my|the|mums|nans|dads|her|his|those|these|strong|prescription)? (@now_dose)
    (halfway|half way|partway|part way|part of the way|most of the way|three quarters of the way|two thirds of the way|a third of the way|nearly all the way|almost all the way|all the way) (through|thru|down|into) (a|the|this|my|that|another)? (whole|entire|full|second|third|last)? (@now_pack) of (my|the|mums|nans|dads|her|his|those|these)? (@now_dose)
    (@now_dose|they|theyre|them|lot) *1 (are|is|keep|s)? *1 going down (one after another|one after the other|one after one|one by one|two by two|two at a time|three at a time|a few at a time|one at a time|a handful at a time|in handfuls|handful after handful|handful by handful|by the handful|with vodka|with the vodka|with whisky|with whiskey|with gin|with wine|with the wine|with beer|with cider|with rum|my throat|like sweets|like candy|like smarties)
    (swallowing|necking|gulping|popping|downing) *1 (pill after pill|tablet after tablet|one pill after another|one tablet after another|one after another|one after the other|all my|all the|all of them|all of it|them all|the lot|the whole|the entire|every pill|every tablet|every last|handfuls of|fistfuls of) *2 (@now_dose|@now_pack)
    (swallowing|necking|gulping|popping) (them all|all of them|the lot|them one by one|them one after another|them by the handful|one after another|one after the other|pill after pill|tablet after tablet)
    (im|i am|i will be|just) *1 (taking|necking|downing|popping) *1 (the whole|the entire|every last|every single|every) *1 (@now_pack|@now_dose)
    (@now_swallowed) (about|around|roughly|over|like|nearly|almost|at least|more than|well over|some|maybe|probably|something like)? (##|@now_heap) (##|to ##|or ##)? (odd|or so|ish|plus|or more)? (of|of my|of the|of mums|of nans|of dads|of his|of her|of those|of these|of my own|of my old|of my mums|of my dads|of my husbands|of my wifes|mums|moms|dads|nans|grans|grandads|husbands|wifes|his|her|my mums|my dads|my nans|my|strong|different|random|mixed|prescription|assorted)? (@now_dose)
    (@now_swallowed) (about|around|roughly|over|like|nearly|almost|at least|more than|well over)? (@number|#) *1 (boxes|packets|packs|bottles|strips|blister packs|handfuls|fistfuls) of (my|the|mums|nans|dads)? (@now_dose)
    (ive injected|i injected|i just injected|just injected|gave myself|given myself|giving myself|jabbed myself with|injected myself with|pumped myself full of|pumped myself with|shot myself up with|shot up) *1 (all|all of|a massive|a huge|an enormous|a giant|a lethal|a fatal|way too much|far too much|too much|the entire|the whole|a whole|an entire|my whole|my entire|enough|a shitload of|loads of|two pens|three pens|four pens|hundreds of|a hundred|two hundred|three hundred|five hundred) *3 (insulin|morphine|fentanyl|methadone|heroin|potassium|novorapid|lantus|humalog)
    (@now_faint) *4 (@now_taken)
    (@now_taken) *5 (@now_faint)
    (@now_deed) *5 (@now_dimming)
    (i took something|ive taken something|i swallowed something|i cut my wrists|ive cut my wrists|i slit my wrists|i cut too deep|ive cut too deep) *5 (@now_faint)
    (just|i|ive|ive just|i have|already|i just) (finished|finished off|emptied|downed|necked|swallowed|taken|took|eaten) (the|all the) (rest|last|lot|remainder) of (my|the|mums|nans|dads|her|his|those|these)? (@now_dose)
    (drank|drunk|swallowed|downed|necked|chugged|gulped|drinking) (a|the|some|half a|a whole|the whole|half the)? *1 (bottle of|mug of|glass of|cup of|can of|litre of|load of|mouthful of)? (bleach|antifreeze|drain cleaner|drain unblocker|weedkiller|weed killer|rat poison|toilet cleaner|oven cleaner|floor cleaner|pesticide|paraquat|caustic soda|battery acid|white spirit|screenwash|brake fluid|nail varnish remover|paint thinner|paint stripper|descaler|dishwasher tablets|washing liquid|disinfectant)
    (ive|i have|i|ive just) overdosed on (my|the|mums|his|her)? (@now_dose)
    (ive|i have|i) overdosed *2 (no one|nobody|noone|alone|scared|dont want help|dont know what|going to die|gonna die|dying|lying)
    (i|ive|i have|i just) (just|gone and)? (swallowed|drunk|drank|taken|took|eaten) (something|some stuff|poison) *4 (on purpose|scared|frightened|terrified|dont want to die|changed my mind|unswallow|wish i hadnt|cant undo|regret)
    (washed down|washed|downed|swallowed|knocked back) *2 (@now_dose) *1 (down)? (with|in) *3 (whole bottle|whole packet|whole box|bottle of each|entire bottle|all of them|all of it|the lot|bottle and all)
    overdose *4 (mine was|i took mine|took mine|ive taken mine|mine is|had mine|ive had mine)
    `,
  ),
  ...signals(
    { ...own, group: 'underway.bleeding' },
    `
    (theres|there is|there was|is|its) *2 (lot of|lots of|so much|too much|loads of|only) blood *2 (im|i am|i feel|feel|feeling|getting|going|im getting|im feeling|im going|i keep) *1 (cold|so cold|sleepy|faint|drowsy|lightheaded|light headed|dizzy|weak|woozy|floaty|shivering|numb|nodding off|drifting)
    blood (everywhere|all over|on everything) *2 (im|i am|i feel|and|getting|feeling) *1 (cold|sleepy|faint|drowsy|lightheaded|light headed|dizzy|weak|woozy|floaty|shivering|numb)
    (cut|cuts|sliced|slashed|cutting|opened) *1 (too|so) deep *6 (cant|cannot|wont|not|dont think|doesnt|isnt) *4 (stop|stopping|slow|slowing|close|hold)
    too deep with *1 (blade|razor|knife|scalpel|stanley knife|glass) *6 (stop|stopping|wont close|pouring|blood|bleeding)
    (cut|slashed|sliced|slit|hacked|opened|gashed|carved|ripped) (up)? (my|both my|both) *1 (arm|arms|wrist|wrists|throat|neck|leg|legs|thigh|stomach|veins|forearm) (open|wide open|right open|to the bone|to bits|to pieces|to shreds|right through)
    (cut|slit|slashed|sliced|hacked|stabbed|opened) (my|both my|my own) *1 (@now_bone) *5 (bleeding|blood|tendons|tendon|lightheaded|faint|dizzy|puddle|towel|towels|ring anyone|not calling|wont call|not ringing|die|weak|cold|slipping)
    (stabbed|stabbing|knifed) (myself|my self|my own) *3 (bleeding|blood|stomach|neck|chest|leg|arm|tendons|lightheaded|faint|ambulance)
    (@now_bleeding) *3 (@now_wound)
    (@now_bleeding) *4 (went deeper|went too deep|went so deep|went really deep|went much deeper|cut deeper|cut too deep|cut so deep|cut really deep|cut much deeper|cut it too deep|gone too deep|deeper than i)
    (@now_wound) *4 (@now_bleeding)
    (im|i am|ive just|i just|ive) *1 (cutting|slitting|slashing|slicing|sawing at|sawing through|hacking at|opening|carving up|carving open|opened|slit|sliced open|slashed) (up)? (my|both my|both) *1 (wrist|wrists|throat|veins|vein|neck|artery|arteries)
    (cutting|slitting|slashing|slicing) (up)? (my|both my) *1 (wrist|wrists|throat|veins|vein|neck) open
    (cutting|slitting|slashing|slicing|sawing at|opening|carving up) (my|both my) *1 (wrist|wrists|throat|veins|vein|neck) *2 (@now_written)
    (i|ive|just|think i|i think i) *1 (hit|cut|nicked|sliced|severed|opened) (an|the|my) (artery|vein|main vein|jugular)
    `,
  ),
  ...signals(
    { ...own, group: 'underway.choking' },
    `
    (noose|ropes|rope|belts|belt|cord|knot|ligature|scarf|flex|loop) (is|s)? *1 (tight|on|ready|in place|tied|set|fixed|secure|round me|around me|round my neck|around my neck) *5 (@now_drop|got to sit|have to sit|need to sit|have to lean|need to lean|lift my feet|lift my legs|the work|the rest|to kneel|let my weight|my weight go|step off|off the stool|off the chair)
    (@now_cord) (is|s|are|was)? *1 (tied|wrapped|wound|pulled|looped|knotted|fastened|tightening|tightened|already|right|tight|slung|hanging)? *1 (around|round|about) (my|me) *1 (neck|throat|windpipe)
    (im|i am|sat|sitting|stood|standing|lying) *1 (here)? *1 with (a|the|my|this) *1 (@now_cord) (around|round|about) my (neck|throat)
    (tightening|pulling|tied|tying|tighten|pulled) (the|a|my|this) (belt|rope|cord|noose|scarf|cable|ligature|knot|flex|strap) *1 (around|round|on) my (neck|throat)
    (im|i am) *1 (hanging|strangling|suffocating|choking|smothering|drowning|gassing) (myself|my self|meself)
    `,
  ),
  ...signals(
    { ...own, group: 'underway.armed' },
    `
    (@now_weapon) *4 (its|it is) *1 (to|against|on|at|under|in|into|pressed to|pressed into|pressed against|pointed at|held to|right up against|up against) my (own)? (@now_body)
    (razor|razor blade|blade|knife|stanley knife|craft knife|scalpel|glass|scissors) (is|s)? *1 (to|against|pressed to|pressed into|pressed against|held to|resting on|digging into) my (left|right)? (arm|arms|forearm|thigh|leg|belly)
    (@now_weapon) (is|s|are)? *1 (pressed|held|pushed|pointed|pointing|resting|touching|digging|aimed|jammed|pressing|sitting|against|right)? (hard|up|tight)? (to|against|on|at|under|into|in|inside|up to|near|across|touching|over) my (own|left|right|bare)? (@now_body)
    (pressing|holding|pointing|putting|resting|pushing|aiming) (a|the|my|this|his|dads|my dads) *1 (@now_weapon) *1 (to|against|on|at|under|into|in|up to|across) my (own|left|right)? (@now_body)
    `,
  ),
  ...signals(
    { ...own, group: 'underway.height' },
    `
    (im|i am|stood|standing|sat|sitting|up) (on|at|up on|on top of|out on) *1 (roof|rooftop|ledge|bridge|cliff|parapet|edge|balcony|railing|railings|rail|rails|tracks|platform|viaduct|car park|multi storey) *2 i *1 (agree with him|agree with her|agree with them|agree with it|understand him|understand her|understand it|know what he meant|know what she meant|know how he felt|know how she felt|see why he|see why she|see what he meant|see what she meant|get what he|get what she|get why he|get why she)
    (not|wont be|never|aint) (coming|getting|climbing|stepping|moving) *1 (down|off|back|in|away) *1 (from|off)? this *1 (ledge|bridge|parapet|edge|railing|rail|viaduct|roof|rooftop|cliff|girder|crane|barrier|windowsill|multi storey|balcony)
    (leaning|leant|lean|hanging) (out|right out|forward)? over the (drop|edge|rail|railing|railings|parapet|side of the bridge|side of the roof)
    (walked|gone|climbed|stepped|got|jumped|gotten|went|im|sat|sitting|lying|standing) (down|out)? (on|onto|between|across) the *1 (tracks|track|line|lines|rails|railway) *6 (not getting off|wont be getting off|wont move|next train|the train|a train|train in|its lights|the lights|hear it|be over|goodbye|to die|coming towards)
    (im|i am|sat|sitting|lying|here) in (my|the|our) *1 (car|van|truck) in (the|my|our|a) *1 garage *1 with the engine
    (head|neck) (is|s)? *1 (on|resting on|across) the *1 (tracks|track|rails|rail|railway|railway line|train line)
    (parked|stopped|sat|sitting|stalled|cars|car is) *1 (my car|the car)? (on|across|over|in the middle of) the *1 (level crossing|train tracks|railway tracks|railway line|crossing and im|crossing and i|crossing with the|tracks)
    (water|waves|sea|river|tide) (is|are|s)? *1 (over|closing over|going over|covering|above) (me|my head|my mouth)
    (letting|let) myself (sink|drown|go under|be taken|be swept)
    (wont|not going to|not|too tired to|no energy to|no strength to|too far to|never going to) *1 (swim|swimming) back
    (breathing|breathe|breathed|inhaling) *1 (in)? *1 (the|all the)? *1 (exhaust|exhaust fumes|car fumes|fumes from the|fumes and|helium and|carbon monoxide)
    (taped|sealed|blocked|shut|closed) *4 (windows|window|vents|door|doors|gaps|garage) *4 (engine on|engine is on|engine running|engine is running|engine going|started the engine|turned on the engine|start the engine|the exhaust|the hose|hosepipe|charcoal|coals|bbq|gas on|started the car)
    (charcoal|charcoals|coals|barbecue|barbecues|bbq) (is|are|s)? *1 (glowing|lit|burning|smoking|smouldering) *6 (towels|stuffed|sealed|taped|windows shut|windows are shut|in the car with me|in the bedroom with me|in here with me)
    (lit|lighting|burning) *1 (the|some|a)? *1 (coals|charcoal|bbq|barbecue) *3 (bathroom|car|tent|bedroom|room|van|caravan|garage)
    (gas|the gas) *1 (on|is on) *4 (windows shut|shut all|closed all|windows are shut|sealed|lie down|lying|to sleep|die|shut the windows|door shut)
    (helium|nitrogen) *4 (bag|mask) *4 (head|face|on)
    (on|at|up on|off|over|outside) (the|a|this|my) *1 (bridge|ledge|roof|rooftop|roof edge|cliff|cliff edge|cliffs|balcony|parapet|viaduct|flyover|overpass|footbridge|railing|railings|multi storey|multistorey|car park roof|roof of the car park|roof of the multi storey|window ledge|windowsill|top floor|crane|tower|dam|pier|edge) *5 (@now_jump)
    (edge|top|side) of (the|a|this|my) *1 (bridge|roof|rooftop|cliff|cliffs|balcony|viaduct|building|car park|multi storey|multistorey|quarry|dam|pier|tower|tower block|flats|block|flyover|gorge) *5 (@now_jump)
    (on|at|by|next to|beside|near) the *1 (platform|platform edge|edge of the platform|station|tracks|train tracks|railway tracks|railway line|train line|railway|rails|line|level crossing|crossing|underground platform|tube platform|subway platform) *5 (@now_rail)
    (in|into|by|at|on|beside|next to|near) the *1 (sea|river|lake|water|canal|ocean|loch|reservoir|weir|waves|pier|quay|harbour|jetty|edge of the canal|edge of the water|edge of the lake|edge of the river|waters edge|riverbank|river bank|beach|dock) *6 (@now_drown)
    (walking|wading|going|walked|waded|standing|jumping|in|into) (in|into|out into)? the (sea|river|lake|water|canal|ocean|weir|reservoir|harbour) *3 (stones|rocks|bricks) in (my|both|all my) (pockets|coat|jacket|rucksack)
    (engine|engine is|motor) *2 (running|on|turned on|going) *6 (@now_fumes)
    (exhaust|fumes|hose|hosepipe) *2 (connected|on|coming in|filling|filling the car|through the window|in the window|in the car|attached|taped) *6 (@now_fumes_wait)
    (garage) *4 (engine|car|motor) *6 (@now_fumes_wait)
    (engine|car|motor) *4 (garage) *6 (@now_fumes_wait)
    `,
  ),
  ...signals(
    { ...own, group: 'underway.doing' },
    `
    (im|i am|currently) *1 (@now_killing) *2 (@now_written|now)
    (in the middle of|in the process of|halfway through|busy) (@now_killing)
    (@now_written) *1 (im|i am) *1 (@now_killing)
    (im|i am) (ending it|doing it|going|jumping) *2 (@now_written) *4 (goodbye|bye|sorry|dont want to|end|die|dead|life|forgive|love you all)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'underway.late',
      contexts: { past: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (@now_late) *4 (@now_swallowed_all)
    (@now_swallowed_all) *4 (too late|no going back|nothing you can do|no turning back|cant undo it|cant be undone|cant take it back|dont send anyone|goodbye|bye everyone)
    (meant|mean|planning|planned|going|supposed|intended|intend|wanted|thinking) to (take|swallow|cut|drink|inject|neck|down|go) *1 (them all|all of them|the lot|it all|that many|so many|this many|the whole lot|this much|this deep|that deep|so deep) *1 (but i have|but ive|but i did|but i already have|but its done|and i have|and i did|only i have|but now i have|yet i have)
    (im not|i am not|im never|i wont|ill not|i will not|i cant|ill never) *1 (coming|come|climbing|climb|getting|get|stepping|step) (down|off|away) *1 (this|the|that) *1 (roof|rooftop|ledge|bridge|footbridge|viaduct|cliff|edge|crane|tower|parapet|railing|railings|balcony|scaffolding|scaffold|window ledge|sill|windowsill|gantry|pylon)
    (not|never|wont|cant) *1 (climbing|climb|coming|come|getting|get|stepping|step) back over (this|the|that) *1 (railing|railings|rail|barrier|parapet|fence|wall|balcony)
    (theres|there is|its|just|only|lost|losing|so) *3 (lot of blood|so much blood|lots of blood|blood everywhere|too much blood|all this blood|loads of blood) *3 (im cold|feel cold|feeling cold|getting cold|going cold|feel sleepy|feeling sleepy|getting sleepy|im sleepy|light headed|lightheaded|im dizzy|getting dizzy|feel dizzy|feel faint|getting faint|feel weak|everything is grey|getting dark)
    (shot|hit|dose|injected|shot up|line|banged) *5 (bigger than|more than|double what|twice what|triple what|too big for|too much for|way over) *6 (on purpose|deliberately|intentionally|because i want|so i wont wake|so i dont wake|to make sure|hoping)
    (bleeding|blood|bloods) *2 (into|through|onto|over|on) *2 (towel|towels|bath mat|mat|tiles|floor|sheets|sink|sleeve|carpet|bath|bed|duvet|pillow) *1 (i used|it was me|did it myself|i did it|i did this|i cut|ive cut|i dont want an ambulance|i dont want anyone|i dont want anybody|please nobody call|please dont call|i wont be calling|im not calling|nobody call)
    (bleeding|blood) *8 (too tired|not going|cant be bothered|dont want|not bothering|no point|wont) *2 (press on|hold it|stop it|put pressure|wrap it|bandage|stop the|dress it)
    `,
  ),
  // Asked of what one has just done: what follows, whether it kills, whether it can be undone.
  ...signals(
    {
      ...own,
      group: 'underway.asked',
      contexts: {
        ...presentContexts,
        addressed: 'emergency',
        other: 'none',
        supposed: 'emergency',
      },
    },
    `
    (is it|is this|is that|its|that|isnt it|it) *1 (normal|usual|common|typical|weird|strange|ok|okay|possible|meant|supposed) *4 (after|following|during|from|when youve taken|when ive taken|if youve taken|if ive taken|in the middle of) *1 (an|taking an|my|a)? (overdose|od|overdosing|od ing|oding|suicide attempt|taking too many|taking loads|taking all|taking a load|swallowing)
    (should i|should you|do i|do you|will i|will you|am i supposed to|what should i|what do you|what will i) *2 (feel|feeling|expect|notice) *4 (after|following|during|from) *1 (an|taking an|my)? (overdose|od|overdosing|oding|taking too many|taking all|swallowing)
    (@now_kills_ask) *6 (@now_own) *2 (@now_poison|@now_much)
    (@now_own) *2 (@now_poison) *8 (@now_effect_ask|is it enough|is that enough|too late)
    (@now_effect_ask) *8 (@now_own) *2 (@now_poison)
    (@now_effect_ask|too late|how much time) *8 (@now_poison) *8 (@now_own)
    (@now_kills_ask) *2 (##|@now_heap|# grams of|# g of|## mg of|overdose of) (@now_dose) *6 (@now_own)
    (@now_effect_ask|first sign) *8 (##|@now_heap|overdose of|two packets of|three packets of|# packets of) (@now_dose) *6 (@now_own)
    (@now_effect_ask) *2 (@now_dose) *8 (had|took|taken|swallowed) (loads|too many|so many|tons|a load|lots|them all|all of them|a lot)
    (@now_kills_ask|@now_effect_ask|lose consciousness) *6 (took|injected|ive had|i had|given myself|gave myself|ive taken) *1 (## units|hundred units|hundreds of units)
    (how much blood|how many pints) *6 (lose|loss|losing) *8 (ive lost|im at|so far|towels|i cut|already|my wrist|my arm|mine)
    (taken|had|took|survived) (this|that) (much|many) *1 (@now_dose) *6 (ok|okay|survived|alive|fine|die|hospital|happened)
    (strangling|choking|hanging|suffocating|smothering) (yourself|urself|myself|your self|ur self) *4 (ive been doing|been doing it|been at it|doing it now|doing it for|i keep doing it|im doing it)
    (how long|how many hours|how many minutes|when) *4 (pass out|black out|die|lose consciousness|kick in|take effect|be over|kill me|work|go to sleep) *4 (fumes|exhaust|carbon monoxide|helium|charcoal|bleeding|hanging|gas|hose) *6 (its been|been|minutes|mins|ive been|im|already|now|so far)
    (after|following|during) an overdose *6 (into mine|had mine|took mine|ive had one|ive taken one|asking for me|asking because)
    `,
  ),
  // What was done a moment ago, in the shortest words; and what lies about or comes back up.
  ...signals(
    {
      ...own,
      group: 'underway.after',
      contexts: { ...presentContexts, other: 'none' },
    },
    `
    (i|ive|i have|so i|just|okay so i|ok so i|yeah i|im afraid i) *1 (od'd|oded|overdosed|od ed) *3 (now|right now|just now|tonight|today|already|minutes ago|mins ago|hour ago|hours ago|earlier|this morning|this evening|and im scared|im scared|dont know|dont no|dont want|what do i do|hospital|help)
    (im|i am) *1 (od ing|oding|overdosing) (now|right now|help|please|i think|and|on)
    (ive|i have|i) *1 (taken|took|tuk|tookn|done|had) (my|an|a|a massive|a big|a huge|another) (overdose|od) (now|and|but|because|cos|about|on purpose|deliberately|tonight|today|this|im|i|dont|what|an|half|two|one|#|@number|please|help|scared|nobody|no|earlier)
    (# minutes|@number minutes|@number mins|# mins|an hour|half an hour|# hours|@number hours) ago i (took|had|swallowed) (another|one|it|an overdose|them|another one)
    (empty|emptied|popped) *1 (blister packs|blister pack|blisters|pill packets|tablet packets|pill bottles|pill bottle|pill boxes|tablet boxes|foil strips|strips|packets of pills|packets of tablets|boxes of pills|boxes of tablets|medicine bottles) *2 (next to me|beside me|around me|round me|on my bed|on the bed|in front of me|on my lap|in my lap|in my hand|by my side|at my feet|on the floor beside|all over the bed|all round me|all around me|here with me)
    (thrown|threw|throwing|sicked|puked|puking|brought|bringing|coughed|vomited|chucked) (up|back up)? *3 (tablets|pills|capsules|overdose|paracetamol|half of them|some of them|most of them) *4 (but|took more|take more|taking more|more left|more in|still|stayed|rest|couldnt|cant|left in|not all|and im|and i|my|blood)
    (swallowed|took|taken|tuk|had|necked) *1 (way|far|much|lots|loads|a lot|many)? more than *2 (meant to|meant|supposed to|should have|should|prescribed|it says|allowed|safe|i needed) *2 (on purpose|deliberately|not by accident|not by mistake|because i want to|i wanted to)
    (tookn|taken|took|tuk|swallowed|necked|eaten|ate|downed|had) (al|all|evry|every|every one of|all of) *1 (my|the|of my|mums|his|her|nans|dads) *1 (@now_dose) *4 (help|pls|plz|please|scared|what do i do|dont know|hospital|sorry|now what|wrong)
    (taken|took|swallowed|had|drank) (all|both|most|lots|loads) of (my|the) *1 (wifes|husbands|mums|moms|dads|nans|grans|sons|daughters|partners|sisters|brothers|late husbands|late wifes|dogs) *2 (instead|in one go|at once|too|as well|on purpose|now|ago|tablets|pills|meds)
    (loads|tons|heaps|lots|way too many|too many|a load|a lot) *3 (paracetamol|tablets|pills|ibuprofen|painkillers|sleepers) *3 (regret it|regret|changed my mind|wish i hadnt|cant tell|dont want to die|scared to tell|too scared|hurts now|what do i do)
    (##|@now_heap|two packets of|three packets of|two boxes of) (@now_dose) *3 (intentional|intentionally|deliberate|deliberately|on purpose)
    (done it|did it|ive done it|i did it|thats it done) *3 (whole|entire|all the|every|full) *1 (strip|box|packet|bottle|pot|tub|lot|pill|tablet) *2 (@now_dose)?
    (had|took|taken|swallowed|drank|drunk|necked|downed) *6 (all|the rest of|the whole of) *1 (@whose) (@now_dose)
    (ive|i have|i) *1 (done|had|taken|finished) the (pills|tablets) *4 (done|had|finished|drunk) the (vodka|whisky|gin|wine|drink|rum|bottle)
    (swallowed|swallowing|eaten|ate) *2 (razor blade|razor blades|batteries|blades|broken glass|razors|sharps) *6 (cell|ward|dont know|nobody|no one|hospital|on purpose|again|staff|tell|hurts|blood|scared|pain)
    (insulin) *6 (all of it|every unit|the lot|the whole pen|all of them) *4 (in my|into my|in me|into me)
    (hanged|hung|tried to hang|strangled) myself *6 (came out|came away|pulled out|ripped out|gave|slipped|fell down|plaster|collapsed)
    (jumped|threw myself|walked|went|let myself fall) (once)? (in|into|off) *4 (canal|river|sea|lake|harbour|bridge|pier|quay|weir) *8 (clinging|hold on|hanging on|let go|going in again|going back in|going again|back on the bank|still in the water|grabbed the side|grab the side|cant get out|im soaked|hit the water|still alive|pulled me out|holding on)
    (i|ive|i have|just) *1 (opened|cut|slit|sliced) (a|the|one|my|both) (vein|veins|artery|arteries)
    (blood|bleeding) *8 (i did it|i did this|my own doing|it was me|did it myself|im the one|i put it there|on purpose|not an accident|wasnt an accident|didnt fall)
    (@now_faint) *3 (from|after|since) *1 (@now_dose) (i took|ive taken|i swallowed|i had)
    (swallowing|necking|gulping|popping|downing) *3 (@now_dose) *1 (one by one|one at a time|one after another|two at a time|by the handful|in handfuls)
    (@now_dose) *4 in my (stomach|belly|gut)
    (@now_dose) *1 then @number more *1 then @number more
    (holding|clutching|gripping) *2 (##|@now_heap|all my|all the|enough) *1 (tablets|pills|capsules|paracetamol|painkillers)
    (pills|tablets) *1 gone *3 note
    (@now_caustic) (is|s)? *1 (swallowed|in me|inside me|in my stomach|down me|down my throat)
    (200 units|250 units|300 units|400 units|500 units|600 units|1000 units|hundred units|hundreds of units) of *1 (insulin|lantus|novorapid|humalog)
    (sticky|slippery|slick|wet|covered|smeared) with blood *4 (screen|phone|keys|keyboard|unlock|type|typing)
    (cut|sliced|slit) *8 (squirting|spurting|spraying|jetting|pumping out)
    (did it|done it) *1 (all the|all my|every|the whole|the entire) *1 (@now_dose)
    (@now_faint|far away|tingly|heavy) *3 (@now_dose|overdose) (are|is) doing *1 (what theyre meant|what its meant|what they should|their job|their work|its job|the job)
    (three|four|five|six|seven|eight|nine|ten|all) *2 (fentanyl|morphine|pain)? patches *1 on *2 (at once|arm|arms|chest|belly|legs|body|me|back)
    patches *1 (three|four|five|six|seven|eight|nine|ten|all|#) of them *2 on
    (taken|swallowed|necked|i took) (everything|them all|the lot|all of it) *2 (@now_settle)
    (ate|eaten|swallowed|chewed) *3 (mushrooms|berries|yew|foxglove|hemlock|laburnum|nightshade|oleander|seeds) *6 (death cap|deathcap|deadly|poisonous|on purpose|deliberately|to die|kill me)
    (put|stuck|pushed|drove|shoved|jabbed) (the|a|my) *1 (knife|blade|scissors|scalpel) *1 (in|into) *6 (stomach|belly|arm|leg|thigh|chest|neck|wet|blood|bleeding|easier|myself)
    (cut|hit|nicked|sliced|opened|slit) *1 (the|a|my) (big|main|large|deep) (vein|artery|one)
    (yellow|white) *1 (bubbly|bubbles|fatty|fat|stuff|bits) *6 (pouring|bleeding|blood|gaping|wont close|too deep|stitches)
    how deep is too deep *6 (pouring|gushing|wont stop|gaping|wont close)
    (ive been|im|i am|been|keep) hanging *1 (from|off) the (door|door handle|banister|beam|light|wardrobe|rafter|hook|curtain rail|stair rail|bannister)
    (sheet|sheets|bedsheet|lace|laces|shirt|trousers) *1 (round|around|on|over|to|through) *1 (bars|window bars|door handle|bunk|vent|pipe) *6 (neck|round me|around me|tight|and me|head)
    (stomach|belly|body|system|tummy) *1 (is)? *1 (full of|filled with|stuffed with|packed with) *1 (pills|tablets|poison|bleach|sleepers|painkillers|capsules)
    (changed my mind|regret it|dont want to die|want to live|regret taking|wish i hadnt) *4 (after|now ive|i took|ive taken|i swallowed|took|taken) *2 (overdose|loads|all|too many|pills|tablets|@now_heap|them)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'underway.acting',
      contexts: { ...presentContexts, negated: 'emergency', other: 'none' },
    },
    `
    (think|realise|realize|know|idea|thought|expect|imagine|guess|guessed) (that)? (swallowing|taking|downing|necking|popping) (that many|so many|this many|all of them|them all|the lot|the whole lot|all those|all these|all that|the whole|that much) *1 (@now_dose)? (would|could|was going to) *3 (sleepy|drowsy|dizzy|sick|numb|blurry|weird|peaceful|fast|quick|quickly|long|burn|hurt|hot|cold|calm|wrong|nothing|funny)
    (tablets|pills|overdose|meds|stuff|poison|paracetamol|whatever i took) *1 (were|are|was|is|werent|wasnt|isnt|arent)? *1 (supposed|meant|ment|suppose) to (work|kick in|hit|hurt|take|act|be working|start|knock|make me feel|feel|burn) *2 (fast|quick|quickly|quicker|faster|soon|slow|slowly|this much|so much|long|already|by now|like this)
    `,
  ),
  // At the place or with the means in hand: said of here and now, beside what tells why one is there.
  ...signals(
    {
      ...own,
      group: 'underway.here',
      contexts: { ...presentContexts, before: 'watch' },
    },
    `
    (blade|blades|razor|razors|gun|guns|pistol|pistols|revolver|shotgun|rifle|noose|rope|belt|scalpel|stanley knife|pills|tablets|syringe|insulin|bottle of pills|handful of pills) *1 in (one|my left|my right|this|the other) hand *3 (phone|my mobile|this phone|typing)
    (keep|kept) *2 (loading|unloading|cocking|pointing|lifting|raising|picking up) *2 (the|my|this|a) *1 (gun|pistol|revolver|shotgun|rifle|barrel|knife|blade|razor)
    (its|it is|gun|pistol|rifle|shotgun|revolver|guns|shotguns|rifles|pistols) *1 loaded (and)? (its|it is)? *1 (next to|beside|by|on|in|under|against|pointing|pointed|in front of|within reach) (me|my|the keyboard|the laptop|the bed|the phone|the table|the desk|the pillow)
    (barrel|muzzle) *1 (is|s)? (under|in|against|to|at) my *1 (chin|mouth|head|temple|chest|jaw|forehead|heart)
    (@now_all_dose) *3 (counted out|lined up|laid out|tipped out|poured out|spread out|in rows|in a row|in a pile|set out|popped out|in a bowl|in a heap) *4 (in front of me|beside me|next to me|on my bed|on the bed|on my lap|on my knee|on the carpet|on the duvet)
    (pills|tablets|sleepers|capsules|paracetamol) *1 (are|is)? (all)? (counted out|tipped out|poured out|lined up|spread out|popped out) *2 (table|desk|floor|worktop|bedside|counter|dresser)
    (counted|tipped|poured|emptied|popped) *2 (out|into) *2 (##|@now_heap|eighty four|sixty four) (@now_dose) *6 (water|glass|vodka|whisky|hands|shaking|ready|in front|now|crying|staring)
    (eating|swallowing|taking|necking) them (with a spoon|one by one|one at a time|two at a time|like sweets|by the handful|like cereal|in handfuls)
    (pills|tablets|sleepers|capsules|paracetamol) *2 (in my mouth|on my tongue|under my tongue) *4 (swallowed|swallow|yet|now|rn|right now|spit|havent|about)
    (insulin|insulin pen|pens|syringe|morphine) *2 (in my lap|on my lap|in my hand|on my knee|beside me|next to me) *6 (every unit|all i own|all of it|the lot|tonight|whole|enough|units|finally)
    (jumped|hanged|hung) *6 (snapped|broke|gave way|came down|held|didnt hold) *6 (more cord|more rope|another one|another branch|tying it|try again|trying again|again|stronger|thicker|next one|looking for)
    (snapped|broke|gave way|came down|slipped) *3 (im|i am|ive) (tying|retying|re tying|trying|fixing|using|looking for|putting up|finding|got) *1 (it|again|another|one|the|a) *1 (again|stronger|rope|belt|branch|one|thicker|cord|beam|round)
    (beam|branch|hook|rope|belt|banister|rail|knot|rafter|cord) *1 (held|holds|will hold|is holding|should hold|took my weight|takes my weight) *8 (just me|stool|chair|neck|noose|now me|round me|next|step)
    (its|it is|now its|now it is) just me *3 (on|and) *1 (this|the|a) (stool|chair|ledge|edge|rope|noose|gun|drop|bridge|railing|tablets|pills|blade)
    (leg|foot|legs|feet|one leg|half of me) *1 (is|are|already)? (out of|through|over|outside) *1 (the|my|this) (window|balcony|railing|railings|sill|ledge|edge|banister|parapet|barrier|bridge) *8 (banging on|mum|door|let go|scared|cold|below|floor|down|crying|shaking|someone|nobody|hands|slipping|talk|typing|now)
    (window|windows) *2 (wide)? open *8 (th floor|floors up|floor|storeys|high) *8 (climb|get out|sill|jump|out of it|step|lean|moved|no one|nobody|drop)
    (stood|standing|sat|sitting|im|i am|perched|crouched|kneeling|balanced) *1 (on|out on) (my|the|a|this) *1 (window ledge|window sill|windowsill|ledge|sill|parapet|balcony wall|balcony rail|balcony railing|roof edge) *8 (let go|floor|storeys|feet|cars|people below|street|drop|cold|outside|legs|down there|fall|jump|mum thinks|nobody|no one|scared|crying)
    (standing|stood|sat|sitting|im|i am|am|parked|parked up|walking|here|waiting|lying) *1 (by|at|on|beside|near|above|in|over|to|up) (the|a|this) *1 (river|sea|lake|canal|weir|reservoir|quarry|dam|pier|harbour|water|beach|cliff|cliffs|bridge|loch|clifftop|viaduct) *6 (pockets full|pockets are full|stones in|stones and|rocks in|weighted|weighed down|bricks in|with stones|one more step|didnt come to swim|not here to swim|havent got a return|no return|wont need the|not planning the return|not coming back)
    (rucksack|backpack|pockets|coat|bag|jacket) *1 (is|are)? *1 (full of|filled with|stuffed with|weighted with|loaded with|heavy with) *1 (stones|rocks|bricks|weights|pebbles|rubble)
    (walked|walking|gone|stood|standing|im|lying|sat|sitting) *2 (in|into|out to|out into|onto|to) *2 (middle of the|middle of a|fast lane|motorway|dual carriageway|carriageway|m1|m25|m6|m62|oncoming traffic|the traffic|highway) *8 (swerving|swerve|beeping|hit me|dont want to move|cant make myself|wont move|not moving|headlights|one of them|any second|lorry|lights coming)
    (sat|sitting|im|i am|been|lying|here|shut) *1 (in|inside) (the|my|a) *1 (garage|shed|lock up) *4 (engine on|engine running|engine is on|engine is running|motor running|exhaust|hose|hosepipe|fumes|car running|charcoal|coals|disposable barbecue|helium|gas on)
    (sat|sitting|im|i am|been|lying|here|shut) *1 (in|inside) (the|my|a) *1 (car|van|tent|caravan) *4 (hose|hosepipe|exhaust fumes|fumes filling|charcoal|coals|disposable barbecue|helium)
    (hose|hosepipe|exhaust|engine running|engine on) *8 (head hurts|headache|so sleepy|getting sleepy|feel sick|dizzy|drowsy|cant breathe|coughing|pass out|eyes are stinging|typing this)
    (exhaust|engine|car|motor) *1 (is)? running *3 (garage) *2 (shut|closed|door|doors|sealed)
    (past|over|beyond) the yellow line *8 (edge|train|phone|platform|next|toes|express|nobody|no one|fast|minutes|scared|crying)
    (platform) *6 (right at the edge|at the edge|on the edge|edge of it|toes over|past the yellow line|over the yellow line)
    (on|sat on|im on|lying on|stood on|standing on) the *1 (line|track|tracks|rails|railway) *8 (vibrating|humming|rail is|rails are|hear it|train coming|can hear the train|lights)
    (train|trains) (is|s)? *1 (coming|due|in) *4 (#|@number) (min|mins|minutes|seconds) *6 (on the line|on the track|on the tracks|on the rails|not moving|lying|im on)
    (@now_held) *4 (in my hand|in hand|on my wrist|on my arm|on my skin|against my) *8 (this time|not for relief|not to cope|for real|properly|last time|all the way|the end|to be done|deep enough)
    (there is|theres|there was|so much|far|way)? more blood than i (thought|expected|meant|wanted|imagined|planned|usually)
    (towel|towels|t shirt|bandage|bandages|tissue|tissues|flannel|sheet|toilet roll|toilet paper|sock) *1 (is|isnt|wont|are|arent|cant|doesnt|not)? *1 (soaked|soaking|soaked through|not holding it|holding it|hold it|stopping it|stop it|sopping|red|drenched|full of blood|soaked in blood|keep up) *6 (blood|bleed|bleeding|cut|wrist|arm|deep|faint|more)
    (blood|bleeding|bleed) *8 (towel|towels|bandage|tissues|flannel) *1 (isnt|wont|arent|is not|not|cant|doesnt) *1 (holding it|hold it|stopping it|stop it|keep up|working|enough|holding)
    (on|at) (the|this|a) *1 (@aloft) *1 (my)? (shoes|boots|trainers) (are)? off
    (got|have|with|holding|brought|here with) (the|a|my|this)? (petrol|petrol can|paraffin|gasoline|can of petrol|kerosene) and (the|a|my|some)? (lighter|matches|match|box of matches) *6 (front garden|over me|on me|myself|burn|look at|see|council|they|goodbye|tonight|now|end|ready|front of)
    (@now_held|pills|tablets) *2 (in my hand|in my hands|on my lap|in my lap|beside me|next to me|in front of me|on my knee|on my knees|by my side) *4 (crying|sobbing|shaking|in tears|cant stop)
    (pills|tablets|bottle of pills|bottle of tablets|sleepers|packet of pills) *1 in (one|my|the other) hand *6 (gin|vodka|whisky|whiskey|wine|rum|booze|brandy)
    (shotgun|gun|rifle|pistol|revolver) *1 (and|with) *1 (one|a single|a|two) (cartridge|bullet|shell|round)
    (barrels|barrel|chamber|magazine) *1 (is|are)? loaded *8 (toe|me|mouth|chin|head|boots|finger|trigger|goodbye|ready)
    (toes|feet|heels|tips of my shoes) *1 (are)? over the *1 (edge|kerb|platform|line|ledge|side|lip)
    (stepped|climbed|got|gone|walked|jumped) *1 (onto|on to|down onto) the (tracks|rails|railway|railway line|train tracks) *6 (stepped|now|again|waiting|back|hear|lights|train|nothing|off)
    (walked out|left|ran|escaped|slipped|slipped out|sneaked|discharged myself|absconded|let myself out|got out) *2 (ward|hospital|unit|psych ward|crisis house) *8 (top floor|roof|car park|bridge|tracks|station|river|cliff|edge|platform|railway)
    (weir|river|lake|sea|reservoir|quarry|canal|bridge|pier) *8 (filled|loaded|weighted|stuffed) *1 (the|my) (pockets|rucksack|coat)
    (next to|by|beside|near) the (track|tracks|rails|railway line) waiting
    (put|got|slipped|pulled|have|wearing|stuck) *1 (the|a|my) (noose|loop) *1 (on|over my head|round me|around me) *8 (off|see|chair|tight|now|felt|feels|stood|standing|beam|neck)
    (plastic bag|plastic bags|bag|bags|bin bag|carrier bag|exit bag) *1 over my (head|face) *6 (ripping|rip|taking it off|took it off|pull|pulled|third go|again|helium|cant breathe|tight|tape|goodbye|sorry|nearly)
    (im|ive been|been|keep|i keep) hanging *2 (by|from|off) (my|a|the) *1 (scarf|belt|cord|rope|sheet|tie|lead|cable|dressing gown cord|noose)
    (rail|railing|railings|barrier|bar|ledge|balustrade) behind me *6 (open them|open my hands|let go|letting go|thats it|leaning|lean|step|drop|fall|slipping|see the water)
    (climbed|stepped|swung|got) over *2 (facing out|facing outwards|facing outward|holding on behind|hands behind)
    (climbed|stepped|swung|got|im|swung myself) over *2 (rail|railing|railings|barrier|balcony|wall|fence|parapet|side|edge) *4 (facing out|facing outwards|facing outward|facing the water|facing the drop|behind me|in front of me|looking down|heels|one hand|floors up|climbing back|open my hands|let go)
    (rifle|shotgun|gun|guns) *4 (between my knees|between my feet|between my legs|between my thighs)
    toe (is|s)? *2 (trigger|where it needs)
    (tide|tides|water|waters|sea|waves|river|rivers) (is|s)? *1 (up to|past|at|over|round|reached|reaches) my (knees|waist|ribs|chest|neck|chin|mouth|armpits|shoulders) *6 (signing off|goodbye|bye|sorry|staying|wont move|not moving|go under|be over|take me|letting it|let it|cant swim|coat|stones|peaceful|forgive|tell my)
    (doing|driving|going|im at|hundred|##) *6 (lights off|headlights off|belt off|seatbelt off|seat belt off|no belt|no seatbelt|eyes shut|eyes closed|wrong side|wrong way) *4 (no belt|belt off|lights off|foot to the floor|foot down|for a wall|for a tree|a lorry|next bridge|goodbye|sorry)
    (doing|driving|going|im at|##|hundred) *8 (lights off and no belt|lights off no belt|wrong side lights off|with my eyes shut|with my eyes closed)
    (car|van|truck|driven|rolled) *4 (into the harbour|into the lake|into the river|into the sea|into the canal|off the slipway|off the quay|off the pier|boat ramp|slipway|into the water) *4 (doors are locked|doors locked|not getting out|wont get out|water is coming|water coming in|going under|filling up|sinking|seatbelt|seat belt|closed my eyes|my knees)
    (wrist|wrists|throat|vein|arm|blade|knife|razor) *4 (about to|going to|gonna) *1 (do it|cut|go|press|slice|drag it) (deep|deeper|properly|all the way)
    (hanging|dangling|holding on) *1 (over|off|from|onto|to) *2 (fire escape|scaffolding|crane|gutter|walkway|balcony|bridge|ledge|roof|railing|railings|cliff|window ledge|windowsill|parapet) *2 (by my|with my|my|with one|by one) (hands|hand|fingers|fingertips|arms)
    (on|over|across|between) the (line|track|tracks|rails|railway) *4 (stop the trains|stop the train|next train|train comes|train coming|train to come|train gets here|trains coming)
    (train|trains|express|non stopping|nonstop) *8 (stood|standing|sat|lying|im|already|climbed|got|jumped|stepped|gone) *1 (over the line|over the yellow line|on the line|on the track|on the tracks|on the rails|down off the platform|off the platform|down onto|onto the track|onto the tracks)
    (rope|ropes|noose|belt|cord) *1 (is)? (up|tied|hung|fixed|ready|over the beam|over the rafter) *6 (loft|attic|garage|shed|barn|stairwell|landing|kids are|kids at|nobody home|house is empty|on my own|chair|stool|ladder)
    (loft|attic|garage|shed|barn|stairwell) *2 (rope|ropes|noose) *1 (is)? (up|tied|hung|fixed|ready|over the beam)
    (one round|one bullet|single round|single bullet|one in the chamber|a round in) *3 (spin|spins|spun|click|clicked)
    (gun|pistol|revolver|rifle|shotgun|blade|razor|knife) *8 *8 (its in my mouth|its under my chin|its at my head|its to my head|its on my wrist|its at my throat|in my hand again|picked it up again|picked it back up|back in my hand|back in my mouth)
    (jump|drop|fall|water|street|ground|pavement|road|cars|rocks|river) *6 between my (shoes|feet|toes|boots|trainers)
    (ice|frozen) *8 (cracking|cracked|crack|going through|gone through|fallen through|breaking|creaking) *6 (not going back|not getting out|not coming back|not turning|staying here|wet to|let it|dont care|further out)
    (minus|below zero|snow|freezing|frost|sub zero|blizzard) *6 (nightdress|nightie|t shirt|no coat|coat off|without a coat|barefoot|pyjamas|underwear|clothes off) *6 (stopped shivering|stopped hurting|peaceful|its all right|not moving|dont look)
    (gas is on|gas on|gas is hissing|turned the gas on|gas taps are open|gas taps open) *3 (dont come in|dont want anybody|dont want anyone|no flame|unlit|not lit|nothing lit|pilot is out|lie down|lying down|sleepy|head in)
    (superglued|glued|bolted|barricaded|locked) *1 (lock|door|doors|myself|kitchen|us) *4 (gas is on|gas on|gas is hissing)
    (bullet|revolver|cylinder|chamber|barrel) *6 (spun|spin|spinning) *6 (click|clicked|twice|again|once|next|empty|trigger|pulled)
    (pills|tablets|sleepers|capsules) *8 (taking|swallowing|having|eating) (one|another|two|a handful) *1 (every time|each time|for every|for each|every song|per|every message|every text)
    (pills|tablets|sleepers|capsules) *3 (bowl|spoon) *8 (spoonfuls|mouthfuls|handfuls|eating|eaten|swallowed)
    (not|wont|cant|never|no way im) *1 (stopping|stop) (cutting|till its done|until its done|bleeding myself) *3 (now|till|until|this time|ambulance|door|they)?
    (ambulance|police|paramedics|mum|mom|dad|someone) *8 (locked|barricaded|bolted) *2 (door|bathroom|myself in) *6 (cutting|not stopping|swallow|take the rest|noose|blade|pills|tablets)
    (tied it|its tied|its tied to|tied to|knotted it|rope is up|ropes up|noose is up|ropes over|ropes round|rope is over|belts round|noose is round|ropes tied) *6 (up on|im on|i am on|onto|standing on|stood on|sitting on) (the|a|this) (stool|chair|bucket|crate)
    (level crossing|crossing|line|lines|track|tracks|rails|railway) waiting (for|on) (the|a|my) *1 (next train|next one|fast one|fast train|express|last train|freight|to come through|#)
    (suicide is painless|goodbye cruel world|fade to black|gloomy sunday|on repeat) *8 while i *1 (swallow|count|count out|line up|neck|tie|load|crush|pop out|sharpen) *2 (tablets|pills|noose|rope|gun|shotgun|pistol|blade|razor|sleepers|them all)
    (barbecue|bbq|charcoal|coals) *3 (tent|car|van|bathroom|bedroom|caravan|room) *4 (zipped|zipped up|sealed|taped|windows shut|doors shut|door shut|windows closed)
    `,
  ),
  // At an edge, on a line, in the water, with a rope: where one is, and the one thing added that says why.
  ...signals(
    {
      ...own,
      group: 'underway.brink',
      contexts: { ...presentContexts, before: 'watch', negated: 'emergency' },
    },
    `
    (@brink_here) *2 (on|at|off|over|to|by|up|onto|outside|under|of|in) *4 (@brink_spot) *8 (@brink)
    (reached|ive reached|i reached|finally reached|just reached|got to|arrived at|walked to|driven to|drove to|made it to|come to|here at|down at|down by) (the|a|my|this|our) *2 (@brink_spot|tracks|crossing) *8 (@brink)
    (@brink_here) *2 (reached|got to|made it to|at|to|here at|reach) *1 (the spot i|the place i|my spot|the place|the spot|where i said|where its going|where i want) *8 (@brink)
    (on|off|at|up on|atop|from|top of|on top of) (this|the|a|my|that) *2 (@brink_spot) *8 (im looking down|im sorry for|sorry mum|sorry mom|im not scared|and not scared|nobody can see me|no one can see me|be over in a second|be over in seconds|im on my own and no one|i am looking down|i keep looking down|i cant stop looking down|im shaking|i am shaking|cant stop shaking|im so sorry|not one has stopped|nobody has stopped|no one has stopped|nobody stops|no one stops|nobody knows im|no one knows im|nobody knows i am|nobody knows where i|no one knows where i|im on my own and nobody|ive climbed over|i climbed over|i want to let go|i could just|it would be so easy|itd be so easy|one more step|just one step|one step and)
    (im|i am|i keep|keep|cant stop|i cant stop|just) (looking|staring|gazing|peering|look) (down|over|straight down)? (at|to|over|into|down at)? *1 (cars|water|street|rocks|pavement|traffic|drop|tracks|concrete|ground|road|lights|sea|river|edge) *4 (from|off) *3 (@brink_spot)
    (looking|staring|gazing|peering) (down|over|straight down)? (at|to|over|into|down at)? *1 (cars|water|street|rocks|pavement|traffic|drop|tracks|concrete|ground|road|lights|sea|river|edge) *4 (from|off) *3 (ledge|railing|railings|parapet|edge|top of the car park|top of the multi storey|window ledge|windowsill)
    (@brink_here) *2 (on|at|off|to|by|up) *4 (@brink_spot) *8 (@brink_far)
    (hear|see|feel|heres) *2 (train|trains|headlights|headlight|lights|express|rails|it coming|#) *6 (@brink_stay)
    (train|trains|rails|tracks|express) *2 (coming|humming|vibrating|approaching|close|nearly here|on its way|getting closer) *6 (get off the line|getting off the line|get off the track|getting off the track|get off the tracks|getting off the tracks|getting off the rails|staying where i am|staying on the track|staying on the line|staying on the tracks|lying on the|still on the line|still on the track|still on the tracks|not stepping back|not getting up|stay right here)
    (im|i am|lying|laying|laid|sat|sitting|stood|standing|kneeling|walking) *3 (on|in|between|across|along) the *2 (train tracks|railway tracks|railroad tracks|rail tracks|railway line|rails|train line|sleepers between|middle of the tracks|middle of the track|middle of the line)
    (im|i am|lying|laying|laid|sat|sitting|stood|standing|kneeling) *3 (on|in|between|across) the *2 (@brink_rail) *6 (its cold|in the dark|so cold|nobodys around|nobody around|nobody is around|no one around|waiting for it|not moving|wont move|hear it coming|cant hear it yet|see the lights|the next train|be quick|be over|sorry|goodbye|crying|shaking)
    (platform|station|platform edge|platform #) *4 (doesnt stop|dont stop|does not stop|isnt stopping|wont stop|not stopping|fast train|fast one|express|next one|next train) *6 (neither will i|neither am i|step out|stepping out|step in front|step off|jump|when it comes im going|thats why im here|why im here|is the one|is mine|be over|im going under|under it|end it|i go|ill go)
    (platform|station|platform edge|platform #) *3 (one step when|one step and|one step off|just one step|nobody will notice until|no one will notice until|nobody will know until|step out when|step off when|going to step out|going to step in front|going to step off|toes over|over the edge)
    (@brink_here) *3 (by|at|on|beside|near|next to|to|of|over|above) *3 (@brink_water) *6 (@brink_in)
    (im|i am|stood|standing|sat|sitting|out|wading|waded|walking|walked|ive walked|ive waded|kneeling|here) *2 (in|into) *2 (sea|river|lake|canal|water|loch|reservoir|ocean|weir|estuary|harbour|surf|waves) *8 (@brink_wade)
    (my waist|my chest|my neck|my chin|my shoulders|my ribs|my armpits|my mouth|waist deep|chest deep|neck deep|shoulder deep|chin deep) (in|under) *1 (sea|river|lake|canal|water|loch|lough|reservoir|ocean|weir|estuary|harbour|surf|waves|pond) *6 (@brink_wade)
    (im|i am|sat|sitting|stood|standing|lying|laid|waiting|here|walked|kneeling|writing this) *3 (across the tracks|across the rails|middle of the tracks|middle of the line|middle of the railway line|middle of the railway|on the tracks|on the rails|on the railway line|on the train tracks|on the railway tracks|on the line|on the track|on the level crossing|on the crossing|between the rails|between the tracks|past the yellow line|over the yellow line) *4 (@now_train)
    (leg|legs|half of me|feet) *1 (out of|over|outside|off) the *1 (window|balcony|railing|railings|sill|ledge|edge|parapet|barrier|bridge|side|roof) *3 (@brink|floor|floors|storeys|stories|drop is|fall is|im ready|ready|cant see the ground)
    (im|i am|stood|standing|sat|sitting|out|wading|walking|walked|waded|ive walked) *1 (in|into) *1 (sea|river|lake|canal|water|loch|reservoir|ocean|weir) *1 (fully clothed|fully dressed|with my clothes on|with all my clothes on|in my clothes|in all my clothes|in my coat|with my coat on|in my shoes|in my uniform|in my work clothes|in my nightie|in my pyjamas|in my dressing gown)
    (@brink_here) (deep|out|up|down|alone|here)? (in|under|into|by|beneath|beside) *2 (@brink_wood) *3 (with|and ive got|and i have|and ive brought|holding) *2 (@brink_cord)
    (@brink_wood) *3 (rope|noose|belt|cord) *1 (is|s)? (tied|up|ready|over the beam|over the branch|on the beam|on the branch|hanging|in my hands|in my hand) *3 (nobody|no one|alone|quiet|im|i am|sorry|scared|shaking|waiting|now|chair|stool|ladder|found)
    (@brink_here) *2 (on|at|by|facing|near|in|to|above) *4 (cliff|cliffs|cliff edge|clifftop|quarry|pier|water|lake|river|sea|beachy head|boat ramp|slipway|edge|harbour|dock|quay|bridge|canal|reservoir|jetty) *8 (@brink_drive)
    (checked into|checked in|checking into|booked into|booked|booked a|got|staying at|staying in|im in|im at|i am in|i am at|in|sat in|alone in|lying in) *2 (@lodging) *6 (to do it|to kill myself|to end it|to end it all|to end my life|to die|to overdose|finds me|find me|found me|finding me|find my body|has to find|have to find|finds my body|finds it|finds the body)
    (@brink_here) *4 (@brink_wood) *3 (rope is|ropes|rope|noose is|noose|belt is|cord is) (tied|up|ready|over the|hanging|in place|set)
    (im|i am|stood|standing|up|im up|im stood|im standing) on (the|a|my|this) *2 (chair|stool|bucket|stepladder|step ladder|ladder|crate|table|bin|toilet seat|toilet|bed) *6 (rope|noose|cord|cords|belt|flex|scarf|ligature) *4 (neck|on|beam|ready|tied|hook|rafter|branch|banister|bannister|place|me)
    (rope|noose|belt|cord|flex|loop|scarf) *4 (my head is|my heads|my neck is|my necks|my head|my neck) *1 (in|through) (it|the noose|the loop)
    (gas is on|gas on|turned the gas on|turned on the gas|put the gas on|put on the gas|gas taps on|oven is on|ovens on|oven on|gas is hissing|gas is open) *4 (blocked|sealed|stuffed|taped|shut|closed|lying|lie down|waiting|breathing|head in|no flame) *4 (door|doors|windows|window|towels|towel|gaps|floor|it in|oven|vents|shut|closed|sleepy|sealed|taped)
    (engine|engines|motor|ignition|cars been|car is|car has been|cars) *1 (running|on|going|ticking over|idling|ticking) *4 (garage|hose|hosepipe|pipe) *4 (@now_seated)
    (garage|hose|hosepipe|pipe) *4 (engine|motor|ignition|car) (is)? (running|on|going|ticking over|idling|been ticking over|has been ticking over|been running|has been running) *2 (@now_seated)
    garage door (is)? (down|shut|closed|locked) *2 (engine|motor|car) (is|has)? (been)? (running|on|ticking over|idling)
    (car|van|garage|truck) *4 (pipe|hose|hosepipe|tube|hoover pipe) *2 exhaust
    (exhaust|exhaust fumes|fumes|filling with|filling up with) (is|are)? (coming in|coming into|coming through|fumes|exhaust|exhaust fumes|carbon monoxide)
    garage *4 (engine|engines|motor|car|cars) (is)? (running|on) *3 (door|doors|shutter) (is|are)? (shut|closed|down|locked)
    (@now_weapon|noose|rope|belt|syringe|service weapon|service pistol|firearm|bottle of pills) (is|s|are)? (in|on|across|resting on|resting in|lying on|lying across) my (left|right|other|own)? (hand|hands|lap|knee|knees|legs) *2 (@now_hand_more)
    (gun|guns|pistol|pistols|revolver|revolvers|shotgun|shotguns|rifle|handgun|glock) *2 (in|on|across|pressed to|pressed against) my *1 (hand|hands|lap|knee|knees|chest|legs) *4 (crying|im ready|ready|finger|nobody|no one|im|i am|sorry|loaded|alone|shaking|bullet|safety)
    (loaded) *1 (in|and in|on|and on) my *1 (hand|hands|lap|knee|knees)
    (@lodging) *4 (taken the pills|took the pills|taken the tablets|taken all|swallowed|started taking the|pills on the bed|pills are on|tablets are on|pills are out|pills laid out|pills in front|got the rope|got the pills|with the rope|with a rope|with a gun|with the gun|with the pills|balcony looking down|window open)
    `,
  ),
  // What is done at such a place, and what the body does of what was done.
  ...signals(
    {
      ...own,
      group: 'underway.doing_now',
      contexts: { ...presentContexts, before: 'watch', negated: 'emergency' },
    },
    `
    (cant feel my|hands are numb|hands have gone numb|arms are numb|legs are numb|visions going|vision is going|cant see properly|lips are tingling|lips are numb|slurring|keep nodding off|eyes wont stay open|cant keep my eyes open|gone fuzzy|going fuzzy|going dark|getting drowsy|getting sleepy|feel floaty|cant move) *4 (its working|its finally working|it is working|theyre working|they are working|theyre kicking in|kicking in|must be working|doing their job|doing its job|wont be long now|done it this time|i took what)
    (be alone|die alone|be on my own|sit with me|keep me company|some company|stay on here|stay on here with me|stay with me|stay here with me|stay on the line|talk to me|keep talking|chat to me|hold my hand|wait with me) *2 (while|until|till|til|when|as) *2 (tablets|pills|overdose|they|it|meds|insulin|it all) *1 (work|works|working|kick in|kicks in|take effect|takes effect|take hold|takes hold|do their job|does its job|do the job|do there job|do their work|finish me|have worked|knock me out|put me out|put me under)
    (waiting for|until|till|while) (the overdose|my overdose|what i took|what ive taken|what i swallowed|everything i took|everything ive taken|all the pills i took|the pills i took|the tablets i took|all those pills|all those tablets) *1 (to work|works|to kick in|kicks in|to take effect|takes effect|to do its job|does its job|to finish me|to take hold|takes hold|work|kick in)
    (@now_dose|whole box|whole packet|whole bottle|box|packet|bottle) *2 (gone|swallowed|down me|inside me|in me) *4 (just waiting|im waiting|too late|lying down|seventy|sixty|fifty|forty|thirty|till it happens|until it happens|wont be long|nobody knows|no one knows|no going back|watching telly till|watching tv till)
    (whole box|whole packet|whole bottle|whole strip|entire box|entire packet|entire bottle|every tablet|every pill|sleepers|tablets|pills|paracetamol|capsules|painkillers) (is|are)? (all)? (inside me|in my stomach|down me|swallowed|in me now|in my belly|down my throat)
    (had|took|taken|drunk|swallowed|drank|necked|eaten) *1 (@whose) *2 (@now_dose|dosette box|dosette|patches|inhaler|heart pills) *1 (the lot|all of them|the entire|the whole|every one|every last|all of it|entire jar|whole jar)
    (had|took|taken|drunk|swallowed|drank|necked|eaten) *1 (the whole of|all of|everything in|the entire) *1 (@whose) *1 (dosette box|dosette|pill box|pill organiser|medicine cabinet|medicine bag|medication|prescription|morphine|tablets)
    (@whose) *1 (@now_dose) (the entire|the whole|the lot|all of them|every one|every last) *4 (ago|back|minutes|hour|down|gone|swallowed)
    (@brink_bleeds) *8 (@brink_let)
    (i did it|ive done it|i have done it|its done|done it|i went and did it|went and did it) *1 (the pills|the tablets|all the tablets|all the pills|the overdose|took the pills|took the tablets|took them all|took the lot|my wrists|the insulin|drank it|drank it all|ive cut them|cut them both|cut both)
    (taken|took|swallowed|had|necked|drunk|injected) *1 (tablets|pills|meds|ones|stash|morphine|insulin|sleepers|sleeping pills|sleeping tablets|paracetamol|everything|oramorph|medication|patches) (that)? (i put aside|i put by|i saved|id saved|ive saved|i saved up|id saved up|ive saved up|i was saving|id been saving|ive been saving|i had been saving|i hoarded|id hoarded|ive hoarded|ive been hoarding|i kept back|id kept back|i stockpiled|id stockpiled|ive stockpiled|i stored|i hid|id hidden|ive hidden|i collected|id collected|ive collected)
    (taken|took|swallowed|had|necked) *2 (@now_dose|@opioid) *1 (the full|the whole|the entire|a full|a whole) (month|months|week|weeks|bottle|box|packet|prescription|script|lot)
    (taken|took|swallowed|necked) *2 (whole|entire|full|all of this|all this) (months|month) *1 (blister pack|blister packs|lithium|@now_dose|supply|worth|prescription)
    (trucks|truck|lorry|lorries|cars|traffic|bus|headlights|motorway|highway|hard shoulder|shoulder|road|verge) *6 (waiting for a lorry|waiting for a truck|waiting for a big|waiting for the right|picking one|choosing one|pick one|choose one|about to step out|going to step out|gonna step out|about to walk out|going to walk out|going to step in front|about to step in front|step out in front|walk out in front|run out in front|stepping out in front|big one to step|one to step in front|step into the road|step into traffic|walk into traffic|walking into traffic|walking into the traffic|walk into the traffic|lorry is mine|truck is mine)
    (hose|hosepipe|pipe|tube|hoover hose|vacuum hose) *1 (through|in|into) the *1 (window|windows)
    (vacuum hose|hoover hose|hose|hosepipe|pipe) (from|off|on|to) the exhaust
    (knife|blade|scissors|razor|glass|penknife|scalpel|needle) *3 (pressed|held|pushed|pointed|jabbed|up|pressing|digging) *1 (on|to|against|into|at|in) my (@now_body)
    (knife|blade|scissors|razor|glass|penknife|scalpel) (at|against) my (throat|neck|wrist|wrists|jugular|tummy|stomach|belly)
    (water|bath|baths|bathwater|waters|tub) *3 (gone|turned|going|turning|is|all) *1 (red|pink) *6 (peaceful|calm|sleepy|cold|faint|goodbye|sorry|scared|wrist|wrists|dizzy|drifting|nearly over|tired|floating)
    (head|heads|face) (is)? (in|inside|by|near|next to) the oven *3 (gas|and the|with the)
    (noose|loop) (fits|holds|works|is done|is finished|is perfect|is ready|is strong|is right)
    (head|heads|neck|necks) (is)? (through|in|inside) (the|it|my) *1 (noose|loop|rope|belt|cord|ligature)
    (belt|rope|cord|scarf|noose|flex) *4 (hook|beam|branch|rafter|rail|bar|handle|door|pipe) *2 (heads|head is|head|necks|neck is) (through|in|inside)
    (rope|ropes|noose|cord|belt) *1 (on|over|round|from) the (branch|beam|rafter|hook|joist|banister|bannister|rail|bar) *6 (last song|nobody|no one|sorry|scared|goodbye|one step|standing|alone|shaking|ready now)
    (its started working|started working|its working now|its working|its kicking in|theyve started to work|started to work|pills are working|tablets are working|its taking hold) *2 (cant lift|cant feel my|cant move|cant see|hardly see|hardly type|cant type|going numb|legs have gone|so heavy|everythings slow|everything is slow|going dark|bye|goodbye|tell)
    (first cut|first cuts|one wrist|first wrist|first wrists|left wrist|right wrist|one arm) (is)? (done|open|bleeding|finished|cut) *6 (the other|other one|others next|right one|left one|second|next one|other wrist|other arm)
    (cut|slit|opened|slashed) (one|my left|my right|the left|the first) (wrist|arm|vein|side) *6 (the other|other one|others next|right one|left one|second|next one)
    (done|did) both *1 (arms|wrists|sides) *6 (shower|bath|blood|bleeding|floor|plughole|sink|pumping|be saved|cold|faint)
    (just|ive|i) *1 jumped (in|off|from|in off|into) *2 (pier|bridge|quay|harbour|harbor|wall|cliff|river|canal|dock|jetty) *6 (holding|too cold|cant swim|ladder|hanging on|let go|still alive|cant move|pulling me|dont want to climb|dont want to get out)
    (gun|pistol|revolver|barrel|muzzle|shotgun|rifle) *1 in (my|your) mouth *4 (asking|because i am|i am|right now|now|so calm|this calm)
    (one|a round|a bullet|one bullet|single bullet) *1 in (the chamber|it|the cylinder|the gun|the revolver|there) *5 (calm|bath|counting|pull it|head|temple|mouth|ready|trigger|goodbye|sorry)
    (loaded) *2 (sitting in the bath|in the bath|counting|pointed at my|about to pull|pull it|thumb is on|finger is on)
    (tied|looped|fixed|fastened|knotted|slung|hung|attached|wrapped|hooked) *5 (@brink_hang) *4 (@now_noosed)
    (its done|ive done it|i did it|i have done it|thats it) *2 (im bleeding|i am bleeding|wrist is bleeding|wrists are bleeding|bleeding out|blood is everywhere|wrists are open)
    (cut|gone|went|sliced|slashed) *2 (deeper than i ever|deeper than ever|deeper than before|down to the white|down to the fat|to the bone|right through|to the fat|deeper than i meant|far too deep) *6 (@brink_let|wont stop|spurting|running off|everywhere|the end|gaping|off my fingers|blood)
    (can see|see) (the|my)? (fat|bone|white|tendon|tendons|muscle) *6 (@brink_let|wont stop|spurting|running off|everywhere|the end|off my fingers)
    (hit something|hit a vein|hit an artery|hit the artery) *4 (@brink_let|wont stop|spurting|running off|everywhere|the end|off my fingers|blood)
    (walk|walked|walking|waded|wading|wade) *1 (in|into|out) *4 (as far as my|up to my|to my|past my|until i cant|till i cant|past where i) (ribs|shoulders|chin|throat|neck|chest|touch the bottom|feel the bottom|touch the ground|stand|can stand|reach the bottom|touch)
    (went|gone|been|go|going) under *1 (once|twice|three times|@number times|a few times)? *8 (going again|going back under|still in the|wont come up|not come up|not coming up|stay under|staying under|next time i)
    (swum|swim|swimming|swam) *1 out *8 (stop swimming|not turning|not coming back|dont plan|dont plan on|not going to swim back|not swimming back|cant get back|until i cant|till i cant|let myself sink|go under|drown|not going back)
    (tied|looped|fixed|fastened|knotted|slung|hung|attached|wrapped) *5 (@brink_hang) *6 (held when|held my weight|takes my weight|take my weight|held me|itll hold|it will hold|top stair|top step|step off|stepping off|my heads|my head|my neck|on the chair|on a chair|on the stool|under it|gets home|gets back|home at|jump off|kick the|tested it|drop)
    (@brink_callers) *6 (come down|get down|climb down|climb back|step back|step away|come away from|come back over|get off the tracks|get off the ledge|get off the roof|get off the line|move back from|come off the) *4 (but im not|im not|i wont|but i cant|and i cant|not going to|dont want to|dont know what|too late|mind up|minds made|not coming|made up my mind)
    (come away from the edge|come back over the railing|come back over the rail|get off the tracks|climb back over|come off the ledge|get off the ledge|get off the roof|get off the line|step back from the edge) *3 (im not|i wont|wont|i cant|not going to|dont want to|dont know what|too late|mind up|not coming)
    (@brink_callers) *2 (talking to me|trying to talk to me|shouting at me|shouting up|calling up|calling to me|trying to reach me|filming me) *6 (other side|wrong side|edge|ledge|from behind the|from below|railing|barrier|roof|scaffolding|bridge)
    (im|i am|up) *2 (scaffolding|roof|ledge|bridge|crane|gantry|tower|railing|parapet) *8 (filming me|shouting at me|shouting up|staring up at|looking up at me|calling up to|pointing at me|police)
    (window|windows) *6 (@brink_sill) *8 (@brink_storeys)
    (@brink_storeys) *8 (@brink_sill)
    (im|i am|sat|sitting|standing|stood|here|and im) (out on|out onto) (the|my|a) (window ledge|ledge|sill|windowsill|window sill)
    (strip|strips|blister|blisters|blister packs) (down|swallowed|inside me|in me|gone|taken) *3 (left|to go|more to come|gets back|gets home|next one|starting)
    (packets|packet|boxes|box|bottle|tub|forty|thirty|fifty|twenty) (swallowed|inside me|in me) *3 (left|to go|more to come|gets back|gets home|next one|starting)
    (pills|tablets|capsules|handful|mouthful|painkillers|sleepers) *1 in my mouth *6 (swallow|swallowing|before i|water|about to|goodbye|sorry)
    (handful|mouthful|handfuls) of (@now_dose) *1 in my mouth
    last (handful|mouthful|few|lot|one) *1 in my mouth
    (bag|bags|bin bag|bin bags|plastic bag|carrier bag) *2 (on|over|round|around) my (head|face) *4 (taping|lie down|lying down|pull it off|stuffy|right now|as i type|tonight|hard to breathe|typing through it|typing this|still typing|helium|twice|three times|taking it off|took it off|keep|taped|tape|tight|cant breathe|dizzy|sorry|the neck|my neck|goodbye|breath|air)
    (petrol|petrols|gasoline|paraffin|lighter fluid|kerosene|fuel|diesel|white spirit|it) *1 (over me|over myself|all over me|all over myself|over my clothes|over my head|on myself|on my clothes|all over my) *8 (lighter|matches|match|light it|light myself|strike|flame)
    (doused|drenched|soaked|covered) (myself|me|in|with|my clothes|all over) *5 (lighter|matches|match|light it|light myself|strike a)
    (level crossing|crossing|barriers|barrier) *6 (ducking under|ducked under|going under|gone under|walking out|walking onto|gone round the|going round the|climbing over the barrier|staying on the line|stay on the line|parked on the line|parked on the tracks|stopped on the line|stopped on the tracks)
    (pulled over|stopped the car|stopped|parked|left the car|got out|out of the taxi|out of the car|driver to stop) *1 (on|at) *3 (bridge|flyover|viaduct|overpass) *4 (got out|get out|out of the car|at the rail|at the railing|climbing over|the edge|looking over|walkway|railing|railings|barrier)
    (pulled|dragged|talked|took|brought|grabbed|got|helped|coaxed|hauled) me *1 (off|down|down from|back from|back over|away from|in off|back off|in from) *2 (ledge|edge|roof|bridge|tracks|railing|railings|window|cliff|line|balcony|parapet) *6 (climbed out again|out again|here again|back up|straight back|back on it|gone back|back here|back out|back there|back on the|back at the)
    (talked|got|coaxed|helped) me down *3 (back up there|back on it|climbed out again|straight back up|back on the|back at the edge|here again)
    (lying|sitting|lain down|lay|sat|lie|laid|lay down) *5 (snow|frost|freezing|freezing cold|mountain|ice|blizzard|sub zero|minus) *8 (not wake|dont wake|never wake|asleep for good|want to fall asleep|want to go to sleep|asleep and not|to sleep and not|to sleep and never|sleep forever|takes me|take me|wont wake|freeze to death|sleep and not|wake up)
    (jumped|threw myself off|thrown myself off|leapt off|stepped off) *4 (wasnt high enough|not high enough|wasnt deep enough|not deep enough|survived|still alive|didnt die|broken legs|it didnt work|didnt kill me) *6 (cant move|rocks|lying here|again|my back|found me|broken|hurts|help|cold|alone|nobody)
    (not|no|isnt|wasnt|this isnt) (a)? (cry for help|attention seeking|for attention|a joke) *4 (ive already|already|ive taken|ive swallowed|i took|im on the|on the roof|on the ledge|at the bridge|round my neck|in my hand|while the tablets|while the pills|tablets are|pills are)
    `,
  ),
  // What one has begun to take, and the part that is still to come.
  ...signals(
    { ...own, group: 'underway.parts' },
    `
    (taken|took|swallowed|necked|popped|downed|gulped|gulped down|had) (@now_half) *1 (the|a|my|mums|moms|dads|nans|this|his|her|that|these|those|them) *1 (packet|packets|pack|box|boxes|strip|strips|blister pack|blister packs|sheet|pills|tablets|capsules|painkillers|sleepers|meds|sleeping tablets|sleeping pills|paracetamol|prescription|bottle of pills|bottle of tablets|pill bottle)
    (taken|took|swallowed|necked|popped|downed|gulped|had|drunk|drank) (@now_half|the first|the first lot of|a first lot of|some|a few|ten|twenty|thirty|loads|##|one packet|one box|one strip|one bottle) *6 (taking the rest|take the rest|necking the rest|swallowing the rest|finish the rest|finishing the rest|washing the rest|the rest are in my|rest are in my hand|rest is in my hand|the rest are next|the rest to go|taking the other half)
    (taken|took|swallowed|necked|popped|downed|gulped) (@now_half) *1 (the|a|my|mums|this|his|her|that) *1 (bottle|pill bottle|bottle of them|tub|pot|jar)
    (taken|swallowed|necked|popped) the first (ten|twelve|fifteen|twenty|thirty|forty|##|lot|handful|packet|strip|box|half)
    (taken|took|swallowed|necked|popped) *2 (packets|boxes|strips|blister packs|bottles|packet|box|strip|whole bottle|prescription) *2 (on purpose|deliberately|intentionally|taking the rest|take the rest|the rest are|nobody is home|no one is home|nobody home|lying down|to die)
    (injected|given myself|gave myself|giving myself|full of|jabbed|dialled up|pumped in|taken) *2 (month|months worth|week|weeks worth|whole pen|entire pen|all my|all the|every unit|## units|hundreds|hundred units|whole cartridge|whole vial|vial|three pens|two pens|four pens|both pens) of? *1 (insulin|lantus|novorapid|humalog)
    (injected|given myself|gave myself|pumped myself full of|jabbed) *1 every unit
    (slashed|sliced|slit|hacked|gashed|carved|cut) (my|both my|up my) *1 (arm|arms|forearm|forearms|leg|thigh|thighs|legs|wrist|wrists) *4 (pouring out|pouring|gushing|spurting|wont stop|isnt stopping|feel faint|feeling faint|getting dizzy|feel dizzy|letting it bleed|let it bleed|in the bath|lying on the floor|feel cold|soaked|soaking|blood everywhere|its everywhere|water is red|bleed out)
    (opened|cut|slit|sliced|split) (up)? my (left|right)? (arm|forearm|wrist|arms|wrists|leg) *1 (from wrist|from the wrist|from elbow|from the elbow|lengthways|lengthwise|all the way up|along the vein|down the vein|down to the bone|elbow to wrist|wrist to elbow)
    (cut|cutting) *2 too deep *4 (bath|floor|letting it|cold|alone|faint|dizzy)
    (@now_half|first|second|one|two|three|four|ten|twenty|thirty|forty|fifty|##|first lot|that) *2 (@now_pack|@now_dose|them|lot) (of pills|of tablets|of capsules|of paracetamol|of sleepers|of painkillers|of meds|of them)? (is|are|s|has|have|is all|are all)? (gone|down|gone down|inside me|in me|swallowed|finished|empty|taken|done|eaten) *4 (@now_the_rest)
    (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|##|a dozen|two dozen) (down|gone|swallowed|taken|inside me|in me) (already|so far|now)? *3 (taking the rest|take the rest|the rest|not stopping|keep going|having the rest with)
    (ive|i have|its|ive already|i) *1 (started|begun|starting|under way|underway|begun it|started it) *2 (half the|half of the|first handful|first handfuls|first lot|first lots|six|ten|twelve|fifteen|twenty|thirty|##|two strips|one strip|a strip|a packet|one packet|cut one|one wrist|the pills|the tablets|the gas|the engine|pills are|tablets are|gas is|engine is|taking them) *3 (gone|down|in|inside|so far|already|and counting|going down|taken|swallowed|on|running|wrist|cut|now|packet)
    (the)? (pills|tablets|capsules|sleepers) (are|r|keep) (going|sliding|slipping) down
    (@now_half|halfway|half way|part way|partway|most of the way) *1 (through|thru|into|down) *1 (packet|box|strip|bottle|pack|tub|packets|boxes|pills|tablets) (of pills|of tablets|of sleepers|of painkillers|of paracetamol|of capsules)? *1 (washing them|chasing them|swilling them|knocking them|one after another|one after the other|one by one|two at a time|three at a time|washing each)
    (@now_half) *2 (@now_dose|@now_pack|them) (is|are|have|has|s)? *1 (down|swallowed|inside me|in me) *4 (washing back the rest|washing down the rest|washing the rest|working on the rest|getting the rest|swallowing what|taking what|rest with|rest are going|rest now)
    (blood|bloods) *8 (havent stopped|have not stopped|not stopped|cant stop|wont stop|still|keep|kept|not stopping) *1 cutting
    (tied|looped|wrapped|wound|pulled|put|got) *2 (round|around) my neck *6 (tightening it|tighten it|pulling it tighter|pulling it tight|making it tighter|keep pulling|keep tightening)
    (@now_dose|them all|palm|handful) *8 (putting|placing|popping|pushing|slipping|feeding) them *1 (in|into|on|onto) my (mouth|tongue)
    (the|all the|all my|these|those|all these|fistful of|handful of|all of the|##|@now_heap) *1 (pills|tablets|capsules|sleepers|painkillers|paracetamol|sleeping pills|sleeping tablets) *2 in (my|one) (hand|hands|palm|palms|fist) *8 (counted|count them|glass of water|drinks poured|water poured|drink poured|vodka|whisky|pint of water)
    (cut|cuts|sliced) *2 (deep|deeper|so deep|too deep) *8 (@now_faint|everything is spinning|heads swimming|see stuff i|see things i|gaping|soaking|stop it|im dizzy|im cold)
    (im|i am|up|sat|sitting|stood|standing|here) *1 on (the|this|a|my) *1 (roof|rooftop|top) *6 (wind is so|wind keeps|wind is strong|wind is loud|wind is cold|long way down|look so small|looks so small|nobody can see me|no one can see me|not scared|not even scared|feel calm|its so high)
    (platform|station|trains|track|tracks) *8 (im|i am|ill|i will|gonna|going to|about to) *1 (in front of|under|infront of|out for|off for) *1 (next one|next train|next fast|fast one|fast train|express|fifth|sixth|third one|fourth one|first one|last one|one after)
    (im|i am|ive been) *1 (back|here|standing|stood|up here|sat|sitting) (again|now|tonight)? *2 (at|on|by|over) (the|that) same (rail|railing|railings|ledge|roof|rooftop|edge|bridge|spot|parapet|cliff|tracks|window|viaduct|balcony|weir)
    (im|i am|stood|standing|sat|sitting) *1 (on|at) the *1 (roof|rooftop|ledge|bridge|viaduct|parapet|edge|cliff edge|railing|weir) (now|right now|tonight)? *1 (i agree|i mean it|i think hes right|i think shes right|i believe him|i believe her|i feel the same|im going to as well|i get it now|i know what he meant|i know what she meant)
    (swallowed|taken|necked|had|got) (about|around|like|over|nearly|maybe)? (##|@now_heap|@number) *1 (so far|already|down already|of them down) *6 (the rest|gagging|more to go|keep going|still going|retching|the others)
    (im|i am|sitting|sat|standing|stood|lying) *1 (here)? with (a|the|my|this) *1 (noose|loaded gun|loaded pistol|loaded shotgun|loaded rifle|gun loaded|handful of pills|fistful of pills|handful of tablets|fistful of tablets)
    (gone through|got through|been through) (about|around|like|nearly|over)? (##|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred) *1 (@now_dose)
    (im|i am|lying|sat|sitting|standing|stood|kneeling) (on|between|across) the (tracks|rails|line|railway|train tracks) *8 (signal|signals|signal has|lights|train is|train) *2 (green|coming|due|changed|close|here)
    (on|at) the *1 (bridge|footbridge|ledge|roof|edge|parapet|cliff|viaduct|railing|quay) *1 with *1 (shoe off|shoes off)
    `,
  ),
  // In as few words as a note has.
  ...signals(
    { ...own, group: 'underway.terse' },
    `
    (@now_dose|overdose|pill|tablet|packets|packet|pills and vodka|vodka and pills|pills and drink) (is|are|s|have|has|all|went|both)? (@now_down) *3 (@now_settle)
    (had|taken|took|swallowed|necked|ate|eaten) all (##|@now_heap|@number) *3 (@now_settle|cant feel)
    (taken|swallowed|necked|just took) all of them *3 (@now_settle|cant feel)
    (think|may|might|sure|believe|reckon|afraid) *1 (ive|i have|have|i) (killed myself|poisoned myself) *6 (took|taken|pills|tablets|tummy|stomach|scared|help|sorry|blood|swallowed|mum to know|nobodys home|feel strange|do i do|on purpose)
    (think|may|might|sure|believe|reckon|afraid) *1 (ive|i have|have|i) (taken a fatal|taken a lethal|taken enough to die|taken enough to kill|swallowed enough to|od'd)
    (took|taken|swallowed|necked) *1 (so many|that many|too many) *8 (tummy|belly|stomach|heart is|ears ring|throwing up|being sick|blurry|cant see|numb)
    (@now_dose|overdose|what i took|cut|blood|gas|insulin) *6 (if i dont answer|if i dont reply|if i go quiet|if i stop typing|if i stop replying|if i stop answering|when i stop typing|when i stop replying|when i stop answering|when i go quiet|ill stop typing|not reply after this|not answer after this)
    (ive|i|just|ive just) *1 (swallowed|drunk|drank|necked|downed|got through|gulped|chugged) (a|an|the|some|half a|a whole|the whole|all the|all that)? *1 (box of|packet of|tin of|sachet of|bottle of|cup of|mug of|glass of|cupful of|pint of|jug of|litre of|load of|can of|capful of)? (@now_caustic)
    (ive|i|just|ive just) *1 (eaten|ate|taken|took) (a|an|the|some|half a|a whole|the whole|all the)? *1 (box of|packet of|tin of|sachet of|tub of|handful of|load of|pile of) (rat poison|rat bait|mouse bait|slug pellets|ant powder|ant killer|weedkiller|pesticide|poison|caustic soda)
    (@now_dose|overdose) (have|has|are|is)? (started|begun|starting|dragging|making me heavy) *6 (wont focus|cant focus|mouth is dry|to pull|to drag|heavy)
    (@opioid|insulin|pills|tablets|@now_dose) *4 (on purpose|deliberately|intentionally) *1 (its in|in me|bye|goodbye|done|lying down|coming on|dont bother)
    (ive|i have|already|just|finally|have|commenced|i) *1 (started|begun|commenced|made a start on) (the|my|an|taking the|taking my|with the|on the|to)? (overdose|overdosing)
    (@number|##|half a|a whole|one whole|nearly a|a|one|a couple of|a few) (boxes|packets|strips|blister packs|blisters|packs|pills|tablets|paracetamol|sleepers|box|packet|strip|blister pack|capsules) (and a half)? (in|into it|deep|down|into this|in and counting) *2 (@now_the_rest|@now_settle|@now_faint)
    (##|@now_heap|@number) (odd)? (@now_dose) (in|in me|down|deep|swallowed|inside me|later) *3 (hiccups|racing heart|heart|still here|@now_the_rest|@now_settle|@now_faint|feel|feeling|pulse|scared|cold|warm)
    (@number|##|half a|a|one|halfway|half way|midway|deep|well|hour|hours|minutes|mins|seconds|boxes|packets|strips|pills|tablets|bottle|packet) (into|through) (the|my|an|this|another) (overdose|second overdose|suicide attempt|second attempt|last attempt|attempt|second)
    washed *1 (handful|fistful|handfuls|whole|all|every|boxes|packets|@now_heap|month|months|last|rest|entire|##) *2 (@now_dose|packet|packets|box|strip|prescription|pill|tablet) *2 down
    (feel|feeling|starting to feel) *1 (overdose|what i took|what i swallowed|everything i took|everything i swallowed|all those pills|all those tablets|what ive taken|all the pills|all the tablets) *1 (working|work|coming on|taking hold|kicking in|hitting me|creeping up|pulling|dragging|doing|take)
    (emptied|tipped|poured|threw|thrown|shovelled|shoved) *2 (pill bottle|packet|packets|box|cabinet|medicine cabinet|prescription|tablet tin|tin|lot|@now_dose) *1 (down my throat|into my mouth|into myself|into me|into my stomach|down me|down my neck|inside me)
    (minutes|mins|hour|hours|seconds) *1 (since|after|from) *1 (i)? (emptied|necked|swallowed|downed|took) *1 (them|all|lot|bottle|packet|packets|overdose|every|whole|last)
    (minutes|mins|hour|hours|seconds) *1 (since|after|from) *1 (overdose|last tablet|last pill|last one went down|last of the tablets|last of the pills|final tablet)
    (put|shot|pumped|injected|jabbed|dialled|dialled up|dialed|given myself|gave myself|given me|drawn up|banged) *2 (200 units|250 units|300 units|400 units|500 units|600 units|1000 units|hundred units|hundreds of units|whole|entire|every|all|pens|vial|cartridge|ten times|five times|enough) *3 (insulin|lantus|novorapid|humalog|fast acting|long acting) *4 (into|in one go|sweating|shaking|shaky|blurry|lock|locked|lying|peaceful|take me|eat|eating|food|saving|finish|wait|on purpose|home|strange)
    (@now_typing) *4 (@now_taken|@now_swallowed_all|took the pills|took the tablets|taken the pills|taken the tablets|took all|taken all|took everything|took the whole|taken an overdose|took an overdose|overdose|swallowed the|swallowed all|swallowed everything|its the pills|its the tablets|pills are|tablets are|because of the pills|what i took|done it|did it|so much blood|bled a lot|lost a lot of blood|cut too deep)
    `,
  ),
  // Who is below is not who it is about.
  ...signals(
    {
      ...own,
      group: 'underway.view',
      contexts: { ...presentContexts, anyone: 'emergency', other: 'emergency' },
    },
    `
    (im|i am|im sat|im stood|sat|sitting|stood|standing|perched|im out|currently|here|up|writing this) *1 (on|at|off|out on|up on|outside) *4 (ledge|roof|rooftop|edge|parapet|balcony wall|balcony rail|railing|railings|crane|sill|windowsill|bridge|viaduct|outside my window|outside the window|window of my dorm) *8 (like ants|like dots|like specks|are dots|are specks|than ants|like insects|like toys|so small|so tiny|look tiny|look small|pointing up|pointing at me|shouting up|looking up at me|staring up|filming)
    (thinks|think|told) *2 (im in|im at|im on|ive gone|i was|im out|im having|im getting) *4 (on the roof|on the bridge|on the ledge|on the tracks|on the cliff|at the edge|on the edge|at the quarry|wrong side)
    `,
  ),
  // Somebody else, at this moment.
  ...signals(
    {
      language: 'en',
      group: 'underway.beside_me',
      concern: 'suicide',
      role: 'in_progress',
      tier: 'emergency',
      about: 'other',
      contexts: { ...presentContexts, anyone: 'emergency', supposed: 'none', before: 'none' },
    },
    `
    (@kin|he|she|they|someone|somebody|hes|shes|theyre) *3 (on the roof|on a roof|on the bridge|on the railway line|on the tracks|on the line|on the ledge|on the window ledge|off the balcony|on the balcony rail|over the railings|over the barrier) *4 (wont come down|come down|its over|send someone|send somebody|saying goodbye|what to say|talk him|talk her|wont climb back|wont come back|let go|going to jump|gonna jump|will jump|wants to die|drunk)
    (@kin|he|she|hes|shes|somebodys|someones|sons|brothers|dads|mums|ex|exs|husbands|stepdads|bloke|man) *2 (kicking|hitting|dragging|hurting|slapping|beating|drowning|trying to drown|punching|strangling|choking|attacking) (@now_victim) *6 (right now|send someone|send somebody|im hiding|hiding in|cant stop him|cant stop her|cant stop them|can hear it|hear it|stopped screaming|wont stop|hell kill|he will kill|shell kill|outside my window|next room|police|as i type|as i write|in the kitchen now)
    (insulin pens|pens|pill bottle|packets|bottle|blister packs|tablets|pills) (are|is)? (all)? (empty|gone) *4 (wont answer|will not answer|not answering|wont wake|will not wake|cant wake|wont open|not moving|isnt moving|barely breathing|not breathing)
    (burn|set fire to|torch|burning|light) *3 (with us in it|with me in it|with us inside|with me inside|and us in it|while were in it)
    (poured|pouring|thrown|splashed|tipped|throwing) *1 (something|petrol|gasoline|fuel|paraffin|lighter fluid|white spirit|it) *1 (over|on) (mum|mom|mam|me|us|her|him|my mum|my mom|my sister|the kids|the baby|dad) *4 (lighter|matches|a match|petrol|light it)
    (wont open|cant open) *1 eyes *4 (empty|insulin|needle|pills|tablets|help|999|911|ambulance|what do i do|bottle|note)
    (lying|slumped|collapsed|passed out|on the floor|flat out) *6 (syringe|needle|foil|empty packets|empty bottle|pill bottle|empty pill packets) *1 (by|beside|next to|near|in|on|round|around) (him|her|them|his|their)
    (@kin|he|she|someone|girl|lad) *1 (had|took|taken|did|done|dropped|over on|on) *3 (a pill|pills|md|mandy|mdma|ghb|spice|ket|acid|ecstasy|molly) *4 (boiling|burning up|overheating|jerking|fitting|thrashing|rigid|gone stiff|foaming|biting|collapsed|not breathing|unconscious|gone blue)
    `,
  ),
  // Too much of a drug, said plainly of this moment.
  ...signals(
    {
      ...own,
      group: 'underway.toomuch',
      concern: 'overdose',
      contexts: { ...presentContexts, before: 'emergency', other: 'none' },
    },
    `
    (used|done|did|taken|took|injected|shot|smoked|snorted|banged) *6 (because i|so i|hoping|hoping to|cos i|cause i|as i) *1 (dont want to wake|didnt want to wake|not want to wake|not wake|wont wake|wouldnt wake|dont wake|never wake|want to die|wanted to die|want out|want to go out|die|id die)
    (used|did|done|taken|took|injected|shot|smoked|snorted|banged) *1 (whole gram|whole bag|bags|all of it|everything|the lot|double|massive hit|massive dose|triple) *2 (on purpose|deliberately|to end it|and i dont want to come|hitting me|its hitting)
    (used|done|did|taken|took|injected|shot|smoked|had|hit|put|snorted|sniffed|banged|dosed) *1 (too much|too many|more than i meant|more than i should|twice my usual|double my usual|double what i|bigger hit|my usual hit) *4 (@now_slipping)
    (overdone it|overdid it|overdone things) *3 (used on my own|used alone|bottle of|i meant to|heart|cant see straight|pills|going under|im nodding|fading|slipping|lips|passing out|bathroom floor|cant breathe right|cant keep my eyes|going black|going dark)
    `,
  ),
  // What keeps one alive, left off so that one dies.
  ...signals(
    {
      ...own,
      group: 'underway.withheld',
      contexts: {
        negated: 'emergency',
        past: 'none',
        quoted: 'none',
        supposed: 'watch',
        before: 'urgent',
        other: 'urgent',
        anyone: 'none',
      },
    },
    `
    (@left_off) *4 (@lifeline) *8 (@so_as_to_die)
    (took|taken|turned|switched|pulled|unplugged|disconnected|ripped|removed|unhooked) (off|out)? (my|the) *1 (oxygen|oxygen mask|mask|ventilator|feeding tube|pump|insulin pump|drip|life support|bipap|respirator|tubes) *6 (@so_as_to_die)
    (oxygen|ventilator|dialysis|pump) *6 (mask|tube|tubes|machine|it|line) (off|out) *6 (enough of living|enough of life|want to die|done with living|done with life|slip away|dont want to live|let go|to die|not putting it back)
    (not injected|havent injected|stopped injecting|not had my injection) *6 (@so_as_to_die)
    (@lifeline) *3 (in the bin|down the sink|down the toilet|down the drain|in the river|in the bucket) *6 (@so_as_to_die)
    (want to die|wanted to die|to die|want it to end|ready to die|ready to go|dont want to live|kill myself) *3 (ive|i have|i|im) *1 (stopped|quit|refused|skipped|binned|not taken|not taking|refusing|skipping|given up|left off|come off) *2 (@lifeline)
    `,
  ),
  // A call for an answer, or word that one will not come away: nothing alone, grave at an edge or with the means in hand.
  ...signals(
    {
      ...silent,
      group: 'underway.plea',
      role: 'finality',
      contexts: { past: 'none', quoted: 'none' },
    },
    `
    (talk fast|talk to me quick|someone say something|somebody say something|anyone say something|just say something|say something anyone|say something someone|say something please|please say something|someone please say|somebody please say|talk me down|talk me out of it|talk me out of this|give me a reason|give me one reason|give me one good reason|one reason not to|one reason to stay|someone stop me|somebody stop me|please stop me|make me get down|convince me|tell me why i shouldnt)
    (dont|do|cant|didnt|havent|no) (got|have|see|think of)? *1 (a|one|any|single)? (reason|reasons) *1 (to|not to|why not|why i) *2 (drive|go home|go back|come down|get down|turn back|climb down|step back|stay|stop|put it down|move)
    (cant|could not|couldnt) (think of|come up with|find) (one|a single|any|a) *1 (reason)
    (asking|ask) myself what *1 (im|i am) waiting for
    (no|havent got a|not got a|not planning a|not planned a|without a|didnt buy a|not bought a) *1 (return|return journey|return trip|return ticket|way home|journey home|way back)
    (nobody|no one|noone) would *1 (even)? *1 (notice|know|see|hear|care) *1 if i (stepped|jumped|fell|slipped|went over|let go|dropped|did it|went|pulled)
    (whichever|whatever) (wins|wins wins|comes first|happens first)
    (didnt come|not here|havent come|didnt drive here|not come|i didnt come) *2 (to swim|for a swim|for the swim|for the view|to fish|to walk the dog|for a walk|to sightsee|for a paddle|for the scenery)
    (dont|not|wont be|not going to be|wont) *1 (plan on|planning on|planning to take|taking|take|using|use) the *1 (stairs|lift|path|steps|ladder|way back|road home) *1 (down|back)?
    (thought|hoped|expected) id (feel|be) *1 (something|scared|more scared|more|different|afraid|frightened)
    (want|wanna|ready|going|need|about|tempted|dying) to let go
    it (will|ll|would) be (quick|over quickly|over in a second|over fast|instant)
    (itll|itd|itl) be (quick|over quickly|over in a second|over fast|instant)
    (dont|do not|not going to) want to (turn round|turn around|turn back|get down|come down|go back in|get out of the water)
    (may not|might not|wont|may never|might never) *1 (even)? (send|go through|get sent|reach anyone)
    (working|work|building|worked) *1 up *1 (to it|the nerve|the courage|the guts)
    (finally|can|will|tonight it can) *2 do me a favour
    (nobody|no one|noone|not one person|not a single person|not one of them) *1 (has|have|even)? (looked up|noticed me|seen me|spotted me|stopped|looks up|asked me)
    too late to *1 (talk me|talk me round|talk me out|stop me|change my mind|come and get me|get here|send anyone|ring anyone)
    (not|isnt) for relief
    (its|it is) to be (done|finished|over|the end)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'underway.spot',
      role: 'place',
      contexts: { past: 'none', quoted: 'none', negated: 'none', other: 'none', anyone: 'none' },
    },
    `
    (im|i am|am|stood|standing|sat|sitting|perched|parked|parked up|alone|currently|actually|here|walking|walked|climbed|typing this|writing this|still) *1 (on|at|up|up on|to|by|from|up at) (the|a|this|my|our) *1 (viewpoint|roof|rooftop|multistorey|bridge|cliff|cliffs|clifftop|cliff top|viaduct|flyover|overpass|quarry|weir|reservoir|dam|pier|parapet|level crossing|train tracks|tracks|platform|railway line|sea wall|headland|gorge|car park roof|top of the stairs|motorway|footbridge|window ledge|windowsill|window sill|ledge)
    on the (cliff|cliffs|viaduct|flyover|overpass|ledge)
    (at|on) (beachy head|golden gate|clifton bridge|clifton suspension bridge|humber bridge|forth bridge|erskine bridge|severn bridge)
    (waiting|stood|standing|sat|sitting|im|i am|here) *2 (on|at) *2 (end|edge) of the platform
    (at|to|by|near|on|off) the (bridge|viaduct|cliffs|reservoir|weir|quarry|tracks|flyover) *1 (tonight|tomorrow|after dark|at dusk|at dawn|at midnight|this evening)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'underway.held',
      role: 'hand',
      contexts: { past: 'none', quoted: 'none', negated: 'none', anyone: 'none' },
    },
    `
    (in|at|by|under|up) (the|a|my) *1 (woods|forest|wood|trees|barn|shed|loft|garage|attic|stairwell|cellar) *3 with (the|a|my|this|dads) *1 (rope|belt|noose|cord|tablets|pills|blade|razor|gun|shotgun|rifle|scarf|flex)
    (ropes|rope|belts|belt|noose|cord) (is|still|already)? up
    (@now_held) *1 (on|in|across|against|by|beside|near) my (knee|knees|lap|leg|legs|side|chest|pillow|hand|hands|face)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'underway.near',
      role: 'perch',
      contexts: { past: 'none', quoted: 'none', negated: 'none', anyone: 'none' },
    },
    `
    (chairs|stools|stool|chair) *1 (is)? (wobbling|wobbly|rocking|tipping)
    (on|up on) (my)? (tiptoes|tip toes|tiptoe)
    only the (handrail|rail|railing|barrier) *1 (behind|left|between)
    (hands|hand|arms) *1 (behind me|behind my back) *1 (on|holding|gripping|round|around) the (rail|railing|railings|barrier)
    facing the (traffic|drop|water|cars|tracks)
    (it|they|all|cars|everything|everyone|car|house|people) (looks|look|seems|seem) *1 (tiny|like toys|like a toy|like ants|toy sized)
    (hands|sink|sleeve|sleeves|tiles|floor) *1 (is|are|r|all)? red
    on the outside of the *1 (wall|railing|railings|barrier|fence|ledge|parapet|rail)
    (cars|people|everyone|everything|lorries|houses) *1 (look|looks) like (toys|matchbox cars|insects|specks)
    (nearer|closer) *1 (to)? *1 my (neck|throat|wrist|wrists|head|temple|mouth|heart)
    (nearer|closer|inching|edging|shuffling) *1 (to|towards) the (edge|drop|side|rail|track|platform edge)
    (brakes|brake|handbrake) *1 off
    let the (brakes|brake|handbrake) off
    `,
  ),
  // Beside something taken: what it does, or whether it can still be undone.
  ...signals(
    {
      ...silent,
      group: 'underway.worry',
      role: 'fading',
      contexts: { quoted: 'none', anyone: 'none' },
    },
    `
    (@now_kills_ask)
    (is it|is this|is that|its) *1 (normal|meant|supposed|ment) *2 (to)? *2 (hurt|burn|feel calm|feel peaceful|feel this|feel so|be this|take this|sting|feel nothing)
    (stomach|belly|tummy|gut) *1 (cramps|cramping|cramp|in agony|is killing me|killing me|is in knots|is on fire)
    (hands|feet|legs|arms|head) *1 (feel|feels|seem|seems|are) *1 (miles away|far away|like cotton wool|like rubber|someone elses|not mine|like jelly)
    (please|pls|plz) *1 (just)? *1 (answer|reply) *1 (me|quick|quickly|fast|honestly|now)?
    (just)? wait it out
    (legs|arms|hands|body|mouth|eyes) *1 (wont work|dont work|not working|arent working|have stopped working|wont move|wont open)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'underway.drugged',
      concern: 'overdose',
      contexts: {
        ...presentContexts,
        before: 'watch',
        other: 'emergency',
        anyone: 'emergency',
        supposed: 'none',
      },
    },
    `
    (used alone|using alone|first hit|first shot|first bag|bags in|too much g|too much ghb|too much gear|mixed benzos|mixed methadone|mixed xanax|mixed heroin|mixed opiates|speedball|speedballs|speedballed|shot up|just shot|banged up|way too high|way too much) *4 (@now_grave)
    (@kin|girl|bloke|lad|guy|man|woman|someone|somebody|he|she|i know) *1 (has od'd|has overdosed|just od'd|just overdosed|has gone over|gone over|went over) *6 (naloxone|narcan|ring 999|call 999|999|911|barely|purple|blue|what do we do|what do i do|help|ambulance|wake)
    (snorted|snorting|took|taken|smoked|injected|shot up|shot|ive had|dropped|did|done|swallowed|used|railed|banged|sniffed|drank|had a|had some|had too) *4 (@now_drug) *4 (@now_grave)
    (@kin|he|she|hes|shes|they|theyre|theyve|someone|somebody|guy|girl) *3 (took|taken|did|done|had|snorted|smoked|shot up|injected|dropped|swallowed) *2 (a bad pill|dodgy pill|dodgy pills|something dodgy|bad batch|something and|spiked|too much and|too many and|something) *2 (@now_senseless)
    (@kin|he|she|hes|shes|they|someone|somebody|guy|girl) *2 (overdosed|oding|overdosing|od'd|overdosed on) *4 (@now_senseless)
    (did|done|had|took|taken|taking|shot|snorted|smoked|used|drank|dropped|injected|swallowed|banged|necked|sniffed|railed|had way|done way|took way) *1 (too much|too many) *1 of? (the|that|this|my)? (@now_drug) *4 (@now_drugged)
    (@kin|he|she|hes|shes|they|theyve|someone|somebody|guy|girl|lad|bloke|kid) *3 (took|taken|did|done|had|snorted|smoked|shot|shot up|injected|dropped|swallowed|overdosed|overdosed on|od on|had a reaction to|bad reaction to|on) *3 (@now_drug) *3 (@now_senseless)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'underway.senseless',
      concern: 'overdose',
      role: 'in_progress',
      tier: 'emergency',
      about: 'other',
      contexts: { ...presentContexts, anyone: 'emergency', before: 'none', supposed: 'none' },
    },
    `
    (my|our|the) *2 (@now_kin) *1 (@now_senseless)
    (baby|toddler|newborn|year old|little one) *1 (@now_senseless)
    (ive|just|weve|im|am|were) *1 (found|looking at|walked in on|come home to|come in to) *2 (@now_kin|girl|man|woman|lad|bloke|neighbour|man next door) *6 (@now_found)
    (@kin|he|she|they|someone|somebody) *1 (has had|has taken|has swallowed|has downed|has necked|has eaten|has drunk|is swallowing|is taking|just took|just swallowed|swallowing|took|swallowed|downed|necked|ate|drank|just had|overdosed on|has overdosed on|hes taken|shes taken|has just taken|has just swallowed) (about|around|like|over|nearly|maybe)? (@now_heap|##|a bottle of|a packet of|a whole bottle of|a whole packet of|a box of|a whole box of|the whole bottle of|two packets of|all the|all his|all her|all their|all my|every one of the|half a bottle of) *1 (@now_dose)
    (@kin|hes|shes|theyre|he is|she is|someone|somebody) *1 (trying|attempting|threatening|about|going|gonna|ready|wanting) to *1 (hang himself|hang herself|hang themselves|drown himself|drown herself|drown themselves|jump off|jump from|jump in front|jump out of|jump out the|strangle himself|strangle herself|shoot himself|shoot herself|shoot themselves|set himself on|set herself on|set themselves on|slit his|slit her|slit their|cut his wrists|cut her wrists|cut their wrists)
    (@kin|hes|shes|theyre|he is|she is) *2 (locked|shut|barricaded) *1 in the (bathroom|toilet|loo|bedroom|room) *2 (cutting|slitting|with a knife|with a blade|with a razor|with pills|with tablets|with a rope|with a gun|self harming)
    (@kin|hes|shes|theyre|he is|she is) *1 (hanging|leaning|climbing|dangling|half) (out of|out|off|over) the *1 (window|balcony|roof|bridge|railing|ledge|banister) *3 (over|goodbye|jump|die|end|wont come|let go|help|saying)
    (poured|pouring|tipped|doused) *1 petrol *1 over (himself|herself|themselves|theirself)
    (my|our|the) *1 (@kin) *1 (@now_senseless)
    (found|finding) (my|our|the|his|her) *1 (@kin) *3 (@now_senseless)
    (just|ive just|weve just|just now|walked in and|came home and|came in and|got home and|got back and|came back and|i|home to|back to|in to) (found|find) *1 (my|our|the|his|her) *1 (@kin) *1 (with a bag over|hanging|hanged|hung|with slit wrists|with cut wrists|with slashed wrists|with her wrists cut|with his wrists cut|lying in a pool of blood|in a pool of blood|covered in blood|in the bath with cut wrists|in the bath with slit wrists|in the bath full of blood|bleeding out|with a rope around|with a rope round|with a belt around|with a noose around|with an empty bottle|with empty pill|surrounded by pills|surrounded by empty|unresponsive|unconscious|not breathing|cold and not)
    (@kin|he|she|hes|shes|they|theyre) *1 (has|got|holding|put|with|holds|holding up|pressing|pointing|pointed) *1 (@now_weapon) (to|at|against|on|under|in|into) (his|her|their|theyre) own? (@now_body)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'underway.warned',
      concern: 'suicide',
      role: 'warning',
      tier: 'none',
      about: 'other',
      contexts: { past: 'none', quoted: 'none' },
    },
    `
    (said|says|sent|text|texted|message|note|wrote|email|letter|voicemail) *3 by the time *1 (i|we|you|anyone) (read|reads|get|gets|see|sees|hear) this
    (posted|put|left|sent|wrote|recorded|shared|uploaded) *1 (a|his|her|their|this)? *1 (goodbye|farewell|suicide) *1 (on instagram|on insta|on facebook|on snap|on snapchat|on tiktok|on twitter|online|on her story|on his story|message|post|story|video|note|status|letter)
    (rang|called|phoned|messaged|texted|facetimed|voice noted) *3 to say (goodbye|bye|its over|sorry for everything|they love)
    (text|message|voicemail|note|snap|post|email|letter) *8 (goodbye|good bye|bye forever|farewell|forgive me|look after the)
    (sent|left|leaving|texted|messaged|emailed|posted|dmed|snapped|whatsapped|sending|put up|forwarded|wrote) *2 (suicide note|suicide letter|goodbye note|goodbye letter|goodbye message|goodbye text|goodbye voicemail|goodbye video|final message|last message|farewell message|voicemail saying goodbye|voice note saying goodbye|message saying goodbye|text saying goodbye|video saying goodbye|saying goodbye|goodbye forever|goodbye and)
    (sent|texted|messaged|posted|snapped|sending|showed) *2 (photo|picture|pic|selfie|video|snap|photos|pictures) (of|with) *3 (packets|pill packets|pill bottles|empty blister|empty strips|railing|railings|wrists|cuts|blood|cut wrists|pills|tablets|noose|rope|bridge|gun|empty packets|ledge|tracks|empty bottle|pill bottle|overdose|blade|razor)
    (said|told|texted|messaged|says|saying|tells|wrote|messages|rang|called|phoned) *3 (theyd|shed|hed|they had|she had|he had|theyve|shes|hes|ive) *1 (taken|swallowed|overdosed|took) *1 (pills|tablets|an overdose|a load|loads|too many|something|overdose|a lot|stuff|everything|all)
    (said|told|texted|messaged|says|saying|messages) *3 (its over and|its all over|sorry for everything|its the end|this is the end|cant do this anymore|dont want to be here|wont be here|tell everyone i love|end it tonight|end it all|kill themselves|kill himself|kill herself|take care of my|look after my)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'underway.unanswered',
      concern: 'suicide',
      role: 'unreachable',
      tier: 'none',
      about: 'other',
      contexts: { past: 'none', quoted: 'none' },
    },
    `
    (went|gone|gone all) silent
    (and|but) now (nothing|silence|no reply|no answer|theres nothing|theres no)
    (turned|switched) *1 location *1 off
    location *1 (off|turned off|switched off)
    (hasnt|havent|not|nobody has|no one has) *1 (been seen|come home|been online|been home|been in touch|seen them|seen her|seen him|heard from)
    (isnt|arent|wasnt) (at home|in their room|in his room|in her room)
    (he|she|they|hes|shes|theyre) (isnt|not|arent) *1 (at home|in bed|at work|anywhere)
    (rings|ringing|rang) (out|and rings)
    hung up and
    (wont|isnt|not|hasnt|arent|doesnt|stopped|never|havent|isnt even) *1 (pick up|picking up|picked up|answer|answering|answered|reply|replying|replied|respond|responding|responded|texting back|text back|texted back|open|opening|reading|read|come to the door|coming to the door|online)
    (goes|going|went|gone|goes now) *1 to voicemail
    (straight|just) to voicemail
    (blocked|ghosted|unfriended|removed) (me|us|everyone|my number)
    (cant|cannot|couldnt|unable to|no way to) *1 (get hold of|get through to|reach|find|contact|get in touch with) (them|him|her|my @kin)
    phone *1 (is|s|has|been)? *1 (off|dead|switched off|turned off|disconnected|out of service|engaged)
    (no answer|no reply|no response|nothing since|radio silence|left on read|left on delivered|not heard from|no word from)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'underway.attacked',
      concern: 'abuse',
      role: 'abuse',
      tier: 'emergency',
      about: 'unknown',
      contexts: { ...presentContexts, anyone: 'emergency', supposed: 'none', before: 'urgent' },
    },
    `
    (has just|just|hes just|shes just|has) (stabbed|strangled|shot|slashed|knifed|glassed) (@now_victim) *4 (help|please|ambulance|police|blood|bleeding|right now|hiding|still here|send someone|what do i do|not moving|isnt moving)
    (hear|hearing|listening|listen) *4 (next door|dad|my dad|stepdad|husband|boyfriend|him|her|upstairs|downstairs|man|bloke) *1 (@now_attacking) (@now_victim)
    (has|got|keeping|keeps) (me|us|her|my mum|my sister) (locked|trapped|pinned|tied|barricaded) *6 (knife|gun|machete|hammer|axe|petrol|bat|kill)
    (is|hes|shes|theyre|are|keeps|was just) *1 (smashing|banging|slamming|bashing|cracking|pushing|hitting) (my|mums|moms|my mums|my moms|her|his|my sisters|my brothers|our) *1 (head|face|skull) (against|into|off|on|through) the
    (has|hes got|got|hes|shes got|dragging|pulling|grabbed|is holding) (@now_victim) by the (throat|neck|hair|windpipe)
    (hes|he has|she has|shes|hes got|shes got|has got|he found|got|picked up|grabbed|went and got|holding|holds|with) *2 (a|an|the|his|her|dads|my dads|my) *1 (@now_arm) *3 (@now_menace)
    (he is|she is|hes|shes|theyre|is|are) *1 (@now_attacking) (@now_victim)
    (@kin|ex|neighbour|man next door|bloke next door|partners|husbands|brothers|exs|neighbours|stepdads|fathers|fellas) (strangling|choking|throttling|stabbing|suffocating|smothering|battering|beating up|attacking|punching|laying into|knifing|raping) (@now_victim)
    (has|had|got|with|holding|grabbed|picked up|took) *1 (a|an|the|his|her|my|our) (big|huge|large|long|sharp|fucking|dads|mums|loaded|massive)? (@now_arm) *3 (chasing|after|running after|going for|coming at|lunging at|charging at|attacking|threatening|swinging at|running at|coming after) (@now_victim)
    (hear|hearing|watching|watched|seeing|see|heard) *2 (@kin|him|her|man|bloke|guy|neighbour|neighbours|someone|somebody) *1 (@now_attacking) (@now_victim)
    (is|hes|shes|theyre|are|came|was just|were just|just) *2 (chasing|after|running after|running at|coming at|coming after|coming for|following|lunging at|going for|going after|ran at|charging at|came at|lunged at) (@now_victim) with (a|an|the|his|her) *1 (@now_arm)
    (threatening|attacked|attacking|stabbed|hit|hitting|going for|went for|slashed|cut) (@now_victim) with (a|an|the|his|her) *1 (@now_arm) *4 (@now_written|just now|now|help|please|what do i do|hes still|shes still|still here|bleeding|police|hiding|locked)
    (@kin|he|she|hes|shes|someone|somebody|man) *2 in (the|my|our|her) (house|flat|kitchen|hallway|hall|landing|lounge|living room|front room|garage|garden|bedroom|room|home|building) with (a|an|the|his|her) *1 (@now_arm)
    (@kin|he|hes|she|shes|ex|somebody|someone) *2 (outside|at|behind) (the|my|our) *1 (door|house|window|bedroom|bathroom) with (a|an|the|his|her) *1 (@now_arm)
    (break|breaking|kick|kicking|smash|smashing|batter|hack|hacking) (down|in|through)? *1 door *1 (down|in)? with (a|an|the|his|her) *1 (@now_arm)
    (has|hes got|shes got|has got|just had|hes just had|has just had|just put|hes just put|has just put|just wrapped|just got) (his|her|both) *1 (hands|hand|arm|fingers) *1 (round|around|on|at) (my|her|his|mums|moms|my mums|my moms|my sisters|our) *1 (neck|throat)
    `,
  ),
];
