import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

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
  /** Call on every change. */
  changed: () => void;
  /** Saves at once what is not saved yet. Resolves to the status after it. */
  saveNow: () => Promise<DraftStatus>;
  /** Call when the form has been sent: what follows is not a draft any more. */
  stop: () => void;
} {
  const [status, setStatus] = useState<DraftStatus>('idle');
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
    const next = await send(draftOf(form.current));
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

  return { status, changed, saveNow, stop };
}

/** The fields of a form as a form body, files left out. */
export function draftOf(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value);
  }
  return body;
}

async function send(body: URLSearchParams): Promise<DraftStatus> {
  try {
    const response = await fetch('/drafts', { method: 'POST', body, redirect: 'error' });
    if (response.status === 401) return 'signed-out';
    if (response.status === 400 || response.status === 413) return 'too-long';
    return response.ok ? 'saved' : 'unsaved';
  } catch {
    return 'offline';
  }
}
