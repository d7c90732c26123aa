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
    { ...weary, group: 'passive.point' },
    `
    @idle_unseen *1 (the|a|any|one|much|my|what the|what|single|no)? *1 (point|use|sense|purpose|reason|reasons|value|meaning|logic|justification|worth) (of|in|to|for|behind|why|is of|is in|is to|there is in|there is to|with)? *1 @idle_be
    (no|zero|little|not much|any|whats the|what is the|whats even the|wheres the|where is the|what possible|what earthly|not a lot of|precious little|fuck all) *1 (point|use|sense|purpose|reason|value|meaning|logic) (of|in|to|for|behind) *1 @idle_be
    (pointless|futile|senseless|meaningless|worthless) *1 (me|for me|my|me to|for me to|to)? @idle_be
    @idle_no_will *1 @idle_live
    // What one would rather be, or have happen.
    @idle_wish *1 @idle_gone
    @idle_if *2 (i|id|ill|im|to|i would|i could|i can|i just|that i) *1 @idle_undone
    @idle_if *2 @idle_takes_me
    @idle_if *2 (i|id|ill|my|there|that|the) *1 @idle_no_morning
    // No care is taken.
    @idle_care_not *6 @idle_why_care
    @idle_why_care *4 @idle_care_not
    // To whom one is a weight, and what they deserve.
    (deserve|deserves|deserved|need|needs) *3 (who isnt me|that isnt me|who is not me|who isnt like me|other than me|better than me|but me|instead of me|like me|than me|than i am|than what i am|than this mess of a|without me in it|without me|who isnt broken|who isnt ill|who isnt sick|who isnt a mess|who isnt useless|who isnt depressed|stuck with me|lumbered with me|landed with me)
    (deserve|deserves|deserved) *6 which is me
    @idle_weigh *1 (of|for|to|on|round the neck of)? *1 @idle_mine
    `,
  ),
  // No hope; the only thing that holds; whom one envies; a life that has lasted too long.
  ...signals(
    { ...weary, group: 'passive.ahead' },
    `
    @idle_ahead
    @idle_dim *8 @idle_dim
    @idle_held *3 @idle_holds
    @idle_unmissed *6 @idle_when_gone
    @idle_when_gone *2 @idle_unmissed
    @idle_sick_of *1 @idle_itself
    @idle_until *2 @idle_the_end
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
    @idle_let_down *3 @idle_alive_yet
    @idle_alive_yet *3 @idle_let_down
    (should have|shouldve|shoulda|ought to have|meant to|supposed to|couldve|could have|might have|wish it had|wish it was|wish it were|wished it was|wished it had|why wasnt it|why couldnt it|why couldnt that|why wasnt that|why didnt it|wish that was|wish that had) *2 (been me|be me|was me|have been me|me) *3 (in that|in the|that died|who died|that was killed|who was killed|that got|who got|instead of|and not|not him|not her|not them|not my|on that|on the|under that|under the|they buried|who drowned|that drowned|that never|who never|with the cancer|that went|who went|they took|god took|not the kids)
    (wish|wished|wishing|if only|should have|shouldve) *2 (been the one|had been the one|was the one|were the one|could have been the one|couldve been the one|could be the one|taken her place|taken his place|taken their place|swapped places with|traded places with|gone instead of|died instead of|died in his place|died in her place|died in their place|been in that) 
    (taken|take|took|swapped|swap|traded|trade|given my life) *2 (his place|her place|their place|the place of|places with him|places with her|so he could live|so she could live|so they could live|so he could have lived) *6 (died|die|dead|dying|crash|coffin|grave|buried|killed|drowned|cancer|heartbeat|gladly|who|him|her)
    (wrong) *1 (one|twin|brother|sister|sibling|child|kid|son|daughter|parent|person|man|woman|friend|brother|driver|one of us) *2 (died|dies|was killed|got killed|was taken|went|passed|was buried|is dead|drowned|lived|survived)
    (took|take|taken|killed|buried|saved) *1 the wrong (one|twin|brother|sister|sibling|child|kid|son|daughter|parent|person|man|woman|friend|driver)
    (cried|cry|wept|weep|sobbed|tears|sob) *2 (i woke up|i wake up|i woke this|i opened my eyes|im still alive|i was still alive|im still here|i was still here|i didnt die|i hadnt died)
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
];
