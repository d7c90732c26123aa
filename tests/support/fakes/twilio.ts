import twilio from 'twilio';
import {
  startHttpService,
  type HttpManner,
  type HttpService,
} from '#tests/support/fakes/http-service.ts';

export const TWILIO_SID = 'AC00000000000000000000000000000001';
export const TWILIO_TOKEN = 'a token that only the tests know';
export const TWILIO_NUMBER = '+15005550006';

export type FakeTwilio = HttpService & {
  /** The fields of every request that was accepted, with the name it was given. */
  accepted: { sid: string; resource: string; fields: URLSearchParams }[];
  settings: (publicOrigin: string) => {
    accountSid: string;
    authToken: string;
    from: string;
    baseUrl: string;
    publicOrigin: string;
  };
};

/**
 * The part of Twilio's API that sends texts and calls. Refuses a wrong sign-in and missing fields.
 * `onAccepted` hears of everything it takes.
 */
export async function startTwilio(
  onAccepted: (sent: FakeTwilio['accepted'][number]) => void = () => undefined,
): Promise<FakeTwilio> {
  const accepted: FakeTwilio['accepted'] = [];
  let scripted: HttpManner = { answer: 201 };
  const service = await startHttpService({ answer: 404 }, (request) => {
    const basic = Buffer.from(`${TWILIO_SID}:${TWILIO_TOKEN}`).toString('base64');
    if (request.headers.authorization !== `Basic ${basic}`) return problem(401, 20003);
    const resource = /^\/2010-04-01\/Accounts\/AC\w+\/(Messages|Calls)\.json$/.exec(
      request.path,
    )?.[1];
    if (resource === undefined || request.method !== 'POST') return problem(404, 20404);
    const fields = new URLSearchParams(request.body.toString('utf8'));
    const wanted = ['To', 'From', resource === 'Messages' ? 'Body' : 'Twiml', 'StatusCallback'];
    if (wanted.some((name) => !fields.has(name))) return problem(400, 21602);
    if (typeof scripted === 'string' || scripted.answer !== 201) return scripted;
    if (fields.get('To') === '+15005550001') return problem(400, 21211);
    const sid = `${resource === 'Messages' ? 'SM' : 'CA'}${String(accepted.length + 1).padStart(32, '0')}`;
    const sent = { sid, resource, fields };
    accepted.push(sent);
    onAccepted(sent);
    return { answer: 201, body: JSON.stringify({ sid, status: 'queued' }) };
  });
  return {
    ...service,
    accepted,
    become: (manner) => {
      scripted = manner;
    },
    settings: (publicOrigin) => ({
      accountSid: TWILIO_SID,
      authToken: TWILIO_TOKEN,
      from: TWILIO_NUMBER,
      baseUrl: service.origin,
      publicOrigin,
    }),
  };
}

function problem(status: number, code: number): HttpManner {
  return { answer: status, body: JSON.stringify({ code, message: 'no', status }) };
}

/** The body and signature of a callback, as Twilio makes them. */
export function signedCallback(
  url: string,
  fields: Record<string, string>,
  token = TWILIO_TOKEN,
): { body: URLSearchParams; signature: string } {
  return {
    body: new URLSearchParams(fields),
    signature: twilio.getExpectedTwilioSignature(token, url, fields),
  };
}
