import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import type { Address } from '#app/domain/on-call/channels/address.ts';
import { readWeeklyTest } from '#app/domain/on-call/destinations.server.ts';
import { readOnCallHealth } from '#app/domain/on-call/operations.server.ts';
import { recordReceipt } from '#app/domain/on-call/record-receipt.server.ts';
import { runCanary } from '#app/domain/on-call/run-canary.server.ts';
import {
  readWatchedBrowser,
  unwatchBrowser,
  watchBrowser,
} from '#app/domain/on-call/watched-browser.server.ts';
import { runWeeklyCanary } from '#app/domain/on-call/run-weekly-canary.server.ts';
import { days, minutes, seconds } from '#app/domain/shared/duration.ts';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { person, quietLog, reachable, testSecrets } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { addDestination, addMethod, engineOf, fakeChannel } from '#tests/support/engine.ts';

const { db } = testDatabase();
const inbox: Address = { kind: 'email', address: 'watched@example.org' };
const phone: Address = { kind: 'sms', number: '+441632960961' };
const laptop: Address = {
  kind: 'web_push',
  subscription: {
    endpoint: 'https://push.example/browser',
    keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
  },
};

/** A worker that screens and sends by hand, with these places to watch. */
function worker(monitored: readonly Address[]) {
  const woken: ScreeningTaskId[] = [];
  const email = fakeChannel();
  const sms = fakeChannel({ givesReceipts: true });
  const webPush = fakeChannel();
  const pagerduty = fakeChannel();
  const engine = engineOf(db, { email, sms, web_push: webPush, pagerduty });
  const deps = {
    db,
    log: quietLog,
    secrets: testSecrets,
    wakeScreening: (ids: readonly ScreeningTaskId[]) => void woken.push(...ids),
    monitored,
  };
  return {
    email,
    sms,
    webPush,
    pagerduty,
    look: () => runWeeklyCanary(deps),
    lookAtUsual: () => runCanary(deps),
    screen: () =>
      screenTasks(
        { db, log: quietLog, screenText: (text) => screen(text, defaultLexicon) },
        woken.splice(0),
      ),
    send: engine.tick,
  };
}

const purposesTo = (channel: ReturnType<typeof fakeChannel>) =>
  channel.sent.map(({ content }) => ('matter' in content ? content.matter : content.purpose));

test('once a week the canary goes over each real channel to a watched place, is proved by its receipt, and nobody else hears of it', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const { email, sms, look, send, ...rest } = worker([inbox, phone]);
  sms.become({ kind: 'accepted', detail: 'queued', providerRef: 'SM1' });
  expect(await look()).toEqual({ kind: 'started' });
  await rest.screen();
  await send();
  expect(email.sent).toMatchObject([{ to: inbox, content: { purpose: 'test' } }]);
  expect(sms.sent).toMatchObject([{ to: phone, content: { purpose: 'test' } }]);
  expect(await look()).toEqual({ kind: 'nothing' });
  await advance(db, minutes(4));
  await send();
  expect(sms.sent).toHaveLength(1);
  const [message] = sms.sent;
  if (message === undefined) throw new Error('Nothing was sent.');
  await recordReceipt(
    { db },
    { messageId: message.messageId, providerRef: 'SM1', status: 'delivered' },
  );
  expect(await look()).toEqual({ kind: 'completed' });
  expect(await readWeeklyTest({ db }, lead)).toMatchObject({
    isRunning: false,
    tried: [
      { channel: 'email', state: 'accepted' },
      { channel: 'sms', state: 'delivered' },
    ],
  });
  expect((await readAlertBoard({ db }, lead))?.open).toEqual([]);
  expect(await look()).toEqual({ kind: 'nothing' });
  await advance(db, days(7) + seconds(1));
  expect(await look()).toEqual({ kind: 'started' });
});

