import { createTransport } from 'nodemailer';
import { seconds } from '#app/domain/shared/duration.ts';
import type { Channel, Letter } from '#app/domain/on-call/channels/channel.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';

/** Far below nodemailer's own, so that a silent server is noticed within the lease of an attempt. */
const CONNECTION_TIMEOUT = seconds(5);
const GREETING_TIMEOUT = seconds(5);
const SOCKET_TIMEOUT = seconds(10);
const OVERALL_TIMEOUT = seconds(15);

/** E-mail through the SMTP server at `smtpUrl`. One connection for each message: nothing can go stale. */
export function createEmailChannel(options: { smtpUrl: string; from: string }): Channel {
  const transport = createTransport({
    url: options.smtpUrl,
    connectionTimeout: CONNECTION_TIMEOUT,
    greetingTimeout: GREETING_TIMEOUT,
    socketTimeout: SOCKET_TIMEOUT,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      try {
        const info = await within(OVERALL_TIMEOUT, transport.sendMail(mail(letter, options.from)));
        if (info.accepted.length === 0) return { kind: 'failed_perm', detail: 'rejected' };
        return { kind: 'accepted', detail: codeOf(info.response) };
      } catch (error) {
        return resultOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function mail(letter: Letter, from: string) {
  return {
    from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    messageId: letter.messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
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
