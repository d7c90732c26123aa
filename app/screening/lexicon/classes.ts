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
    `people|someone|somebody|anyone|anybody|everyone|everybody|patients|patient|men|women|teens|teenagers|kids|youth
    veterans|farmers|workers|survivors|victims|americans|students|those|folks|person|users|addicts|individuals|children
    man|woman|gente|personas|alguien|gens|leute|jemand|menschen`,
  ),
  context_negator: members(
    `not|dont|never|no|cant|cannot|wont|wouldnt|isnt|arent|wasnt|werent|aint|didnt|doesnt|without|neither|nor|none
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
    beat|raped|choked|strangled|punched|kicked|slapped|threatened|swallowed|drank|jumped|loaded|slashed|burned|burnt|starved|stabbed|hung|hanged|shot|drowned|meant|believed|scratched|stood|sat|lay|wrote|woke|fell|drove|bought|gave|ran|climbed|hid|fitted|walked|taken|written|tied|loaded|saved|hoarded|begged|prayed|knew|came|watched|lost|sent|pumped|brought|carved|injected|survived|purged|binged|quise|intente|queria|pensaba|voulais|ai|wollte|habe|hatte`,
  ),
  context_perfect: members('have|ive|has|hes|shes|always|never|wish|wishing|if'),
  context_joins: members(
    'and|but|so|because|cause|cuz|then|though|although|however|yet|y|pero|mais|et|aber|und|plus|or',
  ),

  context_nominative: members(
    'i|im|ive|ill|id|we|he|she|they|hes|shes|theyre|theyve|it|its|you|youre',
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
    `willing|filling|filled|killer|billed|skilled|willed|changing|banging|ranging|handing|hanging|putting|gutting|cuffing|curing|tables|table|shallow|wallow|dumping|pumping|humping|bumping|fridge|builder|bundling|binding|live|alike|olive|breaching|sharing|shaming|soaking|shaping|shaving|heroic|infected|infecting|purring|urging|pursing|starting|staring|stare|meditation|dedication|mediation|breeding|bleeping|threat|cooking|cooked|chocking|streaming|steaming|laughter|slaughter|bother|other|rather|gather|farther|fatter|feather|hunting|hurling|hurdling|charming|warming|farming|turning|burping|buying|thanking|thinning|waiting|wasting|ranting|planting|feeding|reeling|fueling|felling|peeling|heeling|homeless|noting|sending|pending|lending|bending|tending|mending|vending|exit|sexist|giving|loving|liking|diving|lining|leaving|livid|washing|fishing|dishing|drain|brain|rain|strain|trail|grain|trait|garbage|widow|healer|caving|carving|dating|hating|beating|heating|rating|seating|painted|tainted|feinted|sloppy|mourning|warning|boring|lovely|bruised|bruiser|punches|launched|lunched|bunched|letter|latter|litter|lettuce|better|pattern|patients|patents|parent|children|chicken|kitten|kitchens|nothings|botched|bleating|pleading|hospitals|hospitable|husbandry|daughters|planning|planing|planking|panning|scanning|weekday|weekends|forgave|forgiven|decide|divided|derided|carriage|adopted|attend|attempts|flatform|stations|statin|nation|exhausted|rooftops|alcoholic|craving|ravings|savings|addictive|collapse|clasped|stabled|scabbed|needles|beetle|needed|wanton|panting|feelings|ceiling|drinking|drifting|thought|though|tablet|tabloids|writs|wrist|swallows|follow|tonights|urban|sudden|happened|happiest|anything|vaulting|bombing|combing|screening|strained|soothing|stepdads|happens|because`,
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

  // Forms of words.
  self: members('myself|my self|meself|mysel|mself|my own self|my own ass|my ass|me'),
  reflexive: members('myself|my self|my slef'),
  reflexive_other: members(
    'himself|herself|themselves|themself|him self|her self|them selves|theirself|theirselves',
  ),
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
    have the courage to|had the courage to|courage to|guts to|the balls to|strong enough to|brave enough to|it is time to|its time to|time to
    time for me to|one step away from|seconds away from|minutes away from|hours away from|close to|on the verge of|on the edge of|on the brink of|this close to`,
  ),
  consider: members(
    `thinking about|thinking of|think about|think of|thought about|thoughts of|thoughts about|thought of|thoughts on|considering
    consider|considered|contemplating|contemplate|contemplated|contemplation of|fantasizing about|fantasize about|fantasized about
    fantasising about|fantasise about|fantasies of|fantasies about|daydreaming about|daydream about|daydreams of|dreaming of|dreaming about|dream of
    dream about|obsessed with|obsessing over|imagining|imagine|picturing|visualizing|ideas of|idea of|contemplations of
    debating|debating on|toying with|flirting with|urges of|ideation about|planning|plan|plans of|plans for|researching|researched|looking into`,
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
    after my birthday|before my birthday|on the # th|on the #|this is the day|tonight is the night|today is the day|tomorrow is the day|one last time`,
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
    too many|a ton of|tons of|a shitload of|way too many|the rest of my|the rest of the|rest of my|a load of|loads of|a cocktail of|a months worth of|my entire supply of|all these|all those|a whole lot of|a huge amount of|huge amount of|large amount of|a large amount of|a massive amount of|an entire pack of|the entire pack of|a whole strip of|both bottles of|both a bottle of|bottles and bottles of|a mix of|a whole bottle|entire bottle`,
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
  someone: members('@kin|he|hes|she|shes|they|theyre|theyve|somebody|someone|he is|she is'),
  meaning_to: members(
    'im going to|i am going to|im gonna|i will|ill|i want to|i wanna|i intend to|fully intend to|i mean to|mean to|i need to|i have to|ive got to|i plan to|planning to|planning on|im about to|ready to|swear ill|gonna|going to|id like to|i really will|thinking about|thinking of',
  ),
  them: members('him|her|them|my @person|the @person|this @person'),
  hate_target: members(
    'him|her|them|everyone|everybody|people|my @person|someone|somebody|you all|all of them|my family|my parents|my coworkers|my classmates|my neighbors|my boss|that bitch|that bastard|that guy|those people|strangers|the whole school|my whole family|all of you|him and her|my kids|my children|my baby',
  ),
  very: members('so|very|really|too|extremely|fucking|absolutely|completely|totally|beyond|just'),
  anymore: members(
    'anymore|any more|any longer|no more|longer|much longer|another day|one more day|another minute|another second|another night',
  ),
  take_verb: members(
    'take|taking|took|taken|swallow|swallowing|swallowed|down|downing|downed|ingest|ingested|ingesting|eat|ate|eaten|pop|popped|popping|drank|drink|drinking|chugged|chug|consume|consumed|snort|snorted|inject|injected|shoot up|shot up|inhaled|inhale|had',
  ),
  took: members(
    "took|taken|swallowed|downed|ingested|ate|popped|drank|chugged|consumed|snorted|injected|inhaled|have taken|ive taken|just took|overdosed on|just swallowed|just drank|od on|od'd on|odd on",
  ),
  trivial: members(
    `homework|exam|exams|test|tests|essay|assignment|math|maths|class|lecture|meeting|meetings|email|emails|traffic|commute|monday|mondays|queue|line|wifi|internet|printer|computer|laptop|code|bug|bugs|update|lag|game|games|episode|season|show|movie|film|song|songs|ad|ads|commercial|commercials|spoiler|spoilers
    food|diet|coffee|heat|weather|humidity|summer|cold|rain|gym|workout|squats|leg day|stairs|outfit|shoes|hair|haircut|dentist|shift|customers|retail|spreadsheet|excel|zoom|call|tweet|meme|joke|jokes|pun|puns|tiktok|video|videos|match|team|coach|referee|cringe|small talk|laundry|dishes|chores|alarm|mosquito|mosquitoes|bagpipes|karaoke|pop up|popup|captcha|password|passwords|pineapple|playlist|ringtone|notification|notifications`,
  ),
  months: members(
    'january|february|march|april|may|june|july|august|september|october|november|december',
  ),
  dear: members(
    'everyone|everybody|all|you all|yall|world|guys|friends|family|mom|dad|my love|my loves|my friends|my family|reddit|to everyone|cruel world',
  ),
  disguised: members(
    'tonight|rope|want|ending|life|kill|killing|die|dying|dead|death|suicide|suicidal|cut|cutting|hang|hanging|shoot|overdose|harm|pills|murder|myself|unalive|gun|rape|raped|abuse|heroin|noose|knife|blade|relapse|jump|bridge|self|hurt|bleed|razor|drown|wrists|killed|shooting|strangle|raping|abused|relapsed|drugs',
  ),
};
