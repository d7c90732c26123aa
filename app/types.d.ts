import '@remix-run/node';
import type { WebContext } from '#app/web-context.ts';

declare module '@remix-run/node' {
  // Declaration merging needs an interface, here and below.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Future {
    v3_singleFetch: true;
  }
  // Remix hands this to every loader and action.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends WebContext {}
}
