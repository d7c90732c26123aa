import {
  attemptContexts,
  bodyContexts,
  intentContexts,
  neutralContexts,
  presentContexts,
} from './contexts.ts';
import { signals } from './entry-group.ts';

/** What is swallowed, put in or drunk. */
const dose =
  '@pills|sleepers|patches|oramorph|liquid morphine|insulin pens|blood thinners|heart tablets|heart pills|beta blockers|statins|digoxin|phenobarbital|gout tablets|nerve tablets|thyroid pills|painkiller|antidepressant|sleeping pill|sleeping tablet|capsule|adhd meds|headache tablets';

/** How a body shows that it worked. */
const giving =
  'mumbling|slurring|froth|foam|foaming|frothing|no sense|any sense|sense from|sense out of|cant say|cant speak|wont speak|hardly breathing|barely breathing|twitching|fitting|cold|grey|floppy|limp|cant wake|wont wake|drowsy|wont open';

// The acts themselves while they go on, and the signs that tell of them beside one another.
const actsUnderway = [
  ...signals(
    {
      group: 'act.swallowed',
      language: 'en',
      role: 'in_progress',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { ...presentContexts, other: 'emergency' },
    },
    `
    (took|taken|swallowed|necked|downed|popped|gulped|ate|eaten|had|drank|finished|it was) *2 every *1 (${dose}|last one|last tablet|last pill) *2 (in the house|in the flat|in this house|in the place|in the cupboard|in the cabinet|in the drawer|in the box|in the bottle|in the bathroom|i could find|i can find|i had|i own|we had|i had left|left)
    every *2 (${dose}) *3 (gone down|went down|swallowed|inside me|washed down|down me)
    (took|taken|swallowed|necked|downed|popped|gulped|drank|ate|eaten) *2 (whole|entire) (pot|bottle|box|card|packet|pack|carton|blister|tray|strip|tub|jar|sheet|bag|stash|supply|script|dosette) of *2 (${dose})
    (swallowed|took|taken|necked|downed|popped|had) *2 (${dose}) *5 (every tablet|every one|every last one|every pill|every single one|the whole bottle|the whole box|the whole pot|the whole packet|the entire bottle|the whole jar)
    (gulped|gulped down|necked|swallowed|popped|downed|sank) *1 (rest|last|lot|remainder) of *1 (${dose})
    (swallowed|took|taken|injected|had) (far|way|way way|much) too (much|many) *4 (on purpose|deliberately|meant it|meant to|cant get warm|helpline|dont tell|cold|nobody)
    too (much|many) *1 (${dose}) *2 (meant it|meant to|on purpose|deliberately|and i meant|no accident)
    (took|taken|swallowed|had|injected|necked|dosed) *6 (enough|plenty|more than enough) *1 (to make sure|to be sure|to finish me|to kill me|to see me off|to stop my heart|for three of me|for two of me|to do me in|to end it|to do the job|to kill a horse|to fell a horse|to finish it)
    (${dose}) *1 (i was|ive been|id been|i had been|ive) (hoarding|saving|stockpiling|keeping|putting by|hiding|saved|hoarded) *2 (gone|swallowed|in me|inside me|down)
    (stomach|stomachs|belly|tummy|gut) *1 full of (${dose}|rat poison|poison|weedkiller|slug pellets|bleach)
    (pills|tablets|sleepers|theyre|they are|meds|capsules|every one|all of them) *1 (in|inside) me (now|already|every one|every last one|all of them|for good)
    (none|nothing|not one) left *3 (theyre|they are|its all|all) *1 (in|inside) me
    i? (od'd|oded|overdosed) (about|like|around|deliberately|on purpose)? (at lunch|at break|at lunchtime|at noon|at school|at work|an hr ago|an hour ago|half an hour ago|hours ago|two hours ago|# hours ago|# minutes ago|ten minutes ago|twenty minutes ago|just now|this afternoon|in the loos|in the bathroom|in the toilets)
    (ive|i have) overdosed (if|help|again|tonight|im|my|now|please|because|dont|cant|nobody|no one|deliberately|i feel|its|sorry|goodbye)
    (took|taken|swallowed|necked) (the pills|the tablets|those pills|all the pills|them all|the lot|all of them|everything|everything we had) *8 (lying down now|laying down now|lie down now|lying here|curled up|dont think ill see|dont think ill be|wont see|not be here|house is empty|goodnight|good night everyone)
    (swallowed|necked|popped|downed|gulped|took) (em|em all|them all|the lot|the whole lot|all of em) *4 (crying|cant undo|cant take|goodbye|bye|muted|nobody|no one|sorry|waiting|on my own|alone|scared|dont care)
    (took|taken|swallowed|had|necked) *2 (about|almost|nearly|pretty much|just about)? everything (we had|we have|i had|there was|they had) *2 (in the house|in the flat|in the cupboard|in the cabinet|in the bathroom|in the drawer)
    (counted|counting) (them|the pills|the tablets|the tabs|em) *2 out *8 (swallowed|swallowing|took them|taken them|necked)
    (poured|tipped|emptied|shook|threw|shoved) *8 (tipped them back|knocked them back|swallowed them|into my mouth|threw them back|down my throat|washed them down)
    (downed|drank|drunk|necked|sank|swallowed|had|finished) *6 (vodka|whisky|whiskey|gin|rum|wine|brandy|bourbon|scotch) *1 (with|and|on top of|plus) (all|the whole|every|loads of|a load of|a handful of|the rest of|my whole|a whole|most of) *2 (${dose})
    (took|taken|swallowed|had|necked|downed) *2 (${dose}) *1 (all at once|all in one go|in one go|all together|in one swallow)
    (im|i am|now|ive got to|onto|started) *1 (on)? (my|the) (second|third|fourth|fifth|last|next) (packet|pack|box|strip|bottle|blister|sheet|handful) of (${dose})
    (finished|swallowed|took|taken|had) *1 the last of *2 (${dose}|them) *6 (wont be long|not long|lie down|lying down|sleepy|goodbye|now i wait|bed now|hope thats|going to sleep)
    (${dose}|bottle|box|packet|strip) *2 (gone|finished|empty) *4 (i took them|i swallowed them|i had them all|i drank it|i took it all|took the lot|i ate them)
    (i|ive) *1 (just)? (swallowed|necked|downed|gulped) *2 (mums|dads|nans|grans|husbands|wifes|sisters|brothers|flatmates) *2 (${dose})
    (two|three|four|five|six|seven|eight|nine|ten) at a time *6 (left|to go|swallow|swallowing|pills|tablets|gone)
    (chugged|downed|drank|drunk|swallowed|necked) *2 (whole|entire|full) *1 (bottle|thing|tub|can|glass|mug|jug) of *2 (bleach|antifreeze|methadone|cough syrup|cough medicine|nyquil|benylin|oramorph|weedkiller|white spirit|toilet cleaner|drain cleaner|screenwash|calpol|morphine|liquid|paint stripper|pesticide)
    (slammed|shot|banged|pushed|injected|jabbed) *2 (whole|entire|all my|all the|full) *1 (bag|gram|stash|syringe|pen|pens|vial|barrel|insulin|gear|heroin) *6 (die|dark|bye|goodbye|no more|sorry|last|wake|heavy|slipping|cold|on purpose)
    (crushed|crushed up|ground|ground up|dissolved|mixed|stirred) *3 (${dose}) *4 (drunk|drank|swallowed|downed|necked) (them|it|it all|the lot|them all)
    (took|taken|swallowed|injected) something *1 i *1 (cant|cannot|can not) (undo|take back|untake) *4 (scared|dont want to die|help|sorry|goodbye|dont know|tell)
    (swallowed|swallowing|eaten) *3 (batteries|battery|razor blades|magnets|glass|needles|blades) *6 (to die|kill myself|end it|on purpose|deliberately|want to die)
    (ive had|ive taken|i took|i had|i swallowed) them *3 (# packets|three packets|two packets|both packets|whole packet|whole box|two boxes)
    (drank|drunk|swallowed|downed) (what|whatever|stuff|the stuff|something) *3 (under the sink|in the shed|in the sluice|from the shed|for the rats|on the maize|on the crops)
    (took|put in|injected|taken|swallowed|used) *2 more than *3 survive
    (helpline|samaritans|crisis line|crisis team|hotline) *4 (fine|safe|ok|okay|better) *6 (finished the packet|finished the bottle|finished the box|swallowed|took the rest|taken the rest|took them|took the lot|taken the lot)
    (did|done|doing) something (stupid|bad|silly|awful|terrible|daft) with *2 (tablets|pills|meds|insulin|medication|razor|blade|morphine)
    (did|took|taken|swallowed|had|necked) *1 (stupid|silly|ridiculous|crazy|insane|mad|huge|massive|lethal|fatal|obscene|daft) (amount|number|load|lot) of *1 (${dose})
    (took|taken|swallowed) (the|some|all|all the|loads of|too many|a load of|mums|dads|my mums|my dads|my) *2 (pills|tablets|painkillers|paracetamol|sleepers) *8 (scared to tell|afraid to tell|havent told|dont tell|not told|cant tell|never told|didnt tell|frightened to tell)
    (handful|handfuls|strip|strips|sheet|blister|blisters) *1 (down|gone|in|swallowed|finished) *3 (third|second|another|next|rest|other|fourth) *4 (palm|hand|lap|to go|left|started|starting|waiting|ready)
    (had|taken|took|swallowed) *2 (first|one|two|another) handful *4 (rest|others) *2 (lined up|laid out|waiting|to go|on the|next)
    (finished|emptied|done|through) (the|one|a|first|my) *1 (strip|sheet|blister|blister pack|box of pills|packet of pills|pills) *3 (starting|started|start|onto|opening|moving) *2 (second|next|other|another)
    (had|taken|took|swallowed|done) (all of|all)? mine *3 (started|starting|now|moved|moving) *1 on *2 (dads|mums|moms|his|hers|nans|husbands|wifes|sisters|brothers)
    (third|half|most|quarter|two thirds) of the (pills|tablets|sleepers|capsules) *8 (the others|the rest|remaining|carry on|keep going|until theyre finished)
    (pills|tablets|meds) *6 (started|starting|begun) on (both|them|the first|the second|the lot|the next)
    (drinking|drank|drunk|swallowing|swallowed|taking|took) *8 (in the hope of|in hopes of|hoping|in the hope) *1 (not|never|i dont|i wont|i never) (waking|wake|to wake)
    what i (took|swallowed|injected|drank) (was|is) *1 (meant|for|enough) *2 (horse|dog|cow|vet|cattle|animals|put down)
    (wrote|written|writing|write|listed|note) *3 (what i took|what ive taken|what i swallowed|what ive swallowed|what i had taken)
    (its|it is|it was|no its) *1 (all)? (those|the|all those|all the|every|that) (tablets|pills|paracetamol|amitriptyline|aspirin|sleepers|meds|beta blockers) *2 (i took|i swallowed|ive taken|i meant|i finished|i had)
    (shot up|injected|banged up|slammed) *1 (everything|it all|all of it|the lot|all i had|the whole bag|the rest) *2 (left|had)? *8 (coming on|no tomorrow|slid|bye|goodbye|wont wake|wouldnt wake|dark|heavy|nobody|cold|knew)
    (did it all|took it all|used it all|did the lot|all of it) *2 (anyway|on my own|alone) *6 (wouldnt wake|wont wake|dont wake|not wake|going cold|gone cold|never wake)
    (bring|throw|fetch|get) (it|them) *1 up *8 (changed my mind|cant|wont come out|too late|scared|help)
    (cant|couldnt) (throw up|be sick|bring them up|bring it up|vomit) *4 (changed my mind|wont come out|regret|tried|help)
    (pill|pills|tablet|tablets) (bits|pieces|fragments) *2 (in it|in the bowl|in my sick|in the sick|in the sink|in the toilet)
    (threw up|sicked up|brought up|vomited) (some|half|a few|most) of them *2 *6 (stayed down|still down|kept down|rest|still in me)
    (swallowed|had|took|taken|put away|polished off|knocked back|got through|emptied) *3 (weeks|months|fortnights) (dosette|pillbox|pill box|pill organiser|organiser|tablets|pills|supply|worth) *2 (and|then|too) *3 (next|rest|months|weeks|another)
    (took|taken|swallowed|necked|popped|had) *1 (the|those|my) (tablets|pills|sleepers|capsules) *4 (gave me|prescribed|sent me|left) *2 (all of them|every one|the lot|all at once)
    (took|taken|had|swallowed|finished|necked) *2 (all|whole) of the (warfarin|amitriptyline|oxy|oxys|oramorph|morphine|aspirin|paracetamol|sleepers|digoxin|zopiclone|propranolol|codeine|tramadol|insulin|methadone|lithium)
    (thats|that is) the (whole|all|last|lot) of the (oxy|oxys|morphine|pills|tablets|methadone|sleepers|paracetamol|oramorph|insulin)
    (whole|entire|full) (months|weeks|years|fortnights) (supply|worth|prescription|script) *1 (is|are|has)? *1 (gone|inside me|down me) *3 (and so|so will|lie down|waiting|now|nobody)
    had every last one with
    (took|taken|had) (another|second|a second|a third) overdose *8 (first|didnt work|did not work|again|tonight|wasnt enough)
    (meant it|wanted it) to be enough *8 (chest|heart|breathing|slow|slowing|cold|believe)
    (took|taken|swallowed) (extra|double|loads|lots|more) *1 of everything *6 (hoping|wake|sick|puke|shaking)
    (insulin|tablet|tablets|pill|pills) thing happened
    (do not exceed|maximum dose|max dose|stated dose) *6 (exceeded|went past|ignored|took|didnt stop)
    (stopped|lost) (counting|count) *3 (my hands|after twenty|after thirty|after forty|after #) *8 (lying down|lie down|sleepy|shook|pills|tablets)
    (i|ive) *1 (injected|jabbed) (far|way|much|a lot) more than *8 (mean it|meant it|sweating|shaking|on purpose)
    (swallowed|swallowing|necking|necked|taking|popping) (whatever|anything) *1 (i find|i found|i could find|i can find|was there|is there) *8 (sideways|room|spinning|since|sick|sleepy|die)
    (took|taken|swallowed|had) (the|my|dads|mums)? *1 (pills|tablets) *2 (at lunch|at break|this morning|at teatime|in the loo|in the toilets|before school) *8 (scared|nobody|no one|havent told|mum will|dont know|now what)
    overdosed *2 (last night|yesterday|this morning) *3 (never told|havent told|not told|didnt tell|told no one|told nobody|nobody knows|no one knows)
    (told the|lied to the|hung up on the) (helpline|samaritans|crisis line|crisis team|nurse) *8 *8 (swallowed|taken|took|finished the packet|finished the bottle)
    (gave|given|jabbed|injected|stuck) (myself|me|in|it) *2 (three|four|five|both|all my|all the|several|whole|every) *1 (pens|pen|vials|vial|cartridges)
    (insulin|pens) *2 (all of it|all of them|the lot|and his as well|and hers|as well as his|every pen|the whole pen|pens worth) *8 (shaking|shaky|sweaty|sweating|lying|dark|cold|no supper|tingle|wanted out|locked|alone)
    `,
  ),
  ...signals(
    {
      group: 'act.edge',
      language: 'en',
      role: 'in_progress',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: presentContexts,
    },
    `
    (climbed|stepped|got|gone|swung|clambered|im|i am|ive|shuffled|standing|stood|sat|sitting) *2 (far|wrong|other|outer|outside|water|river) side of the (rail|rails|railing|railings|parapet|guardrail|handrail|balustrade|bridge rail)
    (bridge|viaduct|pier|cliff|dam|flyover|overpass|river|roof|multi storey|car park) *8 (i|ive|just|and|already) *1 (climbed over|stepped over|swung over|climbed out|got one leg over|got a leg over|put a leg over|got my leg over)
    (lying|laid|lain|laying) (down)? (on|across|over) the *1 (track|tracks|rails|railway line|railway|train line|train tracks)
    (im|i am|ive|just|been) *2 (lying|laid|lain|laying|sat|sitting|knelt|kneeling) *1 (down)? (on|across|over|between) the *1 (line|track|rails|lines|sleepers|four foot)
    (sitting|sat|stood|standing|crouched|waiting|hiding|lying|im) *3 (by|beside|on|at|next to|near|between|to|behind) *2 (line|tracks|rails|railway|railway line|track|main line|crossing) *8 (hear it|hear it coming|see it coming|next one|see the headlamp|see the headlights|headlamp|too late to stop|cant stop in time)
    (parked|stopped|stalled|sat|sitting|stuck|wheel|car) *3 (on|across) the *1 (crossing|level crossing|tracks|railway line|rails) *8 (lights off|engine off|turned the engine off|barriers|barrier|waiting|goodbye|belt|sorry|train)
    (barriers|barrier|lights) *3 (coming down|come down|going down|start|flashing) *8 (not going to stay behind|not staying behind|not moving|walk round|walking round|go under|duck under|stay here)
    (not letting|wont let|dont think i can let|cant let|not going to let|not gonna let|im not letting) *1 (the|this)? next (one|train) *1 (go|pass|by|past)?
    (its|it is|got it|put it|have it) *1 (round|around) my neck (already|and im scared|and im shaking|and im crying|and im ready|and im standing|and im on the|and its tied|and i cant stop|and all i have|and i just)
    (bridge|cliff|quarry|edge|roof|station|platform|tracks|railway|viaduct|balcony|ledge|weir|spot) where *3 (died|jumped|fell to|fell from|did it|killed himself|killed herself|ended it|hanged himself|happened|went over|drowned) *8 (@same_deed|following her|following him|doing it too|doing the same|im next|and i will too|go as well|go too|going too|going as well|follow them|going the same way|my turn)
    (on|at) (the|this|a) *3 (bridge|cliff|cliff edge|edge|ledge|roof|parapet|railing|viaduct|platform edge) *1 (i thought id feel|i thought i would feel|i thought id be|i thought i would be|i feel nothing|i dont feel anything|i feel so calm) *1 (something|anything|different|scared|more|sadder|frightened|and|just|any more|anymore|at all)
    (next|this) (one|train|lorry|truck|bus|express) *1 (i|im|ill|i will|and i|and im) *1 (step|stepping|jump|jumping|dive|diving|walk|walking|throw|going) *1 (out|off|under|in front|in)
    (stepped|step|stepping|walked|ran|run) (off the kerb|off the curb|into the road|out into traffic|into traffic|in front of cars) *4 (twice|again|three times|third time|missed me|every time)
    (lorries|lorry|cars|trucks|traffic) *6 (just)? (have to|got to|need to|only have to) (pick|choose|time) (one|it|which)
    (tied|strapped|roped|chained|taped|fastened|knotted) *3 (breeze block|breezeblock|brick|bricks|kettlebell|anchor|stone|stones|dumbbell|paving slab|concrete|rocks|cinder block) *3 (ankle|ankles|feet|foot|waist|legs|leg|neck|myself|me)
    pockets *2 (stones|rocks|bricks|pebbles|weights|lead) *8 (river|water|lock|harbour|canal|weir|sea|lake|tide|towpath|pier|steps|wading|walk in|edge)
    (river|water|lock|harbour|canal|weir|sea|lake|tide|towpath|pier|towpath) *8 *2 pockets *3 (stones|rocks|bricks|pebbles|weights|lead)
    (no plan|no plans|not going|no intention|dont plan|not planning|dont intend|not intending|wont be) *1 (to|of)? (swim|swimming|paddle|paddling|row|rowing|wade|wading) (back|ashore|home|in)
    (let go|letting go) of (the|it|this)? *1 (buoy|marker|chain|float|mooring|rope|ladder|railing|rail|driftwood|buoy rope)? *3 (and the phone|phone with it|when ive got my breath|another go|sink|sinking|go under|again)
    (stopped swimming|swum out past|swam out past|treading water|buoy|buoys) *8 (in my clothes|stopped swimming|no plan|let go|phone with it|fully dressed|not turning back)
    (past|beyond) the *1 (last|second|third)? (buoy|buoys|marker) *8 (stopped|clothes|treading|let go|phone|not coming back|not turning)
    (walked|walking|gone|stepped|im|still walking|out) *3 (out on|out onto|on|onto|across) the *1 (ice|frozen lake|frozen pond|lake ice) *6 (creaking|cracking|making noises|groaning|its thin|giving|still walking|not turning|noises)
    (ice) *6 (thin|thinnest) *6 (so thats where|where ive walked|walked to|walking to|heading for|im going)
    (cold|frost|snow|winter|sea|water|tide|river|current) *1 (will|ll|can|to|is going to) (do it|do the rest|take me|finish me|finish it|finish the job|have me|sort it|do its work|do the job)
    (snow|frost|cold|freezing|ice|mountain|summit|treeline|woods) *8 (coat|boots|clothes|jacket|shirtsleeves|nothing on|gloves|jumper) *2 (off)? *8 (stopped shivering|stopped shaking|shivering stopped|thats stopped|shivering is nearly over|shiverings|sat down|lie down|lay down|lying down|no ones coming|nobodys coming|sleepy|warm now)
    (shut|closed|locked|sealed|in) the garage *8 (car|engine|motor|exhaust|hose) *3 (going|running|on|ticking over) *8 (smell|smells|sleepy|head|dizzy|wait|goodbye|sorry|waiting|sick|drowsy|cant remember)
    (hose|hosepipe|exhaust|engine|motor) (is|s)? (on|in|running|connected|attached|going) *2 (garage|windows|doors|boot) (is|s|are|door)? *1 (shut|closed|taped|sealed|locked) *3 (head|sleepy|dizzy|wait|goodbye|sorry|drowsy|hurts|now|cant)
    (ticking over|engine running|motor running|engine on) *3 (every|all the|both|the) *1 (door|doors|vent|vents|window|windows) *1 (shut|closed|sealed|taped|blocked)
    (barbecue|bbq|charcoal|coals|hibachi|barbeque) *3 (lit|burning|glowing|smoking|going) *6 (in here with me|bedroom|bathroom|in the tent with|in the car with|in the van|windows shut|windows closed|beginning to nod|drowsy|sleepy)
    (tubing|plastic tubing|hood|exit bag|mask|bag) (is|s)? on *4 (tank|gas|helium|cylinder|valve|nitrogen|canister) *2 (open|on|hissing|turned) *6 (drowsy|sleepy|goodbye|sorry|wanted|dizzy|light|going)
    (turned on|turning on|switched on|put on|turned all) *3 gas *8 (usual chair|lie down|lain down|lying|sat down|sit down and wait|sealed|towel|under the door|put the cat out|put the dog out|budgie)
    (lighter|match|matches|box of matches) *6 (soaked|doused|covered|drenched|wet) *2 (petrol|paraffin|gasoline|kerosene|lighter fluid|white spirit)
    (poured|tipped|soaked|doused|drenched|covered) *3 (petrol|paraffin|gasoline|kerosene|lighter fluid|white spirit) *3 (over me|over myself|all over me|over my head|on myself|on me|lighter|match|matches|my clothes)
    (soaked|doused|drenched) (myself|me)? (in|with) (petrol|paraffin|gasoline|kerosene|lighter fluid)
    (full of smoke|smoke everywhere|room is on fire|house is on fire) *3 (lit it myself|i lit it|i set it|i started it|set it myself|did it myself)
    (sat|sitting|im|in the field|out here|alone|tailgate) *6 (rifle|shotgun|gun|pistol|revolver) *8 (all im waiting for|sun to go|goodbye|crying|cant stop crying|last|third time|take it down|say a prayer|try again)
    (loaded|gun|pistol|rifle|trigger|barrel|weapon|safety|revolver|shotgun) *8 (against|to|under|in|at) my (head|chin|mouth|temple|throat|forehead|chest|heart)
    (in my hand|in my hands|in my lap|on my lap|across my knees) *4 (safety is off|safety off|safetys off|its loaded|loaded|cocked|finger on the trigger)
    (holding|held|been holding|got) *2 (gun|pistol|rifle|shotgun|revolver|glock) *4 (for an hour|for hours|about an hour|half an hour|all night|all evening|gets closer|getting closer|each time)
    (opened|let myself into|unlocked|got into) *2 gun (cabinet|safe|cupboard) *8 (loaded|across my knees|on my lap|in my lap|on the table|sitting|sat|crying)
    (gun|pistol|rifle|shotgun|revolver) *2 (jammed|misfired|clicked) *8 (cleared it|try again|again|another go|prayer|next one)
    (tied|looped|knotted|slung|noose|rope|cord|belt|tie|flex|cable|scarf) *8 (im kneeling|kneeling here|my knees go|letting my knees|bend my knees|lean forward|leaning into it|sit down into it|let my weight|chair is wobbly|chair a bit wobbly|stool is wobbly|come off it|kick it away)
    (tightened|pulled|tightening|pulling|tight) (it|the belt|the cord|the scarf|the rope|the tie) *4 (ears|neck|head|eyes|face|vision) *4 (ringing|pop|popping|pounding|red|black|spots|burst|swelling|roaring)
    (belt|rope|cord|scarf|tie|noose|flex|cable|sheet) *2 (over|on|round|to) *1 (door|rail|beam|banister|hook|branch) *4 (been in it|in it once|come out|going back in|going in again|head in|neck in)
    (came to|woke up|woke) on the floor *6 (putting it back|going again|try again|trying again|back up|doing it again|have another go)
    (hanging|rope|belt|noose|cord) *2 (didnt work|did not work|didnt hold|failed) *8 (again|back up|stronger|another go|putting it)
    (tried|i tried) *3 (belt|rope|cord|scarf|tie|sheet|cable|flex) *3 (broke|snapped|gave|came down|slipped|didnt hold|wouldnt hold) *8 (neck|stronger|again|throat|thicker|properly|another)
    (barely|hardly|shaking|cant) *4 tie *1 (this|the)? (knot|noose|rope) *4 (nearly done|almost done|its done|done|shaking|ready)
    (bag|hood) *3 (over|on) my (head|face) *8 (playlist|goodbye|sealed|elastic|rubber band|roommates|till monday|back monday|bye|sorry|helium)
    (got|have) the (bag|hood|noose|rope|cord) ready to go (over|round|around) my (head|neck|face)
    (cut|slashed|slit|sliced|gashed|opened) *4 (arm|arms|wrist|wrists|throat|leg|thigh|neck|wrist to elbow|elbow) *8 (wrapped nothing|not wrapping|not calling|let it|watching|pumping|spurting|far off|does its work|meant it|not stopping|dont want it to stop|not going to stop it|while it does)
    (bled|bleeding) through *2 (bath towels|bath towel|towels|towel|bandages|tea towels|two towels|the third)
    (blades|blade|knife|razor|scissors) *1 (is|s)? in *4 (dont feel|feel it|done one|one side|arm|deep|quiet|bleeding)
    (opened|opened up|cut|slit|sliced) (up)? *1 (one|both|my left|my right|the left|the first|left|right) (arm|arms|wrist|wrists) *8 (the other|next one|bathroom|cant let|right one|left one)
    (knife|blade|razor|scissors|glass|scalpel|chisel) *8 (looking at|staring at|pressing|pressed|against|pressed to|held to|hovering over) my (wrist|wrists|throat|neck|vein|veins)
    (razor|razors|blade|blades|scalpel|knife) *4 (made the first cut|made a first cut|first cut|one cut so far|first one done|started cutting|started on my|ive started)
    (water|bath|tub) *3 (pink|red) *1 (then|now|and now|and) *1 (red|dark red|darker|crimson)
    blood *4 (keyboard|slippers|phone|cat|floor|everywhere|carpet|tiles|sink|bed|lap|towels|shoes) *8 (meant it|i meant|in my fist|still in my hand|on purpose|not stopping|not stopping it|chisel|razor|blade|knife)
    (drip|dripping|blood|bleeding) *8 (not|wont|nothing) *3 (wrap it|wrapped|wrap|bandage it|stop it this time|cover it|tie it|press on it)
    (cut|cuts|thigh|arm|neck|wrist|inside of my leg|stuck) *6 (its pumping|is pumping|actually pumping|its spurting|spurting|wont stop pumping|squirting)
    (smashed|broke|broken) *2 (mirror|glass|bottle|window|picture) *6 (pieces|piece|shard|shards|bit of it|bits) *8 (neck|wrist|wrists|arm|arms|throat|bleeding)
    (wrists|wrist|throat) *2 (feel|feels|felt) *1 (warm|wet|numb|open|hot|cold)
    (pulled|ripped|tore|yanked|took) *2 (drip|cannula|dialysis line|line|feeding tube|oxygen|iv) (out|off) *8 (window|swallowed|taken|blood|bleeding|asleep|washbag|wont be back|roof|told the nurse)
    (bath|tub) *8 (toaster|radio|hairdryer|hair dryer|heater) *4 (plugged in|on the edge|on the side|with me|pull it|in with me|and the razor|and razor)
    (toaster|radio|hairdryer|hair dryer|heater) *3 (in|into) *3 (bath|with me) *4 (plugged in|edge|side)
    (stopped|given up|not|no) (eating and drinking|eating or drinking|food or water|food and water|eaten or drunk) *8 (so that ill die|so ill die|so i die|to die|too weak|until i die|till i die|finish me)
    (dual carriageway|motorway|straight|bridge support|pillar|wall|tree) *8 (belt off|belts off|belt is off|seatbelt off|seat belt off|braking at the last|brake at the last|going again|not braking)
    (belt off|belts off|belt is off|seatbelt off|seat belt off|unbuckled) *8 (wall|tree|bridge support|pillar|concrete|lorry|oncoming|braking|brake)
    (doing it|am doing it|done it) (as i type|while i type|as i write|as im typing|as you read|as we speak|while you read)
    (ive|i have|already) (started|begun) *3 (dont trace|dont send|dont call|dont ring|no turning back|cant stop me|bathroom|so they cant hear|wont be long)
    (blades|razor|blade|pills|rope|bathroom floor) *6 (door locked|locked in|nobody home|no one home|alone) *6 (already started|ive started|have started|started)
    (locked|bathroom|shed|garage|water running|run the water|ran the water) *8 (cant hear|wont hear|dont hear) *3 (ive started|already started|started|ive begun|doing it)
    (got as far as|at|over|reached) the parapet *8 (knee up|leg up|leg over|knee over|swing|stick)
    (im|i am|climbed|got|stood|sat|standing|sitting|gone|ive) *2 (past|over|outside|through|beyond|other side of) the (fence|railings|railing|barrier|safety fence|chain|netting) *3 (viaduct|cliff|overpass|bridge|falls|dam|roof|quarry|motorway|flyover|gorge)
    (viaduct|cliff|overpass|bridge|falls|dam|roof|gorge|flyover) *4 (outside|past|over|other side of|through|beyond) the (fence|railings|railing|barrier|safety fence|chain|netting|parapet)
    (stopped|left|parked|pulled over) *2 (car|van|truck) on the *1 (bridge|viaduct|flyover|overpass) *8 (got out|at the rail|railing|rail|climbing|over the side)
    (bridge|viaduct|overpass|flyover) *8 (asked if i was ok|asked if i was okay|asked if i was alright|asked me if i was) *8 (said|just looking|gone|view)
    (phone|phones) *4 (in the water|in the river|in the sea|over the side|off the edge) *2 (first|before me) *4 (me|then)
    (woods|forest|trees|copse) *4 with *2 (rope|noose|cord|rifle|shotgun|pistol|revolver)
    (in|behind|by) the (woods|forest|reservoir|quarry|field) *8 (with|got) *2 (rope|noose|dads rifle|dads gun|dads shotgun)
    (service weapon|service pistol|sidearm|shotgun|rifle|pistol|gun) (on|in|across) my (lap|knees|chest)
    (have|put|putting|got|keep|kept) it (in my mouth|to my chin|to my head|under my chin|against my chin|against my head|to my temple|to my chest)
    sitting against my (chin|head|chest|temple|mouth)
    (made it hold|it held|holds) this time *8 (neck|chair|knot|beam|door)
    (belt|rope|scarf|cord|tie|noose) *2 (on|over|from|to) the (door|handle|door handle|rail|beam|banister) *8 (leaning|under it|my knees|on me|round my neck|let go|slump|sat on the floor)
    (looped|slung|thrown|tied) over *3 (im up on|up on|standing on|im on|stood on) *2 (mower|chair|stool|bucket|crate|table|ladder|bench|box)
    (knotted|tied) it and (tested|tried) it
    (already did it|ive done it|i did it|just did it) *2 (both arms|both wrists|both sides|one arm|my wrists|the wrists)
    (blood|bleeding) *3 *8 still got the (chisel|knife|razor|blade|scissors|glass) *3 (fist|hand)
    (knife|blade|razor|scissors|scalpel) *1 (is|s)? *1 in my (hand|hands|fist) *8 (wrist|wrists|throat|arm|neck|bathroom|locked|asleep)
    (took|taken) a handful of *8 (then another|and another|another handful)
    (kicked|kick) the (chair|stool|bucket) *6 (to see|see how it felt|rope)
    (rope|noose|belt|knot|cord) *2 held *4 (for real|this time|again|do it)
    (friend|brother|sister|daughter|son|mate|flatmate|husband|wife|mum|dad|girlfriend|boyfriend|partner) *4 with *1 (blade|razor|knife|gun|rope|noose) *4 (wont open|wont come out|locked|wont let me in|blood)
    (dragging|going|climbing|crawling) (myself)? (back)? up *2 (roof|proper one|higher|bridge|again) *8 (jump|jumped|properly|this time|leg)
    (i|ive) (climbed|come|came|got) out *2 (fire door|fire escape|hatch|skylight) *8 (roof|edge|ledge|toes|nothing)
    (dialysis line|the line|fistula|drip) *3 (out|off) *8 (blood|asleep|told the nurse|bed)
    (platform edge|edge of the platform|end of the platform|yellow line|edge of platform) *4 (waiting|wait) for *3 (train|express|fast one|next one|through train|freight)
    (jumped|jumped off|threw myself off|stepped off|fell) *4 (bridge|roof|balcony|cliff|viaduct|building|car park) *6 (survived|still alive|didnt die|didnt work|wasnt high|lived) *6 (again|back up|higher|another go)
    (bleeding|losing blood) *2 (lot|badly|heavily|bad|everywhere|fast|loads) *6 (dont want|not calling|not ringing|let it|letting it|dont come|dont send|not stopping|nobody to come|no one to come)
    (cutting|cut|cuts) *4 deep *6 (not calling|not ringing|dont want help|not going to stop|on purpose|meant it|i meant)
    (hands|hand|fingers|rail|railing|ledge|edge|bridge|grip|girder) *6 (in a minute|in a second|in a moment|any second|any minute|about to|and now|and then) *1 (im|ill|i will|i am)? *1 (letting go|let go|jump|lose my grip|step off|step out)
    (turned off|took off|taken off|switched off|pulled off|stopped) (my|the) oxygen *6 (waiting|to go|wont be|sleepy|let me go|to die|on purpose|drift)
    (climbed|climbing|up) *2 (pylon|mast|substation fence) *6 (touch|wire|wires|jump|let go|about to|hold of the)
    (water|river|sea) *3 (rising|coming in|filling|pouring in|up to) *4 (car|van|truck) *6 (on purpose|meant to|drove it in|wont get out|not getting out|staying|not opening)
    (petrol|paraffin|gasoline|kerosene|lighter fluid|white spirit) *6 (and myself|and me|and over me|and my clothes) *6 (match|matches|lighter|light)
    (climbed|climbing|clambered|got) out *4 (lighthouse|tower|roof|ledge|top floor|window ledge)
    (lighthouse|tower|steeple|belfry|roof) *8 (im climbing out|climbing out|stepping out|climb over)
    (noose|belt|rope|cord|flex|scarf) *2 (round|around|over|on) my (neck|throat) *6 (step|kick|jump|off|now|tight|ready|goodbye|bye|sorry|going to|about to|counting|locked)
    (toes|heels|feet) *2 (over|off|past|hanging over) the (edge|ledge|lip|drop|side|platform) *6 (now|looking down|lean|wind|let go|goodbye|sorry|nobody|count|counting|cars|water|rocks)
    my head *1 (in|inside) the (oven|bag|noose|loop|plastic bag)
    (sat|sitting|im|stood|standing|lying) *2 (middle of|in the middle of) the *1 (road|motorway|carriageway|tracks|lake|railway) *6 (dark|lights off|waiting|wait|hit|lorry|truck|car|train|black)
    (wont|not|no) *1 (press|pressing|bandage|bandaging|plaster|pressure) *3 (it|on it) *4 (let it|bleed|blood|bleeding)
    (trigger|hammer) *6 (click|clicked|empty|misfire|misfired|jammed) *6 (again|next|another|reload|spin|loaded)
    (connected|fitted|attached|taped|ran|run) *2 (hose|hosepipe|pipe|tube) *4 (windows|window|doors|exhaust|tailpipe) *6 (sleepy|drowsy|waiting|goodbye|engine|dizzy|sorry|bye)
    (cut|cuts|slit|sliced|slashed|blade) *8 (see fat|see the fat|white stuff|see bone|see the bone|to the bone|see tendon)
    (slit|slashed) (em|them) *2 (both|open|deep|properly)
    (up to|past|over) my (chest|neck|waist|chin|shoulders) *6 (further out|going further|takes me|not turning|not coming back|let it take)
    (train|crossing|lorry|express|tram) *8 (not going to move|not moving|wont move|not getting out of the way|not stepping back)
    (standing|stood|up) on *1 (chair|stool|bucket|ladder|crate) *8 (round|around) my neck
    (bled|bleeding) too much *1 (already|now|to stop)
    (wheelchair|brake|handbrake|brakes) *2 off *6 (pointing|pointed|aimed|facing|let it roll) *6 (slipway|harbour|edge|cliff|quay|water|ramp|pier|platform)
    (radio|life jacket|lifejacket|life jackets|flares|raft) overboard
    (at|near|up to|on) *2 (roof|crane|bridge|ledge|edge|top|silo|hatch|dam|tower|cliff) *8 *4 (in a minute|any second|in a moment|now|soon) (ill|i will|im going to|im|going to) (let go|jump|step off|lean forward|lean out|tip forward|let myself)
    (keep|kept) (leaning|edging|tipping|inching|swaying) (forward|out|over|closer) *8 (grab|grabbing|rail|railing|edge|arms|back|drop|feet)
    (roof|ledge|edge|hatch|bridge|cliff|balcony|top floor) *6 (long way down|its a long way|far down) *4 (going to|gonna|think im|im going|ready|might)
    (edge|ground|cliff|bank|path) (is|s)? (crumbling|giving way) *4 (letting it|let it|dont care|not moving|not stepping back)
    (shoes|wallet|glasses|watch) *6 (where im going|wont need them|dont need them|no need of them)
    (left|put) *2 (wallet|shoes|wedding ring|ring|phone|keys|watch|glasses|card) *6 (on the dash|on the wall|on the bank|by the rail|on the seat|in the car|on the bridge|on the sand|on the rocks) *6 (getting out now|up to my|wading|going in|walking in|bridge|cliff|edge|climbing)
    (standing|stood|stand|sat|sitting|on|at|over) *2 (@aloft) *3 (cant|dont know if i can|dont think i can|not sure i can|dont know how much longer i can|dont know how long i can) *1 (wait|hold on|hang on|hold back|resist|stop myself|keep holding)
    (on it|on the edge|on the ledge|on the bridge|on the roof|up here|over the rail|over the railing|at the edge|at the top) *2 about to (jump|go over|let go|step off)
    (come|came|gone|went|driven|drove|walked|straight) *1 to (the|this) (cliff|cliffs|bridge|viaduct|roof|dam|quarry|weir|pier) *2 (im|i am) (going over|going off|going in|jumping|stepping off|going to jump)
    (wont|will not|not going to) *1 (stop|back out|bottle it|chicken out|turn back|hesitate|fail) this time *4 (at|on|by) *2 (station|platform|tracks|bridge|edge|roof|cliff|railings|quay|weir|dam|level crossing|pier|parapet)
    (at|on|by) the (cliff edge|edge of the cliff|edge of the roof|roof edge|parapet|ledge|wrong side of the railing|wrong side of the rail) *2 the (wind|water|sea|drop|ground|traffic|rocks) (is|are|looks|sounds) *2 (loud|a long way|far|calling|black|howling)
    `,
  ),
  // Somebody else with what was emptied, and mishaps with medicines and drugs whose signs are grave.
  ...signals(
    {
      group: 'act.poisoned',
      language: 'en',
      role: 'in_progress',
      concern: 'overdose',
      tier: 'emergency',
      about: 'unknown',
      contexts: { ...presentContexts, anyone: 'emergency', before: 'watch' },
    },
    `
    (prescription|prescriptions|pill bottle|pill bottles|tablets|pills|lorazepam|diazepam|morphine|packets|packet|blister packs|box|boxes|bottles) *2 empty *8 (${giving})
    empty *1 (pill bottle|pill bottles|bottle of pills|packets|packet|blister packs|tablet box|box|boxes|strips|prescription bottle) *8 (${giving})
    (froth|foam|sick) *2 (lips|mouth|chin) *8 (empty|pills|tablets|bottle|packets)
    (he|she|hed|shed|hes|shes) *2 (drunk|drank|swallowed|eaten|taken|took) *2 (slug stuff|slug pellets|weedkiller|rat poison|ant powder|antifreeze|bleach|poison|screenwash|the bottle|drain cleaner) *8 (twitching|foaming|sick|fitting|shaking|blue|wont|what to do|what do i do|burning)
    (methadone|oramorph|morphine|tablets|pills|bleach|medicine|meds) *8 (on|round|around) (her|his|their) (chin|lips|mouth|tongue|hands)
    (mixed up|muddled|mixed|took) (wifes|husbands|mums|dads|his|hers|her) *3 (tablets|pills|meds|ones) *8 *8 (heart keeps|yellow|missing|pulse|dizzy|drowsy|faint|cant stand|slow)
    (patch|patches) *8 (another|third|second|extra|three) *8 *8 (sleepy|nodding|drowsy|making sense|breath|breathing|slow|cant stay awake)
    (coke|cocaine|speed|meth|crack|gear) *8 *8 (pain across|tight pain|pain in my chest|down my left arm|my left arm|jaw feels|chest pain|tight chest|chest is tight)
    lithium *8 *8 (slurring|cant hold a cup|walking into|shaking so much|shaking so bad|cant walk straight|confused|jerking)
    (paracetamol|tylenol|acetaminophen|cocodamol|painkillers) *8 *8 (eyes look yellow|eyes are yellow|gone yellow|yellow eyes|skin is yellow|side hurts)
    (narcan|naloxone) *8 *8 (nodding again|going again|going under again|feel it going|passing out again|drifting again|going over again)
    (took|used|did|shot|relapsed|smoked|injected|amount) *8 *8 (forget to breathe|forgetting to breathe|cant remember to breathe|keep stopping breathing)
    (snorted|took|smoked|did|swallowed) *2 (what i thought was|what they said was|what he said was|thought it was) *6 (breathe|chest|heart|cant|numb|blue|passing)
    (he|she|hes|shes) *6 (says|said|saying) (hes|shes|he|she|hed|shed) *1 (taken|took|swallowed) *1 (everything|them all|the lot|all of them|all the|all his|all her|an overdose|a load|loads|too many)
    (batch|fent|fentanyl) *6 (going dark|cant stay awake|nodding|blacking out|going black|dark at the edges)
    (insulin|morphine|methadone|warfarin) *8 again *6 (sweating|nonsense|confused|drowsy|grey|slurring)
    (isnt|not) just drunk *8 *8 (breathing|nails|blue|bluish|wake|methadone|pregabalin)
    (breathing|breathes|breath) *2 (once|twice) *3 (count to|every) *2 (ten|minute|fifteen|twenty|#)
    (kept|keep|keeps) (having|taking|swallowing|popping) *1 (another|more) *8 (blue ones|pills|tablets|ones|gin|vodka|wine) *8 (hard to breathe|breathe in|cant breathe|weigh a ton|arms|floor|numb)
    `,
  ),
  // Signs that are nothing alone; combinations say what they make with one another.
  ...signals(
    {
      group: 'act.taken',
      language: 'en',
      role: 'taken',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: bodyContexts,
    },
    `
    (took|taken|swallowed|necked|downed|popped|gulped|gulped down|put away|washed down|swallowing|dosed|had) *3 (all|loads|whole|lots|heaps|tons|great many|everything|whatever|anything|rest|every|handful|handfuls|bunch|stash|far too much|way too much|leftovers) *3 (${dose}|bedside drawer|medicine cabinet|bathroom cabinet|cabinet|white tub|stash|in the house|in the flat)
    (${dose}) *1 (loads|lots|tons|heaps|too many|way too many|all of it|all of them|handfuls|the whole bottle|the whole months|the entire bottle|the whole box)
    (whole|entire|full) *1 (bag|bottle|box|packet|strip|pot|month|week|stash|dosette|script|card|pot) of *1 (${dose})
    (drunk|drank|swallowed|on top of|necked|downed) *4 (month|months|six weeks|weeks|fortnight) of (${dose})
    (two months|month|six weeks|fortnight|two weeks) of *2 (heart pills|heart tablets|zopiclone|tablets|pills|sleepers) *2 (gone|down|in me|none left)
    (had|swallowed|took) the full (two|three|#)? (months|weeks|month|week|bottle|packet)
    (took|taken|had|swallowed|necked|popped) *1 (the|my|all|every)? (whole|entire) (stash|bottle|lot|pot|jar|script|months worth|months|supply)
    (popped|swallowed|necked|downed|gulped) (em|em all|the lot|the stash|the whole stash|every one|them)
    (theyre|they are) (down|swallowed|all down|gone down|down now)
    (did|done) what i said (i would|i wouldnt|id do|i was going to|id|i wouldnt do)
    (aspirin|pill|pills|tablet|tablets|medicine|vodka|@medicine_plain) (bottle|bottles|box|packet|pot|jar|tub|cabinet) *1 (is|s|are)? (empty|drained)
    (cabinet|medicine cabinet|pill organiser|pillbox|dosette|pill bottle|tumbler) *1 (is|s|are)? *1 (empty|drained|bare)
    (was|were) full *2 (this morning|an hour ago|earlier|at lunch|yesterday|tonight) *3 empty
    (digoxin|morphine|insulin|amitriptyline|paracetamol|aspirin|sleepers|beta blockers|zopiclone|oramorph|methadone) *1 (is|are) *1 (gone|finished|all gone|in me)
    (finished|took|taken|swallowed|drank|had|injected) *4 (was|were|meant|prescribed|left) *1 for (the dog|the cat|the horse|mother|mum|dad|him|her|my mother|grandad|nan)
    (took|taken|had|swallowed) *1 (his|her|mums|dads) (tablets|pills|morphine|oxys|meds|insulin|sleepers|patches) *4 (since|no use|dont know how many|how many)
    (had|took|taken|swallowed) (the|my)? last (one|tablet|pill|few|of the pills|of the tablets) *2 (ago|now|just now|with|min|minutes)
    (crushed|crushed up|mixed|stirred|ground up) *8 (had it in|drank it|drunk it|ate it|drank it down|rum|vodka|whisky|gin|milkshake|yoghurt)
    (two|three|one) bottles? of (vodka|whisky|gin|scotch|rum|brandy) and *2 (script|tablets|pills|prescription|strips|packets|meds|sleepers)
    (had|taken|took) *1 (about|nearly)? (a third|half|most|two thirds|a quarter|third) of (the|my|them) *1 (pills|tablets|packets|bottle|sleepers)?
    halfway through *2 (packets|bottle|pills|tablets|box|strips)
    so i dont (bring it back up|throw it up|throw them up|bring them back up)
    (three|two|four|extra|more) *1 patches (on|and)
    (had|took|given myself|gave myself|injected) *1 (my|all my|the)? insulin and (his|hers|mums|dads|then)
    (ive|i have) (overdosed|od'd)
    (last|remember) *1 (taking|swallowing) the last (few|ones|one|handful)
    (were|was) *2 (##|twenty|thirty|forty|fifty|sixty) *3 (bed|table|duvet|floor|lap|tray) *4 (now|only)
    (##|twenty|thirty|forty|fifty|ten|a dozen) (gone|down|in) *1 (##|@number) (to go|left|more)
    strips everywhere
    (i|ive) started *1 (an hour|half an hour|minutes|hours|mins) ago
    all (the|my) *1 (benzos|xanax|diazepam|sleepers|morphine|codeine|oxys)
    (glass|mug|tumbler|cup) *1 (is|s)? *1 (drained|empty) *3 (packets|strips|tablets|pills|boxes)
    (handful|fistful) *2 (then|and|another) *1 another (handful|fistful|one)?
    (lost count|lost track) *2 (empties|packets|pills|strips|tablets)
    (pills|tablets|meds) *2 (are|r) *1 (already)? (dissolved|dissolving|in my blood)
    (tablets|pills) *3 (have|will have|must have) dissolved
    (took|taken) (the lot|them|enough)
    (shouldnt|should not|wish i hadnt|regret|dont regret|sorry i) *1 (have)? (taken|took|taking) (them|them all|it all|so many|all of them)
    `,
  ),
  ...signals(
    {
      group: 'act.fading',
      language: 'en',
      role: 'fading',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: { quoted: 'none' },
    },
    `
    (ringing|hum|humming|buzzing|whistling|roaring|rushing) *1 in (my|the|one) (ears|ear|head)
    (ears|ear) *3 (ring|ringing|roaring|buzz|buzzing|popping|whining|rushing)
    (arms|legs|hands|body|limbs|head|tongue|eyelids|feet) *2 (lead|weigh a ton|weighs a ton|heavy|wont obey|obey me|have gone|has gone|gone|going)
    (tongue|lips|mouth|face) *1 (is|are|s|feels|feel)? (weird|thick|funny|fat|strange|prickly|tingly|tingle)
    cant (get|keep) warm
    (head|chin|eyes) *1 (keep|keeps|is|s)? *1 (dropping|closing|nodding|on my chest|drooping)
    (heart|hearts|pulse) *3 (galloping|thumping|skip|skips|missing|very slow|gone slow|strange|something strange|wont settle|stopping and starting|thudding|pounding|going funny|racing|trying to stop)
    (going|gone|goes|get|getting|pulling me|slipping|sinking|feel myself going|im) *1 (under|fuzzy|drowsy|far away|soft|dim|far off|sinking|floating|drifting|nodding|wobbly|wobbling)
    (everything|everythings|letters|words|screen|room|walls|lights|world|ceiling|floor|sight) *3 (moving|yellow edge|sideways|tipping|going away|far off|wont stay still|melting|swimming|going fuzzy|fuzzy|blurry|breathing|spinning|heavy|tilting)
    (breath|breathing|breathe) *4 (effort|hard work|far off|wrong|all the way|slow|shallow|harder|right|hurts)
    (been|being|was) sick (twice|three times|again|since|all|four times|a few times|and|everywhere)
    (cant stop|keep|been) (throwing up|being sick|vomiting|retching)
    (side|liver|kidneys|stomach|tummy|guts) *2 (hurts|hurt|cramping|cramps|agony|killing me|on fire)
    blood in (the|my) (bowl|toilet|sick|vomit|sink|wee)
    coming out *1 both ends
    (feel|feels|feeling|felt) *1 (drunk|warm|floaty|light|far off|far away|sinking|fuzzy|swimmy|hot|cold|numb|wobbly|ok so far|fine so far|sleepy|odd|strange|drowsy)
    (so|very|ever so|really|feeling) *1 (sleepy|thirsty|cold|drowsy|heavy) *1 (now|at last|already)
    (sweaty|shaky|trembling|twitching|itchy|bruising|wobbling) *1 (and|all over|about|now|where)
    (hands|legs|fingers|feet|arms) *2 (numb|cold|freezing|tingling|tingle)
    (cant|cannot|can hardly|cant hardly|hard to|barely) *2 (type|hold the phone|hold my phone|hold my head|feel my|feel the|see the|see this|stand|get up|keep awake|keep my|hear from)
    (slid|slumped|slipped) *2 (wall|floor|seat|chair|bath)
    (shivering|shaking) *2 (stopped|nearly over|has stopped|gone)
    (keep|keeps) (forgetting|nodding|drifting|dropping|slipping|laughing)
    (cant|dont) (throw it up|want my stomach pumped|want saving)
    (wish it was|thought itd be|is it meant to be) *1 (faster|quicker|this slow|slow|quick)
    (shut|close|shutting|closing) my eyes
    (not long|wont be long|few minutes) (now|left|to go)
    (lie|lying|lain|lay|curled|tucked) (down|up|here|still)
    (nodding|nodded|nod) (off|again|over)
    (hope|hopefully) (thats|that is|thatll be) me
    `,
  ),
  ...signals(
    {
      group: 'act.perch',
      language: 'en',
      role: 'perch',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: bodyContexts,
    },
    `
    nothing (under|below|beneath|in front of|between) *1 (me|my feet|my toes|us)
    (got as far as|reached|up to|at|on|over) the parapet
    (put|got|swung|have|one|lifted|hooked) *1 (a|my|one)? (knee|leg|foot) *1 (up|over|on the rail)
    (im|i am|stood|standing|sat|sitting|here|stopped|out|back) *1 (at|on|by|behind) (the|this|a|that) *1 (bridge|falls|viaduct|dam|dam wall|weir|headland|spot|summit|lighthouse|gantry|crane|railing|rail|parapet|ledge|lip|drop)
    (on|up|up on|off|of) *1 (the|a|this|my|my own) *1 (crane|silo|grain silo|pylon|mast|steeple|water tower|radio mast|roof hatch|lighthouse steps|lighthouse stairs|dorm roof|gantry)
    (ive|i have|just|i) (unclipped|unhooked)
    (unclipped|unhooked|undone|taken off) my harness
    (barriers|barrier) *3 (coming down|come down|starting|flashing)
    (hear|see|feel) *2 (it|train|trains|headlights|headlamp|headlight|rails) *1 (coming|approaching|humming|from here)
    pockets *1 (full of|filled with|loaded with|of) (stones|rocks|bricks|pebbles)
    (up to|past|over|round|around) my (knees|waist|chest|chin|ankles) *1 (in|now|typing|and)
    (past|through|beyond|over) the *1 (warning sign|chain|fence|safety fence|treeline|tree line|last buoy|railings|cordon)
    (long way|sheer drop) (down|to the rocks|to the water|to the ground)
    (hose|hosepipe|pipe|tube|tubing) *1 (is|s)? (on|in|attached|fitted|connected)
    (noose|cord|ligature|rope|belt) *1 (is|s)? (on|round me|on me)
    (tops|lids|caps) off
    (top|lid|cap) (is|was) *1 off
    (had|got|have|with|prised) (the|its) (top|lid|cap) off
    (top|lid|cap) *1 off *2 (bottle|pills|tablets|keep|them)
    (keep|kept|stop) counting them
    (arms|hands) *2 (getting tired|tired|giving out|slipping) *2 (rail|holding|now|grip)?
    (shoes|boots) off *3 (jacket|coat|folded|edge|wall|socks)
    feet over *2 (street|edge|drop|road|water|traffic|car park)
    (next to|right by|close to|near) the (drop|edge)
    (lean|leaning|leant|edging|edged|inching) *1 (out|over|forward|closer) *2 (edge|drop|rail|railing|grab)?
    (lighter|match|matches) in (my|one) hand
    (bridge|cliff|roof|viaduct|tracks|ledge|platform|balcony|river) *8 (im|i am) (standing|sitting|stood|sat|on|at) *1 (on it|at it|there|on there|in it|on the same one) *3 (follow|join|same|jump|die|end|do what)
    `,
  ),
  ...signals(
    {
      group: 'act.unseen',
      language: 'en',
      role: 'unseen',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: {},
    },
    `
    (nobody|no one|noone|none of them|nobodys|neither|not one) *2 (asked|noticed|noticing|saw me|see me|sees me|can see me|looked up|looks up|stopped|stops|down there|up here|second look|heard|will hear|coming|due|home|checking)
    (parents|mum|mom|dad|everyone|everyones|flatmates|housemates|bf|boyfriend|girlfriend|wife|husband|kids|roommate|family|mums|wifes) *1 (is|are|s)? *1 (asleep|sleeping|at church|snoring|downstairs|next door|in the pub|on nights|at the game|across the hall)
    (think|thinks) *1 (im|i am) *1 (asleep|at work|at choir|in the shower|afk|at the gym|on a|gone for|having|just tired|at church|out)
    (told|tell) (them|him|her|mum|mom|mam|dad|everyone|everybody|people|work) *2 (im|id|i had|its|it was) *1 (fine|safe|ok|okay|just watching|having|asleep|indigestion|a bug|staying|just looking|a stomach bug)
    (told|tell) (the|my|our|a) *2 (im|id|i had|its|it was) *1 (fine|safe|ok|okay|just watching|having|asleep|indigestion|a bug|staying|just looking|a stomach bug)
    (locked|bolted|barricaded) (the|my|myself in|myself in the|myself in my) *1 (bathroom|door|room|loo|cubicle|shutter|shed|garage)
    (bathroom|bathrooms|shed|garage) *1 (is|s)? locked
    (phone|phones) (is|s)? (on silent|off|turned off|switched off|unplugged|on four percent)
    (unplugged|taken off the hook|switched off) the *1 (phone|telephone|landline)
    (security|ward sister|nurse|caretaker|guard|staff) *4 (didnt see me|done her round|did their round|done his round|forgot to lock|wont be back|watching the football|hasnt noticed)
    (driver|they|he|she) (wont|cant|doesnt) see me
    (im|i am|home|here|all|on my own|by) *1 alone
    not a soul
    `,
  ),
  ...signals(
    {
      group: 'act.now',
      language: 'en',
      role: 'finality',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: { negated: 'none', past: 'none', quoted: 'none', anyone: 'none' },
    },
    `
    (im|i am|am) doing it (now|right now|this minute)
    (already started|started already|already begun|ive started now|i have started now)
    (in a minute|in a second|in a moment|any second) *1 (ill|i will|im going to|im) *1 (let go|letting go|jump|step|go|stop|be gone)
    (do|doing) it for real (now|this time)?
    (getting out|climbing out|going back in|going over|going again|letting go|walking in) now
    (wont|not|dont think ill|doubt ill|not that ill) be *1 (sitting it|needing it|needing them|there for it)
    (dont think|doubt) (ill|i will) (see|make|last|reach) *1 (the end|morning|end of it|it)
    (till|until) (its|it is) too late
    (so will i be|so am i|so shall i|so will i|so shortly am i)
    wanted my heart to stop
    (this is what i|i) wanted this
    this is what i wanted
    for the coroner
    (dont|not|never) want to (come back up|wake up|be found|come back|be saved|come round)
    (not|dont) (going to the hospital|want an ambulance|going to hospital)
    (while|till|until) i go
    (where|so someone knows where) to find the car
    (never meant|didnt mean|wasnt meant) to see (this|the|tonight|today|another) *1 (evening|day|morning|night)?
    (still mean|meant to do) it (and|still|this time)?
    (had my|my) last supper
    `,
  ),
];

