/**
 * The lines of a stream of UTF-8, without their ends; a byte order mark at the beginning is left out. A
 * line ends with a line feed, or a carriage return and a line feed, and with nothing else: JSON lets a
 * text hold U+2028 and U+2029 as they are, at which Node's own `readline` cuts from some version on. What
 * is no UTF-8 is read as U+FFFD. Holds one line at a time. A line of more than `longest` UTF-16 units is cut
 * to one more than that, so that its length tells.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  longest = Infinity,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Joined once for each line, so that a long one costs no more than its length.
  let begun: string[] = [];
  let length = 0;
  const take = (part: string): void => {
    // Room for a carriage return, which is no part of the line.
    const room = longest + 2 - length;
    if (room <= 0) return;
    const taken = part.slice(0, room);
    begun.push(taken);
    length += taken.length;
  };
  const end = (last: string): string => {
    take(last);
    const joined = begun.join('');
    begun = [];
    length = 0;
    const line = joined.endsWith('\r') ? joined.slice(0, -1) : joined;
    return line.length > longest ? line.slice(0, longest + 1) : line;
  };
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    const rest = others.pop();
    if (rest === undefined) {
      take(first);
      continue;
    }
    yield end(first);
    for (const line of others) yield end(line);
    take(rest);
  }
  const last = end(decoder.decode());
  if (last !== '') yield last;
}
