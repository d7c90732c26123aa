import { expect, it } from 'vitest';
import { days, hours, minutes } from '#app/domain/shared/duration.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { readOnDutyForMembers } from '#app/domain/on-call/on-duty-for-members.server.ts';
import { openAlert } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { aRota, threePeople } from '#tests/support/rota.ts';

const { db } = testDatabase();
const deps = { db };

it('members learn how many are on duty, and nothing where no rota is kept', async () => {
  const [a, b] = await threePeople(db);
  expect((await readOnDutyForMembers(deps)).people).toBeNull();
  const { scheduleId } = await aRota(db, { people: [a.id] });
  await aRota(db, { people: [b.id], scheduleId });
  expect((await readOnDutyForMembers(deps)).people).toBe(2);
});

it('members learn how fast answers usually come at this time of day, once enough is known', async () => {
  const [responder] = await threePeople(db);
  await setNow(db, '2026-11-01T02:00:00Z');
  const answerAfter = async (wait: number) => {
    const alert = await openAlert(db);
    await advance(db, wait);
    await acknowledgeAlert(deps, responder, alert);
    await advance(db, days(1) - wait);
  };
  for (const wait of [2, 3, 9, 30]) await answerAfter(minutes(wait));
  expect((await readOnDutyForMembers(deps)).usualReplyMinutes).toBeNull();
  await answerAfter(minutes(4));
  expect((await readOnDutyForMembers(deps)).usualReplyMinutes).toBe(4);
  await advance(db, hours(12));
  expect((await readOnDutyForMembers(deps)).usualReplyMinutes).toBeNull();
  await advance(db, hours(12) + days(28));
  expect((await readOnDutyForMembers(deps)).usualReplyMinutes).toBeNull();
});
