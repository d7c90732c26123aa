import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { canaryHandles } from '#app/domain/crisis-response/canary-texts.repository.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { answersAlerts } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import { seedAnsweredAlert } from '#db/seeds/care.ts';
import { seedContactMethods } from '#db/seeds/contact-methods.ts';
import { answeredPost } from '#db/seeds/content/care.ts';
import { everyoneThreads } from '#db/seeds/content/everyone.ts';
import { familyThreads } from '#db/seeds/content/family.ts';
import { mentalHealthThreads } from '#db/seeds/content/mental-health.ts';
import { hiddenPost, openReports } from '#db/seeds/content/moderation.ts';
import { opioidThreads } from '#db/seeds/content/opioids.ts';
import { recoveryThreads } from '#db/seeds/content/recovery.ts';
import type { SeedThread } from '#db/seeds/content/seed-content.ts';
import { seedConversations, type SeededPosts } from '#db/seeds/conversations.ts';
import { known, seedPeople, type DemoSignIn, type SeedPeople } from '#db/seeds/people.ts';
import { seedRota } from '#db/seeds/rota.ts';
import { inTransaction } from '#db/transaction.ts';

export type SeedOutcome =
  | { kind: 'seeded'; signIns: DemoSignIn[] }
  /** Somebody is here already: nothing was touched. */
  | { kind: 'not_empty' };

/**
 * Fills an empty database with a small community, in one transaction: all of it or nothing. Of two at
 * once one does it. Passwords are new ones each time and exist in clear in the outcome alone. Who answers
 * alerts has an address that leads nowhere, so the alerts that the worker will raise page them in vain.
 */
export async function seedDemo(deps: Pick<Deps, 'db' | 'log' | 'secrets'>): Promise<SeedOutcome> {
  return inTransaction(deps.db, async (trx) => {
    await sql`lock table member in share row exclusive mode`.execute(trx);
    const somebody = await trx
      .selectFrom('member')
      .select('id')
      // The watch over alerts tries itself under a name of its own, which is nobody's.
      .where('handle', 'not in', Object.values(canaryHandles))
      .limit(1)
      .executeTakeFirst();
    if (somebody !== undefined) return { kind: 'not_empty' };
    const { now } = await trx.selectNoFrom(appNow().as('now')).executeTakeFirstOrThrow();
    const threads = withHiddenPost([
      ...recoveryThreads,
      ...opioidThreads,
      ...mentalHealthThreads,
      ...familyThreads,
      ...everyoneThreads,
    ]);
    const people = await seedPeople(trx, threads, now);
    const posts = await seedConversations(trx, threads, people, now);
    await seedModeration(trx, deps, people, posts);
    const actors = [...people.actors.values()];
    const responders = actors.filter(({ roles }) => roles.includes('responder'));
    const [lead] = actors.filter(({ roles }) => roles.includes('safety_lead'));
    if (lead === undefined) throw new Error('The demo has no safety lead.');
    const staff = actors.filter(answersAlerts);
    await seedContactMethods(trx, deps, staff);
    await seedRota(trx, { lead, responders, now });
    await seedAnsweredAlert(trx, deps, {
      postId: posts.idOf(answeredPost.post),
      responder: known(people.actors, answeredPost.by),
    });
    return { kind: 'seeded', signIns: people.signIns };
  });
}

/** Adds the post that is about to be hidden at the end of its conversation. */
function withHiddenPost(threads: readonly SeedThread[]): SeedThread[] {
  return threads.map((thread) => {
    if (thread.title !== hiddenPost.title) return thread;
    const lastHour = thread.posts.at(-1)?.[1] ?? 0;
    return {
      ...thread,
      posts: [...thread.posts, [hiddenPost.author, lastHour + 1, hiddenPost.source] as const],
    };
  });
}

/** Reports that wait, and one that was decided, through the use cases themselves. */
async function seedModeration(
  trx: Trx,
  deps: Pick<Deps, 'log'>,
  people: SeedPeople,
  posts: SeededPosts,
): Promise<void> {
  // Workers find what waits by themselves, once it is committed.
  const inside = { db: trx, log: deps.log, wakeScreening: () => undefined };
  for (const { by, reason, note, ...ref } of openReports) {
    const actor = known(people.actors, by);
    await reportPost(inside, actor, { postId: posts.idOf(ref), reason, note });
  }
  const thread = recoveryThreads.find(({ title }) => title === hiddenPost.title);
  const postId = posts.idOf({ title: hiddenPost.title, number: (thread?.posts.length ?? 0) + 1 });
  const reporter = known(people.actors, hiddenPost.reportedBy);
  await reportPost(inside, reporter, { postId, reason: hiddenPost.reasonCode, note: null });
  const item = await trx
    .selectFrom('review_item')
    .select(['id', 'version'])
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  const outcome = await decide(inside, known(people.actors, hiddenPost.decidedBy), {
    itemId: item.id,
    version: item.version,
    revision: 1,
    submissionKey: randomUUID(),
    action: 'hide',
    reasonCode: hiddenPost.reasonCode,
    explanation: hiddenPost.explanation,
    outcomeCode: null,
  });
  if (outcome.kind !== 'decided') throw new Error(`The demo decision ended as ${outcome.kind}.`);
}
