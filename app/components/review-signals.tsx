import { Folded } from '#app/components/content-note.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { aboutWords, concernWords } from '#app/copy/concerns.ts';
import { careWords } from '#app/copy/moderator-care.ts';
import { itemWords, reportReasonWords } from '#app/copy/moderation.ts';
import { noticesWords } from '#app/copy/notices.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { About, ConcernKind, Tier } from '#app/screening/screening.ts';

export type ReviewSignalLine = {
  kind: 'screening' | 'report' | 'screening_failed' | 'held' | 'mask_kept' | 'notice';
  revision: number;
  tier: Tier;
  /** ISO. */
  raisedAt: string;
  reason: ReportReason | null;
  note: string | null;
  concerns: readonly { kind: ConcernKind; tier: Tier; about: About }[];
};

/** Every reason to look at an item, newest first. What people said and what a program found differ. */
export function ReviewSignals(props: {
  signals: readonly ReviewSignalLine[];
  /** What reporters wrote stays closed until it is opened, like the words themselves (M-22). */
  isSensitive: boolean;
  now: string;
}) {
  return (
    <ul className="plain-list stack">
      {props.signals.map((signal, index) => (
        <li key={index}>
          <p>
            <strong>{titleOf(signal.kind)}</strong>{' '}
            <span className="quiet">
              {itemWords.wording(signal.revision)} · <When at={signal.raisedAt} now={props.now} />
            </span>
          </p>
          {signal.reason === null ? null : <p>{reportReasonWords[signal.reason].label}</p>}
          {signal.note === null ? null : (
            <Folded line={props.isSensitive ? careWords.note : null}>
              <blockquote className="excerpt" dir="auto">
                {signal.note}
              </blockquote>
            </Folded>
          )}
          {signal.concerns.map((concern) => (
            <p key={`${concern.kind} ${concern.about}`}>
              <TierMark tier={concern.tier} /> {concernWords[concern.kind]}
              {aboutWords[concern.about]}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function titleOf(kind: ReviewSignalLine['kind']): string {
  switch (kind) {
    case 'screening':
      return itemWords.screening;
    case 'held':
      return itemWords.held;
    case 'mask_kept':
      return itemWords.maskKept;
    case 'screening_failed':
      return itemWords.screeningFailed;
    case 'report':
      return itemWords.report;
    case 'notice':
      return noticesWords.signal;
  }
}
