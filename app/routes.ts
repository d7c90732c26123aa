import { index, route, type RouteConfig } from '@remix-run/route-config';

/** Every address of the site. Ids only: an address never tells what a group or a thread is about. */
export default [
  index('routes/home.tsx'),

  // Accounts
  route('join', 'routes/account/join.tsx'),
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-out', 'routes/account/sign-out.ts'),
  route('reset-password', 'routes/account/reset-password.tsx'),
  route('account', 'routes/account/account.tsx'),
  route('account/recovery-codes', 'routes/account/recovery-codes.tsx'),
  route('account/sessions', 'routes/account/sessions.tsx'),
  route('account/password', 'routes/account/password.tsx'),
  // Groups and conversations
  route('groups', 'routes/groups/directory.tsx'),
  route('groups/:groupId', 'routes/groups/group.tsx'),
  route('groups/:groupId/membership', 'routes/groups/membership.tsx'),
  route('groups/:groupId/new', 'routes/threads/start.tsx'),
  route('threads/:threadId', 'routes/threads/thread.tsx'),
  route('posts/:postId/edit', 'routes/threads/edit.tsx'),
  route('posts/:postId/history', 'routes/threads/history.tsx'),
  route('posts/:postId/withdraw', 'routes/threads/withdraw.tsx'),
  route('posts/:postId/support', 'routes/threads/support.tsx'),
  route('posts/:postId/reactions', 'routes/threads/reactions.tsx'),
  route('drafts', 'routes/threads/drafts.tsx'),
  route('preview', 'routes/threads/preview.tsx'),
  // On call
  route('on-call', 'routes/on-call/board.tsx'),
  route('on-call/stream', 'routes/on-call/stream.ts'),
  route('on-call/contact', 'routes/on-call/contact.tsx'),
  route('on-call/rota', 'routes/on-call/rotas.tsx'),
  route('on-call/rota/:scheduleId', 'routes/on-call/schedule.tsx'),
  route('on-call/shifts', 'routes/on-call/shifts.tsx'),
  route('on-call/shifts/offer', 'routes/on-call/offer-shift.tsx'),
  route('on-call/calendar/:file', 'routes/on-call/calendar.ts'),
  route('on-call/alerts/:alertId', 'routes/on-call/alert.tsx'),
  // Moderation
  route('moderation', 'routes/moderation/queue.tsx'),
  route('moderation/items/:itemId', 'routes/moderation/item.tsx'),
  route('posts/:postId/report', 'routes/reports/report.tsx'),
  route('account/reports', 'routes/reports/own-reports.tsx'),
  route('account/statements', 'routes/reports/statements.tsx'),
  route('account/statements/:statementId', 'routes/reports/statement.tsx'),
  // Pages of the house
  route('help-now', 'routes/pages/help-now.tsx'),
  route('about', 'routes/pages/about.tsx'),
  route('privacy', 'routes/pages/privacy.tsx'),
  route('safety', 'routes/pages/safety.tsx'),
  route('accessibility', 'routes/pages/accessibility.tsx'),
  route('*', 'routes/pages/not-found.tsx'),
] satisfies RouteConfig;
