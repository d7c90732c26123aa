import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSubmission } from '#app/http/submission.server.ts';

const schema = z.object({
  title: z.string({ error: 'Please write a title.' }).min(1, 'Please write a title.'),
  newPassword: z.string().optional(),
});
const withNotes = z.object({ notes: z.array(z.string()) });

function sent(body: FormData | URLSearchParams): Request {
  return new Request('http://127.0.0.1:4300/', { method: 'POST', body });
}

function form(fields: readonly (readonly [string, string | Blob])[]): Request {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return sent(body);
}

describe('a form', () => {
  it('arrives as it was typed, with the line breaks that browsers change set right', async () => {
    const title = ' Ünïcode 🪨\r\nsecond line\t';
    expect(await readSubmission(sent(new URLSearchParams({ title })), schema)).toMatchObject({
      ok: true,
      value: { title: ' Ünïcode 🪨\nsecond line\t' },
    });
  });

  it('gives back what was typed with the reason, but never a password', async () => {
    const answer = await readSubmission(
      form([
        ['title', ''],
        ['newPassword', 'x y z'],
      ]),
      schema,
    );
    expect(answer).toEqual({
      ok: false,
      errors: { title: ['Please write a title.'] },
      values: { title: '' },
      lists: {},
    });
  });

  it('refuses U+0000 and lone surrogates, and gives back the rest', async () => {
    const answer = await readSubmission(form([['title', 'a\u0000b']]), schema);
    expect(answer).toMatchObject({ ok: false, values: { title: 'ab' } });
    expect(answer.ok ? [] : answer.errors['title']).toHaveLength(1);
  });

  it('refuses files, and a field that says two things', async () => {
    const file = await readSubmission(form([['title', new Blob(['x'])]]), schema);
    expect(file).toMatchObject({ ok: false });
    const twice = await readSubmission(
      form([
        ['title', 'a'],
        ['title', 'b'],
      ]),
      schema,
    );
    expect(twice).toMatchObject({ ok: false, values: { title: 'a' } });
    const same = await readSubmission(
      form([
        ['title', 'a'],
        ['title', 'a'],
      ]),
      schema,
    );
    expect(same).toMatchObject({ ok: true, value: { title: 'a' } });
  });

  it('collects the fields that may repeat, also when there is one or none', async () => {
    const options = { lists: ['notes'] };
    const read = (fields: [string, string][]) => readSubmission(form(fields), withNotes, options);
    expect(await read([])).toMatchObject({ ok: true, value: { notes: [] } });
    expect(await read([['notes', 'a']])).toMatchObject({ ok: true, value: { notes: ['a'] } });
    expect(
      await read([
        ['notes', 'a'],
        ['notes', 'b'],
      ]),
    ).toMatchObject({
      ok: true,
      value: { notes: ['a', 'b'] },
    });
  });

  it('leaves out names that no form of ours has', async () => {
    const answer = await readSubmission(
      form([
        ['title', 'a'],
        ['__proto__', 'x'],
        ['constructor[prototype]', 'x'],
        ['a.b', 'x'],
      ]),
      z.looseObject({ title: z.string() }),
    );
    expect(answer).toMatchObject({ ok: true, value: { title: 'a' } });
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf'])(
    'leaves out a name that every object has, whatever is wrong in it: %s',
    async (name) => {
      const fields: (readonly (readonly [string, string | Blob])[])[] = [
        [[name, 'x']],
        [
          [name, 'x'],
          [name, 'y'],
        ],
        [[name, 'x\u0000']],
        [[name, new Blob(['x'])]],
      ];
      for (const each of fields) {
        const answer = await readSubmission(form([['title', 'a'], ...each]), schema);
        expect(answer).toEqual({
          ok: true,
          value: { title: 'a' },
          values: { title: 'a' },
          lists: {},
        });
        const refused = await readSubmission(form(each), schema);
        expect(refused).toMatchObject({ ok: false, errors: { title: ['Please write a title.'] } });
      }
      const twice = new URLSearchParams({ title: 'a' });
      for (const value of ['x', 'y\u0000']) twice.append(name, value);
      expect(await readSubmission(sent(twice), schema)).toMatchObject({ ok: true });
    },
  );

  it.each([
    ['no body', {}],
    [
      'a body that is no form',
      { body: '{"title":"a"}', headers: { 'Content-Type': 'application/json' } },
    ],
    [
      'a form that broke off',
      { body: '--x\r\nConte', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
    ],
    [
      'too many fields',
      { body: new URLSearchParams(Array.from({ length: 500 }, (_, n) => [`f${n}`, 'x'])) },
    ],
  ])('is refused with a sentence: %s', async (_name, init) => {
    const request = new Request('http://127.0.0.1:4300/', { method: 'POST', ...init });
    const answer = await readSubmission(request, schema);
    expect(answer.ok).toBe(false);
    expect(Object.keys(answer.ok ? {} : answer.errors).length).toBeGreaterThan(0);
  });
});
