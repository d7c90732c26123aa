import { sql } from 'kysely';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { readTransitions, type Transition } from '#tests/faults/support/transitions.ts';
import { readStories } from '#tests/faults/support/promises/stories.ts';
import type { Invariant } from '#tests/faults/support/seen.ts';
import { replayAlert, storedAlert } from '#tests/support/replay-alert.ts';

/** How late a due step may be once nothing is broken any more. */
const LATE_SECONDS = 30;
/** The longest that rounds may lie apart, and a look of the engine on a busy machine. */
const LONGEST_SILENCE_MS = 15 * 60_000 + 30_000;

/** Nobody is forgotten while nobody is with them. */
export const watchedOver: Invariant = {
  id: 'I3',
  promise:
    'an alert that nobody has is on its way to somebody, not late, and never silent for long',
  broken: async (seen) => {
    const { rows } = await sql<{ id: string; due: string | null }>`
      select a.id, e.due_at::text as due from alert a
      left join alert_escalation e on e.alert_id = a.id
      where a.state = 'triggered' and a.kind <> 'canary' and e.unanswered_at is null
        and (e.due_at is null or e.due_at < app_now() - make_interval(secs => ${LATE_SECONDS}))
    `.execute(seen.db);
    const turns = seen.history.of('turned');
    const silences = (await readStories(seen.db))
      .filter(({ tier, kind }) => tier === 'emergency' && kind === 'real')
      .flatMap(({ id, waits, calls }) =>
        waits.flatMap(({ fromMs, toMs }) => {
          const heard = calls.filter((at) => at >= fromMs && at <= toMs);
          const points = [fromMs, ...heard, toMs].sort((one, other) => one - other);
          return points.slice(1).map((to, index) => ({ id, from: points[index] ?? to, to }));
        }),
      )
      // A test that turns the clock by an hour makes an hour of silence; the rest is the engine's.
      .filter(({ from, to }) => {
        const turned = turns.filter((turn) => turn.fromMs <= to && turn.toMs >= from);
        const excuse = Math.max(0, ...turned.map((turn) => turn.toMs - turn.fromMs));
        return to - from > LONGEST_SILENCE_MS + excuse;
      });
    return [
      ...rows.map(({ id, due }) => `alert ${id}: next step ${due ?? 'never'}`),
      ...silences.map(({ id, from, to }) => `alert ${id}: silent for ${to - from} ms`),
    ];
  },
};

/** Who has an alert is left in peace with it, and so is everybody else. */
export const leftInPeace: Invariant = {
  id: 'I4',
  promise: 'two seconds after somebody took an alert nobody is paged for it any more',
  broken: async ({ db }) => {
    const { rows } = await sql<{ id: string; started: Date }>`
      select m.alert_id as id, t.started_at as started
      from message_attempt t join outgoing_message m on m.id = t.message_id
      join alert_escalation e on e.alert_id = m.alert_id and not e.parallel_ack
      join lateral (
        select v.kind, v.occurred_at from alert_event v
        where v.alert_id = m.alert_id and v.occurred_at <= t.started_at
          and v.kind in ('created', 'acknowledged', 'released', 'timed_out', 'raised_again', 'closed')
        order by v.occurred_at desc, v.id desc limit 1
      ) last on last.kind in ('acknowledged', 'closed')
      where (m.purpose = 'page' or m.facts ->> 'news' = 'trigger')
        and t.started_at > last.occurred_at + interval '2 seconds'
    `.execute(db);
    return rows.map(({ id, started }) => `alert ${id}: a page began at ${started.toISOString()}`);
  },
};

const ended: Record<Transition['of'], readonly string[]> = {
  screening_task: ['done', 'failed'],
  alert: ['closed'],
  outgoing_message: ['failed_perm', 'superseded', 'cancelled', 'read'],
};
/** What a message that was taken can still become. */
const afterAccepted = ['accepted', 'delivered', 'read', 'failed_perm'];

/** Nothing is undone by something that comes late. */
export const forward: Invariant = {
  id: 'I6',
  promise:
    'nothing that has ended goes on, no count goes back, and every change of an alert counts',
  broken: async ({ db }) =>
    (await readTransitions(db))
      .filter(({ of, before, after, countBefore, countAfter }) => {
        const resumed = ended[of].includes(before) && before !== after;
        const unsaid =
          of === 'outgoing_message' &&
          ((before === 'accepted' && !afterAccepted.includes(after)) ||
            (before === 'delivered' && after !== 'delivered' && after !== 'read'));
        const counted = of === 'alert' ? countAfter === countBefore + 1 : countAfter >= countBefore;
        return resumed || unsaid || !counted;
      })
      .map(
        ({ of, id, before, after, countBefore, countAfter }) =>
          `${of} ${id}: ${before} (${countBefore}) → ${after} (${countAfter})`,
      ),
};

/** An alert belongs to the person who said so, and to nobody else. */
export const takenByPeople: Invariant = {
  id: 'I7',
  promise: 'who has an alert took it, and calling goes on only when it was given back or lapsed',
  broken: async ({ db, history }) => {
    const { rows: holders } = await sql<{ id: string }>`
      select a.id from alert a where a.state = 'acked' and a.acked_by is distinct from (
        select v.actor_id from alert_event v
        where v.alert_id = a.id and v.kind in ('acknowledged', 'handed_over')
        order by v.occurred_at desc, v.id desc limit 1)
    `.execute(db);
    const { rows: fired } = await sql<{ id: string }>`
      select f.alert_id as id from alert_event f
      join alert_escalation e on e.alert_id = f.alert_id and not e.parallel_ack
      join lateral (
        select v.kind from alert_event v
        where v.alert_id = f.alert_id and (v.occurred_at, v.id) < (f.occurred_at, f.id)
          and v.kind in ('created', 'acknowledged', 'released', 'timed_out', 'raised_again', 'closed')
        order by v.occurred_at desc, v.id desc limit 1
      ) last on last.kind in ('acknowledged', 'closed')
      where f.kind in ('step_fired', 'newcomer_called')
    `.execute(db);
    const { rows: takings } = await sql<{ alertId: string; memberId: string }>`
      select alert_id as "alertId", actor_id as "memberId" from alert_event
      where kind in ('acknowledged', 'handed_over')
    `.execute(db);
    const unwritten = history
      .of('taken')
      .filter(
        (told) =>
          !takings.some(
            ({ alertId, memberId }) => alertId === told.alertId && memberId === told.memberId,
          ),
      );
    return [
      ...holders.map(({ id }) => `alert ${id} is with somebody who did not take it`),
      ...fired.map(({ id }) => `alert ${id} called people although somebody had it`),
      ...unwritten.map(({ alertId }) => `alert ${alertId}: somebody was told that they have it`),
    ];
  },
};

/** The log alone is enough to tell the whole story. */
export const explained: Invariant = {
  id: 'I10',
  promise: 'the log of an alert tells how it stands',
  broken: async ({ db }) => {
    const { rows } = await sql<{ id: AlertId }>`
      select a.id from alert a join alert_escalation e on e.alert_id = a.id where a.kind = 'real'
    `.execute(db);
    const breaches: string[] = [];
    for (const { id } of rows) {
      const [told, stands] = [await replayAlert(db, id), await storedAlert(db, id)];
      for (const [what, value] of Object.entries(stands)) {
        const said = Object.entries(told).find(([name]) => name === what)?.[1];
        if (said !== value) breaches.push(`alert ${id}: ${what} is not what its log says`);
      }
    }
    return breaches;
  },
};
