import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { groupWords } from '#app/copy/groups.ts';
import { membershipSchema } from '#app/domain/groups/forms.ts';
import { inviteMember } from '#app/domain/groups/invite-member.server.ts';
import { joinGroup } from '#app/domain/groups/join-group.server.ts';
import { leaveGroup } from '#app/domain/groups/leave-group.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { parseId, type GroupId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember } from '#app/http/viewer.server.ts';
import type { WebContext } from '#app/web-context.ts';

export const meta = () => [{ title: 'Cairn: groups' }];

/** There is no page here; whoever comes by after signing in is led to the group. */
export function loader({ params }: LoaderFunctionArgs) {
  const groupId = parseId<GroupId>(params['groupId']);
  if (groupId === null) throw notFound();
  return redirect(`/groups/${groupId}`);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireMember({ request, context });
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

/** Seen only when an invitation could not be made: the form again, with what was typed. */
export default function Membership() {
  const answer = useActionData<typeof action>();
  return (
    <Page heading={groupWords.invite}>
      <form method="post" className="form">
        <ErrorSummary errors={answer?.errors} />
        <Field
          label={groupWords.inviteLabel}
          name="handle"
          hint={groupWords.inviteHint}
          defaultValue={answer?.handle ?? ''}
          errors={answer?.errors['handle']}
          autoComplete="off"
          dir="auto"
          required
        />
        <Button kind="quiet" name="intent" value="invite">
          {groupWords.inviteButton}
        </Button>
      </form>
    </Page>
  );
}
