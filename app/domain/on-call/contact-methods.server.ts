import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ContactMethodId } from '#app/domain/shared/ids.ts';
import {
  CODE_LIFETIME,
  MAX_CODE_TRIES,
  MAX_METHODS,
  maskedAddress,
} from '#app/domain/on-call/contact-method.ts';
import {
  countTry,
  insertMethod,
  lockMember,
  lockMethod,
  markVerified,
  removeMethod,
  saveCode,
  selectMethods,
} from '#app/domain/on-call/contact-methods.repository.server.ts';
import { insertMethodMessage } from '#app/domain/on-call/messages.repository.server.ts';

type ContactDeps = Pick<Deps, 'db' | 'secrets'>;

/** A contact method as its owner sees it. The address is shown in part alone. */
export type ContactMethodView = {
  id: ContactMethodId;
  address: string;
  isVerified: boolean;
  /** The last code or test that was sent to it, and how that went. */
  lastMessage: { state: string; at: string } | null;
};

/** A person's own contact methods; empty for people who do not answer alerts. */
export async function readContactMethods(
  deps: ContactDeps,
  actor: Actor,
): Promise<ContactMethodView[]> {
  if (!answersAlerts(actor)) return [];
  const methods = await selectMethods(deps.db, actor.id);
  return methods.map((method) => ({
    id: method.id,
    address: maskedAddress(addressOf(deps, method.addressSealed) ?? ''),
    isVerified: method.verifiedAt !== null,
    lastMessage: method.lastTest,
  }));
}

export type AddOutcome =
  { kind: 'added' } | { kind: 'too-many' } | { kind: 'already-there' } | { kind: 'not-found' };

/** Adds an e-mail address, stored sealed, and sends a code to it. Until it is typed, nothing else goes there. */
export async function addContactMethod(
  deps: ContactDeps,
  actor: Actor,
  address: string,
): Promise<AddOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<AddOutcome>(deps.db, async (trx) => {
    await lockMember(trx, actor.id);
    const methods = await selectMethods(trx, actor.id);
    if (methods.length >= MAX_METHODS) return { kind: 'too-many' };
    const isThere = methods.some(
      ({ addressSealed }) =>
        addressOf(deps, addressSealed)?.toLowerCase() === address.toLowerCase(),
    );
    if (isThere) return { kind: 'already-there' };
    const id = await insertMethod(trx, {
      memberId: actor.id,
      addressSealed: deps.secrets.seal('contact', address),
    });
    await sendCode(trx, deps, actor, id);
    await audit(trx, actor, id, 'contact_method.added');
    return { kind: 'added' };
  });
}

export type VerifyOutcome =
  | { kind: 'verified' }
  | { kind: 'wrong-code' }
  /** Too old, or tried too often: a new code must be asked for. */
  | { kind: 'code-over' }
  | { kind: 'not-found' };

/** Proves an address by the code that was sent to it. */
export async function verifyContactMethod(
  deps: ContactDeps,
  actor: Actor,
  input: { id: ContactMethodId; code: string },
): Promise<VerifyOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<VerifyOutcome>(deps.db, async (trx) => {
    const method = await lockMethod(trx, actor.id, input.id);
    if (method === null) return { kind: 'not-found' };
    if (method.verifiedAt !== null) return { kind: 'verified' };
    if (method.codeSealed === null || !method.isCodeGood || method.codeTries >= MAX_CODE_TRIES) {
      return { kind: 'code-over' };
    }
    if (!isSame(deps.secrets.open('contact', method.codeSealed), input.code)) {
      await countTry(trx, method.id);
      return { kind: 'wrong-code' };
    }
    await markVerified(trx, method.id);
    await audit(trx, actor, method.id, 'contact_method.verified');
    return { kind: 'verified' };
  });
}

export type MethodOutcome = { kind: 'done' } | { kind: 'not-found' };

/** Sends a new code to an unproved address, or a test message to a proved one. */
export async function sendToContactMethod(
  deps: ContactDeps,
  actor: Actor,
  id: ContactMethodId,
): Promise<MethodOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<MethodOutcome>(deps.db, async (trx) => {
    const method = await lockMethod(trx, actor.id, id);
    if (method === null) return { kind: 'not-found' };
    if (method.verifiedAt === null) await sendCode(trx, deps, actor, id);
    else
      await insertMethodMessage(trx, { purpose: 'test', memberId: actor.id, contactMethodId: id });
    return { kind: 'done' };
  });
}

/** Forgets an address. */
export async function removeContactMethod(
  deps: ContactDeps,
  actor: Actor,
  id: ContactMethodId,
): Promise<MethodOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<MethodOutcome>(deps.db, async (trx) => {
    const method = await lockMethod(trx, actor.id, id);
    if (method === null) return { kind: 'not-found' };
    await removeMethod(trx, id);
    await audit(trx, actor, id, 'contact_method.removed');
    return { kind: 'done' };
  });
}

/** Null when it was sealed with another secret of the deployment: the person must add it anew. */
function addressOf(deps: ContactDeps, sealed: Buffer): string | null {
  try {
    return deps.secrets.open('contact', sealed);
  } catch {
    return null;
  }
}

async function sendCode(
  trx: Trx,
  deps: ContactDeps,
  actor: Actor,
  id: ContactMethodId,
): Promise<void> {
  const code = randomInt(0, 1_000_000).toString().padStart(6, '0');
  await saveCode(trx, id, deps.secrets.seal('contact', code), CODE_LIFETIME);
  await insertMethodMessage(trx, { purpose: 'verify', memberId: actor.id, contactMethodId: id });
}

async function audit(trx: Trx, actor: Actor, id: ContactMethodId, action: string): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'contact_method',
    subjectId: id,
  });
}

function isSame(expected: string, given: string): boolean {
  const left = Buffer.from(expected);
  const right = Buffer.from(given.replaceAll(/\s/g, ''));
  return left.length === right.length && timingSafeEqual(left, right);
}
