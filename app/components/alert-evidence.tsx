import { MarkedText } from '#app/components/marked-text.tsx';
import { ReviewSurroundings, type NearbyPost } from '#app/components/review-surroundings.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { alertWords, subjectKindWords } from '#app/copy/on-call.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { ConcernKind, Tier } from '#app/screening/screening.ts';

type AlertEvidenceProps = {
  page: {
    now: string;
    alert: { authorHandle: string; groupName: string | null; writtenAt: string };
    words: {
      text: string;
      /** False when the screener failed on it: then nothing was read, and nothing can be marked. */
      wasScreened: boolean;
      /** UTF-16 offsets into `text`. */
      evidence: readonly { start: number; end: number }[];
      wasEdited: boolean;
      isHidden: boolean;
      isWithdrawn: boolean;
    };
    reasons: readonly { kind: ConcernKind; sentence: string }[];
    thread: { id: string; title: string; number: number } | null;
    surrounding: readonly NearbyPost[];
    screenings: readonly {
      id: string;
      tier: Tier;
      kinds: readonly ConcernKind[];
      subjectKind: SubjectKind;
      screenedAt: string;
      alert: { id: string; ref: number | null } | null;
    }[];
  };
};

/** What was written, what the screener pointed at in it and why, and what stands around it. */
export function AlertEvidence({ page }: AlertEvidenceProps) {
  const { alert, words, now, thread } = page;
  return (
    <>
      <section className="stack">
        <h2>{alertWords.words}</h2>
        <p className="quiet">
          {alertWords.by} <bdi>{alert.authorHandle}</bdi>
          {alert.groupName === null ? null : (
            <>
              {' '}
              <bdi>{alertWords.inGroup(alert.groupName)}</bdi>
            </>
          )}{' '}
          · <When at={alert.writtenAt} now={now} />
        </p>
        <MarkedText text={words.text} evidence={words.evidence} />
        {words.wasEdited ? <p>{alertWords.edited}</p> : null}
        {words.isHidden ? <p>{alertWords.hidden}</p> : null}
        {words.isWithdrawn ? <p>{alertWords.withdrawn}</p> : null}
        {thread === null ? null : (
          <p>
            <a href={`/threads/${thread.id}?after=${thread.number - 1}`}>{alertWords.toThread}</a>:{' '}
            <bdi>{thread.title}</bdi>
          </p>
        )}
      </section>
      <section>
        <h2>{alertWords.reasons}</h2>
        {words.wasScreened ? null : <p>{alertWords.notScreened}</p>}
        <ul>
          {page.reasons.map(({ kind, sentence }) => (
            <li key={kind} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      </section>
      <ReviewSurroundings posts={page.surrounding} now={now} />
      <RecentScreenings page={page} />
    </>
  );
}

function RecentScreenings({ page }: AlertEvidenceProps) {
  return (
    <section>
      <h2>{alertWords.recent}</h2>
      {page.screenings.length === 0 ? <p className="quiet">{alertWords.noRecent}</p> : null}
      <ul className="plain-list stack">
        {page.screenings.map((each) => (
          <li key={each.id} className="queue-row">
            <TierMark tier={each.tier} />
            <span>{each.kinds.map((kind) => concernWords[kind]).join(', ')}</span>
            <span className="quiet">{subjectKindWords[each.subjectKind]}</span>
            {each.alert === null || each.alert.ref === null ? null : (
              <a href={`/on-call/alerts/${each.alert.id}`}>{alertWords.heading(each.alert.ref)}</a>
            )}
            <span className="queue-age">
              <When at={each.screenedAt} now={page.now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
