import { presentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

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
    (just|ive|ive just|i have|i have just|already|ive already|i just|i) (finished|finished off|emptied|drained|polished off|downed|necked|swallowed|taken|took|eaten|got through|gone through|finished taking|drunk|popped) (the|a|my|this|that|an|another|two|three|both)? (whole|entire|full|last|new|big|massive)? (@now_pack) of (my|the|mums|nans|dads|her|his|those|these|strong|prescription)? (@now_dose)
    (swallowed|necked|downed) (the|a|my|this|an) (whole|entire|full|last|new|big|massive)? (@now_pack) of (my|the|mums|nans|dads|her|his|those|these|strong|prescription)? (@now_dose)
    (halfway|half way|partway|part way|part of the way|most of the way|three quarters of the way|two thirds of the way|a third of the way|nearly all the way|almost all the way|all the way) (through|thru|down|into) (a|the|this|my|that|another)? (whole|entire|full|second|third|last)? (@now_pack) of (my|the|mums|nans|dads|her|his|those|these)? (@now_dose)
    (@now_dose|they|theyre|them|lot) *1 (are|is|keep|s)? *1 going down (one after another|one after the other|one after one|one by one|two by two|two at a time|three at a time|a few at a time|one at a time|a handful at a time|in handfuls|handful after handful|handful by handful|by the handful|with vodka|with the vodka|with whisky|with whiskey|with gin|with wine|with the wine|with beer|with cider|with rum|my throat|like sweets|like candy|like smarties)
    (swallowing|necking|gulping|popping|downing) *1 (pill after pill|tablet after tablet|one pill after another|one tablet after another|one after another|one after the other|all my|all the|all of them|all of it|them all|the lot|the whole|the entire|every pill|every tablet|every last|handfuls of|fistfuls of) *2 (@now_dose|@now_pack)
    (swallowing|necking|gulping|popping) (them all|all of them|the lot|them one by one|them one after another|them by the handful|one after another|one after the other|pill after pill|tablet after tablet)
    (im|i am|i will be|just) *1 (taking|necking|downing|popping) *1 (the whole|the entire|every last|every single|every) *1 (@now_pack|@now_dose)
    (@now_swallowed) (about|around|roughly|over|like|nearly|almost|at least|more than|well over|some|maybe|probably|something like)? (##|@now_heap) (##|to ##|or ##)? (odd|or so|ish|plus|or more)? (of|of my|of the|of mums|of nans|of dads|of his|of her|of those|of these|of my own|of my old|my|strong|different|random|mixed|prescription|assorted)? (@now_dose)
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
    `,
  ),
  ...signals(
    { ...own, group: 'underway.bleeding' },
    `
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
    (noose|rope|belt|cord|knot|ligature|scarf|flex|loop) (is|s)? *1 (tight|on|ready|in place|tied|set|fixed|secure|round me|around me) *5 (@now_drop)
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
    (leaning|leant|lean|hanging) (out|right out|forward)? over the (drop|edge|rail|railing|railings|parapet|side of the bridge|side of the roof)
    (walked|gone|climbed|stepped|got|jumped|gotten|went|im|sat|sitting|lying|standing) (down|out)? (on|onto|between|across) the *1 (tracks|track|line|lines|rails|railway) *6 (not getting off|wont be getting off|wont move|next train|the train|a train|train in|its lights|the lights|hear it|be over|goodbye|to die|coming towards)
    (im|i am|sat|sitting|lying|here) in (my|the|our) *1 (car|van|truck) in (the|my|our|a) *1 garage *1 with the engine
    (head|neck) (is|s)? *1 (on|resting on|across) the *1 (tracks|track|rails|rail|railway|railway line|train line)
    (parked|stopped|sat|sitting|stalled) *1 (my car)? on the *1 (level crossing|train tracks|railway tracks|railway line)
    (water|waves|sea|river|tide) (is|are|s)? *1 (over|closing over|going over|covering|above) (me|my head|my mouth)
    (letting|let) myself (sink|drown|go under|be taken|be swept)
    (wont|not going to|not) *1 (swim|swimming) back
    (breathing|breathe|breathed|inhaling) *1 (in)? *1 (the|all the)? *1 (exhaust|exhaust fumes|car fumes|fumes from the|fumes and|helium and|carbon monoxide)
    (taped|sealed|blocked|shut|closed) *4 (windows|window|vents|door|doors|gaps|garage) *4 (engine on|engine is on|engine running|engine is running|engine going|started the engine|turned on the engine|start the engine|the exhaust|the hose|hosepipe|charcoal|coals|bbq|gas on|started the car)
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
    (@kin|he|she|they|someone|somebody) *1 (has had|has taken|has swallowed|has downed|has necked|has eaten|has drunk|took|swallowed|downed|necked|ate|drank|just had|overdosed on|has overdosed on|hes taken|shes taken|has just taken|has just swallowed) (about|around|like|over|nearly|maybe)? (@now_heap|##|a bottle of|a packet of|a whole bottle of|a whole packet of|a box of|a whole box of|the whole bottle of|two packets of|all the|all his|all her|all their|all my|every one of the|half a bottle of) *1 (@now_dose)
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
