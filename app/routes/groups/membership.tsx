import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { GroupPlace } from '#app/components/group-place.tsx';
import { Page } from '#app/components/page.tsx';
import { groupWords } from '#app/copy/groups.ts';
import { membershipSchema } from '#app/domain/groups/forms.ts';
import { readGroupCard } from '#app/domain/groups/group-page.server.ts';
import { inviteMember } from '#app/domain/groups/invite-member.server.ts';
import { joinGroup } from '#app/domain/groups/join-group.server.ts';
import { leaveGroup } from '#app/domain/groups/leave-group.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { parseId, type GroupId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireWriter } from '#app/http/viewer.server.ts';
import type { WebContext } from '#app/web-context.ts';

export const meta = () => [{ title: 'Cairn: groups' }];

/** Seen after signing in on the way to joining, and when an invitation could not be made. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const groupId = parseId<GroupId>(params['groupId']);
  const group = groupId === null ? null : await readGroupCard(context.deps, actor, groupId);
  if (group === null) throw notFound();
  const { id, name, visibility, standing } = group;
  return { group: { id, name, visibility, standing } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['handle'] });
  const groupId = parseId<GroupId>(params['groupId']);
  if (groupId === null) throw notFound();
  const submission = await readSubmission(request, membershipSchema);
  if (!submission.ok) return again(submission.errors, submission.values);
  const { value } = submission;
  switch (value.intent) {
    case 'join': {
      const outcome = await joinGroup(context.deps, actor, groupId);
      if (outcome.kind === 'not-found') throw notFound();
      return redirect(`/groups/${groupId}`, 303);
    }
    case 'leave': {
      const outcome = await leaveGroup(context.deps, actor, groupId);
      if (outcome.kind === 'not-found') throw notFound();
      return redirect(outcome.stillReadable ? `/groups/${groupId}` : '/groups', 303);
    }
    case 'invite':
      return invite(context, actor, groupId, value.handle);
    default:
      return assertNever(value);
  }
}

async function invite(
  context: Pick<WebContext, 'deps'>,
  actor: Actor,
  groupId: GroupId,
  handle: string,
) {
  const outcome = await inviteMember(context.deps, actor, { groupId, handle });
  switch (outcome.kind) {
    case 'invited':
      return redirect(`/groups/${groupId}?invited=yes`, 303);
    case 'belongs-already':
      return again({ handle: [groupWords.belongs] }, { handle });
    case 'nobody-of-that-name':
      return again({ handle: [groupWords.nobody] }, { handle });
    case 'not-found':
      throw notFound();
    default:
      return assertNever(outcome);
  }
}

function again(errors: Record<string, string[]>, values: Record<string, string>) {
  return data({ errors, handle: values['handle'] ?? '' }, { status: 400 });
}

export default function Membership() {
  const { group } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      heading={groupWords.place}
      lede={
        <a href={`/groups/${group.id}`}>
          <bdi>{group.name}</bdi>
        </a>
      }
    >
      <GroupPlace group={group} errors={answer?.errors} handle={answer?.handle} />
    </Page>
  );
}
