import { inTransaction } from '#db/transaction.ts';
import type { Trx } from '#db/client.server.ts';
import type { TriedChannel } from '#db/schema/on-call-paging.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { lockAnyAlert } from '#app/domain/crisis-response/alerts.repository.server.ts';
import { canaryHandles } from '#app/domain/crisis-response/canary-texts.repository.server.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import {
  holdCanary,
  insertRun,
  selectProgress,
} from '#app/domain/on-call/canary.repository.server.ts';
import { serialiseAddress, type Address } from '#app/domain/on-call/channels/address.ts';
import { contactChannels } from '#app/domain/on-call/contact-channels.ts';
import { endDrill } from '#app/domain/on-call/end-drills.server.ts';
import { selectLeads } from '#app/domain/on-call/method-health.repository.server.ts';
import { insertOwnerMessages } from '#app/domain/on-call/pages.repository.server.ts';
import { openAddress } from '#app/domain/on-call/sealed-address.server.ts';
import { selectWatchedBrowser } from '#app/domain/on-call/watched-browser.repository.server.ts';
import {
  ensurePlaces,
  hadFailed,
  insertChannelNews,
  saveWeekly,
  selectChannelProgress,
  selectLatestWeekly,
  selectPlaces,
  type MonitoredPlace,
} from '#app/domain/on-call/weekly-canary.repository.server.ts';
import {
  AGAIN_AFTER_FAILURE,
  judgeChannels,
  WEEKLY,
  WEEKLY_LIMIT,
} from '#app/domain/on-call/weekly-canary.ts';

export type WeeklyCanaryDeps = Pick<Deps, 'db' | 'log' | 'secrets' | 'wakeScreening'> & {
  /** Telephones and inboxes of the settings that somebody watches, for channels that this installation has. */
  monitored: readonly Address[];
};

/** What came of looking after the weekly canary once. */
export type WeeklyNews =
  | { kind: 'nothing' }
  | { kind: 'started' }
  | { kind: 'completed' }
  | { kind: 'failed'; channels: TriedChannel[] };

/**
 * Once a week sends the text of nobody the whole way, from the screener through an alert to a message over
 * each real channel, to places that somebody watches (S-31). What came of each channel is kept; when one
 * fails, safety leads and the backstops are told, and it is tried again every day until it works. Without
 * places nothing is sent. Any number of processes may look after it. It is no sign of life for a monitor
 * outside: the canary of every five minutes is.
 */
export async function runWeeklyCanary(deps: WeeklyCanaryDeps): Promise<WeeklyNews> {
  const { taskId, news } = await inTransaction(deps.db, (trx) => lookAfter(trx, deps));
  if (taskId !== null) deps.wakeScreening([taskId]);
  if (news.kind === 'failed') {
    const lost = news.channels.filter(({ state }) => state === 'failed');
    deps.log.error({ channels: lost }, 'the weekly canary was lost on a real channel');
  }
  return news;
}

type LookedAfter = { taskId: ScreeningTaskId | null; news: WeeklyNews };

async function lookAfter(trx: Trx, deps: WeeklyCanaryDeps): Promise<LookedAfter> {
  const nothing: LookedAfter = { taskId: null, news: { kind: 'nothing' } };
  if (!(await holdCanary(trx))) return nothing;
  const places = await placesOf(trx, deps);
  if (places.length === 0) return nothing;
  const latest = await selectLatestWeekly(trx, {
    well: WEEKLY,
    failed: AGAIN_AFTER_FAILURE,
    limit: WEEKLY_LIMIT,
  });
  if (latest !== null && !latest.isOver) {
    return { taskId: null, news: await follow(trx, deps, latest) };
  }
  if (latest !== null && !latest.isOld) return nothing;
  await ensurePlaces(trx, canaryHandles.real, places);
  const id = await insertRun(trx, 'real');
  const taskId = await enqueueScreeningTask(trx, { kind: 'canary', subjectId: id, revision: 1 });
  return { taskId, news: { kind: 'started' } };
}

async function follow(
  trx: Trx,
  deps: WeeklyCanaryDeps,
  run: { id: string; isLate: boolean },
): Promise<WeeklyNews> {
  const seen = await selectProgress(trx, run.id);
  const progress = seen.alertId === null ? [] : await selectChannelProgress(trx, seen.alertId);
  const places = await selectPlaces(trx, canaryHandles.real);
  // A place that turned out to be gone is no place any more, but it was tried.
  const wanted = contactChannels.filter(
    (kind) => places.includes(kind) || progress.some(({ channel }) => channel === kind),
  );
  const tried = judgeChannels(
    wanted.map(
      (channel) =>
        progress.find((each) => each.channel === channel) ?? {
          channel,
          state: 'waiting',
          detail: null,
          givesReceipt: false,
        },
    ),
    { isOver: run.isLate },
  );
  if (tried === null) return { kind: 'nothing' };
  const alert = seen.alertId === null ? null : await lockAnyAlert(trx, seen.alertId);
  if (alert !== null) await endDrill(trx, alert);
  const lost = tried.filter(({ state }) => state === 'failed');
  const failedHop = lost.length === 0 ? null : lost.map(({ channel }) => channel).join(' ');
  const wasFailed = await hadFailed(trx, run.id);
  await saveWeekly(trx, run.id, { channels: tried, failedHop });
  if (failedHop === null) {
    if (wasFailed)
      await insertChannelNews(trx, {
        matter: 'channel_test',
        news: 'resolve',
        problem: 'channels',
      });
    return { kind: 'completed' };
  }
  const about = { alertId: null, matter: 'channel_test' };
  await insertOwnerMessages(trx, await selectLeads(trx), about);
  const problem = `channel ${failedHop.replaceAll(' ', ', ')}`;
  await insertChannelNews(trx, { matter: 'channel_test', news: 'trigger', problem });
  return { kind: 'failed', channels: tried };
}

/** One place for each kind of channel: the first that the settings give, and the browser that is watched. */
async function placesOf(
  trx: Trx,
  { secrets, monitored }: WeeklyCanaryDeps,
): Promise<MonitoredPlace[]> {
  const watched = await selectWatchedBrowser(trx);
  const browser = watched === null ? null : openAddress({ secrets }, watched);
  const given = browser === null ? monitored : [...monitored, browser];
  return contactChannels.flatMap((channel) => {
    const to = given.find(({ kind }) => kind === channel);
    if (to === undefined) return [];
    const plain = serialiseAddress(to);
    return [
      {
        channel,
        addressSealed: secrets.seal('contact', plain),
        mark: secrets.fingerprint('monitored-place', `${channel} ${plain}`),
      },
    ];
  });
}
