import { expect, test } from 'vitest';
import { seconds } from '#app/domain/shared/duration.ts';
import { expectKept, openHouse } from '#tests/faults/support/house.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

test.for([2, 8])(
  'F9 %i engines that begin at once share the work and send nothing twice',
  async (count) => {
    const house = await openHouse(db);
    for (const name of ['near', 'far', 'further']) await house.person(name, { email: 0, sms: 20 });
    for (let each = 0; each < 6; each += 1) await house.emergency();
    const senders = new Map<number, number>();
    const engines = Array.from({ length: count }, (_, index) => {
      const { email } = house.channels;
      if (email === undefined) throw new Error('There is no mail.');
      return house.engine({
        email: {
          ...email,
          send: (letter) => {
            senders.set(index, (senders.get(index) ?? 0) + 1);
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
    expect(senders.size).toBeGreaterThan(1);
    const attempts = await db.selectFrom('message_attempt').select('attempt').execute();
    expect(attempts.every(({ attempt }) => attempt === 1)).toBe(true);
    await expectKept(house);
  },
);
