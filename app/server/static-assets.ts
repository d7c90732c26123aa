import express, { type Router } from 'express';

/**
 * Hashed files of the build stay in caches for good; a hashed file that is missing is a plain 404,
 * never a page. What lies in `public` under its own name may be kept for an hour.
 */
export function staticAssets(clientFolder: string): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(`${clientFolder}/assets`, { immutable: true, maxAge: '1y', index: false }),
    (_request, response) => {
      response.status(404).type('text/plain').send('There is no such file.');
    },
  );
  router.use(express.static(clientFolder, { maxAge: '1h', index: false, dotfiles: 'ignore' }));
  router.use(
    '/.well-known',
    express.static(`${clientFolder}/.well-known`, { maxAge: '1h', index: false }),
  );
  return router;
}
