import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button } from '#app/components/button.tsx';
import { Field } from '#app/components/field.tsx';
import { ErrorSummary, type FieldErrors } from '#app/components/form-errors.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Page } from '#app/components/page.tsx';
import { blocksErrors, blocksWords as words, personWords } from '#app/copy/boundaries.ts';
import { blocksSchema } from '#app/domain/boundaries/forms.ts';
import {
  muteWord,
  readOwnBoundaries,
  setBoundary,
  unmuteWord,
  type MuteWordOutcome,
} from '#app/domain/boundaries/own-boundaries.server.ts';
import { parseId, type MemberId, type MutedWordId } from '#app/domain/shared/ids.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { notFound, requireMember, requireWriter } from '#app/http/viewer.server.ts';

export const meta = () => [{ title: 'Cairn' }];

/** Forms and links: nothing here needs a script. */
export const handle = { scripts: false };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember({ request, context });
  const own = await readOwnBoundaries(context.deps, actor);
  return data({ ...own, isDone: new URL(request.url).searchParams.has('done') });
}

type Problem = { errors: Record<string, string[]>; values: Record<string, string> };

const refusals: Record<Exclude<MuteWordOutcome['kind'], 'muted'>, string> = {
  there_already: blocksErrors.thereAlready,
  no_word: blocksErrors.noWord,
  list_full: blocksErrors.full,
};

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireWriter({ request, context }, { written: ['word'] });
  const submission = await readSubmission(request, blocksSchema);
  if (!submission.ok) {
    const { errors, values } = submission;
    return data<Problem>({ errors, values }, { status: 400 });
  }
  const { deps } = context;
  const { value } = submission;
  switch (value.intent) {
    case 'unblock':
    case 'unmute': {
      const whom = parseId<MemberId>(value.member);
      if (whom === null) throw notFound();
      await setBoundary(deps, actor, { step: value.intent, whom });
      break;
    }
    case 'unmuteWord': {
      const wordId = parseId<MutedWordId>(value.word);
      if (wordId === null) throw notFound();
      await unmuteWord(deps, actor, { wordId });
      break;
    }
    case 'muteWord': {
      const { kind } = await muteWord(deps, actor, { word: value.word });
      if (kind === 'muted') break;
      const values = { word: value.word };
      return data<Problem>({ errors: { word: [refusals[kind]] }, values }, { status: 400 });
    }
  }
  return redirect('/account/blocks?done=yes', 303);
}

export default function Blocks() {
  const { blocked, muted, words: list, isDone } = useLoaderData<typeof loader>();
  const problem: Problem | undefined = useActionData<typeof action>();
  const errors: FieldErrors = problem?.errors ?? {};
  return (
    <Page heading={words.heading} lede={words.lede}>
      <ErrorSummary errors={errors} />
      {isDone && problem === undefined ? (
        <Notice kind="good">
          <p>{words.done}</p>
        </Notice>
      ) : null}
      <div className="stack-large">
        <section className="stack">
          <h2>{words.people}</h2>
          {blocked.length === 0 ? <p className="quiet">{words.nobodyBlocked}</p> : null}
          <ul className="plain-list stack">
            {blocked.map(({ id, handle: name }) => (
              <Kept key={id} name={name} intent="unblock" field="member" value={id}>
                {words.unblock(name)}
              </Kept>
            ))}
          </ul>
          <h2>{words.muted}</h2>
          {muted.length === 0 ? <p className="quiet">{words.nobodyMuted}</p> : null}
          <ul className="plain-list stack">
            {muted.map(({ id, handle: name }) => (
              <Kept key={id} name={name} intent="unmute" field="member" value={id}>
                {words.unmute(name)}
              </Kept>
            ))}
          </ul>
          <p className="quiet">
            {words.how} {personWords.staff}
          </p>
        </section>
        <section className="stack">
          <h2>{words.words}</h2>
          <p>{words.wordsSays}</p>
          {list.length === 0 ? <p className="quiet">{words.noWords}</p> : null}
          <ul className="plain-list stack">
            {list.map(({ id, shown }) => (
              <Kept key={id} name={shown} intent="unmuteWord" field="word" value={id}>
                {words.remove(shown)}
              </Kept>
            ))}
          </ul>
          <form method="post" className="form">
            <input type="hidden" name="intent" value="muteWord" />
            <Field
              name="word"
              label={words.word}
              hint={words.wordHint}
              errors={errors['word']}
              defaultValue={problem?.values['word'] ?? ''}
              autoComplete="off"
              required
            />
            <p>
              <Button>{words.add}</Button>
            </p>
          </form>
        </section>
      </div>
    </Page>
  );
}

type KeptProps = {
  name: string;
  intent: string;
  field: string;
  value: string;
  children: ReactNode;
};

/** One line of a list, with the way to take it back. */
function Kept({ name, intent, field, value, children }: KeptProps) {
  return (
    <li>
      <form method="post" className="actions">
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name={field} value={value} />
        <bdi>{name}</bdi>
        <Button kind="quiet">{children}</Button>
      </form>
    </li>
  );
}
