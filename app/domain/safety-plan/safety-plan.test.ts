import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  deleteSafetyPlan,
  readSafetyPlan,
  saveSafetyPlan,
} from '#app/domain/safety-plan/safety-plan.server.ts';
import { emptyPlan, planAsText } from '#app/domain/safety-plan/safety-plan.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { createSecrets } from '#app/secrets.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { aMember } from '#tests/support/groups.ts';

const database = testDatabase();
const { db } = database;
const secrets = createSecrets(randomBytes(32).toString('hex'));
const deps = { db, secrets };
let owner: Actor;
let other: Actor;

beforeEach(async () => {
  owner = await aMember(db, 'Pale Reed');
  other = await aMember(db, 'Green Fern');
});

const plan = { ...emptyPlan, people: 'My neighbour Ilse', alone: 'Walk to the weir\nand back' };
const rows = () => db.selectFrom('safety_plan').selectAll().execute();

describe('a safety plan', () => {
  it('is stored so that its words are in no table, and read by its owner alone', async () => {
    expect(await saveSafetyPlan(deps, owner, { plan, version: 0 })).toEqual({ kind: 'saved' });
    expect(await readSafetyPlan(deps, owner)).toMatchObject({ kind: 'plan', plan, version: 1 });
    expect(await readSafetyPlan(deps, other)).toEqual({ kind: 'none', version: 0 });
    const [row] = await rows();
    expect(row?.sealed.toString('latin1')).not.toMatch(/Ilse|weir|people/);
    expect(await db.selectFrom('audit_event').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('screening_task').selectAll().execute()).toEqual([]);
  });

  it('does not open in the place of another member, nor with another key', async () => {
    await saveSafetyPlan(deps, owner, { plan, version: 0 });
    const strange = { db, secrets: createSecrets(randomBytes(32).toString('hex')) };
    expect(await readSafetyPlan(strange, owner)).toEqual({ kind: 'unreadable', version: 1 });
    await db
      .insertInto('safety_plan')
      .columns(['member_id', 'sealed'])
      .expression((eb) =>
        eb.selectFrom('safety_plan').select([eb.val(other.id).as('member_id'), 'sealed']),
      )
      .execute();
    expect((await readSafetyPlan(deps, other)).kind).toBe('unreadable');
  });

  it('is not undone by a window that knew an older one', async () => {
    await saveSafetyPlan(deps, owner, { plan, version: 0 });
    const later = { ...plan, safer: 'The key is with my brother' };
    const outcomes = await Promise.all([
      saveSafetyPlan(deps, owner, { plan: later, version: 1 }),
      saveSafetyPlan(deps, owner, { plan: later, version: 1 }),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale']);
    expect(await readSafetyPlan(deps, owner)).toMatchObject({ plan: later, version: 2 });
  });

  it('leaves nothing behind when it is deleted or emptied', async () => {
    await saveSafetyPlan(deps, owner, { plan, version: 0 });
    await deleteSafetyPlan(deps, owner);
    await deleteSafetyPlan(deps, owner);
    expect(await rows()).toEqual([]);
    await saveSafetyPlan(deps, owner, { plan, version: 0 });
    const empty = { ...emptyPlan, alone: ' \n' };
    expect(await saveSafetyPlan(deps, owner, { plan: empty, version: 1 })).toEqual({
      kind: 'deleted',
    });
    expect(await rows()).toEqual([]);
    expect(await db.selectFrom('audit_event').selectAll().execute()).toEqual([]);
  });

  it('becomes a text of the parts that something stands under', () => {
    const parts = {
      warningSigns: 'Signs',
      alone: 'Alone',
      distraction: 'Elsewhere',
      people: 'People',
      professionals: 'Lines',
      safer: 'Safer',
    };
    expect(planAsText(plan, { heading: 'Plan', parts })).toBe(
      'Plan\r\n\r\n\r\nAlone\r\n\r\nWalk to the weir\r\nand back\r\n\r\n\r\nPeople\r\n\r\nMy neighbour Ilse\r\n',
    );
  });
});
