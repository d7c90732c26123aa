import { Button } from '#app/components/button.tsx';
import { TextArea } from '#app/components/field.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { When } from '#app/components/when.tsx';
import { WordsBack } from '#app/components/words-back.tsx';
import { rulesWords as words } from '#app/copy/rules.ts';

/** Times are ISO. */
type Said = { by: string; body: string; writtenAt: string };

type DraftCommentsProps = {
  comments: readonly (Said & { id: string; answer: Said | null })[];
  now: string;
  until: string;
  isOver: boolean;
  path: string;
  next: string | null;
  mayComment: boolean;
  /** Whether the viewer can answer comments that nobody has answered. */
  mayAnswer: boolean;
  submissionKey: string;
  errors: FieldErrors;
  typed: Readonly<Record<string, string | undefined>>;
};

/** What members say of a draft, until when they can, and room for one more. */
export function DraftComments(props: DraftCommentsProps) {
  const { comments, now, path, next } = props;
  return (
    <section className="stack">
      <h2>{words.comments}</h2>
      <p className="quiet">
        {props.isOver ? (
          words.commentsOver
        ) : (
          <>
            {words.commentsUntil} <When at={props.until} now={now} />
          </>
        )}
      </p>
      {comments.length === 0 ? <p>{words.noComments}</p> : null}
      <ul className="plain-list stack">
        {comments.map((comment) => (
          <li key={comment.id} className="card">
            <p className="as-written" dir="auto">
              {comment.body}
            </p>
            <p className="quiet">
              <bdi>{comment.by}</bdi> · <When at={comment.writtenAt} now={now} />
            </p>
            {comment.answer === null ? null : (
              <blockquote className="stack">
                <p className="as-written" dir="auto">
                  {comment.answer.body}
                </p>
                <p className="quiet">
                  {words.answerBy} <bdi>{comment.answer.by}</bdi> ·{' '}
                  <When at={comment.answer.writtenAt} now={now} />
                </p>
              </blockquote>
            )}
            {props.mayAnswer && comment.answer === null ? (
              <AnswerTo commentId={comment.id} {...props} />
            ) : null}
          </li>
        ))}
      </ul>
      <Pagination
        next={next === null ? undefined : `${path}?after=${next}`}
        nextLabel={words.later}
      />
      {props.mayComment ? (
        <form method="post" action={path} className="form">
          <input type="hidden" name="intent" value="comment" />
          <input type="hidden" name="submissionKey" value={props.submissionKey} />
          <TextArea
            name="body"
            label={words.commentLabel}
            hint={words.commentHint}
            errors={props.errors['body']}
            defaultValue={props.typed['body']}
            rows={3}
            required
          />
          <p>
            <Button>{words.commentSend}</Button>
          </p>
        </form>
      ) : (
        <WordsBack text={props.typed['body']} />
      )}
    </section>
  );
}

function AnswerTo(
  props: Pick<DraftCommentsProps, 'path' | 'errors' | 'typed'> & { commentId: string },
) {
  const { commentId, path, typed } = props;
  const wasTyped = typed['commentId'] === commentId;
  const errors = wasTyped ? props.errors['answer'] : undefined;
  return (
    <details className="content-note" open={wasTyped}>
      <summary>{words.answer}</summary>
      <form method="post" action={path} className="form">
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="commentId" value={commentId} />
        <TextArea
          name="answer"
          id={errors === undefined ? `answer-${commentId}` : 'answer'}
          label={words.answerLabel}
          errors={errors}
          defaultValue={wasTyped ? typed['answer'] : undefined}
          rows={3}
          required
        />
        <p>
          <Button kind="quiet">{words.answerSend}</Button>
        </p>
      </form>
    </details>
  );
}
