import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { vapidKeysFrom } from '#app/domain/on-call/channels/web-push.server.ts';
import { createAcknowledgementLink } from '#app/domain/on-call/acknowledgement-links.server.ts';
import { changeRules } from '#app/domain/on-call/own-rules.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { freePort } from '#db/embedded/free-port.ts';
import { inTransaction } from '#db/transaction.ts';
import { axeFindings, launchBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { hasWholeChromium } from '#tests/support/chromium.ts';
import { addActor } from '#tests/support/community.ts';
import { openAlert } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { startHttpService, type HttpService } from '#tests/support/fakes/http-service.ts';
import { startPushService, type FakePushService } from '#tests/support/fakes/push-service.ts';
import { signedCallback, startTwilio, type FakeTwilio } from '#tests/support/fakes/twilio.ts';
import { startWeb, startWorker, type Running, type RunningWeb } from '#tests/support/processes.ts';
import { startSmtp, type FakeSmtp } from '#tests/support/smtp.ts';
import { memberAt, visitor } from '#tests/support/visits.ts';

const SECRET = 'a secret that only these tests know, and not a real one';
const NUMBER = '+447700900123';
const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let web: RunningWeb;
let worker: Running;
let browser: Browser;
let smtp: FakeSmtp;
let twilio: FakeTwilio;
let push: FakePushService;
let hook: HttpService;
let night: Actor;

beforeAll(async () => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  smtp = await startSmtp();
  twilio = await startTwilio();
  push = await startPushService(vapidKeysFrom(SECRET).publicKey);
  hook = await startHttpService({ answer: 204 });
  const { accountSid, authToken, from, baseUrl } = twilio.settings(origin);
  const env = {
    APP_SECRET: SECRET,
    PUBLIC_ORIGIN: origin,
    SMTP_URL: smtp.url,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_FROM: from,
    TWILIO_BASE_URL: baseUrl,
    ALLOW_PRIVATE_WEBHOOKS: 'yes',
  };
  [web, worker, browser] = await Promise.all([
    startWeb({ databaseUrl: database.url, port, env }),
    startWorker({ databaseUrl: database.url, env }),
    launchBrowser(),
  ]);
  night = await addActor(db, 'Night Heron', { roles: ['responder'] });
  await addActor(db, 'First Light', { roles: ['safety_lead'] });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([web.stop(), worker.stop()]);
  await Promise.all([smtp.close(), twilio.close(), push.close(), hook.close()]);
});

const at = (handle: string, path: string, javaScript: boolean, width = 1280) =>
  memberAt(browser, { baseURL: web.origin, javaScript, width }, { handle, path });
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const main = (page: Page) => page.getByRole('main');

/** Long enough for a message on a busy machine. */
const SOON = { timeout: 60_000 };

/** Waits until a fake has been given something, and returns what is found in it. */
async function given(find: () => string | undefined): Promise<string> {
  await expect.poll(find, SOON).toBeTypeOf('string');
  return find() ?? '';
}

/** The code in the newest of these messages that has one. */
function newest(messages: readonly string[]): string | undefined {
  return messages.map((each) => /code is (\d{6})/.exec(each)?.[1]).findLast(Boolean);
}

async function carrierSays(path: string, fields: Record<string, string>): Promise<Response> {
  const { body, signature } = signedCallback(web.origin + path, fields);
  return fetch(web.origin + path, {
    method: 'POST',
    body,
    headers: { 'X-Twilio-Signature': signature },
  });
}

async function reloadsUntil(page: Page, said: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.reload();
      return main(page).textContent();
    }, SOON)
    .toContain(said);
}

test('without scripts somebody adds e-mail and texts, proves both by their codes, and is ready', async () => {
  const page = await at(night.handle, '/on-call/contact', false, 320);
  expect(await main(page).textContent()).toContain('Ready for emergencies: no.');
  await page.getByLabel('E-mail address').fill('night@example.org');
  await press(page, 'Send me the code');
  const mailed = await given(() => newest(smtp.received.map(({ raw }) => raw)));
  await page.getByLabel('The six digits').fill(mailed);
  await press(page, 'Confirm');
  expect(await main(page).textContent()).toContain('Confirmed. Alerts reach you here');

  await page.locator('summary', { hasText: 'Telephone' }).click();
  await page.getByLabel('Number, with its country code').fill('07700 900123');
  await press(page, 'Send me the code');
  expect(await main(page).textContent()).toContain(
    'Please begin with + and the code of the country',
  );
  expect(await page.getByLabel('Number, with its country code').inputValue()).toBe('07700 900123');
  await page.getByLabel('Number, with its country code').fill('+44 7700 900123');
  await press(page, 'Send me the code');
  const texted = await given(() =>
    newest(twilio.accepted.map(({ fields }) => fields.get('Body') ?? '')),
  );
  expect(twilio.accepted.at(-1)?.fields.get('To')).toBe(NUMBER);
  await page.getByLabel('The six digits').fill(texted);
  await press(page, 'Confirm');
  expect(await main(page).textContent()).toContain('Ready for emergencies: yes.');
  expect(await sidewaysOverflow(page)).toBe(0);
});

