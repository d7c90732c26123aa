import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';

/** One alert as it went: when it waited for somebody, and when somebody was called. On the database's clock. */
type Story = {
  id: string;
  tier: string;
  kind: string;
  waits: { fromMs: number; toMs: number }[];
  /** Beginnings of pages, those told along with another among them, and steps that found nobody to call. */
  calls: number[];
};

type Row = Omit<Story, 'waits'> & { turns: { kind: string; atMs: number }[]; nowMs: number };

/** The stories of all alerts. */
export async function readStories(db: Db): Promise<Story[]> {
  const { rows } = await sql<Row>`
    select a.id, a.tier, a.kind, extract(epoch from app_now())::float8 * 1000 as "nowMs",
      (select json_agg(json_build_object('kind', v.kind, 'atMs', extract(epoch from v.occurred_at) * 1000)
          order by v.occurred_at, v.id)
        from alert_event v where v.alert_id = a.id and v.kind in
          ('created', 'tier_raised', 'acknowledged', 'released', 'timed_out', 'raised_again', 'closed')) as turns,
      coalesce((select json_agg(extract(epoch from t.started_at) * 1000)
        from outgoing_message m join message_attempt t on t.message_id = coalesce(m.carried_by, m.id)
        where m.alert_id = a.id and m.purpose in ('page', 'backstop')), '[]')::jsonb
      || coalesce((select json_agg(extract(epoch from v.occurred_at) * 1000)
        from alert_event v where v.alert_id = a.id and v.kind = 'step_fired'
          and v.facts ->> 'people' = '0' and v.facts ->> 'outside' = '0'), '[]')::jsonb as calls
    from alert a
  `.execute(db);
  return rows.map(({ turns, nowMs, ...story }) => {
    const waits: Story['waits'] = [];
    let since: number | null = null;
    for (const { kind, atMs } of turns) {
      const isHeld = kind === 'acknowledged' || kind === 'closed';
      if (isHeld && since !== null) waits.push({ fromMs: since, toMs: atMs });
      if (isHeld) since = null;
      // Raised while somebody has it, an alert stays with them.
      else if (kind !== 'tier_raised') since ??= atMs;
    }
    if (since !== null) waits.push({ fromMs: since, toMs: nowMs });
    return { ...story, waits };
  });
}
