import { randomUUID } from 'node:crypto';
import { alertLatencies } from '#scripts/bench/alert-latency.ts';
import { loadForm, loadPage, type LoadFigures } from '#scripts/bench/load.ts';
import { scriptKilobytes } from '#scripts/bench/page-weight.ts';
import { percentile } from '#scripts/bench/percentiles.ts';
import { BENCH_SIZE, seedBench, type BenchData } from '#scripts/bench/seed.ts';
import { startSite, type Site } from '#scripts/site.ts';

const SECONDS = 10;
const LATENCY_SAMPLES = 200;
const WRITERS = 400;

/** Measures the site as a whole and prints a line a figure, with the aim beside it. */
export async function benchWeb(): Promise<void> {
  const { groups, members, threads, posts } = BENCH_SIZE;
  say(`Data: ${groups} groups, ${members} members, ${threads} threads, ${posts} posts`);
  let data: BenchData | undefined;
  const site = await startSite(async ({ db }) => {
    data = await seedBench(db);
  });
  try {
    if (data === undefined) throw new Error('The data was not made.');
    await measure(site, data);
  } finally {
    await site.stop();
  }
}

async function measure(site: Site, data: BenchData): Promise<void> {
  const thread = `${site.origin}/threads/${data.thread.id}`;
  const cookie = await site.signIn(data.member.id);

  // First, while the queue is quiet: how soon a responder sees an emergency.
  const latencies = await alertLatencies(site, data, LATENCY_SAMPLES);
  say(
    `Post committed → alert on the board: median ${ms(percentile(latencies, 0.5))}, ` +
      `99th percentile ${ms(percentile(latencies, 0.99))}, worst ${ms(Math.max(...latencies))} ` +
      `(aim: 99th under 60 ms; ${latencies.length} posts)`,
  );
  sayLoad('Thread page of 20 posts, visitor', await loadPage(thread, SECONDS), 450);
  sayLoad('Thread page of 20 posts, member', await loadPage(thread, SECONDS, { cookie }), 350);
  sayLoad('Posting a reply', await loadReplies(site, data), 300);
  say(`Web and worker together: ${site.residentMegabytes().toFixed(0)} MB (aim: under 300 MB)`);
  const kilobytes = await scriptKilobytes(thread, cookie);
  say(`Scripts of a member's page: ${kilobytes.toFixed(1)} kB gzipped (aim: at most 100 kB)`);
}

/** Replies by many members in many conversations, as on a busy evening. */
async function loadReplies(site: Site, data: BenchData): Promise<LoadFigures> {
  const cookies: string[] = [];
  for (const member of data.members.slice(-WRITERS)) cookies.push(await site.signIn(member));
  let turn = 0;
  return loadForm(site.origin, SECONDS, () => {
    turn += 1;
    return {
      path: `/threads/${data.threads[turn % data.threads.length] ?? data.thread.id}`,
      cookie: cookies[turn % cookies.length] ?? '',
      body: new URLSearchParams({
        source: 'Thank you for **writing** this. I had a walk by the river today and it helped.',
        submissionKey: randomUUID(),
      }),
    };
  });
}

function sayLoad(what: string, { perSecond, p50, p99, statuses }: LoadFigures, aim: number): void {
  say(
    `${what}: ${perSecond.toFixed(0)} requests/s, median ${ms(p50)}, 99th percentile ${ms(p99)} ` +
      `(aim: at least ${aim}/s; answers: ${statuses})`,
  );
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function say(line: string): void {
  console.log(line);
}
