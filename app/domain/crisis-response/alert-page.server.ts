import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import { recordLook } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { isAboutThem } from '#app/domain/crisis-response/alert.ts';
import {
  selectAlert,
  selectEvents,
  selectFoundWordings,
  selectMissedLegs,
  selectOtherOpen,
  selectRecentScreenings,
  selectTellingNotes,
} from '#app/domain/crisis-response/alert-page.repository.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import {
  kindsAboutTheirWriter,
  screenedKinds,
} from '#app/domain/crisis-response/screened-kinds.server.ts';
import { readAlertCare } from '#app/domain/care/alert-care.server.ts';
import { readSubject } from '#app/domain/moderation/subjects.repository.server.ts';
import { explain } from '#app/screening/explain.ts';
import type { Concern, ConcernKind, Tier } from '#app/screening/screening.ts';

const CALLS_SHOWN = 100;
const SCREENINGS_SHOWN = 12;
const WORDINGS_SHOWN = 5;

/** What the page of an alert shows; nothing that it does not show is in it. Times are ISO strings. */
export type AlertPage = NonNullable<Awaited<ReturnType<typeof openAlertPage>>>;

/**
 * Opens an alert for somebody who answers alerts, and writes the look into the audit log. Null when there
 * is no such alert for this person.
 */
