import { createHmac, timingSafeEqual } from 'node:crypto';

/** A callback as it arrived, with the address that Twilio was told to call. */
export type SignedCallback = {
  /** The configured origin with the path and query of the request. Never made from the Host header. */
  url: string;
  fields: URLSearchParams;
  signature: string | null;
};

/**
 * Whether a callback was signed with our token: HMAC-SHA1 over the address and the fields in order of
 * their names. Twilio sometimes signs the address with the port that goes without saying, sometimes
 * without one that does not; both are tried.
 */
export function isFromTwilio(authToken: string, callback: SignedCallback): boolean {
  const { signature, fields } = callback;
  if (signature === null) return false;
  const given = Buffer.from(signature, 'utf8');
  return addressesOf(callback.url).some((address) => {
    const expected = Buffer.from(signatureOf(authToken, address, fields), 'utf8');
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
}

function signatureOf(authToken: string, address: string, fields: URLSearchParams): string {
  const names = [...new Set(fields.keys())].sort();
  const said = names.map((name) => {
    const values = [...new Set(fields.getAll(name))].sort();
    return values.map((value) => name + value).join('');
  });
  return createHmac('sha1', authToken)
    .update(Buffer.from(address + said.join(''), 'utf8'))
    .digest('base64');
}

/** The address with its port, and without. Written out by hand: a URL drops the port of its scheme. */
function addressesOf(address: string): string[] {
  const found = /^(https?):\/\/([^/:?#]+|\[[^\]]+\])(?::\d+)?([/?#].*)?$/.exec(address);
  if (found === null) return [address];
  const [, scheme = '', host = '', rest = ''] = found;
  const port = scheme === 'https' ? '443' : '80';
  return [
    ...new Set([address, `${scheme}://${host}${rest}`, `${scheme}://${host}:${port}${rest}`]),
  ];
}
