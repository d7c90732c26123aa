import { Button } from '#app/components/button.tsx';
import { Select, TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { When } from '#app/components/when.tsx';
import {
  bandWords,
  placeWords,
  scoreReasonWords,
  skipReasonWords,
  takeOverReasonWords,
} from '#app/copy/review-queue.ts';
import type { ItemPlace } from '#app/domain/moderation/item-place.server.ts';
import { MAX_PASS_ON_NOTE } from '#app/domain/moderation/queue-forms.ts';
import { SNOOZE_HOURS } from '#app/domain/moderation/review-item.ts';
import { skipReasons } from '#app/domain/moderation/skip-reason.ts';
import { takeOverReasons } from '#app/domain/moderation/take-over-reason.ts';

type ItemPlaceProps = { itemId: string; place: ItemPlace; now: string };

/** Where an item stands and why, and what can be done with it besides deciding. */
export function ItemPlacePanel({ itemId, place, now }: ItemPlaceProps) {
  const { may, passedOn, putOffUntil } = place;
  const action = `/moderation/items/${itemId}/place`;
  return (
    <section className="stack" aria-labelledby="place-heading">
      <h2 id="place-heading">{placeWords.heading}</h2>
      <p>
        {bandWords[place.band]}
        {place.why.length === 0 ? '' : ': '}
        {place.why.map((reason) => scoreReasonWords[reason]).join(', ')}.
        {place.skips === 0 ? '' : ` ${placeWords.skips(place.skips)}`}
      </p>
      {place.isHeldPost ? (
        <p>
          <strong>{placeWords.heldPost}</strong>
        </p>
      ) : null}
      {passedOn === null ? null : (
        <p>
          <strong>
            {placeWords.passedOn} <bdi>{passedOn.by}</bdi>.
          </strong>{' '}
          {passedOn.dueAt === null ? null : (
            <>
              {placeWords.answerDue} <When at={passedOn.dueAt} now={now} />.
            </>
          )}
        </p>
      )}
      {putOffUntil === null ? null : (
        <p>
          {placeWords.putOffUntil} <When at={putOffUntil} now={now} />.
        </p>
      )}
      {may.unskip ? <p>{placeWords.wasSkipped}</p> : null}
      <div className="actions">
        {may.skip ? (
          <Press action={action} intent="skip" review="skip">
            {placeWords.skip}
          </Press>
        ) : null}
        {may.unskip ? (
          <Press action={action} intent="unskip" review="undo">
            {placeWords.unskip}
          </Press>
        ) : null}
        {putOffUntil === null ? null : (
          <Press action={action} intent="unsnooze" review="undo">
            {placeWords.unsnooze}
          </Press>
        )}
        {may.takeBack ? (
          <Press action={action} intent="take-back" review="undo">
            {placeWords.takeBack}
          </Press>
        ) : null}
      </div>
      {may.skip ? (
        <details className="review-more">
          <summary>{placeWords.skipWith}</summary>
          <form method="post" action={action} className="form">
            <input type="hidden" name="intent" value="skip" />
            <Select
              name="reason"
              id="skip-reason"
              label={placeWords.skipReason}
              defaultValue=""
              options={[
                { value: '', label: placeWords.noReason },
                ...skipReasons.map((value) => ({ value, label: skipReasonWords[value] })),
              ]}
            />
            <Button kind="quiet">{placeWords.skip}</Button>
          </form>
        </details>
      ) : null}
      {may.snooze ? (
        <details className="review-more">
          <summary data-review="snooze">{placeWords.snooze}</summary>
          <form method="post" action={action} className="form">
            <input type="hidden" name="intent" value="snooze" />
            <Select
              name="forHours"
              label={placeWords.snoozeFor}
              options={SNOOZE_HOURS.map((hours) => ({
                value: String(hours),
                label: placeWords.snoozeHours(hours),
              }))}
            />
            <Button kind="quiet">{placeWords.snooze}</Button>
          </form>
        </details>
      ) : null}
      {may.escalate ? (
        <details className="review-more">
          <summary data-review="escalate">{placeWords.escalate}</summary>
          <PassOnForm action={action} errors={{}} typed="" />
        </details>
      ) : null}
      {may.takeOver ? (
        <details className="review-more">
          <summary data-review="takeOver">{placeWords.takeOver}</summary>
          <form method="post" action={action} className="form">
            <input type="hidden" name="intent" value="take-over" />
            <Select
              name="reason"
              id="take-over-reason"
              label={placeWords.takeOverReason}
              options={takeOverReasons.map((value) => ({
                value,
                label: takeOverReasonWords[value],
              }))}
            />
            <Button kind="quiet">{placeWords.takeOver}</Button>
          </form>
        </details>
      ) : null}
    </section>
  );
}

/** What people on call are told with an item; shown again, with what was typed, when it cannot be taken. */
export function PassOnForm(props: { action: string; errors: FieldErrors; typed: string }) {
  return (
    <form method="post" action={props.action} className="form">
      <input type="hidden" name="intent" value="escalate" />
      <p>{placeWords.escalateMind}</p>
      <TextArea
        name="note"
        id="note"
        label={placeWords.escalateNote}
        hint={placeWords.escalateHint}
        errors={props.errors['note']}
        defaultValue={props.typed}
        maxLength={MAX_PASS_ON_NOTE}
        rows={3}
      />
      <Button kind="help">{placeWords.escalateSend}</Button>
    </form>
  );
}

function Press(props: { action: string; intent: string; review: string; children: string }) {
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="intent" value={props.intent} />
      <Button kind="quiet" data-review={props.review}>
        {props.children}
      </Button>
    </form>
  );
}
