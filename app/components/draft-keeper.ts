import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { WeighedOffer } from '#app/domain/support/put-away.ts';

/** What the page says about the draft. */
export type DraftStatus =
  | 'idle'
  | 'saving'
  | 'saved'
  /** The server cannot be reached. */
  | 'offline'
  /** The server could not keep it this time, or did not say so in time. */
  | 'unsaved'
  | 'signed-out'
  | 'too-long'
  /** Nobody lets them write here any more, and no draft is from when they could. */
  | 'gone';

const SAVE_AFTER_MS = 3000;
const RETRY_AFTER_MS = 5000;
const GIVE_UP_AFTER_MS = 8000;
/** Browsers take 64 KiB for what is sent when a page is left; some of it is for what stands around the words. */
const MAX_BEACON_BYTES = 63 * 1024;

/**
 * Keeps the words of a form on the server while somebody writes, a few seconds after each change, and
 * tries again when the connection is back. Nothing is kept in the browser: it may be somebody else's.
 * It talks to the server by `fetch`, because a router's request that fails would replace the page, and
 * the words with it. One save is out at a time, and each carries a number: one that was given up may
 * reach the server all the same, after a later one.
 */
export function useDraftKeeper(
  form: RefObject<HTMLFormElement>,
  wasBeside: boolean,
): {
  status: DraftStatus;
  /** What the server says to offer beside the words it last kept; undefined until it has kept any. */
  support: WeighedOffer | null | undefined;
  /** There are other words for the same place, from another window. */
  isBeside: boolean;
  /** Says what to offer beside words that were kept before this page came. */
  offer: (support: WeighedOffer | null) => void;
  /** Call on every change. */
  changed: () => void;
  /** Saves at once what is not saved yet. Resolves to the status after it, in a few seconds at the latest. */
  saveNow: () => Promise<DraftStatus>;
  /** The fields of the form, with what tells the server which of its saves come before this. */
  numbered: () => FormData | null;
  /** Call when the form has been sent: what follows is not a draft any more. */
  stop: () => void;
} {
  const [status, setStatus] = useState<DraftStatus>('idle');
  const [support, setSupport] = useState<WeighedOffer | null>();
  const [isBeside, setIsBeside] = useState(wasBeside);
  const state = useRef({
    isDirty: false,
    isStopped: false,
    /** The browser has promised to send the words as they are, but nobody can know that it did. */
    isHandedOver: false,
    timer: 0,
    current: status,
    out: null as Promise<DraftStatus> | null,
    lastSent: 0,
    id: Math.floor(Math.random() * 2 ** 31),
    saves: 0,
  });

  const report = useCallback((next: DraftStatus) => {
    state.current.current = next;
    setStatus(next);
    return next;
  }, []);

  const numbered = useCallback((): FormData | null => {
    const keeper = state.current;
    if (form.current === null) return null;
    const body = draftOf(form.current);
    keeper.saves += 1;
    body.append('draftForm', String(keeper.id));
    body.append('draftSave', String(keeper.saves));
    return body;
  }, [form]);

  const saveNow = useCallback(async (): Promise<DraftStatus> => {
    const keeper = state.current;
    const schedule = (after: number) => {
      window.clearTimeout(keeper.timer);
      keeper.timer = window.setTimeout(() => void saveNow(), after);
    };
    while (keeper.out !== null) {
      const before = await keeper.out;
      // It is tried again by itself; who waits is told now.
      if (isNotKept(before)) return before;
    }
    window.clearTimeout(keeper.timer);
    keeper.timer = 0;
    const body = keeper.isDirty ? numbered() : null;
    if (body === null) return keeper.current;
    keeper.isDirty = false;
    keeper.lastSent = Date.now();
    report('saving');
    keeper.out = send(body).then(({ status: next, support: offer, isBeside: beside }) => {
      keeper.out = null;
      if (offer !== undefined) setSupport(offer);
      if (beside !== undefined) setIsBeside(beside);
      if (isNotKept(next)) keeper.isDirty = true;
      if (keeper.isDirty && !keeper.isStopped) {
        schedule(isNotKept(next) ? RETRY_AFTER_MS : SAVE_AFTER_MS);
      }
      return report(next);
    });
    return keeper.out;
  }, [numbered, report]);

  const changed = useCallback(() => {
    const keeper = state.current;
    keeper.isDirty = true;
    keeper.isStopped = false;
    keeper.isHandedOver = false;
    // While a save is out, the next one is made when it is answered.
    if (keeper.timer !== 0 || keeper.out !== null) return;
    const fits = form.current === null || bytesOf(draftOf(form.current)) <= MAX_BEACON_BYTES;
    const wait = fits ? SAVE_AFTER_MS : keeper.lastSent + SAVE_AFTER_MS - Date.now();
    // Words that cannot be sent while the page is left must not wait for it.
    if (wait <= 0) void saveNow();
    else keeper.timer = window.setTimeout(() => void saveNow(), wait);
  }, [form, saveNow]);

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
    // Leaving in a hurry: the browser sends this after the page is gone, and breaks off what is out.
    const onLeave = () => {
      const isKept = !keeper.isDirty && keeper.out === null;
      if (isKept || keeper.isStopped || keeper.isHandedOver) return;
      const body = numbered();
      keeper.isHandedOver = body !== null && navigator.sendBeacon('/drafts', body);
      // Too long for that: it may still arrive, above all when only the tab was changed.
      if (!keeper.isHandedOver) void saveNow();
    };
    // On a telephone this is often the last that a page hears.
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') onLeave();
    };
    window.addEventListener('online', onOnline);
    window.addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.clearTimeout(keeper.timer);
      window.removeEventListener('online', onOnline);
      window.removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [numbered, saveNow]);

  return { status, support, isBeside, offer: setSupport, changed, saveNow, numbered, stop };
}

