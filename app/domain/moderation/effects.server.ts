import type { Trx } from '#db/client.server.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import type { EffectFacts, TextMeasure } from '#app/domain/moderation/effect.ts';
import {
  insertEffect,
  lockEffectsOf,
  lockEffectsOn,
  markReversed,
  selectFirstGroup,
  selectInForceOn,
  type Effect,
} from '#app/domain/moderation/effects.repository.server.ts';
import { moveItemsOfThread } from '#app/domain/moderation/moved-items.repository.server.ts';
import { sanctionOf, type PersonMeasure } from '#app/domain/moderation/person-measure.ts';
import {
  insertSanction,
  liftSanctions,
} from '#app/domain/moderation/sanctions.repository.server.ts';
import {
  liftPassages,
  maskPassages,
  moveThread,
  readModeratedThread,
  setAddedNotes,
  setThreadLocked,
} from '#app/domain/posts/moderated-post.server.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import type { DecisionId, GroupId, MemberId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';

// Every effect is a row of its own, which says what it is on and whether it is in force. What a text, a
// conversation or a member is like follows from the rows in force, so that taking one back never undoes
// what another decision did.

type Decided = {
  decisionId: DecisionId;
  subject: { kind: SubjectKind; id: string };
  authorId: MemberId;
  groupId: GroupId | null;
};

/** Does everything that a decision says, about the text and about the person. Returns when a restriction ends. */
export async function applyEffects(
  trx: Trx,
  decided: Decided,
  what: { measures: readonly TextMeasure[]; person: PersonMeasure },
): Promise<{ until: Date | null; restrictedIn: GroupId | null }> {
  let position = 0;
  const keep = async (kind: Effect['kind'], targetId: string, facts: EffectFacts = {}) => {
    position += 1;
    const { decisionId } = decided;
    await insertEffect(trx, { decisionId, position, kind, targetId, facts });
  };
  for (const measure of what.measures) await applyMeasure(trx, decided, measure, keep);
  const { person } = what;
  if (person.kind === 'nothing') return { until: null, restrictedIn: null };
  const sanction = sanctionOf(person);
  if (sanction === null) {
    await keep(person.kind === 'message' ? 'message' : 'support', decided.authorId);
    return { until: null, restrictedIn: null };
  }
  await keep(sanction.kind, decided.authorId);
  // A pause holds where the moderator's power does; a suspension everywhere.
  const groupId = sanction.kind === 'suspension' ? null : decided.groupId;
  const { decisionId, authorId: memberId } = decided;
  const { until } = await insertSanction(trx, { ...sanction, memberId, decisionId, groupId });
  return { until, restrictedIn: groupId };
}

type Keep = (kind: Effect['kind'], targetId: string, facts?: EffectFacts) => Promise<void>;

async function applyMeasure(
  trx: Trx,
  { subject }: Decided,
  measure: TextMeasure,
  keep: Keep,
): Promise<void> {
  switch (measure.kind) {
    case 'note': {
      await keep('note', subject.id, { notes: measure.notes });
      await showNotes(trx, subject.id);
      return;
    }
    case 'mask': {
      // Kinds that can be masked are posts, whose subject id is their own.
      const maskIds = await maskPassages(trx, subject.id as PostId, measure.passages);
      await keep('mask', subject.id, { maskIds });
      return;
    }
    case 'hide':
      await setHidden(trx, subject, true);
      await keep('hide', subject.id);
      return;
    case 'lock': {
      const { id } = await threadOf(trx, subject);
      await setThreadLocked(trx, id, true);
      await keep('lock', id);
      return;
    }
    case 'move': {
      const { groupId: to } = measure;
      if (to === null) throw new Error('A conversation is moved to a group.');
      const { id, groupId: from } = await threadOf(trx, subject);
      await moveWithItems(trx, id, to);
      await keep('move', id, { from, to });
    }
  }
}

