import { Button } from '#app/components/button.tsx';
import { Choice, TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { decisionWords } from '#app/copy/decision.ts';
import { itemWords, reasonCodeWords } from '#app/copy/moderation.ts';
import { bulkWords } from '#app/copy/review-queue.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import { bulkActions, formatSeen } from '#app/domain/moderation/bulk.ts';
import type { BulkPreview } from '#app/domain/moderation/bulk-decision.server.ts';
import { MAX_EXPLANATION } from '#app/domain/moderation/decision.ts';
import { reasonCodes } from '#app/domain/moderation/reason-codes.ts';

type BulkFormProps = {
  preview: BulkPreview;
  errors: FieldErrors;
  typed: Readonly<Record<string, string | undefined>>;
  submissionKey: string;
};

/** Whom and what one decision would concern, and the decision. */
export function BulkForm({ preview, errors, typed, submissionKey }: BulkFormProps) {
  const together = preview.items.filter(({ mayBe }) => mayBe);
  return (
    <>
      {preview.gone === 0 ? null : <p>{bulkWords.gone(preview.gone)}</p>}
      {together.length === 0 ? (
        <p>{bulkWords.none}</p>
      ) : (
        <section className="stack">
          <h2>{bulkWords.people}</h2>
          <ul className="plain-list">
            {preview.people.map(({ handle, texts }) => (
              <li key={handle}>
                <bdi>{handle}</bdi>, {bulkWords.texts(texts)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h2>{bulkWords.items}</h2>
        <ul className="queue">
          {preview.items.map((item) => (
            <li key={item.itemId}>
              <div className="queue-row">
                <TierMark tier={item.tier} />
                <a href={`/moderation/items/${item.itemId}`}>
                  <bdi>
                    {itemWords.heading(textKindWords[item.subjectKind].heading, item.groupName)}
                  </bdi>
                </a>
                <bdi className="quiet">{item.authorHandle}</bdi>
                {item.mayBe ? null : <strong>{bulkWords.alone}</strong>}
              </div>
            </li>
          ))}
        </ul>
      </section>
      {together.length === 0 ? null : (
        <form method="post" action="/moderation/bulk" className="form">
          <input type="hidden" name="intent" value="ask" />
          <input type="hidden" name="submissionKey" value={submissionKey} />
          {together.map((item) => (
            <input key={item.itemId} type="hidden" name="items" value={formatSeen(item)} />
          ))}
          <div className="review-verdicts">
            {bulkActions.map((action, index) => (
              <Choice
                key={action}
                type="radio"
                name="verdict"
                id={index === 0 ? 'verdict' : `verdict-${action}`}
                legend={bulkWords.because[action]}
                required
                errors={index === 0 ? errors['verdict'] : undefined}
                defaultValue={typed['verdict']}
                options={reasonCodes[action].map((code) => ({
                  value: `${action}:${code}`,
                  label: reasonCodeWords[code],
                }))}
              />
            ))}
          </div>
          <TextArea
            name="explanation"
            label={decisionWords.explanation}
            hint={bulkWords.explanationHint}
            errors={errors['explanation']}
            defaultValue={typed['explanation']}
            maxLength={MAX_EXPLANATION}
            rows={5}
          />
          <Button>{bulkWords.ask}</Button>
        </form>
      )}
    </>
  );
}
