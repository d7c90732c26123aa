import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { SupportOffer } from '#app/domain/support/offer.ts';

/** What the page says about the draft. */
export type DraftStatus =
  | 'idle'
  | 'saving'
  | 'saved'
  /** The server cannot be reached. */
  | 'offline'
  /** The server could not keep it this time. */
  | 'unsaved'
  | 'signed-out'
  | 'too-long';

const SAVE_AFTER_MS = 3000;
const RETRY_AFTER_MS = 5000;

/**
 * Keeps the words of a form on the server while somebody writes, a few seconds after each change, and
 * tries again when the connection is back. Nothing is kept in the browser: it may be somebody else's.
 * It talks to the server by `fetch`, because a router's request that fails would replace the page, and
 * the words with it.
 */
export function useDraftKeeper(form: RefObject<HTMLFormElement>): {
  status: DraftStatus;
  /** What the server says to offer beside the words it last kept; undefined until it has kept any. */
  support: SupportOffer | null | undefined;
  /** Call on every change. */
  changed: () => void;
  /** Saves at once what is not saved yet. Resolves to the status after it. */
  saveNow: () => Promise<DraftStatus>;
  /** Call when the form has been sent: what follows is not a draft any more. */
  stop: () => void;
} {
  const [status, setStatus] = useState<DraftStatus>('idle');
  const [support, setSupport] = useState<SupportOffer | null>();
  const state = useRef({ isDirty: false, isStopped: false, timer: 0, current: status });

  const report = useCallback((next: DraftStatus) => {
    state.current.current = next;
    setStatus(next);
    return next;
  }, []);

  const saveNow = useCallback(async (): Promise<DraftStatus> => {
    const keeper = state.current;
    window.clearTimeout(keeper.timer);
    keeper.timer = 0;
    if (form.current === null || !keeper.isDirty) return keeper.current;
    keeper.isDirty = false;
    report('saving');
    const { status: next, support: offer } = await send(draftOf(form.current));
    if (offer !== undefined) setSupport(offer);
    if (next === 'offline' || next === 'unsaved') {
      keeper.isDirty = true;
      if (!keeper.isStopped) keeper.timer = window.setTimeout(() => void saveNow(), RETRY_AFTER_MS);
    }
    return report(next);
  }, [form, report]);

  const changed = useCallback(() => {
    const keeper = state.current;
    keeper.isDirty = true;
    keeper.isStopped = false;
    if (keeper.timer === 0) keeper.timer = window.setTimeout(() => void saveNow(), SAVE_AFTER_MS);
  }, [saveNow]);

  const stop = useCallback(() => {
    const keeper = state.current;
    window.clearTimeout(keeper.timer);
    keeper.timer = 0;
    keeper.isDirty = false;
    keeper.isStopped = true;
  }, []);

  useEffect(() => {
    const keeper = state.current;
    const onOnline = () => {
      if (keeper.isDirty) void saveNow();
    };
    // Leaving in a hurry: the browser sends this after the page is gone.
    const onPageHide = () => {
      if (keeper.isDirty && !keeper.isStopped && form.current !== null) {
        navigator.sendBeacon('/drafts', draftOf(form.current));
      }
    };
    window.addEventListener('online', onOnline);
    window.addEventListener('pagehide', onPageHide);
    return () => {
      window.clearTimeout(keeper.timer);
      window.removeEventListener('online', onOnline);
      window.removeEventListener('pagehide', onPageHide);
    };
  }, [form, saveNow]);

  return { status, support, changed, saveNow, stop };
}

/** The fields of a form as a form body, files left out. */
export function draftOf(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    // Where somebody looks for a line is no part of what they write.
    if (typeof value === 'string' && name !== 'country') body.append(name, value);
  }
  return body;
}

type Answer = { status: DraftStatus; support?: SupportOffer | null };

async function send(body: URLSearchParams): Promise<Answer> {
  try {
    const response = await fetch('/drafts', { method: 'POST', body, redirect: 'error' });
    if (response.status === 401) return { status: 'signed-out' };
    if (response.status === 400 || response.status === 413) return { status: 'too-long' };
    if (!response.ok) return { status: 'unsaved' };
    // Kept without an answer in words: nothing was left to keep.
    if (response.status === 204) return { status: 'saved', support: null };
    // Our own answer, made by routes/threads/drafts.tsx.
    const { support } = (await response.json()) as { support: SupportOffer | null };
    return { status: 'saved', support };
  } catch {
    return { status: 'offline' };
  }
}
