import { members } from './entry-group.ts';

/** Named sets of words and short phrases that patterns use as `@name`. */
export const classes: Readonly<Record<string, readonly string[]>> = {
  // How the words around a phrase are read.
  context_self: members(
    'i|im|ive|ill|id|me|my|mine|myself|we|ich|mich|mir|yo|mi|je|jai|moi|meme|ima|imma|iam',
  ),
  context_other: members(
    `he|she|they|hes|shes|theyre|theyve|theyd|hed|shed|himself|herself|themselves|themself|who|whos
    friend|friends|brother|sister|mother|mom|mum|father|dad|son|daughter|wife|husband|boyfriend|girlfriend|bf|gf|partner|uncle|aunt|cousin|roommate|neighbor|neighbour|coworker|colleague|classmate|parents|grandma|grandpa|grandfather|grandmother|fiance|fiancee|buddy|nephew|niece|kid|child|student|girl|guy|boy|character|el|ella|elle|il|er|sie`,
  ),
  context_object: members('him|her|them'),
  context_addressed: members(
    'you|youre|youve|youll|youd|your|yourself|yourselves|u|ur|yall|urself|tu|vous|du|dich|usted|ustedes',
  ),
  context_anyone: members(
    `people|someone|somebody|anyone|anybody|everyone|everybody|patients|patient|clients|residents|callers|men|women|teens|teenagers|kids|youth
    veterans|farmers|workers|survivors|victims|americans|students|those|folks|person|users|addicts|individuals|children
    man|woman|gente|personas|alguien|gens|leute|jemand|menschen`,
  ),
  context_negator: members(
    `not|dont|never|no|cant|cannot|wont|wouldnt|isnt|arent|wasnt|werent|aint|didnt|doesnt|without|neither|nor|none|zero
    havent|hasnt|hadnt|couldnt|shouldnt|nunca|pas|jamais|nicht|nie|kein|keine|keinen|rarely|hardly`,
  ),
  context_transparent: members(
    `want|wanting|wanna|wanted|wants|to|be|am|is|are|was|were|been|being|going|gonna|planning|plan|plans|planned|on|intend
    intending|intention|intentions|of|have|having|had|has|any|ever|really|actually|currently|thoughts|thought|thinking
    about|considering|considered|contemplating|feel|feeling|felt|even|at|all|try|trying|tried|active|actively|will|would
    do|does|did|a|an|the|danger|risk|longer|gonna|literally|seriously|necessarily|in|urge|desire|need|technically
    immediate|exactly|currently|personally|anymore|wish|inclination|quiero|querer|veux|will`,
  ),
  context_opinion: members(
    'that|think|believe|feel|suppose|guess|mean|say|saying|said|claim|claiming',
  ),
  context_unnegates: members('only|just|sure|kidding|joking|lying|even|gonna'),
  context_was: members('wanted|was|were|considered|contemplated|planned|used|wished|tried'),
  context_past_verb: members(
    `helped|thought|told|said|posted|wrote|tweeted|saw|called|asked|found|had|felt|did|got|became|went|made|kept|started|overdosed|relapsed|attempted|cut|hurt|took
    put|hated|harmed|spent|beat|raped|choked|strangled|punched|kicked|slapped|threatened|swallowed|drank|jumped|loaded|slashed|burned|burnt|starved|stabbed|hung|hanged|shot|drowned|meant|believed|scratched|stood|sat|lay|wrote|woke|fell|drove|bought|gave|ran|climbed|hid|fitted|walked|taken|written|tied|loaded|saved|hoarded|begged|prayed|knew|came|watched|lost|sent|pumped|brought|carved|injected|survived|purged|binged|quise|intente|queria|pensaba|voulais|ai|wollte|habe|hatte`,
  ),
  context_perfect: members('have|ive|has|hes|shes|always|never|wish|wishing|if|to|gonna|wanna'),
  context_joins: members(
    'and|but|so|because|cause|cuz|then|though|although|however|yet|y|pero|mais|et|aber|und|plus|or',
  ),

  context_nominative: members(
    'i|im|ive|ill|id|we|he|she|they|hes|shes|theyre|theyve|it|its|you|youre|there|theres',
  ),
  context_together: members('we'),
  context_binds: members(
    `when|while|if|unless|that|who|which|whose|where|why|how|what|whether|after|before|since|until|till|as|like|once
    thought|think|thinking|felt|feel|knew|know|said|say|says|saying|told|tell|tells|wish|wished|decided|wrote|swear|believed|realised|realized|hoped|guess|and|to|of|with|for|from`,
  ),
  context_copula: members('is|are|was|were|isnt|arent|wasnt|werent|im|hes|shes|theyre|its'),
  context_still: members('still|again'),
  /** Begins a sentence that says when what was told before it was: “That was the eighties.” */
  context_points: members('that|thats|this|it|its|all|hes|shes'),
  /** After a negator: `never once`. */
  context_stresses: members('once'),
  /** Begins a question, before its subject: “do I …”. */
  context_asks: members('do|did|am|was|have|had|would|will|could|should|are|is|been'),
  context_denies: members('no|nope|nah|never|nay|none'),
  /** Before the writer's own words it takes back what lowers: “… but I want to”. */
  context_contrasts: members('but|though|although|however|yet|pero|mais|aber'),
  context_greeting: members('hello|hi|hey|hiya|dear|morning|evening|goodbye|bye|thanks|thank'),

  /** What weights may lean on where no rule stands: a means, a place, the failing body, a farewell, a fixed time. */
  weighed_named: members(
    `
    pill|pills|tablet|tablets|tabs|capsules|meds|medication|dose|doses|insulin|paracetamol|aspirin|ibuprofen|codeine|morphine|methadone|heroin|fent|fentanyl|benzos|xanax|diazepam|valium|zopiclone|amitriptyline|propranolol|oxy|needle|syringe|packets|strips|blister|bottle|bottles|overdose|od|bleach|petrol|poison|pesticide|weedkiller|antifreeze|helium|charcoal|exhaust|hose|fumes
    rope|ropes|cord|belt|noose|knot|blade|blades|razor|razors|knife|scissors|gun|guns|rifle|shotgun|pistol|revolver|trigger|bullet|bullets|cartridge|cartridges
    swallowed|injected|jump|jumping|hang|hanging|drown
    bridge|quay|pier|cliff|cliffs|edge|ledge|roof|rooftop|balcony|railing|railings|rail|rails|tracks|train|trains|platform|station|river|sea|lake|canal|weir|dam|quarry|beam|rafter|rafters|banister|attic|loft|shed|barn|woods|tree|branch|motorway|garage|hotel|bath|stool
    blood|bleeding|bled|numb|sleepy|drowsy|dizzy|woozy|floaty|blurry|breathing|breathe|breath|pulse|unconscious|unresponsive|seizure|seizing|hallucinating|vomiting|neck|wrist|wrists|throat|lips
    goodbye|goodbyes|bye|farewell|cheerio|adieu|forgive|note|letter|letters|funeral|ashes|grave|buried|bury|passwords|bequeath
    tonight|today|tomorrow|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|birthday
    `,
  ),
  // Words of their own that a misspelling of another word could be taken for.
  plain_words: members(
    `willing|filling|filled|killer|billed|skilled|willed|changing|banging|ranging|handing|hanging|putting|gutting|cuffing|curing|tables|table|shallow|wallow|dumping|pumping|humping|bumping|fridge|builder|bundling|binding|live|alike|olive|breaching|sharing|shaming|soaking|shaping|shaving|heroic|infected|infecting|purring|urging|pursing|starting|staring|stare|meditation|dedication|mediation|breeding|bleeping|threat|cooking|cooked|chocking|streaming|steaming|laughter|slaughter|bother|other|rather|gather|farther|fatter|feather|hunting|hurling|hurdling|charming|warming|farming|turning|burping|buying|thanking|thinning|waiting|wasting|ranting|planting|feeding|reeling|fueling|felling|peeling|heeling|homeless|noting|sending|pending|lending|bending|tending|mending|vending|exit|sexist|giving|loving|liking|diving|lining|leaving|livid|washing|fishing|dishing|drain|brain|rain|strain|trail|grain|trait|garbage|widow|healer|caving|carving|dating|hating|beating|heating|rating|seating|painted|tainted|feinted|sloppy|mourning|warning|boring|lovely|bruised|bruiser|punches|launched|lunched|bunched|letter|latter|litter|lettuce|better|pattern|patients|patents|parent|children|chicken|kitten|kitchens|nothings|botched|bleating|pleading|hospitals|hospitable|husbandry|daughters|planning|planing|planking|panning|scanning|weekday|weekends|forgave|forgiven|decide|divided|derided|carriage|adopted|attend|attempts|flatform|stations|statin|nation|exhausted|rooftops|alcoholic|craving|ravings|savings|addictive|collapse|clasped|stabled|scabbed|needles|beetle|needed|wanton|panting|feelings|ceiling|drinking|drifting|thought|though|tablet|tabloids|writs|wrist|swallows|follow|tonights|urban|sudden|happened|happiest|anything|vaulting|bombing|combing|screening|strained|soothing|stepdads|happens|because
    cutie|cuties|diet|dietary|indie|hoodie|foodie|oldie|goodies|killjoys|executive|executives|persecute|prosecute|charcuterie|cutlery|endive|begun|gunner|gunners|hangar|hangars`,
  ),
  /** As the last, but unknown words otherwise. */
  rare_words: members(
    `
    exciting|beast|sacred|fried|fires|tires|potion|suing|alter|acres|boost|liars|angles|unite|relay|arise|releasing|saliva|satin|hooking|trails|denies|stating|vines|brushes|loins|cures|untied|boast|genre|clasp|bulge|incest|fined|crepe|mores|berth|buries|belch|tilted|toads|hurst|brunt|cocking|craves|twits|droning|pried|minuet|wroth|solider|compliant|spanning|berating|breached|scaring|scarred|scorched|soared|scaled|seared|snared|shitting|pitting|boating|beading|wicked|hicks|reserve|reserves|fiend|fiends|lister|sifter|ridden|pouches|vouches|vouching|vouched|couching|garbled|rambled|gabbling|attaching|breather|straggle|bullets|gullet|ballets|mullets|picket|pickets|packers|tigger|loaned|goaded|violet|violets|amuse|abase|unbeatable|battles|brinks|needless|mather|lather|bather|petting|vetting|abetting|snitches|snitch|brightened|braving|crating|craning|hanna|donna|manna|waken|taker|oaken|lunching|bunching|hunching|trapper|crapped|rapped|lapped|flapped|flapping|lapping|shopped|stomped|stopper|slopped|racket|rackets|watts|warts|wands|waned|commie|bridle|bridged|knaves|swabbing|scabbing|saber|somber|goings|boing|herein|fraid|parter|breadth|breach|funereal|banished|varnished|danish|diego|roadkill|killjoy|overkill|tendies
    abbott|abbot|moaning|harding|browning|starling|billing|casing|repressed|skilling|crowning|arming|rapping|repression|wallowing|beater|harping|goring|shogun|mooning|decoded|sainted|cruises|blending|levee|frowning|elapsed|miser|hurtling|waning|packer|betters|swabbed|ganging|surging|shorting|billet|horning|carvings|puncher|milling|choker|bridger|hunched|whisker|jiving|wanking|hadden|coked|stooped|fending|chowing|whisked|morphing|orison|wafting|rutting|scape|pleaser|sapped|slopping|tilling|corning|wafts|exhausts|litters|shooing|decider|keeling|sallow|haring|creaming|jetting|waists|jutting|sower|wafted|slapper|antic|needled|policed|rending|scooting|straggling|tramped|bruisers|buffering|illing|shallowing|scarer|artic|betas|wallowed|wetters|staving|ambled|burring|fetters|hinging|noshing|ranted|setters|sinter|tutting|ambling|anted|braises|catting|chinking|dinking|feeing|hotting|kinking|lumping|sapping|sooting|tabbed|tabled|shopping|shipping|slipping|clipping|planking|blanking|lapsed|collapsible|escapade|batting|bating|rapped`,
  ),
  /** “2”, “too” or “70” between one of the first and one of the second is a “to”. */
  before_to: members(
    `want|wants|wanted|wanting|wana|going|goin|gonna|need|needs|needed|needing|have|has|had|got|ready|about|bout|try|trying|tried|like|love|hate|able|urge|urges|nothing|reason|reasons|way|ways|how|decided|tempted|planning|plan|plans|planned|wish|wishes|deserve|deserves|everything|everyone|it|him|her|me|you|them|asked|told|threatened|threatening|threatens|start|started|begun|promised|scared|afraid|tired|desperate|happy|someone|somewhere|nowhere|used|forced|allowed|point|pills|enough|rope|knife|gun|just|hard|time|supposed|hoping|hope|dying|begging|courage`,
  ),
  after_to: members(
    `die|kill|hang|shoot|stab|hurt|cut|jump|drown|overdose|end|disappear|live|exist|be|go|do|sleep|wake|stop|leave|use|drink|harm|self|unalive|commit|talk|tell|say|get|make|take|see|feel|keep|have|give|run|escape|help|burn|swallow|choke|beat|hit|murder|rape|cope|breathe|cry|scream|smoke|score|gamble|bet|relapse|starve|purge|binge|vomit|slit|join|find|come|happen`,
  ),

  // Open classes of things and places that plans are made of.
  lethal_thing: members(
    `gun|guns|pistol|shotgun|rifle|revolver|handgun|glock|rope|noose|ligature|blade|blades|razor|razors|knife|helium|nitrogen|charcoal|hosepipe|hose|bullets|bullet|cartridge|cartridges|poison|pesticide|weedkiller|weed killer|paraquat|antifreeze|cyanide|insulin|stash|overdose|exit bag|belt|dressing gown cord|cable|petrol|sleeping tablets|sleeping pills|painkillers|enough pills|enough tablets|enough to|bleach|morphine|oramorph|fentanyl patches|patches|:pill|:rope|:gun|:knife`,
  ),
  fall_place: members(
    'train|trains|tram|lorry|truck|bus|traffic|tube|track|tracks|rail|rails|line|lines|railway|platform|motorway|bridge|roof|rooftop|cliff|cliffs|edge|ledge|balcony|building|tower|window|viaduct|overpass|multi storey|car park|parking garage|quarry|harbour|pier|dam|river|sea|lake|canal|reservoir|ocean|weir|tree|wall|wrong side|oncoming|top floor|railing|railings|parapet|flats|well',
  ),

  // What is swallowed, whose it is and to what end; where a fall begins; how a body gives way; the days ahead.
  swallowed: members(
    'took|taken|swallowed|necked|downed|eaten|ate|gulped|drank|drunk|popped|injected|ingested|had|knocked back|got through|gone through|went through|emptied|finished',
  ),
  whose: members(
    'nans|grans|grannys|grandmas|mums|moms|mams|mothers|dads|fathers|grandads|grandpas|husbands|wifes|sisters|brothers|uncles|flatmates|roommates|mates|dogs|partners|neighbours|daughters|sons',
  ),
  taken_thing: members(
    '@pills|heart tablets|heart pills|blood pressure tablets|blood pressure pills|sleepers|patches|oramorph|insulin pen|insulin pens|blood thinners|epilepsy tablets',
  ),
  purpose: members(
    `on purpose|deliberately|intentionally|to end it|to end it all|to die|to kill myself|to be sure|to make sure|wasnt an accident|not an accident|no accident|not by accident|not by mistake|wasnt a mistake
    so i wont wake|so i dont wake|so i never wake|so it finishes me|so that i die|so thatll do it|hoping i dont wake|hoping not to wake|hope i dont wake|hope it kills me|and i want to die|and i dont want saving`,
  ),
  aloft: members(
    'bridge|viaduct|flyover|overpass|cliff|cliffs|roof|rooftop|ledge|balcony|pier|dam|quarry|weir|multi storey|multistorey|car park|railings|railing|parapet|girder|crane|pylon|headland|edge',
  ),
  fading: members(
    'sleepy|drowsy|dizzy|numb|woozy|floaty|faint|cold|heavy|shaking|shaky|sick|blurry|blurred|scared|frightened|sweating|tingling|wobbly|slurring|yellow|weak',
  ),
  day_ahead: members(
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|midnight|weekend|this weekend|next week|morning|the morning|easter|christmas|the week out|the weekend|spring|summer|the summer|new year|another day|daylight',
  ),

  // A plan: what it is made of, where that is kept, when it will be, by what, and where.
  plan_thing: members(
    `rope|ropes|noose|cord|sash cord|flex|strap|chain|ligature|dupatta|gun|guns|shotgun|pistol|rifle|revolver|handgun|glock|sidearm|twelve gauge|cartridges|bullets|ammunition|ammo|blade|blades|razor|razors|razor blades|box cutter|stanley knife|scalpel|knife|charcoal|helium|hose|hosepipe|canister
    pills|tablets|paracetamol|paracetamols|codeine|meds|sleepers|sleeping tablets|sleeping pills|painkillers|capsules|morphine|oramorph|liquid morphine|insulin|patches|potassium|syringe|syringes|vial|vials|ampoules|poison|rat poison|pesticide|weedkiller|antifreeze|cyanide|petrol|kerosene|overdose|exit bag|plastic bag|stash|means|method|sachet|fentanyl`,
  ),
  /** What a plan is carried out with, also as “the gun's in …” is read. */
  armed: members(
    'gun|guns|shotgun|shotguns|rifle|rifles|pistol|pistols|revolver|revolvers|handgun|glock|noose|rope|ropes|pills|tablets|sleepers|sleeping tablets|sleeping pills|painkillers|paracetamol|insulin|morphine|methadone|blade|blades|razor|razors|hose|hosepipe|helium|cartridges|bullets|exit bag|overdose|weedkiller|antidepressants|codeine|medication|meds',
  ),
  plan_keep: members(
    'drawer|drawers|tin|biscuit tin|biscuit barrel|jar|jam jar|pot|cup|egg cup|egg box|shoebox|box|matchbox|handbag|bag|washbag|wash bag|toiletries bag|nappy bag|freezer bag|rucksack|backpack|boot|shed|greenhouse|polytunnel|barn|garage|loft|attic|wardrobe|closet|cupboard|airing cupboard|press|cabinet|chest|glovebox|glove box|cubbyhole|bakkie|ute|jeep|pickup|tractor|trailer|truck|car|van|pencil case|pocket|pockets|coat|jacket|lining|tupperware|sock|socks|mattress|bed|pillow|cot|fridge|freezer|toolbox|cistern|teddy|piano stool|umbrella stand|nightstand|desk|writing desk|bureau|locker|trainers|shoe|boots|caddy|tea caddy|saucer|bowl|fruit bowl|basket|wool basket|jug|toolbag|safe|flour|cereal|hall|porch|stairs|hedge|bathroom|kitchen table|bath|freezer|boat|phone case|calculator case',
  ),
  plan_day: members(
    'tonight|this evening|tomorrow|tmrw|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|dawn|dusk|sunrise|noon|high tide|high water|first light|this weekend|the weekend|next week|this week|christmas|boxing day|new year|easter|payday|my birthday|our anniversary|the anniversary|the morning|the first|the #|half term|the bank holiday|january|february|march|april|june|july|august|september|october|november|december',
  ),
  plan_die: members(
    'die|hang|drown|overdose|hang myself|drown myself|shoot myself|kill myself|end it|end myself|end my life|end it all|end me|finish myself|finish myself off|cut my throat|cut my wrists|slit my wrists|slit my throat|blow my head off|blow my brains out|gas myself|take my life|take my own life|top myself|do myself in|stop my heart|stop my own heart|go off the edge|go over the rail|swallow the lot|take the overdose|go under the train',
  ),
  plan_dying: members(
    'hanging myself|drowning myself|overdosing|shooting myself|killing myself|ending myself|ending my life|ending it|ending it all|gassing myself|cutting my throat|cutting my wrists|slitting my wrists|taking my life|taking my own life|taking the overdose|swallowing the lot|stepping out in front',
  ),
  plan_place: members(
    'bridge|footbridge|viaduct|flyover|overpass|cliff|cliffs|gorge|roof|rooftop|tower block|bell tower|balcony|multi storey|car park roof|carpark roof|school roof|terrace|top floor|quarry|dam|weir|reservoir|canal|river|lough|loch|slurry pit|lime pit|well|sea wall|pier|railway|railway line|railway track|train line|train tracks|tracks|rails|trestle|level crossing|crossing|express|express train|freight|freight train|train|lorry|motorway|lock gates|headland',
  ),

  /** What an end is made to hang on: “if nobody answers”, “unless she calls”, “if they take my kids”. */
  if_who: members(
    'if nobody|if no one|if noone|if none of you|if no one here|if nobody here|if no one on here|if nobody on here|if not one person|if no one on this site|unless someone|unless somebody|unless anyone|unless he|unless she|if he doesnt|if she doesnt|if you dont|if they dont|if he wont|if she wont|if you wont|if they wont|if he does not|if she does not|if you do not|unless you|unless they',
  ),
  answers: members(
    'answers|replies|responds|calls|calls me|calls me back|texts|texts me|texts back|messages|messages me|rings|rings me|rings back|phones|picks up|picks up the phone|writes back|writes to me|talks to me|comes|helps|helps me|stops me|speaks to me|listens|reaches out|gets back to me|talks me out of it|talks me down|turns up|shows up|comes home|comes back|cares|says anything|is there|sees this|reads this|answer|reply|respond|call|call me|call back|text|text me|text back|message|message me|ring|phone|pick up|write back|talk to me|come|help me|stop me|speak to me|listen|get back to me|turn up|show up|come home|come back|care|say something|say anything|forgive me|take me back|unblock me|leave him|leave her|love me',
  ),
  if_life: members(
    `if i dont hear|if i dont get a reply|if i dont get an answer|if i dont get a call|if i dont get any|if i dont get help|if i do not hear|if i get no answer|if i get no reply|if i hear nothing|if i havent heard|if theres no answer|if theres no reply|if there is no answer|if there is no reply|without an answer
    if things arent|if things dont|if this isnt|if this doesnt|if nothing changes|if nothing gets|if it isnt any better|if it doesnt stop|if the pain doesnt|if the voices dont|if tomorrow is
    if you call the police|if anyone calls the police|if you ring the police|if you send the police|if they send the police|if you send anyone|if you tell anyone|if anyone comes near me|if you come any closer|if you come near me|if anyone tries to stop me|if you hang up|if you block me|if he blocks me|if she blocks me|if he hangs up|if she hangs up|if you leave me|if he leaves me|if she leaves me|if he leaves|if she leaves|if you leave|if they take my|if they take the kids|if i lose my kids|if i lose the kids|if i lose custody|if i lose him|if i lose her|if the court|if the judge|if they evict|if they send me back|if they section me|if this post|if my post|if the phone doesnt|if my phone doesnt|if i hear one more|if i hear nothing|if im still|if hes still|if shes still|if he walks out|if she walks out|if you walk out|if that door|if anyone comes in|if anyone opens|if the police come|unless my mum|unless my mom|unless my dad|unless my wife|unless my husband|unless my son|unless my daughter|unless my ex|unless my sister|unless my brother|unless my friend|unless theres|if he tells|if she tells|if they tell|if you tell|if you dont believe|if he doesnt believe|if she doesnt believe|if i get one more|if one more|if they make me|if he makes me|if i have to go back|if i have to see|if i wake up tomorrow|if i lose my|if i cant see|if i dont see|if she goes through|if he goes through|if the ambulance|if help doesnt|if the crisis team|if my ex|if my mum finds|if my mom finds|if my dad finds|if my parents find|if he goes|if she goes|if he says no|if she says no|if she breaks up with me|if he breaks up with me|if he breaks up|if she breaks up|if he dumps me|if she dumps me|if i get found guilty|if they find out|if i fail`,
  ),

  // Forms of words.
  self: members('myself|my self|meself|mysel|mself|my own self|my own ass|my ass|me'),
  reflexive: members('myself|my self|my slef'),
  reflexive_you: members('yourself|your self|urself|yourselves|ur self|yourselfs'),
  i_am: members(
    'i am|im|i m|i be|ive been|i have been|i was|i feel|i felt|feeling|am|been|being|im feeling|getting|i get|ima',
  ),
  want: members(
    `want to|wanna|wanting to|wanted to|wants to|want 2|want #|would like to|wish to|would love to|need to|gotta|have to|desire to
    feel like|feeling like|felt like|tempted to|urge to|urges to|long to|longing to|yearn to|ready to|want nothing more than to
    prefer to|rather|dying to|would rather|want so badly to|want so bad to|craving to|wish i could|wish i can|wish i could just
    wishing i could|wish that i could|like to|impulse to|desperate to|eager to|want for me to`,
  ),
  will: members(
    `going to|gonna|gunna|goin to|gon|ganna|goina|ima|imma|im a|about to|bout to|will|ill|plan to|planning to|planning on|plan on
    plans to|planned to|planned on|intend to|intending to|decided to|deciding to|decided on|ready to|prepared to|set to|determined to
    have to|has to|gotta|got to|must|should|might|may|trying to|try to|can|let me|finally|finna|tryna|shall|should i|resolved to
    made up my mind to|made my mind up to|working up the courage to|building up the courage to|getting the courage to
    have the courage to|had the courage to|courage to|guts to|the balls to|strong enough to|brave enough to|it is time to|its time to|time to|mean to|meaning to|plan is to|aim to|aiming to|intention is to|idea is to
    time for me to|one step away from|seconds away from|minutes away from|hours away from|close to|on the verge of|on the edge of|on the brink of|this close to`,
  ),
  consider: members(
    `thinking about|thinking of|think about|think of|thought about|thoughts of|thoughts about|thought of|thoughts on|considering
    consider|considered|contemplating|contemplate|contemplated|contemplation of|fantasizing about|fantasize about|fantasized about
    fantasising about|fantasise about|fantasies of|fantasies about|daydreaming about|daydream about|daydreams of|dreaming of|dreaming about|dream of
    dream about|obsessed with|obsessing over|imagining|imagine|picturing|visualizing|ideas of|idea of|contemplations of
    debating|debating on|toying with|flirting with|urges of|ideation about|planning|plan|plans of|plans for|researching|researched|looking into`,
  ),
  /** To end one's own life, whatever the verb; how one sets about it; when, within about a day. */
  end_self: members(
    `kill myself|kill my self|end my life|end my own life|end it all|end myself|take my life|take my own life|hang myself|commit suicide|die by suicide|shoot myself|drown myself|gas myself|poison myself|strangle myself|suffocate myself|electrocute myself|smother myself
    top myself|off myself|do myself in|do away with myself|finish myself off|finish myself|unalive myself|unalive|murder myself|slit my wrists|cut my wrists|slash my wrists|slit my throat|cut my throat|jump off a bridge|jump off the bridge|jump off a cliff|jump off the roof|jump from the roof|jump in front of a train|jump to my death|step in front of a train
    throw myself off a bridge|throw myself off the bridge|throw myself under a train|throw myself in front of a train|put an end to my life|put an end to it all|put an end to myself|put a bullet in my head|put a bullet through my head|bring my life to an end|end things for good|end everything for good|blow my brains out|blow my head off|string myself up|take an overdose|take a fatal overdose|overdose on purpose
    stab myself in the heart|stab myself in the neck|starve myself to death|set myself on fire|set fire to myself|die by my own hand|neck myself|make an end of myself|make an end of it all|leave this world|leave this life|exit this world|drink bleach|bleed to death|bleed out
    open my veins|open my wrists|stop my heart|stop my own heart|end my own existence|overdose on my meds|overdose on my pills|overdose on my tablets|overdose on paracetamol|hang myself from the loft hatch|step off the platform|put a noose round my neck|put a noose around my neck|drink the weedkiller|drink weedkiller|drink antifreeze|crash the car on purpose|just die by my own hand|gas myself in the garage|gas myself in the car|hang myself in the garage|hang myself in the shed|hang myself in the woods|snuff myself out|carry out my suicide|go through with my suicide|commit my suicide|kill my useless self|kill my worthless self|kill my stupid self|end my existence|end this existence|end my miserable life|end this life|end my miserable existence|put myself out of my misery|take the cowards way out|take the easy way out|drive into a wall|drive off a bridge|drive off a cliff|lie down on the tracks|lie on the tracks|swallow the lot|take every pill in the house|take all my pills|end this life of mine|step out in front of a lorry|walk in front of a train|walk in front of a bus|walk into the sea|jump under a train|jump out of the window|jump out the window|suffocate|self terminate|make myself dead|die by hanging|be my own executioner`,
  ),
  ending_self: members(
    `taking all my tablets|taking all my pills|taking all of my tablets|taking every tablet|swallowing all my pills|swallowing all my tablets|taking an overdose|killing myself|killing my self|ending my life|ending my own life|ending it all|ending myself|taking my life|taking my own life|hanging myself|committing suicide|dying by suicide|shooting myself|drowning myself|gassing myself|poisoning myself|strangling myself|suffocating myself|electrocuting myself
    topping myself|offing myself|doing myself in|doing away with myself|finishing myself off|finishing myself|unaliving myself|murdering myself|slitting my wrists|cutting my wrists|slashing my wrists|slitting my throat|cutting my throat|jumping off a bridge|jumping off the bridge|jumping off a cliff|jumping off the roof|jumping from the roof|jumping in front of a train|jumping to my death|stepping in front of a train
    throwing myself off a bridge|throwing myself off the bridge|throwing myself under a train|throwing myself in front of a train|putting an end to my life|putting an end to it all|putting an end to myself|putting a bullet in my head|bringing my life to an end|ending things for good|blowing my brains out|blowing my head off|stringing myself up|taking an overdose|overdosing on purpose|stabbing myself in the heart|starving myself to death|setting myself on fire|dying by my own hand|necking myself|leaving this world|leaving this life|snuffing myself out|carrying out my suicide|going through with my suicide|ending my existence|ending this life|ending my miserable life|putting myself out of my misery|taking the cowards way out|lying on the tracks|lying down on the tracks|swallowing the lot|taking all my pills|throwing myself off the viaduct|jumping under a train|jumping out of the window|jumping out the window|walking into the sea|walking in front of a train`,
  ),
  intend_to: members(
    `want to|wanna|going to|gonna|gunna|gon|goin to|imma|ima|will|ill|shall|plan to|planning to|intend to|intending to|mean to|meaning to|about to|decided to|ready to|determined to|set to|due to|got to|gotta|have to|need to|have arranged to|ive arranged to|resolved to|prepared to|promised myself to|finna|fixing to|mind to|plan is to|idea is to|time to|be|supposed to`,
  ),
  hour_ahead: members(
    `before this day is over|before the day is over|before today is over|before this day is out|before the day is out|before the day is done|before this day is done|before the day ends|before today ends|before this day ends|before the day is through|before the night is over|before this night is over|before tonight is over|before the night is out|before the night is through|before the night ends|before the evening is out|before the evening is over|before the hour is out|before the hour is up|before the week is out|before the week is over|before the weekend is over|before the month is out
    by the end of today|by the end of the day|by the end of this day|by the end of the night|by the end of tonight|by the end of the evening|by the end of the afternoon|by the end of my shift|by the end of the week|by the end of the weekend|at the end of the day today|at the end of my shift|at the end of the night|at the end of the week
    by bedtime|before bedtime|before bed|by dawn|before dawn|at dawn|at daybreak|before daybreak|by daybreak|by sunrise|at sunrise|by sunup|at sunset|by sunset|before sunset|by nightfall|at nightfall|by noon|at noon|before noon|at midday|by midday|by lunchtime|before lunch|at lunchtime|by teatime|before tea|after tea|after supper|after lunch|after breakfast|before breakfast|by breakfast|by midnight|before midnight|after midnight|around midnight|on the stroke of midnight|come midnight|come morning|come the morning|come nightfall|before the morning|at first light|by first light|before first light|by daylight|before school|before work|before college|before class|straight after school|straight after work|after my shift|after this shift|after the shift|after my night shift|after closing|at closing time|after hours|after lights out|at lights out|overnight|in the night|during the night|in the middle of the night|in the small hours|in the wee hours|in the dead of night|this very night|this very day|this night|this instant|this minute|this second|here and now|there and then|then and there|straight away|right away|at once|momentarily|instantly|imminently|shortly|presently
    in a minute|in a min|in a mo|in a moment|in a bit|in a little bit|in a little while|in a while|in a sec|in a second|in a few|in a few mins|in a few moments|in an hour or so|in an hour or two|in an hours time|in a couple hours|in a couple of hours|in a day|in a day or two|in a week|in a weeks time|in a fortnight|in a matter of hours|in a matter of minutes|in less than an hour|in under an hour|in mere hours|in the coming hours|in the coming days|in the next day|in the next few days|in the next couple of hours|in # mins|in # min|in # hrs|in # hr|in # h|in # days|in # weeks
    within the hour|within an hour|within the next hour|within # hours|within # minutes|within @number hours|within @number minutes|within the next # hours|within the next few hours|within the next few minutes|within a few hours|within hours|within minutes|within the day|within a day|within days|within a week|within the week|inside the hour|inside an hour|over the next few hours|over the weekend
    an hour from now|hours from now|# hours from now|minutes from now|a day from now|a week from now|days from now|by this time tomorrow|this time tomorrow|by this time tonight|this time next week|by this time next week|tomorrow|tomorrow night|tomorrow morning|tonight|today|now|rn|right now|just now
    the day after tomorrow|day after tomorrow|on halloween|on new years eve|on christmas eve|on christmas day|on boxing day|on valentines day|on mothers day|on fathers day|on the anniversary|on our anniversary|on his anniversary|on her anniversary|on his birthday|on her birthday|after graduation|after prom|after payday|after my exam|after my exams|after the exam|after the exams|after finals|after my finals|after the court date|after court|after the hearing|after the trial|after the inquest|after the wake|after the burial|after the service|after the party|after the match|after rehearsal|after practice|after the holidays|after easter|after new year|at lunch|in 2 hours|in 2 hrs|in 2 minutes|in 2 mins|in 2 days|within 2 hours|within 2 days|anytime now|any time now|after the school run|at the end of the month|at the end of the week|at the end of term|real soon|before my bday|on my bday|after my bday|in three quarters of an hour|in the next half hour|in the next half an hour|in the next # hours|in the next # minutes|in under a day|in under an hour|within # days|within @number days|after lectures|after visiting hours|by tea time|come the end of the week|before easter|before new year|before i turn #|before i turn @number|before my next birthday`,
  ),
  /** What one will be when it is done. */
  be_dead: members(
    `i wont be alive|i will not be alive|i shant be alive|i shall not be alive|im not going to be alive|im not gonna be alive|ill not be alive|i wont be living|i wont be breathing|i will not be breathing|i shant be breathing|i wont exist|i will not exist|i wont be among the living|i wont be on this earth|i will no longer be alive|ill no longer be alive|i will no longer exist|ill no longer exist|i wont be here to
    ill be dead|i will be dead|i shall be dead|im going to be dead|i am going to be dead|im gonna be dead|ill be long dead|ill already be dead|i will already be dead|ill be a corpse|i will be a corpse|ill be a dead body|ill be a body|ill be lifeless|ill be cold and dead|ill be dead and gone|i will be dead and gone
    dont expect me to be alive|do not expect me to be alive|i plan to be dead|i intend to be dead|i expect to be dead|i want to be dead|i mean to be dead|i aim to be dead|i hope to be dead|i need to be dead|i wanna be dead|my heart will have stopped|my heart will stop|ill be in the morgue|i will be in the morgue|ill be in a morgue|ill be in a body bag|i will be in a body bag|im going to be in a body bag|ill be on a slab|ill be swinging from the rafters|ill be hanging from the rafters|ill be hanging from a beam|theyll be scraping me off the tracks|theyll be scraping me off the pavement|theyll be scraping me off the road|youll be scraping me off the tracks|theyll be fishing me out of the river|theyll be fishing me out|theyll be cutting me down|youll be cutting me down|theyll be burying me|youll be burying me|youll be planning my funeral|theyll be planning my funeral|family will be planning my funeral|parents will be planning my funeral|i will have left this world|ill have left this world|ill have left this earth|ill be no more|i will be no more|i will have ceased to exist|ill have stopped breathing|i will have stopped breathing|my body will be cold|my body will be lifeless|my life will be over|my life will have ended|my life ends|my life will end|i will have died|ill have died|i will be found dead|ill be found dead|youll find me dead|you will find me dead|theyll find me dead|they will find me dead|shell find me dead|hell find me dead
    i will have killed myself|ill have killed myself|ill have ended my life|i will have ended my life|ill have ended it|i will have ended it|ill have ended it all|i will have ended it all|ill have hanged myself|ill have hung myself|i will have hanged myself|i will have hung myself|ill have taken my own life|ill have taken my life|i will have taken my own life|i will have taken my life|ill have shot myself|i will have shot myself|ill have drowned myself|ill have drowned|ill have jumped|i will have jumped|ill have overdosed|i will have overdosed|ill have committed suicide|i will have committed suicide|il be dead`,
  ),
  die: members(
    'die|dies|dying|dieing|dy|be dead|being dead|perish|drop dead|be gone forever|stop living|stop existing|cease to exist',
  ),
  not_want: members(
    `dont want to|do not want to|dont wanna|dont want 2|no longer want to|not want to|didnt want to|never wanted to|never want to
    dont even want to|dont really want to|dont feel like|do not feel like|cant keep|cant continue|cannot continue|cannot keep
    cant bear to|cant stand to|refuse to|dont wish to|have no desire to|no desire to|dont care to|have no will to|no will to|not wanting to
    lost the will to|lost my will to|lost all will to|lost the desire to|lost any desire to|no longer wish to|no longer care to
    dont have the will to|dont have any desire to|dont have the strength to|dont have the energy to|not sure i want to|not sure if i want to
    dont know if i want to|dont think i want to|dont know that i want to|hate having to|tired of having to|sick of having to|dont deserve to|not meant to
    wasnt meant to|not supposed to|unable to|dont want|wish i didnt have to|wish i did not have to|wish i could stop|dont see why i should
    dont see the point to|dont see the point in|dont see a point in|dont see any point in|see no point in|no point in|no point to|whats the point of
    whats the point in|what is the point of|what is the point in|no reason to|have no reason to|dont have a reason to|no reasons to|no purpose to
    never asked to|struggling to|struggle to`,
  ),
  live: members(
    `live|living|be alive|being alive|exist|existing|stay alive|staying alive|keep living|continue living|go on living|keep on living
    be on this earth|be on this planet|be in this world|be in this life|live anymore|live any longer|live life|continue life|keep existing|continue existing
    be around anymore|be here anymore|be here any longer|be here no more|be alive anymore|live like this|live this life|continue my life|keep going on living
    survive|surviving|live my life|live in this world|live another day|see another day|see tomorrow|wake up tomorrow|wake up anymore|be breathing|breathe anymore`,
  ),
  life_mine: members(
    'my life|my own life|this life|my existence|my miserable life|my sad life|my pathetic life|my worthless life|my shitty life|my fucking life|my stupid life|my suffering|my misery|my pain',
  ),
  kill: members(
    `kill|killing|kil|unalive|unaliving|un alive|murder|murdering|hang|hanging|shoot|shooting|drown|drowning|poison|poisoning|off|offing
    electrocute|electrocuting|gas|gassing|top|topping|finish|finishing|finish off|cancel|cancelling|erase|erasing|eliminate|eliminating|euthanise|euthanize|smother|smothering|strangle|strangling|suffocate|suffocating|asphyxiate|behead|execute|delete|deleting|terminate|end|ending
    :knife|:gun|:rope|do away with|doing away with|do in|doing in|get rid of|getting rid of|finish off|choke|choking|exterminate|put to sleep`,
  ),
  kill_past: members(
    'killed|hanged|hung|shot|drowned|poisoned|stabbed|strangled|gassed|electrocuted|suffocated|offed|unalived|choked',
  ),
  soon: members(
    `tonight|2nite|tonite|today|2day|tomorrow|2morrow|tmrw|tmr|tomorow|this evening|this morning|this afternoon|this week|this weekend|this month
    right now|rn|in a few minutes|in a few hours|in an hour|in # hours|in # minutes|in @number days|in @number hours|in @number minutes|in a few days|in a couple days|in a couple of days
    in @number weeks|in the next # minutes|in the next ten minutes|in the next few minutes|in the next hour|in the next @number minutes|in the next @number hours|in the next few hours|in the next few days|next week|next month|by morning|by the morning|before morning|by tomorrow|by tonight|after work|after school|after dinner|at midnight|later today|later tonight
    when everyone is asleep|when everyone sleeps|when they are asleep|when everyone goes to bed|when my parents are asleep|when my parents leave|when they leave|after the kids leave|after they leave|after everyone leaves|once they leave|when he leaves|when she leaves|once the kids are asleep|after the kids are asleep|when the kids are at school|after my parents leave|once my parents leave|when i get home|once i get home|once everyone is asleep|once they are asleep
    when im alone|when i am alone|when the house is empty|when nobody is home|when no one is home|any minute|any moment|any day now|soon|very soon|immediately|in the morning|before the sun comes up|before sunrise
    at # am|at # pm|at # oclock|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|this monday|this tuesday|this wednesday|this thursday|this friday|this saturday|this sunday
    next monday|next tuesday|next wednesday|next thursday|next friday|next saturday|next sunday|monday night|tuesday night|wednesday night|thursday night|friday night|saturday night|sunday night
    on my birthday|on new years|on christmas|after christmas|after the holidays|before christmas|before new years|by the end of the week|by the end of the month|by the end of the day|by the end of the year|before the end of the month|till the end of the month|until the end of the month|by friday|by monday|by sunday
    once it gets dark|when it gets dark|after dark|when hes asleep|when shes asleep|when she goes to bed|when he goes to bed|when my wife goes to bed|when my husband goes to bed|when the kids are in bed|once the kids are in bed|when theyre all asleep|while everyone is out|while they are out|while theyre out|when mum goes out|when mum leaves|when dad leaves|when my parents go out|till sunday|till monday|all weekend|this time tomorrow|later on|in the early hours|before they get back|before he gets back|before she gets back|before they get home|before mum gets home|in ten minutes|in half an hour|after the funeral|after the wedding|at the weekend|come friday|come monday|the early one|first thing
    after my birthday|before my birthday|on the # th|on the #|this is the day|tonight is the night|today is the day|tomorrow is the day|one last time
    before this day is over|before the day is over|before today is over|before the day is out|before the days out|before the day ends|before this day ends|by the end of today|by the end of this day|before tonight is over|before the night is over|before this night is over|before the night is out|before the nights out|by sunrise|by daybreak|by dawn|by first light|before dawn|before daybreak|at dawn|at sunrise|at sunset|by nightfall|before dark|before nightfall|at bedtime|after lights out|once its dark|as soon as its dark|when its dark|before breakfast|by breakfast|by lunchtime|before lunch|after my shift|after this shift|when my shift ends|inside the hour|within minutes|within hours|in half an hour|in an hours time|in an hour or two|in a bit|in a little while|in a while|in the next day or two|in a day or two|this coming friday|this coming weekend|before the week is out|before the weeks out|before the weekend|before friday|before monday|before sunday|before the end of the week|before this week is over|over the weekend|come morning|come tomorrow|come the morning|come the weekend|tmw|2mrw|2moro|tomoz|tonite`,
  ),
  number: members(
    '#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|a hundred|few|couple|a couple|a few|several|a dozen|dozens of|couple of|a couple of|half a dozen|double|triple',
  ),
  quantity: members(
    `#|# or #|# to #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|hundred|a hundred|a few|several|dozens of|a handful of|handful of|handfuls of|a fistful of
    a bunch of|bunch of|a lot of|lots of|all of my|all my|all the|all of the|all of her|all of his|the whole bottle of|a whole bottle of|whole bottle of|a bottle of|bottle of|the bottle of|an entire bottle of|the entire bottle of|entire bottle of
    half a bottle of|half the bottle of|two bottles of|bottles of|a box of|the whole box of|a whole box of|whole box of|boxes of|a pack of|a packet of|packets of|packs of|a strip of|strips of|too many|so many|too much|every|as many|enough|a ton of|tons of|a shitload of|way too many|the rest of my|the rest of the|rest of my|a load of|loads of|a mix of|a cocktail of|a month of|a months worth of|my entire|my whole|my entire supply of|all of|over #|about #|around #|like #|more than #|at least #|close to #|nearly #|almost #|some|like @number`,
  ),
  many: members('##|@many_words'),
  many_words: members(
    `twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|hundred|a hundred|dozens of|a handful of|handful of|handfuls of|a fistful of|fistful of|a bunch of|bunch of|all of my|all my|all the|all of the|all of her|all of his|all her|all his|all moms|all dads
    the whole bottle of|a whole bottle of|whole bottle of|a bottle of|bottle of|the bottle of|an entire bottle of|the entire bottle of|entire bottle of|half a bottle of|half the bottle of|two bottles of|bottles of|the whole box of|a whole box of|whole box of|boxes of|a box of|packets of|packs of|strips of|a whole pack of|a pack of|a packet of
    too many|a ton of|tons of|a shitload of|way too many|the rest of my|the rest of the|rest of my|a load of|loads of|a cocktail of|a months worth of|my entire supply of|all these|all those|a whole lot of|a great many|a good many|a grate many|a great deal of|a huge amount of|huge amount of|large amount of|a large amount of|a massive amount of|an entire pack of|the entire pack of|a whole strip of|both bottles of|both a bottle of|bottles and bottles of|a mix of|a whole bottle|entire bottle`,
  ),
  pills: members(
    `pill|pills|tablet|tablets|tabs|meds|medication|medications|medicine|medicines|capsules|painkillers|pain killers|sleeping pills|sleeping tablets|antidepressants|prescription|prescriptions|drugs
    @medicine`,
  ),
  medicine_plain: members(
    'tylenol|tylenols|paracetamol|paracetamols|acetaminophen|ibuprofen|ibuprofens|advil|advils|aspirin|aspirins|motrin|aleve|naproxen|excedrin|benadryl|diphenhydramine|nyquil|unisom|melatonin|zopiclone|trazodone|seroquel|quetiapine|lithium|zoloft|sertraline|prozac|fluoxetine|lexapro|citalopram|effexor|venlafaxine|wellbutrin|bupropion|mirtazapine|amitriptyline|propranolol|painkillers|sleeping pills|antidepressants|caffeine pills|iron pills|antihistamines|sleeping tablets|tablets|pills|cocodamol',
  ),
  medicine: members(
    `tylenol|tylenols|paracetamol|paracetamols|acetaminophen|ibuprofen|ibuprofens|advil|advils|aspirin|aspirins|motrin|aleve|naproxen|excedrin|benadryl|diphenhydramine|zzzquil|nyquil|unisom|melatonin|xanax|xans|xan|alprazolam|valium|diazepam|klonopin|clonazepam
    ativan|lorazepam|temazepam|ambien|zolpidem|zopiclone|trazodone|seroquel|quetiapine|lithium|zoloft|sertraline|prozac|fluoxetine|lexapro|citalopram|escitalopram|celexa|effexor|venlafaxine|wellbutrin|bupropion|mirtazapine|remeron|cymbalta|duloxetine
    amitriptyline|elavil|nortriptyline|gabapentin|gabapentins|pregabalin|lyrica|propranolol|metoprolol|beta blockers|clonidine|lamictal|lamotrigine|abilify|risperidone|olanzapine|zyprexa|hydroxyzine|vistaril|promethazine|codeine|cocodamol|co codamol|tramadol|oxycodone|oxys|oxy|percocet|percs|percocets
    vicodin|hydrocodone|norco|morphine|dilaudid|methadone|suboxone|buprenorphine|subutex|fentanyl|fent|heroin|insulin|adderall|ritalin|vyvanse|dxm|dextromethorphan|robitussin|antihistamines|barbiturates|phenobarbital|nembutal|benzos|benzodiazepines|opiates|opioids|painkiller|sleeping meds|muscle relaxers|flexeril|baclofen|soma
    caffeine pills|iron pills|sodium nitrite|sodium nitrate|cyanide|antifreeze|bleach|drain cleaner|rat poison|pesticide|pesticides|weed killer|helium|nitrogen`,
  ),
  opioid: members(
    'heroin|fentanyl|fent|fetty|fenty|dope|h|smack|oxy|oxys|oxycodone|percs|perc|percocet|blues|m30s|m30|morphine|dilaudid|methadone|opiates|opioids|opiate|tar|bth|china white|tranq|xylazine|nitazenes|hydros|vicodin|tramadol|codeine|lean|kratom',
  ),
  downer: members(
    'xanax|xans|xan|bars|benzo|benzos|valium|klonopin|kpins|ativan|alcohol|vodka|whiskey|whisky|rum|booze|liquor|drinking|drinks|beer|beers|wine|gabapentin|ambien|sleeping pills|phenibut|lorazepam|diazepam|alprazolam|clonazepam',
  ),
  drug: members(
    '@opioid|@downer|meth|crystal|ice|crack|coke|cocaine|speed|adderall|molly|mdma|ketamine|ket|ghb|pcp|acid|weed|pot|drugs|pills|needle|needles|shot|bottle|substances|stuff|gear|bag|line|lines',
  ),
  blade: members(
    'knife|knives|blade|blades|razor|razors|razor blade|razor blades|razorblade|razorblades|box cutter|boxcutter|scalpel|scissors|machete|exacto knife|xacto knife|shard of glass|glass shard|pocket knife|kitchen knife|stanley knife|cutter',
  ),
  gun: members(
    'gun|guns|pistol|handgun|hand gun|revolver|shotgun|shot gun|rifle|firearm|glock|weapon|bullet|bullets|shells|9mm|ak|ar15|ammo|barrel',
  ),
  rope: members(
    'rope|ropes|noose|belt|cord|cable|cables|ligature|extension cord|bedsheet|bedsheets|bed sheet|bed sheets|sheets|scarf|wire|tie|shoelaces|shoelace|dog leash|leash|chain|string|strap|cables',
  ),
  means: members(
    '@blade|@gun|@rope|@pills|charcoal|hose|exhaust|car exhaust|plastic bag|exit bag|poison|gas|lighter fluid|gasoline|petrol|syringe|needle',
  ),
  height: members(
    'bridge|bridges|building|roof|rooftop|balcony|cliff|ledge|window|tower|overpass|parking garage|car park|parking structure|top floor|th floor|apartment|flat|skyscraper|dam|viaduct|flyover|high rise|stairs|tall building|highest building|tallest building',
  ),
  vehicle: members(
    'train|trains|train tracks|traffic|bus|truck|trucks|car|cars|lorry|semi|subway|metro|tube|tracks|railway|rails|train track|oncoming traffic|highway|freeway|motorway|tram|road',
  ),
  family: members(
    'family|mom|mum|mother|mama|dad|father|papa|parents|parent|sister|brother|siblings|wife|husband|spouse|partner|girlfriend|gf|boyfriend|bf|fiance|fiancee|ex|son|daughter|kid|kids|children|child|friends|friend|best friend|grandma|grandpa|grandmother|grandfather|aunt|uncle|cousin|nephew|niece|roommate|flatmate|neighbor|neighbour|baby|toddler|stepdad|stepfather|stepmom|stepmother|stepson|stepdaughter|teen|teenager|loved ones|everyone|pet|cat|dog|cats|dogs',
  ),
  person: members(
    'mom|mum|mother|mama|dad|father|papa|parent|sister|brother|wife|husband|spouse|partner|girlfriend|gf|boyfriend|bf|fiance|fiancee|ex|son|daughter|kid|child|friend|bestie|bff|best friend|grandma|grandpa|grandmother|grandfather|aunt|uncle|cousin|nephew|niece|roommate|flatmate|neighbor|neighbour|coworker|colleague|classmate|student|teacher|stepdad|stepfather|stepmom|stepmother|stepson|stepdaughter|teen|teenager|teenage son|teenage daughter|buddy|mate|girl|guy|boy|client|sponsee|sponsor|stepbrother|stepsister|twin|boss|mother in law|father in law|sil|bil|mil|fil',
  ),
  third: members('he|she|they|hes|shes|theyre|he is|she is|they are|my @person|@person'),
  /** Kin, friends and others in one's care; “dad's” too where other entries know it as a word (“girlfriend's” is read as “girlfriend”). */
  kin: members(
    `mum|mums|mom|moms|mam|mammy|ma|mother|amma|dad|dads|da|das|daddy|father|fathers|stepdad|stepdads|stepmum|stepmom|stepfather|stepmother|nan|nans|nana|gran|grans|granny|grandma|grandad|grandads|granddad|grandpa|grandmother|grandfather
    brother|sister|sisters|sis|bro|twin|son|daughter|daughters|kid|kids|child|lad|lads|lass|girl|girls|boy|boys|teen|teenager|grandson|granddaughter|stepson|stepdaughter|nephew|niece|cousin|uncle|aunt|auntie|aunty|brother in law|sister in law|mother in law|father in law
    husband|husbands|hubby|wife|missus|partner|boyfriend|girlfriend|bf|gf|fella|bloke|ex|fiance|fiancee|mate|mates|pal|friend|friends|bestie|buddy|flatmate|flatmates|housemate|housemates|roommate|roommates|lodger|neighbour|neighbours|neighbor|neighbors|colleague|colleagues|coworker|workmate|apprentice|sponsee|sponsor|student|students|pupil|pupils|client|resident|user|guy|man|woman|chap|fellow|veteran|old boy|foster lad|foster daughter|foster son`,
  ),
  // A danger beside a clause that speaks of something else (frames-beside.ts).
  my_attempt: members(
    'attempted suicide|overdosed|tried to kill myself|tried to end it|tried to end it all|tried to end my life|tried to take my life|tried to die|tried suicide|took an overdose|my attempt|my overdose|after the overdose|after my overdose|found me in time|saved me last time|pumped my stomach|tried to hang myself|hanged myself|hung myself|slit my wrists|survived an overdose|survived an attempt|survived a suicide attempt|survived my attempt|my last attempt|my first attempt|suicide attempt|tried to drown myself|nearly died by suicide|was suicidal|survived hanging myself|survived hanging|survived a hanging|survived jumping|survived my overdose|survived my last overdose|survived two attempts|survived two overdoses|failed to kill myself|failed to die|last time they saved me|last time i was saved|last time they found me|last time i was found|my failed attempt|attempted years ago|attempted and survived|attempted twice|attempted once before|attempted as a teenager|attempted as a kid|attempted at school|survived jumping off a bridge|survived jumping off|survived jumping in front',
  ),
  meaning_now: members(
    'i want to|i wanna|im going to|im gonna|i am going to|im about to|i am about to|im planning to|i am planning to|i plan to|i intend to|im planning on|i mean to|i will|ill|im ready to|im tempted to|i need to|im thinking of|i think ill|i think i will|i have decided to|ive decided to|im determined to|i feel like i want to|gonna|going to|want to|i long to|i hope to|i would like to|id like to',
  ),
  same_again: members(
    'do it again|try again|try it again|try once more|attempt again|attempt it again|do the same again|do it once more|have another go|finish it|finish the job|finish what i started|finish things|do it properly|do it right|get it right|overdose again|repeat it|take another one|take one again|take another overdose|hang myself again|kill myself again|make sure i dont|make sure it works|make sure i die|make sure of it|make sure nobody|make sure no one|make sure this time|make certain|succeed|kill myself properly|die|die again|die for real|die just as',
  ),
  same_deed: members(
    'do the same|do the same thing|do that too|do that as well|do it as well|do what he did|do what she did|do what they did|do it too|do likewise|follow him|follow her|follow them|follow suit|join him|join her|go the same way|go the way he did|go the way she did|end it the same way|end it like he did|end it like she did|end it like him|end it like her|do it like her|do it like him|do it the way she did|do it the way he did|do it the same way|be next|copy him|copy her|die the same way|die like her|die like him|die like that|go like that|go under one too|do the exact same',
  ),
  their_death: members(
    'man under a train|woman under a train|person under a train|somebody under a train|someone under a train|under the train|went under a train|hit by a train|man jumped off|woman jumped off|girl jumped off|boy jumped off|lad jumped off|someone jumped off|somebody jumped off|student jumped off|jumped off the bridge|jumped off that bridge|man jumped from|woman jumped from|someone jumped from|somebody jumped from|jumped to his death|jumped to her death|jumped in front of a|jumped in front of the|jumped under|killed himself|killed herself|killed themselves|kills herself|kills himself|hanged himself|hanged herself|hanged themselves|hung himself|hung herself|hangs herself|hangs himself|shot himself|shot herself|shoots himself|drowned himself|drowned herself|drowns himself|drowns herself|took his own life|took her own life|took his life|took her life|takes her own life|takes his own life|ended his life|ended her life|ended it all|died by suicide|committed suicide|took an overdose|overdosed|overdoses|found hanged|jumps to his death|jumps to her death|stepped in front of a|stepped in front of the|gassed himself|gassed herself|slit his wrists|slit her wrists|slits her wrists|slits his wrists',
  ),
  menacer: members(
    'husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad|stepfather|he|she|brother|son|father|bf|gf|fella|hubby|ex husband|ex wife|ex boyfriend|ex girlfriend|ex partner|stalker|landlord|neighbour|abuser|baby daddy|fiance',
  ),
  own_death: members(
    'i want to die|i wanna die|i want to kill myself|i wanna kill myself|i want to end it|i want to end it all|i want to end my life|i wish i was dead|i wish i were dead|i dont want to live|i dont want to live anymore|i dont want to be alive|i dont want to be here|i dont want to exist|everyone would be better off without me|theyd be better off without me|theyre better off without me|im going to kill myself|im gonna kill myself|i will kill myself|i am going to kill myself|i hate myself and want to die|i wish i could disappear|i cant live like this|i want it to be over|i think about killing myself|im suicidal|i want to cut myself|i want to hurt myself|i cant go on|i dont want to be alive anymore|i dont want to be alive any more|i dont want to be here anymore|i dont want to be here any more|there is no point living|nobody would miss me|no one would miss me|life isnt worth living|i want to be dead',
  ),
  someone: members('@kin|he|hes|she|shes|they|theyre|theyve|somebody|someone|he is|she is'),
  meaning_to: members(
    'im going to|i am going to|im gonna|i will|ill|i want to|i wanna|i intend to|fully intend to|i mean to|mean to|i need to|i have to|ive got to|i plan to|planning to|planning on|im about to|ready to|swear ill|gonna|going to|id like to|i really will|thinking about|thinking of|ima|imma|finna|ive decided to|i have decided to|decided to|about to|my plan is to|the plan is to|planning on|i shall|made up my mind to|made my mind up to|determined to',
  ),
  them: members('him|her|them|my @person|the @person|this @person'),
  hate_target: members(
    'him|her|them|everyone|everybody|people|my @person|someone|somebody|you all|all of them|my family|my parents|my coworkers|my classmates|my neighbors|my boss|that bitch|that bastard|that guy|those people|strangers|the whole school|my whole family|all of you|him and her|my kids|my children|my baby',
  ),
  very: members('so|very|really|too|extremely|fucking|absolutely|completely|totally|beyond|just'),
  anymore: members(
    'anymore|any more|any longer|no more|longer|much longer|another day|one more day|another minute|another second|another night',
  ),
  took: members(
    "took|taken|swallowed|downed|ingested|ate|popped|drank|chugged|consumed|snorted|injected|inhaled|have taken|ive taken|just took|overdosed on|just swallowed|just drank|od on|od'd on|odd on",
  ),
  trivial: members(
    `homework|exam|exams|test|tests|essay|assignment|math|maths|class|lecture|meeting|meetings|email|emails|traffic|commute|monday|mondays|queue|line|wifi|internet|printer|computer|laptop|code|bug|bugs|update|lag|game|games|episode|season|show|movie|film|song|songs|ad|ads|commercial|commercials|spoiler|spoilers
    food|diet|coffee|heat|weather|humidity|summer|cold|rain|gym|workout|squats|leg day|stairs|outfit|shoes|hair|haircut|dentist|shift|customers|retail|spreadsheet|excel|zoom|call|tweet|meme|joke|jokes|pun|puns|tiktok|video|videos|match|team|coach|referee|cringe|small talk|laundry|dishes|chores|alarm|mosquito|mosquitoes|bagpipes|karaoke|pop up|popup|captcha|password|passwords|pineapple|playlist|ringtone|notification|notifications`,
  ),
  /** Said in parting. */
  farewell_word: members(
    'goodbye|good bye|bye|bye bye|byebye|farewell|so long|cheerio|ta ra|adieu|goodnight|good night|night all|night everyone|night night|sleep well',
  ),
  /** Not to wake any more, said as what will be. */
  not_wake: members(
    `wont be waking|wont wake|never wake up again|never be waking|never going to wake|not going to wake|not gonna wake|not waking up|dont plan on waking|dont plan to wake|dont intend to wake|dont expect to wake|dont want to wake up
    not planning on waking|not planning to wake|will not wake|will not be waking|shant wake|never waking up`,
  ),
  /** That one's life is at its end by one's own hand, or that one will be dead. */
  dying_said: members(
    `@dying_firm|ready to die|i can die|going to die|die tonight|die today|intend to die|want to die|wanted to die|had to die|have to die|at peace with dying|killing myself|kill myself|killed myself|ending my life|end my life|ended my life|taking my life|take my life|taking my own life|take my own life|taken my own life|ending it tonight|ending it all|end it all|end it tonight
    leaving this world|leave this world|leaving this life|leave this life|leaving this earth|leave this earth|stopping me dying|stopping me from dying|wont be alive|will not be alive|not be alive|dont plan to be alive|wont be here tomorrow|wont be here next week|wont be here much longer|wont be around much longer|not going to be around much longer|going to be dead soon|once im dead|when im dead|after im dead|im dead|i am dead|after i die|once i die|when i die|ive died
    find my body|find me dead|suicide note|goodbye letters|goodbye letter|goodbye notes|goodbye note|farewell letters|said my goodbyes|said goodbye to everyone|written my note|wrote my note`,
  ),
  /** The same, by one's own will or within hours; nothing that the old and the ill say. */
  dying_firm: members(
    `going to die tonight|going to die today|im going to go and die|go and die now|die tonight|im killing myself|i am killing myself|killing myself tonight|killing myself today|killing myself tomorrow|going to kill myself|gonna kill myself|kill myself tonight|kill myself in peace|about to kill myself|once ive killed|after ive killed|when ive killed|before i kill|im ending my life|i am ending my life|ending my life tonight|ending my life today|end my life tonight|going to end my life|off to end my life|im taking my own life|im taking my life|taking my own life tonight|going to take my own life|ending it tonight|ending it all tonight|end it all tonight
    choosing to die|chosen to die|decided to die|choose to die|choosing death|chosen death|decided not to live any longer|decided not to live any more|decided not to live anymore|now i can die|now i can finally die|i can die now|i can finally die|i can end it now|free to die now|im free to die|nothing keeping me alive|finish it tonight|finishing it tonight|gone from this world|gone from this life|going to jump tonight|choosing to leave this world|im leaving this world|i am leaving this world|leaving this world tonight|im leaving this life|leaving this life tonight|be leaving this life|be leaving this world|im leaving this earth|die by my own|dying by my own|i stop living|going to stop living|stop being alive|i wont survive tonight|wont survive the night|not going to be alive|wont be alive|will not be alive|wont exist|will not exist|where nothing can hurt me|nothing can hurt me tonight|ill be dead|i will be dead|going to be dead by|going to be dead tonight|going to be dead tomorrow|be no more me|wont live to see|wont see tomorrow|wont see the morning|im about to die|i am about to die|let go of life|this is the end of my life`,
  ),
  /** Thanks and good wishes, as one leaves. */
  parting_soft: members(
    `take care everyone|take care all|take care all of you|take care of yourselves|thats me everyone|love you all|loved you all|thank you all|thank you everyone|thanks everyone|thanks all|thank you for everything|thanks for everything|thanks for being|thank you for being|been so good to me|been so kind to me|were so kind to me|been good to me|lovely knowing you|nice knowing you|good knowing you|glad i knew you|thanks for listening|thank you for listening|thanks for trying|thank you for trying|look after each other|be kind to each other|be good to each other|look after yourselves|all the best everyone|god bless you all|stay strong everyone|wish you all well|wish you all the best`,
  ),
  /** Letters for after, done. */
  notes_done: members(
    `notes written|note is written|notes are written|letters are written|letters are posted|letters are sealed|letters are done|letters are finished|sealed the letters|posted the letters|finished the letters|note is done|note is finished|note is ready|note is on|written the note|written my note|wrote the note|wrote my note|left the note|goodbye letters are|goodbye note is|letters are in the post|goodbyes are said|said my goodbyes|goodbyes are done`,
  ),
  /** How one would take one's own end, were it to come. */
  unminded: members(
    `be relieved|feel relieved|wouldnt fight|would not fight|not fight it|wouldnt mind|would not mind|dont think id mind|doubt id mind|let it happen|let it take me|let it kill me|be a mercy|be a relief|be a blessing|be a kindness|wouldnt be sorry|would not be sorry|be glad|be grateful|be thankful|be happy about it|save myself|wouldnt run|wouldnt move|wouldnt scream|wouldnt care|not be sad|wouldnt be sad|wouldnt be upset|wouldnt ask for help|fine by me|suit me`,
  ),
  /** What kills, in an “if”. */
  calamity: members(
    `i was murdered|i got murdered|heart just stopped|heart stops|i didnt survive|i didnt make it through|i never came round|i didnt come round|car came at me|car came towards me|lorry came at me|plane crashed|plane went down|ship went down|ship sank|boat sank|ferry sank|train crashed|bus crashed|car crashed|building caught fire|house caught fire|building collapsed|heart stopped|heart gave out|broke in and shot me|shot me|stabbed me|month to live|months to live|weeks to live|diagnosed with cancer|got cancer|had cancer|terminal illness|terminal diagnosis|something terminal|was terminal|were terminal|was dying|were dying|a bomb went off|an asteroid hit|lightning struck me|was drowning|started choking|were choking|was choking`,
  ),
  /** No strength or wish to live on, said of now. */
  life_tired: members(
    `cant live any more|cant live anymore|cant live any longer|cannot live any longer|cant live like|no strength to live|out of strength to live|no strength left to live|cant go on|cannot go on|cant carry on|cannot carry on|cant keep going|cant fight|cant hold on|cant stay in this|cant be alive|dont want to live|dont want to be alive|dont want to be here any more|dont want to be here anymore|dont want to be on this earth|do not want to live|no longer want to live|no longer want to be|done with life|done with living|done living|tired of living|tired of life|tired of being alive|had enough of life|had enough of living|no will to live|no fight left`,
  ),
  /** What one keeps and gives away before one dies: everything, not a bike. */
  all_mine: members(
    'all my things|all my stuff|my belongings|my possessions|everything i own|everything i have|everything ive got|most of my things|most of my stuff|most of my possessions|all i own|all my possessions|all my belongings|my whole flat|the lot',
  ),
  pet: members(
    'dog|dogs|cat|cats|puppy|kitten|kittens|rabbit|rabbits|horse|horses|hamster|budgie|parrot|birds|fish|pets|animals',
  ),
  /** What might hit one. */
  hitter: members(
    `a lorry|a bus|a truck|a car|a train|a van|a taxi|a tram|a cab|an suv|a hgv|an hgv|an 18 wheeler|a tractor|a plane|a meteor|lightning|a drunk driver|some drunk driver|a driver|some driver|some lorry|some bus|some car|the bus|the train|the next bus|the next car|something|a tree|a bin lorry|an articulated lorry|an ambulance|a speeding car|a double decker`,
  ),
  hits_me: members(
    `hit me|hits me|killed me|kills me|ran me over|runs me over|ran over me|ran me down|took me out|takes me out|knocked me down|knocks me down|knocked me over|flattened me|flattens me|squashed me|squashes me|finished me|finishes me|wiped me out|wipes me out|mowed me down|struck me|strikes me|ended me|ends me|crushed me|ploughed into me|plowed into me|smashed into me|crashed into me|ran into me|put me out of my misery`,
  ),
  /** Tests whose news may be grave. */
  scan: members(
    'scan|scans|biopsy|lump|test|tests|mri|ct|blood test|bloods|results|result|x ray|xray|mole|diagnosis|colonoscopy|mammogram|letter from the hospital|ecg|appointment',
  ),
  fatal_news: members(
    'terminal|cancer|bad|bad news|the worst|the worst news|fatal|incurable|inoperable|malignant|untreatable|something terminal|something fatal|something incurable|something bad|something deadly|something that kills me|something that will kill me|a tumour|a tumor|a brain tumour|a brain tumor|im dying|i am dying|ive only months|i only have months',
  ),
  /** After “if”: that one is no more. */
  without_me: members(
    'if she didnt have me|if he didnt have me|if they didnt have me|if we didnt have me|if she never had me|if theyd never had me|if shed never had me|if she hadnt had me|if they hadnt had me|if id never been born|if i had never been born|if i hadnt been born|if i was never born|without me around|without me to deal with|without me to worry about|without me to look after|without me in it|without me in the way|if she didnt have to look after me|if he didnt have to look after me|if they didnt have to look after me|if they didnt have to deal with me|if she didnt have to worry about me|if they didnt have to worry about me',
  ),
  /** What was just spoken of is close by. */
  got_here: members(
    'ive got that many|ive got more than that|ive got more than enough|i have that many|i have double that|ive got double that|ive got twice that|i have twice that|i have enough of them|ive got enough of them|ive got them lined up|i have them lined up|theyre here on|ive got them here|ive got it here|i have them here|i have it here|i have them in front of me|ive got them in front of me|i have it in front of me|ive got it in front of me|theyre in front of me|theyre right in front of me|theyre right here|theyre here|its right here|its in front of me|its in my hand|theyre in my hand|ive got them in my hand|ive got it in my hand|i have them in my hand|theyre on the bed|theyre on the table|theyre next to me|theyre beside me|its next to me|its beside me|theyre laid out|theyre lined up|theyre all laid out|theyre all lined up|ive got them out|ive already got them|ive got them ready|im holding them|im holding it|im looking at them|ive tipped them out|ive poured them out|ive counted them out|i have the bottle|ive got the bottle|i have the box|ive got the box|ive got the packet|i have the packet|ive got the lot here|theyre in my lap|i have them with me|ive got them with me|i have them ready|ive got them all here|i have them all here',
  ),
  gone_if: members(
    'i had never lived|i had never been born|id never been born|id never lived|id never existed|i had never existed|i hadnt been born|i werent born|i was never born|i were never born|i were gone as well|i were gone too|i was gone too|i was dead|i were dead|i werent alive|i wasnt alive|i didnt wake up|i never woke up|their dad wasnt around anymore|their dad werent around anymore|their dad wasnt around any more|their dad simply wasnt around|their dad simply werent around|their dad was gone|their dad were gone|their mum was gone|their mum were gone|their mum wasnt around anymore|their mum werent around anymore|their mum wasnt around any more|their dad werent around any more|their mum werent around any more|their dad was dead|their mum was dead|their mother was gone|their father was gone|their father wasnt around anymore|their mother wasnt around anymore',
  ),
  /** Leaving, of anything; what follows says that it is life. */
  soft_exit: members(
    'the exit|exit door|the exits|off switch|checkout time|check out time|checking out|check out|clocking out|clock out|clocking off|clock off|logging off|signing off|early bus|last bus|final chapter|last chapter|long sleep|big sleep|final curtain|curtain call|last stop|final stop|final destination|end of the line|end credits|closing time|home time|leaving early|leave early|one way ticket|expiry date|departure date|the emergency exit',
  ),
  soft_wink: members(
    'if you follow me|if you follow my meaning|if you get my meaning|thats all ill say|thats all i will say|ill say no more|and not from work|not from work|dont mean from work|i dont mean work|and not the job|not just from work|not from the job|the permanent kind|the permanent one|the permanent sort|the forever kind|the forever one|the forever sort|for good and i dont mean|you can guess what i mean|you can guess the rest|of life i mean|from life i mean|i mean life|i mean from life|not the pub kind|and i dont mean the|not the theatre one|no i dont mean a hotel|and not from a hotel|not the hotel kind|make of that what you will|read into that what you will',
  ),
  if_gone: members(
    `i just disappeared|i simply disappeared|i dropped off the earth|i never existed|i wasnt in the world|i died|i die|i were to die|i was to die|i were to vanish|i never came back|i was just gone|i were just gone|one day i was gone|i dropped dead|i was dead|i were dead|i was gone|i were gone|i vanished|i disappeared|i wasnt here|i werent here|i wasnt around|i werent around|i wasnt alive|i werent alive|i didnt wake up|i never woke up|i stopped existing|i ceased to exist|i didnt exist|i never came home|i went missing|i just stopped existing|i simply vanished`,
  ),
  /** A day in one's life that is counted on. */
  milestone: members(
    `birthday|birthdays|# th|# st|eighteenth|twenty first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|christmas|xmas|new year|next year|2026|2027|summer|next summer|spring|next spring|winter|another year|graduation|prom|my wedding|old age|thirty|forty|my thirties|my forties|retirement`,
  ),

  // What is told of somebody else, in plain words.
  told_of: members(
    'told me|told us|tells me|told my|has told|just told|says|said|said on the phone|said on the phone that|saying|keeps saying|is saying|texted|texted me|messaged|messaged me|messaging|posted|wrote|wrote to me|rang|phoned|phoned me|sent me a message|swears|swore|insists|warned me|promised|threatening|announced|admitted|let slip|called me|emailed|snapped me|dm me|dmd me',
  ),
  they_will: members(
    'she will|he will|they will|shell|hell|theyll|she is going to|he is going to|they are going to|shes going to|hes going to|theyre going to|shes gonna|hes gonna|theyre gonna|shes|hes|theyre|she is|he is|they are|she plans to|he plans to|shed|hed|theyd|she would|he would|they would|she was going to|he was going to|she intends to|he intends to|she wants to|he wants to|she means to|he means to|hes planning to|shes planning to|hes about to|shes about to',
  ),
  dies_third: members(
    `kill himself|kill herself|kill themselves|killing himself|killing herself|killing themselves|end it|end it all|ending it|ending it all|end his life|end her life|end their life|ending his life|ending her life|take his life|take her life|take his own life|take her own life|taking his own life|taking her own life|take all her pills|take all his pills|take all his tablets|take all her tablets|take all the pills|swallow all her pills|swallow all his pills
    hang himself|hang herself|hanging himself|hanging herself|shoot himself|shoot herself|shooting himself|jump|jump off|jump off the bridge|jumping off the bridge|jump in front of a train|overdose|take an overdose|od|slit her wrists|slit his wrists|cut her wrists|cut his wrists|top himself|top herself|do himself in|do herself in|drown himself|drown herself|throw himself|throw herself|step in front of|commit suicide|end everything|end things|be dead|do away with himself|do away with herself|gas himself|set himself on fire|set herself on fire`,
  ),
  they_wish: members('he|she|hes|shes|hed|shed|he just|she just|that he|that she|himself|herself'),
  despair_third: members(
    `cant see a reason to live|cant see any reason to live|doesnt see a reason to live|has no reason to live|no reason to live|sees no point in living|doesnt see the point in living|doesnt see the point of living|cant see the point in living|cant see the point of living|cant see the point in being alive|has nothing to live for|nothing left to live for|wishes he was dead|wishes she was dead|wishes he were dead|wishes she were dead|wishes he could just end it|wishes she could just end it|wishes she could end it|wishes he could end it|wants to end it|wants it all to end|wants to be dead|wants to die|would rather be dead|rather be dead|rather be dead than|be better off dead|better off dead|would be better off dead|is better off dead|doesnt want to live|doesnt want to be alive|doesnt want to be here anymore|doesnt want to exist|doesnt want to wake up|hopes he doesnt wake up|hopes she doesnt wake up|cant go on living|cant go on like this|cant do life anymore|wants to disappear for good|thinking of suicide|been thinking of suicide|thinking about suicide|has been thinking of suicide|thinking of killing|thinking of ending|thinks about killing|thinks about dying`,
  ),
  abuser: members(
    '@kin|carer|pimp|in law|in laws|he|she|hes|shes|they|boss|landlord|teacher|coach|stepmum|man im seeing|guy im seeing|woman im seeing|girl im seeing|man i live with|guy i live with|person i live with',
  ),
  plain_hour: members(
    '@soon|at one|at two|at three|at four|at five|at six|at seven|at eight|at nine|at ten|at eleven|at twelve|at #|within the hour|in the next hour|when the house is empty|when everyone has left|when everyones left|when theyve all left|before the night is out|before the night is over|before the day is over|before the day is out|by the time i get there|by the time i get home|by the time we get there|as soon as|once her parents|once his parents|when her parents|when his parents|when i hang up|if i hang up|the minute i leave|before dawn|at dawn|in minutes|any second|by the end of tonight',
  ),
  grim_hour: members(
    'at midnight|midnight|before morning|by morning|before dawn|at dawn|before sunrise|before the night is out|before the night is over|when the house is empty|when everyone is asleep|when theyre all asleep|when we are all asleep|when were all asleep|when everyone has left|as soon as her parents|as soon as his parents|once her parents are asleep|once his parents are asleep|when nobody is around|when no one is around|when nobodys around|by the time i get there|the minute i hang up|as soon as i hang up|within the hour',
  ),
  brink_third: members(
    'on the bridge|on a bridge|off the bridge|on the edge of the roof|on the edge|on the roof|on a roof|over the railing|over the railings|over the barrier|over the rail|on the ledge|on a ledge|on the window ledge|on the windowsill|to the train tracks|to the tracks|on the tracks|on the train tracks|by the railway line|by the tracks|by the train tracks|at the top of the multi storey|top of the multi storey|top of the car park|car park roof|multi storey|wrong side of the barrier|wrong side of the railings|wrong side of the rail|on the viaduct|on the cliff|at the cliff|on the cliff edge|on the balcony rail|on the parapet|on the overpass|on the motorway bridge|on the platform edge|edge of the platform',
  ),
  brink_sign: members(
    'says hell jump|says shell jump|says theyll jump|says he will jump|says she will jump|is going to jump|going to jump|gonna jump|about to jump|threatening to jump|wants to jump|will jump|wants to die|says its over|says it is over|wont come down|will not come down|refuses to come down|wont talk to|wont come back over|said goodbye|saying goodbye|says goodbye|said his goodbyes|said her goodbyes|end it|crying and wont|dont know what to do|talk him down|talk her down|what do i say',
  ),
  gone_third: members(
    'taken the car|took the car|phone is off|phones off|phone off|wont answer|isnt answering|not answering|isnt picking up|not picking up|wont pick up|cant find|gone missing|missing|taken the shotgun|took the shotgun|taken the gun|taken the rope|disappeared|vanished|cant reach|nobody can reach|no one can reach|locked himself|locked herself|locked the door|hes gone|shes gone|theyre gone|is gone|gone quiet|gone offline|left the house|walked out|driven off|drove off|nowhere to be found|run off',
  ),
  lifeless: members(
    'wont wake|wont wake up|isnt waking|isnt waking up|not waking|not waking up|doesnt wake|cant be woken|is unconscious|unconscious|is unresponsive|unresponsive|is out cold|out cold|gone all floppy|gone floppy|all floppy|went floppy|gone limp|went limp|all limp|collapsed|passed out|stopped breathing|barely breathing|hardly breathing|isnt breathing|not breathing|wont open his eyes|wont open her eyes|not opening his eyes|not opening her eyes|wont come round|not coming round|isnt coming round|wont rouse|cant rouse|not answering when i shake|isnt answering when i shake|not moving|isnt moving',
  ),
  body_sign: members(
    'funny colour|funny color|weird colour|weird color|strange colour|odd colour|horrible colour|gone blue|looks blue|turning blue|going blue|is blue|are blue|bluish|blue lips|lips blue|lips are blue|blue round the lips|gone grey|gone gray|looks grey|is grey|grey in the face|gone purple|is purple|lips purple|lips are purple|gone white|deathly white|gurgling|gurgling noise|rattling|snoring funny|snoring weird|snoring sounds|snoring noises|skin is grey|skins grey|skins all grey|all grey|purply|purplish|blueish|bluey|empty strip|barely a pulse|no pulse|weak pulse|faint pulse|been using|foaming|froth|frothing|empty packets|empty packet|empty bottle|empty bottles|empty blister|empty strips|took pills|taken pills|took tablets|taken tablets|needle|syringe|took something|taken something|taking something|after taking|been sick in|stone cold|cold to touch|cold to the touch',
  ),
  hurts_third: members(
    'is cutting himself|is cutting herself|is cutting themselves|cuts himself|cuts herself|cuts themselves|keeps cutting himself|keeps cutting herself|keeps cutting|started cutting himself|started cutting herself|has been cutting himself|has been cutting herself|been cutting again|been cutting|is self harming|been self harming|started self harming|still self harming|keeps self harming|self harms|is hurting himself|is hurting herself|hurts himself|hurts herself|hurting himself again|hurting herself again|started hurting himself|started hurting herself|is harming himself|is harming herself|harms himself|harms herself|is burning himself|is burning herself|burns himself|burns herself|is cutting his arms|is cutting her arms|cuts his arms|cuts her arms|cutting his wrists|cutting her wrists|cutting his legs|cutting her legs|cutting her thighs|is scratching herself|is scratching himself|cuts all over her|cuts all over his|cuts all up her|cuts all up his|cuts on her arms|cuts on his arms|cuts up her arms|cuts up his arms|is sh',
  ),
  hits_third: members(
    'hits|beats|slaps|punches|kicks|chokes|strangles|batters|hurts|smacks|whips|belts|abuses|rapes|molests|bites|headbutts|threatens to kill|knocks about|beats up|throws things at|pushes around|keeps hitting|keeps beating|keeps hurting|keeps slapping|keeps punching|has started hitting|started hitting|is violent to|is violent towards',
  ),
  came_out: members(
    'out of prison|out of jail|out of rehab|out of detox|out of hospital|out of the unit|left prison|left rehab|left detox|leaving rehab|finished rehab|finished detox|fresh out|just got out|got out of|just out|came out of|released|got released|let out|day out|first day out|months clean|weeks clean|days clean|year clean|years clean|clean six months|clean for|ive been clean|i have been clean|home from rehab|home from jail|home from prison|home from detox|let me out|off the gear|off heroin|off the smack|touched heroin|touched gear|touched the gear|touched it for|tolerance is shot|tolerance is gone|tolerance has gone|week detox|week rehab|day detox|month rehab|month detox|months sober|weeks sober|days sober|years sober|ive been sober|i have been sober|off it for months|off it for weeks|off it for a year|off it six months|off the gear for|been off it|months off|weeks off|days off it|inside for|after rehab|after detox|after prison|since prison|since rehab|since detox|havent touched heroin|not touched heroin|havent touched gear|havent touched it|havent used heroin|havent used in|not used in|not touched it in',
  ),
  old_dose: members(
    'my usual|normal hit|normal dose|normal amount|my normal|old hit|full bag|usual dose|usual amount|usual hit|usual bag|my old dose|my old amount|old amount|old dose|old hit|the same amount|same amount|the same dose|same dose|the same hit|same hit|the same bag|the same as before|same as before|same as i used to|what i used to|what i always took|what i always did|what i always had|as much as i used to|the amount i used to|the dose i used to|what i was on before|what i did before|what i had before|what i used to take|what i used to use|what i used before|what i was using before|what i took before|what i was taking before|what i always used|the amount i used before|my usual bag',
  ),
  mix_drink: members(
    'vodka|whisky|whiskey|gin|rum|brandy|wine|cider|lager|beer|beers|cans|spirits|booze|alcohol|super strength|bottle of wine|special brew|drink',
  ),
  mix_drug: members(
    'heroin|smack|gear|brown|fentanyl|fent|oxy|oxys|oxycodone|morphine|oramorph|methadone|codeine|tramadol|opiates|opioids|dihydrocodeine|subutex|xanax|xans|valium|diazepam|benzos|vallies|street valium|pregabalin|pregabs|gabapentin|zopiclone|temazepam|clonazepam|lorazepam|ghb|bag of smack|bag of brown|bag of gear|bag of heroin|percs|percocet|vicodin|hydrocodone|nitazenes|patches|sleeping tablets|sleeping pills',
  ),
  off_drink: members(
    'stopped drinking|quit drinking|gave up drinking|stop drinking|without alcohol|without a drink|days off the vodka|days off the drink|days off the booze|days off alcohol|days off the wine|day off the drink|hours off the drink|hours off the vodka|cold turkey|no benzos|no valium|no xanax|no alcohol|havent had a drink|not had a drink|no drink since|last drink was|stopped my xanax|stopped my valium|stopped my diazepam|stopped benzos|came off diazepam|come off diazepam|came off xanax|come off xanax|came off valium|come off valium|come off benzos|came off benzos',
  ),
  drink_noun: members(
    'cans|pint|pints|bottle|bottles|wine|beers|vodka|gin|whisky|whiskey|cider|drink|drinks|shots|glass of wine|rum|lager|prosecco|champagne|sherry|brandy|cocktails|spirits',
  ),
  sober_lost: members(
    'so much for my sobriety|so much for being sober|months sober|years sober|days sober|weeks sober|year sober|sober a year|sober six months|sober two years|months dry|without a drop|without a drink|day one|back to day one|back to square one|day zero|start over|starting over|start all over|start again from|reset my|months gone|years gone|year gone|weeks gone|days gone|down the drain|down the pan|thrown away|threw away|my sobriety|undone|all for nothing|broke my streak|streak|been doing so well|off the wagon|of sobriety|sobriety gone|clean time gone|back to counting|counting days again|counting again|day one again|the whole year|whole year gone|all that clean time',
  ),
  months: members(
    'january|february|march|april|may|june|july|august|september|october|november|december',
  ),
  disguised: members(
    'tonight|rope|want|ending|life|kill|killing|die|dying|dead|death|suicide|suicidal|cut|cutting|hang|hanging|shoot|overdose|harm|pills|murder|myself|unalive|gun|rape|raped|abuse|heroin|noose|knife|blade|relapse|jump|bridge|self|hurt|bleed|razor|drown|wrists|killed|shooting|strangle|raping|abused|relapsed|drugs|hits|hitting|beats|beating|chokes|choked|choking|strangles|strangled|strangling|himself|herself|themselves|threatens|threatened|threatening|stab|stabs|stabbed|stabbing|slit|blood|bleeding|breathing|punch|punched|punches|kicks|burn|burning|tablets|paracetamol|bottle|swallowed|sober|dead|goodbye|vodka|drunk|hurts|hurting|harming|harmed|suicides|pills|pill|hanged|jumped|jumping|drowned|drowning|rapes|molested|wrist|blades|razors|needle|craving|cravings|alone|end|ends|kills',
  ),
  // What goes on at this moment: what is swallowed, out of what, how much; how a body gives way; what was taken.
  now_dose: members(
    `@medicine_plain|pill|tablet|capsules|pain killers|sleeping pill|sleepers|meds|medication|tablets and pills|anti depressants|heart tablets|heart pills|blood pressure tablets|blood pressure pills|beta blockers|diazepam|valium|xanax|xans|codeine|codeines|cocodamol|co codamol|tramadol|tramadols|morphine|oramorph|oxycodone|oxys|oxycontin|percocet|vicodin|methadone|temazepam|lorazepam|ativan|clonazepam|klonopin|benzos|nytol|panadol|nurofen|zolpidem|ambien|gabapentin|pregabalin|digoxin|metformin|warfarin|statins|escitalopram|duloxetine|lamotrigine|olanzapine|risperidone|codeine tablets|iron tablets|thyroid tablets|anxiety meds|adhd meds|heart meds|heart medication|blood pressure meds|epilepsy tablets|epilepsy meds|antipsychotics|mood stabilisers|mood stabilizers|tranquillisers|tranquilizers|lithium tablets|strong painkillers|prescription painkillers`,
  ),
  now_pack: members(
    'bottle|bottles|packet|packets|pack|packs|box|boxes|strip|strips|tub|tubs|pot|jar|blister pack|blister packs|blister|blisters|sheet|carton|dosette|bag|container|tube|bucket load|stash',
  ),
  now_heap: members(
    `fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a hundred|hundreds of|two dozen|three dozen|four dozen|dozens of|a couple of dozen|a dozen or so|twenty odd|thirty odd|forty odd
    fistfuls of|a fistful of|fistful of|handfuls of|a handful of|handful of|a massive handful of|a huge handful of|a big handful of|a whole handful of|two handfuls of|three handfuls of|a couple of handfuls of|a few handfuls of|handfuls and handfuls of|a load of|loads of|a shitload of|a ton of|tons of|a whole load of|a whole lot of|a bunch of|a whole bunch of|heaps of|masses of|an insane amount of|a massive amount of|a huge amount of|a huge number of|a large number of|a crazy amount of|a lethal amount of|a silly amount of|way too many|far too many|too many|so many|way too much|far too much|more than enough|the whole lot of|a mountain of|a cupboardful of|a heap of|a months worth of|months worth of|a weeks worth of|a months supply of|a weeks supply of|my entire supply of|my whole supply of|the entire supply of|a whole months supply of|my whole months|an entire months|two weeks worth of|a pile of|a massive pile of|a month of|a week of|two months of|three months of|months of|a fortnight of|a fatal dose of|a lethal dose of|a massive dose of|a massive overdose of|an overdose of|a deadly amount of|enough`,
  ),
  now_swallowed: members(
    'took|taken|swallowed|necked|downed|popped|gulped|gulped down|ate|eaten|ingested|washed down|knocked back|sunk|sank|swallowing|consumed|chewed|ive had|i have had|ive just had|just had|i just had|already had|put away|munched|chucked back|chugged|threw back|thrown back|tipped back|crunched|scoffed|hoovered up|chewed up|crunched up|crunching up|chewing up|washing down|popping|necking|downing|gulping|crushed up and drunk|crushed and drunk|crushed up and swallowed|chewing|crunched|scarfed',
  ),
  now_written: members(
    `right now|as we speak|as i type|as i type this|as i write|as i write this|as im typing|as im typing this|as im writing|as im writing this|while i type|while i type this|while i write|while i write this|while im typing|while im typing this|while im writing this|while typing|while typing this|while writing this|at this moment|at this very moment|at this very second|this minute|this very minute|this second|this very second|this instant|as you read this|as i post this|while i post this|until its over|until its done|until i die|until i pass out`,
  ),
  now_faint: members(
    `@now_dimming|getting sleepy|so sleepy|feeling sleepy|feel sleepy|really sleepy|very sleepy|getting drowsy|so drowsy|feeling drowsy|feel drowsy|really drowsy|very drowsy|getting dizzy|so dizzy|feeling dizzy|feel dizzy|really dizzy|very dizzy|feel faint|feeling faint|feel weird|feeling weird|to feel weird|feel strange|feeling strange|to feel strange|feel funny|feeling funny|feel awful|feeling awful|feel really ill|feel ill|feel sick|feeling sick|being sick|throwing up|vomiting|feel woozy|feeling woozy|getting woozy|feel numb|feeling numb|going numb|gone numb|are numb|getting numb|feel cold|feeling cold|so cold|going cold|really cold|getting cold|cold and shaky|feel shaky|shaking all over|feel floaty|feeling floaty|feel heavy|feeling heavy|head is swimming|heads swimming|head is spinning|heads spinning|sweating|heart is racing|hearts racing|heart is pounding|heart is going funny|heart going funny|heart is going mad|hearts going mad|heart is slowing|ears are ringing|ears ringing|seeing double|stomach is burning|stomach hurts|slurring|slurring my words|cant walk straight|legs are like jelly|legs wont work|hands wont work|hard to type|can hardly type|can barely type|cant type properly|typing is hard|cant hold my phone|feel so tired|getting so tired|feel out of it|so out of it|feeling out of it|very weak|so weak|feel weak|feeling weak|going weak`,
  ),
  /** A body that gives way so that little else explains it. */
  now_dimming: members(
    `drifting off|drifting away|drifting in and out|slipping away|slipping under|slipping in and out|fading away|fading out|fading fast|im fading|going in and out|in and out of it|in and out of consciousness|passing out|keep passing out|blacking out|keep blacking out|nodding out|going under|losing consciousness|about to pass out|gonna pass out|going to pass out|everything is going dark|everythings going dark|everything going dark|everything is going black|everythings going black|everything is getting dark|everything is going blurry|everythings going blurry|everything is getting blurry|everythings getting blurry|everything is blurry|everythings blurry|everything is going fuzzy|everything is fading|everythings fading|everything is going grey|everything is going quiet|everything is slowing down|everything is spinning|everythings spinning|its going dark|its getting dark and|its all going dark|its all going blurry|vision is going|visions going|vision is blurry|visions blurry|vision is blurring|vision is going blurry|visions going blurry|vision is fading|vision is getting blurry|eyes are going blurry|sight is going|cant see properly|cant see straight|can hardly see|can barely see|cant see the screen|screen is blurry|screen is going blurry|cant keep my eyes open|can hardly keep my eyes open|can barely keep my eyes open|hard to keep my eyes open|eyes wont stay open|eyes keep closing|eyes are closing|eyes are so heavy|cant stay awake|hard to stay awake|struggling to stay awake|can barely stay awake|hard to breathe|harder to breathe|cant breathe|can hardly breathe|can barely breathe|struggling to breathe|breathing is slowing|breathing is getting|breath is slowing|chest is tight|cant feel my legs|cant feel my arms|cant feel my hands|cant feel my face|cant feel my fingers|cant feel my body|cant feel anything in my|cant move my|going cold|gone cold|freezing cold now|body is cold|lips are numb|lips are going numb|lips are tingling|lips are blue|lips are going blue|hands are going numb|hands are numb|fingers are numb|face is numb|face is going numb|legs are going numb|legs have gone|arms are going numb|body is going numb|body is shutting down|bodys shutting down|room is spinning|rooms spinning|the room spins|walls are moving|heart is slowing|heart is stopping|falling asleep for the last time|going to sleep forever|ready to sleep forever`,
  ),
  now_taken: members(
    `from what i took|from what ive taken|from what i swallowed|from what ive swallowed|from what i have taken|from what i drank|from everything i took|from everything i swallowed|from everything ive taken|from all the pills|from all the tablets|from all those pills|from all those tablets|from all these pills|from all these tablets|from the pills i took|from the pills ive taken|from the tablets i took|from the tablets ive taken|from the meds i took|from the overdose|from the stuff i took|from the insulin|after what i took|after what ive taken|after what i swallowed|after everything i took|after all those pills|after all the pills|after all those tablets|after all the tablets|after the pills i took|after the tablets i took|because of the pills i took|because of the tablets i took|because of what i took|because of what ive taken|since i took the pills|since i took the tablets|since i took them all|since i took them|since i swallowed them|since taking the pills|since taking them all|since the overdose|after the overdose|pills are kicking in|the tablets are kicking in|tablets are kicking in|meds are kicking in|overdose is kicking in|pills are working|pills are starting to work|tablets are starting to work|pills are taking effect|tablets are taking effect|pills are hitting|tablets are hitting|pills are hitting me|i took the whole bottle|i took the whole packet|i took the whole box|i took them all|ive taken them all|took all my pills|taken all my pills|took all my tablets|taken all my tablets|took all my meds|taken all my meds|took all the pills|taken all the pills|swallowed the lot|swallowed them all|swallowed everything|ive taken the lot|i took the lot|ive taken everything|ive swallowed everything|i took everything i had|i took a load of|ive taken a load of|i took loads of|i took too many|ive taken too many|i took so many|ive taken so many|i took an overdose|ive taken an overdose`,
  ),
  /** Said of what cannot be undone any more. */
  now_late: members(
    `too late|too late now|no going back|no turning back|nothing you can do|nothing anyone can do|nothing anybody can do|cant undo it|cant be undone|cant take it back|no way back|dont try to stop me|you cant stop me|cant stop me now|nobody can stop it now|dont bother|dont call anyone|dont send anyone|its over now|no point calling|no undoing it`,
  ),
  now_swallowed_all: members(
    `theyre all swallowed|they are all swallowed|ive taken them|i have taken them|i took them|already took them|ive swallowed them|i swallowed them|ive already taken them|ive already swallowed them|ive taken the lot|ive swallowed the lot|ive taken everything|i took everything|ive had the lot|ive had all the tablets|ive had all the pills|ive had them all|pills are in me|tablets are in me|pills are gone|tablets are gone|pills are already in me|its in me|its all in me|its all in my system|its in my system|theyre in my system|pills are in my system|theyre all inside me|its all inside me|theyre inside me|theyre all gone|theyre all down|ive drunk it|ive drunk it all|i drank it all|ive injected it|i injected it all|bottle is empty|packets are empty|boxes are empty`,
  ),
  now_deed: members(
    `i did it|ive done it|i have done it|its done|i finally did it|ive finally done it|i actually did it|ive actually done it|i went through with it|ive gone through with it|i took something|ive taken something|i swallowed something|i cut my wrists|ive cut my wrists|i slit my wrists|i cut too deep|ive cut too deep|i went too deep|ive gone too deep`,
  ),
  now_body: members(
    `head|temple|temples|chin|mouth|forehead|chest|heart|throat|neck|wrist|wrists|jugular|veins|vein|skull|skin|stomach`,
  ),
  now_weapon: members(
    `gun|guns|pistol|revolver|rifle|shotgun|glock|handgun|barrel|muzzle|knife|knifes|blade|razor|razors|razor blade|razorblade|stanley knife|kitchen knife|penknife|pocket knife|scalpel|scissors|box cutter|craft knife|shard of glass|piece of glass|broken glass|machete`,
  ),
  now_cord: members(
    `rope|ropes|noose|cord|belt|belts|cable|flex|scarf|ligature|bag strap|shoelace|shoelaces|dressing gown cord|dressing gown belt|extension lead|extension cord|charger cable|phone charger|bedsheet|bed sheet|plastic bag|bin bag|carrier bag|loop|something tied`,
  ),
  now_wound: members(
    `where i cut|where ive cut|where i cut myself|where ive cut myself|where i cut my wrists|where i cut my wrist|where i cut my arm|where i cut my arms|where i cut my leg|where ive cut my arm|where ive cut my wrist|where i sliced|where i slashed|where i slit|cutting my arms|cutting my arm|cutting my wrists|cutting my wrist|cutting my legs|cutting my thigh|cutting myself|from the cuts|from my cuts|from the cut|from my cut|from cutting|from the wound|from my wrist|from my wrists|from my arm|from my arms|from my neck|from my throat|from my thigh|from my leg|from the gash|after i cut|after cutting|since i cut|i cut my wrist|i cut my wrists|i cut my arm|i cut my arms|i cut too deep|ive cut too deep|i went too deep|i did it too deep|from where i cut|from what i did to myself|i did this to myself|because i cut|cos i cut|because ive cut|because ive slit|because i slit|after i slashed|after i slit|i slit my|i slashed my|ive slit my|ive slashed my|i sliced my|ive sliced my|cutting my veins|i opened my veins`,
  ),
  now_bleeding: members(
    `wont stop bleeding|bleeding wont stop|cant stop the bleeding|cant stop the blood|blood wont stop|blood everywhere|so much blood|too much blood|a lot of blood|lots of blood|loads of blood|blood all over|blood is pouring|bloods pouring|blood pouring|blood keeps coming|blood is everywhere|bloods everywhere|bleeding really badly|bleeding really bad|bleeding badly|bleeding so much|bleeding a lot|bleeding heavily|bleeding loads|bleeding everywhere|bleeding out|losing blood|losing so much blood|losing a lot of blood|lost a lot of blood|soaked with blood|soaked in blood|covered in blood|blood is dripping|blood dripping|blood running|blood spurting|its spurting|its gushing|blood is gushing|pool of blood|puddle of blood|cant get it to stop bleeding|still bleeding badly|still bleeding a lot|wont clot|bleeding down my arm|bleeding down my arms|bleeding all over|bled everywhere|bled all over|bled through|bled down my|blood running down|blood down my arms|blood on everything|blood on the floor|blood all down|blood is coming out|blood is running|blood wont|blood coming out|bleed to death|bleeding to death|bleeding loads and|bleeding into|drenched in blood|dripping with blood|drops of blood everywhere|cant stop bleeding|not stopped bleeding|hasnt stopped bleeding|isnt stopping`,
  ),
  /** An intention that a place or a thing close by makes deadly. */
  now_jump: members(
    `to jump|and jump|going to jump|gonna jump|about to jump|ready to jump|want to jump|wanna jump|will jump|ill jump|jumping now|not to jump|courage to jump|nerve to jump|need to jump|trying to jump|thinking of jumping|thinking about jumping|letting go|let go|to step off|step off|to step out|step out|to fall|lean forward|end it here|end it all|to end it|to die|wont be coming down|not coming down|not coming back down|said my goodbyes|ive said goodbye|goodbye everyone|goodbye world|this is goodbye|this is it|this is the end|one last look|wont survive|decided to die|die here|kill myself|cant do this anymore|cant go on|do it now|do it this time|no one can stop me|nobody can stop me`,
  ),
  now_rail: members(
    `train to hit me|next train to hit|train hits me|trains hit me|train to end it|train to come and end|train to kill me|train so i can die|train so that i can die|front of the next train|front of the train|front of a train|in front of it|under the train|under the next train|under a train|jump when the train|when the train comes|not moving when|wont move when|not getting up|not getting off|wait for it to hit|waiting for it to hit|till it hits me|until it hits me|step out|step off|ready to step out|ready to step off|ready to step in front|going to step out|going to step off|going to step in front|about to step out|about to step off|to jump|gonna jump|about to jump|decided to die|to die here|so i can die|to kill me|end it all|to end it|end my life|kill myself|goodbye everyone|goodbye world|this is goodbye|said my goodbyes`,
  ),
  now_drown: members(
    `not coming back|wont come back|wont be coming back|never coming back|wont turn back|not turning back|not turning round|not turning around|wont turn round|drown|drown myself|to drown|drowning|going under|take me under|pull me under|let it take me|let the water take me|let the sea take me|let the river take me|let the current take me|until it takes me|till it takes me|sweep me away|wash me away|keep walking|keep going until|walking until|go under|to end it|end it all|end my life|to die|want to die|kill myself|dont want to swim|cant swim and|not going to swim|wont swim|goodbye everyone|goodbye world|this is goodbye|said my goodbyes`,
  ),
  now_fumes: members(
    `getting sleepy|feel sleepy|feeling sleepy|so sleepy|im sleepy|getting drowsy|feel drowsy|feeling drowsy|feeling dizzy|feel dizzy|getting dizzy|will be over soon|itll be over soon|to die|can die|will die|want to die|goodbye everyone|saying goodbye|my goodbyes|goodbye mum|goodbye all|dont want to be found|wont find me|ready to go|ready to die|drift off|drifting off|falling asleep|go to sleep and not|end it|end it all|end my life|kill myself|breathing it in|breathe it in|not getting out`,
  ),
  now_fumes_wait: members(
    `@now_fumes|over soon|be over|wont be long|waiting for it|just waiting|im waiting|and waiting|goodbye|headache|head hurts|fall asleep|not opening|wont open`,
  ),
  now_killing: members(
    `killing myself|ending my life|ending my own life|hanging myself|drowning myself|overdosing|ending it all|taking my own life|taking my life|committing suicide|cutting my wrists|slitting my wrists|slashing my wrists|slicing my wrists|opening my wrists|opening my veins|cutting my throat|slitting my throat|strangling myself|suffocating myself|choking myself|gassing myself|poisoning myself|attempting suicide|doing myself in|bleeding out|bleeding to death`,
  ),
  // Somebody who shows no sign of life, or a body in a fit; who is attacked, how, with what.
  now_senseless: members(
    `is unresponsive|are unresponsive|unresponsive|is unconscious|are unconscious|unconscious|isnt breathing|is not breathing|arent breathing|not breathing|aint breathing|has stopped breathing|stopped breathing|no longer breathing|isnt breathing properly|not breathing right|barely breathing|hardly breathing|isnt waking up|is not waking up|not waking up|cant be woken|cant be woken up|cant be roused|wont come round|not coming round|is blue|has gone blue|gone blue|went blue|has turned blue|is turning blue|turning blue|turned blue|is going blue|going blue|lips are blue|lips are turning blue|lips have gone blue|has blue lips|lips are purple|gone purple|turning purple|gone grey|turned grey|going grey and|has no pulse|no pulse|cant find a pulse|cant feel a pulse|having a seizure|having seizures|just had a seizure|had a seizure and|had another seizure|is seizing|seizing|is having a fit|having a fit|is fitting|fitting on the|is convulsing|convulsing|foaming at the mouth|frothing at the mouth|is foaming|gurgling|making a gurgling noise|making gurgling noises|making a rattling noise|choking on his vomit|choking on her vomit|choking on vomit|collapsed and isnt|has collapsed and|collapsed on the floor|passed out and i cant wake|passed out and wont wake|out cold and|cant wake him|cant wake her|cant wake them|snoring weirdly|snoring really weird|snoring and wont wake|keeps having seizures|keeps passing out|wont stop shaking and|limp and cold|stone cold and|has gone limp|gone limp|limp and grey|floppy and|gasping for air|gasping for breath|gasping noises|making weird gasping|making gasping|weird gasping|making weird breathing|has turned purple|turned purple|is purple|ice cold and|wont move and|is not moving at all|isnt moving at all|not moving and|keeps stopping breathing|keeps forgetting to breathe|has no heartbeat|no heartbeat|heart has stopped|hearts stopped|jerking and|went stiff|gone stiff|gone rigid|barely conscious|semi conscious|semiconscious|drifting in and out of consciousness|in and out of consciousness|wont respond to|not responding to|doesnt respond|doesnt react|not reacting|eyes have rolled back|eyes rolled back|eyes are rolled|cant get a response|slumped over and|cold and wont|grey and wont|burning up and|wont wake whatever|wont stop fitting|keeps fitting|keeps having fits|isnt conscious|not conscious|lost consciousness|has lost consciousness|breathing has stopped|breathing is really slow|breathing really slow|breathing is slow and|breathing funny and|breathing weird and|face is blue|face is purple|face is grey|fingers are blue|skin is blue|skin is grey|has stopped responding and|stopped responding and|fitting and|has collapsed|took something and collapsed|collapsed and wont|dead to the world and blue`,
  ),
  now_victim: members(
    `me|us|her|him|them|my mum|my mom|my mam|my mother|my dad|my father|my sister|my little sister|my big sister|my brother|my little brother|my big brother|my baby brother|my baby sister|my nan|my gran|my grandma|my son|my daughter|my baby|my kids|my kid|my child|my children|my wife|my husband|my boyfriend|my girlfriend|my friend|my best friend|my mate|my flatmate|my stepmum|my aunt|my auntie|our baby|our son|our daughter|our kids|our children|the kids|the baby|the children|his wife|his girlfriend|his mum|his kids|her kids|mum|mom|mummy|a woman|some woman|a girl|some girl|a man|someone|somebody|the woman next door|the neighbour|my neighbour|his girlfriend|his missus|his partner|his kid|her kid|his son|his daughter|my grandad|my grandma|my cousin|my niece|my nephew|my stepdad|the dog and me|the lad|the girl|our mum|our mam|our mom|our sister|our brother`,
  ),
  now_attacking: members(
    `strangling|choking|throttling|stabbing|suffocating|smothering|battering|beating|beating up|beating the shit out of|beating the hell out of|beating the crap out of|beating the life out of|kicking the shit out of|kicking the hell out of|kicking the crap out of|kicking seven bells out of|knocking seven bells out of|laying into|attacking|punching|kicking in|stamping on|trying to strangle|trying to stab|trying to choke|trying to suffocate|trying to drown|trying to shoot|smashing the head of|raping|knifing|slashing|hitting and kicking|kicking and punching|punching and kicking|hacking at|bludgeoning`,
  ),
  now_arm: members(
    `knife|kitchen knife|bread knife|carving knife|steak knife|blade|machete|gun|shotgun|rifle|pistol|axe|hatchet|hammer|baseball bat|bat|cricket bat|golf club|crowbar|metal bar|iron bar|screwdriver|broken bottle|bottle|sword|samurai sword|poker|chainsaw|cleaver|meat cleaver|scissors|razor|petrol can|crossbow`,
  ),
  /** Drugs taken for their effect, as in “did too much …”. */
  now_drug: members(
    `@opioid|@downer|@now_dose|spice|mamba|coke|cocaine|crack|meth|crystal|ice|speed|whizz|mdma|md|mandy|molly|ecstasy|pingers|ketamine|ket|ghb|gbl|g|acid|lsd|shrooms|mushrooms|edibles|weed|bud|monkey dust|2cb|poppers|nitrous|nitazenes|gear|brown|drugs|stuff|pills|percs|subutex|kratom|phenibut|adderall|ritalin|dexies|caffeine pills|lean|dxm`,
  ),
  now_drugged: members(
    `@now_faint|overheating|boiling hot|burning up|seizing|having a seizure|having a fit|fitting|convulsing|think im dying|think im gonna die|think im going to die|feel like im dying|going to die|gonna die|im dying|chest hurts|chest is killing|chest pains|chest pain|pain in my chest|heart is going crazy|heart going crazy|heart is going mad|hearts going crazy|heart is exploding|heart is pounding|heart wont slow|heart is racing|heart keeps stopping|heart keeps skipping|cant feel my body|cant breathe properly|cant breathe right|shaking uncontrollably|cant stop shaking|cant move|cant stand|cant see|jaw is locked|going blue|lips are blue|lips are going blue|lips are purple|nodding out|nodding off|keep nodding|keep nodding off|need an ambulance|need help|foaming|hallucinating|seeing things|throwing up blood`,
  ),
  /** What a drug does when it kills. */
  now_grave: members(
    `cant breathe|cant breathe properly|cant breathe right|can hardly breathe|can barely breathe|hard to breathe|struggling to breathe|breathing is slow|breathing is funny|chest feels like|chest is exploding|chest is crushing|chest is so tight|chest hurts|chest pains|chest pain|pain in my chest|heart wont slow|heart is exploding|heart is going to explode|heart is gonna explode|heart keeps stopping|heart keeps skipping|heart is stopping|think im having a heart attack|having a heart attack|think im dying|think im going to die|think im gonna die|feel like im dying|blacking out|keep blacking out|keep passing out|passing out|lips have gone blue|lips are blue|lips are going blue|lips are purple|going blue|fingers are blue|nodding out|keep nodding|whole body is jerking|body is jerking|jerking and|seizing|having a seizure|having a fit|fitting|convulsing|foaming at the mouth|overheating|burning up|cant feel my legs|cant feel my face|cant feel my arms|cant move my|overdosing|ive overdosed|lost feeling in|cant stop shaking and|going in and out|in and out of consciousness|unconscious|im turning blue|turning blue|breathing is slowing|breathing is slowing down|breathing is slowing right down|everything is going black|everything is going dark|everythings going black|everythings going dark|cant keep awake|cant stay awake|cant feel my heart|keep stopping breathing|keep forgetting to breathe|forgetting to breathe`,
  ),
  now_bone: members('throat|neck|wrist|wrists|veins|vein|artery|arteries'),
  /** What is done at an edge with what hangs there. */
  now_drop: members(
    `step off|stepping off|going to drop|drop now|letting myself drop|let myself drop|about to drop|jump off|jumping off|kick the chair|kicking the chair|kick the stool|kicking the stool|kick it away|kicking it away|let go|letting go|lean forward|leaning forward|hang|to die|say goodbye|goodbye everyone|sorry everyone`,
  ),
  now_menace: members(
    `coming up the stairs|coming upstairs|coming down the stairs|on the stairs|coming for me|coming for us|coming after|coming in|coming to the door|banging on|hammering on|kicking the door|breaking down|breaking the door|breaking in|trying to get in|trying to break|trying to find me|looking for us|looking for me|going to kill|gonna kill|will kill|says hell kill|says hes going to|threatening to kill|threatening the kids|threatening my mum|threatening mum|threatening me|threatening us|threatening everyone|chasing|chases|wont let us|wont let me|outside my|outside our|outside the|at my door|at the door|in the house|in the kitchen|in the hall|screaming|shouting that|hiding|locked myself|locked in|police are|call the police|help us|help me`,
  ),
  now_inside: members(
    'inside me|in my stomach|in my belly|in my system|in my body|in my blood|in my gut|dissolving in my|working its way through me|working their way through me|going through me|sloshing about in me|sitting in my stomach|already in me|all in me',
  ),
  now_kin: members(
    '@kin|baby|toddler|newborn|infant|little one|little girl|little boy|year old|wee one|bairn|bub|grandchild|grandbaby',
  ),
};
