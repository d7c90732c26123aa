import { Button } from '#app/components/button.tsx';
import { CasePart, ownState, wasRefused, type CaseFormState } from '#app/components/case-part.tsx';
import { Choice, Field, TextArea } from '#app/components/field.tsx';
import { When } from '#app/components/when.tsx';
import { caseWords, communityWords, emergencyWords } from '#app/copy/care.ts';
import { communitySteps, emergencyActions } from '#app/domain/care/case.ts';
import type { CasePage } from '#app/domain/care/case-page.server.ts';

type PartProps = { page: CasePage; state: CaseFormState };

/** Questions to a colleague, and their answers. */
export function CaseConsults({ page, state }: PartProps) {
  const waits = page.consults.some(({ answer, isYours }) => answer === null && !isYours);
  const own = ownState(state, 'ask');
  return (
    <CasePart
      id="consult-part"
      heading={caseWords.consult}
      isOpen={waits || wasRefused(state, 'ask', 'answer')}
    >
      {page.consults.map((consult) => (
        <div key={consult.id} className="stack">
          <p className="quiet">
            <bdi>{caseWords.askedBy(consult.askedBy)}</bdi>
          </p>
          <p className="excerpt" dir="auto">
            {consult.question}
          </p>
          {consult.answer !== null && consult.answeredBy !== null ? (
            <>
              <p className="quiet">
                <bdi>{caseWords.answeredBy(consult.answeredBy)}</bdi>
              </p>
              <p className="excerpt" dir="auto">
                {consult.answer}
              </p>
            </>
          ) : consult.isYours ? (
            <p className="quiet">{caseWords.waitsForAnswer}</p>
          ) : (
            <AnswerForm consultId={consult.id} state={state} />
          )}
        </div>
      ))}
      <form method="post" className="form">
        <input type="hidden" name="intent" value="ask" />
        <TextArea
          label={caseWords.ask}
          name="question"
          hint={caseWords.askHint}
          rows={2}
          required
          defaultValue={own.typed['question'] ?? ''}
          errors={own.errors['question']}
        />
        <Button kind="quiet">{caseWords.askButton}</Button>
      </form>
    </CasePart>
  );
}

function AnswerForm({ consultId, state }: { consultId: string; state: CaseFormState }) {
  const own = ownState(state, 'answer', { field: 'consult', id: consultId });
  return (
    <form method="post" className="form">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="consult" value={consultId} />
      <TextArea
        label={caseWords.answer}
        name="answer"
        id={idFor('answer', own, consultId)}
        rows={2}
        required
        defaultValue={own.typed['answer'] ?? ''}
        errors={own.errors['answer']}
      />
      <Button>{caseWords.answerButton}</Button>
    </form>
  );
}

/** Calling for help from outside: proposed, confirmed by a second person, written down. */
export function CaseEmergency({ page, state }: PartProps) {
  const isGoingOn = page.steps.some(({ action }) => action === null);
  const own = ownState(state, 'propose');
  return (
    <CasePart
      id="emergency-part"
      heading={caseWords.step}
      isOpen={isGoingOn || wasRefused(state, 'propose', 'confirm', 'record')}
    >
      <p className="hint">{caseWords.stepHint}</p>
      {page.steps.map((step) => (
        <div key={step.id} className="stack">
          <p className="quiet">
            <bdi>{caseWords.proposedBy(step.proposedBy)}</bdi>
          </p>
          <p className="excerpt" dir="auto">
            {step.grounds}
          </p>
          <Confirmation step={step} />
          {step.action === null ? (
            <RecordForm stepId={step.id} state={state} />
          ) : (
            <>
              <p>
                <strong>{emergencyWords[step.action].label}</strong>{' '}
                {step.doneAt === null ? null : <When at={step.doneAt} now={page.now} />}
              </p>
              <p className="quiet">
                <bdi>{caseWords.stepDone(step.recordedBy ?? '')}</bdi>
              </p>
              <p className="excerpt" dir="auto">
                {step.record}
              </p>
            </>
          )}
        </div>
      ))}
      {isGoingOn ? null : (
        <form method="post" className="form">
          <input type="hidden" name="intent" value="propose" />
          <TextArea
            label={caseWords.grounds}
            name="grounds"
            rows={3}
            required
            defaultValue={own.typed['grounds'] ?? ''}
            errors={own.errors['grounds']}
          />
          <Button kind="help">{caseWords.propose}</Button>
        </form>
      )}
    </CasePart>
  );
}

