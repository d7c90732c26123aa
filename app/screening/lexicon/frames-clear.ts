import { presentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const own = {
  language: 'en',
  concern: 'suicide',
  role: 'in_progress',
  tier: 'emergency',
  about: 'self',
  contexts: { ...presentContexts, other: 'urgent' },
} as const;

/** Plain pairs: each half says little, and everybody understands both together. */
export const framesClear = [
  // Means at hand, and a word of the moment.
  ...signals(
    { ...own, group: 'clear.held' },
    `
    (@clear_kit) *5 (@clear_at_hand) *5 (@clear_moment)
    (@now_held|@now_cord) *3 (@clear_at_hand) *5 (@clear_moment_some)
    (@clear_kit) *2 (@clear_near) *3 (@clear_moment)
    (holding|clutching|gripping|got hold of|ive got|i have) *3 (@clear_kit) *3 (@clear_moment)
    (@now_cord) *1 (up|in place|set up|already up|up already) *3 (@clear_moment)
    (@clear_kit) *5 (@clear_at_hand) *3 (@now_written)
    (@now_held|@now_cord) *3 (@clear_at_hand) *2 (crying|im scared|so scared|im terrified|shaking|im sorry|so sorry)
    (door bolted|door locked|doors locked|locked the door|locked myself in|phone off|turned my phone off|nobody knows|no one knows|alone in) *8 (@clear_kit) *2 (@clear_at_hand)
    (glass|cup|mug|bottle|drink|tin|jar) of *2 (thatll kill me|that will kill me|that would kill me|to kill me|to kill myself with|enough to kill me)
    (staring at|looking at|sat with|sitting with|alone with) *3 (@clear_kit) *2 (@clear_at_hand)
    `,
  ),
  // At a place where others are too, and a word that they do not say.
  ...signals(
    { ...own, group: 'clear.edge' },
    `
    (@clear_edge) *4 (@clear_brink)
    `,
  ),
  // It is done, and nobody is to come; a body that says so.
  ...signals(
    { ...own, group: 'clear.done' },
    `
    (@clear_done) *4 (@clear_unsaved)
    (@now_faint) *4 (ive bled a lot|ive bled so much|bled so much|lost so much blood|so much blood|too much blood|cuts wont stop|cuts wont close|blood everywhere|blood wont stop)
    (@now_dimming|feel light|everythings going soft|everything is going soft) *3 (theyre starting to work|theyre kicking in|they must be working|they are working|theyre working|i took so many|all in me now|ive bled a lot|so much blood|cuts wont stop)
    (hurts less|doesnt hurt|didnt hurt|not hurting) *5 (@brink_bleeds)
    (taken|took|swallowed|drunk|injected|had) *1 (lethal|fatal) dose
    overdosed *6 (started throwing up|throwing up now|being sick now|started being sick|cant stop being sick|its @number now|cant stay awake|stomach is|stomach hurts|feel so ill|feel really ill)
    in *1 (water|sea|river|lake|ocean|snow|road) *4 (not swimming|stopped swimming|not going to swim|letting myself sink|not fighting it|not going to get up|wont get up|not getting up|never getting up|fall asleep and not|phone is going to|phones going to)
    (one foot|one leg|a foot|a leg) *2 (rail|rails|ledge|railing|railings|barrier|edge|parapet|sill) *2 (one|other) *2 (air|over|in space|off)
    (opened|turned on|put on|turned up|switched on) *1 gas *4 (shut|closed|taped|sealed|stuffed|blocked) *3 (windows|window|doors|door|gaps|vents)
    `,
  ),
  // The bare word may be an accident, so it says nothing of a wish to die.
  ...signals(
    {
      ...own,
      group: 'clear.overdosed',
      concern: 'overdose',
      contexts: { anyone: 'none', past: 'none', quoted: 'none', supposed: 'none', other: 'urgent' },
    },
    `
    (overdosed|oded) *1 (@dose_quiet)
    (overdosed|oded) *3 (@body_now)
    `,
  ),
  // Something taken or cut, said as shortly as one says it then, and the body or a word that shows it is now.
  ...signals(
    {
      ...own,
      group: 'clear.taken',
      contexts: { anyone: 'none', past: 'none', quoted: 'none', supposed: 'none', other: 'urgent' },
    },
    `
    (@dose_done) *1 (@dose_quiet)
    (@dose_done) *3 (@body_now)
    (@now_swallowed) *1 (@number) *1 (packets|packs|boxes|sheets|strips|bottles) of (@now_dose) *3 (@body_now)
    (@now_swallowed) *1 (##|@now_heap) *1 of (my|the|his|her|our) (@whose) (@now_dose)
    (@now_dose) *1 gone *4 (just lying|im lying|lying down|waiting to go|waiting to die|cant move|so sleepy|getting sleepy|goodbye)
    (swallowed|necked|downed|gulped down) *1 (handful|fistful) *1 (another handful|another fistful|a second handful|the rest|then the rest|then another handful)
    (mixed|crushed|blended|dissolved|stirred) *6 (drank it|drunk it|drank the lot|drank it all|downed it|necked it|swallowed it) *3 (@body_now|im scared|dont send|goodbye|waiting to die)
    (did|done|opened|slit|cut) (my|both my|both) (wrists|veins|wrist) *3 (longer than|taking ages|wont be long|running|everywhere|goodbye|its done|not stopping|bleeding|blood)
    (lying|laid|laying|kneeling) (here)? on the (railway|railway line|train line|tracks|rails|train tracks|railway tracks)
    (lying|laid|laying|kneeling) (here)? on the line *4 (level crossing|crossing|train|trains|railway|signal box)
    (standing|stood|walking|lying|kneeling|sat down|wandering) (out)? in the (fast lane|middle lane|outside lane|inside lane|slow lane|middle of the motorway|middle of the dual carriageway|middle of the bypass)
    (bag|bags) *1 over my (head|face) *4 (hot in here|getting hot|cant breathe|breathing|tight|taped|gas|helium|goodbye|sleepy|steaming|air|dizzy)
    (tablets taken|pills taken|meds taken|dose taken) *3 (dont send anyone|dont ring anyone|nobody knows|no one knows|goodbye everyone|starting to regret|regret it|no going back|too late now|sorry mum|sorry everyone|want to die)
    (too much|too many|double|triple|three times|twice|whole|all my|all the|overdose|lethal|injected|necked|overdosed|od'd|od d|oded|more than ive) *4 (@dose_meant) *3 (@body_now)
    (@dose_meant) *2 (injected|swallowed|necked|downed|overdosed|od'd|od d|oded) *6 (@body_now)
    (@dose_meant) *1 (took|taken|drank|drunk|did|done) *1 (too|way|far|all|double|triple|every|an overdose|whole) *6 (@body_now)
    (@now_dose|of them|packet|packets|packets|box|boxes|bottle) *2 (@dose_in) *6 (@dose_more)
    (##|@now_heap|two|three|four|five|both) (@now_dose|boxes|packets|strips|bottles) (in|down|gone|swallowed|eaten|so far) *4 (rest are lined up|rest is lined up|rest lined up|i keep going|keep going|cant stop now|not stopping|between mouthfuls|between swallows|then sleep forever|still swallowing)
    (##|@now_heap|strip of|whole strip of|whole box of|whole packet of|whole bottle of|all my|all the|all of my) (@now_dose) *5 (@booze) *3 (@body_now|@now_settle|night|should do it|sorry mum|sorry everyone|lights out|now i wait)
    (cut|sliced|slit|slashed|gone|went|opened|sawn) *4 (down to|through to|right to|open to|to|as far as) *1 (tendon|tendons|bone|muscle|artery|vein) *3 (@cut_left)
    (charcoal|coals|barbecue|barbecues|bbq) *6 (shut|zipped|closed|sealed|taped|doors closed) *5 (@coal_end)
    (took|taken|swallowed|downed|necked) *1 (tablets|pills|capsules|overdose|them|meds) *4 (dont want to die any more|dont want to die anymore|dont want to die now|dont think i want to die|not sure i want to die|dont want to be dead|scared im dying|scared im going to die)
    (took|taken|swallowed|downed|necked) *1 (pills|capsules|overdose|whole packet) *4 (what have i done|changed my mind about dying)
    `,
  ),
  // Long ago it was tried or survived, and now it is here again.
  ...signals(
    {
      ...own,
      group: 'clear.again',
      contexts: { negated: 'none', quoted: 'none', anyone: 'none', addressed: 'none' },
    },
    `
    (@clear_past_some) *8 *2 (@clear_back_at)
    (@clear_past_some) *8 *2 (@clear_this_time)
    (@clear_past) *8 *2 (@clear_this_some)
    (@clear_past_some) *8 (@clear_kit) *3 (@clear_at_hand)
    (@clear_past_some) *8 (@now_held|@now_cord) *3 (@clear_near)
    `,
  ),
  // What is left for others, and a last word.
  ...signals(
    { ...own, group: 'clear.left', role: 'goodbye' },
    `
    (@clear_left) *8 (@clear_word_some)
    (@clear_left_some) *8 (@clear_last_word)
    (@clear_word_some) *4 (@clear_left)
    (@clear_last_word) *4 (@clear_left_some)
    (tell|let|make sure) *4 (@clear_tell) *4 (@clear_tell_end)
    (my times up|my time is up|reached the end of the road|end of the road for me|this account will be silent|this account will go quiet|checking out tonight|done with this world|its already done|writing to say goodbye|im saying goodbye|me saying goodbye|this is goodbye|letting go tonight|it ends tonight) *4 (tell my|i love you|love you all|im sorry|so sorry|forgive|blame|your fault|dont be sad|dont cry|come looking|angels|quiet there|thank you all|for listening|so kind|take care of|look after|hug your|be good to|live well|everything you could|not scared|at peace|honour to)
    last time *2 (youll hear from me|you will hear from me|youll ever hear from me|anyone hears from me|you hear from me)
    (i love you|love you all|thank you|thank you all|im sorry|so sorry|sorry) *1 (im sorry|so sorry|sorry|i love you|love you all) *1 (goodbye|good bye)
    (sorry for everything|sorry for it all|so sorry for everything) *5 (better off|goodbye|bye)
    (off|going|go) to (sleep|bed) (for good|and not wake|and never wake)
    my last (meal|supper|dinner|cup of tea|sunset|prayer|breakfast) *8 (hate me tomorrow|hate me in the morning|theyll hate me|goodbye|then im going|theyll know tomorrow|wont be here|ready to go)
    (emails|email|messages|texts|letters|posts|message) *3 (scheduled|set|timed|send|sends|go out|arrive|arrives|delivered|posted|queued) *6 (ill be gone|already be gone|be dead|wont be here|be too late|ill already|after im gone|when im gone|once im gone)
    (remember me) *1 (as i was|the way i was|how i was|as i used to be|as the person i was|before all this|before all of this|when i was happy)
    (here are|these are|heres|please read|read out|pass on) *1 my (final|last) (wishes|words|requests|request|goodbyes)
    (so this is it|this is it|say goodbye|saying goodbye|off now for good|to bed for good|thats all from me|thats it from me|had enough of life|signing off for good|time for me to go|im going now|going now) *4 (remember me|forgive me|now i can rest|i can rest|im at peace|at peace now|blame yourselves|nobodys fault|no ones fault|i loved her|i loved him|i loved them|find them in the morning|be found tomorrow|wont wake up|sorry i love|i can go now|read them in the morning|wont be here|thank you and farewell|to everyone i love|and farewell)
    `,
  ),
  // A farewell beside a plain word that life is over; who is spoken to is not who is meant.
  ...signals(
    {
      ...own,
      group: 'clear.farewell',
      role: 'goodbye',
      contexts: { quoted: 'none', supposed: 'none', asked: 'watch' },
    },
    `
    (@bye_spent) *3 (@bye_said)
    (@bye_word) *6 (@bye_spent)
    (@bye_spent_some) (@bye_said)
    (@bye_word) *1 (@bye_spent_some)
    (be happy|be well|live well|laugh|to laugh|stay alive|enjoy life|keep living) *1 i (forgot how|never could|couldnt manage it|wasnt able|never learned)
    (tell|let) *3 (she was|he was|they were) *2 (favourite|best thing|everything to me|love of my life|sunshine|reason i stayed) *4 (im done now|im done|goodbye|bye|im going|thats me|no more)
    (@bye_kept) *8 (@bye_over)
    (@bye_said|one last word|my dears|dears|friends) *3 (@self_seen) *3 (@self_ends)
    (said|saying) (goodbye|bye|my goodbyes|farewell) to *8 (now to you|and to you|and now you|now its you|youre the last|nobody left to tell|no one left to tell) *2 (thats everyone|that is everyone|i can go|i can die|left|to tell|now)?
    (@bye_word) *4 (hope|maybe|pray|if|praying|hoping) *3 (theres a heaven|there is a heaven|heaven is real|god forgives me|god takes me|god will have me|god lets me in|lord forgives me|lord takes me|lord will have me|jesus takes me|allah forgives me|heaven has room|heaven takes|into heaven|in heaven|nothing after this|other side is kinder)
    (dead|im gone|i am gone|already gone) (when|by the time|if) *2 (reading this|read this|reads this|see this|sees this|opens this|open this|find this|finds this|this is read|this posts|this goes up)
    (gone|i will have gone|ill have gone|im gone|be gone) *1 (when|by the time|if)? *2 (reading this|read this|reads this|see this|sees this|opens this|this is read|this posts) *1 (forgive me|tell my|i loved|i always loved)
    (before i go|im going now|im leaving now|im off now|im off then|im signing off|im going away|im leaving tonight|im going tonight) *1 (i dont mean|and im not talking about|and im not going) *1 (to bed|bed|to sleep|home|the forum|off the forum|off the site|on holiday|the chat)
    (handed my notice in|handed in my notice|given my notice|gave my notice|giving my notice|notice given|resigned|resigning|given notice) *1 (on|to|from|leaving) (life|living|existence|being alive|this world) *6 (@bye_said|no more posts|last post|thanks for|nice being|you were lovely|see you on the other)
    (handing|handed|giving|given|gave|quitting|quit|cancelling|cancelled) *1 (life back|life my notice|life my resignation|membership of the living|subscription to life) *6 (@bye_said|no more posts|last post|thanks for|nice being|you were lovely)
    (thank you|thanks|sorry|im sorry|love you|i love you) *1 (thank you|thanks|sorry|im sorry|love you|i love you) *1 (goodbye|farewell)
    (enough now|no more) *1 (thank you|thanks|sorry|im sorry|love you) *2 (goodbye|farewell)
    (@bye_word) *6 (stop me this time|stop me tonight|stop me now|get to me in time|reach me in time|bring me back|revive me|on me itll be too late|on me it will be too late|find me till morning|find me until morning|find me in time|find me before morning)
    `,
  ),
  // Means, what will be done and the hour at which nobody is there.
  ...signals(
    { ...own, group: 'clear.hour', role: 'intent' },
    `
    (@clear_kit) *5 (@clear_will_do) *1 (@hour_ahead)
    (@clear_kit) *5 (@clear_will_do) (on|at|by|before|after|come|this|next|for)? (@plan_day)
    (@clear_kit) *6 (@clear_will_do) (when|once|after|before|while|as soon as|the minute|the moment|until) *3 (@clear_when)
    (@clear_kit|hook|everything ready|everything is ready|everything i need|everything is set up|what i need) *6 (only waiting|just waiting|im waiting|waiting) (for|until|till) *4 (@clear_when)
    (@clear_kit) *4 (and a date|and the date|and a day|and a plan|and a time)
    (a plan|the plan|my plan|plans) *3 (involves|includes|is) *2 (railway line|train tracks|tracks|noose|overdose|exhaust|shotgun|all my pills|all my tablets|every tablet|in front of a train)
    (researched|looked up|read up on|found out|worked out|googled|looked into) *4 (quickest|fastest|painless|lethal|fatal|bleed out|takes to die|kills you|kill you|enough to kill) *6 (ordered|bought|booked|got them|tonight|tomorrow|arrive|arrives|come on|off work|@plan_day)
    (@now_dose) *2 (saved|saved up|put by|put aside|hoarded|stashed|stockpiled|hidden|tucked away|counted) *1 (my date is|the date is|my day is|the day is|day is chosen|picked the day|picked my day|chosen the day|chosen my day|its next|its this|for the anniversary|for my birthday)
    (taking|take|swallow|swallowing|neck|necking|using) *1 (pills|tablets|capsules|meds|sleepers|insulin|morphine) *1 (ive been|i have been|ive|i) (hiding|hid|hidden|saving|saved up|hoarding|hoarded|stashing|stashed|stockpiling|stockpiled|collecting|squirrelling)
    (life insurance|life cover|policy|payout|insurance pays|get the insurance) *6 (exhaust in|from the exhaust|noose|hosepipe|ill jump|im jumping|look like an accident|hang myself)
    (@now_cord|knot|gun|blade|blades|razor) *5 (its for tonight|its for tomorrow|thats for tonight|is for tonight|theyre for tonight|are for tonight|is for tomorrow|ready for tonight)
    (last round|rounds|checks|handover|lights out|observations) *6 (cable|cord|sheet|ligature|noose|blade|razor)
    (clothes|dress|suit|outfit|shirt) *2 (want to be|ill be|to be) found in
    (@clear_kit) *5 (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|tonights|tomorrows) (when i|when ill|the day|the night)
    (planned|arranged|organised|scheduled|prepared) my (suicide|own death|death) *1 (down to|for|to the|in detail)
    (pockets|rucksack|coat|jacket|backpack|bag) *1 (with|full of) *1 (stones|bricks|rocks|weights) *6 (river|lake|sea|water|weir|canal|drown|walk in|reservoir|bridge)
    (going to|gonna|ill|i will|planning to) (take|swallow|down|neck) everything (in the|from the|thats in the|in our|in my|in mums) *1 (safe|cabinet|cupboard|drawer|box|bathroom)
    (dates|date|day) *1 (set|fixed|picked|chosen|decided) *2 (to die|for my suicide|for my death|to end it|to end it all|to end my life|to kill myself)
    (set|picked|chosen|chose|fixed|got|marked|decided on|given myself|settled on|have) *2 (date|day|dates|hour) *2 (to die|for my suicide|for my death|to end it|to end it all|to end my life|to kill myself|i die|ill die|i will die|im going to die|im going to kill|ill kill myself|to go for good|to be dead)
    `,
  ),
  // A saying, and that it is meant.
  ...signals(
    { ...own, group: 'clear.meant', role: 'intent', contexts: { negated: 'none', anyone: 'none' } },
    `
    (@clear_meant) *4 (@clear_danger)
    (@clear_meant|@clear_saying) *8 (@clear_kit) *3 (@clear_at_hand)
    (@clear_saying) *8 (@clear_danger_now)
    (suicide note|goodbye note|goodbye letter|suicide letter) *8 (written mine|wrote mine|mine is written|mine is on|mines on|mine is in|mine is ready|mines ready|left mine)
    (ticked no|said no|told them no|told her no|told him no|answered no|i said never) *3 (i have|i do|i did|i am|theres|ive got) *4 (rope|pills|tablets|gun|blade|train|bridge|noose|overdose)
    `,
  ),
  // What is asked, regretted, read or said to another, and then that it is the writer's own.
  ...signals(
    {
      ...own,
      group: 'clear.owned',
      role: 'intent',
      tier: 'urgent',
      contexts: { quoted: 'none', other: 'urgent' },
    },
    `
    (mistake|error|failure) *1 (i see|i made|is|was) *1 (that i lived|was that i lived|is that i lived|surviving|that i survived|was surviving|is surviving|was waking up)
    (wish id finished it|wish i had finished it|should have died then|think i should have died|regret that it failed|regret only that it failed|only that it failed|lucky to survive|surviving was a gift) *4 (mean to correct|correct it|put that right|put it right|try again|get it right|do it again|do it properly now|do it properly this time)
    (if i|if id) *1 (took my own life|take my own life|killed myself|kill myself|hanged myself|jumped|died by my own hand|dead by my own hand) *2 (keep coming back|cant stop asking|all i think about|keep asking|need to know before|been working it out|keep wondering|cant stop wondering|going round my head)
    (dont kill yourself|dont do it|hang on for us|stay alive|not to jump|dont jump|dont end your life|keep living|dont hurt yourself) *8 *8 (because i want to do it too|but i want to do it too|and i want to do it too|i want to die as well|i want to die too|im going to do it too|planning the same|planning it too|about to do the same)
    (suicide|suicides|hanged himself|hanged herself|killed himself|killed herself|took his own life|took her own life|shot himself|drowned himself) *8 *2 (i want to do the same|thats how ill do it|thats how i will do it|gave me my plan|i want to go the same)
    `,
  ),
];
