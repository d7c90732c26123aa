import { Field, TextArea } from '#app/components/field.tsx';
import { Button } from '#app/components/button.tsx';
import { draftsWords } from '#app/copy/drafts.ts';

/** Words of one's own that cannot be written on here: to be read, and copied. */
export function LeftWords({ id, title, source }: { id: string; title: string; source: string }) {
  return (
    <>
      {title === '' ? null : (
        <Field
          id={`title-${id}`}
          name="title"
          label={draftsWords.titleLabel}
          defaultValue={title}
          dir="auto"
          readOnly
        />
      )}
      <TextArea
        id={`source-${id}`}
        name="source"
        label={draftsWords.label}
        defaultValue={source}
        readOnly
      />
    </>
  );
}

/** Deletes a draft, and leads to the list of those that are left. */
export function DeleteDraft({ id }: { id: string }) {
  return (
    <form method="post" action="/account/drafts">
      <input type="hidden" name="id" value={id} />
      <Button kind="quiet" name="intent" value="delete">
        {draftsWords.delete}
      </Button>
    </form>
  );
}
