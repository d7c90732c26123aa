import { itemWords } from '#app/copy/moderation.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';

type ItemLinkProps = {
  itemId: string;
  subjectKind: SubjectKind;
  groupName: string | null;
  /** The page was loaded after something was done: here it goes on. */
  hasFocus?: boolean;
};

/** The way to one item, named by what it is about and never by what somebody wrote. */
export function ItemLink({ itemId, subjectKind, groupName, hasFocus = false }: ItemLinkProps) {
  return (
    <a href={`/moderation/items/${itemId}`} data-review-item="" autoFocus={hasFocus}>
      <bdi>{itemWords.heading(textKindWords[subjectKind].heading, groupName)}</bdi>
    </a>
  );
}
