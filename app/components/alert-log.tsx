import { When } from '#app/components/when.tsx';
import {
  alertWords,
  eventWords,
  factWords,
  lateWords,
  outcomeWords,
  peopleWords,
} from '#app/copy/on-call.ts';
import { legs } from '#app/domain/crisis-response/targets.ts';
import { outcomeCodes, type AlertEventKind } from '#app/domain/crisis-response/alert.ts';

type AlertLogProps = {
  events: readonly {
    id: string;
    kind: AlertEventKind;
    occurredAt: string;
    actor: string | null;
    note: string | null;
    facts: Readonly<Record<string, string | number>>;
  }[];
  now: string;
};

/** Everything that happened to an alert, newest first. */
export function AlertLog({ events, now }: AlertLogProps) {
  return (
    <section>
      <h2>{alertWords.log}</h2>
      <ol className="timeline">
        {events.map((event) => (
          <li key={event.id}>
            {event.actor === null ? null : (
              <>
                <bdi>{event.actor}</bdi>{' '}
              </>
            )}
            {eventWords[event.kind]}
            <Facts facts={event.facts} />{' '}
            <span className="quiet">
              <When at={event.occurredAt} now={now} />
            </span>
            {event.note === null ? null : (
              <p className="excerpt" dir="auto">
                {event.note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Facts({ facts }: { facts: Readonly<Record<string, string | number>> }) {
  const { tier, audience, people, reason, result, detail } = facts;
  const outcome = outcomeCodes.find((code) => code === facts['outcomeCode']);
  const leg = legs.find((each) => each === facts['leg']);
  const said = [
    leg === undefined ? undefined : lateWords[leg],
    tier,
    audience === undefined ? undefined : wordsOf(audience),
    typeof people === 'number' ? peopleWords(people) : undefined,
    reason === undefined ? undefined : wordsOf(reason),
    result === undefined || result === 'accepted'
      ? undefined
      : `${wordsOf(result)} (${detail ?? ''})`,
    outcome === undefined ? undefined : outcomeWords[outcome].label,
  ].filter((word) => word !== undefined);
  return said.length === 0 ? null : <>: {said.join(', ')}</>;
}

function wordsOf(code: string | number): string {
  return factWords[code] ?? String(code);
}
