import { expect, test } from 'vitest';
import { eventStream, type EventStreamOptions } from '#app/http/event-stream.server.ts';

function open(options: Partial<EventStreamOptions> = {}) {
  const closing = new AbortController();
  let ended = 0;
  let handle: Parameters<EventStreamOptions['start']>[0] | undefined;
  const response = eventStream({
    closed: closing.signal,
    heartbeatMs: 5,
    mayGoOn: () => Promise.resolve(true),
    ...options,
    start: (stream) => {
      handle = stream;
      return () => {
        ended += 1;
      };
    },
  });
  if (handle === undefined) throw new Error('the stream did not start');
  return { response, closing, stream: handle, timesEnded: () => ended };
}

test('sends events with their ids, and no proxy may keep or change them', async () => {
  const { response, stream } = open();
  stream.send({ id: '7', name: 'change', data: '7' });
  stream.end();
  expect(response.headers.get('Content-Type')).toContain('text/event-stream');
  expect(response.headers.get('Cache-Control')).toContain('no-transform');
  expect(response.headers.get('Cache-Control')).toContain('no-store');
  expect(await response.text()).toContain('id: 7\nevent: change\ndata: 7\n\n');
});

test('a response that closes ends the stream once, also when others end it too', async () => {
  const { response, closing, stream, timesEnded } = open();
  closing.abort();
  stream.end();
  stream.send({ id: '8', name: 'change', data: '8' });
  expect(await response.text()).not.toContain('id: 8');
  expect(timesEnded()).toBe(1);
});

test('a stream ends with the heartbeat at which its reader may no longer read', async () => {
  let beats = 0;
  const { response, timesEnded } = open({
    mayGoOn: () => {
      beats += 1;
      return Promise.resolve(beats < 3);
    },
  });
  const text = await response.text();
  expect(text.match(/: still here/g)).toHaveLength(2);
  expect(timesEnded()).toBe(1);
});

test('a stream ends when the right to read cannot be checked', async () => {
  const { response, timesEnded } = open({ mayGoOn: () => Promise.reject(new Error('away')) });
  await response.text();
  expect(timesEnded()).toBe(1);
});

test('a reader who goes away ends the stream', async () => {
  const { response, timesEnded } = open();
  await response.body?.cancel();
  expect(timesEnded()).toBe(1);
});
