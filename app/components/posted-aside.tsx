import { Notice } from '#app/components/notice.tsx';
import { SupportPanel, type SupportPanelProps } from '#app/components/support-panel.tsx';
import { postedWords, usualAnswer } from '#app/copy/support.ts';

type PostedAsideProps = {
  number: number;
  audience: string;
  usualAnswerMinutes: number | null;
  support: SupportPanelProps | null;
};

/** What an author is told beside the post they have just made: who reads it, and who is there for them. */
export default function PostedAside(props: PostedAsideProps) {
  const { number, audience, usualAnswerMinutes, support } = props;
  return (
    <>
      <Notice kind="good">
        <p>
          {postedWords(number)} {audience}
        </p>
        {/* Somebody who may need a person now is not told how long an answer takes. */}
        {usualAnswerMinutes === null || support !== null ? null : (
          <p>{usualAnswer(usualAnswerMinutes)}</p>
        )}
      </Notice>
      {support === null ? null : <SupportPanel {...support} />}
    </>
  );
}
