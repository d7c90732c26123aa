import { createHash, randomBytes } from 'node:crypto';
import type { Trx } from '#db/client.server.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import type { AlertId, MemberId, MessageId } from '#app/domain/shared/ids.ts';
import { insertLink } from '#app/domain/on-call/acknowledgement-links.repository.server.ts';

/** For how long a link in a message can acknowledge. */
const LINK_LIFETIME = minutes(60);
/** 256 bit: nobody guesses one. */
const TOKEN_BYTES = 32;

/**
 * Makes a link with which one person can acknowledge one alert without sign-in, for an hour, and returns
 * its address (S-29). Each attempt to send a message may make one of its own.
 */
export async function createAcknowledgementLink(
  trx: Trx,
  link: { messageId: MessageId; memberId: MemberId; alertId: AlertId; publicOrigin: string },
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const { messageId, memberId, alertId } = link;
  const tokenHash = hashOfToken(token);
  await insertLink(trx, { tokenHash, messageId, memberId, alertId, lifetime: LINK_LIFETIME });
  return `${link.publicOrigin}/ack/${token}`;
}

/** Under what a token is stored. A read of the database is no set of keys. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
