/**
 * What stands between a reader and somebody's words: the reader blocked the author (`blocked`), the author
 * blocked the reader (`withheld`), or the reader muted the author.
 */
export type Boundary = 'blocked' | 'withheld' | 'muted';

/** What a member can set towards somebody else, and take back. */
export type BoundaryStep = 'block' | 'unblock' | 'mute' | 'unmute';

/** Why a post is folded for one reader. A muted word concerns the words, the others the author. */
export type Veil = Boundary | 'muted_word';

/** Whether the words themselves stay on the server. Otherwise the reader can unfold them. */
export function keepsWordsBack(veil: Veil | null): boolean {
  return veil === 'blocked' || veil === 'withheld';
}
