import type { ActionFunctionArgs } from '@remix-run/node';
import { recordReceipt } from '#app/domain/on-call/record-receipt.server.ts';
import { readTwilioCallback } from '#app/http/twilio-callback.server.ts';
import { notFound } from '#app/http/viewer.server.ts';

export function loader() {
  throw notFound();
}

/** A carrier says how a text or a call went. Whatever it says twice or late changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { fields, messageId } = await readTwilioCallback(args);
  const providerRef = fields.get('MessageSid') ?? fields.get('CallSid') ?? '';
  const status = (fields.get('MessageStatus') ?? fields.get('CallStatus') ?? '').slice(0, 40);
  if (messageId !== null && /^[a-z-]+$/.test(status) && /^\w{2,64}$/.test(providerRef)) {
    await recordReceipt(args.context.deps, { messageId, providerRef, status });
  }
  return new Response(null, { status: 204 });
}
