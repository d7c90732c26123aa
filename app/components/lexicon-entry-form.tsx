import { Button } from '#app/components/button.tsx';
import { Field, Select, TextArea } from '#app/components/field.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { EntryFacts } from '#app/components/lexicon-entry.tsx';
import { concernWords } from '#app/copy/concerns.ts';
import { tierWords } from '#app/copy/frame.ts';
import { editWords } from '#app/copy/lexicon.ts';
import {
  aboutChoiceWords,
  contextWords,
  languageWords,
  markWords,
  signalRoleWords,
} from '#app/copy/lexicon-terms.ts';
import { contextField } from '#app/domain/lexicon/context-field.ts';
import { isMarker, type LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import { abouts, contextNames, languages, marks, roles } from '#app/screening/parse-lexicon.ts';
import { concernKinds, tiers } from '#app/screening/screening.ts';

type EntryFormProps = {
  kind: 'signal' | 'marker';
  /** Null for a new one, which chooses its id. */
  entryId: string | null;
  /** What the fields show, by name. */
  values: Readonly<Record<string, string>>;
  version: number;
  formerDigest: string;
  classes: readonly string[];
  errors: FieldErrors;
  /** False once the draft has ended: what was typed is there to be taken elsewhere. */
  canSave: boolean;
};

/** How an entry is to be, and why. */
export function LexiconEntryForm(props: EntryFormProps) {
  const { kind, values, errors } = props;
  const choose = (
    name: string,
    words: Readonly<Record<string, string>>,
    list: readonly string[],
  ) => ({
    name,
    errors: errors[name],
    defaultValue: values[name] ?? '',
    options: list.map((value) => ({ value, label: words[value] ?? value })),
  });
  return (
    <form method="post" className="form form-wide" id="form">
      <input type="hidden" name="intent" value={kind} />
      <Seen version={props.version} formerDigest={props.formerDigest} />
      {props.entryId === null ? (
        <Field
          label={editWords.id}
          name="id"
          hint={editWords.idHint}
          errors={errors['id']}
          defaultValue={values['id'] ?? ''}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      ) : (
        <input type="hidden" name="id" value={props.entryId} />
      )}
      <TextArea
        label={editWords.patterns}
        name="patterns"
        hint={editWords.patternsHint}
        errors={errors['patterns']}
        defaultValue={values['patterns'] ?? ''}
        rows={4}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <details>
        <summary>{editWords.classes}</summary>
        <p className="quiet">
          <code>{props.classes.map((name) => `@${name}`).join('  ')}</code>
        </p>
      </details>
      {kind === 'marker' ? (
        <Select label={editWords.marks} {...choose('marks', markWords, marks)} />
      ) : (
        <>
          <div className="field-columns">
            <Select label={editWords.tier} {...choose('tier', tierWords, tiers)} />
            <Select label={editWords.concern} {...choose('concern', concernWords, concernKinds)} />
            <Select label={editWords.about} {...choose('about', aboutChoiceWords, abouts)} />
            <Select label={editWords.role} {...choose('role', signalRoleWords, roles)} />
          </div>
          <fieldset className="field">
            <legend>{editWords.contexts}</legend>
            <div className="field-columns">
              {contextNames.map((name) => (
                <Select
                  key={name}
                  label={contextWords[name].label}
                  hint={contextWords[name].hint}
                  {...choose(contextField(name), { '': editWords.asIs, ...tierWords }, [
                    '',
                    ...tiers,
                  ])}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
      <Select label={editWords.language} {...choose('language', languageWords, languages)} />
      <TextArea
        label={editWords.reason}
        name="reason"
        hint={editWords.reasonHint}
        errors={errors['reason']}
        defaultValue={values['reason'] ?? ''}
        rows={3}
        required
      />
      {props.canSave ? <Button>{editWords.save}</Button> : null}
    </form>
  );
}

type SeenProps = { version: number; formerDigest: string };

type OwnReasonProps = SeenProps & {
  typed: string | undefined;
  errors: FieldErrors;
  canSave: boolean;
};

/** Brings an entry back as it last was, with a reason of its own. */
export function LexiconBringBackForm(props: OwnReasonProps & { entry: LexiconEntry }) {
  return (
    <form method="post" className="form form-wide">
      <p className="quiet">{editWords.bringBackHint}</p>
      <EntryFacts entry={props.entry} />
      <input type="hidden" name="intent" value="bringBack" />
      <Seen version={props.version} formerDigest={props.formerDigest} />
      <TextArea
        label={editWords.reason}
        name="backReason"
        errors={props.errors['backReason']}
        defaultValue={props.typed ?? ''}
        rows={3}
        required
      />
      {props.canSave ? <Button>{editWords.bringBackButton}</Button> : null}
    </form>
  );
}

/** Takes an entry away, with a reason of its own. */
export function LexiconRetireForm(props: OwnReasonProps) {
  return (
    <form method="post" className="form form-wide">
      <h2>{editWords.retire}</h2>
      <p className="quiet">{editWords.retireHint}</p>
      <input type="hidden" name="intent" value="retire" />
      <Seen version={props.version} formerDigest={props.formerDigest} />
      <TextArea
        label={editWords.reason}
        name="retireReason"
        errors={props.errors['retireReason']}
        defaultValue={props.typed ?? ''}
        rows={3}
        required
      />
      {props.canSave ? <Button kind="quiet">{editWords.retireButton}</Button> : null}
    </form>
  );
}

/** Which state of the draft and of the entry the person has before their eyes. */
function Seen({ version, formerDigest }: SeenProps) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="formerDigest" value={formerDigest} />
    </>
  );
}

/** The fields of a form as an entry fills them. */
export function valuesOfEntry(entry: LexiconEntry | null): Record<string, string> {
  if (entry === null) return { language: 'en', tier: 'watch', role: 'mention', about: 'self' };
  const { id, language } = entry;
  const common = { id, language, patterns: entry.patterns.join('\n') };
  if (isMarker(entry)) return { ...common, marks: entry.marks };
  const { role, concern, tier, about, contexts } = entry;
  const values: Record<string, string> = { ...common, role, concern, tier, about };
  for (const name of contextNames) values[contextField(name)] = contexts[name] ?? '';
  return values;
}
