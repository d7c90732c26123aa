import type { Db } from '#db/client.server.ts';
import type { Log } from '#app/log.server.ts';
import { selectHead } from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { seconds, type DurationMs } from '#app/domain/shared/duration.ts';
import { compileLexicon, compiledLexicon } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';

/** The lexicon with which a process screens at this moment. */
export type LexiconInForce = {
  /** Ready to screen with. Its `version` is what a screening names. */
  current: () => Lexicon;
};

export type LexiconHolder = LexiconInForce & {
  /** Resolves once there is a lexicon to screen with: the stored one, or the release's if that is out of reach. */
  ready: Promise<void>;
  /** Ends the looking; resolves when the look that is under way is over. */
  stop: () => Promise<void>;
};

/**
 * The number that a screening names when no version could be read: what it was made with is the lexicon of
 * the release itself, whatever was in force.
 */
export const UNREAD_VERSION = 0;

const LOOKS_EVERY = seconds(2);
/** Screening does not wait longer than this for a database that does not answer. */
const READY_WITHIN = seconds(8);

/**
 * Holds the version in force and looks every few seconds whether there is a newer one. That one is made
 * ready before it takes over; one that the screener cannot use is logged, and the former stays. Until the
 * database can be read, the lexicon of the release itself stands in.
 */
export function holdLexiconInForce(options: {
  db: Db;
  log: Log;
  everyMs?: DurationMs;
}): LexiconHolder {
  const { db, log, everyMs = LOOKS_EVERY } = options;
  let held: Lexicon = { ...defaultLexicon, version: UNREAD_VERSION };
  let seen: string | null = null;
  let isFailing = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    const head = await selectHead(db);
    const key = head === null ? null : `${head.number}:${head.digest}`;
    if (key === seen || key === null) return;
    const lexicon = await readLexiconInForce(db);
    const outcome = compileLexicon(lexicon);
    seen = key;
    if (outcome.kind === 'compiled') {
      log.info(
        { version: lexicon.version, former: held.version },
        'the lexicon in force has changed',
      );
      held = lexicon;
      return;
    }
    const problems = outcome.problems.length;
    log.error(
      { version: lexicon.version, kept: held.version, problems },
      'a version of the lexicon cannot be used; screening goes on with the former one',
    );
  };

  const round = async (): Promise<void> => {
    try {
      await look();
      isFailing = false;
    } catch (err) {
      if (!isFailing) log.warn({ err, kept: held.version }, 'the lexicon in force cannot be read');
      isFailing = true;
    }
    if (!isStopped) timer = setTimeout(next, everyMs);
  };

  const next = () => {
    running = round();
  };

  let running = round();
  const inTime = new Promise<void>((resolve) => setTimeout(resolve, READY_WITHIN).unref());
  const ready = Promise.race([running, inTime]).then(() => {
    // Made ready now, not while the first text waits.
    compiledLexicon(held);
  });
  return {
    current: () => held,
    ready,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
