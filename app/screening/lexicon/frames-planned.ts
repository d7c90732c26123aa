import { harmContexts, intentContexts, neutralContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const silent = {
  language: 'en',
  concern: 'suicide',
  tier: 'none',
  about: 'unknown',
  contexts: neutralContexts,
} as const;

/** What is fired, tightened or drawn, and hardly spoken of otherwise with an hour. */
const weapon = 'gun|shotgun|rifle|pistol|revolver|handgun|glock|noose|razor|exhaust';

const plannedContexts = {
  ...intentContexts,
  other: 'urgent',
  before: 'watch',
  supposed: 'none',
} as const;

/** Here the words name what is still to be done, so that a time that is past (“set months ago”) does not lower them. */
const partsContexts = { ...harmContexts, other: 'urgent', supposed: 'none' } as const;

/** What is told beside the point is told of others, too: who is away, whose gun it is, what she thinks. */
const toldContexts = {
  negated: 'none',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
} as const;

/**
 * How people write of a death that they have planned, most of them calmly and beside the point: a day and
 * a plain verb, a place after an errand, who is to find them, a thing and where it is kept, an hour when
 * nobody will know. What names a death is grave by itself; things (`kit`), hours (`window`), affairs in order
 * (`affairs`) and what is settled (`settled`) say nothing alone and count in `combinations`.
 */
export const framesPlanned = [
  // A day and a verb of dying; a death that has a date.
  ...signals(
    {
      ...silent,
      group: 'planned.deed',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: plannedContexts,
    },
    `
    (@plan_day) (night|morning|evening|afternoon|lunchtime)? (i|ill|i will|i shall|im going to|i am going to|im gonna|i plan to|i mean to|i intend to|thats when i|and i) *1 (@plan_die)
    (@plan_day) *4 (im going to|i am going to|im gonna|i plan to|i mean to|i intend to|ill|i will|i shall|i) *1 (drown|overdose|hang myself|drown myself|shoot myself|kill myself|end it|end my life|end it all|finish myself|cut my throat|cut my wrists|gas myself|take my own life|stop my heart|swallow the lot)
    (@plan_day) *4 (i jump|ill jump|i will jump|when i jump|jump|jumping) *1 (to my death|in the quarry|off the bridge|off the roof|off the bypass|in front of|off the cliff|from the roof|from there|off the balcony)
    i jump in the (quarry|river|canal|weir|reservoir|harbour|dam)
    (@plan_day) *1 (night|morning|evening|afternoon)? *1 (im|i am|ill be) *1 (@plan_dying)
    (ill|i will|i shall|im going to|i am going to|im gonna|i plan to|i mean to|i intend to|and i|then i) *1 (drown|overdose|hang myself|drown myself|shoot myself|kill myself|end it|end my life|end it all|finish myself|cut my throat|cut my wrists|gas myself|take my own life|top myself|stop my heart|blow my brains out|swallow the lot|jump off) *3 (@plan_day)
    i (die|hang|drown|overdose|hang myself|drown myself|shoot myself|end it|end my life) on? (@plan_day)
    (hanging myself|drowning myself|overdosing|killing myself|shooting myself|gassing myself|ending my life|ending myself|ending it all) *3 (@plan_day)
(jumping|overdosing) (tonight|tomorrow|tmrw)
    (jumping|jump) off the *2 (bridge|roof|cliff|cliffs|viaduct|flyover|tower|tower block|pier|balcony|multi storey) *2 (@plan_day)
    (once|when|after|as soon as|soon as|the minute|the moment|the night|the day|the morning after) *6 (ill|i will|i shall|im going to|im gonna|then i|then ill) *1 (hang|drown|overdose|hang myself|drown myself|shoot myself|kill myself|end it|end my life|end it all|finish myself|swallow the lot)
    (and|then|which is when|thats when|so) i (hang|drown|overdose|hang myself|drown myself|shoot myself)
    (the|a) *1 (day|night|date|morning|hour|evening) (i|that i|ill|i will|im to|im going to|i shall) *1 (hang|drown|jump|overdose|shoot myself|hang myself|kill myself|end it|leave this world)
    (is|be|as|its|thats|picked|chosen|pick) (the|a|my) *1 (day|night) i (die|am dead)
    (@plan_day) *1 (is|s|its)? when i *1 (die|hang|drown|jump|overdose|shoot myself|hang myself|kill myself|end it|go for good)
    (evening|night|day|days|date|hour|hours|morning|room|weekend|birthday|week|nights|the #|# th) to (die|be dead|drown|hang myself|end it|be found dead) (in|on|by)
    (im|i am|ill be|i will be|i shall be) *1 dead (from|by|on|before|come) (@plan_day)
    (i|they) get to be dead
    (ill|i will|i shall|find me) *1 (be)? *1 hanging (in|from|there|off|by) *1 (the|a|my)?
    (ill|i will|i shall|my body will) be *1 (in|under|at the bottom of) the *2 (canal|reservoir|quarry|weir|ice|mere|slurry|rubble|lough|loch)
    (it|me|him) into the (slurry pit|reservoir|weir|quarry|canal) to drown
    (me|i|ill) (drowned|hanging|die|drown) in the *1 (canal|river|lake|sea|reservoir|slurry pit|cowshed|garage|barn|shed|attic|loft|stairwell|woods)
    (by|before) (then|the time|@plan_day) *3 (ill|i will|i shall) be (ashes|dead|hanging|gone from this world|in heaven|past saving|in the ground)
    (appointment|date|meeting|rendezvous) with the (river|viaduct|bridge|rope|cliff|cliffs|canal|quarry|noose|rails|shotgun|beam|reservoir|weir)
    (overdose|my suicide|my hanging|my death) *1 (is|s)? *1 (planned|measured out|counted out|arranged|booked|scheduled) *1 (for|on|out)?
    (the|my) overdose is *1 (in the|in a|in my|under the|measured|counted|laid)
    (now|ready|time|all set|off) for (the|my) overdose
    suicide (plan|plans) *1 (is|s|are)? *1 (done|ready|finished|and the|and a|made|complete|set|sorted|in place)
    (ive|i have|i do have|ive got|got) a plan *4 (ive|i have|got|and) *1 (the|my) *1 (means|pills|tablets|rope|method|blade)
    (got|have|ive) a *1 (method|way|means) and a *1 (date|day|time)
    i have the (poison|rope|pills|tablets|means|gun|method) i have the (day|date|place|time)
    (counting down|countdown) *4 (to|till|until) *2 (dying|my death|my suicide|i die|i jump|when i die|when i jump)
    (days|sleeps|hours) *4 (thats when|then|until|till) i *1 (jump|die|hang|drown|end it|am dead)
    square left to live
    (putting|setting|keeping) *3 (tablets|pills|meds|sleepers|capsules) *1 (aside|by|back|away) *8 (enough|plenty)
    (im|ill be|i am|i will be) dead (before|by the time|when) (the|they|he|she|anyone|anybody|mum|my|you)
    (chose|chosen|picked|set) (the|my|a) (date|day|night) *4 (its|it is|and its) *1 (@plan_day) *8 (train line|tracks|bridge|rope|pills|tablets|nobody|river|viaduct|woods|gun|peace|calm)
    (drive|walk|ride|drives|go) *1 (out|up)? *1 (to|into) the (far paddock|back paddock|top paddock|top field|back dam|bottom field|back field|far field|woodshed|gun room) *8 (gun|rifle|shotgun|done|not coming|wont walk|wont be|not walk|rope|me done)
    (come|by|before) (@plan_day) *1 (morning|night)? *1 (ill|i will|i shall) (not be|no longer be) *1 (here|around|alive|with you|a problem|anyones)
    (@plan_day) is (my|the) (death day|last day alive|day it ends|way out|end date)
    (my|the) (end date|death date|suicide date|expiry date) *1 (is|s)? *2 (@plan_day)
    (my exit|my exits|my exit is|my way out is|my ending is|my end is) (dated|arranged|booked|planned) *1 (for|the|on)? (@plan_day)
    (planned|planning|plan) *2 (to die|my death|my suicide|to kill myself|to end it|to end my life) *2 (down to|on|for|by|before|after|once|when|over) *1 (the)? (last detail|playlist|@plan_day|christmas|weekend)
    (date|day) and a (method|means)
    (picked|chosen|chose) the (bridge|tree|train|cliff|platform|roof|beam|crossing|viaduct) *2 (picked|chosen|chose|and) *1 the (night|day|date|time|hour)
    (stopped|stop|stopping) *1 (eating|drinking|eating and drinking|my insulin|dialysis) *2 so *1 i (die|can die|will die|starve|fade)
    i (drown|hang|shoot|kill|gas|end) myself (when|once|after|as soon as|at|before|while|on)
    (my life|it all|life|everything) (ends|stops|is over|finishes) *1 (for me)? (@plan_day)
    (@plan_day) *1 (it|it all|everything|life) (stops|ends|is over|finishes) for me
    (take|taking|swallow|swallowing|use|drink) *3 and (be dead|die|not wake up|never wake|wont wake|sleep for good)
    (ending|end|finish|finishing) me *1 (@plan_day)
    (i|ill|i will|im|i am) *1 (go|going) over the *1 (balcony|rail|railing|railings|parapet)
    (going to|gonna|will|ill|im) *1 (walk|walking|wade|wading) into the (sea|river|lake|canal|loch|water) (after|when|tonight|tomorrow|once|at|and not|while)
    (i|im|i am|ill|and) *1 (go|going) (into|down|in) the *1 (well|slurry pit|mill race|lime pit)
    im for the (lake|river|sea|weir|bridge|water|cliff|viaduct|canal)
    (told|tell|telling) *4 (no plans|no plan) i do
    i have no plans i do
    if (id|i had|i have) a plan *3 (lied|said no)
    how long *3 takes *3 (closed|shut|sealed) garage
    (up|out) *1 (to|in) the (attic|loft|barn|shed|garage|woods) with *1 (the|a|my) (flex|rope|cord|belt|shotgun|gun|twelve gauge|rifle|noose)
    (to|into|in|up in) *1 the (barn|loft|attic|shed|woods|garage|gun room|top field|far paddock|back field|top paddock) with *1 (the|a|my|dads) *1 (rope|shotgun|rifle|twelve gauge|noose|cord|flex|gun|pistol)
    (find|finds) me dead *1 (on|in|by|under)? *1 (@plan_day|the morning|the bath|my bed|the garage)
    (free|ready|able|happy) to (die|be dead) *4 (@plan_day|once|when|after|now)
    (once|when|after|now) *6 free to (die|be dead)
    (ready|decent|dressed|clean|presentable|respectable) *1 for the (undertaker|undertakers|coroner|mortuary|funeral home|morgue)
    (undertaker|undertakers|coroner) *6 (envelope|note|letter|number) *4 (tablets|pills|rope)
    (clean|decent|good|best|proper|nice) *4 (lay me out|bury me) in
    its for my (death|suicide|dying)
    (for|planned|planning|arranged|arranging|orders of the day for) my own (death|funeral|cremation|wake|burial) *8 (overdose|overdosing|tablets|pills|gun|rope|sidearm|hang)
    (its|it is|itll be|thats|then) me (off|under|in front of|into) (the|a|that) *2 (@plan_place)
    (its|it is|itll be|then|leaves) *1 (just)? me and (the|a|my) *1 (railway line|railway|cliff|rope|gun|tracks|drop|pills|tablets|noose|viaduct|blade|shotgun|rafters|beam|razor)
    (then|after that|after which|after this) *1 (its|it is|itll be|comes) *1 (the|a) *1 (rope|noose|gun|gun room|overdose|rafters|slurry pit|blade|razor|exhaust|trigger)
    (@plan_day) *3 (its|itll be|it is) *1 (the)? (rope|noose|sheet|overdose|viaduct|line|rafters|slurry pit|blade|gun|shotgun|exhaust|river|cliff|tablets) *3 for me
    (noose|rope|bullet|cartridge|shotgun|rifle|pistol|revolver|overdose|vial) *1 (is|its|it is|s|are|and the pipe|and the beam)? *2 (for me|for myself|on me|for my own) *3 (@plan_day|night|alone|came|comes|once|when|after|throat|wrists|head)
    (one|the|one of those|one of the) (bullet|cartridge|noose|shotgun|gun|vials|ampoules) *2 for me
    (gun|guns|bullet|pistol|noose|rope|vials) *3 and its for me
    (gun|shotgun|rifle|pistol|revolver|guns|vial|ampoule|blade|syringe|poison|rope|bullet) *8 (use|using|turn|turning) *1 (it|one|this|them|the other) on (me|myself)
    (have|got|ive|keep|bought|ordered|kept) *1 (what|something|the stuff|the thing|enough) *1 (will|to|thatll|that will) (kill|end|finish) me
    (bought|got|have|ordered|kept|brought|need|ive|gathered) *1 (what|everything|all|the thing|the stuff|things) *2 (i)? *1 (need|needed|want|will need) to (die|kill myself|end it|end my life|be dead|hang|drown|finish it)
    (bought|got|have|ordered|kept|ive|i keep) *2 (rope|blade|stuff|things|thing|tablets|pills|gun|knife) (to|that i will|ill) (die|hang|kill myself|end it|end my life|be dead) *1 (with|on|in|by)?
    (collecting|saving|keeping|hoarding|put by|putting by|bought|stockpiling|saved) *3 to (die|kill myself|end it|overdose|die on|die with|not wake up|never wake up)
    (bottle|put by|money|tablets|pills|jar|tin|something) *2 for (killing myself|ending it|my death|dying with|ending my life)
    (tablets|pills|bottle|blade|rope|stuff|razors) to (kill me|kill myself|kill it all|end me|end myself|end it all|end my life|end my own life|take my life|take my own life|finish me|finish myself|finish it all)
    (chosen|chose|picked|decided on|settled on) *1 (the|my)? (@plan_day) *3 (chosen|chose|picked|decided on|and on|and) *1 (the|a|on)? (tablets|pills|cliffs|rope|bridge|way|method|railway|noose|viaduct)
    (chosen|chose|picked|decided on|settled on) *1 (the|a|on)? (tablets|pills|cliffs|rope|bridge|method|railway|noose|viaduct) *4 (chosen|chose|picked|decided on|and) *1 (the|my)? (@plan_day)
    (how|when|where) and (how|when|where) (ill|i will|i) (die|end it|go|be found)
    (i know where and i know how|i know how and i know where|i know how i know where|i know where i know how|i know how and i know when|i know when and i know how)
    (getting|get) in the bath with the (heater|hairdryer|toaster|hair dryer|fan heater)
    (following|follow|joining|join) (him|her|them) *1 (to the grave|into the ground|the same night|by my own hand|where hes gone|where shes gone|in death)
    (buried|funeral|inquest|cremated) *8 (i follow|im following|ill follow|i will follow) (her|him|them)
    (inject|injecting|take|taking|drink|swallow) *1 all (thats|whats|that is) left *3 (go to|be with|join|and die|and sleep)
    my turn (this evening|tonight|tomorrow|next) *2 same as (him|her|them)
    at (# am|# pm|# oclock|midnight|dawn|first light|@number oclock) (sharp|tonight|tomorrow)? (im|i am|ill be|i will be|i shall be) ending it
    `,
  ),
  // Taken all at once at an hour that is named; off a height; into the cold, the water; by letting the body fail.
  ...signals(
    {
      ...silent,
      group: 'planned.way',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: plannedContexts,
    },
    `
    (ill|i will|i shall|im|i am|im going to|gonna|going to|plan is to|tonight i|tomorrow i|sunday i|friday i|then i|intend to|plan to|mean to) (take|taking|swallow|swallowing|drink|drinking|neck|necking|inject) *1 (all|every|everything|whole|lot|entire) *4 (pill|pills|tablet|tablets|medication|meds|medicine|capsule|cupboard|cabinet|bowl|box|tub|jar|bottle|sock|stash|prescription|packet|saved|hiding|hoarded|morphine|insulin) *4 (tonight|tomorrow|at midnight|in one go|and die|not wake|never wake|on sunday|on friday)
    (tonight|tomorrow|midnight|friday|saturday|sunday|once|after|when) *8 (ill|i will|i shall|im|im going to|gonna) (take|taking|swallow|swallowing|neck) *1 (all|every|everything|whole|lot) *2 (pill|pills|tablet|tablets|medication|capsule|bowl|tub|jar|sock|stash|saved|hiding|hoarded|in the cupboard|in the cabinet)
    (ill|i will|i shall|im|i am|im going to|gonna) (take|taking|swallow|swallowing) (everything|all|every|every last) *2 (in|from) the *1 (medicine cabinet|bathroom cabinet|cabinet|cupboard|drawer|jar|sock|tin)
    (all|every one|every last one) of my (tablets|pills|meds|medication|insulin|sleepers|medicines) *1 (tonight|at midnight|in one go|at bedtime|to swallow|with whisky)
    (all my|whole months|entire months|every) (tablets|pills|prescription|tablet|pill|dose|doses) *2 (at midnight|to go down in one|down in one|at once and|in one go and)
    (every dose|all of it|all of them|them all|the lot) at once and *2 (dead|die|gone|the end|over)
    (take|swallow) (it|them) all at once *4 (end of me|dead|die|the end|goodbye|over)
    (take|taking|swallow|swallowing|use|using|drink|drinking|inject) *1 what (ive|i have|i|she|he|dad|mum|the vet) *1 (put aside|set aside|put by|laid by|kept back|bought|been hiding|left behind|hidden|hoarded|stashed|had left)
    (tonight|tomorrow|@plan_day) *3 (take|swallow|drink|use|taking|using) (whats|what is|what i) *1 (under|in|inside|bought|kept|hid|saved)
    (put|putting|laid|kept|set|saved|hid|hidden) *1 (tablets|pills|clonazepam|sleepers|meds|my @medicine_plain) *1 (aside|by|back|away) *6 (since|plenty|tonight|enough|weeks|months|instead)
    (been|i was|started) (putting|keeping|saving|collecting|setting|hiding|skipping|stockpiling|stashing|storing|hoarding) *3 (pills|tablets|meds|medication|clonazepam|diazepam|insulin|sleepers|mine|prescription|prescriptions|painkillers|zopiclone|lithium|amitriptyline) *3 (aside|by|back|up|since|for weeks|for months|instead|and not taking|rather than) *6 (enough|plenty|full|taking|got enough|sunday|weekend|birthday|night|tonight|tomorrow)
    (been collecting|been saving|collected|saved) *1 (mine|my prescriptions|my prescription) *4 (since|and not) *6 (not taking|carrier bag|birthday|plenty)
    not *2 (swallowing|taking) *2 (all of them|any of it|any of them|them all|mine) *8 (saving|saved|plenty|putting|keeping|hid|hidden)
    (off|stopped|not taking|skipping) *2 (meds|tablets|pills|medication) *3 (since)? *2 to save (them|them up|enough)
    off (the|a|that) *2 (bridge|viaduct|roof|cliff|cliffs|tower block|multi storey|flyover|balcony) *1 (tonight|tomorrow|no more|goodbye|and thats me)
    (plan|plans) *1 (is|s)? *1 (set|simple|made|fixed) *3 (motorway bridge|bridge|tracks|viaduct|roof|cliff|pills|tablets|rope|blade|barn|off the roof|off the edge|off the top|off the cliff|off the bridge|off the pier|off the tower|off the ledge|off the car park|off the viaduct|off the balcony)
    (chosen|picked|know|found|choose|written down) *1 (which|my|the|a) *1 (train|express|freight) *3 (step in front|stand in front|jump in front|lie down|ill step|which morning|i finish my)
    (stand|standing|step|stepping|lie|kneel) *1 in front of *1 (the|a|that)? (#|train|express|freight|lorry)
    (stand|standing|lie|lying|kneel|kneeling) *1 on the *1 (rails|railway|railway line|railway track|train tracks|tracks) *6 (@plan_day|doesnt stop|dont stop|freight|express|told no one|before)
    (lie|lying) down (on|across) the *1 (railway)? (line|tracks|track|rails)
    (train|freight|express|one) *8 (doesnt stop|doesnt slow|does not stop|dont slow|doesnt slow down) *6 (lying|step out|stepping out|is mine|waiting for it|under it)
    train at *4 not as a passenger
    (let|letting) *2 (go by|go past|pass) *6 (fourth|third|next|second|one) *1 (is|s)? mine
    (wade|wading|row|swim|swimming) (in|out|into) *6 (not|wont|dont) *1 (row in|swim back|coming back|come back|coming in|come in|turn round|turning round)
    (walk|walking|going) in and not (walking|coming|going) (out|back)
    (swim|swimming|row|wade) *2 (out|past) *6 (until i go under|till i go under|point of getting back|past the point of|and let go|and sink)
    (take|taking) the boat out *6 (not bringing|wont be bringing|not coming|wont bring|not come)
    (cant|never learned to|never learnt to) swim *2 (thats|that is) (why|the point|the idea)
    (lie|lying|lay|sit|sleep) *1 (down|out) *3 (snow|frost|cold|ice|it) *4 (not get up|wont get up|dont get up|not getting up|without a coat|no coat|coat off|let it have me|let the cold)
    (lie|lying|lay) down *2 in (the|it|this) *2 (snow|frost|cold) *6 (find me|tonight|without|coat|whisky)
    (snow|frost|snows) *8 (no coat|without a coat|coat off|let the cold|lie down|lying down) *6 (get up|have me|take me|find me|gently|whisky|bottle)
    (let the|the) cold (have|take) me
    (the|a|my) noose (is|s)? *1 (up|ready|tied|made|fast|hanging) *3 (in|from|finishing|im|waiting|and|only)
    (know|chosen|picked) which (platform|train) and *1 (i know|i have chosen)? *1 which (train|platform|morning|day)
    (step|stepping|stepped) out *1 (in front|onto the line|onto the tracks|off the platform)
    (enough|more than enough) *3 (for me)? (never|not) to wake
    (heart|body|kidneys) *2 (gives|give|giving) out *6 (thats the idea|thats what i want|the plan|consultant said)
    (binned|stopped|stopping|flushed|thrown out) *4 so *2 (transplant|heart|kidneys|body|liver) *3 (fails|stops|gives out|packs in)
    (ill|i will|im|i am|gonna|going to) *3 (point|pointing|drive|driving|smash|smashing|steer|crash|crashing) (it|the car|the van|the truck|my car|the bike) *1 (at|into|off) (the|a|that) *2 (wall|tree|quarry|cliff|bridge|pillar|lorry|harbour|pier|ravine|river)
    pointing it at the (wall|tree|lorry|pillar)
    and *1 pointing it at the *1 (wall|tree|lorry|pillar)
    (ill not|i wont|i will not) (turn|brake|be braking) *1 (the wheel|at the bend|for the bend|on the bend)
    (chosen|picked|know) which (wall|bend|pillar|lorry)
    (make|making|made) (it|this|my death) look *1 (like|as if|natural) *2 (an accident|slipping|i slipped|i fell|i nodded off|i fell asleep|a fall|insurance)
    look like i (nodded off|fell asleep|dozed off) at the wheel
    (so|that) *2 my death *1 (will|looks|to|should|can)? *1 (look|seem|looks)
    (stopped|stopping|stop|skipped|skipping|binned|quit|no more|taking no|refusing|off|not taken|havent taken|without) *3 (insulin|dialysis|heart pills|heart tablets|blood thinners|anticoagulants|anticoagulant|anti rejection|anti rejection drugs|warfarin|steroids|medication|tablets) *6 (on purpose|deliberately|so i die|until it kills|till it kills|gives out|where im going|where that leads|what that does|what it does|transplant fails|i can be dead)
    (keep|keep on|going on|carry on) (skipping|missing|refusing) *2 (it|them|dialysis|doses)? *1 (until|till) *1 (it|they) (kills|kill|finishes) me
    (eat|eating|drink|drinking|drunk|eaten) *2 (nothing|no|anything|a drop) *6 (till|until) *1 (im|i am|i) (dead|die|gone)
    gas goes on at *1 (@number|midnight|dawn|noon)
    (hose|hosepipe) *3 (full tank|lay by|quiet lane)
    (full tank|full of petrol) *6 (hose|wall|quiet lane|length of hose)
    (light|lighting) the (thing|charcoal|barbecue|bbq|coals) *4 (not wake|wont wake|never wake|shut|window|sealed)
    (one|quiet|single) step (off|from|and|thats all) *2 (the)? (bridge|roof|ledge|edge|viaduct|its over)
    (rehearsed|practised|practiced|practice|rehearsal|dry run|practice walks|practice walk|tried it on) *8 (tonight|tomorrow|next time|third one|this time) *4 (not practice|wont untie|wont step down|dont step|no stepping|real|wont be|isnt practice|not a rehearsal|there wont be)
    (tied|tied it|knotted) *6 (tonight|tomorrow|this time) *2 (i)? *1 (wont|dont|will not) (untie|step down|get down|stop|take it off)
    (tonight|tomorrow|this time) i (wont|will not|dont|shant) (step down|step back|get down|untie|put it back|walk back|turn back|talk myself out)
    (wont|will not|not|dont) *1 (be)? (step|stepping) (down|back) *2 (from the train|from the edge|off the stool|this time|tonight|tomorrow)
    (rather than|before|not going to|sooner than) *2 (prison|jail|be deported) *8 (rope|blade|razor|cord|something in my shoe|see to that)
    (they|theyll) *2 (remove|deport|collect) *1 (a|my) body
    (life cover|policy|life insurance|death in service) *4 (pays|pay|pays out|clears|cleared|passes|passed|goes through|two years) *8 (i|ill|im) *1 (die|be dead|end it|end my life|jump|finish it|ending it|doing it)
    (worth more) *2 (insured|dead|insurance) than *1 (alive|breathing|living|i am)
    (rope|noose|gun|shotgun|pistol|rifle|revolver|helium|hosepipe) *7 i (plan to|mean to|intend to|am going to|im going to|will) use it *1 (when|once|after|as soon as) *1 (kids|children|shes|hes|theyre|she|he|they|@kin|nobody|no one|everyones|everyone|house|its dark|it gets dark)
    (its|it is|it will be|itll be) *1 (@plan_day) *1 (that|when) i (die|end it|end it all|end my life|kill myself|jump|drown)
    `,
  ),
  // Who is to find the body, and who is not.
  ...signals(
    {
      ...silent,
      group: 'planned.found',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: plannedContexts,
    },
    `
    (so|that|because|then) *3 (staff|cleaner|cleaners|police|stranger|dog walker|officer|maid|porter|postman|driver|nurse) *3 (finds|find|who finds|that finds|that find|to find) (me|my body)
    (find|finds|finding|found|comes across) (me|my body) *3 (not|instead of|rather than|before) *1 (my|the|her|our) *1 (kids|kid|wife|husband|son|daughter|mum|mam|mom|girls|boys|family|children|little ones|sister)
    (booked|reserved|hotel|room|travelodge|motel|cottage|cabin|airbnb|somewhere) *8 (find|finds|found|finding) my body
    (booked|reserved|hotel|room|travelodge|motel|cottage|cabin|airbnb|somewhere) *6 (has|have) to find me
    (so|that) *2 (wife|husband|kids|son|daughter|mum|mam|mom|girls|boys|family|children|at home|little ones|nobody|no one) *3 (have to find|has to find|ones to find|walk past it|walk in on it|find me hanging|find my body|find the body|finds my body)
    (so|that) *2 (wife|kids|son|daughter|mum|mam|mom|girls|boys|children|little ones) *2 (doesnt|dont|wont|isnt|arent) *3 (find me|finds me|finding me)
    (children|kids|girls|boys|wife|husband|daughter|son|mum|mam|she|he|them|they|family) *1 (arent|isnt|not|wont be|wouldnt be|is not|are not) the (one|ones) (to find|who find|that find|finding|who finds) *1 (me|it|my body)?
    (not|nobody|no one|dont) *1 (want|wants) *3 (kids|kid|wife|daughter|son|mum|mam|mom|them|her|it) to (find me|find my body|be kids)
    (sign|note|notice|card|letter|message) *6 (door|windscreen|gate|bathroom|shed|fridge) *6 (call 999|call the police|ring the police|rings the police|ring the guards|call 911|phone the police|police not|get the police|for the police|keep them back|for whoever|for the postman)
    (printed|wrote|made|put|left|typed) *2 (sign|notice|note) *4 (to keep them back|for whoever finds|so the cleaner rings|for the police|telling her to call|telling her to ring|telling them to call)
    (tell|telling|asking|asked|remind|told) *3 (flatmate|cleaner|neighbour|postman|landlord|driver) *1 to (call|ring|phone|get) the (police|guards|ambulance|garda) *4 (and not|not to open|not to come|at # am|at nine|at eight|in the morning)
    (driver|cleaner|postman|neighbour|carer|nurse|milkman|delivery) *2 (raise the alarm|be the one to find) *6 (so|children|kids|not|that way)?
    must wait outside *4 (sign|note|put)
    (email|message|text|post|letter|letters|note) *3 (scheduled|timed|set|on a timer|set to send|second class) *8 (wont matter|be gone|be dead|lands after|gone by|im gone|over by)
    (scheduled|set|timed|queued) *2 (email|emails|message|messages|text|texts|post) *8 (wont matter|be gone by|be dead|im gone|gone by|explains everything)
    (by the time|before) (they|she|he|anyone|anybody|you|the cleaner|the post|my mum) *4 (call|calls|read|reads|finds|find|wake|wakes|opens|open) *4 (ill|i will) be (dead|cold|long gone|past saving)
    (end|ends|over|done|finished|dead) (by the time|before) she *4 (key in the door|finds|gets in|comes in|wakes)
    (sorry|apologise|apologies) (to|for) the (lads|crew|driver|paramedics|police|cleaner|maid|ambulance|firemen|officers|person) *2 (who get|who gets|who finds|who find|who has to|who have to|on tonight|that finds)
    (ambulance|paramedics|police|undertaker|firemen|guards) *2 (men|crew|lads)? *2 (think|thinks|see|come|comes|collect) *6 (me badly|in the morning|body|decent|they come|me out)
    (whoever|someone|who|nobody|no one|one|police|him|her) *2 (has|have|comes|will|is)? *1 (to)? (cut|take|carry) me (down|out)
    (shell|hell|theyll|theyre|she will|he will|they will|they|police|she|he|mum|mam|wife|someone) *1 (will|going to)? *1 (find|finds|found) (me|my body) (hanging|dead|cold|gone|in the bath|in the garage|in the barn|on the bed|in the morning|in the car|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (find|finds) the car *3 (cliff|bridge|quarry|lake|river|dam|headland|beach|top) *4 (and me|wallet|note|keys|empty|seat)
    (ill|i will|i shall) be found *2 (pool|swimming pool|river|lake|canal|garage|bath|barn|woods|shed|loft|bottom|water|tracks|rails|hanging|floating|dead|face down|swinging)
    (clear|clean|tidy|scrub|scrubbing|cleaned|scrubbed|cleaning) *6 so *3 (wont have to|doesnt have to|dont have to|neednt) *1 (once im dead|after im dead|when im dead|once ive killed|once ive ended)
    (name|address|number|phone) *6 (in my shoe|in my pocket|on my arm|in my coat) *6 (plastic|water|spoil|identify|know who|river|sea)
    `,
  ),
  // A place after an errand, the water, not coming back: weak words that a time or a thing makes plain.
  ...signals(
    { ...silent, group: 'planned.place', role: 'method' },
    `
    (then|after that|after which|and after|after this) (its|it is|itll be|comes)? (the|third mainland|down to the|up to the) *1 (river|bridge|cliff|cliffs|viaduct|railway line|tracks|quarry|weir|reservoir|canal|sea wall|roof|motorway bridge)
    (ill|i will|i shall) be in the (river|sea|lake|water)
    (go|going|walk|walking|out|driving|drive|headed|heading|off) *1 (to|up to|out to|onto|into|on) *1 the *2 (viaduct|weir|railway line|railway track|railway tracks|railway bridge|tracks|m62|motorway bridge|lock gates|trestle|level crossing)
    (take|taking|took|taken) myself *1 (off|up|out|down|over) to the *1 (quarry|cliffs|cliff|reservoir|gorge|dam|headland|sea wall|river|lake)
    (go|going|walk|walking|drive|driving|heading|cycling) *1 to the *2 (quarry|cliffs|reservoir|gorge|dam|headland|sea wall) (and i wont|and wont|and not|instead|alone|on my own|by myself|one last time|for the last time|in the dark|before anyone)
    off (the|a|that|school) *1 (bridge|viaduct|roof|cliff|cliffs|tower block|multi storey|flyover|balcony|school roof)
    (its|it is|itll be|thats) *1 the (viaduct|bridge|river|cliffs|cliff|railway|weir|quarry|roof) *4 (dawn|midnight|tomorrow|tonight|after|at @number|@plan_day)
    (tide|tides|high water|reservoir|weir|deep|quarry|river|lake|sea) *8 (cant|cannot|never learned to|never learnt to) swim
    (walk|walking|going|drive|driving) (in|out|into|up|to) *6 (not|wont|dont) *1 (be)? *1 (walking out|walk out|coming out|walk home|come home|coming back|walking back|walk back)
    (where|how) *1 (the)? (fence|rail|railing|wall|barrier) (is lowest|stops|is low|ends)
    (go|going|get|got) over (it|the fence|the rail|the wall) on (@plan_day)
    (off|jump|jumping|climb|climbing|rail|railing|edge|go|going|drive|driving|walk|walking|headed|heading|bus|train|taxi|at|to) *2 (third mainland|westgate|golden gate|beachy head|clifton|humber|forth road)
    (humber|clifton|forth road|golden gate) *6 (middle|rail|railing|edge|barrier|parapet)
    (know|chosen|picked|chose) which (tree|platform|bridge|beam|wall|rafter|stairwell|crossing|cliff|window|pier)
    (parked|stood|walked|been|sat|walk) *3 (level crossing|headland|viaduct|railway line|railway bridge|top of the gap|end of the platform) *4 (again|twice|lights off|nights|night in a row|three times|evenings running|to see)
    (slow one|fast one|express|fast ones|through train) *4 (go through|goes through|doesnt theyre)
    (ill|i will|i shall|im going to) be (on|under|in front of) the (tracks|rails|up line|down line) (for|when|at|before)
    (step out|stepping out)
    (railway|railway line|bridge|cliff|cliffs|tracks|viaduct) is *2 (minutes|minute|yards|metres) *1 (walk|away|from)
    where *1 (fence|rail|railing|wall|barrier|railings) *1 (is|are) *1 (broken|down|missing|gone|loose|cut|low)
    (then|and then|after that|after which) (the|my) (:bridge|:rope|:pill|:gun|:knife|:train|:rails|:coffin|:tower|rope|noose|gun|shotgun|exhaust|blade|overdose|hose|helium|bridge|viaduct|tracks|quarry|river|sea|well|motorway|cliffs|cliff)
    `,
  ),
  ...signals(
    { ...silent, group: 'planned.settled', role: 'settled', contexts: toldContexts },
    `
    (wont|shant|not|nobody will|no one will) *1 (be)? *1 (walking|rowing|driving|riding|swimming|sailing|drive|row|bringing|bring|walk) *1 (it|her|the ute|the car|the boat|the truck|me)? (back|home|in)
    (wont|will not|never|not) *1 (be)? (turning|turn|see|seeing|reach|make|reaching) *1 (my)? (##|thirty|forty|fifty|sixty|twenty|eighteen|nineteen|twenty one|twenty five)
    (wont|not going to|shant|nothing|nowhere|not) *2 (anywhere|need|needing|want|have|about|around) *1 (friday|saturday|sunday|monday|tuesday|wednesday|thursday|november|december|after tonight|after then|after this|after the|past the|past thursday|past friday|past sunday)
    (nothing|blank|empty) *2 (diary|calendar) *2 (past|after|from)
    no more appointments after
    (last|final) *1 (last thing|errand|shift done|payday|sky|tea|supper|swim|wages|roast|concert|festival|harvest|coffee|lap|walk|ride)
    (one more|one last) *1 (week|sunday|christmas|roast|swim|shift|pay|time|day|night|drink|tea|coffee|festival|concert|meal) *4 (then|before|after|and)
    (ill not|i wont|i will not|i shant|i shall not|not going to) *1 (see|live to see|wake to) (another|the|one more) *1 (day|morning|week|christmas|dawn|sunrise|winter|spring)
    (wont|shant|will not|ill not|shall not) be (here|around|about) (come|by|on|after|past) *1 (@plan_day|then)
    (stop|stops|stopping) (for me|myself|being ill|being a burden|hurting them)
    (free to go|i can go now|then i could go|now i can go|so i can go|i can stop too|let myself out|i can rest|i am free)
    (my mind is made up|made my mind up|ive made my mind up|i am decided|it is decided|its decided|its settled|all settled|i have decided|ive decided)
    (no reason|nothing left|nothing|nobody) *2 (to change my mind|to decide|holding me here|depending on me|left to wait for|left to sort|keeping me here)
    (kids|boys|girls|wife|family|farm|she|they|everyone|all) *2 (will be|are|is|ll be|s) *1 (alright|safe|sorted|looked after|covered|provided for|minded) then
    (weekend|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow night|sunday night) (it is|then|it has to be|is the night|is the day|is for me)
    (its|it is|so its|itll be|happening) (tonight|tomorrow|this evening)
    (todays|today is|tonights|tomorrows) the (day|night|one)
    (only|just) *1 (alive|breathing|hanging on|holding on|still here|still alive|staying|sticking around) *1 (till|until|because)
    (staying|stay|stayed|kept myself|keeping myself) alive (till|until|for)
    (picking|choosing|biding|waiting for|waiting) *1 my (moment|time|hour|chance)
    (it has to be|has to be|must be|got to be|needs to be) (before|by) (then|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)
    (when|once) *8 *3 (ill be|i will be|im|i am|i) (going too|going as well|off too|go too)
    (i have|ive got|ive|got) a plan *1 a (date|day|time|place|method)
    (@plan_day) *4 i (will|shall) (take|use|drink|swallow|inject) it
    (i|ill|im|i am|i will) *1 (go|leave|leaving|going|off) tonight
    tonight (im|i am) (off|gone|leaving)
    (friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|tonight|the #) *1 (im|i am) for
    (it has to be|it will be|itll be|its going to be|has to be) *1 (the)? *1 (@plan_day)
    (picked|chosen|decided|settled|chose|marked|circled|ringed) *1 (on)? *1 (the|a|my)? *1 (@plan_day)
    (@plan_day) *4 (im|i am|ill|i will|i shall|i) *1 (doing|do|going to do|gonna do) it
    (doing|do) (it|this) (after|once|when|before|at|by|in) *2 (@plan_day|flatmates|kids|milking|work|shift|wedding|close|house|asleep|bed|dark|service|mass|quiet)
    (do it|finish it|do the job|finish the job) *1 (properly|right|for real|for good) *1 (this time|now|tonight|tomorrow)
    (not|wont|never) *1 (be)? *1 (see|seeing) (the|this|another) *1 (week|month|year|winter|night|summer) out
    (that|thatll|that will) be (me done|me finished|me gone|me away|the end of me|the last of me|it for me|the finish of me)
    (when|once) *4 (done|finished|gone|empty|over) *1 (im|i am|so am i|so do i) *1 (done|finished|gone)?
    (on the|over|finish|ends|end) *4 (and|then)? so (do|am) i
    (no return|one way ticket|only need a single|single ticket|not need a return)
    (its|it is|all|arranged|set) *1 for (tonight|tomorrow|six oclock|midnight|friday|saturday|sunday|monday|tuesday|wednesday|thursday)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the #) circled
    all the time i (need|want)
    (wont|will not|not going to|shant) be (collecting|needing|attending|picking up|there for|here for|around for|opening|getting) *1 (my|the|any|it|them|christmas|results)
    (ill|i will) be gone (by|before) *1 (@plan_day|then|four|the time|christmas|the auctioneer)
    (know|knows|decided|worked out) how (ill|im going to|i will|i am going to) do it
    (set|picked|chosen|fixed|have) a date
    after *3 im (done|finished|off for good|out for good)
    (past talking|dont talk me round|dont need talking round|please dont talk me|no talking me)
    (i) (wont|shant|will not) be needing *1 (@plan_day|it|them|november|that)
    (@plan_day) *1 (i|ill|i will|im going to) (use|take|drink|swallow) (it|them|one|that)
    (going to|gonna|ill|i will) (use|take|drink|swallow) (it|them|one) (tonight|tomorrow|on sunday|on saturday|on friday|when they|when he|when she|after mass)
    (tablets|pills|lot|they|bowl) *1 (are|is) going down *3 (tonight|tomorrow|every last|all)
    (by|before) *2 (weekend|sunday|monday|friday|tomorrow) *2 (itll|it will|i will|ill) be (finished|done|over)
    (calm|calmer|happier|lighter|serene|peaceful|quite content|relief|sleep well|slept) *4 (since|now|because|when|that) *3 (decided|date|arranged|day|its over|settled|plan|know)
    (feel|feeling|felt|am|im) *1 (strangely|oddly|weirdly|quite|so) (calm|serene|content|okay|ok|peaceful|light)
    (set aside|earmarked|reserved|put down for) *1 (@plan_day) *1 (night|morning|evening|afternoon)?
    (dot|cross|circle|ring|star|sticker|mark|skull|x) *1 (on|round|around|through|by|against|over) *2 (#|date|day|@plan_day|nineteenth|twelfth|twentieth)
    (just|only|all i|still) *1 (need|needs|lack|lacking|waiting for|waiting on|finding|find|building up|working up|plucking up|getting up) *1 (to)? *2 (the nerve|nerve|courage|guts|right moment|right day|opportunity|house to be|house to empty|them to leave|him to leave|her to leave|everyone to leave|everyone to go|to choose when|to pick a day|to pick a time)
    (only|just|nothing but) the (deed|act|dying|jump|drop) *1 (left|remains|remaining|to do|to come|itself)
    (the deed) *2 (tonight|tomorrow|@plan_day|itself|is all|will be done|to do)
    (i|id|ive) *1 (promised|agreed|swore|told myself|promised myself|said id) *2 (wait|stay|hold on|hang on|stick around|last|stick it out) *1 (till|until)
    (nothing|nowt) *1 (left|more|else) *1 (on|in) (my|the) (list|diary|calendar)
    (ive|i have|have|had) (done|served|had) my (time|turn|go|fill|share|bit|innings)
    (thats|which is|dying is|that is|this is|it is) (for|down for|set for|booked for|left for) (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight)
    (after|from|come|as of) (@plan_day|next week|the weekend) *1 (nobody|no one|noone|you|they|everyone|she|he|mum|mam|mom) *1 (wont|will|can|has|have|needs|need|gets|get|is|are) *2 (worry|deal with|put up with|bother with|be free|look after|pay for|carry|hear from me|see me|be rid|be shot of)
    (no) *1 (more|further) use for *4 (anything|life|this world|tomorrow|money|my body|a phone|anything else)
    (im|i am|ill be|going to be) doing (it|this) (@plan_day)
    (@plan_day) *2 (ill|i will|im going to|i shall|i) (inject|light|load|swallow|drink|jab) (it|them|the lot|all of it)
    (my|the) plan is (simple|set|made|easy|ready|clear)
    (set|fixed|named|settled on|agreed on) (midnight|dawn|noon|sunrise|@plan_day) *1 (as|for) (the end|it|my end)
    (come) (@plan_day) *1 (im|ill be|i am|itll be) *1 (sorted|done|finished|gone|free)
    (wont|not|dont) *1 (have|see|need|get) *1 (a|the)? (friday|saturday|sunday|monday|tuesday|wednesday|thursday|birthday)
    (nobody|no one|noone|you|they|she|he|mum|mam|mom|dad|everyone|family|people) (wont|will|can|has|have|needs|need|gets|get|is|are)? *2 (worry|bother|deal|put up|cope|be stuck|pay|be rid|be shot|be free|look after|clean up) *2 me *2 (after|from|past|beyond) (@plan_day|this|then|the weekend)
    (know|picked|chosen|chose|found|decided|decided on|settled on|got) *1 (exactly|just)? (where im going|where ill go|where ill do it|where im doing it|where to do it|what to do with it|what to do with them|what its for|what theyre for|what comes next)
    (and|because|cos|so|but|now) i (know|have|ive got|have got|got) (when|where|the place|the time|the day|the hour|the spot|the tree|the date|a place|a spot|a date|a day|a time)
    (the|my|a) (date|day|time|hour|night|place|spot) *1 (is|s|has been)? *1 (set|fixed|chosen|decided|picked|settled|in the diary)
    (then|after that|afterwards|so|and|and then) i (can|get to|will|shall|could) *1 (finally|at last|just)? (go|die|rest|leave|be gone|be free|end it|end this|stop living|stop existing|stop hurting|stop fighting|be done|sleep)
    (then|after that|and then|so then) (its|it is|im|i am|i|ill be|itll be|itll all be|its all) *1 (over|gone|end it|done|finished|dead|free|out of here|at peace)
    (off|free|alone|to myself|home) to do it
    (thats|that is|its|this is) (where|how|when|the day|the night|the place) *1 (i die|ill die|i will die|im going to die|ill end it|i end it|i kill myself|ill do it|i do it|im doing it)
    (this|next) week is my last
    (@number|#|few) (days|hours|sleeps|nights|weeks) left (because|to live|then|until i)
    (only using|using only|wont be using|not using|wont use|wont need|thrown away|threw away|binned|tore up) *2 (out half|outward half|return half|return|return ticket|ticket home|ticket back)
    (it|it all|itll|this) (happens|happen|will happen) *1 (once|when|after|on|tonight|tomorrow|as soon as|@plan_day)
    (wont|not) be a (rehearsal|practice|practice run|dry run|trial run|drill)
    (decided|promised myself|swore|sworn|always said|vowed|always knew) *6 (never|not|wont|wouldnt) *1 (be|see|turn|reach|live to|make|get to) *1 (#|twenty|twenty five|thirty|forty|fifty|sixty|seventy|eighty|eighteen|sixteen|old)
    (inject|swallow|drink|take|use|light|load|draw up) (it|them|the lot|that) *2 (tonight|tomorrow|@plan_day|that night|same night|same day|same evening|straight away)
    (calm|at peace|relieved|lighter|relief|peaceful) *3 (now|because|since) *2 (know when|decided when|has a date|a date|an end|end in sight|all arranged|sorted)
    (i|and|so|just|now i|finally) *1 (feel|felt|am|im) *1 (calm|at peace|peaceful|serene|ready|light)
    (only|just) *1 (last|final) (bit|thing|part|step|piece) *2 (left|remains|remaining|to go)
    `,
  ),
  // Affairs put in order, by those who will not be there.
  ...signals(
    { ...silent, group: 'planned.affairs', role: 'affairs', contexts: toldContexts },
    `
    (funeral|coffin|cremation|plot|grave|headstone|wake|hymns|casket|pallbearers) *1 (is|s|are)? *1 (paid|prepaid|chosen|booked|arranged|sorted|picked)
    (moved|put|signed|transferred) *3 (in|into|over to) (her|his|their|the wifes|my sons|my daughters|the nephews) *1 name
    (signed|left|made|transferred) *1 (the farm|the house|the van|the car|everything|the lot|the flat|my flat|my house|the bungalow|the boat|the business|the cottage|our house|the apartment|my apartment) *1 (over)? to
    (cars|farms|houses|flats|farm is|car is) *1 (signed over|in her name|in his name)
    (rehomed|found homes for|gave away|found a home for) *2 (parrots|parrot|dog|cat|hens|rabbits|fish|birds|dogs|cats|horses|budgie)
    (dogs|dog|cat|cats|cows|sheep|herd|hens|horses) *2 (boarded|paid for|rehomed|sold|gone|taken care of|having a new owner)
    (dog|cat|dogs|cats|hens|rabbit) *1 (goes|go|went|are|is|s) *1 (to|with|at) *1 (my|the|a|next door|mrs|maureen)
    (nephew|niece|neighbour|sister|brother|cousin|son) *1 (is|s|has|having|gets|takes) *1 (the|my|having the|having my) *1 (dogs|dog|cat|cats|hens|car|guitars|tools|budgie|canary)
    (rent|bills|mortgage|storage|storage unit|direct debits|kennels|council tax) *2 (paid up|paid till|set till|paid to|paid through|paid for|to run till|to the end)
    (handed|passed|gave|given) *1 (in|over|on)? *1 (my|the|all)? *1 (caseload|keys|rota|log|notice|lanyard|files|sponsees|kitty|badge|radio)
    (left|given|gave|wrote|written) *2 (code|pin|pins|passwords|password|combinations) *2 (for|to|with|in|down)
    (passwords|pins|instructions|papers|folder|file|binder) *2 (are|is|in|for|s)? *2 (folder|tin|envelope|drive|drawer|desk|fridge|kitchen table|insurance|team|wife)
    (labelled|labeled|filled|cooked|made) *3 (freezer|lasagnes|lasagne|casseroles|casserole|meals|dinners)
    (library books|library fines) *1 (returned|paid|back|early)
    (returned|taken back|returning) *1 (the|my) library books
    (set up|set) *2 (direct debit|standing order|trust|account) for *1 (my|the|her|his)
    (solicitor|solicitors|executor|lawyer) *1 (has|have|done|is told) *1 (my|the|everything|it|will)?
    (insurance|life cover|policy|pension|death in service|lump sum) *3 (pays out|pay out|paid out whatever|cleared|clears|goes to her|goes through|beneficiary|folder|papers)
    changed the (beneficiary|will|policy)
    (gave|given|giving|handed) *1 (my)? notice *2 (flat|in|on|gym|job|work)
    (stopped|cancelled|rang) *2 (milk|papers|paper|window cleaner|gym|standing order|milkman|smear|cleaner)
    (paid|settled|tipped) *3 (paper boy|window cleaner|milkman|maid|back|tab|undertaker|cremation|father|priest|every rupee|my debts)
    (wrote|written|recorded|left|typed|done|posted) *3 (letters|letter|cards|card|note|notes|voice notes|list) *3 (mum|mam|dad|boys|sons|girls|daughter|son|each|nieces|kids|wife|husband|police|school|embassy|matron)
    (letters|notes|letter|note) *2 (in the post|in my locker|in my jacket|on the fridge|on the study door|in drafts|tick|done|written|are finished|is finished)
    (kids|boys|girls|children) *1 (are)? *1 (sorted|covered|provided for|minded)
    (memorialise|memorialize|memorialised|legacy contact)
    (house|flat|room) *1 (is|s)? *1 (spotless|scrubbed|immaculate)
    wills (on top|on the|in the|signed|witnessed|done)
    will is (on top|in the|signed|witnessed|done)
    (step by step|list|file|folder) *3 (passwords|policies|who to ring|for after|headed after)
    (everything|everythings|all|accounts) *1 (is|in|are|s)? *1 (squared away|perfect order|in order|accounted for|in apple pie order)
    (cattle|herd|sheep|stock|cows|beasts) *2 (sold|fed|gone|moved|go to the mart|going to the mart)
    (sold|pawned) *2 (ps5|xbox|phone|van|car|tools|bike|guitar|guitars|console)
    (cleared|cleaned|emptied) *2 (locker|desk|browser|room|flat|classroom|shed) *2 (out)?
    (shown|showed|taught|told|walked|talked) *3 (where|how|through|which|what) *4 (stopcock|boiler|fuse box|fusebox|fuses|meter|papers|policy|policies|will|deeds|accounts|vat|tax return|safe|bins|bills|passwords|mortgage|insurance|stop tap|septic tank|rent|pension|key|keys)
    (freezer|freezers|fridge|everything|boxes|drawers|albums|photos|photo albums|keys|cupboards|files|folders|meals) *1 (is|are|s|all)? (labelled|labeled|named|dated)
    (told|warned|let) *4 (theyll|they will|hell|shell|itll|they would|theyd) *1 (need|want|have to find|find|be needing) *1 (another|a new|someone else|somebody else|a replacement|cover)
    (paid) *4 (up to|till|until|through to|in advance to|ahead to) *1 (christmas|the end|new year|@plan_day|the spring|spring)
    (taken|took|removed|taking) (myself|my name) off *2 (account|mortgage|lease|tenancy|rota|deeds)
    (hens|bees|pigeons|ferrets|allotment|dog|cat|dogs|cats|tools|medals|ute|rods|horse|tractor|greenhouse|guitar|rabbit|van|car) *1 (have been|has been|is|are|have|has)? *1 (promised|signed over|left|handed over|passed on|gone) to (my|the|our|young|old|next door|a neighbour|her|him|a mate|@kin)
    (sorted|arranged|settled|fixed|promised|booked) *1 (the|my|a home for the|care for the|someone for the|homes for the) (dog|dogs|cat|cats|hens|horse|horses|budgie|rabbit|parrot|bees)
    (said|saying|made|paid) my (goodbyes|peace|apologies|respects) *2 (to|with|and)
    (apologised|apologized|made up|made it up|made amends) *1 (to|with) *1 (everyone|everybody|all) *2 (hurt|wronged|fell out|need|owed)?
    (printed|found|dug out|got out|left out|laid out|put out) *2 (birth certificate|birth certificates|deeds|policy|policies|insurance papers|insurance documents|bank statements|insurance|will|death certificate|organ donor card|donor card)
    (organ donor|donor card|donor register|body to science|left my body)
    (insurance|policy|life cover|life insurance|phone bill|council tax|mortgage|funeral plan|vet|vets|car tax|gas|electric) *1 (is|are|has been|bill)? *1 (paid up|paid|paid off|up to date|in date|sorted|cleared|settled)
    (everything|its all|it is all|all of it) *1 (is|has been)? (arranged|taken care of|seen to|organised|organized|squared away)
    paid off (the|my|all my) (car|mortgage|loan|loans|house|flat|van|debts|cards|card|credit card|overdraft)
    (handed over|handed|gave|given|shared|passed on|passed over|written down|wrote down|wrote out|signed over|left) *2 (my|all my|the|our) *1 (passwords|password|pins|logins|bank details|account details|pin|keys|codes)
    `,
  ),
  ...signals(
    { ...silent, group: 'planned.hand', role: 'hand' },
    `
    (@plan_thing) *1 (ive|i have|that i|that ive|ive been|i been) *1 (hoarded|saved|keeping|been keeping|put by|hidden|hid|didnt take|been saving|not taken|stashed|held back|kept back|set aside|squirrelled)
    (hoarded|saved|stockpiled|squirrelled away|put by|kept back|held back) *2 (@plan_thing)
    (been|have been) (stockpiling|hoarding|squirrelling) *4 (enough|tablets|pills|meds|plenty|now)?
    (stockpiled|hoarded|stashed|been saving|saving up|saved up|squirrelled away|put by) *3 (antidepressants|@medicine)
    (charcoal|coals|barbecue|bbq|hibachi) *6 (bathroom|bedroom|wardrobe|closet|en suite|box room|cupboard under)
    plan *2 (vodka|whisky|whiskey|gin|wine|rum|brandy) *4 (@pills)
    (stored|stored up|stashed|hoarded|saved|put by|got|have|keeping|lined up|and|with|plus) *1 enough *1 (@medicine|sleepers|of them|of those)
    (got|have|ive|ive got|hid|hidden|took|taken|nicked|stole|stolen|borrowed|kept) *1 (my|his|her)? (grandmas|grandpas|grandads|nans|nanas|grannys|gramps|mums|moms|mams|dads|aunts|uncles|sisters|brothers|roommates|flatmates) (oxy|oxys|opioids|percs|benzos|heart pills|heart tablets|blood pressure pills|@medicine)
    (know|looked up|worked out|read|only|just) *2 takes *3 (minutes|seconds|hours) to (lose consciousness|pass out|bleed out|bleed to death|die|drown|suffocate|black out|stop breathing)
    dose *3 (stop|kill|fell|drop|floor) *1 (an elephant|a horse|an ox|a bull|a bear)
    (toaster|hairdryer|hair dryer|fan heater) *3 (in the bath|into the bath|in the tub|in the bathtub)
    (bath|bathtub|tub) (and)? (a|the)? (toaster|hairdryer|hair dryer|fan heater)
    (stripped|bared|cut|run) the (wires|wire|flex|cable) *6 (ready|bath|touch|wrist|wrists|chest|myself|house)
    (one a night|one a day|two a night|half of them) *4 (matchbox|tin|jar|sock|drawer|box|bag)
    (rope|noose|flex|cord) *2 (long enough|strong enough|tested|checked|from bunnings|cut to length|already tied)
    (hose|hosepipe) (fits|is fitted|on the exhaust)
    (waiting period) *3 (up|over) *6 (collect|collecting|pick)
    (held on to|hung on to|kept hold of|held back|kept back|kept|saved|put by|hid) *2 (husbands|wifes|mothers|mums|dads|fathers|nans|grans|sisters|brothers|late) *2 (morphine|oramorph|insulin|tablets|pills|patches|painkillers|sleepers|medicine|fentanyl|shotgun|pistol|cartridges|revolver|service pistol)
    (got hold of|got my hands on|managed to get|sourced|tracked down|acquired|laid my hands on) (what i need|the stuff|the drug|the powder|a gun|some insulin|some morphine|the means|enough pills|enough tablets|enough insulin|enough to)
    (gun|shotgun|rifle|pistol|revolver|handgun|glock|noose|razor) *2 (loaded|oiled|cleaned|unlocked|ready) *3 (by the bed|under the bed|next to|beside|in my|on the|in the)
    (scouted|recced|sussed out|scoped out|walked up to|timed) *2 (bridge|roof|viaduct|multi storey|cliff|cliffs|crossing|platform|spot|ledge|quarry)
    (put|set|kept) *5 (@pills|sleepers) (by|aside|back)
    (gas|heater|barbecue|bbq|charcoal|exhaust) *4 tape *2 (windows|doors|gaps|vents)
    (sheet|sheets|bedsheet|blanket) *2 (torn|ripped|cut|shredded) (in|into|up in|up into) strips
    (laid by|put by|saved|hoarded|kept back|set aside) *1 (sufficient|enough|plenty) *3 (medicine|medicines|tablets|pills|insulin|morphine|digoxin)
    `,
  ),
  // When; what a farm, a parish or a ward goes by.
  ...signals(
    { ...silent, group: 'planned.time', role: 'time', contexts: { quoted: 'none' } },
    `
    (on|from|by|until|till|for) # (th|st|nd|rd)
    (the|on the|till the|until the|by the) (fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)
    (myself|kms|pills|od|ctb|overdose|bridge|roof|train|bleach|wrists|die|end it) *1 (tn|later|in a bit|l8r)
    (at|by|before|around) (exactly|about|around|roughly|half past|quarter past|quarter to) (@number|#)
    (by the time|before|when) the (sun|clock|moon|tide|bell|bells|news|alarm) *1 (is|s|comes|rises|sets|goes|hits|strikes|says|rings|turns|starts|ends)
    (once|when|as soon as|soon as) i (finish|post|drop|drink up|get off|get home|log off|clock off|sign off)
    (after|once|when|as soon as|soon as) (ive|i have) *1 (fed|finished|posted|tucked|put|walked|said|done|locked|packed|drunk|drink|had|left|sent|kissed|dropped|eaten|washed|cleaned|paid|seen|written|fed)
    (when|once|after|as soon as|soon as|until|till) (his|her|their|the|my|this) *1 (shift|class|lesson|train|bus|film|match|service|battery|phone|bottle|song|episode|work|funeral|party|wedding|hearing|course|term|candle|light) *1 (ends|end|finishes|is over|is done|dies|stops|leaves|goes|goes out|comes|starts|runs out|is empty|is gone)
    (an|one|two|three|@number|#) (hour|hours|minutes|days) from now
    (before|by) *1 (day|week|weekend|month|year|night|weekends|weeks|days|nights|months|years) *1 (out|over|done|up|through|ends)
    (once|when|after|as soon as) (ive|i have) *1 (signed|signed off|clocked|clocked off|logged off|logged out|paid|spoken|hugged|heard|watched|got off|got home|put)
    on my way (home|to work|to school|back|in)
    (by the time|before|when|once|as soon as) the (suns|sun is|sun) (up|down|out|gone)
    after my (last|next|final|first) *1 (exam|shift|class|appointment|session|lesson|lecture|visit|delivery)
    (at|around|about) *2 (in the morning|in the afternoon|this morning|this afternoon|at night)
    (when|once|as soon as|till|until|while) *2 (quiet|get off|gets off|alone|on my own|by myself)
    (before|after) (tea|dinner|supper|lunch|breakfast|bedtime|class|practice|church|the party|her birthday|his birthday|my birthday|the wedding|the holidays|visiting hours|the school run|midnight|the weekend|lights out)
    before (he|she|they|my @person|@person|anyone|anybody|everyone|mum|dad) *2 (gets|get|comes|come|wakes|wake|takes me|takes them|takes her|takes him|finds|find|can stop me|knows|notices)
    the (night|day|morning|week) (after|before|of) (my|the|her|his|our) *1 (birthday|wedding|funeral|anniversary|party|exam|results|hearing|trial|operation|christening|leaving do)
    (half term|payday|boxing day|bank holiday|first thing|new moon|before church|after church|after mass|after milking|after smoko|before practice|after the bells|when the tide turns|before the bell|after the bell)
    `,
  ),
  // Asked as of a chemist or a nurse, but about one's own end.
  ...signals(
    {
      ...silent,
      group: 'planned.asked',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { ...intentContexts, other: 'urgent' },
    },
    `
    (how many|how much|what dose|how long) *4 (tablets|pills|insulin|propranolol|amitriptyline|paracetamol|codeine|units|patches|meds|morphine) *6 (stop my heart|not wake up|never wake|kill me|id die|finish me|until i die|so i dont wake|so i die)
    (could|would|might|will) be my (way out|exit|escape from all)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'planned.taken',
      role: 'in_progress',
      tier: 'emergency',
      about: 'self',
      contexts: { ...intentContexts, other: 'urgent', before: 'watch', supposed: 'none' },
    },
    `
    (ive|i have|i|just) *1 (swallowed|taken|took|necked|downed|eaten) (two|three|four|a|#|half a|the whole) *1 (months|month|weeks|week|fortnights) (worth|supply) *4 (just now|what happens|now what|tonight|ago|this evening|all at once|together|earlier)
    `,
  ),
  // A plan in one breath: a weapon and an hour, who or what will have the last of it, a death with a date.
  ...signals(
    {
      ...silent,
      group: 'planned.said',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: plannedContexts,
    },
    `
    (@number|#|few|couple) (more)? (hours|days|sleeps|nights|weeks|minutes) *1 (left|to go|remaining)? *1 (then|and then|and|till|until) (i|im going to|ill|i will|im gonna) *1 @plan_die
    (@number|#|few|couple) (more)? (hours|days|sleeps|nights|weeks) *1 (left|to go|remaining)? *1 (then|and then) (im|ill be|i will be|im going to be) (dead|out of this life|done with life|free of this life)
    (my|the) plan *1 (is|s)? (to)? (use|get|borrow|take|load|fetch) *2 (${weapon}) *3 (@plan_day|when|once|after|while|at #|in the woods|in the shed)
    (im going to|i am going to|ill|i will|i shall|im gonna|i plan to|i mean to|i intend to|ive decided to|going to|gonna) (use|load|fetch|get|borrow|take) (my|the) *1 (@kin) *1 (${weapon}) *4 (@plan_day|when|once|after|while|at #)
    (${weapon}|insulin|morphine|syringe|vial|rope|cartridge|cartridges|bullet|bullets) *8 *8 (use|using|turn|turning) (it|one|that|this|them|the other) (on|against) (me|myself|my own head)
    (using|use|turning|turn) (it|one|that|this|them|the gun|the rifle|the shotgun|the pistol|the blade|the knife) (on|against) (myself|my own head|my own throat) *3 (@plan_day|before|when|once|after)
    (@plan_day) *1 (im|i am|ill|i will|i shall|i)? (using|use|turning|turn) (it|one|that|them) (on|against) (me|myself)
    (wont|not|never|shant|dont plan to|dont intend to|not going to|no intention of|not planning to|not planning on) *2 (leave|leaving|walk|walking|come|coming|drive|driving) *3 (house|hotel|room|car park|carpark|woods|station|court|courtroom|building|bridge|cell|place|flat|cottage|forest|beach|garage|barn|island|home|back|out|out of there|out of here|off that bridge) *1 alive
    (let|letting) (it|them|that|this|the tablets|the pills|the morphine|the insulin|the cold|the snow|the river|the tide|the water|the sea|the drink|what i have|what ive got) (see me out|see me off|finish me|finish me off|carry me off|take me under|put me under|put me out for good|do for me|do me in|end me|kill me|be the end of me|stop my heart)
    (my death|my suicide|dying|my dying|my exit|my departure|my passing|my end|killing myself|hanging myself|ending it|ending my life) *2 (is|will be|is set|is planned|is booked|is scheduled|is down|is pencilled in|is due|happens|takes place|is fixed|set|planned|booked|scheduled) *1 (for|on|at) *1 (@plan_day)
    (this time|by|come|before|after) *2 (next week|next month|tomorrow|@plan_day|then) *1 (ill|i will|i shall|youll|you will|theyll|they will) *3 (a memory|in the ground|under the ground|a statistic|ashes|in a box|six feet under|worm food|in the morgue|in the mortuary|burying me|in a coffin|pushing up daisies|in a body bag|in an urn|on a slab|identifying me|identifying my body|my pallbearers)
    (checking|check|checked|booked|booking) *1 in *6 (not|wont|never|no plan to|no intention of) *1 (be)? (check|checking|walk|walking|come|coming) out
    (bridge|viaduct|cliff|roof|flyover|multi storey|balcony|overpass|tower block) *8 (im|ill|i will|i am|i shall) *1 (going|go|stepping|step|jumping|jump|throwing myself|rolling) off (it|there|that|the top|the side|the edge)
    (driving|drive|walk|walking|heading|head|going|go|cycling|cycle|bus|train|taxi) *3 to *2 (bridge|viaduct|multi storey|roof|flyover|overpass|tower) *1 (to|and|and ill|and im going to) (jump|die|throw myself|end it|end my life|kill myself|go over|go off it|not come back)
    (driving|drive|walk|walking|heading|head|going|go|cycling|cycle|bus|train|taxi) *3 to *2 (cliff|cliffs|quarry|headland|forest|woods|river|sea|lake|reservoir|railway|railway line|tracks|canal|weir|beach|moors|barn|attic|loft) *1 (to|and|and ill|and im going to) (die|drown|drown myself|hang|hang myself|throw myself|end it|end my life|kill myself|go over the edge)
    (ordered|bought|got|found|have|made|brought|packed|stolen|nicked|borrowed|bringing|keep|kept|hid) *1 (something|stuff|things|some stuff|a rope|the rope|a blade|tablets|pills|a hose|a bag|poison|a gun|the tools|the kit) *1 to (kill myself|end myself|die|hang myself|finish myself|end my life|top myself|gas myself|kill me|finish me|shoot myself|drown myself|take my life|take my own life)
    (last|final) (thing|item|job|line) *1 (left)? on (my|the) list *3 (die|dying|myself|me|my death|rope|pills|tablets|bridge|goodbye)
    (nothing|nowt|little|only thing|one thing|all thats|all that is|last thing) (left|remains|remaining) *4 (but|except|bar|besides|than|is|apart from) *1 (to)? (die|dying|death|kill myself|killing myself|my death|hang myself|the deed|do the deed) *6 (@plan_day|when|once|after)
    (only|just|nothing but) the (deed|act|dying|jump|drop) *1 (itself)? *1 (left|remains|remaining|to do|to come|to go) *6 (@plan_day|when|once|after)
    (rope|noose|gun|shotgun|pills|tablets|blade|razor|hose|helium|charcoal|insulin|petrol) *1 (and)? *1 (bath|note|notes|door locked|letter|letters|bottle|vodka|whisky) *8 (how im going to die|how i die|how i go|how ill go|how ill do it|how im doing it)
    (dry run|practice run|practised|rehearsed|rehearsal|trial run) *8 (round|around) my neck *8 (next time|tonight|tomorrow|this time|for real|stays on)
    (in|within) (@number|#|few|couple of) *1 (hours|hrs|days|minutes|mins|weeks|sleeps) *1 (i|ill|i will|im|i shall|and i|and ill) *1 (be dead|hang myself|kill myself|end it all|end my life|overdose|drown myself|not exist|be free of this life|leave this world)
    (timed|planned|arranged|picked|chosen|worked out|chose|picking) *3 (so|for when|because|while|when) *3 (im dead|dead before|dead by|cold before|found by|no one finds|nobody finds|wont be found|found in time|wont be found in time|too late to save|nobody can save)
    (house|flat|home|place|building) *2 (empty|to myself|quiet) *6 (hang|drown|overdose|shoot myself|kill myself|end my life|take them all|take all of them|die in peace|slit my|cut my wrists)
    (will|wills|funeral|letters|notes|note|affairs|passwords) *4 (signed|paid|written|done|sorted|in order|ready|arranged) *8 (wont|not going to|dont intend to|dont plan to|no intention of) (see|seeing|be alive for|be here for|live to see|reach|make it to) *1 (the|this|another|next) (weekend|week|month|morning|birthday|spring|summer|christmas|new year|sunrise)
    (@plan_day) *1 (night|morning|evening|afternoon)? *1 (i|ill|i will|i shall|im going to|i am going to|im gonna) (cross over|sleep for good|sleep forever|go to sleep forever|go to sleep for good|close my eyes for good|close my eyes forever|meet my maker|disappear for good|slip away for good|rest forever|be free of it all|go for good|stop existing|stop breathing|stop my heart|become a memory|switch off for good|leave this life|leave this world|step off the roof|step off the edge|step off the bridge)
    (ill|i will|i shall|im going to|i am going to|im gonna|i plan to|i mean to|i intend to) *1 (cross over|meet my maker|sleep for good|sleep forever|go to sleep for good|go to sleep forever|close my eyes for good|close my eyes forever|stop existing|stop breathing|stop my heart|leave this life|leave this world|be free of it all) *2 (@plan_day)
    (suicide|killing myself|ending my life|ending it all|my death|hanging myself) *1 (is|s)? *1 (booked|in the diary|in my diary|on the calendar|on my calendar|in my calendar|in the calendar|happening|going ahead|the plan for)
    (wont|not|dont|never) *1 (wake|waking) up? *1 (@plan_day) *4 (made sure|seen to|tablets|pills|enough|saved|goodbye|thats the plan|sorry)
    (suicide|suicides) *1 (is)? *1 (in|on) (the|my) (calendar|diary|planner)
    (drink|drinks|beer|beers|whisky|vodka|courage|last orders) *3 then the (pills|tablets|rope|bridge|gun|tracks|blade|river|noose)
    (drink|beer|beers|whisky|vodka|drinks) for courage *4 (pills|tablets|rope|bridge|gun|tracks|blade|river|noose|jump|roof)
    (found|picked|know) *2 (place|spot|somewhere|bridge|building|roof) high enough *6 (jump|jumping|go off|going back|tonight|tomorrow)
    (practised|rehearsed|practised it|practiced) *1 (the noose|the chair|the knot|the jump|the drop|the stool|the rope)
    (picked|chosen|set) a day *3 (its|it is) (this one|today|tomorrow|tonight)
    (beam|branch|hook|banister|rail) *1 (would|will|to) (hold|take) (me|my weight) *4 (it will|it does|it did|it holds|tonight|tomorrow)
    (tried|tested) the (noose|rope|belt|knot) *4 (beam|branch|hook|hold|holds|weight)
    (method|way|way out|plan) *1 (is|has been|s)? *1 (decided|chosen|picked|settled|fixed|sorted|made|set|simple) *1 (train|trains|rope|pills|tablets|bridge|gun|shotgun|cliff|exhaust|overdose|drowning|hanging|jumping|insulin|river|tracks|railway|blade|helium|sea)
    (train|express|freight train|tram|lorry) *8 (ill be|be|step|stepping|jump|jumping|walk|walking|lie|lying|throw myself|its me|going) *1 (in front of|under|underneath|out in front of) (it|that|that one)
    (going to|gonna|plan to|planning to|ill|i will|im|intend to|decided to|ready to|about to) *1 (crash|swerve|veer|steer|plough|plow|ram|smash|crashing|swerving|veering|steering|ploughing|ramming) (my|the|this|dads|mums)? (car|van|bike|motorbike|truck|ute)? *1 (into|under|in front of|off|across|towards) *3 (lorry|truck|tree|wall|bridge|pylon|oncoming|oncoming traffic|hgv|river|cliff|pillar|barrier|central reservation|articulated)
    (crash|crashing|wreck|wrecking|roll|rolling|drive|driving) *1 (my|the|this)? *1 (car|van|bike|motorbike|truck|ute) *4 on purpose
    (crash|crashing|wrap|wrapping|drive|driving) *1 (my|the|this)? *1 (car|van|bike|motorbike|truck|ute) *8 (and die|to die|and be dead|so i die|to kill myself|that will kill me|and end it)
    (set|picked|fixed|chosen|chose|decided on|got|have|made|named|settled on) (the|a|my)? *1 (date|day|time|hour|night|place) *2 for (my|the) *1 (death|suicide|overdose|hanging|dying|jump|last day)
    (bridge|cliff|cliffs|rope|pills|tablets|noose|overdose|railway|tracks|viaduct|shotgun) *1 (at|on)? (@plan_day|tonight|tomorrow|midnight|dawn|after dark) *6 (thats|that is|is) (the|my) plan
    (worked out|calculated|measured|measured out|know|counted|looked up|figured out|weighed out|found out|got) *3 (dose|amount|many|much|drop|height|number|combination|mix) *3 (kill|kills|finish|finishes|end) me
    (after|once|when|as soon as|straight after) *6 (im|i am|ill be) (ending it|ending things|checking out|ending it all) *6 (pills|tablets|rope|gun|note|notes|letters|blade|noose|everything is)
    (pills|tablets|rope|gun|blade|noose|insulin) *1 (is|are|s)? *1 (ready|waiting|packed|counted|bought|hidden|loaded) *4 (im|i am|ill be|ill) (ending it|end it|doing it|do it|using it|use it)
    (im|i am|ill be|going to|gonna|ill|i will) *1 (use|using|used) *1 (it|the rope|the gun|the pills|the blade|the noose|the tablets|the insulin|dads gun) *3 (to end|to kill|to die|to finish) (it|myself|my life|things|everything|me)?
    (set aside|put aside|put by|saved|saved up|stored|stored up|stockpiled|kept back|hoarded|collected) *4 (tablets|pills|insulin|meds|medication|morphine|paracetamol) *6 (intend to die|plan to die|mean to die|going to die|ill inject|ill take|ill swallow|im taking|inject it all|inject them all|take them all|take it all|swallow them)
    (waiting|wait) *8 (then|and then|before) (im|ill|i|i will) *1 (taking|take|swallowing|swallow|using|use) (the|all the|all my|every) (pills|tablets|rope|gun|insulin|overdose|blade)
    (chosen|chose|picked|decided|settled|know|worked out) (how and when|when and how|where and when|when and where|how and where) *8 (car|garage|rope|pills|tablets|bridge|train|gun|blade|cliff|river|exhaust|alone|die|nobody)
    (gun|guns|pistol|pistols|shotgun|shotguns|rifle|rifles|rope|ropes|pills|blade|blades|hose|hosepipe) *2 (glovebox|glove box|boot|car|rucksack|bag|truck|ute|pocket) *8 (thatll be it|that will be it|thatll be that|that will be that|thatll be the end|and thats me|then nothing|no more me)
    (decided|settled|fixed|chosen|made up my mind) *1 (on|its)? *1 (@plan_day|tonight|tomorrow) *2 (pills|rope|tablets|bridge|train|gun|blade|cliff|overdose|noose|insulin|sea)
    (letters|letter|notes|note|pills|tablets|rope|gun|door|doors) *6 (it happens|its happening|itll happen|i do it|im doing it|ill do it|it will be done|it will happen) *2 (@plan_day|tonight|tomorrow|midnight|dawn|first light)
    `,
  ),
  // What hangs on another's end, a stay that is lifted, an outcome; what is left but the deed.
  ...signals(
    {
      ...silent,
      group: 'planned.condition',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { ...intentContexts, other: 'urgent' },
    },
    `
    (when|once|after|the day|as soon as) (my|the|our) (mum|mom|mam|mother|dad|father|parents|dog|dogs|cat|cats|nan|gran|wife|husband|old dog|old cat|horse|pets|pet|budgie|rabbit) *1 (dies|die|goes|go|passes|is gone|are gone|has gone|is dead|are dead|is put down|passes away|pass away|pass) *2 (im|ill|i|i will|so|then) *2 (going too|go too|go with|follow|following|right behind|not staying|not sticking around|not hanging around|not far behind|will i|join|joining|end it|ending it|kill myself|killing myself|checking out|next|out of this world)
    (if|unless) *8 (by|before|come|on) (@plan_day|then|next year|the new year|my birthday|the end of) *3 (im|ill|i will|im going to|then|i) *1 (ending it all|end it all|ending my life|end my life|killing myself|kill myself|be dead|dead|hang myself|jumping off|leaving this world|jump off|off the bridge|taking my own life|take my own life)
    (if|once|when) *8 (fail|failed|evicted|guilty|prison|sent down|deported|custody|verdict|results) *6 (i will|ill|im going to|i shall|im|i) *1 (jump off|jump from|hang myself|hanging myself|drown myself|kill myself|killing myself|end my life|ending my life|end it all|shoot myself|overdose|step off|take my life|take my own life)
    (nothing|nowt|only thing|one thing|all thats|all that is|last thing) *1 (left|remains|remaining) *4 (but|except|bar|besides|than|is|apart from) *1 (to)? (take the pills|take the tablets|swallow the pills|swallow them|pull the trigger|use the rope|use the gun|jump|step off|drink it|light it|hang|drown|die|dying|death|kill myself|killing myself|my death|hang myself|the deed|do the deed)
    (die|end my life|leave this life|leave this world|be dead) *1 on my own terms
    (planning|plan|planned|plotting|organising|organizing|arranging|preparing|preparing for|researching) *1 my (own)? (death|suicide|exit from this world|way out of this life|own end)
    (got|have|ive|theres) *1 (a|the|my) (method|means) *1 (and)? (a|the|my) (place|spot|date|day|time|note)
    (its|it is|just|only) *1 a (matter|question) of (when|time) *3 (before|until|till) i (do it|kill|end|die|hang|jump|go through)
    (got|have|ive) a plan *3 (know|knows|worked out) *1 how (id|i would|ill|im going to|i want to) *1 (do it|die|end it|kill myself)
    (ive|i have|i) *1 (chosen|decided|picked|decided on|settled on|worked out) (how and where|where and how|how and when|when and how|where and when|when and where|the how and the when|the when and the how|when where and how|how where and when)
    (go|going|head|heading|walk|walking|drive|driving|run|running) straight (to|for|up to|down to|out to) the *1 (bridge|cliff|cliffs|tracks|roof|viaduct|quarry|railway line|weir|multi storey|flyover)
    enough *1 (@armed) *1 (left|saved|here|stored|put by|hidden)? to (stop my heart|kill me|end me|end it|die|kill myself|finish me|finish it|end my life)
    `,
  ),
  // What hangs on an answer, on who comes or goes.
  ...signals(
    {
      ...silent,
      group: 'planned.unless',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: {
        negated: 'none',
        doubted: 'watch',
        other: 'urgent',
        past: 'none',
        quoted: 'none',
        now: 'emergency',
      },
    },
    `
    @if_who @answers *8 (im going to|i am going to|im gonna|ill|i will|i shall|gonna|going to|im|i am) *1 (take|taking|swallow|swallowing|neck|necking|down|downing|drink|drinking|inject|injecting|overdose on) *2 (pills|tablets|meds|capsules|insulin|overdose|paracetamol|bleach|antidepressants|sleepers|painkillers|whole bottle|whole packet|whole box|whole lot|lot of them|them all|all of them|all of these|these all)
    @if_life *8 (im going to|i am going to|im gonna|ill|i will|i shall|gonna|going to|im|i am) *1 (take|taking|swallow|swallowing|neck|necking|down|downing|drink|drinking|inject|injecting|overdose on) *2 (pills|tablets|meds|capsules|insulin|overdose|paracetamol|bleach|antidepressants|sleepers|painkillers|whole bottle|whole packet|whole box|whole lot|lot of them|them all|all of them|all of these|these all)
    @if_life *8 (im going to|i am going to|im gonna|ill|i will|i shall|gonna|going to|im|i am) (use|using|pull|pulling|load|get) *1 (this|the|my|a|that) *1 (gun|rope|noose|blade|razor|knife|shotgun|pistol|trigger|belt|hose)
    @if_who @answers *8 (im going to|i am going to|im gonna|ill|i will|i shall|gonna|going to|im|i am|ill just) (hang myself|hanging myself|drown myself|drowning myself|shoot myself|shooting myself|kill myself|killing myself|end it|ending it|end it all|ending it all|end my life|ending my life|take my life|taking my life|overdose|overdosing|slit my|slitting my|cut my throat|cut my wrists|cutting my wrists|gas myself|stab myself|set myself on fire|do it tonight|doing it tonight|done for good)
    @if_life *8 (im going to|i am going to|im gonna|ill|i will|i shall|gonna|going to|im|i am|ill just) (hang myself|hanging myself|drown myself|drowning myself|shoot myself|shooting myself|kill myself|killing myself|end it|ending it|end it all|ending it all|end my life|ending my life|take my life|taking my life|overdose|overdosing|slit my|slitting my|cut my throat|cut my wrists|cutting my wrists|gas myself|stab myself|set myself on fire|do it tonight|doing it tonight|done for good)
    @if_who @answers *8 (im going to|i am going to|im gonna|ill|i will|i shall|gonna|going to|im|i am) (jump|jumping|step|stepping|walk|walking|throw myself|throwing myself|drive|driving|go|going|lie down|lying down) (off|under|in front of|into|onto|from|over) *1 (the|a|this|that|my|oncoming)? *1 (bridge|roof|cliff|train|trains|traffic|platform|tracks|balcony|ledge|edge|building|sea|river|lake|canal|road|motorway|lorry|bus|car park|wall|tree|viaduct|railing|window|pier)
    @if_who @answers *8 (im jumping|ill jump|i will jump|im going to jump|im gonna jump|im letting go|ill let go|i will let go)
    (im going to|i am going to|im gonna|ill|i will|i shall|gonna|going to|im|i am) *1 (hang|hanging|drown|drowning|shoot|shooting|kill|killing|gas|gassing|stab|stabbing|slit|slitting|cut|end|ending|overdose|overdosing) *2 (myself|my wrists|my throat|it|it all|my life|tonight)? *2 @if_life
    @if_who @answers *8 (im going to|i am going to|im gonna|ill|i will|i shall|gonna|going to|im|i am) *1 (pull|pulling|let go|letting go|finish|finishing|cut|cutting|slit|slitting|open|opening|kick|kicking|step|stepping|drop|dropping) *2 (trigger|railing|rail|ledge|rope|bottle|pills|tablets|packet|wrists|wrist|throat|veins|arms|chair|stool|platform|bridge|edge|roof)
    // said of a place that was named before, or of the end that everything is ready for
    (bridge|cliff|cliffs|roof|tracks|line|railway|train|trains|water|river|sea|drop|viaduct|quarry|spot|crossing|platform|tower|car park|tree|woods|pier) *8 (thats|that is|this is|its|it is|and thats) (where|how) (im going to|i am going to|ill|i will|im gonna|i plan to|i want to|i intend to|i mean to) *1 (die|end it|do it|jump|end my life|kill myself|go)
    (bridge|cliff|cliffs|roof|tracks|line|railway|train|trains|water|river|sea|drop|viaduct|quarry|spot|crossing|platform|tower|car park|tree|woods|pier) *8 *1 (im going to|i am going to|ill|i will|im gonna|i plan to|i want to|i intend to|i mean to) (die|end it|jump|end my life|kill myself|hang myself) (there|from there|off it|on it|in it|under it|right there|there tonight)
    (bridge|cliff|cliffs|roof|tracks|line|railway|train|trains|timetable|water|river|sea|drop|viaduct|quarry|spot|crossing|platform|tower|car park|tree|woods|pier) *8 so *1 i (can|could|know how to) *1 (kill myself|end my life|die|jump|hang myself|end it all|drown myself|throw myself)
    (going|go|heading|im|ill be|driving|walking|cycling|headed) *1 (back)? (there|back|up there|over there|down there)? *2 (tonight|tomorrow|later|@plan_day|after dark|after work|at midnight|soon) to (end it|end it all|finish it|end my life|kill myself|jump|die|hang myself|do it)
    (on my way to|set off for|set off to|taxi to|bus to|train to|nearly at|almost at|walking to|driving to|heading to|heading for|cycling to|going to|getting to|running to|outside|arrived at|way up to|way down to|walking up to|driving up to|walking down to|driving down to) (the|a|my|that) *2 (@plan_place|station|train station|beach|beachy head|sea|lake|harbour|seafront|cliff top|clifftop|multistorey) *1 (to|and im going to|and i am going to|and ill|and im gonna|and i will|im going to|i am going to|im gonna|so i can|and there ill|and when i get there im going to) (jump|die|drown|kill myself|end my life|end it all|end it|throw myself|drown myself|hang myself|take my life|be dead)
    (on my way to|set off for|taxi to|bus to|train to|nearly at|walking to|driving to|heading to|cycling to|going to|getting to|arrived at) (the|a|my|that) *2 (@plan_place|station|train station|beach|sea|lake|harbour|clifftop) *8 (kill myself|end my life|end it all|im going to jump|im gonna jump|ill jump|want to die tonight|want to die|die there|going to die)
    (thats|that is) when (im going to|i am going to|ill|i will|im gonna|i plan to) (die|hang|kill myself|end it|end my life|jump|do it for good|take them all|overdose|drown)
    (im|i am|ill be|i will be|i shall be) (taking|swallowing|necking|downing) (all|every|the whole|the entire|all of) *3 (pills|tablets|meds|medication|paracetamol|insulin|packet|bottle|box|antidepressants|tablet|pill|lot) (@soon|@plan_day|as soon as|when|after|before|the minute|the moment|on my way)
    (im|i am|ill be|i will be|i shall be|plan to be) injecting *1 (the whole|all|all my|every|the entire|whole pen|two pens|both pens|the lot)
    how (ill|im going to|i will|im gonna|i am going to) *1 (do it|die|kill myself|end it|end my life) *2 (pills|tablets|rope|bridge|hanging|train|gun|drowning|gas|insulin|wrists|jumping|overdose|noose|blade) *2 (@soon|@plan_day|when|after|as soon as|once|and its)
    (@armed|@plan_thing|beam|branch) *8 (mean to|intend to|plan to|going to|will) use it (@soon|@plan_day)
    (be with|join|see) (him|her|them|my @person) (for|by|on|before) *8 *4 everything *1 (ready|in place|set|arranged)
    (come|came|walked|gone|climbed) down to the *1 (cutting|line|tracks|embankment) *3 (stood|standing|sat|lying|sitting) (in|on|between|by)
    (im|i am|ill be) (ending it|ending it all|ending things|ending everything) *1 (@soon|@plan_day)
    (going to|gonna|ill|i will|intend to|plan to|mean to|planning to|then|intending to|im going to) *1 (swallow|swallowing|gulp|neck) *1 (every one|every last one|every single one|every last|every pill|every tablet|every painkiller|all of them|them all|the lot|the whole lot|it all|all ##|all @number)
    (then|so|then i|ill|i will|im|i am|going to|gonna|intend to|plan to|mean to) *1 (take|taking|swallow) (every|every last|every single) *1 (@now_dose|@opioid|opioid|painkiller|opiate|one of them|pill) *8 (and go|and going|and sleep|and thats|and be gone|thats me|me gone|goodbye|and end|the end|and die|and drift off|then im gone|and be done)
    (take|taking|swallow|swallowing|drink|drinking|down|inject) (it all|them all|the lot|everything|all of it|all of them|the whole lot) *3 (dont wake|never wake|wont wake|not wake|not waking|dont come round|never come round|wont come round|dont come back)
    (@now_dose|@opioid|insulin) *8 (going to|gonna|ill|i will|plan to|mean to) *1 (use far too|use way too|use too|take far too|take way too|take too|inject far too|inject way too|inject too|inject much too|give myself far too|give myself way too|give myself too|swallow far too|swallow way too|swallow too) (much|many)
    (plan|plans|heres the plan|plan is) (is|s|are)? *1 (simple|easy|easy enough|set|ready|made|sorted|clear|this)? (all|all of|the rest of|rest of|every one of|every last one of|whats left of|what is left of|every|both) (my|the|dads|mums|nans|her|his)? *1 (@now_dose|@opioid|benzos) *8 (all at once|at once|in one go|together|tonight|alone|asleep|and sleep|and die|and a full|and the rest|and all the|plus the rest|plus all)
    (buy|get|find|buying|getting|need|fetch|load|loading) *2 (gun|pistol|shotgun|rifle|revolver|rope|blade|razor) to *1 (end it|end this|end things|end myself|end everything|finish it|finish this|finish myself|do it with|die with)
    (shut|shutting|close|closing|closed|sit|sitting|lock|lie|lying|pull) *5 (garage|door down|doors down|garage door) *4 (let|letting|leave|leaving) *1 (car|engine|motor) (run|running|on|idle|idling|going)
    (which|where|how) *4 (@plan_place) *4 (is low|is lowest|is broken|no railing|no railings|no fence|no barrier|no barriers|isnt covered|no cameras|a gap|low enough|easy to climb|get over) *6 (heading|going|off there|headed|walking|driving|going to be|ill be)
    (method|way|means|plan) *3 (place|spot|location) *4 (until|till|before|hours|house to myself)
    (worked out|decided|settled|know|chosen|picked|sorted|planned) *8 (what|how many|how much|which ones) (ill|im going to|i will|i am going to) *1 (swallow|overdose on|od on|neck)
    (straight|drive|driving|walk|walking|go|going|head|heading|run|running) *6 (to|onto|up) the *1 (bridge|footbridge|viaduct|cliff|cliffs|tracks|railway line|railway|line|roof|quarry|dam|weir|overpass|flyover|multi storey|gorge) (and|then)? (jump|jumping|jump off|go over|going over|lie down|lying down|lie on|step off|stepping off|throw myself|throwing myself|never come|not come|let go|hang)
    (hook|beam|rafter|banister|bannister|branch|joist|light fitting|pipe|doorframe|door frame|loft hatch|rope|belt) *8 (take my weight|takes my weight|hold my weight|holds my weight|bear my weight|hold me|take me|hold my full weight|took my weight|held my weight) *6 (@plan_day|tonights|tomorrows|its time|its ready)
    (knife|blade|razor|scalpel|scissors|glass|razor blade) *8 (use it|using it|put it|use them|draw it|take it) *1 (on|to|across|through) my (own)? (throat|neck|wrist|wrists|jugular|veins)
    (come back|comes back|come home|comes home|get home|gets home|wake up|walk in|open the door|return) *1 to *1 (find me|me) *1 (hanging|dead|swinging|cold|on the rope|in a noose|in a pool of blood)
    (going|walking|heading|driving) (down|out|back|straight)? to the *1 (river|sea|lake|canal|reservoir|weir|quarry|water|loch) and *1 (not getting out|not coming out|wont be getting out|wont come out|never coming out|not coming back out|wont be coming out|not coming up)
    (ill|i will|im going to|gonna|im) *1 (take|swallow|taking|swallowing) *1 (whats|everything|whatevers|all thats) in the *1 (cabinet|medicine cabinet|medicine box|bathroom cabinet|medicine drawer|medicine cupboard|pill drawer)
    (reading this|not posted|havent posted|not replied|havent replied|gone silent|gone quiet|not answered) *6 (ive jumped|i have jumped|i jumped|ive gone over|ive hanged|ive hung|im dead|ive drowned|ive done it|ive shot)
    `,
  ),
  // A thing, and that it is there; by itself everybody has tablets in a drawer.
  ...signals(
    { ...silent, group: 'planned.kit', role: 'kit', contexts: toldContexts },
    `
    (the|my|a) (note|notes|letter|letters) *1 (and)? (the|my|some) (pills|tablets|rope|noose|gun|blade|overdose|helium)
    (@plan_thing) *2 (is|are|s|was|were|wrapped|hidden|sitting|kept|safe|lives|ready|already|put)? *1 (in|under|inside|beneath|behind|beside|by|at the back of|at the bottom of|out of|on) (the|my|a|an|his|her|our|its|grandads|dads|mums) *2 (@plan_keep)
    (@plan_thing) *1 (is|are|s)? *1 (ready|hidden|waiting|sorted|packed|in place|set up|primed|drawn up|charged|out|up|oiled|clean|cleaned|sharpened|loaded|fast|cut|strong|bought|got|paid for|sorted|counted|crushed|measured|licensed|unlocked|tied|checked|put away|put by|put aside|laid by|kept back|laid out|lined up|beside me|by me|next to me|near me)
    (ive|i have|ive got|got|ill have|theres|there is|keep|kept|hid|brought|packed|bringing|packing|bought|borrowed|lent me) *1 (a|an|the|my|his|her|some|enough|plenty of|two|one|mums|dads|grandpas|full|my last|two full|good|length of|bottle of|brothers|that)? *1 (@plan_thing)
    (what|everything|all|stuff|thing|bag|packet|parcel) *1 (i need|ive bought|ive kept|i bought|i kept|im taking|for it|i want|i needed) *1 (is|are|s)? *1 (in|under|ready|upstairs|here|put by|packed|already)
    (its|it is|theyre|all|stuff|everything|everythings|got it|got it all) *2 (hid|hidden|ready|packed|laid out|wrapped) *1 (in|under|behind|inside) (the|my|a) *1 (@plan_keep)
    (purchased|bought|got|have|ordered|kept|need|packed) (the item|what is needed|everything needed|what was needed|the thing|what i need|what ill need|what it takes|enough for it|the stuff|the stuff in)
    (everything needed|all that is needed|what i need|what is needed) *3 (ready|kept|bought|arrived|here|there)
    (gun|rifle|shotgun|pistol) *1 (cabinet|safe|cupboard|room|locker|licence|license) *3 (open|unlocked|key|keys|code|combination|number|is mine)
    (gun|shotgun|firearms|firearm) (licence|license|certificate) *2 (revoked|taken|expires|runs out|withdrawn)
    (key|keys|code|combination) *2 (to|of|for) *2 (gun|rifle|cabinet|safe|drug|drugs|roof|tower|cupboard) *1 (cabinet|cupboard|safe|door)?
    roof key
    (roof|tower) (door|stair|stairs) *2 (lock|locked|open|doesnt|never|unlocked)
    (roof|balcony|window|terrace) *4 (@number|#|nine|eleven|thirteen) *1 (floors|floor|storeys|th floor)
    (@number|thirteen|eleven|nine|#) (floors|storeys|floor) *2 (i counted|up|counted)?
    (beam|rafter|rafters|hook|branch|joist|tree) *2 (holds|hold|sound|strong|would hold|will hold|checked|tested|chosen|picked)
    (chosen|picked|chose|found|know) *1 (the|which|my|a) *1 (tree|beam|wall|stairwell|overpass|platform|spot|vestry|bridge|hour|rafter|cliff|method|shirt and the tree)
    (rope|cord|sheet|belt|scarf|strap|chain|noose|flex|dupatta) *3 (beam|hook|fan|rafter|rafters|tree|stairwell|branch|barn|pipe|woods|banister|cubicle|shower room|attic|loft)
    (attic|barn|loft|woods|garage|shed|stairwell|tree|fan|beam) *3 (rope|cord|noose|chain|flex|dupatta|belt|hose)
    (whisky|vodka|wine|bottle|burgundy|gin|cava|malt|sherry) *4 (tablets|pills|sleepers|meds|blades|razor|plastic bag|belt|prescription)
    (tablets|pills|sleepers|blades|razor|capsules|morphine|plastic bag) *4 (whisky|vodka|wine|burgundy|gin|cava|malt|sherry|bath|water playlist)
    (old|late|dead|mums|dads|his|her|husbands|wifes|mothers) *1 (medicine|medicines|insulin|morphine|patches|oramorph|painkillers|tablets|pills) *2 (are|is|still|in|kept|left)
    (what|some of what|enough of what|something|enough) *1 (the)? (vet|hospice|nurse|doctor|ward|practice) *1 (left|left behind|uses|gave|keeps)
    (kept|keep|held|holding) *1 (some|one|back|something|enough|a few|them) *2 (painkillers|tablets|pills|insulin|from the vet|morphine|razors|blade|rounds|cartridges|sleepers|of what)
    (hid|hidden|hide|hiding) *2 from *1 (the)? (ward|nurses|staff|hospital|day centre|searches|search)
    (they|ward|staff|nurses|mum|she) *1 (never|didnt|dont|missed) *2 (search|searched|find|found|asked about|know about|look in|see) *4 (bag|wash bag|trainers|case|shoe|one in|under my bed|bra|teddy|coat)
    (comes|arrives|arriving|arrived|delivery|delivered|out for delivery|ordered it|parcel) *3 (thursday|friday|saturday|monday|tuesday|wednesday|tomorrow|today|between|by # |off a site|from abroad|off the internet)
    (chemist|pharmacist|pharmacy|chemists) *4 (two months|three months|full month|full three|at once|different chemists|three different|doesnt ask)
    (month|months|fortnight|week|years) of *1 (tablets|pills|extra|meds|prescriptions|sleepers)
    (cupboard|pharmacy|drugs|drug|lab|medicine) *1 (cupboard|lab)? (code|key|keys)
    (signed out|pocketed|took|take|brought home|bring home) *4 (from|out of|off) *1 (the)? (work|lab|ward|practice|surgery|trolley|theatre|drugs cupboard)
    (cannula|canula|vial|vials|ampoules|ampoule|propofol|barbiturates) *3 (home|bag|at home|drawer|case|works)
    (sharpened|sharp|knife|blade|razor|cut throat|blades) *8 (my own throat|my throat|my wrists|my own wrists)
    (bought|got|ordered|found) what (she|he) (had|took|used|did it with)
    (dose)? pump *2 (refilled|full|turned up)
    (dads|grandads|husbands|brothers|grandpas|uncles|fathers) *1 (shotgun|gun|rifle|pistol|revolver)
    (have|got|ive) *1 (it|everything) *1 (ready|hidden|set up) *1 (at home|for when|here|under|upstairs)?
    (tablets|pills|insulin|rope|ropes|noose|blade|stuff|meds) *3 in my (case|suitcase|holdall|washbag)
    (one|two|three|four) *1 (rounds|cartridges|bullets|shells)
    (suicide note|goodbye note|final note|last note)
    (blade|blades|razor|razors) *8 (bath|bathroom|lock)
    (@kin) (shotgun|rifle|pistol|revolver|air rifle|service pistol|hunting rifle|cartridges)
    (belt|scarf|cord|tie|sheet|dog lead|laces|rope|flex) (and|plus) (a|the) *2 (door|beam|hook|rail|door handle|tree|banister|bannister|pipe|radiator|branch)
    (cord|belt|sheet|blade|razor|tablets|pills|laces|rope|strip|shard) *2 (in|inside|under|behind) my (pillowcase|bra|teddy|bible|slippers|wash bag|cast|bandage|radiator|bedframe|bed frame)
    (everything|everythings|the stuff|its all|all of it|what i need) *1 (is)? (in|under|behind) (my|the) *1 (@plan_keep)
    // the place looked at, the times known, all of it ready: nothing by themselves
    (been|went|gone|walked|driven|drove|cycled|go|going) *1 (to|and|down to|up to|out to|past) *1 (look at|see|check|check out|stand on|looked at|stood on|have a look at|take a look at|measure|sit on|visit) *2 (bridge|cliff|cliffs|viaduct|roof|tracks|railway|railway line|platform|train station|crossing|quarry|pier|river|reservoir|dam|weir|car park|tower|ledge|spot|place)
    (been|went|gone|walked|driven|drove|climbed) (up|down|out|back|over)? (to|onto|on) *1 (the|a|that|my) *1 (bridge|cliff|cliffs|viaduct|roof|tracks|railway line|crossing|quarry|pier|multi storey|car park|tower) *6 (to look|to check|to see|twice|a few times|three times|last night|yesterday|how high|how deep|to make sure|high enough)
    (checked|looked up|know|worked out|got|looking up|memorised|learnt|learned|found out|wrote down|written down|googled|screenshotted) *2 (train times|train timetable|timetable|times of the trains|the tides|tide times|time the fast|time the express|time the freight|when the fast|when the express|when the freight|what time high tide|where the fence|where the barrier)
    (checked|measured|looked up|worked out|tested|looked at) *1 (how deep|how high|the depth|the height|the drop|how far down|how fast the trains) *2 (water|bridge|river|cliff|is|it)?
    (everything|everythings|its all|it is all|all of it|ive got it all|i have it all|preparations|arrangements|got everything|have everything|had everything) *2 (ready|set|in place|prepared|laid out|laid ready|set up|packed up|planned|planned out|done|made|lined up|ready to go)
    (im|i am) all set
    (bought|got|have|ordered|packed|ive) *2 (everything i need|supplies)
    (have|got|ive|bought|hidden|hid|saved|counted|picked up|ordered|stole|kept|put by|hiding|nicked|borrowed) *2 (@number|some|several|loads of|all these|enough) *1 (packets|boxes|bottles|strips|packs|tubs|packet|box|bottle|pack|sheets|blister packs|weeks worth|months worth) of *1 (@pills)
    (been|ive been|i was) (hiding|keeping|storing|hoarding|stashing|saving) *2 (@plan_thing|@pills)
    (picked up|ordered|stole|stolen|borrowed|found|nicked|hidden|hid|took|made|got hold of|got my hands on) *2 (@plan_thing)
    (flask|vial|syringe|mixture|solution|dose|drink) is (made up|mixed|drawn up|prepared)
    (poison|sodium nitrite|nitrite|nitrogen|exit bag|nembutal|barbiturates|gun|pistol|shotgun) *2 (arrives|comes|is due|due|delivered|here by|being delivered|came|arrived|turned up|turns up|lands|is coming|gets here|got here|in the post|on its way)
    (know|worked out|looked up|calculated|checked) *1 (exactly|precisely|just)? (what to take|what works|the dose|what dose|how much to take|how much it takes|how much i need|how many to take|how many it takes|how many i need|which ones to take|what will do it|what would do it)
    (taken|took|brought|bring|taking|bringing|got|smuggled|carried) *4 (home|out) from (work|the ward|the surgery|the lab|the pharmacy|the clinic|theatre|the hospital|the practice|the farm|the home)
    (taken|took|taking|stolen|stole|nicked|pinched|pocketed|lifted) *3 from (the ward|the surgery|the lab|the pharmacy|the clinic|theatre|the hospital|the practice|the drug cupboard|the drugs cupboard|the trolley|the medicine trolley)
    (stockpiling|hoarding|collecting|saving up) *1 (is|done|finished|now)
    (finished|done|stopped) (stockpiling|hoarding|collecting them|saving them)
    (practised|practise|practiced|practice|rehearsed|rehearse|rehearsing|practising|tested|rehearsal) *4 (noose|knot|edge|stepping off|drop|hanging|rope|belt|ligature|platform|beam)
    bag over *1 head
    (dug|got|took|fetched|pulled|brought|lifted) *4 (pistol|gun|shotgun|rifle|revolver|rope|noose) (out|down) of
    (gun|guns|rope|ropes|pills|tablets|shotgun|rifle|pistol|pistols) *1 (coming|comes|goes|going) with me
    (cord|rope|belt|beam|branch|hook|sheet|scarf|banister|rail|pipe|flex|tree|laces|cable|rafter|blinds) *4 (will hold me|holds me|can hold me|would hold me|hold me|takes my weight|will take my weight|take my weight|held me|held my weight|hold my weight|bears my weight|bear my weight)
    (got|have|ive) the (drugs|vials|ampoules|drug|powder|chemical|chemicals)
    (going|heading|off|straight|driving|go|head) *3 (gun shop|gun store|pawn shop|gun show|gun range|firearms dealer) *1 (for|to buy|to get) (a|the|my) *1 (gun|pistol|shotgun|rifle|revolver|handgun|glock)
    `,
  ),
  // An hour that nobody will look into, or a story that explains it.
  ...signals(
    { ...silent, group: 'planned.window', role: 'window', contexts: toldContexts },
    `
    (told|tell|telling|said to|let) *3 (him|her|them|wife|husband|hubby|mum|mam|mom|dad|boss|work|manager|staffroom|sponsor|flatmate|flatmates|everyone|buddy|lads|sister|brother|parents|friends|daughter|son|guys|neighbour|nurse|chemist|others) *2 (im|its|it is|i was|id be|ill be|ive|i had|i go|food|the same|portugal) *4 (fishing|travelling|traveling|away|working late|working|staying at|staying with|leeds|overnight|conference|course|training|hen|stag|wedding|hike|hiking|camping|climbing|cruise|holiday|leave|cold|flu|food poisoning|poisoning|chimney|tired|brothers|mums|friends|grand|fine|abroad|bali|portugal|spain|glasgow|appointment|dentist|swapping|moving)
    (she|he|they|wife|husband|hubby|bf|gf|mum|mam|dad|boss|everyone|sponsor|work|staff|flatmate|partner|people|landlord|girls|children|sister|lads) *1 (all)? (thinks|think|believes|reckons|assumes) *3 (im|its|it is|i was|i am|that|charcoal|it was|rope|for) *4 (fishing|trip|leave|holiday|working late|late|course|training|travelling|bali|barbecue|bbq|lamp|swing|space|moving|birdwatching|wedding|for my|sick|painting|asleep|sleep|visiting|away|conference|chimney|sentimental|turned a corner|better)
    (it|im|this|theres|there is|there are) *1 (isnt|is not|not|wasnt|arent|no) *1 (for)? (the)? *1 (balloons|travelling|foxes|portugal|fishing|leave|the swing|a conference|fish|glasgow|the barbecue|a wedding|no foxes|foxes)
    theres no foxes
    (conference|trip|course|wedding) (that|which) (doesnt|does not|isnt) (exist|real|happening)
    (nobody|no one|noone|none|wont|so) *1 (will|would|wont|to|expects|expect)? *1 (miss me|look for me|looks for me|expect me|be looking for me|come looking|raise the alarm|wonder where|wonders|ring me|worry) *2 (till|until|before|for|by|from)
    (buys|gives|leaves|thats) *2 (till|until|@number|#|a whole) *2 (hours|days|night|clear days|hour|monday|weekend|morning) *4 (alone|to be found|where no one|before anyone|before she|before he|before they|nobody|no one|on my own|to myself|in the house)
    (gap|hour|time) *2 (between|before|after) *2 (checks|obs|rounds|the checks|the nurse|handover|count)
    (nurse|nurses|staff|ward|they) *3 (do|does|done|checks|check|every) *2 (obs|checks|rounds|handover|count) *4 (hour|hourly|gap|then|at)
    (dont|doesnt|wont|not|didnt|isnt) *2 (spoil|ruin|spoiling|ruining|wreck|upset|spoiled) *4 (christmas|wedding|diwali|birthday|party|eid|holidays|function|harvest|day|it for|new year|easter|exams|anyones|every year)
    (hanging around|holding on|waiting|wait|stay|staying|hold out|holding out|hang on|keep going) *2 (till|until) *2 (after|his|her|the|my|our|their|payday) *4 (wedding|birthday|christmas|diwali|harvest|exams|funeral|recital|graduation|eid|silage|hay|christening|lambing|sale|pension|insurance|payday|deploys|deployed|flies|landed|operation|inquest|eurovision|carols|results)
    (after|once|when) *3 (wedding|birthday|christmas|diwali|harvest|exams|funeral|recital|graduation|silage|inquest|carols|operation|retirement do|match|final|langar|evensong|eurovision|milking|bingo|rosary|archers|dialysis) *2 (is|are|s|has)? *2 (in|over|done|finished|behind me|off|out|cleared|home)
    (not|wont|dont|before|till|until|til) *3 (hes|shes|theyre|he is|she is|they are|back|due) *2 (back|home) *1 (from|till|until|at|by)
    (hes|shes|theyre|he|she|mum|mam|mom|dad|wife|husband|hubby|bf|gf|brother|sister|missus|flatmate|kids|boys|girls|son|daughter|lads|partner|landlady|everyone|my lot) *2 (at work|on shift|at nursery|at school|at the mart|at mass|at church|at bingo|at tennis|on nights|night shift|on a night run|fishing trip|at scout camp|at her mams|at her mums|at her mothers|at his mams|at his dads|at their dads|with their dad|at the match|at the mosque|at methadone clinic|in leeds|in durban|in spain|at golf|in bed|overseas|at choir|at the gym|at dialysis|at the hospital|at the rehearsal|at football|on the stag|at training|at cubs|at hockey) *2 (till|til|until|from|at|by|tomorrow|tonight|all|over|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|so|then|and)
    (hes|shes|theyre|he|she|mum|mam|mom|dad|wife|husband|hubby|bf|gf|brother|sister|missus|flatmate|kids|boys|girls|son|daughter|lads|partner|carer|carers|cleaner|nurse|home help) *1 (wont be|isnt|arent|doesnt|dont|not|is|are|wont) *1 (back|home|come|up|out|away) *1 (till|til|until|on|at|before|wednesdays|thursdays|the)
    (wifes|husbands|hubbys|mums|mams|moms|dads|missuss|flatmates|brothers|sons|daughters|herself is|himself is) *1 (flight|shift|plane|flights) *3 (till|til|until|at|noon|@plan_day|not)
    (@kin) *1 (flies|goes|leaves|travels|takes|drives|walks|is taking) *2 (to|on|out|at|for|at|back|off|the|him|her|them) *4 (@plan_day|at @number|at #|noon|school|tuition|her mothers|his mothers|her sisters|lagos|work)
    (house|flat|place|hall|building|street|ward) *1 (empties|clears|goes quiet|will be quiet|goes to sleep|is mine|to go quiet|to go to sleep|all to myself)
    (alone|on my own|by myself) (in|at) the (house|flat|home) *2 (from|till|until|all|tonight|tomorrow|on)
    (weekend|night|evening|house|flat|afternoon) (alone|to myself|on my own|is mine)
    (empty|free) (house|flat|weekend|beach|garage)
    (cottage|cabin|hotel|caravan|lodge) *1 (is|s)? (booked|rented|paid for) *4 (alone|under|nobody|for one|on my own|one night)
    (told|tell|said|say|telling) *2 what *1 (they|she|he) *2 (want|wanted|need|needed) to hear
    weekends free
    (swapped|booked|taken|took|got) *2 (shift|leave|annual leave|day off|half day|rest days|nights) *4 (so|because|nobody|no one|wont|off|from)
    (boss|work|manager) gave me *1 (tmrw|tomorrow|the day|friday|monday) off
    (phone|landline|location) *1 (is|s|stays|will be)? *2 (at home|at home after|off the hook|unplugged|in a drawer|left behind|not coming|in the bin)
    (not bringing|leaving|left|without|no) (a|my|the)? phone *1 (at home|behind|with me)?
    (lied|lying|smiled|nodded|practised) *3 (to|on|at|and|my|them) *4 (phq|doctor|crisis team|nurse|counsellor|therapist|psychiatrist|ward|discharged|discharge|right things|form|the questions)
    (said|saying|say) *1 (all)? the right things *4 (discharged|out|let|still|got|so|bus)?
    (told|tell|telling) *2 (nurse|doctor|therapist|crisis team|psychiatrist|counsellor|support worker|keyworker|gp|them|her|him) *3 (no plans|no plan|im fine|i was fine|im safe|im grand|im better|handed) *2 (i do|i have|i lied|it isnt|im not|so)?
    (picked|chosen|timed|choosing|chose|planned it) *3 (when|while|because|since|so) *3 (away|out|at work|asleep|gone|on shift|in bed|empty)
    (nobody|no one|noone|none of them|none of the staff) *3 (checks|check|looks in|goes in|uses|walks|comes down|comes up|passes|comes past) *3 (room|platform|path|lane|road|end|floor|wing|corridor|till|until|at night|bridge|car park|track|woods)
    (handover|shift change|changeover|tea break|lights out|bed check|roll call|protected mealtime) *6 (nobody|no one|gap|checks|look|alone|minutes)
    (told|tell|telling|said|lied|smiled) *4 (fine|better|safe|no plans|okay|looking forward|happy) *4 (so|to get) *3 (discharge me|discharged|let me out|let me go|send me home|sent home|me home|leave)
    (everyone|everybody|they|people|she|he|mum|wife|husband|doctor|nurse) *3 (says|saying|say|thinks|think|reckons|noticed) *4 (cheerful|brighter|happier|better|turned a corner|organised|organized) *6 (doesnt know|dont know|dont realise|doesnt realise|no idea|if only they knew|little do they)
    (it|this|they|that|its|theyre) *1 (isnt|is not|arent|not) for *1 (a|the)? (party|camping|decorating|garden|balloons|barbecue|swing|climbing|towing|headaches|my back|washing line|fishing|washing|sleeping)
    (checks|obs|rounds|observations) *1 (are|is|every|only|come|at|theyre) *1 (hourly|two hourly|half hourly|every hour|an hour apart|once an hour|every thirty|every # minutes|an hour)
    (only|just) (need|needs|waiting for|want) it (to get|to be|to go) dark
    (need|need is for|wait for|waiting for|waiting on|waiting till|waiting until|waiting til|wait till|wait until|left is for) *1 (him|her|them|the|my|his|mum|mam|mom|dad|everyone|everybody|people|others|hubby|you all) *3 (to go home|to pack up|to clear off|to drive off|to lock up|to finish|to pass|to land|to change over|to go to bed|to leave|to go out|to be asleep|to fall asleep|to nod off|to drop off|to stop|to clear|to empty|to go quiet|to go away|to go to work|to go to church|to be out|to be in bed|goes to bed|go to bed|leaves|leave|asleep|goes out|go out|gone out|in bed|right moment|right hour|right night)
    (waiting for|waiting till|waiting until|wait for|giving it until|giving it till) (nightfall|darkness|midnight|the dark|night)
    (just|only) (have to|need to|got to|gotta) (get|make it|last|hold on|hang on|wait) (through|till|until) *1 (dinner|tea|supper|tonight|the evening|this evening|the day|breakfast|bedtime|dark|lights out|midnight)
    (@kin|roommate|flatmate|roommates|housemate|lodger) (has|have|goes to|is at|are at|will be at|be at) *2 (practice|choir|training|rehearsal|evening class|night class|band|netball|football|the gym|yoga|bell ringing) *1 (at|from|till|until|tonight|tomorrow)
    (the moment|the minute|the second|once|when|as soon as|soon as) *3 (leave|leaves|upstairs|asleep|snoring|goes to bed|go to bed|goes out|go out|gone|dark|in bed) *1 (its over|i do it|im doing it|ill do it|im gone|ill be gone|thats it|im off|im done|i go|ill be doing it)
    (nothing|nowt|all thats|all that is) left (to do|for me)? *2 (wait|waiting) (for|till|until)
    (need|want|needing|waiting for|get|got|have) *1 (an|a|one|half an|a whole|a quiet|a clear|couple of|few|two)? (hour|hours|evening|night|minutes|afternoon|hour or two) *1 (alone|to myself|on my own|undisturbed|by myself|of peace|uninterrupted|without anyone|without interruption)
    `,
  ),
  // Said plainly: the thing and what will be done with it, the day and what it is the day of, the time before and this time.
  ...signals(
    {
      ...silent,
      group: 'planned.plainly',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: plannedContexts,
    },
    `
    (@armed) *8 *8 (driving|going|heading|walking|off|cycling|headed|there|over|up|out|down|place|back|tonight|tomorrow|use it|used it) to (end it|end it all|finish it|end things|be done with it|do it|end my life|kill myself)
    (driving|going|heading|walking|off|cycling|headed|travelling|drive|go|walk|head) *1 (over|up|out|down|back|off)? (there|over|to his|to hers|to the) *3 (@plan_day|after work|after dark) to (end it|end it all|finish it|end things|kill myself|die|end my life)
    (@armed) *8 (ill|i will|i shall|im|i am|im going to|im gonna|gonna|going to|i|i mean to|i intend to|i plan to) (use|using|take|taking|swallow|swallowing|neck|necking|inject|injecting|drink|fire|load) *1 (it|them|the lot|the whole lot|them all|all of them|every one|every one of them|it all|all of it|every last one) *2 (tonight|tomorrow|midnight|dawn|@plan_day|once everyone|once they|once hes|once shes|once mum|once mom|once dad|after they|when they|when everyone|when mum|when hes|when shes|before morning|before anyone|in an hour|as soon as)
    (@armed) *8 (tonight|tomorrow|at midnight|at dawn|@plan_day) (ill|i will|i shall|im|i am|im going to|im gonna|i) *1 (use|using|take|taking|swallow|swallowing|neck|necking|inject|injecting) *1 (the lot|the whole lot|them all|all of them|every one|every one of them|it all|all of it|every last one)
    (@armed) *8 *8 (thatll be it|that will be it|thatll be that|that will be that|thats it then|its over then|then its over|then thats it|then im gone|then i go|and im gone|and im done|then im done|then im out|then no more)
    (noose|pills|tablets|razor|razors|blade|blades|helium|hosepipe|sleepers) *8 (heading|going|driving|walking|off|headed|drive|walk|go) (for|to|into|out to|up to|down to|onto) the *1 (woods|forest|moors|river|sea|cliff|cliffs|beach|reservoir|quarry|hills|lake|canal) *2 (@plan_day|after dark|when its dark|for good|and not coming back)
    (rope|noose|pills|tablets|razor|blade|gun|shotgun|rifle|hose) *8 (i|ill|i will|i shall) (go|leave|depart) (tonight|tomorrow|@plan_day)
    (planned|worked|mapped|thought|got) (it|everything|it all) *1 (out|through|planned)? *3 (bridge|rope|pills|tablets|train|noose|cliff|gun|dose|method|knot|drop|tree|beam|blade) *2 (time|day|date|place|note|letter|outfit|night|hour|dose|method|what im wearing)
    (got|have|ive|picked|chosen|set) a (date|day|time|night|place|weekend) *3 (and|plus) *1 (a|the|my) *1 (method|means|way to do it|rope|plan to end|gun)
    (@plan_day|next week) *2 i (drive|steer|crash|ride) *3 (quarry|river|wall|tree|lake|sea|harbour|lorry|canal|reservoir|dam|cliff|bridge|pylon) *2 (goodbye|full|belt|not|and|alone|for good)?
    (jump|jumping|step|stepping|walk|walking|throw myself|throwing myself|lie|lying|dive|diving|leap|leaping|fling myself|kneel) *1 (in front of|under|before|into the path of|infront of) *2 (next|last|first|fast|express|through|early|late|freight|#) *1 (train|trains|tram|bus|lorry|express|one|tube)
    (and then|then|and|after that|and after that) (im|i am|ill|i will|im going to|i am going to|im gonna) *1 (going|go|step|stepping|jump|jumping|roll|rolling|throw myself|throwing myself) (off|from|over) (the|a|this|that|my) *1 (balcony|roof|bridge|ledge|cliff|viaduct|multi storey|car park|edge|flyover|railings|rail)
    (last time|before) *4 (found me|stopped me|saved me|caught me|rescued me|interrupted|cut me down|pumped|brought me back|came home|walked in|heard me|got to me|talked me|pulled me|bottled it|chickened out|woke up|not enough|the rope broke) *8 (this time|tonight|now) *3 (nobody|no one|noone|nobodys|wont|made sure|make sure|locked|alone|away|enough|certain|double|properly|for good|higher|nothing)
    (telling|tells|tell|told|says|saying|explaining|explains|with) *3 where *1 (my body|to find my body|to find the body|my body is|my body will|theyll find my body)
    (@number|#|few) (days|hours|weeks|nights|sleeps) left (to live|alive|on earth|on this earth|of my life|of being alive) *8 (decided|chose|choice|picked|rope|pills|bridge|my own|end it|plan)
    me *1 (:bridge|:rope|:gun|:rails|:train|:knife) *1 (tonight|tomorrow|@plan_day|at midnight|later|after dark)
    (tonight|tomorrow|@plan_day) (night|morning|evening|afternoon)? *2 (i|ill|i will|im going to) *1 (walk|step|jump|lie down|throw myself) *1 (under|in front of|onto the tracks|onto the line|off the roof|off the bridge|off the cliff|out in front)
    (@armed) *8 so *1 (i|that i) (can|could|will|may|never|dont|wont)? *1 (die|end it|be dead|kill myself|wake|wake up|end my life|be gone|finish it|shoot myself|hang myself)
    (chosen|picked|chose|decided on|settled on|going for) (that|this|the) *1 (night|day|weekend|week|evening|morning|date|afternoon) *2 (because|since|as|so|cos) *4 (nobody will|no one will|noone will|nobodys|nobody is|nobody home|theres nobody|be nobody|be no one|empty|alone|asleep|at work|on my own|to myself)
    (stopped|not been|havent been|quit|instead of|only pretending to) (taking|swallowing) *8 *6 (put them by|save them|save them up|putting them by|saving them|stockpile|stockpiling|hoard them|hoarding them|put them aside|set them aside|keep them by)
    (whole|full) (shoebox|jar|tin|carrier bag|sock|biscuit tin) of (them|pills|tablets|meds|my tablets)
    (dont|do not) want to see (another|the next|a new|this|next) *2 (and)? (i wont|i will not|i shant|im not going to|wont have to)
    (something|anything|nothing|life|heaven|god) *2 (after|afterwards|other side|beyond|up there) *4 (going to|gonna|ill|about to|will) (find out|know|see) *2 (soon|tonight|tomorrow|shortly|now)
    (suicide note|my note|note|goodbye letters|goodbye letter|farewell letter|letters to say goodbye) *1 (is|are|s|have been|has been)? (written|done|finished|ready|sealed|typed) *8 (tonight|tomorrow|this evening|@plan_day)
    (wrote|written|finished|typed|sealed) *1 (my note|my suicide note|my goodbye letters|my goodbyes|my goodbye letter|a suicide note|my last letter|my last letters) *8 (tonight|tomorrow|this evening|@plan_day|once|when)
    how (im going to|ill|i will|im gonna|i am going to|i want to) (do it|go|end it|die) *4 (insulin|morphine|pills|tablets|rope|noose|gun|shotgun|rifle|train|bridge|cliff|overdose|blade|razor|exhaust|helium|river|hanging|jumping|drowning)
    (drive|driving|ride|riding) *3 off (the|a|that) *1 (pier|quay|cliff|bridge|harbour wall|dock|jetty|edge|quarry|sea wall|viaduct) *4 (@plan_day)
    (saved|saved up|put by|stashed|hoarded|stockpiled|collected) *4 (take|taking|neck|necking|swallow|swallowing|down|downing) (em all|them all|it all|the lot|all of them|all of it)
    (going|driving|walking|heading|off) *1 (to|up to|out to) the *1 (bridge|cliffs|cliff|viaduct|tracks|quarry|railway line|weir|roof) and *1 (wont|not|never|wont be) (picking|collecting|coming|driving|going|getting|walking|back|pick|collect|come)
    (im going to|i am going to|ill|i will|im gonna|i plan to|i mean to) die *3 (birthday|christmas|anniversary|@plan_day) *8 *4 (@armed)
    (want to die|wanna die|want to be dead|want it over|want out) *8 (do it|end it|doing it|ending it|finish it) *2 (@plan_day)
    (@armed) *8 *2 (alone|on my own|by myself) with (it|them)
    (rope|noose|pills|tablets|gun|blade|razor) *1 (garage|bath|barn|woods|tonight|note|attic|loft|shed) *1 (sorry|goodbye|bye)
    (one more|one last) *2 (then|and then) the (pills|rope|noose|gun|overdose|blade|razor|tracks|exhaust)
    (waiting|wait|holding on|hanging on|hang on|hold on) *8 (and then|then|after that) (the|its the|my|me and the|its me and the|im for the|just the) (pills|tablets|rope|noose|gun|shotgun|overdose|blade|razor|razors|tracks|bridge|roof|weir|insulin|hosepipe|exhaust)
    (waiting|wait|holding on|hanging on|hang on|hold on|staying) *8 (then|after that|and then) *1 (i|ill|i will|i can|im going to|im gonna|i shall) *1 (pull the trigger|jump|take them all|take all of them|take them|take the tablets|take the pills|use the rope|use it|step off|step out|drink it|inject it|swallow them|swallow it|let go|light it|hang|drown|die)
    (waiting|wait|holding on|hanging on|hang on|hold on|staying) *8 (then im|and then im|then i am|and then i am|after that im|and after that im|after that i am) @ending_self
    (till|until|til|stayed for|here for|alive for) *8 (then im|and then im|then i am|and then i am|after that im|and after that im|after that i am) @ending_self
    (till|until|til|stayed for|here for|alive for) *8 (then ill|and then ill|then i will|and then i will|after that ill|after that i will|then im going to|then i) @end_self
    (@armed|full bottle|bottle of pills|bottle of tablets|belt|knife|petrol) *6 (a plan|plan|plans|planning|intending|intend|mean|meaning) *2 (use|take|swallow|drink|inject|neck|down|light) (it|them|the lot|them all|all of them|it all|all of it|the whole lot|the whole thing) *2 (tonight|tomorrow|midnight|dawn|@plan_day|when|once|after|before|as soon as|in an hour|later|by)
    (saved|saved up|saving|bought|got|have|collected|hoarded|kept|stockpiled|hidden) *8 to (overdose|od) (on|with)?
    (practising|practicing|practised|practiced|rehearsed|rehearsing|trying|tried) *3 (belt|rope|noose|knot|chair|drop|ligature|bag|scarf|gun) *6 (for real|the real thing|not practice|no practice|stays on|not a rehearsal)
    (going|driving|travelling|traveling|flying|went|came|booked|heading|walking|moved|headed) *1 (there|here|away|out there|up there|home|back|back there) *1 to (die|kill myself|end my life|end it all|be dead|hang myself|drown|drown myself)
    (know|learned|learnt|worked out|read up on|trained in) how to (do it|die|end it|kill myself) *3 (have|got|ive|keep|with) *1 (the|my|all the|enough|a) *1 (medicine|medicines|medication|pills|tablets|drugs|insulin|morphine|rope|gun|means|drip|syringe|potassium|blades)
    (give it|in|another|just|give me) (@number|#|an|a few|couple of) (hours|hour|minutes|days) *2 i *1 (take|swallow|jump|hang|inject|shoot|step|let go) *2 (overdose|tablets|pills|lot|off|myself|out|them|insulin|bridge)
    (then|so|and|tonight|tomorrow|when) *1 i (take|swallow|inject) (the|my) overdose
    (decided|made up my mind|arranged|promised myself|planned|scheduled|chosen) to (die|drown|be dead|bleed out|bleed to death) *1 (@soon)
    @if_life *8 (i|then i|and i|home and|upstairs and) *1 (use|take|swallow|inject|drink|fetch|load|go off|go under|step off|jump off) *2 (shotgun|gun|pistol|rifle|rope|noose|pills|tablets|overdose|bridge|train|roof|cliff|insulin|bleach|razor)
    overdose (ive|i have|that ive|that i have|i) *1 (prepared|planned|measured out|counted out|saved up|laid out|saved|put together)
    (taking|take|inject|injecting|swallow|swallowing|drink|drinking|use|using) *1 (all|every|the whole|the entire|the rest) *2 (insulin|morphine|codeine|paracetamol|methadone|oramorph|diazepam|tablets|pills|tablet|pill|meds|medication) *1 (on purpose|deliberately|intentionally|at once|in one go)
    (chosen|picked|found|chose|know) (the|a|my) *1 (tree|beam|branch|bridge|rafter|hook|banister|bannister|girder|spot in the woods) *2 (bought|got|have|ordered|cut|measured|tied|brought|packed) (the|a|some|my|enough) *1 (rope|noose|cord|ligature|flex|chain|strap)
    (bought|got|have|ordered|cut|packed) (the|a|some|my|enough) *1 (rope|noose|ligature) *2 (chosen|picked|found|chose) (the|a|my) *1 (tree|beam|branch|bridge|rafter|hook|banister|bannister|girder)
    (peace|something|anything|nothing|heaven|god|somewhere better|an afterlife|whats|what is|what comes) *3 (other side|beyond|after this|after all this|up there|afterwards) *3 about to (find out|see|know|learn)
    my (own)? death (tonight|tomorrow|this evening|this weekend|on @plan_day|this week)
    who *6 (when|once|after|now) (ive|i have|i) *1 (killed|hanged|hung|shot|drowned|gassed) (myself|my self)
    (my|the|a) suicide note *1 (is|s|sits|lies|waits|waiting|left) *1 (on|in|under|by|beside|with|at|next to) (the|my|his|her|our) *1 (table|kitchen table|bed|pillow|desk|fridge|drawer|counter|side|pocket|door|dashboard|kettle|stairs|mantelpiece|bedside|keyboard|car|hall|windowsill|letterbox)
    (never|wouldnt|wont|dont) *2 dare *6 (have|got|ive got|here are|holding) (the|my|a) (@armed)
    `,
  ),
  // An hour fixed by what others do, a thing and a quiet house, what was looked up, how it will look afterwards.
  ...signals(
    {
      ...silent,
      group: 'planned.appointed',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: toldContexts,
    },
    `
    by (@plan_day|@number) *4 (wont be here|wont be around|will not be here|wont exist|not be alive|wont be alive) (anymore|any more|any longer)
    (decided|its settled|its happening|minds made up|mind is made up|made up my mind) *2 (@plan_day) *6 (where and how|how and where|know where|know how|know the way)
    (plan|plans|date|day) *3 (@plan_day) *8 (calm|calmer|calmest|peaceful|relieved|lighter|serene|at peace) *5 (i decided|i settled|i chose|i picked|ive decided|theres a date)
    (calm|calmer|calmest|peaceful|relieved|lighter|at peace) *8 (theres a date|there is a date|ive got a date|i have a date|i set a date|i decided|i chose) *4 (@plan_day) *4 (river|bridge|pills|tablets|rope|train|tracks|gun|cliff|cliffs|weir|viaduct|nobody knows|no one knows|goodbye)
    (train|one|express|freight) *6 (doesnt stop here|does not stop here|dont stop here|doesnt stop at|goes straight through|doesnt call here) *4 (thats the one|thats mine|thatll do|my train|thats my|that one will do)
    (googling|googled|checking|checked|looking up|looked up|learned|memorised|know) *3 (train|express|freight) (times|timetable|timetables) *3 (not|isnt) *3 (travelling|traveling|travel|catch|get on|going anywhere|commute)
    (found out|checked|looked up|asked|read|know) *3 (how deep|how high|tide table|tide tables|the tides|high water) *8 (never could swim|cant swim|never learned to swim|never learnt to swim|will do for me|thatll do for me|do for me)
    (found out|checked|looked up|know|measured|asked) how (deep|high) *1 the (quarry|river|weir|reservoir|bridge|lake|canal|dam|drop|cliff|viaduct|harbour|gorge) *1 is *3 (going there|going back|going up|@plan_day)
    (wont|will not|not|never) (get|have|find) *1 (better|another) (chance|opportunity|moment|time) to (end|die|kill|finish|end it|end this|hang|go through with it)
    (will|wills|letters|letter|note|insurance|papers) *8 (get up|find|work up|pluck up|screw up|need) the (nerve|courage|guts|bottle) *2 (before|while|to do it|tonight|to go through)
    (when|once|as soon as|soon as|the second|the minute|the moment|after) *6 (leaves|flies|goes|gone|asleep|out|away|home|left|settled|bed) *3 (im|i am|ill|i will|im gonna|im going to|im gonna|i mean to) *1 (ending it|end it|finish it|ending it all|hang|overdose|jump|do it with|kill)
    (when|once|soon as|the second|the minute|the moment) *1 (my|mum|mam|mom|dad|hes|shes|theyre|everyones|everyone) *4 (flies home|goes home|goes away|flies out|flies off|is asleep|are asleep|is away|goes to sleep|drives off) *4 (im gonna do it|im going to do it|ill do it|im doing it|i do it)
    (as soon as|once|when|after) *3 (exams|finals|wedding|funeral|term|semester|christmas|shift|trial|midterms) *2 (done|over|finished|out) *1 (im|i am|ill|i will) (ending it|end it|finishing it|ending it all|gone for good)
    (ive got|i have|ive|got|have) (a|the|my|his|her|dads|mums|grandads)? (belt|rope|noose|blade|blades|razor|razors|gun|shotgun|rifle|pills|tablets|insulin|cord|flex|meds|morphine) *8 (till|until|til|before) *3 (home|back|gets in|comes in|in from|wakes|returns)
    (belt|rope|noose|blade|blades|razor|razors|gun|shotgun|rifle|pills|tablets|insulin|cord|flex|meds|morphine) *3 (locked door|door that locks|lock on the door) *8 (till|until|til|before|so|yeah) *4 (home|back|in|wakes|@plan_day)
    (door that locks|locked door|single room|empty house|house to myself|place to myself) and *2 (belt|rope|noose|blade|blades|razor|razors|gun|shotgun|rifle|pills|tablets|insulin|cord|flex|meds|morphine|twelve bore|bottle of pills)
    (not going to|wont|not gonna|never going to|not) (make it to|reach|see|turn) (@number|#|my) *8 (pills|tablets|rope|gun|noose|blade|charcoal|meds) *8 (@plan_day)
    (ferry|boat|ship|plane|train) *8 (not going to|wont|not) be on it when it (docks|lands|arrives|stops|gets in|comes in|pulls in|berths)
    (halfway|somewhere past|mid channel|out at sea|past the lighthouse|before it docks|out past) *4 (im|i am|ill|i will) (getting off|stepping off|going over|going in|climbing over|jumping|get off it|step off|go over the side)
    (told|promised) *3 (see|ring|call|visit|phone) (her|him|them) (@plan_day) (i wont|but i wont|i shant) *8 *2 (see to that|pills|rope|dead|gone by|tablets|bag for)
    (cover|hide|mask|drown out|muffle) the (bang|gunshot|sound of the gun|noise of the gun|sound of the shot|noise of the shot)
    by (@plan_day|then|morning|the weekend) *1 (shell|she will|hell|he will|my wife will|my husband will|the kids will|youll|theyll) be (a widow|a widower|orphans|fatherless|motherless|free of me|rid of me|shot of me)
    (enough|plenty of) (tablets|pills|meds|paracetamol|insulin|codeine|morphine|diesel) *8 (wait|waiting|wait it out) *1 (till|until|til|for) *4 (asleep|out|in bed|gone|sleep|left|leaves|goes)
    (wait|waiting) (till|until|til|for) *5 (asleep|in bed|out|leaves|gone|empty|away|shift|work) *5 (then|and) *4 (run the engine|run the car|me and the bath|the gas|the rope|the gun|the blades|the overdose|take the lot|take them all|hang myself)
    (waiting|wait) (till|until|for) *4 (go out|leave|go to bed|go to sleep|empty|be empty|clear) *3 (gas|rope|gun|pills|tablets|charcoal) *2 (is|are)? (my way|my method|how|ready)
    (this is|its|be) my last (weekend|week|night|day|christmas|summer|month|birthday) *3 (sorted how|know how|decided how|planned how|worked out how|dont try to talk|dont talk me|dont try and|not be talked|on earth|alive)
    i (have|got|do have) a plan for (@plan_day) *2 (after|when|while|once) *4 (go|goes|leave|leaves|out|asleep|church|bed|gone|sleep|work)
    (what|everything|something|all) *1 (i need|ill need|i bought) so (i|that i) (dont|wont|never|do not|will not) (come home|come back|wake up|have to come home|have to wake)
    (peace|over|done|moor|woods|beach|hotel|motel|car|tomorrow|tonight) *4 (bottle|whisky|whiskey|vodka|gin|rum) and *1 (my|the|all my|all the|her|his|some)? (pills|tablets|painkillers|sleepers|sleeping tablets)
    (pills|tablets) *1 (vodka|whisky|whiskey|gin|bottle|rum) *1 (motel|hotel|woods|car|bath|alone) *1 (@plan_day)
    (since|died|death|anniversary|funeral|inquest|grave|buried|widower|widow|passed|twin|ashes) *8 *2 (im joining|i join|ill join|i shall join|im following|i shall follow|ill follow|i follow|ill be joining|i will join|ill be with|im going to join) (her|him|them) *2 (that day|that night|tonight|tomorrow|@plan_day|the same)
    (evening|night|day|morning|tonight|tomorrow|@plan_day) *1 (i shall|ill|i will|im going to) follow (him|her|them) with
    (i plan to|im going to|im gonna|ill|i will|i shall|plan is to) *1 (run|start|leave|sit in) the (car|engine|motor|van) *3 (garage|shed|barn|lock up|exhaust) *3 (@plan_day|while|once|when|till|until)
    (way|method|plan) *3 (wont|will not|cant|shant) (fail|go wrong) *1 (like|as|this time) *1 (last|time|before)
    (nobody|no one|noone|nothing) *8 (but|except) me and (the|a|my) (belt|rope|noose|blade|blades|razor|razors|gun|shotgun|rifle|pills|tablets|insulin|cord|flex|meds|morphine|beam)
    one way *8 *4 (lights out for me|its lights out|end of me|that is it for me|thats it for me|dont need a return|wont need a return|no luggage)
    (didnt|dont|wont|not|no) *2 (need|bother|bothered|buy|book|want) *3 (return|return ticket|way back) *6 (nobody|no one|none of them) (knows|know) (where|which)
    (when|once|as soon as|soon as|after) *3 (nurse|staff|carer|carers|warden|wife|husband|mum|mam|mom|dad|roommate|flatmate|kids|shes|hes|theyre) *8 *4 (take|taking|swallow|swallowing|neck) (the lot|them all|all of them|everything in|every one)
    (plan|it) *2 (solid|foolproof|perfect|watertight|set|ready) (no one|nobody|noone) (can|will|could) *1 (stop|find|save|interrupt) (it|me) *2 (this time|now|tonight|@plan_day)
    (id do it|ill do it|im doing it|i would do it) *8 (bottle|pills|tablets|rope|blade|gun|razor) *3 (in front of me|in my hand|next to me|beside me|in my lap|on my lap)
    (fly|flying|flight|ticket|booked) *4 (zurich|dignitas|switzerland) *8 *3 (not sick|not ill|not dying|want to be dead|want to die|end my life)
    (chosen|picked|set|fixed|decided on) (the|a|my) (date|day) *4 (@plan_day|#) *8 *4 (what is necessary|whats necessary|what i need|everything i need|the means|no one has a clue|nobody has a clue|none of them suspect|have a clue|has a clue)
    (set|picked|chosen) a date *4 (#|@plan_day) *2 (no one|nobody|noone) *4 (clue|suspects|idea)
    (picked|chosen|chose|decided on|settled on|gone for) (@plan_day|new years|new years eve) *1 (because|cos|since|as|bc|coz|cause|when) *6 (empty|alone|asleep|away|drunk|nobody|no one|be out)
    (gives|give|giving|leaves|leaving) *1 (tablets|pills|overdose|insulin|gas|charcoal|meds|poison|it|them) *1 (plenty of time|time to work|enough time|long enough to work|time enough)
    (saved|saving|kept|hoarded|put by|put aside|keeping) *8 (instead of|rather than) (taking|drinking|swallowing|using) (it|them) *8 (@plan_day)
    (boxes|packets|bottle|bottles|strips|prescription|tablets|pills) *1 (@plan_day) *6 (all of them|the lot|the whole lot|every one of them)
    (decided|date|chosen|picked|plan|calm|weekday|dentist|secret) *8 (its|itll be|it will be|it is to be|it is) the (overpass|river|railway|flyover|viaduct|cliffs|weir|train|lake|tracks|quarry|canal|reservoir|level crossing) *3 (@plan_day|early|before)
    its *1 (@plan_day|#) and its the (overpass|river|railway|flyover|viaduct|cliffs|weir|train|tracks|quarry|canal|reservoir|bridge|rope|pills|roof)
    (belt|rope|noose|blade|blades|razor|razors|gun|shotgun|rifle|pills|tablets|insulin|cord|flex|meds|morphine|river|roof|bridge|attic) *3 the (how|where) *6 the (when|how|where)
    (chosen|picked|chose) the (station|platform|crossing) *3 (train|time|@plan_day)
    (@plan_day|then) *3 (drive|driving|crash|crashing|steer|put) *2 (car|truck|van|lorry|rover|bike|motorbike|pickup|jeep) (into|off|through) *2 (reservoir|quarry|river|lake|sea|canal|lough|loch|harbour|dam|weir|wall|tree|cliff|pier|bridge)
    (im|ill|i will|i am|gonna|going to) (crashing|crash|total|totalling|wrap|wrapping) (the|my) (car|bike|van|truck) *1 (on purpose|deliberately)
    (park|parking|leave|leaving|stop|stopping) *3 (across|on) the (line|tracks|rails|railway|level crossing) *2 (and stay|and wait|and sit|tonight|@plan_day)
    (putting|lay|laying|rest|put|resting) my (head|neck) on the (line|rail|rails|track|tracks|railway)
    step (one|two|three|four|#) *2 (never wake up|dont wake up|not wake up|die|be dead|jump|hang)
    (gonna|going to|ill|i will|im|then|plan to|plan is to|i shall) *6 (do|doing|done) it with *2 (belt|rope|noose|blade|blades|razor|razors|gun|shotgun|rifle|pills|tablets|insulin|cord|flex|meds|morphine|scarf|knife)
    (be|being) dead (@plan_day|before|by) *8 (got the gear|got the stuff|have the stuff|got everything|the rope|the pills|last song)
    (lock|locking|locked) the (bathroom|bedroom|door|garage|room) *2 (at|with|and) *3 (thats it for me|thats me done|its over for me|blades|blade|razor|rope|belt|pills|gun)
    (gun|guns) *8 (leaves|left|keeps) the (cabinet|safe|case) (open|unlocked) *6 (@plan_day)
    (use|using) *1 (whats|what is) in the (gun|medicine) *1 (case|safe|cabinet|cupboard)
    (decided|going|choosing|chosen) not to (make it|go on|carry on|live|be alive|be here) *2 (longer|another|past|beyond)
    (intend|mean|plan|timed it|arranged) *1 to be found (by|on|before|quickly|in)
    (asked|told|cancelled|put off) *1 (window cleaner|cleaner|gardener|milkman|carer|neighbour|postman) *8 *8 (and see me|find me|look in and|finding me|seeing me)
    (i mean to|i plan to|i intend to|ill|i will|i shall) *1 (get to|go down to|walk down to|stop at|make for|walk to|get myself to) the *1 (railway|weir|level crossing|viaduct|cliffs|railway line|tracks|bridge) *8 (wont be getting home|wont be going back|wont be coming|wont get home|not come back|not be coming home|not go home)
    (envelopes|letters|notes|written to|wrote to) *8 *8 (go down to|walk down to|down to|go up to) the (line|tracks|railway|river|weir|cliffs|bridge|reservoir|lake|quarry)
    (taxi|bus|leave|way|lunch|dinner) *2 back (i mean|i plan|i intend|im going) to (get|go|walk) *2 (railway|line|tracks|bridge|river|weir|cliffs)
    (@plan_day) *1 (ill|i will|i shall|im going to|im gonna) *1 (walk|wade|swim|row) (into|out into) the (reservoir|quarry|river|lake|sea|canal|lough|loch|harbour|dam|weir|water|waves|surf) *4 (same shoes|clothes|not come|not coming|stones|keep going|for good|pockets|coat)
    (hold|weigh|keep|pull|drag) me (down|under) *3 (reservoir|quarry|river|lake|sea|canal|lough|loch|harbour|dam|weir|water|bottom|pond)
    (hired|rented|borrowed) *6 (exhaust|rope|gun|boat|car) *8 (wont|not|shant) be (returning|bringing|taking) (it|her|them)
    (not|dont) (planning|intending|intend|plan) (on|to) (living|being alive|be alive|live past|live to see|live beyond)
    (only|leaves only|just|but) the (deed|act|thing|doing) itself
    (use|using) the (beam|rafter|banister|bannister|hook|rafters|joist|loft hatch) *3 (when|once|after|tonight|tomorrow|while)
    (going|go) (out|up|down) to the (shed|garage|loft|attic|barn|cellar|basement|woods) *6 (set up in there|not come back in|not come back|not coming back|not be coming back|wont come back)
    (counted|counting|count) *4 (medicine|tablets|pills|cabinet|meds|capsules|paracetamol|codeine) *4 (should do|will do|thatll do|that will do)
    (putting|put|setting|keeping|saving|kept|saved) (one|a|two) *1 (capsule|tablet|pill) (aside|by|back|away) *8 *8 (ready|enough|full|@plan_day)
    (charcoal|rope|hose|helium) *6 (isnt|not|aint) for (sausages|a barbecue|burgers|the barbecue|balloons|cooking|a party|a mooring|the boat|the washing) *8 (waiting|wait|tonight|@plan_day|alone)
    (go|going|leave) the *1 way *1 (my|the|our|old)? (cat|dog|horse|dad|mum|brother|uncle|grandad|he|she) (did|went) *8 (@plan_day|bottle|pills|rope|gun|tablets)
    (agreed|decided|going|promised) *4 (take|taking|swallow) (the|our) (pills|tablets|sleepers) together
    (@plan_day) *2 when i (take|swallow|use) (the|my) *1 (tablets|pills|rope|gun|lot|overdose)
    (sorted|ready|set|paid|finished|tidied|cancelled|cleaned) *8 (@plan_day) *1 (i can|ill|i will|i get to) *1 (finally|at last)? (stop living|stop being alive|be dead|stop existing|die)
    (@plan_day|that night|then|evening) *3 *1 (thats when|that is when|which is when|when) (i stop|it ends|it all ends|im ending it|i end it|im doing it|i do it|everything stops|i finally stop)
    (rope|noose|gun|pills|tablets|cord|strap|belt|hose|charcoal) *4 (know|knows|picked|chosen|chose) which (tree|bridge|beam|branch|room|roof|cliff|lay by|layby|field|platform)
    (once|when|after|as soon as) *6 (im|ill|i will|im gonna|im going) *1 (driving|drive|walking|walk|going|go|heading|head|cycling) *1 to the (bridge|cliff|cliffs|tracks|train tracks|roof|river|viaduct|railway|weir|quarry|reservoir|level crossing) and (thats it|that is it|thats that|then nothing|done|its over|thats the end|end it|thats me)
    (driving|drive|walking|walk|going|go|heading|cycling) *1 to the (bridge|cliff|cliffs|tracks|train tracks|roof|river|viaduct|railway|weir|quarry|reservoir|level crossing) and (thats it|that is it|thats that|thats me done|its over|thats the end)
    (found out|checked|looked up|know) what time the *3 (train|express|freight|tide) *4 (without stopping|doesnt stop|goes through|comes through|fastest|highest) *8 (ill be there|be there for it|thats mine|waiting for it|cant swim)
    (if i dont|unless i) hear *5 by *2 (im|ill|i will|i am) (taking|take|swallowing|swallow|jump|jumping|doing) *1 (everything|the lot|all of them|them all|it|off)
    (taking|take|swallow|swallowing) everything in the (medicine cabinet|cabinet|medicine cupboard|drawer|pill box|dosette|dosette box|bathroom cabinet|first aid box)
    (going to|gonna|ill|i will|im going to) jump from *3 (once|when|after|tonight|tomorrow|while)
    (station|platform|tracks|bridge|cliff|line|crossing) *3 (fast line|fast train|express|doesnt stop) *6 (go there|be there|ill go|going there|tonight|tomorrow|when it gets dark|after dark|@plan_day)
    (calm|calmer|peaceful) *8 (got a date|have a date|set a date|picked a date|chosen a date) *8 (finished|over|ended|done with|saturday|sunday|friday|nobody knows)
    (set|picked|chosen|fixed) (midnight|tonight|tomorrow|@plan_day) as (the end and|my end|the last of me|my last|the day i go)
    has to be (@plan_day) *4 (while i still have|before they take|full box|pills|tablets|meds|rope)
    (tomorrow|tonight|@plan_day|this time) *2 i wont be (walking back|coming back|driving back|climbing back|turning back|walking home|driving home|coming down|coming home)
    (i have|ive) the (boat|rope|pills|tablets|anchor|chain|gun|means) *3 (no lifejacket|no life jacket|no return|and the note|and the place)
    (belt|rope|strap|noose|blade|razor|pills|tablets|gun) *1 (is|s|are)? *1 (under|in|behind|inside) (the|my) (mattress|bed|pillow|locker|teddy|drawer) *8 (gap|checks|nurse|round|obs|lights out|@plan_day)
    not going to be anywhere after (tonight|today|tomorrow|@plan_day|that|this)
    (not to get high|not for the high|not for a high) *3 (not wake up|to not wake|so i dont wake|to die|to sleep for good|never wake)
    (letter|letters|note|notes) *6 (tablets|pills|rope|gun|blade|insulin) *3 (next to|by|under|in|beside|on) (the|my) (bed|pillow|bath|lap|table|drawer|jacket) *4 (@plan_day|#|midnight|tonight)
    by then it (wont|will not) matter if they (call|ring|come|look|find)
    (enough|plenty) (morphine|insulin|pills|tablets|fentanyl|oramorph) *2 for (the two of us|both of us|us both|him and me|her and me|the pair of us)
    (enough) *1 (fentanyl|heroin|insulin|morphine|pills|tablets|gear) *3 (theres no coming back|no coming back|never wake|not wake|wont wake|to be sure|to make sure)
    (wont be|not|stopped|stopping) taking my (insulin|heart pills|warfarin|antirejection|dialysis) *3 (from tonight|from now|any more|anymore|on purpose|know exactly)
    (could go|can go|free to go|go then) *4 (gun|shotgun|rifle|rope|pills|tablets|pistol) *2 (on|in) the
    (wait|waiting) *2 (they|he|she|everyone|everybody|dad|mum|mom) *1 (go|goes|leaves|sleep|sleeps) *3 (and|then|to) (drink it|drink the|swallow it|take it all|jump|hang)
    (drink|swallow) the (thing|stuff|bottle|poison) i (bought|got|kept|have) *3 (and rest|and sleep|and die|and go|and be done)
    (tide|water|sea|current) *8 i (cant|cannot|never could|dont|couldnt) swim
    (ill|i will|im going to|gonna) do it (in|at|on|from|off|behind|under) the (woods|garage|bath|bathroom|shed|attic|loft|barn|bridge|beach|car|river|roof|park|basement|cellar|field) *8 (belt|rope|blade|gun|pills|tablets|nobody|no one|no kids|alone)
    (so do i|and so do i|so will i|so shall i|and so am i) *4 (collecting|saving|hoarding|prescriptions|pills|tablets|rope|floor|roof|bridge)
    (in the bathroom|in the bath|upstairs) and cut (deep|deeper|deep enough|properly|the right way)
    (calendar|diary|planner) *6 (nothing after|blank after|empty after|only thing on there after|last thing in it)
    (motel|hotel|cabin|airbnb) *4 (fentanyl|heroin|insulin|exit bag|pills|tablets|helium|charcoal|rope) *6 (@plan_day|no coming back|alone|goodbye|not checking out)
    (motel|hotel|cabin|airbnb) *2 (@plan_day) *3 (fentanyl|heroin|insulin|exit bag|pills|tablets|helium|charcoal|rope)
    (nobody|no one|noone) *1 (will|ll) (look for|miss|find|check on|ring) me *8 *6 (itll be over|itll be done|ill be dead|ill be gone by then|it will be over)
    by the time they (do|notice|find out|realise|look|check|get back) *1 (itll be over|itll be done|ill be dead|it will be over|it will be done)
    its happening *1 (in|at|on|from) the (garage|shed|loft|bath|woods|attic|bridge|roof|car|barn)
    (@plan_place|building|tower|tall building|high building|library|car park) *8 *8 (and|then|past|at|when|@number) i jump
    (@plan_day) *1 (im|i|ill|i am) *1 (take|taking|swallow|swallowing|neck|necking) *1 (the|my) (@pills) all (of them|@number|ninety|eighty|seventy|##)
    (long enough|plenty of time|enough time|time enough|ample time) *1 to (die|bleed out|bleed to death|drown|hang myself|kill myself)
    (antifreeze|bleach|weedkiller|rat poison|pesticide|drain cleaner|paraquat|screenwash|white spirit|caustic soda|slug pellets|chloroform) *8 *8 (im|i am|ill|i will|im going to|im gonna|gonna) (drinking|drink|swallow|swallowing|down|downing|neck|necking|swig) (it|the lot|all of it|the whole)
    (sleeps|days|nights|hours|weeks) (to go|left|more|away) (then|and then) *1 (bridge|cliff|cliffs|rope|pills|tracks|viaduct|quarry|weir|tablets|gun|noose|railway|sea|river)
    (appointment|date) with (it|them) *1 (on)? (@plan_day)
    (wont be needing them|wont need them|wont be needing any) *4 (arranged|planned|settled) *6 (lighter|calm|calmer|at peace|peaceful)
    (three|two|few|#) more (sleeps|days|nights) and then (im dead|im gone|i die|i stop|no more i have|no more pain|no more me)
    i have the (rope|gun|pills|means|blade|method) *1 i have the (spot|place|tree|means|courage|nerve)
    i have the means and *2 (stopped being scared|not scared|stopped being afraid|no longer afraid|the nerve|tonight)
    (picked|chosen|chose|set|decided on|settled on|fixed|fixed on|named|got|ive) (the|a|my) *1 (date|day|night|time|hour|evening) *4 (note|notes|letters|goodbye letter|suicide note|goodbye note|goodbyes|letter to mum|letter to mom|letter to my @person) *2 (written|done|sealed|finished|ready|desk|signed|posted|typed)
    (note|notes|letters|letter|goodbye letter|suicide note|goodbyes) *2 (written|done|sealed|finished|ready|signed) *2 (date|day|night|hour) *2 (picked|set|chosen|decided|fixed|settled|marked)
    (bullet|bullets|revolver|pistol|gun|razor|rope|noose) *8 (tonight|tomorrow) *1 (seems|feels|is) right
    (made|making|got) plans not to be (here|alive|around) *1 (after|by|come|past)
    (take|taking) the (pistol|shotgun|gun|rifle|rope) (out|up|down) *6 (be done with it|finish it|get it done)
    (set myself a date|set a date for myself|given myself a date|gave myself a date)
    (tablets|pills|capsules) *2 (crushed|counted|laid out|lined up) *8 (ill take them|i will take them|i shall take them|theyre going down) *1 (once|when|after|tonight|tomorrow|at)
    do it in the (bath|garage|shed|woods|loft|barn|bathroom) *1 with *2 (knife|stanley knife|razor|blade|blades|belt|rope|gun)
    i have the *1 (rifle|shotgun|rope|pills|noose|pistol|tablets) and (tomorrow|tonight|tomorrows|a quiet|an empty)
    (counts|count|checks|check) my (tablets|pills|meds) but *4 (hiding place|not the ones|hidden|sockful|shoe)
    (ill|i will|i shall|im going to) use the (pistol|shotgun|gun|revolver|rifle|rope) (in|on|tonight|there|up|out|when|tomorrow)
    (nothing|nobody) (is|left)? stopping me *4 with the (pills|rope|gun|blade|tablets|belt)
    i do its the (pills|rope|bridge|gun|tablets|river|roof|train)
    (revolver|gun|pistol|rope|pills|blade|noose) *1 in (my|the) (backpack|bag|rucksack|coat|car|boot|trunk) and i (leave|go|head|drive|walk)
    (then|and) *1 hang myself (before|while|when|once|tonight|tomorrow|in|from)
    (bridge|cliff|river|sea|roof) and i wont be (walking|coming|driving|climbing|getting) (back|home|off|down)
    (stash|pile|collection) *1 (big|large) enough now *4 (waiting|pills|tablets|do it|to go|end)
    waiting (for|till|until) *8 before i take (these|them all|the lot|all of these|them)
    by then the (pills|tablets|overdose|insulin|gas) will have (done|worked|kicked|finished)
    (exhaust hose|hose|hosepipe) *4 (trunk|boot|car) *4 (driving|drive|tonight|asleep)
    thats my (window|chance|moment) to (die|end it|kill myself|hang|jump)
    (doing it|do it|going) after (prom|graduation|the wedding|christmas|the birthday|exams) *1 (because|bc|so) *6 (ruin|spoil|ruining|spoiling)
    (decided|planning|plan|going|gonna) to do it on *1 (@plan_day|anniversary) *3 (nobody|no one|alone|empty|asleep|away)
    (written|wrote|finished) *1 (letters|notes|note) and *1 (chosen|picked|set|chose|fixed) (the|my|a) (day|date|night)
    (anniversary|death|funeral|birthday) *5 (be mine too|be mine as well|mine too|my last day too|mine from now on)
    (thats when|is when) the (tide|water|river) *1 (high|highest|in|deepest) *4 (nobody|no one|alone)
    (pills|tablets|sleepers) and (whisky|vodka|gin|whiskey|rum) *3 (feel fine|at peace|im ready|calm|decided|no regrets)
    (mean|plan|intend|planning|expect) *1 to be dead (by|before|on|when)
    (use|using) the (thing|one) from the gun *1 (safe|cabinet|case)
    my (pocket|bag|cup|drink|glass|flask) has the (rat poison|poison|pesticide|weedkiller|paraquat|cyanide|pills|blade|razor)
    (driving|walking|going|heading) to the (gorge|cliffs|cliff|bridge|viaduct|quarry|reservoir|weir|dam|roof) (when|once|while) *6 (rehearsal|asleep|church|in bed|gone|work|mass|away|sleeping)
    (going|go|im) off the (sea wall|pier|roof|cliff|bridge|balcony|car park|tower|viaduct) (tonight|tomorrow|when|before|after|once|@plan_day)
    (funeral home|morgue|undertakers|mortuary) *4 (tonight|tomorrow|@plan_day) *4 (spare room|alone|rope|pills|bath|bed)
    (wait|waiting) for the *2 (train|express|lights|lorry|freight) *6 (then its mine|thats mine|step in|step out|ones mine|is mine)
    (swallowing|taking) them at the (beach|grave|river|cemetery|hotel|motel|lake)
    `,
  ),
  // A day and a way that are fixed, what is done when others are gone, what was bought for it.
  ...signals(
    {
      ...silent,
      group: 'planned.spoken',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: plannedContexts,
    },
    `
    (picked|chosen|chose|decided on|decided|settled on|settled|worked out|sorted|sorted out|fixed|fixed on|planned|know|got) *1 @how_when
    (a time and a place|a place and a time|a place a time|a day and a place|a date and a place) *2 the (stuff|pills|rope|tablets|gun|means|method|things|gear) *2 (to do it|to die|to end it|to kill)
    @mind_made *2 @happens_then
    (appointment|date) with *1 (death|suicide|my own death|the reaper|the grim reaper|the noose|a noose|the rope|a rope|my gun|the gun|a gun|the shotgun|a bullet|the tracks|the train tracks|the river|the bridge|the cliff|the cliffs|the viaduct|the blade|the pills)
    (appointment|date) with it (tonight|this afternoon|this evening|today|tomorrow|later)
    (bought|buy|got|ordered|stole|stolen|nicked|saved|borrowed|picked up|have|saving|kept|collected|found) *4 (@armed) *1 (to do it with|to use on myself|to finish the job|to finish myself|to kill myself|to die with|to end it)
    (blades|blade|razor|razors|tablets|pills|hairdryer|toaster) *8 bath *6 (not get out|not getting out|wont get out|wont be getting out|not be getting out|never get out|never getting out|not coming out)
    @give_until *4 *8 (reason to stay alive|reason to stay on this|reason to live|reason not to die|reason not to kill|reasons to stay alive|reasons to live|reason to be alive|reason not to end)
    @give_until *6 *2 (im killing|ill kill|kill myself|killing myself|im ending it|ill end it|end my life|ending my life|taking the pills|take the pills|taking the tablets|taking all|using the gun|use the gun|using the rope|use the rope|off the bridge|hang myself|hanging myself|i die|im dead|ill be dead|i jump|im jumping|overdose|overdosing)
    (wont|shant|not going to|will not|shall not|ill not) *1 (be alive|live to see) *6 (seen to that|seen to it|made sure of that|made certain|its all arranged|its arranged|got a plan|have a plan|taken care of that)
    (wont|shant|not going to|will not|shall not|ill not) *1 be here *6 (seen to that|made sure of that|made certain of that|taken care of that)
    (gun|guns|shotgun|shotguns|rifle|rifles|pistol|pistols|revolver|revolvers|rope|ropes|noose) *2 (cleaned|loaded|oiled|ready|tied|waiting) *4 (wont be|shant be|not going to be|will not be|wont live|shant live) *1 (here|around|alive|about|with you|on)
    (@armed) *2 (cleaned|loaded|oiled|tied|ready) *3 (letters|notes|note|letter) *1 (are|is)? (stamped|posted|written|sealed|done|signed|ready|on)
    (hold|possess|have|retain|keep) the means *6 (the hour|settled upon|the day|the date|this evening|tonight|tomorrow|decided when)
    (i propose to|my intention to|i am minded to|i am determined to|i have resolved to|i am resolved to|i have determined to) *1 (take my own life|take my life|depart this|bring my life|end my days|end my life|put an end to|quit this|take my leave|do away with myself|die)
    (@intend_to) *1 (quit this world|quit this life|depart this life|depart this world|bring my life to a close|draw my life to a close|put an end to my days|end my time on earth|take my leave of this world|take my leave of life|take my leave of the world)
    @intend_to *1 @end_self (once the|once my|once they|once everyone|once i|as soon as|the moment|the minute|by means of|with my|with the|after they|after everyone|before they|before anyone|before the week)
    (picked|chosen|chose|know|looked up|found|waiting for) *2 train *8 (doesnt stop|does not stop|goes straight through|comes straight through|isnt stopping|doesnt slow|straight through|not a stopping|freight)
    (doesnt|does not|dont) stop (at our|at my|here|at this) *4 (ill be there for it|be there for it|ill be waiting for it|ill be there in the morning|ill be there tomorrow|neither will i)
    (nurse|vet|paramedic|doctor|anaesthetist|pharmacist|pharmacy|medic|chemist|hospital) *4 (wont get it wrong|wont get this wrong|know what will kill me|know exactly what will kill|know how much will kill|know how much it takes to|how much it takes to die|wont mess it up|wont botch)
    (keys|key|code) *1 (to|for) the *1 (drugs|drug|medicine|medication|controlled drugs) (cupboard|trolley|room|cabinet|safe|fridge) *8 (wont get it wrong|wont miss|know the dose|know how much|wont wake|be over)
    (going to|gonna|will|ill|shall|im) (use|using) (the|my|a) *1 (cord|belt|rope|sheet|laces|flex|scarf|tie|lead) *1 (from|off|round|on|of) *2 (dressing gown|curtain|curtains|blind|blinds|hoodie|bed|window|door|banister|bathroom|beam|bannister|rail)
    (as soon as|soon as|once|when|the minute|the moment|after|tonight|tomorrow) *8 (going to|gonna|ill|im|i will|i shall) (use|using) (the|my|a) (cord|belt|rope|noose|gun|shotgun|pistol|razor|blade|blades|ligature|sheet|sheets|bedsheet|laces|shoelaces)
    (buy|buying|get|getting|pick up|picking up) *2 (more|another|extra) (boxes|packets|packs|box|packet|bottle) *6 (take|taking|swallow|swallowing) (the lot|them all|all of them|everything|all of it)
    (this|the|my) (bottle|bottles) *2 (finished|empty|gone|done) *3 (having|taking|swallowing|have|take) the (pills|tablets)
    going over the (side|edge|rail) *1 with *3 (anchor|chain|weights|stones|bricks|weight)
    know which (bridge|cliff|roof|building|car park|viaduct|platform|tree) *6 (gets me there|takes me there|how to get there|how ill get there|how to get up|which bus|what bus)
    (one way|single) *1 (taxi|ticket|cab|uber|bus|ride|lift)? to *1 (the)? *1 (cliffs|cliff|bridge|quarry|beachy head|viaduct|suspension bridge|golden gate)
    (everything is|everythings|its all|all is) ready (in|at|under|up|down) *2 (shed|garage|loft|attic|barn|woods|bathroom|car|cellar|basement) *4 (have to wait|need to wait|waiting|got to wait|just wait)
    (with|got|have|bought|packed|taking|bring|bringing) (a|my|the)? (bottle|litre|half bottle) of *1 (@mix_drink|scotch|bourbon|malt) and *1 (all|every|enough|loads|a load|the rest|leftover|whole) *3 (morphine|pills|tablets|codeine|painkillers|insulin|diazepam|sleepers|oxycodone|fentanyl|paracetamol)
    (date|day|hour|time|place) is (set|fixed|chosen|settled|picked) *3 (means|method|pills|tablets|rope|gun|poison|noose) *2 (purchased|bought|ready|got|here|prepared|in hand|waiting)
    (want to die|wanna die|going to die|ending it|end my life|kill myself|killing myself) *3 i know *1 (when|where and when|how and when|when and where|when and how|the day|the date|the time)
    (take|taking|swallow|drink) the (pills|tablets|sleeping tablets|morphine|poison|insulin) *3 mind is *1 made up
    (ferry|boat|ship|deck|cruise) *8 *2 (over i go|over the side i go|i go over|going over the rail|going over the side|go overboard|im jumping|ill jump)
    (need|waiting for|wait for|want|wish|hoping for|soon as) *4 (to leave|to go|to sleep|fall asleep|go out|to bed|leaves|goes out|is asleep) *6 so i can (jump|hang myself|die|kill myself|end it|overdose|take them all|take the pills|take the lot|shoot myself|get it over with|do it in peace)
    (given|gave|giving|give) (myself|it|life|things|them) *1 (one more|another|a|one|two|three|six) (week|month|day|year|days|weeks|months) *8 *8 (loaded|rope|pills|tablets|revolver|noose|the bridge|blade|kill myself|killing myself|end it|ending it)
    (thinks|think|believes|reckon|told) *2 (im|i am|ill be) (going|away|camping|fishing|staying|visiting|off|at|on|out) *8 *3 (a rope|the rope|my rope|noose|helium|hosepipe|morphine|the pills|tablets|razor|razors|the gun|shotgun)
    (spend|spending) (it|that|tomorrow|the day|my day off|my birthday|the weekend|tonight) *1 (dying|killing myself|ending my life|ending it)
    (going|throwing myself|stepping|go|walking) under (the|a) *1 (express|freight|intercity|lorry|next train|first train|last train|fast train)
    (made a pact|got a pact|have a pact|suicide pact|weve agreed|we have agreed|we agreed) *8 (tonight|tomorrow|@plan_day|at #|midnight) *6 (pills|tablets|rope|train|jump|die|gun|overdose|go together)
    i know the dose *2 (i have|ive got|i hold|got) the (dose|drugs|drug|means|amount|stuff)
    (only|just) (staying alive|alive|living|holding on|hanging on) (till|until) *3 (goes|dies|passes|is gone|has gone|is put down) *6 (tomorrow|tonight|@plan_day|then me|then its me|then i)
    (picked|chose|chosen) (today|tonight|tomorrow|@plan_day) *8 *4 before i (jump|die|end it|hang|go for good)
    (days|hours|sleeps|nights) *1 (left|to go)? (till|until|til) (im|i am|ill be) *1 (free forever|free for good|dead|at peace forever|free of this life)
    (police|coroner|officers) will have *3 my (parents|mum|mam|mom|dad|wife|husband|family|sister|brother)
    (@pills|co codamol|cocodamol|@medicine) *4 bottle of *1 (@mix_drink) *3 (hotel|motel|travelodge|premier inn|lay by|woods)
    (@medicine|@armed) *8 *4 ill be dead (by|before|in)
    (ive got|i have|got|ive) the (method|means|way) *1 (ive got|i have|got|and|ive) the (day|date|time|place)
    (ive got|i have|got|ive) the (day|date|time|place) *1 (ive got|i have|got|and|ive) the (method|means|way to do it)
    `,
  ),
  // A room for one night, and how it will be left.
  ...signals(
    { ...silent, group: 'planned.room', role: 'unseen', contexts: toldContexts },
    `
    (booked|booking|rented|reserved|paid for|hired|taken|checked into|checked in to|check into|checking into|checking in to) *4 (room|hotel|motel|cabin|cottage|caravan|airbnb|lodge|travelodge)
    (booked|booking|rented|reserved|paid for|hired|got|have|ive|checked into|checked in to) *3 (hotel|hotel room|motel|motel room|travelodge|premier inn|holiday inn|airbnb|bnb|b and b|cabin|lodge|guesthouse|guest house|holiday let|cottage|caravan|chalet|inn)
    `,
  ),
  ...signals(
    { ...silent, group: 'planned.checkout', role: 'finality', contexts: { quoted: 'none' } },
    `
    (not|wont|dont|shant|never|no) *4 (check out|checking out|check back out|leave alive|leaving alive|leave it alive|leaving it alive|walk out of it|walk out of there)
    `,
  ),
  // A plan and what it is made of, each part in many words: the list, the place that is left for, the thing that will be used.
  ...signals(
    {
      ...silent,
      group: 'planned.parts',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: partsContexts,
    },
    `
    (my|the) (train|train line|bridge|tree|cliff|roof|platform|crossing|method|how|means|rope|gun|beam|drop|trees|bridges|cliffs|roofs|methods|trains|place|places|spot|spots) *2 (picked|picked out|chosen|decided|decided on|settled|sorted|fixed|set) *1 (my|the|so is the|so is my|and so is the|so are the) *1 (time|times|day|days|date|hour|night|evening|when)
    (ive|i have|i) *1 (picked|chosen|settled on|decided on|found) (my|the|a) *1 (train|bridge|tree|cliff|roof|platform|crossing|viaduct|beam|drop) *3 (time|day|date|hour|night|when)
    (@armed) *8 (know|picked|chosen|chose|decided on|settled on) (which|the|a|my) *1 (tree|bridge|beam|branch|roof|cliff|lay by|layby|platform|spot|day|date|night|crossing|woods)
    (@armed) *8 (day|date|night|spot|place|tree|bridge|beam) *1 (picked|chosen|set|decided|fixed|picked out|settled)
    (@hoarded) *4 (@pills|@medicine|medicine) *8 (take it all|take them all|take the lot|take the whole lot|take all of it|take all of them|take everything|swallow everything|swallow the lot|swallow them all|swallow it all|taking them all|taking it all|taking the lot|taking everything|take all at once|take them at once|take every one|take every last one|all at once|all in one go|in one go)
    (@hoarded) *4 (@pills|@medicine|medicine) *8 (intend to use|mean to use|plan to use|going to use|ill use|i will use|im using|intend to take|mean to take|plan to take) (it|them) *4 (@plan_day|once|when|after|as soon as)
    (set|picked|chose|chosen|decided on|settled on|fixed|circled|booked|marked) *1 (date|day) *8 *2 (suicide|to die|be dead|kill myself|killing myself|end my life|ending my life|take my life|take my own life|end it all)
    (date|day) *1 (is|was|s)? *1 (set|picked|chosen|fixed|settled) *8 (suicide|to die|be dead|kill myself|killing myself|end my life|ending my life|take my life|take my own life|end it all)
    (stones|rocks|bricks|weights|chains|anchor|dumbbells|lead) *8 (so i sink|so that i sink|to sink me|make me sink|to weigh me down|weigh me down|keep me under|keep me down|hold me under|hold me down|pull me under|pull me down|drag me down|drag me under|wont float|dont float|so ill sink)
    (river|sea|canal|loch|lough|lake|weir|reservoir|pier|quarry|estuary) *2 (ive|i have|i|theres|there are|and|with|got|filled) *4 (stones|rocks|bricks|weights) *2 (in|into) my (coat|pockets|pocket|jacket|rucksack|backpack|bag|hood|parka|clothes)
    (river|sea|canal|loch|lough|lake|weir|reservoir|pier|quarry|estuary) *4 (my pockets are|pockets|coat|rucksack|backpack) *2 (full of|filled with|weighted with|heavy with|of) (stones|rocks|bricks|pebbles|gravel|lead)
    (swim|swimming|wade|wading|walk|walking|row|rowing|paddle|paddling|float|floating|drift|drifting) *3 (until|till|til) *1 (i|my arms|my legs|the water|it|the cold|the sea) *1 (drown|drowns|go under|cant swim|cant move|cant any more|give out|give up|stop|gets me|takes me|take me|covers me|closes over|sink|cant feel|cant see the shore)
    (swim|swimming|wade|wading|walk|walking) *2 (out|in|into the sea|into the lake|into the river|into the water) *4 (let the sea|let the water|let it|let the river|let the waves|let the tide|let the current) (take me|have me|carry me off|swallow me|finish me)
    (swim|swimming|wade|wading) *1 (out|off) *2 (as far as i can|far as i can|far out|past the buoys|into the dark|to the horizon) *2 (stop|sink|drown|not turn back|not come back|not turn round|let go|wont turn back|wont be coming back|never come back)
    (wade|wading|swim|swimming|walk|walking) (out|in|into the sea|into the lake|into the river|into the water|into the loch) and *1 (not turn|not turning|never turn|never turning|not stop|not stopping|keep going|wont turn|wont be turning|not come back|not coming back|wont be coming back|never come back|never coming back)
    (sit|sitting|sat|be|im|parking|park|parked|lock|locking|shut|shutting|stay|staying|wait|go) *2 (in|inside) the (garage|shed|barn) with the *1 (engine|motor|exhaust|car) *1 (running|on|going|idling|left on|ticking over)
    (going to|gonna|ill|i will|plan to|tonight i) *1 (sit|lie|fall asleep|go to sleep|stay|lock myself|shut myself) (in|inside) *1 (car|van|truck) with the (engine|motor|exhaust) *1 (running|on|going|left on)
    (garage|car|van) with *1 (a|the) (hose|hosepipe|pipe|vacuum hose|tube) *1 (from|on|off|attached to|run from|taped to|through) *1 (exhaust|window|tailpipe)
    (garage|car|shed|tent|caravan) *3 (door|doors|windows|vents|gaps) *1 (shut|closed|sealed|taped|taped up|down|locked) *2 (until its over|till its over|until i stop|until im dead|until i die|not coming out|not come out|never coming out|wont come out|wont be coming out|going to sleep for good|going to sleep forever|never wake|not wake|wont wake)
    (train|express|freight|intercity|goods train|#|doesnt stop here|doesnt stop) *8 *4 (be|im|lie|lying|stand|standing|waiting|kneel) *1 (on the tracks|on the track|on the line|on the line when it|on the rails|in front of it|under it|under its wheels|between the rails|across the track|across the tracks|across the rails|across the line|in its path|in its way)
    (plan|intend|mean|going|planning|intending|meaning) (to be|on being) *1 (on|across|between|under) the (tracks|train tracks|rails|railway line|railway|train line|train|wheels)
    (gun|pistol|shotgun|rifle|revolver|noose|handgun|glock|razor|rope|guns|pistols|shotguns|rifles|revolvers|ropes) *8 (tonight|tomorrow|@plan_day|after|then) *3 (im using|ill use|i use|i will use|im going to use|gonna use|i shall use|i get to use) (it|that|the thing)
    (hotel|motel|travelodge|premier inn|airbnb|bnb|cabin|lodge|guesthouse|room|cottage|caravan) *8 *2 (cleaner|cleaners|maid|housekeeping|chambermaid|landlady|owner|manager|night porter|someone else|somebody else|they) *1 (will find me|ll find me|can find me|finds me|to find me|will have to find me|have to check me out|will find my body|will find a body|can find my body)
    (crossing|bridge|viaduct|railway|railway line|tracks|river|cliffs|canal|reservoir|weir|quarry|flyover|overpass) *2 (on|along|near|by) (my|the|our) (way|route|road|walk|path) (home|back|to work|to school|from work|from school) *3 (wont|not|never|shant|as far as im|far as ill) *2 (going home|make it home|making it home|get home|getting home|come home|coming home|go home|reach home|going|go|going back|arriving|walking past|driving past|crossing it|going past)
    (pass|walk past|walk by|go past|go by|drive past|cross|cycle past|walk over|drive over|go over) *1 (level crossing|crossing|bridge|viaduct|railway|railway line|tracks|river|cliffs|canal|reservoir|weir|quarry|flyover|overpass) *6 (not|wont be|never|wont|not going to|as far as) *1 (im going|ill go|ill get|going home|making it home|getting home|get home|make it home|come home|coming home|go home|walking past|driving past|going past|walking by)
    @future_me (drive|driving|ride|riding|steer|steering|crash|crashing|aim|aiming|put|putting|run|running) *1 (car|my car|the car|truck|my truck|van|the van|lorry|the lorry|motorbike|my motorbike|bike|my bike|jeep|ute|pickup|it|myself|straight) *1 (off|into|in|over|under|head on into|head first into|straight into|straight off|in front of) *3 (cliff|cliffs|coast road|cliff road|edge|wall|tree|bridge|viaduct|reservoir|quarry|river|lake|sea|canal|loch|harbour|pier|lorry|truck|train|oncoming|traffic|pylon|lamppost|central reservation|ravine|gorge|dam|pillar)
    @future_me (drive|driving|ride|riding|steer|crash|crashing) *1 (off|into|over|under|head on into|straight into|straight off|headlong into) *2 (cliff|cliffs|coast road|edge|wall|tree|viaduct|reservoir|quarry|lorry|oncoming|ravine|gorge) *1 (tonight|tomorrow|on purpose|deliberately|at full speed|@plan_day|flat out|foot down)
    (driving|drive|ride|riding) *3 (with)? *1 (no belt on|no seat belt|no seatbelt|seatbelt off|belt off|belt undone|without a belt|without a seatbelt|no helmet) *6 (wall|tree|lorry|cliff|bridge|river|oncoming|pillar|pier|truck)
    (wall|tree|lorry|cliff|bridge|river|oncoming|pillar|pier|truck) *2 (at full speed|flat out|at ##|foot to the floor|foot down|at a hundred) *2 (no belt|no seat belt|no seatbelt|seatbelt off|belt off|without a belt|without a seatbelt)
    (my|my own) (ending|exit|departure) *1 (is|s|has been|will be|is to be) *1 (planned|scheduled|set|arranged|booked|booked in|down|fixed|pencilled in|timed|happening|due|marked|diarised|in the diary|on the calendar) *1 (for|on|in|at|as)
    (intend to|plan to|mean to|going to|want to|will|ill|gonna|shall) die (with|by|from|of|on|using) (it|them|this|that|these|those) *4 (@plan_day|after|when|once|before|in|at)
    (put|putting) myself (to sleep|down|under|to sleep for good) *2 (tonight|tomorrow|@plan_day|after|for good|forever|like|when|once|the way)
    (train|bus|coach|ticket|single|taxi|lift|flight|driving|drive|travelling|ferry) *1 to *1 (beachy head|golden gate|humber bridge|cliffs|gorge|suspension bridge|clifton|severn bridge|forth bridge|erskine bridge|viaduct|quarry|bridge|headland|dam) *6 (one way|wont be coming|wont be back|not coming|dont need a return|no return|only need a single|only bought a single|bought a single|got a single|a single ticket|no ticket back|not using the return|no need for a return|and it ends there|it ends there|im going over|going to jump|not for the view)
    (put|putting) myself to sleep
    (wont|shant|not going to|will not) be waking *1 (up)? (from my|from it|from that|from this one|ever|ever again|afterwards)
    (use|using|inject|injecting|turn|turning) *2 (potassium|propofol|insulin|fentanyl|morphine|drugs|vial|vials|syringe|stuff|gun|knife|blade|ketamine|pentobarbital) *4 on myself
    (roll it|roll over|dive|dive in|go under|sink|go down) and *1 (stay|staying|not come|never come) *1 (under|down|up)
    (close|shut|seal|sealed|tape|taped|block|blocked|towel) *8 (turn it on|turn the gas on|gas on|turn on the gas|turn on the heater|charcoal lit|light the charcoal|light the barbecue|light the coals) *2 (sleep|go to sleep|lie down|close my eyes|wait|die|breathe|that is it|thats it|tonight)
    (towel|tape) *2 (under|round|around|over) *1 (it|door|doors|window|windows|vents|gap) *4 (charcoal|gas|coals|helium|exhaust|barbecue|bbq)
    (tie|tied|tying|strap|strapped|strapping|chain|chained|chaining) *2 (anchor|weight|weights|stone|stones|brick|bricks|kettlebell|dumbbell|dumbbells|rock|rocks|breeze block) (to|round|around) (my|me) *1 (leg|legs|ankle|ankles|waist|feet|foot|neck|body|belt)
    (going|driving|walking|heading|headed|cycling|off) *1 (there|back there|up there) *6 to (jump|hang myself|die|drown|end it|kill myself|step off|shoot myself)
    (driving|drive|ride|riding|going to go|turn|turning) *1 (wrong way|against the traffic|against traffic) *2 (motorway|highway|freeway|dual carriageway|autobahn|interstate|slip road|bypass)
    (ill be|i will be|i shall be) *1 (on|across|under|lying on|standing on) the *1 (tracks|train tracks|rails|railway line|railway tracks)
    (agreed|agree|decided|promised|pact|planned) *8 same (pills|rope|gun|tablets|bridge) *1 same (time|night|day|moment|hour)
    (sleeps|days|nights|hours) (then|and then) *1 (bridge|cliff|rope|pills|tracks|viaduct|quarry|weir|tablets|gun|noose|railway|train)
    @intend_to *1 @end_self *4 (at|by|before) the end of (the|this|my|our) (month|week|year|term|day|summer|season|shift|fortnight|lease)
    @intend_to *1 @end_self *4 (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this weekend|midnight|next week|my birthday|christmas eve|new years eve|eid|diwali|ramadan|the anniversary|the # th|the # st)
    (scheduled|booked|arranged|timed|planned) (my|my own) (suicide|death|overdose|hanging) *1 (for|on|at)
    (my life|it all|everything|it|life) (ends|stops|is over|finishes|will end|will be over|comes to an end) *1 (on|at|in)? (@plan_day) *2 (for me|i hope|at last|anniversary|night)
    i know the (place|spot) *1 i know the (time|day|date) *3 (@plan_day)
    (everything|all|what|stuff|things) (i need|ill need|im going to need|i require|is needed) *8 (@know_how)
    (waiting|wait|need|needs|only) *8 (then ill|then i will|then im going to|so i can|so that i can|before i|and then i|then i|and then i will|and then im going to|and then ill|after that i will|after that ill|and after that i) @end_self
    (i will|ill|i shall|i plan to|i intend to|i mean to|chosen to|ive decided to|i have decided to|i want to) die *1 (on|at|in|this|next)? (@plan_day)
    (last day of my life|last day alive|final day alive|final day of my life|day i die|day i will die|date of my death|deadline for dying|day of my death|date i die|date to die|day to die|my last day on earth|my expiry date|my death date) *1 (is|will be|shall be|is going to be|has to be|its)? *1 (@plan_day)
    (i know|ive decided|ive chosen|ive worked out|ive picked|ive got|i have) *1 (how|the how|what with|the method|which train|which bridge|which roof|which platform|which tree) (and)? (i know|ive decided|ive chosen|i have|ive picked|the) *1 (where|when|the time|the place|which crossing|which platform|which spot|which bridge|which line|the day|the date|the hour)
    (i know|ive decided|ive chosen|ive picked|i have) *1 (where|the place|the spot|which train|which bridge) (and)? (i know|ive decided|ive chosen|i have|ive picked) *1 (how|what with|the method|what ill use|what im using)
    how *1 (pills|rope|gun|train|overdose|hanging|drowning|blade|jumping|bridge|insulin) *1 where
    (knife|blade|blades|razor|gun|rope|tank|bag|vodka|bleach|pills|tablets|meds|insulin|morphine|noose|hose|petrol|shotgun|rifle|belt) *6 (to use on myself|to use on me|to die with|to end my life with|to end it with|to kill myself with|so that i never wake up|so i never wake up|so i dont wake up|to put me to sleep for good|to finish me off)
    (revolver|pistol|shotgun|rifle|gun|handgun|glock) *8 (wont|not|never) *1 be (handing|giving|bringing) (it|them) (back|in|over)
    (i dont|i wont|im not going to|i will not|ill not|i shant|i am not going to) *1 (turn the wheel|steer away|steer out of|stop at the edge|step back this time|stop at the barrier)
    (wall|bend|bridge support|bridge pillar|pillar|support|barrier|lorry|tree|cliff|edge|train) *8 (not going to|wont|dont|will not|not) *1 (brake|braking|touch the brakes|touch the brake|turn the wheel|steer|swerve|slow down)
    (cyanide|poison|pesticide|weedkiller|paraquat|nitrite|antifreeze|nembutal|bleach|arsenic|strychnine|barbiturates|drain cleaner) *8 (ill be taking|im taking|ill take|ill drink|im drinking|ill swallow|i will take|i will drink|i drink|i take|im going to take|im going to drink|ill be drinking) (it|them|that|the lot)
    (go|going|get|up) *3 (floor|storey|roof|balcony|landing) and *1 (out of|out|over|off|through) *1 (the|a)? (window|edge|railing|railings|rail|balcony|side|parapet|top)
    (patches|patch) *6 (put|putting|stick|sticking|wear|wearing) (them all|all of them|every one|the lot|all three|all four) *1 on
    (ill be|i will be|i shall be|and be) *1 (under|beneath) the *1 (train|express|wheels|water|ice|surface|lorry|bus|#)
    (ill be|i will be|i shall be) *1 at the bottom of *2 (quarry|cliff|cliffs|river|lake|canal|reservoir|gorge|sea|stairwell|building|tower|bridge|loch|harbour)
    (gun|shotgun|rifle|pistol|revolver|rope|noose|knife|blade) *8 *4 (its for me|is for me|theyre for me|meant for me|it was for me)
    (leaving|leave|going|off|setting off|driving off) *6 (tonight|tomorrow|@plan_day|at midnight|at dawn) *6 (nobody will see me again|no one will see me again|noone will see me again|you wont see me again|they wont see me again|nobody will ever see me again|never be seen again)
    (in|get in|getting in|into|lie in) the bath with *1 (the|a|my)? *1 (blade|blades|razor|razors|razor blade|knife|stanley knife|scalpel|toaster|hairdryer)
    (bag|plastic bag) over *1 (head|face) *8 (tank|cylinder|gas|helium|tape|hose|pills|tablets|vodka)
    (helium|powder|rope|kit|canister|cylinder|i ordered|my order|package|parcel|delivery|nitrogen|nitrite|poison|salts|pills|tablets) *8 (then|after that|and then|so then|the day|same night|same day) *1 (its over|it will be over|itll be over|itll all be over|im gone|ill be gone|i end it|i can end it|i can die|i can go|i can finally die|i can finally go|i can at last go|i can stop living|i can finally stop living|i get to die|i can rest|i can finally rest|i can leave|i can be gone|im free|i die|im out of here|ill be dead|im dead|i do it|i use it|ill do it)
    (helium|powder|kit|canister|cylinder|i ordered|my order|package|parcel|delivery|nitrogen|nitrite|poison|salts) *8 (ill use it|im using it|i use it|i will use it|use it) *1 (the same|that same|that|same) (night|day|evening|hour)
    (helium|nitrogen|nitrite|poison|exit bag|i ordered|powder) *8 (need|needs|want) (an|one|a) *1 (hour|night|evening|afternoon|morning) *1 (alone|to myself|on my own|by myself|undisturbed)
    know what the (cliffs|cliff|bridge|rope|pills|tracks|gun|tablets|beam|knots|hose) *1 (is|are|s|re) for
    (set|setting) *1 (fire|light) to *3 (with me in it|with me inside|with myself in it|with myself inside|while im in it|while im inside|and myself|with me in there|with me still in)
    (burn|burning|torch|torching|blow up|blowing up) *2 (house|car|flat|shed|van|place|caravan|barn|garage|bedroom|tent) *2 (with me in it|with me inside|with myself in it|with myself inside|while im in it|while im inside|and myself|with me in there|with me still in)
    (burn|burning|torch|torching) *1 (down)? myself *2 (outside|in|at|on|and|when|tonight|tomorrow|@plan_day|after|in front)
    (set|setting) *1 (fire|light) to myself *3 (outside|in|at|on|and|when|tonight|tomorrow|@plan_day|after|in front)
    (do it|doing it|ill go|going to go|itll be|it will be|im going|finish it) *1 (same way|same way as|way|like|just as|same as|just like|exactly as|exactly like) my *1 (@kin|best friend|friend|mate|dad|mum) *4 same (garage|bridge|rope|tree|gun|room|spot|place|shed|barn|line|station|cliff|river|beam|belt|pills|date|day|way)
    (harbour|canal|pier|river|docks|dock|sea|lake|reservoir|weir|bridge|loch|quay|estuary|dam) and *2 (going in|going under|go in|go under|jumping in|jump in|let it take me|going to let it take me|let myself fall|letting myself fall|letting myself go|fall in|throw myself in|throwing myself in|in i go|step off|walk in|not coming out|not come out)
    (going in|go in|going under|jumping in|jump in|walk in|walking in) *2 i (cant|cannot|never learned to|never learnt to|dont|never could) swim
    (leave|leaving|set off|setting off|walk|walking|drive|driving|cycle|cycling|off|heading|head|going|go|getting) *1 (for|to|up to|out to|down to|up) the *1 (gorge|bridge|cliffs|cliff|viaduct|multi storey|quarry|roof|rooftop|tracks|railway|railway line|weir|reservoir|dam|headland|tower|flyover|overpass|level crossing|ravine|top floor) *8 (wont be back|wont be coming|not coming back|not coming home|not coming down|will not return|wont return|shant be back|shant return|never coming back|one way|wont be walking|not walking back|not be back|not planning to come back|dont plan to come back|not planning on coming back|no way back|and i jump|and jump|then i jump|to end it|to jump|and over|and off)
    @long_for *8 (have|got|get|buy|theres|therell be|there is|there will be|afford|ill have|be|need|put by) *1 (enough|what i need|all i need|everything i need|plenty) *2 (@die_by)
    (all worked out|it all out|all decided|all planned|planned it all|decided it all|its settled|the whole thing out) *2 (garage|shed|loft|attic|woods|bath|spare room|lay by|barn|field|@crossed) *1 (the car|the rope|a rope|the noose|the pills|the tablets|the hose|the gun) (@plan_day)
    (@crossed) *4 (@plan_day) *6 (and then no more|then no more|then its finished|then it is finished|then nothing|then peace|then im finished|then thats me)
    (me|midnight|dawn|tonight) *1 the (@crossed) *2 (bye|goodbye|sorry|no note|no notes|no letter|no goodbyes)
    (room|hotel|suite|flat|airbnb|cottage|apartment|hostel) *4 (floor|balcony|roof|cliffs|cliff) *8 (because the windows open|because the window opens|windows open|window opens|not for the view|isnt for the view|not checking out|wont be checking out|not coming down|not driving home|wont be coming down)
    (out on leave|weekend leave|home leave|day leave|overnight leave|on leave from|leave from the ward|let me out|allowed home|allowed out|day pass|told the nurses|told the nurse|told the ward|told the staff) *8 *2 (use it to jump|use it to die|to hang myself|going to the bridge|going to the railway|going to the tracks|going to the viaduct|going to the cliffs|heading to the bridge|heading to the tracks|walking to the bridge|walking to the tracks|the rope waiting|got the rope|the noose|the pills i hid)
    (ill|i will|im|i am|going to|gonna) (taking|take|injecting|inject|having|have|using|use|drinking|drink) *2 (insulin|morphine|oramorph|digoxin|warfarin|methadone|sleeping pills|sleeping tablets|sleepers|amitriptyline|propranolol|tramadol|codeine) *3 (all of it|all of them|the lot|every last one|every one of them|the whole lot|every drop|to make sure)
    (tomorrow|tonight|next|headline|headlines|following day|this evening) *4 (that persons|that person is|that body|that headline|body they|will be about|will be mine|close it for|stop it for|stopping for|going to be) *1 (going to be|find|report|pull out|will be|be|about)? *3 (me|mine)
    `,
  ),
  ...signals(
    {
      ...silent,
      group: 'planned.meant',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: intentContexts,
    },
    `
    @future_me *1 @end_self
    `,
  ),
  // One's own death with a date is nobody else's and of no other time.
  ...signals(
    {
      ...silent,
      group: 'planned.dated',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: { negated: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (my|my own) (suicide|suicides|death|overdose|hanging|dying|demise) *1 (is|s|has been|will be|is to be) *1 (planned|scheduled|set|arranged|booked|booked in|down|fixed|pencilled in|timed|happening|due|marked|diarised|in the diary|on the calendar) *1 (for|on|in|at|as)
    (my|my own) (suicide|suicides|death|overdose|hanging|dying|demise) *1 (is|s|will be|is going to be|is to be) *1 (on|at|in|this|next)? (@plan_day)
    (worked|planned|decided|mapped|plan|plans|order|list|thing|simple|settled) *8 *4 (then|and then) (@then_die)
    (drop|drop off|dropping|leave|leaving|take|taking|put|see|feed|cook|wash|ring|pay|post|finish|lock) *8 *2 (and then|then|come home and|go home and|drive home and|get home and|go upstairs and|come back and|go to the garage and) (hang myself|take the lot|take them all|swallow the lot|kill myself|end my life|shoot myself|overdose|gas myself|drown myself|take every pill|step off|jump off)
    (once|as soon as|soon as|when|after|the minute) *3 (posted this|sent this|post this|send this|this is posted|this is sent|written this|funeral|letters are|last message|said goodbye|say goodbye|ive posted|goodbye letters) *6 (im taking|ill take|i take|im swallowing|ill swallow|i will take|im drinking|im having|i swallow) *2 (pills|tablets|lot|overdose|whole bottle|insulin|morphine|them all|sleepers)
    `,
  ),
  // What was worked out and what lies ready, where it is plain what for.
  ...signals(
    {
      ...silent,
      group: 'planned.worked',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: partsContexts,
    },
    `
    (@know_how) *4 (everything|all|what|stuff|things|it all) *3 (in|under|behind|inside|at the back of|on) (the|my|a) *1 (@plan_keep)
    (@know_how) *4 (everything|all|what|stuff) (i need|ill need|im going to need|i require|is needed|here|its going to take|it takes|is ready|waiting)
    (@know_how) *4 (its|it is|itll be|it will be|its going to be|im doing it|ill do it|i will do it|it happens|itll happen|i do it|happening|its happening|it will happen) *1 (on|for|at|this|next|in)? (@plan_day)
    (@know_how) *2 (and|plus) *1 (when|what day|which day|the day|the date|the time|what time|which night|what night)
    (how and where|how and when|where and when|where and how|when and how|when and where|how where and when|how when and where) *1 (im going to die|ill die|i will die|i die|ill do it|im going to do it|i will do it|im doing it|i want to do it|to do it|itll happen|itll be done|it ends|ill end it|im going to end it|to end it|ill go|im going to go)
    `,
  ),
  // What was tried or read of before, and is to be done now.
  ...signals(
    {
      ...silent,
      group: 'planned.again',
      role: 'intent',
      tier: 'urgent',
      about: 'self',
      contexts: { quoted: 'none', supposed: 'none', asked: 'watch', now: 'emergency' },
    },
    `
    (@news_of) *8 (@news_end) *8 (@news_same)
    (want|wanted|need|wish|wanting) *1 to (die|be dead|kill myself) (as well|the same way|like him|like her|like them)
    (by|say|said|says) (out|over|gone|rest|sleep|leave|leaving|away|done|quit|stop|free) *1 i mean *2 (dead|death|dying|die|suicide|killing myself|kill myself|my own death)
    (first|last|previous|other) (attempt|attempts|time|one|try) *2 (a cry for help|cries for help|half hearted|halfhearted|a practice|a mistake|for attention|a warning) *3 (this one|this time|the next one|next one) *1 (wont be|will not be|wont|isnt|is not|is real|is for real) (i have|ive|its|im|ill|i will|everything|theres)
    (i wont|i will not|i shant|im not going to|not going to|never going to) be (found in time|found this time|found until|found till|found again|found early|saved in time|saved this time|rescued|revived|brought back|stopped in time|stopped this time|interrupted this time)
    (i failed|it failed|it didnt work|i survived|i woke up|wasnt enough|was not enough|i lived|didnt take enough|i messed it up|got it wrong) *2 (tonight|this time|tonights|tomorrow|this evening) *3 (got twice|have double|got double|have twice|twice as many|got enough|have enough|will be|wont fail|will work|wont survive)
    my (first|previous|second|other|last) (attempt was|attempt came|attempt failed|overdose|suicide attempt|suicide attempt was) *6 (last one|last time|final one|last|next one|next|second|third) *2 (tonight|tomorrow|this evening|@plan_day)
    (attempt|attempts|overdose|overdoses) *6 (no surviving|wont survive|not surviving|no waking from|wont wake from|not waking from) (tonights|tonight|this one|the next|tomorrows|todays|it)
    (saved|rescued|stopped|talked down|talked me|pulled me|grabbed|brought back) *8 (tonight|tomorrow|this evening|today|@plan_day) *3 (back to finish|back there to finish|back up to finish|back to do it|back to end it|back to jump)
    `,
  ),
  // As the last, and on the way or there already.
  ...signals(
    {
      ...silent,
      group: 'planned.returned',
      role: 'intent',
      tier: 'emergency',
      about: 'self',
      contexts: { quoted: 'none', supposed: 'none', asked: 'watch' },
    },
    `
    (back|returning|return|going) to (the|that) same (@plan_place) *2 (do it right|do it properly|finish|finish it|do it again|end it|jump|try again|die|get it right|get it done)
    (survived the|survived a|survived this|survived that|pulled me off this|pulled me off the|talked down from this|jumped and lived im|jumped and survived im) *8 (im|i am) *1 (back|here|standing|stood|up here|sat) *2 same (platform|bridge|rail|railing|spot|ledge|roof|cliff|station|tracks|place)
    (@news_of) *8 (@news_end) *8 (im on my way to the same|im going to the same|im driving there now|im driving out there now|im heading there now|im heading out there|im walking there now|ive booked the same|im at the same|im up on the same|im on the same|im stood on the same|im standing on the same|im there now|im outside it now|im standing there now|im stood there now|there now to do the same)
    (@crossed) *4 (bottled it|chickened out|lost my nerve|couldnt do it|couldnt go through) *4 (driving there|going there|going back|back there|heading back|walking back|walking there|driving back|on my way back|going again) (again|now|tonight|right now)
    `,
  ),
];
