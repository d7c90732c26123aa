import { Notice } from '#app/components/notice.tsx';
import { drillNoticeWords, drillWords } from '#app/copy/on-call-drill.ts';
import type { DrillNotice } from '#app/domain/drills/drill-pages.server.ts';

/** Says of an alert that nobody is behind it. */
export function DrillMark() {
  return <span className="drill-mark">{drillWords.mark}</span>;
}

/** What the board says of a drill that is not over, or that yields. */
export function DrillNoticeBar({ notice }: { notice: DrillNotice | null }) {
  if (notice === null) return null;
  return (
    <Notice kind={notice.kind === 'yields' ? 'help' : 'info'}>
      <p>
        {drillNoticeWords[notice.kind]}{' '}
        {notice.id === null ? null : (
          <a href={`/on-call/drills/${notice.id}`}>{drillNoticeWords.link}</a>
        )}
      </p>
    </Notice>
  );
}
