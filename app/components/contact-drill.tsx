import { Button } from '#app/components/button.tsx';
import { When } from '#app/components/when.tsx';
import { contactWords, drillWords, failureWords } from '#app/copy/contact.ts';
import type { EmergencyTest } from '#app/domain/on-call/test-emergency-path.server.ts';

type DrillProps = { drill: EmergencyTest | null; now: string; canStart: boolean };

/** Tries a person's own emergency path through the real engine, and says how it went (S-28). */
export function ContactDrill({ drill, now, canStart }: DrillProps) {
  const isRunning = drill?.state === 'running';
  return (
    <section className="stack" aria-labelledby="drill">
      <h2 id="drill">{drillWords.heading}</h2>
      <p>{drillWords.lede}</p>
      {drill === null ? null : (
        <div className="card stack">
          <p>
            <strong>{drillWords.states[drill.state]}</strong>{' '}
            <span className="quiet">
              {drillWords.started} <When at={drill.startedAt} now={now} />
            </span>
          </p>
          {drill.isUnreachable ? <p>{drillWords.unreachable}</p> : null}
          <ul className="plain-list">
            {drill.methods.map((method) => {
              const failure = failureWords(method.detail);
              return (
                <li key={`${method.contactMethodId} ${method.sentAt}`}>
                  {contactWords.channels[method.channel]}:{' '}
                  {contactWords.messageStates[method.state]}
                  {method.state.startsWith('failed') && failure !== null ? `, ${failure}` : null}
                </li>
              );
            })}
          </ul>
          {isRunning ? (
            <form method="post">
              <input type="hidden" name="intent" value="drill-reached" />
              <Button>{drillWords.reached}</Button>
            </form>
          ) : null}
        </div>
      )}
      {isRunning || !canStart ? null : (
        <form method="post">
          <input type="hidden" name="intent" value="drill" />
          <Button kind="quiet">{drill === null ? drillWords.start : drillWords.again}</Button>
        </form>
      )}
      {canStart ? null : <p className="quiet">{contactWords.noRules}</p>}
    </section>
  );
}
