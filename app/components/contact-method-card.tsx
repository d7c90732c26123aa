import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { When } from '#app/components/when.tsx';
import { contactWords, failureWords } from '#app/copy/contact.ts';
import type { ContactMethodView } from '#app/domain/on-call/contact-page.server.ts';

type CardProps = {
  method: ContactMethodView;
  now: string;
  errors: readonly string[] | undefined;
};

/** One way to be reached: how it stands, its code, its test. */
export function ContactMethodCard({ method, now, errors }: CardProps) {
  const { id, channel, address, label, isVerified, isCodeWaiting, isProofOld } = method;
  return (
    <li className="card stack">
      <p>
        <strong>{contactWords.channels[channel]}</strong>
        {' · '}
        {address === null ? contactWords.unreadable : <bdi>{label ?? address}</bdi>}
        {' · '}
        {standing(method)}
      </p>
      <LastMessage method={method} now={now} />
      {isVerified && !isCodeWaiting ? null : (
        <form method="post" className="form">
          <input type="hidden" name="intent" value="verify" />
          <input type="hidden" name="id" value={id} />
          <Field
            label={contactWords.code}
            name="code"
            id={`code-${id}`}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            errors={errors}
          />
          <Button>{contactWords.confirm}</Button>
        </form>
      )}
      <div className="actions">
        {isVerified ? (
          <MethodButton id={id} intent="send">
            {contactWords.test}
          </MethodButton>
        ) : null}
        {isVerified && !isProofOld && !method.isSuspect ? null : (
          <MethodButton id={id} intent="prove">
            {isVerified ? contactWords.proveAgain : contactWords.newCode}
          </MethodButton>
        )}
        <MethodButton id={id} intent="remove">
          {contactWords.remove}
        </MethodButton>
      </div>
    </li>
  );
}

function standing(method: ContactMethodView): string {
  if (!method.isVerified) return contactWords.notConfirmed;
  if (method.isSuspect) return contactWords.suspect;
  return method.isProofOld ? contactWords.old : contactWords.confirmed;
}

/** What became of the last code or test, with the reason in plain words when it failed. */
function LastMessage({ method, now }: { method: ContactMethodView; now: string }) {
  const { lastMessage } = method;
  if (lastMessage === null) return null;
  const { purpose, state, at, detail } = lastMessage;
  const hasFailed = state === 'failed_perm' || state === 'failed_temp';
  const reason = hasFailed ? failureWords(detail) : null;
  return (
    <p className="quiet" role="status">
      {contactWords.lastMessage[purpose === 'test' ? 'test' : 'verify']}:{' '}
      {contactWords.messageStates[state]}
      {reason === null ? null : ` (${reason})`}, <When at={at} now={now} />
    </p>
  );
}

function MethodButton(props: { id: string; intent: string; children: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={props.intent} />
      <input type="hidden" name="id" value={props.id} />
      <Button kind="quiet">{props.children}</Button>
    </form>
  );
}
