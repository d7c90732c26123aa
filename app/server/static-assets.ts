import { readdirSync } from 'node:fs';
import path from 'node:path';
import express, { type Router } from 'express';

/**
 * Serves the files of the build. Hashed files stay in caches for good; a hashed file that is missing is a
 * plain 404, never a page. What lies in `public` under its own name may be kept for an hour. Which files
 * there are is read once, so that a page costs no look at the disk.
 */
export function staticAssets(clientFolder: string): Router {
  const named = namesIn(clientFolder);
  const serveNamed = express.static(clientFolder, {
    ...keptFor('public, max-age=3600'),
    index: false,
    dotfiles: 'allow',
  });
  const router = express.Router();
  router.use(
    '/assets',
    express.static(path.join(clientFolder, 'assets'), {
      ...keptFor('public, max-age=31536000, immutable'),
      index: false,
    }),
    (_request, response) => {
      response.status(404).type('text/plain').send('There is no such file.');
    },
  );
  router.use((request, response, next) => {
    if (named.has(request.path)) serveNamed(request, response, next);
    else next();
  });
  return router;
}

/**
 * Every answer is `no-store` until it says otherwise, and Express leaves a header alone that is there
 * already. So the header is replaced, once the file has been found.
 */
function keptFor(cacheControl: string): NonNullable<Parameters<typeof express.static>[1]> {
  return {
    cacheControl: false,
    setHeaders: (response) => response.setHeader('Cache-Control', cacheControl),
  };
}

/** The addresses of all files that may be served under their own name. */
function namesIn(clientFolder: string): Set<string> {
  const names = readdirSync(clientFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(clientFolder, path.join(entry.parentPath, entry.name)))
    .map((name) => `/${name.split(path.sep).join('/')}`);
  const isPublic = (name: string) => !name.startsWith('/assets/') && !name.startsWith('/.vite/');
  return new Set(names.filter(isPublic));
}
