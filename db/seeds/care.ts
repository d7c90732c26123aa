import { randomUUID } from 'node:crypto';
import { writeToMember } from '#app/domain/care/write-to-member.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import type { Trx } from '#db/client.server.ts';
import { answeredPost } from '#db/seeds/content/care.ts';

/**
 * One alert that was answered already, through the use cases themselves: its text was screened, a responder
 * took it, wrote to the person and closed it. Its case is open, since somebody asks again tomorrow.
 */
export async function seedAnsweredAlert(
  trx: Trx,
  deps: Pick<Deps, 'log'>,
  seed: { postId: PostId; responder: Actor },
): Promise<void> {
  const { postId, responder } = seed;
  const inside = { db: trx, log: deps.log, wakeScreening: () => undefined };
  const { id: taskId } = await trx
    .selectFrom('screening_task')
    .select('id')
    .where('subject_kind', '=', 'post')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  const screenText = (text: string) => screen(text, defaultLexicon);
  await screenTasks({ db: trx, log: deps.log, screenText }, [taskId]);
  const { id: alertId } = await trx
    .selectFrom('alert')
    .select('id')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  const taken = await acknowledgeAlert(inside, responder, alertId);
  if (taken.kind !== 'acknowledged') throw new Error(`The demo alert ended as ${taken.kind}.`);
  const { case_id: caseId } = await trx
    .selectFrom('case_alert')
    .select('case_id')
    .where('alert_id', '=', alertId)
    .executeTakeFirstOrThrow();
  const body = answeredPost.outreach;
  const wrote = await writeToMember(inside, responder, {
    caseId,
    body,
    submissionKey: randomUUID(),
  });
  if (wrote.kind !== 'done') throw new Error(`The demo message ended as ${wrote.kind}.`);
  const { version } = await trx
    .selectFrom('alert')
    .select('version')
    .where('id', '=', alertId)
    .executeTakeFirstOrThrow();
  const closed = await closeAlert(inside, responder, {
    alertId,
    seenVersion: version,
    outcome: 'contacted',
    level: 'raised',
    note: answeredPost.note,
  });
  if (closed.kind !== 'closed') throw new Error(`The demo alert ended as ${closed.kind}.`);
}
