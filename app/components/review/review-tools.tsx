import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '#app/components/button.tsx';
import { act, keyActions, useReviewKeys, usualKeys } from '#app/components/review/review-keys.ts';
import { keyWords } from '#app/copy/review-queue.ts';

/** The keys of a page of moderation, with their list, in which they can be changed. Nothing without scripts. */
export function ReviewTools({ moves }: { moves: boolean }) {
  const { isOn, keys, change } = useReviewKeys();
  const dialog = useRef<HTMLDialogElement>(null);
  const [hasScripts, setHasScripts] = useState(false);
  useEffect(() => setHasScripts(true), []);
  if (!hasScripts) return null;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const chosen = { ...keys };
    for (const action of keyActions) {
      const key = form.get(action);
      if (typeof key === 'string' && key.length === 1) chosen[action] = key;
    }
    change({ isOn, keys: chosen });
  };

  return (
    <div className="desk-only actions">
      {moves ? (
        <>
          <Button type="button" kind="quiet" onClick={() => act('next')}>
            {keyWords.next} <kbd aria-hidden="true">{keys.next}</kbd>
          </Button>
          <Button type="button" kind="quiet" onClick={() => act('previous')}>
            {keyWords.previous} <kbd aria-hidden="true">{keys.previous}</kbd>
          </Button>
        </>
      ) : null}
      <Button
        type="button"
        kind="quiet"
        data-review="help"
        onClick={() => dialog.current?.showModal()}
      >
        {keyWords.help} <kbd aria-hidden="true">{keys.help}</kbd>
      </Button>
      <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-heading">
        <form
          method="dialog"
          className="stack"
          onSubmit={onSubmit}
          key={Object.values(keys).join('')}
        >
          <h2 id="keys-heading">{keyWords.heading}</h2>
          <dl className="facts">
            {keyActions.map((action) => (
              <div key={action} className="keys-line">
                <dt>
                  <input
                    className="key-field"
                    name={action}
                    defaultValue={keys[action]}
                    maxLength={1}
                    autoComplete="off"
                    aria-label={keyWords.actions[action]}
                  />
                </dt>
                <dd>{keyWords.actions[action]}</dd>
              </div>
            ))}
            <div className="keys-line">
              <dt>{keyWords.digits}</dt>
              <dd>{keyWords.digitsMeaning}</dd>
            </div>
            <div className="keys-line">
              <dt>{keyWords.enter}</dt>
              <dd>{keyWords.enterMeaning}</dd>
            </div>
          </dl>
          <p>{isOn ? keyWords.whileTyping : keyWords.isOff}</p>
          <p className="actions">
            <Button>{keyWords.save}</Button>
            <Button type="button" kind="quiet" onClick={() => change({ isOn, keys: usualKeys })}>
              {keyWords.reset}
            </Button>
            <Button type="button" kind="quiet" onClick={() => change({ isOn: !isOn, keys })}>
              {isOn ? keyWords.turnOff : keyWords.turnOn}
            </Button>
            <Button type="button" kind="quiet" onClick={() => dialog.current?.close()}>
              {keyWords.close}
            </Button>
          </p>
        </form>
      </dialog>
    </div>
  );
}
