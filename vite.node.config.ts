import { defineConfig } from 'vite';

/**
 * Bundles the processes that run on plain Node. In production they are started as
 * `node build/node/<name>.js`, because a wrapper such as tsx does not pass SIGTERM on.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build/node',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: {
        start: 'scripts/start/main.ts',
        web: 'app/server/main.ts',
        worker: 'workers/main.ts',
        'ready-thread': 'app/making-ready/ready-thread.ts',
        'judge-thread': 'workers/judge-thread.ts',
        'stall-thread': 'workers/stall-thread.ts',
        migrate: 'db/migrate.ts',
        seed: 'db/seed.ts',
        'pack-lexicon': 'scripts/start/pack-lexicon.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