/** The fields of a form as a form body, files left out. It takes far fewer bytes a letter than an address. */
export function draftOf(form: HTMLFormElement): FormData {
  const body = new FormData();
  for (const [name, value] of new FormData(form)) {
    // Where somebody looks for a line is no part of what they write.
    if (typeof value === 'string' && name !== 'country') body.append(name, value);
  }
  return body;
}

/** About how long a body is when it is sent, at least. Each field stands between lines of its own. */
function bytesOf(body: FormData): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const [name, value] of body) {
    if (typeof value !== 'string') continue;
    const lineBreaks = value.split('\n').length;
    bytes += encoder.encode(value).length + lineBreaks + name.length + 110;
  }
  return bytes;
}

function isNotKept(status: DraftStatus): boolean {
  return status === 'offline' || status === 'unsaved';
}

type Answer = { status: DraftStatus; support?: WeighedOffer | null; isBeside?: boolean };

async function send(body: FormData): Promise<Answer> {
  const signal = AbortSignal.timeout(GIVE_UP_AFTER_MS);
  try {
    const response = await fetch('/drafts', { method: 'POST', body, redirect: 'error', signal });
    if (response.status === 401) return { status: 'signed-out' };
    if (response.status === 404) return { status: 'gone' };
    if (response.status === 400 || response.status === 413) return { status: 'too-long' };
    if (!response.ok) return { status: 'unsaved' };
    // Kept without an answer in words: nothing was left to keep.
    if (response.status === 204) return { status: 'saved', support: null };
    // Our own answer, made by routes/threads/drafts.tsx.
    const kept = (await response.json()) as { support: WeighedOffer | null; isBeside: boolean };
    return { status: 'saved', support: kept.support, isBeside: kept.isBeside };
  } catch {
    // A server that says nothing may still take a post; without a connection nobody can.
    return { status: signal.aborted ? 'unsaved' : 'offline' };
  }
}
