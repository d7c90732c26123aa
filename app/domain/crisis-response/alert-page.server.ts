import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, PostId } from '#app/domain/shared/ids.ts';
import {
  recordLook,
  selectAlert,
  selectEvents,
  selectOtherOpen,
  selectRecentScreenings,
} from '#app/domain/crisis-response/alert-page.repository.server.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import { readLexiconOfScreening } from '#app/domain/lexicon/read-lexicon.server.ts';
import { readPostForStaff } from '#app/domain/posts/post-for-review.server.ts';
import { explain } from '#app/screening/explain.ts';

const EVENTS_SHOWN = 100;
const SCREENINGS_SHOWN = 12;

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
  if (alert === null) {
    deps.log.warn({ actorId: actor.id, alertId }, 'refused: no such alert');
    return null;
  }
  // Nobody sees a word of it before the look is on record.
  await recordLook(db, { actorId: actor.id, alertId, version: alert.version });
  const [texts, post, events, screenings, others] = await Promise.all([
    screenedKinds[alert.subjectKind](db, [alert]),
    // The subject of this kind is a post.
    alert.subjectKind === 'post' ? readPostForStaff(db, alert.subjectId as PostId) : null,
    selectEvents(db, alertId, EVENTS_SHOWN),
    selectRecentScreenings(
      db,
      { authorId: alert.authorId, exceptScreeningId: alert.screeningId },
      SCREENINGS_SHOWN,
    ),
    selectOtherOpen(db, alert),
  ]);
  const { concerns, tier, lexiconVersion } = alert;
  const present = post?.post ?? null;
  return {
    now: alert.now.toISOString(),
    alert: {
      id: alert.id,
      ref: alert.ref,
      tier,
      state: alert.state,
      version: alert.version,
      firing: alert.firing,
      subjectKind: alert.subjectKind,
      authorHandle: alert.authorHandle,
      groupName: alert.groupName,
      previousAlertId: alert.previousAlertId,
      writtenAt: alert.committedAt.toISOString(),
      triggeredAt: alert.triggeredAt.toISOString(),
      holder: alert.holder,
      isYours: alert.ackedBy === actor.id,
      ackExpiresAt: iso(alert.ackExpiresAt),
      nextPageAt: alert.state === 'triggered' ? iso(alert.nextPageAt) : null,
      closedAt: iso(alert.closedAt),
      closedBy: alert.closedBy,
      outcome: alert.outcome,
    },
    mayRelease: alert.ackedBy === actor.id || actor.roles.includes('safety_lead'),
    words: {
      text: texts[0]?.text ?? '',
      wasScreened: alert.screeningId !== null,
      evidence: (concerns ?? []).flatMap(({ evidence }) =>
        evidence.map(({ start, end }) => ({ start, end })),
      ),
      wasEdited: present !== null && present.revision !== alert.revision,
      isHidden: present !== null && present.hiddenAt !== null,
      isWithdrawn: present !== null && present.withdrawnAt !== null,
    },
    reasons:
      concerns === null || lexiconVersion === null
        ? []
        : explain(
            { tier, concerns, lexiconVersion },
            await readLexiconOfScreening(db, lexiconVersion),
          ).map(({ kind, sentence }) => ({ kind, sentence })),
    thread:
      post === null
        ? null
        : { id: post.thread.id, title: post.thread.title, number: post.post.number },
    surrounding: (post?.surrounding ?? []).map((each) => ({
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
      kinds: each.concerns.map(({ kind }) => kind),
      subjectKind: each.subjectKind,
      screenedAt: each.screenedAt.toISOString(),
      alert:
        each.alertId === null || each.alertId === alertId
          ? null
          : { id: each.alertId, ref: each.alertRef },
    })),
    others,
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

/** Of an event's facts, those that a person reads. */
function shownFacts(facts: Record<string, unknown>): Record<string, string | number> {
  const shown = ['tier', 'from', 'audience', 'people', 'reason', 'result', 'detail', 'outcomeCode'];
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
