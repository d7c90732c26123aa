import { notFound } from '#app/http/viewer.server.ts';

/** Every address that no other page has. */
export function loader(): never {
  throw notFound();
}

/** A form sent to nowhere is answered like a page that does not exist. */
export function action(): never {
  throw notFound();
}

export default function NotFound() {
  return null;
}
