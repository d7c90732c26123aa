import {
  bodyContexts,
  intentContexts,
  leftOffContexts,
  neutralContexts,
  presentContexts,
} from './contexts.ts';
import { signals, silent } from './entry-group.ts';

/** Left off at once, these may bring fits and delirium. */
const settling =
  'diazepam|valium|lorazepam|ativan|clonazepam|klonopin|alprazolam|xanax|temazepam|nitrazepam|benzos|benzo|etizolam|phenobarb|phenobarbital|librium|chlordiazepoxide|zopiclone|zops|sleeping tablets|sleepers|pregabalin|pregabs|gabapentin|baclofen|phenibut|ghb|gbl|barbiturates|clonidine|tramadol';
const drink =
  'drink|drinking|booze|alcohol|vodka|gin|whisky|whiskey|rum|wine|cider|beer|lager|sherry|spirits|cans|brandy';

/**
 * What a clinician listens for in the gravest hours, each part open to many words: something taken, a body
 * giving way, a body at the edge, not to be found, a last time, things given away, a soft farewell, an hour
 * that is fixed. None says anything alone; `combinations` and the weights say what they make together.
 */
export const framesGrave = [
  ...signals(
    { ...silent, group: 'grave.taken', role: 'taken', contexts: bodyContexts },
    `
    (ive|i have|i|just|already) *1 (taken|took|tuk|had|swallowed|necked|downed|drank|drunk|eaten) (them|it all|them all|the lot|all of it|all of them|everything|evrything|enough|the whole lot|the thing|the stuff|too many|too much|all i had|what i had|every one|the rest|the bottle|the box)
    (took|taken|swallowed|necked|downed|drank) (them|everything|evrything|the lot|it all|all of them|the thing|the stuff|what i had) *1 (at #|at @number|at half|an hour|# minutes|@number minutes|@number hours|already|earlier|just now|half an hour|at lunch|at teatime|this morning|on purpose|before|since|in the)
    (took|taken|swallowed|drank) *2 (on purpose|deliberately)
    (ive|i have) (just|already|now)? (taken|swallowed) (the|those|these|all the|all those) (pills|tablets|overdose)
    (first|second|third|last|another|one|two|three) (handful|handfuls|lot|half|strip|strips|sheet|packet|packets|box|boxes|bottle|bottles|mouthful|glass|syringe) (is|are|s)? *1 (down|gone|in|inside|swallowed|finished|empty|done|left)
    (two|three|four|five|ten|twenty|thirty|half|most|all|some) of (them|the pills|the tablets|it) *1 (gone|down|gone down|swallowed|inside|in me)
    (rest|others|remaining|last few|more) *1 (are|is)? in my (palm|hand|fist|mouth|lap)
    (every|all the|the whole|whole) *1 (pill|pills|pil|tablet|tablets|thing|medicine|medicines|capsule|bottle|packet|box) *1 (in the house|in the cabinet|in the cupboard|i could find|in mums bag|in the drawer|in the tin|i own|i had|i have|they gave)
    (washed|washing) (it|them) (all)? down
    (its|it is|theyre|they are|all|its now|its half|half of its|theyre both|most of its) (in me|inside me|in my blood|in my system|in my stomach|in my belly|going through me) (now|already)?
    (needle|cannula|plunger|syringe) (is|s|are)? *1 (in|already in|half down|down|pushed|pressed|empty)
    drank the (thing|stuff|liquid|bottle|one) (for|that|they|we|under|from)
    (opened|opening) (the|a|my|both) *1 (vein|veins|artery|arteries|wrists|arms)
    done (one|the first|the left|the other|both) (arm|arms|wrist|wrists|side)
    (did|done|cut) (both|one|my|the) *1 (arm|arms|wrist|wrists)
    how long (before|until|till|does|will|for) *3 (does its thing|work|works|kick in|take effect|it takes|to work|be over|die|stop)
    broke (it|my promise|that promise) *3 (took|taken|cut|did)
    (drank|drunk|swallowed|ate|took) (what|whatever|everything|all that) (was|i found|there was|is|were|she|he|they|mum|mom) *1 (in|under|left|had|had left|keeps)
    (both|all|three|four|two) *1 (packets|packs|boxes|strips|bottles|sheets|bottle) *1 (are|is)? (gone|empty|finished|down)
    (whole|entire) (strip|packet|box|bottle|sheet) then *1 (next|another|second|other)
    (pushed|injected|emptied) it all
    (cut|slit|opened) it *4 (not stopping|wont stop|soaked|blood|bleeding)
    (took|taken|swallowed|necked|had) the (last|rest|lot|whole lot) of *1 (my|the|his|her|mums|nans|those) *1 (@taken_thing)
    (@swallowed) *2 (##|@many_words) *2 (tablets|pills|capsules|painkillers|sleepers|paracetamol|ibuprofen|codeine|@medicine_plain)
    (pills|tablets|capsules|painkillers|meds|lot|paracetamol|packet|box|bottle) *1 (are|is|r|s)? *1 (in me|inside me|all gone|all down|swallowed)
    (pills|tablets|:pill) (are|is|all|already|are already|are all|is already)? (gone|down)
    halfway through *1 (a|the|this|my) *1 (bottle|box|packet|strip|pack|tub) of? *1 (pills|tablets|meds|painkillers)?
    (lost count|cant remember|dont know|no idea|not sure|lost track|forgotten|miscounted|dont remember) *2 how (many|much) *1 (ive|i|i have) *1 (taken|had|swallowed|took|drunk|injected|used)
    (lost count|no idea|not sure) *2 (number|many|much) *2 (handful|handfuls|tablets|pills|white ones|blue ones|boxes|packets|patches)
    (took|taken|had|given|gave) *3 (double|twice|triple|treble|wrong|extra) *2 (dose|doses|amount|tablet|tablets|pills|pill|insulin|units|methadone)
    (took|taken|swallowed|drunk|done|injected) something (stupid|i shouldnt|i cant take back|bad|to end)
    (done|did) a (stupid|silly|terrible|bad) thing with (my|the) (insulin|tablets|pills|meds|medication)
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
    (tub|bottle|box|packet|pot|strip|jar) of (pills|tablets|sleepers|painkillers|paracetamol) *1 (is|s)? (empty|gone|finished|all gone)
    (just|ive|ive just|i just) finished (them|them all|them off|the lot of them)
    (took|taken|had|swallowed) a (handful|fistful) *2 (another|more|the rest)
    (had|took|taken|swallowed) (all of them|them all|the lot|every one|every one of them|the packet|the box) *1 (at|after|since|around|about) (@number|#|half|lunch|lunchtime|noon|midnight|tea|dinner)
    (tablets|pills|sleepers|meds|theyve|they have|they) *1 (have|all)? *1 (went|gone|are) down *1 (all of them|with|already|every one)?
    (packets|packet|strips|strip|blister packs|blister pack|foil strips|pill bottle|pill bottles|tablet bottle) *1 (are|is|s)? *1 (all)? (empty|bare)
    nothing left in the (packet|box|strip|blister)
    no more (pills|tablets) left
    (by|in) the (handful|fistful)
    (took|taken|swallowed|injected) *1 (way|far|much|loads|a lot|a heap|a great deal) (more|too many) *1 (than|of)
    (took|taken|had|injected|given) *1 (insulin|methadone|warfarin|digoxin|heart tablets|lithium|patches) (twice|three times|again)
    (took|taken|swallowed) (the|those|all the|all those) (tablets|pills|meds|lot) *1 (last night|an hour ago|hours ago|at lunch|at dinner|at midnight|half an hour|already|before i)
    (already|ive already|i already) (took|taken|swallowed|drank|drunk) (them|it all|my whole|my last|my stash|the lot|the rest|the whole|the bottle|the packet|the pills|the tablets|the whole lot|all|what|everything)
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
    (tipped|tipping|poured|threw|shook|emptied|stuffed|crammed) *4 (in|into|down) my (mouth|throat|gob)
    (gave|given|giving|pumped|shot|stuck|jabbed|injected) (myself|me) (all of it|all of them|the lot|everything|every unit|enough|too much|a huge|the entire|# units|hundreds of)
    (what|whatever|everything) i (drank|swallowed|injected|necked|have drunk) *2 (is|s|has|starting|started|burning|burns|to burn|working|bites|hurts)
    (half|most|all|rest|third|quarter) *2 (packet|box|bottle|strip|tub|lot|tablets|pills|them) *1 (inside|in|down) me
    (drank|drunk|downed|necked|washed|swallowed|sank) (the lot|it all|all of it|them all|the whole lot|all of them) down
    (rest|others|remainder|next lot|next handful|next packet|second half|other half) *1 (goes|go|going|are going|is going) down
    (no|isnt any|theres no|there isnt any) (undoing|taking it back|reversing|bringing it back up)
    (too late|past the point) *2 to (change my mind|stop it|stop now|undo it|take it back|save me|spit it out|bring it up)
    (last|final) (one|ones|few|tablet|pill|handful|mouthful) *1 (swallowed|gone down|down the hatch|in me)
    (two|three|four|both) (boxes|packets|strips|bottles) and (a|the|half a) *1 (naggin|bottle|half bottle|vodka|whisky|rum|gin|cider)
    (had|took|taken|swallowed) *1 (them all|the lot|all of them) with
    (both bottles|both boxes|both packets|lines in|plungers half down|plunger is half down|needles in)
    (took|taken|had|swallowed) (mine|my own|my tablets) and then *2 (his|hers|theirs|nans|dads|mums)
    (half|most|some|third|quarter|ten|twenty|thirty|forty|lots|loads|all|#) *1 (of them|of it|of these)? *1 (gone|down|taken|swallowed|inside me|in me) (already|now|so far)
    (took|taken|swallowed|necked|downed|drank) (them all|every one|every one of them|the whole lot|the bottle|the packet|the box|all the pills|all my pills) *1 (at #|at @number|at half|an hour|# minutes|@number minutes|already|earlier|just now|half an hour|ages ago|a while ago)
    too late *2 (ive|i have|its) *1 (already)? (done it|taken it|taken them|swallowed|drunk it|in me)
    (had|taken|swallowed|done|eaten|took|have had) *1 (the|my) *1 (first|second|third|last|next) (handful|handfuls|strip|packet|mouthful|ten|dozen|bottleful)
    (i|ive|i have|just) (drank|drunk|swallowed|necked|downed) (the thing|the stuff|something|whatever it was)
    (ive|i have|just|i just) (drank|drunk|swallowed|necked|downed) (it|what was in it)
    i (drank|swallowed|necked|downed) (it|what was in it)
    (having|taking|swallowing|popping|eating|necking) (them|the pills|the tablets|pills|tablets) *1 (a few|two|three|one|a couple|a handful|in handfuls|in twos) *1 at a time
    (had|taken|took|swallowed) *2 (far|way|much|a lot)? more (paracetamol|ibuprofen|tablets|pills|painkillers|codeine|insulin|methadone|morphine|of them|than the packet|than the box|than the label|than the leaflet) *3 (says|said|than|should|meant|allowed)?
    (injected|shot up|swallowed|took|taken|snorted|banged) *1 (more|far more|way more|much more|a lot more) than i (ever have|ever did|have ever|ever had|ever used to|have before|have in my life)
    (after|since|with) *1 (the|my) (first|second|third|fourth|fifth|last|another) (handful|packet|strip|box|bottle)
    (meant|wanted|intended|trying|tried|decided) to (overdose|take them all|take that many|take so many|take the lot|take all of them|take every one|swallow them all|swallow that many|od)
    (wasnt|isnt|not|no|nobodys|say it was|say its) *1 (an|a)? *1 (accident|mistake|slip) *8 on purpose
    (emptied|drained|got through|polished off|gone through|went through|finished|finished off) *1 (both|all|two|three|four|five|all of|both of) *1 (bottles|packets|boxes|strips|blister packs|packs|tubs)
    (pills|tablets|capsules|sleepers|painkillers) must be (going in|getting in|getting into|going round|doing their|taking over|taking hold|sinking in|dissolving|in my blood|spreading)
    (washed down|knocked back|downed|gulped down|drank|finished off|polished off|necked) *2 (last|rest|lot|what was left|whats left) of (the|my|mums|dads|nans|his|her|those) *1 (@now_dose|@opioid)
    (theyre|they are|its|it is) *1 (all swallowed|swallowed)
    (swallowed|necked|downed|gulped|finished|emptied|ate) *1 (last|rest|remainder|whole|end)? (of)? the (packet|box|bottle|strip|pack|tub|jar)
    (took|taken|had|injected|given|swallowed) *4 times (over|my dose|my usual|the dose|my normal|the usual|by mistake|by accident|today by mistake|as much as|as many as)
    (ate|swallowed|taken|took) all *1 (@whose|nanas|nannas|grandmas|grandads|my mums|my nans) *2 (tablets|pills|morphine|insulin|patches|sleepers|meds|capsules)
    first (@number|few|#) *1 (swallowed|gone down|taken|in me)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.fading', role: 'fading', contexts: { quoted: 'none' } },
    `
    (room|rooms|walls|everything|everythings|world|screen|letters|words|ceiling) *2 (tilting|spinning|tipping|swimming|going soft|bit soft|soft at|going grey|going dark|fuzzy|blurring|blurred|double|far away|closing in|very slow|very far)
    (vision|visions|sight) *2 (double|doubled|blurred|blurry|going|gone|tunnelling|dim|dimming)
    (fingers|fingrs|hands|lips|face|tongue|legs|feet|toes|arms) *2 (tingling|tingly|numb|going|gone heavy|fizzing|buzzing|wont work|dont work)
    (heavy|heaviness|warm|numb|cold) in (my|the) (arms|legs|hands|chest|feet|head|fingers)
    (mouth|mouths|throat|throats|stomach|stomachs|belly|chest|chests|gut|guts|insides) *1 (is|are|on|like)? (fire|burning|burns|ripping|cramping|on fire)
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
    (seeing|see) (double|two of|two screens|cats|things crawling|things moving|things that arent|things in the|things on the)
    (hearing|hear) (voices that|things that)
    (walls|curtains|ceiling|floor|room|bed|beds) *2 (melting|breathing|breathe|moving|knocking|tilting|spins|spinning)
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
    (pouring|dripping|drenched|running|soaked) *1 (with|in) (cold)? sweat
    (screen|phone|page|letters|words|keyboard|keys) *1 (swimming|dancing|jumping|floating|melting|blurring|fading|drifting|doubling|out of focus)
    (mouth|throat|lips|tongue|stomach|insides|chest) *1 (started|starting|beginning)? (to)? (burn|burning|blister|blistering|swell|swelling|bleed|bleeding)
    starting to (burn|go under|fade|slur|drift|slip away|nod|float|feel it now|take hold|kick in|go fuzzy|go blurry)
    (spelling|typing) (goes|is going|gets worse|is off|going off)
    (if|when) my (spelling|typing|words) *1 (goes|go|stop|stops|gets|get)
    (sleepy|drowsy|woozy|floaty) *1 (now|already|in the chair|but nice|good)
    (im|i am|still|so|body is|bodys|whole body is) (shaking|trembling|shivering)
    (not long|wont be long|nearly there|nearly over|almost over) (now|left|to go)
    (hardly|barely|cant|cannot|struggling to) *1 (hold|grip|see|find|read) *1 (the phone|my phone|the keys|the screen|the letters|what im typing)
    (started to hit|starting to hit|beginning to hit|hitting me now|hitting me hard|my speech is going|speech is slurring|words are slurring|can feel it working|feel it taking hold|feel them working|feel it shutting)
    (lying|slumped|collapsed|sat) on *1 (kitchen|bathroom) (floor|tiles|lino)
    (hard|harder|struggling|difficult) to (breathe|think|stay awake|keep awake)
    (chest|heart) *1 (feels|is|feel|goes|gone) (wrong|odd|funny|weird|strange)
    (im|i am|keep|feel|felt) (fainting|blacking out|passing out|going under now|slipping under)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.perch', role: 'perch', contexts: bodyContexts },
    `
    (legs|feet|foot|leg|toes) *1 (are|is)? (over|outside|dangling|hanging) *1 (the edge|the side|the rail|the ledge|the sill|edge|rail|already|now|the window)?
    (legs|feet|foot|leg|toes) *1 (are|is)? out (of|over|past) *1 (the edge|the side|the rail|the ledge|the sill|the window)
    one (foot|leg) (out|over|off)
    (on|astride|over|at) (the|this|a) *1 (window ledge|ledge|parapet|girder|girders|gantry|pylon|mast|balustrade|railings|rails|train tracks|tracks|sleepers|embankment|lock gates|breakwater|cliff edge|roof edge|edge of the roof|top level|multi story|multi storey)
    (im|i am|ive|here|sat|sitting|stood|standing|up|out|perched|climbed|kneeling|crouched|legs|feet|knees) *2 (on|astride|over|at|onto|out on) (the|this|a|my|her) *1 (sill|windowsill|window sill)
    (up|top of|climbed|climbing) (the|a|this) *1 (crane|silo|pylon|mast|scaffold|scaffolding|gantry|steeple|chimney|multi storey|multi story|car park|water tower|girders|building|block|roof|viaduct|bridge)
    (reached|got to|gotten to|made it to|arrived at|come to|come up to|climbed to|walked to|driven to) (the|a|my) *1 (cliff|cliffs|cliff edge|cliff top|clifftop|bridge|viaduct|roof|rooftop|edge|quarry|weir|dam|gorge|ravine|overpass|flyover|footbridge|level crossing|crossing|platform edge|lookout|viewpoint|tracks|top level|top floor|ledge)
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
    (shoes|boots) (are)? off
    (took|taken|left) my (shoes|coat|boots|bag) (off|on the|by the|at the)
    (counting|count|counted|keep counting) (down|down from) (three|ten|a hundred|#|five|zero)
    (counting|count|keep counting) to (three|ten|#|five)
    counted to three
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
    (legs|feet|leg|foot|heels) (over|hanging|dangling)
    (top|up on|up) *1 (deck|level|floor|roof) of (the|a) *1 (car park|multi storey|multistorey|flats|building|block|parkade|halls)
    (car park|multi storey|multistorey|hotel|helipad|flats|hospital|dormitory|science block) roof
    (edge|lip|brink) of the (roof|cliff|quarry|platform|balcony|building|bridge|weir|jetty|pier|quay|dam)
    (right|stood|standing|im|very) *1 at the (edge|end) of (platform|the platform|the pier|the jetty|the quay)
    (past|over|beyond) the yellow line
    (on|across|along|between|by) the (tracks|rails|railway line|train tracks|sleepers|rail line)
    (rails|tracks) *1 (are|is)? (humming|singing|vibrating|hum)
    (train|express) *1 (is|s)? *1 (due|coming|nearly here) *1 (in|now|any)?
    (people|cars|everyone|everything|campus|houses|beach|lorries|trucks) *2 (look like|looks|look|so|are|going) *1 (ants|rice|tiny|small|dots|under me|below me|underneath)
    (shoes|boots|trainers) *1 (are)? *1 (off|together|folded|left|side by side|behind)
    (coat|bag|watch) is *1 (off|folded|left|behind)
    (coat|jacket|jumper) off *2 (bottle|snow|frost|freezing|whisky|vodka)
    (coat|bag|watch) *1 (off|folded|left|behind) *2 (edge|bench|rail|bank|wall|like at school)
    (taking|taken|took|took off) *1 my (shoes|boots|coat|lifejacket|harness) off
    (head|neck) *1 (in|through) a (loop|noose)
    (knife|razor|blade|scissors|scalpel) *1 (is|s)? *1 (in my hand|in my hands|on my arm|against my|at my|on my wrist|resting on|ready)
    (in|sat in|lying in) the (bath|tub) *3 (razor|blade|knife|bleeding)
    (standing|stood|balanced|up) on (a|the|this|my) *2 (bale|table|desk|box|bin|bed frame|toilet|step)
    (rope|noose|flex|cord|belt|cable|scarf) *2 (over|on|from|round|around|to) (the|a|my) *1 (joist|beam|branch|door|door handle|hook|rail|bannister|banister|rafter|neck|tree|girder)
    (chair|stool|bale|crate) *1 (is|s)? *1 (wobbly|wobbles|wobbling|under me)
    (counting|count) (down|to three|them down)
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
    (wont|shant|will not|not going to) (be)? (turn|turning) (round|around)
    (gun|pistol|revolver|barrel|muzzle|shotgun|rifle) *1 (to|against|at|in|under) my *1 (temple|head|chin|mouth|chest|jaw|heart)
    (one|a round|round|bullet|a bullet) (is|s)? in the chamber
    (shoes|wallet|boots|coat|bag|phone|glasses|keys|rucksack|jacket) *4 (by the fence|by the rail|by the railing|by the edge|by the barrier|on the bank|for whoever)
    (seatbelt|seat belt) *1 (off|undone|unclipped|unbuckled)
    foot *1 (hovering|over the pedal|on the pedal|off the brake)
    (climbing over|climbed over|over the side now|one knee on the rail|one foot on the rail|one leg over the rail)
    (at|on|up at|near|by|to|reached) the *1 (top|edge|end|very top|very edge|highest point) of (the|a|this|that) *1 (@aloft)
    (im|i am|stood|standing|sat|sitting|up|here|parked) *1 (at|on|by|above|beside|under) the (viaduct|railway bridge|motorway bridge|footbridge|flyover|overpass|suspension bridge|gorge|platform edge|cliff edge|clifftop|cliffs|railway line|train tracks)
    (loaded|cocked|racked|chambered) *1 (it|one|a round|both barrels)
    (its|it is|guns|gun is|rifles|rifle is|shotguns|pistols) *1 loaded
    (exhaust|hose|hosepipe|pipe) *1 (is|s)? *1 (connected|taped on|taped|through the window|in the window|fed through)
    (bath|baths|bathwater|tub|waters) *2 (red|pink|crimson)
    (trains|expresses) *1 (due|coming|nearly here|on its way)
    (counting|count) *1 (backwards|down from|back from)
    (looked|looking|stared|staring|look|gazing|peered|peering) *1 (at|over|down at|down) the *1 (drop|rocks below|tracks below|water below|fall|long way down)
    (let|letting|watched|watching) *1 (@number|#|few|first) *1 (trains|train|expresses) *1 (go by|go past|pass|go through|by|past)
    (rope|ropes|belt|cord|loop|noose) *1 (is|are)? *1 (tight|taut)
    (at|on|up on|here on|here at) (the|a) *1 (cliff top|clifftop|cliff edge|edge|parapet|ledge|rooftop|top floor|bridge|viaduct|roof|multi storey|platform edge|overpass) (now|right now|already|as i type|as i write)
    (in|into|standing in|walking into) *1 (the)? (river|sea|water|lake|canal|loch|waves) *4 (keep walking|keep on walking|keep going|keep wading|walk further|go further|go deeper|walking out|out of my depth)
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
    (told|tell|said to) *3 (work|school|her|him|them|mum|mom|wife|husband|boss|everyone|parents|neighbour|sister|brother|chemist|teacher) *3 (away|abroad|holiday|holidays|migraine|stomach bug|staying late|working late|a week|on leave|overtime|shopping)
    (whoever|anyone who|the one who|person who) *1 (opens|finds|comes|unlocks|knocks)
    (call|ring|phone|get) (them|the police|police|999|911|112|the guards|an ambulance|someone) first
    (dont|do not|please dont) (come|go) (up|upstairs|in the|into the|down|to the)
    (phone|phones|mobile) (is|goes|going|will be|s)? *1 (off|in the bin|in the river|in the sea|switched off)
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
    (nobody|no one|noone) will (check|look|notice|ring|call|worry|miss me) *1 (till|until|before)
    (waiting|wait) *1 (for|till|until) the house (to be|is) empty
    (at their dads|at their mums|at her mums|at his mums|at my mums|at their dad|at their mum|at football|at school|at the match|on nights|at her sisters) *3 (till|until|saturday|sunday|tonight|tomorrow|so|and|leaves)
    (so)? (no one|nobody|noone) comes (knocking|looking|round|back)
    (mum|mom|dad|wife|husband|hes|shes|theyre|flatmate|flatmates|roommate|roommates|kids|lodger|carer|carers|parents|partner|brother|sister|housemates|everyone|others|girls|boys|family) *2 (on nights|away|out tonight|out all night|at work|at church|at golf|at bingo|at bridge club|on shift|overnight|at their grandparents|at my mums|at my mothers|at her mothers|at his mothers|at her sisters|at my sisters|with their dad|with their mum|goes to her|back to sea|flies out|in bed)
    (flatmates|flatmate|wifes|husbands|mums|moms|dads|parents|partners|everyones|roommates|housemates|familys|kids) (out|away|asleep|on nights|at work) (tonight|tomorrow|till|until|this weekend|all weekend|now|for|from)
    (waiting|wait) *1 (for|until|till) (mum|mom|dad|him|her|he|she|they|them|my|everyone|everybody|wife|husband|kids) *3 (go|goes|to go|leave|leaves|to leave|asleep|fall asleep|falls asleep|go out|goes out|to bed|bed|to work|gone)
    (told|asked) *3 (not to come|not to bring|not to visit|to stay away|not to call|to take the kids) *3 (weekend|tonight|tomorrow|friday|saturday|sunday|round|home|up|in)
    (nobody|no one|noone) *1 (up here|here but me|will be in time|will get here in time|will come in time|checks)
    (nobody|no one|noone) (is|else|s|knows)? (about|around)
    (location|tracking|find my phone) *1 (is|s)? (turned off|off|switched off)
    (turned|switched) *1 (my|the)? location off
    under my maiden name
    where nobody (knows me|will look|would look|looks|goes)
    (ill|i will) be (gone|dead|cold|over) *2 (before|by the time) *2 (gets|comes|wakes|back|home|finds|notices)
    (dont|do not|please dont|not to|nobody) *1 (send|sending) *1 (anyone|anybody|any one|help|police|an ambulance|the police|someone)
    (told|havent told|not told) *1 (no one|noone|nobody|not a soul|a soul)
    (not|dont want|doesnt want|meant not|never) *1 to be (found|saved|disturbed|talked out|talked round|rescued)
    (no one|nobody|noone|nobodys) (home|due|up here|is due|is home) *1 (till|until|for|tonight)?
    (shed|garage|bathroom|room|cubicle|toilet|loft|barn|bedroom) *1 (is)? (door)? (locked|barred|bolted|wedged)
    (both doors|doors|door) (barred|bolted|locked|wedged|chained)
    (dont|not|never) *1 (come|go|look|let) *3 (in the shed|in the garage|in the barn|in the bathroom|into my room|up to my room|in by the back|upstairs|in the loft|come in first)
    (nobody|no one|noone|not a soul|none of them|mum doesnt|she doesnt|he doesnt|they dont|wife doesnt|husband doesnt) *1 (knows|know|has any idea|has a clue|have a clue|has an idea) *1 (im here|where i am|where im at|im up here|im down here|i am here|ive come|im gone|i came|ive gone|im out here|where ive gone)
    (dont|do not|please dont|never) *1 let *2 (kids|children|girls|boys|wife|husband|mum|mam|mom|daughter|son|little ones|family|her|him|them) *1 (in|near|up here|upstairs|down there|in there|see|go in|come up|in first|look)
    (driven|gone|come|walked|drove|went|hiked|parked|booked|moved) *1 (somewhere|to a place|where|to somewhere|to a spot|place) *1 (nobody|no one|noone|none of them|theyll never|they wont) (will|would|can|could|ever|is going to|ll)? *1 (look|find me|think to look|looks|hear me|find|come|see me)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.bequest', role: 'bequest' },
    `
    (send|sending|dropping|drop) the (kids|children) (to|at|off)
    (dogs|cats|budgies|rabbits|babys|horses) (with my|at my|next door|at the neighbours|safe with)
    (dog|cat|cats|dogs|hens|rabbit|budgie|fish|birds|horse|pony|kids|children|baby) *1 (is|are|has|have|s|goes|go|gone|going) *1 (with my|with the|to my|to the|next door|at my|fed|food till|food until|hay|let out|at the neighbours|safe with|in her cot safe)
    (took|taken|brought|dropped) the (dog|cat|kids|children|baby|dogs|cats) *1 (to|at|off at|round to) (my|the) *4 (bed|bowl|vaccination|for good|lead|keys|everything)
    (gets|get|can have|should have|is to have|will get|is to get) (my|the) (bracelet|watch|ring|car|guitar|boat|bike|books|records|piano|house|tools|dog|cat|jacket|coat|medals|camera|laptop|console|allotment|binoculars|pen|necklace)
    (my|the) (watch|ring|car|guitar|boat|bike|books|records|piano|tools|pen|coat|jacket|medals|camera|bracelet|necklace|allotment|binoculars|teddy|dogs|cats) (is|are|s|goes|go)? (for the|for my|to my|to the|hers|his|theirs)
    (someone|somebody|please|can you|could you|will you) *1 (feed|water|walk|mind|look after|have|collect) (my|the|him|her|grans)? *1 (cat|dog|plant|plants|hens|rabbit|budgie|fish|horse|cats|dogs)
    (gave|give|given|sold) *1 (my|the|him|her|them) *1 (blanket|coat|jacket|phone|watch|bike|binoculars|guitar|ring|shoes|bed|tools) (to|already|away)?
    (money|cash|fifty|quid|savings) *2 (is|in|under|on)? (in the|under the|on the) *1 (teapot|tin|envelope|drawer|book|jar|hem|fridge|shelf|mattress)
    (debts|bills|rent|window cleaner|what i owe|what i owed|who i owe|everything i borrowed) *2 (paid|settled|sorted|returned|cleared|balanced|wrote|up to date)
    (paid|settled|returned|cleared|sorted|wrote|wrote down) (off)? *1 (my|the|all|every|everything|who|what) *1 (debts|bills|window cleaner|i owed|i owe|i borrowed|milkman)
    (paid|settled|sorted) (off|for)? my (own)? funeral
    (leave|left|have) no (debts|loose ends)
    (no|without|having no) loose ends
    (found|finding) (homes|a home|good homes|a new home) for *1 (my|both|the|all) *1 (dog|dogs|cat|cats|pets|rabbit|hens|horse)
    (agreed to|will) take *1 (my|both|the) *1 (dog|dogs|cat|cats|kids) for good
    (will|the will) is (witnessed|signed|written|on the)
    (passwords|password|bank details|pin|pins|policy|deeds|insurance) *2 (are|is|on|in|under) *2 (table|envelope|keyboard|drawer|fridge|desk|folder|book)
    writing on my (arm|arms|legs|hand)
    (ive|i have|i|just) *1 (written|wrote|left|finished|posted|sealed|signed) *2 (note|notes|letter|letters|goodbyes|goodbye letters|cards)
    (written|wrote|finished|posted|sealed|signed) *2 (note|notes|letter|letters|goodbyes|goodbye letters|cards)
    (and|then|hes|shes|theyve|have) *1 left (a|me a|us a|his|her|the|their|two|three|some)? (note|notes|letter|letters)
    left (the|my) *1 (note|notes|letter|letters)
    (written|wrote|left|sealed) *1 (note|letter) *1 (for|to)
    (notes|letters) *1 left *1 (for|to|in|on)
    (letters|letter|notes) *2 (in|under|on) the *1 (tin|biscuit tin|piano stool|drawer|fridge|table|bed|pillow|kitchen table|dashboard|mantelpiece|desk|hall|shelf|bread bin)
    (handed|given|passed|signed) *2 (sponsees|caseload|keys|kitty|rota|logins|passwords|allotment|business|accounts|custody|savings|car) *1 (over|on|to|back)
    (taught|shown|showed|told) (my|the) (husband|wife|son|daughter|lad|partner|kids|mum|dad|brother|sister) *2 (how|where|to do|the boiler|which) *6 (boiler|stopcock|papers|washing machine|insurance|bills|bank|fuse|heating|work|works|pay|is|are)
    (labelled|labeled|stickered|tagged) *2 (everything|all|every box|each box|the boxes|every drawer|the drawers|each drawer|every room|the lids|the things)
    (cancelled|canceled|stopped|cancel) (the|my|all) *2 (milk|papers|direct debits|subscriptions|gym|netflix|phone contract|cards|gas|standing orders|lot)
    (freezer|fridge) (is|s)? (defrosted|emptied|cleaned|full of)
    (defrosted|emptied) the (freezer|fridge)
    (dog|cat|rabbit|budgie|hens|horse|hamster|budgerigar|parrot|goat|sheep) *3 (kennels|with a neighbour|with the neighbour|next doors|cousins|shelter|rescue|is safe|are safe|sold)
    (dog|cat|rabbit|budgie|hens|horse|hamster|budgerigar|parrot|goat|sheep) *2 (to|with|at) my (cousin|sister|brother|mum|cousins|sisters|brothers|mums)
    (neighbour|cousin|sister|brother|mate|friend) *1 (has|is taking|took|takes|will have|can have) (the|my) *1 (dog|cat|budgerigar|budgie|rabbit|hens|horse|keys|plants)
    (arranged|asked|got) *1 (for)? (someone|somebody|my sister|my brother|my mum|a friend|the neighbour|next door) *1 to (take|have|feed|look after|mind) *1 (the|my) (dog|cat|cats|dogs|fish|birds|horse|kids)
    (gave|given|giving|give) away *2 (everything|my|things|records|guitars|tools|books|clothes)
    (gave|given|giving) my *1 (watch|ring|rings|guitar|guitars|tools|medals|records|books|bike|rods|car|jewellery|camera|cat|dog) *2 (to|away)
    (affairs|papers|paperwork|finances|loose ends|ends) *1 (are|is)? *1 (in order|sorted|tied up|squared away|all done)
    (paid|settled|cleared) *2 (rent|bills|debts|plumber|council tax|tab|mortgage|window cleaner|credit card|what i owed|everyone back)
    (organised|organized|planned|arranged|paid|paid for|settled up for|settled up with|squared up with|booked|chosen|picked) *1 (my|my own|the) (funeral|coffin|cremation|plot|grave|undertaker|undertakers|funeral director|burial|headstone|hymns|casket)
    (cleaned|scrubbed|tidied|emptied|cleared) *2 (oven|house|flat|room|spare room|shed|car|kitchen|drawers|browser|laptop|wardrobe|loft) *4 (so|for whoever|find|them|nice|less|sort|after)
    (wiped|wipe|deleted|cleared) *1 (my|the) (laptop|phone|browser|hard drive|computer|history|photos|accounts)
    (leave|leaving|left) my (guitar|books|records|car|bike|jacket|board|boat|watch|rings|tools|camera|house|savings|things|stuff) *1 (to|with|w|for)
    (wrote|written|recorded|made|filmed) *2 (voice notes|videos|video|letter|letters|cards) *3 (for each|one each|each of|for every|for the kids|for their|for her eighteenth|for his eighteenth|birthdays)
    (will|the will|my will) *1 (is|s|has been)? *1 (signed|witnessed|sent off|updated|in the drawer|done|made)
    (sent off|signed|updated|made|finished) *1 (my|the) will
    (gets|to have|shall have|can have|can keep|gets to keep|takes) (the|my|his|her) *1 (tractor|generator|pots|cottage|silver|hoodie|makeup|skateboard|switch|plants|vinyl|telescope|trainers|lego|cardigan|rosary|recipes|savings|earrings|boots|records|playstation|xbox|bracelet|boat|watch|bike|piano|van|truck|tools|allotment|chair)
    (i leave|i am leaving|im leaving) *1 my *3 to
    (hand|give|gave|giving|given) *1 (my|the|over) *2 (chip|badge|token|chair|gear|keys|watch|medals|books|tools|guitar) to
    (letter|letters|note|notes|message|video|recording|voice note|voicemail|card) (each|for each|for the four|for every)
    (should get|to get|can keep|to keep|to take|to have|gets|can have|kids get|daughter get|son get|sister get|brother get|gets|takes) (my|the|my grandmothers|my grandfathers|my nans|my grandads|my dads|my mums|all my) (car|records|dog|cat|cats|dogs|necklace|savings|laptop|paintings|guitar|money|house|flat|jewellery|jewelry|watch|ring|books|bike|tools|phone|clothes|xbox|console|piano|camera|things|stuff)
    (letters|letter) *2 (piano|clock|bread bin|wiper|bureau|landlord|pillow|inbox)
    (policy|pension|deeds|executor|birth certificates|bank card) *3 (folder|drawer|bureau|signed|envelope|table|form|told)
    (ring|money|cash|fifty|twenty|passwords|spare key|house key) *1 (is|are|s)? *1 (in|under) the *1 (tin|teapot|gnome|drawer|jar|envelope|notebook|blue tin|biscuit tin|bureau)
    (key|keys) (is|are|s|will be) *1 (in|under) the *1 (tin|teapot|gnome|drawer|jar|envelope|notebook|blue tin|biscuit tin|bureau)
    (dinners|dinner|lunches|stew|casserole|meals) *1 (are|is)? *1 (made|in the freezer|in the fridge|labelled)
    (dog|cat|cats|hens|hamster|goldfish|fish|ferrets|horses|sheep|bees) *1 (at yours|turned out|been fed|is with|are with|is at|are at|have been fed)
    (bills|papers|rent|milk|vet|subs|terry|plumber|cleaner|debts) *1 (is|are|s|has been)? *1 (paid|settled|cancelled|told)
    (deleted|deleting|burned|burnt|burning|muted|closed) *1 (my|the|all|every|it) *1 (photos|photographs|diaries|diary|letters|notebooks|facebook|accounts|account|everything|socials)
    (cleaned|stripped|swept|tidied|shed|room|bed) *1 (my|the)? *1 (room|bed|yard|shed|flat|desk) *2 (ready|stripped|tidied|clean|shut)
    (passwords|password|bank details|pin|pins|logins|account details|codes) *2 (are|is|in|on|all) *3 (notebook|book|wallet|safe|planner|diary|file|phone|tin|box|cupboard|wardrobe|note)
    (dog|cat|dogs|cats|hens|rabbit|budgie|fish|hamster|horse|birds|pets|puppy|kitten) *1 (has|have|has got|have got|has had|have had|had|got) *1 (food|water|biscuits|enough food|plenty of food|enough to eat|been walked|been out|been fed|her dinner|his dinner|food and water|a new home)
    (closed|closing|shut|cleared|emptied|cancelled) *1 (my|the|all|all my) *1 (account|accounts|bank account|bank accounts|savings|socials)
    @pet *2 (new owner|new owners|new family|new home|gone to my neighbour|gone to my sister|gone to my brother)
    (found|got) *1 the *1 (cat|dog|cats|dogs|rabbit|budgie|hens|horse) *1 (a home|a new home|somewhere|good homes)
    (check on|look in on|ring|phone|call|visit|see to) *1 (my|the) *1 (mum|mom|mam|dad|nan|wife|husband|kids|parents|dog|cat|sister|brother|daughter|son) *1 (in a few days|in a day or two|next week|after|afterwards|when its over|when im gone)
    (gave|given|giving|handed|left) (my|the) *1 (brother|sister|son|daughter|mum|mom|dad|friend|mate|neighbour|nephew|niece|cousin|grandson|granddaughter|flatmate|housemate|roommate|partner|ex|boy|girl) my (guitar|watch|ring|rings|records|tools|medals|books|bike|car|jewellery|camera|console|laptop|collection|violin|piano|necklace|bracelet|dog|cat|keys|savings|drums|bass|board|skateboard|hoodie)
    (wrote|written|put|writing|labelled) *2 (names|name) on *2 (box|boxes|bag|bags|everything|my things|my jewellery|envelopes)
    (gave|given|giving|give|handed|handing|passed|passing|left|willed|signed) *1 my *1 @keepsake *1 (to|over|on|away)
    (gave|given|giving|give|handed|handing|passed|let|left) *2 @kin *2 (my|all my) *2 @keepsake
    (gave|given|giving|give|handed|left|passed) *3 my *1 @keepsake (to|and my)
    @kin *1 (can|should|is to|may|will|shall|gets to) (have|keep|sell|share|take|wear|play|use) *2 (my|the) *1 @keepsake
    (sold|got rid of|given up|gave up|donated) *1 (@all_mine)
    (put|putting|set|setting|left) my *1 (house|affairs|things|papers|life) in order
    (recorded|filmed|made|saved|left|recording|filming) *2 (video|videos|voicemail|voicemails|message|messages|voice note|voice notes|tape|recording|bedtime story|bedtime stories|song|film) *2 (for|to) (my|the|our|each|all)
    (left|written|wrote|typed) *2 instructions *2 (cremation|funeral|burial|service|ashes)
    (wrote|written|finished|typed) *1 my *1 (obituary|eulogy)
    (scrubbed|cleaned|emptied|cleared|hoovered|tidied) *3 (from top to bottom|top to bottom|so nobody|so no one|so mum|so mom|so they|so she|so he)
    (boxed|boxed up|packed up|packed|bagged up|took down|taken down) *2 (my|all my) *1 (stuff|things|room|clothes|belongings|posters|life) *3 (so|doesnt|dont|nobody|no one)
    (please|someone|somebody|can you|could you|will you|would you|would someone) *1 (look after|take care of|feed|mind|take in|love) *2 for me
    (ex|kin|mum|sister|brother|neighbour|friend) *1 (has|is having|is taking|will have|is keeping) (my|the) *1 @pet
    my (dogs|dog is|cats|cat is|rabbit is|rabbits|hamster is|horse is|parrot is|budgie is) *1 (with|at|going to|staying with) (my|the|mum|a)
    my (note|notes|letter|letters|last letter|goodbye|goodbyes|goodbye letter|last note) *3 (on|in|under|by|beside|behind|inside|next to|against|taped to|pinned to|stuck to) (the|my|your|mums|dads|his|her|their|our|nans) *1 @note_place
    (left|leaving|put|stuck|stuffed|tucked|pinned|hidden|propped|hid|theres|there is|written|wrote|sealed) *1 (a|the|my|two|three|four|both|some)? (note|notes|letter|letters|envelope) *6 (on|in|under|by|beside|behind|inside|next to|against|taped to|pinned to) (the|my|your|mums|dads|his|her|their|our|nans) *1 @note_place
    (the|her|his|your|their|mums|dads) (note|letter|notes|letters) (is|are|s|will be) *1 (on|in|under|by|beside|behind|inside|next to) (the|my|your|mums|dads|his|her|their|our|nans) *1 @note_place
    (left|put|leave|leaving|took off|tucked|taken off) my *1 @precious *2 (in|on|under|for|with|by) *4 (bible|cot|crib|room|table|desk|mantelpiece|envelope|drawer|box|tin|bed|pillow|daughter|son|sister|brother|wife|husband|mum|mom|niece|nephew)
    (please|someone|somebody|can you|could someone|can someone|whoever|would someone|will someone) *3 (find a home for|find homes for|look in on|be good to|be kind to|rehome|take in|adopt|check on|check in on) *1 (my|our|her|him|them)
    recorded myself *1 (reading|singing|saying|telling)
    (my|my best|my good) *1 (@keepsake|wedding dress|body|eyes|organs|house|flat) *1 (is|are|goes|go) (for|to) (my|our|the|mum|mom|dad|science|a|next door|charity)
    (the|my) *1 (@keepsake|house|flat|farm|boat|cottage) (goes|go|is to go|is to be|belongs|is now) *1 (to|my|her|his|yours)
    @kin *1 (gets|inherits|will get|is getting) my *1 @keepsake
    (house|flat|farm|car) (is|s) my @kin *1 now
    (rehomed|rehoming|found homes for|found a home for) *1 (both|my|the|all) *2 @pet
    @pet (has|have|s got|got) *1 (new owners|a new owner|a new home|a home|new homes)
    (laid out|ironed|hung up|pressed) my (burial|funeral|best|good|sunday) *1 (suit|dress|clothes|outfit|uniform|sari)
    (letters|notes) one for *4 one for
    (arranged|asked|arranging) *1 (for)? (the|my|a|someone|somebody) *2 to *2 (be with|sit with|call on|visit|go round to|look in on|stay with) (my|her|him|them|mum|mom|dad)
    (asked|asking|told|begged) *2 to (raise|bring up|adopt|be guardian to|take) my *1 (daughter|son|kids|children|baby|girls|boys|little one|little girl|little boy)
    (mate|friend|sister|brother|mum|mom|dad|neighbour|aunt|uncle|cousin|nan|gran) *1 (is|are|s) *1 taking (him|her|them|the dog|the cat)
    @pet *3 (going|gone|moved|off) to live with
    (note|notes|letter|letters|card|cards) (is|are|s) *1 (under|through|on|in|by|against) *2 (doors|door|letterboxes|letterbox|pillows|desks|beds|bag|bags|lunchbox)
    put *1 my *1 (note|letter|letters|goodbye) in
    (hidden|wrapped|labelled|bought) *6 (christmas|birthday) (present|presents|gift|gifts) *3 (early|labelled|behind|under|in advance|ahead)
    (passwords|password|pin|pins|bank cards|bank card|bank book|bank details|car keys|house keys|@precious) *4 (in|inside) (an|one|a|the) *1 (envelope|shoebox|biscuit tin) *1 (with|for|marked|addressed|on|by|under)
    my *1 @keepsake *1 (gone|went) to (my|the) @kin
    (anyone|anybody|someone|somebody|who|whoever|any of you) *1 (wants|want|fancies|fancy|would like|needs|need) *1 my *2 @keepsake
    let *2 (have|keep|take) my *1 @keepsake
    (put|slipped|tucked|hid|hidden|popped) *2 @precious *1 in *3 (pocket|bag|coat|room|locker|letterbox|envelope|hand)
    (transferred|moved|sent|signed) *2 (savings|money|pension|premium bonds|isa) *1 to (my|our|his|her)
    (gave|given|handed|left) *3 (spare key|spare keys|house keys|door key)
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
    off (radio|air)
    (going|gone|signing|switching|switched|logging|turning|turned|phone|phones|coming) *1 off now
    (next|another) life
    (by the time|when) (you|u|ye|they|anyone) *1 (read|reads|find|finds|hear|get|gets|see|sees|old enough)
    (by the time|when) (she|he|the) *1 (read|reads|find|finds|hear|hears|gets in|gets this|sees this|sees it|old enough)
    (left|leaving|taken off|took off) (my|the) (wedding ring|wedding rings) *2 (on|in|by|with) *2 (windowsill|sill|bedside|table|dresser|pillow|dish|drawer|mantelpiece|note|envelope|letter)
    (shall|will|ill) have (joined|gone|been dead|stopped|left|finished)
    (say|saying|tell|telling) *1 (hi|hello) to (grandad|granddad|nan|gran|grandma|grandpa|god|jesus)
    (carry|carrying|carried) me out
    (lay|laid|bury|buried|dress) me (out|in|next to|beside|with)
    no flowers
    (couldnt|could not|cant|never) (find|see) (another|any other|a way|the) (door|way|out)
    (alone|lonely) (at the end|when it happened|when it happens|for this)
    (said|say|saying) (two|three|four|five|six|seven|eight|nine|ten|noon|midnight|sunrise) and
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
    (go on|keep going|carry on|fight on|keep fighting|stay strong) without me
    (ill be|i will be|be) *1 (lying|standing|waiting) (there|on them|across|under it)
    (turn|turning) it (all the way)? up and (lie|go|close|sleep)
    (my mind is|my minds|minds|made my mind|made up my mind) (made up)? *1 about (dying|death|ending|it)
    two more sleeps
    (one|1) less (of us|of you|plate|mouth|person|soul|burden|name|body)
    (this is|that was) me (going|gone|leaving|signing off|saying goodbye|done|finished|away)
    thats me (away out|signed out|done living|signing off)
    (thats|this is|that is|thats all|that will be) (my lot|my last|everything|everyone|all there is|everything now|it from me|it then|me then|the end)
    (im|i am|and) (away|off) (to it|to do it|now|then|up the stairs|lads|to join)
    (off|away) i go
    (my|my very|my own|my absolute|this|this very|this is the|thisll be my|one|one very) (last|final) (post|message|entry|update|check in|login|words|wish|request|communication)
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
    (where|somewhere) (im going|im headed|im heading|i am going|im off to|i am off to|im bound|its quiet|there is no weather|theres no weather)
    when the (police|guards|guard|coroner|constable|officers|officer) *1 (ring|rings|call|calls|come|comes|knock|knocks|ask|asks|tell|tells)
    (be|been) (better|best) than me
    (held|hung|hanged) (on|out) (till|until|as long|for|right up)
    (wasnt|not|wasn t|werent) *1 (strong|brave) enough to (stay|live|keep|go on)
    (couldnt|could not) *1 (stay|go on|keep going|live with)
    (by|before) (my own|me own) (hand|choice|decision|will)
    (chosen|chose|picked) *1 (my|to) (exit|stop living|way out|die|go)
    (put|putting|lay|laying) down (my|her|his) (sword|badge|burden|load)
    (going|leaving|off) now *2 (wont|shant|shall not|will not|not) be (back|coming back|returning)
    (my|the) last day *1 (alive|here|on earth)? *1 (is|will be|ll be|is going to be|s) *2 (#|@plan_day|tonight|tomorrow)
    (my|me) ashes *2 (in|to|at|on|over|under|off|should|can|go|scattered|into|near)
    (scatter|sprinkle|spread|throw) (me|my ashes) *1 (in|at|on|over|off|into|by|under|from)
    (want|like|wish|ask) to be (buried|cremated|scattered|laid to rest|put in the ground) *1 (beside|next to|with|near|in|at|by|under|alongside)
    (bury|lay|put) me *1 (in|with|beside|next to|by|near|under|alongside) (my|the|our|mum|mam|dad|nan|gran|him|her)
    (couldnt|could not) *1 (carry on|fight|keep fighting|hold on|hang on|bear it|face it|take any more|do it any more|live with it|live with this|cope any longer)
    this is where (i|we) (leave|leave you|part|get off|stop|step off|say goodbye|end|must go)
    (tonight|today|now|tomorrow) (not|nor|or) ever
    life *1 (was|is|has been|became|got|has become) *2 (heavy|too hard|too much|painful|cruel|long enough|not for me|too long)
    (@plan_day) (will be|is|ll be) *3 (the last|my last|the last of me|last one)
    (feel|be|go|rest) *1 (better|easier|happier|happy|at peace|content) *1 (going|leaving|dying|to go|to leave) *1 (if|knowing|now|when)
    (never|not|wont) *2 (see|talk to|speak to|hear from) (you|you guys|you all|any of you|yous|you lot) again
    not (to|in) this (life|world)
    (by|before) (tomorrow|tonight|monday|friday|sunday|morning) (ill|i will|i shall) be with
    (have to|must|about to|going to|need to) leave this (world|life|earth)
    (im|i am|ill|i will|ill be|i will be) *2 (to|in) heaven
    (im|i am|ill|i will|ill be|i will be) *2 (with the angels|home to jesus|home to god|home to my maker)
    (im|i am|ill|i will|ill be|i will be) *3 my (late|dead|departed) @kin
    (today|tonight|tomorrow|this week|this weekend|monday|friday|sunday|next one|there|here) or any other (day|night|time|week|year|morning)
    (there|here|next one|around) or (anything|anywhere) else
    (last|final) (login|log in|sign in|log on|logon)
    (ill|i will|i shall) not be (back|coming back|coming home|home again|returning)
    (then|now|after that|and) *1 nothing *1 (keeps|holds|keeping|holding|kept) me here
    (wont|will not|shant|not going to|not gonna|dont plan to|dont expect to|dont intend to|never going to|ill not) *1 (see|be seeing) *1 (sun come up|sun rise|sunrise|sun coming up|daylight|dawn|first light|light of day)
    (dont|no|please|nobody|without|not) *3 (talk|talking|talks) me *1 (out of it|round|into staying|into living)
    (dont|do not|no use|no point|no need to|nobody) *3 (trace|track|locate|search for|ping) me
    (no need to|dont|please dont|no point) *1 (send|sending) (anyone|anybody|help|someone|the police|an ambulance) (round|over|out|to)?
    (wont|shant|will not|not going to) (be)? (using|use|wearing|wear|playing|play|riding|ride|driving|drive) (it|them|that|those|one) *1 again
    (till|until|before|after|once) the (ambulance|police|paramedics|coroner|undertaker|undertakers) *1 (been|gone|left|taken|arrives|arrive|get|gets)
    (hell|shell|theyll|youll|you will|they will) *1 (find|read|open|hear) *2 (after|afterwards|soon enough|once im)
    (hell|shell|theyll|youll|you will|they will) *1 (understand|know why|see why|hear why) *2 (when|after|tomorrow|soon enough|on @plan_day)
    `,
  ),
  // Not what is said to another who wants to die.
  ...signals(
    { ...silent, group: 'grave.dying', role: 'lasting', contexts: neutralContexts },
    `
    @dying_firm
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.final', role: 'finality' },
    `
    @dying_firm
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
    (nothing|no one|nobody|noone) *1 (left|here)? *1 to (stay|live|hang on|hold on|carry on) for
    (thats|that was|this was) what i *1 (was)? (staying|stayed|waiting|living|hanging on) for
    (so am i|then so do i)
    (just|now its just|its just) (waiting now|waiting for|waiting on|waiting to|waiting till|waiting until|a matter of time|a matter of waiting)
    now (its|im|i am|it is)? just waiting
    (feel|felt|im|been|so|strangely|its) *2 (light|lighter|calm|peaceful|at peace|restful|relieved|content) *2 (since|now|because) *2 (decided|settled|arranged|chose|chosen|picked|all arranged|made up)
    (this|its|it is|it was) what i wanted
    (the)? end of me
    (i go|im going) *2 (this evening|this afternoon|tonight) *3 (free will|garage door|do not|dont|for good)
    (theres|there is|no) (no)? point (in)? (anyone|anybody|you) (coming|ringing|calling|sending)
    (out of here|off this planet|out of everyones hair) (forever|for good|for ever|permanently)
    (dont|do not|no) *1 (want|need)? *1 (naloxone|narcan)
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
    (too late|no good|no use|no point) *1 (ringing|calling|sending|phoning|for an ambulance|for help|for anyone|to come|to help)
    (by now|by then|already) (its|it is|it will be|itll be|all)? *1 (done|over|too late)
    (dying|death|this|it) was my (choice|decision|own choice|own decision)
    (not|dont|wont) *1 (staying|stay|remaining|be) in this (world|life) *1 (past|after|beyond|any|anymore)
    (pain|hurt|hurting) *1 (stops|ends) here
    (going|wading|walking) (back)? in again now
    (once|when|after|as soon as|soon as|the minute|the moment) *8 (ill|i will|i shall|im going to|i am going to|im gonna|gonna|im|i can|so i can|i could) *1 (do it|doing it|be doing it|get it done|go through with it|finish it)
    (cant|cannot|no|never) *1 (undo|undoing|be undone|take it back|taking it back|reverse it|stop it now) *1 (it|this|that)? *1 (now|anymore)?
    (when|once|after|by the time) (they|it|the letters|the letter|the post|this|the note|my letter|my letters) *1 (arrives|arrive|comes|come|lands|gets there|is read|reaches you|reaches them|reach you) *4 (over|gone|dead|done|finished)
    (this|tonight|tomorrow|@plan_day|it) is *1 (weekend|night|day|week|time|one) *1 (i|that i|ill|im|i finally|when i) (do it|doing it|finally do it|end it|am doing it|stop|finish it)
    (world|place|life|family|house|everyone) *4 (quieter|better|better off|lighter|easier|brighter|happier|calmer) *2 without me *2 (from|after|soon|now|tonight|tomorrow|goodbye|bye)
    (made|make|making) (my)? peace with (everything|everyone|that|whats coming|what comes next|the end|leaving|going|it all|death|not being here)
    (not|never|no intention of|dont think im|dont plan on|wont be) *1 (coming|going|getting|climbing) (down|back over|back down) *1 (again|now|from here|this time)?
    this time *1 (ill|i will|im|i shall) *1 (be)? *1 (joining|join|going with|staying with|following|follow) (her|him|them|mum|mam|mom|dad|my)
    (told|promised|decided|agreed with|said to) (myself|me)? (that)? (if|unless|when|once) *8 *4 (im|ill|i|i will) *1 (taking|take|swallowing|swallow|doing|do|jumping|jump|using) (them|it|the lot|all of them)
    (this is|its|it is|reached|thats) *1 (the)? end of the (line|road|journey|story) for me
    by the time (he|she|they|@kin) *1 (lands|gets home|gets in|gets back|gets here|is back|comes home|comes back|wakes|wakes up|returns|notices) *1 (itll be done|it will be done|itll be over|it will be over|its done|ill have done it|its over)
    (ive|i have) made my (choice|decision)
    (hell|shell|theyll|she will|he will|they will|they|someone|mum will|mam will) *1 find (the letter|my letter|the letters|my letters|my note|the envelope|my message)
    (going to|gonna|ill|i will|just|im) *1 (keep|keeping) (on)? (walking|wading|swimming|swimming out) *1 (out|in|into|until|till|further|deeper)?
    (not|isnt|arent|wasnt) *1 (asking|writing|posting|looking|here|calling) *1 (for help|for rescue|to be saved|to be stopped|to be talked|for anyone to stop|to be rescued)
    (alone|left|stuck|shut in|sitting|locked in|in the house|in the flat) *4 with my (dead|own)? (body|corpse)
    (find|finds|finding|discover|discovers|clear up|clean up|identify|deal with|see) *1 my (dead|own)? (body|corpse)
    (im|i am|and|just|so|now) ending it (now|all|here|for good|anyway|bye|goodbye|sorry)?
    (tonight|today|tomorrow|at last|by tomorrow|soon|this evening) i *2 (join|rejoin|follow|be with|see|hold) *1 (my|him|her|them|god|jesus)
    my time (is|s) (tonight|now|today|tomorrow|here)
    not (going|heading|moving|travelling) (back|anywhere) *1 (to anything|to anyone|to anybody|but the grave|except the grave|alive)
    (gone|dead|cold|out of it) (by|before) the *3 (is out|s out|weekends out|weeks out|months out|days out|years out)
    (gone|dead) before the (weekends|weeks|days|months|years) (out|over|done)
    (when|once|after) (im|i am) dead
    (wont|shant|will not|not going to) *1 be here by
    (wont|shant|will not) *1 be here (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (time|off) to (go and)? die
    (im|i am|ill|i will|ill be|i will be|i shall be) *2 be with (my|our)? *1 @kin *1 @soon
    (tonight|tomorrow|today) i (wont|will not|shant) be (here|around|alive)
    (tonight|tomorrow|today) im (gone|dead|off) for (good|ever)
    (tonight|tomorrow|today|now) i go to my (rest|grave|long sleep|maker)
    it (ends|stops|finishes) (tomorrow|tonight|today|this evening|on friday|on saturday|on sunday|on monday)
    (im|i am|ill|i will|ill be|i will be) *2 (to|in) heaven
    (going|gone|off) where my *2 @kin *1 (went|is|are|has gone|lies)
    it (happens|will happen|is going to happen) @soon
    (wont|shant|will not) *1 be anywhere (any more|anymore|at all|ever|else)?
    (i can|now i|ill|i will|im going to|going to|time to) *1 (finally|now|just|at last)? (go|sleep|lie down|rest|go to sleep|go to bed|close my eyes) *1 (never|not) (wake up|wake|get up|get up again|wake again|open them|come back)
    (ready|all set|content|glad|happy) to be (gone|dead|done with it all|off this earth|out of this life)
    (god|jesus|the lord|the sea|the river|the water|the worms|the earth) (gets|takes|can have|will have|has|gets to have) me
    time *2 (to go|i went|i left|to leave) *1 (be with|join my|join him|join her|rejoin|follow my|follow him|follow her|be reunited)
    (wont|will not|shant|not going to|no|havent) *3 use for *1 (it|them|that|those|any of it|any of that|anything|my things) *1 (tomorrow|ever|after tonight|after today|after tomorrow|after this|past tonight|beyond tonight)
    (thats|that is|heres|there is) (my|the whole|the entire) *1 (suicide note|goodbye note|note)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.thanked', role: 'adieu', contexts: { quoted: 'none' } },
    `
    (thank you|thanks|thankyou|grateful) for (every message|every word|being part of|having me|putting up with|being my|each of you|all of you|the laughs|the years|keeping me)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.adieu', role: 'adieu' },
    `
    (goodnight|good night|night night|farewell|bye|cheerio|slan|adieu|valete|goodbye) *1 (everyone|all|lads|love|omnes|friends|guys|world|dear|dears|x|xx|to all|both)
    (love|loved|love to) (you|u|yall|ye|yous) (all|both|forever|always|so much|everyone)
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
    (peaceful|calm|beautiful|lovely) (here|up here|out here|now|at last)
    quiet (up here|out here|at last)
    (im|i am|i was) not (scared|afraid|frightened|unhappy) (anymore|any more|now|i promise|with any)?
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
    (keep|keep on|go on) (fighting|going|being kind|well) *1 (all of you|the rest of you|for me|my friends|those of you|please|everyone|you lot)
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
    (kiss|hug|cuddle|hold|squeeze|love) *1 (the|my) *1 (kids|children|girls|boys|babies|baby|mum|mam|mom|dad|daughter|son|wife|husband|nan|little ones|twins|grandchildren|family) for me
    (hope|wish) (you|you all|everyone|all of you|every one of you|u all|yous|yall) *1 (find|get) *1 (peace|happiness|what i couldnt|your way|a reason to stay|the help)
    (remember|think of) *1 (the)? (good|happy|best|better|funny|nice) (days|times|bits|years|me|moments)
    (sorry|forgive me) *1 (i|that i|for not being) *1 (wasnt|was not|couldnt be|am not|being)? (a)? (stronger|strong enough|braver|brave enough|better) (mum|mom|mam|dad|son|daughter|wife|husband|father|mother|friend)?
    (look after|mind|take care of|be good to|be kind to) (dad|mum|mam|mom|nan|gran|grandad|granddad|your brother|your sister|the little ones)
    (kissed|hugged) my (wife|husband|mum|mam|mom|dad|daughter|son|girls|boys|girl|boy|baby|nan|partner|girlfriend|boyfriend)
    please tell *2 (others|them|everyone|people|group|lot) *2 (helped|mattered|kept me|made it better|did all they could|did their best)
    (thank you|thanks|thankyou) and (goodbye|farewell)
    (goodbye|farewell) (and)? (thank you|thanks|thankyou)
    (look after|take care of|be good to|be kind to) (my|our) (daughter|son|children|babies|baby|girl|boy|little girl|little boy|family|wife|husband|mum|mam|mom|dad|parents|brother|sister)
    (i|ive|i have|and) *1 (forgave|forgive|forgiven) (you|u|him|her|them|everyone|everybody|you all|all of you|the lot of them)
    (you|u|yous|they|she|he|none of you) *1 (did|have done|ve done) (nothing|nowt) wrong
    last (people|person|ones|faces|voices) i *2 (spoke|speak|talked|talk|saw|see|heard|hear|wrote|write)
    (good night|goodnight|night) and (thank you|thanks|sorry|god bless|bless)
    (that|that i|please know|know) (i|id)? *1 (loved|adored) you
    (say|saying) (bye|goodbye|farewell|cheerio|so long|ta ra) on
    (ive|i have|i|just) *1 said sorry to
    (rang|ring|ringing|called|calling|phoned|phoning|facetimed|rung) *6 (voice|voices|laugh|laughs) *1 (one last time|for the last time|a last time|one final time|once more)
    (have a|have a very|live a) (happy|good|long|lovely|beautiful|wonderful) life
    (marry|find) (someone|somebody) (nice|kind|better|good|who)
    be happy without me
    grow up (strong|happy|kind|well|good|safe)
    finish (school|college|uni|university) for me
    (goodbyes|farewells) (are|have been|all) *1 (done|said|written|finished|made|sent)
    (kissed|hugged|tucked|cuddled) (all|each|both|every one) *4 (babies|girls|boys|kids|children|sons|daughters|twins|little ones|grandkids|grandchildren)
    (nobody|no one|none of you|not one of you|you mustnt|youre not) *2 (grieve|mourn|weep|wear black)
    (dont|do not) *1 remember me (like|this way|for this|as i)
    tell *2 (about me|who i was|stories about me)
    to my (children|kids|grandchildren)
    `,
  ),
  ...signals(
    { ...silent, group: 'grave.hand', role: 'hand', contexts: bodyContexts },
    `
    (pills|tablets|sleepers|insulin|blades|razors|razor blades|rope|cord|cable|belt|noose|hose|rifle|shotgun|gun|pistol|petrol can|bleach|syringe|syringes|helium|flex) *1 (is|are|s)? *1 (bought|counted|saved|hidden|already in the|laid out|in the wardrobe|in the loft|in the boot|on the bed|by the bed|in a sock|comes out of the|loaded|cleaned|oiled)
    (counted|tipped|emptied|poured|laid) *1 (into|onto|in) a (bowl|glass|plate|line|pile|row)
    everything i need is *1 (in|here|under|ready)
    (hid|hidden|put by|put aside|saved|stored|keeping|kept back) *1 (the|my|some|enough|what) *1 (insulin|tablets|pills|patches|sleepers|morphine|strips|methadone|meds)
    (using|taking|take|use|drinking|drink|inject|injecting) all of (it|them)
    (worked|work) out the (dose|drop|day|amount|timing)
    (tried|tested) *1 (hook|beam|branch|knot|rail)
    (know|knows|know of|picked|chose) *1 (which|a) (window|stairwell|wire|beam|place in the woods|spot on the|bridge|roof|pier)
    (pills|tablets|insulin|blades|razor|rope|knife|gun|tray|bottle|morphine|syringe|syringes|means|:knife|:pill|:rope|:gun|:needle) *1 (are|is|s)? *1 on (the|my) (nightstand|bedside table|bedside|tray|counter|dresser|windowsill|night table|chair|side|desk)
    (have|got|ive|had|kept|with|found|took) *2 (dads|grandads|husbands|brothers|fathers|uncles|grandpas|mates|late) *2 (gun|shotgun|rifle|revolver|pistol|service revolver|cartridges|morphine|oramorph|tablets|pills|insulin)
    (got|ive|kept|saved|hid|bottle of|enough of|enough) *3 (husbands|wifes|mums|dads|mothers|fathers|nans|grans|late husbands|late wifes) *2 (morphine|oramorph|sleeping tablets|heart tablets|insulin|patches|diazepam|painkillers|tablets|pills)
    (tablets|pills|paracetamol|boxes|packets|packs) *4 (different|separate|three|four|several|two|five) *1 (chemists|pharmacies|shops|supermarkets|chemist)
    enough *2 (put by|in the cupboard|in the drawer|in the tin|saved|hidden|for a horse|to be sure|to make certain|in the house)
    (saving|saved|stockpiling|hoarding|collecting|keeping|kept|putting|skipping|hiding|squirrelling) *1 (back|by|up)? *2 (my|the|some|them|all my|enough) *1 (meds|medication|tablets|pills|sleepers|insulin|morphine|painkillers|patches)
    (noose|rope|hose|hook|beam|flex|belt) *1 (is|s)? *1 (up|ready|set|fitted|fixed|hung|in place|attached|waiting)
    (noose|rope) (up)? *1 in the (loft|attic|garage|shed|barn|boot|wardrobe|hall|woods)
    (rope|ropes|shells|cartridges|pills|tablets|stuff|parcel|package) *1 (came|arrived|has come|has arrived|turned up|comes|arrives|is out for delivery|out for delivery) *1 (today|tomorrow|this morning|in the post|yesterday|in a plain)
    (ordered|bought|got) (it|something|the stuff|what i need|them|some stuff) *1 (online|off a site|off the internet|from abroad|off the dark web|off a website)
    (set|setting|got) everything *1 (up|in place)
    got everything i need (now|arrived|it came)
    (got|have|ive|kept|took) *1 (what|all) i need *1 (for it|in|at|under|to do it|to go)?
    (got|have|ive|kept|took) *1 everything i need *1 (for it|under|to do it|to go|to end|to die|to kill|upstairs|hidden|in the car|in my car|in the boot|in the shed|in the garage|in my room)
    (the|my) means *1 (is|are)? *1 (locked in|hidden|ready|at hand|to hand)
    (drawn|drew|draw) up *3 (syringe|syringes|insulin|dose|morphine|potassium)
    (checked|measured|looked up|timed|counted|tested|researched|checking|measuring|timing|testing|researching) *2 (doses|methods|knots|trains|express|freight|train|tube|beam|rafter|banister|height|drop|depth|train times|tide|tides|railings|knot|beam|branch|dose|lethal dose|hook|weight)
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
    (rope|ammunition|shells|hose|blades|helium|razor) (bought|packed|sorted|counted|hidden|ready)
    kit (bought|counted|hidden)
    everything i need (came|arrived|is here|is on)
    (got|have|ive) *2 (my|a|the) method *1 (in|and|ready|worked)
    (gun|shotgun|rifle|pistol) *2 (closet|safe|wardrobe|barn|shed|loft|cabinet) *4 (know the combination|know the code|know where the key|mean to turn)
    (beam|branch|hook|banister|bannister|rail|joist|rafter|tree|pipe|bar) *5 (hold|holds|take|takes|bear|bears|support|supports) (me|my weight|a body|somebody my weight|somebody my size)
    (every|each|all the) (pill|tablet|pills|tablets) *5 (lined up|laid out|in front of me|on the bed|counted out|on the duvet|on the table)
    (the|a) *1 (bag|hood) and (the|a|my)? *1 (tape|helium|canister|cylinder|nitrogen|elastic)
    enough *1 (pills|tablets|insulin|morphine|paracetamol|meds|sleepers|medication) *1 (for it|for that|to do it|for the job|to go|to be sure|for what i need)
    (research|researched|read up|looked it up|googled it) *4 know *1 (dose|drop|height|amount|combination|method|knot)
    (have|ive got|got|keep|with|i have) the *1 (medicine|medicines|medication|morphine|insulin|oramorph|drugs|pills|tablets) *1 (here|in the house|at home|to hand|in the cupboard|upstairs|within reach|beside me)
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
    (wont|not going to|shant|refuse to|cant) *1 (fail|survive|be saved|be found|mess it up|screw it up|get it wrong|bottle it|chicken out|back out|wake up) *1 (this|next) time
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
  // Said while it is being done, or minutes after: two parts of it in one breath.
  ...signals(
    {
      ...silent,
      group: 'grave.underway',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: presentContexts,
    },
    `
    (walked|waded|gone|walking|wading|swam|swimming|went|been) (in|out|into|in to) *3 (sea|river|lake|water|loch|canal|reservoir|weir|tide) *8 (going in again|going back in|going out again|wont turn|not turning round|not turning back|not coming back|not coming out|wont be coming out|let it take me|letting go)
    (tipped|tipping|poured|threw|emptied|shook) *4 (tablets|pills|antidepressants|meds|capsules|insulin|rest of my|packet|bottle|box) *2 (into my mouth|in my mouth|down my throat)
    (gave|given|injected|pumped|jabbed|shot|dialled|put) (myself|me|into me|into myself) *2 (all of it|all of them|the lot|everything|every unit|# units|hundreds of units|a whole pen|both pens|enough) *4 (on purpose|deliberately|to die|to end|sweating|shaking|not diabetic|insulin)
    (@whose) *2 (insulin|morphine|oramorph|digoxin|tablets|patches|methadone|oxys) *4 (gave myself|given myself|injected|stuck|taken|took|drank|swallowed) (myself|me|it|them)? (all|the lot|every|all of it|all of them|deliberately|on purpose)
    (swallowed|took|taken|necked) (the lot|them all|all of them|the whole lot) *3 (with|and) *1 (vodka|whisky|whiskey|gin|rum|wine|brandy|cider|beer|spirits|booze)
    (what|whatever|stuff) i (drank|swallowed|took|injected|have taken) *4 (burn|burning|burns|working|kicking in|taking hold|hurting|ripping) *8 (die|dying|undo|undoing|too late|wanted to)
    (taking|swallowing|downing|necking|eating|popping) (every|all|each) *1 (tablet|tablets|pill|pills|capsule|capsules|sleeper|medication) (that)? (i got|i have|i own|ive got|i could find|i can find|in the house|in the flat|in this house|in the box) *8 (now|anymore|any more|done|end|sorry|cant|bye|goodbye|die|tonight)
    (took|take|taking|swallow|swallowed|taken|necked) (all of these|all these|all of them|them all|these all|the lot|every one) *6 (in my hand|in my hands|in my palm|in my lap|in front of me|on the bed|beside me)
    (pills|tablets|theyre|they are|sleepers|capsules|meds) *2 (in my hand|in my hands|in my palm|in my lap|in my mouth) *8 (swallow|take them all|took them all|would it be quick|go to sleep|never wake|dont wake)
    (ive|i have|i|i think ive|think ive|just) *1 (overdosed|od ed|oded) *3 (help|somebody help|someone help|ambulance|what do i do|hour ago|minutes ago|tonight|just now)
    (holding|got|have|pressing|pressed|with|hold|put) (the|this|a|my|his|dads)? *1 (gun|pistol|revolver|glock|barrel|shotgun|rifle|muzzle) (to|against|at|in|under) my (own)? (head|temple|chin|mouth|chest|jaw|heart)
    (gun|pistol|revolver|glock|barrel|shotgun|rifle|muzzle) *1 (to|against|at|in|under) my (own)? (head|temple|chin|mouth|chest|jaw|heart) *6 (now|talk|say|cold|loaded|shaking|cant|please|finger|trigger|someone|somebody)
    (pistol|revolver|gun|rifle|shotgun|glock) *8 (one|round|bullet) in the chamber
    (parked|car|van|truck|sat|sitting|im) *3 (pier|quay|jetty|slipway|harbour wall|sea wall|dock|boat ramp|clifftop|cliff top|cliff|headland|level crossing|quarry|tracks) *6 (belt off|seatbelt off|belt undone|in gear|foot hovering|foot off the brake|handbrake off|lights off|in neutral|off the brake)
    (im|i am|sat|sitting|lying) in the bath *4 (toaster|heater|hairdryer|hair dryer|electric fire|scalpel|stanley knife)
    (i|ive|i have) *1 (tried|attempted|had a go|had a try) (it|at it|to do it|to end it|ending it|at ending it|hanging myself)? (an hour ago|half an hour ago|hours ago|two hours ago|tonight|this evening|this morning|earlier|minutes ago|ten minutes ago|last night) *3 (didnt work|didnt take|failed|it broke|it snapped|rope broke|hook snapped|branch broke|woke up|still here|still breathing) *6 (try again|trying again|another go|going again|again|setting it up|do it properly|do it right)
    (beam|hook|branch|rope|light fitting|knot|door handle|banister) *1 (broke|snapped|gave way|slipped|came down|bent|came loose) *8 (neck hurts|my neck|still on the floor|hang myself|try again|trying again|another go)
    (hung|hanged|tried to hang|strangled|tried to strangle|tried to drown|tried to gas|tried to shoot) myself *6 (broke|snapped|came down|came to|woke up|passed out|jammed|misfired|still on the floor|still shaking|spat me out)
    (drank|drunk|swallowed|eaten|ate|necked) *2 (spray poison|rat poison|sheep dip|roundup|yew berries|yew leaves|foxglove|oleander|hemlock|slug pellets|phosphide|celphos|battery acid|paint thinner|farm chemicals|stuff from the shed|poison from the shed|stuff for the rats) *8 (burning|burns|on purpose|mins|minutes|hour|back|ago|sick|tell|sorry|die|help|dont|now)
    (bag|plastic bag|cling film|pillowcase) *1 over my (head|face) *6 (tape|taped|tight|sorry|goodbye|gas|pills|helium)
    (ive|i have|i) *1 (started|begun) (swallowing|swallowing them|taking them all|cutting my wrists|bleeding out) *6 (cant stop|not stopping|wont stop|sorry|goodbye|die|too late|no going back|dont send)
    (ive|i have|already) *1 (gone|went) through with it *6 (tired|nobody|no one|sleepy|sorry|too late|bye|goodbye|lie down|wait)
    (does it hurt|how long|will it hurt|is it meant to|is that meant to|do your eyes|when does it) *8 (drank it|took them all|took it all|taken them all|swallowed them|swallowed it|had them all|took the lot|ive taken them|i took them) *2 (ago|minutes|already|all|with|cos|because|now|at)
    (throwing up|vomiting|being sick|stinging|burning|awake|hurts) *8 (supposed|suposed|meant|ment) to *1 (fall asleep|go to sleep|be quick|be peaceful|drift off|be painless)
    (pills|tablets|meds|sleepers) *2 making me *1 (woozy|sleepy|drowsy|floaty|heavy|numb) *1 (good|not long|wont be long|at last|finally|goodbye|bye)
    (wasnt|not|werent) (meant|supposed) to wake up *8 (more in the|still spinning|sick all|all over the pillow|try again|again tonight|do it properly|took|taken)
    (line|needle|cannula|drip) *1 in my own (arm|hand|leg|vein)
    (boat|mile out|miles out|out at sea|swell|kayak|dinghy) *8 (lifejacket|life jacket|life vest) off
    (lifejacket|life jacket|life vest) off *8 (boat|swell|water|mile|sea|over the side|jump|engine)
    (stopped|turned off|taken off|took off|pulled off) (the|my) oxygen *8 (colour|blue|alarm|want it to be|let me go|hospital again|funny)
    (goes|go|tries|attempts) with the (knife|blade|razor|rope) *6 (pulling back|pull back|again|next one|not deep|deeper)
    (im|i am|sat|sitting|here|lads) *6 with the (captive bolt|bolt gun|humane killer)
    (bleach|antifreeze|weedkiller|poison|drain cleaner) *3 (mug|cup|glass) *8 (half gone|all gone|mouth|blisters|burning|finish)
    bleeding (for ages|for hours|a long time) *8 (shiver|shivering|dropping off|dizzy|faint|sleepy|drifting|cold)
    (swallowed|took|half went down|spat half out|got half down|taken) *6 (is half enough|is that enough to kill me|enough to kill me|enough to finish me)
    (lot of|so much|all this|too much) blood *4 (cant get it to stop|wont stop|not stopping|dont think i want|dont want it to)
    my wrists (are|r) (done|open|cut|slit|bleeding|slashed|opened)
    (lit|set fire to|set light to|torched) (my own|my|the) *1 (room|house|flat|bed|mattress|car) *6 (im in it|im inside|with me in it|and locked|want to die|to die|staying in)
    (shot up|injected|smoked|snorted|took) (the lot|all of it|it all) *4 (knowing|on purpose|wanted to|going heavy|goin heavy|hot shot|to die)
    (tied|tie) my (hands|legs|feet|ankles) *4 (so i wouldnt|so i cant|so i wont|swim|float)
    `,
  ),
  // What keeps one alive, left off so as to die.
  ...signals(
    {
      ...silent,
      group: 'grave.refused',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { ...intentContexts, before: 'urgent', supposed: 'watch' },
    },
    `
    (stopped|stopping|skipped|skipping|missed|missing|refusing|refused|not taking|not taken|havent taken|given up|turned off|gave up|binned|stop|came off|off) *2 (insulin|dialysis|heart tablets|heart meds|heart pills|heart medication|hart meds|warfarin|blood thinners|anti rejection|antirejection|steroids|hydrocortisone|epilepsy tablets|oxygen|chemo|transplant meds|feeding|food|eating|tablets|meds|medication) *8 (to die|want to die|wanted to die|so i die|so id die|so ill die|hoping i die|hope i die|finish me|finishes me|let it kill me|let it take me|take its course|how im doing it|my way out|be dead|not wake up)
    (hope|hoping|waiting for|want|letting) (my heart|my sugar|my sugars|my liver|my kidneys|the sepsis|the cancer|this infection|the infection) *1 (finish me|finishes me|take me|takes me|kill me|kills me|give out|gives out|stop for good)
    (starving|starve) (myself) (to death|till i die|until i die|until my heart stops|till my heart stops)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'grave.unfed',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: presentContexts,
    },
    `
    (stopped|skipped|missed|turned off) *2 (insulin|dialysis|hydrocortisone|oxygen) *4 (on purpose|deliberately) *6 (die|this is how|end it|kill me|not wake|barely|drowsy)
    (stopped|stopping|quit|skipped|skipping) *1 (insulin|dialysis) *6 (want to die|to die|this is how im|how im doing it|doing it this way)
    (stop|stopping|stopped|refuse|refusing|quit|give up|gave up|giving up) *1 (eating|drinking|eating and drinking|food|food and water|water|fluids) *8 (until|till|til) *1 (im|i am|i) (gone|dead|die|no more|pass|fade|starve)
    (stop|stopping|stopped|wont|not|refuse|refusing|no more|never|quit) *3 (eating|drinking|eat|drink|food|water|insulin|dialysis|heart tablets|fluids) *6 (until im dead|until im gone|until i die|till im dead|till im gone|till i die|until my body|till my body|so that i die|so i die|and let myself die|and ill let myself die|to end my life|to starve to death)
    `,
  ),
  // A substance given up, and what the body does then; together they are an emergency (`detox.severe`).
  ...signals(
    {
      ...silent,
      group: 'grave.stopped',
      concern: 'withdrawal',
      role: 'quitting',
      contexts: leftOffContexts,
    },
    `
    (gp|doctor|dr|surgery|clinic|they|psychiatrist|chemist|pharmacy|prison|hospital|ward) *2 (took|taken|stopped|stop|cut|cut off|halved|pulled|refused|wont prescribe|wont give|lost) *3 (${settling}|script|prescription)
    (days|hours|nights|morning|day|night) (clear of|clean of|free of|off|without|with no|dry of) *1 (${settling})
    (dry|sober|off it|off the drink|without a drink) (since|from|for|these) *2 (funeral|wedding|weekend|christmas|new year|friday|saturday|sunday|monday|tuesday|wednesday|thursday|yesterday|morning|days|nights|hours)
    (came|come|coming|went|going|taken|took) (him|her|me|himself|herself|myself|mum|dad)? off *2 (${settling}) *4 (in one go|all at once|at one go|straight off|overnight|dead|cold|suddenly|abruptly|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days)
    (last|final) (drink|drop|can|pint|bottle|glass|dram|tot|dose|pill|tablet|fix) (was|were|on|at|about|over) *2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|days|hours|noon|midnight|lunchtime|teatime|morning|night|weekend)
    (no|not any|zero) (${drink}) (for|since|in|now) *1 (#|@number|two|three|four|days|a day|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)
    (alcoholic|drinker|heavy drinker|addict|dependent|boozer) (who|and|but)? (he|she|has|hes|shes|just|only|suddenly)? *1 (stopped|quit|gave up|came off|went cold turkey|ran out) *1 (drinking|drink)? *1 (yesterday|today|this week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days ago|hours ago|cold turkey|last night|this morning|suddenly)
    (drinking|drunk|drank|drinker|bottle a day|litre a day) *4 (stopped|quit|stop|gave up|cold turkey) *1 (yesterday|today|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|two days|three days|# days|@number days|this week|this morning|last night|days ago|dead)
    (i|hes|shes|he|she|im|@kin) *2 (stopped|stopping|quit|coming off|came off) *1 (drinking|drink|alcohol|booze|benzos|xanax|valium|diazepam|the drink|the booze) *1 (suddenly|abruptly|overnight|cold turkey|all at once|at home|by himself|by herself|by myself|on my own)
    (day|night|hour|hours|days) *2 (with no|without|no|off|minus) *1 (gin|rum|cider|lager|brandy|sherry|port|stout|spirits|beers|wine|whisky|vodka|diazepam|xanax|valium)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'grave.delirium',
      concern: 'withdrawal',
      role: 'symptom',
      contexts: leftOffContexts,
    },
    `
    (talking|chatting|speaking|arguing) (to|with) (a man|a woman|people|someone|somebody|men|children) *1 (in the corner|on the wall|on the ceiling|in the wardrobe|in the curtains|on the stairs|who isnt|who arent|who isn)
    (man|woman|stranger|figure|child|somebody|someone|people) *1 (sat|sitting|stood|standing|crouched) *1 (on my bed|in the corner|at the end of my bed|at the end of the bed|at the foot of)
    (wallpaper|walls|carpet|curtains|ceiling|floor) (is|are|s|keeps|keep)? *1 (moving|crawling|breathing|melting|talking|whispering)
    (wallpapers|carpets|curtains) (moving|crawling|breathing|melting)
    (people|men|women|children|someone|figures|a man|a woman) (without|with no|have no|has no|with half) (a)? (face|faces|eyes|head|mouth)
    (no|havent a|havent an|not an) (idea|clue) (where i am|where he is|where she is|where im|what day it|what day|what year|who i am|who he is|who she is|whose house|how i got here)
    (talking|chatting|speaking|arguing|shouting|muttering|whispering|singing) (to|with|at) (the|a|my|his|her)? (coat|coat rack|fridge|lamp|curtains|kettle|wardrobe|plug|ceiling|wall|radiator|hoover|toaster)
    (trying|keeps trying|tried|tries) to (feed|catch|milk|shoo|pick up|light|drive|plane|stroke|let out|let in) *4 (isnt there|arent there|not there|that isnt|who isnt|thats not there|on the ceiling|off the wall|off the bed)
    (temperature|temp|fever|temprature) *2 (forty|thirty nine|sky high|through the roof|really high|very high|burning|soaring|going up)
    (burning|roasting|boiling|scorching) (hot)? (to touch|to the touch|with fever|with a fever|up)
    (cant|cannot|dont know|not sure|couldnt|no longer) *1 (tell|know) *1 (whats real|what is real|what was real|if im awake|if im dreaming|if its real)
    (bit|bitten|chewed|biting) *2 (tongue|cheek) (through|open|in half|to bits)
    (gone|went|going) (rigid|stiff|like a board|floppy|glassy|vacant|blank)
    (foam|foaming|froth|frothing) *2 (mouth|lips|chin|blood)
    (body|arm|arms|leg|legs) (jerked|jerking|convulsed|convulsing|locked up|jolting|thrashing|flailing|shuddering)
    (men|man|people|someone|somebody|police|soldiers|women|snakes|rats|army|nuns|clowns|burglars|voices) (in|on|up|behind|inside|under|through|coming from) *1 (ceiling|loft|attic|plughole|plug|sink|drains|pipes|chimney|cupboard|wardrobe|hedge|radiators|vents|duvet|wallpaper|kettle|skirting|floorboards)
    (hears|hearing|hear|heard) *2 (shouting|whispering|singing|music|choir|orchestra|radio|phone|doorbell|knocking|crying) *4 (plughole|walls|nobody|no one|ceiling|pipes|switched off|not on|unplugged)
    (swatting|brushing|batting|flicking|swiping|stamping) (at|off|out|on)? *1 (flies|rats|spiders|ants|bugs|beetles|mice|insects|nothing|the air)
    (thinks|think|thought|convinced|believes|swears|insists) (its|it is|hes|shes|im|i am|were|were in|hes in|shes in|shes at|hes at) *2 (war|army|at sea|on a ship|on a boat|on a train|prison|his mother|her mother|dead brother|dead wife|dead husband|the devil|a spy|a copper|a burglar)
    (calls|called|calling) (me|us) (by)? *2 (mothers|sisters|dead|late) *1 name
    (heart|pulse|heart rate|hr) (is|at)? (racing #|up at #|going at #|a hundred and|# and climbing)
    (men|people|faces|children|strangers|soldiers|women|voices) in the (wardrobe|walls|curtains|corner|cupboard|radiator) *2 (whispering|talking|watching|laughing|staring)?
    (wallpaper|curtains|skirting boards|floorboards|shadows) *1 (is|are|was|keeps|keep)? *1 (crawling|breathing|melting|whispering)
    (came round|came to|woke|woke up|come round) on *2 (landing|stairs|hall floor|lino|path|lawn) *4 (blood|tongue|bruised|no idea|dont know how|wet)
    (blood|metal|metallic taste) in my mouth *4 (no idea|dont know|cant remember|no memory)
    (insects|bugs|spiders|ants|rats|people|men|snakes|cats|beetles|figures) *6 (cant see|cannot see|doesnt see|dont see|nobody sees|says arent there|nobody else)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'grave.wanting',
      concern: 'withdrawal',
      role: 'shakes',
      contexts: leftOffContexts,
    },
    `
    (legs|leg|feet) (wont|dont|cant|keep|keeps|will not) (stop|keep still|kicking|jerking|settle|lie still|stay still|thrashing)
    (stomach|guts|gut|belly|insides|bowels) (is|are|s)? *1 (in bits|in ribbons|churning|in knots|cramping|water|liquid|wrecked)
    (sell|give|trade|swap|kill) *4 (for a|for one|for another|for just one) (hit|fix|bag|dig|rock|line|pill|toot|wrap)
    (kicking|kick|twitching|freezing|goosebumps|goose bumps|snot|yawning|sneezing|runs) *2 (all night|nonstop|non stop|and hot|then hot|and sweats|and sweating|streaming)
    `,
  ),
  // Much every day and then none, with nobody by; or a fit known from the time before.
  ...signals(
    {
      ...silent,
      group: 'grave.abrupt',
      concern: 'withdrawal',
      role: 'symptom',
      tier: 'urgent',
      contexts: leftOffContexts,
    },
    `
    (stop|stopping|stopped|quit|quitting|come off|coming off|came off|binned|flushed|threw|thrown|ditching|ditched) *4 (${settling}) *3 (tomorrow|today|tonight|this morning|yesterday|monday|cold turkey|in one go|at once) *4 (without|alone|on my own|by myself|no doctor|not telling|nobody|no taper)
    (stop|stopping|stopped|quit|quitting|come off|coming off|came off|binned|flushed|ditched) *2 (${settling}) *3 (cold turkey|in one go|all at once|overnight|without telling|without a doctor|without the doctor)
    (years|decade|decades|months) (of|on) *3 (${settling}) *6 (cold turkey|flushed|binned|in one go|overnight|no taper|without telling)
    (litre|litres|bottle|bottles|crate|# units|# cans|twelve cans|ten cans) *2 (a day|daily|a night|nightly) *8 (stop|stopping|stopped|quit|quitting|cold turkey|giving up|come off|dry since) *6 (alone|on my own|by myself|nobody|no one|no doctor|dead|cold|sweating|shaking|trembling)
    (days off|without drink|without a drink|no drink|dry|stopping|stopped|cold turkey) *8 (had|have had|ive had) (fits|a fit|seizures|a seizure|dts|the dts) *3 (before|last time|with this|every time)
    (stop|stopping|quit|quitting) *6 (last time) *6 (fit|fits|seizure|seizures|dts|hallucinated|intensive care|icu|coma|nearly died|almost died)
    (stop|stopping|stopped|quit|quitting) (drinking|drink|alcohol|vodka|booze|benzos|xanax|valium|spirits) *8 (litre|bottle|bottles|crate|litres|liter|fifth|handle) *4 (a day|daily|per day|every day|a night) *6 (shaking|shakes|sick|sweating|trembling|racing|alone|on my own|no doctor)
    (litre|bottle|bottles|crate|litres|liter|fifth|handle|units|cans) *4 (a day|daily|per day|every day|a night) *6 (stop|stopping|stopped|quit|quitting|giving up|coming off) *4 (alone|on my own|by myself|no doctor|without a doctor|cold turkey|no help)
    (threw|thrown|throwing|flushed|binned|got rid of|chucked) *2 (xanax|xans|valium|diazepam|benzos|klonopin|clonazepam|lorazepam|ativan|zopiclone|pregabalin) *8 (cold turkey|years|just stopping|no taper|all in one go|doing it myself)
    (on|taking|prescribed) (${settling}) *6 (stopped it|stopped them|quit it|come off it|came off it|stopped) (dead|overnight|cold turkey|just like that|from one day to the next|without telling)
    `,
  ),
  // While it is being done, said plainly.
  ...signals(
    {
      ...silent,
      group: 'grave.plainly',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: { ...presentContexts, before: 'watch' },
    },
    `
    (in the process of|in the middle of|in the act of|halfway through|half way through|part way through|midway through|in the midst of|currently|right now im|busy) (@plan_dying|killing my self|suicide|trying to kill myself|trying to die|trying to hang myself|trying to end my life|taking an overdose|committing suicide)
    (took|taken|swallowed|necked|downed|drank|drunk|injected) (them|them all|it all|all of it|all of them|the lot|the whole lot|everything|the pills|the tablets|the overdose) *4 (cant undo|cant be undone|cannot undo|no undoing|cant take it back|cant take them back|no going back|no turning back|too late to|too late now|cant stop it now|nothing anyone can do|cant change it)
    (already|just) (took|swallowed|necked|downed) (them|the pills|the tablets|them all|the lot) *4 (cant|no|too late|its done|goodbye|bye|sorry|now i wait|so|whatever)
    (swallowed|necked|downed|gulped) (everything|them|them all|it all|the lot|the whole lot|all of it|all of them|every one) *2 (lying|laying|lay|lie|waiting|now|sleepy|bye|goodbye|goodnight|sorry|in bed|on the bed|door|phone|just)
    (took|taken) (everything|them|them all|it all|the lot|the whole lot|all of it|all of them|every one) *2 (lying down|laying down|lay down|lie down|waiting to|sleepy|drowsy|bye|goodbye|goodnight|on the bed waiting|lying here|just lying|floaty)
    (##|@number|twenty|thirty|forty|fifty) (down|gone|swallowed|taken|in) *1 (##|@number|twenty|thirty|forty|fifty|more) *1 (left|to go|more|remaining|still)? *3 (bed|duvet|lap|hand|palm|packet|strip|bottle|blister|pills|tablets)
    (pills|tablets|capsules|sleepers|meds) (are|is)? (poured|tipped|spread|emptied|laid|spilled|scattered|lined) *1 (out|up)? *8 (half|some|most|ten|twenty|few|handful|one|a dozen) *2 (gone|taken|swallowed|down|already)
    (loaded|cocked|chambered|racked) *3 (safety|safetys|safeties) *1 off
    (safety|safetys) (is)? *1 off *6 (shaking|crying|sorry|goodbye|finger|head|mouth|chin|cant|love|bye|end|please|temple|barrel)
    (halfway|half way|one leg|one foot|both legs|a leg) *1 over the *1 (railing|railings|rail|barrier|parapet|ledge|balcony|guardrail|guard rail|handrail)
    (let|letting) go of (this|the) *1 (railing|railings|rail|ledge|bridge|balcony|girder|guardrail|parapet|bridge rail) *2 (now|right now|and|tonight|would|it|all|what)
    (im|i am|sat|sitting|standing|stood|parked|here|up|down|been) (at|on|by|in|near|beside|above|under) (the|a|this|my) *3 (@aloft|station|platform|tracks|railway line|railway bridge|footbridge) *6 (nobody|no one|noone|not a soul) *1 (knows|has any idea|has a clue|will find|will look|can stop)
    (opened|opened up|sliced|slit|slashed|severed|sliced open|cut open) *1 (my|both|both my|an) *1 (wrist|wrists|vein|veins|artery|arteries|throat|forearm|forearms) *6 (waiting|now|bleeding|blood|minutes|just|warm|cold|goodbye|bye|sorry|bath|not long|over|red)
    (ive|i have|i just|just) *1 (opened|sliced|slit|slashed|severed|cut) *1 (my|both|both my) *1 (wrist|wrists|vein|veins|artery|arteries|throat)
    (cant|cannot|couldnt) stop the bleeding *4 (too far|too deep|on purpose|wrists|wrist|meant to|deliberate|deliberately|this time)
    (bleeding|blood) *6 (did this to myself|did it to myself|i did this|my own doing|was deliberate|on purpose|i cut myself|i meant it|i meant to)
    (tried|attempted|trying) to *1 (hang|strangle|drown|suffocate|gas|smother|shoot|choke|electrocute|poison|kill|asphyxiate) (myself|meself|my self) *6 (minutes ago|hours ago|mins ago|hrs ago|an hour ago|half an hour ago|just now|tonight|this morning|this evening|try again|trying again|again in a|go again|another go)
    (i|ive|just) *1 (pulled|squeezed) the trigger *4 (jammed|jam|clicked|click|misfired|nothing happened|didnt fire|empty|reload|reloading|again|nothing)
    (ive|i have|already) *1 done it *3 (sleepy|drowsy|woozy|floaty|goodbye|bye everyone|numb|tell my|cant be saved|nothing you can do|its in me|now i wait|just waiting)
    (its|it is|theyre|they are|pills are|tablets are) *1 (starting|beginning|started) to (take effect|work|kick in|take hold) *8 (hardly hold|barely hold|cant hold|cant feel|goodbye|numb|going dark|cant see|blurry|sorry mum|tell my|dont want to be saved)
    ill go (on|at|after|when i get to|when i reach) (three|ten|zero|the count|the next one)
    (turned|turning|put) the gas on *6 (lie|lying|sleep|die|goodbye|sorry|sealed|windows|bye|oven)
    (standing|sitting|stood|sat|im|i am|up|here) *1 (on|at|over) the *2 (bridge|roof|ledge|edge|balcony|viaduct|parapet|railing|railings|cliff|multi storey|overpass|flyover) *6 (not|dont think im|wont be|not going to be|never|no intention of) (coming|getting|climbing) (down|back)
    (insulin|paracetamol|tablets|pills|bleach|overdose|ibuprofen|antifreeze|codeine|methadone|morphine|poison|weedkiller) *6 (because|cos|cause|coz|bc|asking as) *1 (ive|i have|i|i just) (just|already)? (done it|did it|done that|just did|done just that)
    (tied|tested|knotted|rope|noose|belt|cord|flex) *8 *4 (chair|stool|stepladder|ladder|crate|bucket) *6 (standing|stood|balanced|up) on it
    (exhaust|hose|hosepipe) *1 (is|s)? *1 (connected|taped|taped on|taped in|through the window) *6 (engine|engines|motor|car|cars) (is|s)? (on|running|started|going|ticking)
    (took|taken|swallowed|necked|downed) *1 (my|the|her|his)? *1 (whole|entire|full) (month|months|week|weeks|fortnights) *2 (meds|tablets|pills|medication|prescription|insulin|antidepressants)
    (level crossing|tracks|railway line|embankment|railway bridge|rails) *8 (let|watched) *2 (trains|train|expresses) *1 (go by|go past|pass|go through)
    (cut|slit|sliced|slashed) (myself|my arm|my arms|my leg|my legs|my wrist|my stomach|my thigh) (right)? open
    (gun|pistol|rifle|shotgun|revolver|glock) *4 (its|is) (pointing|pointed|aimed|held|pressed|resting|at|against) *1 (at|to|against|under|on|in)? my (own)? (head|temple|chin|mouth|chest|heart|face)
    (shot|stabbed|gassed|poisoned|electrocuted) (myself|my self) *4 (still alive|still here|still breathing|bleeding|help|cant move|stomach|chest|heart|neck|didnt die|wasnt enough)
    (mixed|crushed|dissolved|stirred|tipped|ground) *3 (pills|tablets|meds|sleepers|insulin|poison|paracetamol) *8 (drinking it|drank it|drunk it|im drinking|ive drunk|i drank|downing it|swallowing it|sipping it)
    (im|i am) (trying|attempting) to (kill|hang|drown|strangle|suffocate|gas|shoot|choke) (myself|my self) *3 (now|right now|cant stop|help|as i type|somebody|someone|please)
    (lying|laying|lie|lay|stood|standing|sitting|sat) (in|on) the *1 (road|motorway|middle of the road|carriageway|dual carriageway|tracks|rails|fast lane) *3 (waiting|wait|until|till|so|hoping) *2 (car|lorry|truck|bus|train|hit|hits|run over)
    (eaten|swallowed|drunk|drank|ate|taken|took) *3 (yew berries|foxglove|hemlock|oleander|yew leaves|death cap|antifreeze|slug pellets|rat poison|weedkiller|bleach|screenwash) *3 (should do it|will do it|thatll do it|be enough|do the job|finish me|do the trick)
    (driving|doing|riding) *3 (hundred|ninety|#|too fast|flat out) *3 (eyes closed|eyes shut|lights off|no seatbelt|without a seatbelt|no helmet)
    (theres|there is) *1 (lot of|loads of) blood *4 (cold|dizzy|faint|weak|sleepy|drifting)
    (taken|took|swallowed|necked|drunk|drank) *1 (@whose) *2 (tablets|pills|insulin|morphine|meds|sleepers|painkillers|patches|medication) *1 (all of them|all of it|the lot|every one|the whole lot|the whole box)
    (top of|on top of|roof of|up on) *1 (a|the|my|this) *1 (building|car park|multi storey|tower block|flats|school|block) *2 (looking down|staring down|looking at the ground|about to|going to jump|ready to)
    (taking|swallowing|popping|necking|drinking) (pills|tablets|them|these|meds) *2 (until|till) *2 (dont|never|wont|stop|im|pass) *1 (wake|breathing|dead|gone|out)
    (sitting|sat|im|lying|here) in the (car|van|truck) in (the|my|a|our) *1 garage *3 (engine|motor) *1 (on|running|going)
    (on|out on|over) the *1 (ledge|window ledge|balcony rail|parapet) *2 (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fourteenth|twentieth|th) (floor|storey)
    (rope|noose) *3 (im going to|im about to|gonna|going to|about to) (step|jump) off *2 (in a|now|soon|when|minute|chair|stool)
    (sick|dizzy|sleepy|numb|drowsy|weird) from *1 (all|the|all of) *1 (pills|tablets|meds|paracetamol) *1 (took|taken|swallowed)
    (pulled|fished|dragged|cut|talked) me (out|down|back|off) *4 (going back up|going back in|going again|trying again|try again|do it again|going up again|going in again)
    `,
  ),
  // A farewell said plainly.
  ...signals(
    {
      ...silent,
      group: 'grave.farewells',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: { past: 'none', quoted: 'none' },
    },
    `
    (goodnight|good night|night|bye|goodbye|farewell) *2 (forever|for ever|for good|for always) (this time|now|x|xx|i think|i mean it|tonight)
    (goodnight|good night|bye|goodbye) *1 (for ever|for always|for evermore|for all time|for eternity)
    (nobody|no one|noone|none of you|you) *1 (can|could|to) *1 (stop|save|reach|talk) me *1 (down|round|out of it)? (goodbye|farewell|bye for ever)
    (goodbye|bye|farewell|sorry) *2 (wont|will not|shant|not going to) be (reading|answering|seeing|opening|checking|here for) *1 (your|any of your) *1 (answers|replies|reply|messages|comments|posts)
    (im|i am|ill|i will) *1 (going to sleep|going to bed|off to sleep|off to bed|off to lie down|drifting off|nodding off|go to sleep|going to lie down|close my eyes|closing my eyes|lying down) *2 (wont|will not|shant|never|not going to) *1 (be)? (wake|wake up|waking|waking up|get up|getting up|open them|opening them)
    goodbye before i (die|do it|end it|jump|kill myself|am gone|end my life|leave this world|take them|go through with it)
    (saying|say|writing) *1 (bye|goodbye|farewell|my goodbyes) before i *1 (lose my nerve|lose the nerve|lose my bottle|chicken out|bottle it|back out|change my mind|cant type|pass out|fall asleep|go under|jump|do it)
    (world|place|earth|life) *4 (quieter|better|better off|lighter|brighter|calmer|safer|kinder) *2 without me *2 (from tonight|after tonight|from tomorrow|after today|from today|goodbye|farewell|bye)
    (nobody|no one|noone|you|they|none of you|everyone) (will|wont|ll|needs|need|has|have)? *2 (worry|bother|fret|look after|put up|deal|care|cry|carry|clean up|cope|needs|need|need to feed) *2 me *3 (goodbye|farewell|after tonight|after today|from tonight|from tomorrow)
    (wont|will not|no longer|not going to|shant|never) be *1 (a)? (burden|problem|worry|trouble|nuisance|weight|bother|disappointment|drain) *5 (after|from|past|beyond|come|by) *1 (today|tonight|tomorrow|midnight|morning|now on)
    tell *2 (daughter|son|girl|girls|boy|boys|kids|children|babies|little ones|little girl|little boy) *2 (daddy|mummy|mommy|mama|dad|mum|mom|mam|papa|her dad|his dad|her mum|his mum|her father|her mother|i) (was|is|got|just) (just|so|too|only|very)? *1 (tired|too tired|poorly|broken|in pain|in too much pain|too sad|worn out|lost|too ill|not strong enough|too weak)
    tell (them|him|her|everyone|my @family) *1 (that)? i *1 (tried|really tried|did try) *6 (bye|goodbye|farewell|couldnt|could not|wasnt enough|so tired)
    tell *4 (that)? i *1 (couldnt|could not|cant) *1 (fight|carry on|hold on|hang on|keep going|go on|take it|bear it|cope|stay|live like this|keep fighting|do it) (any more|anymore|any longer|no more)
    (wanted|want|glad|nice) *2 (you|this|it|u|yous) *1 (to)? be (the|my) last (people|person|one|ones|place|voice|thing) i (ever|spoke|speak|talk|talked|write|wrote|hear|heard|see|saw|said)
    (know|knowing|remember|please know|rest easy|rest assured) *2 (none of you|nobody|no one|nothing you|you) *2 (could have|couldve|couldnt have|could) (stopped|saved|changed|prevented|done) *1 (me|it|this|anything|my mind)
    (when|by the time|once) (you|u|they|she|he|anyone|anybody) (read|reads|find|finds|see|sees|get|gets|hear|hears|open|opens) *3 (ill|i will|i shall) *1 (have|be) *1 (stopped suffering|stopped breathing|stopped hurting|left this world|left this life|ended it|ended my life|passed|passed on|crossed over|died|at peace|at rest|free of it all|out of pain|out of my misery|beyond help|in the ground|cold)
    by the time *2 (is|gets|has been|been|are) (found|read|seen|opened|discovered) *4 (dead|be gone|at peace|be over|no more|past saving|too late|at rest|have gone)
    (said|saying|made) my (goodbyes|farewells) *4 (nobody|no one|they|none of them|without|she|he|mum|not that) *2 (noticed|notices|knew|know|knows|realised|realise|guessed|clue|twigged|picked up|them knowing|anyone knowing|realising)
    (made|recorded|filmed|making|recording|filming|left|leaving|writing) *2 (video|videos|letter|letters|message|messages|recording|voice notes|note|notes|cards|tape) *6 (when|once|after|for when) (im|i am|ive|i have) (dead|died|killed myself|hanged myself|ended my life|taken my own life|taken my life|jumped|drowned myself|shot myself)
    (my|the) time (has come|is up|has run out|to go has come) *1 (so)? (goodbye|bye|farewell)
    (im|i am|ill be|i will be|soon ill be) *1 (going|off|leaving) *1 (to)? (somewhere|a place|where) *3 (no pain|without pain|pain cant|no more pain|nothing hurts|free of pain|no suffering|without suffering|cant hurt me)
    cant (do|take|go on with|keep doing|live) (this|it|life|like this) (anymore|any more|any longer) *2 (bye|goodbye|farewell) *1 (everyone|all|everybody|world|you all|forever)
    (passwords|pin|keys|will|insurance|letters) *8 *8 (forgive me|goodbye|farewell) *2 (mum|mam|mom|dad|all|everyone|love)
    tell *8 fault *4 (i|that i) *1 (loved|love|adored|always loved)
    tell *6 (i|that i) *1 (loved|adored|always loved) *8 (her fault|his fault|their fault|your fault|anyones fault)
    (messages|notifications|notification|email|emails|posts|post|words|letter|text|texts|letters|reading) *2 (from|of|by) a dead (woman|man|girl|person|lad|boy|mans|womans)
    (if|when|by the time|whoever|anyone) *2 (reading|reads|read|sees|see|finds|find) this *6 (no longer alive|already dead|not alive|im dead|i am dead|have died|long gone|no longer with you|no longer here|no longer breathing)
    (im|i am|ill be|i have to|ive decided to) *1 (leaving|leave) (you all|all of you|everyone|you|them) *1 (tonight|now|for good|forever|behind) *3 (forgive|sorry|goodbye|bye|farewell)
    by the time *6 (too late to stop|too late to save|too late to help|too late for anyone|too late to talk|too late to reach)
    tell (him|her|them|everyone|my @family) *1 (im|i am|ill be|i went|ive gone|i have gone) *1 (in|to|up in|with)? (heaven|god|jesus|angels|the angels|the stars)
    if (im|i am) not (here|around|alive) *1 (tomorrow|in the morning|by morning|next week) *1 (know|remember|tell|please|thank|i loved|it wasnt|its not)
    (send|call|ring|get) the police (not|instead of|and not|rather than) *1 (my|mum|mam|mom|dad|the|her|him)
    (no need to|dont|neednt|you can stop|you wont have to|you wont need to) (worry|bother|fret|worrying|fretting) about me (after|from|past) *1 (tonight|today|tomorrow|midnight)
    (daddy|mummy|mommy|mama|papa) *1 (has to|is going to|must|needs to|will have to) (go|go away|leave) *3 (isnt|not|never|wont be|wont) (coming|come) back
    (no|wont be a|isnt a|not be a|isnt going to be a|never be a) (tomorrow|morning|next week|next month|next year|next birthday|next summer|next christmas|next time) for me
    (closing|close|shutting|shut) my eyes (for the last time|for good|forever|for ever|one last time)
    (letter|note|video|message|post|this|card|recording) *1 (is|s)? for (when|after) (im|i am|ive) (dead|died)
    (say|saying|said|tell|telling|thank|wish|hear|heard|hearing|see|seeing|hug|hold|kiss|wanted|needed|had to|came on|came here|popping on|apologise|forgive|peace|message|chat|call|called|rang|phoned|last|sorry) *8 @before_end
    (goodbyes|farewells|goodbye|farewell|bye|so long|ta ra|cheerio|adieu|last chat|last words) *4 before i (die|do it|go through|end it|end things)
    (rang|ring|ringing|called|calling|phoned|phoning|facetimed|video called|rung) *8 (voice|voices|laugh|say my name|say hello|say goodnight|sing|breathe) *4 before i (die|do it|go|end)
    (hear|heard|hearing) *2 (voice|voices|laugh|say my name) *4 (before i|one last time|once more|for the last time|a last time) *1 (die|do it|@dying_firm|now i can go|then i|and then)
    last (people|person|ones|voices|faces|voice|thing) i *3 before i (die|go for good|do it|end it)
    (made|recorded|filmed|making|recording|filming|left|leaving|writing|wrote|written|saved|sent|save) *2 (video|videos|letter|letters|message|messages|recording|voice notes|voicemail|note|notes|cards|tape|story|stories|goodbye) *8 *2 (when|once|after|for when) (ive|i have|im|i am|i) (dead tonight|killed|hanged|drowned|shot|jumped|ended my|taken my|took my|done it|gone through|finished myself|topped myself|ended it|kill|hang|jump|end my|take my own)
    (my funeral|my own funeral|my coffin|my own eulogy|my eulogy|my obituary|my burial plot|my grave|my cremation|to be buried in|bury me|my service|my funeral suit) *8 (@dying_firm|by my own doing|by my own hand|in the ground by)
    (play|sing|have|put) *4 when (they|you|yous) (bury|cremate|burn) me (this|next|on|tomorrow|in a)
    (said|saying|hugged|hugging|kissed|kissing|waved|told|took|had|saw) *8 (they|she|he|nobody|no one|none of them|mum|dad|everyone) *1 (think|thinks|thought|had no idea|has no idea|have no idea|dont know|doesnt know|didnt know|knew|knows|reckon) *8 (not going back to anything|not going anywhere but the grave|never see me again|see me alive|not see me alive|its for ever|it was for ever|be no next time|going to the bridge|off to the bridge|was the last time|only one who knew|going to die|ill be dead|be dead by)
    (note|letter|notes|letters|video|envelope) *6 (read|open|play|watch) (it|them|this|that) *1 (when|once|after) (im|i am|ive) (dead|died|killed)
    (note|letter|notes|letters) *6 (explains|says|tells you|tells them|to explain|explaining) why i (had to go|did it|have to go|couldnt stay|left this|am dead|died|killed)
    (please|someone|somebody|would someone|can someone|could somebody|will you|promise me) *1 *1 (look after|take care of|feed|have|find a home for|look in on|be good to|check on|be kind to) *8 (@life_tired|where im going i cant take|where im going she cant|where im going he cant|when the police come|when the police tell|when they tell her about me|the police come round to tell)
    not be (checking out|waking up|coming out|leaving|walking out|going home|here) alive
    (wont|shant|will not) be (checking out|coming out|leaving|walking out|going home) alive
    (tell|told) *4 (loved|love|sorry) *4 (hers|is his|is theirs|can have my|gets my|keep my) *4 (goodbye|bye|farewell)
    (goodbye|bye|farewell) *4 (none of them|none of em|nobody|no one|not one of them|nobody at all) *1 (clocked|noticed|guessed|twigged|realised|realized|knew|knows|suspected|cottoned on)
    (none of them|none of em|nobody|no one|not one of them|they never|they didnt|she didnt|he didnt|mum didnt) *1 (clocked|clock|noticed|notice|guessed|guess|twigged|twig|realised|realise|cottoned on|picked up|suspected|suspect) *3 (it was goodbye|was goodbye|its goodbye|saying goodbye|last time|my goodbye|a goodbye|for good)
    (daddy|mummy|mommy|mama|papa|mum|mom|dad|nana|grandad|grandma|grandpa) *1 (wont|will not|isnt going to|shant|cant) be *6 (any more|anymore|again|ever again|any longer) *3 (loved|love) (you|them|her|him) (goodbye|bye|so much|always)
    (@farewell_word|last words|last post|last message|forgive me|no regrets) *4 (im|i am|and|just|now) ending it *1 (now|all|here)?
    (im|i am|and|just|now) ending it (now|all|here)? *2 (@farewell_word|forgive me|love you all|sorry everyone|sorry mum|sorry mom|sorry dad)
    (ill|i will|i shall) be gone (before|by|when) *4 (i forgave|forgave you|forgive you|i loved you|not your fault|wasnt your fault|nothing wrong)
    (my funeral|my own funeral|my coffin|my own eulogy|my eulogy|my obituary|my burial plot|my grave|my cremation|to be buried in|my service|my funeral suit) *8 (need|needs|needed|needing) *2 (this week|by|soon|tonight|tomorrow|next week)
    (my funeral|my own funeral|my coffin|my own eulogy|my eulogy|my obituary|my burial plot|my grave|my cremation|to be buried in|my service|my funeral suit) *8 (im dying|ill be dead|im dead|i am dead|shall be gone|will be gone|ill be gone) (tonight|tomorrow|by|this|before|soon)
    (when|by the time|if|once) (you|u|yous|they|she|he) *1 (read|reads|see|sees|find|finds|get|gets|hear|hears) this *8 (had to go|couldnt stay|have to go|couldnt go on|be at peace|be at rest|be free|wont be in)
    (last words|final words|last post|last message|this is goodbye|came to say goodbye|came here to say goodbye|farewell|so long|forgive me) *8 (time to die|time to go and die|off to die|i join my|im dying tonight|ending it now)
    (time to die|time to go and die|off to die|tonight i join my|im dying tonight|im ending it|ending it now) *4 (last words|final words|last post|last message|this is goodbye|came to say goodbye|came here to say goodbye|farewell|so long|forgive me|bye guys|thank you for everything|goodnight and)
    (delete|deleting|erase|erasing|uninstall) (myself|me) from (the world|this world|the planet|existence|life|earth|reality|everything)
    (letters|letter|cards|video|videos|notes) *8 *2 (eighteenth|birthday|birthdays|wedding|graduation|grown) *6 (wont be here|wont be around|wont be there|wont be alive|wont live|shant be|not be here|not be around|wont see it|wont get to see|im going to be dead|ill be dead|ill be gone|when im gone)
    (when|once|because|since|as|cos|coz|after|that|so|by then) *1 (im|i am|ill be|i will be|i shall be) dead *1 (@soon|@plan_day|next week|within the hour|in the morning|in an hour)
    (when|once|because|since|as|cos|coz|after|that|so|by then) (im|i am|ill be|i will be|i shall be) *1 (gone and buried|dead and buried|dead and gone) (@soon|@plan_day|next week)
    (see you|see u|see ya|see me) *1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|at christmas|next term|after the weekend|in september|in the morning) *1 (but|and|no)? (she wont|he wont|they wont|she never will|he never will|they never will|therell be no me|there wont be a me)
    (wont|will not|not going to|isnt going to|never) be a me *1 (by then|any more|anymore|after|tomorrow|next|on|to|left)
    (didnt|did not|couldnt|could not|cant|never|dont|without) *2 (tell|say|telling|saying|let on|told|said) *3 (it was goodbye|it was the last|its goodbye|its the last|was goodbye|i was saying goodbye|im saying goodbye)
    (was|its|is|had|s) *1 (our|my|the|his|her|their|a) last @last_treat *4 @unaware
    (was|its|is|had|s) *1 (our|my|the|his|her|their|a) last @last_treat *4 (i can go now|now i can go|i can die|im going to die|i wont be here|ready to go now)
    (last|final) @last_treat *4 (then|after that) *1 (i die|i end it|ill end it|i kill|ill kill|im going to kill|its over for me|im dead|the bridge|the pills|the rope|the river|the train|the tablets|i jump|i hang|gone for good|i leave this)
    one more @last_treat *4 (then|after that) *1 (i die|i end it|ill end it|i kill|ill kill|im going to kill|its over for me|im dead|the bridge|the pills|the rope|the river|the train|the tablets|i jump|i hang|gone for good|i leave this)
    (only thing|all|thing|only i am|one thing) *1 left *2 (get rid of|delete|give away|throw away|throw out|bin|go|erase|pack|clear|clear away|dispose of) *1 (is)? (me|myself|is me|tonight|tomorrow)
    (last thing|last one|next thing) *1 (to go|to get rid of|to delete|to throw out|to give away) is (me|myself)
    im the last thing (to go|to get rid of|to throw|to clear|left to)
    (have to|going to|gonna|got to|time to|only) *1 (get|be) rid of (me|myself) *1 (tonight|tomorrow|now|today|by|and)
    (mummy|mommy|daddy|mama|papa) *1 (is going|going|off|has to go) to heaven *1 (@soon|now)
    (mummy|mommy|daddy|mama|papa) *1 (has to|must|needs to) *1 (go|leave) *1 (for good|forever|now|away for good)
    (sorry|forgive|love you|darlings|angels|goodnight) *3 (mummy|mommy|daddy|mama|papa|mum|mom) (has to|must|needs to|had to) (go|leave)
    (mummy|mommy|daddy|mama|papa) *1 (wont|will not|isnt going to) (wake up|be here|be alive|be around) *1 (tomorrow|in the morning|when you|by morning)
    (mum|mom|dad) wont be here (in the morning|when you wake|tomorrow) *4 (sorry|love you|goodnight|angels|darlings|kids)
    (sorry|love you|goodnight|angels|darlings|kids) *4 (mum|mom|dad) wont be here (in the morning|when you wake|tomorrow)
    (mummy|mommy|daddy|mama|papa) *1 (cant|couldnt|cannot) stay *1 (in this|any longer|alive|here)
    (mummy|mommy|daddy|mama|papa) *1 too tired to (live|stay|go on)
    (sorry|love you|goodnight|kissed|angels|darlings|be good) *4 (mummy|mommy|daddy) *1 (isnt|is not|wont be|not) coming back
    (you|they) wont have a (mummy|mum|dad|daddy|mother|father|mom|mommy) *1 (tomorrow|any more|anymore|after|by)
    tomorrow *1 (you|they) wont have a (mummy|mum|dad|daddy|mother|father|mom|mommy)
    (my name was|i was called|for the record i was) *8 (goodbye|farewell|bye|leaving this life)
    (i was @number|i was #|i was) *4 i (tried|existed|lived|was loved|did my best) *2 (goodbye|bye|farewell)
    (tell|let) (the others|everyone|everybody|them|people|the group|the rest) *2 i (died|chose to die|passed|killed myself|am dead)
    (shall not see|shant see|wont see|not see|not live to see|depart|leave this life|leave this world|my life ends|i go|i leave you|in my grave|in the ground) *4 @own_hand
    (bury me|scatter me|cremate me|lay me|put my ashes|scatter my ashes|want to be buried|like to be buried) *8 *2 (couldnt go on|couldnt stay|cant go on|im going now|goodbye|farewell|bye|forgive me|ill be dead|i die|done by|sorry mum|sorry mom|sorry dad|sorry mam)
    (only thing|only reason|reason i|stayed|why i|lived for|kept me|only kept) *8 (nothing to stop me|nothing stopping me|nothing holds me|nothing keeps me|nothing keeping me|nothing holding me|i can die|i can go now|free to go|now i can|so im going|can end it) *1 (tonight|now|in peace|goodbye|any more|anymore|and)?
    (scheduled|queued|timed|programmed|set to) *8 *4 (ill be dead|im dead|all be over for me|itll be over|too late to stop|too late to save|i wont be alive|ill have done it|ive done it)
    (promised|said|told) *8 (i lied|was a lie|was lying|wont be there) *4 (be alive|going to die|buried me|be dead|end my life|ending my life|kill|killing)
    (sorry|forgive me) (for|about) (what youll find|what you will find|what theyll find|the mess youll|the mess ill|what you find|what you see) *4 (tomorrow|tonight|goodbye|bye|couldnt go on|couldnt stay|in the morning|forgive)
    (thinks|think|told|believe|believes|said) *8 (course|friends|camping|holiday|trip|work|conference|away|hotel|gym) *6 (in the river|going to die|to the cliffs|be hanging|hang myself|it was goodbye|off the bridge|in the sea|in the lake|to the bridge|never coming home|to the woods)
    (mine|my life|my story) (ends|stops|finishes|is over) (@soon|here)
    (letters|letter|notes|note|envelopes|cards|videos|recordings) *8 (one for each|one for every|one each for|each for) *8 (nothing else to do|nothing left to do|nothing more to do|nothing else to sort|everything done|all done now|thats everything|im ready now|i am ready now|at peace|im calm|feel calm|feel peaceful|feel ready|im going now|time to go|left to deal with)
    (letters to|letters for|letter to|letter for|letter each to|notes to|notes for|wrote to|written to|letter to each|letters to each) *4 (girls|boys|sons|daughters|lads|kids|children|babies|grandchildren|grandkids|sisters|brothers|son|daughter|wife|husband|mum|mom|mam|dad|nieces|nephews|parents) *8 (with|beside|alongside|with the|with my|beside the|alongside the|with our) (car title|title|deeds|house deeds|will|my will|life insurance|insurance policy|insurance papers and my will|birth certificates)
    (dont|do not|never|please dont) let *4 (blame themselves|blame themself|blame himself|blame herself|feel guilty|feel responsible) *1 (for|over|about) (me|my death|what im doing|what im about|what i am about|what ive done|losing me)
    (nobody|no one|noone|none of you|not one of you|dont want any of you|dont want anyone|dont want anybody) *2 (blame|blaming|feel guilty|feeling guilty|feel responsible|feeling responsible) *1 (for|over|about) (me|my death|what im about|what im doing|what ive done|what i have to do|losing me)
    (by the time|before|when|once) (you|u|anyone|anybody|somebody|someone|any of you|you all|a moderator|a mod|the mods|mods|help|everyone) *6 (ill|i will|i shall|ill have|i will have|i shall have) (slipped away|gone for good|be gone for good|passed so|passed and|passed please|passed just|passed know|passed but|passed thank|passed away|passed on|passed over|be dead|died|have died|be cold|left this world|stopped breathing|crossed over|let go for good)
    (note|letter|letters|notes|envelope|instructions|video) *8 *4 (where to bury me|where to scatter me|where to put my ashes|where to lay me|how to bury me|how to scatter me|where id like to be buried|where i want to be buried|where i want to be scattered|where id like to be scattered|what to do with my body|what to do with my ashes|where my body|where to find my body)
    (rang|called|phoned|rung|facetimed|ringing|calling|phoning) *8 *4 (hear them|hear each of them|hear everyone|hear their voices) *1 (one last time|one final time|a final time|a last time|for the last time)
    (nothing|no one|nobody|noone|nowt|nothings|no ones|nobodys) *2 (keeping|keeps|keep|holding|holds|hold|tying|stopping) me here *1 (after|past|beyond|from) *1 (tonight|midnight)
    (ill be|i will be|i shall be) *1 (cold by then|cold before they|cold before anyone|cold when they|stone cold by|stone cold before|stone cold when|past saving by|past saving before|past saving when|past help by|past help when|beyond help by|beyond help before|beyond saving by|past reviving)
    (hugged|hug|kissed|held|squeezed|cuddled|hugging|kissing|holding) *8 *6 (because|knowing|knew|since|cos|as) *3 (our last one|our last hug|our last kiss|our last cuddle|be our last|the last one|the last hug|last time shed see me|last time hed see me|last time theyd see me|last time shell see me|last time hell see me|last time theyll see me|last hug shed get|last hug hed get|last hug theyd get)
    my *1 (time|shift|stint|run|watch|tour|journey|days|innings|turn|stay) (on|in) (this|the) (earth|world|planet|life) *1 (ends|is over|is done|finishes|is up|goodbye|farewell|bye|so long) *1 (tonight|today|tomorrow|now|and thank|everyone|all|thank you)
    (hell|shell|theyll|youll|he will|she will|they will|you will|will|one day|someday) *4 (understand|see|know|realise|realize|get) *3 why i (had to die|chose to die|have to die|must die|am dying|wanted to die|killed myself|am killing myself|ended my life|took my life|took my own life)
    @after_gone *2 (tell|let|remind) *6 (loved|love|forgave|forgive|tried|adored|painless|quick|fault|because of|my choice|thinking of|sorry|goodbye|peaceful|didnt hurt|didnt suffer)
    tell *3 afterwards *1 that *4 (loved|forgave|tried|painless|fault|because|my choice|sorry|peaceful|suffer)
    tell *6 (loved|forgave|adored|sorry|fault) *3 @after_gone
    (hope|hoping|maybe|bet) *4 (quieter|kinder|nicer|softer|gentler|warmer|peaceful|something|somewhere|calmer) *3 on the other side
    (sorry|apologies|forgive me) *2 (person|people|man|woman|lad|lady|neighbour|cleaner|driver|stranger|walker|one|whoever|anyone|someone|somebody|officer|nurse) (who|that|whos|wholl)? *2 (finds|find|found|discovers|walks in on) me
    (sorry|forgive|hate|wish) *6 (be|been|is|are) *1 (the one|the ones|first) (to|who|that) (find|finds|found|discover) me
    if (i|you) dont (answer|reply|post|write|come back|respond|log on|ring|hear) *5 (ive gone|im gone|im dead|ive died|i did it|ive done it|i went through)
    (still up|still here|morning|reaches you|gets this|reading|see this|sees this|read this) *4 (im|i am|ill be) already (dead|gone|cold)
    (goodbye|goodbyes|letter|letters|note|farewell) *2 (to write|left to write|to say|to send|left|to go) *5 (i can go|im gone|im done|ill go|i can rest|i can stop)
    (see|meet|hear|hug|hold|hear from|talk to|speak to|be with) *3 (again|more) in this life
    (i|ive|i have|my) *3 (letter|letters) *4 (each|all|every one) of (my|the|our) (kids|children|girls|boys|daughters|sons|family|grandkids|grandchildren|brothers|sisters|lads) *6 (on|in|under|behind) (the|my) @note_place
    my note (is|s) *1 (finished|written|done|ready|sealed|signed)
    (owner|poster|writer|author|member|user) *1 (will|ll|s) *1 (have|be) (passed away|died|dead|passed|deceased|no longer alive)
    (goodbye|farewell) *2 (forgive me|please forgive|try to forgive)
    (letters|cards|videos|presents|messages|recordings) *4 (birthday|birthdays|christmas|wedding|milestone) *4 without me
    (im|i am|ready for|be|its) *1 (letting go of|let go of) (life|living|my life)
    `,
  ),
  // What is said once when one goes, and counts beside another farewell.
  ...signals(
    {
      ...silent,
      group: 'grave.parted',
      role: 'goodbye',
      contexts: { past: 'none', quoted: 'none' },
    },
    `
    (cant|couldnt|cannot|could not|not able to|too cowardly to|not brave enough to|no courage to|dont have the courage to|havent the courage to|too scared to) *1 say (goodbye|it|bye|farewell|this) *3 (to their faces|to their face|to your face|to your faces|in person|face to face|to her face|to his face|out loud)
    tell *4 (he|she|they) can have my *1 (car|guitar|things|clothes|dog|cat|records|books|bike|phone|money|stuff|room|watch|ring|tools|laptop|console|xbox|playstation|ps5|switch|hoodie|skateboard|trainers|room|lego|bed)
    tell *3 (mummy|mommy|daddy|mama|papa) (had to go|has to go|had to leave|needed to go|has gone) *2 (heaven|stars|angels|jesus|god|sky|away|sleep)
    (signing|logging|signed|logged|writing|posting|typing) *1 (off|out|here)? *1 (for the last time|one last time|for the final time|for ever|forever)
    (dont|please dont|no need to|neednt) *1 (hate|be angry with|be cross with|be mad at|blame) me *2 (for this|for going|for leaving|for what|i had to|i couldnt)
    (sorry|apologies|forgive me) *1 (it|this|that it|my life|that this) *1 (had to|has to|must|needs to) (end|finish|be|come to|stop) *1 (like this|this way|here|tonight|today|so soon)
    wish (it|that|you|love|this) *1 (had been|was|were|couldve been|could have been) enough
    before i (go|leave) *1 (for good|forever|for ever|for always)
    (better|luck|happier) *2 (living|life|staying alive) than (i did|i was|me|i managed)
    soon (ill|i will|i shall) be with (my|him|her|them|mum|mam|mom|dad|nan)
    (this|that) is how *1 (it|my life|my story|everything) (ends|finishes|stops|all ends)
    hope (my|the|they|everyone|you)? *1 (family|kids|children|parents|wife|husband|mum|all)? (can|will|could) *1 be (happy|happier|free|at peace|better off) *1 (now|at last|without me)
    wish i (could have|couldve|had) *1 (hugged|met|held|seen|thanked|told) (you all|you lot|you guys|all of you|everyone|each of you)
    (nothing|nobody|no one) *2 (to keep|keeps|keeping|holding|to hold|holds|needs|needing|ties|tying) me *1 (here|tomorrow|any more|anymore)
    (wont|shant|will not|not going to|never) *1 (see|be seeing|get to see|live to see) *2 @life_ahead
    (live|have|do|enjoy|see|love) *3 for (both of us|the two of us|the pair of us)
    (raise|have|drink|pour|sink) (a|one) *1 (glass|drink|pint|toast|whisky|jar|dram)? *1 (to|for) me
    (know|knowing|remember) (that)? i (chose|wanted|decided on) (it|this)
    (checking|signing|bowing|clocking|logging) *4 not (just|only) *2 (forum|group|site|chat|board|server|app|internet|here)
    (wont|cant|shant|not going to) be able to (any more|anymore|after|from tomorrow|from tonight)
    (wont|cant|shant|not going to) *1 (get|be able|be there|be here|be around|have the chance)? to (say|tell|do|explain) (it|him|her|them|that|you)? *1 (myself|in person)
    (finally|at last) (going to|gonna|get to|getting to|able to|free to) (rest|sleep for good|be at rest|be still)
    (youll|you will|shell|hell|theyll) *1 (need|want|be minding|be looking after) *3 (after|from) (tonight|tomorrow|today)
    sorry to leave (it|this|that|all this|all of this|things) (on|to|with) (you|them|her|him)
    (ive|i have|i) had my (time|innings|go|turn|share of life)
    (done|finished|through) with (living|being alive|breathing)
    (theyll|they will|someone will|somebody will|hell|shell) *1 find me (by then|by|tomorrow|soon|eventually)
    (hell|shell|theyll|he will|she will|they will|youll) *1 (have|face|spend|do|need) *3 without me
    (looked in on|kissed|tucked in|watched|hugged|cuddled|listened to|rang|walked through|looked round|sat with) *4 (for the last time|one last time|for one last time|one final time|a last time)
    (wont|shant|not|never) *1 (see|reach|make it to) (saturday|sunday|monday|tuesday|wednesday|thursday|friday|christmas|easter|spring|summer|the snow|the spring|the summer|next week)
    (on my way|on our way|coming|going|off|heading) (to|over to|home to) (you|him|her|them) @soon
    (@soon|now|then) (im|i am|ill be) (on my way|coming|going|heading|off) (to|home to) (you|him|her|them)
    (not|no|without) *2 (setting|set|need|needing) *1 (an alarm|the alarm|my alarm)
    (pass|leave) my *1 @keepsake (to|on to)
    (talk to|sing to|read to) *4 for me
    `,
  ),
  // No more of me after an hour; who will look after whom; what is to be told, opened, sung; and why it was.
  ...signals(
    {
      ...silent,
      group: 'grave.partings',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: { past: 'none', quoted: 'none' },
    },
    `
    (by the time|when|once) (you|u|they|anyone|yous) *1 (read|reads|see|sees|find|get|hear|count|wake) *3 (i|ill) (wont|will not|shant) be (around|alive|anywhere|breathing|with you)
    (by the time|when|once) (you|u|they|anyone) *1 (read|reads|see|find|get|hear|count) *2 ill have (passed over|passed on|crossed over|gone over|slipped away|left you)
    tell *3 (that)? i (tried|fought|held on|lasted|hung on|stayed) as (long|hard) as i could
    (last|final) time *2 (ill|i will|i|ill ever|i ever) (write|post|type|speak|message) *2 (or anywhere|or anyone|to anyone|anywhere at all)
    (shant|wont|will not|never) be *4 nor (anywhere|anyone|ever)
    (wont|not|shant|will not) be (there|here|around|on|in|at|back) *3 or any (week|other week|day|other day|night|other night|time|year|other)
    not (tonight|today|tomorrow|this week) *1 *1 (any other|any|ever) *1 (night|day)
    (wont|not|shant|will not|not going to) (see|be seeing|be around for|be here for) *1 (the)? (new year|christmas|spring|summer|another day|tomorrow|morning|sunrise|daylight|dawn|next week) *4 (goodbye|bye|farewell|so long|cheerio|ta ra|be good|be kind|love you|love to|bless|content|wouldnt want|sorry|thank you)
    i wont see (march|april|june|july|august|september|october|november|december|january|february|spring|summer|winter|another)
    (know|knew|tell|say|told) *4 i (wasnt|was not|was) (angry|sad|scared|in pain|in any pain|afraid|unhappy|alone|happy|calm|peaceful|funny) *1 (at the end|in the end|on the last day|at the last|when i went)
    (when|if) (they|people|anyone) ask *1 (say|tell them|tell everyone) *1 i was (funny|happy|kind|loved|tired|brave|good)
    (said|wrote|written|done) *3 (what|everything|all) *1 i (had|needed|wanted) to say *5 (goodbye|bye|farewell|so long|cheerio|ta ra)
    (look in on|look after|check on|take care of|be kind to|be gentle with|watch over|keep an eye on) *1 (my|our|the) *2 (after tonight|after today|after tomorrow|from tomorrow|when im gone|once im gone|after im gone|now im gone)
    (me|im) (done|finished) *2 (@number|#) *1 (years|winters|summers) (was|is|were) (plenty|enough|long enough|more than enough)
    (flowers|hymn|hymns|lilies|song|coffin|reading|music|suit|dress|lily) *4 (no black|not lilies|no lilies|no hymns|the crem|at the funeral|in the coffin) *8 (sorry|forgive|goodbye|tonight|tomorrow|love you)
    (no black|not lilies|no lilies|no hymns) *8 (sorry for|forgive|goodbye|cant do tomorrow|cant do another)
    (bury|cremate|scatter) me *8 *2 (tonight|goodbye|forgive|know that i|know i was)
    (hold|have) (the|my) (service|funeral|wake) (at|in) *8 *8 (gone tonight|ill be gone|goodbye|short notice)
    (dont|do not) let (them|mum|mam|dad|anyone) (put|use|play|sing|print) my *8 (paper|last wish|coffin|news|obituary|funeral)
    (cant|wont|not able to) be here for (him|her|them|it|my @person|you|any of you) (any longer|anymore|any more|after tonight|after today|after this)
    (dont|please dont) (cry|be sad|be angry|worry|grieve) *4 (i chose this|my own choice|i wanted this|my choice|my decision)
    (goodbye|bye|farewell|so long|cheerio|ta ra|not long|thank you|love you|not your fault|nobodys fault|dont cry) *8 (i chose this|my own doing|it was my choice|its my choice|my own choice|by my own hand|in my own time)
    (my own doing|my own choice|by my own hand) *8 (goodbye|bye|farewell|so long|cheerio|ta ra|been good|good to know|pray for me|thank you|love)
    left *1 (back|front)? door (unlocked|open|on the latch) so *6 (break|kick|smash|force) it
    (dont|please dont|do not) (blame|be angry with|be hard on|sue) the (doctors|doctor|nurses|nurse|therapist|hospital|crisis team|ward|driver|counsellor|school|police) *3 (did|tried|couldnt|could not|wasnt|werent)
    (hate goodbyes|good at goodbyes|rubbish at goodbyes|bad at goodbyes|good at leaving parties) *8 (im going|this ones easy|this one is easy|tired|so this is it|thank you)
    (goodbye|bye|farewell|so long|cheerio|ta ra|sorry|love you|forgive me) *6 (never|not|wasnt|werent) (meant|supposed|built|made|cut out) (to stay|to be here|to live|to last|to stick around|for this world|for this life|to stay long)
    (im|i am|ill be|i will be|and im) leaving this (world|earth|life|planet)
    (resign|resigning|retiring|checking out|signing off|logging off|bowing out|standing down|stepping down) *1 from (the human race|life|living|existence|everything|the living|the world)
    not *1 from *3 from (everything|life|the world|living|all of it)
    (bowing out|standing down|checking out|clocking off|clocking out|closing the book|closing my book|stopping the clock) *4 (tonight|permanently|for good|forever|on myself|on my life) *8 (goodbye|bye|farewell|so long|cheerio|ta ra|wish you|carry on without|without me|enjoyed your|thank you|love|be kind)
    (closing|close|closed|shutting) the book on (myself|my life|me|this life|living|it all)
    (scheduling|scheduled|timed|timing|set|queued|saved) (this|message|it) *3 (when|after|once|for when|until) *3 (too late to stop|too late to save|im gone|im dead|i am gone|its over|its done)
    (pre written|prewritten|scheduled|timed) *1 (msg|message|post|email) *8 (did it|im gone|at peace|i am gone|no longer)
    (scheduled|set|timed) for the morning *3 so (they|she|he|you|nobody|no one) (cant|wont|couldnt) *2 (turn round|turn around|stop|come|get here|find|talk)
    if love (could have|couldve|could|was enough to|had been enough to|were enough to) *2 (kept|saved|keep|save|held|hold) me
    (everyone|everybody|theyll|you|youll|family|they) *3 (better|fine|happier|ok|okay|relieved|free) *1 (once|when|after) the (shock|news|funeral|grief|dust) *2 (wears off|settles|is over|passes|fades|sinks in|is done)
    (post|message|cigarette|text|drink|words|breath) *4 last everything
    (ring|rings|letter|letters|note|notes|envelope|envelopes) *6 (envelope|name on it|names on|piano|pillow|sugar bowl|on their doors|on the doors|the bed) *8 (understand by|youll understand|forgive me|to read it to|had to go|goodbye|bye|farewell|so long|cheerio|ta ra|passed over|youll know why)
    (understand|know|see) *4 why (i|grandpa|grandad|nan|mum|mom|dad|daddy|mummy|mommy|nana|granny|papa) (had to go|has to go|had to leave|needed to go|chose to go|had to do this|had to do it)
    (sorry|wish) *2 (never|wont|not) *2 (meet|met|see|hold|know) *6 (was just|just too|too|was so|just so) (tired|weary|worn out)
    (auntie|aunt|uncle|mum|mom|dad|mam|nan|nana|grandad|grandpa|old man|mother|father|sister|brother) was *1 (tired not angry|just too tired|too tired to|so very tired|just tired|tired and)
    (go quiet|go silent|stop replying|vanish|disappear) *3 (for keeps|for good|forever|permanent)
    (last|final) (thing|words|word) before i (end this|end it|do it|do this) *8 *8 *2 (goodbye|bye|farewell|so long|cheerio|ta ra|not for me|sorry)
    (wont|will not|never) (get|be) a (follow up|sequel|part two|next post|reply this time)
    (grave|buried|coffin|headstone|ashes|died) *8 (going to|gonna|ill|i will|about to) be (next to|beside|with|lying next to|lying beside) (him|her|them) (soon|tonight|tomorrow|by)
    (tonight|tomorrow|goodbye|bye|farewell|so long|cheerio|ta ra|my own choice|last post|im off|sorry) *3 (going|off|going home|heading) (to)? where *2 (mum|mam|mom|dad|nan|nana|granny|grandad|grandpa|brother|sister|son|daughter|boy|girl|wife|husband|twin|baby|father|mother|david) *1 (is|are|went|has gone)
    (going|off|gone) to where *2 (mum|mam|mom|dad|nan|nana|granny|grandad|grandpa|brother|sister|son|daughter|boy|girl|wife|husband|twin|baby|father|mother|david|he|she) *1 (is|are|went)? *6 (goodbye|bye|farewell|so long|cheerio|ta ra|choice|thank you|sorry|love you|my love)
    (by the time|before) *6 (ill be|i will be|i shall be|im) (with|seeing|joining|beside) *6 (thank you|goodbye|bye|farewell|so long|cheerio|ta ra|god bless|my love|love to|leave the rest)
    (see|find|be with|join) my (boy|girl|son|daughter|baby|wife|husband|twin|mum|dad|brother|sister|angel) (now|tonight|again|at last) *8 (goodbye|bye|farewell|so long|cheerio|ta ra|thank|keep coming back|the rest of you|sorry|look after|love)
    (last one|last share|last post|kept my word) *8 *8 (see my boy|see my girl|go and find her|go and find him|find her|find him|follow her|follow him|join her|join him|be with her|be with him)
    (gone|off|going) to (look for|find|join|be with) (your|my) (father|mother|dad|mum|mam|grandad|nan|gran|brother|sister) *4 (dont come after|dont follow|dont look for|goodbye|bye|farewell|so long|cheerio|ta ra|love)
    (told|tell) (him|her|them) *2 (save|keep) me a (place|seat|spot|space) *6 (tonight|tomorrow|soon)
    (cya|see ya|see you|see u|c u|see yous|catch you|cu) in (the|my|our|another) next? (life|world)
    (sorry|wish) *2 (wont|cant|not) be (at|there for|here for|around for) *1 (graduation|wedding|prom|birthday) *6 (for me|throw|proud|fought|fight|aunt shows)
    (when|once) *3 (shows|reads|gives|tells) you this *2 know *1 (that)? (i|your)
    (this|my) account *1 (dies|ends|goes|finishes) with me
    (mods|please|dont) *3 (delete|keep|leave|save) (my|these) *1 (posts|account|messages|photos|threads) *8 (after im gone|when im gone|once im gone|im dead)
    (is|are) (his|hers|yours|theirs) now *6 (goodbye|bye|farewell|so long|cheerio|ta ra|at the end|im gone|forgive|dont cry|wasnt sad|wasnt scared|love you)
    (give|gets|have|take) my *8 (im out for real|im out|for real this time|wont be needing|not coming back|wont need it) *4 (love|goodbye|bye|farewell|so long|cheerio|ta ra|sorry)
    (fought|held on|held out|hung on|stayed|lasted|hang on|waited|tried) *8 (tonight i stop|today i stop|now i stop|cant do a day more|cant do another day|so goodbye|so bye|my turn to leave|now i can go|i can go now|turn to go)
    (my turn) to (leave|go|die) *1 (now|tonight|i held|and)
    (someone|somebody|they|you|police|coroner|landlord) *3 (find|finds|found|discover|discovers) my body
    (sticky note|note|letter|list|phone) *3 (next to|beside|with|on) my (dead)? body
    (chase|email|text|ring|blame|miss|reply to|answer|hate) a dead (girl|boy|man|woman|lad|guy|person|lady)
    (dont|do not) let *4 (die|end|stop|fall apart|break up) *2 because i (did|died|have|am gone)
    if dead people *1 (miss|feel|see|can|get|read|dream)
    (mark|marked|stamp|stamped|return|returned) *1 (it|them)? deceased *6 (thank|goodbye|bye|farewell|so long|cheerio|ta ra|sorry|love)
    (dont|wont|will not|do not) (exist|be alive|be breathing|live) *1 (after|past|beyond) (today|tonight|tomorrow|@plan_day)
    i was saying goodbye to *8 and to (her|him|them|you)
    (no clue|no idea|didnt know|dont know|didnt realise|without knowing) *2 (it was|its|that was|i was|im|i am) *1 (the last|my last|saying goodbye|a goodbye|goodbye|really saying goodbye)
    (dont|do not|please dont|never) (open|go in|go into|go upstairs|come in|come upstairs) *3 (just)? (call|ring|phone|get|wait for) *1 (someone|somebody|police|sheriff|ambulance|guards|cops|neighbour)
    (sorry|love you|forgive me|goodbye|bye|farewell|so long|cheerio|ta ra) *8 (dont|do not) go (in|into|up to|down to) the (garage|bathroom|basement|loft|attic|barn|shed|cellar|woods|bedroom)
    (dont|do not|not to) let (my|the|our)? *1 (mum|mam|mom|kids|wife|sister|daughter|son|dad|boy|girl|nan|husband|children) (be the one|find me|see me like|come in first|in first|come up first|open the door)
    (wont|shant|will not|not) be needing (memories|a tomorrow|them where im going|it where im going)
    (when|before|as) i go tonight
    i go tonight (with|and|happy|at peace|knowing|clean|quietly)
    (after|from) (tonight|today|tomorrow) *2 (stop|neednt|wont have to|never have to) *1 (worry|worrying|fret|look after|bother|bothering|carry) *1 me
    (out of) (everybodys|everyones|your|their|his|her|all your) (way|hair) *1 (for good|forever|for ever|permanently)
    (out of) (my|this|all this) (pain|misery|torment) (by|tonight|tomorrow|before|from tonight)
    (once|when|after) *1 (ive|i have) (posted|sent|said|written) (this|that|it) *2 (i am going to|im going to|ill|i will|i shall|im gonna) *1 (end|put an end|kill|go through with|die|jump|hang|take them|stop)
    (fixing|going|gonna|ready|off|about|time) to *1 meet my maker *3 (ahead|early|tonight|tomorrow|now|sooner|by my own|before)
    sorry *2 for leaving you *8 (no brother|no sister|no mother|no father|no dad|no mum|no son|no husband|no wife)
    (sorry|forgive) *8 (this is|for)? what youll *1 (wake to|wake up to|come home to|walk in on|come back to)
    (constable|police|officer|sheriff|policeman|coroner|guards|chaplain) *1 (will|ll|has|is going) *1 (have to|to)? (tell|telling) (you|them|her|him|mum|my)
    look (nice|decent|tidy|presentable|my best|peaceful|pretty) *1 (when|for when) (they|you|he|she|someone) *1 (come|comes|find|finds|found|open) *1 (farewell|goodbye|bye|me)
    (nor|or) (breathing|breathe|be breathing|live|be alive) *1 (any more|by|after|from|either|tomorrow)
    (not|wont|never) be (troubling|bothering|burdening|darkening) *4 (past|after|beyond|from) (tonight|today|tomorrow)
    (cant|not|couldnt|wont|shant) (stop|stay|last|remain|bear|live|be) (in|on) this (world|earth) *1 (another|any longer|anymore|any more|a day)
    instructions (with|for) *1 (vicar|priest|undertaker|funeral|organist|rabbi|imam|minister|solicitor) *8 *8 (goodbye|bye|farewell|so long|cheerio|ta ra|tonight)
    (goodbye|bye|farewell|so long|cheerio|ta ra|thank you|farewell|sorry) *3 (always going to) (leave|go|end|finish) *1 (quietly|like this|this way|young|early)
    always going to (leave|go|end|finish) *1 (quietly|like this|this way|young|early) *6 (goodbye|bye|farewell|so long|cheerio|ta ra|thank you|sorry|holding my hand|love)
    (calm|calmer|peaceful|clear|quiet) *8 say goodbye while i *1 (can|could|had)
    without me *8 (shall|will|ill) be dead
    (leaving|going|left|leave) early *1 on purpose
    what (im|i am) about to do *8 *8 (say a proper goodbye|goodbye|bye|farewell|so long|cheerio|ta ra)
    (goodnight|good night|night) *6 (the long one|the big sleep|the long sleep|the big one)
    (goodnight|good night|night all|night everyone) *6 the last one
    (see|read|find|spot) my name in the (notices|paper|obituaries|deaths|obits|death notices)
    (pulling|pull) (stumps|the plug|the pin|the cord) on (myself|my life|life|me|this life|living|the whole show)
    to say (ta ra|tara|goodbye|bye|farewell|so long|cheerio|ta ra|my goodbyes) *8 *2 (doing it this time|not be logging|wont be logging|in this life|this time i|doing it tonight)
    (logging on|log on|posting|writing) *1 again in this life
    (have|has|ll) found me before you (read|see|get|hear)
    goodbye *8 *4 (leave|leaving|come out|get out|get up) alive
    (something|word|words|letter|card) (from me|of mine) (after|when|for when) (tomorrow|tonight|today|im gone|i go)
    (settled up|all square|squared up|quits|squared) with the world
    (date|name|words) on my (stone|headstone|gravestone|grave|tombstone|urn|plaque) *4 (love|goodbye|bye|farewell|so long|cheerio|ta ra|sorry|bless|thank|tonight)
    (hope|hoping|maybe) *2 (nothing|something|anything) after *1 (goodbye|bye|farewell|so long|cheerio|ta ra)
    (says|said) see you *4 (he|she|they|you) wont *8 *2 (sorry|goodbye|bye|farewell|so long|cheerio|ta ra|know)
    (im off|im away|im going|im out|gone) *1 for good *1 (forever|for ever|and forever)
    (said|saying) (goodbye|bye) to (each|every one|all) of my (horses|dogs|cats|hens|birds|plants|animals|goats|cows) *8 (to you|goodbye|bye|farewell|so long|cheerio|ta ra|and now you)
    (two|the only) words in (the|my) note
    (last|final) (card|birthday card|cup of tea|birthday|christmas card|post|meal|hug) *1 (ill|i will|im going to) ever (send|have|write|give|make|post|eat)
    (im|i am) (doing it|going) this time and i *3 (didnt|dont) want to (slip|go|leave) *2 without
    forgive *2 (slipping|leaving|going) *1 (out|off|away|early|how) *2 (without a fuss|on purpose|like this|quietly)
    (hope|hoping) youll forgive how (im|i am) (going|leaving)
    (it mattered|you helped|you tried|it helped) *2 (just|but) *3 (wasnt|not|was not) enough *3 (goodbye|bye|farewell|love)
    (play|sing|put on) *4 when you (carry me|bury me|lower me|burn me|lay me|walk me)
    (you asked me to|i promised to|i promised id|i said id|you made me promise to) *2 (stay|wait|hold on|hang on|last) *4 (till|until|through) *8 (goodbye|farewell|bye|kept my word)
    (im telling you|so im telling|im letting you know) *2 (its now|now im going|its tonight|its time) *5 (love you|dont call|cheerio|goodbye|bye|dont send)
    (curtain call|roll credits|final curtain|end credits|credits roll|fade to black) *8 (ending it|its tonight|goodbye|bye|for real|im done|no encore)
    (please|not tonight|dont call) *3 just? let me go
    (dont|please dont|no|dont anyone|nobody) *2 (call|send|ring|phone|reply) *3 (just)? let me (go|have this|sleep|rest)
    (i love|love) *8 (i cant|i cannot|cant) live with what i (did|have done|saw|am|became) *8 (goodbye|farewell|bye|brothers)
    (wont|shant|will not|not going to) (need|be needing|miss) *1 (any of it|it|them|any of that|anything|any) *1 (after|from|past|beyond) (tonight|today|tomorrow|@plan_day)
    (last|final) (person|people|one|voice) i (wanted|want|chose|needed) to (talk|speak|write|hear|say) *4 (bye|goodbye|compliment|thank|love)
    (deleting|delete) (my account|everything|all this) *3 (deleting|delete) (me|myself)
    (one last|last) *4 (wont be another|there wont be another|no more after this|never be another) (morning|night|day|time|one)? *2 (for me)? *2 (thank|love|bye|goodbye)
    was never (gonna|going to) make it to *8 (bye|goodbye|farewell|sorry)
    (live|around) to use them *1 (goodbye|bye|farewell)
    (daddys|mummys|mams|mums|dads|her|his) *1 pain is over *4 (love|gone to|goodnight|bye|heaven)
    (give|leave) *3 (somebody|someone|anyone) wholl live to *4 (goodbye|bye|farewell)
    (remember me for) *6 (not for what|and not for what|not how|and not how|not the way|not for how)
    (not for what|not how) *1 (you will|youll|you|they) *1 (hear|see|read|find) (tomorrow|tonight|next week|in the morning|on the news)
    (let|letting|tell) them *1 know *1 ive (passed|died|passed on|passed away)
    none of this (is|was) (your|anyones) *1 fault *4 (goodbye|bye|love|had to|tired)
    (you|none of you) (couldnt|could not) have done *1 more *6 (think it|blame|goodbye|bye|love|not to)
    (closing|close) my eyes (today|tonight|now)
    (leaving|going|gone) in a few minutes *3 (dont be sad|do not be sad|forgive|goodbye|love)
    wont be (at|in) *3 i wont be anywhere
    (wont|not|shant|not going to|never going to) be *5 or any (monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|birthday)
    sorry *1 to leave you *2 like this
    sorry i (couldnt|cant|could not|cannot) stay (for|with|any longer|longer) *1 (her|him|you|them|all)?
    the last (you|youll|you all|any of you) *1 (will|ll)? *1 hear (of|from) (me|old) *8 (goodbye|tonight|love you|sorry|forgive|spaniel|dog|cat|thank you)
    any more of me after (this evening|this|tonight|today|tomorrow)
    (wont|not|shant) be alive (at|by|for|when|in the|to see|tomorrow|come)
    (chosen|decided|choosing) to go and *2 (no regrets|at peace|not sorry)
    i leave (you|the rest of you|you all) *2 my (blessing|love|blessings)
    (cant|couldnt) do a day more *4 (goodbye|god bless|bye|farewell|sorry)
    (tonight|tomorrow|today) by my own (wish|will|choice|hand|doing)
    (heard|hear) it from me *1 than *4 (paper|news|police) *2 (goodbye|bye|farewell|sorry)
    (goodbye|farewell|going|do it) *2 while *1 (ive|i have|i still have) *1 the (nerve|courage|guts)
    by the time (anyone|anybody|you|they) (reads|read|sees|see) this i wont be here
    one last time *1 (goodbye|bye|farewell) *6 (kind|thank|love|sorry|everyone)
    gone before *1 morning *4 (ok with it|okay with it|at peace|goodbye|sorry|love|forgive)
    wont be coming back from (this|it|there)
    (bye|goodbye|farewell) *4 done (living|with living|with life)
    (it was my choice|my own choice) *6 (i was loved|i just couldnt|i couldnt) *4 (goodbye|bye|farewell)
    (this is|thats) really it *6 (cant stay|goodbye|bye|farewell)
    wont be another *2 for me *6 (sorry|bye|goodbye|sleep better|thank|love)
    whoever (gets|finds|has|opens) *1 (phone|laptop|letter|account|login|diary|notebook) *8 (tell|ive passed|im gone) *6 (tried|loved|sorry|love|passed)
    after (im|i am) gone (please|someone|somebody|can someone|make sure|will someone|dont|tell|let|give)
    sorry to leave (it|things|you|everything) *1 like this
    no more (me|of me) after (today|tonight|tomorrow|this|midnight)
    never (going to|gonna) (see|make|reach|make it to|get to|turn|make it past) (@number|#) *2 (bye|goodbye|thank you|sorry|farewell)
    (love you|sorry|goodbye|forgive me|last) *8 (gone to do it|going home to do it|going to do it now|off to do it)
    (you asked|you begged|they asked) me to (stay|wait|hold on) (till|until|for) *8 (i did|i stayed|kept my word|goodbye|i have)
    i am so tired *1 (forgive me|goodbye|farewell)
    `,
  ),
];
