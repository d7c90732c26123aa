import { expect, test } from 'vitest';
import {
  dueRisks,
  readRisk,
  readRisks,
  writeRisk,
} from '#app/domain/accountability/keep-risks.server.ts';
import type { RiskContent } from '#app/domain/accountability/risk.ts';
import { addActor } from '#tests/support/community.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const deps = { db };
const content: RiskContent = {
  title: 'Nobody is on duty',
  description: 'An alert waits and nobody is called.',
  likelihood: 2,
  impact: 5,
  measures: 'Coverage is looked at two weeks ahead.',
  owner: 'Safety lead',
  reviewOn: '2026-06-30',
  isRetired: false,
};

test('each writing is a version that stays, and nobody writes over what they have not read', async () => {
  const lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  const first = await writeRisk(deps, lead, { id: null, version: 0, content });
  if (first.kind !== 'written') throw new Error('It should be written.');
  const { id } = first;
  const milder = { ...content, likelihood: 1 };
  const both = await Promise.all([
    writeRisk(deps, lead, { id, version: 1, content: milder }),
    writeRisk(deps, lead, { id, version: 1, content: { ...content, likelihood: 5 } }),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['stale', 'written']);
  expect((await readRisk(deps, lead, { id }))?.map(({ version }) => version)).toEqual([2, 1]);
  await expect(db.deleteFrom('risk_assessment').execute()).rejects.toThrow('never changed');
});

test('a risk is due from the day after its review date, until it is written anew or retired', async () => {
  await setNow(db, '2026-06-30T12:00:00Z');
  const lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  const other = await addActor(db, 'near-harbour', { roles: ['responder'] });
  const first = await writeRisk(deps, lead, { id: null, version: 0, content });
  if (first.kind !== 'written') throw new Error('It should be written.');
  expect(await dueRisks(deps, lead)).toBe(0);
  await setNow(db, '2026-07-01T12:00:00Z');
  expect(await dueRisks(deps, lead)).toBe(1);
  expect(await dueRisks(deps, other)).toBe(0);
  expect(await readRisks(deps, lead)).toMatchObject([{ isDue: true, reviewOn: '2026-06-30' }]);
  expect(await readRisks(deps, other)).toBeNull();
  const retired = { ...content, isRetired: true };
  await writeRisk(deps, lead, { id: first.id, version: 1, content: retired });
  expect(await dueRisks(deps, lead)).toBe(0);
});
