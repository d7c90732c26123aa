import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { denyImports } from 'vite-env-only';
import remixConfig from './remix.config.js';

export default defineConfig(({ command }) => ({
  // The scan that finds dependencies in development crawls loaders, so the fence applies to builds;
  // in development the `.server` suffix protects on its own.
  plugins: [
    command === 'build'
      ? denyImports({ client: { specifiers: [/^#db\//, /^#workers\//, 'kysely', 'pg', 'lucia'] } })
      : null,
    remix(remixConfig),
  ],
  optimizeDeps: { entries: ['./app/routes/**/*.tsx', './app/root.tsx'] },
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0, manifest: true },
}));
