import { scheduleWords } from '#app/copy/rota.ts';

type Part = {
  start: number;
  from: string;
  until: string;
  fromMinute: number;
  untilMinute: number;
  people: readonly string[];
  hasOverride: boolean;
  isAlone: boolean;
};

type RotaCalendarProps = {
  rotations: readonly { id: string; name: string }[];
  days: readonly {
    date: string;
    name: string;
    cells: readonly { rotationId: string; parts: readonly Part[] }[];
  }[];
};

type Kind = 'covered' | 'alone' | 'gap';

/**
 * Fourteen days, one a row, one column for each rotation. Who is on duty stands there in words; a bar draws
 * the day, and holes in it have a colour, a shape and a word. On a phone the rows become a list of days.
 */
export function RotaCalendar({ rotations, days }: RotaCalendarProps) {
  return (
    <div className="stack">
      {/* The roles are said out loud, because on a phone the table is laid out as a list. */}
      <table className="rota" role="table" aria-label={scheduleWords.coverage}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {scheduleWords.day}
            </th>
            {rotations.map(({ id, name }) => (
              <th key={id} scope="col" role="columnheader" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {days.map((day) => (
            <tr key={day.date} role="row">
              <th scope="row" role="rowheader">
                <time dateTime={day.date}>{day.name}</time>
              </th>
              {day.cells.map(({ rotationId, parts }) => (
                <td key={rotationId} role="cell">
                  {rotations.length > 1 ? (
                    <span className="rota-which" aria-hidden="true">
                      {rotations.find(({ id }) => id === rotationId)?.name}
                    </span>
                  ) : null}
                  <Bar parts={parts} />
                  <ul className="plain-list">
                    {parts.map((part) => (
                      <PartWords key={part.start} part={part} />
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="plain-list rota-legend">
        {(['covered', 'alone', 'gap'] as const).map((kind) => (
          <li key={kind}>
            <Shape kind={kind} /> {scheduleWords.legend[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function PartWords({ part }: { part: Part }) {
  const isWholeDay = part.from === '00:00' && part.until === '24:00';
  return (
    <li className={`rota-part rota-${kindOf(part)}`}>
      <Shape kind={kindOf(part)} />
      <span>
        {isWholeDay ? null : (
          <span className="rota-time">
            {part.from}–{part.until}{' '}
          </span>
        )}
        {part.people.length === 0 ? (
          <strong>{scheduleWords.nobody}</strong>
        ) : (
          <bdi>{part.people.join(', ')}</bdi>
        )}
        {part.isAlone ? <span className="quiet"> · {scheduleWords.oneOnly}</span> : null}
        {part.hasOverride ? <span className="quiet"> · {scheduleWords.changed}</span> : null}
      </span>
    </li>
  );
}

/** The 24 hours of a day from left to right. Says nothing that the words do not. */
function Bar({ parts }: { parts: readonly Part[] }) {
  return (
    <svg
      className="rota-bar"
      viewBox="0 0 1440 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map((part) => (
        <rect
          key={part.start}
          className={`rota-${kindOf(part)}`}
          x={part.fromMinute + 6}
          y={1}
          width={Math.max(6, part.untilMinute - part.fromMinute - 12)}
          height={10}
        />
      ))}
    </svg>
  );
}

const shapes: Record<Kind, string> = {
  covered: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  alone: 'M6 1l5.5 10h-11z',
  gap: 'M1.5 1.500l9 9m0-9l-9 9',
};

function Shape({ kind }: { kind: Kind }) {
  return (
    <svg
      className={`rota-shape rota-${kind}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[kind]} />
    </svg>
  );
}

function kindOf(part: Part): Kind {
  if (part.people.length === 0) return 'gap';
  return part.isAlone ? 'alone' : 'covered';
}
