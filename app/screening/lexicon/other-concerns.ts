import {
  attemptContexts,
  harmContexts,
  intentContexts,
  leftOffContexts,
  neutralContexts,
  presentContexts,
  wishContexts,
} from './contexts.ts';
import { signals } from './entry-group.ts';

/** Self-harm, overdose, withdrawal, relapse, harm to others, abuse, children, eating, distress. */
export const otherConcerns = [
  ...signals(
    {
      group: 'self_harm',
      language: 'en',
      role: 'self_harm',
      concern: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: { ...intentContexts, past: 'none', now: 'urgent', supposed: 'watch' },
    },
    `
    (carved|carve|carving|cut|cutting|scratched|burned|scratching) *2 (into|in|on) my (arm|arms|leg|legs|thigh|thighs|skin|wrist|wrists|stomach)
    (hurt|hurting|harm|harming|injure|injuring|mutilate|mutilating) @reflexive (again|tonight|right now|on purpose|so bad|badly|today|physically|because|to feel|every|when|and|instead|more|deeper|just|or|until|with)?
    (cut|cutting|cuts|burn|burning|scratch|scratching|carve|carving|slice|slicing) @reflexive
    (cut|cutting|burn|burned|burning|burnt|carve|slash|scratch|scratching|carved|carving|slice|slicing|sliced|scratched|slashed|slashing|stabbing|stabbed) (my|up my|into my|open my|at my) (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|body|stomach|hips|hip|ankle|ankles|forearm|forearms|shoulder|chest)
    (started|start|back to|keep|kept|been|resumed|restarted|returned to|cant stop|i am|im|im still|still|went back to|addicted to|resorted to|turned to|want to start|urge for|began|using) (cutting|self harming|selfharming|self harm|sh|burning myself|cutting myself|cutting again|self injury|self mutilating|hurting myself)
    (i|ive|and|just|i have|finally) (cut|harmed|burned|burnt) (myself)? (again|last night|tonight|today|yesterday|this morning|just now|earlier|deep|deeper|deeply)
    (i|just|ive) (relapsed|slipped) *3 (sh|self harm|cutting|selfharm|harming|blade|razor|self injury|burning)
    (relapse|relapsed|relapsing) (on|with|into|in|to|sh|from|and) (cutting|self harm|sh|selfharm|cut|self injury|harming|hurt myself|harmed)
    (self harmed|sh|self injured|self mutilated|sliced|self harming) (again|last night|tonight|today|yesterday|this morning|just now|earlier|right now|and|because|every|so|myself|daily|to cope|badly|deeper|worse)
    self harm (again|last night|tonight|today|yesterday|this morning|just now|earlier|right now|because|every|so i|myself|daily|to cope|badly|deeper|worse)
    i *2 self harm and
    (bang|banging|bash|bashing|hitting|slam|smash|smashing|punch|punching|slamming) my (own)? (head|face|body|fist|fists|arm|legs) (against|into|on|off|with|repeatedly|until|in)
    (banged|hit) my (own)? (head|face|body|fist|fists|arm|legs) (against|into|with|repeatedly|until)
    (banged|hit) my (head|face) (on|off) *3 (till|until|over and over|repeatedly|again and again|on purpose|every|whenever)
    (how|ways|way|hide|cover|hiding|covering|explain|deeper|places|where|best place|best way|tips|advice|make) *4 (to)? (self harm|sh|cuts|scars|self harming|harming|my cuts|my scars|self inflicted|hurt myself|biting myself) *4 (myself|from|without|deeper|so|on|up|my|noticed|people|parents|less painful|emotional|activities|find out|safely)
    (how|ways|way|best place|best way|best places|where|tips|advice) *2 (to)? (cut|burn) *2 (myself|deeper|safely|without people|without parents|without anyone|so no one|so nobody|noticed|less painful|my arm|my arms|my wrist|my wrists|my thighs|my legs|my skin)
    i cut where *4 (hide|hides|hid|hidden|cover|covers|covered|see|seen|notice)
    (self inflicted|self inflicting) (burns|burn|cuts|cut|wounds|wound|pain|injury|injuries|harm)
    (want|need|desperate|gotta|have) *2 to (bleed|see blood|feel the blade|cut|self harm|feel pain|cut deep|cut deeper|slice|hurt|sh|burn)
    (cant|cannot|couldnt) not *1 (cut|hurt|burn|slash|harm|self harm|scratch|scratch till|punish|slice|hit|stab|take the razor|dig) *1 (my|myself|again|deep|tonight|so|till|until|to)?
    (take|taking|drag|dragging|use|using) *1 (razor|blade|knife|scissors|compass) (to|on|across|over|into) my (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach)
    (want to|going to|gonna|need to|about to|have to) *1 cut *1 (my legs|my arms|my wrists|my thighs)
    (make|making|made) myself bleed
    (going to|gonna|gunna|about to|wanting to|wanna|will|ill|have to|need to|want to|tempted to|ready to) *1 (self harm|selfharm|self injure|sh) *1 (so|again|tonight|right now|rn|today|and|badly|im|i am|please|pls|help|because|cos|if|or)?
    (going to|gonna|gunna|about to|wanting to|wanna|will|ill|have to|need to|want to|wants to|dying to|planning to|deserve to|tempted to|ready to|urge to) *1 cut (deeper|again and|so badly|so bad|so deep|right now|rn|please help|please stop me|im #|until i|till i|and nobody|and no one|and not stop|again tonight|because i|cos i|i need to|just to feel|to feel something)
    (blood|bleeding|cuts|wounds|scars) *2 (makes me feel|calms me|feels good|is satisfying|makes it better|feel real|feel alive|fresh|to feel|running down my)
    (fresh|new|deep|deeper|more) (cut|cuts|self harm|wounds|scars) *2 (on my|my|i|arm|thigh|wrist|again)
    (im|i am|i was|as) a cutter
    styro (tonight|again|deep|hit|cuts)
    (gashes|cuts) (on|all over|up|down) my (arm|arms|leg|legs|thigh|thighs|wrist|wrists)
    (pull|pulling|pulled|ripping|rip) (out)? my (own)? (hair|nails|teeth|skin) (out|off|again)
    (bought|buying|broke|took|taking|hid|hiding|found|got|have|keep|unscrewed|took apart|get|bring) *2 (blades|blade|razor|razors|razor blade|razor blades|sharpener|sharpener blade) *4 (cut|my room|my phone case|myself|harm|again|phone case|my bag|sharpener|relapse)
    (im|i am|feel like im) (about|going) to cut (myself|again|deep|tonight|now|and|i|my skin|to feel|because|cos|if|cant)
    (hit|hitting|punch|punching|slap|slapping|bite|biting|choke|choking|bruise|bruising|whip|whipping|beat|beating) myself *1 (until|till|so hard|hard enough|black and blue|in the head|in the face|in the stomach|with a|with my|again)
    (dug|dig|digging|scratched|scratching|clawed|clawing|rubbed|scrubbed|scraped|scraping|gouged) *4 (nails|fingers|skin|arms|arm|legs|thighs|hand|wrist|wrists) *3 (until|till) *2 (bled|bleed|bleeds|blood|raw|bleeding|it stops)
    (punch|punched|punching|hit|hitting|beat|beating|bash|bashed|bruise|bruised) (myself|my own legs|my own arms|my own thighs) *1 (black and blue|till i bruise|until i bruise|till it hurts|until it hurts|in the face|in the head|in the stomach|black|with a hammer|as hard as i can|again and again)
    (cut|cutting|burn|burned|burning|burnt|slice|slicing|sliced|slash|slashed|scratch|scratched|carve|carved|bruise|bruised) my own (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|body|stomach|hips|flesh)
    `,
  ),
  ...signals(
    {
      group: 'self_harm.urge',
      language: 'en',
      role: 'urge',
      concern: 'self_harm',
      tier: 'watch',
      about: 'self',
      contexts: wishContexts,
    },
    `
    (punch|punching|hit|hitting|slap|slapping|choke|choking|bite|biting|punish|punishing|bruise) myself
    (urge|urges|want|wanted|tempted|temptation|craving|thoughts|thinking|impulse|itching|resisting|resist|resisted|fighting|fight|thought) *3 (cut|cutting|self harm|self harming|sh|selfharm|self injure|burn|hurt|harm) *1 (again|myself|today|tonight|but)?
    (self harm|sh|cutting|self injury) (urges|urge|thoughts|relapse|is|has|cravings|addiction|helps|scars|days)
    (clean|free) (from|of|off) (self harm|sh|cutting|selfharm) *4 (but|want to cut|want to hurt|want to do it|wanna|urges|urge|relapse|relapsed|struggling|slipping|craving|cravings|tempted|itching|dont know|i cant|miss it|and today|and tonight|and now|and lately|and im scared|and im frightened|and im terrified|and im struggling|and im slipping|and im losing|and im not|and i dont|and i feel|and i still|and its)
    my (self harm|sh|cuts|cutting)
    (hide|hiding|hid|cover|covering|saw|noticed|fresh|pick|picking|add to|adding to) *1 my scars
    my scars *2 (itch|itching|fresh|bleeding|new ones|again|need company|make me want)
    i (self harm|selfharm|self harmed|self injure|used to cut)
    `,
  ),
  ...signals(
    {
      group: 'overdose',
      language: 'en',
      role: 'in_progress',
      concern: 'overdose',
      tier: 'emergency',
      about: 'unknown',
      contexts: { ...presentContexts, supposed: 'none' },
    },
    `
    (not|isnt|isn t|stopped|stop|barely|hardly|aint|no longer|quit|wasnt) (breathing|responsive) *3 (after|and|blue|pills|right|help|took|just|what|lips|he|she|please|hes|shes|theyre|drugs|purple|very|cold|to|now)?
    (he|she|they|hes|shes|theyre|friend|roommate|brother|sister|boyfriend|girlfriend|bf|gf|husband|wife|son|daughter|mom|dad|guy|someone|somebody|cousin|partner|buddy|uncle|girl|person|man|woman|kid|baby|mum) *3 (is|are|has)? (unresponsive|unconscious|overdosing|oding|turning blue|turned blue|nodding out hard|wont wake up|wont wake|not breathing|cant wake|isnt breathing|passed out and|not waking|is not waking|gone blue|foaming|gurgling|overdosed right|od'd right|stopped breathing|isnt waking|barely breathing|having a seizure|seizing|limp|collapsed)
    (he|she|they|hes|shes|theyre|friend|roommate|brother|sister|boyfriend|girlfriend|bf|gf|husband|wife|son|daughter|mom|dad|guy|someone|somebody|cousin|partner|buddy|uncle|girl|person|man|woman|kid|baby|mum|daddy|daddys|dads|mummy|mums|moms) *1 (is|are|has|looks|look|all|gone)? blue
    (wont|will not|cant|cannot|cant get|couldnt) (wake him|wake her|wake them|wake my @person|be woken|him to wake|her to wake|them to wake)
    needle *1 (in|out|hanging|there) *6 (not moving|isnt moving|wont move|limp|grey|cold)
    (lips|face|fingers|nails|fingernails|skin|hands) (are|is|were|turning|turned|look|going|went|gone) *1 (blue|purple|grey|gray|pale)
    (death rattle|gurgling sound|gurgling noises|gurgling|snoring weirdly|making gurgling|foaming at the mouth|foam round his mouth|foam round her mouth|foam around his mouth|foam around her mouth|foam at the mouth|foam at his mouth|foam at her mouth|foam on his lips|foam on her lips|agonal)
    (should|do|can|where|need|have|gave|giving|how|used|hit|no|got|out of|find|get|use) *4 (narcan|naloxone) *4 (work|working|right now|help|please|didnt|isnt|second dose|again|twice|wake)
    (should|do|can|where|need|how|no|out of|find) *4 (narcan|naloxone) *4 (him|her|them|now)
    (i|we|im|ive) (think|thinking|believe|might|may|am|feel like|fear|just|accidentally|accidently|may have|might have|might be) *2 (overdosing|oding|od'ing|overdosed|od'd|oded|im overdosing|im oding|overdose|taken too much|took too much|taken too many|took too many|have an overdose|having an overdose)
    (took|taken|did|shot|smoked|snorted|used|take|had|drank) (way|far)? too (much|many) *5 (heart|chest|breathe|breath|scared|cant|help|dying|wrong|feel|blue|numb|vision|racing|sick|throwing up|hospital|er|conscious|awake|what do i|now)
    (took|taken|shot|snorted|injected) (way|far)? too (much|many) (@drug|@pills)
    (accidentally|accidently|by accident|mistakenly|by mistake) *3 (overdosed|double dosed|took too|took double|took twice|took two|took the wrong|od'd|overdose)
    (cant|hard to|trouble|struggling to|barely|difficulty|unable to) (breathe|breathing|breath|stay awake|keep my eyes open|stay conscious) *6 (took|pills|heroin|fentanyl|dose|xanax|oxy|overdose|methadone|shot|drugs|mixed|line|percs|perc)
    (mixed|mixing|took|taken|combined) *3 (@opioid|@downer) (and|with|plus|on top of|then) *3 (@downer|@opioid) *6 (breathing|breathe|cant|dizzy|passing out|fading|numb|nodding|blue|awake|slow|scared|help|now|what do i|dying)
    (overdose|overdosing) (right now|now|help|happening|in progress|im scared|what do i do|please help)
    (heart|chest) *3 (racing|pounding|stopping|stopped|exploding|hurts|pain|skipping) *4 (took|cocaine|coke|meth|adderall|pills|drugs|overdose|line|speed|dose|molly)
    my (wife|husband|baby|son|daughter|mum|mom|dad|mother|father|toddler|child|nan|gran|grandad|partner|boyfriend|girlfriend|brother|sister) is choking
    `,
  ),
  ...signals(
    {
      group: 'overdose.risk',
      language: 'en',
      role: 'danger',
      concern: 'overdose',
      tier: 'urgent',
      about: 'unknown',
      contexts: { ...harmContexts, supposed: 'none', recovered: 'none' },
    },
    `
    (using|use|used|shooting|shoot|shooting up|smoking|doing|snorting|dosing|getting high|nodding|do|shoot up|drinking|fixing|banging) *3 alone *6 (tonight|again|fentanyl|fent|narcan|naloxone|bathroom|car|dope|heroin|nobody|no one|door|locked|dont care|die|now|right now|every)
    (using|shooting up|shooting|smoking|doing|snorting|use|do) (fent|fentanyl|heroin|dope|h|opiates|blues|m30s|tar|meth|coke|a speedball|speedballs) *2 (alone|by myself|on my own)
    (shoot|shooting|use|using|snort|snorting|smoke|smoking|inject|injecting|do|doing|bang) *1 (heroin|fent|fentanyl|dope|h|tar|opiates|oxy|meth|coke|blues) *8 alone
    first time (since|in|after) *3 (detox|rehab|clean|months|prison|jail|years|sober) *4 (alone|same dose|fentanyl|heroin|dope|dont care)
    (no|without|dont have|dont have any|out of|ran out of|not have) (narcan|naloxone) *6 (using|use|alone|tonight|dope|fent|fentanyl|heroin|here|going|gonna|about)
    (same|usual|old|normal|full|regular) (dose|amount|shot|dosage) *6 (clean|tolerance|detox|rehab|jail|sober|abstinence)
    (after|first|since|been) *2 (# |@number|months|weeks|days|a year|rehab|detox|jail|prison) *4 (clean|sober|off|tolerance) *6 (using|use|shoot|going to use|gonna use|got a bag|dope|picked up|same dose|same amount|dose|about to use|about to)
    (tolerance) *3 (gone|down|dropped|zero|low|lower|lost|shot|reset) *6 (dont care|anyway|using|use|dose|same|shot|gonna|going|bag|die)
    (mixing|mix|mixed|taking|take|combining|took|on) *2 (@downer|benzos) *2 (and|with|plus|on top of|together with|while on) *2 (@opioid|benzos|opioids|sleeping pills)
    (mixing|mix|mixed|combining|combined) *2 (@opioid|opioids) *2 (and|with|plus|on top of) *2 (@downer|benzos)
    (dont|do not|idc|no longer|not|stopped|who) (care|caring|cares|give a fuck|give a shit|worried) *3 (if|about|whether) *4 (overdose|od|kills me|wake up|die|lethal|dying|fent|hot shot|laced|survive|my last|enough to)
    (hope|hoping|pray|praying|wish) *3 (fent|fentanyl|next shot|this bag|this dose|the next dose|hot|hot shot|laced|my next hit|the dope|this batch|next hit|overdose|od) *4 (kills|kill|takes|take|die|last|me|not wake|dont wake|never wake|works|is enough)
    (drinking|drink|drank) *4 (until|till) (i)? (black out|blackout|pass out|die|dont wake|cant feel|im dead|it kills me|my liver|stop breathing|never wake)
    (overdose|overdosed|od'd) (last night|yesterday|today|this morning|this week|two days ago|# days ago|a few days ago|on saturday|on friday|on sunday|again)
    (detox|rehab|prison|jail|clean|sober|hospital) *8 (same|usual|full|old) (amount|dose|hit|shot|number|quantity|bag) (i|as|that i)? (used to|before|always|i took|i did|i was on|took|was on)
    (same|usual|full|old) (amount|dose|hit|shot|number|quantity) (i|as|that i)? (used to|before|always|i took|i did|took|was on) *8 (detox|rehab|prison|jail|been clean|clean for|sober)
    (cold turkey|stopping|quitting|detoxing|coming off|giving up) *6 (alone|on my own|by myself|at home|without a doctor|without help) *6 (bottle|litre|litres|bottles|cans) *2 (a day|vodka|whisky|spirits|gin|rum|every day)
    (drink|drinking|drank|drunk) *3 (every day|all day|from waking|from morning|round the clock|day and night|litre|bottle) *6 (stop|stopping|quit|quitting|stopped) *1 (dead|cold|cold turkey|suddenly|without telling|by myself|on my own|alone)
    `,
  ),
  ...signals(
    {
      group: 'withdrawal.emergency',
      language: 'en',
      role: 'symptom',
      concern: 'withdrawal',
      tier: 'emergency',
      about: 'unknown',
      contexts: { ...presentContexts, supposed: 'none', asked: 'emergency' },
    },
    `
    (seizure|seizures|convulsing|convulsions|convulsion|seizing|hallucinating|hallucinations|seeing things|hearing voices|dts|delirium|delirium tremens|delirious|fit|fits) *8 (withdrawal|withdrawals|withdrawing|detox|detoxing|quit drinking|stopped drinking|cold turkey|last drink|without a drink|without alcohol|xanax|benzo|benzos|klonopin|valium|ativan|alcohol|quitting drinking|since i stopped|since i quit|stopping|since my last|off benzos|day # without|day two|day three|hours without)
    (withdrawal|withdrawals|withdrawing|detox|detoxing|quit drinking|stopped drinking|cold turkey|last drink|without a drink|without alcohol|quitting drinking|quit xanax|stopped xanax|stopped taking xanax|off xanax|off benzos|quit benzos|stopped my benzos|stopped klonopin|stopped valium|stopped ativan|since i stopped|since i quit|quit cold turkey|hours sober|days sober|hours without) *8 (seizure|seizures|convulsing|convulsions|seizing|hallucinating|hallucinations|seeing things|hearing things|hearing voices|dts|delirium|delirious|shaking uncontrollably|bugs on|bugs crawling|crawling on|fit|fits|spiders)
    (having|have|had|got|in|with|going into|going through|think i have|think im having|think hes having|think shes having|has) (the)? (dts|delirium tremens|dt s|withdrawal seizure|withdrawal seizures|alcohol withdrawal seizures|alcohol withdrawal seizure|a withdrawal seizure)
    (shaking|tremors|sweating|trembling) *8 (hallucinating|hallucinations|seeing things|bugs|seizure|convuls|voices|spiders|delirious)
    (had a fit|having a fit|having fits|had a seizure|having seizures) *8 *8 (spiders|rats|bugs|insects|ants|snakes|beetles|mice|faces) *1 (on|in|that|which|crawling|everywhere|coming|all over)
    `,
  ),
  // What was to prevent a fit did not.
  ...signals(
    {
      group: 'withdrawal.even-so',
      language: 'en',
      role: 'symptom',
      concern: 'withdrawal',
      tier: 'emergency',
      about: 'unknown',
      contexts: { past: 'none', quoted: 'none', anyone: 'none', supposed: 'none' },
    },
    `
    (seizure|seizures|fit|fits|convulsions) *1 (but|and|yet|though) *1 (ive had|i had|im having|hes having|shes having|he had|she had|hes had|shes had|i have had|still had) (one|two|another|a big one|three|one anyway)
    `,
  ),
  // What was left off, told at length, and what is seen and suffered then; together an emergency (`detox.severe`).
  ...signals(
    {
      group: 'withdrawal.left-off',
      language: 'en',
      role: 'quitting',
      concern: 'withdrawal',
      tier: 'none',
      about: 'unknown',
      contexts: leftOffContexts,
    },
    `
    (no|without|not had|not touched|havent touched|havent had|none of) *1 (ghb|gbl|any|benzos|benzo|diazepam|valium|xanax|drink|vodka|wine|booze|alcohol|phenibut|baclofen|gin|whisky|a drop|pregabalin) since
    (flushed|binned|ran out of|run out of|came off|come off|coming off|tipped away|poured away|threw out|out of) *2 (benzos|diazepam|valium|xanax|klonopin|lorazepam|ativan|clonazepam|phenibut|baclofen|ghb|pregabalin|gabapentin|zopiclone|every bottle|all the bottles|all the booze|booze|the vodka|the drink|drink)
    (benzos|diazepam|valium|xanax|tablets|script|prescription) *3 (had none|none|nothing) since
    (stopped|quit|dropped|gave up) (the lot|it all|everything|them all|all of it) (on|yesterday|at once|cold|last) *1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|turkey|night)?
    (been|hes|shes|im) *1 (sober|dry) (for)? (#|two|three|four|a few|a couple of) (days|nights)
    (stopped|stop|stopping|quit) *2 (drinking|drink|vodka|spice|booze|alcohol) *1 (because|cause|cos|since) *1 no money
    (after) *3 (bottle|litre|crate|liter|fifth|handle) a day *1 (for)? (years|months|decades)
    (day|days) (#|two|three|four|five) *1 (without|off|of no|with no|since) *1 (drink|booze|alcohol|vodka|benzos|xanax|valium|diazepam|pregabalin)
    `,
  ),
  ...signals(
    {
      group: 'withdrawal.visions',
      language: 'en',
      role: 'symptom',
      concern: 'withdrawal',
      tier: 'none',
      about: 'unknown',
      contexts: leftOffContexts,
    },
    `
    (flat|flats|house|room|garden|bed|hall) *1 (is|s|was)? full of (soldiers|people|children|rats|spiders|men|police|birds|bees|flies|insects|snakes|strangers)
    (people|man|woman|newsreader) on (the)? (tv|telly|radio|news) *2 (talking about me|talking to me|know my name|say my name|saying my name|watching me)
    (kids|children|choir|people|voices|someone|men|women|music) *2 (singing|whispering|laughing|crying|talking|playing) in the (vents|walls|pipes|loft|attic|wardrobe|drains|fan|radiator)
    (picking|plucking|grabbing|snatching) *2 (out of|from|at) the (air|sheets|bedclothes|blanket|covers)
    (asking|asks|asked) who *2 (children|men|man|people|dogs|soldiers|woman|strangers)
    (beetles|spiders|insects|bugs|ants|faces|rats|snakes|worms|maggots|cockroaches) *1 (on|in|over|up|out of|behind) the (wallpaper|wall|walls|ceiling|carpet|curtains|bed|bedding|sheets|floor|skirting)
    (man|woman|figure|someone|child|dog|soldier) *4 (standing|stood|sitting|sat) *1 (by|in|at|behind|beside) my (wardrobe|bed|door|window|curtains|chair)
    (carpet|floor|wall|walls|curtains|ceiling|bed|skin) *1 (is|are|s|keeps)? crawling
    (woke|wake|came to|come to|came round) *4 (wet|tongue|bitten|bruised|sore|soiled)
    (hear|hears|hearing) *4 (nobody|no one|noone) else (hears|can hear|hear)
    (talking|talks|speaking) (with|to) *1 (soldiers|ghosts|dead people|his dead|her dead|people who arent)
    (thinks|think|calls|calling) *1 (im|i am|me) (his|her) *2 (dead|brother|sister|mother|wife|husband)
    tongue *1 (is|was)? (bitten|bit|chewed|bleeding)
    (twitching|jerking|convulsing|thrashing) all over
    (whole body|body) *1 (is|s|keeps)? (jerking|twitching|convulsing)
    (brushing|brush|pick|picking) them off my (arms|legs|skin|face)
    (seeing|saw|sees) *2 (men|people|children|shadows|faces|figures|spiders|cats|dogs|rats) *2 (arent there|not there|who arent|that arent|isnt there)
    `,
  ),
  ...signals(
    {
      group: 'withdrawal.risk',
      language: 'en',
      role: 'symptom',
      concern: 'withdrawal',
      tier: 'watch',
      about: 'unknown',
      contexts: { ...harmContexts, before: 'none', now: 'watch' },
    },
    `
    (quit|quitting|stop|stopped|stopping|going|went|detoxing|detox|coming off|come off|came off|tapering off|taper|off|withdrawing|withdrawal from|withdrawals from) *3 (alcohol|drinking|xanax|benzos|klonopin|valium|ativan|vodka|benzo|phenibut|ghb|barbiturates|xans|liquor) *4 (cold turkey|alone|at home|by myself|on my own|without medical|without a doctor)
    (vomiting|throwing up|puking|spitting up) (up)? (blood|coffee grounds)
    cold turkey *4 (alcohol|drinking|xanax|benzos|klonopin|valium|ativan|benzo|vodka|phenibut)
    (withdrawal|withdrawals|withdrawing|detox|detoxing|dope sick|dopesick|kicking|in wd|wds) *4 (so bad|killing me|cant take|unbearable|cant do|going to die|gonna die|feel like dying|want to die|hell|cant handle|cant cope|alone|scared|awful|worst|horrible|help)
    (shaking|sweating|shakes|tremors|trembling|hands shaking|heart racing|cant stop shaking) *8 (withdrawal|withdrawals|last drink|without a drink|detox|stopped drinking|quit drinking|benzos|alcohol|xanax|since i quit)
    cold turkey (off|on|from|with) *2 (drink|booze|vodka|whisky|diazepam|lorazepam|pregabalin|pregabs|clonazepam|sleeping tablets)
    (rattling|clucking|roasting|dope sick|dopesick) *4 (hours|days|day|hour) *1 (off|without|since|clean|into)
    (ran|run|running) out of *2 (diazepam|valium|xanax|klonopin|clonazepam|lorazepam|ativan|benzos|methadone|suboxone|subutex|pregabalin|baclofen|phenobarbital|pregabs) *4 (feel|shaking|shakes|sweating|sick|scared|terrible|awful|withdrawal|withdrawing|panic|panicking|cant sleep|rattling|days|hours)
    (shake|shakes|shaking|tremble|trembling) *2 (until|till|unless) i *1 (have|get|drink|had|use|pour)
    (withdrawal|withdrawals|withdrawing) *8 (crawl out of my skin|crawling out of my skin|want to die|cant stand it|in agony|climbing the walls|cant bear)
    (stopped|quit|came off|run out of|missed|off) my (methadone|subutex|suboxone|buprenorphine|diazepam|valium|benzos|pregabalin|tramadol) *2 (im|i am|and) *1 (in bits|in pieces|ill|sick|in agony|shaking|rattling|a mess|sweating)
    `,
  ),
  ...signals(
    {
      group: 'relapse',
      language: 'en',
      role: 'slip',
      concern: 'relapse',
      tier: 'watch',
      about: 'self',
      contexts: { ...wishContexts, other: 'none', supposed: 'none', recovered: 'none' },
    },
    `
    got (drunk|high|wasted|loaded) (last night|today|again|yesterday|after # months|after # days|after # years|tonight|this weekend)
    i (just|have|fucking|finally|almost)? (relapsed|slipped|slipped up|fell off the wagon|used again|drank again|picked up again|lapsed|fucked up and used|fucked up and drank|caved|broke my sobriety|lost my sobriety)
    (ive|just|im|i) (relapsed|relapsing|slipped up|fell off the wagon|about to relapse|going to relapse|gonna relapse|close to relapsing)
    (relapsed|slipped|used|drank|got high|picked up|shot up|smoked|caved) (last night|tonight|today|yesterday|this morning|again tonight|again today|again last night|this weekend|after # days|after # months|after # years|after @number months|after @number years|after @number days|hard|again)
    (about to|going to|gonna|want to|wanna|close to|on the verge of|so close to|this close to|tempted to|thinking about|thinking of|urge to|craving to) (relapse|relapsing|drink again|use again|pick up|pick up again|get high|shoot up|score|cop|use tonight|drink tonight|using again|drinking again|picking up|getting high|scoring)
    (cravings|craving|urges|urge) (hitting|unbearable|to use|to drink|are hitting|are unbearable|is unbearable|are killing me|is killing me|are back|are through the roof|is so strong|is so bad|are getting worse|killing me|through the roof|so bad|so strong|are so|bad|intense|strong)
    (craving|jonesing|fiending|fiending for|craving for) (a)? (drink|alcohol|heroin|dope|coke|meth|xanax|oxy|opiates|a hit|a fix|a shot|vodka|fentanyl|pills|wine|weed)
    (my dealer|dealer|plug) *4 (number|texted|called|calling|unblocked|on the way|outside|coming|is here|text)
    (bottle|bag|pills|vodka|wine|beer|whiskey|dope|needle|pipe|gram|stash) *2 (in front of me|in my hand|next to me|in my bag|staring at me|on the table|calling my name|in the fridge|in the house|sitting here)
    (back|went back|gone back|going back) (on|to) (heroin|drinking|using|dope|fentanyl|meth|coke|pills|the bottle|the needle|alcohol|opiates|oxys)
    (threw|throwing|thrown|gave) (away|up) (my|# |@number)? *2 (sobriety|months|years|days|clean time|recovery)
    (my|a) (relapse|slip|lapse)
    (drunk|high|wasted|drinking|using) (again|right now|as i type|as i write|rn|tonight)
    (had|drank|drunk|downed|sank|ordered|bought|poured|necked|opened) (a|one|two|three|four|some|my|#|the)? (beer|beers|pint|pints|drink|drinks|wine|vodka|glass|bottle|cider|whisky|gin|cans|shots) *4 after *2 (day|days|week|weeks|month|months|year|years|yrs) *2 (gutted|sober|clean|dry|ashamed|off it|devastated|hate myself|disappointed|sobriety|day one|without a drink|without one|off the drink|off the booze)
    (drank|drunk|got drunk|got wasted|got high|got hammered|used|smoked|snorted|gambled|bet|binged|purged|blacked out) *4 after *3 (day|days|week|weeks|month|months|year|years|yrs) (sober|clean|dry|off it|without|off the|free|of sobriety|of being sober|of not)
    (days|weeks|months|years|yrs|year) *1 (sober|clean|dry) *2 (last night|yesterday|today|tonight|this weekend|at the weekend|on saturday|on friday|on sunday) *1 i (drank|used|smoked|slipped|relapsed|caved|gambled|picked up a drink|got drunk|got high|had a drink|had one)
    (broke|lost|ruined|blew|blown|ended|wrecked) my *1 (clean time|sobriety|sober date|clean date|abstinence|sober time)
    my (sobriety|clean time|recovery|sober streak) is (gone|over|ruined|finished|blown|in the bin)
    (drinking|using|gambling|smoking|drank|used) *1 in secret
    `,
  ),
  ...signals(
    {
      group: 'harm.intent',
      language: 'en',
      role: 'threat',
      concern: 'harm_to_others',
      tier: 'urgent',
      about: 'other',
      contexts: { ...harmContexts, now: 'emergency', addressed: 'none', supposed: 'watch' },
    },
    `
    (im|i am|ill|i will|i) (going to|gonna|about to|will|want to|wanna|plan to|planning to|need to|have to|swear ill|swear im going to|swear i will|ready to|decided to|might|ima|imma) (hurt|attack|beat up|kill|murder|shoot|stab|strangle|slaughter|beat to death|poison|choke out|run over|behead|smother|drown|burn alive|hurt badly|set fire to|blow up|bomb) (@hate_target|the whole|my)
    (kill|killing|murder|murdering|shoot|shooting|stab|stabbing|strangle|strangling|hurt|hurting|harm|harming|poison|poisoning) (@hate_target) *2 (and|then) *2 (myself|kill myself|then me|myself too)
    (thinking about|thinking of|thoughts of|thoughts about|fantasize about|fantasizing about|plan to|planning to|planning|urge to|urges to|considering|fantasies of|fantasies about|dreaming of|obsessed with|want to|wanna) (kill|killing|murder|murdering|shooting|shoot|stabbing|stab|strangling|strangle|hurting|harming|poisoning|attacking|slaughtering|torturing|beating|smothering) (@hate_target|others|other people|them all|everyone at)
    (shoot up|shooting up|blow up|bomb|burn down|attack) (my|the|this|that|a) (school|office|work|workplace|church|mosque|synagogue|mall|building|class|hospital|house|college|university|concert|airport)
    (bring|bringing|brought|take|taking) *2 (gun|knife|rifle|weapon|pistol|bomb) *2 to (school|work|the office|class|church|his house|her house|their house|college)
    (have|got|bought|loaded|own|with) (a|my|the) (gun|rifle|pistol|knife|shotgun|weapon|ar15|axe|machete|bat) *6 (kill|shoot|stab|hurt|make him pay|make her pay|make them pay|waiting for him|waiting for her|his house|her house|their house|going to his|going to her|pay for)
    (make|making) (him|her|them|everyone|all of them|my ex) (pay|suffer|regret|bleed) *3 (tonight|blood|gun|knife|life|kill|die|for what)
    (homicidal|murderous) (thoughts|ideation|urges|rage|tendencies|feelings|and|impulses|right)
    (he|she|they|someone|somebody|everyone|everybody|those|all of them|you all) *2 (deserve|deserves|need|needs) to die *3 (and|im|i|ill|tonight|by my|soon|going)
    (take|taking) (as many|everyone|them all|some people|people|others|him|her|them|someone) *3 with me
    (smother|shake|shaking|shook|throw|drown|hurt|smothering|drowning) (my|the|this) (baby|newborn|infant|child|toddler|kid)
    (i|im|ive|my) *4 (thoughts of|thoughts about|fantasies of|fantasies about|dreams of|urges to|want to|wanna|going to|plan to|thinking of|thinking about|ready to|dream of) (murdering|killing|murder|kill|shooting|stabbing|strangling|shoot|stab|strangle) the (man|men|bastard|boy|boys|lad|lads|guy|woman|driver|person|people|one|ones|scum|animal|monster|bloke) *1 (who|that|whos) *1 (did|hurt|raped|killed|took|touched|ruined|abused|left|beat|attacked|murdered|molested|destroyed)
    `,
  ),
  ...signals(
    {
      group: 'harm.other',
      language: 'en',
      role: 'threat',
      concern: 'harm_to_others',
      tier: 'urgent',
      about: 'other',
      contexts: { ...harmContexts, now: 'emergency', other: 'urgent' },
    },
    `
    (he|she|they|hes|shes|theyre|my @person|ex|neighbor|stalker) *3 (said|says|threatened|threatening|threatens|going|gonna|keeps threatening|wants|promised|swore|trying|tried|tries) *2 (to|hes going to|shes going to|hell|shell|he will|she will|he would|she would|that) *2 (kill|shoot|stab|murder|strangle|burn) (me|us|my kids|the kids|my mom|my family|everyone|my children|her|him|them|our)
    (threatened|threatening|threatens|threats) to (kill|shoot|murder|stab|hurt|beat) (me|us|my kids|my children|my mom|my family|everyone|the kids|our|my dog)
    `,
  ),
  ...signals(
    {
      group: 'abuse.now',
      language: 'en',
      role: 'abuse',
      concern: 'abuse',
      tier: 'emergency',
      about: 'unknown',
      contexts: { ...presentContexts, supposed: 'none' },
    },
    `
    (he|she|they|hes|shes|theyre|my @person|dad|mom|husband|boyfriend|ex|stepdad|stepfather|father|mother|partner|wife) *3 (is|are|has|was|with|has got|s|got|just|keeps)? (choking|strangling|beating|hitting|attacking|stabbing|raping|kicking|punching|holding a knife|holding a gun|pointing a gun|got a gun|has a gun|has a knife|a gun|a knife|trying to kill|breaking down|breaking the door|smashing|banging on the door|going to kill|gonna kill) *3 (right now|now|me|us|my mom|her|him|the door|the kids|my sister|my brother|my kids|to my head|at me|to my throat) *3 (now|right now|help|please|im hiding|hiding|scared|bleeding|door|police|please help|bathroom|locked)
    (hiding|im hiding|we are hiding|locked myself|locked ourselves) *1 (in|inside|under) *2 (bathroom|closet|room|car|bed|bedroom|basement|garage) *8 (he|she|dad|mom|husband|boyfriend|hes|shes|him|knife|gun|door|hurt|kill|hit|screaming|drunk)
    (choked|choking|strangled|strangling) me *6 (right now|tonight|just now|today|cant breathe|passed out|blacked out|just)
    (he|she|hes|shes|my husband|my boyfriend|my ex|my dad|my mom|my wife|my partner|my stepdad|my girlfriend) (just|has just) (beat|hit|choked|strangled|stabbed|raped|attacked|punched|kicked) (me|my mom|my sister|my brother|us|the kids|my son|my daughter)
    (he|she|hes|shes|they|dad|husband|boyfriend|ex) *2 (has|have|holding|with|got|pulled|pointed|is) *1 (gun|knife|weapon|machete|bat|a gun|a knife|an axe|loaded gun) *4 (me|us|kids|outside|door|house|my mom|head|throat|screaming|threatening|looking for me)
    (he|she|they|my @person|@person) is *1 (choking|strangling|stabbing|raping|beating|attacking|punching|kicking) (me|us|my mom|my sister|my brother|my son|my daughter|the baby|the kids)
    (hes|shes|theyre) *1 (choking|strangling|stabbing|raping|beating|attacking|punching|kicking) (me|us|my mom|my sister|my brother|my son|my daughter|the baby|the kids)
    `,
  ),
  ...signals(
    {
      group: 'abuse',
      language: 'en',
      role: 'abuse',
      concern: 'abuse',
      tier: 'urgent',
      about: 'unknown',
      contexts: {
        ...harmContexts,
        past: 'none',
        recent: 'urgent',
        addressed: 'none',
        anyone: 'none',
        supposed: 'none',
        now: 'emergency',
      },
    },
    `
    my (husband|boyfriend|wife|girlfriend|partner|dad|mom|mum|stepdad|stepmom|father|mother|ex|bf|gf|uncle|brother) (just)? (punched|hit|beat|choked|slapped|kicked|strangled|raped|bit|burned|stabbed) (me|us|my mom|my sister|my brother|the kids|my son|my daughter)
    (he|she|they|my @person|dad|mom|mum|husband|boyfriend|stepdad|stepfather|father|mother|partner|wife|uncle|brother|bf|ex) (always|still|keeps|often|sometimes|will|regularly|also|constantly|started to|started|then|even|has started)? (beats|hits|hitting|beating|chokes|choking|punches|punching|kicks|kicking|slaps|slapping|strangles|strangling|rapes|raping|molests|molesting|burns|abuses|abusing|hurts|hurting|forces himself on|touches|beat|assaults) (me|us|my mom|my sister|my brother|my kids|the kids|my daughter|my son|our kids|things at me|my mother|her|my little)
    (being|getting|am|im being|i am being|im getting|still being|been) (physically|sexually|emotionally|verbally|constantly|repeatedly)? (abused|beaten|molested|raped|trafficked|assaulted) (by|at home|every|again|right|daily|and|all the time|constantly|since)
    (being|getting|am|im being|i am being|im getting|still being|been) (physically|constantly|repeatedly)? hit (by my|by him|by his|by her|by the man|by a man|by dad|by mum|by mom|by someone|by staff|by carers|by their|at home|every|again|right|daily|and|all the time|constantly|since)
    (afraid|scared|terrified|fear|worried) *3 (he|she|hell|shell|my @person|my husband|of my|of him|of her|they|will|hes) *2 (will|is going to|going to|gonna|might|would|could)? (kill|hurt|hit|beat|find|attack|rape|come|strangle) (me|us|my kids|the kids|my mom|home)
    (raped|molested|sexually assaulted|sexually abused|assaulted) me (last|yesterday|today|tonight|this|again|on|every|when)
    (i|ive) (was|got|been|have been|just got) (raped|sexually assaulted|molested|assaulted|drugged and raped) (last night|yesterday|today|tonight|this|again|by|two days|a few days|last week)
    (wont let|doesnt let|refuses to let|not let|dont let|not allowed to) me *2 (leave|leave the house|eat|see my|talk to|have money|go outside|use my phone|see anyone)
    (controls|checks|took|takes|tracks|monitors|smashed|broke) my (phone|money|bank|location|every move|passport|keys|car keys) *4 (and|so|wont|hits|leave|let|if)
    (living|stuck|trapped|live) *2 (with|in) *3 (abusive|violent|abuser|abusers) *1 (home|household|relationship|husband|boyfriend|parents|family|dad|mom|partner|marriage|father|wife|house|mother)?
    (in|an|leave|leaving|escape) (physically)? abusive (relationship|marriage|home|household|husband|boyfriend|wife|partner) *6 (right now|scared|afraid|cant leave|hits|trapped|dont know how|help|now)
    (black eye|bruises|broken rib|broken nose|broken arm|busted lip|split lip|bruised) *4 (from him|from her|he gave|she gave|my husband|my boyfriend|my dad|my mom|my partner|from my|all over|where he)
    is it (rape|abuse|assault|sexual assault|domestic abuse|domestic violence) (if|when) *2 (your|my|the) *1 (husband|wife|partner|boyfriend|girlfriend|own husband|own partner|dad|father|brother|fiance) *6 (no|happened|asleep|forced|force|forces|didnt want|again|hits|hit|made me|makes|stop)
    is it *1 (rape|assault) *1 (if|when) (hes|shes|its|he is|she is|its your|they are|youre|you are)
    `,
  ),
  ...signals(
    {
      group: 'child',
      language: 'en',
      role: 'child',
      concern: 'child_at_risk',
      tier: 'urgent',
      about: 'other',
      contexts: {
        ...harmContexts,
        past: 'none',
        now: 'emergency',
        other: 'urgent',
        supposed: 'none',
      },
    },
    `
    (he|she|they|dad|mom|stepdad|father|mother|husband|boyfriend|ex|uncle|my @person|parents|grandpa|babysitter|nanny) (is|are|always|keeps|keep|has been|have been|was|still)? *1 (beating|hitting|hits|beats|abusing|abuses|molesting|molests|touching|touches|hurting|hurts|starving|starves|burning|locks|locking|neglecting|shaking|choking|raping) (my|the|his|her|their|our|a) *2 (kid|kids|child|children|baby|son|daughter|toddler|infant|little brother|little sister|brother|sister|niece|nephew|stepson|stepdaughter)
    (kid|kids|child|children|baby|toddler|infant|son|daughter|niece|nephew|boy|girl) *4 (is|are|being|gets|getting|been|is being) *2 (abused|beaten|molested|hit|neglected|starved|left alone|locked in|touched|in danger|hurt by|raped|home alone|not safe|unsafe)
    (my|the|our|his|her) (baby|son|daughter|toddler|kid|child|infant|newborn|little girl|little boy|# year old|kids) *3 (swallowed|ate|drank|got into|took|ingested|found) (my|the|some|a|his|her)? *2 (pills|pill|meds|medication|methadone|suboxone|fentanyl|edible|edibles|bleach|xanax|oxy|drugs|cleaner|poison|battery|heroin|needle)
    (im|i am|i m) (#|only #|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) *6 (stepdad|dad|uncle|teacher|coach|older man|mom|brother|he) *3 (touches|touched|touching|hits|hit|rapes|raped|beats|beat|hurts|molests|abuses|sends me|asked for nudes|makes me)
    (leaves|left|leaving) (the|my|her|his|their|our) (kids|baby|children|toddler|kid|child|newborn|infant) *3 (alone|unattended|home alone|in the car|with him|by themselves)
    `,
  ),
  ...signals(
    {
      group: 'eating',
      language: 'en',
      role: 'eating',
      concern: 'eating_disorder',
      tier: 'watch',
      about: 'self',
      contexts: { ...wishContexts, other: 'none', supposed: 'none', recovered: 'none' },
    },
    `
    (havent|have not|didnt|not|hardly|barely|stopped|refuse to|refusing to|cant|wont|dont) (eaten|eat|eating|ate|keep food down|keep anything down) *4 (in|for|since|all|days|weeks|anything|more than) *2 (days|weeks|a week|# days|@number days|calories|today|food|nothing)
    (starving|starve|starved) myself
    (purging|purge|purged|making myself throw up|make myself throw up|made myself throw up|making myself sick|make myself sick|throwing up after|throw up after|binge and purge|binging and purging|bingeing and purging|binge purge|laxatives|laxative abuse|fingers down my throat|throwing up my food|throw up my food|puke my food)
    (relapse|relapsed|relapsing|relapse into|relapsed into|relapsed in) *2 (anorexia|bulimia|my ed|ana|eating disorder|restricting|purging)
    (restricting|restrict|eating|ate|only|under|less than) *3 (#|@number|hundred) (calories|cals|kcal) *2 (a day|per day|today|daily|for)?
    (thinspo|pro ana|proana|meanspo|bonespo|fasting for # days|water fast|fast for # days)
    (my|an|severe|struggling with|battling) (anorexia|bulimia|eating disorder|ed) *3 (is|has|back|again|worse|winning|killing|relapse|bad|getting)
    (goal|ultimate goal|gw|ugw|bmi) *3 (#|weight|under|below)
    (passed|passing|passed out|faint|fainted|fainting|collapsed) *4 (not eating|from hunger|havent eaten|starving|starvation|from not|restricting)
    `,
  ),
  ...signals(
    {
      group: 'distress',
      language: 'en',
      role: 'distress',
      concern: 'distress',
      tier: 'none',
      about: 'unknown',
      contexts: {
        negated: 'none',
        addressed: 'none',
        anyone: 'none',
        quoted: 'none',
        other: 'none',
      },
    },
    `
    (cant|cannot|can t) (stop crying|cope|breathe|sleep|handle it|handle this|deal|get out of bed|function|think straight|calm down|take it|stand it|eat)
    (breaking|falling) (down|apart)
    (panic|anxiety) (attack|attacks)
    (so|really|very|too|feel|feeling|im|i am|completely|utterly|totally) (depressed|hopeless|worthless|empty|alone|lonely|numb|broken|overwhelmed|desperate|lost|scared|terrified|anxious|miserable|ashamed|exhausted|helpless|useless|trapped|isolated|unloved|heartbroken|sad)
    (i|just) (hate) (myself|my life|everything|who i am|being me|my body|my self)
    (need|want|please|looking for|desperate for) (help|someone to talk to|to talk|to talk to someone|someone|support|somebody to talk to|a friend|to vent)
    (nobody|no one|noone) (cares|understands|loves me|to talk to|listens|likes me|wants me|believes me|gets it)
    (have|got|with|having) (no one|nobody|noone|no friends|no support|nothing left|nothing|no family)
    (crying|cried|sobbing|cry) (myself|all|every|right|in|for|so|non|uncontrollably|again|constantly|at|until|over)
    (rock bottom|at my lowest|at my limit|breaking point|at my wits end|end of my rope|last straw|in a dark place|dark place|spiraling|spiralling|in crisis|mental breakdown|at the end of my rope|lowest point|having a breakdown|my breaking point)
    (life|everything|world) (is|feels|has been) (falling apart|hell|too much|so hard|a mess|pointless|meaningless|ruined|unfair|unbearable|awful|exhausting|so painful)
    (grieving|grief|mourning|miss him so|miss her so|lost my @person|passed away)
    (struggling|suffering|drowning|overwhelmed|spiraling) (with|from|in|so|right|lately|and|badly|a lot|hard|to)
    (dont know|no idea|not sure) (what to do|what i|how to|where to) *2 (anymore|do|cope|go|turn|continue|deal|live)?
    (in|so much|too much|constant|unbearable|emotional) (pain|agony|suffering|despair)
    (i am|im|feel like|feeling like) (a|such a|an|like a|the) (failure|loser|disappointment|monster|mess|bad person|waste|fraud|worthless|piece of shit|problem|horrible person|terrible person|bad mother|bad father)
    `,
  ),
  ...signals(
    {
      group: 'use',
      language: 'en',
      role: 'use',
      concern: 'overdose',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (using|shooting|shooting up|snorting|smoking|taking|popping|drinking|injecting|mixing|took|drank|smoked|shot|snorted|mixed) *2 @drug
    `,
  ),
  ...signals(
    {
      group: 'harm.third_self',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'other',
      contexts: {
        ...attemptContexts,
        other: 'urgent',
        past: 'none',
        supposed: 'watch',
        recent: 'urgent',
        now: 'emergency',
        anyone: 'none',
        addressed: 'none',
      },
    },
    `
    (he|she|they|hes|shes|theyre|friend|brother|sister|son|daughter|wife|husband|boyfriend|girlfriend|bf|gf|mom|mum|dad|partner|roommate|cousin|ex|@person) *2 (wants|want|wanting|going|gonna|planning|plans|threatening|threatens|threatened|trying|tried|about|says|said|keeps saying|talking|talks|thinking|told|texted|wrote|posted|attempted|considering|might|may|will) *3 (kill himself|kill herself|kill themselves|kill themself|killing himself|killing herself|killing themselves|end his life|end her life|end their life|ending his life|ending her life|end it all|hang himself|hang herself|shoot himself|shoot herself|hurt himself|hurt herself|hurt themselves|harm himself|harm herself|jump off|commit suicide|suicide|wants to die|wanting to die|take his own life|take her own life|unalive himself|unalive herself|cut himself|cut herself|take his life|take her life|take their own life|take their life|be dead|want to die)
    (my|a|this|the|our) (@person|@family) *3 (is|has been|have been|seems|s|been|feels|sounds|are|was)? *2 (actively)? suicidal
    (he|she|they|hes|shes|theyre|@person) *2 (cutting|cuts|harming|hurting|self harming|self harms|burning) (himself|herself|themselves|themself|again|her arms|his arms|her wrists)
    (found|saw|read|discovered|received|got) *1 (a|the|his|her|their|@whose|what|sons|daughters|this) *4 (suicide note|goodbye note|goodbye letter|suicide letter|goodbye text|suicidal text|suicidal texts|note from)
    (worried|scared|afraid|terrified|concerned) *4 (he|she|they|my @person|hell|shell|hes|shes) *3 (will|might|is going to|gonna|going to|may|could|would|ll)? (kill himself|kill herself|kill themselves|hurt himself|hurt herself|hurt themselves|commit suicide|end his life|end her life|do something stupid|attempt|take his life|take her life|overdose|die|harm himself|harm herself|do something drastic)
    (he|she|they|@person) *3 (took|swallowed|taken|overdosed on) (@quantity) *3 @pills
    (he|she|they|@person) *2 (gave away everything|giving away everything|gives away everything|gave everything away|giving everything away|said goodbye to everyone|said goodbye to us|said goodbye to me|said goodbye forever|said goodbye like|said his goodbyes|said her goodbyes|saying goodbye|sent me a goodbye|has a plan)
    (he|she|they|@person) *2 (gave away|giving away|gives away) (his|her|their|all|most) *2 *1 (account|skins|wardrobe|furniture|things|stuff|belongings|possessions|clothes|dog|cat|records|guitar|games|jewellery|jewelry|collection|favourite|favorite|watch|ring|savings|money|bike|tools)
    (he|she|they|@person) *2 (has|have|with|got|bought|holding|is holding|is on) *2 (gun|knife|rope|pills|bridge|roof|ledge|edge|noose) *6 (himself|herself|themselves|suicide|die|end|kill|jump|goodbye)
    `,
  ),
];
