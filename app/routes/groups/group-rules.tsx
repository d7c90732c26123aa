import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { RulesList } from '#app/components/decision/rules-list.tsx';
import { parseId, type GroupId } from '#app/domain/shared/ids.ts';
import { answerProposal, readRulesView } from '#app/http/rules-place.server.ts';
import { notFound } from '#app/http/viewer.server.ts';

export const meta: MetaFunction = () => [{ title: 'Cairn: rules' }];

/** A page to read and a form: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const groupId = parseId<GroupId>(params['groupId']);
  if (groupId === null) throw notFound();
  return readRulesView({ request, context }, groupId);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const groupId = parseId<GroupId>(params['groupId']);
  if (groupId === null) throw notFound();
  return answerProposal({ request, context }, groupId);
}

export default function GroupRules() {
  const view = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return <RulesList view={view} problem={problem} />;
}
