import { sql } from 'kysely';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { raiseAgain } from '#app/domain/crisis-response/raise-again.server.ts';
import { giveSignOfLife } from '#app/domain/on-call/heartbeats.server.ts';
import { putPolicyAway, readPolicies, savePolicy } from '#app/domain/on-call/policies.server.ts';
import type { PolicyInput } from '#app/domain/on-call/policies.repository.server.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { openAlert, person, reachable } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase, truncateAll } from '#tests/support/database.ts';
import { addMethod, engineOf, fakeChannel, sms } from '#tests/support/engine.ts';
import { pagesExpected, type Program } from '#tests/support/naive-escalation.ts';
import { replayAlert, storedAlert } from '#tests/support/replay-alert.ts';

const { db } = testDatabase();
const deps = { db };

const policyOf = (changes: Partial<PolicyInput> = {}): PolicyInput => ({
  name: 'Nights',
  tier: 'emergency',
  groupId: null,
  repeatLimit: null,
  parallelAck: false,
  steps: [{ targets: [{ kind: 'role', target: 'safety_lead' }], nextAfterSeconds: 120 }],
  ...changes,
});
const escalation = (id: AlertId) =>
  db
    .selectFrom('alert_escalation')
    .selectAll()
    .where('alert_id', '=', id)
    .executeTakeFirstOrThrow();

test('safety leads make, change and put away policies, on record; for others there are none', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const responder = await reachable(db, ['responder'], 'r@example.org');
  expect(await readPolicies(deps, responder)).toBeNull();
  expect(await savePolicy(deps, responder, policyOf(), null)).toEqual({ kind: 'not-found' });
  const made = await savePolicy(deps, lead, policyOf(), null);
  if (made.kind !== 'saved') throw new Error(made.kind);
  expect(await savePolicy(deps, lead, policyOf(), null)).toEqual({ kind: 'taken' });
  const seen = { id: made.id, seenVersion: 1 };
  expect(await savePolicy(deps, lead, policyOf({ name: 'Days' }), seen)).toMatchObject({
    kind: 'saved',
  });
  expect(await savePolicy(deps, lead, policyOf(), seen)).toEqual({ kind: 'stale' });
  expect((await readPolicies(deps, lead))?.policies).toMatchObject([{ name: 'Days', version: 2 }]);
  expect(await putPolicyAway(deps, lead, seen)).toEqual({ kind: 'stale' });
  expect(await putPolicyAway(deps, lead, { ...seen, seenVersion: 2 })).toEqual({
    kind: 'archived',
  });
  const actions = await db.selectFrom('audit_event').select('action').orderBy('id').execute();
  expect(actions.map(({ action }) => action)).toEqual([
    'escalation_policy.made',
    'escalation_policy.changed',
    'escalation_policy.archived',
  ]);
});

test('a policy for emergencies that would reach nobody now is refused; one for urgent alerts is not', async () => {
  const lead = await person(db, ['safety_lead']);
  expect(await savePolicy(deps, lead, policyOf(), null)).toEqual({ kind: 'reaches-nobody' });
  expect(
    await savePolicy(deps, lead, policyOf({ tier: 'urgent', repeatLimit: 3 }), null),
  ).toMatchObject({ kind: 'saved' });
  const gone = [
    { targets: [{ kind: 'schedule' as const, target: crypto.randomUUID() }], nextAfterSeconds: 60 },
  ];
  expect(await savePolicy(deps, lead, policyOf({ steps: gone }), null)).toEqual({
    kind: 'unknown-target',
  });
});

test('a policy for emergencies hangs neither on browsers alone nor on a channel that no worker has', async () => {
  const lead = await person(db, ['safety_lead']);
  await addMethod(db, lead, 'web_push', {
    kind: 'web_push',
    subscription: { endpoint: 'https://push.example.org/1', keys: { p256dh: 'x', auth: 'y' } },
  });
  expect(await savePolicy(deps, lead, policyOf(), null)).toEqual({ kind: 'reaches-nobody' });
  await addMethod(db, lead, 'sms', sms('+441632960001'));
  const worker = { workerId: crypto.randomUUID(), queue: 'postgres', queueProblem: null } as const;
  await giveSignOfLife(deps, { ...worker, channels: ['email'] });
  expect(await savePolicy(deps, lead, policyOf(), null)).toEqual({ kind: 'reaches-nobody' });
  await giveSignOfLife(deps, { ...worker, workerId: crypto.randomUUID(), channels: ['sms'] });
  expect(await savePolicy(deps, lead, policyOf(), null)).toMatchObject({ kind: 'saved' });
});

