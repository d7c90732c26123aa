import { attemptContexts, intentContexts, slipContexts, wishContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const spokenContexts = {
  negated: 'none',
  addressed: 'none',
  past: 'none',
  quoted: 'none',
} as const;
const seenContexts = { ...spokenContexts, before: 'none', supposed: 'none' } as const;
const abuseContexts = { ...spokenContexts, before: 'none', anyone: 'none' } as const;
const other = { language: 'en', concern: 'suicide', about: 'other' } as const;

/** Somebody else in danger, what is done at home, a drug after a time without, a slip: as plainly as people say it. */
export const framesPlainly = [
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'self',
      group: 'plainly.weary',
      role: 'intent',
      tier: 'urgent',
      contexts: intentContexts,
    },
    `
    want to die *1 (pissed off|fed up|sick|tired) (with|of) trying
    // What a leaflet lists, and the writer has.
    (suicidal thoughts|thoughts of suicide|suicidal ideation|suicidal feelings) *8 (ive had them|i have them|i get them|im getting them|im having them|ive got them|ive been having them|i do have them|that is me|thats me now) *1 (every|each|all|since|daily|most|now|constantly|badly|again)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'self',
      group: 'plainly.unseeing',
      role: 'wish',
      tier: 'watch',
      contexts: { ...wishContexts, negated: 'watch' },
    },
    `
    (dont|do not|cant|cannot|no longer|never) see *1 (any|the|much|a)? (point|sense|use|purpose) *2 (in|of|to) (being alive|staying alive|being here at all|still being here|keeping alive|keeping on living)
    (crawl|get|climb|hide|curl up|lie|stay) (under|in|into|beneath) *1 (duvet|bed|covers|blanket|blankets|quilt) and (never|not ever|not) *1 (wake up|waking up|wake again)
    (past|beyond) (all)? (hope|saving|help|repair|mending|rescue) and *1 so am i
    im done i mean *2 (living|life|being alive)
    `,
  ),
  // Said as it is, with nothing after it that it is only said of.
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'self',
      group: 'plainly.die',
      role: 'wish',
      tier: 'watch',
      contexts: { ...wishContexts, before: 'watch', supposed: 'watch' },
    },
    `
    (i|and|now|honestly|really|lately) (long|ache|yearn|crave|itch) to (die|be dead)
    (i|and|now|honestly|really|lately) (only|most days|simply|just) (want|wanna|need) (to)? (die|be dead)
    (i|and|now|honestly|really|lately) (want|wanna|need) (to)? (die|be dead)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'self',
      group: 'plainly.die-meant',
      role: 'wish',
      tier: 'urgent',
      contexts: { ...wishContexts, before: 'watch', supposed: 'watch' },
    },
    `
    (i|and|now|lately) (actively|positively|absolutely|do|very much|genuinely|seriously|truly) (want|wanna|need) (to)? (die|be dead)
    `,
  ),
  // Wants to die or to kill oneself, in all plain words.
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'self',
      group: 'plainly.explicit',
      role: 'intent',
      tier: 'urgent',
      contexts: { ...intentContexts, past: 'none', before: 'watch' },
    },
    `
    (i|im|and|just|realy|really|so|now) wont to (@end_self|kill my self|be dead|end me life|end it|end my self|hang my self|die so|die now|die tonight|die help|die please|die and|die i|die because|die it|not be here|not be alive)
    (be dead|to die|dying|death) *8 (brave|strong|desperate|bold|drunk|determined) enough to do it *4 (nearly|almost|there|soon|close|now|today)
    (thoughts|thought|roads|paths|everything|days|conversations|nights) *1 (lead|leads|end|ends|come back|comes back|circle back) *1 (to|at|towards|in) *1 (suicide|killing myself|death|ending it|ending my life|dying|the rope|the bridge|hanging myself)
    (alive|living|life|existing|existence|being here|be here) *6 (going to|gonna|ill|will|want to|ready to|time to) put (a stop|an end) to it
    (i|im|and|just|really|still|now|only|ive|do) (crave|craving|craved|long for|longing for|yearn for|yearning for|ache for|aching for|hunger for|thirst for|hungry for|want|pray for|praying for|desire) (death|my own death|my death)
    (be killed|kill me) *8 (ill|i will|ill have to|i must|i shall have to|ill just) *1 (do it|do it myself|do the job|manage it|have to)
    (sleep|sleeping|asleep|dead|gone|nothing|nothingness) (for ever|forever|for good) *6 (want to|going to|im going to|ill|will|ready to|how to|can) make it happen
    (death|dying|dead|die|suicide) *8 (tempted|want|wanting|ready|close|longing|going) to (get it over with|get it over|hurry it along|speed it up|bring it on|bring it forward|help it along|get there sooner)
    (like|want|going|tempted|ready|love|rather|meaning|about|prefer) to finish the job myself
    (want to|wanna|wanting to|urge to|tempted to|itching to|stop myself|stopping myself|fight not to|fighting not to|keep myself from|to keep from|so i dont|to stop me|dare myself to) *1 (steer|steering|swerve|swerving|drive|driving|step|stepping|walk|walking|veer|turn|turning|pull out|throw myself|jump|jumping|stepping out|step out) *1 (into|in front of|under|out in front of|off) *2 (lorry|lorries|truck|trucks|bus|buses|traffic|train|trains|wall|tree|trees|oncoming|hgv|barrier|river|platform|kerb|tube)
    (hold|grip|hang on to|hold on to|cling to|stand back from|sit on) *4 so (i|that i) (dont|wont) (step out|step off|jump|walk into|do it|go over|throw myself|fall in on purpose)
    (voice|voices|my head|my brain|my mind|head) *2 (says|say|saying|telling me|tells me|tell me|screams|keeps saying|keep saying|said|whispers|shouts|going) *2 (shoot yourself|drown yourself|end your life|end it now|jump in front|jump off the|overdose|swallow them all|take them all|throw yourself|kill yourself|cut your throat|slit your throat|hang yourself|slit your wrists|cut your wrists|drown yourself|go and die|you should die|die die|jump jump|just jump|do it do it|swallow them all|take them all|end your life)
    (look at|see|stare at|staring at|looking at|walk past|eye up|keep eyeing) *2 (belts|belt|rope|ropes|knives|knife|beam|beams|pills|tablets|rafters|banister|cord|cables) *6 (think of using one|think of is using one|think about using|using one|using it on myself|hanging from it|hanging from one|swallowing them all|taking them all|using them all)
    (ill|i will|i shall|i would|id) have (done myself in|topped myself|killed myself|hanged myself|ended my life|offed myself|drunk myself to death|jumped) *1 (long|well|way|years)? (before|by)
    (urge|wish|desire|longing|impulse|temptation|decision) to (do away with|kill|end|finish|hang|shoot|drown|destroy|extinguish) oneself
    (brain|mind|head|depression) *1 (offers|keeps offering|suggests|keeps suggesting|serves|hands|whispers|sells|advertises|pitches|recommends) *1 (me|us)? (suicide|death|dying|killing myself|the rope|a way out)
    (plan|plans|planning|imagine|imagining|rehearse|rehearsing|picture|picturing|design|organise|draft) my own *1 (death|suicide|overdose|hanging) (like|every|each|while|all|most|in|when|instead|over|as|and)
    (plan|plans|planning|rehearse|rehearsing|mapping out|plotting|working out) my (own death|own suicide|suicide|overdose|own hanging)
    (want|wanna|wanted|wanting|longed|need|long|ache|yearn|pray|beg|crave) (for nothing|nothing) *1 (but|except|more than|other than|so much as) *1 (to die|death|to be dead|to @end_self|for death|dying)
    (every|whole|all|each) (part|bit|fibre|fiber|inch|bone|cell|piece|ounce|atom) of (me|my body|my being|my soul) *1 (wants|longs|yearns|aches|begs|screams|is begging|is screaming|is desperate|cries out|wishes) *1 (to die|to be dead|for death|to @end_self)
    (part|half|most) of me (has|had|s) *2 (made|decided|resolved|chosen|settled) *3 (to die|to @end_self|i should die|on dying)
    (ive|i have|i|have|finally) *1 (decided|concluded|realised|realized|accepted|resolved) *1 (that|ill be|im|its)? *2 (rather be dead|rather die|better off dead|better dead|should be dead|should die|have to die|need to die|must die|want to die|deserve to die)
    (the|this|an|my) *1 (urge|urges|desire|compulsion|impulse|longing|need|wish|craving|pull|temptation) to (die|be dead|@end_self)
    (death|dying|suicide|being dead|killing myself|ending my life|ending it all|to die|to be dead) is (all|everything|the only thing|the one thing|only thing|what|exactly what) *1 i *1 (want|wish for|crave|long for|dream of|dream about|need|can think about|think about|look forward to|have left|am after|desire)
    (all|everything|the only thing|only thing|the one thing|one thing) (i|that i|i still|ive|that ive) *2 (want|wanted|wish for|crave|long for|dream of|dream about|need|think about|think of|thinking about|look forward to|care about|have left) *1 (now|any more|anymore|these days|all day)? (is|are|was) *2 (death|dying|to die|to be dead|suicide|how to die|how to kill myself|how to end it|how to end my life|how to do it|@ending_self)
    (should|must|need to|have to|got to|gotta|going to|gonna|want to|will|ill|id like to|intend to|mean to|ought to|time to|ready to) *1 (finish|end|terminate|stop|snuff out|extinguish|take|cut short|put a stop to|put an end to|bring to an end) my own (life|existence|story|breath|days|suffering)
    (started|keep|been|kept|cant stop|always|im|i am|starting|find myself|caught myself) *1 (thinking|feeling|believing|convinced|sure) *1 (that)? *1 (the|a|my)? (river|rope|noose|train|trains|tracks|bridge|cliff|pills|tablets|gun|blade|knife|sea|suicide|death|dying|overdose) (is|are|might be|may be|would be|could be) (the|my|an|a)? (answer|way out|solution|only way|only answer|only option|best option|end of it|way to go|kindest thing|only thing left)
    (my|the) (only|one|last|single|biggest|dearest|sole) *1 (wish|want|desire|goal|aim|plan|hope|dream|ambition|prayer|option|choice|way out) *3 (is|left is|now is) *2 (to die|death|dying|to be dead|suicide|to @end_self|@ending_self)
    i (choose|chose|have chosen|will choose|am choosing|would choose) *1 (death|dying|to die|to be dead|suicide)
    (ready|prepared|desperate|longing|yearning|aching|itching|begging|eager|keen|hungry|willing) (to @end_self|to die by my own hand|to be the one that ends it|to kill me)
    (want|wanna|need|going to|gonna|ready|like|have) *1 to *1 (kill|hang|shoot|drown|stab|gas|end|finish|top|off|poison|unalive|murder) *1 (myself|my self|me myself) (so|too|really|right|and|because|to make|before|i)?
    (my head|my brain|my mind|the voices|a voice|voices|something in me|my body|my thoughts) *1 (keep|keeps|is|are|kept|always)? (telling|tells|tell|screaming|screams|saying|says|begging|begs|ordering|orders|shouting|shouts) *1 (at me|me)? (to|that i should|i should|you should|go and|go on|just)? (jump|die|kill myself|kill yourself|end it|end it all|end my life|hang myself|do it) *4 (and|want|listen|obey|tempted|might|agree|believe|right|cant|loud|louder|all day|every day|constantly|nonstop|non stop)
    (no|zero|not an ounce of|lost the|lost my) will to live *1 (and|but|just|only)? *1 (every|all the|plenty of|a strong|a|full of)? *1 (will to die|wish to die|desire to die|want to die|i want to die|urge to die)
    (i look at|i see|i stare at|staring at|i pass|i drive past|i walk past|looking at) (the|that|my|those|a) *2 (@lethal_thing|@fall_place|@plan_place|pit|slurry pit|river|rope|knife|tracks|train|cliff|bridge|rafters|beam) and *1 i *1 (want in|want to be in it|want to go in|want to jump|want to step off|want it|want to use it|think do it|hear it calling|want it to be me|picture myself hanging|picture myself going over)
    (i want|i wanna|i need|i would like|id like) *1 (my life|this life|my existence|my time here|my heart|my breathing|my breath) *1 (over|ended|finished|stopped|to end|to stop|to be over|done with|gone|taken) *2 (by my own|and im|and i am|now|for good|today|tonight|hand|myself)
    (unlike|like|same as) (george|him|her|them|jack|romeo|juliet|neil|chester|kurt|the hero|the girl|the boy|the man|the character|hannah) *1 i *1 (still|do|really|just|actually)? want to (jump|die|do it|end it|drown|hang|go under)
    (watching|watched|reading|listening to|rewatching|playing|saw|read|finished) *6 and *1 (wanting|longing|planning|hoping|deciding|wishing) *1 (to die|to be dead|to drown|to jump|to hang|to go the same way|to end it|i could do the same|to follow him|to follow her|to do the same) (like|myself|too|as well|with|the)?
    `,
  ),
  // To do away with oneself by a fall, a train or a crash; to see it happen and want it.
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'self',
      group: 'plainly.urge',
      role: 'intent',
      tier: 'urgent',
      contexts: { ...intentContexts, past: 'none', before: 'watch' },
    },
    `
    (death|dying|suicide|being dead|my own death|an overdose|killing myself|ending my life) is *1 (what|all|where|thing|road|option|way) *1 (im|i am|ive|i have) (choosing|after|aiming for|going for|chosen|picked|heading|headed|set on|decided on|looking for|seeking|longing for|ready for|waiting for|counting on|going)
    part of me *2 (would like to|wants to|longs to|wishes to|aches to|is longing to|would love to|wanted to) *1 (drown|hang|kill|shoot|end|poison|burn|destroy|stab|throw) (herself|himself|itself|me|us|themselves)
    (gun|cabinet|stuff|drugs|insulin|blade|knife|scalpel|needle|rope|syringe|what we have|what i have|anaesthetic|pentobarbital|rifle|shotgun|morphine|fentanyl|potassium|ketamine|using it|use it|using them|use them|using that|using some) *6 on myself
    (id|i would|id have|i would have) *1 @end_self *2 (if|but|only|tomorrow) *4 (dared|dare|sure it|certain it|nerve|courage|guts|gun|coward|brave|painless|hurt|finding me|find me|fail|failing)
    (resigned to|determined on|one bad day from|inches from|inches away from|obsessed with|consumed by|not far off|not far from|drawn to|on the brink of|on the verge of|set on|bent on|at the point of|working up to|preparing for|leaning towards) *1 (suicide|an overdose|my own death|jumping off|@ending_self)
    (answer for me|left for me|where this ends|where it ends|my decision|my next step|my choice|coming back to|way this ends|how this ends) is *1 (my own death|suicide|an overdose|death|@ending_self)
    (stop|stops|stopping|stopped|keeps|keeping|holding|holds|kept|between) *1 (me|myself|me back) *1 (from|and)? *1 (jumping|suicide|taking the lot|taking them all|swallowing the lot|an overdose)
    (what|all|thing) *1 (im after|i am after|im looking for|im set on|im aiming for|im going for|i want|i really want|i crave|i seek|im seeking|i desire|i wish for|im hoping for|i long for|i need) *2 is *1 (my own death|death|my death|suicide|dying|an overdose|to die|to be dead|my own end|@ending_self)
    @my_urge *1 (@end_self|overdose|od on)
    (@bent_doing|@consider) *1 (@ending_self)
    (@my_urge|@will) *1 @leap_go *2 (in front of|infront of|out in front of|under|underneath|beneath) *2 @leap_hit
    (@consider|@bent_doing) *1 @leap_going (in front of|infront of|out in front of|under|underneath|beneath) *2 @leap_hit
    @my_urge *1 @leap_go (off|of|out of|off of|over|from|down) *2 @leap_height
    @meaning_to *1 (jump|leap|plunge|roll|dive|let myself fall|tip myself|fling myself|throw myself) (off|from|out of|off of) *2 @leap_height
    (@consider|@bent_doing) *1 @leap_going (off|of|out of|off of|over|from|down) *2 @leap_height
    (throw|throwing|hurl|hurling|fling|flinging|chuck|chucking|launch|launching|cast|casting|heave|heaving|plunge|plunging|lob|lobbing|tip|tipping|drop|dropping) (myself|meself|my body|my self) (in|into|down) *2 @leap_water
    (throw|throwing|hurl|hurling|fling|flinging|chuck|chucking|launch|launching|cast|casting|heave|heaving|plunge|plunging|lob|lobbing|tip|tipping|drop|dropping) (myself|meself|my body|my self) (off|over|under|beneath|onto|on to|in front of|infront of|out of|from) *2 (@leap_water|@leap_height|@leap_hit)
    (@my_urge|@will|@consider|@bent_doing) *1 @drive_at *2 (into|off|in front of|under) *2 @crash_into
    (@my_urge|@will|@consider|@bent_doing) *1 (drive|driving|crash|crashing|steer|steering) *2 (into|off) *1 (sea|river|lake|loch|pier|dam|water)
    (@my_urge|@will) *1 (swim|wade|walk|row|paddle|go) (out|into the sea|into the water|into the river|into the lake|into the waves) *2 (drown|go under|sink|never come back|not come back|never turn back|never return|dont come back|cant come back|cant swim back|disappear)
    (urge|urges|pull|pulled|tempted|ready|desperate|longing|long|ache|decided|intend|mean|plan|planning) to *1 (walk|wade|swim) (straight|out)? into the (sea|ocean|waves|river|lake|loch|water)
    @seeing_me *1 (myself|me|my)? *1 @dying_scene *8 @wants_that
    (suicide|an overdose|overdose|overdosing|ending it|ending it all|ending my life|hanging|hanging myself|killing myself|taking my own life|my own death) (is|feels|looks|seems) *1 (what|where|all|next|the|my|a|like) *1 (ive decided on|i have decided on|ive settled on|ive chosen|im heading|i am heading|im going for|next for me|only answer for me|only answer|only way out|right choice for me|thing i want most|thing i want|one thing left for me|next step|choice|matter of when|question of when|certainty for me|plan|way ill go|way forward for me|im working towards|im going to do|i want now|i want)
    (suicide|an overdose|ending it|ending it all|ending my life|killing myself|hanging myself|taking my own life) (makes|is making|has started making|has started to make) *1 sense (to me|now|these days|lately|at last)
    (suicide|ending it|ending my life|killing myself|hanging myself|taking my own life|dying) (isnt|is not|is no longer) *1 (a maybe|an if|a question|a what if|a question of if|just an idea|just a thought|a thought any more|optional|a threat) *2 (its|any|now|but|for me|anymore|when|tonight|tomorrow)
    (suicide|ending it|an overdose|killing myself|ending my life) is going to happen
    (dangerously|intensely|acutely|deeply|horribly|terribly|painfully|violently|frighteningly|profoundly|hugely|overwhelmingly|unbearably) suicidal
    (fighting|battling|suffer from|suffering from|struggle with|struggling with|live with|living with|plagued by|tormented by|haunted by|consumed by|get rid of|shake|shake off|drowning in|flooded with) *2 suicidal (thoughts|feelings|urges|ideas|ideation|impulses)
    (ways|time|moment|chance|opportunity|nerve|courage|strength|means|guts) to (@end_self)
    (want|wish|need|like|choose|decided|crave|going|hoping) to *1 (die|be dead) *1 (by|at|through) *1 (my own hand|own hand|own hands|suicide|hanging|overdose|jumping|drowning)
    `,
  ),
  ...signals(
    {
      ...other,
      group: 'plainly.told',
      role: 'in_progress',
      tier: 'emergency',
      contexts: seenContexts,
    },
    `
    (@told_of) *3 (@they_will) (@dies_third) *2 (@plain_hour)
    (@told_of) *3 (hell|shell|theyll|he will|she will|they will|hes going to|shes going to) be (dead|gone for good) (by|before|when|tonight|tomorrow)
    (swallowing|taking|necking|eating) (everything|anything|all the pills|all the tablets|the lot|every pill|every tablet) *2 (house|cupboard|cabinet|drawer|medicine box|before mum|before dad|before we|before they)
    (threatening|threatens|threatened|planning|plans) to (@dies_third) *2 (@plain_hour)
    (@told_of) *3 (@they_will) (do it|do it for real|be gone|be dead|go through with it) *2 (@grim_hour)
    (@kin|someone|somebody|he|she|they|hes|shes|theyre|cousins|girl|boy|guy|lad) *4 (swallowing|necking|downing|popping) *2 (pills|tablets|paracetamol|meds|them|handfuls)? *1 (on camera|on cam|on a livestream|on livestream|on a stream|on stream|on video|on facetime|on webcam|on call|on a call|live|in front of me|right now|as we speak|one by one|by the handful)
    (@kin|someone|somebody|he|she|they|hes|shes|theyre) *4 (taking|swallowing|eating) *2 (pills on|tablets on|pills live|tablets live|paracetamol on|overdose on|overdose live) (camera|cam|stream|video|facetime|webcam|call|a call|a video call|live)?
    (@kin|man|woman|someone|somebody|person|he|she|hes|shes) *4 (@brink_third) *6 (@brink_sign)
    (@kin|ex|he|she|hes|shes|they|someone|somebody) *2 (sent|posted|snapped|texted|messaged|showing|showed) *4 (photo|picture|pic|photos|pictures|pics|video|selfie) of *2 (cut wrists|slit wrists|cut wrist|slashed wrists|bleeding wrists|bleeding arms|cut arms|wrists cut|wrists slit|bleeding|arms bleeding)
    (@kin|he|she|hes|shes) *2 (left|sent|posted|texted|messaged|written|wrote) *3 (suicide note|goodbye note|goodbye text|goodbye message|goodbye letter|farewell message|farewell note|farewell letter|farewell text|letter saying sorry|note saying sorry|letter saying goodbye|note saying goodbye|goodbye and sorry|goodbye to all of us|goodbye to us all) *4 (@gone_third)
    `,
  ),
  ...signals(
    { ...other, group: 'plainly.despair', role: 'warning', tier: 'urgent', contexts: seenContexts },
    `
    (@told_of|telling me|been saying|talks about) *3 (@they_wish) *1 (@despair_said)
    (@told_of|telling me|been saying|talks about) *3 (@they_wish) *1 (@despair_denied)
    (says|said|told|reckons|swears|claims|admitted|admits) *3 (doesnt care|dont care|does not care|not bothered|doesnt mind|dont mind|wouldnt mind|makes no odds|past caring) *1 (if|whether) (he|she|they|hes|shes) *1 (doesnt wake|dont wake|doesnt come round|dont come round|goes over|wakes up|wakes|dies|lives|lives or dies)
    (he|she|they|hes|shes) *1 (hopes|hoping|hope) *1 (next one|next hit|next bag|next shot|last hit|one of them|one of these) *1 (takes|kills|finishes|does) (him|her|them)
    (@told_of|admitted) *3 (he|she|hes|shes) *1 (feels|is|feeling|felt|been|being)? suicidal
    (my|our|this|the) *2 (@kin) *3 (having|has|been having) *1 suicidal (thoughts|feelings|ideation|urges)
    (my|our|this|the) *2 (@kin) *3 (talking|talks|started talking) about (ending it all|ending it|ending his life|ending her life|killing himself|killing herself|taking his own life|taking her own life|suicide)
    (asked|asking|asks) (me|us|google|how) *1 how many (tablets|pills|paracetamol|paracetamols|sleeping tablets|sleeping pills|painkillers) *2 (it takes|it would take|itd take|would it take|to die|to kill|is fatal|are fatal|would kill)
    (joking|jokes|joked|joke) *1 about (topping|killing|offing|hanging|shooting|drowning) (himself|herself|themselves)
    (@kin|he|she|hes|shes) *3 (looking up|googling|googled|searching|searched|looked up|researching) *2 (how to|ways to|best way to) (die|hang|overdose|kill|end|tie a noose)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'overdose',
      about: 'other',
      group: 'plainly.lifeless',
      role: 'in_progress',
      tier: 'emergency',
      contexts: seenContexts,
    },
    `
    (@kin|man|woman|baby|toddler|he|she|hes|shes|lad next door) *2 (@lifeless|stopped responding|stopped answering|wont respond|isnt responding|is not responding|not responding|not answering when i shake|isnt answering when i shake) *6 (@body_sign)
    (@kin|man|woman|baby|toddler|he|she|hes|shes) *2 (@lifeless) *6 (cold|clammy|freezing|what do i do|what should i do|please help|ambulance|should i call|do i call|999|911|took something|taken something|taking something)
    (hes|shes|he is|she is|he has|she has|his lips are|her lips are|@kin) *1 (@body_sign) *4 (wont|isnt|not|is not|doesnt) (respond|responding|wake|waking|rouse|move|moving|answering|answer me)
    (@kin|he|she|hes|shes) (has|have|has just|just|have just|had just) (overdosed|oded|odd)
    (@kin|he|she|hes|shes) (is)? overdosing
    (@kin|girl|guy|he|she|hes|shes) *3 (had|taken|took|swallowed|downed|necked) (about|around|like|over|maybe|nearly|at least|roughly|almost)? (##|twenty|thirty|forty|fifty|sixty|a load of|loads of|a bunch of|a handful of|a bottle of|a box of|a whole bottle of|a whole box of|a packet of|two packets of) (mums|dads|nans|her|his|my|the|sleeping|of mums|of my|of her|of his)? *1 (tablets|pills|paracetamol|paracetamols|sleeping tablets|sleeping pills|painkillers|antidepressants|codeine|meds)
    (hes|shes|he is|she is|he has|she has|@kin has|lips have) *1 gone (a|all|an) *1 (purply|purplish|bluish|blueish|bluey|greyish|ashen|mottled)
    (cant|cannot|couldnt|unable to) (get|wake) (my|our|the|a) *2 (@kin|baby) *1 (to wake|to wake up|to come round|to respond|to open|to stir|up) *6 (@body_sign)
    (cant|cannot|couldnt|unable to) (get|wake) (my|our|the|a) *2 (@kin|baby|him|her) *6 (using|used|xanax|heroin|fentanyl|pills|tablets|vodka|drinking all day|took|taken|needle|methadone|valium)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'self_harm',
      about: 'other',
      group: 'plainly.cutting',
      role: 'self_harm',
      tier: 'urgent',
      contexts: { ...spokenContexts, before: 'none', supposed: 'none' },
    },
    `
    (@kin|pupil|pupils|teenager) *4 (@hurts_third)
    (@kin|pupil|pupils|kid|teenager|someone|somebody|he|she) *4 (showed|shows|shown) (me|us) (her|his|their) *1 (cuts|fresh cuts|self harm|cut arms|cut wrists)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      about: 'unknown',
      group: 'plainly.attacked',
      role: 'abuse',
      tier: 'emergency',
      contexts: { ...seenContexts, anyone: 'none' },
    },
    `
    (@kin|he|hes|she|shes|they|theyre) (is|are|keeps|wont stop)? (hitting|beating|kicking|punching|choking|strangling|attacking|hurting) (me|us) *4 (cant get out|cant leave|cant get away|wont stop|as i type|right now|please help|hiding|locked|what do i do|going to kill me|hell kill me|shell kill me|help me|please someone|nowhere to go)
    (just|has|hes|shes|he has|she has) *1 (smashed|kicked|broken|smashing|kicking|breaking|battering) (the|my|our) *1 (door|window|bathroom door|bedroom door|front door) (in|down|open)? *6 (right now|scared|hiding|help|what do i do|kids are|kids|locked|screaming)
    `,
  ),
  // “He has never hit the children, only me”: that is no denial.
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      about: 'unknown',
      group: 'plainly.only-me',
      role: 'abuse',
      tier: 'urgent',
      contexts: { past: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (hit|hits|beat|beats|hurt|hurts|touch|touched|touches) the (kids|children|girls|boys|baby|dog) *1 (only|just) *1 me
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'abuse',
      about: 'unknown',
      group: 'plainly.abused',
      role: 'abuse',
      tier: 'urgent',
      contexts: { ...abuseContexts, supposed: 'none', recent: 'urgent' },
    },
    `
    (husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|bf|gf|hubby) *1 (hits|punches|kicks|slaps) like a *1 (truck|mule|horse|hammer|boxer|heavyweight|train|grown man|man)
    (@kin|he|she|hes|shes|they) *1 (controls|control|controlling) *2 my (money|wages|bank card|cards|benefits|bank account|accounts|phone)
    (@abuser) *2 (smacks|knocks|slaps|throws|pushes|shoves|kicks|bashes) (me|us|her|him|my mum) (about|around|into|against|down|over|across)
    (@abuser) *3 (slaps|hits|kicks|punches|spits|bites|chokes|shoves) and (slaps|hits|kicks|punches|chokes|shoves|bites) (me|us|her|him|my mum)
    (@abuser) *3 has (hit|slapped|punched|kicked|strangled|choked|raped|headbutted) (me|us|my mum)
    (@abuser) *2 (twists|twisted|burns|bends|breaks|broke|crushes|grabs|squeezes) my (arm|arms|wrist|wrists|fingers|hand|neck|throat|face|leg) *4 (when|till|until|if|behind|every|because|cry|scream|late|and)
    (@abuser) *2 (spits at|spits on|spat at|kicks|shoves|headbutts|hurts|batters|thumps|clouts|whacks|belts|canes|whips) me (and|when|if|then|because|every|at night|if i|whenever|with a|daily|all the time|most|again|nearly)
    (@abuser) *2 (keeps|hides|has taken|took|takes|hid|has|confiscated) my (passport|papers|visa|documents|house keys) *4 (cant|so i|leave|go|away|escape|run)
    (in laws|family|husband|parents|uncles|brothers|mother in law|father in law|they|@abuser) *2 (kept|keep|keeping|held|holding) me (locked|locked in|locked up|locked away|shut in|shut up in|prisoner|a prisoner|captive|imprisoned)
    (@kin|he|she) *1 takes *1 (all my money|all my wages|my wages off me|my bank card|all my pay|every penny)
    the (man|woman|guy|bloke|lad|fella) *1 (i live with|im with|i am with|i married|i share with|next door|upstairs|across the hall) *2 (@hits_third|controls|pulls|drags|burns|locks|keeps|is beating|is hitting|is hurting|wont let|shakes) *1 (me|us|her|him|his|my|the kids|the baby|the children|them)
    (@kin|neighbour|man next door|woman next door|bloke next door|couple next door|he|she) *2 (@hits_third|is beating|is hitting|keeps beating|keeps hitting|keeps hurting) (his|her|their|my|the) *1 (wife|girlfriend|husband|boyfriend|mum|mam|mom|sister|brother|kids|kid|children|baby|dad|nan|gran|son|daughter|partner|toddler)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'self_harm',
      about: 'self',
      group: 'plainly.self_harm',
      role: 'self_harm',
      tier: 'urgent',
      contexts: {
        ...intentContexts,
        past: 'none',
        now: 'urgent',
        supposed: 'watch',
        recovered: 'none',
      },
    },
    `
    (beans and styro|styro and beans|hit styro|hit beans|cut to styro|cut to beans|down to styro|styro on my|styros on my)
    (long sleeves|sleeves|hoodie|hoodies|arms covered|change for pe|cover my arms) *6 (blade|blades|razor|razors|scissors|fresh ones|fresh cuts|i cut) *2 (every|daily|most nights|nightly|each|since|again)
    i (just|have|ended up|only)? (harmed myself|self harmed|harming myself)
    (ended up|wound up|gave in and started|couldnt stop myself|back) (cutting|self harming|harming) (myself|again|tonight|last night|today|just now|after|an hour|this morning|deeper|on sunday)
    (cut|burned|burnt|sliced|scratched) (myself|my arm|my arms|my leg|my legs|my thighs) *2 (school toilets|toilets at school|after the argument|after the row|after the fight|after we argued|after our row|on purpose|deliberately|months clean|weeks clean|days clean|year clean|years clean|to cope|to feel something|to punish)
    i (cut|burned|burnt|sliced) (mine|my own) *2 on purpose
    (nearly|almost|so close to|came close to|close to) (self harmed|self harming|selfharmed|selfharming|harmed myself|harming myself|cutting again)
    (arms|wrists|thighs|arm|wrist|skin) (is|are)? *1 (itching|begging|screaming|crying out|craving|burning) (for it|for the blade|for a blade|for the razor|to be cut|to be cut again|for a cut)
    (sat|sitting|im) *1 (here|in my room|in the bathroom|on the floor)? (cutting|self harming|burning myself)
    (cut|cutting|sliced|slicing|burned|burnt|burning|slashed|slashing|scratched|carved|carved up|cut up) my *1 (belly|tummy|abdomen|shins|calves|breasts|feet|face) *2 (again|with a razor|with a blade|with glass|with broken glass|with scissors|with the scissors|and i cant stop|because i hate|to feel|tonight|to punish|on purpose|in the school|and it felt good|every day this week|and im going to do more|and i plan to)
    (fresh|new|latest|more|row of|rows of|dozen|dozens of) *2 (cuts|lines|burns|slices|slashes) *1 (on|up|down|along|across|all over|over|are on) (my|both|each) *3 (arm|arms|thigh|thighs|leg|legs|stomach|belly|hip|hips|wrist|wrists|forearm|forearms|shin|chest|ankle|ankles)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'overdose',
      about: 'self',
      group: 'plainly.dose',
      role: 'substance',
      tier: 'urgent',
      contexts: {
        ...attemptContexts,
        recent: 'urgent',
        now: 'urgent',
        other: 'urgent',
        before: 'none',
        recovered: 'none',
      },
    },
    `
    (@came_out) *8 (bought|got|scored|picked up|use|using|bang|banging|do|doing|take|taking|shoot|shooting|inject|injecting|back on|back to|having|have|going for|cook up|cooking up|putting|to use|ill use|loading up|drawing up) *1 (@old_dose)
    (use|using|bang|banging|doing|taking|shooting|injecting|back on|back to|having|do|take) *1 (@old_dose) *6 (@came_out)
    (@came_out) *4 (alone|on my own|by myself|nobody here|no one here|home alone) *6 (use again|using again|use tonight|shoot up|inject|score|use heroin|using tonight|use|hit|fix)
    (@came_out) *6 (use|using|shoot up|shooting up|inject|injecting|scored|score|bag|bang up|fix) *4 (alone|on my own|by myself|tolerance|nobody here|door locked|no one here)
    (tolerance is|tolerances|tolerance has|no tolerance|tolerance) *1 (gone|down|nothing|zero|shot|low|left|now) *4 (anyway|dont care|using|use|score|tonight)
    (using|use|shooting up|injecting|fixing) (tonight|again|today|now|this evening) *3 (tolerance|alone|on my own|by myself)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'overdose',
      about: 'self',
      group: 'plainly.dose.again',
      role: 'substance',
      tier: 'urgent',
      contexts: {
        negated: 'none',
        addressed: 'none',
        anyone: 'none',
        quoted: 'none',
        recovered: 'none',
      },
    },
    `
    (@came_out) *8 (going to|gonna|about to|ill|will|im) *3 (what i used to|what i used before|what i took before|what i was using before|what i was on before|as much as i used to|as much as before|same as i used to|same as before|the amount i used to|the amount i used before|the dose i used to)
    `,
  ),
  // Drink with what stops the breath, and not to mind: nothing alone.
  ...signals(
    {
      language: 'en',
      concern: 'overdose',
      about: 'self',
      group: 'plainly.mix',
      role: 'substance',
      tier: 'none',
      contexts: { ...spokenContexts, recovered: 'none' },
    },
    `
    (@mix_drink) *3 (on top of|and then|and now|then|plus|with my|over my|washed down with) *2 (@mix_drug)
    (@mix_drug) *2 (on top of|and then|and now|then|plus|washed down with|with) *3 (@mix_drink|@mix_drug)
    (drinking|drank|drink|boozing) *1 (on top of|with|over) *2 (@mix_drug)
    (@mix_drink) *1 (and|n|on|with) *4 (@mix_drug)
    (@mix_drug) *1 (and|n|with|on) *4 (@mix_drink|@mix_drug|lean|ketamine|ket|coke|cocaine|crack)
    (litre|bottle|cans|pints|glasses|loads|half a bottle) of *1 (@mix_drink) and *3 (@mix_drug)
    (mixed|mixing|combined|combining|took|taken|taking|take|use|using|do|doing|on) *1 (@mix_drug) *1 (and|with|plus) *1 (@mix_drug)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'overdose',
      about: 'self',
      group: 'plainly.use',
      role: 'use',
      tier: 'none',
      contexts: { ...spokenContexts, recovered: 'none' },
    },
    `
    (going to|gonna|about to|ill|will) *1 (shoot up|do the lot|do it all in one|use whatever|get so high|get high|drink till|drink until|do the whole bag|take the lot|inject)
    (buying|bought|scoring|scored) *2 (off|from) (a stranger|some stranger|someone i dont know|a guy i dont know|a new dealer|some random)
    (still|im|be|keep) using (tonight|again tonight|anyway|regardless|today|it anyway)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'overdose',
      about: 'self',
      group: 'plainly.indifferent',
      role: 'indifference',
      tier: 'none',
      contexts: spokenContexts,
    },
    `
    (doesnt matter|dont care|not bothered|not fussed|couldnt care less|couldnt give a toss|no longer care|past caring|dont mind|wouldnt mind|not worried) *2 (if|whether) i *2 (wake|wake up|live|die|survive|od|overdose|come round|come back)
    (dont|couldnt|do not|could not|not|no longer|past|wouldnt|beyond) *1 (care|caring|cared|fussed|bothered|mind|minding|worried|give a toss|give a shit|give a fuck|give a damn) (if|whether) *1 (i|im|it|this) *2 (wake|wake up|live|die|dead|survive|kills|breathing|makes it|the last|overdose|od)
    (fine|ok|okay|good|all good|happy|great|no loss) *2 (if|when) *1 (i|im|it) *2 (wake|wake up|die|dead|kills|stop breathing|gone)
    if (i|it|my heart|my breathing) *2 (stop breathing|stops|kills me|finishes me|die|dont wake) *1 (then|thats)? *1 (good|fine|ok|okay|so be it|whatever|great|even better|oh well)
    (hope|hoping|hopefully) *1 (it|this|that) *1 (finishes me|kills me|does me in|takes me|stops my heart|ends me|puts me to sleep for good)
    wouldnt (mind|care about|be bothered about|be sad about) not (waking|waking up|coming round|coming back)
    (if i|if i dont) *1 (die|go|wake up|wake|od|overdose) *1 (i die|i go|so be it|thats fine|fine by me|oh well|whatever|never mind|i od)
    (if it|if this|if the fentanyl|if the heroin|if the gear|if the drugs|if the drink|if that) kills me *1 (it kills me|so be it|fine|good|whatever|oh well|then it does)
    (hope|hoping|hopefully|praying) *1 i (dont|wont|never) (wake|wake up|come round|see morning)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'withdrawal',
      about: 'unknown',
      group: 'plainly.shakes',
      role: 'shakes',
      tier: 'watch',
      contexts: { ...spokenContexts, recovered: 'none', before: 'none' },
    },
    `
    (@off_drink) *8 (got the shakes|the shakes|shaking|shake this much|shake so much|tremors|trembling|shake like|shakes)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'relapse',
      about: 'self',
      group: 'plainly.slip',
      role: 'slip',
      tier: 'watch',
      contexts: slipContexts,
    },
    `
    (had|having|drank|drinking|ordered|accepted|sipped|got through|ended up with|downed|necked|sank|opened|poured|finished|bought|slipped) *4 (@drink_noun) *8 (@sober_lost)
    (had|having|drank|drinking|ordered|accepted|sipped|got through|downed|necked|sank|opened|poured) *3 (@drink_noun) *5 after *2 (years sober|months sober|days sober|weeks sober|year sober|years clean|months clean|days clean|weeks clean|years dry|months dry|years without a drink|months without a drink|weeks without a drink|days without a drink|months without one|weeks without one|days without one|years without one|months off it|weeks off it)
    (slipped|did a line|did some lines|had a line|had a few lines|did a bump|had a bump|had a smoke|had a joint|used once|placed a bet|had a bet) *8 (@sober_lost)
    (did a line|did some lines|had a line|had a few lines|did a bump|had a bump) *8 (ive|i have|its|thats|so) *1 (@sober_lost)
    (cracked|caved|caved in|gave in|broke|messed up|slipped|slipped up|failed|blew it|fucked up|cocked up|screwed up|lapsed) *1 (had|hit|drank|bought|used|scored|smoked|picked up|gambled|necked|opened|did) (a|the|some|my|another|two|three|loads of|one)? *1 (drink|vodka|wine|bottle|bag|spliff|joint|line|fix|bet|can|cans|beer|gin|whisky|rock|pint|pints|cider|gear|heroin|crack|coke|weed|pills)
    (went|gone|going|am|im|ended up|end up) *1 (back to|back in|back at|back on|in) the (bookies|casino|slots|machines|fruit machines|betting shop)
    (lost|blew|gambled|put) *2 (rent|wages|pay packet|mortgage money|food money|savings|housekeeping) *2 (on|at|in) *2 (horse|horses|dogs|slots|roulette|casino|bookies|poker|fruit machines|scratchcards|betting)
    (sobriety|clean time|recovery) *2 (out the window|down the drain|down the toilet|down the pan|in the bin|ruined|gone)
    (lapsed|slipped|relapsed|caved|cracked) on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|my birthday|holiday)
    (put|lost|blew|blown|spent|gambled|stuck|threw|chucked|fed) *3 (wage|wages|rent|rent money|salary|pay|paycheck|pay packet|savings|benefits|giro|pip|student loan|mortgage money|food money|christmas money) *4 (slots|slot machines|horses|roulette|bookies|machines|casino|blackjack|betting|dogs|fruit machines|poker|scratchcards|fixed odds|bingo|tables)
    (i|ive|and|just|had)? (bet|gambled|betted) again (after|last night|today|tonight|this|yesterday|so|and|on)
    did (a|a few|some|couple of) lines? *1 (at the|last night|again|on saturday|on friday|in the toilets|in the loo|this weekend|with)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'relapse',
      about: 'self',
      group: 'plainly.craving',
      role: 'slip',
      tier: 'watch',
      contexts: slipContexts,
    },
    `
    (craving|cravings|urge|urges) (is|are|s|is so|are so|so|has been|have been) *1 (enormous|worse than ever|worse than before|back with a vengeance|getting worse|getting stronger|all i can think about|louder|driving me up the wall|driving me mad|driving me crazy|driving me insane|nonstop|constant|back|unreal|massive|huge|brutal|horrendous|immense|intense|off the scale|off the charts|through the roof|mental|overwhelming|insane|terrible|awful|horrible|savage|shocking|ridiculous|crazy|relentless|eating me|killing me|screaming|strong|bad|winning|unbearable)
    (nearly|almost|so close to|came close to|inches from|this close to) (bought|buying|opened|opening|poured|pouring|ordered|ordering|picked up|picking up|drank|drinking|necked) (a|some|the|my|that)? *1 (vodka|wine|gin|whisky|whiskey|beer|cider|booze|cans|pint|rum|drink|six pack|half bottle|bottle of wine|bottle of vodka|bottle of gin|bottle of whisky)
    (nearly|almost) bought a bottle (still|and i|but|today|tonight|on the way|earlier|just now|again|dont|please|help|not sure|scared|my hands|im)
    (all i can think about|all i think about|only thing on my mind|all ive thought about) *1 is (drinking|scoring|a drink|gambling|getting high|getting drunk|the next fix|a fix|heroin|coke|crack|vodka|wine|booze|the slots|having a bet)
    all i can think about *1 is using (still|dont|scared|not|please|help|weeks|days|again|tonight|and i|im|i|@number|##|#|my hands)
    (jonesing|clucking|fiending|gagging|itching) (so|for|to|really|bad|hard|like) *1 (hard|bad|drink|use|hit|fix|score|bet|gamble|get high|using|a drink|a hit|a fix|gear)
    (i can|can almost|can nearly|i could|can practically) (taste|smell|feel) the (vodka|wine|whisky|whiskey|gin|gear|cider|heroin|rum)
    (walked|drove|driven|gone|went|walking) *1 past (the|my|that) *2 (offy|off licence|liquor store|bottle shop|dealers|bookies|casino) *2 (times|twice|again and|slowly)
    (in|outside|stood in|standing in|walked into|sat outside) *2 (offy|off licence|bottle shop|liquor store|wine aisle|booze aisle) *6 (in my hand|in hand|shaking|walked out|put it back|dont know|bottle|cant|help)
    `,
  ),
  // What was drunk or used and what it cost, and how much it is wanted, said bare.
  ...signals(
    {
      language: 'en',
      concern: 'relapse',
      about: 'self',
      group: 'plainly.lost',
      role: 'slip',
      tier: 'watch',
      contexts: slipContexts,
    },
    `
    (there goes|there go|bang goes|bang go|so much for|goodbye to|bye bye|farewell|threw away|thrown away|lost|blew|blown|broke|ruined|wrecked|thats the end of|that was the end of|handing back|handing in|give back|giving back|hand back) *3 (sobriety|clean time|sober time|sober date|clean date|sober streak|clean streak|day chip|month chip|year chip|day coin|month coin|year coin|sober coin|sobriety chip|sobriety coin|month medallion|year medallion|keytag|key tag|day count)
    (there goes|there go|bang goes|bang go|so much for|goodbye to|bye bye|goodbye) *2 (days|months|years|weeks|year|month|ninety|thirty|sixty|streak|chip) *4 (bought|drank|used|smoked|scored|relapsed|slipped|wine|bottle|line|wrap|joint|pint|pints|beer|beers|vodka|gin|picked up|gave in|caved|gambled|had a)
    (bought|drank|used|smoked|scored|relapsed|slipped|picked up|gave in|caved|gambled) *6 (there goes|there go|bang goes|bang go|so much for|goodbye|bye bye) *2 (days|months|years|weeks|year|month|ninety|thirty|sixty|sobriety|chip|sober|clean)
    (messed up|fucked up|screwed up|blew it|gave in|caved|cracked|slipped|slipped up|lapsed|relapsed|failed|went back on it|picked up|broke) *3 (day one|day two|day three|day zero|day #|square one|months clean|years clean|months sober|years sober|weeks clean|weeks sober|back on|on the pipe|on the gear|bought a wrap|did a line|took the pills again|got drunk|too ashamed|face the meeting|face my sponsor|smoked heroin|smoked crack|smoked meth|placed a bet|gambled|drank)
    (went|gone|going|ended up|fell|fallen|im|i am) *1 (back)? on the (pipe|needle|gear|rock|rocks|powder|sniff|brown|smack|crack|meth|glass|spice|bottle|vodka|wine|slots)
    (day|days|weeks|months|years|year|month|week) (sober|clean|dry) *2 i (poured|drank|had|bought|opened|ordered|used|smoked|took|did|scored|snorted|popped|necked) *2 (whisky|whiskey|wine|beer|beers|vodka|gin|pint|drink|bottle|can|cans|line|hit|pill|oxy|joint|spliff|bump|crack|heroin|rum|cider)
    (day|days|weeks|months|years|year|month|week) (sober|clean|dry|off it) *2 (i|im|ive|ive just|i just|later im|later i) *2 (threw it all|took some pills|placed a bet|im drunk|drunk|blew it|gave in|scored some|bought a bag|bought a bottle|opened a bottle|slipped|caved|relapsed|messed up|im high|am high|im wasted|threw it away|couldnt do it)
    (took|taken|swallowed|nicked|stole|snorted|popped) *4 (@opioid|xanax|valium|benzo|benzos|pill|pills|tramadol|diazepam|pregabalin|gabapentin|ketamine|coke|speed|line) *6 (months clean|years clean|weeks clean|days clean|supposed to be sober|supposed to be clean|my recovery|been clean|been sober|got clean|in recovery|since rehab|day one|day zero|my clean time|my sobriety)
    doing so well *6 (got drunk|drank|used|slipped|relapsed|smoked|gambled|got high|caved|lost it|had a drink|picked up)
    (smoke|line|hit|drink|pint|bet|drag|bump|pill|bag|puff) *8 (its all i can think|cant stop thinking about it|all i can think about|all ive thought about|want more|wanted more since|want it again|want another)
    (@sober_span) *8 (yesterday|last night|this morning|today|on sunday|on saturday|on friday|at the weekend) i (used|drank|smoked|picked up|relapsed|slipped|gambled|caved|scored|bought)
    (slipped|relapsed|lapsed|caved|back at day one|back to day one|day one again|back to zero|gave in|blew it|messed up|let myself down|picked up again|off the wagon|broke my streak|lost my sobriety|reset my counter|had a slip|had a lapse|screwed up) *1 (one|two|three|four|five|six|a|an|half a|a few|a couple of|couple of|few|#|@number|some) *1 (line|lines|pint|pints|can|cans|beer|beers|bottle|bottles|glass|gram|bag|bags|wrap|hit|hits|smoke|drag|drags|bet|bets|spin|tablets|pills|shot|shots|drink|drinks|joint|bump|pipe|quid on|night at the casino|scratchcards)
    (slipped|relapsed|lapsed|i drank|i used|i smoked|i gambled|used again|drank again|picked up|picked up again|smoked again|gambled again|off the wagon|back at day one|day one again|broke my streak|lost my sobriety|reset my counter|had a slip|had a lapse) *3 (@rued)
    (one|two|three|four|five|six|a|half a|a few|#|a couple of) *1 (line|lines|pint|pints|cans|beers|bottle|gram|bag|hit|smoke|drags|bet|bets|shots|drinks) *6 (back at day one|back to day one|day one again|counsellor doesnt know|counselor doesnt know|sponsor doesnt know|keyworker doesnt know|starting over|back to zero|broke my streak|lost my streak|counter back)
    (one|single|quick|little|few) *1 (smoke|hit|pipe|bump|line|bag|shot|wrap|gram|taste|dig) of *1 (ice|meth|crack|heroin|coke|gear|smack|brown|speed|tina|crystal|fent|spice|vodka)
    (@sober_span) *5 (then|but|until|till|and|yesterday|last night|tonight|this morning|today|on saturday|on sunday|on friday|on monday|at the weekend|last week) *1 (@used_once)
    (only meant to|was only going to|said id only|only planned to|was just going to) *1 (have|drink|do|take|buy) *1 (one|a couple|two|a half|a sip|a line) *8 (meeting|sponsor|day one|ashamed|hungover|blackout|blacked out|all night|sober|whole bottle|bottle|relapse)
    (broken|broke|blown|ruined|thrown away|wrecked|messed up) *1 (recovery|sobriety|clean time|abstinence)
    (relapsed|relapse|slipped|lapsed) *2 (second|third|fourth|fifth|sixth|umpteenth|hundredth) time (this|in|since)
    (cant|stop|tempted|hands|reaching|thumb|want|urge|nearly|almost|desperate|finger) *6 (ring|call|text|phone|message|ringing|texting|calling|phoning) (the|my|that|his) *1 (dealer|plug|connect|supplier)
    my (sober|clean|sobriety) (date|birthday|day) *2 (change|changed|gone|reset|not anymore|moved)
    my (sober|clean|sobriety|recovery) (date|birthday|anniversary) (was|used to be|is no longer|is today again)
    (took|had|used|did|smoked|snorted|drank|popped|swallowed|injected) *8 (first time since|first one since|first since|straight after|day after|week after|weeks after|hours after|since leaving) *1 (rehab|detox|treatment|the clinic|getting clean|getting sober|i got clean|i got sober|i left rehab|leaving rehab)
    i just (used|drank|scored|picked up) *8 (## days|hundred days|@number days|days|months|hate myself|clean|sober|ashamed|relapsed|sponsor)
    guess who *1 (relapsed|slipped|drank|used|gave in|fell off|picked up|caved|messed up|blew it|went back on it)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'relapse',
      about: 'self',
      group: 'plainly.wanted',
      role: 'slip',
      tier: 'watch',
      contexts: slipContexts,
    },
    `
    (desperate|itching|gagging|fiending|aching|jonesing|dying|craving|longing|tempted|burning|screaming|begging|yearning|desperately want) to *1 @to_use
    (cell|part|bone|fibre|fiber|nerve|inch|everything|all|whole body|body|brain|head|skin|blood|veins|whole being|muscle|atom) *2 (wants|want|screaming|screams|crying|cries|begging|begs|longs|aches|aching|craves|craving|itching|yearns) *2 (to|for) *1 (@to_use|drink|pick up|fix|hit|gear|heroin|booze|vodka|line|wine|crack|coke)
    (dream|dreamt|dreamed|dreams|dreaming) *2 (using|drinking|scoring|getting high|smoking|heroin|crack|getting drunk|shooting up|use|drink) *4 (wanting|craving|want it|wanted it|want to|wanted to|taste it|needing|itching)
    (wanting|needing|craving|desperate for|gagging for|dying for) (a|an|some|my|the)? (drink|fix|hit|line|heroin|coke|crack|meth|gear|smack|vodka|spliff|bottle) *1 (so badly|so bad|so much|badly|tonight|again|right now|i could|it hurts|that im|and nobody|and i dont|like mad|all day|since|i can)
    (think|thinking) (of|about) *1 (nothing|anything) *1 (but|except|else but|other than|apart from) *1 @craved
    (head|mind|brain) *1 full of @craved
    (cant|cannot|couldnt) get @craved out of my (head|mind)
    dream *1 of nothing *1 (but|except) @craved
    every (bone|cell|nerve|fibre|fiber|part|inch|muscle) *2 (wants|craves|needs|is screaming for|is crying out for|screams for|aches for|begs for) *1 @craved
    (gone|went|going) back to the (pipe|drink|gear|bottle|needle|slots|vodka|wine|coke|pills|crack|betting apps|spice|smack|booze|casino|bookies|powder)
    (one|just one|a single|only one|a couple of|a few|two) (pill|drink|beer|line|hit|bet|glass|smoke|pint|sip|joint|bump|drag|tablet|spin) (wont|wouldnt|cant|couldnt|would not|will not) (hurt|do any harm|do any damage|matter|kill me|count)
    (nearly|almost) (relapsed|scored|used|drank|gambled|caved|picked up|went into the pub|went in the pub|walked into the pub|walked into the casino|went into the casino|went into the bookies|rang my dealer|texted my dealer|called my dealer|went back to my dealer|opened the wine|opened a bottle|placed a bet|put a bet on) *2 (on the way|today|tonight|hands|after|months|weeks|days|yesterday|last night|this|but|and im|clean|sober|because|scared|shaking|again)
    (chip|medallion|coin|keytag) *1 (goes|going|is going|has to go|to go) back
    (money|wages|rent|savings|it|benefits|pay) *1 (went|all went|gone|has gone) on *1 (roulette|slots|horses|dogs|bookies|scratchcards|gear|crack|coke|betting|blackjack|machines|poker|heroin|online slots)
    (keep thinking about|kept thinking about|cant get my mind off|cant get my head off|wont shut up about|all i can think of|all i can think about|all ive thought about|all i think about|only thing on my mind|only thing in my head|thing i can think of|thing i can think about|cant stop thinking about|cant stop thinking of|get my mind off|obsessing over|obsessed with|nothing all day but|nothing all day except|been nothing but|shut up about|every thought i have is about|every thought is about|all my brain wants|all my body wants|all my head wants|mind keeps going to|mind keeps going back to|thoughts keep going back to|fixated on) *1 (is|are|its)? @craved
    (away from|close to|verge of|brink of|inches from|inch from|step from|steps from|breadth from|minutes from|seconds from|minute from|second from|moments from|edge of|near to|very near) (@to_using)
    (outside|past) *2 (offy|offie|off licence|liquor store|bottle shop|bookies|betting shop|casino|pub|bar|dealers|dealers house|dealers flat|dealers place|crack house|drinks aisle) *6 (came home with nothing|came home empty|drove off|drove away|nearly went in|almost went in|nearly gave in|almost gave in|cash in my hand|money in my hand|fighting with myself|everything i had|took everything|all my strength|shaking|couldnt leave|sweating|heart pounding|in tears|havent gone in|not gone in yet|didnt go in)
    (urge|itch|hunger|thirst|pull|need|longing|desire|ache|call|voice) (to|of|for) *2 (drink|use|gamble|bet|score|smoke|bottle|needle|hit|fix|pipe|gear|slots|casino|heroin|vodka|wine|crack|meth|get high) *1 (is|are|has been|feels|s) *1 (@crave_bad)
    (craving|cravings|urge|urges) *1 (is|are|has been|have been|feel|feels) *1 (@crave_bad)
    (bottle of wine|bottle of vodka|bottle of gin|bottle of whisky|wine|vodka|gin|whisky|beer|cans|six pack|bag|wrap|gram|stash|coke|pipe|weed|pills|gear) *1 (in|on|under|behind) *1 (cupboard|drawer|table|fridge|coat|pocket|sink|counter|freezer|shed|car|bedside|shelf|kitchen|wardrobe) *4 (@tempted)
    @craved is *1 all *1 (i think about|i can think about|im thinking about|thats on my mind|thats in my head|i dream about)
    (using friend|drinking buddy|using buddy|using buddies|drug buddy|drinking mate|drinking friend|coke mate|old crowd) *8 (im tempted|so tempted|want to reply|said yes|gave in|cant stop looking|nearly went|trust myself|havent deleted)
    trying (so hard|really hard|my hardest|my best|desperately|like hell) *1 not to *1 (drink|use|go in|buy|score|relapse|ring my dealer|text my dealer|call my dealer|gamble|bet|pick up|cave|smoke crack)
    trying not to (use|relapse|pick up|score|drink|gamble|go in|cave|call my dealer|text my dealer) (tonight|today|right now|this minute|but|and i|again tonight)
    (pub|bar|off licence|liquor store|bottle shop|casino|bookies|dealers|offy|betting shop|trap house) *4 (car park|outside|parking lot|doorway|across the road|opposite) *8 (not to go in|not go in|want to go in|might go in|going in|talk me out|cant leave|cant drive off|drive away|about to go in|fighting with myself|fighting myself|telling myself|shaking|fighting it)
    (outside|opposite|in the car park of|across from) *2 (pub|bar|off licence|liquor store|bottle shop|casino|bookies|offy|betting shop) *8 (not to go in|not go in|want to go in|might go in|talk me out|cant leave|cant drive off|drive away|about to go in|fighting with myself|fighting myself|telling myself|shaking|fighting it)
    wanting to (use|drink|score|get high|pick up) (so badly|so bad|so much|again|tonight|right now|badly|all day|since)
    (woke|spent the day|lying here|sitting here|sat here|pacing|in bed|all day|all night) *2 (wanting|craving|needing) (it|to use|to drink|to score|heroin|coke|crack|meth|gear|a drink|a fix|a hit|a line|one) *1 (so|badly|bad|and|i|that|like|desperately)
    `,
  ),
];
