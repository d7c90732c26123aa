import autocannon from 'autocannon';

/** What ten connections got out of a page or a form. Times in milliseconds. */
export type LoadFigures = {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers by status class; anything but what is wanted makes the figures worthless. */
  statuses: string;
};

const CONNECTIONS = 10;
const WARM_UP_SECONDS = 3;

/** Asks for one page over and over with ten connections, after a warm-up. */
export async function loadPage(
  url: string,
  seconds: number,
  headers: Record<string, string> = {},
): Promise<LoadFigures> {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: WARM_UP_SECONDS });
  return figuresOf(await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds }));
}

/** Sends forms with ten connections. Each request is made by `next`, so no two are the same. */
export async function loadForm(
  origin: string,
  seconds: number,
  next: () => { path: string; cookie: string; body: URLSearchParams },
): Promise<LoadFigures> {
  const run = (duration: number) =>
    autocannon({
      url: origin,
      connections: CONNECTIONS,
      duration,
      requests: [
        {
          method: 'POST',
          setupRequest: (request) => {
            const { path, cookie, body } = next();
            return {
              ...request,
              path,
              body: body.toString(),
              headers: {
                cookie,
                origin,
                'content-type': 'application/x-www-form-urlencoded',
              },
            };
          },
        },
      ],
    });
  await run(WARM_UP_SECONDS);
  return figuresOf(await run(seconds));
}

function figuresOf(result: autocannon.Result): LoadFigures {
  const classes = {
    '2xx': result['2xx'],
    '3xx': result['3xx'],
    '4xx': result['4xx'],
    '5xx': result['5xx'],
    errors: result.errors,
  };
  const statuses = Object.entries(classes)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  const total = result['2xx'] + result['3xx'] + result['4xx'] + result['5xx'];
  return {
    perSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    statuses,
  };
}
