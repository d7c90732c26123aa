import { describe, expect, it } from 'vitest';
import { defaultLexicon } from './default-lexicon.ts';
import { screen } from './screen.ts';
import type { ConcernKind } from './screening.ts';

/** About whom the concerns of one kind are, the most pressing first. */
function whose(text: string, kind: ConcernKind = 'suicide'): string[] {
  return screen(text, defaultLexicon)
    .concerns.filter((concern) => concern.kind === kind)
    .map(({ about, tier }) => `${about} ${tier}`);
}

describe('danger of two people', () => {
  it('is two concerns, so that neither hides the other', () => {
    expect(whose('She says she will kill herself tonight. I want to die too.')).toEqual([
      'other emergency',
      'self urgent',
    ]);
    expect(whose('I am going to kill myself tonight. My brother is suicidal too.')).toEqual([
      'self emergency',
      'other emergency',
    ]);
  });

  it('is each shown by its own words', () => {
    const { concerns } = screen(
      'My brother wants to kill himself.\n\nI want to kill myself.',
      defaultLexicon,
    );
    const words = concerns.map(({ about, evidence }) => [
      about,
      evidence.map(({ text }) => text).join(' / '),
    ]);
    expect(words).toHaveLength(2);
    expect(new Map(words.map(([about, text]) => [about, text])).get('self')).not.toMatch(/brother/);
    expect(new Map(words.map(([about, text]) => [about, text])).get('other')).not.toMatch(/myself/);
  });

  it('stays one where one of them is in no danger', () => {
    expect(whose('My mum is a nurse. I want to kill myself.')).toEqual(['self urgent']);
  });

  it('is the writer’s where a Spanish article stands before the words', () => {
    expect(whose('Quiero morir el viernes, tengo las pastillas.')).toEqual(['self emergency']);
  });

  it('of violence stays one, unless the writer’s own would be hidden behind a graver one', () => {
    expect(whose('He hits me and he says he will hit my mum next.', 'abuse')).toHaveLength(1);
    expect(
      whose('My husband hit me last month. Now he has a knife to our son’s throat.', 'abuse').map(
        (each) => each.split(' ')[0],
      ),
    ).toEqual(['other', 'self']);
  });
});

describe('words that are read as two people’s', () => {
  it('are of the one whom they name', () => {
    for (const text of [
      'My best friend told me she wants to kill herself.',
      'My flatmate has just swallowed a load of pills, what do I do?',
      'A man is standing on the wrong side of the bridge railing.',
      'My uncle has gone up to the woods with the shotgun and left his wedding ring on the table.',
    ]) {
      expect(whose(text), text).toEqual([expect.stringContaining('other')]);
    }
    for (const text of [
      'I am standing on the bridge, on the wrong side of the railing.',
      'Suicide is the only way out for me.',
      'I tied the rope to the banister and I am standing on the chair.',
      'Once the kids are asleep tonight I am going to kill myself.',
    ]) {
      expect(whose(text), text).toEqual([expect.stringContaining('self')]);
    }
  });

  it('are the writer’s where they name nobody', () => {
    expect(whose('Sitting on the wrong side of the railings.')).toEqual(['self emergency']);
  });

  it('name nobody in a shed, or with a greeting', () => {
    expect(whose('The rope is in the shed and Saturday is the day I die.')).toEqual([
      'self emergency',
    ]);
    expect(whose('Goodbye friends, I am going to kill myself tonight.')).toEqual([
      'self emergency',
    ]);
  });
});

describe('a sentence that is told of somebody else from its beginning', () => {
  it('is about them, whatever its words say elsewhere', () => {
    expect(whose('My brother has been looking up ways to die.')[0]).toContain('other');
  });

  it('is not one that calls somebody, or in which the writer comes up', () => {
    expect(whose('Mum, I took all the pills, goodbye.')[0]).toContain('self');
    expect(whose('My mum thinks I am asleep, I took all the pills, goodbye.')[0]).toContain('self');
  });
});
