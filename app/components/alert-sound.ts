import { useCallback, useEffect, useRef, useState } from 'react';

const NOTES = [523.25, 659.25, 783.99];
const NOTE_SECONDS = 0.35;
const LOUDNESS = 0.2;
/** An alert that nobody took is heard again. */
const REPEAT_MS = 20_000;
const REMEMBERED = 'cairn-alert-sound';

/** `blocked`: it is wished for, and the browser forbids it until somebody touches the page, or altogether. */
export type SoundState = 'off' | 'on' | 'blocked';

export type AlertSound = {
  state: SoundState;
  turnOn: () => void;
  turnOff: () => void;
  /** Plays it once, whether it is on or not. */
  test: () => void;
  /** How the last test went. Null before the first. */
  tested: 'played' | 'silent' | null;
};

/**
 * A soft chime for alerts that nobody has. Off until it is turned on; this browser remembers that. After a
 * reload browsers stay silent until the page is touched: then the state is `blocked`, so that nobody
 * waits for a sound that cannot come. `waiting` are the ids of the alerts that wait: a new one is heard at once.
 */
export function useAlertSound(waiting: readonly string[]): AlertSound {
  const [state, setState] = useState<SoundState>('off');
  const [tested, setTested] = useState<AlertSound['tested']>(null);
  const context = useRef<AudioContext | null>(null);
  const heard = useRef(new Set<string>(waiting));

  const wake = useCallback(async () => {
    context.current ??= newContext();
    return (await isAwake(context.current)) ? context.current : null;
  }, []);

  const turnOn = useCallback(() => {
    remember(true);
    void wake().then((awake) => {
      setState(awake === null ? 'blocked' : 'on');
      if (awake !== null) chime(awake);
    });
  }, [wake]);

  // What was turned on before stays on, as far as the browser lets it.
  useEffect(() => {
    if (!isRemembered()) return;
    void wake().then((awake) => setState(awake === null ? 'blocked' : 'on'));
  }, [wake]);

  // Any touch of the page lifts what blocked it.
  useEffect(() => {
    if (state !== 'blocked') return;
    const onTouch = () => void wake().then((awake) => awake !== null && setState('on'));
    document.addEventListener('pointerup', onTouch);
    document.addEventListener('keyup', onTouch);
    return () => {
      document.removeEventListener('pointerup', onTouch);
      document.removeEventListener('keyup', onTouch);
    };
  }, [state, wake]);

  const key = waiting.join(' ');
  useEffect(() => {
    const ids = key === '' ? [] : key.split(' ');
    const hasNew = ids.some((id) => !heard.current.has(id));
    heard.current = new Set(ids);
    const play = () => {
      if (state === 'on' && context.current !== null) chime(context.current);
    };
    if (hasNew) play();
    if (ids.length === 0) return undefined;
    const again = setInterval(play, REPEAT_MS);
    return () => clearInterval(again);
  }, [key, state]);

  return {
    state,
    tested,
    turnOn,
    turnOff: () => {
      remember(false);
      setState('off');
      void context.current?.close();
      context.current = null;
    },
    test: () => {
      void wake().then((awake) => {
        setTested(awake === null ? 'silent' : 'played');
        if (awake !== null) chime(awake);
      });
    },
  };
}

function newContext(): AudioContext | null {
  return typeof AudioContext === 'undefined' ? null : new AudioContext();
}

/** A browser that forbids the sound never answers: then it stays as it is. */
async function isAwake(context: AudioContext | null): Promise<boolean> {
  if (context === null) return false;
  const soon = new Promise((resolve) => setTimeout(resolve, 300));
  await Promise.race([context.resume().catch(() => undefined), soon]);
  return context.state === 'running';
}

/** Storage may be switched off; the sound works without it. */
function remember(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(REMEMBERED, 'on');
    else localStorage.removeItem(REMEMBERED);
  } catch {
    return;
  }
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) === 'on';
  } catch {
    return false;
  }
}

function chime(context: AudioContext): void {
  NOTES.forEach((frequency, index) => {
    const startsAt = context.currentTime + index * NOTE_SECONDS * 0.6;
    const endsAt = startsAt + NOTE_SECONDS * 2;
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.type = 'sine';
    tone.frequency.value = frequency;
    // Swells and fades: nobody is to be startled out of sleep more than needed.
    loudness.gain.setValueAtTime(0.0001, startsAt);
    loudness.gain.exponentialRampToValueAtTime(LOUDNESS, startsAt + 0.05);
    loudness.gain.exponentialRampToValueAtTime(0.0001, endsAt);
    tone.connect(loudness).connect(context.destination);
    tone.start(startsAt);
    tone.stop(endsAt);
  });
}
