import type {
  ContextName,
  LexiconLanguage,
  MarkerEntry,
  SignalRole,
} from '#app/screening/lexicon.ts';
import type { About } from '#app/screening/screening.ts';
import type { OtherPart } from '#app/domain/lexicon/lexicon-content.ts';

/** What an entry's words do in a text, as staff read it. */
export const signalRoleWords: Record<SignalRole, string> = {
  intent: 'wants to die',
  wish: 'wishes to be dead or gone',
  attempt: 'an attempt',
  in_progress: 'something under way now',
  means: 'the means at hand',
  hand: 'something taken or held ready',
  method: 'asks or speaks about a method',
  finality: 'an end to what goes on',
  fading: 'going under',
  taken: 'something taken or done to the body',
  perch: 'a body at the edge',
  unseen: 'not to be found or stopped',
  warning: 'a warning sign in somebody else',
  unreachable: 'somebody who cannot be reached',
  kit: 'a thing and where it is kept',
  window: 'hours alone, or a cover for them',
  settled: 'a day that is settled',
  affairs: 'affairs that are put in order',
  bequest: 'things given away, or seen to',
  lasting: 'a last time',
  adieu: 'a soft farewell',
  clock: 'an hour that is fixed',
  resolve: 'a decision that is made',
  affirmed: 'makes the words their own',
  time: 'a time',
  place: 'a dangerous place',
  plan: 'a plan',
  preparation: 'a preparation',
  goodbye: 'a goodbye',
  parting: 'parting with things or people',
  understatement: 'an understatement',
  hopeless: 'hopelessness',
  burden: 'being a burden',
  distress: 'distress',
  self_harm: 'hurting oneself',
  urge: 'an urge',
  mention: 'a mention',
  named: 'something named, without a wish',
  use: 'using',
  substance: 'a substance',
  quitting: 'stopping a substance',
  symptom: 'a symptom',
  shakes: 'a symptom that withdrawal can explain',
  danger: 'a danger',
  indifference: 'indifference to dying',
  threat: 'a threat',
  target: 'somebody threatened',
  abuse: 'abuse',
  child: 'a child',
  attacker: 'somebody raging close by',
  shelter: 'hiding, or no way out',
  eating: 'eating',
  slip: 'a slip',
};

/** When an entry's tier is another one, said after “when it is”. */
export const contextWords: Record<ContextName, { label: string; hint: string }> = {
  negated: { label: 'Denied', hint: 'not, never, no longer' },
  doubted: { label: 'In doubt', hint: 'maybe, not sure whether' },
  other: { label: 'About somebody else', hint: 'he, she, my friend' },
  addressed: { label: 'Said to the reader', hint: 'you' },
  anyone: { label: 'About people in general', hint: 'people, one, they all' },
  past: { label: 'Long past', hint: 'years ago, back then' },
  before: { label: 'In the past tense', hint: 'wanted, was' },
  recent: { label: 'Recent', hint: 'yesterday, last week' },
  now: { label: 'Now or soon', hint: 'tonight, right now' },
  asked: { label: 'A question', hint: 'ends in a question mark' },
  quoted: { label: 'A quotation or a title', hint: 'in quotation marks, lyrics' },
  supposed: { label: 'Only supposed', hint: 'if, what would happen' },
  recovered: { label: 'Recovered from', hint: 'glad that I did not' },
};

/** What a marker says of the words beside it. */
export const markWords: Record<MarkerEntry['marks'], string> = {
  guard: 'covers them: they mean no danger',
  own: 'they are the writer’s own after all',
  negated: 'they are denied',
  doubted: 'they are in doubt',
  other: 'they are about somebody else',
  addressed: 'they are said to the reader',
  anyone: 'they are about people in general',
  past: 'they are long past',
  recent: 'they are recent',
  now: 'they are now or soon',
  quoted: 'they are a quotation or a title',
  supposed: 'they are only supposed',
  recovered: 'they are recovered from',
};

export const languageWords: Record<LexiconLanguage, string> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
};

/** Whose danger an entry speaks of, as one chooses it. */
export const aboutChoiceWords: Record<About, string> = {
  self: 'the writer',
  other: 'somebody else',
  unknown: 'not said',
};

/** Parts that come with a release and are not edited here. */
export const otherPartWords: Record<OtherPart, string> = {
  classes: 'word classes',
  forms: 'word forms',
  fillers: 'filler words',
  spellings: 'spellings',
  fuzzy: 'words with typing errors',
  emoji: 'emoji',
  combinations: 'combinations',
  statistics: 'word weights',
};
