import { randomInt } from 'node:crypto';
import { passwordProblem } from '#app/auth/password-rules.ts';

const WORDS = 6;

const nouns =
  'acorn anchor apron autumn badger barrel basin beacon birch biscuit blanket bramble bridge bucket button candle canvas cedar cellar cherry chimney cinder clover cobble compass copper cottage cotton cradle cricket curtain daisy dapple ember engine falcon feather fennel ferry fiddle flannel flint garden garlic ginger goose granite gravel hammer harbour hazel heather hedge heron hollow honey island ivory jacket jasmine juniper kettle kitten ladder lantern larch lemon lichen linen lobster magnet maple marble marsh meadow mitten mortar mosaic mussel nettle nutmeg oatmeal orchard osprey otter oyster paddle parcel parsley pebble pepper pigeon pillow pocket poplar puddle quarry quilt rabbit radish raven ribbon river rocket rudder saddle saffron salmon sandal satchel shingle shovel silver sparrow spindle spruce stable starling summit teapot thistle thunder timber tinder trumpet tulip turnip velvet violet walnut weaver whistle willow window winter wren yarrow'.split(
    ' ',
  );

/** A password that a person can type: six random words, more than 40 bits, kept nowhere in the code. */
export function makePassphrase(handle: string): string {
  for (;;) {
    const words = Array.from({ length: WORDS }, () => nouns[randomInt(nouns.length)] ?? '');
    const passphrase = words.join(' ');
    if (passwordProblem(passphrase, handle) === null) return passphrase;
  }
}
