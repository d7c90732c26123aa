import {
  insertMethod,
  markVerified,
} from '#app/domain/on-call/contact-methods.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { Trx } from '#db/client.server.ts';

/**
 * Gives everybody who answers alerts a proved e-mail address, of a domain that can never exist. With
 * `npm start` such mail is written into a folder, so that one can read what people would have got.
 */
export async function seedContactMethods(
  trx: Trx,
  deps: Pick<Deps, 'secrets'>,
  people: readonly Actor[],
): Promise<void> {
  for (const { id, handle } of people) {
    const address = `${handle.replaceAll(' ', '.')}@demo.invalid`;
    const methodId = await insertMethod(trx, {
      memberId: id,
      channel: 'email',
      addressSealed: deps.secrets.seal('contact', address),
      fingerprint: null,
      label: null,
    });
    await markVerified(trx, methodId);
  }
}
