import { Button, LinkButton } from '#app/components/button.tsx';
import { TextArea } from '#app/components/field.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { signedOutWords as words } from '#app/copy/signed-out.ts';

/** A form that came without a session, as `requireWriter` throws it. */
export type SignedOutForm = {
  /** Its fields, in their order; what can be ticked several times is there several times. */
  fields: [name: string, value: string][];
  /** Those of them in which somebody writes. */
  written: readonly string[];
};

/** The form in what a route has thrown, or null when it threw something else. */
export function signedOutFormIn(thrown: unknown): SignedOutForm | null {
  if (typeof thrown !== 'object' || thrown === null || !('signedOutForm' in thrown)) return null;
  // Our own answer, made by `requireWriter`.
  return thrown.signedOutForm as SignedOutForm;
}

/** The words of somebody whose session ended while they wrote, to be sent again from here as they were. */
export function SignedOutPage({ form }: { form: SignedOutForm }) {
  return (
    <Page heading={words.heading}>
      <Notice>
        <p role="alert">{words.says}</p>
        <p>
          <LinkButton to="/sign-in" kind="quiet" newTab>
            {words.signIn}
          </LinkButton>
        </p>
      </Notice>
      <form method="post" className="form">
        {form.fields.map(([name, value], index) => {
          const id = `${name}-${index}`;
          return form.written.includes(name) && value !== '' ? (
            <TextArea key={id} id={id} label={words.words} name={name} defaultValue={value} />
          ) : (
            <input key={id} type="hidden" name={name} value={value} />
          );
        })}
        <p>
          <Button>{words.send}</Button>
        </p>
      </form>
    </Page>
  );
}
