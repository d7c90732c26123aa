import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { legs } from '#app/domain/crisis-response/targets.ts';
import { createAcknowledgementLink } from '#app/domain/on-call/acknowledgement-links.server.ts';
import type {
  MessageContent,
  OwnerMatter,
  ShiftNews,
} from '#app/domain/on-call/message-content.ts';
import type { ClaimedMessage } from '#app/domain/on-call/messages.repository.server.ts';

const shiftNews: readonly ShiftNews[] = ['soon', 'begins', 'ends', 'asked', 'accepted', 'declined'];

type ContentDeps = Pick<Deps, 'db' | 'publicOrigin'>;

const matters: readonly OwnerMatter[] = [
  'below_minimum',
  'gap',
  'not_ready',
  'method_failed',
  'destination_failed',
  'nobody_reachable',
  'channel_test',
  'queue_waits',
  'text_unscreened',
];

/** What a message says at the moment it goes out. Null when it can say nothing, which ends it. */
export async function contentOf(
  deps: ContentDeps,
  message: ClaimedMessage,
  code: string | null,
): Promise<MessageContent | null> {
  return message.purpose === 'page'
    ? pageContent(deps, message)
    : otherContent(deps, message, code);
}

function otherContent(
  deps: ContentDeps,
  message: ClaimedMessage,
  code: string | null,
): MessageContent | null {
  const { purpose, facts } = message;
  const link = (path: string) => `${deps.publicOrigin}${path}`;
  switch (purpose) {
    case 'verify':
      return code === null ? null : { purpose, code };
    case 'test':
      return { purpose, link: link('/on-call/contact') };
    case 'page':
      return null;
    case 'update': {
      const alert = alertFacts(deps, message);
      if (alert === null) return null;
      return { purpose, news: message.alert?.isYours === true ? 'raised' : 'taken', ...alert };
    }
    case 'backstop':
      return typeof facts['problem'] === 'string'
        ? {
            purpose,
            news: newsOf(facts),
            matter: facts['matter'] === 'channel_test' ? 'channel_test' : 'engine_late',
            problems: [facts['problem']],
            alert: null,
            link: link('/on-call/destinations'),
          }
        : {
            purpose,
            news: newsOf(facts),
            matter: 'nobody_answers',
            alert: alertFacts(deps, message),
            link: link('/on-call'),
          };
    case 'inform': {
      const alert = alertFacts(deps, message);
      const news = { trigger: 'opened', acknowledge: 'taken', resolve: 'closed' } as const;
      return alert === null ? null : { purpose, news: news[newsOf(facts)], ...alert };
    }
    case 'owner':
      return ownerContent(deps, facts);
    case 'shift':
      return shiftContent(deps, message);
    case 'follow_up':
      return typeof facts['caseId'] !== 'string'
        ? null
        : {
            purpose,
            news: facts['news'] === 'due' ? 'due' : 'answer',
            link: link(`/on-call/cases/${facts['caseId']}`),
          };
  }
}

async function pageContent(
  deps: ContentDeps,
  message: ClaimedMessage,
): Promise<MessageContent | null> {
  const alert = alertFacts(deps, message);
  const { recipientId: memberId, id: messageId } = message;
  if (alert === null || memberId === null) return null;
  // A test leads to where its result is read.
  if (message.alert?.kind === 'test') {
    return { purpose: 'test', link: `${deps.publicOrigin}/on-call/contact` };
  }
  if (message.alert?.kind === 'canary') {
    return { purpose: 'test', link: `${deps.publicOrigin}/on-call/destinations` };
  }
  const { alertId } = alert;
  const { publicOrigin } = deps;
  const ackLink = await inTransaction(deps.db, (trx) =>
    createAcknowledgementLink(trx, { messageId, memberId, alertId, publicOrigin }),
  );
  return { purpose: 'page', ackLink, ...alert };
}

function alertFacts(deps: ContentDeps, { alert, alertId }: ClaimedMessage) {
  if (alert === null || alertId === null) return null;
  const { ref, tier, ageSeconds, waiting } = alert;
  const link = `${deps.publicOrigin}/on-call/alerts/${alertId}`;
  const facts = { alertId, ref, tier, ageSeconds, waiting, link };
  return alert.kind === 'drill' ? { ...facts, isDrill: true as const } : facts;
}

function newsOf(facts: ClaimedMessage['facts']): 'trigger' | 'acknowledge' | 'resolve' {
  const { news } = facts;
  return news === 'acknowledge' || news === 'resolve' ? news : 'trigger';
}

function ownerContent(deps: ContentDeps, facts: ClaimedMessage['facts']): MessageContent {
  const purpose = 'owner';
  const link = `${deps.publicOrigin}${placeOf(facts)}`;
  const leg = legs.find((each) => each === facts['leg']);
  if (facts['matter'] === 'late' && leg !== undefined) {
    const { ref, count } = facts;
    return { purpose, matter: 'late', leg, ref: numberOf(ref, 0), count: numberOf(count, 1), link };
  }
  if (facts['matter'] === 'coverage') {
    const { gaps, singlePoints, unfit } = facts;
    return {
      purpose,
      matter: 'coverage',
      gaps: numberOf(gaps, 0),
      singlePoints: numberOf(singlePoints, 0),
      unfit: numberOf(unfit, 0),
      link,
    };
  }
  const matter = matters.find((each) => each === facts['matter']);
  return { purpose, matter: matter ?? 'nobody_reachable', link };
}

function numberOf(fact: string | number | undefined, otherwise: number): number {
  return typeof fact === 'number' ? fact : otherwise;
}

/** The page on which the owner of the set-up can do something about a matter. */
function placeOf({ matter, scheduleId, alertId }: ClaimedMessage['facts']): string {
  if (typeof scheduleId === 'string') return `/on-call/rota/${scheduleId}`;
  if (matter === 'queue_waits') return '/moderation/health';
  if (matter === 'late' && typeof alertId === 'string') return `/on-call/alerts/${alertId}`;
  const isOutside = matter === 'destination_failed' || matter === 'channel_test';
  return isOutside ? '/on-call/destinations' : '/on-call';
}

function shiftContent(deps: ContentDeps, { facts }: ClaimedMessage): MessageContent | null {
  const { at, waiting, alerts } = facts;
  const news = shiftNews.find((each) => each === facts['news']);
  if (news === undefined || typeof at !== 'string') return null;
  return {
    purpose: 'shift',
    news,
    at,
    waiting: typeof waiting === 'number' ? waiting : 0,
    refs: typeof alerts === 'string' ? (alerts.match(/\d+/g) ?? []).map(Number) : [],
    link: `${deps.publicOrigin}/on-call/shifts`,
  };
}
