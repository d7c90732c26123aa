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
  route('account/safety-plan', 'routes/account/safety-plan.tsx'),
  route('account/safety-plan/file', 'routes/account/safety-plan-file.ts'),
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
  // Support while somebody writes
  route('support/lines', 'routes/support/lines.ts'),
  route('support/events', 'routes/support/events.ts'),
  // On call
  route('on-call', 'routes/on-call/board.tsx'),
  route('on-call/stream', 'routes/on-call/stream.ts'),
  route('on-call/support-card', 'routes/on-call/support-card.tsx'),
  route('on-call/contact', 'routes/on-call/contact.tsx'),
  route('on-call/policies', 'routes/on-call/policies.tsx'),
  route('on-call/policies/:policyId', 'routes/on-call/policy.tsx'),
  route('on-call/destinations', 'routes/on-call/destinations.tsx'),
  route('on-call/alerts/:alertId', 'routes/on-call/alert.tsx'),
  route('on-call/cases/:caseId', 'routes/on-call/case.tsx'),
  route('account/care', 'routes/account/care.tsx'),
  route('account/debriefs', 'routes/account/debriefs.tsx'),
  route('ack/:token', 'routes/on-call/acknowledge.tsx'),
  // What carriers tell us; each proves by its signature who it comes from
  route('webhooks/twilio/status', 'routes/callbacks/twilio-status.ts'),
  route('webhooks/twilio/sms', 'routes/callbacks/twilio-sms.ts'),
  route('webhooks/twilio/voice', 'routes/callbacks/twilio-voice.ts'),
  // Moderation
  route('moderation', 'routes/moderation/queue.tsx'),
  route('moderation/items/:itemId', 'routes/moderation/item.tsx'),
  // The lexicon
  route('lexicon', 'routes/lexicon/lexicon.tsx'),
  route('lexicon/try', 'routes/lexicon/try.ts'),
  route('lexicon/entries/:entryId', 'routes/lexicon/entry.tsx'),
  route('lexicon/drafts/:draftId', 'routes/lexicon/draft.tsx'),
  route('lexicon/drafts/:draftId/entries/:entryId', 'routes/lexicon/entry-in-draft.tsx'),
  route('lexicon/versions/:number', 'routes/lexicon/version.tsx'),
  // Reports and reasons
  route('posts/:postId/report', 'routes/reports/report.tsx'),
  route('account/reports', 'routes/reports/own-reports.tsx'),
  route('account/statements', 'routes/reports/statements.tsx'),
  route('account/statements/:statementId', 'routes/reports/statement.tsx'),
  // What the lexicon does with texts
  route('lexicon/drafts/:draftId/backtests', 'routes/lexicon/request-backtest.tsx'),
  route('lexicon/backtests/:backtestId', 'routes/lexicon/backtest.tsx'),
  route('lexicon/backtests/:backtestId/:list/:index', 'routes/lexicon/backtest-example.tsx'),
  route('lexicon/versions/:number/rescreenings', 'routes/lexicon/request-rescreening.tsx'),
  route('lexicon/rescreenings/:rescreeningId', 'routes/lexicon/rescreening.tsx'),
  route('lexicon/precision', 'routes/lexicon/precision.tsx'),
  // Pages of the house
  route('help-now', 'routes/pages/help-now.tsx'),
  route('about', 'routes/pages/about.tsx'),
  route('privacy', 'routes/pages/privacy.tsx'),
  route('safety', 'routes/pages/safety.tsx'),
  route('accessibility', 'routes/pages/accessibility.tsx'),
  route('*', 'routes/pages/not-found.tsx'),
] satisfies RouteConfig;
