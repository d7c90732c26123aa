import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openOwnCare } from '#app/domain/care/own-care.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { claimNext } from '#app/domain/moderation/claim-item.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { tierOfWorry, type Urgency } from '#app/domain/moderation/member-report.ts';
import { readOwnReports } from '#app/domain/moderation/report-text.server.ts';
import { reportMember, tellWorry } from '#app/domain/moderation/tell-of-member.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { PostId } from '#app/domain/shared/ids.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { screeningDeps } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { forumDeps, type ForumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();

let deps: ForumDeps;
let worrier: Actor;
let person: Actor;
let postId: PostId;

beforeEach(async () => {
  deps = forumDeps(db);
  worrier = await addActor(db, 'green-fern');
  person = await addActor(db, 'pale-reed');
  ({ postId } = await addThread(db, { groupId: await addGroup(db), authorId: person.id }));
});

const tell = (
  about: { postId: PostId } | { name: string },
  urgency: Urgency,
  body = 'She says goodbye to everybody.',
  by = worrier,
) => tellWorry(deps, by, { about, urgency, body, submissionKey: randomUUID() });

const alerts = () => db.selectFrom('alert').selectAll().orderBy('triggered_at').execute();
const items = () => db.selectFrom('review_item').selectAll().orderBy('opened_at').execute();

