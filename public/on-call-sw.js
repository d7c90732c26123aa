// Shows what the on-call engine pushes, and lets it be answered. It serves the pages under /on-call alone,
// keeps nothing, and says no more than may stand on a locked screen.
const TITLE = 'Cairn: something waits';
const PAGE = '/on-call';

/** What was pushed; whatever it is, there is something to show: browsers end a subscription that stays silent. */
function read(event) {
  try {
    const { title, body, tag, link, ack } = event.data.json();
    return { title, body, tag, link: ownPath(link) ?? PAGE, ack: ownPath(ack) };
  } catch {
    return { title: TITLE, body: '', tag: 'cairn', link: PAGE, ack: null };
  }
}

/** A path of this site, and of nowhere else. */
function ownPath(path) {
  return typeof path === 'string' && /^\/[^/\\]/.test(path) ? path : null;
}

function show({ title, body, tag, link, ack }) {
  return self.registration.showNotification(title || TITLE, {
    body,
    tag,
    renotify: true,
    requireInteraction: ack !== null,
    icon: '/apple-touch-icon.png',
    data: { link, ack },
    actions: ack === null ? [] : [{ action: 'take', title: 'I have it' }],
  });
}

async function take({ link, ack }, tag) {
  let worked = false;
  try {
    const answer = await fetch(ack, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: '',
      credentials: 'omit',
    });
    worked = answer.ok;
  } catch {
    // Without a connection nothing was taken, and that is what is said.
  }
  await show({
    title: 'Cairn',
    body: worked ? 'Noted: you are there. Sign in and read it.' : 'That did not work. Open it.',
    tag,
    link: worked ? link : ack,
    ack: null,
  });
}

async function open(path) {
  const windows = await self.clients.matchAll({ type: 'window' });
  const there = windows.find((each) => new URL(each.url).pathname === path);
  await (there === undefined ? self.clients.openWindow(path) : there.focus());
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => event.waitUntil(show(read(event))));

self.addEventListener('notificationclick', (event) => {
  const { notification, action } = event;
  const { link, ack } = notification.data;
  notification.close();
  const isTaken = action === 'take' && ack !== null;
  event.waitUntil(isTaken ? take({ link, ack }, notification.tag) : open(ack ?? link));
});
