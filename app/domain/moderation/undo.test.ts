import { describe, expect, it } from 'vitest';
import { claimNext } from '#app/domain/moderation/claim-item.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { lodgeAppeal } from '#app/domain/moderation/lodge-appeal.server.ts';
import { readOwnReports } from '#app/domain/moderation/report-text.server.ts';
import { readStatements, openStatement } from '#app/domain/moderation/statements.server.ts';
import { mayBeUndone } from '#app/domain/moderation/undo.ts';
import { readJustDecided, undoDecision } from '#app/domain/moderation/undo-decision.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import type { DecisionId, PostId } from '#app/domain/shared/ids.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import {
  aDecision,
  decideNow,
  decisionScene,
  METHOD,
  statementOf,
} from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { reportedItem, storedItem } from '#tests/support/review.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

const postOf = (id: PostId) =>
  db.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const undo = (actor: Parameters<typeof undoDecision>[1], decisionId: DecisionId) =>
  undoDecision(deps, actor, { decisionId });

const HIDDEN_AND_PAUSED = {
  action: 'hide',
  person: { kind: 'pause', hours: 24 },
} as const;
const MASKED = {
  action: 'change',
  measures: [{ kind: 'mask', passages: [METHOD] }, { kind: 'lock' }],
} as const;

