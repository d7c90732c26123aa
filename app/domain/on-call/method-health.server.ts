import type { Trx } from '#db/client.server.ts';
import type { MessagePurpose } from '#db/schema/on-call.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { ContactMethodId, DestinationId, MemberId } from '#app/domain/shared/ids.ts';
import type { SendResult } from '#app/domain/on-call/delivery.ts';
import {
  markDestination,
  markSuspect,
  markWorking,
  selectFitness,
  selectLeads,
  selectOwnersOf,
} from '#app/domain/on-call/method-health.repository.server.ts';
import { readUsableChannels } from '#app/domain/on-call/heartbeats.server.ts';
import { isFitForEmergency } from '#app/domain/on-call/emergency-fitness.ts';
import { insertOwnerMessages } from '#app/domain/on-call/pages.repository.server.ts';

/** Where a message went, and what for. */
type Sent = {
  contactMethodId: ContactMethodId | null;
  destinationId: DestinationId | null;
  purpose: MessagePurpose;
};

/**
 * Notes what the end of an attempt says of the place it went to. A place that is gone is not used again; a
 * person who cannot be reached in two ways any more is made known to those who answer for the rota (F36,
 * F43). A place outside is never silently switched off, whatever it answers: its people are told (F35).
 */
export async function noteOutcome(trx: Trx, sent: Sent, result: SendResult): Promise<void> {
  if (result.kind === 'failed_temp') return;
  // Who gives a message a name of their own says later whether it arrived.
  if (result.kind === 'accepted' && result.providerRef !== undefined) return;
  const works = result.kind === 'accepted';
  const wasTest = sent.purpose === 'test';
  if (sent.destinationId !== null) {
    await markDestination(trx, sent.destinationId, { works, wasTest });
    if (!works && sent.purpose !== 'test') {
      const about = { alertId: null, matter: 'destination_failed' };
      await insertOwnerMessages(trx, await selectLeads(trx), about);
    }
  }
  if (sent.contactMethodId === null) return;
  if (works) await markWorking(trx, sent.contactMethodId, { wasTest });
  else await noteFailure(trx, sent.contactMethodId, { gone: result.gone === true });
}

/** A way to reach somebody failed for good. With `gone` its address is forgotten. */
async function noteFailure(
  trx: Trx,
  id: ContactMethodId,
  options: { gone: boolean },
): Promise<void> {
  const memberId = await markSuspect(trx, id, options);
  if (memberId === null) return;
  if (options.gone) await auditGone(trx, { id, by: null, reason: 'gone' });
  await tellIfBelowMinimum(trx, memberId);
}

/** A test went there and nothing says that it arrived: it counts as failed until something does (S-28). */
export async function noteSilence(trx: Trx, id: ContactMethodId): Promise<void> {
  await noteFailure(trx, id, { gone: false });
}

/** The person themselves said, by text message, that nothing more should come (F43). */
export async function noteOptOut(
  trx: Trx,
  method: { id: ContactMethodId; memberId: MemberId },
): Promise<void> {
  const memberId = await markSuspect(trx, method.id, { gone: true });
  if (memberId === null) return;
  await auditGone(trx, { id: method.id, by: memberId, reason: 'opted_out' });
  await tellIfBelowMinimum(trx, memberId);
}

/** Whether an emergency may hang on somebody now. False for people who do not answer alerts. */
export async function isFitNow(trx: Trx, memberId: MemberId): Promise<boolean> {
  const fitness = await selectFitness(trx, memberId);
  if (fitness === null) return false;
  return isFitForEmergency({ ...fitness, channels: await readUsableChannels(trx) });
}

/** Somebody who could be relied on has taken away a way to reach them: who answers for the rota learns of it. */
export async function noteLostFitness(trx: Trx, memberId: MemberId): Promise<void> {
  await tellIfBelowMinimum(trx, memberId);
}

/** Those who answer for the rota learn of it once an hour at most, and only of people who answer alerts. */
async function tellIfBelowMinimum(trx: Trx, memberId: MemberId): Promise<void> {
  const fitness = await selectFitness(trx, memberId);
  if (fitness === null) return;
  if (isFitForEmergency({ ...fitness, channels: await readUsableChannels(trx) })) return;
  const owners = await selectOwnersOf(trx, memberId);
  await insertOwnerMessages(trx, owners, { alertId: null, matter: 'below_minimum' });
}

async function auditGone(
  trx: Trx,
  what: { id: ContactMethodId; by: MemberId | null; reason: string },
): Promise<void> {
  await recordAudit(trx, {
    actorId: what.by,
    action: 'contact_method.disabled',
    subjectKind: 'contact_method',
    subjectId: what.id,
    facts: { reason: what.reason },
  });
}
