/** The only addresses to which a file is sent. */
const FILE_PLACES = /^\/lexicon\/drafts\/[0-9a-f-]{36}\/file$/;

/**
 * Whether a form with a file goes to this path. Its body may be large: it is handed on unread, and whoever
 * answers there looks first who sends it, and how much.
 */
export function takesFile(path: string): boolean {
  return FILE_PLACES.test(path);
}
