import { isFromTwilio } from '#app/domain/on-call/twilio-signature.server.ts';
import { recordForgedReceipt } from '#app/domain/on-call/record-receipt.server.ts';
import { parseId, type MessageId } from '#app/domain/shared/ids.ts';
import { notFound } from '#app/http/viewer.server.ts';
import type { WebContext } from '#app/web-context.ts';

type CallbackArgs = {
  request: Request;
  context: Pick<WebContext, 'deps' | 'limits' | 'network' | 'reach'>;
};

/** What a genuine callback says. `messageId` is the one in its address, if any. */
export type TwilioCallback = { fields: URLSearchParams; messageId: MessageId | null };

/**
 * Reads a callback of Twilio. Throws 404 when this installation has none, and 401, after a note, when it
 * was not signed with our token (F33).
 */
export async function readTwilioCallback({
  request,
  context,
}: CallbackArgs): Promise<TwilioCallback> {
  const { twilioAuthToken } = context.reach;
  if (twilioAuthToken === null || request.method !== 'POST') throw notFound();
  const fields = new URLSearchParams(await request.text());
  const signature = request.headers.get('X-Twilio-Signature');
  // The address is made from the configured origin by the server: no header takes part.
  if (!isFromTwilio(twilioAuthToken, { url: request.url, fields, signature })) {
    const verdict = await context.limits.consume('forgedCallback', context.network);
    if (verdict.kind === 'allowed') await recordForgedReceipt(context.deps);
    throw new Response(null, { status: 401, statusText: 'Unauthorized' });
  }
  const messageId = parseId<MessageId>(new URL(request.url).searchParams.get('message'));
  return { fields, messageId };
}

/** An answer in Twilio's markup. `words` are spoken or sent back; null says nothing. */
export function twiml(verb: 'Say' | 'Message', words: string | null): Response {
  const said = words?.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
  const inner = said === undefined ? '' : `<${verb}>${said}</${verb}>`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?><Response>${inner}</Response>`, {
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  });
}
