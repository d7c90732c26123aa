import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertFeed } from '#app/http/alert-feed.server.ts';
import type { RateLimits } from '#app/http/rate-limit.server.ts';
import type { SessionStore } from '#app/auth/session.server.ts';

/** Which channels this installation has, as far as pages and callbacks need to know. */
export type Reach = {
  email: boolean;
  /** E-mail is written into a folder and reaches nobody. */
  mailStaysHere: boolean;
  telephone: boolean;
  /** Null without an account. */
  twilioAuthToken: string | null;
  /** What browsers subscribe to. Public. */
  webPushKey: string;
  /** Whether addresses that people set up may lead to this machine and its network. */
  allowPrivate: boolean;
};

/** What the server hands to every loader and action. */
export type WebContext = {
  deps: Deps;
  sessions: SessionStore;
  limits: RateLimits;
  alertFeed: AlertFeed;
  reach: Reach;
  /** Of this answer's Content-Security-Policy. */
  nonce: string;
  requestId: string;
  /** The network a request came from, as a keyed hash: enough to count attempts, useless otherwise. */
  network: string;
  /** Aborts when the response has closed. `request.signal` does not fire reliably. */
  closed: AbortSignal;
  /**
   * The rendered page. The renderer leaves it here, because drawing it out of a web stream again costs
   * more than rendering much of it.
   */
  page: Uint8Array | null;
};
