import { sql } from 'kysely';
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
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import { setAside, togetherOrAlone } from '#app/domain/shared/row-by-row.server.ts';

/**
 * Tells people of answers in cases that nobody read, and of follow-ups that are due: whoever has the case, and
 * those on duty and safety leads when there is nobody or it waits on, again and again until somebody sees to
 * it. Whose case it is is never among them. Any number of processes may look. A case of which nobody can be told
 * keeps no other waiting.
 */
export async function tellOfWaiting(deps: Pick<Deps, 'db'>): Promise<void> {
  const work = { db: deps.db, what: 'cases in which something waits' };
  const aside = new Set<string>(setAside(work));
  const found = (await selectWaitingCases(deps.db))
    .map(({ caseId }) => ({ id: caseId }))
    .filter(({ id }) => !aside.has(id));
  await togetherOrAlone(work, found, async (trx, cases) => {
    // Several workers look at once.
    await sql`select pg_advisory_xact_lock(hashtext('waiting cases'))`.execute(trx);
    const now = await readNow(trx);
    const others = await selectOthers(trx, now);
    const waiting = (await selectWaitingCases(trx)).filter(({ caseId }) =>
      cases.some(({ id }) => id === caseId),
    );
    for (const { caseId, memberId, news, told, holderId } of waiting) {
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
  const members = plans.flatMap((plan) => onDutyAt(plan, now.getTime()));
  const roles =
    members.length === 0 ? (['responder', 'safety_lead'] as const) : (['safety_lead'] as const);
  return selectStaffToTell(trx, { members, roles });
}
