import { attemptContexts, intentContexts, presentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

/** Wanting, meaning, having tried to end one's life. */
export const suicideIntent = [
  ...signals(
    {
      group: 'intent',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    @kill @reflexive
    i (do|fully|still|now|firmly|fully do|am|have|ve)? (intend|mean|aim|propose|resolved|determined|set|decided|plan) to (die|be dead soon|be dead by|be done with this life|be done with life|be done with living)
    (want|will|consider|going to) *1 @kill @reflexive
    end~ (it|it all|this|everything|things) (for good|once and for all|forever|permanently|myself)
    @want end~ (it|it all|everything|this all|all of this|all this|all of it|this pain|the pain|the suffering|this suffering|this misery|this nightmare|this torture|this hell)
    @will end~ (it|it all|everything|this all|all of this|all this|all of it|this pain|the pain|the suffering|this suffering|this misery|this torture|this hell)
    @consider (ending|end) (it|it all|everything|this all|all of this|all this|all of it|this pain|the pain|the suffering|this misery)
    ending it all
    @consider *2 (ending|killing) (it all|myself|my life|everything)
    (just|to|and|then|finally|gonna|ill) end it all
    @want (die|be dead) (tonight|today|this evening|before morning|before the morning|by morning|this weekend|tomorrow)
    end~ (@life_mine)
    (take|taking) (my life|my own life)
    taking my own life
    (finish|ending|finishing|stopping) my life
    (put|putting|bring|bringing) an end to (@life_mine|it all|this all|it|everything|all of this|myself)
    my (own|planned|upcoming|final) suicide
    my suicide (plan|note|letter|date|day|attempt is|will be|kit|method)
    (am|im|ive been|have been|getting) (kind of|sort of|a bit|a little|somewhat|borderline)? suicidal
    been suicidal (for|all|since|every|again|lately|on and off|this|most|and|but|so|too|more)
    (i am|im|i m|i be|ive been|i have been|i was|i feel|i felt|feeling|am|im feeling|getting|i get|ima) (very|so|really|extremely|highly|still|actively|super|pretty|more|now|severely|incredibly|seriously|beyond|constantly|always|chronically|kinda|becoming|quite|most)? suicidal
    (feel|feeling|felt|get|getting|got|become|becoming) (very|so|really|extremely|still|super|more|pretty|kinda|quite|increasingly)? (suicidal|suicide)
    been (very|so|really|extremely|still|super|more|pretty|kinda|quite|increasingly) (suicidal|suicide)
    (thought|thoughts|plan|mind|answer|choice) *4 been suicide
    making me (so|very|really|more|feel)? suicidal
    makes me (so|very|really|more|feel)? suicidal
    (have|having|had|get|getting|got|with|these|the|my|constant|intense|strong|daily|about|by) (bad|really|strong|constant|intense|daily|these|severe|serious|heavy|intrusive|active|recurring|some|such|many|more|a lot of|those|horrible|my|the|new|extreme|overwhelming|terrible|thoughts and)? (suicidal|suicide) (thought|thoughts|thinking|ideation|ideations|feelings|feeling|urge|urges|tendencies|impulses|tendency|idea|ideas|intent|fantasies|plans|plan)
    my suicidal (thoughts|ideation|urges|feelings|tendencies|impulses|mind|brain)
    suicidal thoughts (are|have been|keep|come|came|again|every|all|daily|getting|won)
    (urge|urges|desire|impulse|temptation|itch) (to|of|for) kill
    (urge|urges|desire|need|impulse|temptation|itch) (to|of|for) (die|suicide|kill myself|end it|end my life|jump|hang|overdose|commit)
    suicide is (the only|my only|the best|my best|the way|the answer|an option|always an option|my last|looking|starting|becoming|on my mind|the only option|all i|calling|inevitable for me|what i)
    suicide (seems|feels|looks|sounds) (like|so|more|better|good|easy|easier|appealing|tempting|really|very)
    (only|best|last|easiest) (option|way out|way|solution|choice|answer|escape) (is|seems|left is|would be|for me is) (suicide|death|to die|dying|killing myself|to kill myself)
    blow~ (my|me) (brains|head|brain|brians) (out|off)
    (shoot|shooting|put|putting|send|sending) *3 (bullet|bullets|round) (in|into|through) (my|me) (head|brain|skull|mouth|temple|chest|heart)
    (put|putting|eat|eating|stick|sticking) *2 (gun|pistol|shotgun|barrel|revolver) (to|in|against|into|on)? my (head|mouth|temple|chin|chest)
    (shoot|shooting) (myself|me) (in the head|in the face|in the chest|dead)
    (slit|slitting|slash|slashing|slice|slicing|open|opening|cut|cutting) my (wrist|wrists|throat|veins|arteries|neck|artery|jugular|carotid)
    (jump|jumping|leap|leaping|throw myself|throwing myself|hurl myself|fling myself|flinging myself|jumped|step|stepping|walk|walking|drive|driving|fall|falling|dive|diving) (off|from|out|over|out of|off of|in front of|into|infront of|under|through|in|onto|before) (of|a|an|the|my|this|that|some|oncoming|moving|tall|high|very|nearest|front of|local|our)? (tall|high|nearest|local|moving|fast|speeding|oncoming|#|second|third|fourth|fifth|10th|story|floor)? (@height|@vehicle) (and die|to die|to end|and end|and be done|to kill|and finally)
    (want|wanna|@will|@want|@consider) (jump|jumping|leap|leaping|throw myself|throwing myself|hurl myself) (off|from|out|over|out of|off of|in front of|infront of|under) (of|a|an|the|my|this|that|some|oncoming|the nearest|a moving|a tall|a high|the highest|front of a|front of the|the top of|the top)? *2 (@height|@vehicle)
    (@will|@want|@consider) (jump|jumping) (off|to my death|out the window|from here|off it)
    (jump|jumping|leap|walk|step|run|drive) (in front of|infront of|into|under|in to) (of|a|an|the|oncoming|some|moving|this|that|a moving|the next|incoming)? (train|trains|traffic|truck|trucks|bus|semi|lorry|oncoming traffic|metro|subway|tram)
    (drive|driving|crash|crashing|steer|swerve|swerving|run|slam|slamming|ram) (my|the|this|myself|our)? (car|bike|truck|motorcycle|vehicle)? (off|into|in to|under) (of|a|an|the|some)? (bridge|cliff|tree|wall|pole|oncoming traffic|oncoming|semi|truck|lake|river|road|ravine|median|barrier|pillar|overpass)
    (hang|hanging) myself
    hang me
    (rope|beam|tree|branch|hook) *1 (ill|i will|id|im going to|im gonna|to|i can) hang from
    (hang|hanging) from (the|a|my|that|some) *1 (beam|beams|ceiling|fan|ceiling fan|rafter|rafters|tree|trees|banister|bannister|rope|noose|belt|hook|pipe|branch|light fitting|loft|loft hatch|bridge|pull up bar|door|door handle|garage|shed|barn|balcony|stairs|chandelier)
    (@will|@want|@consider) (overdose|over dose|overdosing|oding|ctb)
    (catch|catching|caught|take|taking) the (bus|last bus|final bus) (out|for good|soon|already)
    (catch|catching|take|taking) the (bus|last bus|final bus) (home|tonight)
    (@will|@want|@consider) (catch|catching) the bus
    (commit|committing|do|doing|attempt) (toaster bath|self delete|not alive|unalive|neck rope|seppuku|soosiside)
    (commit|committing) sudoku
    (take|taking|do|doing|have|having) (a|my) toaster bath
    (self exit|selfexit|sewerslidal|sooicidal|unaliving myself|self deletion)
    neck myself
    (going to|gonna|about to|ready to|want to|wanna|time to) rope
    (going to|gonna|about to|ready to|want to|wanna) (catch the bus|ctb|cbt)
    (planning|plan|ready|trying|want|wanna|going|gonna) *1 (ctb|my ctb)
    ctb (soon|tonight|today|tomorrow|this|method|plan|with)
    i will (be dead|not be alive|be gone|no longer be alive|not be here) (by|soon|tomorrow|tonight|in|before|within|after|next|this)
    (ill|i will|im going to|im gonna) (be dead|be gone forever|not be alive) (by|soon|tomorrow|tonight|for|next|before|past|after|anymore)
    (i wont|i will not|im not going to|im not gonna|i probably wont|doubt ill) (be alive|be around|be here|live|be living) (by|soon|tomorrow|tonight|for much longer|much longer|next|before|past|to see|after|for long|long enough|anymore)
    i (wont|will not|dont plan to|dont intend to|am not going to|dont plan on|dont expect to|dont want to|cant|doubt ill|refuse to) (be alive|live|make it|survive|make it to|living|living to|living past|making it to|reaching|making it past|live past|live to|reach|see) (see|past|to|until|till|through|long enough to|my|the|next|this)? (tomorrow|tonight|the night|this week|next week|next year|new year|christmas|birthday|my birthday|#|another year|weekend|thirty|the year|end of the year|summer|my next birthday|january|2024|2025|2026|2027|adulthood|twenty)
    (dont|do not|not) (plan|planning|intend|intending|expect|expecting) (on|to|in)? (be|being|live|living|wake|waking|survive|surviving|make it|making it|stay alive|staying alive|stick around|sticking around|see|seeing) (up|past|alive|here|around|until|through|tomorrow|long|anymore|much longer|for long|to|next|after|the)
    @will (go through with it|go through with this|attempt again|pull the trigger) (tonight|today|tomorrow|soon|now|right now|this time|this week|this weekend|for real|for good|one day|someday|properly|right|myself|again)
    (going to|gonna|about to|ready to) (go through with it|go through with this|pull the trigger)
    (want to|wanna|have to|need to|wish i could|gotta) (just)? (go through with it|get it over with|kill me|kms|end me)
    (try|trying|attempt|attempting) (suicide|to die|to overdose|to od|to hang myself|to end my life|to end it all)
    (tried|attempted|trying|attempting|going) (and failed)? (to)? (die|dying) (again|tonight|today)
    how (do|can|should|could|would|to|many|much|long|do i|can i) *4 (kill|hang|overdose|shoot|drown|suffocate|poison|gas|unalive) (myself|me|my self)
    (how|way|ways|methods|method|easiest way|best way|fastest way|quickest way|most painless way|painless way|ideas|tips|advice|anyone know how|help me|teach me|tell me how) (to|of|on|for|on how to|i can|do i|can i|would i|should i|could i) (commit suicide|kill myself|end my life|kill yourself|end it all|die painlessly|die peacefully|die quickly|die fast|die without pain|painlessly die|kill my self|die|hang myself|suicide|unalive|unalive myself|overdose|painless suicide|quick death|a painless death|a peaceful death|dying|od|end myself|take my life|take my own life|ctb)
    (easiest|best|fastest|quickest|painless|most painless|least painful|peaceful|easy|quick|surefire|effective|reliable|guaranteed|good|cheap|cheapest|non painful|less painful) (and)? (easiest|best|fastest|quickest|painless|most painless|least painful|peaceful|easy|quick|surefire|effective|reliable|guaranteed)? (way|ways|method|methods) *2 (to die|of dying|to go|to kill|to commit|to end|for suicide|of suicide|of killing|of ending|to suicide|to unalive|out of life|to ctb|to exit|of exiting)
    (painless|quick|easy|peaceful|cheap|least painful|most painless) (suicide|death|suicides|method|methods|exit|way out)
    suicide (method|methods|options|ideas|tips|kit|instructions|guide|pact|forum|partner|buddy|note|notes|letter|letters|plan|plans|date) *3 (for me|i|my|please|pls|help|anyone)
    (googling|googled|researching|researched|looking up|looked up|searching|searched|search|reading about|looking into|google|searching for|been looking at|read up on) *2 (suicide methods|ways to die|how to die|how to kill|methods|painless|painless ways|suicide|ways to kill|ways to end|lethal doses|lethal dose|how to hang|how to tie a noose|methods to|the best way to die)
    (will|would|does|can|could|did|is) *4 (pills|tylenol|ibuprofen|paracetamol|xanax|benadryl|aspirin|bleach|helium|mg|pill|meds|overdose|advil|insulin|melatonin|it|this|dose) *4 (be enough to kill|kill me|enough to kill me|be lethal|be fatal|enough to die|be enough to die|enough to end it|do the job|end my life)
    (how many|how much) *3 (pills|tylenol|ibuprofen|paracetamol|xanax|benadryl|aspirin|bleach|mg|pill|meds|insulin|melatonin|tablets|painkillers|medicine|grams|medications|sleeping pills|@medicine) *4 (to kill|kill me|to die|to overdose|to od|lethal|fatal|to end|would kill|for an overdose|until i die|kill you|end my life|take to die|before i die)
    (lethal|fatal|deadly) (dose|dosage|amount|overdose|quantity) (of|for|to)
    enough (@pills|pills|drugs|meds|stuff|opiates|insulin|heroin|poison|fentanyl) (to kill|to die|to end|to overdose|to od|to put me|saved up|to go|for an overdose|for a lethal)
    (hope|hoping|wish|pray|praying) *2 (overdose|od) (and die|and not wake|kills me|takes me|tonight)
    (overdose|overdosing) (on purpose|intentionally|and die|to die|myself|and end|and never wake|until i die)
    starve~ myself to death
    drink~ myself to death
    (bleed|bleeding) (out|myself out|to death) (in|tonight|now|please|and die|slowly)
    (want to|wanna|gonna|going to|let myself) bleed (out|to death)
    (stab|stabbing) myself (in the heart|in the neck|to death|in the throat|in the chest)
    (set|setting|light|lighting) myself on fire
    (@want|@will|@consider) (burn|set) myself (alive|to death|on fire)
    (walk|walking|wade|swim) into the (ocean|sea|lake|river|water) (and|to|until) (never|die|drown|not|end|disappear|cant)
    (plan|planning|planned) (on|to|for)? (my|a|the|own|my own)? (suicide|my suicide|my death|my own death|die|dying|death)
    i have (a|my|the|made a|come up with a|got a)? (plan|plans|method|date|day|means|way) *1 (to die|to kill|to end|for suicide|for killing|for ending|for my suicide|set for|set|picked out|picked|chosen|in place|ready|in mind|and everything|and means|and method|all planned|to do it|to commit|how to)
    (picked|chosen|set|decided|choosing|got|have|scheduled) (on)? (out)? (a|the|my) (date|day|method|spot|place|location|time) *3 (to die|to do it|to end|for my|to kill|to jump|for it|of my death|to go|to leave)
    (voluntary|assisted|chemical|physician assisted) (euthanasia|suicide|dying) *3 (for me|i want|myself|i wish|was legal|was an option|so i)
    i (want|need|deserve|wish for|would like) (assisted suicide|euthanasia|to be euthanized|to be put down|to be euthanised|maid)
    (want|need|wish|pay|hire|asking|beg|begging|wishing|find|hoping) (to)? (someone|somebody|anyone|god|a hitman|them|him|people|a stranger) (to|would|could|will|can|d)? (just|please|come|come and)? (kill|murder|shoot|end|stab) me
    (let|someone|somebody|just|please) (kill|shoot|murder) me (already|please|dead|so i|and end|put me out)
    (put|putting) me out of my misery
    why (cant|dont|havent|shouldnt|didnt|do|am|should|not) i? (just)? (kill|end) (myself|it all|my life|it already|it now)
    (reason|reasons) (not)? to (kill|not kill|end) (myself|my life|it all|it)
    (give me|need|convince me|tell me|looking for|is there|any) *3 (reason|reasons|not) (to|why i)? (stay|live|not kill|keep|not to|keep living|shouldnt kill|not do it|shouldnt end) *2 (alive|myself|living|going|it|my life)
    (talk|stop|convince) me (out of it|out of this|from doing it|from killing|not to do it|from ending|from doing something|before i)
    (if|what if|should|when) i *1 (killed|hanged|shot|hung|offed|ended) (myself|it all|my life)
    if (i|we) *6 (i will|ill|im going to|im gonna|i would|id) kill myself
    (i|im|ive|me|my) *3 (commit|committing|comit|commiting) suicide
    cant (promise|guarantee|be sure) *2 wont (kill|hurt|harm|do) *1 (myself|it|something)
    (yeet|throw|launch|fling|hurl|yeeting|throwing|launching) myself (off|out|in front|into|from|under)
    (hang|shoot|kill|drown|poison|stab) (myself|my self) *3 (one day|one of these days|someday|eventually|at some point)
    use it on myself
    (take|taking) them all *2 (tonight|today|tomorrow|now|at once|and)
    doing it (on|this|tonight|tomorrow) *3 (kill myself|die|end it|rope|pills|bag|gun|bridge)
    (drinking|taking|mixing|washing down|drink|take|mix) *6 (with|and) (all my|my|the whole bottle of|a bottle of|all the|all of my|a handful of|bottle of) *1 @pills *3 (never|wake|die|end|sleep|tonight|over|goodbye)
    @will (do the deed|pull the plug on myself|check out of life|put an end to myself)
    (hit|crash|drive|ram|smash|ride|driving|crashing|riding) (my|the) (motorbike|bike|car|motorcycle|truck) *3 (wall|truck|tree|pole|bridge|cliff|barrier|traffic)
    (postponed|postponing|delayed|delaying|put off|putting off|pushed back) (my)? (suicide|death|killing myself|ending it|ending my life)
    do it *4 (how and when|when and how|when and where|matter of when|where and when|all planned|planned out)
    (all|everything|it) (is)? planned out *6 (do it|die|end|go|date|method|letter)
    (settled on|decided on|chosen|picked|worked out|found) (a|my|the) method (and|now|its|already|to die|thats|tonight|for myself|that works)?
    have (a|my|the) method (that|to|in mind|ready|which|and|planned|picked)
    (to buy|buying|bought|need|getting) *5 to (catch the bus|ctb)
    (might|may|could|gonna|going to|will|about to|afraid ill|scared ill|afraid i will|scared i will|worried ill) (just)? (actually)? (kill|hurt|harm|hang|shoot|off) (myself|my self)
    afraid (of what i might|i might|i will|im going to|im gonna|that i might|that ill|of what ill) (do|do to|kill|hurt|end|try) *1 (myself|it|something|tonight)
    (dont|do not) (trust|feel safe with|know if i can trust) (being alone|to be alone|myself alone|myself tonight|myself anymore|myself right now)
    (not|dont|isnt|feel) (safe|feel safe) (with|from|around|alone with|by) (myself|my thoughts|my own thoughts|my own mind)
    (die|dying|death) by (suicide|my own hand|my own hands|hanging)
    by my own (hand|hands)
    (lose|losing|lost) (my|the|this) (battle|fight) (to|with|against) (depression|suicide|my mind|my demons|mental illness|life|myself)
    active (suicidal ideation|si|ideation)
    (train|trains|bus|buses|lorry|lorries|truck|trucks|tram|trams|car|cars|tube|hgv) *5 (want|want to|urge|urges|tempted|nearly|almost|think|think about|imagine|itching|could|picture) *5 (step in front of|stepping in front of|jump in front of|jumping in front of|walk in front of|walk out in front of|walking out in front of|throw myself in front of|throwing myself in front of|run in front of|step out in front of|stepping out in front of|throw myself under|throwing myself under|jump under) (it|one|them)
    (having|had|been having|have|got|active|passive|with|of|my) si *6 (intent|a plan|plan and|means)
    (suicidal thoughts|suicidal ideation|ideation) *4 (and|with) *2 (intent|a plan|plan and intent)
    (si|suicidal ideation) with (intent|plan|a plan)
    (i|im) (am)? (thinking|think|thought) (of|about) (doing it|going through with it|ending it all|ending everything|doing something stupid|doing something bad to myself)
    (death|dying) is (the only|my only|the best|my best|the answer|better than|preferable|looking|all i|what i)
    (i|im|ive) (decided|made my decision|made up my mind|made my mind up|come to the decision|reached a decision|come to the conclusion) *3 (die|dying|end it|end it all|ending it|ending my life|end my life|kill myself|suicide|not live|not living|leave this world|leave this life)
    (its|it is|time|the time has come) (time)? for me to (die|end|be gone|check out|leave the world|depart|rest forever)
    (check|checking) out (of life|for good|early|permanently|of this life|of this world|of here)
    (leave|leaving|exit|exiting|depart|departing|quit|quitting) (this|the) (world|earth|planet|life|realm|existence|plane|hell hole|hellhole|place) (behind|for good|soon|tonight|forever|today|tomorrow|now|early|and|by|on|for)
    (want|wanna|@want|@will|ready) (leave|leaving|exit|exiting|depart|quit) (this|the) (world|earth|planet|life|realm|existence|hell)
    (goodbye|farewell|suicide|death) (letter|letters|note|notes|message|messages|video|videos) *2 (i wrote|i left|i write|i am|im|i just|i already|i have|i had|i will|i need|i want|i cant|i hope|i love|i did|i sent|i posted|i made|i keep|ive|written|wrote|ready|done|my family|my kids|my mom|my parents)
    (last|final) (letter|letters|note|notes|message|messages|video|videos) *2 (before i|i write|i wrote|ill write|ill ever|i leave|i send|i will|ive written|ive recorded|i recorded|written|wrote|ready|done|my family|my kids|my mom|my parents)
    suicide by (cop|police|train|gun|hanging|overdose)
    (death|dead) wish
    (going|ready|about|time) to (meet|be with|join|see) (my maker|jesus|god|the lord|her in heaven|him in heaven|my mom in heaven|my dad in heaven|my brother in heaven|my baby in heaven)
    (join|joining|be with|see|follow|following) (him|her|them|my @person|my baby|my dog|my cat) (in death|in heaven|on the other side|in the afterlife|soon in|up there)
    (1|one|#) (shot|bullet|jump|cut|step|pull) (away|and its over|and it is over|and im gone|and it would be over|and its done)
    (suicide|suey|sooey) (cide|side|cidal)
    ready to (die|go|end it|end it all|end things|be done|leave this world|check out|meet death|give up on life|jump|be dead) (now|tonight|today|tomorrow|already|and|by|for|please)
    (attempt|attempting) (my life|on my life|on my own life|tonight|soon|today|again|tomorrow|later)
    `,
  ),
  ...signals(
    {
      group: 'intent.own',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'unknown',
      contexts: intentContexts,
    },
    `
    (suicidal|actively suicidal|so suicidal|very suicidal) (right now|rn|again|lately|today|tonight|all the time|every day|everyday|at the moment|for years|since|and|because|constantly)
    (want|wants|wanting|wanna|going to|gonna|plan to|planning to|threatening to|threatens to|threatened to|talking about|talks about|thinking about|thinking of|says|say|wishes to) (kill|end|hurt|harm|shoot|hang|cut|drown|off|unalive|killing|ending|hurting|harming|shooting|hanging) (himself|herself|themselves|themself|his life|her life|their life|their lives|it all)
    (is|are|was|being|feeling|been|seems|sounds|hes|shes|theyre) (very|so|really|actively|still|extremely)? suicidal
    (expressed|expressing|mentioned|admitted to|having|has|had|shared|disclosed|experiencing) (suicidal|suicide) (thoughts|ideation|feelings|plans|plan|intent)
    `,
  ),
  ...signals(
    {
      group: 'attempt',
      language: 'en',
      role: 'attempt',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: attemptContexts,
    },
    `
    (almost|nearly|tried to|about|attempted to|just) (did it|do it|doing it|committed|commit|ended it|went through with it) (yesterday|last night|today|again|this morning|last week|tonight|this week)
    (tried to|almost|nearly|attempted to|i about|wanted to) (commit|committed)
    (took|swallowed) (some|a bunch of|my|a lot of|too many|all my) (pills|meds|tablets) *6 (psych ward|hospital|er|icu|stomach pumped|hold|ambulance)
    (tried|attempted|try|trying|attempting|failed|attempt|failing) (and failed)? (to|at|on|and)? (kill|killing|end|ending|hang|hanging|shoot|shooting|drown|drowning|off|offing|unalive|suffocate|poison|strangle|murder|take|taking|choke) (myself|my self|my life|my own life|it all)
    (tried|attempted|failed|failing) (to)? (commit|comitting|commit|committing|end it|suicide|die|overdose|od|ctb|jump off|jump in front|end it all|slit my|bleed out)
    (i|ive|i have|have) (already|just|also|almost|nearly|once)? (attempted|failed) (suicide|again|before|twice|once|# times|multiple times|many times|several times|three times|two times|a few times|last night|yesterday|today)
    (i|ive) attempted suicide
    my (first|second|third|fourth|last|latest|recent|most recent|previous|failed|own|#|suicide|one|past|multiple|two|three|only) (suicide|failed|od|overdose)? (attempt|attempts)
    (failed|botched|unsuccessful|almost|aborted|interrupted) (suicide|my|my suicide|hanging|overdose|od)? (attempt|attempts|suicide)
    (survived|after|since|following|recovering from) (a|my|an|the|another|my last|my first|my own)? (suicide|failed|recent|second|third)? (attempt|attempts|overdose attempt)
    (overdosed|overdose) (on purpose|intentionally|to die|to kill|myself|because i)
    i (overdosed|oded) (on purpose|to die|intentionally|to end)
    (slit|slashed|sliced|cut open) my (wrist|wrists|throat|veins|arms|neck)
    (already|just|ive|i) (cut|slit|slashed) (both|both my|open my|my own) (wrists|wrist|veins|arms)
    cut my (wrist|wrists|throat|veins)
    (hung|hanged|shot|drowned|poisoned|strangled|stabbed|choked) (myself|my self)
    (almost|nearly|just|came close to|came so close to) (killed|killing|ended|ending|hung|hanged|shot|jumped|did it|doing it|went through|going through|drowned|committed|offed|died by|took my|hanging|hang) *1 (myself|it all|it|my life|off|with it|suicide|from|my own)
    (jumped|leapt|threw myself) (off|out|from|in front|into) *4 (bridge|building|window|roof|balcony|train|traffic|car|cliff|moving|truck|bus|story|floor)
    (put|tied|had|wrapped|placed|tightened|got) *2 (noose|rope|belt|cord|cable|sheet|scarf|ligature|bag) *2 (around|over|on|round) (my|the) (neck|head|throat)
    (put|held|had|placed|pointed|pressed) (the|a|my|his|dads|loaded|a loaded)? *1 (gun|pistol|knife|blade|shotgun|revolver|barrel|razor) (in|to|against|at|up to|under|on|into) my (mouth|head|temple|chin|throat|neck|chest|wrist|heart)
    (rope|branch|belt|noose|gun) (broke|snapped|jammed|misfired|failed|slipped|came loose|didnt work|didnt fire)
    (stomach|my stomach) pumped
    `,
  ),
  ...signals(
    {
      group: 'doing',
      language: 'en',
      role: 'in_progress',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: presentContexts,
    },
    `
    (already|just|ive|ive just) (cut|slit|slashed) (my|both|both my) (wrists|wrist|veins|throat|arteries)
    (swallowed|took|taken|downed) (about|around|like|over|nearly|almost|some|probably|maybe)? ## (pills|tablets|capsules)
    (took|taken|swallowed|just took) all (of)? my @pills *4 (waiting|die|end|goodbye|sleep|scared|help|over)
    (took|taken|overdosed on|just overdosed on|swallowed all) *2 (heart|blood pressure|diabetes|insulin|thyroid) (meds|medication|pills|tablets) *4 (goodbye|tell|die|sorry|waiting|overdosed|love)
    bleeding *5 (wrist|wrists|throat|artery|neck)
    (took|taken|swallowed|drank) everything in (the|my) *2 (cabinet|drawer|bathroom|house)
    (just|already|ive|ive just) drunk *2 (bleach|antifreeze|poison|drain cleaner|pesticide|detergent|cleaner)
    (took|taken|swallowed) (everything|all of it|all of them|it all|the lot) *3 (now|goodbye|sleepy|bye|sorry|wait|waiting|minutes|hour|over)
    @took ## @medicine_plain
    @took ## ## (mg)? (of)? @medicine
    (@took|swallowed) *1 (whole|entire|full)? (bottle|bttole|botle|bottel) of (@pills)
    (took|taken|take) (an|a|my) (massive|huge|big|intentional|deliberate|fatal|lethal)? overdose
    (taking|took|swallowing|swallowed) (all of them|them all|everything) *2 :pill
    (standing|sitting|stood|sat|leaning|perched|im|i am|climbed) *2 (on|at|over|outside|by) *1 (the edge|edge of|this edge|that edge|ledge|railing|railings|parapet|windowsill|window sill|guardrail|train tracks|railroad tracks|wrong side)
    edge of the (bath|bathtub|tub) *4 (razor|razors|razor blade|blade|blades|stanley knife|knife|pills|tablets)
    @took @many (of|my|the|these|those|of my|of the|of these|of those|moms|dads|his|her|sleeping|strong|pain|different|random|old|leftover|of her|of his|of moms|of dads|of them)? (pill|pills|tablets|tabs|meds|medication|medications|capsules|@medicine_plain)
    (i|ive|just|already|i just|and) (swallowed|downed|ingested|just took|just swallowed) (@many|my|the|these|those|a)? (pills|sleeping pills|tablets|painkillers)
    (just|ive just|i just|already|ive|now) (took|taken|swallowed) all (of)? (my|the) (meds|medication|medicine|medications|pills)
    (i|ive|just|i just) (took|taken|swallowed|drank|ate|drunk|downed|chugged) (all|the whole|a whole|the entire|an entire|everything|too much|too many) *1 (bottle|pills|meds|bleach|poison|pack|box|packet|them|of it|of them|antifreeze|medicine|pesticide|medication|drain cleaner|detergent)
    (drank|drinking|swallowed|drink) (some|a bottle of|the|a cup of|a glass of|a lot of|half)? (bleach|antifreeze|drain cleaner|pesticide|weed killer|rat poison|poison|battery acid|detergent|chemicals|windex|ammonia|acid|hand sanitizer|rubbing alcohol|lighter fluid|eye drops)
    (pills|meds|tablets|overdose|tylenol|paracetamol) (are|is) (kicking in|starting to kick in|taking effect|in my system|swallowed|already in)
    (pills|overdose|tylenol|paracetamol) (are|is) (starting to work|working)
    (meds|tablets) (are|is) *1 (starting to work now|working now)
    (i|im|i m) (am)? (currently|now|already|literally|still)? (overdosing|oding|bleeding out|dying right now|bleeding to death|hanging myself|killing myself|suffocating myself|drowning myself|attempting|attempting suicide|od'ing|in the process of dying|slipping away)
    (waiting|wait|waiting here|lying here waiting|lay here waiting|just waiting) (for it to|for the|for them to|to|until i|for this to|for death to) (kick in|work|take effect|die|pills to|pills|bleed|fade|drugs to|meds to|come|take me|end|slip away|tablets|poison|pass out|stop breathing)
    (cut|slit|slashed|sliced|opened) (my|both|both my|open my) (wrists|wrist|throat|arms|veins|artery|arteries|neck|vein) (and|so|just|now|tonight|minutes|hour|there|its|im|the|it) *4 (bleeding|blood|waiting|die|wont stop|dizzy|deep|fading|bleed|everywhere|faint|dying|stop)
    (bleeding|blood) *3 (wont stop|cant stop it|will not stop|isnt stopping|not stopping|so much blood)
    (losing|lost) (a lot of|so much|too much) blood
    (i|im|already|just) *1 (cut|slit|slashed) (too deep|an artery|a vein|deep and|my artery|my vein)
    (rope|noose|belt|cord) (is|s|already)? (around|round|on|over) my (neck|head|throat)
    bag (is|s|already)? (around|round|over) my (neck|head|throat)
    (the|plastic|carrier|bin|exit) bag on my head
    (gun|pistol|barrel|shotgun|revolver|muzzle) (is|s)? (in my mouth|to my head|against my head|at my temple|on my temple|pointed at my|against my temple|under my chin|pressed to my|pressed against my|against my chin|in my hand|in my lap)
    (knife|blade|razor|razor blade) (is|s)? (at my throat|to my throat|on my wrist|at my wrist|against my wrist|to my wrist|against my throat|in my hand|against my skin|on my throat)
    (gun|pistol|knife|blade|razor|rope|noose|pills|bottle of pills|bottle) (is|are|sitting|lying|right|here)? *1 (in my hand|in my hands|in hand|in front of me|next to me|beside me|in my lap|on my lap|right here|on the table|by my side|on my bed|on the bed|on my nightstand|infront of me) (and|right now|now|as i|while|i|im|tonight|so|but)
    (holding|hold|staring at|looking at|sitting with|loaded|loading|gripping|clutching|got) (a|the|my|this|his|dads|my dads|all my|all the|a bottle of|an|some)? (loaded)? (gun|pistol|revolver|shotgun|rifle|noose|rope|pills|knife|blade|razor|razor blade|razorblade|bottle of pills|bottle of xanax|glock|pill bottle) (in my|right now|to my|as i|next to|beside|ready|here|while)
    (holding|hold|staring at|looking at|sitting with|loaded|loading|gripping|clutching) (a|the|my|this|his|dads|my dads|all my|all the|a bottle of|an|some)? (loaded)? (gun|pistol|revolver|shotgun|rifle|noose|rope|pills|knife|blade|razor|razor blade|razorblade|bottle of pills|bottle of xanax|glock|pill bottle) (and|i|with)
    got (a|the|my|this|his|dads|my dads) (loaded)? (gun|pistol|revolver|shotgun|rifle|noose|blade|razor|razor blade|razorblade|glock) and
    got (a|the|my|this|his|her) (knife|knives) and (a|the|my|his|her)
    (on|at|over) the (edge|ledge|railing) of (a|the|this|my) (bridge|roof|building|cliff|balcony|rooftop|window|platform|overpass)
    (lying|laying|sitting|standing|lay|sat|walking) on the (train tracks|tracks|railway|rails|railroad|train track|highway)
    (waiting|wait) for (the|a|next|the next) (train|truck|bus) (to hit|to end|to come and|to run me|so i can jump|to jump|to kill|to take me)
    (im|i am) (about to|ready to) (jump|jump off)
    (about to|fixing to|gonna|going to) (pull the trigger|take them all|swallow them|swallow all|slit my|step off the|kick the chair|end my life right now|cut my wrists|kill myself now|kill myself right now)
    on my way to (the bridge|the roof|the tracks|the train tracks|jump|do it|die|kill myself|end it|end it all|the cliff|the spot|my spot|hang|the place where)
    (car|engine) (is)? running in (the|a|my) (closed|locked|sealed)? garage
    (turned|turning) (on the gas|the gas on) (and|in|so|to)
    (i|im) (dead by the time|already dying|gone by the time|going through with it now)
    (by the time|when) (you|anyone|someone|they|u|somebody) (read|reads|see|sees|find|finds|are reading|is reading|get|gets) (this|it|my body|me|my note) *3 (dead|gone|be gone|be dead|already|no longer|too late|over)
    (will|ill|i will) (be|already be) (dead|gone) (by the time|when|before) (you|anyone|someone|they|this)
    (took|taken|swallowed) (them|it|em) all
    (took|taken|swallowed) (all|every one) of (them|it|em|those)
    (just|already|i just) (overdosed|od'd|oded|od d) (and|on|help|now|#|minutes|im|i)
    (i|im) (feel|feeling|getting|starting to feel|going|am) *1 (sleepy|drowsy|numb|dizzy|cold|weak|woozy|faint|sick|nauseous) *3 (pills|overdose|blood|took|now goodbye|bleeding|after taking|from the)
    (taking|swallowing|popping|took|downing|eating) (pill|pills|one|them|tablets|handfuls) (after pill|after pills|after another|one by one|by the handful|after|by handful)
    `,
  ),
  ...signals(
    {
      group: 'intent.plain',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    @i_am *4 and (very|so|really|actively|quietly)? suicidal
    (its|it is|thats) suicide (i|im|that i) *1 (think|thinking|want|planning|plan|mean|considering|talking|crave)
    suicide (i mean|is what i want|is what i mean|is what im planning|is what i think|is all i|is the plan|is my plan|is on my mind)
    (thinking|think|dreaming|dream|fantasising|fantasizing) (of|about) suicide
    (nothing but|obsessed with|set on|bent on|intent on|fixated on|consumed by) (suicide|ending it|ending it all|ending my life|killing myself|my own death)
    (would|id) (rather|sooner) (kill myself|hang myself|end it|end my life|shoot myself) than (live|wake up|go on|carry on|exist|keep going|face tomorrow|feel|suffer|be a burden)
    (would|id) (rather|sooner) (kill myself|hang myself|end it|end my life|shoot myself) than *4 (like this|like that|like the last|like this one|of this life|this pain|in this pain|being a burden|be a burden|in this body|without him|without her|without them|lose my kids|lose him|lose her|back to him|back inside|back to prison)
    (would|id) (rather|sooner) (kill myself|hang myself|end it|end my life) than (do|live|face|have|go through|endure|survive|see) (another|one more) (year|day|night|month|winter|christmas|week|hour|summer) (like|of this|alone|in here|as this|with this|here)
    (would|id) (rather|sooner) (kill myself|hang myself|end it|end my life) than (go back|return|be sent back|live there|live with him|face them|face him|face her|face my|face court)
    (about|going|gonna|scared|afraid|frightened|worried|terrified|might|could|may|want|ready|tempted) *4 do something (to myself|stupid to myself|bad to myself|terrible to myself|awful to myself|i cant undo|i cannot undo|i cant take back)
    (stop|stopping|still) my own (heart|breathing|breath|pulse)
    (stopped|stopping|quit|skipping|skipped|refusing|refused|binned|flushed|given up|not taking|come off) *4 (tablets|meds|medication|insulin|dialysis|pills|warfarin|treatment|dose|doses) *4 (get it over with|to die|so i die|end it|finish me|see me off|let it take me|let it kill|speed it up|hurry it)
    (do it|kill me|end it|finish me) *4 or (ill|i will) (do it|have to|myself)
    (ill|i will|im gonna|im going to|i might) (kill|off|hang|shoot|end) me
    (reading|lurking|browsing|joined|been on) *3 suicide (forum|forums|site|sites|board|boards|chat)
    (unalive|unaliving|suicide|sewer slide|ctb|self deletion|self delete|kill myself) (urges|urge|ideation|plan|plans|gang|thoughts|feelings)
    (to|gonna|wanna|will|ill|might|should) (k|kyl) (myself|my self)
    (end|ending|ended|take|taking) my (own)? live
    (necking|noosing|roping) (myself|meself|my self)
    neck rope *6 (myself|deserve|for me|what i|tonight)
    (book|booked|booking|ran|run|running|ready for|time for|drawing|planning|plan|want) (a|my|the) toaster bath
    (suppose|supposing|say|imagine|what if) i *2 (stepped off|step off|swallowed the whole|swallow the whole|swallowed them|took them all|take them all|took the lot|swallowed the lot|ended it all|let go of the rail)
    (look|looks|looked|looking) like an accident *8 (insurance|policy|pay out|pays out|payout|my wife|my kids|my family)
    to go (as|like|the way|the same way) (he|she|they) (went|did)
    (i mean|meaning|in real life|irl|i mean it) *1 me dead
    mean (me|myself) *3 mean dead
    (eternal|forever|permanent|dirt) (nap|sleep) (is|s|for me)? *1 (booked|scheduled|planned|sorted|arranged|tonight|tomorrow)
    (dirt nap|eternal nap|forever nap|permanent nap) *1 (by|at|before|after|come) (sunup|sunrise|dawn|morning|noon|midnight|sundown|sunset|tonight|tomorrow|supper|breakfast|dark|nightfall)
    (booked|saving up for|planning|ready for|packed for|got everything for) (the|my|a) (forever|eternal|permanent|dirt|long|big|final) (nap|sleep)
    (planning|plan|plotting|arranging) my own (game over|exit|ending|departure|death|end)
    (exiting|quitting|leaving|ending) the game *4 (no respawn|no respawns|in real life|irl)
    game over *4 (no respawn|no respawns) *4 (serious|irl|in real life|for me|me)
    (delete|deleting|uninstall|alt f4d|alt f4ing|unplug|unplugging) (myself|me|my own world|my life|out of life) *6 (irl|for real|in real life|dead|forever|for good)
    (catching|catch|getting|taking) the bus *8 (dont mean the|you know which|not the number|iykyk|if you know you know|one way|said goodbye|ive said sorry|to my cat)
    kys (to|at|in|into) (the mirror|my mirror|myself|my reflection)
    (going|gonna|off|ready|about|want|time|plan) to (meet|see|join|be with) my @person (who|that|whos) *1 (passed|died|is dead|killed himself|killed herself|is gone|went)
    (picture|imagine|picturing|imagining|think about|thinking about|urge for|thoughts of) (steering|swerving|driving|crashing|veering|ploughing) *1 (into|off|in front of|under|at) *2 (bridge|tree|lorry|truck|wall|barrier|oncoming|pillar|edge|cliff|pole|traffic)
    (worked|working|figuring|worked it) out (how|where|when) *1 (to)? (die|end it|kill myself|do it to myself)
    (want|need|going|mean|ready) to stop (living|being alive|existing|breathing)
    (obsessing|obsessed|thinking|think) *1 about suicide *1 (all|every|constantly|again|nonstop|now)?
    suicide is (all|al|the only thing) i *1 (think|want|dream|have)
    :coffin (myself|my self)
    (me|very|properly|legit|genuinely|lowkey|ok|okay|honestly) suicidal
    suicidal *1 (very|as hell|as fuck|af|thats all|head on me)
    (intend|intending|choosing|chosen|choose|want|wanting|wanted|settled on|considering|except|into|only) (a|the)? suicide (i|and|its|is|this|soon|so|now|brothers|then|myself)
    (talked|talking|talk) myself into (suicide|it|killing myself|ending it)
    (head|mind) *2 settled on suicide
    suicide *1 (wanted|it is then|it is|how i go)
    (do|doing) away with my (life|selve|self|own self)
    (bring|bringing) my (own)? life to (a close|an end)
    (want|wanting|going|need|ready|intend|mean|plan) (to)? end my (own)? (days|existence|time here|story|self)
    (kill|murder|end|hang) (mi|me|my) own? self
    (deleting|delete|erase|erasing) my own life
    (take|taking|remove|removing) (myself|me) (out of|from|off) (this|the) (world|earth|planet)
    (going to|gonna|will) die because *3 (see to it|do it|make sure|myself)
    (i|we) (should|shouldve|shoulda|ought) (of|have|to have)? killed myself
    (want|wanna|need|going) (a)? bullet *4 (myself|my head|in me)
    (wont|wan|wanto|wanna|want|going|gonna) to? slit my (wrists|throat)
    not (save|safe) with (my self|me self|mi self)
    (detail|details) *2 how id (do it|go|end it)
    (if i did it|if i were to do it|if i was to do it|if i do it) *1 (itd be|it would be|id wait|id use|id go|id do it|itll be)
    (unaliving|sewer slide) *1 (tonight|tomorrow|today|soon|is the plan|is my plan)
    suicide (tonight|tomorrow|today|this weekend|in an hour|@plan_day) *3 (already got|got everything|got it all|got all the stuff|got what i need|i have it all|have everything|everything is ready|everythings ready|all set|mind made up|minds made up|note is done|note is written|nobody can stop|no one can stop|cant stop me)
    (unaliving|unalive) (tonight|tomorrow|today|soon)
    (want|wanna|go|going|gonna|commit|be) (a|full|to|the|go)? (unalive|unaliving)
    (want to|wanna|gonna|going to) go suicidal
    (im|i am|feel|feeling|so) suicide al
    kermit (suicide|sewer side|sewer slide)
    (s word|d word|k word) *5 (i want|want to|ready|is all i|myself|irl|in real life)
    (want|wanna|wanting|ready|thinking) *2 (the s word|to s word|to d word|d word|do the s word|s myself)
    (want|wanna|like|going|need) to delete (me|myself) *2 (human|irl|for real|not the profile|not the account|from)?
    rope pilled
    commit not (living|alive|existing)
    (alt f4|ctrl z|uninstall) my (whole)? (existence|life|self)
    (punch|punching) my (own)? ticket
    (discharge|discharging|excuse|excusing) myself from (this life|life|living|existence)
    (opt|opting) out *3 (of all of it|heart|of breathing|of being)
    (take|took) (my|me) (own)? life *4 (church|bury me|funeral|insurance|student loan|loan|pension)
    (six|#) (feet|foot) under *6 (dig it myself|by my own|myself|and i mean)
    (decided|decide) *3 (give them that|what ill give them|do them that favour)
    (want|wanna|ready|going|gonna|need) to? (:coffin|:skull) *3 (so bad|so badly|badly|myself|for real|i mean it|no joke|not joking|tonight|not a joke|by me)
    :coffin *4 (arrange it myself|put me in it|puts me in it|by me|chosen by me)
    (killed|hanged|shot|drowned) (himself|herself|themselves) *6 (ill|i will|im going to|i want to|ive decided to) (follow|join|do it|do the same|go the same)
    // what the body, the head or a voice asks for, and the writer agrees to
    (want|wanted|wants|wanting|wanna) *1 to kill (the pair|both|the two) of us
    (want|wanna|gonna|going|will|ill|about|need|could|ready|tempted|urge) *3 (cut|slit|slash) (my|my own) *1 (throat|wrists|wrist|veins|jugular)
    (pretending|pretend|acting like|lying that|pretended) i (dont|do not|didnt|am not|im not) *1 (want to|wanna|suicidal|thinking of) *2 (die|kill myself|end it|end my life|slit my wrists|hang myself|be dead|suicidal|suicide|killing myself)?
    (head|mind|brain|voice|voices|thoughts|something|ex|depression|illness) *3 (offering|offers|suggesting|suggests|shouting|saying|telling|whispering|says|repeating) *3 (suicide|kill yourself|hang yourself|top yourself|end yourself|end your life|take your own life|kill myself|jump|die|end it) *8 (agree|i intend to|i think i will|i am going to|im going to|i will|i might|ready to listen|plan to obey|believe it|believe them|agreeing|agreed|i want to|start listening|listening to it|obey|its right)
    suicidal (thoughts|feelings|ideas) *8 (what i want too|want too|i agree with them|act on them|stopped fighting them|stopped arguing)
    (am|was|were|be|being) (i|you) (suicidal)? *6 (no but i am|said no but|lied i am|yes i am|so yes|and i am)
    (buddies|friends|mates|people|brothers|veterans|lads) *2 (ended|killed|hanged|hanging|shot) themselves *8 (make it|be next|im next|be the call|i want to be|join them|me next|i want to follow)
    (want|wanted|wanting|urge|tempted|think about|thinking about|imagine) *3 (put|putting|drive|driving|steer|steering|swerve|swerving) (it|my car|the car|the truck|the lorry|the van|myself) (through|into|off|over|under) *1 (barrier|wall|tree|bridge|lorry|river|oncoming|central reservation|cliff|pillar)
    so (that)? i (dont|do not|wont|didnt) @end_self
    (before|or|or else|otherwise) (i|ill|i will|im going to) *1 (do something to myself|do something stupid to myself|hurt myself badly|really hurt myself|take an overdose|jump off|end up dead)
    (nearly|almost|keep nearly) (step|stepped|jump|jumped|walk|walked|stepping) *1 (out|off|in front) *4 (want it to|want to|wanted to|wanting to)
    want it to (hit|kill|run over|flatten) me
    (want|like|love|hope|need|plan|going|ready|intend|mean) *1 to be dead (by|before|come) (christmas|then|the|my|new year|easter|spring|summer|winter|friday|monday|sunday|saturday|next|this|tonight|tomorrow|morning)
    (want|wanna|need|wish) *1 to be dead *2 (by my own hand|by own hand|do it to myself|do it to meself|i will get there|make it happen|by me|see to it)
    (right this minute|right now|at this moment|above anything|more than anything) *4 (being dead|to be dead|want to be dead)
    (need|want|deserve|ought|have) to be dead *2 (thats it|thats the post|simple as|end of|full stop)
    (being dead|to be dead|my own death) is the (only)? (thing|one thing) (i)? (want|left|think)
    (ought|should|need|have|has) to (die|be dead) and *2 (im|i am|i should|that im|ill|i will|get on with it)
    should be dead and *2 should (get on with it|do it|see to it)
    my life *1 (needs|has|ought) to (end|be over|stop) and *4 (me|myself|i will|ill|volunteered|i can)
    i *1 wan (just|really|so|fucking|please)? die
    (i want to|wan|wanna) end this my life
    (take|took|get|grab|use) a (knife|blade|razor) and (cut|slit|slash|open) my (own)? (throat|wrists|wrist|neck)
    (god|he|it|cancer|nature) *1 wont take me *3 (im gonna|i will|ill|im going to|i have to) *2 (take me|do it|myself)
    (explain|tell me|give me|one reason) *4 why i (should not|shouldnt|should) (not)? *1 (kill myself|hang myself|end it|end my life|shoot myself)
    (worked out|know|decided|figured out) which way *4 (die|quickest|go|kill)
    (suicide|suicides) is (how i go|what i want|the answer for me|my answer|the only answer)
    i want (suicide|to suicide|self murder)
    (thinking|think|thought) of *1 (doing|taking) my own (life|death)
    // an “if” that hangs on what another does
    if *4 (ring|rings|call|calls|text|texts|reply|replies|answer|answers|message|ring back|come back|comes back|pick up|picks up|take me back|visa is no|visa is refused) *4 (im|i am|ill|i will|im gonna|im going to|gonna) *1 (jumping|jump|hang myself|hanging myself|kill myself|end my life|cut my throat|cut my wrists|go to the roof|pull the trigger|taking them all|swallow them|swallowing them)
    (so|that) (bad|wrong|selfish|terrible) if i (did it|ended it|killed myself|just did it|went through with it|ended it all)
    would it be (bad|wrong|selfish|terrible|sin) *2 (of|for) *1 (someone|somebody|me|a person) to (commit suicide|end it|kill myself|kill themselves|end their life) *4 (had enough|truly|me|suffering|tired)
    if (suicide|killing myself|ending it) (was|were|wasnt|werent|didnt) *4 (painless|hurt|easy|legal|sin|illegal|selfish) *8 (id|i would|i still might|i might|gone already|first in)
    (see to|arrange|hasten|bring about|choose|decide) my own (death|end|ending|exit|passing)
    (when|once|after) (the|my) (cat|dog|mum|mother|old dog|horse|rabbit) (goes|dies|is gone|passes|has gone) *1 (im going|i go|ill go|i am going|im off|i will go|thats me) (too|as well|after|next|done)
    (got|have|having|whether i have|whether ive got) it in me to (do it|kill myself|end it|go through with it|jump)
    (use|using) on my own and (dont|not|never) come round
    (if|could) i *1 (just)? (quit|stop|skip|leave off|leaving off) *1 (my)? insulin *8 (suicide|die|dead|yes|end)
    could i die (just)? by (leaving off|stopping|skipping|not taking) my (insulin|dialysis|meds|heart tablets)
    `,
  ),
  ...signals(
    {
      group: 'doing.plain',
      language: 'en',
      role: 'in_progress',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: presentContexts,
    },
    `
    (overdosed|od'd|overdose|overdosing) *1 (about|like|roughly|around)? (#|@number|ten|an|half an|a few) *1 (hour|hours|min|mins|minute|minutes) (ago|back)
    (took|taken|swallowed|necked|had) (a|the|an|my)? (hole|whole|full|entire) (packet|pack|box|bottle|strip|sheet|tub) of @pills
    (took|taken|swallowed|ate|drank) every (damn|goddamn|fucking|fuckin|freaking|bloody)? thing in the (cup|cupboard|cabinet|drawer|bathroom|house|box)
    (gonna|going to|about to|will|ill) jump before (he|she|they|the|security|anyone|someone|anybody|somebody|police|it)
    (im|i am) (climbing|stepping|hopping|swinging) (over|off) (now|it now|the rail|the railing|the railings|the barrier|the edge|the ledge|the parapet|the wall)
    (gun|shotgun|rifle|pistol|revolver|guns|shotguns|rifles|pistols|revolvers|glock|glocks|handgun|handguns|:gun) *2 loaded *4 (in my hand|in my hands|in my lap|in my mouth|to my head|next to me|beside me|on my lap|at my temple)
    (rope|noose|gun|pills|tablets|blade|knife|razor) *1 (is|are|s)? ready *1 (and)? so am i
    (knife|razor|blade|gun|rope|noose|pills) in (my|me) (hand|hands|lap) (and|an|n) (im|i am|ill|i will) (gonna|going to|about to|doing)
    :bridge *2 (standing on it|im on it|on it now|jumping|over the rail|climbing over|the rail)
    :bridge (me|standing|here) *2 :wave
    :bridge *3 now *2 :wave
    (me|lying|laid|im|standing|sat|waiting) on (the)? :rails
    (:bath|bath) (:knife|:blood)
    (:knife|:blood) :bath
    :coffin *8 this is me (going|leaving|gone|signing off)
    :rope *1 (tied|up|ready|hung|knotted|set) *8 (sorry|bye|goodbye|love|forgive|chair|neck|:wave|:dove)
    :skull *1 (by|on|this|tonight|tomorrow|before) *1 (friday|saturday|sunday|monday|tuesday|wednesday|thursday|tonight|tomorrow|weekend|then)? *3 (not laughing|not joking|not kidding|not lol|not funny|all planned|its planned)
    (wont|will not|not going to|not gonna) be (on|in|part of) (this|the) (earth|world|planet|realm|plane|life) *1 (tomorrow|tonight|by|after|anymore|much longer|soon|next|monday|when)
    :pill *2 (all of them|gone|down|gone down|swallowed|taken|the lot|all gone) *4 (night|goodnight|bye|goodbye|:coffin|:dove|:wave|sorry)
    (rope|noose|:rope) *3 (up|tied|ready|hung|there) *3 (chair|stool) *3 (there|ready|under|out|waiting)
    on the (roof|bridge|ledge|edge|balcony|overpass|viaduct) *3 (going|gonna|about|ready) to (jump|step off|let go)
    noose *1 tied
    (gun|shotgun|rifle|pistol) *5 (on|in) my lap
    :bridge *1 me *3 (bottom|minutes|bye|goodbye|tonight)
    (ive|iv|i have|have) (taking|taken|took|eaten|had) all (my|the|me) @pills
    (ive|iv|i have|i) (had|taken|took|took a|taken a) (a|an)? over (dose|dosse|dosed|does)
    over dosed *2 (dont|help|ago|scared|now|on)
    (ill|i will|i shall) already be dead
    after (tonight|today|tomorrow|this) (im|i am|ill be|i will be) dead
    swallowed (one|a|the first|half a|two) *1 (box|bottle|packet|strip) *3 (opening|starting|second|next|another)
    (if|in case) (im not here|i dont get through|i dont make it|im not around) *3 (i wont|dont search|passwords|spare key|tell|letters)
    (tide turns|tide is|tides) *5 (walking in|going in|wading)
    (catching|catch) the bus *3 (tonight|midnight|tomorrow|sunday|saturday|friday|monday|later) *6 (no return|which bus|dont mean|not the number|no stop|dont wait up|the kind)
    final log off *3 (tonight|today|now|tomorrow|life)
    (logging|log) off life *3 (tonight|midnight|today|now|tomorrow|at)
    :gun (in|to|at|against) my (mouth|head|temple|chin|chest|heart)
    :knife (to|on|at|against|in|across) my (wrist|wrists|throat|neck|veins) *3 (:blood|now|right now|sorry|bye|goodbye|deep|bleeding)
    :blood *3 (wont stop|cant stop it|cant stop the|everywhere|so much|all over|too deep|on the floor)
    (shoot|hang|kill|stab|cut) myself *2 (its|it is) (loaded|tied|ready|all set up|in my hand|round my neck|set up)
    (ill|i will|im going to|im gonna|gonna|i shall) be dead (by|before|at|in) (rush hour|midnight|lunch|lunchtime|teatime|noon|dinner|dinnertime|breakfast|the time|dawn|sunrise|an hour|# hours|# minutes|the morning)
    if *1 (youre|you are|anyone is|anybody is|someone is|youre all) reading this *4 (it worked|im dead|i am dead|i did it|im gone|ive gone|i am gone|im already dead)
    how long *2 (do i have|have i got|before|until|till) *4 (swallowing|swallowed|taking|taken|took|overdosing|overdosed) *6 (tablets|pills|paracetamol|load|lot|all of them|packet|box)
    (can they|can you|can doctors|can a doctor|how do you) (undo|reverse|pump|get out) *3 (tablets|pills|overdose|paracetamol) *4 (already|ive taken|took|had|swallowed|hour|hours|ago|since)
    (somebody|someone|a person|a man|a woman|a girl|a lad) *3 (took|taken|swallowed|overdosed|had) *8 (someone is me|somebody is me|asking for me|its me|it is me|person is me|that someone is|im him|im her)
    what if i (took|take|swallowed|swallow) (all|every) *2 (tablets|pills|tablet|pill|meds) *6 (right in front of me|in front of me|in my hand|in my lap|ive got them|here)
    had the (pills|tablets|rope|gun|knife|razor) in (their|his|her) hand *8 (because i do|i do|me)
    (the gun|the rifle|the pistol|it) clicked (empty)? *3 (tried|head|mouth|temple|pulled)
    (im|i am) the man with the (rope|gun|tablets|pills)
    i *1 (do|can) (both|either) from where i am
    (meant|wanted|trying|tried|hoped|intended|expected) to die *3 now *1 (im|i am|i keep|i cant stop|i feel) *1 (being sick|throwing up|vomiting|dizzy|bleeding|numb|drowsy|sleepy|so cold)
    (overdosed|an overdose|tablets|pills|took|taken|swallowed) *8 this time *1 (its|it is|it was|i took|ive taken|i have taken|ive had|i had|there was|with) *2 (more|double|twice|triple|stronger|the lot|all of them)
    (already|just|have|ive) (taken|took|swallowed) (them|them all|the lot|all of them|it all) *4 (just|only) (want|wanted|need|needed) *1 (someone|somebody|anyone|you|you all|people) to know
    (too late for me|no saving me|nothing to be done|no point now|cant be undone) *4 (ive|i have) *1 (taken|swallowed|had|drunk) *1 (them|the lot|it|everything|what there was|all of them)
    (ok|okay|hello|please help|guys|forgive me|help) *1 (ive|i have) (just)? overdosed
    (ive|i have|i|just) *1 (taken|swallowed|took|necked) (my|the|his|her|mums|these|those|all my) *1 (tablets|pills|sleepers|meds|medication|painkillers) *1 (all of them|every one|every one of them|every last one|the lot|the whole lot)
    `,
  ),
  ...signals(
    {
      group: 'intent.coded',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: { negated: 'none', past: 'none', quoted: 'none', now: 'emergency' },
    },
    `
    // “You know which bus”: who reads is spoken to and is not the one who goes
    (catching|catch|getting|taking) the bus *6 (you know which|if you know you know|you all know|ykwim|know what i mean|know the one|if you get me)
    kys *2 (he|she|they|mum|mom|dad|ex) (said|says|wrote|told me|screamed) *2 (so|and) (im|i am|ill|i will) (going to|gonna|going|do|might)
    (kill yourself|drop dead|go and die|go die|do us a favour) *6 (ive decided|im going to|i will|im gonna|i agree|we agree|do them that favour)
    (ctb|unaliving|unaliving myself) *1 (on)? (@plan_day)
    (ctb|unaliving|catching the bus) is (all|the only thing) *2 (mind|think|want|head)
    in minecraft *4 (not minecraft|isnt minecraft|not joking|no joke|irl)
    pull my own plug *2 (goal|mean it|plan|tonight|decided)
    (meet|meeting|see|seeing|join|joining) (jesus|god|my maker|the lord) *1 (early on purpose|on purpose|early tonight|tonight on purpose)
    unalive (attempt|note|letter|plan)
    (suicide|sewer slide|unaliving|unaliving myself|self deletion|self deleting) *1 (is on|is starting|is beginning|seems|sounds|looks|feels|starting|sounding|looking|seeming) *4 (good|great|tempting|sensible|best|only option|attractive|better|appealing|right|the cards|the right|like the plan|like my plan)
    (take|taking|choose|choosing|decided on|going for|settled on|going with|opt for|opted for|chosen) (the|a|my) (permanent|ultimate|eternal|forever) (way out|exit|escape|checkout)
    (wanted|wanting|wanna|want) to (slit my wrists|hang myself|kill myself|cut my wrists|end it all|drown myself|shoot myself|end my life) *1 (like always|as always|as usual|as ever|like every night|like every day|same as always|same as every night|like i always do)
    `,
  ),
  // The bare wish to die, said so that it is no saying: how much, that it was said, that it is meant.
  ...signals(
    {
      group: 'intent.declared',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (want to|wanna|want #|need to) (die|be dead) *1 (so much|so badly|so bad|sm|that badly|that much|more than anything|more than ever|right now|properly)
    (want to|wanna|want #|need to) (die|be dead) (please|pls|thats it|thats all|thats the post|simple as|end of|full stop|there|i said it|ive said it|i mean it|i really mean it|i really do|no joke|not a joke|i wont lie|help|help me)
    (want to|wanna|want #|need to) (die|be dead) *1 (there|i said it|i dont know how else to|no other way to|no other words|cant put it any|cant say it any|thats the truth|thats the honest truth|its that simple)
    (want to|wanna|want #|need to) (die|be dead) and *2 (mean it|meant it|said it|think about how|thinking about how|know how|want it|wanted it|have wanted it|will do it|going to do it|make it happen|see to it|do it myself)
    // what follows a wish that is meant; “so boring I want to die” ends there, or goes on with what is so
    i (want to|wanna|want #) die (i cant|i dont|i want|i have|i hate|i feel|i think|i keep|i know|ive|im not|im so tired|im tired|im done|im serious|im scared|im a|im alone|im broken|nobody|no one|not|the|they|there|everything|everyone|life|cant|dont|help|god|why|or|you|pretty|and i|and no|and nobody|and the|and im|but i|but im|but no|every day|every night|all day|all the time|as in|by)
    (want to|wanna|want #|need to) (die|be dead) ive wanted it (all|for|since|every)
    (want|wanna|going to|gonna|planning|plan|will|need|have to|got to|meaning) *1 to? be the one (who|that|to) (ends me|kills me|end me|kill me|end my life|ends my life|finishes me|finish me off|finishes me off|takes my life|take my life|does me in)
    (wanting|want|wanted) (to die|death) all (day|week|night|month)
    (only thing|one thing|all|everything) *1 i *1 want is *2 (to be dead|to die|death|my death|to kill myself|to end it all|my life over)
    if i (had|owned|could get|got) a (gun|pistol|shotgun|rifle|revolver) *3 (use it on myself|be dead|wouldnt be here|not be here|be gone by now|end it|shoot myself|blow my)
    (planning|plan|rehearsing|rehearse|designing|choreographing) my own? (death|exit|departure|dying|passing|hanging|jump|overdose)
    (want to|wanna|going to|gonna|about to|might|could|will) jump (of|offa) (the|a|that|this|my) (@height)
    (want|wanna|going|gonna|will|ill) *1 hange (myself|my self|me)
    i wont to (kill|end|hang|hurt|cut|drown|shoot) (myself|my self|my life)
    i (want|wanna|need) (to|#)? kill me
    i want (death|dying) *3 i want to (cause|bring|make|do|be|have) it
    // working up to it, on the brink of it, talked into it, with every intention of it
    (working|worked|building|built|psyching|psyched|nerving|steeling|gearing|working|psych) (myself|my self|me)? *1 up (to|for) (suicide|dying|kill myself|killing myself|ending it all|ending it|end it|hanging myself|the jump|jumping|my death|end my life|ending my life)
    (nearly|almost|getting|not far off|close to being) (worked up|psyched up|ready|there) *2 (suicide|to die|to kill myself|for dying)
    (brink|verge|edge) of (suicide|killing myself|ending it|ending it all|ending my life|ending everything|taking my life)
    (closer|this close|nearer) (to|than ever to) (suicide|killing myself|ending it all|ending my life|taking my life|taking my own life)
    (every|full|fully|my|the) (intention|intent|aim|goal|mission|resolution) *1 (of|to|is|is to|s to) (die|dying|be dead|kill myself|killing myself|end my life|ending my life|end it all|ending it all|not live|not wake up|take my life|not be alive)
    (serious|deadly serious|dead serious) about (dying|ending it|ending it all|ending my life|killing myself|suicide|wanting to die)
    no (other)? (way|way out|option|choice|answer|escape|solution) *1 (but|except|other than|apart from|than|besides) (to)? (die|death|dying|suicide|kill myself|killing myself|ending it|end it|end my life|ending my life|take my life)
    (whats|what is|nothing|nothings|nobodys|theres nothing|there is nothing) *1 (stopping|to stop|stop) me *1 (from|now|anymore)? (killing myself|ending it|ending it all|ending my life|jumping|hanging myself|taking my life)
    (not|isnt|wasnt) *2 (ending|leaving|quitting|killing) (things|it)? *2 (him|her|the job|my job|the marriage|the relationship|the game|things|the pain) *2 (ending|killing)? (me|myself|my life|my own life)
    (end|ending|finish|finishing) it my (actual|own|real|whole)? *1 (life|self|own life)
    suicidal *1 (theres|there is|thats|that is|thats) (the|that) word
    (yes|yeah|still|again|deeply|chronically|quietly|secretly) suicidal (yes|again|now|today|tonight|and|but|still|every)
    suicide *2 (im|i am|ill|i will) *1 (going to|gonna|about to) (do it|do this|go through)
    (suicide|sewer slide|self deletion|self delete) is (all|the only thing|everything) *1 (i|thats|that is|there is|left|ive|that)
    suicide *6 (its|it is|thats) what i want
    suicidal *6 (its|thats|it is) how i (feel|am)
    (die|dying|dead) is all (i|that i) want
    (want|need|like|going|gonna|mean|ready) *1 (to)? (string myself up|stringing myself up|eat my gun|eat a bullet|kiss a bullet|eat the barrel|make away with myself|see myself out of this life|put myself down|be shot of this life)
    (stringing|strung|string) myself up
    my (brains|brain|skull) *1 (all)? (over|across|up|on) the (wall|walls|ceiling|carpet|dashboard)
    (want|wanna|going|gonna|need|ready|will|about|trying) *1 (un alive|un aliving|go un alive|be un alived)
    (want|wanna|going|gonna|will|need|about) (to)? *1 (k l|kl|ki|k ll|k ill|k) (myself|my self|me)
    (im|gonna|going to|want to|wanna|about to|might|will|ill|should|could) (just)? (k m s|k y s)
    (looking|look|looked|googled|googling|searching|searched|reading|read|researching) *2 (ways|methods|how|means|places) *1 (to|of|for) (end my life|kill myself|end myself|hang myself|die|dying|taking my life)
    (nobody|no one|nothing|you|they|none of you) (can|could|will|is going to|are going to|cant|wont|is gonna) (talk me out of it|change my mind|stop me) *4 (die|dying|suicide|dead|kill|end)
    (stopped|stoped|stopping|stop|quit|skipping|skipped|refusing|refused|binned|flushed|wont take|not taking|given up|come off|came off) *3 (@pills|insulin|dialysis|treatment|chemo|dose|doses|inhaler|inhalers|warfarin) *6 (hope|hoping|hopefully|so|until|till|wish|praying|pray) *2 (finishes|finish|kills|kill|takes|take|ends|end|carries|sees) me
    (stopped|stopping|quit|skipping|skipped|refusing|refused|binned|flushed|given up) *3 (@pills|insulin|dialysis|treatment|chemo|dose|doses) *6 (because i want|i want|wanting|cause i want|cos i want|so i can|in order) *1 to die
    (which|what|how many|any) *3 (prescriptions|tablets|pills|meds|medication|these) *4 (enough|strong enough|work) to (finish me|end me|kill me|see me off|do me)
    // an overdose thought of; a mind, a part, a voice that turns to it; the point that is reached
    (@want|@will|@consider) *1 (take|taking) (an|a|another) *1 overdose
    (leaning|drawn|pulled|drifting|edging|heading|sliding|inching|gravitating|pushed|driven) *1 (to|toward|towards|into|closer to|nearer to) *3 (suicide|my suicide|ending my life|ending it all|killing myself|taking my life|taking my own life|hanging myself|ending myself)
    my (mind|head|brain|thoughts|thinking) *2 (going|goes|go|keep|keeps|turn|turns|turning|drift|drifts|drifting|returns|return|wander|wanders|circles|circling|stuck|fixed) *2 (suicide|my suicide|ending my life|ending it all|killing myself|taking my life|taking my own life|hanging myself|ending myself)
    (suicide|my suicide|ending my life|ending it all|killing myself|taking my life|taking my own life|hanging myself|ending myself) *1 (wont|doesnt|never|keeps|is) *1 (leave|leaves|entering|filling|fills|creeping|coming back|circling) *1 (my|me|into my) (head|mind|thoughts)?
    (other|this|one|every|some|big|large|huge|dark) (part|side|voice|bit) *6 (wants|want|wanting|trying|begging|intends|means|plans|telling me|tells me|screaming) to (kill|end|murder|hang|drown) (me|myself|my life)
    (part|half|bit) of me *6 (wants|wanting|trying|intends|means|plans) to (kill|end|murder|hang|drown) (me|myself|my life)
    (made up my mind|made my mind up|mind is made up|minds made up|determined|resolved|chosen|made the decision|made my decision|taken the decision|set my mind) (to|on|that i will|that i must|that i have to|i will|that im going to) *1 (die|dying|be dead|stop living|not live|cease living|leave this life|leave this world)
    decided (to|on|that i will|that im going to|that i have to|that i must) *1 (be dead|stop living|not live|cease living|leave this life|leave this world|die on|die by|die today|die tonight|die tomorrow|die and|die this)
    (at|reached|come to|near|nearing|approaching|beyond|past|driven to|pushed to|brought to) *1 (the|a|that|my)? (point|brink|stage) of (suicide|killing myself|ending it|ending it all|ending my life|taking my life|wanting to kill)
    (picturing|picture|imagining|imagine|visualising|visualizing|visions of|images of|seeing) (myself|me) *1 (jumping|leaping|falling|hanging|throwing myself|stepping out) *1 (off|from|under|in front of|infront of) *3 (@height|@vehicle|cliffs|rafters|rafter|beam|tree|noose|rope)
    (wants|want) to be dead and *3 (intend|intends|mean|means|going|gonna|plan|will) *1 (to)? (get|be|make|do|go|see|get there)
    (dead|die|death) (is|s) (what|where|all) *1 (i|im) *2 (aiming|heading|after|working|planning|want|going)
    (death|dying) by my own hand
    (saving|saved|save|hoarding|hoarded|stockpiling|collecting|stashing|stashed|putting by) *2 @pills *2 (for|towards|until|to) *1 (overdose|the day i die|end it|kill myself|die|my death|end my life)
    (dying|death|suicide|killing myself|ending my life|ending it all) is (my|the) (plan|choice|decision|aim|goal|intention)
    (ive|i have|i) (chosen|decided on|settled on|opted for) (suicide|death|dying|to be dead)
    how (id|i would|i could|i will|ill) do it *1 (pills|tablets|rope|hanging|train|bridge|gun|overdose|jump|belt|blade|razor)
    (tried|attempted|overdosed) (it|before|once|twice|already) *3 next time *1 (wont|will not) (fail|mess up|survive|get it wrong|botch|be found|wake up)
    suicide (has become|is|becomes|became|feels like|remains|was always) *1 (my|the) (only|one|last|greatest|biggest)? (comfort|hope|option|friend|answer|way out|escape|plan|dream|wish|relief)
    (think|thinking|dream|dreaming|thoughts|fantasies) (about|of) (causing|making|bringing) (it|my death|my own death) (about|happen|on)?
    id rather (kill myself|end my life|hang myself) than (go back|go there|face|return|live|carry on|go on|be arrested|tell)
    i would rather (kill myself|end my life|hang myself) than (go back|go there|face|return|live|carry on|go on|be arrested|tell)
    `,
  ),
  // An end meant, and when it will be.
  ...signals(
    {
      group: 'intent.hour',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { ...intentContexts, other: 'urgent', before: 'watch', supposed: 'urgent' },
    },
    `
    @intend_to *1 @end_self (maybe|probably|definitely|sometime|some time|at some point|either|for good|for real|and die|once and for all|with pills|with a rope|by myself|alone|quietly|properly)? @hour_ahead
    @hour_ahead *1 (is|s)? *1 (im|i am|i|ill|ima|imma) *1 @intend_to @end_self
    @hour_ahead (ill|i will|i shall|imma) @end_self
    (tonight|tomorrow|this evening|today|@plan_day) (will be|is|is going to be|is gonna be) (the|my) last (night|day|evening|one) (of my life|alive|on earth|on this earth|i am alive|im alive|in this world)
    (tonights|tonight is|tomorrows|tomorrow is|today is|todays|this is|tonight will be|tomorrow will be) *1 (the night|the day|the evening|when|my night|my day) *1 i (die|end it|end it all|end my life|kill myself|leave this world|hang myself|finally die|finally kill myself|finally end it|take my life)
    @hour_ahead (im|i am|ill be|i will be) *1 @ending_self
    @ending_self (maybe|probably|definitely|sometime|some time|at some point|either|for good|for real|once and for all|alone|quietly|properly)? @hour_ahead
    @intend_to *1 @end_self (while|whilst|as soon as|soon as|the minute|the moment|the second|the instant|the night before|the day before|the night of|the day of|the morning of|the day after|the morning after)
    @intend_to *1 @end_self (when|once|before|after) *3 (over|films over|out the door|goes to|back from|done|bell|film|movie|show|match|game|meal|dinner|tea|shower|bath|class|lesson|lecture|vet|break|run|walk|story|stories|prayers|mass|service|meeting|call|interview|visit|delivery|concert|gig|party|ceremony|reunion|hearing|appointment|session|exam|test|shift|wedding|funeral|holiday|trip|bailiffs|landlord|police|nurse|doctor|carer|cleaner|postman|guests|visitors|discharged|discharge me|discharge|smoke|cigarette|podcast|song|episode|locked up|closing up|bedtime)
    @intend_to *1 (hang|drown|gas|kill|poison|strangle|suffocate|shoot|stab) (myself|my self) (in the|from the|in my|from my|with the|with my|with a|with dads|off the|in dads) *2 @hour_ahead
    @intend_to *1 @end_self (this|next|come|on|by|for|in|before|after|until)? (the|my|our|his|her|mums|moms|dads|the day of|the day of the|the day of my|the morning of the|the night of the|the night before|the day before|the day after)? (@plan_day|birthday|anniversary|xmas|halloween|trial|hearing|prom|graduation|results day)
    @intend_to *1 @end_self (at|by|around|before|after|no later than|not later than|till|about) *1 (#|@number|half past|half|quarter|noon|midnight|dawn)
    (@plan_day|birthday|eve|evening|night|morning|noon|at @number|the #|weekend|week) (is|s|will be|shall be) (when|the night|the day|the time|the hour|the date|the moment|the evening|the morning) (i|ill|i will|i shall|im|im going to|i am going to|im gonna|that i|i finally|i plan to|i intend to) *1 (@end_self|@ending_self|die|jump)
    @intend_to *1 @end_self (while|whilst|as soon as|the minute|the moment|the second|by the time|when|before|once|after) *3 (nap|naps|napping|snoring|snores|looking|watching|handover|change over|changes over|strikes|singing|sing|arrives|arrive|comes|come|comes in|clear|boils|starts|start|begins|opens|fed|tucked|cuts out|sober up|passes|comes through|round|rounds|visiting|hours|last bus|last train|lights out|bingo|church|pub|news|shift|twelve|ten|nine|eight|awake|up|away|out|here|there|down)
    (while|whilst|as soon as|the minute|the moment|the second|by the time|when|before|once|after) *4 (nap|naps|napping|snoring|snores|looking|watching|handover|change over|strikes|singing|arrives|arrive|clear|boils|begins|opens|fed|tucked|cuts out|sober up|comes through|last bus|last train|lights out|visiting hours|bingo|pub|news|awake|away) (im|i am|ill|i|imma|then) *1 @intend_to? @end_self
    @intend_to *1 @end_self (when|once|after|as soon as|soon as|the minute|the moment|the second|the instant|the day|the night|the morning|the evening|the week|before|by the time|until|while|whilst) *4 (ends|finishes|is over|are over|is done|are done|is up|are gone|is gone|leaves|leave|asleep|is out|are out|all out|are away|is away|go away|goes away|gets back|get back|is back|gets home|get home|is home|are home|gets in|comes home|come home|comes back|come back|goes out|go out|goes off|go off|goes to work|go to work|goes to bed|go to bed|gone to bed|in bed|to sleep|is asleep|gets dark|its dark|is dark|its light|is light|shuts|closes|is quiet|is empty|wakes|wakes up|wake up|gets up|get up|is final|goes through|comes through|finish|is finished|are finished|back at school|back to school)
    (when|once|after|as soon as|soon as|the minute|the moment|the second|the instant|before|by the time|while|whilst) *4 (ends|finishes|over|is done|are done|is up|are gone|is gone|gone|leaves|leave|asleep|is out|are out|all out|are away|is away|gets back|get back|is back|gets home|get home|is home|comes home|come home|goes out|go out|goes off|goes to work|gone to bed|in bed|to sleep|gets dark|its dark|its light|shuts|closes|is quiet|is empty|wakes|wakes up|wake up|gets up|goes through) (im|i am|ill|i|imma|then) *1 @intend_to? @end_self
    @intend_to *1 @end_self (when|once|after|as soon as|soon as|the minute|the moment|the second|the instant|before) *1 (i|ive|i have|im|i am) *2 (finish|finished|post|posted|send|sent|get in|get out|get home|get back|log off|hang up|hung up|go to bed|go to sleep|clock off|clock out|knock off|been paid|get paid|writing|done|drop|dropped|say goodbye|said goodbye|see|seen|rehomed|turn)
    (when|once|after|as soon as|soon as|the minute|the moment|the second|the instant|before) *1 (i|ive|i have|im|i am) *4 (finish|finished|post|posted|send|sent|get in|get out|get home|get back|log off|hang up|hung up|go to bed|clock off|clock out|work|shift|bottle|drink|cigarette|this|it|paid|writing|done|off|goodbye) (im|i am|ill|i|imma|then) *1 @intend_to? @end_self
    `,
  ),
  ...signals(
    {
      group: 'dead.hour',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { past: 'none', quoted: 'none', supposed: 'urgent' },
    },
    `
    @be_dead (maybe|probably|definitely|sometime|already|either|for good|cold|long|and gone)? @hour_ahead
    @hour_ahead *1 @be_dead
    @be_dead (maybe|probably|definitely|sometime|already|either|for good|cold|long|and gone)? @soon
    @be_dead on? (@plan_day)
    @soon *1 @be_dead
    @be_dead (by|before|come|when|after|until|till) *2 (morning|tomorrow|tonight|midnight|dawn|sunrise|sun|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bed|breakfast|lunch|lunchtime|noon|anyone|anybody|someone|somebody|you|she|he|they|mum|mom|dad|wife|husband|kids|parents|police|postman|alarm|shift|school)
    (by|before|come|when|after|once) *4 (morning|tomorrow|tonight|midnight|dawn|sunrise|rises|up|over|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|breakfast|lunch|lunchtime|noon|this|home|back|in|wake|wakes|awake|ends|here|there) *1 @be_dead
    `,
  ),
  // Two negations, of which the second takes back the first: “it isn't that I'm not suicidal”, “I can't not think about ending my life”.
  ...signals(
    {
      group: 'intent.undenied',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: { past: 'none', quoted: 'none', now: 'emergency' },
    },
    `
    (isnt|is not|not|aint|wasnt) *1 (that|like|because|as if|as though) (im|i am|i was) not *2 (suicidal|suicide|killing myself|ending my life|ending it all|planning to die|wanting to die|going to kill myself)
    (isnt|is not|not|aint) *1 (that|like|because|as if|as though) i (dont|do not|didnt) *1 (want|plan|intend|mean|wish|think) *2 (kill myself|killing myself|die|be dead|end it|end my life|ending my life|ending it|hang myself|suicide|end it all)
    (cant|cannot|can not|couldnt) (not|help but|help|stop|quit) *1 (think|thinking|obsess|obsessing|plan|planning|fantasise|fantasising|fantasize|fantasizing|imagine|imagining|dwell|dwelling|ruminating|research|researching|want|wanting|plot|plotting) *2 (suicide|my suicide|ending my life|killing myself|ending it|ending it all|taking my life|taking my own life|hanging myself|overdosing|overdose|to kill myself|to end my life|to end it all|kill myself|end my life)
    (isnt|is not|not|never|hardly|barely|scarcely|rarely|wasnt) *1 (day|hour|minute|moment|night|morning|second|week) *4 (dont|do not|without|not) (think|thinking|want|wanting|plan|planning|wish|wishing|consider|considering|thought|thoughts) *2 (suicide|killing myself|kill myself|ending my life|end my life|end it all|ending it|ending it all|hanging myself|hang myself|shoot myself|drown myself|be dead)
    (dont|do not|cant|cannot|no longer|wouldnt|not) *1 (trust|rely on) (myself|my self|me) *2 (not to|to not|to keep from) *1 (kill|hang|end|jump|overdose|take an overdose|act on it|go through)
    (doesnt|does not|dont) mean *1 (that)? (im|i am|i) (not|dont|do not) *1 (suicidal|want to die|want to kill myself|want to end|thinking of suicide|thinking about suicide|planning)
    (cant|cannot|wont|dont|not going to|never|no point|stop) *1 (deny|denying|pretend|pretending|hide|hiding|lie about) *4 (suicidal|want to die|kill myself|killing myself|end my life|ending my life|suicide)
    (never|hardly ever|rarely) not *1 (suicidal|thinking about suicide|thinking of suicide|thinking about killing myself|thinking of killing myself|wanting to kill myself|planning my suicide)
    (never|dont|do not|cant) not *1 (want|wanna|plan|wish|mean) to? @end_self
    (dont|dont you dare|cant|stop|nobody can|no one can) *1 (tell|telling) me *2 (im not|i am not|i dont) *1 (suicidal|want to kill myself|want to end my life)
    (shouldnt|should not|not supposed to|not meant to|ought not to|oughtnt to|cant believe im|not proud of|ashamed of|hate that im|hate myself for) *1 be? *1 (thinking of|thinking about|planning|considering|wanting|contemplating|having thoughts of|having thoughts about) *1 (@ending_self|suicide|suicidal|to die|dying|to kill myself)
    (not a joke|isnt a joke|no joke|not joking|not kidding|not lying|not exaggerating|not being dramatic|not for attention|not attention seeking) *1 (im|i am) *1 suicidal
    (wouldnt|wont|cant|couldnt|dont) *1 (say|swear|claim|promise|put hand on heart) *1 (that)? (im|i am|i was) not *1 (suicidal|going to kill myself|going to end|planning to die)
    never *2 (wanted|wished|longed) to (die|kill myself|be dead|end it|end my life) (so much|more|as much|this badly|so badly|this much|so strongly|as badly)
    (no|any|not a|see no) *1 (way out|escape|option|answer|solution|choice) *1 (except|but|other than|apart from|besides|beyond) (suicide|death|dying|killing myself|to die|to kill myself|ending it|ending my life|to end it)
    not (killing myself|ending my life|ending it all) *1 (gets|is|is getting|becomes|takes|feels) *2 (harder|hard|difficult|tougher|impossible|everything|struggle|strength)
    (no longer|cant|cannot|unable to) *1 (resist|fight|fight off|hold off|hold back) *1 (suicide|killing myself|the urge to die|the urge to kill|the urge to end|my suicidal|suicidal|wanting to die)
    (havent|have not|not) (killed myself|ended my life|hanged myself) yet *1 (but i will|but ill|but im going|but i might|but soon|but im close|but its)
    (dont|do not|no idea|not sure|cant) (know|think|understand|see)? *1 why *1 (i havent|i have not|ive not|i didnt) (killed|kill|ended|end|hanged|hang) (myself|my life|it all) *1 (already|yet|by now|before)
    not (wanting to|thinking about|thinking of) (kill|killing|die|end|ending) (myself|my life)? *1 (would be|is hard|is impossible|feels)
    (no longer|not|cant|cannot|dont think i can|not sure i can|dont know if i can) (able to)? *1 (say|promise|swear|guarantee) *1 i *1 wont (@end_self|end it|do it tonight|jump)
    (dont|do not|never) *1 (believe|trust|listen to) (me|it) *1 (when|if) i *2 (im|i am) not suicidal
    (cant|cannot|dont think i can|not sure i can|unable to|dont know if i can|not sure if i can) *1 (stop|keep|hold|prevent) (myself|me) *1 (from)? (ending it|ending my life|killing myself|hanging myself|jumping|taking an overdose|overdosing|taking my life|ending it all)
    (only|one|sole|main|single) *1 (reason|thing) *3 (havent|have not|not|didnt|dont|stopping me|keeping me|keeps me|stops me|stopped me|stop me|between me) *2 (killed myself|kill myself|killing myself|ended my life|end my life|ending my life|ended it all|ending it all|hanged myself|suicide|ending it|ended it|taken my own life|taken my life|done away with myself|shot myself|drowned myself|jumped|topped myself|overdosed|done myself in|finished myself)
    (nothing|no option|no choice|nowhere|no road|no path|nothing left|no hope) *4 (but|except|other than|apart from|besides) (suicide|death|to die|to kill myself|to end it|to end my life|ending it|killing myself|ending my life)
    (no|any|only|see no|another|other) *1 (alternative|answer|option|way out|solution|choice) (to|than|but|except|besides) (suicide|death|dying|killing myself|ending my life|ending it)
    only alive because i (havent|have not|cant|couldnt|dont) *4 (way|found|done|worked|how|courage|guts|nerve)
    (dont know how to|how do i|how can i|no idea how to|trying to|struggling to) *1 (stop|keep) myself from *1 (committing suicide|killing myself|ending it|ending my life|hanging myself|taking an overdose|jumping)
    (what do you do|what should you do|what are you meant to do|what are you supposed to do|who do you tell|who do you call|where do you go|how do you cope|how do you carry on) *1 (when|if) you *1 (want to|wanna|are about to) (kill yourself|end your life|end it all|hang yourself|take your own life|be dead|die)
    (wont|cant|cannot|not going to|couldnt) *1 (promise|guarantee) *2 (stay safe|keep myself safe|keep safe|be safe|ill be safe|ill stay safe|stay alive)
    (dont|do not|cant|cannot|cant just) not (want to|wanna|go and|just)? @end_self
    (never|didnt|did not|havent|not|wasnt) *1 (said|say|saying|promised|claimed|claim|claiming|told you|told anyone|told them|swear|swore) *2 (wouldnt|wont|would not|will not|wasnt going to|wasnt gonna|am not going to|im not going to) *2 @end_self
    (not sure|not certain|not convinced|dont know|do not know|cant say|cannot say|cant swear|cannot swear|cant promise|cannot promise|cant guarantee|cannot guarantee|cant tell you|cannot tell you|no guarantee|no guarantees|no promise|no promises|no telling|who says|whos to say|who is to say|dont assume|do not assume|dont bet on it|dont think) *1 (that|if|whether|but)? i (wont|will not|wouldnt|am not going to) *1 @end_self
    (struggling|struggle|fighting|fight|battling|battle|trying|try|trying so hard|everything|effort|all my strength|all my willpower|all i have|hard|harder|difficult|impossible|begging myself|talking myself into) *3 not to *1 @end_self
    (no|not one|no good|cant find|cannot find|cant think of|cannot think of|cant see|cannot see|run out of|running out of|out of|need|give me|tell me|name|find me|name me|without|hardly|barely|few|fewer|losing) *2 (reason|reasons|point|excuse|excuses|argument) *1 (left)? (why)? (not to|to not|i shouldnt|why i shouldnt) *1 @end_self
    (dont know|do not know|no idea|not sure|unsure) *2 (how to|how not to|how to not|if i can|whether i can|i can) *1 (not|stop myself from|avoid|resist|keep from)? *1 (not)? (@end_self|@ending_self)
    (not|isnt|aint|wasnt) *1 (that|like|because|as if|as though) (im|i am|i) *1 (not|dont|wont) *2 @end_self
    (lying|lie|liar) *2 if i (said|say|told you|claimed|pretended) *2 (dont|do not|didnt|wont|wasnt|not) *2 (@end_self|@ending_self|suicidal)
    // safety that cannot be kept or promised
    (im|i am|am|be|feel|isnt|aint) (not|un|never|no longer|hardly) *1 safe *1 (on my own|alone|by myself|to be alone|to be left|left alone|with myself|from myself|around myself|in my own company|in my own hands|in my head|to be on my own|to be by myself)
    (dont|do not|no longer|never|cant|cannot) *1 (feel)? safe *1 (from|with|around) *1 (myself|me|my own hands|my own head|my thoughts|my own thoughts)
    (dont|do not|cant|cannot|no longer|wouldnt|shouldnt|not) *1 (be trusted|trust myself|trust me|trust my self) *1 (to be alone|on my own|alone tonight|to stay alive|to stay safe|to be safe|to keep safe|to live|to survive|to last|to make it|to get through|by myself tonight|being left|to be left|tonight)
    (dont|do not|cant|cannot|no longer|wouldnt|not) *1 (trust|be trusted) *1 (myself|me|my self)? *1 (around|near|with|by|next to) (the|my|all|all these|these|those|any|sharp)? (@blade|@gun|@rope|@pills|knives|meds|sharps|balcony|window|bridge|tracks|railings|car keys|medicine cabinet)
    (dont|do not|cant|cannot|not sure i can|unable to) *1 (think i can|know if i can|believe i can|be able to)? *1 (stop|hold|restrain|control) (myself|me|my self) (back)? *1 (anymore|any longer|this time|much longer|tonight|again from)
    (dont|do not|not) *1 (think|know if|believe|sure) i *1 (can|could|will be able to) *1 (stop|restrain|hold) (myself|me|my self)
    (dont|do not|no idea|scared|afraid|frightened|worried|terrified|not sure|dread) *1 (know|of|about|to think)? what (ill|i will|i might|i may|i could|id|im going to|im gonna) *1 (do|end up doing) *1 (to myself|if im left alone|if i am left alone|if im alone|if im on my own|if left alone|if i stay here alone|alone tonight|if nobody comes|if no one comes|if nobody answers)
    (losing|lost|about to lose|im losing) *1 (the|my|this) (fight|battle|will) *1 to (stay alive|live|keep living|keep going|survive|stay)
    (cant|cannot|wont|not going to|couldnt|dont|unable to) *1 (promise|guarantee|swear|say) *2 (i wont|that i wont|not to|i will not|i wouldnt) *1 (do anything|do something|hurt myself|harm myself|do anything stupid|do something stupid|try|try again|act on it|do it|be here|hurt or kill)
    (shouldnt|should not|isnt supposed|not supposed|wouldnt|would not|ought not|oughtnt|no business|not meant|no right|no reason|least likely|last person|cant|cannot|couldnt|never|dont|doesnt) *2 (want|wants|wanting|be wanting|planning|feel like|thinking) *2 @dies_third *4 (this one does|this one wants|well this one|they are wrong|theyre wrong|i do|i want to|i really do|i really want to|i still want to|still i do|i still do|i long to|i am|here i am|that is me|thats me|i plan to|i am going to|im going to|i intend to)
    suicide *4 (answer|way out|option|solution|way|anything|nothing) *1 but (its|it is|for me|i|to me) *1 (only answer|only one|only way|only option|only thing left|only exit|only solution|only door|all i want|one i want|answer i want|see no other|cant see another|dont see another|cant see any other)
    `,
  ),
  // The writer speaks of one who is the writer.
  ...signals(
    {
      group: 'intent.oneself',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: { negated: 'none', past: 'none', quoted: 'none', now: 'emergency' },
    },
    `
    (i want|i need|id like|i would like|want) to die (quicker|faster)
    (say that|say this|saying this|saying that|say it) *1 (as|from) (someone|somebody|one|a man|a woman|a person|a guy|a girl) (whos|who is|who|thats) *1 (going to|about to|planning to|planning it|doing it|will|decided to|made up)
    wont (to|too|tu) (commit suicide|unalive|kill myself|kill me|end my life|end it all|hang myself|hurt myself|cut myself|slit my wrists|overdose|top myself|be dead)
    (longs|longing|wants|wanted|wanting|needs|aches|yearns|plans|intends|wishes|about|wishing|ready) to (die|be dead|stop living|end it|end it all|kill himself|kill herself|kill themselves|end his life|end her life|end their life|end her own life|end his own life|take his life|take her life|take their life|take his own life|take her own life|take their own life|hang himself|hang herself) *1 (is|was|being|now) (me|myself|now me)
    (i|im|me) *2 (give|giving|gave|full of|good at|hand out|dish out) *3 advice for (somebody|someone|a person|a woman|a man|a girl|a guy|a lad) (who|thats|whos) *3 (kill herself|kill himself|kill themselves|end it|end it all|end her life|end his life|end their life|die|suicidal|be dead)
    (all through|the whole time|throughout|the entire time|the whole way|the entire way|all the while|the whole evening|the whole day) *4 i *1 (wanted|was wanting|kept wanting|longed) to (kill myself|end my life|hang myself|end it all|take my own life|be dead)
    (im|i am|ive become|i have become|turned into|turn into|i became|becoming) *2 (man|woman|father|mother|dad|mum|mom|person|someone|somebody|bloke|guy|girl|boy|lad|lass|teacher|nurse|doctor|men|women|people|parent|student|kid|husband|wife|one) (who|that|whos) *1 (wants to|wants|plans to|means to|intends to|going to|is going to|is about to|has decided to|decided to|has resolved to|is planning to|planning to|is thinking of|thinks of|thinks about|thinking about|dreams of|longs to|keeps wanting to|would like to|want to|plan to|needs to) *1 @dies_third
    want to @dies_third *2 (i do|i want to|i really do|i really want to|i still want to|still i do|i long to|i am one|i am that|i am wanting|here i am|that is me|thats me|thats exactly me)
    (want|wants|wanted|feel like|feels like|feeling like|planning|plan|plans) *1 (to)? (kill themselves|kill themself|killing themselves|end it all|ending it all|die by suicide|end their life|end their lives|hang themselves) *6 (because i do|cos i do|i really do|i want to|because i want to|just me|is it only me|only me|and i do|yes i do)
    (undersigned|present writer|writer of this|your correspondent|this user|this poster|this member|this account|your neighbour who|man at this|woman at this|one at this) *3 (wants to|is going to|intends to|plans to|means to|has decided to|has resolved to|is about to) @dies_third
    (as a|as an|as one|as the one|as someone|as somebody|as the) *2 (who|that) *1 (wants to|plans to|is going to|intends to|means to|still wants to) @dies_third
    `,
  ),
  ...signals(
    {
      group: 'doing.misspelt',
      language: 'en',
      role: 'in_progress',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: presentContexts,
    },
    `
    // “took to many”: how it is written by those who do not write “too”
    (@took|swallowed|take) (to|too|#) (many|much) *2 (@pills|of them|of my|of mums|of dads) *6 (@purpose|on perpose|my heart|heart is|my hart|chest|cant breathe|cant stand|cant see|sick|sleepy|dizzy|help|scared|funny|numb|vision|ambulance)
    (taking|took|taken|swallowing|swallowed|take) every *1 (tablet|pill|capsule|one|last one) *1 (i|ive|in the|there) *1 (got|have|own|find|found|house|cupboard|drawer|cabinet|box|was|bottle|packet)
    (ive|i have|iv|i just) overdosed (help|somebody|someone|anybody|anyone|tonight|just now|now|im scared|and im|and i|i think|i need|cant|dont know)
    (going|gonna|about|ready) (to)? jump *1 (of|off|from|in front of) *1 (the|a|that|this) (@height|train|trains) *2 (at|tonight|tomorrow|midnight|now|today|when|after|in)
    (took|taken|taking) al (my|of my) *1 @pills
    took to (many|much) *1 @pills
    (enough|plenty) *5 to (kill|finish|end) me and *1 (thats|that is) *2 (idea|plan|point|hope|aim)
    (note|letter|letters) (pills|tablets|rope|gun|blade|razor) *2 (door locked|here goes|goodbye|bye|phone off|phones off)
    (down they went|down they go|down they all went) *1 (every|all|:pill) *6 (sleep|sleeping|asleep|forever|goodbye|bye|sorry|night)
    :pill *3 (every last one|every single one|every one|all of them|the lot|whole bottle|whole box|whole packet|all down) *5 (forever|for ever|for good|goodbye|bye|sorry|:coffin|:dove|:wave|never)
    (:tower|:window|:tower :window|:bridge) :down *4 (forgive|sorry|goodbye|bye|now|tonight|tomorrow|love|:wave|:dove|mama|mum|mom)
    `,
  ),
  ...signals(
    {
      group: 'pictures.intent',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    :gun *1 (my head|my own head|my brain|my temple|my mouth|myself)
    me *1 :coffin *1 (please|pls|i wanna die|i want to die|by my own hand|i mean it|tonight|soon)
    (:coffin|:rope|:gun|:knife|:pill) *3 (i|just)? (wanna die|want to die|want to kill myself|wanna kill myself|need to die)
    (want|wanna|wish|need|ready|thinking|thinking about|cant stop thinking about) *2 (:bridge|:rope|:gun|:rails) *3 (myself|so bad|end it|jump|for real|no joke)
    (:pill :wine|:wine :pill|:pill :bath|:bath :pill|:knife :bath) *4 (then nothing|nothing after|bye|goodbye|over|:end|forever|never again|sorry)
    (:bridge|:tower|:window|:rails|:train) *5 (want to|wanna|gonna|going to|ready to|need to|might) *1 (jump|leap|step off|step out|fall)
    :pill *3 (never|not|dont|wont) (waking|wake) (up)?
    `,
  ),
];
