import { sql } from 'kysely';
import type { Invariant } from '#tests/faults/support/seen.ts';

/** What is asked of the table, message by message. */
type Message = {
  id: string;
  state: string;
  channel: string;
  isOwed: boolean;
  attempts: { result: string | null; early: boolean }[];
};

/** The channels at the end of which a test sees the id of each message. */
const SEEN_BY_ID: readonly string[] = ['email', 'sms', 'voice', 'webhook'];

/** What one process may be sending at the moment at which something breaks. */
const IN_FLIGHT = 12;

/** Every page arrives, and no more often than something was broken. */
export const delivered: Invariant = {
  id: 'I5',
  promise: 'every page arrives or is owed no more, and twice only where something broke in between',
  broken: async ({ db, history }) => {
    const arrivals = new Map<string, number>();
    for (const { messageId } of history.of('delivered')) {
      if (messageId !== null) arrivals.set(messageId, (arrivals.get(messageId) ?? 0) + 1);
    }
    const { rows: messages } = await sql<Message>`
      select m.id, m.state, coalesce(c.channel, d.kind) as channel,
        m.state in ('pending', 'sending', 'failed_temp') and m.purpose in ('page', 'backstop')
          and e.still_calling and greatest(m.next_at, coalesce(m.lease_until, m.next_at)) < app_now() - interval '30 seconds'
          as "isOwed",
        coalesce((select json_agg(json_build_object('result', t.result, 'early',
            t.finished_at < (select n.started_at from message_attempt n
              where n.message_id = m.id and n.attempt = t.attempt + 1)) order by t.attempt)
          from message_attempt t where t.message_id = m.id), '[]') as attempts
      from outgoing_message m
      left join contact_method c on c.id = m.contact_method_id
      left join external_destination d on d.id = m.destination_id
      left join alert_escalation e on e.alert_id = m.alert_id
      where coalesce(c.channel, d.kind) <> 'sink'
    `.execute(db);
    const byId = new Map(messages.map((message) => [message.id, message]));
    const unseen = messages.filter(
      ({ id, state, channel }) =>
        (state === 'accepted' || state === 'delivered' || state === 'read') &&
        SEEN_BY_ID.includes(channel) &&
        !arrivals.has(id),
    );
    // An attempt that was known to have succeeded, or to be in vain, calls for no other.
    const needless = messages.filter(({ attempts }) =>
      attempts.some(
        ({ result, early }) => early && (result === 'accepted' || result === 'failed_perm'),
      ),
    );
    const doubled = [...arrivals].filter(
      ([id, times]) => times > (byId.get(id)?.attempts.length ?? 0),
    );
    const extra = [...arrivals.values()].reduce((sum, times) => sum + times - 1, 0);
    const broken = history.of('fault').length;
    const allowed = broken * IN_FLIGHT;
    return [
      ...unseen.map(({ id }) => `message ${id} counts as taken, and nobody got it`),
      ...messages.filter(({ isOwed }) => isOwed).map(({ id }) => `message ${id} is still owed`),
      ...needless.map(({ id }) => `message ${id} was sent again without need`),
      ...doubled.map(([id, times]) => `message ${id} arrived ${times} times`),
      ...(extra > allowed ? [`${extra} messages arrived again, and ${broken} things broke`] : []),
    ];
  },
};

/** From the words of a person to the telephone of another, as it looks from outside. */
export const heard: Invariant = {
  id: 'I5',
  promise: 'somebody was told of every emergency that was taken, unless somebody has it',
  broken: async ({ db, history }) => {
    const arrived = history.of('delivered').flatMap(({ messageId }) => messageId ?? []);
    const expected = history.of('accepted').filter(({ tier }) => tier === 'emergency');
    if (expected.length === 0) return [];
    const { rows } = await sql<{ key: string }>`
      select p.submission_key as key from post p
      where p.submission_key = any(${expected.map(({ submissionKey }) => submissionKey)}::uuid[])
        and not exists (
          select from alert a where a.subject_id = p.id and (a.state <> 'triggered' or exists (
            select from outgoing_message m where m.alert_id = a.id and m.purpose = 'page'
              and coalesce(m.carried_by, m.id)::text = any(${arrived}::text[]))))
    `.execute(db);
    return rows.map(({ key }) => `form ${key} is an emergency of which nobody heard`);
  },
};
