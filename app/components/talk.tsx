import { When } from '#app/components/when.tsx';
import { retentionWords } from '#app/copy/accountability.ts';

type TalkProps = {
  messages: readonly {
    id: string;
    body: string;
    writtenAt: string;
    by: string;
    /** Written by whoever looks, or by their side. */
    isOurs: boolean;
    /** Where the reader says that something is wrong with it. */
    report?: { to: string; label: string } | undefined;
  }[];
  empty: string;
  now: string;
};

/** A conversation of two sides, oldest first. Who wrote what is said in words, not by its place alone. */
export function Talk({ messages, empty, now }: TalkProps) {
  if (messages.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <ol className="talk">
      {messages.map((message) => (
        <li key={message.id} className={message.isOurs ? 'talk-ours' : undefined}>
          <p className="quiet">
            <bdi>{message.by}</bdi> · <When at={message.writtenAt} now={now} />
          </p>
          <p className="talk-words" dir="auto">
            {message.body === '' ? retentionWords.gone : message.body}
          </p>
          {message.report === undefined ? null : (
            <p className="quiet">
              <a href={message.report.to}>{message.report.label}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