test('a test text shows that it was taken, and then, when the carrier says so, that it arrived', async () => {
  const page = await at(night.handle, '/on-call/contact', true);
  const card = page.getByRole('listitem').filter({ hasText: 'Text message ·' });
  await card.getByRole('button', { name: 'Send a test message' }).click();
  await card.getByText('Last test: taken by the provider').waitFor();
  const sent = twilio.accepted.at(-1);
  const { pathname, search } = new URL(sent?.fields.get('StatusCallback') ?? '');
  const answer = await carrierSays(pathname + search, {
    MessageSid: sent?.sid ?? '',
    MessageStatus: 'delivered',
  });
  expect(answer.status).toBe(204);
  // Nobody reloads anything.
  await card.getByText('Last test: arrived').waitFor();
});

test('a callback that nobody signed is refused, noted, and changes nothing', async () => {
  const path = '/webhooks/twilio/status?message=01a2124b-d3ae-74d1-ae3d-5b87afeff5f9';
  const forged = await fetch(web.origin + path, {
    method: 'POST',
    body: new URLSearchParams({ MessageSid: 'SM1', MessageStatus: 'delivered' }),
    headers: { 'X-Twilio-Signature': 'made up' },
  });
  expect(forged.status).toBe(401);
  const receipts = await db
    .selectFrom('delivery_receipt')
    .selectAll()
    .where('accepted', '=', false)
    .execute();
  expect(receipts).toMatchObject([{ message_id: null, status: 'forged' }]);
  // No other path is let through without an origin.
  const elsewhere = await fetch(`${web.origin}/webhooks/twilio/status.data`, { method: 'POST' });
  expect(elsewhere.status).toBe(403);
  expect((await fetch(web.origin + path)).status).toBe(404);
});

test.skipIf(!hasWholeChromium)(
  'this browser is signed up with a tap, proves itself by the code in a notification, and takes an alert from it (needs a whole Chromium)',
  async () => {
    await using whole = await launchBrowser({ isWhole: true });
    const page = await visitor(whole, { baseURL: web.origin });
    const context = page.context();
    await context.grantPermissions(['notifications'], { origin: web.origin });
    // Of all this, the push service alone is not real: headless browsers have none.
    await context.addInitScript((subscription) => {
      PushManager.prototype.subscribe = () =>
        Promise.resolve({ toJSON: () => subscription } as unknown as PushSubscription); // All that is used of it.
    }, push.subscription);
    await page.goto(`/sign-in?to=${encodeURIComponent('/on-call/contact')}`);
    await page.getByLabel('Handle').fill(night.handle);
    await page.getByLabel('Password').fill('the heron waits by grey water');
    await press(page, 'Sign in');
    const cdp = await context.newCDPSession(page);
    const registrations: { scopeURL: string; registrationId: string }[] = [];
    cdp.on('ServiceWorker.workerRegistrationUpdated', (event) =>
      registrations.push(...event.registrations),
    );
    await cdp.send('ServiceWorker.enable');
    await page.locator('summary', { hasText: 'This browser' }).click();
    await press(page, 'Allow notifications here');
    await page.waitForURL('**/on-call/contact?did=added');
    const code = await given(() => /(\d{6})/.exec(push.payloads().at(-1)?.body ?? '')?.[1]);
    await page.getByLabel('The six digits').fill(code);
    await press(page, 'Confirm');
    await main(page).getByText('Confirmed. Alerts reach you here').waitFor();

    const alertId = await openAlert(db);
    const payload = await given(() =>
      push
        .payloads()
        .filter(({ ack }) => ack !== null)
        .map((each) => JSON.stringify(each))
        .at(-1),
    );
    const ours = registrations.find(({ scopeURL }) => scopeURL.endsWith('/on-call/'));
    expect(ours).toBeDefined();
    const { registrationId = '' } = ours ?? {};
    const deliver = (data: string) =>
      cdp.send('ServiceWorker.deliverPushMessage', { origin: web.origin, registrationId, data });
    const titles = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration('/on-call/');
        const shown = (await registration?.getNotifications()) ?? [];
        return shown.map(({ title, body }) => `${title} | ${body}`);
      });
    // It is given again until it shows: a browser in a hurry lets one fall, as push services do, and the
    // same tag makes one notification of all of them.
    await expect
      .poll(async () => {
        await deliver(payload);
        return titles();
      }, SOON)
      .toEqual([expect.stringMatching(/^Cairn: something waits \| Emergency alert \d+, /)]);

    /** Takes the alert from the notification that offers it, if one is shown. */
    const take = async () => {
      const worker = context.serviceWorkers().find((each) => each.url().endsWith('/on-call-sw.js'));
      if (worker === undefined) throw new Error('The service worker does not run.');
      await worker.evaluate(async () => {
        const scope = globalThis as unknown as {
          registration: ServiceWorkerRegistration;
        } & EventTarget; // A worker's own globals.
        const shown = await scope.registration.getNotifications();
        const notification = shown.find(({ title }) => title.includes('something waits'));
        if (notification === undefined) return;
        const init = { notification, action: 'take' };
        const kinds = globalThis as unknown as {
          NotificationEvent: new (type: string, init: object) => Event;
        }; // The same.
        scope.dispatchEvent(new kinds.NotificationEvent('notificationclick', init));
      });
    };
    await expect
      .poll(async () => {
        await take();
        return holderOf(alertId);
      }, SOON)
      .toBe(night.id);
    // The answer can fall as well; whoever takes it again has it still.
    await expect
      .poll(
        async () => {
          if ((await titles()).length === 0) await deliver(payload);
          await take();
          return titles();
        },
        { ...SOON, interval: 1000 },
      )
      .toEqual(['Cairn | Noted: you are there. Sign in and read it.']);

    // What cannot be read is shown all the same: browsers end a subscription that stays silent.
    await expect
      .poll(async () => {
        await deliver('not json');
        return titles();
      }, SOON)
      .toContain('Cairn: something waits | ');
    await context.close();
  },
);

