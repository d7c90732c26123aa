import {
  explained,
  forward,
  leftInPeace,
  takenByPeople,
  watchedOver,
} from '#tests/faults/support/promises/alerts.ts';
import { decidedOnce, heldOnce } from '#tests/faults/support/promises/decisions.ts';
import { delivered, heard } from '#tests/faults/support/promises/messages.ts';
import { discreet, noticed } from '#tests/faults/support/promises/outside.ts';
import { alerted, stored } from '#tests/faults/support/promises/texts.ts';
import type { Invariant } from '#tests/faults/support/seen.ts';

/** What must hold after every test here. A new promise is one more record in this list. */
export const invariants: readonly Invariant[] = [
  stored,
  alerted,
  watchedOver,
  leftInPeace,
  delivered,
  heard,
  forward,
  takenByPeople,
  decidedOnce,
  heldOnce,
  explained,
  discreet,
  noticed,
];
