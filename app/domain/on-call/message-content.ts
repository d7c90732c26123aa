import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import type { Leg } from '#app/domain/crisis-response/targets.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';

/** What may be said of an alert outside of the site: never what was written, by whom, or where (S-30). */
export type AlertFacts = {
  alertId: AlertId;
  ref: number;
  tier: AlertTier;
  /** Since the alert opened. */
  ageSeconds: number;
  /** How many alerts wait for somebody, this one included if it does. */
  waiting: number;
  /** The page of the alert, behind sign-in. */
  link: string;
  /** A drill: nobody is in danger, and every message says so. */
  isDrill?: true;
};

/** A shift comes, begins or ends; a colleague asks for it to be taken over, or has answered. */
export type ShiftNews = 'soon' | 'begins' | 'ends' | 'asked' | 'accepted' | 'declined';

/** Why the owner of a schedule, or of the whole on-call set-up, is written to. */
export type OwnerMatter =
  | 'below_minimum'
  | 'gap'
  | 'not_ready'
  | 'method_failed'
  | 'destination_failed'
  | 'nobody_reachable'
  | 'channel_test'
  | 'queue_waits'
  | 'text_unscreened';

/** What the owner of a schedule is told of its coming two weeks, in numbers. */
export type CoverageCounts = {
  /** Times with nobody on duty. */
  gaps: number;
  /** Times that rest on one person. */
  singlePoints: number;
  /** People on the rota who cannot be reached in two ways. */
  unfit: number;
};

/**
 * Everything a message can say: codes, numbers, times and links of ours. There is no place in it for a
 * word that somebody wrote.
 */
export type MessageContent =
  /** Asks somebody to take an alert. `ackLink` takes it without sign-in; null when none was made. */
  | ({ purpose: 'page'; ackLink: string | null } & AlertFacts)
  /** Tells those who were paged that they need not come (`taken`), or the holder that it is more pressing. */
  | ({ purpose: 'update'; news: 'taken' | 'raised' } & AlertFacts)
  /** The code that proves an address. */
  | { purpose: 'verify'; code: string }
  /** Shows that messages arrive. `link` leads to the page on which it was asked for. */
  | { purpose: 'test'; link: string }
  /** A time on call that comes near, begins or ends, or that a colleague asks about. `at` is an ISO date. */
  | {
      purpose: 'shift';
      news: ShiftNews;
      at: string;
      waiting: number;
      /** The short numbers of the alerts that are open, as many as fit. */
      refs: readonly number[];
      link: string;
    }
  /** Something about the on-call set-up needs a look. */
  | { purpose: 'owner'; matter: OwnerMatter; link: string }
  /** Emergencies that are late on the same leg of their way; `ref` names the first of them. */
  | { purpose: 'owner'; matter: 'late'; leg: Leg; ref: number; count: number; link: string }
  /** How a schedule looks for the coming two weeks. */
  | ({ purpose: 'owner'; matter: 'coverage'; link: string } & CoverageCounts)
  /** Nobody here answers, the engine itself is late, or the weekly test failed. Without an alert it speaks of the engine. */
  | {
      purpose: 'backstop';
      news: 'trigger' | 'acknowledge' | 'resolve';
      matter: 'nobody_answers' | 'engine_late' | 'channel_test';
      /** Codes of what is wrong with the engine, such as the station or the channel where the canary was lost. */
      problems?: readonly string[];
      alert: AlertFacts | null;
      link: string;
    }
  /** An outside place is told how an alert stands. */
  | ({ purpose: 'inform'; news: 'opened' | 'taken' | 'closed' } & AlertFacts)
  /** A member wrote to the people on duty, or it is time to ask after somebody. */
  | { purpose: 'follow_up'; news: 'answer' | 'due'; link: string };
