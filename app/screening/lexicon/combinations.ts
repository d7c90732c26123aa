import type { Combination } from '../lexicon.ts';

/** Signs that mean more together than each alone; `within` counts words, 0 is the whole text. */
export const combinations: readonly Combination[] = [
  {
    id: 'plan.means',
    needs: [['intent', 'attempt'], ['means']],
    within: 30,
    concern: 'suicide',
    tier: 'emergency',
  },
  {
    id: 'plan.time',
    needs: [['intent'], ['time']],
    within: 14,
    concern: 'suicide',
    tier: 'emergency',
  },
  {
    id: 'plan.prepared',
    needs: [['intent'], ['preparation']],
    within: 0,
    concern: 'suicide',
    tier: 'emergency',
  },
  {
    id: 'wish.prepared',
    needs: [['wish', 'understatement', 'burden'], ['preparation']],
    within: 0,
    concern: 'suicide',
    tier: 'urgent',
  },
  {
    id: 'prepared.twice',
    needs: [['preparation'], ['preparation', 'understatement']],
    within: 0,
    concern: 'suicide',
    tier: 'urgent',
  },
  {
    id: 'prepared.time',
    needs: [['preparation'], ['time']],
    within: 25,
    concern: 'suicide',
    tier: 'urgent',
  },
  {
    id: 'prepared.parting',
    needs: [['preparation'], ['parting']],
    within: 60,
    concern: 'suicide',
    tier: 'emergency',
  },
  {
    id: 'wish.means',
    needs: [['wish', 'understatement'], ['means']],
    within: 30,
    concern: 'suicide',
    tier: 'urgent',
  },
  {
    id: 'wish.parting',
    needs: [['wish', 'understatement', 'burden', 'intent'], ['parting'], ['parting']],
    within: 60,
    concern: 'suicide',
    tier: 'urgent',
  },
  {
    id: 'wish.understated',
    needs: [['wish', 'burden'], ['understatement']],
    within: 0,
    concern: 'suicide',
    tier: 'urgent',
  },
  {
    id: 'wish.attempted',
    needs: [['wish', 'understatement', 'burden', 'intent'], ['attempt']],
    within: 0,
    concern: 'suicide',
    tier: 'urgent',
  },
];
