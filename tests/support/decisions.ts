import { randomUUID } from 'node:crypto';
import { decide, type DecideInput } from '#app/domain/moderation/decide.server.ts';
import { renderPost } from '#app/domain/posts/post-html.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type {
  DecisionId,
  GroupId,
  PostId,
  ReviewItemId,
  StatementId,
  ThreadId,
} from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { forumDeps } from '#tests/support/groups.ts';

export const SOURCE = 'Mornings are hard. I take **ten of the blue ones** then. It passes.';
export const METHOD = 'ten of the blue ones';

export type DecisionScene = {
  groupId: GroupId;
  author: Actor;
  reporter: Actor;
  moderator: Actor;
  lead: Actor;
  threadId: ThreadId;
  postId: PostId;
  itemId: ReviewItemId;
};

/** A post in a moderated group that somebody reported, with everybody who could decide about it. */
export async function decisionScene(db: Db, source = SOURCE): Promise<DecisionScene> {
  const groupId = await addGroup(db);
  const name = () => randomUUID().slice(0, 8);
  const author = await addActor(db, `birch ${name()}`);
  const reporter = await addActor(db, `fern ${name()}`);
  const moderator = await addActor(db, `oak ${name()}`, { moderates: [groupId] });
  const lead = await addActor(db, `harbour ${name()}`, { roles: ['safety_lead'] });
  const { threadId, postId } = await addThread(db, { groupId, authorId: author.id, source });
  const deps = forumDeps(db);
  const { html } = renderPost(source);
  await db.updateTable('post').set({ html }).where('id', '=', postId).execute();
  await reportPost(deps, reporter, { postId, reason: 'method_detail', note: null });
  const { id: itemId } = await db
    .selectFrom('review_item')
    .select('id')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  return { groupId, author, reporter, moderator, lead, threadId, postId, itemId };
}

/** Decides about the item as it stands now. Fails the test when that is not possible. */
export async function decideNow(
  db: Db,
  actor: Actor,
  itemId: ReviewItemId,
  what: Partial<DecideInput>,
): Promise<DecisionId> {
  const { version } = await db
    .selectFrom('review_item')
    .select('version')
    .where('id', '=', itemId)
    .executeTakeFirstOrThrow();
  const outcome = await decide(forumDeps(db), actor, { ...aDecision(itemId, version), ...what });
  if (outcome.kind !== 'decided') throw new Error(`Not decided: ${JSON.stringify(outcome)}`);
  return outcome.decisionId;
}

/** A decision that hides a post, to be changed by a test. */
export function aDecision(itemId: ReviewItemId, version = 1): DecideInput {
  return {
    itemId,
    version,
    revision: 1,
    submissionKey: randomUUID(),
    action: 'hide',
    reasonCode: 'method_detail',
    explanation: 'The second sentence names a way. The rest can stay.',
    outcomeCode: null,
  };
}

/** The newest statement about a decision. */
export async function statementOf(
  db: Db,
  decisionId: DecisionId,
): Promise<{ id: StatementId; body: string }> {
  return db
    .selectFrom('statement_of_reasons')
    .select(['id', 'body'])
    .where('decision_id', '=', decisionId)
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
}
