import { Button } from '#app/components/button.tsx';
import { CasePart, ownState, wasRefused, type CaseFormState } from '#app/components/case-part.tsx';
import { Choice, TextArea } from '#app/components/field.tsx';
import { Talk } from '#app/components/talk.tsx';
import { caseWords, levelWords } from '#app/copy/care.ts';
import { caseLevels } from '#app/domain/care/case.ts';
import type { CasePage } from '#app/domain/care/case-page.server.ts';

type PartProps = { page: CasePage; state: CaseFormState };

/** The conversation with the member, and the box to write to them. */
export function CaseContact({ page, state, submissionKey }: PartProps & { submissionKey: string }) {
  const { case: care, messages, now } = page;
  const own = ownState(state, 'write');
  return (
    <section className="stack-large">
      <h2>{caseWords.contact}</h2>
      {care.waitingSince === null ? null : (
        <p>
          <strong>{caseWords.waits}</strong>
        </p>
      )}
      <Talk
        empty={caseWords.noMessages}
        now={now}
        messages={messages.map(({ id, direction, body, writtenAt, author }) => ({
          id,
          body,
          writtenAt,
          isOurs: direction === 'out',
          by: direction === 'out' ? caseWords.roleBy(author) : author,
        }))}
      />
      {care.quietSince === null ? (
        <form method="post" className="form">
          <input type="hidden" name="intent" value="write" />
          <input
            type="hidden"
            name="submissionKey"
            value={own.typed['submissionKey'] ?? submissionKey}
          />
          <TextArea
            label={caseWords.write}
            name="body"
            hint={caseWords.writeHint}
            rows={4}
            required
            defaultValue={own.typed['body'] ?? ''}
            errors={own.errors['body']}
          />
          <Button>{caseWords.send}</Button>
        </form>
      ) : (
        <p>{caseWords.quiet}</p>
      )}
    </section>
  );
}

/** What was seen, asked and said. */
export function CaseRecord({ state }: PartProps) {
  const own = ownState(state, 'observe');
  return (
    <CasePart id="record" heading={caseWords.record} isOpen={wasRefused(state, 'observe')}>
      <form method="post" className="form">
        <p className="hint">{caseWords.recordHint}</p>
        <input type="hidden" name="intent" value="observe" />
        {(['seen', 'asked', 'said'] as const).map((name) => (
          <TextArea
            key={name}
            label={caseWords[name]}
            name={name}
            rows={2}
            defaultValue={own.typed[name] ?? ''}
            errors={own.errors[name]}
          />
        ))}
        <label className="option">
          <input
            type="checkbox"
            name="reached"
            value="yes"
            defaultChecked={own.typed['reached'] === 'yes'}
          />
          <span>{caseWords.reached}</span>
        </label>
        <Button>{caseWords.save}</Button>
      </form>
    </CasePart>
  );
}

/** How high the danger is, before contact and after. */
export function CaseLevels({ page, state }: PartProps) {
  const { levelBefore, levelAfter, hadContact } = page.case;
  const own = ownState(state, 'level');
  const said = (level: typeof levelBefore) =>
    level === null ? caseWords.levelUnknown : levelWords[level].label;
  return (
    <CasePart
      id="level-part"
      heading={caseWords.level}
      aside={caseWords.levelNow(said(levelBefore), said(levelAfter))}
      isOpen={wasRefused(state, 'level')}
    >
      <form method="post" className="form">
        <input type="hidden" name="intent" value="level" />
        <Choice
          type="radio"
          legend={caseWords.moment}
          name="moment"
          required
          options={[
            { value: 'before', label: caseWords.before },
            { value: 'after', label: caseWords.after },
          ]}
          defaultValue={own.typed['moment'] ?? (hadContact ? 'after' : 'before')}
          errors={own.errors['moment']}
        />
        <Choice
          type="radio"
          legend={caseWords.levelLegend}
          name="level"
          required
          options={caseLevels.map((value) => ({ value, ...levelWords[value] }))}
          defaultValue={own.typed['level']}
          errors={own.errors['level']}
        />
        <TextArea
          label={caseWords.reason}
          name="reason"
          rows={2}
          required
          defaultValue={own.typed['reason'] ?? ''}
          errors={own.errors['reason']}
        />
        <Button>{caseWords.setLevel}</Button>
      </form>
    </CasePart>
  );
}
