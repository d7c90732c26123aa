import {
  readOnDutyForMembers,
  type OnDutyForMembers,
} from '#app/domain/on-call/on-duty-for-members.server.ts';
import type { WebContext } from '#app/web-context.ts';

/** Pages that must come whatever happens wait no longer than this for what is nice to know. */
const PATIENCE_MS = 300;
/** Who is on duty changes rarely, and visitors may ask often. */
const FRESH_MS = 30_000;

let known: { at: number; reading: Promise<OnDutyForMembers | null> } | null = null;

/**
 * Who is on duty, for pages that everybody may see. Read at most every half minute by a process. Null,
 * soon, when the database does not answer: the page comes without it.
 */
export async function onDutyForPage({
  deps,
}: Pick<WebContext, 'deps'>): Promise<OnDutyForMembers | null> {
  const now = performance.now();
  if (known === null || now - known.at > FRESH_MS) {
    const reading = readOnDutyForMembers(deps).catch((err: unknown) => {
      deps.log.warn({ err }, 'who is on duty could not be read');
      known = null;
      return null;
    });
    known = { at: now, reading };
  }
  const giveUp = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null).unref();
  });
  return Promise.race([known.reading, giveUp]);
}
