import path from 'node:path';
import type { Env } from '#app/env.server.ts';
import type { Address } from '#app/domain/on-call/channels/address.ts';
import type { ChannelSettings } from '#app/domain/on-call/channels/channels.server.ts';
import type { TwilioSettings } from '#app/domain/on-call/channels/twilio-carrier.server.ts';
import { vapidKeysFrom, type VapidKeys } from '#app/domain/on-call/channels/web-push.server.ts';
import type { Reach } from '#app/web-context.ts';
import { deploymentSecret } from '#app/secrets.server.ts';

/** Which channels the settings of this process allow. */
export function channelSettings(env: Env): ChannelSettings {
  const [first, ...others] = [env.SMTP_URL, env.SMTP_URL_2].filter((url) => url !== undefined);
  const twilio = twilioSettings(env);
  return {
    ...(first === undefined
      ? {}
      : { email: { smtpUrls: [first, ...others], from: env.MAIL_FROM } }),
    ...(env.MAIL_FOLDER === undefined
      ? {}
      : { mailFolder: { folder: path.resolve(env.MAIL_FOLDER), from: env.MAIL_FROM } }),
    ...(twilio === null ? {} : { twilio }),
    webPush: {
      keys: webPushKeys(env),
      subject: env.WEB_PUSH_SUBJECT ?? `mailto:${env.MAIL_FROM}`,
    },
    pagerDuty: { baseUrl: env.PAGERDUTY_URL },
    allowPrivate: env.ALLOW_PRIVATE_WEBHOOKS === 'yes',
    wallClock: () => new Date(),
  };
}

/**
 * Telephones and inboxes that somebody watches, to which the canary is sent once a week: one for each
 * channel that this installation has and that has such a place.
 */
export function monitoredPlaces(env: Env): Address[] {
  const { CANARY_EMAIL: email, CANARY_PHONE: number, CANARY_NTFY: ntfy } = env;
  const hasTelephone = number !== undefined && twilioSettings(env) !== null;
  const topic = ntfy === undefined ? null : new URL(ntfy);
  return [
    ...(email !== undefined && hasMailServer(env)
      ? [{ kind: 'email', address: email } as const]
      : []),
    ...(hasTelephone ? [{ kind: 'sms', number } as const, { kind: 'voice', number } as const] : []),
    ...(topic === null
      ? []
      : [
          {
            kind: 'ntfy',
            server: topic.origin,
            topic: topic.pathname.slice(1),
            token: null,
          } as const,
        ]),
  ];
}

/** What pages and callbacks need to know of the channels. */
export function reachOf(env: Env): Reach {
  const twilio = twilioSettings(env);
  return {
    email: hasMailServer(env) || env.MAIL_FOLDER !== undefined,
    mailStaysHere: !hasMailServer(env) && env.MAIL_FOLDER !== undefined,
    telephone: twilio !== null,
    twilioAuthToken: twilio?.authToken ?? null,
    webPushKey: webPushKeys(env).publicKey,
    allowPrivate: env.ALLOW_PRIVATE_WEBHOOKS === 'yes',
  };
}

function hasMailServer(env: Env): boolean {
  return env.SMTP_URL !== undefined || env.SMTP_URL_2 !== undefined;
}

/** Null when this installation has no account with Twilio. */
function twilioSettings(env: Env): TwilioSettings | null {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_FROM } = env;
  if (TWILIO_ACCOUNT_SID === undefined) return null;
  if (TWILIO_AUTH_TOKEN === undefined || TWILIO_FROM === undefined) return null;
  return {
    accountSid: TWILIO_ACCOUNT_SID,
    authToken: TWILIO_AUTH_TOKEN,
    from: TWILIO_FROM,
    baseUrl: env.TWILIO_BASE_URL,
    publicOrigin: env.PUBLIC_ORIGIN,
  };
}

/** The keys that browsers and push services know this deployment by. */
function webPushKeys(env: Env): VapidKeys {
  const { WEB_PUSH_PUBLIC_KEY: publicKey, WEB_PUSH_PRIVATE_KEY: privateKey } = env;
  if (publicKey !== undefined && privateKey !== undefined) return { publicKey, privateKey };
  return vapidKeysFrom(deploymentSecret({ given: env.APP_SECRET, dataDir: env.DATA_DIR }));
}
