import type { LoaderFunctionArgs } from '@remix-run/node';
import { figuresAsCsv } from '#app/domain/figures/figures-csv.ts';
import { readQuestion } from '#app/domain/figures/figures-form.ts';
import { readFigures } from '#app/domain/figures/read-figures.server.ts';
import { notFound, requireMember, requireResponder } from '#app/http/viewer.server.ts';

/** The numbers of the figures as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireResponder({ request, context });
  const { asked } = readQuestion(new URL(request.url).searchParams);
  const figures = await readFigures(context.deps, actor, asked);
  if (figures === null) throw notFound();
  return new Response(figuresAsCsv(figures), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="figures-${figures.fromDay}-${figures.toDay}.csv"`,
    },
  });
}
