import { Button } from '#app/components/button.tsx';
import { When } from '#app/components/when.tsx';
import { caseStateWords, caseWords, dutyWords } from '#app/copy/care.ts';
import type { DutyList as Duty } from '#app/domain/care/duty-list.server.ts';

type DutyListProps = { duty: Duty; now: string };

/** The work beside the alerts: what is due, which cases are open, what is one's own. */
export function DutyList({ duty, now }: DutyListProps) {
  return (
    <>
      {duty.debriefs === 0 ? null : (
        <p>
          {dutyWords.debriefs(duty.debriefs)}{' '}
          <a href="/account/debriefs">{dutyWords.debriefLink}</a>
        </p>
      )}
      {duty.due.length === 0 ? null : (
        <section>
          <h2>{dutyWords.due}</h2>
          <ul className="queue">
            {duty.due.map((followUp) => (
              <li key={followUp.id}>
                <div className="queue-row">
                  <a href={`/on-call/cases/${followUp.caseId}#follow-ups`}>
                    {caseWords.heading(followUp.caseRef)}
                  </a>
                  <span>{dutyWords.followUp(followUp.afterHours)}</span>
                  <span className="queue-age">
                    {caseWords.due} <When at={followUp.dueAt} now={now} />
                  </span>
                </div>
                {followUp.claimedBy === null ? (
                  <form method="post" action={`/on-call/cases/${followUp.caseId}`}>
                    <input type="hidden" name="intent" value="claim" />
                    <input type="hidden" name="followUp" value={followUp.id} />
                    <Button kind="quiet">{caseWords.claim}</Button>
                  </form>
                ) : (
                  <p>
                    <bdi>{caseWords.claimed(followUp.claimedBy)}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Cases duty={duty} now={now} />
    </>
  );
}

function Cases({ duty, now }: DutyListProps) {
  if (duty.cases.length === 0) return null;
  return (
    <section>
      <h2>{dutyWords.cases}</h2>
      <ul className="queue">
        {duty.cases.map((each) => (
          <li key={each.id}>
            <div className="queue-row">
              <a href={`/on-call/cases/${each.id}`}>{caseWords.heading(each.ref)}</a>
              {each.waitingSince === null ? null : (
                <strong>
                  {dutyWords.answered} <When at={each.waitingSince} now={now} />
                </strong>
              )}
              {each.isOfferedToYou ? <strong>{dutyWords.offeredToYou}</strong> : null}
              <span>{caseStateWords[each.state]}</span>
              <bdi className="quiet">
                {each.isYours
                  ? caseWords.yours
                  : each.holder === null
                    ? dutyWords.nobody
                    : caseWords.held(each.holder)}
              </bdi>
              <span className="queue-age">
                <When at={each.openedAt} now={now} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
