import type { ReactNode } from 'react';
import { Contexts, EntryFacts, Patterns } from '#app/components/lexicon-entry.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { draftWords, entryWords } from '#app/copy/lexicon.ts';
import {
  aboutChoiceWords,
  languageWords,
  markWords,
  signalRoleWords,
} from '#app/copy/lexicon-terms.ts';
import { isMarker, type LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';

type DifferenceProps = { before: LexiconEntry | null; after: LexiconEntry | null };

/** What becomes of an entry: all of it when it comes or goes, else what differs, before and after. */
export function EntryDifferenceView({ before, after }: DifferenceProps) {
  if (before === null || after === null) {
    const entry = after ?? before;
    return entry === null ? null : <EntryFacts entry={entry} />;
  }
  const facts = new Map(factsOf(before).map((fact) => [fact.name, fact]));
  const changed = factsOf(after).filter(({ name, key }) => facts.get(name)?.key !== key);
  return (
    <table className="difference">
      <thead>
        <tr>
          <td />
          <th scope="col">{draftWords.before}</th>
          <th scope="col">{draftWords.after}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ name, shown }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label={draftWords.before}>{facts.get(name)?.shown ?? '–'}</td>
            <td data-label={draftWords.after}>{shown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One thing that an entry says. Equal keys mean that two entries say the same. */
type Fact = { name: string; key: string; shown: ReactNode };

function factsOf(entry: LexiconEntry): Fact[] {
  const facts: Fact[] = [
    {
      name: entryWords.patterns,
      key: entry.patterns.join('\n'),
      shown: <Patterns patterns={entry.patterns} />,
    },
  ];
  const add = (name: string, key: string, shown: ReactNode = key) =>
    facts.push({ name, key, shown });
  if (isMarker(entry)) add(entryWords.marks, markWords[entry.marks]);
  else {
    add(entryWords.role, signalRoleWords[entry.role]);
    add(entryWords.concern, concernWords[entry.concern]);
    add(entryWords.about, aboutChoiceWords[entry.about]);
    add(entryWords.tier, entry.tier, <TierMark tier={entry.tier} />);
    const contexts = Object.entries(entry.contexts).sort(([a], [b]) => a.localeCompare(b));
    add(entryWords.contexts, JSON.stringify(contexts), <Contexts contexts={entry.contexts} />);
  }
  add(entryWords.language, languageWords[entry.language]);
  return facts;
}
