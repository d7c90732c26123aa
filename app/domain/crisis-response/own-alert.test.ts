import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert, noteOnAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import { acceptHandover } from '#app/domain/on-call/begin-shift.server.ts';
import { selectHandovers } from '#app/domain/on-call/handover.repository.server.ts';
import { tellWorry } from '#app/domain/moderation/tell-of-member.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { openAlert, person, reachable } from '#tests/support/crisis.ts';
import { addActor } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { addDestination, engineOf, fakeChannel } from '#tests/support/engine.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { aRota } from '#tests/support/rota.ts';

const { db } = testDatabase();

/** Those who answer alerts are peers: what they write themselves can be a call for help, too. */
const alertAbout = (author: Actor, tier: 'urgent' | 'emergency') => openAlert(db, tier, author);

const read = (id: AlertId) =>
  db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('nobody takes an alert about themselves, so that calling others goes on', async () => {
  const deps = forumDeps(db);
  const author = await person(db, ['responder', 'safety_lead']);
  const id = await alertAbout(author, 'emergency');
  expect(await acknowledgeAlert(deps, author, id)).toEqual({ kind: 'not-found' });
  const { id: other } = await person(db);
  const item = {
    rotationId: (await aRota(db, { people: [author.id] })).rotationId,
    changesAt: new Date(),
    alertId: id,
  };
  const { rotationId: rotation_id, changesAt: changes_at } = item;
  await db
    .insertInto('handover_item')
    .values({ rotation_id, changes_at, alert_id: id, from_id: other, to_id: author.id })
    .execute();
  expect(await selectHandovers(db, author.id)).toEqual([]);
  expect(await acceptHandover(deps, author, item)).toEqual({ kind: 'not-found' });
  expect(await read(id)).toMatchObject({ state: 'triggered', acked_by: null, version: 1 });
});

test('nobody closes an alert about themselves, or keeps it with whoever has it', async () => {
  const deps = forumDeps(db);
  const author = await person(db, ['responder']);
  const id = await alertAbout(author, 'urgent');
  await acknowledgeAlert(deps, await person(db, ['responder']), id);
  const before = await read(id);
  const closing = { alertId: id, seenVersion: before.version, outcome: 'no_risk_found' } as const;
  expect(await closeAlert(deps, author, { ...closing, note: null })).toEqual({
    kind: 'not-found',
  });
  for (const note of [null, 'I am fine, really']) {
    expect(await noteOnAlert(deps, author, { alertId: id, note })).toEqual({ kind: 'not-found' });
  }
  expect(await read(id)).toEqual(before);
});

test('whoever an alert is about is not called for it; with nobody else there, those outside are', async () => {
  const [email, pagerduty] = [fakeChannel(), fakeChannel()];
  const engine = engineOf(db, { email, pagerduty });
  const author = await reachable(db, ['responder', 'safety_lead'], 'author@example.org');
  await addDestination(db, author.id, { kind: 'pagerduty', purpose: 'backstop' });
  await alertAbout(author, 'emergency');
  await engine.tick();
  await engine.tick();
  expect(pagerduty.sent).toHaveLength(1);
  const pages = email.sent.filter(({ content }) => content.purpose === 'page');
  expect(pages).toEqual([]);

  const other = await reachable(db, ['responder'], 'other@example.org');
  await alertAbout(author, 'emergency');
  await engine.tick();
  const recipients = await db
    .selectFrom('outgoing_message')
    .select('recipient_id')
    .where('purpose', '=', 'page')
    .execute();
  expect(recipients).toEqual([{ recipient_id: other.id }]);
});

test('for whoever an alert is about it is on no list, and what colleagues write on it is theirs', async () => {
  const deps = forumDeps(db);
  const author = await person(db, ['responder']);
  const colleague = await person(db, ['responder']);
  const id = await alertAbout(author, 'urgent');
  await noteOnAlert(deps, colleague, { alertId: id, note: 'she sounds worse to me' });
  expect(await openAlertPage(deps, author, id)).toBeNull();
  expect(await openAlertPage(deps, colleague, id)).not.toBeNull();
  expect(await readAlertBoard(deps, author)).toMatchObject({ open: [], isAboutYou: true });
  expect(await readAlertBoard(deps, colleague)).toMatchObject({
    open: [{ id }],
    isAboutYou: false,
  });
});

test('a responder whom somebody is worried about does not learn that anybody told', async () => {
  const deps = forumDeps(db);
  const [teller, about] = [
    await person(db),
    await addActor(db, 'near-harbour', { roles: ['responder'] }),
  ];
  await tellWorry(deps, teller, {
    about: { name: about.handle },
    urgency: 'now',
    body: 'They said goodbye to me.',
    submissionKey: crypto.randomUUID(),
  });
  const { id } = await db.selectFrom('alert').select('id').executeTakeFirstOrThrow();
  expect(await openAlertPage(deps, about, id)).toBeNull();
  expect(await readAlertBoard(deps, about)).toMatchObject({ open: [], isAboutYou: false });
});

test('who tells of a person that nobody here knows can answer that alert; of themselves they cannot', async () => {
  const deps = forumDeps(db);
  const teller = await addActor(db, 'near-harbour', { roles: ['responder'] });
  const told = { urgency: 'now', body: 'They are on a bridge.' } as const;
  const alerts = () =>
    db.selectFrom('alert').select('id').orderBy('triggered_at').orderBy('id').execute();
  const unknown = { about: { name: 'a friend' }, submissionKey: crypto.randomUUID() };
  await tellWorry(deps, teller, { ...told, ...unknown });
  const [first] = await alerts();
  if (first === undefined) throw new Error('No alert was raised.');
  expect(await acknowledgeAlert(deps, teller, first.id)).toEqual({ kind: 'acknowledged' });

  const known = { about: { name: teller.handle }, submissionKey: crypto.randomUUID() };
  await tellWorry(deps, await person(db), { ...told, ...known });
  const second = (await alerts()).find(({ id }) => id !== first.id);
  if (second === undefined) throw new Error('No alert was raised.');
  expect(await acknowledgeAlert(deps, teller, second.id)).toEqual({ kind: 'not-found' });
});
