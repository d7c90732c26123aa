import { randomUUID } from 'node:crypto';
import type { AlertId, MemberId } from '#app/domain/shared/ids.ts';
import { waitUntil } from '#db/embedded/running.ts';
import type { BenchData } from '#scripts/bench/seed.ts';
import type { Site } from '#scripts/site.ts';

const EMERGENCY = 'I took all my pills ten minutes ago and I am not going to tell anyone. Goodbye.';
const LONGEST_WAIT_MS = 60_000;
/** Posts that are not counted: like the pages, this is measured when the processes are warm. */
const WARM_UP = 30;

/**
 * Posts emergencies one after another, each by another member, while a responder's board is open, and
 * measures from the commit of each post until the board's data, fetched at the board's own hint, shows its
 * alert. Returns milliseconds.
 */
export async function alertLatencies(
  site: Site,
  data: BenchData,
  samples: number,
): Promise<number[]> {
  const [responder = data.member.id, ...authors] = data.members;
  const { db } = site.connection;
  await db.insertInto('member_role').values({ member_id: responder, role: 'responder' }).execute();
  const board = watchBoard(site.origin, await site.signIn(responder));
  await board.opened;

  const latencies: number[] = [];
  for (const author of authors.slice(0, WARM_UP + samples)) {
    await post(site, data, author);
    let latency: number | undefined;
    let alertId: AlertId | undefined;
    const seen = await waitUntil(async () => {
      const opened = await db
        .selectFrom('alert')
        .select(['id', 'committed_at'])
        .where('author_id', '=', author)
        .executeTakeFirst();
      const seenAt = board.firstSeen.get(opened?.id ?? '');
      if (opened === undefined || seenAt === undefined) return false;
      alertId = opened.id;
      latency = seenAt - opened.committed_at.getTime();
      return true;
    }, LONGEST_WAIT_MS);
    if (!seen || latency === undefined || alertId === undefined) {
      throw new Error('An alert did not reach the board within a minute.');
    }
    latencies.push(latency);
    // The board of this bench shows what is open; closing keeps it as short as on a usual night.
    await db
      .updateTable('alert')
      .set({
        state: 'closed',
        closed_by: responder,
        closed_at: new Date(),
        outcome_code: 'no_risk_found',
      })
      .where('id', '=', alertId)
      .execute();
  }
  board.close();
  return latencies.slice(WARM_UP);
}

async function post(site: Site, data: BenchData, author: MemberId): Promise<void> {
  const answer = await fetch(`${site.origin}/threads/${data.thread.id}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: await site.signIn(author), origin: site.origin },
    body: new URLSearchParams({ source: EMERGENCY, submissionKey: randomUUID() }),
  });
  await answer.arrayBuffer();
  if (answer.status !== 303) throw new Error(`A post was answered with ${answer.status}.`);
}

/** A responder's open board: fetches the board's data whenever the event stream hints at a change. */
function watchBoard(origin: string, cookie: string) {
  const closing = new AbortController();
  const firstSeen = new Map<string, number>();
  let markOpened: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (markOpened = resolve));
  const signal = closing.signal;

  const refresh = async () => {
    const answer = await fetch(`${origin}/on-call.data`, { headers: { cookie }, signal });
    const text = await answer.text();
    const now = Date.now();
    for (const [id] of text.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}/g)) {
      if (!firstSeen.has(id)) firstSeen.set(id, now);
    }
  };
  const watch = async () => {
    const stream = await fetch(`${origin}/on-call/stream`, { headers: { cookie }, signal });
    if (stream.body === null) throw new Error('The board has no event stream.');
    const reader = stream.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (!Buffer.from(read.value).includes('event:')) continue;
      await refresh();
      markOpened();
    }
  };
  watch().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return { opened, firstSeen, close: () => closing.abort() };
}
