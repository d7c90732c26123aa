import { useEffect, type RefObject } from 'react';
import type { WeighedOffer } from '#app/domain/support/put-away.ts';

/** A kept draft as the server tells it, with what to offer beside it. */
type KeptDraft = {
  title: string;
  source: string;
  contentNotes: string[];
  /** What a form that begins with it says so by. */
  base: string;
  support: WeighedOffer | null;
};

/** How long after the page came the server is asked, on slow lines a second time. */
const ASK_AFTER_MS = [1_000, 4_000];

/**
 * What is typed last is sent while its page is left. When the same page is loaded anew at once, or gone back
 * to, its answer was made before that arrived. So the server is asked again, and the words are put into the
 * form as long as nobody has written in it. `found` is called then. A form that was sent and came back
 * (`isAnswer`) holds the newest words itself.
 */
export function useLateDraft(
  form: RefObject<HTMLFormElement>,
  place: string,
  { isAnswer, found }: { isAnswer: boolean; found: (draft: KeptDraft) => void },
): void {
  useEffect(() => {
    if (isAnswer) return;
    const [entry] = performance.getEntriesByType('navigation');
    if (!(entry instanceof PerformanceNavigationTiming)) return;
    if (entry.type !== 'reload' && entry.type !== 'back_forward') return;
    let isTouched = false;
    const onInput = () => (isTouched = true);
    const element = form.current;
    element?.addEventListener('input', onInput);
    const look = async () => {
      const draft = isTouched ? null : await readKept(place);
      if (draft === null || isTouched || element === null) return;
      if (putIn(element, draft)) found(draft);
    };
    const timers = ASK_AFTER_MS.map((after) => window.setTimeout(() => void look(), after));
    return () => {
      element?.removeEventListener('input', onInput);
      for (const timer of timers) window.clearTimeout(timer);
    };
    // Once for each form.
  }, [form, place, isAnswer]);
}

/** False when the words stand there already, or others that somebody typed. */
function putIn(form: HTMLFormElement, draft: KeptDraft): boolean {
  const source = form.querySelector<HTMLTextAreaElement>('textarea[name=source]');
  const title = form.querySelector<HTMLInputElement>('input[name=title]');
  if (source === null) return false;
  // Typed before the script came, or put back by the browser.
  if ([source, title].some((field) => field !== null && field.value !== field.defaultValue)) {
    return false;
  }
  if (source.value === draft.source && (title?.value ?? draft.title) === draft.title) return false;
  source.value = draft.source;
  if (title !== null) title.value = draft.title;
  for (const note of form.querySelectorAll<HTMLInputElement>('input[name=contentNotes]')) {
    note.checked = draft.contentNotes.includes(note.value);
  }
  return true;
}

async function readKept(place: string): Promise<KeptDraft | null> {
  try {
    const response = await fetch(`/drafts?${new URLSearchParams({ place }).toString()}`, {
      redirect: 'error',
    });
    // Our own answer, made by routes/threads/drafts.tsx.
    return response.status === 200 ? ((await response.json()) as KeptDraft) : null;
  } catch {
    return null;
  }
}
