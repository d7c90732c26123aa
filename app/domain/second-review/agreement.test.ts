import { expect, test } from 'vitest';
import { agreementOf, MIN_PAIRS, type Pair } from '#app/domain/second-review/agreement.ts';
import { drawValue } from '#app/domain/second-review/draw-value.server.ts';

const pairs = (first: string, second: string, times: number): Pair[] =>
  Array.from({ length: times }, () => ({ first, second }));

test('below twenty pairs nothing is said', () => {
  expect(agreementOf(pairs('leave', 'leave', MIN_PAIRS - 1))).toEqual({ kind: 'too_few', n: 19 });
});

test('kappa is agreement without what chance gives', () => {
  // The usual example: 20 and 15 alike, 5 and 10 not, so that 0.7 is observed and 0.5 is chance.
  const found = agreementOf([
    ...pairs('leave', 'leave', 20),
    ...pairs('leave', 'hide', 5),
    ...pairs('hide', 'leave', 10),
    ...pairs('hide', 'hide', 15),
  ]);
  if (found.kind !== 'known') throw new Error('Fifty are enough.');
  expect(found.share.share).toBeCloseTo(0.7);
  expect(found.share.low).toBeCloseTo(0.5624, 3);
  expect(found.share.high).toBeCloseTo(0.8091, 3);
  expect(found.kappa).toBeCloseTo(0.4);
});

test('there is no kappa where both did one and the same every time', () => {
  expect(agreementOf(pairs('leave', 'leave', 30))).toMatchObject({ kind: 'known', kappa: null });
});

test('a draw follows from its seed, is spread evenly, and differs with another seed', () => {
  const values = Array.from({ length: 4000 }, (_, index) => drawValue('seed', `decision ${index}`));
  const drawn = values.filter((value) => value < 0.03).length;
  expect(drawn).toBeGreaterThan(80);
  expect(drawn).toBeLessThan(165);
  expect(drawValue('seed', 'decision 1')).toBe(values[1]);
  expect(drawValue('another', 'decision 1')).not.toBe(values[1]);
});
