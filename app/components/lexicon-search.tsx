import { Button } from '#app/components/button.tsx';
import { Field, Select } from '#app/components/field.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { tierWords } from '#app/copy/frame.ts';
import { lexiconWords } from '#app/copy/lexicon.ts';
import { languageWords, signalRoleWords } from '#app/copy/lexicon-terms.ts';
import { entryStates, type EntrySearch } from '#app/domain/lexicon/search-entries.ts';
import { languages, roles } from '#app/screening/parse-lexicon.ts';
import { concernKinds, tiers } from '#app/screening/screening.ts';

const any = { value: '', label: lexiconWords.any };

/** The form with which one looks for entries. It asks by address, so that a search can be kept. */
export function LexiconSearch({ search }: { search: EntrySearch }) {
  return (
    <form method="get" action="/lexicon" className="lexicon-search" role="search">
      <Field
        label={lexiconWords.text}
        hint={lexiconWords.textHint}
        name="text"
        type="search"
        defaultValue={search.text}
        autoComplete="off"
        dir="auto"
      />
      <Select
        label={lexiconWords.tier}
        name="tier"
        defaultValue={search.tier ?? ''}
        options={[any, ...tiers.map((value) => ({ value, label: tierWords[value] }))]}
      />
      <Select
        label={lexiconWords.concern}
        name="concern"
        defaultValue={search.concern ?? ''}
        options={[any, ...concernKinds.map((value) => ({ value, label: concernWords[value] }))]}
      />
      <Select
        label={lexiconWords.role}
        name="role"
        defaultValue={search.role ?? ''}
        options={[
          any,
          { value: 'markers', label: lexiconWords.markers },
          ...roles.map((value) => ({ value, label: signalRoleWords[value] })),
        ]}
      />
      <Select
        label={lexiconWords.language}
        name="language"
        defaultValue={search.language ?? ''}
        options={[any, ...languages.map((value) => ({ value, label: languageWords[value] }))]}
      />
      <Select
        label={lexiconWords.state}
        name="state"
        defaultValue={search.state}
        options={entryStates.map((value) => ({ value, label: lexiconWords.states[value] }))}
      />
      <p className="actions">
        <Button>{lexiconWords.find}</Button>
        <a href="/lexicon">{lexiconWords.clear}</a>
      </p>
    </form>
  );
}

/** The address of a search from one entry on. */
export function searchPath(search: EntrySearch, from: number): string {
  const address = new URLSearchParams();
  if (search.text !== '') address.set('text', search.text);
  for (const name of ['tier', 'concern', 'role', 'language'] as const) {
    const value = search[name];
    if (value !== null) address.set(name, value);
  }
  if (search.state !== 'in_force') address.set('state', search.state);
  if (from > 0) address.set('from', String(from));
  return `/lexicon?${address.toString()}#entries`;
}
