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
    (help|helping|helps) me (to)? (end my life|end it all|kill myself)
    (want|need|asked|ask|asking|begging|beg|wish|find) *3 help me (to)? die
    (alone|lonely|hopeless|coping|cope|scared|desperate|numb|empty|exhausted|broke|drunk|ashamed|homeless|worthless) (and)? (suicidal)
    (suicidal) (and)? (alone|lonely|desperate|hopeless|scared|broke|drunk|homeless|exhausted|ashamed|in pain|in debt)
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
    (im|i am|ive become|feel like) a danger to myself (and others|right now|tonight|again|at the moment|i need|please|anymore)
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
    i (choose|chose|have chosen) death
    unless (you|somebody|someone|anyone|he|she|they) *6 (im|i am|ill|i will|im going to) *1 (jumping|jump|swallowing|swallow|hanging myself|hang myself|ending it|ending it all|taking them all|take them all|doing it)
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
    (one|two|just one) more (step|steps|inch) (and|then) *1 (its over|it is over|im gone|im done|thats it|it ends|its all over|ill be gone|it will be over|itll be over|theres nothing)
    (knife|knifes|blade|blades|razor|razors|scissors|glass) (is|s|are)? (at|to|against|pressed to|pressed against|pressed on) my (throat|neck|wrist|wrists|vein|veins|artery|jugular)
    (taken|took|swallowed|injected|necked|drunk) *3 (fatal|lethal|deadly) (amount|dose|overdose|number|quantity|mix)
    (hidden|hid|hoarded|saved|saved up|stashed|stockpiled|collected|put by|put aside) *1 enough *5 (to die|to kill myself|to end it|to finish me|to be sure|to do it)
    (stocked up on|stockpiled|bought|got hold of) *2 (@pills|paracetamol|ibuprofen|codeine) *2 (because|so|as|since) *1 (want to be gone|want to die|want to be dead|wont be here|intend to die|plan to die|wont wake|dont wake)
    (jumped|died|suicide|killed himself|killed herself|hanged|drowned|overdosed) *6 (tonight|tomorrow|next|soon) (itll|it will|its) *1 (me|my turn)
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
    (at|on) (the|my|a)? (:bridge|:rails|:tower|:window) *1 (now)? (goodbye|sorry everyone|sorry mum|sorry mom|forgive me|:dove)
    :rails *2 (waiting|wait) *2 (:train|train)
    (im|i am|ill be) *1 (going|heading|driving|walking|off|on my way) *1 (there|up there|out there|down there|back there) *2 (tonight|today|now|tomorrow|later) to (jump|end it|die|do it|hang myself)
    (words|word|filter|mods|rules|language|code|iykyk) *8 *8 (catching|catch) (the|my) bus (on|tonight|tomorrow|at|this|saturday|sunday|friday|soon)
    (catching|catch) (the|my) bus *2 (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) *6 (goodbye|not coming back|one way|no return|ive loved|i have loved|forgive|for the last time|thank you all|thanks for everything)
    (ive|have|i|just|already) *1 (washed down|knocked back|necked|swallowed|downed|gulped|got down|got through|chased down|chewed through) *1 (every|all the|all my|all his|all her|all the rest of the|the whole|the rest of the|a whole|every last|every single) *1 (@pills|@medicine_plain|cabinet|packet|bottle|box|strip)
    washed (every|all the|all my|the) *2 (@pills|@medicine_plain) down with
    (wading|walking|swimming|heading|walked|waded) (out|in|into|out into|out to) *2 (sea|water|waves|river|lake|tide|canal|reservoir|loch) *3 (dont|do not|not|wont|never|no) (mean|meaning|plan|planning|intend|intending|going|gonna|coming|expect|swimming|swim|turn|turning) *2 (come|coming|back|out|again)
    (started|begun|began) (taking|swallowing|necking|on) (the|my|these|all the|his|her) *1 (@pills|@medicine_plain|bottle|box) *3 (halfway|half way|half|already|a third|most|nearly) *1 (through|gone|down|in)
    (halfway|half way|most of the way|nearly all the way) through *1 (the|a|this|my|second) *1 (bottle|packet|box|strip|tub|pot) of *1 (@pills|@medicine_plain)
    (pills|tablets|capsules|paracetamol|they) (are|r) (in|inside) my mouth
    (got|have|with|holding) *2 (pills|tablets|capsules|paracetamol) *1 (in|on) my (mouth|tongue)
    (reason|somebody|someone|tell me|make me) *2 (to)? spit (them|it|the pills|the tablets) out
    (on|at|by|near) (cliff edge|edge of the cliff|edge|railings|parapet|ledge|barrier|top|bridge|platform edge) and *1 (dont|do not|not|wont) *2 (think|thinking|going|expect|believe|reckon|plan|planning) *2 (going home|go home|come down|coming down|climb down|get down|walk away|walking away|step back|stepping back|getting home|coming home)
    (handful|fistful|pile|heap|palmful|mountain) of *1 (@pills|@medicine_plain) *8 (want to die|wanna die|want to be dead|going to die|dont want to live|end it|going to take them|swallow them)
    cut *1 (far|way|much|so|really|too) *1 (too)? deep *3 (blood|bleeding|stop it|gushing|pouring|everywhere|wont stop|soaked|fainting|faint)
    (blood|it) is *1 (pouring|gushing|pumping|spurting) (out|down|everywhere) *8 (cut|wrist|arm|meant|dont care|want)
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
    (forgive|sorry|wake|tomorrow|morning|tonight) *8 (youll|you will|shell|she will|hell|he will|theyll|they will) be (a widow|a widower|orphans|an orphan)
    tell my (boys|girls|boy|girl|kids|children|son|daughter|wife|husband|mum|mom|dad|family|parents|sister|brother|lads|babies|baby|little one|little ones) *4 (tried|loved|loves|love|sorry|fought|adored) *5 (goodbye|farewell)
    (goodbye|farewell) *6 tell my (boys|girls|boy|girl|kids|children|son|daughter|wife|husband|mum|mom|dad|family|parents|sister|brother|lads|babies|baby) *4 (tried|loved|loves|love|sorry|fought|adored)
    (sorry|forgive me) *1 for (leaving|going) *8 *6 (ill|i will) be with (grandad|granddad|gran|nan|nana|mum|dad|grandma|grandpa|him|her|my brother|my sister|my son|my daughter) (soon|tonight|again|now)
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
    (wouldnt|would not|wont|not going to) (bother|fight|try|do anything) to (save myself|stay alive|survive|live|save my life|stop it killing me)
    (wouldnt|would not) (move|get out of the way|step aside|jump aside|swerve|brake|call for help|ask for help|take the treatment|have the treatment|have treatment|want treatment|fight it|treat it) if *6 (car|bus|lorry|train|truck|sick|ill|cancer|fire|drowning|heart attack|tumour|tumor)
    would it *1 (matter|make a difference|make any difference) *3 if i (died|were dead|was dead|didnt wake up|disappeared|were gone|was gone|stopped existing)
    (completely|utterly|totally|so|absolutely|entirely) hopeless about *2 (future|life|everything|getting better)
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
];
