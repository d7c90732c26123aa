/** A cairn of three to five stones, told by a name: the same name always gives the same stones. */
export function cairn(handle: string): string {
  const random = generator(handle.normalize('NFKC').toLowerCase());
  const count = 3 + Math.floor(random() * 3);
  const ground = `<circle class="b${Math.floor(random() * GROUNDS)}" cx="24" cy="24" r="24"/>`;
  const gap = 0.8;
  const heights = Array.from(
    { length: count },
    (_, index) => 1.25 - index * 0.12 + random() * 0.35,
  );
  const tall = 24 + count * 2.6;
  const scale = (tall - gap * (count - 1)) / heights.reduce((sum, height) => sum + height, 0);
  let foot = 25 + tall / 2;
  let middle = 24;
  let halfWidth = 13 + random() * 4;
  let tone = Math.floor(random() * TONES);
  const stones = heights.map((share, index) => {
    const height = share * scale;
    const stone = outline(random, middle, foot - height / 2, halfWidth, height / 2);
    const mark = `<path class="s${tone}" d="${stone}"/>`;
    foot -= height + gap;
    halfWidth = Math.max(height * 0.45, halfWidth * (0.68 + random() * 0.16));
    middle += (random() - 0.5) * (index === count - 2 ? 3 : 5);
    tone = (tone + 1 + Math.floor(random() * (TONES - 1))) % TONES;
    return mark;
  });
  return ground + stones.join('');
}

/** How many tones the style sheet has: classes s0 to s5 for stones, b0 to b3 for what is behind them. */
const TONES = 6;
const GROUNDS = 4;

// A closed curve through points around an ellipse, each pushed a little in or out, flat below.
function outline(random: () => number, x: number, y: number, rx: number, ry: number): string {
  const points = Array.from({ length: 8 }, (_, index): readonly [number, number] => {
    const angle = (index / 8) * 2 * Math.PI + (random() - 0.5) * 0.35;
    const push = 0.9 + random() * 0.18;
    const sine = Math.sin(angle);
    return [x + Math.cos(angle) * rx * push, y + Math.sign(sine) * Math.abs(sine) ** 0.7 * ry];
  });
  const middles = points.map((point, index) => between(point, points[(index + 1) % 8] ?? point));
  const [first = [x, y]] = points;
  // Only the first curve names its control point. `T` mirrors the one before in the middle between two
  // points, which is the next point: the same curve in half the letters, twenty times a page.
  const start = middles[7] ?? first;
  const [end = first, ...others] = middles;
  return `M${pair(start)}Q${pair(first)} ${pair(end)}T${others.map(pair).join(' ')}z`;
}

function between(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function pair([x, y]: readonly [number, number]): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

// FNV-1a for the seed, then mulberry32: small, well spread, and the same in every JavaScript engine.
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
