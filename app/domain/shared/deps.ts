import type { Db } from '#db/client.server.ts';
import type { Log } from '#app/log.server.ts';
import type { MakeReady } from '#app/domain/lexicon/make-ready.ts';
import type { LexiconInForce } from '#app/domain/lexicon/lexicon-in-force.server.ts';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';

/**
 * What use cases may need from outside. Each use case picks what it uses: `Pick<Deps, 'db'>`.
 * Built once per process in the composition root; tests build their own.
 */
export type Deps = {
  db: Db;
  log: Log;
  /** Wakes a worker for screening tasks that are already committed. Never throws, never waits. */
  wakeScreening: (taskIds: readonly ScreeningTaskId[]) => void;
  /** The lexicon with which this process screens. */
  lexicon: LexiconInForce;
  /** Makes another lexicon ready, without keeping this process from its work. */
  makeReady: MakeReady;
  /** Turns short personal data into a keyed hash, or seals it, with the secret of this deployment. */
  secrets: Secrets;
  /** Where browsers reach the site; the only origin ever written into links and messages. */
  publicOrigin: string;
};

/** Keyed operations with the secret of this deployment. The secret itself is never handed out. */
export type Secrets = {
  /** Hex HMAC-SHA-256 of `value`, different for each `purpose`. */
  fingerprint: (purpose: string, value: string) => string;
  /** Encrypts with AES-256-GCM. `purpose` is bound to the result: opening needs the same one. */
  seal: (purpose: string, plain: string) => Buffer;
  /** Opens what `seal` made. Throws when it was changed, or sealed with another secret or purpose. */
  open: (purpose: string, sealed: Buffer) => string;
};
