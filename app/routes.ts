import { index, route, type RouteConfig } from '@remix-run/route-config';

/** Every address of the site. Ids only: an address never tells what a group or a thread is about. */
export default [
  index('routes/home.tsx'),

  // Accounts
  // Groups and conversations
  // On call
  // Moderation
  // Pages of the house
  route('help-now', 'routes/pages/help-now.tsx'),
  route('about', 'routes/pages/about.tsx'),
  route('privacy', 'routes/pages/privacy.tsx'),
  route('safety', 'routes/pages/safety.tsx'),
  route('accessibility', 'routes/pages/accessibility.tsx'),
  route('*', 'routes/pages/not-found.tsx'),
] satisfies RouteConfig;
