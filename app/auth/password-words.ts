/**
 * Words and pieces that the passwords of many people are made of, the words of this site among them. A
 * password of 15 characters is in no short list of common ones; it is common when its pieces are.
 */
export const COMMON_PIECES: ReadonlySet<string> = new Set(
  `password passwort passw pass word passphrase passcode secret geheim motdepasse contrasena senha parola
  haslo admin administrator root user login logon welcome willkommen bienvenue hello hallo hola letmein
  access account change changeme default guest master test testing temp temporary demo example sample
  love iloveyou ilove loveyou you baby babygirl babyboy angel princess prince queen king sunshine
  sweetheart honey darling forever always never together family mother father mom dad mama papa sister
  brother friend friends bestfriend daughter son wife husband mylove my your the this that is was are and
  not for with from have has i am me we us it in on at to of a an no yes
  football soccer baseball basketball hockey liverpool arsenal chelsea manchester united barcelona
  madrid juventus yankees cowboys lakers steelers eagles dragon monkey tiger lion shadow superman batman
  spiderman pokemon naruto starwars matrix ninja samsung apple google facebook instagram youtube
  microsoft windows linux computer internet iphone android michael jordan jessica ashley daniel thomas
  charlie andrew george robert hannah nicole jennifer maria anna david james john william alex sarah
  jesus christ god bless blessed faith hope peace freedom summer winter spring autumn january february
  march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday one two three four five six seven eight nine ten hundred thousand red blue green
  black white purple yellow orange pink gold silver dog cat fish horse bird butterfly flower rose cookie
  chocolate cheese pizza coffee money dollar hunter killer soldier trustno trust whatever fuckyou fuck
  asshole bitch shit sexy hot cool big little good bad happy lucky star moon sun sky world life live home
  house car ferrari mercedes porsche mustang harley corvette guitar music rock metal qwerty qwertz azerty
  asdf asdfgh zxcv zxcvbn qaz wsx edc rfv tgb yhn ujm qazwsx poiuy lkjh mnbv abc abcd xyz qwe asd zxc wer
  correct battery staple
  cairn cairns community forum support recovery recover recovering sober sobriety clean drink drunk
  alcohol addict addiction anonymous crisis helpline therapy mental health healing strong strength
  stronger survivor serenity courage wisdom handle member group groups online website site secure
  security safe safety`
    .split(/\s+/)
    .filter((piece) => piece !== ''),
);

/** Rows of keyboards, alphabets and digits: a run along one of them is one piece, however long. */
export const RUNS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  '!@#$%^&*()',
  '147258369',
  '159357',
];
