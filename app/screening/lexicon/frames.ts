import { intentContexts, neutralContexts, presentContexts, wishContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const silent = {
  language: 'en',
  concern: 'suicide',
  tier: 'none',
  about: 'unknown',
  contexts: neutralContexts,
} as const;

const handContexts = {
  negated: 'none',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  before: 'none',
  quoted: 'none',
} as const;

const farewellContexts = {
  negated: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
  other: 'urgent',
  asked: 'watch',
} as const;
const namedContexts = { ...neutralContexts, supposed: 'none' } as const;
const envyContexts = {
  negated: 'none',
  other: 'none',
  addressed: 'none',
  past: 'none',
  quoted: 'none',
} as const;

/**
 * The parts of a plan, each open to many words: what is at hand, what will be done, what will be no
 * more after it, how sure it is. Most say nothing alone; `combinations` says what they make together.
 */
export const frames = [
  ...signals(
    { ...silent, group: 'hand', role: 'hand', contexts: handContexts },
    `
    (got|get|have|ive got|bought|ordered|hid|hidden|kept|stole|borrowed|found|nicked|pinched|loaded|holding|tied|saved|stashed|hoarded|stockpiled|collected|counted|taken|brought|packed) *3 (@lethal_thing)
    (buying|bought|ordering|ordered) (what|everything|all) i need to (kill|hang|end|finish|die)
    (saved|stashed|hoarded|stockpiled|collected|kept) *3 (weeks|months|days|fortnight|month|week|year) (worth)? of (my|her|his|mums|dads|the)? (pills|tablets|meds|medication|painkillers|capsules|sleepers)
    (saved|saving|stashed|stashing|hoarded|hoarding|stockpiled|stockpiling|stocked up on|stocking up on|stocked up with|collected|collecting|counted|counting|lined|lining|laid|hid|hiding|kept) *4 (pills|tablets|meds|medication|painkillers|capsules|@medicine)
    (@lethal_thing|pills|tablets|meds) (is|are|s|r) *2 (ready|loaded)
    (@lethal_thing|pills|tablets|meds) (ready|loaded)
    (@lethal_thing|pills|tablets|meds) (is|are|s|r)? *2 (next to me|beside me|by the bed|by my bed|in my bag|in my pocket|in my drawer|under my bed|under the bed|under my cot|in the boot|in the shed|in my hand|in my hands|in my lap|on the bed|on the table|in front of me|tied|up|here|waiting|laid out|lined up|packed|set up|within reach|by my side|in my room|in the car|in my car|on my lap|in the wardrobe|in the garage|hanging|over the beam)
    (bought|got|have|ordered|packed|ive) *2 (what i need|all i need|what it takes|what i needed|the stuff to do it|the means)
    (staring|looking|stared) at *4 (@lethal_thing|pills|tablets)
    (found|picked|chose|chosen|scoped|scouted|know|got) (out)? (the|a|my|which) *1 (bridge|tree|lay by|layby|spot|beam|platform|branch|cliff|stretch of track|building|roof|hotel room)
    (lay by|layby|spot|place|tree|beam|branch|platform|hotel|bridge|date|method) *1 (picked out|chosen|picked|sorted|worked out|scouted)
    (checked|looked up|know|worked out|got) *2 (which train|the drop|how high)
    (ive|i have|i|already)? got (the|my|all my) *1 (tablets|pills|meds|insulin|rope|blade|means)
    (rope|ropes|noose|hose|shotgun|gun|blades|tablets|pills|belt|petrol) *2 (up|loaded|in the boot|in the car|in the shed|in my bag|out of the cabinet|out of the safe|by the bath|in the bath|next to me|on the bed|in my lap)
    (tank|cylinder|canister|bottle) of (helium|nitrogen|gas|pills|tablets|pesticide|bleach)
    (popped|pushed|tipped|poured|emptied|laid|lined|counted|pressed) *1 (them|them all|the lot|it all|all of them|every one|tablets|pills) *1 (out|into|in|up|onto)
    (sixty|fifty|forty|thirty|twenty|seventy|eighty|ninety|hundred|a hundred) *1 (tablets|pills|@medicine_plain|amitriptyline|paracetamol|codeine|tramadol|propranolol|sleepers|capsules|diazepam)
    ## (tablets|pills|capsules|sleepers|painkillers)
    (one|a single|my last) (bullet|cartridge|shell)
    (know|knows|looked up|googled|worked out) *1 (how much|how many|what dose) *1 (it takes|i need|it would take|would do it|to take)
    (enough|plenty of) *1 (fent|fentanyl|heroin|insulin|morphine|methadone|gear|pills|tablets|stuff|dope) *1 to (finish|kill|end|do it|see me off|stop)
    (pills|tablets|meds|insulin|blades|rope|gun|noose) (is|are|s)? *1 (hidden|stashed|cleaned|under the|behind the) *2 (cereal|fridge|sock|drawer|mattress|wardrobe|loft|attic|shed|boot|bag|box|pillow|garage|desk|cupboard)?
    (tied|hanging|fixed|hung) *1 (in|from|over|to) the *1 (attic|loft|rafters|beam|garage|shed|barn|tree|banister|hatch|door|basement|stairwell)
    (stones|rocks|bricks) *3 (pockets|coat|rucksack|bag)
    (pockets|coat|rucksack) *3 (stones|rocks|bricks)
    (my|the|your only|heres the|heres my) (plan|plans|plan is|plan was|plan for tonight|plan now is|plan is still|plan is simple|plan is set|plan is just|plan is to use) *1 (the|a|an|my)? (bridge|tracks|train tracks|pills|rope|gun|train|roof|cliff|cliffs|river|car|viaduct|sea|tablets|belt|garage|reservoir|railway|railway line|canal|quarry|weir|dam|multi storey|car park roof|shotgun|rifle|pistol|exhaust|noose|overdose|insulin|hanging|drowning|jumping|paracetamol|carbon monoxide|razor|blade|blades|bleach|charcoal|helium|poison|morphine)
    my (retirement|exit|escape|backup|back up|end|only|pension|way out) plan (is|was|s) *1 (the|a)? *1 (bridge|tracks|train tracks|pills|rope|gun|roof|cliff|viaduct|tablets|belt|noose|overdose|hanging|shotgun|insulin|helium|jumping|jump)
    `,
  ),
  ...signals(
    { ...silent, group: 'act', role: 'method' },
    `
    (im|i am|ill|i will|then i|and i|gonna|going to|about to|so im|ready to) *1 (jump|jumping|jump off|stepping off|step off|stepping out|step out|letting go|let go|hanging|swinging|going over the edge|going over the side|going over the rail|going over the railing|going over the railings|going under|going off the edge|going off the bridge|going off the roof|going off the footbridge|going off the cliff|going off the cliffs|going off the top|going off the pier|going off the balcony|going off the viaduct|going off the side|going over the wall|going over there when)
    (jump|jumps|jumping|step|steps|stepping|throwing myself|throw myself|leap|leaping|fling myself|hurl myself|roll|climb|climbing) *1 (in front of|infront of|under|underneath|onto|off|over|into|from) *2 (@fall_place)
    (walk|walks|walking|go|going|lie|lying|lay|laying|run|running|drive|driving|stand|standing|steer|swerve|swim|swimming|ride|riding) *1 (in front of|infront of|under|underneath|off|onto|out to) *2 (train|trains|tram|lorry|truck|bus|traffic|tracks|rails|lines|railway|motorway|bridge|cliff|cliffs|edge|ledge|pier|sea|roof|rail line|railing|wrong side|quarry)
    (walk|walking|wade|wading|drive|driving|swim|swimming|going|steer) *2 into (the|a|oncoming) *1 (sea|river|lake|canal|ocean|traffic|water|reservoir|oncoming|loch|harbour|wall|tree|lorry|truck|barrier|crash barrier|bridge support|pillar|abutment)
    (train|tram|lorry|truck|bus) *2 (im|ill|i am|i will) *1 (stepping|step|jumping|jump|walking|lying|going)
    (take|taking|swallow|swallowing|neck|necking|down|downing|pop|popping|finish|finishing|drink|drinking) *2 (the lot|them all|all of them|the whole lot|all of it|every last one|every one of them|every single one|the whole bottle|the whole box|the whole pack|the whole strip|the whole packet|the full pack|the full bottle|everything i have|everything ive got|it all in one)
    (have|having) the (whole)? lot
    (use|using) *1 (the|my|a|this|that|it|his|her) *1 (blade|razors|razor blade|rifle|pistol|revolver|ligature|exit bag|gun|rope|knife|belt|razor|noose|shotgun|tablets|pills)
    (pull|pulling|pulled) the trigger
    (kick|kicking|step|stepping) *1 (the chair|the stool|off the chair|off the stool|off the ledge|off the platform|off this ledge|off this bridge|off this roof|off the edge)
    (rope|noose|belt|cord) *3 (neck|beam|banister|rafter|rafters|loft|branch|doorframe|bannister|hook)
    (engine|car|motor) *2 (running|on) *6 (garage|door shut|doors shut|hose|closed|windows up|fumes|tailpipe)
    (garage) *6 (engine|exhaust|motor|car running)
    (hose|pipe) *3 (exhaust|window|tailpipe)
    (gas|oven) (is|s)? on *6 (windows|door|doors|taped|sealed|sleepy)
    (taking|take) *2 (tablets|pills) *2 (tonight|later|now|in a bit|in a minute|when)
    over the (edge|side|railing|rail|barrier)
    (wrong|other) side of the (railing|railings|rail|barrier|fence)
    (take|taking|swallow) them (all)? (when|tonight|after|once|as soon|before|now|later|in a|with)
    (looking|staring|look|stare) *1 (down at|over the edge|at the concrete|at the water|at the drop|at the tracks|at the ground below|at the rocks|at the road below)
    (do|doing) a *1 (flip|backflip|header|swan dive) off
    (waiting|wait) *1 for the (next|last|fast|express|11|ten) *1 (train|one|tram|tube|lorry) *6 (then|end|sorry|last|goodbye|over|mine|step|jump)
    (poured|pouring|doused) *2 petrol
    (bath|bathtub) *6 (blade|blades|razor|razors|wrists|wont be getting out|not getting out)
    (blade|blades|razor|razors|wrists) *6 (bath|bathtub)
    on my way (there|to it|up there|to do it|to the bridge|to the tracks|to the station)
    (seatbelt|seat belt) off
    (wont|not) *1 be *1 (hitting|touching|using) the brakes
    (loft hatch|ceiling hook|door frame will|door frame would|door frame should|door frame is strong|door frame holds|door frame takes|from the door frame|from a door frame|over the door frame|banister|rafters)
    (chair|stool|stepladder) *4 door frame
    (climb|climbing|go|going|walk|walking|get|getting|head|heading) *4 (top|roof|rooftop|edge|ledge|balcony|cliff|bridge) *6 and (step off|jump|step out|leap|let go|dive off|fall|go over)
    (jump|jumping|leap|step off|leaping) (from|off) the (library|hospital|school|office|flats|church|town hall|hotel|dorm|halls|block|stand|top|roof|scaffold)
    (barbecue|bbq|charcoal|coals|stove|heater|generator) *4 (no windows open|windows shut|windows closed|windows up|window shut|doors shut|door shut|tent zipped|zipped up|sealed tent|sealed room|sealed car)
    (sealed|seal|sealing|zipped|zip|tape up|taped up) *2 (tent|car|room|bathroom|van|caravan|windows|doors|vents) *6 (lighting it|light it|light the|burn|barbecue|charcoal|gas|sleep|lie down)
    (snow|frost|freezing|minus|blizzard|storm|ice|fell|moor|mountain|mountains|hills|hill|fells) *8 (no coat|without a coat|coat off|in my shirt|in my nightie|in my pyjamas|no shoes|without shoes|barefoot|undress|lie down)
    (no coat|without a coat|coat off|t shirt|in my nightie|in my pyjamas|no shoes|barefoot) *8 (snow|frost|freezing|minus|blizzard|moor|fell|mountain|hills|fells)
    (doing it|going through with it) *1 (when the|once the|after|as soon|before|tonight|tomorrow|by)
    walk into the (sea|ocean|lake|river|water|waves)
    (engine|motor) *1 (going|on|running|ticking over) *8 (garage|window|windows|hose|hosepipe|door|doors|shut|closed|sleepy|drowsy|exhaust|fumes|goodbye|bye|sorry|lock up|shed|barn|cliff|edge|drive over|drive off|roll forward)
    (garage|hose|hosepipe|windows|lock up|barn|shed|exhaust|fumes) *8 (engine|motor) *1 (going|on|running|ticking over)
    (engine|motor) is *1 (going|on|running|ticking over)
    (chose|picked|chosen|decided on|settled on) (the|a|my) *1 (top floor of the car|top floor of the multistorey|top of the car park|bridge|cliff|cliffs|multistorey|multi storey|viaduct|railway bridge|spot on the)
    car (is|s|left|still)? (running|ticking over)
    same (spot|place|bridge|stretch) *2 (im|ill|i am|i will) *1 (going|be|using|standing|heading)
    (going|go|heading|driving|walking) *3 to (jump|hang|drown)
    (drive|driving|walk|walking|going|go|head|heading|travel|get|getting) *2 to the (cliffs|cliff|bridge|tracks|station|river|sea|roof|quarry|viaduct|dam|pier|lake|beach|woods|car park) *2 (and|to|then) *1 (jump|hang|end|drown|die|walk in|step|not come|never come)
    (take|taking|took) (every one i had|every one of|every last)
    (standing|stood|back|sitting) *1 on the same (one|bridge|spot|ledge|roof|platform|place)
    `,
  ),
  ...signals(
    { ...silent, group: 'final', role: 'finality' },
    `
    (not|wont be|aint) *1 (ringing|calling|phoning|telling|texting|warning) (anyone|anybody|a soul|for help|an ambulance|the ambulance|999|911|nobody|111|988)
    (i|ill) (dont|wont|never|will not|do not|cant|shant) *1 (wake up|wake|come back|come round|come down|wake again)
    (not|never|without) *1 waking up
    (wont|will not|shant|not gonna|not going to|wont even|dont expect to|dont intend to) *1 (be here|be alive|be around|be about|be there|be needing|be back|be coming back|be coming home|come back|come home|live to|be living|be in|have to do this|need it|need them) *3 (anymore|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|for breakfast|by morning|by then|after|tonight|next|much longer|for|when|to see|to do|to|long)
    (tonight|today|tomorrow|tonights|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday) is (the|my|when) *1 (night|day|time|end|last|i) (i|im|for me|it|go|end|finish|leave)?
    its (tonight|today|tomorrow|done|my time|happening|happening tonight|time to go|for tonight|all ready|tonight|set)
    (ill|i will|i shall|shall) *2 (done|gone|free|dead|at peace|at rest|joining|out of here|out of pain|out of your way|out of everyones way|no more)
    (for|by) (the last time|good)
    (out of|leave|leaving|depart|exit|off) this (world|earth|life|planet)
    (over|done|finished|the end) for me
    (be|its|is|are|all) (all)? over (by|before|in|soon|tonight|tomorrow|for me|once)
    over (soon|for me|by tonight|by tomorrow|by morning|before morning)
    be done in (a few|a|@number|the) *1 (minutes|mins|min|minute|hour|hours|moment|bit)
    (dont|do not|nobody|no one|no need to|please dont) *1 (ring|call|phone|look for|come looking|come find|try to stop|try and stop|stop me|cry for|grieve|mourn|blame|be mad|b mad|send anyone|save me|wake me)
    (tell|let) (my|the|them|him|her|everyone|meiner) *3 (i love|i loved|it wasnt|it isnt|its not|not their|not her|not his|sorry|im sorry|know i)
    (sorry|forgive me) (everyone|all|everybody|mum|mom|mam|dad|mummy|papa|guys|to everyone|to all)
    (bye|goodbye|farewell|night night|goodnight|good night|so long|adieu) *1 (everyone|all|everybody|world|forever|guys|friends|people|beautiful|my|mum|mom|dad|dears|for good)?
    (it|this) (isnt|is not|will be|is) over
    (to|gonna|will|ill) (finish|end) (it|this) (tonight|today|tomorrow|now|this time|here|for good)?
    (they|you|someone|somebody|police|he|she|mum|mom|theyll|youll|hell|shell) *1 (find|finds) (me|my body|it on|the note|it when|what i)
    (money|cash|savings) *5 funeral
    (suit|dress|clothes|outfit|songs|music|plot|hymns) *5 (buried|burial|funeral|cremated)
    (keys|key) (are|is) (under|with|in) 
    (note|letter|letters|notes|will) (is|are|s|has been|have been|all|r)? (all)? (done|written|posted|sent|signed|sealed|finished|left|ready|on the table|on the fridge|on my desk|on the desk|on my bed|on the bed|in my drawer|on the side|under)
    (one|1|last|final) (last|more|final) (song|songs|drink|cigarette|sunset|sleep|look|call|hug|smoke|meal|beer|coffee) *3 (then|before|and)
    (nobody|no one|they|he|she|none of them) *2 (stop|save|reach|get to) me (now|in time|this time)?
    (so|where) (nobody|no one|they|he|she|the kids|my kids|mum|mom|my wife|my husband) *3 (find|finds|see|sees|has to find|have to find) me
    (wont|will not|shant|not going to|never going to|dont plan to) *1 (see|be getting out|get out|make it|last|reach|answer|reply|log on|need anything|need my|be needing) *2 (morning|tomorrow|the morning|christmas|summer|next week|the weekend|again|after|night|anything|meds|anymore|monday|my birthday)
    (wont|will not) be getting out
    (nobody|no one|noone|you|they|none of you|nothing) *1 (can|could|will|gonna|going to) *1 (stop me|talk me down|talk me out of it|save me|change my mind|reach me)
    (no|then no|and no|there will be no) more (of this|of it|of any of it|pain|me|fighting|tomorrow|birthdays|mondays|christmases)
    (ive|i have|ive gone and|i) (done|did) it (its done|no going back|now|already|goodbye|sorry)
    (no|theres no|there is no) (going|turning) back *1 (now)?
    (its|it is|all) *1 (already over|over already|nearly over|almost over|done now)
    (last|final) (thing|words|favour|favor|thing ill|time ill) *1 (ill|i will|i|im)? *1 (ever)? (ask|say|write|do|post|need|tell)
    lights out
    (im|ill|i will|ill be|be) *1 (finally|soon) *1 with (my|him|her|them|you)
    (by|before|this time) (next week|tomorrow|then|monday|friday|sunday|the weekend|tonight|morning) *3 (be dead|be gone|dead|wont be here|be no more|all be over)
    (sleep well|be good|be kind to each other|be kind to yourselves|be kind to one another|be good to each other|look after each other|mind yourselves|take care of each other|live well)
    (it has to be|it will be|itll be|its going to be|its gonna be) *1 (tonight|tomorrow|this weekend|today|saturday|sunday|monday|friday)
    (its|thats) (tonight|tomorrow|this weekend|today)
    its (monday|tuesday|wednesday|thursday|friday|saturday|sunday) *1 (im|ill|its|i go|i do|so|for me|then)
    its (over|happening|done|all over) *1 (tonight|tomorrow|this weekend|today|saturday|sunday|monday|friday)
    (its|it is|itll be|itll all be) *1 over *1 (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (i am|im|ill be|i will be|i shall be) *1 (already)? (gone|dead|no more|long gone|off now)
    (this is|its) where (i|it|my) *2 (get off|ends|stop|stops|end|leave)
    (last|final) (you|youll|you will|any of you|anyone) *2 (hear|see|know) *1 (from|of)? me
    (couldnt|cant|could not) stay
    (before|until) i go
    (can|should|could|please) *2 (have|keep|take) my (car|guitar|things|clothes|dog|cat|records|books|bike|phone|money|stuff|room|watch|ring|jewellery|tools|laptop|console)
    (give|giving) my *1 (guitar|things|clothes|dog|cat|records|books|bike|phone|money|stuff|watch|ring|jewellery|tools|laptop|console) to
    (dont|please dont|do not) *1 let *2 (mum|mom|kids|wife|husband|daughter|son|children|sister|brother|dad|girls|boys|her|him|them) *3 (open the door|find me|see me|come in|be the one|be first|come home|find out from)
    (sun is up|sun comes up|sun rises)
    (one way)
    (until|till) *2 (roommate leaves|everyone leaves|house is empty|street goes quiet|its dark|they sleep|he leaves|she leaves|lights go out|they are asleep|hes asleep|shes asleep)
    (ill|i will|im|do it|doing it|done|gone|over|waiting|wait|until|till|tonight|tomorrow|today|saturday|sunday|monday|friday) *4 after the (news|film|match|party|wedding|funeral|holidays|exams)
    (when|once) the (news|film|match|party|wedding|funeral|holidays|exams)
    `,
  ),
  ...signals(
    { ...silent, group: 'place.named', role: 'place' },
    `
    (level crossing|fifteenth floor|top floor|viaduct|train tracks|quarry|weir|suspension bridge|cliff top|clifftop|multistorey|multi storey|railway bridge|motorway bridge|high rise)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'farewell',
      role: 'goodbye',
      contexts: { past: 'none', quoted: 'none' },
    },
    `
    (none of this|it|this|nothing) (is|was|wasnt|isnt) *1 (never)? (your|her|his|anyones|anybodys) fault
    it was never (her|him|you|them|about you|your)
    (daddy|mummy|mommy|mama|papa) loves (you|u|yous)
    (couldnt|could not|cant) (stay|stay any longer|hold on|hang on|stay for)
    (remember me|think of me) (laughing|smiling|kindly|happy|sometimes|fondly|as)
    (be the one|be the one who|be the ones|be first) to (open the door|find|come in|open|see)
    (i wont be around|wont be here|wont be there|wont get) to (see|read|answer|reply)
    (can|should|could|please) *1 have my (car|guitar|things|clothes|dog|cat|records|books|bike|money|stuff|room|watch|ring|jewellery|tools|laptop|console)
    (the|this) (wasnt|isnt|was never|is not) (anyones|your|his|her) (fault|doing)
    `,
  ),
  ...signals(
    { ...silent, group: 'fading', role: 'fading' },
    `
    (getting|feeling|feel|im|so|going|everything is|everythings|hands are|its all) *1 (sleepy|drowsy|woozy|floaty|numb|dizzy|heavy|blurry|fuzzy|weak|faint|cold|tingly|slow|spinning|dark|wobbly|odd|hazy|light headed|lightheaded)
    (fingers|hands|legs|arms|eyes|lips) *1 (arent|not|wont|stopped|cant|are|going) *1 (working|work|move|moving|focus|stay open|numb|tingling|jumping|shaking|blue|open)
    (cant|can barely|hard to) *1 (type|see|feel my|keep my eyes|stand|stay awake|focus)
    (sorry|excuse) *2 (typing|spelling|hard to read|typos)
    `,
  ),
  ...signals(
    { ...silent, group: 'resolve', role: 'resolve' },
    `
    (i)? (really|actually|do|just|still|truly|want) *1 (want to do it|wanna do it|want to do|want it|want out|want to act on them|want to act on it)
    (i)? (want|wanna|need) (to)? (act on them|act on it|do it|out)
    (not|aint|isnt|no) *1 (joking|kidding|a joke|joke|being funny|playing|figure of speech|being dramatic|exaggerating|lying|messing|bluffing)
    (mean it|meant it|mean dead|and i mean me|and i will|i fully will|really am going to|i really will|i am going to do it)
    (im|i am) (really|actually|deadly|dead|so|fully)? (serious|gonna do it|going to do it|not joking)
    (so am i|and so will i|ill be next|im next|ill be one more|ill be one of them|ill be joining them|should have been me)
    (jk|lol|haha) not (jk|joking|a joke)
    (i|ill|im) *1 (go through with it|go ahead with it|go through with this|doing it|do it this time|do it tonight|do it)
    (i mean it|mean it|for real|full stop|no joke|of life|from life|irl)
    (asking for me|asking for myself|asking because im|not for a story|not for a book|not for a novel|not for an essay|not for research|not for a friend|its for me|not a plot question)
    (im|ill be) next
    same (spot|place|bridge) *2 (im|ill|i am|i will)
    (going|i am going|im going) to do it
    (is|was|thats|that is) a lie
    (suppose|say|maybe|what if) it *1 (was|is|were) me
    i want to so (badly|bad|much)
    i (really|do|so)? want to *1 (i want it over|i want it|i do|i really do|i want it all over|i need to|i think i will|i want out)
    (doing|do|going to do|gonna do) it (this weekend|tonight|tomorrow|today|soon|now|this week|on friday|on saturday|on sunday|on monday)
    (want|wanna) to die for real
    (wasnt|werent) *1 (joking|kidding|lying|exaggerating|being dramatic|messing)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'intent.frame',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (@will|@want|@consider) *1 (do myself in|do me in|end me|top myself|neck myself|off myself|finish myself|finish myself off|do away with myself|put an end to me|snuff it out|be my own killer|make myself dead|make it stop for good|make it all stop for good|take the easy way out|take the coward way out|take the cowards way out|wipe myself out|blow my head off|do a runner from life|join the choir invisible|act on my thoughts|act on the thoughts|act on these thoughts)
    (be dead|better dead|better off dead|prefer dead|dead anyway) *4 (one who does it|by my own|do it myself|ill do it|going to do it|gonna do it)
    (logging|log|sign|signing|clock|clocking|opt|opting|tap|tapping|check|checking|bow|bowing|peace|punch|punching) (out|off) (for good|forever|permanently|of life|of living|of existence|from life|of this life|of this world|for ever|of being alive)
    (uninstall|delete|deactivate|unsubscribe|unsubscribing|deleting|uninstalling|alt f4|ctrl alt delete|exit|quit|quitting|rage quit|ragequit) *1 (from)? (life|my life|existence|living|myself|irl)
    (leave|leaving|exit|exiting|depart|quit|quitting|yeet|yeeting|get|getting) (me|myself)? (off|out of)? (this|the) (world|earth|planet|life|mortal coil|realm) *2 (tonight|today|for good|tomorrow|soon|fr|and|myself|by)
    (id|i would|i wouldve|i would have) *2 (used it on|use it on|shot|killed|hung|hanged|end) (myself|me) *1 (by now|already|long ago|years ago|today)?
    (insurance|policy|payout|pension) *4 (if i)? *1 (did it myself|do it myself|killed myself|kill myself|suicide|take my own life|my own hand)
    (close|so close|this close|near) to (ending|doing) it
    (act|acting|acted) on (my|the|these|those|suicidal) (thoughts|urges|plan|them)
    (only|just|all i)? *1 want to finish myself
    (end|stop|finish) being alive
    (self delete|self deletion|perma sleep|perma nap)
    (i|ive|and) *1 (picked|chosen|choose|chose|set|fixed) (a|the|my) (day|date|night|method|spot|place) *3 (die|go|end|leave|do it|kill)
    (worked|figured) out how *2 (kill myself|die|do it|end it|end my life)
    (jumping|hanging myself|ending it) (this|on|at|by|before) (weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|week)
    (want|need|wish) my life (over|ended|gone|done|to be done|finished)
    (do|doing|end|ending) *1 (myself|me) in
    (after|once|when|before|by the time) (ive|i have|i) *1 @kill_past @reflexive
    (want|wanna|need|ready|going|gonna|about|time|like) *1 (to)? *1 (take myself out|make myself not alive|unexist|be rid of myself|see myself off|kermit suicide|kermit|get out of this life|end my own story|be done with life|finish it all|put a stop to myself|destroy myself|stop my heart|stop my own heart)
    (put|putting) (a|one) (bullet|round) (in|through) (me|my head|my skull|my brain|my own head)
    (picturing|picture|imagining|imagine|seeing|see|visualising|visualise|fantasising|fantasise|fantasizing|daydreaming) *1 (about|of)? *1 (myself|me) *1 (hanging|dead|jumping|falling|bleeding|drowning|swinging|on the tracks|in a coffin|doing it)
    (if|unless) *6 (im ending it|im ending it all|im going to end it|ill end it|ill end it all|im killing myself|ill kill myself|im done living|im out of this world|i pull the trigger|ill pull the trigger|im gone for good)
    (doesnt|does not|didnt|nothing) *2 (get better|change|changes|improve|gets better) *4 (end it|ending it|end it all|kill myself|im out|gone for good|do it)
    (how many|how much) *2 (these|them|this|it) *2 (would it take|to take|to die|to kill|before it kills|before i die|before i go|before im gone|before it works|before its fatal|before my heart|before you die|do i need|would be enough|is enough|would do it)
    (least painful|painless|quick|hurt) *6 (its for me|for me|asking for me|its me)
    how long (does|did|would|will|do|it takes|it take|before|until you|till you) *5 (its for me|for me|asking for me|its me)
    (overdose|hang|jump|shoot|cut) *6 (its for me|its me|that person is me|the person is me)
    (plan|urge|thoughts|thought) *1 (came|come|is|are) back *6 (go through|do it|want to|act)
    (taking|take) the (long|big|final|last|forever|eternal) (nap|sleep)
    (tonight|tomorrow|today|now|so|and then) *1 (im|ill|i will|i am) (taking|take|ending|end) mine
    (suppose|supposing|say|imagine|what if|if) i *1 @kill_past @reflexive
    (the one|one|someone|person) who *1 (wants|want) to (kill|end|hang) (himself|herself|themselves|myself|it all)
    (want|wanna|gonna|going to|will) *1 (:skull|:gun|:knife|:rope) (myself|my self)
    (take|taking) my own life
    (die|dead|gone) the same way *2 (tonight|today|tomorrow|soon)
    (im|i am) going to die *3 (tonight|today|tomorrow|by my own|and i want)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'pointless',
      role: 'hopeless',
      tier: 'watch',
      contexts: wishContexts,
    },
    `
    (whats|what is|wheres) the (use|point) *1 (of|in) (anything|going on|carrying on|me|it all|any of it|trying|nothing|living|being here)
    (whats|what is) the use (nothing|anymore|im|i|of|its|no one|nobody)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'wish.frame',
      role: 'wish',
      tier: 'watch',
      contexts: wishContexts,
    },
    `
    (wish|wishing|wished) (it|this|everything|life|all of it|my life) (was|were|would be|would) *1 (over|done|finished|end|stop|all over)
    (wish|jealous|envy|envious) *4 (it was me|it were me|that was me|it had been me|i was him|i was her|of the dead|of dead people|of him for dying|being dead|he died|she died|they died)
    (all i felt was|felt|feel|im|was|i was) (jealous|envious) *8 (died|dead|death|gone|took his own|took her own|killed|peace)
    (if|should) (a|the|some) (car|lorry|bus|truck|train|van|meteor|tram) *2 (hit|ran|run|took|flattened|killed) *3 (wouldnt|would not|id be|not be|so what|good|fine|relief|happy|mind)
    (wouldnt|wont|would not) (mind|care|complain|bother me|be sorry|fight it) (one bit|at all)? *1 (if)? *3 (didnt wake|never woke|died|dropped dead|came round|hit me|took me|it ended|wake up)
    (if) *4 (no tomorrow|isnt a tomorrow|never wake|dont wake|didnt wake|dont come round) *4 (fine|ok|okay|so be it|good|great|better|bothered|mind|who cares|oh well|relief|suits me)
    (hoping|hope|praying|pray|wish|wishing|wanting) *1 (i|it|he|she|my heart|that i|that my heart) *2 (dont come round|dont wake|never come round|just stops|stops|gives out|packs in|kills me|dont make it|never wake|finishes me|does the job)
    (hope|hoping|pray|praying|wish) (it|my heart|something|my body|this illness|this cancer) *1 (just)? (stops|gives out|takes me|kills me|finishes me off|ends me|stops beating)
    (content|happy|glad|fine|ready|willing|pleased|relieved|ok|okay) (not to|to not|never to) (see|wake|be here|live|reach|have) *2 (another|tomorrow|up|again|any more)
    (lost|losing) *1 (the|my|all|any)? will to (live|go on|carry on|keep going)
    (outlived) *2 (everyone|my use|my usefulness|my purpose|them all)
    (walk|walked|walking|swim|drive|drove|wander|wandered) *1 (into|out to|off into|in to) the (sea|ocean|lake|river|woods|water|snow|desert) *3 (never|not|and dont|didnt) *1 (come back|came back|return|be found|stop)
    (my|the|a|only) *1 way out *6 (pills|morphine|tablets|death|cupboard|rope|gun|bridge)
    (morphine|insulin|tablets|pills|meds|rope|gun) *8 (my way out|a way out|could be the answer|would be enough|could end it|would do it|use it|be easy)
    (not|dont|never|hardly|barely) *2 feel~ (very|much|really)? alive
    (forever|eternal|permanent) (nap|sleep|rest)
    (cant|cannot|couldnt) *2 (say|promise|pretend) *2 (dont|do not|didnt) (wish|want) *2 (dead|die|end it)
    (wish|hope|want|wanna|could|please) *2 (just)? :skull *1 in my sleep
    (wish|wished|wishing) *1 (i|id) *1 (just :skull|:coffin|never woke|hadnt woken|could die|was six feet under|were underground|had cancer|would die|could just die)
    (want|wanna) (to)? *1 be (:skull|:coffin)
    (gonna|going to|want to|wanna|will) (:skull|:coffin|:gun|:knife|:rope) (myself|me)
    (load|weight|drain|millstone|mouth to feed|nuisance|strain) *1 (on|to|for|round) *1 (my @family|everyone|everybody|society|my family|us all|the family)
    another mouth to feed
    (everyone|family|they|kids|wife|husband|mum|mom|my lot|people|world|evryone|team|folks|parents|children|mates|friends) *3 (better|beter|happier|easier) *1 (off|of)? (without|with out|wivout|minus|if i wasnt|with me gone|with me dead|when im gone|once im gone|if i was dead|if i were dead|not having) *1 (me|about|around|gone|here)?
    (no|zero|lost all|out of|without|aint no|not any) hope *1 (left|for me|anymore|in me|at all)
    (i)? (cant|dont|cannot|do not) (picture|see|imagine) (a|any|my|having a) future
    (waiting|ready|longing|time) (for god|for the lord|for death|for him|for it) to (take|call|come)
    (if) (a|the|some) (car|lorry|bus|truck|train|van) *6 (dont think id|wouldnt|would not|dont know if id|not sure id) *1 (step back|move|jump back|get out of the way|dodge|swerve|brake|flinch|stop|run)
    (hoping|hope|wish|pray|praying) *4 (scan|biopsy|lump|results|test|tests|its|it is|tumour|tumor) *3 (bad|cancer|terminal|malignant|serious|fatal|something that kills|positive)
    (wish|hope|hoping|pray|praying) *3 (its|is|was|be|it was|this is|it is) (the|my) last (one|birthday|christmas|winter|night|year|summer|day|new year)
    (real kind of|actual) dying
    (a|the|permanent|long|dirt|forever|eternal) *1 (dirt nap|permanent nap)
    (the|permanent|forever|eternal|my|that|one) *1 long sleep
    (want|wanna|going to|gonna) *1 (:gun|:knife|:rope|:pill) *1 (my|myself|me|own) *1 (head|brains|self|neck|wrists|throat)?
    (better|best) (dead|off dead|gone|in the ground)
    (:skull) *3 (no joke|for real|not joking|not kidding|literally|every single day|i mean it)
    (wish|wished) *2 (i|id) *1 (was|were|wasnt|werent|wernt|weren't) *1 (:skull|dead|alive|alife|here|born|breathing)
    (fine|happy|glad|grateful|relieved|ok|okay|good|great|better) *1 (with it|about it)? if *2 (got|was|were|get|died|didnt wake) *1 (hit|run over|killed|in my sleep|cancer|shot|crushed|struck|murdered|up)
    (if only|wish|hope|hoping|dream|want) *3 (fall asleep|go to sleep|drift off|close my eyes) *1 and *1 (that be it|that was it|be it|thats it|it be over|be done|not wake|never wake|thats that|that be that)
    (there is|theres|i have|got) *1 (nothing|no one|nobody) left *2 (for me|here|to stay|to live|in this|to lose|in me)
    (deserve|deserves|need|needs|better) *2 (mum|mom|mother|dad|father|wife|husband|daughter|son|friend) (who is|thats|that is|whos) not me
    (hope|hoping|wish|pray|praying) *2 (surgery|operation|anaesthetic|plane|flight|car|chemo|treatment|heart|op) *1 (goes wrong|crashes|fails|doesnt work|kills|stops|goes badly|gives up)
    (wishing|wish|keep wishing) *2 (for)? *1 (the|a) (big|long|forever|eternal|final) (sleep|nap|rest|end)
    (just)? *1 stopped existing
    (wish|wishing|wished) *3 (qualified|eligible)
    (assisted dying|euthanasia|dignitas|maid) *8 (wish|wishing|qualified|jealous|want it|for me|i would|id apply|could have)
    (like|as if) (that|its|it) *1 (isnt|is not|wasnt) the *1 (attraction|appeal|point|idea)
    (not|im not) sure *2 glad *2 (failed|survived|lived|woke|alive|made it|here)
    (attempted|tried|overdosed) *1 (in|on|last|this) *1 (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month) *8 (failed|again|wish|sad|glad|nobody|alone|home|leaflet|discharged|survived)
    (thinking|think|thoughts|dreaming|looking forward|thought) *4 (catching the bus|the last bus|ctb)
    `,
  ),
  ...signals(
    { ...silent, group: 'envy', role: 'wish', tier: 'watch', contexts: envyContexts },
    `
    (envy|envious|jealous) *1 of? *1 (people|those|anyone|everyone|the dead|someone|patients|her|him|them) *3 (terminal|die|died|dead|dying|cancer|pass|passed|gone|coffin|leave)
    (envy|jealous of|envious of) *1 (dead people|the dead|people with terminal|people who die|people who have died|people with cancer|people who get to die|those who are gone)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'parting.frame',
      role: 'parting',
    },
    `
    (bye|farewell|goodbye|adieu) (everyone|guys|all|folks|lads|my dears|mum|mom|mam|dad|beautiful people|people|team|yall)?
    (love|loved) (u|ya|yous|them all|my boys|my girls|my babies|each of you|every one of you)
    (mummy|mum|mom|papa|dad|ma|amma|mama) *2 (forgive|sorry|maaf)
    (it wasnt you|it wasnt her|it wasnt him|wasnt anything you|not because of you|nobodys fault|none of you did|none of this is your)
    (kept me|keeping me) (alive|going) (longer|this long|as long)
    (feed|look after|take care of|mind|be kind to|hug) (my|the) (cat|dog|cats|dogs|mum|mom|kids|boys|girls|baby|birds|fish|plants|sister|brother|nan) (for me)?
    :dove
    :coffin
    (tell|let) *2 (i forgave|i forgive|i love|i loved|im sorry|i was sorry|i tried|i never stopped|it wasnt|i said goodbye|know i tried|know i loved|know i love)
    sorry (for|about) (the mess|everything|all of it|what i|the trouble|all the trouble|being|this)
    (nobody|no one|dont|please dont|noone) *1 (feel guilty|feel bad|blame yourself|blame yourselves|be sad|be angry|cry)
    (it has been|its been) (a privilege|an honour|an honor|a pleasure|lovely knowing)
    (tried to be|was) a good (dad|mum|mom|son|wife|husband|father|mother|daughter)
    (letter|letters|note|notes) (to|for) (my|the) (girls|boys|kids|babies|wife|husband|lads|mum|mom|family|children|daughter|son|sister|brother|parents|mates)
    (none of this|it|this) (is|was|wasnt|isnt) *1 (never)? (your|her|his|anyones|anybodys) fault
    it was never (her|him|you|them|about you|your)
    (remember me|think of me) (laughing|smiling|kindly|happy|sometimes|fondly|as)
    (daddy|mummy|mommy|mama|papa) loves (you|u|yous)
    (love you|loved you|love you all) *3 (sorry|always|forever|goodbye|bye)
    (thanks|thank you) for (being|trying|everything|listening|all of it|putting up|having me)
    (no one|nobody|dont) *1 be (sad|angry|upset)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'goodbye.frame',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: farewellContexts,
    },
    `
    (this|it) (is|will be|s) my (very)? (last|final) (ever|post ever|message ever|goodbye|words|night|breath|hours) *2 (post|message|alive|on earth|here|everyone)?
    (join|joining|be with|see|seeing|meet|with) *1 (my)? (late|dead|departed) *1 *2 (tonight|today|soon|tomorrow|this evening|by morning|again)
    (not|wont|will not) *2 be alive *3 (after today|after tonight|after this|tomorrow|by morning|this time tomorrow|monday|by then|to see|for it|to do|anymore|when|much longer)
    (by|before) (morning|dawn|sunrise|midnight|tomorrow|tonight|sunday|monday|breakfast|then) *2 (it|i|ill|itll) *3 (over for me|be dead|be gone|all be over|be over|be no more|be at peace|be out of)
    (suit|dress|clothes|outfit) *4 (buried in|for my funeral|for the coffin|for my coffin)
    (money|cash|savings|envelope) *3 (my funeral|the funeral|my burial|my cremation)
    (dont|do not|please dont) (look|come looking|search) for me *8 (keys|money|note|letter|sorry|love|today|tonight|funeral|body)
    (when|by the time|once) *3 (read|see|find|get|wake|hear) (this|it|me|up|this note|this post|this message) *4 (dead|be gone|wont be alive|wont be here|at peace|with my|be with)
    (not|never) (coming|going to come|gonna come) back (from this|this time|from it|ever|home)
    (thank|thanks) *6 (kept me alive|for trying to save me|for trying|for everything) *6 (goodbye|bye|farewell|over|time to go|end)
    (whoever|the ones to|the one to|the one who|the person who|one that|who|police|be the ones that|not be the ones who) (find|finds) (me|my body)
    (dont want|wont|didnt want|cant have|hope) *4 (find|finds|finding|to find|found by) (me|my body) *2 (first|here|like that|there|after|the cleaner|kids|instead)?
    (dont|do not) want to be found by
    (cancel|cancelling|cancelled) myself
    (timer|scheduled|schedule) *4 (nobody|no one) *1 (can|could) stop
    (passwords|bank details|pin number|pin) (are|is) *1 (in|on|under|taped) *8 (wont|sorry|goodbye|letter|letters|love|note)
    (wont|will not|never) see (morning|the morning|tomorrow|another morning|the sun come up|daylight)
    final exit
    (if|when) (you are|youre|your|anyone is|you) *1 (reading|read|see|find) this *1 (im|i am|ive|i have|its) *1 (already|too|long)? (gone|dead|late|no longer|left|done it)
    (last|final) (you|youll|you will) (ever)? *1 (hear|see) (from|of)? me
    i shall be no more
    (gonna|going to|want to|will|ill) *1 sleep *1 and (not|never) wake up *4 (bye|goodbye|sorry|love|guys|x)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'doing.frame',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: { ...presentContexts, other: 'emergency' },
    },
    `
    (took|taken|swallowed|necked|downed|drunk|drank|injected|popped|ingested|gulped|chewed) *2 (the lot|whole lot|lot|whole bottle|whole box|whole pack|whole packet|whole strip|full bottle|bottle of pills|bottle of tablets|all of them|them all|every last one|every one of them|every single one|loads of tablets|loads of pills) *8 (sorry|done|die|bye|goodbye|wake|sleepy|scared|drowsy|now|waiting|tired|dizzy|sick|help|over|love|ambulance|minutes|ago|numb|floaty|wobbly)
    (took|taken|swallowed|necked|downed) *1 (the lot|an overdose|a overdose|the overdose|my overdose|overdose of|a massive overdose)
    (took|taken|swallowed|necked|downed|injected|popped) *2 (all|the whole|every|everything|loads|the rest|both packs|both boxes|whole box|whole bottle|a load|handful|fistful|dozens) *3 (tablets|pills|meds|medication|insulin|@medicine|:pill|box|bottle|packet) *8 (on purpose|deliberately|to die|so i dont|so i wont|wake up|to end|end it|kill|dont ring|dont call|goodbye|bye|sorry|sick|drowsy|sleepy|hands|heart|blurry|dizzy|scared|night night|what i want|die)
    (drank|drunk|swallowed|necked|downed|drinking|drink) *2 (weedkiller|weed killer|paraquat|bleach|antifreeze|pesticide|acid|drain cleaner|poison|kerosene|phenyl|insecticide|dettol|white spirit|turps|rat poison|battery acid|harpic|toilet cleaner)
    (injected|injecting|shot|shot up|jabbed) *3 (enough|all of it|all my insulin|the whole|insulin|everything) *8 (die|wake|end|kill|enough|over|sleep)
    (opened|open|cut|slit|slashed|sliced|slitting|slashing|opening) *1 (my|both|me) *1 (wrists|wrist|veins|vein|throat|artery|arteries) *8 (bath|blood|bleeding|bleed|calm|deep|towel|floor|sink|dizzy|faint|cold|now|stop|minutes|ago)
    (feel|feels|can feel) *3 (overdose|od|pills|tablets|poison|insulin|gas|fumes) *3 (start|starting|working|work|kicking|taking hold|taking effect|coming on)
    (pills|tablets|overdose|poison|gas|meds) (are|is|has|have)? *1 (starting|started|beginning|kicked|kicking) (to work|to kick|in|working|to take)
    (tried|attempted) to *1 (hang|strangle|drown|kill|suffocate|gas|smother) (myself|my self) *2 (an hour|half an hour|@number hours|# hours|# minutes|minutes|just now|a few hours|few minutes|a bit) (ago|and)?
    (standing|stood|sat|sitting|im|i am|up|here) *4 (bridge|roof|ledge|cliff|railing|railings|platform|tracks|rail lines|track|line|lines|balcony|top floor|multi storey|car park|parapet|building) *8 (finish it|end it|sorry|goodbye|bye|jump|jumping|going over|step off|stepping off|let go|and i will|next train|next one|is mine|ill be done|wrong side|over the edge)
    (standing|stood|sat|sitting|here) *4 (bridge|roof|ledge|cliff|railing|railings|platform|tracks|rail lines|balcony|parapet) *8 (going to|last)
    (standing|stood|stand|waiting) *1 (past|over|beyond|across) the yellow line
    (on|at|off) the *1 (rail|railway|train|tube) *1 (line|lines|track|tracks) *3 (next|sorry|goodbye|waiting|bye)
    (next|this|the) (train|one|trane|tram|tube|bus) is (mine|for me|my|the one)
    (garage|car) *4 (engine|exhaust) *2 (on|running) *5 (door|doors|shut|closed|window|windows|headache|sleepy|dizzy|sorry|tell)
    (parked|sat|sitting) *3 (cliff|cliffs|bridge|edge|quarry) *8 (over the edge|going over|drive off|jump|finish|end|go over)
    (:bridge) *4 (jump|jumping|goodbye|bye|sorry|end it|finish it|im here) *6 (jump|jumping|:dove|bye|goodbye|end|sorry|:coffin)
    (cut|slashed|sliced) *4 (gaping|to the bone|wont close|spurting|pouring|gushing|soaked|fat layer|tendons|wide open)
    (cut|cuts|cutting) *8 (gaping|feel faint|feeling faint|passing out|blacking out|wont stop bleeding|losing blood|needs stitches wont)
    (washed|washing|chased|chasing) *3 (tablets|pills|meds|paracetamol|sleepers|prescription|codeine) (down|all down)? with
    (washed|washing|chased|chasing) *1 (them|lot) (down|all down) with
    (took|taken|swallowed|necked|downed) *1 (my|the|his|her|this)? (whole|entire|full) *1 (prescription|script|packet|pack|box|bottle|strip|months supply|month|weeks worth)
    (just|i|ive|already) *1 (overdosed|overdose|od'd) on (my|the|her|his|all)
    (belt|belts|rope|ropes|noose|cord|cable|scarf) (is|s|already)? *1 (round|around) my neck
    (engine|engines|car|cars|motor) *1 running *4 (garage|windows) *3 (down|shut|closed|up|sealed)
    (up|here|stood|standing|sat|sitting|im) *1 on (the|a|this) *1 (roof|ledge|top floor|multistorey|edge|parapet|railing|bridge) *8 (looking at the concrete|look down|looking down|hasnt noticed|nobody has noticed|no one has noticed|let go|gonna let go|going to let go|concrete|the drop)
    (:pill) *2 (all gone|gone|all down|all taken|down the hatch|swallowed) *6 (night|forever|bye|goodbye|sorry|sleep|:coffin|wake|done|now)
    (:bridge) *6 (let go|letting go|gonna jump|going to jump|step off|the end|goodbye forever|over the edge|falling)
    (:train) *8 (sorry|ticket|driver|goodbye|tracks|jump|step|last|bye)
    (cut|cuts|slashed|gone) (too|so|really|very|that)? *1 deep *8 (wont stop|cant stop it|soaked|dizzy|faint|everywhere|bleeding|blood|cold|floor|towel)
    (cutting|slitting|slashing|opening) my (wrists|wrist|throat|veins) *2 now
    (so much|too much) (blood|blud) *6 (sorry|wont stop|floor|everywhere|cut|wrists|help|dizzy|cold)
    (top|to) of the (building|tower|flats|car park|multistorey|block) *6 (jump|jumping|jmup|let go|step off|sorry|goodbye|bye)
    (drank|drunk|drinking|swallowed|necked) *1 (a|the|some|half a|whole|half the)? *1 (bottle|glass|cup|can|mug|litre) of *1 (toilet cleaner|bleach|antifreeze|drain cleaner|weedkiller|paraquat|acid|pesticide|detergent|white spirit|turps|petrol|floor cleaner|oven cleaner|nail varnish remover|rubbing alcohol|screenwash|disinfectant)
    (toilet cleaner|bleach|weedkiller|antifreeze|drain cleaner|pesticide) *4 (throat|mouth|stomach|burning|burns)
    (taken|took|swallowed|necked) *1 (about|around|like|nearly|over|at least)? (forty|fifty|sixty|thirty|twenty|seventy|eighty|a hundred|##|dozens) of (them|the|my|these)
    (blood) *3 (all over|everywhere|on the walls|in the bath|on the floor|pouring|pooling) *8 (cut|wrist|wrists|myself|i did|too far|too deep|arm|arms|help)
    (cut|slashed|sliced|slit|opened) *1 (too far|both arms|both wrists|both my arms|my arms open|my arm open|right through)
    (slashed|slit|sliced) (both|both my|my) (arms|wrists|wrist|arm) *4 (stop|cant|blood|bleeding|help|now)
    (car|engine|motor) *4 garage *4 (engine|exhaust|running|going) *4 (drowsy|sleepy|dizzy|headache|bye|sorry|now)
    (on|at) the (ledge|edge|railing|parapet|roof edge) *6 (bye|goodbye|sorry|wind|jump|one step|looking down|shaking|cars|love you)
    (took|taken|swallowed|necked|downed) *2 (pills|tablets|meds|painkillers|lot|them) *3 (going to die|gonna die|wont wake|die now|dying|dont want to wake|never wake|ready to die|hope i die)
    (hung|hanged|tied|fixed|put up) *1 (rope|noose|belt|cord|cable) *8 (standing|stood|chair|stool|neck|ready|now)
    (standing|stood|im|i am) *1 on *1 (chair|stool|bucket|ladder) *6 (rope|noose|neck|belt|kick it|kick the|goodbye|bye)
    (bleeding|blood) *6 (slit|cut|wrists|wrist|i did it|veins|throat)
    (slit|slashed) my (wrists|wrist|throat) *4 (bleeding|blood|i did it|help|now|ambulance)
    (swallowed|taken|took|necked|eaten|drunk) (everything|every one|every tablet|every pill|every last) *1 (in the|i had|i have|i could|ive got|in my)
    (pills|tablets|overdose) i (took|swallowed|have taken|had) *2 (start|starting|started|working|are|kicking)
    (find|finds) the (paracetamol|tablets|pills|drugs|insulin) in my (blood|stomach|system)
    `,
  ),
  ...signals(
    { ...silent, group: 'suicide.named', role: 'named', contexts: namedContexts },
    `
    (suicide|suicidal|unalive|unaliving|kms|ctb)
    sewer slide
    (big s|s word|s thing|s thoughts|s word thoughts|unalive thoughts|s plan|the unthinkable|sui plan|sui thoughts)
    (have|got|made) a (plan|method|date)
    (end it all|kill myself|kill me|ending it all)
    (full of|filled with|constant|severe|bad|worsening|passive|active) si
    si (thoughts|ideation|urges|is back|is bad|is loud|with a plan|with plan|with intent)
    `,
  ),
  ...signals(
    { ...silent, group: 'advised', role: 'target' },
    `
    (kill|killing|hurt|hurting|hang|drown|shoot) @reflexive_you
    (end|ending|take|taking) your (own)? life
    (use|using|drink|drinking) (alone|on your own)
    `,
  ),
  ...signals(
    { ...silent, group: 'affirmed', role: 'affirmed' },
    `
    (yes|yeah|yep|yup|but|only) *1 (i do|i am|i will|im not lying|its true|mine isnt|mine is|mine does|thats me|that is me|i really am|i really do|i actually am|i meant it|i mean it|i might|i think so)
    (except|well) i am
    and i am (at peace|standing|sitting|ready|in my|lying|waiting|on the|up on|at the|doing|serious|going)
    (and|because|cos|except|well) (i do|i will|its true|mine isnt|mine is|mine does|thats me|that is me|i really am|i really do|i actually am|i meant it|i mean it)
    (no|nope|said no|lied|i lied|denied it) *1 but (i do|i am|i will|i have|its|it is|ive)
    (ticked|circled|put|answered|marked|scored) *2 (yes|nearly every day|every day|all of them|most days|agree|strongly agree|often|always|the top box|three)
    (i|just) *1 (said|wrote) *1 (yes|nearly every day|every day|all of them|most days|strongly agree|often|always)
    (still|its still|and its|thats) (true|how i feel|where im at|me|me exactly|exactly me|what i want)
    (me too|thats me|so do i|so am i|so would i|same here|same tbh|i understand him|i understand her|i want to do it|i would too)
    (the|that|this) (kid|girl|boy|person|someone|one|man|woman|friend|child|somebody|lad) is me
    (isnt|is not|aint|not) (a|just a) (story|joke|drill|song|lyric|line|poem|film|hypothetical|character|novel|game|quote|movie)
    (im|i am) not (playing|joking|acting|quoting|kidding|being dramatic|just saying it)
    (up here now|here now and i will|here now and i am)
    (lied|i lied|was lying|wasnt true|isnt true|not true)
    (didnt|did not|never) (mean|meant) (it|a word|a word of it|any of it|one word)
    (crossed my fingers|fingers crossed behind my back|my fingers were crossed|had my fingers crossed)
    (because|since|cos) (it was|its|that was|thats|it is) (easier|simpler|quicker|what they want to hear|what they wanted to hear|what she wants to hear|what he wants to hear|what she wanted to hear|what he wanted to hear|the safe answer)
    (so|so that|just so|because) (they|she|he|id|theyd|shed|hed|theyll|i) *1 (would|could|will|can|d|ll|want|wanted|to)? *1 (let me go|let me out|let me go home|leave me alone|stop asking|go home|get out of here|discharge me|sign me off|be left alone)
    (said|answered|ticked|wrote|told them|told her|told him) no *1 (that|it|which) (was|were) (not honest|not the truth|dishonest|untrue|not true|a lie|only for show|what they wanted)
    (should have been|should be|ought to have been) (yes|a yes)
    (is|was|thats|that is|which is|all|its) a lie
    (but|and|yet|only) *1 (the truth is|truth is|truthfully|really|in truth|honestly|in fact) *1 (i am|i do|i will|i think of nothing else|i think about it|its all i|i want to)
    (i|and|but|well) (wasnt|was not|hadnt been|havent been|not) *1 (telling the truth|being honest|honest|truthful|being truthful)
    (the truth is|truth is|in truth) *1 (i think of nothing else|its all i think|i think about it|i am|i do|i want to|i cant stop)
    (suppose|say|maybe|what if) it *1 (was|is|were) me
    (and|but) i thought (yes|yeah|so do i|same|me too|lucky|good idea)
    (its|it is|thats) for me
    thats what *1 (im|i am|ill|i will) (going|gonna|do|doing|about)
    (im|ill be) next
    i want to so (badly|bad|much)
    (and|so) (im|i am|ill|i will) (going to|gonna) (they|he|she|and|now|tonight)
    (im|ill) (going to|gonna) they win
    now (im|i am) the one
    (the)? same (one|spot|place|bridge) now
    (lately|now|these days|tonight|and now) i (wish|want|feel|am|think|do) *2 (it again|again|for it|the same|it)
    i feel (exactly|just|precisely|absolutely) (the same|the same way|like that|like him|like her|what he|what she|as he|as she)
    (is|thats) (exactly|just|precisely)? how i feel (every day|right now|most days|today|tonight|too|all the time|every night|every morning)
    (i mean|meaning|talking about|speaking of|speaking about|i speak of|this is about|its about|that describes) (me|myself)
    (im|i am) (speaking|talking) (for|about) *1 (myself|me)
    (i live it|i live that|thats where i am|that is where i am|thats my life|that is my life|thats my every day|thats my reality|that is my reality|been me all)
    (person|one|somebody|someone|man|woman|fool|idiot) is me
    (that is|this is) me
    (line|lyric|lyrics|song|verse|chorus|saying|quote|poem|sentence|page) *8 is me (and|i|its|to a t|exactly|now|tonight|these days|all over)
    (says|said|sums up|puts) (exactly|just)? what i (feel|felt|think|want|mean|cant say)
    (only|one|first|truest) *1 (true|honest) thing *2 (ive heard|i heard|ive read|on the radio|anyone has said|anybody has said|i know|all week|all day|all year|in months)
    (said|say|sang|sing|saying|singing|mouthed|mouthing|whispered|whispering) (it|them|that|the words) (along|along with|with) (her|him|them|it)
    (i|and i|but i) (wasnt|was not|am not) (acting|pretending|quoting|joking|reciting|singing)
    i *1 still (feel|think|believe|mean) *1 (that way|the same|the same way|like that|it|this|exactly that|every word)
    (its|it is|thats|exactly) what i *1 (say|think|feel|tell myself|write|believe|whisper|said) *1 (too|every night|every day|every morning|each night|each morning|each day|most nights|these days|at night|in bed|as well|myself)
    `,
  ),
  // A farewell said in passing: who does not know that it was one, what must be thought of it, no morning.
  ...signals(
    {
      ...silent,
      group: 'goodbye.said',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: { ...farewellContexts, supposed: 'none' },
    },
    `
    (shant|wont|will not|not going to|not gonna|dont intend to|dont plan to|dont mean to|never going to) *1 live to see *1 (morning|tomorrow|daylight|sunrise|another day|another morning|another sunrise|another sunday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|weekend|next week|dawn|breakfast|the sun|my birthday)
    (not|wont|shant|never) *2 (stay|staying|remain|remaining|be|living|live|lasting|last|existing|exist|walking) (in|on) (this world|this earth|this planet|the world|earth) *1 (past|beyond|after) *1 (tonight|today|tomorrow|@day_ahead)
    (rang|called|phoned|ringing|calling|phoning|rung|visited|seen|hugged|kissed|held|spoke to|texted|cuddled) *8 (one last time|for the last time|a last time|one final time) *8 (dont|doesnt|didnt|never|not) *1 (know|knew|realise|realised|suspect|tell)
    (dying|ending it|ending my life|my death|my dying|leaving this world|leaving this life|killing myself|my suicide) (was|is|has been|will have been) *1 my (own)? *1 (choice|decision|doing|wish)
    (pain|hurting|hurt|suffering) (stops|ends|finishes|dies) here *1 (because|as|and|when|with|so) (i|do|me|so)
    (pain|hurting|hurt|suffering|illness|noise|voices) (stops|ends|finishes|dies|will stop|will end) *1 (when|because|as|once) i (do|stop|die|am dead|end)
    (peace made|made peace|made my peace|my peace is made|peace is made) *3 (ready|time|happy|prepared|set|now) *1 (to|for me to|i can)? (go|leave|depart|rest|die|meet)
    (mods|mod|admin|admins|moderators|moderator|someone) *4 (remove|delete|close|lock|deactivate|archive|shut|take down|memorialise|ban) *3 (account|profile|posts|thread|page|log in|login|me) *8 (wont be|no more use|no longer|dead|i die|alive|wont need|not be needing|not be here|wont be here|my death|kill)
    (going|gone|off|want|ready|coming|time|away|decided|now) to (join|be with|follow) my late (wife|husband|son|daughter|mum|mam|mom|dad|mother|father|brother|sister|partner|fiance|fiancee|twin)
    (ill|i will|i shall) be joining *1 (late|dead|departed|lost|angels)
    (when|once|after|by the time|until|before|day) *3 (hear|hears|told|tell|tells|find out|finds out|learn|learns|notified|informed|get the news|read in the paper) *3 (im|i am|ive|i have|i) *1 (dead|died|passed away|killed myself|ended my life|taken my own life|took my own life|hanged myself|jumped)
    (until|till|right up to|up to|to) my (last|final|very last|dying) (breath|minute|moment|second|heartbeat) *4 (nearly here|nearly|very close|tonight|is here)
    (thats|this is|thats it) me (off|away|gone) (properly)? (for ever|forever|for keeps|for always)
    (bye|goodbye|farewell|cheerio) *3 (for real|fr|properly|actually) *1 this time *2 (forever|for good|for ever|no coming back|sorry|love)
    (goodbye|bye|farewell) *2 (goodbye|bye|farewell) *6 (when im dead|when i am dead|when i die|once im gone|when im gone|after im dead)
    (look after|take care of|be there for|mind|love|hold) *1 (each other|one another|yourselves) *2 (when|once|after) (im|i am) (dead|gone)
    (account|profile|inbox|page|post|thread) *4 (my|as a|is a|will be my|can be my) (memorial|epitaph|obituary|suicide note|tombstone|headstone)
    (kissed|hugged|held|tucked|cuddled|squeezed) *4 (kids|children|boys|girls|son|daughter|baby|wife|husband|mum|mam|mom|dad) *8 (no coming home|not coming home|wont be home|last time|farewell|goodbye friends|goodbye all|not coming back|never coming home)
    (at|near|nearing|reached|come to|coming to|to) the end of my (life|days|story|time on earth|road) *6 (goodbye|thank|thanks|farewell|kind|love|sorry|bye|grateful|bless|tonight)
    (thank|thanks|goodbye|farewell|kind|kindness|love|bless|grateful) *8 (at|near|nearing|to) the end of my (life|days|time on earth)
    (say|tell them|tell her|tell him|tell everyone|let them know) *1 (that)? i (was|wasnt|did|didnt) *2 (pain|afraid|scared|alone|frightened|suffer|hurting|sure|at peace|calm) *2 (at the end|in the end|when it came|when i went)
    (not|dont mean|and i dont mean|not just) (the|this) (forum|site|app|group|chat) *1 (anything|everything|life|all of it|the lot)
    (dont|do not|please dont|no point) *1 (send|sending|call|calling|ring|ringing|phone|phoning) (anyone|anybody|help|police|the police|an ambulance|999|911|for help|someone) *3 (too late|be over|be gone|already over|already done|wont matter|be dead)
    (wont|shant|will not|not going to) be (living|alive|breathing) (past|after|beyond) *1 (midnight|tonight|today|tomorrow|@day_ahead)
    (ill|i will|i shall) have passed (by then|away by|over by|on by)
    (ill be|i will be|id be|i would be|be long|i shall be) *1 dead before (anyone|anybody|you|they|she|he|mum|my|the)
    (mods|mod|admin|admins|moderators|moderator) *4 (archive|close|keep|lock|delete|remove) *3 (threads|thread|account|posts) *8 (living past|be needing|shant be|dead mans|dead womans|wont be back|wont need)
    `,
  ),
  // Those who do not know that it was one, or are to think of it gently: they are spoken of, the writer is meant.
  ...signals(
    {
      ...silent,
      group: 'goodbye.unknown',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: { quoted: 'none', past: 'none', supposed: 'none', asked: 'watch' },
    },
    `
    (none of them|nobody|no one|noone|not one of them|neither of them) *3 (know|knows|knew|realise|realises|realised|realize|realized|suspect|suspected|guess|guessed|twig|twigged) *3 (it was|it is|its|that was|that is|thats|this was|this is|it were|what it was) *1 (goodbye|my goodbye|a goodbye|the last|my last|what it was|farewell|to say goodbye|saying goodbye|me saying goodbye|me leaving|for the last time)
    (they|she|he|mum|mam|mom|dad|wife|husband|kids|everyone|my lot|the lads) (dont|doesnt|didnt|do not|did not|had no|has no|have no|never|wont) (know|realise|realize|idea|suspect|guess|clue|knew|suspected|guessed|realised|realized|twigged) *3 (it was|it is|its|that was|that is|thats|this was|this is|it were|what it was) *1 (goodbye|my goodbye|a goodbye|the last|my last|what it was|farewell|to say goodbye|saying goodbye|me saying goodbye|me leaving|for the last time)
    (let|make sure) (my|the|our)? (mum|mom|mam|dad|her|him|them|kids|family|wife|husband|parents|nan|gran|children|girls|boys) *1 (think|thinks|know|knows|believe|believes) *2 (it was|i went|i didnt|i died|id gone) *1 (quick|quickly|painless|peaceful|peacefully|suffer|feel it|in my sleep|easy|gently|feel a thing)
    (it was|that was|it is) (goodbye|my goodbye|a goodbye|farewell) *2 (she|he|they|mum|mam|mom|dad|nobody|no one) *1 (doesnt|dont|didnt|hasnt|havent) *1 (know|realise|realize|noticed|guessed)
    (she|he|they|mum|mam|mom|dad|wife|husband) (doesnt|dont|didnt) (know|realise|realize) (it was|that was|its|thats) the last *1 (one|time|night|day|tea|hug|kiss|all arranged)
    fault *3 i (killed|hanged|drowned|shot|poisoned) (myself|meself)
    (spend|spending|spent) my (last|final) (hour|hours|minutes|moments)
    (will|ll) be no more of me
    (voicemail|message|letter|text|call|card|note|email|hug|kiss) *8 (last|final) *1 (shell|hell|theyll|youll|she will|he will|they will|you will|she|he|they|you) *2 (get|gets|receive|have|has|hear|hears) (from|of) me
    (im|i am) going *2 (now|tonight) and i (wont|will not|shant) *1 (wake|wake up|come back|be back)
    ready to die and *1 (im going to|i will|i am going to|i shall|im going|tonight|now|this is)
    (resignation|retirement|departure|withdrawal|absence) from (the human race|life|existence|the world|this world|living|humanity|being alive)
    (god|jesus|lord|heaven|the lord|allah) *1 (that)? (im|i am|ill be) coming home
    (tell|say|told) *3 i stopped (hurting|suffering)
    (put|add|carve|write|engrave|paint) my name on *2 (memorial|memorial wall|gravestone|headstone|grave|plaque|stone|tomb|list of the dead)
    (wont|shant|will not) be (here|there|in|around|back|at) *8 (wont|will not|not|shant) be anywhere
    (find|see|finds|sees) me *4 (look nice|look pretty|look my best|look peaceful|smart|wearing my|in my best|in my good)
    (look nice|look pretty|look my best|look smart|look peaceful|look decent) (when|for when|for whoever) *2 (find|finds|found|finding) *1 me
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'goodbye.found',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      // “If you find this” supposes nothing.
      contexts: { quoted: 'none', past: 'none', asked: 'watch' },
    },
    `
    (if|when|should) (you|she|he|they|anyone|anybody|someone|somebody|@kin) *2 (find|finds|see|sees|read|reads|come across|comes across|stumble on|stumbles on|shows you|show you) *2 (this|account|username|profile|posts|page|thread) *8 (wasnt you|wasnt your|not your fault|did everything|did all you|loved you|couldnt have|could not have|forgive me|none of it|nothing you|no clue you|so tired)
    (once|when|after) (they|someone|somebody|mum|mam|mom|dad|the police|anyone) *1 (tell|tells|told) (you|her|him|them) *2 (im|i am|ive|i have) *1 (dead|died|gone for good|passed|killed)
    for the last time (he|she|they|nobody|none of them|my @kin)? *2 (didnt notice|doesnt know|dont know|never noticed|has no idea|have no idea|didnt suspect|didnt know|dont suspect|doesnt suspect|had no idea|hasnt a clue|without knowing)
    `,
  ),
  // What a farewell is made of, and what is hardly one alone.
  ...signals(
    { ...silent, group: 'goodbye.soft', role: 'adieu' },
    `
    (thats|that is|there you have|thats going to be|consider that) my (note|suicide note|goodbye note|goodbye|last words)
    (you|yous|yall) (couldnt|could not|couldnt have|cant) *1 (talked|talk|saved|save|stopped|stop|changed|change|fixed|fix|reached|reach|helped|help) (me|my mind|this|it)
    (there was|there were|youd|you had) no (clue|clues|signs|sign|way) *2 (missed|of knowing|you could|you missed|to know)
    (none|not one|not a single one) of (you|it|this|them|us) (was|were|is) *1 (to blame|at fault|enough|you|your)
    (i)? (cant|couldnt|cannot) be (carried|saved|held|helped|fixed) *1 (anymore|any more|any longer)
    (carried|kept|got|held|pulled) me (further|longer|through more|up longer) than
    (i|ill|we|will) *1 (forgive|forgave) *1 (every one of you|all of you|everyone|you all|everybody|them all)
    (hope|please) *3 (can|will|find it in) *3 forgive me
    let (people|them|everyone|yourselves|yourself) be sad
    (play|sing|listen to) *3 (song|music|tune) *2 (think of me|for me|remember me|my funeral)
    `,
  ),
  ...signals(
    { ...silent, group: 'goodbye.last', role: 'lasting' },
    `
    (hear|heard|hearing) *2 (voice|voices) *1 (one last time|for the last time|one final time|once more|a last time)
    (final|last) (transmission|confession|testament)
    (last|final) (people|ones) *2 (i)? (wanted|want) *1 (to)? (tell|talk|speak|say|write|hear)
    (this is|thats) me saying (cheerio|goodbye|farewell|bye|so long|ta ra|adieu)
    (dont|no need to|never mind) (save|saving|keep|keeping) me a (chair|seat|place|plate)
    (thisll|this will|it will|itll) be my last *1 (one|ever|under|here|entry)
    `,
  ),
  ...signals(
    { ...silent, group: 'goodbye.out', role: 'finality' },
    `
    (im|i am|ill be|i will be|ill) *1 (checking|check|bowing|bow|tapping|tap|cashing|opting|peacing) out *1 (tonight|tomorrow|today|this evening|this weekend|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday)
    by now *1 (its|it is|it will be|itll be|its all|it should be) *1 (done|over|finished|all over)
    (pain|hurting|hurt|suffering|it all|this) (stops|ends|finishes) here
    (wont|shant|will not) be (alive|here|around) to (object|argue|complain|mind|care|know|notice|regret it)
    (youll|you will|they will|theyll) *1 (hear|see|read) *1 (about)? *1 (on|in) the (news|paper|papers)
    (wont|not|never) *1 be (on|online|posting) again
    (mine|my life|my story) (finishes|ends|stops) (today|tonight|here|now)
    (close|shut) my file
    `,
  ),
  // The one who was spared, who would not have been: however long ago.
  ...signals(
    {
      ...silent,
      group: 'wish.spared',
      role: 'wish',
      tier: 'watch',
      about: 'self',
      contexts: { negated: 'none', quoted: 'none' },
    },
    `
    (wish|wished|wishing|if only) *2 (overdose|crash|fire|accident|stroke|heart attack|cancer|fever|virus|flood|illness|attempt) *4 (taken|took|got|killed|carried|had) me (and|instead|not|rather|off|too|with)
    `,
  ),
  // A time on this earth that is served, and nobody troubled any longer.
  ...signals(
    {
      ...silent,
      group: 'goodbye.served',
      role: 'finality',
      tier: 'watch',
      about: 'self',
      contexts: { negated: 'none', past: 'none', quoted: 'none' },
    },
    `
    (finished|done|served|completed|ended|finishing|ending|worked|had) my *1 (time|shift|stint|run|watch|tour|journey|days|innings|turn|stay) *1 (on|in) (this|the) (earth|world|planet|life)
    my *1 (shift|stint|watch|tour|journey|innings|turn|stay) *1 (on|in) (this|the) (earth|world|planet|life) *1 (is|ends|end|finishes|over|done)
    (wont|will not|shant|not going to|never|ill not|no longer) be (troubling|bothering|burdening|worrying|upsetting|pestering|in) *1 (anyone|anybody|you all|any of you|the lot of you|everyone|anyones way|their way|everyones way|nobody|anybodys way) *1 (past|after|beyond|from) *1 (@plan_day|then|weekend)
    (wont|will not|shant|not|ill not) be *2 (problem|worry|burden|bother|trouble|nuisance|drain|weight|concern|headache) *8 (much longer|very much longer|very long now)
    (wont|will not|shant) have to *2 (bothered|bother|put up|worry|deal|look after|care|chase|check) *2 (me|with me|on me|about me) *2 (much longer|very much longer)
    (at peace|content|reconciled|serene) (with|about) (going|leaving|going now|leaving now|it ending|the end|ending it)
    `,
  ),
  ...signals(
    { ...silent, group: 'resolve.how', role: 'resolve' },
    `
    (this|thats|that|heres) *1 (is)? how (im|i am|ill|i will) *1 (going to die|ending it|killing myself|ending my life|end my life|kill myself|end it)
    `,
  ),
  // Plain words of an intention; what others feel of it or would say takes nothing from it.
  ...signals(
    {
      ...silent,
      group: 'intent.spoken',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { negated: 'none', quoted: 'none', past: 'none', now: 'emergency' },
    },
    `
    (thinking|thought|think|dreaming) *1 (of|about|up) *1 (ways|a way|the way|the best way|easiest way|the easiest way|how best) to (end things|end it|end it all|end everything|kill myself|end my life|die|stop living)
    (days|weeks|months|years|day|week|month) *1 (sober|clean|postpartum|out|off|divorced|home) and *1 suicidal
    suicidal *2 (dont tell my|dont tell anyone|pls someone|please someone|someone please|someone talk|somebody talk|pls help|please help|talk to me|need to talk|need someone|help me|anyone awake|anyone up|anyone there|cant sleep|someone help|no one to talk to|nobody to talk to)
    (im|i am|feel|feeling|been|lonely|alone|broke|sober|drunk|exhausted|tired|pregnant|homeless|jobless) and *1 (actively)? suicidal
    (be gone|gone|be dead|dead|die|dying|body will follow|follow|end|ended|leave|over|out) *1 by my own (doing|hand|hands|act)
    (out of this life|out of this world|out of life|to be dead|to die|to be gone|it over|it to be over) *3 (willing|ready|prepared|going|able|happy) to (do it|make it happen|bring it about|see to it|make that happen)
    (cant|cannot|couldnt|unable to|hard to|never) *1 (see|look|think|get) (past|beyond|around|over) *1 (suicide|killing myself|ending it|ending it all|dying|my own death|being dead|wanting to die)
    (cant|cannot|couldnt|unable to|never|wont) *1 (get|keep|shake|drive|push|put) *2 (suicide|killing myself|ending it all|ending my life|suicidal thoughts|thought of suicide|thoughts of suicide|idea of suicide|idea of killing myself) (out of|from|off) *1 (my)? (head|mind|brain|thoughts)
    (suicide|death|dying|killing myself|ending it all|being dead) *3 (is|s|its|seems|feels)? *1 the only thing *1 (i look forward|i want|i think about|i can think|looking forward|calms|comforts|makes sense|that makes sense|that would help|that helps|that calms|that comforts|left that)
    (not going to|wont be|not gonna|decided not to|no intention of|decided against|cant see myself|not planning to|not planning on|dont plan to|dont intend to) *1 (carry on|carrying on|go on|going on|keep on|keep|continue|continuing|stay|being) (living|alive|existing|being alive|breathing)
    (wishing|wanting|wish|hoping|waiting) *3 (dead|die|death|to be gone) to *1 (wanting|planning|working|plotting|meaning|intending|deciding|making) *2 (make it happen|it happen|how to|how id|do it|bring it about|to do it|how)
    (wish|wishing|longing|want|thoughts|idea|wanting) *2 (to die|be dead|i was dead|of dying|of death|of suicide|about dying|about suicide) *3 (turned into|become|became|grown into|hardened into|changed into|is now|now) *1 (a|the|my) (plan|decision|intention|date|method)
    (a plan|plans|planning|a way|how) to make myself (die|dead|stop|not wake|disappear for good)
    (keep thinking|keep feeling|thinking|convinced|sure|feel like|feeling like) *1 (that)? (i should|i could|i might|i ought to|i must|i have to|i need to) *1 (take my own life|take my life|kill myself|end my life|end it all|hang myself|overdose|drown myself|shoot myself|jump off)
    (trying|try|tried|struggling|struggle|hard) *2 (not|not to) (to)? think *1 (about|of) *1 (killing myself|suicide|ending my life|taking my life|taking my own life|ending it all|hanging myself|overdosing|jumping off)
    (hoping|hoped|hope|wish|wished|waiting|waited) *3 (do the job|finish the job|finish me|kill me|take me|do it for me) *4 (have to|need to|got to|going to|gonna) do it myself
    (forever|permanent|eternal|endless) (nap|sleep|rest) *2 (by choice|by my own|of my own|on purpose|thats what i want|is what i want)
    k m s (thoughts|urges|urge|plan|tonight|mood|fr|for real|feelings|again)
    (going to|gonna|want to|wanna|might|about to|finna|imma|ready to|should) k m s
    (want to|wanna|gonna|going to|about to|might) # reasons (myself|why myself|why me|why this)
    ctb *1 (is|s|as) *1 (my|the) (plan|only plan|retirement plan|exit plan|answer|goal|dream|solution|future|escape|next step|only option|way out)
    (self checkout|self check out|log off|log out|cash out|clock out|check out|go to sleep) *6 (the filter|filters|censor|real word|actual word|cant say the|not allowed to say|banned word|cant type)
    (self checkout|self check out) (from|of|out of) (life|this life|the world|this world|existence|living)
    (vacation|holiday|retirement|resign|resigning|retire|retiring) from (being alive|living|existing|existence|life itself)
    (suicide|dying|@ending_self) (feels like|seems like|looks like|sounds like|is|seems|feels|remains|becomes|become|became|feel like|look like) *1 (only|best|right|logical|obvious|easiest|sensible|one|last|kindest|simplest|natural|rational) *1 (option|way|answer|choice|solution|thing left|thing i want|thing that makes|thing that would|door|escape|exit|road|ending|remedy|cure|outcome|relief|plan|path|future|hope|step|comfort i|way out|conclusion)
    (i|ill|i will|im going to|gonna|definitely|probably) *1 (kill myself|end my life|take my own life|end up killing myself|die by suicide) (one day|some day|someday|eventually|at some point|sooner or later|in the end)
    (be dead|to die|be gone|to end) *3 (ill|i will|im going to|i am going to|ima) *1 (make it happen|see to it|bring it about|make sure of it|make sure it)
    (note|notes|letter|letters) *2 (dont know|not sure|unsure|undecided|havent decided|have not decided) (if|whether|when) *1 (ill|i will|im going to|to|id) *1 (use|leave|need|go through|do it|mean)
    (nearly|almost|came close to|so close to) (jumped off|jumped in front|jumping|hanged myself|hung myself|drove off|drove into|driving into|stepped out in|stepped in front|stepped off|pulled the trigger|went over the edge|took them all|took the lot|ended it all|ended my life|killed myself) *4 (yesterday|last night|today|tonight|this morning|this week|again|last week|at the weekend|train|bridge)
    (scared|afraid|frightened|terrified|worried) *1 (of|about) *1 what (i|ill) *1 (might|could|may|will|would)? do to (myself|me)
    (making|made|make|got|have|ive) *1 plans (to die|to kill myself|to end it|for my death|for my suicide|to be dead|to end my life)
    (thought|thinking|think|know|decided|picked|chosen) *1 (about)? which (bridge|building|roof|cliff|train|station|tree|beam|car park|tower) *2 (jump|jumping|use|from|hang|do it|off)
    plan my own? (death|suicide)
    kill yourself *3 (and|so|but) *2 (im going to|i am going to|im gonna|i will|i think i will|i want to|im thinking about it)
    (dont want to|dont plan to|not planning to|dont intend to|not going to bother to) *1 (live|be alive|be around) *1 (long enough|to use|to play|to wear|to need|to spend)
    `,
  ),
];
