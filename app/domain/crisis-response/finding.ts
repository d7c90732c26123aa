import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { ScreenedText } from '#app/domain/crisis-response/screened-text.ts';
import type { GroupId, MemberId, ScreeningId } from '#app/domain/shared/ids.ts';
import type { Tier } from '#app/screening/screening.ts';

/** A wording that calls for a person, because of what it says or because nobody knows what it says. */
export type Finding = {
  subjectKind: SubjectKind;
  subjectId: string;
  revision: number;
  authorId: MemberId;
  groupId: GroupId | null;
  keptFrom: MemberId | null;
  tier: Tier;
  /** Null, as is `screenedAt`, when the words could not be screened. */
  screeningId: ScreeningId | null;
  committedAt: Date;
  screenedAt: Date | null;
};

/** What was found in a wording, with who answers for it. */
export function findingIn(
  subjectKind: SubjectKind,
  text: ScreenedText,
  found: Pick<Finding, 'tier' | 'screeningId' | 'committedAt' | 'screenedAt'>,
): Finding {
  const { subjectId, revision, authorId, groupId, keptFrom = null } = text;
  return { subjectKind, subjectId, revision, authorId, groupId, keptFrom, ...found };
}
