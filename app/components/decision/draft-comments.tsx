import { Button } from '#app/components/button.tsx';
import { TextArea } from '#app/components/field.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { When } from '#app/components/when.tsx';
import { rulesWords as words } from '#app/copy/rules.ts';

type DraftCommentsProps = {
  comments: readonly { id: string; by: string; body: string; writtenAt: string }[];
  now: string;
  until: string;
  isOver: boolean;
  path: string;
  next: string | null;
  mayComment: boolean;
  submissionKey: string;
  errors: readonly string[] | undefined;
  typed: string | undefined;
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
            errors={props.errors}
            defaultValue={props.typed}
            rows={3}
            required
          />
          <p>
            <Button>{words.commentSend}</Button>
          </p>
        </form>
      ) : null}
    </section>
  );
}
