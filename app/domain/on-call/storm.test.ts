import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import { openAlert, person, postText, reachable, screeningDeps } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { engineOf, fakeChannel } from '#tests/support/engine.ts';

const { db } = testDatabase();

const messages = () => db.selectFrom('outgoing_message').selectAll().execute();

test('thirty emergencies of one author in a minute: the first goes out at once, the others together, none is dropped', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const author = await person(db);
  const email = fakeChannel();
  const engine = engineOf(db, { email });
  for (let each = 0; each < 30; each += 1) {
    const { taskId } = await postText(db, 'emergency words', author);
    await screenTasks(screeningDeps(db), [taskId]);
    await engine.tick();
    if (each === 0) expect(email.sent).toHaveLength(1);
    await advance(db, seconds(2));
  }
  await advance(db, seconds(31));
  await engine.tick();
  const alerts = await db.selectFrom('alert').select(['author_id', 'state']).execute();
  expect(alerts).toHaveLength(30);
  // About one in half a minute instead of thirty, and the last one says how many wait.
  expect(email.sent.length).toBeLessThanOrEqual(5);
  expect(email.sent.at(-1)?.content).toMatchObject({ purpose: 'page', waiting: 30 });
  // Everyone of them was told of, by itself or along with another.
  const all = await messages();
  const told = new Set(
    all
      .filter(({ state }) => state === 'accepted' || state === 'coalesced')
      .map(({ alert_id }) => alert_id),
  );
  expect(told.size).toBe(30);
  const byId = new Map(all.map((each) => [each.id, each]));
  for (const each of all.filter(({ state }) => state === 'coalesced')) {
    expect(byId.get(each.carried_by ?? each.id)?.state).toBe('accepted');
  }
});

test('what a message was to tell for others goes out by itself when that message is lost or not needed any more', async () => {
  const who = await reachable(db, ['responder'], 'r@example.org');
  const email = fakeChannel();
  const engine = engineOf(db, { email });
  const first = await openAlert(db);
  const second = await openAlert(db);
  email.become({ kind: 'failed_temp', detail: '451' });
  await engine.tick();
  expect((await messages()).map(({ state }) => state).sort()).toEqual(['coalesced', 'failed_temp']);
  const carrier = (await messages()).find(({ state }) => state === 'failed_temp');
  email.become({ kind: 'accepted', detail: 'ok' });
  await acknowledgeAlert({ db }, who, carrier?.alert_id === first ? first : second);
  await engine.tick();
  const rest = (await messages()).filter(({ alert_id }) => alert_id !== carrier?.alert_id);
  expect(rest).toMatchObject([{ state: 'accepted', carried_by: null }]);

  const third = await openAlert(db);
  const fourth = await openAlert(db);
  await advance(db, seconds(60));
  email.become({ kind: 'failed_perm', detail: '550' });
  await engine.decide();
  await engine.tick();
  const lost = (await messages()).filter(
    ({ alert_id, firing }) => (alert_id === third || alert_id === fourth) && firing === 1,
  );
  expect(lost.every(({ state }) => state === 'failed_perm')).toBe(true);
});

test('a thousand routine alerts do not hold up the page of an emergency', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const email = fakeChannel();
  const engine = engineOf(db, { email });
  const seeded = await openAlert(db, 'urgent');
  await sql`
    insert into alert (id, dedup_key, subject_kind, subject_id, revision, author_id, review_item_id, tier, committed_at)
    select gen_random_uuid(), dedup_key || '-' || n, subject_kind, subject_id, revision, author_id,
      review_item_id, tier, committed_at
    from alert, generate_series(1, 1000) as n where id = ${seeded}
  `.execute(db);
  await sql`
    insert into alert_escalation (alert_id, steps, due_at)
    select a.id, e.steps, e.due_at from alert a, alert_escalation e
    where e.alert_id = ${seeded} and a.id <> ${seeded}
  `.execute(db);
  await openAlert(db, 'emergency');
  // One turn fires some of the routine ones, and the emergency before all of them.
  await engine.tick();
  expect(email.sent.map(({ content }) => ('tier' in content ? content.tier : ''))[0]).toBe(
    'emergency',
  );
});
