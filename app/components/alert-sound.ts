import { useCallback, useEffect, useRef, useState } from 'react';

const NOTES = [523.25, 659.25, 783.99];
const NOTE_SECONDS = 0.35;
const LOUDNESS = 0.2;
/** An alert that nobody took is heard again. */
const REPEAT_MS = 20_000;

/**
 * A soft chime for alerts that nobody has. Browsers allow it after a press of a button alone, so it is off
 * until then. `waiting` are the ids of the alerts that wait: a new one is heard at once.
 */
export function useAlertSound(waiting: readonly string[]): {
  isOn: boolean;
  turnOn: () => void;
  turnOff: () => void;
  play: () => void;
} {
  const [context, setContext] = useState<AudioContext | null>(null);
  const heard = useRef(new Set<string>(waiting));

  const play = useCallback(() => {
    if (context !== null) chime(context);
  }, [context]);

  const key = waiting.join(' ');
  useEffect(() => {
    const ids = key === '' ? [] : key.split(' ');
    const hasNew = ids.some((id) => !heard.current.has(id));
    heard.current = new Set(ids);
    if (hasNew) play();
    if (ids.length === 0) return undefined;
    const again = setInterval(play, REPEAT_MS);
    return () => clearInterval(again);
  }, [key, play]);

  return {
    isOn: context !== null,
    turnOn: () => {
      const fresh = new AudioContext();
      setContext(fresh);
      chime(fresh);
    },
    turnOff: () => {
      void context?.close();
      setContext(null);
    },
    play,
  };
}

function chime(context: AudioContext): void {
  void context.resume();
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
