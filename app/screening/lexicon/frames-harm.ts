import {
  certainContexts,
  harmContexts,
  intentContexts,
  neutralContexts,
  presentContexts,
} from './contexts.ts';
import { signals, silent } from './entry-group.ts';

const harm = {
  language: 'en',
  concern: 'harm_to_others',
  role: 'threat',
  tier: 'urgent',
  about: 'other',
} as const;
const threatContexts = {
  negated: 'none',
  doubted: 'watch',
  addressed: 'none',
  past: 'none',
  quoted: 'none',
  now: 'emergency',
} as const;
const abuseContexts = {
  ...harmContexts,
  past: 'none',
  recent: 'urgent',
  addressed: 'none',
  anyone: 'none',
  supposed: 'none',
  now: 'emergency',
} as const;

/** Abuse that is told, denied nowhere and not long past. */
const disclosedContexts = {
  negated: 'none',
  quoted: 'none',
  past: 'none',
  addressed: 'none',
  recent: 'urgent',
  now: 'emergency',
} as const;

/** Violence meant or suffered, children in danger, self-harm, somebody else's crisis. */
export const framesHarm = [
  ...signals(
    {
      ...harm,
      group: 'threat.frame',
      contexts: threatContexts,
    },
    `
    (going to|gonna|will|ill|want to|wanna|intend to|planning to|plan to|swear ill|swear im gonna|need to|have to|ready to|about to|decided to|thinking about|thinking of) *1 (kill|killing|murder|murdering|stab|stabbing|shank|shoot|shooting|strangle|strangling|poison|poisoning|drown|torture|slaughter|petrol bomb) (him|her|them|the man|the guy|the bloke|the person|the woman|that man|that guy|that bloke|that bastard|whoever hurt|whoever did|whoever sold|my @person|my @family|his throat|her throat|their throats|everyone|people|someone|somebody|his head in|her head in|all of them|every one of them|every single one of them|the lot of them|those people|some random)
    (run|running|mow|mowing|drive|driving) (him|her|them|my @person|the lot of them|people|a crowd) (over|down|off the road)
    (burn|burning|torch|torching|set fire to|firebomb|petrol bomb|blow up) (his|her|their|the|my @person) *1 (house|home|flat|car|shop|place|pub|school|office|mosque|church) *2 (down)? *4 (with|inside|in it|asleep|him|her|them|tonight)?
    (put|putting) (him|her|them|my @person) (in the ground|six feet under|in a box|in a grave|in the hospital|in hospital|under)
    (voices|voice|head|something) *3 (tell|telling|tells|saying|says|say|want|wants|order|ordering|command|commanding) *1 me to *1 (kill|stab|hurt|attack|harm|push|strangle|shoot|burn|choke|cut) (my|him|her|them|the|people|someone|a|everyone|strangers)
    (hurt|hit|shake|smother|drown|harm|throw|slap|strangle|squeeze) (my|the|this) *1 (kid|kids|baby|child|children|toddler|newborn|infant|little one|little boy|little girl) *6 (dont trust myself|scared i|afraid i|when she|when he|screams|screaming|crying|really hurt|cant stop myself|wont stop|urge|thoughts)?
    (hurt|hit|shake|smother|drown|harm|throw|slap|strangle|squeeze) (my|this) *1 (son|daughter|boy|girl) *6 (dont trust myself|scared i|afraid i|when she|when he|screams|screaming|crying|really hurt|cant stop myself|wont stop|urge|thoughts)?
    (he|she|they|that bastard|everyone) (dies|die) (tonight|today|tomorrow|this weekend|soon|when)
    (he|she|they) *1 (isnt|is not|arent|wont be|not) *1 walking *1 (away|out)
    (ill|i will|im going to|gonna|going to) (make|see) *1 (him|her|them|everyone|they) *1 (pay|suffer|regret|sorry|bleed|remember|hurt) *4 (knife|blood|gun|tonight|dead|die)?
    (following|stalking|watching|tracking) (my|him|her|them) *8 (planning|knife|gun|hurt|kill|run her|run him|grab|attack|pay)
    (said|says|shouted|told me|texted|screamed|swore|threatened|promised|keeps saying|messaged) *5 (i will kill you|ill kill you|hell kill me|shell kill me|im going to kill you|gonna kill you|hes going to kill me|he will kill me|going to kill me|kill you and|bury you|slit your throat|put me in the ground)
    (took|takes|taking) (him|her|them|some|a few|people) (out|with me) *2 (with me|too|when i go|before i)?
    (shoot|shooting) (everyone|everybody|the place|them all)
    (kill|kills|killing|murder|stab|shoot|shank|execute|to hurt|gonna hurt|will hurt|ill hurt|hurting|to harm|will harm) the (dealer|man|guy|bloke|driver|doctor|boss|neighbour|neighbor|landlord|woman|teacher|people|person|lad|one|scum|bastard|ones|judge|social worker|psychiatrist|copper|cop) (who|that)
    (plan|planned|planning|worked out|work out|imagine|imagining|figured out|decided|know) *3 how (id|i would|ill|to|i could|i can|im going to|i will) *1 (poison|kill|stab|shoot|strangle|murder|hurt|burn|drown|smother|get rid of) (him|her|them|my|the|everyone)
    (finish|end|do|batter|beat|smash|sort) (him|her|them) (off)? *1 with (the|a|my) (hammer|knife|bat|axe|gun|shovel|crowbar|brick|machete|pan|iron)
    (slit|cut) (his|her|their) (throat|throats|neck|face)
    (smash|bash|kick|cave|stave) (his|her|their) (head|skull|face|teeth) in
    (make|making) (every one of them|them all|all of them|every single one|every last one) *1 (sorry|pay|suffer|bleed|regret)
    (hes|shes|theyre|he is|she is) (a dead man|dead meat|as good as dead|a dead woman|dead when)
    `,
  ),
  ...signals(
    {
      ...harm,
      group: 'threat.weapon',
      tier: 'emergency',
      contexts: { ...presentContexts, anyone: 'emergency' },
    },
    `
    (taken|driving|drove|taking|ive taken|i have taken|im taking|im driving|i took|i drove|ive driven|ill take|ill drive) the kids to *2 (lake|river|sea|bridge|cliff|quarry) *6 (together|all going|kinder|with me|end)
    (got|have|ive|bought|carrying|holding|bringing|bring|taking|packed|loaded) *2 (knife|gun|rifle|machete|axe|bat|hammer|pistol|shotgun|blade|petrol|acid|crossbow|samurai sword|sword|bomb) *6 (his house|her house|their house|his door|her door|outside his|outside her|for when he|for when she|when he walks|when she walks|waiting for him|waiting for her|waiting for them|not walking|to school|to work|into school|into work|to the office|my own list|a list|they find out|find out on|use it on him|use it on her|use it on them|hes dead|shes dead|for him|for her|pay|driving over|in on|kill|stab|hurt)
    (bringing|bring|taking|take) *1 (gun|knife|rifle|blade|weapon|machete|pistol|shotgun) *1 (in|into|to) *1 (school|work|college|class|the office|on monday|monday|tomorrow|on tuesday|on friday|with me|today)
    (petrol|gun|knife|rifle|hammer|machete|axe|bat|blade) (is|s)? *1 in (the|my) (boot|car|bag|pocket|coat|sleeve|van|rucksack|jacket) *8 (driving|over there|his|her|he|she|going|way|tonight|waiting|pay|dies)
    (he|she|they) (dies|die|are dead|is dead|s dead) tonight
    (on my way|driving|heading|going|walking) *1 (over|round|to his|to her|to their|to my @person) *6 (knife|gun|hammer|petrol|kill|stab|bat|machete|blade|axe)
    (see|outside|waiting) *4 (house|work|car|flat) *3 (knife|gun|hammer|machete|blade|bat)
    (got|have|bought) the (gun|ammo|rifle|knife|machete|bullets) *8 (monday|office|school|work|make every|make them|tonight|tomorrow|pay|sorry|list|church)
    (poured|pouring|splashed|doused) *1 petrol *4 (porch|door|house|car|letterbox|letter box|step|stairs|her|his|their)
    (lighter|matches|match) in my hand *8 (petrol|house|her|his|kids|burn|porch)
    (have|got|ive got) *1 (axe|knife|gun|blade|machete|hammer|bat|shotgun) *3 (on me|outside|in my hand) *6 (door|house|my way|next|dies|he|she|him|her|kill|pay)
    (is|are|s) next *4 (blade|knife|gun|machete)
    (he|she|they) (dies|die) (now|tonight|today)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'abuse.frame',
      concern: 'abuse',
      role: 'abuse',
      tier: 'urgent',
      about: 'unknown',
      contexts: abuseContexts,
    },
    `
    (hits|hit|beats|slaps|kicks|thumps) (my mum|my mom|my sister|my brother|my nan|my gran|the kids) *4 with (his|her|a|the) *1 (stick|belt|fists|shoe|slipper|cane|fist|spoon|buckle|walking stick)
    (he|she|boyfriend|girlfriend|husband|wife|partner|ex) *1 forced me *1 (anyway|into it|to have sex|to do it|down|onto the bed)
    (he|she|hes|shes|they|husband|wife|boyfriend|girlfriend|partner|bf|gf|dad|mum|mom|mam|father|mother|stepdad|stepmum|stepfather|uncle|brother|ex|carer|boss|pimp|in laws|mother in law|foster dad|foster mum|hubby|fella|bloke|missus|coach|teacher|cousin|grandad) *3 (hits|hit|hitting|hitts|beats|beat|beating|punches|slaps|kicks|chokes|choked|chokd|strangles|strangled|rapes|graped|burns|bites|throws things at|forces|forced|pushes|shoves|drags|pins|spits at|whips|belts|touches|touching|molests|grapes|gropes|threatens|pushed|slapped|punched|kicked|dragged|pinned) *1 (me|us|my mum|my mom|my sister|my brother|the kids|my kids|my son|my daughter|my little) *1 (every|when|if|with|again|in|last night|and|all|down|against|at night|most|on|so|up|because|into|after|while|round|across|by|til|till|until|now|still)
    (checks|takes|controls|reads|tracks|keeps|has) *1 my (phone|wages|money|passport|cards|messages|keys|benefits) *6 (slaps|hits|hit|leave|let me|scared|threatens|locks|allowed|out)
    (bruises|black eye|bruise|fat lip|split lip|handprints|finger marks|belt marks|rope marks|strap marks|bite marks|grip marks|cigarette burns|broken ribs) *6 (where|he|she|every visit|every time|hits|hit|dad|mum|husband|boyfriend|worse|grabbed|hide|cover|makeup)
    (marks|burns) *6 (every visit|every time he|every time she|hits|hit|husband|boyfriend|grabbed|makeup)
    (marks|burns) (on|round|around|all over|down|up) (my|her|his|their|our) *4 (where|he|she|dad|mum|worse|hide|cover)
    (bruises|black eye|bruise|marks|burns|fat lip|split lip|handprints|finger marks|broken ribs) *6 (from|off) *2 (him|his|her|dads|mums|mom|my @kin|@kin|partner|belt|stick|slipper|cane|fists|hands|grip)
    (lady|he|she|dad|mum|mom|boyfriend|girlfriend|stepdad|man|woman|partner|husband|wife|nan|father|mother|they) *1 (hits|hit|hurts|hurt|touches|touched|smacks|beats) (her|him)
    (hits|hurts|touches|touched|touching|beats|beating|smacks|belts|shakes|burns|locks|starves|molests) *1 (the kids|the baby|my kids|my baby|the child|that little|the little|those kids|that kid|that child|the boy|the girl|my toddler|my daughter|my son|my little|his kids|her kids|his son|her daughter|a child|my niece|my nephew|my sister|my brother|my grandson|my granddaughter)
    (hear|heard|hearing|see|saw) *2 (him|her|kid|kids|boy|girl|child|children|baby|little one|toddler) *2 (screaming|scream|being hit|hit|beaten|beating|slapped|thrown) *4 (every night|next door|child|kid|baby|boy|girl|again|upstairs|neighbours)?
    (left|leaving|leave) (my|the|our) *2 (kids|baby|children|little ones|toddler|son|daughter|boys|girls) *1 (alone|on their own|by themselves|home alone|unattended|in the car|in the flat)
    (im|i am|aged|age) (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|#|##) and *3 (coach|teacher|stepdad|dad|uncle|brother|cousin|priest|man|mums boyfriend|moms boyfriend|tutor|he|boyfriend) *4 (touches|touched|touching|hits|makes me|hurts|rapes|comes in my|comes into my|sends me|asks for|films|kisses|beats)
    (scared|afraid|terrified|frightened) (of|to go|to be|of going|of going back|of being|of upsetting|of angering|to face) (him|her|my @person|home|hell|what he|what she)
    (wont let|doesnt let|not letting|refuses to let|never lets) me (out|leave|leave the|out of the)
    (lock|locks|locked|locking) me (in|up) *3 (room|night|house|cupboard|bedroom|cellar|flat|and|every|bathroom)?
    (lock|locks|locked|locking) me out *3 (house|night|flat|home|cold|rain|overnight|barefoot|garden|when|again|naked|without)
    (makes|making|make|forces|forcing|forced) me *2 (sleep with|have sex|do things|touch him|touch her|strip|sell|watch|beg)
    (dowry|honour|honor) *6 (beat|kill|hit|threat|threaten|burn|lock)
    (forced|forcing|make me|making me|send me abroad to) *3 (marry|marriage)
    (comes|came|come|coming|creeps|sneaks|gets) *1 (into|in) *1 (my room|my bed|the bathroom|my bedroom) *6 (touch|touches|touched|touching|secret|hurts|at night|hand|hands|kisses|rape)
    (send|sends|sending|take|film|films|filming|post) *3 (pictures|photos|pics|videos|nudes) *4 (nothing on|naked|undressed|underwear|my body|no clothes|topless|of me|if i tell|says hell|or hell)
    (touch|touches|touched|touching|room|hurts|makes me|pictures|kisses) *8 (its our secret|our little secret|our secret|dont tell anyone|not to tell|nobody would believe|no one would believe)
    (hurting|hitting|beating) (that little|the little|those kids|that kid|that child|their kids|their kid|his kids|her kids|the kids|that baby|their baby)
    (throws|threw|throwing|chucks|chucked|hurls) *1 (plates|things|bottles|knives|cups|glasses|stuff|boiling water|a plate|a bottle|a chair|furniture|shoes) at (me|us|my|the kids|her|him)
    (pushed|shoved|threw|thrown|dragged|kicked) (me|her|mum|mom) *1 (down the stairs|against|into the|to the floor|onto the floor|across|off the|by the hair|by my hair|by the throat)
    (slaps|hits|hurts|pinches|punches|beats|smacks|shoves|locks) (my nan|my gran|my grandma|my mum|my mom|my dad|my grandad|nan|gran|residents|the residents|her|him|my daughter|my son|the kids) *2 (saw|twice|in the home|carer|again|every|when|with|and)
    (carer|nurse|staff|teacher|nanny|babysitter|childminder|priest|coach) *4 (slaps|hits|hurts|pinches|slapped|hit|touched|touches|shoves|locks|beats) *1 (me|us|him|her|them|my|our|residents|patients|kids|children|child|people|old|nan|gran|mum|dad|mother|brother|sister|grandad|boys|girls|younger|pupils|students|little|those)
    he (beets|beats|hits|hurts|punches|slaps|kicks) me (when|wen|every|if|and|most|all the|whenever|because|with|at night|again)
    (boyfriend|girlfriend|husband|wife|partner|dad|mum|he|she|ex) *2 :fist *2 (me|us)
    :fist *3 (black eye|bruise|me again)
    (black eye) (again|from)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'abuse.danger',
      concern: 'abuse',
      role: 'abuse',
      tier: 'emergency',
      about: 'unknown',
      contexts: { ...presentContexts, supposed: 'none' },
    },
    `
    (hands|hand|arm|belt|cord|grip) *1 (round|around|on) my (throat|neck) *8 (ago|now|still|tonight|just|drunk|house|scared|police|help|today|minutes|mins)
    (he|hes|she|shes|they|theyre|husband|dad|boyfriend|partner|ex|stepdad) *2 (has|got|got a|with|holding|waving|pulled|have|a|swinging|hold of) *1 (:knife|:gun|knife|gun|hammer|bat|machete|axe|bottle|blade) *8 (let me|help|out|door|me|us|kids|bedroom|screaming|hiding|wont|bathroom|kill|please)
    (smashing|smash|kicking|kick|breaking|break|banging|trying to get|battering|booting) *2 (door|window|my door|the door) *4 (in|down|now|hiding|get at|get in|kids|help|kill|hes|drunk|he says)
    (locked myself|locked ourselves|locked us|locked me|barricaded) *4 (bathroom|wardrobe|closet|cupboard|loo|toilet|bedroom|shed|under the bed|upstairs|car|room|attic|basement) *8 (him|he|hes|dad|husband|drunk|smashing|knife|kill|hurt|shes|she|screaming|police|hit|angry|boyfriend|raging)
    (hiding|hid) *3 (in|inside|under|behind|upstairs) *2 (bathroom|wardrobe|closet|cupboard|loo|toilet|bedroom|shed|bed|car|room|attic|basement) *8 (him|he|hes|dad|husband|drunk|smashing|knife|kill|hurt|shes|she|screaming|police|hit|angry|boyfriend|raging)
    (hiding|hid) upstairs *8 (him|he|hes|dad|husband|drunk|smashing|knife|kill|hurt|shes|she|screaming|police|hit|angry|boyfriend|raging)
    (shook|shaken|dropped|threw|thrown|hit|slammed|squeezed|punched) *1 (the|my|our|her|his) (baby|newborn|infant|toddler|daughter|son|child|kid|boy|girl) *8 (floppy|limp|not moving|quiet|wont wake|breathing|sick|blue|unconscious|crying|bleeding|stopped)
    (crying|screaming|stop crying|stop screaming|baby|newborn|hurt) *6 (just|ive|already|i) (shook|shaken) (him|her|the baby|it)
    (just|ive|already|i) (shook|shaken) (him|her|the baby|my baby|our baby|it) *8 (worse|do next|going to hurt|limp|floppy|do it again|hurt him|hurt her|ill do)
    (baby|newborn|wont stop crying|wont stop screaming) *8 (going to do worse|might do worse|could do worse|ill do worse|do something worse|do something terrible|do something awful)
    (baby|toddler|child|son|daughter|kid|little one|he|she|shes|hes) *4 (gone floppy|is floppy|floppy|gone limp|not responding|swallowed|unresponsive|wont wake up|found my methadone|drank my methadone|drunk my methadone|ate my)
    found *1 (the|her|his) (pills|tablets|rope|blades) and (a|the|her|his) *1 (letter|note|goodbye)
    (ate|eaten) *1 (my|his|her|nans|grandads|dads|mums|the) (methadone|tablets|pills|meds|medication|patches|bleach|insulin|heart tablets|subutex|morphine)
    swallowed *1 (his|her|nans|grandads|dads|mums|all my|all the|the whole|the rest of the) (methadone|tablets|pills|meds|medication|patches|bleach|insulin|heart tablets|subutex|morphine)
    (stabbed|shot|strangled|raped|choked|set fire to) me *2 (tonight|just now|and|ago|an hour|now|bleeding|help)
    (he|she|dad|mum|mom|husband|boyfriend|stepdad|partner|hes|shes) *3 (by the hair|by the throat|by the neck|pinned down|on the floor) *8 (wont stop|hitting|kicking|punching|help|now|strangling|screaming)
    (wont|will not|cant) stop (hitting|kicking|punching|beating|strangling|choking|stabbing) (me|her|him|us|mum|mom|dad|the kids|my mum|my mom|my sister|my brother)
    (outside|at the door|downstairs|in the hall|at the window) *2 with a (bat|knife|gun|hammer|machete|axe|bottle|crowbar) *6 (kill|hurt|shouting|get in|us|me|screaming|smash)
    (kill you|kill me|going to kill) *6 (while|as) (he|she) *1 (hits|beats|chokes|punches|kicks|drags) (her|him|me|them)
    (hear|hearing) *2 through the wall *6 (hits|hitting|beating|screaming|kill)
    (while|as) (he|she) (hits|beats|chokes|kicks|punches) (her|him|them) *8 (now|right now|hear|wall|help|screaming)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'self_harm.frame',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: {
        ...intentContexts,
        past: 'none',
        before: 'urgent',
        now: 'urgent',
        supposed: 'watch',
      },
    },
    `
    (burned|burnt|cut|cutting|hurt|scratched|stabbed|carved|sliced|harmed|bruised|scalded|branded|hit|choked|burning|hurting|starved) (myself|my arm|my arms|my leg|my legs|my thighs|my stomach|my wrist|up my arm|up my arms|up my legs|my hand|my skin|my face) *6 (on purpose|deliberately|again|just now|last night|tonight|this morning|today|isnt enough|not enough|so bad|really bad|an hour ago|deep|deeper|to feel|to cope|because|whenever|every)
    (burned|burnt|cut|cutting|hurt|scratched|stabbed|carved|sliced|harmed|bruised|scalded|branded|hit|choked|burning|hurting|starved) (myself|my arm|my arms|my leg|my legs|my thighs|my stomach|my wrist|up my arm|up my arms|up my legs|my hand|my skin|my face) *2 with (a|my|the|some|glass|scissors|razor|blade|compass|lighter|knife|cigarette|cigarettes)
    (broke|broken|smashed|crushed|fractured|dislocated) my (own)? (finger|fingers|wrist|hand|arm|toe|foot|leg|nose|knuckles) (on purpose|deliberately|intentionally)
    (did|do|doing|done) it again *4 (hour ago|last night|tonight|this morning|after school|just now|ago|today|yesterday)
    (fresh|new) (cuts|burns|cut|marks|wounds|scars|slices) *6 (arm|arms|legs|thighs|wrist|did them|myself|hide|hiding|cover|stomach|me|again|i did|my)
    (arms|legs|thighs|wrists|stomach|arm|hips) *2 (covered in|covered with|full of|a mess of) *2 (cuts|fresh cuts|burns|blood|razor|razors|wounds|slices|slashes|gashes|scabs|cigarette|lines|scars|scratches i|them again)
    (arms|legs|thighs|wrists|stomach|arm|hips) *2 (ripped up|cut up|in ribbons|torn up|a mess|shredded|raw)
    (scratch|scratching|pick|picking|cut|cutting|claw|clawing|rub|rubbing|bite|biting) *3 (till|til|until) *1 (i|they|it|my arms) *1 (bleed|bleeds|bled|blood|bleeding|raw)
    (cut|cutting|sh|self harm|self harming|hurting myself|harming|burning myself) *1 (again|every night|every day|most nights|in secret|and hiding|nearly every|evry nite|evry day)
    (used to|never) (cut|self harmed|self harm|harm) *8 (now|again|started again|do now|do it now)
    (:knife|:blood) *1 (on|my|across|down) *1 (my)? (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin) *3 (again|tonight|cant stop|cutting)?
    (went|going|upstairs|bathroom|then) *3 (and cut|cut) myself
    (punching|punched|headbutting|banging|hitting|smashing) *1 (wall|walls|my head|my fists|my fist) *6 (knuckles|split|bleed|blood|only thing|calm|numb|bruised|till|until)
    (bleed|bleeding|blood|sock|toilets|tissue) *8 did it again
    did it again *8 (bleed|bleeding|blood|toilets|blade|razor)
    (new|more|fresh|six|five|four|ten|#) *1 (lines|slices|stripes|tally marks|cuts) *2 (today|tonight|on my|last night|this week|again)
    (razor|blade) *4 (every time|again|every night|whenever|when he|when she|when mum|when dad)
    (hand|hands) (slips|goes|reaches|went) (to|for) the (razor|blade|knife|lighter)
    (tonight|today|yesterday|this morning|earlier) i (cut|burned|burnt|hurt myself|harmed|self harmed|did it again)
    (clean|free) from (cutting|self harm|sh|self harming|burning) *8 (did it again|relapsed|cut last night|cut again|slipped|cut tonight|gone)
    (did it again|cut|cuts|cutting) *2 (to|on) my (arm|arms|leg|legs|thigh|thighs|wrist|wrists) *3 (deep|again|tonight|bleeding|:blood|:knife)
    (:knife|:blood) *2 (did it again|again|my arm|my arms|my wrist|my legs)
    (cuts|cut) are *1 (deep|deeper|bad|worse) *2 (this time|today|tonight|now)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'self_harm.near',
      concern: 'self_harm',
      role: 'urge',
      tier: 'watch',
      about: 'self',
      contexts: { ...neutralContexts },
    },
    `
    (nearly|almost|wanted to|want to|so close to|close to|tempted to|itching to|want|need to|dying to|desperate to|fighting the urge to|resisting the urge to) *1 (cut|cutting|self harm|self harming|sh|hurt myself|harm myself|burn myself|burning myself|slice|pick up the blade|use the blade) *2 (tonight|again|today|but|so bad|so badly|right now|and|last night|myself|instead|yesterday)
    (blade|razor|lighter|knife) *8 (instead|gave it|gave them|threw|binned|put it down|put it back|didnt|hid it|flushed|locked)
    (clean|free) (from|of) (sh|self harm|cutting|self harming|selfharm) *8 (want to cut|want to hurt|want to do|want to self harm|want to burn|want to slip|wanna|want it|want the blade|want my blade|urge|urges|tempted|miss|do it again|craving|hard|struggling)
    (self harm|sh|cutting) (thoughts|urges|urge|is on my mind|is calling|itch)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'third.frame',
      concern: 'suicide',
      role: 'in_progress',
      tier: 'emergency',
      about: 'other',
      contexts: { ...presentContexts, supposed: 'none', before: 'none' },
    },
    `
    (he|she|they|hes|shes|theyre|theyve|daughter|son|brother|sister|mate|friend|wife|husband|mum|mom|dad|boyfriend|girlfriend|partner|flatmate|roommate|cousin|nephew|niece|girl|lad|boy|man|woman|someone|ex|student|uncle|aunt|nan|grandad) *3 (taken|took|swallowed|necked|downed|drunk|drank|overdosed) (just|on|about)? (all|a whole|the whole|loads of|an overdose|a load of|too many|every one of|a bottle of|handful of|a handful of|lots of|everything) *2 (tablets|pills|meds|medication|insulin|to die|packet|box|paracetamol|bleach|painkillers|antidepressants|overdose|in the cabinet|on purpose)
    (he|she|they|hes|shes|daughter|son|brother|sister|mate|friend|wife|husband|mum|mom|dad) *2 (taken|took|has taken) (an|a) *1 overdose
    (he|she|they|hes|shes|theyre|daughter|son|brother|sister|mate|friend|wife|husband|mum|mom|dad|boyfriend|girlfriend|partner|flatmate|someone|man|woman|lad|girl|guy) *3 (on|at|off|over|standing on|sitting on|climbed) (the|a|edge of the|top of the) *1 (roof|bridge|ledge|railing|railings|parapet|edge|tracks|cliff|balcony|car park|window|top of) *8 (jump|wont come down|going to jump|kill|die|threatening|says|police|over the edge|goodbye|end it|suicide|wrong side|talk)
    (texted|messaged|posted|rang|called|sent|left|said|wrote|text|voicemail|note) *4 (goodbye forever|goodbye|sorry for everything|final goodbye|last goodbye|bye forever|a suicide note|suicide note) *8 (phone is off|phones off|phone off|not answering|wont answer|cant reach|cant find|gun|pills|gone|missing|rope|disappeared|bridge|turned off|isnt answering|ignoring)
    (phone is off|phones off|not answering|cant find|missing|wont answer|disappeared|isnt answering) *8 (suicidal|goodbye|note|kill himself|kill herself|gun|rope|tablets|end it|kill themselves)
    (he|she|they|hes|shes|brother|sister|son|daughter|husband|wife|boyfriend|girlfriend|friend|mate|dad|mum) *2 (has|have|got|s got|holding|took|grabbed|bought|taken) (the|a|dads|his|her|my|our) *1 (gun|rope|noose|knife|shotgun|blade|razor|rifle|pills|tablets|pistol) *8 (himself|herself|themselves|die|kill|goodbye|locked|end it|says|throat|wrist|suicidal|wont come out)
    (locked) (himself|herself|themselves) in *8 (tablets|pills|knife|blade|razor|die|kill|cut|rope|gun|taken|suicide|hurt|overdose)
    (found|finding) *2 (hanging|hanged|trying to hang|with a rope|with a noose|with her wrists|with his wrists|unconscious)
    (cut|slit|slashed) (his|her|their) *1 (wrists|wrist|throat|arms|neck|veins) *4 (blood|bleeding|now|help|tonight|ambulance|bathroom|stop|just|everywhere|die)
    (texted|messaged|posted|rang|called|sent|left|said|wrote|text|voicemail|note|photo|picture|snap|video) *6 (noose|rope|pills|tablets|gun|blade|goodbye|bridge|wrists|taken them|took them|overdose) *8 (phone is off|phones off|phone off|not answering|wont answer|cant reach|turned her phone|turned his phone|turned off|isnt answering|gone|missing|hung up|shes gone|hes gone)
    (texted|messaged|said|says|text|messaging|voicemail|rang) *4 (taken the pills|taken them all|taken the lot|took the pills|took them all|taken an overdose|taken my tablets|ive taken|ive done it|ive swallowed)
    (letter|note) *3 (sorry|goodbye|forgive|love you all) *8 (car|cars|phone|phones|gun|rifle|rope|pills|hes|shes|he is|she is|bed) *1 (gone|missing|off|not here|empty)
    (roof|bridge|ledge|multistorey|multi storey|car park|cliff|tracks|railing|railings|balcony|window|viaduct) *4 (says|saying|said|threatening|threatens|shouting|screaming|crying) *2 (hes|shes|he|she|theyre|to|hell|shell|hed|shed) *2 (jump|jumping|do it|end it|let go|kill)
    (taken|took|got|grabbed|gone with|out with|left with) (his|her|dads|mums|grandads|the) *1 (rifle|gun|shotgun|rope|pistol|pills|tablets) *8 (wont be coming back|not coming back|goodbye|look after|sorry|gone|phone off|barn|woods|end it|kill)
    (wont be coming back|not coming back|look after your|take care of your|goodbye|wont see me again) *8 (taken|took|got|has) (his|her|dads|the) *1 (rifle|gun|shotgun|rope|pistol|pills|tablets|car keys)
    (on the floor|floor|bed|bathroom|sofa) *4 (wont answer|not answering|wont respond|isnt responding|not responding|wont wake|not moving|isnt moving|wont open his eyes|wont open her eyes)
    (messaged|texted|said|rang) *4 (sorry and goodbye|goodbye and sorry|goodbye and that|goodbye and she|goodbye and he|goodbye and thank) *6 (pills|gun|rope|bridge|tablets|knife|car|dads|moms|mums)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'third.urgent',
      concern: 'suicide',
      role: 'intent',
      tier: 'urgent',
      about: 'other',
      contexts: {
        ...presentContexts,
        supposed: 'watch',
        before: 'urgent',
      },
    },
    `
    (he|she|hes|shes|hubby|husband|wife|daughter|son|brother|sister|mate|friend|mum|mom|mother|father|dad|boyfriend|girlfriend|partner|flatmate|roommate|cousin|nephew|niece|nan|grandad|bestie|lad|student|girl|boy|colleague|neighbour|neighbor|sponsee|teenager|teen) *4 (wants to die|wants to be dead|wants to end it|wants to end it all|want to die|is going to end it|going to end it all|going to end it|ending his life|ending her life|end his life|end her life|ending it all|wishes he was dead|wishes she was dead|would be better off dead|better off dead|kill himself|kill herself|kill themselves|killing himself|killing herself|do himself in|do herself in|top himself|top herself|unalive himself|unalive herself)
    (he|she|hes|shes|hubby|husband|wife|daughter|son|brother|sister|mate|friend|mum|mom|mother|father|dad|boyfriend|girlfriend|partner|flatmate|roommate|cousin|nephew|niece|nan|grandad|bestie|lad|student|girl|boy|colleague|neighbour|neighbor|sponsee|teenager|teen) *4 (fighting|trying|struggling|battling|fights|begging me) *1 not to *1 (kill himself|kill herself|kill themselves|end it|end it all|hang himself|hang herself|jump|overdose|end her life|end his life)
    (he|she|hes|shes|hubby|husband|wife|daughter|son|brother|sister|mate|friend|mum|mom|mother|father|dad|boyfriend|girlfriend|partner|flatmate|roommate|cousin|nephew|niece|nan|grandad|bestie|lad|student|girl|boy|colleague|neighbour|neighbor|sponsee|teenager|teen) *4 (not wanting to live|doesnt want to live|doesnt want to be here|dont want to live|doesnt want to be alive|get used to life without|life without her|life without him|no reason to live|not be here much longer|wont be here much longer|wont be around much longer)
    (hes|shes|seems|sounds|actively) suicidal *8 (my @person|friend|daughter|son|brother|sister|her room|his room)
    (girl|boy|kid|pupil|student|lad|member|user|somebody|someone|one) *4 (is|was|seems|sounds|feeling|feels)? *1 suicidal
    (heard from|seen|any news of|anyone know|know where|worried about|check on|reach) *6 (post|posted|message|said|going to|gonna|talking about|wrote) *6 (kill|die|suicide|end it|goodbye|end his|end her)
    (self harming|self harms|cutting herself|cutting himself|cuts herself|cuts himself|cuts on her|cuts on his|hurting herself|hurting himself) *8 (daughter|son|sister|brother|friend|girlfriend|boyfriend|she|he|again|help)
    (daughter|son|sister|brother|friend|girlfriend|boyfriend|niece|nephew|pupil|student|kid) *3 (self harming|self harms|cutting|cuts|hurting) *1 (herself|himself|again|arms|in secret)
    (hed|shed|he would|she would|theyd|mum would|dad would) be better (off)? (dead|gone|not here|in the ground)
    (asked|asking|asks) *2 who *1 (take|have|want|look after) (his|her|their) *1 (guns|dog|cat|kids|things|stuff|car|tools|records)
    (my|our) *2 @kin *1 (self harms|is self harming|has been self harming|keeps self harming|started self harming|has started cutting|keeps cutting)
    `,
  ),
  // What is to be done to somebody as soon as a door opens, a car stops, a house sleeps.
  ...signals(
    {
      ...harm,
      group: 'threat.upon',
      tier: 'emergency',
      contexts: {
        negated: 'none',
        addressed: 'none',
        past: 'none',
        quoted: 'none',
        doubted: 'watch',
      },
    },
    `
    (if|when|once|as soon as|soon as|the minute|the second|the moment|the instant|next time|whenever|after|while) *1 (he|she|they|hes|shes|theyre|anyone|anybody|someone|that man|that woman|that bastard|that bitch|@person|everyone|everybody) *3 (opens|open|comes|come|walks|walk|gets|get|shows|show|touches|touch|steps|step|sets foot|arrives|falls asleep|fall asleep|sleeps|asleep|goes|go|turns|returns|lays|knocks|tries|leaves|answers|appears|back|home|in the room|hits|hit|beats|hurts|shouts|raises|drinks|drunk|speaks|looks|moves|here) *8 (im|ill|i will|im going to|i am going to|im gonna|i plan to|i intend to|ima|gonna|going to|i have decided to|ive decided to) (kill|killing|murder|murdering|shoot|shooting|stab|stabbing|strangle|strangling|slit|slitting|slash|blow|blowing|poison|run|running|set fire|burn|beat|batter|smash|cave|bludgeon|behead|gut|drown|smother|suffocate|shank|bash|cut|set|push|choke) (him|her|them|everyone|all|the lot|his|her|their|the house|to|it down|the place|that man|that woman|that bastard|my @person)
    (if|when|once|as soon as|soon as|the minute|the second|the moment|the instant|next time|whenever) (he|she|they|hes|shes|theyre|anyone|anybody|someone|that man|that woman|that bastard|that bitch|@person|everyone|everybody) *8 (im|ill|i will|im going to|i am going to|im gonna|ima|gonna|going to) (use|using|pull|pulling|fire|firing|put|putting|stick|sticking|plunge|swing) *1 (this|the|my|a) *1 (gun|knife|blade|shotgun|rifle|pistol|trigger|bullet|axe|hammer|bat|machete|crossbow|crowbar|screwdriver)
    (got|have|holding|with|behind) *2 (knife|gun|shotgun|rifle|machete|axe|hammer|bat|blade|pistol|petrol|crowbar|crossbow) *8 (when|if|as soon as|the minute|the second|the moment|once|waiting for) (he|she|they|him|her|them) *3 (opens|comes|walks|gets|steps|arrives|come|open|home|out)
    (little ones|children|kids|babies|boys|girls|son|daughter|family) (must|will|shall|have to|are to|need to) *1 (come|go) *1 (to him|to god|to heaven|to the lord|home to him|home to god|to the angels) *1 with me
    @meaning_to *1 (kill|killing|shoot|stab|poison|strangle|smother|drown|gas|murder|suffocate|set fire to) *3 (and|then|and then|before) (kill|killing|shoot|shooting|hang|hanging|myself|end my life|ending my life|end it|me|then me|then myself|poison|gas|drown|stab myself|turn the gun|then end)
    @meaning_to *1 (drive|crash|steer|roll) *2 (car|van|us|them) (into|off) *2 (wall|tree|river|sea|lake|lorry|bridge|cliff|harbour|pier|canal)
    @meaning_to *1 (set|burn|torch) *4 (on fire|down|it)? with (all of us|all of them|us all|everyone|everybody|the kids|my kids|him|her|them|my family|us) *1 (in it|inside|in there|in|asleep)
    (hes|shes|theyre|he|she|they|is|are|@person) *3 (asleep|passed out|in bed|in the bath|upstairs|downstairs|gets home|get home|walks home|walk home|next door|in the next room|in the shower|on the sofa|home alone|parks|lives|leaves work|leave work|finishes work|sleeping|in there|right here|here) *8 (im|ill|i will|im going to|i am going to|im gonna|i plan to|i intend to|ima) (kill|killing|stab|stabbing|shoot|shooting|strangle|strangling|smother|suffocate|smash his|smash her|smash their|cut his|cut her|slit|bash|batter|bludgeon|poison|burn|set fire|run him|run her|run them|pour petrol|behead|drown|murder)
    @meaning_to *1 (kill|stab|shoot|strangle|smother|burn|poison|murder|suffocate) (him|her|them|my @person) *2 (while|when|as) (he|she|they|hes|shes|theyre) *1 (sleeps|sleep|asleep|sleeping|in bed|in the bath)
    (waiting|wait|hiding|hid|parked|sat|sitting|standing|stood|crouched|outside) *6 (with|holding|got) *2 (knife|gun|hammer|bat|machete|axe|blade|shotgun|rifle|pistol|petrol|crowbar|crossbow|acid|brick) *8 (hurt|kill|stab|bleed|pays|dies|die|dead|going to use|im using|shoot|attack|burn|regret|wont leave|wont walk)
    `,
  ),
  ...signals(
    {
      ...harm,
      group: 'threat.meant',
      contexts: { ...threatContexts, supposed: 'watch' },
    },
    `
    (im|i am|ill|i will|im gonna|imma|i fully intend to|i intend to|i swear ill) *2 put (him|her|them|you|that man|that woman) *1 (in the ground|in a coffin|in his grave|in her grave|in a grave|in a box|in the morgue|six feet under|in the cemetery|in intensive care)
    (@kin|him|her|manager|boss|landlord|neighbour|in law|supervisor|teacher) (im|i am|ill|i will|i fully intend to|i intend to|i swear ill) *2 put *1 (in the ground|in a coffin|in a grave|in a box|in the morgue|six feet under|in intensive care)
    (never|wouldnt|not|dont) *4 (fly|hair on|anyone|anybody|violent|fight) *8 (im going to|ill|i will|im gonna|i am going to) *1 (kill|put|stab|batter|murder|end|finish|strangle|shoot|bury|cripple|slice|burn)
    @meaning_to *2 (break|snap|smash|shatter|crush) *1 (his|her|their|that man|every bone in) *1 (legs|leg|arms|arm|neck|jaw|nose|face|fingers|knees|kneecaps|head|skull|back|spine|teeth|hands|bones|body)
    @meaning_to *1 (stab|knife|shank|shoot|cripple|maim|strangle|throttle|murder|gut|behead|execute|kneecap|smother|suffocate|bludgeon|batter|butcher|lynch|drown|poison|castrate|disfigure|set fire to|put a knife in|put a bullet in|put a blade in) (@hate_target|every one of|whoever|the man|the woman|that man|that woman|that lad|my mother|my father|the baby|the man who|the lad who)
    @meaning_to *1 (hurt|harm|attack|do damage to|beat|beat up|hammer|finish|finish off|end|destroy) (@hate_target|every one of|every name|every single|whoever|that man|that woman|that lad|those girls|those lads|my @person|my ex) *6 (bad|badly|properly|physically|for what|mean it|bleed|doesnt walk|wont walk|never walk|before he wakes|before she wakes|with a hammer|with a knife|with a bat|with my bare|on it|every name)
    (im|i am|ill be) (stabbing|killing|shooting|knifing|murdering|finishing|battering|strangling|smothering) (@hate_target|the driver|the boss) *6 (tomorrow|tonight|today|when|soon|monday|friday|saturday|sunday|weekend|blade|knife|gun|taped|hammer|before)
    (shoot up|shooting up|blow up|blowing up|burn down|burning down|bomb|bombing|torch|torching) (my|the|this|that|a|our|his|her) *2 (school|office|college|workplace|church|mosque|synagogue|mall|hospital|university|jobcentre|job centre|town hall|building)
    (urge|urges|impulse|impulses|compulsion) to *1 (push|shove|stab|strangle|attack|choke|throttle|slash|run over) *1 (people|somebody|someone|strangers|him|her|them|my|a person|whoever|passengers|the baby)
    (keep|kept|nearly|almost|keep nearly|keep wanting to|wanting to|want to|wanted to|so close to|close to) *1 (push|pushing|hold|holding|put|putting|press|pressing|pushed|held) *2 (pillow|hand|hands|cushion|blanket) *4 (his face|her face|his mouth|her mouth|his throat|her throat|mums face|baby face|his neck|her neck|mouth shut)
    (hold|holding|keep|keeping|push|pushing) (his|her|their|its) (mouth shut|head under|face under|head down under)
    (voice|voices|radio|radiator|god|angel|angels|demons|orders|messages) *4 (order|orders|ordering|tell|tells|telling|command|commands|commanding|want|wants|say|says|saying|told|instructs) *2 (me to|to|that|me that|i must|i should|i have to) *1 (smother|stab|kill|hurt|put|push|drown|hold|cut|burn|shoot|strangle|throw|sacrifice|suffocate|attack|punish|destroy)
    (stop|stopping|deal with|get|kill|get rid of) (him|her|them|the man|the neighbour|my neighbour) before (he|she|they) *1 (gets|get|kills|kill|come|comes|poison|poisons) *1 (me|us|to me|for me)
    i (want|need) (him|her|them|my @person|the man|that man) dead *8 (mean to|going to|plan|capable|make it|gonna|ill|do it|myself|the one)
    (shake|shaking|slap|throw|throttle|squeeze|hit|hurt|choke) (her|him|the baby|my baby|my toddler|my son|my daughter|this baby|the kid) *2 (till|until) *1 (she|he|it) *1 (stops|stop|quiet|shuts up|is quiet|goes quiet)
    i *1 (slapped|shook|hit|burned|choked|punched|strangled|belted) (my|the|our) *1 (toddler|baby|newborn|kid|kids|son|daughter|child|infant|little one|boy|girl|wife|husband|partner|girlfriend|boyfriend|mum|mother|nan) *6 (hard|twice|again|worse|frightened|scared|bruise|mark|today|tonight|last night|cant stop|dont trust)
    i *1 (hit|slapped|punched|choked|strangled|shoved) (her|him) *1 (again|twice|last night|on sunday|on saturday|on friday|on monday|tonight|yesterday|till|until|so hard)
    ill do it again if (he|she|they) *1 (comes|come|touches|goes|speaks|looks|ever)
    (dont|cant|do not|cannot) trust myself *3 (with him|with her|with them|with the baby|with the kids|with my|next shift|night shift)
    (hes|shes|theyre|he is|she is|he|she) *1 (getting|gonna get|going to get|gets|get) *1 (both barrels|whats coming to|a bullet|a blade|his throat cut|his head kicked)
    (shell|hell|theyll|she will|he will|they will|shes going to|hes going to) *1 (bleed for|pay in blood|die for what|suffer for what|bleed)
    (list|hitlist|hit list) *6 (hurt|kill|shoot|stab|get|do) every (name|one|person|single)
    (someone|somebody) *2 (going to|gonna|will) (get|end up|get their) *2 (skull cracked|head cracked|throat slit|stabbed|killed|shot|skull caved) *8 (ill|im|by me|mean it|bluster)
    (do|doing|did) time for (it|him|her|them|this) *6 (hurt|kill|worth|mean it|cripple|stab)
    (sit|sat|sitting|parked|park|wait|waiting) outside (her|his|their) (flat|house|work|school|place|office) *8 (tonight im|knife|hammer|gun|make him pay|make her pay)
    @meaning_to *2 (kill|stab|shoot|attack|hurt|silence|cut up|burn|gut) (those|that|a|the) *2 (kids|teacher|teachers|patient|man|woman|lad|lads|neighbour|neighbours|social worker|strangers|nurse|landlord|boss|doctor|judge|people|dealer|girl|boy|driver)
    @meaning_to *2 do *1 (serious harm|real damage|damage|violence) to (him|her|them|the|my|someone|that)
    @meaning_to *1 (beat|kick|stamp|batter|stab|knife|burn|strangle|starve) *1 (him|her|them|my @person|that man|that woman|the bastard) to death
    @meaning_to *1 (put|stick|plunge|drive|sink) *1 (this|the|a|my) *1 (knife|blade|bullet|axe|screwdriver|scissors) (in|into|through|between) (him|her|them|his|her|their|my @person)
    @meaning_to *1 (kill|stab|shoot|hurt|attack|knife|shank|run over) (those|these|every|all the|all those|each) *1 (boys|girls|kids|lads|people|bullies|teachers|bastards|bitches|men|women|students|of them|one of them|single one)
    (bringing|bring|taking|take|having|have) *1 (a|the|my|dads|my dads)? *1 (gun|knife|rifle|machete|pistol) *4 (at|to|into) (school|college|work|uni|university|class|the office|church)
    @meaning_to *1 (run|knock|mow) (him|her|them|my @person) (over|down)
    @meaning_to (burn|set fire to|torch) *1 (his|her|their|the|that|this|our) *1 (house|flat|place|home|building|office|school|shop) *3 (with|while|asleep|tonight|when|down with)
    @meaning_to *1 (attack|stab|kill|shoot|hurt|poison|murder|strangle|run over|slaughter|behead|drown|smother) (my|his|her|the|this|that) *1 (teacher|headteacher|boss|manager|wife|husband|ex|stepdad|stepmum|dad|mum|mom|father|mother|brother|sister|neighbour|neighbours|landlord|partner|girlfriend|boyfriend|family|kids|children|classmates|class|coworkers|colleagues|flatmate|roommate|uncle|doctor|social worker)
    @meaning_to (drive|plough|plow|ram|crash) (my|the|a)? *1 (car|van|truck|lorry) *1 (into|through|at) (the|a|that|his|her|their|them|him|people) *1 (crowd|people|march|queue|market|kids|crossing|protest|parade)
    @meaning_to *2 make (that|the|this|my|her|his) *2 (social worker|man|woman|teacher|doctor|judge|boss|dad|ex|landlord|manager|neighbour) *1 (suffer|bleed|pay|beg|regret)
    @meaning_to *2 (beat|batter|kick|stamp) *3 (to death|doesnt get up|does not get up|wont get up|cant walk|stops moving|stops breathing)
    @meaning_to *1 (set fire to|burn down|burn|blow up|torch|bomb) *3 with (everybody|everyone|them all|them|him|her|people) *1 (inside|in it|in there|asleep)
    (want|wanna|wanting|love|like) to (see|watch) (him|her|them) *1 (bleed|suffer|burn|choke)
    (people|teachers|someone|men|women|kids|lads|man|woman) *1 i want to (shoot|kill|stab|strangle|hurt)
    (fantasise|fantasize|fantasising|fantasizing) *3 (about|of) (pushing|stabbing|killing|hurting|shooting|strangling|burning|beating|poisoning) *1 (my|the|him|her|them|people|someone|supervisor|boss)
    (begun|started|keep|cant stop) *1 (to think of|to think about|thinking of|thinking about) (killing|hurting|stabbing|harming|poisoning|smothering|strangling) (a|my|the|him|her|them|one)
    (will|might|gonna|going to|could) shake (her|him|the baby|my baby)
    not letting any of them live
    (if|when) (he|she|they) *3 im (using it|going to stab|stabbing|going to use the knife|swinging|pulling it)
    (he|she|they) wont see (sunday|monday|tomorrow|christmas|the weekend|the morning|another day|another morning|another sunrise)
    (gonna|going to|want to|wanna|ill|i will|id love to|please me more than to|dying to) (batter|beat|kick|smash|stamp|punch|hammer) *4 (head off|to death|to a pulp|doesnt get up|wont get up|never gets up|until he stops|till he stops|skull in|head in|face in)
    (going to|gonna|want to|ill|i will) put *2 (man|him|her|them|bastard|@kin|supervisor|boss) in (hospital|the ground|a wheelchair|a coffin|a box|intensive care|a grave)
    (pick|picked|chosen|know) *1 (spot|place|where) *2 id (do|hit|kill|get|bury|wait for) (him|her|them)
    do (him|her|them) in *4 (tool|tonight|want|shed|spot|when|myself)
    (i|just|really|still|do) (want|wanted|wanting) (him|her|them|that man|that woman) (dead|to not get up|in the ground|to stop breathing)
    (picture|picturing|imagine|daydream|fantasise|fantasising|fantasize|dream|think) *2 (stabbing|pushing|strangling|throwing|smothering|shooting|hurting|killing) *5 (and i mean it|last night i|each time|nearer|want to|following|stood in)
    (stood|stand|standing) over (him|her|them|my @kin) *6 (nights|plan|hurl|knife|while|last night|wanting)
    held (the|his|her) (oxygen|air|insulin|drip) (off|back)
    (theyre|shes|hes) *1 dead *6 (ill make it true|make it true|make sure of it)
    (@kin|he|she) *4 (told me|says|said|swears) *6 (hell|shell|going to|gonna|he must|she must|he will|she will) (gut|kill|stab|shoot|murder|do in|open) *1 (up)? (his|her|the|my) (father|mother|stepfather|stepdad|landlord|boss|headmaster|teacher|brother|sister|wife|husband|girlfriend|neighbour|ex)
    (go first|kill myself|end it) or take the (children|kids|boys|girls|baby) with me
    (want|urge|urges) to attack (strangers|people|someone|passengers|everyone)
    (do for|finish off) my own (son|daughter|mother|father|wife|husband|child|kids)
    (wishing|wish) harm on *2 (patient|patients|child|resident|residents|baby|client)
    (carried|carry|carrying) a (knife|blade|machete) *8 (look at me|using it|use it|jumped me|next time|stab)
    use it on (whichever|whoever|him|her|them|the first|anyone who)
    (gonna|going to|i will|ill) make them stop *6 (sharpening|knife|screwdriver|hammer|for good)
    (burn|burning|torch|torching|set fire to|blow up|blowing up|firebomb|firebombing|petrol bomb) *5 with (him|her|them|everyone|everybody|all of them) *1 (inside|in it|in there|asleep|in bed|still in)
    (going to|gonna|ill|will|im|want to|mean to|plan to|when im out) *4 (hunt|track|hunting|tracking) *1 down (the|whoever|that|those|every)? (man|woman|person|people|lad|scum|animal|bastard|driver|guy|bloke|ones|one|boys|lads|did|killed) *1 (who|that|responsible|killed|did)
    do (exactly)? the same to (him|her|them) *6 (prison|deserve|deserves|killed|mean it|know his|know her|know where|kill|not scared|he did|she did)
    (killed|murdered|raped|hurt) *3 (our|my) *1 @kin *6 (do the same to|kill him|kill her|kill them|make him pay|end him|finish him)
    (want to|wanna|need to|going to|gonna|long to|dream of) *1 (make|making|watch|see) (him|her|them) (suffer|bleed|beg|scream|die) *8 (following|followed|watching|know where|waiting|waited|tonight|knife|bought|his house|her house|slowly)
    (following|followed|watching|stalking|waiting for|tracking) (him|her|them) *4 (home|from work|to work|every day|every night|house) *8 (suffer|pay|kill|hurt|knife|stab|sorry|scared of me|end him|end her)
    (violent|murderous|homicidal|evil|terrible) (thoughts|urges|fantasies|impulses) *3 (my|him|her|them|people|the|everyone|someone) *6 (act on|do it|lose control|stop myself|snap|carry it out|carry them out|mean it|getting stronger)
    (keep|cant stop|constantly) (imagining|picturing|fantasising about|fantasizing about|dreaming about|dreaming of|planning|thinking about|thinking of) (stabbing|strangling|shooting|killing|smothering|choking|poisoning|murdering|knifing|hurting) (my|him|her|them|people|everyone|someone|strangers|the)
    could (kill|strangle|stab|murder|throttle) (him|her|them) *4 (know where he|know where she|know where they|know his|know her|got a knife|have a knife|i mean it|know when)
    (bought|got|carrying|have|sharpened|packed|carry) *1 (knife|blade|machete|gun|hammer|acid|bat) for (the|those|whoever|when) *1 (lads|bastards|men|ones|scum|gang|did|jumped|hurt|attacked|robbed|raped)
    (feel like|urge to|urges to|want to|thinking of|tempted to|thinking about|wanting to) (pushing|push|shoving|shove|throwing|throw) (someone|somebody|people|a stranger|strangers|him|her|them|my @kin) *1 (under|in front of|onto|off|down|out of) *2 (train|tracks|bus|stairs|platform|cliff|balcony|traffic|window|road|roof)
    (cant|dont think i can|dont know if i can|not sure i can|wont be able to|dont trust myself|dont know how to|afraid i cant) *1 (stop|control|keep|hold|stopping)? *1 (myself|me)? *1 (from|not to)? (hurting|killing|hitting|stabbing|attacking|strangling|harming|hurt|kill) (her|him|them|my|someone|people|the|somebody)
    (think|thinking|thought|thoughts|dream|dreaming|fantasise|fantasising|fantasize) (about|of) *1 (killing|poisoning|stabbing|strangling|smothering|shooting|pushing|drowning|suffocating|murdering|attacking) (my|him|her|them|people|someone|others|everyone) *1 (husband|wife|partner|boyfriend|girlfriend|mum|mom|dad|mother|father|baby|kids|children|son|daughter|brother|sister|flatmate|neighbour|neighbor|stepdad|stepfather|family|sleep|ex)?
    (going to|gonna|will|ill|might|could|about to|scared ill|afraid ill) *1 (snap|lose it|lose control|crack|explode|flip) *1 and *1 (kill|strangle|stab|hurt|hit|shoot|attack|smother|batter|choke|shake) (him|her|them|my|someone|everyone|people|the)
    (feel|feeling) like (killing|stabbing|strangling|shooting|murdering|smothering|attacking|hurting) (him|her|them|my @kin|people|everyone)
    (thoughts|urges|fantasies|impulses) *1 (of|about|to) (hurting|hurt|killing|kill|harming|stabbing|attack|attacking) (someone|somebody|people|others|strangers|him|her|them|the kids|my kids|my wife|my husband|my mum|my dad)
    (list|names) of (people|everyone|those|the ones) *1 (im|i am|i|ill) *1 (going to|gonna|want to|plan to|mean to|will) *1 (kill|hurt|stab|murder)
    (make|making) (him|her|them|my @kin|my @person) pay with (his|her|their) (life|lives|blood)
    `,
  ),
  ...signals(
    {
      ...harm,
      group: 'threat.near',
      tier: 'watch',
      contexts: { ...threatContexts, now: 'watch', supposed: 'none' },
    },
    `
    (picture|pictures|images|image|thoughts|mind showed me|mind shows me|intrusive|imagine|imagining|daydream|daydreams|vision|visions) *5 (dropping|stabbing|pushing|smothering|drowning|hurting|punching|throwing|shaking|strangling|choking|harming|hitting|killing|dropped) *2 (baby|my|him|her|them|someone|people|husband|wife|newborn|child|kids|boss|strangers)
    (baby|newborn|son|daughter|her face|his face|toddler|kids) *6 (pop in|pops in|flash into|flashes into|in my head|into my head|in my mind) *6 (monster|scared|terrified|never|horrible|sick)
    i (wish|wished|hope) (my|he|she|they|the man|that man) *1 (abuser|rapist|ex|stepdad|father|dad|attacker)? *1 (would die|dies|die|gets hurt|suffers|dies slowly|dead)
    (terrified|scared|afraid|frightened) of (my own|my) (hands|anger|temper|rage)
    (scared|frightened|worried|afraid) *2 (at|by|of) how (angry|much rage|violent|furious) i *1 (felt|feel|got|am|was|get)
    (so much|full of|eaten up with) *1 (rage|hate|hatred|fury) *6 (eating me|scares me|frightens me|hurt someone)
    (picturing|imagining|fantasising|fantasizing|planning|plotting|dreaming) *2 (how id|how i would|what id|hurting|killing|getting) *2 (get him|get her|him|her|them|do it|do to)
    `,
  ),
  ...signals(
    {
      ...harm,
      group: 'threat.armed',
      tier: 'emergency',
      contexts: { ...presentContexts, anyone: 'emergency', before: 'none' },
    },
    `
    (knife|blade|gun|hammer|rifle|shotgun|pistol|machete|bat|axe|petrol can|jerry can|crossbow|acid|nail gun|cleaver|screwdriver) *5 (coat|pocket|sleeve|seat|bag|car|boot|glovebox|glove box|in my hand|lap|rucksack|wrapped|loaded|case|jacket|sharpened) *8 (his house|her house|her flat|his flat|he drinks|she drinks|comes out|lock up|shes getting|hes getting|explain herself|explain himself|walking out|walk out of|parked up|parked where|parked across|across from|outside his|outside her|her work|his work|assembly|her mother|his mother|theyre asleep|canteen|jobcentre|bus is due|next door|not planning to talk|stabbing him|stabbing her|ill be there when)
    (parked|waiting|stood|standing|sat|sitting|driving|be stood|be waiting) *3 (outside|opposite|across from|where|hallway|over|hall|doorway|to her|to his|behind the door) *8 (bread knife|boning knife|carving knife|shotgun|rifle|claw hammer|machete|petrol can|loaded gun|uncle pistol|gun on|knife in|hammer in)
    (bringing|taking|going in with|going there with|going up with|ive got) (my|the|a|dads|my dads|my uncle|his) *1 (uncle|dads|grandads)? (pistol|gun|rifle|shotgun|machete|nail gun|axe|knife|blade|hammer|petrol) *8 (wont be walking|not planning to talk|never walk|pay|every one|all of them|whats left|his door|her door|they open|get her|get him)
    (counted|counting|enough|got|loaded) *2 bullets *8 (each of them|for each|one for|every one|them all|everyone)
    (holding|have|got|picked up|with|took) (the|a|my)? pillow *8 (smother|going in|stood over|over her face|over his face|stop crying out|to stop her|to stop him)
    (pillow|knife|hammer|bread knife|scissors) *8 (stood over|standing over|stand over|going to finish|finish him|finish her|look at them asleep|cant keep stopping|asleep and i)
    (stood|stand|standing) over (him|her|them|my @kin|the cot|the baby|his cot|her cot) *8 (pillow|knife|hammer|want to do it|gonna do it|going to do it|hands round)
    (baby|bairn|child|son|daughter) *2 (has to|needs to|must|have to) *1 (go under|be put under|go in) the water
    (voice|voices|copy|swapped|isnt mine) *8 (in the water|under the water|hold it under|go under|hold her under|hold him under|put it in)
    (swapped|a copy|not really her|not really him|isnt really her|isnt really him|imposter|impostor|transmitter|changeling|possessed) *8 (cut it out|under the water|in the water|cut her|cut him|get it out of|hold it under)
    (mercy killing|were going together|we go together) *8 (tablets|pills|crushed|yoghurt|yoghurts|pillow|tray|gas|insulin|morphine|mother|then me)
    (crushed|ground|mixed|mashed) (up)? *2 (his and mine|her and mine|hers and mine|both our|both lots|our tablets)
    (crushed|ground|stirred|mixed|mashed) (up)? *4 (tablets|pills|sleepers|poison|meds|them|it) (in|into) (his|her|their) *1 (food|curry|tea|dinner|yoghurt|yogurt|drink|soup|coffee|milk|juice|porridge) *8 (never|wont wake|dead|be over|together|hit me|end of)
    (safety off|safetys off|round in the chamber|locked and loaded|its loaded|gun is loaded) *6 (he lives|she lives|his curtains|her curtains|his door|her door|he comes|she comes|they come)
    (petrol|jerry can|petrol cans|fuel) *8 (lighter|lighters|matches|match) *8 (his house|her house|next door|all of them|all of em|with him in it|with them in it|theyre asleep|after tonight|his car|that house|the place)
    (burn|burning|torch|torching) *2 (house|place|flat|pub) *2 with (him|her|them|em|all of em|all of them|everyone) in
    (knife|blade|chisel|screwdriver|scissors|hatchet|sword) *2 (in|into) (him|her|them) *1 (if|tonight|when|before|today|and|as)
    (put|stick|sticking|drive|shove) (this|a|the|my) *1 (chisel|knife|blade|screwdriver|scissors) in (him|her|them)
    (with|got|holding|have) (a|the|my) (knife|blade|chisel|hatchet) to (stick|put|use) (in|on|into) (him|her|them)
    (crossbow|rifle|gun|bow|sniper|shotgun|pistol) *3 (strung|loaded|scope on|zeroed) *8 (he|she|his|her|they|parade|route|them)
    (got|have|with|holding) the (axe|machete|hatchet|sword|shotgun|hammer|bat) *4 (his front door|her front door|his door|her door|outside his|outside her|wont be walking|wont see)
    bomb in my (bag|car|coat|rucksack|backpack|locker)
    (cushion|pillow|blanket) *2 over (dads|mums|his|her|nans|mother|fathers) *1 (face|mouth|head|nose)
    (whole lot|tablets|pills|meds|insulin|all of it) *2 in (his|her|their) (drink|food|tea|coffee|dinner|drip) *8 (dead|slumped|wont wake|not moving)
    (kids|children|boys|girls|baby|babies|twins|three of us) *6 (going in together|all going in|its kinder|kinder this way|cant leave them|leave them here when i go|cant leave them behind|come with me when i go)
    (petrol|lighter fluid|kerosene) *4 (by the|in the|at the|on the) *1 (gate|door|hall|car|boot|porch) *8 (burn|tonight|them out|devils|him|her)
    (burn|smoke) them out tonight
    (locked the doors|doors are locked) *6 (bat|knife|gun|hammer|axe)
    @someone *5 (hatchet|machete|samurai sword|carving knife|cleaver|crossbow|axe|sword|bread knife|acid|carving fork) *8 (looking for|open her up|open him up|nobodys leaving|nobody leaves|someone is dying|to throw|in the pantry|upstairs|backed into|replaced|his meds|her meds|voices|doesnt know who)
    (hes|shes|theyre|he is|she is) (asleep|passed out|sleeping|out cold) *6 (got|have|holding|with|picked up|ive) (the|a|my|his) *1 (hammer|knife|axe|bat|gun|pillow|petrol|rifle|shotgun|crowbar|iron)
    (going|walking|marching|heading|go) (into|in to|to|back to) *4 (school|office|work|college|church|jobcentre|the shop|hospital) *4 with *3 (gun|rifle|knife|pistol|shotgun|machete|blade|axe|bomb)
    if i cant have (him|her|them|the kids|my kids) *2 (nobody|no one|noone) (will|can|is|gets)
    (all|both) going (in|into|off) the (river|sea|lake|canal|bridge|cliff|quarry|reservoir)
    (he|she|they) *1 wont (touch|hurt|hit|lay a finger on) *4 again after (this|tonight|today)
    (outside|across from|opposite) (his|her|their|theirs) *2 (house|gate|work|office|flat|door|car|place|driveway|now) *8 (hammer|knife|gun|rifle|shotgun|machete|crowbar|bat|axe|petrol|bullets|blade)
    (hammer|knife|gun|rifle|shotgun|machete|crowbar|axe|blade|hurley) *8 (parked across|waiting for him|waiting for her|outside theirs|outside his house|outside her house|his driveway|her driveway|in his town|till he comes out|until he comes out)
    (waiting|wait|sat|sitting|parked) *4 (in|by|at|near|behind) *3 (caravan|sheds|bike sheds|driveway|gate|car park|stairwell|hedge|alley) *4 with (a|the|my) (hammer|knife|nail gun|gun|bat|machete|blade|rifle|axe|screwdriver)
    (bullets|rounds|cartridges) are for (him|her|them|my ex|my boss|my @kin|everyone|the lot)
    (put|slipped|crushed|stirred|poured|mixed) (something|tablets|poison|antifreeze|it|the lot|enough|bleach|insulin) *1 (in|into) (his|her|their|the) *1 (tea|food|drink|coffee|custard|dinner|soup|curry|milk|bottle) *8 (never wakes|never wake|wont wake|drinking it|drinking|eating|watching|dead|make sure)
    (drawn up|got|filled) enough to (stop|kill) (his|her|their|my) *1 (heart|manager|boss|managers|him|her)
    (ive|i have|have|got) him (tied up|on the floor|in the boot|locked up|gagged) *8 (lives|deciding|garage|boots|stopped|die|kill|finish|not calling)
    (assembly|school|work|office|jobcentre|class) *6 (last one|do it|all know my name|when they open|will read about) *8 (rifle|gun|bag|blade|knife|bags packed|bag is packed|wrapped)
    (drive|driving) *3 (ute|car|van|truck|lorry) (into|through) *2 (lot of|crowd|them|queue|people|him|her)
    (voices|god|jesus|demons|allah) *2 (say|says|tell|told|telling|order|ordered) *6 (baby|child|son|daughter|kids|wife|neighbour|neighbours|demon) *8 (water|bath|drown|knife|sharpened|smother|kill|demon|die|evil|cut)
    (she|he|they)? asleep *5 (have|got) (his|the|a|my) (gun|knife|hammer|axe|bat|rifle|pillow)
    (sharpened|sharpening|loaded|primed) it *4 (tonight|his journey|he comes|she comes|they come|when he|at six)
    @someone *3 (pacing|standing|coming|in the hall|at my|outside) *4 with a (cleaver|hatchet|axe|knife|machete|sword) *6 (must|kill|says|saying|nobody|convinced|open|going to)
    @someone *4 (gone|going|went|off) to (school|work|college|church|the mosque) with *3 (knife|gun|rifle|machete|hammer|axe|blade)
    @someone *4 (parked|waiting|sitting) (by|outside|near) (his|her) *2 (work|school|house|flat|mums) with (an|a|the|his) *1 (axe|knife|gun|hammer|shotgun|machete|petrol)
    @someone *6 (taking us all with him|take us all with him|taking everyone with him|taking the kids with him|take the kids with her)
    (gun|shotgun|rifle|pistol|crossbow|machete) *1 (is|s)? on the (passenger seat|back seat|seat beside me|seat next to me) *8 (parked|outside|across|his road|her road|waiting|he lives|she lives)
    (ill be|i will be|be) at (his|her|their) (gate|door|house|work|desk) *4 with (my|the|a|dads|his) *1 (shotgun|gun|rifle|knife|machete|petrol|axe|pistol)
    (says|said|told me|swears) *2 (hell|shell|theyll) *1 (gut|stab|shoot|kill) (his|her|the|my|him|her|them) *3 (machete|knife|gun|in when|off when|when he comes|when she comes|tonight)
    (knife|machete|machetes|gun|rifle|shotgun|axe) *3 under (the|his|her) *1 bed *8 (do his|kill|stab|do him|do her|when he comes|finish|gut|open him up)
    (put|putting|slip|slipping|slipped|crush|crushing|stir|stirring|pour|pouring|mix|mixing|drop|dropping|add|adding) *3 (in|into) (his|her|their|the) *1 (tea|food|drink|coffee|dinner|soup|curry|milk|bottle|wine|beer|porridge|cocoa|whisky) *5 (never wakes|never wake|wont wake|doesnt wake|dont wake|stops breathing|dies|finish him|finish her|kill him|kill her)
    (well|we will|we|were|we shall) *1 all (go|going|die|be gone) together (tonight|tomorrow|today|now|this weekend) *2 (me|the kids|kids|my kids|the boys|the girls|children|nobody|its kinder|no pain|in the car|with the gas)
    (im|i am) about to (kill|stab|smother|strangle|shoot|drown|batter|suffocate|knife|murder) (him|her|them|my|the|everyone|someone|somebody|this)
    (going to|gonna|about to|have to) (smother|drown|suffocate|strangle|poison) (the|my|our) (baby|kids|children|newborn|toddler|twins|son|daughter|boys|girls)
    (voice|voices|god|demon|demons) *8 (put the pillow over|put a pillow over|smother|drop|shake|drown|stab|kill|push) (her|him|them|my|the baby|the kids) *8 (going to do what|do what it|do what they|ill obey|going to obey|going to listen|cant fight it|give in|do as)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'abuse.attack',
      concern: 'abuse',
      role: 'abuse',
      tier: 'emergency',
      about: 'unknown',
      contexts: { ...presentContexts, anyone: 'emergency', supposed: 'none', before: 'urgent' },
    },
    `
    @someone *2 (strangling|choking|throttling|stabbing|raping|suffocating|smothering|battering|stamping on) *1 (me|us|her|him|them|@kin|baby)
    @someone *2 (beating|kicking|punching|hitting|attacking|hurting|burning|whipping|scalding|dragging|slapping|belting|thumping|hammering|laying into) *1 (up)? (me|us|her|him|them|@kin|baby|mummy) *4 (right now|now|downstairs|upstairs|next door|next room|in the kitchen|on the floor|kitchen floor|through the wall|i can hear|can hear it|this minute|screaming|with the|with a|please|help|blood|wont stop|gone silent|hair|begging|down the stairs|bread knife|again i)
    (hit|hits|hitting|beat|beating|belting|kicking) *1 (our|my|her|his|the|their) *2 (boy|girl|son|daughter|kid|child|baby|brother|sister|mum|mom|mam|wife) *4 (still going|gone silent|gone quiet|i can hear|this minute|not moving|wont get up)
    (hear|hearing) *3 (belt|screaming|thuds|slaps|hitting|beating|begging|smashing) *3 through the (wall|floor|ceiling)
    (has|got|have|gets|hes got|shes got|holding|dragging|pulling|pinned|hes|shes) *1 (me|us|her|him|@kin|baby) *1 by the (throat|neck|hair|ankle|ankles|scruff)
    (hands|hand|belt|cord|rope|flex|scarf|arm|wire) (round|around|on) (my|his|her|our|their|@kin) *3 (neck|throat) *6 (help|now|please|cant breathe|purple|blue|what do i do|hes|shes|am)
    (her|his) (hands|hand|belt) (round|around) my *1 (little|baby|big|older|younger)? (brother|sisters|mums|moms|son|daughters|baby|nans) (throat|neck)
    (belt|cord|rope|flex|wire) (round|around) (my|his|her) *1 (brother|sisters|mums|moms|son|daughters|baby|nans|wife) (throat|neck)
    (holding|pushing|forcing|shoving|keeping|holds) *3 (head|face) (under|in|into) the *1 (water|tap|bath|toilet|sink|bowl|pillow)
    (coming at|come at|came at|lunging at|lunged at|gone for|chasing|chased|going for|went for|swinging at) (me|us|him|her|mum|dad|my @kin) *1 with *3 (knife|hammer|axe|bat|kettle|machete|iron|scissors|gun|poker|spanner|screwdriver|crowbar|chisel|drill|saw|hot oil|boiling)
    @someone *3 (knife|gun|shotgun|rifle|machete|axe|hammer|petrol|kerosene|acid|drill|flex|belt) *8 (not leaving|leaving the flat alive|leaving here alive|kill me|kill us|kill her|kill mum|shoot us|shoot me|burn us|burn me|im hiding|were hiding|in the loo|in the wardrobe|hitting the lock|my sister is|locked in the kitchen)
    @someone *3 (knife|gun|shotgun|rifle|machete|axe) *6 (outside my|at my door|restraining order|refuge)
    (restraining|non molestation|protection) order *8 (knife|in the garden|at the door|outside now|at the gate|gun)
    @someone *3 (outside|at) (my|the|our) *1 (bedroom|bathroom|door|room|gate|window|garden|refuge) with (a|an|the|his) *1 (hammer|knife|axe|bat|gun|machete|petrol|crowbar|iron bar|sledgehammer|shotgun|blade|can of something)
    (hammer|knife|kicking the door|broken my|broke my|hit me|hits me|boiling water|axe|hurt me|drill|gun|coming at me) *8 (hiding in|locked in|im in|im locked in|shut in|i am in|im hiding|were in) *2 (loo|wardrobe|bathroom|pantry|cupboard|shed|closet|attic|bedroom|under the bed|box room|garage)
    (in|inside) the (bathroom|loo|bedroom|pantry|wardrobe|box room) *4 (feet|chair|chest of drawers|bed) against the door
    (shoot|burn|stab|drown|finish) (me|us|her|both of us|us both|me and the kids|us all) *4 (when he gets|when hes back|when she gets|when hes finished|as soon as he|before morning|in the house|after the|any minute)
    (going to|gonna|hell|shell|will) kill (us both|us all|me and the kids|both of us)
    (gone|going|went|left) *1 (to|for) (get|fetch|find|buy) *2 (petrol|fuel|kerosene|knife|gun|axe|rope|flex|shovel|belt|hammer|van) *6 (burn|kill me|kill us|finish me|finish us|burn me|bury|said hed)
    (put|drive|driving|crash|take|send) us (both|all)? *1 (into|off) (a|the) (wall|tree|lorry|cliff|bridge|road|quarry)
    (our|my|the|her|his) *1 (baby|toddler|son|daughter|kid|brother|sister) *1 (by the ankle|by the ankles|by the foot|over the banister|out of the window|out the window|over the balcony)
    (shut|locked|put|stuffed) (my|the|our|her|his) *2 (brother|sister|baby|son|daughter|kid|toddler|child) in the *2 (freezer|oven|washing machine|tumble dryer|suitcase|boot|fridge)
    im tied (up)? *8 (van round|hes gone to|shes gone to|gone to fetch|wont untie)
    (in the next room|outside|downstairs|in the hall) *6 (petrol and|honour|honor|shovel|dig|bury me|kill me|finish it)
    hear (him|her) saying wake up
    (daddy|dads|daddy is|stepdads|hes|he is) *1 (hurting|killing|stabbing|hitting) (mummy|mum|mom|mam|mammy)
    (ex|dad|father|he|hes|stepdad) *3 (has|got|taken|took|snatched|kidnapped) *1 (our|my) (daughter|son|kids|baby|children|little) *8 (kill her|kill him|kill them|neither of them|kill themselves|kill himself)
    (hes|shes|he has|she has) found us *6 (gate|refuge|outside|at the door|knife|petrol|can of|calling)
    (stabbed|shot|slashed|knifed) (me|mum|my mum|her|him|my sister|my brother) *2 (arm|leg|stomach|side|chest|hand|back) *8 (blood|bleeding|gone to|help|stop)
    (cant talk|cant speak|whispering|be quick|making this quick|only have a minute|hes in the shower) *8 (kill me|hurt me|hit me|tablet|phone|finish me|shows me|comes out)
    @someone *2 (shaking|shakes) (the|my|our|her|his) *1 (baby|newborn|brother|sister)
    (coming up the stairs|coming upstairs|on the stairs|top of the stairs|coming down the hall) *4 (belt|knife|bat|hammer|bottle|axe|stick|cane)
    (dragged|dragging|drags|pulled|pulling) *1 (sister|mum|mom|her|him|me|daughter|wife|kid) *5 by (her|the|my|his) (hair|throat|neck)
    (smashing|kicking|breaking|coming|hacking) (through|down) *2 (bathroom|bedroom|front|my|our|the) door
    locked (us|me) in (his|the|a) (van|car|boot|cellar|container)
    (doors are deadlocked|doors are bolted|deadlocked the doors|wont let us out|barred the door)
    @someone *2 (has|got|have) me pinned
    (will|hell|shell|going to|gonna) finish me (if the|tonight|when hes|when he|in the morning|by)
    (will|hell|shell|going to|gonna) kill me (if i run|if i leave|in my sleep|if i go back)
    (swore|said|says|swears|promised|promises|threatens) *3 (kill|finish|end|shoot|stab) me *3 (tonight|when hes back|when he gets|next time|alone|in my sleep|today)
    @someone *3 (beating|kicking|hitting|battering) *2 (brother|sister|mum|mom|baby|son|daughter|him|her|me) *3 (stopped moving|isnt moving|not moving|wont stop|not breathing|unconscious|bleeding)
    (scream|screaming|furniture going over|smashing|begging) *6 (please no|please please|hes killing|hes hitting|get off me|help me|stop it)
    (ramming|rammed|kicking in|battering) (our|my|the) (gate|door|car|front door)
    @someone *4 (with|got|has|hold of|holding|showed me) (a|the|his|her|of a)? *1 (bread knife|carving knife|hammer|iron|machete|knife|axe) *6 (backed into|hiding|locked myself|locked in|barricaded|airing cupboard|larder|not leaving here|if i run|burn on)
    (ex|husband|boyfriend|dad|stepdad|he|hes|brother|son|man|someone|somebody) *2 outside with (a|an|the|his) *1 (hammer|knife|axe|bat|gun|machete|petrol|crowbar|shotgun|blade)
    (beating|hitting|kicking|battering|punching|hurting) (the|my) *1 (little one|little ones|baby|kids|bairns|wee one|youngest|eldest) *6 (please|somebody|help|cant get|stop him|stop her|now|wont stop|screaming)
    @someone *3 trying to (break in|get in|break the door|break down the door|kick the door) *8 (machete|knife|gun|bat|hammer|kill|axe|restraining order|hurt us|hurt me|scared|police|kids)
    @someone *3 (thrown|threw|throwing|throws|chucked|flung|slammed|hurled|pushed|shoved) (my|our|the|her|his) *1 (daughter|son|baby|toddler|brother|sister|kid|mum|mother|boy|girl|lad|child|one|wife|nan) (down|against|into|off|across|at) *1 (stairs|wall|floor|balcony|step|room|door|table|cot)
    @someone *3 (pours|pouring|poured) *1 (petrol|it|fuel|bleach|acid) *2 (floor|bed|sofa|me|us|carpet|stairs|door)
    (smashing|smashed|hitting) (the|my) (windscreen|window|windows|car window) *4 (bar|bat|hammer|im in|kids|inside|crowbar)
    @someone *2 (held|has|got|holding|hitting|smashing|banging|bouncing) *4 (head|face) (off|against|into) the (banister|wall|floor|kerb|door|table|radiator|pavement|bonnet)
    (has|got|holding|with|holds) *1 (screwdriver|knife|blade|gun|needle|drill|bottle|scissors) (at|to|against|near|in) my *1 (eye|throat|neck|face|head|ribs|back|belly|stomach)
    @someone *1 has me on the floor
    (filling|boiling) the kettle *4 (again|more|me|hiding|porch)
    (boiling|scalding) water (on|at|over) (me|my|her|him|us)
    (swore|said|says|threatened|threatening|promised) *3 (do|finish|kill|end|shoot|bury) me *3 (tonight|before|when hes back|when hes finished|after|by morning|the minute)
    hes loading it
    (drink|drinks) it or (she|he|they|ill|hell) *1 (will|does|make|pour|do|hurt)
    (nailed|screwed|boarded) the (windows|window|door|doors) (up|shut|closed)
    @someone *3 (choking|strangling|throttling|suffocating) (my|our|the) *1 (brother|sister|mum|mom|mam|son|daughter|baby|dog)
    (pacing|shouting|banging|waiting) *2 (landing|hall|door|stairs|outside) *6 (axe|knife|hammer|bat|kill)
    poker hot
    (says|saying|shouting|thinks) im the devil *6 (knife|poker|hammer|locked|hot|holding|door|burn)
    @someone *3 (coming|on his way|on her way|running|storming) (back|over|here|round|up|home) *6 (hurt us|kill the kids|finish me|with a knife|with a gun|with a hammer|with the belt|im hiding|were hiding|on bail|found out where)
    (she|he|they|nobody|no one|none of us|none of you|you|we) *1 (isnt|is not|wont be|aint|arent|not|wont|never|will be|leaves|leave) (leaving|leave|walking out of|getting out of|get out of|coming out of|walk out of)? *2 (house|here|flat|building|place|room|caravan|kitchen) (alive|breathing|in one piece)
    @someone *3 (broken|breaking|broke|snapped|kicked|kicking|forced|forcing|sawing|unscrewing|drilling) *2 (chain|lock|hinges|door|window|bolt|back door|front door) *6 (getting in|in the house|hiding|hes in|shes in|knife|restraining|kill us|kill me)
    (took|taken|smashed|cut|snapped|hidden|has) (my|the|our|both) *1 (phone|phone line|landline|car keys|keys|router) *6 (locked us|locked me|cant get out|wont let us out|wont let me out|hes coming|bolted the)
    @someone *4 (holding|waving|gripping|pointing|brandishing|picked up|swinging|got) *2 (knife|hammer|gun|shotgun|bat|machete|axe|iron bar|poker|screwdriver) *4 (at me|at us|at her|at him|at mum|in my face|to my throat|to her throat|and screaming|between me and|in front of the kids|over me|over us)
    if (you|u) (walk|go|leave|move|scream|run|step) *3 (ill|i will|im going to|im gonna) (stab|kill|cut|shoot|burn|bury|slit|strangle|drown|finish) (you|u|ya|your|the kids|them) *8 (holding|got|has|waving|knife|gun|hammer|axe)
    (hear|hearing) *3 (him|dad|my dad|stepdad|husband|neighbour|man|bloke) (kill|killing|beating|hitting|strangling|kicking|laying into|battering) (her|him|my|them)
    (being|getting) (beaten|beaten up|attacked|strangled|raped|kicked|choked|battered|stabbed) *4 (downstairs|upstairs|right now|this minute|next door|in the kitchen|in front of me|in front of us)
    @someone *2 (hitting|beating|attacking|kicking|punching|hurting|battering) (me|us) *8 (ive hidden|im hiding|hiding in|hidden under|hidden in|under the stairs|locked myself|im locked|ive locked)
    @someone *3 (says|said|told me|promised|swears|swore) *1 (i wont|ill not|i will not|we wont|youll not|you wont) (see|live to see|make it to|last till|live till) (the)? (morning|tomorrow|christmas|tonight out|night out|weekend|sunday)
    @someone *4 (outside|by|at|behind) (the|my|our) *1 (door|bathroom|bedroom|work|house|car|gate|window) *6 (strangled|choked|hit me|hitting|axe|knife|hammer|blood|teeth|minutes ago|just now)
    (strangled|choked|throttled|beat|battered|stabbed|raped) me *6 (ago|just now|tonight|this evening) *6 (outside|downstairs|still here|still in the house|in the next room|coming back|asleep|bathroom|back with)
    (locked|lock) (me|us) in *6 (petrol|honour|honor|knife|gun|kill|burn|tonight|drill|men|customers|phone)
    (trying to|going to|about to|nearly|hes|shes|is) (break|kick|smash|batter|bash|axe|kicking|smashing|breaking|battering|bashing) (down|in|through)? *2 (door) *6 (he has|she has|hes got|shes got|holding|waving|screaming|shouting) *2 (knife|hammer|axe|bat|gun|machete|poker|crowbar|going to kill|kill me|kill us)
    (next door|neighbour|upstairs|downstairs|woman|lady|girl|kid|lad|wife) *2 (is|are|being|getting)? *1 (being|getting) (battered|beaten|strangled|attacked|beaten up|raped|kicked|stabbed|thrown about) *8 (silent|gone quiet|screaming|scream|screams|right now|hear|help|begging)
    (coming|comes|walking|storming|running|stamping) (up|down|along|through) the (stairs|hall|corridor|landing|path|drive) *8 (finish me|kill me|kill us|end me|beat me|hurt me|belt|knife|bat|hammer|finish us|hurt us|going to hit)
    (@kin|he|she|hes|shes) *1 (has just|just|has) *1 (stabbed|strangled|knifed|bottled|glassed|set fire to|thrown acid at|run over|cut) *1 (my @kin|the @kin|our @kin|him|her|them|us)
    (he|she|hes|shes|they|theyre) *1 (outside|at the door|in the hall|on the landing|downstairs) *3 (poker|knife|bat|axe|hammer|gun|machete|crowbar|belt|shotgun) *8 (once he gets in|when he gets in|what hes going to do|going to|gets in|kill|hurt|get me|get us|telling me)
    (hes|shes|he is|she is|dad is|is|theyre) (beating|hitting|punching|kicking|attacking|strangling|choking|battering|hurting) (my|our) *1 (mum|mam|mom|dad|sister|brother|kids|gran|nan|baby|son|daughter|mother|children) *3 (what do i do|what should i do|help|now|right now|please|screaming|wont stop|blood)
    (locked|hiding|shut|barricaded|locked myself) *3 (bathroom|bedroom|toilet|loo|car|room|cupboard|wardrobe) *6 (trying to get in|wants to get in|outside the door|banging on|kicking the door|battering|hammering on|going to get in)
    (drunk|knife|gun|downstairs|outside|raging|smashing|off his head|screaming|outside my door) *6 (hes going to|shes going to|going to|gonna|hell|shell) (kill|murder|finish|shoot|stab|burn) (us|me|my mum|mum|us all|all of us|my mam|my mom|mom)
    (bleeding|blood) *4 (hit|stabbed|punched|kicked|bottled|cut|battered) me *6 (still|coming back|outside|wont stop|shouting|in the house|now)
    (he|she|husband|boyfriend|ex|dad|partner|wife|girlfriend) *1 (set fire to|setting fire to|set light to|torched) *1 (my|our|the) *1 (bed|room|house|flat|bedroom|caravan)
    (being|am|im|been) (held|kept|locked|trapped|imprisoned) *1 (in|at|inside) *2 (flat|house|room|basement|hotel|farm|shed|brothel|cellar|caravan|container) *4 (wont let|cant leave|cant get out|against my will|passport|let me go|let me leave|not let)
    (smashing|trashing|wrecking|destroying|tearing) (up)? (the|our|my) (house|flat|place|room|furniture|kitchen|living room|everything) *6 (locked in|hiding|hid|locked myself|locked us|barricaded|in the bathroom|under the bed|in the loo|in the wardrobe)
    bleeding *2 (he|she|husband|boyfriend|wife|partner|dad|my @kin) *1 (stabbed|cut|shot|slashed|attacked|beat|bottled|glassed) me
    (hes|shes|he is|she is|husband is|dad is|boyfriend is|ex is|stepdad is|partner is|son is|wife is|fella is) *1 (smashing|kicking|breaking|banging|battering|booting|hammering|trying to break|trying to kick|trying to smash) *2 (door|window|windows|doors) *3 (in|down|now|with|and|kids|help|hiding)
    (man|men|someone|somebody|stranger|intruder|burglar|ex) *2 in (my|the|our) (house|flat|home|room|bedroom|kitchen|hallway|hall|garden) *2 (with|holding|has|carrying) a (knife|gun|bat|hammer|machete|axe|crowbar)
    (none of us|nobody|no one|neither of us|were not|im not|not) *2 (leaving|getting out|walking out|coming out|leave) *2 alive
    (breaking|break|kick|kicking|smash|smashing|hammering|batter|battering|pounding) *3 door *2 (says|screaming|shouting|yelling|saying|going to|gonna|hell) *1 (kill|murder|stab) (me|us)
    (got|has|holding|holds|put|had) *2 (it|knife|blade|scissors|gun) (at|to|against) my (neck|throat|face|head) (and|now|n|in front|right now)
    `,
  ),
  // A threat to kill, shouted by somebody at the door or armed and near.
  ...signals(
    {
      language: 'en',
      group: 'abuse.shouted',
      concern: 'abuse',
      role: 'abuse',
      tier: 'emergency',
      about: 'unknown',
      contexts: { past: 'none' },
    },
    `
    @kill_you *4 (kicking|breaking|smashing|battering|hammering|banging|pounding|trying|coming|climbing|outside|forcing|booting|the back door|the front door|the door|the lock|running|smell) *3 (door|window|stairs|lock|gate|knife|axe|bat|gun|wont lock|bathroom|bedroom|get in|get out|petrol|gas|smoke)
    (outside|downstairs|door|landing|hall|garden|kitchen|stairs) *1 with *2 (axe|knife|gun|bat|hammer|machete|shotgun|rifle|crowbar|petrol|sword|pitchfork) *6 @kill_you
    `,
  ),
  // Asked of others, and one's own after all; a threat that comes again and again.
  ...signals(
    {
      language: 'en',
      group: 'abuse.mine',
      concern: 'abuse',
      role: 'abuse',
      tier: 'urgent',
      about: 'unknown',
      contexts: { negated: 'none', past: 'none' },
    },
    `
    (your|a|someones|her|his) (boyfriend|husband|partner|wife|girlfriend|dad|mum|stepdad|man|fella|ex|brother|son) *1 (choked|hit|punched|slapped|beat|strangled|kicked|threatened|raped|forced|chokes|hits|punches|slaps|beats|strangles|kicks|threatens|forces|locked|locks|burned|burnt) *8 *3 (mine does|mine did|mine has|its mine|thats mine|thats my life|happens to me|its me|its my husband|its my boyfriend|its happening to me|im that|i am that)
    @kin *2 (says|keeps saying|tells me|shouts|screams|texts me|threatens|warns me|promises|hisses|always says) *6 @kill_you *2 (whenever|when|if|every time|each time|because|over|any time)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'abuse.habit',
      concern: 'abuse',
      role: 'abuse',
      tier: 'urgent',
      about: 'unknown',
      contexts: {
        negated: 'none',
        past: 'none',
        recent: 'urgent',
        quoted: 'none',
        anyone: 'urgent',
        addressed: 'none',
      },
    },
    `
    (he|she|hes|shes|they|husband|boyfriend|wife|partner|girlfriend|dad|mum|stepdad) *2 (broke|cracked|snapped|fractured|dislocated|smashed|knocked) *1 (two of|three of|one of|a few of|both)? (my|me) *1 (fingers|finger|rib|ribs|arm|wrist|nose|jaw|tooth out|teeth out|teeth in|front teeth|front tooth|tooth|teeth|hand|collarbone|eye socket|cheekbone)
    i get (hit|slapped|thumped|battered|the belt|the strap|the stick|a slap|a beating|a kicking|a hiding|a thump|punched|the back of his hand)
    (in laws|parents|they|family|brother|uncle|boss|he|she|aunt|mother in law|husband|wife|dad|mum|@kin) *2 (slap|beat|hit|burn|kick|starve|slaps|beats|hits|burns|kicks|starves|belts|whips|cane|canes) (me|us) *2 (if|when|because|each|every|whenever|with|until|till|in front|over|again)
    @someone *1 (broke|broken|cracked|fractured|dislocated|bust|smashed|blacked|knocked out|split) *1 (my|our|her|mums|girls|daughters|sisters) *1 (nose|jaw|arm|wrist|finger|fingers|rib|ribs|cheekbone|tooth|teeth|eye socket|eardrum|lip|collarbone|front teeth)
    (had|knocked|took) my *1 (front)? (teeth|tooth) out with
    @someone *2 (put|smashed|slammed|rammed|banged|bounced|cracked) (my|mums) (head|face) (through|against|into|off) *1 (wall|plasterboard|door|table|floor|window|worktop|mirror|radiator|windscreen)
    @someone *2 (choked|strangled|throttled|suffocated|scalded|raped|stamped on) (me|us|my @kin) *1 (twice|again|until|till|once|last|because|for|when|in front|three|and|so hard|out|tonight|this)
    (choked|strangled|throttled) (me|her|him) (until|till|twice|three times|unconscious|so hard|again)
    (hands|hand|belt) (round|around) my (throat|neck)
    @someone *3 (put|puts|holds|held|pushes|pushed|presses|pressed) *1 (pillow|towel|bag|cushion|plastic bag) (over|on) my (face|mouth|head|nose)
    (sits|sat|stands|stood|kneels|knelt|kneeling|pressing|presses|pressed|standing) on my (windpipe|throat|oxygen|oxygen tube)
    (sits|sat|kneels|knelt) on (my chest|my face|my neck|me) *1 (until|till)
    (told me|says|said|swears|swore|keeps saying|texts|tells me|promised|screaming|screams|telling me) *4 (hell|shell|he will|she will|hed|shed|theyll|theyd|hes going to|shes going to) *1 (kill|shoot|bury|burn|stab|slit|drown|hunt|put acid|throw acid) *2 (me|us|my|our|the kids|the children)
    if (i|we) (ever)? (leave|left|take the|refuse|run|report|go to the police|try to leave|wear) *8 (kill me|kill us|shoot me|bury me|burn me|acid|coffin|kill the|kill him|kill my)
    (takes|keeps|holds|locks|locked|hides|hid|took|has|taken|confiscated|keep|keeps) *2 (passport|passports|bank card|wages|benefits|inhaler|insulin|papers|visa|heating money|tablets|card) *8 (slap|slaps|hits|hit|beat|not allowed|allowed|let out|not let|let me|until i|unless i|if i|kneel|been good|mileage|coffin|tenner|sent back|miles|wages|scared|belt|finger)
    not (allowed|let|permitted) (to|out) *3 (see anyone|say no|speak to my family|out except|out alone|see my family|see my sister|see my mum|see my friends)
    (i have to|made me|makes me|i must|make me) (send|show) (him|her|them) (a)? (picture|photo|photos|proof|video|my location|receipts) *3 (where i|every|each|half hour|of me|or i)
    (ex|stalker|abuser) *6 (follows me|following me|followed me|waits for me|waiting for me|turns up at|outside my|opposite my|inside my|let himself in|on my windscreen|watching me)
    (somebody|someone|he|hes|ex|husband|boyfriend|she) *3 (put|hid|planted|hidden|puts) *2 (tracker|airtag|tracking device) *2 (under|in|on) my (car|coat|bag|pram|phone)
    (dead) (bird|cat|rat|animal|flowers|rabbit) *1 (on|in|at|through) my (windscreen|door|doorstep|letterbox|car|porch|pillow|step)
    i said no *4 (did it anyway|he did it|carried on|didnt stop|kept going|forced|she did it|wouldnt stop)
    (forced|forces|forcing) (himself|themselves|herself) (on|onto|into) (me|her|my|him)
    (held|holding|pinned|hold|pin) me down *6 (took turns|raped|while he|while they|cut my|so he|so they)
    (pay|pays|paid|paying|sells|sold|passes|passed|shares|swaps) *1 (him|her|me) *4 (turn with|with me|for sex|to his mates|to his friends|round his|around his|to men|sleep with me)
    (films|filmed|filming|watches|watching|records|recorded|recording|spies on|spying on) me *2 (shower|showering|undress|undressing|changing|naked|in the bath|in the bathroom)
    (god|lord|spirit|spirits) *1 wants me to (lie|sleep|lay) with (him|them)
    (send|share|post|leak|show|put|sending|posting) *2 (nudes|naked pictures|naked photos|intimate pictures|intimate photos|private pictures|private photos|my pics) *4 (unless|to my school|to my family|if i|online|to my mum|to my work|to everyone)
    @someone *2 (hurts|hurt|touches|touched|tickles|licks|rubs|plays with) (my|her|his) (bottom|bum|private|privates|private parts|willy|fanny|front bottom|private bits)
    (father|fathers|dad|dads|stepdad|stepdads|weekend|contact|visit|uncle) *8 blood in (her|his) (knickers|pants|underwear|nappy|underpants)
    (grandad|grandpa|uncle|dad|stepdad|brother|cousin|he) *6 (game|games|secret) *2 with me *2 (under the|blanket|secret|nobody|in the dark|in bed)
    (coach|teacher|instructor|stepdad|uncle|priest|pastor|imam|tutor|boss|grandad|cousin|carer|driver|scout leader) *4 (touches me|touched me|touching me|forced himself|rubs against|undresses me|kisses me|puts his hand|put his hand|weighs us) *6 (nobody|no one|secret|believe|naked|pants|alone|again|office|room|where|changing|scared|in my)
    makes me stay *4 and (touches|touched|feels|kisses) me
    (finger marks|fingermarks|handprint|handprints|cigarette burns|belt marks|bite marks|welts|bruises in the shape) *6 (on|all over|round|around) *4 (arms|legs|back|bottom|face|neck|wrists|body|throat)
    (showed|shows) me *4 (with|on) *2 (dolls|doll|teddy|teddies) *6 (what|where|how)
    (made|make|makes|forced|forces|making) (me|us|him|her|them|the kids|my brother|my sister) *1 (kneel on|kneel in|stand outside|stand in the yard|sleep outside|sleep in the shed|eat off the floor|eat from the|stand in the cold)
    (children|kids|kid|child|boy|girl) *2 (made|forced) to (stand|sit|kneel|sleep) *6 (cold|no clothes|naked|yard|outside|cupboard|garden|night)
    (carers|staff|carer|nurse|nurses|colleague) *4 (tie|ties|tying|tied|twist|twists|twisted|slap|slapped|pinch|pinched|force fed) *4 (chair|bed|thumb|arm|arms|hair|face|wrists|resident|residents)
    (spits|spit|spat) (in|on) my (food|face|dinner|plate)
    (makes|made|making) me (carry|sell|deal|hold) *1 (drugs|packages|gear|for him|for them|weed|crack|his stuff|his drugs|and i owe)
    i owe (him|them) *4 (bag|package|gear|police took|lost) *8 (arm|broke|hurt|kill|family|stab|knife|legs)
    found me a (husband|wife) *8 (refuse|never seen|never met|dead|locked|no choice)
    (forced|force|forcing|make|making) me *1 (to)? (marry|wed|get married)
    (ill|i will|i have to|says ill|says i will) marry (him|my rapist) to
    (cleans|loads|waves|points|pointed|polishes|gets out|takes out|takes) (the|his|a) (shotgun|gun|rifle|pistol|knife) *6 (at me|facing me|in front of me|when hes angry|whenever|at us|at the kids|on my pillow)
    @someone *2 (throws|threw|chucks|chucked|flung) (boiling water|hot oil|hot tea|acid|bleach|boiling oil|the kettle|hot coffee|the iron) *3 (at|on|over)? (me|her|him|us)?
    (googled|googles|searched|looked up) how long *2 (body|bodies)
    (ring|back) *1 (hand|of his hand|of her hand) *1 (across|round) *2 (mouth|face|head)
    (woke|wakes|waking|wake) me (up)? (with|by) *1 (slap|slapping|punch|punching|pressing on|choking|hitting|hand over)
    (shoves|shoved|slaps|knocks) me (about|around) *6 (money|rib|wall|bruise|bruises|drunk|again|ashamed|scared|benefits|week|pension)
    (if|when|whenever|every time) *1 (meals|meal|dinner|dinners|tea|food|he|shes|hes|she) *2 (late|angry|cold|drunk|drinking|not ready) *4 (hits me|slaps me|beats me|slap me|hit me|throat|get the belt|get hit|kicks me|shotgun|punches me)
    (late|cold|floor|wrong|mess) is a (beating|slap|hiding|belting)
    @someone *3 (whipped|burned|burnt|scalded|branded|caned|thrashed|strapped|whips|canes|thrashes|straps|rapes) (me|us|him|her|my @kin) *1 (in|on|with|because|for|when|til|till|again|and|every|if)
    (hurts|beats|hits|punches|kicks|slaps) (mummy|mum|mom|mam|mammy|my mum|my mom) *1 (on|every|and|with|when|again|at|if|in)
    @someone *3 (holds|held|pins|pinned|slams|slammed|shoves|shoved|pushed|pushes|throws|threw) me *1 (against|to|into|down) *1 (wall|step|steps|stairs|floor|door|radiator|back step|worktop)
    (keeps|locks|has|holds|locked|hides) my *1 (insulin|tablets|inhaler|meds|medication|painkillers) *1 (in|locked|away) *4 (safe|toolbox|cash box|car|cupboard|been good|gives it)
    (locks|locked|padlocked|padlocks) the (fridge|food|kitchen|larder|freezer|food cupboard)
    (one meal|dont get fed|starves me|starves us|starving me) *4 (if|unless|been good|because|as punishment|when hes)
    (boss|employer|in laws|uncle|they|agency|gangmaster|landlord) *3 (hold|holds|keep|keeps|took|taken|has|have|got) (my|our) (passport|passports)
    (ties|tied|tying|straps|strapped) (her|him|my mum|mum|nan|my nan|gran|me|my brother|my sister) to (the|a|her|his) (chair|bed|radiator|toilet|cot)
    (drugged|spiked) me *6 (last night|locked|woke|dont remember|think he|party|and|again|weekend)
    (still|keeps|started) (comes|come|coming|getting) (in|into) (my|to my) (room|bed)
    (hit|hits|slaps|bites|beats|hitting|beating|punches|robs) me for (money|gear|drugs|my pension|cash|the rent|my benefits|answering|talking|smiling|crying|looking)
    (broken|broke|knocked|cracked) *3 (her|my|his) *1 (teeth|tooth|nose|jaw|arm|ribs|rib|wrist) *4 (this year|goes back|going back|sleeps in the|and told|told the hospital|out and|again|still with him|still with her)
    (coach|teacher|man|older|guy|someone online|tutor|youth worker) *6 (asking|messaging|asks|pestering|pressuring|begging|texting) me (for|to send) *3 (pictures|pics|nudes|photos|videos)
    (threatens|threatened|threatening|threaten) to (hurt|kill|drown|shoot|harm|burn|poison) (my|the|our) *1 (dog|cat|kids|horse|mum|family|sister|baby|children|pets|puppy|rabbit)
    @someone *4 (takes|took|keeps|controls|holds) (my|all my|every|the) *1 (wages|money|penny|benefits|card) *8 (shoves|shoved|hits|hit|slaps|scared|reads my|checks my|tablets|kicks|pushes)
    (shakes|pinches|slaps|hits|bites|scratches|force feeds) me *4 (carer|agency|if i tell|hold my tablets|when i cry|in the home|nobody)
    carer *1 (shakes|pinches|slaps|hits|shouts at|force feeds|drags) (me|him|her|my)
    rolled up (his|her) sleeve *6 (burns|bruises|marks|cuts)
    (the|her|his) *1 (boyfriend|fella|bf|partner|stepdad) (has started on|started on|has been hurting|is hurting|hurts|whips|hits) (the|her|his|my) *1 (younger|little|eldest|kids|one|boy|girl|baby|kid|son|daughter|us|me|him)
    (last night|yesterday|today|last time|this morning) it was my (ribs|face|arm|eye|ear|jaw|neck|back|stomach|leg)
    (works|work) *4 (hold|holds|keep|keeps|took|have|has) my passport
    make me work *6 (passport|sleep|no pay|unpaid|locked|days)
    (flinch|flinched|flinches) *4 (raised hand|my hand|key turns|his hand|when he|shouts|hand went)
    @someone *3 (takes|took|takes all|keeps|steals) (my|his|her|mums|dads|nans) (pension|wages|benefits|money) *5 (pushes|pushed|knocks|hits|slaps|shoves|punches|shouts) *1 (me|him|her|about)
    (knocks|knocked|shoves|slaps|pushes|throws) (me|him|her|us) (about|around)
    @someone *3 (comes|came|coming|creeps|gets) (in|into|to) *2 (my)? (room|bed|at night|the bed) *6 (touches|touch|every night|at night|still happening|chair against|moved the chair|cameras are off|thirteen|twelve|fifteen|under the covers|in with me)
    (uncle|stepdad|brother|cousin|grandad|foster dad|lodger|dad|stepbrother|coach|teacher|priest|imam|carer) *2 (does|did|doing|do) (stuff|things|it|something) (to me|when mum|when mam|when mom|when nobody|at night|again)
    (lads|boys|staff|men|they|he|someone) *6 come in my room *3 (do things|touch|things to me)
    @someone *4 (kneed|kicked|punched|hit|elbowed) me in (the|my) (belly|stomach|ribs|bump|face|head|back|jaw|eye|mouth)
    (hit|hits|beat|beats|burn|burns|slap|slaps) me with (the|a|his|her) (hanger|belt|iron|ladle|rolling pin|cable|wire|stick|shoe|slipper|spoon|pan|hairbrush|phone|remote|broom|cane|hose)
    (put|puts|held|holds|pressed|presses|pushed) my (hand|hands|arm|face|fingers) (in|on|into|against|under|near) *1 (ring|hob|hot oil|oil|stove|iron|fire|boiling water|radiator|flame|kettle|hot plate)
    (held|holds|pressed|put) (the|an|a hot) iron *2 (face|back|arm|neck|hand|me)
    it was the iron on my
    (shut|shuts|slams|slammed|trapped|traps) my (hand|fingers|arm|foot|head) in (the|a) *1 (door|drawer|window|car door)
    (ties|tied|tying|strapped|straps) (her|him|me|mum|nan|them) *1 (to|into) (the|it|a|his|her) *1 (commode|bed|cot|radiator)
    (tooth|teeth) (out|gone) *8 (fell over the|he did it|she did it|his fist|that i fell)
    told *2 (casualty|hospital|the doctor|the dentist|the nurse|my boss|school|work) *2 (i fell|i tripped|it was the wind|it was the door|walked into|it was the dog|i slipped)
    (broke|broken|snapped|crushed|bent back) *3 my (finger|fingers|wrist|thumb|hand|toes) *4 (car door|door|again|for|because|fortnight|last week|sunday|when he|when she)
    (keeps|keep|holds|hold|have|has|took|taken) (our|my|the|her) (passport|passports|papers|visa|documents) *8 (hit|hits|hurt|beat|cold|locked|sleep|nail bar|madam|coffin|sent back|petrol|oil|not allowed)
    (who|whoever|anyone who) (complains|makes a mistake|talks back|says no|runs|refuses) *3 (gets|goes|is put|is locked|is beaten|pays)
    (i must|have to|make me|makes me|says i must) (lie|sleep|go) with (her|his|the|a) *1 (brother|friend|friends|boss|landlord|customer|customers|men|cousin|uncle)
    my (pimp|trafficker|owner|owners|madam)
    (shut|locked|locks|shuts|puts) (me|us) (in|inside) (the|a) *1 (box room|cupboard|shed|cellar|garage|cold store|bathroom|basement|room) *4 (until|till|for|when|if|all|again)
    (made|being made|makes|forced) to (stand|sit|sleep|kneel) *3 (yard|cold|snow|garden|dark|wet|own mess|floor all night)
    (sit|lie) in (his|her|my) own (mess|wee|filth|urine|shit) *3 (punishment|lesson|because|so)?
    stands on my feet
    (pinches|squeezes|grips|twists) *2 (till|until) *2 (blue|black|purple|bruised|bruises|bleeds)
    (last one|last slap|last punch|last kick|that one) (split|broke|bust|cracked|chipped) my (lip|nose|rib|ribs|tooth|jaw|cheekbone|eardrum)
    (grabs|grabbed|holds|held|lifts) me by the (throat|neck|hair|jaw)
    (docks|stops|withholds|rations|limits) my (food|meals|dinner|water|insulin)
    cameras in every room
    (tracking|tracks|tracked|follows|following) (my|her|his|me|the) *1 (car|phone|movements|round|home|to work) *6 (outside|lights off|most nights|every|windscreen|nursery|door|smiling|ex|wherever)
    (taken to|started|begun) (slapping|hitting|punching|shoving|pinching) (me|us)
    beat me for *1 (dowry|money|the rent|nothing|talking|answering|burning)
    i hit (her|him|them|mum|my mum|my baby|my son|my daughter|my wife|my husband) (back)? (hard|harder|again|too hard)
    am i safe at home *4 (lied|said yes)
    (secret|our secret) *8 (off the team|happened again)
    (let himself in|been inside|got inside) *6 (my flat|sheets|locks|whole|my bed|my house|while i slept|while i was)
    (hurting|touching|abusing) my (friend|sister|brother|cousin|son|daughter|nan|mum) *8 (gods will|secret|believe|tell|priest|coach|choir|told her|told him)
    (stepdad|step dad|stepfather|uncle|stepbrother|grandad|grandpa|lodger|foster dad|foster brother|mums boyfriend|moms boyfriend|mums fella|mums bloke|mams boyfriend|priest|coach) *2 (comes|came|come|coming|creeps|sneaks|gets|lets himself|walks) (in|into|in to) (to)? (my|our) (room|bed|bedroom|shower|bathroom|tent) *2 (at night|when mum|when mam|when mom|while mum|while mam|when shes|when everyone|when nobody|every night|most nights|once everyone|after mum|when im in bed|when im asleep|and sits|and shuts|and locks|naked|and touches)
    (he|she|hes|shes|they|theyve|@kin|pimp|dealer|punter|punters|client|landlord|gang|lads|man|boss|carer|foreman|gaffer) *4 (battered|batters|leathered|leathers|lamped|decked|walloped|wallops|clattered|clobbered|clobbers|pummelled|headbutted|headbutts|nutted|backhanded|backhands|clouted|clouts|bashed|lays into|laid into|knocks lumps out of) (me|us|my mum|mum|my mam|my mom|my sister|my brother|the kids)
    (bruises|bruise|bruising|black eye|finger marks) *8 (tells|told|telling|makes me say|say to say) *3 (i fall|i fell|i walked into|she falls|he falls|she fell|im clumsy|i bruise easily)
    (he|she|they|@kin) *2 (decides|chooses|controls|dictates|checks|monitors|tracks) *2 (what i wear|what i eat|who i see|who i talk to|who i speak to|when i sleep|where i go|every penny|my every move|my messages) *6 (who i|what i wear|where i|and if i|hits|not allowed|permission|scared|threatens|punishes|locks|smashes)
    (dad|stepdad|uncle|grandad|coach|priest|pastor|teacher|instructor|scout leader|tutor|carer|manager|trainer|boss) *1 (makes|made|making|gets|got|asks|forces) *2 (us|me|girls|boys|kids|children|her|him|them|players|swimmers|gymnasts|team) *1 (undress|strip|strip off|take off our clothes|take our clothes off|take my clothes off|take off my clothes|take their clothes off|take her clothes off|get undressed|pose naked|pose nude|sit on his lap|touch him|shower with him|get changed in front of him)
    (family|parents|dad|father|brothers|uncles|they|theyre|in laws) *4 (taking|sending|flying|shipping|take|send) me (to|back|abroad|home|away) *6 (to marry|be married|get married off|marry me off|straighten me|cure me|honour|never come back)
    (forced|forces|forcing) (me|himself on me|herself on me|it|it on me) *6 (said no|say no|saying no|while i cried|im crying|i was asleep|i dont want|our own bed|wives are for|my duty)
    (strangled|choked|throttled|hands round my throat|hand round my throat|hand over my mouth) *4 (cant swallow|hurts to swallow|voice is gone|voice has gone|lost my voice|hoarse|wet myself|blacked out|saw stars|passed out|came to)
    (carer|carers|staff|nurse|care worker|night staff|care assistant) *6 (slap|slaps|slapped|rough with|pinch|pinches|pinched|tied|ties|drags|drag|force feeds|yank|yanks) *1 (me|her|him|mum|dad|nan|gran|grandad|my mum|my dad|my nan|us|residents)
    (man|woman|couple|neighbour|bloke|guy|people|family|father|mother|dad|mum|he|she) *1 (upstairs|next door|downstairs|across the road|over the road|above us|above me|opposite|below us|at number #) (is|are|s|keeps|who)? (beating|hitting|hurting|starving|abusing|whipping|thrashing|beats|hits|hurts|battering|batters|slapping|belting) *1 (his|her|their|the) *1 (children|kids|child|baby|kid|son|daughter|wife|girlfriend|toddler|boys|girls|mother|boy|girl|missus|partner)
    (boyfriend|stepdad|stepfather|uncle|coach|teacher|man|bloke|guy|cousin|tutor|lad|he|hes) *1 (makes|making|keeps making|forces|forcing|pressures|keeps asking|gets|blackmails|bullies) me (to|into)? *1 (send|sending) (him|his mates|his friends|them) *1 (pictures|pics|photos|nudes|videos|selfies)
    (touching|touched|abusing|raping|beating|hitting|hurting|molesting|fondling|messing with) me since i was *6 (im|i am) *1 (only|just|still|now)? *1 (#|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)
    (teacher|coach|tutor|uncle|stepdad|dad|father|priest|boss|cousin|brother|stepbrother|grandad|youth worker) *1 (is|has|has been|s|wants|keeps|makes|was)? *1 (having|had|to have|have|has) (sex|sexual contact|intercourse) with me
    (has|got|have) *1 (my|nude|naked|intimate) *1 (nudes|pictures|photos|pics|videos|video|nude) *6 (send|post|share|show|leak|put|sending|posting|publish) (them|it|everything|the)? (to|online|everyone|everybody|everywhere|on|school|unless|if)
    not allowed *1 (leave the house|go out|see my friends|see my family|leave|have a phone|work|talk to anyone|see anyone|leave the house or|use the phone) *8 (he|husband|boyfriend|partner|wife|girlfriend|in laws|she) (checks|takes|controls|reads|tracks|locks|hits|keeps|has)
    (carer|foster mum|foster dad|foster mother|foster father|stepmum|stepdad|mum|dad|he|she|they|nurse|nurses|staff|aunt|uncle) *2 (locks|lock|locked|shuts|ties|tie|chains|tied) (me|us|her|him|my gran|gran|nan|my nan|my brother|my sister) (in|to|inside|up in) *1 (cupboard|cellar|shed|bed|basement|chair|garage|radiator|attic|closet|kennel|wardrobe|outhouse|bedroom)
    (uncle|stepdad|stepfather|dad|father|brother|stepbrother|cousin|coach|teacher|priest|grandad|grandpa|babysitter|boss|carer|lodger|boyfriend|friend|neighbour|tutor|landlord|he) *1 (has been|keeps|is|was|started|wont stop|been) *1 (touching|groping|fondling|molesting|raping|feeling up) (me|my breasts|my chest|between my legs)
    (husband|wife|partner|boyfriend|girlfriend|dad|mum|mom|stepdad|stepmum|son|daughter|he|she|ex) *1 (threw|throws|chucked|hurled|lobbed|smashed|broke) (a|the|his|her|my) *1 (pan|plate|bottle|glass|mug|chair|knife|phone|iron|kettle|ashtray|shoe|brick|hammer|vase|lamp|dish|laptop|saucepan|stool) *1 (at|over) (me|my head|my face|us|the kids|the baby)
    if (i|you) *1 (tell|told|ever tell|speak|say anything|leave|report|breathe a word) *3 (hell|he will|shell|she will|theyll|he would|hed|she would) *1 (hurt|kill|beat|come for|do it to|burn|drown|get) (me|my|us|them|him|her|the)
    (manager|boss|supervisor|colleague|coworker|teacher|coach|man|uncle|landlord|stepdad|customer|he) *1 (keeps|kept|wont stop|is always) *1 (grabbing|groping|touching|rubbing against|pressing against|cornering|fondling) me
    (landlord|boss|manager|he|dealer|coach|teacher|officer|owner) *6 (if|unless|until) i *1 (sleep with|have sex with|go to bed with|do sexual|send him nudes) *1 (him|them|things|it)?
    (mum|mom|mam|dad|parents|stepmum|stepdad|father|mother|auntie|foster parents) *1 (doesnt|dont|wont|never|forgets to|refuses to) (feed|feeds|give any food to|buy food for) (us|me|the kids|my brother|my sister|the baby|him|her)
    (wont let|doesnt let|refuses to let|never lets) me see *1 (doctor|midwife|nurse|social worker|solicitor|gp|family|mum|friends|sister|mother)
    (comes home|gets home|comes in|gets in|came home) *1 (drunk|high|angry|in a rage|raging|from the pub) and *1 (beats|hits|kicks|punches|belts|slaps|rapes|hurts|batters|thumps|beat) (us|me|mum|mom|my|him|her)
    my (wife|husband|girlfriend|boyfriend|partner|mum|mom|dad|father|mother|stepdad|stepmum|ex|carer) *3 (scratches|bites|burns|spits on|shoves|slaps|pinches|headbutts) *1 me
    @someone *2 (threatened|threatens|threatening|threaten) (me|us|mum|mom|the kids) with (a|the|his|her) *1 (knife|gun|hammer|bat|bottle|axe|machete|blade|poker|belt)
    (carer|carers|staff|nurses|teacher|teachers|foster parents|foster carers|babysitter|childminder) *1 (are|is|keeps|keep|have been|has been) *1 (hurting|hitting|slapping|neglecting|starving|abusing|beating|drugging) (him|her|them|me|us|my|residents|kids)
    (he|she|husband|dad|ex|partner|boyfriend|stepdad|wife|hes|shes) *2 (locked|locks|bolted|chained) us in
    (husband|wife|partner|boyfriend|girlfriend|ex|he|she|bf|gf|mother in law) *1 (controls|monitors|dictates|polices) *1 (everything|who|where|what|every penny|all my) *1 (i|money|move|messages)
    (uncle|stepdad|dad|father|coach|teacher|boyfriend|cousin|brother|he|man|boss|priest) *1 (makes|made|making|forces|forced) me (do|perform|watch|have) *1 (sexual|sex|oral|porn)
    (hitting|beating|slapping|kicking|thumping|punching) (his|her|their|that) *1 (little)? (boy|girl|kid|kids|child|children|baby|toddler)
    grapes me
    (doesnt|does not|dont) (hit|hurt|beat|slap|kick|punch|choke) me *1 (often|much|all the time|that often|that much|every time) *2 (only|just|except)
    (he|hes|she|shes|husband|wife|dad|stepdad|partner|boyfriend|girlfriend) (only|just) (hits|slaps|beats|kicks|punches|chokes|shoves|belts) me (when|if|once|after)
    `,
  ),
  ...signals(
    {
      ...harm,
      group: 'threat.told',
      contexts: { ...threatContexts, supposed: 'watch' },
    },
    `
    @someone *3 (says|said|told|tells|swears|swore|threatens|threatened|promised|promises|keeps saying|announced|texted|convinced) *6 (hell|shell|theyll|hed|shed|going to|gonna|intends to|plans to|wants to|he will|she will) *1 (kill|stab|gut|shoot|attack|strangle|silence|knife|murder|poison|drown|slaughter|behead|burn) (my|his|her|their|a|the|someone|people|us|me|him|them|everyone)
    @someone *3 (says|said|told|tells|swears|threatens|promises|says hes|says shes) *6 (hurt|harm|attack|batter|do serious harm to) (a|the|his|her|my|someone|people) *4 (girl|boy|teacher|wife|ex|partner|neighbour|staff|nurse|nurses|kid|kids|mother|father|colleague|badly)
    @someone *3 (plans|intends|wants|means|aims|hopes|threatening|planning|threatens) to (harm|kill|stab|shoot|attack|poison|strangle|hurt) (his|her|the|a|my|someone|people|their|him)
    @someone *4 (which one|who) (he|she) *1 (plans|intends|wants|is going|means) to (hurt|kill|stab|get|attack|shoot)
    (video|photo|picture|pic) *2 of *2 (pistol|gun|rifle|knife|machete) *3 (schoolbag|school bag|bag|locker|rucksack)
    @someone *6 (people|humans|you|we) will be next
    (baby|child|mother|son|daughter|wife) is *1 (evil|possessed|the devil|a demon|not human|been replaced|an impostor)
    `,
  ),
  // What was said to one's face: “if you leave I will …”. The “you” in it is the writer.
  ...signals(
    {
      language: 'en',
      group: 'abuse.menaced',
      concern: 'abuse',
      role: 'abuse',
      tier: 'urgent',
      about: 'other',
      contexts: { negated: 'none', past: 'none', anyone: 'none', now: 'emergency' },
    },
    `
    @someone *4 (said|says|told me|screamed|screams|screaming|shouted|shouting|texted|texts|messaged|whispered|whispers|yelled|yelling|keeps saying|warned|swore) *6 (ill|i will|im going to|im gonna|i swear ill) (stab|cut|shoot|burn|bury|slit|strangle|drown|batter|murder|finish|hunt) (you|u|ya|your throat|the kids|our kids|your kids|your mum|your family|the lot of you|you both)
    if (you|u) (ever)? (leave|left|walk out|tell|tell anyone|go to the police|ring the police|call the police|take the kids|scream|talk to) *6 (ill|i will|im going to|im gonna) (stab|cut|shoot|burn|bury|slit|strangle|drown|batter|murder|finish|hunt|kill) (you|u|ya|your|the kids|our kids|them)
    `,
  ),
  // Those who care and fear their own hands, and who hear that somebody is after them.
  ...signals(
    {
      ...harm,
      group: 'threat.feared',
      contexts: { ...threatContexts, before: 'urgent', supposed: 'none' },
    },
    `
    (came|came so|so|that|this|very|seconds|moments|inches) (close to|away from) (smothering|suffocating|drowning|shaking|throwing) (him|her|them|mum|my mum|my mother|my dad|my father|my baby|the baby|my son|my daughter|my husband|my wife|nan|my nan)
    (think|thought|afraid|scared|frightened|worried|terrified) *1 (i|ill|im) *1 (may|might|will|could|going to|gonna) *1 (smother|suffocate|shake|drown|strangle|throttle|stab|batter|hurt|really hurt|do something to) (him|her|them|mum|my mum|my mother|dad|my dad|my baby|the baby|my son|my daughter|my husband|my wife|nan|my nan|the kids|my kids|somebody|someone)
    (urge|urges|impulse|impulses|compulsion|itch|tempted|thoughts) (to|of) (smother|suffocate|strangle|stab|poison|drown|kill|throttle|push|batter|smothering|suffocating|strangling|stabbing|poisoning|drowning|killing|throttling|pushing|battering) *2 (@kin|baby|him|her|them|old man|old woman|old lady|patient|resident|boss|child|newborn) *8 (i might|i may|might do it|i will|ill do it|how long i can|stop myself|cant cope|cant care for|cant stop|tonight|its getting stronger|getting worse|scared ill|afraid ill|act on)
    i *2 (locked|lock|tied|tie|strapped|strap|slapped|slap|pinched|pinch|dragged|drag|shoved|shook|shake) (him|her|mum|dad|my mum|my mother|my dad|my father|my nan|my wife|my husband|my son|my daughter|the kids|the baby) *6 (dementia|cant cope|ashamed|to the bed|to the chair|in her room all|in his room all|too hard|wouldnt stop crying|wont stop crying|and i wanted to|and it felt good)
    (have to|need to|got to|going to|must|ill|ill have to|will have to) (stop|silence|finish) (them|him|her) *1 (for good|for ever|forever|permanently)
    (stop|get|kill|deal with|silence|finish) (them|him|her) before (they|he|she) *1 (stop|stops|get|gets|kill|kills|finish|finishes|poison|poisons) (me|us|to me|to us)
    (carrying|carry|carried|sleep with|walk round with|walking round with) (a|the|my) *1 (blade|knife|hammer|machete|screwdriver|gun) *8 (past his|past her|his house|her house|see him|see her|meet him|meet her|find him|find her|stab|use it)
    if (i|he|she|they) (meet|see|catch|find|comes near|come near|touches|shows up|show up) *4 (ill|i will|im going to|im gonna) (stab|shank|knife|gut|smash his|smash her|break his|cave his|slit) (him|her|them|skull|neck|head|face|throat)
    (smash|smashing|bash|kick|cave|stave|stove|split|crack|stamp on) (his|her|their) (skull|head|brains|face) (in|open|out)? *6 (for what|soon|tonight|mean it|not a joke|next time|tomorrow|with a hammer|with a bat|with a brick)
    (id|i would) (shoot|stab|gun down|burn|murder|kill) (the lot of them|every one of them|all of them|them all) *8 (not exaggerating|not joking|mean it|if i had a gun|my licence back|given the chance|if i could get)
    (wish|urge|urges|want|wanting|impulse|thoughts|picturing) (to|of) (push|pushing|throw|throwing|drop|dropping|shake|shaking|drown|drowning|smother|smothering) (my|the|him|her) *8 (nearly did|almost did|nearly have|came close|cant trust myself|dont trust myself|one day i will|i might)
    (scared|afraid|worried|terrified|frightened|fear|convinced|think|sure) (that)? (my)? (@kin|he|she|hes|shes|hell|shell) (will|is going to|is gonna|going to|might|could|wants to|is planning to|plans to|is about to)? *1 (hurt|kill|stab|shoot|attack|murder|poison|strangle) *1 (somebody|someone|people|others|other people|his|her|my|us|the|them) *2 (names|list|knife|gun|voices|weapon|sister|brother|mum|dad|wife|baby|teacher|class|boss|girlfriend|boyfriend|family|kids|people|somebody|someone)?
    (kill|hurt|shoot|stab|attack) *8 (written|wrote|made|keeps|has|got) *2 (list of names|kill list|hit list|list of people|list of targets)
    `,
  ),
  // Fire, a car, a weapon, a pillow, an hour: it is about to be done.
  ...signals(
    {
      ...harm,
      group: 'threat.imminent',
      tier: 'emergency',
      contexts: { ...presentContexts, anyone: 'emergency', before: 'none' },
    },
    `
    (house|flat|car|place|shop|pub|home|caravan|van|shed|office|gaff|bungalow) (is|will)? (goes|going|goin|go) up (in flames|in smoke|tonight|tomorrow|at midnight)? with *3 (them|him|her|pair|all|everyone|family|kids|two|both|lot) *3 (in it|inside|asleep|in there)
    (baby|newborn|son|daughter|he|she|kid|toddler|mum|nan|mother|child) *6 (pillow|cushion) *2 (in my hands|in my hand|over his face|over her face|over his mouth|over her mouth)
    (pillow|cushion) in my (hand|hands|arms|lap) *6 (make it stop|make her stop|make him stop|over his|over her|over the cot)
    (knife|gun|rifle|pistol|shotgun|machete|blade|axe|crossbow) *6 (tomorrow|tonight|today|monday|friday) *3 (manager|boss|ex|he|she|they|teacher|landlord|foreman|supervisor|headmaster) (gets|get) (his|hers|theirs)
    (gun|rifle|pistol|shotgun|bomb|machete) *8 (nobody|no one|none of them|not one of them|not one) *2 (walks out|walk out|walking out|gets out|leaves|leaving|goes home|going home|laughing)
    (on my way|heading|driving|going|walking) (over|round|there|to his|to her|to their) *6 (one of us|kill him|kill her|kill them|end him|end her|finish him|finish her|stab him|stab her|shoot him|shoot her)
    (rifle|gun|shotgun|pistol|knife|crossbow) *6 (wont be getting home|wont get home|wont make it home|leaves work|when he gets home|when she gets home|when he comes in|when she comes in) *6 (in him|in her|him|her|dead|die|home|pay)
    (gun|loaded|rifle|pistol|shotgun|glock|trigger) *8 (putting|put|sticking) (one|a bullet|two) (in|into|through) (him|her|them|his head|her head|his chest)
    (hold|put|holding|putting|push) (her|him|it|them) under (the water|water|till|until)
    (loaded|loading) it *2 (ago|now|tonight|already|earlier) *8 (driving|going|walking|heading|on my way) (to|round to|over to) (hers|his|theirs|her place|his place|her house|his house)
    (shall|will|ill|going to|gonna|must|have to) (smother|kill|poison|shoot|drown|strangle|suffocate|gas|finish) (her|him|them|mum|my wife|my husband|my mother|the kids|the children|the baby|my son|my daughter) (and|then|before|and then) *1 (myself|me too|kill myself|follow her|follow him|follow them)
    (about to|seconds from|seconds away from|minutes from|on the verge of|moments from|this close to) *1 (smother|smothering|suffocate|suffocating|drown|drowning|strangle|strangling|shake|shaking|throw|throwing|stab|stabbing|kill|killing|poison|poisoning) *1 (the|my|our|this|that|his|her) *1 (baby|newborn|infant|toddler|twins|children|kids|little one)
    (holding|pressing|pushing|held|pressed|got) *1 (a|the|my|his|her)? *1 (pillow|cushion|pillows) (over|above|on|onto|to|against) *2 (cot|crib|baby|babys|moses basket|his face|her face|their face|childs face|newborn|infant|my mothers face|my husbands face|toddler)
    @someone *3 (taken|took|grabbed|got|has|left with|picked up|armed with|armed himself with|gone off with|gone out with) *2 (axe|knife|machete|shotgun|gun|rifle|hammer|bat|crowbar|petrol|crossbow|pistol) *3 (gone|going|went|off|headed|heading|left|set off|driving|drove|on his way|on her way|way) (to find|to get|to kill|to confront|to sort out|to look for|looking for|after|round to|over to|to wait for|to see) (his|her|my|the|him|them|our) (ex|wife|husband|boyfriend|girlfriend|dad|boss|neighbour|neighbours|landlord|man|him|mum|brother|family|stepdad|son|lad|bloke|house|place)?
    (car|parked|outside|van|truck|sat|sitting|bushes|doorway) *6 (rifle|shotgun|gun|knife|machete|pistol|crossbow|acid|petrol) *3 (waiting for|wait for|waiting till|waiting until|until|till) (my|his|her|the)? *1 (boss|foreman|manager|gaffer|ex|wife|husband|him|her|them|landlord|teacher|supervisor|headmaster|neighbour|judge|dad|stepdad|he comes|she comes|he clocks|he leaves|she leaves|he gets|she gets)
    (rifle|shotgun|gun|pistol|machete|crossbow) *2 in (the|my) (truck|car|van|boot|ute|pickup|bag|jeep) *8 (foreman|boss|manager|supervisor|gaffer|landlord|headteacher|judge) *8 (wont|never|last|pay|sorry|dead|done|home|tonight|clocks|finished)
    (i|ive|i have|i just|ive just|just) *1 (stabbed|shot|strangled|smothered|drowned|poisoned|suffocated|killed|throttled) *1 (him|her|them|my|the|our) *2 (isnt moving|not moving|not breathing|isnt breathing|blood everywhere|wont wake|stopped breathing|what have i done|what do i do)
    (i|ive|i have|i just|ive just|just) *1 (stabbed|shot|strangled|smothered|drowned|poisoned|suffocated|throttled) (my|the|our) @kin *4 (isnt moving|not moving|not breathing|isnt breathing|blood everywhere|blood|wont wake|stopped breathing|what have i done|what do i do|dying)
    (cant stop|keep|keeps) shaking *1 (the|my|our|her|his)? *1 baby
    (put|putting|slipped|added|mixed|crushed|poured|stirred) *3 (poison|rat poison|antifreeze|bleach|weedkiller|cyanide|arsenic|ricin|crushed pills|sleeping pills|crushed tablets) *1 (in|into|to) *2 (tea|coffee|food|drink|dinner|soup|water|juice|milk|curry|wine|porridge|cereal)
    (going to|gonna|about to|ill|i will) (set fire to|burn|burn down|torch|blow up|gas) *4 with (them|him|her|us|everyone|all of them|them all|us all|everybody|the kids) *1 (in it|inside|in there|asleep|in bed)
    (im|i am|tonight|ill be) *1 (setting fire to|setting light to|burning down|torching|going to torch|going to burn down|going to set fire to) *4 (with|while) (her|him|them|everyone|everybody|all of them|theyre|hes|shes|the kids|his kids|her kids|his family|her family|them all|the lot of them) *1 (in it|inside|in there|asleep|in bed)
    (behind the door|be waiting|waiting|waiting for him|waiting for her|stood in the hall|waiting behind the door) with *1 (axe|knife|kitchen knife|carving knife|hammer|bat|baseball bat|shotgun|machete|cleaver|crowbar|hatchet|gun) *6 (die|dies|dead|kill|killing|wont walk out|wont leave alive|finished|last breath)
    (my|both) hands (are|were)? (round|around|on|at) *1 (his|her|their|my|the) *1 (neck|throat|necks)
    (im|i am|standing|stood|waiting|parked|sat|sitting|im here) *1 (outside|at|near|opposite|across from) *2 (school|house|office|mosque|church|work|synagogue|college|flat|workplace|club|home|surgery) *1 (with|holding|carrying|and have|and ive got) (a|the|my)? (knife|gun|rifle|machete|petrol|axe|shotgun|acid|crossbow|pistol|petrol bomb|blade)
    `,
  ),
  // Slang for a wound or a killing.
  ...signals(
    { ...harm, group: 'threat.slang', contexts: { ...threatContexts, supposed: 'watch' } },
    `
    @meaning_to *1 (merk|murk|shank|ching|jook|shiv|chib|slice|kneecap|glass|bludgeon|curb stomp|stomp out) (him|her|that lad|that guy|that man|my ex|my dad|my stepdad|my boss|someone|somebody)
    `,
  ),
  // What began in childhood goes on, and what is promised on a condition: neither an age nor an “if” makes it past or supposed.
  ...signals(
    {
      language: 'en',
      group: 'abuse.since',
      concern: 'abuse',
      role: 'abuse',
      tier: 'urgent',
      about: 'unknown',
      contexts: { negated: 'none', quoted: 'none' },
    },
    `
    (has been|hes been|shes been|have been|theyve been|still|keeps|is still) (touching|abusing|raping|molesting|beating|hitting|hurting|groping|fondling|interfering with) me *1 since
    (family|they|theyll|parents|brothers|father|dad|uncles|in laws|husband|ex) *3 (kill|murder|killed) me *1 (if|unless|for) *4 (marry|marrying|refuse|leave|run|tell|divorce|come out|gay|wedding|marriage|shame|honour)
    `,
  ),
  ...signals(
    {
      ...harm,
      group: 'threat.vowed',
      contexts: { negated: 'none', quoted: 'none', past: 'none' },
    },
    `
    (somebody|someone|one of us|one of them) *1 (is|s)? (going to|gonna) (die|get killed|get stabbed|get shot) if (he|she|they|my|that|those|this) *4 (again|near|back|touches|comes|brings|tries)
    `,
  ),
  // A weapon and the way to somebody, something in their food, the pillow at the cot.
  ...signals(
    {
      ...harm,
      group: 'threat.near.act',
      tier: 'emergency',
      contexts: certainContexts,
    },
    `
    (ive|i have|got|ive got|with) *2 (bat|knife|gun|hammer|machete|crowbar|rifle|axe|blade|shotgun|pistol) *4 (passenger seat|back seat|on the seat|under the seat|in the car|in my bag|beside me|with me|in my coat) *4 (streets away|minutes away|round the corner|outside his|outside her|outside their|on my way|nearly there|almost there|parked outside|miles away|mile away)
    know *1 (where|when) (he|she|they) (parks|lives|works|drinks|sleeps|finishes|leaves|walks) *8 *2 (knife|bat|gun|hammer|machete|petrol|rifle|crowbar)
    (got|holding|have|gripping|standing with|stood with|hold) *1 (the|a) (pillow|cushion) *1 (in my hand|in my hands|over the cot|over her|over him|over his face|over her face|above her|above him) *8 (cot|crib|quiet|crying|cry|stop|baby|breathing|still)?
    (crushed|crushing|crush|ground up|mixed|mixing|stirred|dissolved|put|slipped) *2 (tablets|pills|meds|medication|sleeping tablets|sleeping pills|poison|insulin) (in|into) *2 (hot chocolate|milk|cocoa|juice|tea|squash|supper|dinner|drink|drinks|food|soup|curry|porridge|pudding|coffee|cups|beakers|bottles) *2 (all of us|all three|all four|both of us|three of us|four of us|two of us|us all|us both|and me|and mine)
    (put|putting|slipped|got|stirred|crushed) enough *2 in *1 (his|her|their|the) (plate|food|tea|coffee|drink|dinner|curry|soup|pint|gravy|pie|whisky|wine|lunch|insulin) *6 (never|wont|not|to kill|to finish|to stop|to put)
    `,
  ),
  ...signals(
    {
      ...harm,
      group: 'threat.list',
      contexts: certainContexts,
    },
    `
    (list|lists) of *1 (who|people|those|everyone|kids|names|teachers|everybody) *2 (deserves it|deserve it|deserves to die|deserve to die|should die|going to die|has to die|have to die|i want dead|to kill|i want to kill|im going to kill|im going to hurt|i want to hurt|who will pay|will be sorry)
    (want to|going to|gonna|plan to|planning to|about to|ready to|thinking about|thinking of|i could|wanna|dream of|dreaming of) (shoot up|shooting up) *1 (the|this|my|that|a) *1 (place|school|office|church|mosque|mall|college|campus|workplace|warehouse|club|building)
    `,
  ),
  // A weapon fetched at home, the car as a weapon, “if I cannot have you”.
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      role: 'abuse',
      about: 'unknown',
      group: 'abuse.menace',
      tier: 'emergency',
      contexts: {
        negated: 'none',
        quoted: 'none',
        past: 'none',
        addressed: 'none',
        anyone: 'none',
      },
    },
    `
    (he|hes|she|shes|husband|dad|boyfriend|partner|ex|stepdad) *3 (cleaning|loading|polishing|holding|waving|stroking|sharpening) *1 (gun|shotgun|rifle|pistol|knife|machete) *3 (told|says|tells|telling|wants|making|made|asking|calling|ordered|shouting for) (me|us)
    if (he|she) *1 (cant|cannot|couldnt) have (me|us|her|him|the kids|them|the children) *2 (no one|nobody|noone|no man|no one else|nobody else) *1 (can|will|would|is|gets|else)
    (hes|he|shes|she|husband|dad|boyfriend) *3 (aiming|swerving|driving|steering|heading) (at|into|towards|straight at) *1 (trucks|lorries|trees|oncoming|traffic|cars|the wall|a wall|bridge|the river)
    (hands|hand|arm|belt|rope|cord) (round|around|on) (her|his|mums|moms|my mums|my moms|my sisters|my brothers|the kids|the babys|the boys|the girls) (throat|neck) *4 (hear|see|next door|now|help|watching|choking|blue|downstairs|screaming)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      role: 'abuse',
      about: 'unknown',
      group: 'abuse.kept',
      tier: 'urgent',
      contexts: {
        negated: 'none',
        quoted: 'none',
        past: 'none',
        addressed: 'none',
        anyone: 'none',
        supposed: 'none',
      },
    },
    `
    (keep|keeps|kept|keeping|lock|locks|locked|shut|shuts|put|puts) *2 (me|us|him|her|them|sister|brother|kids|boy|girl|daughter|son|child|children|stepson|stepdaughter|nan|gran|mum|mom|wife|nephew|niece|cousin) *1 (in|down|inside) (the|a) (basement|cellar|attic|loft|shed|garage|closet|cupboard|cage|kennel|outhouse|crate|dark) *3 (no food|without food|for days|for hours|overnight|hungry|all night|all day|as punishment|to punish|punishment|discipline|nothing to eat|days at a time|when)
    (does|do|did|hits|hit|hurts|bruises|pinches|burns|punches) *2 (where|places) *1 (clothes|sleeves|clothing|my clothes|uniform|it wont|it doesnt|no one|nobody|people|makeup|makeup can) *1 (cover|covers|hide|hides|show|see|sees|cant see|can see|will see|can hide)
    (ribs|stomach|back|head|face|legs|kidneys|shins|belly) *2 (with|by) *1 (his|her) (boot|boots|belt|fist|fists|foot|stick|cane|knuckles|shoe)
    (pay|paid|paying|work off) *2 (rent|debt|board|drugs|what i owe|way) *2 (another way|in other ways|a different way|with my body|in kind|in bed|with sex|on my back|with favours|with favors)
    (been|was|got|being) (made to|forced to) *2 (times now|# times|every week|every night|four times|three times|twice now|with him|with them|with his)
    (mum|mom|mother|dad|father|stepmum|stepdad|she|he|they|parents|carer|grandma) (doesnt|wont|never|hardly|hardly ever|refuses to|dont|forgets to|doesnt even|barely) *1 (feed|feeds) *1 (me|us|him|her|them|baby|kids|brother|sister|little brother|little sister|children|nephew|niece|nan|gran) *2 (days|anymore|properly|at all|hungry|enough|when|because|and|unless|so)?
    (lock|locks|locked|locking|shut|shuts|shutting) (my nan|nan|my gran|gran|my mum|my mom|my grandad|my dad|my sister|my brother|him|her|them|the kids|the children|the baby|my nephew|my niece|the residents|residents|my grandma|my little brother|my little sister) (in|up) *3 (room|bedroom|cupboard|cellar|garage|shed|bathroom|house|flat|basement|loft|wardrobe) *2 (all day|all night|every|for hours|for days|when|overnight|on her own|on his own|alone|with no|until)
    (he|she|my @kin) (controls|took|takes|keeps|hides|has) *1 my *1 (money|wages|passport|phone|benefits|bank card|card|medication|car keys|visa) *4 (cant leave|wont let|not allowed|scared|if i|so i cant|beg|permission|hits|threatens)
    (not allowed|wont let me|doesnt let me|isnt allowed|never lets me) (to)? *1 (see|speak to|talk to|visit|have|ring) *1 (my)? *1 (friends|family|mum|sister|a phone|a job|money|a doctor|the doctor)
    (hear|heard|hearing|saw|see|watched) (my|the|our|a)? (neighbour|neighbor|man|bloke|couple|dad|stepdad|brother|uncle|guy|husband) *2 (hitting|beating|punching|slapping|kicking|strangling|battering) *1 (his|her|the|my|their) *1 (wife|girlfriend|kids|kid|partner|son|daughter|child|children|mother|mum|mom|boy|girl|baby|husband)
    `,
  ),
  // Skin opened, burned or cut, in plain words.
  ...signals(
    {
      language: 'en',
      concern: 'self_harm',
      role: 'self_harm',
      about: 'self',
      group: 'self_harm.plain',
      tier: 'urgent',
      contexts: {
        negated: 'none',
        quoted: 'none',
        past: 'none',
        addressed: 'none',
        anyone: 'none',
        other: 'none',
      },
    },
    `
    (opened|sliced|slashed|opening|slicing|open|carved) (up)? my (arms|arm|legs|leg|thighs|thigh|wrists|wrist|skin|stomach|hips) (again|open|up|tonight|after|last night|today)
    (opened|sliced|slashed|opening|slicing) up my (arms|arm|legs|leg|thighs|thigh|wrists|wrist|skin|stomach|hips)
    (press|pressed|pressing|hold|held|holding|put|putting|laid|lean|leaned|rest) my (arm|hand|wrist|skin|palm|fingers|leg|thigh|bare arm|forearm) *1 (against|on|onto|to|over|under) *1 (the|a) (oven|oven door|hob|grill|iron|radiator|kettle|fryer|stove|flame|candle|pan|heater|straighteners|exhaust|hotplate) *4 (on purpose|deliberately|longer|to feel|because|until|every|each|again|for as long)
    (got|fetched|took|picked up|found) *1 (the|my|a) (razor|blade|razor blade|scalpel|scissors) (anyway|again|out anyway|and) *4 (at it|did it|cut|used it|gave in|couldnt stop|an hour|went to town|my arm|my leg)
    (starving|purging|scratching|bingeing|binging|starve|purge) and (cutting|burning|cut) (myself|together|again|makes|it|because|daily|every|most)
    i (cut|burned|burnt|harmed|scratched|self harmed|hurt myself|cut myself) *1 (for)? (the)? first time (in|since) *1 (ages|a while|months|years|weeks|long time|#|@number)
    (arms|legs|thighs|wrists|arm|leg|thigh) cut *1 (same|again|every night|tonight|as usual|like always|by me)
    (tonights|tonight|the cuts|my cuts|the cut|this one|it) *1 (wont stop|cant stop|keeps|still|not stopped) (oozing|weeping|seeping) *6 (kitchen roll|tissue|towel|plaster|bandage|sleeve)
    (#|@number|twenty|fifteen|thirty) cuts *1 (this time|tonight|today|last night|on my|across|down|so far|deep|and)
    (cut|cuts|gash|gashes|wound|wounds) i (made|did|gave myself|inflicted) *3 (on my arm|on my leg|on my wrist|on my thigh|on myself|is deep|are deep|wont close|wont stop|is gaping|are gaping)
    `,
  ),
  // Hurting oneself these days, whatever the way: what is done to which part, and on purpose.
  ...signals(
    {
      language: 'en',
      concern: 'self_harm',
      role: 'self_harm',
      about: 'self',
      group: 'self_harm.said',
      tier: 'urgent',
      contexts: {
        negated: 'none',
        quoted: 'none',
        past: 'none',
        before: 'none',
        addressed: 'none',
        anyone: 'none',
        other: 'none',
        supposed: 'watch',
        recovered: 'none',
      },
    },
    `
    @hurt_verb *4 my *1 @own_part *4 @on_purpose
    @on_purpose *3 @hurt_verb *4 my *1 @own_part
    @hurt_verb *1 (myself|meself) *5 @on_purpose
    (cutting|burning|scratching|slicing|hitting|hurting|harming|biting|stabbing|punching|scalding|whipping|choking|starving|punishing|injuring|scald|whip|choke|punish|slice|stab|punch) (myself|meself) *3 @lately
    i *2 (cut|burn|scratch|slice|hit|hurt|harm|bite|stab|punch|scald|whip|choke|punish) (myself|meself) *2 (whenever|every time|each time|because|cos|to cope|to feel|to calm|instead of|until|till|in the toilets|in the toilet|in secret|where nobody|where no one|when i feel|when im|when he|when she|when they|when things|when it gets)
    // Done, and cleaned up after.
    (just|i|ive|have) (did|done) it *1 (again)? *6 (lines|cuts|not deep|too deep|cleaning up|blood|bleeding|plasters|dettol|bandage|sleeve|sleeves|disgusting|stings|stinging|tissue|towel|burns)
    (just|i|ive|have) *1 (did|done|made|got) *1 (@number|#|##|some|more) (new|more|fresh)? (cuts|burns|slices|gashes|slashes)
    (two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|#|##) (new|more|fresh|deep) (cuts|lines|burns|slashes|scars|slices) (since|tonight|today|last|this|on|down|across|lol|and|from|yesterday|before)
    (fresh|new|recent|more) (sh|self harm|selfharm|cuts|burns|cut|slices|slashes) *1 (on|up|down|across|all over|along|from|since|that|which|today|tonight|yesterday|last) *2 (my|hip|hips|thigh|thighs|arm|arms|wrist|wrists|leg|legs|stomach|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)?
    (sh|self harm) scars *8 (from last night|from today|from yesterday|are fresh|are new|from this week|from this morning)
    (cuts|burns|they|mine|wounds) (are|keep|have been|is|been) *1 (getting|going|got) *1 (deeper|worse|bigger) *4 (stitches|each|every|time|cant|think|now|scared|and|need)
    // Where and with what.
    (bathroom|loo|toilet|toilets|upstairs|bedroom|cubicle) *2 (and|to) (cut|burn|hurt|scratch|harm|slice) (myself|my arm|my arms|my leg|my legs|my thigh|my thighs|my wrist|my wrists|my stomach)
    (loo|toilet|toilets|cubicle) and (cut|cut i|cut and|cut because|cut cos)
    (stick|sticking|stuck|push|pushing|pushed|poke|poking|jab|jabbing|stab|stabbing|press|pressing|pin|hammer) *2 (pins|pin|needles|needle|safety pins|thumbtacks|drawing pins|staples|thorns|compass|scissors|toothpicks|splinters) *1 (in|into|under|through) *1 (my @own_part|me|myself)
    (use|used|using|hold|holding|held|put|putting) *2 (lighter|iron|straighteners|hair straighteners|curling iron|matches|candle|cigarette|cigarettes|hot glue gun|soldering iron|lit match|hot spoon|sharpener blade|compass|glass) *2 (on|to|against) (my arm|my arms|my leg|my legs|my thigh|my thighs|my wrist|my wrists|my stomach|my skin|my hand|my hands|my chest|my hips|myself|me)
    (burn|burned|burnt|burning|brand|branded) (myself|my @own_part) *2 with *1 (lighter|lighters|iron|straightener|straighteners|curling iron|tongs|hob|matches|match|candle|candles|cigarette|cigarettes|spoon|lit|incense|joint)
    (every time|whenever|each time|when) *6 (burn|cut|scratch|slice|bite|punch|hit|pinch|scald|hurt|whip|slap|stab) (my|myself) *1 (@own_part|with|until|till|on)?
    (pour|poured|pouring|tip|tipped|tipping|run|running|ran) *2 (kettle|boiling water|scalding water|hot water|hot tap|boiling kettle|hot oil|candle wax|wax|bleach) *2 (on|over|onto|down) my @own_part *4 (again|when|every|because|sometimes|told|nobody|never|to|so|and|if|guilt|guilty|since)
    i (pour|run|hold|put|tip) *2 (kettle|boiling water|scalding water|hot water|hot tap|bleach) *2 (on|over|onto) my *1 @own_part
    (turned into|moved on to|gone on to|progressed to|onto|graduated to|started with|started using|switched to|moved up to) *2 (something with)? *1 (a|the)? (blade|blades|razor|razors|knife|scalpel|scissors)
    // In the body.
    (i|ive|keep|kept|been|just|started|still) *2 (swallow|swallowed|swallowing) *3 (batteries|battery|razor blade|razor blades|blade|blades|magnets|magnet|glass|screws|nails|pins|needles|coins|cutlery|spoon|pen|pens|earrings|metal|things|objects|stones|bleach|cleaning fluid|toilet cleaner|nail varnish remover|perfume|hand sanitiser) *4 (so|to|on purpose|again|when|because|every|in my cell|yesterday|today|this|nobody|hurt|punish|sometimes|instead)
    (drink|drinking|drank|sip|sipping|swig|mouthful of|mouthfuls of|bit of) *2 (bleach|dettol|disinfectant|toilet cleaner|cleaning fluid|hand sanitiser|perfume|washing up liquid|nail varnish remover|white spirit) *6 (hurt|punish|sometimes|deserve|burn|burns|on purpose|sick|every|feel|again)
    (@sh_sharps|piece of glass|broken glass|shard|shards) *2 (in|behind|under|inside) *2 (@hide_spot) *6 (@use_sharp)
    (hide|hiding|hidden|hid|stash|stashed|stashing|taped) *2 (scissors|lighter|compass|glass|knife|craft knife|razors|razor|blades|blade) *6 (@use_sharp)
    (new|fresh|deep|more|row of|lines of|angry) (cuts|burns|slashes|slices|cut|gashes) *2 (on|up|down|across|along|all over|under|inside) *1 (my|both|each|the inside of my) *1 (@own_part|sleeves|sleeve)
    i (cut|burn|slice|carve) *1 (whenever|when i feel|when i fail|when they|when my|when hes|when shes|to feel|to punish|because i deserve|cos i deserve|so i can sleep|so i feel|every night|every evening|most nights|most days|after every|to cope|to calm|until it|till it|instead of)
    (cut|cutting|slice|slicing|sliced|burn|burning|burnt|burned|scratch|scratching|stab|stabbing|carve|carving) *2 (tops|top|inside|insides|back|backs|side|sides|soles) of my (legs|leg|thighs|thigh|arms|arm|knees|feet|wrists)
    (tie|tied|tying|wrap|wrapped|wrapping|tighten|tightened|pull|pulled|pulling|put) *3 (round|around|on) my *1 (neck|throat) *8 (pass out|passing out|nearly pass|let go|go black|goes black|go dizzy|see stars|faint|fainting|cant breathe|then stop|most days|every|on purpose)
    (choke|strangle|choking|strangling) (myself) *4 (until|till|with|to feel|most|every|again|and then|nearly)
    (make|making|made) (myself|me) (sick|throw up|vomit|puke|be sick) *2 (after|every|times|daily|again|until|till|most|this morning|today|twice|three|four|five|six|#|so|because|whenever|when|all|before|and|each|up to)
    (laxatives|laxative|lax) *2 (like sweets|every|by the|a day|handful|handfuls|after|daily|#|twenty|thirty|again|and)
    (pulling|pull|pulled|ripping|tearing|yanking) *2 (eyelashes|eyebrows|hair|hairs|fingernails|toenails|nails|teeth) *3 (out|off)? *6 (bleed|bleeds|blood|bald|punish|on purpose|deserve|scalp|patches|every|until|till)
    (dig|digging|pick|picking|scratch|scratching|claw|clawing|gouge|gouging) *2 (at|into)? my @own_part *2 (until|till|til) *3 (bleed|bleeds|bled|raw|blood|bleeding|scabs|hurts|cant)
    (reopen|reopening|reopened|pick open|picking open|keep opening|kept opening|unpick|unpicking|pull apart|rip open|ripping open|stop) *3 (wound|wounds|stitches|scar|scars|cut|cuts|operation|incision|scab|scabs) *4 (on purpose|deliberately|heal|healing|deserve|bleed|so that|so it|again|every)
    (punched|punch|punching|headbutt|headbutted|headbutting|kick|kicked|kicking|smack|smacked|hit|hitting|thump|thumped|batter|battering) (the)? *1 (brick|bricks|brick wall|wall|walls|tree|door|mirror|concrete|lamp post|locker|lockers|tiles|floor|steering wheel|desk|wardrobe|fence) *3 (till|until|so hard|because|again|repeatedly|over and over|when|to) *4 (crack|cracked|crunch|split|splits|bled|bleed|bleeding|broke|broken|swollen|swell|numb|hurt|hurts|release|feel|quiet|pain|knuckles|stop)
    (knuckles|fists) *3 (split|bleed|bleeding|bled|raw|swollen|broken) *6 (only release|only thing|punching|punch|wall|feel something|calms me)
    (bang|banging|banged|hit|hitting|smash|smashing|slam|slamming|bash|bashing|crack|cracking) my (head|forehead|face|skull) *3 (wall|floor|desk|door|headboard|bath|tiles|table|radiator|doorframe|concrete) *3 (till|until|on purpose|over and over|repeatedly|every time|whenever|because|deliberately|hard enough)
    (bite|biting|bit|pinch|pinching|slap|slapping) (my|myself) *1 @own_part *3 (so hard|hard enough|until|till) *4 (bruise|bruises|blood|bleed|bleeds|bled|mark|marks|teeth|scar|numb)
    (flog|whip|lash|beat|cane) myself *3 (belt|rope|cable|stick|cord|every|after|when|because|till|until|with)
    (laxatives|laxative|make myself sick|making myself sick|starve myself|starving myself|purge|purging) *4 @on_purpose
    (started|doing it|back to it|back at it|at it|did it|begun|slipped) again *6 (razor|blade|cuts|cutting|scissors|lighter|burning|scratching|self harm)
    (salt and ice|ice and salt|ice cube with salt) *4 my *1 @own_part
    (swallowed|swallowing|swallow|ate) *4 (paperclips|paper clips|staples|coins|batteries|battery|screws|nails|pins|needles|razor blade|razor blades|glass|magnets|pen|pens|cutlery|spoon|buttons|hair grips|foil|detergent|bleach|soap) *4 (because|on purpose|to hurt|deserve|deserved|voices|again|in hospital|on the ward|in my cell|to feel|nobody knows|havent told)
    (sharpener|sharpeners|disposable razor|shaver) *4 (to get the blade|blade out|for the blade|to cut|the blade out|blades out)
    (dig|digging|jab|jabbing|push|pushing|press|pressing|stick|sticking) (a|the|my) *1 (pin|needle|key|nail|compass|pen|fork|nails|scissors) *1 (in|into) my @own_part *4 (when|whenever|every|under the|because|until|till|to cope|he|she)
    every time *4 (dig|jab|push|press|stick|scratch|burn|cut|pinch|bite|hit) *3 (in|into)? my @own_part
    (hold|held|holding|put|putting|keep|kept|press|pressed|stick|stuck) my *1 @own_part *2 (over|on|in|under|against|into) *1 (gas ring|ring|flame|flames|hob|burner|candle|lighter|oven|iron|boiling water|hot tap|fire|heater|stove|scalding water|exhaust|grill)
    (fingers|toothbrush|spoon) down *1 (my|the) throat *3 (after|every|again|until|till|most|this|today|last|when|twice|three|daily|so|even|and|now)
    (wrists|arms|thighs|legs) *1 (are|is|look) *1 (a mess|wrecked|ruined|shredded|in ribbons|in bits|in tatters|red raw|destroyed) *6 (did more|more in|again|sleeves|hide|cut|cutting|new ones|fresh|last night|ice)
    (scratch|scratching|claw|clawing|pick|picking|scrub|scrubbing|dig|digging) *4 (until|till|til) *2 (theres blood|blood|it bleeds|i bleed|it bled|i bled|raw|the skin comes|skin comes)
    (headbutt|headbutted|punch|punched|punching|kick|kicked|hit|smash|smashed) *1 (the)? *1 (mirror|wall|window|door|tree|floor|glass|windscreen|tiles) *4 @on_purpose
    (not|not as|not too|not so|much|really|way|bit) (deep|deeper) (this time|today|tonight|last night|again)
    (scissors|razor|blade|blades|compass|lighter|sharpener|craft knife) *1 out again *8 (deep|blood|cut|feel|tonight|better|calm|arm|arms|leg|thigh|wrist|not)
    (cut|cutting|sliced|slashed) *1 (so|too|really|that|way too) (bad|badly|deep|deeply|hard) *4 (fainted|faint|passed out|sheets|stitches|last night|tonight|today|stuck|again|bled|blood|this time|yesterday)
    (eat|eating|ate|drinking|drink|drank|breathing in) *6 (on purpose|deliberately) *3 (ill|sick|poison|poorly|hurt|deserve|pain)
    (carve|carved|carving|scratch|scratched|cut|cutting|write|writing|burn) *2 (words|word|names|fat|ugly|worthless|his name|her name|hate|letters|lines|crosses) *1 (in|into|on|onto|across) my *1 @own_part
    (stab|stabbing|jab|jabbing|stabbed|poking|prodding) my *1 @own_part *1 (with|under|again|until|till)
    (break|broke|breaking|crack|cracked) my own @own_part
    (rub|rubbing|put|putting|pour|pouring) (salt|bleach|vinegar|dettol|lemon|alcohol|tcp|sanitiser) *1 (in|into|on) *1 (the|my|them) *1 (cuts|cut|wounds|wound|burns|burn)
    (@number|#|##|thirty one|forty two) (cuts|burns|slashes) *1 (on|up|down|across|in) my *1 @own_part
    `,
  ),
  // Marks that others take for an accident.
  ...signals(
    {
      language: 'en',
      concern: 'self_harm',
      role: 'self_harm',
      about: 'self',
      group: 'self_harm.owned',
      tier: 'urgent',
      contexts: { negated: 'none', quoted: 'none', past: 'none', before: 'none' },
    },
    `
    @wounds *4 (on|up|down|across|over) my *1 @own_part *6 (are mine|i do them|i did them|do them myself|did them myself|done by me|by my own hand|my own doing|self inflicted|i did it|did it myself)
    (are|is) mine *2 (i tell|i told|i say|i said|but i tell) *8 (oven|cat|accident|iron|work|fell|dog|gym|bike)
    `,
  ),
  // What a denial inside them does not take back.
  ...signals(
    {
      language: 'en',
      concern: 'self_harm',
      role: 'self_harm',
      about: 'self',
      group: 'self_harm.undenied',
      tier: 'urgent',
      contexts: {
        quoted: 'none',
        past: 'none',
        before: 'none',
        addressed: 'none',
        anyone: 'none',
        other: 'none',
        supposed: 'none',
        recovered: 'none',
      },
    },
    `
    (skip|skipping|skipped|leave out|leaving out|left out|leave off|miss|missing|missed|withhold|withholding|not take|dont take|not taking|not taken|havent taken|stopped taking|refuse|refusing|run out of) *2 (my)? *1 (insulin|my insulin|antirejection|anti rejection meds|epilepsy meds|heart tablets|inhaler|inhalers|dialysis) *8 (punish|punishing|deserve|deserve to|hurt myself|harm myself|hate myself|on purpose|to be ill|so i get|so that i get|feel something|so it hurts|way of hurting|as a punishment|as punishment|because i hate)
    (punish|punishing|hurt|hurting|harm|harming) (myself|my body) *3 (by|with|through) *2 (not|skipping|missing|leaving|refusing|starving|insulin|withholding|overeating|exercise|running|laxatives|burning|cutting|cold|hot|boiling)
    (havent|have not|not|wont|dont|refuse to) (let|allow|allowed|letting|eat|eaten|eating) *2 (myself)? *2 (to)? (eat|food|anything|since) *6 (deserve|punish|punishment|punishing|hate myself|earned it|earn it)
    dont deserve (food|to eat|dinner|my dinner|a meal)
    (dont|not|stopped|wont) (eat|eating|drink|eaten|sleep) *3 (as a punishment|as punishment|to punish|because i deserve|cos i deserve|its my punishment)
    (withhold|withholding|skip|skipping|miss|missing|refuse|dont take|not taking|not taken) *3 insulin *4 (been bad|im bad|i hate|as punishment|as a punishment|dont deserve|feel guilty|messed up|mess up)
    (self harm|self harming|selfharm|sh|cut|cutting|hurt myself|harm myself|burn myself|harming myself) *2 (anymore|any more)? *2 (except|apart from|well except|until|but i did|well i did|bar|other than|only i did) *4 (yesterday|last night|today|tonight|this morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|again|weekend|tea|once|earlier|now|twice)
    (starving|purging|bingeing|binging|starve|purge) *1 (and|then|or) (slicing|cutting|burning|slice|scratching|hitting|carving)
    (slicing|carving|hurting|burning|harming|cutting) *1 (and|then|or) (starving|purging|bingeing|starve|purge)
    (i|and i|still|been|im) *1 (self harm|self harming|selfharm|self injure|self injuring) *3 @lately
    (cut|cuts|cutting) (my)? *1 (thighs|arms|wrists|hips|stomach|legs|ankles|inner thigh|inner thighs) *4 (where|so) *3 (nobody|no one|doesnt|dont|wont|cant|never|mum|husband|they|he|she|people|look|see)
    (whole week|every day|my week|my life|all day) *2 (cutting|slicing|burning|starving and|cutting and)
    (compass|sharpener|blade|razor|lighter|scissors) *3 (in my|in the) *2 (pencil case|phone case|sock|bra|pocket|bag|bedside|drawer) *6 (use it|used it|using it|cut|every|again)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'self_harm',
      role: 'urge',
      about: 'self',
      group: 'self_harm.fancied',
      tier: 'watch',
      contexts: {
        negated: 'none',
        quoted: 'none',
        past: 'none',
        addressed: 'none',
        anyone: 'none',
        other: 'none',
      },
    },
    `
    (fancy|fancying|want|wanting|itching|tempted|thinking about|thinking of|dying) *2 (a go at|have a go at|go at|go for|going for|start on|starting on) my (arms|arm|legs|leg|thighs|thigh|wrists|wrist) *1 (again|tonight|with)?
    `,
  ),
  // One pint that will not leave the mind.
  ...signals(
    {
      language: 'en',
      concern: 'relapse',
      role: 'slip',
      about: 'self',
      group: 'relapse.craved',
      tier: 'watch',
      contexts: {
        negated: 'none',
        quoted: 'none',
        past: 'none',
        addressed: 'none',
        anyone: 'none',
        other: 'none',
        supposed: 'none',
      },
    },
    `
    (cant|cannot|couldnt) *1 stop thinking (about|of) *2 (pint|drink|drinking|wine|beer|vodka|whisky|whiskey|coke|weed|gear|using|scoring|smack|heroin|meth|betting|gambling|gin|rum|getting high|spliff|cider|a bottle|crack)
    (drove|walked|went|driven|walk|cycled|drive|driving) *2 (dealers|plugs|pushers|my dealer|old dealer) *1 (street|house|door|flat|estate|four times|three times|five times|twice tonight)
    relapsed (at|during) *1 (my|the|a) *2 (stag|wedding|party|funeral|christening|barbecue|bbq|birthday|match|wake|festival|reunion)
    (started|back to|begun|caught myself|im) *1 (hiding|stashing|sneaking) (the|my)? *1 (wine|vodka|gin|bottles|beer|cans|booze|drink|alcohol|whisky|empties) again
    (all|only thing) i can think about *2 is (using tonight|using again|using and|using im|scoring|picking up|a hit|a drink|drinking again|drinking tonight|having a drink|getting high|getting drunk)
    `,
  ),
  // Who is hurt now, in plain words: the deed and the victim, a weapon at a body, a way in by force, nowhere to go.
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      role: 'abuse',
      about: 'unknown',
      group: 'assault.now',
      tier: 'emergency',
      // “i cant get out he is hitting me” is one clause, so a negation is not asked.
      contexts: { quoted: 'none', past: 'none', supposed: 'none', before: 'urgent' },
    },
    `
    (has|hes got|shes got|got|holding|holds|is holding|gripping|lifting) *4 (her|him|mum|bro|sis|baby|brother|sister|son|daughter|wife|gran) by the (neck|throat|hair|collar|ankles|scruff)
    (got|has|pushed|pinned|holding|shoved|had) (me|her|him|my mum|mum|my sister|us) *2 against (the|a) (wall|fence|door|bins|car|railings|counter|cooker) *8 (mate|mates|filming|underpass|knife|hand over|throat|cant|help|wont let|alley|right now|bank card|my purse|my money|stepped out|hurt|choking|screaming)
    (come|came|coming|went|goes|going|lunged|ran|run) (at|for) (me|us|him|her|mum|@kin) with (a|an|the|his|her|that) *2 (leg|kettle|pan|iron|brick|bottle|pole|bar|stick|spade|shovel|chisel|screwdriver|rake|belt|saw|fork|rolling pin|chair|boot|poker|knife|hammer|axe|bat|drill|torch|glass|scissors|strap|cable|lead|hoover)
    (swinging|waving|aiming|pointing|raising|brandishing|swung) (a|an|the|his|her|my) *2 (club|bat|hammer|axe|knife|gun|pole|bar|bottle|chair|pan|iron|spade|shovel|poker|belt|sword|machete|brick|plank|stick|crowbar|rifle|shotgun|screwdriver|crutch) *1 (at|towards|in front of|over|round) (me|us|mum|dad|my @kin|my parents|my mum|my dad|her|him|the kids|everyone|people|my gran)
    (holding|holds|held|tipping|pouring) (a|the|boiling) *2 (kettle|pan|boiling water|hot oil|chip pan|bleach|acid|petrol|iron) (over|above|near|to|at) (me|us|my|her|him|the baby|mum|my mum)
    (holding|pressing|putting|pushing|holds|presses) *2 (pillow|cushion|plastic bag|cloth|towel|blanket) *1 (on|over) (the|a|my|her|his|mums|nans) *2 (face|head|mouth|man|woman|patient|resident|lady|gentleman|nose)
    (smashing|slamming|banging|bashing|cracking|pushing|smashed|slammed) *1 (my|mums|her|his|dads|the babys|my mums|my sisters|my brothers) (face|head|skull) (into|against|off|on|through) *1 (table|wall|floor|door|worktop|sink|window|kerb|pavement|mirror)
    (hurling|throwing|flinging|chucking|slinging|swinging|shaking) (my|our|the|her|his) *2 (boy|girl|son|daughter|baby|toddler|child|kid|brother|sister|one|lad) *1 (about|around|across|against|at|down|like|into|violently|really hard)
    (girl|woman|kid|child|boy|lady|someone|somebody|she|her|lass|wife|mum) *6 (saying|begging|screaming|crying|shouting) *2 (please dont|please stop|no please|get off|stop it|let me go|help me|no no no|dont hurt|please no)
    (said|says|given|gives|giving|got|gave) *2 (@number) (minutes|mins|seconds) to (say sorry|apologise|come out|open|decide|beg|confess|give him|tell him|choose|live)
    (tied|chained|locked|cuffed|handcuffed) (me|us|her|him) (to|in|up) *6 (hes back|he gets back|hes going to|gone to|coming back|going to cut|going to kill|comes back|every hour)
    (come|coming|came|here|outside|waiting) *4 to (take|drag|collect|fetch|kill|bury|burn|shoot) (me|us|her) *4 (buried|killed|back|warn|warned|family|uncle|cousins|brothers|honour|car running|married|away|knife|gun|abroad)
    (three|two|four|five|loads|gang|group|lot) of them *1 (are|is|all)? (on|kicking|beating|hitting|jumping|stamping on|battering|laying into|attacking) (my @kin|me|him|her|us|a lad|a kid)
    (put|putting|set) *2 (match|lighter|fire|petrol) (to|on|through) *1 (the|my|our) *1 (place|house|flat|door|letterbox|building|caravan|room|home)
    (thrown|threw|locked|shut|put|pushed) (me|us|her|him) *1 out on *1 balcony *8 (locked|freezing|minus|rifle|gun|pants|naked|cold|wont let)
    (hes|shes|is|theyre|are|keeps) *1 (burning|stamping on|cutting|slicing|twisting|bending back|crushing|slamming|smashing|kicking|punching|scalding|breaking|yanking|ripping) *1 (my|her|his|mums|our) (feet|foot|face|arm|arms|hand|hands|hair|scalp|fingers|ribs|head|neck|ears|belly|stomach|legs) *8 (next|now|cant|with it|one at|help|please|screaming|stand up|blood|scissors|iron|wont stop|pregnant|weeks)
    (hes|shes|is|theyre|keeps) *1 (kicking|punching|stamping on|kneeling on|hitting) me in the (belly|stomach|bump|face|head|ribs|back|throat)
    (tape|cable ties|rope|zip ties|cuffs|handcuffs) *1 (on|round|around|over) my (wrists|hands|mouth|ankles|feet)
    (tied|taped|gagged|roped|cable tied) (me|us|mum|dad|grandad|gran|nan|her|him|my @kin|grandma) *6 (theyre|hes|going through|hit|hitting|robbing|help|now|hiding|demanding|asking where|burning|still here|in the next room)
    keeps (ramming|running at|reversing into|driving at) (me|us|my @kin|him|her)
    (on top of|lying on|inside) me *6 (happening now|right now|i cant breathe|cant move|cant push|please|help|when the adults|hand over my mouth|wont get off)
    (hold|holding|held|holds|pressing|pushing) (me|her|him|us) *1 (under|down in|beneath) *1 (the)? (duvet|water|covers|pillow|blanket|mattress|bathwater) *6 (cant breathe|again|wont stop|help|until|now|choking)
    knocked (me|her|mum|him) (out|unconscious|cold) *8 (woken|woke up|come round|came round|hes|shes|still|digging|now|garden|outside|in the)
    (took|taken|has|got|grabbed) (the|my|our) (kids|children|baby|son|daughter|boys|girls|twins) *6 (says|said|saying|screaming|texted) *2 (theyre|hell|they will|all going|going to|well all|nobody)
    (hear|hearing|heard) *2 (slaps|thuds|punches|thumps|screams|screaming|blows|smacks|cracks|thumping|whimpering|whacks) *6 (wont stop|from here|right now|hasnt stopped|help|still going|cant stop him|shes five|gone quiet|and then nothing)
    (locked|bolted|chained) (us|us all|me and the kids|everyone) in *6 (lighter|petrol|knife|gun|hammer|matches|fire|smoke|road|street|help|kill)
    (has|got|keeping|keeps|holding) (her|him|my sister|my daughter|my mum|me|us|them) (locked|tied up|chained|shut|trapped|held) *1 in *6 (begging|screaming|hear|help|knife|gun|police|crying|phone)
    (hes|shes|is|dad is|theyre) *1 (stabbing|killing|strangling|drowning|hanging|shooting) *1 (the|my|our) (dog|cat|puppy|rabbit|pets) *6 (says|said|next|after|help|front of|me|laughing)
    (caught us|found us|found out|found me|caught me) *6 (gone for|went for|fetching|getting|got|coming with|has) (the|a|an|his|her) *1 (axe|knife|gun|shotgun|hammer|machete|belt|petrol|bat|rope|sword)
    (fella|man|bloke|lads|men|guy|group|gang|kids|someone|somebody) (attacking|beating|kicking|strangling|stabbing|raping|punching|battering|dragging|stamping on) *2 (@harm_whom|@kin|lass|girl|woman|pensioner|homeless)
    forcing (himself|herself|themselves) on (me|my @kin|her|him|a girl|someone|this girl|my friend) *6 (now|tent|room|next|out of it|asleep|passed out|drunk|crying|screaming|help|cant move|cant get)
    (outside|at the door|behind the door|in the hall) *4 (gun|knife|machete|hammer|axe|bat|blade) *4 (come out|saying|says|says hes|open the|let me in|open up)
    (punching|kicking|smashing|putting) *1 (holes|hole) in (every|the|all) *6 (behind|hiding|towards|next|me|locked|mine|kill|scared)
    (is|are|hes|shes|theyre|mums|dads|stepdads|nans|keeps|was just|were just) (@now_attacking|drowning|torturing|shooting|hanging|setting fire to|burning alive) *2 (@harm_whom|year old|@kin)
    (is|are|hes|shes|theyre|mums|dads|stepdads|nans|keeps|wont stop|still) (@harm_doing) *2 (@harm_whom|year old|@kin) *6 (right now|now|rn|with the belt|with a belt|with his belt|belt buckle|i can hear|i can see|can see it|can hear it|as i write|as i type|while i|in front of me|in front of us|next room|bedroom|kitchen|bathroom|hallway|landing|upstairs|downstairs|next door|across the hall|through the wall|through the door|on the floor|bleeding|blood|crying|screaming|wont stop|please|help|gone to fetch|gone to get|stopped crying|cant get|cant move|make me get|into the car|into the van|every few minutes)
    (@now_attacking|hitting|kicking|slapping) (@harm_whom) *6 (can see it|can hear it|i can see|i can hear|five of them|four of them|three of them|gang of them|from the window|through the gap|through the crack|across the hall|as i write|as i type|on my camera|on the camera|on the doorbell|doorbell camera)
    @harm_who *3 (hands|hand|arm|arms|belt|cord|scarf|lead|cable|fingers|pillow|cushion) *1 (round|around|on|at|over|across|gripping|squeezing) (my|her|his|mums|moms|dads|nans|grans|@kin) *2 (throat|neck|windpipe|mouth|face)
    (his|her|hes|shes|their) *1 (hands|hand|arm|forearm|belt|cord|scarf|elbow|knee|foot|boot) *1 (across|over|on|gripping|squeezing|pressed to|pressed against) (my|her|his|mums|moms|dads|nans|grans|our) *2 (throat|neck|windpipe|mouth)
    (got in|got into|let himself in|broken in|climbed in|in the house|in my house|in the flat|in my flat|in here) *8 (room to room|calling my name|shouting my name|looking for me|looking for us|i can hear him|hear him moving|walking about upstairs|coming up the stairs)
    (breathing|standing|waiting|stood|stopped|listening|right) *1 (outside|by|at|in front of) the (wardrobe|cupboard|cubicle|closet|bathroom door|bedroom door|door) *8 (boots|shadow|feet|please|quiet|hiding|dont text|dont ring|knife|breath|kill|police)
    (@harm_who|ones) *1 (has|got|is holding|hes got|shes got|has got|holding|with|had|put|puts|pointing|pressing|presses|is pressing|sticking|shoving) *2 (knife|kitchen knife|bread knife|carving knife|blade|machete|gun|shotgun|rifle|pistol|axe|hammer|screwdriver|broken bottle|scissors|razor|cleaver|poker) (against|to|at|on|under|into|in|near|over) (my|her|his|mums|moms|dads|nans|their) *1 (chest|throat|neck|back|belly|stomach|ribs|face|head|side|chin|cheek|eye|eyes|leg)
    (got|has|have|holding|hold|keeping) (@now_victim) *1 (cornered|trapped|pinned|pinned down|at knifepoint|at gunpoint|hostage|backed into|up against the wall|tied up|tied to) *6 (knife|blade|gun|wont let|help|alley|stairwell|kitchen|bathroom|bedroom|hallway|hall|landing|garage|car|chair|bed|phone|hurt|kill|police|screaming|high|drunk|throat|hit)
    @harm_who *1 (is|are|s)? *1 (on top of|lying on|sitting on|kneeling on) (@harm_whom) *6 (no|off|stop|screaming|scream|crying|cries|help|cant breathe|saying|begging|what to do|locked)
    (man is|men are|ex is|exs|intruder|burglar|stranger is|somebody is|someone is|someones|stalker is|lads are|hes|shes|theyre) *1 (climbing|breaking|forcing|smashing|trying to break|trying to get|trying to force) *2 (in|into|through) *2 (flat|house|home|window|door|room|bedroom|building|caravan|kitchen)
    (ex|intruder|burglar|stranger|somebody|someone|stalker|he|hes|she|they|theyve|theyre) *2 (broke|broken|smashed|kicked|forced|snapped|put|kicking|smashing) *2 (window|door|chain|lock|back door|front door|patio doors) *2 (hes|shes|theyre|climbing|coming|getting|in|im|hiding) (climbing|coming|getting|in|inside|upstairs|hiding|in the house)
    (force|forcing|forced) (his|her|their) way (in|into|through) *4 (flat|house|home|door|room|alone|hiding|help|screaming|knife)
    (im|were|i am|been|shut|tied|stuffed|bundled|locked) *2 (boot|trunk|back) of (his|her|their|a|this|some|somebodys|someones) *1 (car|van|lorry)
    (driving|doing|speeding|drive|swerving|accelerating|foot down) *8 (says|said|saying|shouting|screaming|threatening) *3 (crash|kill us|kill me|into a wall|into the wall|into a tree|both going|well all die|both die|take us both|drive into|drive us|off the bridge|off the road|wrap us)
    (wont let|let|lets) (me|us) out of *1 (the|his|her|this) (car|van|boot|taxi) *8 (doing|driving|kill|crash|knife|gun|fast|wall|crying|screaming|says)
    (ramming|rammed|running|forcing|trying to run|trying to ram|chasing|smashing into) (me|us|my car|our car) *2 (off the road|with his car|with her car|in his car|in his van|on hands free|ring|police|999|911|motorway)
    (@harm_who) *1 (just|has just|have just) *1 (hit|punched|kicked|slapped|bit|burned|burnt|burnt|scalded|stabbed|slashed|attacked|headbutted|choked|strangled|throttled|battered|raped|shoved|pushed|threw|thrown|knocked|glassed|bottled|smashed|shot|assaulted|jumped) (@harm_whom|my head|my face|boiling water|hot water|acid|bleach|petrol)
    (threw|poured|chucked|tipped|throwing|pouring|thrown) *1 (boiling water|hot water|boiling oil|hot oil|acid|bleach|petrol|the kettle|lighter fluid) *2 (over|on|at|in) (@harm_whom|my face|my legs|my back|my arms|his face|her face)
    (swinging|swung|lunging|swiping|slashing|jabbing|coming) *4 at (me|us|her|him|my mum|mum|my sister|my brother) *4 (again|now|wont stop|blood|help|door|wont let|still|broke|hiding|screaming|locked)
    still (swinging|kicking|punching|hitting|throwing|slashing|beating|battering|going for) *4 (me|us|her|him|them|mum|my mum|the kids)
    (throwing|throws|chucking|hurling|smashing) *1 (plates|glasses|bottles|cups|knives|pans|furniture|everything|things|chairs|stuff) *1 at (me|us|my head|my face|mum|my mum|the kids) *8 (wont let|door|blood|bleeding|glass in|hiding|right now|locked|get out|cant get)
    (smashing|breaking|trashing|wrecking|smashed|destroying) *1 (everything|the place up|the house up|up the house|the house|the flat|the kitchen|the furniture|my things|up the flat|the telly|all the windows) *6 (im next|were next|i am next|mums next|terrified|hiding|locked|shut myself|kill|police|under the bed|scared|knife|hammer|bat|axe)
    (hammer|knife|bat|axe|machete|crowbar|golf club|gun|bottle|blade|shotgun|rifle|pistol|iron bar) *4 (smashing everything|wrecking|trashing|counting us|making us|making me|looking for me|looking for us|asking where|is next|cornered|stairwell|wont let me|wont let us|coming up|coming upstairs|on the landing|in his waistband|in her waistband)
    (@harm_who) *3 (shotgun|gun|rifle|pistol|machete) *1 (out|loaded|cocked|raised|pointed) *4 (counting|us|me|we|shouting|hiding|kids|mum|help|everyone|screaming)
    (@harm_who) *2 (going to|gone to|went to|gone into the kitchen to|getting|fetching|gone) (get|fetch|find|look for|grab|for)? (a|the|his|her|another) *1 (knife|gun|shotgun|belt|strap|bat|hammer|axe|petrol|machete|rope|whip|cane|poker) *8 (hiding|loo|toilet|bathroom|locked|cant get out|help|please|cant move|cant run|hit me|kill|next|shut)
    (he|hes|she|shes|they|theyre|theyve|ex|husband|dad|brothers|brother|family|uncles|cousins|stalker|boyfriend|father|sons|son|partner) *4 (outside|downstairs|at the gate|at the door|here|found us|found me|parked outside|in the garden|in the street) *6 (drag me|drag us|take me back|take us back|kill me|kill us|hurt me|hurt us|burn us|burn the|shoot|finish me|shouting hell kill|let himself in)
    (being|getting) (attacked|strangled|raped|stabbed|beaten up|kidnapped|held hostage|held at|battered|choked|robbed at|abducted|kicked in|throttled) *2 (now|right now|help|please|by|in|at|outside|upstairs|downstairs|next door|and|send)
    (hear|hearing) *2 (her|him|mum|my mum|sister|brother|kid|kids|girl|woman|neighbour|baby|neighbours|child|boy) *1 (begging|pleading|screaming|crying|being) *4 (him to stop|her to stop|to stop|choking|not to|hurting|beaten|strangled|hit|get off|off her|please|hitting|for help)
    (shotgun|gun|rifle|knife|machete|hammer|petrol|bat|axe|crossbow) *6 (on my way|on his way|on her way|coming over|coming for you|coming to yours|see you soon|outside yours|on way to yours|to yours)
    (nose|jaw|arm|ribs|teeth|wrist|skull|cheekbone|eye) (is)? *1 (broken|pouring|bleeding|smashed|fractured|split|closed up|out of its socket) *8 (hes|shes|he|she|theyre) *2 (start again|starts again|starting again|still|pacing|coming back|not finished|not done|deciding|outside|in the next room|having a cigarette|gone to|wont let|only stopped|stopped to)
    (blood|bloods|bleeding) *3 (nose|mouth|head|ear|ears|face|lip|eye) *8 (start again|starts again|only stopped|stopped to|hes still|shes still|he is still|pacing|coming back|gone to get|gone to fetch|wont let me)
    (broke|broken|split|smashed|bust|fractured) my (nose|jaw|arm|ribs|rib|wrist|teeth|hand|leg|lip|cheek|eye socket) *8 (pacing|coming back|still here|start again|not finished|next room|deciding|wont let|still in|outside the door|back up the stairs|has not gone)
    (last time|the last time) (he|she|they) (broke|strangled|choked|stabbed|put me in|nearly killed|knocked|beat|hit|fractured|smashed) *8 (hiding|im behind|im under|im in the|locked|hear him|hear her|on the stairs|outside|police|coming)
    (hes|she|he|shes) *1 (making|made|makes|forcing) me (write|type|post|say|send) (this|that) *6 (fine|ok|okay|think|knife|blade|gun|im not|help|flat)
    (said|says|shouting|screaming|screams|yelling|swearing) (that)? (im|i am|were|we are|mums|mum is|shes|the kids are) next
    (high|off his head|off her head|drunk|psychotic|off his tablets|off his meds|off her meds|come off his|raging|manic) *8 (has me|got me|has us|got us|hands round|hitting me|attacking me|pinned|going for me|come at me|coming at me|wont let me out)
    (dangling|hanging|holding|held|dangled|hangs) *3 (over|out of|off) the *1 (balcony|window|banister|edge|bridge|railing|roof) *4 (drop|drops|dropping|let go|throw)
    `,
  ),
  // Someone close by with a weapon or raging; beside a hurt or hiding writer an emergency.
  ...signals(
    {
      ...silent,
      concern: 'abuse',
      role: 'attacker',
      group: 'assault.near',
      contexts: certainContexts,
    },
    `
    (hes|shes|theyre|is|keeps|was) *1 (kicking|banging|hammering|battering|pounding|smashing|booting|thumping|stabbing|hacking|ramming|forcing) *2 (door|window|windows|gate|conservatory|shutters|caravan|letterbox|porch|glass|lock|shed|bathroom|bedroom)
    (man|bloke|guy|lad|lads|he|ex) *1 (who|that) *1 (followed|chased|attacked|grabbed|hit) me
    (comes|coming|come) back every (hour|few minutes|ten minutes|half hour|so often|time)
    (loading it|loading the gun|loading his gun|cocking|reloading)
    (underneath|below|outside|downstairs|waiting) *2 with *2 (gun|dog|knife|bat|hammer|rifle|shotgun|axe)
    (he|she|lodger|man|ex|they|bloke) *4 (wont leave|will not leave|refuses to leave|wont go away|wont get out)
    (he|she|hes|shes|they|theyre|theyve|ex|dad|husband|stepdad|boyfriend|son|brother|someone|somebody) *3 (blocking the door|blocked the door|rattling|trying the handle|trying the door|trying every|room to room|calling my name|shouting my name|outside the wardrobe|outside the cubicle|outside the bathroom|outside my room|outside the room|outside the toilet|working his way|working her way|sharpening|loading|circling|breathing outside|on the other side of the door|got in|let himself in|got into the house|standing over me|looking for me|looking for us|wont let us out|wont let me out|saying come out|come out)
    (see|hear) (his|her|their) (boots|shadow|feet|footsteps|breathing|steps)
    (@number|lot|gang|group|load) of them *1 (outside|waiting|with|at the|round)
    (he|she|they) (has|have|got) (a|an|the|his) (@now_arm)
    @harm_who *2 (has|hes got|shes got|got|with|holding|picked up|fetched|grabbed|getting|waving|swinging|hold of|found|after|pulled) *1 (a|an|the|his|her|dads|my|our|hold of the|hold of a|out a|some|can of)? (@now_arm|petrol|acid|lighter fluid|a can of petrol)
    @harm_who *3 (coming|storming|stamping|stomping|charging|on his way|on her way) *1 (back|up|down|through|upstairs|along) *2 (stairs|hall|corridor|upstairs|landing|path|now|here)
    (he|she|hes|shes|ex|dad|husband|stepdad|boyfriend|they|theyre) *2 (is|are)? (outside|downstairs|in the hall|on the landing|at the door|in the next room|in the kitchen|still here|still in the house|in the flat) *2 (shouting|screaming|smashing|banging|raging|pacing|waiting|drunk|looking for|swearing|throwing|still)
    (he|she|hes|shes|ex|exs|dad|stepdad|husband|boyfriend|partner|man|someone|somebody|they|theyre|brother|brothers|son|wife|girlfriend) *2 (kicking|banging|hammering|battering|pounding|smashing|beating|booting|thumping) *2 (door|window|windows|wall)
    (he|she|hes|shes|ex|dad|stepdad|husband|boyfriend|partner|man|they|theyre|brother|brothers|son|grandson|wife|girlfriend) *2 (smashing|breaking|trashing|wrecking|throwing) *1 (everything|stuff about|things about|the place|the house|the flat|all my things|furniture|things)
    (he|she|hes|shes|they|theyre|dad|husband|boyfriend|stepdad|ex|brother) *1 (is|are|keeps)? (shouting|screaming|yelling|roaring|bellowing) *1 (im dead|im a dead|hes going to|hell|that im|im next|for me|my name|to let him in|at me to open|open the door|through the letterbox|through the door|outside|threats|abuse)
    (lock|door|chain|it) *1 (wont|isnt going to|will not|cant) (hold|last)
    `,
  ),
  ...signals(
    {
      ...silent,
      concern: 'abuse',
      role: 'shelter',
      group: 'assault.shelter',
      contexts: { quoted: 'none', past: 'none', supposed: 'none', addressed: 'none' },
    },
    `
    (sat|sitting|leaning|lying|pushing|braced|stood|crouched) *1 against (it|the door|the handle)
    (kids|baby|children|girls|boys|babies) *1 (are|is|asleep|upstairs|in bed|with me|screaming|crying) *2 (upstairs|asleep|with me|in with me|screaming|crying|next to me)
    (cant get out of|let me out of|locked in) the (car|flat|house|garage|van|room|building)
    (@number|percent) *1 battery
    (phone is|phones|phone) *1 on *1 percent
    (police havent|police arent|police still havent|nobody has) *1 (come|here|arrived|turned up)
    (im|i am|were) whispering
    (got|ive|have) *1 (baby|kids|children|toddler|little one) *1 in here
    (got nowhere|have nowhere|theres nowhere|nowhere left) to (go|run|hide)
    (im|were|i am) *1 (on the roof|in the toilets|in the loo|in the garden|in the attic|in the cellar|on the balcony|in the hedge|in the cupboard)
    (trying to|wants to) get (the door|in|inside|through|to us|to me)
    (what do i do|what shall i do|dont know what to do) (hes|shes|please|help|now)?
    (taken|took|smashed|ripped) *1 (the|my|our) *1 (phone|phones|landline)
    (im|ive|were|weve|i am|and im|still|me) *1 (stuck|trapped|shut|locked|hid|hiding|hidden|crouching|crouched|squashed|curled up) *1 (in|inside|under|behind) (my|the|a|this) *1 (room|bathroom|wardrobe|closet|cupboard|loo|toilet|toilets|cubicle|bedroom|shed|bed|car|attic|basement|pantry|larder|garage|sofa|loft|stairs|bath|bins|door|hedge|kitchen)
    (chair|wardrobe|bed|drawers|dresser|sofa|desk|table) *1 (under|against|up against|across|in front of) the (handle|door|door handle)
    (pushed|pushing|dragged|dragging|shoved|wedged|jammed|moved|put|got) *2 (chair|wardrobe|bed|drawers|dresser|sofa|desk|table|bookcase|cabinet) *1 (under|against|up against|across|in front of) it
    (cant|cannot|can not) (stand up|stand|move|breathe|pull him off|get him off|stop him|fight him|fight them|leave the room|get down the stairs|reach the door|reach the phone|scream)
    (send|get) (police|help|someone|somebody|the police|an ambulance)
    dont (ring|call|phone|text) (me|back|this number)
    (help|sos|quick|hurry) (hes|shes|theyre|he is|dad is|my dad)
    (bleeding|blood) *2 (head|face|nose|mouth|ear|arm|leg|side|everywhere)
    (im|were|i am|we are|and im|still) *1 (behind|under) *1 (sofa|bed|settee|wardrobe|stairs|bins|shed|table|desk|duvet)
    (outside the wardrobe|in the wardrobe|under the bed|behind the bins|in the cubicle)
    (followed|following|chased|chasing) me (home|back|in|inside|up)
    (im|i am|were|we are|ive|weve|i have|me and my sister|me and my brother) *2 (hiding|hidden|shut myself|shut ourselves|locked myself|locked ourselves|barricaded|crouched|squeezed|cornered|trapped) *2 (in|inside|under|behind|up|with|here) *2 (bathroom|wardrobe|closet|cupboard|loo|toilet|bedroom|shed|bed|car|room|attic|basement|pantry|larder|garage|sofa|loft|stairs|kids|sister|baby|corner|door)
    (shut|locked) (myself|ourselves|us) (in|inside)
    (cant|cannot) (get out|get past him|get past her|get to the door|get away|run|scream|speak loud|talk loud|talk out loud|make a noise|ring anyone|ring the police|call the police)
    (police|cops|999|911) *3 (minutes|mins|taking ages|not here|on their way|ring|call|please|coming)
    (ring|call|phone|send) *1 (the police|police|999|911|somebody|help) *1 (for me|please|now|to)
    (im|i am|were|kids are|children are|mum is|shes|we are) *1 (absolutely|so)? (terrified|petrified)
    (glass in my|blood on my|blood from my|bleeding from|blood pouring|bloods pouring|blood everywhere|nose broken|my nose is|think my arm is)
    (broke|broken|cracked|fractured) *1 (two|three|four|some)? *1 (of)? my (ribs|rib|nose|arm|jaw|wrist|teeth)
    (ex|exs|stalker|stepdad|husband|boyfriend|stranger|burglar) *2 (in|inside|into|outside) (my|the|our) *1 (house|flat|home|kitchen|garden|hall|bedroom)
    `,
  ),
  // What goes on at home, in care, at school or online, in plain words.
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      role: 'abuse',
      about: 'unknown',
      group: 'disclosed',
      tier: 'urgent',
      contexts: disclosedContexts,
    },
    `
    (gropes|groped|molests|molested|fondles|rapes|sexually assaults|fingers|is grooming|is molesting|is raping|keeps raping|keeps groping) (me|us|her|him|my @kin|girls|boys|the girls|the kids|residents)
    (was|been|got|were) *3 (raped|sexually assaulted|molested|gang raped) *6 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|last night|yesterday|this week|days ago|havent told|not told|hours ago|this morning|my shift|same|again)
    (keep|keeps) (jumping|battering|kicking|spitting on|hitting|punching|beating|pushing|slapping|touching|groping|following|filming|stamping on) (me|us|my son|my daughter|my brother|my sister)
    (made to|making me|makes me|make me|making us|makes us|forced to|forces me to|forcing me to) *1 (have sex|sleep with|eat stuff off|eat off|lick|kiss|strip|touch|wank|perform|beg|give him my|hand over my|sign over|pay him|do it with|be with|show my|show our|play a kissing)
    (gives|give|gave|get|gets|got|giving|getting) *2 (wallop|smack|backhander|back hander|slap|clout|thump|dig|hiding|pasting|battering|shoving|going over|good kicking|crack|belting|whack|lamping|fist|elbow|headbutt) *4 (most|every|if|when|for|because|gob|mouth|face|head|from|isnt|nights|fridays|weekends|drink|drunk|cos|each|often|once a)
    (backhands|backhanded|smacks|slaps|clouts|thumps|wallops|decks|lamps|floors|batters|shoves|throttles|grips|grabs) (me|us|my neck|my throat|my arm|my face|my mum|mum|my brother|my sister) *1 (in front|when|if|and|for|because|most|every|by|round|so|till|until)
    (beat|beats|beating|kick|kicks|kicked|knocks|knock|smacks|scares|choke) *1 the *2 (daylights|hell|crap|shit|life|stuffing|snot|bejesus|fuck) out of (@harm_whom|my @kin)
    (blacked|blackened) *1 (my|her|his|mums) *1 (eye|eyes)
    (hit|hits|slapped|slaps|shook|shakes|shaken|smacked|smacks|squeezed|kicked|punched|bit|burnt|dropped|threw) *1 (our|my|the|her|his|their|a) *2 (month old|months old|week old|weeks old|year old|newborn|infant|toddler|baby) *6 (because|settle|crying|cry|cam|camera|saw|again|wouldnt|when|so|marks|bruise|temper|quiet)
    @harm_who *1 (shakes|shake|keeps shaking) me *1 (till|until|so hard|and|by|when|because)
    (put|puts|punched|punches|punching|kicks|kicked|threw) *3 (fist|fists|hole|holes|door|wall|plate|chair|mug|glass) *4 (next to my|beside my|by my|inches from|past my|near my) (head|face|ear)
    (broke|kills|killed|hurt|hurts|kicked|kicks|strangled|drowned|threw|hanged|shot|stabbed|skinned|poisoned) (the|my|our) *1 (cat|cats|dog|dogs|puppy|kitten|rabbit|hamster|horse|pets|budgie) *8 (show me|teach me|in front of|because i|if i|next|to scare|hed do to|he would do to|said i|to punish|warning)
    (next time|or) *1 (its|it is|itll be|it will be|hell do) *1 (my|me|mine|the kids|my mums) (hand|hands|legs|leg|face|fingers|neck|turn|kneecaps|throat|other)
    (stands|standing|leans|sits|sat|stood) (over|on|at the end of) *1 (me|my bed|the bed) *6 (tells me|says|kill|knife|how he would|threatens|staring|whispers|touching)
    (daddy|dad|grandad|grandpa|uncle|stepdad|brother|man|he|papa|teacher|mummy|nanny) *2 (pokes|poked|puts|touches|touched|licks|licked|tickles|hurts|hurt|kisses|kissed|rubs|smacks) *1 (my|her|his|their) *1 (front bottom|bottom|bum|private|privates|private parts|willy|fanny|foof|minnie|fairy|front|bits|pee pee|wee wee|down there)
    (show|shows|showed|showing|film|films|filmed|filming|watching|photographing) (her|my|his|their|our|me|us) *4 (body|boobs|chest|bum|privates|fourteen year old|thirteen year old|twelve year old|fifteen year old|daughter|stepdaughter|son|niece) *4 (camera|cam|webcam|live|naked|hole|shower|keyhole|bathroom|changing|undress|wants more|secretly|bath|toilet)
    (touches|touching|touch|plays with|playing with|wanks|strokes) (himself|herself|over me|in front of me|in front of us|in front of my)
    (my|her|our) hand *1 (on|in|down) (his|her) (trousers|crotch|lap|thing|penis|zip|pants|boxers|bulge|dick|willy)
    (get|gets|getting|got|climbs|comes|hops|jumps) *1 (in|into) *1 (shower|bath|bed|hot tub) with (me|my daughter|my son|my sister|my brother) *6 (thirteen|twelve|eleven|fourteen|fifteen|ten|#|saves|dont like|hate|every|wont|says|keeps|naked|washes|dad|stepdad|uncle)
    (holds|held|pins|holding) me down *2 (when|and|while|until|till|so|even|if)
    (wont|refuses to|takes off|removes|took off) *1 (use|wear|the|a)? *1 condom *6 (stop|say|no|holds|force|makes|down|without)
    (teacher|head|deputy head|coach|tutor|pastor|sir|mr|professor|instructor|boss|man|older man|guy) *8 (in his car|at his flat|at his house|in his office|at his|after school|after training|in the store) *8 (do things|we do stuff|sex|kiss|want it to stop|touch|im fifteen|im #|dont tell|secret|im sixteen|im only)
    (sex with|sleep with|go with) *1 (men|strangers|customers|clients|punters|his friends|his mates|people|anyone|them) *6 (owe|debt|makes me|made|force|forced|money|pay|flat|rent|bringing me|passport|hit|beat|or he|for him)
    (unless|or) i keep *2 (doing|sleeping|having|going|paying|sending|letting|seeing)
    @harm_who *4 (punches|kicks|slaps|thumps|clouts|batters|belts|whips|canes|throttles|strangles|chokes|rapes|molests|gropes|fondles|headbutts|stamps on|scalds|thrashes|whacks|smacks|beats|bites|pinches|tortures|assaults|attacks|terrorises) *1 (@harm_whom|mother|father|our son|our daughter)
    (uncles|brothers|cousins|parents|carers|staff|in laws|men|mates|boys|lads|girls|nurses) *3 (punch|kick|slap|thump|batter|belt|whip|cane|strangle|choke|rape|molest|grope|fondle|headbutt|stamp on|scald|thrash|beat up|hit|slap about|attack|assault|torture|terrorise) (@harm_whom)
    (who|that) (beats|hits|hurts|rapes|strangles|chokes|punches|kicks|slaps|batters|controls|molests|touches|abuses|threatens|terrorises) (me|us|my mum|his kids|her kids|my kids)
    (clip|clips|clipped|cuff|cuffs|box|boxes) (me|him|her|us|them|my brother|my sister) *1 round the (ear|ears|head|earhole)
    (husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|mum|mother|carer|ex|son|brother|he|she|nurse) *1 (hit|slapped|punched|kicked|choked|belted|bit|strangled|smacked|headbutted|burned|burnt) me (for burning|for being|for talking|for not|for looking|for asking|for coming|for leaving|for spilling|for crying|for saying|for answering|for breaking|for dropping|for forgetting|for losing|for having|for going|for wearing|for laughing|over the|because|when i said|when i told|when i tried|this morning|last night|yesterday|again|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|third time|the third time)
    (son|daughter|grandson|granddaughter|nephew|niece|carer|carers|daughter in law|son in law|man who looks after me|woman who looks after me|husband|wife|partner|he|she) *1 (steals|takes|empties|wont feed|doesnt feed|starves|refuses to feed|shouts at|locks|leaves|spends|keeps|sold) *2 (my pension|my tablets|my money|my savings|my medication|my bank card|my card|my purse|me in|me and shakes|me and slaps|me and hits|me lying|me sitting|me wet|me on the floor|me|my benefits) *4 (im ##|im eighty|im seventy|im ninety|wheelchair|ashamed|nobodys there|nobody is there|no one is there|if i tell|if i complain|put me in a home|every week|frightened|scared|shakes me|hits me|slaps me|cry)
    (belt|lead|strap|cane|stick|cable|flex|slipper|ruler|hairbrush|hose|rod|switch|buckle|poker) *1 (across|round|over|on) my (legs|back|backside|hands|arms|face|bum|bare|head|thighs|calves)
    (husband|wife|partner|man|dad|father|mother|mum|stepdad|boyfriend|girlfriend|ex|son|brother|he|she) *2 (uses|used|using) (his|her) *1 (fists|fist|boots|boot|belt|feet|hands|knuckles)
    (he|she|hes|shes|husband|wife|partner|boyfriend|girlfriend|dad|mum|stepdad|son|ex) *3 (scratches|claws|slaps|punches|spits in|grabs|hits) my (face|head|arms|back|ribs|stomach|throat|jaw) *2 (and|when|breaks|if|then|every|because|in front|till|until|so)
    @harm_who *2 (pushed|threw|kicked|knocked|shoved|dragged|pulled) (me|her|mum|my mum|him|us) (down|off|into|against|out of|through|over|on|onto) *1 (the|a) *1 (stairs|wall|door|floor|window|bed|car|balcony|table|step|landing|radiator)
    (husband|wife|partner|boyfriend|girlfriend|dad|mum|stepdad|stepmum|carer|brother|son|ex|fella|she|he|mother|father|bf|gf) *2 (has|have)? (broken|broke|fractured|dislocated|burned|burnt|crushed|bent|twisted|cracked|slammed|shut) *4 (my|of my) *1 (finger|fingers|wrist|wrists|arm|hand|rib|ribs|nose|jaw|toes|thumb|collarbone|leg|cheekbone)
    (put|puts|putting|shut|shuts|trapped|slammed|closed) *1 (my|her|his|our) (hand|hands|fingers|arm|foot) *1 in the *1 (door|car door|drawer|window|oven|fire)
    (he|she|hes|shes|dad|husband|wife|partner|boyfriend|girlfriend|carer|carers|son|stepdad|grandson|mum|brother|staff) *3 (rough|violent|aggressive|abusive|physical|handy|nasty|cruel|vicious) (with|to|towards|when) *1 (me|us|her|him|my mum|mum|the kids|his fists|her fists|he drinks|she drinks|hes drunk)
    (swinging|swings|throws|throwing|raises|raising|lifts|lifting|using|uses|flying) *1 (his|her|a)? *1 (fists|fist|punches|hand to me|hands to me|hand to us|hand at me|hand to her|hand to the kids)
    (gives|gave|give|get|gets|got|getting|its|is|given|take|takes|took) *2 (the belt|the buckle|a beating|a hiding|a good hiding|a leathering|a thrashing|the slipper|the stick|the strap|the cane|the wooden spoon|the back of his hand|the back of her hand|a fat lip|a battering|a pasting|a black eye) *4 (if|when|whenever|for|every|because|late|from|off|again|and|cos|then|as usual|drunk|home|reason|dad|mum|he|she)
    (finds a reason|any excuse|any reason|bad day|bad mood|bad day at work) *6 (belt|fists|hits|slap|beating|hit me|strap|stick|kicks)
    (rubs|rubbing|rubbed|grinds|presses|pressed|exposes|exposed|flashes) *1 (himself|herself|his thing|it|against me|his bits|his privates|up against) *2 (on|against|to|at|me|up)
    (sends|sent|shows|showed|showing|sending|asks|asked|asking|wants|wanted) *1 me *4 (his thing|his private|his privates|his willy|his penis|his dick|his cock|dick pics|porn|dirty videos|dirty pictures|nudes|naked|rude pictures|pics of my|pictures of my body)
    (his thing|his private|his privates|his willy|his penis|his dick|willy|private parts|no clothes on|without clothes|with no clothes) *6 (touch|game|game with|secret|tickle|tickling|uncle|daddy|friend|lick|kiss|mine|dont tell|hold|made me|makes me|photos|she told|told me)
    (game|games|tickling|tickle|tickles|wrestling|doctor|doctors) *4 (no clothes|without clothes|naked|pants off|knickers|private|privates|under my|undressed|secret)
    (watches|watched|spies on|spying on|peeps|looks at|films|filmed|records|recording|recordings of) (me|her|my daughter|my sister|us|the girls) *3 (keyhole|shower|changing|getting changed|undress|undressing|bathroom|bath|sleep|sleeping|naked|toilet|in bed|dressing)
    (shared|sharing|shares|posted|leaked|posting|sent|sending|put|passed) *1 (my|her|our) (nudes|nude|naked|pics|photos|pictures|video|videos|sex tape|private) *8 (group chat|wants|money|next|unless|everyone|school|work|online|to his|again|pay|or|ex|friends|threatening|site|to my)
    (wants|wanting|demanding|asking for|demands) *2 (#|##|money|pounds|quid|gift cards|bitcoin|more) *2 or *2 (video|pics|photos|nudes|sends|posts|tells|everyone|he|she)
    (been|being|was|got|getting) raped *1 (by|every|again|last night|tonight|yesterday|at|on) *2 (my|by|him|her|a|night|week|weekend|time|friday|saturday|sunday|last|the)
    (wives|wife|husband|marriage|husbands|engaged) *2 (cant|cannot|isnt|is not|doesnt) *2 (rape|be raped|raped|say no|refuse|count)
    (wake|woke|waking|woken) *1 (up)? *2 (already)? *1 (doing it to me|at it|no underwear|no knickers|no clothes|no pants|no trousers|undressed|naked and|in me|his hands down|with his hands)
    (spiked|drugged|roofied) *1 (me|my drink|my wine|my tea|her|us|my food) *6 (woke|woken|underwear|remember|touch|raped|blacked|bed|sleep|knickers|every|again|so)
    (sex|sleep with|slept with|sleeping with|go to bed with|things in return|favours|favors|do things) *6 (lose my|lose the|visa|evict|evicted|kick me out|throw me out|for rent|my rent|rent|for a roof|otherwise|sack me|fire me|deport|in return|deported|manager|boss|landlord) *8 (every week|again|every|because|otherwise|said|scared|says|on to|expects|or|now|have to|no choice)
    (passes|passing|passed|shares|shared|lends|sells|rents) me (on|on to|round|around|out|to) *2 (friends|mates|men|friend|his|brothers|customers|for|other)
    (puts|put|putting|lays|laid|has|had|gets|got|places) *1 (his|her|both) *1 (hands|hand) (on|round|around|to) my (throat|neck)
    (puts|putting|put|slides|sliding|moves|moving|moved|rests|keeps) (his|her) (hand|hands) *1 (on|up) my (leg|thigh|bum|chest|back|knee|hair|waist|bottom|breast|boob|boobs|hip) *8 (up|locks|alone|lesson|nobody|mum thinks|everyone thinks|tutor|teacher|boss|uncle|coach|every|again|hate|freeze|dont know)
    (touch|touches|touched|touching|feel|feels|grope|gropes) (me|us|my brother|my sister|my daughter|my son) *4 (when|if|every|again|at night|on the|and he|and she|lets them|lets him|says|pissed|drunk|secret|dont like|where|down|there|in bed|while|under|asleep|after|champions|massage)
    (pastor|priest|coach|teacher|uncle|imam|vicar|tutor|carer|leader|trainer|minister|deacon|grandad|stepdad|instructor|caretaker) *2 (touches|touched|gropes|kisses|strokes|feels up|undresses|films|cuddles) *2 (girls|boys|kids|children|pupils|students|little ones|residents|patients)
    (have|has|had|having) his way with (me|her|us|my)
    (children|kids|girl|boy|child|pupil|kid|student|niece|nephew|daughter|son|granddaughter|grandson) *6 (told|tells|says|said|told me|disclosed) *4 (touches|touched|hits|hurt|hurts|no clothes|naked|game with|her daddy|his daddy|dad hits|mum hits|bed with|down there|belt|burns|private|privates|kisses)
    @harm_who *3 (@harm_does) (@harm_whom) *1 (when|if|and|because|every|each|whenever|where|with|most|at night|until|till|again|in front|over|nobody|as|while|cos|they|he says|she says)
    (@harm_who) *1 (is|are|hes|shes|keeps|has been|have been|still) *1 (@harm_doing) (@harm_whom)
    (hes|shes|theyre|he is|she is|they are) (@harm_doing) (@harm_whom)
    (other kids|other girls|other boys|lads|boys|girls|men|brothers|they|he|cousins) *4 (hold|holds|held|pin|pins) me down *4 (burn|hit|kick|film|punch|spit|cut|piss|draw|take|touch|do|shave|force|make)
    (carer|carers|staff|nurse|nurses|care assistant|care home|warden|support worker|agency nurse|helper) *4 (@harm_does|hit|hurt|tie up|drag|drags|rough up|roughs up|lock up|locks up|shout at|shouts at|swear at|swears at|neglect|neglects|force feed|force feeds|humiliate|mistreat|mistreats|abuse) *1 (@harm_whom|mother|father|mums|people|them)
    (boss|carer|carers|staff|stepdad|stepmum|uncle|in laws|husband|wife|boyfriend|girlfriend|he|she|they|@kin) *4 (pull|pulls|yank|yanks|grab|grabs) *1 (my|her|his|mums) (hair|arm|arms|ear|ears) *1 (when|if|and|every|so|to|because|out|until)
    (drag|drags|dragged|dragging) (@now_victim) *2 by (the|my|her|his) *1 (hair|arm|arms|feet|ear|legs)
    (kicks|kick|slaps|slap|beats|beat|shakes|drags) (me|us|her|him) (awake|to sleep|out of bed|about|around|black and blue|senseless|half to death)
    (says|said|told|tells|swears|swore|promised|promises|texts|texted|vowed|keeps saying|warned|saying|threatens|threatened) *4 (hell|shell|theyll|hed|shed|theyd|he will|she will|they will|hes going to|shes going to|theyre going to|going to|gonna|would|threatened to|threatening to|promised to|swore to) (@harm_end)
    (threatens|threatening|threatened|promised|swears|vowed|swore) to (@harm_end)
    (hell|shell|theyll|he will|she will|they will|going to|gonna|would) *2 (@harm_end) if *1 (i|we) *1 (leave|left|tell|told|go|try|ring|call|report|scream|run|say|speak|talk|see|cheat|refuse|ever|dont|say no|talk to)
    (next time|one day|if i ever|if i|if i say no) *3 (hell|shell|he will|she will|theyll|they will|hes going to|shes going to) (@harm_end)
    (puts|put|putting|sticks|stuck|slides|slid|has|had|shoves|gets|his|with) (his|her|a)? (hand|hands|fingers) *2 (in|up|down|inside|under|between|where) *1 (my|our|the girls|her|his|they shouldnt|he shouldnt|it shouldnt|boys)? *1 (pyjamas|pjs|skirt|top|tops|shirt|pants|knickers|trousers|shorts|bra|legs|thigh|thighs|dress|covers|duvet|nightie|underwear|shouldnt|nappy|blouse|uniform)
    (comes|come|coming|came|gets|getting|get|climbs|climbing|sneaks|sneaking|creeps|creeping|crawls) *1 (in|into|in to) *1 (my|her|his|our|nans|mums) (room|bed|bedroom|shower|bath|tent|bunk) *6 (at night|every night|nights|pretend|asleep|stays|staying|stay over|drunk|while im|when mum|when everyone|when my|touch|scared|wont stop|naked|sleeping|laugh|lies|lie down|do stuff|does stuff|does things)
    (uncle|stepdad|teacher|priest|mums boyfriend|coach|grandad|babysitter|big brother|brother|lodger|cousin|neighbour|dad|father|scout leader|foster dad|landlord|carer) *2 (has sex|having sex|had sex|sleeps|does it|does stuff|does things) *1 (with me|to me)
    (uncle|stepdad|teacher|priest|boyfriend|coach|grandad|babysitter|brother|lodger|cousin|he|man|neighbour|dad|friend) *3 (gets in|gets into|climbs in|climbs into|crawls into|sneaks into|sleeps in) (my|her|nans) bed *4 (every|and|when|at|im|secret|only|naked|drunk|since)
    (makes|made|make|making|has|wants|forces|get|gets) (me|us|her|him|them|the girls|the boys|kids) *1 (to)? *1 (share|sleep in|get in|lie in|sit on|get into) *1 (his|her|their) (bed|lap|knee|shower|bath)
    (makes|made|make|making|has|have|asks|gets|forces) (me|us|her|him|them|the girls|the boys) *1 (to)? (undress|strip|strip off|take our clothes off|take my clothes off|take our tops off|take my top off|take my bra off|get undressed|pose naked|pose|touch it|touch him|kiss him|watch him|watch porn|do sexual|perform|do it on cam|go on cam)
    (take|takes|took|taking|get) (our|my|their|her) (tops|top|clothes|shirt|kit|pants|bra|knickers|trousers) off *6 (for him|coach|photos|pictures|weigh|films|massage|teacher|watches|so he|or he|or hell)
    (did|does|do|doing|done) *1 (things|stuff|sexual things|bad things|horrible things|dirty things|it) to me *6 (tell|secret|again|drunk|night|asleep|friday|wants|dont like|every|want|hurts|alone|cant|stop|when|mum|he|says)
    (dont like|hate|scared of|frightened of|sick of) what (he|she|they|my uncle|my dad|my brother) (does|do|makes me do|made me do) *1 (to me|at night|in bed|with me|there)?
    (lodger|babysitter|big brother|older brother|half brother|neighbour|teacher|coach|priest|pastor|vicar|imam|uncle|stepdad|boss|therapist|tutor|carer|instructor|mums boyfriend|grandad|dads friend|foster dad|social worker|scout leader|youth leader|minister) *2 (kissed|kisses|touched|touches|groped|gropes|fingered|cuddles|strokes|stroked|rubs|rubbed|texts|messages|dms|undressed|undresses|flashed|licked|grabbed) *1 (me|us|my leg|my bum|my chest|my thigh|my back|my boobs|my breasts|my hair) *6 (nobody|secret|pictures|photos|pics|every night|alone|lesson|cupboard|office|car|tell|scared|bed|again|says|wants|on purpose|when|after|and|every|since|im only)
    (interfering|interfered|messing about|messing around|fiddling|fiddles|interferes) with (me|us|my @kin|our @kin|my little|our little|our lad|our girl|the kids|him|her|the children|my daughter|my son)
    (priest|uncle|stepdad|teacher|vicar|pastor|grandad|brother|cousin|man|boyfriend|tutor|carer|he) *8 (our|our little|our special|a little|a special) secret (with|between|from|if|and mum|and dont|and nobody) *1 (jesus|god|him|us|mum|my mum|everyone|i tell|they|tell|ever|needs)?
    (he|she|guy|man|bloke|someone|somebody|they|ex|boyfriend|bf|girlfriend|lad|boy|girl|people|stranger|boss|teacher|coach|app) *3 (got|has|have|have got|hes got|theyve got|shes got|saved|recorded|screenshotted|took|kept|hacked|keeps) *2 (@harm_pics) *1 (of me|of my|of us)
    (@harm_pics) *2 (of me|of my body|of us having|of my daughter|of my son|i sent|he took) *6 (send|sends|sending|post|posts|posting|share|show|shows|leak|leaks|school|everyone|unless|more|pay|money|online|internet|website|family|or else)
    (send|sends|post|share|show|leak|put|upload|sending|posting) (it|them|em|the photos|my nudes|my pics|the video|my photos|everything|the pictures|me|nudes|photos|pics|that video) *3 (to|on|round|around) *2 (school|family|mum|parents|everyone|year|mates|facebook|internet|insta|instagram|online|work|mosque|church|contacts|followers|dad|friends|boss|husband|wife) *3 (unless|if i|if we|or|until|blackmail|more|pay|says|send|do)
    (unless|or|until) (i|we) (send|do|pay|go on cam|do more|do a live|give|meet|sleep|strip|show|take) *2 (more|him|them|cam|money|pics|photos|nudes|live|with|another|his|her|videos|clothes|it|for)
    (send|sending|do|pay) *1 (more|another|nudes|pics|money) or (he|she|they|hell|shell|theyll|its|everyone|ill) *2 (send|sends|post|posts|show|shows|tell|tells|leak|share|going)
    (blackmailing|blackmails|blackmailed|sextorting|sextorted|extorting) (me|my daughter|my son|my sister|my brother|us|him|her)
    (camera|cameras|webcam|baby monitor|spy cam|tracker|airtag|tracking app|spyware) (in|on|inside|under) *1 (my|the|our|every) *1 (bedroom|room|car|phone|bathroom|bag|shower|coat|pram|living room|house) *6 (watch|watches|checks|knows|every|so he|so she|husband|boyfriend|ex|he|she|wont)
    (checks|smells|sniffs|inspects|counts|reads|searches|goes through) *1 my (knickers|pants|underwear|mileage|receipts|phone|messages|bag|texts|emails|steps|sheets) *4 (when|every|after|if|and|for|to see|because|each)
    (owe|owes) (him|them|her|it) *6 (stuff|things|sleep|sex|friends|body|do what|work it off|pay it off|sell|carry|hold|run|deliver|deal|batter|beat|hurt|kill|stab)
    (stuff|things|favours|bits|sex) (with|to|for) *1 (his|their|there) *1 (friends|mates|friend|men|customers|clients|brothers|boys)
    (older|grown|guy|man|bloke|men|lads|boyfriend|friend|online|snap|insta|discord|uncle) *4 (buys|bought|gives|gave|gets|got|sends|sent|give) me *2 (vodka|drink|drinks|weed|vapes|vape|gifts|presents|clothes|trainers|phone|money|alcohol|fags|pills|drugs|skins|robux|food|beer|cigarettes|ket|coke|stuff) *8 (did things|do things|do stuff|owe|sex|touch|kiss|secret|pictures|pics|meet|stay|sleep|have to|his bed|naked|nudes)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      role: 'abuse',
      about: 'unknown',
      group: 'disclosed.habit',
      tier: 'urgent',
      contexts: {
        negated: 'none',
        quoted: 'none',
        past: 'none',
        addressed: 'none',
        anyone: 'none',
        supposed: 'none',
        now: 'emergency',
      },
    },
    `
    @harm_who *3 (hits|hurts|burns|kicks|slaps) *1 (@harm_whom|mother|father|our son|our daughter)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      role: 'abuse',
      about: 'unknown',
      group: 'disclosed.kept',
      tier: 'urgent',
      contexts: disclosedContexts,
    },
    `
    (wedding|nikah|marriage|engagement|bride|groom|married|fiance|marry) *8 (never spoken|never met|never seen|no choice|against my will|not allowed|havent met|dont know him|run away|locked|im fifteen|im sixteen|im fourteen|im #|im seventeen)
    (havent|have not|hasnt|not) been (let|allowed|permitted) (out|outside|off|anywhere|to leave) *6 (since|unless|without|for weeks|for months|for days|alone|by my|by his|he|they)
    (i ask|must ask|need to ask|have to ask|always ask) (him|her|his mum|my husband|my boyfriend|my wife|permission) *2 (before|if i can|every time|can) *2 (toilet|eat|shower|go out|go to the|sleep|money|bus fare|ring|speak|drink|see|use|food|spend|wash|loo)
    (makes|made|has|had|forces|making|force) me *1 (sign|give|hand|transfer|pay) *3 (my|over|all|him|her|them) *1 (wages|benefits|pension|money|house|pay|salary|savings|card|flat|pip|giro)
    (steals|takes|nicks|takes out|removes|nick|steal|take|hide) *1 my *1 (wheelchair battery|battery|wheelchair|scooter|stick|frame|hearing aids|glasses|benefits|ramp|crutches|phone charger|chair) *6 (cant move|annoyed|cross|carers|carer|punish|angry|to stop|so i|laugh)
    (punishment|punishes|punish|punished) *1 (is|us|me|by|for|with|was|my brother|the kids|my sister) *6 (hose|bricks|kneel|belt|cold|press ups|hot sauce|soap|cupboard|outside|naked|cage|stick|burn|water|rice|starve|no food|dark|dog|chilli|hit|cane)
    (turns up|turned up|shows up|showed up|keeps coming|keeps turning up|waiting|appears|appeared|was sitting|was stood|was standing|been) *2 (my work|my gym|my mothers|my mums|my house|my kitchen|my flat|my bedroom|my school|my garden|my car|outside my|in my) *8 (ex|he|got home|let himself|every|again|police|wont|scared|key|stop|texts)
    i (hide|have hidden|ive hidden|hid) *2 (purse|pills|car key|car keys|knives|money|keys|pans|card|phone|food|documents|passport) *6 (from him|from her|from my son|from my husband|son|husband|partner|hit|against the wall|building|temper|daughter|boyfriend)
    (have|has|had|get) me (sectioned|deported|put away|committed|locked up|sacked|evicted|arrested|put in a home) *4 (if|every time|when|unless|whenever|each time)
    (sleep|sleeping|hide|hiding|stay) in *1 (bath|wardrobe|car|shed|bathroom|cupboard|garage) *6 (door wedged|when mum|when dad|boyfriend|drunk|locked|chair against|stepdad|because of him|scared|in case he)
    (handles|handle|handled|throws|chucks|moves) (her|him|mum|dad|nan|gran|me|them|residents|the residents|my mum|my dad) *1 (like a|like|roughly|about) *4 (sack|meat|animal|dog|parcel|potatoes|spuds|cattle|bruises|cries)
    (nail marks|new bruises|fresh bruises|finger bruises|rub marks|strap marks|unexplained bruises) *8 (carer|carers|home|visit|staff|dad|mum|stepdad|nursery|teacher|boyfriend|every week|every time|says|nobody)
    (he|she|dad|husband|wife|boyfriend|girlfriend|partner|stepdad|mum|carer|son|ex) *2 (grips|grabs|squeezes|gripped|grabbed|squeezed) my (neck|throat|face|jaw|wrist|wrists|hair)
    (get|gets|got|getting|being|been|am|im|was) *1 (locked|shut) in *2 (bathroom|room|bedroom|cupboard|cellar|garage|shed|basement|attic|loft|wardrobe|closet|house|flat|dark|toilet|kitchen|boot) *8 (when|if|weekend|all night|hours|days|punish|punishment|because|light|food|dark|for|by)
    (shuts|shut|locks|locked|puts|bolts|ties|barricades|shutting|locking) (me|us|him|her|them|my brother|my sister|my mum|residents|the kids|the baby|my son|my daughter) in *2 (room|bathroom|bedroom|cupboard|cellar|garage|shed|basement|attic|loft|wardrobe|closet|house|flat|dark|toilet|kitchen|sensory room|yard|garden|cage|pen)
    (took|taken|take|takes|hidden|has|keep|keeps|hides|hid) *1 my *1 (keys|house keys|door key|shoes|clothes|coat|car keys|phone|bank card|purse) *4 (so i cant|so that i|and say|and says|cant leave|cant go|wont let|leave the house|get out|wife|locks|street|and locked|stay in)
    if i *1 (go|tell|leave|say|report|ring|talk|speak) *6 (hes got people|hell hurt|hell kill|hell burn|hell find|theyll hurt|theyll kill|he said hed|do my|hurt my|kill my|burn my|come for)
    (sleep|sleeping|slept|go to bed|stay) *2 (shoes on|clothes on|dressed|keys in|phone in|in the car|on the stairs|with a chair|in the shed|with one eye open) *6 (in case|run|because|him|her|drink|drunk|fists|wife|husband|violent|hits|starts|dad|stepdad)
    (scared|afraid|terrified|frightened|petrified) of my *1 (husband|wife|partner|boyfriend|girlfriend|dad|mum|stepdad|stepmum|son|daughter|grandson|granddaughter|brother|uncle|father|mother|ex|carer|flatmate|boss|landlord|nephew|stepson|in laws|family|fella|teenager)
    (bruises|bruising|marks|burns|cuts|welts|scratches|handprints) *2 (all over|on|across|down|over|inside|round) *2 (back|arms|legs|thighs|body|bottom|face|neck|wrists|ribs|chest|ankles) *8 (after|since|respite|every|nobody|no one|wont say|cant explain|who did|contact|weekend|nursery|school|home|dad|carer|explain|staff|again|visit)
    (twist|twists|twisted|twisting|bend|bends|bent|bending|squeeze|squeezes) *2 (fingers|wrist|wrists|arm|arms|thumb|hand|ear) *2 (back|till|until|behind|when|if|so|because)
    (makes|make|making|made|forces|force) (me|us|her|him|my brother|my sister|kids|the kids) *1 (to)? (beg|steal|shoplift|sell myself|sell drugs|deal drugs|deal for|carry drugs|do things to|do stuff to|touch|suck|watch them|watch him|drink until|eat my own|eat off|fight)
    (lit|stubbed|stubs|burned|burnt|put) *2 (fag|fags|cigarette|cigarettes|joint|lighter) (out)? *1 (on|into|in) *1 (me|her|him|my|his|us|the baby)
    (burned|burnt|burns|burning) (me|her|him|my sister|us|my brother|my mum|the baby) with *1 (a|his|her|the)? (fag|fags|cigarette|cigarettes|lighter|iron|joint|straighteners|spoon|kettle|tongs)
    (pushed|kicked|punched|hit|beat|threw|shoved) me *6 (lost the baby|lost my baby|miscarried|miscarriage|pregnant|in the stomach|in the belly|hospital)
    (im|i am|my sister is|my cousin is|my friend is|shes|my daughter is|girl) *1 (#|##|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)? *6 (getting married|being married|be married|to marry|marrying me|marry me|married off|arranged|engaged to|get engaged|wedding) *8 (dont want|no choice|never met|cousin|said no|cant say no|scared|older|pakistan|india|bangladesh|iran|iraq|afghanistan|turkey|somalia|nigeria|yemen|back home|abroad|make me|forcing|flight|passport|only a child|still at school)
    (parents|family|dad|mum|father|mother|uncle|uncles|they|brothers|theyre|theyve|grandad|elders) *2 (marrying|marry|promised|sold|given|engaged|betrothed|flying|sending|taking|selling) (me|her|my sister|my cousin|my friend|my daughter) *1 (off|to|over|away|for|abroad|back) *6 (man|cousin|pakistan|india|bangladesh|abroad|wedding|marry|married|dont want|stranger|twice my age|summer|older|never met|husband|somalia|gambia|marriage|cut|village|for a bride price|someone back home|someone|a man)
    (forced|forcing|force|make me|making me|made to|pressuring me|pressured) *2 (marry|marriage|engagement|wedding|get married|wed)
    (fgm|the cutting|female circumcision) *6 (me|my daughter|my sister|my niece|taking|summer|holiday|scared|my cousin|plan|booked|flight)
    (take|taking|took|send|sending|fly|flying) *1 (me|her|my sister|my niece|us) *2 (somalia|sudan|gambia|egypt|kenya|pakistan|back home|abroad|iraq|yemen|bangladesh|africa|india) *4 (to be cut|cut|marry|married|wedding|to get me|fixed|against|dont want|passport|punish|straighten)
    (takes|takin|took|keeps|controls|steals|pockets|spends|has|drains|holds) (all|every)? *1 (of)? my *1 (wages|pension|benefits|salary|giro|dole|pip|disability money|disability|savings|whole pay|paycheck|pay packet) *8 (shove|shoves|shouts|hits|hit|pounds|gives me|allowance|pocket money|throws|complain|ask|beg|threatens|scared|leaves me|nothing|push|pushes|allowed|kids|food|for himself|so i cant)
    not (allowed|let|permitted) (to leave|to go out of|to go out|leave|out of|out|to go outside) *3 (without him|without his|without her husband|unless he|unless she|unless his|on my own|alone|because he|except to|kitchen|my room|bedroom|basement|he says|she says)
    (allowed|permitted) (to)? (see|speak to|talk to|ring|have) *1 (a|the|my|any)? *1 (doctor|phone|gp|midwife|mum|mother|family|sister|friends|job|money|bank|key|keys) *6 (without him|without her|without his|unless he|unless she|unless his|he comes|he listens|his mum|in the room|neighbours|only|because he|he answers)
    (wont let|doesnt let|never lets|never let|refuses to let|not let|dont let) (me|us|her|him|mum|my mum|my sister) *1 (sleep|eat|wash|shower|see a doctor|see anyone|see my|have a phone|use the toilet|go to the toilet|use the phone|close the door|lock the door|talk to anyone|leave the house|leave the flat|leave the room|leave home|leave my room|go anywhere|speak to|work|go out|go to the doctor|go home|go outside|have any money|out of the room|out of his sight|out of her sight|out alone|have friends|breathe)
    (taken|took|hidden|hid|got|keep|keeps|keeping|kept|have|has|holding|confiscated) *1 my (passport|phone and|phone so|papers|documents|birth certificate) *6 (in laws|leave|flight|marry|wedding|kitchen|cant|back home|house|allowed|going|hitting|work)
    @harm_who *2 (hides|takes|moves|took|removes|keeps|withholds|unplugs|hid|moved|withheld|refuses me|locks away|puts) (my|his|her|mums|dads|nans) (wheelchair|chair|stick|walking stick|frame|zimmer|walker|crutches|buzzer|call bell|bell|hearing aids|hearing aid|insulin|oxygen|inhaler|false teeth|glasses|prosthetic|leg|epipen|medication|meds|catheter|hoist|cane|communication board) *2 (when|if|so i|to punish|until|as punishment|because|out of reach|where i|whenever|to stop me|for days)
    (leaves|leave|left|leaving|lets) *1 (me|mum|my mum|nan|my nan|him|her|dad|my dad|residents|them|gran|my gran|grandad) *2 (lying|sitting)? *1 (in my own|in his own|in her own|in their own|in a wet|in wet|in soiled|in faeces|in urine|in piss|in shit|in dirty|on the toilet for|on the commode for|on the floor all|on the floor for|without food|without water|wet all|in the dark for|stuck in bed)
    (tie|ties|tied|tying|strap|straps|strapped|chain|chained|cuffed|handcuffs|handcuffed) (me|him|her|them|us|mum|my mum|nan|my nan|gran|my gran|residents|the kids|the baby|toddler|their toddler|a child|my brother|my sister) (to|in|into) *2 (chair|bed|cot|radiator|toilet|commode|table|post|highchair|crib|pushchair|wheelchair)
    (parks|parked|leaves|leaving|left|puts|turns|turned) (me|him|her|my mum|mum|nan) *1 (facing the wall|facing a wall|to face the wall|out in the rain|out in the cold|with the brakes on|where i cant reach)
    (hand|hands|arm|arms|fingers|head|face) (on|under|in|against|to|over) *1 the *1 (hob|stove|cooker|iron|radiator|hot tap|flame|candle|fire|bathwater|bath water|grill|kettle|toilet bowl) *4 (if i|when i|for|because|to teach|answer back|naughty|lesson|until|till|as punishment|she|he)
    (wont|doesnt|dont|refuses to|stopped|never|stops) *1 (give|giving|gives|make|makes|let|buy|buys) (me|us|him|her|my brother|my sister|the kids|them) *1 (food|dinner|tea|lunch|eat|any food|anything to eat|breakfast|meals|enough to eat) *8 (days|if i|unless|until|hungry|because|as punishment|since|dont|naughty|locked|school)
    (padlock|padlocks|padlocked|locks|locked|lock) *1 (the|on the) (fridge|food|kitchen|cupboards|food cupboard|larder) *4 (we|i|kids|hungry|us|me|brother|so|days|when)
    (makes|made|making|make|forces|forced) (me|us|him|her|them|the little ones|the kids|the younger ones|my brother|my sister|the children|residents|my nan) *1 (stand|sleep|sit|kneel|stay|eat|strip) *3 (cold|garden|garage|shed|snow|rain|porch|cellar|cupboard|dark|balcony|yard|kennel|floor|rice|outside|hallway|naked|corner for hours)
    (am|im|are|is|being|get|gets) made to (stand|sleep|sit|kneel|stay|eat|strip|beg|clean|go without) *3 (cold|garden|garage|shed|snow|rain|porch|cellar|cupboard|dark|balcony|yard|kennel|floor|rice|outside|naked|hours|like a dog|dog bowl|food)
    (dad|mum|stepdad|stepmum|father|mother|he|she|they|husband) *1 (says|said|calls|calls it|reckons|thinks) *2 (discipline|i deserve it|i deserved it|i made him do it|i made her do it|i asked for it|im asking for it|my own fault|for my own good|what wives|teach me a lesson|to teach me|teaches me a lesson|i made him|a good hiding|tough love) *6 (cant sit|bruise|bruises|hit|hits|belt|marks|bleeding|hurt|hurts|black|again|every|hand|beat|beats|slap|slaps|broke|sore|kick|kicks)
    (hand shaped|finger shaped|belt shaped|handprint|handprints|hand print|hand prints|cigarette burn|cigarette burns|burn marks|belt marks|bite marks|welts|bruises|rope marks|finger marks|fingermarks|choke marks|black eyes) *2 (on|all over|round|around|up|down|across|inside) *1 (my|our|her|his|their|the|a|one of) *1 (nephew|nephews|niece|nieces|granddaughter|grandson|grandchild|daughter|daughters|son|sons|pupil|pupils|little girl|little boy|toddler|toddlers|baby|babys|mum|mums|mothers|nan|nans|stepson|stepdaughter|friend|friends|neck|throat|thighs|bottom|back)
    (daughter|son|kids|granddaughter|grandson|nephew|niece|kid|toddler|baby|he|she|stepson|little one) *2 (comes back|came back|comes home|came home|returns|returned|back) *2 (from|with) *6 (bruises|bruised|marks|handprints|black eye|burns|bite marks|sore down|bleeding|welts|soiled|starving|terrified|cuts)
    (bruise|bruises|black eye|black eyes|burn|burns|broken arm|broken wrist|split lip|fat lip|marks|scratches) *8 (told|tell|say|said|lied|tells) *3 (them|everyone|people|school|work|teacher|doctor|mum|nurse|her|him|my boss|that|i|everybody) *2 (fell|walked into|clumsy|bike|stairs|door|judo|rugby|the dog|tripped|horse|kickboxing|football)
    (told|tell|tells|telling|lied to|lie to) *1 (school|people|everyone|work|the school|the doctor|the nurse|the hospital|them|my teacher|my boss|my mum) *2 (i|he|she|it was)? (fell|walked into|tripped|was clumsy|am clumsy) *4 (but|really|he|she|hit|dad|mum|punched|pushed|stairs|door|bike|it was)
    (hes|shes|he is|she is|gets|turns|becomes|is|went|husband|wife|dad|partner) *1 (so|very|really|really)? violent (when|after|if|with|towards|to|every|most|on|again|drunk|whenever)
    (cant|dont want to|scared to|afraid to|not safe to|dread) *1 (go|going) home *6 (hell|shell|he|she|dad|mum|boyfriend|stepdad|partner|husband|hit|hits|hurt|beat|hospital|kill|belt|what hell)
    (even|still|anyway|carries on|carried on|doesnt stop|didnt stop|wont stop|keeps going|kept going|forces me|forced me) *1 (when|though|while|if|after) (i|im|ive|shes) *1 (cry|crying|am crying|say no|said no|says no|saying no|beg|begged|beg him|was asleep|am asleep|asleep|ask him to stop|say stop|said stop|scream)
    (gets|got|get|keeps) me (drunk|high|stoned|wasted|blackout drunk|on pills|pissed) *1 (so|so that|and then|then|to|until|till|before) *1 (i|he|they|she) *2 (wont|cant|dont|fight|says|can|has|have|does|do|touches|refuse|say no|sleep|mates)
    (lads|they|men|dealers|dealer|he|boys|gang|county lines|guy|mate) *2 (use|using|uses|took over|taken over|taking over|deal from|deals from|moved into|living in|wont leave|sell from|selling from) *1 (my|our) (flat|house|home|place|spare room|bungalow) *8 (batter|hit|beat|owe|scared|say owt|say anything|deal|drugs|hurt|threat|threaten|threatened|knife|kicked|not allowed|lock me|my own)
    (batter|beat|kick|stab|hurt|burn|slap|punch|beat up|knife|do) (me|us) if *1 (i|we) *2 (say|dont|tell|ask|talk|go|leave|refuse|complain|make|speak|move|cry|say no|answer)
    (follows|followed|following) me *2 (home|to work|from work|everywhere|to school|round|around|in his car) *4 (ex|every|scared|days|week|again|wont|police|husband|texts|he|threat)
    (whenever|when|every time|if) *4 (lose|loses|lost|drinks|drunk|drinking|gambles|pub|paid|angry|temper) *8 (my turn|put the children|put the kids|kids to bed|move the glass|move the knives|lock the bedroom|stay out of his way|out of her way|ill get it|i get it|i cop it)
    `,
  ),
  // As anybody says it: how near one is to it, the violence, toward whom.
  ...signals(
    { ...harm, group: 'threat.bent', contexts: { ...threatContexts, supposed: 'watch' } },
    `
    (@bent_on) *2 (@maul) (@hate_target)
    (@bent_on) *2 (@maul) (my|the|that|this|those|these|his|her|our|a|an|some|all|every|all the|all my|one of|one of the|one of my|all of the|innocent|random|real) *2 (@prey)
    (@bent_on) (stab|shoot|murder|attack|hurt|harm|slaughter|butcher|poison|kill|maim|torture) (children|kids|women|girls|men|boys|babies|strangers|passers by|passengers|customers|patients|pupils|students|colleagues|coworkers|neighbours|muslims|jews|christians|immigrants|foreigners|refugees)
    (@bent_doing) *2 (@mauling) (@hate_target|children|kids|women|girls|men|strangers|babies)
    (@bent_on) *1 (throw|chuck|pour|tip|squirt|spray) *2 (acid|bleach|boiling water|petrol|boiling oil|hot oil|ammonia|lighter fluid) *2 (him|her|them|his|her|their)
    (@bent_on) (finish|end|do|drop|waste|gut|slaughter) (him|her|them) (off|for good|tonight|tomorrow|when|once|as soon as|with)
    (end up|ending up|scared of|afraid of|terrified of|frightened of|worried about|fear of) *1 (@mauling_grave) (@hate_target|children|kids|strangers)
    (end up|ending up|scared of|afraid of|terrified of|frightened of|worried about|fear of) *1 (@mauling_grave) (my|the|that|this|those|these|his|our|a|an|one of|one of my) *2 (@prey)
    (@bent_doing) *2 (@mauling) (my|the|that|this|those|these|his|our|a|an|one of|one of my) *2 (@prey)
    (@bent_on|@bent_doing) *1 (push|pushing|shove|shoving|throw|throwing|kick|kicking|chuck|fling|hold|holding|drop|dropping|hang|hanging) (him|her|them|my @person|the @person|that @person|this @person|someone|somebody|people|a stranger|strangers|the baby|my baby|the kids|my kids|my children|passengers|an old man|an old woman) (down the stairs|down some stairs|off the roof|off a roof|off the balcony|off a balcony|off the bridge|off a bridge|off a cliff|off the cliff|off the platform|under a train|under the train|under a bus|in front of a|in front of the train|onto the tracks|on the tracks|out of the window|out the window|through the window|under the water|underwater|into the river|into the canal)
    (@bent_on) *1 (break|snap|wring|slit|cut|slash|crush|smash|stamp on|cave in|bash in|kick in|punch in|rearrange) *1 (his|her|their|my @person|that @person|the @person) *1 (neck|necks|throat|throats|skull|skulls|head in|head open|face in|face open|legs|spine|back|jaw|kneecaps|windpipe|brains)
    (somebody|someone|everybody|everyone|he|she|they|one of them|all of them|every one of them|each of them|@kin) *8 (pay|pay for it|pay for this|pay for what) (with|in) (his|her|their)? (life|lives|blood)
    (somebody|someone|everybody|everyone|people|he|she|they|one of them|all of them|one of you|every one of them) *6 (going to|gonna|will|about to) *3 (skull broken|skull cracked|head kicked in|head caved in|throat cut|throat slit|stabbed|shot|murdered|killed|badly hurt|seriously hurt|hurt badly|hurt bad|battered|beaten to) *8 (by me|and i mean it|i mean it|ill be the one|by my hand|my doing|because of me|and itll be me|and it will be me|im not joking|if i dont get)
    (list|names) *6 (everybody|everyone|every one|each person|each one|all of them|every person|every name|people) *2 on (it|that list|the list|my list) *4 (hurt|die|dies|pay|pays|dead|get it|gets it|suffer|suffers|bleed|sorry|whats coming|killed|shot)
    (they|he|she|theyre|all of them|all of|every|everyone) *3 (going to|gonna|will|has|have|had) *1 (pay|got it coming|have it coming|it coming|be sorry) *8 (im who|im the one|ill bring|im bringing|i bring|ill be the one|ill make sure|by me|with their|blood|i have a|ive got a|know where)
    (want|intend|mean|need|wanting|like|love|plan for|meant) (@hate_target) to *1 (suffer|bleed|beg for|burn alive|burn to death|choke on|scream|know what fear|know fear|be terrified of me|be scared of me|be afraid of me|fear me|hurt like|hurt the way|feel pain|feel every|die slowly|die screaming|die in pain|die painfully|suffer like|suffer as|bleed like)
    (know|found|find out|found out|looked up|got|have|has) *2 (where he lives|where she lives|where they live|where the judge lives|where the doctor lives|home address|his address|her address|their address|where his kids|where her kids|what school his|what school her) *8 (suffer|pay|bleed|sorry|hurt|regret|take something|take someone|burn|kill|stab|shoot|fear|harm|revenge|get even)
    (following|followed|stalking|watching|watched|waiting outside|been outside|been sat outside|hanging round) (him|her|them|his|her|their|the) *8 (suffer|pay|bleed|hurt him|hurt her|regret|what fear|be scared|afraid of me|done with him|done with her|finished with her|finished with him|finish with her|finish with him|intend to|going to make|teach him|teach her|grab him|grab her)
    (scared|afraid|frightened|terrified|worried) *3 (do|doing) something *1 to (him|her|them|someone|somebody|people|my @person|my baby|the baby|the kids|my kids|my children|the children|my toddler|our baby|one of them)
    (god|jesus|allah|satan|the devil|devil|angels|angel|spirits|demons|voices|the voices|a voice|radio|tv|telly|messages) *6 (@kin|@prey|he|she|they|them|him|her) *2 (has to|have to|must|needs to|need to|should|deserves to|got to) *1 (be stopped|be killed|be punished|be removed|be cleansed|be sacrificed|be put down|be got rid of|be destroyed|die|be hurt|go)
    (voices|a voice|god|jesus|satan|devil|demons|spirits|angels|something inside|head) *3 (tell me to|tells me to|telling me to|told me to|say i should|say i must|says i must|saying i should|say i have to|says i have to|wants me to|want me to|wanted me to|order me to|orders me to|ordering me to|command me to|commands me to|commanding me to|whispering to me to|screaming at me to|telling me i should|telling me i must|telling me i have to|tell me i should|tell me i have to) *2 (@maul|kill|push|hit|shake|cut|burn|choke|break|hunt|destroy|get rid of|punish) *3 (@prey|him|her|them|people|everyone|someone|strangers)
    (plan|planning|planned|think about|thinking about|dream of|imagine|imagining|fantasise about|considering|tempted to|decided to|thought about|thought of) (put|putting|slip|slipping|crush|crushing|stir|stirring|drop|dropping|add|adding) *2 (something|poison|tablets|pills|antifreeze|bleach|rat poison|stuff|insulin|arsenic|weedkiller) *1 (in|into) (his|her|their|my @person|the) *1 (tea|coffee|food|dinner|drink|soup|curry|wine|beer|whisky|porridge|supper|breakfast|lunch|sandwiches)
    (wanting to|keep wanting to|urge to|urges to|compelled to|tempted to|driven to|desire to|longing to|craving to) *1 (kill|murder) (people|strangers|somebody|someone|children|kids|women|men|everyone|the people)
    (i could|could easily|i can see myself|one day ill|one of these days ill|i might|going to end up) *1 (@maul|kill|murder|strangle|killing|stabbing|hurting|strangling) (@hate_target) *4 (scared|afraid|terrified|frightened|worried|so angry|so much rage|with my bare|in his sleep|in her sleep|in cold blood|right now|and not care|and not feel|and smile)
    (list|names) of *8 (deserve|deserves|need|needs|have|has|going|ought) to (die|bleed|suffer|pay|hurt|be shot|be killed|be punished|burn|get hurt|be stabbed)
    (homicidal|murderous|violent) *1 (thoughts|feelings|urges|impulses|fantasies|ideas) *3 (about|toward|towards|against|to) *2 (@prey|him|her|them|people|everyone|someone)
    (make|making|made) *3 (death|murder|killing|her|him|them) (look|looks|seem) like *2 (accident|fall|suicide|heart attack|overdose|natural|natural causes|burglary|robbery)
    (want to|wanna|id love to|would love to|wanting to|going to|gonna|i want) *1 (see|watch) (him|her|them|my @person|that @person|the @person|every one of them|all of them) *1 (bleed|suffer|burn|choke|die|beg|drown|in the ground|in a coffin|in a grave|dead)
    (see|want|put|have|like) *6 (in the ground|six feet under|in a grave|in a coffin|in a body bag|in the morgue) *8 (plan|planning|plans|pleasure|make it happen|do it myself|i mean it|mean to|knife|gun)
    (take care of|deal with|stop|get|finish|sort|get to|get rid of|put down) (him|her|them|it) before (he|she|they|it) *3 (me|us|my|the kids)
    (@bent_on) *1 (ruin|wreck|carve|carve up|cut|cut up|slash|burn|smash|smash up|scar|mark|scald) (his|her|their) *1 (face|looks|hands|legs|pretty face|eyes)
    (wont be walking|wont walk|wont be smiling|wont be laughing|wont be breathing|wont be able to walk|wont get up|wont be getting up|wont be able to talk|wont have a face|wont have any teeth) *1 (when|after|once|by the time) (im|i am|ive|i)
    (@bent_on) *1 (drive|plough|plow|ram|steer|crash|swerve|run) *3 (into|through|at|over) (him|her|them|people|the people|a crowd|the crowd|that crowd|the queue|a queue|pedestrians|cyclists|that lot|a group of|the protest|the march|the kids|a bus stop|the bus stop)
    i (squeezed|hit|slapped|pinched|twisted|shook|pushed|kicked|bent|burned|scratched|shoved) (him|her|his|my @person) *4 (until|till) *1 (he|she|they|it) *2 (cried|screamed|stopped|begged|bled|bruised|whimpered|yelped|went quiet)
    (want to|wanted to|wanting to|urge to|could just|feel like i want to) (hit|slap|shake|punch|smack|thump|kick|beat|belt) (him|her|them|my @person|the baby|my baby|the kids|the old) *3 (until|till|so hard|again and again|over and over|and not stop|and keep)
    (@told_of|who says|saying|threatening|swearing) *2 (hell|shell|theyll|he will|she will|hes going to|shes going to|hes gonna|shes gonna|hed|shed) *1 (@maul|kill) (him|her|them|everyone|people|someone|somebody|the head|the teacher|the boss|his @person|her @person|the @person|their @person|his whole|every)
    @someone *4 (talks|talking|jokes|joking|goes on|texts|writes|boasts|brags|bragging|fantasises|dreams|thinks|thinking) *1 (about|of) (@mauling) (him|her|them|people|everyone|his @person|her @person|the @person|his whole|her whole|his kids|her kids|strangers|children|kids)
    (hate|hated|angry|furious|despise|loathe|bitter|enraged) *4 enough to (kill|stab|hurt|murder|strangle|shoot|poison|burn|do time)
    (way|ways|how|plan|plans|plotting|planning|plot) *1 to (get rid of|do away with|bump off|dispose of|finish off) (him|her|them|my @person|the @person) *6 (for good|permanently|forever|getting caught|caught|not by divorce|body|nobody would|accident)
    (man|woman|lad|boy|girl|guy|person|people|bloke|bastard|bitch|teacher|boss|landlord|brother in law|father in law|stepdad|ex|neighbour|dealer) *4 (im going to|i am going to|im gonna|i intend to|i mean to|i plan to|ive decided to) (kill|stab|shoot|murder|batter|cripple|maim|hurt|put in a wheelchair|put in the ground|put in hospital|put in a box|put in a grave|put under)
    (voices|voice|god|devil|satan|demons|angels|spirits) *8 (have to|must|need to|should|got to|ought to) *1 (get rid of|kill|hurt|punish|silence|destroy|drown|smother|sacrifice|stop) (it|him|her|them|my baby|the baby|my son|my daughter|my @person)
    (how many|which ones|who) *1 (he could|she could|i could|he would|she would|id|hed|shed|he can|i can|hell|ill) (shoot|kill|stab|take out|take down|gun down)
    (id love to|would love to|i want so badly to|nothing i want more than to|what i want is to) (stab|shoot|poison|smother|set fire to|run over|beat up|cripple|maim|throw acid at|throw acid over|put a knife in|put a bullet in|scald|burn alive|cut up|gut) (him|her|them|my @person|the @person|that @person|everyone|people|the man|the woman|whoever)
    (see|put|send|want) (him|her|them) *1 (in|to|into) (his|her|their|an early|a) (grave|coffin|box|morgue)
    (@bent_doing|want to|going to|thought about|thought of|ive considered) (poison|poisoning|contaminate|contaminating|spike|spiking) the (water|food|coffee|canteen|supply|water supply|punch|reservoir|well|soup|kettle)
    (considering|contemplating|planning|capable of|urge to commit|ready to commit|want to commit|going to commit|about to commit) *1 (murder|homicide|a massacre|a shooting|mass murder|a killing|a stabbing)
    i *4 (choked|strangled|kicked|beat|punched|battered|bit|hit|throttled) (my @person|him|her) *6 (do it again|cant stop|cant stop myself|wont be the last|getting worse|scared ill|and enjoyed|and liked it|felt good)
    (we will|we are going to|were gonna|gonna|im going to|i will|ill) *1 (break every bone|kick his head in|kick her head in|stamp on his head|stamp on her head|beat him senseless|beat her senseless|beat him unconscious|kick him to death|beat him half to death)
    `,
  ),
  // Said to be meant, so neither an “if” nor a saying takes it.
  ...signals(
    {
      ...harm,
      group: 'threat.sworn',
      contexts: { negated: 'none', quoted: 'none', past: 'none', addressed: 'none' },
    },
    `
    (ill|i will|im going to|im gonna|i am going to|id|i would|i could|gonna|i can|i want to|i swear ill|i might|will|going to) *2 (@maul|kill|break the neck of|beat up|hunt down|finish|end|burn) (@hate_target) *8 (@vow)
    (ill|i will|im going to|im gonna|i am going to|id|i would|i could|gonna|i want to|i swear ill|i might|will|going to) *2 (@maul|kill|beat up|hunt down|finish|burn|end) (my|the|that|this|those|his|our) *2 (@prey) *8 (@vow)
    (ill|i will|im going to|im gonna|i am going to|id|i would|i could|gonna|i want to|i swear ill) *1 (break|snap|wring|slit|cut|smash|crush|kick|cave|bash) (his|her|their) *1 (neck|necks|throat|throats|skull|head in|face in|legs|jaw|kneecaps|back|head off) *8 (@vow)
    (@vow) *3 (ill|i will|im going to|im gonna|i am going to|id|i would|gonna) *2 (@maul|kill|beat up|hunt down|finish) (@hate_target)
    (make sure|see to it|making sure|ensure) *4 (neither of them|none of them|he never|she never|they never|he doesnt|she doesnt|they dont|he wont|she wont|they wont|nobody|no one) *4 (lives|live|living|alive|breathes|breathe|breathing|walks|walk again|survives|survive|gets up|wakes|sees another|enjoy|smiles again)
    (kill|stab|shoot|murder|strangle|poison|burn|attack) (him|her|them|my @person|the @person|that @person) *6 (figure of speech|not joking|im serious|mean it literally|i mean actually|i mean really|for real this time|not exaggerating)
    (i swear|swear down|swear to god|swear on|i mean it|im serious|not joking|not kidding|promise you) *8 (ill|i will|im going to|i am going to|gonna) (stab|shoot|end|finish|knife|gut|batter|hurt|burn|poison|cripple|put a knife in|put a bullet in) (@hate_target)
    (kill|murder|end|hurt|stab|castrate|finish|cripple|maim) (him|her|them) (myself|with my own|with my bare)
    (next|first|any|the last) *2 (one|person|who|that|kid|lad|girl|man|teacher|boy|prick|idiot|bastard) *8 (gets stabbed|gets shot|gets a knife|gets knifed|gets slashed|gets battered|gets killed|gets a bullet|gets glassed|is getting stabbed|is getting shot|getting stabbed|will get stabbed|gets it in the neck|gets his head|im stabbing|im killing|dies)
    `,
  ),
  // A weapon by one and whom it is for, in either order.
  ...signals(
    {
      ...harm,
      group: 'threat.payback',
      tier: 'emergency',
      contexts: {
        negated: 'none',
        quoted: 'none',
        past: 'none',
        addressed: 'none',
        before: 'none',
      },
    },
    `
    (ive|i have|ive got|im|i am|got|have|my|bought|grabbed|took|taken|with|holding|carrying|packed|loaded|sharpened|theres|the|sitting with|picked up|bringing|brought|taking|sneaking) *3 (@arms) *8 *4 (@payback)
    (loaded it|its loaded|loaded the gun|loaded up|sharpened it|sharpened the|sharpened my|been sharpening|sharpening the|fully loaded|round in the chamber) *8 *2 (@payback|parks|finishes at|finishes work|gets home|comes home|back from work|leaves work|walks home|drinks in|know where he|know where she|know where they|is at home|waiting for)
    (walking|walk|going|go|marching|turning up|turn up|heading|going back) *1 (in|into|round|over|there|up|back|down) *3 with (a|my|the|his|dads) *1 (machete|knife|gun|shotgun|rifle|blade|sword|axe|petrol bomb|pistol|crossbow)
    (@pills|sleepers|poison|antifreeze|bleach|insulin|rat poison) *3 (in|into) (his|her|their|my @person|my husbands|my wifes|my dads|my stepdads|my mums) *1 (dinner|tea|coffee|food|drink|supper|curry|soup|beer|wine|pint|milk) *6 (never|wont wake|wont get up|dies|for good|for ever|forever|stops breathing|be dead|ill be free|well be free)
    (@plan_day|next time) *3 (he|she|they|@kin) (gets|get|is getting|are getting) (a|the|my) *1 (brick|knife|blade|bullet|hammer|fist|acid|axe|machete|kicking|screwdriver|bottle|crowbar)
    (im|i am|ill|i will|im going to|im gonna|i am going to|gonna|i intend to|i mean to) (putting|put|sticking|stick|plant|planting) (a|an|the|my) *1 (bolt|bullet|knife|blade|axe|arrow|screwdriver|nail|hammer|bullets|slug|pitchfork|spade) (in|into|through|between) (him|her|them|one of|his|hers|whoever|anyone|anybody|the first|someone|somebody|my @person|my boss|my landlord)
    (meeting|waiting for|going round|going over|seeing|be outside|be waiting) *8 (bringing|carrying|with|got|taking|have) (my|a|the) *1 (machete|knife|blade|gun|hammer|axe|crowbar|hatchet|acid|shotgun|pistol|samurai sword|zombie knife)
    (driving|drive|plough|ploughing|plow|plowing|ram|ramming|steer|steering) *4 (into|through|at) (the|a|that|their) *1 (crowd|crowds|parade|march|queue|procession|congregation|protest|playground|pedestrians)
    (petrol|kerosene|paraffin|lighter fluid) *5 (letterbox|letter box|doorstep|porch|front door|through the door|lighter|lighters|matches|box of matches|zippo) *8 (matches|lighter|lighters|match|light it|asleep|inside|in there|in it|deciding|his house|her house|their house|see how|burn|tonight)
    (taking|bringing|im taking|im bringing|going round with|going over with|heading round with|heading over with) *2 (@arms) *2 (round there|over there|round to|over to|to his|to her|to their|round his|round her|to hers|to theirs|down there|up there) *8 (@payback|now|hes|shes|talk|sort|him|her|them)
    (@hour_ahead|monday|tuesday|wednesday|thursday|friday) *4 (im|ill|i will|i am|gonna|going to) *1 (bringing|taking|bring|take|carrying|be bringing|be carrying) *1 (gun|the gun|a gun|my gun|rifle|pistol|shotgun|knife|machete|bomb|blade)
    (bringing|taking|bring|take|sneaking|smuggling) *1 (gun|guns|rifle|pistol|shotgun|knife|machete|bomb|blade|hammer|axe) (in|into|to) *2 (school|college|uni|work|office|class|assembly|church|mosque|court|jobcentre|hospital|surgery) *8 (tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|@payback)
    (@arms) *8 (dont come in|not to come in|stay home|stay away from school|not to come to school|not to go in|stay off school|dont come to school|dont come to work|dont go in|stay at home tomorrow)
    (dont come in|not to come in|stay home|stay away from school|not to come to school|stay off school|dont come to school) *8 (@arms)
    (pillow|pillows|cushion) *3 (hand|hands|arms) *6 (asleep|sleeping|sleeps|his face|her face|his breathing|her breathing|after him|after her)
    @someone *8 (bought|got|has|carrying|loaded|stolen|taken|borrowed) *1 (@arms) *6 (hell see her|hell see him|hell see me|shell see him|shell see her|coming for me|coming for us|coming for him|coming for her|coming for them|coming after|waiting for|wait for|looking for|look for|find her|find him|find me|find us|on his way|on her way|go after|going after)
    (voices|voice|god|demons|devil|satan|head) *6 (drown|smother|stab|strangle|shake|kill|burn|push|suffocate|hurt|throw|cut) (the|my|our|him|her|them|his) *8 (already running|water is running|bath is running|in my hand|in my hands|is asleep|are asleep|cant fight|cant hold|cant ignore|going to do it|gonna do it|doing it tonight|must obey|have to obey|before midnight|tonight|right now|louder and)
    (@payback) *6 (ive|i have|ive got|got|with|holding|carrying|my|have|packed|loaded) *2 (@arms) *2 (in my|with me|on me|beside me|ready|in the|under my|under the|and im|outside|here|loaded|sharpened)
    (@arms) *2 (in|under|on|by|inside|up|down|behind) (my|the|me) *1 (hand|hands|bag|rucksack|backpack|coat|jacket|sleeve|pocket|boot|seat|car|van|belt|waistband|locker|lap|pillow|glovebox|back|schoolbag) *8 (@grudge)
    (@grudge) *8 (@arms) *2 (in|under|on|by|inside|up|down|behind) (my|the|me) *1 (hand|hands|bag|rucksack|backpack|coat|jacket|sleeve|pocket|boot|seat|car|van|belt|waistband|locker|lap|glovebox|back)
    (@hour_ahead) *3 (im|i am|im gonna|ill|i will|gonna|going to) *2 (open fire|start shooting|shoot the place|shoot everyone|shoot them|go on a rampage|stab everyone|stab whoever|kill everyone|kill as many|gun them|blow the place|burn the place)
    (im|i am|im gonna|ill|i will|gonna|going to) *2 (open fire|start shooting|shoot the place|shoot everyone|go on a rampage|stab everyone|kill everyone|kill as many|blow the place up|burn the place down) *4 (@hour_ahead)
    (@hour_ahead) *6 (will be|is going to be|are going to be|gonna be|is) dead *8 (got everything|have everything|everything ready|everything i need|ill make|make sure|my hand|because of me|plan is|all planned|mean it|deserves it|deserve it|he did|she did|they did|knife|gun|petrol|hammer|blade|bullet)
    @someone *8 (has|with|got|taken|took|holding|waving|swinging|grabbed|picked up|brandishing|carrying|showed me|gone to get|loading|sharpening|fetching) *1 (@arms) *8 (to kill|to stab|to hurt|hell kill|shell kill|hell stab|shell stab|hell shoot|hell cut|hell chop|shell cut|hell gut|hell hurt|hell burn|hell slit|hell do|hell open|going to kill|going to stab|going to shoot|going to hurt|going to cut|going to slit|gonna kill|gonna stab|gonna hurt|gonna shoot|gonna cut|wants to kill|wants to stab|wants to hurt|threatening to kill|threatening to stab|threatening to hurt|threatening to shoot|threatens to stab|threatens to kill) (him|her|them|me|us|everyone|someone|somebody|people|his|her|my|the|our|both)
    (broken in|broke in|breaking in|break in|got in|in the house|in my house|downstairs|upstairs|at the door|kicking the door|outside the door|outside my door|forced his way in|smashed the door) *8 (hell kill|shell kill|going to kill|gonna kill|will kill|kill me|kill us|kill my|kill her|kill him|kill everyone|stab me|stab us|shoot us|shoot me|burn us)
    (voices|god|demons|devil|satan|angels|spirits) *4 (gave me|told me to get|told me to take|told me to pick up|made me get|made me take|put) *2 (@arms)
    (has to be|it has to be|must be|its got to be) *2 (@kin|mother|him|her|them|baby) *1 (before|tonight|now|today|first|while) *2 (she|he|they|wakes|wake|sleeps|asleep|gets|comes)?
    (standing|stood|sitting|sat|waiting|here|lying) *6 (@arms) *4 (while|as|and|beside|next to) *1 (he snores|she snores|he sleeps|she sleeps|they sleep|hes asleep|shes asleep|he is asleep|she is asleep|hes sleeping|shes sleeping|hes snoring|shes snoring|hes in the bath|shes in the bath)
    (i just|ive just|i have just|i think i just|i think ive|oh god i) (strangled|stabbed|shot|smothered|drowned|poisoned|suffocated|knifed|bludgeoned|throttled|killed) (him|her|them|my @kin|my baby|the baby|someone|somebody|a man|a woman)
    (ive|i have|weve|ive got|got) *1 (tied|locked|gagged|chained|taped) (him|her|them|my @kin|the bastard|the guy|the man) *1 (up|to|in) *8 (kettle|boiling|knife|hammer|tell me|talk|pay|hurt|pliers|find out|petrol|what he did|what she did)
    (the|a|my) bomb *1 in (the|my|a) (rucksack|bag|backpack|boot|car|case|suitcase|locker|van|holdall)
    (give|giving|feed|feeding|inject|injecting) (him|her|them|mum|mam|mom|dad|nan|my @kin|the kids|my kids|us both) *2 (all|whole|enough|too much|an overdose|the lot) *8 (then|myself|never wake|wont wake|end it|die|both of us|join|together|be over)
    (doused|soaked|splashed|poured|drenched) *4 (hall|hallway|stairs|house|landing|porch|car|flat|floor|bedroom|carpet|curtains|door) *8 (go to bed|asleep|lighter|match|matches|light it|waiting for them|waiting for him|waiting for her|burn)
    @someone *8 (demon|devil|possessed|poisoning|imposter|impostor|lizard|not human|witch|evil) *8 (@arms)
    (put|slipped|poured|stirred|mixed|tipped|added|dissolved|crushed) *3 (antifreeze|rat poison|poison|weedkiller|arsenic|cyanide|strychnine|sleeping tablets|sleeping pills|drain cleaner|ricin|pesticide|methanol|bleach) *1 (in|into) *1 (his tea|her tea|his drink|her drink|his food|her food|his squash|her squash|his coffee|her coffee|his dinner|her dinner|his beer|her wine|his wine|his whisky|his juice|her juice|his bottle|her bottle|his soup|her soup|his curry|his pint|her glass|his glass|his cup|her cup|his flask|her flask|his porridge|her smoothie|his smoothie|the teapot|the kettle|the coffee|the punch|their food|their drinks|their tea|their coffee|the water jug)
    (drive|driving|ram|ramming|crash|crashing|plough|ploughing|smash) *4 (into|through) *6 (them all inside|them inside|them in it|him in it|her in it|him inside|her inside|everyone inside|people inside|them all in it)
    (gone|going|went|left|off|set off|headed|run|stormed|storming|gone out|gone round) *2 with *2 (@arms) *2 (after|to find|to get|to kill|to hurt|looking for|to sort out|for the lad|for the lads|for him|for her|to confront)
    (asleep|sleeping|his breathing|her breathing) *6 (pillow|cushion) *1 (ready|in my hand|in my hands|over)
    (holding|dangling|hanging) (my|the|our|him|her) *1 (baby|son|daughter|toddler|kid|him|her)? *1 (over|out of|off) the (banister|bannister|balcony|window|bridge|railing|railings|edge|stairs|water)
    (gun|knife|pistol|rifle|shotgun|machete|blade|revolver|glock) *4 (going to use it|gonna use it|will use it|ill use it|prepared to use it|not afraid to use it|mean to use it|plan to use it)
    (standing|stood|stand|sat|sitting|leaning|kneeling|been) *3 (cot|crib|bed|bedside|moses basket|pram) *3 with *1 (cushion|pillow|knife|hammer|blanket|plastic bag)
    (ground up|crushed|crushed up|mixed|dissolved|stirred in|measured out) enough *2 for (all of us|three|four|two|both|five|us all|us both|the three|the four|everyone|the kids|the girls|the boys|the whole family|me and)
    i (shot|stabbed|strangled|smothered|poisoned|suffocated|knifed|bludgeoned|drowned|killed) (him|her|them|my @person|someone|somebody) *8 (on the floor|blood|not moving|isnt moving|dont know what to do|what do i do|what have i done|body|not breathing|isnt breathing|stopped breathing|is dead|think hes dead|think shes dead|bleeding)
    (regret|pay for|be sorry|watch the news|know my name|remember me|gets theirs|get theirs) *8 (gun cabinet|gun safe|guns are gone|gun is gone|guns gone|shotgun is gone|rifle is gone|knife is gone|knives are gone|gun is missing|knife is missing)
    (tonight|tomorrow|today|friday|saturday|sunday|monday|this evening|at midnight) *1 i (kill|stab|shoot|burn|finish|end|murder|strangle) (him|her|them|my @person)
    (tied to|chained to|strapped to|handcuffed to|locked in|tied up in) *2 (chair|bed|radiator|cellar|basement|boot|garage|shed|pipe) *8 (hit her|hit him|hurt her|hurt him|hurt them|cries|screams|screaming|begging|begs|kill her|kill him)
    (behind|hiding|hidden|lying in wait|crouched|crouching|waiting) *3 (hedge|bushes|bush|alley|doorway|stairwell|wardrobe|bins|parked car) *3 with *1 (gun|rifle|crossbow|knife|machete|shotgun|pistol|blade|bat|hammer|acid|axe)
    (taken|taking|took|swinging|going at|battering|smashing|hacking|put) *2 (axe|hammer|sledgehammer|crowbar|machete|bat) (to|at|through|into) *3 door
    (synagogue|mosque|church|temple|school|college|office|outside|house|at work|station|hospital) *8 (hes armed|shes armed|he is armed|im armed|i am armed|theyre armed|armed and)
    (going|heading|going back|on my way|walking|driving|off) *4 with *2 (@arms) *6 (@grudge|for the lads|for the two|for the ones|for him|for her|for them|for whoever)
    (@arms|crossbow) *8 (neither is walking out|neither of them is walking out|neither is getting out|nobody is walking out|no one is walking out|nobodys walking out|none of them is walking out|isnt walking out|wont walk out|leaving that office alive|leaving that house alive|getting out alive|coming out alive|all going to burn|they all burn|wont see|isnt going to see|not going to see|wont live to see|will not see|never going to see|wont make it to|isnt making it to) *1 (morning|tomorrow|saturday|sunday|monday|tuesday|wednesday|thursday|friday|another|tonight|the weekend|christmas|his birthday|her birthday|the end of)
    `,
  ),
  // Somebody else's, told.
  ...signals(
    { ...harm, group: 'threat.theirs', contexts: { ...threatContexts, supposed: 'watch' } },
    `
    @someone *8 (@told_of|hes|shes|theyre|is|wants|plans|planning|threatening|threatens|talking about|talks about|promised|boasting|bragging|serious about|keeps on about|obsessed with|fantasises about) *4 (@savagery) (the|his|her|my|our|a|this|that|their|every|some) *2 (school|college|uni|university|office|work|workplace|depot|warehouse|factory|mosque|church|synagogue|temple|gurdwara|hospital|surgery|clinic|jobcentre|job centre|mall|shopping centre|market|concert|club|nightclub|pub|station|house|flat|place|hostel|hotel|town hall|council|police station|court|crowd|parade|march|wedding|gym|shop|supermarket|restaurant|site|yard|building|bus|train|camp)
    @someone *6 (hell|shell|theyll|he will|she will|they will|hes going to|shes going to|theyre going to|hes gonna|shes gonna|is going to|is gonna|plans to|planning to|intends to|threatening to|threatens to|wants to|means to|threatened to|promised to) *1 (@maul|kill|beat up|run) (him|her|them|everyone|people|someone|somebody|his|her|my|our|the|their|every|all his|all her|all the) *1 (@prey|over|down|badly|with a|when he|when she|for what|at the|at his|at her|at work|at school)
    `,
  ),
  // In plain words, of whoever it is: at home, at work, in care.
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      about: 'unknown',
      group: 'abuse.ours',
      role: 'abuse',
      tier: 'urgent',
      contexts: certainContexts,
    },
    `
    (a|an|the|this|that) *1 (@a_body) (who|@from_where) *4 (@does_to_me)
    (he|she|they|hes|shes) *1 (gives me black eyes|gave me a black eye|pulls my hair|yanks my hair|holds me down and|pins me down and|choked me again|hit me again|twists my arm)
    (choked|strangled|throttled|smothered|suffocated) (me|us|mum|my mum) *1 (@lately|unconscious|until i|till i|and i|and then|and said|in front of)
    (takes|took|takes away|has taken|keeps|steals|stole|pockets|spends|drinks) (all)? my *1 (wages|pension|benefits|disability money|social security check|social security cheque|social security|pay|giro|pip|pay packet|disability|allowance) *1 (off me|every month|every week|and calls|and hits|and shouts|and threatens|and wont|and leaves|and keeps|and spends|and drinks|and gambles|and slaps|and locks|and gives me nothing|and i|and says|so i|if i)
    (hits|slaps|punches|kicks|beats|shouts at|threatens|pushes|hurts|bullies|shoves|screams at) me and *1 (takes|took|keeps|steals|has|spends|empties) *1 my (wages|pension|benefits|disability|social security|pay|giro|pip|money|bank card|card|savings|account|allowance)
    (empties|drains|cleans out|emptied|drained) my *1 (account|savings|bank account|purse) *1 (every|each|and|of|so|for|on)
    (doesnt|does not|wont|isnt|not) (allow|allowed|let) *1 (me)? *1 (out|to leave|to go out) *1 (and|unless|alone|because|without him|without her|at all|of the house|of the flat|of my room|even)
    (wont|refuses to|doesnt) give me my (medicine|medication|tablets|pills|insulin|inhaler|money|food|phone|passport|bank card)
    (forces|forced|made|makes|making|bullied) me *1 (to)? (sign|sign over|hand over) *1 (papers|the house|my house|cheques|documents|my money|my wages|a will|the deeds|my savings|power of attorney)
    keeps me (locked|shut|tied|chained) (in|up|to)
    (has|keeps|holds|hid|took) my *1 (bank card|passport|phone|id|bank cards|papers) and (wont|refuses|i cant|says|hits|hides|threatens|i am|im|only)
    (is|has been|been|keeps|started|was)? (sexually abusing|sexually abuses|molesting|interfering with|messing with) me
    (makes|forces|making|forced|made|blackmails) me *1 (into)? (send|sending|take|film|strip|undress|pose) *3 (pictures|photos|nudes|videos|naked|clothes off|topless|selfies)
    (gets|is|being|getting|are|keeps getting) *1 (beaten|hit|kicked|punched|slapped|starved|hurt|abused|burned|raped|molested|whipped|strangled|choked|battered|caned|knocked about) *3 by (her|his|their|my) *1 (dad|father|mum|mom|mother|stepdad|stepfather|stepmum|stepmother|boyfriend|husband|partner|uncle|brother|carer|carers|wife|girlfriend|son|daughter|nephew|parents|grandfather|foster|ex|in laws)
    (gets|getting|is|being) *1 (hit|beaten|whipped|kicked|punched) (with a belt|with a stick|with a cane|at home|every night|every day|most days|black and blue)
    (bruises|black eye|black eyes|burns|marks) *6 (says|said|told me|admitted|admits) *1 (her|his|their) *1 (carer|dad|father|husband|boyfriend|mum|mother|stepdad|stepfather|partner|wife|uncle|son) (does|did|hits|do|beats)
    (@ours) *3 (being abused|is abused at home|locked in a room|locked in her room all|locked in his room all|starved by)
    (shoves|shakes|slaps|pinches|hits|pushes|shouts at|screams at|threatens|grabs|bullies|wont wash|wont feed|starves|locks) *5 and *1 (spent|emptied|taken|takes|took|sold|drained|cleared|spends|empties|sells) *2 (account|savings|savings book|pension|ring|rings|jewellery|money|purse|building society|book|house|benefits)
    (has|have|took|keeps|keep|hold|holds|taken) my (passport|papers|phone|documents|visa) *3 (i only eat|makes me see men|make me see men|not paid|im not paid|never paid|sleep on the|beaten if|beat me if|hit me if|work every day|cant leave)
    (wont wash me|leaves me in my own|leaves me wet|leaves me sitting in|leaves me lying in) *4 (mess|urine|wet|all day|for hours|filthy|dirty|shouts|hits|slaps)
    (does|did|do|doing) *1 (things|stuff|something|bad things|rude things|that thing) *8 (if i tell|our secret|keep it secret|not to tell|dont tell|tell anyone|get in trouble|nobody will believe|no one will believe)
    (make|makes|making|made) me (kneel|stand|sit|sleep|stay) *8 (whips|hits|beats|belts|slaps|kicks|canes|starves|locks) me
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      about: 'unknown',
      group: 'abuse.ours.now',
      role: 'abuse',
      tier: 'emergency',
      contexts: certainContexts,
    },
    `
    (locked|barricaded|shut|hiding|hid|bolted|hidden) *6 (@holed_up) *8 (@menace_at)
    (@menace_at) *8 (locked|barricaded|shut|hiding|hid|bolted|hidden) *6 (@holed_up)
    (kicking|smashing|battering|booting|bashing|axing|hacking) (in|down|through) (my|our|the) *2 (door|window|doors)
    (got|has|have) me (cornered|by the throat|by the hair|pinned|trapped) *3 (right now|and|in the|help|as i|this minute|on the floor|cant get|send)
    (is|s|are|hes|shes) *1 (hitting|beating|punching|kicking|choking|strangling|hurting|attacking) (me|us|mum|my mum|my sister|my brother|the baby|my baby|the kids) *2 (right now|now|as i type|this minute|this second|send someone|send help|send police|please help|help)
    (is|s|hes|shes) *1 (threatening|going) to kill (us|me|mum|my mum|my sister|the kids|everyone) *3 (right now|as i type|this minute|send someone|send help|please help|help us|help me|and i cant get out|locked|hiding|screaming)
    (just|has just) *1 (screamed|shouted|yelled|said|roared) *3 (kill you|kill me|kill us) *6 (kicking|breaking|smashing|coming|knife|door|stairs|locked)
    (gun|knife|machete|axe|shotgun|rifle|hammer|crossbow|pistol) *8 (saying|says|said|shouting|swearing|screaming) *1 (hell|shell|he will|she will) *1 (do|kill|shoot|finish|stab|get|gut|cut|blow) (me|us|mum|my mum|everyone|the kids|my head)
    (is|hes|shes) *1 (outside|at the door|at my door|in the hall|on the stairs|on the landing) with (a|an|the) *1 (knife|axe|hammer|gun|bat|machete|shotgun|crowbar|hatchet|iron bar|petrol can)
    (got|has|hes got|shes got|have) *2 (mam|mum|mom|her|him|me|sister|brother|gran|nan|wife|@kin) *2 (pinned|pinned down|on the floor|on the bed|against the wall|by the throat|by the neck|in a headlock) *6 (hands round|hands around|knife|choking|punching|kicking|strangling|wont let go|cant breathe|screaming|hitting)
    (with|has|got|his|her) *1 (hands|hand|arm|arms) (round|around) (her|my|his|mums|mams|my mums) *1 (neck|throat) *1 (right now|now|send|please|help|and wont|and shes|and hes|and i cant|cant breathe)
    (found out where|found me|found us|tracked me|tracked us|tracked me down|knows where we|knows where i) *8 (outside|car park|at the door|at the gate|downstairs|in the street|knife|bat|hammer|gun|machete|banging|trying to get in)
    (threw|thrown|pushed|kicked|chucked|knocked) *3 (down the stairs|out of the window|through the window|down the steps|through the door) *6 (isnt moving|not moving|wont wake|unconscious|blood|bleeding|cant move|not breathing)
    (break|breaking|smash|smashing|kick|kicking|batter|battering|force|forcing|beat|beating|bang|banging|hammer|hammering) *1 (down|in|through|open|on) *2 door *6 (kill me|kill us|knife|going to kill|says hell|threatening|hell hurt|burn the|petrol|axe|gun)
    `,
  ),
  // What comes of it “if I talk back”.
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      about: 'unknown',
      group: 'abuse.ours.habit',
      role: 'abuse',
      tier: 'urgent',
      contexts: { negated: 'none', past: 'none', addressed: 'none', quoted: 'none' },
    },
    `
    (@ours) *4 (@does_to_me) *2 (and|when|if|then|because|cos|almost|most|every|whenever|each|until|till|so|in front|with|daily|nightly|at night|again|on|over|for|after|nearly|all the time|a lot|whilst|while|nobody|no one)
    (takes|took|taking|uses|used|using|lays|laid) *1 (belt|stick|cane|slipper|strap|cable|fists|fist|whip|broom handle|broom|wooden spoon|spoon|ladle|hairbrush|rod|switch|flex|paddle|poker|rolling pin) (to|on|into|across) *1 (me|us|my|him|her|the kids|the children|our|brother)
    `,
  ),
  // What was never thought of one's own, and is done all the same: no “not” and no “would” takes it back.
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      about: 'unknown',
      group: 'abuse.unthought',
      role: 'abuse',
      tier: 'urgent',
      contexts: { quoted: 'none', addressed: 'none' },
    },
    `
    (@not_thought) *6 would (@would_hit) *3 (but|yet|and it|and its|and now|until|and here|and he|and she|till)
    own (son|daughter|child|mother|father|husband|wife|brother|sister|grandson|granddaughter|flesh and blood|kid|boy|girl) would (@would_hit)
    // Done once by another, and done again by this one.
    (partner|partners|husband|husbands|wife|wifes|boyfriend|girlfriend|new man|new bloke|fella|son|daughter|man i married|ex|carer|stepdad|brother) *1 (is|does|doing|has started|started|treats) *2 (the same|same thing|it too|it as well|that too|the same to me|it to me|the same way|just as bad|exactly the same|no better)
    `,
  ),
  // A threat to one's face, in its own words: what is quoted is what is feared.
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      about: 'unknown',
      group: 'abuse.vowed',
      role: 'abuse',
      tier: 'urgent',
      contexts: { negated: 'none', addressed: 'none', past: 'none' },
    },
    `
    (ill|i will|im going to|im gonna) *1 (break your|smash your|put you in|kill you|find you|finish you|strangle you|cut your|slit your|burn you|burn the|bury you|hurt you|beat you|batter you|stab you|shoot you|end you|make you disappear|throw acid) *8 (believe him|believe her|believe them|means it|meant it|im scared|im terrified|im frightened|im afraid|done it before|has done it before|dont feel safe|not safe|im shaking|scared of him|scared of her|scared to go home)
    `,
  ),
  // Held, watched and kept short, and what it does.
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      about: 'unknown',
      group: 'abuse.controlled',
      role: 'abuse',
      tier: 'urgent',
      contexts: { past: 'none', quoted: 'none', addressed: 'none', supposed: 'none' },
    },
    `
    (wont let me|doesnt let me|does not let me|never lets me|wont allow me|forbids me|stops me|withholds my|hides my|controls my|controls every|counts my|checks my|checks every|reads my|tracks my|tracks me|locks me|takes my|takes all my|keeps my|has my|holds my|rations my) *4 (out|keys|key|family|friends|doctor|eat|sleep|phone|medication|medicine|tablets|walking frame|walking stick|hearing aid|wheelchair|food|message|messages|calls|penny|money|pension|bank card|card|wages|passport|papers|glasses|in|outside|movements|post) *4 (prisoner|black and blue|cant leave|im scared|i am scared|im afraid|im frightened|threatens|slaps|hits|shouts at me|screams at me|nobody would believe|no one would believe|hurts me|pushes me|punishes|if i complain|if i ask|if i tell|kill me|beats)
    (pull|pulls|pulled|drag|drags|dragged) me *2 (by the hair|by my hair|by the arm|by the neck|round the house|around the house|out of bed|across the floor|down the stairs|up the stairs)
    (squeezes|squeeze|grabs|grips|bends|twists) my (throat|neck|arm|arms|wrist|wrists|fingers|face) *2 (if|when|whenever|and|until|every|most|in front|because|so|again|till|at night)
    `,
  ),
  // What is pictured or meant, of one that is named or held.
  ...signals(
    {
      ...harm,
      group: 'threat.pictured',
      contexts: { quoted: 'none', addressed: 'none', past: 'none', recovered: 'none' },
    },
    `
    (urge|urges|impulse|impulses|thoughts of|visions of|picturing|images of|scared ill|afraid ill|frightened ill|worried ill) *2 (throw|throwing|threw|shake|shaking|shook|smother|smothering|drop|dropping|drown|drowning|hurt|hurting|stab|stabbing|hit|hitting|choke) *1 (him|her|them|baby|son|daughter|toddler|newborn|child|kids|twins)
    (idea|thought|thoughts|image|fantasy|picture|pictures) of (killing|poisoning|strangling|stabbing|smothering|pushing|drowning|shooting|burning|hurting|murdering|suffocating) (my @person|him|her|them|my baby|my kids|my mother|my husband|my wife) *4 (out of my head|out of my mind|wont leave|keeps coming|all i|every day|every night|looking up|calms me|makes me smile|makes me happy|excites)
    (hold|holding|put|putting|press|pressing) *1 (the|a|this) (pillow|cushion) *1 (over|on|to) *2 (face|mouth|head|nose)
    (id|i would|how to|that i|i might|urge to|planning to|ill|going to|decided to) *1 (stab|shoot|poison|strangle|drown|smother|beat|kill|burn|run over|push|throw|hurt|murder|knife|hold a pillow|cut the throat of) (my @person|my boss|my neighbour|my landlord|my mother|my father|my baby|the baby|the man who|the woman who|the lad who|my exs|my little|his throat|her throat|the kids) *3 (scares me|scared|serious|stop me|in his sleep|in her sleep|to death|under a train|while|mean it|not joking|house)
    (cant|cannot) get *2 (idea|thought|thoughts|image|picture) of (killing|poisoning|strangling|stabbing|smothering|pushing|drowning|shooting|burning|hurting|murdering|suffocating) (my @person|him|her|them|my mother)
    (going to|gonna|want to|wanna|ill|i will|ready to) *1 (put|stick|push|drive|ram|shove|plunge|sink|bury) (it|this|them|the knife|the blade|a knife|my knife|the scissors) *1 (in|into|through|between) (his|her|their|my @person) *1 (neck|throat|heart|chest|eye|eyes|back|guts|ribs|stomach|skull|belly)
    `,
  ),
];
