import { cairn } from '#app/components/cairn-drawing.ts';

const sizes = { small: 24, medium: 40, large: 72 } as const;

const drawn = new Map<string, string>();
const KEPT = 4000;

/** The small heap of stones that stands for a member. It is decoration: the handle stands beside it. */
export function Cairn(props: { handle: string; size?: keyof typeof sizes | undefined }) {
  const side = sizes[props.size ?? 'medium'];
  return (
    <svg
      className="cairn"
      viewBox="0 0 48 48"
      width={side}
      height={side}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: drawing(props.handle) }}
    />
  );
}

// The drawing holds numbers and class names only; no letter of the handle gets into it.
function drawing(handle: string): string {
  const known = drawn.get(handle);
  if (known !== undefined) return known;
  if (drawn.size >= KEPT) drawn.clear();
  const made = cairn(handle);
  drawn.set(handle, made);
  return made;
}
