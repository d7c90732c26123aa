import { Button, LinkButton } from '#app/components/button.tsx';
import { Field, TextArea } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { Page } from '#app/components/page.tsx';
import { When } from '#app/components/when.tsx';
import { reasonCodeWords } from '#app/copy/moderation.ts';
import { rulesWords as words } from '#app/copy/rules.ts';
import { COMMENT_DAYS, siteCodes, textOfRules, type Rule } from '#app/domain/moderation/rules.ts';
import type { RulesView } from '#app/http/rules-place.server.ts';

export type RulesProblemAnswer = {
  errors: Record<string, string[]>;
  values: Record<string, string>;
  lists: Record<string, string[]>;
};

type RulesListProps = { view: RulesView; problem: RulesProblemAnswer | undefined };

/** The rules in force, former and coming versions, and for those who may the form that proposes new ones. */
export function RulesList({ view, problem }: RulesListProps) {
  const { name, path, groupId, rules, since, versions, now, mayPropose } = view;
  return (
    <Page heading={name === null ? words.ofSite : words.ofGroup(name)} lede={words.lede}>
      <ErrorSummary errors={problem?.errors} />
      <div className="stack-large">
        <section className="stack">
          {since === null ? null : (
            <p className="quiet">
              {words.since} <When at={since} now={now} />
            </p>
          )}
          {rules.length === 0 ? <p>{words.none}</p> : null}
          <ol className="rules stack">
            {rules.map(({ text }, index) => (
              <li key={index} dir="auto">
                {text}
              </li>
            ))}
          </ol>
          {groupId === null ? null : (
            <p>
              <LinkButton to="/rules" kind="quiet">
                {words.ofSite}
              </LinkButton>
            </p>
          )}
        </section>
        <section className="stack">
          <h2>{words.versions}</h2>
          <ul className="plain-list stack">
            {versions.map((version) => (
              <li key={version.id}>
                <a href={`/rules/${version.id}`}>{words.version(version.number)}</a>{' '}
                <span className="quiet">
                  {version.inForceFrom === null ? (
                    words.draft
                  ) : (
                    <>
                      {version.inForceFrom > now ? words.from : words.since}{' '}
                      <When at={version.inForceFrom} now={now} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
        {mayPropose ? (
          <ProposeForm path={path} isSite={groupId === null} rules={rules} problem={problem} />
        ) : null}
      </div>
    </Page>
  );
}

type ProposeProps = {
  path: string;
  isSite: boolean;
  rules: readonly Rule[];
  problem: RulesProblemAnswer | undefined;
};

function ProposeForm({ path, isSite, rules, problem }: ProposeProps) {
  const { errors = {}, values = {}, lists = {} } = problem ?? {};
  return (
    <details className="content-note" open={problem !== undefined}>
      <summary>{words.propose}</summary>
      <form method="post" action={path} className="form">
        {isSite ? (
          siteCodes.map((code, index) => (
            <TextArea
              key={code}
              name="texts"
              id={index === 0 ? 'rules' : `rules-${code}`}
              label={reasonCodeWords[code]}
              hint={words.siteHint}
              errors={index === 0 ? errors['rules'] : undefined}
              defaultValue={
                lists['texts']?.[index] ?? textOfRules(rules.filter((rule) => rule.code === code))
              }
              rows={2}
            />
          ))
        ) : (
          <TextArea
            name="rules"
            label={words.rules}
            hint={words.proposeHint}
            errors={errors['rules']}
            defaultValue={values['rules'] ?? textOfRules(rules)}
            rows={8}
          />
        )}
        <TextArea
          name="why"
          label={words.whyLabel}
          errors={errors['why']}
          defaultValue={values['why']}
          rows={3}
        />
        <Field
          name="commentDays"
          type="number"
          label={words.days}
          errors={errors['commentDays']}
          defaultValue={values['commentDays'] ?? String(COMMENT_DAYS.usual)}
          min={COMMENT_DAYS.least}
          max={COMMENT_DAYS.most}
          required
        />
        <p>
          <Button>{words.send}</Button>
        </p>
      </form>
    </details>
  );
}