export async function openAlertPage(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  alertId: AlertId,
) {
  const { db } = deps;
  const alert = answersAlerts(actor) ? await selectAlert(db, alertId) : null;
  if (alert === null || isAboutThem(alert, actor.id)) {
    deps.log.warn({ actorId: actor.id, alertId }, 'refused: no such alert');
    return null;
  }
  const look = recordLook(db, {
    actorId: actor.id,
    action: 'alert.viewed',
    subjectKind: 'alert',
    subjectId: alertId,
    facts: { version: alert.version, revision: alert.revision },
  });
  const { subjectKind, subjectId, authorId } = alert;
  const kind: ScreenedKind = screenedKinds[subjectKind];
  const found = await selectFoundWordings(db, alertId, WORDINGS_SHOWN);
  const shown = [alert, ...found].flatMap(({ screeningId }) => screeningId ?? []);
  const [texts, present, around, notes, events, missed, screenings, others, care] =
    await Promise.all([
      kind.readTexts(
        db,
        [alert, ...found].map(({ revision }) => ({ subjectId, revision })),
      ),
      readSubject(db, { kind: subjectKind, id: subjectId }),
      kind.readSurroundings === null ? null : kind.readSurroundings(db, subjectId),
      selectTellingNotes(db, alertId),
      selectEvents(db, alertId, { latestCalls: CALLS_SHOWN }),
      selectMissedLegs(db, alertId),
      selectRecentScreenings(
        db,
        { authorId, kinds: kindsAboutTheirWriter, except: shown },
        SCREENINGS_SHOWN,
      ),
      selectOtherOpen(db, alert),
      readAlertCare(db, actor, alert),
      // Beside the reading, and awaited with it: nobody sees a word before the look is on record.
      look,
    ]);
  const { concerns, tier, lexiconVersion } = alert;
  const textOf = (revision: number) => texts.find((each) => each.revision === revision);
  const words = textOf(alert.revision);
  return {
    now: alert.now.toISOString(),
    alert: {
      id: alert.id,
      ref: alert.ref,
      tier,
      isDrill: alert.kind === 'drill',
      state: alert.state,
      version: alert.version,
      firing: alert.firing,
      subjectKind,
      authorHandle: alert.authorHandle,
      groupName: alert.groupName,
      previousAlertId: alert.previousAlertId,
      writtenAt: alert.writtenAt.toISOString(),
      triggeredAt: alert.triggeredAt.toISOString(),
      holder: alert.holder,
      isYours: alert.ackedBy === actor.id,
      ackExpiresAt: iso(alert.ackExpiresAt),
      nextPageAt: alert.state === 'triggered' ? iso(alert.nextPageAt) : null,
      closedAt: iso(alert.closedAt),
      closedBy: alert.closedBy,
      // A drill ends with the drill, by nobody and as nothing.
      outcome: alert.kind === 'drill' ? null : alert.outcome,
    },
    mayRelease: alert.ackedBy === actor.id || actor.roles.includes('safety_lead'),
    words: {
      text: words?.text ?? '',
      wasScreened: alert.screeningId !== null,
      evidence: evidenceOf(concerns),
      /** Who told it, where that is not whom it is about. What is told is added to, never edited. */
      toldBy: words?.toldBy ?? null,
      wasEdited:
        words?.toldBy === undefined && present !== null && present.revision !== alert.revision,
      isHidden: present !== null && present.isHidden,
      isWithdrawn: present !== null && present.isWithdrawn,
    },
    reasons: reasonsOf({ tier, concerns, lexiconVersion }),
    /** Other wordings of the same text in which something was found. What others told is among the notes. */
    otherWordings: found.flatMap((each) => {
      const text = textOf(each.revision);
      if (text === undefined || text.toldBy !== undefined) return [];
      return {
        revision: each.revision,
        text: text.text,
        writtenAt: each.writtenAt.toISOString(),
        tier: each.tier,
        evidence: evidenceOf(each.concerns),
      };
    }),
    /** What colleagues wrote on an alert that made this one more pressing, or opened it. */
    notes: notes.map((note) => ({
      id: note.id,
      by: note.by,
      text: note.text,
      writtenAt: note.writtenAt.toISOString(),
      evidence: evidenceOf(note.concerns),
      reasons: reasonsOf(note),
    })),
    place: around?.place ?? null,
    surrounding: (around?.posts ?? []).map((each) => ({
      number: each.number,
      authorHandle: each.authorHandle,
      html: each.html,
      createdAt: each.createdAt.toISOString(),
      isHidden: each.isHidden,
      isWithdrawn: each.isWithdrawn,
    })),
    screenings: screenings.map((each) => ({
      id: each.id,
      tier: each.tier,
      kinds: [...new Set(each.concerns.map(({ kind }) => kind))],
      subjectKind: each.subjectKind,
      screenedAt: each.screenedAt.toISOString(),
      alert:
        each.alertId === null || each.alertId === alertId
          ? null
          : { id: each.alertId, ref: each.alertRef },
    })),
    others,
    /** Legs of its way that took longer than they may, in order. */
    missed,
    /** The case it belongs to, and what closing it needs. */
    care,
    events: events.map(({ id, kind, occurredAt, actor: who, facts, note }) => ({
      id,
      kind,
      occurredAt: occurredAt.toISOString(),
      actor: who,
      note,
      facts: shownFacts(facts),
    })),
  };
}

function evidenceOf(concerns: readonly Concern[] | null): { start: number; end: number }[] {
  return (concerns ?? []).flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => ({ start, end })),
  );
}

/** What was found, in sentences. */
function reasonsOf(found: {
  tier: Tier | null;
  concerns: Concern[] | null;
  lexiconVersion: number | null;
}): { kind: ConcernKind; sentence: string }[] {
  const { tier, concerns, lexiconVersion } = found;
  if (tier === null || concerns === null || lexiconVersion === null) return [];
  const reasons = explain({ tier, concerns, lexiconVersion });
  return reasons.map(({ kind, sentence }) => ({ kind, sentence }));
}

/** Of an event's facts, those that a person reads. */
function shownFacts(facts: Record<string, unknown>): Record<string, string | number> {
  const shown = [
    'tier',
    'from',
    'audience',
    'people',
    'reason',
    'result',
    'detail',
    'outcomeCode',
    'leg',
    'seconds',
    'targetSeconds',
  ];
  return Object.fromEntries(
    shown.flatMap((name) => {
      const value = facts[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    }),
  );
}

function iso(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
