import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import type { PushSubscriptionJson } from '#app/domain/on-call/channels/address.ts';
import type { PushPayload } from '#app/domain/on-call/channels/web-push.server.ts';
import {
  startHttpService,
  type HttpService,
  type ReceivedRequest,
} from '#tests/support/fakes/http-service.ts';

export type FakePushService = HttpService & {
  /** What a browser that subscribed here would hand to the site. */
  subscription: PushSubscriptionJson;
  /** Opens what was sent, as the browser would. */
  payloads: () => PushPayload[];
};

/**
 * A push service with one subscribed browser. It refuses what RFC 8030 and 8292 let it refuse: no TTL, a
 * wrong signature of the sender, a topic that is too long.
 */
export async function startPushService(
  vapidPublicKey: string,
  onTaken?: (request: ReceivedRequest) => void,
): Promise<FakePushService> {
  const browser = createECDH('prime256v1');
  const p256dh = browser.generateKeys();
  const auth = randomBytes(16);
  const judge = ({ headers }: ReceivedRequest) => {
    const origin = `http://${headers.host}`;
    if (!isSignedBy(headers.authorization ?? '', vapidPublicKey, origin)) return { answer: 403 };
    if (!/^\d+$/.test(String(headers['ttl']))) return { answer: 400 };
    if (!/^[A-Za-z0-9_-]{1,32}$/.test(String(headers['topic']))) return { answer: 400 };
    return null;
  };
  const service = await startHttpService({ answer: 201 }, judge, onTaken);
  return {
    ...service,
    subscription: {
      endpoint: `${service.origin}/push/one`,
      keys: { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') },
    },
    payloads: () =>
      service.received.map(({ body }) => {
        const opened = decrypt(body, { browser, p256dh, auth });
        return JSON.parse(opened) as PushPayload; // What our own channel wrote.
      }),
  };
}

function isSignedBy(authorization: string, publicKey: string, audience: string): boolean {
  const found = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(authorization);
  if (found === null) return false;
  const [, head = '', claims = '', signature = '', key = ''] = found;
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33, 65).toString('base64url'),
  };
  const isGenuine = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  const claimed: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
  const isForUs =
    typeof claimed === 'object' && claimed !== null && 'aud' in claimed && claimed.aud === audience;
  return isGenuine && isForUs && key === publicKey;
}

/** RFC 8291 with the content coding of RFC 8188, one record. */
function decrypt(
  body: Buffer,
  keys: { browser: ReturnType<typeof createECDH>; p256dh: Buffer; auth: Buffer },
): string {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const sender = body.subarray(21, 21 + keyLength);
  const sealed = body.subarray(21 + keyLength);
  const shared = keys.browser.computeSecret(sender);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.p256dh, sender]);
  const secret = Buffer.from(hkdfSync('sha256', shared, keys.auth, info, 32));
  const derive = (name: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${name}\0`, bytes));
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  // Behind the words stands the mark of the last record, and padding.
  return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8');
}
