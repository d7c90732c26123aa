import { CasePart } from '#app/components/case-part.tsx';
import { When } from '#app/components/when.tsx';
import {
  caseEventWords,
  caseWords,
  communityWords,
  emergencyWords,
  levelWords,
} from '#app/copy/care.ts';
import { outcomeWords } from '#app/copy/on-call.ts';
import { caseLevels, communitySteps, emergencyActions } from '#app/domain/care/case.ts';
import type { CasePage } from '#app/domain/care/case-page.server.ts';
import { outcomeCodes } from '#app/domain/crisis-response/alert.ts';

/** Everything that happened in a case, newest first. */
export function CaseLog({ page }: { page: CasePage }) {
  return (
    <CasePart id="log" heading={caseWords.log} isOpen>
      <ol className="timeline">
        {page.events.map((event) => (
          <li key={event.id}>
            <bdi>{event.actor}</bdi> {caseEventWords[event.kind]}
            <Facts facts={event.facts} />{' '}
            <span className="quiet">
              <When at={event.occurredAt} now={page.now} />
            </span>
            {event.note === null ? null : (
              <p className="excerpt" dir="auto">
                {event.note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </CasePart>
  );
}

function Facts({ facts }: { facts: Readonly<Record<string, string>> }) {
  const level = caseLevels.find((each) => each === facts['level']);
  const step = communitySteps.find((each) => each === facts['step']);
  const action = emergencyActions.find((each) => each === facts['action']);
  const outcome = outcomeCodes.find((each) => each === facts['outcomeCode']);
  const said = [
    level === undefined ? undefined : levelWords[level].label,
    step === undefined ? undefined : communityWords[step].label,
    action === undefined ? undefined : emergencyWords[action].label,
    outcome === undefined ? undefined : outcomeWords[outcome].label,
  ].filter((word) => word !== undefined);
  return said.length === 0 ? null : <>: {said.join(', ')}</>;
}
