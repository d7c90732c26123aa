import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId, MemberId, PostId, ReviewItemId } from '#app/domain/shared/ids.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { Db } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { Tier } from '#app/screening/screening.ts';
import { addActor, addGroup, addPost, addThread } from '#tests/support/community.ts';

/** A group with a moderator and a lead, and a conversation in it. */
export type ReviewScene = Awaited<ReturnType<typeof reviewScene>>;

export async function reviewScene(db: Db) {
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch');
  const moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
  const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  const thread = await addThread(db, { groupId, authorId: author.id });
  return { groupId, author, moderator, lead, ...thread };
}

/** A further post of the conversation, of the scene's author if nobody else is named. */
export async function anotherPost(
  db: Db,
  scene: ReviewScene,
  authorId: MemberId = scene.author.id,
): Promise<PostId> {
  return addPost(db, { threadId: scene.threadId, authorId });
}

/** Somebody reports a post, the way it is done in life but for the form. */
export async function reportedItem(
  db: Db,
  post: { postId: PostId; groupId: GroupId; authorId: MemberId },
  by: MemberId,
  options: { reason?: ReportReason; tier?: Tier; revision?: number } = {},
): Promise<ReviewItemId> {
  const { reason = 'attack', tier = 'none', revision = 1 } = options;
  return inTransaction(db, (trx) =>
    openReviewItem(trx, {
      subjectKind: 'post',
      subjectId: post.postId,
      groupId: post.groupId,
      authorId: post.authorId,
      tier,
      signal: { kind: 'report', revision, reporterId: by, reason, note: null },
    }),
  );
}

/** An item with the post that it is about. */
export type Reported = { itemId: ReviewItemId; postId: PostId };

/** Posts of one author that one person reported, as pressing as the list says. */
export async function reportedPosts(
  db: Db,
  scene: ReviewScene,
  list: readonly Tier[],
): Promise<Reported[]> {
  const reporter = await newMember(db);
  const items: Reported[] = [];
  for (const tier of list) {
    const postId = await anotherPost(db, scene);
    const post = { postId, groupId: scene.groupId, authorId: scene.author.id };
    items.push({ postId, itemId: await reportedItem(db, post, reporter.id, { tier }) });
  }
  return items;
}

/** An item about the first post of a scene, reported by somebody new. */
export async function itemIn(
  db: Db,
  scene: ReviewScene,
  tier: Tier = 'none',
): Promise<ReviewItemId> {
  const reporter = await newMember(db);
  const { postId, groupId, author } = scene;
  return reportedItem(db, { postId, groupId, authorId: author.id }, reporter.id, { tier });
}

let count = 0;

/** A member whom nobody knows. */
export async function newMember(db: Db): Promise<Actor> {
  count += 1;
  return addActor(db, `member-${count}`);
}

/** An item as it is stored. */
export function storedItem(db: Db, id: ReviewItemId) {
  return db.selectFrom('review_item').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