describe('undoing a decision', () => {
  it.each([
    ['hiding and a pause', HIDDEN_AND_PAUSED],
    ['a mask and a lock', MASKED],
    ['leaving', { action: 'leave', reasonCode: 'within_rules', explanation: '' } as const],
  ])('takes %s back as if it had not been made, and gives the item back', async (_name, what) => {
    const scene = await decisionScene(db);
    const { moderator, author, reporter, postId, itemId } = scene;
    const before = await postOf(postId);
    const decisionId = await decideNow(db, moderator, itemId, what);
    expect(await readJustDecided(deps, moderator, { decisionId })).toMatchObject({ undo: 'runs' });

    expect(await undo(moderator, decisionId)).toEqual({ kind: 'undone', itemId });
    expect(await postOf(postId)).toEqual(before);
    const inForce = await db
      .selectFrom('decision_effect')
      .select('kind')
      .where('reversed_at', 'is', null)
      .execute();
    expect(inForce).toEqual([]);
    expect(
      await db.selectFrom('sanction').select('id').where('lifted_at', 'is', null).execute(),
    ).toEqual([]);
    expect(await storedItem(db, itemId)).toMatchObject({
      state: 'claimed',
      claimed_by: moderator.id,
      version: 3,
      resolved_at: null,
    });
    // Nobody had read of it, so that nobody has to be told, and the reporter still waits.
    expect((await readStatements(deps, author, { after: null })).statements).toEqual([]);
    const own = await readOwnReports(deps, reporter, { after: null });
    expect(JSON.stringify(own)).toContain('received');
    const trace = await db
      .selectFrom('audit_event')
      .select('facts')
      .where('action', '=', 'review_item.undone')
      .execute();
    expect(trace).toMatchObject([{ facts: { decisionId, decision: what.action } }]);
    // A second press changes nothing, and the item can be decided again.
    expect(await undo(moderator, decisionId)).toEqual({ kind: 'undone', itemId });
    await decideNow(db, moderator, itemId, {});
  });

  it('tells an author who has read the reasons, who then has nothing to appeal against', async () => {
    const { moderator, author, itemId } = await decisionScene(db);
    const decisionId = await decideNow(db, moderator, itemId, {});
    const { id: statementId } = await statementOf(db, decisionId);
    await openStatement(deps, author, { statementId });
    await undo(moderator, decisionId);
    const { statements } = await readStatements(deps, author, { after: null });
    expect(statements.map(({ about }) => about)).toEqual(['undone', 'text']);
    expect((await statementOf(db, decisionId)).body).toContain('has taken it back');
    const appeal = await lodgeAppeal(deps, author, { statementId, body: 'It was fair.' });
    expect(appeal.kind).toBe('undone');
  });

  it('leaves what another decision did, and gives what was dealt meanwhile to others', async () => {
    const { moderator, lead, reporter, author, groupId, postId, itemId } = await decisionScene(db);
    await decideNow(db, lead, itemId, MASKED);
    const decisionId = await decideNow(db, moderator, itemId, {});
    const post = { postId: (await decisionScene(db)).postId, groupId, authorId: author.id };
    const other = await reportedItem(db, post, reporter.id);
    await claimNext(deps, moderator);
    await undo(moderator, decisionId);
    expect(await postOf(postId)).toMatchObject({ hidden_at: null, is_masked: true });
    expect(await storedItem(db, itemId)).toMatchObject({ claimed_by: moderator.id });
    expect(await storedItem(db, other)).toMatchObject({ claimed_by: null });
  });

  it('beside a second decision: one of the two is made, and the other person is told', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { moderator, lead, postId, itemId } = await decisionScene(db);
      const decisionId = await decideNow(db, moderator, itemId, {});
      const again = {
        ...aDecision(itemId, 2),
        action: 'restore',
        reasonCode: 'mistake',
        explanation: '',
      } as const;
      const [undone, decided] = await Promise.all([
        undo(moderator, decisionId),
        decide(deps, lead, again),
      ]);
      expect([undone.kind, decided.kind]).toEqual(
        undone.kind === 'undone' ? ['undone', 'stale'] : ['too_late', 'decided'],
      );
      expect((await postOf(postId)).hidden_at).toBeNull();
      expect(await storedItem(db, itemId)).toMatchObject({ version: 3 });
    }
  });

  it('is possible for half a minute, for whoever decided, and while nothing else has happened', async () => {
    const { moderator, lead, author, reporter, groupId, postId, itemId } = await decisionScene(db);
    const decisionId = await decideNow(db, moderator, itemId, {});
    expect(await undo(lead, decisionId)).toEqual({ kind: 'not_found' });
    expect(await undo({ ...moderator, moderates: [] }, decisionId)).toEqual({ kind: 'not_found' });
    await advance(db, seconds(31));
    expect(await readJustDecided(deps, moderator, { decisionId })).toMatchObject({ undo: 'over' });
    expect(await undo(moderator, decisionId)).toEqual({ kind: 'too_late', itemId });

    const restored = await decideNow(db, moderator, itemId, {
      action: 'restore',
      reasonCode: 'mistake',
      explanation: '',
    });
    expect(await readJustDecided(deps, moderator, { decisionId: restored })).toMatchObject({
      undo: 'never',
    });
    expect(await undo(moderator, restored)).toEqual({ kind: 'too_late', itemId });

    const hidden = await decideNow(db, moderator, itemId, {});
    const post = { postId, groupId, authorId: author.id };
    await reportedItem(db, post, reporter.id, { reason: 'identifies_someone' });
    expect(await undo(moderator, hidden)).toEqual({ kind: 'too_late', itemId });
    const appealed = await decideNow(db, moderator, itemId, {
      action: 'leave',
      reasonCode: 'attack',
      explanation: 'Said kindly to them.',
      person: { kind: 'warning' },
    });
    const { id: statementId } = await statementOf(db, appealed);
    await lodgeAppeal(deps, author, { statementId, body: 'I did nothing of that kind.' });
    expect(await undo(moderator, appealed)).toEqual({ kind: 'too_late', itemId });
  });

  it.each([
    ['an emergency', { action: 'hide' }, { tier: 'emergency' }],
    ['a text for which people were called', { action: 'leave' }, { hasAlert: true }],
    ['a first post that others could read since', { action: 'leave' }, { isHeldPost: true }],
    ['what puts a text back', { action: 'restore' }, {}],
    ['words to a person', { action: 'leave', person: { kind: 'message' } }, {}],
    ['an offer of support', { action: 'leave', person: { kind: 'support' } }, {}],
  ] as const)('is never possible for %s', (_name, proposed, item) => {
    const plain = { tier: 'watch', hasAlert: false, isHeldPost: false } as const;
    expect(mayBeUndone({ action: 'hide' }, plain)).toBe(true);
    expect(mayBeUndone(proposed, { ...plain, ...item })).toBe(false);
  });
});
