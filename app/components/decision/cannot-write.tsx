import { Notice } from '#app/components/notice.tsx';
import { lockedWords, restrictionWords } from '#app/copy/restriction.ts';
import { momentOf } from '#app/domain/moderation/moment.ts';

type Restriction = { until: string | null; groupName: string | null };

/** Why the reader cannot write here, until when, and what remains. Words they were writing stay in sight. */
export function CannotWrite(props: {
  restriction: Restriction | null;
  groupId: string;
  draft: string | null;
}) {
  const { restriction, groupId, draft } = props;
  return (
    <div className="stack">
      {restriction === null ? (
        <Notice heading={lockedWords.heading}>
          <p>{lockedWords.says}</p>
          <p>
            <a href={`/groups/${groupId}/new`}>{lockedWords.start}</a>
          </p>
        </Notice>
      ) : (
        <RestrictionNotice restriction={restriction} />
      )}
      {draft === null ? null : (
        <section className="card stack">
          <h2>{lockedWords.draft}</h2>
          <p className="as-written" dir="auto">
            {draft}
          </p>
        </section>
      )}
    </div>
  );
}

/** What keeps somebody from writing for a time, and where the reasons are. */
function RestrictionNotice({ restriction }: { restriction: Restriction }) {
  return (
    <Notice heading={restrictionWords.heading}>
      <p>{restrictionSentence(restriction)}</p>
      <p>{restrictionWords.more}</p>
      <p className="actions">
        <a href="/account/statements">{restrictionWords.reasons}</a>
        <a href="/help-now">{restrictionWords.help}</a>
      </p>
    </Notice>
  );
}

/** In one sentence: where somebody cannot write, and until when. */
function restrictionSentence({ until, groupName }: Restriction): string {
  return restrictionWords.says(groupName, until === null ? null : momentOf(until));
}
