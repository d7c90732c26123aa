/**
 * The Remix configuration. `vite.config.ts` hands it to the Vite plugin.
 * Every future flag that changes code is on, so that the move to React Router 7 is a rename. Lazy route
 * discovery changes none: the whole manifest is one small cached file, so no visit has to ask for more,
 * and no render has to work out which part of it a page needs.
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  serverModuleFormat: 'esm',
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: true,
    v3_routeConfig: true,
  },
};
