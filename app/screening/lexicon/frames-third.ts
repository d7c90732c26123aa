import { certainContexts, presentContexts } from './contexts.ts';
import { signals } from './entry-group.ts';

const other = { language: 'en', concern: 'suicide', about: 'other' } as const;
const silentContexts = {
  negated: 'none',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
} as const;
/** What is told of somebody's wish may hang on an “if”: “if I leave he will kill himself”. */
const toldContexts = {
  negated: 'none',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
} as const;
const doingContexts = { ...presentContexts, before: 'none' } as const;

/**
 * Somebody else in danger, by the person who fears for them: at the edge or with the means, what they were
 * heard to say, and the signs of which only two together mean something (`combinations`, `third.*`): a farewell,
 * things left behind or given away, a weapon gone from its place, and nobody can reach them.
 */
export const framesThird = [
  ...signals(
    {
      ...other,
      group: 'third.doing',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { ...doingContexts, anyone: 'emergency' },
    },
    `
    @someone *3 (on|at|up|off|onto|over) (the|a|our|his|her|that|top of the) *2 (bridge|footbridge|viaduct|overpass|flyover|ledge|parapet|roof|rooftop|multi storey|multistorey|car park|balcony|cliff|cliffs|crane|pylon|gantry|level crossing|tracks|railway line|railway bridge) *5 (wrong side|other side|legs over|feet over|going to jump|gonna jump|jumping|jump off|threatening to jump|wants to jump|wont come down|not come down|saying bye|saying goodbye|crying|talking him|talking her|police are|let go|step off|rope|length of flex)
    @someone *3 (sitting|standing|stood|sat|perched|climbed|hanging|dangling) (on|out on|over|onto|off|up on|from) *3 (ledge|parapet|wall|railing|railings|barrier|sill|windowsill|window|edge|rail|roof|bridge|balcony) *4 (legs over|legs out|feet over|looking down|looking at the road|wont come|not come down|jump|jumping|wont move|crying|let go|says hell|says shell)
    @someone *4 (bridge|footbridge|viaduct|roof|cliff|multi storey|car park|overpass|balcony) *2 (wrong side|other side) of
    @someone *3 (on|at) *2 (platform|railway line|tracks|level crossing) *4 (fast one|fast train|doesnt stop|dont stop|express|going to jump|jump in front|step out|end it|lying down)
    (hes|shes|theyve|he has|she has|he just|she just) (just)? (jumped|thrown himself|thrown herself|threw himself|threw herself|stepped) *3 (from|off|out of|out|in front|under|my friend) *4 (bridge|roof|window|floor|balcony|building|cliff|multi storey|car park|wall|ledge|train|lorry|second|third|fourth|fifth|top)
    @someone *3 (locked|shut|barricaded|bolted|chained) (himself|herself|themselves)? (up)? (in|inside) (the|a|his|her|their|our|my)? *1 (bathroom|bedroom|room|shed|garage|workshop|barn|loo|toilet|study|car|loft|attic|cellar|office|house|kitchen) with *2 (razor|razors|blade|blades|knife|gun|shotgun|rifle|pistol|revolver|twelve bore|rope|tablets|pills|belt|cord|noose|insulin|petrol|flex|kerosene|plastic bag)
    locked (himself|herself|themselves|themself) (in|away) *8 (razor|razors|blade|knife|gun|shotgun|rifle|pistol|rope|noose|tablets|pills|overdose|finish it|end it|mind the dogs|kill|hell do it|shell do it)
    @someone *3 (tied|tying|got|has|hung|looped|wrapping|wrapped|putting|put|holding|made) (up)? (a|the|his|her|my|some|call)? *1 (rope|noose|belt|cord|flex|cable|sheet|dressing gown cord|something) (round his|around his|round her|around her|round their|round the|over the|to the|from the|on the|over a) *1 (neck|beam|banister|bannister|rafter|loft hatch|ceiling|joist|door handle|pull up bar)
    @someone *3 (on|onto) (the|a|that) (chair|stool|ladder|bucket|step ladder|stepladder) *6 (rope|noose|belt|beam|got him down|got her down|neck|hang|hanging|loft hatch)
    @someone *4 (gun|rifle|shotgun|pistol|revolver|glock|twelve bore|service weapon|barrel) *1 (in his mouth|in her mouth|to his head|to her head|under his chin|under her chin|in his lap|on his lap|in her lap|on her lap|to his temple|at his head|against his head|to his own head|on himself)
    (bang|gunshot|shot) *1 from *4 (study|shed|barn|garage|room|bedroom|office|workshop|upstairs|field) *8 (gun|wont answer|not answering|locked|doesnt answer|isnt answering)
    @someone *3 (doused|poured|covered|soaked|pouring|dousing|tipped|drenched) *1 (himself|herself|themselves|over him|over her|over himself|over herself|in)? *2 (petrol|kerosene|paraffin|fuel|diesel|lighter fluid|white spirit)
    (petrol|kerosene|paraffin|fuel) *1 (all)? over (him|her|himself|herself|themselves) *4 (lighter|matches|match|matchbox)?
    (text|texted|sent|rang|said|says|posted|typed|message|messaged|phoned|wrote|telling me|told me) *5 (ive taken|she took|he took|hes taken|shes taken|shed taken|hed taken|theyve taken|hes swallowed|shes swallowed|shed drunk|hed drunk|shed had|hed had) *5 (all of them|them all|the lot|all his|all her|tablets|pills|overdose|every one|everything in|whole box|whole bottle|whole packet|too many|months worth|sleepers|insulin|bleach|paracetamol)
    @someone *3 (livestream|livestreaming|live streaming|streaming|on a video call|on camera|on video|on webcam|on facetime|live from|is live|live on) *6 (pills|tablets|overdose|overdosing|noose|rope|bridge|cutting|wrists|wrist|blade|bleeding|gun|saying bye|saying goodbye|jump|hang|roof|ledge)
    @someone *2 (took|taken|swallowed|swallowing|drank|drunk) *2 (pills|tablets|lot|overdose|bleach|everything|poison|them all) *3 (@fades_third)
    (messaged|texted|text|rang|phoned|told|says|said|sent|snapped|voicemail|photo|picture|message) *6 (@noosed_third)
    (describing|live tweeting|posting|narrating|streaming) (his|her|their) *1 (overdose|suicide|attempt|last hour|death)
    @someone *4 (cutting|slitting|slashing|opening|slicing) (his|her|their) *1 (wrists|wrist|veins|throat|neck)
    @someone *3 (drunk|drank|swallowed|drinking|swallowing|taken|took) *3 (bleach|weedkiller|weed killer|antifreeze|drain cleaner|drain unblocker|use for drains|pesticide|paraquat|rat poison|kerosene|toilet cleaner|caustic soda)
    @someone *1 (is|sitting|lying|sat)? in the bath *2 (holding|with) *4 (heater|toaster|hairdryer|hair dryer|razor|razors|blade)
    (twins|kids|baby|children|daughter|son|babies|little ones|bairns|toddler) *8 (neither of them|none of them) *2 (coming back|coming home|be a burden|burden|be here)
    (theyre|were|they are|we are) all going to (jesus|heaven|god|be with jesus|be with god|meet god|paradise)
    (shed|hed|she would|he would|shell|she will|he will|theyll|theyd) *1 be dead (by|before|in) (tonight|morning|tomorrow|midnight|#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|the weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the hearing|an hour|teatime|lunchtime|dawn|christmas)
    (agreed|agreeing|pact|promised|planning|plan) *3 (die|kill ourselves|kill themselves|do it|go|end it) together *6 (tonight|tomorrow|same minute|same time|friday|weekend|midnight|who to ring|how)
    (doing it|does it|do it|jumping|pulling it|pull the trigger) (as soon as|the minute|the moment|when|once) (he|she|they|i) *1 (hangs|hang|puts|put|ends|end) (up|the phone|this call|the call)
    @someone *5 (wrong side|other side|outside|far side) of the *1 (barrier|rail|railing|railings|footbridge|bridge|parapet|viaduct|guard rail|safety fence)
    (man|woman|lad|girl|someone|somebody|boy|guy|bloke|person|lass) *1 (on|up on|off) the *2 (bridge|viaduct|footbridge|ledge|roof|flyover|overpass|parapet) *8 (over the rail|railing|i can see|holding|talking to|jump|over the edge|legs)
    @someone *6 (platform edge|edge of the platform|end of platform|end of the platform) *8 (jump|look away|next train|goodbye|sorry|fast train|through train)
    @someone *6 garage *3 (engine on|engine going|engine running|the engine on|engine is on|engine|exhaust|fumes) *1 (on|running|going|and)
    (shut|closed|locked|taped|sealed) (up)? (the)? garage *6 (engine|exhaust|fumes|motor)
    (knife|blade|razor|scissors|gun|pistol|broken glass|shotgun|rifle|glass) *1 (against|to|at|on|under) (his|her|their) (own)? *1 (neck|throat|wrist|wrists|head|chest|temple|chin|stomach)
    (cut|cutting|lifted|lifting|got) (my|our)? (him|her|them|@kin) down *6 (breathing|not talking|neck|rope|ambulance|beam|hospital|pulse|blue|alive)
    @someone *6 (walk|walking|walked|wading|waded|going|gone|ran|run) *1 (into|towards|toward|out into) the (sea|river|water|lake|canal|loch|quarry|cliffs|bridge|railway|tracks|motorway) *6 (slippers|goodbye|honour|note|sorry|nightie|barefoot|dressing gown|not coming back|pyjamas|clothes on)
    @someone *4 (took|taken|swallowed|finished|finished off|necked) *3 (whole|entire|full) *3 (script|prescription|packet|box|bottle|strip|supply)
    (voice|speech|words|talking|talk) *2 (slurred|slurring|slurry) *8 (pills|tablets|gin|vodka|prescription|drift|sleep)
    @someone *3 taken something *8 (lips|sleep|sleepy|wont|floppy|slurring|colour|wake|eyes)
    @someone *4 (drank|drunk|swallowed|taken|took|drinking) *6 on purpose
    blood *2 (under|coming under|from under) *1 (door|it)
    (gone|went|going) (silent|quiet) *6 (blood|thud|rope|tablets|pills|razor)
    (thud|crash) *8 (isnt moving|not moving|wont answer|tied|lifting|moving right)
    (hes|shes|has|theyve|just|have) *1 (cut|slit|slashed) (his|her|their) *1 (wrists|wrist|throat|neck|veins)
    @someone *4 (got|has|put|tied|hung|fixed|made) (a|the|his|her|up)? (noose|rope|sheet|belt|cord|flex) *1 (up|light fitting|ready|over|from|to) *2 (beam|light fitting|door|banister|hook|loft|rail|hes|shes|drinking|rafters|rafter)
    @someone *4 in the (woods|loft|shed|barn|garage|attic|stables|cellar|forest) *3 with *2 (belt|rope|gun|pistol|knife|shotgun|cord|rifle|razor|blade|noose|revolver)
    @someone *6 (wont|never|not) *1 see (him|her|them) alive
    (goodbye|suicide|farewell) (video|note|post|message|letter|text) *8 (bolted|locked|wont answer|not answering|cant find|missing|gone|minutes ago|just now|up now)
    @someone *4 (holding|got|has|with) *2 (gas canister|helium|exit bag|plastic bag) *6 (over his head|over her head|goodbye|too late|tape|lap)
    (at|on) (the|a) (tracks|railway|crossing|bridge|cliff|quarry|roof) *3 (hes|shes|he is|she is) *1 (going to|gonna) (jump|do it|end it|die)
    (hes|shes|theyre|he is|she is) going to jump
    @someone *6 (wont|not|never|isnt|arent) *1 (coming|come|be coming) *1 (home|back) alive
    @someone *3 (tied|tying|knotted|looped|fixed|ties|hooked) *3 (sheet|something|rope|belt|cord|scarf|flex|cable|dressing gown|bedsheet|noose|it) (to|from|over|on|round) *1 (light fitting|window bar|window bars|bars|curtain rail|shower rail|coat hook|pipe|pipes|bunk|loft hatch|hatch|stair rail|bed rail|rafter|rafters|goalpost|ceiling fan|fan|banisters|beam)
    @someone *4 (said|says|told me|texted|messaged) *3 (stool|noose|rope|belt|beam|chair) *1 (in place|ready|up|tied|set up|is up)
    (rang|rung|phoned|called|ringing|calling|phoning) (me|us)? from (the|a|that) *2 (bridge|viaduct|roof|ledge|footbridge|multi storey|tracks|overpass|motorway bridge|car park|cliffs|cliff|platform) *8 (sorry|hung up|goodbye|that tired|had enough|crying|cant do this|who do i call|what do i do|help|said bye|loves me she|loves us)
    (shes|hes|theyre|she is|he is) on the (bridge|viaduct|ledge|parapet|railway|tracks) *8 (rung|rang|phoned|called|jump|crying|what do i do|who do i call|help|says|said|sobbing)
    @someone *3 (dangling|hanging|swinging) (his|her|their) (legs|feet) (out of|off|over|from) *3 (window|ledge|roof|balcony|bridge|wall|edge|viaduct|cliff)
    (over|outside of|outside) the (rail|railing|railings|barrier|parapet|guard rail) *8 (i can see|talking to|holding|please|someone call|somebody ring|ring|call)
    (woman|man|lad|girl|someone|somebody|boy|guy|bloke|person|lass|kid) *1 on the (outside|wrong side|far side|other side) of *4 (bridge|footbridge|railing|rail|barrier|viaduct|parapet|overpass)
    (wrong side|outside|other side) of the (rail|rails|barrier|parapet|railing|railings|fence)
    @someone *3 (wrapping|wrapped|winding|putting|put|got|showed) *2 (cord|belt|rope|cable|flex|wire|line|call cord|scarf|clothesline|bag) (round|around|over) (his|her|their) *1 (neck|throat|head)
    (clothesline|clothes line|rope|noose|belt) (round|around|over) (his|her) (neck|throat|head)
    locked *4 (workshop|garage|shed|barn|car) *8 (engine|fumes|exhaust)
    (engine|exhaust) *3 running *4 (garage|shed) *4 (locked|door|wont answer)
    @someone *3 (cut) (himself|herself|themselves) *2 (deep|deeply|bad|badly) *6 (floor|white|blood|towel|bleeding|faint|passed out|wont stop)
    @someone *3 (cut|opened|slit) (his|her|their) *1 (wrists|wrist|arms|arm|throat|neck)
    @someone *4 (says|said|told|texted|messaged|rang) *2 (taken them|taken it|swallowed them|its in the arm|in my arm now|took them all|already taken|ive taken)
    (hes|shes|has|have) *1 (taken|had|swallowed|necked|drunk) *1 (his|her|the) (whole|entire) (script|prescription|box|bottle|packet|strip|month)
    (whole|entire) (box|bottle|packet|strip|prescription) *6 (empty|gone) *8 (drowsy|sleepy|note|sorry|slurring|wont wake|let her sleep|let him sleep)
    (found|lying|collapsed|out cold) on the (floor|bathroom floor|bed|landing) *4 (popped|blister|blisters|empty|tablets|pills|packets|bottle)
    (pills|tablets|meds|blister packs|packets) *2 (all)? (popped|emptied|empty|gone) *6 (groaning|wont wake|not waking|asleep|snoring|slurring|floppy|drowsy|unconscious|holding her|holding his)
    (stopped making noise|gone blue|lips blue|lips are blue|wont wake|not waking up|snoring weird|gurgling) *6 (touch him|touch her|come get|dealer|needle|used|using|gear|pills|naloxone)
    (dealer|mates|mate|friends|flatmate|guys) *6 (stopped making noise|gone blue|turned blue|lips|wont touch him|wont touch her|wont call)
    chair being dragged *6 (answer|answering|locked|door)
    @someone *3 (walked|walking|gone|going|went|seen) (out|into|towards) *2 (sands|tide|sea|waves|surf|mudflats) *6 (tide|coming in|coming|note|fully dressed|coat|wont turn|with the children|with the kids)
    (drive|drives|driving|drove|going) *2 (off|into) the (pier|quay|cliff|sea|river|harbour|lake|canal|quarry) with the (kids|children|baby|boys|girls|car)
    @someone *4 (give|giving|gives) (him|her) all (his|her) (medicine|medication|tablets|meds|morphine|pills) (tonight|tomorrow|and then)
    (in the bathroom|in the bath|locked in the bathroom) *6 (razors|razor|blade|blades) *8 (blood|sleep|sleepy|deal of it|lot of it|quiet|not answering|wont answer)
    (great deal|lot|lots|so much) *1 (of it|of blood|blood) *8 (going to sleep|drowsy|towel|pressing|white|fainting|fading)
    (date is set|has set a date|has picked a date|has chosen a date|hes set a date|shes set a date|hes picked a date|shes picked a date|hes chosen a date|shes chosen a date|theyve set a date|theyve picked a date) *4 (tonight|tomorrow|this wednesday|this friday|this weekend|today|birthday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    petrol on (his|her|their) (clothes|coat|body|hair|head)
    sewed (his|her|their) lips
    (drunk|drinking|drank) (the|some) (stuff|bottle) *4 (drains|drain|skull|weeds|slugs|bleach|toilet)
    (bottle|something) *4 (vestry|shed|garage|sink) *4 (skull|poison|weedkiller|weeds|paraquat)
    (note|letter|message|text|post|voicemail|email|card|story|status) *6 (says|saying|said|that|reads) *1 (hell|shell|theyll|he will|she will|they will|hed|shed|theyd) *1 (be dead|not be alive|be at peace)
    @someone *5 (at|from|on) the (station|platform|bridge|tracks|cliff|cliffs|crossing|roof|viaduct|car park|multi storey|railway|pier) *6 (will jump|hell jump|shell jump|theyll jump|going to jump|gonna jump|stepping out|step out in|go under the|under the train|before the last train|in front of the)
    @someone *3 (said|says|told|texted|swears|messaged|wrote|posted) *2 (hed|shed|theyd|hell|shell|theyll|he will|she will) *1 (end it|jump|take them all|end it all|be dead|kill) (himself|herself)? (at|by|before|tonight|tomorrow)
    (found|find) *1 (him|her|them|my @person|@kin) *2 (in the bath|hanging|on the floor|on the bed|in the garage|in the car|in the shed|unconscious) *6 (empty|wrists|blood|rope|exhaust|hose|blister|packets|pills|not breathing)
    @someone *4 (wont|cant|isnt|not) (wake|waking|wake up|waking up|be woken|come round|coming round) *8 (empty|blister|packets|pills|needle)
    (breathing|breathes|snoring) (funny|weird|odd|strange|wrong|slow|shallow) *8 (empty|blister|packets|bottle of|overdose)
    (empty) *2 (blister|blisters|packets|packet|pill bottle|strips|pack) *4 (next to|beside|by|under|around|near) (him|her|them|my @person)
    @someone *6 (slurring|slurred|slurry|mumbling) *4 (said|says|saying|told|rang|texted|taken|took) *3 (everything|tablets|pills|overdose|them all|the lot)
    @someone *3 (climbing|climbed|leaning|stepped|stepping|swinging) over (the)? *1 (rail|railing|railings|barrier|parapet|edge) *6 (bridge|viaduct|flyover|cliff|pier|roof|balcony|jump)
    @someone *2 (on|at) the (bridge|viaduct|flyover|overpass|roof|ledge|cliff|cliffs|multi storey|railway bridge) *6 (climbing over|climbed over|going over|wont come down|hung up)
    @someone *4 (on|across|between) the (tracks|rails|train line|railway line|level crossing) *6 (wont move|wont get up|wont come|refusing to|begging|pull him|pull her|drag him|drag her|get him off|get her off)
    (photo|picture|pic|snap|video|selfie) *3 (wrist|wrists|blood|pills|tablets|rope|noose|gun|ledge) *6 (then nothing|hasnt replied|stopped replying|not replying|no reply|phone off|phones off|gone offline|goodbye|cant reach|cant get hold)
    @someone *4 (drove|driven|drives|driving|gone|cycled|walked) (off|out|away) *6 (to end it|to die|to kill himself|to kill herself|to jump)
    @someone *4 (rang|phoned|calling|called|texted|messaged|texting) *5 (cliffs|cliff|bridge|viaduct|roof|multi storey|quarry|tracks|ledge|pier|dam) *6 (loves|love|sorry|goodbye|hung up|gift|tired|cant|kids)
    (note|letter|message) *2 (says|saying|said) *2 gone (to be with|to join|where he|where she|where they) *6 (cliffs|sea|river|bridge|car|gone|proposed|scattered|met)
    @someone *3 (gone|went|goes|walked|taken|took) *3 (gun|shotgun|rifle|twelve bore|pistol|revolver|rope) *3 (up to|out to|down to|into|off to) the (field|far field|top field|woods|shed|barn|garage|yard|river|sea)
    @someone *3 (sitting|standing|stood|sat|perched|crouched) *1 (on|out on) *2 (window ledge|ledge|parapet|bridge railing|bridge railings)
    (suicide note|goodbye note|goodbye letter|farewell note|farewell letter|suicide letter) *8 (isnt answering|not answering|phone is off|phones off|cant find|gone|missing|not home|not picking up|wont answer|hasnt come home|cant reach|nowhere|not at home|car is gone|unconscious|wont wake)
    (sent|texted|messaged|posted|sends|shared|whatsapped) (me|us|the group|her|him|everyone)? *2 (photo|picture|pic|video|snap|selfie|image|screenshot) of *3 (noose|rope|gun|pills|tablets|blade|razor|wrists|bridge|ledge|edge|tracks|bullets|shotgun) *8 (about to|going to|gonna|use it|goodbye|sorry|do it|end it|bye|now|last|take them|jump)
    (@kin|he|hes|she|shes|they|theyre) *2 (is|s)? *1 (unconscious|unresponsive|collapsed|not waking|wont wake up|wont wake|passed out|out cold|not breathing) *6 (tried to|trying to|meant to|attempted|attempt|suicide|on purpose|kill himself|kill herself|killed himself|killed herself|pills|tablets)
    @someone *4 (says|said|told me|texted|reckons|swears|tells me|messaged|saying|wrote) *2 (hes|shes|theyre|he is|she is|hell|shell|theyll) (going to|gonna)? (do|doing) it (tonight|tomorrow|now|soon|today|@plan_day) *6 (pills|tablets|rope|gun|knife|blade|means|bridge|note|letter|goodbye|meds|insulin)
    @someone *6 (pills|tablets|rope|gun|knife|blade|insulin) *6 (says|said|swears|texted) *2 (hes|shes|theyre|he is|she is|hell|shell) (going to|gonna)? (do|doing) it (tonight|tomorrow|now|soon|today)
    (left|leaving|found|wrote|leaves) (a|the|his|her)? *1 note *8 (rope|shotgun|gun|rifle|razor|hosepipe|insulin|noose|tow rope|all the pills|all her tablets|all his tablets) *4 (gone|missing|with him|with her)?
    @someone *3 (on|at) *1 (bridge|roof|ledge|cliff|railway|viaduct|tracks|multi storey) *6 (wont tell|wont say|hung up|goodbye|crying|stopped answering|not answering|wont answer|sobbing|line went|says sorry)
    (@kin|he|she|hes|shes) (is)? *1 (out)? on (the|a|our|his|her) *1 (ledge|parapet|window ledge) *2 (outside|of|crying|wont|says|looking|and|screaming)
    (@kin|he|hes|she|shes) *2 (hanging|hung|swinging|dangling) from *2 (banister|bannister|beam|rafter|rafters|light fitting|ceiling|bunk|loft hatch|stair rail|curtain rail)
    (messaged|texted|rang|phoned|called|emailed|dmd|message|text|posted|wrote) *4 (shes|hes|theyve|she has|he has|they have) (just)? (overdosed|taken an overdose|swallowed them|taken them all|taken something|taken the lot|od'd)
    @kin *1 (taken|took|swallowed) (all|every one of|the whole lot of|the lot of) *1 (pills|sleeping pills|tablets|sleepers|medication|insulin) *6 (cant wake|wont wake|not waking|unconscious|barely breathing)
    (he|she|they|hes|shes|theyve|@person|@kin) *1 (has|have|had|s)? (just|only just) (tried|attempted) to (hang|drown|shoot|gas|strangle|kill|stab|poison|throw) (himself|herself|themselves|themself)
    (tried to hang|trying to hang|hanged|hung|hanging) (himself|herself|themselves|themself) *6 (cut him down|cut her down|cut them down|got him down|got her down|getting him down|get him down|get her down|get the door|door open|the door|breathing|next room|upstairs|in the garage|in the bathroom|in the bedroom|right now|help)
    (is|hes|shes|theyre|are) *1 trying to (kill|hang|drown|shoot|cut|strangle|gas) (himself|herself|themselves|themself) *2 (in the next room|in the bathroom|in the bedroom|upstairs|in the garage|in his room|in her room|in the bath|in the kitchen|in front of me|right now|as i type|behind the door|in the shed|outside)
    `,
  ),
  ...signals(
    {
      ...other,
      group: 'third.told',
      role: 'warning',
      tier: 'urgent',
      contexts: { ...toldContexts, now: 'emergency' },
    },
    `
    (hell|shell|theyll|hed|shed|theyd|going to|gonna|will|would|wants to|want to|wanting to|threatening to|threatens to|threatened to|planning to|plans to|about to|thinking of|thinking about|talking of|talking about|talks about|talks of|intends to|means to|tried to|trying to|ready to|decided to|keeps trying to|still wants to) *1 (hang|drown|gas|top|finish|finish off|do away with|make away with|get rid of|put an end to|strangle|suffocate|unalive|off|shoot|kill|hanging|drowning|gassing|shooting|killing|doing away with|setting fire to|set fire to) (himself|herself|themselves|themself)
    (hell|shell|theyll|going to|gonna|will|would|wants to|want to|wanting to|threatening to|planning to|about to|thinking of|thinking about|talking of|talking about|intends to|means to|hed|shed) *1 (do|doing|throw|throwing|fling|chuck|set|finish) (himself|herself|themselves) (in|off|under|in front|from|out of|on fire)
    (put|putting|puts) a bullet (in|through) (his|her|their) (own)? (head|brain|skull|mouth)
    (blow|blowing) (his|her|their) (own)? *1 (brains|head) (out|off)
    @someone *4 (hell|shell|theyll|hed|shed|theyd|going to|gonna|wants to|want to|wanting to|intends to|means to|plans to|planning to|threatening to|threatens to|about to|going|talks of|talking of|thinking of|thinking about|talks about|talking about) *1 (finish|end|take|finishing|ending|taking) (his|her|their) (own)? (life|lives|days)
    @someone *4 (intends|means|plans|planning|intending|set on|determined|wants|told me he means|made up his mind|made up her mind|made his mind up|made her mind up|made up their mind) to (die|be dead|end it|end it all|end everything|finish it all|see to it herself|see to it himself|not wake up|join her|join him)
    (he|she|they|my @kin|@kin) *3 (wants|want) (his|her|their) life (over|finished|ended|to end|to be over)
    (done|finished|through) with (living|being alive|life)
    its being alive *1 (he|she|they) *1 tired of
    @kin *2 (said|says|tells|told|whispered|whispers|asked|announced|sobbed|cried|keeps saying|wrote) *6 (i want to be dead|i want to die|i wish i was dead|i wish i were dead|i wanna die|i want to kill myself|i dont want to be alive|i dont want to live|i want to be in heaven|i hate being alive|i wish i wasnt born|i wish id never been born|i shouldnt be alive|id rather be dead|i want to stop living)
    (he|she|they|@kin) *2 (doesnt|does not|dont|didnt|isnt|not) (plan|planning|intend|intending|expect|expecting|think|reckon) *2 (being|be|hell be|shell be|to be|on being) (here|around|alive) *1 (at|by|for|after|much longer|next|come|long|to see)
    (wont|not|never) *1 (see out|see|last|make it to|make it through) *2 (month|year|week|winter|christmas|weekend|birthday|summer) *2 by (his|her|their) own (hand|choice|doing)
    (dying|die|death|go|going|went) by (his|her|their) own hand
    (hell|shell|be|he will|she will) *1 (joining|join) (her|him|them|his wife|her husband|his late|mum|dad|my mum|my dad) *1 (before|soon|by|tonight|this|in the ground|up there|next)
    (rather|wishes|wished|wish) *3 (in the ground|six feet under|dead and buried) *2 (with)?
    @someone *8 (to|and|could|just|and just) (never|not) (wake|wake up|waking up|wake up again)
    (begged|begs|asked|asks|asking|begging|wants|pleading|pleads with) *1 me *2 to help (him|her|them) (die|end it|go|kill)
    (hell|shell|he will|she will) find (his|her|their) own way *2 (to die|out|to go|to end)?
    (asks|asking|asked|googled|googling|searched|searching|looking up|looked up|reading about) *4 how many (of)? *3 (pills|tablets|paracetamol|paracetamols|units) *3 (take|kill|would|die|needed)
    (@kin|he|shes|hes|she) *3 (looking up|googling|googled|searching|searched|researching|been reading about|looked up) *2 (ways to die|how to die|painless ways|ways to kill|how to hang|how to tie|noose|nooses|suicide methods|methods)
    @someone *3 (saving|saved|storing|stockpiling|hoarding|hiding|collecting|stashing|keeping back) (up)? *3 (tablets|pills|meds|medication|insulin|patches|sleepers|painkillers|paracetamol|methadone) *4 (sock|drawer|mattress|so as|not to wake|enough|for when|pillow|under|tin|for the day)
    (till|until) (his|her|their) heart (stops|gives out|packs in)
    (hed|shed|he would|she would|theyd|they would) *1 have (hanged|hung|killed|shot|drowned|gassed|topped|ended|jumped|overdosed|done himself|done herself|taken his own|taken her own) *2 (by now|already|himself|herself|themselves|it all|life|ago|off)
    (ask|asks|asked|asking|beg|begs|begged|begging|wants|wanted|pleads|pleaded|pleading|begs us|keeps asking) *6 help (him|her|them) (die|end it|to die|to end it|to end things|to end his|to end her|to go to switzerland|end things|kill himself|kill herself)
    (stopped|stopping|refusing|refuses|skipping|skips) *2 (his|her|their) (insulin|dialysis|heart tablets|medication|meds|blood thinners) *6 (on purpose|to die|deliberately|means to die|wants to die|ready to go|wants to go)
    (showed|shown|shows|showing) me *2 (cuts|arm|forearm|wrists|wrist|arms) *8 (still wet|fresh|deep enough|next one|bleeding|not to tell|dozens|infected|deeper)
    (diary|journal|notebook|search history|texts|messages|poem|essay|drawing|drawings|letter|story) *8 (kill herself|kill himself|ending his life|ending her life|end his life|end her life|wanting to die|himself hanging|herself hanging|hang himself|hang herself|by his own hand|by her own hand)
    (drew|drawn|draws|drawing|painted) (himself|herself) *1 (hanging|hanged|dead|in a coffin|in a grave)
    (if i|if we|when i|if you) *1 (leave|go|break up|left|dump|split|say no|move out|call|ring|tell) *3 (hell|shell|he will|she will|theyll|hes going to|shes going to|hed|shed) *1 (kill himself|kill herself|hang himself|hang herself|shoot himself|jump|end it|overdose|od|cut himself|cut herself|slit|take his|take her|take all)
    (worked out|decided|knows|figured out|planned|told me|been thinking about|thinking about) *1 (exactly|how|what) *1 (hell|shell|he|she) *1 (would kill him|would kill her|will do it|could die|would do it|hell do it|shell do it|wants to die|can die|is going to do it)
    (what|exactly what) would kill (him|her)
    (finish|finishing) what (he|she|they) started
    (use|used|using|turn|turning) *1 (service weapon|gun|sidearm|pistol|rifle|shotgun|weapon) on (himself|herself|themselves)
    (blade|knife|rope|gun|tablets|pills|razor) *8 for when (he|she|theyve|hes|shes|they) *2 (had enough|enough of|enough|ready|cant take)
    suicide is (the|his|her) (plan|only way|only option|way out|answer)
    (find|found) (him|her|them) in the (barn|garage|shed|woods|loft|bath|attic) *2 (one morning|one day|some morning|in the morning|tomorrow)
    (pray|prays|praying|wishes|wants|hopes) for the (nerve|courage|guts|strength) to (do it|end it|go|die)
    (said|says) yes *2 (he|she|they) means (to|it)
    (says|said|saying|saying he|saying she) *2 (hell|shell|hed|shed) (finish it|end it|end it all|finish it all|go tonight|do it tonight)
    plaiting strips of sheet
    @someone *6 (drive|drives|driving) *1 (into|off) (the|a) (quarry|lorry|river|sea|tree|wall|cliff|bridge|lake|viaduct)
    (says|said|thinks|believes|repeats|insists) *4 (he|she|they) (has to|needs to|must|deserves to|ought to|should) die
    @someone *6 (sees|see|seeing|saw|cant see|got|theres|has) no *1 (way|reason|point) *1 (to go on|to live|going on|of living|in living|to keep going|in going on|in carrying on|to carry on|but to kill|out but)
    (hell|shell|theyll) follow (her|him|them|mum|dad|his wife|her husband) *1 (soon|before|there|shortly|next)
    @someone *4 (think|thinks|thinking|talks|talking|texts|messages|speaks) *3 (about|of) (suicide|killing himself|killing herself|killing themselves|eating his gun|taking his life|taking her life|being dead|hanging himself|hanging herself|overdosing)
    @someone *3 (disclosed|discloses|admitted|admits|confided|confessed|expressed|expressing|having|voiced|voicing) *4 (suicidal thoughts|suicidal ideation|wanting to die|suicidal feelings|thoughts of suicide|suicidal intent)
    @someone *3 (cut|burned|burnt|burns|cuts|stabs) (herself|himself|themselves) *6 (today|deeper|at school|again|tonight|blood|every day|every night|every time|every week|smell|badly|bath)
    @someone *6 (doing us|do us|do everyone|doing everyone) *1 favour *4 (if|by|dead|himself|herself)
    @someone *4 (going to|gonna|hell|shell) string (up|himself|herself)
    @someone *6 (hoped|hoping|hopes|wished|wishes) *2 (not to wake|never to wake|go to sleep and not)
    only (reason|thing) *2 (hes|shes|keeping him|keeping her|he is|she is) *1 (breathing|alive|still here|living|still alive)
    @someone *4 (stopped|refusing|refuses|given up|turned off|stops|eating) *4 (food|dialysis|insulin|eating|drinking|nothing) *6 (wants to die|to die|gives up|body gives|dead|left to it)
    (take|takes|taken|taking) another overdose *4 (if|when|nerve|courage)
    (eat|eating|suck|sucking) (his|her) (gun|service weapon|pistol)
    (pages|diary|journal|notebook) *6 (wanting to be dead|wants to be dead|wanting to die|wants to die|gets what)
    (put up with|shot of|rid of) (him|her|me) by (summer|christmas|easter|spring|the weekend|next week|new year)
    @someone *4 (told|tells|says|said|saying|cries|crying|whispers|texts|messages|insists|swears|telling|announces) *4 (finish his life|finish her life|end his life|end her life|finishing his life|finishing her life|take his life|take her life|by his own hand|by her own hand|not wake up|killing herself|killing himself|tell her to jump|tell him to jump)
    (head|voice|voices|mind|brain) *3 (tell|tells|telling|orders|ordering|say|says|saying) (her|him|them) to (jump|die|do it|hang|cut|kill|end|take)
    (voice|voices) (that|which|who) (orders|tells|commands|wants) (him|her|them) to (jump|die|do|hang|kill|end|throw|walk)
    @someone *4 (asked|asks|asking|googled|googles|wants to know|wondering) *4 (how long a person takes to|if it would be quick|whether it hurts|does it hurt|would it hurt|hurts to be hanged|if hanging|god forgives|which river|how deep|deepest|how high)
    (asks|asked|asking) *4 god forgives *6 (himself|herself|suicide|finishes it|own life|takes)
    (polished|polishes|cleaning|cleaned|cleans|holding|stroking|sits with|sitting with) (the|his|her) *1 (gun|pistol|rifle|shotgun|gun case|revolver) *8 (brave|tired|noise|alone|nothing|crying|again|lap|nights|dark|drunk)
    @someone *6 (gun case|rifle|shotgun|pistol|revolver) on (his|her) lap
    (waiting|only waiting|trying) to be brave *2 (enough)?
    @someone *6 (it|its|all) planned for (when|after|the|his|her)
    @someone *5 (suicide|dying|death) is (the plan|plan|the answer|the only|what he wants|what she wants)
    @someone *4 (bought|got|has|ordered|collected) (everything|all|what) (he|she) needs and *3 (peaceful|ready|calm|relieved)
    (found|find) *2 (list|lists|notebook|note|page|search|searches|tabs) *6 (ways|methods) *3 (he|she|to|of|could|do it|die)
    (found|find) *2 (ropes|blades|razors|tablets|pills|rope|noose|scalpel|helium|letters|stash) *2 (in|under|hidden) (his|her|their|my sons|my daughters) *2 (bag|drawer|mattress|pillow|locker|schoolbag|wardrobe|room|bed|blazer|case|desk)
    @someone *3 (saving up|storing up|hoarding|stockpiling) *1 (sheets|tablets|pills|meds|insulin|blades|patches|morphine)
    @someone *6 (wont|not|shell not|hell not|never) be *1 (here|about|around|a bother|a nuisance|alive) (at|by|after|come) *1 (easter|christmas|spring|summer|the spring|the summer|winter|autumn|june|new year|the weekend|the birthday|next)
    (she|he) (isnt|is not|wont be|wasnt) going to be one
    @someone *8 (time|ready|wants|longs|going) *2 (she|he)? (to)? (joined|join|joins|joining|follow|followed) *2 (grandfather|grandad|grandmother|late|dad|mum|her husband|his wife|my aunt|my uncle|my late|him|her) (by|not|before|soon|and|in)?
    (stopped|stops|refused|refusing|refuses|given up|left off) (her|his) *1 (heart tablets|insulin|dialysis|medicines|warfarin|food|tablets) *6 (join|time|die|be with|go|left to it|ready)
    (starving|starves|eating nothing|eats nothing|wont eat|stopped eating) *6 (gives up|body gives|die|deserve|fade away|disappear|not need it)
    @someone *4 (doesnt|does not|dont|isnt) *2 (intend|plan|planning|mean|expect|going) to (live|be alive|be here|survive) *2 (past|beyond|after|until|to see|long)
    (tired|weary) *2 (of|to) (fight|fighting|say no|saying no|resist|resisting) *2 (it|the voice|the voices|them)
    (most days|every day|all the time|all night long) *3 (ending it|killing himself|killing herself|wanting to die|suicide)
    (threatening|threatened|threatens) to (end it|end it all|end himself|end herself|kill himself|kill herself|cut his wrists|cut her wrists|jump|hang himself|hang herself|overdose|take an overdose|slit|step out|drink bleach)
    @someone *4 (says|said|saying|told|thinks|texts) *6 (dont wanna be alive|doesnt want to be alive|doesnt wanna be alive|dont want to be alive|not be alive anymore|no more reason to live)
    (better off|be better) putting a bullet in (himself|herself|me)
    (easy|easier) for people like us
    (more|than) (her|his|their) prescription *8 (hoped|hoping|not to wake|never wake|not wake)
    @someone *4 (obituary) *8 (which photo|own|class)
    @someone *6 (should have|shouldve|shoulda|wishes he had|wishes she had|wishes hed|wishes shed) (died|been killed|never been born|been the one) *6 (means to|going to|fix|put right|put it right|instead)
    (kill himself|kill herself|kill themselves|cutting herself|cutting himself|wants to die|end it|suicidal|end his life|end her life|hang himself) *6 (made me promise|made me swear|swore me to|not to tell|keep it secret|keep it a secret|promise not to tell|begged me not to tell)
    (youd|you would|wed|we would|theyd|you lot) be better off with *1 (insurance money|insurance|life insurance payout|payout)
    (found|seen|saw|opened) *3 (search history|history|tabs|browser|receipt|delivery|parcel) *6 (how to die|ways to die|painless|suicide|nitrite|noose|exit bag|overdose|lethal dose|kill himself|kill herself|goodbye letter|suicide note)
    (found|finding|noticed|seen|saw|spotted) *4 (fresh cuts|burn marks|cut marks|razor cuts|bloody tissues|razor blades|cigarette burns|new cuts) *4 (daughter|son|brother|sister|girlfriend|boyfriend|wife|husband|friend|pupil|student|flatmate|her|his|their) *1 (arm|arms|legs|leg|thighs|thigh|wrists|wrist|stomach|room|bin|bed|drawer|pillow|bag|sheets|pencil case)
    @someone *3 (cutting|cuts|hurting|harming) (herself|himself|themselves) *3 (every|daily|most|again|worse|deeper|nightly|evening|in the bath|in her room|in his room|at school|and showed|and wont|and says)
    @someone *4 (stopped|given up|refusing|refuses|wont) *2 (eating|eat|food|drinking|insulin|dialysis|meds|medication|heart tablets) *6 (to die|wants to die|waiting to die|let her die|let him die|so that she dies|so that he dies|means to die)
    @someone *6 (asked|asks|begged|begs|wants|pleaded) *3 help (him|her|them) *2 (die|end it|end things|end her life|end his life)
    @someone *3 (asks|asked|asking|wants to know) *3 how (long|much|many|deep|high) *4 (to bleed|bleed out|to die|to drown|kills you|would kill|to kill|die from|before you die)
    @someone *3 (disclosed|discloses|reports|reported|presenting with|presents with|expressing|expressed|has) (suicidal ideation|suicidal thoughts|active suicidal thoughts|suicidal intent|a suicide plan|a plan and means)
    @someone *6 (talks|talking|talked|speaks|spoken|keeps on) (about|of) *1 (taking all|taking every|swallowing all|swallowing every|taking the lot|taking the whole|swallowing the lot) *3 (@now_dose)
    (theyre|hes|shes|they are|he is|she is|they want to|he wants to|she wants to|theyll|hell|shell) *1 (ending|taking|end|take) (their|his|her) *1 (life|own life|lives)
    @someone *6 (talks|talking|keeps talking|speaks|speaking|goes on|jokes|joking|chats|wont stop talking) *1 (of|about) *2 (suicide|killing himself|killing herself|killing themselves|ending his life|ending her life|ending it all|wanting to die|topping himself|topping herself|being dead|his own death|her own death)
    (thinking|thinks|talking|talks|threatening|planning|considering|dreaming) *1 (of|about|on)? (topping|offing|unaliving|doing in|stringing up|gassing|drowning|hanging|shooting|harming|necking) (himself|herself|themselves|themself)
    (top|unalive|string up) (himself|herself|themselves|themself)
    @someone *8 (saving|hoarding|collecting|stockpiling|hiding|keeping back|saving up|squirrelling away|stashing|hoards|hides|saves|stashes) *2 (her|his|their|all her|all his|the|up her|up his) *1 (tablets|pills|medication|meds|sleeping tablets|sleeping pills|painkillers|insulin|morphine|capsules|sleepers)
    @someone *3 (self harms|self harm|self harming|cuts himself|cuts herself|cutting himself|cutting herself|burns himself|burns herself|hurts himself|hurts herself) *3 (most|every|again|nearly|each|all the time|daily|at night|in secret|weekly|more|worse|nights|when)
    (user|member|poster|somebody|someone|lad|girl|person) *3 (posted|posts|posting|wrote|writes|says|said|commented|saying|is saying) *4 (ending|end|ends|taking|take|killing|kill|overdose|overdosing|going to) (their|his|her|themselves|himself|herself|it) *1 (life|own life|all|tonight)
    @someone *2 (bought|ordered|got|hidden|has|hid|hiding) *1 (rope|noose|gun|helium|razor blades|charcoal|blades) *8 (low|depressed|suicidal|wont say why|wont tell|not himself|not herself|withdrawn|hopeless|wont say what)
    (scared|afraid|worried|terrified|think|frightened|fear|convinced) *4 (might|will|is going to|going to|could|may|hell|shell|theyll) do something (to himself|to herself|to themselves|stupid|silly|drastic|awful|terrible|permanent)
    @someone *2 stopped *1 (eating|drinking|taking his|taking her|eating and drinking|dialysis) *6 (be with|join|wants to go|wants to die|had enough|ready to go|no point)
    (found|find|seen|discovered) (a|an|the|his|her)? (noose|suicide note|ligature|stash of pills|hidden pills|stockpile of tablets|bags of pills|goodbye letters) *2 (in|under|behind|among|on) *1 (my)? *1 (@kin|@whose|his|her|their)
    @someone *1 (has made|made|has just made|has had) (an|another|a serious|a second|a third) *1 attempt *6 (alone|home|discharged|sent home|sent him|sent her|nobody)
    (says|said|saying|threatens|threatening|told me|swears|texted) *3 (hell|shell|theyll|hes going to|shes going to|he will|she will|hes gonna|shes gonna) *1 (take|swallow|neck) (all|every|the whole|a whole) *2 (pills|tablets|meds|bottle|packet|tablet|pill|insulin)
    @someone *3 (wanted|wants|going|plans) to (kill himself|kill herself|kill themselves|end his life|end her life) *3 (swear|promise) *1 not to tell
    `,
  ),
  ...signals(
    { ...other, group: 'third.warning', role: 'warning', tier: 'none', contexts: silentContexts },
    `
    @someone *4 (wishes|wished) (he|she|they) *1 (was|were|wasnt|werent) *1 (dead|alive|born|here any more|here anymore)
    (text|texted|texting|message|messaged|sent|rang|phoned|called|voicemail|voice note|note|letter|dropped pin|wrote|posted|says|saying|said|told|typed|words) *6 (sorry for everything|thanks for everything|thank you for everything|kiss the babies|kiss the kids|kiss the children|look after the boys|look after the kids|look after mum|look after my|look after your|mind the dogs|mind the headstone|tell the girls|tell the kids|tell the boys|tell mum i|tell my|i tried|be good|take care of the|take care of my|goodnight god bless|in her memory|in his memory|not to be sad|dont be sad|where the will|where the deeds|which drawer|where everythings kept|where everything is|stand down|dont look for|not to look for|dont come looking|forgive me|sorry about the)
    sorry under it
    (left|leaving|leaves|found) (his|her|their) *2 (phone and wallet|wallet and phone|phone and keys|wallet and keys|phone and watch|ring|wedding ring|rings|bank card|pager|medals) *4 (on|in|behind|by|table|drawer|bed|counter|desk|pillow|dish|cup|for me)
    (glasses|jacket|coat|shoes|shoe|bag|clothes|phone|bike) *8 (on the pier|on the beach|on the bridge|on the bridge railing|in a row|by the river|on the railing|on the bank|on the cliff|by the water|at the bridge|on the rocks|on the railings|by the weir)
    (note|letter|envelope|letters|envelopes) *4 (on her pillow|on his pillow|to the kids|for the kids|marked|addressed to|telling the|for each of us|to each of us|where the will|who should have|with his will|saying sorry|to my girls|to her mum|to our son|to our daughter)
    (written|wrote|writing|left) (a)? (letter|letters)? to (each|all|every one) of us
    (shotgun|gun|rifle|pistol|revolver|bolt gun|ammo|rope|tow rope|insulin|morphine|tablets|pills|hosepipe|razor|razors|guns|drug cupboard|knife) *1 (is|are|has|isnt|arent)? *1 (gone|missing|not in the|not there|in the cabinet|not in|short|taken)
    (photo|pic|picture|selfie|snap|video|photos) *3 (of|from|with) *5 (pill packets|pill packet|empty packets|empty blister|empty strips|pill bottles|pill bottle|empty bottles|cut wrists|cut arms|handful of pills|blood all over|railing|railings|gun|noose|rope|tablets|pills|bathtub|blade|bridge|footbridge|railway|tracks|cliff|ledge|roof|bullets|crossing|belt)
    (given|giving|gave|gives|handing|handed) (away|out)? *1 (his|her|their) *3 (guitars|guitar|records|jewellery|jewelry|things|stuff|tools|dog|watch|clothes|bike|games|laptop|books|collection|savings|slippers|medals|rings|possessions|belongings)
    (could|can|should) have (his|her|their) *2 (laptop|guitar|bike|car|dog|cat|records|watch|things|stuff|tools|room|games|ring)
    (asked|asking|asks|wondering) *4 (who|which of us|would i|if id) *2 (like|want|have|take|look after) (his|her|their) *1 (things|stuff|guns|dog|cat|kids|belongings|records|tools|fish)
    (paid off|settled|cleared|squared) *4 (owed|owes|debts|tab|everything|squared away|arrears)
    (cancelled|canceled) (the|his|her|their) (milk|papers|phone|lease|appointments|gym|contract|direct debits)
    (said|saying|says|been saying) (bye|goodbye|his goodbyes|her goodbyes) to (people|everyone|each|us all|all of us|every|everybody|his|her)
    (hugged|hugging|kissed) *2 (twice|everyone|us all|all of us|people|longer than)
    (suddenly|strangely|oddly|weirdly|unusually) (calm|serene|cheerful|peaceful|at peace|happy)
    all be over (soon|by|tonight|tomorrow)
    (dont|not to) be surprised *2 (on|if|when|by)
    (manage|cope|do|get on|carry on) without (him|her|them)
    (planned|planning|plans|chosen|choosing|paid for) (his|her|their) (own)? *1 (funeral|coffin|hymns|headstone)
    (come to|cry at|turn up to|be at) (his|her|their) funeral
    (dont|not to) (come over|come round|come up|come in|go in the|call anyone|tell anyone) *2 (till|until|himself|alone|after|bathroom)?
    (fed|kissed|hugged|walked|milked|stroked) *3 for the last time
    (after|since) an attempt
    (location|tracker|snap map|snap maps|find my|dropped pin|pin|facetimed|ringing me from|rang me from|calling me from|phoned from) *6 (bridge|footbridge|viaduct|crossing|cliffs|cliff|tracks|railway|railway line|quarry|reservoir|beachy head|roof|multi storey|weir|dam)
    @someone *3 (parked|parked up|sat in|sitting in|walking to|walking towards|driven to|drove to|driving to|gone to) *4 (bridge|footbridge|viaduct|crossing|cliffs|cliff|tracks|railway|railway line|quarry|reservoir|beachy head|roof|multi storey|weir|dam)
    (wont|not|neither of them will) be a burden *1 (after|any|anymore|any more|no more|for much)
    (by|with) (dad|mum|mom|him|her|grandad|nan|god|jesus) (by the weekend|tonight|by tonight|by morning|soon|before long)
    (taken|took|has|hes got|shes got|gone|went|driven|drove|walked) *3 (his|her|all the|the) (insulin|morphine|tow rope|hosepipe|sleeping tablets) *2 (with him|with her|all of it|too|out)?
    (wants|wanted|wishes) (it all)? (to be over|it over|it to stop|it all to stop|to go and be with)
    (look after|take care of|mind|feed|keep) (the|my|his|her) *1 (cat|dog|kids|boys|girls|children|cats|dogs|collie|horse|mum) *1 (for me|for good|always|forever)
    (promise|promised) (him|her|me)? *2 (mind|look after|take care of) (mum|dad|mam|the kids|my brother|my sister|the boys|the girls|her|him)
    @someone *6 (said|told|tells|says|texted|wrote|rang|posted|message|card|sent|radioed) *5 (goodbye|farewell|bye forever|bye for good|goodbyes|an honour|last supper|too late|logging off for good|no further use|tell her sorry|tell him sorry|sorry and farewell|past tense|which hymn|for after|be gone by morning|you were kind)
    (told|tells) (her|his) (nan|mum|dad|gran|sister|brother|girlfriend|boyfriend|wife|kids) goodbye
    (rang|ringing|calling|called|phoned|texting|texted|messaging) *2 from *4 (bridge|roof|multi storey|cliff|cliffs|viaduct|ledge|tracks|top deck|quarry|railway)
    (pin|location|phone|tracker) *2 (is|says|shows|pinging|shows him|shows her|at) *4 (cliffs|cliff|bridge|crossing|viaduct|quarry|weir|railway|tracks|beachy head|reservoir)
    @someone *4 (walked|walking|gone|ran|went|run|heading) *2 (into|towards|toward) the (sea|river|water|lake|canal|woods|quarry|cliffs|railway|tracks|bridge)
    its happening (tonight|today|tomorrow|this weekend)
    (sealed|farewell) (letter|card|envelope)
    (passwords|pin|pins|bank details) in (an|the) envelope
    (wont|not|no|never) be needing (the|his|her|it|them|any) *1 (bus|lift|ticket|coat|dinner|lunch|card|phone)?
    @someone *3 (unlocked|opened|emptied) (the|his|dads) *1 (gun cabinet|gun safe|gun cupboard|medicine cabinet)
    (asked|asking|asks) about (his|the|my) (gun|guns|shotgun|rifle)
    (gave|given|giving|handed|handing|hands) (me|us|his brother|her sisters|people|away|out) *1 (his|her|their) *2 (tools|things|dog|cat|watch|account|medals|ring|rings|headphones|coursework|records|stuff|jewellery|guitar)
    (gave|given|giving) (his|her|their) *1 (dog|cat|tools|things|stuff|account|watch|guitar|records|jewellery) (away|to)
    (left|leaves|leaving) (his|her|their) (rings|ring|wedding ring|medals)
    without (his|her|their|a) (coat or wallet|phone or coat|phone or her coat|phone or his coat|phone or wallet|shoes|coat)
    (took|taken|takes|left) (his|her|their) *1 (wedding ring|rings|ring|watch|medals) (off|on the|in the|with)
    (open|opened|unlock|unlocked|opening|unlocking) (the|his) gun (cabinet|safe|cupboard|case|locker)
    (shoes|glasses|jacket|coat|bag|medals|keys) *6 (in my cubby|in my locker|through our door|posted|on the pier|in a row|on the sand|on the sands|on the bank|by the water)
    (sticky note|covering line|card|note|letter|envelope) *6 (for the children|for the kids|with her name|with my name|for after|in her memory|in his memory|no further use|tell the girls|tell the boys)
    (left|leaving|leaves|found|find|finding|theres|there is|there was|just) *3 (note|letter|envelope|sticky note) *6 (thank you|thanks|sorry)
    (went|gone|walked|drove|goes|going) (out|off|away|back) *6 (without a word|in his dress|in uniform|in her nightie|without coat|to the surgery|to the ward)
    (left|leaves|leaving) me (his|her) (rent|tools|medals|keys|savings)
    (rings|ring|jewellery|dog|watch|games|account|medals|savings|tools) to (look after|keep|mind)
    (hugged|hugs|kissed|kisses) *3 (me|us|her|his|everyone|the dog|the kids|twice) *2 (longer|ages|twice|for ages|hard|too long|the last)
    (hand|hands|handed|handing) (out|over) (his|her|their) (things|stuff|tools|jewellery|records|passwords)
    (asked|asks|asking) me to (take|mind|keep) the (kids|boys|girls|little ones|children|baby|dog) *4 (out|hurry|for good|ice cream|tonight|overnight)
    (publish|keep|read) it in (her|his|their) memory
    its the spot
    (ask me|see me|talk to me) after (sunday|monday|saturday|friday|the weekend|tomorrow)
    (his|her) bag but not (him|her)
    logging off for good
    (gg|goodnight|goodbye) (to)? (everybody|everyone|all) *2 (for real|for good)
    (told|tells) *3 (loved|loves) (her|him|me|us) past tense
    (left|leaves|leaving|handed|given|gave) (his|her|their) *1 (keys|house keys|car keys|bank card|passport) *2 (with the|with a|to the) *1 (neighbour|neighbor)
    (texted|messaged|sent|rang|phoned|emailed|wrote to|told) (all of us|us all|everyone|everybody|each of us|the whole family|the family|the lads|the girls) *1 (goodbye|farewell|that he loves|that she loves)
    (gave|given|giving|handed) (me|us|him|her|my @person|everyone) (his|her|their) *1 (watch|ring|medals|guitar|tools|records|jewellery|necklace|chain)
    (shook|shaking|held) (my|our) (hand|hands) *2 (for ages|too long|a long time|twice|longer)
    (room|bed|flat) *1 (empty|stripped|bare|spotless) *4 (phone is|his phone|her phone|a note|note)
    (her dog|his dog|his wallet|her purse|her bag|his bag) *3 behind
    (blocked|unfriended|deleted|removed) (us all|all of us|everyone|everybody)
    @someone *3 (said|says|told|texted|swears|messaged) *2 (hed|shed|theyd|hell|shell|theyll) (do it|go|take them|be gone|finish it) (at|by|before|tonight) (midnight|tonight|dawn|noon|#|ten|eleven|twelve|morning|breakfast|dark|sunset|bedtime)?
    (talks|talking|talk|says|saying|said|speaks|joking|jokes|hinting) *2 (about|of|that)? *1 (not being here|not being around|wont be here|wont be around|not be here|not be around|hell be gone|shell be gone) *1 (much longer|for long|anymore|any more|soon|by|next|for much)
    (left|leaves|written|wrote) (a|her|his|their) (note|letter) *1 (gone|went|driven|drove|walked|taken|disappeared|vanished|run|headed)
    (gone|went|drove|driven|walked) (out|off|missing) *1 with *1 (pills|tablets|insulin|gun|shotgun|rifle|rope|medication|razor)
    (sold|rehomed|paid off|given up|handed back|signed over) *1 (his|her|their) *1 (car|horse|flat|house|lease|motorbike|bike|caravan|instruments|tools|animals|sheep|herd)
    (sent|posted|texted|left|gave) (me|us) *6 (thank you for being|thanks for being|be happy|remember me|dont be mad at me|be good to mum|look after mum|look after each other|proud of you)
    (wrote|written|left|scrawled|painted|writing) *3 (sorry|goodbye|forgive me|i love you all|bye) on *2 (mirror|wall|door|window|fridge|whiteboard|windscreen|steam|wardrobe)
    (saying|says|said|texted|wrote|told me|told us|message|note|messaged) *3 (never|wont|not|nobody will|no one will) *1 see (him|her|them) (again|alive|any more|anymore)
    `,
  ),
  ...signals(
    { ...other, group: 'third.armed', role: 'hand', tier: 'none', contexts: silentContexts },
    `
    @someone *3 (taken|took|got|grabbed|gone out with|gone off with|drove off with|driven off with|left with|gone with|has|out with|carrying|sitting with|loaded|loading) *2 (shotgun|rifle|deer rifle|gun|tow rope|rope|pistol|revolver|twelve bore|hosepipe|noose|bolt gun|razor|blade) *1 (out|up|down|off|with him|with her|to the|into|from|and|on)
    @someone *3 (with the|with a|with his|with her|held a|holding a|holding the|has a|has the) *1 (shotgun|twelve bore|rifle|pistol|revolver|full pill bottle|pill bottle|matchbox|plastic bag|noose|length of flex|bottle of pills|razor)
    @someone *2 (counting|lining up|tipping|tipped|emptying|emptied|counts|counted|laying out|laid out) (out)? *2 (pills|tablets|capsules|paracetamol) *2 (into|onto|out|on the|in her|in his|in front|saucer)
    @someone *3 (took|taken|has|got|grabbed|unlocked|with|holding|bought) (the|his|her|a|my|dads|grandads|his own) *3 (twelve bore|shotgun|rifle|pistol|revolver|noose|captive bolt|bolt gun|tow rope|service pistol|handgun|carving knife)
    @someone *6 (tablets|pills|capsules) *1 (counted|lined|laid) (out|up)
    @someone *3 (went|gone|going|walked|drove|driven|headed|off|out|took) *4 with (the|his|a|dads|his dads|my|grandads) *1 (gun|rifle|shotgun|pistol|revolver|twelve bore|rope|climbing rope|razor|blade)
    @someone *2 (took|has taken|takes|grabbed) the (twelve bore|shotgun|rifle|gun|pistol|rope|tow rope)
    (counting|counted|lining up|lined up|emptied|emptying|tipped) *1 (tablets|pills|her tablets|his tablets|them) *2 (into|in|out|onto|on) *1 (saucer|bowl|cereal bowl|palm|hand|table|duvet|bed|worktop)
    (ran|run|stormed|gone|went|walked|left|driven|drove|marched|bolted|rushed|took off|disappeared|locked himself|locked herself) *2 (out|off|away|upstairs|in|into) *2 (with|carrying|holding|clutching|taking) *2 (knife|gun|rope|razor|pills|tablets|blade|belt|shotgun|rifle|scissors|hosepipe|penknife|noose|stanley knife)
    (gun|pistol|rifle|shotgun|revolver) (isnt|is not|not) in (the|its|his) (cabinet|safe|case|drawer|place)
    @someone *6 (has|has got|got|took|taken|carrying|keeps|with) (the|his|her|all the|a load of|enough) *2 (tablets|pills|insulin|blade|razor|rope|gun|medication|morphine) (with|on|beside|next to) (him|her|them)
    (rope|noose|shotgun|rifle|pistol|morphine) *1 (gone|missing) (from|out of) *1 (shed|cabinet|garage|cupboard|drawer|safe|boot|barn)
    `,
  ),
  ...signals(
    {
      ...other,
      group: 'third.unreachable',
      role: 'unreachable',
      tier: 'none',
      contexts: { past: 'none', quoted: 'none' },
    },
    `
    (his|her|their|hers|my @kin) (phone|phones|mobile|mobiles|location|tracker|snap map|snap maps|is|s|has) *2 (off|switched off|turned off|straight to voicemail|goes to voicemail|to voicemail|in the bin|dead now)
    (phone|phones|mobile) *2 (off|switched off|turned off|straight to voicemail|goes to voicemail|to voicemail|in the bin|dead now)
    (switched|turned) (his|her|their) (phone|mobile) off
    (he|she|hes|shes|they|theyre|phone|now|and|is|dad|mum|mom|isnt|wont|stopped|has stopped|neighbour) *1 (not|isnt|wont|stopped|doesnt|cant) *1 (answering|answer|picking up|pick up|replying|reply|lifting it|responding|respond|answering me)
    (not|isnt) (answering|picking up|replying|responding|at home|at work|at her|at his)
    (stopped|stopped talking) (replying|answering|texting|responding)
    (cant|cannot|unable to|nobody can|no one can) (reach|find|get hold of|get through to|get to) (him|her|them|my @kin|anyone)
    (logged out|logged off|line went dead|then the line|gone offline|went offline)
    blocked (all of us|us all|everyone|me on everything)
    (nobody|no one|noone) *1 (seen|heard from) (him|her|them|my @kin)
    (his|her|their|dads|mums|the|husbands|wife|son) (car|truck|van) *1 (is|s|has)? gone
    (door|doors|bathroom|bathrooms|bedroom|room) *1 (is|s)? *1 (locked|wedged|chained|bolted)
    (wont|doesnt|refuses to|get her to|get him to) (open up|open the door|let us in|let me in|come out|come to the door|unlock)
    (left|went out|gone out|walked out|drove off|driven off|gone|walked off) *6 (without her phone|without his phone|left his phone|left her phone|hours ago|an hour ago|in the middle of the night|at four in|at three in|after dark|at midnight)
    (left|leaving) (his|her|their) phone
    (gone|missing) since
    (but|and) not (him|her|them)
    (isnt|not) in it
    and so (has|is) (he|she)
    (wont|will not|isnt|not|arent) *1 (coming|come) (back|home)
    (cant be found|cannot be found|able to find|is missing|gone missing|been reported missing|shes missing|hes missing)
    (rings out|ringing out|just rings|goes unanswered|offline now|shes offline|hes offline|not online)
    (absconded|walked out of|ran away|escaped) *3 (ward|hospital|unit|home)
    (not|isnt|hasnt) *1 (gone home|arrived|turned up|got home|been home)
    (room|door|bathroom) is (bolted|locked|barricaded|jammed)
    (shut|locked) (himself|herself|themselves) (in|away)
    (has|hes|shes|have|theyve) (blocked|ghosted|unfriended) (us|me|everyone|all of us|all)
    (nobody|no one|noone|we|police) *1 (can|cant|cannot|couldnt) (find|trace|reach|locate|get hold of) (him|her|them|my @person|the car|where)
    (his|her|their) (room|bed|flat|house|car) (is|s)? (empty|not there|gone|locked)
    (his|her|their) (phone|mobile) *1 on the (bed|table|side|pillow|doorstep|dashboard|bench)
    (not|isnt) in (the house|her room|his room|bed|her bed|his bed|the flat|their room)
    `,
  ),
  // Weary of life as somebody of theirs says it, no more than a wish.
  ...signals(
    {
      ...other,
      group: 'third.weary',
      role: 'warning',
      tier: 'watch',
      contexts: { ...toldContexts, before: 'none', supposed: 'none' },
    },
    `
    @someone *4 (says|saying|said|thinks|feels|told me|keeps saying|insists|reckons|cries|whispers) *4 (no use to anyone|no use to anybody|no good to anyone|just a burden|a burden on us|a burden on everyone|a burden to us|a burden to everyone|a waste of space)
    (we|everyone|everybody|the kids|they|wed|theyd|you|youd|the family) *1 be (better|happier|better off) without (him|her)
    @someone *6 (rather|sooner|prefer to|wishes she could|wishes he could|hopes to|hoping to|hopes he|hopes she|wishes he|wishes she) *1 (not wake|not wake up|go to sleep and never|never wake|never wake up|doesnt wake|wont wake|didnt wake|go in her sleep|go in his sleep|pass in her sleep|pass in his sleep|hadnt woken|had never been born|was never born|wasnt alive|not exist|disappear for good)
    @someone *6 (cant|doesnt|does not|couldnt|no longer|cannot) (see|sees) *2 (point|future|reason|himself|herself) *1 (in life|in living|for himself|for herself|in going on|lasting the|making it to|being here|in carrying on|to carry on)
    @someone *4 (says|saying|said|keeps saying|thinks|told) *4 (nothing to live for|nothing left to live for|whats the point of living|life isnt worth|life is not worth|not worth living|had enough of life|had enough of living|tired of life|done with life|lived too long)
    `,
  ),
  // A farewell by message, and then nobody can be reached: the words in quotation marks were sent just now.
  ...signals(
    {
      ...other,
      group: 'third.sent',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { negated: 'none', past: 'none', anyone: 'none' },
    },
    `
    @someone *3 (messaged|texted|sent|posted|emailed|wrote) *4 (goodbye|bye forever|farewell|sorry for everything|forgive me|i love you all) *6 (phone|phones|not answering|wont answer|switched off|wont pick up|not picking up|cant reach|gone offline|straight to voicemail|blocked)
    `,
  ),
  // Found lifeless, and what it is thought to be: “tried to” and “took” are of just now.
  ...signals(
    {
      ...other,
      group: 'third.found',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { negated: 'none', quoted: 'none', past: 'none', addressed: 'none' },
    },
    `
    @someone *3 (counted out|lined up|laid out|popped out|tipped out|got out) (@number|##|sixty|all|enough|a hundred|her tablets|his tablets|her pills|his pills) *6 (water|vodka|wine|whisky|gin|ready)
    (texted|text|messaged|message|sent|wrote|says|said) *2 (look after|take care of|mind|sorry|goodbye|tell mum|tell the kids) *6 (car|cars|phone|bike|location|pin|tracker|jacket|coat|van) *2 (quarry|bridge|viaduct|cliff|cliffs|weir|reservoir|tracks|railway|beachy head|multi storey|riverbank|headland|pier)
    @someone *3 (swallowed|taken|took|drunk) (something|some pills|some tablets|a load|loads|pills|tablets) *6 (not to ring|not to call|not to tell|dont ring|dont call|wont let me ring|wont let me call|wont say what|wont tell me what|wont go to hospital|wont go to a and e|begging me not)
    (posted|messaged|texted|wrote|emailed|posting|post|message|text|status) *3 (shes|hes|theyve|she has|he has|its|it is|theyve) *1 (done it|already done|already done it|done it already|taken care of|taken care of it|done) *6 (too late to stop|too late to save|be too late|its too late|reach her|reach him|get to him|get to her|find him|find her|save him|save her)
    (sent|texted|messaged|snapped|posted) *2 (picture|photo|pic|snap|video|selfie) of (a|the|his|her|some|all his|all her|their)? (noose|rope|pills|tablets|shotgun|gun|blade|razor|overdose|empty packets|ligature) *8 (look after|sorry|goodbye|take care of mum|take care of mom|take care of dad|take care of the|take care of my|forgive|tell mum|tell mom|tell dad|tell the kids|tell our|tell my|tell her|tell him|tell them|loved us|loved them|loved you)
    (has|got|hiding|holding|with|hidden|keeps) *1 (blade|razor|knife|rope|noose|gun|shotgun|belt|cord|tablets|pills|stanley knife|ligature) *6 (says|saying|said|reckons|swears|told me|tells me) (hes|shes|theyre|hell|shell|theyll|he is|she is|he will|she will|hes going to|shes going to) (doing it|do it|doing his wrists|doing her wrists|cutting his wrists|cutting her wrists|ending it|end it|using it|use it|dying|die|going to do it|slitting)
    (@kin|he|hes|she|shes|they|theyre) (is|s)? *1 (unconscious|unresponsive|collapsed|not waking|wont wake up|wont wake|passed out|out cold|not breathing) *6 (tried to kill|tried to end|attempted suicide|suicide attempt|taken something|on purpose)
    (left|leaving|leaves|found) (a|the|his|her)? note *6 (took|taken|gone with|and) *6 (rope|shotgun|gun|rifle|razor|hosepipe|insulin|noose|tow rope)
    `,
  ),
  // What somebody says or sends, told in one breath.
  ...signals(
    {
      ...other,
      group: 'third.says',
      role: 'warning',
      tier: 'urgent',
      contexts: { negated: 'none', past: 'none', addressed: 'none', quoted: 'none' },
    },
    `
    (follow|following|join|joining|be with|long after|long behind|go after|go with) *1 (her|him|mum|mam|mom|dad|nan|gran|grandad|grandma|grandpa|wife|husband) *6 (his own doing|her own doing|his own hand|her own hand|see to it himself|see to it herself|see to that himself|see to that herself|make sure of it|make sure of that|his own way out)
    (intends|means|plans|wants|going|says he will|says hell|says shell|be|hell|shell|mean|meaning|planning) *1 (to)? (follow|following|join|joining|go|going|leave|die|be with) *3 by (his|her|their) own (hand|doing|means)
    (says|saying|said|swears|reckons|told|telling|tells) *2 (hes|shes|he is|she is|theyre|hell|shell|going to|about to) *1 (doing|cutting|slitting|slashing|opening|do|cut|slit|slash|open) (his|her|their) (wrists|wrist|veins|throat)
    (he|she|hes|shes|they|theyre|@kin) (isnt|is not|not|arent) *1 (joking|kidding|bluffing|messing|playing|messing about|having me on) *1 about *1 (ending it|ending it all|killing|dying|suicide|doing it|ending his|ending her|taking his|taking her|jumping|overdosing)
    (he|she|hes|shes|@kin) *2 (keeps|always|started|constantly) (telling|saying|texting|says|tells) *5 (better off|easier|happier) (if|without|with) (he|she|him|her) *1 (killed|was dead|were dead|died|dead|was gone|were gone|hanged|ended|wasnt alive)
    `,
  ),
  ...signals(
    {
      ...other,
      group: 'third.sends',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { negated: 'none', past: 'none', addressed: 'none' },
    },
    `
    (he|she|hes|shes|they|@kin|somebody|someone) (sent|sent me|sent us|sends me|texted me|posted|messaged me|snapped me|left me|sent my mum|sent everyone|has sent|has posted|has sent me|just sent me) (a|an|this|one|his|her|out)? (photo|pic|picture|selfie|video|voice note|voicemail|snap|location|pin|text|message) *2 (from|of|on|at) *2 (bridge|cliff|cliffs|tracks|roof|rooftop|ledge|station platform|viaduct|quarry|railway|beachy head|multi storey|weir|pills|noose|rope|gun|tablets|blade) *4 (goodbye|sorry for everything|forgive me|forgive him|forgive her|says sorry|saying sorry|farewell)
    @kin *3 (swallowed|taken|took|drank|necked) *1 (something|a load|loads|a bottle|pills|tablets|a lot) *4 (slurring|slurred|wont wake|floppy|drowsy|passing out|unconscious|leave him be|leave her be|leave him alone|leave her alone|let him sleep|let her sleep)
    (he|hes|she|shes|they|@kin) *1 (left|gone|walked out|driven off|stormed out|run off|drove off|taken off|went off|went out) *4 (rope|shotgun|rifle|gun|pills|tablets|razor|belt|hosepipe|tow rope|noose) *6 (end it|end it all|kill himself|kill herself|said goodbye|says goodbye|to die|end his life|end her life|cant go on|going to do it)
    `,
  ),
  // A plan of somebody else that was found, a farewell of somebody else that was said.
  ...signals(
    {
      ...other,
      group: 'third.planned',
      role: 'warning',
      tier: 'emergency',
      contexts: { negated: 'none', past: 'none', supposed: 'none' },
    },
    `
    (found|find|finding|discovered|come across|came across|stumbled on) *3 @plan_paper *8 (how many pills|how many tablets|which pills|how where and when|how and where|how where|the method|rope|noose|overdose|ways to die|how to die|pills and)
    @plan_paper *6 (how many pills|how many tablets|ways to die|how to die|method of suicide|how where and when) *6 (what day|which day|the day|date|tomorrow|tonight|today|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#)
    (wrote|written|writing) (his|her|their) plan *4 (hour by hour|step by step|minute by minute)
    (told|tells|says|said|saying) *6 (wont be seeing|wont see|not be seeing|never be seeing|wouldnt be seeing) (us|me|any of us|them) again *1 (in this life|in this world|alive|on this earth)
    (texted|messaged|sent|posted|dmd|emailed|voice note|snapped) *4 (thank you for everything|thanks for everything) *6 goodbye *4 (cant reach|cant get hold|not answering|isnt answering|wont answer|not picking up|phone is off)
    (diary|journal|notebook|note|letter|notes|search history|email|sketchbook) *4 (@they_will) *1 (@dies_third|take pills|take tablets|take her pills|take his pills|take her tablets|take his tablets|die)
    (rang|called|phoned|texted|messaged|wrote) (me|us)? (to say|saying|and said|me) *4 (be with|join|joining|see) *2 (dad|mum|mam|mom|nan|gran|grandad|grandma|grandpa|her|him|wife|husband|brother|sister|son|daughter) (tonight|tomorrow|soon|today) *4 (have her|have his|rings|ring|house|dog|the cat|goodbye|savings)
    (left|found|leaving|leaves) *8 note *1 (saying|that says|that said|which says|reading) *1 (no more bother|no more trouble|goodbye|i cant go on|i cant do this|forgive me|dont look for|he couldnt go|she couldnt go|he cant go|she cant go)
    (said|says|told) *4 (not|wont|never|wouldnt) (see|be seeing) (him|her|them) again *1 (in this world|in this life|alive|on this earth)
    (hes|shes|he has|she has|theyve|they have|he|she) *1 (chosen|picked|set|decided on|got|fixed) @death_day_third
    (@pills|@medicine|co codamol|insulin) *8 (hell|shell|theyll|he will|she will|hes going to|shes going to) *1 (take|swallow|neck) (the lot|them all|all of them|every one|it all|the whole)
    (search history|searches|googled|googling|searched|looked up) *6 (lethal dose|lethal doses|fatal dose|how long it takes to die|suicide methods|ways to kill|how to tie a noose) *8 (tomorrow|tonight|what time i|when i leave)
    (@they_will) (drive|put|crash|steer|plough) (his|her|the|their) *1 (car|lorry|truck|van|bike) *1 (into|off|through|under) *1 (wall|tree|bridge|river|parapet|lorry|cliff|lake|canal|pylon|barrier|sea)
    (gave|given|handed) (me|us) (his|her|their) *8 (remember me|something to remember him|something to remember her|dont forget me) *4 (wasnt joking|was serious|not joking|crying|walked off)
    (transferred|sent|gave|given|left) (me|us) *2 (his|her|their) *1 (savings|money|bank card|pin) *8 (dont be mad|dont be sad|dont be angry|forgive|proud of you|goodbye)
    (@told_of) *6 (wont be|not be) (with us|alive) *1 (by|after|past|come) (@plan_day)
    `,
  ),
  // As anybody says it of anybody, also by a word for the person that no list has: “the lad two doors down”.
  ...signals(
    {
      ...other,
      group: 'third.wearied',
      role: 'warning',
      tier: 'urgent',
      contexts: { ...toldContexts, before: 'none', supposed: 'none', now: 'urgent' },
    },
    `
    @someone *3 (@despair_said)
    @someone *3 (@despair_denied)
    (@told_of) *2 (that|about|of|to) *2 (@despair_said)
    (@told_of) *4 (@despair_denied)
    (says|said|tells me|told me|tells us|told us|keeps saying|keeps telling me|swears|texted|messaged|announced|warned me|threatened|admitted) *2 (@they_will) (@dies_third)
    @someone *6 (wishes|wished|wish|wishing|hopes|hoped|hoping|prays|praying|prayed|wants|wanted) *3 (hit|hits|kill|kills|run over|run|knock|finish|shoot|shot|take|strike|flatten) (him|her|them)
    @someone *6 (talks|talking|talked|jokes|joking|joked|joke|goes on|going on|went on|hints|hinting|hinted|speaks|spoke|rants|ranting|texts|posts|posting|keeps on|writes|wrote|drops hints|comments|remarks) *1 (about|of|on about) *3 (ending it|ending things|ending it all|ending his life|ending her life|ending their life|ending his own|ending her own|killing himself|killing herself|killing themselves|dying by|jumping off|jumping from|jumping in front|jumping under|not being here|not being alive|suicide|hanging himself|hanging herself|topping himself|topping herself|topping themselves|offing himself|offing herself|drowning himself|drowning herself|shooting himself|shooting herself|overdosing|being dead|his own death|her own death|their own death|wanting to die|not waking up|how hed do it|how shed do it|how hed end|how shed end|doing himself in|doing herself in|driving into|driving off|stepping in front|taking his life|taking her life|taking his own|taking her own|cutting his wrists|cutting her wrists|throwing himself|throwing herself)
    @someone *6 (talks|talking|talked|speaks|goes on) about (death|dying) *1 (like|as if|as though|constantly|all day|every day|every time|all the time|nonstop|a lot lately|more and more)
    (think|thinks|worried|afraid|scared|frightened|terrified|sure|convinced|believe|certain|know|fear|reckon) *1 (@kin|he|she|they|hes|shes|theyre|hell|shell) *2 (means|meant|intends|serious|going|gonna|about|planning|will|might|hell|shell|could)? *1 (to)? (kill himself|kill herself|kill themselves|end his life|end her life|end it all|hang himself|hang herself|take his own life|take her own life|take his life|take her life|take an overdose|overdose on purpose|commit suicide|top himself|top herself|do himself in|do herself in|do himself harm|do herself harm|harm himself|harm herself|hurt himself|hurt herself|drown himself|drown herself|shoot himself|shoot herself|jump off|jump in front|jump from|throw himself|throw herself|do away with himself|do away with herself|unalive himself|unalive herself)
    @someone *2 (is|feels|feeling|been|being|going|gone|getting|sounds|seems|hes|shes|still|very|so|really|actively|become|became) suicidal
    (hes|shes) suicidal
    (@told_of) *4 (@lethal_thing|@fall_place|pills|tablets|scaffold|gas|hanging|drowning|jumping|overdosing) *2 (would be|will be|might be|could be|d be|is|looks|seems|sounds|would make) *2 (quicker|quick|easier|easy|easiest|kinder|simpler|simple|painless|way out|best way|tempting|inviting|calling him|calling her|a relief|answer)
    (googling|googled|searching|searched|looking up|looked up|reading up|reading about|asking|asked|asks|researching|watching videos|searches|search) *3 (how much|how many|how long|what dose|which pills|which tablets|what height|how high|ways|how|best way|painless) *6 (is fatal|are fatal|fatal|is lethal|lethal|it takes to die|to die|to kill|kill you|kills you|would kill|to overdose|to hang|to end|a noose|to commit)
    (search history|browser history|browsing history|internet history|searches|browser|open tabs|google searches|youtube searches|diary|journal|notes app) *6 (suicide|ways to die|how to die|kill himself|kill herself|hang himself|hang herself|how to hang|tie a noose|wants to die|wanting to die|wants to be dead|overdose amounts|painless death|goodbye letter|goodbye note|goodbye letters)
    @someone *6 (saving|saved|storing|stockpiling|stockpiled|hoarding|hoards|hiding|hides|collecting|collects|stashing|stashed|keeping|squirrelling|squirreling) *3 (tablets|pills|meds|medication|insulin|patches|painkillers|paracetamol|methadone|sleepers) *5 (wont say|wont tell|what for|in secret|secretly|under|in his|in her|in a|just in case|for when|for a rainy|until|till|behind|instead of taking|not taking|enough to|end it|way out)
    @someone *6 (only) *2 (stays alive|staying alive|stay alive|alive|living|still living|hanging on|carrying on|keeps going|still breathing|breathing) *2 (so|because|for|till|until|cos|due to)
    @someone *6 (threatens|threatening|threatened|going|gonna|wants|plans|planning|trying|decided|says hell|says shell|says he will|says she will|refuses food) *1 to? *1 starve (himself|herself|themselves)
    @someone *6 (stopped|refusing|refuses|refused|wont|given up|giving up) *1 (eating|eat|food|drinking|meals|his meals|her meals|to eat) *8 (wants to die|to die|be with|join|follow|following|go to him|go to her|no reason|end it|rid of|on purpose|had enough|die)
    (@kin|he|she|hes|shes) *6 (has|has got|s got|made|making|got|had|have) a *1 plan *2 (to die|to kill|to end it|for how|for ending|for suicide|how to do it|to do it)
    (@kin|he|she|hes|shes|they) *4 (has|having|had|got|gets|expressing|expresses|expressed|voiced|voicing|with) *1 (suicidal|suicide) *1 (thoughts|feelings|ideas|ideation|urges|plans)
    (keeps|always|started|been|constantly|often|forever|shes|hes) *1 (talking|joking|making jokes|hinting|going on|saying things|posting|texting|on) about *3 (ending it|ending things|ending it all|ending his life|ending her life|killing himself|killing herself|killing themselves|jumping off|jumping from|jumping in front|driving off|driving into|stepping in front|not being here|not being alive|suicide|hanging himself|hanging herself|topping himself|topping herself|offing himself|offing herself|drowning himself|drowning herself|being dead|overdosing|wanting to die|doing himself in|doing herself in)
    (asked|asks|asking|googled|googling|wanted to know|searched|searching) *8 (kill you|kill someone|kill a person|kill a man|kill him|kill her|be fatal|be lethal|finish you off|stop your heart) *1 (quickest|fastest|quick|quickly|fast|soonest|instantly|painlessly|easiest|without)
    (sits|sat|goes|stands|lies|drives|parks|stood|goes and sits) *8 (hose|hosepipe|rope|noose|gun|shotgun|pills|tablets|bridge|tracks|blade|razor|cliff|roof) *6 (cant quite|couldnt quite|cant do it|couldnt do it|hasnt the nerve|hasnt got the nerve|works up the nerve|works up to it|thinks about it|thinks of doing it|and thinks|and cries|chickens out|talks himself out|talks herself out|not yet)
    @someone *6 (saving|saved|stockpiling|stockpiled|hoarding|hoards|stashing|stashed|keeping back|squirrelling) *3 (@pills) *3 (for a rainy|for when|just in case|in secret|secretly|wont say|wont tell|under|behind)
    (@told_of) *3 (cant see|cant find|cant think of|doesnt see|doesnt have|hasnt got|has no|sees no|finds no|theres no|there is no|got no|see no|couldnt see|whats the|what is the|theres little|sees little) *2 (reason|reasons|point|sense|purpose) (to carry on|to go on|to live|to be alive|to be here|to keep going|to keep living|to stay alive|to stay here|to get up|to wake up|to still be here|in living|in being alive|in being here|in carrying on|in life|in going on living|of living|of life|of being alive|carrying on|living|being alive|for living)
    (be|is|make|makes|looks like|found) (a|an|the) *2 (place|spot|way|height|tree|beam|branch|bridge) to (die|end it|end it all|hang|hang himself|hang herself|drown|drown himself|drown herself|jump off|jump from|kill himself|kill herself|do away with)
    (essay|poem|story|drew|drawing|draws|song|diary|homework|sketch|painted|picture|wrote|writes|written) *4 (her|his|their) own (funeral|death|suicide|grave|suicide note|headstone|coffin|body|hanging)
    (asking|asked|asks|googled|googling|searching|searched|wanted to know) *6 (which|what|where) *2 (veins|vein|artery|arteries|wrist|wrists|neck|throat)
    (@told_of) *8 (shell|hell|she will|he will|theyll|shes going to|hes going to|going to|plans to|wants to|means to) (do it properly|do it right this time|finish the job|get it right this time|get it right next time|succeed next time|finish what he|finish what she|make a proper job|not mess it up|do it for real|make sure it works|make sure this time|do a proper job)
    @someone *8 (hoping|hopes|praying|prays|waiting|wishing|wants|wanted|trying|longing) to (be hit|get hit|be run over|get run over|be killed|get killed|be struck|not survive|be shot|get shot|get cancer|have a heart attack|have a fatal|not come back|never come back)
    `,
  ),
  // Of a certain somebody, by whatever word: “one of my drivers”, “a woman at church”, whom “anyone” elsewhere hides.
  ...signals(
    {
      ...other,
      group: 'third.ours',
      role: 'warning',
      tier: 'urgent',
      contexts: { ...certainContexts, now: 'emergency' },
    },
    `
    (@ours) *4 (@wishes_death)
    (@ours) *5 (@third_bent) (@dies_surely)
    (@ours) *4 (@speaks_of) *1 (@dying_surely)
    (@ours) *4 (is|been|feels|feeling|seems|sounds|become|gone|getting|got|turned|feel|looks|being) *2 suicidal
    (@ours) *4 (has|having|had|have|gets|got|expressed|voiced|admits|admitted|reports|disclosed) *1 (suicidal thoughts|suicidal feelings|suicidal ideation|suicidal urges|thoughts of suicide|thoughts of ending|thoughts of killing)
    (a|an|the|this|that|another) *1 (@a_body) (@from_where) *4 (@wishes_death)
    (a|an|the|this|that|another) *1 (@a_body) (@from_where) *4 (@despair_denied)
    (a|an|the|this|that|another) *1 (@a_body) (@from_where) *5 (@third_bent) (@dies_surely)
    (a|an|the|this|that|another) *1 (@a_body) (@from_where) *5 (@speaks_of) *1 (@dying_surely)
    (a|an|the|this|that|another) *1 (@a_body) (@from_where) *4 (is|been|feels|feeling|seems|sounds|become|gone|getting|turned|looks) *1 suicidal
    (@told_of) *3 (@third_bent) (@dies_surely)
    (he|she|hes|shes) *1 (@speaks_of) *1 (@dying_surely)
    (@told_of) *3 (@third_bent) (drive|crash|steer|put|run|ram) (his|her|the|their|a|that) *1 (car|rig|truck|lorry|van|bike|wagon|cab|tractor|motorbike) *1 (into|off|under|through|over|in front)
    (texts|messages|rings|calls|phones|texted|rang) (me|us) *3 about (@dying_surely)
    (@ours) *8 (and|and is|and hes|and shes|but|is|already|now|was) (talking about|talking of) (suicide|suicide again|killing|ending|dying by|hanging|taking his own|taking her own|jumping off|overdosing|wanting to die)
    (@works_out) *2 (how to|ways to|the best way to|methods to|a way to|how best to|the easiest way to|the quickest way to|how she would|how he would|how shed|how hed|how theyd|where he would|where she would|where hed|where shed|how many tablets would|how many pills would|when to) (@dies_surely)
    (@works_out) *1 (ways of|methods of|means of) (@dying_own)
    (@ours|@someone) *5 (@works_out) *1 (how to end it|how to die|ways to die|ways to end it|best way to die|the best way to die|quickest way to die|easiest way to die|painless ways|a painless way|how to end it all|how to make it look like an accident|how hed do it and|how shed do it and|where he would do it and|where she would do it and|which bridge hed|which bridge shed)
    @someone *5 (asks|asked|asking|begs|begged|begging|pleads|pleading|pleaded|wants|keeps asking) *2 (me to|us to|if id|if i would|if i could|if id just|doctor to|doctors to|nurse to|nurses to|carer to|carers to|staff to|ward to|hospital to|paramedics to|god to|god just to|someone to|somebody to|please|whether id|whether i would|whether i could) (@mercy)
    (my|our|one of my) *6 (asks|asked|asking|begs|begged|begging|pleads|pleading|pleaded|wants) *3 (me to|us to|if id|id|i would|i could|doctor to|doctors to|nurse to|nurses to|carer to|carers to|staff to|ward to|hospital to|paramedics to|god to|someone to|somebody to) (@mercy)
    (@ours|@someone) *5 (essay|poem|poems|video|videos|diary|pictures|picture|song|text|texts|page|story|letter|post|posts|notebook|journal|drawing|drawings|rap|note|tweets|sketchbook|exercise book) *1 (about|of|on|saying|full of) (@dying_own|@dying_not)
    (a|an|the) *1 (@a_body) (@from_where) *5 (essay|poem|poems|video|videos|diary|pictures|picture|song|text|texts|page|story|letter|post|posts|notebook|journal|drawing|drawings|note) *1 (about|of|on|saying|full of) (@dying_own)
    (wants|wanting|hoping for|hopes for|praying for|prays for|looking for) a bullet
    (@ours|@someone) *3 (is|hes|shes|he is|she is|s) (hanging|drowning|gassing|strangling|shooting|poisoning) (himself|herself|themselves)
    // Whom “a friend who …” elsewhere makes anyone, and who answered.
    @someone *8 (may as well|might as well|youd better|should just|could just|please just|somebody should|someone should) (put me down|put me out of my misery|put me to sleep|shoot me|finish me off|bury me)
    (stop|stopped|stopping|refusing|refuses|skipping|coming off|giving up) (her|his|their|all his|all her) *1 (tablets|pills|insulin|dialysis|medication|meds|food|inhalers|medicine) *1 (so|because|until|to|so that) *3 (die|dies|be dead|dying)
    `,
  ),
  ...signals(
    {
      ...other,
      group: 'third.ours.denied',
      role: 'warning',
      tier: 'urgent',
      contexts: { past: 'none', addressed: 'none', quoted: 'none', supposed: 'none' },
    },
    `
    (@ours) *3 (@despair_denied)
    (@ours) *4 (@speaks_of) *1 (@dying_not)
    (he|she|hes|shes) *1 (@speaks_of) *1 (@dying_not)
    (cant|cannot|doesnt|couldnt|wont) *1 (see himself|see herself|want to be|plan on|expect to be|mean to be|plan to be|want to|intend to be) *1 (coming home alive|come home alive|coming back alive|come back alive)
    (@ours|@someone) *4 (prays|hopes|asks god|begs god|wishes|prayed) *3 (not to wake|never to wake|to not wake|to never wake)
    `,
  ),
  ...signals(
    {
      ...other,
      group: 'third.ours.now',
      role: 'in_progress',
      tier: 'emergency',
      contexts: certainContexts,
    },
    `
    (@ours) *5 (@third_bent) (@dies_surely) *2 (@third_hour)
    (@ours) *5 (@third_bent) (@dies_surely) *2 (@hour_ahead)
    (@told_of) *3 (@third_bent) (@dies_surely|be dead|do it|end it|do something to himself|do something to herself) *2 (@third_hour)
    (@told_of) *3 (@third_bent) (@dies_surely|be dead|do it|end it|do something to himself|do something to herself) *2 (@hour_ahead)
    (think|thinks|sure|afraid|know|terrified|feeling|fear|worried|scared|convinced|certain|frightened) *6 (@third_bent) (@dies_surely|end it|overdose|do something to himself|do something to herself|hurt himself|hurt herself) *2 (@third_hour)
    (think|thinks|sure|afraid|know|terrified|feeling|fear|worried|scared|convinced|certain|frightened) *6 (@third_bent) (@dies_surely|end it|overdose|do something to himself|do something to herself|hurt himself|hurt herself) *2 (@hour_ahead)
    (@ours) *4 (@brink_third) *4 (@brink_sign)
    (a|an|the|this|that) *1 (@a_body) *2 (@brink_third) *4 (@brink_sign)
    (my|our|a|the|this) *1 (@a_body) (has|just|has just|is)? (@swallowed|taking|swallowing|downing|necking) *3 (@many_words|every|whole|entire|full) *2 (@pills)
    (@swallowed|taking|swallowing|downing|necking) *2 (something|anything|pills|tablets|stuff|poison|meds|medication|medicine|tonight) *2 to (@dies_surely)
    (@someone|@ours) *3 (left|leaves|wrote|written|sent|texted|posted|recorded|sends) *6 (note|letter|goodbye|farewell|goodbyes) *4 (@gone_third)
    (@means_hard|@pills|insulin pens) *6 (says|said|saying|texted|tells|telling|messaged|writes|wrote|written|caption|captioned|message|words|swears|shouting|reads|typed) *3 (@eve_third)
    (@means_hard) *4 (says|said|saying|texted|messaged|wrote|caption|message|words|typed) *1 (goodbye|farewell|bye forever|bye everyone|bye for good)
    @someone *6 (@eve_third) *6 (rope|noose|shotgun|rifle|pistol|razor|pills|tablets|gun|blade)
    (@told_of) *3 (means to|wants to|plans to|intends to|hopes to|going to|ready to|planning to) die *2 (@third_hour)
    (@told_of) *3 (means to|wants to|plans to|intends to|hopes to|going to|ready to|planning to) die *2 (@hour_ahead)
    (@someone|@ours) *2 (taking|swallowing|downing|drinking|necking) *1 (an overdose|bleach|weedkiller|antifreeze|rat poison|drain cleaner)
    (@ours) *4 (taken|took|swallowed|drunk|drank|downed|necked) *1 (an overdose|bleach|weedkiller|antifreeze|rat poison|drain cleaner|drain unblocker)
    (a|the|this) *1 (@a_body) *4 (taken|took|swallowed|drunk|drank|downed|necked) *1 (an overdose|bleach|weedkiller|antifreeze|rat poison|drain cleaner|drain unblocker)
    (taken|took|swallowed|necked|downed|taking|swallowing) (mums|moms|dads|nans|grans|my mums|his mums|her mums|his dads|her dads|his nans|her nans) *2 (heart pills|heart tablets|pills|tablets|insulin|meds|medication|morphine|methadone|antidepressants|painkillers|warfarin) *6 (locked|drowsy|sleepy|wont let me|help|to die|wont wake|ambulance|what do i do)
    (said|says|saying|say) (goodbye|bye|farewell|his goodbyes|her goodbyes) to *3 (cant be found|gone missing|vanished|disappeared|took the shotgun|taken the shotgun|turned his phone off|turned her phone off|phone is off|phones off|isnt answering|wont answer|not been seen|hasnt been seen|run off|locked himself|locked herself|gone to the cliffs|gone to the bridge|taken all the tablets|nobody can find|no one can find|driven off)
    (@told_of|and said|said) *3 (wont|will not|isnt going to|not going to|doesnt plan to|doesnt intend to|doesnt expect to|never going to) be (alive|living|breathing) *1 (on|by|come|this time|tomorrow|next week|next month|next monday|in the morning|before|tonight|when)
    (@told_of|and said|said) *3 (hell|shell|theyll|he will|she will|hes going to|shes going to) be (dead|dead and buried|in the ground|in a coffin|in a box) *1 (on|by|come|this time|tomorrow|next week|in the morning|before|tonight|when)
    (took|taken|gone|went|walked|drove|grabbed|left|off) *6 (@carry_means) *2 (@lone_place) *8 (@broken_up)
    (found|find|come home to|came home to|theres) *8 (who gets his|who gets her|who should have his|who should have her|his passwords|her passwords|his will|her will|goodbye card|goodbye note|goodbye letter|letter to each|letters to each|letter for each|letters for each|marked for after|saying sorry|says sorry|forgive me) *4 (@gone_third|nowhere|hes gone|shes gone|no sign of|nobody has seen|no one has seen|where is he|where is she|car is gone|cars gone)
    (who gets his|who gets her|who should have his|who should have her|who is to have his|who is to have her|goodbye card|letter to each of us|letters to each of us|letter for each of us|letters for all of us|marked for after) *6 (@gone_third|nowhere|hes gone|shes gone|no sign of|nobody has seen|no one has seen|where is he|where is she|car is gone|cars gone)
    (turned|turning|got|put|left|opened) *1 gas (on|taps|tap|valve)? *8 (wants to die|to die|end it|kill himself|kill herself|goodbye|match|lighter|blow us|blow the)
    (tying|tied|knotting|knotted|plaiting|looping|ties) *2 (sheet|sheets|bedsheet|bed sheet|belt|rope|cord|laces|shoelaces|flex|dressing gown cord|towel) *1 (to|round|around|over|from) *2 (bars|beam|light fitting|neck|bunk|banister|hook|rafter|rafters|shower rail|pipe|bed frame)
    (texted|wrote|messaged|posted|sent me|rang|phoned|text|message) *8 (by|before) (morning|midnight|tonight|tomorrow|dawn|daylight|the weekend|lunchtime|sunrise|the morning) *1 (hed|shed|hell|shell|he would|she would|he will|she will|theyd) be (dead|gone)
    `,
  ),
  // Under way or fixed, by whomever: at the place, with the means, the hour said, a farewell and gone.
  ...signals(
    {
      ...other,
      group: 'third.underway',
      role: 'in_progress',
      tier: 'emergency',
      contexts: { negated: 'none', past: 'none', addressed: 'none', before: 'none' },
    },
    `
    (@told_of) *4 (@they_will) *1 (@dies_third) *4 (@plain_hour|last bell|after school|after class|after work|after lunch|after tea|after dinner|after this|once the|once i|once we|once everyone|the minute|the second)
    (@told_of) *4 (hes|shes|theyre|he is|she is|they are) (doing|ending) (it|it all|things|his life|her life) *2 (@grim_hour|@plan_day|now|right now|in an hour|soon as)
    (livestreaming|live streaming|streaming|filming|recording|videoing|broadcasting|facetiming|video calling|on camera|on cam|on stream|on video|on webcam|on discord|on insta live|on tiktok live|went live|gone live|is live|going live) *1 (himself|herself|themselves|themself|me|us|everyone)? *3 (noose|rope round|rope around|belt round|pills|tablets|gun to|gun in|gun against|blade|razor|knife to|cutting|bleeding|wrists|on a ledge|on the ledge|on a roof|on the roof|on a bridge|on the bridge|overdosing|hanging|jump|saying goodbye)
    (put|posted|wrote|written|shared|left|uploaded|posts|posting|putting) *2 (goodbye|goodbye everyone|goodbye world|bye everyone|bye forever|farewell|sorry everyone|its over|the end) *8 (pills|tablets|rope|noose|blade|bridge|ledge|roof|tracks|gun|knife|in her hand|in his hand|phone off|phones off|wont answer|not answering|offline|cant reach|cant find)
    @someone *8 (railway line|train line|train tracks|railway tracks|on the tracks|along the tracks|the motorway|dual carriageway|hard shoulder|level crossing|the platform|by the tracks|platform edge) *8 (train to hit|train hits|hit him|hit her|run him over|run her over|jump|to die|kill himself|kill herself|end it|wants the next|wants a train|waiting for the next|waiting for a train|wont come|wont move|had enough)
    @someone *4 (rang|called|phoned|texted|messaged|came round|said|saying|says|whispered|told me) *4 (goodbye|bye|farewell|his goodbyes|her goodbyes) *8 (his will|her will|the will|where the will|insurance|his funeral|her funeral|look after the|look after mum|look after my|look after our|look after his|look after her|take care of the|take care of mum|take care of my|life insurance|the deeds|passwords|who to give)
    (hell|shell|he will|she will|hes going to|shes going to|threatening to|threatens to|wants to|hes gonna|shes gonna|planning to|plans to) (drive|crash|smash|steer|ram|drive them|drive him|drive her|drive us all|crash the car|drive the car) (into|off|through) *3 (wall|tree|lorry|truck|bridge|river|lake|sea|cliff|quarry|canal|barrier|pier|harbour|bus|oncoming|traffic) *8 (kids|children|daughter|son|baby|boys|girls|all of them|both of them|in the car|on his way|on her way|hes driving|shes driving|tonight|now|has the car|taken the car)
    (photo|photos|picture|pic|pics|pictures|selfie|video|snap|location|pin|screenshot) *2 (of|from|at|on) *4 (cliff|cliffs|bridge|ledge|roof|rooftop|tracks|railway|viaduct|quarry|weir|multi storey|car park|river|noose|rope|pills|tablets|gun|blade|razor|wrists|cuts|bullets|edge) *8 (switched off|turned off|phone off|phones off|phone is off|wont answer|not answering|isnt answering|wont pick up|not picking up|gone offline|stopped replying|not replying|then nothing|no answer|cant reach|cant get hold|goodbye|said sorry|says sorry|saying sorry|says bye|said bye)
    @someone *6 (trying|tried|attempted|about|just tried|getting ready|threatening|going|gonna|ready|set|starting) to (hang himself|hang herself|hang themselves|drown himself|drown herself|shoot himself|shoot herself|gas himself|gas herself|strangle himself|strangle herself|stab himself|stab herself|burn himself|burn herself|jump off|jump from|jump out|jump in front|kill himself|kill herself|kill themselves) *6 (right now|now|please|help|what do i do|holding|talking|police|ambulance|in the next room|upstairs|in front of me|outside|next door|ten minutes ago|minutes ago|just now|tonight|today|tomorrow)
    @someone *8 (holding|has|got|with|pressing|pointing|putting|puts|put|held|pressed) *1 (gun|pistol|revolver|shotgun|rifle|knife|blade|razor|broken bottle|bit of glass|glass|scissors|scalpel) (to|against|in|at|on|under|into) (his|her|their|his own|her own) *1 (head|neck|throat|wrist|wrists|mouth|chest|temple|chin|stomach|arm)
    (on the phone|on the line|ringing|calling|facetiming|rung|phoned|rang) *3 (crying|sobbing|in bits|in tears|hysterical|saying goodbye|saying sorry|screaming) *3 (top of the|car park|roof|bridge|cliff|cliffs|ledge|tracks|railway|platform|viaduct|multi storey|pier|balcony)
    (crying|sobbing|in tears|hysterical|saying goodbye) *2 from *3 (top of the car park|car park|roof|bridge|cliff|cliffs|ledge|tracks|railway|platform|viaduct|multi storey|pier|balcony)
    (goodbye|sorry|pleasure|thank you|thanks|love you|loves us|loves me|forgive) *8 (will find|would find|wed find|youd find|well find|ill find|could find|should find|to find|theyd find) (him|her|them|his body|her body) *1 (in the|at the|by the|hanging|under the|down by)
    (shotgun|gun|rifle|pistol|rope|pills|tablets|insulin|hosepipe|razor|knife) *4 (after leaving|leaving|left|and left|he left|she left|has left|theres) *1 (note|letter|a note|a letter|his phone|her phone|voicemail)
    (has|just|is|hes|shes|theyre|threatening to|threatens to|going to|gonna|wants to|trying to|about to) *1 (set fire to|set light to|setting fire to|setting light to|set|setting|light|lit) (himself|herself|themselves|themself) (on fire|alight|outside|in front|in the|and people|right now|now|with|tonight|help|in my|in our)
    @someone *6 (turned|turning|got|put|left) (the)? gas on *6 (wont let anyone in|wont let anyone into|wont let us in|wont let me in|wont let anyone near|locked|wont come|windows shut|sealed|lighter|match|die|sorry)
    (went|gone|walked|walking|waded|swam|ran|jumped) *1 (into|in|out into) the (sea|river|lake|canal|water|reservoir) *6 (cant see|see his head|see her head|gone under|went under|wont come|wont turn|hasnt come up|not come up)
    (drop|take|drive|leave|dropped|taken|driven|driving|taking|dropping) (him|her|them) *1 (at|to|on|near|off at) *2 (bridge|viaduct|cliff|cliffs|railway|crossing|pier|river|quarry|station|multi storey|tracks) *6 (finished|end it|jump|done with|its over|goodbye|die|had enough|no return|one way|wont be needing|wont need)
    (kids|children|boys|girls|police|someone|somebody|neighbour|neighbours|postman|landlord|mum|wife|husband|daughter|son|cleaner|carer) *1 (will|ll|are going to|is going to|can|to) find (him|her|them|his body|her body) *1 (when|dead|hanging|in the morning|after school|after work|tomorrow|tonight)
    (gone|went|off|left|walked|drove|driven|run|ran) *2 with *2 (rope|tow rope|shotgun|gun|rifle|pistol|noose|hosepipe) *8 (crying|tears|upset|distraught|state|not himself|not herself|hours ago|an hour ago|not answering|wont answer|sobbing|drunk)
    (strangling|suffocating|gassing|hanging|stabbing|cutting) (himself|herself|themself|themselves) *4 (next room|door|locked|upstairs|downstairs|bathroom|bedroom|garage|shed|in front of me|as we speak)
    (gun|shotgun|rifle|pistol|rope|noose|pills|tablets) *4 (saying|said|says|saying that|shouting|told us|telling us|saying hed|texted) *4 (never see|not see|wouldnt see|wont see|see the last of|never be seeing) (him|her|them) (again|alive)
    (picture|photo|pic|text|message|wrote|texted|messaged|posted|said|sent) *8 (by morning|tonight|by midnight|by tomorrow|tomorrow|before morning) *1 (hed|shed|hell|shell|he would|she would|he will|she will|theyd|theyll) (be dead|be gone for good|have done it|have killed|be hanging|have hanged)
    `,
  ),
  // No answer and a body that shows why, or what lies beside it.
  ...signals(
    {
      ...other,
      concern: 'overdose',
      group: 'third.lifeless',
      role: 'in_progress',
      tier: 'emergency',
      contexts: {
        negated: 'none',
        past: 'none',
        before: 'none',
        supposed: 'none',
        addressed: 'none',
      },
    },
    `
    (@limp) *8 (@ashen)
    (@someone) *2 (has tied|tied|is tying|has hung|has put up|has made) *2 (rope|noose|belt|cord|sheet|cable) *4 (garage|shed|loft|attic|tree|banister|barn|beam|door|bedroom|garden|stairs|rafters|landing|ceiling)
    (@ashen) *8 (@limp)
    (@limp) *8 (@strewn)
    (@strewn) *8 (@limp)
    (@kin|someone|somebody|man|woman|baby|toddler) (@whereabouts) *6 (@now_senseless)
    (a|one of|some|this|that|the|our|my) *2 (@kin|baby|toddler) *1 (has|is|s|just|hes|shes)? *1 (@now_senseless)
    (stiff as a board|rigid|gone stiff|completely stiff|went stiff|all stiff) *6 (eyes|jaw|clenched|blue|grey|wont|not answering|twitching)
    (eyes rolled|eyes have rolled|eyes are rolled|eyes rolling|eyes rolled back) *6 (shaking|jerking|twitching|stiff|fitting|limp|what do i do|help|floor|ambulance|wont)
    (hes|shes|he is|she is|he has|she has|his|her|my @person) *3 (lips|face|skin|fingers|nails|fingertips) *2 (blue|purple|grey|gray|bluish|waxy|mottled)
    (found|theres|there is|@kin|he|she|hes|shes|baby|toddler) *6 (@ashen) *4 (@ashen)
    `,
  ),
  // What was found in a room or on a screen, and what a friend lets be understood.
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'other',
      group: 'third.found',
      role: 'warning',
      tier: 'urgent',
      contexts: { ...certainContexts, before: 'none' },
    },
    `
    (found|find|came across|discovered|seen|saw) *1 (a|an|the|his|her|their|this) *1 (suicide note|goodbye letter|goodbye note|stash of pills|stash of tablets|stash of paracetamol|noose|rope with a loop|list of ways to die|search results about hanging|searches about hanging|searches for ways|searches on how to|razor blades and bloody|bloody tissues and|diary about killing|messages saying she wants to die|messages saying he wants to die|plan to kill himself|plan to kill herself)
    `,
  ),
  ...signals(
    {
      language: 'en',
      concern: 'suicide',
      about: 'other',
      group: 'third.hinted',
      role: 'warning',
      tier: 'watch',
      contexts: {
        addressed: 'none',
        past: 'none',
        before: 'none',
        quoted: 'none',
        supposed: 'none',
      },
    },
    `
    (@kin|colleague) *1 (keeps|wont stop|cant stop|has started|is always) *1 (talking|going on|joking) about *1 (death|dying|being dead|not being here|his funeral|her funeral|suicide|ending it)
    `,
  ),
];
