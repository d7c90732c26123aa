import { Button } from '#app/components/button.tsx';
import { Select, TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { When } from '#app/components/when.tsx';
import { authorWords } from '#app/copy/review-queue.ts';
import { MAX_MEMBER_NOTE, noteDays } from '#app/domain/moderation/queue-forms.ts';

type NoteLine = {
  id: string;
  body: string;
  writtenBy: string;
  /** ISO. */
  writtenAt: string;
  expiresAt: string | null;
};

/** What colleagues noted about a member, newest first. */
export function MemberNotes({ notes, now }: { notes: readonly NoteLine[]; now: string }) {
  if (notes.length === 0) return <p className="quiet">{authorWords.noNotes}</p>;
  return (
    <ul className="plain-list stack">
      {notes.map((note) => (
        <li key={note.id}>
          <p className="as-written" dir="auto">
            {note.body}
          </p>
          <p className="quiet">
            {authorWords.noteBy} <bdi>{note.writtenBy}</bdi> ·{' '}
            <When at={note.writtenAt} now={now} />
            {note.expiresAt === null ? null : (
              <>
                {' '}
                · {authorWords.counts} {note.expiresAt.slice(0, 10)}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

type MemberNoteFormProps = {
  action: string;
  submissionKey: string;
  errors: FieldErrors;
  typed: Readonly<Record<string, string | undefined>>;
};

/** A new note about a member. */
export function MemberNoteForm({ action, submissionKey, errors, typed }: MemberNoteFormProps) {
  return (
    <form method="post" action={action} className="form">
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <TextArea
        name="body"
        label={authorWords.body}
        hint={authorWords.bodyHint}
        errors={errors['body']}
        defaultValue={typed['body']}
        maxLength={MAX_MEMBER_NOTE}
        rows={4}
        data-review="note"
      />
      <Select
        name="forDays"
        label={authorWords.forDays}
        errors={errors['forDays']}
        defaultValue={typed['forDays'] ?? ''}
        options={noteDays.map((value) => ({ value, label: authorWords.forDaysWords[value] }))}
      />
      <Button kind="quiet">{authorWords.save}</Button>
    </form>
  );
}
