import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { rememberEarlyTyping } from '#app/typed-early.ts';

const handOver = rememberEarlyTyping(document);

function Page() {
  // Effects of parents run after those of their children: every form listens by now.
  useEffect(handOver, []);
  return <RemixBrowser />;
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Page />
    </StrictMode>,
  );
});
