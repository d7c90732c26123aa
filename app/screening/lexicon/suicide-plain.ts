import { intentContexts, wishContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const shared = { language: 'en', concern: 'suicide', about: 'unknown' } as const;

/** What is under way, or a farewell: words of others and of long ago do not count. */
const graveContexts = {
  negated: 'none',
  other: 'urgent',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
  supposed: 'none',
  recovered: 'none',
} as const;

/** Plain, short sentences in which one thing is said and nothing hinted at. */
export const suicidePlain = [
  ...signals(
    {
      ...shared,
      group: 'plain.intent',
      role: 'intent',
      tier: 'urgent',
      contexts: intentContexts,
    },
    `
    (dont|do not|cant|cannot|can no longer|dont even) see *2 (option|options|way|ways|choice|choices|answer|way out|solution|future) *2 (except|but|besides|other than|apart from|than|beyond) *1 (suicide|dying|die|death|killing myself|ending it|kill myself|end it|end my life|ending my life)
    (no|any) *1 (option|options|way|choice|answer|way out|solution) (left)? (except|but|besides|other than|apart from|than) *1 (suicide|dying|die|death|killing myself|ending it|kill myself|end it|end my life|ending my life)
    (make|making|get) myself (not alive|no longer alive|stop being alive|not exist|stop existing|dead)
    (dont|do not|no longer|not|never) (intend|plan|planning|mean|intending|propose|expect) (to|on) (go on living|going on living|keep living|stay alive|staying alive|carry on living|be alive|being alive|still be alive|live past|live to see)
    (life|lives|living) *8 (want|going|ready|plan|decided|mean|need|intend) to end mine
    (self checkout|checking out|checkout|check out|checked out) (from|of) (life|this life|existence|the world|this world|living)
    (suicide|suicides|killed himself|killed herself|killed themselves|jumped|hanged himself|hanged herself|overdosed) *6 i (want|am going|intend|plan|need) to do the same
    (want|wanna|going) to die and *1 (thought|worked out|decided|figured out|know|chosen|planned) *1 how
    // what is being worked out, no day yet; what was looked for, whoever asks
    (started|starting|start|keep|kept|been|im|ive|busy|still|already|begun|began) (working|worked|work|figuring|figured|planning|planned|thinking|imagining|mapping|plotting) *2 how (id|i would|i could|i might|ill|i will|to|best to) (do it|go about it|end it|end things) *4 (havent|have not|not|no|without|yet|just|only) *2 (date|day|time|plan|when|night|courage|anything)
    (worked out|figured out|decided|thought about|thinking about|imagine|imagined|planning|picture|pictured|rehearsed|know) *3 how (id|i would|i will|ill|i could) do it *4 (find me|find my body|finds me|discover me)
    (plan|planning|arranging|preparing|prepare|ready for|organising|rehearsing) *1 (my|an|the)? (exit|departure|way out|escape|leaving) (from|of|out of) (this|the) (world|life|planet|earth)
    (permanent|eternal|endless|forever|everlasting|final) (sleep|rest|nap|peace|slumber|silence) *8 *4 (make it happen|making it happen|arrange it|bring it about|see to it|make sure of it)
    (made up my mind|made my mind up|decided|determined|resolved|made my decision) *1 (that)? i (wont|will not|am not going to|shant|shall not|cant|no longer want to) *1 (go on|carry on|keep on|keep|continue|stay|be) *1 (living|alive|existing)
    (all|only thing|everything) *4 (think|thinking|dream|dreaming|want|think about|think of) *1 (about|of)? *1 is (ending it|ending it all|ending my life|suicide|killing myself|how to die|how to end|jumping|hanging myself|my own death)
    (ending it|ending it all|ending my life|killing myself|suicide|hanging myself) is (all|the only thing|everything) i *1 (think|dream|want|can)
    (could easily|tempted to|keep wanting to|thinking of|think of|thinking about|think about|thought of|thought about|feel like|urge to|wonder about|wonder if i should|considering) *1 (take|taking|swallow|swallowing|neck|necking|down|downing) *1 (all|every|the whole|the lot|everything|the entire|a whole|the rest of) *3 (pills|tablets|pill|tablet|meds|medication|packet|bottle|box|cupboard|cabinet|lot|stash|strip)
    (tempted to|keep wanting to|thinking of|think of|thinking about|think about|thought of|thought about|urge to|wonder about|considering) *1 (take|taking|swallow|swallowing|neck|necking) (the lot|them all|all of them|every one of them)
    (dont|do not|no longer|not) want to (be alive|live|be here|exist|go on|wake up|keep living) *5 (thinking|think|looking|working|figuring|planning) *1 (of|about|up|for|at|out|on) (ways|methods|how|means|a way)
    (want out of|out of|done with|finished with|had enough of|tired of|sick of) (life|living|this life|being alive) *4 (thinking|think|looking|working|figuring|planning) *1 (of|about|up|for|at|out|on) (ways|methods|how|means|a way)
    (every time|whenever|each time|keep|keeps|always) *3 (see|pass|cross|passing|crossing|seeing|eyeing|looking at|stand on|stand near|near|on|at) *2 (bridge|viaduct|train|platform|cliff|roof|balcony|car park|railway|tracks|flyover) *8 (think|thinking|thoughts|thought|imagine|imagining|picture|urge|tempted|wonder) (of|about|to|i should|i could|what if i)? (jumping|jump|stepping off|stepping out|throwing myself|throw myself|going over|letting myself fall)
    (thinking|think|thought|imagining|picturing|tempted by|considering) *1 (about|of)? *1 i (should|could|might) *1 (jump|throw myself|step off|step out in front|drive off|hang myself|end it|take the lot|take them all)
    (rehearsing|rehearse|rehearsed|practising|scripting|plotting|staging|arranging|scheduling|imagining|picturing|visualising|daydreaming about|dreaming of|fantasising about) *1 (my|my own) (suicide|hanging|overdose|own death|exit|funeral after)
    (figuring|working|worked|figured|thinking|thought) (out|of|about|up) (the)? (ways|how|a way|where|when) (i|id) *1 (could|would|might|can|will)? (do it|end it|end it all) *4 (havent|have not|not|no|without|yet) *2 (date|day|time|plan|when|night|courage|anything)
    suicide *1 (is|has been|is always|was|keeps|stays|sits) *3 (my thoughts|my mind|my head)
    (coming back to|circling back to|drawn to|return to|returning to|leaning towards|thinking more about|keep thinking of|keep going back to|fixated on|obsessing over|back to) suicide
    (considering|contemplating|planning|thinking about|thinking of|thought about|close to|want|wanting|tempted by|fantasising about|picturing) (an|a|another|taking an) *1 overdose
    (want|need|asked|ask|asking|begging|beg|wish|find) *3 help me (to)? die
    (alone|lonely|hopeless|coping|cope|scared|desperate|numb|empty|exhausted|broke|drunk|ashamed|homeless|worthless) (and)? (suicidal)
    (suicidal) (and)? (alone|lonely|desperate|hopeless|scared|broke|drunk|homeless|exhausted|ashamed|in pain|in debt)
    (#|@number|yo|yr old|year old|f|m) (and|but|years old and) suicidal
    (i|im|ive|i have|i keep|i came|me) *4 (rehearsing|imagining|preparing for|working up to|leaning towards|leaning toward|pulled towards|edging towards|so close to|close to|close today to|hard about|to think of|stop myself from|hold myself back from|answer is|a plan for|plans for) *1 (suicide|an overdose|taking an overdose)
    suicidal (thats it|thats all|thats the post|there i said it|with a plan|with plan|with plans|with intent|and nowhere|and no one|and nobody|and nothing|and no idea|and dont know|and i dont|and i cant|and i need|and im|atm|as always|help|please help|pls help|anyone there|anyone awake|anyone up|talk to me|please talk)
    (so so|so|v|vv|hella|mega|proper|extremely|severely|insanely|unbelievably|stupidly|fucking|bloody|freaking|genuinely|majorly|really really|very very|too|increasingly|desperately) suicidal
    (woke up|wake up|waking up|still|remain|stay|ended up|end up|go to bed|going to bed|grew up|drunk and|high and|home and|sat here|lying here|sitting here|lying awake) *1 suicidal
    (this|that|most|how|more|as) suicidal (at #|at @number|i am|im|i feel|i get|ive|i have|i really am|ever|as i|than ever|than i|right now|again)
    (passively|actively|acutely|chronically) *3 suicidal
    (im|i am|am|feel|been) *2 risk of (suicide|killing myself|ending my life|hurting myself|taking my life)
    (in danger|at risk) from (myself|my own hands|my own mind|my own thoughts)
    (i have|ive|ive got|got|have) *1 (intent|a plan|plan|plans|a method|the means|means) (and|with|but no|plus) *1 (means|intent|a plan|plan|a method|the method|the means|a date|the intent)
    (si|suicidal ideation|ideation) (is|are|s) *1 (really|so|very|bad|worse|strong|intense|unbearable|overwhelming|through the roof|back|constant|loud|high|screaming)
    (id|i would) *1 @end_self (if|but|only) *6 (guts|coward|cowardly|nerve|courage|gun|dog|cat|mum|mom|kids|children|painless|hurt|easy|find me|found|brave|strength|wasnt|werent|didnt|scared|afraid|failing|chicken|balls|method|means)
    (take|taking|hide|lock up|lock away|remove|confiscate|keep) (my|the|all the|all my|these|those) *1 (pills|tablets|meds|knives|blades|razors|rope|gun|medication|car keys) *3 (off me|away from me|from me|before i) *2 (take them|take it|swallow|use|do|hurt|kill|end|cut|overdose)?
    (plan|plans|means|method|ready|preparing|prepared|preparations|preparation|close|craving|longing|yearning|desire|deadline|date|schedule|timeline) (for|to) *1 (an overdose|my overdose|@ending_self|my suicide)
    (carry out|carrying out|go through with|going through with|act on|acting on|execute|follow through with|following through on|follow through on) my *1 (suicide|suicide plan|plan to die|plan to kill myself|plans to die)
    kill~ my (useless|worthless|stupid|pathetic|sorry|fat|ugly|disgusting|miserable|damn|fucking|own damn) *1 self
    (wanted|going|ready|planning) to (kill myself|die|end it|end my life|be dead|end it all) *2 and i still (do|am|want to|feel)
    (my|the) note (will|is going to|ll) (say|read|tell) *6 (sorry|die|dead|goodbye|love|forgive|tired|fault)
    (ready|going|gonna|want|wanna|time|need|about|tempted|wish i could) (to)? *1 (log off|log out of|logout of|sign off|sign out of|sign off from|unsubscribe from|check out of|opt out of|exit|uninstall) (life|existence|living|this life|planet earth|the planet)
    toaster bath *1 (for me|tonight|soon|it is then|when i get|is what i)
    if i had *2 (courage|guts|nerve|balls|gun|means|pills) *2 (id|i would) *1 be dead
    (all|most) *1 my thoughts (are|turn|go|come back|keep going|return) *2 (suicide|killing myself|ending it|ending my life|my own death|being dead)
    (rope|noose|gun|shotgun|tablets|pills|stash) *6 (think|thinking) about it (all the time|constantly|every day|every night|all day|every hour|nonstop|day and night)
    (want|wanted|need) (it|this|everything|all of it|my life|the pain|things) *1 to (end|stop|be over|finish) *4 (do it myself|by my own hand|make it happen|end it myself|finish it myself)
    (plan|plans|idea|method) *3 (for|of|about) how (ill|i will|id|i would|im going to) *1 (die|end it|kill myself|end my life|do it)
    (make|making) sure i *1 (dont|do not|never|wont) (wake up|wake|come round|survive) *1 (one|tomorrow|again|this time|ever|from it|at all|in the morning|next)
    (so|how|too|really|that) (easy|simple|tempting) *4 to (step|jump|walk|drive|fall|slip|roll|swerve|steer|lean) (off|out|under|over|in front of|into|in front) *2 (platform|train|bridge|edge|cliff|traffic|tracks|lorry|bus|tree|wall|river|oncoming|roof|balcony|barrier|canal|motorway)
    (so|how|too|really|that) (easy|simple|tempting) *4 to *1 (swallow them|swallow the lot|swallow it all|take them all|take the lot|neck them|let go of the wheel|let go of the rail|turn the wheel|open my wrists|end my life)
    (suicide|kill myself|end it|die|jump) *2 all my (brain|head|mind) *1 (says|said|thinks|repeats|shouts|hears|knows)
    (would|id) (rather|sooner) (shoot myself|hang myself|jump|drown myself|be dead and buried) than (do|live|face|have|go through|endure|survive|see|spend) (another|one more) (year|day|night|month|winter|christmas|week|summer|decade)
    my suicide (would|will|could|might|has to|needs to)
    need to be dead
    (stopped|stopping|skipping|skipped|quit|not taking|came off|binned|flushed|refusing) *3 (tablets|meds|medication|insulin|dialysis|pills|warfarin|treatment|thinners|inhaler) *3 (so that ill die|so ill die|so i can die|so that i die|so that i can die|so i die|to make myself die|so it kills me|so that it kills me)
    (im|i am|ive become|feel like|think im|know im|that im|becoming|be) *1 (a|such a|too much of a)? (danger|risk|threat|hazard) to (myself|my own life|my own safety)
    (want|wanna|wanted|need|plan|intend|mean|left|goal|aim|plan|mission|intention|dream|wish|ambition|resolution|purpose|hope|thought|answer|thing) (to do)? (is|s) (to)? @end_self
    (set on|bent on|intent on|fixated on|consumed by|resolved on|hell bent on|dead set on|inches from|inches away from|seconds from|moments away from|moments from|minutes from|hours from|days away from|steps away from|a hair away from|a hair from|not far off|not far from|near to|nearer to|nearing|on the cusp of|on the point of|on the brink of|on the edge of|coming back to|going back to|returning to|circling|turn to|turns to|drift to|drifts to|only thing on my mind is|on my mind is|in my head is|i think about is|can think of is|i think of is|i dream of is|i see is|looking at) *1 (@ending_self|my own suicide|an overdose)
    (only thing on my mind is|thing in my head is|i can think about is|i can think of is|i think about is|i think of is|i dream of is) *1 (suicide|death|dying|being dead)
    (fixing to|itching to|aching to|burning to|dying to|mean to|meaning to|plotting to|dead set to|minded to|inclined to|liable to|bound to|im likely to|i am likely to|im quite likely to|im very likely to|im more likely to|i am more likely to|im most likely to|id be likely to|thinking i should|urge to|compelled to|driven to|forced to|pushed to|close to wanting to|going ahead to) @end_self
    (thinking about|think about|thinking of|looking for|considering|want) *2 (way|ways) out *2 (permanent|permanently|for good|forever|final)
    (decided|chosen|choosing|plan is|plan) *1 (not to be alive|to not be alive|not to live|not to exist|to stop being alive|to not live)
    (bought|got|ordered|have|found|own) (a|the|some|my) (rope|noose|gun|shotgun|pistol|helium|charcoal) *4 (havent|have not|not|just need to|need to) *1 (decided|picked|chosen|set|decide|choose|pick) *1 (when|day|date|time)
    (ive|i have|i|im) *1 (been|started|begun) *1 (stockpiling|hoarding|stashing|squirrelling away|stashing away) *2 (pills|tablets|painkillers|meds|paracetamol|medication|insulin)
    (saving|saved|storing) (my|up my|all my) (tablets|pills|meds|sleeping tablets|painkillers|medication) (up|until i|for when|so that i|so i)
    (kinda|sorta|lowkey|mildly|slightly|kind of|sort of) suicidal
    suicidal (yes|yep|yeah)
    (every time|whenever|each time|any time|when) *2 (drive|walk|cross|go|ride|cycle|stand|run|am|step|get) *3 (bridge|viaduct|flyover|platform|cliff|cliffs|overpass|dam|roof|balcony|edge|tracks|pier) *2 i (want to|long to|ache to|feel like|feel the urge to|think about|think of|imagine|have to stop myself|nearly|almost) (jump|jumping|let go|letting go|step off|stepping off|throw myself|throwing myself|climb over|climbing over|leap|go over)
    (throw|throwing|hurl|hurling|fling|flinging|chuck|chucking) (myself|me|my self) *1 (onto|on to|on|in front of|under|beneath|off|from|over|out of|into|down) *1 (the|a|this|that)? *1 (tracks|track|train|rails|line|lines|railway|traffic|motorway|road|lorry|bus|bridge|roof|balcony|cliff|cliffs|window|railings|stairs|weir|river|sea|canal|dam)
    asking for me *8 (hurt|worse|easier|kinder|quicker|painless|hurts|least|better) *6 (rope|overdose|hanging|train|jumping|pills|bridge|gun|drowning)
    (bought|got|have|found|chosen|picked) (the|a|my) (rope|noose|cord|hose|gun|blade|razor|tablets|pills|helium) and *1 (picked|chosen|chose|choose|found|know|got) *1 (the|a|my|which) *1 (tree|beam|branch|bridge|spot|place|day|date|night|time|room|woods|hook|railing)
    if *8 (im going to|i am going to|im gonna|ill|i will|i shall) *1 (swallow these|swallow the|swallow them|swallow all|swallow every|take every|take all these|take the lot|hang myself|drown myself|slit my wrists|cut my throat|cut my wrists|jump off|jump in front|pull the trigger|jump)
    if (no one|nobody|noone|none of you|you dont|he doesnt|she doesnt|they dont|this doesnt|it doesnt|nothing|i dont|i cant) *8 (im going to|i am going to|im gonna|ill|i will|i shall|im) *1 (swallow|swallowing|take every|take all|taking all|take the lot|hang myself|hanging myself|kill myself|killing myself|drown myself|end my life|ending my life|jump off|jumping|jump in front|pull the trigger|slit my wrists)
    (easier|better|best|kinder|simpler|happier|relief) *4 if i *1 (took my own life|took my life|killed myself|ended my life|hanged myself|ended it all|drowned myself|shot myself) *3 (want to|wanted to|will|am going to|mean to|intend to)
    (shall|will|ill|would) have (taken|ended) my (own)? life
    (shall|will|ill) have (killed|hanged|shot|drowned|gassed) (myself|my self)
    (nothing|nobody|no one|noone|none of you|you cant|you wont|you cannot|they cant|no words) *4 (stop|stopping|prevent|keep|talk) me *1 (from|out of) *1 (jumping|hanging myself|killing myself|ending my life|ending it|ending it all|drowning myself|taking my life|taking my own life|overdosing|suicide|dying|going through with it)
    (want|wanna|need|going|gonna|ready|wish|plan) (to)? (be|become|go|get|turn) (unalive|un alive|unalived)
    (make|making|made|get|getting) (myself|me) (unalive|un alive|unalived)
    (im|i am|its me|this is) *1 (the|that) (one|person|man|woman|girl|guy|lad|mother|father|mum|dad) (who|that|whos) *1 (wants to|wanting to|planning to|about to|going to) *1 (die|end it|end it all|kill myself|kill herself|kill himself|end my life|end her life|end his life|take her own life|take his own life|be dead)
    so (that)? *2 last (memory|memories) of me (is|are|was|were|will be|would be|can be)
    suicidal (#|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy) *2 (father|mother|mum|mom|dad|single|married|divorced|widowed|student|nurse|teacher|years|yo|m|f|male|female|here|hello|hi)
    (mean|going|want|plan|intend|ready|decided|about|resolved|determined|time) to (destroy|annihilate|obliterate|extinguish|unmake|erase) myself
    (self destruction|my own death|my own destruction) is (all|the only thing|everything|what) i (want|think|long|crave|ask)
    (going|want|plan|mean|intend|ready|decided) to be the (cause|author|agent) of my own (death|end)
    i (intend|choose|have chosen|am choosing|am set on|am bent on) suicide
    nothing left *1 but *3 (die|dying|end it|end it all|kill myself|end my life)
    (refuse|refusing|stop|stopping|stopped) (food|eating) (till|until) i die
    (fall|jump|drop|overdose) *8 (id|i|i would|i might|i just|and just) end up (crippled|paralysed|alive|a vegetable|brain damaged)
    (suicide|suicide prevention|crisis line|helpline|samaritan|samaritans|counsellor|therapist|listener|first aider|chaplain) *8 (a plan of my own|plan of my own|my own plan for|a plan myself|planning my own death|planning my own suicide|planning my own end|same plan myself|should be the caller|ring my own line)
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.doing',
      role: 'in_progress',
      tier: 'emergency',
      contexts: graveContexts,
    },
    `
    (gun|guns|pistol|pistols|rifle|rifles|revolver|revolvers|shotgun|shotguns|barrel) (is|s)? *1 (in my lap|in my mouth|on my lap|across my knees|on my knees|against my head|against my temple|against my chest|to my head|to my temple|under my chin|at my temple|between my teeth)
    (keep|kept|keeps|am|im|sat|sitting|stood|just) *1 (putting|holding|pressing|lifting|raising|pointing|resting) (it|the gun|the barrel|the knife|the blade|the pistol|the razor|the rifle) (to|against|at|on|in|under|over) my (head|temple|throat|neck|chin|wrist|wrists|mouth|heart|chest)
    already (swallowed|necked|downed|gulped) *1 (the|a|my|both|whole|entire|all) *1 (bottle|bottles|packet|packets|box|boxes|pack|packs|strip|strips|stash|pills|tablets|meds|lot)
    (took|taken|swallowed|necked|downed) (them|it|them all|it all) *2 (minutes|minute|mins|hours|hour|half an hour|an hour) ago *4 (whole|entire|all|every|lot) *1 (packet|bottle|box|strip|lot|them|pack|of them|one of them|last one)
    (whole|entire|full|every last) *1 (packet|bottle|box|strip|lot|pack) *4 (wanted to die|want to die|wanted to end it|and now im frightened|and now im scared|now im terrified|changed my mind)
    (im|i am|ive walked|i walked|walked) (in|into|out into) the (water|sea|river|lake|canal|waves|loch|reservoir) *8 *6 (dont|do not|wont|not|no intention of) *2 (come back|coming back|come back out|swim back|swimming back|turn back|turning back|turn round|turning round)
    (writing|typing|posting|texting|messaging) *2 from *1 (the|a) *1 (cliff|cliffs|cliff edge|cliff top|clifftop|bridge|roof|rooftop|ledge|edge|tracks|parapet|viaduct|railings)
    (knife|knifes|blade|blades|razor|razors|scissors|glass) (is|s|are)? (at|to|against|pressed to|pressed against|pressed on) my (throat|neck|wrist|wrists|vein|veins|artery|jugular)
    (hidden|hid|hoarded|saved|saved up|stashed|stockpiled|collected|put by|put aside) *1 enough *5 (to die|to kill myself|to end it|to finish me|to be sure|to do it)
    ctb (is|s|will be)? *1 (tonight|today|tomorrow|now|in an hour|this evening|at midnight)
    my ctb (date|day|night|time)
    last time *4 (found me|was found|walked in|woke up|saved me|didnt work|wasnt enough|too few|not enough|called an ambulance|rang 999|got to me|cut me down|stopped me|pumped) *4 this time *6 (nobody|no one|noone|enough|more|double|twice|alone|locked|mistake|make sure|made sure|properly|higher|plenty|wont fail|goodbye)
    (it|that) (didnt|did not) work last time *4 (will|it will|itll) (tonight|today|this time|now)
    (i dont|i do not|not me|i cant|i wont|im not) *4 (tonight|tonights|tonight is|today is|todays) my last
    (deserve|deserves) to live *6 i (dont|do not|wont|am not) *4 (tonight|tonights|last|goodbye|pills|bridge)
    me (and|plus|n|with)? (the|a|that)? (:bridge|:rails|:rope|:gun|:tower) (tonight|now|later|today|tomorrow) *2 (sorry|bye|goodbye|forgive|:wave|:dove)?
    (:bridge|:tower|:rope|:gun) (tonight|today|tomorrow|now) *3 (goodbye|farewell|forgive|sorry everyone|bye everyone|bye all|:wave|:dove)
    last time *4 (found me|was found|walked in|woke up|saved me|didnt work|wasnt enough|too few|not enough|called an ambulance|rang 999|got to me|cut me down|stopped me|pumped) *4 this time *4 (nobodys|noones|no ones)
    last time *3 (found me|was found|walked in|woke up|saved me|didnt work|wasnt enough|took too few|not enough|called an ambulance|cut me down|stopped me|pumped) *5 (enough|plenty|more|double|twice as many|nobody|no one|alone) *2 this time
    :rails *2 (waiting|wait) *2 (:train|train)
    (im|i am|ill be) *1 (going|heading|driving|walking|off|on my way) *1 (there|up there|out there|down there|back there) *2 (tonight|today|now|tomorrow|later) to (jump|end it|die|do it|hang myself)
    (words|word|filter|mods|rules|language|code|iykyk) *8 *8 (catching|catch) (the|my) bus (on|tonight|tomorrow|at|this|saturday|sunday|friday|soon)
    (ive|have|i|just|already) *1 (washed down|knocked back|necked|swallowed|downed|gulped|got down|got through|chased down|chewed through) *1 (every|all the|all my|all his|all her|all the rest of the|the whole|the rest of the|a whole|every last|every single) *1 (@pills|@medicine_plain|cabinet|packet|bottle|box|strip)
    washed (every|all the|all my|the) *2 (@pills|@medicine_plain) down with
    (wading|walking|swimming|heading|walked|waded) (out|in|into|out into|out to) *2 (sea|water|waves|river|lake|tide|canal|reservoir|loch) *3 (dont|do not|not|wont|never|no) (mean|meaning|plan|planning|intend|intending|going|gonna|coming|expect|swimming|swim|turn|turning) *2 (come|coming|back|out|again)
    (started|begun|began) (taking|swallowing|necking|on) (the|my|these|all the|his|her) *1 (@pills|@medicine_plain|bottle|box) *3 (halfway|half way|half|already|a third|most|nearly) *1 (through|gone|down|in)
    (halfway|half way|most of the way|nearly all the way) through *1 (the|a|this|my|second) *1 (bottle|packet|box|strip|tub|pot) of *1 (@pills|@medicine_plain)
    (pills|tablets|capsules|paracetamol|they) (are|r) (in|inside) my mouth
    (got|have|with|holding) *2 (pills|tablets|capsules|paracetamol) *1 (in|on) my (mouth|tongue)
    (reason|somebody|someone|tell me|make me) *2 (to)? spit (them|it|the pills|the tablets) out
    cut *1 (far|way|much|so|really|too) *1 (too)? deep *3 (blood|bleeding|stop it|gushing|pouring|everywhere|wont stop|soaked|fainting|faint)
    (cut|slit|opened|slashed) *1 (my|both|both my) *1 (wrist|wrists|arms|veins|throat|arteries) *6 (pouring|gushing|pumping|spurting|wont stop|everywhere|fading|bath)
    just (tried|attempted) to (end my life|kill myself|take my life|hang myself|drown myself|end it all|strangle myself) *4 (havent|have not|nobody|no one|noone|dont|alone|still|and|but|they)
    (knife|razor|blade|gun|rope|noose|pills|tablets|trigger) (is|s|are)? *1 (in my hand|in my hands|in my fist|in my lap|against my skin|against my wrist|against my throat|against my neck|against my temple|against my head) *8 (dont|want|going|die|end|goodbye|stop me|do it|help|scared|shaking|sorry|tonight|now)
    (im|i am) (standing|sitting|stood|sat) *1 (on|at|in|over) *3 (to follow|to join|to do the same as|and will follow|going to follow) (him|her|them) *1 (down|over|in|now|tonight)?
    (as for me|but me|me though|what about me|and me) *2 (ive|i have|i) *1 (already|just)? *1 (swallowed|taken|took|drunk|injected|drank) (mine|them|all of mine|all mine|it all)
    (ive|i have|already) *1 (swallowed|downed|necked) mine
    (took|taken|swallowed|had|injected) (more|far more|much more) (of)? (my|the|her|his) *1 (antidepressants|tablets|pills|meds|medication|insulin|morphine|codeine|@medicine) *1 than *6 (on purpose|deliberately|intentionally|meant to die|meaning to die|hoping)
    (taking|swallowing|took|swallowed|downing|downed|necking|eating) *1 (all|all of|every one of|the lot of|every single one of) (these|them|those|the)? :pill
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.farewell',
      role: 'goodbye',
      tier: 'emergency',
      contexts: { negated: 'none', past: 'none', quoted: 'none' },
    },
    `
    (when|once|after|whoever|by the time) (you|they|someone|somebody|she|he|mum|mam|mom|dad|anyone|the police|police|the cleaner|the landlord|the paramedics|people)? (find|finds|discover|discovers|come across|comes across) (me|my body|whats left of me|what is left of me) *2 (tell|dont|do not|please|let|give|ring|call|phone|make sure|remember|know|keep|send|look after|feed|cover|bury|say)
    (heaven|afterlife|after life|other side|hell|god|after death|after we die|after you die) *8 (ill|i will|im going to|i am going to|im about to|gonna) *1 (find out|know|see|see it|be there|meet him) *3 (tonight|tomorrow|soon|by morning|in the morning|in a few minutes|shortly|later today|today)
    tell *4 (i|that i|id|that id) *1 (forgave|loved|forgive|forgiven|love|thought of|was thinking of|was sorry) *4 before i (died|die|went|go|passed)
    (whoever|anyone who|anybody who|somebody who) *1 (reads|finds|checks|sees|opens|gets) this *8 (already dead|im dead|i am dead|be dead|was loved|already gone|no longer alive|not alive)
    (want|wanted|wish) (this|it|that) to be (my|the) last (thing|words|word|message|post|letter) i (ever|say|write|leave|send)
    (want|wanted|wish) (the|my) last (thing|words|word|message|letter|sentence) *4 to be
    tell my (boys|girls|boy|girl|kids|children|son|daughter|wife|husband|mum|mom|dad|family|parents|sister|brother|lads|babies|baby|little one|little ones) *4 (tried|loved|loves|love|sorry|fought|adored) *5 (goodbye|farewell)
    (goodbye|farewell) *6 tell my (boys|girls|boy|girl|kids|children|son|daughter|wife|husband|mum|mom|dad|family|parents|sister|brother|lads|babies|baby) *4 (tried|loved|loves|love|sorry|fought|adored)
    (going to|gonna|about to|will|ill) (take|swallow|down) (the|these|all the|all my|those|them|all these|every) *1 (pills|tablets|meds|capsules|lot) *1 (now|tonight|today)? (love you|love you all|goodbye|bye|sorry|forgive|thank you for|take care|be good|be kind)
    (ive|i have|i|already|just) (taken|took|swallowed) (the|all the|those|these|my) (pills|tablets|meds|lot) *1 (be good to|be kind|look after each other|look after one another|goodbye|bye|love you|so be|forgive me|take care of each other|dont be sad|remember me)
    by the time (anyone|anybody|someone|somebody|you|you all|they|this|people|he|she|mum|dad) *2 (see|sees|read|reads|get|gets|find|finds|hear|hears|open|opens) *2 (itll|it will|it ll|its|i will|ill|everything will) (be|all be) *1 (over|done|finished|too late|gone|dead)
    (kissed|kiss|hugged|tucked|held|cuddled) *3 (goodnight|good night|goodbye|in|bed)? (for the last time|for the very last time|one last time|one final time)
    (rang|called|phoned|visited|saw|hugged|messaged|met) (everyone|everybody|all the people) i (love|care about) *8 (last|final) *2 (memory|call|time|word|voice)
    (last|final|nice|good|happy) *2 memory *2 me before i (die|go|do it|end it|jump|leave)
    to (whoever|whomever|who ever|the person who|anyone who) (finds|find|discovers) (this|me|my body|us) *3 (sorry|forgive|apologise|please|not your fault|didnt want|did not want)
    (you|they|nobody|no one|noone) (couldnt|could not|couldve|could have|cant) *1 (have)? saved me
    (daddy|mummy|mommy|mum|mom|dad|mam|mama|grandad|nana|i) (tried|fought|held on|hung on) *3 (hard|long|best|could) *3 (better|happier|best|be better) (off)? *1 without (me|him|her)
    to my (boys|girls|kids|children|son|sons|daughter|daughters|babies|little one|little ones|family|wife|husband) *8 (better|happier|safer|fine) (off)? without me
    (wont|will not) feel (anything|a thing|pain|this|it|any of it) (after tonight|after today|after tomorrow)
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.wish',
      role: 'wish',
      tier: 'watch',
      contexts: wishContexts,
    },
    `
    if i (werent|wasnt|were not|was not) (in the world|in this world|alive|on this earth|on this planet|breathing)
    (everything|life|things|home|world|family|house|everyone|everybody|they|kids|children|mum|dad) *4 (better|easier|happier|fine|lighter|simpler) *2 if i (werent|wasnt|were not|was not) (in it|around|here|in their lives|there|in her life|in his life)
    (would it|is it|itd) *1 be *2 (bad|terrible|awful|wrong|tragedy|loss|shame) if (a|the|some|one of those) (lorry|bus|car|truck|train|tram|van|taxi) *2 (hit|took|take|knocked|flattened|ran|got|mowed|wiped|finished) me
    (if|hope|hoping|wish) (a|the|some|that) (lorry|bus|car|truck|train|tram|van) *2 (hit|took|take|takes|hits|knocked|flattened|ran|would hit|would take|wiped) me *2 (out|over|down) *8 (wouldnt|would not|dont think id|so be it|relief|mind|care|fine|kindness)
    (wouldnt|would not|wont|couldnt) (lift|raise|move) a finger to (save|help|rescue) (myself|my life|my own life)
    (wouldnt|would not) (move|get out of the way|step aside|jump aside|swerve|brake|call for help|ask for help|take the treatment|have the treatment|have treatment|want treatment|fight it|treat it) if *6 (car|bus|lorry|train|truck|sick|ill|cancer|fire|drowning|heart attack|tumour|tumor)
    would it *1 (matter|make a difference|make any difference) *3 if i (died|were dead|was dead|didnt wake up|disappeared|were gone|was gone|stopped existing)
    (point|use|purpose) (of|in) me (anymore|any more|being here|existing|being alive|being around|at all|being on)
    (killing me|kill me) *4 i wish (something|someone|it|they|he|she) (would|did|had)
    (my|the) (family|kids|children|boys|girls|wife|husband|mum|mom|parents|partner|grandchildren) (would|d|will|could) *1 (cope|manage|be fine|be ok|be okay|survive|get on|get by|do fine) *2 without me
    (hopeless|despair|despairing|worthless|dead inside) *6 (dont think|never|wont|nothing will|not going to|cant see) *4 (change|get better|improve|end|lift|pass|stop)
    (i|id|i would|ill|i will) (wouldnt|wont|not|would not|will not|never) *1 be missed
    (stopped|past|beyond|given up|no longer|dont|do not) *1 (caring|care|cares|bothered|minding|mind) *1 (whether|if) i (live|die|am alive|wake|wake up|survive|exist|breathe|make it through)
    (hope|hoping|wish|wishing|pray|praying) *3 (get|got|have|had|catch|develop|diagnosed with) *2 (terminal illness|terminal|incurable|a tumour|a tumor|something fatal|illness that|disease that)
    (easier|better|nicer|simpler|kinder|relief|peaceful|lovely|happier|restful) *1 to (just)? be (dead|out of it for good|done with life|buried|nothing|no more|not here)
    (relief|mercy|kindness|blessing) to be (gone|dead|taken|no more)
    (alive|living|breathing|existing) (but|and|only) i (dont|do not|never|would rather not) *1 (want to be|wanna be|wish to be|asked to be)
    (life|living|my life|being alive|existence) (has|have|holds|lost|has lost|had lost|carries) *1 (no|little|all|its|any) *1 (meaning|point|purpose|value|worth|sense) *1 (for me|to me|anymore|any more|left|now|whatsoever)
    (dont|do not|doubt|not sure|dont know if) *1 (think|believe|feel)? *1 i can (carry on|keep going|go on anymore|go on any longer|go on like this|go on living|go on much longer|face another day|take much more|take another day)
    (given up|lost|losing|out of|run out of|giving up|abandoned) *1 hope *1 (of|that)? *2 (getting better|feeling better|being happy|anything will|things will|recovery|recovering|for myself|for me|it will|ever being|a life)
    (dont|do not|rather not|no wish to|not want to|no desire to) *1 (want to|wanna|wish to)? *1 (see|have|face|reach|live to see) *1 (another|any more|one more|my next) (birthday|birthdays|christmas|new year|summer|winter|spring|sunrise|dawn)
    (dunno|dont know|no idea|not sure|wonder|cant think|dont understand) *1 why *1 (im|i am) (still here|still alive|alive|still breathing|on this earth|still going|even alive)
    (feel|feels|feeling) *2 (like|as if|that|as though) (theres|there is) no way out
    (dont|do not|never|no longer|cant) (enjoy|like|stand|bear) (being alive|existing|this life)
    my (existence|birth|being here|being born) (is|was|has been) (a|an|one big|just a|nothing but) *1 (mistake|error|accident|waste|burden|curse|punishment)
    (wish|want|like|love|rather) *3 (cease to be|cease being|be no more|be nothing at all)
    nothing to look forward to *3 (no reason|no point|nothing to live|why bother|no future)
    (not|never|hardly|isnt) (bothered|fussed|worried|sad|upset|concerned) *1 (if|whether) i *1 (wake|live|die|live or die)
    (dont|do not|wouldnt|would not) mind (dying|being dead|if i die|if i died|not waking)
    (waiting|longing) (till|until|for the day) *3 (be|am|im) where (he|she|they|mum|mam|dad|my son|my daughter|my wife|my husband) (is|are|s)
    (death|dying|being dead) *6 (sounds|seems|looks|feels) *1 (peaceful|nice|good|lovely|like peace|easier|restful|appealing|like a relief|inviting|like freedom|comforting|beautiful)
    (life insurance|insurance money|payout) *4 more than *2 (need me|want me|they do me|me alive)
    (if|should|were) (a|the|some|that|one of the) *1 (lorry|bus|truck|car|train|tram|van|branch|bolt of lightning) *8 (wouldnt be sorry|wouldnt be upset|not be sorry|wouldnt swerve|wouldnt brake|wouldnt move|id be glad|id let it|wouldnt be sad|be a relief)
    (disappointment|disappointed|gutted|sorry|let down|dismay|dismayed|dread|annoyed|cross|sad) *1 (that|at|to find|because|to be) *2 (im still here|still here again|i am still here|im still alive|still alive|im alive|im awake again|i woke|i wake|still breathing|be alive|be waking|waking up alive)
    (hoping|hoped|hope|wish|wishing|praying) *1 (it|itd|its|that it|theyd say it|the lump) *1 (be|was|would be|is) *1 (the bad kind|the bad sort|cancer|terminal|malignant|incurable|inoperable)
    (let off|excused from|spared|released from|relieved of) (living|life|being alive|having to live|having to be alive)
    (lost|losing|no) *1 interest in (staying alive|living|being alive|life itself|going on living)
    (wishing|hoping|praying) for (an accident|a crash|a heart attack|a stroke|an aneurysm|something to kill me)
    (being dead|death|the dead) must be *1 (restful|peaceful|nice|lovely|quiet|easy|bliss|better)
    (better|best|easier|kinder) *2 if (id|i had) *1 (been stillborn|been aborted|been miscarried|never been born|died at birth|not been born|died as a baby)
    (dont|do not|never) *1 (feel|think|believe) *1 i should be *1 (alive|living|breathing|existing)
    (dont know|no idea|not sure|cant think) what *1 (im|i am) (living|alive|still alive) for
    (part|half|bit|some) of me (hopes|wishes|hoped|wished) *4 (goes down|crashes|kills me|wake up|never wake|hits me|sinks|stops beating|die|finds me too late|it would all end)
    (hope|wish|pray|praying|hoping) *1 (tomorrow|morning) (doesnt|didnt|never|wont) *1 (come|comes|came) for me
    (fine|better|happier|care|notice|mind|relieved) *4 if i *2 (slipped away|faded away|slipped off|drifted off|faded out|slipped quietly away)
    (want to|wish i could|wishing i could|love to|could just|like to|wanna|just) *1 (slip away|fade away|slip off|drift off|fade out) *1 (without|quietly|unnoticed|for good|and never|and not|forever)
    (thinking|think|imagine|imagining|wonder|wondering|picture|picturing|daydream|daydreaming|plan|planning|fantasise|fantasising|dream) *6 my own? funeral *3 (who|whether|if|anyone|anybody|nobody|every night|every day|all the time|in my head|calms|more than|lately|song|songs)
    (thinking|think|wonder|wondering|imagine) *6 (songs|music|people|crowd) *4 (at|for|to) my own? funeral
    (goodnight|good night|going to sleep|go to sleep|go to bed|going to bed|close my eyes|lie down|lights out) *8 (hope|hoping|wish|wishing|pray|praying) *3 last (time|night|one)
    (keep|cant stop|been|stop) *1 (reading|looking up|googling|collecting|rereading) *3 suicide notes
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.attempt',
      role: 'attempt',
      tier: 'watch',
      about: 'self',
      contexts: {
        negated: 'none',
        quoted: 'none',
        supposed: 'none',
        recovered: 'none',
        addressed: 'none',
      },
    },
    `
    (two|three|four|five|six|a couple of|a few|some) (weeks|months) ago *2 i (tried|attempted) to (end my|take my|kill myself|end it|hang myself|drown myself)
    (two|three|four|five|six|a couple of|a few|some) (weeks|months) ago *2 i (overdosed|attempted suicide|jumped off|took an overdose|hanged myself)
    last (week|month) *2 i (tried|attempted) to (end my|take my|kill myself|end it|hang myself|drown myself)
    (last|this) (year|spring|summer|autumn|winter|christmas|easter|january|february|march|april|june|july|august|september|october|november|december) *2 i (tried|attempted) to (end my|take my|kill myself|end it|hang myself|drown myself)
    i (overdosed|took an overdose) (this|last|in the|over|at) (spring|summer|autumn|winter|month|week|easter|christmas)
    (nearly|almost) (jumped|stepped off|stepped out|hanged myself|let go|drove off) *6 (stopped me|talked me down|talked me out|pulled me back|pulled me off|grabbed me|grabbed hold|dragged me back|talked me round|lost my nerve|couldnt go through)
    (days ago|weeks ago|nights ago|a week ago|a fortnight ago|last night|last week|last weekend|last month|yesterday|this week|this morning|recently|the other night|the other day|earlier today|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday) *6 (bridge|roof|ledge|cliff|platform|railings|car park|overpass|tracks|parapet|viaduct|edge) *6 (talked me down|talked me round|talked me off|talked me back|pulled me back|pulled me off|brought me down|got me down|coaxed me down|dragged me back|grabbed me)
    (days ago|weeks ago|nights ago|a week ago|a fortnight ago|last night|last week|last weekend|last month|yesterday|this week|this morning|recently|the other night|the other day|earlier today|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday) *6 (talked me down|talked me round|talked me off|talked me back|pulled me back|pulled me off|brought me down|got me down|coaxed me down|dragged me back|grabbed me) *4 (bridge|roof|ledge|cliff|platform|railings|car park|overpass|tracks|parapet|viaduct|edge)
    (had|made) *1 (suicide attempt|attempt on my life) (last week|last month|last weekend|this week|this month|two weeks ago|a few weeks ago|three weeks ago|# weeks ago|@number weeks ago|# days ago|@number days ago|a fortnight ago|a month ago|a week ago|last night|yesterday)
    (days|weeks|week|fortnight|month|day) since (i took|my|i had|that|the|i survived) *1 (overdose|attempt|suicide attempt)
    (hospital|er|a and e|a e|icu|crisis house|ward|casualty) *6 (didnt|did not|dont|couldnt) *1 feel safe (from|with|around|on) (myself|my own)
    (days|weeks|month|few months|couple of months|two months|three months) *1 since *6 my (overdose|attempt|suicide attempt|last attempt)
    (attempted suicide|tried to kill myself|tried to end my life|overdosed|tried to hang myself|took an overdose|tried to die) *8 and (the same|that|the old|my old) *1 (plan|plans|thoughts|idea|method|feeling|feelings|urge|voice) (is|are|has|s|have) *1 (back|come back|returned|again|here again|in my head)
    (last|this) (week|month|weekend|summer|winter|spring|autumn|tuesday|monday|friday|saturday|sunday|thursday|wednesday|night) i (was|stood|sat|climbed|went|got) *3 (ledge|bridge|railing|railings|parapet|roof|edge|platform|cliff|rail|balcony|tracks) *6 (pulled|talked|grabbed|dragged|coaxed|stopped|got) *2 (me)? (down|back|off|away)
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.armed',
      role: 'in_progress',
      tier: 'emergency',
      about: 'other',
      contexts: { negated: 'none', past: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (@person|he|she) *2 (went|gone|left|drove|walked|run|ran|stormed) *2 (with|taking|carrying) (the|his|her|a|dads|our) (@gun|rope|knife|razor|hosepipe|pills|tablets) *8 (never see him again|never see her again|never see me again|say goodbye|said goodbye|not coming back|wont be back|isnt coming back|goodbye)
    holding (the|my|dads|grandads|his|a) *1 (gun|pistol|revolver|shotgun|rifle|noose) (now|right now|as i type|as i write|while i type|while i write)
    `,
  ),
  // Tired of being alive, said as comparison, arithmetic or envy.
  ...signals(
    {
      ...shared,
      group: 'plain.weary',
      role: 'wish',
      tier: 'watch',
      contexts: wishContexts,
    },
    `
    if i (got|get|became|was|fell) *1 (ill|sick|cancer|terminal) *2 i (wouldnt|would not) (treat|fight|tell|bother)
    (swap|trade|change) places with *8 (didnt make it|died|dead|dying|passed away|terminal|not think about it|in a heartbeat)
    (empty|numb|useless|tired) and *1 hopeless
    hopeless and *1 (empty|numb|useless)
    been *1 hopeless *1 (so long|for so long|for months|for years|for ages|for weeks|since)
    wish *1 (ground|earth|floor|sea) would *4 (keep me|take me|bury me|and not give me back)
    (id|i would|ill) be (ok|okay|fine|happy|alright|good|at peace|cool) *1 (not existing|not being here|not being alive|being dead|not waking up|if i didnt exist|if i stopped existing|never waking up)
    (im|i am|am|feel|just|be|become) a (dead)? weight on (him|her|them|everyone|everybody|my @family|all of them)
    (outstayed|overstayed) *1 (my)? (welcome|time) *1 (on earth|in this world|in life|on this planet)
    (im|i am) *1 (extra|spare|surplus|superfluous|leftover|in the way) *2 (shouldnt be here|not be here|shouldnt exist)
    i (shouldnt|should not) (exist|be alive|still be alive|have been born)
    (way|button|switch) *3 (be erased|be deleted|erase me|delete me|be wiped|never have existed|be unborn|never have been born|erase myself|not exist|undo my life)
    (like|as if|as though) (never having been|id never been born|i never existed|id never existed|i was never here|i was never born)
    life (feels like|is like|feels) *1 (sentence|prison sentence|waiting room|punishment|life sentence)
    ready to go *1 (when|whenever|if) *2 (called|god calls|lord calls|he calls me|lord wants|god wants|my time comes)
    (plane|flight) *2 (shakes|drops|wobbles|crashes|goes down) *6 (hopeful|relieved|almost glad|happy|disappointed)
    no way out of this *3 (nothing|ever|no door|for me)
    wish *4 (overdose|attempt|hanging) *4 (hadnt failed|had worked|had succeeded|worked|had not failed|had killed)
    (wouldnt it be|would be|be) *2 (lovely|nice|bliss|peaceful|easy) to (fall asleep|lie down|go to sleep|sleep) *6 (not be disturbed|never be found|not wake|not get up|never wake|be left)
    i (take up|am taking up|waste|use up) *1 (air|oxygen)
    like a ghost *6 (might as well be|may as well be|already dead)
    nothing ahead *2 but *1 more *8 (bear|to live|the point|go on)
    (dont think|not sure|doubt|dont know if|dont know how) i can (bear|take|face|stand) *1 more of this
    (brother|sister|kids|mum|mom|dad|family|folks|parents|everyone|husband|wife|shed|hed|theyd|son|daughter|grandchildren) *8 if i (wasnt here|werent here|wasnt around|werent around|was gone|were gone|was already gone|had never been born|was dead|were dead)
    (nicer|better|easier|happier) *1 life if they *1 (only|just) had (my|the other|the others|him|her)
    (cant|cannot|dont) (imagine|picture|see) *1 myself *1 (being around|being alive|alive|existing|living|being here) *4 (next year|any of it|for it|at all|for any|then|much longer|by)
    (cant|cannot) (imagine|picture) next year or (want|wanting)
    (ask|pray|beg|asked|prayed|praying) *2 not to (be given another|wake|see another|get another|see the morning)
    (dont|didnt|not|couldnt) *2 (care|mind|fussed) *1 (whether|if) i (live|survive|make it|wake up) *1 (or not|or die|anymore|these days|now)?
    (something|god|it|death) (took|would take|takes|take) me in the night
    (jealous|envious|envy|envied) *1 of *2 (dead|dying|people who die|people who died|terminally ill)
    (let me go|put me down|put me to sleep) as (kindly|gently|easily|peacefully|quietly) as
    (shouldve|should have) been the one (who|that|to) (stayed over|died|was killed|didnt come|die|stayed)
    (it|cancer|tumour|tumor) (coming back|to come back) *8 way out
    (counting on|hoping for|wishing for) *2 (it|cancer|tumour) *1 (coming back|to come back|to be terminal|being terminal)
    way out *3 (no one|nobody) *2 blame
    (finish|end|stop|be over|over) without me (having to do|having to|doing|lifting)
    wish (it|death|the end) would hurry
    hope *1 (scan|biopsy|test|tests|results|mole|lump|mri) *2 (finds something|is bad|comes back bad|is cancer|terminal|kills me)
    (wouldnt|would not|dont|do not|couldnt|not) (bother|mind|upset|care|worry) *1 (me)? if i (got|had|get|have|caught|developed) *1 (cancer|a tumour|a heart attack|ill|terminal|hit by|a stroke|killed)
    if i (vanished|disappeared|was gone|were gone|died|stopped existing|wasnt here|didnt exist|never came back|went missing) *1 (tomorrow|today|tonight|overnight|for good|this week|right now) *2 (dont think|doubt|i doubt|not sure|bet|who|would|nobody|no one|noone|not one) *2 (anyone|anybody|anyone would|a soul|notice|would notice|would care|care|miss me|would miss|would even)
    `,
  ),
  // Wanting it, not only wishing: said by its name or as one's own doing.
  ...signals(
    {
      ...shared,
      group: 'plain.bent',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { ...intentContexts, now: 'urgent' },
    },
    `
    (way|ways) to end things *4 (idea|how|plan|method|not gone further)
    (sober|clean|divorced|retired|postpartum|widowed) and (still|now|feeling|actively)? suicidal
    (gone|go|leave|follow|dead|out of here|die) by my own (doing|hand)
    (cant|cannot|couldnt) (see|think|look) (past|beyond) (suicide|killing myself|ending it|death|ending my life|dying)
    (suicide|dying|death|ending it|killing myself) *8 (only|one) thing *2 (look forward to|looking forward to)
    living *4 (be|ill be|going to be) the one to (stop|end) (it|my life|this life)
    (from|gone from|went from|turned) *1 (wish|wishing|wanting) *3 (dead|die|was dead|was gone) *2 (wanting to make it happen|make it happen|wanting to do it|planning it|planning to)
    wish to die *2 (turned|become|grown|changed) *1 into *1 plan
    want to end your own life *8 (cause i do|because i do|i do bad|cos i do)
    (cannot|cant|couldnt|wont) (get|shake|push|drive) *1 (suicide|killing myself|dying|ending it|ending it all|ending my life|hanging myself|overdosing) (out of|from|off) my (head|mind|thoughts)
    keep thinking *1 i (should|ought to|could|might|need to) *1 (take my own life|take my life|kill myself|end my life|end it all|die)
    (trying|try|tried) not to think about (ending it all|killing myself|ending it|dying|ending my life|suicide) *6 (stopped trying|cant|cannot|failing|all i)
    (hoping|hoped) *1 (it|cancer|biopsy) *1 (would|will|d)? do the job for me
    (have to|got to|going to have to) do it myself and i want to
    (part of me|half of me|my mind|most of me) *2 (decided|chosen) to (die|end it|end my life|go for good)
    `,
  ),
  // A farewell and that there is no more of life; all given away, the pets too, and ready; letters for after.
  ...signals(
    {
      ...shared,
      group: 'plain.partings',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: { negated: 'none', past: 'none', quoted: 'none', other: 'urgent', asked: 'watch' },
    },
    `
    @farewell_word *4 @not_wake
    (thank you|thanks|sorry|goodbye|bye|love you all|love you|all been kind|so kind|grateful) *4 (its time for me to die|its my time to die|my time to die has come|its time i died|time for me to die now|time for me to leave this world|time to leave this world|this is where i die|this is where it ends for me|im going to die now|i will die now|i die now|im off to die)
    (goodbye|farewell|bye|so long|cheerio|adieu) *6 @life_tired
    (last|final) (post|message|words|note|letter|entry) *4 @life_tired
    @parting_soft *6 @dying_firm
    @dying_firm *6 @parting_soft
    (goodbye|goodbyes|farewell) *8 (@dying_firm|ready to die)
    (goodbye|goodbyes|bye|farewell) *3 before i (die|kill myself|end it|end my life|leave this world|go for good)
    (one last time|for the last time|last time) *4 @dying_said
    (messaged|texted|phoned|rang|rung|called|emailed|written to|told|seen|hugged|visited) *2 (everyone|everybody|all my friends|all the people|them all|my whole family|each of them) *6 @dying_said
    (now i can|so i can|and can now|then i can) (kill myself|die|end it|end my life|end it all|go) (in peace|now|tonight|at last|finally)
    (now i can|and now ill|now im going to) (kill myself|end my life|end it all|hang myself|end it)
    (im|i am|ive|i have) *1 (choosing|chosen|decided) to (die|leave this world|leave this life)
    (sorry|forgive|couldnt|cant carry|cant bear|tried so hard|tried to stay|have to go|had to go|leave you|leaving you|fault|everything you could) *8 (bury me|scatter me|scatter my ashes|cremate me|my ashes)
    (cant carry|cant bear|couldnt fight|couldnt stay|tried so hard|tried to stay|have to go|everything you could|anything you did|leave you like|leaving you|your fault) *8 (love you|loved you|loves you|my loves|my love) *1 (goodbye|farewell|bye)
    (cant carry|cant bear|couldnt fight|couldnt stay|tried so hard to stay|tried to stay|have to go now|leave you like|leaving you|your fault|anything you did) *4 (goodbye|farewell) *1 (my love|my loves|my darling|my darlings|everyone|all)?
    (drawer|desk|table|pillow|fridge|inbox|shelf|envelope|sideboard|mantelpiece|dashboard|phone) *6 (goodbye letter|goodbye letters|goodbye note|suicide note|farewell letter|letter for each of you|letters to open after ive|letters to open when im)
    to (whoever|the person who|the one who|the poor soul who|the police officer who|the officer who|the constable who|the paramedic who|the cleaner who|the landlord who) *3 (finds me|find me|finds my body|find my body|opens the door|discovers me|comes in|cuts me down) *2 (sorry|forgive|ring|call|id|tell|let my|dont let|let the|wasnt|look after|apologise)
    (goodbye|farewell|farewells|goodbyes) *4 @life_tired
    @notes_done *3 (@dying_firm|ready to die|off to the bridge|off to the tracks|off to the cliff|off to the river|just have to do it|only have to do it|tonight i go|im going tonight|time to go|time to do it|going to do it|nothing left but to)
    (told|tell|telling|let) *4 (love her|love him|love them|love you) *1 for the last time
    (dont|do not|never) let *2 (kids|children|boys|girls|mum|mom|dad|her|him|them|daughter|son|wife|husband) (find|see|discover) (me|my body)
    (forgive me|sorry|forgive) *1 for *1 killing myself
    @pet *4 (new owner|new owners|new family|new home|for good|shelter|has the|now) *4 @dying_firm
    (said|saying) *1 (goodbye|bye|goodbyes|farewell) to (everyone|everybody|all the people|the people|them all|all of them|my family|my kids|my children|the kids|my mum|my mom|my parents|all my friends|my friends|my wife|my husband) *4 (now i can go|i can go|ready to go|ready to die|i can die|its time|its time for me|time for me to go|nothing left to do but|go in peace|leave this world|leave this life|going tonight|tonight im going|ill do it tonight|itll be over|it will be over|be over soon)
    (said|saying) *1 (goodbye|bye|goodbyes|farewell) to *6 (nobody noticed|no one noticed|none of them noticed|none of them knew|none of them know|they didnt realise|they dont realise|they didnt realize|they didnt notice|without them knowing|without anyone knowing|didnt know it was the last|knew it was the last|not scared any more|not scared anymore|not afraid any more|not afraid anymore|at peace with dying)
    (given|gave|giving|give) away *1 @all_mine *3 (ready to go|i can go|nothing left to keep me|nothing keeping me here|nothing to keep me|wont need|not need|dont need|wont be needing|wont be around|not going to be around|where im going|dead people)
    (given|gave|giving|give) away *8 @dying_said
    (letter|letters|note|notes|card|cards|letter each|video|videos) *6 why i *1 (had to die|have to die|killed myself|did it|ended my life|ended it|took my life|had to go|chose to die|am doing this)
    (passwords|papers|bank details|documents|insurance|pin|logins|will) *6 for (after tonight|after tomorrow|after im dead|when im dead|after i die|after ive died|when they find me|whoever finds me)
    (tell|let) *4 (i|im|ill|i was|i wasnt|that i|that im|ive) *2 (at peace|out of pain|in pain|free|sorry|loved them|loved her|loved him|love them|love her|love him|tried) *1 (after tonight|when im gone|when im dead|once im dead|once im gone|after im gone|when you find me|when they find me|when they find my body|because i wont be here|because i wont be there|as i wont be here)
    (give|have|gets|get|keep|leave|leaving) *6 (going to die|i die|ill die|be dead) (today|tonight|tomorrow)
    (calm|peace|peaceful|ready|serene) *3 (it all ends tonight|tonight it all ends|tonight it ends|it ends tonight|it all ends|over by morning|over by tomorrow|wont wake up tomorrow|wont be here in the morning|be gone tonight|gone by morning|note is on the table)
    @farewell_word *4 (forever this time|this time forever|this time its forever|this time for ever|this time its for ever|this time its for good|for ever this time|its forever this time|forever and ever)
    (look after|take care of|be good to|be kind to|watch over) *4 (im ending my life|im ending it|im killing myself|im going to kill myself|when im dead|once im dead|after i die|wont be alive|going to be dead|cant stay in this world|leaving this world)
    (look after|take care of|be good to|be kind to|watch over) *2 (@pet|kids|children|mum|mom|dad|sister|brother|wife|husband|boys|girls|babies|each other|daughter|son) *2 sorry *1 (goodbye|bye|farewell)
    `,
  ),
  // “When you read this …”: what will be then is not lowered by a word of the past, “no longer”.
  ...signals(
    {
      ...shared,
      group: 'plain.read',
      role: 'goodbye',
      tier: 'emergency',
      about: 'self',
      contexts: { quoted: 'none' },
    },
    `
    (when|once|if|as|after|by the time|whoever) *3 (read|reads|reading|see|sees|seeing|find|finds|finding|get|gets|getting|got|open|opens) this *1 (ill|i will|i|im|i am|i shall) *2 (dead|not be alive|no longer be alive|no longer be here|no longer be on this earth|wont be alive|wont be on this earth|in heaven|at peace|free of all this|free of it all|free of this|out of pain|with grandad in heaven|with god|killed myself|ended my life|ended it|taken my own life|taken my life|died|passed away|passed on|long gone|no more)
    (when|once|as|after|by the time) *3 (read|reads|reading|see|sees|find|finds|get|gets|open|opens) this (itll|it will|itll all|it will all|its) *1 be (all over|too late)
    (when|once|after|by the time) *3 (gets read|is read|gets seen|gets found|reading this|ve read this|have read this) *1 (ill|i will|i shall) *2 (gone|long gone|far away for good)
    (when|once|by the time) this (gets read|is read|gets seen|is found|gets found|is opened|gets opened) *1 (ill|i will|itll|it will|i|im) *2 (dead|gone|over|too late|in heaven|at peace|with grandad|with god|no longer be alive|not be alive|passed away|killed myself)
    if youre reading this *1 (ill|i will|im|i am|i have|ive) *2 (gone|dead|died|passed away|killed myself|taken my own life|no longer alive|in heaven|at peace)
    `,
  ),
  // Affairs put in order by those who do not mean to be there.
  ...signals(
    {
      ...shared,
      group: 'plain.ordered',
      role: 'preparation',
      tier: 'urgent',
      about: 'self',
      contexts: { negated: 'none', past: 'none', quoted: 'none', other: 'watch' },
    },
    `
    (giving|given|gave|writing|sorting|putting|getting|planning|making|sorted|written|wrote|planned|put|made) *4 (away|stuff away|affairs|in order|my funeral|my will|goodbye letters|goodbye notes|loose ends|my papers) *2 (because|since|as|so|cause|cos) *1 (wont be here|wont be around|not going to be here|not going to be around|dont plan to|dont intend to|intend to die|plan to die|dont see myself|wont be alive|dont want to be alive|dont want to live|want to die|nobody has to|no one has to)
    (giving|writing|sorting|putting|getting|planning|making|sorted|written|wrote|planned|put|made) *8 because i (wont be here|wont be around|wont be alive|intend to die)
    `,
  ),
  // Passive wishes in plain words: what would be welcome, what is no life, who would do fine.
  ...signals(
    {
      ...shared,
      group: 'plain.passive',
      role: 'wish',
      tier: 'watch',
      contexts: { negated: 'none', quoted: 'none', past: 'none' },
    },
    `
    (wouldnt|would not|wont|not|dont|couldnt) *1 (mind|care|be so bad|be the worst thing|be a bad thing|be the end of the world|be too bad|lose sleep|bother me|be bothered|be upset|be sorry|be sad|be angry|complain|object|care less|cry|move) if *1 @hitter *2 @hits_me
    (fine|ok|okay|alright|relieved|happy|glad|relief|nice|lovely|grateful|thankful|good|great|blessing|mercy|favour|kindness|easier|peace|complaints|suit me|thank whoever|thank them) *2 (if|for) *1 @hitter *2 @hits_me
    (hope|hopes|hoped|hoping|wish|wishes|wishing|pray|prays|praying|waiting for|dream) *2 @hitter *2 @hits_me
    (hope|hopes|hoped|hoping|pray|prays|praying|wish|wishing|want|wanting) *3 @scan (is|was|are|were|be|to be|shows|show|finds|find|means|mean|says|say|reveals|reveal|turns out to be|turn out to be|turned out to be|comes back|come back|came back|comes back as|would be|will be|will show|to show|to find) @fatal_news
    (want|like|love|wish|wanna|anything|could|need|all i want is) *2 (simply stop being|just stop being|stop being at all|just not be|simply not be|be nothing|be gone from this world|be gone from this earth|vanish off the face|disappear off the face|be erased|be erased from existence|be wiped from existence|never open my eyes again|never wake up|just cease to be)
    (like|love|anything|all i want is|all i want) to not wake up
    (they|theyd|theyll|kids|children|family|everyone|everybody|wife|husband|parents|mum|mom|dad|people|world|partner|shed|hed|friends|brother|sister) *4 (fine|cope|manage|manage perfectly|perfectly well|better|better off|happier|ok|okay|get on|get by|survive|relieved) (with me dead|with me gone|with me not here|once im dead|once im gone|when im dead|if i dropped dead|if i were to die|if i was to die|without me in it|after im dead)
    (no|nowhere|never a|never been a|isnt a|isnt any|not a|not any|isnt) *1 (place|room|space|home|spot|seat)? (left)? for me *1 (in|on|among|anywhere in|anywhere on) (this|the)? (world|life|earth|planet|living)
    (have|ive|got|had) (no|nowhere) (place|room|space) *1 (in|on|among|anywhere in) (this|the)? (world|life|earth|planet|living)
    (dont|do not|never|didnt) *1 (belong|fit|fit in) *1 (in|on|among|anywhere in) (this|the)? (world|life|earth|planet|living)
    (world|life|society|planet|earth) *1 (has no|has got no|has never had|doesnt have|never had|had no|hasnt got|hasnt) (any|a)? *1 (place|room|space|use) for (me|people like me|someone like me|somebody like me|a person like me|anyone like me|the likes of me)
    (no|never any|isnt any|isnt a|never a) (place|room|space) for (me|people like me|someone like me|somebody like me|a person like me|anyone like me|the likes of me) *1 (in it|in the world|in this life|on earth|anymore|any more|and there never|take up|taking up|just take up|only take up|just taking up|anywhere and)
    (never|nothing|nothings|not ever) *4 (better|change|changes|changing|happy|improve|ok|okay) *3 (no way out|cant see a way out|cant see any way out|cant keep going|cant go on|ive given up|ive stopped believing|stopped believing the people|stopped believing anyone|stopped hoping|stopped trying|so why go on|why go on|given up on life|why carry on|why should i carry on|carry on living|why am i still here|waiting to die)
    (nice|lovely|easier|simpler|relief|better|good|great|peaceful|kinder|blessing|wonderful|bliss) *1 (not|never) to (exist|live|be alive|wake up|wake|have to live|be here anymore|be here any more|have been born)
    (nice|lovely|easier|simpler|relief|better|good|great|peaceful|kinder|blessing|wonderful|bliss) *1 to (not|never) (exist|live|be alive|wake up|wake|have to live|be here anymore|be here any more|have been born)
    (nice|lovely|easier|simpler|relief|better|good|great|peaceful|kinder|blessing|wonderful|bliss|heaven|beautiful) *1 (to|if i could) (be dead|die in my sleep|die tonight|simply stop being|stop existing|stop being alive|not be alive|not have to be alive|not exist|cease to be|cease to exist|fade out of existence|wink out of existence|slip out of existence|be nothing at all|never wake up|go to sleep and not wake|go to sleep and never wake)
    (nice|lovely|easier|simpler|relief|better|good|great|peaceful|kinder|blessing|wonderful|bliss) *3 if *1 (@if_gone|my heart stopped|my heart just stopped|somebody killed me|someone killed me|i just died|it all ended tonight|it ended tonight)
    (glad|happy|happier|relieved|relief|fine|finer|cope|manage|better off|okay|ok|better|nicer|kinder|easier) *3 if *1 (@gone_if)
    (nice|lovely|easier|simpler|relief|better|good|great|peaceful|kinder|blessing|wonderful|bliss) *1 if i *1 (hit|run over|knocked down|flattened) by
    (no|lost all|lost|any|zero|little) *1 (interest|desire|wish|joy|value|use|pleasure) (in|for|to) (staying alive|being alive|living any longer|my own life|going on living|continuing to exist|carrying on with this life|carry on with this life|existing|life itself|living any more|living anymore|stay alive|continue living)
    (simpler|easier|better|calmer|happier|lighter|richer) *1 with me (dead|not alive|no longer alive|buried)
    i *1 (might|may) as well be dead
    (world|planet|earth) (doesnt|does not) need (me|people like me|someone like me|somebody like me|a person like me|another me)
    hate my life *1 (and|so|i)? *2 (dont want it|dont want this|want it over|want it to be over|want out of it|want rid of it|want to give it back)
    see no (value|point|worth|meaning) in (living|life|being alive|existing|continuing to exist)
    if @if_gone *5 (be sad|be fine|come to the funeral|miss me|care)
    (feel|feeling|felt|im|i am|so|completely|utterly) *1 (hopeless|trapped|desperate) *3 (no way out|cant see a way out|cant see any way out|no other way out)
    (hopeless|hope is gone|hope has gone|lost hope|lost all hope|no hope) *3 (@life_tired|dont want to go on|nothing will help|nothing helps|nothing can help|life has no meaning|see no way out|no way out|will never change|wont ever change|whats the point of living)
    (happier|better off|easier|rather|wish|wishing|should be|could be|want to be|wanna be|prefer to be|better) *5 (:coffin|six feet under|six foot under|in the ground|in my grave|gone from this world|gone from this earth|not alive)
    (happier|better off|easier|wish i was|wish i were|want to be|wanna be|should be|could be) *4 (unalive|unalived)
    (happier|easier|better off) *1 (if i was|if i were) (dead|buried)
    (easier|better off) *1 to be (dead|buried)
    (dream|dreaming|fantasise|fantasising|fantasize|fantasizing|daydream|obsessing|obsessed|flirting|thinking|think|want) *3 (six feet under|six foot under|in a wooden box|wooden box|dead and buried|pushing up daisies|pushing up the daisies|the forever sleep|sewerslide)
    if *8 @calamity *6 @unminded
    (@unminded|at peace with it|no complaints|no complaints from me|thank whoever|thank them|wouldnt be upset|ok with it|okay with it|fine with it|alright with it) *2 if *2 @calamity
    (tired|sick|exhausted|worn out|worn down|fed up|weary|had enough|cant stand|cannot stand|done|hate|over|drained|finished|through) *1 (of|by|from|with)? (being alive|my own existence|my existence|having to be alive|having to exist|having to live|existing|this life of mine|waking up every day still alive|waking up every day alive|waking up alive|being here on this earth|being on this earth)
    (done|worn out from|exhausted by|exhausted from|worn down by) (living|breathing|life|being here)
    (had enough of|tired of|sick of) (breathing|my own life|my life|drawing breath)
    (forget me|forget about me|freer|free|safer|calmer|richer|spared|relieved|stop worrying|worry less|less to worry|wouldnt have to worry|not have to worry|never have to worry|sleep better|more money|easier life|easier time|less stress|less stressed|relax|happier|peace) *3 (if @if_gone|@without_me)
    (dont|cant|cannot|do not) *1 (see|imagine|picture|find|think of) (a life worth living|a life worth having|any life worth|any reason for me to|a reason for me to|a reason to keep breathing|any reason to keep breathing|a reason to breathe)
    nothing left for me (here|in this life|in this world|anymore|any more|now|on this earth)
    (hope|hoping|pray|praying|wish) *1 (im|i am|ill be|to be) (dead|not here|not alive|gone for good|not around) (by|when|before|at) *2 (#|@milestone|thirty|forty|twenty|then)
    (dont|cant|cannot) (see|picture|imagine) (myself|me) (here|alive|around) *1 (by|when|at|for|in|to see|next|past)
    (would|will|wouldnt|do you think) *2 (you|u|anyone|anybody|they|everyone|people) *1 (miss|care|notice|mourn|remember|cry over) *2 if @if_gone
    (button|pill|switch|way|lever) *2 (never have lived|have never lived|never have been|just be dead|be dead|to stop existing|to not exist|never have existed|to die painlessly|to not be alive)
    (one|a|single|good|any) reason to *1 (live|be alive|stay alive|keep living|go on living|carry on living|stay in this world|exist|still be here)
    (cant|dont|do not|cannot) (see|find|know) *1 (point|reason|use|sense) (to|in|of) (be here|being here|wake up|waking up|exist|existing|be alive|being alive|live|living|go on|going on|carry on|carrying on|keep going|stay|staying) *1 (anymore|any more|any longer|in this world|living|alive)?
    if @if_gone (today|tonight|tomorrow|overnight)? (theyd|they would|everyone would|everyone|id|i would|itd|it would|my family would|my family|nobody|no one|who|people) *1 (be)? *1 (relieved|relief|glad|better off|easier|get over it|best|care|cares|notice|miss me|mind|happy|happier|fine|matter|grateful)
    if @if_gone *8 (lighter|happier|easier|calmer|freer|richer) *2 (@kin|they|everyone|family) *1 (would|could|might) (be|feel)
    (suppose|supposing|imagine if|what if|if|hypothetically|say) @if_gone *6 (breathe easier|breathe easy|breathe again|all be relieved|everyone be relieved|be relieved|solve it|solve everything|solve all their|fix it|fix everything|fix all their|easier for|better off|lighter|less stressed|sleep better|stop worrying|get their lives back|have their lives back|find someone better|find someone decent|get on with their lives|move on with their lives|finally relax|finally be happy|finally be free|all be happier|be so much happier|one would notice|nobody would notice|anyone would notice|anybody would notice)
    (what if|suppose|supposing|say|imagine|imagine if|hypothetically|hypothetically if|if) @if_gone *1 (for good|forever|tomorrow|tonight|any more|anymore|in the morning)? (would|wouldnt|who|whod|how many) *2 (notice|care|miss me|matter|be sad|sad|mind|really mind|be better off|better off|happier|cope|easier|even notice|be bothered|cry)
    (imagine|imagining|picture|picturing|daydream about|daydreaming about|think about|dream of|comfort in|visualise) *2 (world without me|the world without me|world with no me|life without me in it)
    (imagine|imagining|picture|picturing|daydream about|daydreaming about|dream of) *1 (not being alive|not existing|being dead|my own funeral|dying in my sleep|not waking up|not being here any more|not being here anymore)
    // Words for it.
    (thinking about|thinking of|think about|think of|considering|tempted by|feel like|feeling like|looking at|longing for|ready for|time for|dreaming of) *1 (taking my exit|taking my own exit|taking the early way out|the early way out|taking an early exit|taking the early exit|going out the back door of life|out the back door of life|logging out of life|checking out of life|taking the exit from life|the exit door for good|the exit for good|the exit more than i should|the exit door more than i should|the exit door of life|taking the last exit|the big sleep more|the long sleep)
    (think about|thinking of|think of|considering|tempted by|longing for|dreaming of|looking forward to|ready for) the big sleep
    (its|it is|nearly|almost|ready for|thinking about|looking forward to|time for|want|dreaming of|think its) *2 (checkout time for me|checkout time from life|checking out time for me|exit time for me|my forever box|the forever box|my permanent home in the ground|my exit from this world|my exit from this life|exiting this life|exit this life|the big sleep|the long sleep|sewerslide|ctb|catching the bus|catch the bus|toaster bath|my pine box)
    (done|finished|through) with (this planet|this earth|planet earth|breathing|this body|being a human|this existence|being a person)
    over (living|being alive|existing|life itself|breathing)
    (not|dont|never|wont|no) *1 (planning|plan|intend|intending|expect|expecting|want|think|going|aiming|be|make it|making it) *4 (see|seeing|reach|reaching|make it to|making it to|alive for|here for|around for|live to|living to) (my|another|the|next|my next|any more|one more)? @milestone
    (wont|not|stop being|never) be (anybodys|anyones|everybodys|everyones|their|my familys|my parents|my kids|my wifes|my husbands) (problem|burden|worry|headache|responsibility) *1 (anymore|any more|much longer|any longer|ever again|for long|soon)?
    (wont|not) be a (burden|problem|worry) (to|for|on) (anyone|anybody|everyone|them|my family|you|you all)
    (si|suey|sui|kms|ctb|toaster bath|sewerslide|sewer slide|self delete|unalive|unaliving) (thoughts|ideation|urges|feelings)
    (my|passive|suicidal) *1 ideation (is|has|came|got|gets|wont|keeps|comes|been|again|lately|today|tonight)
    (return|go back|turn|become|becoming) *1 (to|into)? (stardust|dust again|the void forever|one with the ground|one with the earth|a ghost for good|a ghost forever)
    (go|going|off) to the (big sleep|long sleep|forever sleep|eternal sleep)
    (exit|exit door|door|way out|door out|back door) *4 (dont come back through|dont come back from|never come back through|never come back from|no coming back from|no coming back through|cant come back through|cant come back from|nobody comes back through|no one comes back through|dont return from)
    (quiet door|last door|final door|exit door|long sleep|big sleep|oblivion|nothingness|eternal sleep|endless sleep|the abyss|forever sleep) *1 (looks|look|looking|seems|sounds|is|keeps|gets|getting) *3 (inviting|tempting|calling|calling me|calling to me|kinder|appealing|attractive|sweeter|welcoming|better every day|nicer every day|better and better)
    (go|going|be) where *1 (brother|sister|mum|mom|dad|nan|gran|grandad|husband|wife|son|daughter|friend|mate|dog) (went|has gone|is) *4 (isnt a place|not a place|no postcode|no address|not on a map|isnt on a map|no coming back|no return|dont come back|never came back)
    (join|joining|be with|go and be with|going to be with) *2 (up there|in the sky|in heaven|the angels|the stars)
    (ill|i will|i might|i could) *1 be (an angel|one of the angels|a star in the sky|stardust) *1 (soon|tonight|tomorrow|by morning|up there|before long)
    @soft_exit *4 @soft_wink
    (bus timetable|train timetable|timetable|train times|tide times|tide tables|early checkout|early check out|last train|height of the bridge) *1 (if you know what i mean|if you catch my drift|iykyk|from it all|from everything|from all of it)
    (home|house) *3 (the permanent home|my permanent home|the forever home|the last home|dont mean the house|dont mean my house|not the house|dont mean my flat|dont mean the building|not the one with a roof|the real one up there)
    (final|last) (chapter|chapters) *3 (written|over|finished|closing|ending|done) *1 (for me|of my life|of me|folks)
    (picture|imagine|dream of|dreaming of|long for|wish i had|wish there was|think about|wish for) *2 off switch *1 (and how quiet|and how peaceful|how quiet|how peaceful|for me|on me|for good|for my life|for my existence|and the quiet|and the peace)
    (nearly|almost|at|by|near|next to) *1 the (exit|exit door|way out) *4 (friendly|inviting|welcoming|calling|open for me|beckoning|so warm)
    (leave|leaving|depart|departing|quit|quitting|exit) (the|this) (planet|earth|mortal world|realm of the living)
    (catch|catching) the bus and *1 (not|never) come back
    (want|wanna|gonna|tempted|should|might|could|ready) *2 (k m s|commit die)
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.unwanted',
      role: 'wish',
      tier: 'watch',
      contexts: wishContexts,
    },
    `
    (dont|do not|no longer|never|not) *1 (want|wanted|need|fancy) (my life|this life|the life i have|the rest of my life|another day of this life|another day of my life|another day on this earth|to carry on living|to be part of this world|to be in this world|to go on living|to live to be old|to live into old age|to be alive|to live|to exist|to see tomorrow|to keep living|to be on this planet|to be on this earth|to wake up tomorrow)
    (dont|do not|no longer|not) *1 (want|particularly want) (to be here anymore|to be here any more|to wake up|to be here any longer)
    `,
  ),
  // Nothing left but to die.
  ...signals(
    {
      ...shared,
      group: 'plain.left',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (what if|suppose|supposing|imagine) *1 i *6 (killed myself|kill myself|ended my life|took my own life|take my own life|took my life|hanged myself|hung myself|committed suicide|commit suicide|took an overdose|take an overdose|slit my wrists|shot myself|drowned myself) *1 (i really want to|i want to|i think i will|i think im going|i think i might|i might actually|i mean it|i really am going|im going to)
    (nothing|all|only thing) *3 (do|left|left to do) *1 (but die|but to die|is to die|is die|except die|except to die|now but die)
    `,
  ),
  // The blade as a friend.
  ...signals(
    {
      ...shared,
      concern: 'self_harm',
      group: 'plain.blade',
      role: 'urge',
      tier: 'watch',
      contexts: { negated: 'none', quoted: 'none', past: 'none' },
    },
    `
    (old|silver|sharp|little|shiny|best|only|steel) *1 friend *1 (the|my|mr|a)? (blade|blades|razor|razor blade|razors|box cutter|scalpel|craft knife)
    `,
  ),
  // What is left, what is wanted and what one will die of, with the word for it at the end or in front.
  ...signals(
    {
      ...shared,
      group: 'plain.only',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: {
        negated: 'none',
        past: 'none',
        quoted: 'none',
        addressed: 'none',
        now: 'emergency',
      },
    },
    `
    (only|one|only real|only sane|only good) (thing|way|option|answer|choice|solution|outcome|road|idea|plan|future|exit|escape|remedy|cure|ending|door|relief|path|move|decision|conclusion|hope|out|step) *8 (is|would be|seems|seems to be|s) *1 (suicide|@ending_self|@end_self)
    (look forward to|looking forward to|long for|longing for|crave|craving|yearn for|yearning for|at peace with|resolved on|set on|in favour of|insist on|ache for|praying for|hungry for|in love with) *1 suicide
    (life|death|end|ending|die|dying) *4 (by|written by|ended by|taken by) *1 (my own hand|my own hands|my own two hands|my own doing|my own choice|my hand|me and nobody|me and no one|me on purpose|me alone)
    (thinking|planning|choosing|craving|mulling|wanting|weighing) suicide
    suicide *2 (im leaning|i am leaning|im going for it|i am going for it|ive chosen it|i have chosen it|ive picked it|thats my choice|thats my answer|i want it|is on the cards for me|is what it has come to|thats where im heading|that is where i am heading|i think of nothing else|my minds made up|my mind is made up|is my choice|is my answer|is for me)
    (i|id) *1 (want|need|like) (myself|me|all of me|the rest of me|rest of me|my whole self) (dead|gone from this earth|killed)
    (suicide|@ending_self) *1 (calls to me|tempts me|attracts me|comforts me|pulls at me|appeals to me|is calling|gets more tempting|is more tempting|feels right|seems sensible|soothes me|calms me|excites me|no longer frightens me|no longer scares me|doesnt scare me|doesnt frighten me|makes sense to me|is growing on me|beckons|is winning|sounds better|would fix|would solve|would sort)
    (guts|courage|nerve|strength|bottle|means) *1 (id|i would|ill) *1 @end_self
    suicides *1 (only|one|best|last) *1 (plan|option|way|answer|choice|exit|escape|thing left|thing i want|solution|road|out)
    (suicide|hanging|drowning|an overdose) is *1 (the death i|how i mean|how ill|how i will|how i want|what im going to die|what i will die|the way i want|the way i will|the way ill|going to be my death|what i intend|what ive chosen|what i have chosen)
    (my|whole|me) *2 (being|body|mind|brain|soul|self|cell|part|flesh) *1 (wants|want|begs|longs|begging|desperate|screaming) *1 to (kill itself|end itself|destroy itself|kill me|end me|be dead)
    `,
  ),
  // Illness, accidents, the years to come and the world without oneself, each by its plain words.
  ...signals(
    {
      ...shared,
      group: 'plain.fate',
      role: 'wish',
      tier: 'watch',
      about: 'self',
      contexts: { negated: 'none', past: 'none', quoted: 'none', addressed: 'none' },
    },
    `
    (dead|not alive|six feet under|in my grave|in the ground|gone for ever|gone forever|out of this life|no longer alive|never born) *1 (is|thats|that is) *3 (what i|how i|where i|all i|thing i) *2 (want|wish|long|crave|rather|need|prefer)
    (be relieved by|relieved by|rooting for|root for|okay with|ok with|fine with|all right with|alright with|at peace with|glad of|grateful for|complain about|thank god for|happily have|gladly have|gladly take|happily take|hoping for|hope for|praying for|pray for|wish for|wishing for|welcome|long for|id take|i would take|waiting for|invite|accept) *1 @being_dead
    @unminded *1 (if|when|should|if the|if my|if this|if that) @scan *2 (shows|showed|show|finds|found|find|says|said|is|was|were|comes back|came back|turned out|turns out) *1 @fatal_news
    (if|when|should|if the|if my|if this|if that) @scan *2 (shows|showed|show|finds|found|find|says|said|is|was|were|comes back|came back|turned out|turns out) *1 @fatal_news *3 @unminded
    (if|were i|if ever) *4 (@fatal_illness|something terminal|something serious|something fatal|a bad heart) *1 (again|tomorrow|tonight)? *1 (i|id|i would|it|itd|it would|then)? @unminded
    @hope_for *1 (the|this|my|that|some)? (cancer|covid|flu|heart|pneumonia|liver|illness|infection|old age|lord|god|winter|something|drink|drinking|smoking|stroke|cough|disease|virus|cold) *1 (would|will|just|ll)? (takes me|take me|kills me|kill me|finishes me|finish me|gets me|get me|carries me off|carry me off|does me in|do me in|sees me off|see me off|ends me|end me|puts an end to me|put an end to me|finished me|killed me|took me)
    (sleep|asleep|bed|my eyes|light|lights|lamp|lie down|drift off|nod off|pillow|tablet|anaesthetic|bedtime|at night|every night|each night) *2 (hoping|praying|wishing|wanting|begging|begging god|hope|wish|pray) *2 (not to wake|never to wake|not to see the morning|not to see tomorrow|thats the last time|its the last time|the last night|its for good|its permanent|i never open|to never open|morning never comes|it doesnt come|tomorrow never comes|not to come round)
    (disappointed|disappointment|cheated|sorry|gutted|angry|cry|crying|weep|sinks|let down|curse|letdown|ruins me|devastated|furious|hate it) *1 (every|each|most) (morning|mornings|day|days|time|single morning|single day|single time) *2 (that i woke|that i wake|i wake up alive|find im still alive|im still alive|i am still alive|that im still here|find im still here|realise im still|find ive woken|to have woken|im still breathing|i am still breathing|to wake up again|because i woke|to be alive|to still be alive|ive woken)
    (disappointed|disappointment|cheated|gutted|angry|let down|letdown|devastated|curse|sinks) *3 (to have woken|to wake up again|to find im still alive|to be still alive|to still be alive|when im still alive|realise im still alive|realise im still here|that im still alive|realise im still breathing|realise i am still alive|find ive woken|to be still breathing|to wake up alive)
    (dont want|do not want|dont really want|no wish for|no desire for|no use for|not interested in|didnt ask for|refuse to want|cant bear|cannot bear|dont need|never wanted|no appetite for|have no interest in) *1 @years_left
    @years_left *4 (there were none|want none|none of them|dont want them|dont want it|do not want them|wish they were over|were over already|somebody else could have|someone else could have|give them back|give them away|skip to the end|sooner not have|rather not have|spared them|be spared|hope i dont see|dont see them|rather be dead|sooner be dead|want out|not be here for)
    (life|living|existence|being alive|existing) *1 (has|holds|is without|had|have|has lost|lost|is empty of|has run out of|offers|has got|isnt got|hasnt got|doesnt have|no longer has|stopped having|hasnt had) *1 (no|all|any|its|of|zero|whatever|without)? (meaning|purpose|point) *1 (since|for me|anymore|any more|to me|now|left|without him|without her|without them|after|at my age|that i can|in it)
    (my life|my existence|my days) *2 (no|all|any|its|of|zero|without|whatever) *1 (meaning|purpose|point|worth|value|sense)
    (life|living|existence|being alive|existing|my life|my days) *1 (stopped meaning|no longer means|no longer mean|ceased to mean|ceased meaning|doesnt mean|hasnt meant|means nothing|mean nothing|lost its meaning|lost all meaning|lost all purpose|lost its point|lost its purpose|holds nothing|is just pain|is just noise and)
    (breathe|breathing|stay alive|staying alive|keep living|living|exist|existing|am alive|im alive|live on|go on living|keep breathing|keep existing|only alive) *1 (because my body|because my heart|out of habit|from habit|out of duty|by default|because stopping|because dying is|because i dont know how to stop|because nobodys|because nobody has|because i have to|because the body)
    (world|planet|earth|family|everyone|everybody|life|town|street|ward|place|they|society|house|household|home) *4 (better|smoother|better off|do|manage|brighter|lighter|fine|easier|happier|nicer|cope|breathe) *1 (with)? (one less|one fewer|minus one|minus a|without another|without a|without one) *5 (like me|such as me|me in it)
    (if only) *1 (i was|i were|i werent|i wasnt|id|i had|i could) *1 (dead|alive|gone for good|never been born|not survived|died|stop existing|be dead|not wake)
    (death|dying|the grave|an early grave) (would be|would come as|would feel like|seems|sounds|feels like|looks|is starting to look|cant come|appeals to|is) *2 (mercy|relief|blessing|kindness|kinder|release|rest i|way out|holiday|welcome|peaceful|inviting|tempting|soon enough|me more|easier than|better than this|better than living|what i hope for|what i want|all i look forward|something i look forward|suit me|nice)
    (marking time|killing time|hanging about|hanging around|passing the time|passing the years|counting the days|counting days|sitting out|running out the clock) *3 (until im dead|till im dead|until i die|till i die|till i can die|till i can go|on my life|till its over for me|until its over for me)
    (stopped|dont bother|no longer bother|quit|gave up|given up|not bothering|dont|never) *2 (looking|look|check|checking) *3 (cross|crossing|the road|both ways|traffic|step out) *6 (if it kills me|if i die|so be it|part of me hopes|hoping|hope|good|wouldnt mind|dont care if|not mind dying|get hit|get killed)
    (stopped|dont bother|no longer bother|quit|gave up|given up|not bothering|dont|never) *2 (seat belt|seatbelt|helmet|life jacket|check ups|heart pills|heart tablets|blood pressure pills|inhaler|smear|lump) *6 (if it kills me|if i die|so be it|part of me hopes|hoping something|hope something|wouldnt mind dying|dont care if i|not mind dying|get killed|if it takes me|get it over)
    (give|gave|donate|swap|trade) *1 (my heart|my years|my life|the rest of my life|my time|my place|my remaining years) *1 (to|with) *2 (dying|dead|wants to live|terminal|terminally|intensive care|hospice|cancer|child in|kid in)
    (swap|trade|change|switch) places with *4 (intensive care|hospice|dying|dead|terminal|terminally|last night|wants to live)
    (hope|hoping|wish|pray|praying) *2 (minibus|tram|coach|bus|train|plane|flight|ferry|car|taxi|lorry|boat|lift) *4 (crash|crashes|crashed|goes over the|go over the|goes off the|go off the|comes off the road|leaves the road|hits a tree|hits a wall|goes down with|plunges|kills us|kills me|doesnt make it|wont make it)
    @being_dead *1 (comforts me|suits me|would suit me|appeals to me|calms me|calls to me|calls me|is a comfort|cant come soon enough|cannot come soon enough|is something i|is what i hope|is my hope|would come as|would be welcome|is where id rather|is the nicest|is preferable|doesnt scare me|would be a holiday|holds more)
    (couldnt care less|could not care less|makes no difference|all one to me|all the same to me|doesnt matter to me|does not matter to me|indifferent|not bothered|not fussed|dont care|no longer care|stopped caring|dont mind|not bothered) *1 (if|whether|as to whether|about whether) *1 (i live|i die|i wake up tomorrow|im alive|i am alive|i see christmas|i see tomorrow|i see another day|i see another year|i see another morning|i see another birthday|i see my next|i make it to thirty|i make it to forty|i make it to fifty|i make it to sixty|i make it to christmas|i make it to next year|i make it to tomorrow|i drop dead|i get killed|i dont wake|i never wake|i survive|i last|tomorrow never comes)
    (want to|wanna|want is to|long to|need to|like to|love to|wish i could|would rather|dream is to|ache to|ready to|prefer to|dream of|only wish is to) *1 (cease to be|not be at all|not be anymore|not be any more|not be conscious|never be conscious|blink out|be wiped off|be nowhere|be gone for ever|not be a person|not have to exist|turn to dust|stop being alive|stop being anything|no longer be|be dust)
    (no hope|zero hope|without hope) *1 (left|whatsoever|at all)? (of ever being|of ever getting|of ever feeling|for my future|for myself|that ill ever|that i will ever|that my life|that itll ever|of anything changing|in me|of being happy|of getting well)
    (tired|weary|exhausted|worn out|fed up|done|finished|through|sick|drained|over) *1 (of|with|by|from) *1 (keeping myself alive|being in this world|carrying on living|waking up each day|waking each day|staying alive|living for others|living for other people|surviving|having a life|having to breathe|the living part|being conscious|being kept alive)
    (turned into|ill only ever be|ill always be|i will always be|i will only ever be|im nothing but|i am nothing but|never be more than|all i am is|never anything but) (a|an|another|one more)? *1 @load_noun *1 (to|on|for|round|around) *2 (@kin|family|everyone|everybody|people|them|others|you|all|house|household)
    (my existence|my being alive|my being here|me being alive|me being here|my presence in|that im alive|my continued existence|my life) *3 (helps no one|helps nobody|does nobody|does no one|serves no|only costs|is a mistake|is a waste|brings nothing|makes everything worse|makes everything harder|is a burden|is a punishment|is of no use|benefits nobody|benefits no one|hurts everyone|adds nothing|is an error|is an imposition|is no use|improves nothing|matters to no one|matters to nobody)
    (nothing|no one|nobody|no amount|no pill|no job|no therapy|no money) *5 (make|makes|made|give) (my life|me|living|it|life) *1 (worth living|worth having|worth being|worth going|want to live|want to be here|want to be alive|glad to be alive|bearable for me|a reason to live|living bearable)
    (rather|sooner) (id|i had|i|god|they|theyd|it) *1 (never been born|never been alive|died at birth|not been born|took me|had taken me|didnt wake|never woke|wasnt alive|werent alive|werent here at all|stopped breathing|never existed|let me die)
    (disappointed|sorry|gutted|sad|annoyed|let down|angry|upset|unhappy) *1 (to|when i|that i) *1 (recover|recovered|survive it|survived|pull through|pulled through|come round from|came round from|come round at all|came round at all|be cured|be resuscitated|be revived|come out of the coma|came out of the coma|live through it|lived through it)
    (disappointed|sorry|gutted|sad|annoyed|let down|angry|upset|unhappy) *2 (doctors saved me|surgeons saved me|they saved me|brought me back|brought me round|ambulance came in time|it wasnt fatal|wasnt terminal|not to be terminal|not to be fatal|it missed me)
    (sign up|volunteer|queue|queue up|pay good money|give anything|put my name down|trade everything|beg|swap all|jump at|sell my soul) *4 @being_dead
    (without me|with me gone|with me out of the way|once im gone|when im gone|if i wasnt around|if i werent here|if i was dead|if i were dead|if i was gone) *1 (@kin|they|everyone|parents|family|kids) *2 (move house|move on|sleep|breathe|start again|start over|retire|live properly|afford|be free|be happy|find someone|find somebody|have a life|travel|get some peace|get on with|stop worrying|relax|enjoy themselves|enjoy life|remarry)
    (no right to be|never meant to be|not supposed to be|not made to be|ought not to be|shouldnt be|dont belong|have no place|no business being|never supposed to be) *1 (in this world|on this earth|among the living|in this life|on this planet|in the land of the living)
    (want|long for|crave|ache for|dream of|pray for|yearn for|desperate for|ready for|wait for|waiting for|beg for|hoping for|need|all i want is) *1 (an end to my life|an end to being alive|my life to end|my life to be over|my life over|the end of my life|my own death|the grave|nonexistence|non existence|eternal sleep|eternal rest|permanent sleep|to be over life)
    (life|living|being alive|existence|existing) *1 (is something i only endure|is something i endure|is something i dont|is wasted on me|no longer appeals|holds no attraction|holds no appeal|is something id hand|isnt for me|was never for me|has nothing left to offer|has nothing to offer me|isnt worth the pain|is not for me|isnt something i want|is too much for me|is a chore i)
    (cant|cannot|dont think i can|no longer|unable to|couldnt|dont want to) (face|go on with|stomach|keep on being|go on being|keep being|keep on) (life|alive|being alive|existence|living anymore|living any more|living much longer)
    (if @if_gone|if my heart stopped|if i passed away) *2 (no harm done|worse off|thatd suit|that would suit|id not be sorry|i wouldnt be sorry|nothing would be lost|world would lose|no loss|count it a mercy|no bad thing|it would solve|itd solve|good riddance|no great loss|small loss|be no loss)
    (why am i|why the hell am i|dont know why im|no idea why im|wonder why im|ask god why im|ask why im|reason im) *1 (in this world|on this earth|not dead|breathing|kept alive)
    (like me|useless as me|worthless as me|bad as me|broken as me) (shouldnt be alive|has no right to|have no right to|isnt worth keeping|arent worth keeping|dont deserve to live|doesnt deserve to live|should be dead|shouldnt exist|shouldnt have been born)
    (i dont deserve|i do not deserve|i never deserved|ive never deserved|i no longer deserve|im not worthy of|i am not worthy of) (life|the air i|another day of life|to exist|the space i|to have survived|existence|to breathe|to be alive)
    (should have been me|ought to have been me|wish it had been me|wish it was me|why wasnt it me|why couldnt it have been me|should have been the one) *2 (killed|and not|in that coffin|in the coffin|under that|they buried|on that ward|in the ground|who never came|who died|that died|in that grave)
    (please|god|lord|universe|somebody|someone|jesus|allah) *1 (let this be my last|let my heart stop|let it be over for me|let the cancer have me|let me be dead|dont make me live|dont let me wake|let me not wake|let me go in my sleep)
    (im|i am|i feel|become|id be) *2 (surplus to the world|too much trouble to keep|too much trouble to be kept|of more value dead|worth more dead|not worth keeping alive)
    (stopped|no longer|cant|given up) *1 (picturing|picture|imagining|believing|believe|planning|thinking about) *2 (next year|a future|my future|tomorrow|the future) *2 (with me in it|dont want to be in it|dont want one|dont want it|wont be in it|wont be there|not for me)
    (turbulence|wobbles|drops|dips|shakes|shudders|skids|swerves|lurches) *4 (go on|do it|just drop|let it|please|finally|at last|take me|let go) *1 (drop|crash|fall|then|now|down)
    @hope_for *4 (is|be|was|were|turns out|turn out|proves) *1 (the end of me|the death of me|my last night|my last winter|my last christmas|my last day|my last birthday|my last year|my last breath|fatal|my end|my undoing|what kills me|what finishes me)
    (if|had|if the|if a|if my) *2 (plane|aeroplane|airplane|train|bus|car|boat|coach|ship|ferry|lift|roof|tree|branch|ceiling|bridge|chimney|lorry|wave|bomb|building) (had gone|had crashed|had come|had sunk|had hit|went down|went into|gone down|gone into|crashed|came down|came off|fell on|hit me|hit us|sank|collapsed|fell in|caved in|blew up|caught fire|overturned|had fallen) *6 @unminded
    (hope|hopes|hoping|praying|pray|wish) *1 (that)? (its|it is|this is|it was) *1 (a heart attack|a stroke|an aneurysm|the big one|a tumour|a brain tumour|fatal|something fatal|terminal|malignant|sepsis|a blood clot|my last illness|the end|a real heart attack)
    (life|living|being alive|existing|existence|breathing) is (something|a thing|a habit|a chore|a duty|a task|a job|a queue|a burden|just a habit|just a job) *1 (i wait|i put up|i could do without|i never wanted|i didnt ask|i want to lose|i want to quit|i want to stop|i want to be over|i want to put down|i cant break|i would like to stop|id like to stop|i endure|i dread|i hate|nothing else|for the grave)
    (bed|sleep|night|each night|every night|lie down) *2 (asking|ask|asks|beg|begging|pray|praying|hoping) *3 (not to be woken|not to wake|to be taken|to be let go|be my last night|no tomorrow|never to open|wont see morning|never to be woken|to be gone by)
    (chemo|chemotherapy|treatment|operation|surgery|dialysis|radiotherapy|antibiotics|heart tablets|heart pills) *4 (hope|hoping|pray|wish) *1 (it|they|that it) *1 (doesnt work|does not work|fails|fail|wont work|dont work|isnt enough)
    (nothing|no prospect|no future|only one thing) *4 (but|except|besides|to look forward to) *1 (the grave|dying|death|my own funeral|my funeral|being dead|my coffin)
    (theyd|they would|parents|mum|dad|mother|father|husband|wife|ex|family|brothers|sisters|everyone) *4 (better off|happier) *1 (childless|without children|with no children|never meeting me|never having met me|never having me|not knowing me|never knowing me|had i died|had i never|if id died)
    (no|without|lost my|lost the|lost any) *1 (life wish|wish for life|love of life|attachment to life|stake in being|stake in life|hold on life) *1 (left|anymore|any more|now|and|at all|in being alive)?
    (life|living|existence|being alive) (has no|holds no|has lost all|is empty of|no longer has any|is without|doesnt have any|hasnt got any|has zero|hasnt any|has lost its) (meaning|purpose|point)
    `,
  ),
  // The will to live as something that is not even remembered: the past is what is said.
  ...signals(
    {
      ...shared,
      group: 'plain.will-lost',
      role: 'wish',
      tier: 'watch',
      about: 'self',
      contexts: { quoted: 'none', addressed: 'none' },
    },
    `
    (cant remember|cannot remember|couldnt tell you|cant tell you|i forget|ive forgotten|dont recall|dont remember|no longer remember|cant recall|years since|months since|so long since|long time since|not sure when) *4 (i wanted|i was glad|i was happy|i felt like|i cared about|i enjoyed|i woke up wanting) *1 (to live|to be alive|be alive|being alive|living|to be here)
    `,
  ),
];
