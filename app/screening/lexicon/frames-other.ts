import type { ContextTiers } from '../lexicon.ts';
import {
  harmContexts,
  intentContexts,
  leftOffContexts,
  presentContexts,
  slipContexts,
  wishContexts,
} from './contexts.ts';
import { signals } from './entry-group.ts';

/** Of use: who “people” beside the words are, they are not who the words are said of. */
const useContexts: ContextTiers = { ...leftOffContexts, anyone: 'none' };
const silent = {
  language: 'en',
  tier: 'none',
  about: 'unknown',
  contexts: useContexts,
} as const;
/** What has come back: that it was so before lowers nothing. */
const anewContexts = {
  addressed: 'none',
  anyone: 'none',
  other: 'urgent',
  quoted: 'none',
  supposed: 'none',
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
    (used|injected|smoked|had|did|scored|picked up|bought|took) *6 (first time|first|after|since) *4 (clean|clinic|rehab|prison|detox|months|year|years|sober)
    (slipped|relapsed|went out|picked up|gone back|going back|back) *3 (heroin|smack|gear|opiates|oxy|oxys|fent|crack|methadone|pregabs|spice|needle)
    (clean|sober|off it|dry) *4 (used|picked up|went out|scored|slipped|injected) (on|last|this|again|tonight|friday|saturday|sunday)
    (stronger|more|bigger) than *2 (before|touched|ever|used to|normal)
    (double|twice|triple|extra|a load of|loads of|handfuls of|whatever|anything|all sorts of|some) *4 (on top of|together with|with) *2 (methadone|morphine|oxy|codeine|tramadol|painkillers|sleeping tablets|sleeping pills|benzos|valium|gin|vodka|whisky|wine|cider|booze|drink)
    (mix|mixing|mixed|swallow|swallowing|sniff|sniffing|snort|snorting|inject|injecting|smoke|smoking|mixture of|cocktail of|take|taking|took) *1 (of)? (whatever|anything|everything|any|all sorts|pills and|ketamine and|tablets and|codeine wine|downers and|uppers and) *2 (i can get|i get|i find|i can find|hold of|comes|drink|vodka|spirits|booze|wine|gin|pills|my hands on|there is)?
    (drink|drinking|drinks|drank) *1 (from the moment|from when|as soon as i|a litre|two litres|three litres|a bottle|two bottles|myself stupid|until i black|until i pass|with my painkillers|with my tablets|with my meds|round the clock)
    (inject|injecting|shoot up|shooting up|smoke heroin|smoking heroin|smoke crack|smoking crack|use|using) *1 (every day|daily|every night|all day|round the clock)
    (shot up|shooting up|necking benzos|necking valium|necking pills|take xanax|bottle of whisky|bottle of vodka) *1 (on my own|with|on top|and)
    (using|used|scoring|smoking|injecting) again
    (hadnt|havent|hasnt|not) touched *2 (gear|heroin|smack|it|brown|opiates|oxy|crack|coke) *1 (in|for|since)
    (i|ill|and i) do it (once|when|after) *1 (hes|shes|theyre|everyone|kids|house) *1 (asleep|in bed|out|gone)
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
    (injecting|shooting up|using|fixing|cooking up) *1 (in|at) the *1 (staff toilet|staff toilets|toilets at work|loo at work|works toilet|car park|lock up|shed|garage|stairwell|disabled toilet)
    (shuts|locks|locked|shut|shutting|locking) (himself|herself|themselves|myself) in *3 (inject|use|shoot up|smoke it|bang up|fix)
    (about to|going to|gonna|planning to|plan to|want to|will|ill) (use|shoot up|inject) (on my own|alone|by myself) (after|for the first|with no) *3 (clean|sober|months|years|weeks|time|time off|tolerance|rehab|prison|detox|jail)
    (dont|never) *1 use (alone|on your own) *4 (i do|im using|i am using|i always do)
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
    (havent|hadnt|dont|didnt|not|never|wont) *1 (tested|test|testing) *1 (it|any|the|a bit|first)
    (dont|couldnt|cant|no idea|not|clue|dunno) *3 (whats|what is|what was|what) *1 in (it|them|this|that)
    (lay by|layby|lock up|lockup|staff toilet|staff toilets|loo at work|toilet at work|toilets at work|multi storey|squat|empty flat|empty house|no one to come|no one whod come|no one who would come)
    (woke|woken|went|gone|going|came round|found) *1 (up)? blue
    (last time|before) *2 (stopped|stop|did it|came off|quit|tried) *5 (fit|seizure|fits|dts|ambulance|intensive care)
    (more of it|rest of it|rest of the bag|the rest|another lot|another go) *2 (later|tonight|tomorrow|again)
    (nobody|no one|nobodys) *1 (at home|exists|to find|to check|would look|comes looking)
    `,
  ),
  ...signals(
    { ...silent, group: 'indifferent', concern: 'overdose', role: 'indifference' },
    `
    (dont|do not|wouldnt|not|past) *3 (care|mind|bothered|fussed|caring) *2 (if|what|whether|anymore|about) *3 (kills|die|happens|wake|me|od|overdose|last|living)
    (if) (i|it) *1 (dont wake up|dont wake|die|od|overdose|kills me|kill me|goes wrong|drop) *2 (i dont wake|so be it|fine|oh well|who cares|whatever|then|i die|good|it does)
    (hoping|hope|pray|praying|wish) *3 (does the job|finishes me|kills me|takes me|last one|dont wake|never wake|is the one|hot one|is it)
    (let it be|so be it|whatever happens|roll the dice|russian roulette|past caring|be my last|hope its my last|might be my last)
    (if i|when i) (go over|go under|drop|stop breathing|dont come back) *1 (i go|i drop|so be it|i dont|i stay|thats it|then)
    (dont care|dont mind|doesnt matter|couldnt care less|half hope|part of me hopes|hope|hoping|wouldnt mind|not bothered|be glad|wish) *2 (if|whether|that|to me if)? (this|the|tonights|my|that) *1 (hit|bag|pills|batch|stuff|gear|shot|dose|mix|mixture|line|vodka|tablets|fentanyl|heroin|next one) *4 (kills|kill|my last|the last|stops my heart|stop my heart|finishes|finish|sleep for good|takes me|take me|dont wake|wont wake|ends)
    (that|thats|and) (suits me|suits me fine|is fine by me|is fine with me|is ok with me|fine by me)
    (doesnt|dont|wont|not|wouldnt) bother me *1 (either way|which|what|anymore|if|any more|now)
    could be (fent|fentanyl|rat poison|anything|laced|my last|the last)
    (know|knowing) *1 (its|it is|it will|itll|this is|this will|theyre|the drink is|the drink will) *1 (going to|gonna)? (kill|killing|finish|finishing|be the end of|be the death of) me *2 (so what|and so what|who cares|i dont care|dont care|good|and thats fine|im fine|let it|oh well|carry on|and i keep|anyway|whatever|and i want)
    (itll|it will|itd|its going to|its gonna|this will) *1 (kill|finish|end) me *2 (i dont mind|dont mind|dont care|so what|who cares|good|fine|let it|oh well|whatever)
    (waiting for|want|wanting) (it|them|the drink|the gear|the pills) to (kill|finish|end|take) me
    (slow way out|slow suicide|suicide by bottle|suicide by drink|slow goodbye|if its my time|who cares what happens|not bothered if it kills|not bothered if i die|care if it finishes me|hope it finishes me|hope its the last|hopes its the last|let it finish me)
    if it (takes|kills|finishes|gets|does) me *1 (it|so|then|oh) *1 (takes|kills|finishes|gets|be|well|does)
    (dont|do not|not) *2 (care|mind|bothered) (if|whether|which way|about) *2 (last thing i do|it goes|goes wrong|wrong|takes me|dont come back|fent)
    (raging|gutted|angry|annoyed|sorry|disappointed) *3 (woke up|brought me back|saved me|got me back|came round)
    (dont|didnt|not|doesnt) *1 (care|mind|bothered|caring|fussed) *2 (how it went|how it goes|which way|what happens|what happened|much how|if i come back|whether i come back|if i came back)
    if (its|it is|the dose is|the batch is|it goes|the bag is) *1 (wrong|bad|strong|too much|the last) *4 (wrong|so be it|then|it is|oh well|fine|goodbye)
    (stopped|past|beyond|gave up|given up) caring *2 (what|whether|if|how|about)
    (nice|good|easy|lovely|grand) way *2 (not to notice|to go|to not wake|not to wake|to leave)
    (works|fine|grand|great|ok) *1 (til|till|until) it doesnt
    (if it kills me it kills me|kills me or it doesnt|wake up or i dont|wake or i dont|wake up or not)
    (rather|kind of|half|sort of) *1 (hope|hoping) *3 (for ever|forever|last|dont wake|stays|doesnt wear off)
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
    (i overdosed|ive overdosed|i have overdosed) *5 (@now_faint)
    (think|reckon|pretty sure|scared|worried|feels like|looks like|fuck|help|shit|god) *2 (ive|i have|hes|shes|he|she|theyve|i|ive just)? *1 (overdosed|overdosing|oded|taken too much|took too much|taken too many|took too many|done too much|had too much|gone over)
    (breathing|breath|breaths) (is|are|s|has|sounds|looks|gone)? *1 (weird|wierd|shallow|funny|strange|noisy|stopped|rattling|gurgling|ragged|wrong|barely there|very slow|really slow|odd|off)
    (barely|hardly|scarcely|not|isnt|stopped|nearly stopped) breathing
    (unconscious|unresponsive|collapsed|passed out|out cold|slumped|lifeless|floppy|limp) *6 (needle|packet|packets|pills|tablets|foil|syringe|empty packets|empty packet|breathing|pulse|wont wake|lips|overdose|narcan|naloxone|used)
    (empty) *1 (packet|packets|blister packs|pill bottle|pill packets|bottle|boxes|strips|blisters) *8 (unconscious|wont wake|asleep|floor|breathing|slumped|blue|not moving)
    (he|she|they|hes|shes|mate|friend|mum|mom|dad|son|daughter|brother|sister|flatmate|boyfriend|girlfriend|partner|husband|wife|roommate|lad|girl|guy) *3 (gone blue|gone grey|turning blue|turning grey|is blue|is grey and|looks grey|going blue|going grey|gurgling|snoring weird|wont wake up|wont come round|not responding|not waking|cant be woken|gone floppy|gone limp|no pulse|foaming)
    (cant keep|can barely keep|struggling to keep) my eyes open *8 (overdose|overdosed|took|taken|chest|pills|gear|alone|scared|help)
    (used|taken|took|had|injected|overdosed|overdose) *6 (lips are blue|lips blue|gone blue|grey and|turning blue|wont wake|not breathing|barely breathing|gone grey|cant wake)
    (unconscious|unresponsive|passed out|collapsed) *8 (needles|syringes|pills|foil|wont respond|wont answer|not responding)
    (used|taken|took|injected|smoked) *8 (keep nodding|nodding out|breathing is slow|chest is slow|going under|keep going under|something is wrong my)
    `,
  ),
  ...signals(
    {
      ...silent,
      // “A man on the stairs, no drink since Friday”: it is not the man who stopped.
      contexts: leftOffContexts,
      group: 'quitting',
      concern: 'withdrawal',
      role: 'quitting',
    },
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
    (gave|given|give|giving|put|putting|laid|packed|knocked) (up|away|down|in|off) *1 (the|his|her|my)? (gin|vodka|whisky|whiskey|sherry|drink|drinking|booze|grog|poitin|wine|cider|beer|rum|brandy|spirits)
    (quit|quits|stopped|stops|forced to stop|had to stop|cut off) *1 (the|his|her|my|their)? *1 (gin|vodka|whisky|whiskey|sherry|drink|drinking|booze|grog|poitin|wine|cider|beer|rum|brandy|spirits|lager|alcohol|bottle|gbl|ghb|spice|tramadol|diazepam|lorazepam|alprazolam|etizolam|temazepam|clonazepam|xanax|valium|benzos) *4 (sunday|monday|tuesday|wednesday|thursday|friday|saturday|morning|night|days|hours|money|yesterday|cold|dead)
    (stopped|stopping|quit) (dead|cold|overnight|outright) *2 (today|yesterday|on|this|last|since|by|tonight|after)
    (quit|stopped|given up|gave up) (on|last|this|since) *1 (sunday|monday|tuesday|wednesday|thursday|friday|saturday|night|morning|week|weekend)
    (no|without|not given him|not given her|not had) *1 (his|her|a|any)? (alcohol|whiskey|whisky|gin|sherry|drink|vodka|benzo|benzos|tablets) (since|for|in|on|this|yet|at)
    (day|night|morning) *1 (without|off) *1 (the|a|any)? (alcohol|drink|gin|vodka|whisky|benzos|diazepam|tramadol)
    (days|hours|nights) off (the)? *1 (gin|vodka|whisky|whiskey|sherry|drink|drinking|booze|grog|poitin|wine|cider|beer|rum|brandy|spirits|lager|alcohol|bottle|gbl|ghb|spice|tramadol|diazepam|lorazepam|alprazolam|etizolam|temazepam|clonazepam|xanax|valium|benzos)
    (gin|vodka|whisky|whiskey|sherry|drink|drinking|booze|grog|poitin|wine|cider|beer|rum|brandy|spirits|lager|alcohol|bottle|gbl|ghb|spice|tramadol|diazepam|lorazepam|alprazolam|etizolam|temazepam|clonazepam|xanax|valium|benzos|seller|dealer|parcel) *3 (ran out|run out|vanished|seized|nicked|was stopped|got stopped|cut him off|cut her off|cut me off|stopped my script)
    (#|@number|sixty|forty|seventy) hours (sober|dry|clean|without)
    (sober|dry|clean|no drink|without a drink) (for)? (#|##|@number) (hrs|hr|h|hours|days|nights)
    (day|night) (#|##|@number) (no|without|off|of no|with no|sober|dry|since) *1 (alcohol|drink|booze|vodka|benzos|xanax|valium|diazepam|ghb|g|wine|beer|whisky|gin|pregabalin|lorazepam)?
    (quit|stopped|gave up|packed it in|came off it|went) (cold|cold turkey|dead|in one go|just like that) *1 (on|last|this|since|yesterday|two|three|four)
    (hours|hrs|days|nights) (off|without|since|clear of|free of) *1 (the|my|a|any)? *1 (drink|booze|alcohol|vodka|whisky|wine|beer|g|ghb|gbl|benzos|xanax|valium|diazepam|lorazepam|pregabalin)
    (stopped|stops|stop) (my|his|her|mums|dads) *1 (xanax|benzo|benzos|diazepam|lorazepam|clonazepam|script|drinking|drink|drop)
    (in respite|in hospital|on the ward|in the home) *8 (whiskey|whisky|sherry|drink|drinking)
    (going to|gonna|will|ill|want to|planning to|trying to|plan to) (stop|quit|come off|give up) *3 (drink|booze|vodka|benzos|valium|diazepam|xanax|drinking|spirits|alcohol|whisky|gin)
    (since|after) (i|he|she|they|mum|dad) (ran out|stopped taking|quit|came off|stopped drinking)
    (ran out|run out|off|came off|stopped) *2 (phenobarb|phenobarbital|barbiturates|chlordiazepoxide|librium|nitrazepam|oxazepam|baclofen)
    (ive|i have|i|hes|shes|and) (quit|stopped) (at|since|as of|this|today|yesterday) *1 (noon|midday|morning|midnight|lunch|night|and|with)?
    (sober|dry|clean) *1 (#|@number|two|three) (days|hours|nights)
    (alcohol|drink|vodka|whisky|gin|benzos|tablets|xanax|tramadol) *1 (finished|all gone|is done|none left) *4 (since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days)
    (threw|thrown|throwing|binned|flushed|poured|tipped) (out|away|down) *2 (xanax|valium|diazepam|benzos|vodka|gin|whisky|drink|booze|lorazepam)
    (withdrawing from|coming off|off|stopped|quit) *1 (the|my|his|her)? *1 (phenazepam|etizolam|gabapentin|baclofen|ketamine|gbl|poppers|spice|khat|lean)
    (off|without) my (suboxone|subutex|methadone|script|buprenorphine|buvidal) for (two|three|four|five|#|a few|a couple)
    `,
  ),
  ...signals(
    {
      ...silent,
      // Those seen and heard are often “people”: they are not who it happens to.
      contexts: leftOffContexts,
      group: 'severe',
      concern: 'withdrawal',
      role: 'symptom',
    },
    `
    (seizure|seizures|convulsion|convulsions|convulsing|seizing|siezing|fitting|fits|dts|delirium|delirious|hallucinating|hallucinate|hallucinations|hallucinated|collapsed)
    (having|had|has|have|taken|took|taking|another) (a)? (fit|fits|seizure)
    (hold|held|holding|got|get|talked) (me|him|her|them) through (a|the|his|her|my|another) *1 (fit|seizure|convulsion)
    another one (an hour|last night|just now|this morning|today|tonight|ten minutes)
    (seeing|sees|saw|see|hearing|hears|hear) *2 (spiders|bugs|insects|rats|voices|shadows|faces|snakes|ants|dead|beetles|figures|demons)
    (seeing|hearing) *1 (things|people|men|stuff|music|someone|cats)
    see (people|men|someone|things) *1 (standing|stood|sitting|in my|in the room|at the end|by the bed|on the ceiling)
    (that|who|which|people|things) (arent|isnt|wasnt|werent|arnt) (really)? there
    (bugs|spiders|ants|insects|things|rats|beetles|snakes) *2 (crawling|on me|on the walls|on my skin|all over|under my skin|everywhere|coming out)
    (doesnt|dont|didnt|wont|not) *1 (know|recognise|recognize|knowing|remember) *2 (what year|what day|where he|where she|where i|who i|me|us|his own|her own|who we|where they)
    (hes confused|shes confused|im confused|is confused|got confused|getting confused|seems confused|seemed confused|sounds confused|feel confused|feeling confused|and confused|confused and|raving|not making sense|making no sense|talking to people|talking to someone|talking nonsense|babbling|burning up|climb out|climbing out|blood pressure through|heart rate is|jerking|twitching all over|shaking violently)
    (came round|come round|came to|woke up|woke) on the *2 (floor|carpet|tiles|kitchen floor|bathroom floor)
    (bit|bitten|biting) (my|his|her|their) tongue
    (wet|soiled|pissed) (myself|himself|herself|themselves)
    (chest) *2 (crushing|tight|pain|pains|pounding|hurts|hurting|on fire|agony)
    (heart) *2 (million miles|going mad|stopping|skipping|exploding|out of my chest|jumping)
    (talking rubbish|talking to the wall|talking to himself|talking to herself|calling me by|cant stop him shaking|eyes rolled|rolling back)
    thinks (im|its|i am) (his|her|my|the|a|an|another|not|one of|trying|christmas|dad|mum|mam|mom|nan|someone|burgling|robbing)
    (picking|plucking|pulling|brushing|swatting|catching) *2 (invisible|imaginary) *1 (threads|bugs|insects|things|spiders|flies|fluff|string)
    (covered in|full of|alive with|crawling with|swarming with) *1 (mice|rats|spiders|beetles|ants|insects|bugs|snakes|cockroaches|worms|maggots|flies|frogs)
    (vanish|vanishes|disappear|disappears|gone|arent there|isnt there) *1 when (i|he|she) *1 (look|looks|turn|turns|put the light|go near)
    (shadows|shadow|walls|wall|tv|telly|television|radio|lamp|curtains|furniture|wardrobe|coat stand|toaster|fridge|pictures|photos|dog|cat|plants|dolls) *2 (telling me|telling him|telling her|talking to me|talking to him|talking to her|talking|whispering|laughing at|speaking to|following me|watching me|after me|shouting at)
    (talking|chatting|speaking|singing|shouting|arguing) *1 (to|with|at) *1 (the|a|his|her) *1 (coat stand|lamp|wardrobe|wall|curtain|curtains|chair|door|kettle|wallpaper|ceiling|hoover|coats|mirror|light)
    (man|woman|men|child|children|dog|dogs|people|someone|boy|girl|soldier|soldiers|cat|figure|figures|nun|clown) *2 (sat|sitting|stood|standing|lying|perched|crouched|waiting|staring) *1 (on|in|at|by|under|beside|next to) *1 (my|the|his|her|our) (bed|chair|sofa|corner|wardrobe|window|door|bath|end of the bed|ceiling|stairs|doorway)
    (crawling|alive|covered|swarming|running|heaving|dripping) with (beetles|spiders|ants|bugs|insects|rats|mice|flies|maggots|worms|snakes|cockroaches)
    (ants|bugs|spiders|beetles|worms|maggots|flies|insects) *1 (coming|crawling|pouring|climbing|growing) *1 (out of|from|under|up|down|into) *1 (my|his|her|the) (hands|skin|arms|legs|eyes|mouth|plughole|sockets|bed|carpet|sleeves|hair|taps|face)
    (doesnt|dont|didnt|cant|couldnt) (recognise|recognize|know) *1 (the|his|her|our|my)? (children|kids|grandkids|own wife|own husband|me|mum|dad|daughter|son|us|own name|where he is|where she is|where i am|what month|what day)
    (not|isnt|arent|werent|wasnt) real *2 (is he|is she|are they|is it|are the|and|but)?
    (fell|falls|fallen|went) down *4 (jerking|shaking|twitching|thrashing|convulsing|fitting|foaming)
    (tongue|tongues) *1 (is|s|all)? *1 (bitten|chewed|bit through|bleeding|shredded)
    (hear|hearing|hears) *2 (brass band|band|choir|orchestra|party|children|dogs|phone ringing|singing|music|voices|people) *6 (live alone|lives alone|house is empty|flat is empty|nobody in|no one in|nobody is there|arent any|isnt any|theres no)
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
    (small men|little men|soldiers|police|policemen|horses|birds|dwarfs|monks|late wife|late husband|dead wife|dead mother|choir|brass band|band) *4 (wardrobe|hall|blinds|curtains|bed|beds|counterpane|wall|walls|radiator|corner|garden|stairs|sheets|ceiling|loft|nobody else|no one else|talking about me|directing traffic)
    (men|people|faces|police|soldiers|cats|dogs|children|someone) *1 (in|on|under|upon|behind|coming out of|coming through) (my|the|her|his|our) *1 (blinds|hall|stairs|beds|bed|counterpane|sockets|curtains|kitchen|mattress|garden|floor|wardrobe|corner)
    (people|person|someone|men|man|voices|wires|children|faces) (who|that|which)? *1 (arent|isnt|not) *1 (there|in the room|here)
    (hearing|hears|heard|hear) (people|voices|someone|a band|a choir|a brass band|music|footsteps|a party|the radio|my mother|his mother) *5 (empty|nobody|no one|isnt on|off|arent|dead|else)
    (screaming|shouting|roaring|barking|shouts|talking|swearing|waving) (at|to|with|for) *2 (people|soldiers|nobody|no one|his mother|her mother|the dead|ceiling|the wall|men|mother)
    (shook|shaking|shakes|shake|shaken|trembling) *1 (all over)? *2 (on the|too badly to|so bad i|so badly i|from head to) *2 (floor|carpet|lino|kitchen|cup|dial|hold|stand|foot|landing|phone)
    (falls|fell|fall|falling|dropped|drops|goes) *1 (down)? *1 (and|with) *1 (shakes|shaking|shook|jerks|jerking|white eyes)
    (white eyes|eyes gone white|eyes went white|whites of his eyes|whites of her eyes)
    (peeing|pissing|wetting|soiling|messing) (himself|herself|myself|themselves)
    (pulling|pulled|pulls|tearing|picking) (at|out) *2 (wires|drip|cannula|tubes|lines)
    (fitted|fitting|fit|seized) (on|in) the *1 (kitchen|bathroom)? *1 (floor|lino|landing|stairs|bed|shower|bath|car|hall|shop|tiles)
    (woke|came to|woken|found) (up)? *1 on the *1 (kitchen|bathroom|hall)? *1 (lino|floor|landing|tiles|stairs)
    (had|a|one|two|another|first|second) *1 (fit|seizure) in (the|aldi|tesco|lidl|asda|a|front)
    (climb|climbing|jump|trying to get) (out of|from|through) the *1 (upstairs)? *1 window
    (house|room|bed|curtains) is on fire
    (twice|three times|keeps|keep|kept) *1 (gone|going|went) (rigid|stiff|blank)
    (calling|calls|called|thinks) me *1 (by|his|her) *3 (name|mother|wife|brother|sister|someone)
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
    (heart) *2 (like a drill|like a drum|like a train|going like|hammering|hammers|thumping|banging|galloping|pounding)
    (pulse|heart rate) *2 (#|hundred|racing|sky high|through the roof)
    (lights|light|noise|sounds) *1 (is|are|too|hurts|hurt|so) *1 (bright|loud|hurts|hurt|screaming)
    (pouring|dripping|drenched|soaked) *2 (with|in|sweat|through)
    (skin|legs|arms) *1 (is|are|s)? *1 (crawling|kicking|twitching|restless|goose|jumping)
    (sweaty|sweating|shaky) and *1 (jittery|jumpy|twitchy)
    (bones aching|bones ache|cant hold a cup|cant keep a cup|trembly|tremor is)
    (skin|legs|bones|stomach) *1 (like|is|are|s)? *2 (plucked|crawling|kicking|cramping|aching|twitching)
    (feel|feels|its) *1 like (flu|the flu) *4 (worse|tumble|ten times|longest|times)
    (longest|worst) flu
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
    (bottle|wrap|gear|vodka|wine|whisky|cans|gin|rum|pint|stash) *4 (staring at|staring|looking at|sealed|seal not|unopened|calling|in my hand|in front of me|havent opened|not opened)
    (bag|the can|a can|my can) *4 (staring at|staring|looking at|calling|in my hand|in front of me|havent opened|not opened)
    (dealer|plug|offy|off licence|liquor store|bottle shop|bookies|betting shop|casino|pub) *3 (outside|streets away|round the corner|on his way|on the way|heading|walking to|parked|waiting|number|in the car)
    (outside|heading for|heading to|walking to|parked at|parked outside|on my way to|at|sat outside) *1 (the|my|a) *1 (offy|off licence|off license|liquor store|bottle shop|bookies|betting shop|casino|dealers|dealer)
    (at the till|in the shop|in the queue) *4 (bottle|vodka|wine|drink|cans)
    (cant|cannot|couldnt|wont|mad|cope|sleep|function|survive|unbearable|dying|struggling|struggle|get through) *6 without (a|having a) (drink|fix|hit|bet|smoke|bag|line)
    (opened|drank|finished|bought|poured|necked|cracked open|sank) *2 (sherry|wine|vodka|gin|whisky|whiskey|bottle|can|cans|beer|rum|brandy|cider|prosecco|lager) *6 (sober|years|months|days|told|hiding|clean|ashamed|relapse|again|after)
    (wages|money|rent|savings|salary|pay|payday) *4 (fruit machine|machines|slots|bookies|casino|roulette|bet|betting|bets|horses|scratchcards|online slots|dealer|gear|on drink)
    (blew|lost|gambled|spent|put) *3 (wages|rent|savings|everything|thousand|hundred|it all|grand) *4 (fruit machine|machines|slots|bookies|casino|roulette|bet|betting|bets|horses|scratchcards|gambling|online)
    (swore|promised) *3 (wouldnt|never|id never) *4 (again|drink|use|touch)
    i said *2 (wouldnt|never|id never) *4 (again|drink|use|touch)
    (hiding|hid|hide) *2 (bottles|cans|empties|the vodka|the wine|needles|works|my stash|wraps)
    (fell|fallen|falling) off the wagon
    (off my face|off my head|drunk|pissed|high|wasted|stoned|smashed) (again|right now|as i write|typing this|for the first time|after)
    (old dealers|dealers|dealer|plugs) number *3 (up|screen|still|saved|in my phone|phone|call|calling|thumb|dial)
    (stood|stand|standing|stared|staring) *2 (by|at|in front of) the (whisky|whiskey|vodka|wine|gin|beer|beers|booze|cider|rum|spirits|drinks aisle|wine aisle) *1 (so long|long|ages|minutes|a while) (that)?
    (calling|call|ring|ringing|text|texting|messaging|unblocked|unblocking) my (guy|dealer|plug|man|connect|old dealer)
    (if) *1 (he|she|they|dealer) (rings|calls|texts|answers|picks up) *1 (im gone|ill|ill go|its over|im done)
    (only because|only cos|only reason) *3 (didnt pick up|didnt answer|shop was shut|no money|skint|closed|out of stock)
    (walking|going|driving|off|heading|popping|run|nip|nipping|walk) to *2 (shop|shops|store|garage|off licence|supermarket|bar|pub) *2 (for|to get|to buy|and) *1 (vodka|wine|drink|a drink|booze|cans|beer|bottle|gin|whisky|cider|beers)
    white knuckling
    (back|im back|gone back) on (the)? (:snow|:pill|:needle|:beer|:wine|coke|gear|drink|brown|ket|spice|weed|sniff|powder|sauce|bottle|booze|pills|fags and drink|crack|pipe|needle|vodka|wine|smack|heroin|meth|betting apps|methadone|codeine|gin|cider)
    (want|need|crave|craving) it so (bad|badly|much)
    (my|the) (sponsor|wife|husband|mum|mom|keyworker) *1 (doesnt know|does not know|dont know|has no idea|would kill me)
    (one|a|just one|single) (glass|drink|pint|line|beer|sip|bump|pill) *4 (then|turned into|became|and then|led to) *2 (bottle|another|more|dont remember|blacked out|blackout|ten|five|the bottle|woke)
    (threw|throw|throwing|thrown|chucked|pissed|blew|blown) *1 (it|it all|that|them|everything) away (on|for|with|over)
    (bought|got|scored|picked up) *1 (a|one|another|half a) *1 (bag|gram|wrap|rock|bottle|baggie|eighth|ten bag|teenth) *6 (pocket|decided|in my hand|flush|staring|car|use it|havent|drawer|hidden)
    (went|gone|going|ended up|back) *1 (back)? (to|in|at) the (bookies|casino|betting shop|pub|bar|dealer|slots|machines|crack house|trap house) *4 (lost|again|blew|spent|drank|lot|everything|all|used|got|bought)
    (one|#|a couple|just one|a little one|a few) (wont|wouldnt|cant|couldnt) hurt
    (cant|couldnt) stop thinking about *1 (using|drinking|drink|gear|heroin|crack|coke|gambling|a drink|scoring|getting high|the bottle|vodka|wine|pills|oxy)
    (ive|i have|ive been|im|i am|been|started|secretly) *1 (gambling|betting|using|drinking|snorting|injecting|on the slots) again (behind|in secret|secretly|since|for|and|every|most|all|without)
    (so|then|yes|and) i (drank|used|relapsed|gambled|smoked)
    (sober|clean|dry|off it) (until|till|up to|up until) (saturday|friday|sunday|monday|tuesday|wednesday|thursday|yesterday|last night|today|this morning|last week|the weekend|christmas)
    (drank|smoked|used|snorted|gambled) the (lot|whole lot|whole thing|bottle|bag|rent|wages)
    (urge|urges|craving|cravings|voice) *2 (drink|use|gamble|score|smoke|get high) *2 (is|are) *1 (loud|so loud|strong|so strong|screaming|unbearable|constant|winning|massive|back|huge|killing me|insane|intense|bad|so bad)
    (had|did|took|drank|smoked|done|did) (one|a|an|only one|three|two|four|five|few|a few|couple of|a couple of|#) *1 (line|lines|cans|can|pint|pints|drinks|drink|glass|glasses|beers|beer|bet|joint|bottles|bump|bumps|shots) *8 (sponsor|guilt|guilty|ashamed|chip|want more|relapse|relapsed|slipped|eejit|sobriety|day one|disgusted with myself|hate myself|told no one)
    (sober|clean|chip|off it|dry|abstinent|counter) *6 (had|drank|did|took|smoked) (one|a|an|three|two|four|few|a few|couple of|#) *1 (line|lines|cans|can|pint|pints|drinks|drink|glass|glasses|beers|bet|joint|bottle)
    (had|did) (a|one|just one) (line|bump|bet|drink|pint|can) at *2 (wedding|party|christening|funeral|match|races|work|weekend) *6 (sponsor|ashamed|guilt|guilty|more|eejit|again|told)
    slipped at the (weekend|wedding|party|pub|races|funeral|christening|match|bar) *6 (line|lines|drink|drinks|drank|sponsor|bottle|bottles|pint|pints|wife|husband|ashamed|clean|months|years|cans)
    (back on|on|gone back to|went back to) (the)? (slots|betting|betting apps|fruit machines|roulette|online casino|poker machines|pokies|bookies) (again|since|and|lost|rent|wages|tonight|last)
    (betting apps|slots|horses|bookies|casino|roulette|bets|bet|pokies|machines) *4 (lost|spent|blew|gone) *2 (rent|wages|savings|everything|it all|lot|mortgage|payday|pay)
    (put|placed|stuck|lost|had) *3 (bet|bets|quid|pounds|euro|dollars|tenner) *4 (horse|horses|dogs|match|slots) *6 (lost|again|sworn|swore|promised|more|chasing)
    (placed|had|made) (one|a|just one) bet *8 (then|more|lost|dozens|another|again)
    (one|just one) bet (then|and then|turned into|became)
    (rent|wages|savings|mortgage) (is|are|s|all)? gone *8 (wife|husband|bet|slots|dont know|doesnt know|told|lied|partner)
    (scratchcard|scratchcards) *4 (then|again|its back|more|quid)
    (walked past|walking past|been past|drove past) *3 (offie|offy|off licence|off license|bottle shop|bookies|pub|liquor store|dealers|drinks aisle|wine aisle) *6 (twice|three times|four times|five times|# times|times today|turned back|went back|hands|shaking|nearly went in|almost went in|craving)
    (outside|stood in|standing in|sat in|circling|car park of) *3 (offie|drinks aisle|wine aisle|booze aisle|alcohol aisle|beer aisle|bottle shop|offy|dealers road|old place)
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
    (sponsor|meeting|meetings) *8 (havent told|scared to tell|lied to|ashamed|avoiding|missed two|missed three)
    (not|never|havent) wanted (it|a drink|to drink|to use|one) *1 (this)? (badly|bad|much) *1 (since|in|for)
    (gripping|white knuckled|white knuckling) *6 (craving|drink|want|urge|sober|pub|dealer)
    (my feet|my legs|the car) (know|knows|took|take|takes) *1 (way|me) *1 (to the|to my|there) *1 (bookies|pub|dealer|dealers|offie|casino|bar)
    (glass|pint|bottle|drink) *4 (in my hand|in front of me) *8 (sober|clean|put it down|poured it|sponsor)
    (fighting|fight) it *1 (with everything|hard|minute by minute|all day|tonight|so hard)
    (nobody|no one|noone) (would|will|d)? *1 (know|find out|notice) if i (had|drank|used|did|took|smoked|bought)
    (ordered|poured|bought) (a|myself a|one) *1 (drink|pint|wine|beer|double|whisky|vodka) *6 (looked at it|stared|left it|poured it away|walked out|sober|didnt drink)
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
    (used|took|taken|taking) (codeine|pills|tramadol|oxy|diazepam|morphine|xanax) for *3 (pain|tooth|back|knee) *4 (then|and then|now) *4 (mood|nerves|more|buzz|high|fun|feeling|extra)
    dealer *8 (bus|shop|street|number|messaged|dm|sat next|bumped|saw me|added me) *8 (number|taste|craving|half typed|tempted|shaking|want|thinking)
    (:wine|:beer|:snow|:needle) *1 after (#|@number) *1 (days|weeks|months|years)
    (:needle|:snow) *1 again
    (put|placed|stuck) *2 (forty|twenty|fifty|hundred|tenner|fiver|#|thirty) *1 (quid|pounds|euro|on) *6 (first in|first for|first since|after|clean|years)
    (tired|sick) of day (one|1|zero)
    (typed|typing|dialled|dialed|wrote|know|knew|remember|remembered) *2 (dealers|his|her|mans|the|that) number *3 (memory|by heart|heart|again)
    (been|im|am|hes|shes) craving (all|since|so|like|again|badly|every|today|tonight|at work)
    craving so (bad|badly|hard|strong)
    (drunk|drank|used|smoked|drinking) every (day|night) since
    (came|come|home|in) *2 with *1 (the)? *1 (small|pinned|pin|pinprick|glassy) (eyes|pupils)
    (jack|pack|chuck|give) (it)? in and (use|drink|score|smoke)
    (took|had|swallowed|stole) (a|one|another) (mouthful|sip|swig|taste|gulp) *8 (sober|months|years|told|swallowed|clean|chip)
    (outside|bench outside|parked outside|sat outside|stood outside) *2 (his|her|dealers) (building|block)
    (drive|drives|driving|drove|driven) *2 (slow|slowly|past) *2 (that|the|his|her) (house|street|offy|bookies|corner|road|place) *4 (twice|again|hands|craving|clean)
    (edibles|his pills|her pills|his tablets|her tablets|his beers|the sherry|his morphine|her morphine|cooking wine) *8 (all i can think|cant stop thinking|hands know|know where|looked inside|tempted|counted)
    (poured|pour) one *6 (didnt pour|drank it|havent|away|shaken|sober)
    (purged|binged|threw up|made myself sick) *1 (tonight|again|last night|today) *4 (after|months|weeks)
    (months|weeks|days|years) of no (purging|bingeing|drinking|using|bets|cutting) and *1 (tonight|last night|today|yesterday|i)
    (not|never|isnt|arent|wont|aint) *3 (get through|make it through|cope|manage|last|survive) *3 without a (drink|fix|hit|bet|bag|line)
    // Said plainly: the first in so long, what is missed, what stands there, what was spent, what was eaten.
    (first) (bet|drink|line|hit|smoke of crack|binge|bag|joint|spliff|shot|fix|slip|relapse|smoke) (in|since|for|after) *3 (year|years|months|weeks|days|spring|summer|christmas|rehab|detox|i quit|i stopped|january|easter)
    (@number|#|##) (glasses|glass|drinks|drink|shots|lines|bets|whiskies|gins|sherries) *6 after *1 (@number|#|##) (days|weeks|months|years)
    (had|did|took|having) *1 (smoke|line|hit|pipe|bump|bag|dig|toot) of (crack|coke|gear|heroin|meth|brown|speed|ket|weed|smack)
    had one *1 (then|and then) *1 (had|another|two|three|four|five|six|ten|#)
    (dreamed|dreamt|dream|dreaming|dreams) *2 (of|about|that)? *2 (using|drinking|i used|i drank|i was using|i was drinking|i was high|i relapsed|gear|scoring|heroin|a drink) *6 (want|wanted|disappointed|tasting|taste|gutted|woke|craving|real|more than)
    (miss|missing|missed) (heroin|gear|smack|crack|meth|coke|cocaine|getting high|being high|getting drunk|being drunk|drinking|using|the needle|the drink|the high|the buzz|the pipe|vodka|gambling|the slots|bingeing|pills|oxy|weed|my dealer) *4 (like|so|every|badly|more|all|tonight|today|it|day|constantly|now|lately|again)
    (want|need|crave|fancy|dying for|desperate for|gagging for|really want|really need) *2 (a drink|a hit|a fix|a bet|a line|a smoke of|heroin|crack|coke|meth|vodka|a bottle|wine|gear|some gear|to drink|to use|to get high|to get drunk|to gamble|to score|to binge) *2 (right now|so much|so bad|so badly|more than|tonight|badly|really bad|and i|every|all the time|again)
    (wine|vodka|gin|whisky|rum|brandy|wrap|gram|cans|six pack|beers|booze) *8 (looking at me|staring|stare|sealed|unopened|singing|not opened|havent opened it|havent touched it|cant stop looking|open it or)
    bottle *6 (table|worktop|counter|cupboard|sideboard|side|desk|passenger seat) *4 (unopened|sealed|not opened|havent opened|singing|calling)
    (off licence|offie|offy|off license|bottle shop|liquor store|bookies|casino|pub|fridge|bottle|vodka|wine|gin|slots|machines|dealer|pipe|bag) *1 (is|s|keeps|was)? *1 (singing|calling|calling out|whispering|shouting|screaming|beckoning|winking) *1 (to|at|my|me|for)
    (somebody|someone|anyone|please|can someone) *2 (tell|stop|talk) me *2 (not to|from|out of) *1 (open|opening|drink|drinking|use|using|buy|buying|bet|betting|score|scoring|gamble|gambling|go|going|ring|ringing|call|calling)
    (old|my|his|her|ex) *1 (dealer|plug) *2 (messaged|texted|text|rang|called|added|dm|dmed|got in touch|is back|knocked|number|lives|offered|turned up|said hi)
    (put|stuck|blew|lost|spent|fed|gambled|poured|sunk|dropped|chucked|pumped) *4 (wages|rent|quid|pounds|grand|hundred|thousand|euros|dollars|savings|paycheck|pay|benefits|money|everything|it all|student loan) *4 (slots|machines|machine|fruit machine|fruit machines|horses|dogs|bookies|casino|roulette|blackjack|online casino|poker|betting|football bets|scratchcards|slot machine|pokies|apps)
    (slots|machines|horses|dogs|bookies|casino|roulette|bet|flutter|scratchcard|poker|blackjack) *6 (grand down|hundred down|thousand down|lost the lot|lost it all|lost everything|whole wages|chasing|win it back|winning it back|chase it|rent money|rent gone|all gone|went mad|maxed|borrowed)
    (win it back|winning it back|chasing my losses|chasing losses|chase my losses|chase the losses)
    (really want|really need|desperate for|craving|i crave|fighting the urge for|urge for|jonesing for|fiending for|cant stop thinking about|all i can think about is|keep thinking about) *1 (heroin|crack|meth|smack|gear|fentanyl|oxy|ketamine|some coke|cocaine|a drink|using|a hit|a bet|a line|gambling|a fix|getting high|getting drunk|drinking|a bottle of vodka|a bottle of wine|vodka|whisky|the needle|the pipe)
    (got high|placed a bet|put a bet on|got drunk|got wasted|got stoned|got loaded) (on|last night|yesterday|today|this morning|tonight) *6 (after|first|ashamed|clean|sober|doing so well|hate myself|gutted)
    (stuffed|stuffing|shovelled|eating|ate|eaten|binged|takeaways|biscuits|chocolate|cake|pizzas) *8 (hid|hiding|hidden|hide|buried|burned) the *1 (boxes|wrappers|packets|evidence|tubs|receipts|bags)
    (romanticising|romanticizing|glamorising|mourning|grieving|daydreaming about|fantasising about|longing for|pining for|yearning for|lusting after) *1 (the drink|a drink|drinking|using|drugs|gear|booze|wine|vodka|heroin|the high|being high|getting high|gambling|the needle|alcohol)
    (drove|walked|drive|went|go|going|driving|walking|cycled) *1 (to|round to|over to) *1 my *1 (dealers|dealer|plugs|plug)
    (bought|got|picked up|ordered|nicked|opened) *4 (half bottle|quarter bottle|bottle|miniatures|cans|six pack|vodka|wine|gin|whisky|brandy|rum|sherry|beers) *6 (drank|drunk|downed|finished|necked|sank) (it|them|the lot|all of it|the whole)
    (murder|kill for|sell my soul for|do anything for) a *1 (drink|vodka|gin|whisky|fix|hit|line|bottle) *8 (meeting|sober|sponsor|joking|clean|shifted|days|shaking|craving)
    (lost|blew|blown|spent|dropped|down) *3 on (an app|the app|apps|the slots|slots|roulette|online casino|the horses|the dogs|football|blackjack|bets|a betting app|scratchcards) *8 (told|deleted|promised|swore|again|lied|rent|wages|after|secret|doesnt know)
    (ate|eaten|eating|eat|binged) *2 (until|till|til) *1 i (couldnt move|was sick|cant move|hurt|felt sick|threw up|couldnt breathe|was ill) *3 (again|every night|night running|in secret|hate|disgusting|like last|alone|in the car|third|fourth)
    (all|only thing) i *2 (think of|think about) is *1 (smoking|using|drinking|scoring|a rock|rock|a hit|a line|a drink|gear|vodka|crack|heroin|coke|meth|my dealer|bingeing|betting|gambling|the slots|getting high|getting drunk|picking up|a bet|wine|pills|a bottle)
    (@booze|bottle|cans) *4 (knows my name|has my name on it|talking to me|talks to me|keeps calling|says my name|winking at me)
    (eyeing|eyeing up|eyed|eyed up|sniffing|circling|stroking|staring at|looking at) *3 (vodka|brandy|wine|gin|whisky|rum|sherry|bottle|off licence|offie|cans|cooking wine|spirits) *2 (since|all|again|for an|for the|every)
    (bought|spent|put|used|blew|gambled|drank) *4 (electric money|rent money|food money|gas money|shopping money|dinner money|bill money|bills money|mortgage money|kids savings|christmas money|holiday money) *4 (on|again|id|and|machine|machines|scratchcards|drink|gear|horses)?
    scratchcards *6 (money|been so good|again|hid|hiding|lied|cant stop)
    hand on the *1 (pub|off licence|bookies|bar|casino)? *1 door *2 (tonight|today|again|then)
    (went|gone|been|going) *1 back (to|in|into|on) the (casino|bookies|slots|machines|betting shop|track|tables|roulette) *1 (after|again|last|today|tonight|for|yesterday|and)?
    (binged|binging|bingeing|binge|ate|eaten|scoffed|stuffed|demolished|inhaled) *4 (everything in|loaf|loaves|packets|packet of|tub|tubs|multipack|cake|cakes|biscuits|pizza|pizzas|ice cream|cereal|crisps|doughnuts|donuts|the cupboard|the fridge|the freezer) *8 (disgusting|disgusted|ashamed|hate myself|again|good months|good weeks|out of control|couldnt stop|cant stop|in secret|hid the|hiding the|doing so well|been so good|threw up|made myself)
    (binged|binge eating|bingeing) (again|tonight|last night|today|yesterday)
    (picked up|took|collected|got) *2 (white chip|desire chip|newcomer chip|another white|day one chip|24 hour chip|surrender chip)
    (used|drank|gambled|scored|relapsed|slipped|smoked crack|smoked weed) (once|just once|the once) (on|last|this|yesterday|at|with|in)
    (after|despite) *1 (promising|promised|swearing|telling) *2 (my|the|him|her|them|myself|wife|husband|kids) *4 (id stopped|i was off|i wouldnt|id never|never again|off it|i had stopped|id quit|id packed)
    (smoked|vaped|drank|used|snorted|took|bought|had) *2 (weed|hash|drink|coke|crack|gear|vodka|wine|codeine|pills|beer|spliff|joint|ket) *2 (yesterday|today|last night|tonight|again|this week|on friday|on saturday|on sunday|at the weekend)  *4 (after|off it|clean|sober|promised|promising|dont know why|half a year|months|years|gutted|ashamed|guilty)
    (cant|couldnt|can not|keep|dont) *1 (stop|get) *1 (thinking about|thinking of|obsessing about|obsessing over|my mind off|my head off|fantasising about) *1 (using|drinking|the drink|drink|gear|crack|coke|heroin|meth|gambling|betting|bingeing|getting high|getting drunk|vodka|wine|a bet|the slots|pills|scoring)
    (buzzing|gasping|climbing the walls|itching|clawing|shaking|sweating) for *1 (a|some|the|my)? (drink|fix|hit|bet|line|vodka|gear|bottle|pipe|smoke)
    (nearly|almost|this close to|came close to|so close to|tempted to) *1 (bought|buying|buy|picked up|picking up|drank|drinking|used|using|scored|scoring|placed|placing|had|having|rang|ringing|opened|opening|relapsed|relapsing|texted|texting) *1 (a|my|the|some)? *1 (drink|bottle|bet|dealer|bag|gear|vodka|wine|can|pint|hit|line|again|today|tonight)
    (been|im|i am|gone|went) back on the (codeine|tramadol|valium|diazepam|xanax|oxy|morphine|methadone|drink|gear|vodka|wine|weed|coke|pills|cocodamol)
    slipped *1 (one|a|two|#|three) *1 (line|drink|pint|glass|can|bet|pill|bottle|beers)
    (glass|pint|line|drink) at (the|a|my) *1 (wedding|party|christening|funeral|wake|match) then *2 (finished|more|another|bottle|couldnt stop|the rest|kept)
    used *1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last night|yesterday) *6 (sponsor|years|months|scum|clean|ashamed|binned|crying|doesnt know|told)
    slipped (on|at the)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mart|races|dogs|weekend)
    (havent|not|didnt|have not) *1 (drunk|touched|scratched|used) (it|them) *3 (binned|yet|either|pocket|counter|still|thrown|poured)
    (bottle|can|wine|vodka|gin|bag|packet) *8 (looking|staring) at it (since|for|all|again|like)
    (unopened|sealed) *2 staring at it
    gambled (the|my|our|it all|everything|away) *2 (cheque|rent|wages|money|savings|pension|lot|again|holiday|mortgage)?
    (two|three|four|few|#|one|a) (cans|can|pints|glasses|drinks) *2 (in the car|outside|on the way) *3 (meeting|group|aa)
    (every cell|whole body|my hands|my body|my mouth) *1 (wants|want|waters|watering) (it|for it)
    (stole|stolen|nicked|pinched|taking|taken|took) *2 (nans|mums|dads|sons|daughters|husbands|wifes|patients) *1 (codeine|tablets|pills|morphine|diazepam|patches|oxy|adhd tablets|adhd meds|tramadol|meds)
    (thats me lapsed|me lapsed|back at the start again|thats me back at the start|so i lapsed)
    (corner|stop|stairs|lane|bench|gate) where (he|they) (sells|sell|deals|deal)
    (hid|hidden|hiding) a (bottle|can|bag|wrap) *2 (in the|under|behind|at the)
    (lied|lying) *2 (check in|chip|key tag|sober date|clean date|day count)
    (scratch card|scratchcard|scratch cards|scratchcards|scratched cards) *8 (lapsed|basket|bag|then|nine|again|after)
    (not|isnt|wasnt) a relapse *6 (mouthwash|cooking wine|only|just|telling myself)
    (dont|didnt) trust myself *1 (near|around|with|in) *1 (the|a)? *1 (pub|bar|wine|bottle|money|cash|payday|shop|dealer|pills)
    (worst|bad|terrible|murder|dreadful) *1 (for|day for|night for) (cravings|craving)
    (found|finding|theres) *1 (baggie|bag|wrap|stash|gram) *3 (old coat|coat|drawer|pocket|jacket|boot) *4 (should|havent|looking at me|on the desk|cant)
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
    (ana|mia|anorexia|bulimia|my ed|the ed) *3 (whispering|whispers|whispered|in my head|in my ear|back in my|screaming at me|shouting at me|telling me not to eat|tells me not to eat|wont shut up|has got hold|talking to me again|shes winning|i want to listen|want to listen|got her claws|taken over again|taking over again|telling me im too|wants me to skip|wants me to starve)
    (ana|mia) *1 (giggling|giggles|laughing|laughs|smiling|hissing|nagging|shouting|screaming|whispering|tells|told|wants|says|hates) *8 (eat|dinner|lunch|breakfast|meal|fasting|eating|food|fat|weight|calories|mirror|scales|plate|hungry|thin|thinner)
    (hiding|hide|hid|binning|throwing away|chucking|flushing) *2 (food|my food|dinner|lunch|meals|my meals) *6 (nobody|no one|starving|so they|noone|mum|sleeve|napkin|bin)
    (purging|purged|purge) (again|after|every|everything|my food|my dinner|my meals|daily|today|tonight|since|three|twice|four|up to|all)
    (eaten|ate|had|eating|allow myself|allowed) *1 (nothing|an apple|one apple|lettuce|only) *4 (days|all week|all day|since|calories|in three)
    (laxatives|laxative|diet pills|water pills|fat burners|clenbuterol|dnp) *4 (every|again|daily|handful|box|whole|took|taking|day|night|lose|loads)
    (not|havent|stopped|cant) *1 (eat|eaten|eating|ate) *3 (proper|since|for|in|a thing|anything|more than|monday|tuesday|sunday|a meal|for days)  *3 (fat|days|week|weight|calories|thin|skinny|faint|dizzy|disgusting)
    (hiding|hide|hid) food (in|up|under)
    (kept|keep|keeping) *2 (meal|food|anything|nothing|dinner) down *4 (days|proud|week|since|weeks)
    (thinner|lighter|smaller|skinnier|emptier) i get *4 (safer|better|happier|calmer|more)
    (lied|lying|lie) to (the|my) (dietitian|dietician|nutritionist|ed team|treatment team|unit)
    (not kept|havent kept|cant keep|couldnt keep|hardly kept|barely kept) *2 (meal|food|anything|dinner|lunch) down *4 (days|proud|week|since|weeks)
    (skipped|skipping|skip|missed) (dinner|lunch|breakfast|meals|tea|every meal) *1 (again|on purpose|so|and|all week) *8 (told|lied|pretended|voice|scales|weight|calories|already ate|already eaten|fat|proud)
    (told|tell|telling|lied to|lied|pretended|pretending) *4 (id|ive|i had|i have|i|already) (eaten|ate|already eaten|already ate)
    (old|ed|that|eating disorder|anorexia|food|skinny) voice *1 (is|s|has|came|back) *2 (back|loud|louder|winning|returned|shouting)
    (scales|scale) *3 (winning|number|down|lower|happy|every morning|three times|control|tells me|decides)
    (making|make|made) (myself|me) sick *4 (times|after|every|daily|twice|three|again|day|cant stop|today|dinner|meal)
    (binge|binged|bingeing|binging) *2 (again|every night|last night|till|until|so much) *6 (hurt|hurts|sick|hate|disgusting|disgusted|ashamed|cry|cried|purge)
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
    (blood) *6 (make myself sick|when i throw up|after i throw up|making myself throw up|make myself throw up|purge|purging|make myself vomit|laxatives|sick after)
    (vomiting|throwing up|bringing up|coughing up|sicking up) *1 blood *8 (sick|purge|purging|bulimia|eat|binge|meal|stop)
    (want|wish|hope|hoping|trying|going|gonna|will) *2 (to)? starve *1 (myself)? *1 (to death|until i die|till i die|til i die|until my heart)
    (skin and bone|skin and bones|bmi of #|bmi is #|bmi under #|six stone|five stone|dangerously underweight) *8 (wont eat|refuses|still|hospital|eat|collapsed|wont see)
    insulin *4 (lose weight|thin|skinny|weight|slim) *8 (ill|cant stand|sick|hospital|vomiting|ketones|dka|blurry|collapsed|faint|dont care)
    (eaten|ate|drunk|drink|eat) *6 (days|week) *6 (heart keeps|heart skipping|blacking out|black out|fainting|cant stand|collapsing|palpitations)
    (nothing but|only|just|living on) *1 (black coffee|coffee|water|diet coke|gum|ice|air|black tea) *8 (fainted|faint|passed out|collapsed|blacked out|heart|dizzy|cant stand)
    (laxatives|laxative|water tablets|diet pills|purging|purged|water fast|fasting|making myself sick|throwing up) *8 (passing out|pass out|passed out|faint|fainted|fainting|blacking out|vision went|heart|chest|collapsed|cramp|potassium|cant feel)
    (heart|chest|fingers|hands|vision) *2 (skipping|skips|fluttering|cramp|cramping|went|goes|going dark|racing|stopped|missing beats) *8 (making myself sick|purge|purging|purged|laxatives|eaten|eating|fast|fasting|meals|throwing up)
    (potassium|electrolytes|bloods|bmi|heart rate|pulse) *3 (low|dangerous|dangerously|critical|through the floor|all over) *8 (purge|purged|purging|eat|sick|laxatives|discharge|home|sign me out|anorexia)
    (purged|purging|threw up|made myself sick|restricted) *4 (since|after|again|when) *3 (discharge|discharged|hospital|got home|came home|admission)
    (leave|leaving|left|skip|skipping|skipped|omit|omitting|missing|stopped|dont take|not taking|havent taken|cut) *1 (out|my|taking)? *1 insulin *3 (on purpose|deliberately|weight|thin|skinny|to lose|to be)
    (sugars|sugar|blood sugar|bloods|glucose|ketones) *3 (high|sky high|hi|through the roof|up|dangerous) *2 (on purpose|deliberately|deserve|because i|to punish|to lose|weight)
    (weighs|weigh|weight|bones|cant stand|couldnt stand|couldnt climb|cant climb|collapsed|fainted|skeleton) *8 (wont eat|refuses to eat|not eating|isnt eating|hasnt eaten|still wont|says shes fine|says hes fine)
    (eaten|ate|eat) *4 (days|week) *8 (cant stand|legs|chest|heart|dark|collapsed|passed out|fainted|vision|cold|weak)
    (collapsed|chest|vision|cant feel|passing out|going dark|fainted) *8 (havent eaten|not eaten|hasnt eaten|nothing to eat|without food|no food) *2 (days|week|since|in|for)
    (not|havent|no) *2 (eating or drinking|food or water|eaten or drunk|eat or drink) *6 (days|since|die|finish|kill|end|monday|sunday|body)
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
    (poured|pour|pouring|tipped) *2 (boiling|scalding) (water|kettle)? *3 (my|myself|on purpose|deliberately)
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
    (hide|hiding|hid|cover|covering|covered) *2 (cuts|burns|fresh ones|marks) *4 (work|mum|school|sleeves|wife|husband|kids|gym|swimming)
    (did|do|doing|done) (my|both my) *1 (thigh|thighs|wrist|wrists|forearm|forearms|calves|hips|inner thigh|stomach) *1 (again|tonight|last night|today|this morning|earlier|yesterday|just now|in the toilets|at school|where nobody|nobody looks)
    (did|doing|done) (my|both my) (arm|arms|leg|legs) *1 (again)? *2 (in the toilets|in the school toilets|in the staff toilets|where nobody|and its bled|and it bled|its bleeding|under my tights|nobody looks)
    (made|make|making|did) (one|two|three|four|five|six|a few|some|more|#) *1 (cuts|cut|burns) *2 (on my|not to die|to feel|again|tonight|today|last night|this morning|just to)
    (new|fresh|more|deeper) (cuts|burns|scratches|lines) *1 (every|each|most) (evening|night|day|morning|week|lunchtime|break)
    i cut every *1 (day|night|morning|evening|lunchtime|week)
    i cut *1 (on|this|last|most|every|before|after|in the) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|work|school|nights|mornings|day|shift|toilets|bath)
    (im|i am) (#|fifty|forty|thirty|sixty|a man|a mum|a dad|a nurse|a teacher|a grown man|a grown woman) *1 and i (cut|self harm|cut myself|burn myself)
    (cutting|cut|burning|hurting myself|harming) *1 (where|so) (nobody|no one|noone|mum|they|she|he) *1 (looks|sees|look|see|can see|wont see|will see)
    (reopened|reopening|reopen|opened up|opening|unpicked|picked open|tore open|open) *1 (the|my|an|old|that|same)? *1 (wound|cut|cuts|scar|scars|wounds) *2 (because|again|on purpose|i deserve|every|so it|so that|tonight|last night)
    (going|went|go|gone) (back)? over *1 (the|my|same|old|those)? *1 (cut|cuts|lines|scars|wound) *4 (craft knife|razor|blade|again|so it|deeper|close|heal|knife|just now)
    (dig|digging|dug|pressing|press|pressed|pushing|push|jab|jabbing|stab|stabbing|sticking|stick|stuck|pricking|scraping|scrape|run|running|dragging|drag) *2 (key|keys|compass|compass point|nails|pin|pins|needle|needles|hatpin|safety pin|scissors|pen|fork|tack|drawing pin|staple|staples|fingernails|nail file) *1 (in|into|in to|through|on|across|under|along|down) my (wrist|wrists|arm|arms|palm|palms|hand|hands|thigh|thighs|leg|legs|skin|stomach|finger|fingers)
    dig *2 (nails|fingernails) in (till|until) *2 (skin|blood|bleed|bleeds|bled)
    (boiling|scalding) (shower|bath|tap|water) *6 (punish|punishment|deserve|on purpose)
    (bleach|acid|oven cleaner|drain cleaner) on my (skin|arm|arms|hands|face|legs) *5 (again|deliberately|on purpose|red raw|deserve|meant)
    (slap|slapping|slapped|smack|smacking|hit|punch) my own (face|head|legs|cheek|jaw) *3 (until|till|numb|every|whenever|bruise)
    (putting|put|slamming|slam|smashing|smash) my (fist|hand|fists|knuckles) *1 (into|through|against|off) *2 (wall|door|locker|lockers|mirror|window|radiator|bricks) *5 (till|until|knuckles|split|bleed|on purpose|quiet|again)
    (bit|biting|bite) my (own)? (hand|arm|wrist|finger|fingers|forearm) *2 (till|until|so hard) *3 (blood|bled|bleed|tasted|skin|broke|mark)
    (did|done|doing|made) (it|them|these|this) (with|using) (a|the|my) *1 (nail file|tin lid|compass|sharpener|blade|razor|craft knife|lighter|scalpel|paperclip|bottle top|bit of glass|piece of glass|shard)
    (nail file|tin lid|compass|sharpener blade|craft knife|hatpin|broken glass|shard) *2 (every|each) (lunchtime|night|evening|break|day|morning|shift)
    (swallowed|swallowing|swallow|swallows) (something|anything|things) sharp
    (im|i am) about to cut (and|no one|nobody|again|because|now|myself)
    (razor|blade|knife|scissors|cut) *6 (every day|each day|every night|most nights) since *2 (cancelled|left|died|exams|redundant|monday|tuesday|wednesday|thursday|friday|saturday|sunday|discharged)
    (used|use|using) (it|the knife|a knife|the blade|it all) on *1 (my arm|my arms|my leg|my thigh|my thighs|my wrist|myself)
    cutting is the only (thing|way|relief) *2 (works|helps|calms|left|me|that)
    (run|ran|running) out of (clean|new|free|good|fresh) (places|skin|space|bits)
    (then|and then) i cut (and|thats|myself|again|to)
    (scratched|scratching|scraped|scraping|dug|rubbed|rubbing) (it|them|at it|at them|my skin|at my skin|my arm|at my arm|my arms|at my arms|my leg|my legs|at my legs|my thigh|my face|my wrist|at my wrist|my wrists|my hand|my hands|my head|my scalp|my neck|myself|at myself|in|the skin|the same spot)? (until|till) (it|i|they|my) *1 (bled|bleeds|bleed|bleeding)
    (:blood|:knife) *1 (cant stop|cannot stop) *3 my (arms|arm|wrists|legs|thighs|skin|stomach)
    (:blood|:knife) *2 (doing it to|on|to) my (arms|arm|wrists|legs|thighs)
    (doing|did|done) it to my (arms|arm|wrists|legs|thighs|skin) (again|tonight|with)
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
    (cut|slit|slashed|sliced|stabbed|stabbing) *1 my (own)? *1 (neck|throat|stomach|belly|chest) *6 (blood|bleeding|wont stop|everywhere|towel|deep|knife)
    (swallowed|swallowing|ate) (a|another|the|some|two|three|four|#)? *1 (battery|batteries|razor blade|razor blades|blades|magnets|glass|pins|screws|needles) *4 (again|ward|staff|on purpose|havent told|told no one|nobody knows|deliberately|hurts|myself)
    (insulin) *8 (ketones|ketone|hi for|reads hi|reading hi|nail varnish|pear drops|vomiting|cant stay awake|confused)
    (cut|sliced|slashed|opened|slit|gashed|opened up|carved) *1 (my|myself) *4 (deep|deeply|badly|bone|right down|deeper) *6 (@pouring)
    (cut|sliced|went|gone|gashed|slashed) (too deep|so deep|really deep|far too deep|way too deep|very deep) *1 (on my|into my|this time|tonight|in my|with the blade|with the razor|with a razor|again) *6 (@pouring)
    (cut|sliced|slashed|opened|slit|gashed) my (arm|arms|thigh|thighs|leg|legs|wrist|wrists|forearm|forearms|neck|throat|stomach|belly|chest|vein|veins) *8 (@pouring)
    (blade|razor|knife|scalpel|stanley) *6 (right through|something white|down to the bone|through to the|to the bone|too deep|so deep) *8 (blood|bleeding|bath|floor|shaking|faint|dizzy)
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
    (drawer|blade|blades|scissors|razor|razors|bathroom cabinet|knife block|knives) *2 (keeps|keep|is|are|was|kept)? *1 (calling|calling me|calls me|calling to me|looking at me|looked at me|whispering)
    (keep|kept|cant stop) looking at the (drawer|blade|blades|scissors|razor|bathroom cabinet|knife block)
    (keep|kept|kept on|still) *1 (wanting|needing|imagining|picturing) *1 (to)? *1 (cut|cutting|burn|hurt myself|harm myself|self harm|the blade)
    (fighting|fight|resisting|riding out|surfing|ignoring) the *1 (want|urge|urges|pull|itch|need) to (scratch|cut|burn|hit|hurt|bleed|harm)
    (all i|only thing i|first thing i) *2 (think of|think about|could think about|can think about|want) *3 (cutting|hurting myself|the blade|the razor|burning|self harm|cut)
    (nearly|almost) (cut|burned|burnt|hurt|scratched|:scissors) *1 (my arm|my leg|my wrist|myself|my thigh) *3 (last night|tonight|today|instead|but|sat|this morning|yesterday)
    had the (lighter|blade|razor|scissors|compass) *2 (lit|out|in my hand|open|unwrapped) *4 (put it|back|instead|didnt|then)
    (days|weeks|months|years) *1 (clean|without hurting myself|without harming|without cutting) *6 (hardest|miss it|drawer|urge|slipping|tempted|want it|wobbling)
    (not cutting|havent cut|didnt cut|did not hurt myself|didnt hurt myself|havent hurt myself) *8 (not ok|drawer|sat on my hands|clinging|hard|barely|urge|wobbly|nearly|bad enough|last time)
    (i)? (used to|once) (hurt myself|cut|harm myself|self harm) *8 (thing i think of|thinking of it again|want to again|its back|scares me|tempting|thinking about it again)
    (sat on my hands|gripped|held ice|hid|locked|gave|threw|snapped|squeezed|clenched|paced|put mittens on|taped my) *8 so *1 (that)? i (wouldnt|couldnt|didnt|dont|wont|cant) *1 (cut|burn|hurt|scratch|harm|bite|hit) (myself|my arm|my arms|my leg|my legs|my skin)?
    `,
  ),
  // What was at hand or wanted, and what was done instead.
  ...signals(
    {
      language: 'en',
      group: 'self_harm.withstood',
      concern: 'self_harm',
      role: 'urge',
      tier: 'watch',
      about: 'self',
      contexts: { ...wishContexts, other: 'none', supposed: 'none', recovered: 'none' },
    },
    `
    (picked up|picked|took out|got out|took|had|held|holding|reached for|looked at|stared at|staring at|thought about|thought of|thinking about|went to get|unwrapped|found|bought|kept looking at) *2 (@sh_tool) *8 (@withstood)
    (@parted_with) *2 (my|the|all my|any|mine) *1 (@sh_sharps) *4 (because|so i|so that i|before i|in case|cos|just in case|dont trust|cant trust|shaking|told|tonight|today|yesterday|last night|thoughts|urge|urges|skip|canal|river|sea|drain|bin|dump|hardest|proud|safe)
    (@parted_with) *2 (scissors|knives|knife|lighter|lighters|sharpener|compass|tablets|pills|meds|medication|medicine|medicines|belt|belts|paracetamol) *8 (dont trust myself|cant trust myself|didnt trust myself|couldnt trust myself|the thoughts|so i couldnt|so i cant|so that i cant|so i wouldnt|so i dont hurt|in case i|before i did|before i could|before i use|until this passes|till this passes|until it passes|thoughts had started|having thoughts|bad thoughts|urge|urges|not safe|keep me safe|stay safe|told her why|told him why|told them why)
    (asked|begged|got) *2 (chemist|pharmacist|pharmacy|mum|mom|dad|husband|wife|partner|flatmate|sister|brother|doctor|gp|friend|surgery|neighbour|neighbor|keyworker|support worker|carer|mate|son|daughter|nurse|warden|teacher|housemate|roommate) *3 (hold on to|hold onto|keep|look after|hide|lock|lock away|lock up|take away|take|ration|go weekly|go daily|give me) *8 (dont trust|feel safe|not safe|unsafe|thoughts|scared|frightened|urge|urges|safer|so i|in case i|what i might|how close|tempted)
    (how close|scared myself|frightened myself) *3 (i came|i got|i was|i had come) *4 (doctor|gp|told|asked|rang|called|shaking|scared|weekend|night|yesterday|week|to it|to doing|to ending)
    (scared|frightened|terrified) myself *3 (how close|last night|at the weekend|yesterday|this week|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|tonight|nearly)
    (didnt|havent|did not|have not) (cut|burn|self harm|selfharm|hurt myself|harm myself|do it|act on it|relapse) *4 (i wanted to|but wanted to|but i wanted|though i wanted|so wanted|nearly did|almost did|came close|it was close|very tempted|badly wanted)
    (wanted to|wanting to|wanted so badly to|nearly|almost|was going to|about to|tempted to|dying to|desperate to) *2 (cut|burn|self harm|selfharm|harm myself|hurt myself|slice|scratch|relapse|hit myself|punch myself|bang my head|hit my head) *8 (@withstood|didnt|havent|i havent|did not|resisted|so far i havent)
    (wanted to|nearly|almost|was going to|so close to|this close to) *1 (do it|doing it|did it) *8 (shout|samaritans|crisis line|helpline|text line|didnt|ok now|still feel|still shaking|shaking)
    (urge|urges|impulse|impulses|craving|old itch|the itch|pull) to *1 (cut|burn|hurt|harm|scratch|bleed|hit myself|bite|slice) *8 (@withstood)
    (urge|urges|impulse|impulses|thoughts of cutting|thoughts to cut|the thoughts|bad thoughts) *8 (acted on them|acted on it|acting on them|acting on it|act on them|act on it|sat on my hands|rode it out|riding it out|rode them out|let it pass|let them pass|waited it out|breathed|breathing through|held ice|ice cube|ice cubes|sat on the step|hid the|locked the|gave in|give in|giving in|rang the|called the|sitting on my hands)
    (urge|urges) *1 (get|gets|got|are getting|is getting|have been|are|is|so|were|was) *2 (louder|stronger|worse|bad|strong|loud|back|unbearable|constant|huge|awful|horrible|intense)
    (got|made it|getting|came|made) through *4 without (hurting myself|cutting|burning myself|harming myself|self harming|hitting myself|doing it|doing anything to myself)
    (sat on my hands|hands in socks|hands in mittens|oven gloves on|sitting on my hands|sat with ice|held ice|holding ice|snapping the band|rubber band on my wrist|elastic band) *8 (urge|urges|cut|cutting|harm|wanted to|without a mark|not a mark|skin|it passed|till it passed|until it passed)
    (got|went|came) as (far|close) as *3 (rolling|rolled|unwrapping|counting the|counting them|something sharp|sleeve|blade|razor|pills|tablets|tying|edge|ledge|tracks|railings|parapet|writing the note|writing a note|writing the notes|filling the bath|running the bath)
    (got to the point of|on the point of|on the verge of|seconds from|seconds away from|moments from|inches from) *2 (looking for something sharp|cutting|hurting myself|harming myself|picking up the blade|doing it|ending it|stepping|jumping|taking them|swallowing)
    (looking for|hunting for|looked for|searched for|searching for) something sharp
    (@sh_tool|knife) (against|on|to|at) my *1 (arm|wrist|leg|thigh|thighs|wrists|throat|skin|stomach) *6 (@withstood|came in and i stopped|i stopped|managed not|managed not to|didnt do it)
    (@sh_tool|knife) in my hand *6 (@withstood|came in and i stopped|managed not|managed not to|didnt do it|didnt cut)
    (@parted_with|hide|lock away|lock up|asked) *3 (@sh_tool|sharp things|knives|box of blades) *6 (@fear_self)
    (keep|kept|keeps|cant stop|been) (eyeing|eying|looking at|staring at|glancing at|thinking about|thinking of|dreaming of|fantasising about) *1 @sh_sharps
    (sat|sit|sitting) on my hands *6 (wouldnt cut|wouldnt hurt|wouldnt do anything|wouldnt harm|not to cut|dont cut|didnt cut|urge|hurt myself|harm myself)
    (havent|didnt|not|nearly|almost|so close to) *1 (hurt|cut|burned|burnt|harmed|cutting|hurting|burning) *1 (myself|again|today)? *6 (only just|barely|sat on my hands|sit on my hands|all evening fighting|all night fighting|fighting it|by the skin of my teeth|so hard|used ice|held ice)
    (urge|urges|impulse|impulses|the itch|the pull|old pull) *8 (let it go by|let it go past|let them go by|sat on the step|passed eventually|it passed|they passed|let it wash|ride it out|riding it out)
    (the|that|this) (urge|impulse) *1 (came|hit|hits|comes|rose|arrived|struck) *8 (put|sat|breathed|left|walked|locked|rang|passed)
    (hit|cut|hurt|harm|burn|punch|hurting|cutting) myself *8 (all i could do not to|took everything not to|nearly did|almost did|though i wanted to|but i wanted to|wanted to most|badly wanted to)
    (got|took|had) *2 (@sh_tool) out *6 (@withstood)
    (didnt|did not|havent|have not) (cut|cut myself|hurt myself|harm myself|harmed myself|self harm|self harmed|burn myself|burned myself) *1 (last night|tonight|yesterday|in the end|thankfully|somehow|this time|though|but it was|but i)
    (@aloft|platform|tracks|top floor|car park|bridge|station) *6 (talked myself|walked myself|made myself) *1 (down|back|off|out|home|away|leave|come)
    (counted|counting|lined up|tipped out|poured out|laid out|emptied out) *2 (tablets|pills|meds|paracetamol|them all|packets) *4 (put them|rang|flushed|put it|called|texted|phoned)
    (impulse|urge|urges|pull|itch|temptation|desire) *1 to (walk|step|jump|drive|run|throw myself|swerve|steer|lie down|let go|fling myself|lean) *3 (road|traffic|track|tracks|train|platform|in front|off the|into the|cliff|bridge|over the)
    (picturing|imagining|thinking about|thinking of|seeing myself) *1 doing it *4 (compass|blade|razor|scissors|knife|pills|belt|lighter|glass)
    (went looking for|go looking for|looking for|looked for|searching for|hunting for) (the|my|a) *1 (@sh_tool) *6 (@withstood)
    (put|took|laid) the (barrel|gun|shotgun|rifle|pistol) *1 (away|down|back) *8 (because|dog|came in|cabinet|key|rang|wife|son)
    (wanted to|nearly|almost|was going to|tempted to) *1 (take|took|swallow|swallowed) (the lot|them all|all of them|the whole lot|every one|every last one|the whole box|the whole packet) *8 (flushed|poured|toilet|instead|normal dose|put|didnt|rang|handed|gave|told|tipped)
    where (i|id|i had) (wanted|want) to (cut|burn|hurt|slice)
    (skins|arms|wrists|thighs|body is|bodys) *1 (crawling|itching|screaming|begging|aching|shouting|crying out) for (it|the blade|the razor|a cut|pain)
    (nearly|almost|came close to|so close to|afraid id|scared id|about to) *1 (did|do|done|doing) something (stupid|silly|bad|daft|terrible|permanent|drastic|final|awful|i couldnt|i cant take)
    so *1 i (wouldnt|couldnt|didnt|dont|cant|wont) *1 (go|reach|get|grab|walk|run|drive|open) *6 (knife|knives|blade|razor|pills|tablets|bridge|drawer|railway|window|roof|cabinet|tracks|scissors)
    (thumb|finger|fingers|hand|blade|razor|knife|flame|needle) (was|were|is) *1 (on|over|against|at|near|above|touching) *1 (lighter|blade|razor|wrist|wrists|skin|arm|flame|pills|thigh|throat) *8 (@withstood|let go|stopped|thought of)
    (keep|kept|keeps|cant stop|couldnt stop) (reaching|going|looking|turning|glancing) *1 (for|to|at|towards) *1 (@sh_tool)
    (managed|managing|able|strong enough|promised|promised myself|trying hard|trying so hard) *1 not to (cut|self harm|selfharm|hurt myself|harm myself|burn myself|cut myself|scratch myself)
    (hand|hands|finger|fingers) *1 (hovered|hovering|hovers|shook|shaking|hung) *1 (over|above|near) *2 (pills|tablets|blade|razor|knife|meds|razors)
    (thought about|thought of|thinking of|thinking about|imagined|tempted to|urge to|wanted to|picturing) *1 (crash|crashing|wrapping|ploughing|plowing|rolling) *1 (car|van|bike|motorbike|lorry|truck) *2 (on purpose|on the way|into|round|off|home|tonight|today)
    (nearly|almost|close to|came close to|didnt|havent|not) *1 (gave|give|given|giving) in to *1 (urge|urges|thoughts|impulse)
    (flushed|binned|handed in|threw out|gave up|poured away|got rid of) *2 (pills|tablets|meds|stash|paracetamol) *3 (saving|saved|hoarding|hoarded|stockpiling|stockpiled|collecting|collected|been keeping|hidden)
    (grip|gripped|hold|held|cling|clung|grab|grabbed|holding|gripping|clinging) *3 (bench|rail|railing|railings|wall|lamppost|lamp post|seat|pillar|pole|radiator|bannister|barrier) *4 (so i didnt|so i dont|so i wouldnt|so i couldnt|to stop myself|until it passed|till it passed|until the urge|until the feeling)
    (rolled|rolling) *1 my *1 (sleeve|sleeves) up *8 (@withstood)
    (had|got|laid|lined|counted|poured|tipped) *2 (pills|tablets|meds|paracetamol|them all|the lot|the packets) *3 (counted out|counted|lined up|in my hand|laid out|on the table|poured out|out) *8 (put them away|put them back|put it away|flushed|tipped them|phone rang|walked in|came in|woke|rang|called|stopped|handed|gave them)
    (flushed|poured away|handed in|binned|gave back) *2 (tablets|pills|meds|stash|paracetamol|stockpile) *6 (told|instead of|so i|before i|close|in case|rang|nearly)
    (press|pressing|push|pushing|dig|digging) *1 (harder|deeper|down harder) *6 (havent|didnt|havent yet|stopped|electric|put it down|every time i shave)
    (every time|when|whenever) i (shave|peel|chop|cook|drive|cross|stand|wait|shower|iron|bath) *4 (think about|think of|imagine|picture|want to|tempted to|have to stop myself) *2 (pressing|pushing|cutting|slipping|steering|swerving|stepping|jumping|burning|slicing|harming|crashing|letting go)
    (dont|cant|didnt|couldnt) trust *1 (myself|my hands|my feet|my legs|my own hands) *1 (tonight|these days|at night|right now|rn|on my own|alone tonight|at the moment|near|around sharp|around knives|around blades|around the tablets|with sharp|with knives|with blades|with my meds|with my tablets|with my pills|with the tablets|by the) *1 (sharp|sharps|knives|blades|bridge|bridges|railway|tracks|edge|platform|water|tablets|pills|meds|windows|roads)?
    (thought about|thought of|thinking about|imagined|tempted to|pictured|nearly|almost) *2 (stepping|step|stepped|walking|walk|walked|driving|drive|drove|steering|steer|swerving|swerve|swerved) *3 (off the kerb|off the curb|in front of|into traffic|into the traffic|into the road|into a lorry|into a tree|into a wall|into the barrier|into the wall|off the platform|off the road|under a|under the)
    (stopped myself|talked myself out of it|talked myself down|talked myself out|talked myself round|caught myself) *6 (cutting|hurting|harming|burning|last second|last minute|before i|just in time|wall|blade|razor|jumping|edge|jump|doing something|doing it)
    (banged|bang|hit|hitting|smash|smashing|bashing|banging|slam) my head *4 (wall|desk|door|floor|tiles|table) *6 (stopped myself|stopped|sat down|walked out|walked away|didnt|nearly|almost)
    (nearly|almost|close to|wanted to|going to) (hit|bang|banged|smash|smashed|bash|bashed|slam|slammed|hitting|banging) my (head|hand|fist|arm|face) *8 (@withstood|stopped myself|didnt)
    (not a mark|without a mark|no new marks|no marks|no new cuts|no cuts) *6 (wanted|urge|urges|hard|proud|tonight|though|days|nights|week)
    (hands|hand|eyes|feet) (keep|keeps|kept) *1 (going|drifting|wandering|moving|walking) *1 (to|towards|back to) *2 (drawer|blade|blades|razor|scissors|knife|knives|cabinet|tin|kit)
    (havent|have not|didnt|did not|ive not) *1 (hurt myself|harmed myself|harm myself|self harmed|self harm|burned myself|burnt myself|cut myself|cut today|cut tonight|cut yet|cut this week|cut in days) *3 but *3 (sit on my hands|sat on my hands|holding ice|held ice|the blade|the razor|the knife|the scissors|itching|all i can think|all i think|took everything|god i want|i want to|i came close|came very close|nearly|only because|hanging on|matter of time|dying to|keep looking|keep staring)
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
    (fresh|new) cuts (on|all over|up|down) *1 (her|his|their) (arms|arm|tummy|thighs|thigh|legs|leg|wrists|wrist|stomach)
    showed me (her|his|their) (new|fresh) cuts
    (@kin|she|he|they|shes|hes|theyre) *2 (cutting|slicing|carving|slashing|burning|scratching|hurting|stabbing) *1 (her|his|their) *1 (own)? (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|hips|body)
    (found|finding|find) *6 (razor|razors|blade|blades|sharpener|scissors|compass) *6 (bloody tissues|bloody tissue|blood on|blood stained|bloodied|tissues|her drawer|his drawer|under her|under his|her pillow|his pillow|phone case)
    (bloody tissues|bloodied tissues|bloody plasters|bloody towels|blood stained tissues) *6 (daughter|son|her room|his room|her bin|his bin|under|thirteen|fourteen|fifteen|twelve)
    `,
  ),
  // Somebody of one's own who has slipped.
  ...signals(
    {
      language: 'en',
      group: 'relapse.theirs',
      concern: 'relapse',
      role: 'slip',
      tier: 'watch',
      about: 'other',
      contexts: {
        negated: 'none',
        addressed: 'none',
        anyone: 'none',
        past: 'none',
        quoted: 'none',
        supposed: 'none',
      },
    },
    `
    my *1 (mum|mam|mom|dad|husband|wife|son|daughter|brother|sister|partner|boyfriend|girlfriend|sponsee|mate|lad) *1 (relapsed|slipped|lapsed) (on|last|again|this|and|after|today|yesterday|saturday|friday|sunday|monday|found)
    (he|she|husband|wife|son|daughter|partner|brother|sister|dad|mum) *3 (came in|come in|came home|come home) with *1 (small|pinned|pinprick|glassy) (eyes|pupils)
    (months|weeks|years) clean and i (seen|saw|watched|caught) (him|her) *6 (house|dealer|dealers|street|car|off licence|pub|drinking|using)
    (found|finding) *1 (the|his|her) (cans|bottles|wraps|foil|needles|empties|works) (under|in|behind|at the) *8 (relapsed|sober|clean|wont talk|months|years|again)
    `,
  ),
  // Stopping at once after much, alone: what may come is known.
  ...signals(
    {
      language: 'en',
      group: 'withdrawal.alone',
      concern: 'withdrawal',
      role: 'symptom',
      tier: 'urgent',
      about: 'unknown',
      contexts: { ...harmContexts, before: 'none', supposed: 'none', recovered: 'none' },
    },
    `
    (going to|gonna|planning to|will|ill|stopping|stopped|quit) *5 (dead|cold|by myself|on my own|no doctor|no doctors|alone|overnight) *8 (fit|fits|seizure|seizures|dts)
    (bottle|litre|bottles|litres|bottle and a half|units) *4 (day|daily|night) *6 (quit|stopped|stopping|stop) *2 (dead|cold|nobody here|by myself|on my own|alone|at noon|this morning)
    (last time i|last time he|last time she) (stopped|did that|did it|quit|came off|tried) *4 (fit|fits|seizure|seizures|dts|intensive care) *6 (again|now|this time|already|today|tomorrow|tonight|shaky)
    `,
  ),
  // What stops the breath when taken together, by the writer or one of theirs, these days.
  ...signals(
    {
      language: 'en',
      group: 'use.mixed',
      concern: 'overdose',
      role: 'substance',
      tier: 'urgent',
      about: 'unknown',
      contexts: useContexts,
    },
    `
    (mixing|mixed|washing|chasing|necking|been taking|im taking|ive taken|ive had|been having|im having|started taking|keep taking|taking my|taking her|taking his|taking their|is taking|shes taking|hes taking|leftover) *2 (tramadol|morphine|oramorph|oxy|oxys|oxycodone|fentanyl|fentanyl patches|patches|methadone|diazepam|valium|xanax|benzos|pregabs|pregabalin|gabapentin|zopiclone|zops|sleeping tablets|sleeping pills|sleepers|codeine|dihydrocodeine|smack|heroin|nerve tablets|street valium|subutex|ket) *2 (with|and|on top of|down with|plus|together with|in) *2 (vodka|whisky|whiskey|gin|rum|brandy|sherry|wine|cider|lager|beer|booze|drink|spirits|cans|alcohol)
    (mixing|mixed|drinks|drinking|been drinking|been having|im on|ive been on) (vodka|whisky|whiskey|gin|rum|brandy|sherry|wine|cider|lager|beer|booze|drink|spirits|cans|alcohol) *2 (with|on top of|and|plus|over|alongside) *2 (my|her|his|the|their)? (tramadol|morphine|oramorph|oxy|oxys|oxycodone|fentanyl|fentanyl patches|patches|methadone|diazepam|valium|xanax|benzos|pregabs|pregabalin|gabapentin|zopiclone|zops|sleeping tablets|sleeping pills|sleepers|codeine|dihydrocodeine|smack|heroin|nerve tablets|street valium|subutex|ket) *4 (alone|every|all week|again|dont care|care|whatever|weekends|nice way|together|tonight|daily|noon|night|on top)
    (back on|back to|mixing|doing|having) (the)? (tramadol|morphine|oramorph|oxy|oxys|oxycodone|fentanyl|fentanyl patches|patches|methadone|diazepam|valium|xanax|benzos|pregabs|pregabalin|gabapentin|zopiclone|zops|sleeping tablets|sleeping pills|sleepers|codeine|dihydrocodeine|smack|heroin|nerve tablets|street valium|subutex|ket) and *1 (the)? *1 (tramadol|morphine|oramorph|oxy|oxys|oxycodone|fentanyl|fentanyl patches|patches|methadone|diazepam|valium|xanax|benzos|pregabs|pregabalin|gabapentin|zopiclone|zops|sleeping tablets|sleeping pills|sleepers|codeine|dihydrocodeine|smack|heroin|nerve tablets|street valium|subutex|ket) *2 (together|all in one|at once|again|whatever|mixed|tonight)
    (pills|tablets|benzos|xanax|valium) on top of *1 (my)? (methadone|heroin|gear|morphine|oxy|vodka|gin|drink)
    (walked out of|left|out of|came out of|back from) (rehab|detox|prison|treatment|the unit|the clinic) *8 (what i used to have|same as before|used to have|old amount|old dose|usual amount|half already|bag in my pocket|bag on me|a bag)
    (driving|drove|drive) *2 (school run|kids to school|children to school) *4 (vodka|drunk|wine|gin|drink|pissed|over the limit)
    (ive been|im|been|keep|still|shes|hes) driving *5 (drunk|over the limit|pissed|with drink in me|on vodka)
    (mixed|mixing) *1 (tramadol|morphine|oramorph|oxy|oxys|oxycodone|fentanyl|fentanyl patches|patches|methadone|diazepam|valium|xanax|benzos|pregabs|pregabalin|gabapentin|zopiclone|zops|sleeping tablets|sleeping pills|sleepers|codeine|dihydrocodeine|smack|heroin|nerve tablets|street valium|subutex|ket) *5 with *1 (vodka|whisky|whiskey|gin|rum|brandy|sherry|wine|cider|lager|beer|booze|drink|spirits|cans|alcohol)
    (drinking|drinks|drank|been drinking) *1 (vodka|whisky|whiskey|gin|rum|brandy|sherry|wine|cider|lager|beer|booze|drink|spirits|cans|alcohol) on top of *1 (tramadol|morphine|oramorph|oxy|oxys|oxycodone|fentanyl|fentanyl patches|patches|methadone|diazepam|valium|xanax|benzos|pregabs|pregabalin|gabapentin|zopiclone|zops|sleeping tablets|sleeping pills|sleepers|codeine|dihydrocodeine|smack|heroin|nerve tablets|street valium|subutex|ket)
    (having|taking|chasing|washing|taken|had|has) (it|them|that) (down)? with *1 (wine|gin|vodka|whisky|whiskey|spirits|sherry|rum) *3 (alone|in the bath|every night|most nights|together|on my own)
    (take|takes|taking) the two together
    (taking|take|took|having|swallowing|washing down|mixing|mix) *1 (sleepers|sleeping tablets|sleeping pills|zopiclone|painkillers|codeine|tramadol|diazepam|temazepam|xanax|valium|benzos) *1 with *1 bottle of (wine|gin|vodka|whisky|whiskey|brandy|rum|sherry)
    `,
  ),
  // Not long since an attempt, or nearly one: who was brought down, brought home, and is not steady.
  ...signals(
    {
      language: 'en',
      group: 'attempt.fresh',
      concern: 'suicide',
      role: 'attempt',
      tier: 'watch',
      about: 'unknown',
      contexts: {
        negated: 'none',
        addressed: 'none',
        anyone: 'none',
        other: 'none',
        past: 'none',
        quoted: 'none',
        supposed: 'none',
        recovered: 'none',
      },
    },
    `
    (partner|husband|wife|boyfriend|girlfriend|mum|mom|dad|brother|sister|flatmate|roommate|housemate|mate|friend|neighbour|son|daughter|nurse|dog walker|cyclist|jogger|fisherman|driver) *1 (talked|pulled|dragged|coaxed|hauled|grabbed|fished|held) me (off|down|back|away|out|down off|back from|away from|out of|down from|back off|off of|in from) *2 (bridge|ledge|roof|cliff|edge|railings|rail|platform|tracks|parapet|viaduct|canal|river|sea|balcony|window|weir|pier|lake)
    (resus|a and e|hospital|intensive care|icu|casualty|the er|ambulance|stitches|stitched|ward|high dependency) *8 (what i did to myself|what id done to myself|what i had done to myself|what ive done to myself|what i tried to do|what i took|what id taken|what i swallowed|what id swallowed)
    (last|this|on|over the|at the) (week|weekend|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday) i *1 (overdosed|od'd|took an overdose|hanged myself|hung myself|slit my wrists|cut my wrists|tried to hang)
    (home|out|discharged|released|sent home|got out|came home|came out|let out) *8 (after|since|following) *3 (my attempt|an attempt|serious attempt|my overdose|an overdose|od|overdose|overdosing|suicide attempt|attempt|what i did|what i tried|taking too many|trying to die|trying to end it)
    (days|weeks|fortnight|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday) *2 (after|since) *1 (my|the|an) *1 (attempt|overdose|od)
    (police|policeman|stranger|someone|somebody|mates|officer|paramedic|paramedics|passer by|man|woman|they|friend) *2 (talked|got|pulled|brought|coaxed|dragged|grabbed) me (off|down|back|home) *2 (off|from)? *2 (bridge|ledge|roof|cliff|edge|railings|platform|tracks|parapet|viaduct)
    (was|stood|stand|sat|been|got|climbed) *1 (on|up on|at|onto) (the|a|that) *1 (bridge|ledge|roof|edge|platform|parapet|chair) *2 (two nights ago|nights ago|last night|last week|last wk|week ago|weeks ago|days ago)
    (last|the other) (night|week|tuesday|monday|wednesday|thursday|friday|saturday|sunday|month) *2 (nearly|almost) (jumped|did it|hanged myself|hung myself|took them|took them all|went through with it)
    (only|its|its been|been) *3 (fortnight|month|weeks|week|days) (since|that|ago that|ago) *2 (cut me down|pumped my stomach|found me|got me down|tried to end|tried to die|tried to kill|overdosed|took the pills|took them|was on the)
    (gutted|sorry|angry|regret|disappointed|raging|wish|hate|furious) *3 (someone|they|he|she|somebody|paramedics|them|him|her) *1 (hadnt|had not|for)? *1 (found|finding|saved|saving|rescued|revived) me
    (wish|wished) (it|id|i had|that it) *1 (had)? (worked|succeeded|finished the job|been enough)
    (last|latest|second|third|recent) attempt *1 (was|is) *2 (days|weeks|week|month|fortnight) (ago|back)
    attempt (before this|wasnt long|isnt a fortnight|isnt a month)
    (took|taken) (pills|tablets|an overdose|too many) *3 (weeks|days|week|month|fortnight) (ago|back)
    (i)? (tried|attempted) *2 (to end things|to die|to end it|to go)? *1 (the week before last|last month|last week|in @months|a fortnight ago|weeks ago|three weeks ago|two weeks ago)
    off suicide watch
    nearly died *3 (on purpose|deliberately)
    (nearly|almost) (took my own life|took my life|killed myself|ended it|ended my life|hanged myself|hung myself|jumped) *2 (weeks|days|week|month|fortnight|nights) ago
    (overdosed|overdose was|attempt was|attempted) *1 (last week|last month|last monday|last tuesday|last wednesday|last thursday|last friday|last saturday|last sunday|two weeks ago|three weeks ago|weeks ago|days ago|a fortnight ago)
    (i|ive|when i|since i) overdosed *2 (days|weeks|fortnight|week|month|nights) (ago|back)
    (ago|week|month) *1 i was (stood|standing) on a chair
    home from (the ward|hospital) *8 (overdose|attempt|on purpose|tried)
    taken more than i should *2 on purpose
    i (was|got|had been|have been|had to be) (talked|coaxed|pulled|grabbed|dragged|hauled|persuaded) (down|back|off|away) *1 (off|from|over)? *1 (@aloft)
    (nearly|almost) (took|swallowed) *1 (pills|tablets|sleepers) *6 (put them back|walked in|stopped me|flushed|couldnt|came home|handed|tipped them|threw them)
    (was|been|got) (stood|standing|sat|sitting) (at|on) the (quay|bridge|platform|edge|cliff|pier|weir|roof) for (hours|ages|an hour|two hours) *6 (talked|walked|drove|brought|took) me
    (got|getting|having|had) *1 stitches (out|removed) *6 what i did to myself
    nearly jumped *3 (yesterday|today|last night|this morning|this week|last week|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday)
    (it was|was)? *1 (just)? before (easter|christmas|half term|the holidays|new year|summer) *1 i (tried|attempted) (nobody|no one|and|it|to die|to end)
    (my attempt|the attempt) was (in|last|on|just|around) *1 (@months|spring|summer|autumn|winter|easter|christmas|week|month|weekend) *6 (still|back|again|thought|might)
    (weeks|days|months|month|week) *1 out of (the)? crisis house
    (after|since) (last|this) (week|month|weekend|weeks|months|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) *1 (overdose|attempt)
    (tried|attempted|attempt) *2 (in the spring|in the autumn|in the summer|at easter|at christmas|on new years eve) *6 (again|try again|finish the job|another go)
    `,
  ),
  // Out of a ward or the care of a crisis team, still marked by it, or a child who is; notes that were written.
  ...signals(
    {
      language: 'en',
      group: 'crisis.fresh',
      concern: 'suicide',
      role: 'mention',
      tier: 'watch',
      about: 'unknown',
      contexts: {
        anyone: 'none',
        negated: 'none',
        addressed: 'none',
        past: 'none',
        quoted: 'none',
        supposed: 'none',
        recovered: 'none',
      },
    },
    `
    (discharged|released|let out|let me out|came out|come out|got out|just out|fresh out|sent home|sent me home|came home|back home|home|out|back|kicked out|left|leaving|stepped down) *1 (me)? (from|of) *2 (@psych_place) *2 (@fresh_time|i dont|i cant|and i|im|i feel|feel|feels|with a leaflet|with a bag|what do|how do|how am|strange|weird|scared|still|not sure|bag|alone|now|after|where)
    (discharged|released|let out|let me out|came out|got out|sent home|sent me home|came home) *2 (@fresh_time) *3 (@psych_place)
    (took me off|taken me off|taken off|came off|stopped|lifted|ended) *1 (suicide watch|one to one|1 to 1|one to ones|obs|observations|my section) *2 (@fresh_time|and|so)
    (im|ive|i am|i have|ive been|just been|weve|hes|shes|she is|he is|currently) *2 (under|with|on|open to|seeing|referred to|handed over to|back under|back with|home under|living under) *1 (the)? (crisis team|crisis care|crisis resolution|home treatment team|home treatment|htt|camhs crisis|intensive home treatment|one to one obs|one to one observation|1 to 1 obs)
    (crisis team|home treatment team|home treatment|htt|crisis resolution team|crisis resolution|psychiatric liaison|camhs crisis team) *1 (has|have|just|finally|now)? (discharged me|discharged us|signed me off|signed us off|signed my|discharged my|discharged our|closed my|dropped me|dropped us|handed me|let me go|come every|came every|come twice|comes every|comes twice|visit every|visits every|visit twice|visits twice|are coming|is coming|ring me|phone me|call me|rang me|came out|come on|comes on|came round|come round|came to see me|stopped coming|stopped visiting|finished with me|finish with me|last visit|took me on|picked me up)
    (my|our) (crisis nurse|crisis worker|crisis team|home treatment nurse|mental health nurse|psychiatric nurse|cpn) *3 (stopped visiting|stopped coming|stopped|finished|left me|cut down|dropped|discharged|signed|comes|came|visits|visited|rings|rang)
    (home|out|discharged|back|released|sent home) *1 (from|of) *1 (the ward|hospital|the unit|@psych_place) *6 (glass|eggshells|fragile|as if nothing|like nothing happened|didnt happen|watching me|whispering|break again|might break|weirdly nice|being nice)
    had a *2 bad (do|one|spell|wobble|patch|episode|dip) *6 (999|ambulance|police|crisis team|samaritans|paramedics|section)
    (got home|just home|came home|home|discharged|released|let out|out|back|fresh out|got out|sent home) *1 (from|of) *2 (psych ward|psych unit|psych hospital|psychiatric ward|psychiatric unit|psychiatric hospital|mental hospital|mental health ward|mental health unit|mental health hospital|crisis house|camhs unit|camhs ward|inpatient psych|adolescent unit|psych hold)
    (@child_of) *2 (overdosed|took an overdose|attempted suicide|attempted to take|tried to die|tried to kill|tried to hang|tried to end|tried to take)
    had *1 (crisis team|home treatment team) (out|round|at the door|here|in|at the house)
    (days|weeks|nights|week|fortnight|month) ago *1 i (nearly|almost) (jumped|did it|ended|died|hanged|took|went through|drowned|stepped|swallowed|shot|let go)
    (spent|was|been|stuck|time|birthday|christmas) *2 (in|on) *1 (psych ward|psych hospital|psychiatric ward|psychiatric hospital|mental hospital|mental health ward|mental health unit|crisis house|adolescent unit) *6 (ago|last week|last month|last weekend|recently|weeks|days|out now|home now|just)
    (a and e|a e|er|casualty|emergency room|emergency department) *6 (wasnt safe|not safe|didnt feel safe|dont feel safe|unsafe|suicidal|in crisis|mental health team|psych liaison|psychiatric liaison)
    (called|rang|sent|got) *1 (an|the)? *1 (ambulance|police|999|911|crisis team|welfare check|cops) on me
    (therapist|counsellor|counselor|gp|doctor|helpline|samaritans|teacher|crisis line|chat) *1 (called|rang|sent|phoned) *1 (ambulance|police|999|911|cops) *1 (me|my|mine)
    (came off|off|taken off|still on|put on|am on|been on) *1 (one to one|one to ones|# to #|constant|close|level three|level #|fifteen minute|## minute|ten minute|arms length|arms reach) *1 (observations|observation|obs|watch|checks)
    found me *1 (in time|just in time|before it was|unconscious|hanging|in the garage|passed out|half dead|nearly dead) *6 (ago|last|since|week|weeks|days|still|both|month|yesterday|saved)
    (went|walked|drove|been|gone) to the (bridge|cliffs|cliff|tracks|railway|viaduct|multi storey|roof|train tracks) *6 (havent told|never told|not told|told nobody|told no one|nobody knows|no one knows|told a soul)
    (resuscitated|ventilated|intubated|brought back|induced coma|in a coma|in icu|intensive care) *6 (what i did|my attempt|my overdose|i overdosed|i took|i tried|she took|he took)
    (home|out|discharged|back|released) (from|of) *1 (hospital|icu|intensive care|a and e|childrens ward) *4 (after|following) *3 (overdose|attempt|hanging|suicide|tried to die|tried to end|what she did|what he did|what i did|what he tried|what she tried)
    explain *1 my (neck|wrists|wrist|arms|arm) to
    let me *1 (lock|close|shut) the *1 (bathroom|bedroom|toilet) door
    (@child_of) *6 (swallowed|overdosed on|overdosed) *4 (tablets|pills|paracetamol|meds|medication|month|week|ago|since)
    (on a|on|under a|under|section|a section|sectioned on) *1 (136|section 136|place of safety|mental health thing|mental health hold|mental health act) *6 (@fresh_time|@months|weekend|week|month|now|since|still)
    had a *1 (crisis|mental health crisis|breakdown) (in|last|this|over|at|on|just before) *1 (@months|week|month|weekend|christmas|easter|new year|half term|summer|autumn|winter|spring|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (ambulance|hospital|a and e|er|resus) *2 (charcoal|stomach pump|stomach pumped|parvolex|nac drip)
    (gave me back|gave back|bag of|returned|got back|handed back) *1 (my|my own) *1 (shoelaces|laces|shoe laces|belt)
    (let me out of|got out of|sent me home from|discharged me from|came out of) the unit *1 (@fresh_time)
    since i survived (in|last|@months|it|my|the)
    (cut|got|lifted|took) me down *6 (weeks ago|days ago|months ago|last week|last month|yesterday|since|a fortnight|in @months|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|dont know how)
    (daughters|sons|girls|boys|kids|her|his) stitches *6 (arms|wrists|wrist|neck|thighs|forearms)
    (son|daughter|year old|teenager|kid|lad|girl|boy) *2 (wrote|written|had written) *2 (letter|note|goodbye letter|goodbye note) *6 (tore|ripped|hid|burned|burnt|under the|under her|under his)
    (left|leaving|was in|been in|stay in|days in|weeks in|nights in|night in|week in|weeks on|days on) *1 (@psych_place) *4 (@fresh_time|and now|home|discharged)
    (@psych_place) *6 (when i left|the day i left|as i left|since i left)
    (nearly|almost|so close to|came close to|inches from) (went|going|gone) through with it *6 (month|week|weekend|havent told|nobody knows|night|ago|christmas|easter|half term)
    (scars|cuts|marks|lines) *3 (wrists|wrist|arms|neck|forearms|thighs) *4 (weeks old|days old|a month old|still fresh|still red|still healing|only just healed|week old)
    my (section|hold|5150|section #|section two|section three|## hour hold|detention) *1 (ended|has ended|was lifted|got lifted|lifted|ran out|finished|finishes|expired|expires|is over|was rescinded|ends)
    (been|was|were|got|getting|im|just) sectioned *4 (@fresh_time|only|home|nine days|in @months|so scared|still|now)
    (## hour|seventy two hour|three day|psych|psychiatric|5150) hold *4 (feel|feels|home|out|ended|just|now|and|last|this|over)
    (self harmed|selfharmed|harmed myself|hurt myself|cut myself|cut) *1 (in the|last|this|over|at|on) *1 (spring|summer|autumn|winter|christmas|easter|week|month|weekend|new year|half term|holidays|monday|tuesday|wednesday|thursday|friday|saturday|sunday|@months) *3 (after|for the first|first time|nothing since|not since|havent|since|still|years without|years clean|months clean)
    (wrote|written|writing|got as far as writing) the (note|notes|letter|letters) *4 (burned|burnt|tore|torn|ripped|tearing)
    (wrote|written|writing|got as far as writing|had written|id written|even wrote|actually wrote) *2 (goodbye|suicide|my goodbye|a goodbye|farewell|a suicide|my suicide) *1 (note|notes|letter|letters) *8 (burned|burnt|tore|torn|ripped|shredded|deleted|still in|hid|hidden|threw|binned|kept|never sent|in my drawer|in the drawer|under my|made toast|didnt)
    (wrote|written|had written|id written) *1 (a note|notes|a letter|letters) (to|for) *1 (my|everyone|everybody|the kids|each of|them all|mum|dad) *8 (burned|burnt|tore|torn|ripped|shredded|still in my drawer|in my drawer|never sent|should i keep)
    (was|stood|standing|sat|sitting|found myself|ended up|went|i was) *2 (on|at|by|over|to|off) (that|the|a|my) *1 (@aloft|platform|tracks|railway line|train line|station|edge of) *8 (@talked_off)
    (@talked_off|fetched me|carried me|took me|led me|walked me|hauled me|got me|lifted me|removed me) *1 (off|down|away|back|from) *3 (@aloft|tracks|platform|railway line|train line|railings|water)
    (attempted|tried to take|tried to end|tried to kill|took an overdose|overdosed|tried to hang|tried to die|hurt herself|hurt himself) *8 (home under|under the crisis|take turns|taking turns|sleep outside|sleeping outside|sleep on her floor|sleeping on her floor|sleep on his floor|outside her door|outside his door|outside their door|check on her|check on him|hidden everything|hidden the|locked everything|locked up|locked away|downstairs|wont leave her|wont leave him|dont leave her|dont leave him|every hour)
    (@child_of) *8 (under camhs|camhs crisis|in crisis care|discharged from camhs|camhs ward|tier #|tier four|inpatient unit|psych ward|adolescent unit|psychiatric unit|on one to one|one to one obs|suicide watch) *8 (home|since|overdose|found|attempt|hidden|scared|visit|week|days|concentrate|sleep|us)
    (nearly|almost) lost (our|my) *1 (girl|boy|daughter|son|eldest|youngest|lad|lass|teenager|@kin) *6 (one to one|overdose|pills|tablets|to suicide|camhs|crisis|hands|she took|he took|attempt|the bridge|the belt|did to)
    suicidal (spell|patch|episode|phase|crisis|wobble|week|few days|dip|night|weekend|stretch|breakdown|relapse|time) *6 (@fresh_time|christmas|eased|easing|better|settled|still|new tablets|passed|passing|over it|behind me|scared|over the)
    (going to|gonna|about to|ready to|meant to|planning to|set to|close to|nearly|almost) *1 (do it|doing it|did it|end it|ending it|end things|jump|go through with it|hang myself|take them) *4 (last week|last month|at the weekend|on boxing day|boxing day|christmas eve|new years|at new year|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|the other night|the other day|last night|a fortnight ago|days ago|weeks ago) *6 (walked in|came home|came in|came back|rang|phoned|called|knocked|stopped|interrupted|found|turned up|texted|woke|bottled it|chickened|couldnt|lost my nerve|havent told|not mentioned|shaking|nobody knows|flatmate|mum|dad)
    (drove|walked|went|cycled|climbed|hiked|got) *2 (to|up|out|onto) *2 (cliffs|cliff|bridge|viaduct|multi storey|roof|car park roof|quarry|railway|tracks|beachy head|weir|dam) *8 (couldnt do it|didnt do it|cant stop thinking|till dark|until dark|for hours|wrong reasons|turned back|lost my nerve|bottled it|thought about it|thought of it|drove home again|not to walk)
    (wrong reasons|bad reasons|not for the view|not to catch a train|not for a train|not for the train|not sightseeing) *6 (bridge|platform|cliff|cliffs|roof|edge|tracks|guard|stopped me|talked)
    (bridge|platform|cliff|cliffs|roof|edge|tracks|viaduct|station) *4 (wrong reasons|not for the view|not to catch a train|not for a train|not for the train|not sightseeing)
    (overdosed|tried to kill myself|tried to end it|tried to end my life|attempted suicide|took an overdose) (in|at|over|during) (half term|the holidays|easter|christmas|the spring|freshers|exams|the summer holidays|lent|ramadan|eid|the bank holiday)
    (overdosed|tried to kill myself|tried to end it|tried to end my life|tried to hang myself|tried to die|attempted suicide|attempted|took an overdose|took the overdose|slit my wrists|cut my wrists|jumped) *1 (#|@number|a couple of|a few|couple|few|some) (days|weeks|wks|week|nights) (ago|back|since)
    (#|@number|few|couple of|a few) (days|weeks|wks|months|nights) (since|after|on from) *1 (my|the|i|she|he|our|her|his) *3 (attempt|overdose|od|tried to die|tried to end|tried to kill|tried to take|tried to hang|took the overdose|took an overdose|took all|took the pills|hanged|jumped off|cut my wrists|cut her wrists|cut his wrists|slit)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'crisis.marked',
      concern: 'self_harm',
      role: 'mention',
      tier: 'watch',
      about: 'self',
      contexts: { negated: 'none', other: 'none', past: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (told|tell|telling) *2 (everyone|people|them|work|mum|mom|school|him|her|the nurse|colleagues|the kids|my @kin) *1 (it was|its|that it was|that its|i) *1 (the cat|cat|a cat|the oven|the iron|fell|a fall|a burn from|caught it on|walked into)
    (stitches|staples|sutures|bandages|dressings|steri strips|bandage|plasters) *6 (what i did|what i done|those ones|hurt myself|harmed myself|ashamed|long sleeves|explain|cover up|what happened before|since i|from when i cut|did this to|did to myself|nurse was nice|nurse seeing|how i got them|on my wrists|on both wrists|on my neck)
    (wrists|both arms|forearms|both wrists|neck) *2 (bandaged|bandages|stitched|stitches|stapled|healing|dressed|still sore) *6 (last|since|weeks|long sleeves|hide|hiding|explain|month|still|colleagues|school|work)
    (havent|have not|nothing|not) (hurt myself|cut myself|cut|self harmed|harmed myself|done anything)? since *4 (stitches|wobbly|keeping busy|day at a time|still shaky|shaky|bit better|trying|holding on|so far)
    (stitches|staples) *6 (havent|not|nothing) *1 (hurt myself|cut|self harmed|harmed myself|done it|done anything) *1 since
    `,
  ),
  // What failed or stopped long ago and is begun again, better prepared.
  ...signals(
    {
      language: 'en',
      group: 'anew',
      concern: 'suicide',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { ...anewContexts, now: 'emergency' },
    },
    `
    (made|making|make) (sure|certain) *1 (nobody|no one|noone|none of them|they) *1 (will|is|are|can|gets|cant|wont|would) *4 (home|here|in time|find|finds|stop|back|due|interrupt|reach|save|disturb|walk in|there)
    (nobody|no one|noone) *1 (will|can|is going to|to) (find|save|stop|rescue|interrupt|revive) me *1 (this time|till|until|before|tonight|in time)
    (tried|attempted|overdosed|survived|failed|hanged myself) *6 (this time|now) *2 (i wont|i will|ill|ive made|its set|ive got|i want to do it properly|i want to do it right|nobody|no one|theres no|properly)
    (i attempted then|i attempted and|i attempted but|i attempted years|i attempted once|i attempted twice|i attempted when|i attempted at|i attempted as|i attempted in|i attempted last|attempted suicide|overdosed|hanged myself) *6 (this time|now) *2 i want to do it
    (attempted|tried|overdosed|attempt) *6 (want|would like|fancy|like|planning|working out|thinking of) *1 (to do it|to try|another go|another try|the next|it) *1 (again|one)?
    (taken|took|swallowed|got|saved|have) *1 (far|a lot|many|way|even)? more this time
    (pills|tablets|rope|gun|noose|knife|it) *3 (this time|now) *1 (theyre|its|they are|it is) *1 (inside me|in my hand|in my hands|round my neck|loaded|beside me|in front of me)
    (found me|saved me|stopped me|interrupted me|it failed|didnt work|it was luck|by luck) *6 this time *1 (ive|ill|its|nobody|no one|i have|i will|theres|its)
    (saved|saving|hoarding|hoarded|stockpiled|counted) them (up)? again
    (no|havent|havent got|dont have|got no|not got) *2 plan *2 (apart from|except|other than|besides|unless you count|beyond) (the|a|my|that)? *1 (bridge|rope|pills|tablets|gun|train|tracks|roof|river|cliff|car|note|letter|date|lake|sea|garage|barn)
    (not|never) (do|doing|done) it *2 (in the house|at home|here|indoors|in my room) *2 (where|kids|they|so|mum|as|because) *4 (find|see|come home)
    (except|apart from|but|other than) (finish|swallow|take|drink) *1 (these|the|my|them)? *1 (pills|tablets|bottle|lot|rest) *6 (for good|forever|lie down|sleep|goodnight)
    (not going to|cant|wont|not gonna|tired of) (pretend|pretending|lie|lying|deny|denying|hide|hiding) *3 (im not|i am not|i dont|that im) *2 (suicidal|want to die|thinking of it|wanting to die|planning it|want to kill myself|want to hurt myself|want to end it)
    dont tell me not to (kill myself|die|do it|jump|end it|end my life)
    never said i wouldnt (kill myself|do it|end it|die|jump)
    (hurt|harm|harming|hurting|kill|killing) (anyone|anybody|no one|nobody|others) *1 (except|but|only|apart from|bar) (myself|me)
    (voice|voices) *4 (say|says|saying|telling|tells|tell|keep on|keeps) *5 (cut deeper|jump|kill yourself|kill myself|die|dead is better|hang|use the|do it|end it|stab|cut yourself|hurt yourself)
    (suicidal|want to die|die|kill myself|ending it|end it|end my life) (but make it aesthetic|no but really|no really|not joking|really though|for real)
    (cant|cannot|couldnt) *1 promise *2 (wont|will not|not to|i wont) *2 (hang|kill|hurt|harm|jump|do it|do something|end it)
    (dont|cant|no longer|not) *1 trust myself *2 (not to|to not) *1 (@end_self|hang|cut|step|jump|do it|hurt|walk out|do something|take|go)
    (hours|day|days) (since|after) i (tried|attempted) to (hang|kill|end|drown|shoot|die)
    (tonight|this time|tomorrow) i (wont|will not) (get it wrong|botch it|bottle it|fail|miss|mess it up|be found)
    this is how i (go|leave|end it|die)
    (use|drink|take|shoot up|smoke|inject|using|drinking|taking) *3 (till|until) i (dont|wont|never) *1 (wake|come back|breathe)
    wish (it|that it|the attempt|the pills|the rope|they) had worked
    (sorry|gutted|angry|wish) (they|he|she|that they) (saved|found|rescued|brought back) me
    (overdosed|overdose|attempt|attempted|tried|took) *8 want (another go|another try|to try again)
    (dying|die|overdose|attempt|tried) *8 *4 (get it right|do it right|do it properly|make sure) (next time|this time)
    regret is the nearly
    (tried|attempted|survived|botched) *8 this time *2 (planned it|properly|sorted it|worked it out|thought it through) *2 (@plan_day)
    survived (the|my) *1 (first go|first one|first try|last go|last one|attempt|overdose) *8 (second go|another go|next one|try again|trying again|doing it again) *1 (@plan_day)
    tried (yesterday|last night|on saturday|on sunday|on monday|on friday) *1 failed *1 (trying again|doing it again|going again|another go)
    (wanted to|tried to|meant to) (kill myself|die|end it|be dead|end my life|hang myself|drown myself) *4 i (want to|do|still do|still want to) *1 (now|right now|today|tonight|still|again)
    (overdose|attempt|go) *2 (didnt|did not) (work|do it|take|kill me|succeed|finish me) *5 (not done|not finished|again|next time|try|next one)
    (discharged|let me out|let me go|sent me home|assessment|psychiatrist|crisis team) *6 lied *8 (doing it|ending it|going tonight|do it tonight)
    (suicide attempt|my attempt|my overdose|tried to die|tried to kill myself|tried to end it|tried to end things|attempted suicide) *8 *4 (finish the job|try again|do it again|have another go)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'self_harm.anew',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: anewContexts,
    },
    `
    (used to|i|id) (cut|self harm|self harmed|hurt myself|burn myself|burned myself|harm myself) *8 (ive|i|i have) *1 (begun|started|restarted|gone back to it|relapsed|slipped|began|gone back) *1 (again|to)
    (years|months|year|weeks) (without|clean from|free of|free from|since) *1 (cutting|self harm|harming|hurting myself|the blade|the razor) *8 (began again|begun again|started again|did it|done it|cut|slipped|relapsed|gave in) *1 (last|this|tonight|today|yesterday|a|on|again|since|each|every)?
    (started|starting|start|gone) *1 (up)? *1 (again|back)? *1 (with|to|using) the (razor|blade|blades|razors|lighter|craft knife|stanley knife|compass|scalpel)
    used to (cut|self harm|hurt myself|burn myself|harm myself) *8 *8 (ive|i have) (begun|started|restarted|gone back|relapsed|slipped) again
    (went|gone|going|been|im|am) back to (the|my) (blade|blades|razor blade|razor blades)
    friend *1 (blade|blades|razor|razors|razor blade|razor blades) *4 (every|most|again|this week|last night|tonight|three times|twice|daily|each night|all week)
    (started|starting|begun|began) again at (#|thirty|forty|fifty|sixty|seventy|eighty) with (the|a) *1 (knife|blade|razor|lighter|needle)
    (self harm|harm|cut) free *2 (blew it|lost it|ruined it|threw it away|broke it) *4 (today|tonight|this|last night|yesterday)
    still (self harming|harming myself|harming) at *1 (#|twenty|thirty|forty|fifty|sixty)
    (burned|burnt|cut|hurt|scalded) (it|myself) on purpose *2 (done it since|did it again|done it again|again since)
    `,
  ),
  // A wish to be gone beside the denial of any act.
  ...signals(
    {
      language: 'en',
      group: 'wish.denied',
      concern: 'suicide',
      role: 'wish',
      tier: 'watch',
      about: 'self',
      contexts: {
        ...wishContexts,
        negated: 'watch',
        doubted: 'watch',
        other: 'watch',
        before: 'none',
        supposed: 'watch',
      },
    },
    `
    (being dead|to be dead|dying|death|not waking|not waking up|not being here|not existing) *1 (sounds|seems|would be|feels|looks|is) *1 (lovely|nice|good|restful|easier|a relief|peaceful|like a relief|like a rest|heaven|tempting|kinder)
    (hoping|hope|wishing|wish|waiting for|praying) *1 (a|the|some|my)? (lorry|bus|car|truck|van|heart|train|tumour|cancer|lightning) *1 (gets|hits|takes|stops|gives|would|to hit|to take|to stop|to get|to finish|to kill|to run me|to run into|does|will|gives up|gets me|gets the idea|just stops|stop|hit|take)
    (cross|crossing|step|stepping|walk|walking|stepped) *2 (road|roads|street|streets|traffic|out) without (looking|checking|caring)
    (dont|wont|not|stopped|never|didnt) *1 (look|looking|check|checking) *1 (when|before|as) *1 (i)? (cross|crossing|step)
    (wouldnt|dont|not|id not|wont|didnt) *1 (mind|care|object|complain|be sorry) if (i|a|it|my|the) *3 (knocked down|knocked over|hit by|run over|hit me|didnt wake|dont wake|never woke|stopped|came down|crashed|took me)
    (cant|dont|couldnt|not) (find|see|think of|come up with|give you) *1 (one|a|any|one single|a single|the|much) *1 reason *2 (carry on|go on|keep going|stay|live|living|be here|keep breathing|go on breathing|carrying on|going on|staying|being here|for any of it)
    (no|not one|not a single) reason for (any of it|me) to (carry on|go on|continue|stay|keep on)
    (want|wish|wants) *1 (god|something|someone|the lord|nature) *2 (take|to take|make an exception|to end) me *3 (without|in my sleep|so i dont|quietly)?
    (id|i would|id much|i) (sooner|rather) not (be here at all|be alive|exist|wake|have woken|have been born)
    (wish|wished) i (didnt|did not|dont) have to (wake|wake up|live|be here|exist|do life|carry on)
    (nobody|no one) would miss me *4 (nobody|no one|true|would|wouldnt)
    (wanted|want) to be (alive|here) *1 (no|not|nope|never)
    (when|once|after) (the|my)? *1 (dog|cat|shes|hes|mum|mam|mother) *1 (is|goes|dies|gone) *6 (nothing to stay|nothing to stay up|nothing keeping|no reason|nothing holding|free to go|i can go)
    wish i (didnt|did not) exist
    (wish|want|rather|should|could|wanna) *2 (in|to be in|be in|under) (my|a|the) :coffin
    no loss to (the world|anyone|anybody|them)
    (id be|i would be|im|i am) no loss
    `,
  ),
  // What somebody else has sent, said or called, and is heard of no more.
  ...signals(
    {
      language: 'en',
      group: 'third.words',
      concern: 'suicide',
      role: 'in_progress',
      tier: 'emergency',
      about: 'other',
      contexts: { past: 'none', anyone: 'none', negated: 'none', supposed: 'none' },
    },
    `
    (texted|text|texts|wrote|written|message|messaged|sent|note|says|said) *8 dont come (in the bathroom|in the garage|in the bedroom|in the shed|upstairs|in my room)
    (texted|text|message|voice message|wrote|note|sent) *8 (look after the|mind the|feed the|tell mum) *8 (phone is off|phones off|not answering|wont answer|isnt in|not in his room|not in her room)
    (goodbye|bye|love you|sorry) *6 (from the bridge|from the roof|from the tracks|on the railway line|from the cliff|on the bridge|on the tracks) *4 (rang|rung|called|999|what do i)?
    (rang|rung|called|phoned|texted) *2 (crying|slurring|to say|saying|just) *2 (goodbye|bye|sorry) *4 (railway|bridge|tracks|cliff|roof|river)
    (says|said|goes|texted) *2 ive (overdosed|taken them all|taken something|taken the lot) *8 (wont answer|not answering|lips|wont wake|gone quiet|went quiet)
    (kill her|kill him|kill them) *3 (thud|stopped screaming|gone quiet|went quiet|scream)
    `,
  ),
  // Those who could come in are out for as long as it takes.
  ...signals(
    { ...silent, group: 'alone.till', role: 'unseen', concern: 'suicide' },
    `
    (mam|mum|mom|mams|mums|dad|dads|hes|shes|theyre|husband|wife|husbands|wifes|nan|gran|everyone|everyones|kids|lodger|lodgers|flatmate|flatmates|housemates) *1 (out|away|gone|off|at work|on nights|at bingo|at mass) (till|until|for) *1 (ten|nine|eight|seven|six|five|eleven|twelve|midnight|#|morning|the night|hours|the weekend|tonight|tomorrow|sunday|monday)
    (nobody|no one|noone) *1 (due|back|home|coming) *1 (till|until|before) *1 (ten|nine|eight|seven|six|five|#|morning|tomorrow|sunday|monday|tuesday|the weekend)
    `,
  ),
  ...signals(
    { ...silent, group: 'laid.out', role: 'hand', concern: 'suicide' },
    `
    (gun|rifle|shotgun|pistol|tablets|pills|rope|noose|blade) *1 on the (kitchen|bedside|coffee|dining)? *1 (table|duvet|side of the bath|edge of the bath)
    (gun|guns|rifle|shotgun|pistol|revolver|rope|noose|blade|razor) *1 (next to|beside|by|under) my (bed|pillow|mattress|chair)
    (tablets|pills) *3 (lined up|counted|laid out|in rows|in a row) *2 on the (bath|bed|duvet|table|sink|floor|sill|arm)
    (pills|tablets) *1 (are|is) (open|out|poured out|in a row|in rows|in a pile|in my hand|beside me)
    tied it to *2 (branch|beam|tree|rafter|banister|hook|girder)
    `,
  ),
  // A threat in the words in which it was made.
  ...signals(
    {
      language: 'en',
      group: 'threat.spoken',
      concern: 'abuse',
      role: 'abuse',
      tier: 'urgent',
      about: 'other',
      contexts: {
        past: 'none',
        anyone: 'none',
        negated: 'none',
        supposed: 'none',
        now: 'emergency',
      },
    },
    `
    (husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad|he|she|brother|son|father|bf|gf) *2 (says|said|texted|wrote|writes|messaged|saying|told me|shouted|screamed|yells|whispered|keeps saying|sent|quote|roared|yelled|yelling) *6 (ill|i will|im going to|im gonna|i am going to|going to|gonna|hell|shell|one day i will) *1 (kill|shoot|stab|strangle|bury|finish|burn|smother|gut|slit|drown|end) (you|u|me|us|her|them|your|my|the kids|both|you all)
    (ill|i will|hell|im going to|gonna|going to) put (a|one) (bullet|round|knife) (in|through) (you|me|us|her|him|them|my head|your head)
    (first you|you first) then (the kids|the children|me|the baby|myself|us)
    (says|said|wrote|texted) *4 (if you leave|if i leave|if you go|try to leave|if i ever leave) *6 (kill|bullet|dead|regret|bury|find you|find me|burn|shoot|strangle|finish|end you|end me)
    `,
  ),
  // What is at hand, where and that it is the end, often in pictures.
  ...signals(
    {
      language: 'en',
      group: 'means.grave',
      concern: 'suicide',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: { addressed: 'none', past: 'none', quoted: 'none', negated: 'none' },
    },
    `
    (:bridge|:rails|:train|:gun|:rope) *2 (:wave|:coffin|:end|:down) *2 (here now|dont come|nobody come|no one come|sorry|forgive|love u all|goodbye|bye|tonight|tomorrow)
    (up|im|here|stood|standing|on|at) *2 (:bridge|:tower|:rails) *2 (jumping|im jumping|jump|to jump|about to jump|gonna jump|going to jump|ready to jump|end it|end it all|going to end it|gonna end it|this is it|not coming down|dont come|nobody come|sorry|goodbye|bye)
    :bridge *3 (here now|nobody come|no one come|dont come|im jumping)
    (:bridge|:rope|:gun|:knife|:pill|:rails) *3 (sorry mum|sorry mom|sorry everyone|bye everyone|goodbye everyone|one step|last step|about to do it|doing it now|its time|no more pain|forgive me|im ready|wont feel it)
    k m s *1 (tonight|now|every|everyday|i mean it|so bad|fr|no joke|is all|today|tomorrow|lol|soon|asap)
    (wanting|want|wanna|gonna|going|about|ready|thinking about|thought of) *1 k m s
    :pill *3 (all gone down|all down me|gone down|all swallowed|down the hatch) *3 (night|goodnight|:coffin|bye|sorry|everyone)
    :pill *4 (:coffin|forever|for ever|in the next hour|:dove sorry)
    (:gun|:knife|:rope) in (hand|my hand|one hand|the other)
    (how many|how much|what dose|what amount|fatal|lethal|will|would|is|are|enough|does it take) *8 (fatal dose|lethal dose|fatal amount|lethal amount|takes to die|takes to kill me|kill me|kill myself|to die|be fatal|is fatal|be lethal|is lethal|finish me|finish me off|end my life|do me in) *2 @got_here
    (rope|ropes|its|chair) *1 up :rope
    (rope|noose) *2 :rope *3 (chair|stool|beam|tree|tonight|sorry|up)
    me *1 (:rope|:gun|:pill|:coffin) *3 (tomorrow|tonight|soon|own head|now)
    (:rope|:gun) *2 (tomorrow|tonight) *3 (sorry|bye|goodbye|everyone|love)
    (taking|took|take|swallowing) (all of these|all these|them all|these all|all of them|the lot|the whole lot|all) *1 (tonight|now)? *1 :pill *2 (bye|goodbye|sorry|:wave|:coffin|night|:dove)
    (:train|:rails) *3 (tonight|tomorrow|mins|next one|at #) *6 (sorry|dont wait|written to|forgive|goodbye|bye everyone|tell mum|tell them)
    (note|letter) *1 (:note|:letter) *4 (:coffin|by morning|tonight|tomorrow)
    (:knife|:gun) *1 (to|on|in) my (wrist|wrists|head|neck|throat|heart)
    by (morning|tomorrow|midnight|tonight) *2 :coffin
    (my death|i die|im dead|i am dead|ive died|ill be dead) *1 (which is|which will be|which happens|that will be|thatll be|itll be|it will be|thats|that is|and thats) *1 (tonight|tomorrow|today|this weekend|@plan_day)
    :pill *6 (in front of me|next to me|beside me|in my lap|on the bed) *6 (nobody home|no one home|this is how|goodbye|bye|tonight|sorry|till morning)
    (garage|garage door|garage doors) *2 (shut|closed|down|sealed) *3 (engine|engines|motor|car) *1 (on|running|going)
    (engine|engines|motor|car) *1 (on|running|going) *4 (garage|garage door|garage doors) *2 (shut|closed|down|sealed)
    noose *1 (in my hands|in my hand|round my neck|around my neck|on my neck)
    (belt|rope|gun|pistol|blade) in my other hand
    other hand *1 (has|holds|is on) the (pistol|gun|rope|knife|blade|pills|bottle)
    (suicidal|dying|die|kill myself) *8 (ive decided|i have decided|decided and) *1 (its|it is)? tonight
    (swallowed|taken|took) the (packet|box|bottle|strip|lot) and (would like|want|am going|id like|im going) to (sit|lie|sleep|be) *1 (quietly|down|alone|now)
    only taken what was left *6 (boxes|box|bottle|packet|packets)
    (its|its all|all) (arranged|set|settled|fixed|planned|booked) for (sunday|monday|tuesday|wednesday|thursday|friday|saturday|tonight|tomorrow|midnight) *1 (forgive|sorry|goodbye|nobody knows|dont try|no one knows)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'pictures.wish',
      concern: 'suicide',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    (want|wanna|need|wish|ready) *2 (:coffin|:end myself|:end me|to :end myself|to :coffin)
    (want|wanna) to? die (:coffin|:rope|:gun|:pill|:knife)
    (:coffin|:rope|:gun) *2 (for me|pls|please me|is what i want|the one i wish|i want it|want it|i want)
    me *2 (:gun|:rope) *2 (my own head|own head|every day|every night)
    (:skull|:coffin) not *1 (from laughing|laughing|joking|a joke|lol)
    ready *1 (2|to) :angel off
    :gun *1 (to|at|in|against) my *1 (head|mouth|temple)
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
    (i said yes|and said yes to it|i nodded|couldnt answer|couldnt say no|didnt answer|none of it was true|none of them was true|not one of them was true|wasnt a word of it true|lied to her face|lied to his face|lied to their faces|i said no but|said no but)
    (another go|another try|try again|do it again|did it again|when the next one|until the next one|for the next one|the next one comes|the next one is mine|the next one wont fail|the next one will work|the next one will be|the next one counts|get it right|again this week|again this weekend|again this evening|again this time|again tonight|mean it again|meant it again)
    (wont|not|wont be) (walking|climbing|swimming|stepping|walk|climb|swim) (home|back|out|down|away) (this time|tonight|again|now)?
    (ive|i have|im|and ive) (begun|started|gone back|restarted) again
    (all|its) (started|starting|begun|happening) again
    (should have|shouldve) (been|ticked|put|said|written) *1 yes
    (same) *1 (reservoir|bridge|lake|platform|hotel|cliff|tree|car park) as (last time|before|then)
    (about|going|ready|want|tempted) to do (what|as) (he|she|they|it|the voice) (wants|says|want|say|tells|said|asked)
    (you know what|dyou know what) i want to
    because (nobody would|no one would)
    (lately|i think|i reckon) *1 (hes right|shes right|theyre right)
    (thats|yes thats|thought thats|its) (mine|me all over|about me)
    (and|but) (now)? (its|it is|theyre|they are|the thoughts are|the feelings are) (back|returning|coming back)
    (it|its|it has|he|hes|he has|she has|shes|all of it|the hitting|the beating|the beatings|the violence|that) *1 (has)? (begun|started|starting|begins|starts|beginning) (all over)? again
    `,
  ),
  // Hurting oneself: what others are told it was, where it is done, what for, and the blows.
  ...signals(
    {
      language: 'en',
      group: 'self_harm.more',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: {
        ...intentContexts,
        before: 'urgent',
        now: 'urgent',
        supposed: 'watch',
        anyone: 'urgent',
        other: 'none',
      },
    },
    `
    (punch|punching|hitting|slap|slapping|thump|thumping|smack|smacking|headbutt|pummel|pummelling|belt) (myself|my self) *2 (in the face|in the head|in the jaw|in the stomach|in the mouth|in the ribs|in the legs|round the head|around the head|about the head|round the face|until|till|black and blue|so hard|repeatedly|over and over|every day|every night|every time|in the toilets|in the car|when i)
    (punch|punched|slap|slapped|bite|bit|burn|burnt|burned|scratch|scratched|scald|scalded|hit) (myself|my self) *6 (times this|times a|times today|every day|most days|daily|because i deserve|i deserve it|as punishment|to punish|to feel something|to calm|whenever i)
    (pick|picking|picked|pull|pulling|unpick|scratching|scratch|opening|open|rub|rubbing) *1 (at|off|on|up)? *1 (stitches|scab|scabs|wound|wounds|cuts|staples|sutures|dressing|dressings) *3 (cant heal|dont heal|doesnt heal|wont heal|never heal|never heals|not heal|bleed again|bleeds again|stay open|stays open|on purpose|deliberately)
    (its|it is|thats|this is|counts as|call it) *1 self harm *4 (cant stop|but i|dont care|doing it|again|every day|and i)
    (told|tell|telling|say|said|saying|lied) *4 (oven|iron|cat|kitten|dog|hob|kettle|straighteners|brambles|roses|accident|fell|tripped|barbed wire) *5 (i did it|it was me|i do it|did it myself|on purpose|it was on purpose|i did them|i do them)
    (scratches|cuts|marks|burns) *4 (blame|blamed|blaming|told|say|said) *3 (cat|kitten|oven|iron|straighteners|rabbit|brambles|dog) *3 (did|wasnt|not|isnt|lie|but|it)?
    (bathroom|bedroom|room|upstairs|shower|toilet|toilets|loo|bath|shed|car) *3 (and|then) i (cut|burn|scratch) (nothing|not deep|just a line|a line|lines|myself|deep|deeper|again|until|till|because|so i|to feel|where)
    (and|then|so|where|when) i cut nothing *1 (dramatic|deep|big|serious|bad)
    (i cut|i burn|cutting|scratch) *4 (line|one|mark) for (every|each)
    (carve|carved|carving|etched|etching|scratched|cut|cutting|burned|burnt) *1 (the word|words|a word|fat|ugly|useless|worthless|failure|whore|stupid|hate|his name|her name|his initials|sorry|help|die) *1 (in|into|on|onto|across) my (arm|arms|leg|legs|thigh|thighs|skin|stomach|wrist|hip|chest|belly)
    cutting *1 (doesnt|isnt|dont|not|no longer|barely) *1 (even)? (hurt|hurting|enough|help|helping|work|working|helps|works|hurts|touch) *2 (anymore|any more|now|me|the pain|like it used)
    my (arms|arm|thighs|thigh|wrists|wrist|hips) *1 (is|are|r|still)? *1 (bleeding|stinging|raw|throbbing|ruined|a mess) *3 (again|from last night|because i|from the blade|i did|from cutting|where i|and i did)
    (started|back to|gone back to|started up|took up|went back to|resorting to) *1 (hitting|burning|biting|scratching|punching|bruising|choking|starving|harming|injuring|cutting) (myself|my self|my arms|my arm|my legs|my thighs|my skin)
    (cuts|cut|burns|hurts|harms|scratches) (herself|himself|themselves) *8 (its me|it is me|that is me|thats me|she is me|hes me)
    (blade|razor|scalpel|lighter) *2 (out|in my hand|here|ready) *4 (going to|gonna|about to|ill|want to) *1 (cut|burn|slice|use it)
    (salt|lemon juice|vinegar|bleach) (in|on|into|over|onto) *1 (my|the) (cuts|burns)
    (cutting|burning|hurting) my self
    (starving|bruising|scalding|burning|cutting) (myself|my self) *1 (again|to cope|for weeks|every|as punishment|on purpose)
    (punched|punch|punching|smashed|smash|smashing|broke|kicked) *2 (mirror|glass|window|windscreen|tile|pane) *1 (so|to|because|hoping|in order|for the) *4 (cut|slice|bleed|hurt|slash|blood|scar|cuts)
    (my self harm|my self harming|my self injury|the self harm|self harm|my cutting) *2 (got|getting|gotten|become|becoming|is|gone) *1 (worse|deeper|more frequent|out of control|daily|more severe|out of hand)
    (picking|pulling|ripping|tearing|ripped|tore|pulled|picked|undoing) *1 (my|my own|the) (stitches|staples|sutures|scabs) (out|open) *3 (so|to|because|again|on purpose|myself|from healing)?
    (stop|stopping|stopped|prevent|preventing|keep|keeping) *1 my (wounds|cuts|wound|scabs) *1 (from)? (healing|heal|closing)
    (started|begun|been|back to) (cutting|slicing|slashing|carving|scratching) *1 my *1 (shoulders|shoulder|hips|hip|chest|feet|ankles|ankle|breasts|belly|neck|calves|calf|upper arms|ribs|sides)
    (beat|beating|hit|hitting|smash|smashing|bash|bashing|whip|whipping|pound|pounding) my (legs|leg|thighs|thigh|arms|arm|head|face|knees|stomach|hands) *1 with *2 (hammer|belt|bat|rolling pin|hairbrush|stick|cane|pan|mallet|ruler|bottle|rock|fists|fist)
    (bite|biting|bit|pinch|pinching|punch|punching|hit|hitting) my (arms|arm|hands|hand|wrists|wrist|legs|thighs|skin|own) *1 (until|till|so hard|hard enough) *2 (bruise|bruises|bruised|bleed|bleeds|blood|bled|purple|skin)
    (make|making|made) (myself|me) bleed (every|daily|most|on purpose|again|to|when|because|tonight)
    (took|take|taking|taken|put|putting) *1 @blade to my *1 (arms|arm|legs|leg|thighs|thigh|skin|wrist|wrists|stomach|hips|body)
    bleeding through *1 (bandage|bandages|dressing|plaster|sleeve|sleeves|jeans|towel|trousers) *3 (want|need|going|cut|more|again)
    (reopened|reopening|opened up|opening up) *1 (my|the|old|my old) (wounds|wound|cuts|cut) on my
    (too far|too deep|carried away) *1 with *1 (blade|razor|knife|cutting|blades|scissors) *1 (this time|again|tonight|last night|today)
    (starve|purge|burn|bruise) and cut *1 (to punish|because i|myself|when)
    (about to|going to|gonna|need to) cut (again|myself|now|tonight|so bad|rn|my skin|my arms|my legs)
    making myself bleed
    cuts one (for each|for every|each for)
    (as a punishment|to punish myself|as punishment) *6 (scald|burn|bite|cut|punch|scratch|starve) *1 (hands|arms|legs|myself|thighs|head|face|skin)
    (stub|stubbed|stubbing|putting out|put out) *4 (on|out on) my (arm|arms|thigh|thighs|leg|legs|skin|wrist|stomach)
    (beat|hit|punch|punched|hitting|punching|whip|whipped|bruised|bit) my own (legs|thighs|head|arms|face|stomach|arm|skin)
    (swallow|swallowed|swallowing) *5 on purpose *2 (nails|batteries|blades|screws|glass|magnets|pins)
    (carve|carved|carving|scratched) *2 (name|word|words|initials) *3 (on|into|in) my (arm|leg|thigh|skin|wrist|stomach|hip)
    (pulling|pull|ripping|rip) my hair out *4 (punish|punishment)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'self_harm.anew.more',
      concern: 'self_harm',
      role: 'self_harm',
      tier: 'urgent',
      about: 'self',
      contexts: anewContexts,
    },
    `
    used to (cut|self harm|hurt myself|burn myself|burn|harm myself|scratch myself|hit myself|cut myself) *6 (started|begun|began|gone|picked|taken) (up|it|back|to it|doing it|cutting|burning|it up|up again) *1 (again|this|last|tonight|today|since)
    (thought|thinking|said) *2 (id|i had|i was|i) (stopped|finished|past|over|done with|given up|grown out of) *1 (cutting|self harm|self harming|hurting myself|burning myself|harming) *6 (again|last night|tonight|today|yesterday|this week|this morning|not|wasnt|wrong)
    `,
  ),
  ...signals(
    {
      language: 'en',
      group: 'self_harm.craved',
      concern: 'self_harm',
      role: 'urge',
      tier: 'watch',
      about: 'self',
      contexts: { ...wishContexts, other: 'none', supposed: 'none' },
    },
    `
    (craving|crave|itching for|aching for|longing for|dreaming of|dreaming about|gagging for|hungry for) *1 (the|my|a|that) (blade|blades|razor|razors|scalpel|sting of it|burn of it)
    (days|weeks|months|years) (without|clean|free|since) *3 (craving|crave|itching|aching|missing|miss) (the|my|it|to) *1 (blade|razor|cut|sting|so bad|badly|hurt)
    (blade|razor|lighter|scissors) *2 (like a|worse than) *1 (smoker|drinker|drug|cigarette|fix|alcoholic|addict)
    (struggling|fighting|battling|desperate|aching|having to fight) *1 (hard)? (not to|to not) *1 (cut|scratch|burn|hurt|harm|bite|slice) (my|myself)
    (days|weeks|months|years) (without|free of|free from|clean from|clean of|since) *1 (self harm|self harming|cutting|hurting myself|harming myself) *4 (but|and) (today|tonight|now|right now|this morning) *3 (want|wanted|urge|urges|tempted|craving|close|struggling|nearly|almost|slipped)
    feel like cutting
    (havent|not|didnt|dont) cut *1 (today|tonight|yet|this week) *2 (but|though) *3 (want|wanna|urge|need|craving|tempted|might|close)
    without (harming|cutting|self harming|hurting myself) *5 (feels like|hard|urge|struggling|itch|climbing the walls|without air)
    (havent|not) (hurt|cut|harmed|burned|burnt) myself since *6 (not sure|not certain|dont know if|urge|struggling|itching)
    urges *2 instead of (doing it|acting on them|cutting|giving in)
    (snapped|snapping|pinging|pinged|twanging|snap) *2 (elastic band|rubber band|hair tie|hair band|hairband) *6 (so i wouldnt|so i dont|instead of|so that i dont|not to)
    (sharps|blades|razors) *4 (locked|safe|neighbours|gave|given|handed) *8 (wanting them|want them|urge|urges)
    (urge|urges|itch|pull|need|impulse|want|compulsion) to *1 (cut|self harm|selfharm|hurt myself|harm myself|burn myself|cut myself|hit myself|use the blade|use the razor) *2 (back|came back|never goes|wont leave|never leaves|returned|huge|eating me|keeps coming|hit me|stronger|constant|unbearable|all day|driving me|kept me|out of nowhere|strong|there all|again)
    (would|will|how|itd) *2 feel *1 to *1 (cut|cut myself|hurt myself|bleed|burn myself|see the blood|see blood|slice|harm myself|cut again|feel the blade)
    (scars|scar|old cuts|wounds) *6 (open them|open it|reopen|add to them|make more|fresh ones|new ones|wanting more|want more)
    (the|that|this|an|my) (urge|urges) *1 (hit me|came over me|grabbed me|took hold|came out of nowhere|came over|hit) *8 (knives|knife|blades|razor|scissors|leave|walk out|had to run|sit down|ring|text|shaking)
    (gave|given|handed|asked|giving) *4 (scissors|knives|knife|blades|razors|razor|sharps|lighter|tablets|belt) *6 (trust myself|not safe with|temptation|tempted|in case i)
    (day|days|week|weeks|hours) *2 (of not|without|not) *1 (hurting myself|cutting|self harming|harming myself|burning myself) *4 (torture|hell|hard|hardest|agony|killing me|struggling|unbearable|awful|climbing|brutal|rough)
    feel (if|when) i *1 (cut|cut myself|burned myself|hurt myself|bled|used the blade)
    (nice|good|lovely|calming|soothing|relief|peaceful) *3 to *1 (see blood|see the blood|bleed|watch it bleed|see it bleed|feel the blade)
    (so|so that) i (wouldnt|dont|didnt|wont|couldnt) *1 (cut myself|hurt myself|harm myself|self harm|burn myself|scratch myself|slice|cut again|end up cutting)
    (stop|stopping|stopped|keep|kept) myself (from)? *1 (self harming|cutting|hurting myself|harming myself|burning myself|scratching myself|selfharming)
    (havent|not|no|stopped|since i|hadnt) *1 (hurt myself|cut|cut myself|self harmed|harmed myself|cutting|self harm|selfharmed) *6 (all i can think about|longer i can|im about to|nearly did|almost did|on the edge|struggling not to|want to so badly|crawling for|bought blades|begging for|hold off)
    (otherwise|or|else|or else) *1 (i would have|id have|i wouldve|i might have|i wouldve just|i would) *1 (cut|cut myself|hurt myself|harmed myself|burned myself|burnt myself|self harmed|done something to myself|scratched myself|sliced)
    (the|my|those|old|bad|dark|these|sh) thoughts (are|have been|keep|got|have come|are getting|get) *1 (loud|louder|back|coming back|screaming|stronger|unbearable|winning|so dark|very dark|darker)
    (thoughts|impulse|want|wanting|temptation|nearly|about) *1 to use the (razor|blade|blades|scissors|knife)
    (day|days|week|weeks|month|months|year|years) (without cutting|without self harm|without self harming|without hurting myself|without harming|harm free|self harm free|since i last cut|since i cut|since i last hurt myself|clean from self harm|free from self harm|free of self harm|clean from cutting|free from cutting|no cutting|cut free) *8 (hold out|breaking|break|harder|do it again|miss it|cant stop thinking|struggling|scared ill|scared i will|begging for|want the|want to cut|want to do it|want to relapse|want to hurt|nearly|urge|urges|craving|tempted|itching|crumbling|slipping|wavering)
    (day|days|week|weeks|month|months|year|years|streak) *1 (without|free of|free from|clean from|clean of|since|off) *1 (self harm|self harming|selfharm|cutting|harming|hurting myself|harming myself|burning|burning myself|i cut|i harmed|i last cut|i hurt myself) *8 (calling me|calling my name|is calling|are calling|calling to me|badly want to|want to so badly|so want to|want to again|ill give in|ill slip|giving in|going to slip|gonna slip|cracking|hold out|about to break|wont last|all i want is the|all i want is to cut|all i want is my|all i can think about|dont trust myself)
    (get through|last|make it through|survive|manage) *1 (tonight|today|the night|the day|this weekend|another hour|the evening|another night) *1 without (cutting|hurting myself|harming myself|self harming|burning myself|using the blade|a blade)
    (blade|blades|razor|razors|scalpel) *3 (think|thinking|thought|dream|dreaming) (about|of) (them|it|using them|using it) *1 (all day|constantly|all the time|every|a lot|so much|nonstop|all night|daily)
    `,
  ),
  // Slips and wants, told short.
  ...signals(
    {
      language: 'en',
      group: 'relapse.short',
      concern: 'relapse',
      role: 'slip',
      tier: 'watch',
      about: 'self',
      contexts: slipContexts,
    },
    `
    slipped *1 (used|drank|smoked|gambled|bet|had a|picked up)
    (sober|clean|dry|off it) *1 (until|till|up to|up until) (tonight|an hour ago|lunchtime|this afternoon|this evening|ten minutes ago|half an hour ago|about an hour)
    (used|drank|smoked|gambled|injected|snorted) (once|twice|one time|the once) *5 (told|feel like|ashamed|gutted|keyworker|sponsor|guilty|scum|dirt|disgusted|hate myself|day one)
    (cant|cannot|couldnt|can not) think (about|of) (anything|nothing|owt) (but|except|other than|else but|bar) *1 (gear|drink|drinking|using|a drink|smack|brown|heroin|coke|crack|vodka|wine|the pub|scoring|pills|gambling|the machines|getting high|a fix|a bet|weed|meth)
    (dealer|dealers|plug|plugs|guys|mans|connects) number *8 (by heart|off by heart|memorised|memorized|from memory|in my head|added it back|saved it again|re added|still know it|know it)
    (deleted|blocked|binned|lost|wiped) *3 (dealer|dealers|plug|plugs) *1 (number)? *6 (by heart|remembered|unblocked|still know|got it back|added|anyway|off by heart)
    gave in *4 (drank|used|bottle|smoked|craving|cravings|the urge|bag|bet|bought|had one|scored|poured)
    (blew|blown|wrecked|ruined|trashed|binned|destroyed) *1 (my)? *2 (sobriety|clean time|clean date|sober date|recovery|sober time|sober streak)
    (day one|day zero|day #) again *4 (drank|used|ashamed|sick of|gutted|woke|hungover|relapsed|slipped|hate)
    (mouth|hands|body|head) *1 (is|are|was|were)? (watering|itching|twitching|screaming|begging) *2 (for a|for it|for one|for the|to use|to drink|to score) *2 (drink|hit|line|fix|pint|bet|bottle|gear)?
    (dont|cant|not sure i|doubt i|not going to|wont) *2 (make it|get|last|stay sober|stay clean|get through) *3 without (using|scoring|a drink|picking up|gambling|relapsing)
    (smoked|used|snorted|took|drank|injected|did|scored|shot|had|bought|gambled) *2 (crack|meth|heroin|coke|weed|gear|smack|vodka|whisky|whiskey|wine|drink|beer|cocaine|ket|speed|spice|pint|pints|pills|again) *4 after *2 (year|years|months|weeks|days|month) (off|clean|sober|without|dry|abstinent|away)
    (year|years|months|month|weeks|days) (sober|clean|dry|abstinent) *3 then *6 (toast|bottle|pint|drank|glass|relapse|used|dealer)
    (dont know|not sure|doubt|no idea|unsure|scared|afraid|worried) *3 (can|could|ill|will) *1 (stay sober|stay clean|stay dry|stay off it|keep sober|hold out|hold off) *4 (bank holiday|christmas|weekend|night|party|wedding|holiday|drink|drinking|using|today|tomorrow)
    (texted|messaged|rang|phoned|texting|calling|contacted|called) my (old|former|ex|usual)? (dealer|plug|supplier)
    (bought|got|picked up|opened) *1 (a|one|the) bottle (of wine|of vodka|of whisky|of whiskey|of gin|of rum|of spirits)? *1 (its|it is|and its) *1 (sitting|staring|on the table|in front|on the counter|calling|unopened|in my bag|in my hand|in the cupboard)
    every *1 (song|advert|ad|shop|corner|street|thought|film) (is|looks like|smells of|tastes of) *1 (a|of|like)? (pint|drink|line|hit|fix|beer|wine)
    (bought|got) *1 (vodka|whisky|whiskey|gin|wine|rum|beer|cider|booze|a bottle|cans) *5 (looking at it|staring at it|havent opened|not opened it|not opened yet|dont know if ill)
    (lied|lying) to my sponsor
    (had|smoked|took|did|used) *2 (joint|spliff|line|drink|pint|bump|glass|beer|cigarette and a drink|hit) after *2 (year|years|months|weeks|days) (clean|sober|dry|off)
    (about to|going to|gonna|close to|ready to|might|scared ill|afraid ill) *1 (give in|cave|crack) and *1 (buy|drink|use|have|get|pick up|score|order)
    (id|i would|i could|would) (do anything|give anything|sell my soul|give my right arm) for (a drink|a hit|a fix|a line|a bottle|a gram|some gear|vodka|one drink)
    (sobriety|clean|sober) date (is|was) (today|yesterday|now) again
    (placed|put on) a bet *1 (yesterday|last night|today|again|this morning|at the weekend) *1 after
    (line|drink|pint|hit|pill|bet|glass|bump) turned into *3 (night|bottle|week|binge|bender|weekend|ten|more|gram) *1 after *2 (months|years|weeks|days) (clean|sober|off|dry)
    (walking|walk|drive|driving) past *1 (pub|bar|off licence|liquor store|bookies|casino|dealer) *2 (afraid|scared|worried|frightened|terrified) *2 (go in|stop|give in)
    (can|could) (taste|smell) (the stuff|it|the vodka|the wine|the gear|the whisky|the beer|the smoke|the gin|the coke|a drink) *2 (want|need|crave|wanted|needed|craved|craving) (it|one|a drink|some|so)
    (ive|i have) (slipped|lapsed) *1 (one|two|three|a|some|half|four|few|#) *1 (lines|line|drinks|drink|pints|pint|glasses|glass|beers|beer|pills|pill|grams|gram|bottles|bottle|bumps|cans|spliffs|joint)
    (want|crave|craving|need) (it|a drink|one|some|a line|a hit) *1 (that|so|this) (badly|bad|much) *2 day (#|@number|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)
    `,
  ),
  // A saying that the same sentence then means: “this commute is killing me, and I wish something would”.
  ...signals(
    {
      language: 'en',
      group: 'idiom.meant',
      concern: 'suicide',
      role: 'wish',
      tier: 'watch',
      about: 'self',
      contexts: wishContexts,
    },
    `
    (killing|kills|kill|finishing) me *3 (wish|hope|if only|hoping|wishing) *1 (it|something|someone|somebody|they|he|she|that) *1 (would|did|really would|actually would|really did|actually did|finally would)
    (dead|died|dying) (tired|inside|of boredom|of embarrassment|of shame|on my feet) *3 (wish|if only|just wish|hoping) *2 (was just the first|first word|only the first|it was true|i was|i really was|i had|it were true)
    `,
  ),
];
