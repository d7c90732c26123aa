import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordProblem, type PasswordProblem } from '#app/auth/password-rules.ts';

describe('a new password', () => {
  it.each([
    'the heron waits by grey water',
    'correct horse battery staple lamp',
    'mossy lantern under seven bridges',
    'kX9v#qLm2Rw7TzBn',
    'ÄrgerlicheÖfenImÜbermut',
    'пятнадцать тихих цапель',
    '静かな川のそばで鷺が待っている朝',
    '🪨🌊🌲🦉🍂🌙🔥🪵🐚🌾🦦🌧️🪶🍄🐌🌻',
    ' spaces around stay there ',
  ])('is accepted: %s', (password) => {
    expect(passwordProblem(password, 'Quiet Heron')).toBeNull();
  });

  it.each<[string, PasswordProblem]>([
    ['fourteen chars', 'too_short'],
    ['Tr0ub4dor&3', 'too_short'],
    ['e\u0301'.repeat(14), 'too_short'], // fourteen characters, however they are written
    ['long '.repeat(60), 'too_long'],
    ['ﷺ'.repeat(250), 'too_long'], // grows eighteenfold in NFKC
    ['aaaaaaaaaaaaaaaa', 'repeats'],
    ['abcabcabcabcabcabc', 'repeats'],
    ['letmein letmein letmein', 'repeats'],
    ['passwordpassword1', 'common'],
    ['P@ssw0rd-P@ssw0rd!', 'common'],
    ['1234567890123456', 'common'],
    ['12345678909876543', 'common'],
    ['qwertyuiopasdfghjkl', 'common'],
    ['1qaz2wsx3edc4rfv', 'common'],
    ['iloveyou forever 2019', 'common'],
    ['correct horse battery staple', 'common'],
    ['recovery recovery 2026', 'common'],
    ['cairnsupportgroup', 'common'],
    ['QuietHeron QuietHeron 7', 'holds_handle'],
    ['quiet heron password', 'holds_handle'],
  ])('is refused: %s, because: %s', (password, problem) => {
    expect(passwordProblem(password, 'Quiet Heron')).toBe(problem);
  });

  it('is judged in a moment, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.string({ maxLength: 24 }),
        (p, h) => {
          passwordProblem(p, h);
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
    );
  });
});
