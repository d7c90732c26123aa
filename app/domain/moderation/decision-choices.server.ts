import type { Db } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import { measuresFor, type TextMeasureKind } from '#app/domain/moderation/effect.ts';
import { readRulesFor, type JudgedBy } from '#app/domain/moderation/ground-decision.server.ts';
import { permits } from '#app/domain/moderation/permissions.ts';
import { personMeasures, type PersonMeasureKind } from '#app/domain/moderation/person-measure.ts';
import { readModeratedThread, readMoveTargets } from '#app/domain/posts/moderated-post.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';

/** What a person can choose from when they decide about a text. */
export type DecisionChoices = {
  measures: TextMeasureKind[];
  persons: PersonMeasureKind[];
  /** The rules in force when the text was written. */
  rules: JudgedBy;
  /** Groups the conversation can be moved to. */
  groups: { id: GroupId; name: string }[];
};

/** Gathers what a decision about a text can say. The caller decided that this person may decide. */
export async function readChoices(
  db: Db,
  actor: Actor,
  about: {
    subject: { kind: SubjectKind; id: string };
    revision: number;
    groupId: GroupId | null;
    openedAt: Date;
  },
): Promise<DecisionChoices> {
  const { subject, revision, groupId, openedAt } = about;
  const canBeHidden = screenedKinds[subject.kind].setHidden !== null;
  const [rules, thread] = await Promise.all([
    readRulesFor(db, {
      subjectKind: subject.kind,
      subjectId: subject.id,
      revision,
      groupId,
      openedAt,
    }),
    readModeratedThread(db, subject),
  ]);
  const groups = thread === null ? [] : await readMoveTargets(db, thread.groupId);
  const measures = measuresFor({ kind: subject.kind, canBeHidden }).filter(
    (kind) => kind !== 'move' || groups.length > 0,
  );
  const maySuspend = permits(actor, 'member.suspend', { groupId });
  const persons = personMeasures.filter((kind) => maySuspend || !kind.startsWith('suspension'));
  return { measures, persons, rules, groups };
}
