import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/button.tsx';
import { Select } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { firstPostsWords } from '#app/copy/first-posts.ts';
import { HELD_FIRST_POSTS, heldPostsSchema } from '#app/domain/groups/forms.ts';
import {
  readHeldPostsSetting,
  saveHeldPostsSetting,
} from '#app/domain/groups/held-posts-setting.server.ts';
import { parseId, type GroupId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireModerator } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn: groups' }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireMember({ request, context });
  const actor = await requireModerator({ request, context });
  const groupId = parseId<GroupId>(params['groupId']);
  const setting =
    groupId === null ? null : await readHeldPostsSetting(context.deps, actor, groupId);
  if (setting === null) throw notFound();
  const wasSaved = new URL(request.url).searchParams.get('saved') === 'yes';
  return { ...setting, groupId, wasSaved };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireModerator({ request, context });
  const groupId = parseId<GroupId>(params['groupId']);
  if (groupId === null) throw notFound();
  const submission = await readSubmission(request, heldPostsSchema);
  if (!submission.ok) return data({ errors: submission.errors }, { status: 400 });
  const outcome = await saveHeldPostsSetting(context.deps, actor, { groupId, ...submission.value });
  if (outcome.kind === 'not-found') throw notFound();
  return redirect(`/groups/${groupId}/first-posts?saved=yes`, 303);
}

export default function FirstPosts() {
  const { name, heldFirstPosts, groupId, wasSaved } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? {};
  return (
    <Page heading={firstPostsWords.heading} lede={firstPostsWords.lede}>
      <p>
        <a href={`/groups/${groupId}`}>
          {firstPostsWords.back}: <bdi>{name}</bdi>
        </a>
      </p>
      {wasSaved ? (
        <Notice kind="good">
          <p>{firstPostsWords.saved}</p>
        </Notice>
      ) : null}
      <ErrorSummary errors={errors} />
      <form method="post" className="form">
        <Select
          name="heldFirstPosts"
          label={firstPostsWords.choose}
          hint={firstPostsWords.mind}
          errors={errors['heldFirstPosts']}
          defaultValue={String(heldFirstPosts)}
          options={HELD_FIRST_POSTS.map((count) => ({
            value: String(count),
            label: count === 0 ? firstPostsWords.none : firstPostsWords.some(count),
          }))}
        />
        <Button>{firstPostsWords.save}</Button>
      </form>
    </Page>
  );
}
