import type { Lexicon } from './lexicon.ts';
import { classes } from './lexicon/classes.ts';
import { combinations } from './lexicon/combinations.ts';
import { markersEn } from './lexicon/markers-en.ts';
import { markersOther } from './lexicon/markers-other.ts';
import { markersTold } from './lexicon/markers-told.ts';
import { markersTwins } from './lexicon/markers-twins.ts';
import { otherConcerns } from './lexicon/other-concerns.ts';
import { otherLanguages } from './lexicon/other-languages.ts';
import { suicideActs } from './lexicon/suicide-acts.ts';
import { suicideIntent } from './lexicon/suicide-intent.ts';
import { suicidePlain } from './lexicon/suicide-plain.ts';
import { suicideSigns } from './lexicon/suicide-signs.ts';
import { statistics } from './lexicon/statistics.ts';
import { frames } from './lexicon/frames.ts';
import { framesGrave } from './lexicon/frames-grave.ts';
import { framesHarm } from './lexicon/frames-harm.ts';
import { framesOverdose } from './lexicon/frames-overdose.ts';
import { framesPlanned } from './lexicon/frames-planned.ts';
import { framesOther } from './lexicon/frames-other.ts';
import { framesThird } from './lexicon/frames-third.ts';
import { framesBeside } from './lexicon/frames-beside.ts';
import { framesPassive } from './lexicon/frames-passive.ts';
import { framesPlainly } from './lexicon/frames-plainly.ts';
import { framesTold } from './lexicon/frames-told.ts';
import { framesClear } from './lexicon/frames-clear.ts';
import { framesSeen } from './lexicon/frames-seen.ts';
import { framesUnderway } from './lexicon/frames-underway.ts';
import { framesUnnamed } from './lexicon/frames-unnamed.ts';
import { emoji, fillers, forms, fuzzy, spellings } from './lexicon/words-en.ts';

/** Version 1 of the lexicon, as reviewed in this repository. */
export const defaultLexicon: Lexicon = {
  version: 1,
  classes,
  forms,
  fillers,
  spellings,
  fuzzy,
  emoji,
  entries: [
    ...suicideActs,
    ...suicideIntent,
    ...suicideSigns,
    ...suicidePlain,
    ...frames,
    ...framesTold,
    ...framesGrave,
    ...framesOverdose,
    ...framesPlanned,
    ...framesOther,
    ...framesHarm,
    ...framesThird,
    ...framesBeside,
    ...framesUnderway,
    ...framesClear,
    ...framesSeen,
    ...framesUnnamed,
    ...framesPlainly,
    ...framesPassive,
    ...otherConcerns,
    ...otherLanguages,
  ],
  markers: [...markersEn, ...markersOther, ...markersTold, ...markersTwins],
  combinations,
  statistics,
};
