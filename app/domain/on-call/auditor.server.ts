import type { Deps } from '#app/domain/shared/deps.ts';
import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';
import { newId } from '#app/domain/shared/ids.ts';
import {
  forgetSolved,
  selectBackstops,
  takeTurns,
  type Backstop,
} from '#app/domain/on-call/auditor.repository.server.ts';
import { parseAddress } from '#app/domain/on-call/channels/address.ts';
import type { Channels } from '#app/domain/on-call/channels/channel.ts';
import { readOnCallHealth } from '#app/domain/on-call/operations.server.ts';

/** At most once in so long for the same problem. */
const PAGE_AGAIN_AFTER: DurationMs = minutes(5);

export type AuditorDeps = Pick<Deps, 'db' | 'log' | 'secrets' | 'publicOrigin'> & {
  channels: Channels;
  /** A clock in milliseconds for the time in which the database, and with it its clock, is away. */
  now: () => number;
};

export type Auditor = {
  /** Looks once, pages if it must, and returns the codes of what it found. Never throws. */
  round: () => Promise<string[]>;
};

/**
 * Watches the engine from outside of it (S-32): late emergencies, unscreened texts, stranded messages,
 * parts that do not run, a lost canary, and a database that does not answer. It pages the backstops itself,
 * not by the engine's messages, for each problem at most once in five minutes however many auditors run.
 */
export function createAuditor(deps: AuditorDeps): Auditor {
  // As they were when the database last answered.
  let backstops: Backstop[] = [];
  let pagedForDatabaseAt = Number.NEGATIVE_INFINITY;
  // The database has no note of its own absence, so that its return is known here alone.
  let isDatabaseTold = false;

  const look = async (): Promise<{ found: string[]; toPage: string[]; isOver: boolean }> => {
    try {
      const { problems } = await readOnCallHealth(deps);
      backstops = await selectBackstops(deps.db);
      const isSolved = await forgetSolved(deps.db, problems);
      const isOver = isSolved || (isDatabaseTold && problems.length === 0);
      if (isOver) isDatabaseTold = false;
      const toPage = await takeTurns(deps.db, problems, PAGE_AGAIN_AFTER);
      return { found: problems, toPage, isOver };
    } catch (err) {
      deps.log.error({ err }, 'the auditor could not ask the database');
      const isTurn = deps.now() - pagedForDatabaseAt >= PAGE_AGAIN_AFTER;
      if (isTurn) {
        pagedForDatabaseAt = deps.now();
        isDatabaseTold = true;
      }
      return { found: ['database'], toPage: isTurn ? ['database'] : [], isOver: false };
    }
  };

  return {
    round: async () => {
      const { found, toPage, isOver } = await look();
      if (toPage.length > 0) {
        deps.log.error({ problems: toPage }, 'the auditor found the watch over alerts not well');
        await tell(deps, backstops, { news: 'trigger', problems: toPage });
      } else if (isOver) {
        await tell(deps, backstops, { news: 'resolve', problems: [] });
      }
      return found;
    },
  };
}

async function tell(
  deps: AuditorDeps,
  backstops: readonly Backstop[],
  word: { news: 'trigger' | 'resolve'; problems: readonly string[] },
): Promise<void> {
  await Promise.all(
    backstops.map(async ({ kind, settingsSealed }) => {
      const to = addressOf(deps, kind, settingsSealed);
      const channel = deps.channels[kind];
      if (to === null || channel === undefined) return;
      const result = await channel.send({
        messageId: newId(),
        to,
        content: {
          purpose: 'backstop',
          news: word.news,
          matter: 'engine_late',
          problems: [...word.problems],
          alert: null,
          link: `${deps.publicOrigin}/on-call`,
        },
        urgent: true,
      });
      if (result.kind !== 'accepted') {
        deps.log.error({ kind, detail: result.detail }, 'the auditor could not page a backstop');
      }
    }),
  );
}

function addressOf(deps: AuditorDeps, kind: Backstop['kind'], sealed: Buffer) {
  try {
    return parseAddress(kind, deps.secrets.open('contact', sealed));
  } catch {
    return null;
  }
}
