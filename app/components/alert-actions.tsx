import { AlertClosing } from '#app/components/alert-closing.tsx';
import { Button } from '#app/components/button.tsx';
import { TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { drillWords } from '#app/copy/on-call-drill.ts';
import { alertWords } from '#app/copy/on-call.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import type { AlertCare } from '#app/domain/care/alert-care.server.ts';
import type { AlertState, AlertTier } from '#app/domain/crisis-response/alert.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';

type AlertActionsProps = {
  alert: {
    subjectKind: SubjectKind;
    tier: AlertTier;
    isDrill: boolean;
    state: AlertState;
    version: number;
    firing: number;
    isYours: boolean;
    holder: string | null;
  };
  care: AlertCare;
  now: string;
  mayRelease: boolean;
  errors: FieldErrors;
  /** What was typed in a form that was not accepted. */
  typed: Readonly<Record<string, string>>;
};

/** What can be done about an alert besides its first step. */
export function AlertActions(props: AlertActionsProps) {
  const { alert, mayRelease } = props;
  return (
    <div className="stack-large">
      <Note {...props} />
      {alert.state === 'acked' && !alert.isDrill ? <AlertClosing {...props} /> : null}
      {alert.isDrill ? (
        <p className="quiet">{drillWords.closesWithDrill}</p>
      ) : alert.state === 'triggered' ? (
        <p className="quiet">{alertWords.closeNeedsHolder}</p>
      ) : null}
      <div className="actions">
        {alert.state === 'acked' && mayRelease ? (
          <OneButton intent="release" version={alert.version}>
            {alertWords.release}
          </OneButton>
        ) : null}
        {alert.isDrill && alert.state === 'closed' ? null : (
          <OneButton intent="raise" version={alert.version} firing={alert.firing}>
            {alert.state === 'closed' ? alertWords.raiseClosed : alertWords.raise}
          </OneButton>
        )}
      </div>
    </div>
  );
}

/** The one thing that matters now, large; once it is done, what to do next. */
export function AlertFirstStep({ alert }: Pick<AlertActionsProps, 'alert'>) {
  if (alert.state === 'closed') return null;
  if (alert.state === 'acked' && alert.isYours) {
    return (
      <>
        <form method="post" className="alert-take thumb">
          <input type="hidden" name="intent" value="still" />
          <Button data-desk-take="">
            {alertWords.still}{' '}
            <kbd className="desk-only" aria-hidden="true">
              a
            </kbd>
          </Button>
        </form>
        <FirstSteps subjectKind={alert.subjectKind} />
      </>
    );
  }
  const isFree = alert.holder === null;
  return (
    <form method="post" className="alert-take thumb">
      <input type="hidden" name="intent" value="acknowledge" />
      <Button kind={isFree ? 'primary' : 'quiet'} data-desk-take="">
        {isFree ? alertWords.take : alertWords.join}{' '}
        <kbd className="desk-only" aria-hidden="true">
          a
        </kbd>
      </Button>
      <p className="hint">
        {alert.holder === null ? alertWords.takeHint : alertWords.joinHint(alert.holder)}
      </p>
    </form>
  );
}

function FirstSteps({ subjectKind }: { subjectKind: SubjectKind }) {
  return (
    <section>
      <h2>{alertWords.first}</h2>
      <ol>
        {alertWords.firstSteps(textKindWords[subjectKind].howToReach).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

function Note({ errors, typed }: AlertActionsProps) {
  return (
    <form method="post" className="form">
      <input type="hidden" name="intent" value="note" />
      <TextArea
        label={alertWords.note}
        name="note"
        hint={alertWords.noteHint}
        rows={3}
        defaultValue={typed['note'] ?? ''}
        errors={errors['note']}
      />
      <Button kind="quiet">{alertWords.addNote}</Button>
    </form>
  );
}

type OneButtonProps = { intent: string; version: number; firing?: number; children: string };

function OneButton({ intent, version, firing, children }: OneButtonProps) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={version} />
      {firing === undefined ? null : <input type="hidden" name="firing" value={firing} />}
      <Button kind="quiet">{children}</Button>
    </form>
  );
}
