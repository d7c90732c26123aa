import type { Statistics, Weights } from '../lexicon.ts';
import { linesOf } from './entry-group.ts';
import { bias, weightLines } from './weights.ts';

function weightsOf(written: string): Weights {
  const [watch = 0, urgent = 0, emergency = 0] = written
    .split(' ')
    .map((hundredths) => Number(hundredths) / 100);
  return [watch, urgent, emergency];
}

function readWeights(): Readonly<Record<string, Weights>> {
  return Object.fromEntries(
    linesOf(weightLines).map((line): [string, Weights] => {
      const [feature = '', written = ''] = line.split(':');
      return [feature, weightsOf(written)];
    }),
  );
}

let weights: Readonly<Record<string, Weights>> | undefined;

/** The learned layer: weights from the training script, marks under the ceilings of false alarms. */
export const statistics: Statistics = {
  watchAt: 1,
  urgentAt: 4,
  emergencyAt: 3.6,
  bias,
  // Read when first asked for: a program of the build has them ready and never asks.
  get weights() {
    return (weights ??= readWeights());
  },
};
