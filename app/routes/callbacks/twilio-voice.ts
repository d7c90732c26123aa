import type { ActionFunctionArgs } from '@remix-run/node';
import { spokenAnswer } from '#app/copy/telephone.ts';
import { answerByKey } from '#app/domain/crisis-response/answer-by-telephone.server.ts';
import { readTwilioCallback, twiml } from '#app/http/twilio-callback.server.ts';
import { notFound } from '#app/http/viewer.server.ts';

export function loader() {
  throw notFound();
}

/** Somebody pressed a key during a call. 1 takes the alert; no other key does anything. */
export async function action(args: ActionFunctionArgs) {
  const { fields, messageId } = await readTwilioCallback(args);
  const isTaken = fields.get('Digits') === '1' && messageId !== null;
  const outcome = isTaken ? await answerByKey(args.context.deps, messageId) : null;
  return twiml('Say', spokenAnswer(outcome));
}
