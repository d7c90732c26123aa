import { presentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const own = {
  language: 'en',
  concern: 'suicide',
  role: 'in_progress',
  tier: 'emergency',
  about: 'self',
  contexts: { ...presentContexts, other: 'urgent' },
} as const;

/** Plain pairs: each half says little, and everybody understands both together. */
export const framesClear = [
  // Means at hand, and a word of the moment.
  ...signals(
    { ...own, group: 'clear.held' },
    `
    (@clear_kit) *5 (@clear_at_hand) *5 (@clear_moment)
    (@now_held|@now_cord) *3 (@clear_at_hand) *5 (@clear_moment_some)
    (@clear_kit) *2 (@clear_near) *3 (@clear_moment)
    (holding|clutching|gripping|got hold of|ive got|i have) *3 (@clear_kit) *3 (@clear_moment)
    (@now_cord) *1 (up|in place|set up|already up|up already) *3 (@clear_moment)
    (@now_held|@now_cord) *3 (@clear_at_hand) *2 (crying|im scared|so scared|im terrified|shaking|im sorry|so sorry)
    (door bolted|door locked|doors locked|locked the door|locked myself in|phone off|turned my phone off|nobody knows|no one knows|alone in) *8 (@clear_kit) *2 (@clear_at_hand)
    (glass|cup|mug|bottle|drink|tin|jar) of *2 (thatll kill me|that will kill me|that would kill me|to kill me|to kill myself with|enough to kill me)
    (mouthful of|mouth full of|mouths full of|a fistful of) *1 (pills|tablets|paracetamol|sleepers|sleeping pills|sleeping tablets) *4 (@clear_moment|glass of|bottle of|ready to swallow|about to swallow)
    (staring at|looking at|sat with|sitting with|alone with) *3 (@clear_kit) *2 (@clear_at_hand)
    `,
  ),
  // At a place where others are too, and a word that they do not say.
  ...signals(
    { ...own, group: 'clear.edge' },
    `
    (@clear_edge) *4 (@clear_brink)
    `,
  ),
  // It is done, and nobody is to come; a body that says so.
  ...signals(
    { ...own, group: 'clear.done' },
    `
    (@clear_done) *4 (@clear_unsaved)
    (@now_faint) *4 (ive bled a lot|ive bled so much|bled so much|lost so much blood|so much blood|too much blood|cuts wont stop|cuts wont close|blood everywhere|blood wont stop)
    (@now_dimming|feel light|everythings going soft|everything is going soft) *3 (theyre starting to work|theyre kicking in|they must be working|they are working|theyre working|i took so many|all in me now|ive bled a lot|so much blood|cuts wont stop)
    (hurts less|doesnt hurt|didnt hurt|not hurting) *5 (@brink_bleeds)
    (started taking them|started swallowing|started on the pills|started on the tablets|started on them) *3 (ago|at #|at @number|tonight|this evening) *4 (few left|nearly gone|almost gone|nearly all gone|almost all gone|half gone|not many left|nearly finished|nearly done)
    `,
  ),
  // Long ago it was tried or survived, and now it is here again.
  ...signals(
    {
      ...own,
      group: 'clear.again',
      contexts: { negated: 'none', quoted: 'none', anyone: 'none', addressed: 'none' },
    },
    `
    (@clear_past_some) *8 *2 (@clear_back_at)
    (@clear_past_some) *8 *2 (@clear_this_time)
    (@clear_past) *8 *2 (@clear_this_some)
    (@clear_past_some) *8 (@clear_kit) *3 (@clear_at_hand)
    (@clear_past_some) *8 (@now_held|@now_cord) *3 (@clear_near)
    `,
  ),
  // What is left for others, and a last word.
  ...signals(
    { ...own, group: 'clear.left', role: 'goodbye' },
    `
    (@clear_left) *8 (@clear_word_some)
    (@clear_left_some) *8 (@clear_last_word)
    (@clear_word_some) *4 (@clear_left)
    (@clear_last_word) *4 (@clear_left_some)
    (tell|let|make sure) *4 (@clear_tell) *4 (@clear_tell_end)
    (my times up|my time is up|reached the end of the road|end of the road for me|this account will be silent|this account will go quiet|checking out tonight|done with this world|its already done|writing to say goodbye|im saying goodbye|me saying goodbye|this is goodbye|letting go tonight|it ends tonight) *4 (tell my|i love you|love you all|im sorry|so sorry|forgive|blame|your fault|dont be sad|dont cry|come looking|angels|quiet there|thank you all|for listening|so kind|take care of|look after|hug your|be good to|live well|everything you could|not scared|at peace|honour to)
    last time *2 (youll hear from me|you will hear from me|youll ever hear from me|anyone hears from me|you hear from me)
    (hugged|kissed|held|saw|visited|rang|phoned|called|cuddled|waved) *6 (hell never know|shell never know|theyll never know|he doesnt know|she doesnt know|they dont know|he didnt know|she didnt know|they didnt know|none of them know|none of them knew) *3 (last one|was the last|is the last one|was goodbye|is goodbye|meant goodbye|last hug|last kiss|last time ill|last time hell|last time shell|last time theyll|last they see)
    (emails|email|messages|texts|letters|posts|message) *3 (scheduled|set|timed|send|sends|go out|arrive|arrives|delivered|posted|queued) *6 (ill be gone|already be gone|be dead|wont be here|be too late|ill already|after im gone|when im gone|once im gone)
    (remember me) *1 (as i was|the way i was|how i was|as i used to be|as the person i was|before all this|before all of this|when i was happy)
    (here are|these are|heres|please read|read out|pass on) *1 my (final|last) (wishes|words|requests|request|goodbyes)
    (so this is it|this is it|say goodbye|saying goodbye|off now for good|to bed for good|thats all from me|thats it from me|had enough of life|signing off for good|time for me to go|im going now|going now) *4 (remember me|forgive me|now i can rest|i can rest|im at peace|at peace now|blame yourselves|nobodys fault|no ones fault|i loved her|i loved him|i loved them|find them in the morning|be found tomorrow|wont wake up|sorry i love|i can go now|read them in the morning|wont be here|thank you and farewell|to everyone i love|and farewell)
    (thats all from me|thats it from me|im off|signing off|logging off) *2 (for ever|forever|for good|for the last time) *4 (knowing you|known you|i love you|love you all|im sorry|goodbye|thank you for everything|thank you all)
    (take|have|keep|look after) *2 (kids|children|boys|girls|baby|dog|dogs|cat|cats) *4 (for good|forever|for ever|from tomorrow|after tonight) *4 (im sorry|so sorry|sorry for|forgive|goodbye|leaving them|wont be|without me)
    `,
  ),
  // Means, what will be done and the hour at which nobody is there.
  ...signals(
    { ...own, group: 'clear.hour', role: 'intent' },
    `
    (@clear_kit) *5 (@clear_will_do) *1 (@hour_ahead)
    (@clear_kit) *5 (@clear_will_do) (on|at|by|before|after|come|this|next|for)? (@plan_day)
    (@clear_kit) *6 (@clear_will_do) (when|once|after|before|while|as soon as|the minute|the moment|until) *3 (@clear_when)
    (@clear_kit|hook|everything ready|everything is ready|everything i need|everything is set up|what i need) *6 (only waiting|just waiting|im waiting|waiting) (for|until|till) *4 (@clear_when)
    (@clear_kit) *4 (and a date|and the date|and a day|and a plan|and a time)
    (rehearsed|practised|practiced|tested|dry run|trial run|practice run|practice go) *6 (pills|tablets|noose|knot|ledge|bridge|roof|razor|gun) *8 (for real|the real thing|for good|wont be turning back|not turning back|wont turn back|wont be coming back)
    (nobody|no one|noone) *2 (walks|goes|looks|find|finds|knows|comes|passes) *6 (pills|tablets|rope|noose|gun|sleepers|insulin|blades|razor)
    (house to myself|flat to myself|place to myself|alone in the house|home alone|on my own|alone) *6 (long enough|enough time|plenty of time|time enough) *4 (pills|tablets|to die|to bleed|to do it|rope|bleed out)
    (ill be gone|i wont be here|ill be dead|i will be gone|wont be around) *4 (sorted how|worked out how|know how|decided how|planned how|know how and where|got the means|chosen how)
    (going to|gonna|ill|i will|planning to) (take|swallow|down|neck) everything (in the|from the|thats in the|in our|in my|in mums) *1 (safe|cabinet|cupboard|drawer|box|bathroom)
    (@now_caustic) *6 (having it with|drinking it|drink it|swallow it|swallowing it|eat it|eating it|im having it|taking it)
    (train|trains|express|freight) *4 (doesnt stop|dont stop|without stopping|not stopping|full speed|at speed) *6 (ill be there|i will be there|ill be waiting|ill be in front|ill be on the track|ill be on the line|ill be standing|im going to be there|ill meet it)
    (dates|date|day) *1 (set|fixed|picked|chosen|decided) *2 (to die|for my suicide|for my death|to end it|to end it all|to end my life|to kill myself)
    know *2 (day|date|hour) *3 (to die|to end it|to end my life|to kill myself|for my suicide|ill die|i will die|im going to die)
    (set|picked|chosen|chose|fixed|got|marked|decided on|given myself|settled on|have) *2 (date|day|dates|hour) *2 (to die|for my suicide|for my death|to end it|to end it all|to end my life|to kill myself|i die|ill die|i will die|im going to die|im going to kill|ill kill myself|to go for good|to be dead)
    `,
  ),
  // A saying, and that it is meant.
  ...signals(
    { ...own, group: 'clear.meant', role: 'intent', contexts: { negated: 'none', anyone: 'none' } },
    `
    (@clear_meant) *4 (@clear_danger)
    (@clear_meant|@clear_saying) *8 (@clear_kit) *3 (@clear_at_hand)
    (@clear_saying) *8 (@clear_danger_now)
    `,
  ),
];
