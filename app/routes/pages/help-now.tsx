import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Select } from '#app/components/field.tsx';
import { FirstAid, InDanger } from '#app/components/first-aid.tsx';
import { CountryLines } from '#app/components/helplines.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { worryWords } from '#app/copy/reporting.ts';
import { helpWords, numbersIn } from '#app/copy/help.ts';
import { helplineCountries, helplineCountry } from '#app/domain/helplines/directory.ts';

export const meta: MetaFunction = () => [{ title: helpWords.title }];

/** Nothing here needs a script, for anybody. */
export const handle = { scripts: false };

/** The lines of the country in `?country=`. None is taken for granted. */
export function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('country') ?? '';
  return {
    asked: asked !== '',
    country: helplineCountry(asked),
    options: helplineCountries.map(({ code, name, localName }) => ({
      value: code,
      label: name === localName ? name : `${name} (${localName})`,
    })),
  };
}

export default function HelpNow() {
  const { asked, country, options } = useLoaderData<typeof loader>();
  return (
    <Page heading={helpWords.heading} lede={helpWords.lede}>
      <script src="/keep-help.js" defer />
      <div className="stack-large">
        {country === null ? <InDanger /> : null}
        {asked && country === null ? <Notice>{helpWords.country.unknown}</Notice> : null}
        <form method="get" action="/help-now" className="form">
          <Select
            label={helpWords.country.label}
            name="country"
            options={[{ value: '', label: helpWords.country.choose }, ...options]}
            defaultValue={country?.code ?? ''}
            autoComplete="off"
            required
          />
          <Button kind={country === null ? 'primary' : 'quiet'}>{helpWords.country.button}</Button>
        </form>
        {country === null ? null : (
          <section className="stack-large" aria-label={numbersIn(country.name)}>
            <CountryLines country={country} level={2} />
          </section>
        )}
        <p>
          {helpWords.country.none}{' '}
          <a href="https://findahelpline.com/" rel="noopener noreferrer">
            {helpWords.country.elsewhere}
          </a>
        </p>
        <p>
          <a href="/worry">{worryWords.tell}</a> {worryWords.tellMore}.
        </p>
        <FirstAid />
        <p className="quiet">{helpWords.offline}</p>
      </div>
    </Page>
  );
}
