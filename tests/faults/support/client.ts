import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ExpectedTier } from '#tests/faults/support/history.ts';
import { CANARY_WORDS, type Writer } from '#tests/faults/support/people.ts';
import type { World } from '#tests/faults/support/world.ts';

/** As long as a person's browser would wait, and then some. */
const ANSWER_WITHIN_MS = 35_000;
const RETRY_AFTER_MS = 500;

export const EMERGENCY = `I swallowed all my pills ten minutes ago. I sit at ${CANARY_WORDS}.`;
export const QUIET = `Tea at six, then the long way round to ${CANARY_WORDS}.`;
/** Signs on which `preload.mjs` makes the process die, the screener throw, and the process stand still. */
export const POISON = `\u{1F9E8} ${QUIET}`;
export const UNREADABLE = `\u{1F4A5} ${QUIET}`;
export const FREEZING = `\u{1F422} ${EMERGENCY}`;

export type Written = {
  source?: string;
  tier?: ExpectedTier;
  writer?: Writer;
  /** How often the same form is sent again when no success was told. */
  retries?: number;
};

export type Told = {
  kind: 'accepted' | 'refused' | 'unanswered';
  submissionKey: string;
  ms: number;
};

let turn = 0;

/** Sends a reply as a browser does, with every answer written down. A retry sends the very same form. */
export async function post(
  world: World,
  origin: string | (() => string),
  words: Written = {},
): Promise<Told> {
  turn += 1;
  const { tier = 'none', retries = 0 } = words;
  const source = words.source ?? (tier === 'emergency' ? EMERGENCY : QUIET);
  const writer = words.writer ?? itemAt(world.writers, turn);
  const threadId = itemAt(world.threads, turn);
  const submissionKey = randomUUID();
  const start = performance.now();
  for (let tries = 1; ; tries += 1) {
    const at = typeof origin === 'string' ? origin : origin();
    const status = await send(at, threadId, writer, { source, submissionKey });
    const ms = Math.round(performance.now() - start);
    if (status === 303) {
      world.history.add({ kind: 'accepted', submissionKey, tier, tries, ms });
      return { kind: 'accepted', submissionKey, ms };
    }
    world.history.add(
      status === null
        ? { kind: 'unanswered', submissionKey }
        : { kind: 'refused', submissionKey, status },
    );
    if (tries > retries) {
      return { kind: status === null ? 'unanswered' : 'refused', submissionKey, ms };
    }
    await pause(RETRY_AFTER_MS);
  }
}

/** The status of the answer; null when none came. */
async function send(
  origin: string,
  threadId: string,
  writer: Writer,
  form: { source: string; submissionKey: string },
): Promise<number | null> {
  try {
    const answer = await fetch(`${origin}/threads/${threadId}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: writer.cookie, origin },
      body: new URLSearchParams(form),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
}

export type Load = { stop: () => Promise<void> };

/** Posts at a steady rate until stopped; one of `everyNth` is an emergency. Every form is sent until it is taken. */
export function startLoad(
  world: World,
  origin: string | (() => string),
  rate: { perSecond: number; everyNth: number },
): Load {
  const under = new Set<Promise<unknown>>();
  let count = 0;
  const timer = setInterval(() => {
    count += 1;
    const tier = count % rate.everyNth === 0 ? 'emergency' : 'none';
    const sent = post(world, origin, { tier, retries: 200 });
    under.add(sent);
    void sent.finally(() => under.delete(sent));
  }, 1000 / rate.perSecond);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(under);
    },
  };
}

function itemAt<T>(items: readonly T[], turn: number): T {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('There is nobody to write.');
  return item;
}
