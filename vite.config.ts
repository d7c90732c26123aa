import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { denyImports } from 'vite-env-only';
import remixConfig from './remix.config.js';

// Changes with a new version of the framework alone, so browsers keep it from release to release.
const FRAMEWORK =
  /node_modules\/(?:react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream)\//;

function chunkOf(id: string): string | undefined {
  return FRAMEWORK.test(id) ? 'framework' : undefined;
}

export default defineConfig(({ command, isSsrBuild }) => ({
  // The scan that finds dependencies in development crawls loaders, so the fence applies to builds;
  // in development the `.server` suffix protects on its own.
  plugins: [
    command === 'build'
      ? denyImports({ client: { specifiers: [/^#db\//, /^#workers\//, 'kysely', 'pg', 'lucia'] } })
      : null,
    remix(remixConfig),
  ],
  optimizeDeps: {
    entries: ['./app/routes/**/*.tsx', './app/root.tsx'],
    // The same scan meets packages of the server; this one has a browser half that is not installed.
    exclude: ['@node-rs/argon2'],
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    manifest: true,
    // Takes some seconds longer than esbuild and saves a phone four kilobytes on its first visit.
    minify: 'terser',
    terserOptions: {
      compress: { passes: 2 },
      // Of a file with letters beyond Latin-1 V8 keeps each letter in two bytes. What browsers load is shorter so.
      format: { comments: false, ascii_only: isSsrBuild === true },
    },
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
}));