async function holderOf(alertId: AlertId): Promise<string | null> {
  const alert = await db
    .selectFrom('alert')
    .select('acked_by')
    .where('id', '=', alertId)
    .executeTakeFirstOrThrow();
  return alert.acked_by;
}

test('a link in a message shows, and its button takes; nothing else does', async () => {
  // Pages that follow one another closely are told together; this one stands alone.
  await advance(db, minutes(2));
  const alertId = await openAlert(db);
  await given(() =>
    smtp.received
      .map(({ raw }) => raw.replaceAll('=\r\n', ''))
      .find((raw) => raw.includes(alertId)),
  );
  const message = await db
    .selectFrom('outgoing_message')
    .select('id')
    .where('alert_id', '=', alertId)
    .executeTakeFirstOrThrow();
  const link = await inTransaction(db, (trx) =>
    createAcknowledgementLink(trx, {
      messageId: message.id,
      memberId: night.id,
      alertId,
      publicOrigin: web.origin,
    }),
  );
  for (const method of ['HEAD', 'GET', 'HEAD', 'GET', 'GET']) {
    const looked = await fetch(link, { method, headers: { 'User-Agent': 'Mail scanner' } });
    expect(looked.status).toBe(200);
  }
  expect(await holderOf(alertId)).toBeNull();
  const foreign = await fetch(link, {
    method: 'POST',
    headers: { Origin: 'https://elsewhere.example' },
  });
  expect(foreign.status).toBe(403);
  expect(await holderOf(alertId)).toBeNull();

  for (const scheme of ['light', 'dark'] as const) {
    const looking = await visitor(browser, { baseURL: web.origin, width: 320, scheme });
    await looking.goto(link);
    expect(await axeFindings(looking)).toEqual([]);
    expect(await sidewaysOverflow(looking)).toBe(0);
    await looking.context().close();
  }
  const page = await visitor(browser, { baseURL: web.origin, javaScript: false, width: 320 });
  await page.goto(link);
  expect(await page.title()).toBe('Cairn');
  await press(page, 'I have it');
  expect(await main(page).textContent()).toContain('You have it. Calling out has stopped.');
  expect(await holderOf(alertId)).toBe(night.id);
  await page.goto(`${web.origin}/ack/${'x'.repeat(43)}`);
  expect(await main(page).textContent()).toContain('This link is over');
  await page.context().close();
});