test('an alert keeps the steps it began with, whatever becomes of the policy', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const made = await savePolicy(deps, lead, policyOf(), null);
  if (made.kind !== 'saved') throw new Error(made.kind);
  const id = await openAlert(db);
  const changed = policyOf({
    steps: [{ targets: [{ kind: 'role', target: 'safety_lead' }], nextAfterSeconds: 6000 }],
  });
  await savePolicy(deps, lead, changed, { id: made.id, seenVersion: 1 });
  await putPolicyAway(deps, lead, { id: made.id, seenVersion: 2 });
  expect(await escalation(id)).toMatchObject({
    policy_id: made.id,
    policy_version: 1,
    steps: [{ nextAfterSeconds: 120 }],
  });
  const later = await openAlert(db);
  expect(await escalation(later)).toMatchObject({ policy_id: null });
});

test('the policy of a group comes before the one for all groups', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  await savePolicy(deps, lead, policyOf(), null);
  const first = await openAlert(db);
  const { group_id: groupId } = await db
    .selectFrom('alert')
    .select('group_id')
    .where('id', '=', first)
    .executeTakeFirstOrThrow();
  const own = await savePolicy(deps, lead, policyOf({ name: 'Own', groupId }), null);
  if (own.kind !== 'saved') throw new Error(own.kind);
  await sql`update alert set state = 'closed', closed_by = ${lead.id}, closed_at = app_now(),
    outcome_code = 'contacted'`.execute(db);
  const { version } = await db.selectFrom('alert').select('version').executeTakeFirstOrThrow();
  const raised = await raiseAgain(deps, lead, {
    alertId: first,
    seenVersion: version,
    seenFiring: 0,
  });
  if (raised.kind !== 'raised') throw new Error(raised.kind);
  expect(await escalation(raised.alertId)).toMatchObject({ policy_id: own.id });
});

test('a policy that cannot be read keeps no alert from opening: the built-in one holds', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  await savePolicy(deps, lead, policyOf(), null);
  await sql`alter table escalation_policy rename column parallel_ack to was_parallel_ack`.execute(
    db,
  );
  try {
    const id = await openAlert(db);
    const stands = await escalation(id);
    expect(stands.policy_id).toBeNull();
    expect(stands.steps).toHaveLength(2);
  } finally {
    await sql`alter table escalation_policy rename column was_parallel_ack to parallel_ack`.execute(
      db,
    );
  }
});

/** Whole programs: a policy, who is where, and what people do when. */
const program: fc.Arbitrary<Program> = fc.record({
  people: fc.array(fc.record({ isLead: fc.boolean(), isReachable: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  steps: fc.array(
    fc.record({
      calls: fc.array(
        fc.constantFrom<('responders' | 'leads' | number)[]>('responders', 'leads', 0, 1, 2, 3),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      minutes: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  takes: fc.option(
    fc.record({ minute: fc.integer({ min: 1, max: 25 }), person: fc.integer({ min: 0, max: 3 }) }),
    { nil: null },
  ),
});

test(
  'who is called in which minute is what a naive calculation says, and events alone explain how the alert stands',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(program, async (given) => {
        await truncateAll(db);
        await setNow(db, '2027-02-01T12:00:00Z');
        const people: Actor[] = [];
        for (const [index, { isLead, isReachable }] of given.people.entries()) {
          const roles = [isLead ? ('safety_lead' as const) : ('responder' as const)];
          people.push(
            await (isReachable ? reachable(db, roles, `p${index}@example.org`) : person(db, roles)),
          );
        }
        const [first] = people;
        if (first === undefined) throw new Error('nobody');
        const lead = { ...first, roles: ['safety_lead' as const] };
        const steps = given.steps.map(({ calls, minutes: wait }) => ({
          nextAfterSeconds: wait * 60,
          targets: calls.map((call) =>
            typeof call === 'number'
              ? ({ kind: 'member', target: people[call % people.length]?.id ?? first.id } as const)
              : ({ kind: 'role', target: call === 'leads' ? 'safety_lead' : 'responder' } as const),
          ),
        }));
        const saved = await savePolicy(deps, lead, policyOf({ steps }), null);
        const isKept = saved.kind === 'saved';
        const email = fakeChannel();
        const engine = engineOf(db, { email });
        const id = await openAlert(db);
        const heard: number[][] = [];
        for (let minute = 0; minute < 40; minute += 1) {
          if (given.takes?.minute === minute) {
            const taker = people[given.takes.person % people.length];
            if (taker !== undefined) await acknowledgeAlert(deps, taker, id);
          }
          const before = await pageRecipients(id);
          await engine.tick();
          const after = await pageRecipients(id);
          heard.push(
            after
              .slice(before.length)
              .map((who) => people.findIndex((each) => each.id === who))
              .sort(),
          );
          await advance(db, minutes(1));
        }
        expect(heard).toEqual(pagesExpected(given, isKept, 40));
        expect(await replayAlert(db, id)).toEqual(await storedAlert(db, id));
      }),
      { numRuns: 8 },
    );
  },
);

async function pageRecipients(id: AlertId): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom('outgoing_message')
    .select('recipient_id')
    .where('alert_id', '=', id)
    .where('purpose', '=', 'page')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ recipient_id: who }) => who);
}
