import { expect, test } from 'vitest';
import {
  afterMove,
  followUpHours,
  mayConfirm,
  needsLevelAfter,
  type CaseMove,
  type CaseState,
} from '#app/domain/care/case.ts';
import { newId, type MemberId } from '#app/domain/shared/ids.ts';

const states: readonly CaseState[] = ['open', 'contacting', 'in_contact', 'following_up', 'closed'];

test.each<[CaseMove, readonly (CaseState | null)[]]>([
  ['tried', ['contacting', 'contacting', 'in_contact', 'following_up', null]],
  ['reached', ['in_contact', 'in_contact', 'in_contact', 'following_up', null]],
  ['alert_came', ['open', 'contacting', 'in_contact', 'contacting', null]],
  ['alerts_ended', ['following_up', 'following_up', 'following_up', 'following_up', null]],
  ['closed', [null, null, null, 'closed', null]],
])('%s moves a case on from every state as it should', (move, expected) => {
  expect(states.map((state) => afterMove(state, move))).toEqual(expected);
});

test('somebody asks again after a day, three days and a week; after one day where it was urgent', () => {
  expect(followUpHours('emergency', 'contacted')).toEqual([24, 72, 168]);
  expect(followUpHours('urgent', 'resources_sent')).toEqual([24]);
  expect(followUpHours('emergency', 'no_risk_found')).toEqual([]);
  expect(followUpHours('emergency', 'duplicate')).toEqual([]);
});

test('the level after contact belongs to every emergency, and to what is urgent once there was contact', () => {
  expect(needsLevelAfter('emergency', false)).toBe(true);
  expect(needsLevelAfter('urgent', true)).toBe(true);
  expect(needsLevelAfter('urgent', false)).toBe(false);
});

test('the second person is neither the first nor the one it is about', () => {
  const [first, author, other] = [newId<MemberId>(), newId<MemberId>(), newId<MemberId>()];
  const closing = { id: newId(), proposedBy: first };
  expect(mayConfirm(closing, author, first)).toBe('own-proposal');
  expect(mayConfirm(closing, author, author)).toBe('own-alert');
  expect(mayConfirm(closing, author, other)).toBe('confirm');
});
