import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { RulesList } from '#app/components/decision/rules-list.tsx';
import { answerProposal, readRulesView } from '#app/http/rules-place.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: rules' }];

/** A page to read and a form: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  return readRulesView({ request, context }, null);
}

export async function action({ request, context }: ActionFunctionArgs) {
  return answerProposal({ request, context }, null);
}

export default function SiteRules() {
  const view = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return <RulesList view={view} problem={problem} />;
}
