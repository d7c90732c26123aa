import { useActionData, useSubmit } from '@remix-run/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { AskDuty } from '#app/components/ask-duty.tsx';
import { Button } from '#app/components/button.tsx';
import { draftOf, useDraftKeeper, type DraftStatus } from '#app/components/draft-keeper.ts';
import { Choice, Field, TextArea } from '#app/components/field.tsx';
import { ErrorSummary } from '#app/components/form-errors.tsx';
import { useLateDraft } from '#app/components/late-draft.ts';
import { LiveRegion } from '#app/components/live-region.tsx';
import { PostBody } from '#app/components/post-body.tsx';
import { SupportSlot, type ComposerSupport } from '#app/components/support-slot.tsx';
import { composerWords, contentNoteLabels } from '#app/copy/threads.ts';
import { contentNotes } from '#app/domain/posts/content-note.ts';
import { MAX_TITLE, problemOfSource, problemOfTitle } from '#app/domain/posts/written-text.ts';

export type ComposerProps = {
  /** Where the form goes, and what its draft is called. */
  action: string;
  place: string;
  /** Further hidden fields, such as the key that makes a form count once. */
  hidden: Readonly<Record<string, string>>;
  /** Null where there is no title to write. */
  title: string | null;
  source: string;
  chosenNotes: readonly string[];
  label: string;
  button: string;
  /** Who will read it. */
  audience: string;
  fromDraft: boolean;
  draft: DraftBegun;
  /** What the server answered, when it did not take the form. */
  errors?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Clean HTML, when a preview was asked for without scripts. */
  preview: string | null;
  support: ComposerSupport;
  /** The words may not be posted, and people on duty can read them. */
  mayAskDuty: boolean;
};

/** The draft that a form begins with, as far as the next one must know it. */
type DraftBegun = { base: string; isBeside: boolean };

/**
 * A form that is sent again began with the draft that says the same, which may be its own words, kept when it
 * was refused; else with what it began with before.
 */
export function draftBegun(
  draft: (DraftBegun & { title?: string | null; source: string }) | null,
  answer: { values: Readonly<Record<string, string>> } | undefined,
): DraftBegun {
  const { title = '', source, draftBase = '' } = answer?.values ?? {};
  const isSame = draft !== null && source === draft.source && title === (draft.title ?? '');
  return {
    base: answer === undefined || isSame ? (draft?.base ?? '') : draftBase,
    isBeside: draft?.isBeside ?? false,
  };
}

const draftWords: Record<DraftStatus, string> = {
  idle: '',
  saving: composerWords.saving,
  saved: composerWords.saved,
  offline: composerWords.offline,
  unsaved: composerWords.unsaved,
  'signed-out': composerWords.signedOut,
  'too-long': composerWords.tooLong,
  gone: composerWords.gone,
};