test('a channel that fails is kept, told to the leads and the backstops, and tried every day until it works', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  await addDestination(db, lead.id, { kind: 'pagerduty', purpose: 'backstop' });
  const { email, sms, pagerduty, look, send, ...rest } = worker([inbox, phone]);
  // Taken, and never said to have arrived.
  sms.become({ kind: 'accepted', detail: 'queued', providerRef: 'SM1' });
  await look();
  await rest.screen();
  await send();
  await advance(db, minutes(15) + seconds(1));
  expect(await look()).toMatchObject({
    kind: 'failed',
    channels: [
      { channel: 'email', state: 'accepted' },
      { channel: 'sms', state: 'failed', detail: 'queued' },
    ],
  });
  await send();
  expect(purposesTo(email)).toEqual(['test', 'channel_test']);
  expect(pagerduty.sent).toMatchObject([
    {
      content: {
        purpose: 'backstop',
        news: 'trigger',
        matter: 'channel_test',
        problems: ['channel sms'],
        alert: null,
      },
    },
  ]);
  expect(await look()).toEqual({ kind: 'nothing' });
  await advance(db, days(1));
  sms.become({ kind: 'accepted', detail: 'sent' });
  expect(await look()).toEqual({ kind: 'started' });
  await rest.screen();
  await send();
  expect(await look()).toEqual({ kind: 'completed' });
  await send();
  expect(pagerduty.sent.at(-1)).toMatchObject({ content: { news: 'resolve' } });
});

test('a canary that no screener sees fails on every channel; that of every five minutes is another one', async () => {
  const { look, lookAtUsual, send, ...rest } = worker([inbox]);
  expect(await lookAtUsual()).toEqual({ kind: 'started' });
  await rest.screen();
  expect(await look()).toEqual({ kind: 'started' });
  await send();
  expect(await lookAtUsual()).toEqual({ kind: 'completed' });
  await advance(db, minutes(15) + seconds(1));
  expect(await look()).toMatchObject({
    kind: 'failed',
    channels: [{ channel: 'email', state: 'failed', detail: 'late' }],
  });
  expect((await readOnCallHealth({ db })).canaryLostAt).toBeNull();
});

test('a safety lead has it sent to a browser of their own; when that is gone they are told, and it ends with their word', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const other = await person(db, ['safety_lead']);
  const responder = await person(db, ['responder']);
  const browser = await addMethod(db, lead, 'web_push', laptop);
  const mail = await addMethod(db, lead, 'email', inbox);
  expect(await watchBrowser({ db }, other, browser)).toEqual({ kind: 'not-found' });
  expect(await watchBrowser({ db }, lead, mail)).toEqual({ kind: 'not-found' });
  expect(await watchBrowser({ db }, responder, browser)).toEqual({ kind: 'not-found' });
  expect(await watchBrowser({ db }, lead, browser)).toEqual({ kind: 'watched' });
  expect(await readWatchedBrowser({ db }, other)).toMatchObject({
    watched: { isOwn: false },
    own: [],
  });
  const { email, webPush, look, send, ...rest } = worker([]);
  expect(await look()).toEqual({ kind: 'started' });
  await rest.screen();
  await send();
  expect(webPush.sent).toMatchObject([{ to: laptop, content: { purpose: 'test' } }]);
  expect(await look()).toEqual({ kind: 'completed' });

  const theirs = await addMethod(db, other, 'web_push', laptop);
  expect(await watchBrowser({ db }, other, theirs)).toEqual({ kind: 'watched' });
  expect(await readWatchedBrowser({ db }, lead)).toMatchObject({
    watched: { isOwn: false },
    own: [{ id: browser }],
  });
  // Two at the same moment: one of them is watched, and nobody meets an error.
  await unwatchBrowser({ db }, lead);
  const both = await Promise.all([
    watchBrowser({ db }, lead, browser),
    watchBrowser({ db }, other, theirs),
  ]);
  expect(both).toEqual([{ kind: 'watched' }, { kind: 'watched' }]);

  webPush.become({ kind: 'failed_perm', detail: '410', gone: true });
  await advance(db, days(7) + seconds(1));
  await look();
  await rest.screen();
  await send();
  expect(await look()).toMatchObject({ kind: 'failed', channels: [{ channel: 'web_push' }] });
  await send();
  expect(purposesTo(email)).toContain('channel_test');
  expect(await unwatchBrowser({ db }, other)).toEqual({ kind: 'unwatched' });
  await advance(db, days(1) + seconds(1));
  expect(await look()).toEqual({ kind: 'nothing' });
});

test('without a place to send it to nothing is sent, and another address takes the place of the one before', async () => {
  const lead = await person(db, ['safety_lead']);
  expect(await worker([]).look()).toEqual({ kind: 'nothing' });
  expect(await readWeeklyTest({ db }, lead)).toMatchObject({ startedAt: null, tried: [] });
  await worker([inbox]).look();
  await sql`update canary_run set completed_at = app_now()`.execute(db);
  await advance(db, days(8));
  const other = worker([{ kind: 'email', address: 'another@example.org' }]);
  await other.look();
  await other.screen();
  await other.send();
  expect(other.email.sent.map(({ to }) => to)).toEqual([
    { kind: 'email', address: 'another@example.org' },
  ]);
});
