import { harmContexts, intentContexts, neutralContexts, presentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

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

/** Violence meant or suffered, children in danger, self-harm, somebody else's crisis. */
export const framesHarm = [
  ...signals(
    {
      ...harm,
      group: 'threat.frame',
      contexts: threatContexts,
    },
    `
    (going to|gonna|will|ill|want to|wanna|intend to|planning to|plan to|swear ill|swear im gonna|need to|have to|ready to|about to|decided to|thinking about|thinking of) *1 (kill|killing|murder|murdering|stab|stabbing|shank|shoot|shooting|strangle|strangling|poison|poisoning|drown|torture|slaughter|petrol bomb) *1 (him|her|them|the man|the guy|the bloke|the person|the woman|that man|that guy|that bloke|that bastard|whoever hurt|whoever did|whoever sold|my @person|my @family|his throat|her throat|their throats|everyone|people|someone|somebody|his head in|her head in|all of them|every one of them|every single one of them|the lot of them|those people|some random)
    (run|running|mow|mowing|drive|driving) (him|her|them|my @person|the lot of them|people|a crowd) (over|down|off the road)
    (burn|burning|torch|torching|set fire to|firebomb|petrol bomb|blow up) (his|her|their|the|my @person) *1 (house|home|flat|car|shop|place|pub|school|office|mosque|church) *2 (down)? *4 (with|inside|in it|asleep|him|her|them|tonight)?
    (put|putting) (him|her|them|my @person) (in the ground|six feet under|in a box|in a grave|in the hospital|in hospital|under)
    (voices|voice|head|something) *3 (tell|telling|tells|saying|says|say|want|wants|order|ordering|command|commanding) *1 me to *1 (kill|stab|hurt|attack|harm|push|strangle|shoot|burn|choke|cut) (my|him|her|them|the|people|someone|a|everyone|strangers)
    (hurt|hit|shake|smother|drown|harm|throw|slap|strangle|squeeze) (my|the|this) *1 (kid|kids|baby|child|children|son|daughter|toddler|newborn|boy|girl|infant|little one) *6 (dont trust myself|scared i|afraid i|when she|when he|screams|screaming|crying|really hurt|cant stop myself|wont stop|urge|thoughts)?
    (he|she|they|that bastard|everyone) (dies|die) (tonight|today|tomorrow|this weekend|soon|when)
    (he|she|they) *1 (isnt|is not|arent|wont be|not) *1 walking *1 (away|out)
    (ill|i will|im going to|gonna|going to) (make|see) *1 (him|her|them|everyone|they) *1 (pay|suffer|regret|sorry|bleed|remember|hurt) *4 (knife|blood|gun|tonight|dead|die)?
    (following|stalking|watching|tracking) (my|him|her|them) *8 (planning|knife|gun|hurt|kill|run her|run him|grab|attack|pay)
    (said|says|shouted|told me|texted|screamed|swore|threatened|promised|keeps saying|messaged) *5 (i will kill you|ill kill you|hell kill me|shell kill me|im going to kill you|gonna kill you|hes going to kill me|he will kill me|going to kill me|kill you and|bury you|slit your throat|put me in the ground)
    (took|takes|taking) (him|her|them|some|a few|people) (out|with me) *2 (with me|too|when i go|before i)?
    (shoot|shooting) (everyone|everybody|the place|them all)
    (kill|kills|killing|murder|stab|shoot|shank|execute|hurt|harm) the (dealer|man|guy|bloke|driver|doctor|boss|neighbour|neighbor|landlord|woman|teacher|people|person|lad|one|scum|bastard|ones|judge|social worker|psychiatrist|copper|cop) (who|that)
    (plan|planned|planning|worked out|work out|imagine|imagining|figured out|decided|know) *3 how (id|i would|ill|to|i could|i can|im going to|i will) *1 (poison|kill|stab|shoot|strangle|murder|hurt|burn|drown|smother|get rid of) (him|her|them|my|the|everyone)
    (finish|end|do|batter|beat|smash|sort) (him|her|them) (off)? *1 with (the|a|my) (hammer|knife|bat|axe|gun|shovel|crowbar|brick|machete|pan|iron)
    (slit|cut) (his|her|their) (throat|throats|neck|face)
    (smash|bash|kick|cave|stave) (his|her|their) (head|skull|face|teeth) in
    (make|making) (every one of them|them all|all of them|every single one|every last one) *1 (sorry|pay|suffer|bleed|regret)
    (hes|shes|theyre|he is|she is) (a dead man|dead meat|as good as dead|a dead woman|dead when)
    `,
  ),
  ...signals(
    { ...harm, group: 'threat.weapon', tier: 'emergency', contexts: presentContexts },
    `
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
    (he|she|hes|shes|they|husband|wife|boyfriend|girlfriend|partner|bf|gf|dad|mum|mom|mam|father|mother|stepdad|stepmum|stepfather|uncle|brother|ex|carer|boss|pimp|in laws|mother in law|foster dad|foster mum|hubby|fella|bloke|missus|coach|teacher|cousin|grandad) *3 (hits|hit|hitting|hitts|beats|beat|beating|punches|slaps|kicks|chokes|choked|chokd|strangles|strangled|rapes|graped|burns|bites|throws things at|locks|forces|forced|pushes|shoves|drags|pins|spits at|whips|belts|touches|touching|molests|grapes|gropes|threatens|pushed|slapped|punched|kicked|dragged|pinned) *1 (me|us|my mum|my mom|my sister|my brother|the kids|my kids|my son|my daughter|my little) *3 (every|when|if|with|again|in|last night|and|all|down|against|at night|most|on|so|up|because|into|after|while|round|across|by|til|till|until|now|still)
    (checks|takes|controls|reads|tracks|keeps|has) *1 my (phone|wages|money|passport|cards|messages|keys|benefits) *6 (slaps|hits|hit|leave|let me|scared|threatens|locks|allowed|out)
    (bruises|black eye|bruise|marks|burns|fat lip|split lip|handprints|finger marks|broken ribs) *6 (from|off|where|he|she|every visit|every time|hits|hit|dad|mum|husband|boyfriend|worse|grabbed|hide|cover|makeup)
    (lady|he|she|dad|mum|mom|boyfriend|girlfriend|stepdad|man|woman|partner|husband|wife|nan|father|mother|they) *1 (hits|hit|hurts|hurt|touches|touched|smacks|beats) (her|him)
    (hits|hurts|touches|touched|touching|beats|beating|smacks|belts|shakes|burns|locks|starves|molests) *1 (the kids|the baby|my kids|my baby|the child|that little|the little|those kids|that kid|that child|the boy|the girl|my toddler|my daughter|my son|my little|his kids|her kids|his son|her daughter|a child|my niece|my nephew|my sister|my brother|my grandson|my granddaughter)
    (hear|heard|hearing|see|saw) *2 (him|her|kid|kids|boy|girl|child|children|baby|little one|toddler) *2 (screaming|scream|being hit|hit|beaten|beating|slapped|thrown) *4 (every night|next door|child|kid|baby|boy|girl|again|upstairs|neighbours)?
    (left|leaving|leave) (my|the|our) *2 (kids|baby|children|little ones|toddler|son|daughter|boys|girls) *1 (alone|on their own|by themselves|home alone|unattended|in the car|in the flat)
    (im|i am|aged|age) (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|#|##) and *3 (coach|teacher|stepdad|dad|uncle|brother|cousin|priest|man|mums boyfriend|moms boyfriend|tutor|he|boyfriend) *4 (touches|touched|touching|hits|makes me|hurts|rapes|comes in my|comes into my|sends me|asks for|films|kisses|beats)
    (scared|afraid|terrified|frightened) (of|to go|to be) *1 (him|her|my @person|home|hell|what he|what she)
    (wont let|doesnt let|not letting|refuses to let|never lets) me (out|leave|leave the|out of the)
    (lock|locks|locked|locking) me (in|up|out) *3 (room|night|house|cupboard|bedroom|cellar|flat|and|every|bathroom)?
    (makes|making|make|forces|forcing|forced) me *2 (sleep with|have sex|do things|touch him|touch her|strip|sell|watch|beg)
    (dowry|honour|honor) *6 (beat|kill|hit|threat|threaten|burn|lock)
    (forced|forcing|make me|making me|send me abroad to) *3 (marry|marriage)
    (comes|came|come|coming|creeps|sneaks|gets) *1 (into|in) *1 (my room|my bed|the bathroom|my bedroom) *6 (touch|touches|touched|touching|secret|hurts|at night|hand|hands|kisses|rape)
    (send|sends|sending|take|film|films|filming|post) *3 (pictures|photos|pics|videos|nudes) *4 (nothing on|naked|undressed|underwear|my body|no clothes|topless|of me|if i tell|says hell|or hell)
    (touch|touches|touched|touching|room|hurts|makes me|pictures|kisses) *8 (its our secret|our little secret|our secret|dont tell anyone|not to tell|nobody would believe|no one would believe)
    (hurting|hitting|beating) (that little|the little|those kids|that kid|that child|their kids|their kid|his kids|her kids|the kids|that baby|their baby)
    (throws|threw|throwing|chucks|chucked|hurls) *1 (plates|things|bottles|knives|cups|glasses|stuff|boiling water|a plate|a bottle|a chair|furniture|shoes) at (me|us|my|the kids|her|him)
    (pushed|shoved|threw|thrown|dragged|kicked) (me|her|mum|mom) *1 (down the stairs|against|into the|to the floor|onto the floor|across|off the|by the hair|by my hair|by the throat)
    (wont|doesnt|refuses to|never) let *1 me *3 (until i|unless i|or he|or she) *4 (knees|sorry|beg|sex|hit|strip|sleep|hurts)
    (slaps|hits|hurts|pinches|punches|beats|smacks|shoves|locks) (my nan|my gran|my grandma|my mum|my mom|my dad|my grandad|nan|gran|residents|the residents|her|him|my daughter|my son|the kids) *2 (saw|twice|in the home|carer|again|every|when|with|and)
    (carer|nurse|staff|teacher|nanny|babysitter|childminder|priest|coach) *4 (slaps|hits|hurts|pinches|slapped|hit|touched|touches|shoves|locks|beats)
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
    (hiding|hid|locked myself|locked ourselves|locked us|locked me|barricaded) *4 (bathroom|wardrobe|closet|cupboard|loo|toilet|bedroom|shed|under the bed|upstairs|car|room|attic|basement) *8 (him|he|hes|dad|husband|drunk|smashing|knife|kill|hurt|shes|she|screaming|police|hit|angry|boyfriend|raging)
    (shook|shaken|dropped|threw|thrown|hit|slammed|squeezed|punched) *1 (the|my|our|her|his) (baby|newborn|infant|toddler|daughter|son|child|kid|boy|girl) *8 (floppy|limp|not moving|quiet|wont wake|breathing|sick|blue|unconscious|crying|bleeding|stopped)
    (baby|toddler|child|son|daughter|kid|little one|he|she|shes|hes) *4 (gone floppy|is floppy|floppy|gone limp|not responding|swallowed|unresponsive|wont wake up|found my methadone|drank my methadone|drunk my methadone|ate my)
    (swallowed|drank|drunk|ate|eaten|got into|found|got hold of) *1 (my|his|her|nans|grandads|dads|mums|the) (methadone|tablets|pills|meds|medication|patches|bleach|insulin|heart tablets|subutex|morphine|edible|edibles|vape|battery) *6 (son|daughter|toddler|baby|old|child|what do|help|he|she|kid)?
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
    (burned|burnt|cut|cutting|hurt|scratched|stabbed|carved|sliced|harmed|bruised|scalded|branded|hit|choked|burning|hurting|starved) (myself|my arm|my arms|my leg|my legs|my thighs|my stomach|my wrist|up my arm|up my arms|up my legs|my hand|my skin|my face) *6 (on purpose|deliberately|again|just now|last night|tonight|this morning|today|isnt enough|not enough|so bad|really bad|an hour ago|deep|deeper|to feel|to cope|because|whenever|every|with)
    (did|do|doing|done) it again *4 (hour ago|last night|tonight|this morning|after school|just now|ago|today|yesterday)
    (fresh|new) (cuts|burns|cut|marks|wounds|scars|slices) *6 (arm|arms|legs|thighs|wrist|did them|myself|hide|hiding|cover|stomach|me|again|i did|my)
    (arms|legs|thighs|wrists|stomach|arm|hips) *2 (covered in|full of|ripped up|cut up|in ribbons|torn up|a mess of|shredded|raw) *2 (cuts|fresh cuts|burns|blood|razor|wounds|slices)?
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
    (clean|free) (from|of) (sh|self harm|cutting|self harming|selfharm) *8 (want|urge|urges|tempted|miss|do it again|craving|hard|struggling)
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
    (he|she|hes|shes|hubby|husband|wife|daughter|son|brother|sister|mate|friend|mum|mom|mother|father|dad|boyfriend|girlfriend|partner|flatmate|roommate|cousin|nephew|niece|nan|grandad|bestie|lad|student|girl|boy|colleague|neighbour|neighbor|sponsee|teenager|teen) *4 (wants to die|wants to be dead|wants to end it|wants to end it all|want to die|is going to end it|going to end it all|going to end it|ending his life|ending her life|end his life|end her life|ending it all|not wanting to live|doesnt want to live|doesnt want to be here|dont want to live|doesnt want to be alive|wishes he was dead|wishes she was dead|would be better off dead|better off dead|kill himself|kill herself|kill themselves|killing himself|killing herself|get used to life without|life without her|life without him|do himself in|do herself in|top himself|top herself|unalive himself|unalive herself|no reason to live|not be here much longer|wont be here much longer|wont be around much longer)
    (suicidal|suicide note|goodbye letter|suicide letter) *8 (friend|daughter|son|brother|sister|mum|mom|dad|husband|wife|pupil|student|class|boyfriend|girlfriend|partner|mate|neighbour|her room|his room)
    (girl|boy|kid|pupil|student|lad|member|user|somebody|someone|one) *4 (is|was|seems|sounds|feeling|feels)? *1 suicidal
    (heard from|seen|any news of|anyone know|know where|worried about|check on|reach) *6 (post|posted|message|said|going to|gonna|talking about|wrote) *6 (kill|die|suicide|end it|goodbye|end his|end her)
    (self harming|self harms|cutting herself|cutting himself|cuts herself|cuts himself|cuts on her|cuts on his|hurting herself|hurting himself) *8 (daughter|son|sister|brother|friend|girlfriend|boyfriend|she|he|again|help)
    (daughter|son|sister|brother|friend|girlfriend|boyfriend|niece|nephew|pupil|student|kid) *3 (self harming|self harms|cutting|cuts|hurting) *1 (herself|himself|again|arms|in secret)
    (hed|shed|he would|she would|theyd|mum would|dad would) be better (off)? (dead|gone|not here|in the ground)
    (asked|asking|asks) *2 who *1 (take|have|want|look after) (his|her|their) *1 (guns|dog|cat|kids|things|stuff|car|tools|records)
    (giving|gave|given|gives) away *1 (his|her|their|all his|all her) *1 (things|stuff|belongings|tools|records|dog|cat|guitar|clothes) *8 (worried|scared|suicid|saying|goodbye|peace|calm)
    `,
  ),
];
