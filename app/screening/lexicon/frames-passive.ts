import { signals } from './entry-group.ts';

/** Of the writer's own life, now; who is named beside it takes nothing away. */
const weary = {
  language: 'en',
  role: 'mention',
  concern: 'suicide',
  tier: 'watch',
  about: 'self',
  contexts: {
    negated: 'none',
    addressed: 'none',
    past: 'none',
    before: 'none',
    quoted: 'none',
    recovered: 'none',
  },
} as const;

/** No wish to live, said softly: for the moderators' queue, and joined with nothing. */
export const framesPassive = [
  ...signals(
    { ...weary, group: 'passive.point', contexts: { ...weary.contexts, other: 'none' } },
    `
    @idle_unseen *1 (the|a|any|one|much|my|what the|what|single|no)? *1 (point|use|sense|purpose|reason|reasons|value|meaning|logic|justification|worth) (of|in|to|for|behind|why|is of|is in|is to|there is in|there is to|with)? *1 @idle_be
    (no|zero|little|not much|any|whats the|what is the|whats even the|wheres the|where is the|what possible|what earthly|not a lot of|precious little|fuck all) *1 (point|use|sense|purpose|reason|value|meaning|logic) (of|in|to|for|behind) *1 @idle_be
    (pointless|futile|senseless|meaningless|worthless) *1 (me|for me|my|me to|for me to|to)? @idle_be
    @idle_no_will *1 @idle_live
    // What one would rather be, or have happen.
    @idle_wish *1 @idle_gone
    // No care is taken.
    @idle_care_not *6 @idle_why_care
    @idle_why_care *4 @idle_care_not
    @idle_weigh *1 (of|for|to|on|round the neck of)? *1 @idle_mine
    `,
  ),
  // Denials of a denial: “not a day goes by that I don't want to …”.
  ...signals(
    { ...weary, group: 'passive.undenied', contexts: { past: 'none', quoted: 'none' } },
    `
    (isnt|not|never|hardly|barely|no|cant|rarely|scarcely|hasnt|havent) *2 (day|hour|morning|night|minute|moment|time|week|evening|waking) *4 (dont|didnt|havent|do not|did not|have not|without) *1 (want to|wanting to|wanted to|wish to|wish i|wish i could|wishing i|long to|pray to|hope to|feel like) (die|dying|be dead|was dead|were dead|be gone|not exist|disappear|not wake|never wake|wasnt here|werent here|wasnt alive|werent alive|hadnt been born|had never been born)
    (never|dont|do not|cant) not *1 (want|wanna|wish) to? (die|be dead|be gone|disappear|not exist)
    `,
  ),
  // No hope; the only thing that holds; whom one envies; a life that has lasted too long.
  ...signals(
    { ...weary, group: 'passive.ahead' },
    `
    // To whom one is a weight, and what they deserve.
    (deserve|deserves|deserved) *3 (who isnt me|that isnt me|who is not me|who isnt like me|other than me|better than me|but me|instead of me|like me|than me|than i am|than what i am|than this mess of a|without me in it|without me|who isnt broken|who isnt ill|who isnt sick|who isnt a mess|who isnt useless|who isnt depressed|stuck with me|lumbered with me|landed with me)
    (deserve|deserves|deserved) *6 which is me
    @idle_ahead
    @idle_dim *8 @idle_dim
    @idle_held *3 @idle_holds
    @idle_unmissed *6 @idle_when_gone
    @idle_when_gone *2 @idle_unmissed
    @idle_sick_of *1 @idle_itself
    @idle_until *2 @idle_the_end
    @idle_live_or_die *3 @idle_shrug
    (dont see|dont know|do not know|no idea|wonder|wondering|question|not sure|unsure|cant think|cant see|no clue|couldnt tell you) *1 (what im|what i am|why im|why i am) *1 (still doing here|still here for|here for anymore|here at all|still alive|alive|still going|even alive|still breathing|still living|living for|on this earth|on this planet|in this world)
    (dont want|no longer want|not want|tired of|sick of|stop|stopped|quit) *1 (to be|being) *1 (a thing|a living thing|a person|a human|human|a human being|anything|anyone|anybody|somebody|someone|a body|a mind|a self|conscious|sentient|in existence|part of this world) *1 (anymore|any more|any longer|at all|now)
    (im|i am|i was|ive been) *1 the reason *4 (nobody|no one|everyone|everybody|unhappy|cries|argue|arguing|fight|fighting|drinks|divorced|split up|broke up|miserable|stressed|depressed|ill|broke|skint|smiles|laughs|left)
    (fantasise|fantasize|daydream|dream|think) *1 about *1 (getting|having|being given|being told|being diagnosed with|catching|developing) *1 (cancer|a terminal|something terminal|terminal|a fatal|something fatal|a tumour|a tumor|months to live|weeks to live|bad news from the)
    (being me|being alive|existing|living|life|being here|being a person|waking up) (is|s|has become|has got|feels) *1 (exhausting|tiring|unbearable|agony|torture|too heavy|too hard|too much|too long|awful|a chore|hell|hard work|not for me) *4 (to stop|it stopped|quit|out|be done|it over|no more|an end|done|a way off|get off)
    (dont see|cant see|cannot see|cant picture|cant imagine|no) *1 (any|a|one)? version of *4 (im in|i am in|im still in|includes me|has me in|where im alive|where im still|with me in|where i live|where i make it|where im happy|where im okay)
    (getting better|recovery|happiness|hope|being happy|living|a future|the future|old age|growing old|tomorrow|next year) (isnt|is not|wasnt|was never|is just not|isnt really|arent) *1 for (me|people like me|someone like me|somebody like me|the likes of me|folk like me)
    (fight|fighting|keep going|hang on|hold on|hang in there|carry on|be strong|stay strong|keep trying|keep fighting) *6 (what for|for what)
    (im|i am|i just|i only|all i do is|all im doing is) (using up|use up|taking up|take up) *1 (food|heating|oxygen|air|space|resources|electricity|a bed|a hospital bed)
    (not|isnt|dont|barely|hardly|stopped) *1 (living|live|a life|alive) *3 (existing|exist|surviving|waiting for it|im waiting|just waiting|just breathing|going through the motions)
    @idle_shrug *2 @idle_live_or_die
    @idle_dying @idle_sounds
    @idle_unworthy
    @idle_give_up_to *4 (someone|somebody|anyone|a person|people|a kid|a child) *2 (who|that|whod|thatd) *2 (wants|want|deserves|deserve|use it|use them|appreciate it|appreciates it|worth it|live)
    (fussed|bothered|enthusiastic|excited|keen|ambivalent|indifferent|neutral|apathetic) *1 (about|on|to|towards) *1 (living|life|being alive|existing|staying alive|being here|tomorrow)
    (dont want|do not want|dont need|no wish for|no desire for|not interested in|no interest in|dread|dont want there to be) *1 (a tomorrow|another tomorrow|any tomorrow|any more tomorrows|more tomorrows|a future|any more future|another birthday|any more birthdays|more birthdays|any more days|any more years|any more mornings|another year of this|another day of this|another ten years of this|another decade of this|a next year|a next week|a long life|to reach old age)
    (ready|happy|content|prepared|willing) *1 to (die|leave this world|leave this earth|leave this life|be gone|meet my maker|be taken) *1 (whenever|any time|anytime|at any time|any day|any moment|when it comes|now thanks|if it comes|tomorrow if|tonight if)
    @idle_holds (is|are|was|s) *1 (the|my|all|only) *1 @idle_held
    @idle_envies *2 @idle_envied
    (theyre|they are|shes|hes) lucky *2 @idle_envied
    `,
  ),
  // What once was and is rued now.
  ...signals(
    {
      ...weary,
      group: 'passive.since',
      contexts: { negated: 'none', addressed: 'none', quoted: 'none', recovered: 'none' },
    },
    `
    (lives|life|home|house|family|everything|things|world|marriage) *3 (harder|worse|downhill|miserable|ruined|wrecked|better before|easier before|happier before|fell apart|falling apart|went wrong|more expensive|been hell|a misery|a nightmare|spoiled|spoilt|stopped being) *4 (i was born|i came along|i came into|i arrived|i turned up|i exist|i existed|i got ill|i got sick|i was around|because of me|thanks to me|since me|with me in it|me being here|me being alive|having me|they had me|she had me|he had me|my fault|before me|by me)
    (think|feel|feel like|know|sure|convinced|certain|guess|my birth|being born|having me|i|me|life) *1 (i was|im|i am|was|must be|must have been|mustve been) *1 (a|the|their|my mums|my parents|gods|one big) *1 (mistake|clerical error|admin error|cosmic error|bad thing that happened|waste of everyones time)
    @idle_let_down *3 @idle_alive_yet
    @idle_alive_yet *3 @idle_let_down
    (should have|shouldve|shoulda|ought to have|meant to|supposed to|couldve|could have|might have|wish it had|wish it was|wish it were|wished it was|wished it had|why wasnt it|why couldnt it|why couldnt that|why wasnt that|why didnt it|wish that was|wish that had) *2 (been me|be me|was me|have been me|me) *3 (in that|in the|that died|who died|that was killed|who was killed|that got|who got|instead of|and not|not him|not her|not them|not my|on that|on the|under that|under the|they buried|who drowned|that drowned|that never|who never|with the cancer|that went|who went|they took|god took|not the kids)
    (wish|wished|wishing|if only) *2 (been the one|had been the one|was the one|were the one|could have been the one|couldve been the one|could be the one|taken her place|taken his place|taken their place|swapped places with|traded places with|gone instead of|died instead of|died in his place|died in her place|died in their place|been in that) 
    (taken|take|took|swapped|swap|traded|trade|given my life) *2 (his place|her place|their place|the place of|places with him|places with her|so he could live|so she could live|so they could live|so he could have lived) *6 (died|die|dead|dying|crash|coffin|grave|buried|killed|drowned|cancer|heartbeat|gladly|who|him|her)
    (surviving|survival|waking up|being saved|being found|being revived|being brought back|living through it|coming round|being rescued|being born) (is|was|has been|felt like|feels like) *2 (worst|mistake|punishment|curse|disappointment|disappointing|let down|cruel|cruellest|bad luck|unlucky)
    (should have|shouldve|wish id|wish i had|ought to have|if only id|if only i had|wish i) been (on|in|at) *4 (crashed|sank|went down|exploded|burned|burnt|collapsed|got hit|was hit|that killed|fell out)
    (wrong) *1 (one|twin|brother|sister|sibling|child|kid|son|daughter|parent|person|man|woman|friend|brother|driver|one of us) *2 (died|dies|was killed|got killed|was taken|went|passed|was buried|is dead|drowned|lived|survived)
    (took|take|taken|killed|buried|saved) *1 the wrong (one|twin|brother|sister|sibling|child|kid|son|daughter|parent|person|man|woman|friend|driver)
    (i cried|i cry|i wept|i weep|i sobbed|ive cried|im crying|cry every time|cry every morning) *2 (i woke up|i wake up|i woke this|i opened my eyes|im still alive|i was still alive|im still here|i was still here|i didnt die|i hadnt died)
    `,
  ),
  // Meant to be dead by now; dead already.
  ...signals(
    {
      ...weary,
      group: 'passive.outlived',
      contexts: { addressed: 'none', quoted: 'none', recovered: 'none' },
    },
    `
    @idle_too_long *4 @idle_want_over
    @idle_as_if *2 @idle_corpse
    `,
  ),
  // What is hoped for, which a negation beside it takes back.
  ...signals(
    {
      ...weary,
      group: 'passive.hoped',
      role: 'urge',
      contexts: {
        negated: 'none',
        addressed: 'none',
        past: 'none',
        quoted: 'none',
        recovered: 'none',
      },
    },
    `
    @idle_if *2 (i|id|ill|im|to|i would|i could|i can|i just|that i) *1 @idle_undone
    @idle_if *4 @idle_takes_me
    @idle_if *2 (i|id|ill|my|there|that|the) *1 @idle_no_morning
    @idle_if *4 (find|finds|found|hear|hears|heard|see|sees|saw|spot|spots|say|says|is|be|was|its|has|have) *1 (something|it is|its|it was) *1 (bad|terminal|fatal|serious|wrong|deadly|inoperable|incurable|untreatable|final|lethal)
    @idle_if *3 (smoking|drinking|drink|fags|cigarettes|vodka|booze|lungs|liver|heart|blood pressure|diabetes|cholesterol|weight|illness|genes|cough|chest|lump|cancer|asthma|epilepsy|insulin|drugs|gear) *1 (catches up|catch up|does for|do for|finishes|finish|kills|kill|takes|take|gets|does its job|do their job|hurries up|wins|gives out|packs in)
    @idle_if *4 (is|its|it is|was|be|to be|turns out to be|have|get|means|hear|with|comes back) *1 (worst news|bad news|worst possible news|terminal|cancer|a heart attack|a stroke|a tumour|a tumor|an aneurysm|a clot|sepsis|the end of me|the big one|inoperable|incurable)
    (want|wish|rather|love|like|prefer) *2 have *1 never *1 (been|started|existed|happened|lived|begun|begun at all|been here|been alive|been anything)
    (wish|wishes|wished|wishing|if only) *3 (been|was|were) the (twin|one|baby|child|sibling|kid|brother|sister|embryo) *1 (who|that) *1 (didnt make it|died|never|didnt|wasnt|miscarried|drowned)
    `,
  ),
];