/** What people at the highest levels of risk write of: methods, steps taken, steps broken off. */
export const suicideActs = [
  ...signals(
    {
      group: 'method',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'unknown',
      contexts: { ...intentContexts, other: 'urgent' },
    },
    `
    (guarantee|guaranteed|ensure|ensures|certain|sure) (my|a|instant|quick|certain) death
    (comparing|compared|researching|researched|evaluating|evaluated|looking at|looked at|considering|considered|choosing|weighing|explored|exploring) *2 methods
    (know|knows|thought of|looked into|tried|found|exhausted) *2 (many|different|all the|several|#|a lot of|every) (different)? (methods|ways to die|ways to go|ways to do it)
    (jump|jumping|fall|falling|drop|leap|leaping) from (#|a|the|that|@number) *2 (meter|meters|metres|feet|ft|stories|storey|story|floors|floor|building|height|bridge|balcony|window|roof) *5 (die|dead|kill|survive|enough|death|fatal|work|paralyzed|instantly|painful|hurt)
    (is|how|does|would|will|it) *3 (painful|hurt|hurts|pain|painless|long|scary|quick|slow|easy) *5 (slit|slitting|slitting your|hanging|hang|hang yourself|drown|drowning|overdose|overdosing|bleed out|bleeding out|suffocate|suffocating|shoot yourself|cut your wrists|kill yourself|die)
    (slitting|slit|hanging|drowning|overdosing|overdose|jumping|bleeding out|suffocating|shooting|freezing) *3 (painful|painless|hurt|hurts|lethal|quick|effective|work|peaceful)
    (does|do|will|would|can|could|is) *2 (bathtub|cutting wrists|wrist cutting|hanging|drowning|overdosing|bleach|insulin|jumping|helium|carbon monoxide|charcoal|pills) *3 (work|kill|enough|painful|effective|lethal|do it)
    (will|would|is|are|can|could|does|do) (##) (mg|grams|g|pills|tablets|of)? (of)? (@medicine_plain)
    (##) (mg|grams|g|pills|tablets)? (of)? (@medicine_plain) *3 (enough|kill|lethal|fatal|do anything|die|do it|work|overdose|dangerous)
    (possible|easy|hard) to (suicide|commit suicide|kill myself|die from|hang yourself|die by)
    (not|dont|without|didnt) (want|wanna|wanting)? (to)? (end up|be|becoming|being|become|wind up|survive) *2 (paralyzed|paralysed|a vegetable|brain damaged|in a coma|in a wheelchair|crippled|brain dead|disabled)
    (step|stepping|walk|walking|run|running|cross|crossing) (out|into|off|onto|in front) *3 (traffic|oncoming|the road without looking|the street without looking|a busy road|platform|tracks|path of) *3 (hit|end|over|die|me|and)
    (how high|how tall|how far|how deep|how long|how fast|how much blood) *5 (to die|die|kill|fatal|lethal|survive|bleed out|lose)
    (tie|tying|make|making|tied|made) *2 noose
    what (happens|would happen) (if|when) (i|you) (take|took|swallow|swallowed|overdose|drink|ingest|hang|mix) *4 (@pills|bleach|yourself|poison|antifreeze)
    (anyone|someone|somebody) (want|wanna|willing|down|able) to (die with me|kill me|help me die|do it with me|end it with me|make a pact|go together|help me end)
    (suicide|death) (partner|buddy|pact|party)
    (open|cut|hit|slice|sever|opening|cutting) *2 (brachial|femoral|carotid|jugular|radial|artery|arteries)
    `,
  ),
  ...signals(
    {
      group: 'step',
      language: 'en',
      role: 'preparation',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: { ...intentContexts, now: 'emergency', recent: 'urgent', other: 'urgent' },
    },
    `
    (write|writing|leave|leaving) (letters|notes|a letter|a note) (to|for) *2 (people|family|friends|loved ones|parents|kids|everyone|those|mom|dad|wife|husband|children)
    (note|letter|letters|notes) (is|are|s|has been|already|all)? *1 (prepared|written|ready|finished|done|drafted|completed|signed|typed|scheduled)
    (got|have|had) (my|the|a) (letter|note|notes|letters) (first)? (drafted|written|ready|prepared|finished|done|typed)
    (buy|order|get|find|bought|ordered|source|obtain) *2 (cyanide|potassium cyanide|sodium nitrite|nembutal|pentobarbital|helium|inert gas|nitrogen|exit bag|hydrogen sulfide|strychnine|ricin|arsenic) *2 (online|tonight|cheap|easily|from|for)?
    (setup|set up|setting up|prepared|preparing|made|built|rigged|tied|tying) *2 (device|noose|rope|belt|knot|hose|exit bag|setup|cord|helium)
    (rope|noose|belt|cord) *3 (tied|hanging|set up|secured|attached|hung|ready|strong enough|holds my weight|hold my weight|support my weight|knot)
    (test|tested|testing|tried|practice|practiced|practicing) *2 (rope|noose|belt|knot|trigger|method|partial hanging|partial suspension)
    partial (hanging|suspension)
    (went|going|walked|drove|go|been|walk|drive|driving|walking|came) (back)? (to|up to|down to|by|over to) (the|a|my|that) *1 (bridge|roof|rooftop|cliff|train tracks|tracks|train station|parking garage|overpass|ledge|top of|balcony) *6 (jump|end|die|cant|thought|stood|sat|looked|over|tonight|myself|courage|chickened|couldnt)
    (stood|standing|sat|sitting|climbed|climbing|leaned|leaning|looked down|looking down) *2 (edge|ledge|railing|bridge|roof|rooftop|cliff|edge of the platform|balcony|tracks|windowsill|window sill|overpass)
    (opened|opening|climbed out|climbed|stood at|sat on|leaned out) *2 window *6 (jump|jumping|fall|out|die|end)
    (loaded|loading|cocked|unloaded|unlocked|took out|pulled out|got out|grabbed|held|holding) *2 (gun|pistol|shotgun|revolver|rifle)
    (took|taken|got|grabbed|pulled|poured|dumped|laid) *2 (pills|tablets|meds) (out|in my hand|on the table|in front of me|onto)
    (staring|stared|looking|looked) at (the|my|a|this|these|all the|that) *2 (pills|bottle|gun|rope|noose|knife|blade|razor|bridge|tracks|ledge|edge|belt)
    (chickened|pussied|wimped|backed|bailed|bitched|pussy) out
    (couldnt|could not|cant|didnt|unable to) *2 (pull the trigger|kick the chair|step off|go through with it|do it in the end|finish it|swallow them|cut deep enough|let go of the railing|let myself fall)
    (saved|rescued|walked in on|talked down|talked out of it|cut down|pulled back|pulled down|stopped me|interrupted me|found me|caught me) (me)? (by|before|from|in time|while|just as|right before) *4 (jump|jumping|hanging|police|cops|i could|noose|kill|swallow|attempt|the act|ledge|bridge|roommate|mom|stranger|husband|wife)
    (stopped|interrupted|found|caught) (before|in time|while|just as|right before) *4 (jump|jumping|hanging|i could|noose|kill|swallow|attempt|the act|ledge|bridge|police)
    (gave|give|giving|set|setting|have|got) *1 (myself|my self|me)? (a|until|till|one more|one last|# more)? (expiration date|expiry date|date to die|until my birthday|end date|exit date|exit plan)
    (gave|give|given|giving|set|setting) *1 (myself|my self) (a|one more|one last)? deadline
    (saved|saving|set aside|put aside|kept|keep|keeping|hid|have) *2 (enough)? (pills|meds|bullet|rope|gun) *2 (for|just in case|in case|until|when) *3 (day|time|it|i|right moment|comes|need|moment|this)
    (suicide|death) (plan|strategy|bag|kit) *3 (is|ready|set|in place|have|made|my)?
    exit (bag|kit)
    exit plan *1 is (tonight|tomorrow|ready|set|today)
    (plan|method) (is|s|are|all)? (all)? (set|ready|in place|planned out|figured out|planned) *3 (for|to|now|tonight|and|i|just|waiting)
    `,
  ),
  ...signals(
    {
      group: 'attempt.recent',
      language: 'en',
      role: 'attempt',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: { ...attemptContexts, other: 'urgent' },
    },
    `
    (recent|latest|yesterdays|this) (suicide)? attempt (failed|was|didnt|that|left|landed|yesterday|last|went|wasnt|on)
    attempt (failed|yesterday|last night|last week|this week|today|two days ago|a few days ago|on monday|on friday|on saturday|on sunday)
    (got|was|been|am|im|just|being) (hospitalized|hospitalised|sectioned|5150d|baker acted|put on a hold|committed|admitted|intubated|discharged|released) *6 (attempt|suicide|overdose|overdosing|trying to|tried to|suicidal|pills|myself|si|icu|psych)
    (discharged|released|got out|out|home|back) (from|of) *2 (psych ward|psych hospital|mental hospital|inpatient|icu|psychiatric hospital|psych|psychiatric ward|grippy sock|the ward) *6 (attempt|suicide|again|suicidal|worse|want|still|kill|die|plan)
    (wake|woke|waking) up (alive|in hospital|in the hospital|still here|still alive|this morning alive)
    (survived|still alive|still here|didnt die|it didnt work) *4 (unfortunately|somehow|sadly|disappointed|next time|this time|try again|even fail at)
    (i|even) (failed|fail) (at)? (killing myself|to kill myself|suicide|dying|to die|at suicide|at dying|my attempt|my suicide|even at)
    (swallowed|overdosed) *4 (last night|yesterday|today|this morning|# days ago|# hours ago|a few hours ago|an hour ago|# minutes ago|earlier|tonight|few days ago|this week) *6 (nothing|survived|still|alive|didnt|throwing up|vomited|threw up|hospital|woke|sick|dizzy|sleepy|regret|kidney|liver)
    (blacked|passed) out *4 (hanging|noose|rope|belt|overdose|pills|strangling|choking)
    (hung|hanging|strangled|strangling|choked|choking|suffocated|suffocating) myself *3 (until|till|and|but|with|today|yesterday|last)
    (attempted|attempt) (suicide)? (twice|again|# times|three times|today|yesterday|last night|last week|this week|this morning|this month|tonight|earlier)
    (cut|slit|slashed) *1 (wrists|wrist|throat|neck|arms|artery) *4 (yesterday|last night|today|this morning|tonight|stitches|hospital|deep|bled|passed out)
    (drank|drunk|swallowed|chugged) *2 (bleach|chemicals|antifreeze|poison|eye drops|detergent|cleaner|pesticide|rubbing alcohol|perfume|hand sanitizer|nail polish remover)
    (od'd|overdosed) on purpose *3 (yesterday|last night|this morning|weekend|this week|last week|@plan_day|days ago)
    `,
  ),
  ...signals(
    {
      group: 'doing.more',
      language: 'en',
      role: 'in_progress',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: presentContexts,
    },
    `
    (going|driving|walking|heading|cycling|off|travelling|running|go|drive|walk|head) (up|down|out|over|back)? to (the|a|that|my|our) *2 (cliff|cliffs|bridge|viaduct|station|railway|tracks|roof|quarry|dam|multi storey|platform|level crossing|gorge|weir|beachy head) to (jump|throw myself|drown myself|hang myself|end it|die|kill myself|end my life|step off)
    (waiting|wait) for *2 (train|truck|bus|lorry|tram|express) to (come|arrive|pass|get here) so i can (step|jump|walk|dive|lie|throw|end)
    @took *3 @many_words *2 (@pills|pain reliever|pain relievers|relievers|sleep aids|sleep aid|sleeping aid|allergy pills|cold medicine|cough medicine|insulin)
    @took *2 ## *3 (pills|tablets|capsules|painkillers|sleeping pills)
    (taken|took|injected|have taken) *1 (huge|massive|large|lethal|fatal|big|insane|crazy) (amount|dose|amounts|quantity|overdose) of
    (update|tell|let) *2 (you|you guys|yall|everyone) (know)? (if|when) (i|im) *2 (still alive|make it|survive|alive|dont die|wake up|live)
    (if|unless) (im|i am|i) (still)? (alive|make it through|survive) (tomorrow|tonight|in the morning|the night|after this|till morning|by morning)
    (hope|hoping|praying|pray|hopefully) *1 (this|it|they|the pills|the meds|these|that) *1 (kills me|is the end|will kill me|takes me|finishes me|ends it for me|ends my life|kill me|is enough to kill|are enough to kill)
    (watching|watch|feel|feeling|feels) *3 (numbers drop|sugar drop|blood drain|blood drip|blood flow|heart slow|breathing slow|life drain|life leave|slipping away|fading away|kicking in|kick in)
    (going|drifting|falling) to sleep (now|forever|and not|for the last|for good)
    (good bye|goodbye|bye|bye bye|farewell) *3 (world|earth|life|planet)
    (by|in) (tomorrow|the morning|an hour|a few hours|a few minutes|tonight) (ill|i will|it will|itll|i should) *1 (dead|be dead|be gone|all be over|be over|be done)
    (locked|lock) (myself|the door) *8 (belt|noose|rope|pills|blade|knife|gun|razor|cord|goodbye|die)
    (about|ready|prepared|time|going|fixing) to (commit suicide|hang myself|hang|kill myself|end it all|end my life|shoot myself|jump off|jump in front|swallow|overdose|slit|take them all|take all of them|take all my pills|take all my tablets|take all my meds|take all the pills|take all the tablets|take all these pills|take all these|take all of these|die now|drown myself) (now|right now|tonight|in a|any minute|soon|goodbye|and|im|bye)?
    `,
  ),
  ...signals(
    {
      group: 'plan.pills',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (@will|@want|@consider|and) (down|swallow|take|taking|swallowing|downing|chug|eat|chugging|drink|drinking|overdose on|od on|overdosing on|neck|necking|gulp|gulping|sink|knock back|pop|use up|inject|injecting|shoot up|crush up|wash|washing|wash down|washing down|chase|mix) (@many|all|every|a thing of|a whole|an entire|the whole|the entire|as many) *2 (@pills|bottle|packet|packets|box|strip|blister|of them|bleach|stash|i can|i have|them)
    (@will|@want|@consider) (drink|drinking|swallow|swallowing|chug) *1 (bleach|antifreeze|poison|pesticide|drain cleaner|weed killer|rat poison|gasoline|chemicals)
    @will (take|taking|have) (an|the|my|another|that) overdose
    (@will|@want) (string|stringing) myself up
    (@will|@want) (open|opening|open up|cut open|slice open) my *1 (veins|wrists|arteries|arms|throat)
    (@will|@want) (drive|driving|ride|steer|plough|plow|smash|crash|ram|roll) *2 (off|into) the *1 (quay|pier|harbour|dock|cliff|bridge|river|sea|canal|quarry|reservoir|oncoming traffic|central reservation|bridge support)
    (@will|@want) (lie|lay|lying|laying) (down)? *1 (on|across) the *1 (tracks|track|railway line|railway|rails|train tracks|line)
    (@will|@want) (go|step|jump|drop|fall|walk) off the *2 (top of|tower block|multi storey|car park|flats|roof|bridge|cliff|flyover|viaduct|pier|edge|platform)
    (@will|@want) bleed out *2 (bath|shower|floor|tub|here|bathroom)
    (@will|@want|@consider) (shoot|shooting|hang|hanging|drown|drowning|stab|stabbing|starve|suffocate|suffocating|gas|electrocute|poison|strangle|bleed) (myself|my self)
    (all i have|all i need|all i want|i have all|i have enough|i have so many) (left)? (is|are|to)? (these|this|my|the|of)? (pills|meds|gun|rope|bullet|knife|bottle of pills|blade)
    (one|1|single|just one|last) (bullet|shot|pull|jump|step|leap|cut|push|swallow) (is all|away|left for me|with my name|and im|and its|and it|would|to end|could)
    (take|taking|swallow|swallowing) (all|every|the whole|the entire) *3 (pills|tablets|meds|bottle|medication) *4 (end|sleep|die|wake|over|gone|do it|peace|at once)
    `,
  ),
  ...signals(
    {
      group: 'wish.more',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'unknown',
      contexts: {
        negated: 'none',
        doubted: 'none',
        other: 'watch',
        addressed: 'none',
        anyone: 'none',
        past: 'none',
        quoted: 'none',
      },
    },
    `
    (want|need|wanted) (everything|it all|all of it|all this|all of this|life) to (stop|end|be over|finish)
    (only|main|sole|one) reason *1 (im|i am|i|ive) *1 (alive|still here|here|breathing|still alive|existing|living|not dead|havent|hanging on|holding on|stay|staying|keep going|didnt|dont)
    (only|one|two|few) (thing|things|person|people) *2 (keeping me|keep me|keeps me|stopping me|stops me|holding me|tethering me) *2 (alive|here|going|from|back|around|living)?
    (havent|didnt|not|wont|cant|couldnt|dont) (killed myself|done it|ended it|do it|kill myself|end it) *3 (because|bc|is because|for|only|yet|due to)
    why *3 (am|are|do|should|did) (i|we) *2 (existing|exist|alive|living|born|still alive|still here|on this earth|breathing|stay alive|keep living|go on living)
    (sort of|kind of|semi|a bit|a little|lowkey|somewhat|borderline|getting) suicidal
    (having|had|have|getting|these|more|some|intrusive|constant|dark) *2 suicidal (thoughts|ideation|feelings|urges)
    (pondering|debating|debated|wondering|wonder|deciding|decide|unsure|contemplating) (if|whether|about if) (i)? (should|to|i should|or not to|or not i should) *1 (do it|end it|live|die|kill|exist|go on|keep going|keep living|stay|end)
    (whether|if) *3 (live or die|stay or go|stay alive|worth living|worth staying|want to live|wanna live)
    live or die
    (thought|think|thoughts|thinking|dream|fantasy|fantasies) (about|of) (my|how|what|the) *3 (funeral|death|die|dying|dead|last breath|life ending|gone|without me|corpse)
    (future|tomorrow|life) *3 (not|no|without|dont see|cant see|cant picture|cant imagine) *2 (me in it|future for me|myself in it|past|growing old|alive|living to)
    (dont|do not|cant|cannot|never|didnt) (see|picture|imagine|think|expect|expected) *2 (myself|a future|my future|me|id|ill|i would|i will) *1 (living|alive|making it|past|surviving|growing old|reaching|being here|future|live|make it|be alive)
    (no|zero|lost|losing|lack of|without) (will|desire|drive|reason|wish|motivation|strength|want|urge) *1 to (live|be alive|keep living|exist|stay alive|continue living|be here|survive)
    (never|not|dont) *2 (get|gets|getting|got) better *6 (die|end|dead|live|point|done|anymore|hope)
    (my|this) (body|brain|mind|soul|heart) *3 (wants to die|wants me dead|give up|giving up|ready to go|is telling me to|wants it to end|tells me to)
    (voices|voice|brain|mind|thoughts|head) *3 (tell|telling|tells|screaming|saying|says|told|convincing) (at)? me *2 (kill|die|end|jump|hurt|do it|to end|harm|cut)
    (everyone|everybody|no one|nobody|people|they) *2 (would|will) *1 (be relieved|forget me|move on|forget about me|get over it|be over it|be happy|be glad|celebrate|rejoice) *4 (gone|die|died|dead|me|without|funeral)?
    (burden|problem|trouble) *4 (gone|die|dead|without me|off my family|off my familys|off my kids|off my mum|off my mom|off my dad|off my wife|off my husband|off my parents|off my children|off my partner|off my daughter|off my son|anymore)
    (slip|drift|fade|float|melt) (away|into nothing|off) *2 (forever|peacefully|quietly|and never|into|from|in my sleep)?
    (end|ending) of (my rope|my line|my tether)
    (at|reached|reaching|hit|come to|came to|near|nearing|got to|is|this is|im|feels like|feel like|seems like) (the)? (end|ending) of (the rope|the line)
    (hit|reached|reaching|at|past) *2 (my breaking point|my limit|the end of my strength|the end of my life|point of no return|my end|the breaking point)
    (a|some|one|the) (peaceful|painless|quick|quiet|easy) (death|end|way out|exit|way to go)
    (die|dying|death) (peacefully|painlessly|in my sleep|quickly|alone|young|soon|early|tonight)
    (dying|die|dead|death) (like|is|would) *3 (deja vu|getting closer|closer|coming for me|near|a release|release|an escape|escape|a relief|the way|free|freedom|better)
    (my life|everything) (means|meant|is) nothing
    (i|ill|im|id|we) (never|wont|not|not going to) *1 (make it|making it|survive|last|live|be here) *2 (#|thirty|twenty|past|this|another|the year|the week|the month|the night|long|that long|out of this)
    (what|whats) (left|even left|there left|is left) *2 (live|stay|me|stick around|keep going|hold on) *1 (for)?
    (ready|want|wants|wanting|wish|need|needs|going|time) *2 to (meet|join|see|be with) *3 (maker|creator|heaven|other side|afterlife|up there|in heaven|again in|passed)
    (maybe|perhaps|honestly|then|guess|think) *2 (ill|i will|i should|i could|i might|id|its time|better) *2 (just)? (die|be dead|end it all|disappear|kill|stop existing|vanish|be at peace|not be here|not exist)
    (car|bus|truck|lightning|meteor|train|asteroid|plane|piano) *2 (hit|hits|kill|kills|run|take|crash|strike|strikes|would) (me|over|into me|on me)
    (not|isnt|aint|never|wasnt) (fit|meant|made|built|cut out|strong enough) *1 (for|to) (this|life|living|live|exist|world|existing|human|be alive|survive)
    (cant|cannot|dont|wont|couldnt) *1 (imagine|picture|bear|stand|face|handle|stomach|survive|do) *2 (another|one more|a single) (day|night|year|week|month|second|minute|hour|christmas|birthday) *3 (like this|alive|of this|living|here|on this|anymore|life|awake)?
    `,
  ),
  ...signals(
    {
      group: 'hint.more',
      language: 'en',
      role: 'plan',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (going to|gonna|about to|ready to|want to|wanna|will|could) jump
    (committing|commiting|commit it)
    (deadline|plan b|backup plan|my end|last chance|the date)
    (note|letter|notes|letters|will) (for|to) (my @family|everyone|them|my @person|him|her)
    (have|got|made|has) *1 (a plan|plans|the means|means|a method|a way|everything ready|it all planned|everything planned|a date|my plan)
    (this is it|so this is it|this is the end|i guess this is)
    (rope|noose|gun|blade|razor|helium)
    (find my body|found my body|discover my body|identify my body)
    `,
  ),
  ...signals(
    {
      group: 'weary',
      language: 'en',
      role: 'hopeless',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (over|done|enough|tired|through) (it|with it|with this|of it all|of everything|of this|of all of this|of all this|with it all|with everything|of trying|of fighting)
    (hopeless|feel hopeless|so hopeless|no hope)
    (planning|plan|ready|want|tempted|going|tempting) *2 to (give up|let go|quit|stop fighting|leave|end)
    (ill|i will|i can|i can finally|finally|soon) (be free|be at peace|rest|find peace|have peace|be at rest|let go|be gone|go|be done)
    (want to|wanna|need to|ready to|time to) (let go|rest|be free|be at peace|go|leave|be done|be gone|give up|quit)
    (there is|theres|see|only|one|no other|the only|only one|no|any other) (way|ways) (out|left|out of this|to end this|to stop this|to end the pain|to be free|to make it stop|to end my pain)
    (im|i am|i|ive|just|about to|ready to|want to|gonna|going to|wanna) (giving up|give up|given up|gave up|done fighting|tired of fighting|done trying|tired of trying|tapping out|throwing in the towel|calling it quits)
    (end|ends|ending) (things|it here|it now|it today|it tonight|it soon|it tomorrow|this tonight|this now|everything)
    (dark|bad|scary|intrusive) (thoughts|thought) (again|are back|won|every|lately|keep|come|at night|coming)
    (saying|say|said|time to say|came to say|wanted to say|want to say) (goodbye|farewell)
    (calm|at peace|peaceful|relieved) (but|and|now|about it|that)
    (for the last time|one last time|never again|no turning back|no going back|point of no return|too late)
    (thinking|think|thought) (of|about) (ending things|ending it|doing it|leaving)
    @will (do it|do this|get it over with|finally do it|be done with it|end it|end things)
    (should|could|might|gonna|going to|want to|wanna|will|ill|about to|ready to|have to|able to|try to|tried to|almost|nearly|scared to|afraid to) (actually|just|finally)? (do it|did it)
    (ive|i have|i|had|really|well) had enough
    `,
  ),
  ...signals(
    {
      group: 'acquired',
      language: 'en',
      role: 'means',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (bought|buying|buy|ordered|ordering|order|purchased|purchasing|acquired|stole|stealing|borrowed|picked up|obtained|got my hands on|secured|got access to|get my hands on|visited store for|went to buy|going to buy|saving up for) (a|an|the|my|some|enough|his|her|myself a|# ft of|meters of|strong|a cheap|a strong|a new|a used|a bottle of|a box of|a tank of|two|new)? (of)? (gun|pistol|shotgun|rifle|revolver|handgun|glock|firearm|ammo|bullets|bullet|rope|ropes|noose|sleeping pills|helium|nitrogen|helium tank|charcoal|sodium nitrite|sn|nembutal|razor blades|razor blade|razorblades|poison|rat poison|antifreeze|exit bag|hose|insulin|cyanide|barbiturates|zip ties|supplies for it|everything i need for it)
    (counting|counted|lined up|laid out|lining up|laying out|counting out|poured out|poured|pour out) (out|all|up)? (my|the|all my|all the|these|a bunch of|all of my)? (pills|meds|tablets|medication|sleeping pills|painkillers)
    (stash|stashed|stashing|saving|saved|saving up|saved up|stockpiled|stockpiling|stockpile|hoarding|hoarded|collecting|collected|hiding|hid|gathered|gathering) (up)? (my|enough|all my|all of my|extra|some|more|lots of|a lot of|a bunch of|# |@number|enough of my|a stash of|my moms|her|his)? (pills|sleeping pills|painkillers|meds|medication|tablets|@medicine)
    (have|got|own|found|hid|hidden|keep|access to|have access to|took|with|theres) (a|my|the|his|dads|my dads|my husbands|my grandpas|my fathers|my moms) (loaded)? (gun|pistol|shotgun|rifle|revolver|handgun|glock|noose|rope) *3 (loaded|ready|in my room|under my bed|in the closet|in my closet|tied|hidden|next to me|beside me|in my drawer|tonight|to do it|for when)
    `,
  ),
  ...signals(
    {
      group: 'place',
      language: 'en',
      role: 'place',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (driving|walking|heading|on my way|going|drive|walk|headed|running) (up)? to (the|a) *1 (cliff|cliffs|bridge|tracks|roof|rooftop|overpass|quarry|dam|viaduct|train station|ledge)
    (standing|sitting|stood|sat|leaning|perched|climbed) (here)? (on|at|over|onto|by|outside) (the|a|an|this|my)? (very|wrong side of the|other side of the|edge of a|edge of the|top of a|top of the|roof of|side of a|side of the)? (edge|ledge|railing|parapet|bridge edge|bridge|roof|rooftop|cliff|overpass|train tracks|railroad tracks|tracks|barrier)
    (im|i am) (on|at) (the|a) (bridge|roof|rooftop|ledge|cliff|train tracks|tracks|railway|top of the building|parking garage|overpass)
    (standing|sitting|stood|sat|im|i am|here|currently|now|leaning|perched|hanging) *2 (on|at|off|over|by|near|above) (the|a|an|this|my|top of) *2 (edge|ledge|bridge|railing|roof|rooftop|cliff|overpass|train tracks|tracks|balcony|parapet|platform edge|railroad tracks|window ledge|window sill|windowsill) *4 (now|right now|jump|ready|looking down|end|edge|goodbye|cant|about to|and i|waiting|let go|step|jumping)
    `,
  ),
  ...signals(
    {
      group: 'intent.named',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'unknown',
      contexts: intentContexts,
    },
    `
    (want|@will|@consider) (commit|committing|comit|commiting|attempt|attempting) suicide
    @want (commit|committing|comit|commiting|attempt|attempting) (suicide|it)
    @will (commit|committing|comit|commiting|attempt|attempting) (suicide|it)
    @consider (commit|committing|comit|commiting|attempt|attempting|doing) (suicide|it)
    @consider (suicide|my suicide|my own suicide|suicide again|suicide methods|my death|my own death)
    @want suicide
    thoughts of (suicide|killing myself|ending it|ending my life|ending it all|taking my life|hanging myself|jumping)
    (@will|@want|@consider) (unalive|unaliving|self delete|self deleting|sewerslide|sewer slide|sudoku|suicide|suiciding|neck myself|rope|forever sleep|self terminate|exit|an hero|auto terminate)
    `,
  ),
  ...signals(
    {
      group: 'weary.more',
      language: 'en',
      role: 'hopeless',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (want|@want|just want|need|i want|wanting) (it|this|everything|all of it|it all|all of this|life) (to)? (end|stop|be over|be done|just end|to end|to stop|finish)
    `,
  ),
  ...signals(
    {
      group: 'named',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'unknown',
      contexts: { ...intentContexts, now: 'watch', other: 'none', supposed: 'none' },
    },
    `
    committing suicide
    (suicidal|suicide) (thoughts|ideation|urges|feelings|tendencies)
    `,
  ),
  ...actsUnderway,
];
