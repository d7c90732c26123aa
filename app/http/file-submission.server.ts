/** What came in the field of a form for a file. */
export type SentFile =
  | { kind: 'file'; bytes: Uint8Array }
  /** No file was chosen, or it is empty. */
  | { kind: 'none' }
  | { kind: 'too-large' }
  /** The form broke off. */
  | { kind: 'unreadable' };

/** What stands around a file in a form. */
const AROUND = 4096;

/**
 * Reads the one file of a form. Nothing of a body that is too large is read. Never throws for what somebody
 * sent; that they may send it is to be looked at before.
 */
export async function readSentFile(
  request: Request,
  field: string,
  maxBytes: number,
): Promise<SentFile> {
  if (Number(request.headers.get('Content-Length')) > maxBytes + AROUND) {
    return { kind: 'too-large' };
  }
  let sent: FormDataEntryValue | null;
  try {
    sent = (await request.formData()).get(field);
  } catch {
    return { kind: 'unreadable' };
  }
  if (sent === null || typeof sent === 'string' || sent.size === 0) return { kind: 'none' };
  if (sent.size > maxBytes) return { kind: 'too-large' };
  return { kind: 'file', bytes: new Uint8Array(await sent.arrayBuffer()) };
}
