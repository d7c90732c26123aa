import type { Statistics } from '../lexicon.ts';
import { linesOf } from './entry-group.ts';
import { weightLines } from './weights.ts';

/** The statistical layer: weights from the training script, marks set on held-out texts. */
export const statistics: Statistics = {
  watchAt: 3.5,
  supportAt: 6,
  perWord: 0.03,
  weights: Object.fromEntries(
    linesOf(weightLines).map((line): [string, number] => {
      const [feature = '', weight = '0'] = line.split(':');
      return [feature, Number(weight)];
    }),
  ),
};
