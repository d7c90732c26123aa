import { presentContexts } from './contexts.ts';
import { signals, silent } from './entry-group.ts';

/** What was used, or lies beside somebody. */
const drugged =
  'foil|needle|syringe|baggie|fentanyl|fent|heroin|methadone|xans|xanax|benzos|ket|ghb|mdma|blister packs|empty packets|empty boxes|blues|overdose|overdosed|narcan|naloxone|shot up|injected|shared a bag|same bag|pregab|pregabs|morphine|oxycontin|patches|tablets|pills|smoked something|took something|taken something|percs|perc|the gear|a hit|did a line|snapchat press|chemical tin|the pipe|paracetamol|warfarin|antidepressants';

/** Who may be in danger before the writer's eyes. */
const someone =
  'he|she|hes|shes|him|her|man|woman|lad|girl|kid|boy|student|mate|son|daughter|brother|sister|husband|wife|hubby|mammy|mum|dad|friend|neighbour|patient|pupil|somebody|bloke|ex|partner|boyfriend|girlfriend';

/** How a body shows it. */
const senseless =
  'blue lips|lips blue|lips purple|gone blue|gone purple|hes purple|hes blue|shes blue|shes grey|hes grey|blue round|blue around|blue in the face|purple fingernails|fingernails purple|gurgling|gurgly|snoring funny|snoring weird|death rattle|that rattle|wont rouse|cant rouse|wont wake|not waking|cant wake|not woken|wont come round|not coming round|not come round|not responding|wont respond|eyes rolled back|eyes rolling|foaming|froth|frothing|foam at|barely any breath|hardly breathing|not breathing|stops breathing|breathing stops|isnt moving|unresponsive|unconscious|dead weight|pinpoint|pinpricks|pinprick|jaw locked|jaws locked|fitting|convulsing|colour of putty|pupils like|pupils tiny|pupils very small';

/** What heats, stiffens or takes the mind, and what shows it. */
const party =
  'spice|mamba|nitazene|nitazenes|acid|lsd|mushrooms|shrooms|edibles|edible|gummies|pingers|ecstasy|mandy|mdma|molly|md|pcp|salvia|datura|benadryl|dxm|cough syrup|2cb|speed|meth|coke|cocaine|monkey dust|bath salts|vape|pills|balloons|nos|caps';
