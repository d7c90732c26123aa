import { useEffect, useState } from 'react';

/** What a key can do: a button or a field that is marked with `data-review`, or the field of that name in the decision. */
export const keyActions = [
  'next',
  'previous',
  'claim',
  'note',
  'skip',
  'snooze',
  'escalate',
  'takeOver',
  'undo',
  'search',
  'reason',
  'help',
] as const;
type KeyAction = (typeof keyActions)[number];
type KeyMap = Record<KeyAction, string>;

export const usualKeys: KeyMap = {
  next: 'j',
  previous: 'k',
  claim: 'c',
  note: 'n',
  skip: 's',
  snooze: 'z',
  escalate: 'e',
  takeOver: 't',
  undo: 'u',
  search: '/',
  reason: 'r',
  help: '?',
};

const REMEMBERED = 'cairn-review-keys';

type Remembered = { isOn: boolean; keys: KeyMap };

/**
 * Keys of the queue and of one item, as the person has chosen them. A key presses the button of that name
 * or goes to the field; what cannot be taken back opens first, and needs a second key. 1 to 9 choose among
 * the decisions without sending anything. None works while somebody types or a dialog is open, and all can
 * be turned off, because a single key is easily hit (WCAG 2.1.4).
 */
export function useReviewKeys(): Remembered & { change: (to: Remembered) => void } {
  const [held, setHeld] = useState<Remembered>({ isOn: true, keys: usualKeys });
  useEffect(() => setHeld(recall()), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      const action = keyActions.find((each) => held.keys[each] === event.key);
      // Without keys the list of them can still be asked for: there they are turned on again.
      if (!held.isOn && action !== 'help') return;
      if (action === undefined ? !choose(event.key) : !act(action)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [held]);

  return {
    ...held,
    change: (to) => {
      remember(to);
      setHeld(to);
    },
  };
}

/** Does what a key stands for. False when there is nothing of that kind on the page. */
export function act(action: KeyAction): boolean {
  if (action === 'next' || action === 'previous') return move(action === 'next' ? 1 : -1);
  const target = document.querySelector<HTMLElement>(
    `[data-review=${action}], #form [name=${action}]`,
  );
  if (target === null) return false;
  const folded = target.closest('details');
  if (folded !== null) folded.open = true;
  if (target.matches('summary'))
    folded?.querySelector<HTMLElement>('select, textarea, button')?.focus();
  else if (target.matches('button, a')) target.click();
  else target.focus();
  return true;
}

function move(by: 1 | -1): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('[data-review-item]')];
  const place = items.findIndex((item) => item.closest('li')?.contains(document.activeElement));
  const next =
    items[Math.min(Math.max((place === -1 && by === -1 ? 1 : place) + by, 0), items.length - 1)];
  next?.focus();
  return next !== undefined;
}

/** Chooses the decision of that number, and sends nothing. */
function choose(key: string): boolean {
  if (!/^[1-9]$/.test(key)) return false;
  const choices = document.querySelectorAll<HTMLInputElement>(
    '#form :is([type=radio], [type=checkbox])',
  );
  const choice = choices[Number(key) - 1];
  if (choice === undefined) return false;
  choice.focus();
  if (!choice.checked) choice.click();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A number goes on to the next decision while one of them has the focus; letters are not typed there.
  if (target.matches('[type=radio], [type=checkbox]')) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

function recall(): Remembered {
  const usual = { isOn: true, keys: usualKeys };
  try {
    const found: unknown = JSON.parse(localStorage.getItem(REMEMBERED) ?? 'null');
    if (typeof found !== 'object' || found === null || !('keys' in found)) return usual;
    const chosen = Object(found.keys) as Record<string, unknown>; // Each is checked below.
    const keys = { ...usualKeys };
    for (const action of keyActions) {
      const key = chosen[action];
      if (typeof key === 'string' && key.length === 1) keys[action] = key;
      // A key that came later does not take the place of one that somebody chose.
      else if (Object.values(chosen).includes(keys[action])) keys[action] = '';
    }
    return { isOn: !('isOn' in found) || found.isOn !== false, keys };
  } catch {
    return usual;
  }
}

/** Storage may be switched off; then the choice lasts as long as the page. */
function remember(to: Remembered): void {
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify(to));
  } catch {
    return;
  }
}
