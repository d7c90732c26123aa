import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '#app/components/button.tsx';
import { TextArea } from '#app/components/field.tsx';
import { entryPath, shortId } from '#app/components/lexicon-entry.tsx';
import { LiveRegion } from '#app/components/live-region.tsx';
import { MarkedWords } from '#app/components/marked-words.tsx';
import { TierMark } from '#app/components/tier-mark.tsx';
import { tierWords } from '#app/copy/frame.ts';
import { tryWords } from '#app/copy/lexicon.ts';
import type { TriedText, TryOutcome } from '#app/domain/lexicon/try-text.server.ts';

/** A text with what the version in force and a draft make of it. */
export type Tried = { text: string; outcome: Extract<TryOutcome, { kind: 'tried' }> };

type TryOutProps = {
  draftId: string;
  /** What the server answered to the button, for browsers without scripts. */
  tried: Tried | null;
  typed: string;
  errors: readonly string[] | undefined;
};

const JUDGE_AFTER_MS = 400;
/** An answer that takes longer is explained. */
const SLOW_AFTER_MS = 1000;

/** A text to try, judged by the version in force and the draft side by side; with scripts while one types. */
export function LexiconTryOut({ draftId, tried, typed, errors }: TryOutProps) {
  const [live, setLive] = useState<Tried | null>(null);
  const [isFailing, setIsFailing] = useState(false);
  const [isSlow, setIsSlow] = useState(false);
  const state = useRef<{ timer: number; asked: AbortController | null }>({ timer: 0, asked: null });

  const judge = useCallback(
    async (text: string) => {
      state.current.asked?.abort();
      const asked = new AbortController();
      state.current.asked = asked;
      const slow = window.setTimeout(() => setIsSlow(!asked.signal.aborted), SLOW_AFTER_MS);
      const answer = text.trim() === '' ? null : await ask({ text, draftId }, asked.signal);
      window.clearTimeout(slow);
      if (asked.signal.aborted) return;
      setIsSlow(false);
      setIsFailing(answer === 'failed');
      if (answer !== 'failed') setLive(answer);
    },
    [draftId],
  );
  useEffect(() => {
    const { current } = state;
    return () => {
      window.clearTimeout(current.timer);
      current.asked?.abort();
    };
  }, []);

  const shown = live ?? tried;
  return (
    <div className="stack">
      <form method="post" action="#try" className="form form-wide">
        <input type="hidden" name="intent" value="try" />
        <TextArea
          name="text"
          label={tryWords.label}
          hint={tryWords.hint}
          errors={errors}
          defaultValue={typed}
          rows={4}
          autoComplete="off"
          spellCheck={false}
          onInput={(event) => {
            const text = event.currentTarget.value;
            window.clearTimeout(state.current.timer);
            state.current.timer = window.setTimeout(() => void judge(text), JUDGE_AFTER_MS);
          }}
        />
        <Button kind="quiet">{tryWords.button}</Button>
      </form>
      <LiveRegion visible>
        {isSlow
          ? tryWords.slow
          : isFailing
            ? tryWords.failed
            : shown === null
              ? ''
              : inShort(shown)}
      </LiveRegion>
      {shown === null ? null : <Judgements tried={shown} />}
    </div>
  );
}

async function ask(
  body: { text: string; draftId: string },
  signal: AbortSignal,
): Promise<Tried | null | 'failed'> {
  try {
    const response = await fetch('/lexicon/try', {
      method: 'POST',
      body: new URLSearchParams(body),
      redirect: 'error',
      signal,
    });
    if (!response.ok) return 'failed';
    // The answer of our own server.
    const outcome = (await response.json()) as Tried['outcome'];
    return { text: body.text, outcome };
  } catch {
    return 'failed';
  }
}

function inShort({ outcome: { inForce, draft } }: Tried): string {
  if (draft === null || draft.kind === 'refused') return tierWords[inForce.tier];
  const isSame = JSON.stringify(inForce.concerns) === JSON.stringify(draft.concerns);
  return isSame ? tryWords.same : tryWords.differs(tierWords[inForce.tier], tierWords[draft.tier]);
}

function Judgements({ tried }: { tried: Tried }) {
  const { inForce, draft } = tried.outcome;
  const name = inForce.version === 0 ? tryWords.unread : tryWords.inForce(inForce.version);
  return (
    <div className="side-by-side">
      <Judgement heading={name} text={tried.text} judged={inForce} />
      {draft === null ? null : draft.kind === 'judged' ? (
        <Judgement heading={tryWords.draft} text={tried.text} judged={draft} />
      ) : (
        <section className="card stack">
          <h3>{tryWords.draft}</h3>
          <p>{tryWords.refused}</p>
          <ul>
            {draft.problems.map(({ entry, pattern, reason }) => (
              <li key={`${entry} ${pattern ?? ''}`}>
                <code>{pattern ?? entry}</code>: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Judgement(props: { heading: string; text: string; judged: TriedText }) {
  const { heading, text, judged } = props;
  return (
    <section className="card stack">
      <h3>{heading}</h3>
      <p>
        <TierMark tier={judged.tier} />
      </p>
      <MarkedWords text={text} evidence={judged.evidence} />
      {judged.concerns.length === 0 ? <p className="quiet">{tryWords.nothing}</p> : null}
      <ul className="plain-list stack">
        {judged.concerns.map(({ kind, about, sentence, rules }) => (
          <li key={`${kind} ${about}`}>
            <p dir="auto">{sentence}</p>
            <p className="quiet long-words">
              {tryWords.rules}: <Rules rules={rules} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The entries that found something. One that counted in a combination is named after it, with a plus. */
function Rules({ rules }: { rules: readonly string[] }) {
  return (
    <>
      {rules.map((rule, index) => {
        const entryId = rule.slice(rule.indexOf('+') + 1);
        const isEntry = !rule.startsWith('weighed.');
        return (
          <span key={rule}>
            {index > 0 ? ', ' : ''}
            {isEntry ? <a href={entryPath(entryId)}>{shortId(rule)}</a> : rule}
          </span>
        );
      })}
    </>
  );
}
