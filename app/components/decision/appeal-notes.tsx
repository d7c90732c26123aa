import { Button } from '#app/components/button.tsx';
import { TextArea } from '#app/components/field.tsx';
import { When } from '#app/components/when.tsx';
import { retentionWords } from '#app/copy/accountability.ts';
import { appealWords as words } from '#app/copy/appeals.ts';
import { MAX_APPEAL_NOTE } from '#app/domain/moderation/appeal.ts';

type AppealNotesProps = {
  notes: readonly { id: string; by: string; body: string; writtenAt: string }[];
  now: string;
  submissionKey: string;
  errors: readonly string[] | undefined;
  typed: string | undefined;
};

/** What staff noted on an appeal, and room for one more. */
export function AppealNotes({ notes, now, submissionKey, errors, typed }: AppealNotesProps) {
  return (
    <section className="stack">
      <h2>{words.notes}</h2>
      {notes.length === 0 ? <p className="quiet">{words.noNotes}</p> : null}
      <ul className="plain-list stack">
        {notes.map((note) => (
          <li key={note.id}>
            <p dir="auto">{note.body === '' ? retentionWords.gone : note.body}</p>
            <p className="quiet">
              <bdi>{note.by}</bdi> · <When at={note.writtenAt} now={now} />
            </p>
          </li>
        ))}
      </ul>
      <form method="post" className="form">
        <input type="hidden" name="intent" value="note" />
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <TextArea
          name="note"
          label={words.note}
          errors={errors}
          defaultValue={typed}
          maxLength={MAX_APPEAL_NOTE * 2}
          rows={3}
          required
        />
        <p>
          <Button kind="quiet">{words.keepNote}</Button>
        </p>
      </form>
    </section>
  );
}
