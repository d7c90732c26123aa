import { expect } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { post } from '#tests/faults/support/client.ts';
import { resultsOf } from '#tests/faults/support/look.ts';
import type { World } from '#tests/faults/support/world.ts';

/** Posts `times` emergencies, each when the one before was screened and its first step has fired. */
export async function pageInTurn(world: World, origin: string, times: number): Promise<void> {
  for (let each = 0; each < times; each += 1) {
    const sent = await post(world, origin, { tier: 'emergency' });
    expect(await waitUntil(async () => (await resultsOf(world.db, sent)) === 1, 45_000)).toBe(true);
    expect(await world.settle(30_000)).toBe(true);
  }
}
