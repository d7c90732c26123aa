import { attemptContexts, intentContexts, neutralContexts, presentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

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
    (chance|chances|odds|rate|probability) (of|for) (survival|surviving|survive|living through) *6 (jump|fall|hanging|overdose|od|gun|pills|land|meters|feet|shot|train|i)
    (comparing|compared|researching|researched|evaluating|evaluated|looking at|looked at|considering|considered|choosing|weighing|explored|exploring) *2 methods
    (know|knows|thought of|looked into|tried|found|exhausted) *2 (many|different|all the|several|#|a lot of|every) (different)? (methods|ways to die|ways to go|ways to do it)
    (method|way) *3 (guaranteed|foolproof|certain|reliable|quick and painless|quick|painless|least painful) *4 (die|death|dying|go|work|kill|suicide|end)
    (jump|jumping|fall|falling|drop|leap|leaping) from (#|a|the|that|@number) *2 (meter|meters|metres|feet|ft|stories|storey|story|floors|floor|building|height|bridge|balcony|window|roof) *5 (die|dead|kill|survive|enough|death|fatal|work|paralyzed|instantly|painful|hurt)
    (is|how|does|would|will|it) *3 (painful|hurt|hurts|pain|painless|long|scary|quick|slow|easy) *5 (slit|slitting|slitting your|hanging|hang|hang yourself|drown|drowning|overdose|overdosing|bleed out|bleeding out|suffocate|suffocating|shoot yourself|cut your wrists|kill yourself|die)
    (slitting|slit|hanging|drowning|overdosing|overdose|jumping|bleeding out|suffocating|shooting|freezing) *3 (painful|painless|hurt|hurts|lethal|quick|effective|work|peaceful)
    (does|do|will|would|can|could|is) *2 (bathtub|cutting wrists|wrist cutting|hanging|drowning|overdosing|bleach|insulin|jumping|helium|carbon monoxide|charcoal|pills) *3 (work|kill|enough|painful|effective|lethal|do it)
    (will|would|is|are|can|could|does|do) (##) (mg|grams|g|pills|tablets|of)? (of)? (@medicine_plain)
    (##) (mg|grams|g|pills|tablets)? (of)? (@medicine_plain) *3 (enough|kill|lethal|fatal|do anything|die|do it|work|overdose|dangerous)
    (possible|easy|hard) to (suicide|commit suicide|kill myself|die from|hang yourself|die by)
    (die|dead) (in|within) (less than|under|about|a few|@number|seconds|minutes) *2 (minutes|seconds|hours) *3 (if i|i take|i eat|i swallow|painless|guaranteed|method)
    (not|dont|without|didnt) (want|wanna|wanting)? (to)? (end up|be|becoming|being|become|wind up|survive) *2 (paralyzed|paralysed|a vegetable|brain damaged|in a coma|in a wheelchair|crippled|brain dead|disabled)
    (make|making|made) (my death|my suicide) (look|appear|seem) (like|as) *2 (accident|accidental|natural)
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
    (stood|standing|sat|sitting|climbed|climbing|leaned|leaning|looked down|looking down) *2 (edge|ledge|railing|bridge|roof|rooftop|cliff|platform|balcony|tracks|windowsill|window sill|overpass)
    (opened|opening|climbed out|climbed|stood at|sat on|leaned out) *2 window *6 (jump|jumping|fall|out|die|end)
    (loaded|loading|cocked|unloaded|unlocked|took out|pulled out|got out|grabbed|held|holding) *2 (gun|pistol|shotgun|revolver|rifle)
    (took|taken|got|grabbed|pulled|poured|dumped|laid) *2 (pills|tablets|meds) (out|in my hand|on the table|in front of me|onto)
    (staring|stared|looking|looked) at (the|my|a|this|these|all the|that) *2 (pills|bottle|gun|rope|noose|knife|blade|razor|bridge|tracks|ledge|edge|belt)
    (chickened|pussied|wimped|backed|bailed|bitched|pussy) out
    (couldnt|could not|cant|didnt|unable to) *2 (pull the trigger|kick the chair|step off|go through with it|do it in the end|finish it|swallow them|cut deep enough|let go of the railing|let myself fall)
    (stopped|interrupted|found|caught|saved|rescued|walked in on|talked down|talked out of it|cut down|pulled back|pulled down) (me)? (by|before|from|in time|while|just as|right before) *4 (jump|jumping|hanging|police|cops|i could|noose|kill|swallow|attempt|the act|ledge|bridge|roommate|mom|stranger|husband|wife)
    (gave|give|giving|set|setting|have|got) *1 (myself|my self|me)? (a|until|till|one more|one last|# more)? (deadline|expiration date|expiry date|date to die|until my birthday|end date|exit date|exit plan)
    (saved|saving|set aside|put aside|kept|keep|keeping|hid|have) *2 (enough)? (pills|meds|bullet|rope|gun) *2 (for|just in case|in case|until|when) *3 (day|time|it|i|right moment|comes|need|moment|this)
    (exit|suicide|death|escape) (plan|strategy|bag|kit) *3 (is|ready|set|in place|have|made|my)?
    (plan|method|everything) (is|s|are|all)? (all)? (set|ready|in place|planned out|figured out|planned) *3 (for|to|now|tonight|and|i|just|waiting)
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
    (wake|woke|waking) up (alive|disappointed|in hospital|in the hospital|still here|still alive|confused|this morning alive)
    (survived|still alive|still here|didnt die|it didnt work) *4 (unfortunately|somehow|sadly|disappointed|next time|this time|try again|even fail at)
    (i|even) (failed|fail) (at)? (killing myself|to kill myself|suicide|dying|to die|at suicide|at dying|my attempt|my suicide|even at)
    (swallowed|overdosed) *4 (last night|yesterday|today|this morning|# days ago|# hours ago|a few hours ago|an hour ago|# minutes ago|earlier|tonight|few days ago|this week) *6 (nothing|survived|still|alive|didnt|throwing up|vomited|threw up|hospital|woke|sick|dizzy|sleepy|regret|kidney|liver)
    (blacked|passed) out *4 (hanging|noose|rope|belt|overdose|pills|strangling|choking)
    (hung|hanging|strangled|strangling|choked|choking|suffocated|suffocating) myself *3 (until|till|and|but|with|today|yesterday|last)
    (attempted|attempt) (suicide)? (twice|again|# times|three times|today|yesterday|last night|last week|this week|this morning|this month|tonight|earlier)
    (cut|slit|slashed) *1 (wrists|wrist|throat|neck|arms|artery) *4 (yesterday|last night|today|this morning|tonight|stitches|hospital|deep|bled|passed out)
    (drank|drunk|swallowed|chugged) *2 (bleach|chemicals|antifreeze|poison|eye drops|detergent|cleaner|pesticide|rubbing alcohol|perfume|hand sanitizer|nail polish remover)
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
    (about|ready|prepared|time|going|fixing) to (hang myself|hang|kill myself|end it all|end my life|shoot myself|jump off|jump in front|swallow|overdose|slit|take them all|take all|die now|drown myself) (now|right now|tonight|in a|any minute|soon|goodbye|and|im|bye)?
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
    (@will|@want|@consider|and) (down|swallow|take|taking|swallowing|downing|chug|eat|chugging|drink|drinking|overdose on|od on|overdosing on) (@many|all|every|a thing of|a whole|an entire|the whole|the entire|as many) *2 (@pills|bottle|of them|bleach|stash|i can|i have|them)
    (@will|@want|@consider) (drink|drinking|swallow|swallowing|chug) *1 (bleach|antifreeze|poison|pesticide|drain cleaner|weed killer|rat poison|gasoline|chemicals)
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
    (unsafe|darkest|those bad|very dark|really dark) (thoughts|thought|ideations) (again|are back|won|every|lately|of|about|are|have|keep|come|at night|coming)
    (pondering|debating|debated|wondering|wonder|deciding|decide|unsure|contemplating) (if|whether|about if) (i)? (should|to|i should|or not to|or not i should) *1 (do it|end it|live|die|kill|exist|go on|keep going|keep living|stay|end)
    (whether|if) *3 (live or die|stay or go|stay alive|worth living|worth staying|want to live|wanna live)
    live or die
    (thought|think|thoughts|thinking|dream|fantasy|fantasies) (about|of) (my|how|what|the) *3 (funeral|death|die|dying|dead|last breath|life ending|gone|without me|corpse)
    (afraid|scared|fear|terrified) *2 (of|to) *2 (living|live|life|keep living|wake up) more than (dying|death|die)
    (future|tomorrow|life) *3 (not|no|without|dont see|cant see|cant picture|cant imagine) *2 (me in it|future for me|myself in it|past|growing old|alive|living to)
    (dont|do not|cant|cannot|never|didnt) (see|picture|imagine|think|expect|expected) *2 (myself|a future|my future|me|id|ill|i would|i will) *1 (living|alive|making it|past|surviving|growing old|reaching|being here|future|live|make it|be alive)
    (no|zero|lost|losing|lack of|without) (will|desire|drive|reason|wish|motivation|strength|want|urge) *1 to (live|be alive|keep living|exist|stay alive|continue living|be here|survive)
    (never|not|dont) *2 (get|gets|getting|got) better *6 (die|end|dead|live|point|done|anymore|hope)
    (my|this) (body|brain|mind|soul|heart) *3 (wants to die|wants me dead|give up|giving up|ready to go|is telling me to|wants it to end|tells me to)
    (voices|voice|brain|mind|thoughts|head) *3 (tell|telling|tells|screaming|saying|says|told|convincing) (at)? me *2 (kill|die|end|jump|hurt|do it|to end|harm|cut)
    (pretend|pretending|acting|act) *3 (okay|ok|fine|happy|normal) *8 (die|dead|dying|end|kill|suicide|disappear|gone)
    (everyone|everybody|no one|nobody|people|they) *2 (would|will) *1 (be relieved|forget me|move on|forget about me|get over it|be over it|be happy|be glad|celebrate|rejoice) *4 (gone|die|died|dead|me|without|funeral)?
    (burden|problem|trouble) *4 (gone|die|dead|without me|off my|anymore)
    (slip|drift|fade|float|melt) (away|into nothing|off) *2 (forever|peacefully|quietly|and never|into|from|in my sleep)?
    (end|ending) of (my rope|the rope|my road|my line|the line|my tether)
    (hit|reached|reaching|at|past) *2 (my breaking point|my limit|the end of my|point of no return|my end|the breaking point)
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
    (rope|noose|gun|blade|razor|bleach|helium)
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
    (cant|couldnt) take any more
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
];
