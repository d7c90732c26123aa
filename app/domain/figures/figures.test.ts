import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { alertTargets } from '#app/domain/crisis-response/targets.ts';
import { figuresAsCsv } from '#app/domain/figures/figures-csv.ts';
import { readQuestion } from '#app/domain/figures/figures-form.ts';
import { readFigures } from '#app/domain/figures/read-figures.server.ts';
import { LEAST_FOR_PERCENTILES } from '#app/domain/figures/spread.ts';
import { days, hours, minutes, seconds } from '#app/domain/shared/duration.ts';
import { newId, type MemberId } from '#app/domain/shared/ids.ts';
import { person, quietLog } from '#tests/support/crisis.ts';
import { setNow, testDatabase, truncateAll } from '#tests/support/database.ts';
import { pastAlerts, responders, type PastAlert } from '#tests/support/figures.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };

const FROM = Date.parse('2026-03-20T00:00:00Z');
const at = (ms: number) => new Date(ms).toISOString();
const asked = { days: { from: '2026-03-20', to: '2026-04-02' }, zone: 'Europe/Berlin' };
const outcomes = ['contacted', 'no_risk_found', 'duplicate', null] as const;

/** Alerts around the period, some outside of it, over a change of clocks, with anything that can happen to them. */
const anyAlerts: fc.Arbitrary<PastAlert[]> = fc.array(
  fc
    .record({
      tier: fc.constantFrom('emergency', 'urgent'),
      opened: fc.integer({ min: FROM - days(3), max: FROM + days(17) }),
      taken: fc.array(
        fc.record({
          after: fc.integer({ min: 0, max: hours(3) }),
          by: fc.integer({ min: 0, max: 2 }),
        }),
        { maxLength: 3 },
      ),
      reached: fc.array(fc.integer({ min: -hours(1), max: hours(5) }), { maxLength: 3 }),
      outcome: fc.constantFrom(...outcomes),
      kind: fc.constantFrom('real', 'real', 'real', 'drill'),
    })
    .map(({ tier, opened, taken, reached, outcome, kind }): PastAlert => ({
      tier,
      openedAt: at(opened),
      taken: taken.map(({ after, by }) => ({ at: at(opened + after), by })),
      reached: reached.map((after) => at(opened + after)),
      outcome,
      kind,
    })),
  { maxLength: 40 },
);

/** The local date and hour, by the platform's own calendar. */
function localTime(iso: string): { day: string; hour: number } {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: asked.zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(iso));
  const [day = '', time = ''] = parts.split(' ');
  return { day, hour: Number(time.slice(0, 2)) };
}

const sinceOpening = (alert: PastAlert, moments: readonly string[]) => {
  const waits = moments.map((each) => Date.parse(each) - Date.parse(alert.openedAt));
  const sooner = waits.filter((wait) => wait >= 0).sort((a, b) => a - b);
  return sooner[0] ?? null;
};

/** The same figure worked out by hand: sort, and count off. */
function naiveSpread(waits: readonly (number | null)[], target: number) {
  const sorted = waits.filter((wait) => wait !== null).sort((a, b) => a - b);
  const rank = (share: number) =>
    sorted.length < LEAST_FOR_PERCENTILES
      ? null
      : (sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null);
  return {
    n: sorted.length,
    outOf: waits.length,
    median: rank(0.5),
    p95: rank(0.95),
    worst: sorted.at(-1) ?? null,
    within: sorted.filter((wait) => wait <= target).length,
  };
}

function naiveTimes(alerts: readonly PastAlert[], tier: AlertTier) {
  const of = (some: readonly PastAlert[]) => ({
    acknowledge: naiveSpread(
      some.map((alert) =>
        sinceOpening(
          alert,
          alert.taken.map((taken) => taken.at),
        ),
      ),
      alertTargets[tier].acknowledge,
    ),
    contact: naiveSpread(
      some.map((alert) => sinceOpening(alert, alert.reached)),
      alertTargets[tier].contact,
    ),
  });
  const own = alerts.filter((alert) => alert.tier === tier);
  const byHour = (hour: number) => own.filter(({ openedAt }) => localTime(openedAt).hour === hour);
  return {
    tier,
    target: alertTargets[tier],
    ...of(own),
    hours: Array.from({ length: 24 }, (_, hour) => ({ hour, ...of(byHour(hour)) })),
  };
}

