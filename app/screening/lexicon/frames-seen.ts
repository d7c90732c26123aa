import { presentContexts, wishContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const own = {
  language: 'en',
  concern: 'suicide',
  tier: 'emergency',
  about: 'self',
  contexts: { ...presentContexts, other: 'urgent' },
} as const;

/** What is seen on a screen of somebody else, and plain dangers of which each part alone says little. */
export const framesSeen = [
  // Seen or told on a stream, in a game, in messages.
  ...signals(
    {
      language: 'en',
      group: 'seen.online',
      concern: 'suicide',
      role: 'in_progress',
      tier: 'emergency',
      about: 'other',
      contexts: { negated: 'none', past: 'none', before: 'none', quoted: 'none' },
    },
    `
    (@seen_who) *1 (on|in|from) *2 (@seen_where) *4 (@seen_danger)
    @someone *2 (live|on camera|on cam|on video|on screen) *4 (@seen_danger)
    (@told_of) *3 (hes|shes|theyre|he is|she is|they are|he has|she has|theyve|they have) *1 (@seen_danger)
    (hes|shes|theyre|he is|she is|they are) *1 (@seen_danger) *5 (hearts|nobody is doing|no one is doing|nobodys doing|what do i do|what should i do|where they live|where he lives|where she lives|their address|his address|her address|who do i call|how do i get help|get help to)
    `,
  ),
  // A road, and what the car is to do.
  ...signals(
    {
      ...own,
      group: 'seen.driving',
      role: 'intent',
      contexts: { ...presentContexts, other: 'emergency' },
    },
    `
    (wall|tree|trees|pillar|pillars|post|pole|lamp post|barrier|bend|bridge|lorry|truck|bollard|cliff|reservation|abutment|oncoming lane|oncoming traffic|lay by) *6 (im driving into|i am driving into|im going to drive into|i am going to drive into|ill drive into|i will drive into|ill be driving into|ill be driving straight into|driving straight into|drive straight into|ill aim the car at|ill aim for|im aiming for|im aiming the car at|going to aim the car|going to aim for|point the car at|pointing the car at|not going to turn for|wont turn for|not going to brake for|wont brake for|going to plough into|going to steer into|going to swerve into|ill steer into|ill swerve into|going to crash into|ill crash into)
    (wall|tree|pillar|post|pole|lamp post|bridge|lorry|truck|barrier) *5 (im going to hit|ill hit|i will hit|i plan to hit|i intend to hit) *4 (tonight|tomorrow|on my way home|on the way home|after work|at full speed|no seat belt|no seatbelt|on purpose)
    (know|picked|chosen|found|choose|decided) *2 (wall|tree|pillar|post|pole|bridge|lorry|stretch of road|bit of road|bend) *3 (to drive into|to aim for|to aim the car at|to crash into|to steer into|drive the car into|drive my car into)
    `,
  ),
  // What others in the news did, and the writer is there.
  ...signals(
    {
      ...own,
      group: 'seen.same',
      role: 'in_progress',
      contexts: { negated: 'none', past: 'none', supposed: 'none' },
    },
    `
    (@seen_found) *8 *4 (@seen_same)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'seen.same-plan',
      role: 'intent',
      contexts: { negated: 'none', past: 'none', supposed: 'none' },
    },
    `
    (same|that) (spot|place|bridge|platform|car park|woods|wood|lay by|cliff|stretch|layby) *3 (to do it|to end it|to do the same|with a rope|with the rope|with a hose|with the hose|with a pipe|pipe and tape|with my pills|with the pills|with tablets|with a blade|with the gun)
    `,
  ),
  // A night without a morning, last words, and that all was not enough.
  ...signals(
    { ...own, group: 'seen.night', role: 'goodbye', contexts: { quoted: 'none', past: 'none' } },
    `
    (night|goodnight|good night|sleep) *5 (no morning after|without a morning|with a morning on the end|no morning on the end|not the sort with a morning|the one you dont wake from|the kind you dont wake from|the sort you dont wake from|one i wont wake from|the kind you get up from|the one you get up from|no morning for me|no waking after)
    (tried|loved|best|good to me|kind to me|held on|fought) *4 (wasnt enough|was not enough|isnt enough|didnt work|couldnt hold me|couldnt save me|couldnt keep me|wasnt to be) *1 (goodbye|bye|farewell|bye now|so goodbye|so bye)
    (@seen_written) *8 (@seen_affairs) *5 (@seen_ready)
    (@seen_written) *6 (@seen_ready) *3 (thank you|thanks|goodbye|bye|be good|be kind|look after|take care|sorry|love you)
    `,
  ),
  // Asked of others in general, and then of oneself.
  ...signals(
    { ...own, group: 'seen.asked', role: 'intent', tier: 'urgent', contexts: { quoted: 'none' } },
    `
    (end his own life|end her own life|end their own life|end his life|end her life|take his own life|take her own life|take their own life|killing herself|killing himself|kill himself|kill herself|ending it|ending it all|ending things|ending their life|suicide) *1 (i want to|i want it|im asking because i|asking because i|because im ready|because i want|because i mean|because i intend|because i plan|im ready to|i mean to|i intend to|i plan to|i think i will)
    `,
  ),
  ...signals(
    { ...own, group: 'seen.finish', role: 'intent', tier: 'urgent' },
    `
    (want|wish|plan|intention|intend|aim|going|gonna|decided|ready|hope|mean|need) *2 (finish my own life|finish my life|finish off my life|finish this life|cut my life short|cut my own life short|switch myself off for good|close my own life|conclude my life)
    (so close to|this close to|close to|want to|going to|gonna|about to|ready to) :coffin myself
    `,
  ),
  // The writer counts himself out where he cheers another on.
  ...signals(
    { ...own, group: 'seen.given-up', role: 'wish', tier: 'watch', contexts: wishContexts },
    `
    (dont give up|keep going|hang on|hang in|hold on|stay strong|be alright|be all right|be ok|be okay|you matter|worth it|keep fighting) *6 (i have on me|i have on myself|given up on me|given up on myself|gave up on me|gave up on myself|its too late for me|too late for me|im past saving|im past helping|im a lost cause|no hope for me|im done for|theres no saving me)
    (swap|swapped|change|changed|trade|traded|switch) *1 (places)? with *3 (@seen_dead)
    (envy|envious of|jealous of) *3 (@seen_dead)
    (easier|better|simpler|happier|kinder|nicer) *6 (if)? *1 (there had only been|thered only been|theyd only had the one child|theyd only had my|theyd only had him|theyd only had her|they had only had my|theyd only had one child|theyd only ever had my|theyd stopped at one|theyd stopped at two|they had stopped at one|thered been one less of us|there was one less of us|it had just been|it had only been|id never come along|i had never come along|i hadnt come along)
    `,
  ),
  ...signals(
    { ...own, group: 'seen.day', role: 'intent' },
    `
    (@clear_kit|pills|tablets) *6 (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|tonights|tomorrows) the night
    (@clear_kit|pills|tablets) *6 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow) (is|will be) the night
    (@clear_kit|pills|tablets) *6 the night is (@home_day|tonight)
    `,
  ),
  // Coded words in plain sentences: a date, a method, a thing that one does.
  ...signals(
    { ...own, group: 'seen.coded', role: 'intent', tier: 'urgent' },
    `
    suicide (date|day) *1 (is|set|s|will be|picked|@plan_day) *1 (@plan_day|soon|picked|set)
    my suicide (method|kit) *1 (is|s|are) *1 (ready|sorted|set|packed|decided|in the)
    (@seen_code) (date|day|plan|method|kit|time|stuff) *1 (is|are|set|s|will be|picked|ready|sorted|soon|tonight|tomorrow|packed|decided|@plan_day)
    (want|wanna|going|gonna|about|ready|plan|planning|thinking|like|decided|might|ill) *3 (suey|suislide|sui slide|sewer slide|sewerslide|soup slide|soupercide|self delete|permanent log off|toaster bath|game over on myself|game end)
    (want|wanna|going|gonna|about|ready|plan|planning|like|decided|might|ill|need) *1 (grape soda|grape|yeet|uninstall|un exist|unexist|unlive|un live|unbe|log|game end|deletus|defenestrate|minecraft|not alive|unsubscribe|oof) myself (off|out|now|tonight|for|from|forever|soon|today|tomorrow|@plan_day)
    `,
  ),
  // Asked as if it were a question, at the place itself.
  ...signals(
    {
      ...own,
      group: 'seen.asked-there',
      role: 'in_progress',
      contexts: { quoted: 'none', negated: 'none' },
    },
    `
    (would it be quick|would i wake up|would it kill me|kill me straight away|would i die|would i feel it|be over quickly) *6 (im at the top|im on the platform|on the platform already|im sitting on the edge|im standing here|standing here looking down|im on the edge|im on the ledge|im on the roof|im on the bridge|im up here|got them in my hand|ive got them here|im on the wrong side|im looking down)
    (jumped|stepped off|stepped out|stepped in front|let go|fell|took all of these) *6 (would it hurt|how long would it take) *1 (im at the top|im on the platform|on the platform already|im sitting on the edge|im standing here|standing here looking down|im on the edge|im on the ledge|im on the roof|im on the bridge|im up here|got them in my hand|ive got them here|im on the wrong side|im looking down)
    how long would it take if i (jumped|stepped off|let go|fell|took all of these) *4 (im at the top|im on the platform|on the platform already|im sitting on the edge|im standing here|standing here looking down|im on the edge|im on the ledge|im on the roof|im on the bridge|im up here|got them in my hand|ive got them here|im on the wrong side|im looking down)
    `,
  ),
  // What others did, told by those who fear for them.
  ...signals(
    {
      language: 'en',
      group: 'seen.left',
      concern: 'suicide',
      role: 'in_progress',
      tier: 'emergency',
      about: 'other',
      contexts: { negated: 'none', past: 'none', quoted: 'none', before: 'none' },
    },
    `
    (written a farewell|wrote a farewell|left a note|left me a note|left us a note|posted goodbye|goodbye message|goodbye messages|posted a goodbye|farewell post) *6 (off the phone|phone off|phone on the|phone behind|phone at home|phones off|phone is off|without his phone|without her phone) *6 (lake|lakes|cliff|cliffs|bridge|river|woods|sea|beach|canal|rope|railway|tracks|walked out|gone out|left half an hour|left an hour|driven off|an hour ago|half an hour ago|hours ago|gone)
    (written a farewell|left a note|left me a note|left us a note|posted goodbye|goodbye message) *8 (towards the|to the|up to the|down to the) (lake|cliff|cliffs|bridge|river|weir|sea|canal|railway|tracks|quarry|reservoir|viaduct|pier)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'seen.arms',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'other',
      contexts: { negated: 'none', past: 'none', quoted: 'none', before: 'none' },
    },
    `
    (arms|arm|legs|leg|thighs|wrists|sleeves|forearms|stomach) *3 (fresh ones|new cuts|new ones|fresh cuts|theyre recent|theyre fresh|theyre deep|deep and new|some still bleeding|still bleeding|fresh marks|new marks) *6 (wont stop|most nights|every night|carry on doing|carry on with|keeps doing|keep doing|it helps|does it most|does it every)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'seen.use',
      concern: 'overdose',
      role: 'use',
      tier: 'urgent',
      about: 'other',
      contexts: { negated: 'none', past: 'none', quoted: 'none', before: 'none' },
    },
    `
    (using alone|using by himself|using by herself|using on his own|using on her own|injecting alone|smoking it alone|mixing it with|mixing gear|mixing heroin|mixing fent|mixing his|mixing her|on his own in the cab) *6 *2 (doesnt care if it|doesnt care if he|doesnt care if she|dont care if it|if he goes he goes|if she goes she goes|doesnt mind not waking|doesnt mind if he|doesnt mind if she|found him blue|found her blue|wont carry naloxone|says he wants it to|says she wants it to)
    `,
  ),
  // Armed, at the door, and somebody is to come out.
  ...signals(
    {
      language: 'en',
      group: 'seen.outside',
      concern: 'harm_to_others',
      role: 'threat',
      tier: 'emergency',
      about: 'self',
      contexts: { ...presentContexts, other: 'emergency' },
    },
    `
    (hammer|bat|knife|gun|acid|machete|crowbar|blade|iron bar|shotgun|axe|petrol|bottle of acid|baseball bat|cleaver|screwdriver) *6 (im outside|im parked outside|im waiting outside|im sat outside|im sitting outside|im stood outside|im standing outside|i am outside|im at his door|im at her door) *8 *4 (hell be out|shell be out|hes out at|shes out at|comes out|not leaving till|not leaving until|opens the door|opens his door|opens her door|he gets it|she gets it|gets whats coming|leaves work at|finishes at)
    `,
  ),
  ...signals(
    { ...own, group: 'seen.gone', role: 'goodbye', contexts: { quoted: 'none', past: 'none' } },
    `
    (goodbye|so long|cheerio|farewell|bye|thats me) *8 *8 tell *2 (it wasnt her fault|it wasnt his fault|it wasnt their fault|she did nothing wrong|he did nothing wrong|they did nothing wrong|it was nothing she did|it was nothing he did|it was nothing they did)
    (tomorrow|tonight|by morning|before morning) *3 (im not in|i wont be in|im no longer in|im out of|ill be out of) (the|this) world
    better off *2 (when|once|after|with) *1 (im not in|im out of|im no longer in|me out of|me not in) (the|this) world
    last time *1 (ill|i will|i|i shall|ill ever) *8 (on this earth|in this life|in this world)
    (@seen_affairs) *3 (@seen_affairs) *4 (last time ill log in|last time i log in|last time i post|my last post|wont be needing anything|wont need anything|nothing left for me to do here|nothing left to do here)
    `,
  ),
  // Wishes that are said of a scan, a bomb, a line in a song, an idiom.
  ...signals(
    { ...own, group: 'seen.wish', role: 'wish', tier: 'watch', contexts: { quoted: 'none' } },
    `
    if i (wasnt|was never|werent|had never been|hadnt been|was not) (born|here) *4 (better|easier|happier|worse)
    (wish|wished|hoping|hoped|part of me wanted|disappointed|wanted) *4 (scan|biopsy|results|result|lump|tumour|test|tests|shadow) *6 *2 (way out|let it take me|be my fault|my own fault|my choice|have to choose|to do it myself)
    (hope|hoping|pray|praying|wish|wishing) *4 (drop one on|drop a bomb on|drop it on|bomb falls on me|bomb falls on us|bomb lands on|bomb would land on)
    (hope|hoping|pray|praying|wish|wishing) *6 (have done with me|be done with me)
    (line|lines|leaflet|song|poem|quote|lyric|poster|post) *4 (better off|tired of living|tired of life|a burden|miss me) *4 (thats me|yes thats me|aye thats me|how i feel)
    (just dying|plain dying|dying) would (do|do me|do as well|be fine|be ok|be okay|be nice|suit me)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'seen.cut',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      contexts: { quoted: 'none', negated: 'none', past: 'none' },
    },
    `
    (did mine|done mine) again *2 (hour ago|hours ago|minutes ago|this morning|tonight|today|last night|just now|its bad|wont close)
    (dont cut like i do|dont do what i do) *4 (again|cut|arms|blade|blood|bleeding)
    `,
  ),
];
