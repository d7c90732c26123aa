import { randomBytes } from 'node:crypto';
import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { DestinationId } from '#app/domain/shared/ids.ts';
import { serialiseAddress, type Address } from '#app/domain/on-call/channels/address.ts';
import {
  countInUse,
  disableDestination,
  insertDestination,
  insertDestinationTest,
  lockDestination,
  saveSettings,
  selectDestinationsForPage,
} from '#app/domain/on-call/destinations.repository.server.ts';
import { readUsableChannels } from '#app/domain/on-call/heartbeats.server.ts';
import { selectWeeklyResult } from '#app/domain/on-call/weekly-canary.repository.server.ts';
import { openAddress } from '#app/domain/on-call/sealed-address.server.ts';

type DestinationDeps = Pick<Deps, 'db' | 'secrets'>;

const MAX_DESTINATIONS = 20;
const SECRET_BYTES = 32;

/** A place outside as safety leads see it. How it is reached is never shown again. */
export type DestinationView = Awaited<ReturnType<typeof readDestinations>>[number];

/** All places outside that are told of alerts; none for people who are no safety leads. */
export async function readDestinations(deps: Pick<Deps, 'db'>, actor: Actor) {
  if (!isLead(actor)) return [];
  const stored = await selectDestinationsForPage(deps.db);
  return stored.map(({ id, kind, purpose, name, suspectAt, disabledAt, lastMessage }) => ({
    id,
    kind,
    purpose,
    name,
    isSuspect: suspectAt !== null,
    isDisabled: disabledAt !== null,
    lastMessage,
  }));
}

/** How the latest weekly run over the real channels went; null when there was none, or for other people. */
export async function readWeeklyTest(deps: Pick<Deps, 'db'>, actor: Actor) {
  if (!isLead(actor)) return null;
  const [result, channels] = await Promise.all([
    selectWeeklyResult(deps.db),
    readUsableChannels(deps.db),
  ]);
  const tried = result?.channels ?? [];
  return {
    startedAt: result?.startedAt.toISOString() ?? null,
    isRunning: result?.isRunning ?? false,
    tried,
    /** Channels of this installation that the last run did not try. */
    untried: channels.filter((channel) => tried.every((each) => each.channel !== channel)),
  };
}

/** How to reach a place, as its form says. The secret of a webhook is made here. */
export type NewDestination = {
  name: string;
  purpose: 'backstop' | 'inform';
  to: Exclude<Address, { kind: 'email' | 'sms' | 'voice' | 'web_push' | 'webhook' }> | WebhookTo;
};
type WebhookTo = { kind: 'webhook'; url: string };

export type DestinationOutcome =
  /** `secret` is there for a webhook: shown this once, for the receiver to check signatures with. */
  { kind: 'added'; secret: string | null } | { kind: 'too-many' } | { kind: 'not-found' };

/** Adds a place outside. Its settings are sealed; nothing but a name and a kind can be read again. */
export async function addDestination(
  deps: DestinationDeps,
  actor: Actor,
  input: NewDestination,
): Promise<DestinationOutcome> {
  if (!isLead(actor)) return { kind: 'not-found' };
  const secret = input.to.kind === 'webhook' ? newSecret() : null;
  const to: Address =
    input.to.kind === 'webhook' ? { ...input.to, secrets: [secret ?? newSecret()] } : input.to;
  return inTransaction<DestinationOutcome>(deps.db, async (trx) => {
    if ((await countInUse(trx)) >= MAX_DESTINATIONS) return { kind: 'too-many' };
    const id = await insertDestination(trx, {
      kind: input.to.kind,
      purpose: input.purpose,
      name: input.name,
      settingsSealed: deps.secrets.seal('contact', serialiseAddress(to)),
      createdBy: actor.id,
    });
    await audit(trx, actor, id, 'destination.added');
    return { kind: 'added', secret };
  });
}

/**
 * Gives a webhook a further secret. The former one signs as well until the next time, so that the receiver
 * can change over in its own time.
 */
export async function rotateSecret(
  deps: DestinationDeps,
  actor: Actor,
  id: DestinationId,
): Promise<{ kind: 'rotated'; secret: string } | { kind: 'not-found' }> {
  if (!isLead(actor)) return { kind: 'not-found' };
  return inTransaction<{ kind: 'rotated'; secret: string } | { kind: 'not-found' }>(
    deps.db,
    async (trx) => {
      const stored = await lockDestination(trx, id);
      if (stored === null) return { kind: 'not-found' };
      const { kind: channel, settingsSealed: addressSealed } = stored;
      const to = openAddress(deps, { channel, addressSealed });
      if (to?.kind !== 'webhook') return { kind: 'not-found' };
      const secret = newSecret();
      const next: Address = { ...to, secrets: [secret, ...to.secrets.slice(0, 1)] };
      await saveSettings(trx, id, deps.secrets.seal('contact', serialiseAddress(next)));
      await audit(trx, actor, id, 'destination.secret_rotated');
      return { kind: 'rotated', secret };
    },
  );
}

/** Sends a test message there. */
export async function testDestination(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: DestinationId,
): Promise<{ kind: 'sent' | 'not-found' }> {
  const found = await withDestination(deps, actor, id, (trx) => insertDestinationTest(trx, id));
  return { kind: found ? 'sent' : 'not-found' };
}

/** Ends a place, by the word of a safety lead alone: nothing that it answers does (F35). */
export async function endDestination(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: DestinationId,
): Promise<{ kind: 'ended' | 'not-found' }> {
  const found = await withDestination(deps, actor, id, async (trx) => {
    await disableDestination(trx, id);
    await audit(trx, actor, id, 'destination.disabled');
  });
  return { kind: found ? 'ended' : 'not-found' };
}

async function withDestination(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: DestinationId,
  act: (trx: Trx) => Promise<void>,
): Promise<boolean> {
  if (!isLead(actor)) return false;
  return inTransaction(deps.db, async (trx) => {
    if ((await lockDestination(trx, id)) === null) return false;
    await act(trx);
    return true;
  });
}

function isLead(actor: Actor): boolean {
  return actor.roles.includes('safety_lead');
}

/** As Standard Webhooks write a secret: 256 bit. */
function newSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
}

async function audit(trx: Trx, actor: Actor, id: DestinationId, action: string): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'external_destination',
    subjectId: id,
  });
}
