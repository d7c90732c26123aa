import { expect, test } from 'vitest';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { exportStatements } from '#app/domain/transparency/export-statements.server.ts';
import { endedQuarters, nameOfQuarter, parseQuarter } from '#app/domain/transparency/quarter.ts';
import { readTransparencyReport } from '#app/domain/transparency/read-report.server.ts';
import { reportAsCsv } from '#app/domain/transparency/report-csv.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testSecrets } from '#tests/support/crisis.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = { ...forumDeps(db), secrets: testSecrets };
const SECRET = 'The second sentence names a way.';

test('quarters that are over, and no other', () => {
  const ended = endedQuarters(new Date('2025-12-31T23:00:00Z'), new Date('2026-07-01T00:00:00Z'));
  expect(ended.map(nameOfQuarter)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
  expect(parseQuarter('2026-Q5')).toBeNull();
  expect(parseQuarter('2026-Q1; drop')).toBeNull();
});

/** Seven posts that were reported as attacks, and hidden an hour later; and one that gave dangerous advice. */
async function busyQuarter() {
  await setNow(db, '2026-02-10T09:00:00Z');
  const groupId = await addGroup(db);
  // Nobody may report one person as often as that in a day.
  const authors = [await addActor(db, 'quiet-birch'), await addActor(db, 'still-water')] as const;
  const reporter = await addActor(db, 'ada-fern');
  const moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
  const lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  for (let index = 0; index < 8; index += 1) {
    await setNow(db, '2026-02-10T09:00:00Z');
    const authorId = authors[index % 2 === 0 ? 0 : 1].id;
    const { postId } = await addThread(db, { groupId, authorId });
    const reason = index === 7 ? 'misleading' : 'attack';
    await reportPost(deps, reporter, { postId, reason, note: null });
    const { id: itemId } = await db
      .selectFrom('review_item')
      .select('id')
      .where('subject_id', '=', postId)
      .executeTakeFirstOrThrow();
    await setNow(db, '2026-02-10T10:00:00Z');
    await decide(deps, moderator, {
      ...{ itemId, version: 1, revision: 1, submissionKey: crypto.randomUUID() },
      ...{ action: 'hide', reasonCode: reason, outcomeCode: null },
      explanation: SECRET,
    });
  }
  return { lead, moderator };
}

test('a report counts a quarter once it is over, and gives away no small number', async () => {
  await busyQuarter();
  expect(await readTransparencyReport(deps, null)).toEqual({ quarters: [], report: null });
  await setNow(db, '2026-04-02T00:00:00Z');
  expect(await readTransparencyReport(deps, parseQuarter('2026-Q2'))).toBeNull();
  const page = await readTransparencyReport(deps, null);
  expect(page?.quarters).toEqual(['2026-Q1']);
  const report = page?.report;
  if (report === null || report === undefined) throw new Error('The quarter is over.');
  const numbersOf = (id: string) => {
    const table = report.tables.find((each) => each.id === id);
    const rows = table?.rows.filter(({ count }) => count !== 0) ?? [];
    return { rows: rows.map(({ name, count }) => [name, count]), total: table?.total };
  };
  // One report of its kind must not be worked out from the seven others and the total.
  expect(numbersOf('reports')).toEqual({
    rows: [
      ['attack', null],
      ['misleading', null],
    ],
    total: null,
  });
  expect(numbersOf('items')).toEqual({ rows: [['people', 8]], total: 8 });
  expect(report).toMatchObject({ medianHandlingSeconds: 3600, automatedDecisions: 0 });
  const csv = reportAsCsv(report);
  expect(csv).toContain('2026-Q1,items,people,8\r\n');
  expect(csv).toContain('2026-Q1,reports,attack,\r\n');
});

test('a report is worked out once an hour, for however many ask, and holds no number that it hides', async () => {
  await busyQuarter();
  await setNow(db, '2026-04-02T00:00:00Z');
  const read = async () => (await readTransparencyReport(deps, null))?.report;
  const first = await Promise.all(Array.from({ length: 5 }, read));
  expect(new Set(first.map((report) => JSON.stringify(report))).size).toBe(1);
  const kept = await db.selectFrom('transparency_report').selectAll().execute();
  expect(kept).toHaveLength(1);
  expect(kept[0]?.report).toEqual(first[0]);
  // Something comes to light that belongs into the quarter.
  const groupId = await addGroup(db);
  const { id: authorId } = await addActor(db, 'late-birch');
  await setNow(db, '2026-03-01T00:00:00Z');
  for (let index = 0; index < 6; index += 1) {
    const { postId } = await addThread(db, { groupId, authorId });
    const reporter = await addActor(db, `reporter-${index}`);
    await reportPost(deps, reporter, { postId, reason: 'attack', note: null });
  }
  await setNow(db, '2026-04-02T00:59:00Z');
  expect(await read()).toEqual(first[0]);
  await setNow(db, '2026-04-02T01:01:00Z');
  const items = (await read())?.tables.find(({ id }) => id === 'items');
  expect(items?.total).toBe(14);
});

test('statements are handed out as codes, without a word, an id or a moment', async () => {
  const { lead, moderator } = await busyQuarter();
  const quarter = parseQuarter('2026-Q1');
  if (quarter === null) throw new Error('This is a quarter.');
  expect(await exportStatements(deps, moderator, { quarter, form: 'jsonl' })).toBeNull();
  let text = '';
  for await (const piece of (await exportStatements(deps, lead, { quarter, form: 'jsonl' })) ??
    []) {
    text += piece;
  }
  const records = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  expect(records).toHaveLength(8);
  expect(records[0]).toMatchObject({
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    category: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
    application_date: '2026-02-10',
    source_type: 'SOURCE_TYPE_OTHER_NOTIFICATION',
    automated_detection: 'No',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  });
  expect(text).not.toContain(SECRET);
  const { id } = await db.selectFrom('statement_of_reasons').select('id').executeTakeFirstOrThrow();
  expect(text).not.toContain(id);
});
