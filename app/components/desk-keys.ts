import { useCallback, useEffect, useState } from 'react';

const REMEMBERED_OFF = 'cairn-desk-keys';

export type DeskKeys = {
  isOn: boolean;
  setIsOn: (isOn: boolean) => void;
  /** Moves to the next or the one before of the links that are marked with `data-desk-item`. */
  move: (by: 1 | -1) => void;
};

/**
 * Keys for the desk: j and k move through what is marked with `data-desk-item`, a presses what is marked
 * with `data-desk-take` beside the one that has the focus, ? asks for help. None of them works while
 * somebody types or a dialog is open, and they can be turned off, because a single key is easily hit
 * (WCAG 2.1.4). Enter is the browser's own.
 */
export function useDeskKeys(onHelp: () => void): DeskKeys {
  const [isOn, setIsOn] = useState(true);
  useEffect(() => setIsOn(!isRememberedOff()), []);

  const move = useCallback((by: 1 | -1) => {
    const items = [...document.querySelectorAll<HTMLElement>('[data-desk-item]')];
    const place = items.findIndex((item) => isWithin(item, document.activeElement));
    const start = place === -1 && by === -1 ? 0 : place;
    items[Math.min(Math.max(start + by, 0), items.length - 1)]?.focus();
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      const act = isOn ? { j: () => move(1), k: () => move(-1), a: take, '?': onHelp } : {};
      const key = event.key;
      if (!Object.hasOwn(act, key)) return;
      event.preventDefault();
      Object.entries(act).find(([name]) => name === key)?.[1]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, move, onHelp]);

  return {
    isOn,
    move,
    setIsOn: (wanted) => {
      rememberOff(!wanted);
      setIsOn(wanted);
    },
  };
}

/** Takes the alert that has the focus. Without one, the focus goes to the button first: nothing is taken unseen. */
function take(): void {
  const { activeElement } = document;
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-desk-take]')].filter(
    (button) => button.offsetParent !== null || button.getClientRects().length > 0,
  );
  const own = buttons.find((button) => isWithin(button, activeElement));
  if (own === undefined) buttons[0]?.focus();
  else own.click();
}

/** Whether the focus is on something, or in the same row of a list. */
function isWithin(item: HTMLElement, focused: Element | null): boolean {
  if (item === focused) return true;
  const row = item.closest('li');
  return row !== null && focused !== null && row.contains(focused);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

function isRememberedOff(): boolean {
  try {
    return localStorage.getItem(REMEMBERED_OFF) === 'off';
  } catch {
    return false;
  }
}

/** Storage may be switched off; then it is asked again after a reload. */
function rememberOff(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(REMEMBERED_OFF, 'off');
    else localStorage.removeItem(REMEMBERED_OFF);
  } catch {
    return;
  }
}
