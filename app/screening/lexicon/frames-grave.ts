import { intentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const silent = {
  language: 'en',
  concern: 'suicide',
  tier: 'none',
  about: 'unknown',
  contexts: {},
} as const;

const bodyContexts = { negated: 'none', anyone: 'none', past: 'none', quoted: 'none' } as const;

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
];
