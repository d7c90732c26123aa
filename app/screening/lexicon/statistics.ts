import type { Statistics, Weights } from '../lexicon.ts';
import { linesOf } from './entry-group.ts';
import { bias, weightLines } from './weights.ts';

function weightsOf(written: string): Weights {
  const [watch = 0, urgent = 0, emergency = 0] = written
    .split(' ')
    .map((hundredths) => Number(hundredths) / 100);
  return [watch, urgent, emergency];
}

/** The learned layer: weights from the training script, marks under the ceilings of false alarms. */
export const statistics: Statistics = {
  watchAt: 1,
  urgentAt: 3,
  emergencyAt: 1,
  bias,
  weights: Object.fromEntries(
    linesOf(weightLines).map((line): [string, Weights] => {
      const [feature = '', written = ''] = line.split(':');
      return [feature, weightsOf(written)];
    }),
  ),
};
