import { intentContexts, presentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const silent = {
  language: 'en',
  concern: 'suicide',
  tier: 'none',
  about: 'unknown',
  contexts: {},
} as const;

const bodyContexts = { negated: 'none', anyone: 'none', past: 'none', quoted: 'none' } as const;

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

/**
 * What a clinician listens for in the gravest hours, each part open to many words: something taken, a body
 * giving way, a body at the edge, not to be found, a last time, things given away, a soft farewell, an hour
 * that is fixed. None says anything alone; `combinations` and the weights say what they make together.
 */
export const framesGrave = [
  // What is under way, in one saying; of somebody else it is told of more often than it happens.
  ...signals(
    {
      ...silent,
      group: 'grave.doing',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: { ...presentContexts, before: 'watch', other: 'urgent' },
    },
    `
    (@swallowed) *4 (@taken_thing|weedkiller|antifreeze|bleach) *4 (@purpose)
    (@swallowed|mixed|combined) *6 (handful|handfuls|fistful|loads|a load|all|the lot|whole) (of)? *2 (@taken_thing) *4 (@purpose)
    (@swallowed) *1 (all|all of|the lot of|a load of|loads of|a handful of|handfuls of|every one of|the whole of|the rest of|what was left of|a bottle of|a box of|a packet of|a strip of|a months worth of|half of) (my|the|our)? (@whose) *1 late? *1 (@taken_thing)
    (my|our)? (@whose) *3 (@taken_thing) *3 (all of it|all of them|all of what|the lot|every one|everything|whats left|what was left) *8 (@fading|im not diabetic|in me|inside me)
    (@swallowed) *3 (months|month|weeks|week|fortnights) (supply|worth|dosette|of) *4 (on purpose|in one go|at once|all in one|together|deliberately|didnt want|because i)
    (@swallowed) *2 (whole|entire|full) *2 (week|weeks|month|months|dosette|blister|box|bottle|packet|prescription|pack) *6 (in one go|at once|in the one go|in one sitting|on purpose|to end it|to die|to be sure|because i didnt want|deliberately)
    (@swallowed) *3 (packets|packet|boxes|box|strips|strip|bottles|bottle|tub|tubs|pot) of *1 (@taken_thing) *8 (to end it|to die|on purpose|deliberately|feel fine|still need|hospital|@fading)
    (@swallowed) *4 (double|twice|handful|handfuls|dozens|loads|way more|far more|a lot more) *6 (@taken_thing|blues) *6 (tipping|spinning|going dark|going black|jerking|cant type|cant feel my|chest feels|nodding off|keep nodding)
    (swallowed|necked|downed|gulped) (it|them|enough|everything|all of them|the lot|too many|too much|every one|every one of those|whats left) *4 (to be sure|to die|already|asleep by now|hour ago|hour back|minutes ago|and now|scared|no going back|on purpose|cant take it back|@fading)
    i (took|swallowed|drank|injected|have taken) something *3 (cant|cannot) (take back|undo|be undone)
    (i know|know|knowing) (exactly|precisely|full well|fine well) *2 what *1 (ive|i have|i) *1 (injected|taken|swallowed|drunk|took|done to)
    (ive|i have|im|i am) *2 (full of|stuffed with) *1 (@taken_thing)
    (half|most|all|rest|two thirds|a third) *1 of? *1 (the|a|my)? (box|packet|bottle|strip|tablets|pills|lot|pack) *1 (is|are|s)? (in me|inside me|down me|in my stomach|already down)
    half *1 (are|is) down already *6 (the rest|rest|others)
    (packets|packet|boxes|strips|bottles|sheets) in and *3 to go
    (emptied|emptying) *4 (@taken_thing|box|packet|bottle|pump|pen) *2 (into|in) (me|myself|my mouth|my arm|my stomach|my leg)
    (injected|given myself|gave myself|dialled up|pumped|put) *3 (insulin|everything|pump|pen|units|pens) *8 (not diabetic|not going to eat|not eating|wont eat|wont be eating|in the pump|in the pen|all of it|woozy|shaky|lie here|on purpose)
    (insulin|pump|pen|units|pens) *8 (im not diabetic|im not even diabetic|and im not going to eat|and not eat|and not eating|and i wont eat|and no food|and nothing to eat|and lie down|and just lie)
    (drank|drunk|drink|swallowed|downed|necked|drinking) *2 (it|some|lots|a lot|too much|enough|most|all|half|the rest) *1 of? *1 (the|that|my)? (drain stuff|drain cleaner|drain unblocker|antifreeze|bleach|weedkiller|weed killer|slug pellets|rat poison|paraquat|pesticide|methylated spirits|screenwash|caustic soda|descaler)
    (taking|swallowing|eating|popping|necking) *2 (handful|handfuls|one|two|them|more|tablets|pills|a few) *2 (every|each|one after|one by one|at a time|after another) *4 (hour|minutes|mins|minute|few|another|since|song|page|reply|post)
    (been|keep|still) (swallowing|taking|popping|eating) *2 (paracetamol|tablets|pills|them|codeine|handfuls) since (midnight|lunch|lunchtime|this morning|teatime|@number|#|i|noon|last night|dinner)
    (done|did|cut|slit|opened|slashed) (both|one|the other|the first|the left|my left|my right) (wrist|wrists)
    both wrists *1 (are|is)? (done|open|opened|cut|bleeding)
    (first|second|other|next) (cut|wrist|arm|side) *1 (is|s)? (done|made|open) *8 (towel|blood|other|next|second|tired|red|pink|cold|deeper)
    (ive|i have|i|its|it is) *1 (cut|opened|open|made it|sliced) *6 (towel|towels|sheet|sleeve|bath|water|floor|tiles) *3 (heavy|no good|soaked|red|pink|sodden|full|dripping|going red|going pink|slippy)
    (a lot of|so much|loads of|all this|theres) *1 (red|blood) (in|on|all over) (the|my) (bath|water|sink|floor|tiles|sheets|bed|carpet|lino)
    (blade|knife|razor|scalpel|glass|scissors|razors|blades|mine) *1 (is|s)? *1 (at|against|on|to|in) my (wrist|wrists|vein|veins|jugular|artery)
    (cut|cuts) *6 (not|isnt|wont|arent) (pressing|putting pressure|going to press|bandaging) *1 on? it
    (blade|knife) *1 (is|s)? *1 in *2 (not taking it out|leaving it in|not pulling it)
    (rope|noose|belt|cord|loop|lace|laces|flex|cable|tie|sheet|ligature|strap|dressing gown cord|bag|it|one) *2 (round|around|over|on) my (neck|throat|head) *8 (chair|stool|crate|step|bucket|ladder|banister|joist|beam|branch|hook|door|cant decide|tight|tighter|kick|jump|drop|goodbye|sorry|stool|bath|last|leave it|posting)
    (chair|stool|crate|bucket|ladder|banister|joist|beam|branch|hook|hatch|rope|noose) *8 (round my neck|around my neck|round my throat|around my throat|over my head|round me)
    (got|have|put|with|slipped|pulled|had) (it|the loop|the noose|the rope|the bag|the lace|this) *1 (round|around|over) my (neck|head|throat)
    (bag|bags) *1 (is|s)? *1 over my (head|face) *8 (minute|mins|leave it|breathe|tape|gas|helium|time|this time|sorry|run out)
    (lace|laces|ligature|cord|belt|strip|sheet) *2 (tight|tighter|tightening) *8 (nurses|they|checks|check|obs|breathe|black|spots|neck)
    (nurses|staff|they) *3 every (#|fifteen|ten|thirty|half hour) *8 (lace tight|laces|ligature|cord|my neck|tighter|tight)
    (hanging|hung) *6 (toes|feet) *2 touch *4 (again|try|trying|higher|shorter)
    (stood|standing|im|balanced|up) *1 on (a|the|this|my) *1 (chair|stool|crate|step ladder|stepladder|bucket|bin|milk crate|kitchen chair) *8 (belt round|belt around|rope|cord|flex|loop|round my neck|around my neck|noose)
    (lit|lighting|burning|got) *1 (the|some|a)? (charcoal|barbecue|bbq|coals|briquettes) *3 (inside|in|going in|lit in|burning in) *2 (tent|car|bathroom|bedroom|room|van|caravan|camper|shed|garage|bath|wardrobe)
    (hose|hosepipe|pipe|tube|tubing) *6 (engine|engines|motor|ignition) *1 (is|are|s)? *1 (on|running|purring|ticking|going|idling|started|turned on)
    (hose|hosepipe) *2 (through|in|into|fitted|taped|on|fixed) *6 (purring|running|fumes|exhaust|idling|engine on|sleepy)
    (garage|door|doors|windows|shutter|vents) *3 (sealed|taped|stuffed|blocked|shut tight) *4 (engine|engines|motor|car|gas|oven|bbq|charcoal) *2 (running|on|going|lit|hissing|ticking|purring)
    (gas|oven|hob|rings|burners) *1 (is|s|are)? *1 (on|unlit|hissing|on full) *6 (taped|sealed|towels along|towels under|towel under|towel along|stuffed|windows shut|unlit)
    (one|a) (leg|foot|heel) *1 (is)? *1 over *1 (now|already|the edge|the rail|the railing|the barrier|the side|the wall)
    (outside|beyond|over|past|wrong side of|other side of|far side of) *1 the *1 (barrier|barriers|railings|railing|rail|handrail|parapet|safety fence|netting) *6 (looking down|look down|drop|air|grip|heels|toes|let go|letting go|feet|lorry|water|wind|lean|leaning|sorry|holding|hands|bye|last)
    (feet|foot) of air (under|below|beneath) my
    (air|nothing|drop|water) *2 (under|below|beneath|past) my (heels|feet|toes|shoes|boots)
    (toes|heels|feet|boots|shoes) *2 (over|past|off) the *1 (lip|edge|drop|brink|ledge|coping) *8 (wind|down|black|water|climb back|jump|lean|cant|over|sorry|shaking|looking|step|bye|last)
    (climbed|got|climb) over *1 (the|to|and)? *8 (cant|dont want to|not going to|no reason to) (climb|get|go|come) back
    already (leaning|letting go|tipping|slipping|over the rail|over the railing|over the barrier|over the edge)
    (parked|sitting|sat|stopped|car) *6 (headland|cliff|cliffs|edge|quay|slipway|harbour|dam|drop|quarry|pier|lake) *4 (handbrake off|hand brake off|in neutral|in gear|foot on the brake|foot off the brake|engine running and)
    handbrake *1 (is|s)? off *6 (foot|brake|edge|cliff|hill|drop|roll)
    (waded|walked|swum|swam|gone|went|wading|walking) *1 (in|out|into|past) *4 (boots on|clothes|coat on|shoes on|buoy|up to my|to my chest|to my neck|over my head|out of my depth) *8 (its finished|all over|few more steps|strength to|not turning|not coming back|sorry|bye|goodbye|tell my|just wanted to tell)
    (tide|water|waters|sea|river|waves) *1 (is|are|s|has)? *1 (at|up to|to|past|over|reached) my (chest|neck|chin|shoulders|ribs|mouth|waist) *8 (typing|few more steps|finished|all over|sorry|goodbye|bye|few more|not turning|not coming|dont look for)
    (in|into) the (sea|river|lake|canal|water|reservoir) *3 (coat|pockets|rucksack|boots) *2 (full of|filled with|loaded with) (stones|rocks|bricks|pebbles)
    (drowning|drown) in the actual (sea|river|lake|water)
    (not|no) *2 kept *1 (any)? (strength|energy) *2 (get home|get back|swim back|come back)
    (tracks|rails|line|lines) *2 (humming|singing|vibrating|buzzing|shaking) *6 (between them|on them|lying|sat between|im between|standing on|sorry|goodbye|last)
    (sat|sitting|lying|stood|standing|kneeling|im) (in)? between (them|the rails|the tracks|the lines)
    (under|past|inside|through|over) the (barrier|barriers|gate) *6 (till it comes|until it comes|when it comes|train|next one|waiting for it|hear it)
    (level crossing|crossing|platform|tracks|station) *8 (till it comes|until it comes|before it comes|fast one comes|wait for the fast|waiting for the fast|waiting for the through|next one that doesnt stop|one that doesnt stop|next that doesnt stop)
    letting the (slow|stopping|first) (trains|ones) go
    (loaded|loading) (it|her|him|the gun|the shotgun|the rifle|the pistol) *8 (lap|knee|knees|mouth|chin|temple|head|type|typing)
    (gun|pistol|rifle|shotgun|revolver|weapon|its|it is) *2 (in|on|across) my (lap|knees|knee) *8 (prayer|safety|loaded|goodbye|sorry|asleep|tonight|done|no distance|shell|round|cartridge|finger|trigger)
    (safety|safetys|safety catch) *1 (is|s)? *1 off *8 (down|lifting|again|just|dog|lap|mouth|table|drink|finger|head|chin)
    (barrel|muzzle) *2 (tastes|taste|tasting|cold against|cold on|in my mouth|under my chin|on my tongue)
    (cannula|needle|line|tourniquet|butterfly|venflon) *1 (is|s)? *1 (in|on|tight) *4 (syringe|plunger|propofol|potassium|ready|drawn up)
    (syringe|plunger) *3 (ready|drawn|loaded|full|propofol|potassium|morphine) *8 (one push|push it|press|tourniquet|cannula|vein|stop being)
    (locked|lock|shut|hidden) *4 (toilet|toilets|bathroom|walk in|store|cupboard|staff room|loo|shed|garage) *6 (syringe|propofol|tourniquet|cannula|tablets|pills|noose|razor|potassium)
    (plugged in|live|switched on) *1 (heater|toaster|hairdryer|hair dryer|radio|fan heater|lamp) *6 (bath|edge|water|elbow|nudge|tub)
    (getting|going|starting|start) *1 (woozy|floaty|drowsy|fuzzy|cloudy|slurry) *8 (dont send|dont want saving|no one send|last bit|las bit|end|dont ring|goodbye|sorry|love you)
    (am i|are you|is it) (meant|supposed) to feel *8 (everything in|whole box|tablets|pills|cabinet|did it|took)
    (did it|done it|took it) *4 with *2 everything in the *1 (bathroom|medicine|kitchen)? (cabinet|cupboard|drawer|box)
    (ive|i have|i) (started|begun) *4 (red|blood|bleeding|my wrist|my wrists|packets in)
    i (started|began) *2 (minutes|mins|an hour|half an hour) ago *4 (tablets|pills|packets|blade|razor)
    (took|taken|swallowed|necked) *1 (the|them|all the|those) (pills|tablets|all|meds|lot)? *6 (regret it|regret this|changed my mind|dont want to die|dont want this now|dont want to die anymore|wish i hadnt)
    (bleeding out|bleed out) *1 (in|on|here|now|slowly|all over) *1 (the|my|this)? (bath|bathtub|floor|bed|shower|kitchen|bathroom|car)?
    my (neck|head) *1 (is)? (in|through|inside) *1 (it|the loop|the noose|a noose|the belt|the cord|the rope|the sheet)
    (started|begun|keep|been) cutting *4 (not going to stop|not stopping|wont stop|till its over|until its over|until i stop|deeper and deeper)
    (i|ive) jumped *6 (high enough|going back up|going higher|try again|going again)
    (helium|gas|nitrogen) *1 (is|s)? *1 (on|flowing|running|connected|hissing) *4 (bag|bags|mask|hood|tent)
    (rocks|stones|bricks|weights) in my (coat|pockets|pocket|rucksack|jacket) *8 (going in|walk in|walking in|wade in|wading in|goodbye|sorry|last|sink)
    (shotgun|rifle|gun|pistol) *1 (is|s)? between my (knees|legs|feet|teeth)
    (took|taken|opened|finished) the (first|second) (packet|box|strip|bottle|pack|sheet) *4 (second|next|other|third|another|more)
    (drive|driving|roll|rolling|going) *1 off *2 (cliff|quay|pier|harbour wall|edge|bridge|headland) *2 (now|in a minute|tonight|in a sec|goodbye|sorry)
    (im|i am|here|stood|standing|sat|sitting|lying) *2 (on|at|by) the *2 (bridge|roof|ledge|platform|edge|tracks|cliff|railway line|viaduct|pier|rail|railing|parapet|top floor) *8 (tell my|i love you|love you all|sorry mum|forgive me|wont be here|last time|dont want to be saved|last message|last post|only way)
    (written|wrote|left) *1 (note|letter|letters|notes) *4 (im|i am|now im|sat|stood|standing) (on|at|in|by|under) the *2 (@aloft|station|platform|tracks|woods|water|river|beach|garage)
    (@swallowed) *2 (all|last of|rest of|whole|handful of|loads of|lot|bottle of|packet of|box of|strip of|every one of) *2 (@taken_thing) with *2 (vodka|whisky|whiskey|wine|gin|rum|brandy|a bottle of|the rest of)
    (halfway|half way|most of the way) through *2 (bottle|box|packet|strip|tub) of *1 (pills|tablets|painkillers|paracetamol|codeine|sleepers)
    (cliff|edge|pier|quay|bridge|drop|harbour) *6 (about to|going to|gonna|ready to) (drive|roll|go|step|jump) *1 (off|over)
    (blade|razor|first row|bag of tablets|bag of pills|lined up|in the bath|rope|hose|in rows) *8 (ive started|i started|ive begun|i have begun|i have started)
    (overdosed|took too many|took too much|took them all|drank it all|drank the whole|shot up the lot|mixed everything|swallowed everything|took everything|drunk the whole) *6 (@purpose|didnt do it by accident|wanted to|meant to)
    overdosed on purpose
    (engine|motor|wagon|landrover|land rover|truck|van|car|tractor) *2 (on|running|going) *6 (barn|garage|shed|both) *1 (doors|door|shutter) (is|are)? (shut|closed|down|sealed|barred|taped|locked)
    (engine|motor|wagon|car) *2 (on|running|going) *4 (ive|i have) shut the *1 (garage|barn|shed)? (door|doors)
    (car|garage|exhaust|engine) *6 fumes *4 (sleepy|dizzy|headache|coming in|making me|glad|filling)
    (in the car|hose|exhaust) *3 fumes (coming|are coming|filling|pouring) in
    (not|wont|isnt) (moving|getting|move|get|budging) *1 off (the|this|these) (track|tracks|line|lines|crossing|rails|rail|sleepers)
    (barriers|barrier|gates|gate) *2 (down|came down|coming down|going down) *8 (inside of them|inside them|not moving|between them|im under|im in the middle|staying here)
    (walking|standing|lying|stood|sat|im) *3 (middle of|down) the *2 (motorway|fast lane|carriageway|bypass|highway|interstate|freeway|dual carriageway|slip road) *8 (hit me|hits me|dark|swerve|swerving|waiting|one of them|end)
    (driving|doing) *8 (lights off|no belt|belt off|seatbelt off|no seatbelt) *6 (lorry|pillar|wall|tree|bridge|bend|lights off|belt off|junction|head on)
    (poured|pouring|doused|soaked|tipped) *3 (petrol|it|kerosene|lighter fluid|white spirit|diesel|paraffin|spirits) *2 (over|on) *1 (myself|me|my clothes|my head)
    (set|lit) (the bed|my bed|myself|my room|the mattress|my clothes) (on fire|alight) *6 (still in|im in|staying|not leaving|end|die)?
    (swallowed|eaten|swallowing) *2 (batteries|battery|blades|razor blades|razors|glass|needles|magnets|drawing pins|light bulb)
    (kicked|stepped off|kicking) *1 (the|away)? (chair|stool|crate|bucket|box|ladder) *6 (beam|rope|neck|throat|snapped|broke|cracked|gave|fitting|branch|hook)
    (belt|rope|branch|beam|cord|noose|knot|light fitting|hook|scarf) *1 (snapped|broke|gave way|gave|cracked|came down|slipped|didnt hold) *8 (another|again|neck|throat|trying|stronger|have another go|back up)
    (did it|done it) *4 (took|taken|swallowed) *1 (the|all the|all my|my) *1 (pills|tablets|lot|meds)
    (took|taken|swallowed|had|finished) *2 (whole|all|lot|rest|last) of (her|his|their) *2 (@taken_thing)
    (stepped|jumped|walked) (out)? in front of (a|the) (lorry|truck|bus|car|train|tram) *6 (swerved|missed|stopped|braked|next one|again|another)
    (drank|drunk|drinking|swallowed) *2 (whole|entire|most of the|rest of the) *1 (tin|can|tub|bottle) *4 (on purpose|cant undo|deliberately|in my blood|to die|burning)
    (bottle|tin|can|litre|glass) of (windscreen stuff|screenwash|antifreeze|bleach|weedkiller|paraquat|drain cleaner|brake fluid) *2 (down me|in me|inside me|gone|drunk)
    (first|second|last) (strip|packet|box|row|bottle|handful) *1 (is|are|s)? (gone|down|in) *6 (second|next|other|rest|palm|lie down|for ever|forever)
    (all|whole lot) of my (seizure|epilepsy|heart|sleeping|blood pressure) (meds|tablets|pills|medication) *8 @fading
    (tied|fixed|got|hung|have) (it|one|the rope|the belt|the cord|the flex) *1 to *2 (rafter|beam|joist|hook|banister|branch|pipe|door handle|door) *6 (chair|stool|stood|standing|kneel|kneeling|steady|neck|ready|goodbye)
    (over|outside|off) the *1 (rail|railing|railings|barrier|bars) *8 (arms|hands|grip|fingers) *3 (tired|gone|slipping|numb|giving|let)
    (hanging|holding) on *1 (with|by) (one hand|my fingers|one arm|my fingertips) *6 (let go|drop|metres|feet|down|fall|tired)
    (at|on) the (bridge|viaduct|cliff|dam|quarry|pier|tower|roof) *3 (now)? *2 (climbed over|over the rail|over the side|over the barrier|over the railing|past the fence)
    (on|at|up) *2 (crane|roof|tower|pylon|mast|girder|ledge|bridge) *8 (let myself drop|let myself fall|i will let go|ill let go|let go when|jump when|going to let go|then i jump|then ill jump)
    (noose|rope|belt|flex|cord) is up *4 (finishing|drink|ready|cigarette|last|goodbye|then)
    (been|its been|was|about) *3 (hour|hours|minutes|mins) *1 (ago|since)? i took (them|the packets|the tablets|the pills|the lot) *8 (sick|sleepy|working|by now|nothing|stupid|wrong|scared|feel)
    train *2 (due|comes|coming|will be here|here) *6 (on the line|on the tracks|on the rails|in front of it)
    (out|sat|sitting|standing|stood|im|climbed|perched) *2 on the (balcony rail|balcony railing|bridge rail|bridge railing|bridge railings|roof edge)
    (charcoal|bbq|barbecue|coals) *2 (lit|burning|going) *4 (taped|sealed|stuffed)
    (doused|soaked|covered) (myself|meself|me) *1 (in|with) (petrol|gas|gasoline|fuel|lighter fluid|paraffin)
    (phone|screen|keys|hands|floor) *2 (slippery|slippy|covered|red) *1 (with|in|from) *1 blood
    (im|i am|up|here|stood|standing|sat|sitting) *1 on the (roof|rooftop|top deck|top level|top floor) *4 (building|flats|block|multi storey|multistorey|car park|hotel|hospital|halls|tower|parkade) *8 (tell someone|talk to me|noticed|seen me|looking down|sorry|scared|jump|nobody knows|one step)
    (roof|multi storey|multistorey|parkade|top deck|bridge|ledge) *8 (security|guard|nobody|no one|police|guy|drivers) *2 (hasnt|havent|not|has) *1 (noticed|seen|spotted) me
    (station|platform|crossing) *4 waiting for the *2 (fast|next|express|through) *2 (come through|comes through|go through|goes through|not stop|doesnt stop)
    (next|fast|express|through) *1 (fast)? train *3 (im|i am|ill|i will) *1 (stepping|jumping|going|walking|getting) (out|under|off|in front)
    (bleeding|bled) *6 (dont want|wont let|not letting) (anyone|anybody|them|you) *2 (stop it|help|save|to stop it|to help)
    (turned|turn|put) on the gas *6 (ago|light headed|headache|sleepy|dizzy|lie|lying|windows)
    already (took|taken|swallowed) the *1 (pills|tablets) *4 (too late|so theres|no point|goodbye|sorry|nobody)
    too late *4 (took|taken|swallowed) (the|them|my|all) *2 (pills|tablets|them|all|lot)
    (walking|stepping|climbing|going) (out|down)? *1 (onto|on to) the *1 (tracks|railway line|rails|motorway|carriageway|train tracks) (now|right now|in a minute)
    (not going to|wont|not gonna|no strength to) swim *1 back
    on the (tracks|rails|railway line|train tracks|rail) *6 (see the lights|see the light|see lights|not moving|sitting down|lying down|hear it|hear the train)
    (tried|trying) to hang (myself|meself) *8 (broke|snapped|gave way|came down|gave|still on the floor|again)
    (shotgun|rifle|gun|pistol|revolver) *2 (across|on|in|between) my (knees|lap) *8 (bottle|empty|whisky|letter|note|goodbye|tired|done)
    (pills|tablets|sleepers) *1 (are|all)? *1 down *8 (company|go under|night|bed|reply|vodka|nightdress|nightie|bye|sorry)
    washed down *4 (pill|pills|tablet|tablets|the lot) *2 with (vodka|whisky|whiskey|gin|rum|wine|cider|poteen|brandy)
    (had|taken|took|drunk) *2 (vodka|whisky|whiskey|gin|rum|scotch) and (most|half|all|the rest|whole) *1 of (the|my|joans|her|his) *1 (box|packet|tablets|pills|morphine)
    (bottle|tin) *1 (is|s)? empty *4 (weedkiller|poison|bleach|antifreeze|paraquat)
    (drunk|drank|drinking) *4 (bottom|half) *4 (weedkiller|bleach|antifreeze)
    (weedkiller|antifreeze|bleach) *3 (smell|taste|tastes|smells) *2 (bad|that bad|awful|sweet)
    (what|everything) i swallowed *6 (quick|black|vomiting|sick|burning|blood)
    (vomiting|throwing up|puking) *8 what i swallowed
    (walked|jumped|gone|went) (in|into) the (sea|canal|river|lake|water) *8 (to drown|got knocked back|get back in|going in again|again now)
    (branch|branches) *1 (is|bent|cracking|creaking) *6 (rope|belt|neck|toes|again)
    (rope|belt|noose|flex|cord) *2 on the (branch|beam|rafter|hook|door handle|banister|rail) *8 (last post|sorry|goodbye|reach|ready|starting|keep)
    (one hand|hand) *2 on the trigger *6 (dont trust|other|loaded|cant hold)
    (poison|poisons|tablets|pills) *1 (is|are)? *1 in me *4 (now|too late|sorry|bye|already)?
    (swallowed|necked|downed|injected|drunk|drank|gulped) *1 (what|all|everything|whatever) *1 (id|ive|i had|i have|i) *1 (been)? (saved|saving|kept|keeping|hoarded|hoarding|stashed|collected|put by|putting by|stockpiled)
    (taken|took) (what|all) *1 (id|ive|i had|i have|i) *1 (been)? (saved|saving|hoarded|hoarding|stashed|stockpiled|put by|putting by) *8 (@fading|sorry|goodbye|hour|ago|heart|asleep|bed|lying|wake|tablets|pills)
    (swallowing|taking|popping|necking) (them|the rest|the tablets|the pills|the others) *2 (one at a time|one by one|two at a time|between|while we|as we|as i)
    (half|most|some|two|three) of (them|the tablets|the pills) *1 (are|is|have|gone)? (down|in me|gone down|inside me) (already|now)?
    (injected|jabbed|dialled) *2 (the lot|all of it|the whole pen|every pen|the whole syringe|all the insulin|all my insulin|pen after pen|all of my insulin|my whole pen)
    (gave|given|giving) (myself|meself|mysel) *2 (all|every|whole|lot|full) *3 (insulin|pen|pens|pump|morphine|potassium)
    (insulin|tablets|pills|morphine) *3 (carried on|kept on|kept) (having|injecting|swallowing|taking) (it|them)
    (i|ive|i have|just) *1 (drank|drunk|swallowed|ate|eaten|had|downed|took|taken) *2 (rat poison|rat bait|slug pellets|weedkiller|weed killer|insecticide|pesticide|antifreeze|drain cleaner|caustic soda|sheep dip|paraquat)
    (drank|drunk|swallowed) (what|whatever|the stuff|the bottle|the tin) *1 (was|is|i found)? *1 (in|under) the (shed|sink|garage|barn|greenhouse|stairs|workshop)
    (bleeding|bled|blood) *8 (meant it|meant to do|meant it to|on purpose|dont want it to stop|dont want them to|dont want to stop it|dont think i want it to|cant be bothered to stop|not stopping it|this is what i wanted|ok with it|okay with it|not going to get help|until i die|till i die)
    (cant|wont|couldnt) *4 (stop|stopping) *6 (blood|bleeding) *6 (dont think i want|dont want to|dont want it)
    (wrist|wrists|artery|jugular|veins) *1 (is|are|s)? *1 (open|opened|wide open|pumping|spurting|gushing|slit)
    (bleeding|bled) *1 (in|into|all over) *1 (the|my) (bath|tub|carpet|lino|tiles|mattress|bathroom floor)
    (cut|cuts|gone|went|slit|sliced) *2 (too|way too|much|so|far too|really) (deep|deeper) *8 (everywhere|wont stop|pumping|soaked|not stopping|all red|slippy|slippery|floaty|white stuff|can see fat|i meant)
    (pumping|spurting|gushing) not dripping
    (it|its|blood|bleeding) *2 (wont|doesnt|isnt|not) (stop|stopping) (bleeding|pumping)? *6 (wanted to die|die a bit|meant it|want it to)
    (hold|holding) my own (neck|throat|wrist) (shut|closed|together)
    (made|done|finished) *1 (first|second|two|three) (cut|cuts) *8 (wrist|wrists|neck|throat|third|next|other|cant stop|second|working up)
    (first|other|left|right|one) (arm|wrist) *1 (is|s)? *1 (done|cut|open|opened|already cut) *6 (next|other|starting|left|right|second|no going back|pouring)
    (typing|type|typin) *1 (with|w) *2 (hand|left|right|nose|thumb)? *6 (wrists are|wrist is cut|wrist is done|wrists done|cut bad|bleeding|slit|artery|trigger)
    stabbed (myself|meself|my self) *4 (twice|chest|stomach|neck|still in|deep|bleeding|making a noise|three times)
    (knife|razor|blade|screwdriver|scissors) *2 (went|gone|is|s|still) *1 (in|through) *1 (my chest|my stomach|my neck|my own chest)
    (razor|blade) *1 (went|gone) in *1 (too far|easy|deep)
    (put|pushed|stuck) a (knife|screwdriver|blade) *1 (through|into|in) my (own)? (chest|neck|heart|stomach)
    (knife|razor|blade|glass) *1 (is|s)? *1 (against|at|to|across) my (neck|throat|jugular) *8 (blood|press|push|not scared|dont feel|calm|slice|die|end|drawn|cut|now)
    (slit|slashed|opened|cut) (em|them|the both) *1 (both|both of them) *4 (quiet|sparkly|deep|scissors|blood|floaty|cold)?
    (pulled|squeezed) the trigger *6 (clicked|click|jammed|misfired|nothing happened|another go|dud|didnt fire|didnt go off)
    (barrel|barrels|muzzle|gun|rifle|shotgun|pistol|revolver|glock) *3 (under my chin|in my mouth|against my teeth|on my teeth|against my ribs|at my temple|against my temple|against my chest|in my teeth)
    finger *1 (is|s)? *1 on the trigger *8 (thats me|sorry|goodbye|bye|dont trust|end it|love you|loaded|wife|kids|cant hold)
    (gun|guns|rifle|shotgun|pistol|revolver) *1 (is|s)? *2 (in my hand|in my hands|on my lap|on the bed|in my lap|across my knees|beside me|next to me) *8 (use it|picking it up|loaded|still want|want to die|end it|been in my hand|goodbye|cant stop looking)
    (its|it is|thing|rope|noose|cord|flex|belt|scarf|cable|loop|strap|sheet|wire) *4 (round|around) my (neck|throat) *8 (chair|stool|bale|standing|tight|wobbly|letting|one reason|toes|tiptoes|goodbye|cant get it off|dizzy|kick|kicking|drop|weight)
    (rope|noose|cord|flex|belt|scarf|cable|loop|wire|strap) *2 (round|around|over|on|to|from) (the|a|my) *2 (beam|joist|rafter|branch|rail|door handle|hook|banister|bannister|pull up bar|doorframe|girder|loft hatch|tree) *8 (standing|stood|chair|stool|neck|tight|starting and stopping|keep starting|dizzy|toes|ready now|on me|last post|leaning|drop|feet)
    (standing|stood|up) on (a|the|this|my) *2 (chair|stool|bucket|bale|crate|table|ladder|desk|step) *8 (cord on|rope|noose|belt|round my neck|flex|loop|scarf)
    (noose|rope|loop|belt|cord|ligature) *1 (is|s)? on (and|me) *6 (toes|feet|chair|stool|standing|drop|creaking|property|ready)?
    (branch|beam|hook|rail) *1 (is|s)? *1 creaking *4 (rope|belt|noose|cord|neck)
    (knot|knots|noose|rope|cord) *2 (gone solid|too tight|wont come loose|wont undo|cant undo|cant get it off)
    (head|neck) *1 (already)? (through|in) (the loop|the noose|the rope|a loop|a noose|the belt)
    (second thoughts|changed my mind|regret) *4 (head|neck) *2 (through|in) it
    (i|ive|actually) *1 (hung|hanged) (myself|meself|my self) *8 (fell|snapped|broke|banister|purple|rail|gave way|still alive|trying)
    (leg|legs|foot|feet) *1 (over|out|outside|through|dangling|dangling over|hanging over) the *1 (edge|rail|railing|railings|barrier|balcony|parapet|ledge|window|sill|bars|bridge|footbridge|roof)
    (wrong side|outside) of the *1 (rail|railing|railings|barrier|barriers|guardrail|parapet|footbridge|balcony|balustrade|bridge|viaduct|scaffold|car park wall)
    (im|i am|ive|here|stood|standing|sat|sitting|astride|climbed|up|out) *4 (sill|windowsill|window ledge|ledge|parapet|girders|pylon|crane|mast|scaffold|silo|crossbar) *8 (floors|letting go|let go|will kill me|police|torch|shouting|jump|going over|not coming down|not going back to|four floors|storeys)
    (window|windows) *1 (is|s)? *1 (wide)? open *8 (on the sill|legs out|legs dangling|one leg|shoes off|stood on the|chair across|astride)
    (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|top|th) (floor|storey|story) *3 (window|windows|balcony) *1 (open|wide open) *8 (on the sill|shoes off|legs out|legs over|legs dangling|one leg|moved the chair|ledge|jump)
    (typing|writing|posting|messaging) (this)? (from|on|at) *1 (the edge of|edge of|the very edge|the ledge|a ledge|the parapet|the wrong side|the tracks|the railway line|the weir|the top of the crane|the end of the pier) *3 (roof|cliff|bridge|platform|railing|rail|going over|jump|quarry|building|coat)?
    (let|letting) go *4 (will kill me|and i die|then im gone|end it|lorries going under|of the rail|of the railing|of the bars|of the ledge)
    (im|i am|ive been|still|been) *1 (hanging|dangling) *1 (by|off|from) *2 (fingers|hands|fingertips|outside of|outside|footbridge|scaffold|ledge|balcony)
    (one|two|three|few) *1 (step|steps) and *1 (im|all this|its all|everything|all of this) *2 (gone|finished|over|done|stops)
    (climbed|climbing|got) *1 (over)? *1 (fence|railing|railings|rail|barrier|parapet) *8 (steps off|let go|drop|lorries|tracks|not going back|going over|find a reason)
    (parked|car|cars|sat|engine) *6 (cliff edge|edge of the cliff|facing the drop|quarry edge|slipway|edge of the quay) *8 (brake|handbrake|let it roll|in gear|engine on|engine running)
    (handbrake|brake) *3 (only thing between|half off|let off|off and let)
    let (the|my) (handbrake|brake) off
    foot *1 (is|s)? *1 on the (pedal|accelerator|gas) *8 (wall|tree|cliff|here i go|no belt|no seatbelt|quay)
    (drove|driven|crashed) *1 (off|into) *6 (on purpose|deliberately|to die|wanted to die)
    (put|driven|drove) the car (in|into) the (sea|river|lake|canal|harbour|lough|loch|dock)
    (car|cars) *1 (is|s)? in the (sea|river|lake|canal|harbour|lough|loch) *8 (coming in|doors|not opening|pedals|filling|window)
    (lying|lie|sat|sitting|standing|stood|down|kneeling|neck|head) *2 (on|across|between|along) the *1 (line|lines|track|tracks|rail|rails|sleepers|railway line) *8 (train|lights|light|coming|hear|express|humming|hums|due|not moving|sorry|tell|any second|quiet|gravel)
    (im|i am) *1 on the *1 (tracks|train tracks|railway line|railway tracks|sleepers) *8 (train|lights|light|coming|hear|express|humming|due|not moving|sorry|tell|any second|quiet|not the platform|sitting down)
    (hear|see|feel) *1 (the train|a train|the lights|the light|it) *1 coming *6 (tracks|the line|the rails|the rail)
    (tracks|rails|rail|railway) *6 (see|hear|feel) *2 (it|train|lights|light) *1 coming
    (past|over|beyond|crossed) the yellow line *8 (train|next|end of|cameras|doesnt stop|stones|go under|express|fast|far end)
    (going|go) under (it|the train|the next train|a train|the express|the next one|the fast one) *3 (tonight|now|bags|sorry|bye|tell)?
    (barrier|barriers|gates) *2 (going|coming|come|came) down *8 (drive through|hands are steady|walk out|step out|run out|stay here)
    waiting for *4 (barriers|express|train|lorry|lorries|a gap) *8 (drive through|lying|step out|step off|dont want to see it|let go|jump|walk out|dont hurt)
    (sat|sitting|lying|standing|stood) *1 (down)? (in|on) the (road|motorway|bend|carriageway|fast lane|slip road|dual carriageway) *8 (lorries|lorry|trucks|any minute|hit me|dark coat|no lights|run me over)
    (hose|hosepipe) *4 (window|exhaust|car|camper|van|tent) *8 (purring|running|engine|motor|idling|fumes|sleepy|stinging|yawning)
    (hose|hosepipe) *1 in *6 (car|eyes stinging|sleepy|goodbye|yawning|fumes)
    (car|van|camper|motor) *3 (hose|hosepipe) *1 in
    (windows|window) *1 up *4 fumes
    garage *3 (door|doors|shutter) (is|are|s)? (down|shut|closed) *4 (engine|car|motor) *1 (on|running|going)
    (car|cars|engine|motor) (is|s)? running *3 (door|doors|garage) *1 (down|shut|closed) *8 (headache|sleepy|drowsy|head|bye|sorry|music)
    (turned|turn|put|have|got) *1 (the|all the)? *1 (kitchen|hob)? gas on *8 (four|rings|unlit|smells|cats are out|dog out|lie down|lying|sleepy|no flame|windows shut|thats for me)
    gas *1 (is|s)? on and *4 (not opening|not open|lying|wont open)
    set fire to (the|my) (mattress|bed|bedroom|room|house|curtains) *8 (staying|im in it|in here|not leaving|still in|inside)
    (lighter|match|matches) *6 (petrol|lighter fluid|paraffin) *4 (on me|down|over me|clothes|all over|soaked)
    (petrol|lighter fluid|paraffin) *4 (all over me|down my clothes|all down my|on my clothes|soaked through|over myself)
    (stove|flue|chimney|barbecue|bbq|coals) *6 (stuffed|sealed|taped|blocked) *6 (head|sleepy|cheeks|lie|drowsy|headache)?
    (mask|bag|hood) *1 (is|s)? on *4 (turned the tap|helium|hissing|nitrogen|gas on)
    (helium|nitrogen) *1 (is|s)? (hissing|flowing|turned on)
    bag *1 (is|s)? *1 on my head *8 (wont take it off|chicken|going again|tape|breathe)
    bath *4 (radio|heater|toaster|hairdryer) *2 plugged
    wires (on|to|taped to|round) my (chest|wrists|heart)
    (lay|lie|lying|lain) *2 in the snow *8 (coat|on purpose|warm|shivering|to die)
    so (id|i|ill|i would) *1 freeze to death
    (walking|walked|wading|waded|going) *1 (into|out into|in to) the (sea|ocean|river|lake|water|waves|loch|canal) *6 (with my coat|coat on|in my clothes|clothes on|wont be coming|not coming|not turning|till it takes|until it takes|going further|goodbye|phone will|leaving the phone|like my mother)
    (walking|wading) into the (sea|ocean|river|lake|water|waves) (now|again now)
    (walked|walking|waded|wading|went) (in|into it) with (all)? my (clothes|coat|boots) on
    (in|into) the (sea|river|lake|water|loch|canal|weir) *2 (in|with) all? my (clothes|coat|nightie|nightdress|uniform)
    (coat|pockets|jacket|rucksack|pocket) *2 (full of|loaded with|filled with|weighted with|heavy with|with) *1 (stones|bricks|rocks) *8 (river|tide|water|weir|sea|pier|quay|canal|wading|jump|lake)
    (stones|bricks|rocks) in (both|my|the) *1 (pockets|coat|jacket) *8 (water|about to go in|wading|river|weir|tide|canal|pier|still tonight)
    (wading|waded|wade|chin|water|walking in) *4 (stones|bricks|rocks) in (both|my|the) *1 (pockets|coat|jacket)
    (swum|swam|swimming|walked|walking|waded) (out)? *2 (past|beyond) the *1 (buoy|groynes|marker|wreck|breakwater|sandbar) *8 (not turning|strength|doing the rest|clothes|not coming|no walking back|dont send)
    (tied|handcuffed|chained|padlocked) *2 (my hands|myself|my wrists|my feet|my belt) *8 (swim|rail|weir|pier|tide|quay|harbour|key)
    (anchor|chain|weight belt|weights) *4 (through my belt|round my waist|round my ankles|padlocked|on) *6 (jetty|slipway|pier|water|slack|key gone|planks)
    jumped *8 (still alive|wasnt high enough|wasnt enough|crawl back|crawl bak)
    (stopped|given up|refused|no) *1 (eating|food|drinking) *6 (days|weeks|month)? *8 (so as to die|let me die|so i die|until i die|till i die|wanted it that way|want to die)
    (stopped|turned off|pulled out|switched off|disconnected|unplugged|let go of) *2 (oxygen|dialysis line|ventilator|feeding tube|insulin pump|pacemaker|inhaler) *4 (on purpose|so i die|to die|deliberately|not reaching|alarm)
    (did|done) it *4 (packets|bottle|packet|box|boxes|strips|blister packs) *2 (empty|gone|finished) *4 (send|wanted company|sorry|bye|sleepy|dont)
    (packets|boxes|strips|blister packs) *2 (empty) *4 (dont send|wanted company|lying down|goodbye)
    (too late|dont reply|dont send) *4 (poison|tablets|pills|overdose|stuff) *1 (is|are|s)? *1 (in me|inside me|down|working)
    (overdose|poison|tablets|pills) must be working
    (poisoned|overdosed|hung|hanged) (myself|meself) *6 (would like|how do i|do i|should i|lie on my|tonight|now|an hour ago)
    (tablets|pills|sleepers|sleeping tablets|paracetamol) *4 (went|gone|washed) down with (the|a|some|my) *2 (sherry|cocoa|gin|vodka|whisky|brandy|port|rum|cider)
    (had|took|taken|swallowed) (the|my|all the|all my) (tablets|pills|sleepers|lot) with (my|the|a|some) *1 (cocoa|sherry|gin|vodka|whisky|wine|brandy|port|rum|cider|naggin) *8 (double|sorry|goodbye|forgive)
    (whole|full|entire) bottle of (amitriptyline|propranolol|codeine|paracetamol|tramadol|morphine|oramorph|diazepam|sleeping pills|sleeping tablets|quetiapine|lithium) *1 (gone|down|drunk|with)
    (nearly|almost|just) *1 (finished|drunk) *1 (the)? (vodka|whisky|gin|rum|wine) and (the|my) *1 (tablets|pills|sleepers|morphine)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'grave.overdose',
      concern: 'overdose',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { ...presentContexts, anyone: 'emergency', before: 'watch' },
    },
    `
    (taken|took|swallowed|drunk|drank|smoked|injected|shot|pills|tablets|drugs|needle|foil|something) *8 (in and out of consciousness|drifting in and out|going in and out|slipping in and out|cant keep him awake|cant keep her awake|keeps passing out|keeps nodding off|wont stay awake)
    (he|she|theyve|hes|shes|they) *1 (taken|took|swallowed|drunk|had) (something|a load|loads|everything|all|too much|too many|the lot|double) *8 (cold|grey|blue|slurring|floppy|sweating|breathing|confused|rubbish|sleepy|drowsy|unresponsive|fitting|sick|scared|in and out|shaking)
    (needle|syringe|spike) *1 (is|s)? *1 (still|hanging|sticking) *1 (in|out of) (him|her|them|his|hers|their|arm|the arm|it|my arm)?
    (needle|syringe|foil|works|pipe|patch|patches|packet|packets) *8 (blue|grey|gray|cold|slate|not breathing|isnt moving|hasnt moved|no rise|one breath|snoring|gurgling|wont wake)
    (lips|face|fingers|nails|skin) *2 (the colour of|gone|going|turned|turning|are) *2 (slate|blue|grey|gray|purple|ash|putty)
    (breathing|breaths|breath|breathes) *4 (stops and starts|stops and then|stopping and starting|every|then nothing|long gaps|big gaps|ages between|really slow|so slow|very slow|shallow|barely|funny|weird|wrong|proper|rattling|snoring) *4 (taken|took|drunk|drugs|pills|tablets|patch|patches|methadone|heroin|empty|needle|blue|grey|cold|wake|scared|apart|seconds|nothing)
    (taken|took|drunk|drank|drugs|pills|tablets|patch|patches|methadone|heroin|smoked|litre|vodka|bottle) *8 (breathing|breaths|breath) *4 (stops|stopping|slow|shallow|funny|weird|wrong|proper|rattling|snoring|nothing|noisy|not happy with)
    (cant|cannot|couldnt|unable to|wont) feel (him|her|them) breathing
    (no|hardly any|barely any|isnt any) rise in (his|her|their) chest
    (his|her|their) chest *1 (isnt|is not|not|hardly|barely|stopped) *1 (moving|rising|going up)
    (hasnt|hasn t|not|isnt) *1 (moved|moving|stirred|opened his eyes|opened her eyes) since *1 (he|she|they|taking|smoking|using) *2 (smoked|took|taking|used|shot|drank|swallowed|had|injected)
    (smoked|took|shot up|used|injected|drank|drunk|swallowed) *8 (hasnt moved|not moved|wont rouse|cant rouse|wont come round|not responding|isnt responding|no response|wont open|slapped him|slapped her|shaking him|shaking her)
    (cannot|cant|unable to) *1 (rouse|be roused|rouse him|rouse her|open his eyes|open her eyes|bring him round|bring her round|get him to wake|get her to wake|wake up when)
    (wont|will not|doesnt|isnt) *1 (rouse|rousing|respond|responding|come round|coming round) *6 (drunk|drank|vodka|whisky|pills|tablets|taken|took|breathing|wet himself|wet herself|cold|grey|blue|bottle|pinch|shake|shout)
    (narcan|naloxone) *8 (gone under|going under|under again|out again|not working|isnt working|still out|still blue)
    (overdose|overdosed|overdosing) *4 (on the floor|not breathing|gone under|gone blue|wont wake|gone cold|in front of me)
    (baby|toddler|little one|child|son|daughter|kid|grandson|granddaughter|two year old|three year old|dog|puppy|boy|girl|he|she) *2 (swallowed|eaten|ate|drunk|drank|got into|got hold of|got at|chewed|sucked) *2 (my|the|nans|grandmas|grans|his dads|her dads|mums|dads|one of my|some of my|a load of|a bottle of) *1 (@opioid|@downer|methadone|clonazepam|tablets|pills|patches|patch|edibles|antifreeze|bleach|heart tablets|sleeping tablets|suboxone|meds|weedkiller|gummies)
    (packets|packet|bottle|boxes|box|strips|blister) *1 (is|are|s)? *1 (all)? empty *6 (slurring|slurred|rubbish|sweating|sweaty|wont wake|confused|asleep|sleepy|wobbly|staggering|grey|cold|floppy)
    (medicine|pill|tablet|medication) (box|tin|cabinet|cupboard|case) *2 (open|empty) *4 (slurring|slurred|asleep|wont|sleepy|confused|hes|shes|staggering|leave)
    (hes|shes|he|she|is) *4 on the (floor|bathroom floor|landing|stairs|ground) *4 (needle|foil|fitting|gone blue|grey|cold|isnt moving|not moving|gurgling|pills everywhere|tablets everywhere)
    (girl|lad|man|woman|someone|somebody|guy|bloke|boy|mate|friend) *4 on the (floor|ground|pavement) *6 (needle|foil|fitting|blue|isnt moving|not moving|hand isnt|gurgling|unconscious|wont wake)
    (mixed|took|taken|had|drank|combined|used) *4 (@opioid|@downer) *6 (hardly keep my eyes|barely keep my eyes|cant keep my eyes|cant stay awake|keep nodding|chest feels heavy|cant breathe|hard to breathe|forget to breathe|breathing slow|going black|everythings going|passing out|lips are)
    (nodding|nodding off|keep nodding|cant stop nodding|passing out|going under) *6 (alone|on my own|by myself|nobody here|methadone|fent|heroin|chest|breathing)
    (alone|on my own|by myself) *6 (nodding off|cant stop nodding|keep nodding|passing out|going under|going black|cant stay awake|blue)
    (used|using|shot|smoked|took|injected) *8 (going black|gone black|everythings black|cant stop nodding|keep nodding|blacking out|lips are blue|lips blue|cant breathe)
    (wrong|dodgy|fake|bad) (pills|pill|tablets|batch|stuff) *8 (cant breathe|breathe right|passing out|going under|fading|numb|heart|collapse)
    (been|keep|kept) (treating|taking|swallowing|popping) *4 (paracetamol|tablets|cocodamol|ibuprofen|codeine) *8 (lost count|several boxes|too many|way over|double|yellow|pain under|been sick|sick all)
    (emptied|finished|got through|went through|gone through|taken|took|swallowed) *3 (paracetamol|tylenol) *2 (box|bottle|packet|overnight|last night|on purpose|strip)? *6 (sick since|been sick|vomiting|throwing up|yellow|unsure|worth troubling|still need|hospital)
    (took|taken|had) *3 (double|twice|triple|wrong|extra) *2 (dose|tablets|pills|insulin|methadone|heart medication|meds) *6 (faint|cant see|slurring|passing out|palpitations|chest|collapsed|breathe|tipping|blurry|going black)
    (cant|hard|difficult) *1 to? (type|breathe|see|think|stand) *6 (lost count|how many i|how much i|took too|handfuls)
    snore *6 (blue|naloxone|narcan|grey|shaking|nothing|wont wake)
    (that|the|this) (snore|snoring|rattle|gurgle) they (warned|warn|taught|tell)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'grave.hour',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: { ...intentContexts, other: 'urgent', before: 'watch', supposed: 'none' },
    },
    `
    (ill|i will|i shall|i wouldve|id) have (jumped|shot myself|hanged myself|hung myself|drowned|ended it|ended my life|swallowed|stepped off|gone under|gone over the|killed myself|been dead|gassed myself|topped myself|let go) *4 (by|before|when|tonight|tomorrow|then|at|on)?
    (by|before) (then|@day_ahead|the time|teatime|breakfast|lunch|noon|dawn) *3 (ill|i will|i shall) have (jumped|shot|hanged|hung|drowned|ended it|done it|stepped off|gone under|killed|gone over)
    (ill|i will|i shall|im going to|gonna|going to) be dead (by|before|when) (the time you|the time she|the time he|the time they|the time anyone|the time this|then|@day_ahead|he|she|they|the nurse|the post|anyone|dawn|noon|sunrise|light|breakfast|my|morning)
    (dont|do not|didnt|not|never|without) (mean|intend|plan|planning|intending|meaning|expect|expecting|hoping) (to|on) (wake|waking|wake up|waking up|see|seeing|be alive|being alive|come round|be breathing|outlive|live to see|live past|live through) (up)? *1 (on|by|past|come)? (@day_ahead|again|at all|afterwards|after)
    (not|wont be|isnt) (living|live|going to live|going to be alive|breathing) *1 (through|past|beyond|to|after) *1 (this|the|next|that)? (@day_ahead)
    (decided|chosen|going|planning|meaning|made up my mind|resolved) not to (see|live|live through|wake up|wake|be alive|be here|be around) *1 (out|on|by|past|for)? *1 (the|this|next)? (@day_ahead|week|year|month|night)
    (not|wont|shant|dont) *2 be breathing *1 (any more|anymore|by|after|when|come|tomorrow|monday|sunday)
    (fixed|picked|chosen|chose|set|settled on|got|have|booked|decided on|named) *4 (day|date|night|hour|time|@day_ahead) *3 (to die|kill myself|ill die|end it all|end my life|be dead by|be dead|hang myself|to be dead|ill end it|im going to die|drown myself)
    (day|date|night|hour) *1 (that)? (ill|i will|im going to|i shall|i plan to|im to|i mean to|i intend to) (kill myself|end it|end my life|be dead|hang myself|drown myself|shoot myself)
    (chosen|picked|settled|fixed|decided|worked out|planned|got) *1 the (day|date|night|time|hour|when) and *1 (the)? (way|how|method|means)
    (chosen|picked|settled|decided) (where|when|the place|the spot) *2 (picked|chosen|decided|settled|and) (how|the way|the method|the means)
    (got|have|ive) *2 (date|day|night) *6 (rope|noose|hose|stuff|means|tablets|pills|blade|shotgun|helium|exit bag) *2 (ready|in|under|hidden|waiting|came|kept|at|on)
    (ive|i have|got|now) *2 (a|the) (blade|rope|noose|hose|gun|belt|beam|shotgun|rifle) and a (time|date|day|night)
    (theres|there is|ive got|ive|i have|got) (a|the|my) date *6 (viaduct|bridge|train|tracks|rope|cliff|pills|tablets|taxi|hose|tree|then|after which)
    (@will|@want|i|shall|and) *1 (start|begin) (swallowing|on the tablets|on the pills|taking them|on whats in the)
    (@will|@want|i|shall|then|be|am) (take|taking|swallow|swallowing|drink|drinking|use|using|start on|inject|injecting) *1 (what|whats|all|everything|the ones|the stuff|the lot) *1 (ive|i have|im|is in|that ive) *1 (in the|saved|kept|put by|putting by|been saving|been keeping|been putting|stashed|collected|hidden|hoarded|drawn up|set aside|squirrelled)
    (with|on) what *1 (ive|i have|i) *1 (saved|kept|put by|been saving|been putting by|drawn up|stashed|hoarded|collected|hidden) *8 (tonight|tomorrow|not wake|not come round|sleep|asleep|gone|die|end|@day_ahead)
    (go|going) to sleep with what *3 (saved|kept|put by)
    (@will|@want|intend to|i|i shall) (pull|pulling|be pulling) the plug on (myself|my self|me|it all tonight)
    (follow|following|join|joining) my (late|dead|poor) *1 (wife|husband|mum|mother|dad|father|son|daughter|brother|sister|partner|man|lad|girl)
    (nothing|nobody|no one|none) *1 left? to stay for *6 (going after|tonight|tomorrow|follow|join|so im going|im off)
    (going|go|goes) under (a|the|that) *1 (train|lorry|truck|tram|bus|express|freight|tube) *2 (on|at|by|tonight|tomorrow|today|monday|friday|this|after|before)
    (train|one|express|freight|intercity|tram) *2 (ill|i will|im|i am|i shall) *1 (be|going to be)? (standing|stepping|jumping|walking|lying|stood) *1 (in front of|under|out in front|out before)
    (know|worked out|found|chosen|written down|picked) which (train|crossing|car park|bridge|roof|tree|wall|beam|lay by|stairwell|pier|cliff|floor) *8 (wont feel|no barrier|no cameras|no fence|jumped|by then|off it|strong enough|hold me|take my weight)
    (jumped|hanged|shot|drowned|dead|gone over|gone under) by then *4 (know|which|got|have|chosen|where)
    (im|ill be|i am|i will be|im to be|i shall be|then|and) *2 off the *2 (@aloft) (of the)? *2 (tonight|tomorrow|before|by|when|at first light|at dawn|@day_ahead)
    (railings|railing|edge|side|parapet|barrier) of the (viaduct|bridge|flyover|dam|pier|multi storey|balcony) *1 (before|tonight|tomorrow|at|by|when|@day_ahead)
    (not|wont be|shant be|dont plan on) (turning round|turning back|coming back up|coming in again|coming back in) *4 (time|fourth|tonight|tomorrow|cliff|lunch|again|for anything|ever)?
    (went|been|walked|go|going) *3 (bridge|cliff|viaduct|pier|quarry|station|tracks|dam|crossing|roof) *8 (how youd get over|how to get over|get used to|timed it|timed the|dry run|practice run|practised|rehearsed|to see where)
    (dry run|practice run|rehearsal|rehearsed it|trial run) *8 (rope|tracks|noose|proper one|real one|real thing|is the proper)
    (tonight|tomorrow|this) is the (proper|real) one
    (stopped|stop|come off|refused|skipped|skipping) (taking)? *2 (insulin|heart pills|heart tablets|meds|tablets|medication|warfarin|blood thinners|dialysis|epilepsy tablets|steroids) *2 (on purpose|deliberately) *8 (quicker|faster|die|care|finish|wednesday|friday|end|kill|next)
    (stopped|stop|not) taking *2 (meds|tablets|pills|medication) so (that)? (id|i would|i|ill|ive) *1 (have|get|got) *3 (enough|enuf|full|plenty|a pot|a stash|a supply|lot)
    (saved|saving|kept|put by|collected|hoarded|got|have|had) *6 (enough|enuf) (not to wake|to not wake|never to wake|to never wake|for an overdose|to do the job|to be sure of it|to end it|to sleep for good|to finish it|to go with)
    (finally|now|got|have|ive|thats) enough (not to wake|to not wake|to never wake|never to wake) *1 up?
    (sign|note|notice|card) (for|on) the (door|bathroom door|shed door|garage door|bedroom door) *8 (find|police|dont come|call|girls|kids|in first|first|daughter|blade|alone)
    (who|whoever|the one who|he|she|they) (will|ll|has to|is going to)? *1 (find|finds) (it|me|the body) *4 (thats why|which is why|so its|so i|hence)
    (coroner|undertaker|crematorium|mortuary|morgue) *2 (gets|has|can have|for|collects|take|takes) me
    (i am|im) for the (crematorium|crem|grave|churchyard|ground) *6 (nights|left|tonight|tomorrow|swallow|@day_ahead)
    (petrol|pond|rope|pills|train|gun|river|tablets|bridge|hose|blade|sea|roof) (or|and) the (petrol|pond|rope|pills|train|gun|river|tablets|bridge|hose|blade|sea|roof) *2 (that)? *1 (finishes|ends|kills|takes|gets|sees) (me|me off)
    (one way|single) (coach|ticket|bus|fare|train) *2 to *2 (cliffs|cliff|sea|bridge|coast|headland|beachy head|lake)
    (brought|packed|bring) *1 the (pills|tablets|rope|blades|whisky|helium|gun) *2 and (nothing|no clothes|no bag|no return) *4 (morning|tomorrow|else|after)?
    (renewed|booked|planned|bought) nothing *8 (after|beyond|past) *6 (quarry|bridge|dont come home|wont be|gone|end)
    (end|ends|finish|finishes|over|flies|leaves|goes) *2 (@day_ahead|that day|then)? *1 and so (do|will|shall) i
    (what|the) (stuff|thing|things|rope|tablets|pills) i (mean|intend|plan|want|am going|im going) to (die|use|hang|end|kill|do it)
    plan and (the|a|my)? *1 (means|method|pills|tablets|rope|gun|knife|blade|noose|insulin)
    (plan|method) *2 (means|pills|rope|gun) and *1 (date|day|time|place)
    (saving|saved|stockpiling|stockpiled|hoarding|hoarded|stashing|stashed|collecting|collected|putting by|put by|keeping back|kept back|squirrelling away|skipping|skipped) *4 (@taken_thing) *6 (enough now|enough and|enough to|enough saved|nearly enough|plenty now|make sure|this time|day comes|the right time)
    (enough|plenty of) *1 (@taken_thing) *3 (to make sure|to be sure|to die|to end it|to kill|to finish|to do it|to sleep forever|to not wake|saved up|hidden away|put by)
    (know|decided|worked out|planned) *2 (how|where) *1 (im|i am|i will|ill|i) *2 (do it|die|end it|kill myself|do this) and (when|where|the date|the day|how)
    (wont|not going to|not gonna|dont plan to|dont intend to|never going to) *1 (make|get|live|last) *1 (past|beyond|through) *1 (my birthday|christmas|sunday|monday|friday|saturday|the weekend|this week|the week|tonight|the night|the end of the week|new year|easter|that date|that day)
    (my|the) plan is to (take|swallow|overdose on|neck) *3 (pills|tablets|lot|overdose|meds|insulin|all of them|them all|everything)
    (my|the) plan is to (jump|hang|drown|shoot|drive into|drive off|walk into|step in front|overdose|cut my|gas|suffocate)
    (my|the) (exit|death|departure|suicide|way out|own end) *1 (is|s)? *1 (planned|set|sorted|arranged|booked|ready|scheduled) *1 (for|on|and)?
    (walk|step|jump|run|lie|stand|walking|stepping|jumping|lying) *1 (in front of|under|infront of|before) the (#|early|first|last|next|seven|eight|nine|ten|six|five|through|fast|morning|express|midnight)
    (decided|settled|set|landed) on (hanging|jumping|drowning|an overdose|overdosing|the rope|carbon monoxide|helium|the bridge|the gun|the train|shooting|the pills|the tablets|gassing)
    (hanging|jumping|drowning|overdose|pills|rope|helium|train|bridge) *1 (it)? (it is|is what ive decided|is how ill go|is how ill do it|is my choice|is the method)
    (tonight|tomorrow|on @day_ahead|then) (i|ill|i will|im|im going to) *1 (finish|end|ending|finishing) (myself|me|my life|things for good|it for good|it all)
    (taking|take|swallow|swallowing) them all *2 (when|once|after|as soon as|tonight|tomorrow|later|then|before)
    (waiting|wait|need to wait|just waiting) (for|until|till) *4 (bed|asleep|sleep|leave|leaves|work|out|gone|goes|away|quiet) *2 then *2 (taking|take|jump|do it|hang|hanging|end|ending|swallow|go|going)
    (once|when|after|as soon as) *4 (asleep|bed|leaves|gone|out|away|work|school|sleep|sleeps) *2 (im|ill|i will|i shall|i) (taking|take|hang|hanging|jump|jumping|swallow|end|ending|drown|using|do) *1 (them all|them|the lot|myself|it all|my life|it|the rope|the gun|the pills|the tablets|the blade|everything ive saved)
    (rope|noose|hose|shotgun|gun|pills|tablets|stuff|helium|bag|blade|blades) *1 (arrives|arrive|comes|come|gets here|lands|is being delivered|are being delivered) *1 (tomorrow|today|on|monday|tuesday|wednesday|thursday|friday|saturday|next week|this week) *8 (hanging|die|end|done|then|over|last|goodbye|finally)
    (tonight|tomorrow|midnight) (i|ill|i will|im going to|i shall) jump
    (tonight|tomorrow|friday|saturday|sunday|monday|midnight) (i|ill|i will|im going to|i shall) (die|overdose|hang myself|shoot myself|drown|drown myself|kill myself|follow her|follow him)
    (before|when|until|till|then) i (overdose|hang|jump|die|kill myself|drown) *1 (on|tonight|tomorrow|this|next|friday|saturday|sunday|monday)
    (im|i am) *1 going to die *1 (on|this|tonight|tomorrow) (friday|saturday|sunday|monday|tuesday|wednesday|thursday|week|weekend|night|morning)
    (days|hours|weeks|day|minutes|sleeps) *1 (till|until|before) i *2 (kill|end it|end my|die|hang|jump|overdose|am dead|am gone)
    (ive|i have) given myself *4 (before|until|till) i (die|overdose|jump|go|kill|do it|end)
    (know|knows|decided|chosen) *1 (where|how|when) *1 (ill|i will|im going to|i am going to|i shall) *1 (die|end it|hang|kill|jump|be found|drown)
    (when|how) (and|of) *2 (how|when) (of|im going to|ill) *1 (killing myself|kill myself|die|dying|ending it|end it)
    (turn|turning|use|using|used) *2 (gun|shotgun|rifle|pistol|it|one|blade|knife) on (myself|me) *3 (tonight|tomorrow|before|when|once|the night|this|friday|saturday|sunday|monday)
    (one|a) (shot|round|bullet|cartridge) *1 (through|in|to|for) my (own)? (head|skull|heart|mouth|temple)
    (let|letting) myself (fall|drop|go under|sink|drown|slip under) *2 (tonight|tomorrow|when|once|at|before|after|@day_ahead)?
    (under|before|in front of) (a|the) (train|lorry|tube|bus|tram|express) (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|on @day_ahead)
    (plan|method|kit) (made|ready|sorted|set|bought|chosen|fixed) *4 (@day_ahead|thursday|ill be dead|nobody suspects|goodbye)
    (date|day|night) (fixed|set|chosen|picked) *4 (rope|pills|tablets|hose|gun|shotgun|helium|bag|blades|means|method)
    (rope|pills|tablets|hose|ammunition|helium|blades|means|method|kit) (bought|sorted|packed|ready|chosen|hidden) *4 (date|day|nobody suspects|tonight|tomorrow|thursday|friday|saturday|sunday|monday)
    (not|wont|dont|never) (brake|be braking|braking|touch the brake) *2 (this time|tomorrow|tonight|at the|for the)?
    (exhaust|hose|rope|train|pills|tablets|gun|bridge|river|sea) (will|is going to|is to) (finish|end|kill|take) me
    (i|ill|i shall|i will|im) (take|taking) (them|it) *1 with (my|the|a|some) *2 (sherry|whisky|whiskey|gin|vodka|brandy|rum|wine|cocoa)
    (so|before|by|then|because) *3 (a|be a) (widow|widower|orphans|orphan) by (lunch|morning|tonight|tomorrow|monday|teatime|then)
    (no more|im stopping|ive stopped|stopping my|stopped my) dialysis *6 (die|my choice|all at once|to end)
    (suicide|killing myself|dying) has (a|its) (date|day|time)
    (plan for|date for|day for) (my)? (suicide|killing myself|dying|ending it|ending my life)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'grave.farewell',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: {
        negated: 'none',
        anyone: 'none',
        past: 'none',
        quoted: 'none',
        other: 'urgent',
        asked: 'watch',
      },
    },
    `
    (my|the|this|all this|all the) (pain|suffering|hurting|struggle) *1 (ends|stops|is over|finishes|will end|will stop|will be over) (tonight|today|tomorrow|this evening|this weekend)
    (my|the) (pain|suffering) (is|will be) over by *3 (time|morning|tomorrow|then|tonight|sunrise)
    (going|gone|coming|go) home to (god|the lord|jesus|heaven|him|my maker|allah) *2 (tonight|today|soon|tomorrow|now|early|by)
    (when|once|by the time) this (posts|goes up|goes out|sends|publishes|reaches|is read|is approved|arrives|is posted|appears) *6 (dead|gone|be around|be here|over|out of it|at peace|no longer)
    (goodnight|good night|night|thank you|thanks|sorry|love you|bye|goodbye) *4 (wont|not|never|will not) *1 (be)? *1 (waking|wake) up
    (sleep|sleeping) *4 (wont|not|never) (be)? (waking|woken|wake) *1 up? *6 (goodbye|bye|love|sorry|thank|thanks|honour)
    (if|when) *1 (you|she|he|they|anyone|somebody|someone) *1 (ever)? (find|finds|found|read|reads|finding|reading) this *6 (sorry|wasnt your|love you|not your fault|wasnt you|nothing you|loved you|did everything|none of it)
    (kissed|tucked|hugged|held|cuddled|read to) *3 (kids|children|babies|son|daughter|little ones|girls|boys|baby|little boy|little girl) *3 (for the last time|one last time)
    (ill|i will|daddy|dad|mum|mummy|mommy|mom|grandad|nana) *1 (be)? (watching|looking down) *2 (over|on|from) (you|them|her|him|above|ye|heaven)
    (when|once|after|until) (you|u|they|ye|everyone|anybody) (hear|hears|find out|get the news|get the call|get told) *2 (im dead|im gone|i am dead|i am gone|i died|ive died|ive gone|ive passed)
    (this is|heres|here is|consider this|call this|so this is) (my|the) (suicide note|goodbye note|farewell note|goodbye letter|last letter|leaving note|suicide letter)
    (this is|heres|consider this) my (note|letter) (i suppose|i guess|then|to the world|to all of you|to you all|and)
    (my|its my|spent my|using my|with my) last (night|day|hour|hours|evening|morning) (on earth|alive|in this world|on this planet|of living|of my life) *6 (thank|thanks|goodbye|bye|sorry|reading|with you|and|so long|love)
    (im|i am|ill be|thats me|this is me) *1 (leaving|leavin|away out of|out of|off out of|departing|signing off from|checking out of|done with|finished with) (this)? (life|this life|this world|the world|the whole party|this earth|everything and everyone) *4 (tonight|today|tomorrow|now|goodbye|bye|sorry|thank|thanks|soon|before|at|this evening)
    (leaving|leave) (this place|here|the forum|the group|you) and everything else
    (leaving|leave) it and everything else
    (i am|im) leaving *2 and everything else
    (ive|i have|i) gone (to be with|ahead|on ahead|where you neednt|where nobody) *6 (sorry|love|god|mum|dad|come|ring|cry|seats|him|her|you|dont)
    (going|gone) to be with *4 *1 (mum|dad|mam|nan|grandad|sister|brother|son|daughter|wife|husband|baby|god|jesus) *6 (tonight|sorry|dont come|goodbye|bye|love you|now)
    (ill|i will|i shall) be with (my|our|your|nana|nan|grandad|grandma|god|jesus|him|her|them) *3 (tonight|very soon|by morning|by tonight|in a few hours|again tonight)
    (out of|free from|beyond) (all|every|any) (pain|suffering|hurt) *6 (choice|tonight|tomorrow|by the time|sorry|goodbye|own)
    (went|going|gone|go|leaving|left|leave) (of|by) my own (choosing|choice|accord|will|free will|hand) *6 (sorry|frightened|scared|love|god|goodbye|bye|nobody|blame|peace)
    by my own (choice|hand|choosing) *6 (tonight|told|gone|pain|goodbye)
    (they|theyll|to|whoever has to|whoever gets to|men) *1 (carry|get|cut|take|bring|pull|fish) me (out|down|away) *4 (on|tomorrow|tonight|sorry|friday|the carpet|water|river|monday|in)
    (sorry|apologies|apologise|forgive me) *2 (to|the|for) *1 (whoever|the person who|the one who|the one whod|the driver|train driver|the paramedic|the paramedics|the cleaner|the police|harbourmaster|officer) *6 (find|finds|has to|have to|carry|gets me|sees|me|hell find|theyll find)?
    (bury|cremate|scatter|burn|lay) me (in|beside|with|next to|near|at|under|by|out) *8 (sister|sorry|tonight|tomorrow|monday|paid|plot|mum|dad|nan|ashes|im off)
    (my|the) (plot|coffin|grave|headstone|cremation|funeral) *4 (paid|chosen|picked|booked|sorted) *8 (sorry|love|goodbye|tonight|tomorrow|go first|going|im off|wrong way|friday|tuesday|monday)
    funeral (playlist|songs|music|hymns) *8 (friday|tonight|tomorrow|bye|goodbye|guess|what i did|sorry|love you|left)
    playlist for my funeral
    (i)? (wont|will not|shant|shall not) *1 be (here|there|around|alive|about) to (read|see|hear|answer|reply|get|say) *6 (tonight|settled|decided|answer|replies|it|this|goodbye|sorry)
    (wont|shant) be here to (read|see) your (answer|reply|answers|replies)
    (there|theres|there is|there will be|therell be) no (patient|me|more me|tomorrow for me|next week for me|morning for me) *2 (from|after|tomorrow|tonight|anymore)
    (no more|no) (posts|messages|updates|comments) (after|from) *2 (this|me|one) *6 (no more me|im going|gone|thank you for|goodbye|tired|bye|love)
    (signing|logging|clocking|checking|bowing|tapping) (off|out) *1 (for good|forever|permanently|for ever|for the last time) *8 (whole thing|not the site|life|thank|thanks|kiss|loved|sorry|goodbye|bye|at nine|tonight|had enough|no return)
    (logging|log|logged|signing) (in|on|off) for the last time *8 (thank|thanks|goodbye|sorry|summer|wasted|love|bye|bought)
    (last|final) (time|thing|words|post|message|sentence) *3 (you|youll|ill|i) *2 (see|hear|write|say|leave|read) *6 (goodbye|thank|thanks|farewell|on earth|love|bye|sorry|for the nights|light up)
    (i)? tried *1 (so|as|really|very)? (hard|hardest|my best|everything|long) *3 (stay|live|one person can|keep going|hold on|be here) *6 (goodbye|bye|sorry|forgive|no more in me|love)
    (stayed|held on|hung on|lasted|fought) as long as i (could|was able|can|possibly could) *8 (sorry|love|goodbye|bye|pain|choice|forgive|gone|tired|tell)
    (tell|let) (my|the) (mum|mom|dad|wife|husband|kids|son|daughter|brother|sister|boys|girls|parents|family) *3 (stayed as long|held on as long|was never about|loved them|sorry i couldnt|at the end|wont hurt anymore|out of pain)
    (couldnt|could not|couldn t) (get there|stay|land|make it|wait any longer|hang on|hold on|go on) *6 (goodbye|sorry|love|illness|never you|bye|forgive|watch for you|mate)
    (it was|was) (the illness|the depression|my head|my mind|my illness) (never|not) (you|your|because of you)
    (it was|was) never because of (anything|something) you
    none of (my dying|this dying|my death|it) is on (you|any of you|anyone)
    (not|isnt|its not|isn t) *1 (ur|your|anyones|ur guys) fault *2 (its)? (just|only)? my time
    (turning|switching|phone) *3 (off|out) *2 (for ever|forever|for good) (now)? *6 (love|goodbye|bye|thank|sorry|landing|you were)
    (im|i am|ill be) past (after|from) tonight
    (deleting|delete|erasing) (me|myself) (next|tonight|last|for good|after this)
    (cheerio|goodbye|bye|farewell|night|ta ra|so long) (for keeps|for ever|forever|for the last time|from this life|from this world|one last time) *4 (all|you|everyone|im|friends|thank|thanks|sorry|mum|leaving)
    (settled|decided|chosen) *1 (it|on it)? for tonight *6 (goodbye|bye|past|lad|answer|sorry|love)
    (as for me|for me) *4 (settled|past that|too late|decided|over) *6 (tonight|tomorrow|now|read your)
    (if|where) (its|this is|this) up then im not
    (past tense|was) (is)? on purpose *4 (after|past|tonight)
    (thank|thanks) *8 (no more from me|im going now|my last|the end for me|giving them back|im off now|its over tonight|im done now|wont be needing)
    (no more) (from|of) me (in|on) this (world|life|earth)
    (with|to have) my life (over|done|ended) (by|before) (morning|tonight|tomorrow|sunrise)
    (over|finished|ends) tonight and im (not sad|ok|fine|happy|at peace|calm|glad|not scared|not afraid)
    (everyone|people|they) will say there were no signs
    (im|i am) (not)? *1 (in pain|hurting|sad|scared|afraid) *4 because (ive decided|i know it stops|its over tonight|i know its over|it ends tonight|it stops tonight)
    before i go *4 (wont|not|never) be (back|here|coming back)
    (its|it is) (time|my time) (for me)? to go *4 (thank you|thanks|goodbye|bye|sorry|love you|for trying|forgive)
    (nothing|no more|no fight) left (in me|to give) *6 (goodbye|bye|farewell|forgive)
    (nobody|no one|noone) else to say (goodbye|bye) to
    (so)? this is it *4 (goodbye|bye|farewell) *4 (its been real|all|everyone|thank|sorry|love)
    (im|i am) not *1 (coming|turning) back *3 (this is|goodbye|bye|love you|sorry|forgive|look after)
    (ill|i will|i shall) have died
    (wont|will not|shant|not going to|not) be alive *1 (on|to|for|after|by|when|come|tomorrow)
    (ill|i will|i shall) be dead (tomorrow|tonight|by then|before this|by the morning)
    when (im|i am) dead (tomorrow|tonight)
    (go|going|off|ready) to meet my (maker|god|lord|creator) *3 (tonight|today|now|tomorrow|pray|this)
    (dont|do not|not) *1 (mean)? *1 (just)? (the|this) (forum|site|group|sub|server|chat|app|subreddit|discord) *3 (life|all of it|everything|living|whole thing)
    leaving *4 (dont mean|not just) (the|this) (forum|group|site|chat|sub|server)
    (last|final) *1 (ever)? (message|post|words|thing) *2 from me (alive|ever|on earth) *4 (love|bye|peace|thank|hug|sorry|goodbye)?
    (bowing|bow|stepping|opting) out of (mine|life|my life|it all|existence|everything) *2 (tonight|today|tomorrow|now)?
    (goodbye|ta ra|cheerio|bye|goodnight|goodnight all|good night|farewell) *3 for the (final|last) time
    (wont|not|never|shant) be needing *4 after (tonight|today|tomorrow|this|monday|friday|sunday)
    (my|mummys|daddys|mums|dads) death is *2 (nobodys|not|no ones|noones|on) *2 (fault|you|your)?
    (its|it is|was|is) not because of (you|the row|anything|us|what you) *6 (sorry|love|goodbye|bye|keep my)
    (sorry|love you|goodbye|bye) *6 (its|it is|was|is) not because of (you|the row|anything|us|what you)
    (no one|not one|nobody|noone) *3 is to (feel guilty|blame|be blamed|try and|be sued|be sad)
    nobodys to (feel guilty|blame|blame themselves)
    (curtain call|curtains) for me *4 (love|bye|thank|tonight|life|goodbye)?
    (another|no other|not be another) morning for me
    (inform|tell) my (parents|mother|father|family|mum|dad) *6 (went peacefully|tried his|tried her|level best|in peace|not suffer|didnt suffer)
    (daddy|dad|mummy|mum|mommy) *2 (went away|gone away|has gone|had to go) (for always|forever|for ever|to heaven|to the stars)
    (when|before|by the time) (you|this) *1 (read|reads|is read) *2 (i am|im|ill be) *2 (ashes|dust|dead|in the ground|with your|gone|cold)
    (ill be|i will be) in the (ground|river|sea|morgue|mortuary) *2 (or near|by|before|tomorrow|then)?
    (last hour|last hours|final hour|last minutes|final hours) of my life
    (this|thats|here) is the note (you|people|they) leave
    (i am|im) (off|going) to end (it|my life|it all|things) *4 (bye|goodbye|take care|love|sorry|thank)?
    (ill|i will|i shall|itll) *1 (be)? (no more|at peace|at rest|out of pain|out of your way|out of everyones way|out of his way|out of her way|off your hands) *3 (tonight|tomorrow|soon|by|before|@day_ahead)
    (tonight|tomorrow|soon|by then|by morning|@day_ahead) *4 (ill|i will|i shall) *1 be (no more|at peace|at rest|out of pain|out of your way|out of everyones way|dead)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.taken', role: 'taken', contexts: bodyContexts },
    `
    (ive|i have|i|just|already) *1 (taken|took|tuk|had|swallowed|necked|downed|drank|drunk|eaten) (them|it all|them all|the lot|all of it|all of them|everything|evrything|enough|the whole lot|the thing|the stuff|too many|too much|all i had|what i had|every one|the rest|the bottle|the box)
    (took|taken|swallowed|necked|downed|drank) (them|everything|evrything|the lot|it all|all of them|the thing|the stuff|what i had) *1 (at #|at @number|at half|an hour|# minutes|@number minutes|@number hours|already|earlier|just now|half an hour|at lunch|at teatime|this morning|on purpose|before|since|in the)
    (took|taken|swallowed|drank) *2 (on purpose|deliberately)
    (first|second|third|last|another|one|two|three) (handful|handfuls|lot|half|strip|strips|sheet|packet|packets|box|boxes|bottle|bottles|mouthful|glass|syringe) (is|are|s)? *1 (down|gone|in|inside|swallowed|finished|empty|done|left)
    (two|three|four|five|ten|twenty|thirty|half|most|all|some) of (them|the pills|the tablets|it) *1 (gone|down|gone down|swallowed|inside|in me)
    (rest|others|remaining|last few|more) *1 (are|is)? in my (palm|hand|fist|mouth|lap)
    (every|all the|the whole|whole) *1 (pill|pills|pil|tablet|tablets|thing|medicine|medicines|capsule|bottle|packet|box) *1 (in the house|in the cabinet|in the cupboard|i could find|in mums bag|in the drawer|in the tin|i own|i had|i have|they gave)
    (washed|washing) (it|them) (all)? down
    (its|it is|theyre|they are|all) *1 (in me|inside me|in my blood|in my system|in my stomach|in my belly|going through me) (now|already)?
    (line|needle|cannula|plunger|syringe|drip) (is|s|are)? *1 (in|already in|half down|down|pushed|pressed|empty)
    drank the (thing|stuff|liquid|bottle|one) (for|that|they|we|under|from)
    (opened|opening) (the|a|my|both) *1 (vein|veins|artery|arteries|wrists|arms)
    done (one|the first|the left|the other|both) (arm|arms|wrist|wrists|side)
    (did|done|cut) (both|one|my|the) *1 (arm|arms|wrist|wrists)
    how long (before|until|till|does|will|for) *3 (does its thing|work|works|kick in|take effect|it takes|to work|be over|die|stop)
    broke (it|my promise|that promise) *3 (took|taken|cut|did)
    (drank|drunk|swallowed|ate|took) (what|whatever|everything|all that) (was|i found|there was|is|were|she|he|they|mum|mom) *1 (in|under|left|had|had left|keeps)
    (both|all|three|four|two) *1 (packets|packs|boxes|strips|bottles|sheets|bottle) *1 (are|is)? (gone|empty|finished|down)
    (whole|entire) (strip|packet|box|bottle|sheet) then *1 (next|another|second|other)
    (pushed|injected|emptied) (it|them) all
    (cut|slit|opened) it *4 (not stopping|wont stop|soaked|blood|bleeding)
    (took|taken|swallowed|necked|had) the (last|rest|lot|whole lot) of *1 (my|the|his|her|mums|nans|those) *1 (@taken_thing)
    (@swallowed) *2 (##|@many_words) *2 (tablets|pills|capsules|painkillers|sleepers|paracetamol|ibuprofen|codeine|@medicine_plain)
    (pills|tablets|capsules|painkillers|meds|lot|paracetamol|packet|box|bottle) *1 (are|is|r|s)? *1 (in me|inside me|all gone|all down|swallowed)
    (pills|tablets) (gone|down)
    (the)? (pills|tablets) are (gone|down)
    halfway through *1 (a|the|this|my) *1 (bottle|box|packet|strip|pack|tub) of? *1 (pills|tablets|meds|painkillers)?
    (lost count|cant remember|dont know|no idea|not sure|lost track|forgotten|miscounted|dont remember) *2 how (many|much) *1 (ive|i|i have) *1 (taken|had|swallowed|took|drunk|injected|used)
    (lost count|no idea|not sure) *2 (number|many|much) *2 (handful|handfuls|tablets|pills|white ones|blue ones|boxes|packets|patches)
    (took|taken|had|given|gave) *3 (double|twice|triple|treble|wrong|extra) *2 (dose|doses|amount|tablet|tablets|pills|pill|insulin|units|methadone)
    (took|taken|swallowed|drunk|done|injected) something (stupid|i shouldnt|i cant take back|bad|to end)
    (done|did) a (stupid|silly|terrible|bad) thing with (my|the) (insulin|tablets|pills|meds|medication)
    (every|each) (packet|box|bottle|strip) (is|s) empty
    (had|taken|took|swallowed) (the last of them|most of the box|most of them|the last few|every last|the last one)
    (the)? last (one|of them|few) went down
    (both|the|all the) (packets|bottles|strips|boxes) *1 (are|is)? (gone|empty)
    (took|taken|swallowed|mixed|had|ate) (everything|evrything|all|whatever) *1 (in|from) *1 (mums|my mums|dads|the|her|his) *1 (bag|cabinet|drawer|cupboard|handbag|bathroom)
    (used|took|did|shot|injected|smoked) *2 (twice|double|three times|same|more than) *2 (amount|dose|usual|normal|gear)
    (vodka|whisky|whiskey|gin|rum|brandy) *2 (on top of|with) *1 (my|the|all my)? *1 (sleepers|sleeping tablets|sleeping pills|morphine|tablets|pills)
    (rest|all|most|half) of *1 (@whose|her|his|my|joans) *1 (morphine|oramorph|sleepers|insulin|tablets|pills)
    (poison|poisons) *1 in me
    (@swallowed|jabbed|washed down) *4 (@taken_thing|@medicine|sleepers|antihistamines|oxycontin) *2 (all of them|all of it|every one|every last|the lot|the whole lot|in its entirety|all that was left|all she had|all he had)
    (@swallowed|hatch) *4 (months|month|weeks|week|fortnights) *1 (worth|supply|script|prescription|dosette|pills|tablets|meds|blister packs|patch box)
    (took|taken|swallowed|necked|eaten) *2 (two|three|four|five|six|both|several|#) *1 (packets|boxes|strips|sheets|blister packs|packs)
    (its|it is|already|needle is|all) *1 in my (arm|vein|veins) (already|now|way over)?
    (pushed|push) *1 (it all|all of it|the plunger)
    (got|have|its|theyre|them|still) *1 all *1 (in|inside|dissolved in) me
    (bag|bowl|handful|handfuls|fistful) of (tablets|pills|meds|sleepers) *1 (down|gone|in me|swallowed)
    (taken|took|had|swallowed) (mine|my tablets|my pills|my meds) and *2 (his|hers|the dogs|the cats|my husbands|my wifes|my mums)
    (second|third|fourth|fifth|last) (box|packet|strip|bottle|sheet|blister) of *1 (@taken_thing)
    (half|halfway|half way) *1 (through|thru) *1 (a|the|my)? *1 (pills|tablets|packet|strip|meds)
    still swallowing
    (took|taken|had|swallowed) a (handful|fistful) *2 (another|more|the rest)
    (tablets|pills|sleepers|meds|theyve|they have|they) *1 (have|all)? *1 (went|gone|are) down *1 (all of them|with|already|every one)?
    (packets|packet|strips|strip|blister packs|blister pack|foil strips|pill bottle|pill bottles|tablet bottle) *1 (are|is|s)? *1 (all)? (empty|bare)
    nothing left in the (packet|box|strip|blister)
    no more (pills|tablets) left
    (by|in) the (handful|fistful)
    (took|taken|swallowed|injected) *1 (way|far|much|loads|a lot|a heap|a great deal) (more|too many) *1 (than|of)
    (took|taken|had|injected|given) *1 (insulin|methadone|warfarin|digoxin|heart tablets|lithium|patches) (twice|three times|again)
    (took|taken|swallowed) (the|those|all the|all those) (tablets|pills|meds|lot) *1 (last night|an hour ago|hours ago|at lunch|at dinner|at midnight|half an hour|already|before i)
    (already|ive already|i already) (took|taken|swallowed|drank|drunk) (the|them|it|my|all|what|everything)
    (ive|i have) already *1 (taken|took|swallowed|drank|drunk|injected) *1 (it|them|all)
    (hour|hours|minutes|mins|hrs) since (the|my) *1 (last)? *1 (handful|pills|tablets|last ones|packet)
    (@swallowed) *2 (@whose) *3 (tablets|pills|morphine|insulin|patches|methadone|oramorph|sleepers|heart tablets|meds)
    (all|every) *2 (morphine|methadone|insulin|oramorph|patches|sleepers) *2 (left|house|fridge|cupboard|had|saved|drawer)
    (took|taken|swallowed|drank|drunk|injected) something *2 (cant untake|undo|take back|id saved|ive saved)
    (taken|took|swallowed|drunk) (what|everything) (they|she|he|the doctor) gave me
    (one|few|couple|some|rest|more) at a time like sweets
    (tail end|rest|last|half) of the (bottle|pot|box|packet|vodka|whisky|naggin) and the *1 (rest|tablets|pills|whole|last)
    (took|taken|had|swallowed|eaten) *2 (whole|entire) (sheet|strip|box|packet|bottle|pack|bag) *1 (of|plus|and)
    (gone|went) and (taken|took|swallowed|done|drunk) (everything|it|all|the lot|them)
    (whole|entire) (box|packet|strip|bottle|pack|sheet) *1 (didnt|swallowed|gone|down|then|plus|and then)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.fading', role: 'fading', contexts: { quoted: 'none' } },
    `
    (room|rooms|walls|everything|everythings|world|screen|letters|words|ceiling) *2 (tilting|spinning|tipping|swimming|going soft|bit soft|soft at|going grey|going dark|fuzzy|blurring|blurred|double|far away|closing in|very slow|very far)
    (vision|visions|sight) *2 (double|doubled|blurred|blurry|going|gone|tunnelling|dim|dimming)
    (fingers|fingrs|hands|lips|face|tongue|legs|feet|toes|arms) *2 (tingling|tingly|numb|going|gone heavy|fizzing|buzzing|wont work|dont work)
    (heavy|heaviness|warm|numb|cold) in (my|the) (arms|legs|hands|chest|feet|head|fingers)
    (mouth|throat|stomach|belly|chest|gut|insides) *1 (is|are|on|like)? (fire|burning|burns|ripping|cramping|on fire)
    (going|goin|drifting|slipping|nodding|dropping|falling) *1 (to)? (sleep|asleep|under|away|off) (now|soon)?
    (cant|cannot|can barely|can hardly) *1 (stand up|stand anymore|feel my|see the|type|hold the phone|lift my|keep my)
    (spurting|gushing|pumping out|soaked through|wont clot|third towel|second towel|my phone is all red)
    (bleeding|blood) *3 (towel|towels|sock|sheet|tiles|carpet)
    (queasy|vomiting|throwing up|being sick) *4 (took|taken|since|tablets|pills|paracetamol)
    (took|taken|tablets|pills|paracetamol) *8 (queasy|vomiting|throwing up|being sick)
    (hardly|barely|cant|cannot|struggling to|hard to|cant really) (keep my eyes|stay awake|stand up|speak|move my|see straight|see properly|focus|hold my head|feel my hands|feel my legs|feel my face)
    (heart|pulse|chest) *3 (odd things|weird things|funny things|skips|skipping|missing|slowing|stuttering|fluttering|weird skips|jumping about|going mad|all over the place)
    (everything|everythings|vision|eyes|edges|sight) *2 (slurry|slurring|swimming|going black|black|grey|greying|muffled|far off|wont focus|wont point|sliding)
    (im|am|started|starting|feel|feeling|going|gone|been|bit|getting|words|speech) *1 (slurring|slurred|shaky|jerking|twitching|woozy|yellowish|yellow|clammy|floaty|heavier|spaced|faint|queasy)
    (lips|fingers|nails|hands|feet) *3 (blue|grey|purple)
    (legs|hands|arms|body) *2 (like|feel like|arent|feels like) *2 (someone elses|mine|somebody elses|not mine|lead|concrete)
    (typing|type|typin) *2 (hard|harder|getting hard|while i can|while i still can|slow)
    (keep|cant stop|stop) (nodding|nodding off|drifting|drifting off|passing out|blacking out)
    (forgetting|forget|remember|cant remember|remind myself|tell myself) to breathe
    (thought|expected|figured) *1 (id|i would|i) *1 be (asleep|out|gone|unconscious|dead) by now
    (room|walls|floor|bed|everything|head) *2 (tipping|tilting|rolling|sliding|rocking|going round)
    (pain|ache) under my (ribs|right ribs)
    (seeing|see) (spots|stars|double)
    ears *1 (ringing|roaring|buzzing)
    (sweat|sweating) *2 (pouring|dripping|lashing|buckets)
    head *2 (swims|fuzzy|swimming|doing laps|lolling)
    (cant|cannot) feel (my|the) (lips|face|bed|mouth|tongue|fingers|floor)
    (going|getting) *1 (heavy|dark)
    going (to)? sleep (now|soon|for)
    everything *1 (is|s)? *2 (slow|dark round|going dark|muffled)
    (arms|hands|grip) *2 (tired|slipping|giving out)
    (numb|tingly|tingling|cold|heavy) in *1 (fingers|hands|feet|face|legs|arms)
    (light headed|lightheaded) *1 (now|already)?
    (its|theyre|they are|pills are|tablets are|must be|think its) *1 (kicking in|coming on|coming over me|hitting me|taking hold|started working)
    (hands|hand|arms|legs|fingers|body) *2 (shaking|shakng|trembling|jerking|limp|folded|clumsy|asleep|gone funny|gone limp|gone dead|gone heavy|far away|wont do)
    (heart|hart|pulse) *3 (funny|skipping|slow|slowing|racing|pounding|thumping|hammering|mad|going that hard|beeting|odd|jumping)
    (cant|cannot|can not|can barely|can hardly|hard to) *2 (see the screen|read the screen|see the keys|make out the|stand up|stay awake|lift my|walk straight|swallow my own|keep awake|keep my eyes|see straight)
    (eye|eyes|eyelids) *2 (wont stay|keep closing|closing|wont open|heavy|dont work|wont point|patchy)
    (everything|everythings|its|all) *2 (going|gone|getting|gotten) *1 (slow|dark|black|blurry|fuzzy|quiet|soft|cold|far away|bright|yellow)
    (getting|going|feel|feeling|gone|im|so|very|really|bit|keep) *1 (sleepy|drowsy|warm|cold|floaty|numb|shaky|sick|giggly|sparkly|yellow|yellowish|weak|sweaty|clammy|calm and cold|far away|wobbly|heavy)
    (keep|kept|cant stop) *1 (yawning|dropping off|nodding|nodding off|drifting|drifting off|being sick|throwing up|vomiting|shaking|shivering)
    (yawning|vomiting|throwing up|being sick|sweating) *1 (nonstop|non stop|black|black stuff|buckets|blood|everywhere)
    (taste|tastes) *1 of metal
    (pain|ache|hurts) *2 (under my ribs|my right side|my side|my liver|my kidneys)
    (stomach|tummy|belly|side|head|gut) *2 (hurts|cramps|cramping|cramp|in knots|turning|thumping|pounding|burns|burning)
    (lips|face|tongue|mouth|fingers) *2 (tingle|tingling|numb|felt|felty|dry|blisters|burning|swelling)
    (words|letters|cursor|screen|keys|page) *2 (swimming|sliding|crawling|blurred|blurry|double|moving|going)
    (seeing|see) (double|two of|two screens|cats|things crawling)
    (walls|curtains|ceiling|floor|room|bed) *2 (melting|breathing|breathe|moving|knocking|tilting|spins|spinning)
    (colour|color) of custard
    (make|making) myself *1 (be)? (sick|vomit|throw up)
    (forgive|excuse|sorry for|soz for|sorry about) *1 (spelling|typing|typos)
    (lying|lie|lay|laid) *1 (down|here|back|on top of the covers|under the covers) *4 (now|waiting|wait|heavy|sleep|telly|quiet|rain|die|cat)
    (shutting my eyes|close my eyes|closing my eyes) *1 (in a sec|now|today|tonight|for good)
    (breath|breathing|breaths) *1 (is|are|s|gone)? *1 (slow|slowing|shallow|hard|heavy|short|funny)
    (chest) *1 (is|s|feels|so)? *1 (heavy|tight|thumping|crushing)
    typing *1 (very|so)? slow
    (thought|think|thinking) *1 (it would|itd|id|id be|it would be|theyd) *1 (quick|quicker|faster|asleep by now|scared|frightened)
    (supposed|suposed|meant) to *1 fall asleep
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.perch', role: 'perch', contexts: bodyContexts },
    `
    (legs|feet|foot|leg|toes) *1 (are|is)? (over|outside|out|dangling|hanging) *1 (the edge|the side|the rail|the ledge|the sill|edge|rail|already|now|the window)?
    one (foot|leg) (out|over|off)
    (on|astride|over|at) (the|this|a) *1 (sill|windowsill|window ledge|ledge|parapet|girder|girders|gantry|pylon|mast|balustrade|railings|rails|train tracks|tracks|sleepers|embankment|lock gates|breakwater|cliff edge|roof edge|edge of the roof|top level|multi story|multi storey)
    (up|top of|climbed|climbing) (the|a|this) *1 (crane|silo|pylon|mast|scaffold|scaffolding|gantry|steeple|chimney|multi storey|multi story|car park|water tower|girders|building|block|roof|viaduct|bridge)
    (reservoir|water|church|bell|cooling) tower
    (in|standing in|water|waters|river|sea|lake) *2 (up)? (to|past|over) my (knees|waist|chest|neck|chin|thighs)
    (walked|walking|waded|wading|swum|swimming|swam|swims|swim) *3 (not turning|not coming back|longer than i meant|cant see the shore|shore is|too far to)
    (engine|motor|exhaust|hosepipe) *3 (on|running|in) *4 (doors|door|windows|window|garage|barn|shed) *1 (is|are|s)? (shut|closed|taped|sealed)
    (doors|door|windows|vents|gaps|window) *2 (taped|sealed|stuffed)
    (taped|sealed|stuffed|taping|sealing) *1 (up)? (the|all the) (doors|door|windows|vents|gaps|vent)
    (barrel|muzzle|gun|guns|pistol|rifle|shotgun|glock|revolver) *2 (in my mouth|under my chin|to my head|to my temple|against my head|at my head|between my teeth|tastes|in my lap|on my lap|on my knee|in my hand|on the table|on the seat)
    (safety|safetys|safeties) *1 off
    (belt|belts|rope|cord|noose|scarf|flex|sheet|cable|wire|dressing gown) *3 (beam|pull up bar|hook|rail|branch|banister|bannister|rafter|pipe|bar|joist|around my neck|round my neck)
    (tied|looped|knotted|slung|fixed) *1 (it|the|a) *2 (over|round|around|to|from) *2 (beam|hook|rail|branch|banister|bannister|rafter|pipe|joist|girder)
    (feet|toes|foot) *1 (still)? (touching|on the chair|on the stool|off the ground|off the floor|is going now)
    water (is|has|s)? *1 (gone|going|turned|turning) (pink|red)
    waters (gone|going|turned|turning) (pink|red)
    (just|only)? one (more)? step
    (coat|shoes|boots) (are|is)? off
    (took|taken|left) my (shoes|coat|boots|bag) (off|on the|by the|at the)
    (counting|count|counted|keep counting) (to|down|down from) (three|ten|a hundred|#|five|zero)
    (drop|ground|street|water|rocks|concrete) is (right)? (there|here|below|down there|far down)
    (wind|winds) *1 (is|s)? (pushing|strong up here|in my face)
    (water|cars|traffic|people) (is|are|look|looks) *1 (so loud|loud|tiny|small) (down there|from here|up here|below)
    (lights|shore|bank) *1 (are|is)? (getting) (little|small|smaller|further)
    (barrier|barriers) (is|are|s)? *1 going down
    (fast|express|intercity|next|through) (train|one|service) *4 (doesnt stop|dont stop|without stopping|not stopping|goes through|comes through|every)
    (its|it is|waters|car is|cars) *2 (coming in at the doors|coming in|filling up)
    (inside|other side|wrong side|right side) of the (fence|rail|railing|railings|barrier|glass)
    over the (fence|railings|railing|rail|rails|barrier|wall|parapet) *2 (bridge|motorway|roof|viaduct|cliff|station|edge|car park|flyover)
    between the (rails|tracks|lines)
    (chair|stool|bucket|ladder|crate) (is|s)? *1 (under me|under my feet|in place|kicked)
    (knot|knots|noose) (is|are|s)? *1 (done|tied|tight|ready|holding|holds)
    (car|cars|engine|engines|motor) *1 (running|on) *4 (door|doors|garage|shutter) *1 (is|s|are)? (down|shut|closed|locked)
    (holding on|hanging on) with one hand
    (not|never) coming (back)? (down|in|ashore) *1 (ladder|again|this time)?
    no harness
    (to|past) my (waist|chest|neck|chin) in
    (keep|kept) *1 (picking it up|putting it in my mouth|holding it to|pressing it|lifting it)
    (plastic|exit) bag *1 (is|s)? (ready|on|over|taped|next to me)
    (sheet|sheets) *1 (is|are)? *1 (torn|knotted|tied|twisted)
    (stood|standing|balanced|up) on (a|the|this) *1 (chair|stool|crate|bucket|step ladder|stepladder|milk crate)
    (its|it is|rope|loop|noose|belt|flex|cord) *1 (round|around|over) (my neck|my head|me)
    (loop|noose|knot|rope|cord|flex) *2 (in|beside|next to|by) *1 (my hand|my hands|me)
    (water|sea|tide|river) *1 (is|s|at)? *1 (at|up to) my (knees|waist|chest|neck|chin)
    (long|big|sheer) (way|drop) (down)? *1 (from|below|under|to the) *1 (here|me|up here|rocks|water|ground)?
    (stood|standing|sat|sitting|im|i am|up|out) *2 (ledge|parapet|headland|viaduct|top level|top deck|breakwater|weir|cliff top|clifftop|cliff edge|edge of the cliff|edge of the roof)
    ten steps (to|from) the (drop|edge|water)
    (i go|im going|im off|ill go) when (the|this) (song|music|track|record) (ends|finishes|stops|is over)
    (note|letter) *3 (left one|my shoe|under the wiper|on the dash|dashboard|my pocket)
    fumes *1 (coming|pouring|creeping|seeping) in
    (on|over|outside) the *1 (balcony|bridge|roof|viaduct|ferry|car park) (rail|railing|railings|edge|ledge|parapet|wall|barrier)
    (on|over|past|outside|beyond) the *1 (guardrail|handrail|crash barrier|safety rail|safety fence|railings|balustrade)
    (legs|feet|leg|foot|heels) (over|out|hanging|dangling)
    (top|up on|up) *1 (deck|level|floor|roof) of (the|a) *1 (car park|multi storey|multistorey|flats|building|block|parkade|halls)
    (car park|multi storey|multistorey|hotel|helipad|flats|hospital|dormitory|science block) roof
    (edge|lip|brink) of the (roof|cliff|quarry|platform|balcony|building|bridge|weir|jetty|pier|quay|dam)
    (right|stood|standing|im|very) *1 at the (edge|end) of (platform|the platform|the pier|the jetty|the quay)
    (past|over|beyond) the yellow line
    (on|across|along|between|by) the (tracks|rails|railway line|train tracks|sleepers|rail line)
    (rails|tracks) *1 (are|is)? (humming|singing|vibrating|hum)
    (train|express) *1 (is|s)? *1 (due|coming|nearly here) *1 (in|now|any)?
    (people|cars|everyone|everything|campus|houses|beach|lorries|trucks) *2 (look like|looks|look|so|are|going) *1 (ants|rice|tiny|small|dots|under me|below me|underneath)
    (shoes|boots|trainers|coat|bag|watch) *1 (are|is)? *1 (off|together|folded|left|side by side|behind) *2 (edge|bench|rail|bank|wall|like at school)?
    (taking|taken|took|took off) *1 my (shoes|boots|coat|lifejacket|harness) off
    (head|neck) *1 (in|through) a (loop|noose)
    (knife|razor|blade|scissors|scalpel) *1 (is|s)? *1 (in my hand|in my hands|on my arm|against my|at my|on my wrist|resting on|ready)
    (in|sat in|lying in) the (bath|tub) *3 (razor|blade|knife|bleeding)
    (standing|stood|balanced|up) on (a|the|this|my) *2 (bale|table|desk|box|bin|bed frame|toilet|step)
    (rope|noose|flex|cord|belt|cable|scarf) *2 (over|on|from|round|around|to) (the|a|my) *1 (joist|beam|branch|door|door handle|hook|rail|bannister|banister|rafter|neck|tree|girder)
    (chair|stool|bale|crate) *1 (is|s)? *1 (wobbly|wobbles|wobbling|under me)
    (counting|count) (down|again|to three|them down)
    (wont|not|never) *1 turning (round|around)
    (in|into|through) the (sea|river|lake|canal|loch|weir|water) *2 (clothes|coat|dark)
    (current|tide|waves|water) *2 (got my legs|coming round|coming over my|at my waist|at my knees|at my chest|doing the rest)
    (flannel|towel|towels|sheet|mattress|carpet|tea towel) *2 (soaked|useless|soaking|heavy|red|drenched)
    blood *2 (lino|sink|mat|carpet|jeans|everywhere|all over|tiles|phone)
    (wont|not|cant|isnt|cannot) *2 (stop|stopping) bleeding
    (finger|fingers) *1 (is|s)? *1 on the trigger
    (loaded|loading) *1 (and)? *1 (its|it is|on the bed|next to me|beside me|in my lap)
    (foil|engine|motor) *1 (running|purring|on) *3 (garage|shut|down|closed|sealed)
    (exhaust|exhaust thing|fumes) *2 (on|coming|in|strong)
    (one|two|three|ten|few) (steps|step|planks|feet|metres) (from|off|to) *2 (edge|drop|end|here|the end|it)
    (talking|shouting|calling) (me down|to me from below|up at me)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.unseen', role: 'unseen' },
    `
    (nobody|no one|noone|nobodys|house|flat|wife|husband|mum|mom|parents|roommate|housemates|kids|family) *1 (wont|will not|isnt|arent|not|is|are|will)? *1 (be)? (home|back|in|out|due back|away) (till|until|before|for the|all)
    (no one|nobody|noone) (comes|will come|checks|looks|notices|hears|will hear|will notice|there before) *2 (till|until|before|morning|monday|tomorrow|here|#)?
    (house|flat|building|place) (to myself|is empty|will be empty)
    (door|doors|bathroom) *1 (is|are|s)? (locked|bolted|wedged|barricaded|chained|jammed)
    (chair|wardrobe|chest of drawers) (under|against) the (handle|door)
    do not disturb
    so (my|the|that|nobody|no one|they|she|he|it) *3 (doesnt|dont|wont|cant|isnt) *1 (have to)? (find|walk in|come home|come looking|see it|hear it|stop me|suspect|look for me|be the one)
    (so|they|she|he|nobody|no one|police|cleaner) *1 (can|will|ll)? come and not (my|the)
    (booked|check|checked|checking|got|paid for|taken) (in|into)? *1 (a|the|this) *1 (hotel|motel|hostel|guest house|guesthouse|airbnb|travelodge|premier inn|holiday inn|lodge)
    (hotel|motel|travelodge) *2 (booked|room|bathroom|by the motorway)
    (told|said|tell) *3 (work|school|her|him|them|mum|mom|wife|husband|boss|everyone|parents|neighbour|sister|brother|chemist|teacher) *3 (away|abroad|holiday|holidays|migraine|stomach bug|staying late|working late|a week|on leave|overtime|shopping)
    (whoever|anyone who|the one who|person who) *1 (opens|finds|comes|unlocks|knocks)
    (call|ring|phone|get) (them|the police|police|999|911|112|the guards|an ambulance|someone) first
    (dont|do not|please dont) (come|go) (up|upstairs|in the|into the|down|to the)
    (phone|phones|mobile) *1 (is|goes|going|will be|s)? *1 (off|in the bin|in the river|in the sea|switched off)
    (turning|switching|throwing|chucking|putting) *1 (my|the|this)? (phone|mobile) *1 (off|away|out|down|in the)
    (deleting|deleted|deactivating|deactivate|wiped|wiping|cleared|clearing) *1 (my|all|the|our|every)? *1 (account|accounts|posts|old posts|everything|history|browser history|profile|profiles|chats|socials)
    browser history (cleared|gone|deleted|wiped)
    delete our (chats|messages)
    (this|post|message|email|emails|messages) (is|are)? *1 (scheduled|on a timer|timed)
    (scheduled|schedule) (the|my|an|these|this|a) (email|emails|message|messages|post|posts|text|texts)
    (second class|by the time it arrives|by the second post|when the post comes)
    (not|nobody|without) *3 (be|being|get|getting) (found|stopped|saved|disturbed) *1 (too soon|in time|before)?
    (back doors|back door is|front doors|front door is|key is under|keys under) (open|unlocked|the mat)?
    no rush (on it|now)
    (doctor|police|ambulance) (need not|neednt|dont need to|no need to) (hurry|rush)
    (they|nurses|staff|ward) *2 (dont know|took the laces|check every|do obs|done obs|gap at)
    (signed|said) *1 (out|the right things) *6 (discharged|get out|that bus)
    (nobody|no one|noone) will (check|look|notice|ring|call|worry|miss me) *1 (till|until|before)
    (waiting|wait) *1 (for|till|until) the house (to be|is) empty
    (at their dads|at their mums|at her mums|at his mums|at my mums|at their dad|at their mum|at football|at school|at the match|on nights|at her sisters) *3 (till|until|saturday|sunday|tonight|tomorrow|so|and|leaves)
    (so)? (no one|nobody|noone) comes (knocking|looking|round|back)
    (mum|mom|dad|wife|husband|hes|shes|theyre|flatmate|flatmates|roommate|roommates|kids|lodger|carer|carers|parents|partner|brother|sister|housemates|everyone|others|girls|boys|family) *2 (on nights|away|out tonight|out all night|at work|at church|at golf|at bingo|at bridge club|on shift|overnight|at their grandparents|at my mums|at my mothers|at her mothers|at his mothers|at her sisters|at my sisters|with their dad|with their mum|goes to her|back to sea|flies out|in bed)
    (flatmates|flatmate|wifes|husbands|mums|moms|dads|parents|partners|everyones|roommates|housemates|familys|kids) (out|away|asleep|on nights|at work) (tonight|tomorrow|till|until|this weekend|all weekend|now|for|from)
    (waiting|wait) *1 (for|until|till) (mum|mom|dad|him|her|he|she|they|them|my|everyone|everybody|wife|husband|kids) *3 (go|goes|to go|leave|leaves|to leave|asleep|fall asleep|falls asleep|go out|goes out|to bed|bed|to work|gone)
    (told|asked) *3 (not to come|not to bring|not to visit|to stay away|not to call|to take the kids) *3 (weekend|tonight|tomorrow|friday|saturday|sunday|round|home|up|in)
    (nobody|no one|noone) *1 (up here|about|around|here but me|will be in time|will get here in time|will come in time|checks)
    (location|tracking|find my phone) *1 (is|s)? (turned off|off|switched off)
    (turned|switched) *1 (my|the)? location off
    under my maiden name
    where nobody (knows me|will look|would look|looks|goes)
    (no|doesnt|wont) *1 (resuscitate|bring me back|revive me)
    (ill|i will) be (gone|dead|cold|over) *2 (before|by the time) *2 (gets|comes|wakes|back|home|finds|notices)
    (dont|do not|please dont|not to|nobody) *1 (send|sending) *1 (anyone|anybody|any one|help|police|an ambulance|the police|someone)
    (told|havent told|not told) *1 (no one|noone|nobody|not a soul|a soul)
    (not|dont want|doesnt want|meant not|never) *1 to be (found|saved|disturbed|talked out|talked round|rescued)
    (no one|nobody|noone|nobodys) (home|due|up here|is due|is home) *1 (till|until|for|tonight)?
    (shed|garage|bathroom|room|cubicle|toilet|loft|barn|bedroom) *1 (is)? (door)? (locked|barred|bolted|wedged)
    (both doors|doors|door) (barred|bolted|locked|wedged|chained)
    (dont|not|never) *1 (come|go|look|let) *3 (in the shed|in the garage|in the barn|in the bathroom|into my room|up to my room|in by the back|upstairs|in the loft|come in first)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.bequest', role: 'bequest' },
    `
    (dog|cat|cats|dogs|hens|rabbit|budgie|fish|birds|horse|pony|kids|children|baby) *1 (is|are|has|have|s|goes|go|gone|going)? *1 (with my|with the|to my|to the|next door|at my|fed|food till|food until|hay|let out|at the neighbours|safe with|in her cot safe)
    (took|taken|brought|dropped) the (dog|cat|kids|children|baby|dogs|cats) *1 (to|at|off at|round to) (my|the) *4 (bed|bowl|vaccination|for good|lead|keys|everything)
    (gets|get|can have|should have|is to have|will get|is to get) (my|the) (bracelet|watch|ring|car|guitar|boat|bike|books|records|piano|house|tools|dog|cat|jacket|coat|medals|camera|laptop|console|allotment|binoculars|pen|necklace)
    (my|the) (watch|ring|car|guitar|boat|bike|books|records|piano|tools|pen|coat|jacket|medals|camera|bracelet|necklace|allotment|binoculars|teddy|dogs|cats) (is|are|s|goes|go)? (for the|for my|to my|to the|hers|his|theirs)
    (someone|somebody|please|can you|could you|will you) *1 (feed|water|walk|mind|look after|have|collect) (my|the|him|her|grans)? *1 (cat|dog|plant|plants|hens|rabbit|budgie|fish|horse|cats|dogs)
    (gave|give|given|sold) *1 (my|the|him|her|them) *1 (blanket|coat|jacket|phone|watch|bike|binoculars|guitar|ring|shoes|bed|tools) (to|already|away)?
    (money|cash|fifty|quid|savings) *2 (is|in|under|on)? (in the|under the|on the) *1 (teapot|tin|envelope|drawer|book|jar|hem|fridge|shelf|mattress)
    (debts|bills|rent|window cleaner|what i owe|what i owed|who i owe|everything i borrowed) *2 (paid|settled|sorted|returned|cleared|balanced|wrote|up to date)
    (paid|settled|returned|cleared|sorted|wrote|wrote down) (off)? *1 (my|the|all|every|everything|who|what) *1 (debts|bills|window cleaner|i owed|i owe|i borrowed|milkman|funeral)
    (leave|left|have) no (debts|loose ends)
    (no|without|having no) loose ends
    (found|finding) (homes|a home|good homes|a new home) for *1 (my|both|the|all) *1 (dog|dogs|cat|cats|pets|rabbit|hens|horse)
    (agreed to|will) take *1 (my|both|the) *1 (dog|dogs|cat|cats|kids) for good
    (will|the will) is (witnessed|signed|written|on the)
    (passwords|password|bank details|pin|pins|policy|deeds|insurance) *2 (are|is|on|in|under) *2 (table|envelope|keyboard|drawer|fridge|desk|folder|book)
    (i put|put|wrote|written) my name *4 (in my|on my|pocket|shoe|arm|legs|leg|hand)
    writing on my (arm|arms|legs|hand)
    (written|wrote|left|finished|posted|sealed|signed) *2 (note|notes|letter|letters|goodbyes|goodbye letters|cards) *3 (for|to|in|on|each|all|are|and)?
    (letters|letter|notes) *2 (in|under|on) the *1 (tin|biscuit tin|piano stool|drawer|fridge|table|bed|pillow|kitchen table|dashboard|mantelpiece|desk|hall|shelf|bread bin)
    (handed|given|passed|signed) *2 (sponsees|caseload|keys|kitty|rota|logins|passwords|allotment|business|accounts|custody|savings|car) *1 (over|on|to|back)
    (taught|shown|showed|told) (my|the) (husband|wife|son|daughter|lad|partner|kids|mum|dad|brother|sister) *2 (how|where|to do|the boiler|which) *6 (boiler|stopcock|papers|washing machine|insurance|bills|bank|fuse|heating|work|works|pay|is|are)
    (labelled|labeled|stickered|tagged) *2 (every|everything|all|the|each) *2 (box|boxes|drawer|room|lids|flat|things)?
    (cancelled|canceled|stopped|cancel) (the|my|all) *2 (milk|papers|direct debits|subscriptions|gym|netflix|phone contract|cards|gas|standing orders|lot)
    (freezer|fridge) (is|s)? (defrosted|emptied|cleaned|full of)
    (defrosted|emptied) the (freezer|fridge)
    (dog|cat|rabbit|budgie|hens|horse|hamster|budgerigar|parrot|goat|sheep) *3 (kennels|with a neighbour|with the neighbour|next doors|cousins|my cousin|my sister|my brother|my mum|shelter|rescue|in the garden|is safe|are safe|sold)
    (neighbour|cousin|sister|brother|mate|friend) *1 (has|is taking|took|takes|will have|can have) (the|my) *1 (dog|cat|budgerigar|budgie|rabbit|hens|horse|keys|plants)
    (arranged|asked|got) *1 (for)? (someone|somebody|my sister|my brother|my mum|a friend|the neighbour|next door) *1 to (take|have|feed|look after|mind) *1 (the|my) (dog|cat|cats|dogs|fish|birds|horse|kids)
    (gave|given|giving|give) away *2 (most|all|everything|my|things|records|guitars|tools|books|clothes)
    (gave|given|giving) my *1 (watch|ring|rings|guitar|guitars|tools|medals|records|books|bike|rods|car|jewellery|camera|cat|dog) *2 (to|away)
    (affairs|papers|paperwork|finances|loose ends|ends) *1 (are|is)? *1 (in order|sorted|tied up|squared away|all done)
    (paid|settled|cleared) *2 (rent|bills|debts|plumber|council tax|tab|mortgage|window cleaner|credit card|what i owed|everyone back)
    (organised|organized|planned|arranged|paid for|booked|chosen|picked) *1 (my|my own|the) (funeral|coffin|cremation|plot|grave)
    (cleaned|scrubbed|tidied|emptied|cleared) *2 (oven|house|flat|room|spare room|shed|car|kitchen|drawers|browser|laptop|wardrobe|loft) *4 (so|for whoever|find|them|nice|less|sort|after)
    (wiped|wipe|deleted|cleared) *1 (my|the) (laptop|phone|browser|hard drive|computer|history|photos|accounts)
    (leave|leaving|left) my (guitar|books|records|car|bike|jacket|board|boat|watch|rings|tools|camera|house|savings|things|stuff) *1 (to|with|w|for)
    (wrote|written|recorded|made|filmed) *2 (voice notes|videos|video|letter|letters|cards) *3 (for each|one each|each of|for every|for the kids|for their|for her eighteenth|for his eighteenth|birthdays)
    (will|the will|my will) *1 (is|s|has been)? *1 (signed|witnessed|sent off|updated|in the drawer|done|made)
    (sent off|signed|updated|made|finished) *1 (my|the) will
    (gets|to have|shall have|can have|can keep|gets to keep|takes) (the|my|his|her) *1 (tractor|generator|pots|cottage|silver|hoodie|makeup|skateboard|switch|plants|vinyl|telescope|trainers|lego|cardigan|rosary|recipes|savings|earrings|boots|records|playstation|xbox|bracelet|boat|watch|bike|piano|van|truck|tools|allotment|chair)
    (i leave|i am leaving|im leaving) *1 my *3 to
    (hand|give|gave|giving|given) *1 (my|the|over) *2 (chip|badge|token|chair|gear|keys|watch|medals|books|tools|guitar) to
    (letter|letters|note|notes) (each|for each|for the four|for every)
    (letters|letter) *2 (piano|clock|bread bin|wiper|bureau|landlord|pillow|inbox)
    (policy|pension|deeds|executor|birth certificates|bank card) *3 (folder|drawer|bureau|signed|envelope|table|form|told)
    (ring|key|keys|money|cash|fifty|twenty|passwords) *1 (is|are|s)? *1 (in|under) the *1 (tin|teapot|gnome|drawer|jar|envelope|notebook|blue tin|biscuit tin|bureau)
    (dinners|dinner|lunches|stew|casserole|meals) *1 (are|is)? *1 (made|in the freezer|in the fridge|labelled)
    (dog|cat|cats|hens|hamster|goldfish|fish|ferrets|horses|sheep|bees) *1 (at yours|turned out|been fed|is with|are with|is at|are at|have been fed)
    (bills|papers|rent|milk|vet|subs|terry|plumber|cleaner|debts) *1 (is|are|s|has been)? *1 (paid|settled|cancelled|told)
    (deleted|deleting|burned|burnt|burning|muted|closed) *1 (my|the|all|every|it) *1 (photos|photographs|diaries|diary|letters|notebooks|facebook|accounts|account|everything|socials)
    (cleaned|stripped|swept|tidied|shed|room|bed) *1 (my|the)? *1 (room|bed|yard|shed|flat|desk) *2 (ready|stripped|tidied|clean|shut)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.last', role: 'lasting' },
    `
    (my|the|a|one|their) (last|final) (lesson|shift|coffee|walk|phone call|call|meal|supper|dinner|drink|class|sunset|sunrise|bath|song|cigarette|visit|words|look|breakfast|swim|ride|sentence|lap|photo|hug)
    (last|final) (post|message|exam|one|time) (from|of|also|for) *1 me
    last (time|you|thing) (youll|you will|you|ill|any of you) *1 (hear|see|ever)
    no more (mornings|meetings|chairs|3ams|tomorrows|mondays|birthdays|christmases|pretending|being strong|hurting)
    (wont|will not|not going to|never going to|not gonna|isnt going to be) (be|see|need|have|hear) *2 (another|again|in the morning|tomorrow|november|december|christmas|spring|here in|in when|nor ever)
    there (wont|isnt going to|will not) be (a|an|any|another) *1 (tomorrow|morning|next time|more|me|christmas|monday|spring)
    (thats|that is|this is|thatll be|that will be) (all of me|that then|me then|me done|me finished|everyone told|all there was|that|it for me)
    (im|i am|ill be) (away|off|finishing it|stopping|going|leaving) (now|then|today|tonight)
    (ive|i have|i) (nothing|nothing left) (left)? (in me|to give|to stay for|keeping me)
    (my|the) (clock|heart|story|song|watch|innings|candle) (stops|ends|is done|is up|finishes|goes out)
    (before|until) i (go|went|leave|left|do it|do this)
    off (radio|air|everything|now)
    (next|another) life
    (by the time|when) (you|u|ye|they|anyone|she|he|the) *1 (read|reads|find|finds|hear|get|gets|see|sees|old enough)
    (shall|will|ill) have (joined|gone|been dead|stopped|left|finished)
    (say|saying|tell|telling) *1 (hi|hello) to (grandad|granddad|nan|gran|grandma|grandpa|god|jesus)
    (carry|carrying|carried) me out
    (lay|laid|bury|buried|dress) me (out|in|next to|beside|with)
    no flowers
    (couldnt|could not|cant|never) (find|see) (another|any other|a way|the) (door|way|out)
    (alone|lonely) (at the end|when it happened|when it happens|for this)
    (being|been) (alone|by myself) at the end
    (said|say|saying) (two|three|four|five|six|seven|eight|nine|ten|noon|midnight|sunrise) and
    stopped (on|because|at) *3 (fine day|quarter|half|enough)
    and that (ll|will|would) be that
    (go|went|gone|going|am going) to my (grandmother|grandfather|mother|father|son|daughter|brother|sister|wife|husband|baby) who
    (last|final) thing *1 (ill|i will|i|im going to) (ever)? (type|write|say|post|send|do|ask)
    (wont|will not|not) be back (tomorrow|tonight|again|this time|here)
    (goodnight|good night|gone|bye) for good
    one night only
    by (then|noon|ten|nine|eight|seven|six|morning|monday|tomorrow|the time) *3 (finished|over|done|gone|be with)
    ill have (done it|finished it|gone|jumped|stopped)
    (be|being) with my *2 (boy|girl|son|daughter|baby|mum|mom|wife|husband|brother|sister|dad|nan) (tonight|tomorrow|again|soon|now|at last)
    (walk|keep walking|swim|keep swimming|walking|swimming) (out)? *3 (keep walking|keep swimming|keep going|not turn)
    (wont|not) be (crossing|coming off|leaving|needing|using) it
    go on without me
    (ill be|i will be|be) *1 (lying|standing|waiting) (there|on them|across|under it)
    (turn|turning) it (all the way)? up and (lie|go|close|sleep)
    (my mind is|my minds|minds|made my mind|made up my mind) (made up)? *1 about (dying|death|ending|it)
    two more sleeps
    (one|1) less (of us|of you|plate|mouth)
    (this is|that was) me (going|gone|leaving|signing off|saying goodbye|done|finished|away)
    thats me (away out|signed out|done living|signing off)
    (thats|this is|that is|thats all|that will be) (my lot|my last|everything|everyone|all there is|everything now|it from me|it then|me then|the end)
    (im|i am|and) (away|off) (to it|to do it|now|then|up the stairs|lads|to join)
    (off|away) i go
    (my|this|thisll be my|one) *1 (last|final) (post|message|entry|update|check in|login|words|wish|request|communication)
    (last|final) (post|message|entry|update|check in|login|words) (from me|then|ever|before i go|under any)
    my (last|final) (night|evening|wish|wishes|words|request|breath)
    my (story|innings|chapter|tale|journey) *2 (stops|ends|finishes|closes|over|ended|finished|done)
    (close|closed|closing) the (book|cover|book of me|last page)
    (last|final) (of my|page of my) (mornings|days|nights|life)
    (not|never|wont|shant|cant) *3 (or|nor) (ever|any|anywhere)
    (or|nor) (any tuesday|any tomorrow|anything else ever|ever again|anywhere again)
    there (isnt|wont be|is no|will be no|wasnt|ll be no) (a)? *1 (forty|fifth|next|tomorrow|another|more me|sequel|return|fourth|check in|more posts|no more)
    (no more|none|nothing) (posts|of me|pain|tomorrows|mornings|4ams) *1 (from me|after|for me|to send)?
    (the)? end of (me|my life|it for me)
    (goodbye|bye|night|goodnight|out|off|gone|sleep|rest|closed) *1 (for ever|forever|for always|permanently|for keeps)
    (at|for|to) my (funeral|wake|burial|cremation|memorial|service)
    (order of service|wear black|no lilies|no priest)
    (after|when|once) (im|i am) *1 (gone|dead|buried)
    (up in heaven|with the angels|with god|with jesus|waiting in heaven)
    (see|meet|find) (you|ye|u|yous|her|him) *1 (on|at|from) the (other side|gate|gates)
    (where|somewhere) (im going|im headed|im heading|i am going|its quiet|there is no weather|theres no weather)
    when the (police|guards|guard|coroner|constable|officers|officer) *1 (ring|rings|call|calls|come|comes|knock|knocks|ask|asks|tell|tells)
    (be|been) (better|best) than me
    (held|hung|hanged) (on|out) (till|until|as long|for|right up)
    (wasnt|not|wasn t|werent) *1 (strong|brave) enough to (stay|live|keep|go on)
    (couldnt|could not) *1 (stay|go on|keep going|live with)
    (by|before) (my own|me own) (hand|choice|decision|will)
    (chosen|chose|picked) *1 (my|to) (exit|stop living|way out|die|go)
    (put|putting|lay|laying) down (my|her|his) (sword|badge|burden|load)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.final', role: 'finality' },
    `
    (going to|gonna|ill|i will|im|i shall|then i|and i|ill just) *1 (do it|doing it|do this|get it done|go through with it|be doing it) *2 (after|when|once|as soon as|tonight|tomorrow|on|this|at|while|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (thats|that is|this is|so thats) when (ill|i will|im going to|im|itll) *1 (do it|doing it|end it|be gone|finish it|take them|jump|happen|be over)
    (tonight|tonights|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (the|my) (day|night|one|end|time|proper|last)
    (tonights|tonight is|tomorrow is|monday is|tuesday is|wednesday is|thursday is|friday is|saturday is|sunday is) when
    (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (i|ill|i will|im) *1 (finish|finishing|end|ending|go|be gone|am gone|do) (it|this|things|for good|too|after)?
    (finishing|ending) (it|things|this) (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this weekend|on|at)
    (dont|do not|not|doesnt) *1 (want|need|wanting|wanted|asking for) *1 (saving|rescuing|to be saved|to be rescued|to be helped|to be stopped|an ambulance|the ambulance|you to send|anyone sent|anyone to come|a fuss)
    (wont|not|shant|never) *1 (be|going to be)? *1 (turning back|turning round|coming back|coming home|driving it home|driving home|driving back|be the one driving|needing my|needing the|needing anything)
    (wont|not) *1 (be)? (coming|come) (back|home) (from it|from this|from there|again|after|this time|at all|in for)
    (wont be|shant be|not) *1 here (any more|anymore|after|when|by|come|to see)
    (after|once|when) *1 (ive|i have) (done it|gone|finished|left|ended it|died)
    (less|nothing|little|one less thing) *1 (for them|for her|for him) *1 to (sort|clear|deal|worry|do)
    (police|paramedics|ambulance) *2 (so|not|before|instead) *3 (daughter|son|wife|husband|mum|kids|girls|boys|her|him|they)
    (what|whoever) (he|she|they|hell|shell|theyll|comes) *1 (will)? (find|finds)
    (on the bed|in the bath|in the garage|in the shed) *2 (hell|shell|theyll|he|she|they|to) (find|finds) me
    (nothing|no one|nobody|noone) *1 (left|here)? *1 to (stay|live|hang on|hold on|carry on) for
    (thats|that was|this was) what i *1 (was)? (staying|stayed|waiting|living|hanging on) for
    (so am i|then so do i)
    (just|now its just|its just) (waiting|a matter of time|a matter of waiting)
    (feel|felt|im|been|so|strangely|its) *2 (light|lighter|calm|peaceful|at peace|restful|relieved|content) *2 (since|now|because) *2 (decided|settled|arranged|chose|chosen|picked|all arranged|made up)
    (this|its|it is|it was) what i wanted
    (the)? end of me
    (i go|im going) *2 (this evening|this afternoon|tonight) *3 (free will|garage door|do not|dont|for good)
    (theres|there is|no) (no)? point (in)? (anyone|anybody|you) (coming|ringing|calling|sending)
    (not|wont|never) *1 (be)? (log|logging) (in|on) again
    (after|when|once) (im|i am|ive|i have) (dead|died|passed)
    (when|once|after) *1 (finish|finished|this) *1 (cigarette|smoke|drink|song|beer|pint|fag) *2 (i go|im going|i jump|thats me|im gone)
    finishing my (smoke|drink|pint|cigarette|beer) *2 (thats me|i go|im gone|i jump)
    (i|ill|i shall|i will) *1 (go|depart|leave|end|rest|die) *1 (it|this)? (tonight|today|at dusk|this evening|at bedtime|in an hour|in a few minutes|at dawn|this afternoon)
    (tonight|today|this evening) (i|ill|im) *1 (depart|end|rest|die|stand down|am finished|take my leave|meet my)
    (ill|i will|i shall) not (be here|be back|be around|be answering|see the morning|see morning|wake|be needing|be walking back|live)
    (shant|wont|will not|shall not) be (seen again|anywhere|above ground|walking back|living|replying|back|there to|here to|able to go on|woken|drinking again nor)
    (it|it all|this|mine|all) *1 (ends|stops|finishes|is over|be over|over) *1 (for me)? (tonight|today|this evening|by morning|before breakfast|in a few mins)
    (over|gone|dead|finished|done) (by|before) *1 (tonight|morning|sunrise|dawn|breakfast|your breakfast|shift change|milking|teatime|this is read|the morning)
    let me go
    (dont|do not|please dont|no need to) *1 (call anyone|ring anyone|ring me|call me|reply|knock|search the|drag the|send help|send anyone|save me a|come looking)
    gone (2nite|tonight)
    (my mind is|minds|my minds|mind) made up
    (made|make|making) (my)? peace (with it|w it|with this|with dying|with god)
    (im|i am|be|being|been) (done|finished) (living|with living|with life|with this life|with all this|with it all)
    (wont|never) (feel it|hurt anymore|hurt any more|hurt after|be in pain)
    (nothing|nothing will|it wont) *1 hurt me? (after|anymore|any more|now)
    (wont|shant) *1 (exist|be alive)
    (be|with) *1 (my|your)? *1 (mum|mam|dad|daddy|wife|husband|baby|girl|boy|brother|sister|nan) (in heaven|up there)
    (ive|i have|its) *1 (seen to it|taken care of it|arranged it all|all arranged|all set|sorted it all)
    (gone|going) (where it|where its|where there)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.adieu', role: 'adieu' },
    `
    (goodnight|good night|night night|farewell|bye|cheerio|slan|adieu|valete|goodbye) *1 (everyone|all|lads|love|omnes|friends|guys|world|dear|dears|x|xx|to all|both)
    (love|loved) (you|u|yall|ye|yous) (all|both|forever|always|so much|everyone)
    love (forever|always)
    (dont|do not|never|please dont) *1 (cry|grieve|mourn|wait up|be sad|be angry|be cross|be mad|blame|feel bad|think it was)
    (dont|do not) let (them|anyone|anybody|him|her|people) (say|think|tell)
    (nothing|anything) *1 (you|u|any of you|anyone|they|she|he) *1 (could|did|said|done|couldve)
    (couldnt|could not|couldn t) have (done|said|known|stopped) *1 (more|anything|any more|nothing|it)
    (nobodys|not|no ones|wasnt|isnt|never|its not|doesnt think its) *1 (your|ur|her|his|anyones|anybodys|their|its ur)? (fault|doing)
    nobody gets the blame
    (you|yous|yall|ye) (were|have been|ve been|was) *2 (kind|kinder|lovely|good|better|best|nice|great|a better|the best|the only)
    (youve been|you were) (a|an|so|very|lovely|good|kind|great|nice)
    (i had|had) a good (run|life|innings|time) *1 (with|here)?
    be (kind|good|nice|gentle) (to|with) (each other|one another|yourselves|the new|him|her|them|your)
    (mind|take care of|look after) (yourselves|each other|one another|your mum|your mother|your sister|your brother)
    (be|stay) well all
    (tell|told) (my|nan|mum|mom|dad|her|him|them|the) *1 (daughter|son|girls|boys|kids|wife|husband|sister|brother|mum|nan)? *1 (i|that i|mommy|mummy|daddy|it wasnt|he was|she was|was|is) *1 (love|loved|loves|proud|sorry|best|tried)
    (kissed|hugged) *1 (them|him|her|the kids|my kids|both|my babies|the baby) *1 (both|goodnight|goodbye|bye|asleep|all)?
    (my babies|the kids|my kids|my children|they|everyone) (will be|would be|are|ll be) (better|happier|ok|fine|safe) (with|without) (my|him|her|me|them)
    (forgive|sorry|apologies) *2 (mum|mom|dad|mam|everyone|son|love|officer|officers|driver|you had to|it has to be you|it had to be you)
    (peaceful|quiet|calm|beautiful|lovely) (here|up here|out here|now|at last)
    (im|i am|i was) not (scared|afraid|frightened|unhappy) (anymore|now|i promise|with any)?
    (show|give|read) this to (my|the) (parents|mum|mom|dad|wife|husband|kids|sister|brother|family)
    (bless|god bless) *1 (you|this|all|yous|ye)
    (dear|my darling|my dear|to my|to whoever) (mum|mom|dad|son|daughter|boy|girl|students|kids|brother|sister|wife|husband|friends)
    you (made|make|gave) *2 (last|better|bearable|nicer|extra|more|nine|ten)
    deactivating everything
    remember me (when|as|for|with|how)
    sorry (to|for) whoever
    (you|you all) (were|have been) (all)? so (good|kind|nice)
    your (mother|father|mum|dad|mom|mummy|daddy) (tried|loved|loves)
    i love you past
    (nobody|no one) failed me
    (pray for|be gentle with|look in on) my (husband|wife|mother|mum|mom|kids|girls|boys|dad|son|daughter)
    (fed|feed) the (cat|dog|cats|hens) *3 (locked|lights|letters|goodbye|farewell|bye|done)
    (left|leave) the (light|lights|door|key) (on|unlocked|open|under)
    (look after|mind|be good to|be gentle with|be kind to) *1 (your|my|the|each|one) *1 (mum|mums|mam|mams|nan|nana|dad|sister|brother|girls|boys|kids|other|another|little ones|wife|husband|newcomers)
    (look after|mind|take care of) (yourselves|thissen|one another)
    (tell) (my|the) *1 (girls|boys|kids|little ones|daughter|son|lads|mammy|mum|wife|husband|brother|sister|children|bairns|babies) *1 (daddy|mummy|hers|his|her mum|her dad|he can|she can|that i|that daddy|that mummy)
    (be|was|its been|been) *1 (an honour|an honor|a privilege|a pleasure|class|real|lovely knowing|nice knowing|good knowing)
    (you|ye|yous|youse|yall) *1 (were|was|have been|ve been) *2 (best|saving|kind|kindest|smashing|legends|only ones|grand|class|family|nicest|lovely|favourite|soft|my people|a comfort)
    (gonna|going to|will|ill) miss (you|ye|yous) *1 (all|guys|lot|both)?
    (goodnight|bye|bye bye|ta ra|ta ta|tara|cheerio|farewell|so long|slan|sayonara|adios|adieu|peace out|over and out) *1 (all|everyone|everybody|lads|friends|folks|loves|love|gang|group|guys|pet|mam|mum|world|x|xx|xxx|lovelies|brothers|sisters)
    (sorry|forgive me|apologies) *1 (mam|mum|mom|dad|nan|nana|love|son|everone|everyone|everybody|officers|officer|commuters|lads|old lad|god|lord|driver|pet|darling|my darling)
    (keep|keep on|go on) (fighting|going|being kind|well) *1 (all of you|those of you|please|everyone|you lot)
    (god|lord) *1 (bless|keep|be good to) *1 (you|ye|all|us)
    bless you
    (go|live|remain|sleep) well *1 (all|all of you|everyone|friends|my darlings|brothers)?
    (dont|do not|please dont) be (cross|sore|like me)
    (it|this|that) (was|is) (not|never) (you|u|on you|because of you|your doing|anyone|anything you)
    (remember|think of) (me|the daft|the lad|the man|us) *2 (days|fondly|for|as|not|from|on|when)
    (tell|say) (that i|them i|him i|her i) *1 (went|danced|tried|fought|loved)
    (always|ill always) (love|loved) (you|u|ye|them|her|him)
    (love|loved) (you|u|ye|yous|yall|youse) *1 (all|lot|both|guys|weirdos|always|more than|forever|mum|nan|pal|mam)
    (nothing|no one|nobody|none of you) *2 (missed|couldve|could have|you could|changed|did wrong)
    (thank|thanks|ta|cheers) *2 (having me|sitting with me|being my people|being my only|your company|the loan of|keeping me alive)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.hand', role: 'hand', contexts: bodyContexts },
    `
    (pills|tablets|sleepers|insulin|blades|razors|razor blades|rope|cord|cable|belt|noose|hose|rifle|shotgun|gun|pistol|petrol can|bleach|syringe|syringes|helium|flex) *1 (is|are|s)? *1 (bought|counted|saved|hidden|already in the|laid out|in the wardrobe|in the loft|in the boot|on the bed|by the bed|in a sock|comes out of the|loaded|cleaned|oiled)
    (counted|tipped|emptied|poured|laid) *1 (into|onto|in) a (bowl|glass|plate|line|pile|row)
    everything i need is *1 (in|here|under|ready)
    (hid|hidden|put by|put aside|saved|stored|keeping|kept back) *1 (the|my|his|her|some|enough|what) *1 (insulin|tablets|pills|patches|sleepers|morphine|strips|methadone|meds)
    (using|taking|take|use|drinking|drink|inject|injecting) all of (it|them)
    (worked|work) out the (dose|drop|day|amount|timing)
    (tried|tested) *1 (hook|beam|branch|knot|rail)
    (know|knows|know of|picked|chose) *1 (which|a) (window|stairwell|wire|beam|place in the woods|spot on the|bridge|roof|pier)
    (pills|tablets|insulin|blades|razor|rope|knife|gun|tray|bottle|morphine|syringe|syringes|means) *1 (are|is|s)? *1 on (the|my) (nightstand|bedside table|bedside|tray|counter|dresser|windowsill|night table|chair|side|desk)
    (have|got|ive|had|kept|with|found|took) *2 (dads|grandads|husbands|brothers|fathers|uncles|grandpas|mates|late) *2 (gun|shotgun|rifle|revolver|pistol|service revolver|cartridges|morphine|oramorph|tablets|pills|insulin)
    (got|ive|kept|saved|hid|bottle of|enough of|enough) *3 (husbands|wifes|mums|dads|mothers|fathers|nans|grans|late husbands|late wifes) *2 (morphine|oramorph|sleeping tablets|heart tablets|insulin|patches|diazepam|painkillers|tablets|pills)
    (i have|ive got|ive|i took|i got|i know|gave me|got hold of) *3 gun (cabinet|safe|cupboard|locker)
    (tablets|pills|paracetamol|boxes|packets|packs) *4 (different|separate|three|four|several|two|five) *1 (chemists|pharmacies|shops|supermarkets|chemist)
    enough *2 (put by|in the cupboard|in the drawer|in the tin|saved|hidden|for a horse|to be sure|to make certain|in the house)
    (saving|saved|stockpiling|hoarding|collecting|keeping|kept|putting|skipping|hiding|squirrelling) *1 (back|by|up)? *2 (my|the|some|them|all my|enough) *1 (meds|medication|tablets|pills|sleepers|insulin|morphine|painkillers|patches)
    (noose|rope|hose|hook|beam|flex|belt) *1 (is|s)? *1 (up|ready|set|fitted|fixed|hung|in place|attached|waiting)
    (noose|rope) (up)? *1 in the (loft|attic|garage|shed|barn|boot|wardrobe|hall|woods)
    (rope|ropes|shells|cartridges|pills|tablets|stuff|parcel|package) *1 (came|arrived|has come|has arrived|turned up|comes|arrives|is out for delivery|out for delivery) *1 (today|tomorrow|this morning|in the post|yesterday|in a plain)
    (ordered|bought|got) (it|something|the stuff|what i need|them|some stuff) *1 (online|off a site|off the internet|from abroad|off the dark web|off a website)
    (set|setting|got) everything *1 (up|in place|i need)
    (got|have|ive|kept|took) *1 (what|all|everything) i need *1 (for it|in|at|under|to do it|to go)?
    (the|my) means *1 (is|are)? *1 (locked in|hidden|ready|at hand|to hand)
    (drawn|drew|draw) up *3 (syringe|syringes|insulin|dose|morphine|potassium)
    (checked|measured|looked up|timed|counted|tested|researched) *2 (height|drop|depth|train times|tide|tides|railings|knot|beam|branch|dose|lethal dose|hook|weight)
    (belt|rope|branch|beam|hook|knot|bar|rail|hose) *2 (strong enough|long enough|holds|hold my weight|takes my weight|will hold|takes the weight|takes weight)
    (know|found|picked|chosen|worked out) *1 (which|the) (beam|bridge|car park|crossing|roof|pier|lay by|cliff|branch)
    in the (boot|shed|loft|wardrobe|garage) *2 know which (tree|beam|bridge|branch|wood)
    (bought|buying|got|kept) *1 (the|some|a)? *1 (charcoal|helium|rope|hose|hosepipe|exit bag|razor blades|blades|shells|cartridges|petrol|antifreeze|sleeping tablets|sleeping pills)
    (exit|helium|plastic) bag *2 (under|in|ready|bought|hidden)
    (tank|cylinder|canister|hose|rope|shotgun|rifle) *1 (is|s)? *1 in the (boot|car|greenhouse|shed|garage|loft|wardrobe|barn|hall)
    (bag|rucksack) *1 (is|s)? packed *6 (what i need|rope|pills|blade|tablets|quarry|bridge)
    (took|stole|nicked|got|kept|brought) something (from|out of) *1 (the|work|a)? *1 (stockroom|lab|ward|trolley|drug cupboard|pharmacy|controlled drugs|surgery|practice|vets|clinic)
    what the vet uses
    (one|single|last) (bullet|cartridge|round|shell) *2 (left|in it|in the|loaded)
    (its|it is|all|everything|everythings) *1 laid out *2 (on the bed|ready|bed|for)
    (rope|kit|ammunition|shells|hose|blades|helium|razor) (bought|packed|sorted|counted|hidden|ready)
    everything i need (came|arrived|is here|is on)
    (got|have|ive) *2 (my|a|the) method *1 (in|and|ready|worked)
    (gun|shotgun|rifle|pistol) *2 (closet|safe|wardrobe|barn|shed|loft|cabinet) *4 (know the combination|know the code|know where the key|mean to turn)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.clock', role: 'clock' },
    `
    (at|by|till|until) (noon|midnight|half|dawn|dusk|sunset|sunrise|five|six|seven|eight|nine|ten|eleven|quarter)
    (noon|high tide|low tide|closing time|daybreak)
    (nearly|almost) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|time)
    (when|once|after|as soon as|soon as|till|until|before) *1 (the|my|he|she|they|his|her|everyone|wife|mum) *3 (asleep|leaves|gone|goes|finishes|finished|starts|over|ends|sleeps|church|news|match|shift|bed|dark|flies|quiet)
    after the (news|match|film|mass|service|rosary|archers|practice|last bus|ten oclock|bells|shift|football)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|payday|tomorrow|tonight) (is|s|its|then)
    (picked|chosen|chose|set|got) *1 (a|the|my) (day|date|time|night|spot|hour)
    (last|first|next) (train|ferry|bus|tram|boat)
    (date|day|night|time) (is|s)? *1 (fixed|set|chosen|picked|settled|decided)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'grave.intent',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (@will|@want) *1 (cut|slit|slash|slice) (my|my own|me own) (throat|neck|wrists|wrist|veins|arteries)
    (@will|@want) *1 (stab|gut|knife) (my|me|myself|my self) *1 (stomach|belly|heart|chest|neck|throat)?
    (@will|@want) *1 set *1 fire (to|on) (myself|my self|me|my body)
    (@will|@want) *1 (set|light) (myself|my self|me) *1 (on fire|alight)
    (@will|@want) *1 (kill|end|finish) (the pair of us|us both|both of us)
    (@will|@want) *1 (make|do|commit|perform) (a)? suicide
    (@want|@will|intend to|mean to) *1 (do|see) (it|this|that) *1 (to|by) (myself|mysef|my self|meself|my own hand|my own hands)
    (be|am|as) my own (murderer|killer|executioner)
    (my|by) own (hand|hands) *2 (finish|end|kill|does it|do it) *1 me?
    (die|dead|go) *2 by (my|me) *1 own (hand|hands|doing)
    (cant|cannot|not able to|unable to|dont think i can|not sure i can|dont know if i can) *2 keep (myself|me|my self) safe
    (head|mind|brain|voice|voices) *3 (kill yourself|kill myself|jump|do it) *8 (agree|obey|yes please|listen|give in)
    (yes|got|have) *1 (thoughts|intent|intention) *4 (intent|intention|plan|method) *2 (not yet|yet|too|as well|yes)
    (my|a|own) (future|coming|planned) suicide
    (being dead|suicide|killing myself|ending it|ending my life) is *2 (what i want|all i want|the only thing i want|the only thing left)
    (suicide|killing myself|ending it|ending my life|ending myself) *4 (right answer|only answer|my answer|only thought|only way left|very much|desire it|want it)
    (my|only|one) *1 (thought|answer|wish|plan) *2 is (suicide|to be dead|to kill myself|killing myself|to end it|ending it)
    (mind|minds) *1 made up *2 (dying|death|ending it|suicide|kill)
    (think|thinking|thought) about (ending|killing|offing|hanging|drowning|shooting) (myself|my self|me)
    (putting|put) a (rope|noose|belt|cord) (round|around) my (own)? neck
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.resolve', role: 'resolve' },
    `
    (be|am|is) the one (who|that) (does|stops|ends|finishes) (it|me|this)
    (do|doing|done) (it|this) (myself|mysef|meself|to myself|to meself|my own way) *1 (this time)?
    (intend|mean|going) to do something about it
    (mean|meant) it this time
    (fixing|going|gonna|intend|mean) to see to it
    (and|but) i (am|m) getting the (courage|nerve|guts)
    my own (hand|hands|doing) (that|does|did|to)?
    the do it kind
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.time', role: 'time' },
    `
    this night
    (when|after|once|at the end of|as soon as|until|till) this (song|cigarette|smoke|drink|bottle|film|episode|call|game|beer|glass|match|train)
    in (about|abt|like|the next)? *1 (#|ten|fifteen|twenty|thirty|five|@number) (mins|min|minutes|minute|hours|hrs)
    in the next (minute|hour|half hour|few minutes)
    before (he|she|they|anyone|the kids|mum|the house) (wakes|wake|gets up|is up|comes home|gets back)
    (by|before) (rush hour|the bells|lunch|breakfast|teatime|lights out|dark|first light|the weekend is out)
    `,
  ),
  // A farewell that leaves nothing open: dead by an hour that is named, who is to be told, who is to open which door.
  ...signals(
    {
      ...silent,
      group: 'grave.testament',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: {
        negated: 'none',
        anyone: 'none',
        past: 'none',
        quoted: 'none',
        other: 'urgent',
        asked: 'watch',
      },
    },
    `
    (wont|not|shant) be (around|here|alive) by the time (anyone|anybody|you|they|someone|somebody|any of you) *1 (reads|read|sees|see|finds|find|replies|reply|gets|get)
    where to find me *6 (dont want the kids|dont want them|not the kids|before the kids|so the kids|police)
    by (the)? time *8 (ill|i will|i shall|il|im) *1 (be|have|have been)? *2 (dead|at peace|in the paper|left this life|joined|no more|past all that|cold|out of pain|with my late)
    (before|by) *6 (ill|i will|i shall|itll) *1 (be|have) *1 (dead|left this life|joined|no more)
    (ill|i will|i shall) *1 be *1 dead (tomorrow|tonight|by tonight|by morning|in the morning|in an hour|in a few hours|within the hour|before dawn|before morning|before midnight|by midnight)
    (this time|come) (tomorrow|monday|friday|morning) *2 (ill|i will|i shall) *1 be *2 (dead|nothing but|a photo|in the ground|no more)
    (tell|say|know|known) *2 i died *1 (happy|loving|fond|gently|calm|peaceful|proud|quick|quickly|easy|quietly)
    that i died *1 (loving|fond|gently|calm|proud)
    (tell|say|let) *3 (i|that i|daddy|mummy) (went|go) (easy|gently|quietly|peacefully|quick|in peace)
    (someone|somebody|please|can|could|would|admin|mods|moderators|one of you) *3 (message|tell|msg|lock|close|let|leave|keep|ring|delete) *8 (once|after|when) *1 (im dead|i am dead|ive died|i die|i have died)
    (once|after|when) *1 (im dead|i am dead|ive died) *8 (message|msg|lock|close|leave my|keep my|tonight|tomorrow|soon|yours|let the|search)
    (login|passwords|account) *6 (so he can|so she can|so they can|to) let you know (when|that) (im|ive|i am|i) (dead|died|passed)
    (scheduled|timer|sends itself|set to send|set to go out|set these|timed) *8 (dead|body|jumped|find me|find my|dont come|already dead|already gone|already with|where to send)
    (if|when) (youre|ur|you are|its|it is) *1 (reading|reached|seeing|up) *4 (im|i am|i) *1 (dead|already with|already jumped|didnt stop|already gone|already dead)
    (know|tell|find) *2 where *1 my body (is|will be)
    (dont|do not|not to|never) *1 (open|come in|come into|go in|go into|come up to|come near|unlock|come to) *1 (the|my|by the)? (garage|shed|barn|room|bathroom|bedroom|loft|attic|back door|parlour|outhouse|greenhouse|stable) *8 (call|ring|police|ambulance|wait|constable|guard|guards|someone else|send|get pete|love|sorry|bring)
    (tell|told) (her|him|them|mum|the kids|my wife) not to (go|come|look) (in|into) the (shed|garage|barn|bathroom|room)
    (send|get) a *1 (grown up|adult|policeman) *1 up first
    (i|im|ill|am|be) *1 (die|dying|dead) (tonight|today) *6 (goodbye|bye|thank|thanks|love|farewell|so long|sorry|forgiven|pardon|the end)
    (goodbye|bye|thank|thanks|love|farewell|so long) *6 (i|ill|im) *1 (die|am dying|dying|be dying) (tonight|today|now)
    (i|ill) die (tonight|today)
    (tonight|today) i die
    (ending|finishing) *1 (my|me|this) life (tonight|today|this evening|this afternoon|now|here)
    (end|finish) *1 (my|me|this) life (tonight|this evening|this afternoon)
    end of my life *2 (tonight|today|this afternoon|this evening)
    (goodbye|bye|farewell|so long|thank|thanks|love) *8 (ending|end|finishing) *1 (it|my life|this) (tonight|now|here|today)
    (ending|end|finishing) it (tonight|now|here|today) *8 (goodbye|bye|farewell|thank|thanks|love|so long)
    (leaving|leave|left|depart|quit|exit|departing|resignation from|resign from|signed out of|logging off from|checking out of|take my leave of|taking my leave of|finished with|bow out of) *1 (life|living|this life|the world|this world|being alive|this earth) *8 (tonight|today|now|goodbye|thank|thanks|love|willingly|will|bedtime|weekend|pleasure|hard feelings|hugs|bless|keep you|search)
    (goodbye|farewell|thank|thanks|love|hugs|lovely knowing) *8 (leaving|leave|left|done|finished|logging off|signing out|out of|resign) *1 (from|with|of)? *1 (life|living|this life|this world|being alive)
    (goodnight|good night|night night|nighty night|night) *1 (forever|for ever|for always|for good)
    (goodnight|night|bye|peace out|goodbye) *4 (and i mean|n i mean|i mean) the (forever|big|long) (kind|one)
    (the)? long one the one nobody wakes
    (ill|i will|i shall) *1 (sleep|rest) (for ever|forever|and not be woken|for good) *4 (goodbye|night|bye|thank|thanks|tonight)
    (time for me to|tonight i) (rest|sleep) (forever|for ever|for good)
    (sleep|going to bed|bed|sleep tonight) *6 (dont intend to get up|wont get up again|not get up from it|made certain i wont|never get up)
    (mummy|mum|mom|mam|daddy|dad|da|papa) (has|is|s|had)? (gone|went|had to go|going) *1 (to sleep|to heaven|to be with|away for always|away for ever|tonight) *6 (wont be waking|wont wake|she loves you|he loves you|not why)
    (forgive|sorry) *2 (daddy|dad|mum|mummy|me|your dad|your mum) *1 for (taking his own|taking my own|taking her own|leaving like this|leaving you like|what i am about to)
    (wont|not|shant) *1 (have|see|need) *2 (father|mother|dad|mum|mummy|daddy) by the time
    (wont|shant|never) be (waking|woken) up? *4 (tomorrow|again|x|thank|love|sorry|bye|mum|ever)
    (i|ill|and) *1 (wont|shant|not|never) *2 (see|live to see|be here for) (the morning|morning|another morning|the sun come) *6 (thank|thanks|bye|goodbye|love|sorry|alright about it|at peace|farewell)
    (thank|thanks) (you|u)? for keeping me alive *8 (wont be here|last|goodbye|bye|tonight)
    (sorry|forgive me) *2 (train driver|train crew|whoever finds|the paramedic|young doctor|to whoever finds)
    (before|when) i went off to die
    (to my|wear|dress for) own (death|funeral) *4 (goodbye|farewell|thank|cardigan|tonight)?
    (last|final) (night|hour|hours|evening) on this? earth *6 (thank|thanks|goodbye|bye|so long|spent|wanted|love|reading)
    (they|people) *1 (ask|say) *4 (were no signs|there were signs|no signs) *6 (kinder|sign|chosen|goodbye|thanks|door)
    (joining|join|going to|meet|be with|off to) *2 (wife|husband|brother|sister|mum|mam|dad|baby|boy|girl|son|daughter|father|mother|nan|grandad) *2 (tonight|today|now|before|by) *8 (goodbye|farewell|forgive|cant do|without her|without him|up there|heaven)
    (waiting in heaven|up in heaven|waiting for me up there) *6 (joining|join|coming|tonight|now|see)
    (not|isnt) *1 (a)? cry for help *6 (goodbye|manners|ta ra|die|dont send|farewell)
    (wrote|written|left|recorded) *3 (letter|letters|cards|videos|story|birthdays|note|notes) *6 (when im gone|after the funeral|when i am gone|wont live|when im dead)
    (read|open) (them|it|this) after (the|my) funeral
    (play|sing|put on) *6 (at|for) my (funeral|wake|burial|service) *8 (soon|next weekend|tonight|tomorrow|bye|gone|do it)
    (bury|scatter|burn|cremate) me *6 (no fuss|no priest|have a beer|tonight|off the headland|goodbye|slan)
    (no more from me|thats me out|im out) *2 (of this life|out of this life|of life|permanently|of the world)
    (adios|goodbye|bye|farewell|so long) *4 (taking|took|ending) my (own)? life
    (by my own|by me own) (hand|decision) *6 (tonight|today|be with|goodbye|farewell|remember)
    (tonight|depart) *4 by my own (hand|decision)
    (decided|settled on|chosen|chose|mind made up|mind is made up|minds made up) *1 (to)? (die|dying|stop living|leave this life) *6 (tonight|today|goodbye|pardon|forgiven|be well|farewell|this morning|this evening)
    (have|has) to die *6 (wont be back|sorry|goodbye|love)
    (sorry|goodbye|bye|love) *8 (going to|gonna) die (anyway|tonight|today|now)
    `,
  ),
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
