import { Button } from '#app/components/button.tsx';
import { Choice, Select, TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { When } from '#app/components/when.tsx';
import { closingWords, levelWords } from '#app/copy/care.ts';
import { alertWords, outcomeWords } from '#app/copy/on-call.ts';
import { caseLevels } from '#app/domain/care/case.ts';
import type { AlertCare } from '#app/domain/care/alert-care.server.ts';
import { outcomeCodes, type AlertTier } from '#app/domain/crisis-response/alert.ts';

type AlertClosingProps = {
  alert: { tier: AlertTier; version: number };
  care: AlertCare;
  now: string;
  errors: FieldErrors;
  /** What was typed in a form that was not accepted. */
  typed: Readonly<Record<string, string>>;
};

/** Ends an alert that somebody has. An emergency takes two people: one proposes, another confirms. */
export function AlertClosing(props: AlertClosingProps) {
  const { alert, care } = props;
  if (alert.tier !== 'emergency') return <Close {...props} />;
  return (
    <section className="stack" id="close">
      {care.closing === null ? null : <Waiting {...props} />}
      {care.mayCloseAlone ? <Alone {...props} /> : null}
      {care.closing === null && !care.mayCloseAlone ? <Close {...props} /> : null}
      <WhoElse care={care} />
    </section>
  );
}

function Close({ alert, care, errors, typed }: AlertClosingProps) {
  const isEmergency = alert.tier === 'emergency';
  return (
    <form method="post" className="form">
      <h2>{isEmergency ? closingWords.propose : alertWords.close}</h2>
      <p className="hint">{isEmergency ? closingWords.proposeHint : alertWords.closeHint}</p>
      <input type="hidden" name="intent" value="close" />
      <input type="hidden" name="version" value={alert.version} />
      <Outcome errors={errors} typed={typed} />
      <Level care={care} errors={errors} typed={typed} />
      <TextArea
        label={alertWords.closingNote}
        name="closingNote"
        rows={3}
        defaultValue={typed['closingNote'] ?? ''}
        errors={errors['closingNote']}
      />
      <Button>{isEmergency ? closingWords.propose : alertWords.close}</Button>
    </form>
  );
}

function Outcome({ errors, typed }: Pick<AlertClosingProps, 'errors' | 'typed'>) {
  return (
    <Choice
      type="radio"
      legend={alertWords.outcome}
      name="outcome"
      required
      options={outcomeCodes.map((value) => ({ value, ...outcomeWords[value] }))}
      defaultValue={typed['outcome']}
      errors={errors['outcome']}
    />
  );
}

function Level({ care, errors, typed }: Pick<AlertClosingProps, 'care' | 'errors' | 'typed'>) {
  if (!care.needsLevel) return null;
  const known = care.levelAfter;
  return (
    <Select
      label={closingWords.level}
      name="level"
      hint={
        known === null ? closingWords.levelHint : closingWords.levelKnown(levelWords[known].label)
      }
      required={known === null}
      defaultValue={typed['level'] ?? ''}
      errors={errors['level']}
      options={[
        { value: '', label: alertWords.chooseLevel },
        ...caseLevels.map((value) => ({
          value,
          label: `${levelWords[value].label}: ${levelWords[value].hint}`,
        })),
      ]}
    />
  );
}

/** A proposal that waits: for its maker to wait, for everybody else to confirm. */
function Waiting({ alert, care, now, errors, typed }: AlertClosingProps) {
  const { closing } = care;
  if (closing === null) return null;
  return (
    <>
      <h2>{closingWords.waits}</h2>
      <p>
        <bdi>
          {closingWords.proposedBy(closing.proposedBy, outcomeWords[closing.outcome].label)}
        </bdi>{' '}
        <span className="quiet">
          <When at={closing.proposedAt} now={now} />
        </span>
      </p>
      {closing.isYours ? (
        <p>{closingWords.yours}</p>
      ) : (
        <form method="post" className="form">
          <input type="hidden" name="intent" value="confirm" />
          <input type="hidden" name="version" value={alert.version} />
          <input type="hidden" name="closing" value={closing.id} />
          <p className="hint">{closingWords.confirmHint}</p>
          <Level care={care} errors={errors} typed={typed} />
          <TextArea
            label={alertWords.closingNote}
            name="confirmNote"
            rows={3}
            defaultValue={typed['confirmNote'] ?? ''}
            errors={errors['confirmNote']}
          />
          <Button>{closingWords.confirm}</Button>
        </form>
      )}
      <form method="post">
        <input type="hidden" name="intent" value="withdraw" />
        <input type="hidden" name="closing" value={closing.id} />
        <Button kind="quiet">{closingWords.withdraw}</Button>
      </form>
    </>
  );
}

function Alone({ alert, care, errors, typed }: AlertClosingProps) {
  return (
    <form method="post" className="form">
      <h2>{closingWords.aloneHeading}</h2>
      <p className="hint">{closingWords.aloneHint}</p>
      <input type="hidden" name="intent" value="alone" />
      <input type="hidden" name="version" value={alert.version} />
      <Outcome errors={errors} typed={typed} />
      <Level care={care} errors={errors} typed={typed} />
      <TextArea
        label={closingWords.aloneReason}
        name="reason"
        rows={3}
        required
        defaultValue={typed['reason'] ?? ''}
        errors={errors['reason']}
      />
      <Button>{closingWords.alone}</Button>
    </form>
  );
}

/** Who can be the second person. Said plainly also when there is nobody. */
function WhoElse({ care }: { care: AlertCare }) {
  // Whoever could confirm knows that they can.
  if (care.mayCloseAlone || care.closing?.isYours === false) return null;
  if (care.second.length === 0) return <p>{closingWords.nobodyElse}</p>;
  return (
    <p className="quiet">
      {closingWords.others} <bdi>{care.second.join(', ')}</bdi>
    </p>
  );
}
