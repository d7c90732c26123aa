import { describe, expect, it } from 'vitest';
import { accountDeps } from '#tests/support/accounts.ts';
import { testDatabase } from '#tests/support/database.ts';

const makeDeps = accountDeps(testDatabase());

describe('a limit', () => {
  it('lets through as many as it says, also when all come at once', async () => {
    const { limits } = makeDeps();
    const verdicts = await Promise.all(
      Array.from({ length: 15 }, () => limits.consume('signInHere', 'somebody')),
    );
    expect(verdicts.filter(({ kind }) => kind === 'allowed')).toHaveLength(10);
  });

  it('says how long to wait, counts each subject and each action alone, and can be forgotten', async () => {
    const { limits } = makeDeps();
    for (let n = 0; n < 10; n += 1) await limits.consume('password', 'somebody');
    const verdict = await limits.consume('password', 'somebody');
    expect(verdict).toMatchObject({ kind: 'limited' });
    if (verdict.kind === 'limited') expect(verdict.retryAfterSeconds).toBeGreaterThan(800);
    expect(await limits.consume('password', 'somebody else')).toEqual({ kind: 'allowed' });
    expect(await limits.consume('signInHere', 'somebody')).toEqual({ kind: 'allowed' });

    await limits.reset('password', 'somebody');
    expect(await limits.consume('password', 'somebody')).toEqual({ kind: 'allowed' });
  });
});
