import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleSkeleton } from '#app/domain/membership/handle-skeleton.ts';
import { QUALITIES, THINGS } from '#app/domain/membership/handle-words.ts';
import { judgeHandle, type HandleProblem } from '#app/domain/membership/handle.ts';

describe('a handle that somebody would like to have', () => {
  it.each([
    'Quiet Heron',
    'Quiet Heron 42',
    'wren',
    'Anna',
    'O’Neill',
    "D'Arcy",
    'Jean-Luc',
    'river_stone',
    'José',
    'Nguyễn Ánh',
    'Łukasz',
    'Søren',
    'Þóra',
    'Müßig',
    'Ольга',
    'Їжачок',
    'Ελένη',
    'Անահիտ',
    'שרה לב',
    'محمد علي',
    'فاطمه',
    'प्रिया',
    'অনন্যা',
    'தமிழ்ச்செல்வி',
    'ลลิตา',
    'ມະນີ',
    'បុប្ផា',
    'မြင့်',
    'ქეთევანი',
    'ሰላማዊት',
    'ᏣᎳᎩ',
    '李明',
    '山田太郎',
    'さくら',
    'サクラ',
    '김민준',
    '王 Wei',
    'ⴰⵎⵖⵔ',

    'badminton fan',
    'Modest Otter',
    'Steamboat',
    'Leading Light',
    'ﾔﾏﾀﾞ',
    'Ｗｉｌｌｏｗ',
  ])('accepts %s', (handle) => {
    expect(judgeHandle(handle)).toMatchObject({ kind: 'usable' });
  });

  it.each<[string, HandleProblem]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u200b\u200b\u200b\u200b', 'empty'],
    ['\u3164\u3164\u3164', 'empty'],
    ['\u2800\u2800\u2800', 'empty'],
    ['\u00ad\u034f\u061c', 'empty'],
    ['ab', 'too_short'],
    ['明', 'too_short'],
    ['a'.repeat(25), 'too_long'],
    ['wren@example.org', 'looks_like_email'],
    ['wren at example dot org', 'looks_like_email'],
    ['wren.com', 'looks_like_address'],
    ['https://wren', 'looks_like_address'],
    ['call 0171 234567', 'looks_like_phone'],
    ['+44 7700 900123', 'looks_like_phone'],
    ['wren٠١٢٣٤٥٦', 'looks_like_phone'],
    ['42nd street', 'characters'],
    ['wren  <b>', 'characters'],
    ['wren\u200bbird', 'characters'],
    ['wren\u202ebird', 'characters'],
    ['wren🙂', 'characters'],
    ['wr\u0301\u0302\u0303\u0304\u0305en', 'characters'],
    ['-wren-', 'characters'],
    ['wren\u3164bird', 'characters'],
    ['\u3164wren', 'characters'],
    ['wrеn bird', 'mixed_scripts'], // with a Cyrillic е
    ['Ολga', 'mixed_scripts'],
    ['admin', 'reserved'],
    ['Admin 2', 'reserved'],
    ['mod99', 'reserved'],
    ['M0derat0r', 'reserved'],
    ['аdmin', 'reserved'], // with a Cyrillic а
    ['ＡＤＭＩＮ', 'reserved'],
    ['ad\u200dmin', 'reserved'],
    ['Modérator', 'reserved'],
    ['CairnTeam', 'reserved'],
    ['Moderator Anna', 'reserved'],
    ['TheModerators', 'reserved'],
    ['MyHelpline', 'reserved'],
    ['Dr Wren', 'reserved'],
    ['Samaritans', 'reserved'],
    ['sign-in', 'reserved'],
    ['constructor', 'reserved'],
    ['__proto__', 'reserved'],
    ['toString', 'reserved'],
    ['Anna Kowalska', 'looks_like_real_name'],
    ['José García', 'looks_like_real_name'],
    ["Sean O'Neill", 'looks_like_real_name'],
    ['Mary McDonald', 'looks_like_real_name'],
  ])('refuses %j, because: %s', (handle, problem) => {
    expect(judgeHandle(handle)).toEqual({ kind: 'refused', problem });
  });

  it('keeps what looks the same in one form', () => {
    expect(judgeHandle('  Ｗｉｌｌｏｗ   tree ')).toMatchObject({ handle: 'Willow tree' });
  });

  it('never throws, and accepts only what it would accept again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const verdict = judgeHandle(typed);
        if (verdict.kind === 'usable') expect(judgeHandle(verdict.handle)).toEqual(verdict);
      }),
    );
  });

  it('accepts every pair of words that may be offered, each with a skeleton of its own', () => {
    const pairs = QUALITIES.flatMap((quality) => THINGS.map((thing) => `${quality} ${thing}`));
    const refused = pairs.filter((pair) => judgeHandle(pair).kind === 'refused');
    expect(refused).toEqual([]);
    expect(new Set(pairs.map(handleSkeleton)).size).toBe(pairs.length);
  });
});

describe('the skeleton of a handle', () => {
  it.each([
    ['Kestrel', 'KESTREL'],
    ['Kestrel', 'Kеstrеl'], // Cyrillic е
    ['Kestrel', 'Kèstrél'],
    ['Kestrel', 'Ke strel'],
    ['Kestrel', 'K-e_s.trel'],
    ['Kestrel', 'Kestre1'],
    ['Kestrel', 'Kestrei'],
    ['Kestrel', 'Kestre\u200bl'],
    ['Kestrel', 'Ｋｅｓｔｒｅｌ'],
    ['Kestrel', '𝐊𝐞𝐬𝐭𝐫𝐞𝐥'],
    ['Barn', 'Bam'],
    ['Wolf', 'VVolf'],
    ['Straße', 'STRASSE'],
    ['Otter', '0tter'],
    ['Οδυσσεύς', 'ΟΔΥΣΣΕΥΣ'],
  ])('is the same for %s and %s', (one, other) => {
    expect(handleSkeleton(other)).toBe(handleSkeleton(one));
  });

  it.each([
    ['Otter 12', 'Otter 72'],
    ['Otter 6', 'Otter 8'],
    ['Heron', 'Herona'],
    ['कमल', 'कमला'],
    ['ลลิตา', 'ลลตา'],
  ])('differs for %s and %s', (one, other) => {
    expect(handleSkeleton(other)).not.toBe(handleSkeleton(one));
  });
});
