import { MarkedWords } from '#app/components/marked-words.tsx';
import { ReviewSurroundings, type NearbyPost } from '#app/components/review-surroundings.tsx';
import { StaffPlace, type StaffPlaceProps } from '#app/components/staff-place.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { alertWords } from '#app/copy/on-call.ts';
import { textKindWords, toldWords } from '#app/copy/text-kinds.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { ConcernKind, Tier } from '#app/screening/screening.ts';

type AlertEvidenceProps = {
  page: {
    now: string;
    alert: {
      subjectKind: SubjectKind;
      authorHandle: string;
      groupName: string | null;
      writtenAt: string;
    };
    words: {
      text: string;
      /** Who told it, where that is not whom it is about. */
      toldBy: string | null;
      /** False when the screener failed on it: then nothing was read, and nothing can be marked. */
      wasScreened: boolean;
      /** UTF-16 offsets into `text`. */
      evidence: readonly { start: number; end: number }[];
      wasEdited: boolean;
      isHidden: boolean;
      isWithdrawn: boolean;
    };
    /** What else the same text said, before or since, newest first. */
    otherWordings: readonly {
      revision: number;
      text: string;
      writtenAt: string;
      /** Null when it could not be screened. */
      tier: Tier | null;
      evidence: readonly { start: number; end: number }[];
    }[];
    reasons: readonly { kind: ConcernKind; sentence: string }[];
    /** What colleagues wrote that made the alert more pressing. */
    notes: readonly {
      id: string;
      by: string;
      text: string;
      writtenAt: string;
      evidence: readonly { start: number; end: number }[];
      reasons: readonly { kind: ConcernKind; sentence: string }[];
    }[];
    place: StaffPlaceProps['place'];
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
  const { alert, words, now } = page;
  return (
    <>
      <Notes page={page} />
      <section className="stack">
        <h2>{alertWords.words}</h2>
        <p className="quiet">
          {words.toldBy === null ? alertWords.by : toldWords.about} <bdi>{alert.authorHandle}</bdi>
          {words.toldBy === null ? null : (
            <>
              {', '}
              {toldWords.by} <bdi>{words.toldBy}</bdi>
            </>
          )}
          {alert.groupName === null ? null : (
            <>
              {' '}
              <bdi>{alertWords.inGroup(alert.groupName)}</bdi>
            </>
          )}{' '}
          · <When at={alert.writtenAt} now={now} />
        </p>
        <MarkedWords text={words.text} evidence={words.evidence} />
        {words.wasEdited ? <p>{alertWords.edited}</p> : null}
        {words.isHidden ? <p>{alertWords.hidden}</p> : null}
        {words.isWithdrawn ? <p>{alertWords.withdrawn}</p> : null}
        <StaffPlace
          subjectKind={alert.subjectKind}
          authorHandle={alert.authorHandle}
          place={page.place}
        />
      </section>
      <OtherWordings page={page} />
      <section>
        <h2>{alertWords.reasons}</h2>
        {words.wasScreened ? null : (
          <p>{words.toldBy === null ? alertWords.notScreened : toldWords.asked}</p>
        )}
        <ul>
          {page.reasons.map(({ sentence }) => (
            <li key={sentence} dir="auto">
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

function OtherWordings({ page }: AlertEvidenceProps) {
  if (page.otherWordings.length === 0) return null;
  return (
    <section className="stack">
      <h2>{alertWords.otherWordings}</h2>
      <p className="quiet">{alertWords.otherWordingsHint}</p>
      {page.otherWordings.map(({ revision, tier, text, writtenAt, evidence }) => (
        <div key={revision} className="stack">
          <p className="quiet">
            {tier === null ? alertWords.wordingNotScreened : <TierMark tier={tier} />}{' '}
            <When at={writtenAt} now={page.now} />
          </p>
          <MarkedWords text={text} evidence={evidence} />
        </div>
      ))}
    </section>
  );
}

function Notes({ page }: AlertEvidenceProps) {
  if (page.notes.length === 0) return null;
  return (
    <section className="stack">
      <h2>{alertWords.noted}</h2>
      <p className="quiet">{alertWords.notedHint}</p>
      {page.notes.map((note) => (
        <div key={note.id} className="stack">
          <p className="quiet">
            {alertWords.by} <bdi>{note.by}</bdi> · <When at={note.writtenAt} now={page.now} />
          </p>
          <MarkedWords text={note.text} evidence={note.evidence} />
          {note.reasons.length === 0 ? <p>{alertWords.noteNotScreened}</p> : null}
          <ul>
            {note.reasons.map(({ sentence }) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
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
            <span className="quiet">{textKindWords[each.subjectKind].inList}</span>
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
