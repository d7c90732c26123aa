import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cairn } from '#app/components/cairn-drawing.ts';
import { relativeTime } from '#app/components/relative-time.ts';

describe('the stones of a member', () => {
  it('are the same for the same name and differ between names', () => {
    const names = Array.from({ length: 500 }, (_, index) => `slow-river-${index}`);
    expect(names.map(cairn)).toEqual(names.map(cairn));
    expect(new Set(names.map(cairn)).size).toBe(names.length);
  });

  it('are three to five, lie inside the picture, and carry nothing of the name', () => {
    const path = String.raw`<path class="s[0-5]" d="M(?:-?\d+\.\d|[ QTz])+"\/>`;
    const whole = new RegExp(
      String.raw`^<circle class="b[0-3]" cx="24" cy="24" r="24"\/>(?:${path}){3,5}$`,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (handle) => {
        const drawing = cairn(handle);
        expect(drawing).toMatch(whole);
        const numbers = [...drawing.matchAll(/-?\d+\.\d/g)].map(([number]) => Number(number));
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(48);
      }),
    );
  });
});

describe('how long ago', () => {
  it.each([
    ['2026-03-10T12:00:00Z', 'just now'],
    ['2026-03-10T11:59:01Z', 'just now'],
    ['2026-03-10T11:59:00Z', '1 minute ago'],
    ['2026-03-10T11:00:01Z', '59 minutes ago'],
    ['2026-03-10T11:00:00Z', '1 hour ago'],
    ['2026-03-09T12:00:01Z', '23 hours ago'],
    ['2026-03-09T12:00:00Z', 'yesterday'],
    ['2026-03-08T12:00:00Z', '2 days ago'],
    ['2026-03-03T12:00:00Z', '3 March'],
    ['2025-12-31T12:00:00Z', '31 December 2025'],
    ['2026-03-10T12:05:00Z', 'in 5 minutes'],
    ['2026-03-12T12:00:00Z', '12 March'],
    ['not a time', ''],
  ])('%s reads "%s"', (at, words) => {
    expect(relativeTime(at, '2026-03-10T12:00:00Z')).toBe(words);
  });
});
