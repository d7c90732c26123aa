import { TextArea } from '#app/components/field.tsx';
import { writtenWords } from '#app/copy/written.ts';

/**
 * Words whose form is not there any more, because it came too late: to be read, and copied. Nothing where
 * there are none.
 */
export function WordsBack({ text }: { text: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <TextArea
      label={writtenWords.label}
      hint={writtenWords.hint}
      name="written"
      defaultValue={text}
      readOnly
    />
  );
}
