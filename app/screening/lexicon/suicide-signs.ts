import { intentContexts, neutralContexts, wishContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

/** A wish to be dead is no less one's own for naming others: those who drove, took or died. */
const fateContexts = { negated: 'none', past: 'none', quoted: 'none' } as const;

/** No hope, of now and of the writer. */
const hopelessContexts = {
  ...fateContexts,
  before: 'none',
  addressed: 'none',
  anyone: 'none',
  other: 'none',
  recovered: 'none',
} as const;

/** The wish to be gone, burden, hopelessness, and the signs that clinicians look for. */
export const suicideSigns = [
  ...signals(
    {
      group: 'wish',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'unknown',
      contexts: wishContexts,
    },
    `
    @want (die|be unalive|be unalived|be # feet under|be in a :coffin|:coffin|be dead|dy|not be alive|not exist|not be here|not live|stop existing|cease to exist|stop living|stop being alive|be no more|rest in peace|rest forever|be six feet under|be in the ground|be in a grave|be buried)
    (want|wants|wanted|wanting|wishing for|wish for|longing for|crave|craving|praying for|pray for|begging for|long for|welcome|waiting for|hoping for|ready for|deserve) (death|my death|the end|sweet release|eternal sleep|an end to it all|permanent sleep|oblivion|my life to end|my life to be over|life to end|this life to end|it all to end|it all to be over|to be dead)
    cant say (that)? i want to (live|be alive)
    (pray|praying|wish|hope|want|begging|beg|ask|asking|prayed) *4 (god|lord|jesus|universe|death) *2 (take|takes|took|kill|kills) me
    (easier|better|best|fine|okay|ok|happier) *4 if i *1 (stopped existing|stopped living|died|was dead|were dead|didnt exist|disappeared|wasnt here|never existed|was gone|were gone|wasnt alive|wasnt born|didnt wake up|never woke up|was never born)
    if i (didnt|dont|never) (wake|woke) up *4 (okay|ok|fine|good|better|relief|happy|care|mind)
    (not|dont|do not|no) (want|wanna)? *1 (live|be alive) no more
    (want|wanna) out of (life|this life|this world|existence)
    (please|pls|plz|just|someone|somebody|god|lord) kill me (now|already|please|pls|plz|tonight|fr|for real|i beg|instead|off|myself)
    (wish|hope|pray|hoping) (the|this|my|that)? (cancer|disease|illness|heart|car|plane|bus|storm|virus|covid|infection|tumor|surgery) *3 (take|kill|takes|kills|kill me|takes me|end|finish) *1 (me|it)?
    (wouldnt|doesnt|wont|would not|not) (even)? matter if i *1 (gone|dead|died|die|disappeared|wasnt here|were gone|was gone|vanished|was dead|were dead)
    (so|and) i never (wake up|have to wake up|wake)
    (wish|wished|hope|pray|want to|wanna|like to|love to) *2 (stop|never be) waking up
    @not_want @live
    (dont|do not|doesnt|didnt) (want|wanna|wants) (to)? (be|keep being) (here|alive|around|on this earth|in this world|a part of this world|living|on this planet|conscious|breathing|existing|awake) *1 @anymore
    (dont|do not) want (to)? (be here|be alive|be on this earth|live|exist)
    (dont|do not|didnt|not|never) (want to|wanna|wish to|going to|plan to|want) (wake up|wake|open my eyes) (anymore|tomorrow|again|ever|ever again|in the morning|any more|tonight|at all|and)?
    (dont|do not) want (to)? (wake up|wake up anymore|see tomorrow|see another day|see the sun|be born|have been born)
    (wish|wished|wishing|hope|hoping|hoped|pray|praying|prayed|beg|begging) (that)? (i|id|i had|i would|i could|i was|i were|god would|god|to god i|i didnt|every night i|every night that i|every day i|each night i|it would|someone would|something would|a car would|i just) *3 (die|died|dead|dying|not wake|never wake|dont wake|didnt wake|wouldnt wake|wont wake|never been born|never born|never existed|not exist|wasnt alive|werent alive|wasnt here|not alive|not here|disappear|vanish|vanished|kill me|take me|end me|stop existing|wasnt born|werent born|hadnt been born|hit me|had the guts|had the courage|had cancer|get cancer|got cancer|erased|aborted|miscarried)
    (wish|wished|wishing|hope|hoping|hoped|pray|praying|prayed) (that)? (i was|i were|i could be|i could just be|i would be|i am|im|id be) *2 gone
    (wish|wished|wishing) (that)? (id|i had) *1 (just gone|already gone|gone then|gone instead|gone with him|gone with her|gone first|gone in the ambulance|gone in my sleep|gone that night|gone too|gone before)
    (hope|wish|hoping|pray|praying) (i|that i|to|not to|i just|i dont|i never|i do not) *2 (die|dead|wake up|wake|not wake|never wake|survive|make it) *1 (in my sleep|soon|tonight|today|tomorrow|young|up|already|anymore|morning)?
    (i|just|could|to|please|will) (wish|want) (for)? (god|someone|the universe|the lord|death|cancer|a car|a bus|a truck|lightning|an accident|something|it) (to|would|will|could)? (take|kill|end|hit|run|strike|happen|crash|finish) *1 (me|my life|over|to me)
    (take me|take me away|take me now|take my life|end my life|end me|let me die|let me go|bring me home|take me home) (god|lord|please|already|now|jesus|tonight|away from this)
    (please|god|just|lord|someone) (let|take|end) me (die|now|go|already|away|rest|please|tonight|be free|be gone|slip away|disappear)
    let me (die|just die|disappear|rot and die|cease)
    (better|much better|far better|way better|easier|happier|best|best off|better of|so much better) (off)? (if|when|once|with|without) *3 (dead|gone|me|died|wasnt here|werent here|disappeared|no me|didnt exist|never existed|never born|wasnt around|wasnt alive|not here|out of the picture|killed myself|without me|myself|vanished)
    (world|everyone|family|life|friends|they|kids|parents|people|mom|husband|wife|children|nobody|everybody|society|earth|universe|son|daughter|boyfriend|girlfriend|you|all) *4 (better off|better place|be better|be happier|be fine|be okay|be ok|be relieved|happier|thrive|easier|best|not be missed|get over it|better) *2 (without me|when im gone|if i was gone|if i were gone|if i died|if im gone|when im dead|if i was dead|if i wasnt here|once im gone|after im gone|if i disappeared|if i werent here|without me here|without me in it|with me gone|with me dead|once i am gone|when i am gone|if i were dead)
    (better|best) off (dead|gone|not alive|not existing|not here|never being born|never born)
    (world|life|they|everyone|earth) (would|will|could|can|might|wouldnt|wont|does|doesnt|dont) *3 (use one less|without me|not need me|need me|miss me|notice if i|notice im|not miss me|need a messup like me|need someone like me|be just fine without|go on without|move on without)
    (no one|nobody|noone|none of them|not a single person|who|anyone) (would|will|is going to|gonna|d|ll|even)? *2 (miss|notice|care|mourn|cry|bat an eye|mind|remember|find) *3 (me|if i died|if i die|if i was gone|if im gone|if i disappeared|when im gone|when i die|if i killed|if i was dead|if i were dead|if i vanished|if i left|my body|if i were gone|id died|im dead|for me when|until my)
    (nobody|no one|noone|everyone|they|people|my @person|my family|she|he) *2 (wants|want|wanted) me (dead|gone|to die|to disappear|to be gone|to kill myself)
    (hate|hated|hating) (being alive|living|existing|waking up|breathing|that im alive|that i exist|to be alive|still being here)
    (tired|sick|exhausted|weary|fed up|sick and tired|tierd|sick of|tired of) (of|with|from)? (being|this|my|the|just)? (alive|living|life|existing|existence|breathing|waking up|being here|being alive|staying alive|surviving|trying to live|trying to stay alive|still being here|my life|to be alive|to live|that im alive|that i exist|that im still alive|that i woke up|being on this earth)
    (hate|hated|upset|disappointed|mad|angry|sad|annoyed|pissed|regret|regretting|cried|crying|devastated|furious|sucks|sorry|bummed) (that|because|when|because of)? (i)? (am|im|was|still|woke|wake|waking|survived|didnt|keep|being) *1 (alive|here|up|exist|living|existing|born|die|survived|breathing|awake)
    (no|not|isnt|aint|see no|any|without|have no|theres no|there is no|lost all|no real|dont have a|dont have any|dont see a|dont see any|cant find a|cant find any|can't think of a|give me a|what|nothing|find a|running out of|zero|no other) *1 (point|reason|reasons|purpose|will|desire|point in|sense|use|motivation) (to|in|of|for|left to|anymore to|to even|to keep|in even|in me|left in) *1 (live|living|life|go on|going on|keep going|continue|continuing|be alive|being alive|exist|existing|stay|stay alive|staying|being here|be here|survive|carry on|wake up|existence|keep living|trying to live)
    (nothing|anything|something|little|not much|dont have anything|no one|nobody|noone|nothing left|only thing|nothing more|nothing else) (left|else|worth|i have|ive got|for me)? (to|i) (live|be alive|stay alive|living|keep living|stay) for
    (whats|what is|wheres|where is|what was|is there a|see the|see a|see any|know the|know what the|no|is there any|seeing the|get the|understand the|what even is the|what the) (the|a|even the|actual|real)? (point|reason|purpose) (of|in|to|for)? (even)? (living|life|being alive|live|existing|this life|my life|being here|my existence|going on|staying|staying alive|trying to live|continuing|continuing to live|it all|all this|anything|me|me being here|me living|me being alive)
    (why|how come|reason) (am|do|did|should|would|must|was|are|bother|even|cant) (i|we)? (even|still|just)? (alive|here|living|live|exist|born|existing|stay alive|keep living|wake up|keep going|stay|go on|continue|continue living|keep existing|be alive|not dead|be here|just die|die|already dead)
    (life|living|existence|my life) (isnt|aint|no longer|not|was never|is not|isnt even|is just not|just isnt|doesnt feel|doesnt seem|is no longer|isnt really|never) (really|even|longer)? (worth it|worth living|worth the pain|worth the effort|worth the suffering|worth continuing|worth fighting for|worth the struggle|worth anything)
    (life|living|existence|my life|being alive) (is|feels|seems|has become|is so|just feels) (just)? (pointless|meaningless|unbearable|torture|not worth it|not worth living|agony|a curse|a prison|purposeless)
    (isnt|not|nothing|never|no longer|hardly|isn t|wasnt|is it even|is it) worth (living|living anymore|living for|being alive|living through|being here|staying alive for|staying for|the life)
    (want|wanna|wanted|wish|wish i could|just want to|i just want to|let me|going to|gonna|wanting|@want|desire to|love to|id love to|rather) (to)? (just)? (disappear|vanish|evaporate|fade away|stop existing|be erased|not exist|cease to exist|cease existing|dissolve|go away forever|be gone forever|never exist|not be here anymore|poof out of existence|slip away|drift away forever|turn to dust|fade into nothing) *2 (forever|from this|from existence|off the|and never|completely|for good|without a trace|off this|into|already|tonight|anymore|from the|off the face of the earth|from this world|from everyone|permanently|and)?
    (want|wanna|wish|need|@want) (just)? (sleep|fall asleep|go to sleep|close my eyes|shut my eyes) (and|forever|for ever|eternally|for eternity|until i die|permanently) (never|not|dont|do not|forever|without)? *2 (wake|waking|up|open|forever)?
    (want|wanna|wish|need|@want) (just)? (go to bed|lay down|lie down) (and not|and never|and die|and stay|and disappear|forever|for ever|permanently) *2 (wake|waking|up|open|forever)?
    (sleep|asleep|bed|eyes) *2 (and|without) (never|not|dont|hope i dont|hoping i never|hope to never|hope i never|pray i dont|hoping to not|hope not to|don t) (ever)? (wake|waking|to wake|open) *1 (up|again|them)?
    (not|never|dont|wouldnt|didnt) (waking|wake) up (again|tomorrow|one day|in the morning|would be|sounds|ever again|anymore|seems|to this)
    (sleep|rest|nap) (forever|eternally|for eternity|permanently|for good)
    (wouldnt|would not|wont|dont|do not|couldnt|not) (mind|care|be upset|be sad|be mad|be bothered|care less|give a shit|give a fuck|complain) *2 (if|about|whether) (i|my|a|something|someone|the|me|i just|i was|im) *4 (die|died|dying|dead|killed|crashed|hit me|live|killed me|alive|wake up|lived|happened to me|run over|wiped out|disappeared|death|shot|murdered|cancer)
    (dont|do not|didnt|not|never|no longer) (care|caring|give a fuck|give a shit|cared|mind) (if|about|whether|that) (i|living|life|being alive|dying|my life|staying alive|im|it kills|my own life|the thought of dying|death) *2 (live|die|alive|dead|dying|anymore|wake up|living|me|dies|lives|died)
    (rather|prefer to|sooner|id rather) (be dead|die|not exist|not be alive|be gone|kill myself|not live|jump off a|be buried|blow my brains|hang) *1 (than|right now|then|already)?
    (prefer|welcome|embrace|long for|crave|dream of|dream about|dreaming of|fantasize about|think about|thinking about|thinking of|fantasizing about|thoughts of|thoughts about|obsessed with|look forward to|looking forward to|cant wait for|obsessing over|imagining|imagine|craving|daydream about|comforted by|comfort in|thought about|yearn for|idea of|wonder about|picture) (the idea of|the thought of|about|my own|my)? (death|dying|being dead|my own death|my death|my funeral|my own funeral|not being alive|not existing|not waking up|not being here|being gone)
    (death|dying|being dead|nonexistence|non existence|not existing|not being alive) (sounds|seems|would be|feels|looks|is|would feel) *1 (nice|good|great|peaceful|better|like a relief|relief|so good|appealing|amazing|comforting|like the only|easier|like peace|a relief|like a good|wonderful|beautiful|freedom|a blessing|like a dream|so peaceful|lovely|preferable|so nice|heaven|an escape|tempting|like a gift)
    (ready|prepared|willing|happy|excited|okay|ok|fine|at peace|content|want|eager|not afraid|not scared|no longer afraid|no longer scared|unafraid|wont be afraid) (to|with|of|for) (die|death|dying|be dead|my death|leave this world|leave this life|leave this earth|not waking up|leaving this world|meet my maker)
    (not|no longer|never|isnt|stopped being|arent) (afraid|scared|frightened|fearful) (of|to) (die|dying|death|be dead|end it|leave)
    (cant|cannot|can not|can t|cud not|couldnt|unable to|no longer|dont think i can|not able to|impossible to|dont know if i can|dont know how long i can|not sure i can|not sure how much longer i can|dont know how much longer i can|idk how much longer i can|idk how long i can|how much longer can i|dont have the strength to|dont have it in me to|no strength to|no energy to|dont have the energy to|too tired to|not strong enough to|barely|tired of trying to|struggling to|no will to) *1 (go on|keep going|continue|do this|live|carry on|take it|take this|handle this|handle it|hold on|hang on|keep living|live like this|keep doing this|stay alive|exist|keep fighting|bear it|bear this|bear life|deal with life|do life|survive|survive this|keep this up|endure|stand it|stand living|keep pretending|last|make it|fight) (like this|with this|with life|living|this life|another|much|one more|in this|with my life)? @anymore
    (cant|cannot|can not|can t) (go on|keep going|carry on) (like this|living|with|this way|without)
    (cant|cannot|can not|can t|dont want to|dont wanna|do not want to|not|so|too tired to) (do|doing|take|taking|handle|bear|live|stand|deal with) (this|it|life|living|that) @anymore
    (cant|cannot) (live|exist|survive|keep living|go on living|continue living) (like this|this way|in this|with this|without|with myself|with the|anymore|through this|knowing)
    (i|im|ive) (am|have)? (just|so|totally|really|completely|officially|honestly)? (done|finished|through) with (life|living|everything|being alive|this world|this life|existing|it all|trying|fighting|existence|the world|all of this|all of it|all this|being here|being on this earth|my life|with life|everything and everyone|humanity)
    (give|giving|gave|given|given up|giving up|gives) (up)? (on|with) (life|living|my life|everything|myself|my existence|existing|trying to live|hope|all hope|being alive)
    (my)? (life|time|story|journey|days|run) (is|are|has|on this earth is|here is|on earth is|feels|seems) (already|officially|just|basically|finally|almost|pretty much|come)? (over|finished|done|ended|numbered|to an end|running out|ending|coming to an end|up)
    (end|ending) *2 (to|of) (my|the|this|all this|all the|all my) (suffering|pain|misery|torment|torture|agony)
    (want|wants|need|wanted|@want|just) (the|my|this|all the|all this|all my)? (pain|suffering|misery|voices|hurt|thoughts|torture|noise) (to)? (end|stop|be over|go away forever|to end|to stop|stop forever|finally stop)
    (escape|free from|freed from|released from|leave|exit|out of|end) (this|the|my) (life|existence|world|hell|pain|misery|prison|suffering|earth|body|reality) *1 (forever|permanently|for good|once and for all|by|through|already|so bad)?
    (should|shouldve|should have|shouldnt|wish i|wish id|supposed to|meant to|deserve to|need to|i must|i have to|might as well|may as well|was meant to|destined to) (just)? (have)? (die|died|be dead|dead|never been born|not been born|been aborted|not exist|end up dead|be killed|not have been born|not be alive|not be here|drop dead|been dead|aborted|miscarried|died in|rot)
    (never|shouldnt have|wasnt supposed to|not supposed to|not meant to|wish i wasnt|shouldve never|should never have|didnt ask to|never asked to|wasnt meant to|werent meant to|never meant to|never should have|hate that i was|regret being|wish i werent|rather never|rather not have) (been|be|was|were|being)? (born|exist|existed|alive|here|be here|be alive|live|make it this far|live this long|live past|survive|alive past|this old|lived this long|made it this far|live to)
    (no|not|isnt|aint|see no|theres no|there is no|no more|have no|any|without|dont see a|dont see any|cant see a|cant see any|zero|dont have a) (hope|future|hope left|hope for me|hope anymore|future for me|point anymore|point in anything|point in trying|light at the end|way forward|tomorrow for me|other option|other options|other choice|path forward|point in going on) *2 (left|for me|anymore|here|in sight|ahead|to live)?
    (beyond help|beyond saving|beyond repair|unsavable|cant be saved|cannot be saved|no saving me|past saving|too far gone|broken beyond)
    (die|dying|dead) *1 (alone|inside|already)? (would be|sounds|seems|feels) *1 (better|easier|nice|good|great|relief|peaceful|amazing)
    (wake up|waking up|woke up|living|breathing|being alive|being awake|existing|existence|every day|life|each day) (is|feels|just|every day is|every morning is|feels like|hurts|makes me|has become|has been)? *1 (a punishment|torture|a curse|painful|a burden|unbearable|too painful|so painful|agony|too much|suffering|pointless|a prison|hurts)
    (i|im|ive|makes me|made me|make me|making me|me) (feel|feeling|just feel|felt|be|just|want to be|wish i was|wish i were|wishing i was|wishing i were|wish i|rather be|should be|better off|would be|am|already|basically|feels like im|feel like im)? (like)? (dead|dying|im dying|better dead) (inside|already|right now|and|but|instead|anyway|by now)
    (wish|wishing|wished) (i|that i) (was|were|had been|had) (dead|not alive|not here|gone|never born|never been born|not born|nonexistent|stillborn|aborted|died|in heaven|in a coma|buried|terminally ill|brain dead|dying)
    (only|one|the) (thing|things|reason|person) (keeping|stopping|that keeps|that stops|holding|preventing|that is keeping|thats keeping|thats stopping|holding me|im alive|im still|im here|i havent|why im|i am still|i am alive|i stay|im still alive|i havent killed|left keeping|i haven t|i didnt|i dont|that kept|that has kept) *3 (me|alive|here|going|from|back|done it|killed|kill|myself|around|living|do it|end it|ended)
    (stay|staying|stayed|keeping me|keep me|here|living|alive|stick around|hanging on|holding on|stayed alive|only here) *1 (alive|here|only)? (only)? (for|because of|just for) (my|the) (@family|kids|children|pets|cat|dog|mom|family|parents|sake of my)
    (would|if i|could|id) (be dead|have died) (but|right now|in a heartbeat|if i had|if i could)
    (would|if i|could|id) (do it|kill myself|end it|end it all|be gone|have done it|have killed myself|already be dead|have ended it|be dead already) (if|but|except|already|long ago|if it wasnt|if it werent|by now|if not for|were it not for|years ago|right now|in a heartbeat|if i had)
    (too|such a|just too|not|a fucking|dont have) (much of a|scared|afraid|pussy|weak|cowardly|chicken|big of a|brave enough|courage|guts|coward) *1 (coward|pussy|chicken|wimp|to die|to kill|to do it|to end it|to go through|to commit|to actually|to pull|to end|balls)
    (coward|guts|balls|courage|nerve|strength|bravery|willpower) (to|for) (kill|end|die|go through|commit|pull|end it all|actually kill|jump|finish|kill myself|take my)
    (hurt|hurts|harm|sad|ruin|destroy|devastate|traumatize|break|upset|worried about|guilty about|what about|leave) *2 (@family|them|her|him|those|loved ones|people) *2 (if i|behind|when i|by dying|by killing|when im gone|after i) (die|died|kill|do it|killed|behind|end|gone|go|left)?
    (if|when|once|after|before) (i|im|ive|i am|i was|i were) (die|died|dead|gone|am dead|am gone|killed|passed|not here|not around|no longer here|no longer around|kill|was gone|was dead|were gone|were dead|disappear|disappeared|wasnt here|werent here|dropped dead|died today|died tomorrow|died tonight|died right now|die today|died would) *3 (would|nobody|no one|anyone|will|they|everyone|who|it|people|the|my|i|hope|want|wouldnt|would anyone|noone|please|someone)
    (until|till) (i|im|ive|i am) (dead|gone|am dead|am gone|not here|not around|no longer here|no longer around) *3 (would|nobody|no one|will|they|everyone|wouldnt|noone)
    (passively|passive|mildly|slightly|lowkey|low key) (suicidal|suicidal ideation|si)
    (life|living|world) (is|isnt|just isnt|just not|not|was never|is not|aint) (not)? (for|meant for|made for|built for|cut out for) (me|someone like me|people like me)
    (not|wasnt|never|isnt|arent|am not|aint) (made|meant|built|cut out|fit|supposed|born) (for|to) (this world|this life|life|live|living|be alive|be here|exist|the world|be on this earth|survive)
    (dont|doesnt|do not|didnt|never) (deserve|belong) (to|in|on|here)? (live|life|be alive|exist|be here|breathe|this world|this earth|on this earth|in this world|here anymore|on this planet|to be here|anywhere|oxygen|to exist)
    (deserve|deserved|deserving|worthy|need) (to|of)? (die|death|be dead|dying|be killed|to die|to be dead|not be alive|suffer and die)
    (wait|waiting|counting down|count down|counting the) (to|until|till|for|the days until|the days till|days|down the days until|down to) *2 (die|dead|my death|death|im dead|i die|its over|it to be over|end|the end|dies|heart to stop|to be over)
    (cant|cannot|couldnt) (wait|bear the thought) (to|until|till|for|of) (die|be dead|i die|its all over|my life to be over|death|im dead|it to be over|living|being alive|it to end|waking up|another day|be gone)
    (slowly|quietly|peacefully|alone) (killing|drinking|starving) myself
    (contemplating|contemplate|questioning|debating|considering|reconsidering|deciding) (my|the|on)? (life|existence|living|whether|if|my existence|whether or not|if i should)? *3 (live|life|existence|living|die|alive|ending|stay|keep going|death|be here|everything|worth)
    (see|seeing|want|saw|have|having|imagine|picture|visions of|dreams of|images of|nightmares of|dreaming of|flashes of) (myself|me|my own|my) (dying|dead|die|death|hanging|body|funeral|lifeless|corpse|bleeding|being killed|in a coffin|jumping)
    (attempt|attempts|tried|try|trying) *2 (survive|stay alive|live|keep myself alive)
    (done|tired|through|finished|over) (with this life|of this life|of life|of existing|of being alive|with life|with living|with existing|of being here|with this world|of this world)
    (all i|the only thing i|only thing i|one thing i|all that i) *1 (want|wanted|ask|asked|wish|need|dream) *6 (is|was) to *1 (die|be dead|not be alive|not exist|stop existing|not wake up|be no more|be gone for good|stop being alive)
    `,
  ),
  ...signals(
    {
      group: 'goodbye',
      language: 'en',
      role: 'goodbye',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: {
        past: 'none',
        quoted: 'none',
        negated: 'none',
        supposed: 'none',
        other: 'urgent',
        asked: 'watch',
      },
    },
    `
    (this|it|today|tonight|tomorrow) is my (very)? (last|final) (post|message|night|day|time here|note|hours|entry|moments)
    (this|it) is (a|my)? (goodbye|farewell) *2 (forever|everyone|all|please|sorry|i|forgive|world|now|to)?
    my (suicide|goodbye|farewell|death) (note|letter|letters|notes)
    (finally)? (going to|will) *2 be at peace (tonight|soon|tomorrow|now)
    (dont|do not) look for me
    (nobody|no one|you) (can|could|will) *1 stop me (now|anymore|this time)
    (this|it) is (my|the) (very)? (last|final) (goodbye|farewell|day on earth|night on earth|day alive|words|letter)
    (this|it) (will|is going to|is gonna|would) be my (last|final) (goodbye|farewell|post|message|night|day|time|words|letter|note|hours|ever post)
    (its|thats|tonight is|today is|tomorrow is|tomorrow will be|tonight will be|today will be|here is|heres|this may be|this might be|writing|today was|tonights) (my|the)? (very)? (last|final) (goodbye|farewell|night|day|post|message|words|letter|hours|night alive|day alive|day on earth|night on earth|day here|night here)
    (written|wrote|writing|leaving|left|write) *1 (letters|letter|note|notes) *6 (goodbye|farewell|forgive me|when im gone|after im gone)
    (ill|i will|ill be|im going to) (be)? gone by (morning|tomorrow|then|tonight|the morning|sunrise|dawn|midnight)
    (see|meet) (you|yall|u|everyone|them|you all|you guys) *2 (on the other side|in the next life|in another life|in the afterlife|in heaven|in hell)
    (it|this|everything) (ends|all ends) (tonight|today|now|here)
    my (very)? (last|final) (goodbye|farewell|goodbyes|words|post ever|message ever|hours|moments|day alive|night alive|day on earth|night on earth|breath|day on this|night on this)
    goodbye (cruel world|world|forever|everyone forever|and im sorry|im sorry|to everyone i love|to everyone|to all of you|to you all|and thank you for everything|my loves|life|for good|for the last time|and i love you|i love you all|everybody|yall|reddit|all|mom|mum|dad|my friends|my family|guys|my love|and good luck|everyone)
    (bye|farewell|byebye) (forever|cruel world|life|for the last time|everyone i love|mom|dad)
    (goodbye|farewell|bye|goodbyes) (mom|mum|dad|everyone|everybody|all|guys|friends|my love|world|forever|y all|yall) *6 (love you|loved you|sorry|thank|forgive|miss|peace|always|hate|done|cant)
    (wrote|written|writing|left|leaving|finished|leave|have written|drafted|drafting|started|working on) (a|the|my|some) (suicide note|suicide letter|suicide notes|goodbye letter|goodbye letters|goodbye note|goodbye notes|farewell letter|farewell note|final letter|death note)
    (saying|said|say|sent|sending|write|writing|wrote|written|typed|typing|leaving|left|leave|making|made|finished|finishing|wanted to say|want to say|came to say|here to say|just to say|time to say|needed to say|need to say|recorded|recording|final|posted|posting|have written|have left|working on|draft|drafted|started|starting|completed|prepared|preparing|already wrote|already written|got|have|finish) (my|all my|our|some|final|last|these)? (final|last|own|first)? (goodbyes|suicide note|suicide notes|suicide letter|suicide letters|goodbye letter|goodbye letters|goodbye note|goodbye notes|farewell letter|farewell note|final letter|final note|final letters|final message|final goodbyes|death note|last letter|last note|goodbye message|goodbye messages|goodbye video|last words|final words|last letters|letter to say goodbye|notes for my family|notes to my family|letters to my family|letters for my family|notes to everyone|letters to everyone|note for my parents|letter for my parents|letter to my parents|note to my parents|thankyou letter|suicide post|notes to my loved ones|letters to my loved ones|letters to loved ones|letter for my mom|letter to my mom|note for my mom|note on)
    (ive|i have|already|i) said my goodbyes
    (please tell|someone tell|pls tell|tell everyone|tell my kids|tell my mom|tell my family|tell my parents|tell my wife|tell my children|let my family know|let my kids know) *2 (i loved|im sorry|i always loved|i love them|i love her|i love him|i tried|it wasnt their|its not their)
    (i|ill|will|see) (see|meet|ll see|meet you|see you|see ya|see yall|you) (all|guys|you|yall|mom|dad)? *1 (on the other side|in the next life|in another life|in heaven|in hell|in the afterlife|next life|on the flip side|in a better place|when its your time)
    (love|loved) you (all|guys|mom|dad|so much|always|forever|everyone|yall) *3 (goodbye|farewell|bye forever|im sorry for|dont be sad|please forgive|take care of each other|forgive me|goodnight forever|rest in peace)
    (im|i am|so|very|really) sorry (for everything|mom|mum|dad|everyone|to everyone|to my family|my family|kids|to all|my love|guys|that it|it had to|for what im|for what i am|for leaving|it has to|i couldnt be|i wasnt strong|i cant be|i failed you|for doing this|i have to do this|for this|i had to) *6 (goodbye|bye|leave|leaving|end this way|stronger|gone|strong enough|do this|do it|this way|peace|about to do|hold on|forgive me|be like this|love you)
    (please)? forgive me (for what|for leaving|for doing|for this|mom|dad|everyone|god for|for everything|when im|one day)
    (dont|do not|please dont|nobody|no one) (blame|blames|cry for|mourn|be sad|feel guilty|miss|feel bad|look for|come looking|try to find|try to stop|bother looking) (yourself|yourselves|me|themselves|himself|herself|for me|about me|when im gone|over me)
    (take care of|look after|please take care|watch over|be good to|protect|please look after|someone take care of|who will take care of|make sure) (my @person|my cat|my dog|my cats|my dogs|my kids|my pets|my baby|each other|them|him|her|my mom|my family|mom|dad|my plants|my bird|my son|my daughter|yourselves) *2 (for me|when im gone|after|when i am gone|once im|if im|when i die|is looked after|fed|i love)
    (rest|be|sleep|im) (in peace|at peace) (now|soon|finally|tonight|tomorrow|at last) *3 (goodbye|bye|sorry|gone|over)?
    (thank|thanks|thankyou) (you|u)? (all|everyone|guys|for everything|everybody|yall|reddit) *5 (goodbye|farewell|bye forever|im gone|be gone|ill be gone|end it|wont be here|wont need|rest now|go now|leaving now)
    (remember|dont forget) me (fondly|when im gone|when i die|as someone who|how i was)
    (its|it is) (been)? (nice|great|fun|good|real|an honor|a pleasure|a ride|a good run|a good ride) (knowing|while it lasted|to have known|yall|you all) (you|y all|yall|you all|everyone|all of you)?
    (wont|will not|not going to|never going to|never) (be posting|be here|bother|be around|be a burden|be a problem|hear from me|hurt anyone|see me|trouble|be bothering|have to deal with me|have to worry about me|be in your way|be your problem|need to worry about me|have to put up with me|be on here) *2 (anymore|again|any longer|any more|after tonight|after today|after this|tomorrow|no more|ever again|much longer|after tomorrow|soon)
    (you|they|everyone|yall|nobody|no one) (wont|will never|will not|wouldnt) (have to|need to|ever)? (hear from|see|deal with|worry about|put up with|find|miss|talk to) me (anymore|again|ever again|any more|any longer|after|much longer|no more|alive)
    (after|past) (tonight|today|tomorrow|this|this weekend|this week) (i|im|ill|i will|you|everyone|it|they|there|no) (wont|will|wont be|will not|wont have|will never|be|am|will all|gone|be gone|be over|be free|be dead|be at peace|can all|more me|is over)
    (soon|tonight|tomorrow|finally|today) (i|it|ill|i will|it will|itll) (will|ll)? (be)? (all)? (be)? (gone|free|at peace|over|dead|no more|in peace|done|with you|with her|with him|see you again|see her again|see him again)
    (say|saying|write|writing|post|posting|want|need|came|here|typing|send|sending) *3 (a|my|the|one|you a|you all a) (final|last|very last|proper last) (goodbye|farewell|goodbyes|farewells|adieu)
    (when|once|after|by the time|if) (they|you|he|she|mum|mom|dad|somebody|someone|the police|people|my @kin) (find|finds|discover|discovers) (me|my body) *2 (tell|let|say|dont|make sure|forgive|know|remember)
    (couldnt|could not|just couldnt|cant) (carry on|go on|stay|stay alive|keep going|take it|do it|live|do this|hold on|hang on|keep living|take any more|bear it|fight|cope) *1 (anymore|any longer|any more|much longer|longer) *1 (goodbye|farewell|forgive me|adieu)
    tell *4 (girl|boy|girls|boys|kids|children|daughter|son|wife|husband|mum|mom|dad|them|her|him|everyone|family|sister|brother|baby) *3 (daddy|mummy|mommy|mum|dad|mama|papa|i|he|she) loved *5 (couldnt|cant|could not|too tired|not strong enough|wasnt strong enough|until the end|to the end|till the end|to my last|to the last)
    (not going to|wont|will not|never going to|not gonna) (wake|wake up|be waking) *4 (how i want|what i want|the way i want|my choice|by choice|my decision|at peace|the plan|the idea|how i planned|all right)
    (last|final) (thing|things|words|post|message|sentence|lines|note) *1 (i|ill|i will|youll|i shall|that ill) ever (write|say|type|post|send|hear|read|get)
    (left|leave|leaving|departed|quit) this (world|life|earth) *4 (fault|forgive|goodbye|farewell|blame|sorry|by choice)
    (fault|blame|because of) *3 (i|ive|i have|im) *1 (left|leave|leaving) this (world|life|earth)
    (taking|take|took) *1 leave of (life|this life|this world|the world|living)
    because i (shant|wont|will not|shall not) be (living|alive|breathing|of this world)
    (forgive me|im sorry|sorry) i (cant|couldnt|cannot) (go on|carry on|do this|live|stay) *2 (look after|take care of|goodbye|be good to|be kind to|farewell)
    (hear|see) (your|their|his|her|my @kin) (voice|voices|face|faces) one last time before i (go|die|leave)
    (saying|say|said|write|writing|to say) (goodbye|farewell|my goodbyes) (because|as|since|before) i *1 (cant live|cant go on|want to die|die|am dying|cannot live|dont want to live|end it)
    (farewell|goodbye) *3 (today|tonight|tomorrow) (is|will be) my last
    `,
  ),
  ...signals(
    {
      group: 'preparation',
      language: 'en',
      role: 'preparation',
      concern: 'suicide',
      tier: 'watch',
      about: 'unknown',
      contexts: { ...intentContexts, now: 'watch', other: 'watch' },
    },
    `
    (gave|giving|given|give|gotten rid of|getting rid of|got rid of|donated|sold|selling|packed up|boxed up|rehomed|rehoming|threw out) (away)? (all)? (of)? my (things|stuff|belongings|possessions|dog|cat|pet|pets|clothes|guitar|favorite|favourite|games|collection|jewelry|plants|fish|everything|car|books|savings|money|most prized|dogs|cats|valuables|records|instruments|bike|console|camera|tools) (away|to my|to a friend|to charity|to friends|so|because i wont|already|last|this|to people|to her|to him|today|yesterday|because)
    (gave|giving|given|give) (my @person|my|all my|away my|away all|away everything|everything|all of my|most of my|the|our) (away|cat away|dog away|stuff away|things away|belongings away|pets away|possessions|i own|i own away|of my things|favorite|clothes away|to charity|cat to|dog to|most of it away|things to)
    (gave|giving) away (my|everything|the|our|all my|all of my|all the|all of the|all our|all of it|all i|most of my|most of the|most of our|most of it|most things)
    (found|finding|find) (a)? (good|new|loving|someone)? (home|homes|someone) (for|to take|to look after|to take care of) my (cat|dog|pet|pets|cats|dogs|bird|fish|rabbit|hamster|kids|animals|plants)
    (made|making|make|at|come to|came to|found|finding|comes) (my|a|at)? peace (with)? (it|death|dying|god|everything|everyone|the decision|leaving|not being here|my decision|my fate|the end|the idea|the world|my choice)
    (written|wrote|writing|write|updated|updating|update|signed|sign|finished|finishing|made|making|sorted|finalized|left|done|rewrote|leaving) (my|a|the|out my|up my) (will|last will|living will|will and testament|life insurance|funeral|beneficiaries|funeral plans|funeral playlist)
    (written|wrote|writing|write|updated|updating|finished|finishing|made|making|sorted|finalized|left|done|rewrote|leaving) (out|up)? my (own)? (obituary|eulogy|funeral)
    (planned|planning|plan|plans for|picked|arranged|arranging|paid for|written|paid) (out|the songs for|the music for)? my (own)? (funeral|burial|obituary|eulogy|cremation|coffin|funeral songs)
    (getting|get|got|put|putting|set|setting|have|having|had|settling|settled|sorting|sorted|tying|tied|tie|wrapping|wrapped|arranging) (all)? (of)? (my|up|the)? (all)? (affairs|loose ends|finances in order|ducks in a row|everything in order|affairs in order|paperwork in order|last things|loose ends up|final things|final arrangements|stuff in order|everything sorted) *2 (in order|tied up|up|together|sorted|arranged|for them|for my family|for when|so)?
    (settling|settled|sorting|sorted|paid off|paying off|clearing|cleared) (all)? (of)? (my|the) (debts|bank accounts)
    my affairs (are|in order|sorted)
    (cleaned|cleaning|clean|deleted|deleting|cleared|clearing|wiped|wiping|packed) (my|all my|up my|out my|the)? (whole)? (room|apartment|house|search history|browser history|accounts|social media|phone|everything|stuff|flat|socials|photos) *2 (so|before|for when|so no one|so they|so my|so nobody|for the last|one last)
    (so|so that) (they|my @person|no one|nobody|my family|my parents|my kids|my mom|someone else|whoever|she|he|the police|my landlord|my roommate) (dont|doesnt|wont|will not|does not|do not|isnt|arent|wouldnt|can|could|has|have|will|knows|know|find|finds) *3 (find|clean|have to find|see my body|find me|body|find my body|deal with|burdened|to clean|pay for my|know what to do|the one to find|passwords|arrangements)
    (tied|tying|tie|made|making|practiced|set up|setting up|hung|hung up|prepared|preparing|fashioned|learned to tie|learning to tie|learnt to tie) (a|the|my) (noose|rope|ligature|slip knot|hangmans knot)
    (@pills|gun|rope|noose|blade|knife|bottle) (is|are|lined up|laid out|ready|waiting)? *1 (ready|waiting|lined up|laid out|prepared|set up|loaded|hanging|tied|packed|next to me|beside me|in my drawer|in my closet|under my bed|on my desk|in my room|in front of me|in the car|in my bag|in my car|stashed|sitting here|right here|within reach)
    (letter|letters|note|notes) (is|are|lined up|laid out)? *1 (ready|waiting|laid out|prepared|next to me|beside me|in my drawer|under my pillow|stashed|sitting here|within reach)
    (chose|chosen|picked|picked out|selected|found|scouted|scouting|know|decided on|visited|visiting|found the perfect|checked out|checking out|been to|went to|have) (out)? (a|the|my|where|which|an) (spot|place|bridge|tree|building|location|method|date|day|time|song|outfit|where|roof|spot to|ledge|beam|branch|hotel|cliff) *3 (to do it|to jump|to die|to hang|where i|for it|to end|out|ill|i will|to go|ive been|i want to be found|im going to|i can do|to do this|already|wont be found)
    my (last|final) (meal|supper|sunset|sunrise|cigarette|christmas|birthday|summer|new year|will and testament|thanksgiving)
    (rehearsed|rehearsing|practicing|practiced|tested|testing) (run|hanging|tying|the knot|a noose|the rope|with the rope|with the belt|my plan|pulling the trigger|it|the plan)
    (practice|test) (run|hanging|tying|the knot|a noose|the rope|with the rope|with the belt|my plan|pulling the trigger|the plan)
    (wont|will not|dont|not going to|no longer|never) (be needing|need|going to need|needing|have to worry about) (it|them|this|that|these|my things|my stuff|money|my job|a job|to worry|any of it|my belongings|anything|my car|rent|my phone|to pay|savings) (anymore|any more|any longer|where im|after|soon|no more|when im)
    (insurance|life insurance) (policy|money|payout|pays|will|covers|would|still)? *3 (suicide|my family|my kids|when i die|set for|debts|after i|if i)
    life insurance (policy|money|payout|pays|will|covers|would|still)? *3 (pay|out|accident|cover)
    insurance (policy|money|payout|will|would|still) *2 (pay|pays)
    (quit|left|resigned|dropped out|stopped) *4 (job|school|work|taking my meds|my meds|medication|eating|answering|therapy) *5 (because i wont|no point|since i|dont need|wont be here|wont be around|wont matter|doesnt matter anymore|anyway im)
    (reading|read|looking|looking up|looked up|researching|googling|reading up|searching|looking into|learning) *2 (ways|methods|how|how best) (to do it|of doing it|to go about it|to end it|to make it happen|to die|to end my life)
    `,
  ),
  ...signals(
    {
      group: 'understatement',
      language: 'en',
      role: 'understatement',
      concern: 'suicide',
      tier: 'watch',
      about: 'unknown',
      contexts: { ...wishContexts, other: 'watch' },
    },
    `
    (everything|it|all this|this|all of this|it all|the pain) (will|is going to|is gonna|ll|would|can|should) (all|finally|just|soon)? be (over|okay|ok|fine|better|quiet|done|all over|peaceful|over soon|over now|silent) (soon|tonight|tomorrow|finally|after|once im|when im|then|by|in a|for good|very soon|forever|now)
    (itll|it will|its gonna|itll all|it will all|its all gonna) be (over|quiet|okay|ok|all over) (soon|tonight|tomorrow|finally|after|once im|when im|then|by|forever)
    (feel|feeling|felt|im|i am|finally|suddenly|so|strangely|weirdly|oddly|been|eerily) (finally|strangely|so|weirdly|oddly|suddenly|at|eerily|really)? (calm|peaceful|at peace|peace|relieved|light|free|serene|happy|okay|content|relief) (now that|about it|because i|because its|with my decision|knowing|since i decided|now i know|now that ive|after deciding|now because|since deciding|once i decided|about dying|about my decision|about leaving|that its|with it|as i know)
    (its|it is|this is|thats|i think its|maybe its|guess its) (my time|my end|time now|the end|my end|my time|the end for me|over for me|the end of the line|the end of the road|game over|curtain call|curtains for me|lights out for me|lights out now|lights out tonight|where it ends|where my story ends|the last straw|checkmate|the end of my life|the end of my story|the end of my road|the end of my journey|the end of my rope|the end of my strength|the end of my days|the end of my fight|time to go|time to let go|time to leave|time to rest|time to end|all over for me|the final curtain|the final chapter|the final goodbye|the final straw|the final night|the final day|finally over|finally time|almost time|almost over|nearly over|nearly time)
    (i|ive|have|im|had) (had|lived|have had|having) (a|my|an) (good|okay|decent|great|long|full|long enough|nice|ok|alright|fair) (run|life|time|innings|ride|enough life|while) *2 (but|and|i guess|though|while|it|here|now)?
    (going|go|leaving|went|traveling|off|head|heading) (on|away|to|somewhere|home|far) *3 (and not coming back|and never coming back|not coming back|never coming back|and wont be back|where no one|far far away forever|one way trip|to a better place|for a long sleep|to sleep forever|forever|where nothing hurts|where there is no pain|to be with god|to my eternal)
    (permanent|final|ultimate|one way|easy|forever|long term) (solution|way out|exit|escape|sleep|vacation|ticket|nap|rest|peace|decision|answer|trip|end)
    (let|letting|ready to let|want to let|time to let|need to let|wanna let) go *2 (of life|now|finally|forever|and die|of everything|completely|for good|of this life|of this world|is so hard|and be free|of it all|and stop)
    (already|i) (know|decided|planned|figured out|worked out|got it figured) *2 (how|when|what) (and when|and how|and where|ill do it|im going to do it|i will do it|i would do it|id do it|i want to do it|to do it|im gonna do it|it will happen|im going|ill go|ill die|i want to die|i want to go)
    (know|thought about|think about|thought of|figured out|decided|planned|plan|thinking about|thinking of) (exactly)? (how|when|where|what) (and|where|when|how|method)? (when|how|where)? (i|id|ill|i will|i would|im|i am) (want to|would|am going to|going to|will|gonna|might|could|d|ll)? (do it|die|end it|go|kill myself|use|hang|jump|be found|find me|do this)
    (i|we) (wont|will not|dont think ill|doubt ill|may not|might not|probably wont|dont think i will|shouldnt|prob wont|likely wont) (be here|be around|be alive|make it|survive|live|be on this earth|get to see|be there|get through|still be here|be living) *3 (anymore|much longer|long|tomorrow|to see|next|tonight|through|another|that long|then|until|past|for it|this|the|when|by|alive|christmas|my|long enough|year)?
    (not|dont|wont|isnt|doubt) (sure|know|think|have) *3 (ill|i will|im going to|im gonna|i can|i) (be here|make it|be alive|survive|last|see|live|get through|be around|hold on|make it through) *2 (tomorrow|tonight|the night|much longer|another|anymore|long|next|through|to|the week|week|month|until|till|past|the year|longer|this)
    (running|run|ran) out of (time|hope|reasons|reasons to live|options|will|fight|strength|will to live|reasons to stay|fight in me|reasons not to)
    (doesnt|dont|wont|not|nothing|no longer|none of this|none of it) (even)? (matter|matters) (anymore|any more|soon|if im gone|once im|after|now|when im|to me anymore|in the end|because i wont|because im|since im)
    (nothing|anything) matters (anymore|any more|any longer|to me)
    (close|closing|closed) (my|the) (final|last)? (chapter|book|eyes forever|eyes for the last time|eyes for good|story)
    (curtain|curtains|rope|belt|cord|knife|knives|blade|bleach|pills|bridge|train|gun|ceiling fan|traffic|noose|ledge|balcony|oncoming traffic|oven|window) *2 (looks|looking|look|seems|seeming|sounds|calling|is calling|are calling|keeps calling) *1 (comforting|inviting|tempting|appealing|good|so good|nice|me|my name|real good|better|really good|to me|like a friend|at me)
    (calling|tempting|beckoning|inviting) (my name|to me|me to) (jump|from|die|home|end)?
    (last|one last|only|final) (chance|hope|resort|cry for help|plea|attempt at|shot|reach out|lifeline|try|straw) *3 (before|at life|for me|i have|im done|left|or i|i give up|to live|then im|otherwise)
    (cry|crying|call|calling|plea) for help
    (see|find|met|meet) (the|my) (light at the end|maker|lord|creator|god|end) (soon|tonight|of the tunnel and)?
    (numb|numbed|tired|exhausted|drained|empty|broken|lost|alone|defeated) (enough|beyond|to the point|to the core|all the time|and done|and ready|and want|and i want|of everything|of fighting|inside and|of it all)
    `,
  ),
  ...signals(
    {
      group: 'burden',
      language: 'en',
      role: 'burden',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...wishContexts, other: 'watch' },
    },
    `
    (im|i am|i|ive become|being|been|feel like|just|become|am) (just|only|nothing but|such|always|become|a|feel like|a huge|a complete|like|such a|being|like im|a total)? (a)? (huge|complete|total|big|constant|financial|massive|heavy|walking|useless|living)? (burden|waste of space|waste of oxygen|waste of life|dead weight|deadweight|drain on everyone|waste of air|leech|parasite|waste of time|liability to)
    (burden|burdening) (to|on|for|my|everyone|them|people|others) *2 (everyone|family|others|parents|people|friends|kids|husband|wife|them|mom|everybody|anymore|those|loved ones|society|all|around me|me|her|him)
    (dont|do not|tired of|stop|sick of|no longer|done|hate) (want to|being|be|wanna be|wanting to be|to be|with being) (a)? (burden|problem|bother|disappointment)
    (waste|wasting) of (space|oxygen|air|life|skin|a human|flesh|sperm|existence|resources|a life|human)
    (world|everyone|family|they) *2 (needs|need|deserves|deserve) (better|one less|less) *1 (than me|without me|of me|person like me|people like me)
    (i|just) (ruin|ruined|destroy|poison|hurt|drag down|break|fuck up|mess up) (everything|everyone|everybody|everyones|every life|the lives of|all their) *3 (i touch|i love|around me|lives|life|down|im around|i meet|i do|i know)
    `,
  ),
  ...signals(
    {
      group: 'means',
      language: 'en',
      role: 'means',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (have|has|got|bought|own|holding|hold|there is|theres|with|use|using|need|get|find|my|his|a|the|grab|loaded|to get|getting|found|kept|keep|take|took|stole|need to get|my dads|our|swallow) (a|an|my|the|his|some|my dads|access to|all my|all the|of|enough|these|loaded|full)? (@gun|@rope|@blade)
    (swallow|bottle of|bottles of|handful of|handfuls of|enough|stash of|overdose on|od on|overdosing on|all my|whole bottle of|full of|a bunch of|drawer full of|cabinet full of) (my|the|these|of)? (@pills)
    (helium|nitrogen|exit bag|charcoal grill|carbon monoxide|car exhaust|sodium nitrite|nembutal|cyanide|rat poison|antifreeze|drain cleaner|bleach|noose|razor blade|razor blades|sleeping pills|insulin overdose|hydrogen sulfide|inert gas|plastic bag over|suicide bag|sn)
    (jump|jumping|leap|jumped|fall) *3 (@height|@vehicle|meters|feet|stories|floors|ft)
    (# |tall|high) (stories|floors|feet|meters|ft|story) (up|high|tall|drop|fall|building)
    (hang|hanging|overdose|overdosing|od|drown|drowning|slit|bleed out|gunshot|shoot|suffocate|suffocation|asphyxiation|jumping off|electrocute|electrocution|poison)
    (medicine cabinet|pill bottle|pill bottles|gun safe|gun cabinet|my stash|gun store|loaded gun)
    (cut|cutting|slice|open) (vertically|vertical|down the road|down the street|not across|deep enough|the artery|an artery|brachial|femoral|carotid|jugular|radial)
    :pill
    :knife
    :gun
    :rope
    `,
  ),
  ...signals(
    {
      group: 'time',
      language: 'en',
      role: 'time',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: { quoted: 'none' },
    },
    `
    @soon
    (giving|give) it (an hour|half an hour|another hour|one more hour|@number minutes|# minutes|@number hours)
    next (year|summer|winter|spring|fall|autumn)
    (@months) (#|first|1st)
    (the|on the|by the) # (th|st|nd|rd)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|midnight|dawn|sunset|sunrise)
    (when|once|after|as soon as|soon as|until|till|before|while|whilst|the minute|the moment|the second|the instant) *3 (knocks|knock|at their nans|at their dads|at her nans|at his nans|at nans|picks up|turns up|shows up|comes for|clocks off|gets off|is safe|are safe|safely|is gone home|packs up|pack up|clears off|goes home|go home|going home|stops|shuts|closes|is over|are over|has ended|has landed|lands|pulls off|pulls out|pulls away|is fed|are fed|been fed|is down|at church|at mass|at the pub|at the match|on break|let me out|lets me out|discharge me|runs out|is put down|is quiet|are quiet|goes quiet|snoring|goes to bed|go to bed|gone to bed|have gone to bed|asleep|fall asleep|falls asleep|drops off|nods off|goes to sleep|go to sleep|in bed|leaves|leave|left|have left|has left|gone|gone out|gone to work|goes to work|go to work|gone to school|goes to school|go to school|finishes|finish|gets dark|are out|is out|at work|at school|gets back|get back|gets home|get home|goes out|go out|go away|goes away|drives off|sets off|wakes up|wake up|empty)
    (when|once|as|the moment|the minute|the second|the instant|as soon as|soon as|next time) (he|she|they|dad|mum|mom|my @person) *2 (comes|come|walks|walk|gets|get|leaves|opens|open|turns|sleeps|steps|passes|drives|answers|shows up|is home|are home|is back|falls asleep|goes out)
    (house|flat|place|home) (is|s)? (empty|quiet|to myself)
    (at|by|around|before|until) (@number|#) (am|pm|oclock|tonight)
    `,
  ),
  ...signals(
    {
      group: 'parting',
      language: 'en',
      role: 'parting',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (goodbye|farewell|good bye|bye|byebye|adios|so long|goodnight forever|bye bye|:wave|goodnight everyone|goodnight world|night all)
    (im|i am|so|really|very) (so|really|very|truly)? sorry
    (i)? (love|loved) (you|you all|them|her|him|my kids|my mom|my family|yall|u all|u)
    (forgive me|please forgive|take care everyone|take care of|be happy|be strong|live your lives|move on|never forget me|never forget you|never forget us|never forget that i|never forget i|never forget how|never forget what|never forget your|never forget any of|never forget everything|never forget whos|remember me|thank you for|thanks for everything|thank you everyone|not your fault|nobodys fault|no ones fault|noones fault|wasnt your fault|its not your fault|dont blame)
    (wanted|want|wanting) (you|you all|everyone|them|her|him|u|someone|one person) to know
    :coffin
    :dove
    (last|final) (words|message|letter|note)
    `,
  ),
  ...signals(
    {
      group: 'mention',
      language: 'en',
      role: 'mention',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (die|dying|death|dead)
    (end it|end it all|ending it)
    (kill|killing) (me|myself)
    `,
  ),
  ...signals(
    {
      group: 'hint',
      language: 'en',
      role: 'plan',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (try|trying|attempt|attempting) (again|it again|once more|one more time)
    (i|im|ive) (decided|made my decision|made up my mind|made my mind up) *3 (go|death|be gone|leave)
    (finally did it|doing it|doing this now|finally do it|gonna do it|going to do it|ready to do it|about to do it|actually do it)
    wish me luck
    `,
  ),
  ...signals(
    {
      group: 'hint',
      language: 'en',
      role: 'plan',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (hope|hoping|praying|pray|hopefully) *1 (this|it|they|the pills|these) *1 (works|is enough|will work|are enough|do the trick|does the trick|kicks in|work fast|is quick)
    (courage|guts|balls|nerve) to (do it|end it|just do it|try)
    `,
  ),
  ...signals(
    {
      group: 'passive',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'unknown',
      contexts: fateContexts,
    },
    `
    // fate: what would not be stepped out of the way of
    if (a|the|some|one) (bus|lorry|car|truck|train|tram|van|tree|plane|meteor|juggernaut) *4 (hit|took|flattened|ran|killed|squashed|wiped|mounted|knocked|had my name|had my number|came at|came for) *8 (id|i would|i wouldnt|wouldnt|would not|not) *1 (complain|cross|thank|mind|move|dodge|step|jump|get out|cross|sorry|care|flinch|swerve|brake|fight|run|argue|bothered|upset|object)
    (bus|lorry|car|truck|train|tram|van|traffic) *4 (wouldnt|would not|dont think id|not sure id|wont) *1 (hurry|jump|step|get|move|run|leap|rush|dive) *1 (out of|aside|back)
    (hope|hoping|wish|wishing|pray|praying) (somebody|someone|a car|a lorry|a truck|a driver|a bus|a train|another car) *2 (drifts|hits|crashes|swerves|ploughs|plows|runs|smashes|veers|slams|takes) *2 (into me|over me|my lane|me out|me over|hits me|into my car|me)
    (hope|hoping|hopeing|wish|wishing|pray|praying|wanting) (a|an|some|something|one day a) *3 (kills|finishes|flattens|squashes|crushes|takes out|ends|hits) (me|me off)
    (motorway|driving|road|bridge|platform|tracks|cliff) *8 (choice|decision) (was|were|is|got) made for me
    (plane|car|quad|bike|lorry|bus|train|flight|turbulence) *8 (thought|thinking) *1 (finally|oh good|at last|thank god|good riddance)
    (levelled out|righted itself|pulled through|missed me) *4 (sorry it had|was sorry|disappointed|gutted)
    wish (the|that|my) (accident|crash|fall|overdose|stroke|heart attack|surgery|operation|cancer|covid|bullet|fire) *1 (had|would have|wouldve)? *1 (done|finished|killed|taken|did) *3 (job|me|off|all of me)
    // an illness that would be welcome
    (disappointed|gutted|sad|sorry|let down) *4 (scan|biopsy|results|lump|tests|test|heart|mole|bloods|diagnosis) *4 (clear|fine|negative|benign|normal|nothing)
    (scan|biopsy|results|lump|tests|test|mole|bloods) *2 (came back|was|were) (clear|fine|negative|benign|normal) *3 (i was|i felt|im|part of me was) *1 (disappointed|gutted|sad|sorry|let down)
    (might|could|may) be (cancer|terminal|serious|fatal|malignant) and (my|i|all i) *4 (relief|relieved|glad|hopeful|happy|hoped|hope)
    (scan|biopsy|results|lump|tests|test|mole) *3 (bad|positive|terminal|cancer|malignant|the worst) *5 (let off|relieved|relief|glad|happy|grateful|way out|blessing)
    (would|wouldve|could) *2 been my way out
    (hoped|hoping|hope|wish|wished) *2 (something|it was something|one|it) (that|which|to)? *1 (would|will|ll)? (finish|take|kill|carry|see) me (off)?
    // to be taken
    (ask|asked|asking|pray|prayed|praying|beg|begged|begging|hope|hoping|wish|wishing|waiting|ready|want) *3 to be (taken|fetched|collected|called home|gathered|called to god)
    (ask|asked|pray|prayed|beg|hope) *6 (not|never) (start|switch|wind|turn) me (up|on|back on) *1 (again|in the morning|tomorrow)
    (dont|do not|not to|never) (bring me back|revive me|resuscitate me|wake me up) *8 (heart|stops|stopped|stopping|if i|when i go|let me go)
    (if|were|should|when) death *3 (offered|came|comes|knocked|knocks|called|calls|turned up) *4 (take it|go with|welcome|thank|answer|open the door|be glad|wouldnt argue|let it in)
    (dying|being dead|death) is what *2 (like|want|need|deserve|wish|crave)
    (rather|sooner|like to|want to|wanna) be (under|in) the (soil|ground|earth|grave|dirt)
    (sooner|rather|prefer) (it|i|everything|life|my life|my heart) (all)? (just)? stopped
    (glad|happy|pleased|relieved|grateful|thankful) if (it|one of|the end|i|my heart|death) *4 (were soon|was soon|came soon|kept going|over|sooner|didnt wake|never woke|stopped|came early)
    (wouldnt|would not|dont|not) (mind|be sorry|object|complain|cry|weep) *1 if it *2 (were over|was over|all ended|ended|stopped|finished|were all over|was all over|came early)
    (stopped|no longer|dont|not) (minding|mind|caring|care) *2 if (i|it|my) *3 (reach the end|end|ends|over|stops|finish|finishes|stop)
    (id|would|i) *2 (like|love|prefer) *1 (not to|to not|never to) (wake|wake up|be here|exist|be alive|come round|be anywhere|see tomorrow)
    (want|wanted|wanting|like|wish|wishing) *1 (to)? be (gone for good|gone forever|gone from this world|six foot under|not here anymore|no more|over and done with|nothing at all|put down and left|switched off)
    ready to be nothing
    (want|like|love) to be not (here|alive|anything|anyone)
    (done|finished|tired|sick|weary) *1 (of|with)? being (a person|a human|a thing|a human being)
    (dont|do not|didnt|never|not) *1 want to be (in the world|in this world|in my body|in this body|in this life) *1 (anymore|any longer|any more|now|since|and)?
    (not|stop|stopped|without) being a (thing|person) (anymore|any more)
    (dont|do not|so i dont|not) have to be a person
    (button|switch|pill|lever) *3 (made|make|makes|that|to|so) *3 (never|not|die|dead|gone|vanish|disappear|stop) *3 (happened|existed|exist|born|wake|existing|been|press|pressed|push)
    (killed off|killed|crushed|taken away) my will to (live|go on|carry on)
    // nothing ahead
    (no|not one|isnt a|never a) (version|picture|future|tomorrow|year|life|world|timeline) *6 (with me in it|has me in it|has me|im in)
    (cant|cannot|dont|do not) (picture|see|imagine) (myself|me) (being here|alive|around|existing|living|in it|in a year|in any|getting old|past thirty|past this)
    (nothing|what is there|whats there|not one thing|not a thing|isnt anything|anything) *1 to (get up for|wake up for|hang around for|stay on for|stick around for|go on for|carry on for|stay here for|stay for)
    (what is there|whats there|is there anything) (left)? to (look forward to|live for|go on for)
    worth (getting up for|waking up for|sticking around for|staying around for|staying alive for|hanging on for)
    (hope|happiness|tomorrow|the future|living) is for other people
    nothing (will|is|s) (ever|never) *1 (get|be|going to get|going to be) (better|any better|ok|okay|good|right)
    (there|their|thers|theres) (is)? no (hope|point|reason) *1 (left)? (for)? (someone|people|somebody|a person) like me
    // what cannot stay
    (outstayed|overstayed) my (welcome|time|turn) (in|on|here on) (this|the|life)
    (suppose|imagine|if|say|what if) i *1 (werent|wasnt|were not) (here|around|about|alive|there) *6 (notice|clock|miss|care|bother|mind)
    i wont to (die|be dead|kill)
    (wich|wisch|wis) (i|id) *1 (was|were|could|had|never) *1 (dead|die|gone|never|born)
    wish (1|#) (was|were) (dead|gone|never|not)
    (reason|point|want|wanted|reasons) (2|#) (b|be|live|exist|carry on|wake up) *1 (alive|here|anymore)
    waiting (#|for) it (2|#|to) (b|be) over
    (want|wanting|wanted|need|wish) (myself|me) (dead|gone|ended|not here|off this earth)
    (want|wanting|wanted|need) (my|my own) (own)? (death|life over|life ended|days ended|life to be over)
    (need|ready|happy|ought|glad|content|long) to be (dead|gone for good|done with living|done with life|taken|called home)
    (dead|being dead|to be dead) is (what|the thing|all|the only thing) *4 (want|be|need)
    (whole body|all of me|everything in me|every cell|every bit of me|most of me) wants to (die|be dead|stop|go)
    (nothing|no part|not one bit) (in|of) me wants to (live|be here|be alive|go on)
    never (breathe|wake|open my eyes) again
    (hope|hoping|pray|praying|wish|wishing) *3 (have|get|had|for) (a|an)? (massive|big|fatal|quick)? (stroke|heart attack|aneurysm|terminal illness|brain tumour|brain tumor|clot)
    (relieved|relief|thank them|glad|grateful) if *4 (terminal|six months|six weeks|fatal|months to live|weeks to live)
    if *5 (terminal|six months|six weeks|weeks left|months left|fatal|run over|my number came up|my heart stopped|struck by lightning|hit by lightning) *6 (relieved|relief|thank|glad|fair enough|suit me|not fight|feel let off)
    (being dead|dying|death|to be dead) (sounds|sound|seems|looks|feels) *3 (restful|rest|nap|holiday|quiet|quieter|enjoy)
    (how|so) (restful|peaceful|nice|quiet|easy|lovely|good) *4 (being dead|not to exist|to be dead|if my heart|to not exist|to be gone|not existing)
    (easier|quieter|simpler) being dead
    (swap|swapped|trade|change) (places)? *2 with *4 (dead|died|dying|cancer|drowned|terminal|coffin)
    (give|donate) *2 (my years|my life|my time left) *2 to *4 (cancer|wants to live|dying|ill)
    (hoping|hope|wish|wished|wishing) *4 (come round|wake) *3 (anaesthetic|operation|surgery|op)
    (anaesthetic|surgeons) *3 (kept me under|hadnt let me)
    (ambulance|paramedics|they) *2 (came|got there|found me) *2 too soon
    (stopped|not|dont|never) (looking|look|bothering to look) both ways
    want out of (being alive|living|existence|existing)
    (want|get me|wanna) off (this planet|this earth|this rock)
    (god|lord|jesus) *3 (take me home|forgot to collect me|forgot me|have me back|leave me here|leaves me here|keeps me here|call me home|calls me home)
    been alive (too|far too|so) long
    (kindest|best|decent|nicest|only good) thing i could do *6 (drop dead|die|not exist|disappear|be gone)
    (world|family|everyone|them|everybody) a favour *1 (dropping dead|dying|drop dead|die|being gone)
    (they|theyd|shed|hed|everyone|everybody|husband|wife|kids|family|house|mum|sister|children|grandchildren|parents) *6 (easier|happy again|happier|better|free|money|nicer|holiday|attention|sleep|quieter|richer|safer|peace) *4 (if i was gone|if i were gone|if i was dead|if i were dead|if i died|if i wasnt alive|if i werent alive|if i werent in it|if i wasnt in it|if i had died|if id died|if i stopped being here)
    (if i died|if i was gone|if i were gone|if i was dead|if i were dead) *2 (thered be|theyd have|theyd get|she would|he would|they would) *3 (money|holiday|peace|free|happier|better|room|attention)
    (better|best) *1 i (werent|wasnt) (alive|here|born)
    no way out (of this)? for me
    (see|imagine|expect|picture) *2 (myself|me) (here|alive|around) next (year|christmas|summer)
    (another|more|not) (ten|twenty|thirty|forty|fifty) years of (this|it|pretending|waking up|me)
    i only (stay|stay alive|keep going|live|carry on) because
    (imagine|dream of|dreaming of) (not|never) having to (come up|wake up|be here|exist|carry on|wake)
    (not|never) to have (happened|existed|been born)
    (want|rather|love|like) (to)? be nothing (at all|again|anymore|and)?
    (woke|wake|waking) up again *2 (disappointed|gutted|sadly|unfortunately|worse luck)
    (woke|wake|waking) up *1 (disappointed|gutted) *1 (to be|to have|i|that|im|again)
    fading out of (life|this life|existence|this world|the world)
    (gutted|disappointed) that i (did|woke|am awake|wake|opened my eyes)
    (wish|wishing|wished|hope|hoping) (my time|time|my number|my days) *2 (up|run out|over|done)
    (sign up|volunteer|love|ready) *2 (for)? a coma
    (reaper|lord|death|god) *4 (wants a volunteer|called my number|calls my number|takes requests)
    if a hit me *3 (wouldnt|would not|id)
    (nobody|no one) *1 (would|ll|will) notice if i stopped (being here|existing|breathing)
    (what if|if|suppose) i (simply|just)? (didnt exist|stopped being here|never got up again|never woke up)
    (were i|if i were|if i was) braver *3 be dead
    (be|been) dead *1 (by now|already)? *2 (if i were braver|if i was braver|if i had the guts|if i had the nerve)
    (head|brain|mind|voice|voices|cell|mirror) *4 (kill yourself|top yourself|end yourself|hang yourself)
    pray *4 (dont wake me|doesnt wake me|not wake me)
    (just)? let me go im (finished|done|tired|ready)
    (dont|do not|not|never) (want|wanna)? to? *1 (b|be) (alive|here) (anymore|any more|no more|any longer)
    :coffin *6 (i wish for|i want to be|wishing i was in it|nicest)
    (dont|do not|not|never|hope i dont|hoping i dont) *2 :sun *1 (anymore|tomorrow|again)
    (want|wanna|could|just) to? :asleep *2 (forever|never|for good|and not|and never)
    (anyone|who|anybody|someone|many people|how many|nobody) *3 (come|cry|turn up|show up|go|be) (to|at) my funeral
    (simpler|easier|better|kinder) for *6 if (id|i had) (died|got lost|been killed|not made it|not come back|gone with them|been lost)
    (cant see|dont see|dont know|no idea) why i bother (getting up|waking up|going on|living|carrying on|trying anymore)
    (ask|asks|asked|pray|prayed) *5 (my sleep|my breath|my soul|my life) (is|be) *1 (returned|taken|given back|ended)
    // not to wake
    (nod|nodded|doze|dozed|drift|drop|slip|fall|go) (off|asleep|to sleep|away|under) *3 (never|not|dont) *2 (wake|wake up|waking|come back|come round|open my eyes|surface)
    (ask|asked|asking|beg|begged|pray|prayed|praying|prayer|hope|hoping|wish|wishing) *5 (not|never|dont|doesnt|wont) *2 (wake|wake up|waking|to wake) me
    (disappointed|disappointment|gutted|let down|sorry|sad) *1 (to have woken|i woke|that i woke|to be waking|to wake|i wake|to find im|to find myself) (up)? (at all|again|alive|breathing|still here)
    (disappointed|disappointment|gutted|let down|sorry|sad|annoyed|annoys me|upset|angry|cross|upsets me|hate it|pains me) *2 (to find im|to find i am|to find that im|to find that i am|to find myself|to still be|that im still|that i am still|im still|i am still|to be|to have woken up|to wake up) *1 (alive|breathing)
    (morning|mornings|every day|each day|always) *3 (disappointed|gutted|sorry|sad|annoyed|angry|annoys me) *1 (that i woke up|i woke up|to have woken up|to have woken|to find im still here|to find i am still here|to still be here|im still here|that im still here)
    (hope|hoping|hopes|hoped|wish|wishing|wishes|pray|praying) *2 (lorry|truck|bus|car|van|train|driver|drunk driver|tram|juggernaut) *6 (hits me|hit me|would hit me|takes me|take me|takes me out|ploughs into me|plows into me|swerves into me|runs me over|drifts over and takes|drifts into me|smashes into me|crashes into me|flattens me|mows me down|wipes me out|drifts over|veers into me|would just take me)
    (if|suppose) i (didnt|dont|never) (wake|woke) up *6 (fine by me|suit me|relief|relieved|glad|mind|peace|blessing)
    if i (didnt|dont|never) (wake|woke) up at least (id|i would|i wouldnt|it|they|that)
    (if|suppose) i *3 sleep *4 (no tomorrow|never wake|dont wake|not wake|didnt wake) *6 (fine|suit|relief|good|okay|ok|glad|mind|peace|blessing)?
    (imagine|imagining|picture|picturing|think about|like the idea) *3 (dont|didnt|never|not) (wake|waking|woke) up
    (bed|sleep|asleep|my eyes) *2 (wishing|hoping|praying|wanting) *2 (the last time|my last|the last night|for good|forever|permanent)
    // a crash that would be welcome
    (if|were|should|hope|hoping|hoped|wish|wished|half hoping) *4 (plane|bus|train|flight|coach|rig|boat|ferry|lift|car im in|house|building) *4 (crash|crashes|crashed|go down|goes down|went down|derail|derails|derailed|flipped|sank|sinks|on fire|caught fire|collapsed|went off the road) *8 (relieved|relief|ok with|okay with|fine|glad|not mind|wouldnt mind|stay in bed|stay put|bother|suit me|that would be that|thatd be that|my doing|peace)
    (plane|bus|coach|train|flight|turbulence|lift) *8 (hope|hoping|hoped) (it|we|the plane) *2 (crash|crashes|crashed|go down|goes down|went down|drop|drops|derails|sinks)
    turbulence *8 (hoping|hoped|oh good|relieved|disappointed when we landed|sorry when we landed)
    (if|when) my car *3 (went off|left|skidded off|came off) the road *8 (bother|brake|braking|mind|care|relief|relieved|glad)
    (like|love|welcome|fancy|mind|hoping for|hope for|wishing for|praying for|waiting for) (a|some|the) (lorry|bus|truck|car|train|tram|meteor|drunk driver|stroke) *2 (to hit|hitting|to flatten|to run|to take|to squash|to mow|on my side|in my lane|to land on)
    (hope|hoping|wish|wishing|waiting|praying) *2 (lorry|truck|bus|car|driver|tram|van) *2 (doesnt stop|didnt stop|wont stop|doesnt see me|crosses the line|jumps the lights|isnt looking)
    (bus|lorry|truck|car|train|tram|van) *5 (got me|hit me|took me|at me|came at me|round the corner|over the line) *6 (relieved|relief|glad|swerve|step back|out the way|out of the way|complain|fine by me)
    (didnt|dont|wouldnt|not) (mind|care|be bothered) if (something|someone|a car|a lorry|a bus|a truck|anything|traffic) (just)? (hit|hits|took|killed|ran over|got|flattened) me
    (leaving|leave) it (up)? to (fate|chance|the road|the gods) *6 (home|make it|live|die|wake|or not)
    (wouldnt|not|dont) mind if *2 (surgeon|pilot|driver|anaesthetist) *1 (slipped|crashed|messed up|got it wrong|killed me|didnt wake me)
    (hope|hoping|hoped|wish|wishing|pray|praying) (my|the|this) heart (will|would|ll|d)? *1 (stop|stops|stopped|give out|gives out|gave out|packs in|pack in|fails)
    (if|should) (my|the) heart *1 (stop|stops|stopped|gave out|gives out|packs in|packed in) *5 (my sleep|tonight|mind|fine|relief|restart|glad|not fight|no fight|let it|leave it)
    (not|wouldnt|never|wont) fight it if *3 (came for me|heart|cancer|my time|death|it came|the end)
    (nice|good|lovely|great|handy) if i *1 (got|get|was|were) *1 (hit|struck|run over|knocked down|killed|flattened|squashed|wiped out)
    // an illness, or the news of one
    (hope|hoping|wish|pray|praying) *2 (catch|get|caught|contract|have) (something|whatever|anything|covid|pneumonia|cancer|it|what) *6 (takes me|take me|kills|kill me|get better|recover|went quick|went fast|finishes me|terminal|quick so|carried her off|carried him off)
    hope *2 covid *4 picks me
    (if|were|should) (i|the doctor|a doctor|they) *3 (got|get|had|have|told|ring) *5 (cancer|terminal|weeks|bad news|a tumour) *8 (relieved|relief|wouldnt treat|not treat|thank|thankful|glad|refuse treatment|wouldnt fight|let it)
    (hoping|hoped|wishing|wished|praying) (it was|it is|its|that it was|that its) *1 (cancer|terminal|something terminal|a tumour|inoperable|fatal)
    (hope|hoping|hoped) *1 (scan|biopsy|lump|results|tests) (shows|finds|show|find|is|are|would show) (something bad|cancer|the worst|terminal|malignant|a tumour|something fatal)
    (swap|swapped|trade|traded|change) (places)? *1 with (any|anyone|any of|one of|one|a|the|someone|somebody|those) *4 (drowned|died|dying|chemo|memorial|hospice|coffin|grave|cancer|terminal|want to live|wants to live)
    (people|someone|somebody|those) who (want|wants|wanted) to live *6 (swap|trade|i get to keep|im still|instead of me)
    (take|taken|took|takes) me (in place|instead) of (somebody|someone|him|her|them|people|a child|my @kin|those|anyone)
    (sank|crashed|crash|died|killed|drowned|funeral|funerals|dead) *8 (why not me|why never me|why couldnt it be me|why wasnt it me|wish it was me|wish it were me|wish it had been me)
    (shouldve|should have|should of|wish id|wish i had) been the one (who|that|to) (died|die|dead|went|drowned|got killed)
    (god|death|they|cancer|the sea) *1 (kept|took|saved|left|picked) the wrong (one|twin|brother|sister|person|child|son|daughter)
    // taken, soon, in sleep
    (like|want|wish|hope|pray|prayed|rather|love|let|ask) *5 (go|leave it|slip away|die|be taken|taken|take me|pass away|be let go) *2 (in my sleep|in the night|during the night|before morning|while i sleep|overnight)
    (pray|prayed|praying|ask|asked|asking|beg|begging|begged) *6 (take me tonight|take me home|take me away from|take me in|to take me|hurry up|fetch me|collect me|come for me)
    god take me
    (hope|hoping|pray|wish) *1 god (doesnt|does not|wont) leave me
    (glad|content|grateful|thankful|relieved|happy) (if|to) *2 (my end came|be gone|be taken|be let go|go tonight|go tomorrow|it ended soon|be out of it)
    (content|happy|sooner|glad|rather|relieved) (not|never) to see (the spring|another winter|another spring|another christmas|another birthday|another summer|another year|next year|next spring|the new year|the morning)
    (die|dying|dead|death) *3 hope *1 (its|thats|it is|that is|that comes|it comes) (soon|quick|tonight|early)
    hope *1 (its|it is|it all ends|it ends) (over)? soon for me
    hope (im|i am) (not|dead|gone) *2 (by then|before then|before next|by next|by christmas|by thirty|by forty)
    hope i (dont|never|wont) live to *1 (see|be|that)
    (please|god) (not|no) (another forty years|another thirty years|another twenty years|another year|another day of this)
    (cant|cannot|couldnt|dont want) *2 another (#|ten|twenty|thirty|forty|fifty|five) years of (this|it|pretending|waking|me|living)
    (dont|do not) want (#|ten|twenty|thirty|forty|fifty) (more)? years
    had (plenty|enough|my fill) of (this life|being alive|my life|living|life)
    (alive|lived|been here|living) for? long enough
    (hope|wish|wished|wishing) *2 (stroke|next stroke|second stroke|heart attack|cancer|second one) (would|will)? *1 (come|came|comes) (along|back|soon|and)
    // not to be anybody
    (i could|i can|to be able to|just want to|wanna) (just)? (evaporate|dissolve|cease to exist|be deleted|be erased|be rubbed out|be wiped|stop existing)
    (want|like|wish|hope|hoped|hoping) (to be|i was|i were|i could be) *1 (deleted|erased|rubbed out|mislaid|put down like|put to sleep like|unmade|wiped out|undone)
    (dont|not|didnt|no longer) want to be a (person|human|thing|human being)
    (werent|wasnt|not) a person (anymore|any more|any longer|at all)
    (over|done|finished) *1 (being a person|being alive|existing|being here|being human)
    existing is (exhausting|tiring|too much|a chore|hard work)
    (if|dream|imagine|picture|so) *1 there *1 (was|were|is|s|being) *1 no me
    tired of there being (a)? me
    off switch *2 (existing|being alive|life|me|myself|living)
    (feel|felt|think|thought|know|wish) i *1 (should|shouldnt|should not|ought not to|ought never to) *1 (be|have been|of been|have ever been) born
    given the choice *2 never *2 been born
    (im|i am|i was|feel like|like) a mistake *6 (rubbed|erased|correct it|erase|undo it|corrected|deleted|fixed|shouldnt be here)
    (dont|not|never) (think|feel like|believe) *1 (im|i am|i was) (meant|supposed|built|made) to (be alive|exist|stay alive|live|be here like on earth|last)
    (arent|not|isnt|wasnt) *1 built (to stay|for life|for living|to live|for this world)
    (like|love|want|prefer) (it)? (a)? (long)? blank *3 (no one|nobody|no me|without me) in it
    (wanting|will|want|wish|desire) to live *2 (drained|gone|left me|dried up|drained off|run out|packed up)
    (dont|do not|never) (much)? want (the rest of my life|my life|this life|the life i have|any of my life)
    its living (that)? i (dread|hate|cant do|cant stand|fear|cant face)
    (isnt|not|no) living *2 (waiting) (to|for) (die|be finished|be over|be done|the end|it to end)
    being alive is (the last|the worst|not something|exhausting|a chore|a punishment|too much)
    // nothing ahead, in plain words
    nothing left to (hope for|look forward to|live for|wait for|stay for)
    (lost|losing|out of) (all|any|every) hope (that|it|things|of getting|of ever|for myself|for me|in life|in everything|in myself|ill|i will)
    (no hope|theres no hope) for (her and|someone like me|me|people like me|my life)
    (dont|do not|cant|stopped) *1 (believe|believing|think) (it|that it|life|anything) *1 (gets|get|getting|could get|can get|will get|ll get|could|changes) (better|any better) *1 (for|ive|ever|now|and|i)?
    (dont|not|never|cant) see things (changing|getting better|improving)
    (nothing|it) *1 (will|ll|is going to) *1 (ever)? get better (and|ive|i have|for me|no matter)
    (cant|cannot|dont|couldnt) *1 (picture|imagine|see) *1 (being grown up|growing old|getting old|an adult me|a future me|a me in|ever wanting to be alive|myself grown up|wanting to live)
    nothing matters *4 (never will|not going to|never going to)
    (if|had) i *1 died (in|the|then|that|when|at birth|as a) *8 (better|theyd|would have|by now|over it|easier|would|wouldnt)
    if i was (taken|gone|dead) *1 (tonight|tomorrow|today) *8 (notice|fine|prefer|relief|nobody|glad|mind|better)
    (envy|envied|jealous|envious) *2 (my late|my dead|the dead|those who died|everyone who died|people who die|people who died|the person in the box|whoever died)
    (ambulance|hearse|funeral car|coffin) *4 lucky (them|him|her|sod|thing)
    dream *1 i was dead *8 (rest|peace|happy|disappointed|raging|lovely|nice|gutted|sorry)
    `,
  ),
  ...signals(
    {
      group: 'burden.plain',
      language: 'en',
      role: 'burden',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...wishContexts, other: 'watch', anyone: 'watch' },
    },
    `
    (much|big|heavy|great) *1 of a burden (i am|ive become|i have become|i must be|im being)
    (relieved|glad|happier|happy|notice|care|mind|better off) *8 because i (was|were|am) dead
    (more|less|fewer) (space|money|room|peace|time|worry|worries|trouble|stress|freedom|arguments|bills) *4 (without me|if i werent|if i wasnt|if i were gone|if i was gone|with me gone|with me out|once im gone)
    (more space|more money|more room|more peace|less worry|less stress) and (more|less|fewer) *2 (without me|if i|with me gone|too without me)
    (shed|hed|theyd|youd|she would|he would|they would|wife|husband|son|daughter|kids|mum|mom|everyone|family|all) *1 (have a life|float|be free|be freer|breathe|be lighter|be richer|flourish|be calmer|sleep easier|have peace|be spared|manage fine|get on fine) *2 (if i|without me|once im|when im gone|with me gone)
    (theyd|they would|shed|hed|they|she|he) *1 (miss|grieve|cry|mourn|be sad|be upset) *3 (week|month|while|bit|day|year) (or so)? (then|and|but) *4 (relief|space|quiet|money|free|freer|happier|better off|okay|fine|relieved|room|move on|moved on|get over|breathe|forget|forgotten|get on|easier|better)
    get over me (quicker|faster|sooner|soon|eventually|quick)
    (would|itd|it) be a (mercy|kindness|relief|blessing|favour|favor|weight off) (to|for|off)? *3 if i (went|died|slipped|was gone|were gone|didnt wake|wasnt|werent|disappeared|dropped)
    (one less|one fewer) *1 (in it|mouth|plate|person|burden|problem|body|mess) *3 (me|if i|being me|without me)
    (weight|millstone|anchor|stone|albatross|noose|dead weight) *1 (round|around|on) (her|his|their|everyones|everybodys|your|my @person|my @kin|my @whose|my familys|the kids|the family) (neck|necks|shoulders|back|ankles)
    (im|i am|ive become|become|i feel like|feel like|nothing but|just) (a|the) (cost|expense|dead weight|spare part|charity case|drain|black hole|stain|waste of a bed|waste of a chair)
    (im|i am|feel like im|i feel) (only|always|just|nothing but) (in the way|in everyones way|in their way|in her way|in his way)
    (tired of|sick of|im just|im only|just|only|im|hate) taking up (room|space|air|oxygen)
    (keeping|holding|stopping) (everyone|them|her|him|my @person|my family|all of them) (from|back from) (their|her|his) (lives|life)
    (better|happier|lighter|tidier|simpler|calmer|quieter) *3 (if i werent about|if i werent around|with one less in it|with me out of it|with me out of the way|without me about)
    (theyd|they would|shed|hed|they are|theyre) *1 (right|be right) to want (me gone|rid|rid of me|shot of me)
    get over (losing me|me being gone|my death|me dying|me going)
    (get|got) over it *1 (quickly|quick|fast|soon|in time) if i (wasnt|werent|was|were|died|disappeared|vanished)
    (baby|kids|children|daughter|son|girl|boy|little one|they|shed|hed|theyd|bairn|bairns) *5 (better off|safer|happier|better) with (any|a|another|some) *1 (other|different|better|proper|nicer)? (mum|mother|mom|mam|parent|dad|father|stepmum|family)
    (kids|children|baby|they|daughter|son) *3 (deserve|deserves|get|got|need|needs) a *1 (mum|mother|mom|mam|dad|father|wife|husband) (that|who) (isnt|is not|wasnt) (me|broken|this|ill|useless|always)
    (better|best|kindest|kinder|relief|easier|lighter|richer|quieter|tidier|simpler) *2 (for them|for everyone|for everybody|all round|for all of them|for the kids|for the children|for my @kin)? *3 (if i vanished|if i disappeared|if i died|if i were gone|if i was gone|if i was dead|if i wasnt here|if i wasnt around|if i werent around|if i was six feet under|if i dropped dead|if i never woke up|if i were to vanish|me six feet under|my dying|my death|not be around at all)
    (my dying|my death|me dying|me being dead|me being gone) (would|will|d|is) (be)? *1 (kindest|best|relief|kindness|mercy|favour|gift|blessing|better|easiest)
    (better off|happier|relieved|lighter|free) with (me|you) (dead|gone|out of it)
    (nobody|no one|anybody|anyone|who|everyone|everybody|they) *2 (notice|miss|know|care) *6 if i *2 (died|dead|vanished|alive|dropped dead|vanish|existed|died tomorrow|were to die|was to die)
    (notice|miss) *1 (me|you|u)? if i (wasnt|werent|was not|were not) (alive|around anymore|here anymore|in the world|a person)
    if i was gone how long *1 (til|till|until|before) *1 (you|u|they|anyone|anybody) *1 (noticed|notice|knew)
    how long *2 (before|until|till|til) *1 (they|anyone|anybody|someone|somebody) (found|find|finds|noticed) (you|me|u|my body) *3 (die|died|dead|alone|gone|bad thing)
    (one|a) (person|mouth|body) too many *4 (me|its me|in it|im it)
    (only|just) using up *1 (pension|bed|air|oxygen|space|resources)
    (only|just|youre only|im only) taking up (space|room|air|oxygen|a bed)
    (world|family|everyone|life) minus me
    (world|planet|family|house|home|everyone|everybody|place|universe|earth) *2 (carry on|carries on|go on|goes on|lighter|better|smoother|happier|easier|brighter|does better|do better|quieter|calmer) *1 (minus one|minus me|without me in it|with me out of it|with one fewer|with me gone|without me around)
    (rather|sooner) (die|be dead|not exist|be gone) than *4 (another winter like|another year like|another day like|another month like|another week like|another night like|another winter of this|another year of this|another day of this|christmas alone|birthday alone|another night alone|another day in this body|another night of this|winter like this|this again tomorrow)
    (weight|load) off (them|everyone|all of them|everybody) *2 (not having me|without me|if i|me gone)
    (deserves|deserve|need|needs|ought|want|wants|glad|happy|better off) *1 (to be|being)? (rid|free|shot) of me
    i *1 (only|always|just|do nothing but) *1 (drag|dragging|weigh|weighing|pull|hold) (her|him|them|everyone|everybody|people|us all|my @kin|the family|my family) (down|back)
    (kids|children|baby|son|daughter|they|family|husband|wife|partner|boys|girls) *1 (deserve|deserves|need|needs|deserved) a (better|proper|new|different|decent|kinder) (mum|mother|mom|dad|father|parent|wife|husband|partner|daughter|son) than (me|i am|i can)
    (lives|life|everything) (would|will) *1 (improve|get better|be improved|be simpler) *1 (if i was gone|if i were gone|without me|once im gone|if i died|when im gone|if i wasnt here)
    (im|i am) (only|just) (costing|draining) (them|my family|the family|everyone|my kids|my parents) (money|everything|a fortune|energy)
    (im|i am) *1 in (everyones|everybodys) way (always|i always am|here|everywhere|no matter|wherever|all the time|at home|in this family|and i)
    (familys|everyones|everybodys|house|kids|parents|husbands|wifes) *1 (only|biggest|main|real|one) (problem|trouble|burden|worry) (is|was) me
    (im|i am) *1 (too much trouble|more trouble than im worth|more trouble than i am worth|nothing but trouble|nothing but a burden) (for|to)? *1 (everyone|everybody|my|people|them|anyone)
    i believe *1 (im|i am) surplus
    nobody should want me (either|here|around)
    (everyone|everybody|everyoned|theyd|kids would|family would) manage (grand|fine|better|well enough) without me
    (youre|you are|you were|youre nothing but) *1 (burden|waste of space|waste of life|waste of oxygen|dead weight|better off dead)
    `,
  ),
  // What one is and does to those who have to carry one; who would not notice, and what would be better then.
  ...signals(
    {
      group: 'burden.frame',
      language: 'en',
      role: 'burden',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...wishContexts, other: 'watch', anyone: 'watch' },
    },
    `
    (im|i am|i m|ive become|i have become|i became|ive turned into|i feel like|feeling like|ive been|ive always been|made me) (a|an|the|another|one more|one big|one long|nothing but a) *1 (@load_noun) (to|on|for|upon|my|our|their|other people|other folk|people|everyone|everybody|they|that|who|nobody|no one|in this house|in this family|at the table|at my own table|round|around)
    (nothing but|no more than|nothing more than|little more than|only|just) (a|an|another|one more) (burden|dead weight|extra mouth|mouth to feed|mouth at|drain on|nuisance to|weight on|cost to|millstone|liability to|problem to|worry to|chore to|inconvenience to)
    (im|i am|ive become|feel like) (a|another|an) (problem|parcel|bill|chore|job|weight|mouth|cost|bag|package) *4 (take turns|takes turns|pass round|pass around|passed round|passed around|keeps paying|keep paying|has to pay|have to pay|pays for|get rid of|got stuck with|stuck with|has to deal with|have to deal with|has to carry|have to carry|has to solve|cant be solved|cant get rid of)
    (i|im|ive|i am|i have|all i do is) (cost|costing|draining|drained|drain|bleeding|bled|bankrupting|robbing|milking|sucking) *1 (my|the|this|our)? *1 (@loved|council|taxpayer|state|nhs|system) *1 (money|a fortune|fortunes|so much|too much|more than|everything|a lot|thousands|hundreds|a bomb|the earth|dry|their|peace|sleep|years|every)
    all i (ever)? do is *5 (cost|drain|upset|hurt|worry|disappoint|exhaust|burden|drag|ruin|wreck|bother|annoy|trouble|take up|use up|let) *1 (my|the|our)? *1 (@loved|money|space|air|oxygen|resources)
    (stealing|eating up|eating into|eating|using up|burning through|swallowing|costing|robbing|wasting|taking) *1 (my)? (parents|mums|moms|dads|wifes|husbands|kids|childrens|daughters|sons|their|her|his|partners|sisters|brothers) *1 (retirement|savings|pension|inheritance|youth|twenties|thirties|best years|golden years|life savings|future|lives|money on me|years)
    (@nobody_would) *2 (miss|mourn|grieve for|grieve over|cry over|cry for|come looking for|look for|shed a tear for|weep for) me
    (@nobody_would) *3 (notice|notices|realise|realize|realised|realized|care|cares|know|blink|cry|mind|bat an eyelid|shed a tear|lose sleep|clock it|find out|be put out|be bothered|be sad|be upset|be affected|suffer|ask) *3 (if|when|that|whether)? (@if_gone|i was gone|im gone|id gone|i had gone|i went|i stopped existing)
    (@nobody_would) *2 (come to|be at|turn up to|turn up at|turn up for|show up at|show up to|go to|attend|cry at|bother with|bother coming to) *1 (my|me) (funeral|burial|wake)
    (thats|shows|just shows|thats just|proves) *1 how (much|little) i *1 (matter|mean|am worth|count)
    (@better_life) *4 if *1 (@if_gone)
    (@better_life) *3 (@without_me)
    if *1 (@if_gone) *5 (@better_life)
    (@without_me) *4 (@better_life)
    if *1 (@if_gone) *6 (only difference|difference would|one less|one fewer|nothing would change|wouldnt change|life would go on|just get a new|just get another|replace me)
    (@loved) *4 (happier|safer|freer|lighter|richer|calmer|quieter|nicer|simpler|better life|better childhood|better time|better) *2 without me
    (happier|safer|better off|freer|better) without (her|his|their|a|an) *1 (old|sick|sad|broken|ill|tired|crippled|mad|crazy|depressed|useless old|poorly|worn out) (mum|mam|mom|mother|dad|da|father|wife|husband|nan|gran|granny|grandad|man|woman|son|daughter)
    (get over|getting over|be over|move on from|recover from|forget) (it|me|losing me|that) in (a year|a month|a week|six months|a few months|no time|a couple of years|a fortnight|time) *4 (nicer|better|happier|safer|easier|fine|move on|childhood|free)
    (@loved) *3 (well rid|glad to be rid|be rid of me|shot of me|see the back of me|free of me|lumbered with me|saddled with me|burdened with me|landed with me|only put up with me|only puts up with me|just put up with me|have to carry me|has to carry me|stuck looking after me|stuck caring for me|stuck paying for me|stuck nursing me)
    (relieve|free|release|unburden|spare|rid) *1 (them|her|him|my @kin|my family|my parents|my children|everyone|the family|my kids|you all) of (me|it|this|that|the weight|the burden|the worry|the trouble|the cost|having me|caring for me)
    (manners|decency|grace|good grace|sense|courtesy) to (get out of the way|get out the way|move over|make room|shuffle off|bow out|be gone|be dead|die|clear off)
    (ought|should|time|want|need|ready|wish|better) *3 (get|be|got) out of (everyones|everybodys|their|peoples|my familys|my kids|my childrens|my wifes|my husbands) way (for good|altogether|forever|permanently|and let|so they|so that)
    (sorry|apologies|apologise|apologize|apologising|apologizing) *2 (for|that|i)? *1 (existing|i exist|being alive|being born|i was born|my existence|that i exist|still being here|im still here|im still alive|breathing)
    (what use|what good|whats the use|what is the use|what earthly use|wheres the use|what purpose) *1 (is|of|in|am|having) *1 (a|an|any) *1 (man|woman|mother|mum|mam|mom|dad|father|husband|wife|farmer|nurse|teacher|builder|nan|gran|grandad|person|bloke|fella|body|old thing|daughter|son|invalid|cripple) (who|that|like)
    (what use|what good|what earthly use|what possible use) am i
    (what is|whats) *1 (use|good) of me
    (everyone|everybody|every person|anyone|every one|all the people|people) *1 (i|who|whos|that|whove|who has) *3 (love|loved|loves|touch|touched|near|close to|know|knows|care about|cared about|lets me in) *4 (worse off|worse for it|hurt|ruined|dragged|damaged|suffers|suffer|destroyed|broken|poisoned|pays for it|sinks|dragged down)
    (i|ive|and) (ruin|ruined|poison|wreck|destroy|spoil|contaminate|infect|curse) (every|any|all) *4 (i touch|i join|im in|i am in|i get close|im part of|i go near|i come near|i love)
    (mum|mom|mam|dad|parents|mother|father|marriage|wife|husband|sister|brother) *2 (cries|crying|left|leaving|split|split up|splitting up|divorcing|divorced|fight|fights|fighting|argue|argues|arguing|falling apart|skint|broke|ill|sick|exhausted|depressed|miserable|lost his job|lost her job|drinks|drinking|worn out) (because of me|cos of me|cuz of me|coz of me|all down to me|thanks to me|on account of me)
    (im|i am|i was) the reason *1 (my|our|the)? *1 (parents|mum|mom|dad|mam|family|marriage|kids|wife|husband|@kin) *4 (fight|fights|argue|split|divorced|divorcing|cries|crying|broke|unhappy|miserable|poor|skint|ill|sick|left|fell apart|sad|stressed)
    (insurance|payout|pay out|death in service|life cover) *3 (instead of me|than me|than i am|better than having me|more use than|more good than|without me)
    (isnt fair|not fair|unfair|wasnt fair|aint fair) (on|to) (them|her|him|my @kin|my family|everyone|the kids|the children|anyone|my parents) *4 (look after me|looking after me|care for me|caring for me|putting up with me|deal with me|dealing with me|carry me|carrying me|me being here|that im here|im still here|nurse me|nursing me|wash me)
    (i|im) (waste|am a waste|a waste) of *1 (my|her|his|their|everyones|everybodys|peoples) *1 (money|time|love|tears|energy|patience|effort)
    (deserve|deserves|deserved|need|needs|get|find|want|wants|should have) *3 (better|more decent|kinder|proper|good) (mam|mum|mom|dad|mother|father|nan|wife|husband|son|daughter) than (me|i am|i could|i can)
    (i|just) take and take *3 (nothing|never)
    (world|house|family|life|lives|lot|place|home|planet|room|everyone) *8 if *1 (i wasnt|i werent|im not|i was not|i were not) in it
    (should be|ought to be|could be|deserves to be) (living|out|enjoying|travelling|traveling|working|playing|dating|off|having) *6 (not minding|not looking after|not caring for|not nursing|not wiping|not babysitting|instead of minding|instead of looking after|instead of caring for|instead of nursing|rather than looking after|rather than nursing|rather than caring for) me
    (debt|debts|problem|problems|trouble|it all|everything|shame|mess|cost|costs) (dies|die|ends|end|goes) with me
    (stop|stopped|quit) (crying|worrying|drinking|fighting|stressing) *1 if *4 (only had|just had|had only)
    (@loved) *4 (thrive|flourish|bloom|relax|be relaxed|be healthier|heal|cope better|be lighter|get better|recover|grow) *2 without me
    (find|finds|think|thinks|consider|considers|see|sees) me *1 (as)? (a|an) *1 (nuisance|burden|bother|chore|embarrassment|disappointment|pest|drain|waste|liability|problem|weight)
    (dont|cant|not sure|never) *2 see why (im|i am|i should be|i still am|anyone needs me) *2 (needed|here|alive|wanted|around|living|bothering)
    turned (my|our|the) *2 into *3 (nurse|nurses|carer|carers|babysitter|slave|slaves|nursemaid|servant|servants|invalid)
    (im|i am|i was|and) *1 not worth *1 (petrol|effort|trouble|saving|time|money|bother|hassle|rescuing|helping|bed|oxygen|air|worry|cost|ink|keeping|anyones|anybodys|a phone call)
    no (use|good|help) to (my|the|her|his|our) *1 (@loved)
    (i wasnt|i werent|stop being|stopped being|not be|no longer be|dont want to be|hate being|tired of being|sick of being|done being) *1 (anyones|everyones|anybodys|everybodys|their|her|his|my mums|my parents|my familys|my wifes) *1 (problem|worry|burden|responsibility|job|headache)
    selfish *2 (to|of me to|for me to) *2 (keep living|keep on living|go on living|stay alive|carry on living|still be alive|still be here|stay here|stick around|be alive|keep breathing)
    (be|being|im|i am|always) the reason *1 (my|they|theyre|everyone|everyones|she|shes|he|hes|our) *4 (tired|sad|cries|cry|upset|unhappy|worn out|broke|stressed|ill|suffer|suffers|hurting|miserable|worried|worry|crying|exhausted)
    (im|i am|i feel|ive become|i have become|i was|ive been|my existence is|my life is|my being here is) *1 (useless|worthless|no good|no use|of no use|hard work|extra work|just work|more work|toxic|poison|poisonous|bad news|trouble|dead weight|an embarrassment|a disgrace|an inconvenience|a nuisance|nothing) (to|for) *1 (@loved)
    (im|i am|ive become|i was|always) *1 too (expensive|difficult|hard|broken|ill|sick|damaged|much trouble|much work|messed up|far gone|needy|costly|complicated) to *1 (keep alive|keep going|love|look after|fix|save|help|keep around|be around|live with|care for|be worth|keep)
    (nobody|no one|noone|no1|none of them|not one person|nobody here|no one here|hardly anyone) *1 (needs|need|wants|want) me
    (wasting|wasted|wastes|waste|throwing away|spending|spent|using up) *1 (her|his|their|your|everyones) *2 (life|lives|time|youth|money|years|love|energy|best years|retirement) on (me|someone like me|looking after me|keeping me)
    (down|ruin|ruining|hurt|hurting|upset|upsetting|spoil|spoiling|problems|misery|trouble|worse|pain|harm) *3 by (existing|being alive|breathing|being here|being born|being around|living)
    (put|putting|given up|gave up|giving up|sacrificed|sacrificing|wasted|throwing away|threw away) *1 (her|his|their) *2 (life|lives|career|job|youth|dreams|retirement|freedom|marriage|twenties|thirties) *3 (for|on|because of|to look after|to care for|looking after|to mind|caring for) me
    (@better_life) *2 (when|if) (im|i am) not (there|here|around|about|home|in the room|in it|involved)
    (im|i am|i|ive|keep|i keep) (ruining|ruin|ruined|wrecking|wrecked|destroying|destroyed|spoiling|poisoning|poisoned) *1 (their|everyones|everybodys|mums|moms|dads|parents|familys|kids|childrens|wifes|husbands|peoples) *1 (life|lives|marriage|childhood|childhoods|home|happiness|family|christmas|future)
    better things to do than (worry about|look after|deal with|care for|care about|think about|bother with|listen to|help|babysit|mind) me
    (my existence|my life|my being alive|my being here|me being alive|me being here|having me) (is|feels like|feels|has been|means) *2 (burden|extra work|problem|nuisance|trouble|cost|inconvenience|waste|strain|stress|chore|bother|drain)
    (kids|children|son|daughter|mates|friends|mum|wife|husband|family|they) *1 (have to|has to|had to) *1 (babysit me|mind me|carry me|watch me all|look after me like) *6 (ruin|burden|sick of|hate|shame|ashamed|lives|not fair|better)
    shouldnt have to (grow up with|live with|put up with|deal with|look after|carry|care for|clean up after|babysit|nurse) *4 (like this|like me|me|this ill|this broken)
    (@loved) *3 better *1 with (their|his|her) (dad|mum|mam|mom|nan|gran|father|mother|grandparents|auntie|aunt|grandma)
    what (do|did|would|can) i *2 (add|bring|contribute|offer) to (anyones|anybodys|their|my familys|her|his|peoples) *1 (life|lives)
    guilty for *1 (being alive|existing|living|being here|still being here|being ill|being sick|needing|every meal|every penny|every breath|every bill|every mouthful|every pound|each meal|each breath) *3 (i|they|them|my|at|she|he)?
    (save|spare|saving|sparing) (them|her|him|everyone|my family|my kids|the family|my parents|the nhs) *1 (the|all|from) *2 (cost|expense|worry|pain|grief|burden|heartache|misery|money)
    (my being alive|my existence|keeping me alive|me being alive|looking after me|my care|my illness|caring for me|my treatment|my life) *1 (is|has been|keeps|s)? *1 (costing|killing|ruining|bankrupting|draining|destroying|wearing|breaking|wrecking) *1 (them|her|him|everyone|my @kin|my family|the family|my parents)
    (holding|keeping|stopping) (her|him|them|everyone|my @kin|my family) *1 (back)? from *3 (life|living|lives|happiness|being happy|future|moving on)
    (i|ive|i have|got) (contribute|add|offer|bring|give|nothing to offer|nothing to give) nothing (to|back|but misery|but trouble|but worry|but pain)
    (surplus to requirements|past my usefulness|outlived my use|outlived my usefulness|no use to man nor beast|no use to anyone anymore|no good to anyone anymore)
    `,
  ),
  ...signals(
    {
      group: 'envy.dead',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: fateContexts,
    },
    `
    (envy|envied|envious|jealous) *1 (of|the|my|his|her|him|her|them)? *3 (grave|graves|obituaries|obituary|death notices|headstones|gravestones|hearse|morgue|corpse|coffin|ashes|dead|drowned|finished|buried|jumped|hanged|overdosed|killed himself|killed herself|killed themselves|his grave|her grave)
    (jumped|drowned|hanged himself|hanged herself|killed himself|killed herself|took his life|took her life|took his own life|took her own life|overdosed) *6 (i|all i|im|i was|just|only) *3 (envied|envious|jealous|envy)
    (obituaries|obituary|death notices|graves|gravestones|headstones) *4 (envy|jealous|jealousy|envious)
    (grave|coffin|tomb|headstone) *6 (looks|looked|seems|seemed) *1 (restful|inviting|comfy|cosy|cozy|comfortable|tempting)
    (envy|envied|jealous of|envious of) (my|the) (late|dead) (husband|wife|mother|father|mum|mom|dad|brother|sister|son|daughter|friend|nan|gran)
    (wish|wishing|wished) it (was|were|had been) me (under|in|lying|on the slab|instead|who|that)
    (lucky|well done) (him|her|them|thing|sod|bugger) *4 (wish|want|i envy|should be me|my turn|me next)
    (jealous|envious|envy) *4 (cemetery|cemeteries|cemetaries|graveyard|terminal|coffin|coffins|funeral|funerals)
    (funeral|funerals|cemetery|graveyard|terminal diagnosis|dropping dead|passing peacefully|dying in their sleep) *8 (jealous|envious|envy)
    (dead|dying|died) *3 (have it easy|got it easy|got out early|lucky sod|are the lucky ones)
    (lucky sod|lucky one|lucky thing) *3 (out early|out of it|finished with it)
    (envy|envied|envious|jealous|envying|envies) *2 (the one|whoever|the person|the man|the woman|who|what|whats|the body|the guest of honour) *2 (in the box|in the coffin|in the casket|in the urn|in the grave|in the hearse|in the ground|inside it)
    `,
  ),
  ...signals(
    {
      group: 'coded.wish',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'unknown',
      contexts: fateContexts,
    },
    `
    (iykyk|thinking|thoughts|want|wanting|ready|about|plan|planning|rehearsing|picked|night|been|with it|sunrise) *3 ctb
    ctb (again|soon|lately|tonight|tomorrow|today|this|is|sounds|time|buddy|partner|for me|in my head|thoughts|then|as in)
    (bus feelings|bus thoughts|b word thoughts|s word thoughts|bridge thoughts|rope thoughts|noose thoughts)
    (bus|tunnel|void|bridge|rope|river|tracks|grave) *1 (calling|calls|whispering|singing) *1 (me|to me|again|my name)
    psych (socks|sock) (again|jail|time|back|era)
    (back to|earning|avoid|dont want) (the)? psych (socks|sock)
    (log|logging|sign|signing|check|clock) (off|out) *5 (the planet|planet|earth|existence|this life|of life)
    (log|logging|logout|sign) (out|off) *3 (server|world|game|simulation|this) permanently
    (f4d|alt f4|alt f4d|alt f4ing|ctrl alt del|rage quit|uninstalled|unsubscribed) *1 (out of|from) (life|existence|living|being alive)
    (life|me|main character|character) *3 (written out|killed off) *2 (next season|of the show|soon|already|this season)
    (become|becoming|be) (a past tense|past tense|worm food|a headstone|a statistic|an obituary)
    (wish i was|wish i were|want to be|wanna be|be a|could just|i just|i could) :ghost
    (rather|sooner) be *2 (soil|underground|:coffin|:ghost|:skull)
    (unsubscribe|unsubscribing|cancel|cancelling|resign|resigning|opt out|opting out) *3 (existing|being alive|life|existence|living)
    (return|refund|send back|send|swap|exchange) *1 (my life|this life|life) *1 (back|for a refund|for a full refund|to sender|to the shop|under warranty|no receipt)
    (wish|want|hope|hoping|wanna|if|like) *1 (i|to|id|i could|me) *3 (despawn|despawned|unplugged from|get unplugged|got unplugged)
    (ctrl z|ctrl alt delete|backspace) *4 (born|existence|life|myself)
    (unalive|rope|noose|ctb) (vibes|mood|era|hours|brain)
    (console|game|simulation|servers) *3 (turned off|turn off|go down for good|switch off|off for good) *4 (me|life|for me|big)?
    go to sleep *1 (permanent|forever) kind
    (reincarnation|next life) *4 (opt out|no thanks|no thank you)
    (nearly|almost) ready to catch the bus
    `,
  ),
  ...signals(
    {
      group: 'suicide.theirs',
      language: 'en',
      role: 'named',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: { ...neutralContexts, supposed: 'none' },
    },
    `
    (kill|kills|killed|killing|hang|hangs|hanged|shoot|shot|drown|drowned|end|ended) (himself|herself|themselves|themself|oneself|his life|her life|their lives|their own life)
    (took|take|taken|takes|taking) (his|her|their) (own)? (life|lives)
    decided to (die|end it|end it all|end their life)
    (way|method|way out|option) *2 (hurts|hurt) (the)? least
    (swallowed|swallow|took|take|taken) (a lot|the lot|the whole bottle|the whole box|them all|all of them|all their tablets|about # of|a whole packet)
    (stopped|stop) existing
    (jumped|jump) (off|from) (the|a|that) (bridge|roof|cliff|building|balcony)
    kys
    (walk|walks|walked|walking) into the (sea|river|lake|water|ocean|waves)
    (jumps|jumped|jumping|jump|leapt|leaps|fell|threw himself|threw herself) (off|from|in front of|under) (the|a|that|his|her) *1 (flyover|bridge|train|building|roof|cliff|tower|balcony|viaduct|window|overpass|platform)
    (assisted dying|assisted suicide|dignitas|euthanasia)
    (takes|swallows|swallowed|took) the (pills|poison|tablets|overdose)
    the reaper
    (took|takes|take) (an|the) overdose
    (took|take|taken|swallowed|swallow) all (their|his|her|the) (tablets|pills|meds|medication|@medicine_plain)
    (ended|end|ending) (it|it all) (tonight|tomorrow|here|today)
    `,
  ),
  ...signals(
    {
      group: 'owned',
      language: 'en',
      role: 'affirmed',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: { quoted: 'none' },
    },
    `
    // a hypothetical, a friend or a character that is the writer
    (the|my|that|this|a|yes|yeah) (friend|someone|somebody|person|man|woman|character|patient|client|stranger|mate) (is|was|being|s) (me|myself|actually me|really me)
    (someone|somebody) is me
    (im|i am) (the|that) (man|woman|person|friend|someone|somebody|patient|counsellor|character) (and|with|in|i)
    (asking|ask|wondering) (for me|for myself|because i want|because i need|because i plan|because im going|because i might)
    (well|actually|ok|okay|obviously|really|truth is) *1 (its)? for (me|myself)
    no its for (me|myself)
    (there isnt|there is no|theres no|there was no|there never was|isnt) (a|any)? (friend|novel|story|book|character|hypothetical|joke about it)
    (im|i am|its) not (a writer|a novelist|supposing|asking as|asking for a friend|singing|quoting|writing a|pretending|hypothetical|a hypothetical|fiction|an experiment)
    (keep|kept) saying (a man|a woman|a friend|someone|somebody|a person|they|he|she)
    (stopped|done|no longer|not) (saying say|supposing|pretending|saying if)
    (except|only|but) (it isnt|its not|it is not|this isnt)
    // a line, a song, a news item that the writer takes for their own
    (exactly|just|literally|basically|precisely|pretty much|word for word) (how i feel|what i want|what i feel|what im doing|what im planning|where i am|my plan|what i plan)
    (thats|that is|this is|its) (exactly|literally|basically|pretty much|totally|so)? (me tonight|me now|me right now|me exactly|me too|all i want|all i want to be|my plan|how i feel|my life|actually the idea|actually the plan|what im going to do)
    (because|cos|cause|and) its (me|my life|my plan|how i feel|all i want)
    (same|similar) (plan|thing|idea|intention|method|ending|way|fate) *1 (in mind|for me|for myself|as him|as her|as them|as theirs|here|too)
    (ive|i have|i) got the same (plan|thing|idea|intention|end in mind)
    (its|be|now its|next its|then its) my turn
    thats how (im|i am|ill|i will|id) (going|leaving|go|leave|doing|do|ending|end)
    (taking|take|took) (him|her|them|you) up on it
    (im|i am|ill be) (doing|planning|having|going to do) (the same|likewise|mine|what he did|what she did|what they did|that too)
    (that|same|go the|going the|out the) way (he|she|they) (did|went|chose)
    (i finally|now i|finally|i now|i really) (get it|get him|get her|understand him|understand her|understand it|know what he|know what she|know why|understand why)
    (come|came|coming) round to (agreeing|the idea|it|their way|his way|her way)
    (starting|beginning|tempted|inclined|ready) to (agree|listen|obey|give in|believe them|believe it|do as)
    (take|taking|follow|following) my own advice
    (on|taking) their side
    (with me|for me) *1 (its no joke|theres no laugh|it isnt a joke|its not a joke|no joke)
    (only|except|but) (im|i am) (not singing|not joking|not acting|not pretending|not quoting)
    (want|going|ready|mean|intend|plan) to (follow|join) (him|her|them)
    i envied (him|her|them)
    (and|so|yeah|yes) i (want it|meant them|meant it|would like to die|would like to end|would like to go|would like to be|would like to do it|think i would|think i will)
    me (ok|yeah|going ok|answering yeah|saying yes)
    (want|starting|beginning) to (listen to it|listen to them|obey it|obey|do as it says)
    (starting|beginning) to listen
    for once (we|i) agree
    so (im|i am) going to
    (do|doing) (them|him|her|everyone|the world) that favour
    (going to|gonna|ready to|and) use mine
    (its|it is|lately its|now its) my own voice
    i do as it says
    i agree with (it|him|her|them)
    (going to be|gonna be|thatll be|will be|should be) me (soon|next|one day|tonight|tomorrow|too)?
    (want|going|gonna|ready|plan|mean) to (do|copy|repeat) what (he|she|they) did
    (im|i am) the (person|friend|someone|man|woman)
    (except|only|but) i (really|actually|do|genuinely) *1 (want to|mean it|want it|will|am going to)
    (its|it was|it is) me (obviously|of course|actually)
    (im|i am) not (supposing|saying if)
    (not|isnt) a (game|hypothetical|thought experiment|riddle)
    (shes|hes|theyre|she was|he was|they were|mum was|dad was|mom was) (right|correct) *1 (i am|about me|and i know|im one|im that)
    `,
  ),
  ...signals(
    {
      group: 'resolve.plain',
      language: 'en',
      role: 'resolve',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (bring it about|carry it out|see it through|make it happen soon|do it on purpose)
    (i)? still (want to|do want|mean to|intend to|plan to|might)
    i want it (more than|to happen|done)
    i really (do|want to|mean it|am going to)
    (begun|started|been|starting|already) (working out|researching|planning|looking into|figuring out|looking up) (how|ways|methods|when|where)
    (thats|its|this is) what i want (for me|for myself|now|most|more)
    yeah i want to
    thats how (im|i am|ill|i will) (going|leaving|go|leave|ending|end it)
    (the friend|that friend|that person|someone|somebody|the person) is (me|myself)
    (got|have|had) the same (plan|thing|idea|ending) in mind
    (asking|wondering) (for myself|because i want|because i plan|because i need)
    (be|am|is) the (one|reason|person) (who|to|that|why|im)
    (being|be|its|it is|was|is) my (own)? (doing|own work|own hand|own choice|work)
    (dead|over|ended|gone|die|dying|done) *1 by (me|my own hand|my own doing|myself)
    (id|i would|i think id|i feel id|i feel i would|i really feel i would|i could) (do it|go through with it|really do it|actually do it)
    (willing|ready|prepared|want|going|mean|intend|able) to (be the one|make it so|make it happen|see to it|arrange it|get there on my own|do it myself|act)
    (do|doing) the (dying|killing|job|deed) myself
    not (saying it for effect|for attention|a drama|drama|an expression|a figure of speech|a metaphor)
    (up to me|on my own terms)
    getting braver
    (started|begun|been) thinking (of|about) (ways|how|methods)
    (intend|intending|mean|meaning) to (do it|die|go|act|carry)
    (see|seeing) to it (myself|that)
    (going to be|gonna be|thatll be|will be|should be) me (soon|next|one day|tonight|tomorrow|too)?
    (want|going|gonna|ready|plan|mean) to (do|copy|repeat) what (he|she|they) did
    (im|i am) the (person|friend|someone|man|woman)
    (except|only|but) i (really|actually|do|genuinely) *1 (want to|mean it|want it|will|am going to)
    (its|it is|all i want is|want it|wanted it) *1 to be (me|my doing|my own work|my choice|by my hand)
    (be|being|im|i am) the (one|person|reason) (who|that|to|im) *1 (wants|does|did|makes|arranges|ends|dead)
    (wants|want|going) to do something about (that|it)
    willing to do (that|it|something)
    (will|ill|i can) get there (on my own|myself|by myself)
    (now|today|these days) (im|i am|i) (intend|intending|planning)
    (whether|got|have) *1 got it in me
    (ive|i have) volunteered
    (im|i) (starting|started|begun) to agree
    (fixing|aiming|setting about) to (see to it|do it|sort it)
    `,
  ),
  ...signals(
    {
      group: 'emoji.hand',
      language: 'en',
      role: 'hand',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (:pill|:rope|:gun|:knife) *1 (is|are|r|s)? (ready|loaded|tied|lined up|laid out|counted|saved|bought|in hand|in my hand|next to me|in my lap|on the bed|waiting|sorted)
    (pills|rope|gun|tablets|blade|razor) (done|ready|sorted|check|tick)? (note|letter|letters) (done|ready|sorted|check|tick|written)?
    `,
  ),
  ...signals(
    {
      group: 'emoji.prepared',
      language: 'en',
      role: 'preparation',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    :coffin (picked|chosen|paid for|ordered|bought|ready|sorted)
    `,
  ),
  ...signals(
    {
      group: 'parting.plain',
      language: 'en',
      role: 'finality',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    this is me (going|leaving|gone|off now)
    `,
  ),
  ...signals(
    {
      group: 'coded.harm',
      language: 'en',
      role: 'self_harm',
      concern: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (barcodes|barcode|tally marks|tiger stripes) on my (thigh|thighs|arm|arms|wrist|wrists|leg|legs|hip|hips|stomach)
    (relapsed|relapse|relapsing) (on|with|into) (sh|self harm|cutting|the blade)
    (doing|did|done|do|back to) *1 the (red|bad|sharp|stripy|stripey|blade) (thing|stuff|lines|stripes) *2 (on|to|with|across) my (arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin)
    (doing|did|done|made|making|carved|scratched|adding|added|started|cut) *2 (barcode|barcodes|tally marks) *3 (arm|arms|wrist|wrists|thigh|thighs|leg|legs)
    barcode (wrists|arms|thighs) *1 (again|fresh|new|tonight|this week|today)
    cutting again *6 (cant stop|stop but i cant|says stop|say stop|tells me to stop|wants me to stop|begs me to stop)
    (:knife|:blood) *1 every (night|day|evening)
    sh is getting worse
    styro (last night|tonight|again|today|yesterday|cuts)
    (barcodes|barcode|tiger stripes|cat scratches|styro|beans) *4 did (my|the) *1 (arm|arms|wrist|wrists|thigh|thighs|leg|legs|hip|hips)
    back (on|to|at|doing) the (barcodes|barcoding|styro|tally marks|stripes) *4 (arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|again)
    `,
  ),
  // Nothing ahead, a last time wished for, and the reaper who is late.
  ...signals(
    {
      group: 'passive.more',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...fateContexts, negated: 'none', addressed: 'none', anyone: 'none' },
    },
    `
    (nothing|none of it|none of this|things|it|its|life|my life) *4 (never|ever) *2 (change|get better|improve|be any better|be any different) *1 (for|with) me
    (candles|cake|birthday|birthdays|new year|new years|christmas|going to bed|fell asleep) *8 (wish|wished|wishing|hope|hoped|hoping|pray|prayed) *5 (my last|the last one|the last time|last one for me)
    settle for *2 dead
    sleep and (never|not|dont) wake
    (like|want|rather|love|wish) *2 (be|lie|lying|buried) *2 (there with them|in the churchyard|in the cemetery|in the graveyard|beside him|beside her|beside them|with the dead)
    (nothing|none of it|things) *2 (ever|never) (change|get better|improve) and *2 (stopped|given up|gave up|done|past) *1 (expecting|hoping|waiting|trying|caring)
    (sorry|sad|upset|complain|object|mind) if (god|the lord|he|death|it|my heart) *1 (took|takes|stopped|take) me
    (on hold with|hung up on|too scared to ring|too scared to call|cant get through to) *2 (samaritans|crisis line|suicide hotline|suicide line|lifeline|crisis team)
    (only|just) *1 (alive|breathing|living|still alive) (for|because of) *3 (other people|others|them|her|him|everyone else|mum|mom|dad|my @kin|the kids|the dog|the cat)
    (like|want|rather|love|wish|just) *2 (be|to be|just) gone and *1 (nobody|no one|noone|not|forgotten|everyone)
    (wish|wishing|hope|hoping|want|waiting|praying|ready|time|begging) *3 (reaper|grim reaper|death|angel of death) *2 (hurry|come|comes|came|clock|collect|fetch|pick|get|gets|take|takes|notice|find|finds|visit|knock|knocks|turn up|turns up|show up)
    (reaper|grim reaper|death) *2 (hurry up|come and get me|come for me|come get me|take me|collect me|is late|whats keeping)
    (nothing|nothings|whats|what is|not much|nobodys|no ones|little) *1 (is|left)? (keeping|holding|tying|to keep|to hold) me (here|alive|in this world|on this earth|in this life)
    (dont|do not|cant|cannot) (see|imagine|picture|think) (myself|me|ill|i will|im going to) *1 (living|making it|getting|live|make it|get|reach|reaching|being alive|being here|growing old|being around|be here|be alive|be around|last|lasting) *1 (past|to|till|until|at|beyond|by|next) *1 (#|thirty|forty|twenty five|christmas|next year|the end|my next|adulthood|graduation|old age|retirement)
    (ready|happy|content|waiting|glad) *1 to go *2 (god|the lord|he calls|he wants me|he takes me|my maker|upstairs)
    (dont|do not|no longer|not|stopped) *1 (care|caring|mind|bothered) *1 (what|whatever) happens (to me|to myself|to my body|now to me)
    (life|living|this life) *1 (is|feels like|feels|s) *1 (a|like a|just a)? (life sentence|waiting room|prison sentence|punishment|jail term|trap i)
    (worth|value|use|good) *1 (more)? *1 (dead|gone|in the ground|six feet under|insured) than (alive|living|here|breathing)
    (nobodys|no ones|nobody is|no one is) *1 (going to|gonna)? (miss|cry for|mourn|grieve) (me|for me)
    (if only|wish) (that|the) (lorry|bus|car|driver|truck|train|illness|cancer|covid) *2 (hadnt missed|had hit|got me|had got me|had taken me|finished me)
    (god|lord|universe) *2 (end|finish|take) me *1 (already|now|tonight|please|in my sleep)
    (theyd|they would|everyone would|everyone|they) (be|get) (fine|grand|okay|alright|better|on fine|on better) without me
    (better|best) for (everyone|everybody|all|them|my @kin|the kids|my family) *1 if i *2 (gone|died|dead|left this|disappeared|not here|never existed|stopped existing|wasnt here|went to sleep)
    // no point, will or reason, whoever fails to see it; the negation is part of the words
    (cant|cannot|can not|dont|do not|never|no longer|couldnt|struggle to|struggling to|hard to|fail to|stopped|unable to|hardly) (see|find|seeing|finding|understand|get|feel|know) *1 (the|a|any|much|what the|what|any real) (point|purpose|sense|use|reason|good|value|meaning) *1 (of|in|to|for) *1 (living|life|being alive|existing|going on|carrying on|staying alive|being here|my life|existence|continuing|live|go on|carry on|stay alive|keep going|continue|keep living)
    (no longer|dont|do not|havent|never|not) *1 (have|feel|find|got|see) *1 (the|any|a|much) (will|desire|wish|appetite|reason|strength|heart) *1 (left)? to (live|be alive|go on|carry on|keep living|exist|stay alive|continue|go on living)
    (id|i would|i had|i)? (rather|sooner) (be dead|die|be gone|not exist|not be here|not wake up) than (go through|go on|carry on|live like|live with this|live with it|live with that|live with the|live with myself|live through|keep|face|wake|see another|be alive|be here|spend another|live another|have another|suffer|endure|get old|grow old|be a burden|exist|feel|put up)
    (mercy|blessing|kindness|relief|release|gift|comfort) *1 (if|when) *1 (i|my heart|my body) *2 (died|die|stopped|gave out|give out|gives out|stops|gave up|werent here|wasnt here|didnt wake|never woke|went in my sleep|was gone|were gone|dropped dead|passed away|packed in)
    (welcome it|be glad|be grateful|be thankful|be happy|be pleased|be relieved|not complain|wouldnt mind|fine by me|be all right|be okay) *1 if *1 (my heart stopped|my heart gave out|my heart gave up|my heart failed|i never woke|i didnt wake|i dropped dead|i died)
    (theyd|they would|everyone would|everybody would|would|they) (throw|have|hold|celebrate|dance|cheer) *4 (if|when|once) i *1 (died|die|was dead|were dead|was gone|were gone|im dead|im gone|werent here|wasnt here|werent around|wasnt around|werent alive|wasnt alive|werent in it|wasnt in it|disappeared|vanished|killed myself|never existed|didnt exist|were not here|were not in it)
    (world|everyone|everybody|they|family|kids|children|things|life|people|theyd|my @kin) (would|will|could|might)? *1 (carry on|go on|manage|cope|do|get on|keep turning|keep going) *4 if i *1 (died|die|was dead|were dead|was gone|were gone|im dead|im gone|werent here|wasnt here|werent around|wasnt around|werent alive|wasnt alive|werent in it|wasnt in it|disappeared|vanished|killed myself|never existed|didnt exist|were not here|were not in it)
    (life|living|this life|the world|this world) *1 (has|have|holds|offers) (nothing|little|not much|very little) (left|more|else) *1 (in|for|to offer|to give)
    if i (went|go|fell|fall|drifted|nodded) (off|to|off to)? (sleep|asleep|bed)? *1 and *1 (never|didnt|dont|did not|not) (woke|wake|woken)
    (id|i would|wish|hope|want|like|love|pray) *4 (go|fall|drift|went|fell) (to sleep|asleep|off) *1 and (never|not|dont) *1 (wake|woke)
    (kids|children|family|they|theyd|everyone|my @kin) *1 (would|could|might|will|be)? (do|be|fare|get on|off) *1 (better|happier|well) with *1 (another|a different|a better|some other|any other|someone elses) (mother|mum|mom|dad|father|parent|wife|husband|daughter|son)
    (nobody|no one|noone|not a soul|none of them|not one person) (would|will|is going to)? *1 (be worse off|worse off|suffer|lose anything|lose out|weep|shed a tear|blink|bat an eyelid|be bothered|be any the wiser|be sorry|be sad) *1 (if i|when i|without me)
    if i (werent|wasnt|were not|was not) (alive|here|around|born|in the picture|in the way|living|in it) *1 (@family|@person|they|everyone|everybody|people) (could|would|might|wouldnt) *2 (stop|be free|be happy|be happier|be better|have a life|move on|get on|relax|rest|afford|sleep|breathe|live|start again|worry)
    happier *1 (under the ground|in the ground|six feet under|underground|in my grave|dead|not alive)
    (dont|do not|cant|wont|no longer) *1 (want|wanna|want to|wan to) (to)? be (hear|heer|alife|aliv) *1 (anymore|no more|any more|any longer|tonight|tomorrow)?
    hope *2 (ill|i will|i) *1 (get|got|have|develop|catch) *1 (cancer|terminal|tumour|tumor|stroke|heart attack|fatal|leukaemia)
    (being alive|living|life|existing|existence) (isnt|is not|is no longer|no longer is) *1 (something|what|thing|anything) *1 (i|that i|im) *1 (want|wanted|enjoy|asked|interested)
    (wish|want) *2 (it|everything|this) *3 (stop|end|be over) including me
    (think|thinking|thought) a lot (about|of) (being dead|dying|not being alive|not being here)
    (death|dying) (would be|will be|is) *1 (welcome|a kindness|kinder|a release|easier than)
    (only|merely|just) (existing|waiting|passing time|marking time|passing the time) *1 (until|till) i *1 (die|am dead|drop)
    my (death|dying|suicide) *1 (would|will|could|might) *1 (solve|fix|help|free|ease|spare|save|be better|be best)
    (theyd|they would|everyone would|everyone will|theyll|they will|the kids would|the kids will) *1 (cope|manage|get by|survive|get over it|adjust) without me
    be (glad|grateful|thankful) (of|for) an end
    no joy in (living|being alive|life)
    (wouldnt|wont|not) (fight|treat|resist) *1 (it|cancer|illness|anything) if i (got|get|had|was|became) *1 (ill|sick|cancer|terminal|diagnosed)
    (wouldnt|cant|couldnt|not|dont) (say|sure|certain|know|convinced) *1 i *1 (want|wanna|like) *1 to (live|be alive|stay alive|go on living|keep living)
    (cant|wouldnt|couldnt) say *1 i *1 want to be here
    (cant|cannot|couldnt|dont|struggle to) (find|see|think of|have) *1 (a|any|one|single) reason *4 (be alive|being alive|stay alive|live|keep living)
    i (shouldnt|should not|wasnt meant to|was never meant to|dont deserve to|have no right to) *1 (exist|be alive|be living|have been born|be here on)
    if i (got|get|was|were|am) (hit|run over|knocked down|killed) *3 i (wouldnt|would not|wont) (be upset|be sad|mind|care|complain|be bothered|fight it)
    (better off|happier) with (my|the) (insurance|life insurance|insurance money|payout|money) *1 (than|instead)
    (every|each) (day|morning|time) *1 i (wake|wake up|open my eyes) *1 (is a|is another|feels like a|is such a) (disappointment|punishment|let down|defeat|curse)
    (give|donate|swap) my *1 (remaining|years|life|heartbeat|place on earth) *2 (someone|somebody|anyone|person|child) who *1 (wants|wanted|needs|deserves)
    (thought|idea|prospect) of (dying|death|being dead|not being here) *1 (comforts|calms|soothes|relaxes|pleases|helps|appeals|makes me happy|brings)
    (glad|happy|pleased|relieved) to see the back of me
    (cant|cannot|dont|do not) (see|know|understand|think of) *1 why i *1 (should|must|have to|need to|bother) *1 (stay alive|live|be alive|go on|keep living|carry on living|exist|to live)
    (not|isnt|no) *1 (one|a single|any)? *1 thing *1 worth (living|staying alive|staying) for
    nothing *1 (makes|helps|convinces|made) (me)? *1 want to (live|stay alive|be alive|go on living|keep living)
    (dont|do not) want to be alive and *1 mean *2 word
    (wonder|wondering) how long *5 (notice|find out|find me|realise|realize) *1 (i was|im|i am|id|my body)? (dead|died|gone|killed myself)
    (dont|do not|never|no longer|not) *1 (want|going|plan|intend|mean|planning) *1 to (come|get|be pulled|be brought|make it|walk) (out|back|up|through) *1 (alive|again alive|of it alive|of this alive)
    (give|giving|gave) *1 (anything|the world|everything|my right arm) *1 (to|if i could) *1 (stop existing|not exist|cease to exist|not be here|not wake up|be dead|die|not be alive|stop being alive|fall asleep forever)
    (cancer|tumour|tumor|terminal|malignant|fatal|serious|leukaemia|aneurysm|the worst) *3 i (hoped|prayed|wished|was hoping|was praying|found myself hoping) *1 (that)? it (was|would be|is|were|might be|turned out)
    (pray|praying|prayed|hope|hoping|wish|wishing|beg) *2 my heart (will|would|to|might|could|just)? *1 (stop|stops|give out|gives out|give up|fail|fails|packs in|pack in)
    (crash|accident|died|killed|dead|death|funeral|shooting|cancer|drowned|fire|disaster|victims) *8 why (couldnt|cant|wasnt|didnt|not) *1 (it|that|they)? *1 (have been|be|been|take|of been)? me
    (being here|being alive|existing|my life|living|existence) *1 (is|feels like|feels|was|seems) *2 (mistake|error|accident) *3 too (cowardly|scared|weak|afraid|tired|much of a coward)
    too (cowardly|scared|weak|afraid|frightened|chicken|gutless) to *1 (die|end it|end my life|kill myself|do it myself|jump|end it all|hang myself|undo it|take my life)
    too much of a coward to *1 (die|end it|end my life|kill myself|do it|jump|end it all)
    (want|like|love|wish|rather|prefer) *1 (never|not) to (wake up|wake|wake again|exist|have been born|be alive|be born)
    (wish|wished|wishing) *1 (that)? i (didnt|did not|had never|hadnt|never|no longer) *1 (exist|existed|been born)
    what if i *1 (stopped existing|ceased to exist|wasnt here|wasnt alive|didnt wake up|never woke up|wasnt around|disappeared for good) *6 (restful|peaceful|nice|relief|appealing|lovely|calm|tempting|quiet|easier|better|good to me|bliss)
    (nearly|almost) (died|drowned|choked|crashed|got killed|got hit) *6 (sorry|disappointed|wish|wished|shame|gutted|regret|regretted|pity|let down) *2 (hadnt|didnt|it had worked|had died|id died|id survived|i survived|i lived)
    (river|rivers|sea|water|train|trains|cliff|war|road|cancer|crash|virus) *2 (taken|took|claimed|killed|had|got) *8 (envied|envy|jealous of|envious of) (him|her|them)
    (everything|life|it all|the future|my life|my future) (is|feels|seems|looks|s) *1 (hopeless|without hope|completely hopeless)
    `,
  ),
  // Hope that is gone; what was felt once is told by many who are well.
  ...signals(
    {
      group: 'hope.lost',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: {
        ...fateContexts,
        before: 'none',
        addressed: 'none',
        anyone: 'none',
        other: 'none',
      },
    },
    `
    (ive|i have|i) (lost|given up) (all|every|any) hope
    (ive|i have|got|have|feel) (no|zero|not a shred of|no more) hope (left|at all|anymore|for myself|for my life|for me|in life|in me)
    (theres|there is|see|i see|can see|have) (nothing|no future|nothing good|only darkness|only pain) *1 (ahead of|in front of|in store for|waiting for|out there for) me
    (cant|cannot|couldnt|dont) (imagine|see|picture) *1 (any|a|the) future (for me|with me|where i|that has me|at all|for myself|beyond)
    `,
  ),
  // Words of games, trains and the net for not being alive.
  ...signals(
    {
      group: 'coded.more',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...fateContexts, negated: 'none' },
    },
    `
    (toaster bath|dirt nap|eternal nap|forever nap|pine box|forever box|wooden overcoat|forever bed|eternal dirt nap|big sleep) *1 (sounds|sound|looks|seems|calling|is calling|beckons|when|please|pls|soon|time|would be|hits different)
    (toaster bath|ctb|rope|unalive) jokes *8 (arent|not|isnt|mine|stopped being|real)
    (uninstalling|uninstall|logging off|log off|quitting|quit|respawn|respawning|despawn|game over|rage quit) *5 (not|isnt|dont|never) *1 (talking about|talk about|mean|meaning|about) *1 (the|a)? (game|games|app|apps|site|internet|computer|account|job)
    (want|wanna|love|like|be|wish|being|become|ready) *2 alivent
    (want|wanna|wish|ready|like|rather|need|time|gonna|going|might|tempted) *2 (push up daisies|pushing up daisies|cash in my chips|kick the bucket|meet my maker|turn up my toes|pop my clogs|give up the ghost|shuffle off this|buy the farm|take a dirt nap|sleep with the fishes|return to dust|go back to the earth|become worm food|join the choir)
    (want|wanna|ready|gonna|going|wish|could|need|like|about|time) *2 (exit to desktop|close the tab on|power down|power off|switch off|rage quit|speedrun|delete my save|quit to menu|end the simulation|log out|hit the off switch|pull my own plug) *3 (for good|forever|permanently|life|irl|existence|being alive|myself)
    (join|joining|in|for|make) *1 the (#|twenty seven) club *3 (soon|me|want|ready|myself|early|next)
    (want|ready|going|gonna|catch|catching|take|taking|booked|need|on) *3 (last|final|one way|early|night|late) (train|bus|flight|boat|ferry|journey|trip|ride|ticket|plane) *5 (only take once|only goes one way|no return|doesnt come back|not coming back|never come back|no way back|nobody comes back|out of here for good|no destination)
    (take|taking|book|booking|board|boarding) my own (flight|train|bus|leave|exit) *3 (no airport|no station|no ticket|decided|no return|alone)
    (the)? (water|river|sea|well|lake|bridge|tracks|train|cliff|rope|edge) *1 (is|are|s|keeps|looks|looking) *1 (very|so)? (deep|inviting|calling|tempting|friendly|welcoming|singing|whispering) *3 (these days|tonight|lately|again|me|make of that)
    (game over|gg|logging off|respawn) *2 (irl|in real life|for me irl|for the real me)
    (log|logging|sign|signing|logout) (off|out) from (life|existence|this life|living|being alive)
    (patched out|written out|removed|deleted) *1 (of|from|in) *1 (life|existence|next update|the simulation|this timeline)
    (respawn|respawning) *2 (never|not at all|off|disabled)
    (expiry|expiration|best before|sell by|use by) date *1 (is|s|has|on me)? *3 (soon|passed|up|near|coming|set|chosen|my own)
    (my|a) permanent (log off|logoff|logout|log out|afk|brb|vacation|holiday|nap|sleep)
    ctb (sites|site|forum|forums|threads|thread|subreddit|board|methods|chat|group|resources|stuff|posts|wiki|guide|server)
    (log off|log out|logout|logoff|sign off|sign out of|uninstall|quit|unsubscribe from|rage quit) *1 life (permanently|forever|for good|soon|irl|now|altogether)
    (check|checking|checked) (out|out of) *1 (early)? *4 (called life|of life|from life|this life|of existence)
    (looking at|eyeing|eyeing up|staring at|eyes on|drawn to|watching|keep seeing|thinking about) the (exit|exit door|exit sign|way out|emergency exit) *2 (more than i should|too much|too often|a lot lately|again|lately|these days|longingly)
    (soon|tonight|tomorrow|nearly|almost) *3 game over for me
    game over for me *2 (no more lives|no lives left|no extra lives|no continues|no respawn|no respawns|for good|forever|this time)
    (void|abyss|darkness|water|edge|river|bridge|tracks|deep) *1 (calls|is calling|calls to me|keeps calling|beckons|called) *4 (answer|follow|listen|jump in|go to it|give in|go in)
    time *2 to (go|return|fly) (home|back) to the (stars|angels|light|sea|dust|earth|ancestors|ocean|void)
    (want|wanting|going|ready|like|need|wish|long) to (go|be) where *1 (my)? (@person|he|she|they|twin|baby|nan|gran|best friend) *1 (went|is|are|has gone|have gone|gone|is now) *6 (isnt on|is not on|not on this|isnt here|no longer here|not in this world|in heaven|in the ground|under the|passed|died|dead|not alive|not living)
    (catch|catching|ctb|the bus|take the bus) *2 (if|anyone|anybody|some|those|most|youll|people) *2 (know|knows|get|gets|understand|understands) what *1 means
    (suicide|suicidal) (y|ish|esque) (thoughts|thinking|feelings|mood|day|week|ideas|vibes)
    suicidal ish
    call of the void *4 (getting|louder|friendlier|stronger|closer|inviting|sweeter|hard to ignore)
    (who|people|those) caught the bus *4 (envy|envious|jealous|at peace)
    (press|hit|pressing|hitting) alt f4 *1 (on|out of) *3 (me|myself|life|my life|existence|everything)
    (quit to desktop|exit to desktop|alt f4) *1 (on|out of) (life|my life|existence|myself|everything|me)
    (im ready to|i want to|wanna|ready to|wish i could) despawn (honestly|now|forever|for good|irl|from|tbh|fr|already|permanently)
    (soon|before long|not long) *4 one less (thing to worry|problem|worry|person|mouth|burden|plate|stocking)
    toaster bath *2 (looking|looks good|hits|hit different)
    afk (permanently|forever|from life|for good)
    :coffin mood
    `,
  ),
  // Coded words for dying in the frames of any plain intention; with a time an emergency.
  ...signals(
    {
      group: 'coded.act',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (@want|@will) *1 @coded_do
    (@want|@will) *1 @coded_leave @coded_world
    (im|i am|ill be|i will be|i shall be|gonna be|going to be|this is my|this is me) @coded_leaving @coded_world
    @coded_leaving @coded_world *2 @soon
    @soon *1 (i|ill|i will) @coded_leave @coded_world
    (im|i am|ill be|i will be|i shall be|gonna be|going to be|be) @coded_doing
    (i|i just|ill) @coded_do *1 @soon
    @hour_ahead *1 (i|ill|im|i will|i am|to|for|we) *2 (@coded_do|@coded_doing)
    (i|ill) @coded_do
    @coded_doing *2 @soon
    @coded_doing *2 @hour_ahead
    (want|wanting|need|going|ready|like|gonna|wanna|plan|planning|decided) *2 do the deed (on|to) (myself|me)
    (big s|s word|s thing|sewer slide|unaliving|self deletion|toaster bath|forever sleep|dirt nap|exit door|ctb) *8 (i want to do it|want to go through with it|going to do it|gonna do it|wanting to do the deed|i mean it|want to act on|i want to act|i really want to|i actually want to|im going to|im not joking|not a joke|i intend to)
    (@coded_doing|@coded_rest|sewer slide|ctb|suicide) *1 (is|seems|looks like|feels like|feels) *1 (the|my) (only|one|last|single|best) (thing|plan|way|option|answer|choice|item|idea|exit|road|door|solution|hope|escape|card)
    (drink|smoke|starve|work|drug|use|inject) myself (to death|into the grave|into an early grave) *1 (on purpose|deliberately|like he did|like she did|like him|like her|tonight|and i mean it)
    (want|wanna|going|gonna|plan|planning|trying|intend|aim|hoping) to *1 (drink|starve|smoke|drug) myself (to death|into the grave|into an early grave)
    (set on|decided on|settled on|plan is|plan of|plans for|answer is|option is|only way is|left is|left for me is) *1 (@coded_doing|@coded_do|sewer slide|the s word|the big s)
    (thinking|thought|think) *2 (hard|seriously|lots|lot|constantly|nonstop|daily|properly) (about|of) (suicide|sewer slide|ctb|unaliving|unaliving myself|self deletion|self deleting|the s word)
    (ctb|sewer slide|unalive|suicide|pro choice) (boards|board|forum|forums|sites|site|threads|thread|pages|chat|subs) *8 (go the same way|go that way|do the same|do it too|follow them|join them|want to die|end it too|my turn|im next)
    `,
  ),
  ...signals(
    {
      group: 'coded.night',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { ...fateContexts, addressed: 'none', other: 'urgent' },
    },
    `
    (tonight|tonights|tomorrow|tomorrows|today|todays|this|friday|saturday|sunday|monday) *1 (is|s|will be)? the (night|day|evening|hour|date|morning) *1 (i|ill|to|for) *2 (@coded_do|@coded_soft|check out early|log off|join my husband|join my wife|join my mum|join my mom|join my dad|join my son|join my daughter|join my brother|join my sister)
    (bus|train|ride|flight|ship|ferry|boat|coach|carriage) *5 (leaves|comes|arrives|pulls in|pulls out|goes|departs|is coming|is due|boards|is at|is booked) *8 (goodbye everyone|goodbye all|goodbye forum|bye forum|not coming back|never coming back|no coming back|no return|the notes on|note is on|notes are on|note is written|if you know what i mean|if you catch my drift|iykyk|not the kind with wheels|forever|dont come after me|dont look for me)
    (got|have|bought|booked|punched|holding|ive) *1 (my|a|the) (ticket|seat) *6 (tonight|midnight|tomorrow|sunday|monday|friday|saturday|this evening|at #) *6 (wont be back|not coming back|never coming back|note|set up at home|set up|is ready|pills|goodbye forever|goodbye everyone|if you know what i mean|iykyk|no return|bye forum)
    (join|joining|follow|following|be with|meet|with) *1 (my @kin|him|her|them) *1 (tonight|tomorrow|today|this evening|at midnight|by morning|in the morning) *6 (same rope|same way|same bridge|same pills|same spot|same place|died|dead|killed himself|killed herself|took his life|took her life|by his own hand|by her own hand|hanged|hung|jumped|overdosed|his grave|her grave|buried|passed|in heaven)
    (one way|final|last) *1 (flight|train|ride|bus|trip|journey|voyage) *2 (out of|off|away from) @coded_world *4 (boards|leaves|departs|tonight|tomorrow|goes|is at|booked)
    (one way) (trip|ticket|journey|ride|flight|bus) *6 (leave|leaving|go|going|depart|departing|off) *2 (@plan_day|tonight|tomorrow|@soon) *8 (dog|cat|rehomed|collected|note|letters|goodbye|pills|wont be back|affairs)
    (me|just me) *2 (:knife|:pill|:rope|:gun|:needle|:bridge|:rails) *4 (nobody home|nobody else home|no one home|empty house|house to myself|nobody in|everyone out|nobody about|nobody else)
    (on|at|by|from) *1 (:bridge|:tower|:rails) *8 (about to|going to|gonna|ready to|time to|want to|need to) *1 (end it|:down|jump|let go|end it all|step off)
    (@swallowed|had|popped) *3 (:pill ##|:pill x ##|:pill @many_words|## :pill|@many_words :pill) *8 (feeling it|feel it|feeling weird|feeling floaty|feeling sleepy|feeling funny|getting sleepy|going sleepy|kicking in|goodbye|bye|sorry)
    (decided|mind|minds|chosen|ready|planning) *1 to (ctb|catch the bus|unalive|unalive myself|self delete|log off for good|check out for good|check out of life) *2 (i have|i am|i do)
    `,
  ),
  ...signals(
    {
      group: 'coded.lure',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: fateContexts,
    },
    `
    (@consider|daydream of|look into|looking into|reading about|reading up on|asking about|longing for|tempted by|drawn to|obsessed with|fixated on) *2 (@coded_doing|@coded_rest)
    (think|thinking|dream|dreaming|thoughts) *1 (all the time|a lot|constantly|daily|every day|every night|each night|often|more and more|all day|nonstop|nightly|day and night) *1 (about|of) *1 (@coded_doing|@coded_rest|@coded_soft)
    (thinking|thought|think|dreaming|considering|contemplating) *1 (about|of)? (checking out early|checking out for good|catching the bus|logging off for good|clocking out for good|bowing out for good|making my exit) *4 (these days|lately|a lot|all the time|again|if you know|anyone here knows what|anybody here knows what|anyone knows what|some of you|iykyk|every night|every day|more and more|and not)
    (its|time|high time|about time|maybe|perhaps) *1 (its|it is|it was|time|that)? *1 (i|to|for me to|that i) *1 (@coded_do|@coded_soft)
    (wondering|wonder|thinking|think|feel|feeling|know|guess|suppose|reckon|perhaps|maybe) *2 (i should|i ought to|i might|i could|should i|i just|if i should|i|id better|about time i) *1 (@coded_do|check out early|check out for good|checked out early|checked out for good|log off for good|clock out for good|bow out for good|self delete)
    (wish i could|could i|can i|how do i|how can i|where do i|let me|wouldnt mind|hoping to|hope to|might as well|may as well|fancy|when do i get to|when can i|why cant i|would love to|thinking i should|wouldnt it be nice to|nice to) *2 (@coded_do)
    (wonder|wondering|imagine|imagining|hope|hoping|bet) *3 (the long nap|the forever sleep|the big sleep|the long sleep|the other side|oblivion|nothingness|being dead|the grave|being gone) *2 (is|feels|would be|must be|be) *2 (as|quiet|peaceful|warm|restful|better|nice|like|dark|kinder|easier)
    (if|wish|wishing) *2 (life|existence|being alive|living|i|my brain) *1 (had|came with|has) *2 (log out|logout|log off|off|delete|quit|exit|eject|skip|unsubscribe|cancel|return|escape|self destruct|power) (button|switch|key|option|lever)
    (press|presses|pressed|hit|push|click|smash) *1 (skip|delete|stop|off|exit|quit|end|escape|unsubscribe|cancel|fast forward|power off) *2 (on|for) *1 (my life|me|life|existence|my existence|living|the rest of my life|rest of my life|myself|my story)
    (retire|retirement|retiring|resign|resigning|break|holiday|vacation|notice|time off|sabbatical|discharge|release|redundancy|resignation) *2 from (breathing|living|existing|existence|being me|being alive|being a person|this life|life itself|life altogether|being human|being myself)
    (hope|hoping|wish|want|wanna|like) *2 (not|dont|wont|never) *1 (spawn|respawn|load in|boot up) (tomorrow|in the morning|irl|in real life|ever again|next time)
    (horse|dog|nag|donkey|mule|old girl|old boy|old mare|cat|animal) *6 (put down|put to sleep|put out of its misery|put out of her misery|put out of his misery|taken out and shot) *3 (im the|i am the|thats me|i mean me|meaning me|im that|and its me)
    (stars|heaven|sky|clouds|paradise|up there) *4 (when can i|when i can|when i get to|when do i|when will i|when its my turn|when i) *2 (go|live|be there|join|come|get to)
    (better|easier|lighter|happier|quieter|nicer) *2 (with|if|when) my (chair|seat|place|place at the table|desk|spot) *1 empty
    (closing time|last orders|final whistle|curtain|lights out|last call|the final curtain|checkout time|end of the line) *1 for me *6 (glad|relieved|ready|not scared|about time|welcome|peace|peaceful|cant come soon)
    (void|voids|abyss|grave|reaper|reapers|oblivion|other side|death) *3 (love letters|flirting with|winking at|texting|courting|seducing|smiling at|waving at|dms|making eyes at|romancing) *1 (me)?
    (gets to|got to|lets her|lets him|she|he) *1 (freeze to death|freezes to death|die|dies|drown|drowns|fade away|go to sleep forever|pass away|bleed out) *8 (wish that for me|want that|wish that was me|wish it for me|want the same|lucky her|lucky him|want it too|wish i could too|want that for me|if only that were me)
    (storm|hurricane|asteroid|meteor|pandemic|bomb|nuclear|earthquake|tornado|plague|tsunami|comet|sinkhole|cyclone|heatwave) *8 (finally take me|please take me|take me first|just take me|take me away|take me too|hope it takes me|hope it gets me|pick me|come for me|let it take me|let it be me|take me out)
    (wish|wishing|hope|hoping|want|pray|praying) *3 (:bus|:train) *2 (hit|hits|run|runs|flatten|flattens|take|takes|squash|got) *1 me
    (jealous|envious|envy|envying|envied) *5 (clocked off|logged off|checked out|escaped|got out|signed off|gone to the other side|left|clocked out|opted out|finished with|done with|been released from|gone) *3 (living|life|world|planet|existence|other side|early|earth|this life)
    (soon|before long|not long|ill|want|hope|wish|i will|long|ready) *3 (sleeping|lying|resting|laid|buried|asleep|laid to rest|sleep|lie) (beside|next to|alongside|with|near|by) my *3 (at st|up at st|churchyard|cemetery|grave|about time|in the ground|under|graveyard|plot|forever|for good|for ever|stone|crem)
    (not sure|dont think|doubt|wont be|not|no point) *3 (renew|renewing|renewed|recommissioned) for another (season|year|term|round|series) (of me|of life|of living|of this life|on earth|of existing|of being alive)
    (turn|turned|turns|switch|switched|put) (off|out)? the lights (off|out)? (on me|on myself)
    (ready|want|wanna|time|thinking|like|going|might|about) *1 (to|of|i) *1 (hang up my boots|hanging up my boots|hang up my hat|call it a day|calling it a day|bow out|bowing out|throw in the towel|cash out|fold|clock off|clocking off|clock out|leave the stage|leave the table|get off|retire|hand in my notice|pack it in|check out|turn in|step off|opt out) *2 (not talking about|dont mean|not about|and not from|i mean from|i mean life|not just from|and i dont|of life|from life|called life|on life|from living)
    (warranty|guarantee|lease|contract|parts|shelf life|best before) *4 (run out|ran out|expired|up|worn out|past) *8 (sent back|send me back|returned|recycled|scrapped|scrap heap|the maker|my maker|the tip|landfill|scrapyard|put down)
    (when|where|how) *3 (this|the) (ride|merry go round|rollercoaster|carousel|world) *1 (stop|end|stops|ends) *8 (get off|hop off|jump off|step off|climb off|off for good)
    (would|wouldnt) it be *1 (nice|lovely|good|great|easier|bliss|better|so bad|kinder) to *1 (@coded_do)
    (@coded_rest|@coded_doing) *3 (look|looks|looking|looked|sound|sounds|sounding|seem|seems|seeming|feel|feels|is|are|being|be|getting|gets|keeps|glows|glowing) *2 @coded_lure
    (catching the bus|the emergency exit|the last bus|the exit sign|a ticket off this rock|joining the dead|exit sign|the exit signs|exit sign in my head|the off switch|checking out early|checking out for good) *2 (look|looks|looking|looked|sound|sounds|sounding|seem|seems|seem|glowing|getting|keeps) *2 (inviting|tempting|like heaven|better every day|better every week|appealing|attractive|peaceful|brighter|sweeter|friendly|like a relief|good lately|good these days|nice lately|nice these days|lovely lately|lovely these days|good right now|lovely right now|nice right now|good tbh|lovely tbh|nice tbh|welcoming)
    (waiting|ready|cant wait|looking forward|long|longing|hoping|wish|wishing|pray|praying|dream|dreaming|counting the days|counting down|want|wanting|need|needing|ache|aching|yearn|yearning|crave|craving|keen|impatient|counting the hours|all i want|give me|looking|saving up|give anything|searching|where do i get|fancy|bring on|roll on|closer|hurry up) *1 (for|to|of|on|with|is|till|until|a|on)? *1 @coded_rest
    (not|wont|dont|doubt|against|no|never|isnt|without|shant|rather not|cant see myself|decided against) *6 (renew|renewing|renewal|continue|continuing|extend|extending|pay for|paying for|keep|keeping) *1 (my|the|this)? @coded_contract @coded_world
    (not|wont|dont|doubt|against|no|never) *6 (renew|renewing|renewal) *1 (my|the|this)? (life subscription|subscription to being here|membership here on earth|existence subscription)
    (@consider|@will) *2 @coded_leaving @coded_world
    (wish i could|could i|can i|how do i|how can i|where do i|let me|wouldnt mind|hoping to|hope to|might as well|fancy|thinking i should|nice to|its time to) *2 @coded_leave @coded_world
    (my|this) *1 (candle|flame|wick|little flame|little light|pilot light) *1 (ought to|should|needs|needs to|deserves|deserves to|wants|wants to|could|can|might as well|has to|is begging|longs|is ready) *1 (to be|be)? (blown out|snuffed|snuffed out|put out|extinguished|doused|pinched out|to go out|go out)
    (wish|if only|hope|hoping|hoped|pray|praying|please|want|wanting|could|can|begging|beg|need|somebody|someone) *1 (for|that)? *1 (someone|somebody|god|life|anyone|fate|death|the universe|the lord|nature|you|jesus|please|heaven) *3 (blow out my candle|blow my candle out|snuff out my flame|snuff my flame out|snuff out my candle|snuff my candle out|snuff me out|blow me out like a candle|turn off my light for good|turn off my light|put out my light|put my light out|switch me off|turn me off for good|pull my plug|pull the plug on me|hit my off switch|press my off switch|flip my off switch|unplug me|punch my ticket|delete me|unalive me|log me off|log me out of life)
    (dream|dreaming|long|longing|cant wait|all i want|ready|looking forward|think|thinking|want|hope|hoping|wish|yearn|yearning|ache|aching|soon|wont be long|not long|ill|i will|i shall) *5 (joining|join|be with|being with|with|reunited with|see|seeing|follow|following|going to|go to|back with) *3 @beyond_place
    (ill|i will|i shall|soon|going to|gonna|hope to|want to) *2 be *1 with *2 (soon|shortly|before long) where (she|he|shes|hes|they|theyre) (is|are)? (waiting|at peace|resting|gone)
    (soon|before long|want|wanna|not long|one day|wish|hope|ready|just|long|off|go|going) *4 (where|somewhere|a place|someplace) (the|this|that|all the|all this|no)? (pain|hurt|hurting|sadness|illness|grief|suffering|sorrow|misery|heartache|depression|despair|darkness|sickness|it|nothing|nobody|no one|memories) *1 (cant|cannot|wont|can|could|will|never|is able to) *1 (follow|reach|touch|find|hurt|get|catch|get at|get to) me
    (not long|cant wait|counting the days|hope|hoping|wish|wishing|if only|happier|better for all|better for everyone|better all round|be better|pray|praying|looking forward|longing|soon|counting down|dream|dreaming|rather|prefer) *3 (till|until|when|that|for|of|to|i|before|day)? *1 (im|i am|i was|i were|id be|ill be|i could be|to be|being|be|i get to be) *1 @buried
    (respawn|no respawn|no respawns|dont respawn|never respawn) *2 (thanks|please|for me|wanted|needed|option)
    (seen enough|had enough|sat through enough) of (the|this) (show|play|film|movie|performance|circus) *6 (leave|leaving|walk out|get out|go) *4 (interval|theatre|theater|early|before it ends|before the end|for good)
    (ready|quite ready|about ready|time|more than ready|nearly ready|good and ready) for *1 (the|my|a|that) *1 (wooden overcoat|pine box|worms|box|hole in the ground|churchyard|graveyard|crematorium|great beyond|undertaker|six foot hole|mortuary|last rites)
    (punching|punch|clocking|clock|check|checking) (out|off) of (this|my) *1 (life|existence|world)
    (alt f4|ctrl alt delete|alt f4ing|uninstall|delete) *1 (my|this) *1 (whole|entire|sorry|sad|stupid)? *1 (existence|life|self)
    `,
  ),
  // The same pictures in more frames: what is on one's mind, what one tells the mirror, what is empty, near or open.
  ...signals(
    {
      group: 'coded.mind',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...fateContexts, other: 'urgent' },
    },
    `
    (ctb|catching that bus|catching the bus|catching my bus|sewerslide|unaliving|self deletion|kms|toaster bath|exit door|the big sleep|the long sleep|the void|checking out) *2 (on my mind|in my mind|in my head|in my thoughts|all i think about|all i can think about|calls me|calling me|calls to me|calling to me|calls my name|the answer|only option|only way out|sounds better|looks better)
    (tell|telling|say|saying|whisper|whispering|shout|mutter|muttering|scream|repeat|repeating|write|hear|told|said) *1 (to|at)? *1 (myself|me|my reflection|the mirror|my own face|the girl in the mirror|the guy in the mirror|the man in the mirror|the boy in the mirror|the woman in the mirror) *1 (to)? (kys|kms|kill yourself|just die|go die|go and die)
    (kys|kill yourself) *1 (to|in|at|into)? *1 (myself|my reflection|the mirror|my own face|the girl in the mirror|the guy in the mirror)
    (kys|kms|kill yourself) *4 (i tell|i say|i whisper|i hear|i write|i told) *1 (to)? (myself|my reflection|the mirror|my own face|the girl in the mirror|the guy in the mirror)
    (want|like|ready|long|longing|nice|wish|love|ache|dream|dreaming|time|need|going|wanting|lovely|homesick) *4 (go home|going home|back home|return|go back|going back|called home|fly home|be back|belong|be up|be a|be one of) *3 (stars|star|heaven|god|jesus|the lord|my creator|my maker|the moon|angels|angel|the universe|stardust)
    (home|rest|sleep) *2 (dont mean|not) *1 (my|the|a) (house|flat|nap|hostel|apartment|hotel|bed) *8 (up there|stars|heaven|for good|for ever|forever|where he is|where she is|the other one|god|ground|grave)
    (battery|batteries|charge) *8 (dont want|not want|no longer want|no plans|no intention|not planning|rather not|refuse|dont think i want|dont wish|not sure i want|doesnt want|nobody should|dont bother) *3 (recharged|recharge|charge it|charge me|it charged|plug in|plug me in|plugged in|charged again|charging again|to charge)
    (my|the) (last|final) (chapter|chapters|page|pages|paragraph|line|scene|act|verse|season|episode) (of me|of my life|of my story|of my book|of my existence|of this life|of living)
    (time for|ready for|reached|into) my (last|final) (chapter|page|scene)
    (end|last page|last chapter) of my (book|story|novel) *8 (im only|i am only|dont want a sequel|no sequel|close it|closing it|shut it|glad|ready|at #|at @number)
    (the|that|this|my|a) (dark|black|heavy|little black) door *4 (open|opened|opens|calling|calls|inviting|waiting|whispering|ajar|closer|close|beckons|beckoning|looking at|keep looking|unlocked|in my head|in my mind)
    (door out of life|door to the other side|door to nowhere|door marked exit|exit sign|way out of life) *3 (open|opened|calling|calls|inviting|waiting|closer|close|lit|lights up|glowing|keep looking|in my head|in my mind|unlocked|glows)
    (want|crave|craving|longing|long|wish|ready|dream|dreaming|give me|need|ache|yearn|all i want is|love|only|tired) *4 (sleep|sleeping|rest|nap) *2 (without waking|nobody wakes|no one wakes|noone wakes|never ends|doesnt end|without end|no alarm|without an alarm|you dont wake|you never wake|i dont wake|i never wake|never wake from|never wakes|lasts forever|lasts for ever|no morning|without morning|no waking|all eternity|end of time|nobody can wake|no one can wake|not nap)
    (want|crave|longing|wish|ready|dream|give me|need|all i want is|ache) *2 (the long sleep|a long long sleep|the big sleep|eternal sleep|eternal rest|endless sleep|endless rest|everlasting sleep|everlasting rest|permanent sleep|permanent rest|the last sleep|the deep sleep|the great sleep|the dirt nap|the long nap|the eternal nap)
    (want|need|ready|love|like) *2 (rest|lie down|sleep|lay down) *4 (for ever|for eternity|in the ground|in the earth|end of time|and never get up|and not get up|not nap)
    (planning|looking for|thinking about|thinking of|dreaming of|dreaming about|dream of|eyeing|mapping|rehearsing|think a lot about|fantasising about|fantasizing about|picked|chose|set) *2 (my) *1 (exit|checkout|checkout date|check out date|checkout time|exit date|departure date|expiry date|log off date|departure from this life|departure from this world|final exit)
    (near|close to|nearly|almost|its|past|approaching|towards|ready for|at|reached|reaching|must be) *2 (checkout time for me|my checkout time|my check out time|my checkout|checkout for me|time for me to check out|my time to check out|my time to clock out|my time to log off|my checkout date|clock out of life)
    (done|enough|quit|out|uninstall|finished|tired|sick|want out|leave|logging out|log out) *2 (game|simulation|server|lobby) *1 (called life|of life|that is life|we call life|known as life|named life)
    (im|i am|me) *1 (afk|logging off|signing off|offline|shutting down|powering down|switching off) *2 (from life|from existence|for good and i mean|permanently and|forever and)
    (closing time|last orders|last call|final whistle|full time|final bell|final curtain|home time|the bell) *2 (for me|on me|on my life|of my life|in my life)
    (voice|voices|head|brain|mind|something in me|thoughts|part of me) *3 (says|saying|say|tells|telling|tell|whispers|whispering|whisper|keeps|repeats) *4 (check out|log off|just go|jump|let go|do it already|end it|exit|kys|kms|catch the bus|clock out|give up living|stop living)
    (where|wherever) *1 (she|he|they) *1 (went|has gone|is|gone|are|goes) *1 (i go|ill go|im going|i want to go|i follow|ill follow|i will follow|i should go|i shall follow|id like to go)
    (my hourglass|my sand|my candle|my wick|wick in me|my fuse|my meter|my credits|my tape|my story|my film|my flame|my inner clock|inner flame|my light|my fuel|my inner tank) *4 (empty|run out|ran out|at its end|rolling|burned down|burnt out|burnt down|stopped|end of its|go out|going out) *6 (dont want|nobody to|dont bother|no one to|okay with|ok with|glad|fine with|wont fight|how i want it|to stay so|to stay that way|lit again|turn it over|let it|not to|blow me out|dont relight|dont turn)
    (candle|flame|wick) *8 (blow me out|snuff me out|put me out)
    (hand in|handing in|handed in|give|giving|put in|putting in) *1 my (notice|resignation) *4 (life|living|existence|being alive|being human|existing|the universe|god)
    (no continue|no restart|no retry) (button|screen|option|for me)
    (wish|hope|want|pray|praying|waiting|when will|when does) *6 (call my number|call me home|called home|call my name|take me home|take me up|carry me home|come and get me) *1 (soon|already|now|at last|god|lord|jesus|heaven|please)?
    (one foot|both feet|halfway|half) *3 (out of this life|out of this world|out of life|door of this life|door of life|off this earth|off this planet|on the other side)
    (black dog|death|the void|the grave|the abyss|the tracks|the bridge|the rope|the noose|the pills|the blades|the cliff|the weir|oblivion|the reaper|the other side|the darkness|the dark|the end) *2 (wants me|calls me|calling me|keeps calling|calling my name|calls my name|invites me|inviting|pulls me|pulls at me|pulling me|asks me|wants my|whispers to me|whispering to me|smiles at me|smiling at me|beckons|beckoning|sings to me|an old friend|feels like home|waits for me|waiting for me)
    (dream|dreaming|longing|want|ready|ache|crave|wish|like) *5 (bed|place|home|box|spot|plot|room|hole) *1 @buried
    (delete|wipe|erase|reset|corrupt|lose) *1 my (save|save file|saves|character|soul|hard drive|slot) *6 (dont want|never|dont load|dont reload|no more|for good|dont play)
    (pull|pulled|pulling|yank) my (own)? plug
    (past|beyond|reached|over) my *1 (sell by|best before|use by|expiry|expiration|shelf life) *4 (thrown away|thrown out|bin|binned|discarded|chuck me|throw me|scrapped|put down|taken off the shelf)
    beam me up *8 (never|for good|forever|dont send|not send|for ever|and keep me|no return)
    (wouldnt mind|quite like|rather like|looking forward to|id welcome|would welcome|not say no to|wouldnt say no to|fancy|be happy with|could do with|not object to) *3 (being dead|permanent lie down|quiet coffin|nice coffin|a coffin|hole in the ground|under the daisies|lightning strike|never waking|becoming compost|being compost|ex person|bad brakes|ceasing to be|ceasing to exist|going concern|being no more|an early grave|being extinct|nonexistence|a fatal|a sinkhole)
    (waiting room|queue|waiting list|departure lounge) *3 (of|for|to) *1 (death|die|heaven|the grave|the other side|the afterlife)
    (eyeing|eying|window shopping for|flirting with|circling|scoping out) *1 (exit|exits|the door out|way out|ways out)
    (ask|asking|beg|begging|wish|want|hope|pray|praying|someone|somebody|please) *4 (unplug me|switch me off|turn me off|power me down|shut me down|pull the plug on me|take my batteries out|take me offline|uninstall me|blow me out)
    (going to|will|ill|want to|rather|like to|wish i could|some point|one day|and) *2 (switch myself off|turn myself off|shut myself down|power myself down|switch the console off|unplug myself|unplug the console)
    (already|mentally|basically|emotionally|long since|im|ive) *1 (checked out|logged out|logged off|clocked out|signed off|retired|resigned|unsubscribed|opted out) (of|from)? @coded_world
    (picture|imagine|dream|dreaming|want|wish|think|fantasise|fantasize|fantasising) *4 (turning into|turn into|becoming|become|dissolving into|dissolve into|going back to|crumbling to) *1 (stardust|nothing|dust|nothingness|ash|ashes|thin air)
    (log out|logout|log off|off|exit|quit|eject|delete|unsubscribe|cancel|cancellation|escape|skip|return) (button|switch|key|option|form|code|policy) *1 (for|on|of|to|from) @coded_world
    (death|dying|being dead|the grave) *1 (would|will|might|must|could) *1 (be|feel) *3 (holiday|relief|rest|mercy|kindness|blessing|gift|peace|peaceful|release|welcome|vacation|comfort|freedom|friend|bliss)
    (do|doing) *1 (world|everyone|everybody|you all|my family|my @kin|them all) a (favour|favor) *1 (and|by) *1 (die|dying|switch|kill|end|ending|killing|go|leave this|leaving this|disappear|top myself|jump|vanish|stop existing)
    (go back|be back|going back|return|be again) *4 (before i was born|before i existed|before i was alive|before birth)
    door *8 (in my mind|in my head) *8 (want to open|open it|go through|walk through|want to go)
    (swap|trade|change|switch|swapped) (places)? with *4 (graveyard|cemetery|in the grave|the dead|morgue|a corpse|buried|in a coffin|in the coffin|who died)
    `,
  ),
  ...signals(
    {
      group: 'coded.meant',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (kys|kms|kill yourself) *8 (myself|my reflection|the mirror|my head|the voice|the voices) *8 (obey|listen|give in|do it|do as|agree|comply|go along)
    (want|need|ready for|choosing|choose|take|taking|chosen|chose|going for) *1 (the|my|that) (long sleep|big sleep|eternal sleep|last sleep|final sleep|endless sleep|forever sleep|permanent sleep)
    (going to|decided to|will|ill|mean to|plan to|cant wait to|ready to|intend to|want to|thinking i will) *1 (join|follow|be with|go to|go where) *2 (soon|by dying|in death|in the grave|in the ground|in his grave|in her grave|under the ground|to the grave|into the ground|very soon)  *8 (died|dead|buried|decided|passed|gone|funeral|too)
    (going to|gonna|decided to|will|ill|mean to|plan to|cant wait to|ready to|intend to|want to|about to|mind to|time to) *1 (join|follow|be with|go to|go after|be where|go where|rejoin) *4 (by dying|in death|in the grave|in the ground|in his grave|in her grave|to the grave|into the ground|into the grave|where they buried|into the next world|in the next world|under the earth|under the ground|under the soil|the same way he|the same way she|by my own hand|into death|out of this world|out of this life|the way he died|the way she died)
    (died|passed away|passed|buried|lost|killed|dead|funeral|hanged|shot) *8 (decided to|going to|ill|i will|ready to|time to|im|mean to|intend to|time i) *3 (join him|join her|join them|joining him|joining her|follow him soon|follow her soon|follow her now|follow him now|follow them soon|be with him|be with her|go to her|go to him)
    (decided to|going to|ready to|want to|will|ill|plan to|mean to|time to) *1 (follow|go after|join) my *1 (twin|brother|sister|wife|husband|son|daughter|mum|mom|dad|mother|father|nan|gran|best friend|baby|boy|girl|partner|fiance|boyfriend|girlfriend) *4 (where she|where he|wherever|to the grave|into the grave|into death|in death|to heaven|same way|out of this life|soon|i go too|off the bridge)
    my (expiry date|expiration date|end date|log off date|use by date|death date|own end) *1 (is|has been)? *1 (set|chosen|picked|fixed|booked|decided|marked|circled)
    (curtains|lights out|the final curtain) *1 for me (tonight|today|tomorrow|now|soon|this week)
    `,
  ),
  ...signals(
    {
      group: 'coded.now',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { ...fateContexts, other: 'urgent' },
    },
    `
    (22|twenty two|twentytwo) *3 (day) *6 (today|tonight|tomorrow) *2 (one of them|one of those|one more|my turn|mine|join|ill|im|i am|be one|im one)
    (22|twenty two|twentytwo) *3 (day) *6 (im one of them|ill be one|ill be the next|make it twenty three|make it 23|make that twenty three|make that 23|join them|joining them|joining the|one of them is me|ill be the twenty|todays|be another of)
    (becoming|become|be|im|be among|one of|joining|join) *1 (the|those|today) (22|twenty two|twentytwo) *2 (today|tonight|tomorrow|a day|now|brothers)
    (catching the bus|catching my bus|catching that bus|crossing over|going home to the lord|going home to god|logging off for good|logging off permanently|taking the final exit|taking my exit|@coded_doing|clocking out for good|joining my dead) *6 (dont call anyone|dont call anybody|dont send|dont try to stop|dont stop me|left a note|letters are done|letters are written|note is|got what i need|everything is laid|everything laid|everything ready|all laid out|beside me|in front of me|bedside table|next to me|dont look for|pills are|the pills|rope is|the rope|gun is|the gun|noose)
    (tonight|today|by midnight|tomorrow) *2 (catching the bus|catch the bus|ctb|crossing over|cross over|taking the exit|take the exit) *6 (ready|laid|bedside|note|dont|bought|rope|pills|stuff|goodbye|bye|forgive|sorry|everything)
    (catch the bus|ctb|cross over|take the exit) (tonight|today|tomorrow) *6 (ready|laid|bedside|note|dont|bought|rope|pills|stuff|goodbye|bye|forgive|sorry|everything)
    (crossing over|cross over) *1 (tonight|today|at midnight|tomorrow) *4 (dont|goodbye|bye|forgive|sorry|note|love|please)
    (final boss|final level|last level|last boss|boss fight|endgame) *4 (me|myself|its me) *1 (against|and|versus|vs|with) *3 (pills|tablets|rope|noose|gun|blade|razor|bridge|roof|train|cliff|beam|rifle|shotgun|whole bottle)
    (ferryman|reaper|angels|the other side|the exit|my maker|check out|checking out) *8 (pills|tablets|rope|gun|blade|noose|razor|insulin) *2 (in my hand|in hand|ready|in my lap|loaded|round my neck|in front of me|beside me)
    (turn|turning|switch|switching) (off|out)? the lights (off|out)? *1 (for good|forever|for ever) *8 (rope|pills|gun|noose|dont mean)
    (22|twenty two|twentytwo) *3 (day) *4 (my name|name down|count me|put me|add me|sign me)
    (catch|take|board|get on|catching|taking|boarding) my (last|final) (bus|train|ride|ferry|flight) *6 (which kind|what kind|what i mean|sorry|goodbye|bye|forgive|love you|no return|one way)
    (tonight|today|at midnight|tomorrow|by morning) *2 (check out|checking out|clock out|clocking out|bow out|bowing out) *1 (permanently|for good|for ever|forever|for the last time)
    `,
  ),
  ...signals(
    {
      group: 'coded.marks',
      language: 'en',
      role: 'self_harm',
      concern: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (cat scratches|scratches|barcode|barcodes|tally marks|stripes|zebra stripes|tiger stripes|beans|styro|paper cuts) *6 (dont have a cat|dont own a cat|havent got a cat|no cat|isnt a cat|wasnt a cat|wasnt the cat|not from a cat|not the cat|not a cat|not from the cat|not the cats|catch my drift|know what i mean|iykyk|if you know|arent from a cat|werent the cat|cat died)
    i mean (the|a|my) (blade|razor|razors|knife|scissors|lighter|compass) *6 (my|on|across) *1 @own_part
    styros *1 (again|last night|tonight|today|yesterday|deep|hidden)
    (adding|added|add|carved|carving|scratched|scratching|cut|cutting|drew|drawing|put|putting|made|making|gave|giving|etched|etching|scored|scoring|got|another|new|fresh|more) *3 (tally|tally marks|tally mark|barcode|barcodes|notches|cat scratches|tiger stripes|zebra stripes|red stripes|styro|beans) *2 (to|on|into|in|across|up|down|along|all over) *1 my @own_part
    (dont|havent|do not|no longer) *1 (have|own|got|even have) a (cat|kitten) *3 (drift|what i mean|iykyk|if you know|you know|before you ask|work it out|draw your own|do the maths)
    my @own_part *3 (covered in|full of|looks like|look like|is like|are like|turned into|has become) *2 (barcode|barcodes|bar code|tally marks|cat scratches|tiger stripes|zebra) *6 (again|tonight|this week|today|new|fresh|razor|blade|iykyk|and its my|i did|im doing|worse)
    `,
  ),
  // What is supposed and is meant: the act that waits on a condition, the wish behind the “suppose”.
  ...signals(
    {
      group: 'supposed.held',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { past: 'none', quoted: 'none', addressed: 'none', anyone: 'none' },
    },
    `
    (if|unless|when|once|the minute|the moment|as soon as) *8 (im|ill|i am|i will|i shall|imma|then i|ill be|im going to be|i will be) @cond_act
    (if|unless) *6 (by|before|within|in the next|tonight|tomorrow|today|this evening) *8 (im|ill|i am|i will|i shall|imma) @cond_die
    `,
  ),
  ...signals(
    {
      group: 'supposed.waits',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { ...fateContexts, addressed: 'none', anyone: 'none' },
    },
    `
    @cond_act (if|unless|the minute|the moment|as soon as) *6 (by|before|within|in the next|tonight|tomorrow|today|this evening|in an hour|an hour) *3 (#|@number|hour|minutes|midnight|noon|doesnt|isnt|dont|wont|arent|calls|rings|back|reply|replies|answer|answers)
    (im|ill|i am|i will|imma) (taking these|taking them all|taking the lot|swallowing|necking|downing|going to take these|going to swallow|swallow|jumping|pulling the trigger|stepping off|letting go) *8 (got them in my hand|have them in my hand|theyre in my hand|holding them|theyre in my lap|got them here in my hand|theyre in my fist|got it to my head|its against my head|on the edge now|out on it already|standing on it now)
    `,
  ),
  ...signals(
    {
      group: 'supposed.meant',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: { negated: 'none', quoted: 'none' },
    },
    `
    (what if|what would happen if|suppose|supposing|imagine|imagine if|say|what happens if|lets say|picture) i *1 (just)? @sup_deed *8 *6 (i want to|want it over|i want it|really want to|wanting to|i might|im tempted|tempted to|cant stop|i keep|i long to|i mean it|im going to|the urge|i need to|im ready|id like to|want to do it|i would do it|seriously)
    (want to|tempted to|cant stop|keep picturing|keep imagining|keep thinking|i mean it|urge) *8 (what if|suppose|imagine|what would happen if) i *1 @sup_deed
    (what if|suppose|imagine if|say|what would happen if|supposing) *1 (tonight|tomorrow|today|right now) i *1 @sup_deed
    `,
  ),
  ...signals(
    {
      group: 'supposed.wish',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: fateContexts,
    },
    `
    (suppose|supposing|say|imagine|picture|what if|if|lets say|pretend|consider|hypothetically) *1 @if_gone *8 (insurance|quieter|calm|calmer|easier|lighter|cheaper|one less|one fewer|better off|richer|happier|free|freer|relief|relieved|peace|settle down|manage|cope|get over it|move on|start again|fewer|space|room|notice|noticed|care|matter|miss me|missed|remember me|look for me|find me|rent|debts|paid|burden|relax|breathe|mouth less|mouth to feed|start over|find someone else|be fine|sleep easy|spared|only ring|only call|only text|only notice|even notice)
    (suppose|supposing|imagine|picture|what if|if|say|lets say) *1 (@if_gone|@sup_deed|i didnt wake up one morning|i never woke|i went to sleep and never) *8 (i think about it|i think about that|think of it|wonder that|wonder about it|wonder it|picture it|imagine it|dream about it|it every|that every|on my mind|keeps me up|comforts me|calms me|a nice thought|lovely thought)
    (if|suppose|imagine|what if) i (didnt|did not|never|dont) *1 (wake up|woke up|wake|come back|come home) *6 (notice|care|miss|before the|how long|find me|be sad|be glad|relieved|better)
    (how long|how many days|how many weeks|who|would anyone|would anybody|would any of them|would they) *6 (notice|find me|realise|realize|miss me|look for me) *2 if *1 (@if_gone|i didnt wake up|i didnt wake|i never woke up)
    `,
  ),
  // Said by others or read of, and taken up by the writer.
  ...signals(
    {
      group: 'taken_up',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: { now: 'emergency' },
    },
    `
    (ending your life|killing yourself|suicide|suicidal|ending it|hurting yourself|harming yourself|kill yourself) *3 (yes|yeah|every day|i am|i do|tick|all day|all the time) *4 (worked out how|know how|know when|worked out when|got a plan|have a plan|planned it|planned how|got the means|picked how|chosen how|know where)
    (die|dying|alive|live|suicide|kill myself|killed|jumps|jumped|ends it) *8 (thats me|that is me|me too|so do i|same here|i agree|that was me) (and|so|now)? (im going to|i am going to|im gonna|i want to|i plan to|im about to|i intend to) (do it|do it too|do the same|go too|end it|do that too|follow)
    (dying|death|suicide|killed himself|killed herself|shot himself|shot herself|into the river|into the sea|jumped|drowned|hanged himself|hanged herself|before he jumps|before she jumps) *8 (i agree|i understand|agree with|i get it|i see why|i envy|hes right|shes right) *4 i *1 (want to do it|want to do that|want to go|want it|want the same|want to try it|want to follow|want to go to him|want to go with)
    (kill yourself|kys|go die|just die|go and die|drop dead|end it then|just end it|go hang yourself|hang yourself|jump then|go jump|off a bridge|finish yourself|top yourself|be better off dead|better off without you|nobody would miss you|no one would miss you|wont miss you|do us all a favour|do everyone a favour|do the world a favour|do it then) *3 (so i will|so im going to|so i am going to|so im doing it|so thats what|so i shall|so tonight i will|so tomorrow i will|fine i will|and i will|ok i will|then i will|and im going to|and ill do it|so ill do it|so maybe i will|so i might|and hes right so|and shes right so|and theyre right so|and im doing it|well i will|so i intend to|so consider it done|i agree|and hes right|and shes right|and theyre right)
    (kill yourself|kys|rope yourself|hang yourself|unalive yourself|delete yourself|just die|die already|go die|jump|cut deeper|end yourself|kill myself|end it|slit your wrists|overdose|neck yourself|you should die|better off dead) *8 (do exactly what|want to do what|do what it says|do what they say|do what he says|do what she says|do as im told|do as they say|do as it says|going to listen|want to listen|gonna listen|start listening|i agree|theyre right|hes right|shes right|give them what they want|give him what he wants|give her what she wants|make them happy|prove them|should obey|going to obey|think i should|thinking i should|grant their wish|oblige)
    (doing|do|to do) the unthinkable *8 (i want to|go ahead with it|i mean it|closer every|tempting|to myself|going to|i will)
    (hurt|painful|pain|painless|quick|quickest|how long|how many|enough|easiest|fatal|lethal) *3 (hang|drown|shoot|bleed|overdose|jump|kill|gas|suffocate|die|hanging|drowning|jumping|bleeding) *8 (not for a story|not for a book|not for a novel|not a story|its for me|for myself|asking for me|not research|not an essay|its me im asking for)
    (jump|do it|kill yourself|die|hang yourself|end it|kys|rope|off yourself|slit your wrists) (they|he|she|everyone|people|kids|strangers|someone|the boys|the girls|lads|my @kin) *1 (yelled|yell|shouted|shout|said|say|says|texted|wrote|chanted|chant|screamed|typed|commented|comment|told me|hissed|spat) *8 (i want to|i wanna|i will|i might|i think i will|im going to|so ill|i would|tempted to|so i should)
    (itll|it will|itd|its) *1 (have to be|going to be|gonna be|be) the (railway|rope|tracks|pills|river|gun|viaduct|tablets|blade|cliff|weir|noose|overdose|razor|reservoir) *1 (instead|then|for me|tonight|tomorrow|now) *1 (tonight|tomorrow|then)?
    (go on then|do it|just do it|go ahead|do it then|i dare you|you wont|you havent got the guts|see if i care) *3 (so|and|fine|ok|well|then) *1 (i will|i shall|im going to|i am going to|im doing it|ill do it|i am|tonight i will) *4 (pills|tablets|rope|knife|bridge|gun|belt|razor|blade|jump|die|hang|kill|end|overdose|noose|insulin|her own|his own|goodbye|bye)
    @famous_end *8 (made|makes|making|make|left|leaves|got|gets|has|have|had) me *1 (want|wanting|wanna|long|longing|wish|desperate|tempted|ready|need) *1 (to do it|to do it too|to do the same|do the same|do it too|to go the same way|to follow|to copy|to join|to be next|to go too|to go like that|to die|to kill myself|to end|to try it|to try|to do that|i could do it|i could do the same)
    @famous_end *8 (i should|i want to|i wanna|i will|im going to|ill|i need to|i might|thinking i should|i could|id like to|i ought to|ready to|want to|time i|tempted to) (follow her|follow him|follow them|do the same|do likewise|do it too|do what she did|do what he did|do that too|join her|join him|join them|copy her|copy him|copy it|go the same way|be next|go like that|follow|end like that|do it the same way|try it|try the same)
    (i should|i want to|i wanna|im going to|i need to|i could|id like to|want to|ready to|tempted to|i wish i could|wanting to|i plan to|thinking i should) *1 (follow|copy|join|do the same as|do what|do it like|go like|die like|end it like|go the way|do it the way|end my life the way|end like) *3 @famous_end
    (inspired|encouraged|convinced|persuaded|decided) (me|by|after) *8 @famous_end *4 (i can|i could|i will|i want to|to do it|to do the same|id do it|same way)
    `,
  ),
  ...signals(
    {
      group: 'taken_up.next',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { negated: 'none' },
    },
    `
    (died|killed|jumped|suicide|drowned|hanged|overdosed|hit by|fell|under the|shot himself|shot herself|body|found dead) *8 *4 (tomorrow|tonight|today|this evening|in the morning|by morning|this weekend|next) *2 (it will be me|itll be me|that will be me|thatll be me|its me|thats me|its my turn|my turn|it is my turn|ill be the one|i will be next|ill be next|im next|i join them|i do it|it could be me)
    (died|killed|jumped|suicide|drowned|hanged|overdosed|hit by|fell|under the|shot himself|shot herself|body|found dead) *8 (it will be me|itll be me|that will be me|thatll be me|its my turn|my turn|ill be next|i will be next|im next|ill be the next|therell be another one) *4 (tomorrow|tonight|today|this evening|in the morning|by morning|this weekend|same time|same train|same place|same bridge|same spot)
    `,
  ),
  ...signals(
    {
      group: 'taken_up.here',
      language: 'en',
      role: 'in_progress',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { past: 'none' },
    },
    `
    (if|when|by the time|once) *1 (youre reading|you are reading|you read|you see|you find|you get|anyone reads|anyone sees|anyone finds|someone reads|someone finds|they read|they find) this *4 (ive|i have|ill have|i will have|im|i am|i already|i) *1 (jumped|gone|dead|done it|did it|taken them|taken it|taken them all|hanged|hung|overdosed|drowned|shot myself|left this|killed myself|ended it|in the river|at peace)
    (if|when|once|after) this (gets posted|is posted|goes up|posts|is sent|sends|gets sent) *4 (ive|i have|ill have|i will have|im|i am|i already|i) *1 (jumped|gone|dead|done it|did it|taken them|taken it|taken them all|hanged|hung|overdosed|drowned|shot myself|killed myself|ended it|in the river|at peace)
    (standing|stood|sat|sitting|perched) on (one|it|the edge of one|top of it|top of one) *4 (about to|going to|gonna|ready to) *1 (let go|jump|step off|drop|step|fall)
    (ran|run|running|filled|filling|drawn) *1 (a|the|my|me a) bath *4 (blade|razor|razors|razor blade|stanley knife|toaster|hairdryer|scalpel)
    (@perch_spot) *8 (so im|and im|because im|so i am|and i am|so ive|and ive|now im|well im|thats where im|im) *1 (here|there|up here|on it|at it|stood here|standing here|come here|walked here|driven here|out here) *4 (going to jump|gonna jump|jump|about to|end it|finish it|do it|ready|over)
    `,
  ),
  // A death in a book or on the news, and the writer's envy of it.
  ...signals(
    {
      group: 'fiction.envy',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { negated: 'none', past: 'none' },
    },
    `
    (envy|envying|envied|envious|jealous) *6 (who|that|when they|when she|when he|as they|because they|because she|because he|for|got to|gets to|get to) *2 (die|dies|died|dying|drown|drowns|drowned|dead|killed|gets killed|perish|perishes|perished|jumps|jumped|dont wake up|never wakes up|never woke up|goes under|end it|gets to rest|stop existing)
    (wish|wishing|wished) (i|it|that i|that it) (was|were|had been|could be|could have been|couldve been) *2 (one who|one that|character who|girl who|boy who|person who|me who|passengers|one of the|victim|victims|them) *3 (dies|died|die|drowned|killed|jumped|dead|perished|crash|got hit|got shot|was shot|was hit|didnt make it|didnt survive|never made it|bled|went down)
    (shooting|crash|stabbing|flood|earthquake|bombing|fire|explosion|accident|attack|pile up|avalanche|disaster|victims|shipwreck|drowning|war|murder|murdered) *8 (wish|wished|wishing) *1 (it was|it were|it had been|itd been|that was|that had been) me
    (shooting|crash|stabbing|flood|earthquake|bombing|explosion|pile up|avalanche|disaster|victims|shipwreck) *8 (lucky them|lucky ones|lucky sods|all i feel is envy|i feel envy|i envied|i envy|im jealous|i was jealous|i felt jealous|why not me|why wasnt it me|should have been me|shouldve been me)
    (being|me|lying|asleep|sleep) *3 :coffin *1 (looks|sounds|seems|feels|is) *2 @coded_lure
    :coffin *1 (looks|look|sounds|sound|seems) *2 @coded_lure
    :coffin *1 (please|pls) (now|me|already|soon|tonight)?
    (film|movie|book|novel|show|series|episode|song|play|story|game|documentary|article|news|report|chapter) *8 (envied|envious|jealous|envy) *3 (dies|died|dead|death|dying|killed|ending|corpse|ghost|ones who|drowned)
    (song|songs|track|film|book|poem|lyrics|line|chapter) *6 (is how i feel|is me|about me|is my life|describes me|word for word|hits home|its me) *4 (dying|dead|want to die|not wanting to live|end it|not being here|born)
    `,
  ),
  // What the emoji show, with the word that says what for.
  ...signals(
    {
      group: 'shown.act',
      language: 'en',
      role: 'in_progress',
      concern: 'suicide',
      tier: 'emergency',
      about: 'self',
      contexts: { negated: 'none', past: 'none' },
    },
    `
    :rope *2 (round|around|over|on|from|to|off|hanging) *2 (beam|beams|rafter|rafters|tree|branch|banister|bannister|hook|neck|loft|pipe|rail|door|ceiling|joist|fan)
    (:rope|rope|noose) *2 (round|around) *1 my *1 neck
    :pill *4 (lined up|poured|ready|counted|counted out|laid out|in my hand|in my lap|in front of me|all here|popped out|open|crushed|set out) *4 (:wine|:beer|:bath|:coffin|tonight|wont be long|not long|goodbye|bye|this is it|the end|:wave|:dove|forever|nearly time|soon|sleep)
    :pill *2 (:wine|:beer) *3 (tonight|now|ready|soon|goodnight|goodbye|bye|:coffin|:asleep forever|:wave|:dove|wont be long|lined up|poured|the end)
    (:bridge|:tower|:rails) *3 (about to jump|gonna jump|going to jump|jumping now|im jumping)
    (:pill|:pill and) *1 (and)? (:wine|:beer) *3 (tonight|its over|sorry|goodbye|bye|:wave|:dove|mum|mom)
    (tonight|tomorrow|at midnight|later|in an hour|now) *3 (:pill) *1 (and)? (:wine|:beer)
    (tonight|tomorrow|at midnight|in an hour|now) *4 (:gun|:rope|:coffin) *3 (sorry|goodbye|bye|its over|:wave|:dove|forgive)
    (tonight|tomorrow|at midnight|in an hour|now) *1 (:bridge|:tower|:rails) *2 (jump|the end|splat|over|:down)
    :rope *4 (tonight|tomorrow|later|now|at midnight|garage|shed|loft) *3 (look after|sorry|bye|goodbye|forgive|tell my|tell mum|take care|love|:wave|:dove)
    (on|up on|at) *1 (the|a)? (:bridge|:tower|:rails) *4 (tell my|tell mum|tell them|so high|sorry|bye|goodbye|forgive|look after|goodnight)
    (:gun loaded|loaded :gun|:pill going down|:pill are going down|:pill all going down|swallowing the :pill|:train at) *4 (look after|sorry|bye|goodbye|forgive|tell my|tell mum|take care|lap|nobody|on my own|:wave|:dove)
    :bridge *1 (im|i am|here|standing|stood) *1 (here|now|on it)? *1 (:wave|:dove|:coffin|:down)
    (:rope|:rope up|:rope tied) *3 (chair|stool|ready|set up) *4 (tonight|now|bye|goodbye|sorry|dont|mum|mom|ready|tomorrow|in an hour|:wave|:dove)
    (tonight|tomorrow|at midnight|later|in an hour|now) *2 (:rope|:gun|:coffin|:bridge|:rails|:train) *1 (for me|me|myself|its over|goodbye|bye|im ready|:wave|:dove|ready|and its done)
    (im|i am|i will|ill|about to|going to|gonna) *1 (:rope|:gun|:coffin) *1 (myself|me)? *1 (tonight|now|tomorrow|in an hour|at midnight|later|today|when)
    (:gun|:knife) *2 (loaded|in hand|in my hand|at my|to my|ready|pressed) *3 (goodbye|bye|sorry|:wave|:dove|tonight|now|head|throat|wrist|wrists|temple)
    `,
  ),
  ...signals(
    {
      group: 'shown.want',
      language: 'en',
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    :pill *4 :dove
    (:knife|:blood) *4 more tonight
    (took|taken|taking|take) :pill (with|and|plus) (:beer|:wine)
    (want|wanna|need|going|gonna|ready|thinking|tempted|about|could|might|should) *2 (:rope|:gun|:coffin|:bridge|:rails) *1 (myself|me|this time|for real|rn|i mean it|so bad|and be done|again)
    (want|wanna|need|going|gonna|ready|thinking|tempted|about|could|might|should) *2 (take|taking|swallow|swallowing|neck|down|downing|eat) *1 (all|every|the whole|loads|the lot|too many|handful|every last) *2 :pill
    (want|wanna|need|going|gonna|ready|thinking|tempted|about|could|might|should) *2 (go|going|jump|jumping|step|stepping|walk|walking|run|lie down|throw myself) *1 (under|in front of|off|from|onto) *2 (:train|:rails|:bridge|:tower|:window)
    (feel like|fancy|keep wanting to|wanting to|keep thinking of|keep thinking about|thinking of|thinking about|urge to|want to|close to|about) *1 (jump|jumping|step|stepping|walk|walking|run|throw myself|throwing myself|lie|lying|swallow|swallowing|take|taking) *3 (:train|:rails|:bridge|:tower|:window|:pill|:pill :pill)
    (feel like|fancy|keep wanting|wanting|keep thinking|thinking|urge|want|close to|about) *3 (:gun to my|:gun at my|:rope round my|:rope around my|:knife to my|:gun in my)
    (:rope|:gun|:rails|:bridge|:coffin) *2 (is the only|is my only|is the answer|is my answer|is all i want|is what i need|is my plan|seems the only|only way out|my way out)
    (thinking about|thinking of|thoughts of|cant stop thinking about|obsessed with|dreaming about|dreaming of) *2 (:rope|:gun|:coffin|:bridge|:rails|:pill :pill|:pill :wine)
    `,
  ),
  // Words for going that say nothing of life, and for what will not be needed then.
  ...signals(
    {
      group: 'coded.frame',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...fateContexts, other: 'none', addressed: 'none' },
    },
    `
    (wont|shant|will not|not going to|no longer|dont think ill|doubt ill|no point|why would i|not gonna|never going to|not worth) *3 (need|needing|buy|buying|want|wanting|using|renew|renewing|getting|get) *2 (calendar|diary|planner|year planner|wall planner) *3 (next year|this year|new year|anymore|january|2025|2026|2027|2028|after)
    (wont|shant|dont|no|not|never|hardly) *3 (need|needing|want|wanting|use|using|take|point) *4 (where im going|where i am going|where im off|where im headed|where i will be|where im bound|where ill be)
    (wont|shant|will not|not going to|dont expect to|doubt ill|dont think ill|not gonna) *1 be needing *4 (anymore|soon|where|much longer|results|for long|after|them back|it back|any of it|any of this|next year)
    (wont|shant|will not|not going to|doubt ill|dont think ill|might not|may not|dont expect to|not gonna|dont plan to|dont plan on|dont intend to|dont reckon ill) *1 (be around|be here|be about|being here|being around|be with you|be there|see) *4 (to see it|to see that|by then|by christmas|by summer|by spring|by easter|by then anyway|much longer|for long|for that anyway|come spring|come summer|come autumn|come winter|come christmas|come the spring|this time next year|another christmas|another birthday|another summer|another winter|another spring)
    (no point|dont bother|no need|not worth|waste of time) *3 (putting me down|booking me|counting me|saving me|inviting me|including me|signing me up|planning for me|buying me|getting me) *6 (just trust me|trust me on that|you can guess|wont be|shant be|not be here|not be around|not going to be|gone by then|doubt ill)
    (working on|planning|plotting|preparing|arranging|rehearsing|organising|organizing|thinking about|thinking of|ready for|practising|time for|looking for|found|got|have|know|sorted|choosing|chosen) *1 my *1 (exit|way out|exit plan|exit strategy|exit route|way out of here|departure|disappearance|disappearing act|vanishing act|last act|final act)
    (i have|ive got|i got|having|got|have) *1 (an|my) *1 (exit plan|exit strategy|escape hatch|way out|exit) *4 (sleep better|calm|calmer|calms me|comfort|comforting|comforts me|peace|peaceful|relief|helps me|keeps me going|makes me feel|in mind|knowing)
    (tying up|tidying up|tidying|tying off|tie up|tidy up|tied up|tidied up|sorting|wrapping up|clearing up|finishing off|gathering) *1 (my|all my|the last of my|lifes|my lifes) *1 loose ends
    (loose ends|things up|everything up) *6 (peaceful|at peace|im free|ill be free|i can go|i can leave|i can rest|then im done|feel calm|feels calm|feeling calm|and go|wont matter|after that im)
    (youll|they ll|theyll|you will|there will be|therell be|thered be|soon|one of these days|one day|notice|set|before long) *4 (an|my|the|one more|one) *1 empty (chair|seat|place at the table|place|desk|bed|room) *2 (where i|soon|and you|one day|before long|of mine|and thatll|and that will|@plan_day|at the table)?
    (log|logging|sign|signing|check|checking|clock|clocking|tap|tapping|punch|drop|dropping|bow|bowing) (off|out|offline) *6 (permanently|for good|forever|not the forum|not this forum|not from work|not work|not the app|not the game|not the site|and not from|for the last time|one last time|for ever|called life|of life|of this life|of existence)
    (ready|time|want|wanna|wanting|going|about|close|near|nearly ready) *1 to *1 (log out|log off|clock out|clock off|check out|sign off|bow out|tap out) *2 of (this whole thing|all of this|all this|it all|everything|this whole life|the whole thing|this world)
    (end of|last page of|final page of|close of|ending of|last line of|last chapter of|final chapter of) *1 my *1 (chapter|story|book|rope|tale|days|time here)
    my (candle|flame|light|wick|hourglass|sand|sands|sun|curtain|curtains|tide|innings|days|time here|time) *1 (is|are|s|has|have|were)? *2 (nearly out|almost out|going out|burning low|burned low|burnt low|burning out|burned out|burnt down|very short|down to the wick|flickering|guttering|run out|running out|nearly run|almost run|coming down|about to fall|numbered|nearly done|nearly over|nearly up|almost up|almost over|setting|going down)
    (candle|flame) *2 (is|s|has) *2 (short|low|guttering|going out|nearly out|almost out|burned down|burnt down) *8 (i|me|my)
    (ready for|thinking about|thinking of|dreaming of|dreaming about|looking forward to|waiting for|longing for|cant wait for|closer to|see you all after|time for) *2 (long sleep|long quiet|long dark|long silence|long goodnight|forever sleep|forever nap|forever rest|forever night|eternal sleep|eternal nap|eternal rest|endless sleep|endless quiet|endless rest|endless night|final sleep|final rest|never ending sleep|everlasting sleep|infinite sleep|permanent sleep|permanent nap|permanent rest|permanent holiday)
    (soon|not long|wont be long|before long|any day now|shortly|one day soon|ready) *4 (ill be|i will be|im going to be|to be|ill join|i get to be|going|be) *1 where my *2 (is|are|went|has gone|has been|lies)
    (soon|before long|not long|one of these days|shortly|in a while) *3 (none of this|none of it|nothing|none of that|it all) (will|is going to|wont|is gonna|ll) *2 (matter|hurt|bother|count|mean a thing|touch)
    (not long now|wont be long now|not much longer now|soon now|nearly there now|almost there now|soon|not long) *4 (quiet|silent|silence|peaceful|at peace|at rest|no more|over for me|free of it all|free from it all|dark)
    (suicide|unalive|rope|noose|ctb|sui) *1 (oclock|o clock|szn|season|time|arc|hours|hour|mode|speedrun|vibes|mood|era|brain|weather|o)
    (reaper|grim reaper|scythe|old man death|mr death|mister death|angel of death) *8 (my mind|get along|get on|on well|friend|friends|invite|welcome|visit|visiting|knocking|knock|waiting|waits|call|soon|tea|cuppa|company|pick me up|collect|date with|old pal|hello|my door)
    (other side|other sides|great beyond|afterlife|next world|grave|void|angels|abyss|long dark|eternity|oblivion) *1 (is|are|s|keeps|has been|have been|been)? *1 (calling|louder|whispering|singing|beckoning|pulling|waiting for me|tugging|inviting|looking good|looks good|looks nice|sounds nice|sounds good|getting closer)
    (ill|i will|im going to|im gonna|i shall|soon|and) *1 be *1 (a photo|a photograph|a picture|a name|ashes|dust|worm food|a headstone|a gravestone|a story you tell|an empty chair|a statistic|a number in) *2 (on|in|you|above|on the|to you|by|soon|at)
    (wont|dont think ill|never|no longer|not going to|doubt ill) *3 worry about *1 (my)? *1 (pension|retirement|mortgage|debts|debt|future|exams|gcses|a levels|old age|teeth|student loan|bills|rent|wrinkles|results)
    (going to|gonna|about to|will|ill|soon i can|want to|ready to) *1 sleep *2 (very long time|long long time|really long time|for good|forever|for eternity|for a thousand years|and not be woken|and stay asleep)
    (void|abyss|grave|coffin|noose|oblivion|nothingness|the dirt|six feet under|the big sleep|the afterlife|eternal rest) *1 (is|looks|looking|be looking|sounds|sounding|seems|feels|feeling|is looking|is sounding) *3 (cozy|cosy|comfy|inviting|nice|good|peaceful|tempting|friendly|welcoming|warm|soft|beautiful|lovely|appealing|attractive|better)
    (wont|isnt|not|never|no) *2 be a (next time|next year|next one|future|tomorrow) *1 for me
    (say|saying|said) *1 goodbye *1 to *1 (places|everything|all my favourite places|my favourite places|all my places|things one by one|the places)
    (bags|case|bag|suitcase|cases) *2 packed *3 (last|final|long|longest) *1 (trip|journey|voyage|flight|road|one)
    if i (dont|do not|cant) make it (to|past|till|until|through) *3 (know|tell|remember|promise|look after|please|give|its not|dont)
    (soon|one day soon|before long|any day now) *2 (i wont|ill not|i will not|i wont have to) *2 (feel|hurt|suffer|be tired|be in pain|cry|ache|be here)
    (wont|will not|not) *1 (be hearing|hear) from me *2 (after|once) *1 (holidays|christmas|tonight|this|tomorrow|weekend|new year|easter)
    (like|love|liking|loving|warming to|fond of|comfort in|comforted by|comfort from|drawn to|come back to|coming back to|get used to|getting used to) *1 (idea|thought) of *2 (river|train|tracks|rope|pills|dying|death|not waking|nothingness|never waking|being gone|not being|not existing|being dead|my own death|the dark|oblivion)
    (write|writing|wrote|written) (myself|me) out *2 (season|story|show|script|life|series|this)
    (waiting|once|when|until|till|after|only) *4 (dog|cat|mum|mam|mom|mother|dad|father|nan|gran|parents|pet|rabbit|horse|budgie) *2 (dies|die|goes|gone|passes|pass|dead|died) *4 (i can go|i can leave|i can too|ill go|i can die|im free|i can follow|ill follow|i can stop|nothing keeping|nothing to keep|nothing left|then i can|so can i)
    (way out of this|way out of it all|way out of all this|way out for me) *4 (know where|found|i know|waiting|have it)
    (id|i would) (sooner|rather) be (out of it|out of this|out of it all|six feet under|in the ground|under the ground|in my grave|in the grave|with my maker)
    my (last|final) (page|verse|act|scene|sunset|curtain) *2 (is|nearly|almost|soon|near|coming|written)
    (outstayed|overstayed) my welcome *3 (world|life|earth|planet|on this|in this|here on)
    guest *3 stayed too long *4 (world|life|earth|my hat|my coat|time i|leave)
    (counting down|countdown) *4 (thats it|thats all|till im free|til im free|till its over|until its over|to the end of me|till i can rest)
    (looking at|eyeing|staring at|noticing|watching) the (exit signs|exits|exit|way out) *3 (in a way|shouldnt|differently|more than|like a friend)
    (ill be|i will be|i shall be|i expect to be|i hope to be|ill have) (gone|no more|under the ground|under the grass|away for good) *1 (before|by|when|come) *2 (spring|daffodils|snow|summer|winter|autumn|blossom|leaves|snowdrops|harvest|roses|bluebells|swallows|christmas|lambs|clocks)
    my time (here is up|here is over|here is done|here is nearly|on this earth is|on earth is|in this world is|has come|is nearly up|is almost up)
    (not|wont|isnt|no|never|wouldnt|doubt) *3 be (a|another|any) *1 (birthday|christmas|summer|year|spring|new year|winter|tomorrow) for me
    (got|picked|set|circled|chosen|choose|fixed|marked) *1 (a|my|the)? date (circled|picked|in mind|set|chosen|marked|in my head|in the diary)? *4 (thats all ill say|thats all im saying|nobody knows|no one knows|not saying|not telling|im not telling|wont say|iykyk|if you know|read into that|dont ask|youll see|youll know|youll understand)
    (want|wanna|wanting|let me|how do i get|way|time to get|time to|ready to get|ready to|can i get|where do i get) *2 (off|get off|step off|jump off|climb off|out of) *1 (this|the) (ride|rollercoaster|roller coaster|merry go round|carousel|treadmill|hamster wheel|planet|world|rock) *1 (now|for good|please|permanently|called life|of life|altogether|forever|tbh)?
    (done with|tired of|finished with|had enough of|sick of) *1 (this ride|the ride|this planet|this carousel|this merry go round) *4 (way off|get off|stop|let me|called life|of life|off)
    (just)? (want|wanna|wanting|wish) *1 (to|i could) stop *5 (just stop|not stop something|full stop|everything stop|all of it stop|stop being|stop altogether)
    (dont mean|not|isnt|aint|not just|this isnt|do not mean) *2 (sort|kind|type) of (tired|tiredness|weary|weariness|exhausted|exhaustion) *3 (sleep|nap|rest|bed|lie in|holiday|night) *3 (fix|fixes|cure|cures|help|helps|touch|touches|mend|mends|sort|sorts|solve|solves)
    (sort|kind|type) of (tired|tiredness|weary|weariness|exhausted|exhaustion) *3 (sleep|nap|rest|bed|lie in|holiday|night) *3 (fix|fixes|cure|cures|help|helps|touch|touches|mend|mends|sort|sorts|solve|solves|cant|wont|doesnt)
    (giving up|give up|quitting|quit|stopping) *1 (breathing|living|being alive|oxygen|existing|life|waking up) *1 for (lent|new year|good|the new year|january)
    barcodes *1 (back|again|are back|is back|growing)
    (see|catch|meet) *1 (you|u|ya|yous|yall|them|her|him|everyone) *1 (in the next one|in the next life|in another life|next lifetime|on the flip side|up there soon)
    (going|leaving|head|heading|off|fly|flying) home *4 (not my house|not the house|not that home|the other home|my real home|to god|to heaven|to the lord|to jesus|to the stars|for good|where it doesnt hurt)
    (decided|deciding|not bothering|not going|wont be|bothered) *2 (renew|renewing) (anything|any of it|a thing)
    (lets just say|put it this way|put it like this|suffice to say|safe to say) *1 (i wont|i will not|i shant|i dont think ill|i doubt ill) *2 (needing|need|around|here|buying|renewing|booking|seeing|want|wanting) *4 (holiday|diary|calendar|planner|coat|pension|christmas|birthday|next year|this year|anymore|for long|from now on|season ticket|presents)
    (game over|end credits|credits|feeling very|mood) *3 (dont|do not|no) *1 (respawn|revive|reload|resuscitate|restart|reboot) *1 (me|feelings|vibes|mood)
    time *1 i *1 (logged|checked|clocked|signed|opted|bowed|tapped) (out|off) *1 (life|existence|this life|living|being alive|this world)
    (wouldnt|would not) *1 (fight|fight it|put up a fight|object|resist|protest|argue) if (it all|everything|life|my heart|i|all of it|all of this) *1 (stopped|ended|finished|was over|gave out|packed in|never woke|didnt wake|died)
    (made|making|found|come|came) *1 (peace with|to terms with) (how|the way) (this|it all|my story|my life) *1 (ends|end|will end|finishes|going to end)
    (checking out|check out|signing off|logging off|clocking off|clocking out|bowing out) *3 (dont mean|do not mean|not talking about|not mean|not of|not from|not meaning) *3 (hotel|hotels|work|office|job|game)
    (no|not|hardly|little|isnt|theres) *2 (use|point|sense|worth) *1 (buying|getting|renewing|ordering|starting|opening|booking|planting) *8 (i wont outlast|i wont outlive|i shant outlast|ill not outlast|ill not outlive|i wont be here|i wont be around|i wont live|i wont last|i will not outlive|i will not outlast|i will not be here)
    (life|lives|everything|family|home|world|kids|everyone) would be *2 if i *1 (:gone|werent here|wasnt here|wasnt around|werent around|wasnt alive)
    (want to|wanna|wish i could|better off if i|better if i|ready to) *1 :gone *3 (for ever|forever|for good|never come back|permanently|not come back)
    (not|dont|doubt|cant|wont|didnt|never|wasnt|neither) *3 (meant to be|meant|be|going to be|gonna be|belong|stay|staying|cut out|built|hanging around|hang around|sticking around|stick around|around|living|live|last) (on|in|for) (this|the) (planet|earth|world|server|rock) (for)? (much|very much|a lot)? longer
    (not|wont|doubt|dont reckon|dont think|dont plan|wouldnt|cant) *2 (stick around|be around|hang around|stay around|be here|stay) (to|and) (see|find out|watch|hear) how (all of this|all this|this|it all|everything|any of it|any of this|this story|my story|this life) (turns out|ends|plays out|pans out|works out|goes)
    (tired|sick|weary|exhausted|so done|fed up) *1 (of|with) *2 (on|in) (this|the) (planet|earth|rock|world)
    (no need|dont|neednt|no point|dont bother) *1 (to|in)? (keep|keeping|save|saving|set|setting|lay|laying) *2 (seat|place|chair|plate|spot) *4 (christmas|easter|thanksgiving|new year|the wedding|the table|my birthday|the reunion)
    (soon|before long|not long until|not long now|any day now) *2 (none of this|none of it|all of this|all of it|nothing) *4 (my problem|my concern|somebody elses problem|someone elses problem|anyone elses problem|hurt me|reach me|touch me|bother me)
    `,
  ),
  ...signals(
    {
      group: 'pictures.more',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...fateContexts, negated: 'none' },
    },
    `
    (wish|want|wanna|could|ready|rather|hope|let me) *3 (go|be|sleep|rest|lie|lay) *2 :coffin
    :coffin *1 (and|to|for) (rest|sleep|peace|me) *1 (please|pls|tbh|soon|now|already)
    (me|im|i am) :bin
    (:dove|:coffin) (soon|finally free|free soon|free at last|for me)
    me (in|inside) (a|the|my) :coffin *1 (would|soon|please|tonight|sounds|when)
    `,
  ),
  // Beside a wish: that something will be done about it, how, and that it was hard to say.
  ...signals(
    {
      group: 'hint.own',
      language: 'en',
      role: 'plan',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (considering|thinking about|thinking of|might|may|going to|gonna|want to|ready to|about to|close to) *1 (doing|do) something about (it|that|this)
    (keep|kept|keeps|cant stop|started|im always) (thinking|looking|planning|working) *1 (about|of|up|for|out|into|at) *1 (ways|how|methods|the how|a way|when) *1 (to|id|i|i would|i could|i might|of) (do it|doing it|make it happen|go|act)
    (thinking|wondering|figuring|working out) *2 how to (do it|go about it|make it happen)
    (nearly|almost) (worked|psyched|built) up to it
    (there)? i said it *1 (out loud|at last|now)
    (dont|do not) know how else to (put|say) it
    and (doing|do) something about (it|that)
    `,
  ),
  ...signals(
    {
      group: 'resolve.more',
      language: 'en',
      role: 'resolve',
      concern: 'suicide',
      tier: 'none',
      about: 'unknown',
      contexts: neutralContexts,
    },
    `
    (cause|bring|arrange|hasten) it *1 (about|on)? (myself|by myself|with my own hands)
    be the one (doing|to do) it
    (do|doing) it to (my self|meself)
    (do|doing|did) it (myself|my self|meself) (if i have|if i must|if need be|if nobody|if no one|if it comes|if i hav)
    `,
  ),
  // What would not be minded, a life that is too long, others who would have it better; in plain words.
  ...signals(
    {
      group: 'passive.plain',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: fateContexts,
    },
    `
    i *1 (wouldnt|would not|dont think id|doubt id|not sure id|wont|dont) (step|move|jump|get|run|swerve|duck|dodge) *1 out of the way *3 (lorry|bus|truck|train|car|van|bullet|tram|traffic|motorbike|falling|oncoming)
    (dont know|not sure|cant say|cant decide|unsure|no idea|cant tell|wouldnt say|never said) *2 (im|i am|i was|to be|i feel) *1 (glad|happy|pleased|grateful|relieved|thankful) *3 (alive|woke up|survived|saved me|found me|im here|still here|lived|made it|still breathing|came round|pulled through|brought me back|didnt die)
    (freer|better off|happier|lighter|less stressed|nicer life|better life|easier life|quieter life|his own room|her own room|their own room|more room|bigger room|more money|more time|less worry|simpler|easier) *3 if i *1 (werent|wasnt|was not|were not) (around|here|about|alive|there|born|living|in the way|in the picture|in their lives|in her life|in his life)
    (freer|nicer life|better life|easier life|quieter life|his own room|her own room|their own room|more room|bigger room|simpler) *3 if i *1 (died|disappeared|vanished|were gone|was gone|were dead|was dead|never existed|had never been born|had never existed)
    (nicer|better|easier|happier|simpler|calmer) *2 (if|when|with) (they|she|he|mum|mom|dad|my @kin) *1 (only|just) *1 had (my|the other|one) (sister|brother|twin|siblings|brothers|sisters|son|daughter|child)
    how (simple|easy|quiet|peaceful|nice|light|restful|much simpler|much easier|much better|much happier|much lighter) *4 if i (was|were|am|wasnt|werent) *1 (gone|dead|not here|not around|here|around|alive)
    (im|i am) *2 waiting *4 (wish|hope) (it|death|the end|god|he) (would|will|could|ll)? (hurry|hurry up|come|be quick)
    if (something|god|death|a stroke|my heart|an illness|anything|the cold|the flu|the cancer|cancer|covid) (took|takes|had|finished|stopped|carried) *2 (night|sleep|me|me off|tomorrow|tonight) *4 (wouldnt|would not|id be|id thank|id go|wont) *1 (argue|fight|mind|complain|object|grateful|glad|fine|quietly|them|it|be sorry)?
    (dont|do not|no longer|not|stopped|hardly|barely|couldnt|past) (much|really|even)? (care|caring|mind|bothered|fussed|matter|care less|give a damn|give a toss) *2 (whether|if|that) i *1 (live|wake|wake up|survive|exist|stay alive|make it|am alive|see tomorrow|see the morning|see another) *1 (or|not|die|dead|tomorrow|anymore)?
    (let me go|put me down|put me to sleep|see me off) *1 (as|that|so|nice and) (kindly|gently|easily|peacefully|quietly|softly|simply|painlessly)
    (id|i would) *1 (give a lot|give anything|pay|love|like) *2 (for)? (somebody|someone|a vet|the vet|a doctor|the doctor) to (let me go|put me down|put me to sleep|do that for me|do the same for me|see me off)
    (shouldve|should have|should of|ought to have) been *1 (the one|me|mine) (who|that) *1 (stayed over there|didnt come|never came|stayed behind|went in|drowned|got hit|got the cancer|got cancer|didnt make|was killed|was buried)
    (id|i would|wish i could|gladly|would gladly|i could) *2 (swap|trade|change|switch) (places|seats|beds)? with *8 (pulled out of|they buried|who jumped|who drowned|under the train|is dying|didnt make it|never made it|never came home|never came back|didnt come home|didnt wake up|in that coffin|in the coffin|in the hospice|on the memorial)
    (cant|cannot|dont|never|couldnt) *1 (really|even)? (see|picture|imagine) (myself|me) *1 (being)? (around|here|alive) (for|to see|by|when|next|at|in) *1 (any of|it|that|them|next|the end|christmas|summer|long|much)
    (nothing|blank|isnt a picture|no picture|black|darkness|just fog|only fog|a blank wall|a wall) *3 (when|if) i *2 (imagine|picture|think of|think about|look at|look for|look ahead) *1 (next year|the future|my future|five years|tomorrow|getting older|growing up|being older|ahead|a year from now|myself older)
    (cant|cannot|dont) *1 (imagine|picture|see) *1 (next year|a future|my future|the future|another year|any future) *2 (or want|want it|wanting it|for me|for myself|with me|that has me|me in it|at all)
    (counting on|hoping for|hoped for|banking on|relying on|praying for) *1 (it|the cancer|cancer|the tumour|the lump|my cancer) *1 (coming back|to come back|to be terminal|returning|killing me|spreading|to spread|to finish me|finishing me)
    (if|when|should) (i|it) (get|got|had|have|comes|came|fell|fall) *2 (ill|cancer|sick|back|lump|tumour|something serious|something bad) *2 (wouldnt|would not|wont|wouldnt even|refuse to) *1 (treat it|have it treated|get it treated|treat|fight it|have treatment|have chemo|want treatment|take treatment|tell anyone)
    (im|i am|ive been|i have been|been|feel|feeling|felt) *2 hopeless *1 (so long|for so long|for months|for years|for weeks|for ages|every day|all the time|about everything|about life|about my life|about the future|about ever|inside)
    (feel|feeling|felt|im|i am|been) *2 (empty|numb|worthless|useless|trapped|alone|lost|helpless|pointless|broken|defeated) and *1 (hopeless|without hope)
    (feel|feeling|felt|im|i am|been) *2 hopeless and *1 (empty|numb|worthless|useless|trapped|alone|lost|helpless|pointless|broken|defeated)
    (wish|hope|want|wishing) *2 (ground|earth|sea|river|snow|dark|water) *2 (open|take me|swallow me)? *1 (and)? (keep me|not give me back|never give me back|hold on to me|not let me out)
    (ok|okay|fine|cool|happy|content|at peace|comfortable|all right|alright|good) with (not existing|not waking up|not being alive|being dead|dying tonight|dying soon|dying in my sleep|dying tomorrow|ceasing to exist|never waking up|not waking|not being around anymore|not being here anymore)
    (im|i am|just|only|become|feel like) *1 (a|the) (weight|drag|drain|strain|dead weight|dead loss|millstone) (on|to|for|round) *1 (him|her|them|everyone|everybody|my @kin|my family|the family|all of them|society|people)
    (outlived|outstayed|overstayed) my (use|usefulness|purpose|time|stay)
    (im|i am|feel|feel like) *1 (extra|surplus|spare|left over|leftover|unwanted|surplus to requirements|in the way) *2 (shouldnt be here|shouldnt exist|should not be here|shouldnt have been born|nobody would miss)
    (way|button|option|chance|pill|wish) *1 to be (erased|deleted|unmade|unborn|undone|rubbed out|wiped out|blotted out)
    (like|as if|as though|wish|of) *1 never having (been born|existed|been at all|been alive|been)
    (life|living|being alive|existing) *1 (feels|is|s) *1 like? (a|my) (sentence|long sentence|debt|punishment|queue for)
    ready to go *1 (whenever|any time|anytime|as soon as|when|the minute) *1 (im|i am|he|god|the lord|they) *1 (called|calls|call|wants me|takes me|have me|fetches)
    (plane|lift|train|flight|coach|ferry|bus|car) *2 (shakes|drops|skids|lurches|dips|jolts|swerves|shudders|wobbles|judders|brakes) *4 (hopeful|hope|hoping|part of me wishes|disappointed|almost glad)
    (no|not a|not any|isnt a|isnt any) way out (of this|for me|of it|anymore|left) *1 (except|but|other than|no|nothing|not now|ever|for me)
    (wish|wished|wishing|if only) *4 (overdose|attempt|hanging|rope|pills|tablets|jump|suicide attempt) *4 (hadnt failed|had not failed|didnt fail|had worked|worked|succeeded|had succeeded|killed me|had killed me|finished me|hadnt gone wrong)
    (wish|wished|wishing|if only) *1 (id|i had|i) (succeeded|had succeeded|managed it|not been found|never been found|not been saved|never been saved|gone through with it|not survived|hadnt survived|hadnt been found|hadnt been saved|hadnt woken up|hadnt failed)
    (be|would be|itd be|it be) (lovely|nice|bliss|heaven|wonderful|peaceful|easier|restful|sweet) (if i could|to|if i) *1 (fall asleep|go to sleep|sleep|lie down|drift off|curl up) *1 (in the snow|in the cold|in the woods|on the moor|in the dark|in the sea|and) *1 (not be found|never be found|and not|never wake|never get up|and never)
    (take|taking|takes|using|use|breathing|waste|wasting) (up)? *1 (air|oxygen|space|room|resources) *1 (that)? *1 (other people|somebody else|someone else|others|better people) (could|would|should|can|need|deserve|want|might)
    (might as well|may as well|would rather|sooner) be (a ghost|a real ghost|buried|under the ground|in the ground|in a grave|six foot under)
    ghost in my own *4 (as well be one|like to be one|ready to be one|be one for real)
    nothing ahead *1 (of me|for me)? *1 (but|except|only|just)? *1 (more of|the same|pain|darkness|emptiness|misery)
    (ask|asked|asking|pray|prayed|beg|begged|hope|hoped) *3 (not|never) *1 (to)? be (given|made to face|handed|sent|shown|here for) *1 (another|one more|any more|a new) (day|morning|year|birthday|one|winter|spring)
    (be|id be|would be|feel) (grateful|glad|relieved|happy|thankful|pleased) if *1 (it|this|everything|life) *2 (finish|finished|end|ended|stop|stopped|were over|was over) (without me|tonight|soon|by itself|on its own|for me|quietly)
    (look at|see|envy|watch) *1 (old people|the old|the elderly|pensioners|old folk|the very old) *4 (lucky|envy|jealous|nearly there|nearly done|nearly finished|almost there|closer to the end)
    (see|find|know|got|understand|get) *1 (the|any|a|no|whats the) point (of|in|to) (me|myself|my being here|my existence|me being here|me being alive|me existing) *1 (anymore|any more|any longer|at all|now|really)?
    (some days|sometimes|most days|honestly|often) *2 (like|want|wish|could) *2 (fade to black|roll credits|roll the credits|cut to black) *1 (and)? (roll|credits|end|be done|for good|forever)
    (last week|last month|weeks ago|days ago|this month|this week|recently|just got out|just out) *6 (after|for|following) (trying to end things|trying to end it|trying to end my life|trying to die|trying to kill myself|attempting suicide|a suicide attempt|i tried to end|i tried to die|i tried to kill)
    (hope|hoping|hoped|wish|wishing|pray|praying) *2 (get|got|gets|be|am) (hit|run over|knocked down|flattened|struck|run down|mown down) by *1 (bus|lorry|car|truck|train|tram|van|lightning|something)
    (be|would be|itd be|its|feels|seems|was) (easier|better|simpler|nicer|kinder|best) *1 to (not exist|stop existing|not be here|not be alive|be dead|never wake up|not wake up|not live|just die|disappear for good|cease to exist|not be around)
    (better off|happier|better|fine|easier) (w o|w out|wo) me
    (house|home|family|place|flat|world|everything|life|they) *3 (quieter|calmer|happier|better|lighter|easier|nicer|better off) without me
    my life *1 (has|had|have) no (purpose|meaning|point|value|worth|sense)
    (no|without|isnt any|not any) (purpose|meaning|point) (in|to) my (life|existence|being here)
    (id|i would) *1 (happily|gladly|quite happily|be happy to|be glad to|sooner|love to|like to|prefer to) *1 (not|never) wake (up|again)
    (fantasise|fantasize|daydream|fantasising|fantasizing|daydreaming|imagine|imagining|picture|picturing|dream|dreaming) *1 (about|of)? *1 my own (funeral|death|burial|dying)
    (look|looking|looked|stare|staring|gaze|gazing) at (the|my|those|all those|all the) *1 (pills|tablets|meds|medication|knives|rope|beam|bridge|drop|gun|train|trains) *4 (wonder|wondering|wonder if|wonder what|imagine|think how|think what if)
    (favour|favor) *1 (if|by) *1 (i)? *1 (wasnt here|werent here|wasnt around|wasnt alive|werent around|was gone|were gone|died|disappeared|vanished|was dead|were dead|didnt exist|not being here|not existing|dying)
    (like|as if|as though|basically|may as well be|might as well be) *1 (im|i am|i was|be|ive been)? *1 (already dead|dead already)
    (no one|noone|hardly anyone|not one person) *2 (come|turn up|show up|be|go|cry) (to|at) my (funeral|wake|burial)
    (kids|children|son|daughter|baby|family|boys|girls|wife|husband|mum|mom|parents|they) *1 (deserve|deserves|deserved) *1 better than me
    (nothing|no one|nobody|no reason|little|not much) *1 (left)? *1 (worth living for|to stay alive for|worth staying for|worth staying alive for|to live for)
    (wake|woke|waking) up *1 (every|each) (morning|day) *2 (disappointed|gutted|sorry|let down|wishing i hadnt|hating that|wishing i had not|angry that)
    (feels|feel|feeling|its all|everything is|everythings|all feels|its|life is|lifes) *1 hopeless *6 (no way out|nothing left for me|nothing left to|no light|going to get better|ever get better|cant see it ever|cant see it changing|cant see it getting|cant see a way|nothing helps|nothing works|no end to|no point in me|no future|no way forward|no escape)
    (no one|nobody|noone) (needs|wants|loves|cares about|would miss|misses|likes|will miss) me *1 (and|so|because)? *1 (nothing is going to|nothings going to|nothing will|nothing ever|it wont|it will never|itll never|theres no point|there is no point|theres nothing to live|i have no future|i have no point|theres no future|things wont|life wont|whats the point|i have nothing) *2 (get better|gets better|change|changes|improve|improves|for|anymore|in me|me)?
    (id|i would) *1 (choose to|happily|gladly|rather) *1 (stop existing|not exist|never exist|cease to exist)
    (given the choice|if i had the choice|if i could choose|if it were up to me|if it was up to me) *1 (id|i would) *1 (stop existing|be dead|not be here|be gone|not exist|die|never wake|not wake)
    (want|ready|wanna|longing|time) *2 to go (home to|home to be with|to be with|home and be with) *1 (god|jesus|the lord|lord|heaven|my maker|him upstairs|husband in heaven|mum in heaven|mom in heaven|dad in heaven|nan in heaven|wife in heaven|the stars|stars|the angels|angels|the sky|my ancestors)
    (not sure|dont know if|dont know that|unsure if|not certain|dont think) *1 i *1 (want to|wanna) (be here|be alive|be around|exist|live|wake up) *1 (next year|anymore|any more|much longer|tomorrow|at all|for long|past)
    (trade|give|swap|donate|hand over) (my life|my years|my time on earth|my kidney|the kidney|my heart|the liver|my place) (for|to|with) *1 (anyone|someone|somebody|whoever) *1 (who)? *1 (wants|wanted|deserves|needs|would use|could use)
    (wrote|written|started writing|began|drafted) (a|my|the) (note|suicide note|goodbye letter|goodbye note|last letter|final letter) *1 (and|then|but) *1 (tore|ripped|burned|burnt|shredded|threw|screwed|binned) (it|them)
    since *4 (havent|have not|never|not) (seen|wanted|felt|found|had) *2 (point|reason|purpose) *1 (being alive|living|carrying on|going on living)
    (havent|never|not|didnt|stopped|no longer) *1 (seen|seeing|saw|found) (the|a|any|much) (point|use|sense) (in|of|to) *1 (being alive|living|going on living|carrying on|breathing|waking up)
    live for *3 (and|but) i (cant|cannot|couldnt) *1 (think of|name|find|see|come up with) *1 (one|a single|any|anything)
    (disappointed|gutted|let down|because|cos|sorry|honestly) *1 (id|i would|i) (rather|sooner) have (died|been dead|not survived|gone|not woken)
    (all clear|biopsy was benign|lump is benign|came back clear|clear scan|in remission) *4 (was|felt|feel|im|i am) *1 (disappointed|gutted|let down|sorry)
    (sleep|asleep|bed|nap|nod off) *2 (skip|skipping|minus|leave out|without) (the)? (waking up|wake up|waking part|waking bit)
    (be|been) (six feet under|in the ground|in my grave|pushing up daisies) *8 (not joking|im serious|mean it|not kidding|for real)
    hope *4 (dont|cant|do not|cannot) *1 (believe|think|see|feel) (there is any|there is|theres any|any|its|it is|its there) for me
    (wouldnt|would not|dont|wont) *1 (mind|care|be sorry|complain|be bothered|be fussed|be upset) *1 if (the|my|this|that|our) (plane|bus|train|car|lift|boat|ferry|flight|coach) *1 (went down|crashed|sank|goes down|crashes|blew up)
    (happy|glad|content|nice|lovely|good|fine|relief) to *1 (vanish|evaporate|cease to exist|stop existing|disappear altogether|disappear for good|disappear forever)
    (wish|wishing|wished) *2 (bomb|bullet|virus|crash|cancer|sniper|ied|shell|blast|covid|accident|fire|flood|sea|lorry|car|bus|train|illness|wave|truck|stroke|heart attack|fall|overdose) *2 (had|would have|d|wouldve|couldve) *1 (been the end of|got|taken|took|picked|chosen|killed|hit|found|finished) me
    (can|could) i *1 (stop existing|cease to exist|not exist|stop being alive) (pls|plz|please|now|already|yet|thanks|for a while|instead|for good)
    (life|living|my life|being alive) *3 (waiting|longing|hoping|praying) *1 (to be over|for it to end|for it to be over|to end|for the end|to finish)
    (relief|relieved|glad|wouldnt mind|pleased) *3 (told|hear|find out|learn) *1 i (had|only had|ve|have) *2 (months|weeks|terminal|cancer|not long|a tumour)
    (cant|cannot|couldnt|never) *1 (see|picture|imagine) (myself|me) *1 (past|reaching|making it to|getting to|living to|alive at|alive past|at) (#|eighteen|twenty|twenty one|twenty five|thirty|forty|fifty|sixty|seventy) *1 (i|at all|or|ever|full stop|and i dont|never could)
    (my existence|existing|my being here|me being alive|my being alive) (is|feels like|has been) *1 (an inconvenience|a nuisance|a burden|a mistake|a waste|an embarrassment|a problem)
    (love|like|long for|prefer) (it all|all of it|everything) to just? (stop|be over|cease|end)
    (as soon|rather|sooner|want to|like to|ought to|should|love to|prefer to) be (in the ground|in my grave|under the ground|under the earth|in the cemetery) *1 (with|beside|next to|than|already|now|by)
    (wants|want|fights|fight|fighting|desperate) to live (but|and) i (dont|do not|never did|no longer do)
    (theyd|they would|theyll|hed|shed) *1 (cry|grieve|mourn|weep) *2 (week|day|while|bit|month|fortnight|few days|weekend|year) *3 (free|fine|okay|ok|better|over it|forget|get on|move on|be rid|relieved|happier|carry on)
    (future|tomorrow|next year|five years) *3 (theres|there is|i see|see) *1 (no one|nobody|no me|not me) *1 (in it|there|at all)
    (give|donate|swap|trade|hand) *1 (remaining years|rest of my life|years i have left|my years|days i have left) to (someone|somebody|anyone|a child|them|those|people) *1 who
    (hope|hoped|hoping|wish|wished|wishing) (the|my) (surgeon|doctor|anaesthetist|pilot|driver) *1 (slip|slips|slipped|makes a mistake|make a mistake|made a mistake|get it wrong|gets it wrong|kill me|mess up|finish me)
    (anaesthetic|put me under|surgery|operation|theatre|under the knife) *4 i (hope|hoped|was hoping|wished|prayed) (id|i|it|i would|it would) *2 (the end|not wake|never wake|wouldnt wake|not come round|wouldnt come round)
    (wish|wished|wishing) *2 been the one *3 (bring home|brought home|come home|came home|make it|buried|died|killed|body bag)
    pointless *4 (breathing|existing|being alive)
    (long|longing|yearn|waiting|wait|cant wait|dream|pray|ache) (for|of) (the|a) day *1 (im|i am|ill be|when im|that im) *1 (no longer here|not here|dead|no more|no longer alive|no longer around)
    (what the|whats the|what is the) (use|point|sense) *1 (of|in) (getting up|waking up|waking|breathing) (again|any more|anymore|tomorrow|at all)
    (want|wish|like|hope|need|love) *2 (all|everything) *1 to go (black|dark|blank|quiet) and *1 (stay|never|for good|forever)
    (hope|hoping|wish|wishing|pray|praying|waiting for) (something|an accident) (happens|happened|would happen|to happen) to me (on the|on my|in the|in my|tonight|today|tomorrow|before|so|soon|while|at work)
    feel *2 trapped *3 (cant|dont|no) *2 way (this ends|it ends|out|through|forward)
    (utterly|completely|totally|absolutely|entirely) hopeless *3 (no light|no way|no point|no end|no future|nothing left)
    (glad of|grateful for|welcome|thankful for|be fine with) (a|an|another|the next) *1 (heart attack|stroke|aneurysm|tumour|brain bleed|fatal accident)
    (keep saying|keep telling me|tell me|say) *1 (hang in there|keep going|hold on|keep fighting|stay strong) *4 (what for|for what)
    (wish|like|love|rather|want to|wanna) *2 fade out *1 (like|altogether|for good|forever|completely|and)
    (only|one) (peace|rest|comfort|relief|freedom|quiet|escape) *6 (is|in|would be) *1 (being dead|death|dying|the grave|when im dead|when i die|my own death)
    (hope|hoping|hoped) (the|this|my|that) (lump|scan|biopsy|mole|shadow) *1 (turns out to be something|turned out to be something|is cancer|is terminal|is malignant|is fatal|comes back bad|is bad)
    (dont|do not) *1 want (any more|any) of the days
    (sorry|ashamed|tired) *1 (that i|i) exist
    no plans *6 wish *1 (id|i would|i could|i) (evaporate|disappear|vanish|dissolve)
    (wish|wished|wishing) (id|i had|i was|i were) *1 been stillborn
    (id|i would) have been (fine|ok|okay|happy|glad) *1 not waking
    not suicidal but if *6 (fell on me|came down on me|hit me|took me|ran me over|crashed|didnt wake) *3 (wouldnt|would not|id not|not)
    (stopped|given up|gave up|no longer) (seeing|see) the point (in|of) (any|any of it|anything|all|myself)
    (family|kids|children|wife|husband|parents|mum) *2 (do|manage|cope) better without (me|you)
    if i got *2 (bad|terminal|worst) *1 (result|results|news|diagnosis) (id be|i would be|id feel) *1 (relieved|glad|happy)
    (swap|trade|change places|swapped) with (that|those|him|her) *6 (died|drowned|killed|dead)
    (fell|fall) asleep in the bath *1 (slid|slipped|went|slip|slide) under
    (blacked out|passed out|went under|drank myself out|knocked out) *3 (hoped|hoping|wished|praying|hope) *2 (stay out|stayed out|not wake|wouldnt wake|never wake|not come round|stay under)
    (gets better|get better|there is hope|theres hope|worth living) *8 (dont|cant|do not) believe it *1 (myself|me)
    (rather|sooner) be (dust|ash|ashes|compost|bones)
    nothing (in|left in) me *1 wants to (stay|live|be here|go on|carry on)
    (quit|gave up|given up|stopped|past|no longer) *2 wanting to (be alive|live|stay alive|exist)
    safety plan *2 (tore|ripped|binned|shredded) mine
    past using (mine|my safety plan)
    (gap|space|hole|place|room) i (left|leave|leave behind|take up|took up|fill) *8 (neater|tidier|lighter|better|happier|easier|calmer|cleaner|quieter) for it
    (theyd|shed|hed|they would|she would|he would|lot would|family would|everyone would|kids would|mum would|mom would|people would|theyll|shell|hell) (miss me|mourn me|be sad|cry|grieve|mourn|be upset|weep|sniffle) *3 (week|fortnight|month|day|days|weeks|bit|while|minute|afternoon|year|hour) *3 (breathe easier|breathe again|breathe out|be happier|be better off|feel lighter|sleep better|be relieved|feel free|feel relieved)
    (dont have|dont have it|havent|cant|cannot|no|too|hardly|couldnt|havent got|no longer|lost) *6 (care|mind|be bothered|give a damn) (whether|if) (i|im|i am) *1 (live|die|wake|wake up|alive|survive|make it|am alive|exist|still here|still alive|breathing)
    (not existing|being dead|dying|death|my death|never waking|not waking up) (wouldnt|couldnt|would|will|could) *1 (fix|cure|solve|sort|mend)
    (pray|ask|beg|hope|wish) *4 (excused from|let off|released from|relieved of) *1 (morning|tomorrow|another day|waking|waking up|rest of my life|living|life)
    (wish|want|need|waiting|hope|long) *6 (allowed|permission) to (stop|die|let go|give up|be done)
    (relief|relieved|mercy|kindness|blessing|glad|welcome|happy|pleased|best thing|suit me|hope|hoping|thankful) *5 (finished me off|did me in|do me in|turned out to be terminal|turns out to be terminal|turned out terminal|was terminal|is terminal|came back terminal|turned out to be incurable|its incurable|its terminal|was incurable|turned out to be fatal|turns out to be fatal|was fatal|its fatal|carried me off|saw me off|took me quickly|takes me quickly|finishes me off|sees me off|carries me off|something fatal|something terminal|something incurable)
    (world|god|universe|nature|life|mum|mother|parents|doctors) *1 made a mistake *1 (letting|making|putting|having|creating|allowing|bringing|keeping) (me|you)
    (better off|happier|richer|calmer|nicer life|better life|easier life|easier|luckier) *3 if (theyd|they had|shed|she had|hed|he had|my parents had|mum had) (only|just) (had|kept|raised) my (brother|sister|brothers|sisters|siblings|twin)
    (paying|pays|pay|suffer|suffers|suffering|punished|miserable|price|harder|worse|ruined|poorer) *1 (for|because of|because) *3 (me being alive|me existing|im alive|i exist|my existence|my being alive|im still alive|i am alive|me being here)
    (nothing|nobody|no one|not a thing) *2 (left|here|anymore) *1 (im|i am|i want to|id) (stay|staying|staying alive|living|hanging on|holding on|stay alive|alive) for
    (me|the one|only one) (who|that|whos|thats) *1 (shouldnt|should not|doesnt deserve to|oughtnt to|ought not to|has no right to|isnt meant to) (be here|be alive|exist|live|still be here|be on this earth)
    `,
  ),
  // Two ways of giving up beside each other; what was tried in vain.
  ...signals(
    {
      group: 'bleak.twice',
      language: 'en',
      role: 'mention',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: hopelessContexts,
    },
    `
    @bleak *5 @bleak_any
    (ive|i have|i|im) *1 (stopped|given up|gave up|done|past|finished) (hoping|believing it gets better|believing things|believing life|expecting anything good)
    @bleak_any *5 @bleak
    (im|i am|feel|feeling|ive been|been) *1 (trapped|stuck|caged|locked in|cornered|imprisoned|boxed in) *4 (no way out|no escape|no exit|no key|no way forward|no door|nothing will ever|cant get out|cant see any way|cant see a way|dont see a way|dont see any way|never get out|until i die|till i die)
    (feel|feeling|feels) *1 (hopeless|without hope|no hope|despair|in despair|like giving up on everything|like theres no hope|like there is no hope|like theres no point|like there is no point|that theres no point|like theres no future|like theres nothing left|like there is nothing left) (about everything|about life|about my|about the future|about ever|all the time|every day|every single|every morning|lately|inside|these days|most days|most of the time|anymore|right now|at night|for so long|for months|for years|in life|in this life)
    `,
  ),
  // What was tried in vain is told in the past.
  ...signals(
    {
      group: 'bleak.tried',
      language: 'en',
      role: 'mention',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: {
        negated: 'none',
        addressed: 'none',
        anyone: 'none',
        other: 'none',
        quoted: 'none',
        recovered: 'none',
      },
    },
    `
    (ive|i have|i|im) *1 (gave up|given up|give up|giving up|checked out) *1 (on|of) (life|living|myself|everything|being happy|happiness|hope|getting better|ever|the future|my life|it all) *3 (ago|back|since)
    (nothing helps|nothing works|nothing helped|nothing has helped|nothing worked|none of it helps|none of it helped|none of it works) *5 @treatments
    @treatments *5 (nothing|none of it|none of them|nothing ever) *2 (works|worked|helps|helped|help|work|lifts|lift|touch|touches|touched|touches it|makes a difference|made a difference|makes any difference|fix|fixes|cure|fixed)
    (tried|trying|been on|been through|seen|had) *4 @treatments *6 (whats the point|what is the point|no point|still the same|given up|giving up|hopeless|done trying|done with trying|cant be helped|nothing ever|nothing has|nothing works|nothing helps|nothing helped|none of it|none of them|beyond help|exactly where i started|no better|worse than ever)
    @treatments *6 (never works|never worked|doesnt work|didnt work|dont work|doesnt do anything|dont do anything|does nothing|do nothing|never helps|never helped|doesnt touch it|dont touch it|isnt going to work|wont work|wont help) *6 (@bleak|never will|wont ever|it wont|for me|on me|no point|whats the point|nor does|neither does|and neither|nothing does|nothing will)
    `,
  ),
  // No hope, no way out, nothing to come, said of oneself or of one's life.
  ...signals(
    {
      group: 'bleak',
      language: 'en',
      role: 'hopeless',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: hopelessContexts,
    },
    `
    // no future
    (cant|cannot|dont|do not|no longer|unable to|struggle to|hard to|impossible to) *1 (see|picture|imagine|envisage|visualise|visualize) *1 @future_self
    (cant|cannot|dont|do not|no longer|unable to) *1 (see|picture|imagine|envisage|visualise|visualize|think of|feel) *1 @future_word *1 (with me|for me|for myself|me in it|that has me|at all|or|anymore|any more|happening|existing|being there|being anything)
    (cant|cannot|dont|do not|never|no longer|hard to|impossible to) (see|picture|imagine|envisage|visualise|visualize) (myself|me|my life|a life|anything) *1 (in|at|past|by|beyond|reaching|making it to|having|getting to|here|alive|around|living to|living till|existing|as|being|turning|becoming) *1 @future_word
    (no|not one|isnt a|isnt any|not a) (version|part|page|corner|year|future|tomorrow|life|world) *6 (i can|i could|i) (see|picture|imagine) (myself|me) in
    (cant|cannot|dont|couldnt) (see|picture|imagine) *1 (being on|being in|myself in|myself on|me in) (any of|any part of|any page|next)
    (my future|the future) *1 (is|looks|feels|seems|s) *2 (black|blank|a blank|dark|darkness|empty|hopeless|nothing|nothingness|a void|void|a wall|a black wall|a brick wall|a black hole|over|gone|closed|closed to me|a blank page with nothing|grey|pointless|not for me|not mine|terrifying and empty|dead)
    (no|isnt any|isnt a|not any|without a|without any|dont have a|dont have any|got no|have no|see no|seeing no) *1 (future|tomorrow|life ahead|way ahead) (for me|for someone like me|for people like me|for somebody like me|left|with me|in my life|at all|to speak of|anymore|any more|that i can see|i can see|so|and i)
    (nothing|no one|nobody|not a thing|nothing good|nothing at all|only darkness|just darkness|just nothing|theres just nothing) *1 (ahead of me except|ahead of me but|ahead|ahead of me|in front of me|in store for me|waiting for me|to come|out there for me|there for me|coming for me|for me there|for me here|left for me|for me in this)
    (all|its all|everything|it is all) *1 (dark|black|darkness|blackness|nothing) (ahead|in front|from here) (of me|for me|and|now|from|no|nothing|i|with no|always)
    (theres|there is|there really is) no (way out|escape|way forward|way through|other way out)
    what future (im|i am|i|for me|have i|do i|is there for|lol|there isnt|ive)
    future (like i have one|as if i have one|as though i have one|as if i had one|like i had one|like theres one|as if there is one|like i got one)
    (im|i am|ill|i will|its|it is|itll|it will) always (going to|gonna)? *1 (be|feel) *1 (like this|this way|this sad|alone|broken|miserable|depressed|empty|a failure|unhappy|unwanted|nothing)
    (stuck|trapped|broken|like this|this way|alone|sad|empty|miserable) *2 (forever|for ever|for life|for the rest of my life|until i die|till i die) *1 (and|i|no|im|nothing|forever|now)
    (never|doesnt|wont|isnt) *1 (get|gets|getting|got) *1 (any)? (easier|better) *3 (im so done|so done|im done|i quit|im out|im tired|so tired|cant anymore|i cant|no more)
    (theres|there is|there will be|see) no (coming back|way back|recovering|recovery|getting over|getting past|getting better|putting it right|turning it round|turning round|fixing it|fixing this) *2 (for me|from this for|from this|from here|from where|now|from what)
    (no|no more|not any|havent any|havent got any) *1 (battles|fights|tears|tries|goes|chances|energy|strength|life|hope|reasons|days) left in me
    (room|box|tunnel|maze|house|hole|pit|life) *1 (with|has|that has) no (doors|door|exit|way out|ladder|windows|light|end|key)
    (drowning|sinking|falling) *3 (no shore|no land|no boat|no bottom|nobody coming|no one coming|no one is coming|nobody is coming|no one to|no rope|no hand)
    (dont|do not|cant|cannot|no longer|stopped|stop|dont have anything|given up|nothing) *1 (look|looking) forward to (anything|anything at all|things|tomorrow|living|life|the future|a single|any of|being)
    (gets better|get better|got better|improves|passes) *1 (it|that|and it|but it|no it|well it) (doesnt|hasnt|wont|isnt|never does|never has|didnt|never did|will not|never)
    why (am i|do i|should i|would i|are we|even) *1 (bothering|bother|keep|try|trying|fight|fighting) *1 (to fight|to live|to go on|to carry on|to get up|to get better|to stay|to keep going|with life|with any of it|living|fighting it|going on|getting up|to exist|existing)
    (already|now|long) too late for me (and|im|i|now|anyway)?
    (carrying on|going on|living|existing|getting up|staying alive|breathing|fighting on|being here|being alive|my being here|keeping going) *1 (seems|feels|is|looks|has become|seem) *1 (pointless|meaningless|futile|useless|a waste of time|impossible|senseless|no use)
    (have|with|and|got|no) no *3 no (tomorrow|future|hope|way out|reason to)
    (cant|cannot) keep (fighting|struggling|battling|living|surviving|pretending) (a|this|my|it|like|for|any|through|im|anymore|i) *4 (lost|lose|losing|life|alive|worth|nothing|live|myself|battle|war|head)
    no (scenario|universe|world|timeline|version|outcome|path|road|way) (where|in which|that|of this) *2 (my life|i|things|it|this|me|any of this) *4 (okay|ok|happy|better|well|work|works|alright|right|survive|good|free|win)
    (come to|reached|got to|at|am at) *1 the end of my (road|strength|story|hope|life|days|line|time)
    (look|looking|think|see) (ahead|forward|to the future|into the future|at my future|at the future|in front of me|at my life) *1 (and|i|its|all|is)? *3 (only|just|nothing|nothing but|no|all|see) *1 (grey|gray|black|dark|darkness|nothing|nothingness|fog|blank|emptiness|pain|more of|blackness|there|empty)
    (tired|sick|weary|dread|dreading|hate|scared) (of|that)? *1 (there being|theres|there is|having|facing) (another|a tomorrow|more|always another) (day|days|tomorrow|morning|one)
    (used to|once|always) (think|thought|believe|hope|believed|hoped) *2 (someone|somebody|something|things|it|i|life) *6 (no one will|nobody will|it wont|it didnt|not anymore|not any more|i dont anymore|i dont now|i know better|it never|nobody did|no one did|i was wrong)
    (its|it is|itll|it will|things are|things will|nothing is|nothing will|everything is|everything will|life will|life is) never (going to|gonna)? *1 (be)? (all right again|alright again|right again|okay again|ok again|good again|be okay|be ok|be all right|be alright|be good)
    (no|zero) reason to (think|believe|hope|expect) (tomorrow|things|it|anything|next year|life|my life|this) *1 (will|would|can|could|is going to|ll) *1 (be|get|ever)? *1 (different|better|change|improve|any better|any different)
    (prisoner|sentence|inmate) *2 (serving life|of my own life|in my own life|called life|in my own body|in my own head|of living|of my life)
    (cant|cannot|dont|do not|no longer|never) *1 (imagine|see|picture|expect|foresee) (myself|me)? *1 @being_well
    (what|whats) *1 (is|have|do|does|there|left) *4 (to live for|to live on for|to stay for|to go on for|to get up for|to hold on for|to carry on for|to wake up for)
    why (should i|do i|would i|must i|did i) *1 (keep trying|carry on|go on|keep going|keep fighting|try anymore|even try|keep living) *6 (nothing|never|worse|no one|nobody|anyway|always|what for|everything)
    nothing *2 (this world|this life|the world|life) *1 (left)? for me
    (dont|do not|cant|cannot|no longer|doubt) (believe|think|see|imagine) *2 (anything|anyone|anybody|pills|tablets|therapy|treatment|meds|medication|god) *1 (can|could|will|would|is going to|is ever going to) *1 (make me better|make me well|make it better|make me happy|fix me|save me|cure me|reach me|help me now|help me anymore|help me any more|help someone like me|change how i feel|change this|take this away|fix this|fix what)
    (all|only thing|whats|what is) *2 (ahead of me|in front of me|left for me|i have left|ive got left|in store for me|to come for me) *1 (is|s|are) *1 (pain|more pain|misery|suffering|darkness|emptiness|loneliness|nothing|more of|decline|death|the grave|the same|more years)
    (defeated|beaten|broken|crushed|worn down|ground down|flattened|destroyed) by (life|living|it all|my life|this life|existence)
    no (road|way|path) (back|out|forward|on) for *3 (like me|for me)
    (im|i am|ive run|ive just run|all|completely) out of (fight|hope|reasons|tomorrows|reasons to)
    (hole|pit|abyss|darkness|black hole) *2 (ill|i will|i am|im) *1 (never|never going to|not going to|not ever going to) *1 (climb|crawl|dig|get|find)
    (tomorrow|the future|next year|my future) *1 (doesnt|does not|no longer|dont|isnt|wont) *1 (exist|exists|come|coming|real|there|happen) *1 (for me|anymore|any more|in my head|to me)
    (my|this|the whole) (situation|case|position|condition|future|existence|life) (is|s|feels|seems|looks) *1 (hopeless|without hope|beyond hope|beyond help)
    nothing (good|nice|right|new|better|worthwhile) *4 (happen|happens|come|comes|come along|coming|come my way) *2 (me|us|my life|my way|again|anymore|any more|this life)
    (world|life|future|god) *1 (has|holds|have|had|hold|offers|keeps) nothing *1 (for me|in it for me|in it with me|to give me|to offer me|to offer someone like me|in store for me|i want)
    // it will not get better
    (nothing|nothing at all|not a thing|none of it|none of this|my life|life|this life|everything about my life|my situation|my circumstances|my condition|my illness|my lot|my luck|the darkness|this darkness|the emptiness|this emptiness|this feeling|the sadness|this sadness|my head|my mind|my depression|this depression|the depression|anything in my life|nothing in my life) *1 (will|is|are|can|could|ll|s|would) *1 (never|going to|gonna|ever) *1 @get_better
    (my life|life|living|this life|the darkness|this darkness|this emptiness|this sadness|the sadness|my mind|the emptiness|this feeling|my head|my depression|this depression) *1 (wont|will not|isnt ever going to|isnt going to|is not going to|isnt gonna|cant|doesnt|never|will never) *1 @get_better
    (things|it|everything|stuff) *1 (will never|ll never|is never going to|are never going to|is never gonna|are never gonna|will not ever|wont ever|isnt ever going to|arent ever going to) *1 @get_better (for|so|and|for me|in my|ive|i|no matter|however|anyway|not for|is it)
    (itll|it will|thingll|things will|its|it is|it|things) *1 (never|not ever|wont|not) *1 (get better|gets better|getting better|be okay|be ok|be better|be right) *2 (im|i am|i|ive|ill|i have|for me|whats|this is|so whats|and whats)
    (dont|do not|cant|cannot|no longer|never|stopped) (see|believe|think|imagine|believing|seeing) *2 (how anything|how things|how it|how life|how my life|how this|anything|things|life|my life|any of it|any of this) *1 (can|could|will|would|ll|is going to|is ever going to|are going to|s ever going to|getting|changing|improving) *1 @get_better
    (dont|do not|cant|cannot|no longer|never) *1 (see|believe|think|imagine) *1 (things|life|my life|any of it|it|anything) (changing|improving|getting better|getting any better|lifting|working out)
    (ill|i will|im|i am|i shall|i) (never going to|never gonna|not ever going to|never be able to|never|not going to|not gonna) @be_well (again|in this life|now|anymore|any more|am i|i know|i|and|not|whatever|no matter|so|whats)
    (ill never|i will never|i am never|im never|i shall never|i wont ever|i will not ever) (going to|gonna|be able to|get to)? (be happy|be normal|feel anything again|feel anything|be myself again|be well|recover|heal|feel normal|feel better|feel happy|get better|get well|be okay|be ok|get out of this|get through this|get over this|climb out of this|have a life|have a proper life|have a normal life|have a good life|amount to anything|be loved|be free|know peace|know happiness|find happiness|find peace|smile again|be good enough|be whole)
    (dont|do not|cant|cannot|no longer|stopped|given up) *1 (think|believe|believing|imagine|see) *2 (ill|i will|i can|i could|im going to|ill ever|i shall|ill be able to|me) *1 @be_well
    (given up|gave up|stopped|giving up|done|no longer|past) *1 (hoping|trying|waiting|expecting|believing|on ever|fighting|on|wanting|dreaming) *2 (@be_well|being happy|getting well|things to get better|things to improve|things to change|it to get better|it to lift|life to get better|life to start|life to improve|my life to)
    (forty|thirty|twenty|fifty|ten|fifteen|sixty|seventy|#|many|so many|all these) years *3 (waiting|waited|hoping|hoped|trying|tried|fighting|fought) *6 (given up|giving up|gave up|stopped|nothing|enough|im done)
    (its|it is|it|life|things|everything) (only|just) *1 (ever|keeps|going to)? *1 (gets|get|getting|got|gotten|become|becomes) worse *6 (give up|giving up|given up|whats the point|why bother|why carry on|no point|done|im tired|so tired|cant)
    (why) *1 (bother|carry on|go on|keep going|keep trying|keep fighting|struggle on|keep living|hang on|hold on|stay) *2 (when|if) *6 (worse|never|nothing|always|same|pointless|hopeless|no one|nobody|ends badly)
    (this|that) (is|s) *2 (my life|what my life|how my life|life) *2 (now|is|will be|until|till|forever|from now on|for ever|always) *1 (until i die|till i die|forever|and it|until i|for ever|from now on)
    (this|today|that) is the better
    (every day|each day|tomorrow|the next day|the day after|next year|every morning) *1 (is|will be|ll be|feels|s) *1 (the same|as bad as|no different|no better|just as bad|identical) *6 (cant|nothing|pain|no end|never|whats|why|until|hell|as bad|empty|grey|hopeless|tired|forever|tomorrow)
    // no help
    @nobody_nothing *1 (can|will|could|is able to|is going to|s going to|is ever going to) *1 (save|fix|cure|rescue|mend|heal|reach) (me|this|what is wrong with me|whats wrong with me|what im feeling|someone like me|people like me|my life|my head|my brain)
    @nobody_nothing *1 (can|will|could|is able to|is going to|s going to|is ever going to) *1 (help me|make me better|make me well|make this better|make it better|help someone like me|help people like me|help somebody like me) *1 (anymore|any more|and|ive|i|not|im|so|at all|ever|at this point|you all)
    (theres|there is|see|isnt any|there isnt any|aint) *1 (no)? *1 (helping|fixing|saving|curing|mending|rescuing) (me|someone like me|people like me|somebody like me)
    i (cant|cannot|cant ever|can never|will never|wont) be (helped|fixed|saved|cured|mended|healed|rescued|put right|put back together)
    (beyond|past) (saving|help|helping|repair|fixing|hope|redemption|rescue|mending|caring) *1 (i|im|ive|now|and|so|anymore|at this point|the)
    (im|i am|i feel|ive gone|i have gone|feel) *1 (beyond|past) *1 (saving|help|helping|repair|fixing|hope|redemption|rescue|mending|being saved|being helped|being fixed)
    (im|i am|i feel|feel|clearly|obviously|must be|just) *1 (unfixable|not fixable|unsaveable|unhelpable|too broken to|too damaged to|too far gone to|broken beyond|broken past|damaged beyond) *1 (fix|be fixed|mend|be mended|save|be saved|help|be helped|repair|fixing|mending|and|i|so|at this|now|anymore|that)?
    // no way out
    (no way out|no exit|no escape|no way forward|no way through|no way back|no door|no other way) *1 (that i can|i can|for me|of this life|from this life|of my life|of this hole|of this pit|of this hell|of the dark|of this darkness|of my own head|of my head|from my own head|from my head|from myself|but down)
    (see|find|seeing|finding|know|think of|imagine|picture) *1 (no|any|a|the) (way out|way forward|way through|way past this|way back from this|way back|way up|exit|escape) *1 (anymore|any more|at all|now|from here|from this|of this|for me|of it|i|and|im|no matter|whatever|of any|of anything|left)
    (see|seeing|find|finding|found) no (way out|way forward|way through|escape|exit|end to this|end to it|way back|way past|other way out)
    (cant|cannot|dont|do not|no longer|can no longer) *1 (see|find|think of|imagine|picture) (a|any|another|the) *1 (way out|way forward|way through|exit|escape|way past this|way past it|way up|way back|way back up|way this ends|way it ends)
    (trapped|stuck|caged|locked|imprisoned|buried) *1 (in|inside|by) (this|my|my own|a) *1 (life|existence|nightmare|hell|misery|darkness|despair)
    (trapped|caged|imprisoned|entombed) *1 (in|inside|by) (this|my|my own) *1 (body|head|mind|skin|skull|brain|marriage|house|debt|illness)
    (my life|life|my head|my mind|my body|living|my existence|my own head) *1 (is|feels like|has become|became|s) *1 (a cage|cage|a prison|a trap|a tomb|a coffin|a dead end|a dark room|hell on earth|a locked room|a pit|a black hole|one long tunnel)
    (bottom of|deep in|down) (a|this|the|my) *2 (hole|well|pit|abyss|black hole) *6 (nobody|no one|cant|cannot|no way|never|no rope|no ladder|wont|nowhere) *1 (coming|come|climb|get out|out|hear|hears|see|getting out|to help|up|reach)
    (every|each|all the|all) (door|doors|road|roads|path|paths|exit|exits|way) *3 (shut|shut on me|shut in my face|closed|locked|a dead end|dead end|dead ends|blocked|bricked up|slammed|slams|slams in) *4 (tired|knock|me|anymore|any more|no way|nothing|i|and|life|now)
    (run|ran|running) out of (road|roads|tomorrows|future|hope|fight|strength|ways|doors|reasons|will|chances|reasons to try|places to turn)
    (no|isnt any|isnt a|never any|not any|cant see any|cant see the|dont see any|dont see the|see no|without any|no more) light (at the end|at the other end|in|left|anywhere|for me|ahead|in sight|anymore|any more)
    (tunnel|tunnels) *4 (bricked up|no light|no end|never ends|collapsed|caved in|all the way|just more tunnel|goes on forever|more tunnel|blocked)
    nowhere (left to|to) *1 (turn|run|belong|hide) (to|and|anymore|any more|now|in this world|no|i)?
    // nothing to live on for
    (nothing|nothings|dont have anything|havent anything|no one|nobody|not a thing|isnt anything|isnt a single thing|isnt one thing|not one thing|nowt) *2 (to live on for|to live on|worth living for|to stay for|to stay here for|to keep going for|to go on for|to carry on for|to get up for|to wake up for|to hang on for|to hold on for|to keep me going|to keep me here|to fight for|to stick around for|to wait for)
    (nothing|nothings|not a thing|nowt|not one thing|hardly anything|isnt anything|isnt a thing|isnt a single thing|isnt one thing|aint nothing|dont have anything|havent anything|havent got anything|havent a thing|got nothing|have nothing|ive nothing) *1 (im|i am|left|i|more|else|good)? *1 (to look forward to|looking forward to|look forward to) (ever|anymore|any more|in life|in my life|in this life|now|left|except|but|and|so|for the rest|not|at all|no|what|why|just|because|since)
    (what|wot) *1 (am i|is there|are we|do i have|have i got|is left|have i left|do i) *2 (hold on|holding on|hanging on|hang on|living|to live|fighting|staying|going on|to go on|carrying on|to carry on|supposed to be holding on|meant to be holding on|to stay|to get up|getting up|breathing|sticking around|keep going|keeping going|surviving) for
    (what) *1 (im|i am|am i) *2 (still here|living|holding on|hanging on|staying alive|alive|fighting|carrying on|keeping going|going on|waking up|getting up|sticking around|breathing|surviving) *1 (for|for every|anymore for|for anymore|still for)
    (whats the|what is the|what was the|what even is the|wheres the|where is the|theres no|there is no|there isnt any|there isnt a|i see no|see no|sees no|seeing no|found no|find no|have no|got no) (point|use|purpose|good|reason|sense) (of|in|to|for) *1 @keep_on
    (dont|do not|cant|cannot|no longer|never|hardly|stopped|struggle to|struggling to|fail to) *1 (see|seeing|find|finding|get|feel|understand|know|have) (the|a|any|much) (point|use|purpose|good|reason|sense) (of|in|to|for) *1 @keep_on
    (doesnt|dont|does not|no longer|isnt) *1 (seem|feel|look) *1 (worth it|worth the effort|worth it anymore|worth bothering|worth going on|worth carrying on) *1 (anymore|any more|being|to be|living|going|carrying|i|to keep|to go on|to carry on)
    // no strength left
    (ive|i have|i|got|have|theres|there is|im|i am) *1 (no|no more|zero|out of|not any|not an ounce of|without) (fight|strength|will|hope|tears|life) *1 (left|in me|left in me|anymore|any more|to live|to go on|to carry on|to keep going)
    (nothing|nowt|not a thing) *1 left in (the tank|me|me to give|my tank) *6 (live|life|me|anyone|keep going|go on|carry on|fight|done|anymore|cant|end|whats)
    (dont|havent|havent got|do not|no longer) *1 (have it|got it) in me (to|anymore|any more) *1 (keep|go on|live|carry on|carry|try|fight|stay|do this|get up|be alive|continue|anymore|face)
    (cant|cannot|can not) (keep|go|carry) (on|going|doing this|living|existing|on going) *1 (like this|this way|anymore|any more|any longer|for much longer|much longer) *1 (somethings|something|its|i|and|its got to|im|ive|ill|or)
    (cant|cannot|dont know how to|dont know how|not sure how to|no idea how to|dont want to|dont think i can|not sure i can|havent the energy to|havent the strength to|havent got the strength to|no energy to|no strength to|too tired to|too weak to|unable to|dont know if i can|dont know whether i can) *1 (go on|keep going|carry on|keep living|go on living|keep doing this|stay alive|keep existing) *1 (like this|anymore|any more|any longer|much longer|another day|another week|another month|another year|another night|for another|for much|without her|without him|without them)
    (cant|cannot) do another *1 (day|week|year|month|night) *1 (of this|like this) *3 (cant|cannot|i|just)
    (given up|gave up|give up|giving up) *1 (inside|completely|entirely|altogether|on myself|on life|on living|on ever being happy|on ever feeling|on ever getting better|on ever being well|on ever being loved|on ever having a life|on being loved|on life getting|on getting better|on getting well|on recovery|on recovering|on feeling|on the future|on having a life|on any kind of|on being happy|on happiness|on existing|on everyone and everything|and nobody|and no one|havent told|just havent told)
    (stopped|given up|gave up|past|done) (hoping|believing|expecting|trying|fighting|living|caring|looking for reasons|looking for a way out) (a long time ago|years ago|ages ago|months ago|long ago|and im|and i|altogether|anymore|for anything|in anything|that anything|that things|about anything|about living|about life|about tomorrow|whether|which day|what day|if)
    (life|depression|it|illness|the illness|the depression|my illness|my demons|this illness|the sadness|the darkness|addiction|my brain) (has|have|s) (won|beaten me|beat me|broken me|defeated me|finished me|got the better of me|worn me out|wore me out|ground me down) *3 (nothing|no|cant|done|give up|given up|finished|i|im|left|theres)
    (im|i am|feel|feeling|utterly|completely|totally) *1 (beaten|defeated|finished|done for|doomed|a lost cause|broken) *3 (nothing left|no hope|no point|no way|cant go on|cant carry on|give up|given up|no future|no fight|theres nothing|whats the point|hopeless|for good|beyond)
    (im|i am|i feel like|feel like|must be|just) *1 a lost cause
    (its|it is|everything is|everythings|all|all of it|this is|lifes|life is|feels) hopeless *2 (im hopeless|hopeless|cant go|cant keep|cant carry|nothing will|nothing ever|no way out|no point|and so am i|thats all|end of story)
    (hope|my hope|the hope|all hope|whatever hope) *1 (is|s|has|had)? *1 (gone|dead|died|run out|ran out|left me|went|dried up|is a lie|is for others) *2 (in me|now|long ago|from me|i|im|ive|years|months|and|when|with)
    (none|nothing|no hope|not a drop|not a scrap|not a shred|not an ounce) (is|of it)? *1 left in me
    (ruined|wasted|wrecked|destroyed|fucked up|messed up|screwed up|thrown away|threw away|blew) my *1 life *4 (cant be|cannot|beyond|too late|no going back|never|no fixing|nothing|no point|no way|whats|its over|no coming|theres no|done)
    my *1 life (ended|finished|stopped|died|was over|has been over) *1 (when|the day|the night|the moment) *8 (rest|waiting|since|nothing|existing|going through|breathing|only|empty|shell|ghost)
    (my life|my whole life|this life of mine|my existence) (is|s|feels|has been|was|seems) *1 (worthless|ruined|wasted|a waste|one big waste|a complete waste|a total waste|going nowhere|never going anywhere|a failure|nothing but pain|nothing but misery|nothing|a mess that|a disaster that|an accident|a mistake|empty and|not a life|no life) *1 (and|i|its|it|cant|now|that|so|from|since|nothing|anymore|full stop|too late|always)?
    (all|only thing|all thats|whats|what is) left *1 (now)? *1 (is|for me|to do) *2 (wait|waiting|to wait|die|to die|the end|dying)
    (only|just|merely|simply|purely) *1 (existing|breathing|waiting|surviving|passing time|marking time|filling time|going through the motions|serving time) *1 (until|till|for) *2 (die|over|the end|end|death|dies|it ends|my heart|my time|goes|finish)
    (nothing|none of it|not any of it|nothing anymore) *1 matters (anymore|any more|now|and|so|i|to me) *2 (nothing|i dont|whats|no point|im|ever|never|least of all me|why|not even me|cant)
    (everything|all|whatever) *1 i (do|try|touch) *6 (pointless|wrong in the end|goes wrong|fails|falls apart|makes it worse|comes to nothing|turns to) *4 (done|point|give up|given up|stop|stopped|why|whats|so im|tired|cant)
    (people|everyone|they|everybody|ppl|you all|you) *1 (say|says|saying|keep saying|tell me|keep telling me|promise|promised|swear) *2 (it gets better|it will get better|itll get better|gets better|time heals|it passes|it will pass|this will pass|itll pass|tunnel) *8 (doesnt|it hasnt|hasnt|didnt|it wont|wont|worse|give up|not for me|bricked|isnt|never|lie|lied|liars)
    (pray|prayed|hope|hoped|believe|believed|used to think|used to hope|used to believe) *2 (it|things|life|i) (to|would|might|could|will|d)? *1 (get better|change|improve|be okay|lift|be happy|got better|be better) *4 (now i dont|it wont|not anymore|not any more|no longer|now i know|now i|it never|stopped|gave up|given up|i dont anymore)
    `,
  ),
  // To be dead, asleep for good, or never to have been.
  ...signals(
    {
      group: 'unwilling',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...fateContexts, doubted: 'none', recovered: 'none' },
    },
    `
    (how|so|be|would be|itd be|it be|must be|feels|feel) *1 (nice|lovely|good|peaceful|easy|restful|wonderful|sweet|quiet|great|better|easier|simpler|kinder|relief|bliss|blissful) *1 (it would be|itd be|it must be|it might be|a relief it would be)? (to)? *1 @be_no_more
    (want|wanna|wish|like|love|longing|long|yearn|yearning|ache|aching|dream|anything|rather|need|prefer|desire|wishing|ready|hoping|fantasise about|relief|world|choose) *2 (to|could|be able to) *1 @be_no_more
    (longing|yearning|aching|craving|longing only|homesick) (not to be|to not be|to be nothing|to be nowhere|not to exist|for nothingness|for oblivion|for the grave)
    (jealous|envious|envy|envied|jealousy) (of)? (my|the|his|her|that|those|this|a|our|every) *4 (died|is dead|was dead|dead|passed away|buried|got to die|gets to die|was put down|was put to sleep)
    why (couldnt|wasnt|cant|didnt|couldnt it|wasnt it|isnt it|not) *1 (i|it|me|have)? *2 (been|be|have been|die|died|me) *4 (died|didnt make it|instead|who went|that went|that day|in the crash|with them|in their place|in his place|in her place|with him|with her)
    (dead|dead people|died|dying) *3 (have it better|got it better|better deal|the better deal|are luckier|the luckier ones|have it right|had the right idea|are the lucky|know peace|at least get to rest|got out)
    (sea|river|water|crash|fire|cancer|war|bullet|accident|stroke|covid|overdose|illness|flood|bomb|train|car|fall|infection|virus|heart attack) *2 (should have|shouldve|ought to have|could have|couldve) (kept|taken|took|killed|had|finished|got|drowned|ended) me
    (rather|sooner) have *1 (died|stayed dead|been killed|drowned|bled out|stayed under) *1 (in|on|at|that|then|there|instead|with|under|when) *2 (the|that|then|them|him|her|there|theatre|operating|crash|night|day|fire|womb|birth|hospital|ambulance|war|accident|sea|i)
    (fantasise|fantasize|fantasising|fantasizing|imagine|imagining|daydream|daydreaming|dream|dreaming|hope|hoping|wish|picture|picturing) *2 (collapsing|collapse|choking|having a heart attack|drowning|crashing|dropping dead|a heart attack|a stroke|falling asleep) *6 (nobody|no one|noone|not wake|never|in time|found too late|the end)
    ion *1 (wanna|want to|want|even wanna) *1 (be here|be alive|live|be on this earth|exist|wake up|be here no more)
    if i (dont|never|didnt|do not) (see|make it to|reach|live to see|make|get to) *1 (@milestone|#) *3 (not mad|not sad|no complaints|not bothered|fine|ok|okay|wouldnt mind|relief|relieved|good|not sorry|not upset|so be it)
    lifes (not|isnt|never been) (for|meant for|made for) (me|people like me|someone like me)
    (life|living|existence|existing|being alive|being a person|being human) *5 (hand in my notice|my notice in|resign|resign from|opt out|my resignation|unsubscribe|cancel my subscription|job i never applied|job i never asked)
    (resign|resigning|retire|quit|quitting|opt out|drop out|unsubscribe|resignation) (from|of) *1 (being a person|being human|life|existence|existing|being alive|living|the human race|being me)
    (suit me|suits me|fine by me|fine with me|grateful|glad|happy|mind|good|relieved|thankful|content|perfectly happy) *2 if *4 (took|takes|got|finished|finishes|swallowed|swallows|killed|kills|carried|carries|claimed|claims|collected|ended|buried|crushed|called time|call time) *1 (me|on me|and me|my life|me off|me too|on my life)?
    (cant think|dont know|wonder|no idea|dont understand|cant understand|cant see) why *1 (ive been left|i am left|im left|i was left|i was spared|im spared|i survived|i lived|god leaves me|god keeps me|hes left me|i was saved|im still going|ive been kept) *1 (behind|here|alive|out|and|when|on|in|by|to)
    (not dead|still alive|still here|still breathing|alive still|awake again) (yet|again)? *1 (sadly|unfortunately|worse luck|regrettably|more is the pity|mores the pity|alas|annoyingly)
    (explain|see|understand|know|tell me|convince me|told me|say) *2 why *1 (being alive|living|existing|life|staying alive|to live|to stay alive) *1 (is better|is worth|is good|is supposed|beats|matters)
    (hope|hoping|wish|wishing|pray|praying|want|wanted) *1 (someone|somebody|something|a stranger|anyone|a lorry|a drunk|one of them) *2 (drives|drive|drove|smashes|smash|runs|run|shoots|shoot|stabs|stab|kills|kill|pushes|push|finishes|finish|swerves|swerve|hits|hit) *3 (into me|into us|me|over me|me off|me down|me out|the back of me)
    (hope|hoping|wish|wishing|pray|praying|glad|relieved|pleased|happy) *2 (chemo|treatment|surgery|operation|medicine|transplant|dialysis|antibiotics|radiotherapy|tablets) *2 (fails|fail|failed|doesnt work|didnt work|wont work|isnt working|stops working|goes wrong)
    (candle|candles|star|wishbone|birthday) *6 (dont let me|let me not|not let me|never|not to) *1 (see|have|reach|live|be here|wake) *2 (next|another|one|for)
    (coffin|coffin lid|grave|six feet|tomb|morgue) *8 (calms me|calm me|comforts me|comforting|relaxes me|soothes me|peaceful|only peace|sleep at last|feel safe|cosy)
    (wouldnt|would not|wont|id not) *1 (scream|run|move|panic|brace|duck|fight|brake|swerve|call out|cry out) *1 if *2 (crashed|crashes|sank|derailed|blew up|went down|came at me|hit me|fell|exploded|caught fire|drove into|burned down|collapsed)
    (ok|okay|fine|alright|nice|good|great|relief|not bad|handy) *2 if (we|the train|it|this train|the plane|the bus|this plane|my train|my plane) *1 (derailed|crashed|went down|sank|blew up|came off)
    (wouldnt|would not|not|wont) *1 (be)? *1 (sad|sorry|afraid|scared|frightened|unhappy|upset|reluctant) to (die|be dead|pass on|be gone|leave this life|leave this world|not wake)
    (trade|give|swap|donate|hand over|hand) (my|this) life *1 (w|with|to|for) *1 (someone|somebody|anyone|a person|a kid|a child|people|those) *1 (who|that|with)
    (diagnosis|cancer|illness|tumour|fight|battle|disease) *8 (hope|hoping|want|pray|praying) *1 (i lose|it wins|to lose|it gets me|i dont win|not to win|it takes me|it beats me)
    (died|dead|couldnt save|didnt make it|dont make it|passed|buried|body bag|dies) *8 (the lucky ones|lucky them|lucky sod|luckier|lucky bastard|lucky bugger|lucky ones)
    (live|living|being alive|alive|life|existing|here) *3 (another|more) *1 (ten|twenty|thirty|forty|fifty|sixty|#) years *4 (horrifies|terrifies|unbearable|dread|makes me sick|cant face|cant bear|punishment|sentence|horror|horrific|no thank)
    do it myself *3 (glad|wish|hope|relieved|grateful) *4 (someone|somebody|something|god|life|bus|car|illness|it) *3 (for me|me)
    (love|like|wait|waiting|prefer|rather|long|longing|pray|want) *2 my heart *2 (give out|stop beating|pack in|give up|fail|just stop|stop in my sleep|stop for good|stop tonight)
    (death|dying) *1 (doesnt|does not|no longer|dont|hardly) *1 (frighten|frightens|scare|scares|worry|worries|bother|bothers) me *1 (anymore|any more|any longer|it looks|it sounds|it feels|living|life|being alive|staying|waking)
    why (did|do|must) i *1 (have to|keep|had to)? *1 (wake up|waking up) (again|today|alive|at all|still)
    (want|wish|like|love|rather|need|wanting) to be gone
    (wish|want|like|love|wishing|wanting|wanna) *8 and be (nothing|no more|gone|nobody|dead)
    (i want|i just want|all i want is for|id like|wanting|i wish|i need|ready for|waiting for|praying for|longing for) (it all|everything|life|all of it|my life|this life) to *1 (be over|end|stop|finish|be done|be finished)
    (life|living|existence|being alive) *3 (party|film|show|meeting|game) *3 (leave early|walk out|leave|go home from|leave now|never asked to be)
    (hope|hoping|hoped|pray|praying|prayed|wish|wishing|wished|part of me hopes|half of me hopes) *2 @my_end
    (if|suppose|when|should) *1 @my_end *2 (id|i would|i|itd|it would|thatd|that would|i wouldnt|wouldnt|not|so|fine|no|honestly|then|oh|thats) *2 (relieved|relief|fine|ok|okay|alright|all right|sad|sorry|mind|upset|care|complain|complaints|complaining|be it|grateful|glad|thankful|move|fight|fight it|argue|object|good|well|bothered|mercy|blessing|kindness|perfect|suits me|cry|not be the worst|not the worst)
    (relieved|relief|fine|ok|okay|alright|all right|sad|sorry|mind|upset|bothered|complain|grateful|glad|happy|thankful|mercy|blessing|kindness|perfect|wouldnt care|dont care|not care|wouldnt argue|be good|be best|be lovely) (with it|by me|about it)? if *1 @my_end
    (wouldnt|would not|dont|do not|not|no longer|wont|hardly) *1 (mind|sorry about|sad about|bothered about|bothered by|against|upset about|upset by|fussed about|troubled by|averse to|opposed to|care about|worried about) *1 @being_dead
    (okay|ok|fine|alright|cool|comfortable|at peace|happy|content|good) (with|about) *1 @being_dead
    @being_dead *1 (would be|will be|is|feels|seems|sounds|looks|looks like|sounds like|feels like|seems like|d be) *2 (mercy|easier|kinder|rest|peace|peaceful|relief|freedom|release|going home|home|what i look forward to|what i want|all i want|the only thing i want|the dream|nice|lovely|good|great|better|best|bliss|heaven|welcome|a gift|appealing|tempting|inviting|beautiful|comforting|sleep|the only rest|so much)
    (look forward to|looking forward to|longing for|long for|yearn for|crave|dream of|dreaming of|cant wait for|think about|thinking about|daydream about|fantasise about|fantasize about|drawn to|like the idea of|like the thought of|love the idea of|comforted by|take comfort in|comfort in|prefer|welcome|choose) @being_dead
    (wanna|want to|like to|love to|want is to|want is just to|rather|wants to|ready to|prefer to|happy to|content to|d like to) *1 (not wake up|never wake up|be nothing|cease to exist|cease being|be with the dead|be in the ground|not be a person|stop being a person|be gone for good|not be anything|be no one|not be here at all|be out of this life|go now|go tonight and|be done being alive|stop being alive|no longer be|no longer exist|be anywhere but alive)
    (open|opened|opening) my eyes *6 (wished i hadnt|wish i hadnt|wishing i hadnt|disappointed|still here|still alive|gutted|sorry i did|wish i didnt|angry|cried|wished i didnt)
    (disappointed|gutted|sad|sorry|angry|upset|annoyed|devastated) *1 (to wake up|when i wake up|when i woke up|to have woken|that i wake up|to be awake|when i wake) *1 (alive|again|every|today|this morning|each|and|still|at all)?
    (worn out|had enough|done|finished|through|over|fed up|weary|tired|sick|exhausted|had my fill) (of|with|from) *1 (staying alive|being here|breathing|living|being alive|having to live|being on earth|walking this earth|my own life|existing|existence)
    (wish|wishing|wished|if only) *1 (id|i had|i could|i|i would) *1 (never happened|drowned|cease|ceased|not be|just not be|burned with|been left there|been left to die|not been found|never been found|never come back|never been made|never been a thing|be unborn|be undone|be put down|be switched off)
    (like|love|want|wish|need|prefer) (somebody|someone|god|them|anyone) (to|would) *1 (switch me off|turn me off|put me down|put me to sleep|put me out of|end me|erase me|delete me|finish me|unplug me|take me out)
    (wish|wishing|want|hope|hoping|dream|goal|plan|list|like|love|ask|aim) *3 (not to|to not|to no longer|never to) (be around|be here|exist|be alive|wake up|wake|see another|have to wake|be anywhere)
    (you|u|ya|anyone else|anybody else|anyone|anybody|does anyone|only one who|only one that|just me who|just me that) (else)? ever just *1 (want to|wanna|wish to|wish you could|wish you|want 2) *1 (not exist|stop existing|not be here|not wake up|not be alive|die|cease to exist|never wake|disappear forever|be dead)
    (am i the only one who|only one who|anyone else|anybody else|does anyone else|do you also|is it just me or do you) *2 (want|wants|wish|wishes|hope|hopes|wishing|wanting|hoping|prays) *2 (not exist|stop existing|not be here|not wake up|wont wake|dont wake|not be alive|to die|cease to exist|never wake|were dead|was dead|never born|never been born|they didnt exist|you didnt exist|didnt wake|werent alive|wasnt alive)
    (swap|swapped|trade|trading|change|changing|switch) places *2 with *4 (late|corpse|ashes|in the ground|urn|buried|grave|in heaven|passed|died|dead|gone|in the box|under the ground)
    (swap|swapped|trade|trading) (places)? with any (corpse|dead person|dead man|dead woman|body|ghost)
    (if|were|should|suppose|when) *4 (truck|lorry|bus|car|train|tram|van|bullet|tree|wave|storm|meteor|plane|bomb|tsunami|bear|shooter|gunman) *3 (came|comes|coming|headed|hit|hits|came at|come for|was coming|swerved|swerves|hurtled|went down|goes down|fell|falls) *6 (stand there|stand still|stay put|stay where|let it|not move|wouldnt move|wouldnt run|open my arms|close my eyes|wouldnt get out|be fine|fine with that|fine by me|ok with that|okay with that|so be it|wouldnt be sad|id be glad|id be relieved|wave it|wouldnt duck|thank|sad)
    (wouldnt|would not|wont|not|hardly|dont think id) (be sad|be sorry|be upset|be bothered|be heartbroken|mind|complain|cry|care|object|fuss|lose sleep) *2 if *3 (plane|train|bus|lorry|truck|car|lift|building|ship|boat|ferry|world|asteroid|bomb|ceiling|roof|tree) *1 (went down|goes down|crashed|crashes|hit|hits|fell on|falls on|blew up|ended|ends|sank|took|takes|got|came down on)
    (wouldnt|would not|dont|wont|do not|hope|hoping|wish|wishing|glad|fine|happy|ok|okay|content|relieved) *6 (this|it|tonight|today) *2 (is|was|were|be|turned out to be|turns out to be|proves|proved|might be|could be|are) (my last|the last|my final) (winter|christmas|birthday|year|spring|summer|autumn|night|one|day|morning)
    (wish|want|hope|hoping|could|please|can|need|love) *2 (someone|somebody|something|anyone|you|god|they) *1 (would|could|to|will)? *1 (delete|erase|unmake|switch off|turn off|unplug|put down|rub out|undo|euthanise|euthanize|put out of my misery|power down) (me|my life|my existence)
    (put|take|get|beam|lift) me (out of my misery|off this planet|off this earth|out of this life|out of this world|away from this life|out of existence)
    if i *6 (bed|sleep|asleep|nap) *4 (that was|that were|thats|it was|be) *1 (the end|the end of it|it|the last|that|me done|my lot)
    (hope|hoping|hoped|wish|wishing|wished|wishes|pray|praying|find myself hoping) *1 (someone|somebody|one of them|another driver|a driver|a lorry|a stranger|a drunk) *2 (crosses|crossed|hits|hit|swerves|rams|drifts|kills|shoots|stabs|takes|pushes|crashes|ploughs|runs) *2 (me|into me|the line|over me|me off)
    (nobody|no one|noone|who|did anyone|they never|no fucker|nobody ever) asked (me|if|whether) *1 (if|whether)? *1 i (wanted|want|agreed|chose|asked|fancied) *1 (to be born|to exist|to be here|this life|to live|to be alive)
    (didnt|never|did not|dont remember) *1 (choose|chose|ask|asked|agree|agreed|sign up|signed up|volunteer|consent|asking) *1 (to|for) *1 (be born|being born|be alive|being alive|exist|existing|this life|life|be here|live|be made)
    (being alive|being born|life|existing|my birth|living|my existence|existence) *1 (was|is|wasnt|isnt|wasnt ever) *1 (never|not)? *1 (my idea|my choice|my decision|something i chose|something i asked for|something i wanted|what i wanted|a choice i made)
    (life|existence|being alive|living) *8 (give it back|return it|send it back|hand it back|hand mine back|give mine back|want a refund|get a refund|like a refund|return mine|exchange it|the receipt)
    (didnt|dont|never|not|wish they hadnt|wish they had not) (want|wanted|ask|asked) *1 (them|the doctors|the doctor|anyone|you|him|her|the surgeon|the nurses|to be) *1 (to|not)? *1 (bring me back|wake me|wake me up|save me|saved|revive me|revived|resuscitate me|resuscitated|find me in time|bring me round|brought back|brought round|keep me alive|kept alive|woken)
    (wish|wishing|wished|pity|shame|if only|why couldnt|sorry) *2 (them|the doctors|the doctor|they|paramedics|the paramedics|the ambulance|the surgeon|the hospital|mum|dad|he|she|anyone) *1 (hadnt|had not|had|didnt|never|have)? *1 (brought me back|saved me|revived me|resuscitated me|found me|found me in time|left me|left me to die|let me go|let me die|kept me alive|woken me|brought me round)
    (being under|anaesthetic|anesthetic|the coma|in a coma|being unconscious|passed out|knocked out|blacked out|put under) *6 (best|nicest|peaceful|only peace|didnt want|wish|hoped|lovely|bliss|disappointed) *4 (wake|woken|bring me back|come back|come round|stayed|stay|forever|waking|been the end|feeling)
    (dies|passes|died|passed|pass|passed away|passes away|drowned|killed|death) *6 (feel|feeling|felt|im|i am|i get|makes me|find myself|catch myself|part of me is|a bit|a little|almost|quite|actually|was|i) *1 (jealous|envious|envy)
    (envy|envious|jealous|jealousy|envied) *6 (gravestones|gravestone|headstones|headstone|tombstones|graves|grave|cemetery|graveyard|obituaries|obituary|dead|corpse|corpses|ghosts|buried|hearse|coffin|urn|roadkill|passed away|passes away|passed on|didnt wake|never woke|obituary column|name in the|passed in)
    lucky (dead|corpse|corpses|ghosts)
    (dead people|the dead|dead folk|corpses|ghosts|people in graves|those who died|people who died|people who die) *1 (get|are|have|are allowed|dont|must|got) *1 (to rest|to sleep|lucky|it good|it easy|the lucky ones|the best of it|have to|peace|to be at peace|so lucky|at peace and)
    (daydream|daydreaming|dream|dreaming|fantasise|fantasize|fantasising|fantasizing|imagine|imagining|picture|picturing|think|thinking|fancy|fantasy|thought|dreams|idea|wish|want|love|like|wanna) *2 (about|of|to|i could)? *1 (sink|sinking|melt|melting|dissolve|dissolving|drown|drowning|vanish|vanishing|disappear|disappearing|evaporate|evaporating|fade|fading|crumble|walk off|walking off|walk out|walking out|walk into|walking into|drive off|driving off|drift|drifting|slip|slipping|lie down|lying down|lay down|fall asleep|go to sleep|float off|floating off|float away|floating away|curl up|packing|get swallowed|be swallowed|sail off|swim out|swimming out) *6 @gone_good
    (nice|lovely|good|bliss|great|wonderful|peaceful|heaven|fine|like|love|kinder) *1 (to|if i could|if i) *1 (fall asleep|go to sleep|sleep|close my eyes|drift off|lie down|drop off|nod off|fade away|slip away) *3 (that be it|that was it|thats it|never|not have to wake|not wake|be over|be done|stay there|and that|be gone|be the end|for good|forever|the end of it)
    (wish|want|could|love|like|let me|wanna|hope|need|if only|put me|please) *3 (fall|go|be|slip|be put|fell|into|was|were) (in|into)? (a|coma) *1 (coma|and) *4 (never|not|forever|stay|for good|for a year|for years|and die|come out|until|wake|instead)
    (love|like|happy|fine|glad|welcome|hoping|hope|wish|want|wanna|dream|praying|pray|ok|okay|cool|wouldnt mind|not mind|rather) *2 (be|get|getting|being|to be|to get|of being|with being|if i got|i get|i got|i was|id get|id be) *1 (hit|struck|run over|shot|killed|knocked down|crushed|taken out|murdered|stabbed|flattened|mown down|swept away|struck down|wiped out|blown up) *3 (lightning|bus|truck|lorry|car|train|meteor|something|somebody|someone|stranger|accident|sea|wave|tomorrow|tonight|today|so|on the way|on my way|and it|random|drunk|bullet|by a)
    (wouldnt|dont|would not|do not|wont|didnt|not) (care|mind|bother me|be bothered|be sorry|be sad|matter|matter to me|be fussed|fuss|be upset|worry|fight it) *2 if i *2 (never|didnt|dont|dropped|drop|croaked|passed|pass|went|go|slipped|was taken|got taken|had) (make it|made it|come|came|get|got|woke|wake|saw|see|dead|tomorrow|tonight|in my sleep|on|away|in the night|reached|reach|today|to go) *1 (home|back|through the night|through|to morning|out|off|round|up|the morning|it|dead|tomorrow|tonight|in my sleep|another|next)?
    (survived|survive|pulled through|came through|made it|came round|lived|still alive|still here) *5 (hoping not to|hoped not to|hoped i wouldnt|hoping i wouldnt|wish i hadnt|wished i hadnt|rather i hadnt|wasnt meant to|didnt want to|was rather hoping not|dont want to be|wish i wasnt|sorry i did|wish i werent)
    (should|ought to|shouldve|couldve|could) *1 have? been me *2 (in the|in that|that died|who died|under|on that|instead of|that went|who went|they buried|not her|not him|not them|that drowned|that was killed|that got|who got the cancer)
    wish it (had|had of|could have|couldve|was|were|wouldve|would have)? *1 been? me *2 (in the|in that|that died|who died|under|on that|instead of|that got|who got|that had|and not|not her|not him|not them|who drowned|with the cancer|who was killed|they found)
    (wish|wished|wishing|if only) (id|i had|i) *1 (gone|died|been killed|been lost|drowned|burned|burnt|stayed) *1 (in|with|on|under|instead|along with) *1 (the crash|that crash|the fire|the accident|that accident|the war|the water|the sea|the wreck|the car|them|him|her|instead|the others|my mates|my brother|my sister|my twin|the explosion|the flood|the storm|the operation|surgery|the stroke|of her|of him|the overdose)
    (dying|death|being killed|getting hit|an accident|a heart attack|a stroke|being dead|a crash) *3 (would be|would be so|sounds|seems|feels|is|looks|d be) *1 (convenient|handy|ideal|perfect|fine|fine by me|fine with me|welcome|a bonus|a blessing|a way out|acceptable|okay by me|ok by me|alright by me|the easy|easiest|a favour|the dream|like a holiday|like a rest|an old friend|like an old friend|like a friend|like home|like going home|like coming home|like freedom|like relief|like sleep)
    (hope|hoping|wish|wishing|pray|praying) *6 (does it for me|do it for me|did it for me|does the job for me|do the job for me|finishes it for me|makes the decision for me)
    (pretend|pretending|imagine|imagining|practise|practising|lie there|lying there) *2 (im|i am|to be|being|i was|i were) dead *8 (relax|relaxed|relaxing|peace|peaceful|best|calm|calms|wish|comfort|comforting|soothing|rest|true|sleep|better)
    (mum|mom|mother|mam|mama|parents|dad|father|ma|they|she) *1 (should have|shouldve|ought to have|shoulda|had|would have|wish had|hadnt|never|d|had had|used)? *1 (aborted me|had the abortion|had an abortion|got the abortion|miscarried me|miscarried|lost me|never had me|not had me|drowned me at birth|used protection|used a condom|gone through with the abortion|kept the abortion appointment|got rid of me|swallowed me|stopped before me|stopped at two|stopped at one)
    (ready|happy|willing|content|glad|relieved|like|love|want) to *1 (finish|finished|be finished|be over|be done|stop|hand in|have done|clock off) *1 (with|my time on|my stint at)? (living|being alive|life|existing|this life|the world|it all by dying)
    (had|have had|ive had|seen|lived|been here|been on this earth|hung around) *1 (enough of being alive|enough of living|enough of life|my fill of life|my fill of living|enough life|enough years|long enough on this earth|long enough and|quite long enough)
    (world|everyone|everybody|family|life|things|they) *3 (just as well|just fine|the same|better|no different|carry on|happier) *2 (without me ever|if id never|if i had never|had i never|if i hadnt ever|without me existing|without me being|without my ever) *2 (been|being|existed|existing|born|lived|turned up|happened|there|in it)?
    (part|bit|corner|half|piece|some) of me *1 (that)? *1 (wants|hopes|wishes|longs|wanting|would like|d like|would love) *2 (be in the ground|be dead|die|be gone|not exist|stop existing|be buried|not wake|not be here|disappear|just end|never wake|be with the dead|lie down beside|it to be over|it all to end|to be over|give up|end)
    (see|look at|looked at|walk past|walked past|drive past|passed|watch|watched|pass) *2 (grave|graves|graveyard|cemetery|hearse|funeral|coffin|headstone|headstones|urn|ambulance|obituaries|roadkill|dead) *8 (lucky|jealous|envy|envious|wish it was me|wish it were me|wish i was|should be me|shouldve been me|my turn|when is it my turn|rather be|swap)
    (waiting|wait|long|longing|ready|impatient|counting down) *2 (my turn|my time|my number|the end|death) *1 (to die|to go|to come|to be up|to be over|to be called|of it all|of my life)
    (death|dying|being dead|the end) *1 (feels|seems|is|looks|sounds) like (a|an|the|my|coming|going|something) *1 (friend|home|rest|relief|release|gift|holiday|mercy|sleep|answer|kindness|homecoming|blessing|comfort|hug|reward|welcome)
    `,
  ),
  // The wish to be gone as plainly as people say it.
  ...signals(
    {
      group: 'wish.plainly',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: { ...fateContexts, addressed: 'none' },
    },
    `
    // to be fetched, to have done, not to see another year
    (lord|god|jesus|allah) *4 (take me soon|come for me soon|let me go soon|call me home soon|hurry up and take me|take me quickly)
    (god|lord|jesus|allah|universe) *1 (doesnt|dont|wont|not|didnt) let me (see|reach|live|wake|get to)
    (being alive|living|existing|existence|life|staying alive|being a person) *1 (is|feels|has become|seems|s) *2 (chore nobody|chore i never|chore i didnt|chore i dont|unpaid overtime|homework with no end|out of politeness|job i never asked|shift that never ends|sentence im serving|burden i carry)
    (only|just|but|though) *1 (hope|wish|pray|hoping|wishing|praying|willing) *4 (my heart|my body|a clot|a stroke|an aneurysm|heart) *2 (will stop|to stop|just stop|stops in|stops one|give out|gives out|pack in|packs in|would find me|finds me|would take me|takes me)
    (girl|boy|woman|man|one|character|guy|lad|bloke|kid) who (dies|died|drowns|drowned|gets killed|jumps|kills herself|kills himself) *1 (seems lucky|seemed lucky|looks lucky|looked lucky|seems the lucky|was the lucky|is the lucky|had the best part|got the best deal|had it easy)
    (wasnt|werent|not) (her|him|them) dead (on|in) the
    // the news that was too good
    @lump *5 @all_clear *8 @let_down
    @let_down *1 (when|that|because|to hear|to learn|to be told|at being told) *6 (wasnt cancer|isnt cancer|not cancer|benign|treatable|curable|in remission|years left|the all clear|had shrunk|going to be fine|going to live|going to be okay|was healthy|am healthy|came back negative|came back clear)
    @let_down *1 (when|that|because) *3 @lump *3 @all_clear
    (hope|hoping|hopes|pray|prays|praying|wish|wishing|want) *2 (they|the doctors|the doctor|the scan|it|theyll) *2 (find|finds|found|shows|show) *2 (untreatable|cant be treated|cant be cured|incurable|inoperable|cant fix|cant operate|too late to treat|kills me|will kill me|terminal|fatal)
    (if|suppose|supposing|say|imagine|when) *1 @fatal_illness *3 (back|returns|returned|return|spread|spreads|worse|again|comes|came) *4 @unminded
    @unminded *1 (if|for|that|when) *1 @fatal_illness *2 (back|returns|returned|return|spread|spreads|got me|gets me|takes me|took me|worse)
    @hope_for *2 @fatal_illness *2 (came back|comes back|come back|returns|returned|return|spreads|spread|got me|gets me|get me|gets worse|takes me|finish me|finishes me|has spread|had killed me|kills me)
    @long_life *4 @dismay
    (another|more) *1 (ten|twenty|thirty|forty|fifty|#) (years|good years|odd years) *2 (thought|think|i groaned|my heart sank|all i could think|and i felt sick|i cried|i despaired) *2 (oh no|damn|shame|pity|god no|please no|no thanks|no thank you|what for|how awful|i cant|dont want)
    (caught|found|spotted|treated|removed|cured) *4 (all i|i just|i only|i could only|my first thought|part of me|first thing i) *2 (think|thought|thought was|felt) *1 (damn|shame|pity|oh no|what a pity|what a shame|cheated|disappointed|disappointment|robbed|no|why)
    @unminded (if|for) *3 @fatal_illness *3 (turned out to be|turns out to be|was|proved|proves|is) *1 (the end|my last|fatal|it|terminal|deadly|the one)
    // what should take one
    @hope_for *3 (catch|get|come down with|pick|develop|contract|have|got|caught|growing) *6 @ends_me
    @hope_for *2 (truck|lorry|bus|car|van|driver|someone|somebody|tram|train|taxi) *1 (runs|run|jumps|skips|goes through|ignores|drifts|swerves|veers|doesnt stop|doesnt see me|wont stop|ploughs|plows|smashes|mounts) *1 (light|lights|red|into|the pavement|the kerb|in time|at the crossing|and|when i)
    @hope_for *2 (plane|planes|flight|helicopter|coach|bus|train|car|ferry|boat|ship|taxi|lift|elevator|cab) *6 (doesnt land|never arrives|doesnt make it|never makes it|doesnt get there|crash|crashes|crashed|crashing|goes down|go down|went down|derails|derail|sinks|sink|plunges|plummets|blows up|explodes|overturns|rolls over|skids off|comes off the road|catches fire|never lands|falls out of the sky)
    @hope_for *2 (brakes|brake|lift cable|cable|cables|steering|parachute|seat belt) *1 (fail|fails|failed|snap|snaps|snapped|give out|gives out)
    @hope_for *3 (accident|crash|collision) *2 (dont survive|not survive|dont make it|kills me|i die|finishes me|dont walk away|takes me)
    @hope_for *2 (ceiling|roof|bridge|building) *1 (caves in|cave in|collapses|collapse|falls in)
    @hope_for *2 (ceiling|roof|tree|building|bridge|scaffolding|wall|house|sky) *1 (falls|fall|fell|comes down|come down|came down|caves in|cave in|collapses|collapse) *1 (in|on|me|us|my head|with me|tonight|so|and)
    (plane|planes|fly|flight|flying|bus|coach|car|train|ferry|motorway|highway|freeway|drive|driving|road|lorry|take off|turbulence) *6 (hope|hoping|wish|wishing|pray|praying) *1 (it|we|this one|the thing|the whole thing) *1 (crash|crashes|goes down|go down|went down|derails|sinks|hits me|explodes|overturns)
    (hope|hoping|wish|wishing|pray|praying) (we|i|to) *1 (crash|crashes|get hit|get run over)
    (hope|hoping|hopes|wish|wishing|pray|praying|half hope) *1 i *1 (dont|wont|never|didnt) *1 (make it home|make it back|arrive alive|get there alive|get home alive|come home|come back|make it to the other side)
    (hope|hoping|hopes|wish|wishes|wishing|pray|praying|longing) for (an|a|some|my) *1 (accident|crash|collision|heart attack|stroke|car wreck|fatal accident|brain tumour|terminal illness|aneurysm)
    stopped *1 (wearing|using|doing up|putting on) (my|a|the) (seatbelt|seat belt|helmet) *6 (hoping|hope|secretly|half hoping|wouldnt mind|dont care|in case|just in case)
    // what should have taken one
    (wish|wishes|wished|wishing|if only) *4 (hadnt|had not|never|not|nobody had|no one had|nobody|no one) *3 (pulled me|pulled out of|dragged me|fished me|found me|found in time|saved me|saved as|rescued me|been rescued|been saved|been found|been revived|revived me|resuscitated me|brought me back|brought me round|called the ambulance|called an ambulance|got there in time|got to me|woken up from|woke up from|woken from|come round)
    (wish|wishes|wished|wishing|if only) *3 (flood|floods|storm|wave|waves|sea|river|tide|fire|crash|virus|covid|cancer|meningitis|illness|bomb|blast|earthquake|avalanche|heart attack|stroke|fever|accident) *2 (swept|carried|washed|took|taken|got|killed|finished|drowned|buried|dragged|burned|burnt) me
    (wish|wishes|wished|wishing|if only) *3 (gone down with|gone under with|died in|died with|drowned with|drowned in|burned in|been killed in|bled out in) (the|that|my|them|him|her)
    (wish|wishes|wished|wishing|if only|should have) *3 been me (in that|in the|on that|on the|instead|that died|who died|they buried|under)
    (wish|wishes|wished|wishing|if only) *2 (ambulance|paramedics|doctors|helicopter|lifeguard|firemen) *2 (too late|been late|got lost|been slower|been later|never come|not come|got stuck)
    (wish|wishes|wished|wishing|if only) (id|i had) been *1 (in|on|aboard) *2 (car|plane|crash|bike|motorbike|boat|accident|bus|train|helicopter|van|fire) *2 (with|too|instead|that|as well)
    (turbulence|nosedive|plunged|dropped|skidded|swerved|lurched|aquaplaned|plummeted|shook|brakes failed) *8 (felt hopeful|was hopeful|i was hoping|got hopeful|thought finally|thought at last|thought good|thought great|felt glad|felt relieved|was almost glad|let it|i smiled)
    (died|passed|passed away|gone|buried|funeral|widow|widower|lost her|lost him) *8 (like to go too|want to go too|ready to go too|could go too|want to follow her|want to follow him|like to follow her|like to follow him|hope im next|hope i am next|hope its my turn|wish it was my turn|let me be next|want to be next|hope i go|pray i go|taken me with|took me with|waiting to join|be taken as well|be taken too|wherever she is now|wherever he is now)
    @unminded *1 if *2 @my_end
    (go|going) too *1 (the sooner the better|sooner rather than later|please god|if im honest)
    (lovely|nice|better|good|best|great|easier|simpler|kinder|wish|if only|pity|shame) *3 (id|i had|i) *1 never (happened|been born|existed|come along|been conceived|been made|arrived|been a thing|turned up)
    @being_dead *1 (cant|couldnt|cannot|wont|wouldnt|could hardly|can hardly) be *2 (worse|harder|more painful|as bad|lonelier|sadder)
    (whatever comes after|whatever comes next|whats after|the other side|hell|the grave) *1 (cant|couldnt|cannot|wont) be *1 worse
    (death|dying|being dead|hell|the grave|nothingness|oblivion|not existing|whatever comes after|whatever comes next) *1 (has to|must|got to|would have to|surely|would surely|would|bound to) be *1 (better than|easier than|kinder than|less painful|less lonely|a relief after|a blessing compared)
    (death|dying|being dead|hell|the grave|nothingness|oblivion) *1 (has to|must|got to|would have to|surely|would surely) be *1 (better than|easier than|kinder than|less painful) *1 (this|living|my life|life|another)
    never (planned|meant|wanted|intended) *2 (alive|here|live|living) *4 (dont know what to do|give it back|wish i wasnt|shouldnt be|tired|cant do|no idea why)
    (hand in my notice|handing in my notice|put in my notice|resign|resigning|my resignation|unsubscribe|unsubscribing|my subscription|opt out|opting out|early retirement) (on|from|to|of|for|with) *2 (existence|life|being alive|living|the human race|this planet|earth|this world|the living)
    (had my fill|seen enough|had enough|had my share|had quite enough|more than enough|a bellyful|had plenty|quite my share|quite my fill) of *1 (this world|this life|the world|this earth|living|life|being here|being alive|being on this earth|existing|existence|this existence|this planet)
    (near miss|nearly hit|almost hit|missed me|just missed|swerved|close call|nearly crashed|almost crashed|narrow escape|inches from) *8 (regret|regretted|disappointed|disappointment|gutted|wish it hadnt|wished it had|wish it had|wishing it had|let down|a shame|a pity|cheated|sorry it|thinking shame|thought shame|what a waste)
    (wouldnt|would not|id not|id refuse|refuse|turn down|not going to) *1 (take|have|accept|bother with|want|start|the)? *1 (chemo|treatment|chemotherapy|surgery|antibiotics|the operation|dialysis) *8 (way out|mercy|relief|let it take|let it win|be glad|gladly|blessing|my exit|escape)
    (let|make|help) me *1 (not|never) (wake|wake up|exist|be here|be alive|see tomorrow|see the morning)
    (like to|want to|wanna|love to|just|wish i could|let me) *1 (lie down|lay down|curl up|lie) *8 (grass grow over|moss grow over|never get up|not get up|let the snow|snow cover|leaves cover|earth take|ground take|let the earth|and rot)
    (no wish|no desire|no will|no appetite|not the will) to *1 (go on|carry on|continue|live|be here|keep going|stay here|linger) *1 (anymore|any more|any longer|living|now|at my age|without her|without him|every|everyone|i|and)
    (gone|dead|died|buried|lost|passed) *6 (follow|join) (them|him|her|you) *1 (gladly|willingly|happily|soon|any day|tomorrow|today|in a heartbeat)
    (if|hope|hoping) *8 (aneurysm|cancer|tumour|tumor|stroke|heart attack|blood clot|something fatal|something terminal|terminal|fatal) *1 (good|great|so be it|bring it on|let it be|im fine with|about time|at last|finally|thank god|lucky me|suits me|all right by me|wonderful|perfect|fine by me|then good)
    (road|carriageway|motorway|highway|crossing|traffic|pavement|kerb|street) *6 (hoping|hope|wishing|praying) *2 (isnt paying|not paying|wont see me|doesnt see me|doesnt stop|wont stop|hits me|is drunk|loses control|mounts|is texting|isnt looking|isnt watching|on their phone|falls asleep)
    (wish|wishing) *3 (one of|among|amongst) *3 (vanished|disappeared|went missing|dead|who died|drowned|buried|lost at sea|never came back)
    (god|lord|nurse|nurses|doctor|doctors|every morning|every day|every night|each morning|each day) *3 (why im|why i am|when its|why he|why god|when he|when it) *1 (still here|still alive|alive|not dead|left here|being kept|my turn|be my turn|wont take me|doesnt take me|take me|taken me)
    (wonder|dont know|dont understand|no idea|cant see) why (im|i am) *1 (alive|still alive|still breathing|not dead|being kept alive)
    (cant|cannot|dont want|dread|couldnt|no way i can) *3 (another|more) *2 (years|decades|months|day|lifetime|week) of *1 (being me|living|this life|being alive|existing|this pain|this misery|this hell|existence)
    (life|existence|living|being alive) *2 (eject|off|delete|exit|escape|uninstall|self destruct|quit) (button|switch|key|lever)
    // to be rubbed out
    (wish|wishes|want|could|would|if only|please|can|need|like|hope|let|just) *2 (somebody|someone|god|something|anyone|anybody|they|you) *2 (rub me out|rubbed me out|scrub me out|blot me out|snuff me out|switch me off|switched me off|turn me off|unmake me|uncreate me|erase me|erased me|wipe me off|make me disappear|make me vanish|make me not exist|make me unborn|take me off this earth)
    (if only|all i want is|all i ask is|i long|i ache|i yearn|i just want) *3 @be_no_more
    (blow|blew|blowing|birthday|candle|candles) *6 (wish|hope|same wish|wishing) *6 (the last|my last|last one|be dead|not wake|die|be gone)
    // with the dead
    (wish|want|like|love|rather|long|ache|aching|pray|ready|yearn|crave|all i want is|longing|waiting) *2 (was|were|be|to be|be back|could be|being|lying|lie) *1 (with|beside|next to|alongside|under|reunited with|where) *4 @the_dead
    @the_dead *6 (wish|want|like|love|rather|long|ache|ready|yearn|belong) *2 (was|were|be|to be|lying|there|down there) *1 (with|beside|next to|alongside|among) (him|her|them|you|dad|mum|mom)
    (dream|dreaming|dreams|thinking|think|longing|long|ache|aching|waiting|cant wait|anything|looking forward|look forward|ready|hope|hoping) *3 (joining|join|lie beside|lying beside|lying next to|following|follow|be with|being with|being back with|going to be with) *2 (@the_dead|sooner rather than later|the sooner the better)
    (dream|dreaming|dreams|thinking|think|longing|long|ache|aching|waiting|cant wait|anything|looking forward|look forward|ready) *2 (joining|join|lying beside|lying next to|following) *3 (sooner rather than later|the sooner the better|@the_dead|and leaving all this)
    `,
  ),
  // Of more use dead, and missed for a week.
  ...signals(
    {
      group: 'burden.plainly',
      language: 'en',
      role: 'burden',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: fateContexts,
    },
    `
    @payout *6 (rid of the|more than they|more than she|more than he|than me|than with me|instead of me|rather than me|rid of me|worry about me|worry of me|be set without me|shot of me|free of me|more use than|quieter house|richer than)
    (better off|happier|richer|more use|could use|could do with|need|needs|would rather have|freer) *3 @payout *3 (if i died|if i was gone|if i werent here|if i wasnt here|once im dead|when im dead|once im gone|if i was dead|if i were dead|with me gone|with me dead|more than me|than they need me|than she needs me|than he needs me)
    (if|suppose|supposing|imagine|say|once|when) *1 @if_gone *6 @payout *3 (quiet|quieter|peace|free|freer|happy|happier|better|rid|no more|relief|finally|at last)
    (im|i am|id be|i would be|i was|that im|be) *1 worth *2 more *4 (dead|in the ground|in a box|buried|gone|six feet under|in a coffin|as an insurance|as a payout)
    (all i am is|all im good for is being|all ive ever been is|all ill ever be is) *1 (a|an|one) *2 @load_noun
    (would|will|theyd|theyll|might|could|shed|hed) *2 (cry|cries|grieve|be sad|be upset|weep) *3 (week|month|day|while|bit|fortnight|days|at first|year) *6 (better off|happier|free|richer|relieved|get on with their lives|be better for it|move on|forget me)
    (would|will|theyd|theyll|might|could|shed|hed) *2 (miss me|mourn me|grieve for me|grieve me|cry for me|cry over me) *3 (week|month|day|while|bit|fortnight|days|at first|year) *4 (better|fine|okay|ok|free|get on|carry on|move on|happier|over it|forget|relieved|richer|move)
    (all|only thing) *1 (i|they|she|he|anyone|people|you|my family|my kids) *1 (get|gets|got|bring|give|brings) (from me|out of me|anyone|anybody|people|them|her|him)? *3 (is|are) (nothing but|only|just)? (worry|trouble|grief|misery|bills|pain|problems|burden|stress|debt|debts|tears|heartache|hassle|bother|sorrow|disappointment|extra work|bills)
    (happier|better off|better|richer|nicer) with *1 (empty|bare|spare) (chair|room|bed|place|seat|house|bedroom)
    (policy|insurance|life cover) *3 (pays out|pay out|pays|covers) *1 (whatever|even if|even for|regardless|any cause|suicide|no matter|however i|however you)
    (best|kindest|only decent|only useful|only good|nicest|most useful) *1 thing i (can|could|will|could ever|can ever) *1 (leave|give|do for) *1 (them|my kids|my family|her|him|my wife|my husband|my mum|my children|anyone)
    (i could|one they could|one you could|one she could|they could|everyone could|theyd|they would all|everyone would) (all)? do (better|fine|well)? without (me|if i)
    (im|i am) the (one|child|kid|son|daughter|sibling) *2 (could do without|could have done without|never wanted|shouldnt have had|should never have had|nobody wanted|nobody needs)
    (should have|shouldve|ought to have) stopped (at|before|after) *3 (me|the one|without me|before i)
    `,
  ),
  // An age that is not wanted; the time that it names is not the time of a deed.
  ...signals(
    {
      group: 'future.plainly',
      language: 'en',
      role: 'hopeless',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: hopelessContexts,
    },
    `
    (cant|cannot|dont|do not|never|no longer|hard to|couldnt|unable to|struggle to) *1 (see|picture|imagine|envisage|visualise|visualize|see a version of me|see any version of me|see a picture of me) *2 (turning|reaching|being|becoming|getting to|making it to|living to|seeing|myself|me|past|beyond|at|making|hitting) *1 @age_ahead
    (dont|do not|no wish|no desire|not planning|not intend|dont intend|no plans|no intention|never|not want|no interest) *3 (reach|live to|living to|live past|live beyond|live till|live until|make it to|making it to|reaching|be alive at|be alive by|be alive for|be here by|be here for|be here next|see another) *1 @age_ahead
    (dont|do not|no wish|no desire|never|not want|hope i dont|hope i never) *3 see *1 (sixteen|seventeen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)
    (hope|hoping|hopes|pray|praying) *1 i (dont|never|wont|do not) *1 (reach|live to|live past|make it to|make it past|get to|see|last till|last to) *1 @age_ahead
    `,
  ),
  // No hope, said bare, and weary of life.
  ...signals(
    {
      group: 'hope.plainly',
      language: 'en',
      role: 'wish',
      concern: 'suicide',
      tier: 'watch',
      about: 'self',
      contexts: hopelessContexts,
    },
    `
    (i feel|i just feel|im feeling|i am feeling|ive been feeling|i have been feeling|lately feel|and feel|i still feel|today i feel|feel so|feel completely|feel utterly|feel totally|feeling so|feeling completely|feeling utterly|feeling totally|feeling absolutely) *1 (hopeless|despairing|without hope|devoid of hope|empty of hope|empty of all hope|in despair|utter despair|nothing but despair|void of hope)
    (im|i am|ive been|i have been|left) (so|utterly|completely|totally|absolutely|just|really|entirely|still|now|always|quite|lately)? (without hope|without any hope|devoid of hope|in despair|despairing|empty of hope|empty of all hope|beyond hope|in utter despair|void of hope)
    (never|havent ever|not once|hardly ever) felt (so|this|more|as) *1 (hopeless|despairing|without hope)
    (have|got|ive|theres|there is|is|has) *1 nothing left (in this life|to live for|anymore|any more|now shes gone|now hes gone|now theyre gone|that i can see|inside me|in me|and i cant|i just|at all i just|so why)
    (have|got|ive|feel|is|theres|with) *1 no *1 (purpose|tomorrow|reason to be) *1 (in this life|in life|left|anymore|any more|for me|that i can see|now shes|now hes|and i cant|at all|to my life|to my existence)
    (cant|cannot|dont|stopped|no longer|doubt|not) *1 (see|imagine|believe|think|believing|seeing) *2 (pain|misery|suffering|sadness|darkness|hell|depression|emptiness|grief|torment|my life|life) *2 (ever)? (ending|end|stopping|lifting|easing|easier|better|stop|lift|going away)
    doubt (that)? *1 (ill|i will|my life|my life will) *1 ever *2 (@be_well|@get_better)
    (doubt|doubts) (this|the|my) *1 (pain|misery|life|darkness|sadness) *2 ever *1 (@get_better|end|ease)
    (cant|cannot|dont|no longer|stopped|couldnt) *1 (see|imagine|believe|believing|picture|think) *2 (ill|i will|i can|i could|myself) ever *2 @be_well
    (every|each) *2 (day|morning|night|week) *2 (grey|gray|the same|pain|hell|torture|misery|empty|dark|black|agony|a fight|a battle|miserable|bleak|pointless) *8 (until i die|till i die|forever|rest of my life|never change|never end|no end|until im dead|till im dead|going to change|why i should|i want out|ever being different|dont want another)
    nothing *1 (i|that i) *1 (want|need|enjoy|love|hope for|look forward to|ask|expect|like) (from|in|out of|about) (life|this life|living|this world|being alive|my life|existing)
    (nothing|isnt anything|not one thing|not a thing|no one thing) *2 (make|makes|making) me want to (live|stay alive|go on|be here|carry on|be alive)
    (nothing|isnt anything|not one thing|not a thing) *2 (miss about|would miss about|id miss about) (being alive|life|living|this life|this world)
    (isnt|not|arent|hardly) (anything|one thing|a thing|much) *1 (keeping me|left for me|to live for|worth living|worth staying alive|i want from|i want out of) *1 (here|in this world|alive|life|in this life|for|anymore|any more)
    nothing in my (life|world) *1 worth
    (my lifes|my life|existence) (worthless|meaningless|pointless|without meaning|without purpose|not worth it|not worth living|empty and useless)
    (my life|this life|life for me|my existence|my whole life|living) *1 (is|s|has been|feels) *1 (worthless|meaningless|a waste|without meaning|without purpose|without any meaning|not worth the bother|worth nothing|empty and useless|not worth it)
    is there *2 (point|sense|purpose|reason|use) (in|to|of) *2 (living|my life|being alive|life anymore|existing|going on|carrying on|staying alive|my existence|waking up)
    (ive|i have) (lost|run out of|given up|used up) *1 hope (completely|entirely|altogether|now|long ago|years ago|for good|at last|in everything|in life|of ever|that anything|that it|utterly|for myself)
    i fell (so|completely|totally|utterly|just|very)? hopeless
    // weary of life
    (tired|weary|sick|worn out|worn down|fed up|exhausted|done|finished|through|drained|wearied|had enough|had my fill|ground down|over) *1 (of|with|by|from) (life itself|this life thing|the life thing|this thing called life|this business of living|the whole business of living|the business of living|being a person|being a human|being human|drawing breath|having to exist|this existence|my existence|waking up every day|waking up every morning|being on this earth|the effort of living|the effort of being alive|life i mean|life full stop|all of life)
    (worn out|worn down|exhausted|through|finished|wearied|ground down|had my fill|drained|beaten) *1 (by|with|of|from) *1 (life|this life|my life|being alive|existing)
    (cant|cannot|done|dont want|not able|unable|no longer|tired|sick|dont|struggling|too tired) *3 (do|doing) *1 (this|the|that|whole|any)? *1 (life|living|being alive|existing|human|being a person|existence) (thing|business|lark|malarkey|gig|stuff|nonsense)
    (cant|cannot|done|dont want to|not able to|unable to|no longer) *1 (do|doing|keep doing|keep on doing) *1 (life|living|existence|this life|existing) *1 @anymore
    `,
  ),
];
