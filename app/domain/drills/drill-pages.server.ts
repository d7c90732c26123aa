import { YIELDED_SHOWN_FOR } from '#app/domain/drills/drill.ts';
import {
  selectDrill,
  selectDrillNow,
  selectDrills,
  selectWays,
  type DrillRow,
} from '#app/domain/drills/drill-pages.repository.server.ts';
import { canPage } from '#app/domain/drills/run-drill.server.ts';
import { isRealEmergencyOpen } from '#app/domain/drills/drills.repository.server.ts';
import { countVerdicts, reportOn, type DrillReport } from '#app/domain/drills/report.ts';
import { answersAlerts, isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { DrillId } from '#app/domain/shared/ids.ts';

const AT_ONCE = 30;

/**
 * All drills, newest first. Whoever answers alerts reads the records of those that are over, and learns
 * from them; of others only safety leads know here. Null for everybody else.
 */
export async function readDrills(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  after: DrillId | null,
): Promise<DrillsPage | null> {
  if (!answersAlerts(actor)) return null;
  const isLead = isSafetyLead(actor);
  const rows = await selectDrills(deps.db, { endedOnly: !isLead, after, limit: AT_ONCE + 1 });
  const shown = rows.slice(0, AT_ONCE);
  return {
    isLead,
    drills: shown.map((row) => ({
      ...drillOf(row),
      verdicts: row.report === null ? null : countVerdicts(row.report),
    })),
    isOneOpen: isLead && after === null && shown.some(({ state }) => state !== 'ended'),
    next: rows.length > AT_ONCE ? (shown.at(-1)?.id ?? null) : null,
  };
}

export type DrillsPage = {
  isLead: boolean;
  drills: (DrillOnPage & { verdicts: ReturnType<typeof countVerdicts> | null })[];
  /** One has not ended, so no other can be prepared. */
  isOneOpen: boolean;
  next: DrillId | null;
};

/** One drill and how far it has come; when it is over, what was kept of it. Null when it is not there for this person. */
export async function readDrill(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  id: DrillId,
): Promise<DrillPage | null> {
  const row = answersAlerts(actor) ? await selectDrill(deps.db, id) : null;
  const isLead = isSafetyLead(actor);
  if (row === null || (row.state !== 'ended' && !isLead)) {
    deps.log.warn({ actorId: actor.id, drillId: id }, 'refused: no such drill');
    return null;
  }
  const [report, mustYield] = await Promise.all([
    row.state === 'running' ? readReport(deps, id) : row.report,
    row.state === 'ended' ? false : isRealEmergencyOpen(deps.db),
  ]);
  return { now: row.now.toISOString(), drill: drillOf(row), report, isLead, mustYield };
}

export type DrillPage = {
  now: string;
  drill: DrillOnPage;
  /** Null before it begins. */
  report: DrillReport | null;
  isLead: boolean;
  /** Somebody real is in danger. */
  mustYield: boolean;
};

async function readReport(deps: Pick<Deps, 'db'>, id: DrillId): Promise<DrillReport> {
  const [ways, could] = await Promise.all([selectWays(deps.db, id), canPage(deps.db)]);
  return reportOn(ways, could);
}

/** What the board says of a drill. `id` is given to safety leads alone. */
export type DrillNotice = { kind: 'prepared' | 'running' | 'yields'; id: DrillId | null };

/**
 * What the board says of a drill that is not over, to those who are told of it ahead and to safety leads;
 * and to everybody that a drill yields to somebody real. Null when there is nothing to say.
 */
export async function readDrillNotice(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<DrillNotice | null> {
  if (!answersAlerts(actor)) return null;
  const drill = await selectDrillNow(deps.db, YIELDED_SHOWN_FOR);
  if (drill === null) return null;
  const isLead = isSafetyLead(actor);
  const id = isLead || drill.state === 'ended' ? drill.id : null;
  if (drill.state === 'ended') return { kind: 'yields', id };
  if (drill.state === 'running' && (await isRealEmergencyOpen(deps.db)))
    return { kind: 'yields', id };
  return drill.isTold || isLead ? { kind: drill.state, id } : null;
}

/** A drill as pages show it. Times are ISO strings. */
export type DrillOnPage = ReturnType<typeof drillOf>;

function drillOf(row: DrillRow) {
  return {
    id: row.id,
    ref: row.ref,
    state: row.state,
    isTold: row.isTold,
    emergencies: row.emergencies,
    urgents: row.urgents,
    preparedBy: row.preparedBy,
    preparedAt: row.preparedAt.toISOString(),
    beganAt: row.beganAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    endedBy: row.endedBy,
    endReason: row.endReason,
  };
}