/**
 * Takes back what a decision did, about the text and about the person, through the same functions. What
 * other decisions did stays. A message that was sent stays sent. Safe to run twice. Returns what was
 * taken back.
 */
export async function reverseDecision(
  trx: Trx,
  decision: { id: DecisionId; subject: { kind: SubjectKind; id: string } },
  by: MemberId,
): Promise<Effect['kind'][]> {
  const effects = await lockEffectsOf(trx, decision.id);
  await reverseAll(trx, effects, decision.subject, by);
  return effects.map(({ kind }) => kind);
}

/** Puts a text back as its author left it: takes back what any decision about it did to it. */
export async function restoreText(
  trx: Trx,
  subject: { kind: SubjectKind; id: string },
  by: MemberId,
): Promise<void> {
  await reverseAll(trx, await lockEffectsOn(trx, subject), subject, by);
  // What was hidden before effects were kept has none to take back.
  if (screenedKinds[subject.kind].setHidden !== null) await setHidden(trx, subject, false);
}

async function reverseAll(
  trx: Trx,
  effects: readonly Effect[],
  subject: { kind: SubjectKind; id: string },
  by: MemberId,
): Promise<void> {
  for (const effect of effects) {
    await markReversed(trx, effect.id, by);
    await reverse(trx, effect, subject, by);
  }
}

async function reverse(
  trx: Trx,
  effect: Effect,
  subject: { kind: SubjectKind; id: string },
  by: MemberId,
): Promise<void> {
  const { kind, targetId, facts } = effect;
  switch (kind) {
    case 'note':
      return showNotes(trx, targetId);
    case 'mask':
      return liftPassages(trx, targetId as PostId, facts.maskIds ?? []);
    case 'hide':
      return setHidden(trx, subject, (await selectInForceOn(trx, targetId, 'hide')).length > 0);
    case 'lock': {
      const others = await selectInForceOn(trx, targetId, 'lock');
      return setThreadLocked(trx, targetId as ThreadId, others.length > 0);
    }
    case 'move': {
      const last = (await selectInForceOn(trx, targetId, 'move')).at(-1)?.facts.to;
      const groupId = last ?? (await selectFirstGroup(trx, targetId));
      return groupId === null ? undefined : moveWithItems(trx, targetId as ThreadId, groupId);
    }
    case 'warning':
    case 'pause':
    case 'suspension':
      return liftSanctions(trx, effect.decisionId, by);
    case 'support':
    case 'message':
      return;
  }
}

/** Moves a conversation, and what is asked about it to the moderators of the place where it then stands. */
async function moveWithItems(trx: Trx, threadId: ThreadId, groupId: GroupId): Promise<void> {
  await moveItemsOfThread(trx, threadId, groupId);
  await moveThread(trx, threadId, groupId);
  // Those that were opened before the conversation could be taken, and after the first look.
  await moveItemsOfThread(trx, threadId, groupId);
}

/** Shows the notes of every decision in force on a post. */
async function showNotes(trx: Trx, postId: string): Promise<void> {
  const inForce = await selectInForceOn(trx, postId, 'note');
  const notes: ContentNote[] = inForce.flatMap(({ facts }) => [...(facts.notes ?? [])]);
  await setAddedNotes(trx, postId as PostId, [...new Set(notes)]);
}

async function setHidden(
  trx: Trx,
  subject: { kind: SubjectKind; id: string },
  hidden: boolean,
): Promise<void> {
  const kind = screenedKinds[subject.kind];
  if (kind.setHidden === null) throw new Error('This kind of text cannot be hidden.');
  await kind.setHidden(trx, subject.id, hidden);
}

async function threadOf(
  trx: Trx,
  subject: { kind: SubjectKind; id: string },
): Promise<{ id: ThreadId; groupId: GroupId }> {
  const thread = await readModeratedThread(trx, subject);
  if (thread === null) throw new Error('There is no conversation that belongs to this text.');
  return thread;
}
