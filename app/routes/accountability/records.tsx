import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Select } from '#app/components/field.tsx';
import { Page } from '#app/components/page.tsx';
import { recordsWords } from '#app/copy/accountability.ts';
import { nameOfQuarter } from '#app/domain/transparency/quarter.ts';
import { readQuarters } from '#app/domain/transparency/read-report.server.ts';
import { requireMember, requireSafetyLead } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: records' }];

/** Links and forms: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  await requireSafetyLead({ request, context });
  const quarters = await readQuarters(context.deps);
  return data({ quarters: quarters.map(nameOfQuarter) });
}

export default function Records() {
  const { quarters } = useLoaderData<typeof loader>();
  return (
    <Page heading={recordsWords.heading} lede={recordsWords.lede}>
      <ul className="plain-list stack">
        {recordsWords.places.map(([path, name, hint]) => (
          <li key={path}>
            <a href={path}>{name}</a>
            <br />
            <span className="quiet">{hint}</span>
          </li>
        ))}
      </ul>
      <section className="stack">
        <h2>{recordsWords.statements}</h2>
        <p className="quiet">{recordsWords.statementsHint}</p>
        {quarters.length === 0 ? (
          <p>{recordsWords.noQuarter}</p>
        ) : (
          <form method="get" action="/accountability/statements/file" className="form">
            <Select
              label={recordsWords.quarter}
              name="quarter"
              options={quarters.map((value) => ({ value, label: value }))}
            />
            <p className="actions">
              <Button name="form" value="csv" kind="quiet">
                {recordsWords.csv}
              </Button>
              <Button name="form" value="jsonl" kind="quiet">
                {recordsWords.jsonl}
              </Button>
            </p>
          </form>
        )}
      </section>
    </Page>
  );
}
