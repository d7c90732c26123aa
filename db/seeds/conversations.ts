import { randomUUID } from 'node:crypto';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { renderPost } from '#app/domain/posts/post-html.server.ts';
import { reactionKinds, type ReactionKind } from '#app/domain/posts/reaction.ts';
import { days, hours, minutes } from '#app/domain/shared/duration.ts';
import { newId, type MemberId, type PostId, type ThreadId } from '#app/domain/shared/ids.ts';
import type { Trx } from '#db/client.server.ts';
import { repeatableChance } from '#db/seeds/chance.ts';
import type { PostRef } from '#db/seeds/content/moderation.ts';
import type { SeedThread } from '#db/seeds/content/seed-content.ts';
import { known, type SeedPeople } from '#db/seeds/people.ts';

const MOST_REACTIONS = 6;

/** Finds a seeded post by its conversation's title and its number. */
export type SeededPosts = { idOf: (ref: PostRef) => PostId };

/** Writes the conversations as they would have grown, each post to be screened by the worker. */
export async function seedConversations(
  trx: Trx,
  threads: readonly SeedThread[],
  people: SeedPeople,
  now: Date,
): Promise<SeededPosts> {
  const chance = repeatableChance(20_261);
  const ids = new Map<string, PostId>();
  // The oldest first: ids grow with time, as they would have.
  for (const thread of [...threads].sort((a, b) => b.daysAgo - a.daysAgo)) {
    const postIds = await insertConversation(trx, thread, people, now, chance);
    postIds.forEach((id, index) => ids.set(`${thread.title} ${index + 1}`, id));
  }
  return { idOf: ({ title, number }) => known(ids, `${title} ${number}`) };
}

async function insertConversation(
  trx: Trx,
  thread: SeedThread,
  people: SeedPeople,
  now: Date,
  chance: () => number,
): Promise<PostId[]> {
  const began = now.getTime() - days(thread.daysAgo);
  const posts = thread.posts.map(([author, hoursLater, source], index) => ({
    id: newId<PostId>(),
    number: index + 1,
    authorId: known(people.actors, author).id,
    source,
    // Nobody has written in the future.
    at: new Date(Math.min(began + hours(hoursLater), now.getTime() - minutes(1))),
  }));
  const [first] = posts;
  const last = posts.at(-1);
  if (first === undefined || last === undefined) throw new Error(`${thread.title} has no post.`);
  const threadId = newId<ThreadId>();
  const notes = [...(thread.notes ?? [])];
  await trx
    .insertInto('thread')
    .values({
      id: threadId,
      group_id: known(people.groups, thread.group),
      author_id: first.authorId,
      title: thread.title,
      content_notes: notes,
      created_at: first.at,
      last_post_at: last.at,
      post_count: posts.length,
      answered_at: posts.find(({ authorId }) => authorId !== first.authorId)?.at ?? null,
    })
    .execute();
  await trx
    .insertInto('thread_title_revision')
    .values({ thread_id: threadId, revision: 1, title: thread.title, written_at: first.at })
    .execute();
  await enqueueScreeningTask(trx, { kind: 'thread_title', subjectId: threadId, revision: 1 });
  const belonging = known(people.belonging, thread.group);
  const written = posts.map((post) => ({
    ...post,
    ...renderPost(post.source),
    // What a thread touches on is said where it begins; answers are read after that.
    notes: post.number === 1 ? notes : [],
    reactions: drawReactions(post, belonging, now, chance),
  }));
  await trx
    .insertInto('post')
    .values(
      written.map((post) => ({
        id: post.id,
        thread_id: threadId,
        number: post.number,
        author_id: post.authorId,
        html: post.html,
        html_rules: post.htmlRules,
        content_notes: post.notes,
        reactions: JSON.stringify(countKinds(post.reactions)),
        submission_key: randomUUID(),
        created_at: post.at,
      })),
    )
    .execute();
  await trx
    .insertInto('post_revision')
    .values(
      written.map((post) => ({
        post_id: post.id,
        revision: 1,
        source: post.source,
        content_notes: post.notes,
        written_at: post.at,
      })),
    )
    .execute();
  const reactions = written.flatMap(({ id, reactions }) =>
    reactions.map((reaction) => ({ ...reaction, post_id: id })),
  );
  if (reactions.length > 0) await trx.insertInto('reaction').values(reactions).execute();
  for (const { id } of written) {
    await enqueueScreeningTask(trx, { kind: 'post', subjectId: id, revision: 1 });
  }
  return posts.map(({ id }) => id);
}

type DrawnReaction = { member_id: MemberId; kind: ReactionKind; reacted_at: Date };

/** A few of those who belong to the group react, each once. What was just posted has no reactions yet. */
function drawReactions(
  post: { authorId: MemberId; at: Date },
  belonging: readonly MemberId[],
  now: Date,
  chance: () => number,
): DrawnReaction[] {
  if (post.at.getTime() > now.getTime() - hours(1)) return [];
  const share = (chance() * MOST_REACTIONS) / Math.max(belonging.length, MOST_REACTIONS);
  return belonging
    .filter((memberId) => memberId !== post.authorId && chance() < share)
    .map((member_id) => ({
      member_id,
      kind: reactionKinds[Math.floor(chance() * reactionKinds.length)] ?? 'hear_you',
      reacted_at: new Date(
        Math.min(post.at.getTime() + hours(chance() * 20), now.getTime() - minutes(1)),
      ),
    }));
}

function countKinds(reactions: readonly DrawnReaction[]): Partial<Record<ReactionKind, number>> {
  const counts: Partial<Record<ReactionKind, number>> = {};
  for (const { kind } of reactions) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
