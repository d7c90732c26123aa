import { Button } from '#app/components/button.tsx';
import { TextArea } from '#app/components/field.tsx';
import { Notice } from '#app/components/notice.tsx';
import { WordsBack } from '#app/components/words-back.tsx';
import { ownAppealWords as words } from '#app/copy/appeals.ts';
import { MAX_APPEAL, type AppealOutcome } from '#app/domain/moderation/appeal.ts';
import { momentOf } from '#app/domain/moderation/moment.ts';

/** How a statement stands for an appeal. Times are ISO strings. */
export type OwnAppealStanding =
  | { kind: 'possible'; until: string }
  | { kind: 'lodged'; lodgedAt: string; dueAt: string }
  | { kind: 'answered'; outcome: AppealOutcome; decidedAt: string }
  | { kind: 'too_late' | 'none' };

type OwnAppealProps = {
  standing: OwnAppealStanding;
  isSent: boolean;
  problem: { errors: Record<string, string[]>; values: Record<string, string> } | undefined;
};

/**
 * The way to object to a decision: the form while there is time, then how far it has got. What was written
 * too late stands there to be copied.
 */
export function OwnAppeal({ standing, isSent, problem }: OwnAppealProps) {
  // Between the opening of the page and the sending, the way may have closed.
  const written = standing.kind === 'possible' ? undefined : problem?.values['body'];
  if (standing.kind === 'none' && written === undefined) return null;
  return (
    <section className="stack" aria-labelledby="appeal-heading">
      <h2 id="appeal-heading">{words.heading}</h2>
      {isSent && standing.kind === 'lodged' ? (
        <Notice kind="good">
          <p>{words.sent}</p>
        </Notice>
      ) : null}
      {standing.kind === 'lodged' ? (
        <p>{words.lodged(momentOf(standing.lodgedAt), momentOf(standing.dueAt))}</p>
      ) : null}
      {standing.kind === 'answered' ? (
        <p>
          {words.answered[standing.outcome]} <a href="/account/statements">{words.answerIsThere}</a>
        </p>
      ) : null}
      {standing.kind === 'too_late' ? <p>{words.tooLate}</p> : null}
      <WordsBack text={written} />
      {standing.kind === 'possible' ? (
        <>
          <p>{words.lede(momentOf(standing.until))}</p>
          <form method="post" className="form">
            <TextArea
              name="body"
              label={words.label}
              hint={words.hint}
              errors={problem?.errors['body']}
              defaultValue={problem?.values['body']}
              // Room for characters that count twice in the browser and once for people.
              maxLength={MAX_APPEAL * 2}
              required
            />
            <p>
              <Button>{words.send}</Button>
            </p>
          </form>
        </>
      ) : null}
    </section>
  );
}
