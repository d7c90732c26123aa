import { TierMark } from '#app/components/tier-mark.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { entryWords, lexiconWords } from '#app/copy/lexicon.ts';
import {
  aboutChoiceWords,
  contextWords,
  languageWords,
  markWords,
  signalRoleWords,
} from '#app/copy/lexicon-terms.ts';
import { isMarker, type LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import type { ContextTiers } from '#app/screening/lexicon.ts';
import { contextNames } from '#app/screening/parse-lexicon.ts';

/** Where the page of an entry is. */
export function entryPath(entryId: string): string {
  return `/lexicon/entries/${encodeURIComponent(entryId)}`;
}

const ID_SHOWN = 60;

/** An id for a line of text: the release's own can be hundreds of characters long. */
export function shortId(entryId: string): string {
  return entryId.length > ID_SHOWN ? `${entryId.slice(0, ID_SHOWN)}…` : entryId;
}

/** Everything that an entry says, in words. */
export function EntryFacts({ entry }: { entry: LexiconEntry }) {
  return (
    <dl className="facts">
      <dt>{entryWords.patterns}</dt>
      <dd>
        <Patterns patterns={entry.patterns} />
      </dd>
      {isMarker(entry) ? (
        <>
          <dt>{entryWords.marks}</dt>
          <dd>{markWords[entry.marks]}</dd>
        </>
      ) : (
        <>
          <dt>{entryWords.role}</dt>
          <dd>{signalRoleWords[entry.role]}</dd>
          <dt>{entryWords.concern}</dt>
          <dd>{concernWords[entry.concern]}</dd>
          <dt>{entryWords.about}</dt>
          <dd>{aboutChoiceWords[entry.about]}</dd>
          <dt>{entryWords.tier}</dt>
          <dd>
            <TierMark tier={entry.tier} />
          </dd>
          <dt>{entryWords.contexts}</dt>
          <dd>
            <Contexts contexts={entry.contexts} />
          </dd>
        </>
      )}
      <dt>{entryWords.language}</dt>
      <dd>{languageWords[entry.language]}</dd>
    </dl>
  );
}

/** Patterns, one below the other. */
export function Patterns({ patterns }: { patterns: readonly string[] }) {
  return (
    <ul className="patterns">
      {patterns.map((pattern) => (
        <li key={pattern}>
          <code>{pattern}</code>
        </li>
      ))}
    </ul>
  );
}

/** The tiers that an entry has in contexts. */
export function Contexts({ contexts }: { contexts: ContextTiers }) {
  const named = contextNames.filter((name) => contexts[name] !== undefined);
  if (named.length === 0) return <>{entryWords.noContexts}</>;
  return (
    <ul className="patterns">
      {named.map((name) => (
        <li key={name}>
          {contextWords[name].label}: <TierMark tier={contexts[name] ?? 'none'} />
        </li>
      ))}
    </ul>
  );
}

type EntryLineProps = {
  entry: LexiconEntry;
  to?: string | undefined;
  /** For one that went. */
  retired?: Retirement | null;
};

/** One entry as a line of a list, with the way to its page. */
export function EntryLine({ entry, to, retired = null }: EntryLineProps) {
  return (
    <li>
      <a className="entry-patterns" href={to ?? entryPath(entry.id)}>
        {entry.patterns.map((pattern) => (
          <code key={pattern}>{pattern}</code>
        ))}
      </a>
      <div className="queue-row">
        {isMarker(entry) ? (
          <span>
            {entryWords.marker} {markWords[entry.marks]}
          </span>
        ) : (
          <>
            <TierMark tier={entry.tier} />
            <span>{concernWords[entry.concern]}</span>
            <span className="quiet">{signalRoleWords[entry.role]}</span>
          </>
        )}
        <span className="queue-age">{languageWords[entry.language]}</span>
      </div>
      {retired === null ? null : <RetiredBy retired={retired} />}
    </li>
  );
}

type Retirement = { version: number; by: string | null; reason: string };

/** With which version an entry went, by whom and why. */
export function RetiredBy({ retired }: { retired: Retirement }) {
  const { version, by, reason } = retired;
  return (
    <>
      <p className="quiet">
        <a href={`/lexicon/versions/${version}`}>{lexiconWords.retiredWith(version)}</a>
        {by === null ? null : (
          <>
            , {lexiconWords.by} <bdi>{by}</bdi>
          </>
        )}
      </p>
      <p className="reason" dir="auto">
        {reason}
      </p>
    </>
  );
}
