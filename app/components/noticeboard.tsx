import { EmptyState } from '#app/components/empty-state.tsx';
import { When } from '#app/components/when.tsx';
import { boundaryWords } from '#app/copy/boundaries.ts';
import { groupWords } from '#app/copy/groups.ts';
import { contentNoteLabels, postCountWords, threadWords } from '#app/copy/threads.ts';
import type { NoticeboardEntry } from '#app/domain/posts/noticeboard.ts';

type NoticeboardProps = {
  board: { waiting: readonly NoticeboardEntry[]; entries: readonly NoticeboardEntry[] };
  now: string;
  isVisitor: boolean;
  isFirstPage: boolean;
};

/** A group's conversations: first those that wait for an answer, then all others, the liveliest first. */
export function Noticeboard({ board, now, isVisitor, isFirstPage }: NoticeboardProps) {
  const { waiting, entries } = board;
  if (waiting.length === 0 && entries.length === 0) {
    return (
      <EmptyState title={groupWords.empty}>
        {isVisitor ? groupWords.emptyVisitor : groupWords.emptyMember}
      </EmptyState>
    );
  }
  return (
    <>
      <Entries heading={groupWords.waiting} entries={waiting} now={now} />
      <Entries
        heading={isFirstPage && waiting.length === 0 ? null : groupWords.conversations}
        entries={entries}
        now={now}
      />
    </>
  );
}

type EntriesProps = { heading: string | null; entries: readonly NoticeboardEntry[]; now: string };

function Entries({ heading, entries, now }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-label={heading ?? groupWords.conversations}>
      {heading === null ? null : <h2>{heading}</h2>}
      <ul className="board">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a className="board-title" href={`/threads/${entry.id}`} dir="auto">
              {entry.title ?? (entry.isFolded ? boundaryWords.foldedTitle : threadWords.noTitle)}
            </a>
            <p className="board-meta">
              {entry.isWaiting ? (
                <span className="board-waiting">{groupWords.waitingMark}</span>
              ) : (
                <span>{postCountWords(entry.postCount)}</span>
              )}
              {entry.title === null ? null : (
                <span>
                  {groupWords.by} <bdi>{entry.authorHandle}</bdi>
                </span>
              )}
              <span>
                {groupWords.lastWords} <When at={entry.lastPostAt} now={now} />
              </span>
              {entry.contentNotes.map((note) => (
                <span key={note}>{contentNoteLabels[note]}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
