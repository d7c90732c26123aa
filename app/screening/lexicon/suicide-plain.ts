import { intentContexts, wishContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const shared = { language: 'en', concern: 'suicide', about: 'unknown' } as const;

/** What is under way, or a farewell: words of others and of long ago do not count. */
const graveContexts = {
  negated: 'none',
  other: 'urgent',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
  supposed: 'none',
  recovered: 'none',
} as const;

/** Plain, short sentences in which one thing is said and nothing hinted at. */
export const suicidePlain = [
  ...signals(
    {
      ...shared,
      group: 'plain.intent',
      role: 'intent',
      tier: 'urgent',
      contexts: intentContexts,
    },
    `
    (dont|do not|cant|cannot|can no longer|dont even) see *2 (option|options|way|ways|choice|choices|answer|way out|solution|future) *2 (except|but|besides|other than|apart from|than|beyond) *1 (suicide|dying|die|death|killing myself|ending it|kill myself|end it|end my life|ending my life)
    (no|any) *1 (option|options|way|choice|answer|way out|solution) (left)? (except|but|besides|other than|apart from|than) *1 (suicide|dying|die|death|killing myself|ending it|kill myself|end it|end my life|ending my life)
    (make|making|get) myself (not alive|no longer alive|stop being alive|not exist|stop existing|dead)
    (dont|do not|no longer|not|never) (intend|plan|planning|mean|intending|propose|expect) (to|on) (go on living|going on living|keep living|stay alive|staying alive|carry on living|be alive|being alive|still be alive|live past|live to see)
    (life|lives|living) *8 (want|going|ready|plan|decided|mean|need|intend) to end mine
    (self checkout|checking out|checkout|check out|checked out) (from|of) (life|this life|existence|the world|this world|living)
    (suicide|suicides|killed himself|killed herself|killed themselves|jumped|hanged himself|hanged herself|overdosed) *6 i (want|am going|intend|plan|need) to do the same
    (want|wanna|going) to die and *1 (thought|worked out|decided|figured out|know|chosen|planned) *1 how
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.doing',
      role: 'in_progress',
      tier: 'emergency',
      contexts: graveContexts,
    },
    `
    (gun|guns|pistol|pistols|rifle|rifles|revolver|revolvers|shotgun|shotguns|barrel) (is|s)? *1 (in my lap|in my mouth|on my lap|across my knees|on my knees|against my head|against my temple|against my chest|to my head|to my temple|under my chin|at my temple|between my teeth)
    (keep|kept|keeps|am|im|sat|sitting|stood|just) *1 (putting|holding|pressing|lifting|raising|pointing|resting) (it|the gun|the barrel|the knife|the blade|the pistol|the razor|the rifle) (to|against|at|on|in|under|over) my (head|temple|throat|neck|chin|wrist|wrists|mouth|heart|chest)
    already (swallowed|necked|downed|gulped) *1 (the|a|my|both|whole|entire|all) *1 (bottle|bottles|packet|packets|box|boxes|pack|packs|strip|strips|stash|pills|tablets|meds|lot)
    (took|taken|swallowed|necked|downed) (them|it|them all|it all) *2 (minutes|minute|mins|hours|hour|half an hour|an hour) ago *4 (whole|entire|all|every|lot) *1 (packet|bottle|box|strip|lot|them|pack|of them|one of them|last one)
    (whole|entire|full|every last) *1 (packet|bottle|box|strip|lot|pack) *4 (wanted to die|want to die|wanted to end it|and now im frightened|and now im scared|now im terrified|changed my mind)
    (im|i am|ive walked|i walked|walked) (in|into|out into) the (water|sea|river|lake|canal|waves|loch|reservoir) *8 *6 (dont|do not|wont|not|no intention of) *2 (come back|coming back|come back out|swim back|swimming back|turn back|turning back|turn round|turning round)
    (writing|typing|posting|texting|messaging) *2 from *1 (the|a) *1 (cliff|cliffs|cliff edge|cliff top|clifftop|bridge|roof|rooftop|ledge|edge|tracks|parapet|viaduct|railings)
    (one|two|just one) more (step|steps|inch) (and|then) *1 (its over|it is over|im gone|im done|thats it|it ends|its all over|ill be gone|it will be over|itll be over|theres nothing)
    (knife|knifes|blade|blades|razor|razors|scissors|glass) (is|s|are)? (at|to|against|pressed to|pressed against|pressed on) my (throat|neck|wrist|wrists|vein|veins|artery|jugular)
    (taken|took|swallowed|injected|necked|drunk) *3 (fatal|lethal|deadly) (amount|dose|overdose|number|quantity|mix)
    (hidden|hid|hoarded|saved|saved up|stashed|stockpiled|collected|put by|put aside) *1 enough *5 (to die|to kill myself|to end it|to finish me|to be sure|to do it)
    (stocked up on|stockpiled|bought|got hold of) *2 (@pills|paracetamol|ibuprofen|codeine) *2 (because|so|as|since) *1 (want to be gone|want to die|want to be dead|wont be here|intend to die|plan to die|wont wake|dont wake)
    (jumped|died|suicide|killed himself|killed herself|hanged|drowned|overdosed) *6 (tonight|tomorrow|next|soon) (itll|it will|its) *1 (me|my turn)
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.farewell',
      role: 'goodbye',
      tier: 'emergency',
      contexts: { negated: 'none', past: 'none', quoted: 'none' },
    },
    `
    (when|once|after|whoever|by the time) (you|they|someone|somebody|she|he|mum|mam|mom|dad|anyone|the police|police|the cleaner|the landlord|the paramedics|people)? (find|finds|discover|discovers|come across|comes across) (me|my body|whats left of me|what is left of me) *2 (tell|dont|do not|please|let|give|ring|call|phone|make sure|remember|know|keep|send|look after|feed|cover|bury|say)
    (heaven|afterlife|after life|other side|hell|god|after death|after we die|after you die) *8 (ill|i will|im going to|i am going to|im about to|gonna) *1 (find out|know|see|see it|be there|meet him) *3 (tonight|tomorrow|soon|by morning|in the morning|in a few minutes|shortly|later today|today)
    tell *4 (i|that i|id|that id) *1 (forgave|loved|forgive|forgiven|love|thought of|was thinking of|was sorry) *4 before i (died|die|went|go|passed)
    (whoever|anyone who|anybody who|somebody who) *1 (reads|finds|checks|sees|opens|gets) this *8 (already dead|im dead|i am dead|be dead|was loved|already gone|no longer alive|not alive)
    (want|wanted|wish) (this|it|that) to be (my|the) last (thing|words|word|message|post|letter) i (ever|say|write|leave|send)
    (want|wanted|wish) (the|my) last (thing|words|word|message|letter|sentence) *4 to be
    (forgive|sorry|wake|tomorrow|morning|tonight) *8 (youll|you will|shell|she will|hell|he will|theyll|they will) be (a widow|a widower|orphans|an orphan)
    tell my (boys|girls|boy|girl|kids|children|son|daughter|wife|husband|mum|mom|dad|family|parents|sister|brother|lads|babies|baby|little one|little ones) *4 (tried|loved|loves|love|sorry|fought|adored) *5 (goodbye|farewell)
    (goodbye|farewell) *6 tell my (boys|girls|boy|girl|kids|children|son|daughter|wife|husband|mum|mom|dad|family|parents|sister|brother|lads|babies|baby) *4 (tried|loved|loves|love|sorry|fought|adored)
    (sorry|forgive me) *1 for (leaving|going) *8 *6 (ill|i will) be with (grandad|granddad|gran|nan|nana|mum|dad|grandma|grandpa|him|her|my brother|my sister|my son|my daughter) (soon|tonight|again|now)
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.wish',
      role: 'wish',
      tier: 'watch',
      contexts: wishContexts,
    },
    `
    if i (werent|wasnt|were not|was not) (in the world|in this world|alive|on this earth|on this planet|breathing)
    (everything|life|things|home|world|family|house|everyone|everybody|they|kids|children|mum|dad) *4 (better|easier|happier|fine|lighter|simpler) *2 if i (werent|wasnt|were not|was not) (in it|around|here|in their lives|there|in her life|in his life)
    (would it|is it|itd) *1 be *2 (bad|terrible|awful|wrong|tragedy|loss|shame) if (a|the|some|one of those) (lorry|bus|car|truck|train|tram|van|taxi) *2 (hit|took|take|knocked|flattened|ran|got|mowed|wiped|finished) me
    (if|hope|hoping|wish) (a|the|some|that) (lorry|bus|car|truck|train|tram|van) *2 (hit|took|take|takes|hits|knocked|flattened|ran|would hit|would take|wiped) me *2 (out|over|down) *8 (wouldnt|would not|dont think id|so be it|relief|mind|care|fine|kindness)
    (wouldnt|would not|wont|couldnt) (lift|raise|move) a finger to (save|help|rescue) (myself|my life|my own life)
    (wouldnt|would not|wont|not going to) (bother|fight|try|do anything) to (save myself|stay alive|survive|live|save my life|stop it killing me)
    (wouldnt|would not) (move|get out of the way|step aside|jump aside|swerve|brake|call for help|ask for help|take the treatment|have the treatment|have treatment|want treatment|fight it|treat it) if *6 (car|bus|lorry|train|truck|sick|ill|cancer|fire|drowning|heart attack|tumour|tumor)
    would it *1 (matter|make a difference|make any difference) *3 if i (died|were dead|was dead|didnt wake up|disappeared|were gone|was gone|stopped existing)
    (completely|utterly|totally|so|absolutely|entirely) hopeless about *2 (future|life|everything|getting better)
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.attempt',
      role: 'attempt',
      tier: 'watch',
      about: 'self',
      contexts: {
        negated: 'none',
        quoted: 'none',
        supposed: 'none',
        recovered: 'none',
        addressed: 'none',
      },
    },
    `
    (two|three|four|five|six|a couple of|a few|some) (weeks|months) ago *2 i (tried|attempted) to (end my|take my|kill myself|end it|hang myself|drown myself)
    (two|three|four|five|six|a couple of|a few|some) (weeks|months) ago *2 i (overdosed|attempted suicide|jumped off|took an overdose|hanged myself)
    last (week|month) *2 i (tried|attempted) to (end my|take my|kill myself|end it|hang myself|drown myself)
    `,
  ),
  ...signals(
    {
      ...shared,
      group: 'plain.armed',
      role: 'in_progress',
      tier: 'emergency',
      about: 'other',
      contexts: { negated: 'none', past: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (@person|he|she) *2 (went|gone|left|drove|walked|run|ran|stormed) *2 (with|taking|carrying) (the|his|her|a|dads|our) (@gun|rope|knife|razor|hosepipe|pills|tablets) *8 (never see him again|never see her again|never see me again|say goodbye|said goodbye|not coming back|wont be back|isnt coming back|goodbye)
    `,
  ),
  // Tired of being alive, said as comparison, arithmetic or envy.
  ...signals(
    {
      ...shared,
      group: 'plain.weary',
      role: 'wish',
      tier: 'watch',
      contexts: wishContexts,
    },
    `
    if i (got|get|became|was|fell) *1 (ill|sick|cancer|terminal) *2 i (wouldnt|would not) (treat|fight|tell|bother)
    (swap|trade|change) places with *8 (didnt make it|died|dead|dying|passed away|terminal|not think about it|in a heartbeat)
    (empty|numb|useless|tired) and *1 hopeless
    hopeless and *1 (empty|numb|useless)
    been *1 hopeless *1 (so long|for so long|for months|for years|for ages|for weeks|since)
    wish *1 (ground|earth|floor|sea) would *4 (keep me|take me|bury me|and not give me back)
    (id|i would|ill) be (ok|okay|fine|happy|alright|good|at peace|cool) *1 (not existing|not being here|not being alive|being dead|not waking up|if i didnt exist|if i stopped existing|never waking up)
    (im|i am|am|feel|just|be|become) a (dead)? weight on (him|her|them|everyone|everybody|my @family|all of them)
    (outstayed|overstayed) *1 (my)? (welcome|time) *1 (on earth|in this world|in life|on this planet)
    (im|i am) *1 (extra|spare|surplus|superfluous|leftover|in the way) *2 (shouldnt be here|not be here|shouldnt exist)
    i (shouldnt|should not) (exist|be alive|still be alive|have been born)
    (way|button|switch) *3 (be erased|be deleted|erase me|delete me|be wiped|never have existed|be unborn|never have been born|erase myself|not exist|undo my life)
    (like|as if|as though) (never having been|id never been born|i never existed|id never existed|i was never here|i was never born)
    life (feels like|is like|feels) *1 (sentence|prison sentence|waiting room|punishment|life sentence)
    ready to go *1 (when|whenever|if) *2 (called|god calls|lord calls|he calls me|lord wants|god wants|my time comes)
    (plane|flight) *2 (shakes|drops|wobbles|crashes|goes down) *6 (hopeful|relieved|almost glad|happy|disappointed)
    no way out of this *3 (nothing|ever|no door|for me)
    wish *4 (overdose|attempt|hanging) *4 (hadnt failed|had worked|had succeeded|worked|had not failed|had killed)
    (wouldnt it be|would be|be) *2 (lovely|nice|bliss|peaceful|easy) to (fall asleep|lie down|go to sleep|sleep) *6 (not be disturbed|never be found|not wake|not get up|never wake|be left)
    i (take up|am taking up|waste|use up) *1 (air|oxygen)
    like a ghost *6 (might as well be|may as well be|already dead)
    nothing ahead *2 but *1 more *8 (bear|to live|the point|go on)
    (dont think|not sure|doubt|dont know if|dont know how) i can (bear|take|face|stand) *1 more of this
    (brother|sister|kids|mum|mom|dad|family|folks|parents|everyone|husband|wife|shed|hed|theyd|son|daughter|grandchildren) *8 if i (wasnt here|werent here|wasnt around|werent around|was gone|were gone|was already gone|had never been born|was dead|were dead)
    (nicer|better|easier|happier) *1 life if they *1 (only|just) had (my|the other|the others|him|her)
    (cant|cannot|dont) (imagine|picture|see) *1 myself *1 (being around|being alive|alive|existing|living|being here) *4 (next year|any of it|for it|at all|for any|then|much longer|by)
    (cant|cannot) (imagine|picture) next year or (want|wanting)
    (ask|pray|beg|asked|prayed|praying) *2 not to (be given another|wake|see another|get another|see the morning)
    (dont|didnt|not|couldnt) *2 (care|mind|fussed) *1 (whether|if) i (live|survive|make it|wake up) *1 (or not|or die|anymore|these days|now)?
    (something|god|it|death) (took|would take|takes|take) me in the night
    (jealous|envious|envy|envied) *1 of *2 (dead|dying|people who die|people who died|terminally ill)
    (let me go|put me down|put me to sleep) as (kindly|gently|easily|peacefully|quietly) as
    (shouldve|should have) been the one (who|that|to) (stayed over|died|was killed|didnt come|die|stayed)
    (it|cancer|tumour|tumor) (coming back|to come back) *8 way out
    (counting on|hoping for|wishing for) *2 (it|cancer|tumour) *1 (coming back|to come back|to be terminal|being terminal)
    way out *3 (no one|nobody) *2 blame
    (finish|end|stop|be over|over) without me (having to do|having to|doing|lifting)
    wish (it|death|the end) would hurry
    hope *1 (scan|biopsy|test|tests|results|mole|lump|mri) *2 (finds something|is bad|comes back bad|is cancer|terminal|kills me)
    `,
  ),
  // Wanting it, not only wishing: said by its name or as one's own doing.
  ...signals(
    {
      ...shared,
      group: 'plain.bent',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { ...intentContexts, now: 'urgent' },
    },
    `
    (way|ways) to end things *4 (idea|how|plan|method|not gone further)
    (sober|clean|divorced|retired|postpartum|widowed) and (still|now|feeling|actively)? suicidal
    (gone|go|leave|follow|dead|out of here|die) by my own (doing|hand)
    (cant|cannot|couldnt) (see|think|look) (past|beyond) (suicide|killing myself|ending it|death|ending my life|dying)
    (suicide|dying|death|ending it|killing myself) *8 (only|one) thing *2 (look forward to|looking forward to)
    living *4 (be|ill be|going to be) the one to (stop|end) (it|my life|this life)
    (from|gone from|went from|turned) *1 (wish|wishing|wanting) *3 (dead|die|was dead|was gone) *2 (wanting to make it happen|make it happen|wanting to do it|planning it|planning to)
    wish to die *2 (turned|become|grown|changed) *1 into *1 plan
    want to end your own life *8 (cause i do|because i do|i do bad|cos i do)
    (cannot|cant|couldnt|wont) (get|shake|push|drive) *1 (suicide|killing myself|dying|ending it|ending it all|ending my life|hanging myself|overdosing) (out of|from|off) my (head|mind|thoughts)
    keep thinking *1 i (should|ought to|could|might|need to) *1 (take my own life|take my life|kill myself|end my life|end it all|die)
    (trying|try|tried) not to think about (ending it all|killing myself|ending it|dying|ending my life|suicide) *6 (stopped trying|cant|cannot|failing|all i)
    (hoping|hoped) *1 (it|cancer|biopsy) *1 (would|will|d)? do the job for me
    (have to|got to|going to have to) do it myself and i want to
    (part of me|half of me|my mind|most of me) *2 (decided|chosen) to (die|end it|end my life|go for good)
    `,
  ),
];
