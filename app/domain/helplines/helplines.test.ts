import { describe, expect, it } from 'vitest';
import { helplineCountries, helplineCountry } from '#app/domain/helplines/directory.ts';
import { helplinesFor } from '#app/domain/helplines/helplines-for.ts';
import { helplineKinds } from '#app/domain/helplines/kinds.ts';
import { linesOf } from '#app/domain/helplines/lines-of.ts';

// Reading the directory parses it; a row of the wrong shape stops this file before the first test.
describe('the directory of helplines', () => {
  it('covers at least twelve countries, each once', () => {
    const codes = helplineCountries.map((country) => country.code);
    expect(codes.length).toBeGreaterThanOrEqual(12);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has a line of every kind in every country, or says which line stands in and why', () => {
    for (const country of helplineCountries) {
      for (const kind of helplineKinds) {
        expect(linesOf(country, kind).length, `${country.code} ${kind}`).toBeGreaterThan(0);
      }
      const ids = country.lines.map((line) => line.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const entry of country.instead) expect(ids).toContain(entry.line);
    }
  });

  it('lets every line be reached by phone or by text message', () => {
    for (const { lines } of helplineCountries) {
      for (const line of lines) expect(line.phone ?? line.sms, line.id).not.toBeNull();
    }
  });

  it('dials the number that it shows', () => {
    const national = (digits: string) => digits.replace(/\D/g, '').replace(/^0+/, '');
    for (const { lines } of helplineCountries) {
      for (const { id, phone } of lines) {
        if (phone === null) continue;
        const shown = national(phone.display.split('(')[0] ?? '');
        expect(national(phone.dial).endsWith(shown), id).toBe(true);
      }
    }
  });
});

describe('lines for a support panel', () => {
  it('offers nothing when the country is unknown: none is guessed', () => {
    expect(helplinesFor(null, ['suicide'])).toEqual([]);
    expect(helplinesFor('ZZ', ['suicide'])).toEqual([]);
  });

  it.each([
    ['US', ['overdose'], ['us-911', 'us-poison', 'us-samhsa']],
    ['US', ['suicide'], ['us-988', 'us-911']],
    ['us', ['suicide', 'overdose'], ['us-911', 'us-988', 'us-poison']],
    ['GB', ['relapse'], ['gb-frank', 'gb-samaritans']],
    ['DE', [], ['de-telefonseelsorge']],
    ['MX', ['withdrawal'], ['mx-911', 'mx-linea', 'mx-saptel']],
    ['GB', ['suicide', 'withdrawal'], ['gb-999', 'gb-samaritans', 'gb-frank']],
  ] as const)('offers at most three in %s for %j', (country, concerns, expected) => {
    const ids = helplinesFor(country, concerns).map(({ line }) => line.id);
    expect(ids).toEqual(expected);
  });

  it('says why another line stands in where a country has none of the kind', () => {
    const [first] = helplinesFor('AT', ['relapse']);
    expect(first?.line.id).toBe('at-telefonseelsorge');
    expect(first?.reason).toContain('no single national line');
  });

  it('finds a country in either case and no other', () => {
    expect(helplineCountry('ie')?.name).toBe('Ireland');
    expect(helplineCountry('')).toBeNull();
    expect(helplineCountry('IEX')).toBeNull();
  });
});
