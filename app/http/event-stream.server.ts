/** One server-sent event. Its id comes back in `Last-Event-ID` when the browser connects again. */
export type StreamEvent = { id: string; name: string; data: string };

export type EventStreamOptions = {
  /** Aborts when the response has closed. */
  closed: AbortSignal;
  heartbeatMs: number;
  /** Called with each heartbeat; the stream ends when it says so, or fails. */
  mayGoOn: () => Promise<boolean>;
  /** Begins sending, and returns what to do when the stream ends, for whatever reason. */
  start: (stream: { send: (event: StreamEvent) => void; end: () => void }) => () => void;
};

/**
 * An answer that stays open. Sends a comment with every heartbeat, so that proxies keep it and a browser
 * that vanished is noticed; no proxy may store or change it.
 */
export function eventStream(options: EventStreamOptions): Response {
  const encoder = new TextEncoder();
  let release: () => void = () => undefined;

  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const state = { isOver: false };
      let stopListening: () => void = () => undefined;

      const write = (text: string) => {
        if (!state.isOver) controller.enqueue(encoder.encode(text));
      };
      const beat = async () => {
        const mayGoOn = await options.mayGoOn().catch(() => false);
        if (mayGoOn) write(': still here\n\n');
        else finish();
      };
      const heartbeat = setInterval(() => void beat(), options.heartbeatMs);
      release = () => {
        state.isOver = true;
        clearInterval(heartbeat);
        options.closed.removeEventListener('abort', finish);
        stopListening();
      };
      const finish = () => {
        if (state.isOver) return;
        release();
        controller.close();
      };
      options.closed.addEventListener('abort', finish);
      write('retry: 2000\n\n');
      stopListening = options.start({
        send: ({ id, name, data }) => write(`id: ${id}\nevent: ${name}\ndata: ${data}\n\n`),
        end: finish,
      });
      // Closed before anybody listened for it, or ended by its own start.
      if (options.closed.aborted) finish();
      if (state.isOver) stopListening();
    },
    // The reader closed it: there is nothing left to close here.
    cancel: () => release(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'private, no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
