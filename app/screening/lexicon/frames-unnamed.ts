import { presentContexts, wishContexts } from './contexts.ts';
import { signals, silent } from './entry-group.ts';

const own = {
  language: 'en',
  concern: 'suicide',
  tier: 'emergency',
  about: 'self',
  contexts: { ...presentContexts, other: 'urgent' },
} as const;

/** What people do not name: “it”, “them”, “the lot”, “this”; a deed without what it is done to; a day before the deed. */
export const framesUnnamed = [
  // Something is on the body, in it, or runs out of it.
  ...signals(
    { ...own, group: 'unnamed.body', role: 'in_progress' },
    `
    (its|it is|ive got it|i have it|got it|i put it|ive put it|put it) (tied|tight|tightened|looped|knotted|fixed|on)? (round|around|about) my neck
    (theyre|they are|the pills are|pills are|tablets are|the tablets are|its all|it is all|the whole packet is|the lot is|meds are) (down me|in me|inside me|down my throat|in my stomach|in my system|on the way down|in my belly|all swallowed|all down)
    (theyre|they are) down *2 (all of them|every one|every last one|the lot|every single one|there were|sixty|forty|fifty|thirty|twenty|a hundred)
    all (#|##|@number|@many_words) *1 (are|is|of them) (gone|down|in me|inside me|swallowed|in my stomach) *5 (waiting|wait|lying down|lie down|bye|goodbye|sleepy|too late|see what happens|im scared)
    (pills|tablets|meds|capsules|sleepers) *1 (are|r) in *4 (phone|phones|goodbye|bye|too late|waiting|sleepy|lie down|lying|wait)
    (on its way|on their way) (to my stomach|down|into me|into my blood|to my liver) *4 (packet|packets|bottle|box|strip|lot|all of them|all of it|pills|tablets)
    (kick in|kicking in|kicked in|taking hold|taking effect|hitting me|working) *5 (not telling|wont tell|aint telling|dont look for|nobody knows|no one knows|too late|nobody will find|no one will find|dont send|dont call)
    (its|it is|blood is|bloods|the bloods) *1 (pumping|pouring|gushing|spurting|streaming|running down|dripping) *2 (out|everywhere|off|down|my arm|my arms|my legs|my hand) *3 (dont care|not stopping it|wont stop|letting it|let it|leaving it|cant stop it|not going to stop|not doing anything|watching it)
    (im|i am|ive climbed|i climbed|ive gone|ive got|ive stepped) (over|past|beyond|the wrong side of|the other side of|on the wrong side of|the far side of) the (barrier|barriers|railing|railings|rails|parapet|handrail|guard rail|guardrail|safety rail|safety barrier|safety fence|crash barrier)
    (charcoal|charcoals|coals|coal) *2 (lit|burning|going|glowing|alight) *6 (sleepy|drowsy|dizzy|light headed|lightheaded|headache|closing my eyes|shut my eyes|lie down|lying down|cant stay awake)
    (stood|standing|stepped|climbed|got|up) *1 (on|onto|up on|up onto) (the|a|this|my) (chair|stool|stepladder|step ladder|bucket|crate|ladder|stepstool) *4 (its tied|it is tied|round my neck|around my neck|in the noose|kick it|kick the|step off|let myself drop|and the rope)
    (tied|made|done|knotted) (the|a|my) (knot|knots|noose|loop) *3 (tested|tried|checked) *2 (it|beam|hook|branch|weight|bannister|banister|joist|rafter|pipe)
    (pills|tablets|sleepers|capsules|meds|lot|packet|bottle) (went|gone) down *5 (scared|frightened|getting sleepy|waiting|too late|dont tell|changed my mind|regret)
    (took|taken) (double|triple|twice|three times|four times|ten times|five times) *4 (told|prescribed|the dose|my dose|usual|allowed|supposed|meant) *4 *4 (sleepy|drowsy|numb|dizzy|its fine|its ok|dont mind|peaceful|scared|blurry)
    (took|taken|swallowed|had|eaten) *1 (##|#|@number|@many_words) *2 on purpose *3 (last night|this morning|today|tonight|yesterday|an hour ago|hours ago|earlier|just now)
    (on|at) (the)? (:bridge|bridge) now *3 (looking down|nobody around|no one around|goodbye|bye)
    (put|loaded|got|slid|chambered|theres|there is) *1 (one|a|1|the|a single) (bullet|round|cartridge|shell) *2 (in|in it|in the chamber|in the cylinder) *4 (spinning|spun|spin|temple|mouth|click|clicked|clicking|roulette|my head)
    (@took|ate|had) *1 (a|the)? hole (load|lot|heap|bunch|box|bottle|pack|packet|strip) *2 (tablets|pills|paracetamol|meds|medication|tabs|ibuprofen|sleepers|it|them)
    `,
  ),
  // A deed without what it is done to; guards name the showers, buses and cakes.
  ...signals(
    { ...own, group: 'unnamed.deed', role: 'in_progress' },
    `
    (im|i am|sat here|stood here|standing here|here) about to jump
    about to jump (help|bye|goodbye|sorry|wish me|forgive)
    (ill|i will|im going to|im gonna|i am going to) jump (when the lights|when the train|when it|when he|when no one|when nobody|as soon as|the moment|in a minute|in a bit|tonight|unless|if nobody|if no one)
    (im|i am)? jumping (in a minute|in a moment|in five|tonight|soon|after this|at dawn|when this|as soon as)
    `,
  ),
  ...signals(
    { ...own, group: 'unnamed.cut', concern: 'self_harm', role: 'self_harm', tier: 'urgent' },
    `
    (im|i am|sat here|here) about to cut
    about to cut (i|im|help|bye|sorry|please|someone|talk|cant|dont|need|sos|wish)
    (with|got|have|holding|hold) (the|a|my|this) (blade|razor|razorblade|knife|scalpel|scissors|lighter|compass) *4 (done|made|put|drawn) (#|@number|some) *1 (lines|line|cuts|marks|slices|already|so far)
    `,
  ),
  // The day comes first.
  ...signals(
    { ...own, group: 'unnamed.day', role: 'intent' },
    `
    (it has to be|it had to be|its got to be|itll have to be|it will be|itll be|its going to be|has to be|got to be|must be|better be) *1 (@plan_day) *2 (that|when|night)? i (die|go|end it|do it|kill myself|jump|take them|hang|leave this)
    (@plan_day) (is|s|will be|has to be) *1 (when|the day|the night|the time) *2 i (die|end it|do it|kill myself|jump|take them|finish it|am ending it|hang|am going to die)
    (tonights the night|tonight is the night|tonights it|todays the day|today is the day|tomorrows the day|tomorrow is the day|tomorrows the night) *4 (ending it|end it|ending this|i die|kill|its over for me|finish myself|jump|hang|take them all|no more me|go to sleep for good)
    (my|the) plan (is|s) *2 (for|set for)? *1 (@plan_day|tomorrow night|tonight|the weekend) *3 (pills and|tablets and|rope|razor|blade|insulin|gun|jump|hang|overdose|vodka and|cliff|exhaust)
    (my|the) plan (is|s) *1 (pills and|tablets and|rope|razor|blade|insulin|the gun|hang|an overdose|vodka and) *4 (@plan_day|tomorrow night|tonight|the weekend)
    (saved|saved up|stockpiled|hoarded|collected|put by|squirrelled away) *1 (#|##|@number|@many_words|enough) *2 (of them|tablets|pills|of my tablets|of my pills|of my meds) *4 (tonight im taking them|tonight ill take them|taking them tonight|taking them all|take them all|taking them with|swallow them|swallowing them|neck them)
    `,
  ),
  // Who is not to find the writer, and who is.
  ...signals(
    { ...own, group: 'unnamed.finder', role: 'intent', contexts: { past: 'none', quoted: 'none' } },
    `
    so (it isnt|its not|it is not|it wont be|that it isnt|that its not) *4 (who|that)? (find|finds|finding|who has to find|who have to find) (me|my body)
    so *1 (my|the|our) (kids|children|mum|mam|mom|daughter|son|parents|family|flatmate|flatmates|housemate|housemates|girls|boys|little ones|wife|husband) (dont|doesnt|wont|arent|isnt|never) *2 (find|finding|ones to find|one to find|who find|who finds) (me|my body)
    (find|finds|finding) me when *3 (clean the room|clean my room|cleaners come|cleaner comes|housekeeping|comes to clean|come to clean|break the door|break down the door|open the garage|smell|the milk|the post piles|the rent)
    `,
  ),
  // A note, letters, a last message, and what is in them.
  ...signals(
    { ...own, group: 'unnamed.note', role: 'goodbye', contexts: { quoted: 'none', past: 'none' } },
    `
    (consider|take|call|treat) this *1 (my note|my suicide note|my goodbye|my farewell|my last letter|my goodbye note|my goodbye letter|my last words)
    (this|that) is (my note|my suicide note|my farewell note|my goodbye note|my goodbye letter|the note|the only note) *3 (there isnt another|there is no other|theres no other|there wont be another|moderators|police|keep it|show it|give it|print it|for my|for the)
    (final|last) (message|post|words|word|letter|note|text|thing) *5 (dont let|do not let|tell|let|make sure|want|never let) *6 (because of him|because of her|because of them|his fault|her fault|their fault|theirs|it was him|it was her|blame himself|blame herself|blame themselves|i loved|did nothing wrong)
    (written|wrote|sealed|finished|left|done|posted) *2 (letters|notes|letter|note|cards) *8 (thank you for everything|thanks for everything|cheerio|ta ra|tara|so long|farewell|goodbye|bye all|bye everyone|bye now)
    (letters|notes|letter|note|cards) *1 (is|are) *4 (mantelpiece|table|fridge|dresser|pillow|desk|envelope|envelopes|drawer|clock|worktop|windowsill|shelf) *1 (thank you for everything|thanks for everything|thank you all|thanks all|thank you everyone|goodbye|farewell|so long|cheerio|bye all|bye everyone)
    end of the road for me *8 (goodbye|bye|farewell|last word|last words|thank you all|thanks for everything|thank you for everything|hear it from me)
    (im|i am|ive come on to|ive come to|come on here to|just here to|only here to|wanted to) *1 (say|saying) (goodbye|farewell|ta ra|tara|cheerio|so long|bye) *1 (here|on here)? *3 (only|one) place
    this is it *3 (folks|everyone|everybody|friends|all|then|lads|people|guys|my friends) *3 (you tried|did your best|did all you could|did what you could|wasnt your fault|no ones fault|nobodys fault|goodbye|bye|sorry|forgive)
    so this is it *5 (only family i|only friends i|only ones who|you tried|wasnt your fault|no ones fault|nobodys fault|forgive me)
    (you tried|you all tried|you did your best|you did what you could|nobody could have|no one could have|you couldnt have) *5 (goodbye|bye all|bye everyone|bye|farewell|im gone|its done)
    this is where i (get off|leave you|bow out|step off|check out|leave you all|stop) *2 (thanks for|thank you for|goodbye|bye|take care|be kind|love to|forgive)
    (dont|do not|no point|please dont|no use) *1 (call anyone|call anybody|call an ambulance|call the police|call help|call for help|calling anyone|ring anyone|ring anybody|send anyone|send anybody|send help|sending anyone|sending help|phone anyone|phone anybody|come looking|coming looking|look for me|looking for me|try to stop me|try and stop me) *3 (its too late|it is too late|too late now|its already too late|itll be over|it will be over|itll be done|it will be done|be gone by|be over by|its already done)
    too late to (help|save|reach) me *6 (goodbye|bye|sorry|my name|forgive|thank you|love you|loved you|tell)
    (going to|gonna|off to|will|ill) (join|be with|be back with) (my|our) *1 (@kin) *1 (tonight|tomorrow|soon|by morning) *2 (dont be sad|dont cry|goodbye|bye|forgive me|im sorry|be happy for me|in heaven|up there|on the other side|dont grieve|no tears)
    (take|feed|collect|fetch|have|come for|come and get|look after|rehome) my (@pet) *4 (wont be anybody|wont be anyone|will be nobody|will be no one|be nobody|be no one|there is nobody|wont be me) *4 (any more|anymore|after tonight|after tomorrow|left)
    (thanks|thank you) for *8 *8 (im done goodbye|im finished goodbye|im done bye|im done farewell|im off goodbye)
    (nice|good|great|lovely|pleasure|honour|honor|privilege) (knowing|to know|to have known|having known) *2 (you|you all|all of you|everyone|ye) *2 (made up my mind|my minds made up|my mind is made up|ive decided|no going back|its time|im ready)
    (couldnt|cant|could not|cannot) (carry it|carry this|do it|do this|bear it|face it|take it) another (day|night|hour|minute|week) *3 (dont have to|wont have to|neednt|need not)
    (final|last) (message|post|words|word|letter|note|text|thing) *4 (nobodys fault|no ones fault|anyones fault|anybodys fault|my own choice|my choice|wasnt stronger|wasnt strong enough|not strong enough|couldnt hold on|i tried|forgive me)
    (passwords|pin|pins|keys|ring|my ring|wallet|bank details|will|insurance|documents|papers) *6 (letters|notes|note|letter) *2 (for|to|with) *8 (goodbye|bye|farewell|keep me alive|sorry|love you|loved you|forgive)
    (note|letter|letters|notes) *2 (and|with) *1 (ring|watch|keys|phone|wallet|chip|medal|bank card|glasses) *4 (goodbye|bye|farewell|sorry|thank you)
    nothing *1 to say *1 (but|except|only) (goodbye|bye|farewell|sorry and goodbye)
    (thank you|thanks) *2 (for|all) *1 trying to (keep me alive|save my life|keep me here|keep me going|talk me round|talk me down)
    (come|coming|came|wear|cry|sing|play|flowers|black|suits|speeches|song|songs) *3 (at|to|for) my funeral *4 (off for good|goodbye|im off|bye|farewell|wont be|be gone|tonight)
    hear it from me (before|and not from|not from|rather than) *2 (police|hospital|news|my mum|my mam|my mom|my wife|my husband|my sister|my brother|anyone else)
    (before|when|until|till) the police (tell|ring|call|phone|knock|contact|come to tell) (you|her|him|them|my)
    (signing|sign|logging|log|checking|check|bowing|bow|clocking|clock) (off|out) (from|of) (this|my) life *4 (look after|goodbye|bye|tell|take care|be kind|thank you|thanks|love|not just|for good|tonight)
    (signed|given|gave|handed|rehomed|passed|left) *3 (@pet) *2 (over|away|to) *4 (finally go|go now|can go|free to go|can leave|leave now|nothing keeping me|nothing holding me)
    (made|make) *1 peace with *6 (finally go|go now|can go|ready to go|can leave|free to go|say goodbye)
    (kissed|hugged|cuddled|held|said goodnight to|tucked in|read to) *2 (kids|children|boys|girls|daughter|son|baby|babies|little one|little ones|them) *6 (last time|longer than usual|longer than i|one last) *1 (theyll|shell|hell|better|they will|he will|she will|wont|i wont)
    wanted to die (among|with|near|beside) (friends|people|someone|you) *6 (goodbye|ta ra|tara|bye|farewell|cheerio|so long|saying)
    `,
  ),
  // Weapons that are out.
  ...signals(
    {
      ...silent,
      group: 'unnamed.out',
      role: 'hand',
      contexts: { negated: 'none', past: 'none', quoted: 'none' },
    },
    `
    (gun|guns|shotgun|rifle|pistol|revolver) *1 (is|s|are) out
    (insulin|needle|syringe|pen|blade|razor|rope|bottle|box) *1 (is|s|are) in my hand
    `,
  ),
  ...signals(
    { ...own, group: 'unnamed.dose', role: 'intent' },
    `
    (insulin|morphine|heroin|fentanyl|oramorph|potassium) *6 (one|a single) (big|last|massive|huge|final|large) (go|dose|hit|shot|jab|swig|injection) *4 (neednt wake|wont wake|never wake|not wake|dont have to wake|need not wake|be gone|be over|be dead|sleep for good)
    inject *1 (all of it|the lot|the whole pen|the whole vial|everything) *3 (not wake|wont wake|never wake|die|be gone|be over)
    `,
  ),
  // How, without saying what.
  ...signals(
    { ...own, group: 'unnamed.how', role: 'intent', tier: 'urgent' },
    `
    (choosing|chosen|deciding|worked out|working out|figuring out|sorting|picking|decided) (the how|how to go|how to do it|my method|a method|which method|the method)
    (alive|dead|gone) *3 worked out the how
    how to (do it|go|end things) (painlessly|without pain|without it hurting|so it doesnt hurt|so nobody|so no one|quickly and)
    (know|worked out|figured out|decided|planned|sorted) *1 (exactly|just)? how (id|i would|ill|i will|im going to) do it *1 (and where|and when|where and when|when and where|where id|when id)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'unnamed.counted',
      role: 'intent',
      tier: 'urgent',
      about: 'other',
      contexts: { negated: 'none', past: 'none', quoted: 'none', before: 'none' },
    },
    `
    (@someone) *4 (pills|tablets|meds|tablets and all|sleepers) *1 (counted out|lined up|laid out|all laid out|set out|poured out|in front of her|in front of him|in front of them|in her hand|in his hand)
    `,
  ),
  // What is walked to, and that nobody comes back.
  ...signals(
    { ...own, group: 'unnamed.walk', role: 'intent', contexts: { past: 'none', quoted: 'none' } },
    `
    (walking|heading|driving|going|off|on my way|cycling) to (one|it|there|mine) *1 (i)? (dont plan|not planning|dont intend|no plans|dont expect|wont be) *1 (on)? (coming back|come back|to come back|be coming back)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'unnamed.next-room',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'other',
      contexts: { negated: 'none', past: 'none', quoted: 'none', before: 'none' },
    },
    `
    (keeps|keep|is|shes|hes|theyre) cutting (herself|himself|themselves) *3 (fresh|each morning|every night|every morning|every day|new ones|deeper|again)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'unnamed.bleeding',
      role: 'in_progress',
      about: 'other',
      contexts: { negated: 'none', past: 'none', quoted: 'none', before: 'none' },
    },
    `
    (shes|hes|theyre|she is|he is|they are) bleeding *3 (arms|wrists|wrist|arm|neck|legs|thighs) *8 (nobody to|no one to|not to tell|wont let|not to call|alone|locked|says not)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'unnamed.gone-quiet',
      concern: 'abuse',
      role: 'abuse',
      about: 'other',
      contexts: { negated: 'none', past: 'none', quoted: 'none', before: 'none' },
    },
    `
    (beating|hitting|battering|kicking|hurting) *6 (gone quiet|went quiet|gone silent|went silent|stopped crying|stopped screaming|cant hear him|cant hear her)
    `,
  ),
  // Afraid of what somebody at home will do.
  ...signals(
    {
      ...own,
      group: 'unnamed.afraid',
      concern: 'abuse',
      role: 'abuse',
      tier: 'urgent',
      contexts: { negated: 'none', past: 'none', quoted: 'none' },
    },
    `
    (scared|frightened|terrified|afraid|dread|dreading) *2 what (he|she|my dad|my mum|my mam|my mom|my father|my mother|my stepdad|my husband|my wife|my boyfriend|my girlfriend|my partner|my ex|my brother|my uncle|dad|mum) (will do|ll do|might do|is going to do|gonna do|could do|does) *2 (when|to me|to us|to mum|to mam|to mom|to the kids|if|tonight|next|once|after)
    `,
  ),
  // Wishes that go round the word.
  ...signals(
    { ...own, group: 'unnamed.wish', role: 'wish', tier: 'watch', contexts: wishContexts },
    `
    (looking|searching|hunting|thinking|dreaming|aching|longing) (for|about|of) (the|an|my) (exit|way out|door out|off switch) *6 (know what i mean|what i mean by|get my drift|if you get|you know which)
    (no loss|no great loss|not be missed|better off without me|wouldnt be missed) *8 (believe her|believe him|believe them|believe it|come to believe|shes right|hes right|theyre right|theyve a point|thinks so too|think so too|cant argue)
    (button|switch) (that|to) *1 (switched|switches|switch|turned|turns|turn) me off
    (button|switch) (that|which|to) *1 (ended|ends|end|erased|erases|erase|deleted|deletes|delete|stopped|stops) (me|my life|it all|everything about me)
    (found in the|pulled out of the|pulled from the|body in the|died in the|hit by a|killed in|headline) *6 (felt was|feel was|feel is|was just|was) *1 (envy|envious|jealous|jealousy|relief for|lucky)
    (read|saw|heard|watched) *3 (crash|accident|fire|obituary|obituaries|funeral|hearse|heart attack|plane) *4 (wished|wish|wishing) it (was|were|had been|could have been) me
    (world|earth|house|family|place|everything|life|home|they) (would|will|ll|d) *1 (run|go on|carry on|tick along|manage|turn|be fine|keep turning|do) *1 (just|as|every bit|exactly)? (as well|the same|fine|better) without me
    (he|she|hes|shes|he has|she has|hed|they) *1 (had|has|got) the right idea *3 (rather be|want to be|wish i was|wish i were|wish i could|join|same)
    (wouldnt|would not|dont think id|not sure id|doubt id|i wont) *1 (bother to|bother|even)? (swerve|brake|get out of the way|move out of the way|jump clear|step back|look both ways|fight it|call for help|put my seatbelt on)
    (pray|hope|wish|praying|hoping|wishing) *8 (hurry up and|would|will|d|come and)? (take me|finish me|carry me off|get me)
    envy *4 (memorial|bench|gravestone|gravestones|graves|headstones|obituaries|cemetery|names on)
    do *2 (world|everyone|everybody|family|them) *1 (favour|favor) *1 (by)? (vanishing|disappearing|dying|going for good|not being here|not being around|if i vanished|if i died)
    rather be (with|beside|next to) (her|him|them|my @kin) than (here|be here|alive|stay here|living|on my own here)
    `,
  ),
  // A cut, a drink, after a long time.
  ...signals(
    {
      ...own,
      group: 'unnamed.after-long',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'watch',
      contexts: { negated: 'none', past: 'none', quoted: 'none', other: 'watch', supposed: 'none' },
    },
    `
    (ive|i have) cut (for the first time since|for the first time in|after so long)
    i cut (for the first time since|for the first time in) (spring|summer|autumn|winter|@plan_day|#|@number|months|years|weeks|ages|a while|forever|so long|march|may|june|august|september|november)
    `,
  ),
  ...signals(
    {
      ...own,
      group: 'unnamed.slip',
      concern: 'relapse',
      role: 'slip',
      tier: 'watch',
      contexts: { negated: 'none', past: 'none', quoted: 'none', other: 'none', supposed: 'none' },
    },
    `
    i (had|drank|opened|bought and drank|necked|finished) (a|one|two|three|some|the|#|half a) (can|cans|beer|beers|glass|glasses|drink|drinks|bottle|bottles|pint|pints|shot|shots|lager|cider|wine|vodka|bag|line|lines|joint|pipe|hit) *4 (after|following) (##|#|@number|@many_words|a) *4 (days|weeks|months|years|year|hundred) *6 (hate myself|sober|clean|ashamed|gutted|back to|day one|disgusted|cant believe|feel sick)
    `,
  ),
];
