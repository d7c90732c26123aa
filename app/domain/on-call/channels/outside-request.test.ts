import { expect, onTestFinished, test } from 'vitest';
import { checkUrl, isPublicAddress } from '#app/domain/on-call/channels/address-guard.ts';
import { createOutsideSender } from '#app/domain/on-call/channels/outside-request.server.ts';
import { startHttpService, type HttpManner } from '#tests/support/fakes/http-service.ts';

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine, another number', '127.8.9.10'],
  ['any address', '0.0.0.0'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '192.168.1.1'],
  ['the network of a carrier', '100.100.100.200'],
  ['the metadata of a cloud', '169.254.169.254'],
  ['the metadata of another cloud', '168.63.129.16'],
  ['many at once', '224.0.0.1'],
  ['all at once', '255.255.255.255'],
  ['a range for tests', '198.18.0.1'],
  ['this machine, IPv6', '::1'],
  ['any address, IPv6', '::'],
  ['IPv4 within IPv6', '::ffff:127.0.0.1'],
  ['IPv4 within IPv6, in hex', '::ffff:7f00:1'],
  ['IPv4 within IPv6, the old way', '::127.0.0.1'],
  ['IPv4 by translation', '64:ff9b::a9fe:a9fe'],
  ['IPv4 by translation in one network', '64:ff9b:1::7f00:1'],
  ['IPv4 by 6to4', '2002:7f00:1::'],
  ['a link', 'fe80::1'],
  ['a private network, IPv6', 'fd00:ec2::254'],
  ['many at once, IPv6', 'ff02::1'],
  ['documentation', '2001:db8::1'],
  ['no address at all', 'localhost'],
])('%s is not the public internet: %s', (_what, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'])(
  'the public internet: %s',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ['http://hooks.example/x', 'not_https'],
  ['ftp://hooks.example/x', 'not_https'],
  ['file:///etc/passwd', 'not_https'],
  ['https://user@hooks.example/', 'credentials'],
  ['https://user:word@hooks.example/', 'credentials'],
  ['https://hooks.example@127.0.0.1/', 'credentials'],
  ['https://localhost/', 'host'],
  ['https://localhost./', 'host'],
  ['https://hooks.example./', 'host'],
  ['https://2130706433/', 'host'],
  ['https://017700000001/', 'host'],
  ['https://0x7f.0.0.1/', 'host'],
  ['https://127.1/', 'host'],
  ['https://127。0。0。1/', 'host'],
  ['https://[::1]/', 'host'],
  ['https://[::ffff:169.254.169.254]/', 'host'],
  ['https://[fd00::1]/', 'host'],
  ['https://', 'not_an_address'],
  ['hooks.example', 'not_an_address'],
])('is not called: %s (%s)', (text, reason) => {
  expect(checkUrl(text, { allowPrivate: false })).toEqual({ ok: false, reason });
});

test('an ordinary https address may be looked up', () => {
  expect(checkUrl('https://hooks.example:8443/a?b=c', { allowPrivate: false })).toMatchObject({
    ok: true,
    host: 'hooks.example',
    literal: null,
  });
});

const request = (url: string, timeoutMs = 60_000) => ({ url, headers: {}, body: '{}', timeoutMs });

async function sendTo(manner: HttpManner, timeoutMs?: number) {
  const service = await startHttpService(manner);
  onTestFinished(service.close);
  const send = createOutsideSender({ allowPrivate: true });
  return { answer: await send(request(`${service.origin}/`, timeoutMs)) };
}

test('one inner address among those of a name is enough to refuse it', async () => {
  const send = createOutsideSender({
    allowPrivate: false,
    resolve: () => Promise.resolve(['93.184.216.34', '10.0.0.1']),
  });
  expect(await send(request('https://hooks.example/'))).toEqual({
    kind: 'refused',
    detail: 'refused_inside',
  });
});

test('a name that answers differently the second time gains nothing: it is asked once', async () => {
  const service = await startHttpService({ answer: 200 });
  onTestFinished(service.close);
  let asked = 0;
  const send = createOutsideSender({
    allowPrivate: false,
    resolve: () => Promise.resolve([asked++ === 0 ? '93.184.216.34' : '127.0.0.1']),
  });
  const { port } = new URL(service.origin);
  // The tests let nothing leave this machine, so the attempt fails; what matters is where it went.
  const answer = await send(request(`https://rebind.example:${port}/`));
  expect(answer.kind).toBe('failed');
  expect(asked).toBe(1);
  expect(service.received).toEqual([]);
});

test('http leads to this machine and its network alone, and only where that was allowed', async () => {
  const send = createOutsideSender({
    allowPrivate: true,
    resolve: () => Promise.resolve(['93.184.216.34']),
  });
  expect(await send(request('http://hooks.example/'))).toMatchObject({
    detail: 'refused_not_https',
  });
  const { answer } = await sendTo({ answer: 200, body: 'taken' });
  expect(answer).toMatchObject({ kind: 'answered', status: 200, body: 'taken' });
});

test('a redirect is not followed', async () => {
  const inner = await startHttpService({ answer: 200 });
  onTestFinished(inner.close);
  const { answer } = await sendTo({ answer: 302, headers: { Location: inner.origin } });
  expect(answer).toMatchObject({ kind: 'answered', status: 302 });
  expect(inner.received).toEqual([]);
});

test('an answer that does not end is cut off; one that does not come is not waited for', async () => {
  const { answer } = await sendTo({ answer: 200, body: 'x'.repeat(1_000_000) });
  expect(answer).toMatchObject({ kind: 'answered', status: 200 });
  expect(answer.kind === 'answered' && answer.body.length).toBeLessThanOrEqual(16 * 1024);
  expect((await sendTo('hang', 1000)).answer).toEqual({ kind: 'failed', detail: 'ETIMEDOUT' });
  expect((await sendTo('drop')).answer).toEqual({ kind: 'failed', detail: 'ECONNRESET' });
});

test('a name that is not there, or whose servers are silent, is a failure for the time being', async () => {
  const absent = createOutsideSender({
    allowPrivate: false,
    resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
  });
  expect(await absent(request('https://hooks.example/'))).toEqual({
    kind: 'failed',
    detail: 'ENOTFOUND',
  });
  const silent = createOutsideSender({
    allowPrivate: false,
    resolve: () => new Promise(() => undefined),
  });
  expect(await silent(request('https://hooks.example/', 50))).toEqual({
    kind: 'failed',
    detail: 'ETIMEDOUT',
  });
});

test('of two addresses the second is tried when nobody is at the first', async () => {
  const service = await startHttpService({ answer: 204 });
  onTestFinished(service.close);
  const send = createOutsideSender({
    allowPrivate: true,
    resolve: () => Promise.resolve(['::1', '127.0.0.1']),
  });
  const { port } = new URL(service.origin);
  expect(await send(request(`http://two.example:${port}/`))).toMatchObject({ status: 204 });
});
