import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import {
  countStrikes,
  selectSanctions,
} from '#app/domain/moderation/sanctions.repository.server.ts';
import type { SanctionLine } from '#app/domain/moderation/sanction.ts';

const SANCTIONS_SHOWN = 20;

/** How a member stands after what was decided about them. Says nothing of what they wrote. */
export type MemberStanding = {
  /** Strikes that count at the moment. Nothing follows from a number by itself: people decide. */
  strikes: number;
  /** Newest first. */
  sanctions: SanctionLine[];
  /** Whether a case of the member is open, so that restrictions wait. Never why. */
  isWaiting: boolean;
};

/**
 * How a member stands, for staff who look at an item of theirs. Checks no permission: the caller's
 * policy decided that they may look at the item.
 */
export async function standingOf(db: Db | Trx, memberId: MemberId): Promise<MemberStanding> {
  const [strikes, sanctions] = await Promise.all([
    countStrikes(db, memberId),
    selectSanctions(db, memberId, SANCTIONS_SHOWN),
  ]);
  return { strikes, sanctions, isWaiting: sanctions.some(({ state }) => state === 'waits') };
}
