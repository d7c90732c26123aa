import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { groupWords } from '#app/copy/groups.ts';
import { firstPostsWords } from '#app/copy/first-posts.ts';
import type { GroupVisibility } from '#app/domain/groups/group.ts';

type GroupPlaceProps = {
  group: {
    id: string;
    visibility: GroupVisibility;
    standing: { isMember: boolean; isModerator: boolean; isInvited: boolean };
  };
  /** What the server answered, when an invitation could not be made. */
  errors?: FieldErrors | undefined;
  handle?: string | undefined;
};

/** A member's own place in a group: join, leave, and for moderators invite. */
export function GroupPlace({ group, errors = {}, handle = '' }: GroupPlaceProps) {
  const { isMember, isModerator, isInvited } = group.standing;
  const action = `/groups/${group.id}/membership`;
  return (
    <section className="stack">
      <ErrorSummary errors={errors} />
      {isModerator ? (
        <p>
          {groupWords.youModerate} <a href="/moderation">{groupWords.moderation}</a> ·{' '}
          <a href={`/groups/${group.id}/first-posts`}>{firstPostsWords.link}</a>
        </p>
      ) : null}
      {isInvited ? null : (
        <form method="post" action={action} className="stack">
          {isMember ? <p className="quiet">{groupWords.youBelong}</p> : null}
          <p className="actions">
            <Button kind="quiet" name="intent" value={isMember ? 'leave' : 'join'}>
              {isMember ? groupWords.leave : groupWords.join}
            </Button>
          </p>
          {isMember && group.visibility === 'invited' ? (
            <p className="quiet">{groupWords.leaveInvited}</p>
          ) : null}
        </form>
      )}
      {isModerator && group.visibility === 'invited' ? (
        <form method="post" action={action} className="form">
          <h2>{groupWords.invite}</h2>
          <Field
            label={groupWords.inviteLabel}
            name="handle"
            hint={groupWords.inviteHint}
            defaultValue={handle}
            errors={errors['handle']}
            autoComplete="off"
            dir="auto"
            required
          />
          <Button kind="quiet" name="intent" value="invite">
            {groupWords.inviteButton}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
