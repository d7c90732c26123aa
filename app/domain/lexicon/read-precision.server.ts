import { shareRight } from '#app/domain/lexicon/precision.ts';
import { selectPrecision } from '#app/domain/lexicon/precision.repository.server.ts';
import { readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import type { PrecisionDays } from '#app/domain/lexicon/job-forms.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';

const RULES_AT_ONCE = 50;

/** What a rule's name stands for in the version in force. `former`: an entry that is no longer in it. */
export type RuleKind = 'entry' | 'combination' | 'weighing' | 'former';

/**
 * How often each phrase was right, by what moderators and responders found, most often wrong first.
 * `after` is the rule that the page before ended with. Null for anybody but a safety lead.
 */
export async function readPrecision(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  { days, after }: { days: PrecisionDays; after: string | null },
) {
  if (!isSafetyLead(actor)) {
    deps.log.warn({ actorId: actor.id }, 'refused: not a safety lead');
    return null;
  }
  const [found, lexicon] = await Promise.all([
    selectPrecision(deps.db, { days, after, limit: RULES_AT_ONCE + 1 }),
    readLexiconInForce(deps.db),
  ]);
  const kindOf = kindsIn(lexicon);
  const rows = found.slice(0, RULES_AT_ONCE).map(({ rule, texts, right, wrong }) => ({
    rule,
    kind: kindOf(rule),
    texts,
    judged: right + wrong,
    right,
    wrong,
    /** Null when too few were judged. */
    share: shareRight(right, right + wrong),
  }));
  return {
    days,
    rows,
    next: found.length > RULES_AT_ONCE ? (rows.at(-1)?.rule ?? null) : null,
  };
}

export type PrecisionPage = NonNullable<Awaited<ReturnType<typeof readPrecision>>>;

function kindsIn(lexicon: Lexicon): (rule: string) => RuleKind {
  const entries = new Set([...lexicon.entries, ...lexicon.markers].map(({ id }) => id));
  const combinations = new Set(lexicon.combinations.map(({ id }) => id));
  return (rule) => {
    if (entries.has(rule)) return 'entry';
    if (combinations.has(rule)) return 'combination';
    return rule.startsWith('weighed.') ? 'weighing' : 'former';
  };
}
