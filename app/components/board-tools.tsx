import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useAlertSound, type AlertSound } from '#app/components/alert-sound.ts';
import { Button } from '#app/components/button.tsx';
import { useDeskKeys, type DeskKeys } from '#app/components/desk-keys.ts';
import { liveWords } from '#app/copy/on-call-live.ts';

/** Sound and keys of the board. Nothing without scripts. `waiting` are the ids of the alerts that wait. */
export function BoardTools({ waiting }: { waiting: readonly string[] }) {
  const sound = useAlertSound(waiting);
  const dialog = useRef<HTMLDialogElement>(null);
  const showHelp = useCallback(() => dialog.current?.showModal(), []);
  const keys = useDeskKeys(showHelp);
  const [hasScripts, setHasScripts] = useState(false);
  useEffect(() => setHasScripts(true), []);
  if (!hasScripts) return null;
  return (
    <div className="stack">
      <div className="actions">
        <SoundButtons sound={sound} />
        <span className="desk-only actions">
          <Button type="button" kind="quiet" onClick={() => keys.move(1)}>
            {liveWords.keys.next} <kbd aria-hidden="true">j</kbd>
          </Button>
          <Button type="button" kind="quiet" onClick={() => keys.move(-1)}>
            {liveWords.keys.previous} <kbd aria-hidden="true">k</kbd>
          </Button>
          <Button type="button" kind="quiet" onClick={showHelp}>
            {liveWords.keys.help} <kbd aria-hidden="true">?</kbd>
          </Button>
        </span>
      </div>
      <p role="status" className="quiet">
        {soundWords(sound)}
      </p>
      <KeysDialog keys={keys} dialog={dialog} />
    </div>
  );
}

function SoundButtons({ sound }: { sound: AlertSound }) {
  const isOff = sound.state === 'off';
  return (
    <>
      <Button type="button" kind="quiet" onClick={isOff ? sound.turnOn : sound.turnOff}>
        {isOff ? liveWords.sound.on : liveWords.sound.off}
      </Button>
      <Button type="button" kind="quiet" onClick={sound.test}>
        {liveWords.sound.test}
      </Button>
    </>
  );
}

function soundWords({ state, tested }: AlertSound): string {
  if (tested === 'silent') return liveWords.sound.silent;
  if (state === 'blocked') return liveWords.sound.blocked;
  const standing = state === 'on' ? liveWords.sound.isOn : liveWords.sound.isOff;
  return tested === 'played' ? `${standing} ${liveWords.sound.played}` : standing;
}

type KeysDialogProps = { keys: DeskKeys; dialog: RefObject<HTMLDialogElement> };

function KeysDialog({ keys, dialog }: KeysDialogProps) {
  const words = liveWords.keys;
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-heading">
      <div className="stack">
        <h2 id="keys-heading">{words.heading}</h2>
        <dl className="facts">
          {words.list.map(([key, meaning]) => (
            <div key={key} className="keys-line">
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{keys.isOn ? words.whileTyping : words.isOff}</p>
        <form method="dialog" className="actions">
          <Button>{words.close}</Button>
          <Button type="button" kind="quiet" onClick={() => keys.setIsOn(!keys.isOn)}>
            {keys.isOn ? words.turnOff : words.turnOn}
          </Button>
        </form>
      </div>
    </dialog>
  );
}