const stricken =
  'collapsed|fitting|having a fit|seizing|frothing|foaming|unconscious|unresponsive|not moving|isnt moving|cant move|wont wake|cant wake|gone blue|going blue|gone grey|burning up|overheating|boiling hot|rigid|gone stiff|jaw locked|jaws locked|gone limp|gone floppy|limp|floppy|trying to jump|running into traffic|no pulse|eyes rolled|hardly breathing|barely breathing|not breathing|cant breathe|stopped talking|cant talk|not making sense';

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
    (floor|bed|bath|sofa) *4 empty (pill|pills|tablet|tablets|medicine|paracetamol|blister) (bottle|bottles|packet|packets|box|boxes|strips|packs)
    (found|find|floor|slumped|bathroom|toilet|passed out) *6 (needle|syringe) *1 in (his|her|their) (arm|leg|neck|foot|groin)
    (swallowed|taken|took|eaten) *2 (box|packet|bottle|strip|load|handful) of something *8 (sick|sense|sleepy|slurring|drowsy|shaking|confused|wont)
    (took|taken|had) something *8 (not making sense|making no sense|no sense|really hot|burning hot|boiling hot|rigid|wont answer)
    (breathing|breaths|breathes|breath) *3 (#|two|three|four|five|six|few|eight) *1 (times)? a minute
    (#|two|three|four|five|six|eight) breaths a minute
    (slumped|collapsed|keeled over) *8 (needle|syringe|foil|wrap|pipe|patches)
    (had|did|done|took|snorted) *1 (a|some|too many|few) (line|lines|coke) *8 (chest|left arm|arm is numb|arms numb|heart)
    (narcan|naloxone|narcans) *6 (still grey|still blue|not come round|isnt coming round|not coming round|still not|gone under|noise again|back to sleep|hasnt woken)
    (gone over|went over|going over|goes over) *6 (lips|purple|blue|breath|needle|bathroom|hostel|floor|spray|colour)
    (sleeping|asleep|gone back to sleep) *6 (making the noise|making that noise|that rattle|the rattle|breathes like|ice cold|hand is cold)
    (breath|breaths|breathe|breathing) *2 (every now and then|now and again|only now|like four|about six|a minute|such a long wait|long gap|long wait|stopping and starting|then a big gulp|for like ten secs)
    (rub|rubbed|rubbing|slap|slapped|slapping|shaking|pinch|pinching|shouted at|throw water on|threw water on) *1 (his|her|him|them|their) *2 (chest|face|shoulder|hard)? *4 (nothing|no response|doesnt flinch|wont|not responding|no answer|rattle|purple)
    (head|chin) *1 (is|on|keeps|hitting|down|s)? *2 (his|her|my|on) chest *8 (blue|purple|nodding|talk to me|took|shot|breath|grey|wont|patches|needle)
    (toddler|baby|two year old|three year old|grandson|granddaughter|little one|son|daughter|child|kid) *4 (eaten|ate|swallowed|drunk|drank|got into the|got into my|got into his|got into her|got into some|got into nans|got into grandads|chewed|been at) *4 (tablets|pills|methadone|gummies|edibles|patch|patches|vape juice|bleach|antifreeze|meds|medicine|dishwasher tablets|dishwasher tablet|batteries|battery|iron tablets)
    (cap was off|lid was off|bottle was open|box was open) *8 (tablets|pills|methadone|gone|toddler|baby|sleepy|asleep|pale)
    (took|taken|had|given|gave) *4 (insulin|methadone|warfarin|digoxin|heart tablets|dose|tablets|patches|meds) *4 (twice|again|by mistake|double|three times|too many|by accident|both strips) *8 (sweating|shaking|confused|sleepy|drowsy|faint|slow|cold|nonsense|pulse|grey|vomiting|blurry|cant see|dizzy|keep my eyes|keeps dropping|straight down)
    too much (insulin|methadone|morphine) *8 (dropping|cant see|shaking|sweating|sleepy|nodding|keeps|faint|cold)
    (double dosed|double dose|doubled up|two doses|second dose|wrong insulin|extra dose|twice my dose) *4 (insulin|methadone|morphine|by mistake|by accident) *8 (sweating|seeing double|shaking|confused|cant see|slurring|sleepy|drowsy|dizzy|sugar is|dropping|cant keep|faint|on my own|alone)
    (insulin) *8 (keeps dropping|shaking and cant|cant see|slurring|sweating and)
    (paracetamol|tylenol|acetaminophen|cocodamol|panadol) *8 (side hurts|pain under|yellow)
    (too many|way too many|packets of|boxes of|both boxes|loads of|handful of) *2 (paracetamol|tylenol|acetaminophen|cocodamol|panadol) *8 (throwing up|vomiting|being sick|been sick|was sick|feel fine|sleepy)
    liver *6 (overdose|took both|sorts itself)
    (lost count|cant remember|more than i can count|no idea) *4 (lines|pills|tablets|patches|number im on|how many) *8 (spinning|dead|chest|sweating|heart|tingling|numb|cant type|slow|heavy)
    (coke|cocaine|speed|meth|pills|mdma|crack) *8 (chest hurts|pain in my chest|down my arm|left arm|arms gone dead|elephant|heart is exploding|cant feel my face)
    (pulse|heart rate|hr) *1 (is)? *2 (racing|#|##) *8 (coke|cocaine|grey|pin eyes|took double|the bag)
    (swallowed|stuffed|packed) the (bag|wrap|stash|package) *8 (burst|police|heart|help|chest)
    (used|did|took|shot|injected|smoked) *2 (same|usual|old) (amount|dose|hit|as before) *8 (hardly stay conscious|keep my eyes|rattle|nodding|blue|cant breathe|nod so bad|on the nod|grey|hes now|wont wake)
    (on the nod|nodding|nod) *2 (so bad|and cant|hard|out) *8 (alone|on my own|door locked|door is locked|nobody)
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
    (${someone}) *6 (wrong side of|outside of|over|climbed over|other side of) the *1 (railing|railings|barrier|rail|parapet|balcony|guardrail)
    (${someone}) *6 (wrong side of|outside of|climbed over|other side of) the *1 footbridge
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
    (${someone}) *6 (roof|ledge|bridge|balcony|railings|railing|windowsill|window ledge|multi storey|car park|cliff|viaduct|edge|tracks|flyover|overpass) *4 (threatening|threatens|says|saying|going|about|wants|ready|trying|tries|shouting|screaming) *3 (jump|jumping|throw himself|throw herself|end it|let go)
    (${someone}) *3 (has|got|holding|with|put|holds|holding) *1 (knife|blade|razor|gun|glass|scissors|pistol|shotgun) *1 (to|at|against|on|in|pressed to|held to) (his own|her own|their own|his|her) (wrist|wrists|throat|neck|head|temple|mouth|chest|stomach)
    (@kin|he|hes|she|shes) (is|was)? hanging *1 (ive cut|i cut|we cut|there|in the shed|in the garage|in the loft|from the|by the neck|by his|by her) *4 (cut him down|cut her down|him down|her down|down|barely breathing|not breathing|gone blue|is blue|what do i do|please help|help me|ambulance)
    (hes|shes|he is|she is) hanging *3 (ive just|just found|what do i do|help|cut him|cut her|hold him up|hold her up)
    (photo|picture|video|selfie|pic) *3 (himself|herself|themselves) *4 (roof|ledge|bridge|railing|railings|tracks|noose|rope|pills|blade|gun)
    `,
  ),
  // Using in a way that may kill, and what is said by somebody who does not mind.
  ...signals(
    { ...silent, group: 'grave.use', concern: 'overdose', role: 'use', contexts: drugContexts },
    `
    (doubling|doubled|double|upping|upped|tripling) *1 (up)? *1 (my|the|on)? *1 (oxy|morphine|methadone|benzos|valium|gabapentin|pregabalin|lithium|tramadol|codeine|dose)
    (taking|take|took|swallowing|using|use) *1 (more|way more|far more|extra) *2 (of my|than|of the) *2 (morphine|oxy|methadone|tramadol|pregabalin|codeine|tablets|label|usual|safe|i know|patches)?
    (taking|take|took) *1 (double|twice|triple) *1 (my|the) *1 (dose|usual|amount|methadone|oxy)
    (mixing|mixed|mix|necking|neck|drinking|downing) *2 (xans|xanax|benzos|valium|vallies|gabapentin|pregabs|pregabalin|vodka|whisky|whiskey|g|ket|wine|spirit|mouthwash) *2 (and|with|n|plus|on top) *2 (whisky|whiskey|vodka|wine|booze|drink|alcohol|beer|beers|spirits|benzos|xanax|gabapentin|pregabs|pregabalin|pills|tablets|k|ket|methadone|lithium|spirit|rum|cider)
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
    (take|taking|use|using|do|doing|inject|smoke) *1 (a bit|little)? (more|extra|bigger) *1 (every|each) (time|day|night|week)
    (stopped|dont|never|no longer|gave up) *2 (testing|test|checking|check) *1 (my|the)? (drugs|gear|pills|stuff|powder|bags|dope)
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
    (inject|injecting|use|using|smoke|smoking) (alone|on my own|by myself) *8 (stopped carrying|no naloxone|without naloxone|nobody would know|too strong|dont care anymore)
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
    (cba|cant be bothered|cant be arsed) to (go slow|test it|be careful)
    (dont|never|do not) *1 (check|test|ask) *1 (what|whats|it) *2 (it is|in it|anymore)
    (not trying to die|dont want to die) exactly
    (dont|do not|not|couldnt|wouldnt|past|stopped|beyond) *2 (care|caring|mind|minding|bothered|fussed) *2 (if|whether|about|when) *3 (does me in|ends me|finishes me|drops me|takes me out|puts me under|stops my heart|i come round|i make it|i od|i overdose|what happens to me|waking|living)
    (if) (it|i|they|this|that) (stops|stop|stopped) *1 (my)? (breathing|heart) *2 (so be it|good|fine|oh well|whatever|then|honestly)?
    (would be|be|might be|could be|itd be) *1 (a|the)? (nice|easy|good|kind|gentle|decent|handy|peaceful) way *1 (out|to go|to die|to end)
    (nobody|no one|noone) *1 (would|will|d) *1 (find|notice|miss) *3 (days|weeks|morning|monday|a while|till|until|for)
    (mind|care|bothered|matter|fussed) if (one day|one night|some day|some night|tonight|tomorrow|one of these days) *1 i (dont|never|didnt|wont)
    (if|and if) (it|they|this|one|the next one) *1 (kills|ends|takes|finishes) me *1 (fine|good|so be it|oh well|whatever|so what|who cares|then)
    (could|might|may|probably|one day ill) *1 (easily|just|well)? (not|never) wake up
    (if i die i die|if i go i go|if i drop i drop|if it kills me it kills me)
    (not|didnt|without|dont|stopped|never) (care|caring|cared|minding|mind|bothered|bothering) (whether|if) i (woke|woke up|wake|wake up|lived|live|died|die|survived|came round|come round|came back|made it) *1 (up|or not|or died|again)?
    `,
  ),
  // What was tipped in, given twice, got into; a pulse that is not found; help that is long in coming.
  ...signals(
    {
      ...silent,
      group: 'overdose.seen',
      concern: 'overdose',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { ...presentContexts, anyone: 'emergency', before: 'watch', supposed: 'none' },
    },
    `
    (toddler|baby|two year old|three year old|four year old|little one|grandson|granddaughter|grandchild|son|daughter|child|kid|nephew|niece|little girl|little boy|little brother|little sister) *4 (eaten|ate|swallowed|drunk|drank|chewed|sucked) *2 (strip|packet|box|bottle|handful|load|some|one|two|three|four|five|six|#|tub|tube|bunch|couple|few|half|most|all) of *5 (tablets|pills|methadone|gummies|edibles|patches|vape juice|bleach|antifreeze|meds|medication|dishwasher tablets|batteries|iron tablets|weedkiller|magnets|insulin)
    (he|she|hes|shes) *2 (eaten|ate|swallowed|drunk|drank|necked|downed|taken) *2 (strip|packet|box|bottle|handful|load|tub|bunch) of *4 (tablets|pills|methadone|gummies|edibles|patches|bleach|antifreeze|meds|medication|weedkiller|insulin|antidepressants|paracetamol)
    (toddler|baby|two year old|three year old|four year old|little one|grandson|granddaughter|grandchild|son|daughter|child|kid|nephew|niece|little girl|little boy|little brother|little sister) *4 (got into the|got into my|got into his|got into her|got into some|got into nans|got into grandads|got hold of|got at|been at|been into|helped himself to|helped herself to|gotten into) *8 (tablets|pills|methadone|gummies|edibles|patches|vape juice|bleach|antifreeze|meds|medicine|medication|medicine cabinet|dishwasher tablets|batteries|iron tablets|weedkiller|insulin)
    (tipped|poured|emptied|shook|threw|chucked|shovelled|stuffed|crammed|rammed|forced|knocked|shoved|necked) *6 (@pills|sleepers|them all|all of them|the whole lot) *2 (into|in|down) (my|his|her|their) (mouth|throat|gob|neck)
    (cant find|cannot find|couldnt find|no|cant feel|barely a|barely any|hardly any|hardly a|cant get a|got no|weak|very faint) *1 pulse *8 (he|she|him|her|hes|shes|help|blue|cold|ambulance|what do i|what do we|cpr|naloxone|narcan|breathing|wake|needle|floor)
    (he|she|him|her|hes|shes|@kin) *6 (no pulse|cant find a pulse|cant find his pulse|cant find her pulse|cant feel a pulse|cant feel his pulse|cant feel her pulse|barely a pulse|barely has a pulse)
    (overdose|overdosed|overdosing|swallowed|blue|grey|breathing|needle|wont wake|unconscious|slurring|floppy|unresponsive|collapsed) *8 (ambulance|paramedics|999|911|triple zero) *2 (taking|ages|queue|minutes|hours|wont come|on the way|on its way|not here|hold)
    (he|she|hes|shes|they|theyre|theyve|@person|lad|girl|someone|somebody) *4 (smoked|had|took|taken|done|vaped|eaten|drank|swallowed|dropped|inhaled|huffed) *4 (${party}) *8 (${stricken})
    (${stricken}) *6 (after|since|from|on|off|took|taken|smoked|had|done|dropped|vaped) *4 (${party})
    (gouching|gouched|gauching|gouch|nodding|nodded|slumped) *8 (cant wake|wont wake|gone blue|going blue|turning blue|lips are blue|gone grey|not responding|no response|hardly breathing|barely breathing|not breathing|gone cold|breathing funny|breathing weird)
    (used|did|had|taken|took|injected|smoked|snorted) *1 (far|way|much|a lot|loads|heaps) *1 (more|too much|too many|stronger) *8 (nodding|nails|blue|cant stay|eyes open|breathing|going under|passing out|grey|numb|chest|heart|tingling|spinning|slurring|cant see|cant stand)
    (lost count|lost track|no idea|cant remember) *2 (how many|how much|of how many|of the) *4 (taken|had|swallowed|took|popped|done|drunk|injected|paracetamol|pills|tablets) *8 (heart|been sick|being sick|sick|dizzy|chest|spinning|numb|sleepy|shaking|yellow|side hurts|cant see|slurring|drowsy)
    (had|taken|took|swallowed|drunk|done|used|injected) *1 (far|way|much)? (too much|too many) *6 (chest feels|chest is|breathing is|breath is|cant feel my|lips are|going numb|seeing double|keep my eyes|cant stand up|passing out|nodding off|home alone)
    (took|taken|swallowed|downed) *2 (all|whole|box|lot|overdose|too many|handful|bottle|packet|strip) *6 (didnt mean it|regret it|regret this|dont want to die|changed my mind|too ashamed|ashamed to|scared to ring|scared to call|scared to phone|afraid to ring|wont ring|not ringing|not calling)
    (took|taken|had) *2 (overdose) *4 (an hour|hours|minutes|since|earlier|tonight|today|lunchtime|teatime|lunch|this morning|this afternoon|this evening) *8 (dont know what to do|havent told|not told|too ashamed|feel sick|feeling sick|sick now|regret|scared|should i go|do i need|side hurts|being sick|yellow)
    (twelve|fourteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|##) *1 (paracetamol|tylenol|acetaminophen|cocodamol|ibuprofen|codeine|tramadol|aspirin|diazepam|zopiclone|sertraline|propranolol) *2 (since|in the last|so far|in one go|at once|down me|in me)
    (little ones|toddlers|babys) *2 (been at|got into|got hold of|eaten|swallowed|drunk|had) *3 (methadone|tablets|pills|patches|bleach|meds|medicine|gummies|edibles)
    (nasal spray|spray|narcan|naloxone|second dose|prenoxad|nyxoid) *8 (still grey|still blue|still not|still out|still snoring|no change|gone again|not woken|wont wake|isnt waking)
    (narcan|naloxone|nasal spray|nyxoid|prenoxad) *8 (still|isnt|not|no|wont|hasnt|doesnt) *2 (coming round|coming to|come round|come to|wake|waking|woken|woke|responding|respond|response|breathing|awake|moved|moving|working|worked|change|conscious)
    (ive|i have|think i|think ive|shes|hes|she has|he has) *1 (just)? *1 (odd|oded|od'd|overdosed|odded) *6 (chest|heart|breathing|breathe|cant see|screen|sick|shaking|help|alone|scared|ambulance|awake|going mad|numb|what do i do|spinning)
    (took|taken|takes) *2 (double|triple|quadruple|twice|extra|too much|too many|the wrong) *4 (dose|doses|tablets|pills|meds|medication|medicine|lithium|methadone|morphine|insulin|codeine|tramadol|propranolol|digoxin|@opioid) *8 (cant breathe|hardly breathe|barely breathe|struggling to breathe|hard to breathe|being sick|throwing up|heart is|hearts|racing|chest|cant stand|cant see|passing out|blacking out|faint|cant stay awake|cant wake|slurring|confused)
    (took|taken|swallowed|downed|injected|drank) *8 (tonight|just now|earlier|this morning|this evening|today|hour ago|minutes ago) *3 to (finish things|finish it|end things|end it|die|kill myself|be dead|end my life|not wake up)
    (narcans) *8 (still|isnt|not|no|wont|hasnt|doesnt) *2 (coming round|coming to|wake|waking|woken|responding|breathing|working|worked)
    (benzos|vodka|valium|xanax|heroin|gear|pills|tablets|methadone|morphine|fent|fentanyl|whisky|codeine|oxy|ghb) *8 (dont expect|not expecting|dont think ill|doubt ill|dont plan|not planning|dont intend|hope i dont|hoping not|doubt i will|wont be) *2 (wake|waking|see morning|see the morning|make it)
    (snorted|took|taken|smoked|injected|swallowed|dropped) (something|some|a line|loads|too much|stuff|whatever) *6 (heart|chest|cant breathe|think im dying|going to die|think im going to die|cant feel)
    (had|taken|took|swallowed|eaten|necked) *1 all *2 (weeks|days|months|months worth of|weeks worth of)? *1 (tablets|pills|meds|medication|insulin|painkillers) (at once|in one go|together|all together|in one)
    (he|she|hes|shes|they|theyre) (grey|gray|blue|purple|limp|floppy|cold) and *1 (he|she|they|hes|shes)? *1 (wont|isnt|not|cant|doesnt) *1 (answer|answering|wake|waking|respond|responding|breathe|breathing|move|moving|talk)
    (took|taken|had|injected|swallowed) *2 (morphine|oxy|oxys|oxycodone|methadone|codeine|tramadol|insulin|lithium|warfarin|dose|patches|fentanyl) *3 (twice|three times|again|double|two lots|by mistake|by accident|too many|too much) *6 (breathe|breathing|cant stay awake|chest|blue|passing out|collapse|slurring|cant wake|heart|hearts)
    (has|hes|shes|just|is|theyve) *1 (overdosed|overdosing) *6 (no naloxone|any naloxone|no narcan|any narcan|what do i do|help|what should i|ambulance|in front of me|right now|dont know what)
    (toddler|baby|child|son|daughter|little one|grandson|granddaughter|kid|nephew|niece) *4 (got hold of|got into|got at|been at|been into|swallowed|eaten|drunk|licked|chewed) *3 (@opioid|buprenorphine|subutex|suboxone|insulin|lithium|propranolol|amitriptyline|antidepressants|blood pressure tablets|heart tablets)
    too much (g|ghb|gbl|ket|k|meth|coke|gear|fent|heroin|mdma|methadone|morphine|insulin|oxy|xanax) *4 (cant stand|cant move|cant walk|cant breathe|passing out|going under|cant see|cant feel|help|alone|cant stop|heart|floor)
    (ghb|gbl|g|ket|heroin|gear|fent|methadone|xanax|vodka|morphine|oxy|spice) *3 too much *6 (out cold|snoring|wont wake|unconscious|not waking|blue|grey|gurgling|not breathing|passed out|collapsed)
    (he|she|hes|shes|they|theyve|@now_kin|guy|man|woman|girl|boy|lad) *2 (snorted|took|taken|injected|smoked|swallowed|drank|eaten|had|used|dropped|done) *8 (choking noise|choking sound|choking noises|gurgling|funny colour|weird colour|strange colour|turning blue|going blue|gone blue|gone grey|lips are|lilac|breathing about|times a minute|cant get a word|cant get any sense|wont talk|wont answer)
    (nod|nodding|nodded off|gouching|gouched out|slumped|spark out) *6 (cant get a word|cant get a response|wont answer|no answer|not answering|lilac)
    lips *5 (lilac|violet|dusky|mauve|blue|purple|grey|slate) *4 (cant|wont|not|isnt|barely|hardly|doesnt)
    (injected|took|taken|had|shot|pumped in|pushed in) *2 (@number|#|##|all|whole|extra|hundred) (units|pens|cartridges) *3 insulin *6 (sweaty|sweating|shaking|shaky|dizzy|scared|blurry|sleepy|cold|weak|low|on purpose|die|funny|help|what do i)
    (little boy|little girl|toddler|baby|son|daughter|year old|grandson|granddaughter|nephew|niece|kid) *2 (has)? (eaten|swallowed|ate|got into the|got into my|got into his|got into her|got into some|got into nans|got into grandads|drunk|drank|been into|chewed) *4 (pills|tablets|medication|meds|medicine|iron tablets|painkillers|paracetamol|methadone|morphine|heart tablets|blood pressure)
    (too far|too much|too many|did too much|took too much|done too much|went overboard) *4 (codeine|cocodamol|tramadol|oxy|morphine|methadone|heroin|gear|ket|g|ghb|coke|mdma|pills|insulin|paracetamol|xanax|valium) *8 (drifting|breathe|breath|nodding|heart|chest|numb|cant stand|cant see|scared|floor|help|awake|vision|shaking)
    (did|took|taken|done|had|used|snorted|injected|smoked) *1 (way|far)? too much *6 (hearts|heart|chest|breath|breathe|999|911|000|ambulance|hammering|cant get my|numb)
    (drink|vodka|wine|alcohol|booze|whisky) *2 (and|with|on top of) *2 (tablets|pills|benzos|methadone|morphine|xanax|valium|diazepam) *6 (barely breathe|hardly breathe|cant breathe|struggling to breathe|cant stay awake|cant keep my eyes)
    (snoring|gurgling|rattling|breathing|snores) *1 (strangely|weirdly|oddly|funny|weird|odd|strange|heavily|loudly) *8 (doesnt react|does not react|wont wake|wont respond|doesnt respond|doesnt wake|cant wake|not reacting|not responding|wont stir|doesnt stir|doesnt answer)
    (pills|tablets|meds|drugs|heroin|gear|using|drinking|overdose|methadone|taking something) *6 (doesnt|does not|wont|didnt|isnt|not) *1 (react|respond|stir|wake|move|open|answer|reacting|responding|stirring|waking) *3 (shake|shook|slap|pinch|shout|call|touch|shaking|try)
    lips (go|going|gone|turn|turning|turned|went|are|have gone) *1 (blue|grey|purple) *3 (snore|snores|snoring|gurgling|gurgles|wont wake|barely breathing)
    (wont respond|isnt responding|not responding|wont answer|wont wake|cant wake|cant rouse|no response) *4 (snoring|snory|gurgling|rattling|rattly|breathing oddly|breathing funny|breathing slowly|grey|blue)
    (snoring|snory|snores|gurgling|rattling|rattly|raspy) *8 (wont respond|not responding|isnt responding|cant wake|wont wake|cant rouse|no response|unresponsive)
    (methadone|morphine|fentanyl|oramorph|gear|heroin|pills|tablets|benzos|ghb) *6 (in one go|at once|all of it|the lot|all of them|this morning|tonight) *4 (snoring|gurgling|floppy|rattling|snory|lips are grey|rattling noise)
    (i overdosed|my overdose|overdosed on|too many tablets|too many pills|too much paracetamol) *8 (eyes|skin|whites) *3 (yellow|yellowish|jaundiced)
    (warfarin|blood thinners|rivaroxaban|apixaban|anticoagulants) *6 (on purpose|deliberately|all at once|too many) *8 (bleeding|blood|bruises|bruising|nosebleed)
    `,
  ),
  // Use of which its end is tried, or nobody would know.
  ...signals(
    {
      ...silent,
      group: 'overdose.tempted',
      concern: 'overdose',
      role: 'danger',
      tier: 'urgent',
      contexts: { ...drugContexts, supposed: 'urgent' },
    },
    `
    (huffing|sniffing|inhaling|bagging|buzzing) *2 (aerosol|aerosols|butane|gas|glue|deodorant|lighter fluid|petrol|solvents|duster|air duster|lighter gas|thinners) *6 (alone|every|pass|passed|passing|black|blackout|blacked|collapsed|dont care|heart|again|by myself|on my own)
    (using|use|injecting|scoring|shooting up|fixing) *2 (on my own|alone|by myself|behind a locked door) *8 (dont|not|couldnt|wouldnt|stopped) *2 (care|caring|mind|bothered|fussed)
    (first time|first|after|since) *3 (rehab|detox|prison|off it|off gear|off the gear|clean) *8 (same amount|same dose|usual amount|old amount|use alone|using alone|use on my own|using on my own) *8 (care|mind|bothered|fussed|wake|come round)
    (swallow|swallowing|neck|necking|pop|popping) *2 (anything|whatever) *2 (i can find|i find|theyve got|is going|in the cupboard|in the cabinet|anyone gives|i get given|to hand)
    (if|and if) (i|it) (od|overdose|stop breathing|stops my breathing|stops my heart|dont wake up) *2 (so be it|i od|oh well|fine|whatever|who cares|good|no loss|then so)
    (thinking|think|thoughts|thought|fantasise|fantasising|fantasize|fantasizing|dream|dreaming|obsessed|obsessing|considering|consider|tempted|tempting|contemplating|urge|urges|feel like|feeling like|close to|toying|debating|want|craving) *2 (taking|take|having|doing|swallowing) (an|another|a big|a massive|a fatal) *1 (overdose|od)
    (dose|bag|hit|batch|pill|line|gear|one|shot|stuff|wrap|fix|powder|blues) *1 (is|was|turns out|has|s|comes|be)? *1 (laced|spiked|fent|fentanyl|hot|too strong|dodgy|bad|deadly|poison|cut with fent|the bad one|a bad one) *3 (so be it|not bothered|dont care|fine by me|good|who cares|let it|so what|wouldnt mind|couldnt care|im fine with|all the better|even better)
    (every|each|next|any|this|tonights|the next) (bag|hit|dose|shot|line|fix|pill|one|wrap|use) (could|might|may|can|will|can easily) (be|kill me|finish me|end me) *2 (my last|the last|last)? *3 (dont|not|couldnt|no longer|stopped|past|wouldnt) *1 (care|caring|bothered|mind|minding|fussed|scared|bother)
    (threw|thrown|binned|got rid of|chucked|stopped carrying|dont carry|flushed|refuse|refused|hid|hidden) *2 (naloxone|narcan|nyxoid) *6 (saving|saved|brought back|bringing back|bring me back|revived|reviving|dont care|be found|no point|wake up|wake me)
    (vodka|whisky|whiskey|gin|wine|booze|drinking|using|gear|heroin|benzos|valium|diazepam|methadone|morphine|coke|pills|tablets|oxy|xanax|tramadol|codeine) *8 (hoping|hope|waiting for|wishing|praying) *2 (heart|liver|body|breathing|it|lungs) (will|just|finally)? *1 (stops|stop|gives out|give out|gives up|packs in|kills me|kill me|finishes me)
    (using|use|used|injecting|smoking|taking|shooting) *4 (dont care|not bothered|couldnt care|dont mind|no longer care|past caring|wouldnt mind) *3 (if|whether) (i|it|this) *1 (wake|wake up|dont wake|od|overdose|die|live|kills|kill|stop)
    (take|taking|took|use|using|inject|injecting|drink|drinking) *1 (more|extra|bigger) *6 (see if|to see if|find out if|to see whether|wondering if|until i|till i) *2 (wake|die|stop breathing|survive|dont wake)
    (crave|craving|miss|missing|chasing|want) *2 (overdose|od|overdosing) *1 (feeling|again|high|buzz|edge)
    (out of|left|leaving|since|after) (detox|rehab|prison|jail|hospital) *6 (same amount|usual amount|old amount|same dose|what i used to use|what i used to take|as much as i used to|amount i used to|normal amount|old dose)
    (same|usual|old|normal|full) (amount|dose|hit|shot|bag|quantity) *6 (before i|as before|i used to|i did before|when i was using|i was on|i always did) *8 (detox|rehab|prison|clean|months|weeks|break|hospital|got out|inside|sober)
    (out of|left|released from|home from|finished|back from) (prison|jail|rehab|detox|hospital|treatment) *8 (scoring|using|score|use|fixing|hit|bag|shot|gear|inject) *6 (same|usual|old amount|like before|as before|alone|on my own|by myself|tonight)
    (dont|stopped|never|not|gave up|no longer) *2 (bother|bothering|bothered|use|using|test|testing|carry|carrying) *2 (test strips|strips|naloxone|narcan|testing|drug tests) *4 (whatever|dont care|who cares|happens|so what|if i die|not bothered|past caring|if its my time)
    first (hit|shot|bag|use|dose|fix|line|drink and drugs) (in|for|since|after) *6 (alone|nobody|no one|noone|on my own|by myself|door locked|locked in)
    (overdosed|overdose) *8 (using again|use again|back on it|used again|scored again|back at it|scoring again|injecting again|on it again)
    (fent|fentanyl|nitazenes|laced|spiked|bad batch|dodgy batch|cut with|too strong|xylazine) *8 (use|using|do|doing|take|taking|smoke|smoking|shoot|shooting|inject|injecting) (it|them|some|this) (anyway|anyways|regardless|all the same|tonight)
    (vodka|whisky|whiskey|gin|rum|wine|booze|drinking|drink|alcohol) *4 (on top of|with|and|over) (my|the)? *1 (benzos|valium|diazepam|xanax|methadone|morphine|oxy|oxys|tramadol|codeine|sleepers|sleeping tablets|pregabalin|gabapentin|zopiclone) *3 (every night|every day|each night|most nights|most days|all week|again tonight|nightly|daily|till i pass out|to pass out|until i pass out|to black out)
    (taking|take|took|on) *2 (double|twice|triple) *3 (methadone|morphine|benzos|diazepam|valium|oxy|xanax|pregabalin|codeine|sleepers) *4 (drinking|drink|vodka|booze|alcohol|wine|whisky|heroin|gear)
    (clean|sober|off it|abstinent|dry) *8 *1 (my|the) (usual|same|old|normal|regular) (amount|dose|hit|shot|quantity) *1 (like|as) (before|always|i used to|i did)
    (clean|sober|off it|abstinent) *6 (got|have|bought|scored|picked up) (a|some|my) *1 (bag|gear|heroin|wrap|gram|smack|fent|brown) *6 (usual|same|old|normal) (amount|dose|hit|shot)
    `,
  ),
  // Thrown away after years: the years are how long it was taken, not how long ago that is.
  ...signals(
    {
      ...silent,
      group: 'withdrawal.binned',
      concern: 'withdrawal',
      role: 'symptom',
      tier: 'urgent',
      contexts: {
        negated: 'none',
        quoted: 'none',
        anyone: 'none',
        other: 'none',
        supposed: 'none',
      },
    },
    `
    (threw|thrown|flushed|binned|got rid of|chucked|ditched) (away|out)? *2 (xanax|xans|valium|diazepam|benzos|klonopin|clonazepam|lorazepam|ativan|zopiclone|pregabalin) *8 (cold turkey|no taper)
    (xanax|valium|diazepam|benzos|klonopin|clonazepam|lorazepam|ativan) *3 (years|decade|decades) *4 (stopped it dead|stopped dead|going cold turkey|stopped them dead|stopped overnight)
    `,
  ),
  // Use that may kill, said plainly: alone, too soon after a time without, mixed, unknown, at the wheel, with child.
  ...signals(
    {
      ...silent,
      group: 'use.plainly',
      concern: 'overdose',
      role: 'substance',
      tier: 'urgent',
      contexts: { ...drugContexts, other: 'urgent' },
    },
    `
    // Alone.
    @injecting *3 @nobody_by
    (use|uses|using|used|do|does|doing|did|smoke|smokes|smoking|smoked|snort|snorts|snorting|snorted|take|taking|took|inject|injects|injecting|shoot|shoots|shooting) *1 @hard_drug *4 @nobody_by
    (nobody|no one|noone) *4 knows i (inject|shoot up|bang up|use heroin|smoke heroin|smoke crack|use fentanyl|use meth)
    (heroin|smack|gear|dope|crack|meth|fent|fentanyl|opiates|drugs) *8 (uses|injects|shoots up|using|injecting) (alone|by himself|by herself|on his own|on her own|in his car|in her car|behind a locked door)
    (use|using|uses) (alone|by myself|on my own) *2 (every|most|each|in a|in my|in the|with the|now|again|because|since)
    // Too soon after a time without.
    (first) (hit|fix|shot|bag|dig|smack|dose|use|pipe) since *2 (prison|jail|rehab|detox|hospital|inside|release|getting out|i got out|i came out|i got clean|treatment|the clinic)
    (out of|left|came out|got out|released|home from|back from|discharged|fresh from|let out|finished) *4 (prison|jail|rehab|detox|hmp|inside|treatment|clinic|the unit|young offenders) *8 (injected|injecting|shot up|shooting up|smoked heroin|smoked crack|scored|back on the brown|back on the gear|back on heroin|back on it|picked up a bag|got a bag|bag in my|straight to my dealer|straight to his dealer|straight to her dealer|used heroin|used fent|using heroin|had a hit|had a dig|same size|same amount)
    (got out|came out|released|let out|discharged) *1 (on|this|yesterday|today|last) *8 (shot up|injected|smoked heroin|scored|back on the brown|back on the gear|straight to his dealer|straight to her dealer|straight to my dealer|a bag in|the same amount|my old dose|same size bags)
    @booze on top of *2 @mix_drug *6 (every|again|whatever|tonight|because|so i|gets me|only way|sleep|under|last night|knocks me|on top|helps|most nights)
    (a day|a night|every day|every night|daily|each day) *4 (couldnt|dont|not|wouldnt) *2 (care|care less|bothered|mind|give a toss|fussed) (if|whether) (it|i|this) *1 (kills|die|finishes|dies|ends|wake|dont)
    tolerance *2 (on the floor|gone|zero|shot|nothing|nil|rock bottom|low|lost|dropped) *8 (bag|hit|usual|anyway|dont care|not bothered|same|fix|going to use|gonna use)
    (clean|sober|off it|off gear|off heroin|straight) *2 (then|and then|until|till|and) *4 (did|had|used|shot|injected|smoked|took) *2 (a full|full|the full|my old|my usual|the usual|same|a whole|whole) (gram|bag|dose|amount|hit|shot|as before)?
    // Mixed.
    (@pills|@mix_drug|painkillers|sleepers|patches) *3 (washed|wash|washing|chased|chase|chasing|topped|top|topping) *1 (it|them|that)? (down|up|off)? with *1 @booze
    (double|doubled|doubling|triple|tripled|tripling|twice) *2 (my|the|her|his|late|mums|nans|dads|wifes|husbands) *2 (patches|morphine|methadone|oxy|oxycodone|tramadol|codeine|diazepam|zopiclone|sleeping tablets|sleeping pills|oramorph|pregabalin|benzos) *6 (with|and|on top|plus|against|because|only way|brandy|wine|whisky|vodka|just)
    (chew|chewing|swig|swigging|nick|nicking|steal|stealing|stole|suck|sucking|lick|licking|pinch|pinching|helping myself to|living on) *2 (mums|moms|mothers|nans|grans|dads|fathers|wifes|husbands|his|her|grandmas|grandads|brothers|sisters|partners|fentanyl|someones) *2 (patches|morphine|oramorph|methadone|oxy|oxys|tramadol|codeine|painkillers|cancer patches|pain patches|diazepam|cancer meds)
    (methadone|oxy|morphine|fentanyl|subutex|oramorph) *2 (that isnt mine|thats not mine|that is not mine|not prescribed|i wasnt prescribed|not my own|not prescribed to me|off the street)
    // Not known what it is.
    (no idea|dont know|dunno|not sure|havent a clue|no clue|never know|dont ask|dont care|not asking|not even asking|god knows|who knows|without knowing) *2 (what|whats|what is|what was) *6 (im|i am|i|ive|hes|shes) *1 (taking|snorting|swallowing|smoking|injecting|using|shooting|take|took|taken|snort|snorted|swallow|swallowed|putting in my arm|putting up my nose|putting in me|putting in my body)
    (no idea|dont know|dunno|not sure|havent a clue|no clue|dont care|dont even care|not bothered|never ask|god knows) (what|whats|what is|what was) *1 in (it|them|these|this|the|those|that) *2 (pills|pill|powder|bag|stuff|tabs|batch|gear|vape|anymore|any more)? *6 (take|took|taking|snorting|snorted|swallowing|using|gonna take|taken|needle|doing it|do it|smoking it|anyway|more|two|three|anymore)
    (bought|buy|buying|got|scored|getting|ordered) *3 (pills|pill|powder|pressies|tabs|tablets|xans|xanax|bars|blues|oxys|gear|something|benzos|vallies) (off|from) *2 (snapchat|snap|telegram|instagram|insta|guy|lad|bloke|stranger|randomer|dark web|street|kid|someone) *6 (took|take|taking|taken|swallowed|no idea|dont know|dunno|not sure|whatever|god knows|three|two|without testing)
    (take|taking|takes|took|swallow|swallowing|swallowed|neck|necking|snort|snorting|inject|do|doing) *1 whatever *4 (they hand|hand me|hands me|is in the bag|in the bag|give me|gives me|i get|i can get|is about|is going|is passed|is there|is left|pills are|comes|offered|pills|theyve got|i find|dealer|at the party|at parties|without testing)
    without testing *3 (what|because|dont care|anymore|whatever|who cares|fent)
    (snorting|injecting|taking|swallowing|smoking|using|doing|take|snort|inject|use|smoke|shoot) it (anyway|anyways|regardless|all the same)
    // At the wheel.
    (i|im|ive|keep|kept|still|been|ive been|i keep|i still|im still) @drives (home|to work|around|about|everywhere|back)? (drunk|pissed|hammered|wasted|plastered|steaming|smashed|off my face|over the limit|well over the limit|way over the limit|while drunk|when im drunk|blind drunk|half cut|stoned|on ket|on coke|on heroin)
    (drive|drove|driving|driven|drives) *1 (home|back|to work|to school|the kids|my kids|our kids|my taxi|my cab|my van|my car|my lorry|my truck|my bike|the cab|the van|the bus|the taxi|the lorry|the truck|a bus|a taxi|a lorry|forklift|everywhere|around|about|school run|the school run|him|her|them|it|on it) *6 @drunk_said
    (drink|drinking|drunk|gin|vodka|wine|whisky|litre|bottle|pints) *8 (i drive|im driving|i drove|then drive|and drive|still drive|driving|drove) *2 (school run|on it|my kids|the kids|them to school|to work|the van|the bus|home)
    (bottle|bottles|litre|litres|pint|pints|cans|flask|glasses|shots|lines) *2 (of)? *1 @booze *6 (drive|drove|driving|operate|behind the wheel|school run)
    (drink|drinking|drank|drunk|pissed|hungover|used|high|stoned|nodding|nod off|nodding off) *6 (at the wheel|behind the wheel|operate the|operating the)
    (coke|cocaine|ket|ketamine|heroin|methadone|valium|xanax|mdma|speed|pills) *6 (then|and|before) *1 (drove|drive|driving) *1 (my|the|home|kids|to|back|us)
    // Mixed, more than is said, not one's own.
    (@mix_drug|@pills|vodka|wine|whisky|gin) *5 plus *5 (@mix_drug)
    (taking|take|took|up to|on) *3 (more and more|three times|four times|five times|ten times|double|triple|twice) *4 (tramadol|codeine|cocodamol|morphine|oxy|oxycodone|methadone|diazepam|zopiclone|pregabalin|gabapentin|benzos|what it says|the box|the label)
    (giving|gave|injecting|helping|topping|dosing) myself *3 (fentanyl|morphine|ketamine|propofol|midazolam|pethidine|remifentanil|opioids|oxy|diamorphine)
    (crush|crushed|crushing|snort|snorted|snorting|inject|injecting|smoking) *4 (slow release|morphine|oxy|oxys|oxycontin|fentanyl patches|patches|tramadol|zopiclone|subutex|methadone|zomorph|mst)
    (cocaine|coke|speed|meth|mdma|ket|poppers|crack|pills) *3 (viagra|heart condition|bad heart|dodgy heart|pacemaker|angina|heart meds|stents|epilepsy)
    (drink|drinking|drank) on (antabuse|disulfiram|metronidazole|top of my meds|my epilepsy meds|my heart meds)
    (drank|drinking|drink|drunk|swigging) *3 (mouthwash|listerine|hand sanitiser|hand sanitizer|hand gel|aftershave|meths|methylated spirits|surgical spirit|white spirit|rubbing alcohol) *4 (today|tonight|because|cant afford|to get|instead|shakes|again|yesterday|this morning|every day|every morning|no money|now|when)
    // Not known what it is.
    (handed|gave|offered|sold|passed|slipped) me *6 (taken|eaten|swallowed|snorted|took|necked|smoked|injected|done|did) *6 (without asking|no idea|no clue|dont know|didnt ask|dunno|never asked|whatever it)
    (swallowed|swallow|took|take|taken|taking|snorted|eaten|necked|popped|ate) *3 (random|mystery|unknown|unlabelled|unmarked) (pills|pill|powder|tablets|capsules|stuff|drugs)
    (swallowed|swallow|took|taken|taking|snorted|eaten|necked|popped|ate|smoked|injected) *6 (pills|pill|powder|tablets|crystals|stuff|tabs|bag|it|them) *2 (no clue|no idea|dont know|didnt ask|without asking|dunno|not sure|god knows) what
    // To the end of one's wits.
    (smoke|smoking|drink|drinking|inject|injecting|sniff|sniffing|huff|huffing|use|using|snort|snorting|do|doing) *4 (till|until|til) i *1 (drop|pass out|black out|collapse|go under|fall over|cant stand|cant see|hit the floor|stop breathing|go blue)
    (just|only) me *3 (foil|gear|brown|crack pipe|needle|works|smack|bag of brown|bag of gear|heroin|meth)
    if i (go over|od|o d|drop|go under|overdose|pop my clogs|stop breathing) *1 i (go over|od|o d|drop|go under|overdose|die|stop breathing)
    (first time|first) (using|use|used|injecting|shooting up|scoring|smoking) *2 (since|after) *3 (overdose|od|prison|jail|rehab|detox|clean|hospital|release|treatment|heart stopped)
    (came round|came to|ambulance|resus|intensive care|icu|heart stopped|overdosed|od d|od ed|narcanned|hospital after) *8 (rang my dealer|called my dealer|texted my dealer|scored|picked up again|used again|using again|at it again|doing it again|back on it|bag in my|did it again)
    (weeks|months|years|days) (inside|in prison|in jail|in rehab|in detox|in the nick|clean) *8 (score|scored|went over|going to use|shot up|injected|a bag|same amount|usual amount|old amount)
    (buy|use|take|do|have|score|inject|smoke) *1 the (same|usual|full|normal|old) (amount|dose|hit|bag|quantity|number) *1 i (used to|always|did|was on|had|bought)
    (lock|locks|locked|locking|shut|bolt) *1 (myself|himself|herself|the door|in) *6 (shoot up|inject|injecting|shooting up|bang up|smoke crack|use heroin|use my gear|get high)
    (nobody|no one|noone) *2 (has tried|tried|tested|knows whats in) *6 (guinea pig|on my own|alone|first|by myself|try it)
    (new|fresh|dodgy|strong|bad) batch *8 (on my own|alone|by myself|guinea pig|nobody|no one|killing|anyway|dont care|dropping)
    (inject|injects|injecting|shooting|shoots) *3 (into|in) *1 (his|her|their|my) *1 (groin|neck|femoral)
    // Drink that kills.
    (litre|litres|bottle|bottles|handle|fifth) *4 (vodka|whisky|whiskey|gin|rum|brandy|spirits) (a day|every day|daily|each day|a night) *8 (yellow|liver|blood|shakes|not seeing|wont see|dont care|die|dying|not bothered|stomach|vomiting)
    (liver|livers|pancreas|kidneys|varices|bloods) *6 (last legs|failing|packing in|packed in|giving out|giving up|shutting down|scarred|knackered|nearly gone|almost gone) *8 (still had|still drink|i still|cans|keep drinking|carried on|another bottle|drank|bottle of)
    (yellow eyes|eyes are yellow|eyes gone yellow|skin is yellow|skin gone yellow|vomiting blood|throwing up blood|coughing up blood|black stools) *6 (drink|drinking|vodka|bottle|cans|whisky|still|litre)
    (drink|drinking|vodka|whisky|cans|litre) *8 (yellow eyes|eyes are yellow|eyes gone yellow|gone yellow|turning yellow|throwing up blood|vomiting blood|coughing up blood)
    // At the wheel.
    (pints|cans|glasses|shots|drinks|beers|whiskies|gins|lines) *4 (and|then|before) *1 (i)? (drove|rode|driving|drive|ride|got in the car|got behind) *2 (home|my|the|back|car|motorbike|kids|away|work)
    (drives|driving|drove) *6 (drunk by|hes drunk|shes drunk|he is drunk|she is drunk|smells of drink|stinks of drink|stinks of vodka|been drinking all|drunk most|drunk every)
    (@number|#|##) (hours|hrs|days|nights) (awake|up|no sleep|without sleep|of no sleep) *3 (base|meth|speed|coke|crystal|tina|crack|mephedrone|amphetamines|stims|adderall|modafinil)
    (released|got out|came out|let out|discharged|home) *8 (first|next) (dig|hit|shot|bag|fix|score|pipe)
    (using|used|heroin|gear|smack|scored|did what i always did|same as always) *8 tolerance *3 (nil|gone|zero|low|shot|must|dropped|down|nothing)
    (drink|drinking|drank) *5 (wine|vodka|gin|whisky|rum|cider|beers|cans|brandy|spirits) and *1 (take|takes|taking|neck|pop|took|swallow) *2 (@mix_drug)
    (@mix_drug) *8 how much i (drink|use|smoke|take on top|have been drinking|really drink)
    (taking|take|took|swallowing|living on) *1 (other peoples|someone elses|strangers|everyone elses|my flatmates) *1 (meds|pills|tablets|medication|prescriptions|painkillers|antidepressants|sleeping tablets)
    (bottle|bottles|glasses|pints|cans|litre|shots) *6 (then|and) *1 (picked|collected|fetched|took|did|got) *1 (the kids|my kids|the school run|up the kids|in the car|in my car|behind the wheel|the car keys)
    (brought back|revived|narcanned|naloxone|they saved me|saved my life) *8 (furious|angry|gutted|raging|disappointed|annoyed|pissed off)
    (eyeballing|eyeballed|eyeball|guessing|guess) *1 (the|my|every) *1 (dose|doses|measure|hit|shot)
    (boat|jetski|jet ski|tractor|forklift|motorbike|quad|scooter|horse|crane|digger|plane|scaffolding) *3 (drunk|pissed|hammered|off my face|stoned|bottle of|bottles of|over the limit|steaming)
    (use|used|using|injected with|shared) *1 (needles|syringes|works|needle) *1 (i|that i|ive|off the)? (find|found|picked up|floor)
    thought it was *2 (coke|ket|mdma|speed|xanax|heroin|valium|weed|molly|pills) *2 (wasnt|was not|turned out|isnt)
    (line|pill|bump|dab|pipe|shot|bag|gram) of something *6 (more|finish|rest|again|another|dont know|no idea|thought it was|dunno)
    (clean|sober|off it|off fent|off heroin) *8 (get|buy|score|pick up) *1 (my|the) (regular|usual|normal|old|same) (amount|dose|bag|order|hit|shot)
    (smoked|smoke|smoking|inject|injecting|injected|using|snort|snorting|snorted) *2 @hard_drug *4 (in front of|around|next to|beside|near) *1 (my|the|our) (baby|kids|toddler|children|son|daughter|newborn|little one)
    (nodded off|passed out|nodding off|blacked out|gouched out) *4 (hob on|cooker on|stove on|oven on|lit cigarette|candle lit|holding the baby|baby in my arms|in the bath)
    (huffing|sniffing|inhaling) *1 (gas|butane|lighter gas|glue|aerosols|petrol|paint|deodorant) *8 (gaps|lose time|losing time|dont know what happened|dont remember|woke up|cant remember)
    (smack|heroin|gear|fentanyl|brown|crack|meth) *4 to (keep me quiet|see me through|last me|knock me out|finish me|put me under|keep me going)
    // With child.
    (pregnant|weeks gone|months gone|having a baby|expecting a baby|breastfeeding|im expecting|babys due|baby is due|up the duff|carrying a baby|baby inside me) *8 (inject|injecting|heroin|smack|shooting|shoot up|shooting up|crack|meth|cocaine|fentanyl|methadone on top|speed|spice|xanax|street valium|using drugs|still using|opiates|drinking every|drinking a bottle|drunk every|vodka every|binge drinking|getting drunk|blind drunk|blackout)
    (inject|injecting|heroin|smack|shooting up|crack|meth|cocaine|fentanyl|spice|still using|using drugs|opiates|a bottle of vodka|drunk every|binge drinking) *8 (im pregnant|i am pregnant|while pregnant|and pregnant|weeks pregnant|months pregnant|pregnant with|breastfeeding|my unborn|my bump|the baby inside me|inside me|the midwife)
    // Days awake.
    (awake|up|no sleep|not slept|havent slept|without sleep|on a bender|on a binge|going) *2 (for)? *2 (days|nights|since monday|since tuesday|since wednesday|since thursday|since friday|since saturday|since sunday|hours) *4 (meth|speed|coke|crystal|tina|crack|mephedrone|ice|amphetamines|base|adderall|mcat|stims)
    (day|days|night|nights) *3 (no sleep|without sleep|awake|up) *4 (meth|speed|coke|crystal|tina|crack|mephedrone|amphetamines|base|adderall|stims)
    (meth|speed|coke|crystal|tina|crack|mephedrone|cocaine|pipe) *6 (heart|chest) *1 (is|hurts|feels|feeling|tight|pain|pains|skipping|all over|weird|odd|funny|wrong|going|doing) *4 (more|another|still|keep|carry|carrying|again|going|line|pipe|saying yes)
    (heart|hearts|chest|chests) *1 (is|s|hurts|feels|feeling|tight|pain|pains|skipping|all over|weird|odd|funny|wrong|going|doing) *8 (about to have more|about to do more|having more|still using|still going|keep loading|another line|more lines|loading the pipe|keep smoking|carrying on|doing more|having another|they ve just offered|saying yes|one more line)
    // Told to stop.
    (doctor|gp|consultant|liver nurse|hospital|specialist|they) *1 (said|says|told me|told us|warned|warned me|reckons|says that) *6 (one more|another binge|another drink|another session|next binge|stop or|or die|liver goes|liver will|liver is|kill me|be dead|will die|id die|ill die|finish me|dead by|wont see) *8 (bought|drank|had a bottle|still drinking|carried on|carrying on|poured|bottle of|litre|litres|bottles|second bottle|third bottle|next bottle|drunk since|drinking again|havent stopped|cant stop|dont care)
    // Where and with what.
    (inject|injecting|injected|shoot|shooting|going|stick|sticking|dig|digging|hit|hitting) *1 (in|into|it in|up in) *1 my *1 (neck|groin|femoral|jugular|feet|foot|toes|hands|fingers)
    (share|sharing|shared|borrow|borrowing|borrowed|using|used|reusing|reused|reuse|use) *1 (one|a|my|his|her|someones|someone elses|strangers|other peoples|dirty|old|same|friends|mates|boyfriends|blunt)? *1 (needles|needle|works|syringes|syringe|spikes) *6 (all|again|because|cos|dont care|weekend|shut|wait|every|with|catch|anyway|off|between|last|and|tonight|no clean)
    // Solvents.
    (sniff|sniffing|huff|huffing|inhale|inhaling|sniffed|huffed) *1 (gas|butane|glue|aerosols|aerosol|petrol|paint|paint thinner|thinners|lighter gas|lighter fluid|deodorant|solvents|air duster|dusters|poppers|gasoline|tippex) *6 (every|most|daily|passed out|blacked out|pass out|after college|after school|shed|garage|alone|to get high|to get off|again|all day|cant stop|by myself)
    // Brought back, and on it again.
    (narcanned|brought back|brought round|revived|went over|gone over|gd out|g ed out|kholed|k holed|naloxone|narcan|with the spray) *8 (picked up again|used again|using again|about to use|same batch|same bag|pouring the next|pouring another|pouring more|another|again tonight|going again|back on it|scored again|using)
    (g|ghb|gbl|ket|ketamine|k) *3 (by myself|alone|on my own|in my room) *6 (again|keep|losing|lost|woke|floor|bath|passed|every|hours|blackout|lol)
    (kholed|k holed|k hole|k holing|kholing) *3 (bath|alone|by myself|on my own|in the water|in my room)
    (woke up|wake up|came round|came to|woke|waking up) *4 (on the floor|face down|on the tiles|on the bathroom floor|in the bath|in a hedge|in the snow|in a ditch|outside) *6 (again tonight|pouring|doing it again|still using|going again|out again|another|more tonight|using again)
    // Drink without measure.
    (bottle|bottles|litre|litres|pint|cans) of *1 (vodka|whisky|whiskey|gin|rum|brandy|spirits|wine|cider|sherry|port|lager) (for breakfast|instead of breakfast|before work|before the school run|with my breakfast)
    (diabetic|insulin|epileptic|liver|pancreatitis|cirrhosis|heart condition) *6 (drinking|drink|drunk|vodka|blackouts|booze|bender|binge) *6 (blackout|blackouts|every|skipped|skipping|still|anyway|dont care|all weekend|unconscious|daily)
    `,
  ),
  // Another overdose, beside one that is told of or long past.
  ...signals(
    {
      ...silent,
      group: 'overdose.another',
      concern: 'overdose',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { negated: 'none', addressed: 'none', anyone: 'none', quoted: 'none' },
    },
    `
    overdose *8 (hour|hours|minutes|half an hour) into (mine|my own|it)
    (overdose|overdosed|overdosing) *8 (ago i|i just|ive just|i have just|tonight i|now ive|today i|and ive just|and i just) *1 (took|taken) (another|another one|one again|the same|more)
    `,
  ),
  // With children in the car: they are not whom it is said of.
  ...signals(
    {
      ...silent,
      group: 'use.driven',
      concern: 'overdose',
      role: 'substance',
      tier: 'urgent',
      contexts: {
        negated: 'none',
        past: 'none',
        before: 'none',
        quoted: 'none',
        supposed: 'none',
        recovered: 'none',
      },
    },
    `
    (drive|drives|drove|driving|driven) *2 (kids|children|my son|my daughter|our son|our daughter|the baby|toddler|grandchildren|school run|my boys|my girls|my little boy|my little girl|my boy|my girl|little one|my nephew|my niece) *4 @drunk_said
    @drunk_said *4 (drive|drives|drove|driving|driven) *2 (kids|children|my son|my daughter|our son|our daughter|the baby|toddler|grandchildren|school run|my boys|my girls|my little boy|my little girl|my boy|my girl|little one|my nephew|my niece)
    `,
  ),
  // Taken together; not what is asked of a leaflet.
  ...signals(
    {
      ...silent,
      group: 'use.together',
      concern: 'overdose',
      role: 'substance',
      tier: 'urgent',
      contexts: { ...drugContexts, other: 'urgent', asked: 'none' },
    },
    `
    (i|im|ive|ill|been|keep|still|its|always|every night|every evening|every day|he|she|hes|shes) *4 @mix_drug *3 (with|on top of|plus|and|n|alongside|washed down with|together with) *1 @booze
    (i|im|ive|ill|been|keep|still|its|always|every night|every evening|every day|he|she|hes|shes) *4 @booze *3 (with|on top of|plus|and|n|alongside|together with) *2 @mix_drug
    (i|im|ive|been|keep|still|always|take|taking|took|having) *4 (@mix_drug|cocodamol|co codamol|painkillers|sleepers|nytol|zops|amitriptyline|mirtazapine) *2 (and|with|plus|on top of|then) *3 (bottle|bottles|litre|cans|pints|glasses|@booze)
    `,
  ),
  // Not tested, not minded: the “not” is what is dangerous.
  ...signals(
    {
      ...silent,
      group: 'use.untested',
      concern: 'overdose',
      role: 'substance',
      tier: 'urgent',
      contexts: {
        addressed: 'none',
        anyone: 'none',
        past: 'none',
        before: 'none',
        quoted: 'none',
        recovered: 'none',
      },
    },
    `
    if *1 (next|this|one|one of these) *1 (hit|hits|bag|shot|line|fix|pill|pills|dose|batch|bottle|pipe) *2 (kills|takes|finishes|ends|does|stops|carries) (me|my)
    i (dont|never|do not|cant be bothered to|no longer|stopped) (test|testing|check|checking) *1 (my|the|any of my|what) *1 (gear|drugs|pills|dope|smack|powder|bags|stuff|fent|heroin|coke|i take|i use|i buy)
    (cant|couldnt) be (bothered|arsed) *2 (being careful|to be careful|careful|test it|testing it|go slow|going slow|with naloxone) *4 (any more|anymore|over|overdose|od|if i|die|using|gear)
    (aint|dont|havent|have not|do not|without|no) *1 (got|have|any|no)? *1 (narcan|naloxone) *6 (just me|alone|by myself|on my own|nobody|no one|fresh batch|new batch|using|bag)
    (stopped|no longer|gave up|dont|quit|not) *1 (carry|carrying|keep|keeping|bother with|bothering with) *1 (naloxone|narcan|the kit) *6 (if i|dont care|whats the point|nobody|alone|go over|who cares|come what may|so be it)
    `,
  ),
  // Said beside any use of these: what makes it dangerous.
  ...signals(
    { ...silent, group: 'use.perils', concern: 'overdose', role: 'danger', contexts: drugContexts },
    `
    (just me and my gear|as usual alone|its just me here|no ones here|no one is here|nobodys here|no one here with me|nobody here with me|no one with me|nobody with me|nobody would know|no one would know|if i dropped|if i drop|guinea pig)
    (im|i am|shes|she is|sister is|girlfriend is|wife is|daughter is|still|and) *2 (pregnant|months gone|weeks gone|months pregnant|weeks pregnant|expecting)
    (@number|#|##) weeks and (still|on|using)
    (midwife) *2 (thinks|doesnt|has no idea|dont)
    (nobody|nobodys|no one|no ones|noone) *1 (in|home|back|around|about|due) *2 (till|until|all weekend|flat|house|all week|for days)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'use.hard',
      concern: 'overdose',
      role: 'substance',
      contexts: drugContexts,
    },
    `
    (shoot|shooting|shoots|inject|injecting|injects|smoke|smoking|smokes|snort|snorting|snorts|still on|still using) *2 (heroin|smack|gear|brown|fentanyl|fent|crack|meth|crystal meth|tina|coke|cocaine|ket|ketamine|ghb|spice|street valium|dope|opiates)
    `,
  ),
  // Said beside any use: that it may be the last.
  ...signals(
    {
      ...silent,
      group: 'use.unminded',
      concern: 'overdose',
      role: 'indifference',
      contexts: { anyone: 'none', past: 'none', quoted: 'none', addressed: 'none' },
    },
    `
    (couldnt|could not|dont|do not|doesnt|not|wouldnt|not even) (care|care less|mind|bother|bothered|matter|fussed|much mind|give a toss|give a fuck|give a shit|give a damn|scare me|worry me) *2 (if|whether|what|which|when|that) *2 (it|this|one|they|that|happens|i|kind|the next|im|fent|its) *2 (kills|kill|killing|finishes|takes|ends|die|dies|dead|happens|wake|catch|sleep|in it|last|fent|od|overdose|fatal|too much|does me)?
    (what does it|whats it|does it|doesnt) *1 (matter|matters) if *2 (fent|laced|kills|die|last|wake|strong|poison|dead|me)
    (half|sort of|kind of|kinda|part of me|secretly|always|almost|every time|still|just) *2 (hope|hoping|hopes|wishing|praying|want) *4 (hot one|hot shot|bad one|bad batch|last one|finishes|kills|takes me|one finishes|dont wake|never wake|wont come round|dont come round|not wake|too strong|it is fent|its fent|too much|heart stops|simply wont)
    (hoping|hope|praying|wishing) *1 (one|one of them|one of these|its|it is|this one|that one|each one|they) *3 (bad batch|the bad one|hot|last|finishes|kills|takes|too strong|fent|laced)
    (if|and if) (the)? *1 (one|next hit|next one|next bag|next line|next shot|this one|this bag|one of them|dose) *2 (kills me|takes me|takes me out|finishes me|finishes me off|is bad|s bad|is my last|s my last|is too strong|does me in) *2 (then|its|so|fine|good|great|well|oh well|saves|who|what)
    if (one of them is|one of thems|its|it is|one is|theyre) bad *1 (then|so)? *1 (its|it is|so be it|thats) *1 bad?
    (saves me|save me|saves|save) *1 (the)? (bother|trouble|job|effort)
    (not|dont|didnt|never|isnt) *1 (bothered|caring|care|fussed|scared) what (happens|i catch|comes|happens to me|becomes of me)
    (killing|killed) people (round|around|in|here|at|off|lately|this) *1 (here|there|town)?
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'use.heavy',
      concern: 'overdose',
      role: 'use',
      // “If the next hit …” supposes nothing.
      contexts: { ...drugContexts, supposed: 'urgent' },
    },
    `
    (drinking|drink|getting through|downing|necking|on|drank|doing) *2 (bottle|bottles|litre|litres|handle|crate|fifth) (of)? @booze *1 (a|every|each|per) *1 (day|night|evening|single)
    (on|back on|high on|off my face on|been on|still on) *1 (meth|crystal|tina|crack|speed|coke|cocaine|ket|ketamine|ghb|gbl)
    (whatever|anything) *2 (in the bag|hand me|gives me|give me|at the party|at parties)
    (shared|sharing|share) (needles|works|a needle|syringes|a pipe)
    (fresh|new) batch
    (every time|each time|whenever|when) i *1 (use|inject|shoot up|fix|smoke|score)
    (chemsex|party and play|slamming)
    (next|this|the|a) (big|last|first|fat|final|whole|second|third|strong|dodgy|same|new|massive|huge) (hit|shot|fix|dig|bag|line|pipe|dose|needle|batch)
    (next|this|the|a) (hit|shot|fix|dig|bag|pipe|needle|batch)
    (give me the needle|just give me the|fentanyl tranq)
    `,
  ),
  // In plain words: alone and past caring, after a time without, a pill that is known for a fake, with child.
  ...signals(
    {
      language: 'en',
      concern: 'overdose',
      about: 'unknown',
      group: 'use.risked',
      role: 'substance',
      tier: 'urgent',
      contexts: { past: 'none', addressed: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (@using_up) *3 (@nobody_by|in a locked toilet|with no one around|in my car|in a gas station bathroom|in the gas station bathroom|nobody home) *6 (@dont_mind)
    (@using_up) *2 (@dont_mind) *4 (@nobody_by)
    (take|taking|took|on|had|having|using|use|mix|mixing|mixed|doing|did|necking|washing down) *2 (heroin|fentanyl|smack|oxy|morphine|methadone|pregabalin|ghb|ketamine|ket) (and|with|plus|on top of) *1 (valium|xanax|diazepam|benzos|fentanyl|heroin|wine|alcohol|vodka|ghb|pregabalin|street valium|cider|whisky|booze) *3 (every night|tonight|cant stop|blacking out|again|more than|knock myself|dont care|on my own|breathing|at once|together|alone|passing out|by myself)
    (@came_out|havent used for|not used for|a year off it|after months clean|tolerance) *6 (back to my old dose|use my old dose|do my old dose|did my old dose|took my old dose|took what i used to|shot what i used to|same as i used to|shot up the same|used the same amount|do my usual|do a full bag|did a full bag|done a big shot|did a big shot|one big hit|about to inject|about to shoot up|just shot up|scoring heroin|scoring tonight|straight to my dealer|bag of smack in|bag of heroin in|bag of gear in|needle in my arm|needle in my hand)
    (pills|tablets|oxys|oxy|xanax|xans|bars|blues|percs|batch|bag|gear|dope|heroin|vallies|valium|ones) *2 (fake|fakes|pressed|laced|cut with|bad|dodgy|counterfeit|fentanyl|fent|killed) *4 (took them anyway|taking them anyway|take them anyway|took it anyway|taking it anyway|doing it anyway|doing it regardless|using it anyway|still use it|still using it|swallowed two|swallowed one|snorted two|snorted one|snorted it|crushed and snorted|took one anyway|took two anyway|took one all the same|down they go|i dont care|im past caring|all the same|took some anyway|still take them|still took)
    (its|theyre|is|are|theres) *1 (laced|cut with fent|cut with fentanyl|pressed with fentanyl|pressed with fent|fentanyl in it|fent in it|fentanyl in them|fake) *4 (took them anyway|taking them anyway|take them anyway|took it anyway|taking it anyway|doing it anyway|doing it regardless|still use it|still using it|swallowed two|swallowed one|snorted one|snorted it|crushed and snorted|took one all the same|down they go|im past caring|taking them all the same|took one anyway|snorted two)
    (@with_child) *8 (@booze) (a day|every day|a night|every night|daily|nightly|each day|each night|most days|most nights|before noon|before breakfast|every morning|by lunchtime)
    (@with_child) *6 (using|smoking|injecting|shooting up|taking|snorting|doing|on) *1 (heroin|crack|meth|crystal meth|coke|cocaine|fentanyl|fent|spice|smack)
    (@with_child) *6 (injecting|shooting up|cant stop drinking|drink from morning|drinking from morning|drinking heavily|drunk every|drunk most|binge drinking|blackout drunk|without a bottle of|get drunk)
    (drink|drinking|through|on|away|need|neck|down|necking) *4 (@booze) *6 (coughing up blood|vomiting blood|throwing up blood|sick blood|skin has gone yellow|gone yellow|turned yellow|eyes are yellow|jaundiced|hope it kills|kills me|kill me|dont care if|to die|want to die|blackouts|blacking out|not knowing where|dont know where|shake till|shaking till|shake until|livers packing|liver is failing)
    (@came_out) *8 (doing them all|doing the lot|do the lot|do them all|all at once|do as much as i can|use as much as i can|taking what i used|a bag and nobody|about to use|dont care if tonights|use like i used to|using like i used to|like i always did|do what i always did|doing what i always did|going to use alone|going to use by myself|going to use on my own|gonna use alone|using tonight on my own|having a proper hit|have a proper hit|have a full bag|going to do my old|do my old dose|same amount as before|taking the usual|going to use door|bag like i used to|hit like i used to|dose i used to|amount i used to|do my usual amount|my usual amount|about to bang up|about to shoot up|about to inject|about to smoke a|about to do a bag|about to do a full|about to fix|going to bang up|going to shoot up|going to inject|having a dig|having a hit|scored and im doing|gear in my hand|bag in my hand|doing the same dose|doing my old)
    (bars|pills|tablets|batch|coke|vallies|valium|xans|xanax|heroin|brown|blues|gear|percs|oxys|pingers|mdma|ket|powder|mollies|ones|lot) *3 (@bad_batch) *6 (@use_anyway)
    (fentanyl|fent|nitazenes) *4 (going round|coke|pills|heroin|vallies|xans|gear) *6 (@use_anyway)
    (came out|got out|released|out|home) *2 (prison|jail|scrubs|pentonville|brixton|strangeways|barlinnie|hmp|the nick|nick|rehab|detox|wandsworth|county|the clink|belmarsh|cells) *8 (two bags|three bags|buy a bag|bought a bag|buying a bag|do them both|do them all|straight to score|scored|got gear|bag of gear|bag of brown|bag of smack)
    (took|taking|take|swallowed|snorted|smoked|doing|did|dropped|crushed|had) *4 (fake|pressed|dodgy|counterfeit|street) *1 (oxys|oxy|xanax|percs|pills|blues|bars|valium|vallies|tablets|xans) *6 (know|fentanyl|fent|anyway|dont care|could die|might die|killed|even though|nobody)
    `,
  ),
  // What keeps somebody alive, left off in order to die.
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'self',
      group: 'left-off.insulin',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { past: 'none', addressed: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (@left_off) *3 insulin *8 (@die_so)
    (diabetic|type one|type 1) *6 (@left_off|eating sugar) *8 (@die_so)
    insulin *2 (in the bin|away|off|untouched|in the fridge) *4 (@die_so)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'self',
      group: 'left-off.treatment',
      role: 'intent',
      tier: 'urgent',
      contexts: { past: 'none', addressed: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (@left_off) *3 (heart pills|heart tablets|dialysis|rejection drugs|transplant drugs|anti rejection|chemo|chemotherapy|blood thinners|warfarin|hiv meds|epilepsy tablets|seizure meds|steroid|steroids|steroid tablets|inhalers|inhaler|medication|meds|tablets|medicine|eating|food|drinking|water|antibiotics|treatment|insulin|radiotherapy) *6 (@die_so)
    (want|let|letting|hope|hoping|waiting for|pray) *2 (kidneys|heart|liver|lungs|cancer|tumour|illness|disease|infection|clot|diabetes|sepsis) *2 (to)? (finish me|finish me off|do the job|take me|kill me|give out|do what i|see me off|end it|do it for me|end me)
    `,
  ),
  // A body worn down by what is eaten, and what the writer wants of it.
  ...signals(
    {
      language: 'en',
      concern: 'eating_disorder',
      about: 'self',
      group: 'eating.grave',
      role: 'eating',
      tier: 'urgent',
      contexts: drugContexts,
    },
    `
    (@ed_deed) *6 (@ed_grave)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'eating_disorder',
      about: 'self',
      group: 'eating.voice',
      role: 'eating',
      tier: 'watch',
      contexts: drugContexts,
    },
    `
    (ana|mia|anorexia|bulimia|eating disorder|ed voice|voice of ana) *2 (whispering|whispers|talking to me|calling me|is back|are back|voice is back|back again|loud|louder|shouting at me|telling me to|in my head|winning)
    (restricting|skipping meals|starving|purging|bingeing|binging|counting every calorie|counting calories|weighing myself|making myself sick|exercising till i drop|chewing and spitting) again
    (urge|urges|want|wanting|desperate|itching|tempted) *1 to (starve|purge|restrict|throw up|stop eating|make myself sick) *1 (myself|again|badly|so|tonight|is|are|and|every|everything)?
    `,
  ),
  // Too much was taken, and the body says so.
  ...signals(
    {
      ...silent,
      group: 'overdose.toomuch',
      concern: 'overdose',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: { ...drugContexts, before: 'none' },
    },
    `
    (used too much|taken too much|took too much|had too much|did too much|shot too much|snorted too much|smoked too much|injected too much|too big a shot|too big a hit|shot too big|hit was too strong|hit too strong|overdone it|taken too many|took too many|swallowed too many|swallowed so many|swallowing that many|swallowing so many|taking that many|taking so many) *4 (going under|slipping under|slipping away|drifting off|drifting away|everything is fading|everythings fading|fading|blacking out|going dark|gone dark|breathing is slow|breathing slow|breathing is weird|struggling to breathe|hardly breathe|barely breathe|cant breathe|cant feel my legs|cant feel my hands|keep my eyes open|nodding out|nodding off|lips are blue|lips going blue|so sleepy|passing out|chest is tight)
    (overdosed|overdosing|took an overdose|taken an overdose) *6 (min ago|mins ago|minutes ago|minute ago|an hour ago|half an hour ago|hour ago|just now|hours ago|moments ago)
    `,
  ),
  // “Like I used to” is no past here.
  ...signals(
    {
      language: 'en',
      concern: 'overdose',
      about: 'self',
      group: 'use.resumed',
      role: 'substance',
      tier: 'urgent',
      contexts: {
        negated: 'none',
        addressed: 'none',
        quoted: 'none',
        supposed: 'none',
        recovered: 'none',
      },
    },
    `
    (@came_out) *8 (use|using|do it|doing it|shoot up|inject|hit it|go at it|a bag|bag) *1 (the size|the size of what|like|as|the way|as much as|what|how) i (used to|always did|always used to|did before)
    (i|im|ill|ive|tonight|keep|going to|gonna|every night) *2 (mix|mixing|mixed|swallow|swallowing|snort|snorting|neck|necking|taking) *1 (whatever|anything|everything|all sorts|pills and|ketamine and|xanax and|benzos and|tablets and|downers and|codeine wine) *8 (pass out|black out|blackout|blacking out|alone in my|on my own|by myself|dont care|not care|past caring|dont even|dont ask|wont wake|dont wake|stop breathing)
    (use|using|shoot up|shooting up|inject|injecting|fix|smoke) (alone|on my own|by myself) *6 (first time since|first since|since i got out|since rehab|since detox|since prison|out of rehab|out of prison|out of detox|after rehab|after detox|just out|straight out of|months clean|weeks clean|after months)
    (stopped|quit|came off|come off|coming off|kicking|detoxing|withdrawing|run out of|ran out of|threw|no|without) *3 (drinking|drink|alcohol|vodka|spirits|benzos|valium|diazepam|xanax|lorazepam|clonazepam|methadone|heroin|pregabalin|tramadol) *8 (cant stop shaking|shaking so much|shaking and sweating|sweating and shaking|shaking badly|drenched in sweat|sweating and trembling|trembling all over|keep water down|keep anything down|throwing up for|been throwing up|heart is pounding|heart is racing|heart wont slow|frightened ill have a fit|scared ill have a fit|scared of a fit|scared of having a fit|shaking all over|hands wont stop shaking|trembling so|shaking so hard|shake so hard|dropped the)
    `,
  ),
  // “I couldn't care less whether this hit kills me.”
  ...signals(
    {
      language: 'en',
      concern: 'overdose',
      about: 'self',
      group: 'use.unminded.said',
      role: 'substance',
      tier: 'urgent',
      contexts: { addressed: 'none', anyone: 'none', past: 'none', quoted: 'none', other: 'none' },
    },
    `
    (care|care less|mind|matter|matters|bothered|hope|hopes|hoping|glad|wish|care about|fussed) *3 (this|the next|the|tonights|my next|my|that) *1 (hit|bag|pills i|batch|stuff im|gear|shot|dose|mix i|line|fix|vodka and|tablets and|fentanyl|heroin|dope) *4 (kills me|kill me|is my last|be my last|stops my heart|stop my heart|finishes me|finish me|sleep for good|takes me out|take me out|dont wake|never wake|does me in|ends me)
    `,
  ),
];
