import { Button } from '#app/components/button.tsx';
import { When } from '#app/components/when.tsx';
import { contactWords, failureWords } from '#app/copy/contact.ts';
import { destinationWords } from '#app/copy/destinations.ts';
import type { DestinationView } from '#app/domain/on-call/destinations.server.ts';

/** One place outside: what it is for, how the last message went, what can be done. */
export function DestinationCard({ place, now }: { place: DestinationView; now: string }) {
  const { id, kind, purpose, name, isSuspect, isDisabled, lastMessage } = place;
  return (
    <li className="card stack">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {' · '}
        {destinationWords.kinds[kind]}
        {' · '}
        {isDisabled ? destinationWords.ended : destinationWords.purposes[purpose]}
      </p>
      {isSuspect && !isDisabled ? <p className="error">{destinationWords.suspect}</p> : null}
      {lastMessage === null ? null : (
        <p className="quiet" role="status">
          {destinationWords.lastMessage}: {contactWords.messageStates[lastMessage.state]}
          {lastMessage.state.startsWith('failed')
            ? ` (${failureWords(lastMessage.detail) ?? ''})`
            : ''}
          , <When at={lastMessage.at} now={now} />
        </p>
      )}
      {isDisabled ? null : (
        <div className="actions">
          <PlaceButton id={id} intent="test">
            {destinationWords.test}
          </PlaceButton>
          {kind === 'webhook' ? (
            <PlaceButton id={id} intent="rotate">
              {destinationWords.rotate}
            </PlaceButton>
          ) : null}
          <PlaceButton id={id} intent="end">
            {destinationWords.end}
          </PlaceButton>
        </div>
      )}
    </li>
  );
}

function PlaceButton(props: { id: string; intent: string; children: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={props.intent} />
      <input type="hidden" name="id" value={props.id} />
      <Button kind="quiet">{props.children}</Button>
    </form>
  );
}
