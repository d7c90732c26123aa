import { v5 as nameBased } from 'uuid';
import { tellWorry } from '#app/domain/moderation/tell-of-member.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { offersSupport } from '#app/domain/support/offer.ts';
import { screen } from '#app/screening/screen.ts';
import { atLeast } from '#app/screening/screening.ts';

/**
 * "Send this to the people on duty": puts words that could not be posted before them, by the way in which
 * members tell of a worry, here about themselves. Life in danger by the words calls people at once; whoever
 * asks is looked at within the hour in any case. Never refused: there is one alert about a person at a time,
 * and after several in a day the call is quieter, as with every worry. The same words of one form count once.
 */
export async function askForSomebody(
  deps: Pick<Deps, 'db' | 'lexicon' | 'wakeScreening'>,
  actor: Actor,
  asked: { title: string; source: string; submissionKey: string },
): Promise<void> {
  const { title, source, submissionKey } = asked;
  const body = title.trim() === '' ? source : `${title}\n\n${source}`;
  const screening = screen(body, deps.lexicon.current());
  const isOfOther = offersSupport(screening)?.forWhom === 'other';
  await tellWorry(deps, actor, {
    about: isOfOther ? { name: '' } : { memberId: actor.id },
    urgency: atLeast(screening.tier, 'emergency') ? 'now' : 'soon',
    body,
    // A form that was written on and is sent again says something new.
    submissionKey: nameBased(body, submissionKey),
  });
}
