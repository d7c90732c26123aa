/** What a reader may want to know before opening a post: a fixed vocabulary, in the order it is offered. */
export const contentNotes = [
  'suicide',
  'self_harm',
  'substance_use',
  'overdose',
  'eating',
  'abuse',
  'sexual_violence',
  'grief',
  'medical',
] as const;

export type ContentNote = (typeof contentNotes)[number];

/** Reads stored or submitted notes: known ones alone, each once, in the order of the vocabulary. */
export function parseContentNotes(values: readonly string[]): ContentNote[] {
  return contentNotes.filter((note) => values.includes(note));
}
