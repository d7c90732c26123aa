import type { LoaderFunctionArgs } from '@remix-run/node';
import { planPartLabels, safetyPlanWords } from '#app/copy/safety-plan.ts';
import { PLAN_FILE, planAsText } from '#app/domain/safety-plan/safety-plan.ts';
import { readSafetyPlan } from '#app/domain/safety-plan/safety-plan.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';

/** A member's own plan as a file, for those who want to have it without a connection. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const own = await readSafetyPlan(context.deps, actor);
  if (own.kind !== 'plan') throw notFound();
  const words = { heading: safetyPlanWords.fileHeading, parts: planPartLabels };
  return new Response(planAsText(own.plan, words), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${PLAN_FILE}"`,
    },
  });
}
