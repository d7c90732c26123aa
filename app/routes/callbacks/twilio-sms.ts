import type { ActionFunctionArgs } from '@remix-run/node';
import { smsAnswer } from '#app/copy/telephone.ts';
import { answerBySms } from '#app/domain/crisis-response/answer-by-telephone.server.ts';
import { readTwilioCallback, twiml } from '#app/http/twilio-callback.server.ts';
import { notFound } from '#app/http/viewer.server.ts';

export function loader() {
  throw notFound();
}

/** Somebody answered a text message. Their words are read and not kept. */
export async function action(args: ActionFunctionArgs) {
  const { fields } = await readTwilioCallback(args);
  const [from, text] = [fields.get('From') ?? '', fields.get('Body') ?? ''];
  const outcome = await answerBySms(args.context.deps, { from, text });
  return twiml('Message', smsAnswer(outcome));
}
