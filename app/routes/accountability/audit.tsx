import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AuditSearch } from '#app/components/audit-search.tsx';
import { AuditTable } from '#app/components/audit-table.tsx';
import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Field, Select } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import {
  auditErrors,
  auditWords,
  recordsWords,
  revealReasonWords,
} from '#app/copy/accountability.ts';
import { readAuditQuestion } from '#app/domain/accountability/audit-filter.ts';
import { readAuditPage } from '#app/domain/accountability/audit-page.server.ts';
import { revealReasons, revealSchema } from '#app/domain/accountability/reveal-reason.ts';
import { revealStaff } from '#app/domain/accountability/reveal-staff.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: records' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireSafetyLead({ request, context });
  const search = new URL(request.url).searchParams;
  const { filter, after, errors, values } = readAuditQuestion(search);
  const page = await readAuditPage(context.deps, actor, { filter, after });
  if (page === null) throw notFound();
  search.delete('after');
  const { rows, ...rest } = page;
  return data(
    {
      ...rest,
      rows: rows.map(({ occurredAt, ...row }) => ({ ...row, at: occurredAt.toISOString() })),
      query: search.toString(),
      errors,
      values,
    },
    { status: Object.keys(errors).length === 0 ? 200 : 400 },
  );
}

/** Shows whose pseudonym it is. The answer is in no address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSafetyLead({ request, context });
  const submission = await readSubmission(request, revealSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data({ revealed: null, errors, values }, { status: 400 });
  }
  const { name } = submission.value;
  const outcome = await revealStaff(context.deps, actor, submission.value);
  if (outcome.kind === 'revealed') {
    const revealed = auditWords.revealed(name, outcome.handle);
    return data({ revealed, errors: {}, values: {} });
  }
  const errors = { name: [auditWords.notFound] };
  return data({ revealed: null, errors, values: { name } }, { status: 404 });
}

export default function Audit() {
  const { rows, next, actions, kinds, head, query, errors, values } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const revealErrors: Record<string, string[] | undefined> = answer?.errors ?? {};
  const typed: Record<string, string | undefined> = answer?.values ?? {};
  const and = query === '' ? '' : `${query}&`;
  return (
    <Page heading={auditWords.heading} lede={auditWords.lede} width="wide">
      <div className="staff stack-large">
        <p>
          <a href="/accountability">{recordsWords.back}</a>
        </p>
        <ErrorSummary errors={{ ...errors, ...revealErrors }} />
        {answer?.revealed ? (
          <Notice kind="good">
            <p>{answer.revealed}</p>
          </Notice>
        ) : null}
        <AuditSearch actions={actions} kinds={kinds} errors={errors} typed={values} />
        {rows.length === 0 ? <EmptyState title={auditWords.nothing} /> : <AuditTable rows={rows} />}
        <Pagination
          next={next === null ? undefined : `/accountability/audit?${and}after=${next}`}
          nextLabel={auditWords.older}
        />
        <p className="actions">
          <a href={`/accountability/audit/file?${query}`}>{auditWords.csv}</a>
          <a href="/accountability/audit/file?form=jsonl">{auditWords.jsonl}</a>
        </p>
        <section className="stack">
          <h2>{auditWords.headLabel}</h2>
          <p className="breakable">
            <code>{auditWords.head(head.position, head.hash)}</code>
          </p>
          <p className="quiet">{auditWords.headHint}</p>
        </section>
        <form method="post" className="form" action="/accountability/audit">
          <h2>{auditWords.reveal}</h2>
          <p className="quiet">{auditWords.revealHint}</p>
          <Field
            label={auditWords.revealName}
            name="name"
            autoComplete="off"
            defaultValue={typed['name']}
            errors={revealErrors['name']}
          />
          <Select
            label={auditWords.revealReason}
            name="reason"
            defaultValue={typed['reason']}
            errors={revealErrors['reason']}
            options={[
              { value: '', label: auditErrors.reason },
              ...revealReasons.map((value) => ({ value, label: revealReasonWords[value] })),
            ]}
          />
          <p>
            <Button kind="quiet">{auditWords.revealButton}</Button>
          </p>
        </form>
      </div>
    </Page>
  );
}
