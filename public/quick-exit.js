// Leaves the site at once: by the link on every page, or by pressing Shift three times and nothing else.
(() => {
  'use strict';
  const WITHIN_MS = 2000;
  const LEFT = 'left';
  let presses = [];
  let leaving = false;

  function target() {
    const link = document.querySelector('a[data-quick-exit]');
    return link instanceof HTMLAnchorElement ? link.href : 'https://www.wikipedia.org/';
  }

  // Empties the page first, so that a slow line leaves nothing to read and the browser nothing to keep.
  function leave() {
    const address = target();
    leaving = true;
    try {
      sessionStorage.setItem(LEFT, '1');
    } catch {
      // Storage may be switched off; leaving works without it.
    }
    document.title = ' ';
    document.body.replaceChildren();
    window.location.replace(address);
  }

  document.addEventListener(
    'click',
    (event) => {
      const clicked =
        event.target instanceof Element ? event.target.closest('a[data-quick-exit]') : null;
      if (clicked === null) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    },
    true,
  );

  // Counted when the key comes up again, and only if nothing else was pressed in between: capital
  // letters are typed with Shift, too.
  let pressedAlone = false;
  document.addEventListener(
    'keydown',
    (event) => {
      pressedAlone = event.key === 'Shift';
      if (!pressedAlone) presses = [];
    },
    true,
  );
  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || !pressedAlone) return;
      const now = event.timeStamp;
      presses = [...presses.filter((at) => now - at < WITHIN_MS), now];
      if (presses.length >= 3) leave();
    },
    true,
  );

  // Shift held to choose text with the mouse is no wish to leave.
  document.addEventListener(
    'pointerdown',
    () => {
      presses = [];
      pressedAlone = false;
    },
    true,
  );

  // Whoever presses Back afterwards, in the same tab, is led away again. Typing the address comes back.
  function cameBack() {
    const [entry] = performance.getEntriesByType('navigation');
    return entry !== undefined && 'type' in entry && entry.type === 'back_forward';
  }

  function hasLeft() {
    try {
      return sessionStorage.getItem(LEFT) === '1';
    } catch {
      return leaving;
    }
  }

  window.addEventListener('pageshow', (event) => {
    if (!hasLeft()) return;
    if (event.persisted || cameBack()) leave();
    else sessionStorage.removeItem(LEFT);
  });
})();
