import { Notice } from '#app/components/notice.tsx';
import { SupportAfter } from '#app/components/support-beside.tsx';
import { postedWords, usualAnswer } from '#app/copy/support.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';

type PostedAsideProps = {
  number: number;
  audience: string;
  usualAnswerMinutes: number | null;
  /** Null when there is no need; else with the page it stands on, and what stays in its address. */
  support: {
    action: string;
    keep: Readonly<Record<string, string>>;
    view: SupportPanelView;
  } | null;
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
        {usualAnswerMinutes === null ? null : <p>{usualAnswer(usualAnswerMinutes)}</p>}
      </Notice>
      {support === null ? null : <SupportAfter when="posted" {...support} />}
    </>
  );
}
