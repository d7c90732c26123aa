import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { OverrideKind, OverrideState } from '#db/schema/on-call-people.ts';
import { newId, type MemberId, type OverrideId, type RotationId } from '#app/domain/shared/ids.ts';

/** The constraint that lets one place of a rotation be overridden once at a time (S-15). */
export const NO_OVERLAP = 'oncall_override_no_overlap';

export type StoredOverride = {
  id: OverrideId;
  rotationId: RotationId;
  kind: OverrideKind;
  memberId: MemberId | null;
  replacesId: MemberId | null;
  startsAt: Date;
  endsAt: Date;
  state: OverrideState;
  pairedWith: OverrideId | null;
  proposedBy: MemberId;
};

const columns = [
  'id',
  'rotation_id as rotationId',
  'kind',
  'member_id as memberId',
  'replaces_id as replacesId',
  'starts_at as startsAt',
  'ends_at as endsAt',
  'state',
  'paired_with as pairedWith',
  'proposed_by as proposedBy',
] as const;

export type NewOverride = Pick<
  StoredOverride,
  'rotationId' | 'kind' | 'memberId' | 'replacesId' | 'startsAt' | 'endsAt' | 'proposedBy'
>;

/** Stores an override that counts at once. Breaks `NO_OVERLAP` when the place is overridden already. */
export async function insertAccepted(trx: Trx, override: NewOverride): Promise<OverrideId> {
  const id = newId<OverrideId>();
  await trx
    .insertInto('oncall_override')
    .values({
      ...row(id, override),
      state: 'accepted',
      answered_by: override.proposedBy,
      answered_at: appNow(),
    })
    .execute();
  return id;
}

/** Stores the one or two halves of an offer, which count for nothing until they are accepted together. */
export async function insertProposed(
  trx: Trx,
  halves: readonly NewOverride[],
): Promise<OverrideId[]> {
  const ids = halves.map(() => newId<OverrideId>());
  await trx
    .insertInto('oncall_override')
    .values(
      halves.map((half, i) => ({
        ...row(ids[i] ?? newId<OverrideId>(), half),
        state: 'proposed' as const,
        paired_with: ids[1 - i] ?? null,
      })),
    )
    .execute();
  return ids;
}

function row(id: OverrideId, override: NewOverride) {
  return {
    id,
    rotation_id: override.rotationId,
    kind: override.kind,
    member_id: override.memberId,
    replaces_id: override.replacesId,
    starts_at: override.startsAt,
    ends_at: override.endsAt,
    proposed_by: override.proposedBy,
    reason: null,
  };
}

/** Locks an override and its other half, the one asked for first. Empty when there is none. */
export async function lockHalves(trx: Trx, id: OverrideId): Promise<StoredOverride[]> {
  const rows = await trx
    .selectFrom('oncall_override')
    .select(columns)
    .where((eb) => eb.or([eb('id', '=', id), eb('paired_with', '=', id)]))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.sort((a, b) => Number(b.id === id) - Number(a.id === id));
}

/** Ends the wait for an answer, or takes back what was accepted. Breaks `NO_OVERLAP` as inserting does. */
export async function saveAnswer(
  trx: Trx,
  halves: readonly StoredOverride[],
  answer: { state: 'accepted' | 'declined' | 'cancelled'; by: MemberId },
): Promise<void> {
  await trx
    .updateTable('oncall_override')
    .set({ state: answer.state, answered_by: answer.by, answered_at: appNow() })
    .where(
      'id',
      'in',
      halves.map(({ id }) => id),
    )
    .execute();
}

/** Who comes in, and who goes out, by what overlaps the same place in this time. Null when nothing does. */
export async function selectInTheWay(
  db: Db | Trx,
  slot: { rotationId: RotationId; personId: MemberId; startsAt: Date; endsAt: Date },
): Promise<{ memberId: MemberId | null; replacesId: MemberId | null } | null> {
  const found = await db
    .selectFrom('oncall_override')
    .select(['member_id as memberId', 'replaces_id as replacesId'])
    .where('rotation_id', '=', slot.rotationId)
    .where('state', '=', 'accepted')
    .where('ends_at', '>', slot.startsAt)
    .where('starts_at', '<', slot.endsAt)
    .where((eb) => eb(eb.fn.coalesce('replaces_id', 'member_id'), '=', slot.personId))
    .executeTakeFirst();
  return found ?? null;
}

/** The overrides of some rotations that count and are not over, by their start. */
export async function selectCurrent(
  db: Db | Trx,
  rotationIds: readonly RotationId[],
): Promise<StoredOverride[]> {
  if (rotationIds.length === 0) return [];
  return db
    .selectFrom('oncall_override')
    .select(columns)
    .where('rotation_id', 'in', rotationIds)
    .where('state', '=', 'accepted')
    .where('ends_at', '>', appNow())
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
}

/** Offers that wait for an answer from this person, or that this person made; both halves of each. */
export async function selectProposals(db: Db | Trx, memberId: MemberId): Promise<StoredOverride[]> {
  const made = db
    .selectFrom('oncall_override')
    .select(columns)
    .where('state', '=', 'proposed')
    .where('proposed_by', '=', memberId);
  const received = db
    .selectFrom('oncall_override')
    .select(columns)
    .where('state', '=', 'proposed')
    .where('member_id', '=', memberId);
  const answered = db
    .selectFrom('oncall_override as mine')
    .innerJoin('oncall_override as other', 'other.id', 'mine.paired_with')
    .select([
      'other.id',
      'other.rotation_id as rotationId',
      'other.kind',
      'other.member_id as memberId',
      'other.replaces_id as replacesId',
      'other.starts_at as startsAt',
      'other.ends_at as endsAt',
      'other.state',
      'other.paired_with as pairedWith',
      'other.proposed_by as proposedBy',
    ])
    .where('mine.state', '=', 'proposed')
    .where('mine.member_id', '=', memberId);
  return made.union(received).union(answered).orderBy('startsAt').execute();
}
