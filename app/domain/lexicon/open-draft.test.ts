import { beforeEach, expect, test } from 'vitest';
import { openDraft } from '#app/domain/lexicon/open-draft.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { newId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { person } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
let lead: Actor;
beforeEach(async () => {
  lead = await person(db, ['safety_lead']);
});

const open = async (title: string, draftId: LexiconDraftId, actor = lead) => {
  const opened = await openDraft({ db }, actor, { title, basis: 'in_force', draftId });
  return opened.kind === 'opened' ? opened.draftId : null;
};
const titles = async () =>
  (await db.selectFrom('lexicon_draft').select('title').orderBy('title').execute()).map(
    ({ title }) => title,
  );

test('a button pressed twice, even at once, opens one draft and is written into the log once', async () => {
  const draftId = newId<LexiconDraftId>();
  const both = await Promise.all([open('Herons', draftId), open('Herons', draftId)]);
  expect(both).toEqual([draftId, draftId]);
  expect(await open('Herons', draftId)).toBe(draftId);
  expect(await titles()).toEqual(['Herons']);
  const log = db.selectFrom('audit_event').select('subject_id').where('subject_id', '=', draftId);
  expect(await log.where('action', '=', 'lexicon_draft.opened').execute()).toHaveLength(1);
});

test('the same form with another title, or of another lead, is another draft', async () => {
  const draftId = newId<LexiconDraftId>();
  await open('Herons', draftId);
  expect(await open('Cranes', draftId)).not.toBe(draftId);
  const other = await person(db, ['safety_lead']);
  expect(await open('Herons', draftId, other)).not.toBe(draftId);
  expect(await titles()).toEqual(['Cranes', 'Herons', 'Herons']);
});