/** Nights as a person counts them: the hours after midnight belong to the evening before. */
function nightsOf(moments: readonly string[]): number {
  const nights = moments.flatMap((moment) => {
    const { day, hour } = localTime(moment);
    if (hour >= 22) return [day];
    return hour < 6 ? [at(Date.parse(`${day}T00:00:00Z`) - days(1)).slice(0, 10)] : [];
  });
  return new Set(nights).size;
}

function naiveLoad(alerts: readonly PastAlert[], people: readonly MemberId[]) {
  return people.map((_, by) => {
    const own = alerts.flatMap((alert) => alert.taken.filter((taken) => taken.by === by));
    return {
      taken: alerts.filter((alert) => alert.taken.some((taken) => taken.by === by)).length,
      nights: nightsOf(own.map((taken) => taken.at)),
    };
  });
}

test('the figures are what one gets by sorting and counting by hand, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(anyAlerts, async (alerts) => {
      await truncateAll(db);
      const lead = await person(db, ['safety_lead']);
      const people = await responders(db, 3);
      await pastAlerts(db, alerts, people);
      const figures = await readFigures(deps, lead, asked);

      const inPeriod = alerts.filter(({ openedAt, kind }) => {
        const { day } = localTime(openedAt);
        return kind === 'real' && day >= asked.days.from && day <= asked.days.to;
      });
      expect(figures?.tiers).toMatchObject([
        naiveTimes(inPeriod, 'emergency'),
        naiveTimes(inPeriod, 'urgent'),
      ]);
      const count = (tier: AlertTier, outcome: PastAlert['outcome']) =>
        inPeriod.filter((each) => each.tier === tier && each.outcome === outcome).length;
      for (const { tier, outcome, count: counted } of figures?.outcomes ?? []) {
        expect(counted).toBe(count(tier, outcome));
      }
      const summed = (figures?.outcomes ?? []).reduce((all, row) => all + row.count, 0);
      expect(summed).toBe(inPeriod.length);
      const shown = await Promise.all(
        people.map(async (id) => {
          const { handle } = await db
            .selectFrom('member')
            .select('handle')
            .where('id', '=', id)
            .executeTakeFirstOrThrow();
          const row = figures?.load.find((each) => each.handle === handle);
          return { taken: row?.taken ?? 0, nights: row?.nights ?? 0 };
        }),
      );
      expect(shown).toEqual(naiveLoad(inPeriod, people));
    }),
    { numRuns: 15 },
  );
}, 60_000);

describe('of few alerts', () => {
  const past = (count: number): PastAlert[] =>
    Array.from({ length: count }, (_, index) => ({
      tier: 'urgent',
      openedAt: at(FROM + hours(30 + index)),
      taken: [{ at: at(FROM + hours(30 + index) + minutes(index + 1)), by: 0 }],
      reached: [],
      outcome: null,
    }));

  test.each([
    [4, { n: 4, median: null, p95: null, worst: minutes(4) }],
    [5, { n: 5, median: minutes(3), p95: minutes(5), worst: minutes(5) }],
  ])('%i have the worst, and a median only from five on', async (count, expected) => {
    await pastAlerts(db, past(count), await responders(db, 1));
    const figures = await readFigures(deps, await person(db, ['safety_lead']), asked);
    const urgent = figures?.tiers.find(({ tier }) => tier === 'urgent');
    expect(urgent?.acknowledge).toMatchObject(expected);
    expect(urgent?.contact).toMatchObject({ n: 0, outOf: count, worst: null, within: 0 });
    const leg = (name: string) => urgent?.legs.find((each) => each.leg === name);
    expect(leg('acknowledged')).toMatchObject({ target: minutes(15), took: expected });
    // Nobody promised to say whether a message arrived, so that clock never ran.
    expect(leg('accepted')?.took).toMatchObject({ outOf: count });
    // Nothing was done yet, and none is closed: that has no length.
    expect(leg('acted')?.took).toMatchObject({ n: 0, outOf: count, worst: null });
    expect(leg('closed')?.took).toMatchObject({ n: 0, outOf: count, worst: null });
    expect(leg('delivered')?.took).toMatchObject({ n: 0, outOf: 0 });
  });
});

