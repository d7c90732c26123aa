import { Notice } from '#app/components/notice.tsx';

/** What happened while somebody was looking, so that nothing of theirs was done. */
export function ChangedNotice({ sentences }: { sentences: readonly string[] | undefined }) {
  if (sentences === undefined) return null;
  return (
    <Notice kind="help">
      <div role="alert">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Notice>
  );
}
