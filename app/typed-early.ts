type Control = HTMLInputElement | HTMLTextAreaElement;

function isControl(target: EventTarget | null): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function isChanged(control: Control): boolean {
  if (control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type)) {
    return control.checked !== control.defaultChecked;
  }
  return control.value !== control.defaultValue;
}

/**
 * Remembers what people type into the page that the server sent, as long as React has not taken it over.
 * React sets a text area back to the words that the server sent, and no handler hears of what came before it.
 * The answer puts such words back and lets the forms hear of every change, as if it were made then.
 */
export function rememberEarlyTyping(page: Document): () => void {
  const typed = new Map<Control, string>();
  for (const control of page.querySelectorAll<Control>('input, textarea')) {
    if (isChanged(control)) typed.set(control, control.value);
  }
  const onInput = ({ target }: Event): void => {
    if (isControl(target)) typed.set(target, target.value);
  };
  page.addEventListener('input', onInput, true);
  return () => {
    page.removeEventListener('input', onInput, true);
    for (const [control, value] of typed) {
      if (control instanceof HTMLTextAreaElement && control.value !== value) control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    typed.clear();
  };
}