test('responders see their own load, safety leads everybody’s, and members nothing', async () => {
  const [mine = newId<MemberId>(), other = newId<MemberId>()] = await responders(db, 2);
  const opened = FROM + days(2);
  const taken = [0, 1].map((by) => ({ at: at(opened + seconds(by + 1)), by }));
  const alert: PastAlert = {
    tier: 'urgent',
    openedAt: at(opened),
    taken,
    reached: [],
    outcome: null,
  };
  await pastAlerts(db, [alert], [mine, other]);
  const actor = { id: mine, handle: 'x', roles: ['responder'], moderates: [] } as const;
  const own = await readFigures(deps, actor, asked);
  expect([own?.isOwnLoadOnly, own?.load.length]).toEqual([true, 1]);
  const lead = await person(db, ['safety_lead']);
  expect((await readFigures(deps, lead, asked))?.load).toHaveLength(2);
  expect(await readFigures(deps, await person(db), asked)).toBeNull();
});

test('hours on duty are those within the period, and two shifts at once count once', async () => {
  const [id = newId<MemberId>()] = await responders(db, 1);
  const rotations = [await rotation(id), await rotation(id)];
  const shift = (rotationId: string, from: number, to: number) =>
    sql`
    insert into shift_record (id, rotation_id, member_id, starts_at, ends_at, rule)
    values (gen_random_uuid(), ${rotationId}, ${id}, ${at(from)}, ${at(to)}, 'rotation')
  `.execute(db);
  const [first = '', second = ''] = rotations;
  // From an hour before the period (which begins at 23:00 UTC) until two hours into it, and again.
  await shift(first, FROM - hours(2), FROM + hours(1));
  await shift(second, FROM, FROM + hours(3));
  const figures = await readFigures(deps, await person(db, ['safety_lead']), asked);
  expect(figures?.load).toMatchObject([{ taken: 0, nights: 0, dutySeconds: 4 * 3600 }]);
});

async function rotation(ownerId: MemberId): Promise<string> {
  const result = await sql<{ id: string }>`
    with schedule as (
      insert into oncall_schedule (id, name, zone, owner_id)
      values (gen_random_uuid(), 'Nights ' || gen_random_uuid(), 'UTC', ${ownerId}) returning id
    )
    insert into oncall_rotation (id, schedule_id, name, position, unit, length, anchor)
    select gen_random_uuid(), id, 'First', 1, 'day', 1, '2026-01-01T00:00' from schedule returning id
  `.execute(db);
  return result.rows[0]?.id ?? '';
}

test('without a choice it is the last thirty days by the clock of UTC', async () => {
  await setNow(db, '2026-03-31T23:30:00Z');
  const { asked: usual } = readQuestion(new URLSearchParams());
  const figures = await readFigures(deps, await person(db, ['safety_lead']), usual);
  expect(figures).toMatchObject({ fromDay: '2026-03-02', toDay: '2026-03-31', zone: 'UTC' });
});

test('what cannot be a period or a zone is said beside its field, and the usual is shown', () => {
  const fields = (query: string) => Object.keys(readQuestion(new URLSearchParams(query)).errors);
  expect(fields('from=2026-02-30&to=2026-03-01')).toEqual(['from']);
  expect(fields('from=2026-03-01')).toEqual(['to']);
  expect(fields('from=2026-03-02&to=2026-03-01')).toEqual(['to']);
  expect(fields('from=2024-01-01&to=2026-03-01')).toEqual(['to']);
  expect(fields('zone=Europe%2FNowhere')).toEqual(['zone']);
  expect(fields('from=2026-03-01&to=2026-03-01&zone=Europe%2FBerlin')).toEqual([]);
});

test('the file has a line for each number, and nothing that a table program would run', async () => {
  const figures = await readFigures(deps, await person(db, ['safety_lead']), asked);
  if (figures === null) throw new Error('There are no figures.');
  const load = [{ handle: '=cmd|"x",', taken: 2, nights: 1, dutySeconds: 0 }];
  const lines = figuresAsCsv({ ...figures, load })
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toBe('figure,tier,part,n,out_of,median_s,p95_s,worst_s,target_s,within');
  expect(lines).toContain('time_to_acknowledge,emergency,all,0,0,,,,300,0');
  expect(lines).toContain(`alerts_taken,,"'=cmd|""x"",",2,,,,,,`);
  expect(lines.filter((line) => line.startsWith('time_to_'))).toHaveLength(2 * 2 * 25);
  expect(lines).toContain('leg_accepted,emergency,all,0,0,,,,15,0');
});
