import { Button } from '#app/components/button.tsx';
import { CountryChoice } from '#app/components/country-choice.tsx';
import { Notice } from '#app/components/notice.tsx';
import { SupportPanel } from '#app/components/support-panel.tsx';
import { postedWords, supportWords, usualAnswer } from '#app/copy/support.ts';
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
      {support === null ? null : (
        <SupportPanel
          when="posted"
          variant="card"
          view={support.view}
          choice={
            <form method="get" action={support.action} className="form">
              {Object.entries(support.keep).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <CountryChoice view={support.view} id="posted-country" />
              <Button kind="quiet">{supportWords.show}</Button>
            </form>
          }
        />
      )}
    </>
  );
}
