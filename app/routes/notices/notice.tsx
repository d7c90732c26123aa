import { randomUUID } from 'node:crypto';
import { data, type ActionFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Choice, Field, TextArea } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { noticeReasonWords, noticeWords } from '#app/copy/notices.ts';
import { giveNotice } from '#app/domain/notices/give-notice.server.ts';
import {
  MAX_CONTACT,
  MAX_PLACE,
  MAX_WORDS,
  noticeReasons,
  noticeSchema,
} from '#app/domain/notices/notice.ts';
import { readSubmission } from '#app/http/submission.server.ts';

export const meta = () => [{ title: noticeWords.title }];

/** A form: nothing here needs a script, and nobody needs an account. */
export const handle = { scripts: false };

export function loader() {
  return data({ submissionKey: randomUUID() });
}

/** Answers with the reference in the page itself: in no address, no history and no log. */
export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readSubmission(request, noticeSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data({ reference: null, errors, values }, { status: 400 });
  }
  const { contact, ...rest } = submission.value;
  const verdict = await context.limits.consume('notice', context.network);
  if (verdict.kind === 'limited') {
    const errors: Record<string, string[]> = {
      '': [noticeWords.limited(Math.ceil(verdict.retryAfterSeconds / 60))],
    };
    const values: Record<string, string> = { ...rest, contact: contact ?? '' };
    return data(
      { reference: null, errors, values },
      { status: 429, headers: { 'Retry-After': String(verdict.retryAfterSeconds) } },
    );
  }
  const { reference } = await giveNotice(context.deps, submission.value);
  return data({ reference, errors: {}, values: {} });
}

export default function NoticePage() {
  const { submissionKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.reference) return <Done reference={answer.reference} />;
  const errors: Record<string, string[] | undefined> = answer?.errors ?? {};
  const typed: Record<string, string | undefined> = answer?.values ?? {};
  return (
    <Page heading={noticeWords.heading} lede={noticeWords.lede}>
      <ErrorSummary errors={errors} />
      <Notice kind="help">
        <p>
          {noticeWords.dangerNow} <a href="/help-now">{noticeWords.help}</a>
        </p>
      </Notice>
      <form method="post" className="form" id="form" action="/notice">
        <input type="hidden" name="submissionKey" value={typed['submissionKey'] ?? submissionKey} />
        <Choice
          type="radio"
          name="reason"
          legend={noticeWords.reason}
          required
          errors={errors['reason']}
          defaultValue={typed['reason']}
          options={noticeReasons.map((value) => {
            const { label, hint } = noticeReasonWords[value];
            return { value, label, ...(hint === '' ? {} : { hint }) };
          })}
        />
        <Field
          name="place"
          label={noticeWords.place}
          hint={noticeWords.placeHint}
          required
          autoComplete="off"
          errors={errors['place']}
          defaultValue={typed['place']}
          maxLength={MAX_PLACE}
        />
        <TextArea
          name="what"
          label={noticeWords.what}
          hint={noticeWords.whatHint}
          required
          errors={errors['what']}
          defaultValue={typed['what']}
          maxLength={MAX_WORDS}
          rows={5}
        />
        <TextArea
          name="why"
          label={noticeWords.why}
          hint={noticeWords.whyHint}
          errors={errors['why']}
          defaultValue={typed['why']}
          maxLength={MAX_WORDS}
          rows={3}
        />
        <Field
          name="contact"
          label={noticeWords.contact}
          hint={noticeWords.contactHint}
          errors={errors['contact']}
          defaultValue={typed['contact']}
          maxLength={MAX_CONTACT}
        />
        <p className="quiet">{noticeWords.privacy}</p>
        <p className="actions">
          <Button>{noticeWords.send}</Button>
          <a href="/notice/status">{noticeWords.statusLink}</a>
        </p>
      </form>
    </Page>
  );
}

function Done({ reference }: { reference: string }) {
  return (
    <Page heading={noticeWords.doneHeading} lede={noticeWords.doneLede}>
      <Notice kind="good" heading={noticeWords.reference}>
        <p>
          <code className="notice-reference">{reference}</code>
        </p>
        <p>{noticeWords.referenceHint}</p>
      </Notice>
      <Notice kind="help">
        <p>
          {noticeWords.dangerNow} <a href="/help-now">{noticeWords.help}</a>
        </p>
      </Notice>
      <p>
        <a href="/notice/status">{noticeWords.status}</a>
      </p>
    </Page>
  );
}
