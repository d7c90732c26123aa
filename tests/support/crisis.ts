import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { Actor, Role } from '#app/domain/shared/actor.ts';
import {
  newId,
  type AlertId,
  type ContactMethodId,
  type GroupId,
  type MemberId,
  type PostId,
  type ScreeningTaskId,
  type ThreadId,
} from '#app/domain/shared/ids.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import type { ScreeningDeps } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { createLog } from '#app/log.server.ts';
import { createSecrets } from '#app/secrets.server.ts';
import type { Screening, Tier } from '#app/screening/screening.ts';

/** The secret of processes that are to understand what `testSecrets` sealed. */
export const TEST_SECRET = 'the secret of tests, which protects nothing';
export const testSecrets = createSecrets(TEST_SECRET);
export const quietLog = createLog({ level: 'silent', process: 'worker' });

/** A member with these roles. The password is nobody's. */
export async function person(db: Db, roles: readonly Role[] = []): Promise<Actor> {
  const id = newId<MemberId>();
  const handle = `person-${randomUUID().slice(0, 8)}`;
  await db
    .insertInto('member')
    .values({ id, handle, handle_skeleton: handle, password_hash: 'none', is_adult: true })
    .execute();
  for (const role of roles) {
    await db.insertInto('member_role').values({ member_id: id, role }).execute();
  }
  return { id, handle, roles, moderates: [] };
}

/** A person who answers alerts and can be reached at `address`, proved already. */
export async function reachable(db: Db, roles: readonly Role[], address: string): Promise<Actor> {
  const actor = await person(db, roles);
  await db
    .insertInto('contact_method')
    .values({
      id: newId<ContactMethodId>(),
      member_id: actor.id,
      channel: 'email',
      address_sealed: testSecrets.seal('contact', address),
      verified_at: sql<Date>`app_now()`,
    })
    .execute();
  return actor;
}

export type PostedText = { postId: PostId; taskId: ScreeningTaskId; authorId: MemberId };

/** A post of one wording in a group and thread of its own, with its screening task, committed. */
export async function postText(
  db: Db,
  source: string,
  author?: Pick<Actor, 'id'>,
): Promise<PostedText> {
  const { id: authorId } = author ?? (await person(db));
  const groupId = newId<GroupId>();
  const threadId = newId<ThreadId>();
  const postId = newId<PostId>();
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('topic_group')
      .values({
        id: groupId,
        name: `Group ${groupId}`,
        description: '',
        visibility: 'public',
        audience: 'all',
      })
      .execute();
    await trx
      .insertInto('thread')
      .values({ id: threadId, group_id: groupId, author_id: authorId, title: 'A quiet title' })
      .execute();
    await trx
      .insertInto('post')
      .values({
        id: postId,
        thread_id: threadId,
        number: 1,
        author_id: authorId,
        html: '',
        html_rules: 1,
        submission_key: randomUUID(),
      })
      .execute();
    await trx
      .insertInto('post_revision')
      .values({ post_id: postId, revision: 1, source })
      .execute();
    const taskId = await enqueueScreeningTask(trx, {
      kind: 'post',
      subjectId: postId,
      revision: 1,
    });
    return { postId, taskId, authorId };
  });
}

/** A further wording of a post, with its screening task. */
export async function editText(
  db: Db,
  postId: PostId,
  revision: number,
  source: string,
): Promise<ScreeningTaskId> {
  return db.transaction().execute(async (trx) => {
    await trx.insertInto('post_revision').values({ post_id: postId, revision, source }).execute();
    return enqueueScreeningTask(trx, { kind: 'post', subjectId: postId, revision });
  });
}

/** A screener that goes by the first word of a text, which is its tier; `crash` makes it throw. */
export function firstWord(text: string): Screening {
  const word = text.split(' ')[0] ?? '';
  if (word === 'crash') throw new Error('The screener met a text that it cannot read.');
  const known: readonly Tier[] = ['watch', 'urgent', 'emergency'];
  const tier = known.find((each) => each === word) ?? 'none';
  if (tier === 'none') return { tier, concerns: [], lexiconVersion: 1 };
  const evidence = [{ start: 0, end: word.length, text: word, rule: 'first-word' }];
  return {
    tier,
    concerns: [{ kind: 'suicide', tier, about: 'self', evidence }],
    lexiconVersion: 1,
  };
}

export function screeningDeps(db: Db): ScreeningDeps {
  return { db, log: quietLog, screenText: firstWord };
}

/** An open alert about its author, by default somebody new, made the way it is made in life. */
export async function openAlert(
  db: Db,
  tier: AlertTier = 'emergency',
  author?: Actor,
): Promise<AlertId> {
  const { postId, taskId } = await postText(db, `${tier} words`, author);
  await screenTasks(screeningDeps(db), [taskId]);
  const { id } = await db
    .selectFrom('alert')
    .select('id')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  return id;
}

/** The kinds of an alert's events, oldest first. */
export async function eventKinds(db: Db, alertId: AlertId): Promise<string[]> {
  const rows = await db
    .selectFrom('alert_event')
    .select('kind')
    .where('alert_id', '=', alertId)
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
  return rows.map(({ kind }) => kind);
}
