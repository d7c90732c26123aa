import { createSecrets } from '#app/secrets.server.ts';
import { serialiseAddress } from '#app/domain/on-call/channels/address.ts';
import { newId, type DestinationId } from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';
import type { History } from '#tests/faults/support/history.ts';
import { addActor } from '#tests/support/community.ts';
import { startHttpService } from '#tests/support/fakes/http-service.ts';
import { APP_SECRET } from '#tests/support/processes.ts';
import { CANARY_HANDLE } from '#tests/faults/support/people.ts';

/** Those outside who watch over an installation: a service that wakes its people, and a monitor. */
export type Outside = {
  /** Settings with which the processes know of them. */
  env: Record<string, string>;
  /** What the waking service was told, oldest first. */
  told: () => string[];
  /** How often the monitor heard that all is well: from the engine, after the canary, or from the auditor. */
  pings: (by: 'engine' | 'auditor') => number;
  close: () => Promise<void>;
};

/** Starts both, and sets the waking service up as a backstop. */
export async function standOutside(db: Db, history: History): Promise<Outside> {
  const told: string[] = [];
  const pagerDuty = await startHttpService(
    { answer: 202 },
    () => null,
    ({ body }) => {
      const content = body.toString('utf8');
      told.push(content);
      history.add({ kind: 'delivered', channel: 'pagerduty', messageId: null, to: [], content });
    },
  );
  const monitor = await startHttpService(
    { answer: 204 },
    () => null,
    ({ path }) => history.add({ kind: 'pinged', by: path === '/engine' ? 'engine' : 'auditor' }),
  );
  const lead = await addActor(db, `${CANARY_HANDLE}-lead`, { roles: ['safety_lead'] });
  const settings = serialiseAddress({ kind: 'pagerduty', routingKey: 'R'.repeat(32) });
  await db
    .insertInto('external_destination')
    .values({
      id: newId<DestinationId>(),
      kind: 'pagerduty',
      purpose: 'backstop',
      name: 'Those who are woken',
      settings_sealed: createSecrets(APP_SECRET).seal('contact', settings),
      created_by: lead.id,
    })
    .execute();
  return {
    env: {
      PAGERDUTY_URL: pagerDuty.origin,
      DEAD_MAN_URL: `${monitor.origin}/engine`,
      AUDITOR_PING_URL: `${monitor.origin}/auditor`,
    },
    told: () => told,
    pings: (by) => history.of('pinged').filter((pinged) => pinged.by === by).length,
    close: async () => {
      await Promise.all([pagerDuty.close(), monitor.close()]);
    },
  };
}
