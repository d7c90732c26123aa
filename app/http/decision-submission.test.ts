import { expect, test } from 'vitest';
import { answerDecision } from '#app/http/decision-submission.server.ts';
import { claimItem } from '#app/domain/moderation/claim-item.server.ts';
import { itemSchema } from '#app/domain/moderation/forms.ts';
import { saveOpening } from '#app/domain/moderator-care/own-limits.repository.server.ts';
import { stopForNow } from '#app/domain/moderator-care/stop-for-now.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { testDatabase } from '#tests/support/database.ts';
import { decisionScene, type DecisionScene } from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { reportedItem } from '#tests/support/review.ts';
import { addThread } from '#tests/support/community.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

/** Sends the form that leaves the text of an item, and returns where it leads. */
async function leaveIt(actor: Actor, itemId: ReviewItemId): Promise<string> {
  const { version } = await db
    .selectFrom('review_item')
    .select('version')
    .where('id', '=', itemId)
    .executeTakeFirstOrThrow();
  const value = itemSchema.parse({
    intent: 'decide',
    version: String(version),
    revision: '1',
    submissionKey: crypto.randomUUID(),
    act: 'leave',
    reason: 'within_rules',
  });
  if (value.intent !== 'decide') throw new Error('The form is that of a decision.');
  const answer = await answerDecision(deps, actor, itemId, value, { values: {}, lists: {} });
  return answer instanceof Response ? (answer.headers.get('Location') ?? '') : 'not decided';
}

async function another({ groupId, author, reporter }: DecisionScene): Promise<ReviewItemId> {
  const { postId } = await addThread(db, { groupId, authorId: author.id });
  return reportedItem(db, { postId, groupId, authorId: author.id }, reporter.id);
}

test('whoever had an item is dealt the next one, until nothing waits', async () => {
  const place = await decisionScene(db);
  const next = await another(place);
  await claimItem(deps, place.moderator, { itemId: place.itemId });
  expect(await leaveIt(place.moderator, place.itemId)).toMatch(
    new RegExp(`^/moderation/items/${next}\\?decided=`),
  );
  expect(await leaveIt(place.moderator, next)).toMatch(/^\/moderation\?decided=/);
});

test('whoever came by a list or a link, or has stopped, goes back to the desk', async () => {
  const place = await decisionScene(db);
  const [second, third] = [await another(place), await another(place)];
  expect(await leaveIt(place.lead, place.itemId)).toMatch(/^\/moderation\?decided=/);
  await claimItem(deps, place.moderator, { itemId: second });
  await stopForNow(deps, place.moderator);
  expect(await leaveIt(place.moderator, second)).toMatch(/^\/moderation\?decided=/);
  const { claimed_by } = await db
    .selectFrom('review_item')
    .select('claimed_by')
    .where('id', '=', third)
    .executeTakeFirstOrThrow();
  expect(claimed_by).toBeNull();
});

test('a break that is due comes before the next item', async () => {
  const place = await decisionScene(db);
  // Speaks of ways to do harm, as all items of these scenes.
  for (let n = 0; n < 10; n += 1) {
    await saveOpening(db, place.moderator.id, (await decisionScene(db)).itemId);
  }
  await another(place);
  await claimItem(deps, place.moderator, { itemId: place.itemId });
  expect(await leaveIt(place.moderator, place.itemId)).toMatch(/^\/account\/limits\?decided=/);
});