test('an answer by text takes the alert, and is answered with one discreet line', async () => {
  // In the usual order a text comes after half a minute; this person wants it at once.
  const texts = await db
    .selectFrom('contact_method')
    .select('id')
    .where('channel', '=', 'sms')
    .executeTakeFirstOrThrow();
  const rule = { contactMethodId: texts.id, afterSeconds: 0 };
  await changeRules({ db }, night, { urgency: 'emergency', change: { kind: 'usual' } });
  await changeRules({ db }, night, { urgency: 'emergency', change: { kind: 'add', rule } });
  await advance(db, minutes(2));
  const alertId = await openAlert(db);
  const ref = (
    await db.selectFrom('alert').select('ref').where('id', '=', alertId).executeTakeFirstOrThrow()
  ).ref;
  await given(() =>
    twilio.accepted
      .map(({ fields }) => fields.get('Body') ?? '')
      .find((body) => body.includes(`ACK ${ref}`)),
  );
  const answer = await carrierSays('/webhooks/twilio/sms', {
    From: NUMBER,
    To: '+15005550006',
    Body: `Ack ${ref}`,
    MessageSid: 'SM9',
  });
  expect(answer.headers.get('Content-Type')).toContain('text/xml');
  expect(await answer.text()).toContain(`Cairn: you have ${ref}.`);
  expect(await holderOf(alertId)).toBe(night.id);
});

test('people put their ways in order and set quiet hours, with mistakes beside their fields', async () => {
  const page = await at(night.handle, '/on-call/contact', false);
  const list = page.getByRole('region', { name: 'Emergencies' });
  await list.getByRole('button', { name: 'Back to the usual order' }).click();
  expect(await list.textContent()).toContain('This is the usual order.');
  await list.getByLabel('Way').selectOption({ index: 1 });
  await list.getByLabel('When').selectOption('120');
  await list.getByRole('button', { name: 'Add to the list' }).click();
  expect(await list.textContent()).toContain('after 2 min');
  await list.getByRole('button', { name: 'Back to the usual order' }).click();
  expect(await list.textContent()).toContain('This is the usual order.');
  await page.getByLabel('Time zone').fill('Mars/Olympus');
  await press(page, 'Set quiet hours');
  expect(await main(page).textContent()).toContain('This is not a time zone');
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Mars/Olympus');
  await page.getByLabel('Time zone').fill('Europe/Paris');
  await press(page, 'Set quiet hours');
  expect(await main(page).textContent()).toContain('Saved.');
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Paris');
});

test('a safety lead adds a webhook, sees its secret once, tests it and ends it; others find no such page', async () => {
  const page = await at('First Light', '/on-call/destinations', false);
  const form = page.locator('details').filter({ hasText: 'Webhook of your own' });
  await form.locator('summary').click();
  await form.getByLabel('Name').fill('Our dashboard');
  await form.getByLabel('Address of the webhook').fill('https://user:word@hooks.example/');
  await form.getByRole('button', { name: 'Add' }).click();
  expect(await main(page).textContent()).toContain('leave names and passwords out');
  await form.getByLabel('Address of the webhook').fill(hook.origin);
  await form.getByRole('button', { name: 'Add' }).click();
  const secret = await page.locator('code').textContent();
  expect(secret).toMatch(/^whsec_/);
  await page.goto('/on-call/destinations');
  expect(await page.content()).not.toContain(secret ?? '-');
  expect(await page.content()).not.toContain(hook.origin);
  await press(page, 'Send a test message');
  await reloadsUntil(page, 'Last message: taken by the provider');
  expect(hook.received.at(-1)?.headers['webhook-signature']).toMatch(/^v1,/);
  await press(page, 'End it');
  expect(await main(page).textContent()).toContain('Nothing more goes there.');
  const other = await visitor(browser, { baseURL: web.origin });
  expect((await other.goto('/on-call/destinations'))?.url()).toContain('/sign-in');
  const responder = await at(night.handle, '/on-call', true);
  expect((await responder.goto('/on-call/destinations'))?.status()).toBe(404);
});

test('nothing that left the house held a word of a post, a handle or the name of a group', async () => {
  const posts = await db.selectFrom('post_revision').select('source').execute();
  const people = await db.selectFrom('member').select('handle').execute();
  const groups = await db.selectFrom('topic_group').select('name').execute();
  const private_ = [
    ...posts.map(({ source }) => source),
    ...people.map(({ handle }) => handle),
    ...groups.map(({ name }) => name),
  ];
  const outside = [
    ...smtp.received.map(({ raw }) => raw),
    ...twilio.accepted.map(({ fields }) => fields.toString()),
    ...push.payloads().map((payload) => JSON.stringify(payload)),
    ...hook.received.map(({ body }) => body.toString('utf8')),
  ];
  expect(outside.length).toBeGreaterThan(5);
  for (const word of private_) for (const said of outside) expect(said).not.toContain(word);
});