/** Where people write. A plain form; scripts add the keeping of drafts and a preview without a new page. */
export function Composer(props: ComposerProps) {
  const form = useRef<HTMLFormElement>(null);
  const keeper = useDraftKeeper(form, props.draft.isBeside);
  const submit = useSubmit();
  const [shown, setShown] = useState<string | null>(null);
  /** What came of the button that was pressed last, when it is not what was asked for. */
  const [problem, setProblem] = useState<string | null>(null);
  const [isPostable, setIsPostable] = useState(isFitToPost(props.title, props.source));
  const previews = useRef(0);
  const [isSending, setIsSending] = useState(false);
  const preview = shown ?? props.preview;
  const { errors = {} } = props;

  // The server has answered, and the words stand in the form again: they are written on.
  const answer: unknown = useActionData();
  const [late, setLate] = useState<{ base: string } | null>(null);
  useLateDraft(form, props.place, {
    isAnswer: answer !== undefined,
    found: (draft) => {
      setLate(draft);
      setIsPostable(isFitToPost(props.title === null ? null : draft.title, draft.source));
      keeper.offer(draft.support);
    },
  });

  const draftBase = late?.base ?? props.draft.base;

  const { changed, saveNow, status: kept } = keeper;
  useEffect(() => {
    // There is a connection again; that nothing was posted shows by the form.
    const onConnection = () => setProblem((said) => (said === composerWords.notSent ? null : said));
    if (kept === 'saved') onConnection();
    window.addEventListener('online', onConnection);
    return () => window.removeEventListener('online', onConnection);
  }, [kept]);
  useEffect(() => {
    if (answer === undefined) return;
    setIsSending(false);
    if (form.current !== null) setIsPostable(isFormFit(form.current));
    changed();
    void saveNow();
  }, [answer, changed, saveNow]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    // That goes to another page, by itself.
    if (submitterOf(event)?.value === 'ask') return;
    event.preventDefault();
    const target = event.currentTarget;
    setProblem(null);
    if (submitterOf(event)?.value === 'preview') {
      previews.current += 1;
      const asked = previews.current;
      void renderPreview(draftOf(target)).then((answered) => {
        // The last question counts, whichever answer comes first.
        if (asked !== previews.current) return;
        if (answered.kind === 'shown') setShown(answered.html);
        else setProblem(answered.says);
      });
      return;
    }
    setIsSending(true);
    // The words are safe on the server before anything can go wrong with the page.
    void keeper.saveNow().then((status) => {
      if (status === 'offline') {
        setProblem(composerWords.notSent);
        setIsSending(false);
        return;
      }
      // Words that are not kept yet are tried again while the form is on its way.
      if (status !== 'unsaved') keeper.stop();
      submit(keeper.numbered() ?? target, { method: 'post', action: props.action });
    });
  };

  const onInput = (event: FormEvent<HTMLFormElement>) => {
    // Looking for a line is not writing.
    if (event.target instanceof HTMLSelectElement) return;
    setIsSending(false);
    setProblem(null);
    setIsPostable(isFormFit(event.currentTarget));
    keeper.changed();
  };

  return (
    <form
      ref={form}
      method="post"
      action={props.action}
      className="form composer"
      onSubmit={onSubmit}
      onInput={onInput}
    >
      <ErrorSummary errors={errors} />
      {Object.entries({ place: props.place, draftBase, ...props.hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.fromDraft || late !== null ? <p className="quiet">{composerWords.fromDraft}</p> : null}
      {props.title === null ? null : (
        <Field
          label={composerWords.titleLabel}
          name="title"
          hint={composerWords.titleHint}
          errors={errors['title']}
          defaultValue={props.title}
          // Room for characters that count twice in the browser and once for people.
          maxLength={MAX_TITLE * 2}
          dir="auto"
          autoComplete="off"
          required
        />
      )}
      <TextArea
        label={props.label}
        name="source"
        hint={composerWords.markdownHint}
        errors={errors['source']}
        defaultValue={props.source}
        autoComplete="off"
        required
      />
      <details className="composer-notes" open={props.chosenNotes.length > 0}>
        <summary>{composerWords.notesLegend}</summary>
        <Choice
          type="checkbox"
          legend={composerWords.notesLegend}
          name="contentNotes"
          hint={composerWords.notesHint}
          options={contentNotes.map((note) => ({ value: note, label: contentNoteLabels[note] }))}
          defaultValue={props.chosenNotes}
        />
      </details>
      <p className="quiet">
        {props.audience} {composerWords.screened}
      </p>
      <p className="actions">
        <Button>{props.button}</Button>
        <Button kind="quiet" name="intent" value="preview">
          {composerWords.preview}
        </Button>
      </p>
      {props.mayAskDuty ? <AskDuty /> : null}
      <LiveRegion visible>{problem ?? draftWords[keeper.status]}</LiveRegion>
      <LiveRegion visible>
        {keeper.isBeside ? (
          <p>
            {composerWords.beside}{' '}
            <a href="/account/drafts" target="_blank" rel="noopener">
              {composerWords.besideLink}
            </a>
          </p>
        ) : null}
      </LiveRegion>
      {/* Below the buttons: nothing that is typed, and nothing about to be pressed, moves. */}
      <SupportSlot
        support={props.support}
        answered={keeper.support}
        isSending={isSending}
        isPostable={isPostable && keeper.status !== 'gone'}
        isRefused={Object.keys(errors).length > 0}
        action={props.action}
        onAway={() => form.current?.querySelector('textarea')?.focus()}
      />
      {preview === null ? null : (
        <section className="card composer-preview" aria-label={composerWords.previewHeading}>
          <h2 className="quiet">{composerWords.previewHeading}</h2>
          <PostBody html={preview} />
        </section>
      )}
    </form>
  );
}

/** Whether the words could be posted as they stand; a reply has no title. */
function isFitToPost(title: string | null, source: string): boolean {
  return (
    problemOfSource(source) === null && (title === null || problemOfTitle(title.trim()) === null)
  );
}

function isFormFit(form: HTMLFormElement): boolean {
  const words = new FormData(form);
  const title = words.get('title');
  const source = words.get('source');
  return isFitToPost(
    typeof title === 'string' ? title : null,
    typeof source === 'string' ? source : '',
  );
}

function submitterOf(event: FormEvent<HTMLFormElement>): HTMLButtonElement | null {
  const { nativeEvent } = event;
  const submitter = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  return submitter instanceof HTMLButtonElement ? submitter : null;
}

type PreviewAnswer = { kind: 'shown'; html: string } | { kind: 'refused'; says: string };

const PREVIEW_GIVE_UP_AFTER_MS = 8000;

/** Clean HTML from the server, the only place that makes it, or why there is none. */
async function renderPreview(body: FormData): Promise<PreviewAnswer> {
  const signal = AbortSignal.timeout(PREVIEW_GIVE_UP_AFTER_MS);
  try {
    const response = await fetch('/preview', { method: 'POST', body, redirect: 'error', signal });
    if (response.ok) return { kind: 'shown', html: await response.text() };
    // What is wrong with the text, in a sentence of ours.
    const says = response.status === 400 ? await response.text() : previewWords[response.status];
    return { kind: 'refused', says: says ?? composerWords.notPreviewed };
  } catch {
    return {
      kind: 'refused',
      says: signal.aborted ? composerWords.notPreviewed : composerWords.notSent,
    };
  }
}

/** By the status of the answer. */
const previewWords: Readonly<Record<number, string>> = {
  401: composerWords.signedOut,
  413: composerWords.tooLong,
  429: composerWords.tooManyPreviews,
};
