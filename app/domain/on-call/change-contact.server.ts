import type { z } from 'zod';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { parseId, type ContactMethodId } from '#app/domain/shared/ids.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import {
  addContactMethod,
  removeContactMethod,
  sendToContactMethod,
  verifyContactMethod,
  type AddOutcome,
  type MethodOutcome,
  type VerifyOutcome,
} from '#app/domain/on-call/contact-methods.server.ts';
import type { contactSchema } from '#app/domain/on-call/forms.ts';
import {
  changeRules,
  setQuietHours,
  type RuleChange,
  type RuleOutcome,
} from '#app/domain/on-call/own-rules.server.ts';
import {
  confirmEmergencyTest,
  testEmergencyPath,
} from '#app/domain/on-call/test-emergency-path.server.ts';

/** What one of the forms of the contact page asks for. */
export type ContactChange = z.output<typeof contactSchema>;

export type ContactOutcome =
  | AddOutcome
  | VerifyOutcome
  | { kind: 'sent' | 'removed' | 'saved' | 'no-telephone' | 'too-many-rules' | 'no-method' }
  | { kind: 'drill' | 'reached' };

/** Does what a person's form asks for with how they are reached. */
export async function changeContact(
  deps: Pick<Deps, 'db' | 'secrets'>,
  actor: Actor,
  change: ContactChange,
  has: { telephone: boolean },
): Promise<ContactOutcome> {
  switch (change.intent) {
    case 'add-email':
      return addContactMethod(deps, actor, { kind: 'email', address: change.address });
    case 'add-phone': {
      const { phoneKind: kind, number } = change;
      if (!has.telephone) return { kind: 'no-telephone' };
      return addContactMethod(deps, actor, { kind, number });
    }
    case 'add-push':
      return addContactMethod(deps, actor, {
        kind: 'web_push',
        subscription: change.subscription,
      });
    case 'add-ntfy': {
      const { server, topic, token } = change;
      return addContactMethod(deps, actor, { kind: 'ntfy', server, topic, token });
    }
    case 'verify': {
      const id = idOf(change.id);
      return verifyContactMethod(deps, actor, { id, code: change.code });
    }
    case 'send':
      return done('sent', await sendToContactMethod(deps, actor, idOf(change.id)));
    case 'prove':
      return done('added', await sendToContactMethod(deps, actor, idOf(change.id), 'code'));
    case 'remove':
      return done('removed', await removeContactMethod(deps, actor, idOf(change.id)));
    case 'rule-add':
    case 'rule-remove': {
      const { urgency, method, afterSeconds } = change;
      const rule = { contactMethodId: idOf(method), afterSeconds };
      const kind = change.intent === 'rule-add' ? 'add' : 'remove';
      return rules(deps, actor, urgency, { kind, rule });
    }
    case 'rules-usual':
      return rules(deps, actor, change.urgency, { kind: 'usual' });
    case 'quiet': {
      const { zone, from, until } = change;
      return done('saved', await setQuietHours(deps, actor, { zone, from, until }));
    }
    case 'quiet-end':
      return done('saved', await setQuietHours(deps, actor, null));
    case 'drill': {
      const { kind } = await testEmergencyPath(deps, actor);
      return kind === 'not-found' ? { kind } : { kind: 'drill' };
    }
    case 'drill-reached': {
      const { kind } = await confirmEmergencyTest(deps, actor);
      return kind === 'not-found' ? { kind } : { kind: 'reached' };
    }
    default:
      return assertNever(change);
  }
}

async function rules(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  urgency: 'emergency' | 'routine',
  change: RuleChange,
): Promise<ContactOutcome> {
  const outcome: RuleOutcome = await changeRules(deps, actor, { urgency, change });
  switch (outcome.kind) {
    case 'done':
      return { kind: 'saved' };
    case 'too-many':
      return { kind: 'too-many-rules' };
    case 'no-method':
      return { kind: 'no-method' };
    case 'not-found':
      return { kind: 'not-found' };
  }
}

function done(
  kind: 'added' | 'sent' | 'removed' | 'saved',
  outcome: MethodOutcome,
): ContactOutcome {
  return outcome.kind === 'not-found' ? outcome : { kind };
}

/** The form has checked that it looks like one; one that is nobody's finds nothing. */
function idOf(text: string): ContactMethodId {
  const id = parseId<ContactMethodId>(text);
  if (id === null) throw new Error('A form let through what is no id.');
  return id;
}
