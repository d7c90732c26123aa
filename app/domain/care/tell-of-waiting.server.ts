import { sql } from 'kysely';
import { inTransaction } from '#db/transaction.ts';
import type { Trx } from '#db/client.server.ts';
import {
  selectStaffToTell,
  selectWaitingCases,
} from '#app/domain/care/waiting-cases.repository.server.ts';
import { insertCaseNews } from '#app/domain/on-call/case-news.repository.server.ts';
import { onDutyAt } from '#app/domain/on-call/duties.ts';
import { delayByQuietHours } from '#app/domain/on-call/notification-rules.ts';
import { selectQuietHours } from '#app/domain/on-call/own-rules.repository.server.ts';
import { readNow, selectPlans } from '#app/domain/on-call/plans.repository.server.ts';
import { isZone } from '#app/domain/on-call/wall-clock.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/**
 * Tells people of answers in cases that nobody read, and of follow-ups that are due: whoever has the case, and
 * those on duty and safety leads when there is nobody or it waits on, again and again until somebody sees to
 * it. Whose case it is is never among them. Any number of processes may look.
 */
export async function tellOfWaiting(deps: Pick<Deps, 'db'>): Promise<void> {
  if ((await selectWaitingCases(deps.db)).length === 0) return;
  await inTransaction(deps.db, async (trx) => {
    // Several workers look at once.
    await sql`select pg_advisory_xact_lock(hashtext('waiting cases'))`.execute(trx);
    const now = await readNow(trx);
    const others = await selectOthers(trx, now);
    for (const { caseId, memberId, news, told, holderId } of await selectWaitingCases(trx)) {
      const staff = new Set([
        ...(holderId === null ? [] : [holderId]),
        ...(told === 'others' ? others : []),
      ]);
      staff.delete(memberId);
      for (const to of staff) {
        const delay = news === 'due' ? delayByQuietHours(await selectQuietHours(trx, to), now) : 0;
        await insertCaseNews(trx, { caseId, news, told, to, delay });
      }
    }
  });
}

/** Whoever is on duty now, and safety leads. With nobody on duty everybody who answers alerts. */
async function selectOthers(trx: Trx, now: Date): Promise<MemberId[]> {
  const period = { from: now, to: new Date(now.getTime() + 1) };
  const plans = await selectPlans(trx, { kind: 'all' }, period);
  // Of a zone that only a newer machine knows nobody can say who is on duty, and others are told all the same.
  const known = plans.filter(({ rotation }) => isZone(rotation.zone));
  const members = known.flatMap((plan) => onDutyAt(plan, now.getTime()));
  const roles =
    members.length === 0 ? (['responder', 'safety_lead'] as const) : (['safety_lead'] as const);
  return selectStaffToTell(trx, { members, roles });
}
