import { placeWords, textKindWords } from '#app/copy/text-kinds.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { postPath } from '#app/http/post-path.ts';

export type StaffPlaceProps = {
  subjectKind: SubjectKind;
  /** Who wrote the text, and who wrote the post at which it stands or of which it speaks. */
  authorHandle: string;
  place: { threadId: string; number: number; title: string; authorHandle: string } | null;
};

/** Where staff go from a text that they judge, and what they must bear in mind about it. */
export function StaffPlace({ subjectKind, authorHandle, place }: StaffPlaceProps) {
  const words = textKindWords[subjectKind];
  return (
    <>
      {words.mind === '' ? null : <p>{words.mind}</p>}
      {place === null ? null : (
        <p>
          <a href={postPath(place)}>{words.place}</a>: <bdi>{place.title}</bdi>
          {place.authorHandle === authorHandle ? null : (
            <>
              {', '}
              {placeWords.by} <bdi>{place.authorHandle}</bdi>
            </>
          )}
        </p>
      )}
    </>
  );
}
