import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ContactMethodId } from '#app/domain/shared/ids.ts';
import { selectMethods } from '#app/domain/on-call/contact-methods.repository.server.ts';
import {
  clearWatchedBrowser,
  selectWatchedBrowser,
  setWatchedBrowser,
} from '#app/domain/on-call/watched-browser.repository.server.ts';

/** Which browser gets the weekly test, and which of the reader's own could. Null for other people. */
export async function readWatchedBrowser(deps: Pick<Deps, 'db'>, actor: Actor) {
  if (!isSafetyLead(actor)) return null;
  const [watched, methods] = await Promise.all([
    selectWatchedBrowser(deps.db),
    selectMethods(deps.db, actor.id),
  ]);
  return {
    watched:
      watched === null
        ? null
        : {
            label: watched.label,
            handle: watched.handle,
            isOwn: watched.memberId === actor.id,
            since: watched.since.toISOString(),
          },
    own: methods
      .filter(({ channel, verifiedAt }) => channel === 'web_push' && verifiedAt !== null)
      .filter(({ id }) => id !== watched?.id)
      .map(({ id, label }) => ({ id, label })),
  };
}

/**
 * Sends the weekly test by notification (S-31) to a browser of the safety lead's own: somebody must sit
 * there to notice that it comes. It takes the place of the one before.
 */
export async function watchBrowser(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: ContactMethodId,
): Promise<{ kind: 'watched' | 'not-found' }> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  return inTransaction<{ kind: 'watched' | 'not-found' }>(deps.db, async (trx) => {
    if (!(await setWatchedBrowser(trx, actor.id, id))) return { kind: 'not-found' };
    await audit(trx, actor, id, 'weekly_test.browser_set');
    return { kind: 'watched' };
  });
}

/** Sends the weekly test to no browser any more, whoever set it. */
export async function unwatchBrowser(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<{ kind: 'unwatched' | 'not-found' }> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  await inTransaction(deps.db, async (trx) => {
    const watched = await selectWatchedBrowser(trx);
    if (watched === null) return;
    await clearWatchedBrowser(trx);
    await audit(trx, actor, watched.id, 'weekly_test.browser_ended');
  });
  return { kind: 'unwatched' };
}

async function audit(trx: Trx, actor: Actor, id: ContactMethodId, action: string): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'contact_method',
    subjectId: id,
  });
}
