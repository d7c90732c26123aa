import { neutralContexts } from './contexts.ts';
import { signals, silent } from './entry-group.ts';

/**
 * Dangers in a clause beside one that speaks of something else: of long ago, of a book or the news, of advice to
 * others, of what somebody was told.
 */
export const framesBeside = [
  // It was long ago, and will be done again.
  ...signals(
    {
      ...silent,
      group: 'beside.anew',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: {
        negated: 'none',
        quoted: 'none',
        anyone: 'none',
        now: 'emergency',
      },
    },
    `
    @my_attempt *8 @meaning_now again
    @my_attempt *4 (never|havent|not) (wanted|longed|needed|wished) (to|it|for it|to die|to do it) *1 (more|so much|as much|this much|so badly|this badly)
    (jumped|hanged myself|hung myself|overdosed|shot myself|slit my wrists|drowned myself) *4 (and|but) (lived|survived|didnt die|woke up|got found|was found) *6 @meaning_now (@same_again)
    (attempt|overdose|time|one|od|try) *2 (cry|cries) for (help|attention) *3 (this one|this time|this|tonight|tomorrow|the next one|todays|now) *1 (wont|isnt|is not|will not|is real|is for real|isnt one|aint|its not)
    (@my_attempt) *8 (planning|planned|preparing|ready|set|about|working) *2 (the|my|a) (second|third|fourth|fifth|next|last|final|another) (one|attempt|time|try|go|for|on|and|date|now)?
    @my_attempt *8 *4 (but|now|today|tonight|this time|and|so) *1 @meaning_now (@same_again)
    @their_death *8 *4 (but|and|now|so|since then|what i cant do is|i cant) *1 (stop|im|i am|i)? @meaning_now @same_deed
    @my_attempt *6 (and|but|now|so|today|tonight|im|i am|i) *1 @meaning_now (@same_again|taking another one|taking one again|trying again|doing it again|having another go|trying once more|finishing it|finishing the job)
    i attempted (years|once|when|back|in|at|before|twice|three|two|ten|five|eight|last|a few|it|as a|and|@number|#) *6 @meaning_now (do it again|try again|try it again|try once more|attempt again|attempt it again|have another go|finish it|finish the job|finish what i started|do it properly)
    @meaning_now (attempt again|overdose again|kill myself again|attempt suicide again|hang myself again|od again)
    @my_attempt *8 (tonight|this time|tomorrow|so tonight) *1 (its the train|its the rope|its the bridge|its the gun|its the river|its pills|its the tracks|with more pills|with more tablets|ive locked the|i locked the|im using a|im using the rope|im using a rope|itll be the|it will be the)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'beside.at-once',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: { negated: 'none', quoted: 'none', anyone: 'none' },
    },
    `
    @my_attempt *8 *4 (im|i am|ive come|i came) (back up here|up here again|back on the edge|back at the edge|on the edge again|on it again|back on it|up there again|back on the ledge|back on the roof|back at the rail)
    (came home|went home|turned back|walked away|walked home|changed my mind|climbed down|came down|stepped back|got down|lost my nerve) *8 (there|here|back|up here|on it|platform|bridge|roof|ledge) (now|again|tonight)? *3 (not coming home|not going home|wont turn back|not coming back|not turning back|wont walk away|not walking away|wont change it|wont change my mind|not changing my mind|not coming down|wont come down|not stepping back|not lost it|wont lose it|wont step back|not climbing down)
    (rope|noose|branch|beam|knot|ligature) (snapped|broke|gave way|slipped|failed|came undone|came down) *6 (better|stronger|thicker|new|another|proper|different) (one|rope|branch|knot|beam|ligature|cord) *3 (its up|is up|its tied|is tied|tied|its ready|ready|hung|hanging|tonight|waiting|this time|wont break|wont snap|will hold|wont give way)
    last time i *1 (did this|tried|tried this|tried it|took them|overdosed|was up here|was here|got this far|stood here|was on this|took pills) *6 (rang|called|phoned|told|texted|messaged|cried for|went to) *8 (not ringing|not calling|not phoning|not telling|wont ring|wont call|wont phone|wont tell|wont be ringing|wont be calling|not texting|not warning|nobodys getting|no one is getting|nobody gets)
    @my_attempt *8 *4 (im|i am|ive come|ive walked|ive driven|i came|im back|im going) (back|here|there|up|out|at|on|over|going|heading|stood|standing|sat|sitting|by|walking|driving|again|going back|heading back|here again|back here|up here|here again tonight|here again now|back again|here now|back on it now|here tonight|back on it|on it again) *3 (same|very same) (bridge|rail|rails|railing|railings|wall|ledge|edge|roof|cliff|parapet|tracks|track|platform|crossing|viaduct|tree|beam|balcony|pier|quarry|side|car park|multi storey|drop|weir|lock|girder|window)
    @my_attempt *8 (isnt|is not|arent|nobodys|nobody is|no one is|wont be) *1 here (tonight|today|now|this time|this evening) *1 (and|but)? i am
    @my_attempt *8 this time (ive|i have|im|i am) *4 (where nobody|somewhere nobody|somewhere no one|where no one|where noone|where they wont|another town|the middle of nowhere|nobody will|no one will|nobody can|no one can|miles from|with no signal|no signal)
    
    @my_attempt *8 *4 (tonight|tomorrow|this time|today|this evening|now|this weekend|all day) *8 (wont be found|not be found|nobody will find|no one will find|nobody to find|no one to find|nobodys due|nobody due home|nobody due back|no one due|wont be stopped|nobody to stop|no one to stop|wont be saved|nobody can save|wont find me|wont get to me)
    @my_attempt *8 (tonight|now|this time|today) *1 (ive got|i have|i got|ive bought|ive saved|ive counted|theres|its) *1 (twice as many|twice as much|twice the|double the|double that|three times as|three times the|enough to be sure|enough of them|enough to do it|more than twice)
    (off|on|over|from|at) *1 (tracks|rails|railings|cliffs|lines) *8 (im|i am|ive come) *1 (back on them|on them again|on them now|back at them|back there|there again|by them again)
    (@my_attempt) *8 *4 (tonight|this evening|today|this time) *1 (im|i am|ill|i will|im gonna) (going to|gonna|about to)? (@same_again|do it properly|do it right|finish it|do it for real)
    (@my_attempt|survived an overdose|overdose when i|overdose at) *8 *6 (ive|i have) *1 (just|now)? (done it again|taken another|done another|taken one again|done the same again|tried again|gone and done it again)
    (off|on|over|down from|up on|away from|back from) *1 (bridge|viaduct|roof|ledge|cliff|multi storey|parapet|balcony|platform|tracks|pier) *8 (im|i am|ive come|im stood|im standing|im sat|i came) *1 (on it|back on it|there|back there|up there|back up there|back on the same one|back|at it|on the same one) (again|now|tonight|and no one|and nobody|right now|and theres)
    (@their_death|@my_attempt) *6 (im|i am) *6 about to *1 (@same_deed|@same_again)
    (@their_death|@my_attempt) *6 (tonight|today|this evening) *1 (i will|ill|im going to|im gonna|i am going to|i want to|i plan to|i mean to|im|ill be) *1 (@same_deed|@same_again|doing the same|next|doing it too|doing it again|trying again|having another go|trying once more|taking another one|taking one again|taking another overdose|making sure i dont|finishing the job|finishing it)
    @my_attempt *6 (tonight|today|this evening|now|just) *1 (ive|i have) *1 (taken one again|taken another|taken another one|taken an overdose|overdosed|done it again|tried again|taken them again|swallowed|taken all)
    (recorded|made|recording|making) *1 (own tapes|my tapes|goodbye tapes|goodbye video|goodbye videos|goodbye tape) *3 (doing it|do it|it happens|its happening) *1 (tonight|today|tomorrow|this evening|now|this weekend)
    how (im|i am) going to (die|do it|kill myself|end it|end my life|go) *4 (happening|happens|set for|will be|planned for|its for|it is for) *1 (tonight|this evening|today|tomorrow|in the morning|this afternoon|at midnight|this weekend|on friday|on saturday|on sunday|on monday)
    everything i need to (kill myself|die|end it|end it all|end my life|hang myself|take my life|do it with) *1 (is|s) *1 (in|on|under|here|next|beside|by|laid|ready|right|upstairs|downstairs|packed|set|waiting)
    (goodbye|farewell|bye|so long) *1 (friends|everyone|all|everybody|world|folks|guys|you all|dear friends) *8 *2 (im|i am) ending (it|it all|everything|my life)
    (by tonight|tonight|by morning|before morning|by tomorrow|tomorrow|by dawn|before dawn|by the morning|this evening|before midnight) *1 (ill be|i will be|i shall be|ill see|i will see|ill join|i will join|i shall join|i shall see|ill finally be|ill lie|i will lie) *1 with my (late|dead|darling|beloved) (husband|wife|son|daughter|mum|mother|dad|father|brother|sister|boyfriend|girlfriend|partner)
    (ill|i will|i shall|going to|im going to) (be with|join|see|lie with|lie beside) *1 (late|dead) (husband|wife|son|daughter|mum|mother|dad|father|brother|sister|boyfriend|girlfriend|partner) *2 (by tonight|tonight|by morning|before morning|by tomorrow|tomorrow|by dawn|before dawn|by the morning|this evening|before midnight|before the morning|very soon)
    (come and|please|someone|somebody|you can|they can|police) *2 (collect|fetch|retrieve|recover|pick up|come for) my (body|corpse|remains) *2 (in the morning|tomorrow|tonight|today|from|after|when|by)
    (last time i survived|i survived last time|last time they saved me|last time i was saved|last time i was found|last time they found me|last time i lived|i lived last time|last time somebody found me|last time someone found me) *2 (tonight|this evening|this time|today|tomorrow|now) *1 (i will|ill|im going to|i am going to|im gonna|im|i am|i wont|i shall|nobody|no one|there will be no) *1 (make sure|making sure|make certain|do it right|do it properly|be found|succeed|finish it|fail|survive|be saved|get it right|will find me|will save me|saving me)
    (failed|survived|attempted|overdosed|tried) *6 (now|tonight|this time|today) *6 (rope|noose|belt|gun|shotgun) *1 (tied|ready|loaded|round my neck|in my lap|in my hand|beside me|hanging|up)
    (@their_death|@my_attempt) *6 @meaning_now (@same_deed|@same_again) (tonight|today|this evening|before morning|by morning|within the hour|tomorrow|this weekend|now|in an hour|before midnight)
    (do it|doing it|do this|doing this|ending it|end it|finish it|finishing it|happening|happens) *1 @soon *2 with *2 (@armed|belt|knife|bag|flex)
    (stop me|stopping me|talk me out of it|talking me out of it|talk me down|talking me down|talking me round|change my mind|turning back|be stopped|save me|saving me|talked out of it|you can do|anyone can do|you can say|anyone can say) *3 (i|im|ill|i will|i am|im going to) *1 (jump|jumping|do it|doing it|hang|hang myself|shoot myself|step off|stepping off|go over|go under|take the lot|take them all|taking the pills|taking the tablets|taking them|be gone|end it|ending it|off the bridge|be off the) *3 @soon
    (wouldnt|would not|would never|id never|never|wasnt going to) do (it|anything|this) *6 (do it tonight|doing it tonight|do it this evening|doing it this evening|doing it today|tonight i will|tonight im going to|i will tonight|tonight im breaking|tonight that changes|im doing it now|in an hour i will|im going to die)
    (used to|once|there used|years ago|put away|hid|hidden|still had) *4 (@armed|cord|stash) *8 (got it down|got it out|took it out|taken it out|fetched it|fetched it back|dug it out|dug it up|its out again|its beside me|its on my|got it on my|got it in my|its in my|its back in my|bringing it down|brought it down|bought another|bought a new one|got another|got a new one|went and found it|gone and found it) *3 (tonight|now|again|today|lap|hand|hands|die|to use it|use it|myself)
    (this|that|the same|this same|that same|this very|that very|off a|off the|on the|over the|down from the|from the) (bridge|footbridge|overpass|viaduct|roof|rooftop|ledge|cliff|platform|car park roof|car park|multi storey|parapet|tower|railings|balcony) *8 *4 (tonight im back|im back on it|im here again|up here again|now im here|tonight i wont walk|i wont walk away|tonight im standing|im standing on it|im on it again|here i am again|here i am on it|im standing here|wont be coming down the stairs|wont be climbing down|standing where they stood)
    (talked|talking|talk|pulled|pulling|brought|got|coaxed|stopped|helped|saved|rescued|grabbed|dragged|kept) *8 (bridge|footbridge|overpass|viaduct|roof|ledge|cliff|platform|car park|multi storey|parapet|tower|railings|balcony|tracks|edge) *6 (im the one on it|im the one standing on|im the one standing there|im the one up|im the one on the edge|im the one on the|im the one over|im the one whos going to jump|its me up here|its me on it|its me on the|tonight its me|now its me|today its me|its me tonight|me whos on it|no one to talk me off|nobody to talk me off|nobody to talk me down|no one to talk me down|nobody is coming for me|the one about to jump|im on it myself|i am on it myself|its my turn)
    @their_death *8 *4 (im parked beside it|parked beside it|im standing there now|standing there now|sitting there now|same spot now|im at the same spot|here to do the same|here to do likewise|now to do likewise|to do likewise|there to do the same|on my way there|come here for the same|come for the same|im there now|sitting here now working up|working up to it now|reading about me|therell be another|there will be another|its my turn|im next|going the same way tonight|its me tonight|tonight its me|tomorrow its me)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'beside.story',
      role: 'wish',
      tier: 'watch',
      contexts: { negated: 'none' },
    },
    `
    (dont|didnt|never) want to (live|be alive|be here|exist) *6 (dont|do not|still dont) (want to)? now
    (life|lives) *3 (matters|matter|precious|worth saving|counts|deserves|worth something|a gift|has value|worth living) *8 (bar mine|except mine|apart from mine|other than mine|but mine|mine doesnt|mine isnt|but not mine|give it back|give mine back|hand it back|return it|return mine)
    (wish you were dead|want to die|suicidal|killing yourself|end your life|ending your life|better off dead|wanted to die|want to be dead|hurt yourself) *3 (couldnt say no|couldnt answer|said yes|didnt say no|couldnt lie|nodded|had to say yes|wanted to say yes|didnt know what to say|went quiet)
    (havent|have not|not|hadnt) *1 (cut myself|scratched myself|burned myself|burnt myself|hurt myself|harmed myself|hit myself|self harmed|cut since|cut today|cut yet|cut this week|cut for|scratched since|scratched today|scratched yet|harmed since|relapsed with cutting) *6 (all i|all im|all thats|all i can|only thing|cant think|nothing else|cant stop thinking|full of it|on my mind|my head is)
    (to die|be dead|was dead|were dead|being dead|suicidal|kill myself|end it|end it all|end my life|not to exist|wishing id die) *8 *3 (i want to again|i do again|im wanting to again|i want it again|im back there|im back to it|its back again|now its back|and its back|its come back|it has come back|its coming back|it is coming back|its returned|it has returned|its all come back|its happening again|wanting it again|wish it again|feel it again)
    (matter|matters|needed|needs you|deserve to live|deserve life|belong here|stay alive|worth it|worth living|keep fighting|hold on|hang on|keep going|stay here|stay safe|loved) *8 *4 (wish|if only) i *1 (could believe that|could believe it|could believe i|believed it|believed that|believed i|could feel|could tell myself|could say that|could say it|could think|thought i did|felt i did|felt it|felt that i|felt i was|knew i did|could mean it)
    (wish|wished|wishing) (it was|it were|it had been|that was|that were) my (turn|funeral|coffin|grave|name) *2 (to be buried|to be carried|to go|in there|being read|they were|up there|on the stone|they read|not)
    (suicidal|depression|the dark|thoughts|urge|urges) *8 *4 (feel|feels|sense|know) it (coming back|creeping back|creeping up|returning|starting again|back again|waiting for me)
    (like|as if|pretending) i wont be (dead|gone|six feet under|buried) by (then|that time|christmas|summer)
    (cant|dont|never could) (picture|imagine|see) (being|myself|myself being|me being) (around|here|alive) *1 (then|by then|next year|at|past|by|in|when|for|at all)
    (wish|hope|hoping|wishing|pray|where is|waiting for|if only) *1 (a|the|some|that) (meteor|meteorite|asteroid|bus|lorry|truck|train|plane|piano|car|bomb|tree|comet|satellite|bolt of lightning|sinkhole) *1 (would|will|to|when) *1 (land on|hit|flatten|crush|squash|take out|run over|fall on|mow down|swallow|strike|wipe out|vaporise|finish) (me|my bed|my house|my flat|my room)
    (of|keep|still|im|am|hours of|day of) wanting not to (exist|be here|be alive|wake up|be anymore|be a person|be me|live)
    (wish|wished|hoped|sorry) *1 (the|my|that|it|his)? *1 (cancer|crash|accident|stroke|covid|virus|fire|bullet|heart attack|tumour|tumor|illness|disease|surgery|operation|sepsis|fall|leukaemia|car crash) *1 (had|would have|couldve|could have|d) (won|killed me|finished me|taken me|got me|been the end|finished the job|beaten me|done its job|done for me|seen me off|succeeded)
    wish (that|it|this|the coffin|the one in the box) *1 (was|were|had been) *1 (my|for me|me) *1 (coffin|funeral|grave|name on|in there|in the box|in it|being buried|hearse|headstone|turn)
    (wish|wished|wishing) (that was|it was|it were|that were|it had been|that had been|it could be) me *1 (in|being|instead|who died|that died|up there|lying|under|they)
    (id like|i would like|how id like|like|want|love|wanting|need) to stop being (here|alive|around|on this earth|in this world|anywhere)
    (dont|cant|cannot|do not) (see|picture|imagine|feel) *2 (mine|it|the pain|this|the hurt|the hurting|things) ever (stopping|ending|lifting|getting better|going away|easing)
    (cant|cannot|couldnt|dont|hard to|unable to) *1 (find|see|think of|name|come up with|have) *1 (one|a single|any|one single|a|even one) thing *1 (worth)? (to live for|living for|to stay for|staying for|to stay alive for|to keep going for|to stick around for)
    (havent|have not|not|no|stopped|clean from|free from|free of) *1 (cut|cutting|self harmed|self harm|hurt myself|burned|harmed|sh|self harming) *6 (thinking about|think about|want to|wanting to|urge|urges|itching to|craving|dreaming about|tempted) *1 (it|to|so|all|every|today|tonight|are|is|cut|again|bad)
    (im|i am) (past|beyond) (help|helping|saving|being saved|being helped|rescue|rescuing|reach|hope|caring)
    (theres|there is) no (help|helping|saving|hope|rescuing|way out|way back) (me|for me)
    (tell|tells|telling|told|say|saying|said|says|preach|preaching|promise|promising) *6 (and|but|though|yet|while|even though) *1 (i dont|i do not|dont|i cant|cant|i no longer|i never|never|i) (believe|feel|mean|see|buy) (it|that|a word|a word of it|any of it|one word of it|it for a second) *1 (for|about|of)? (me|myself|my own|my own life|mine|when it comes to me|inside)
    (worth living|reason to live|reason to stay alive) *1 (my answer is no|i say no|i know my answer|my answer these days is no|ive decided it isnt|ive decided not|ive concluded it isnt|for me it isnt|mine isnt|i think mine isnt|i no longer think so)
    (gets better|get better|getting better|theres hope|there is hope|worth living|will pass|it passes|that passes|will improve|things improve|you matter|they matter|everyone matters|hang on|hold on|matter) *1 (and|but|though|yet|while|even though) *1 (i dont|i do not|dont|i cant|cant|i no longer|i never|never) (believe|feel|mean|see|buy) (it|that|a word|a word of it|any of it|one word of it|it for a second)
    (gets better|get better|theres hope|there is hope|worth living|will pass|it passes|that passes|will improve|things improve|you matter|they matter|everyone matters|matter) *1 (and|but|though|yet) *1 (not for me|for me it doesnt|it doesnt for me|it isnt for me|mine isnt|mine doesnt|i dont|mine wont|for me it isnt|for me it wont|for me there isnt|for me theres none|for me its not)
    (burden|worthless|waste of space|good for nothing|better off without you|better without you|been better without you|never been born|never have been born|not been born|would miss you|will miss you|ruin everything|drain on us|deserve to live|in the way) *8 (he was right|she was right|they were right|hes right|shes right|theyre right|mum was right|dad was right|come to believe|i believe it|i believe him|i believe her|i believe them|i wish it too|i wish that too|i think so too|its true|i agree|its so|it is true|truest thing|see their point|see his point|see her point|cant argue|i see now|feel it in my bones|i do too|i wish the same)
    i (vanished|just vanished|disappeared|stopped existing|wasnt here|werent here|wasnt around|werent around|was gone|were gone|were dead|was dead|never came home|didnt wake up|never woke|died) *8 (i dont think so|be relieved|manage better|id like to|id like that|nobody would lose|nobody would mind|they wouldnt notice|doubt it|theyd be fine|be better off|sounds like peace|i keep coming back to it|think about it all the time|probably not|nobody would notice|id be glad|id be happy|who would find|whod even find out|whod notice|who would notice)
    would it (hurt|bother|matter to|upset|harm|affect) (anyone|anybody|them|a soul|a single soul) *2 if i (wasnt|werent|was|were|didnt|never|died|disappeared|vanished|went)
    (or|and|not|maybe|even|sometimes) *1 (just|simply|rather)? for dying
    dying to (be gone|be dead|die|not be here|be no more|not exist|be buried|be out of this world)
    (no|any) reason left *3 to *4 (go on|carry on|live|stay|be here|keep going|get out of bed|get up)
    (no use|no sense|no good) *1 (going on|carrying on|living|keeping going|in going on|in living|in carrying on)
    (easeful death|to be or not to be|dying is an art|sleep no more|hurt myself today|good night|everybody hurts|gloomy sunday|stop all the clocks|waving but drowning|suicide is painless|stop for death|where the dead are) *6 (thats me|thats exactly how|thats how i feel|exactly how i feel|how i feel|true of me|couldnt say it better|couldnt have said it|written about me|and i mean it|my whole life|i feel it|me exactly|i feel that)
    (crash|shooting|bomb|bombing|earthquake|disaster|flood|explosion|massacre|tsunami|wreck|avalanche|stabbing|fire) *6 (wish id been on|wish id been in|wish id been one|wish id been among|wish id been there|wish i had been on|wish i had been in|wish i had been there instead|wished id been on|wished id been in|wished i had been on|wished i had been in|wish i had been one|wished i had been one|wish i had been among|wished i was one|wish i was one|wish i were one|wish it had been me|wish it was me|wish it were me|swapped with|swap with any|why not me|lucky them|envy the ones|envy the dead|jealous of the dead|jealous of the ones|shouldve been me|should have been me)
    (tell|say|preach|write|promise|teach|telling|saying|preaching) *6 (worth living|gets better|always hope|theres hope|hold on|you matter|keep going|never give up|reach out) *6 (i dont believe|never believed|stopped believing|not for me though|not true for me|isnt true for me|its a lie|none of it applies|for me theres none|for me there is none|but not for me|except for me|not for me)
    (coffin|casket|hearse|grave|urn|headstone|headstones|funeral|ashes) *6 (wished it were mine|wished it was mine|wish it were mine|wish it was mine|wish that it were mine|wish it was me|wish it were me|wished it was me|wished i was the one|wish i was the one|wished that it was my turn|wished it was my turn|wish it was my turn|envied him|envied her|envied them|lucky man|lucky woman|lucky so and so|gladly swap|wished i was lying|should be me in there|should have been me)
    (didnt jump|didnt do it|did not jump|never went through with it|couldnt take them|came down from the|rope away|stopped me|didnt go through with it) *8 (wish i had|wishing i had|wished i had|sorry i didnt|im disappointed|i regret it|regret not|hate that im still here|worse luck|cant say im glad|im not glad)
    (would|will|does|do you think|could) *1 (god|the lord|jesus|allah|heaven) *2 (cross|angry|forgive|mind|punish|understand|upset|take me) *4 (came to him early|go early|went early|came home early|before my time|ended it|took my own life|takes her own life|takes his own life|take my own life|kill myself|suicide)
    (crash|shooting|bomb|bombing|earthquake|disaster|explosion|exploded|gas leak|avalanche|tsunami) *6 (envious of|envy whoever|jealous of whoever|envy the people|envy them)
    `,
  ),
  // Advice that others get, and not for oneself; what they say against it.
  ...signals(
    { ...silent, group: 'beside.advice', role: 'hopeless', tier: 'watch' },
    `
    (samaritans|get help|help|helpline|reach out|ring|call|fighting|give up|suicidal|struggling|someone|hang in there|keep going|hold on|talk to|dont do it|while you can) *8 too late for me
    (samaritans|get help|help|helpline|reach out|ring|call|fighting|give up|suicidal|struggling|hang in there|keep going|hold on|talk to|while you can|therapy) *8 (wont|didnt|doesnt|cant|not going to) (work|help|happen) (for|on|to) me
    (helpline|samaritans|get help|help you|the help|reach out|ring|time|be like me|hope for you|theres hope|there is hope|recovery|worth it|keep going|hold on|hang in there|your chance) *8 (too late for me|im a lost cause|i am a lost cause|ive run out of chances|i have run out of chances|ive run out of time|nothing can help me|nothing will help me|nothing helps me|theres none for me|there is none for me|its over for me|no one can help me|nobody can help me|im not worth saving|i cant be helped|i cant be saved|im already gone)
    (ive|i have) (run|ran) out of (chances|hope|fight|reasons to live|reasons to stay|reasons to go on)
    (world|worlds|everyone|everybody|family|they|theyd|theyll|we|wed|kids) *2 (better|better off|happier|fine) without you *3 (and|i think|i believe|i know) *1 (hes right|shes right|theyre right|i agree|i believe it|i believe him|i believe her|its true|he is right|she is right|they are right|thats true|its right|he has a point)
    life goes on *2 (but|and|yet|though) *1 i (dont want mine to|dont want mine|dont want it to|wish mine didnt|wish it didnt|wish mine wouldnt|wish it wouldnt)
    (thinking of|thinking about|think about|ready for|ready to|close to|done with|finished with|want to|tempted to|like) *1 (logging out of|log out of|quitting|quit|leaving|leave|ending|end|switching off|switch off|turning off|logging off|this|the) *1 (game|party|ride|show|film|server|lobby|chat|simulation|movie|book|play|programme|stage)  *4 (i mean life|being life|life i mean|called life|called living|called being alive|meaning life|i mean my life|thats life|that is life|thats called life|that is called life)
    nothing (can|will|could) (help|save|fix) me *1 (anymore|any more|now)
    (dont|do not) want (a|any|my) future
    (suicide|death|dying|killing yourself|kill yourself|end your life|ending your life|ending it|permanent solution|want to die) *8 (tell me|tells me|they say|everyone says|says|said|say|told me|people say|keep saying|reckons) *1 (but i want to|but i want it|and i want to|and i want it|but i still want to|but i still want it|but its what i want|but it is what i want|and its what i want|and its still what i want|but its still what i want|but its all i want|but its the one i want|but its the one that i want|but its the only one i want|but its mine|but its my answer|but i do want to|but i do want it|yet i want it|yet i want to)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'beside.as-they',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { now: 'emergency' },
    },
    `
    (voice|voices|head|brain|mind|depression|illness|demons) *2 (says|say|saying|tells me|tell me|telling me|telling me to|screams|screaming|keeps saying|keep saying|whispers|whispering|shouts|shouting|repeats|repeating|orders me|going) *1 (shoot yourself|hang yourself|drown yourself|kill yourself|end your life|end it|cut your throat|slit your throat|slit your wrists|cut your wrists|jump off|throw yourself|swallow them all|take them all|overdose|die now|just die|go and die) *6 (agree|agreeing|agreed|i want to|want to|listening|listen|obey|it makes sense|its right|theyre right|good idea|i might|i will|ill do|tempted|do as|give in|giving in|starting to|cant stop|loud|louder)
    (@their_death|suicide|suicides) *8 (makes|made|making|has made|got) me *1 (want to|wanting to|think i should|feel like i should|thinking i should|wish i could|feel i should|think of) (@same_deed|doing it too|doing the same)
    (want|wanted|wanting) to (kill yourself|die|end it|be dead|kill themselves) *2 (i do want to|so do i|i already do|i certainly do|me too|and i do|i really do want to)
    (reading|watching|watched|saw|listening to|read|rewatching|finished|studying|playing) *8 (planning|wanting|going|tempted|hoping|meaning|ready|intend|plan|want|gonna) to (do what|do the same as|end like|end up like|die like|go like|go out like|follow|finish like|do it like) (he|she|they|him|her|them|the hero|the girl|the boy|jack|romeo|juliet|ophelia|neil|kurt|hannah|chester|avicii|robin williams)
    @their_death *8 (wanting|want|planning|plan|hoping|hope|mean|meaning|intend|tempted|ready|going|gonna|determined) to @same_deed
    @their_death *6 (and|so|now|then|today|tonight|but|here)? *1 @meaning_now *1 @same_deed
    (#|thirteen) reasons why *6 @meaning_now *1 @same_deed
    (kill yourself|kill myself|go and die|go die|should be dead|should die|should just die|better off dead|deserve to die) *3 (theyre right i want|give them what they want|do what they say|do what they want|and theyre right|and they are right|think i will)
    kys *8 *3 (do what they say|do as they say|do as im told|do what they want|theyre right|they are right|they might be right|listen to them|do it for them|give them what they want|im going to do it|think i will|maybe i will|i want to do it|might do it|might just do it|tempted to do it|oblige them)
    (suicide|permanent solution|killing yourself|cowards way out|easy way out|selfish) *8 (i want it to be permanent|want it permanent|permanent is what|permanent is exactly|permanent solution is exactly|exactly what i need|only answer ive got|only answer i have|its my answer|for me it is|for me its the|then im selfish|then i am selfish|then im a coward|then i am a coward|one i want|i dont care im doing it|im doing it anyway|i want to do it|i still want to|but i want it|thats the idea|but its what i want)
    @their_death *8 (jealous of|envy|envious|i want the same|want what he has|want what she has|wish i had the guts|wish i had the courage|had the right idea|going to be me|i want that too|i want that|want to follow|ill be the next|i want to go as well|i want to go too|will be me next|will be me|i want to follow|made me want to|mean to copy|want to copy|good idea i mean)
    (never|didnt|wasnt|wouldnt|not) *2 (thought|think|imagined|expected|believed|guessed|dreamt|wanted|brought up|raised) *8 @grim_thing *4 @grim_now
    (suicides|suicide|kill themselves|killed himself|killed herself|take their own lives|took their own lives) *8 (ill be one of|be one of next|im going to be one of|be one of them|ill be the next|soon itll be me|soon it will be me|in the next lot|plan to join them|ill be another|be another one|on that list soon|add to it|add to that|next statistic|be a statistic|make it one more|be one more|ill be next|be next years)
    (noose|rope|pills|tablets|gun|blades|blade|razor|knife|stash|meds) *6 (kept mine|still have mine|got mine|have mine|mine is|mines|mine are|hung on to mine) *4 (use it|use them|need it|need them|when i do it|take them|tonight|on myself)
    (garage scene|that scene|suicide scene|hanging scene|bath scene|bathtub scene|death scene|final scene|last chapter|hangs himself|hangs herself|shoots himself|shoots herself|she drowns|he drowns|her jumping|him jumping|takes the pills) *6 (do what he did|do what she did|do the same|mean to do it|how ill do it|that will be me|thatll be me|going to copy|copy it|how im going to go|want for myself|planning the same|want that too|took notes)
    (hanging yourself|killing yourself|drowning yourself|shooting yourself|every pill you|off a bridge|off a roof|hanging myself|killing myself) *4 (lie down|rest|holiday|relief|way out|mercy|sleep|bargain|comfort) *4 (dont have to imagine|dont need to imagine|its what i want|thats what i want|thats me|thats where i am|have to picture|i want it|that is my life|thats my life|thats how it is)
    (suicidal thoughts|suicidal ideation|suicidal feelings) *6 (ive a plan|i have a plan|ive got a plan|a plan as well|a plan too|a plan now|a date as well|a method now)
    (so he wouldnt do it|so she wouldnt do it|so they wouldnt do it|not to do it|not to jump|out of it|from doing it|from jumping|from killing himself|from killing herself) *2 (i still want to|i still do|i still plan to|still want to do it|he is safe im|hes safe im|shes safe im|i want to do it even so|i want to do it myself|i havent changed my mind|talking me out of mine|talk myself out of it)
    (suicide|killed himself|killed herself|hanged himself|hanged herself|took his own life|took her own life|overdosed) *8 *4 (the same plan|same thing in mind|same intentions|same intention|same idea|planning mine|mines planned|mine is planned|own is already planned|decided on the same|working up to mine|same way for myself|chosen the same)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'beside.warned',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
    },
    `
    (pills|tablets|lot|overdose|capsules|poison|bleach) (is|are|s) already (down|inside|in|taken|swallowed|gone|working|drunk)
    (cry for help|for attention|attention seeking|for sympathy|too late|a joke|joking|bluffing|bluff|a threat|a drill|an act|acting|fighting|keep going|stay strong|worth it|give up|hang in there|hold on|helpline|samaritans|ambulance|stop me|save me|talk me out|talk me down|change my mind) *8 (ive|i have) (already|just|now)? (taken|swallowed|necked|downed|had|drunk) (the|my|all my|all the|these|those|them|mine|all of my|every) (pills|tablets|lot|overdose|bottle|packet|pill|tablet|all|whole)?
    (ive|i have) (already|just|now)? (taken|swallowed|necked|downed) (the|my|all my|all the|these|those|mine) (pills|tablets|lot|overdose|bottle|packet) *8 (cry for help|for attention|too late|a joke|joking|bluffing|a bluff|a drill|keep fighting|stay strong|stop me|save me|no ambulance|dont call|dont ring|talk me out)
    last time i (took|swallowed|had|drank|jumped|cut) *8 this time *1 (ive|i have|i) *1 (taken|took|swallowed|had|drunk|cut|doubled|made sure)
    i (jump|hang|drown|shoot myself|go over|step off) (at|before) (midnight|dawn|noon|sunrise|first light|daybreak|high tide|@number|#)
    (bridge|cliff|roof|viaduct|fence|railing|railings|platform|tracks|edge|ledge|car park|balcony|multi storey|dam) *8 (im here|i am here|here i am|im up here|im there now|im on it now|im on it) *4 (going to jump|gonna jump|about to jump|ready to jump|ill jump|i will jump|to jump|going to step off|going over)
    (go on then|do it then|just do it|do it|jump then|kill yourself then|youre bluffing|you wont do it|wouldnt dare) *2 (so i will|so ill|so i am|then i will|well i will|and i will|so im going to|so i shall) *6 (pills|tablets|rope|gun|knife|blade|bridge|train|belt|razor|noose|overdose|roof)
    (im|i am|stood|sat|standing|sitting|perched|out) on (the|a|my) (tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|top|twelfth|eleventh|fifteenth|twentieth|##|#) *1 (floor|storey|story) *1 (ledge|window ledge|windowsill|window sill|parapet|railing)
    (ledge|parapet|railing|railings|viaduct|cliff|rooftop|platform edge|top of the car park|balcony) *8 (itll be quick|it will be quick|it would be quick|wont feel a thing|wont feel anything|over quickly|over in a second|over fast|quick at least|least its quick)
    (im|i am|ill be|ill) (off|going|getting|be|getting on|off out) under (the|a|an) *1 (#|##|train|express|next|first|last|intercity|tube|freight)
    (not alone|youre safe|you safe|are you safe|help is there|talk to us|dont jump|call us|someone cares|matter) *6 (im|i am|and im|and i am) *1 (climbing over|climbing up|over the rail|over the railing|over the railings|over the barrier|on the wrong side|on the ledge|on the viaduct|on the parapet|on the tracks|on the edge|standing on|about to jump|going over|stepping off|letting go)
    (bridge|viaduct|cliff|balcony|roof|ledge|railings|parapet|overpass|footbridge|flyover|dam) *8 (im|i am) (climbing over|climbing up it|climbing onto it|climbing on to it|over the side|over the edge|going over|going off it|stepping off|letting go|over it|leaning over it to jump)
    its (me|you) holding the (gun|knife|rope|pills|tablets|blade|razor|noose|bottle of pills)
    (when|now|if) *1 (im|i am|youre|you are|it is me|its me|its you|it is you) (holding|with|sat with|the one holding|the one with) the (gun|rope|noose|pills|tablets|blade|rifle|shotgun) *1 (in|to|on|myself|yourself|now|tonight)?
    (not|never|wont be|isnt|aint) *1 (getting on|catching|taking|boarding) *1 (it|one|that train|the train) *4 (getting|going|stepping|jumping|throwing myself|be|end up|ending up|lying down|walking) (under|in front of|beneath) (it|one|that|the)?
    too late for me *4 (ive|i have) (just|already|now)? (taken mine|taken them|taken all|taken the lot|taken my|taken it|taken everything|swallowed|necked|overdosed|done it|cut|jumped|drunk)
    (gets better|get better|it passes|will pass|you matter|people care|theres hope|there is hope|worth living|reach out|not alone) *4 (ive|i have) (just|already|now)? (taken|swallowed|necked|downed|drunk) *1 (the pills|the tablets|my pills|my tablets|all my|all the|the lot|them all|an overdose|the overdose|everything)
    (with|got|have|has) my (wrists|wrist|arms|veins|throat) (cut|slit|slashed|open|sliced|sliced open|cut open|slashed open|slit open)
    (i am|im|ill be|i will be) (the one|the next one|the person) *1 (going to|whos going to|who is going to|about to|who will|whos about to|who is about to) (jump|hang|die|step off|go over|do it|end it|kill myself|jump off)
    (tonight|today|this evening) *4 (take|drink|swallow|taking|drinking) *1 poison (like|and|now|so|to die|too|myself|ive|i have)
    (going home|heading home|off home|go home|going upstairs|going to my room|going to bed|driving home|off to bed) *2 (to|and) (take all my|take all of my|take all the|take every|take the whole|swallow all my|swallow every|swallow all the|neck all my|neck all the|down all my|take a whole|take my whole) *2 (@now_dose)
    how long *6 (dies|die|dead|lives|live|left|lasts|last|kills) *2 after (the|these|those|all the|all those|an|that|what|everything)? (tablets|pills|overdose|amount|stuff|dose|lot|paracetamol|insulin)? *1 (ive|i have) (just|already|now)? (taken|swallowed|had|drunk|necked|injected)
    (didnt|did not|never|havent|have not|lied about|instead of|couldnt|wasnt going to) *1 (get rid of|got rid of|getting rid of|throw away|throw out|thrown away|thrown out|throwing out|throwing away|hand in|hand over|handed in|handed over|give back|gave back|flush|flushed|flushing|bin|binned|binning|give my mum|give my wife|give them|give up|surrender|destroy) *2 @armed *8 (tonight i will|tonight ill|tonight im|tonight is the night|tonights the night|theyre going down|ill use it tonight|ill take them tonight|use it tonight|take them tonight|to use it tonight|to take them tonight|going to use it|going to take them|going to take the lot|all be over|plan to use it|taking them tonight|using it tonight)
    (kept hold of|still have|still got|held on to|hung on to|kept back|kept hidden) *2 @armed *8 (tonight i will|tonight ill|tonight is the night|tonights the night|tonight theyre going|tonight im going to take|tonight im taking|tonight im using|use it tonight|take them tonight|going to use it this|plan to use it tonight|plan to use it tomorrow|taking them tonight|using it tonight)
    (goodbye|farewell|so long|this is it|the end|cruel world|ta ra|adieu) *6 (silly|cliche|cliché|film|corny|melodramatic|daft|cartoons|comic|cheesy|dramatic|stupid|soppy|hackneyed|old fashioned|theatrical) *1 (but|yet|still|though|and yet) *2 (what im saying|what i am saying|i mean it|all ive got to say|its true|thats it|thats all|i do mean it|im saying it|here it is|what this is|it is)
    i (jump|hang myself|shoot myself|step off|go over|go under|drown myself) (tonight|this evening|within the hour|in an hour|before the night|when its dark|in ten minutes)
    (how long|too late|can they|what happens|could they|is there|save you) *8 (@pills|overdose) *1 (im the person|im that person|its me|the friend is me|ive had them|i took them|ive taken them|i did it|theyre in me|theyre already in me|ive swallowed|ive just taken|i swallowed|mine went down)
    (give|gave|hand over|flush|throw|put down|lock|bin|hide|get rid of|surrender|put|throwing|flushing|giving|handing over) *3 (pills|tablets|medicine|meds|drugs|bottle|stash|insulin) *8 (swallowed mine|took mine|taken mine|took all of mine|swallowed my own|took my own|taken my own|taken all my own|taken all of mine|emptied mine|mine went down|mine are already|kept mine|took the lot|taken the lot|swallowed all of mine|swallowing mine|taking mine tonight)
    (help myself|helped me|help me|helping me|works on me|work on me|work for me|works for me|for me|past helping|past saving|left for myself|reach me) *2 (tonight will be my last|tonight is my last|tonight is the last|tonight im going|tonight im off|im taking the pills tonight|im taking the tablets tonight|im taking them tonight|im off to the bridge|im off to the|ive taken them|ive taken the lot|i wont see the morning|i wont be here tomorrow|tonight i use|tonight i go|this is my last night|its my last night)
    @armed *8 (tonight theyre all going down|tonight theyre going down|theyre all going down|going down my throat|drinking it all tonight|drinking the lot tonight|tonight im swallowing every|swallowing every one tonight|not waking up tomorrow|tonight theyre all inside me)
    (how many|how much) *4 (takes|needed|kill me|fatal|lethal|kills|deadly) *4 (taken that many|took that many|taken twice|taken more|swallowed more|swallowed that|had double|taken double|how many ive had|just swallowed them|had that many|taken that much|ive had more|just taken them)
    (pills|tablets|hose|hosepipe|noose|blade|blades|razor) *2 (in the boot|in the trunk|in my bag|in my rucksack|in my coat|in my pocket|on the passenger seat|in my backpack) *6 (to the woods|to the forest|to the quarry|to the moor|up to the moor|to the lake|somewhere quiet|where nobody goes|where nobody will|find a spot|to the reservoir|to the cliffs|to the bridge|to the river|to the beach)
    (no means|wasnt true|isnt true|was a lie|i lied) *6 (rope|hose|shotgun|noose|rifle) *8 (woods|forest|quarry|bridge|cliff|cliffs|reservoir|tonight|end it|do it)
    (syringe driver|morphine|oramorph|insulin pump|insulin|patches|drip|fentanyl|diamorphine|midazolam) *8 (empty the lot|empty it all|the whole lot in|put the lot in|putting the lot|push it all|pushing it all|use all of it|using all of it|every one of them on|all of them on|the lot in) *6 (tonight|shes gone|hes gone|theyve gone|asleep|theyve left|shes left|hes left|this evening|end it|wont be waking|not waking|wont wake|die)
    (patches|patch) *8 (stuck|put|slapped|plastered|wearing|got) *2 (of them|all|the lot|every one) *1 on
    (knives|guns|pills|tablets|medicine cabinet|blades|razors|sharps|ropes|meds|medicines|weapons|my room|sharp things) *8 (missed|forgot|forgotten|overlooked|didnt find|never found|nobody found|doesnt know about|dont know about|didnt know about|nobody knows about) *8 (be over before|gone before|dead before|im using it tonight|im using it this|tonight ill use|tonight i will use|ill use it tonight|going to use it tonight|going to do it tonight|going to do it this)
    (incident|jumper|fatality|police|helicopter|stopped traffic|the man on|somebody on|someone on|person on) *8 (incident is me|persons me|person is me|jumper is me|its me theyre after|the one up here|im the one standing|its for me im|thats me im on|its me im going to jump|its me up here|theyre here for me|mans me|man is me)
    `,
  ),
  // Never before, and now.
  ...signals(
    {
      ...silent,
      group: 'beside.turned',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: {
        quoted: 'none',
        anyone: 'none',
        addressed: 'none',
        supposed: 'none',
        now: 'emergency',
      },
    },
    `
    @my_attempt *8 (a|the|this|an|my|that|same|every|strong|stronger|constant|huge|with|feel|i|and|but) (wish|urge|urges|longing|temptation|impulse|desire|need|pull|craving) (to|for) *1 (@do_anew|have another|another)
    @my_attempt *8 *5 (thinking of|thinking about|planning on|considering|planning|close to|contemplating) *1 (repeating it|repeating that|doing it again|trying again|another attempt|doing the same again|doing the same|having another go|a second attempt|another one|a repeat)
    (thought|believed|hoped|assumed|figured|imagined|said|told myself|sure) *4 (suicidal|suicide|attempts|overdose|overdoses|wanting to die|the rope) *6 (over|behind me|done|gone|past|finished|history|beaten) *3 (they arent|they are not|theyre not|it isnt|its not|it is not|they werent|i was wrong|wrong|not so|it wasnt|not anymore|not any more|not true|but no|back)
    (suicidal|depressed|depression|low|dark) *1 (spell|spells|phase|patch|episode|years|days|feelings|thoughts|period|time|times) *8 (@thoughts_back|has returned|have returned|has come back|have come back|are coming back|is coming back|back again|with a vengeance|worse than ever|stronger than ever)
    (lied|lied when|fibbed|pretended|untrue|dishonest|a lie|lies) *8 *4 (no|not|wasnt|arent|didnt|werent|dont) *2 (@grim_thing)
    (@my_attempt|first overdose|last overdose|last time|my attempt|cutting|self harming|drank) *6 never again *6 (break|breaking|broken|cant keep|struggling to keep|close to|about to|not sure i can keep|not sure i can|might)
    (never|wasnt|didnt|hadnt|havent|not|no|couldnt|nor|without) *4 @grim_thing *8 @grim_now
    (never|not|didnt|wouldnt|hadnt) *4 (feel like this|felt like this|feel this way|felt this way|be like this|feel that low|felt so low|understood it|understand it|understood why) *2 (suicidal|suicide|kill myself|want to die|wanting to die|end my life)
    @grim_thing *8 (@thoughts_back)
    (@my_attempt) *8 (@thoughts_back)
    (@my_attempt) *8 (planning|plan|preparing|preparing for|thinking of|thinking about|considering|working up to|ready for|want|heading for|close to) (another|another one|another attempt|a second|a second one|the next one|my next|my next one|one more|a repeat)
    (regret|hate|resent|sorry|furious|angry|gutted|disappointed|devastated|sad|cross|annoyed|wish) *2 (surviving|i survived|that i survived|i lived|that i lived|living through it|being saved|being found|they saved me|they found me|it failed|i failed|it didnt work|it hadnt failed|id succeeded|it had worked) *4 (want to|going to|gonna|ill|i will|mean to|plan to|intend to|next time|this time|planning to|try again)
    (@my_attempt|survived|surviving|saved me|found me|it failed) *8 (next time|the next time|next attempt|this time|second time|next one) *4 (use more|fail|succeed|get it right|make sure|do it properly|do it right|work|works|be found|mess up|mess it up|not fail|survive|take more|wake up|be dead|be no mistakes|does)
    (@my_attempt|survived|surviving|saved me|found me|it failed) *8 (do it properly|do it right|get it right|succeed|finish it|use more|take more|be more careful|make sure|do a better job) *1 (next time|this time|the next time|on the next)
    (@my_attempt|saved me|found me|it failed) *8 (wont|not going to|will not|never) *1 (fail|survive|mess it up|botch it|be found|be saved|make the same mistake|make that mistake)
    @my_attempt *8 *4 (@meaning_now|i keep wanting to|i find myself wanting to) *1 (@do_anew)
    @my_attempt *8 (id|i would) do it again (in a heartbeat|tomorrow|today|now|tonight|in a second|this minute|gladly)
    (since i last|last time i|since the last time i|free of|years without|months without) *3 @grim_thing *8 (until|till) (now|today|this morning|tonight|last night|this week|yesterday|this evening|this afternoon)
    (@my_attempt|survived|lived through|came through|saved me|found me) *8 *4 (wish i hadnt|wish they hadnt|wish theyd left me|wish they had left me|wish nobody had|wish he hadnt|wish she hadnt|wish it had worked|regretted it ever since|been sorry ever since|curse the man who|curse the woman who|curse whoever|curse them for|curse the day they|mistake to save me|mistake saving me|should have let me|shouldve let me|sorry i did|hate that i lived|hate that it) *3 (i want to|im going to|id do|i need to|i want another|next time|ill do|i will do|i mean to|i plan to)
    (isnt to blame|is not to blame|arent to blame|didnt do it|didnt cause|nothing to do with it|didnt put it in my|isnt why|wasnt why|isnt the reason|wasnt the reason|not the reason|dont blame the|didnt make me|not because of the) *6 @grim_thing
    (suicide|suicidal|samaritans|crisis line|helpline|hold on|gets better|safety leaflet|safety plan|hotline|crisis text) *8 (plan my own|planning my own|planned my own|im the one wholl do it|the one who wants to|closer to it than|i want to do it myself|want it for myself|writing my own note|picking my own)
    `,
  ),
  // Denials that affirm: “not a day that I don't want to …”.
  ...signals(
    {
      ...silent,
      group: 'beside.double',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: {
        quoted: 'none',
        anyone: 'none',
        addressed: 'none',
        past: 'none',
        now: 'emergency',
      },
    },
    `
    (given up|tired of|sick of|done|stop|stopped|cant keep|cant go on|wrong to|dont|dont for a second|lie to|mistake to|cant honestly|cannot honestly|no longer|fed up) *1 (pretending|pretend|saying|say|think|thinking|believe|claiming|claim|telling people|suppose) *4 (dont|do not|didnt) *1 (want to|think about|thinking about|plan|plan to|wish to|long to|want) (@end_self|@ending_self|suicide|my own death|to die by my own hand)
    (isnt|not|never|hardly|barely|cant|dont know) *2 (day|hour|morning|night|minute|moment|when|how) *4 (not to|dont|didnt|without|not) (think about|thinking about|think of|thinking of) (suicide|my own death|killing myself)
    (cant|can no longer|dont think i can|do not think i can|not sure i can|unable to|couldnt|no longer) *2 (promising|promise|promises|swear|guarantee) *2 i wont *1 @end_self
    (no way|no chance|not a chance) *1 (im|i am|ill|i will|id|i) *1 not *1 (@ending_self|@end_self)
    (isnt|not|never|hardly|barely|no|without|cant|rarely|scarcely) *2 (day|hour|morning|night|minute|moment|time|week|evening|when|second|waking) *4 (dont|didnt|havent|do not|did not|have not|without) *1 (want to|wanting to|wanted to|think about|thinking about|thinking of|wish to|long to|longing to|feel like|consider|considering) (@end_self|@ending_self)
    (no longer sure|not sure|cant promise|cant swear|cant guarantee|cannot promise|cant be sure|cant say|dont know that|no guarantee|no promise|no promises) *2 (i wont|ill not|i will not) *1 @end_self
    (why i|why|reason|reasons|reason why i|what stops me if i|good reason i) *1 (shouldnt|not to|should not|dont|not|havent) *1 (just)? @end_self
    (resist|fight|ignore|hold off|hold back|control|stave off|withstand|push away|fight off|keep down|overcome) *2 (urge|urges|impulse|impulses|desire|need|wanting|temptation|pull) to *1 @end_self
    (more than|except|but|other than|besides|apart from|beyond) *1 (to|how to|wanting to|how i can|how ill|how id) *1 @end_self
    (stop myself|stopping myself|prevent myself|keep myself|holding myself back) *1 (from|wanting to|from wanting to)? (@ending_self|@end_self)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'beside.turned-now',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: {
        negated: 'none',
        quoted: 'none',
        anyone: 'none',
        addressed: 'none',
        supposed: 'none',
      },
    },
    `
    @my_attempt *8 (ive|i have) *1 (just)? (swallowed it|swallowed them|tied it|drunk it|taken them|cut deeper|taken everything|used everything|done it for real)
    @my_attempt *8 (nobody|no one|noone) (will|can|is going to|is) *1 (find me|save me|stop me|finding me|found me|rescue me) *1 (in time|this time|now|tonight)
    @my_attempt *8 (back there|back at it|back up there|there again|same spot|same place) *2 (going in|going over|going through|jumping|im jumping|about to jump|on the chair|letting go|stepping off)
    (swallowed|drank|took|taken|overdosed|cut|jumped|hanged) *8 (ive|i have|i) just (swallowed|drunk|taken|drank|took|done|cut) (it|them|some|more|the same|another) *1 again
    (talked|coaxed|pulled|climbed|came|got|brought|helped) *1 (off|down) *3 (roof|bridge|ledge|cliff|viaduct|balcony|car park|parapet|multi storey|tracks) *8 (on another|on another one|on one again|on one now|on the same one|up another|up there again|on it again|on it now|at another|back on it|back up)
    (@my_attempt) *8 (going|heading|driving|walking|off|way|cycling|travelling|wading|climbing) *1 (back)? (to|into|onto) (the|that) *1 (sea|lake|loch|reservoir|bridge|roof|ledge|cliff|tracks|canal|river|platform|viaduct|car park|station|quarry|weir|pier)
    (@my_attempt|overdose|suicide) *8 (my second|the second|number two|my third|the third|my next|the next|another|the next one|round two) *1 (one|attempt|overdose)? *1 (is happening|is under way|is underway|has begun|has started|is tonight|is today|is now|started|in progress)
    (@my_attempt) *8 *4 (i|ive|i have) *1 (did it again|done it again|did the same again|did the same|done the same again|repeated it|tried again|took the same|took another|cut them again)
    (@my_attempt) *8 (tonight|today|now|this evening|an hour ago|just now|minutes ago|tomorrow) *4 (it will work|itll work|make sure|try again|i succeed|succeed|did it again|doing it again|do it properly|do it right|finish it|finishing it|finish the job|doing it properly|did the same again)
    (@my_attempt) *8 (doing it again|doing it properly|finishing it|do it again|finish it|did it again) *1 (tonight|today|now|this evening|an hour ago|just now|minutes ago|tomorrow|this minute)
    (@my_attempt) *8 (im|i am) *3 (on|at|by|beside|under) (the|that) *1 (bridge|roof|ledge|cliff|edge|tracks|canal|river|platform|railing|railings|beam|viaduct|car park)
    (@my_attempt) *8 (taken|took|swallowed) *2 (pills|tablets|overdose|lot|meds|same) *1 again
    (@my_attempt) *8 (got|have|hung|tied|thrown|threw|slung|looped|fixed|put) *2 (rope|noose|belt|pills|tablets|blade|gun) *1 (ready|up|out|back|over|around|again|laid out|beside me|here|round my neck)
    `,
  ),
  // What they say against it, and it is wanted all the same.
  ...signals(
    {
      ...silent,
      group: 'beside.wanted',
      role: 'affirmed',
      contexts: { negated: 'none' },
    },
    `
    (tell|tells|says|say|said|keep saying|keeps saying|told) *1 (and|but|yet) (its|it is|thats|death is) *1 (still|exactly|just|all)? *1 (what i want|one i want|one that i want|only one i want|answer i want|mine)
    (tell|tells|says|say|said|keep saying|keeps saying|told) *1 (me|us)? (and|but|yet) i (still|do|really)? (want it|want to|want to die|would like to|long for it|need it|choose it|crave it)
    (now|and|these days|but|lately) *1 (its me who says|its me saying|i say it too|those are my words|say it myself|started saying it|begun to say it|started to say it|i say it every|i know how he felt|i know how she felt|i know what he meant|i know what she meant|understand her|understand him|i feel just the same|i feel the same|its me)
    (couldnt say it better|couldnt have said it better|couldve been written about me|could have been written about me|written about me|thats how it is with me|that is my whole life|thats my whole life|i understand him completely|i understand her completely|i mean it when i|its how i feel each|its how i feel every|thats exactly how i feel|im the one who actually will|when i say it its)
    `,
  ),
  // What was stopped, others think.
  ...signals(
    {
      ...silent,
      group: 'beside.not-stopped',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: { quoted: 'none', addressed: 'none' },
    },
    `
    (hurt myself|cut myself|killed myself|self harmed|burned myself|burnt myself|hanged myself) yet *1 (i will|i am going to|i might|i want to|i plan to|i intend to|im going to|ill do it|but ill|im about to)
    (i starve|i purge|i binge|i burn|i scratch|i burn myself|i starve myself|i cut|drink to cope|smoke to cope|pray to cope) *2 i (cut|burn|burn myself|starve|purge|binge|scratch myself|dont eat)
    (gave up|given up|quit|stopped|dont|no longer|instead of) *1 (drink|drinking|use|using|smoke|smoking|drugs|booze|weed) *3 i cut (instead|myself|now|to cope|my arms|my legs)
    (cut|cutting|burn|burning|scratch|do) *1 my (arm|arms|wrist|wrists|forearms|legs|hands) *3 i (do|use|cut|burn|started|moved|go for) *3 (thigh|thighs|leg|legs|hip|hips|stomach|belly|ribs|feet|chest|shoulders|arms)
    (used to cut|used to self harm|used to burn|cut myself|cutting|self harm|self harmed|self harming|a cutter|hurt myself|harmed myself|burned myself|cut my arms|cut my legs|cut my wrists|cut my thighs) *8 *6 (gone back to it|went back to it|back to it|doing it every day|doing it every night|doing it most nights|it has started again|its started again|taken it up again|i did it again|did it again|done it again|ive cut again|i cut again|cutting again|gave in again|im back at it|back at it|doing it again|started again|i slipped|picked up the blade again)
    (only|just|nothing but|except|apart from|bar|save for|but for|aside from) (the|my|a) (razor|blade|lighter|scalpel|stanley knife|craft knife|box cutter|compass|scissors) *1 (most|every|some|each|at|on|in|last|all|these) *1 (night|nights|day|days|week|weekend|evening|evenings|morning|mornings|bedtime|the bath|the bathroom|weekends)
    (dont|do not|havent|have not|not|stopped|quit) (self harm|selfharm|cut|cut myself|hurt myself|burn myself|harm myself|cutting|sh) *2 (anymore|any more|now|these days|since|for)? *3 (except|apart from|but|only) *3 (i did|i do|did it|last night|yesterday|today|tonight|this morning|once|twice|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|this week|again)
    (what|thing|all) i do *1 (instead|now)? *1 is (cut|burn|cut myself|burn myself|hurt myself|scratch|slice|self harm|cutting|burning|carve|hit myself|starve|scratch myself)
    (since i last|since i|last time i|havent|days without|weeks without|months without|years without|years since|months since|weeks since|haven t) *1 (cut|self harmed|burned|burnt|harmed|cutting|hurt myself|harmed myself|burned myself|cut myself|self harming|self harm) *3 (until|till|til|up until|up to|before|and then came|ending|ended) *1 (tonight|today|now|last night|this morning|yesterday|an hour ago|ten minutes ago|this evening|this week|just now)
    (used to|stopped|gave up|quit) *2 (cut|cutting|self harm|self harming|sh|burn|burning) *8 (started|starting|begun) *1 (back up|up again|again|back)
    i dont *1 (drink|smoke|swear|gamble|do drugs|use|take drugs|eat meat|go out|party|shout) *8 *2 (i|but i|just|only|i only|i just) (cut|burn|slice|carve) (my|myself|into|the)
    (said|told|tell|promised|swore|thinks|think|thought|believes|believe|reckon|reckons|pretend|pretending|says|claim|lied) *4 (stopped|stoped|quit|given up|gave up|done with|finished with|over|free of|clean from|stopped with) (cutting|self harming|self harm|selfharming|selfharm|hurting myself|harming myself|burning myself|cutting myself|scratching myself|the cutting|the blades) *1 (i havent|and havent|but havent|i have not|i lied|i was lying|its a lie|thats a lie|it is a lie|it isnt true|it wasnt true|its not true|thats not true|not true|i never did|i never have|i still do|i still am|i still cut|i havent at all|i didnt|i couldnt|i just hide it|i hide it|i only hide it|i hide it better|that was a lie)
    used to (cut|self harm|selfharm|burn|cut myself|hurt myself|harm myself|burn myself|scratch) *6 (im|i am|ive|i have|its) *1 (doing it|at it|started|started again|back at it|back to it|begun|cutting|started up|doing it every|happening) *3 (again|every day|every night|once more|worse|worse than)
    (stopped|quit|gave up|given up|hadnt|havent|clean from|free from) *1 (cutting|self harming|hurting myself|cut|self harm|selfharm) *8 *4 (been at my arms|been at my legs|been at my thighs|at my arms again|at my legs again|did both arms|did my arms|did my legs|did my thighs|now its every night|now its every day|every night since|at it again|back at it|started again on|doing it every|didnt stop|picked it up again)
    (buried|hid|hidden|threw|thrown|binned|locked|put away|gave) *3 (razor|razors|blade|blades|lighter|scalpel|knife) *8 (used it|used them|using it|using them|bought another|bought new ones|found another|cut myself)
    `,
  ),
  // Clean for years, and back on it.
  ...signals(
    {
      ...silent,
      group: 'beside.slipped',
      concern: 'relapse',
      role: 'slip',
      tier: 'watch',
      about: 'self',
      contexts: { quoted: 'none', addressed: 'none', supposed: 'none' },
    },
    `
    (clean|sober|sobriety|dry|drinking days|using days|touched|the needle|the bottle|recovery|rehab|detox|off it) *8 *4 (im back on it|i am back on it|back on it again|back on the drink|back on the gear|back on the bottle|bought a bag|bought a bottle|cant stop craving|craving it|had a whole bottle|want it so badly|want it so bad|im back using|picked up a bottle|in my hand right now|ended last night|ended yesterday|ended tonight|ended on saturday|ended on friday|ended on sunday)
    `,
  ),
  // He used to, and does again.
  ...signals(
    {
      ...silent,
      group: 'beside.resumed',
      concern: 'abuse',
      role: 'abuse',
      tier: 'urgent',
      about: 'other',
      contexts: {
        quoted: 'none',
        addressed: 'none',
        anyone: 'none',
        supposed: 'none',
      },
    },
    `
    (was beaten|was hit|was abused|was battered|was raped|got beaten|were beaten|was slapped|beat me|hit me|hit|abused me|beat us|hit us|slapped me|hurt me) *8 *2 (man i live with|man im with|one i live with|guy im with|boyfriend|husband|partner|wife|girlfriend|new one) *4 (hits me|beats me|hurts me|slaps me|punches me|kicks me|chokes me|doing the same|does the same|just the same|started on me|hits us|beats us)
    (was beaten|was hit|was abused|was battered|beat me|hit me|abused me|beat us|hit us|slapped me|hurt me|hitting me|hitting us) *8 *4 (hes|he has|hes now|shes|she has|its|it has|theyre) *1 (started again|begun again|at it again|back to it|doing it again|all started again|worse than before|worse than ever)
    (was beaten|was hit|was abused|was battered|was raped|got beaten|were beaten|was slapped|was knocked about|beat me|hit me|abused me|beat us|hit us|slapped me|hurt me) *8 (second|new|next|current|present|latest|third) (one|husband|boyfriend|partner|wife|girlfriend|man) *3 (started|starts|does|is doing|hits|beats|begun|turned out|turning out|the same|on me|likewise|too|no better|as bad|worse|slaps|punches)
    (hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|touching|touches|kicks|slaps) me *3 (except|apart from|bar|other than|but for) *1 (husband|boyfriend|partner|wife|girlfriend|dad|father|stepdad|mum|mother|brother|son|uncle|ex|him|her)
    (hit|beat|hurt|beaten|slapped|punched|kicked|strangled|choked|raped|battered|abused) (me|us|my mum|mum|the kids) *8 *4 (started again|begun again|starting again|at it again|back to it|doing it again|began again|has begun again|begins again|has resumed|has restarted|is back to it|has started up again|all over again)
    (takes|took|taken|gets|got|brings|uses|used) *1 (his|the|a|her) (belt|slipper|cane|strap|stick|ruler|wooden spoon|hanger|shoe|whip|cable|hose) *1 (off|out)? (to|on|at) (me|us|my brother|my sister)
    (hit|beat|hurt|raped|strangled|punched|kicked|battered|abused) me *8 (my|the|this) (second|third|new|next|current|latest) (one|husband|boyfriend|partner|wife|girlfriend|man) *2 (started|does|has started|is doing it|hits|has begun|began|turned out|is the same|is worse|beats)
    (did it|did that|done it|done that|did the same) to (me|us|my sister|my mum) *6 now *2 (doing|does|doing it|started|started it) *1 (it|that|the same|on)? to (my|her|him|them)
    (did it|did that|done it) to (me|us|my sister) *8 *4 (hes|he is|shes|theyre) doing it to (my|her|him|them|our)
    (beat|hit|hurt|raped|abused|molested|strangled|punched|kicked|battered|belted|choked|touched|burned|whipped|slapped|belt|thump|strap|thumped) (me|us|my mum|mum|her) *8 (now|these days|today|nowadays|and) *1 my (husband|boyfriend|partner|wife|girlfriend|brother|stepdad|son|uncle|fiance|ex|fella|bloke|man|daughter|carer) *1 (does|is|has started|has|is doing it|beats|hits|picked up|took over|carries on|carried on)
    (what isnt|what is not|whats not|thing thats not|bit thats not) (over|past|finished|history|behind me|in the past|done) is (my|the|his|her) *2 (doing|hitting|beating|hurting|touching|coming|fists|temper|threats)
    (only|just|always) me (he|she|they|hes|shes|dad|mum|stepdad) *1 (beats|hits|hurts|punches|kicks|chokes|slaps|burns|rapes|touches|picks on|goes for|starves|locks|strangles|hitting|beating)
    (sorry|love you|flowers|card|promise|promised|message|text) *8 (broke|breaks|broken|cracked|snapped|fractured|knocked|knocks|dislocated|smashed|bust|split) *3 (my|of my) *1 (fingers|finger|rib|ribs|arm|wrist|nose|jaw|tooth|teeth|hand|collarbone|eye socket|cheekbone|lip|skull|leg|ankle|head)
    (safe at home|ok at home|okay at home|all right at home|alright at home|happy at home|things at home) *8 (no|not|im not|i lied|i wanted to say no|i should have said no|i shook|if only) *1 (i|hes|im|but|because|with|she|my|is|not)?
    (bruise|bruises|broken rib|broken wrist|black eye|split lip|broken arm|cracked rib|cracked ribs) *6 (thought|said|answered|whispered|shook) *1 (no|not me|im not|i am not|if only)
    used to (hit|beat|hurt|slap|punch|kick|choke|batter|threaten) (me|us|my mum|mum|the kids) *8 (doing it again|started again|starting again|starting up again|at it again|back to it)
    (beat|hit|hurt|raped|abused|molested|strangled|punched|kicked|battered|belted|choked|touched|burned|whipped|slapped) (me|us|my mum|mum) *5 now *1 (husband|boyfriend|partner|wife|girlfriend|brother|stepdad|son|uncle|fiance|ex|he|she) *1 (does the same|does it|does it too|does that|is doing the same|does exactly the same|does the same thing|is doing it too|has started|does likewise|hits me too)
    (stopped|promised|swore|said|quit|never|anger management|sorry|hadnt) *3 (hit|hitting|beat|beating|slap|slapping|punch|punching|kick|kicking|choke|choking|strangle|strangling|hurt|hurting|rape|raping|touch|touching) (me|us|my mum|mum|the kids) *6 (hes back to it|he is back to it|hes back at it|hes at it again|hes doing it again|hes started again|he started again|he did it again|he lied|he hasnt stopped|hes hitting me again|hes hit me again|hes done it again|hes begun again|shes back to it|shes at it again|shes doing it again|shes started again|its started again|its happening again|he hit me again|he does it again|it happened again)
    (stopped|promised|swore|said|quit) *3 (hitting|beating|slapping|punching|kicking|choking|strangling|hurting|raping|threatening|touching) (me|us|my mum|mum|the kids) *6 (hes|he is|he has|shes|she is|she has|its|he|she|theyre) *1 (doing it|at it|started|started it|started doing it|started up|begun|back to it|back at it|does it|starts|did it) (again|now|worse|once more|every)
    (abused|beat|beaten|hit|violence|violent|molested|battered|raped|knocked about|hurt me|choked) *8 *4 (partner|partners|husband|husbands|wife|wifes|boyfriend|boyfriends|girlfriend|girlfriends|fiance|fiances|son|sons|stepdad|stepdads|brother|brothers|man i live with|man im with|one im with|guy im with) *1 (doing it|doing the same|doing exactly|doing to me|beating me|hitting me|hurting me|raping me|knocking me|treating me the same|does it|does the same|slapping me|punching me|choking me|kicking me|strangling me|hits me|beats me|started hitting|started on me)
    `,
  ),
  // What he left, sent or wrote: “I'm going to kill you”.
  ...signals(
    {
      ...silent,
      group: 'beside.menace',
      concern: 'abuse',
      role: 'abuse',
      tier: 'urgent',
      about: 'other',
      contexts: {
        past: 'none',
        anyone: 'none',
        negated: 'none',
        supposed: 'none',
      },
    },
    `
    @menacer *3 (left|leaves|leaving|sent|sends|sending|texting|texted|texts|emailed|emails|messaging|messaged|messages|wrote|dmed|voicemail|keeps|voicenote|rang|called|phoned|note|letter|card|told me|told us|shouted|shouts|whispered|whispers|screamed|screams|yelled|yells|growled|hissed|warned) *6 (ill|i will|im going to|im gonna|i am going to|gonna|hell|i swear ill) *1 (kill|stab|strangle|bury|gut|drown|murder|hurt|smother) (you|u|ya|yous|the kids|your kids|our kids)
    @menacer *3 (said|says|told me|shouted|shouts|whispered|texted|texts|wrote|writes|keeps saying|keeps telling me|screamed|yelled|messaged|messages|sent|swears|swore|promises|promised) *1 (ill|i will|im going to|im gonna|he will|hell|shell|hes going to) @kill_you
    (said|says|texted|texts|told me|wrote|keeps saying|messaged|shouted) *1 (i know where you sleep|i know where you live|i know where your kids|youll be sorry|watch your back|wont see me coming|one eye open|whats coming|youll regret it|youll get yours) *8 (knife|gun|machete|axe|stabbed|stabbing|prison|i believe him|i believe her|he means it|she means it|petrol|hammer|shotgun)
    `,
  ),
  // What a son's diary or a sister's message says.
  ...signals(
    {
      ...silent,
      group: 'beside.theirs',
      role: 'warning',
      tier: 'urgent',
      about: 'other',
      contexts: {
        past: 'none',
        negated: 'none',
        anyone: 'none',
        supposed: 'none',
      },
    },
    `
    (attempt|tried to die|tried to kill|overdosed|overdose|tried to end|tried to hang|tried suicide|suicidal) *8 *4 (he|she|hes|shes|they) *1 (told me|says|said|tells me|is saying|admits|admitted|texted)? (he|she|hes|shes|they)? (wants|wants to|going|gonna|plans|planning|intends|will|means|ready) (to)? (do it again|try again|have another go|try it again|finish it|do the same again|finish the job|do it properly)
    (@their_death|reasons why) *8 *4 (he|she|they|hes|shes|brother|sister|son|daughter|cousin|friend) *3 (wants to|is going to|plans to|says shell|says hell|gonna|going to|wanting to|would like to|means to|intends to|telling me she wants to|telling me he wants to) (@same_deed|do it as well|go too)
    (hes|shes|he has|she has|theyve|son has|daughter has|been|keeps|kept|caught him|caught her) *1 (been)? trying to (choke|strangle|hang|suffocate|drown|smother|cut|poison|hurt|gas) (himself|herself|themselves)
    (not going to|wont|isnt going to|promised not to) *1 (do it|die|kill herself|kill himself|jump) (today|tonight|yet|this week|now) *8 *6 (she|he|they) (wants to|still wants to|does want to|wants it|means to)
    (sent|sends|sending|texted|messaged|snapped) (me|us) *1 (a|another|this|one)? *1 (photo|picture|pic|photos|pictures|pics|video|selfie|snap) of *2 (pills|tablets|rope|noose|bridge|tracks|blade|razor|gun|knife|knots|overdose|empty packets|empty boxes|cuts|ledge) (with|and|no|saying|without|just|then|that|from)?
    (@kin|his|her|their|sons|daughters|brothers|sisters|nephews|nieces|wifes|husbands|mums|friends|lads|flatmates|partners|boyfriends|girlfriends|dads|mates|stepson|stepsons|stepdaughter|flatmate|roommate|housemate|best friend|friend|mate|grandson|granddaughter|niece|nephew|cousin) *2 (diary|journal|notebook|note|letter|text|texts|message|messages|phone|laptop|tablet|computer|blog|poem|sketchbook|room|bedroom|bag|post|story|status|search history|exercise book|drawer|desk|messages to) *6 @own_death
    (@kin|stepson|stepdaughter|flatmate|roommate|housemate|best friend|friend|mate|grandson|granddaughter|niece|nephew|cousin) *5 (diary|journal|notebook|exercise book|story|wall|note|letter|jotter|blog|bio|status|long text|text|voice note|message|email|long message) *3 @own_death
    (@kin|stepson|stepdaughter|flatmate|roommate|housemate|best friend|friend|mate|grandson|granddaughter|niece|nephew|cousin) *2 (text|texted|texts|texting|message|messaged|messages|messaging|wrote|writes|posted|posts|sent|sends|snapped|emailed|put) *2 @own_death
    (says|told|denied|laughs|laughed|promised|promises|said|swears|insists) *4 (fine|joke|joking|okay|ok|alright|it off|better|nothing|anything|suicidal) *4 (bought a rope|bought rope|got a rope|texted me goodbye|texted us goodbye|messaged me goodbye|rang to say goodbye|given away his|given away her|giving away his|giving away her|giving his things away|giving her things away|saving up tablets|saving up pills|hiding tablets|hiding pills|hidden the tablets|written a note|wrote a note|written a goodbye|writing goodbye)
    (text|texts|message|voicemail|note|post|status|letter|wrote|texted|voice note) *8 (sorry|thank you|thanks|tired|goodbye|be happy|love you all|her fault|his fault|forget me) *8 (tried before|attempted before|attempted twice|overdosed before|overdosed in|tried it before|tried to die before|phone is off|isnt answering|not answering|wont answer|given away his|given away her)
    (shells|cartridges|bullets|pills|tablets|rope|gun|shotgun) *4 (lined up|laid out|counted out|on the table|on the bench|on the workbench) *8 (joining mum|joining mam|joining mom|joining dad|joining nan|joining his wife|joining her husband|with mum again|with dad again|seeing mum again|not being here|being gone)
    `,
  ),
  // It was long ago and is again, or never was so bad: neither the past nor the “not” takes that back.
  ...signals(
    {
      ...silent,
      group: 'beside.never-so',
      role: 'intent',
      tier: 'urgent',
      contexts: { quoted: 'none', addressed: 'none', supposed: 'none' },
    },
    `
    (kill myself|end my life|die|hurt myself|jump|end it all|act on it|hang myself|take them|take anything|cut) (today|tonight|yet|this week|now|right now|this minute) *2 (cant|cannot|couldnt|wont|not) *1 (speak for|promise|vouch for|answer for|guarantee|make promises|swear to) *1 (tomorrow|the weekend|next|friday|saturday|sunday|monday|the rest|after|anything|christmas|tonight|the night|when|the same|about)
    (not|dont feel|wouldnt call myself|wouldnt say im|wouldnt say i was|isnt) *1 suicidal *2 i (just|only|simply|merely|really)? (want|wanna|would like|long|need|wish) (to die|to be dead|to be gone for good|death|i was dead|i were dead)
    (never|havent|hadnt|never once|not once) *1 (wanted to|thought of|thought about|been|felt|considered|tried to|wished to|dreamt of) (kill myself|killing myself|die|be dead|dying|end my life|end it all|end it|ending my life|ending it|suicidal|suicide) (until|till|before|up to) *5 now (i cant|i cannot|its all|its every|its constant|i think|it wont|it never|i do|i want|its the only|every day|every hour|its there|i wake)
    (havent|have not|hadnt|never|not) *1 (felt|been|got) *1 (this|so|as|quite so|this badly) suicidal
    (havent|have not|ive never|never|ive not) *1 (wanted|wished|longed|needed) to (die|be dead|kill myself|end it|end it all|end my life|hurt myself|cut myself|disappear|cut|self harm) *1 (this much|so much|so badly|this badly|more than|as much as|as badly|like this|this bad|so bad)
    `,
  ),
  // What was done once by one, and another now means to do.
  ...signals(
    {
      ...silent,
      group: 'beside.theirs-too',
      role: 'warning',
      tier: 'urgent',
      about: 'other',
      contexts: { negated: 'none' },
    },
    `
    (@their_death|tried to die|tried to kill herself|tried to kill himself) *8 *6 (she|he|they) (wants to|is going to|plans to|wanted to|still wants to|means to|intends to|is planning to|says she will|says he will) (@same_deed|do it again|try again)
    `,
  ),
  // What somebody might want, when the writer says that he is that somebody.
  ...signals(
    {
      ...silent,
      group: 'beside.somebody',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { ...neutralContexts, supposed: 'none', asked: 'none' },
    },
    `
    (somebody|someone|person|man|woman|girl|boy|guy|lad|friend|student|member|one|patient|caller) *3 (want|wants|wanted|wanting|going|planning|planned|plans|about|decided|meant|hoping|ready) to (die|be dead|end it|end it all|end their life|end their own life|kill themselves|kill himself|kill herself|end his life|end her life|hang themselves|take an overdose|overdose|take their own life|jump|do something about it|disappear for good)
    `,
  ),
  // Asked as if of nobody, and taken already; said to others, and done.
  ...signals(
    {
      ...silent,
      group: 'beside.taken',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: { negated: 'none', quoted: 'none', addressed: 'none' },
    },
    `
    (taken|swallowed|had) (anything|something|any tablets|any pills|an overdose) *8 (yes|yeah|yep|i have|id have to say yes|answer yes) *1 (all of it|all of them|everything|the lot|the whole|every|loads|too many|about|fifty|forty|thirty|sixty|minutes|ten|twenty|an hour|half an hour)
    (tablets|pills|capsules|meds) *8 (im|i am|and|been|ive been) *1 (eating|swallowing|necking|downing|taking|crunching|chewing|washing|popping) them *1 (with a spoon|by the handful|by handfuls|like sweets|like smarties|like tic tacs|like skittles|like candy|two at a time|three at a time|four at a time|five at a time|one after another|one after the other|one by one|down with)
    how long (have|do|will|would) i (got|have|left|last) *2 after *2 (ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|handfuls of|a handful of|a whole box of|a box of|boxes of|a bottle of|a whole bottle of|two packets of|three packets of|too many|a load of|loads of|an overdose|the overdose) *1 (paracetamol|pills|tablets|aspirin|codeine|ibuprofen|insulin|meds|sleeping|tabs|capsules|antidepressants|painkillers)
    (keep fighting|stay strong|keep going|dont give up|deserve to live|youre worth it|hold on|keep holding on|look after each other|ring someone|dont do what i) *8 (ive|i have) (already|just|now)? (taken|swallowed|had|downed|necked) (my|the|all|mine|them|every|a) *1 (pills|tablets|meds|overdose|bottle|lot|insulin)
    `,
  ),
  // Not meant so, and done.
  ...signals(
    {
      ...silent,
      group: 'beside.all-the-same',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: { quoted: 'none', addressed: 'none' },
    },
    `
    (worth saving|worth it|worth more|deserve|matter|can be saved|still time|have time|be saved|be helped|get better) *4 (im not|i am not|i dont|not me|i cant|not for me|not mine) *3 (already taken|already swallowed|already done|just taken|just swallowed|ive taken|ive swallowed|ive jumped|have taken|have swallowed|already jumped|taken the lot|swallowed the lot)
    (meant|mean|going|planned|plan|planning|intended|intend|wanted|want|supposed) to (take|swallow|neck|down|finish) (them all|all of them|the lot|that many|so many|the whole bottle|the whole packet|the whole box|the whole strip|the bottle|the packet|the strip|the box|every one|all my tablets|all my pills|all the pills|all the tablets|the rest) but i (have|did|had) *3 (not|wont|never|nobody|no one|dont) *1 (ringing|calling|phoning|telling|ring|call|phone|tell|going|asking|getting|being told|is being told|needs to know)
    (need|want|send|sending|ring|call|asking for|seeking|no) *1 (help|ambulance|police|paramedics|hospital|rescuing|saving) *4 (already|just) *1 (taken the tablets|taken the pills|taken them|taken it|taken the lot|taken everything|taken all|swallowed|necked|cut my|slit my|jumped|injected|drunk it|taken my overdose|taken the overdose)
    @many_words of (these|them|those) *6 (i just have|i just did|ive swallowed|ive just|ive already|i already have|what ive had|i already did|what i took|what ive taken|how many i|i have done)
    (shot up|injected|banged up|banged|snorted|smoked|used|took|taken|done) *1 (double|twice|triple|treble|three times|four times|five times|ten times) *8 (dont want to wake|didnt want to wake|so i wouldnt wake|wouldnt wake|so i dont wake|hope i dont wake|hoping not to wake|on purpose|so i die|to die)
    `,
  ),
];
