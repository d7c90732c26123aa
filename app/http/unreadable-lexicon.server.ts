import { redirect } from '@remix-run/node';
import { UnreadableLexicon } from '#app/domain/lexicon/read-lexicon.server.ts';

/**
 * For pages that cannot do without the version in force: when it cannot be read, they lead to the first page
 * of the lexicon, which says so and how to go back to one that can be.
 */
export async function orToLexicon<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UnreadableLexicon) throw toLexicon();
    throw error;
  }
}

function toLexicon(): Response {
  return redirect('/lexicon', 303);
}
