import { useEffect, useState } from 'react';

const WORKER = '/on-call-sw.js';
/** Its own scope: no page of members has anything to do with it. */
const SCOPE = '/on-call/';

/** `unknown` until the page has looked, which it never does without scripts. */
export type PushState = 'unknown' | 'possible' | 'blocked' | 'impossible' | 'failed';

/**
 * Signs this browser up for push, after a tap and never before: browsers and people both want that.
 * `onSubscribed` is given what the server needs to know, as JSON.
 */
export function usePushSignUp(
  publicKey: string,
  onSubscribed: (subscription: string) => void,
): { state: PushState; signUp: () => void } {
  const [state, setState] = useState<PushState>('unknown');
  useEffect(() => {
    const isPossible =
      'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
    if (!isPossible) setState('impossible');
    else setState(Notification.permission === 'denied' ? 'blocked' : 'possible');
  }, []);

  const signUp = () => {
    const subscribe = async () => {
      const permission = await Notification.requestPermission();
      if (permission !== 'granted') {
        setState('blocked');
        return;
      }
      const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
      await untilActive(registration);
      const subscription = await registration.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: publicKey,
      });
      onSubscribed(JSON.stringify(subscription));
    };
    subscribe().catch(() => setState('failed'));
  };
  return { state, signUp };
}

function untilActive(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting;
  if (registration.active !== null || worker === null) return Promise.resolve();
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
    });
  });
}
