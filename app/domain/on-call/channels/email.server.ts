import { createTransport } from 'nodemailer';
import { seconds } from '#app/domain/shared/duration.ts';
import type { Channel } from '#app/domain/on-call/channels/channel.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';
import { letterText } from '#app/domain/on-call/message-text.ts';

/** Far below nodemailer's own, so that a silent server is noticed within the lease of an attempt. */
const CONNECTION_TIMEOUT = seconds(5);
const GREETING_TIMEOUT = seconds(5);
const SOCKET_TIMEOUT = seconds(10);
const OVERALL_TIMEOUT = seconds(14);

/** The mail servers of this installation, the one to try first first, and the sender of what goes out. */
export type EmailSettings = { smtpUrls: readonly [string, ...string[]]; from: string };

/**
 * E-mail by SMTP. One connection for each message: nothing can go stale. When the first server cannot be
 * reached or does not want the message now, the next one is asked at once, in what is left of the time.
 */
export function createEmailChannel(settings: EmailSettings): Channel {
  const host = settings.from.slice(settings.from.lastIndexOf('@') + 1);
  const servers = settings.smtpUrls.map((url) =>
    createTransport({
      url,
      connectionTimeout: CONNECTION_TIMEOUT,
      greetingTimeout: GREETING_TIMEOUT,
      socketTimeout: SOCKET_TIMEOUT,
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
  );
  // With several servers none may use up the time of the others.
  const share = Math.floor(OVERALL_TIMEOUT / servers.length);
  return {
    givesReceipts: false,
    send: async ({ messageId, to, content }) => {
      if (to.kind !== 'email') return { kind: 'failed_perm', detail: 'wrong_channel' };
      const mail = {
        from: settings.from,
        to: to.address,
        ...letterText(content),
        messageId: `<${messageId}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      };
      let result: SendResult = { kind: 'failed_temp', detail: 'unknown' };
      for (const server of servers) {
        result = await attempt(() => within(share, server.sendMail(mail)));
        if (result.kind !== 'failed_temp') return result;
      }
      return result;
    },
    close: () => {
      for (const server of servers) server.close();
    },
  };
}

type Sent = { accepted: unknown[]; response: string };

async function attempt(send: () => Promise<Sent>): Promise<SendResult> {
  try {
    const info = await send();
    if (info.accepted.length === 0) return { kind: 'failed_perm', detail: 'rejected' };
    return { kind: 'accepted', detail: codeOf(info.response) };
  } catch (error) {
    return resultOf(error);
  }
}

/**
 * 5xx says that this address or message will never be taken. A refused sign-in is a mistake in the
 * settings, which somebody will mend, so it is tried again like everything else.
 */
function resultOf(error: unknown): SendResult {
  const code = propertyOf(error, 'code');
  const status = propertyOf(error, 'responseCode');
  if (typeof status === 'number' && status >= 500 && code !== 'EAUTH') {
    return { kind: 'failed_perm', detail: String(status) };
  }
  if (typeof status === 'number') return { kind: 'failed_temp', detail: String(status) };
  return { kind: 'failed_temp', detail: typeof code === 'string' ? code : 'unknown' };
}

function propertyOf(error: unknown, name: 'code' | 'responseCode'): unknown {
  return error instanceof Error && name in error ? Reflect.get(error, name) : undefined;
}

/** The status code that an answer begins with. The rest of it may name the address. */
function codeOf(response: string): string {
  return /^\d{3}/.exec(response)?.[0] ?? 'accepted';
}

class Timeout extends Error {
  readonly code = 'ETIMEDOUT';
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Timeout('The mail server took too long.')), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
