import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { countChart } from '#app/charts/count-chart.server.ts';
import { spreadChart } from '#app/charts/spread-chart.server.ts';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ConcernFigures, LoadFigures, OutcomeFigures } from '#app/components/figures-counts.tsx';
import { HourFigures, LegFigures, TierTimes } from '#app/components/figures-times.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { tierWords } from '#app/copy/frame.ts';
import { figuresWords, shortConcernWords } from '#app/copy/on-call-figures.ts';
import { readQuestion } from '#app/domain/figures/figures-form.ts';
import { readFigures, type Figures as Read } from '#app/domain/figures/read-figures.server.ts';
import { notFound, requireMember, requireResponder } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Charts come drawn from the server, and the form is a form: nothing here needs a script. */
export const handle = { scripts: false };

const TIER_ROW = 40;
const HOUR_ROW = 22;
const times = ['acknowledge', 'contact'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const { asked, errors, values } = readQuestion(new URL(request.url).searchParams);
  const figures = await readFigures(context.deps, actor, asked);
  if (figures === null) throw notFound();
  const status = Object.keys(errors).length === 0 ? 200 : 400;
  return data({ figures, charts: chartsOf(figures), errors, values }, { status });
}

/** Where the charts' bars lie is worked out here, so that no page carries the library that does it. */
function chartsOf(figures: Read) {
  return {
    tiers: times.map((time) =>
      spreadChart(
        figures.tiers.map(({ tier, target, ...of }) => ({
          label: tierWords[tier],
          target: target[time],
          ...of[time],
        })),
        TIER_ROW,
      ),
    ),
    hours: figures.tiers.map(({ target, hours }) =>
      spreadChart(
        hours.map(({ hour, acknowledge }) => ({
          label: `${String(hour).padStart(2, '0')}:00`,
          target: target.acknowledge,
          ...acknowledge,
        })),
        HOUR_ROW,
      ),
    ),
    concerns: countChart(
      figures.concerns.map(({ concern, ...counts }) => ({
        label: concern === null ? figuresWords.notScreened : shortConcernWords[concern],
        ...counts,
      })),
    ),
  };
}

export default function FiguresPage() {
  const { figures, charts, errors, values } = useLoaderData<typeof loader>();
  const { fromDay, toDay, zone, tiers } = figures;
  const query = new URLSearchParams({ from: fromDay, to: toDay, zone }).toString();
  const isEmpty = tiers.every(({ acknowledge }) => acknowledge.outOf === 0);
  return (
    <Page heading={figuresWords.heading} lede={figuresWords.lede} width="wide">
      <div className="staff stack-large">
        <p className="no-print">
          <a href="/on-call">{figuresWords.back}</a>
        </p>
        <ErrorSummary errors={errors} />
        <PeriodForm figures={figures} errors={errors} typed={values} />
        <p>
          <strong>{figuresWords.period(fromDay, toDay, zone)}</strong>{' '}
          <a className="no-print" href={`/on-call/figures/file?${query}`}>
            {figuresWords.download}
          </a>
        </p>
        {isEmpty ? <p>{figuresWords.none}</p> : null}
        {times.map((time, index) => {
          const chart = charts.tiers[index];
          return chart === undefined ? null : (
            <TierTimes key={time} time={time} tiers={tiers} chart={chart} />
          );
        })}
        {tiers.map((of) => (
          <LegFigures key={of.tier} of={of} />
        ))}
        {tiers.map((of, index) => {
          const chart = charts.hours[index];
          return chart === undefined ? null : <HourFigures key={of.tier} of={of} chart={chart} />;
        })}
        <ConcernFigures concerns={figures.concerns} chart={charts.concerns} />
        <OutcomeFigures outcomes={figures.outcomes} />
        <LoadFigures load={figures.load} isOwnOnly={figures.isOwnLoadOnly} />
      </div>
    </Page>
  );
}

type PeriodProps = {
  figures: { fromDay: string; toDay: string; zone: string };
  errors: FieldErrors;
  typed: { from: string; to: string; zone: string };
};

/** A plain form that asks for another period. What was typed and not understood stays. */
function PeriodForm({ figures, errors, typed }: PeriodProps) {
  return (
    <form method="get" className="form form-wide no-print">
      <div className="field-columns">
        <Field
          label={figuresWords.from}
          name="from"
          type="date"
          defaultValue={typed.from || figures.fromDay}
          errors={errors['from']}
        />
        <Field
          label={figuresWords.to}
          name="to"
          type="date"
          defaultValue={typed.to || figures.toDay}
          errors={errors['to']}
        />
        <Field
          label={figuresWords.zone}
          name="zone"
          hint={figuresWords.zoneHint}
          autoComplete="off"
          defaultValue={typed.zone || (figures.zone === 'UTC' ? '' : figures.zone)}
          errors={errors['zone']}
        />
      </div>
      <Button kind="quiet">{figuresWords.show}</Button>
    </form>
  );
}
