/** A file that is sent while it is being read, piece by piece, so that it may be of any size. */
export function fileAnswer(
  pieces: AsyncGenerator<string, void>,
  file: { name: string; type: string },
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    // The browser went away: nothing more is read.
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': `${file.type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    },
  });
}

/** JSON as a file that browsers save and that nobody else keeps. */
export function jsonFile(json: string, name: string): Response {
  return new Response(json, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
