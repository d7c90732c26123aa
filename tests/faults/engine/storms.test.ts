import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { seconds } from '#app/domain/shared/duration.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { expectKept, openHouse } from '#tests/faults/support/house.ts';
import { openAlert, person } from '#tests/support/crisis.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

const messages = () => db.selectFrom('outgoing_message').selectAll().execute();

test('F39 thirty emergencies of one author in a minute: the first goes out at once, the others together, none is dropped', async () => {
  // The minute is the test's own: how fast this machine is plays no part.
  await setNow(db, '2027-02-01T12:00:00Z');
  const house = await openHouse(db);
  await house.person('near', { email: 0 });
  const author = await person(db);
  const engine = house.engine();
  for (let each = 0; each < 30; each += 1) {
    await house.emergency(author);
    await engine.tick();
    if (each === 0) expect(house.arrived('email')).toBe(1);
    await house.turn(seconds(2));
  }
  await house.turn(seconds(31));
  await engine.tick();
  const alerts = await db.selectFrom('alert').select(['author_id', 'state']).execute();
  expect(alerts).toHaveLength(30);
  // About one in ten seconds instead of five, and the last one says how many wait.
  expect(house.arrived('email')).toBeLessThanOrEqual(9);
  expect(house.mail.received.at(-1)?.raw).toMatch(/\b30\b/);
  // Everyone of them was told of, by itself or along with another.
  const all = await messages();
  const byId = new Map(all.map((each) => [each.id, each]));
  for (const each of all.filter(({ state }) => state === 'coalesced')) {
    expect(byId.get(each.carried_by ?? each.id)?.state).toBe('accepted');
  }
  await expectKept(house);
});

test('F40 a thousand routine alerts do not hold up the page of an emergency, with a slow way out besides', async () => {
  const house = await openHouse(db);
  for (let each = 0; each < 12; each += 1) await house.person(`near-${each}`, { email: 0 });
  const engine = house.engine();
  const seeded = await openAlert(db, 'urgent');
  await sql`
    insert into alert (id, dedup_key, subject_kind, subject_id, revision, author_id, review_item_id, tier,
      committed_at, previous_alert_id)
    select gen_random_uuid(), dedup_key || '-' || n, subject_kind, subject_id, revision, author_id,
      review_item_id, tier, committed_at, id
    from alert, generate_series(1, 1000) as n where id = ${seeded}
  `.execute(db);
  await sql`
    insert into alert_event (id, alert_id, kind, facts)
    select gen_random_uuid(), a.id, 'created', jsonb_build_object('tier', a.tier)
    from alert a where a.id <> ${seeded}
  `.execute(db);
  await sql`
    insert into alert_escalation (alert_id, steps, due_at)
    select a.id, e.steps, e.due_at from alert a, alert_escalation e
    where e.alert_id = ${seeded} and a.id <> ${seeded}
  `.execute(db);
  // Routine has taken every place that it may take, and its mail hangs.
  house.mail.become('slow');
  await engine.decide();
  await engine.begin();
  house.mail.become('accept');
  const id = await house.emergency();
  // One round of the engine is enough for it, and there is one every second and a half.
  await engine.decide();
  await engine.begin();
  const told = async () => {
    const { rows } = await sql`
      select from outgoing_message where alert_id = ${id} and purpose = 'page' and state = 'accepted'
    `.execute(db);
    return rows.length > 0;
  };
  expect(await waitUntil(told, 30_000)).toBe(true);
  // It went out by itself: an emergency is told along with no routine.
  const carried = (await messages()).filter(
    ({ alert_id, state }) => alert_id === id && state === 'coalesced',
  );
  expect(carried).toEqual([]);
});
