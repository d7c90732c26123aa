import type { TriedChannel } from '#db/schema/on-call-paging.ts';
import { days, minutes, type DurationMs } from '#app/domain/shared/duration.ts';

/** How often the canary goes over the real channels (S-31). */
export const WEEKLY: DurationMs = days(7);
/** A run that failed is repeated after this long, until one succeeds. */
export const AGAIN_AFTER_FAILURE: DurationMs = days(1);
/** How long its messages may take. Longer than a mail server that puts a stranger off at first. */
export const WEEKLY_LIMIT: DurationMs = minutes(15);

/** How far the message over one real channel has come. */
export type ChannelProgress = Pick<TriedChannel, 'channel' | 'detail'> & {
  state: 'waiting' | 'accepted' | 'delivered' | 'failed';
  /** The provider says later whether it arrived. */
  givesReceipt: boolean;
};

/**
 * How the channels did, once that is known of each: a channel whose provider says when messages arrive must
 * have said so; of the others taking the message is all one can know. Null while one is still on its way
 * and there is time left.
 */
export function judgeChannels(
  progress: readonly ChannelProgress[],
  options: { isOver: boolean },
): TriedChannel[] | null {
  const judged = progress.map(({ channel, state, detail, givesReceipt }): TriedChannel | null => {
    if (state === 'failed') return { channel, state, detail };
    if (state === 'delivered' || (state === 'accepted' && !givesReceipt)) {
      return { channel, state, detail };
    }
    return options.isOver ? { channel, state: 'failed', detail: detail ?? 'late' } : null;
  });
  const settled = judged.filter((each) => each !== null);
  return settled.length === judged.length ? settled : null;
}
