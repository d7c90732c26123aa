import { intentContexts, neutralContexts, wishContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

/** A wish to be dead is no less one's own for naming others: those who drove, took or died. */
const fateContexts = { negated: 'none', past: 'none', quoted: 'none' } as const;

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
    (better|much better|far better|way better|easier|happier|best|best off|better of|so much better) (off)? (if|when|once|with|without) *3 (dead|gone|me|died|wasnt here|werent here|disappeared|didnt exist|never existed|never born|wasnt around|wasnt alive|not here|out of the picture|killed myself|without me|myself|vanished)
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
    next (year|summer|winter|spring|fall|autumn)
    (@months) (#|first|1st)
    (the|on the|by the) # (th|st|nd|rd)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|midnight|dawn|sunset|sunrise)
    (when|once|after|as soon as|soon as|until|till|before|while) *3 (goes to bed|go to bed|gone to bed|have gone to bed|asleep|fall asleep|falls asleep|drops off|nods off|goes to sleep|go to sleep|in bed|leaves|leave|left|have left|has left|gone|gone out|gone to work|goes to work|go to work|gone to school|goes to school|go to school|finishes|finish|gets dark|are out|is out|at work|at school|gets back|get back|gets home|get home|goes out|go out|go away|goes away|drives off|sets off|wakes up|wake up|empty)
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
    (forgive me|please forgive|take care everyone|take care of|be happy|be strong|live your lives|move on|never forget|remember me|thank you for|thanks for everything|thank you everyone|not your fault|nobodys fault|no ones fault|noones fault|wasnt your fault|its not your fault|dont blame)
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
    (bed|sleep) *2 (wishing|hoping|praying) *2 (the last time|my last|the last night|for good|forever)
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
    (im|i am|i was|feel like|like) a mistake *6 (rubbed|erased|corrected|deleted|fixed|shouldnt be here)
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
    (theyd|they would|shed|hed|they|she|he) *1 (miss|grieve|cry|mourn|be sad|be upset) *3 (week|month|while|bit|day|year) (or so)? (then|and|but) *4 (relief|relieved|room|move on|moved on|get over|breathe|forget|forgotten|get on|easier|better)
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
    (envy|envied|envious|jealous) *1 (of|the|my|his|her|him|her|them)? *3 (grave|graves|obituaries|obituary|corpse|coffin|ashes|dead|drowned|finished|buried|jumped|hanged|overdosed|killed himself|killed herself|killed themselves|his grave|her grave)
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
    (well|no|actually|ok|okay|obviously|really|truth is) *1 (its)? for (me|myself)
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
    (and|so|yeah|yes) i (want it|meant them|meant it|would like to|think i would|think i will)
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
    (want|ready|going|gonna|catch|catching|take|taking|booked|need|on) *3 (last|final|one way) (train|bus|flight|boat|ferry|journey|trip|ride|ticket|plane) *5 (only take once|only goes one way|no return|doesnt come back|not coming back|never come back|no way back|nobody comes back|out of here for good|no destination)
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
    toaster bath *2 (looking|looks good|hits|hit different)
    afk (permanently|forever|from life|for good)
    :coffin mood
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
    (id|i would|wish i could|gladly|would gladly|i could) *2 (swap|trade|change|switch) (places|seats|beds)? with *8 (didnt make it|never made it|never came home|never came back|didnt come home|didnt wake up|in that coffin|in the coffin|in the hospice|on the memorial)
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
    (trade|give|swap|donate|hand over) my life (for|to|with) *1 (anyone|someone|somebody|whoever) *1 (who)? *1 (wants|wanted|deserves|needs|would use|could use)
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
    (wish|wishing|wished) *2 (bomb|bullet|virus|crash|cancer|sniper|ied|shell|blast|covid|accident|fire|flood|sea|lorry|car|bus|train|illness|wave|truck) (had|would have|d|wouldve|couldve) *1 (got|taken|took|picked|chosen|killed|hit|found|finished) me
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
    `,
  ),
];
