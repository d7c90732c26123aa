import type { Actor } from '#app/domain/shared/actor.ts';
import { recordLook } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, ReviewItemId } from '#app/domain/shared/ids.ts';
import { explain } from '#app/screening/explain.ts';
import type { ScreenedKind, Surroundings } from '#app/domain/crisis-response/screened-kind.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import {
  readChoices,
  type DecisionChoices,
} from '#app/domain/moderation/decision-choices.server.ts';
import { hasEffectsOn } from '#app/domain/moderation/effects.repository.server.ts';
import {
  needsOutcome,
  possibleActions,
  type SubjectState,
} from '#app/domain/moderation/decision.ts';
import {
  selectAnsweredAlert,
  selectDecisionsAboutAuthor,
  selectItem,
  selectOpenAlert,
  selectSignals,
  type DecisionRow,
  type ItemRow,
  type SignalRow,
} from '#app/domain/moderation/item.repository.server.ts';
import {
  signsOfCoordination,
  type SignOfCoordination,
} from '#app/domain/moderation/coordination.ts';
import { selectReportersOfItem } from '#app/domain/moderation/coordination.repository.server.ts';
import { saveOpening } from '#app/domain/moderator-care/own-limits.repository.server.ts';
import { moderationScope } from '#app/domain/moderation/policy.ts';
import { mayDecideIn } from '#app/domain/moderation/queue-policy.ts';
import { readSubject } from '#app/domain/moderation/subjects.repository.server.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';

const FORMER_DECISIONS = 20;

export type ItemPage = {
  item: ItemRow;
  subject: SubjectState;
  /** The wordings that signals point at and the present one, newest first. */
  wordings: { revision: number; text: string }[];
  signals: SignalRow[];
  /** What the screener found, in sentences that quote the text. */
  explanations: string[];
  /** Where the text stands and what is around it; null when there is nothing to show. */
  around: Surroundings | null;
  /** About this author, this item's own included, newest first. */
  decisions: DecisionRow[];
  alert: { id: AlertId; ref: number; ackedBy: string | null } | null;
  /** How responders answered the last alert about the same text (M-16). */
  answered: Awaited<ReturnType<typeof selectAnsweredAlert>>;
  /** Signs that the reports were agreed on, for people to weigh. */
  coordination: SignOfCoordination[];
  /** Each wording was told by one member about another, and none takes the place of one before. */
  isAboutSomebody: boolean;
  actions: DecisionAction[];
  /** What a decision can say. */
  choices: DecisionChoices;
  needsOutcome: boolean;
};

/**
 * Opens one item for a moderator, with everything needed to judge it. Every opening is written into the
 * audit log (M-19). Null when the item does not exist for this person.
 */
export async function openItemPage(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  input: { itemId: ReviewItemId },
): Promise<ItemPage | null> {
  const { db } = deps;
  const who = { memberId: actor.id, scope: moderationScope(actor) };
  const item = await selectItem(db, who, input.itemId);
  const subject =
    item === null ? null : await readSubject(db, { kind: item.subjectKind, id: item.subjectId });
  if (item === null || subject === null) {
    deps.log.warn({ actorId: actor.id, itemId: input.itemId }, 'refused: no such review item');
    return null;
  }
  const look = recordLook(db, {
    actorId: actor.id,
    action: 'review_item.viewed',
    subjectKind: 'review_item',
    subjectId: item.id,
    facts: { itemVersion: item.version, revision: subject.revision },
  });
  const kind: ScreenedKind = screenedKinds[item.subjectKind];
  await saveOpening(db, actor.id, item.id);
  const [signals, around, decisions, alert, answered, reporters] = await Promise.all([
    selectSignals(db, item.id),
    kind.readSurroundings === null ? null : kind.readSurroundings(db, item.subjectId),
    selectDecisionsAboutAuthor(db, who, item.authorId, FORMER_DECISIONS),
    selectOpenAlert(db, item.id),
    selectAnsweredAlert(db, item.id),
    selectReportersOfItem(db, item.id),
    // Beside the reading, and awaited with it: nobody sees a word before the look is on record.
    look,
  ]);
  const revisions = new Set([subject.revision, ...signals.map(({ revision }) => revision)]);
  const texts = await kind.readTexts(
    db,
    [...revisions].map((revision) => ({ subjectId: item.subjectId, revision })),
  );
  const canBeHidden = kind.setHidden !== null;
  const subjectKey = { kind: item.subjectKind, id: item.subjectId };
  const [choices, isLimited] = await Promise.all([
    readChoices(db, actor, {
      subject: subjectKey,
      revision: subject.revision,
      groupId: item.groupId,
      openedAt: item.openedAt,
    }),
    hasEffectsOn(db, subjectKey),
  ]);
  const { measures } = choices;
  return {
    choices,
    item,
    subject,
    signals,
    explanations: explanationsOf(signals),
    around,
    decisions,
    alert,
    answered,
    // That several fear for somebody is no sign of anything but that.
    coordination: item.subjectKind === 'worry' ? [] : signsOfCoordination(reporters),
    isAboutSomebody: texts.some(({ toldBy }) => toldBy !== undefined),
    wordings: texts
      .map(({ revision, text }) => ({ revision, text }))
      .sort((a, b) => b.revision - a.revision),
    actions: possibleActions({ ...subject, canBeHidden, measures, isLimited }).filter((action) =>
      mayDecideIn(
        actor,
        item.state === 'escalated' && alert !== null ? 'escalated' : 'waiting',
        action,
      ),
    ),
    needsOutcome: needsOutcome({
      tier: item.tier,
      isResolved: item.state === 'resolved',
      alertWaits: alert?.ackedBy === null,
    }),
  };
}

/** What was found, in sentences, each once. */
function explanationsOf(signals: readonly SignalRow[]): string[] {
  const sentences: string[] = [];
  for (const { tier, concerns, lexiconVersion } of signals) {
    if (lexiconVersion === null) continue;
    for (const { sentence } of explain({ tier, concerns, lexiconVersion })) {
      sentences.push(sentence);
    }
  }
  return [...new Set(sentences)];
}