function Confirmation({ step }: { step: CasePage['steps'][number] }) {
  if (step.confirmedBy !== null) {
    return (
      <p>
        <bdi>{caseWords.confirmedBy(step.confirmedBy)}</bdi>
      </p>
    );
  }
  return (
    <>
      <p>
        {caseWords.notConfirmed} {step.isYours ? caseWords.notYourself : null}
      </p>
      {step.isYours ? null : (
        <form method="post" className="alert-take">
          <input type="hidden" name="intent" value="confirm" />
          <input type="hidden" name="step" value={step.id} />
          <Button kind="help">{caseWords.confirm}</Button>
        </form>
      )}
    </>
  );
}

function RecordForm({ stepId, state }: { stepId: string; state: CaseFormState }) {
  const own = ownState(state, 'record', { field: 'step', id: stepId });
  return (
    <form method="post" className="form">
      <input type="hidden" name="intent" value="record" />
      <input type="hidden" name="step" value={stepId} />
      <Choice
        type="radio"
        legend={caseWords.whatWasDone}
        name="action"
        required
        options={emergencyActions.map((value) => ({ value, label: emergencyWords[value].label }))}
        defaultValue={own.typed['action']}
        errors={own.errors['action']}
      />
      <Field
        label={caseWords.minutesAgo}
        name="minutes"
        inputMode="numeric"
        autoComplete="off"
        required
        defaultValue={own.typed['minutes'] ?? '0'}
        errors={own.errors['minutes']}
      />
      <TextArea
        label={caseWords.stepRecord}
        name="stepRecord"
        rows={3}
        required
        defaultValue={own.typed['stepRecord'] ?? ''}
        errors={own.errors['stepRecord']}
      />
      <Button>{caseWords.recordStep}</Button>
    </form>
  );
}

/** What was done for those who were near, and what is left to do. */
export function CaseCommunity({ page, state }: PartProps) {
  const done = page.community.map(({ step }) => step);
  const left = communitySteps.filter((step) => !done.includes(step));
  const own = ownState(state, 'community');
  return (
    <CasePart
      id="community-part"
      heading={caseWords.community}
      aside={`${done.length} / ${communitySteps.length}`}
      isOpen={wasRefused(state, 'community')}
    >
      {page.community.length === 0 ? null : (
        <ul className="plain-list">
          {page.community.map(({ step, at }) => (
            <li key={step}>
              {communityWords[step].label} <When at={at} now={page.now} />
            </li>
          ))}
        </ul>
      )}
      {left.length === 0 ? (
        <p>{caseWords.communityNone}</p>
      ) : (
        <form method="post" className="form">
          <input type="hidden" name="intent" value="community" />
          <Choice
            type="checkbox"
            legend={caseWords.communityLegend}
            name="community"
            options={left.map((value) => ({
              value,
              label: communityWords[value].label,
              hint: communityWords[value].hint,
            }))}
            defaultValue={own.lists['community'] ?? []}
            errors={own.errors['community']}
          />
          <Button kind="quiet">{caseWords.save}</Button>
        </form>
      )}
    </CasePart>
  );
}

/** The error summary leads to the name of a field; where a form stands several times, to the one that was sent. */
function idFor(name: string, own: CaseFormState, subject: string): string {
  return own.typed['intent'] === undefined ? `${name}-${subject}` : name;
}
