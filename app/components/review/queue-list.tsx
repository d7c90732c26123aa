import { Button } from '#app/components/button.tsx';
import { EmptyState } from '#app/components/empty-state.tsx';
import { Field, Select } from '#app/components/field.tsx';
import { Pagination } from '#app/components/pagination.tsx';
import { ItemLink } from '#app/components/review/item-link.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { When } from '#app/components/when.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { queueWords, reportReasonWords } from '#app/copy/moderation.ts';
import { bandWords, listWords, scoreReasonWords, sourceWords } from '#app/copy/review-queue.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import {
  formatFilter,
  signalSources,
  type QueueFilter,
  type QueueView,
} from '#app/domain/moderation/queue-filter.ts';
import type { QueueRow } from '#app/domain/moderation/queue.repository.server.ts';
import { bandOf } from '#app/domain/moderation/score.ts';

/** A line as it reaches the browser: times are ISO strings. */
type Line = Omit<QueueRow, 'openedAt' | 'dueAt' | 'putOffUntil'> & {
  openedAt: string;
  dueAt: string;
  putOffUntil: string | null;
};

type QueueListProps = {
  view: QueueView;
  list: { rows: readonly Line[]; next: string | null };
  filter: QueueFilter;
  now: string;
  /** Lines can be ticked, for one decision about many. */
  mayDecideTogether: boolean;
  /** Something was done before: the focus goes to the first line. */
  isAnnounced: boolean;
};

const address: Record<QueueView, string> = {
  waiting: '/moderation?view=list',
  passed_on: '/moderation?view=passed_on',
  put_off: '/moderation?view=put_off',
};

/** One list of the queue with its filter. */
export function QueueList(props: QueueListProps) {
  const { view, list, filter, mayDecideTogether } = props;
  const isFiltered = filter.source !== null || filter.words !== '';
  const lines = (
    <ol className="queue">
      {list.rows.map((row, index) => (
        <QueueLine
          key={row.id}
          row={row}
          view={view}
          now={props.now}
          mayTick={mayDecideTogether && row.tier !== 'emergency'}
          hasFocus={props.isAnnounced && index === 0}
        />
      ))}
    </ol>
  );
  return (
    <section className="stack">
      <Filter view={view} filter={filter} isFiltered={isFiltered} />
      {list.rows.length === 0 ? (
        <EmptyState title={isFiltered ? listWords.emptyFiltered : listWords.empty[view]} />
      ) : mayDecideTogether ? (
        <form method="post" action="/moderation/bulk" className="stack">
          <input type="hidden" name="intent" value="preview" />
          {lines}
          <p>
            <Button kind="quiet">{listWords.decideTogether}</Button>
          </p>
        </form>
      ) : (
        lines
      )}
      <Pagination
        next={
          list.next === null
            ? undefined
            : `${address[view]}${formatFilter(filter)}&after=${list.next}`
        }
        nextLabel={queueWords.later}
      />
    </section>
  );
}

function Filter(props: { view: QueueView; filter: QueueFilter; isFiltered: boolean }) {
  const { view, filter } = props;
  return (
    <details className="review-more" open={props.isFiltered}>
      <summary>{listWords.filter}</summary>
      <form method="get" action="/moderation" className="form">
        <input type="hidden" name="view" value={view === 'waiting' ? 'list' : view} />
        <Select
          name="source"
          label={listWords.source}
          defaultValue={filter.source ?? ''}
          options={[
            { value: '', label: listWords.anySource },
            ...signalSources.map((value) => ({ value, label: sourceWords[value] })),
          ]}
        />
        <Field
          name="words"
          label={listWords.words}
          defaultValue={filter.words}
          maxLength={60}
          autoComplete="off"
          data-review="search"
        />
        <p className="actions">
          <Button kind="quiet">{listWords.show}</Button>
          {props.isFiltered ? <a href={address[view]}>{listWords.clear}</a> : null}
        </p>
      </form>
    </details>
  );
}

type QueueLineProps = {
  row: Line;
  view: QueueView;
  now: string;
  mayTick: boolean;
  hasFocus: boolean;
};

function QueueLine({ row, view, now, mayTick, hasFocus }: QueueLineProps) {
  const { subjectKind, groupName } = row;
  return (
    <li className={`queue-${row.tier}`}>
      <div className="queue-row">
        {mayTick ? (
          <label className="queue-tick">
            <input type="checkbox" name="items" value={row.id} />
            <span className="visually-hidden">
              {listWords.choose(`${textKindWords[subjectKind].inList}, ${row.authorHandle}`)}
            </span>
          </label>
        ) : null}
        <TierMark tier={row.tier} />
        <ItemLink
          itemId={row.id}
          subjectKind={subjectKind}
          groupName={groupName}
          hasFocus={hasFocus}
        />
        <span className="quiet">
          {listWords.by} <bdi>{row.authorHandle}</bdi>
        </span>
        <span className={row.isOverdue ? 'queue-age overdue' : 'queue-age'}>
          {dueWords(view, row.isOverdue)} <When at={row.dueAt} now={now} />
        </span>
      </div>
      <div className="queue-row">
        <span>{whyOf(row).join(' · ')}</span>
        {row.heldBy === null ? null : (
          <strong>
            <bdi>{row.heldByViewer ? queueWords.heldByYou : queueWords.heldBy(row.heldBy)}</bdi>
          </strong>
        )}
        {row.skips === 0 ? null : <strong>{listWords.skips(row.skips)}</strong>}
        <span className="queue-age quiet">
          {row.putOffUntil === null ? queueWords.waitingSince : listWords.back}{' '}
          <When at={row.putOffUntil ?? row.openedAt} now={now} />
        </span>
      </div>
      <p className="quiet">
        {bandWords[bandOf(row.score)]}
        {row.why.length === 0 ? '' : ': '}
        {row.why.map((reason) => scoreReasonWords[reason]).join(', ')}
      </p>
    </li>
  );
}

function dueWords(view: QueueView, isOverdue: boolean): string {
  if (view === 'passed_on') return isOverdue ? listWords.answerLate : listWords.answerDue;
  return isOverdue ? queueWords.overdue : queueWords.due;
}

/** Who brought it up: people and programs are named apart. */
function whyOf(row: Line): string[] {
  const reasons = row.reasons.map((reason) => reportReasonWords[reason].label);
  const concerns = row.concerns.map((kind) => concernWords[kind]);
  return [
    ...(row.isUnanswered ? [queueWords.unanswered] : []),
    ...(row.isHeldPost ? [listWords.heldPost] : []),
    ...(row.screeningFailed ? [queueWords.screeningFailed] : []),
    ...(concerns.length > 0 ? [`${queueWords.screener}: ${concerns.join(', ')}`] : []),
    ...(reasons.length > 0
      ? [`${queueWords.reporters(row.reporters)}: ${reasons.join(', ')}`]
      : []),
  ];
}
