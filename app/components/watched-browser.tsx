import { Button } from '#app/components/button.tsx';
import { When } from '#app/components/when.tsx';
import { contactWords } from '#app/copy/contact.ts';
import { destinationWords } from '#app/copy/destinations.ts';
import type { readWatchedBrowser } from '#app/domain/on-call/watched-browser.server.ts';

type WatchedBrowserProps = {
  browser: NonNullable<Awaited<ReturnType<typeof readWatchedBrowser>>>;
  now: string;
};

/** Which browser gets the weekly test, and buttons that choose one of the reader's own or none. */
export function WatchedBrowser({ browser, now }: WatchedBrowserProps) {
  const words = destinationWords.weekly;
  const { watched, own } = browser;
  return (
    <section className="stack">
      <h2>{words.browser}</h2>
      <p>{words.browserHint}</p>
      {watched === null ? (
        <p>{words.noBrowser}</p>
      ) : (
        <form method="post" className="card stack">
          <p>
            <strong>{nameOf(watched)}</strong>
            {', '}
            {words.since} <When at={watched.since} now={now} />
          </p>
          {watched.isOwn ? null : (
            <p className="quiet">
              {words.watchedBy} <bdi>{watched.handle}</bdi>
            </p>
          )}
          <div className="actions">
            <Button kind="quiet" name="intent" value="unwatch">
              {words.unwatch}
            </Button>
          </div>
        </form>
      )}
      {own.map(({ id, label }) => (
        <form key={id} method="post" className="card stack">
          <input type="hidden" name="id" value={id} />
          <p>
            <strong>{nameOf({ label })}</strong>
          </p>
          <div className="actions">
            <Button kind="quiet" name="intent" value="watch">
              {words.watch}
            </Button>
          </div>
        </form>
      ))}
      {own.length > 0 || watched !== null ? null : (
        <p>
          {words.noneOfYours} <a href="/on-call/contact">{words.contactPage}</a>
        </p>
      )}
    </section>
  );
}

function nameOf({ label }: { label: string | null }) {
  return <bdi>{label ?? contactWords.channels.web_push}</bdi>;
}
