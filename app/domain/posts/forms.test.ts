import { describe, expect, it } from 'vitest';
import {
  draftSchema,
  editSchema,
  reactionSchema,
  replySchema,
  startSchema,
} from '#app/domain/posts/forms.ts';
import {
  lengthInCodePoints,
  MAX_POST,
  MAX_TITLE,
  problemOfSource,
  problemOfTitle,
} from '#app/domain/posts/written-text.ts';

describe('what may be posted', () => {
  it.each([
    ['plain words', 'Hello.'],
    ['one sign', '.'],
    ['an emoji', '\u{1F90D}'],
    ['an emoji family', '\u{1F469}\u200D\u{1F467}'],
    ['Arabic', 'مرحبا'],
    ['Thai', 'สวัสดี'],
    ['a letter under a stack of marks', `a${'\u0301'.repeat(60)}`],
    ['exactly as much as fits', '\u{1F90D}'.repeat(MAX_POST)],
  ])('takes %s', (_name, text) => {
    expect(problemOfSource(text)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0\u3000'],
    ['signs without width', '\u200b\u200c\u200d\u2060\ufeff'],
    ['marks without a letter', '\u0301\u0302'],
    ['direction marks', '\u202e\u2066\u2069'],
    ['Hangul fillers', '\u3164\u115f\uffa0'],
    ['the Braille blank', '\u2800'],
    ['tag characters', '\u{E0041}\u{E007F}'],
  ])('refuses %s as empty', (_name, text) => {
    expect(problemOfSource(text)).toEqual({ kind: 'empty' });
  });

  it('counts code points, as people do, and says how many are too many', () => {
    expect(lengthInCodePoints('a\u{1F90D}b')).toBe(3);
    expect(problemOfSource('x'.repeat(MAX_POST + 3))).toEqual({ kind: 'too-long', over: 3 });
    expect(problemOfTitle('\u{1F90D}'.repeat(MAX_TITLE))).toBeNull();
    expect(problemOfTitle('\u{1F90D}'.repeat(MAX_TITLE + 1))).toEqual({
      kind: 'too-long',
      over: 1,
    });
  });

  it.each(['a\u0000b', 'a\ud800b', '\udc00'])('refuses what cannot be stored: %j', (text) => {
    expect(problemOfSource(text)).toEqual({ kind: 'unstorable' });
  });

  it('keeps titles on one line', () => {
    for (const sign of ['\n', '\r', '\u2028', '\u0085']) {
      expect(problemOfTitle(`a${sign}b`)).toEqual({ kind: 'line-break' });
    }
  });
});

describe('forms', () => {
  it('name the field and say it in words', () => {
    const result = startSchema.safeParse({ title: ' ', source: 'x'.repeat(MAX_POST + 1) });
    const messages = result.error?.issues.map(({ path, message }) => [path[0], message]);
    expect(messages).toEqual([
      ['title', 'Please give it a title.'],
      ['source', 'This is 1 character over the 20000 that fit. Your words are all still here.'],
    ]);
  });

  it('ignore fields that are nobody’s to send, and notes that do not exist', () => {
    const value = replySchema.parse({
      source: 'Hello.',
      contentNotes: ['grief', 'made up', 'grief'],
      authorId: 'x',
      number: '1',
      hiddenAt: '',
      intent: 'delete',
    });
    expect(value).toEqual({
      source: 'Hello.',
      contentNotes: ['grief'],
      submissionKey: undefined,
      intent: 'post',
    });
  });

  it('refuse a key that is none', () => {
    expect(replySchema.safeParse({ source: 'a', submissionKey: '1; drop' }).success).toBe(false);
  });

  it('treat an edit without its wording as stale, never as a fault', () => {
    expect(editSchema.parse({ source: 'a', baseRevision: '-4' }).baseRevision).toBe(0);
  });

  it.each([
    ['me_too', { kind: 'me_too', given: undefined }],
    ['thanks:on', { kind: 'thanks', given: true }],
    ['thanks:off', { kind: 'thanks', given: false }],
  ])('read the reaction %s', (reaction, expected) => {
    expect(reactionSchema.parse({ reaction }).reaction).toEqual(expected);
  });

  it.each(['like', 'thanks:maybe', 'thanks:on:on', '', '__proto__'])(
    'refuse the reaction %j',
    (reaction) => {
      expect(reactionSchema.safeParse({ reaction }).success).toBe(false);
    },
  );

  it.each(['', 'reply', 'reply:1', 'inbox:018f4b8e-0000-7000-8000-000000000000', 'a:b:c'])(
    'refuse the place %j',
    (place) => {
      expect(draftSchema.safeParse({ place }).success).toBe(false);
    },
  );
});
