import { expect, test } from 'vitest';
import { seconds } from '#app/domain/shared/duration.ts';
import { expectKept, openHouse } from '#tests/faults/support/house.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

/** More than one engine takes on at a time, so that something is left for another. */
const PEOPLE = 16;

test.for([2, 8])(
  'F9 %i engines that begin at once share the work and send nothing twice',
  async (count) => {
    const house = await openHouse(db);
    for (let each = 0; each < PEOPLE; each += 1) {
      await house.person(`near${each}`, { email: 0, sms: 20 });
    }
    for (let each = 0; each < 6; each += 1) await house.emergency();
    const senders = new Set<number>();
    let share: () => void = () => undefined;
    const shared = new Promise<void>((resolve) => {
      share = resolve;
    });
    const engines = Array.from({ length: count }, (_, index) => {
      const { email } = house.channels;
      if (email === undefined) throw new Error('There is no mail.');
      return house.engine({
        email: {
          ...email,
          send: async (letter) => {
            senders.add(index);
            // Held until a second engine sends: it is no luck that two are at work at the same time.
            if (senders.size > 1) share();
            await shared;
            return email.send(letter);
          },
        },
      });
    });
    for (let round = 0; round < 4; round += 1) {
      if (round % 2 === 1) await house.emergency();
      await Promise.all(engines.map((engine) => engine.tick()));
      await house.turn(seconds(40));
    }
    await Promise.all(engines.map((engine) => engine.tick()));
    const attempts = await db.selectFrom('message_attempt').select('attempt').execute();
    expect(attempts.every(({ attempt }) => attempt === 1)).toBe(true);
    await expectKept(house);
  },
);
