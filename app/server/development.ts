import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';

/** What stands in for the build while somebody works on the code. */
export type DevelopmentBuild<Build> = {
  /** The newest server code; loaded anew after each change. */
  load: () => Promise<Build>;
  /** Serves the browser's modules and tells it of changes. */
  modules: RequestHandler;
  close: () => Promise<void>;
};

/** Starts Vite inside this process. It is a development dependency, hence imported only here and then. */
export async function startDevelopmentBuild<Build extends ServerBuild>(): Promise<
  DevelopmentBuild<Build>
> {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
  return {
    load: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as Build, // No types.
    modules: (request, response, next) => {
      // The policy of production names every script; Vite's own are not among them.
      response.removeHeader('Content-Security-Policy');
      vite.middlewares(request, response, next);
    },
    close: () => vite.close(),
  };
}
