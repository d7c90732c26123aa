import { index, route, type RouteConfig } from '@remix-run/route-config';

/** Every address of the site. Ids only: an address never tells what a group or a thread is about. */
export default [
  index('routes/home.tsx'),

  // Accounts
  // Groups and conversations
  // On call
  // Moderation
  // Pages of the house
] satisfies RouteConfig;
