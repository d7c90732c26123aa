import { Button } from '#app/components/button.tsx';
import { CasePart, ownState, wasRefused, type CaseFormState } from '#app/components/case-part.tsx';
import { Choice, Select, TextArea } from '#app/components/field.tsx';
import { When } from '#app/components/when.tsx';
import { afterWords, caseWords, followUpStateWords } from '#app/copy/care.ts';
import type { CasePage } from '#app/domain/care/case-page.server.ts';

type PartProps = { page: CasePage; state: CaseFormState };
type FollowUp = CasePage['followUps'][number];

const isOpen = ({ state }: FollowUp) => state === 'planned' || state === 'offered';

/** When somebody asks again, and what came of it. */
export function CaseFollowUps({ page, state }: PartProps) {
  const { followUps } = page;
  const isDue = followUps.some((each) => each.isDue && isOpen(each));
  return (
    <CasePart
      id="follow-ups"
      heading={caseWords.followUps}
      isOpen={isDue || wasRefused(state, 'claim', 'settle')}
    >
      {followUps.length === 0 ? <p className="quiet">{caseWords.noFollowUps}</p> : null}
      <ul className="plain-list stack-large">
        {followUps.map((followUp) => (
          <li key={followUp.id} className="stack">
            <p>
              <strong>{afterWords(followUp.afterHours)}</strong>:{' '}
              {followUpStateWords[followUp.state]}
              {', '}
              {isOpen(followUp) ? caseWords.due : null}{' '}
              <When at={followUp.settledAt ?? followUp.dueAt} now={page.now} />
            </p>
            {followUp.isDue && isOpen(followUp) ? <Work followUp={followUp} state={state} /> : null}
          </li>
        ))}
      </ul>
    </CasePart>
  );
}

function Work({ followUp, state }: { followUp: FollowUp; state: CaseFormState }) {
  if (followUp.claimedBy === null) {
    return (
      <form method="post" className="alert-take">
        <input type="hidden" name="intent" value="claim" />
        <input type="hidden" name="followUp" value={followUp.id} />
        <Button>{caseWords.claim}</Button>
      </form>
    );
  }
  if (!followUp.isClaimedByYou) {
    return (
      <p>
        <bdi>{caseWords.claimed(followUp.claimedBy)}</bdi>
      </p>
    );
  }
  const own = ownState(state, 'settle', { field: 'followUp', id: followUp.id });
  const suffix = own.typed['intent'] === undefined ? `-${followUp.id}` : '';
  return (
    <form method="post" className="form">
      <p>{caseWords.claimedByYou}</p>
      <input type="hidden" name="intent" value="settle" />
      <input type="hidden" name="followUp" value={followUp.id} />
      <Choice
        type="radio"
        legend={caseWords.result}
        name="result"
        id={`result${suffix}`}
        required
        options={[
          { value: 'done', label: caseWords.results.done },
          { value: 'missed', label: caseWords.results.missed },
        ]}
        defaultValue={own.typed['result']}
        errors={own.errors['result']}
      />
      <TextArea
        label={caseWords.settleNote}
        name="settleNote"
        id={`settleNote${suffix}`}
        rows={2}
        required
        defaultValue={own.typed['settleNote'] ?? ''}
        errors={own.errors['settleNote']}
      />
      <Button>{caseWords.settle}</Button>
    </form>
  );
}

/** Gives the case to a colleague who accepts it. */
export function CaseHandover({ page, state }: PartProps) {
  const { case: care, colleagues } = page;
  const own = ownState(state, 'offer');
  if (!care.mayHandOver) return null;
  return (
    <CasePart id="hand-over" heading={caseWords.handOver} isOpen={wasRefused(state, 'offer')}>
      {care.handoverTo === null ? null : (
        <p>
          <bdi>{caseWords.offeredTo(care.handoverTo)}</bdi>
        </p>
      )}
      {colleagues.length === 0 ? (
        <p>{caseWords.noColleagues}</p>
      ) : (
        <form method="post" className="form">
          <input type="hidden" name="intent" value="offer" />
          <Select
            label={caseWords.to}
            name="to"
            required
            options={[
              { value: '', label: caseWords.choose },
              ...colleagues.map(({ id, handle }) => ({ value: id, label: handle })),
            ]}
            defaultValue={own.typed['to'] ?? ''}
            errors={own.errors['to']}
          />
          <TextArea
            label={caseWords.words}
            name="handoverWords"
            rows={3}
            required
            defaultValue={own.typed['handoverWords'] ?? ''}
            errors={own.errors['handoverWords']}
          />
          <Button kind="quiet">{caseWords.offer}</Button>
        </form>
      )}
    </CasePart>
  );
}

/** Ends the work with the person. */
export function CaseClosing({ page, state }: PartProps) {
  const own = ownState(state, 'close');
  return (
    <CasePart id="close" heading={caseWords.close} isOpen={wasRefused(state, 'close')}>
      <form method="post" className="form">
        <p className="hint">{caseWords.closeHint}</p>
        <input type="hidden" name="intent" value="close" />
        <input type="hidden" name="version" value={page.case.version} />
        <TextArea
          label={caseWords.closingNote}
          name="closingNote"
          rows={2}
          defaultValue={own.typed['closingNote'] ?? ''}
          errors={own.errors['closingNote']}
        />
        <Button>{caseWords.close}</Button>
      </form>
    </CasePart>
  );
}
