import { lexiconErrors } from '#app/copy/lexicon.ts';
import type { DraftRefusal } from '#app/domain/lexicon/draft-guard.server.ts';
import type { DraftEvent } from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';

/** Why nothing was done to a draft that has moved on, in sentences. */
export function sentencesOf(refusal: Exclude<DraftRefusal, { kind: 'not-found' }>): string[] {
  if (refusal.kind === 'ended') return [lexiconErrors.ended[refusal.state]];
  return [lexiconErrors.stale, ...refusal.events.map(sentenceOf), lexiconErrors.staleMore];
}

function sentenceOf({ did, entryId, by }: DraftEvent): string {
  const who = by ?? lexiconErrors.somebody;
  const { events } = lexiconErrors;
  switch (did) {
    case 'add':
    case 'change':
    case 'retire':
    case 'take_back':
      return events[did](who, entryId ?? '');
    case 'bring_in':
      return events.bring_in(who);
    default:
      return events.other(who);
  }
}
