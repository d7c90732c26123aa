import { Button, LinkButton } from '#app/components/button.tsx';
import { EntryDifferenceView } from '#app/components/lexicon-difference.tsx';
import { EntryFacts, entryPath, shortId } from '#app/components/lexicon-entry.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { When } from '#app/components/when.tsx';
import { changeActionWords, draftWords, lexiconWords } from '#app/copy/lexicon.ts';
import { otherPartWords } from '#app/copy/lexicon-terms.ts';
import type {
  ChangeAction,
  EntryDifference,
  LexiconEntry,
  OtherPart,
} from '#app/domain/lexicon/lexicon-content.ts';

type DraftChange = {
  entryId: string;
  action: ChangeAction;
  entry: LexiconEntry | null;
  former: LexiconEntry | null;
  reason: string;
  author: string;
  changedAt: string;
  hasConflict: boolean;
  present: LexiconEntry | null;
};

type DraftChangesProps = {
  draft: { id: string; version: number; state: 'open' | 'published' | 'discarded' };
  page: {
    changes: readonly DraftChange[];
    changesInAll: number;
    from: number;
    previousFrom: number | null;
    nextFrom: number | null;
  };
  now: string;
};

/** Every change of a draft with its reason, and the ways to make further ones. */
export function DraftChanges({ draft, page, now }: DraftChangesProps) {
  const isOpen = draft.state === 'open';
  const { changes, changesInAll, from } = page;
  const path = `/lexicon/drafts/${draft.id}`;
  const pageFrom = (first: number | null) =>
    first === null ? undefined : `${path}?from=${first}#changes`;
  return (
    <section className="stack" id="changes">
      <h2>{draftWords.changes}</h2>
      {changes.length < changesInAll ? (
        <p>{draftWords.shown(from + 1, from + changes.length, changesInAll)}</p>
      ) : null}
      {changes.length === 0 ? <p className="quiet">{draftWords.noChanges}</p> : null}
      <ol className="plain-list stack">
        {changes.map((change) => (
          <li key={change.entryId} className="card stack">
            <p className="queue-row">
              <strong>{changeActionWords[change.action]}</strong>
              <span className="quiet">
                <bdi>{change.author}</bdi> · <When at={change.changedAt} now={now} />
              </span>
            </p>
            <p className="long-words">
              <code>{shortId(change.entryId)}</code>
            </p>
            <p dir="auto">{change.reason}</p>
            <EntryDifferenceView before={change.former} after={change.entry} />
            {change.hasConflict ? <Conflict present={change.present} /> : null}
            {isOpen ? <ChangeTools draft={draft} change={change} /> : null}
          </li>
        ))}
      </ol>
      <Pagination
        previous={pageFrom(page.previousFrom)}
        next={pageFrom(page.nextFrom)}
        previousLabel={lexiconWords.before}
        nextLabel={lexiconWords.after}
      />
      {isOpen ? (
        <p className="actions">
          <LinkButton to={`${path}/entries/new`} kind="quiet">
            {draftWords.addSignal}
          </LinkButton>
          <LinkButton to={`${path}/entries/new?kind=marker`} kind="quiet">
            {draftWords.addMarker}
          </LinkButton>
          <a href="/lexicon#entries">{draftWords.find}</a>
          <a href={`${path}/file`}>{draftWords.bringIn}</a>
        </p>
      ) : null}
      <p>
        <a href={`${path}/download`} download>
          {draftWords.takeAway}
        </a>
      </p>
    </section>
  );
}

function Conflict({ present }: { present: LexiconEntry | null }) {
  return (
    <Notice kind="help" heading={draftWords.presentNow}>
      <p>{draftWords.conflict}</p>
      {present === null ? <p>{changeActionWords.retire}</p> : <EntryFacts entry={present} />}
    </Notice>
  );
}

function ChangeTools(props: { draft: { id: string; version: number }; change: DraftChange }) {
  const { draft, change } = props;
  const path = `/lexicon/drafts/${draft.id}/entries/${encodeURIComponent(change.entryId)}`;
  return (
    <div className="actions">
      <a href={path}>{draftWords.edit}</a>
      <form method="post">
        <input type="hidden" name="intent" value="takeBack" />
        <input type="hidden" name="version" value={draft.version} />
        <input type="hidden" name="entryId" value={change.entryId} />
        <Button kind="quiet">{draftWords.takeBack}</Button>
      </form>
    </div>
  );
}

type ReleaseChangesProps = {
  release: { count: number; shown: readonly EntryDifference[]; parts: readonly OtherPart[] };
};

/** What a draft on the basis of a release brings from it. Nothing for another draft. */
export function ReleaseChanges({ release }: ReleaseChangesProps) {
  const { count, shown, parts } = release;
  if (count === 0 && parts.length === 0) return null;
  return (
    <section className="stack">
      <p>
        {draftWords.fromRelease(count)}{' '}
        {parts.length === 0
          ? null
          : draftWords.alsoParts(parts.map((part) => otherPartWords[part]).join(', '))}
      </p>
      {shown.length === 0 ? null : (
        <details>
          <summary>{draftWords.fromReleaseMore(shown.length)}</summary>
          <EntryDifferences differences={shown} />
        </details>
      )}
    </section>
  );
}

/** What is different in each of several entries. */
export function EntryDifferences({ differences }: { differences: readonly EntryDifference[] }) {
  return (
    <ol className="plain-list stack">
      {differences.map(({ entryId, before, after }) => (
        <li key={entryId} className="card stack">
          <p className="long-words">
            <strong>
              {changeActionWords[after === null ? 'retire' : before === null ? 'add' : 'change']}
            </strong>
            : <a href={entryPath(entryId)}>{shortId(entryId)}</a>
          </p>
          <EntryDifferenceView before={before} after={after} />
        </li>
      ))}
    </ol>
  );
}
