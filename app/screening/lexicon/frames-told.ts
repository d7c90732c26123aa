import { intentContexts, presentContexts, wishContexts } from './contexts.ts';
import { signals, silent } from './entry-group.ts';

const farewellContexts = {
  negated: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
  other: 'urgent',
  asked: 'watch',
} as const;

/**
 * What is told in one saying and is an emergency by itself: something done or taken to die, an hour that is
 * fixed for it, a farewell that leaves nothing open.
 */
export const framesTold = [
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
    (rope|noose|belt|cord|loop|lace|laces|flex|cable|tie|sheet|ligature|strap|dressing gown cord|bag|it|one) *2 (round|around|over|on) my (neck|throat|head) *8 (chair|stool|crate|step|bucket|ladder|banister|joist|beam|branch|hook|door|cant decide|tight|tighter|kick|jump|drop|goodbye|sorry|stool|bath|last|leave it|posting)
    (chair|stool|crate|bucket|ladder|banister|joist|beam|branch|hook|hatch|rope|noose) *8 (round my neck|around my neck|round my throat|around my throat|over my head|round me)
    (got|have|put|with|slipped|pulled|had) (it|the loop|the noose|the rope|the bag|the lace|this) *1 (round|around|over) my (neck|head|throat)
    (bag|bags) *1 (is|s)? *1 over my (head|face) *8 (minute|mins|leave it|breathe|tape|gas|helium|time|this time|sorry|run out)
    (lace|laces|ligature|cord|belt|strip|sheet) *2 (tight|tighter|tightening) *8 (nurses|they|checks|check|obs|breathe|black|spots|neck)
    (nurses|staff|they) *3 every (#|fifteen|ten|thirty|half hour) *8 (lace tight|laces|ligature|cord|my neck|tighter|tight)
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
    (tracks|rails|line|lines) *2 (humming|singing|vibrating|buzzing|shaking) *6 (between them|on them|lying|sat between|im between|standing on|sorry|goodbye|last)
    (sat|sitting|lying|stood|standing|kneeling|im) (in)? between (them|the rails|the tracks|the lines)
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
    (am i|are you|is it) (meant|supposed) to feel *8 (everything in|whole box|tablets|pills|cabinet|did it|took)
    (did it|done it|took it) *4 with *2 everything in the *1 (bathroom|medicine|kitchen)? (cabinet|cupboard|drawer|box)
    (ive|i have|i) (started|begun) *4 (red|blood|bleeding|my wrist|my wrists|packets in)
    i (started|began) *2 (minutes|mins|an hour|half an hour) ago *4 (tablets|pills|packets|blade|razor)
    (took|taken|swallowed|necked) *1 (the|them|all the|those) (pills|tablets|all|meds|lot)? *6 (regret it|regret this|changed my mind|dont want to die|dont want this now|dont want to die anymore|wish i hadnt)
    (bleeding out|bleed out) *1 (in|on|here|now|slowly|all over) *1 (the|my|this)? (bath|bathtub|floor|bed|shower|kitchen|bathroom|car)?
    my (neck|head) *1 (is)? (in|through|inside) *1 (it|the loop|the noose|a noose|the belt|the cord|the rope|the sheet)
    (i|ive) jumped *6 (high enough|going back up|going higher|try again|going again)
    (shotgun|rifle|gun|pistol) *1 (is|s)? between my (knees|legs|feet|teeth)
    (drive|driving|roll|rolling|going) *1 off *2 (cliff|quay|pier|harbour wall|edge|bridge|headland) *2 (now|in a minute|tonight|in a sec|goodbye|sorry)
    (im|i am|here|stood|standing|sat|sitting|lying) *2 (on|at|by) the *2 (bridge|roof|ledge|platform|edge|tracks|cliff|railway line|viaduct|pier|rail|railing|parapet|top floor) *8 (tell my|i love you|love you all|sorry mum|forgive me|wont be here|last time|dont want to be saved|last message|last post|only way)
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
    (tied|fixed|got|hung|have) (it|one|the rope|the belt|the cord|the flex) *1 to *2 (rafter|beam|joist|hook|banister|branch|pipe|door handle|door) *6 (chair|stool|stood|standing|kneel|kneeling|steady|neck|ready|goodbye)
    (over|outside|off) the *1 (rail|railing|railings|barrier|bars) *8 (arms|hands|grip|fingers) *3 (tired|gone|slipping|numb|giving|let)
    (hanging|holding) on *1 (with|by) (one hand|my fingers|one arm|my fingertips) *6 (let go|drop|metres|feet|down|fall|tired)
    (at|on) the (bridge|viaduct|cliff|dam|quarry|pier|tower|roof) *3 (now)? *2 (climbed over|over the rail|over the side|over the barrier|over the railing|past the fence)
    (on|at|up) *2 (crane|roof|tower|pylon|mast|girder|ledge|bridge) *8 (let myself drop|let myself fall|i will let go|ill let go|let go when|jump when|going to let go|then i jump|then ill jump)
    (noose|rope|belt|flex|cord) is up *4 (finishing|drink|ready|cigarette|last|goodbye|then)
    (been|its been|was|about) *3 (hour|hours|minutes|mins) *1 (ago|since)? i took (them|the packets|the tablets|the pills|the lot) *8 (sick|sleepy|working|by now|nothing|stupid|wrong|scared|feel)
    train *2 (due|comes|coming|will be here|here) *6 (on the line|on the tracks|on the rails|in front of it)
    (out|sat|sitting|standing|stood|im|climbed|perched) *2 on the (balcony rail|balcony railing|bridge rail|bridge railing|bridge railings|roof edge)
    (im|i am|up|here|stood|standing|sat|sitting) *1 on the (roof|rooftop|top deck|top level|top floor) *4 (building|flats|block|multi storey|multistorey|car park|hotel|hospital|halls|tower|parkade) *8 (tell someone|talk to me|noticed|seen me|looking down|sorry|scared|jump|nobody knows|one step)
    (roof|multi storey|multistorey|parkade|top deck|bridge|ledge) *8 (security|guard|nobody|no one|police|guy|drivers) *2 (hasnt|havent|not|has) *1 (noticed|seen|spotted) me
    (station|platform|crossing) *4 waiting for the *2 (fast|next|express|through) *2 (come through|comes through|go through|goes through|not stop|doesnt stop)
    (next|fast|express|through) *1 (fast)? train *3 (im|i am|ill|i will) *1 (stepping|jumping|going|walking|getting) (out|under|off|in front)
    (turned|turn|put) on the gas *6 (ago|light headed|headache|sleepy|dizzy|lie|lying|windows)
    already (took|taken|swallowed) the *1 (pills|tablets) *4 (too late|so theres|no point|goodbye|sorry|nobody)
    too late *4 (took|taken|swallowed) (the|them|my|all) *2 (pills|tablets|them|all|lot)
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
    (typing|type|typin) *1 (with|w) *2 (hand|left|right|nose|thumb)? *6 (wrists are|wrist is cut|wrist is done|wrists done|cut bad|bleeding|slit|artery|trigger)
    stabbed (myself|meself|my self) *4 (twice|chest|stomach|neck|still in|deep|bleeding|making a noise|three times)
    (razor|blade) *1 (went|gone) in *1 (too far|easy|deep)
    (knife|razor|blade|glass) *1 (is|s)? *1 (against|at|to|across) my (neck|throat|jugular) *8 (blood|press|push|not scared|dont feel|calm|slice|die|end|drawn|cut|now)
    (slit|slashed|opened|cut) (em|them|the both) *1 (both|both of them) *4 (quiet|sparkly|deep|scissors|blood|floaty|cold)?
    (pulled|squeezed) the trigger *6 (clicked|click|jammed|misfired|nothing happened|another go|dud|didnt fire|didnt go off)
    (barrel|barrels|muzzle|gun|rifle|shotgun|pistol|revolver|glock) *3 (under my chin|in my mouth|against my teeth|on my teeth|against my ribs|at my temple|against my temple|against my chest|in my teeth)
    (gun|guns|rifle|shotgun|pistol|revolver) *1 (is|s)? *2 (in my hand|in my hands|on my lap|on the bed|in my lap|across my knees|beside me|next to me) *8 (use it|picking it up|loaded|still want|want to die|end it|been in my hand|goodbye|cant stop looking)
    (its|it is|thing|rope|noose|cord|flex|belt|scarf|cable|loop|strap|sheet|wire) *4 (round|around) my (neck|throat) *8 (chair|stool|bale|standing|tight|wobbly|letting|one reason|toes|tiptoes|goodbye|cant get it off|dizzy|kick|kicking|drop|weight)
    (rope|noose|cord|flex|belt|scarf|cable|loop|wire|strap) *2 (round|around|over|on|to|from) (the|a|my) *2 (beam|joist|rafter|branch|rail|door handle|hook|banister|bannister|pull up bar|doorframe|girder|loft hatch|tree) *8 (standing|stood|chair|stool|neck|tight|starting and stopping|keep starting|dizzy|toes|ready now|on me|last post|leaning|drop|feet)
    (standing|stood|up) on (a|the|this|my) *2 (chair|stool|bucket|bale|crate|table|ladder|desk|step) *8 (cord on|rope|noose|belt|round my neck|flex|loop|scarf)
    (noose|rope|loop|belt|cord|ligature) *1 (is|s)? on (and|me) *6 (toes|feet|chair|stool|standing|drop|creaking|property|ready)?
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
    (overdose|poison|tablets|pills) must be working
    (poisoned|overdosed|hung|hanged) (myself|meself) *6 (would like|how do i|do i|should i|lie on my|tonight|now|an hour ago)
    (tablets|pills|sleepers|sleeping tablets|paracetamol) *4 (went|gone|washed) down with (the|a|some|my) *2 (sherry|cocoa|gin|vodka|whisky|brandy|port|rum|cider)
    (had|took|taken|swallowed) (the|my|all the|all my) (tablets|pills|sleepers|lot) with (my|the|a|some) *1 (cocoa|sherry|gin|vodka|whisky|wine|brandy|port|rum|cider|naggin) *8 (double|sorry|goodbye|forgive)
    (whole|full|entire) bottle of (amitriptyline|propranolol|codeine|paracetamol|tramadol|morphine|oramorph|diazepam|sleeping pills|sleeping tablets|quetiapine|lithium) *1 (gone|down|drunk|with)
    (nearly|almost|just) *1 (finished|drunk) *1 (the)? (vodka|whisky|gin|rum|wine) and (the|my) *1 (tablets|pills|sleepers|morphine)
    (done it|did it|took them|taken them|its done|swallowed them|drunk it|drank it) *4 too late (to|for) *2 (talk|stop|save|help|change|undo|anyone|anybody|me|ambulance|doctors)
    (already done it|its already done|ive done it|its done now|i did it|already did it) *8 (sleepy|drowsy|woozy|numb|floaty|fading|slipping away|dont send|dont call|dont try|wont hurt much longer|wont be long)
    (first|second|next|another|third|last|one|two|three|half) (of the)? (handful|handfuls|lot|half|batch|packet|strip|box|bottle|bottles|packets|strips) *1 (is|are|s|has|already|went|gone)? *1 (down|swallowed|gone down|inside me|in me) *6 (handful|next|second|other|rest|more|to go|left|hand|another|half|pills|tablets)
    half *1 (of them|the pills|the tablets|the packet|the bottle|the box) (are|is)? *1 (down|gone|swallowed|inside me) *6 (half|rest|others|to go|next)
    (roof|rooftop|ledge|bridge|balcony|railing|railings|cliff|parapet|windowsill|viaduct|multi storey|edge) *8 (cant see|dont see|cant find|cant think of|no|not|without|see no|have no|havent got) (a|any|one|the|much|single)? (reason|point) (to|in) *1 (climb|climbing|come|coming|get|getting|go|going|step|stepping|walk|walking|turn|turning) *1 (down|back|off|away|inside|in)
    (bottle|packet|packets|blister pack|boxes|strips|box|pill bottle) (is|are|s)? *1 empty *4 (everything|room|screen|vision|sight|world|eyes|head|words|edges) *3 (blurry|blurring|blurred|fuzzy|fading|going dark|dark|swimming|hazy|sleepy|slow)
    i (jumped|threw myself off|fell) *8 (cant move|cant feel my|cant get up|lying here|bleeding|legs are broken|still breathing|still alive on)
    (tied|fixed|slung|hung|looped|attached|knotted|thrown|secured) *1 (rope|noose|cord|belt|flex|cable|sheet) *1 (to|over|round|around|from|on) *1 (beam|rafter|rafters|banister|banisters|bannister|joist|joists|door handle|light fitting|loft hatch|curtain rail)
    (climbed|climbing|clambered|swung|got|gone) *1 over *2 (barrier|railing|railings|rail|parapet|guard rail) *2 (viaduct|bridge|flyover|overpass|cliff|motorway|multi storey|car park|railway|footbridge|dam|balcony)
    (blade|knife|razor|glass|scissors|gun|pistol|barrel|shard|scalpel) *2 (pressed|held|pushed|pointed|resting|digging) *1 (to|against|on|at|under|into|in) my (throat|neck|wrist|wrists|head|temple|chin|vein|veins|artery|mouth|heart|arm)
    (pills|tablets|capsules|handful of pills|handful of tablets) *1 (is|are)? in my mouth *1 (now|right now|as i|and i|ready|about)
    my (arms|arm|wrists|wrist|legs|thigh|throat|forearm|forearms) *1 (are|is|s) *1 (cut open|slit|sliced open|slashed|laid open|opened up|cut to the bone|gushing)
    (bath|tub|bathtub) *2 (razor|blade|blades|razors|knife|scalpel) *6 (deep|deeper|bleeding|red|blood|opened|wrists|wrist|veins)
    (in the|into the) (water|sea|river|lake|canal|loch) *6 (wont last long|not coming out|dont intend to turn|not turning round|not turning back|not going back|no intention|cant swim|let it take me|going under|keep walking|dont plan to come back|stay under)
    (finger|thumb) is on the trigger
    (paracetamol|pills|tablets|overdose|whole lot|insulin|bleach|antifreeze|packets|lot) (is|are|s) (in|inside) me
    (train|express|freight train) *6 (im|i am|and im) *1 (on|between|across) the (rails|tracks|line|sleepers)
    (locked|shut|closed|sealed|taped|blocked) *2 garage *4 (engine|engines|motor) *1 (is|on|running|going|started|idling)
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
    (needle|syringe|foil|works|pipe|patch|patches) *8 (blue|grey|gray|gone cold|went cold|is cold|hes cold|shes cold|was cold|stone cold|feels cold|cold to|cold and|so cold|all cold|slate|not breathing|isnt moving|hasnt moved|no rise|one breath|snoring|gurgling|wont wake)
    (packet|packets) *8 (gone blue|gone grey|gone cold|not breathing|isnt moving|hasnt moved|no rise|one breath|snoring|gurgling|wont wake)
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
    (baby|toddler|little one|child|son|daughter|kid|grandson|granddaughter|two year old|three year old|dog|puppy|boy|girl|he|she) *2 (swallowed|eaten|ate|drunk|drank|got into|got hold of|got at|chewed|sucked) *2 (my|the|nans|grandmas|grans|his dads|her dads|mums|dads|one of my|some of my|a load of|a bottle of) *1 (@opioid|xanax|benzos|valium|klonopin|ativan|vodka|whisky|wine|gabapentin|sleeping pills|lorazepam|diazepam|alprazolam|methadone|clonazepam|tablets|pills|patches|patch|edibles|antifreeze|bleach|heart tablets|sleeping tablets|suboxone|meds|weedkiller|gummies)
    (packets|packet|bottle|boxes|box|strips|blister) *1 (is|are|s)? *1 (all)? empty *6 (slurring|slurred|rubbish|sweating|sweaty|wont wake|confused|asleep|sleepy|wobbly|staggering|grey|cold|floppy)
    (medicine|pill|tablet|medication) (box|tin|cabinet|cupboard|case) *2 (open|empty) *4 (slurring|slurred|asleep|wont|sleepy|confused|hes|shes|staggering|leave)
    (hes|shes|he|she|is) *4 on the (floor|bathroom floor|landing|stairs|ground) *4 (needle|foil|fitting|gone blue|grey|cold|isnt moving|not moving|gurgling|pills everywhere|tablets everywhere)
    (girl|lad|man|woman|someone|somebody|guy|bloke|boy|mate|friend) *4 on the (floor|ground|pavement) *6 (needle|foil|fitting|blue|isnt moving|not moving|hand isnt|gurgling|unconscious|wont wake)
    (mixed|took|taken|had|drank|combined|used) *4 (@opioid|@downer) *6 (hardly keep my eyes|barely keep my eyes|cant keep my eyes|cant stay awake|keep nodding|chest feels heavy|cant breathe|hard to breathe|forget to breathe|breathing slow|going black|everythings going|passing out|lips are)
    (nodding|nodding off|keep nodding|cant stop nodding|passing out|going under) *6 (alone|on my own|by myself|nobody here|methadone|fent|heroin|chest|breathing)
    (alone|on my own|by myself) *6 (nodding off|cant stop nodding|keep nodding|passing out|going under|going black|cant stay awake|blue)
    (used|using|shot|smoked|took|injected) *8 (going black|gone black|everythings black|cant stop nodding|keep nodding|blacking out|lips are blue|lips blue|cant breathe)
    (been|keep|kept) (treating|taking|swallowing|popping) *4 (paracetamol|tablets|cocodamol|ibuprofen|codeine) *8 (lost count|several boxes|too many|way over|double|yellow|pain under|been sick|sick all)
    (emptied|finished|got through|went through|gone through|taken|took|swallowed) *3 (paracetamol|tylenol) *2 (box|bottle|packet|overnight|last night|on purpose|strip)? *6 (sick since|been sick|vomiting|throwing up|yellow|unsure|worth troubling|still need|hospital)
    (took|taken|had) *3 (double|twice|triple|wrong|extra) *2 (dose|tablets|pills|insulin|methadone|heart medication|meds) *6 (faint|cant see|slurring|passing out|palpitations|chest|collapsed|breathe|tipping|blurry|going black)
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
    (ive|i have|got|now) *2 (a|the) (blade|rope|noose|hose|gun|belt|beam|shotgun|rifle) and a (time|date|day|night)
    (theres|there is|ive got|ive|i have|got) (a|the|my) date *6 (viaduct|bridge|train|tracks|rope|cliff|pills|tablets|taxi|hose|tree|then|after which)
    (@will|@want|i|shall|and) *1 (start|begin) (swallowing|on the tablets|on the pills|taking them|on whats in the)
    (@will|@want|i|shall|then|be|am) (take|taking|swallow|swallowing|drink|drinking|use|using|start on|inject|injecting) *1 (what|whats|all|everything|the ones|the stuff|the lot) *1 (ive|i have|im|is in|that ive) *1 (in the|saved|kept|put by|putting by|been saving|been keeping|been putting|stashed|collected|hidden|hoarded|drawn up|set aside|squirrelled)
    (with|on) what *1 (ive|i have|i) *1 (saved|kept|put by|been saving|been putting by|drawn up|stashed|hoarded|collected|hidden) *8 (tonight|tomorrow|not wake|not come round|sleep|asleep|gone|die|end|@day_ahead)
    (go|going) to sleep with what *3 (saved|kept|put by)
    (follow|following|join|joining) my (late|dead|poor) *1 (wife|husband|mum|mother|dad|father|son|daughter|brother|sister|partner|man|lad|girl)
    (nothing|nobody|no one|none) *1 left? to stay for *6 (going after|tonight|tomorrow|follow|join|so im going|im off)
    (going|go|goes) under (a|the|that) *1 (train|lorry|truck|tram|bus|express|freight|tube) *2 (on|at|by|tonight|tomorrow|today|monday|friday|this|after|before)
    (train|one|express|freight|intercity|tram) *2 (ill|i will|im|i am|i shall) *1 (be|going to be)? (standing|stepping|jumping|walking|lying|stood) *1 (in front of|under|out in front|out before)
    (know|worked out|found|chosen|written down|picked) which (train|crossing|car park|bridge|roof|tree|wall|beam|lay by|stairwell|pier|cliff|floor) *8 (wont feel|no barrier|no cameras|no fence|jumped|by then|off it|strong enough|hold me|take my weight)
    (jumped|hanged|shot|drowned|dead|gone over|gone under) by then *4 (know|which|got|have|chosen|where)
    (im|ill be|i am|i will be|im to be|i shall be|then|and) *2 off the *2 (@aloft) (of the)? *2 (tonight|tomorrow|before|by|when|at first light|at dawn|@day_ahead)
    (railings|railing|edge|side|parapet|barrier) of the (viaduct|bridge|flyover|dam|pier|multi storey|balcony) *1 (before|tonight|tomorrow|at|by|when|@day_ahead)
    (not|wont be|shant be|dont plan on) (turning round|turning back|coming back up|coming in again|coming back in) *4 (time|fourth|tonight|tomorrow|cliff|lunch|again|for anything|ever)?
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
    (end|ends|finish|finishes|over|flies|leaves|goes) *2 (@day_ahead|that day|then)? *1 and so (do|will|shall) i
    (what|the) (stuff|thing|things|rope|tablets|pills) i (mean|intend|plan|want|am going|im going) to (die|use|hang|end|kill|do it)
    plan and (the|a|my)? *1 (means|method|pills|tablets|rope|gun|knife|blade|noose|insulin)
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
      contexts: farewellContexts,
    },
    `
    (my|the|this|all this|all the) (pain|suffering|hurting|struggle) *1 (ends|stops|is over|finishes|will end|will stop|will be over) (tonight|today|tomorrow|this evening|this weekend)
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
    (as for me|for me) *4 (settled|past that|too late|decided|over) *6 (tonight|tomorrow|now|read your)
    (if|where) (its|this is|this) up then im not
    (past tense|was) (is)? on purpose *4 (after|past|tonight)
    (thank|thanks) *8 (no more from me|im going now|my last|the end for me|giving them back|im off now|its over tonight|im done now|wont be needing)
    (no more) (from|of) me (in|on) this (world|life|earth)
    (over|finished|ends) tonight and im (not sad|ok|fine|happy|at peace|calm|glad|not scared|not afraid)
    (everyone|people|they) will say there were no signs
    (its|it is) (time|my time) (for me)? to go *4 (thank you|thanks|goodbye|bye|sorry|love you|for trying|forgive)
    (nothing|no more|no fight) left (in me|to give) *6 (goodbye|bye|farewell|forgive)
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
  // A farewell that leaves nothing open: dead by an hour that is named, who is to be told, who is to open which door.
  ...signals(
    {
      ...silent,
      group: 'grave.testament',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: farewellContexts,
    },
    `
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
    (goodnight|good night|night night|nighty night|night all|night everyone|night mum|night lads|night world) *1 (forever|for ever|for always|for good)
    (goodnight|night|bye|peace out|goodbye) *4 (and i mean|n i mean|i mean) the (forever|big|long) (kind|one)
    (the)? long one the one nobody wakes
    (time for me to|tonight i) (rest|sleep) (forever|for ever|for good)
    (sleep|going to bed|bed|sleep tonight) *6 (dont intend to get up|wont get up again|not get up from it|made certain i wont|never get up)
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
  // Supposed, pretended or asked for somebody, with the means in hand, and then owned.
  ...signals(
    {
      ...silent,
      group: 'told.supposed',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: {},
    },
    `
    (suppose|supposing|say|imagine|pretend|hypothetically|what if|if|friend) *6 (rope up|rope ready|noose|pills in|pills out|pills ready|pills lined up|tablets in|tablets out|tablets ready|tablets lined up|stash|gun to|gun in|barrel|blade in|blade to|blade at|knife to|razor to|swallowed the|swallowed them|swallowed it|swallowed all|swallowed everything|taken the lot|taken them all|taken everything|taken an overdose|took the lot|took them all|took an overdose|overdosed|on the bridge|on the roof|on the ledge|on the edge|on the tracks|on the railings|over the railing|over the railings|letter written|note written) *8 *8 (suppose its me|say its me|someone is me|somebody is me|someone was me|somebody was me|person is me|friend is me|person was me|that was me|that is me|thats me|im that person|im the friend|its me|it is me|me by the way|and i have|and i am|because i have|because i am|i have actually|i am actually|i did actually)
    (pretend|imagine|suppose|say|supposing) *8 (roof|ledge|bridge|edge|tracks|railing|railings|parapet|platform|cliff|balcony|viaduct|rope|noose|gun|temple|blade|pills|tablets|barrel) *8 (not much pretending|no pretending|hardly pretending|not pretending|not much imagining|not imagining|not supposing|i am actually|i have actually|i do actually|and i am|and i have|because i am|because i have|no need to pretend|dont have to pretend|dont need to pretend|dont have to imagine|dont need to imagine|no imagination needed)
    (what if|suppose|supposing|if|imagine|say) i *2 (took|swallowed|take|swallow|jumped|jump|stepped|step|pulled|pull|let go|drank|drink|injected|inject|slipped|did it|do it|cut|hanged|kicked) *8 (theyre in my hand|theyre in my hands|theyre in my lap|its in my hand|its in my hands|its in my lap|in my hand right now|theyre right here|its right here|theyre all here|in front of me now|im on the edge|im up here|ive got them here|ive got it here|its loaded|theyre all out|im holding them|im holding it|ive counted them|im on the bridge|im on the roof|im on the ledge|im at the edge|im looking down|im already)
    (were|was) i to (jump|let go|step off|pull the trigger|swallow|take them) *8 (im looking down|im on the|theyre in my|its in my|im up here|im holding|ive got)
    (note|letter|letters|notes|goodbyes) *2 (finished|written|done|sealed|posted|sent|said|signed) *3 (pills|tablets|overdose|insulin|poison) (are|is|have been|has been)? *1 (taken|swallowed|down|in me|gone)
    (bath|tub) (is|has been|s)? *1 (full|run|running|drawn|filling|filled) *3 (blade|blades|scalpel|stanley knife|toaster|hairdryer|heater|pills|tablets|vodka) *2 (on the|in the|beside|next to|ready|and the|plugged|in my|at the)
    (im|i am) (on|at|by|in) (that|the same|the very) *1 (platform|bridge|roof|cliff|car park|station|viaduct|crossing|pier|quarry|spot|place|ledge|multi storey) *8 (next fast|fast one|next one that|doesnt stop|end it|about to jump|going to jump|ill jump|do the same|doing the same|same thing|climb over|let go)
    // Treatment that keeps alive, given up to die.
    (stopped|stop|stopping|skipping|skipped|missed|missing|quit|given up|giving up|refusing|refused|cancelled|not going to|not going for|turned down|walked out of) *3 (dialysis|insulin) *8 *3 (want to die|wanted to die|to die|how im doing it|how ill do it|so i die|kills me|kill me|finish me|finishes me|my way out|let it take me|let me die)
    (what if|suppose|supposing|if|should|so if) i (let go|stepped off|step off|jumped|jump|leaned|leant|leapt|stepped|dropped) *4 (this|the) *1 (railing|rail|railings|ledge|edge|parapet|barrier|girder|branch|roof|bridge|balcony|cliff|windowsill) *2 (right now|now|this minute|this second|tonight|would)
    if i (jumped|jump|stepped off|let go) *1 (right now|now|this minute|tonight) *2 from (this|the|here) *1 (railing|ledge|edge|parapet|roof|bridge|balcony|cliff|window|floor)
    (take|swallow|finish|neck) *1 the rest *3 (tablets|pills|sleepers|meds|medication|them|painkillers) *8 already (had|taken|swallowed|took)
    if i *1 (took|swallowed|injected|drank|ive taken|have taken|ive swallowed) *1 (an overdose|a overdose|too many|all my|a whole|the whole|an od|a lot of) *3 (this morning|last night|an hour ago|earlier|earlier today|this afternoon|tonight|today|hours ago|minutes ago|already)
    (my|the|that) *1 (attempt|overdose|suicide attempt|first try|last try) (failed|didnt work|did not work|was interrupted|went wrong) *1 (tonights|this one|tonight|this time|the next one|tomorrows) (wont|will not|will work|is going to work|will be different)
    (overdosed|an overdose|tablets|pills|took|taken|swallowed) *8 this time *1 (its|it was|i took|ive taken|ive had|i had) *1 (more|double|twice|triple)
    (took|taken|swallowed) *2 (pills|tablets|sleeping pills|insulin|overdose|sleepers) *2 you (cant|cannot|couldnt|wont be able to) wake (him|her|them)
    `,
  ),
  // The same without means in hand, and denials that are themselves denied.
  ...signals(
    {
      ...silent,
      group: 'told.owned',
      role: 'mention',
      tier: 'urgent',
      about: 'self',
      contexts: { quoted: 'none', past: 'none' },
    },
    `
    (nobody|no one|noone|they cant|they cannot|you cant|you cannot|dont|never) *1 (tell me|persuade me|convince me|tells me|tell anyone|say|says|pretend|claim) that? (im not|i am not|i dont|i do not|i wont|i will not) *2 (killing myself|kill myself|suicidal|end my life|ending my life|hang myself|want to die|wanting to die)
    (cant|cannot|couldnt|wont|wouldnt|not going to|never|id be lying if i|i would be lying if i|lying if i|lie if i|lie to|hard to|unable to) *1 (say|said|claim|claimed|pretend|pretended|promise|swear|deny|guarantee|tell you|tell them|state) *2 (im not|i am not|i wasnt|im no longer|i dont|i do not|i havent|i have not|i wont|i will not|i didnt|im never|theres no|there isnt) *3 (killing myself|kill myself|suicidal|suicide|end my life|ending my life|ending it|end it|ending it all|end it all|hang myself|hanging myself|jump|hurt myself|hurting myself|overdose|overdosing|harm myself|harming myself|take my life|taking my life|take my own life|taking my own life|want to die|wanting to die|of dying|about dying|do something stupid|a danger to myself|at risk)
    (notice|care|mind|matter|miss me|stop me) if i *2 (hurt|cut|harmed|burned|burnt|killed|hanged|stabbed|drowned) myself *3 (tonight|badly|right now|today|tomorrow|properly) *2 i (might|may|could|will|think i will|probably will|want to|am going to)
    (somebody|someone|a person|person|friend) *2 (wanted to die|wants to die|want to die|wanted to be dead|wanted to end it|wants to end it|not want to live) *8 *8 (somebody was me|someone was me|somebody is me|someone is me|person is me|person was me|friend is me|its me|thats me|that is me|im that person)
    (saving|saved|keep|keeping|hoarding|stashing|storing|collecting) *4 (so|until|till|because|and) *4 enough *1 (kill me|finish me|finish me off|to die|die with|end it|end me)
    (friend|someone|somebody|person) *2 (is|was|its|it is|thats|meaning|ie) (actually|really|just)? me *8 *4 (youre suicidal|you are suicidal|you want to die|to die|stop wanting to die|kill yourself|killing yourself|kill myself|killing myself|end your life|end my life|ending it|end it all|suicide|overdose)
    // A man in the news, a line of a song: and I after him.
    (jumped|died|killed himself|killed herself|killed themselves|suicide|hanged himself|hung himself|hanged herself|hung herself|took his life|took her life|his own life|her own life|their own lives|drowned|drowned himself|drowned herself|drowning herself|drowning himself|overdosed|overdose|shot himself|shot herself|ended it|ended his life|ended her life|stepped in front|gassed himself|into the sea|into the river|assisted dying|dignitas) *8 *6 (i|im|ill|id|and|just|i am|i will|i would) (mean|intend|plan|planning|want|going|hope|ready|tempted|decided|aim|would like|like|gonna|shall|will|might) (to)? (follow his example|follow her example|follow their example|follow suit|follow him|follow her|follow them|go the same way|go that way|go that way too|go like that|go like him|go like her|do the same|do the same thing|do likewise|do what he did|do what she did|do what they did|do as he did|do as she did|copy him|copy her|copy them|join him|join her|join them|end like that|end it like that|end the same way)
    (jumped|killed himself|killed herself|killed themselves|suicide|hanged himself|hanged herself|took his life|took her life|his own life|her own life|drowned|overdosed|shot himself|ended it) *8 *4 (my turn|me next|im next|ill be next) (next|soon|now|tonight|then|tomorrow|this week)?
    (want|wanting|going|mean|plan|intend|hope|like|love|ready) to (go|die|end|end it|leave) (the|that) same way *6 (soon|tonight|tomorrow|painless|death|dead|suicide|myself|gone|life|peace)
    (suicide|killing myself|being dead|oblivion|my own death) is (what|all) *1 (im|i am|i) *1 (after|want|wanting|looking for|long for|longing for|planning|aiming for|aiming at|need|going for|working towards|crave|hoping for|thinking of|think about|think of)
    // By way of what is prescribed.
    (which|what|how many|how much|whether) *4 (prescriptions|prescription|meds|tablets|pills|medicines|medication|insulin|morphine|@medicine_plain) *5 (finish me|finish me off|kill me|do me in|end me|see me off|stop my heart|put me to sleep for good|end it for me)
    (want|wanting|wish|long|longing|all i want is|desperate) *2 (to die|to be dead|be dead|die|death|to be gone) *8 *3 (ways to do it|ways of doing it|ways to go|how to do it|how id do it|how i would do it|how i could do it|how best to do it|methods|researching how|looking up how)
    (stopped|stop|stopping|skipping|skipped|quit|given up|refusing|refused|cancelled|not taking|flushed|binned|come off|came off|chucked|ditched|wont take|not taken) *2 (heart|warfarin|blood thinners|thinners|chemo|chemotherapy|epilepsy|seizure|anti rejection|steroids|hydrocortisone|inhalers|inhaler|oxygen|treatment|blood pressure|transplant|radiotherapy|meds|medication|tablets|pills) *8 (hoping|hope|hopefully|so|until|till|let|because|praying|waiting) *3 (finishes me|finish me|finishs me|kills me|kill me|ends me|end me|takes me|i die|i want to die|to die|stops my heart|it stops|does the job|ends it)
    (suppose|supposing|what if|if|say|imagine) i *1 (took|take|swallowed|swallow|necked|downed) *1 (the whole|the entire|the full|a whole|every single|all of the) *2 (box|bottle|packet|strip|lot|tub|supply|script|prescription|cupboard|pills|tablets)
    (suppose|supposing|what if|if|say|imagine) i *1 (took|take|swallowed|swallow|necked|downed) (all|every) *2 (tablets|pills|meds|paracetamol|insulin|tablet|pill) *4 (anyone notice|anyone care|anybody notice|would it hurt|would i die|be enough|hurt much|how long|work|notice|find me|over|die)
    (say|lets say|suppose|supposing|imagine|if|hypothetically) *1 (i|someone|somebody|a person) *1 (wanted|wants) to (die|end it|kill themselves|kill myself|end their life|end my life) *6 (quickest|painless|painlessly|easiest|best way|least painful|hurt least|least pain|fastest)
    (what if|suppose|imagine if) i *1 (drove|swerved|crashed|steered|stepped|jumped) *1 (into|off|in front of|under|out) *2 (tree|wall|bridge|lorry|truck|train|oncoming|traffic|cliff|bus|roof|window)
    (somebody|someone|a person|person|friend|man|woman) *2 (wanted|wants|planned|plans|was planning|was going|is going) to (hang|kill|drown|shoot|gas) (himself|herself|themselves|themself) *8 (somebody was me|someone was me|somebody is me|someone is me|person is me|person was me|friend is me|its me|thats me|that is me|that was me)
    what if i (just)? (let go of the railing|let go of the railings|let go of the rail|stepped off the edge|stepped off the platform|step off the edge|drove off the bridge|jumped in front of)
    `,
  ),
  // Stopped for years, and begun again.
  ...signals(
    {
      ...silent,
      group: 'told.again',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: { quoted: 'none', anyone: 'none', other: 'none' },
    },
    `
    used to (cut|burn|self harm) *8 *6 (started|starting|begun|began|back at it|gone back to it|slipped back|restarted|at it) (up|back|it|cutting|burning)? (again|this week|this month|lately|tonight|last night|last week)
    (used to|years of|clean|free|stopped|gave up|given up|id stopped) *4 (burn myself|burning myself|cut myself|cutting myself|hurt myself|hurting myself|harm myself|harming myself|scratch myself|self harm|self harming|cutting|cut my arms|cut my legs|cut my wrists|burn my arms) *8 (started|starting|begun|began|back at it|back to it|doing it|doing that|did it|at it|picked it up|taken it up|gone back to it|slipped back|its come back|restarted|fell back into it|back on it) (up|back|it|cutting|burning)? (again|this week|this month|lately|tonight|last night|last week)
    (didnt|did not|havent|hadnt) (cut|burn|self harm|cut myself|burn myself|hurt myself|harm myself|scratch myself|hit myself|harmed myself|self harmed) (yesterday|last night|all week|last week|for a week|for weeks|on monday|this week|for days|for months|the day before)? *1 (but|then) *1 (today|tonight|this morning|last night|this evening|now|yesterday) *1 i (did|have|had)
    (clean|free|off) (from|of|off) (cutting|self harm|sh|self harming|burning myself|hurting myself) *8 (until|till|up until|up to|but not|then) *1 (today|tonight|this evening|this morning|last night|yesterday|now|an hour ago|this afternoon|the weekend|this week)
    `,
  ),
  // Out of hospital for a few days.
  ...signals(
    {
      ...silent,
      group: 'told.discharged',
      role: 'attempt',
      tier: 'watch',
      about: 'self',
      contexts: {
        negated: 'none',
        addressed: 'none',
        anyone: 'none',
        other: 'none',
        past: 'none',
        quoted: 'none',
        supposed: 'none',
      },
    },
    `
    (discharged|released|let out|came out|got out|sent home|came home|out|home) *2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|this week|last week|this morning|days ago) *1 (from|of) *2 (crisis house|crisis centre|crisis unit|psych ward|psychiatric unit|psychiatric ward|mental health unit|mental health ward|acute ward|section|picu|secure unit)
    (discharged|released|let out|came out|got out|sent home|came home|out|home) (from|of) *2 (crisis house|crisis centre|crisis unit|psych ward|psychiatric unit|psychiatric ward|mental health unit|mental health ward|acute ward|picu|secure unit) *2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|this week|last week|this morning|days ago|two days|three days|few days)
    (left|leaving|since leaving|came out of|got out of|out of|discharged from) the (psychiatric|psych|mental health|crisis|acute|secure) (ward|unit|hospital|house) *1 (days|day|week|weeks|last|yesterday|on|this) *8 (nobody|no one|noone|alone|tried to do|my attempt|not coping|worse|again|scared|struggling)
    (after|since) what i (tried|attempted|nearly did|almost did) *1 (to do|to myself|doing)?
    `,
  ),
  // An idiom, a line or a pretence that is then meant.
  ...signals(
    { ...silent, group: 'told.meant', role: 'affirmed', contexts: { quoted: 'none' } },
    `
    (not|isnt|never) *1 (metaphorically|figuratively|as a joke|in a funny way|in the funny way|the funny kind|a manner of speaking|hyperbole|a turn of phrase|an idiom|the idiom|banter)
    (i mean|mean|meant) (it|that|this) *1 (literally|in the literal sense|word for word)
    (its|it is|this is|thats) (not|no) (a)? (meme|joke|lyric|line|saying|quote|film|song|metaphor) (when|if|coming from|for|to|with|once|this time) *1 (i|me|its me)
    (it is|its|this is|and mine is|so is|thats) *1 (mine as well|mine too|mine tonight|true of me|my own|me as well)
    (go|going|end|die|leave) (the|that) same way
    (tonight|now|today|i) *2 (one|it|the same|another) in (mine|my own)
    (is me|is mine|thats me|about me) *1 (i mean|and i mean|meaning) *1 (every word|all of it)
    (not much|no|hardly any|barely any|little) (pretending|imagining|supposing|imagination) *1 (needed|required|involved|necessary)
    `,
  ),
  // A rest that is death, taken up from an idiom or a title.
  ...signals(
    {
      ...silent,
      group: 'told.gone',
      role: 'wish',
      tier: 'watch',
      about: 'self',
      contexts: wishContexts,
    },
    `
    (id|i would|id happily|id gladly|i could happily) *1 (settle for|prefer|rather have|choose|go for|be happy with|plump for|take) *1 (just|being|plain|simply)? (dead|being dead|not waking up|oblivion|nothingness|the grave|the long sleep)
    (would|will|does) *1 (it|that|anyone|anybody|they|people|he|she) *1 (matter|notice|care|mind|bother) *4 if i (stopped existing|wasnt here|werent here|was gone|were gone|vanished|disappeared|never came back|never woke up|wasnt around|didnt wake up)
    (just|simply|to be|be|id be|being|quietly) gone and (nobody|no one|noone|none of them) *1 (having|has|would have|have|needing|needs|would need) *1 to (think|worry|care|look after|bother|deal with|put up|remember|miss)
    `,
  ),
  // Said by somebody who has the weapon at hand.
  ...signals(
    {
      ...silent,
      group: 'told.threat',
      concern: 'abuse',
      role: 'abuse',
      tier: 'emergency',
      contexts: { past: 'none', quoted: 'none', anyone: 'none', negated: 'none' },
    },
    `
    (he|she|husband|wife|partner|boyfriend|girlfriend|ex|dad|stepdad|son|brother|mum|father|fella|missus|lodger|flatmate|neighbour|his|her) *2 (said|says|shouted|shouts|screamed|yelled|told me|texted|words|word for word|shouting|screaming|saying|whispered|voicemail|message) *8 (ill|i will|im going to|im gonna|gonna|going to) (stab|kill|shoot|burn|strangle|cut|batter|smash|slit|gut|knife|drown|smother|murder|torch) (you|u|her|him|them|ya|yous|us|your|me|the house) *8 (holding|picked up|out there|outside|at the door|on his way|on her way|coming up the|petrol|knife|gun|hammer|bat|shotgun|axe|crowbar|machete|cleaver|lighter)
    (he|she|his|her|husband|partner|ex|dad|son|brother|fella) *8 (ive|i have|got|ive got) a (knife|gun|shotgun|hammer|machete|axe|bat|blade|rifle) and (she|he|they|you|youre|shes|hes|theyre|nobody) *5 (alive|walking out|out of here|next|dead|breathing|leaving)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'told.armed',
      concern: 'harm_to_others',
      role: 'threat',
      tier: 'emergency',
      contexts: { past: 'none', quoted: 'none', anyone: 'none', negated: 'none', supposed: 'none' },
    },
    `
    (ive|i have|got|i own|i keep) (a|the|my) *1 (gun|knife|shotgun|rifle|pistol|machete|crossbow|blade) *2 (as well|too|also|and|now) *8 (gets his|gets hers|get theirs|gets whats coming|get whats coming|is next|will pay|pays for it|will regret it|gets it|deserves it|is getting it|his turn|her turn|their turn)
    (someone|somebody|a friend|person) *2 (wanted|wants|planning|going|ready|itching) to (stab|kill|shoot|strangle|smother|poison|murder|burn) *8 *8 (someone is me|somebody is me|person is me|friend is me|someone was me|somebody was me|its me|thats me|that is me)
    `,
  ),
  // Supposed, asked or told of “somebody”, and in the same breath the writer's own.
  ...signals(
    {
      ...silent,
      group: 'told.own',
      role: 'mention',
      tier: 'urgent',
      about: 'self',
      contexts: { quoted: 'none', past: 'none' },
    },
    `
    (end your own life|end your life|kill yourself|killing yourself|ending your life|suicide|ending it all|end it all|be dead|wanting to die|want to die) *6 (cause i do|because i do|cos i do|coz i do|bc i do|cause i am|because i am|because i want to|cause i want to|cos i want to|because i have|because im going to|cos im going to)
    (kill|killed|killing) (yourself|themselves|himself|herself) *3 (its me|im the friend|i am the friend|its for me|i mean me|im asking for me|the friend is me)
    (ended|end|took|take|ending|taking) (his|her|their) *1 life *8 *2 (i am that|im that|that is me|thats me|its me|i am the one|im the one|because i want to|cause i want to|cos i want to|because im going to|and i want to|and im going to)
    (suicide|dying|ending it|ending it all|killing themselves) *8 *6 i have (settled|decided|chosen|made up my mind)
    (suicide|kill yourself|end your life|end it all|take your own life) *6 i (want|need|am ready|am going) to (stop trying|die|go|be gone|end it|give up|do it)
    (ending your life|ending your own life|end your life|kill yourself|killing yourself) *8 *2 (i have run out|ive run out|i am going to do|im going to do|im about to|and im going to)
    kill (yourself|urself|yourselves) *5 (think i will|maybe i will|maybe i should|think i should|thinking i will|so i will|i will tonight|maybe theyre right|they might be right|theyre probably right|they could be right|and theyre right|i think theyre right|i might do it|i might as well)
    (says|advice from|coming from|rich coming from|ironic from|from) (the|a|this|someone|somebody) (hypocrite|person|man|woman|girl|guy|idiot|fool|one)? who *1 (wants|plans|is planning|is going|is about|was about|cant stop wanting) to *2 (do|die|end|be dead|kill|do exactly) *4 (himself|herself|themselves|myself|it|that|tonight|same|life)
    (if|suppose|say|once) i (ended it|ended it all|ended my life|took my life|killed myself|took my own life|died by suicide|hung myself|hanged myself|kill myself|end my life) *2 (would|will|does|do|who) *4 (insurance|pension|pay out|pay|mortgage|debts|debt|payout|lump sum)
    (suicide|killing yourself|taking your life|taking your own life|ending it all) *6 (but|and|well|yet|though) *1 (im going to|i am going to|ill|i will|im gonna|i still want to) *1 (do it|go through with it|do it anyway|anyway)
    want to (kill yourself|die|end it|end your life|be dead|end it all) *4 i do (right now|as i type|most days|every day|every night)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'told.dose',
      concern: 'overdose',
      role: 'substance',
      tier: 'urgent',
      about: 'self',
      contexts: { negated: 'none', quoted: 'none', past: 'none', addressed: 'none' },
    },
    `
    (relapsed|slipped|clean|rehab|detox|prison|sober|out) *8 (doing|taking|using|back on|back to|had|did|took|shot|smoked) (my old|my usual|my normal|the old|same old|same) (amount|dose|hit|size hit) *1 (as|again|like|tonight|now|that)?
    (drink|drinking|using|getting drunk|get drunk|getting high) (to not|so i dont|so i never|hoping i dont|hoping not to|hoping to never|so i wont|hoping to not) *1 (have to)? (wake|wake up|be here|be alive)
    `,
  ),
  // A farewell: to the dead, by what is given away or let go, by who is to be cared for and told.
  ...signals(
    {
      ...silent,
      group: 'told.farewell',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: { quoted: 'none', asked: 'watch' },
    },
    `
    @joining_dead *1 (late|dead|departed|deceased) (husband|wife|mum|mam|mom|mother|dad|father|son|daughter|brother|sister|twin|baby|nan|gran|grandad|partner|boyfriend|girlfriend|fiance|boy|girl|child|friend|best friend|little girl|little boy) *1 (tonight|today|tomorrow|at last|finally|soon|very soon|by midnight|before morning|by morning|before dawn|this evening)
    (@joining_dead) *4 (in heaven|up there|in the ground|other side|who died|i buried|we buried|in paradise|in the grave|in the sky|next life|with god|with jesus) *2 (tonight|today|tomorrow|at last|finally|very soon|by midnight|before morning|by morning|before dawn|this evening)
    (tonight|today|tomorrow|at last|soon|by morning) *3 @joining_dead *3 (late|dead|departed|deceased|in heaven|in the ground|other side|who died|i buried|we buried|in paradise)
    be with my *2 (tonight|tomorrow|today|soon|now) at last *8 *3 (before i leave|before i go|goodbye|farewell|god bless)
    (this is it|thats me done|thats me finished|thats it from me|im done|had enough|i give up|given up|run out of road|out of road|end of my road|end of the road|end of my rope) *2 (goodbye|farewell|bye) *1 (and)? *1 (god bless|forgive me|forever|for good)
    (run out of road|end of my road|cant go on|nothing left in me|too tired to live|cant live like this) *3 (goodbye|farewell|bye|adieu)
    (fought|fighting|tried|held on|been strong|battled|struggled|hung on|carried on|carried it|kept going|lived with it) *8 @let_go_now
    (gave|given|giving|give|left|leaving|having|has|have|got|took|take|handed|passed|let|sell|sold|share|keep|sending|need|needs|deleted|deleting|closed|closing|wiped|donated|packed) *8 *5 @needs_none
    (nothing left to do but go|nothing left but to go|nothing left for me but to go|nothing to do now but go|only thing left is to go)
    (take|have|look after|feed|mind|take in|care for|take care of|adopt|rehome) (my|our|the) *1 (@pet|kids|children|boys|girls|sister|brother|baby|babies|fish|hens|sheep) *8 *8 (wont be back for|wont be coming back|not coming back for|needing to come back|after im gone|couldnt stay|cant stay in|leaving this|ill be dead|wont be around after|wont be here after|wont be here anymore)
    (look after|take care of|have|take|mind) *1 my *1 (kids|children|mum|mam|mom|sister|brother|son|daughter|nan) (when im gone|once im gone|now im going)
    (last|final) *1 (post|message|words|letter|thing) *6 (wasnt enough|it wasnt enough|too tired to live|cant go on|cant live|no more life in)
    (solicitor|funeral|papers|affairs|bills|passwords|password|letters|will is|my will|insurance) *8 *1 (trouble anybody after|trouble anyone after|trouble nobody after|ready to go now goodbye|take my leave of the world|take my leave of this|old friends goodbye|old friends and goodbye)
    (password|passwords|envelope|will is|my will|the will) *8 tell you when the funeral *1 (is|will)
    (sorry|forgive me) *6 (i tried|its time|hurts too much|cant anymore|cant do this|cant any more|couldnt stay|cant stay|too tired) *3 (goodbye|farewell|bye forever|bye mum|bye all)
    (dont|do not|nobody|no one|noone) *1 (be sad|cry|be angry|be upset|feel bad|be mad|be cross|grieve|mourn|blame|blame yourselves) *2 (when they tell you|after tonight|when im dead|when you hear im|when they find me|once im dead|when you find me|when i die tonight)
    (dont|do not|nobody|no one|noone) *1 (be sad|cry|be angry|be upset|feel bad|be mad|be cross|grieve|mourn) *2 when i go *2 (its what i want|i want this|i wanted this|better place|be at peace|wont be hurting|no more pain|wont hurt)
    (departing|getting off|checking out of|quitting|signing off from|leaving) (this world|this planet|this life|life|this earth) *2 (tonight|today|now|tomorrow|for good|goodbye|by my own|nobody did|willingly|by choice|at last)
    (thank|thanks|thankyou|nice to me|kind to me|good to me) *8 before i (end it|end it all|end things|end my life|kill myself|go for good|leave this world|leave this life|do it tonight|die tonight|die tomorrow)
    (hear|read|reading|hearing) about me *1 (on|in) *2 (news|paper|papers|notices|obituaries|headlines) *5 (sorry|goodbye|dont be cross|dont be angry|forgive|loved you|did love|bye|i tried|blame)
    (kissed|hugged|looked in on|tucked|sat with) *6 (they slept|asleep|slept|in their beds) *8 (my farewells|my goodbyes|saying goodbye to you|farewell to you|forgive me)
    (kissed|hugged|held|stroked|cuddled|put|sang|read|walked|fed) *6 (for the last time|the very last time|one last time) *4 (better off|wont be here|forgive me|going now|ready to go)
    (login|logins|password|passwords|account|games|xbox|steam|ps5|ps4|switch|console|laptop) *8 (wont be around to|wont be here to|wont be alive to) (play|use|need|finish)
    (gave|given|giving|give) away *8 (wont|not|shant) (need|be needing|needing) (em|them|it|any of it|anything) *1 (after|past|come|from) *1 (tonight|today|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday|this weekend|the weekend)
    last time (ill|i|i will)? (ever)? (log in|log on|post|write|sign in|be on here|type) *8 *4 (more of a family|been my family|something after|better place|so tired|peace at last)
    (goodbye|farewell|bye) to (anyone|everyone|everybody|all|those|anybody) who *2 (knew me|loved me|cared about me|ever cared|remembers me|knows me|loves me)
    (forgive me|god forgive|farewell) *4 (shall be with|will be with|ill be with) *2 (@kin|god|jesus|our lord|the lord) (before|by|tonight|soon|tomorrow|again)
    (he|she|they|mum|mam|mom|dad|bestie|friend|wife|husband|kids|nobody|no one|none of them) *1 (doesnt know|dont know|didnt know|doesnt realise|dont realise|knows|knew|know) *2 (its goodbye|it was goodbye|that was goodbye|im saying goodbye|i was saying goodbye|it was my goodbye|its my goodbye)
    (hugged|kissed) *6 (none of them|nobody|they dont|no one|she doesnt|he doesnt|mum doesnt|mom doesnt) *1 (know|knows|knew) why
    (this is|consider this) my note *6 (reason|reasons|love you|goodbye|forgive|so tired)
    (my time to go|time for me to go|time i went) *4 tell *8 (wasnt scared|not scared|wasnt afraid|at peace|i loved|wasnt their|wasnt her|wasnt his)
    (by tomorrow|by monday|by morning|after tonight|by the weekend|this time tomorrow) *2 (ill|i will|i shall) be (just|only|nothing but) (a|another)? *1 (memory|story|photo|name|statistic|photograph|headline|ghost)
    (farewell|goodbye|bye) *4 (i go|im going|ill go|i follow) where *3 (went|has gone|lies)
    @after_then *1 (i wont be a burden|nobody will have to put up with me|no one will have to put up with me|you wont have to put up with me|youll be free of me|theyll be free of me|youll all be free of me|i will no longer be in this world|ill no longer exist|ill be out of everybodys way|ill be out of everyones way|everyone will be better off without me|youll all be better off without me|theyll be better off without me|nobody has to carry me|ill stop being a burden|i wont hurt anyone anymore|i wont be a problem to anyone)
    (for the last time|one last time) *2 (now im ready to go|im ready to go|tomorrow i wont be here|because tomorrow i wont|i can go in peace)
    tell the (vicar|priest|minister|rabbi|imam|undertaker|chaplain) *4 (goodbye|god bless you all|farewell)
    (so they|so you|so theyll|so youll|so someone) *1 (know|knows|find|see) where i (went in|jumped|went over|went under)
    better off without me *8 (goodbye|farewell|bye)
    (mines|mine is|my life is|my lifes|my life has) (finished|over|done|ended|run its course) *4 (goodbye|farewell|bye)
    (know|knew|remember|knows) (that)? i (existed|was here|lived|was alive) *6 (bye|goodbye|farewell)
    (going|go) to my (rest|final rest|long rest|grave|eternal rest) *3 (now|tonight|before|soon|at last|today)
    (its been|been|it was) (an honour|a privilege|a pleasure|an honor) *8 (cant carry it|cant carry this|cant go on|cant fight|cant do this anymore|so tired|be with my|too tired)
    (tired|worn out|had enough) *8 *6 be with my *2 (been a pleasure|been an honour|been a privilege|goodbye|cheerio|farewell)
    (last|final) (pint|drink|cigarette|fag|cuppa|whisky|coffee|smoke|meal|walk) *6 (go and be with|be with|go and join|going to join) my
    `,
  ),
  // Left, said or arranged as what is left, said and arranged once only.
  ...signals(
    {
      ...silent,
      group: 'told.leaving',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: { quoted: 'none', asked: 'watch' },
    },
    `
    (left|put|laid|leaving|hidden|tucked|placed|propped|pinned|taped|wrote|written) *2 (letters|letter|envelopes|envelope|notes|note|a letter each|a video|videos) *8 *5 @forgiven
    (find me|im|ill be|i will be|i am|look for me|going to be|be waiting|find my body) (in|out in|down in|up in|by|at|under|behind) *2 @found_spot *4 @keep_out
    (find me|find my body|ill be|i will be|look for me|going to be) (in|out in|down in|up in|by|at|under|behind) *2 @found_spot please? (dont|do not|never) let *2 (come in|come out|go in|in there|see|be the one|find|in first|near|open)
    (time|turn|tonight|today|tomorrow|now|at last|finally) *6 (join|be with|go to|follow|meet|see|find) *2 @the_loved *2 @lost_ones
    (time|turn|tonight|today|tomorrow|now) *6 (join|be with|follow) *1 my (late|dead|lost|departed|fallen) @the_loved
    (@farewell_word|forgive me) *8 *8 (be with|join|go to) (them|him|her) (again|now|at last)
    (better off|happier|free|relieved|safer|at peace) *1 (tomorrow|after tonight|from tomorrow|by tomorrow|after today|from tonight)? without me *1 (tomorrow|after tonight|from tomorrow|by tomorrow|after today|from tonight)
    (funeral|cremation|burial|wake) (next week|this week|this weekend|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|in a few days) *2 (mine|its mine|for me|my own|is for me)
    (kissed|tucked|hugged|held|cuddled|read to|put to bed|sang to|kissing|hugging|tucking|bathed) *4 (for the final time|one final time|for the very last time|for the last time tonight|will be the last time|what was the last time)
    (kissed|tucked|hugged|held|cuddled|read to|sang to|kiss|hug|kissing|hugging) *4 (last time|final time|goodbye|longer than usual|longer than normal|extra long) *4 @not_knowing
    (better off|happier|free|relieved|safer) (tomorrow|after tonight|from tomorrow|by tomorrow|after today) without me
    (rang|called|phoned|visited|sat with|spoke to|saw|texted|facetimed|went to see|talked to|dropped in on|had lunch with|had dinner with) *5 (last time|final time|say goodbye|said goodbye|goodbye in my head|my last goodbye) *4 @not_knowing
    (rang|called|phoned|visited|sat with|spoke to|saw|texted|facetimed|went to see|talked to) *5 (goodbye without saying|say goodbye without|goodbye without them|goodbye without her|goodbye without him)
    (being told goodbye|being said goodbye to|saying goodbye for ever|that was me saying goodbye|my way of saying goodbye)
    (nobody|no one|they|my family|my @family|noone|anyone) *3 (trouble|mess|bother|sort|clear up|clean up|deal with|worry about|burden|hassle|pay for|chase) *3 (after tonight|after tomorrow|once im gone|when im gone tonight|when i die|im dead|after my death|after i die)
    (look after|take care of|feed|be kind to|take in|come for|collect|fetch|find a home for|love) *2 @pet *8 (im sorry|so sorry|goodbye|forgive me|i cant stay|cant stay any longer)
    @farewell_word *4 (tried as long as i could|held on as long as|its better this way|better for everyone this way|going where it doesnt hurt|where it doesnt hurt|wasnt strong enough|couldnt do it any more|couldnt do it anymore|cant do it any more|cant do it anymore|none of it was your fault|dont blame yourselves|leaving this world|peace where im going|gone by morning|this is the end for me)
    @keepsake *3 (tell him i loved|tell her i loved|tell them i loved)
    (after this|after that|once this is sent|once ive posted this|when ive sent this|after i send this|after posting this) *1 (im going to|i am going to|im gonna|ill|i will) *1 (die|kill myself|end it|go|end my life|be gone|hang myself|jump|take them|take the pills)
    (hope|pray|hoping|praying|god|please) *8 (who finds my body|finds my body|find my body|has to find me|who finds me|that finds me|the one to find me|one who finds me)
    (thank|thanks|grateful|love you|kind) *8 *4 (cant stay alive|cannot stay alive|couldnt stay alive|not enough in the end|wasnt enough in the end|tonight i go for good|leave this life|have to leave you all and i mean)
    (said what i had to say|said all i had to say|letters are|letters written|goodbyes said|passwords are|note is|rent is paid|rents paid|bills are paid|fridge is full|house is clean|in order) *8 *3 (tonight i go|i go tonight|for me to go|leave this life|not be here in the morning|wont be here in the morning|i can go now|go for good|go in peace|leave this world)
    (turning|switching|switched|turned|putting|leaving|throwing|left) *1 my phone *8 *2 (sorry mum|sorry mom|love you all|goodbye|forgive me|dont look for me|tell my @family)
    (laid out|ironed|put on|wearing|dressed in|hung up|pressed) *5 (buried in|bury me in|find me decent|be found in|to die in)
    (on you|your fault|nobodys fault|no ones fault|blame yourself|blame yourselves|angry with me|mad at me) (when|once|after) (they find|they call|the police|you hear|they tell you|i die|im gone|they ring)
    (take care of|look after|be there for|watch over|raise|love|hold) *4 (not going to be here to do|wont be here to do|wont be alive|not going to be alive|wont be around after|not going to be around after)
    (know|understand|learn|find out|see why) *1 (why)? *1 (tomorrow|in the morning|later|soon)? when they find me
    (letters|letter|note|notes|envelopes|cards) *8 (way to the|off to the|going to the|before the|before i go to the) *1 (cliff|cliffs|bridge|railway|tracks|quarry|viaduct|weir|train tracks|rooftop|roof)
    tell (them|him|her|kids|the kids|my kids|the boys|the girls|my boys|my girls|my babies|the baby) *1 (mommy|mummy|mama|mammy|daddy|dad|mum|mom|papa) *1 (was sick|was ill|loved|was tired|was in pain|tried|is sorry|was sorry|went to|had to go)
    (next to|beside|come for|collect|identify|discover|recover|fetch|bury|burn|cremate|carry out|wash) *1 my (dead body|body|corpse|remains)
    (do the thing itself|do the deed itself|the act itself|only the doing)
    (says|saying|said|reads) goodbye *4 (under|on|in|by|behind|against) *3 (pillow|cup|bed|door|fridge|table|kettle|mirror|windscreen|lunch box|bag|keyboard)
    (in|within) *2 (hour|hours|minutes|half an hour) *1 (i|ill) *1 (will not exist|wont exist|no longer exist|shall not exist|cease to exist|wont be breathing|wont be alive|be no more|be dead)
    (can have|can keep|gets|keep|have|take) *1 my *8 (love you forever|love you always|love you for ever|loved you always|i always loved|dont hate me|remember me)
    (dont hate me) *8 *2 (bye|goodbye|love you forever|love you always|can have my|not your fault)
    (wedding ring|ring|phone|wallet|watch|glasses|keys) *2 (on|with|beside|next to|under|in|on top of) *1 (the|my|a) *1 (note|letter|suicide note|goodbye letter|farewell letter)
    (dying|die|dead) *1 (tomorrow|tonight|on friday|on monday|on saturday|on sunday|this weekend|next week) *4 (ive decided|i decided|my choice|ive chosen|made up my mind|by choice|planned it|chose it)
    (my funeral|my own funeral) *4 (want it to be soon|want it soon|will be next week|will be this week|wont be long|is coming soon)
    (key|keys|papers|documents|strongbox|safe|folder|box|everything) *6 (im away now|im going now|im gone now|im leaving now) *3 (dont be looking|dont look for me|dont come looking|dont try to find)
    (cat|cats|dog|dogs|bird|bird|rabbit) *8 *4 (cant do another|cant face another|cant live another|cant take another) (night|day|morning|week)
    @keepsake *2 (should go to|must go to|goes to|go to|are for|is for) *8 (wont see|shant see|me included|wont live to|ill be dead|im dead|once im gone)
    (on|by) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) *2 (when im dead|when i am dead|once im dead|after im dead|ill be dead|i will be dead|i shall be dead)
    (left|put|gave|leaving) *8 *2 note *8 (ever again|after today|after tonight|after tomorrow)
    (envelope|letter|letters|note|sorry|goodbye|forgive me) *8 *4 (it will be over before|itll be over before|it will be over by|itll be over by|ill be gone before|ill be gone by|all be over before|all be over by)
    by then (its|it is|it will be|itll be|all) *1 (done|over|too late|finished) *3 (sorry|forgive|goodbye|bye|love you|deserved)
    (looking|looked|watching|watched|look|gazed) *6 (sleeping|asleep|sleep|faces|face) *3 (for the last time|last time ever|one last time|final time)
    my funeral *4 (this month|this week|next week|this weekend|on friday|on monday|soon) *4 (made sure|seen to|decided|see to it|ive chosen)
    (made|make) *2 (the end|my end|my last days|my last weeks|my last months|my last hours) *2 (less|easier|bearable|kinder|softer|better|happy|happier)
    (note|notes) *4 (mine is|mines|mine) *1 (short|simple|this|brief|done|written|here)
    (daddy|mummy|mommy|dad|mum|papa|mama) *3 (go|going|gone) *1 (a long journey|a long trip|a very long journey|a long long journey|a long way|a long way away|on a journey|far away) *8 (ending it|wont come back|not come back|never come back|wont be back|not coming back)
    (door|doors|bathroom) *2 (locked|bolted) *1 (on purpose|deliberately) *6 (ring|call|police|999|911|ambulance|break)
    (will wake|shell wake|hell wake|theyll wake|youll wake|wakes) *1 up? (and|but) i (wont|will not|shant|never will)
    (post|message) *4 (moderation|approved|goes up|gets through|published) *2 (itll be too late|it will be too late|ill be dead|its too late|be over by then)
    (bury|cremate|burying|cremating) me *1 (this week|next week|this weekend|tomorrow|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|within the week)
    (shotgun|gun|rifle|pistol|rope|pills) *6 (not coming home|not coming back|wont be coming|wont be home|never coming home|wont come back|wont be back)
    (remember my face|remember me|remember my voice|know my voice|hear my voice|know my face|remembers my face|remembers me|have my voice) *1 (tonight im going|im going tonight|tonight i go|im going now|tonight i leave|im leaving tonight|after this im|i leave tonight)
    (suicide note|goodbye note|goodbye letter|farewell letter|farewell note) *8 *4 (left it|put it|propped it|taped it|pinned it|tucked it|placed it)
    `,
  ),
];
