/**
 * The lines of a stream of UTF-8, without their ends; a byte order mark at the beginning is left out. A
 * line ends with a line feed, or a carriage return and a line feed, and with nothing else: JSON lets a
 * text hold U+2028 and U+2029 as they are, at which Node's own `readline` cuts from some version on. What
 * is no UTF-8 is read as U+FFFD. Holds one line at a time.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Joined once for each line, so that a long one costs no more than its length.
  let begun: string[] = [];
  const end = (last: string): string => {
    const line = [...begun, last].join('');
    begun = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    const rest = others.pop();
    if (rest === undefined) {
      begun.push(first);
      continue;
    }
    yield end(first);
    for (const line of others) yield end(line);
    begun.push(rest);
  }
  const last = end(decoder.decode());
  if (last !== '') yield last;
}
