import type { Actor } from '#app/domain/shared/actor.ts';

/** Whether the person sets up schedules and rotations: safety leads, who answer for the coverage. */
export function editsRotas(actor: Actor): boolean {
  return actor.roles.includes('safety_lead');
}
