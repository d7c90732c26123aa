import { Button } from '#app/components/button.tsx';
import { Notice } from '#app/components/notice.tsx';
import { deskWords } from '#app/copy/review-queue.ts';

/** What was done to come to a page, and the form that undoes it. */
export type DeskNotice = {
  text: string;
  undo:
    | { itemId: string; intent: 'unskip' | 'unsnooze' | 'take-back' }
    | { itemId: string; intent: 'undo'; decisionId: string }
    | null;
  /** An item that was decided and can be decided again, but not undone. */
  decidedItem: string | null;
};

/** Says what was done, and offers to undo it. Its words describe what has the focus by the id `notice`. */
export function DoneNotice({ notice }: { notice: DeskNotice | null }) {
  if (notice === null) return null;
  const { text, undo, decidedItem } = notice;
  return (
    <Notice kind="good">
      <p id="notice">{text}</p>
      {decidedItem === null ? null : (
        <p>
          <a href={`/moderation/items/${decidedItem}`}>{deskWords.openDecided}</a>
        </p>
      )}
      {undo === null ? null : (
        <form method="post" action={`/moderation/items/${undo.itemId}/place`}>
          <input type="hidden" name="intent" value={undo.intent} />
          {undo.intent === 'undo' ? (
            <input type="hidden" name="decisionId" value={undo.decisionId} />
          ) : null}
          <Button kind="quiet" data-review="undo">
            {undo.intent === 'undo' ? deskWords.undoDecision : deskWords.undo}
          </Button>
        </form>
      )}
    </Notice>
  );
}
