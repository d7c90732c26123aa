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
    (@clear_kit) *3 (@clear_at_hand) *4 (@clear_moment)
    (@clear_kit) *2 (@clear_near) *3 (@clear_moment)
    (holding|clutching|gripping|got hold of|ive got|i have) *3 (@clear_kit) *3 (@clear_moment)
    (staring at|looking at|sat with|sitting with|alone with) *3 (@clear_kit) *2 (@clear_at_hand)
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
    (@clear_past) *8 *2 (@clear_back_at)
    (@clear_past) *8 *2 (@clear_this_time)
    (@clear_past) *8 (@clear_kit) *3 (@clear_at_hand|@clear_near)
    `,
  ),
  // What is left for others, and a last word.
  ...signals(
    { ...own, group: 'clear.left', role: 'goodbye' },
    `
    (@clear_left) *6 (@clear_last_word)
    (@clear_last_word) *4 (@clear_left)
    `,
  ),
  // Means, what will be done and the hour at which nobody is there.
  ...signals(
    { ...own, group: 'clear.hour', role: 'intent' },
    `
    (@clear_kit) *5 (@clear_will_do) *1 (@hour_ahead)
    (@clear_kit) *5 (@clear_will_do) (on|at|by|before|after|come|this|next|for)? (@plan_day)
    (@clear_kit) *6 (@clear_will_do) (when|once|after|before|while|as soon as|the minute|the moment|until) *3 (@clear_when)
    (set|picked|chosen|chose|fixed|got|marked|decided on|given myself|settled on|have) *2 (date|day|dates|hour) *2 (to die|for my suicide|for my death|to end it|to end it all|to end my life|to kill myself|i die|ill die|i will die|im going to die|im going to kill|ill kill myself|to go for good|to be dead)
    `,
  ),
  // A saying, and that it is meant.
  ...signals(
    { ...own, group: 'clear.meant', role: 'intent', contexts: { negated: 'none', anyone: 'none' } },
    `
    (@clear_meant) *4 (@clear_danger)
    (@clear_saying) *4 (@clear_danger_now)
    `,
  ),
];
