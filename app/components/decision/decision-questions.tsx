import { Choice, Field, Select } from '#app/components/field.tsx';
import { GroupedSelect } from '#app/components/decision/grouped-select.tsx';
import type { FieldErrors } from '#app/components/form-errors.tsx';
import { decisionWords as words } from '#app/copy/decision.ts';
import { reasonCodeWords } from '#app/copy/moderation.ts';
import { contentNoteLabels } from '#app/copy/threads.ts';
import type { TextMeasureKind } from '#app/domain/moderation/effect.ts';
import type { PersonMeasureKind } from '#app/domain/moderation/person-measure.ts';
import { reasonCodes } from '#app/domain/moderation/reason-codes.ts';
import type { Rule } from '#app/domain/moderation/rules.ts';
import { contentNotes } from '#app/domain/posts/content-note.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';

export type DecisionChoicesView = {
  actions: readonly DecisionAction[];
  measures: readonly TextMeasureKind[];
  persons: readonly PersonMeasureKind[];
  rules: { site: readonly Rule[]; group: readonly Rule[] };
  groups: readonly { id: string; name: string }[];
  /** Words of the present text that the screener found, which can be left out with one tick. */
  found: readonly string[];
};

export type TypedDecision = {
  values: Readonly<Record<string, string | undefined>>;
  lists: Readonly<Record<string, readonly string[] | undefined>>;
};

type QuestionsProps = {
  choices: DecisionChoicesView;
  errors: FieldErrors;
  typed: TypedDecision;
  /** Where the questions stand folded in another form, and may stay unanswered. */
  isOptional?: boolean;
};

/** The first two questions: whether to act, and what is done about the text. */
export function TextQuestions({ choices, errors, typed, isOptional = false }: QuestionsProps) {
  const { actions, measures } = choices;
  const canAct = actions.includes('change') || actions.includes('hide');
  const offered = [
    'leave' as const,
    ...(canAct ? (['act'] as const) : []),
    ...(actions.includes('restore') ? (['restore'] as const) : []),
  ];
  return (
    <>
      {/* Enter in a line of text presses the first button of a form. With this one it presses none. */}
      <button type="submit" disabled hidden />
      <Choice
        type="radio"
        name="act"
        legend={words.act}
        required={!isOptional}
        errors={errors['act']}
        defaultValue={typed.values['act']}
        options={offered.map((value) => ({ value, ...words.acts[value] }))}
      />
      {canAct && measures.length > 0 ? (
        <>
          <Choice
            type="checkbox"
            name="measures"
            legend={words.measures}
            hint={words.measuresHint}
            errors={errors['measures']}
            defaultValue={typed.lists['measures']}
            options={measures.map((value) => ({ value, ...words.measure[value] }))}
          />
          <MeasureDetails choices={choices} errors={errors} typed={typed} />
        </>
      ) : null}
    </>
  );
}

/** What the measures need to know. Folded, so that the form stays short where they are not needed. */
function MeasureDetails({ choices, errors, typed }: QuestionsProps) {
  const { measures, found, groups } = choices;
  const has = (kind: TextMeasureKind) => measures.includes(kind);
  const isOpen = (kind: TextMeasureKind, ...names: string[]) =>
    (typed.lists['measures'] ?? []).includes(kind) ||
    names.some((name) => errors[name] !== undefined);
  return (
    <div className="stack">
      {has('note') ? (
        <details className="content-note" open={isOpen('note')}>
          <summary>{words.notes}</summary>
          <Choice
            type="checkbox"
            name="notes"
            legend={words.notes}
            defaultValue={typed.lists['notes']}
            options={contentNotes.map((value) => ({ value, label: contentNoteLabels[value] }))}
          />
        </details>
      ) : null}
      {has('mask') ? (
        <details className="content-note" open={isOpen('mask', 'passage')}>
          <summary>{words.passages}</summary>
          {found.length === 0 ? null : (
            <Choice
              type="checkbox"
              name="passages"
              legend={words.found}
              defaultValue={typed.lists['passages']}
              options={found.map((value) => ({ value, label: <bdi>{value}</bdi> }))}
            />
          )}
          <Field
            label={words.passage}
            name="passage"
            hint={words.passageHint}
            errors={errors['passage']}
            defaultValue={typed.values['passage']}
            dir="auto"
            autoComplete="off"
          />
        </details>
      ) : null}
      {has('move') ? (
        <details className="content-note" open={isOpen('move', 'moveTo')}>
          <summary>{words.moveTo}</summary>
          <Select
            label={words.moveTo}
            name="moveTo"
            hint={words.moveHint}
            errors={errors['moveTo']}
            defaultValue={typed.values['moveTo'] ?? ''}
            options={[
              { value: '', label: words.chooseGroup },
              ...groups.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </details>
      ) : null}
    </div>
  );
}

/** The third question: what the person needs, from the gentlest on. */
export function PersonQuestion({ choices, errors, typed }: QuestionsProps) {
  const { persons } = choices;
  return (
    <>
      <Choice
        type="radio"
        name="person"
        legend={words.person}
        hint={words.personHint}
        errors={errors['person']}
        defaultValue={typed.values['person'] ?? 'nothing'}
        options={persons.map((value) => {
          const { label, hint } = words.persons[value];
          return { value, label, ...(hint === '' ? {} : { hint }) };
        })}
      />
      {persons.includes('pause') ? (
        <Select
          label={words.pauseLength}
          name="pauseHours"
          errors={errors['pauseHours']}
          defaultValue={typed.values['pauseHours'] ?? '24'}
          options={words.pauseLengths}
        />
      ) : null}
    </>
  );
}

/** Why: a rule as it was when the text was written, or why it stays or comes back. */
export function ReasonQuestion({ choices, errors, typed, isOptional = false }: QuestionsProps) {
  const { rules, actions } = choices;
  const plain = (action: 'leave' | 'restore') =>
    reasonCodes[action].map((value) => ({ value, label: reasonCodeWords[value] }));
  return (
    <GroupedSelect
      name="reason"
      label={words.reason}
      hint={words.reasonHint}
      errors={errors['reason']}
      defaultValue={typed.values['reason'] ?? ''}
      choose={words.chooseReason}
      required={!isOptional}
      groups={[
        { label: words.leaving, options: plain('leave') },
        ...(actions.includes('restore')
          ? [{ label: words.restoring, options: plain('restore') }]
          : []),
        {
          label: words.ofSite,
          options: rules.site.map(({ code }) => ({ value: code, label: reasonCodeWords[code] })),
        },
        {
          label: words.ofGroup,
          options: rules.group.map(({ text }, index) => ({
            value: `group_rule:${index + 1}`,
            label: shortened(text),
          })),
        },
      ]}
    />
  );
}

/** Long lines make a list wider than a telephone. */
function shortened(text: string): string {
  const signs = Array.from(text);
  return signs.length <= 60 ? text : `${signs.slice(0, 58).join('')} …`;
}