describe('a worry about somebody', () => {
  it('for a life calls people at once, before anything is screened, about the person to reach', async () => {
    await tell({ postId }, 'now');
    expect(await alerts()).toMatchObject([
      { tier: 'emergency', subject_kind: 'worry', author_id: person.id, state: 'triggered' },
    ]);
    const responder = await addActor(db, 'near-harbour', { roles: ['responder'] });
    const [alert] = await alerts();
    if (alert === undefined) throw new Error('There is no alert.');
    const page = await openAlertPage(deps, responder, alert.id);
    expect(page?.alert.authorHandle).toBe('pale-reed');
    expect(page?.words).toMatchObject({ toldBy: 'green-fern', wasEdited: false });
    expect(page?.place?.authorHandle).toBe('pale-reed');

    // The case is with the person, who learns that people think of them and nothing of who told.
    await acknowledgeAlert(deps, responder, alert.id);
    const care = await openOwnCare(deps, person, { before: null });
    expect(JSON.stringify(care)).not.toMatch(/green-fern|goodbye/);
    expect(await openOwnCare(deps, worrier, { before: null })).toBeNull();
  });

  it.each([
    ['soon', 'urgent'],
    ['unsure', 'watch'],
  ] as const)('that is %s stands at %s', async (urgency, tier) => {
    await tell({ name: 'Pale Reed' }, urgency);
    expect(await items()).toMatchObject([{ tier, author_id: person.id, group_id: null }]);
    expect((await alerts()).map((alert) => alert.tier)).toEqual(tier === 'urgent' ? [tier] : []);
  });

  it('is taken as told, whoever it is about', async () => {
    await tell({ name: 'Nobody of this name' }, 'now');
    const [alert] = await alerts();
    expect(alert).toMatchObject({ author_id: worrier.id });
    const responder = await addActor(db, 'near-harbour', { roles: ['responder'] });
    if (alert === undefined) throw new Error('There is no alert.');
    const page = await openAlertPage(deps, responder, alert.id);
    expect(page?.words.text).toBe('Nobody of this name\n\nShe says goodbye to everybody.');
  });

  it('of several people about one is one alert and one item, with what each of them told', async () => {
    const second = await addActor(db, 'far-heron');
    await tell({ postId }, 'now', 'The first words.');
    await tell({ name: 'pale-reed' }, 'now', 'The second words.', second);
    expect(await items()).toHaveLength(1);
    const [alert, ...others] = await alerts();
    expect(others).toEqual([]);
    if (alert === undefined) throw new Error('There is no alert.');
    const responder = await addActor(db, 'near-harbour', { roles: ['responder'] });
    const page = await openAlertPage(deps, responder, alert.id);
    expect(page?.words).toMatchObject({ text: 'The first words.', toldBy: 'green-fern' });
    expect(page?.notes).toMatchObject([{ text: 'The second words.', by: 'far-heron' }]);
  });

  it('is kept from the person it is about and from who told it, though they are safety leads', async () => {
    const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
    await tell({ postId }, 'unsure');
    const [item] = await items();
    if (item === undefined) throw new Error('There is no item.');
    const look = async (who: Actor) =>
      (await openItemPage(deps, { ...who, roles: ['safety_lead'] }, { itemId: item.id })) !== null;
    expect([await look(lead), await look(person), await look(worrier)]).toEqual([
      true,
      false,
      false,
    ]);
    // Nor from whoever told of it later, by an item that others opened.
    const second = await addActor(db, 'far-heron', { roles: ['safety_lead'] });
    await tell({ postId }, 'unsure', 'I am worried, too.', second);
    expect([await look(lead), await look(second), await look(worrier)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await claimNext(deps, second)).toEqual({ kind: 'nothing_waits' });
    const input = { itemId: item.id, version: 1, revision: 1, submissionKey: randomUUID() };
    const left = {
      action: 'leave',
      reasonCode: 'no_danger',
      explanation: '',
      outcomeCode: null,
    } as const;
    expect(await decide(deps, second, { ...input, ...left })).toEqual({ kind: 'not_found' });
  });

  it('sent twice by one form is one', async () => {
    const input = {
      about: { postId },
      urgency: 'now' as const,
      body: 'x',
      submissionKey: randomUUID(),
    };
    await tellWorry(deps, worrier, input);
    await tellWorry(deps, worrier, input);
    expect(await db.selectFrom('member_report').select('revision').execute()).toHaveLength(1);
  });

  it('is screened: danger in its words is marked, and raises what was told too low', async () => {
    await tell({ postId }, 'unsure', 'emergency is what she wrote');
    await screenTasks(screeningDeps(db), deps.woken);
    expect(await alerts()).toMatchObject([{ tier: 'emergency', author_id: person.id }]);
    await addActor(db, 'far-heron');
    await tell({ name: 'far-heron' }, 'soon', 'urgent is what he wrote');
    await screenTasks(screeningDeps(db), deps.woken);
    const declared = (await alerts()).find(({ tier }) => tier === 'urgent');
    expect(declared?.screening_id).not.toBeNull();
  });

  it('is never refused, and calls more quietly after many in a day', () => {
    expect([0, 2, 3, 9, 10, 99].map((before) => tierOfWorry('now', before))).toEqual([
      'emergency',
      'emergency',
      'urgent',
      'urgent',
      'watch',
      'watch',
    ]);
  });

  it('tells its writer that somebody looked, and never more', async () => {
    await tell({ postId }, 'now');
    const status = async () =>
      (await readOwnReports(deps, worrier, { after: null })).reports.map((each) => each.status);
    expect(await status()).toEqual(['received']);
    const [alert] = await alerts();
    const responder = await addActor(db, 'near-harbour', { roles: ['responder'] });
    if (alert !== undefined) await acknowledgeAlert(deps, responder, alert.id);
    expect(await status()).toEqual(['reviewed']);
  });
});

describe('a report of how somebody behaves', () => {
  const report = (by = worrier, body = 'Wherever I write, he comes.') =>
    reportMember(deps, by, { postId, reason: 'keeps_after', body, submissionKey: randomUUID() });

  it('is one item for safety leads about the person, with what each reporter told, and calls nobody', async () => {
    expect(await report()).toEqual({ kind: 'reported' });
    const second = await addActor(db, 'far-heron');
    expect(await report(second, 'Me, too.')).toEqual({ kind: 'reported' });
    expect(await items()).toMatchObject([
      { subject_kind: 'member_report', subject_id: person.id, author_id: person.id, tier: 'none' },
    ]);
    expect(await alerts()).toEqual([]);
    const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
    const [item] = await items();
    if (item === undefined) throw new Error('There is no item.');
    const page = await openItemPage(deps, lead, { itemId: item.id });
    expect(page?.wordings.map(({ text }) => text)).toEqual([
      'Me, too.',
      'Wherever I write, he comes.',
    ]);
    expect(page?.around?.posts).toHaveLength(1);
    expect(JSON.stringify(page)).not.toMatch(/green-fern|far-heron/);
  });

  it('opens the item again after a decision: how somebody behaves goes on', async () => {
    await report();
    const [item] = await items();
    const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
    if (item === undefined) throw new Error('There is no item.');
    const outcome = await decide(deps, lead, {
      itemId: item.id,
      version: item.version,
      revision: 1,
      submissionKey: randomUUID(),
      action: 'leave',
      reasonCode: 'within_rules',
      explanation: '',
      outcomeCode: null,
    });
    expect(outcome.kind).toBe('decided');
    await report();
    expect((await items()).map(({ state }) => state)).toEqual(['open']);
  });

  it('is not found for own posts and for posts that one cannot read', async () => {
    expect(await report(person)).toEqual({ kind: 'not_found' });
    const closed = await addGroup(db, { visibility: 'invited' });
    const hidden = await addThread(db, { groupId: closed, authorId: person.id });
    const input = { reason: 'attack' as const, body: 'x', submissionKey: randomUUID() };
    expect(await reportMember(deps, worrier, { ...input, postId: hidden.postId })).toEqual({
      kind: 'not_found',
    });
  });
});
