import type { ItemPage } from '#app/domain/moderation/item-page.server.ts';
import { isPassageOf } from '#app/domain/posts/mask.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { concernKinds } from '#app/screening/screening.ts';

/** The words of the present text that the screener found, each once: what can be left out with a tick. */
function foundIn({ wordings, signals, subject }: ItemPage): string[] {
  const text = wordings.find(({ revision }) => revision === subject.revision)?.text ?? '';
  const found = signals
    .filter(({ revision }) => revision === subject.revision)
    .flatMap(({ concerns }) => concerns.flatMap(({ evidence }) => evidence))
    .map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(found)].filter((words) => isPassageOf(text, words));
}

/**
 * What the item's page shows and nothing besides: no id of a reporter, no former wording that nobody
 * pointed at. Times as ISO strings.
 */
export function viewOfItem(page: ItemPage, viewer: { mayOpenAlerts: boolean }) {
  const { item, subject, signals, alert, answered } = page;
  const pathOf = ({ id }: { id: AlertId }) =>
    viewer.mayOpenAlerts ? `/on-call/alerts/${id}` : null;
  const isResolved = item.state === 'resolved';
  const found = signals.flatMap((signal) =>
    signal.concerns.map((concern) => ({ ...concern, revision: signal.revision })),
  );
  return {
    item: {
      subjectKind: item.subjectKind,
      isSensitive: isSensitive(page),
      isAboutSomebody: page.isAboutSomebody,
      groupName: item.groupName,
      authorHandle: item.authorHandle,
      tier: item.tier,
      version: item.version,
      isResolved,
      isOverdue: item.isOverdue,
      dueAt: item.dueAt.toISOString(),
      heldBy: item.heldBy,
      heldUntil: item.heldUntil?.toISOString() ?? null,
      claimToken: item.claimToken,
    },
    subject,
    signals: signals.map(({ raisedAt, concerns, kind, revision, reason, note, tier }) => ({
      ...{ kind, revision, reason, note, tier },
      raisedAt: raisedAt.toISOString(),
      concerns: concerns.map(({ kind, tier, about }) => ({ kind, tier, about })),
    })),
    coordination: page.coordination,
    explanations: page.explanations,
    concerns: concernKinds.filter((kind) => found.some((concern) => concern.kind === kind)),
    wordings: page.wordings.map(({ revision, text }) => ({
      revision,
      text,
      isPresent: revision === subject.revision,
      evidence: found
        .filter((concern) => concern.revision === revision)
        .flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ start, end }))),
    })),
    place: page.around?.place ?? null,
    surrounding: (page.around?.posts ?? []).map((post) => ({
      number: post.number,
      authorHandle: post.authorHandle,
      html: post.html,
      createdAt: post.createdAt.toISOString(),
      isHidden: post.isHidden,
      isWithdrawn: post.isWithdrawn,
    })),
    decisions: page.decisions.map(({ decidedAt, itemId, ...decision }) => ({
      ...decision,
      itemId,
      isThisItem: itemId === item.id,
      decidedAt: decidedAt.toISOString(),
    })),
    alert:
      alert === null
        ? null
        : {
            ref: alert.ref,
            ackedBy: alert.ackedBy,
            path: pathOf(alert),
          },
    answered:
      answered === null
        ? null
        : {
            ref: answered.ref,
            closedBy: answered.closedBy,
            outcome: answered.outcome,
            path: pathOf(answered),
          },
    choices: { ...page.choices, actions: page.actions, found: foundIn(page) },
    needsOutcome: page.needsOutcome,
    asksOutcome: page.needsOutcome || (alert !== null && !isResolved),
  };
}

/** Whether the words stay closed until they are opened: as sensitive-item.server.ts says it in SQL. */
function isSensitive({ item, signals }: ItemPage): boolean {
  return (
    item.tier !== 'none' ||
    signals.some(
      ({ kind, reason }) =>
        kind === 'screening' || reason === 'worried' || reason === 'method_detail',
    )
  );
}
