import type { ContextTiers } from '../lexicon.ts';
import { harmContexts, presentContexts, wishContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const useContexts: ContextTiers = {
  negated: 'none',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  before: 'none',
  quoted: 'none',
  supposed: 'none',
  recovered: 'none',
};
const silent = {
  language: 'en',
  tier: 'none',
  about: 'unknown',
  contexts: useContexts,
} as const;
const slipContexts = {
  ...wishContexts,
  other: 'none',
  supposed: 'none',
  recovered: 'none',
} as const;
const eatingContexts = slipContexts;
const eatingDangerContexts = {
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  before: 'none',
  quoted: 'none',
  supposed: 'none',
  recovered: 'none',
} as const;

/** Use, withdrawal, relapse and eating: open frames beside the fixed phrases of `otherConcerns`. */
export const framesOther = [
  ...signals(
    { ...silent, group: 'use.frame', concern: 'overdose', role: 'use' },
    `
    (using|use|smoking|smoke|snorting|snort|doing|do|taking|take|took|taken|injecting|bought|scored|picked up|got|loading|hitting|hit|cooking) *2 (@opioid|gear|brown|crack|meth|ket|coke|ghb|g|fent|benzos|street valium|street benzos|rock|white|speedball|snowball|bag|bags|batch|hooch|moonshine)
    (first|next|big|huge|one last|another) (hit|shot|fix|dig|bag|line|pipe|rock|dose|taste)
    (on the) (pipe|needle|gear|bag|rock|brown)
    (going|off|straight|heading|out|about|gonna|going to) (to)? (score|use|fix|pick up|cop)
    (using it|doing it|taking it|drinking|smoking it|shooting it|banging it) (on my own|alone|by myself|anyway|in the)
    (drinking|drink|vodka|whisky|whiskey|alcohol|wine|beer|cider|booze|rum|gin) *2 (on top of|with|over|plus|alongside|and|washing down) *2 (sleeping pills|sleeping tablets|pregabalin|benzos|methadone|valium|diazepam|xanax|tramadol|codeine|gabapentin|zopiclone|oxy|morphine|painkillers|meds|tablets|subutex|lyrica)
    (pregabalin|benzos|methadone|valium|diazepam|xanax|tramadol|codeine|gabapentin|zopiclone|oxy|morphine|painkillers|lyrica|oramorph|subutex|benzo|sleepers) *3 (with|and|on top of|plus|washed down with) *2 (vodka|whisky|whiskey|alcohol|wine|beer|cider|booze|rum|gin|drink|methadone|heroin|fent|benzos|oxy)
    (using|use|used) (on my own|alone|by myself)
    `,
  ),
  ...signals(
    { ...silent, group: 'inject', concern: 'overdose', role: 'substance' },
    `
    (shooting|banging|digging|cooking|fixing|booting|slamming|injecting|bang|shoot|inject|cook) (up|dope|gear|smack|h|brown|heroin|fent)
    (do|doing|have|having|about|going) (to)? *2 (hit|shot|fix|dig|speedball) *2 (alone|by myself|on my own)
    (bang|banging|shoot|shooting) up
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'use.alone',
      concern: 'overdose',
      role: 'substance',
      tier: 'urgent',
      about: 'self',
      contexts: useContexts,
    },
    `
    (do|doing|have|having|about|take|taking) (to)? *2 (hit|shot|fix|dig|speedball) *2 (alone|by myself|on my own)
    (bang|banging|shoot|shooting|fix|fixing|inject|injecting|cook|cooking) up *2 (alone|by myself|on my own|in a tent|in the toilet|in the toilets|in a toilet)
    `,
  ),
  ...signals(
    { ...silent, group: 'reckless', concern: 'overdose', role: 'danger' },
    `
    (alone|by myself|on my own|on my tod|solo|door locked|locked in|nobody knows|no one knows|nobody else here|nobody here|no one here|nobody around|no one around|without anyone)
    (tolerance|same amount|same dose|usual amount|usual dose|old dose|full dose|double)
    (could be|might be|probably|cut with|laced with|full of|is) *1 (fent|fentanyl|nitazene|nitazenes|xylazine|tranq|anything|god knows what)
    (no|without|ran out of|out of) (narcan|naloxone)
    (chest|heart) *2 (pounding|hurts|racing|tight|pain|jumping|fluttering|going mad|thumping)
    (three|four|five|six|two|#) days (no|without) sleep
    (died|dead|dropped|killed) *6 (same|batch|hooch|bag|dealer)
    (same) (batch|dealer|bag|hooch|stuff|gear)
    `,
  ),
  ...signals(
    { ...silent, group: 'indifferent', concern: 'overdose', role: 'indifference' },
    `
    (dont|do not|wouldnt|not|past) *3 (care|mind|bothered|fussed|caring) *2 (if|what|whether|anymore|about) *3 (kills|die|happens|wake|me|od|overdose|last|living)
    (if) (i|it) *1 (dont wake up|dont wake|die|od|overdose|kills me|kill me|goes wrong|drop) *2 (i dont wake|so be it|fine|oh well|who cares|whatever|then|i die|good|it does)
    (hoping|hope|pray|praying|wish) *3 (does the job|finishes me|kills me|takes me|last one|dont wake|never wake|is the one|hot one|is it)
    (let it be|so be it|whatever happens|roll the dice|russian roulette|past caring|be my last|hope its my last|might be my last)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'overdose.frame',
      concern: 'overdose',
      role: 'in_progress',
      tier: 'emergency',
      about: 'unknown',
      contexts: { ...presentContexts, supposed: 'none', before: 'none' },
    },
    `
    (think|reckon|pretty sure|scared|worried|feels like|looks like|fuck|help|shit|god) *2 (ive|i have|hes|shes|he|she|theyve|i|ive just)? *1 (overdosed|overdosing|oded|taken too much|took too much|taken too many|took too many|done too much|had too much|gone over)
    (breathing|breath|breaths) (is|are|s|has|sounds|looks|gone)? *1 (weird|wierd|shallow|funny|strange|noisy|stopped|rattling|gurgling|ragged|wrong|barely there|very slow|really slow|odd|off)
    (barely|hardly|scarcely|not|isnt|stopped|nearly stopped) breathing
    (unconscious|unresponsive|collapsed|passed out|out cold|slumped|lifeless|floppy|limp) *6 (needle|packet|packets|pills|tablets|foil|syringe|empty packets|empty packet|breathing|pulse|wont wake|lips|overdose|narcan|naloxone|used)
    (empty) *1 (packet|packets|blister packs|pill bottle|pill packets|bottle|boxes|strips|blisters) *8 (unconscious|wont wake|asleep|floor|breathing|slumped|blue|not moving)
    (he|she|they|hes|shes|mate|friend|mum|mom|dad|son|daughter|brother|sister|flatmate|boyfriend|girlfriend|partner|husband|wife|roommate|lad|girl|guy) *3 (gone blue|gone grey|turning blue|turning grey|is blue|is grey and|looks grey|going blue|going grey|gurgling|snoring weird|wont wake up|wont come round|not responding|not waking|cant be woken|gone floppy|gone limp|no pulse|foaming)
    (cant keep|can barely keep|struggling to keep) my eyes open *8 (overdose|overdosed|took|taken|chest|pills|gear|alone|scared|help)
    (used|taken|took|had|injected|overdosed|overdose) *6 (lips are blue|lips blue|gone blue|grey and|turning blue|wont wake|not breathing|barely breathing|gone grey|cant wake)
    (unconscious|unresponsive|passed out|collapsed) *8 (needles|syringes|pills|foil|wont respond|wont answer|not responding)
    `,
  ),
  ...signals(
    { ...silent, group: 'quitting', concern: 'withdrawal', role: 'quitting' },
    `
    (off|came off|coming off|come off|stopped|stopping|quit|quitting|without|since|last|no|after|gave up|giving up|packed in|ditched|ran out of|run out of|out of|cutting out|been off) *3 (booze|drink|drinking|vodka|alcohol|benzos|benzo|xanax|valium|diazepam|klonopin|ativan|whisky|whiskey|wine|cider|beer|gin|rum|pregabalin|ghb|g|lager|spirits|clonazepam|lorazepam|alprazolam|zopiclone|etizolam|phenibut|tramadol|methadone|script|drop)
    (day|hour|night) (one|two|three|four|five|#) *4 (off|no|without|detox|sober|dry|clean|withdrawal|withdrawals)
    (# |two|three|four|one|couple of) (days|hours|nights) (off|without|sober|dry|into)
    (withdrawing|withdrawal|withdrawals|detox|detoxing|rattling|rattle|cold turkey|clucking|home detox|going cold turkey|dts|the horrors|the shakes)
    (hasnt|havent|not|no|without|wont have|isnt having) (had|having|touched)? *1 (a|any|his|her|my)? *1 (drink|drop|vodka|whisky|wine|beer|benzo|xanax|valium) *1 (since|for|in|today|yesterday)
    (third|second|first|fourth|fifth|next) (morning|day|night|evening) (without|off|dry|of detox|sober|of withdrawal)
    (dopesick|dope sick|dopesickness)
    `,
  ),
  ...signals(
    {
      ...silent,
      contexts: { ...silent.contexts, anyone: 'none' },
      group: 'severe',
      concern: 'withdrawal',
      role: 'symptom',
    },
    `
    (seizure|seizures|convulsion|convulsions|convulsing|seizing|siezing|fitting|fits|dts|delirium|delirious|hallucinating|hallucinate|hallucinations|hallucinated|collapsed)
    (having|had|has|have|taken|took|taking|another) (a)? (fit|fits|seizure)
    another one (an hour|last night|just now|this morning|today|tonight|ten minutes)
    (seeing|sees|saw|see|hearing|hears|hear) *2 (things|spiders|bugs|insects|rats|people|voices|shadows|faces|snakes|ants|men|stuff|music|dead|beetles|figures|someone|cats|demons)
    (that|who|which|people|things) (arent|isnt|wasnt|werent|arnt) (really)? there
    (bugs|spiders|ants|insects|things|rats|beetles|snakes) *2 (crawling|on me|on the walls|on my skin|all over|under my skin|everywhere|coming out)
    (doesnt|dont|didnt|wont|not) *1 (know|recognise|recognize|knowing|remember) *2 (what year|what day|where he|where she|where i|who i|me|us|his own|her own|who we|where they)
    (confused|raving|not making sense|making no sense|talking to people|talking to someone|talking nonsense|babbling|burning up|climb out|climbing out|blood pressure through|heart rate is|jerking|twitching all over|shaking violently)
    (came round|come round|came to|woke up|woke|wake) on the *2 (floor|carpet|tiles|kitchen floor|bathroom floor)
    (bit|bitten|biting) (my|his|her|their) tongue
    (wet|soiled|pissed) (myself|himself|herself|themselves)
    (chest) *2 (crushing|tight|pain|pains|pounding|hurts|hurting|on fire|agony)
    (left|my|his|her) arm *3 (dead|numb|tingling|gone dead|heavy)
    (heart) *2 (million miles|going mad|stopping|skipping|exploding|out of my chest|jumping)
    (talking rubbish|talking to the wall|talking to himself|talking to herself|thinks im|thinks its|calling me by|cant stop him shaking|eyes rolled|rolling back)
    `,
  ),
  ...signals(
    { ...silent, group: 'shakes', concern: 'withdrawal', role: 'shakes' },
    `
    (shaking|shakes|shaky|tremor|tremors|trembling|sweating|sweats|drenched|soaked|vomiting|being sick|throwing up|puking|retching|cramps|cramping|heart racing|heart pounding|cant sleep|no sleep|rattling|clammy|goosebumps|skin crawling|bone pain|restless legs|dry heaving|panicking|sick as a dog|cant stop shaking|cant hold)
    (cant do it|cant do this|cant cope|cant stand it|cant bear it|going to end up scoring|gonna end up using)
    (crawling out of my skin|jumping out of my skin|climbing the walls)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'withdrawal.frame',
      concern: 'withdrawal',
      role: 'shakes',
      tier: 'watch',
      about: 'unknown',
      contexts: { ...harmContexts, before: 'none', supposed: 'none', recovered: 'none' },
    },
    `
    (rattling|clucking|roasting|dope sick|dopesick|in withdrawal|in withdrawals|in full withdrawal|withdrawing) *2 (hard|badly|bad|like mad|so bad|rough|my arse off|now|today|no script|and|on my own|alone)
    (ive|had|have) *1 (fits|seizures|a fit|a seizure) (from|with|during|coming off) (this|it|drink|withdrawal|detox) before
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'relapse.frame',
      concern: 'relapse',
      role: 'slip',
      tier: 'watch',
      about: 'self',
      contexts: slipContexts,
    },
    `
    (i|ive|and i|just|then|so i) *1 (drank|used|smoked|injected|gambled|scored|picked up|binged|snorted) *1 (last night|yesterday|today|this morning|at the weekend|on saturday|on friday|on sunday|on monday|again|tonight|over the weekend|this week|an hour ago|at lunch)
    (picked|picking|pick) up (the|a)? (bottle|drink|needle|pipe|tramadol|codeine|pills|gear|bag|again|first drink|after|oxy|vodka|wine)
    (had|having) (a|my|another|one) *1 (slip|lapse|relapse|wobble|drink|line|few lines|few drinks|bet|smoke) *3 (last night|yesterday|today|saturday|friday|sunday|monday|weekend|told no one|havent told|ashamed|after|week|again|this)
    (@number|#) (days|months|years|weeks) *1 (gone|down the drain|wasted|thrown away|out the window|blown|lost|ruined|up in smoke|in the bin)
    (back to|reset|resetting|reset my|restarting) (day one|day zero|day 1|day 0|square one|my counter|the counter|my clock|my date)
    (going to|gonna|about to|will|ill|im going to|end up|want to|wanna|so close to|this close to|close to|nearly|tempted to|need to|dying to) *1 (use|score|drink|pick up|gamble|relapse|fix|get high|get drunk|get wasted|have a drink|buy a bottle|ring my dealer|call my dealer|text my dealer) *2 (today|tonight|again|now|this weekend|later|i can feel|if|and|on it)?
    (relapsed|relapse|lapsed|slipped) *1 (on|over|again|after|last|this|today|tonight|yesterday|and|with|hard|into)
    (want|need|crave|craving|cravings|gagging|dying|desperate|fiending|itching|clucking) *2 (for)? (a|an|the|some)? (drink|fix|hit|gear|smoke of gear|bag|line|dig|pipe|bet|score|brown|crack|coke|meth|wine|vodka|beer|pint|bottle|pills|spice|whisky|rum) *2 (so bad|so badly|right now|tonight|today|phone off|now|badly|and|all day|like mad|to take|just to)?
    (bottle|bag|wrap|gear|vodka|wine|whisky|can|cans|gin|rum|pint|stash) *4 (staring at|staring|looking at|sealed|seal not|unopened|calling|in my hand|in front of me|havent opened|not opened)
    (dealer|plug|offy|off licence|liquor store|bottle shop|bookies|betting shop|casino|pub) *3 (outside|streets away|round the corner|on his way|on the way|heading|walking to|parked|waiting|number|in the car)
    (outside|heading for|heading to|walking to|parked at|parked outside|on my way to|at|sat outside) *1 (the|my|a) *1 (offy|off licence|off license|liquor store|bottle shop|bookies|betting shop|casino|dealers|dealer)
    (at the till|in the shop|in the queue) *4 (bottle|vodka|wine|drink|cans)
    (without) (a|having a) (drink|fix|hit|bet|smoke|bag|line)
    (opened|drank|finished|bought|poured|necked|cracked open|sank) *2 (sherry|wine|vodka|gin|whisky|whiskey|bottle|can|cans|beer|rum|brandy|cider|prosecco|lager) *6 (sober|years|months|days|told|hiding|clean|ashamed|relapse|again|after)
    (wages|money|rent|savings|salary|pay|payday) *4 (fruit machine|machines|slots|bookies|casino|roulette|bet|betting|bets|horses|scratchcards|online slots|dealer|gear|on drink)
    (blew|lost|gambled|spent|put) *3 (wages|rent|savings|everything|thousand|hundred|it all|grand) *4 (fruit machine|machines|slots|bookies|casino|roulette|bet|betting|bets|horses|scratchcards|gambling|online)
    (no|dont have the|havent the|not got the|out of) *1 (fight|strength|willpower) *1 (left|in me) *4 (drink|use|sober|clean|crave|score)
    (swore|promised|said) *3 (wouldnt|never|id never) *4 (again|drink|use|touch)
    (hiding|hid|hide) *2 (bottles|cans|empties|the vodka|the wine|needles|works|my stash|wraps)
    (fell|fallen|falling) off the wagon
    (one|just one) (drink|wont hurt|line|hit|last time) (wont|cant) hurt
    (off my face|off my head|drunk|pissed|high|wasted|stoned|smashed) (again|right now|as i write|typing this|for the first time|after)
    (old dealers|dealers|dealer|plugs|his|guys) number *3 (up|screen|still|saved|in my phone|phone|call|calling|thumb|dial)
    (calling|call|ring|ringing|text|texting|messaging|unblocked|unblocking) my (guy|dealer|plug|man|connect|old dealer)
    (if) *1 (he|she|they|dealer) (rings|calls|texts|answers|picks up) *1 (im gone|ill|ill go|its over|im done)
    (only because|only cos|only reason) *3 (didnt pick up|didnt answer|shop was shut|no money|skint|closed|out of stock)
    (walking|going|driving|off|heading|popping|run|nip|nipping|walk) to *2 (shop|shops|store|garage|off licence|supermarket|bar|pub) *2 (for|to get|to buy|and) *1 (vodka|wine|drink|a drink|booze|cans|beer|bottle|gin|whisky|cider|beers)
    white knuckling
    (back|im back|gone back) on (the)? (:snow|:pill|:needle|:beer|:wine|coke|gear|drink|brown|ket|spice|weed|sniff|powder|sauce|bottle|booze|pills|fags and drink|crack)
    (want|need|crave|craving) it so (bad|badly|much)
    (my|the) (sponsor|wife|husband|mum|mom|keyworker) *1 (doesnt know|does not know|dont know|has no idea|would kill me)
    (one|a|just one|single) (glass|drink|pint|line|beer|sip|bump|pill) *4 (then|turned into|became|and then|led to) *2 (bottle|another|more|dont remember|blacked out|blackout|ten|five|the bottle|woke)
    (threw|throw|throwing|thrown|chucked|pissed|blew|blown) *1 (it|it all|that|them|everything) away (on|for|with|over)
    (bought|got|scored|picked up) *1 (a|one|another|half a) *1 (bag|gram|wrap|rock|bottle|baggie|eighth|ten bag|teenth) *6 (pocket|decided|in my hand|flush|staring|car|use it|havent|drawer|hidden)
    (went|gone|going|ended up|back) *1 (back)? (to|in|at) the (bookies|casino|betting shop|pub|bar|dealer|slots|machines|crack house|trap house) *4 (lost|again|blew|spent|drank|lot|everything|all|used|got|bought)
    (one|1|a couple|just one|a little one|a few) (wont|wouldnt|cant|couldnt) hurt
    (cant|couldnt) stop thinking about *1 (using|drinking|drink|gear|heroin|crack|coke|gambling|a drink|scoring|getting high|the bottle|vodka|wine|pills|oxy)
    (so|then|yes|and) i (drank|used|relapsed|gambled|smoked)
    (sober|clean|dry|off it) (until|till|up to|up until) (saturday|friday|sunday|monday|tuesday|wednesday|thursday|yesterday|last night|today|this morning|last week|the weekend|christmas)
    (drank|smoked|used|snorted|gambled) the (lot|whole lot|whole thing|bottle|bag|rent|wages)
    (urge|urges|craving|cravings|voice) *2 (drink|use|gamble|score|smoke|get high) *2 (is|are) *1 (loud|so loud|strong|so strong|screaming|unbearable|constant|winning|massive|back|huge|killing me|insane|intense|bad|so bad)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'eating.frame',
      concern: 'eating_disorder',
      role: 'eating',
      tier: 'watch',
      about: 'self',
      contexts: eatingContexts,
    },
    `
    (made|making|make) (myself|me) (sick|throw up|vomit|puke|be sick)
    (binged|binge|bingeing|binging) *2 (and|then) *2 (made myself|threw up|purged|sick|vomited|purge|laxatives|starved|fasted)
    (starve|starving|starved) (myself|my self|again)
    (skip|skipping|skipped|stopped|not taking|missing|cutting) *1 (my)? insulin *4 (weight|lose|thin|skinny|purpose|slim)
    (anorexia|bulimia|ed|ana|mia|eating disorder) *1 (voice|thoughts|brain|is back|is winning|is so loud|is louder|relapse|has me|came back|has come back)
    (hiding|hide|hid|binning|throwing away|chucking|flushing) *2 (food|my food|dinner|lunch|meals|my meals) *6 (nobody|no one|starving|so they|noone|mum|sleeve|napkin|bin)
    (purging|purged|purge) (again|after|every|everything|my food|my dinner|my meals|daily|today|tonight|since|three|twice|four|up to|all)
    (scared|terrified|afraid|frightened) (of|to) (eat|eating|food|gaining|weight|calories|carbs|put on)
    (living|surviving|lived|survived) on *1 (coffee|water|black coffee|diet coke|air|gum|ice|cigarettes|apples|an apple|one apple|lettuce|nothing|celery) *4 (days|week|weight|thin|lose|calories|a day)
    (eaten|ate|had|eating|allow myself|allowed) *1 (nothing|an apple|one apple|lettuce|only) *4 (days|all week|all day|since|calories|in three)
    (weigh|weighing|weighed) myself *2 (#|ten|five|six|times|every|hundred|constantly)
    (exercise|exercising|run|running|gym) *4 (burn off|earn|every calorie|every bite|until i faint|punish|to eat)
    (laxatives|laxative|diet pills|water pills|fat burners|clenbuterol|dnp) *4 (every|again|daily|handful|box|whole|took|taking|day|night|lose|loads)
    (not|havent|stopped|cant) *1 (eat|eaten|eating|ate) *3 (proper|since|for|in|a thing|anything|more than|monday|tuesday|sunday|a meal|for days)  *3 (fat|days|week|weight|calories|thin|skinny|faint|dizzy|disgusting)
    (so|too|still|feel|im|disgustingly) fat *6 (eat|starve|food|purge|fast|hate|dont deserve|throw)
    (hiding|hide|hid) food (in|up|under)
    (kept|keep|keeping) *2 (meal|food|anything|nothing|dinner) down *4 (days|proud|week|since|weeks)
    (thinner|lighter|smaller|skinnier|emptier) i get *4 (safer|better|happier|calmer|more)
    (lied|lying|lie) to (the|my) (dietitian|dietician|nutritionist|ed team|treatment team|unit)
    (proud|pleased|glad|buzzing) *4 (not|havent|didnt|havent) *1 (eat|eaten|eating|ate)
    (not kept|havent kept|cant keep|couldnt keep|hardly kept|barely kept) *2 (meal|food|anything|dinner|lunch) down *4 (days|proud|week|since|weeks)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'eating.urgent',
      concern: 'eating_disorder',
      role: 'eating',
      tier: 'urgent',
      about: 'unknown',
      contexts: eatingDangerContexts,
    },
    `
    (eat|eaten|eating|starving|purging|anorexia|anorexic|bulimia|restricting|make myself sick|skin and bone) *8 (fainted|faint|fainting|collapsed|collapsing|passed out|passing out|blood|heart is|heart rate|heart stops|heart problems|heart damage|heart could|heart will|chest pains|palpitations|blackout|blacked out|cant stand up|organs|kidneys)
    (fainted|fainting|collapsed|collapsing|passed out|passing out|blacked out|heart is in danger|heart is failing|heart rate|chest pains|palpitations) *8 (eat|eaten|eating|starving|purging|anorexia|anorexic|bulimia|restricting|fasting|skin and bone|skin and bones|underweight)
    (blood) *6 (make myself sick|throw up|purge|purging|vomit|laxatives|sick after)
    (vomiting|throwing up|bringing up|coughing up|sicking up) *1 blood *8 (sick|purge|purging|bulimia|eat|binge|meal|stop)
    (want|wish|hope|hoping|trying|going|gonna|will) *2 (to)? starve *1 (myself)? *1 (to death|until i die|till i die|til i die|until my heart)
    (skin and bone|skin and bones|bmi of #|bmi is #|bmi under #|six stone|five stone|dangerously underweight) *8 (wont eat|refuses|still|hospital|eat|collapsed|wont see)
    insulin *4 (lose weight|thin|skinny|weight|slim) *8 (ill|cant stand|sick|hospital|vomiting|ketones|dka|blurry|collapsed|faint|dont care)
    (eaten|ate|drunk|drink|eat) *6 (days|week) *6 (heart keeps|heart skipping|blacking out|black out|fainting|cant stand|collapsing|palpitations)
    (heart keeps|blacking out|fainting|palpitations) *8 (eaten|eating|starving|purging|meals|food)
    `,
  ),
];
