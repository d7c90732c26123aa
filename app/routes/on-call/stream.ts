import type { LoaderFunctionArgs } from '@remix-run/node';
import { readAlertChange } from '#app/domain/crisis-response/alert-board.server.ts';
import { answersAlerts } from '#app/domain/shared/actor.ts';
import { eventStream } from '#app/http/event-stream.server.ts';
import { requireResponder } from '#app/http/viewer.server.ts';

const HEARTBEAT_MS = 15_000;

/**
 * Tells an open board that some alert changed. It carries no content: the board reads the database. The
 * right to listen is asked for again with every heartbeat and before anything is told (C7).
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireResponder({ request, context });
  const { deps, alertFeed, sessions, closed } = context;
  const cookie = request.headers.get('Cookie');
  const seen = Number(request.headers.get('Last-Event-ID') ?? Number.NaN);

  const mayGoOn = async () => {
    const session = await sessions.read(cookie);
    return session !== null && answersAlerts(session.actor);
  };

  return eventStream({
    closed,
    heartbeatMs: HEARTBEAT_MS,
    mayGoOn,
    start: ({ send, end }) => {
      let reading = false;
      let hinted = false;
      let isFirst = true;
      // Hints that come while one is being told are one hint more. Each is told, also when the number is
      // the same as before: another change may have been counted and not yet committed.
      const tell = async () => {
        hinted = true;
        if (reading) return;
        reading = true;
        while (hinted) {
          hinted = false;
          if (!(await mayGoOn())) {
            end();
            return;
          }
          const change = await readAlertChange(deps);
          const isKnown = isFirst && change === seen;
          isFirst = false;
          if (!isKnown) send({ id: String(change), name: 'change', data: String(change) });
        }
        reading = false;
      };
      const onChange = () => {
        tell().catch((err: unknown) => {
          deps.log.warn({ err }, 'a board could not be told of a change');
          end();
        });
      };
      const stopListening = alertFeed.listen({ onChange, onEnd: end });
      onChange();
      return stopListening;
    },
  });
}
