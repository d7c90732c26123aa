import { lookalikeOf } from '#app/domain/membership/confusables.ts';

/** Accents carry no identity in these scripts; elsewhere marks are vowels and stay. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
const NOT_SEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{C}\p{P}]/gu;

/** The letters of a text as they look, one by one. */
export function lookalikeLetters(text: string): string {
  const folded = text
    .normalize('NFKC')
    // Upper case first, so that letters with several lower-case forms (ς and σ, ß and ss) meet.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTED, '$1')
    .normalize('NFC')
    .replace(NOT_SEEN, '');
  return Array.from(folded, lookalikeOf).join('');
}

/**
 * What a handle looks like. Two handles with the same skeleton can be mistaken for each other, so only
 * one of them may exist. After Unicode Technical Standard 39, section 4, with digits that stand for
 * letters, letters that run together, and without spaces and hyphens.
 */
export function handleSkeleton(handle: string): string {
  return lookalikeLetters(handle).replaceAll('rn', 'm').replaceAll('vv', 'w');
}
