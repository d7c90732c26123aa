import type { Db } from '#db/client.server.ts';
import type { Log } from '#app/log.server.ts';
import type { MakeReady } from '#app/domain/lexicon/make-ready.ts';
import {
  selectDigest,
  selectHead,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { readUsableVersion, rememberInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { seconds, type DurationMs } from '#app/domain/shared/duration.ts';
import { compiledLexicon, underNumber } from '#app/screening/compile-lexicon.ts';
import { releaseLexicon } from '#app/domain/lexicon/release-lexicon.server.ts';
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
 * The number that a screening names when no version could be read or used: what it was made with is the lexicon of
 * the release itself, whatever was in force.
 */
export const UNREAD_VERSION = 0;

const LOOKS_EVERY = seconds(2);
/** Screening does not wait longer than this for a database that does not answer. */
const READY_WITHIN = seconds(8);

/**
 * Holds the version in force and looks every few seconds whether there is a newer one. That one is made
 * ready before it takes over; one that the screener cannot use is logged, and the former stays. A process
 * that has no former one yet takes the newest version that can be used. Until the database can be read, and
 * when no version can be used, the lexicon of the release itself stands in.
 */
export function holdLexiconInForce(options: {
  db: Db;
  log: Log;
  makeReady: MakeReady;
  everyMs?: DurationMs;
}): LexiconHolder {
  const { db, log, makeReady, everyMs = LOOKS_EVERY } = options;
  let held: Lexicon = underNumber(releaseLexicon(), UNREAD_VERSION);
  let seen: string | null = null;
  let isFailing = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    const head = await selectHead(db);
    if (head === null) return;
    const key = `${head.number}:${head.digest}`;
    if (key === seen) return;
    const newest = await readUsableVersion({ db, makeReady }, head);
    const former = held.version;
    if (newest.kind === 'usable') {
      held = newest.lexicon;
      rememberInForce(held, head.digest);
      log.info({ version: head.number, former }, 'the lexicon in force has changed');
    } else {
      if (former === UNREAD_VERSION) held = (await newestUsableBefore(head.number)) ?? held;
      const problems = newest.problems.length;
      log.error(
        { version: head.number, used: held.version, problems },
        'the version of the lexicon that is in force cannot be used; texts are screened with another one',
      );
    }
    seen = key;
  };

  const newestUsableBefore = async (number: number): Promise<Lexicon | null> => {
    for (let earlier = number - 1; earlier > 0; earlier -= 1) {
      const digest = await selectDigest(db, earlier);
      if (digest === null) continue;
      const version = await readUsableVersion({ db, makeReady }, { number: earlier, digest });
      if (version.kind === 'usable') return version.lexicon;
    }
    return null;
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
