import { presentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const silent = {
  language: 'en',
  concern: 'suicide',
  tier: 'none',
  about: 'unknown',
  contexts: {},
} as const;

/** What was used, or lies beside somebody. */
const drugged =
  'foil|needle|syringe|baggie|fentanyl|fent|heroin|methadone|xans|xanax|benzos|ket|ghb|mdma|blister packs|empty packets|empty boxes|blues|overdose|overdosed|narcan|naloxone|shot up|injected|shared a bag|same bag|pregab|pregabs|morphine|oxycontin|patches|tablets|pills|smoked something|took something|taken something|percs|perc|the gear|a hit|did a line|snapchat press|chemical tin|the pipe|paracetamol|warfarin|antidepressants';

/** Who may be in danger before the writer's eyes. */
const someone =
  'he|she|hes|shes|him|her|man|woman|lad|girl|kid|boy|student|mate|son|daughter|brother|sister|husband|wife|hubby|mammy|mum|dad|friend|neighbour|patient|pupil|somebody|bloke|ex|partner|boyfriend|girlfriend';

/** How a body shows it. */
const senseless =
  'blue lips|lips blue|lips purple|gone blue|gone purple|hes purple|hes blue|shes blue|shes grey|hes grey|blue round|blue around|blue in the face|purple fingernails|fingernails purple|gurgling|gurgly|snoring funny|snoring weird|death rattle|that rattle|wont rouse|cant rouse|wont wake|not waking|cant wake|not woken|wont come round|not coming round|not come round|not responding|wont respond|eyes rolled back|eyes rolling|foaming|froth|frothing|foam at|barely any breath|hardly breathing|not breathing|stops breathing|breathing stops|isnt moving|unresponsive|unconscious|dead weight|pinpoint|pinpricks|pinprick|jaw locked|jaws locked|fitting|convulsing|colour of putty|pupils like|pupils tiny|pupils very small';

/** What is lived through, told of others or long past counts for nothing beside use. */
const drugContexts = {
  negated: 'none',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  before: 'none',
  quoted: 'none',
  supposed: 'none',
  recovered: 'none',
} as const;

/** An overdose or poisoning of the writer or before the writer's eyes, and use that may kill. */
export const framesOverdose = [
  // Somebody in front of the writer, or the writer, after a drug: what was taken, and a body that shows it.
  ...signals(
    {
      ...silent,
      group: 'grave.poisoned',
      concern: 'overdose',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { ...presentContexts, anyone: 'emergency', before: 'watch' },
    },
    `
    (${drugged}) *8 (${senseless})
    (${senseless}) *8 (${drugged})
    (he|she|hes|shes|they|theyre|him|her|@person|lad|man|woman|lady|uncle|tenant|resident|mate|guy|bloke|girl) *4 (${drugged}) *6 (collapsed|slumped|confused|dribbling|drooling|sweating|sweating buckets|clammy|cold|grey|pale|twitching|burning hot|boiling hot|very drowsy|so sleepy|gone sleepy|stiff|jaw locked|no sense|isnt moving|not moving|wont answer|keeps falling)
    (found|find|floor|slumped|bathroom|toilet|passed out) *6 (needle|syringe) *1 in (his|her|their) (arm|leg|neck|foot|groin)
    (swallowed|taken|took|eaten) *2 (box|packet|bottle|strip|load|handful) of something *8 (sick|sense|sleepy|slurring|drowsy|shaking|confused|wont)
    (took|taken|had) something *8 (not making sense|making no sense|no sense|really hot|burning hot|boiling hot|rigid|wont answer)
    (breathing|breaths|breathes|breath) *3 (#|two|three|four|five|six|few|eight) *1 (times)? a minute
    (#|two|three|four|five|six|eight) breaths a minute
    (slumped|collapsed|keeled over) *8 (needle|syringe|foil|wrap|pipe|patches)
    (needle|syringe|foil|pipe) *8 (slumped|collapsed|keeled over)
    (had|did|done|took|snorted) *1 (a|some|too many|few) (line|lines|coke) *8 (chest|left arm|arm is numb|arms numb|heart)
    (narcan|naloxone|narcans) *6 (still grey|still blue|not come round|isnt coming round|not coming round|still not|gone under|noise again|back to sleep|hasnt woken)
    (gone over|went over|going over|goes over) *6 (lips|purple|blue|breath|needle|bathroom|hostel|floor|spray|colour)
    (sleeping|asleep|gone back to sleep) *6 (making the noise|making that noise|that rattle|the rattle|breathes like|ice cold|hand is cold)
    (breath|breaths|breathe|breathing) *2 (every now and then|now and again|only now|like four|about six|a minute|such a long wait|long gap|long wait|stopping and starting|then a big gulp|for like ten secs)
    (rub|rubbed|rubbing|slap|slapped|slapping|shaking|pinch|pinching|shouted at|throw water on|threw water on) *1 (his|her|him|them|their) *2 (chest|face|shoulder|hard)? *4 (nothing|no response|doesnt flinch|wont|not responding|no answer|rattle|purple)
    (head|chin) *1 (is|on|keeps|hitting|down|s)? *2 (his|her|my|on) chest *8 (blue|purple|nodding|talk to me|took|shot|breath|grey|wont|patches|needle)
    (toddler|baby|two year old|three year old|grandson|granddaughter|little one|son|daughter|child|kid) *4 (eaten|ate|swallowed|drunk|drank|had|got into|chewed|been at) *4 (tablets|pills|methadone|gummies|edibles|patch|patches|vape juice|bleach|antifreeze|meds|medicine|dishwasher tablets|dishwasher tablet|batteries|battery|iron tablets)
    (cap was off|lid was off|bottle was open|box was open) *8 (tablets|pills|methadone|gone|toddler|baby|sleepy|asleep|pale)
    (took|taken|had|given|gave) *4 (insulin|methadone|warfarin|digoxin|heart tablets|dose|tablets|patches|meds) *4 (twice|again|by mistake|double|three times|too many|by accident|both strips) *8 (sweating|shaking|confused|sleepy|drowsy|faint|slow|cold|nonsense|pulse|grey|vomiting|blurry|cant see|dizzy|keep my eyes|keeps dropping|straight down)
    too much (insulin|methadone|morphine) *8 (dropping|cant see|shaking|sweating|sleepy|nodding|keeps|faint|cold)
    (insulin) *8 (keeps dropping|shaking and cant|cant see|slurring|sweating and)
    (paracetamol|tylenol|acetaminophen|cocodamol|panadol) *8 (side hurts|pain under|yellow)
    (too many|way too many|packets of|boxes of|both boxes|loads of|handful of) *2 (paracetamol|tylenol|acetaminophen|cocodamol|panadol) *8 (throwing up|vomiting|being sick|been sick|was sick|feel fine|sleepy)
    (three|two|both|four|five) *1 (packets|boxes|strips) *6 (been sick|was sick|sick once|feel fine|feel normal|bother anyone|liver|throwing up)
    liver *6 (overdose|took both|sorts itself)
    (lost count|cant remember|more *1 than i can count|no idea) *4 (lines|pills|tablets|patches|number im on|how many) *8 (spinning|dead|chest|sweating|heart|tingling|numb|cant type|slow|heavy)
    (coke|cocaine|speed|meth|pills|mdma|crack) *8 (chest hurts|pain in my chest|down my arm|left arm|arms gone dead|elephant|heart is exploding|cant feel my face)
    (pulse|heart rate|hr) *1 (is)? *2 (racing|#|##) *8 (coke|cocaine|grey|pin eyes|took double|the bag)
    (swallowed|stuffed|packed) the (bag|wrap|stash|package) *8 (burst|police|heart|help|chest)
    (naltrexone|suboxone|subutex|methadone) *8 (get past it|on top|more|doubled) *8 (sleepy|sliding|heavy|sick|dizzy|cant)
    (used|did|took|shot|injected|smoked) *2 (same|usual|old) (amount|dose|hit|as before) *8 (hardly stay conscious|keep my eyes|rattle|nodding|blue|cant breathe|nod so bad|on the nod|grey|hes now|wont wake)
    (on the nod|nodding|nod) *2 (so bad|and cant|hard|out) *8 (alone|on my own|door locked|door is locked|nobody)
    (nodded|passed|blacked|came to|woke up|slumped) *2 (off|out)? *2 (on|in|over|against) the (bathroom|toilet|kitchen|floor|desk|door) *8 (blue fingers|doing another|some left|going again|more tonight)
    (accident|by accident|mistake|muddle) *8 (double vision|pouring sweat|legs jumping|cant see|very drowsy|breath is slow|pulse|cant keep)
    (drank|drunk|drinking) *1 (hand sanitiser|hand sanitizer|methylated|meths|antifreeze|screenwash) *8 (eyesight|eyes|vision|patchy|blind|sick|head)
    (whole|full) (week|weeks|month|months) *1 (pills|pillbox|tablets|dosette|meds) *4 (in one go|at once) *8 (asleep|cold|drowsy|confused|dementia|wont)
    (photo|picture|video) of *1 (empty|the empty) *1 (packets|boxes|bottle|strips) *8 (not replying|not moving|wont answer|asleep|heart)
    (empty) *1 (blister packs|packets|boxes|bottles|bottle) *6 (grey|snoring|cold|wont open|she wont|he wont|spoken to|not moving|asleep)
    (emptied|drank) *3 (heart medication|methadone|morphine|tablets|medication) *4 (into a glass|in front of us|minutes ago)
    `,
  ),
  // Somebody else, seen or heard at the edge, in a loop or behind a locked door.
  ...signals(
    {
      ...silent,
      group: 'grave.theirs',
      role: 'in_progress',
      tier: 'emergency',
      about: 'other',
      contexts: {
        negated: 'none',
        past: 'none',
        before: 'watch',
        quoted: 'none',
        supposed: 'none',
      },
    },
    `
    (${someone}) *6 (wrong side of|outside of|over|climbed over|other side of) the *1 (railing|railings|barrier|rail|footbridge|parapet|balcony|guardrail)
    (${someone}) *4 (on|up|onto|out on) (the|a|our|this) *2 (roof|ledge|crane|pylon|viaduct|weir|parapet|gantry|scaffold|bridge) *8 (wont come down|wont come back|edging out|going to jump|gonna jump|swearing|filming|taken off|not answering|wont answer|coming down the quick way|legs out|only talks to me|says hes done|says shes done)
    (${someone}) *4 (legs|leg|feet) *2 (out|over|dangling) *4 (floor|window|edge|railing|balcony|ledge|sill|not listening|listening)
    (${someone}) *2 (standing|stood|sitting|sat|out|up) *1 on *2 (ledge|sill|windowsill|parapet|railing|railings|roof edge)
    (his|her) (head|neck) *1 (is)? (in|through) a (loop|noose|rope|belt)
    (locked|shut|barricaded) (himself|herself|themselves) in *4 (bathroom|loo|toilet|room|garage|shed|car) *8 (red|blood|scissors|razor|blade|knife|pills|tablets|rope|gone quiet|exhaust)
    (red|blood) *2 (coming|running|seeping) *1 (out)? (from)? under the door
    (hear|heard) *2 (wind|trains|water|cars|traffic) *6 (below|behind|under) (him|her)
    (texted|rang|called|messaged|text|phoned|ringing) *2 from the (bridge|roof|tracks|cliff|railway|edge|dam|viaduct)
    (taken|took) off (his|her) (coat|shoes|lanyard) *8 (edge|edging|river|roof|rail|weir|water|bridge|another step)
    (wont|not|isnt) *1 let go of my (jacket|coat|arm|sleeve|hand) *4 (jump|so i cant)
    (turning|turned|gone|going) purple *6 (loop|rope|facetime|belt|noose|hanging)
    `,
  ),
  // Using in a way that may kill, and what is said by somebody who does not mind.
  ...signals(
    { ...silent, group: 'grave.use', concern: 'overdose', role: 'use', contexts: drugContexts },
    `
    (doubling|doubled|double|upping|upped|tripling) *1 (up)? *1 (my|the|on)? *1 (oxy|morphine|methadone|benzos|valium|gabapentin|pregabalin|lithium|tramadol|codeine|dose)
    (taking|take|took|swallowing|using|use) *1 (more|way more|far more|extra) *2 (of my|than|of the) *2 (morphine|oxy|methadone|tramadol|pregabalin|codeine|tablets|label|usual|safe|i know|patches)?
    (taking|take|took) *1 (double|twice|triple) *1 (my|the) *1 (dose|usual|amount|methadone|oxy)
    (mixing|mixed|mix|necking|neck|drinking|downing) *2 (xans|xanax|benzos|valium|vallies|gabapentin|pregabs|pregabalin|vodka|whisky|whiskey|g|ket|wine|spirit|mouthwash) *2 (and|with|n|plus|on top) *2 (whisky|whiskey|vodka|wine|booze|drink|benzos|xanax|gabapentin|pregabs|pregabalin|pills|tablets|k|ket|methadone|lithium|spirit|rum|cider)
    (vodka|whisky|whiskey|booze|wine|brandy|rum) *2 (on top|on top of|over) *1 (it|that|of it)?
    (picked up|scored|bought) *1 (this morning|today|tonight|again|a bag|a gram|twice)
    (first) (hit|shot|time|bag|use) (since|after|back) *1 (rehab|detox|prison|jail|i got out)
    (first time since|back on|going back on|went back to) *1 (the)? (rehab|needle|gear|morphine|brown|heroin|pipe|smack|fent)
    (used|using|use) on my own *1 (again|last night|now)?
    (bag|gram|stuff|gear|something) *1 (of something|of god knows what)? (off|from) a *1 (stranger|lad|bloke|randomer|guy)
    (take|taking|took) (whatever|any|the) *1 (pills|pill|tablets|colour|color)? *2 (in the bowl|at parties|from the bag|any colour|whatever it is|dont ask)
    (doing|do|done) (g|ket|k|ghb) *1 (and|n) (g|k|ket|ghb|benzos|coke)
    (ketamine|ket|ghb) *4 (alone|in the bath|on my own|by myself)
    (pour|pouring|put|putting) *2 (methadone|morphine|valium) (in|into|on) (my|the) (tea|drink)
    (my|the|her|his) old (amount|dose|hit|usual) *1 (tonight|again)?
    drink *1 (till|until|to) *1 i? pass out
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'grave.reckless',
      concern: 'overdose',
      role: 'danger',
      tier: 'urgent',
      // “If this bag kills me” supposes nothing.
      contexts: { ...drugContexts, supposed: 'urgent' },
    },
    `
    (used|shot up|injected|smoked|did a shot|did it) *4 (alone|on my own|by myself) *8 (woke up on|came to|passed out|went over|blue|slumped)
    (woke up|came to|come round) *3 (floor|bathroom|needle|cubicle|slumped|blue) *8 (using again|doing another|more tonight|some left|again tonight|rest in my)
    (took|take|taking) a (handful|load|few) of whatever *8 (see what|see if|would happen)
    (inject|injecting|use|using|smoke|smoking) (alone|on my own|by myself) *8 (stopped carrying|no naloxone|without naloxone|nobody would know|too strong|dont care anymore)
    if (this|that|it|one|the next) *2 (bag|hit|shot|batch|one|dose) *1 (kills|takes) me *1 it (kills|takes)
    (taking|take|took) *2 more *4 (morphine|methadone|oxy|pills|tablets|it) *8 (dont wake|wont wake|not wake|never wake|dont surface|not waking|whether theres a morning)
    (benzos|valium|xans|xanax|vodka|whisky|wine|gabapentin|pregabs|pregabalin|k|methadone) *8 (and if|hoping|half hoping|see if|to see if) *3 (dont wake|wake up|stop breathing|kills me|takes me|bonus)
    (tolerance|after detox|since rehab|out of rehab|out of prison|after rehab) *8 (old|usual|same) (amount|dose) *2 (tonight|later|again|alone|now|dont lecture)
    (first hit|first shot|first bag|first time) since (rehab|detox|prison) *8 (same|old|usual|alone|on my own|cba|go slow)
    (methadone|heroin|morphine|oxy|gear|lithium) *4 (with|and|on top|plus) *2 (booze|vodka|whisky|benzos|valium|vallies|drink|mouthwash) *6 (dont care|couldnt care|past caring|know what it does|know full well)
    took *1 more than usual of my (methadone|morphine|oxy|benzos|valium) *4 (booze|drink|vodka|wine|whisky|beer)
    (buy|bought|get|got) it and (do|did|use|used) it (by myself|on my own|alone) *2 (and see|whatever)?
    (ketamine|ket|ghb|gear|heroin) *4 (alone|on my own|by myself) *6 (bath|slid under|slipped under|not stopping)
    (on my own|alone) in a locked (cubicle|toilet|bathroom|car) *6 (bigger|each time|more|nobody looks)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'grave.indifferent',
      concern: 'overdose',
      role: 'indifference',
      contexts: { anyone: 'none', past: 'none', quoted: 'none' },
    },
    `
    (wouldnt|dont|wont|not) *1 mind *1 (not waking|if i dont|if i didnt|dying|if it)
    if (it|i|one|that) *1 (took|takes|take) me *1 (it)? *1 (took|takes|then|so|fine)
    if i (go|went|die|od|dont wake|dont wake up|dont surface|dont come round|dont make it) *2 (i go|i went|thats a bonus|a bonus|fair enough|thats that|so what|oh well|fine|good|whatever|so be it|who cares|it is what it is)
    (dont|do not|couldnt|could not|wouldnt|not|stopped|left off|past) *2 (care|caring|mind|minding|bothered) *2 (if its me|how it goes|which one|which way|whether theres|how strong|if i wake|if i dont wake|whether i wake|how i wake|if its the last|what it is|what happens)
    (waking|wake) *1 up or not *1 (waking|wake)
    (see|find out|just to see) *1 (if|whether) i *1 (wake up|wake|stop breathing|come round|survive|make it)
    (half|kind of|kinda|sort of|part of me) *2 (hoping|hope|hopes) *6 (wake|last|bad one|kill|takes|end|die)?
    (hope|hoping) (one of|this|these|its) *3 (bad one|the last|last one|last)
    (roll|rolling) of the dice
    (dare|daring) it *1 (to)?
    (who cares|so who cares) *2 (if|whether) *1 (i|you) *1 (dont|wake|come|die)
    let it (do|take|have|kill) *1 (to)? me
    (yolo|dont give a fuck) or not
    (if|well if) thats that thats that
    (not|without) *2 measure *1 (it|anymore|now)?
    (cba|cant be bothered|cant be arsed) to (go slow|test it|be careful)
    (dont|never|do not) *1 (check|test|ask) *1 (what|whats|it) *2 (it is|in it|anymore)
    (not trying to die|dont want to die) exactly
    `,
  ),
];
