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
  isSamePlace,
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
import { contactChannels } from '#app/domain/on-call/contact-channels.ts';
import { serialiseAddress, type Address } from '#app/domain/on-call/channels/address.ts';
import { fingerprintOfNumber, openAddress } from '#app/domain/on-call/sealed-address.server.ts';
import { isFitNow, noteLostFitness } from '#app/domain/on-call/method-health.server.ts';
import { insertMethodMessage } from '#app/domain/on-call/messages.repository.server.ts';

type ContactDeps = Pick<Deps, 'db' | 'secrets'>;

export type AddOutcome =
  { kind: 'added' } | { kind: 'too-many' } | { kind: 'already-there' } | { kind: 'not-found' };

/** Adds a way to be reached, stored sealed, and sends a code there. Until it is typed, nothing else goes there. */
export async function addContactMethod(
  deps: ContactDeps,
  actor: Actor,
  to: Address,
  label: string | null = null,
): Promise<AddOutcome> {
  const channel = contactChannels.find((each) => each === to.kind);
  if (!answersAlerts(actor) || channel === undefined) return { kind: 'not-found' };
  return inTransaction<AddOutcome>(deps.db, async (trx) => {
    await lockMember(trx, actor.id);
    const methods = await selectMethods(trx, actor.id);
    if (methods.length >= MAX_METHODS) return { kind: 'too-many' };
    const isThere = methods.some((method) => {
      const known = openAddress(deps, method);
      return known !== null && isSamePlace(known, to);
    });
    if (isThere) return { kind: 'already-there' };
    const id = await insertMethod(trx, {
      memberId: actor.id,
      channel,
      addressSealed: deps.secrets.seal('contact', serialiseAddress(to)),
      fingerprint: 'number' in to ? fingerprintOfNumber(deps, to.number) : null,
      label,
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

/** Proves an address by the code that was sent to it; one that was proved before is proved anew. */
export async function verifyContactMethod(
  deps: ContactDeps,
  actor: Actor,
  input: { id: ContactMethodId; code: string },
): Promise<VerifyOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<VerifyOutcome>(deps.db, async (trx) => {
    const method = await lockMethod(trx, actor.id, input.id);
    if (method === null) return { kind: 'not-found' };
    if (method.verifiedAt !== null && method.codeSealed === null) return { kind: 'verified' };
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

/** Sends a code to an address that is to be proved, again or at all, or a test message to a proved one. */
export async function sendToContactMethod(
  deps: ContactDeps,
  actor: Actor,
  id: ContactMethodId,
  what: 'test' | 'code' = 'test',
): Promise<MethodOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<MethodOutcome>(deps.db, async (trx) => {
    const method = await lockMethod(trx, actor.id, id);
    if (method === null) return { kind: 'not-found' };
    if (method.verifiedAt === null || what === 'code') await sendCode(trx, deps, actor, id);
    else
      await insertMethodMessage(trx, { purpose: 'test', memberId: actor.id, contactMethodId: id });
    return { kind: 'done' };
  });
}

/** Forgets an address. Who answers for the rota is told when an emergency may not hang on the person any more. */
export async function removeContactMethod(
  deps: ContactDeps,
  actor: Actor,
  id: ContactMethodId,
): Promise<MethodOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<MethodOutcome>(deps.db, async (trx) => {
    const method = await lockMethod(trx, actor.id, id);
    if (method === null) return { kind: 'not-found' };
    const wasFit = await isFitNow(trx, actor.id);
    await removeMethod(trx, id);
    if (wasFit) await noteLostFitness(trx, actor.id);
    await audit(trx, actor, id, 'contact_method.removed');
    return { kind: 'done' };
  });
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
