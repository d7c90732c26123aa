import type { ContextTiers } from '../lexicon.ts';
import { harmContexts, intentContexts, presentContexts, wishContexts } from './contexts.ts';
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
    (ive|i have|just|and i|and ive) (scored|used|picked up|used again|scored again|got a bag|bought a bag)
    (used|scored|picked up|using) again (after|alone|by myself|on my own|last night|today|tonight)
    (back|straight back|went back|gone back|going back) (to|on) the (needle|gear|pipe|smack|brown)
    (found|bought|got) a (bag|wrap|rock|gram|baggie) *6 (done it|did it|used it|smoked it|snorted it|going out for more|more for tonight|more for later)
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
    (injecting|using|smoking|shooting|fixing|snorting|scoring) *1 (by myself|alone|on my own) *6 (since|rehab|again|shed|car|toilet|toilets|bath|bedsit|garage|every day|nobody|no one|detox|prison)
    (injecting|using|used|shooting) again *1 (by myself|alone|on my own)
    (old|usual|same) (amount|dose|hit) *6 (on my own|alone|by myself|door locked|nobody|no one)
    (alone|on my own|by myself|door locked) *6 (old|usual|same) (amount|dose|hit)
    tolerance *1 (nil|gone|zero|shot|down|low|lost|nothing) *6 (used|using|score|scored|bag|usual|same)
    (clean|sober|rehab|detox|prison|inside) *4 (used|did|had|injected|smoked|scored) *4 (on my own|alone|by myself) *6 (again|car|later|tonight|more|dont care|locked)
    `,
  ),
  ...signals(
    { ...silent, group: 'reckless', concern: 'overdose', role: 'danger' },
    `
    (alone|by myself|on my own|on my tod|solo|door locked|locked in|nobody knows|no one knows|nobody else here|nobody here|no one here|nobody around|no one around|without anyone)
    (tolerance|same amount|same dose|usual amount|usual dose|old dose|full dose|double)
    (could be|might be|probably|cut with|laced with|full of|is) *1 (fent|fentanyl|nitazene|nitazenes|xylazine|tranq|anything|god knows what)
    (no|without|ran out of|out of) (narcan|naloxone)
    (a big one|my old hit|at my old|more for tonight|more for later|no one about|nobody about|so nobody can|so no one can)
    (cant|cannot|couldnt|not|havent) (keep|kept|keeping) *1 (water|fluids|anything|a sip|liquids) down
    (no doctor|no doctors|no clinic|no medical|without medical|without telling|told nobody|told no one|cant afford rehab|wont see a doctor|refuses hospital)
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
    if it (takes|kills|finishes|gets|does) me *1 (it|so|then|oh) *1 (takes|kills|finishes|gets|be|well|does)
    (dont|do not|not) *2 (care|mind|bothered) (if|whether|which way|about) *2 (last thing i do|it goes|goes wrong|wrong|takes me|dont come back|fent)
    (raging|gutted|angry|annoyed|sorry|disappointed) *3 (woke up|brought me back|saved me|got me back|came round)
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
    (threw|thrown|throwing|binned|flushed|poured|pouring|tipped|chucked|put) *3 (xanax|valium|diazepam|benzos|tablets|pills|vodka|gin|whisky|wine|drink|booze|bottle|bottles|lot|all) *2 (away|out|down the sink|down the toilet|down the drain|in the bin|down the loo)
    (came off|come off|coming off|off|stopped|quit) *2 (sherry|spirits|poitin|drink|drinking|bottle|cans|pints|gear|smack|heroin|codeine|weed|brown|opiates|subs|suboxone|subutex|sleeping tablets|sleepers|pregabs|alcohol|temazepam)
    (hours|days|nights) (since|after) *1 (last|my last|his last|her last|their last) *1 (drink|can|cans|pint|dose|drop|bottle|use|fix|hit|pill|tablet)
    (hasnt|havent|not|hadnt) *1 (drunk|drank|touched a drop|had a drop|had a drink) *1 (since|for|in|all)
    (day|night) (one|two|three|four|five|#) *2 (dry|sober|clean|off it|cold turkey)
    (stopped|stopping|quit|quitting) *3 (dead|cold|overnight|in one go|on my own|by myself|at home|no doctor|no doctors|no clinic) *4 (drink|vodka|spirits|bottle|bottles|diazepam|years)
    (ghb|g|xanax|valium|diazepam|benzos|vodka|drink) (stopped|ran out|finished)
    (been|gone|is|hes|shes|im|got|son|dad|mum) (dry|drying out) *1 (since|for|on|in|two|three|four|#)
    (drying out|dry out|dried out|dries out) *2 (at|in|on|spare|quietly|by)
    (hasnt|havent|not|hadnt) *1 (touched|drunk|had|tasted) *1 (alcohol|drop|drink|any|a drop|a drink|drink) *1 (since|for|in)
    (given up|gave up|give up|packed in|knocked off) *1 (drink|booze|drinking|alcohol|bottle|spirits|vodka) *2 (on|since|last|this|yesterday|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (took|taken|taking) (myself|me|him|her|himself|herself|my mum|my dad) off *3 (it|diazepam|temazepam|lorazepam|xanax|baclofen|zops|zopiclone|valium|clonazepam|benzos|pregabalin)
    (ran|run|runs|running) out of *2 (alprazolam|temazepam|lorazepam|etizolam|phenibut|xanax|diazepam|valium|ghb|clonazepam|baclofen|drink|vodka|street valium|ones he buys|ones she buys)
    last (drink|can|pint|bottle|dose) was *2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|days|hours|morning)
    (lorazepam|alprazolam|xanax|diazepam|temazepam|clonazepam|ghb|script|benzos) *1 (all gone|run out|ran out|is out|gone|stopped|cut off|stopped dead)
    coming off (ghb|g|benzos|pregabs|pregabalin|the drink|the booze|valium|xanax|z drugs)
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
    (men|people|figures|faces|children|cats|dogs|dog|rats|spiders|beetles|bugs|snakes|ants|things|someone|somebody|creatures|soldiers) *1 (in|on|coming|pouring|crawling|climbing|standing|out) *2 (wall|walls|hall|corner|curtains|sockets|plug sockets|wallpaper|ceiling|radiator|bed|carpet|window|wardrobe|corners)
    (spiders|beetles|bugs|insects|rats|snakes|ants|things) *1 (pouring|crawling|swarming|coming) *1 (out|up|over|across|from)
    (hear|hearing|hears|heard) *2 (music|choir|singing|voices|talking|people|whispering|radio|phone|phones|someone) *4 (nobody|no one|isnt|arent|walls|radiator|empty|silent|that nobody|not there)
    (nobody|no one|noone|nobody else|no one else) (can|else can|else|but me can) (see|sees|hear|hears|can see|can hear)
    (choir|music|voices|singing|people|radio) *1 in (the)? *1 (walls|wall|radiator|pipes|fridge|loft|empty)
    (carpet|walls|wall|floor|wallpaper|curtains|ceiling|bed) *1 (crawling|moving|breathing|melting|walking|swarming|walks)
    (picking|plucking|clawing|grabbing|pulling|swatting|grasping) at *1 (air|blanket|blankets|sheets|walls|wall|curtains|nothing|bedclothes|bugs|flies)
    (talking|chatting|talks|chats|shouting|screaming|arguing) *1 (to|with|at) *2 (dead|late|not there|arent there|people who arent|people that arent|someone who isnt|empty room|invisible)
    (thinks|thought|convinced|swears) *1 (im|i am|hes|shes|theres|there are|house|it is|its) *2 (policeman|police|nurse|burglar|mother|on fire|someone else|men|people|rats|spies|another year|#)
    (dont|doesnt|didnt|cant) *1 (recognise|recognize) *2 (flat|house|room|face|wife|husband|kids|mother|son|daughter|us|anyone)
    (doesnt|didnt|does not) *1 (know|remember) *1 (our|my|his|her) (name|names)
    (gone|went|goes|going|suddenly) *1 (rigid|stiff|blank)
    (stiff|rigid) *4 (eyes|jerking|jerked|shaking|foaming|jaw)
    (whole)? (body|arms|legs) *3 (jerking|jerked|jerks|jerk|jolting|jolts|convulsed|convulse|spasming|thrashing|juddering)
    (big|electric|body|these) *1 (jolts|jerks|zaps) *6 (blacked out|passed out|fell|floor|body)
    (blacked out|passed out|passes out|blacking out|passing out) *2 (twice|again|on the|in the|for|three times|today|this morning|and)
    (fitted|fitting|seized) (twice|again|since|for|three times|all|this)
    (two|three|four|five|several|#|couple of|another) (fits|seizures) (since|today|now|in|last|already|tonight|this)
    (shaking|shook|shakes|shake) *1 (hard|violently|badly|much) *2 (bed|cant hold|cant stand|cant walk|couldnt|teeth|walks)
    (no|not had a|hasnt had a|havent had a) (wee|pee|piss) (since|for|in|all)
    (keep|keeps|cant stop|been|hes|shes) (twitching|jerking|jolting|convulsing)
    (ants|bugs|insects|worms|spiders|things) *1 (in|under|on) *1 skin
    (eyes|eye) *1 (rolled|rolling|roll|rolls) *1 (up|back|white|over)
    (picking|picks|plucking|grabbing) *1 (things|bits|fluff|threads) *1 (in|out of|off|from) the (air|blanket|blankets|sheets|carpet|wall|walls|bed)
    (people|faces|men|someone|somebody|eyes) *1 in the (wallpaper|wardrobe|loft|mirror|telly|garden|walls|radiator)
    (face|faces|walls|wall|floor) *1 (keeps|keep|is|are|were) *1 (melting|moving|breathing|changing)
    (tongue|tongues) *1 (chewed|bitten|bit|in bits|bleeding)
    (had|having|had a|took) *1 (turn|convulsion|convulsions|fit) *6 (stiff|shook|jerked|tongue|floor|shaking)
    (went|gone|goes) stiff *3 (and|then|on) *2 (shook|jerked|blue|shaking|jerking|shaken|fell)
    (believes|convinced|thinks|insists|swears) *2 (im|i am|hes|shes|were|we are|smoke alarm|tv|telly|neighbours|someone|people|they|phone) *2 (gestapo|police|filming|watching|listening|spies|after|coming|poisoning|trying|filming her|a burglar)
    (shouting|roaring|screaming|talking|swearing) *1 (at|to|for) *1 (radiator|no one|nobody|mother|wall|walls|television that|empty chair|dead)
    (jerks|jolts|spasms) *2 (throw|threw|knock|knocked|woke) me
    (lost an hour|dont remember falling|came to on)
    `,
  ),
  ...signals(
    { ...silent, group: 'shakes', concern: 'withdrawal', role: 'shakes' },
    `
    (shaking|shakes|shaky|tremor|tremors|trembling|sweating|sweats|drenched|soaked|vomiting|being sick|throwing up|puking|retching|cramps|cramping|heart racing|heart pounding|cant sleep|no sleep|rattling|clammy|skin crawling|bone pain|dry heaving|panicking|sick as a dog|cant stop shaking|cant hold)
    (cant do it|cant do this|cant cope|cant stand it|cant bear it|going to end up scoring|gonna end up using)
    (crawling out of my skin|jumping out of my skin|climbing the walls)
    (want|wanted|tempted|going|about|ready) to (give in|cave|pack it in|give up) *1 (badly|so|and|tonight|already|right)
    (hands|body|whole body|legs|everything) *1 (shaking|shake|trembling|twitching)
    (sweated|sweat|sweating|soaked) (through|like|all night|buckets)
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
    (one|#|a couple|just one|a little one|a few) (wont|wouldnt|cant|couldnt) hurt
    (cant|couldnt) stop thinking about *1 (using|drinking|drink|gear|heroin|crack|coke|gambling|a drink|scoring|getting high|the bottle|vodka|wine|pills|oxy)
    (so|then|yes|and) i (drank|used|relapsed|gambled|smoked)
    (sober|clean|dry|off it) (until|till|up to|up until) (saturday|friday|sunday|monday|tuesday|wednesday|thursday|yesterday|last night|today|this morning|last week|the weekend|christmas)
    (drank|smoked|used|snorted|gambled) the (lot|whole lot|whole thing|bottle|bag|rent|wages)
    (urge|urges|craving|cravings|voice) *2 (drink|use|gamble|score|smoke|get high) *2 (is|are) *1 (loud|so loud|strong|so strong|screaming|unbearable|constant|winning|massive|back|huge|killing me|insane|intense|bad|so bad)
    (had|did|took|drank|smoked|done|did) (one|a|an|only one|three|two|four|five|few|a few|couple of|a couple of|#) *1 (line|lines|cans|can|pint|pints|drinks|drink|glass|glasses|beers|beer|bet|joint|bottles|bump|bumps|shots) *8 (sponsor|guilt|guilty|ashamed|chip|want more|relapse|relapsed|slipped|eejit|sobriety|day one|disgusted with myself|hate myself|told no one)
    (sober|clean|chip|off it|dry|abstinent|counter) *6 (had|drank|did|took|smoked) (one|a|an|three|two|four|few|a few|couple of|#) *1 (line|lines|cans|can|pint|pints|drinks|drink|glass|glasses|beers|bet|joint|bottle)
    (had|did) (a|one|just one) (line|bump|bet|drink|pint|can) at *2 (wedding|party|christening|funeral|match|races|work|weekend) *6 (sponsor|ashamed|guilt|guilty|more|eejit|again|told)
    slipped at the (weekend|wedding|party|pub|races|funeral|christening|match|bar) *6 (line|lines|drink|drinks|drank|sponsor|bottle|bottles|pint|pints|wife|husband|ashamed|clean|months|years|cans)
    (back on|on|gone back to|went back to) (the)? (slots|betting|betting apps|fruit machines|roulette|online casino|poker machines|pokies|bookies) (again|since|and|lost|rent|wages|tonight|last)
    (betting apps|slots|horses|bookies|casino|roulette|bets|bet|pokies|machines) *6 (lost|spent|blew|gone) *2 (rent|wages|savings|everything|it all|lot|mortgage|payday|pay)
    (put|placed|stuck|lost|had) *3 (bet|bets|quid|pounds|euro|dollars|tenner) *4 (horse|horses|dogs|match|slots) *6 (lost|again|sworn|swore|promised|more|chasing)
    (placed|had|made) (one|a|just one) bet *8 (then|more|lost|dozens|another|again)
    (one|just one) bet (then|and then|turned into|became)
    (rent|wages|savings|mortgage) (is|are|s|all)? gone *8 (wife|husband|bet|slots|dont know|doesnt know|told|lied|partner)
    (scratchcard|scratchcards) *4 (then|again|its back|more|quid)
    (outside|walked past|stood in|standing in|sat in|circling|car park of) *3 (offie|drinks aisle|wine aisle|booze aisle|alcohol aisle|beer aisle|bottle shop|offy|dealers road|old place)
    (drinks|wine|booze|alcohol|beer|spirits) aisle *8 (reading|holding|standing|stood|havent|hands|shaking|nearly|ten minutes|picked)
    (craving|cravings|urge|urges|pull|want|voice|thirst) *1 (is|are|s|got|feels|has|been) *1 (roaring|fierce|loud|huge|massive|screaming|unbearable|deafening|shouting|overwhelming|relentless|awful)
    (been|am|im|keep|cant stop|kept) (thinking|dreaming|obsessing) about (wine|vodka|gin|whisky|a drink|drinking|drink|using|gear|coke|heroin|scoring|crack|pills|the pub|beer|a pint|my dealer|gambling|a bet|betting)
    (one|single|cold|a) (pint|drink|beer|glass of wine) *6 (sell|kill for|taste it|can taste|give anything|do anything)
    i can taste it *8 (drink|beer|pint|wine|sober|using|gear|number|dealer|meeting|meetings)
    (drink|beer|pint|wine|gear|number|dealer) *4 (i)? can taste it
    (unopened|sealed|full|hidden) bottle *8 (look at|looking|staring|keep going|calling|hold|holding|thinking)
    (bottle|wine|vodka|gin|whisky) *4 (unopened|sealed|under the sink|under the stairs) *6 (look at|looking|staring|keep going|calling|thinking)
    (picked up|bought|scored|got) (a|some|half a) *1 (gram|bag|wrap|rock|eighth|coke|gear|heroin|crack|vodka|weed|pills) *8 (years|months|sober|clean|pan|drain|dont know why|no idea why|ashamed)
    (@number|#) (days|weeks|months|years) *1 (off|clean|sober|without) *2 (gone|down the pan|down the drain|wasted|up in smoke|undone)
    (@number|#) (days|weeks|months|years) *1 (down the pan|down the toilet|undone|thrown away|gone just like that)
    (smoked|used|snorted|took|drank|injected) (some|a bit of|a little|a load of)? (heroin|crack|coke|gear|meth|brown|weed|codeine|oxy|vodka|wine) *3 (after|following) *2 (years|months|weeks|days) *1 (off|clean|sober|without)
    (binned|threw away|gave back|handed back|hid|returned) *2 (chip|medallion|coin|sobriety chip)
    (sponsor|meeting|meetings) *8 (havent told|scared to tell|lied to|ashamed|avoiding|missed two|missed three)
    (not|never|havent) wanted (it|a drink|to drink|to use|one) *1 (this)? (badly|bad|much) *1 (since|in|for)
    (gripping|white knuckled|white knuckling) *6 (craving|drink|want|urge|sober|pub|dealer)
    (my feet|my legs|the car) (know|knows|took|take|takes) *1 (way|me) *1 (to the|to my|there) *1 (bookies|pub|dealer|dealers|offie|casino|bar)
    (glass|pint|bottle|drink) *4 (in my hand|in front of me) *8 (sober|clean|put it down|poured it|sponsor)
    (fighting|fight) it *1 (with everything|hard|minute by minute|all day|tonight|so hard)
    (drank|drinking|drink) *1 (mouthwash|hand sanitiser|hand sanitizer|aftershave|vanilla essence|cooking wine|cooking sherry) *4 (again|last night|today|tonight|this morning|because|just now|yesterday|im back)
    (redownloaded|reinstalled|reopened|unblocked|signed back up to|signed up to) *2 (betting|casino|gambling|poker|bookies|bet365|bookmaker)
    (gamstop|self exclusion|gambling block) *3 (ended|expired|ran out|way round|way around|lifted|over|runs out)
    (planning|plan|planned|planning out) (my)? *1 (relapse|next drink|next fix|next hit|first drink)
    (romanticising|romanticizing|fantasising about|fantasizing about|daydreaming about|obsessing over) *1 (drinking|using|first drink|a drink|one drink|getting high|wine|heroin|coke|drugs|gambling)
    (nobody|no one|noone) (would|will|d)? *1 (know|find out|notice) if i (had|drank|used|did|took|smoked|bought)
    (ordered|poured|bought) (a|myself a|one) *1 (drink|pint|wine|beer|double|whisky|vodka) *6 (looked at it|stared|left it|poured it away|walked out|sober|didnt drink)
    (hiding|stashing|ive hidden|have hidden) *2 (vodka|wine|bottle|bottles|gear|pills|bag) *4 (cistern|wardrobe|shed|loft|handbag|boot|garage|laundry|washing basket)
    (told|telling|lied to) *2 (sponsor|group|keyworker|counsellor|everyone) *3 (im sober|im clean|ive been sober|still sober|still clean|im fine) *4 (but|and im not|not|drank|havent)
    (picked up|took|claimed) *2 (chip|medallion|coin) *6 (drunk|lied|not sober|lying|used|fraud|dont deserve)
    (vaped|smoked|gambled|drank|used|drunk) again *6 (promised|lied|ashamed|streak|clean|sober|gutted|hate|day one)
    (streak|day counter|day count|clean time) *1 (is gone|gone|broken|back to|went back|to zero|lost)
    (one text|one call|one message|one phone call) away from *2 (dealer|plug|relapse|drink|using|man)
    back to counting (hours|days|minutes)
    (wanted|wanting|want) a (drink|fix|hit|bet|line) *2 (every minute|every single|with every|all day|all week|so much|more than|since)
    (craving|cravings) *1 (so hard|all week|since i woke|every hour)
    (so close|this close|inches) (to|from) (using|drinking|relapsing|scoring|a drink|picking up)
    (fantasising|fantasizing|thinking|dreaming) about (gear|smack|brown|using|scoring|a fix) *1 (every|all|again|constantly|still)
    (finished|drank|polished off) the (sherry|wine|bottle|vodka|gin|whisky|rum) *6 (sober|years|dark|alone|nobody|secret|mug|months|shame|ashamed)
    (tins|cans|bottle|wine|beers) *1 in the (fridge|cupboard) *6 (staring|stare|calling|looking at)
    (kept|keeping|hidden|hid) *1 (last|two|one|few) *2 (pills|tablets|bottle|wrap|bag|rocks) *6 (told|flushed|just in case|check|checking)
    (used|took|taken|taking) (codeine|pills|tramadol|oxy|diazepam|morphine|xanax) for *3 (pain|tooth|back|knee) *4 (then|and then|now) *4 (mood|nerves|more|buzz|high|fun|feeling|extra)
    dealer *8 (bus|shop|street|number|messaged|dm|sat next|bumped|saw me|added me) *8 (number|taste|craving|half typed|tempted|shaking|want|thinking)
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
    (skipped|skipping|skip|missed) (dinner|lunch|breakfast|meals|tea|every meal) *1 (again|on purpose|so|and|all week) *8 (told|lied|pretended|voice|scales|weight|calories|already ate|already eaten|fat|proud)
    (told|tell|telling|lied to|lied|pretended|pretending) *4 (id|ive|i had|i have|i|already) (eaten|ate|already eaten|already ate)
    (old|ed|that|eating disorder|anorexia|food|skinny) voice *1 (is|s|has|came|back) *2 (back|loud|louder|winning|returned|shouting)
    (scales|scale) *3 (winning|number|down|lower|happy|every morning|three times|control|tells me|decides)
    (number|weight) *1 (is|s|keeps|went|going) *1 (going down|dropping|lower|down) *6 (eat|fast|laxatives|proud|stop|winning|purge|more)
    (making|make|made) (myself|me) sick *4 (times|after|every|daily|twice|three|again|day|cant stop|today|dinner|meal)
    (chew|chewing|chewed) and (spit|spitting)
    (water loading|waterloading|hid weights|hiding weights|weights in my pockets|drank litres|drank # litres) *4 (weigh in|weighed|weighin|clinic|appointment|nurse|dietitian)
    (periods|period|hair) *2 (stopped|gone|falling out|fallen out) *6 (eat|eating|weight|thin|calories|starving|restricting)
    (not allowed|dont let myself|wont let myself|cant let myself) *1 (eat|sit down|rest|dinner|food|breakfast) *4 (until|unless|till|run|walked|steps|burned|calories|after|today|before)
    (lost|losing) *3 (stone|kilos|kg|pounds|lbs) *6 (still fat|not enough|want more|cant stop|nobody notices|feel huge|more to go)
    (binge|binged|bingeing|binging) *2 (again|every night|last night|till|until|so much) *6 (hurt|hurts|sick|hate|disgusting|disgusted|ashamed|cry|cried|purge)
    (food|dinner|meals) (goes|went|gone|go) *1 (in|into|down|to) *1 (bin|napkin|toilet|dog|sleeve|pockets) *6 (nobody|no one|know|mum|thinks|every)
    (water|dry|juice) fast *6 (not stopping|days|day #|again|weight|until|till|dont want|nothing of me)
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
    (nothing but|only|just|living on) *1 (black coffee|coffee|water|diet coke|gum|ice|air|black tea) *8 (fainted|faint|passed out|collapsed|blacked out|heart|dizzy|cant stand)
    (laxatives|laxative|water tablets|diet pills|purging|purged|water fast|fasting|making myself sick|throwing up) *8 (passing out|pass out|passed out|faint|fainted|fainting|blacking out|vision went|heart|chest|collapsed|cramp|potassium|cant feel)
    (heart|chest|fingers|hands|vision) *2 (skipping|skips|fluttering|cramp|cramping|went|goes|going dark|racing|stopped|missing beats) *8 (making myself sick|purge|purging|purged|laxatives|eaten|eating|fast|fasting|meals|throwing up)
    (potassium|electrolytes|bloods|bmi|heart rate|pulse) *3 (low|dangerous|dangerously|critical|through the floor|all over) *8 (purge|purged|purging|eat|sick|laxatives|discharge|home|sign me out|anorexia)
    (purged|purging|threw up|made myself sick|restricted) *4 (since|after|again|when) *3 (discharge|discharged|hospital|got home|came home|admission)
    (leave|leaving|left|skip|skipping|skipped|omit|omitting|missing|stopped|dont take|not taking|havent taken|cut) *1 (out|my|taking)? *1 insulin *3 (on purpose|deliberately|weight|thin|skinny|to lose|to be)
    (sugars|sugar|blood sugar|bloods|glucose|ketones) *3 (high|sky high|hi|through the roof|up|dangerous) *2 (on purpose|deliberately|deserve|because i|to punish|to lose|weight)
    (sister|daughter|son|brother|friend|wife|girlfriend|she|he|mum|flatmate|partner) *4 (wont eat|refuses to eat|not eating|hasnt eaten|isnt eating|stopped eating|wont drink|still wont eat) *8 (bones|collapsed|fainted|faint|weighs|stairs|skeleton|passed out|skin and bone)
    (weighs|weigh|weight|bones|cant stand|couldnt stand|couldnt climb|cant climb|collapsed|fainted|skeleton) *8 (wont eat|refuses to eat|not eating|isnt eating|hasnt eaten|still wont|says shes fine|says hes fine)
    (eaten|ate|eat) *4 (days|week) *8 (cant stand|legs|chest|heart|dark|collapsed|passed out|fainted|vision|cold|weak)
    (collapsed|chest|vision|cant feel|passing out|going dark|fainted) *8 (havent eaten|not eaten|hasnt eaten|nothing to eat|without food|no food) *2 (days|week|since|in|for)
    (not|havent|no) *2 (eating or drinking|food or water|eaten or drunk|eat or drink) *6 (days|since|die|finish|kill|end|monday|sunday|body)
    nothing of me left *4 (eat|fast|weight)
    till theres nothing (of me|left of me|left)
    `,
  ),
  // Hurting oneself told without the words for it: what is used, where, how much, and what it left.
  ...signals(
    {
      language: 'en',
      group: 'self_harm.open',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: { ...intentContexts, before: 'urgent', now: 'urgent', supposed: 'watch' },
    },
    `
    (did|done|do|doing) (my|both|both my) *1 (arm|arms|leg|legs|thigh|thighs|wrist|wrists|calves|stomach|hips|shins|ankles|forearm) *8 (blade|scalpel|glass|tumbler|towel|towels|blood|bleed|bleeding|stinging|stings|deeper|numb|lighter|coming through|plasters|bandage|disgusting)
    (did|done) (both|both my) (arms|legs|thighs|calves|wrists|hips) (again|last night|tonight|today|this morning|this afternoon|yesterday|earlier|with)
    (hold|held|holding|press|pressed|pressing|put|putting) *2 (straighteners|iron|lighter|cigarette|cigarettes|spoon|match|candle|flame|tongs|hot knife) *1 (on|to|against|into|under) my *1 (arm|arms|leg|legs|thigh|thighs|skin|wrist|wrists|stomach|hips|ankle|palm)
    (stub|stubbed|stubbing|put|putting) *2 (cigarettes|cigarette|fags|fag|cigs|cig|joints) out on (my|myself|me)
    (deodorant|aerosol|spray|ice and salt|salt and ice) *2 (burn|burns|burning|burnt|burned) *4 (arm|arms|leg|legs|thigh|skin|hand|again|hiding|on purpose)
    (poured|pour|pouring|tipped) *2 (boiling|scalding) (water|kettle)? *3 (my|myself|on purpose|deliberately)
    (hit|hitting|hurt|beat|beating|whip|whipping) myself with (a|the|my) *1 (hammer|belt|shoe|rolling pin|phone|hairbrush|bottle|stick|bat|spoon|cable) *6 (again|until|till|whenever|because|bruise|bruises|every|deserve)
    (punched|punching|smashed|smash) *1 (mirror|window|glass) *6 (hand|knuckles|stitches|bleeding|on purpose|deserve|wrist)
    (hurting|harming|injuring) (myself)? *1 (in secret|on the quiet|where nobody|where no one|every night|most nights|most days|daily|under my clothes|under my sleeves)
    (got|started|back) *2 (into|to) (hurting|harming|burning|cutting|scratching|hitting) myself
    fresh ones *4 (wrists|wrist|arm|arms|thigh|thighs|leg|legs|sleeves|tights|sting|stings|hide|plasters|towel|bleeding)
    fresh ones *2 (on my|both|sting|today|last night)
    (use|used|using|take|took) (it|them|one|the blade) *1 on my (thigh|thighs|arm|arms|leg|legs|wrist|wrists|stomach|hips|skin)
    (cant|couldnt) stop *1 (with the razor|with the blade|using the razor|using the blade)
    (arms|legs|thighs|wrists) *1 (are|is|look|looks) *1 (a mess|like a bar code|like a barcode|shredded|striped) *6 (razor|blade|cut|cuts|cutting|week|sleeves|hide|again)
    (slicing|cutting|carving|burning|biting|stabbing|scratching) *1 my own (stomach|arm|arms|skin|leg|legs|thigh|thighs|hands|body)
    (bit|bite|biting|tore|gouged|gouging|ripping) *1 (chunks|lumps|pieces|holes|skin) *1 (out of|into|in|off) my (arm|arms|forearm|hand|hands|skin|leg|legs)
    (dig|digging|dug) *1 nails *1 (in|into) *4 (skin|blood|bleed|arm|arms|comes off|palms)
    (swallowing|swallow) *2 (metal|batteries|blades|glass|screws|pins|magnets) *4 (again|calms|feeling|ward|every|helps|because)
    (pour|pouring|poured|run|hold|held) *2 (hot|boiling|scalding) (water|oil|pan|iron|tap) *1 (on|over|against|under) my (hand|hands|arm|arms|leg|skin|foot|wrist)
    (hurting|hurt|burning) my (hands|arms|legs|body|skin) with (the|a) *1 (iron|lighter|straighteners|razor|blade|cigarette|knife|nail file|needle|compass|pen|key)
    (broke|broken|breaking|snapped) my own (finger|fingers|hand|arm|toe|wrist)
    (i|just|and i|only) cut (when|whenever|every time) *1 (he|she|they|i feel|im|i get|mum|dad|it gets|things|someone)
    reach for the (stanley knife|razor|blade|lighter|scissors|scalpel|compass|razors)
    opened up my (leg|arm|thigh|wrist|forearm|stomach)
    (need|needs|needed) stitches *6 (not going|wont go|cant go|they will ask|didnt go|theyll ask|refuse)
    take it out on my own (skin|body|arms|legs|flesh)
    (dressing|dressings|plasters|scab|scabs) *1 off *3 (wont heal|doesnt heal|never heals|start over|bleed|bleeds)
    (held|holding|put|hold) my (arm|hand|wrist) *2 (there|against|on|over|under) *2 (oven|hob|flame|kettle|candle|radiator|grill|ring) *6 (on purpose|until|till|deliberately|again|match)
    (punch|punching|thump|thumping|bruise|bruising|smack|hammer) my own *1 (leg|legs|thigh|thighs|face|head|arm|arms|stomach|jaw)
    (punch|punching|hit|hitting) my own *1 (legs|thighs|face|head|arms|stomach) *6 (until|till|cant|bruise|bruised|again|deserve|every|stop|today|tonight)
    (punch|punching|punched|headbutt|headbutting) (the|a|brick) *1 (wall|walls|door|wardrobe) *6 (until|till|knuckles|broke|break|breaks|gives|cracked|bleed|bled|deserve|twice today|so it hurts)
    (pulled|pulling|picking|picked|ripped|ripping|tore|unpicked|unpicking|took) *2 (stitches|staples|sutures|scabs) *1 (out|open|off|from)? *6 (on purpose|deliberately|opening|reopen|bleed again|back up|like last time|dont tell|nobody)
    (stitches|staples|wound|cut|cuts) *6 (opening|opened|open|reopened|reopening) *1 (it|them)? (back up|up again|again)
    (running|ran|run) out of *1 (room|space|skin|places) *4 (cut|arm|arms|leg|legs|thigh|thighs|sleeve|sleeves|cover|covers|hide|hidden)
    (arm|arms|leg|legs|thighs|skin) *1 (running|ran|run|runs) out of (room|space)
    (going to|gonna|about to|will|want to|need to|have to) use (it|this|one|the blade|the razor|the knife|the scissors|the glass) on (my|myself|me)
    (used|using|use) (the|a|my) *1 (razor|blade|scalpel|lighter|compass|scissors|glass|knife) on *1 (myself|my arm|my arms|my leg|my legs|my thigh|my thighs|my wrist|my wrists|my stomach|my skin)
    (razor|blade|scalpel|compass|tumbler|broken glass|scissors) *2 (on|across|along|down|into|over) my *1 (arm|arms|thigh|thighs|wrist|wrists|stomach|hips|calf|calves|forearm|inner thigh|skin)
    (arm|arms|thigh|thighs|wrist|wrists|leg|legs|stomach|calves) *4 with (a|the|my|broken) *1 (razor|blade|scalpel|compass|lighter|sharpener|scissors|shard|glass)
    about to (cut|carve|slice) *2 (razor|blade|scalpel|myself|arm|arms|scissors|wrist|out)
    (punish|punishing|punished|punishes) (myself|herself|himself) *2 (razor|blade|lighter|scissors|knife|blades|burning|cutting)
    (relapsed|relapse|slipped|slip) *6 (razor|razors|blade|blades|lighter)
    (decade|years|year|months|weeks|days) *1 without (cutting|harming|self harm|a cut|hurting myself) *4 (ended|over|gone|until|till) *6 (morning|night|today|yesterday|tumbler|razor|blade|glass)
    (tie|tied|tying|wrap|pull|pulling|tighten) *2 (cord|belt|scarf|ligature|cable|lace|laces|shoelace|rope|tie) *2 (round|around|tight|till|until) *6 (stars|let go|go black|pass out|passing out|rush|face goes|vision)
    (went|gone|going|go) deeper than (i)? *1 (meant|before|ever|last time|usual|planned|wanted|intended)
    (cut|cutting) *1 (much|far)? deeper than *2 (meant|before|ever|usual|planned|wanted|intended)
    (numb|no feeling|cant feel) *6 (where i cut|round the cuts|around the cuts|round them)
    (more|another|couple|few|six|five|four|seven|eight|ten|#) (cuts|burns|lines) *1 (than|every|each|today|tonight|yesterday|since|a day|a night)
    (hide|hiding|hid|cover|covering|covered) *2 (cuts|burns|fresh ones|marks) *4 (work|mum|school|sleeves|wife|husband|kids|gym|swimming)
    (sleeves|bandage|plasters|foundation) *4 (hide|cover|over) *2 (cuts|burns|fresh ones|new ones)
    `,
  ),
  // Wounds of one's own making that may kill.
  ...signals(
    {
      language: 'en',
      group: 'self_harm.grave',
      concern: 'self_harm',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: { ...presentContexts, before: 'none', other: 'emergency' },
    },
    `
    (deeper|deep) than *2 (meant|wanted|usual|planned|intended|thought) *8 (wont stop|doesnt stop|not stopping|cant stop|stop it|pumping|spurting|lightheaded|light headed|dizzy|faint|towel|towels|blood|pouring)
    (cut|razor|blade|scalpel|glass|slashed|sliced|arm|wrist|thigh|myself) *8 (wont stop bleeding|bleeding wont stop|blood wont stop|cant stop the blood|cant stop the bleeding|cant stop it bleeding|cant stop bleeding|blood is pumping|pumping out|spurting|see the bone|see bone|see the tendon|see tendon|gaping open|through the towel|through two towels|soaked through)
    (blood|bleeding) *1 (wont|will not|doesnt|isnt|not|pumping|spurting|pouring|keeps) *1 (stop|stopping|slowing|out|clotting|coming) *8 (cut|razor|blade|wrist|arm|thigh|deep|deeper|myself|neck)
    (cut|slit|slashed|sliced|stabbed|stabbing) *1 my (own)? *1 (neck|throat|stomach|belly|chest) *6 (blood|bleeding|wont stop|everywhere|towel|deep|knife)
    (swallowed|swallowing|ate) (a|another|the|some|two|three|four|#)? *1 (battery|batteries|razor blade|razor blades|blades|magnets|glass|pins|screws|needles) *4 (again|ward|staff|on purpose|havent told|told no one|nobody knows|deliberately|hurts|myself)
    (tea towel|tea towels|towel|towels|bandage|dressing) *6 (cut|arm|wrist|blood|deep|razor) *6 (lightheaded|light headed|dizzy|faint|cold|going dark)
    (insulin) *8 (ketones|ketone|hi for|reads hi|reading hi|nail varnish|pear drops|vomiting|cant stay awake|confused)
    `,
  ),
  // Nearly, and not done.
  ...signals(
    {
      language: 'en',
      group: 'self_harm.resisted',
      concern: 'self_harm',
      role: 'urge',
      tier: 'watch',
      about: 'self',
      contexts: { ...wishContexts, other: 'none', supposed: 'none' },
    },
    `
    (urge|urges) *1 (is|are|was|been|all|got) *1 (bad|really bad|strong|loud|huge|back|constant|unbearable|screaming|overwhelming|through the roof|day|night|week|evening|morning|winning|awful|horrible)
    (urge|urges) *1 (loud|bad|strong|awful|through the roof) (tonight|today|right now|and|but)
    (urge|urges) (came|come|coming|are|is|have|has) *1 back
    (put|threw|thrown|binned|chucked) *1 (razor|razors|blade|blades) *2 (in the bin|out|outside|away|down the drain)
    (held|holding|looked at|staring at|stared at) the (razor|blade|blades|razors) *8 (put|bin|didnt|havent|then|away|down)
    skin (is|s|was) *1 (shouting|screaming|crawling|itching|begging) (for it|with wanting|to be cut|for the blade)
    (itch|pull|want|need) for it *1 (is|was) *1 (massive|strong|huge|awful|unbearable|back)
    (pull|temptation|want|wanting) *2 (go back to)? *2 (cutting|hurting myself|harming myself|old way of coping)
    imagining *3 (cut|cutting|blade|razor) *6 (relief|shift|all day|still)
    (blade|razor|scissors|sharps|lighter|compass|scalpel) *2 (unwrapped|lit|in my hand|in hand|out and) *8 (then|instead|put it|didnt|havent|rang|back in|gave)
    (gave|handed|given|giving|took|taken|hidden|locked|gives) *1 (my|the|our) (blades|razors|sharps|razor blades) *2 (to|over|away|in|with|at)
    (my)? (blades|sharps|razors) (are|is) *1 (at|with|in the bin|in a locked|locked|hidden|gone)
    (nearest|closest) *2 (ive come|ive been|i came|i have come) *3 (cutting|breaking|relapsing|doing it|giving in|harming|hurting)
    (days|weeks|months|years) (without|since) *1 (cutting|hurting myself|harming myself|self harm|self harming|i cut|burning myself) *8 (tonight|urge|urges|nearly|tempted|struggling|itching|breaking|want to)
    (so as not to|to stop myself|to keep from|to avoid|instead of|rather than) *1 (cutting|cut|scratching|scratch|hurting|hurt|harming|harm|burning|burn) (myself|my arm|my arms|my leg|my legs|my skin|again)
    (miss|missing|missed) (it|cutting|the blade|the cutting) *6 (scars|blade|razor|mate|friend|release)
    (scars|old scars) *4 (miss|missing) (it|them|cutting|the)
    (drew|drawing|draw|drawn|drawing lines) *1 on my (arm|arms|wrist|wrists|thigh|leg) *8 (instead|where|normally|usually|helped|urge|pen|felt tip)
    (ice cubes|ice cube|elastic band|rubber band|red pen|felt tip|felt tips) *6 (instead of cutting|instead of|urge|urges|wrist|not cut|stop me cutting)
    `,
  ),
  // Seen on somebody else.
  ...signals(
    {
      language: 'en',
      group: 'self_harm.theirs',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'other',
      contexts: { ...harmContexts, other: 'urgent', supposed: 'none', before: 'watch' },
    },
    `
    (burning|burns|cutting|cuts|scratching|scratches|hurting|hurts|harming|harms|slicing|biting|hitting|punching) (herself|himself|themselves|themself) *2 (lighter|razor|blade|in her|in his|in their|most|every|at night|at school|again|on purpose|and|since|because|when|with|so|nearly)
    (cuts|slashes|burns|marks|scratches|lines|gashes) *3 (up|on|all over|down|along|across|inside|over) *1 (her|his|their) *1 (arm|arms|forearm|forearms|leg|legs|thigh|thighs|wrist|wrists|stomach|hips)
    (found|find|finding|seen|saw|noticed) *2 (blades|razor blades|razors|a blade|bloody tissues|bloodied tissues|blood on the sheets|dismantled sharpener) *4 (daughters|sons|her|his|room|drawer|bag|bed|phone case|pillow|bin)
    (daughter|son|sister|brother|niece|nephew|girlfriend|boyfriend|friend|wife|husband|partner|pupil|student|year old|teenager|stepdaughter|stepson|granddaughter|grandson) *2 (is|has|been|started|keeps|s) *1 (self harming|self harm|cutting|cutting again|burning herself|burning himself|cutting herself|cutting himself|self harmed)
    `,
  ),
  // What was long past has come back, or will be done again: it makes words true that the past had lowered.
  ...signals(
    { ...silent, group: 'returned', role: 'affirmed', concern: 'suicide' },
    `
    (finish|finishing|complete) what (i|we) (started|began)
    this time (i wont|ill|i will|im|ive|it will|it wont|nobody|no one|theres no|properly|round|for good) *2 (fail|make sure|made sure|do it|do it properly|succeed|work|get it right|be found|find me|stop me|finish|not miss|higher|more|tonight|nobody|has)
    (wont|will not|not going to|not gonna) (fail|miss|mess it up|be found|get it wrong|be stopped) (this time|again|next time)
    (get|do) it (right|properly) (this time|next time|tonight|again)
    (i mean it|i want it|i feel it|i feel like that|i felt it|im there|it makes sense|it started|thinking it) again
    (it was|was it|happened|it happened|did it|done it|hes doing it|hes at it|shes at it) again (this|last|tonight|yesterday|on|today|since)
    (hes|shes|its|theyre|it is|he is|she is|all) (back|coming back|come back) *2 (and|im|tonight|again|since|he|worse|stronger)
    (im|i am|ive been) (back|stood|standing|sat|sitting|up) *3 (again|tonight|once more|same place|same spot|same bridge|same rope|where i was)
    (same|that same) *1 (bridge|rope|tree|beam|roof|gun|pills|floor|pier|platform|spot|place|hotel) *3 (again|tonight|now|im|tomorrow)
    but (yeah|yes|honestly) i (want to|do|am|will|might|think about it)
    i would do it again
    `,
  ),
];
