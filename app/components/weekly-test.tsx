import { When } from '#app/components/when.tsx';
import { contactWords } from '#app/copy/contact.ts';
import { destinationWords } from '#app/copy/destinations.ts';
import type { readWeeklyTest } from '#app/domain/on-call/destinations.server.ts';

type WeeklyTestProps = {
  weekly: NonNullable<Awaited<ReturnType<typeof readWeeklyTest>>>;
  now: string;
};

/** How the last weekly run over the real channels went, and which of them nobody tries. */
export function WeeklyTest({ weekly, now }: WeeklyTestProps) {
  const words = destinationWords.weekly;
  const { startedAt, isRunning, tried, untried } = weekly;
  return (
    <section className="stack">
      <h2>{words.heading}</h2>
      <p>{words.hint}</p>
      {startedAt === null ? (
        <p>{words.never}</p>
      ) : (
        <>
          <p>
            {words.last}: <When at={startedAt} now={now} />
            {isRunning ? `, ${words.running}` : null}
          </p>
          <ul>
            {tried.map(({ channel, state, detail }) => (
              <li key={channel}>
                {contactWords.channels[channel]}:{' '}
                {state === 'failed' ? (
                  <strong>{`${words.states.failed} (${detail ?? ''})`}</strong>
                ) : (
                  words.states[state]
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {startedAt === null || isRunning || untried.length === 0 ? null : (
        <p className="quiet">
          {words.untried(untried.map((channel) => contactWords.channels[channel]).join(', '))}
        </p>
      )}
    </section>
  );
}
