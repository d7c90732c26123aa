import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { queueWords } from '#app/copy/moderation.ts';
import { deskWords } from '#app/copy/review-queue.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import type { QueueCounts } from '#app/domain/moderation/queue.repository.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { Tier } from '#app/screening/screening.ts';

type DeskProps = {
  next: {
    subjectKind: SubjectKind;
    tier: Tier;
    /** ISO. */
    dueAt: string;
    isOverdue: boolean;
    isOwn: boolean;
  } | null;
  counts: QueueCounts;
  now: string;
  /** Something was done before: the focus goes on from here, and what was done is said with it. */
  isAnnounced: boolean;
};

/** What a moderator is given next. Nothing to choose from, so that nothing is left for last. */
export function Desk({ next, counts, now, isAnnounced }: DeskProps) {
  return (
    <section className="stack" aria-label={deskWords.desk}>
      {next === null ? (
        <EmptyState title={deskWords.nothing}>{deskWords.nothingMore}</EmptyState>
      ) : (
        <form method="post" action="/moderation" className="actions desk-next">
          <Button
            data-review="claim"
            autoFocus={isAnnounced}
            aria-describedby={isAnnounced ? 'notice next-item' : 'next-item'}
          >
            {next.isOwn ? deskWords.goOn : deskWords.takeNext}
          </Button>
          <span id="next-item" className="actions">
            {next.isOwn ? deskWords.yours : deskWords.next}: <TierMark tier={next.tier} />
            <span>{textKindWords[next.subjectKind].inList}</span>
            <span className={next.isOverdue ? 'overdue' : undefined}>
              {next.isOverdue ? queueWords.overdue : queueWords.due}{' '}
              <When at={next.dueAt} now={now} />
            </span>
          </span>
        </form>
      )}
      <p className="number">
        {queueWords.counts(counts)}
        {counts.overdue === 0 ? null : (
          <>
            {', '}
            <span className="overdue">{queueWords.overdueCount(counts.overdue)}</span>
          </>
        )}
      </p>
      <p className="quiet">{deskWords.why}</p>
    </section>
  );
}
