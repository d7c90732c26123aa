import { markers } from './entry-group.ts';

/** English words that change how the signals beside them are read. */
export const markersEn = [
  ...markers(
    { group: 'past', language: 'en', marks: 'past' },
    `
    back (at|in) (uni|university|school|college|sixth form|high school|secondary school|primary school|my teens|my twenties|my thirties|my uni days|my army days|my student days|the army|my drinking days|junior high|middle school) (i was|i had|i used|i got|i felt|i cut|i tried|we|when i was|id|i spent)
    (until|till) i was (#|@number|a teenager|old enough|big enough)
    (#|@number|many|few|some|couple|couple of|long|a long time|ages|so many|two|three|decade|a decade|decades|over a decade|almost a decade|half a lifetime|nearly #|over #|about #) (years|yrs|year|decades|yr|months|summers|winters) (ago|back|prior|earlier|before)
    (a|long|long long) (decade|while|time|lifetime) ago
    once (a lifetime ago|long ago|years ago|many years ago|decades ago|a long time ago)
    way back (at|in) *1 (university|uni|college|school|sixth form|high school|secondary school|primary school|my student days|basic|basic training|dial up|the army|the navy|the forces|training|nursing school|my youth|my courting days|the day)
    i was (twenty|thirty|forty) (one|two|three|four|five|six|seven|eight|nine)
    i was (only|just|barely) *1 (seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)
    (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|ten year|ten years|fifteen year|twenty year) anniversary
    (long ago|long since|once upon a time|in another life|a lifetime ago|at your age|when i was your age)
    years ago
    (ages|donkeys years|yonks|years|decades) (back|ago)
    (years|decades|decade|yrs) since (i|my|the|he|she|his|her|we)
    used to
    had (already|finally|since|mostly|largely)? (stopped|quit|given up)
    back (then|when)
    (in|during|back in) (the|my|our|his|her) *1 (army|navy|raf|marine|student|school|university|uni|college|drinking|using|drug|party|single|teaching|rock and roll|courting|hostel|squat) days
    back in (my|his|her|our|those|these|school|college|uni|university|high|sixth|primary|secondary|the day|the days|the summer|the winter|the spring|the autumn|the early|the late|the mid|the old|the eighties|the nineties|the seventies|the sixties|the noughties|the 90s|the 80s|the 70s|lockdown|year|first|second|third|#|@months|rehearsal|student|covid|highschool|middle|grade|freshman|sophomore|junior|senior)
    (when|since|as|while) (i|he|she|we) (was|were) (a|an|in|#|only|just|about|younger|young|little|small|tiny|wee|at|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|drinking|using|still using|still drinking|deep|first|going|around|your|addicted|active|roughly|pregnant|married|depressed)
    (as|being) a (teen|teenager|kid|child|young|adolescent|student|freshman|boy|girl)
    as a (young|teenage|trainee|junior|student|newly qualified|young married) (man|woman|lad|lass|girl|boy|mum|mother|dad|father|soldier|squaddie|sailor|nurse|doctor|teacher|teacher|wife|recruit|officer|farmer|priest|bride)
    as a (soldier|squaddie|recruit|trainee|apprentice|cadet|newlywed|schoolboy|schoolgirl|lad|nipper|youngster|youth)
    (growing up|as kids|as children|all through my childhood|throughout my childhood|during my childhood) (i|we|he|my|our|dad|mum|in|with|she)
    (i|he|she|we|id|hed|shed|wed|youd) once
    once (long ago|years ago|when i was|in my|as a|at school|at college)
    (in|during|over|through) (the)? (first lockdown|lockdown|pandemic|war)
    after the (army|navy|raf|marines|falklands|war|troubles)
    (#|@number|many) years (in|this|come|next) (@months|spring|summer|autumn|winter|week|christmas|easter)
    (at|in) (college|university|uni|school|sixth form) and (is|am|are|im|now|has)
    before (lithium|antidepressants|sertraline|prozac|the meds|my diagnosis|rehab|aa|recovery|sobriety)
    before i (met|got help|got well|got better|was diagnosed|found|came here|had the kids|had my)
    after my (eldest|oldest|first) *1 (born|came|arrived|was born)
    my first (husband|wife|boyfriend|girlfriend|marriage|partner) (beat|hit|used|was|broke|strangled|raped|had|controlled|drank|knocked|punched|kicked|choked|threatened|put)
    (the) (winter|summer|spring|autumn|year) of (1960|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021)
    (at|when i was|aged) (#|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (at|today at|now at) (#|twenty|thirty|forty|fifty|sixty|seventy)
    // An age, a year of one's life, an era; as tenses go the words beside them are of then.
    (at|aged|age) (thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty one|twenty two|twenty three|twenty four|twenty six|twenty seven|twenty eight|twenty nine|thirty)
    (from|between) *1 (age|ages)? (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|#) (to|and|till|until) (thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|#) (i|he|she|there|inclusive|then|years)
    (half my life|half his life|half her life|half a life|half a century|a generation|a lifetime|lifetimes|a whole life) ago
    (in|during|through|throughout) (my|his|her|our|the) (first|second|third|fourth|final|last) year (at|of|in|sober|clean|i|and|it|as)
    (in|during|through|throughout|all through) (my|his|her) *1 (teens|twenties|thirties|forties|student days|school days|schooldays|army days|navy days|single days|first marriage|last marriage|using years|drinking years|dark years|bad years)
    (that|one) (winter|summer|spring|autumn|night|sunday|christmas|easter|day|evening|morning) in (1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021)
    (1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021) (that|it|this) (was|is)
    (all of it|all this|all that|both|that) *1 (between|before) (1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021)
    (us|who|many|lots|most) once
    (for|through|throughout|during) (most|all|much|the whole|half|a lot|the best part) of my (teens|twenties|thirties|forties|youth|childhood|student days|school days|adolescence)
    (in|from|through) my (twenties|thirties|forties|teens) and (well|fine|happy|content|glad|now|am|im)
    there was a time (i|id|when|he|she|we|that)
    (the|that) (winter|summer|spring|autumn|year|week|night|day) (after|before|of|that) (we buried|i turned|my divorce|the divorce|the strike|foot and mouth|the foot and mouth|my finals|the war|we scattered|he left us|my a levels)
    (when|while) (my|our) (eldest|oldest|first|second|youngest|firstborn|twins) (was|were|came|arrived) *1 (born|a baby|weeks|months|small|tiny|little|newborn|due|#|five|six|three|four)?
    after (my|our) (first|eldest|oldest) (was born|came|arrived|child|baby|was a baby)
    (in|at) (another country|another town|another city|another job|another marriage) and *4 (another|years|life)
    (back|way back) (around|about|in|at|before) (1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021)
    (before|until) i met (my|him|her|jean|the)
    // Counted by what comes once in a few years.
    (#|@number|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|a couple of|so many) *1 (presidents|prime ministers|popes|governments|elections|world cups|olympics|dogs|cats|husbands|wives|marriages|boyfriends|girlfriends|jobs|careers|cars|houses|flats|phones|laptops|moves|christmases|birthdays|anniversaries|lifetimes|generations|haircuts|therapists|psychiatrists|babies|kids|children|grandchildren|seasons|school years|semesters) ago
    (#|@number|two|three|four|five|six|seven|eight|nine|ten|several|many) *1 (kids|children|jobs|houses|flats|moves|husbands|marriages|grandchildren|dogs|cars) *5 since (my|i|the) *1 (attempt|attempts|overdose|overdoses|od|crisis|breakdown|admission|last attempt|last overdose|tried|took|swallowed|jumped)
    (long|years|ages|well|way|decades)? before *2 (smartphones|smart phones|mobiles|mobile phones|the internet|broadband|google|facebook|social media|wifi|computers|colour telly|colour tv|email|text messages|texting|forums|decimal money|decimalisation|the euro|netflix|youtube|motorways|covid|the pandemic|lockdown)
    (long|years|ages|well|way|decades) before i (emigrated|retired|moved|qualified|became|settled|started|joined|had|got|came|left|married|trained|knew)
    before (the|my|our) (kids|children|twins|boys|girls|grandchildren|daughters|sons|grandkids) (came along|were born|arrived|existed|were thought of)
    (through|throughout|during|the whole of) (my|our) *1 (national service|military service|service|apprenticeship|degree|training|phd|first marriage|first job|school days|schooldays|adolescence|university|uni|college|teens|twenties|thirties|forties|marriage to)
    (through|throughout|during|most of) (middle school|junior high|high school|secondary school|primary school|sixth form|grammar school|boarding school|college|university|uni)
    (the|that) (year|night|day|week|summer|winter|autumn|spring|month) *3 (berlin wall|wall came down|twin towers|towers fell|moon landing|first moon|olympics|millennium|princess diana|diana died|miners strike|three day week|falklands|power cuts|great storm|world cup final|titanic came out|soviet union|space shuttle|challenger|lennon died|elvis died|kennedy|falls road|good friday agreement|brexit vote|financial crash|foot and mouth|tsunami)
    when the *1 (miners|pits|pit|mill|mills|shipyard|shipyards|steelworks|colliery|foundry|berlin wall|twin towers|towers) *1 (were|was|shut|closed|came down|fell|went|struck)
    (in|since|until|from) (the)? (early|mid|late)? (fifties|sixties|seventies|eighties|nineties|noughties|two thousands)
    (in|back in|of) (fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)
    my (teens|twenties|teenage years|school years|school days|student years|youth|adolescence|childhood|early twenties|late teens) (were|was)
    my (first|second|third|last) (year|month|winter|term|semester) (as|at|in|of) (a|an|the|my|our|uni|university|college|school)
    when (my|our) (son|daughter|eldest|youngest|oldest|first|boy|girl|twins|kids|children|lad|lads|girls|boys|dad|father|mum|mother|granny|nan|grandad|grandfather) (was|were) (still|#|@number|six weeks|a baby|babies|tiny|small|little|newborn|in nappies|in primary|at primary|at school|alive) *2 (farming|working|alive|weeks|months|old|years)?
    (long|years|ages|well|way|decades)? before (i|we) met (my|your) (wife|husband|partner|girlfriend|boyfriend|fella|other half|missus|mum|mam|mom|dad)
    i (spent|wasted|lost|passed) (my|most of my|all of my|half of my|the whole of my|much of my) *1 (teens|twenties|thirties|forties|youth|adolescence|childhood|student years|university years|army years)
    (in|of|since|summer of|winter of|back in) (61|62|63|64|65|66|67|68|69|71|72|73|74|76|77|78|79|81|82|83|84|85|86|87|88|89|91|92|93|94|95|96|97|98|99) *1 (and|i|he|she|my|we|they|but|when|his|her)
    when i came off *2 (drink|booze|benzos|heroin|gear|methadone|valium) in (1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021)
    // These point back at the sentence before: “That was the eighties.”
    (that is|that was|this is|this was|it is|it was|thats|its|all of it was|all of it is|all that was|that will be|it will be|that must be|that happened|it happened|it all happened) *2 (#|@number|many|some|couple of|a|half a|nearly #|over #|about #) (years|yrs|decades|decade|lifetime|lifetimes|summers|winters) (ago|back|gone|since|past|now)
    (that|this|it|thats|all of it|all of that|all that) (was|is|were|happened)? *2 (fifties|sixties|seventies|eighties|nineties|noughties|50s|60s|70s|80s|90s|2000s)
    (that|this|it|thats|all of it|all of that|all that) (was|were|happened|all happened) *4 (1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021)
    (that|this|it|thats|all of it|all of that|all that) (was|were|happened) *2 (long ago|a lifetime ago|another life|a different life|another lifetime|in my twenties|in my teens|in my thirties|my student days|years back|years ago|decades ago|before you were born|half my life ago)
    (that is|thats|that was|its|it is|it will be|it has been|its been|that makes it|it must be) *3 (#|@number|eleven|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen) *1 (years|summers|winters) *2 (in|this|on|since|ago|now|past|back|today|tomorrow)
    (that|this|it|all that|all of it) (has been|have been|is|are|was|were|had been) *1 (over|behind me|long gone|long over) *2 (years|long time|decade|decades|ages)
    (decade|decades|lifetime|moons) (ago|back|earlier|previously)
    as a (toddler|baby|infant|newborn|tot|bairn)
    (a|one|over a|nearly a|about a) year (ago|back)
    (when|since|as|while) (i|he|she|we|they) (was|were) *1 (twenty|thirty|forty|fifty) (one|two|three|four|five|six|seven|eight|nine|odd|something)
    (when|while) (i|he|she|we|they) (was|were) *2 (student|students|teenager|teenagers|undergraduate|undergraduates|newlyweds|courting|apprentice|apprentices|trainee|cadet|cadets|fresher|freshers|squaddie|squaddies|au pair|schoolboy|schoolgirl|schoolboys|schoolgirls|lads|lasses|youngsters|stationed|in the army|in the navy|in the forces|at university|at college|at sixth form|at art school|in sixth form|first married)
    (at|aged|age) (twenty|thirty|forty|fifty) (one|two|three|four|five|six|seven|eight|nine) (he|she)
    (at|aged|age) (twenty|thirty|forty|fifty) (one|two|three|four|five|six|seven|eight|nine) i (@context_was|@context_past_verb|had|could|would|nearly|almost|once|first|hardly|barely|even)
    // These point back at the clause or sentence before, whatever the tense of their own.
    (its|it is|thats|that is|this is|this was|it was|that was|all that was|it all happened|that happened) *2 (years|decades|ages|donkeys years|a lifetime|half a lifetime|yonks|long|generations|moons) (ago|back|past|gone|behind me)
    (its|thats|that is|it is|that was|all that is|all of that is|thats all|its all) *1 (behind me|behind us|in the past|ancient history|a distant memory|another lifetime|over and done with|water under the bridge) (now|today|these days)?
    (hes|shes) *1 (been|is)? *1 (dead|gone|buried|locked up|inside|in prison|in the ground) *2 (#|@number|many|eleven|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen) (years|yrs|decades)
    (long ago it passed|long past|its all long past|old pain|that was then|that was me then|different times|that man is gone|that woman is gone|that girl is gone|that was another me|that was the old me)
    in (my|his|her|their) (teens|twenties|thirties|youth|past|20s|30s|early|late|childhood|using days|drinking days|darkest|addiction|active addiction|college days|mid|previous|former)
    in (high school|middle school|college|university|the past|grade school|active addiction|those days|uni|junior high|elementary)
    (in|since|of|around|during|from|until|summer of|back in) (1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023)
    (1980|1985|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022)
    (at|when i was|aged|age) (#|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) *1 (im|i am|now|and) *1 (#|thirty|forty|fifty|sixty|now)
    last (year|decade|century|summer|winter|spring|fall|autumn)
    (at|around|by|age|aged) (age)? (of)? (#|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) (years|and i|he|she|when)
    // Of one's own age only with a verb of then: “at 71 I find myself …” is of now.
    (at|around|by|age|aged) (age)? (of)? (#|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) i (@context_was|@context_past_verb|had|could|would|nearly|almost|once|first|hardly|barely|even)
    (previously|formerly|historically|earlier in my life|at one point|at one time|in a past life|a lifetime ago|in the past|before recovery|before i got sober|before i got clean|before i got help|before treatment|before therapy|before medication|before meds|before i was diagnosed|before rehab)
    (years|yrs|decades) *1 (today|tomorrow|yesterday|now|this week|this month|this weekend|to the day|on sunday|on monday|on friday|on saturday) since (i|my|the|he|she|his|her|we)
    (long|years|ages|well|way|just|decades|shortly)? before (we|he and i|she and i|you and i) *1 (met|knew|married|were married|got married|got together|were born|dated|started going out)
    (inquest|coroner|court|jury|hearing) *1 (said|says|concluded|decided|thought|believed|told us)
    (half a lifetime|a lifetime|a generation|half a century) (back|before|ago)
    over (a decade|ten years|twenty years|five years|# years) (ago|back)
    (in|back in|during|through) the (sixties|seventies|eighties|nineties|noughties|60s|70s|80s|90s|2000s)
    (it|that|this|all that|all of it|it all) (was|happened) *2 (before the millennium|before the internet|last century|in the last century|before i had kids|before my kids were born|before you were born)
    (sophomore|freshman|junior|senior) year (of|at|in) (college|high school|uni|university)
    (my|his|her) (sophomore|freshman) year
    (inquest|coroner|court|jury|hearing) *1 (heard|hears|ruled|found|recorded|was told)
    (in|during) the (90s|80s|70s|nineties|eighties|early|late|nineties|2000s)
    (no longer|not anymore|dont anymore|havent since|never again since|hasnt since)
    (ever since then|since then|looking back|i look back|in hindsight|in retrospect|i remember|thinking back|now i look back)
    (when|while) (i|he|she|we|they) (was|were) (small|tiny|wee|kids|children|babies|boys|girls|at primary|at school|growing up)
    (growing up|in my childhood|my whole childhood|all through my childhood|as kids|as children|before i was born|before we were born)
    after (the|my|our) (divorce|separation|accident|crash|redundancy|bereavement|breakup|miscarriage|funeral|stroke|bankruptcy) in #
    `,
  ),
  ...markers(
    { group: 'recent', language: 'en', marks: 'recent' },
    `
    (last|yesterday|the other) (night|evening|week|weekend|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month)
    (yesterday|lately|recently|this morning|earlier today|earlier tonight|just now|moments ago|minutes ago|an hour ago|hours ago|this week|this weekend|this month|days ago|the past few days|past few days|past week|past month|these days|still in hospital|from the hospital|in the hospital|in the er)
    (#|@number|few|couple|couple of|a couple of) (hours|hour|days|day|weeks|week|minutes|minute|mins|hrs|nights) (ago|back|now)
    a (week|day|month|minute) ago
    (this|the) (past|last) (week|weekend|month|few days|couple days|couple of days|days|weeks)
    `,
  ),
  ...markers(
    { group: 'now', language: 'en', marks: 'now' },
    `
    @soon
    (right now|as we speak|as i type|as i write this|as i type this|at this moment|this minute|this second|any second|already started|currently|within the hour|in the next hour|in the next few hours|before anyone)
    `,
  ),
  ...markers(
    { group: 'quoted', language: 'en', marks: 'quoted' },
    `
    (song|songs|album|track|movie|film|book|novel|show|series|episode|podcast|documentary|poem|article|chapter|band|game|title|titled|called|named|entitled|headline|lyrics|lyric|line|quote|quotes|verse|chorus|play|musical|single|video|memoir|meme|hashtag|band called|song called|book called|movie called|film called|anime|manga|band named|tshirt|t shirt|slogan|sign|caption|character|scene|scene where|scene when|part where|in the movie|in the book|in the show|in the series|in the song|in the game|plot|story about|role|storyline)
    (song|movie|film|book|album|track|episode|podcast|show|poem|play|lyric|lyrics|line|chorus|quote|single|chapter|verse) *2 (called|titled|named|goes|is|says|said|was|sings|singing|reads|by|about|where|when|like|entitled)
    (character|protagonist|hero|heroine|villain|narrator|detective|inspector|sleuth|singer|rapper|hamlet|romeo|juliet|author|actor) (says|said|sings|whispers|screams|yells|tells|thinks|wants|tries|is|who|decides|cries|shouts|asks|that)
    (says|said|yelled|yells|shouted|shouts|screamed|screams|cried|cries|sings|sang|whispers|whispered|goes|wails|moans|moaned|groans|laments|bellows|bellowed|gasps|exclaims|exclaimed|booms|croaks) (the|my|a|our|his|her) *2 (actor|actress|singer|hero|villain|narrator|character|puppet|soldier|king|queen|ghost|vicar|priest|pope|bishop|count|countess|wizard|witch|dragon|detective|parrot|scarecrow|comedian|compere|referee|pundit|commentator|prince|princess|duke|duchess|lord|lady|knight|pirate|clown|robot|vampire|butler|understudy|tenor|soprano|goalkeeper|two year old|three year old|four year old|five year old|six year old|toddler)
    (role play|roleplay|training|trainer|card|cards|scenario|exam|quiz|worksheet|leaflet|poster|script|school play|panto) *4 (said|says|asks|asked|reads|you say|you ask|shouted|was)
    (is|was|has|still|remains|makes) *1 (a|an|the) *1 (haunting|gorgeous|brilliant|great|lovely|beautiful|terrible|daft|cracking|famous|classic|sad|moving|catchy|perfect|clever|stunning|heartbreaking|creepy|cheesy|memorable|strange|silly|chilling|powerful|striking) (opening|line|lyric|opener|chorus|verse|hook|song|tune|track|title|ending|quote|film|book|story|refrain|poem|melody|album|first line|last line|sentence|scene|monologue|ballad)
    (detective|inspector|policeman|heroine|hero|actor|actress|narrator|presenter|lawyer|barrister|widow|butler|sleuth|poirot|marple|columbo|morse|sherlock) (reads|finds|opens|discovers|unfolds) *1 (out|aloud)? *3 (letter|note|diary|message|text|email|confession)
    in (episode|act|scene|chapter|series|season|verse|volume) (#|one|two|three|four|five|six|seven|eight|nine|ten)
    (says|said|cries|sobs|sighs|goes|moans|wails|asks|thinks|declares|announces|sings|whispers|grumbles|mutters) (the|a|our|that|poor|old|little) *1 (donkey|bear|rabbit|mouse|owl|frog|duck|duckling|fox|wolf|tiger|snowman|teddy|tortoise|elephant|pig|piglet|lion|cat|dog|crow|dinosaur|troll|giant|elf|fairy|mermaid|goblin|gruffalo|monster|toy|doll|hedgehog|badger|mole|toad|penguin|monkey|sheep|goose|hen|crocodile|spider|caterpillar|snail|tree|woodcutter|stepmother|orphan|poet|bard|nun|convict|boxer|footman|governess|miller|gravedigger|undertaker)
    (in|from|of) (the|a|my|our|his|her) *1 (bedtime story|picture book|fairy tale|fairytale|cartoon|nativity|panto|pantomime|school play|musical|opera|soap|sitcom|advert|nursery rhyme|ballad|limerick|puppet show|radio play|audiobook|western|whodunnit|trailer)
    (leaflet|podcast|headed|poster|webinar|lecture) *3 (headed|explained|called|that|says|titled|explains)
    therapist *2 (explained|explains) *1 (that|how|why|what)?
    (trainer|teacher|tutor|facilitator|counsellor|we|lecturer) *1 (read out|reads out|acted out|practised|practiced|role played)
    (shouted|yelled|said|cried) *6 in the (school play|play|panto|film|scene|musical|nativity)
    (says|said|sobs|sobbed|sighs|sighed|cries|cried|moans|groans|wails|declares|announces|whispers|roars) (the|my|a|our) *2 (vicar|count|king|queen|ghost|hero|heroine|villain|detective|narrator|character|actor|prince|duke|lord|wizard|parrot|robot|clown|pirate)
    (as|like) my (nan|gran|mother|mum|mam|granny|grandmother|father|dad|grandad|grandfather|uncle|aunt|old man|boss) (used to|would|always) (say|says|said|put it)
    (favourite|favorite|pet|old|family) (saying|catchphrase|joke|line|phrase|expression) *2 (was|is|goes|went)
    (always|used to) (said|say|saying) *1 (ill|i will|id) be dead
    in (my|our|the|this|her|his|a|that) *3 (novel|novella|short story|story|screenplay|script|comic|graphic novel|campaign|d and d game|dnd game|book|play|film|opera|series|soap|whodunnit|thriller|western|saga|manuscript|musical|pantomime|panto|ballet|myth|legend|fable|corrie|eastenders|emmerdale|hollyoaks|neighbours|casualty|archers) *4 @fictional
    is how (the|my|this|her|his|our) *2 (diary|letter|monologue|speech|poem|scene|sketch|soliloquy|aria|verse|lullaby|prologue|blurb|play|film|book|novel) *1 (begins|starts|opens|ends|goes)
    (motto|catchphrase|favourite saying|pet phrase|favourite line|watchword) *1 (was|is|used to be|goes|went)
    (shouted|yelled|cried|sang|announced|declared|hollered) (my|our|the|his|her) *1 @kin *1 (cannonballing|cannonballed|jumping into|diving into|laughing|grinning|leaping into|giggling|hurling himself into|before jumping into|and jumped into|and dived into|swan diving|from the diving board|from the top board)
    (bot|chatbot|dummy caller|actor|role player|practice caller|trainer|simulator|mock caller) *4 (wrote|said|typed|texted|says|writes|messaged)
    (diary|war diary|letters home|subtitle|subtitles|autocorrect|spellcheck|typo|predictive text|slogan|bumper sticker|mug|tea towel) *4 (of|says|said|reads|read|came up as|turned|changed|page)
    (cheesiest|best|worst|saddest|corniest) (lyric|line|chorus|song|quote|episode)
    (is|was) how (the|this|that|our) *3 (novel|book|film|song|play|poem|monologue|diary|episode|opera|musical|series) (begins|starts|opens|ends|closes)
    (is|was|as|be|has) (the|its|his|her|their|my) *1 (opening|first|last|closing|final|best|worst|famous|cheesiest|saddest|corniest|funniest|big) *1 (line|lyric|lines|sentence|words|verse|chapter|page|scene)
    (is|was|are) (our|my|the|a|an) *1 (family|office|running|old|standing|village|house|works|rugby|school|kitchen) (joke|saying|catchphrase|motto|phrase|line|password|nickname)
    (is|was) (a|the|my|his|her|their) (line|catchphrase|motto|favourite saying|punchline|punch line|party piece|song|title|lyric|slogan|crossword clue|clue) *1 (my|his|her|from|in|of|on|he|she|that|for)?
    (says|shouts|cries|sings|whispers|moans|sighs|screams|sobs|yells|thinks|tells|declares|announces) *3 in the *1 (film|movie|book|novel|play|musical|opera|cartoon|sitcom|soap|series|poem|song|panto|school play|second act|first act|last act|final act|third act|opening scene|last scene|final scene|last episode|final episode)
    (sings|sang|says|said|sobs|cries|shouts|moans|whispers|groans|screams) the (heroine|heroin|young heroin|tragic heroin|chorus|soprano|mezzo|leading lady|leading man|understudy)
    (sergeant|boss|gran|nan|grandad|dad|mum|coach|teacher|uncle|aunt|granny|old man|captain|landlord) *1 (always|used to|would) (said|say|says|shout|joke)
    (leaflet|article|report|book|poster|website|paper|pamphlet) (quotes|quoted|quoting) *4 (saying|who said|as saying)
    (invented|made up|mock|example|sample|practice|fictional|imaginary|training|pretend|dummy) (thought|thoughts|belief|statement|statements|message|sentence|case|client|call|patient|caller|scenario|vignette|letter)
    (quipped|joked|laughed|chuckled|giggled|deadpanned|teased|grinned|snorted|cackled|bantered|jokes|quips|joshed) (the|my|our|a|his|her|their)
    (hymn|ballad|poem|verse|rhyme|psalm|lullaby|carol|shanty|anthem|aria|sonnet|limerick|song|soliloquy|epitaph|folk song) *4 (ends|begins|has the words|has the line|contains|finishes|closes|opens|went|goes|asks|says|runs)
    (grandfathers|grandmothers|grans|nans|grandads|great|sailors|soldiers|captains|monks|nuns|poets|queens|kings|museums|aunts|ancestors|victorian|wartime|war|old|archive) *3 (diary|log|journal|letter|letters|letters home|memoir|notebook|telegram|will) *5 (says|reads|wrote|read|said|has|goes|begins|ends)
    (goes|went|runs|says|sings) the (chorus|song|line|refrain|verse|hymn|rhyme|poem|advert|jingle|tune|ballad|lullaby|joke|ad)
    (says|said|cries|sobs|roars|thinks|sighs|wails|sings|as|like) (hamlet|juliet|romeo|macbeth|ophelia|lear|othello|dido|tosca|violetta|mimi|werther|eeyore|marvin|scrooge|dracula|heathcliff|cathy|anna karenina|emma bovary)
    (comedian|comic|magician|compere|ventriloquist|impressionist|cowboy|sheriff|captain|butler|villain|baddie|hero|heroine|detective|vampire|commentator|pundit|narrator|soprano|tenor|chorus|puppet|cartoon|ghost|king|queen|prince|princess|gangster|pirate|monster|zombie|villainess|newsreader|lad in the soap|girl in the soap|man in the film|woman in the film) *1 (growls|growled|whispers|whispered|shouts|shouted|sobs|sobbed|says|said|sings|sang|screams|screamed|roars|roared|mutters|muttered|gasps|gasped|cries|cried|announces|announced|declares|declared|yells|yelled|wails|croaks|tells|told)
    (growls|growled|whispers|shouts|screams|roars|mutters|gasps|yells|croaks|says|said|cried|announced) the (commentator|photographer|surgeon|hairdresser|barber|chef|auctioneer|conductor|cowboy|captain|sheriff|pilot|baddie|vampire|gangster|bingo caller|quizmaster|newsreader|choirmaster|director|producer)
    first (sentence|word|words) *1 (was|were)
    (leaflet|poster|booklet|sign|questionnaire|article|website|pamphlet|chapter|poem|hymn|memoir|advert|billboard|placard|plaque) *6 (begins|starts|opens|ends|reads|asks|goes|headed|titled|saying) *1 (with)?
    (mean by|means by|meant by|discuss|discussed|translate|translated|analyse|analysed|parse|debate|debated) (the|this|that) (sentence|statement|phrase|line|quote|quotation|words|proverb)
    (essay title|essay question|exam question|exam title|writing prompt|discussion question) *2 (is|was|said)?
    (read|reads|reading|reciting) *1 from (a|the|her|his|my|our) *1 (card|script|sheet|page|list|book|bible|slide|prompt)
    (had|has|have|with) (a|this|that|one) *1 (saying|catchphrase|motto|rhyme|ditty|jingle) *1 (for|about|that|when|which|she|he|like)?
    (announced|shouted|said|yelled|roared|bellowed|sighed|declared|wailed|muttered|laughed) *2 (at dinner|at breakfast|at the match|at the telly|at the referee|over the gravy|over the sprouts|at the quiz|during the match|during karaoke|in the panto|at karaoke|on stage|from the wings|every night after milking)
    (is|was|thats|that is) (how|what) *1 (the|my|our|this|her|his) *1 (memoir|novel|book|film|play|poem|song|story|chapter|episode|hymn|podcast|lullaby|essay|show) *2 (begins|starts|opens|ends|were doing|says|sings|is called|calls)
    (is|was) what (he|she|my ex|my mother|my father|my dad|my mum|my gran|my nan|grandad) *1 (roared|shouted|wrote|said|used to say|used to shout|always said|would say|threw) *2 (at|on|in|when|if|aged|to)
    (read|reading|learn|learned|learning|recite|recited|practise|practised|acting|acted) (out|the line|the lines|the words|my line|a line|lines like|lines such as)
    (interview lines|lines such as|lines like|phrases like|phrases such as|statements like|statements such as|items such as|items like|posts like|words like|sentences like|quotes like|things like the phrase)
    (the|that|this) (bit|part|scene|moment|episode|chapter|verse|line|film|one) (where|when|in which) *1 (he|she|they|hes|shes|theyre|the|a|someone|everyone)
    (has|have|had) (anyone|anybody|you|any of you|someone|you all) *1 (seen|read|watched|heard|listened to|been to see|played)
    (band|group|choir|boat|pub|beer|film|dog|song|club|team|show|gig|quiz team|allotment|play|novel|book|memoir|album|podcast|horse|greyhound|cocktail) *1 (are|is|was|were|theyre|its|hes) (called|named|titled)
    (crossword|clue|hangman|wordle|scrabble|charades|pictionary|pub quiz) *3 (was|is|said|read|clue)
    (on the|a|one|the) *1 (tshirt|t shirt|shirts|shirt|mug|poster|sticker|badge|card|cards|fridge magnet|banner|placard|billboard|bumper sticker|tea towel) *2 (says|said|reads|read|was|is)
    (sings|singing|sang|lyrics|lyric|quoting|quoted|chorus goes|line goes|verse goes)
    // Rules, scripts, quizzes and training that quote what somebody might write; a first post of long ago.
    (was|were) (the|my) *1 first (thing|post|words|message|sentence|line|entry|question) i ever (posted|wrote|typed|said|put|asked)
    (flagged|flags|flag|filter|filters|escalate|escalated|report|reported|trigger|triggers|look out for|listen out for|listen for) *6 (like|such as)
    (looked at|discussed|explained|taught|explains|discuss|spotting|asked about) *3 (difference|distinction) between
    (you|members|users|people|a person|someone|a caller|callers|clients|a client|posters|newcomers|they) (may|might|can|could|are allowed to|are free to|are welcome to) *1 (write|post|say|type)
    (when|if) (you|someone|anyone|people|somebody) *1 (say|says|said|write|writes|wrote|typed|type|posted|posts|put)
    (if|when|suppose|imagine) (a|any|another|the|one of your) *1 (customer|caller|client|colleague|pupil|student|patient|passenger|resident|tenant|member|poster|player|teammate|child|teenager|service user) *2 (says|said|tells|writes|posts|texts|types|rings|shouts|asks)
    (colleague|friend|customer|pupil|student|client|neighbour|teammate|person|child|stranger|caller|patient) (tells|told|asks|messages|texts|emails|whispers to) you
    (plays|playing|played|play) (a|the|an) *1 (client|patient|caller|casualty|victim|student|son|daughter|mother|teenager|customer) *1 (who|and) *1 (says|said|goes|shouts|tells|has|keeps)
    (takes|recordings|recording|translation|translations|chorus|choruses|impression|impressions|pronunciation|anagram) of
    (had to explain|asked to explain|discuss|discussed|debated|define|defined) what
    (posts|messages|words|comments|statements|sentences|phrases|texts) such as
    rule (#|@number) *6 (post|write|posting|writing)
    (please|members|users|posters) (dont|do not|never|should not|must not) (post|write|type)
    (everyone|all|those|anyone|people|everybody) who (posted|commented|replied|wrote) (in|on|to) the
    (diary|diaries|journal|journals|notebook|blog|poem|letter) *2 (from|of|in|dated) (1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019)
    (gel pen|biro|crayon|ink|pencil|felt tip|handwriting|capitals) *1 (from|dated|back in) (1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019)
    (old|teenage|childhood|school|schoolgirl) (diary|diaries|journal|journals|notebook|notebooks|poems|letters) *3 (says|said|reads|read|was|were|has|full of)
    (question|exercise|slide|scenario|example|rule|item|vignette|case) (#|one|two|three|four|five|six|seven|eight|nine|ten) *8 (says|said|tells|asks|writes|reads|goes)
    (glossary|faq|guidelines|handbook|training|trainer|workshop|worksheet|template|rulebook|policy|wiki) *4 (says|lists|defines|gives|quotes|reads)
    // Who speaks in a story, and what an exercise or a programme holds up, before the words.
    (villains|heroes|heros|heroines|heroins|characters|captains|detectives|killers|kings|queens|ghosts|plays|films|books|novels|songs|operas|narrators|pirates|murderers|victims|his characters|her characters) *1 (last|final|dying|famous|closing|opening|first|best) (words|word|line|lines|speech|sentence) *1 (are|is|were|was|go|goes|reads|read)
    (last|final|dying|closing|opening|first|best|favourite|the|a)? (words|word|line|lines|speech|sentence|scene|note|letter|message|text) (of|in) (the|this|that|his|her|my) *1 (play|film|movie|book|novel|song|opera|musical|series|villain|hero|heroine|poem|story|chapter|sketch|episode|show|thriller|whodunnit|murder mystery|soap|drama) *1 (are|is|were|was|go|goes|reads|read|says|said)
    (author|poet|writer|playwright|singer|narrator|novelist|philosopher|character|lyricist|host|presenter|interviewer|composer) *3 (mean|means|meant|meaning) *1 (by|with|when)
    (caller|guest|farmer|man|woman|lad|girl|boy|expert|presenter|host|politician|singer|teenager|nurse|comedian|actor|footballer|bishop|voice) *1 on (the|a|local|tonights|this mornings) *1 (radio|phone in|podcast|telly|tv|news|documentary|programme|panel|chat show) *1 (said|says|asked|told|wrote|explained)
    (workbook|worksheet|sheet|leaflet|handout|booklet|course|slide|slides|questionnaire|form|book|manual|handbook|app) *2 (gives|gave|give|lists|listed|list|uses|used|offers|shows|includes|suggests) *3 (thought|thoughts|example|examples|statement|statements|phrase|phrases|sentence|sentences|belief|beliefs) *1 (such as|like)?
    (person|people|someone|somebody|client|caller|pupil|teenager|patient|child) *1 (may|might|can|could|often|sometimes) *1 (say|says|write|type|post|think) *8 or
    // What follows the words that were held up.
    (can|may|might|could|often|sometimes|doesnt always|does not always) *1 (be|mean|means|meaning) (a way|another way|code|a cry|shorthand|a sign|one way|how people|i need|im tired|i am tired|different things|many things|all sorts of)
    and *2 (the host|the presenter|the interviewer|the theatre|the theater|the audience|the crowd|the whole theatre|the whole audience|the studio audience|the orchestra|the critics|the stalls|theres a sequel|there is a sequel|round of applause|standing ovation|asks you to|asked us to|invites you|has a column|is back in the|we had to write|we discussed|the sequel)
    `,
  ),
  // Before an inverted question of one's own: “At no point did I think of …”
  ...markers(
    { group: 'negated', language: 'en', marks: 'negated' },
    `
    (has|have|had|hasnt|havent|its|it) never (come|came) with
    (has|have|had) never (brought|involved|included|meant|led to|given me)
    (at no point|at no time|at no stage|not once|never once|not ever|not for a second|not for a moment|not for one second|not for one moment|not at any point|not at any time|not on any) *6 (did i|have i|had i|would i|do i|was i|am i|will i)
    (not a single|not one|not even one|not even a single|on no) *1 (day|days|night|nights|morning|evening|hour|minute|time|occasion|week|month|bad day|bad night) *5 (did i|have i|had i|would i|do i|was i|am i|will i)
    never *4 (did i|have i|had i|would i|do i|was i|am i|will i)
    (no|not one|not a single|not any|isnt any|isnt a|isnt one|not the smallest) *1 (part|bit|bone|cell|fibre|fiber) (of|in) (me|my body) (that|which|is|wants|wanted|wishes|thinks|has|ever|would)
    (none of|not one of|not any of) my *2 (days|nights|lows|dips|spells|months|moods|worries|episodes|troubles|dark days|bad days|bad nights) *2 (has|have|had|is|are|was|were|involves|involve|involved|includes|included|means|meant|comes|came)
    (havent|have not|hadnt|didnt|dont|do not|did not|never) *2 (felt|feel|feeling) like (killing|hurting|harming|cutting|ending|dying|hanging|jumping|overdosing|doing away|suicide|topping|offing)
    (couldnt|could not|cant|cannot) be (further|farther|any further) from
    (nowhere near|miles from|light years from|a million miles from|a long way from) (wanting|being|feeling|planning|thinking|considering|hurting|harming|doing|ending|killing|suicidal)
    (not one|not a|not the least|not the slightest|not the tiniest|not in the least|not the littlest) (bit|iota|ounce|scrap|shred)
    (is|are|was|were) (not|never) (among|part of|one of|on|in) (my|the|her|his) (symptoms|issues|problems|list|picture|difficulties|history|notes)
    `,
  ),
  ...markers(
    { group: 'other', language: 'en', marks: 'other' },
    `
    (he|she|they|@person|friend|someone|somebody|guy|girl|man|woman|kid|student|client|patient|caller) (just|always|then|once|recently|has|keeps|also|often|kept)? (says|said|told me|tells me|texted|texted me|texts me|wrote|messaged|messaged me|posted|saying|tells everyone|told us|told everyone|texting me|screamed|yelled|called me saying|called saying|sent me|announced|confessed|whispered|admitted|sent|texts|confided|replied|admits|confesses) *3 (that|she|he|they|hes|shes|theyre|like)?
    `,
  ),
  ...markers(
    { group: 'supposed', language: 'en', marks: 'supposed' },
    `
    (if i were ever|if i ever|imagine if|if|unless|in case|whether|suppose|supposing|imagine if|what if|what would happen if|hypothetically|in theory|as if|as though|even if|would you|hypothetical)
    `,
  ),
  // What was supposed, asked or said of somebody is the writer's own after all.
  ...markers(
    { group: 'own', language: 'en', marks: 'own' },
    `
    (the|my|that|this|a|and|yes|yeah) *1 (friend|someone|somebody|person|man|woman|character|patient|client|stranger|mate|girl|boy|lad|lass|kid|member|caller|user|student) (is|was|were|being|s) (me|myself|actually me|really me|in fact me|of course me|yours truly)
    (someone|somebody) (is|was|were|being) (me|myself)
    (im|i am) that (someone|somebody|person|friend|man|woman|girl|boy|lad)
    (im|i am) (that|the) (someone|somebody|person|friend|man|woman|girl|boy|lad|caller|member|student|mate) (and|with|in|im|i|asking|whos)
    (suppose|supposing|say|imagine|what if|pretend) *1 (its|it is|it was|it were|thats|that is|that was|theyre|hes|shes) *1 me
    (its|it is) me (obviously|of course|actually|by the way|btw|im|i am|it was|it is|it has|asking|who has|who is|who did)
    (asking|ask|wondering) for (me|myself)
    (friend|someone|somebody|person) (ok|okay|well|yes|fine|meaning|aka|ie|namely|who is|who happens to be|being) *1 (its|it is|thats)? me
    by (friend|someone|somebody|a friend|that person|that someone) *1 (i mean|meaning) (me|myself)
    (there isnt|there is no|theres no|there was no|there never was) *1 (friend|mate)
    (not|isnt|wasnt|no longer|never was) *1 (hypothetical|hypothetically|theoretical|supposing|pretending)
    (not much|no|hardly any|barely any|little|not a lot of) (pretending|imagining|supposing|imagination) *1 (needed|required|involved|necessary|here)?
    (dont|do not|no|didnt) *1 (have to|need to|need) (pretend|imagine|suppose)
    (because|cos|cause|and) (its|it is|thats|that is) me
    (im|i am) (the|that) (girl|boy|man|woman|person|kid|lad|someone|somebody|patient|caller|student)
    this (man|woman|girl|boy|person|someone|mother|father) (is|has|wants|cant|thinks|plans)
    `,
  ),
  ...markers(
    { group: 'guard', language: 'en', marks: 'guard' },
    `
    (shook|shake|shaken|shaking) (her|his|him by the|her by the|him by|her by) (hand|hands|bottle|rattle|toy|teddy|blanket|duvet|snow globe|head|hair|coat|milk|formula|medicine|inhaler|fist|cot|pram|changing mat)
    // Verbs and things of a plan that are none: hang, jump, drown, dead, a date, a rope, a blade, a hotel.
    (hang|hangs|hanging|hung) (out|around|up|on|about|with|back|onto|fire|loose|pictures|washing|bunting|curtains|wallpaper|doors|in there|in the balance|in the gallery|by a thread|off the hook) *2 (swing|washing|picture|pictures|curtains|hammock|door|doors|wallpaper|lights|bunting|painting|hat|coat|clothes|decorations|laundry|wreath|mirror|blinds|plants|basket|baskets|balance|gallery|there|thread|hook|friends|mates)?
    (hang|hangs|hanging|hung) (my|our|his|her|their|them|it|a|some|those|these|new|the) *2 (swing|washing|picture|pictures|curtains|hammock|door|doors|wallpaper|lights|bunting|painting|hat|coat|clothes|decorations|laundry|wreath|mirror|blinds|plants|basket|baskets|balance|gallery|there|thread|hook|friends|mates)
    (hang|hangs|hanging|hung) (it|them) (up|out|on|over|there|back)
    (hang|hanging) (out|around|about|on|up|tight|back|with)
    (jump|jumping|hop|jumps) (in|on|into|onto|straight|over|back|off) (the|a|my|that|this|to|at|with|for|our) *2 (shower|bath|bed|call|pool|train|bus|bike|plane|sofa|queue|zoom|taxi|puddles|leaves|trampoline|van|cab|meeting|deep end|band|game|scheme|conclusions|chance|both feet|wagon|lesson)
    (jump|jumping) (at the chance|at the opportunity|at the offer|at the sound|at the slightest|for joy|up and down|ship|the queue|rope|through hoops|the gun|around|about|start|leads|scare|scares|higher|rope)
    (drown|drowning|drowned) *1 (my|our|his|her|their|in) (sorrows|work|paperwork|emails|debt|admin|marking|homework|laundry|nappies|noise|out|essays|washing)
    (till|until|to|til|before) the day i die
    remember *3 the day i die
    (shoot|shooting) *3 (wedding|weddings|christening|engagement|portraits|portrait|headshots|music video|documentary|short film)
    @someone *4 (kill|killing|beat|fight|stab|shoot|defeat) (the|a) (final|end|end of level|raid|mini|dungeon|sub) (boss|bosses)
    (asked|ask|asking|asks) *6 (if he was|if she was|if he is|if she is|if hes|if shes|whether he was|whether she was|if they were|was he|was she|is he|is she|are you) *3 (suicide|suicidal|killing himself|killing herself|ending it|ending his life|ending her life|dying|hurting himself|hurting herself|to kill himself|to kill herself) *3 (said no|said nah|said nope|says no|said not|said never|laughed|said absolutely not|said of course not|said course not|said definitely not)
    top (himself|herself|themselves|themself) up
    (murder|murdered|murdering|kill for) (a|an|some|another) *1 (kebab|pint|curry|burger|pizza|sandwich|coffee|tea|cuppa|brew|beer|steak|takeaway|chinese|bacon|ice cream|cake|biscuit|roast|fag|cigarette)
    razor *1 (doing|shaving|for|to do|to shave) (my|her|his|their) *1 (legs|beard|armpits|chin|head|face|bikini line|stubble)
    (plastic|toy|foam|wooden|pretend|rubber|cardboard|inflatable|lego|fake|replica|nerf) *1 (sword|swords|axe|hammer|knife|dagger|gun|rifle|bat|bomb)
    (gone|going|went|turned|turning) (grey|gray) *2 (suits|suit|overnight|early|at thirty|at forty|at the temples|hair|since|young|round the ears|but|and it|and distinguished)
    (blue|purple) *8 (slush|slushie|lolly|ice pop|face paint|food dye|food colouring|blueberries|blueberry|raspberry|ink|felt tip|popsicle|gobstopper|bubblegum|smurf|his team|her team|their team)
    collapsed (laughing|in laughter|with laughter|in giggles|into giggles|into bed|into the sofa)
    limp as a (noodle|lettuce|rag|dishcloth|biscuit)
    you asked *8 (ending it|ending it all|suicide|suicidal|killing himself|killing herself)
    (packets|packet|empty packets|bags|bag) of (crisps|biscuits|sweets|chips|doritos|haribo)
    (phone|phones|laptop|laptops|computer|ipad|telly|tv|console|xbox|kindle|router|printer|screen|car|boiler) *4 (wont wake|wont wake up|wont respond|not responding|unresponsive|is dead|gone blue|stone cold)
    (training|workshop|first aid course|first aid class|course) *8 (what|how to|signs of) *8 (wont wake|wake up|not breathing|unresponsive|unconscious)
    (die|dying) (my|it|the|her) *1 (hair|hare|roots|eggs|wool)
    (die|dying) (inside|on stage|onstage|in act|in level|in the game|in scene|in episode|at the end of the play|in every game|happy|old)
    dead on (my|your|his|her) feet
    (ill|i will|im|itll) be dead (by|before) *3 (at this rate|of boredom|of tiredness|of old age)
    (end|ending|ended) (it|things) *4 (with him|with her|with dave|with my boyfriend|with my girlfriend|with my husband|with my wife|with my partner|with my fiance|with my ex|with my therapist|with my boss|the relationship|the affair|the marriage|between us|relationship|lease|contract)
    (date|day|appointment|slot) *1 (is|s|has been)? *1 (set|fixed|booked|chosen|picked|in the diary) for *2 (rehab|detox|surgery|op|operation|wedding|driving test|move|moving|exam|interview|scan|court|treatment|birth|induction|caesarean|baptism|christening|ceremony|jab|biopsy|assessment|review|viva|hearing|party|trip|proposal|removal|removals|graduation|hip|knee|transplant)
    (rope|ropes|cord) *8 (swing|hammock|washing line|tent|tarp|boat|kayak|climbing|calf|calving|goat|treehouse|tree house)
    (swing|hammock|boat|tent|climbing|abseil|calving) *4 (rope|ropes|cord|knot|knots)
    (blade|blades|razor|razors) *6 (shave|shaving|beard|stubble|bandsaw|jigsaw|mower|blender|plane|strimmer|wiper|wipers|circular saw|lawnmower|food processor|skates|rotavator|oar|paddle)
    (razor|razors) *2 (for)? my (legs|beard|chin|head|face|bikini line|armpits)
    (petrol|diesel|fuel) *6 (mower|lawnmower|strimmer|chainsaw|generator|grass|lawn|tractor|quad|leaf blower)
    (cliffs|cliff|bridge|headland|pier|lake|reservoir|quarry|river) *6 (fly|kite|picnic|walk the dog|dog walk|photos|sunset|chips|ice cream|paddle|paddleboard|swim club|wild swim|swim group|wetsuit|fishing|kayak|parkrun|duathlon|regatta|coasteering)
    (do|doing) it *8 (5k|10k|marathon|parkrun|half marathon|skydive|haircut|proposal|propose|driving test|karaoke|tattoo|couch to)
    sorting (my|our) (life|self|selves|lives) out
    (booked|book|booking|got) *2 (hotel|travelodge|premier inn|room|airbnb|cottage|cabin|hostel|motel) *2 for *3 (the conference|our conference|wedding|festival|gig|concert|match|weekend away|holiday|hen|stag|interview|anniversary|graduation|the night before|half term|reunion|funeral|the show|the race|marathon)
    (letters|freezer|hens|dog|will|keys|passwords|notes|cat) *8 (defrosted|written|done|sorted|gone|packed|cancelled|labelled|doyle) *8 (emigrating|emigrate|moving abroad|moving house|we fly|we move|removal van|new house|new job|maternity leave|rehab|surgery|detox)
    (signed|made|wrote|updated|make|writing|making) *2 will *8 (grandchildren|because of the baby|moving house|new house|over seventy|financial adviser|mortgage|getting married)
    (signed|made|wrote|updated|make|writing|making) *2 will *6 (dull but|sensible|ought to|grown up of me|boring but|very adult)
    (collect|pick up|picking up|fetch) all of (it|them) (tonight|tomorrow|later|after|from)
    (keeping|keep|put|putting|moved) (my|the|her|his) (meds|tablets|pills|medication) *4 (so i|so that i|so we|so she|so he) *2 (can|remember|dont forget|take) *4 (breakfast|with|them|on time|morning)
    (cleaned|cleaning|scrubbed|tidied) *4 (house|flat|kitchen|oven) *2 so *2 (in laws|in law|mother in law|visitors|guests|landlord|agent|estate agent|letting agent)
    (tickets|ticket|train|flight|ferry|bus) *6 (for the meeting|be at the meeting|interview|conference|wedding|the match|the gig)
    (tickets|ticket|flight|ferry) *6 (for work|for my shift)
    (train|bus|tram) (to|at|home|in|into|times|ride|journey|from) *4 (for work|for my shift)
    have to take my insulin
    (packed|put|keep|kept|got|have|left) *1 (my|the|his|her) insulin (in|into) (my|the|his|her|a) *1 (cool bag|fridge|lunch bag|school bag|travel bag|hand luggage|work bag)
    (the|my) insulin in (my|the|his|her|a) *1 (cool bag|fridge|lunch bag|travel bag|hand luggage)
    helium (balloon|balloons)
    (water|glue|nail|staple|spray|heat|toy|cap|nerf|bb|grease|massage|paint|rivet) (gun|guns|pistol|pistols)
    under the mistletoe
    (fishing|pen|palette|butter|fish|putty|whittling|scout) (knife|knives)
    plasters and painkillers
    shoot (him|her|them|you|me|us|over) (a|an|some|the|over|another)? *1 (question|questions|message|text|email|line|glance|look|dm|smile|list)
    under the bridge (on|in|by) (a|the|our|my) *1 (boat|kayak|canoe|barge|ferry|bike|tent|punt)
    (step|stepping|pop|popping|nip|nipping) out (for|to get|to take|of the) *2 (air|fresh air|minute|moment|bit|smoke|call|lunch|coffee|breather|shower|office|meeting|room|milk)
    so (im|i am) going to (carve|cook|roast|bake|chop|peel|make|paint|mow|wash)
    (knife|knives) *8 (steak|sushi|salad|carve|carving|cooking course|cookery|chopping|veg|carrots|onions)
    (rope|ropes|hose|petrol|charcoal|hammer|cable|chain|weedkiller|bleach|blades|saw|ladder|knife) to (wash|tie up|tie down|put up|fix|hang|tow|clean|unblock|trim|water|secure|mend|cut back|do) (the|my|our|up|a|his|her|some) *2 (car|boat|tent|swing|hammock|awning|fence|drains|drain|hedge|hedges|lawn|patio|weeds|van|roof rack|trailer|shed|bins|bathroom|kitchen|gutters|bike)
    (chemist|pharmacy|pharmacist|boots) *1 had *2 (insulin|tablets|meds|prescription|pills) ready
    (pills|tablets|meds) on the table (for the week|as usual|so i dont forget|so we dont forget|because i start|next to my breakfast|with my breakfast)
    (got|packed|have|getting) *1 (my|the|his|her|their) *1 (football|pe|gym|swimming|school|running|hockey|rugby|cricket|match|climbing|camping|sewing) kit *1 (ready|packed|sorted|bought)
    bus (times|timetable|pass|lane)
    then (i|we|ill|well) go (home|to bed|back to|to work|back|out for|out with|for a|for my|shopping|swimming|running|to the gym|to the shop|to the shops|to school|to college|to bingo|to church|upstairs to)
    (rope|ropes|charcoal|hose|hosepipe|knife|knives|petrol|blade|blades|axe|chain|batteries and rope) (is|are|s)? *1 for (the|our|my|a|his|her|their|tomorrows|this) *1 (camping|climbing|climb|barbecue|bbq|garden|move|new kitchen|swing|tyre swing|sailing|boat|horse|calving|lambing|tow|towing|bonfire|hike|hiking|kayak|canoe|caravan|washing|lawn|lawnmower|mower|car wash|roof rack|trailer|dog|shaver|wedding|party|cake|picnic|school play|tug of war|tent|tarp)
    (level|game|minecraft|fortnite|roblox|gta|zelda|skyrim|elden ring|raid|dungeon|quest|dnd|d and d) *8 (jump|jumping|jumps) off (the|a) *1 (bridge|cliff|roof|tower|building)
    (kill|killing|beat|defeat|fight|stab|shoot) the *1 (boss|king|zombies|dragon|monster|villain|duke|final boss|orcs|goblins|guards) *4 (level|game|before the timer|health bar|raid|dungeon|quest|phase|checkpoint|act two|act three|scene)
    (level|game|minecraft|fortnite|roblox|gta|zelda|skyrim|elden ring|raid|dungeon|quest|film|movie|play|novel|chapter|episode|panto|match) *6 (kill|killing|beat|defeat|fight|stab|shoot|poison) the *1 (boss|king|zombies|dragon|monster|villain|duke|final boss|orcs|goblins|guards)
    (quarry|lake|river|reservoir|sea|weir) *6 (to swim|for a swim|a swim|swimming|paddle|towels|dip|sauna|picnic)
    (read me|read out|read us|reading) *2 (line|entry|page|diary) *8 (kill myself|die|end it)
    tonight is the night (i|we|for|that) *1 (fix|cook|paint|clean|finish|try|watch|make|finally|pizza|bake|tackle|sort|assemble|build)
    (sooner|rather) jump off *1 (bridge|cliff|roof|building) than
    jump off a (bridge|cliff|roof|building) than
    (hose|hosepipe) *3 (washing machine|dishwasher|garden|tap|sprinkler|tumble dryer|pond|vacuum|hoover)
    (set|fixed|picked|chosen|got) a date *8 (wedding|married|marry|surgery|operation|move|moving|party|exam|baby|driving test|launch|rehab|detox|interview|christening|holiday|trip|barbecue|opening)
    bridge (walk|club|lesson|roll|climb|works|toll|tolls|repairs|night|lessons|partner)
    (rope|tree|wood|beam) *6 (put up|putting up|hang|build|building) the *1 (swing|hammock|treehouse|shelter|tent)
    // The surgery, the chemist, the clinic and the vet.
    (what|everything|all) i (need|needed|want) for *2 (decorating|party|cake|garden|trip|holiday|wedding|course|school|camping|kitchen|bathroom|dinner|move|nursery|allotment|barbecue|baby)
    insulin (pen|pens|pump|kit|needles) *1 (is|are|s)? in my (bag|handbag|pocket|rucksack)
    (meds|medication|tablets|pills) (list|review|reviews|reminder|chart|app|alarm|organiser|round)
    (meds|tablets|pills|medication) *2 in *1 (weekly|dosette|blister|pill|day of the week) *1 (box|pack|packs|tray|organiser)?
    (tablets|pills|meds|insulin|inhaler) *6 so (i|we|she|he) (dont|remember|never|wont) *1 (lose|forget|miss|to take|run out|muddle|mix)
    enough (insulin|tablets|meds|pills) *1 (so|left|for|until|till|to last|to see us) *3 (chemist|pharmacy|week|holiday|trip|monday|need)
    (surgeon|consultant|doctor|dentist|registrar|hand clinic) *3 (cut|cuts|incision|slice|slit) *2 (wrist|wrists|throat|neck|arm|stomach)
    (cut|incision|scar|operation|op|surgery) *2 (wrist|wrists) *4 (carpal tunnel|ganglion|fracture|plate|cast)
    (took|taken|finished|swallowed|had|taking) *1 (them|them all|all of them|the lot|it all|the whole|all|every one) *4 (course|antibiotics|infection|steroids|prep|worming|probiotics|vitamins)
    (swallowed|took|taken|had|given|gave) *5 (by mistake|by accident|accidentally|in error|without thinking) *8 (111|pharmacist|gp|doctor|poison line|its ok|said fine|no action|no harm|not to worry|nhs)
    (nurse|pharmacist|doctor|gp|chemist|carer) *2 (went|gone|going|goes) through *2 (pill|pills|tablets|medicines|meds|medication|medicine)
    (counted|counting|count|counts|sorted|sorting|popped|put|lined) *4 (pills|tablets|meds|medication|medicines|them|out) (into|in) *2 (weekly|pill|dosette|tablet|seven day|days of the week|monday to sunday|morning and night) *1 (box|organiser|organizer|tray|pots)?
    (counted|counting|count) *2 (tablets|pills|meds) *4 (one too many|too many left|one short|two short|extra one|one left over|missed|miss|did i miss|run out|last me|left till)
    (pharmacist|chemist|nurse|carer|doctor) *1 (counted|counts|counting|sorted|checked) *3 (pills|tablets|meds|medicines|medication)
    (pharmacist|chemist|nurse) *1 (counted|counts|counting|sorted|checked) *3 (pills|tablets|meds|medicines) (into|in|for|with) *4 (box|tray|me|week|dosette)
    overdose of *1 (anaesthetic|anesthetic|barbiturate|sedative) *8 (vet|dog|cat|horse|pony|peaceful|put down)?
    (morphine|oramorph|methadone|insulin|meds|tablets|pills|medicine|medicines|medication) *8 (nurse|carer|matron|pharmacist) (locks|locked|keeps|lock) *3 (cupboard|cabinet|box|safe|drawer)
    suicidal tendencies in (leeds|london|manchester|glasgow|dublin|concert|brixton|birmingham|bristol|chicago|la|new york|berlin|paris|may|june|july|march)
    (vet|vets|collie|dog|cat|horse|pony|mare|hamster) *2 (overdose|overdosed|gave|given|got|needed|administered|had) *4 overdose
    overdose (awareness|prevention|training|response|aid|first aid) *1 (session|day|training|course|talk|kit|evening|week)? *1 (at|in|on|with|for|and|from)? *1 (work|school|college|church|monday|tuesday|wednesday|thursday|friday|today|naloxone)?
    overdose (awareness|prevention|training|session|sessions|day|kit|kits|course|talk|leaflet|response|aid)
    overdose *1 (of|from|on) *1 (opioids|opiates|heroin|paracetamol|insulin|it)? *1 (looks like|look like|signs|symptoms)
    (signs|symptoms|look|spot|recognise|recognising|respond|responding) *2 (of|to|an|like) *1 (an|a)? overdose
    (never|dont|must not|mustnt|shouldnt|should not|not to|cant) *1 stop *1 (drinking|suddenly|dead|cold turkey|abruptly|all at once) *8 (fits|seizures|a fit|a seizure|dangerous|kill|kill you|taper|detox)
    (old amount|usual amount|old dose|tolerance) *4 (can|could|will) (kill|kill you)
    (asked|asks|ask|asking|rate|rated|score|scored) *4 (suicidal thoughts|thoughts of suicide|suicide|self harm|thoughts of self harm|harming myself|hurting myself|killing myself) *6 (i said none|said none|none|said no|says no|i said no|zero|nil|nought|no truthfully)
    (doctor|nurse|midwife|health visitor|gp|consultant|psychiatrist|care team) *1 (asked|asks|always asks|has to ask|had to ask) me? (whether|if|about) *3 (thoughts of harming|harming|hurting|suicidal|suicide|thoughts of suicide|suicidal thoughts|had thoughts) *3 (myself|baby|me|my baby|thoughts|suicide|him|her)?
    (lost|losing|no|without|gone is) *6 (the)? (wish|urge|desire) to be dead
    (injected|inject|injecting|injection of|injects) *2 (dye|die|blue dye|blue die|contrast|local|local anaesthetic|steroid|steroids|cortisone|botox|filler|vitamin|tracer)
    (needle|jab|nurse|blood test|vaccine|phlebotomist|cannula) *6 stab~ me *1 (twice|again)?
    stab~ me *1 (twice|again) *4 (needle|jab|nurse|vein|blood)?
    (bruise|bruises|bruising) *8 (blood thinners|thinners|warfarin|aspirin|steroids|cannula|injections|bumping|bumped|bloods)
    (blood thinners|thinners|warfarin|aspirin|steroids|apixaban) *6 (bruise|bruises|bruising) *8 (legs|arms|bumping|from)?
    (you kill|to kill|killing) your *1 (dog|cat|horse|pony|mare|collie|rabbit)
    (put|putting) (him|her|our|my|the) *2 (down|to sleep) *6 (vet|dog|cat|pony|blanket|sausages)
    (hide|hides|hiding|hid) *1 (her|his|their) (tablets|pills|meds|medication) *2 (in|from) *3 (glove|jam|cheese|food|yoghurt|ham|carers|plant pot|sleeve|slipper|peanut butter)
    swallowed the lot *8 (toilet|toilets|loo|scope|camera|scan|prep)
    (repeat prescription|repeat prescriptions|repeats) *1 (is|are|s)? ready *3 (collect|collecting|pick|at the chemist|at the pharmacy|ill)?
    (nurse|carer|doctor|pharmacist|matron) *1 (locks|locked|keeps|lock) *2 (it|meds|tablets|pills|medication|medicines|medicine|dose|doses|morphine|insulin|methadone) *3 (cupboard|cabinet|box|safe|trolley|drawer)
    (nurse|carer|doctor|pharmacist|matron) *3 (dispenser|box|safe|tin|cabinet) that locks
    (meds|tablets|pills|inhaler|medication) (live|lives) in my (bag|handbag|drawer|pocket)
    (rate|rated|score) *5 (suicidal thoughts|thoughts of suicide)
    (surgeon|surgeons|consultant) *1 (will|to|can|is going to)? jump
    // Hurt by accident: by a thing of the house, at work, in the garden.
    (burned|burnt|scalded|cut|scratched|scraped|grazed|branded|sliced|nicked|caught) (my|both my|me|myself) *2 (on|off|in|against|getting) (the|a|my|an|some|that|our|his|her)? *2 (iron|straighteners|oven|hob|kettle|toaster|grill|barbecue|bbq|air fryer|airfryer|stove|baking tray|roasting tin|exhaust pipe|hair tongs|curling tongs|saucepan|frying pan|steam|tea|soup|bonfire|sparkler|mandoline|mandolin|grater|peeler|tin lid|tin can|can lid|barbed wire|blackberries|blackberry|brambles|bramble|roses|rose bush|thorns|hedge|gorse|hawthorn|holly|fence|wire|strimmer|nettles|sunbed|sun|garden|greenhouse) *1 (again|with|on)?
    (burned|burnt|scalded|cut|scratched|scraped|grazed|sliced|nicked) (my|both my|me|myself) *4 (ironing|shaving|gardening|pruning|chopping|cooking|baking|frying|soldering|welding|slicing|peeling|picking blackberries|blackberrying|picking brambles|making jam|doing diy|fitting carpet|opening a tin|opening oysters|getting ready|doing my hair|straightening my hair|cutting the hedge|doing the hedge|carving|draining pasta|straining)
    (burned|burnt) (my|both my) *1 (arm|leg|thigh|neck|ear|hand|forehead|shoulder|wrist) with *2 (straighteners|curlers|tongs|curling iron|iron) *2 (getting ready|doing|ironing|before|rushing|in a rush|this morning rushing)
    (iron|ironing|straighteners|oven|hob|kettle|grill|barbecue|brambles|blackberries|roses|rambling rose|rose|hedge|thorns|cat|kitten|puppy|gorse) *6 (cuts|scratches|burns|burn|marks|scars) *2 (on|all over|up) my (arm|arms|leg|legs|hands|wrist|wrists)
    (cuts|scratches|burns|burn|marks|lines|scars) *1 (on|all over|up) my (arm|arms|leg|legs|wrist|wrists|thigh) *3 (from|are from|is from|was|were|off) *1 (cat|kitten|rose|roses|rambling rose|brambles|oven|hedge|gardening|climbing|work|kitchen|surgery|operation|rabbit|puppy|blackberries|thorns|nettles)
    (banged|whacked|bumped|cracked|smacked|bashed) my head (on|against|into|off) (the|a|my)? *2 (hatch|loft hatch|beam|door|doorframe|cupboard|shelf|car door|boot|ceiling|low ceiling|cabinet|bunk|attic|pipe|lintel|lamp|boat|window|goalpost|bonnet|sink|tap|bed)
    (stabbed|stab|stabbing) (myself|my hand) *3 (in the hand|hand|thumb|finger|palm) with *3 (knife|avocado|skewer|fork|screwdriver|compass needle|needle|scissors|peeler|oyster) *1 (avocado)?
    (cut|nicked|cutting) myself shaving
    (slipped|slip) (with|on|in|off|over|down) (the|a|my|some|wet|black)? *1 (mandoline|knife|ice|stairs|step|bath|shower|kerb|pavement|mud|chisel|saw|floor|path|disc|decking|rocks|ladder|grater|spanner)
    razor (burn|rash|bumps)
    sharps (bin|box|container)
    (risk|fear|danger) of (fits|a fit|seizures|a seizure|dts|delirium|convulsions)
    (fasting|fasted|nothing but water) *8 (blood test|blood tests|bloods|scan|operation|surgery|colonoscopy|endoscopy|ramadan|lent|yom kippur|anaesthetic)
    (old|faded|healed|white|silvery|silver|historic|teenage) *1 (self harm|cutting|sh)? (scar|scars|scarring)
    (how|does|can|should|anyone|any|has|is) *5 (old|faded|healed|white|silvery) *1 (self harm|cutting|sh)? (scars|scarring) *3 (my|to|from|on|in|for|with|up|and)?
    (self harm|cutting) scars from *3 (years ago|teens|school|when i was|youth|my twenties|my teens)
    (free|clean) (of|from) (self harm|sh|cutting|self harming|selfharm) (this|today|for|since|as of|now) *1 (week|month|year|today|years|months|and|long)?
    (how to|ways to|learning to) (talk|speak|ask|write|teach) (about|to|with) *2 (self harm|suicide|suicidal|cutting|suicidal thoughts) (without|with|to|in|at|from|and)?
    (cutting|self harm|self harming) (stopped|ended) (with|when|after|in|years|the year|the day)
    // Asked, and the answer was no.
    (asked|asks|asking|wanted to know|checked) *2 (if|whether|was|did|had|have|do|am) (i|id|im|ive) *4 (suicidal|hurting myself|harming myself|hurt myself|harm myself|kill myself|killing myself|suicide|suicidal thoughts|end my life|ending my life|my own life|overdose|die|dying) *8 (no|never|crossed my mind|god no|nope|wasnt|havent|not)
    (asked|asks|form|questionnaire) *4 (whether|if) *3 (suicidal|suicide|self harm|harm myself|harming) *3 (ticked|said|put|wrote|circled|answered) (no|never|not at all)
    (ask|asking|asked) (her|him|them|someone|people|your friend|a friend|outright|directly) *2 (if|whether|are you|directly|outright) *2 (suicidal|thinking of suicide|thinking about suicide|thinking of ending)
    ask (her|him|them|someone|your friend) *1 (directly|outright|straight|if|whether) *1 (if|whether)? (shes|hes|theyre) (suicidal|thinking of suicide|thinking about suicide)
    (doesnt|does not|didnt|isnt|never) mean *1 (im|i am|i want|i was|i wanted|ill) *1 (planning|going|to|want|wanting) *1 (die|kill myself|hurt myself|end it|end my life|suicidal)
    (not|isnt|arent|never) (the)? (same|same thing) as *1 (wanting|being|feeling|meaning) *2 (die|dead|kill myself|suicidal|end my life)
    (if|should) i (were ever|was ever|am ever|ever became|ever become|ever felt|ever feel|ever get) suicidal (again)?
    (pension|mortgage|insurance|will|estate|benefits|savings|policy|dog|cat) *3 (if|when) i (died|die) *1 (before|first|on the table|in surgery|at work)?
    if i die (on the table|under the anaesthetic|in surgery|during the op)
    (asked|asks|asking|ask|wanted to know|checked) *2 (if|whether|was|did|had|have|do|am) (i|id|im|ive) *8 (said|say|answered|told|replied|tell) *4 (no|god no|nope|never)
    (asked|asks|wanted to know) *2 (if|whether|was|did|had|have) (i|id|im|ive) *8 (answer was|answers|answer is|honest answer was) *1 (no|never)
    (asked|asks) *3 (if|whether|was|did|had) (i|id|im|ive) *8 (ticked no|crossed my mind|could say no|shook my head|i laughed)
    (form|questionnaire|gp|nurse|doctor|midwife|counsellor|health visitor|psychiatrist|consultant) *2 (asks|asked) *8 *1 (i|and i|ive|and ive) (ticked|put|circled|wrote|said) no (to|and|every|each|because|as|honestly|truthfully|which|for|again|thankfully)
    (not once|never once) *8 *8 (have i|did i|had i) (wanted|thought|considered|felt) (to|of|about|suicidal)? (kill myself|die|killing myself|ending my life|suicide|taking my life|hurt myself|harm myself)?
    (not once|never once|never) *8 (have i|did i|had i) *1 (wanted|want|thought|considered|felt) *1 (to|of|about|suicidal)? (kill myself|die|killing myself|ending my life|suicide|taking my life|hurt myself|harm myself)?
    (never) *1 (whatever|despite|no matter) *8 (threatened|tried|wanted|planned) to (kill|hurt|harm) (myself|anyone|anybody|him|her)
    (zero|no|not a single) (urge|urges|craving|cravings|thoughts) (to|of|about) (cut|use|drink|harm|hurt|self harm|die|dying|suicide|hurting|cutting)
    (havent|have not|dont|do not|wont) *2 (harm|hurt|cut|burn) (myself|my arms) (and|or|since|in|for|anymore)
    (not|never) gonna (hang|kill|hurt|harm|drown|shoot) myself (its|promise|honest|lol|dont worry|relax|over|or anything|or anyone)
    no (pills|tablets|note|rope|plan|gun|blade|means) *4 no (pills|tablets|note|notes|rope|plan|gun|blade|letter|letters|means|intent) *6 (tuesday|monday|wednesday|thursday|friday|saturday|sunday|day|week|tired|fed up|head)?
    (intrusive|ocd|ocds|erp|exposure) *6 (stab|stabbing|harm|harming|kill|killing|hurt|hurting|push|pushing) *4 (love|people|baby|husband|wife|family|kids|someone|stranger)?
    // What is not danger, though its words are.
    (days|weeks|months|years|year) *1 (without|since|free of|free from) *2 (binge|purge|binging|purging|restricting|self harm|self harming|cutting)
    (relapsed|relapse|relapsing|slipped|fell off the wagon) *1 (on|with|into) *1 (tea|coffee|chocolate|biscuits|crisps|sugar|cake|cheese|netflix|candy crush|instagram|facebook|twitter|gaming|sims|crosswords|knitting|yarn|shoes|lego|bread|carbs|vapes)
    (bottle|bottles|can|cans|glass|pint|case|crate) of (elderflower|alcohol free|non alcoholic|nosecco|tonic|ginger|kombucha|zero|cordial|sparkling|fizzy|pop|coke|pepsi|lucozade|olive oil|ribena|shloer)
    (alcohol free|non alcoholic|zero alcohol|no alcohol) (beer|wine|lager|gin|cider|prosecco|cocktail|champagne)
    (hallucinations|hallucinating|confusion|delirium|hallucinated) *6 (water infection|uti|kidney infection|dementia|anaesthetic|lewy)
    (seizures|fits|seizure) (arent|isnt|not|are not|is not|werent|wasnt) *1 (from|due to|because of|caused by|to do with) *1 (alcohol|drink|withdrawal|drugs)
    (epilepsy|epileptic|febrile|dissociative|absence) *2 (seizure|seizures|fit|fits)
    kill (his|her|their|my) (brother|sister|mate|dad|mum|cousin|flatmate) if (he|she|they) *2 (eats|touches|takes|nicks|wears|breaks|borrows|uses|finishes|sings|plays|posts|says|spoils|tells|steals|hogs)
    (gave|giving|give) my (cat|dog|cats|dogs|rabbit|hamster) away *1 (for the weekend|for the week|for a week|while|until|for the holidays)
    (bot|app|file|files|drone|account|message|messages|script|robot|note|software) *1 (to|that|will|can)? self (delete|deleted|deletes|destruct)
    (final|last|third|second|first|next) exit *1 (on|off|at|from|for) *1 (ring road|motorway|roundabout|bypass|road|clinic|station|airport)
    (want to die|wanna die|kill me|im dead|screaming) (he|she|they) *1 (liked|saw|replied|waved|smiled|texted|followed|looked|noticed)
    want to die but i want to eat
    (goodbye cruel world|end it all|want to die|kill myself|no more|last exit|bridge to nowhere) is (the name of|what we call|a song|a film|an album|my username|the title of|our)
    better off without me (as treasurer|as chair|as captain|as a referee|as goalie|as goalkeeper|as their|in goal|on the pitch|on the team|on the committee|on the quiz|on the board|on the drums|on the bench|at the oven|at the wheel|at the helm|running the|doing the|driving|cooking|singing)
    (vanish|disappear) (under|from|into) (a|the|this|my) *2 (duvet|blanket|whatsapp|group chat|chat|book|box set|sofa|spreadsheet|inbox|meeting|family|group)
    made my peace with (the old|my body|my past|my scars|my dad|my father|my mum|my mother|being single|my nose|my hair|the past|my brother|my sister|that)
    (end of my|at the end of my) (rope|tether) with (the|this|my|these|bt|broadband|builders|council|landlord)
    (eye|hair|nails|fabric|wool|eggs|easter eggs|fringe) *1 (dye|dyed|dyeing)
    wanna die my (hair|hare|beard|eyebrows|roots|fringe)
    (wasnt|werent) here *1 (in|at|on|for) (this|the) *1 (queue|que|line|meeting|class|lecture|bus|rain|office|party|lesson|training|traffic)
    (poisoned|poison) (half|the whole|all|my whole|everyone|us all) *4 with *2 (chicken|prawns|cooking|curry|pie|potato salad|casserole|stew|trifle|mussels|oysters)
    permanent (nap|sleep) (spot|place|chair|position|schedule)
    (craving|cravings|crave) *3 (chocolate|crisps|sugar|salt|cake|pickles|curry|carbs|bread|ice cream|kebab|pizza)
    // Kilometres.
    (#|@number|thousand|hundred|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten) kill myself (to|a|an|on|away|done|per|from|of|every|this|later|in|and|today|round|before|left|more|home)
    kill myself (is|means|stands for|as in|meaning|for|are) *3 (kilometres|kilometers|km|initials|schools|school|distance|running)
    (filter|initials|half of them) *4 kill myself
    // Things that give out, contracts and accounts that end.
    (phone|printer|laptop|car|boiler|kettle|hoover|fridge|freezer|washing machine|dishwasher|dryer|toaster|telly|tv|router|computer|pc|bike|van|scooter|mower|lawnmower|plant|orchid|cactus|sourdough|battery|watch|heater|oven|microwave|blender|console|clutch|gearbox|engine|wifi|website|app) *1 (wants|has decided|decided|is trying|is about|is threatening|keeps trying|is determined|seems to want|is going|is ready) to (die|kill itself|give up|end it all|pack it in)
    (end|ending|ended|ends) (it|things|it all|everything) (with|at) (my|the|our|this|that) *1 (gym|broadband|bank|energy|supplier|provider|slimming|club|landlord|agent|agency|dentist|phone|sky|virgin|netflix|network|insurer|insurance|accountant|choir|band|firm|company|builder|builders|contract|subscription|solicitor|wifi|app|council|membership|cleaner|milkman) (this week|today|tonight|tomorrow|this month|for good)?
    (logging|logged|log|signing|signed|sign|checking|checked) (off|out) (for good|permanently|forever|for ever|for the last time) (from|of|on) (the|this|my|that|all|our)? *1 (site|app|account|twitter|facebook|instagram|insta|tiktok|linkedin|snapchat|whatsapp|email|inbox|server|teams|slack|work|system|socials|social media|dating apps|tinder|hinge|bumble|vinted|ebay|rota)
    (texted|text|messaged|sent|shouted|waved|called|yelled|said|waving|shouting) *3 (goodbye|bye) *3 (from|at) the *1 (airport gate|airport|departure gate|departures|boarding gate|school gate|school gates|nursery|coach|ferry|taxi|playground|kennels|cattery|plane)
    (end|finish|close|conclude|ending|finishing) (it|this|the book|my story|my life story|the memoir) (on|with) a (hopeful|happy|high|good|positive|cheerful|lighter|brighter|funny|note|joke|laugh|song|poem|bang|cliffhanger|hug|smile|prayer|recipe)
    // Eaten, dreamt, taken as it should be.
    (had|ate|eaten|scoffed|eating) *3 too (much|many) *1 (pudding|cheese|turkey|trifle|roast|dinner|lunch|curry|custard|stuffing|mince pies|ice cream|popcorn|chocolate|takeaway|pasta|bread|crisps|gravy|crumble|pies|sweets|fudge|toast|pancakes|sausages|chips) (and now|now)?
    (biscuits|biscuit|crisps|sweets|chocolates|cakes|cake|doughnuts|donuts|sausages|sausage rolls|mince pies|chips|grapes|strawberries|cookies|jaffa cakes|slices|pancakes|samosas|sandwiches|olives|scones) *2 (took|ate|had|swallowed|finished|scoffed|inhaled|demolished) (all of them|them all|the lot|every one|the whole packet|the packet|it all)
    (pill|pills|tablet|tablets|capsule|capsules|dose|sedative|painkiller|painkillers|meds|medication) *1 as (prescribed|directed|instructed|told|advised|the label|the doctor)
    (pills|tablets|meds|lot|capsules) (are|is|have been) (taken|swallowed) *1 (with|at|by|daily|once|twice|three|every|in|before|after|orally|whole)
    (nicotine|vape|vaping|cigarette|cigarettes|fags|smoking|caffeine|champix|sugar) *3 (dream|dreams|nightmares) *8 *6 (spiders|spider|snakes|faces|bugs|monsters|clowns|ghosts|rats|dead)
    // Won at games, cross about a lawnmower, mortified.
    (kill|murder|slaughter|destroy|thrash|annihilate|batter|bury|finish|hammer) (him|her|them|you|me|us|@kin) (at|in) *1 (chess|scrabble|monopoly|cards|darts|pool|snooker|tennis|golf|fifa|mario kart|draughts|dominoes|cribbage|rummy|uno|badminton|bowls|ping pong|cluedo|poker|quiz|wordle|boules|croquet|race)
    (hes|shes|theyre|he is|she is|they are|mums|dads) (going to|gonna) (kill|murder|strangle|throttle) (me|us) when (he|she|they) (sees|see|finds|find|notices|notice|hears|reads|spots|clocks) *3 (what|the|his|her|how much|my|ive|that|out) *4 (lawnmower|mower|car|bill|hair|haircut|receipt|dent|fence|shed|kitchen|carpet|sofa|jumper|plant|plants|garden|boots|shoes|price|bumper|mug|vase|guitar|bike|van|wall|wallpaper|tattoo|cake|biscuits|record|records|vinyl|lego|tools|drill|greenhouse|remote|playlist|marks|grades|paintwork|spent)
    (die|dying|died) on (this|that|the|my|every|any) *1 hill
    dont wake (the|him|her|them|anyone|anybody|everyone|everybody|my)
    (kill|murder) (him|her|them|you) with (kindness|a strongly|cake|love|cuddles|politeness)
    (find|finds|found|see|sees) (her|his|their|the|my) *1 (present|presents|gift|gifts|surprise)
    edge of (the|my) *1 (stand|pitch|stage|seat|sofa|chair|garden|field|lawn|village|town)
    engine running *2 doors (wide|open|wide open)
    (eulogy|obituary) for (my|the) *2 (boss|dad|mum|mother|father|nan|gran|grandad|uncle|aunt|auntie|brother|sister|friend|neighbour|teacher|colleague|husband|wife|dog|cat)
    made peace with (that|it) and the hospice
    band practice it is
    practice it is
    (future|hope) (left)? for (our|my|the|this) *2 (high street|shop|shops|town|village|club|pub|team|league|industry|company|library|bus service|tomatoes|roses|lawn|garden|plant|plants|car|van|laptop|phone|boiler)
    escape room *1 locked
    one way ticket to (australia|melbourne|sydney|perth|new zealand|canada|spain|portugal|bali|thailand|vietnam|london|berlin|paris|lisbon|japan|tokyo|dublin|uni)
    what happens to *2 (pension|pensions|policy|mortgage|house|flat|estate|isa|savings) if i (die|died)
    if i (die|died) before (my|the) (wife|husband|partner|spouse|other half)
    (knife|peeler|scissors|saw|chisel|hand|foot|grip|phone|ladder) slipped
    slipped *1 (on|with) *4 (ice|icy|wet|leaves|peeler|knife|potato|carrot|stairs|step|floor|mud|banana|bathroom)
    slipped on *2 because of *1 (ice|snow|rain|mud|leaves)
    (find|finds) it (a mess|untidy|in a state|clean|tidy)
    unresponsive to (my|our|his|her) *1 (faces|jokes|charm|singing|emails|flirting|requests)
    use it (for|as) (the|a|our) *2 (swing|swings|washing|line|hammock|tow|trailer|boat|tent|tyre)
    (if|when) a (cut|wound|graze) *1 wont stop bleeding
    gone to (bingo|tesco|asda|aldi|lidl|sainsburys|the shops|zumba|yoga)
    my last (cigarette|fag|drink|pint) was
    off myself to (the)? (shops|shop|pub|beach|bed|gym|library|work|town|dentist)
    cutting (coupons|vouchers|paper|cardboard|fabric|recipes)
    updated my will (since|after|when)
    caller who (felt|was|feels|is) suicidal
    ive had a good run at
    hill *4 (die|dying|died) on
    end of (my|the|our|a|this)? *1 (sick leave|tenancy|term|month|week|season|shift|school year|tax year|holidays|summer|lease|contract|maternity leave|exams|series|episode|film|chapter|book)
    be here at *2 (training|training day|work|school|meeting|party|wedding|conference|office|event|gig|lesson|course)
    (everything|all|what) i need for *6 (party|barbecue|wedding|camping|picnic|roast|christmas dinner)
    plan for (the|my|our) (allotment|garden|kitchen|patio|party|holiday|shed|house|exhibition|bake sale)
    (jump|jumping) off a cliff *8 (coasteering|bungee|paragliding|wetsuit|wetsuits|stag do|instructor)
    long sleep *3 (did me good|done me good)
    (letters|letter) (are|is) written (for|to) (the|my) (bank|council|landlord|editor|school|dentist|insurers|gas board)
    (gone|turned) blue (after|from) (dyeing|the dye|hair dye|a blue lolly|painting)
    pont davignon
    (lead|tow|guy|skipping|bell|climbing) (rope|ropes) *3 tied *1 (with|to)
    the one who (opens|unlocks) the *1 (parcels|post|mail|shop|office|cafe|gym|bar|church)
    last (post|message|update) from (rainy|sunny|snowy|windy|wet|the road|the trip|the old house|the old office)
    so my (wife|husband|partner|girlfriend|boyfriend|mum|kids|daughter|son) *2 (find|see|guess|sees|finds) *1 (present|presents|gift|gifts|surprise|ring)
    weeks gone *4 (scan|pregnant|baby|midwife|due)
    (never|not) to the point of *1 (wanting|wishing) *1 (to die|to be dead|dead|death)
    (new|right|proper|different) (tablets|pills|meds|medication|dose) (are|is) *2 (working|starting to work|helping)
    (want|wanted|could have|couldve|nearly|ready) (to)? *2 die *1 (when|as) (the|my|he|she|they|everyone|it|i) *8 (trousers|skirt|mic|microphone|camera|unmuted|mannequin|wig|zip|flies|burped|farted|fart|tripped|waved|loo roll|toilet roll|dentures|speech|best man|vicar|autocorrect|wrong person|reply all|ringtone|karaoke)
    (im|i am|youre|hes|shes|were) dead meat
    (feel|feeling|felt|look|looked) like death (warmed up|warmed over|on legs|today|this morning)
    (murdered|murdering|butchered|strangled|strangling|slaughtered|massacred|killed) *1 (the|that|my|a|every) *1 (song|karaoke|tune|solo|anthem|carol|hymn|accent|violin|trumpet|recipe|steak|fringe|lasagne)
    bury me (in|under) *2 (paperwork|laundry|emails|marking|leaves|sand|cushions|blankets|nachos)
    (last post) *4 (bugle|bugler|cenotaph|remembrance|trumpet|parade)
    better (off)? without me (hovering|fussing|nagging|interfering|micromanaging|watching|meddling|poking|helping|organising|refereeing|butting in|breathing down)
    (far|other|wrong|opposite) side of the (railing|railings|barrier|fence|rope|wall|gate|glass|net|river|track) *1 (stood|sat|waited|waved|came) *1 (my|the|a|our|two|all|his|her|an|three) *6 hands?
    rope *8 *8 (get|gets|have|for|make|making|made|build|building|into|as|new|tyre|tarzan|become|becomes) *1 (a|their|the|his|her|our|my|tyre|tree|garden|baby)? (swing|swings|hammock|treehouse|tree house|climbing frame|rope ladder|obstacle course)
    (knife|knives|cleaver) *3 (sharpened|out|ready|packed|washed|polished) *8 (pumpkin|pumpkins|carving|turkey|bbq|barbecue|chef|roast|fish|salmon|apron|veg|vegetables|ham|goose|cookery|whittling|cheese)
    // Burnt, cut and scarred by accident or long ago.
    (burnt|burned|scalded|scorched|singed) my (thigh|thighs|leg|legs|arm|arms|hand|hands|wrist|wrists|stomach|belly|chest|foot|lap|knee|fingers|finger|tongue|lip) (with|on|by|off) *2 (teabag|tea bag|tea|soup|coffee|pizza|cheese|chip|chips|sausage|noodles|hot water bottle|wheat bag|marshmallow|jam|custard|porridge|gravy|toastie|pasty|pie|sauce|caramel|dropped|spilt|spilled)
    (cut|nicked|sliced) myself shaving *8 (sleeves|hide|chin|bleeding|deep|blood|plaster|tissue)
    cut myself shaving (again|too|as usual|this morning|today|tonight|last night|just now)? *1 (because|as|with|again|so|every|cos)?
    shaving *4 (legs|face|head|beard|armpits|chin|bikini line) *4 (razor|blade)?
    (cover|covers|covering|covered|tattooed|tattoo|tattoos|hide|hides|makeup) *2 (self harm|old|faded|silver|healed) *1 (scars|scarring) *1 (with|by|using|up)?
    self harm scars (with|into|under) *4 (tattoo|tattoos|make up|makeup|flowers|birds|henna|sleeves|ink|butterflies)
    // Of an illness, of a hobby.
    (relapse|relapsed|relapses|relapsing) *1 (of|in|with) (my|the|his|her)? *1 (ms|multiple sclerosis|crohns|colitis|lupus|arthritis|cancer|leukaemia|leukemia|lymphoma|myeloma|psoriasis|eczema|fibromyalgia|malaria|asthma|vertigo|shingles|gout|sciatica)
    (ms|crohns|colitis|lupus|cancer|leukaemia|lymphoma) *1 (relapse|relapsed|relapses)
    (knitting|crochet|guitar|piano|sewing|violin|drums|paintbrush|paintbrushes|camera|trombone|trumpet|cello|painting|drawing|baking|gardening|needles) *2 (got|been|was|is|finally)? (picked up|taken up|started) again
    (stitch|stitches|row|game|gig|lesson|race|swim|run|painting|song|match|parkrun) *4 (knitting|crochet|guitar|piano|sewing|running|painting) *1 (got|was|been)? picked up again
    (walked|drove|went|cycled|strolled) (past|by) (the|an|my|every) *1 (offie|off licence|pub|bottle shop|bookies|dealers|liquor store|bar|wine aisle) *8 *2 (went home|straight home|kept walking|kept going|without a thought|without looking|didnt look|not tempted)
    (years|months|weeks) off the (slots|horses|bookies|machines|scratchcards|roulette|bandits|fruit machines|betting apps|dogs)
    // Told to those who ask, and asked of them.
    (how to|learn to|learned to|learnt to|taught to|taught us to|practise|practised|safe to|ok to|okay to|right to) (ask|asking) *3 (person|someone|somebody|people|friend|mate|caller|callers|client|them|him|her|anyone|patient|patients|pupil|student|teenager|loved one) *3 (if|whether|about|are you) *4 (suicidal|suicide|killing themselves|ending their life|kill themselves|end their life|die|ending|self harm|self harming|dying|hurting themselves)
    (if|when|whenever|next time|as soon as) (the|an|your|those|that|any) *1 (urge|urges|craving|cravings|thought|thoughts|voices|feeling|feelings) *4 (comes|come|back|hits|hit|strikes|returns|return|rises|creeps|gets|get|starts|start|shows|arrives|grows) *1 (back|up|in|again|bad|loud|strong|too much)? (try|hold|message|text|ring|call|post|use|grab|go|put|tell|breathe|reach|write|draw|ride|surf|distract|phone|wait|walk|name|set|remember)
    (isnt|wasnt|not|never) *1 (your|his|her|their) fault *1 (that|if|because)? (your @kin|he|she|they) *4 (suicidal|die|died|suicide|killed himself|killed herself|killed themselves|hanged himself|hanged herself|hung himself|jumped|drowned|life|overdosed|overdose|self harmed|self harms|hurt herself|hurt himself)
    (i|we|id|ill) (tell|told|say to|said to|write to|remind) *2 (newcomer|newcomers|people|folk|folks|anyone|everyone|anybody|member|members|caller|callers|person) *2 (who|that) *4 (die|suicidal|end it|end it all|kill themselves|life)
    when (mine|my @kin|he|she) (told|said to|admitted to) (me|us) *1 (he|she|they|hed|shed) *4 (suicidal|die|end it|life|suicide|himself|herself) i (said|did|froze|panicked|made|cried|asked|sat|had|was|didnt|felt|handled) *2 (wrong|all|everything|toast|tea|nothing|idea|what|too young|badly|scared|terrified)
    (has|have|did|does) (he|she|they|your @kin) *1 (said|told you|say|tell you|mentioned) *1 (how|when|where|whether|if) *6 (himself|herself|themselves|die|life|suicide|do it)
    if (he|she|they|hes|shes|theyre|your @kin) *4 (ending it all|ending it|ending their life|ending his life|ending her life|suicide|killing himself|killing herself|wanting to die|dying|suicidal|die) *1 (dont leave|do not leave|stay with|stay near|call|ring|ask|remove|lock|hide|sit with|dial)
    (wish|urge|want|wanting) to (be dead|die|end it|end it all|not be here) *1 (can|does|will|may) *1 (lift|pass|fade|ease|shrink|leave)
    (nobody|no one|noone) (is|s|here|here is|was|else is|in here is|there is)? (going to|gonna|planning to|trying to) (overdose|kill|die|jump|hang|hurt)
    (if|when) i (die|died) (before|first) *2 (husband|wife|him|her|partner|mum|dad|them|does|do|will|who)
    // Taken to the tip, jumped for charity, back on Monday.
    (took|taken|take) *1 (the lot|lot of them|all of it|everything|it all|them all) *1 to (the|my|a|our) *1 (tip|dump|charity shop|vet|vets|sisters|mums|car boot|recycling|chemist|cleaners|launderette|skip|bank|garage|food bank)
    jump *6 (parachute|skydiving|skydive|bungee|tandem|for charity|air ambulance|sponsored|macmillan)
    (ledge|sill|edge) of the *1 (shop|shop window|display|stage|sandpit|sofa|pitch)
    (railway|train|station) platform *3 (flask|sandwich|sandwiches|book|coffee|suitcase|camera|pasty|crossword|podcast)
    (wont|not) be back *1 (till|until|before) (the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|after|easter|christmas|january|march|april|june|july|september|late|teatime|dinner)
    better (off)? without me in the (kitchen|car|band|choir|team|garden|changing room)
    slapped (a|some|the) *1 (plaster|dressing|bandage|cream|coat|label|sticker|fine|ticket)
    (shotgun|rifle|gun|firearms) (club|range|show|dog|certificate renewed|licence renewed|license renewed|certificate renewal|licence renewal|certificate came|licence came)
    (rather|sooner) (die|be dead) than (wear|eat|be seen|dance|sing|watch|share|admit|support|kiss|touch|play)
    (buried|bury me) under *2 (agenda|agendas|paperwork|laundry|emails|marking|snow|washing|admin|minutes|deadlines|duvet|blankets)
    until i (went|go|left|leave) (home|to bed|to work|to sleep|to the shops)
    (eaten|eat|ate|eating|had) *1 nothing but (toast|soup|crackers|dry toast|rich tea|flat coke) since
    beans (again|tonight) *2 (at least|on toast|for tea|for dinner|for lunch|cats|cat|skint|payday)
    (payday|toast|tin|tinned|baked|heinz|green|runner|broad|jelly|coffee|kidney|black|skint) *6 beans *1 (again|tonight)
    // Roses, kilometres, fags, hair.
    no (hope|future|saving|point) (for|in|of) *1 (my|the|this|that|our) *1 (roses|laptop|lawn|team|phone|car|hair|sourdough|boiler|plant|plants|telly|printer|tomatoes|hedge|carpet|sofa|kettle|bike|jumper)
    (day|week|days|weeks) *2 without *1 (fags|ciggies|cigarettes|smoking|sugar|caffeine|coffee|vaping|vape|nicotine|chocolate|carbs|bread|crisps|gluten|instagram|facebook|tiktok|twitter) *6 (shaky|shaking|sweating|cross|grumpy|snappy|climbing the walls|murderous|headache|irritable|craving)
    (ending|end|ended|cancelling|cancelled) it all *1 (netflix|disney|sky|prime|subscriptions|memberships|broadband)
    (id|i|would|will) jump off a (cliff|bridge|roof) if *2 (danced|sang|wore|had to|played|asked)
    (cutting|cut) most (evenings|nights|days) *2 (birds|paper|fabric|magazines|collage|stencils|patterns)
    (hiding|hid) (in|under|behind) the *1 (wardrobe|bed|stairs|sofa|curtains|cupboard|shed) *2 *8 (counting to|hide and seek|seek|birthday surprise)
    (bruise|bruises|bruising|marks) *4 (from|after|with) the *1 (blood tests|blood test|bloods|cannula|drip|trainee nurse|phlebotomist|injections|vaccines)
    // Titles.
    goodbye cruel world *6 (side|vinyl|turntable|album|track|floyd|lp|cd|sounds|record|the wall|chorus)
    (veronika decides to die|as i lay dying|death of a salesman|death becomes her|murder she wrote|how to get away with murder|kill your darlings|kill em all|if i die young|die with a smile|live like you were dying|gloomy sunday|the suicide shop|bury my heart at wounded knee|every time we say goodbye|goodbye yellow brick road|the long goodbye|so long marianne|thanks for all the fish|fear the reaper|knocking on heavens door|knockin on heavens door|killing me softly|killing in the name|the killing moon|dead man walking|dead ringers|gone girl|girl interrupted|tomorrow never dies|a view to a kill|how to murder your husband|throw momma from the train|last exit to brooklyn|leaving las vegas|murder on the dancefloor|murder on the orient express|a good girls guide to murder|rope by hitchcock|hitchcocks rope|the man who fell to earth|bridge to terabithia|bridge over troubled water)
    // Letters and farewells to what is given up, and to those who leave or have died of age.
    (goodbye|good bye|farewell|break up|breakup|dear john) (letter|letters|note|card) to *1 (my)? (alcohol|addiction|vodka|drink|booze|gambling|heroin|cocaine|cigarettes|bottle|ed|anorexia|bulimia|eating disorder|drugs|crack|illness|self harm|old life|wine|weed|disease|inner critic|younger self|cancer|breast|uterus|womb|leg|tumour)
    (wrote|write|writing|written|read|reading) *2 (goodbye|farewell) (letter|letters) to *1 (my)? (alcohol|addiction|vodka|drink|booze|gambling|heroin|cocaine|cigarettes|bottle|ed|anorexia|eating disorder|drugs|crack|illness|self harm|wine|weed|disease|tumour)
    (said|saying|say) *2 (goodbyes|goodbye) to *1 (dad|mum|mom|grandad|nan|gran|grandma|grandpa|him|her|uncle|auntie|the dog|our dog|our cat|granny) *3 (hospice|hospital|funeral|vet|vets|care home|peacefully|bedside|church|crematorium)
    (wrote|written) *2 (suicide|goodbye) (note|notes|letters) (once|back then) long ago
    (bye|goodbye|farewell) *1 (admin|work|school|night shift|office|uni|exam|debt|mortgage|winter) (life|days|forever|season)
    (bye|goodbye|farewell) (admin|night shift|night shifts|exams|debt|mortgage|winter|homework|overdraft)
    (goodbye|bye) (everyone|all|folks) *1 (im|i am) off to (bed|work|sleep|the shops|school|my shift|the pub|football)
    (speak|talk|chat|see you|be back|back) *1 (in the morning|after work|tomorrow morning|later tonight|monday|after my shift)
    other side of (exam|exams|the exams|surgery|the op|the operation|half term|the move|christmas|the wedding|easter|deadline)
    signing off for good from this (account|username|profile|email|number)
    // Waiting for a train, looking at water.
    (stood|standing|sat|sitting|waiting) *1 on (the)? platform *6 (coffee|flask|tea|train is delayed|train is cancelled|train is late|delayed|cancelled|first day|late again|podcast|book|sandwich|commute|bench|logging)
    (stood|standing|sat|sitting) *1 on (the|a) (bridge|pier|cliff) *3 (watching|photographing|fishing|painting|birdwatching|with a flask|with an ice cream|sketching|eating)
    (walk|walked|walking) to the bridge *2 (with|and) *2 (husband|wife|dog|kids|mum|friend|daughter|son|eat|ducks|coffee)
    (rope|cord) *4 (swing|climb|climbing|tent|washing line|tug of war|goat|grandkids|tree house|treehouse|pulley|cattle)
    new rope *4 (climb|climbing|swing|boat|tent|wall)
    (nerf|water|toy|cap|bubble|glue|nail|heat) (gun|pistol) in my hand
    // Medicine and its leaflets.
    (may|can|could|might) (cause|bring on|lead to|trigger) *2 (thoughts of suicide|suicidal thoughts|thoughts of self harm|suicidal ideation|thoughts of harming)
    (suicidal thoughts|thoughts of suicide) *2 (listed|printed|mentioned|named|a known|a rare|a side) *2 (rare|effect|side effect|leaflet|warning)?
    (bowel prep|moviprep|picolax|prep) *6 (stairs|loo|toilet)
    (whole lot|all) of *1 (horrible|foul|vile|disgusting)? *1 (bowel prep|prep|barium|antibiotics)
    (took|taken|taking|take) *2 (my|the|his|her) (tablets|pills|meds|medicines) *3 (back to|to the chemist|to the pharmacy|to the surgery) *1 (chemist|pharmacy|surgery)?
    (rail|railway) suicides (down|up|fell|rose|by)
    // Actors, dummies, dancers.
    (dummy|mannequin|manikin|resus annie|simulation|first aid course|training|drill|exercise) *8 (unresponsive|not breathing|unconscious|blue lipped|recovery position|overdose)
    (carer|nurse|staff|teacher) slapped on (a|some|the)
    (hits|hit) the (floor|gym|road|shops|sales|dance floor|roof|hay|jackpot|ground running|books|nail|snooze|pan)
    (in|on) *1 (tonights|last nights|the|this weeks) (episode|soap|film|drama|play|finale) *4 (strangles|hits|beats|kills|stabs|shoots|slaps|punches|attacks|hangs|drowns) (her|him|them|himself|herself)
    (soap|episode|film|drama|play|series|novel|finale|sitcom) *2 (where|in which|when) *3 (hits|strangles|beats|kills|stabs|shoots|slaps|punches|attacks|hangs|drowns) (her|him|them|himself|herself) *1 (with|in)?
    (kicking|kicked|kick|breaking|broke) the door (in|down) on the (old|shed|garage|shop|tumble|greenhouse)
    (googling|googled|searching) painless *1 (piercing|piercings|nose|waxing|tattoo|labour|birth|dentist|extraction|hair removal)
    (wont|cant|doesnt) wake *1 (up|my teenager|my son|the kids)? (before|til|till|until) *1 (noon|nine|ten|eleven|lunchtime|midday|lunch|afternoon)
    (cant|cannot|couldnt) wake (my|the) (teenager|son|daughter|teen|husband) (before|until|till) (noon|nine|ten|eleven|lunchtime|midday)
    (catch|catching|take|taking|get|getting) the (last)? (bus|train) (at|to|from|home|into|in to|back|because|with|every|there|so|instead|if|#|now its|after work|or ill be|or im|or i will be)
    (self delete|delete) *1 (from|my account|off) (insta|instagram|facebook|fb|twitter|tiktok|x|snapchat|reddit|social|socials|the app)
    (purge|purging|purged) (my|the|our|old) *1 (wardrobe|closet|cupboards|house|emails|inbox|photos|contacts|files|garage|kitchen|attic|loft|cache|clothes|shelves)
    (cut|cutting) (hair|grass|wood|glass|paper|veg|vegetables|keys|costs|carbs|cake|bread|cloth|fabric|hedges|trees|onions|class|stone)
    (eczema|itch|itchy|itching|hives|rash|mosquito|psoriasis|nettles|brambles|kitten|cat|allergy|sunburn|midges) *8 (scratch|scratching|scratched|scratches|scars|marks) *3 (arm|arms|leg|legs)?
    (scratch|scratching|scratched|scratches) *6 (because of|from|with|thanks to|because|when)? *2 (hay fever|hayfever|pollen|heat rash|prickly heat|dermatitis|chickenpox|shingles|nettle rash|bites|dry skin|eczema|itch|itchy|itching|hives|rash|mosquito|psoriasis|nettles|brambles|allergy|midges)
    (scratch|scratching|scratched|scratches) *2 (kitten|cat)
    (arms|legs|thighs) *2 (covered in|full of) *2 (scratches|mud|paint|bites|freckles|tattoos|bruises|flour|glitter) *5 (brambles|garden|cat|kitten|rugby|football|hockey|paint|mosquito|midges|hike|playing|nettles|fell)
    (laughing|giggling|hissy|coughing|sneezing|crying) (fit|fits)
    (fit|fits) of (laughter|giggles|rage|pique|coughing)
    (fit|fits) (in|into|well|perfectly|nicely|me|like|right|the|my|together|and healthy)
    last (post|message|update|day|night|shift) (till|until|for now|from this|as|at|on this account|on this phone|here before|before we|before the|before my|on the old|of the) *4 (wifi|holiday|phone|broadband|move|monday|next|new|i get|job|work|account|week|month|year|internet|trip|flight|surgery|treasurer|moderator|host|secretary|chair|school|term|season|shift|retirement|retire|laptop|school|the hotel|campsite|festival)
    letters to *4 (amends|council|mp|landlord|bank|editor|santa|penpal|pen pal|penpals|sponsor a|prisoners|parliament|politicians|senator|school)
    (wake up|wake) (every time|at #|early|late|hungover|for work|for school|before noon|til|till|until) *2 (noon|alarm|bin|work|dog|seven|eight|ten|baby|kids|the|someone|he|she)?
    without me (singing|dancing|cooking|driving|talking|snoring|nagging|commenting|coaching|managing|playing|posting|at karaoke|on the team|on the quiz|in goal|on drums|in the band|on the committee|joking)
    (disappear|vanish) (off|away)? (to|into|up|down) (the|a|some|my) *1 (coast|beach|beech|hills|mountains|mountain|island|cabin|woods|seaside|countryside|cottage|spa|lake|forest|caravan|shed|sofa|allotment|desert|sun)
    hang (me|us|him|her|them) out to dry
    (rope enough|enough rope) (and|to) *3 (hang himself|hang herself|hang themselves)
    gun to (your|his|her|their|anyones) head
    (drank|drink|drinking|drunk) (a|the|one|two)? *2 (bottle|bottles) *4 (every|each|a) (night|day|week|evening)
    heart rate is *2 (normal|fine|better|ok|okay|good|steady|settled)
    goodbye to (my|the|that) *1 (dealer|bottle|booze|drink|dope|addiction|plug|habit|drugs)
    edge of (the|my|our|a) (pitch|seat|town|village|bed|bath|bathtub|tub|field|desert|forest|city|dance floor|playground|crowd|table|sofa|map)
    not (scared|afraid|frightened) of (being|getting|feeling|having|asking|saying|failing|needing) *1 (ill|sick|sober|alone|poorly|bored|seen|judged|wrong|laughed|help|no)
    (until|till) (im|i am) dead and (buried|gone)
    (it|that|this|which|drink|drinking|news|stress|shame|worry) *1 (will|would|ll|is going to|could|might) kill my (mother|mum|mom|dad|father|parents|nan|gran|granny|wife|husband)
    (counted|sorted|laid out) *1 for the week
    (want|wants|wanted) to live (with my parents|with my mum|with my dad|with me|with my @kin|with him|with her|with them|with you|with friends|with people|with strangers|with cats|in a flat|in a house|in a city|in a village|in a town|in a big|in a caravan|in a tent|in a cottage|in london|in spain|in france|in scotland|in wales|in england|in america|in ireland|in town|in the country|in the countryside|in the city|in the suburbs|in the same|in this flat|in this street|in this town|in this city|in that|at home|at my|at mums|near|there|alone|together|on my own|on a|on the|abroad|next to)
    breathing (down|exercise|exercises|technique|techniques|space|room|apparatus)
    (will|wont) (not)? end (well|badly|up|in)
    (every|each|a) (end|ending) of
    (jump|jumping|jumped|hop) (on|onto|in) (a|the|my|that|this|another) (plane|train|bus|bike|call|zoom|trampoline|horse|tram|ferry|boat|flight|tube|sofa|bed)
    (clean|free) (from|of) (sh|self harm|cutting|self harming|selfharm)
    (gave|giving|rehomed) *4 (because|due) *3 (allergic|allergy|allergies|moving|landlord|asthma)
    (bottle|bag|can|cans|box|jar|packet|pipe|bags) of (popcorn|ketchup|water|milk|crisps|sweets|chips|sauce|juice|lemonade|squash|coke zero|shampoo|flour|sugar|rice|apples|oranges|tea|coffee|doughnuts|biscuits|salad|spuds|potatoes|carrots|dog food|cat food|compost|sand|cement|nappies|books|clothes)
    (kill|murder|strangle|throttle|kills) (my|the|him|her|whoever|them) *3 (for|who) (eating|leaving|telling|putting|forgetting|finishing|drinking|not|put|ate|left|stole my|used|moved|invented|designed|parked|booked|scheduled)
    (houseplant|houseplants|plant|plants|fern|cactus|orchid|lawn)
    suicidal tendencies (were|are|gig|album|live|tour|record|shirt|vinyl|lp|song)
    (passive and|passive vs|passive or|difference between) *3 active (ideation|suicidal ideation)
    (spider|wasp|mouse|moth|daddy long legs) and (shes|hes|she|he|wont|screaming)
    (hang|hanging|hangin|hung) (me|my|our|the|up|some|those|his|her|their) *1 (washing|washin|own paintings|paintings|pictures|coat|coats|curtains|lights|bunting|decorations|stockings|clothes|out)
    whats the (point|use) of (this|that|the|these|having a|a)
    (rope|ropes|belt|knife|knives|blade|blades|razor|hose|gun|charcoal|helium|insulin|pesticide|weedkiller|petrol|bleach|cable) for (the|a|my|our|his|her) *1 (swing|dog|tent|boat|kitchen|shed|garden|job|shave|trousers|suit|climbing|lawn|mower|car|bbq|barbecue|balloons|party|roses|toilet|sink|floor|diabetes|telly|hedge|allotment|horse|goat|water fight|kids|grill|bathroom|cake|cooking|range|tomatoes|weeds)
    (rope|tyre) (swing|ladder|bridge)
    (climbing|skipping|tow|jump|washing) (rope|ropes|line)
    (glue|nerf|water|staple|heat|nail|spray|toy|squirt|bb) (gun|guns|pistol|pistols)
    (butter|bread|palette|pallet|chef|steak|cake|chefs) (knife|knives)
    (bottle|bag|can|cans|box|jar|packet) of (popcorn|ketchup|water|milk|crisps|sweets|chips|sauce|juice|lemonade|squash|apples|tea|coffee|doughnuts|biscuits|carrots) *4 (in my hand|in my hands|on the table|in front of me|staring at it|staring at|in the fridge|next to me)
    (kill|killing) (my|the) *2 (houseplant|houseplants|plant|plants|cactus|fern|tomatoes|lawn)
    (said|say) *1 goodbyes to the (staff|team|nurses|ward|group|kids at|class|old)
    (if|when) (a|your|my) *1 (friend|person|mate|member|sponsee|colleague|student) *3 (suicidal|want to die|wanted to die|kill themselves) *1 (what|how)
    (dissapeer|disappear|vanish) to (spain|france|italy|greece|portugal|scotland|wales|ireland|bali|the|my)
    strip of (lights|wallpaper|paper|tape|wood|carpet|bacon|led|velcro)
    (lists|list|listed|mentions|mention|warns of|warn of|warning of|causes|cause|include|includes|increases|about) *2 (suicidal thoughts|suicidal ideation|suicide) *6 (side effect|side effects|leaflet|label|under 25s|risk)
    (suicidal|suicide) (thoughts|ideation) *3 (side effect|side effects|leaflet|warning label|black box)
    (here|came|come|joined) (for|about|because of) my (husband|wife|son|daughter|brother|sister|mum|mom|dad|partner|friend|boyfriend|girlfriend) (who|whos|he|she|and|in|not)
    slipped on (the|a|some|ice|wet|my|black)
    (said|say|saying) *1 (my|our)? goodbyes to (the|our|my) (neighbours|neighbors|staff|team|nurses|ward|group|class|office|house|old|colleagues)
    (wont be here|wont be around|wont be in|not here|be gone|be away) *2 (flying|holiday|day off|dentist|working|visiting|on leave|off to|camping|travelling|traveling|back monday|back on)
    (goodbye|bye|farewell) to (all of you|you all|everyone) *1 (at|in) (the|our) *3 (group|club|team|office|branch|choir|class) *3 (moving to|moving away|starting a new|relocating|transferring)
    (goodbye|bye|farewell) *1 (everyone|all|guys|everybody|folks|team|lads|class) *6 (new school|new job|new house|flying home|shifts over|shift is over|back tomorrow|reunion|next term|next season|half term|first day at|what a holiday|what a trip|great trip|great holiday)
    (goodbye|bye) (everyone|all|guys) *6 (flying|back monday|back on|back in|for a week|for a fortnight|for two weeks|for the weekend|see you|new job|holiday|moving to|transferring)
    (catch|catching|taking|get|getting) the bus (tonight|tomorrow|today|later|this|on|early) *2 (at|to|from|home|because|cos|with|since|if|car|so)
    under (my|the|his|her|their|your) belt
    (take|taking|took) myself (off|out|up|down|along)? (to|for|on) (the|a|my|an|some)? *1 (doctor|doctors|gp|cinema|pub|park|beach|gym|bed|walk|run|coffee|meal|meeting|shops|library|pool|sauna|dentist|swim|lunch|dinner|movies|theatre|museum|spa|holiday|cafe|er|hike|haircut|concert|a and e)
    (take|taking|took) myself out of (it|my environment|that environment|that house|the house|the situation|the group|the room|the running|the conversation|my comfort zone)
    (telling|told|tell) myself *3 (last day|last time|last drink|last one)
    (rope|knife|blade|belt|razor) (i|we) use (for|at|to) (work|climb|climbing|cook|shave|fish|fishing|open)
    (hurt|harmed|injured) myself (in the process|at work|at football|at rugby|playing|running|at the gym|falling|tripping|skating|climbing|exercising|by accident|accidentally)
    (this is|its) goodbye (till|until|for now|for the summer)
    (bye|goodbye) (mum|mom|dad|nan|love|kids) *6 (off to|match|back by|dinner is|dinner at|tea is|see you|back at|school|work|shops)
    (waiting room|queue|bus stop|meeting|traffic jam|office) *4 (smells|boring|cold|loud|hot|stinks|dull)
    (dont|do not) want to be here *3 (waiting room|this meeting|this queue|this party|this office|this class|smells|the dentist|dentists|dentists chair|the queue|the airport|this airport|tax office|the gym|this lecture|this conference|this call|hold music)
    woke up (before|after|late|early|at) (the alarm|my alarm|alarm|noon|dawn|the dog|#)
    last thing i want is to (die|hurt|kill)
    (beats|beat|beating|hammered|thrashed|battered) (me|us|him|her|them) (at|in|to|by) *1 (scrabble|chess|cards|monopoly|fifa|pool|darts|tennis|snooker|dominoes|draughts|bingo|quiz|uno|mario kart|the line|the punch|football|golf|rummy|connect four|table tennis|ludo|bowling|snap)
    (sleep|rest) when im dead
    swallowed (his|her|their|my|its) (peas|carrots|dinner|pride|words|tea|food|first|gum|vitamins|broccoli|porridge)
    (self injury|self harm|suicide) is *1 (treated|a topic|discussed|taught|complex|preventable|covered)
    (caller|callers) *4 (suicidal feelings|suicidal thoughts)
    (black) (eye) (peas|peas concert)
    platform *2 :train *2 (waiting|meeting|nan|friend)
    (not|never|no|arent|isnt) *1 (gonna|going to|plan to|want to) *1 (hurt|harm|kill) myself *1 (dont worry|honest|promise|so dont)
    overdose (awareness|training|prevention|course|response|kit|deaths|crisis|day)
    (die|died|dying|dead|death) (of|from|with) (laughter|laughing|embarrassment|cringe|boredom|cuteness|shame|curiosity|happiness|envy|jealousy|hunger|thirst|heat|excitement|cute|secondhand embarrassment|second hand embarrassment|awkwardness|joy|the heat|anticipation|starvation|natural causes|cancer|old age|covid|a heart attack|heart attack|fright)
    (laughing|laughed|bored|scared|worried|freezing|sick|tickled|starved|froze|embarrassed|boring|annoyed|loved|works|worked|nagged|annoying|spoiled|stressed|starving|sweating|freaked) (me)? to death
    (im|i am|literally|actually|lmao|omg) (dying|dead|died|deceased) (laughing|omg|at this|at that|over this|over here|rn lol|at how|bc|from laughing)
    (lol|lmao|lmfao|rofl|haha|hahaha|omg) (im|i am|i|literally)? *1 (dying|dead|died|deceased)
    (id|would|could|couldve|almost|gladly|happily|who|men|soldiers|people|they|hed|shed|theyd|wed) die for (a|an|some|that|this|these|those|it|another|chocolate|pizza|coffee|food|his|her|him|their|them|my|the|your|our|you|country|love|one|what they|someone|something)
    die for (a|an|some|that|this|these|another|the|one of) *2 (cup|cuppa|coffee|tea|pizza|biscuit|chocolate|drink|nap|lie in|beach|sandwich|roll|bacon|takeaway|bath|holiday|recipe|ticket|tickets|fag|wee|pee|burger|kebab|curry|beer|pint|slice|bite|chips|ice cream|cake|shoes|dress|snack|massage|brownie|brownies)
    die for (chocolate|pizza|coffee|cheese|love|king|queen|england|ireland|his country|her country|their country|your country|our country|my country|their beliefs|his beliefs|our sins)
    (dying|id die|would die|could die|nearly died) (to|for) (know|see|meet|try|hear|go|get|find out|read|watch|visit|tell|play|eat|ask|be|do|have|learn|a|some|the|this|that|you|another|more|show|start)
    would (die|kill) (for|to)
    (id|i would|would|could|i could|gonna|going to|might|i will|ill) (literally|honestly|totally|just|seriously)? (kill|murder|die|sell my soul) (for|to get|to have|to see|to be|to go|to eat) (a|an|some|that|this|one|the|another|my|coffee|pizza|chocolate|tickets|food|sleep|those|his|her|him|their|hair|skin|back|able|home|it|more|any|good|cold|vacation|nap|those|you|these)
    (killing|kills|killed|kill) (it|time|the mood|the vibe|the engine|the lights|the light|the process|the program|the app|the server|the job|the task|the game|the battery|the buzz|two birds|the dragon|the boss|zombies|monsters|enemies|mosquitos|mosquitoes|bugs|flies|spiders|spider|weeds|bacteria|germs|cancer cells|viruses|the virus|command|switch|process|processes|thread|threads|a process|the thread|signal|session|instances|the lawn|the grass|my plants|my plant|plants|the deal|the bill|the joke|the conversation|ants|roaches|cockroaches|rats|mice|a fly|a bug|a spider|npc|npcs|the king|the queen|the final boss|aliens|orcs|goblins|the vibes)
    (is|are|was|s|were|be|these|this|those|been|keeps|absolutely|literally|its|thats|really|been) *1 (killing|murdering) me
    (my|the|this|that|these|those|her|his) (feet|foot|back|head|legs|knees|knee|shoes|heels|neck|shoulder|shoulders|tooth|teeth|stomach|allergies|hangover|cramps|period|eyes|job|boss|kids|commute|suspense|heat|weather|traffic|homework|diet|workout|arms|headache|migraine|cough|throat|calves|thighs|lag|wait|cuteness|heartburn|sciatica|hip|hips|ankle|hair|outfit|accent|jokes) (is|are|was|were|s)? (absolutely|literally|really|seriously|still|just)? (killing|kill|kills|killed|murdering) (me|him|her|us)?
    (my @person|mom|mum|dad|parents|wife|husband|boss|teacher|coach|she|he|they) *4 (kill|murder|strangle) (me|us) (for|over|about|if i forget|if i lose|if i break|when he sees|when she sees|when they see|if he sees|if she sees|when he finds out|when she finds out|if i dont|if i fail|if i spend|if i miss|if im late|if im not|if i eat|if i buy|if i wake)
    (goodbye|bye|byebye) (everyone|all|guys|friends|everybody|yall|my friends)? (see you|see ya|talk soon|talk to you|until next|till next|have a|catch you|enjoy|next week|for now|thanks for the ride)
    (mom|mum|dad|parents|wife|husband|boss|gf|bf|teacher|hell|shell|theyll) (is going to|is gonna|will|would|are going to|are gonna|are) (kill|murder) me
    (dead|dying) (tired|serious|centre|center|straight|level|chuffed|posh|jammy|keen|impressed|end|line|lift|lifts|beat|wrong|weight lifting|center|pool|lock|stock|sea|ringer|zone|silence|heat|set|battery|body|man walking|on my feet|on arrival|quiet|last|sexy|link|links|pixel|pixels|language|languages|skin|bug|plants|plant|leaves|mall|internet)
    (deadline|deadlines|deadlift|deadpan|dead line)
    (die|dead|died) (hard|hards|cast|rolls|roll|set|cut|easy|laughing|inside lol|ass|space|by daylight|pool|island|red|redemption|cells|rising|poets society)
    (suicide|suicidal) (squad|silence|prevention|hotline|hotlines|helpline|lifeline|awareness|bomber|bombers|bombing|bombings|attack|attacks|rate|rates|statistics|stats|door|doors|doors are|lane|king|burn|squeeze|watch|vest|mission|missions|run|runs|sprint|sprints|research|survivor|survivors|loss|girls|girl|boys|club|room|forest|drink|soda|pass|hill|machine|hot line|line|counselor|counselors|crisis line|prevention week|prevention month|month|week|net|nets|drill|policy|clause|risk|risks|assessment|screening|questionnaire|cases|epidemic|victim|victims|virgin suicides|ideation scale|rating scale|gene|gates|wing|wings|pill|pills movie|by policy|legislation|law|laws|note scene|scene|bereavement|talk|training|intervention|education|charity|stigma|bridge|grief|vests|plot|slide|pool|blonde|sheep|squadron|barrier|barriers|fence|fences|netting|railings|signs|signage|crisis|crisis team|strategy|taskforce|inquiry|figures|numbers|attempt survivor|attempt survivors|patrol|patrols|nurse|nurses|bill|debate|memorial|memorials)
    (virgin suicides|political suicide|career suicide|social suicide|financial suicide|commercial suicide|professional suicide|economic suicide|national suicide|reputational suicide|brand suicide|credit suicide|box office suicide|demographic suicide|murder suicide|mass suicide|cult suicide|ritual suicide|physician assisted suicide bill|suicide suicide|farmer suicide|farmers suicide|student suicide|celebrity suicide|teen suicide|youth suicide|veteran suicide|soldier suicide|apparent suicide|alleged suicide|suspected suicide|military suicide)
    (bomb|bombing|anti|national|international|world|teen|youth|veteran|veterans|farmer|celebrity|male|mens|lgbt|police|military) (suicide|suicides)
    (prevent|preventing|prevention of|stop|reduce|reducing|discuss|discussing|talk about|talking about|study|studies|research|article|articles|statistics|news|awareness of|understand|understanding|glorify|glorifying|romanticize|romanticizing|joke|jokes|joking about|report|reports|stigma|topic of|subject of|issue of|rate of|rates of|cause of|causes of|history of|risk of|increase in|rise in|number of|related to|linked to|associated with|increased risk of|risk for|warning signs of|signs of) *1 (suicide|suicides|suicidal thoughts|suicidal ideation|suicidal behavior|suicidality|suicidal|overdose|overdoses|self harm)
    (kill|killing|killed|killer) (bill|joy|app|whale|whales|streak|streaks|spree|eve|zone|floor|sound|looks|mockingbird|a mockingbird|them with kindness|with kindness|count|shot|cam|screen|feed|team|two birds|steal|ratio|la kill|bot|la|box|move)
    (to|lets|we|must|just|could|little|few|some|an hour to) (kill) (some|a few|an hour|a bit of|a little|the)? (time|hours|hour|minutes|days)
    (drop|dropped|drops|dropping) dead (gorgeous|date|fred)
    (hang|hanging|hung|hangs) (out|on|in there|up|around|with|tight|back|tough|onto|loose|over|low|by a thread|ten|it up|it on|the picture|pictures|clothes|laundry|curtains|a picture|decorations|stockings|lights|the lights|my coat|my head|my clothes|art|drywall)
    (get|getting|got|the) (the|a|my)? hang of
    (jump|jumped|jumping|leap) (off|on|in|into|to|at|for|the|through|out|over|from) (the)? (bandwagon|chance|gun|conclusions|conclusion|shark|joy|trampoline|pool|couch|bed|shower|rope|hoops|line|ship|diving board|subject|topic|opportunity|water|my skin|of my skin|my bed|bed and|page|plane with|planes)
    (shoot|shooting|shot|shoots) (me|him|her|us|them)? (a)? (an|your|some|a quick)? (email|message|text|dm|pm|hoops|pool|the breeze|the shit|a film|a video|a movie|a text|a message|an email|for the|hoop|baskets|basketball|stars|photos|pictures|portraits|the messenger|yourself in the foot|myself in the foot|himself in the foot|themselves in the foot)
    (shooting|shoot|shot) (myself|yourself|himself|herself|themselves|ourselves|us) in the foot
    (give|giving) (it|this|that|her|him|me|them) a shot
    (burned|burnt|cut|scratched|burn|cutting) my (hand|hands|finger|fingers|thumb|arm|arms|leg|chin|face) (on the|on a|on my|on some|on an|on hot|while|shaving|cooking|with the iron|in the kitchen|chopping|slicing|making|taking|accidentally|by accident)
    last (post|message|day|night) (before|until|of|for) (my|the|our|this|a)? *1 (holiday|holidays|vacation|trip|break|semester|year|week|weekend|surgery|season|month|school|move|shift|conference)
    (live|exist|living|survive) (on toast|on noodles|on coffee|on beans|on instant|on pasta|on rice|on crisps|on takeaways|on benefits|on a boat|on a farm|on a main|on a busy|on a hill|on a budget|on a student|on the coast|on the estate|on the outskirts|on the same|on the other side|on the fourth|on the third|on the top|on the ground|on my salary|on my wages|on my pension|on my savings|on this street|on this estate|off the land|off benefits|off takeaways|near|next to|at my|at home|at mums|at that|at the seaside|with my parents|with my mum|with my dad|with them|with him|with her|with roommates|in an apartment|in a flat|in a house|in a city|in a village|in a town|in a caravan|in a tent|in a box|in a cold|in a damp|in that flat|in that house|in my parents)
    ## kill myself
    (gave|give|giving|donated|donate) (away)? (my|some|all my)? (old|extra|spare|unused|outgrown|winter|baby)
    (gave|give|giving|donated|donate) (away)? *4 (to charity|to the shelter|to goodwill|to the thrift|to a shelter|to salvation army|to the food bank)
    (i hate myself and want to die|want to die|kill myself|wanna die) is *3 (song|album|movie|film|book|track|line)
    (roof|rooftop) (terrace|bar|deck|garden|tent|rack|top bar|party|pool|repair|tiles|tile)
    (made|make|making) (my)? peace with (my @person|him|her|them|each other)
    (wont|will not|dont) be needing *4 (refund|receipt|help moving|a ride|ride|tickets|room|lunch after|dinner after|supper after|pudding|dessert)
    (cut|cutting|cuts) (myself|yourself|himself|herself|my finger|my hand|my thumb) (shaving|while shaving|while cooking|cooking|on accident|accidentally|by accident|some slack|off from|off a|a slice|a piece|a break|a check|while chopping|chopping|on glass|on a can|slicing|with a kitchen knife while|peeling|while cutting|on the tin|on the can|on the glass|on the fence|on the door|on the bread|on the lid|on the edge|on the grater|on the saw|a deal|in the kitchen|out of|down)
    (cut|cutting) (my|back|down|off|out|the|it|through|corners|costs|class|carbs|sugar|ties|contact|hours|to the chase|my hair|my losses|my own hair|my bangs|my nails|my toenails|my hours|my pay|your losses|calories|weight) (hair|on|bangs|nails|losses|crap|grass|cake|bullshit|hours|pay|caffeine|alcohol|drinking|short|loose|him off|her off|them off|grass|cord|people off|my ex)?
    (bite|biting) (my|the) (tongue|nails|lip|bullet)
    (beat|beating) (myself|yourself|himself|herself) up
    (kick|kicking|kicked) (myself|yourself|himself|the bucket list|ass|off|it) *1 (for|because|that|with|off|when|over)?
    (pull|pulling) my hair out
    (take|taking|took) (my|the|a|one|two|#|your|his|her|some|@number) (daily|morning|evening|nightly|prescribed|usual|regular|normal|next|first|first ever|antibiotic|antibiotics|vitamin|vitamins|birth control|new) (dose|meds|pills|pill|medication|dose of|tablet|tablets|antibiotics|vitamins|medicine|ibuprofen|tylenol|advil|aspirin|prescription|@medicine)
    (take|taking|took|taken|had|have) (a|one|two|an|some|half a|half an)? *1 (tylenol|ibuprofen|advil|aspirin|paracetamol|melatonin|benadryl|painkiller|pill|painkillers) (for|because of|to help|before bed|and went to bed|and it helped|and slept|and feel better|every morning|as prescribed|this morning for|and took a nap|an hour ago for) *2 (headache|migraine|back|cramps|pain|fever|allergies|sleep|tooth|knee|period|flu|cold|it|inflammation|the swelling|hangover|arthritis|allergy|my)?
    (took|take|taken|taking) (all)? (of)? (my|the) (meds|medication|medications|medicine|vitamins|pills|supplements|antibiotics) (this morning|on time|today|as prescribed|as directed|as told|as normal|as usual|as instructed|as needed|as the|as i should|as im supposed|as he|as she|as they|like|every|for my|for the|for years|for months|for weeks|at the same|at the right|at the proper|with food|with breakfast|with my breakfast|with dinner|with my dinner|with lunch|with water|with a glass of water|with milk|with meals|with a meal|with my tea|with toast|before bed|regularly|daily|correctly|and went to|and feel better|faithfully|properly|exactly|yesterday)
    (as|was|were|been|im|i am|is|the dose|dose) prescribed
    (if looks could kill|curiosity killed|no time to kill|an hour to kill|time to kill before|time to kill until|time to kill so|dressed to kill|license to kill|licence to kill|kill the messenger|make a killing|making a killing|made a killing|thou shalt not kill|over my dead body|drop dead gorgeous|dead to me|dead ringer|beating a dead horse|beat a dead horse|wouldnt be caught dead|wouldnt caught dead|caught dead|dead in the water|better late than never|matter of life and death|life and death|life or death|death by chocolate|death metal|death star|death stranding|death note|death row|death cab|death grips|sudden death|death penalty|death toll|death threats|death threat|death certificate|death eaters|black death|brain dead idiot|walking dead|grateful dead|evil dead|undead|red dead|day of the dead|dead or alive|death proof|deathly hallows|near death experience|near death|till death do us part|til death do us part|until death|live and let die|live or die by|only the good die young|old habits die hard|never say die|do or die|ride or die|die trying|the day i die|till i die|til i die|until i die|before i die|until the day i die|when i die i want|dawn of the dead|shaun of the dead|a time to kill|natural born killers|die another day|no time to die)
    (make|makes|made|making) me want to (die|kill myself|kms|end it all|jump off a bridge|scream|cry|throw up) (of embarrassment|from cringe|of cringe|from embarrassment)
    (@trivial) *3 (make|makes|made|making|makin) me (wanna|want to|feel like) (die|kill myself|dying|killing myself|end it all|jump off a bridge|jump out the window|kms|unalive myself|gouge my eyes out|shoot myself|hang myself|jump out a window|end it)
    take my life (jacket|jackets|vest|savings|story|drawing|class|insurance|coach|partner|raft|ring|lessons|into my own hands|back|in my hands|seriously)
    (the|a|our) *1 (villain|heroine|hero|protagonist|antagonist|narrator|main character|king|queen|prince|princess|knight|detective) *1 (plans|wants|decides|tries|threatens|attempts|intends|vows) to (kill|hang|stab|shoot|drown|poison) (himself|herself|themselves)?
    (detective|inspector|sleuth|investigator|marple|poirot|sherlock|columbo) *2 (finds|find|reads|discovers|spots|opens) *1 suicide note
    (screened|screen|screens|checked|checks|check|assessed) *2 (for|about) *1 (suicidal thoughts|suicidal ideation|suicide|self harm) and *1 (had none|have none|there were none|came back clear|all clear|was clear)
    drown out (the|all the|some|my neighbours|his|her)? *1 (noise|sound|snoring|traffic|neighbours|chatter|drilling|tv|background|party|baby|dog|barking)
    (kill|beat|defeat|murder|slay) (the|that|this)? (final|last|first|end|secret|optional|hardest) boss
    jump (straight|right|ahead|back|forward) to *2 (chapter|chapters|part|bit|season|episode|page|level|section|question|results|recipe|conclusion|conclusions|pudding|dessert)
    jump (straight|right)? (back)? on the (wagon|horse|bandwagon|treadmill|saddle|exercise bike|trampoline|peloton|hype train)
    (kill|murder|destroy|slaughter|annihilate|massacre) (us|them|me|him|her|you) *2 (at|in|on) *2 (quiz|pub quiz|audition|karaoke|scrabble|chess|tennis|table tennis|mario kart|fifa|trivia|charades|debate|spelling bee|bake off|darts|bowling|monopoly|uno|battle of the bands|stage)
    dead (to the world|on my feet|on our feet|to the touch)
    danger to (myself|others|society|everyone) (in the kitchen|in a kitchen|with a glue gun|on skis|on a bike|on ice|on the dance floor|with power tools|with diy|behind a bar|on the pitch|near a bakery|with a credit card|in a bookshop|in ikea)
    (drown|drowning|drowned) (the|my|your|his|our|some|those|a)? *2 in (sauce|gravy|ketchup|butter|syrup|maple syrup|cheese|ranch|mayo|vinegar|custard|cream|dressing|chocolate|honey|olive oil|milk|soy sauce)
    (id|i would|id sooner|id rather) *1 (kill myself|die|be dead|hang myself|shoot myself|jump off a bridge) (before i|than) (wear|eat|watch|support|use|listen to|go to leg day|drink that|drink instant|root for|cheer for|vote for|buy an)
    if (i|we|you|they|he|she) (have|has|hear|see|get|had|gotta|need|play|read|listen|sit|must|watch|eat|say|says|ask|asks|send|sends|plays|puts|tells) *3 (one more|another|more|any more|one single more|this|that) *1 (@trivial|salad|sprout|kale|powerpoint|slide|selfie|podcast|cartoon|nursery rhyme|baby shark|carol|quiche|lentils|person ask|person asks|person say|person says|person ask me|baby photo|gif|pigeon|advert|word about|story about|question|customer|client|voicemail|organ|form|forms|webinar|survey|letter|invoice) *4 (im|i|ill|i will|i shall|im going to|im gonna|i might|i swear|i swear ill) (have to|want to|actually|just|going to|gonna)? (kill myself|die|end it all|jump off a bridge|jump out|lose it|scream|jump out the window|jump out a window|kms|shoot myself|hang myself|unalive myself|end it|gouge my|killing myself|throw myself|chuck myself|fling myself|hurl myself|launch myself|yeet myself|lob myself)
    (one more|another) *1 (@trivial|nursery rhyme|baby shark|carol|powerpoint|slide|webinar|survey|form) *2 (and|or) (im|i|ill|i will|i swear) *3 (kill myself|die|end it all|jump off a bridge|jump out|jump out the window|jump out a window|kms|shoot myself|hang myself|unalive myself|going to kill myself|gonna kill myself|end it|killing myself|throw myself|chuck myself|fling myself|hurl myself|launch myself|yeet myself|lob myself)
    (id|i would|would|i) rather (die|kill myself|shoot myself|jump off a bridge|jump off a cliff|be dead|hang myself|stab myself|drown) than (in skegness|in blackpool|in a tent|go to|go on a|go on the|go on that|go on this|go on another|go on holiday|go on stage|go on facebook|go on dating|go on tiktok|go on your|go on his|go on her|go in|go into|go out|go camping|go swimming|go for|go near|go down|go up|go with|go without|eat|watch|work|do that|do the|do my|do a|do any|do an|do your|do his|do her|do their|do karaoke|do homework|do maths|do dishes|do overtime|do burpees|do public|do customer|do retail|do small|do stand|do zumba|do yoga|do taxes|do group|do cardio|do pe|do algebra|do leg|do another shift|do another team|do another day at|do this job|do this exam|do this again next|listen|wear|see|have|use|talk|sit|read|play|drink|be seen|be caught|be stuck in|be in a|be a fan|be late|give|live in|admit|pay|miss|let|use|own|drive|live with|vote|date|marry|buy|ever|spend|attend|lose|wait|share)
    (would|id) (jump|kill|die|sell|murder|fight) *3 for (this|that|these|a|some|the)
    (would|id) (jump|kill|die|sell|murder|fight) (a|an|my|the|any|all|off|out|over|someone|somebody|people|anyone|right|quite|happily|him|her|them) *5 for (this|that|these|a|some|the)
    (would|id) jump (in|off|over|through|out) *5 for (this|that|these|a|some|the) *2 (cake|coffee|biscuit|pizza|burger|curry|chips|chocolate|cup|pint|slice|bar|recipe|view|song|dress|dog|pie|sandwich|ice cream|nap|cheesecake|trifle|bacon|cuppa)
    (kill me now|shoot me|shoot me now|end me|just kill me|please kill me|somebody kill me|someone kill me) *4 @trivial
    @trivial *4 (kill me now|just kill me|shoot me now|just shoot me)
    last (message|post) (today|for today|for now|for tonight|of the day|of the week|this week)
    (this|it) is goodbye (for now|until)
    (suicidal|suicide) (thoughts|ideation|behavior|behaviour|tendencies) (in the first|in the early|in the letter|in the leaflet|in the notes|in the essay|in the question|in the exam|in adults|in adolescents|in adolescence|in teens|in teenagers|in young|in people|in patients|in men|in women|in children|in veterans|in students|in older|in those|in some|in the elderly|in the general|in under|in boys|in girls|in farmers|in prison|in prisoners|in bipolar|in depression|in autistic|among|are a symptom|can be|may be|are common|and behaviors|as a side|is a symptom|as a symptom)
    (friends|everyone|everybody|they|people|all your friends) *1 (jump|jumped|jumping) off (a|the) (bridge|cliff) *3 (would|should|you|too)?
    (nearly|almost) (killed) (myself|himself|herself|me) (tripping|on the stairs|slipping|falling|running|on the ice|on a|trying to|doing)
    (killed|kill|killing|killing) (myself|himself|herself|me) laughing
    (killed|kill|killing) (myself|themselves|himself|herself) (laughing|at the gym|in the gym|on leg day|studying|with work|working|over work|trying to impress|for that job|with exercise|on the treadmill|training)
    (working|work|worked|study|studying|eat|eating|smoke|smoking|drink|drank|party) (myself|himself|herself|themselves|yourself) to death
    (suicide|kill|killed|die|dead|death) *1 (pun|meme|joke|jokes|puns|movie|film|song|band|scene|metal|punk|emoji)
    (photo|video|movie|film|music video|basketball|photo shoot|trap|skeet|target|clay) (shoot|shooting)
    (shooting) (range|star|stars|guard|forward|percentage|hoops|location|schedule)
    (bath|nail|love|pipe|bath) (bomb|bombs)
    (overdose|overdosed|overdosing|od|od'd|oded) (on|of) (cuteness|chocolate|sugar|coffee|caffeine lol|netflix|tiktok|candy|memes|cute|tv|turkey|cake|pizza|sweets|anime|christmas|vitamin d|nostalgia|vitamin c|puppies|carbs|content|cheese)
    (cat|kitten|puppy|dog|food|post|sugar|cuteness|carb) overdose
    (withdrawal|withdrawals|withdraw) (from|of|limit|slip|fee|fees|symptoms from|cash|method|money|form|the) (my phone|money|cash|troops|funds|social media|the bank|caffeine|coffee|sugar|your phone|the show|netflix|atm|account|my account|the market)?
    (pumped|stomach) (pumped up)
    (dark|gallows|self deprecating|suicide) (humour|humor)
    (sleep|slept|sleeping) (forever|like the dead|like a baby|like a log) (last night|after that|after this|this weekend)
    (disappear|vanish|sleep) (for a bit|for a while|for a week|for a few days|for a month|for a weekend|into the woods|on vacation|to an island|for the weekend)
    (want|wanted|wanna) to (disappear|vanish|die|crawl into a hole|sink into the floor|melt) (from|of|out of) (embarrassment|shame|cringe|awkwardness|mortification)
    (embarrassing|embarrassed|mortifying|mortified|cringe|cringey|awkward|so embarrassing|humiliating) *4 (want to|wanted to|wanna|could|i could have|could have|almost|nearly) (die|died|disappear|vanish|crawl into a hole|sink into the floor)
    (wanted to|want to|wanna|could|could have|coulda) (die|disappear|vanish) *3 (so embarrassing|embarrassing|embarrassed|mortified|humiliating|awkward|cringe)
    (time|ready|want|going|have|need|about|had) to (end|finish|stop|quit) (it|this|things) with (him|her|them|that man|that woman|that girl|this man|this guy|this woman|this girl|my boyfriend|my girlfriend|my partner|my fiance|my ex|my therapist|my supplier|my landlord)
    (end|ending|ended|ends) (it|things|this|everything) with (him|her|them|my boyfriend|my girlfriend|my partner|my fiance|my ex|my husband and moved|my wife and moved|my therapist|my supplier|this guy|this man|this girl|this woman|that man|that guy|that girl|that woman|the guy|the girl|the man i|each other|someone)
    (end|ending|cancel|quit) (the|this|my|our|a) *2 (contract|subscription|membership|lease|relationship|marriage|job|call|game|season|argument|trial|plan with|account)
    (end|ending) (the|this|my|our|a) (relationship|marriage|friendship|call|conversation|contract|lease|meeting|day|week|year|chapter|subscription|membership|chat|season|semester|shift|stream|engagement|debate|streak|addiction)
    (leave|leaving|quit|quitting) (this|the|my) (world of|job|company|town|city|country|place behind|sub|subreddit|group|forum|house|relationship|church|party|game|apartment|school|industry|state)
    (planet|world) of (warcraft|the dead|tanks)
    (my|the|a|whose|his|her) (phone|car|battery|laptop|computer|plant|plants|plane|fish|controller|engine|character|save|internet|wifi|bird|dog|cat|hamster|sim|sims|tamagotchi|sourdough|succulent|succulents|pet|airpods|router|console|cactus) (is|are|was|s|just|has|keeps|will)? *1 (dying|died|die|dead|dies|about to die|going to die|gonna die)
    (kill|kills|killing|killed) (my|the) (phone|battery|car|plant|plants|lawn|houseplants|houseplant|character|vibe|mood|sim|sims|engine|grass|weeds|buzz|appetite|motivation|wifi|internet|tomatoes|roses|sourdough|succulents|lights)
    (in|the|a|this) (game|minecraft|fortnite|valorant|league|cod|skyrim|dark souls|elden ring|dota|overwatch|call of duty|gta|zelda|pokemon|sims|apex|among us|roblox|rust|csgo|halo|destiny|warzone|pubg|boss fight|raid|dungeon) *3 (die|died|dying|kill|killed|killing|kill myself|suicide|killed myself|dead|shoot|respawn|respawned)
    (die|died|dying|kill|killed|killing|kill myself|killed myself|shot|suicide|dead|stab) *5 (in minecraft|in fortnite|in valorant|in league|in skyrim|in dark souls|in elden ring|in the game|in game|in dota|in overwatch|in call of duty|in gta|in zelda|in pokemon|in the sims|in among us|in roblox|and respawn|and respawned|respawn|to respawn|in apex|in warzone|boss fight|in this game|in a video game|in ranked|in rust|in dnd|in our campaign)
    (kill|killing|terminate|hang|hung|hanging|die|died|dies|orphan|abort|execute|killed|crash|crashes) (a|an|the|this|that|my|all|your|any|these|child|parent|zombie|one|orphan|orphaned|worker|background|python|node|java|docker|old|running|unresponsive|hanging)? *1 (process|processes|thread|threads|server|job|jobs|container|containers|pod|pods|session|sessions|daemon|script|scripts|program|connection|connections|task|tasks|query|app|application|node|branch|port|service|instance|instances|pid|children|child|worker|workers|terminal|tab|tabs|loop|python process|program|feature|project)
    (beat|beats|beating|battered|thrashing|thrashed|hammering|slaughtering|killing|murdering) (me|us|him|her|them|@kin) *1 (at fifa|at games|at every game|at our|at the quiz|at the game|at the races|at that game|at trivial pursuit|in the quiz|on fifa|on the xbox|in ranked|at hungry hippos|at guitar hero|at rock band|at arm wrestling|at crazy golf|at conkers|at cricket|at rugby|at squash|at spelling|at maths|at snap)
    (my|our|the)? @someone *3 (beating|beats|beat|thrashing|hammering|battering|hitting) (my|his|her|our)? (me|us|him|her|them|@kin) (at|on) *2 (chess|cards|scrabble|monopoly|fifa|pool|darts|tennis|snooker|golf|mario kart|uno|draughts|badminton|football|ping pong|cribbage|rummy) *4 (now|again|tonight|every|since|with)?
    @someone *2 (hits|hit|hitting) (me|us|him|her) up *4 (time|now|again|week|month|every|money)?
    @someone *4 (on|up on|off) the (roof|ladder|balcony|wall|bridge|pier) (and|is)? (fixing|painting|cleaning|fishing|photographing|birdwatching|repairing|tiling|sunbathing|laying) *8 (down|done|jump|tea|edge)?
    (beating|beat|hitting|kicking|thrashing|hammering) (my|his|her|our) *1 @kin (at|in) (chess|cards|scrabble|monopoly|fifa|pool|darts|tennis|snooker|golf|mario kart|uno|draughts|table tennis|badminton|football|goal|the race|the quiz|the final)
    (beat|hit|belted|strapped|whipped|caned|battered) (me|us) *3 when (i|we) (was|were) *1 (small|little|young|kid|child|kids|children|boy|girl|wee|#|six|seven|eight|nine|ten|younger|tiny)
    (beat|battered) (me|us|her|him) for (#|@number|many|several) years
    hit (me|us|him|her) with (a|an|the) *1 (shell|bill|news|snowball|ball|stats|facts|balloon|question|fee|invoice|pillow|cushion|bombshell|spreadsheet|deadline)
    (get|gets|getting) hit (by|with) (a|an|the|another|my) *1 (bus|car|truck|lorry|ball|wave|waves|bill|fee|fine|train|bike|storm|rush|craving|cravings|wall|tax|penalty)
    living (out of|off|on) *2 (boxes|suitcase|suitcases|bag|bags|benefits|noodles|toast|savings)
    (tired|weary|sick|fed up) of living (in|with|at|near|on|off|beside|above|next|out)
    (about|opens on|follows|stars|starring|features) (a|an|the|two) *2 (who|about to|trying to|threatening to|tells|decides) *6 (life|himself|herself|themselves|kill|hang|bridge|off|die)
    (ask|asking|asked) (him|her|them|your @kin|your friend|people|someone|somebody|callers|folk|outright|directly|straight) *4 (if|whether) (he|she|they|hes|shes|theyre) *6 (life|suicide|suicidal|himself|herself|themselves|die)
    (when|if|whenever|suppose|should) (a|an|someone|somebody|anyone|anybody|people|your|another) *4 (says|say|said|tells you|tell you|tells me|tell me|ever says|admits|posts|threatens) *4 (die|himself|herself|themselves|life|suicidal|dead)
    (replying to|reply to|to) the (lady|woman|man|guy|mum|dad|mother|father|poster|person) (whose|who) *8 (die|himself|herself|themselves|life|suicidal|dead)
    (how to help|help) your @kin when *4 (die|himself|herself|themselves|life|suicidal|dead)
    (training|refresher|course|workshop|module|lecture|seminar|inset) *4 (pupils|people|students|patients|clients|callers|kids) who *4 (die|himself|herself|themselves|life|suicidal|suicide)
    (was|were|been) *1 suicidal (at|in) (college|uni|university|school|lockdown|her teens|his teens|their teens|her twenties|his twenties|the pandemic|prison|those days)
    (kill|murder|strangle|throttle|stab|shoot) whoever (finished|ate|drank|stole|used|took|moved|left|invented|designed|put|keeps|wrote|parked|turned|scheduled|booked|is playing|made|ended|cast|cancelled)
    (to|from|over) the *2 (bar|bars|rail|hook|fan) (because|so that|to dry|to stop|to keep)
    how long *4 bleed *8 (tooth|nosebleed|period)
    (bag|drawer) *8 (karate|judo|taekwondo)
    (cost|costs|report|delay|delays|change|changes|bug|work|workload|process|overtime|load|it|its|this|that|which|policy|cars|meter|cuts|bill|tax|puts|put|adds|add|place|places|placing|extra|added|unfair|data|traffic|they|these|those|heating|scheme) *4 burden on the *2 (team|taxpayer|system)
    burden on the *2 (project|grid|network)
    (point|use) (in|of) going on about
    (future|place) in this (team|club|squad|league|company)
    (coach|boss|brother|sister|kids|dad|she|he|they|grandson|nan) *2 (beat|beats|beating) (me|us) *1 (at|again at) (darts|chess|scrabble|cards|tennis|pool|snooker|mario kart|fifa|monopoly|golf|bowls)
    (boss|bosses) in (elden ring|dark souls|the game|sekiro|bloodborne)
    hiding *4 (counting|counts|count) to (ten|twenty|fifty|a hundred|#)
    kicking the door in *4 (lost the keys|locked out|forgot|locksmith|keys)
    (hammer|knife|drill) out *2 (putting up|hanging|fixing|mending|assembling|peeling)
    outside with a *1 bat waiting *4 (play|practice|training|game)
    need to die (my|the) hair
    (taking|take|took|taken) my life back
    take me (through|to the|to a|as i am|back|on|seriously|forward|for a|out of this)
    better with (a|another) (dad|mum|parent|family) (present|around|nearby|member)
    manage without me *3 (holiday|meeting|shift|weekend|rehearsal|week|while)
    (knife|rifle|gun|hammer) *4 (cheese|cake|clay|clays|nails|shelf|shelves)
    (kill|murder|strangle) (her|his|my|the) *1 (brother|sister|husband|wife|mate|flatmate|dog|cat|kids) (if|for|over) *5 (eats|egg|snores|snoring|biscuit|biscuits|remote|charger|dishes|toilet seat|touches|leaves|chips|chocolate|lego|homework|song|whistling)
    stabbed (me|him|her|us|them) in the back
    (goodbye|farewell) letter to (alcohol|my addiction|drugs|heroin|drinking|cocaine|vodka|booze|my disease|gambling|smoking|cigarettes|my ex|my eating|the drink)
    (want|wants|wanted|going) to (dye|die) (my hair|her hair|his hair|my beard)
    (want|wants|wanted|going) to (dye|die) (it|it all) *1 (green|blue|pink|red|black|purple|blonde|hair|grean|grey)
    ocd *8 (years ago|treatment worked|therapist|erp|is better|much better)
    (shotgun|rifle|gun|guns) (to|at|for) the *1 (clay|clays|club|range|shoot|gunsmith|police|pheasant)
    (kicking|smashing|breaking|knocking) *2 door *2 on the *1 (shed|garage|stable|outhouse|wardrobe)
    (smothering|smothered|drowning|strangling|choking) (me|us|him|her|them) *1 (in|with) (kisses|love|cuddles|hugs|affection|paperwork|emails|kindness)
    carer slapped on
    @someone *2 (counts|counting|counted|sorts|sorting|puts|putting) *2 (pills|tablets|meds) *3 (dosette|box|pillbox|organiser|organizer|blister|tray|weekly)
    @someone *4 with the (rifle|shotgun|gun) *1 after (the|some)? (rats|rabbits|foxes|fox|pigeons|pheasants|crows|deer|ducks)
    (team|defence|party|government|company|lawyers|politicians) *1 (will|would) hang themselves
    (in|on|of) (the|this|last|tonights|todays) *1 (episode|film|soap|drama|series|play|scene|movie) *6 (neck|throat|knife|strangling|strangles|choking|hair|rifle|gun|hostage)
    (drown|kill|hang|starve) (himself|herself|themselves) for (a|the|some|one) *1 (stick|biscuit|ball|treat|sausage|crisp|chip|tennis ball)
    (story|film|novel|book|episode|play|plot|season) (trying|tries|wanting|threatening) to *4 (himself|herself|life)
    @someone *1 (broke|broken) (her|his) (arm|leg|wrist|jaw|nose|rib|ribs) in (#|the)
    @someone *1 (broke|broken) my (arm|leg|wrist|jaw|nose|rib|ribs) in the *1 (playground|scrum|final|match|lineout|tackle|cup|ring|cage|school play|pantomime)
    (arms|hands) (round|around) my neck *3 (kiss|hug|cuddle|love|giggling|piggyback)
    (photo|photos|picture|pictures|pic|pics) of the *2 (bridge|viaduct|railway|crossing|cliffs|cliff) *4 (sunset|beautiful|lovely|walk|trip|engine|steam|holiday|stunning)
    (on|off) the (bridge|roof|pier|balcony|wall|ledge) *3 (fishing|taking photos|painting|fixing|solar|tiles|gutter|gutters|birdwatching|bungee|harness)
    (stabbed|stabbing) (myself|himself|herself) in the (hand|finger|thumb|palm) with *3 (knife|fork|pen|needle|screwdriver)
    (@number|many|few|several|hundred|thousand|extra|those|how many|more) kill myself (a|per|each|every|done|from|to|away|later|in|on|of|there|back|round|run|walk|ride|left|today|yesterday)
    kill myself (means|meant|is|stands|as|for) *3 (kilometres|kilometers|initials|odometer)
    kill myself is (the|my|our|a) *3 (initials|name|abbreviation|unit)
    (kilometres|kilometers|odometer|mileage) *4 kill myself
    (add|added|put|typed|typing|typo) kill myself (to|in|for) *6 (filter|kilometres|kilometers|initials)
    kill myself to the filter
    (initials|username|acronym|abbreviation|short for|stands for|registration|postcode|numberplate) *3 ctb
    (the|my|our|your) ctb (on|is|was|at|form|bank|account|office|letter)
    ctb *5 (council|benefit|bank|initials|stood for|stands for|username|paperwork|logistics)
    (told|asked|set|programmed|make|made) (the|it|a|my|that|this) *1 (bot|app|file|message|messages|phone|post|account|program|script) *1 to? self delete
    (self delete|self deletes|self deleting|self deletion) *3 (message|messages|file|files|photos|timer|stories|shopping list|after # hours)
    (take|the|at) *1 final exit (on|off|at|for|from|before|of) (the|ring|motorway|junction|roundabout|bypass)
    (want to|wanna|gonna|going to|could) (die|dye) (my|the|her|his|your|some) *2 (hair|hare|eyebrows|roots|wool|shirt|fabric|jeans|eggs|beard|shoes|dress)
    (want to die|wanna die|could die|i died|im dead|im dying|want to disappear) *1 (he|she|they|my crush|the teacher|my boss) (liked|saw|replied|followed|texted|noticed|waved|smiled|viewed|watched|heard|walked)
    (disappear|vanish) (from|off|out of) (this|the|my|that|our) *2 (whatsapp|group chat|chat|group|zoom|meeting|party|call|instagram|facebook|internet|office|class|teams|thread)
    (be dead|be dying|die|have died|be in my grave) before (that|the|this) *1 (kettle|bus|queue|page|download|waiter|lift|train|call|film|toast|boiler|website|bread|oven)
    goodbye cruel world (is|was|by|on|with|playlist|album|song|my|says|said)
    (texted|texts|text|sent|typed|shouted|yelled|sighed) goodbye cruel world
    (goodbye cruel world|wants to die|end it all) *2 (my|our|the) (son|daughter|husband|wife|toddler|teenager|dog|cat) (on|when|being|at|after|about)
    (overdose|overdosed|overdosing|od|oding) on *2 (cheese|biscuits|crisps|cake|sugar|sweets|twists|coffee|tea|pasta|bread|fruit|strawberries|pies|sprouts|turkey|brownies|cookies|popcorn|haribo|paperwork|chocolate|podcasts|sunshine|fresh air|carols|christmas|nuts|custard|gravy)
    (imagine|what|imagine if) if? i died and (the|they|someone|my|all) *6 (search history|browser history|phone|fridge|laptop|wardrobe|tabs|drafts)
    if i *1 (were|was|am|get|got|feel|felt) (ever)? suicidal again *2 (id want|id ring|id call|id know|i know|id tell|ill ring|ill call|i have people|id use my)
    (one in|out of|percent of|per cent of|half of|third of|quarter of) *6 (thought of|thought about|considered|considering|contemplated|attempted) *1 (ending it|suicide|ending their lives|killing themselves|ending it all|taking their own)
    (had|have|has) (thought of|thought about|considered|contemplated) (ending it|suicide|ending their lives|ending it all) and the (minister|government|report|survey|charity)
    (cult|sect|documentary|podcast) *8 (end it all|kill themselves|mass suicide)
    (want|wanted) to diet *5 (want to die|wanted to die|kill)
    (autocorrect|subtitle|subtitles|caption|captions|font|typo|predictive text|dictation) *6 (want to die|kill myself|wanna die|end it all)
    :ghost *4 (halloween|costume|party|trick|decorations|emoji)
    :bridge *4 (view|photo|selfie|beautiful|gorgeous|visit|tour|views|golden|sunset|walk|run)
    (asked|ask|asking|hope|hoping|hoped|wish|want|waiting) *3 to be (taken|called|collected|fetched) (off|seriously|to|out|back|on|home by|for|into|as|by|up|from|at|early|away on)
    (nothing|anything|isnt anything) *1 to get up for (on|until|this|today|at|tomorrow)
    (rail|railway|tube|train) suicides
    (end it all|kill myself|die|ready to die|want to die) *2 (says|sobs|cries|sings|wails|declares|sighs|moans|shouts) (the|our) *1 (count|duke|king|queen|prince|hero|heroine|soprano|tenor|ghost|villain|lead|princess|duchess|baron)
    (bot|chatbot|simulator) *3 (wrote|said|typed|says) *8 (goodbye|pills|die|myself)
    (used to say|always said|would say|always says) *1 (hang me|shoot me|kill me|bury me)
    (my|the) (mum|mom|dad|nan|gran|father|mother) *1 (used to say|always said|would say|always says) *1 (id|i|ill|im) *1 (be dead|be dying)
    (old messages|messages|files|photos|posts|chats) self delete
    (scout|scouts|badge|climbing|sailing|macrame) *6 (knot|knots|rope|ropes|:rope)
    (notes|note) (is|are|s)? *1 done for the (cat|dog|house|pet|plant) (sitter|walker|sitters)
    (permanent|eternal|forever) nap (champion|club|queen|king|expert)
    :pill (sorted|counted|ready) for the week
    (unalive|unaliving|despawn|despawned|respawn|respawned) (the|a|my|that|this|in|all|every) *1 (boss|enemy|enemies|mob|mobs|npc|npcs|character|villager|spider|plant|base|island|game)
    (swap|swapped|trade) places with *2 (cat|dog|celebrity|you|them|rich)
    (woke|wake) up *1 disappointed *3 (dream|lottery|score|result)
    tired of the existing
    no hope of (a|an|any|getting|finding)
    (my|the|this|her|his) (phone|laptop|car|printer|boiler|watch|tablet|router) wants to die
    (end it|ended it) the (subscription|contract|call|lease|trial)
    (rather|sooner) be (dead|nothing) than (camp|camping|seen|caught|late)
    :bus *2 (home|to|from|work|school|at|late|stop)
    (coded words|code words|coded language|vocabulary|slang|acronyms|abbreviations|euphemisms) *8 (ctb|suicide|unalive|unaliving|kill myself)
    what (does)? *1 (unalive|unaliving|ctb|kill myself|suicide) (means|mean)
    (we|were|we are|theyre|they|hotel|hostel|airbnb|guests|guest|room|campsite|cottage|cruise|gym) *2 (checking|checked|check) out early
    (checking|checked|check) out early *4 (hotel|hostel|airbnb|room|campsite|cottage|cruise|flight|motorway|traffic|shop|library|kids|till)
    one way (ticket|tickets|fare|flight) *2 (was|is|costs|cost|cheaper|from|looks|price|to london|to spain|home|prices)
    final curtain of the (panto|play|show|musical|nativity|run|season)
    (candle|candles) *6 (before bed|dripping|wax|wick|cake|scented|vanilla|lavender|smoke alarm|drips|power cut|candlelight|mantelpiece|window sill)
    self deleting (message|messages|files|file|photos|photo|cookies|app|apps|chats|text|texts|note|notes|account)
    (subscription|subscribe|subscribed) to life (magazine|and style|style|insurance|hacks)
    (rest|sleep|relax|retire|stop working|diet) when (im|i am|youre|hes|shes|were|theyre) dead
    (lives|live) (with|for) (the|my) (cat|kitten|kittens)
    goodbye cruel world *1 (shouted|yelled|cried|sang|screamed|said|announced|wailed|sighed|whispered|roared|declared) *1 (my|the|our|his|her|a|@kin)
    (says|said|shouted|announced|yelled|declared|whispered) *1 (im|i am) dead *1 (and|then|before|while) *1 (flopped|fell|collapsed|rolled|slid|giggled|laughed|dropped|lay|threw)
    (should|if|when|in case|were) (a|your|any|someone|anyone|somebody|one of) *2 (friend|relative|colleague|student|loved one|teenager|child|pupil|someone|anyone|neighbour|mate|client)? *2 (becomes|become|feels|feel|be|is|was|gets|seems) suicidal *2 (this|the|here|ring|call|there|these|we|helpline|you|our)
    if i *1 (feel|felt|wanted|get|got|was|start|started) *1 (like|to|an urge to|the urge to|tempted to|thinking about|about)? (harming|hurting|cutting|harm|hurt|cut) myself again (id|i would|ill|i will|i can|i know to|i know i can|i know who to) *1 (ring|call|phone|tell|text|go to|go straight|reach|speak|talk|contact|message|ask|use my)
    (halloween|baking|baked|biscuits|cookies|gingerbread|cake|cupcakes|costume|party|pumpkin|icing|kids made|school fair) *4 (:coffin|:knife|:gun|:skull|:ghost|:blood|:rope)
    (:coffin|:knife|:gun|:skull|:ghost|:blood|:rope) *1 (biscuits|biscuit|cookies|cake|cakes|cupcakes|shaped|costume|costumes|decorations|balloons|stickers|earrings|cushion|gingerbread|water pistols|emoji)
    (hang|hanging|hung) up (my|his|her|the|their) boots *4 (football|league|season|seasons|rugby|pitch|team|years of|refereeing|match|sunday|cup|captain|knee|knees)
    (sushi|cooking|cook|chef|chefs|chopping|kitchen|recipe|steak|bbq|barbecue|carving|cheese|salad|pizza|dinner|ramen|tapas|masterchef) *2 :knife
    :knife *2 (sushi|cooking|chef|chefs|recipe|carrots|onions|veg|salad|steak|sharpening class|skills)
    meet the maker of (this|that|the|these|my|our)
    (kittens|kitten|puppy|our cat|the cat|my cat|rescue cat|ferret|brambles|bramble|hamster|rabbit) *3 (arm|arms|hands|hand|legs|shins) *1 (is|are)? (covered in|full of) *1 (scratches|scratch marks|little scratches|tiny scratches|bites)
    (hides|hide|blocks|block|bans|ban|censors|censor) the word (suicide|kill|death|die|suicidal)
    (paper|papers|press|media|article|headline|report) *8 (method in the headline|died by suicide|how it was reported)
    (asked|asks|know|knows|explain|explained|wondered|learn|learned|learnt) *1 what *1 (suicidal|suicide|self harm|overdose) (means|meant|is)
    (jumped|fell|jumps|jumping) off the roof of (the|a|his|her|our) (shed|car|garage|playhouse|caravan|bus shelter|henhouse)
    (walked|walk|walks|walking|ran|run) into the (sea|water|lake|waves) (with|in) (his|her|their|my|our) *1 (trousers|jeans|dress|clothes|shoes|dog|kids|wetsuit|cousins|friends)
    ctb (ranked|ranking|streamers|stream|means|timetable|route|season|finals|tournament)
    (hair|roots|eyebrows|highlights) *5 (bleach|the bleach|my bleach)
    (die|dye) my hair *3 (got|bought|have|using) *1 (bleach|scissors|razor)
    (kill|murder) (my|the|this|that) *1 (alarm|alarms|phone|laptop|printer|computer|wifi|sims|plants|plant|houseplant|houseplants|lawn|weeds|battery|appetite|vibe|mood|buzz|wasp|wasps|spider|spiders|ants|slugs|flies|fly)
    (wont|cant|doesnt|never|dont) (wake|wake up) (properly|probably|fully)? *1 (till|until|without|before) *2 (coffee|coffees|tea|cuppa|breakfast|shower|noon|lunch|hes had|shes had)
    (hurt|cut) (myself|my self) *1 on (the|a|my|an) *1 (knife|tin|glass|nail|fence|saw|door|blade|lid|edge|wire)
    i wont to die (miss|purple|pink|blue|green|red|it|blonde|black|my)
    log off *3 before (my|the|our)
    (suicide prevention|prevention week|awareness week) *8 (walk|run|ribbon|talk)
    (the|this|that) *1 (wasps|ads|ad|bugs|spiders|queue|meeting|emails) *3 despawn
    (took|taken|gave|handed|returned|bring|brought|went) *8 (to|back to|at|in to|in at) the (chemist|chemists|pharmacy|pharmacist)
    (swallowed|drank|took|finished|downed|drinking|drunk) *6 (bowel prep|moviprep|picolax|barium|colonoscopy prep|laxative drink)
    (standing|stood|sitting|sat|leaning) *1 (on|at|by) *4 (watching|photographing|feeding|counting) the *1 (otters|otter|boats|ducks|swans|seals|sunset|sunrise|kingfisher|fireworks|birds|puffins|dolphins|salmon|narrowboats|rowers|steam train|kids|geese)
    (sitting|sat|stood|standing|waiting) on platform (#|one|two|three|four|five|six)
    (sitting|sat|stood|standing|waiting) on the platform (bench|with my suitcase|with my case|with a coffee|with the kids|with my ticket)
    (write|wrote|written|writing|read|burned|burnt) *2 (goodbye|farewell|breakup|break up) letter to *1 (my|the)? *1 (addiction|alcohol|drink|drinking|bottle|heroin|drugs|cocaine|gambling|illness|eating disorder|anorexia|bulimia|ed|smoking|cigarettes|old self|younger self|dealer|disease|booze|wine|vodka|depression|inner critic)
    (signing|logging|logged) (off|out) for good from this (account|username|profile)
    (logging|logged|signing) (off|out) for the last time as (admin|moderator|mod|treasurer|host|chair)
    (watching|watched) over (you|them|him|her) (from|in) *1 (heaven|above) *2 (gran|nan|mum|dad|mam|grandad)
    (wont|will not) wake *1 (up)? before (seven|eight|nine|noon|ten|eleven|lunchtime)
    (blue lipped|unresponsive|not breathing) *2 (dummy|mannequin|manikin|doll)
    (dummy|mannequin|manikin|annie) *8 (unresponsive|blue|not breathing|blue lipped)
    (bleed|bleeding|bled) *1 (the|my|a) (radiator|radiators|brakes|system)
    (goodbye|bye|farewell|so long|adieu) *1 (booze|alcohol|wine|vodka|drink|cigarettes|smoking|gambling|sugar|gluten|wisdom tooth|wisdom teeth|gallbladder|appendix|tonsils|mould|old car|old flat|little flat|winter|summer|monday|stitches|braces|admin)
    // Asked about it, by a form, a doctor or a friend: what was answered stands beside it.
    (asked|asks|wanted to know|wants to know|checked|checks|enquired|inquired) *2 (if|whether|was|were|am|did|do|had|have) (i|id|im|ive|id had|he|she) *5 (suicide|suicidal|suicidal thoughts|kill myself|killing myself|end my life|ending my life|ending it|ending things|ending it all|hurt myself|harm myself|hurting myself|harming myself|better off dead|dead|die|dying|self harm|self harming|overdose|overdosing|take my own life|taking my own life|want to live|worth living|ending his life|ending her life|killing himself|killing herself|hurting himself|hurting herself)
    (asked|asks|ask|questions|question|questionnaire|form) *3 about (suicide|suicidal|suicidal thoughts|thoughts of suicide|thoughts of harming|thoughts of ending|thoughts of self harm|self harm|being better off dead|ending my life|harming myself|hurting myself|wanting to die|plans to harm)
    (asked|asks|ask|asking) *2 (was|were|am|if|whether) (i|he|she|they) (thinking of|thinking about|planning|going) *1 (harming|hurting|killing) (my|his|her|a|the|our) *1 (husband|wife|baby|kids|children|partner|mother|anyone|anybody|others|someone)
    (thoughts of|thoughts about) *1 (harming|hurting) (myself|others|baby|anyone) *8 (i said no|said no|none|zero)
    (suicidal thoughts|suicidal feelings|suicidal ideation|thoughts of suicide|thoughts of self harm|self harm|better off dead|harming myself|hurting myself) *1 (none|nil|not at all)
    (better off dead|suicidal|suicide|hurting myself|harming myself|ending my life|ending things|ending it|self harm|better off dead one) *8 (ticked no|ticked not at all|ticked never|put no|put never|put not at all|put zero|circled no|circled zero|circled not at all|i said no|said never|could honestly say no|could say no|tick no|answered no|wrote no|wrote never|answer is no|answers no|a no from me|was zero|was a zero|was 0|scored zero|scored nought)
    (ticked|tick|ticking|put|circled|scored|said|answered|wrote) (no|never|zero|nought|nil|not at all|none) (to|for|on|under|at|beside|about|when)? *2 (suicidal|self harm|better off dead|harming myself|hurting myself|thoughts of|ending my life|dying)
    (no|not one|not a|nothing|none) *2 (part|bit|bone|fibre|inch|cell) *2 (of me|in me|in my body|of mine) *3 (wants|wishes|wanted|would want|that wants|who wants|want) (to be dead|to die|to kill myself|to hurt myself|dead|to end it|to end my life)
    (wasnt|werent|isnt|im not|was not|am not|havent been|werent) (talking|on about|speaking|writing|meaning) *1 (about)? *1 (harming|hurting|killing|ending|cutting|suicide|dying|being dead) *1 (myself|my life|it)?
    (never|didnt|did not) (said|say|meant|mean) *1 (i)? (wanted|want|was going|am going|would|id) (to)? *1 (hang|kill|hurt|harm|shoot|drown|top|die|end) *1 (myself|it|my life)?
    (nobody|no one|noone|nothing) (needs to|need|has to|should|to) (worry|fret|panic|fear) *2 (id|ill|i will|i would|im going to|i might|about me) *1 (jump|hurt|kill|harm|do|doing) *1 (myself|anything)?
    nobody *1 (wants|wanted|is going|is trying) to (die|kill|hurt) *1 (here|anyone|anybody|you|me|themselves)
    (they|she|he|people|mum|mam|dad|teacher|everyone|mate|nurse|school|boss|mods) (thought|thinks|think|assumed|panicked|worried) *2 (i|id|im|i was|i had) *2 (harming|hurting|cutting|cut|hurt|killing|suicidal|going to hurt|going to kill) (myself)? *2 (on purpose|deliberately|when|and it was|but it was|because of|cos of|over) (cat|kitten|rose|bramble|hamster|joke|lyric|song|typo|it)?
    (bruise|bruises|black eye|marks|scratches|cuts|scars|bandage|plaster) *2 (is|are|was|were|from|came|in the photo) *1 (from)? *3 (hockey|rugby|football|netball|judo|boxing|climbing|kitten|cat|puppy|dog bite|dog|rose|roses|hedge|brambles|gardening|secateurs|blood test|blood tests|blood thinners|cannula|bike|skateboard|hamster|rabbit|allotment|trampoline|moving house|bed frame|roller derby)
    (hit|banged|bumped|whacked|cracked|clonked) my head (on|off|against) (the|a|my) *1 (hatch|loft hatch|cupboard|cupboard door|shelf|beam|boot|door frame|low beam|bunk|roof|car|cabinet|tap|desk|table)
    (wish|urge|want|wanting|wanted|thought|thoughts|feeling) (to|of) *1 (be dead|die|dying|being dead) *2 (passed|passes|does pass|will pass|went away|goes away|lifted|lifts|faded|fades|has left me|had left me|finally left me|left me alone)
    (not|isnt|arent|never|wont be|wouldnt be|nobody is|no one is) *1 better off without (you|him|her)
    (if|when) (yours|this|that|it|his|hers) is a cry for help
    // Medicine as it should be taken, counted and kept.
    (count|counted|counting|counts|sorted|sort|sorting|laid out|put|putting|filled|filling|fill|decanted|popped|lined up|keeping) *6 (dosette|dosette box|pill organiser|pill organizer|organiser|pillbox|pill box|weekly box|weekly tray|weekly planner|pill tray|monday to sunday|days of the week|weekly boxes)
    (dosette|organiser|pillbox|pill box|weekly box|pill organiser) *6 (counted|lined up|sorted|ready|filled|laid out)
    (tablets|pills|meds|tabs|medication) *3 (lined up|counted|sorted|ready|laid out) (in)? *1 (for|into) (the|a|my|our|her|his) *1 (week|month|fortnight|holiday|trip|dosette|carer|nurse|hospital|box)
    (counted|counting) *1 (my|the|his|her|all my)? *1 (tablets|pills|meds) *5 (one too many|one short|did i miss|missed|missing one|pharmacist|chemist|left over)
    (took|taken|swallowed|finished|finishing|had|completed|take) *4 (full|whole|entire|last of the|last of my|rest of the) *1 (course|antibiotics|steroids|penicillin|amoxicillin|bowel prep|prep|barium)
    (pharmacist|chemist|nurse|doctor|gp|carer|mum|wife|husband) *2 (counted|counts|sorted|sorts|went through|goes through|checked) *2 (pills|tablets|meds|medication|every pill|every tablet)
    (course|box|packet|strip|bottle) of (antibiotics|penicillin|amoxicillin|vitamins|probiotics|travel sickness|hay fever|antihistamine|steroids|gaviscon|calpol|cough sweets|throat lozenges|lozenges|strepsils|multivitamins|fish oil|cod liver oil)
    (pills|tablets|meds|insulin|morphine|medicines|medication) *5 (back to the chemist|back to the pharmacy|back to the surgery|took it off me|took them off me)
    (collect|collecting|picking up|pick up|fetch) *3 (prescription|repeat|repeat prescription|meds|tablets) *4 (tonight|after|chemist|pharmacy|bingo|school|work)
    (prescription|repeat) *3 collect *2 (all|it) *3 (tonight|after)
    (eat|eating|swallow|swallowed|ate|took|had|finished|demolished|scoffed|downed|necked|polished off|drank|drunk|inhaled) (the|a|my|his|her|them|some)? (nice|big|huge|massive|cheeky|hot|cold|second|little)? (whole|entire|lot|all|half)? (packet|box|bag|tin|bottle|tub|plate|family|pot|jar|pack|lot|tray|sleeve|family pack|sharing bag)? (of)? *1 (biscuits|biscuit|pizza|trifle|cake|chocolate|chocolates|crisps|kombucha|doughnuts|donuts|maltesers|smarties|cookies|pie|lasagne|curry|haribo|ice cream|cheese|sandwich|sandwiches|roast|pudding|custard|cereal|nuggets|kebab|popcorn|gravy|soup|smoothie|milkshake|lemonade|squash|cordial|ginger shot|pot of tea|gherkins|olives|strawberries|grapes|sprouts|mince pies|jelly babies|jelly|yoghurt|yogurt|porridge|ham|turkey|pineapple|raisins|tea cakes|jaffa cakes|quality street|roses tin|brownies|flapjack|flapjacks)
    (swallowed|ate|had|finished|scoffed|demolished) (the lot|it all|them all) *3 (trifle|pizza|pie|cake|biscuits|chocolates|crisps|roast|lasagne|curry|pudding|biscuit)
    (avale|mange|fini) toute la boite de (chocolats|biscuits|gateaux)
    // Away for a while, to other work, to bed; to be back.
    (last|final) (post|message|update|entry|one) *3 (for a while|for a bit|for a few|for the summer|for the year|for now|from me today|from me tonight|from me this|as welfare|as treasurer|as chair|as secretary|as moderator|as your|from the old|from this phone|off to have a baby|before my holiday|before the baby)
    (last|final) (day|night|shift|week|session|lesson|lecture|class|term|chemo|dose) *1 (in|at|of|as|on|with) (the|my|our|this|a)? *1 (hospital|school|dry house|unit|job|office|rehab|ward|being forty|being|holiday|camp|course|uni|nursery|placement|work|chemo|treatment|radiotherapy|maternity leave|annual leave|team|library|shop|cubs|term|antibiotics|my forties|my thirties|my twenties|bakery|factory|depot|station)
    my *1 (last|final) (day|shift|week) at
    (last|final) (post|message|update) about (the|this)
    (last|final) post here? and *1 (its|it is) *1 (happy|good|nice|lovely) one
    (goodbye|bye|farewell|good night|goodnight|cheerio|so long) *1 (everyone|all|folks|friends|my dears|guys|lovelies|team|you lot)? *1 (im|i am)? *1 (off to bed|off to work|off to school|off to the shops|off to spain|off to the pub|off to my mums|away to bed|back on|back in|back at|early shift|moving to|flying to|talk tomorrow|speak tomorrow|till tomorrow|until tomorrow|till monday|up at|early start|shattered|work tomorrow|school tomorrow)
    this is (goodbye|farewell) (from the|from our|from all)
    (this is|its|so this is|so its) (goodbye|farewell) (to the|to our|to all|to my|to that|ward|room) *3 (crew|team|group|club|house|van|car|office|ward|choir|meetup|meet up|school|bristol|lot|ward four|ward nine|job|course|shift|plaster cast|cast|brace|boot|crutches)
    (say|saying|said|says|typing|wrote) *2 (goodbye|goodbyes|farewell) (to|in) *1 (the|our|my|a|old|dear old)? *1 (ambulance|car|van|caravan|pony|horse|team|staff|ward|sofa|colleagues|nurses|leaving card|old ambulance|old car|old house|old school|shop|allotment|piano|pub)
    (wont be online|not be online|be offline|be off here|off the forum|off here|off social media|not posting) *3 (while|holiday|for the|until|till|for a week|for a fortnight|for lent)
    (by the time|when|if) (you|youre) *1 (read|reading|see|get|find) this *2 (ill be|i will be|ill already be|i will already be|well be|im) *2 (on the ferry|on a ferry|on the plane|on a plane|on a beach|on the beach|on holiday|on my holidays|at work|at school|at the airport|in bed|in spain|in france|in portugal|in greece|in italy|in theatre|in surgery|on maternity|at the gym|at the pub|at the match|on the boat|at mums|at my mums|on the coach|on a sunbed|at a wedding)
    (find|read|see) this note *4 (already be at work|at work|soup|dinner|back at|fed the|gone to)
    (dont|do not|nobody|no one|please dont) *1 (come)? *1 (look|looking) for me *5 (in bed until|in bed till|hen do|stag|party|until july|until monday|till monday|until august|at the spa|in the chat|gone fishing|on the beach|napping)
    (wont be needing|not be needing|wont need|dont need) *2 (anything|it|them|this|coat|car|phone|account|night chat) *6 (except a|convention|holiday|sleeping bag|sunshine|spain|new job|any more because|where were going)
    (not|wont) *1 (going to)? *1 be here (in the morning|tomorrow|monday|tonight|next week) *2 (early shift|holiday|ill be at work|im at work|off to|dentist|day off|on leave|away|flying|visiting|appointment|hospital appointment|im away|im at)
    (going to|off to) sleep *2 (not setting|no|without) *1 (an|the)? alarm *2 (day off|weekend|no work|bank holiday|my day off)
    (letters|letter|notes|cards) *2 (written|done|posted|sealed) *8 (emigrating|santa|moving|thank you|wedding|invitations|christmas|amends|sponsors|emigrate|nieces|exams)
    (wrote|written|write|writing) *2 (letters|letter|cards|notes) *3 (to|from|for) *2 (housing|council|santa|mp|landlord|bank|editor|penpal|exams|exam|tax office|hmrc|school|headteacher|head teacher|solicitor)
    (wasnt|isnt|not|was not) (her|his|your|their|my|anyones|our) fault *1 (we|that we|the bus|the train|the team|the cake|the car) *1 (missed|lost|broke|late|burnt|burned)
    blame (yourself|yourselves|your self|me|him|her) for the (cake|weather|score|match|traffic|wifi|result|dinner|food|rain|mess|delay|gravy|noise)
    (see|seeing) *1 on the other side *6 (ring road|of the op|of the exam|of surgery|m25|motorway|channel|border|customs|security|lockdown|half term|chemo|tunnel|estuary)
    (goodbye|bye|farewell) cruel world *4 (joke|homework|bin|playlist|band|covers|film|says|said|shouts|shouted|song|boat)
    // Planned, booked, put in order, for a good end.
    (date|time) *1 (set|booked|fixed|arranged) for (the|my|our|his|her|a)? *1 (rehab|detox|wedding|op|operation|surgery|move|scan|christening|exam|driving test|party|hearing|trial|interview|baby|induction|c section|transplant|assessment|home visit)
    (booked|book|booking|got|checked into|staying in|staying at|reserved) (a|the|into|us|me) *2 (travelodge|hotel|premier inn|cabin|cottage|airbnb|caravan|lodge|guesthouse|hostel) *4 (conference|wedding|concert|gig|anniversary|festival|holiday|half term|course|christening|match|interview|hen|stag|reunion|training|walking weekend|honeymoon|marathon|not driving home)
    (will|wills) *5 (solicitor|solicitors) *8 (free|charity|nagged|dull|sensible|grown up|tidy|ought to|recommend)
    (made|making|make|signed|writing|wrote|did|updated) (a|my|our|the) wills? *6 (because of the baby|because of the kids|dull|solicitor|grown up|charity|sensible|tidy|free)
    (affairs in order|my affairs) *4 (transplant|op|operation|surgery|retirement|chemo|move abroad|the baby|wedding|before the move|ukulele|the shed)
    (gave|given|giving|rehome|rehoming|rehomed|taking|took|dropped|left) *2 (cat|dog|cats|dogs|rabbit|budgie|hamster|kittens|puppies|hens|guinea pigs|fish|parrot|puppy|kitten) *8 (for the weekend|fortnight|allergies|allergic|allergy|landlord|no pets|kennels|visiting him|visiting her|visiting rights|two weeks|visit him every|cattery|honeymoon|convention)
    (gave|given|giving) *2 (kittens|puppies|last two kittens|old clothes|pram|cot|baby clothes|maternity clothes|wigs)
    (moving|move) *5 no pets *4 (gave|given|giving|rehomed)
    (cleaned|cleaning|tidied|hoovered) *3 (house|flat|room|kitchen) *5 (in laws|inlaws|visitors|guests|mother in law|viewing|inspection|christmas|landlord|party|estate agent|social worker)
    (petrol|diesel) *2 (can|for|in the boot) *3 (mower|strimmer|chainsaw|generator|lawnmower|tractor|grass|barbecue|hedge trimmer|boat|the car)
    (rope|ropes|cord|string|sheet|sheets) *1 (is|are)? *1 (for|to hold|to tie|to hang|to put up|holding|to tow|to secure|to moor|has been holding|tied so|tied to make) *3 (swing|hammock|tent|washing line|washing|kite|den|pirates|lanterns|bunting|boat|mooring|calf|sledge|kayak|trailer|roof rack|roofrack|mattress|sofa|wardrobe|treehouse|tarp|marquee|climbing|abseil|tug of war|bell|tank|tomatoes|beans|christmas tree|goat|gate|curtains|curtain|stage|fort)
    (hang|hanging|hung|hangs) (the|a|my|our|up the|up my|up|some|all the)? *1 (swing|lanterns|lantern|bunting|washing|hammock|bird feeder|feeders|basket|baskets|picture|pictures|curtains|fairy lights|lights|wreath|punchbag|mobile|sheets|balloons|decorations|portrait|mirror|door|wallpaper|coats|bird box|flag|tinsel|garland)
    rope (man|course|courses|bridge|banister|walk|swing|access|team|factory|light|lights|sandals)
    (razor|razors|blades) *4 (shave|shaving|decent shave|hairy|like a bear|beard|smooth legs|close shave)
    (new|got|ordered|bought) *1 (blade|blades|saw blade) (for|on) *1 (the|my|a)? *1 (bandsaw|saw|mower|planer|skates|razor|strimmer|food processor|jigsaw|plane|plough|hacksaw|circular saw|coping saw)
    (cut|cutting|carve|carved|carving|slice|slicing|stab|stabbed) (the|a|my|up|up the|open the|into the|into a)? *1 (pumpkin|pumpkins|chicken|turkey|loaf|ham|joint|lino|hedge|ribbon|cake|melon|avocado|swede|onions|cheese|bagel|sourdough|fringe|lawn|tape)
    (cutting|cut) (hair|peoples hair|my own hair|my fringe|my bangs|fabric|patterns|glass|stencils|my toenails|the grass|out dairy|out sugar|out bread) *1 (again|every|tonight|too short|short)?
    (bought|got|ordered|treated myself to) (a|my|some|new)? *1 (knife set|chefs knife|chef knife|kitchen knives|knife block|carving knife|bread knife|whittling knife|penknife)
    (proper|decent|good|new|big|sharp)? (chefs|chef|bread|butter|palette|whittling|craft|carving|butchers|oyster|cheese) knife *4 (cooked|cooking|cookery|course|cardboard|toast|hostel|kitchen|chopping|bread|loaf|roast|turkey|whittle|set)
    (drown|drowning|drowned) (my|our|his|her|the|in)? *1 (sorrows|chips|it|them|bubbles|gravy|paperwork|laundry|emails|washing|nappies|marking|ironing|admin|ketchup|custard|kids stuff|lego)
    // At a place, for what one does there.
    (engine|motor|car|heater|heating) *1 running *2 (outside|at|by|late for|before i go in|at the) *1 (school|nursery|work|shop|shops|co op|tesco|my first meeting|my meeting|gates|airport|dentist|chip shop|stocktake|pick up)
    waiting with the engine on
    (stood|standing|sat|sitting|waiting|im|am) *1 on (the)? (platform|platform #|platform four|platform two|platform one) *8 (delayed|late again|running late|cancelled|podcast|coffee|flat white|commute|sandwich|interview|first day|agoraphobia|holiday|replacement bus|with my case|with a pasty)
    (edge|deep end|shallow end|side) of the (pool|stage|dance floor|pitch|court|sofa|rink|paddling pool|playground|baths|lido|ski slope|map|car park at work|crowd|ring)
    wrong side of the (train|bed|bus|law|street|pitch|town|rail station|tram|argument|door again|room|country|bargain)
    (lake|sea|water|river|loch|reservoir|ocean|lido) *6 (swimmers|wetsuit|bluetits|surfing|dryrobe|paddleboard|paddleboarding|snorkel|snorkelling|swimming club|swim club|swimming group|with the swimming|goggles)
    (wild|sea|cold water|open water) (swim|swimming|swimmer|swimmers|dip|dips|dipping)
    (stood|standing|sat|sitting|leaning|was|went and stood|walking|walked|im|am) (on|over|across|onto|off|up on) *1 (the|that|a|our)? *1 (bridge|balcony|pier|roof|ledge|footbridge|viaduct|flyover|jetty|quay|cliff|clifftop) *6 (sticks in|pooh sticks|poohsticks|throwing sticks|took a bad photo|taking photos|took photos|fishing|with my coffee|watered|watering|feeding the ducks|kingfisher|choir|marathon|fireworks|pigeons|rescue a|to rescue|ice cream|painting|mending|fixing|tiling|solar|aerial|gutters|binoculars|sponsored|charity|abseil|bungee|zip wire|zipwire|vigil|lanterns)
    stood on (a|the|my) (chair|stool|table|ladder|box|step) to (be heard|reach|change|see|get|fix|hang|put|paint|make|give|sing|dust|clean|wave)
    (jump|jumped|jumping|jumps|leap|leapt) *1 (in|into|off|from|on|for) *1 (the|a|an|my|out of)? *1 (front of the train door|sea for charity|harbour for charity|pool|puddle|puddles|trampoline|bandwagon|deep end|plane for|pier for|diving board|queue|taxi|cold water|waves|leaves|jetty|lake with|hay)
    (abseil|abseiled|abseiling|zipwire|bungee|skydive|skydived|parachute jump|wing walk|charity jump|sponsored jump)
    (couldnt|cant|didnt|wont|not) *1 (stand|go) near an edge *8 (therapist|therapy|step by step|one step|vertigo|phobia)
    (wont|cant|will not|refuses to|doesnt|couldnt) (wake|wake up|get up|be woken|rouse) *1 (for his alarm|for her alarm|for the alarm|for lectures|for church|before noon|before lunch|on a saturday|till lunchtime)
    (barricaded|locked|shut) (himself|herself|themselves|themself|in|out|himself out|himself in) *2 (of)? *2 (bathroom|bedroom|loo|shed|study|kitchen|workshop) *6 (dyeing|dying his hair|revising|revision|gaming|playing|crossword|podcast|wrapping|surprise|homework|the sports|peace and quiet)
    (kicking|kicked|kicks|booting) (the|my|his|her|a) *1 (door|bedroom door|ball) *3 (commentator|axe|goal|film|scene)
    (he|she|theyre|hes|shes|boyfriend|girlfriend|husband|dad) *1 (outside|waiting outside|at the door) *2 (with|holding) (a|the|his|her)? *1 (cricket bat|football|takeaway|flowers|shopping|ladder|pizza|dog|kids|hockey stick|golf clubs|car seat|balloons|cake)
    (hid|hidden|hide|hiding) the *1 (good|best|kitchen|bread|sharp)? (knife|knives|scissors) *4 (so he cant use|so she cant use|from the kids|cardboard|from the toddler|from my toddler|from dishwasher)
    (blue|not breathing|unresponsive|unconscious|slow breathing|blue lips) *8 (recovery position|first aid|training|course|exercise|dummy|learned|learnt|practised)
    (naloxone|narcan|overdose|suicide|self harm|suicidal thoughts) *1 (training|course|workshop|module|session|handout|leaflet|poster|box|kit|kits|awareness|policy|prevention)
    (injected|inject|injecting|injection) *2 (blue dye|dye|botox|steroid|steroids|filler|contrast|anaesthetic|novocaine|vaccine|ozempic|mounjaro|b12|insulin as prescribed|insulin as directed|insulin as usual|insulin as normal|insulin as needed|iron)
    (seizure|seizures|fit|fits|convulsion|epilepsy) *2 (as a child|as a baby|as a kid|in childhood|as a toddler|when i was little)
    (never|must never|shouldnt|should never|dont|not) *1 (stop|stopping|quit|go|come off) *1 (suddenly|cold turkey|dead|alone|in one go|on your own|overnight|at home|it dead) *6 (seizure|seizures|fit|fits|dts|dangerous|kill|die|convulsions|hallucinations)
    (seizures|seizure|fits|dts) *1 (are|is|can be) *1 (real|dangerous|common|why|possible|a risk|the risk|no joke)
    (medical|medically supervised|supervised|inpatient|residential|nhs) (detox|withdrawal|taper|reduction)
    // Sober for long, and what sounds like a slip and is none.
    (months|years|weeks) (off|without) *1 (a|any|the|one|touching)? *1 (drink|bet|drop|fix|hit|smoke|gear|drugs|bottle|fag|fags|cigarette|gamble|line|gambling|booze|drinking|alcohol|using|binge|purge|wobble|slip)
    (hundred|thousand|a thousand|one hundred|two hundred|three hundred|four hundred) days (without|off|of no|free of|free from) *1 (a|any|the)? *1 (drink|bet|drop|fix|hit|smoke|gear|drugs|binge|purge|drinking|gambling|alcohol)
    (day|week|level|season|stage|chapter) (one|two|zero|#|three|four|five) of (my|the|a|our)? *1 (couch|diet|course|training|holiday|school|job|new job|term|antibiotics|marathon|revision|bake off|festival|cruise|sewing|teething|potty training|honeymoon|exams|half term|isolation|placement)
    (drank|had|drinking|finished|poured) (nothing but|only|so much|too much|lots of|loads of|just|three cups of|two cups of|a cup of|cups of|two cans of|a can of|a pint of|a glass of|three cans of|a jug of)? *1 (fanta|squash|coke|pepsi|lemonade|elderflower|lime and soda|soda and lime|orange juice|tonic|water|tea|coffee|pot of tea|ribena|kombucha|ginger beer|alcohol free|cordial|soda water|fizzy water|mocktail|mocktails|seedlip|guinness zero|zero)
    (relapsed|relapse|lapsed|slipped|addicted|hooked) *1 (into|to|on|back into) *1 (watching|reading|knitting|crisps|love island|bake off|strictly|gaming|candy crush|wordle|biscuits|sudoku|online shopping|charity shops|eastenders|the archers|crochet|jigsaws|nail biting)
    (fell|falling|fall) off the wagon *2 (literal|literally|hay|carnival|at the farm)
    (slip|slipped|lapse|relapse) (isnt|is not|doesnt|does not|wasnt|isn t) *2 (end|failure|whole|wipe|the end|mean|erase|undo|a failure|make you|the finish)
    dealer *2 (car|valeted|the car dealer|antiques|card|bridge|scrap|blackjack|art|stamps|toy|tractor)
    (car|antique|antiques|art|card|tractor|scrap|used car|motorbike|wheeler) dealer
    (craving|cravings) *1 (hit|came|for|left|and|is)? *2 (pineapple|jelly|toast|cuppa|cup of tea|beetroot|marmite|pickled onions|liver|spinach|fruit|ice|custard|crumpets)
    (wanting|wish|wishing|urge|urges|craving|cravings) *1 (to)? *1 (end it all|end it|die|be dead|cut|use|drink|hurt myself|hurt yourself) *2 (passes|pass|will pass|peak and pass|peaks|fades|lifts|goes away)
    (urge|urges|craving|cravings) to (cut|use|drink|hurt) will *2 (pass|peak|fade)
    (urge|urges) to (cut|hurt|use) (ice|a cold shower|hold ice|loud music|try|distraction)
    (burned|burnt|scalded|scorched) my *1 (arm|leg|thigh|hand|wrist|foot|finger|belly|stomach) (with|on|off) the *1 (iron|oven|kettle|straighteners|grill|hob|toaster|pan) *3 (clumsy|clot|oops|silly|eejit|idiot|muppet|aloe|rushing|getting ready|making)
    (drank|drunk|had|ate|eaten) *1 (far|way)? too (much|many) *1 (tea|coffee|cake|pizza|squash|cheese|chocolate|sugar|biscuits|curry|custard|crisps|trifle)
    taking my life back
    (goodbye|bye|farewell) (everyone|all|folks|friends) *3 leaving (the|this|our) *1 (forum|group|site|team|committee|chat|choir) *8 (well|better|evenings back|busy|june|july|moving|new job|retire|baby)
    (leaving|left|leave) (the|this|our) *1 (moderator|mod|admin|committee|quiz|choir|rota|chat)? *1 (team|committee|rota|choir|forum|group) *3 (at the end of|in june|in july|because im well|because i am well|to have a baby|for a new job)
    (wont|not) be (here|around|in|online) *2 (tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|next week|in the morning) *2 (physio|dentist|grandkids|grandchildren|school trip|flying|camping|at a wedding|wedding|hospital appointment|scan|interview|wales|scotland|nans|working|shift|exam)
    rope *2 (tarp|pegs|tent|carabiners|carabiner|harness|pulleys|crampons|life jacket|lifejackets|buckets)
    (rehoming|rehome|rehomed|rehoming my cat) *3 because *3 (rules|flat|lease|tenancy|asthma|baby|landlord|no pets)
    (reversed|reversing|reverse|reverses) *1 (overdose|overdoses)
    (miles|units|distance) *3 kill myself
    kill myself on my (running|bike|garmin|watch|bike computer|sat nav)
    goodbye mr chips
    barber *8 (razor|blade|blades|scissors)
    (gave|given|give|giving) up *3 for (lent|january|dry january|ramadan|sober october|charity)
    (went|wheeled|staying|been) *1 (in)? for (a|my|the) (planned|medical|supervised) detox
    better off dead (is|was|with|on|starring|has|by|album|film|comedy) *2 (such|a|an|underrated|my|the|john cusack|film|comedy|album|song|tv|dvd)?
    i want to die in new orleans
    (took|taken|take) (them|it|em) all *2 (out at|the whole litter|home with me|to the charity|to the tip|back to|to the vet|to the chemist|in my stride|swimming|for granted|to school|to the beach|on holiday)
    (took|taken|take|swallowed|had) the (whole|entire)? *1 (packet|box|bag|tin|lot) of (biscuits|cakes|sweets|crisps|chocolates|doughnuts) *6 (now|generous|full|sleepy|sick|meeting)?
    (had|drank|downed) (the|a) (whole|full|entire) bottle of (kombucha|lucozade|water|elderflower|squash|pop|fizzy|ribena|ketchup|nosecco|ginger beer)
    (athlete|athletes|poem|song|lad|only the good) *2 (dying|die|died) young
    (shakes|trembling|tremor|sweats|shaking) *1 (have|has|are|is)? *1 (stopped|nearly gone|all gone|easing|settled|much better)
    have stopped (trembling|sweating)
    (awake|convinced|the thought|thinking|the thing) *6 better (off)? without you
    (tell|tells|told) you off for saying
    (attempted|assisted) suicide *3 (bill|law|newspaper|senate|parliament|crime|decriminalise|legal)
    decriminalise *1 (attempted)? suicide
    (nets|barriers|fence|phones|signs|cameras) *1 up *1 (on|at|along) the (bridge|viaduct|cliff|station|platform)
    (hiding|hid) (in|under|behind) the *1 (wardrobe|bed|stairs|sofa|curtains|cupboard|shed) *1 from *1 (grandson|granddaughter|kids|children|the rain|toddler|nieces|nephews|year old)
    (a|her|his) hammer out *2 (putting|fixing|building|mending|nailing|hanging)
    (we|they) put my (brother|mother|father|mum|dad|wife|husband|son|gran|nan|uncle) in the ground
    (gurgling|gurgles|foaming) *1 (with|at the) *1 (joy|delight|laughter|mouth with toothpaste|toothpaste)
    (painted|painting|dyed|dyeing|paint) *4 blue
    (walk|walked|walking|wade|swim) into the (sea|lake) for (a|an|some|decent|one)
    off to my (meeting|shift|class|appointment|mums|group|interview|swim|choir)
    (tell|told) *2 (your|my|the|his|her) (mum|mam|gran|wife|dad|family|nan) *1 (i)? (loved|love) *1 (lasagne|cake|card|pie|curry|dinner|jumper|scarf|song|roast|speech|dress|hat)
    (stood|standing|got) on (a|the) chair to be heard
    (meds|tablets|pills) *1 (are|is|seem to be|finally) working *2 (i think|i caught|finally|at last|because i|and i)
    joining my *2 (in|at) (spain|france|portugal|italy|benidorm|wales|scotland|tenerife|the pub|cork|dublin)
    (taper|tapering|tapered) *3 (with the clinic|with my doctor|with the doctor|with the nurse|with my keyworker|gp|clinic|slowly)
    (wanting to die|wish to die|suicidal feelings|suicidal thoughts) *1 (feels|feel|seems|seem) *1 (endless|permanent|like forever|forever) *4 (pass|passes|lifts|ends)
    (ask|asked|asking) (my|your|his|her) *1 @kin *2 about (suicide|self harm|suicidal thoughts|suicidal feelings)
    (what helps|what to say|what to do) when (a|your) *1 (friend|person|mate|loved one|colleague) is (suicidal|self harming)
    (got|have|has|theres) *3 (naloxone|narcan|defib) *1 (box|kit|cabinet|training|on the wall)
    needle exchange
    (tied up in|tangled in|playing with|with a) skipping rope
    (virginia woolf|the virginia woolf) *2 (biography|stones)
    (die|died|dying|lost) by suicide *2 (youll|you will|its not your fault|grief|bereaved)
    (fanta|coke|squash|lemonade|pepsi|ginger beer) in the car
    (two|three|four|#) (cans|glasses|pints|jugs) of (fanta|coke|squash|lemonade|pepsi|ginger beer|tonic|water|ribena) *6 (meeting|aa|group)
    (deleted|blocked|lost) (his|her|their|dealers|the dealers) number *2 (blocked|deleted|changed|months|done|gone)?
    no more (hiding|hidden) (bottles|cans|empties|wine|vodka)
    shakes are (nearly|almost|all) gone
    (people|they|everyone) (see|sees|saw|stare at|ask about) my (scars|scar|marks)
    (dog bite|cat scratch|chicken pox|surgery|operation|acne) (scars|scar|marks)
    two years free of it
    (goodbye|farewell) letter *1 to *1 (my|the)? *1 (addiction|alcohol|drink|drinking|bottle|booze|wine|drugs|illness|eating disorder|disease|body|house|job)
    (listen|listening|next|married|close|rude|proposed|say it|say that|say anything|speech|speeches) to my (wife|husband|mum|mom|dad|son|daughter|kids|brother|sister|friends|girls|boys)
    (cant|wont|cannot) (rouse|wake) *4 (before|till|until|for) (noon|ten|eleven|nine|lunch|lunchtime|school|work)
    (i|ill) jump *4 (charity|parachute|skydive|skydiving|bungee|tandem|sponsored)
    (acupuncture|acupuncturist) *4 (needle|needles) *2 in
    (took|take|taking|had|ate|eaten|finished|swallowed|scoffed|demolished|drank) *2 (whole|entire|full|half the) *1 (packet|pack|box|bag|bottle|tin|tray|tub) of (biscuits|hobnobs|crisps|chocolates|chocolate|sweets|kombucha|juice|water|squash|ketchup|cereal|doughnuts|donuts|cake|cakes|haribo|popcorn|nuts|cookies|milk|pop|cola|lemonade|jaffa cakes|celebrations|quality street) *8 (at once|bloated|sick|generous|regret|regrets)?
    (swallowed|ate|had|took|necked|scoffed|finished|drank) (the lot|the whole lot|all of it|them all|all of them|the whole thing) *6 (pizza|cake|trifle|lasagne|curry|kittens|puppies|litter|biscuits|pudding|roast|chips|crisps|pie|sushi|cat litter|school|beach|dentist|park|vet|gluten)
    (bath bomb|bubble bath|bath salts|beetroot|hair dye) *8 (pink|red)
    (water|waters|bath) *4 (pink|red) *4 (bath bomb|bubble|dye|paint|beetroot|glitter)
    (done|did|bottle|bottles) *4 empty *3 poured *6 (sink|drain|toilet|away)
    (up to|to) my (waist|chest|neck|knees|chin|shoulders) *2 (lake|sea|river|water|loch|pool) *8 (swim|swimming|club|dip|wetsuit|dippers|waders|fishing|paddleboard|surf|class|aqua)
    (dip|swim|swimming|swimming club|wetsuit|waders|paddleboard|kayak|surf) *8 (up to|to) my (waist|chest|neck|knees|chin)
    (into|in) the (sea|lake|river|water|loch|waves) *4 (with the kids|with the swimmers|swimming club|wetsuit|paddling|for a dip|for a swim|with the dog)
    (standing|stood|sat|sitting|waiting) *1 on the platform *8 (late|delayed|cancelled|on my way|home|coffee|announcement|replacement bus|running late)
    on track *6 light at the end of *1 tunnel
    (car|cars|van|motor) (is|s)? running *1 (again|fine|well|smoothly|better) *4 garage *6 (fixed|shut|closed|open|for me)
    (car|cars|engine) *1 (is|s)? running *6 (late for|nursery|school|meeting|warm up|defrost|defrosting)
    (cannula|drip|needle) *1 (is|s)? *1 (in|up) *6 (placement|mentor|phlebotomist|bloods|transfusion|infusion|chemo|antibiotics)
    (placement|mentor|phlebotomist|chemo|infusion|transfusion) *8 (cannula|drip|needle) *1 (is|s)? *1 in
    lips *1 (are|is|were)? *1 blue from
    (snoring|gurgling) *6 (dog has|cat has|a cold|sinus|baby monitor|pipes|boiler)
    (dog|cat|puppy|kitten|hamster) *2 (ate|eaten|swallowed|drank|chewed) *4 (antifreeze|rat poison|slug pellets|bleach|weedkiller|glass)
    (joining|join|with|meet|meeting) *2 (in spain|in france|in italy|in greece|at the airport|for dinner|for lunch|for tea|at the cinema|in the pub|at the pub|for a drink|in town|on holiday)
    (when|by the time) you get (home|in|back) *2 (ill|i will) be gone *6 (dinner|tea|oven|fridge|key|shift|work)
    (leave|leaving|fly|flying|go|going|depart|off) (tonight|today|tomorrow|this evening) (for a|for the|for my|for our|for spain|for france|for italy|for greece|for portugal|for london|for work|for uni|for college|to the|to my|to see|to visit|to stay|to catch|to spain|to france|to london|on holiday|on the coach|on the ferry|on a|with the|with friends|by coach|by ferry|by plane|back to|back home|back on)
    when you find this note *4 (work|school|shops|gym|already be at)
    this is goodbye from *8 (moving|move|thursday|new venue|new room)
    last post from me (today|tonight|this week) *6 (bed|shattered|knackered|tomorrow)
    (goodbye|bye|night|farewell|goodnight) *1 (everyone|all|guys|lads|everybody)? *1 off to (bed|work|school|sleep|the gym|the match|the shops|nursery)
    (locked up|and) *2 off to my meeting bye *1 (everyone|all|guys)?
    not setting an alarm *6 (day off|weekend|holiday|lie in)
    wont be needing *6 (convention|sleeping bag|holiday|umbrella|coat)
    (gave|give) my cat *4 (weekend|allergies|holiday|for a week)
    tell your *1 (mum|mother|dad|nan|gran|wife) *1 i (loved|love|enjoyed) (her|his|the) *4 (bye for now|lasagne|cake|cooking|card|jumper)?
    (dont|do not) (open|go in|come in|go into|look in) *3 (shed|garage|room|wardrobe|cupboard|bathroom|loft) *6 (wasp|wasps|surprise|present|presents|birthday|paint|spider|cold|bug)
    (signing off|lights out) *4 (tonight|for me) *8 (back tomorrow|speak tomorrow|see you tomorrow|talk tomorrow|morning all)
    (sat|sitting|sit) *2 (dock|jetty|pool|hammock|tailgate|pontoon|harbour wall|pier) *8 (chips|ice cream|sunset|fishing|flask|coffee)?
    (naloxone|narcan|first aid|overdose) *1 (training|workshop|course|evening) *6 (blue lips|lips blue|wont wake|not breathing)
    clock off now
    be in when you (come|get|call|pop)
    (standing|stood) on (a|this|the|my) *2 (chair|stool|ladder|table) *8 (bulb|lightbulb|painting|ceiling|curtains|shelf|cobweb|spider|smoke alarm)
    shoes off feet up
    (round|around) my neck *8 (rosette|photo of|medal|lanyard|stethoscope)
    joined *6 (circus|navy|army|queue|choir|gym|library)
    (last|final) (post|message|update) from me *1 (for|till|until) *2 (season|monday|tuesday|wednesday|thursday|friday|weekend|holidays|now|week|easter|christmas|while|folks)
    from the (bridge|roof|cliff) to say *6 (sunset|milk|lovely|amazing|view|stuck|traffic|late)
    (cat|cats|pigeon|seagull) *1 astride *6 floors
    (dog|cat|dogs) *1 gone to the (groomer|groomers|vet|vets|park)
    helium *1 hissing *8 (balloon|balloons|party|birthday)
    in my arm *4 (flu|jab|vaccine|booster|covid)
    (wont|will not) be back (tomorrow|monday) (because|as|since) *8 (holiday|off on|sober|leave|moving)
    counting down to
    (sheet|sheets|rope) *1 tied *8 (pirates|den|fort|swing|hammock)
    (abseil|abseiling|zip wire|bungee|paraglide|climbing wall) *8 (legs|feet) *1 over the edge
    finger *1 on the trigger of the (hosepipe|hose|camera|spray|nerf|water pistol|drill|sprayer)
    (fell|fallen|slipped|falling) (in|into) the (canal|river|lake|sea|water|pond) *6 clothes
    cannula in drip up
    (goodbye|bye|farewell) to the (best|greatest|whole|entire) *1 (team|crew|class|gang|bunch|staff|colleagues)
    cut my (thumb|finger|hand|palm|knuckle) *8 (slicing|chopping|onion|onions|cooking|tin|stanley knife|bread knife|mandoline)
    cut my (thumb|finger|hand|palm|knuckle) *4 (slicing|chopping|cutting|opening) *4 (blood|bleeding|stitches|plaster) *1 (everywhere|now)?
    (surgeon|doctor|dentist|nurse|butcher|barber) *1 cut too deep *6 (stop bleeding|bleeding)?
    (wont|not) be here tomorrow *6 (physio|holiday|grandkids|appointment|hospital appointment|dentist|travelling|day off|someone else|great weekend|nice weekend|good weekend|working late|at a work|work trip|work do)
    gave my cat *6 (because|as|since) *4 (moving|allergies|abroad|landlord|allergic)
    (on|at) *1 platform *8 (delayed|late|cancelled|snacks|coffee|new job|wish me luck|minutes|leeds|home for)
    (stood|standing|sat|sitting|waiting) *1 (on|at) *1 platform *8 (delayed|late|cancelled|snacks|coffee|new job|wish me luck|minutes|work)
    (stood|standing|sat|sitting|waiting) *1 on platform two
    (goodbye|bye|farewell) *1 (everyone|all|guys)? *1 leaving the (forum|group|sub|server|site|chat|team) *6 (well|moving on|evenings back|new job|no time|end of|thanks)
    leaving the *1 (team|committee) at the end of
    (sat|sitting|sit) on the edge of the (pier|dock|jetty|pool|harbour|quay) *8 (chips|ice cream|fishing|sunset|flask|coffee|over the water|in the water)
    (lovely|great|nice|amazing) view from
    (pills|tablets|meds) *2 on the (windowsill|window sill|sill) *1 for the
    fast one doesnt stop here *6 (meeting|work|home|late)
    (dog|cat|puppy|kitten) *1 (ate|eaten|swallowed|chewed) *8 (vet|vets) *4 (sick)?
    bleeding *4 (tooth|extraction|gum|gums|dentist|nose|nosebleed|piercing|period|shaving|graze)
    (dont|do not) (open|go in|come in|go into) *2 (garage|shed|room|wardrobe|bathroom|loft) *6 (present|presents|birthday|surprise|paint) *6 (love|sorry|wait|call|ring)
    went easy on
    (resignation|notice|offer|application|form|thesis|dissertation|essay|assignment) *4 (done|no going back|in now|handed in|submitted)
    (done it|its done) *4 no going back now *4 (resignation|job|letter is in|notice|offer|booked)
    (film|song|album|book|episode|series|show|play|level|boss) *4 (died happy|die tonight|i die tonight)
    // a life that is taken somewhere, ended as something, filmed; a place that is lived in
    (take|taking|took|taken) my (own)? life (in a new|in a different|in another|in a better|in my hands|in my own hands|in hand|into my|story|stories|back|for granted|savings|experience|experiences|lessons|seriously|day by day|one day)
    end~ my life as (a|an|the) *1 (legend|hero|queen|king|millionaire|goat farmer|hermit|monk|nun|nomad|farmer|smoker|drinker|bachelor|single|student|civil servant|spy|cat lady|carer|commuter)
    (shoot|shooting|shot) myself (on|for|with) (video|film|camera|a video|the video|my phone|a camera|my channel)
    (point|sense|use|reason|good) *1 (of|in|to|for) (living|live|being|staying) (in|near|abroad|apart|together|somewhere) *1 (city|town|village|country|countryside|london|manchester|paris|york|house|flat|apartment|suburbs|area|place|street|leeds|bristol|europe|america|england|scotland|california|texas|state)
    (wouldnt|would not|would never|id never|never|couldnt) dream of (killing|hurting|harming|ending|taking|hanging|cutting) (myself|my life|my own life|it)
    (nobody|no one) (here|there|else|i know)? is suicidal
    overdose (awareness|prevention|training|course|response|class|kit|day)
    // the last of one thing, with what comes after it
    last (post|message|comment) *1 (tonight|today|before|until|for now|this week)? *3 (off to bed|back on|back in|back tomorrow|back next|back monday|back tuesday|reply tomorrow|replies tomorrow|will reply|exam|exams|holiday|holidays)
    last day (at|with|on) *1 (my|the|our)? *1 (clinic|work|school|job|office|rehab|uni|college|hospital|placement|ward|course|programme|program|nursery|shop|bakery|firm|company)
    (hugged|kissed|held) *4 for the last time (before|until|as) (she|he|they) *1 (flew|moved|emigrated|boarded|goes to|went to college|went to university|went to uni|got married)
    (wont|will not) be here *3 (morning|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week) (because|as|since|cos|im on|i have|ive got) *4 (shift|work meeting|working|appointment|dentist|holiday|train to|flight|meeting|class|course|exam|job interview|new job|another job|school run|school trip|trip|surgery)
    goodbye (note|card|letter|message|cake|present) *1 (when|from|on|at|as) *3 (job|jobs|left|leaving|school|office|team|work|retired|moved|colleagues|class|students)
    gone by the time you read this *2 (coach|train|bus|flight|plane|taxi|lift|ferry|holiday|shift|meeting)
    done with *2 (job|course|school|exams|homework|shift|diet|gym|dating|app) for good
    when im (gone|away) *1 (back|home|returning|ill be back|im back) (on|in|by|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|at|before)
    (final|last|proper) (goodbye|farewell|goodbyes) (to|for|from|with) *1 (him|her|gran|nan|grandad|smoking|drinking|alcohol|vodka|work|old|job|house|school|office|career|colleagues|team|students|dog|cat)
    (final|last|proper) (goodbye|farewell|goodbyes) (to|for|from|with) (the|our) *1 (flat|place|town|village|shop|pub|company|car|van|boat|band|club|class|season|summer|show|series|island|cottage|garden|gym|staff|crew|fans|residents|customers|bottle|drink|booze|cigarettes|cast|holiday|city|country|church|parish|ward|bungalow)
    // what hurt was play, a pet, a door
    (hurt|hurting|injured|injuring) myself (at|playing|doing|during|in) *2 (football|rugby|tennis|gym|yoga|netball|training|match|hockey|cricket|skiing|judo|karate|dancing|climbing|skating|basketball|squash|sports day)
    (cat|dog|kitten|puppy|parrot|rabbit|hamster|brambles|bramble|thorns|rose) (scratched|bit|clawed|nipped|scraped) my *1 (wrist|arm|hand|leg|face|thigh|arms|hands|wrists|legs) (until it bled|till it bled|and drew blood|so badly|and it bled)?
    my scars *1 (have|are) *1 (faded|fading|healed|healing|old|white)
    relapse prevention? (plan|worksheet|sheet|group|course|class|workbook|session|programme|program|meeting|leaflet|skills|training|list|work|card|tips|strategies)
    (threw|thrown|throw|chucked) away *2 (months|years|weeks|days|month|year) of (old|newspapers|magazines|papers|paperwork|receipts|bills|rubbish|recycling|post|leftovers|food|photos|clothes|junk|mail)
    (lost|given up|gave up) *1 hope (of|that|for) *1 (finding|getting|seeing|winning|fixing|the|our|it|him|passing)
    no future for (the|our|this|that|his|their|high|print)
    (like|as if) *1 burden (has been|was|is|had been|being) (lifted|lifting|gone|off)
    (disappointed|sorry|annoyed|sad|cross|gutted|upset) *2 (woke|wake|woken) *1 (too|up too|so|up so|up) (late|early)
    (phone|battery|laptop|car|printer|kettle|boiler|computer|engine|hoover|fridge|washing machine) *3 (lost|losing) *1 will to live
    waiting for *1 (bus|train|tram|lift) to *2 (come|arrive|work|die in|start|leave|turn up)
    ctb is (what our|what my office|what the|what we call|short for|our|an acronym|a bank|a company|the name|the acronym)
    if i *3 (feel|felt|get|become) suicidal *3 (safety plan|id ring|id call|id tell|i would ring|i would call|i would tell|id phone|ill ring|ill call|id go to|id speak|id talk)
    if (a|any|another) (friend|mate|colleague|relative|neighbour|neighbor|pupil|student|person|member) *2 (told|tells|said|says|confided|admitted|were|was|felt|feels|seemed) *4 suicidal
    years ago i (attempted|tried) (suicide|to kill myself|to end my life) (today|now) (im|my|we|i am|i have|i run|i work|i help|i teach|i celebrate|i got|i held|i love|ive got|i volunteer|i married|i became|i walked|i took my|i finished|i baked|i watched|i laughed)
    (no way|no chance|not a chance) *1 (i would|id|i will|ill|im going to) *1 (hurt|harm|kill|cut) (myself|my self)
    cut (class|classes|corners|school)
    (feel|feels|felt) like cutting (my hair|the|back|down|class|loose|ties|contact|it short|corners|a)
    if i die in (this|the) (game|level|match|raid|quest|fight|boss)
    no reason to be here (on|this|at|before|until) (a|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|weekend|work|nine|eight|#|noon|the)
    (had|having|lived) *1 good life (since|ever since)
    without me (while im|while i|for a week|for the day|this weekend|next week|on holiday|at work today|at work tomorrow|at work this|until im back|till im|till monday|till i)
    be (back|coming back|returning) (until|till|before) (#|@number|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|late|tea|lunch|next)
    be living (in|at|with|here|there|on|near|off)
    for a drink of (water|tea|juice|milk|squash)
    this is the end (for|of) (me and|my love of|term|the)
    no estoy pensando en (suicidarme|matarme|quitarme la vida|el suicidio)
    cest (mon|ma) (dernier jour|derniere journee|derniere semaine) (de|au|a|avant) (vacances|travail|conge|stage|bureau|lecole|cours|boulot|la)
    quiero cortarme el (pelo|cabello|flequillo)
    (last|final) youll *1 hear from me about
    (going to|gonna|will|ill) drink (tea|coffee|water|milk|juice|cocoa|squash|more water)
    (stuck|put|jabbed|pushed) a needle in my arm (for|to|at|and took|today at the|blood)
    any point in carrying on with (this jigsaw|the|this book|this series|this game|this course|it until)
    future for myself (in|at|with) (accounting|teaching|nursing|retail|this|the|that|law|sales|marketing)
    if i (got|get) hit by a (ball|frisbee|snowball|balloon)
    @armed *8 (take|taking|took|bring|bringing|hand|handing) (them|it|those|these|all of them|the lot) back *1 (tomorrow|today|tonight|in|on|to|when|at|this|next|later)?
    (leaflet|label|side effect|side effects|insert|small print|warning label|warning of|warnings of|warning about|warnings about|warnings include) *6 (suicidal thoughts|thoughts of suicide|suicidal ideation|suicide|suicidal)
    (die|dying) (rich|at a hundred|at ninety|in my own bed at|with my boots on|with a paintbrush|surrounded by grandchildren|surrounded by my grandchildren|surrounded by family)
    `,
  ),
  // Guards for what is under way, for other people, violence and withdrawal: the harmless twins of their phrases.
  ...markers(
    { group: 'guard.deeds', language: 'en', marks: 'guard' },
    `
    (kill|destroy|murder|slaughter|annihilate|batter|crush|hammer|demolish|finish|thrash|smash|kick|whip) (him|her|them|you|@kin) (at|in) (chess|scrabble|cards|darts|pool|fifa|monopoly|tennis|cribbage|draughts|dominoes|poker|snooker|golf|bowls|badminton|squash|mario kart|the quiz|bingo|ludo|table tennis|ping pong|uno|rummy)
    (knife|knives|blade) *8 (pumpkin|pumpkins|turkey|roast|joint|ham|carving contest|apron|cake|pastry|whittling|spoon carving|sourdough|fillet|filleting|oysters)
    (petrol|fuel|petrol money) *1 (bought|in) *6 (sandwiches|picnic|off to meet|road trip|holiday|drive to|wedding|caravan|to meet)
    (gun|guns|rifle|blaster) *4 (laser tag|paintball|nerf|airsoft|water fight|quasar|clay|clays|bubbles|glue|massage) *6 (loaded|shoot|zap|zapping|hit)?
    (laser tag|paintball|nerf|airsoft|water fight|quasar) *6 (gun|guns|loaded|shoot|shooting|rifle|kill|killed)
    (texted|said|says|shouted|waved|waving|wrote|messaged|sent) *2 (goodbye|bye|bye bye|goodbyes) *4 (airport|departures|school gate|station|coach|taxi|gate|ferry|plane|minibus|uni|college|camp|selfie|pals|guides|scouts|gap year)
    (goodbye|bye) (mum|mom|dad|nan|gran|love|all|everyone) *4 (airport|departures|school gate|gate|coach|taxi|plane|minibus|uni|selfie|camp|gap year|boarding)
    (put|puts|held|hold|had|have|holding|with|like|feels like) (a|the) gun to (my|your|his|her|their) head *2 (i couldnt|couldnt|i wouldnt|and asked|and told|i still|i could not|and made)
    (no one|nobody|noone|no ones|nobodys) *1 (put|puts|holding|held|has|had) (a|the) gun to (my|your|his|her) head
    (nicotine|caffeine|coffee|sugar|smoking|cigarette|cigarettes|vape|vaping|chocolate|social media|phone|tiktok|screen|gaming|cash|bank|champix|patches) (withdrawal|withdrawals|detox|cold turkey)
    (nicotine|caffeine|coffee|sugar|smoking|cigarette|vape|champix|patch|patches) (withdrawal|withdrawals|detox)? *2 (dream|dreams|nightmares) *8 (spiders|rats|people|men|things|seeing|hearing)
    (nicotine|caffeine|coffee|sugar|smoking|cigarette|vape) (withdrawal|withdrawals) *8 (seeing|saw|hearing|shaking|sweating|seizure|climbing) (spiders|rats|people|men|things)?
    (withdrawal|withdrawals) *2 (cash machine|bank machine|atm|savings|account|pension pot)
    (dog|cat|horse|puppy|kitten|pony|hamster|budgie|collie|lurcher|spaniel|labrador) *4 (fit|fits|seizure|seizures|epilepsy|fitting|convulsion|convulsions|collapsed) *6 (vet|tablets|carpet|epilepsy|steadier|lead|again|walk)?
    (waded|swam|swum|swimming|walked|in) *4 (sea|lake|river|water|lido|loch) *6 (swim group|swimming group|wetsuit|dryrobe|cold water|wild swim|wild swimming|cake|flask|bobble hat|sauna|paddleboard)
    (legs|feet|heels) (over|dangling|off) *2 (edge|side|jetty|pier|quay|pool|wall) *6 (ice cream|chips|fishing|flask|sandwich|crabbing|paddling|sunbathing|picnic|bliss)
    (took|taking|taken|returned|handed) *2 (all of them|every|all|the lot|them all|everything) *6 (back to|to) (the|my) (chemist|pharmacy|pharmacist|surgery|charity shop|library|tip|recycling)
    (every|all) *4 (tablet|tablets|pill|pills|packet|medicine) *4 (back to|to) the (chemist|pharmacy|surgery)
    (wrong way|wrong side) *1 (up|down|round|of) *4 (one way|car park|supermarket|escalator|roundabout|holiday|france|driving test|learner|satnav)
    (baby|newborn|toddler|infant|kitten|cat) *4 (scratches|scratching|bites|biting|bangs|banging|hits|hitting) (himself|herself) *4 (mitts|mittens|eczema|nails|sleep|teething|tantrum|face)?
    (kicked|kicking|smashing|broken|broke|forced) *2 (door|window|lock|chain) *1 (in|down|off|open)? (by the|in the) (wind|storm|gale|locksmith|firemen|fire brigade|fire service)
    (kicked|kick|kicking) in by the (wind|storm|gale|fire brigade)
    (was|were|been|got) (beaten|battered|hammered|thrashed|slaughtered|murdered|killed) *2 (nil|by the|in the final|in the cup|away|at home|at scrabble|on aggregate)
    (lads|they|opposition|rivals|team|side) *3 (battered|hammered|thrashed|walloped|clobbered|leathered) (me|us) *2 (nil|at|in the|five|six|four|three|#)
    (outside|in the garden|parked|waiting|out the front|out the back) *4 (hammer|knife|axe|saw|drill|crowbar|bat|petrol) *8 (fence|shed|shelves|decking|pergola|trellis|patio|hedge|logs|firewood|kindling|mower|cricket|rounders)
    (far|other|wrong) side of the (railing|railings|rail|barrier|fence) *8 (medal|marathon|race|parade|cheering|finish line|penguins|giraffes|elephants|lions|ice cream)
    overdosed on (popcorn|pie|pudding|crisps|trifle|mince pies|roast|stuffing|jaffa cakes|biscuits|cheese|sprouts|haribo|pick and mix)
    (man|woman|boy|girl|teenager|lad|lass|person) *2 seen *8 (week|night|yesterday|morning|monday|tuesday|weekend)? *4 (found safe|safe and well)
    (ocd|intrusive|pocd) *8 (touching|touch|molesting|hurting|stabbing|smothering) *2 (child|children|kids|baby|niece|nephew|daughter|son)
    `,
  ),
  ...markers(
    { group: 'past.deeds', language: 'en', marks: 'past' },
    `
    (over|about|nearly|almost|more than|just over|exactly)? a year (ago|back)
    (a year and a half|eighteen months|a year and a bit) ago
    (@number|#|many|several|fifteen|twenty|thirty|forty|eighteen|sixteen|twelve) (years|decades) have (passed|gone by|flown by|gone) since
    (when|while|as|since) (i was|he was|she was|we were|they were|we both were|both of us were) (students|at uni|at college|at sixth form|teenagers|in our teens|in our twenties|young|flatmates|newlyweds|kids|undergraduates|squaddies|apprentices|recruits)
    `,
  ),
  ...markers(
    { group: 'anyone', language: 'en', marks: 'anyone' },
    `
    (someone|somebody|people|person|anyone|those|friend|patients|kids|teens|loved one) (who|that|whos|whose) (feeling|feels|feel|are|is|may be|might be|was|were|has been|have been|having|thinking|considering|struggling)?
    (how to|ways to|want to|trying to|trained to|learn to|we can|can we|to) (help|support|save|talk to|comfort|assist|reach|prevent) *3 (someone|somebody|people|person|friend|anyone|others|a suicidal|those)
    (suppose|imagine|say|if|when) (a|the|your|our|one of your|one of our) *1 (client|caller|patient|pupil|student|service user|member|newcomer|sponsee) *1 (says|say|tells|said|is|feels|rings|wants)
    (pupils|clients|callers|members|patients|students|residents|inmates|tenants|customers|youngsters|teenagers|young people|service users|others|anybody|men|women) (who|that|whos|whose|saying|say)
    (every|each|any|some|most|many|all the) *1 (newcomer|newcomers|member|members|poster|posters|person|soul|caller|reader|stranger|teenager|lad|lass|woman|man|farmer|veteran|student|client|patient|visitor|guest) (who|that|whos|writing|saying|posting)
    (nobody|no one|everyone|everybody|anyone|anybody) who (says|writes|posts|tells|said|wants|wanted|feels)
    whoever *1 (told|tells|says|said|wrote|writes)
    the ones who (started|came|arrived|turned) *2 saying
    (when|whenever|if|every time|what to do when|what to say when) (someone|somebody|a client|a caller|a member|a patient|a pupil|a student|people|a person|a service user|a newcomer) *1 (says|say|tells|tell|is|feels|starts|mentions)
    `,
  ),
  // Plans, farewells and doses that are about something else.
  ...markers(
    { group: 'guard.planned', language: 'en', marks: 'guard' },
    `
    (rope|ropes) *8 (harness|harnesses|helmets|helmet|carabiners|karabiners|chalk bag|crampons|ice axe|ice axes|belay|the climb on|climbing on|climbing at|climbing with|climbing club|crag|north face|abseil|abseiling|via ferrata|tents|kayak|canoe|awning|chainsaw)
    (chosen|picked|chose|checked|looked up) *8 *4 (kayak|kayaks|kayaking|surf|surfing|paddleboard|fireworks|picnic|launching|rock pooling|dog walk|sandcastles|fishing|photos|photograph)
    (bought|got|have) *4 (knife|knives|charcoal|vodka|hose) *6 (penne|recipe|risotto|sunday roast|sausages|burgers|ribs|marinade|kebabs|pasta|curry|stew|lawn|watering|car wash)
    on the (tracks|rails|line) *4 (volunteering|volunteer|painting|maintenance|engineering|weeding|welding|repairs|clearing|in hi vis)
    which tree *1 (blocks|blocked|fell|needs|came down|overhangs|is blocking|to fell|to cut)
    (harness|harnesses|helmets|carabiners|chalk bag|crampons|chainsaw|tent|kayak|canoe) *8 *4 (rope|ropes)
    (everything|all|all that|what|things|stuff|kit|tools) i need *1 (to|for) *3 (tile|make a|make the|make some|make @number|make her|make his|fix|bake|paint|build|cook|repair|plumb|fit|sew|decorate|plaster|wire|knit|patio|shelves|shelf|party|cake|cakes|kitchen|bathroom|garden|deck|decking|shed|roof|recipe|wedding|exam|trip|holiday|barbecue|dinner|boiler|fence|loft|stairs|bedroom|nursery|costume|quilt|project|course|school|baby)
    (picked|pick|chosen|chose|know which|found) *1 (the|a|that|which|our|my) (tree|branch|spot|place|bridge|beam) *3 (taking down|felling|cutting down|chopping|for christmas|christmas|for the photos|for the party|for the tree house|for the nativity|to plant|photograph|photos|picnic|pitch|camp|camping|swing|wedding|proposal|propose|fishing|the hide|for geese|for the geese)
    (remember|check|checked) *1 (when|which) *1 (to take|to inject|to use) *1 (them|it|one|each)?
    (counted|count|counting|laid out|lined up) *1 (my|the|his|her) (tablets|pills|meds|medication|medicines) *1 (as|for the|into|in case|with the|together|for holiday) *1 (asked|they asked|told|instructed|nurse|doctor|box|boxes|pharmacist|week|dosette|carer)
    (not|wont|dont|shant|never) *2 (check|checking) out *2 (until|till|before|early|late|on time|first thing|noon|of hospital)
    (rifle|shotgun|gun|guns|cartridges|rifles) *5 (clays|clay|geese|goose|deer|stag|pheasant|pheasants|grouse|pigeons|pigeon|ducks|shooting club|the range|a range|stalking|gunsmith)
    (wont|not|shant|never) *1 (be)? *1 (back|home|coming home|coming back|going home) *1 (till|until|before|in time|for tea|for dinner|for lunch|for supper|that way|the long way)
    (rope|ropes|chain|hook|hooks) *8 *4 (swing|swings|hammock|punchbag|punch bag|boxing bag|hanging basket|hanging baskets|bird feeder|bunting|fairy lights|aerial silks|climbing frame|tree house|treehouse|rope ladder)
    (beam|branch|tree|joist|rafter) *8 *3 (swing|swings|hammock|punchbag|punch bag|hanging basket|hanging baskets|bird feeder|bunting|fairy lights|treehouse|tree house)
    (get|getting|got|make|making|getting out of|come out|coming out|walk out) *3 (this|the|that) *1 (meeting|class|exam|lesson|shift|lecture|gym|spin class|wedding|traffic|black friday|ikea|party|bootcamp) alive
    (checking|check|checked) out *1 (tonight|tomorrow|today|this evening|early|on @plan_day) *4 (hotel|airbnb|room|lodge|hostel|by ten|by eleven|flight|library|new|gig|band|film|restaurant|pub|cafe|exhibition)
    (checking|check) out *1 (a|the|that|this|some|our|my|your|her|his|new)
    (ready|time|happy|set|prepared) to (go|leave|move) (back|home|on|into|forward|again|swimming|camping|shopping|running|dancing|to work|to college|to school|to the gym|out)
    (join|joining|be with|see him|see her|see them|meet him|meet her) *5 (one day|some day|someday|eventually|when my time comes|when its my time|in gods time|in gods good time)
    (one day|some day|someday|eventually|when my time comes|in gods good time) (i|ill|we|well|id|wed|im|were|he|hell|she|shell|they|theyll|you|youll|in heaven|hopefully|perhaps|maybe|god willing|in heaven) *3 (join|joining|see|be with|meet|joining) *1 (him|her|them|my)
    (doing|giving|done|did|learning|learnt|learned|practising|practicing) *1 (cpr|compressions|chest compressions|rescue breaths) *2 (training|course|class|refresher|lesson|demo|dummy|dummies|certificate|workshop|on a mannequin)
    (swallowed|took|taken|takes|take|taking|had) *2 (one|a|two|half a|his|her|my|the|a single) *2 (pill|pills|tablet|tablets|dose|medication|meds|capsule|sleeping pill|sleeping tablet|painkiller|paracetamol) *3 (as prescribed|as directed|as instructed|as advised|like the doctor said|with breakfast|with food|with water|and slept|and snored|for my headache|for a headache)
    (had|ate|eaten|eat|took|scoffed|demolished|swallowed) *2 (too much|too many|far too much|far too many) *2 (pudding|cake|pizza|chocolate|cheese|turkey|trifle|curry|roast|food|biscuits|dinner|lunch|sprouts|crisps|chips|ice cream|popcorn|coffee|tea|pie|stuffing|easter eggs|mince pies|christmas dinner|dessert|sweets)
    (biscuits|biscuit|cookies|cookie|chocolates|sweets|crisps|cakes|cake|doughnuts|donuts|mince pies|sausage rolls|chips|custard creams|samples|leaflets|photos|pictures|kittens|puppies) *6 (took|ate|had|swallowed|taken|eaten) (all of them|them all|the lot|every one|every single one|the whole lot|the whole packet|the whole box)
    (too much|too many|far too much) *2 (pudding|cake|pizza|chocolate|cheese|turkey|curry|roast|food|biscuits|dinner|sprouts|mince pies) *8 (sofa|seal|whale|cant move|trousers|belt|elastic|sick|asleep|groaning|chest|heartburn)
    (my|the) plan *1 (is|was)? (to)? (use|get|borrow) *2 (pistol|rifle|shotgun|gun) *8 (range|club|clay|clays|competition|squad|season|stage|boss|level|loadout|pheasant|pheasants|foxes|rabbits|match)
    (promised|left|signed over) to *4 (when im ninety|when im old|in thirty years|one day)
    (letters|letter|cards|notes) for each *8 (plan to be there|be there to|eighteen|when they graduate) *6 (plan to be there|be there to|see their faces|watch)
    (set aside|blocked out|kept free|cleared|booked off) *1 (@plan_day) *2 (for|to) (the|a|my|our|watch|clean|paint|study|finish|do|sort|decorating|gardening|revision|visit|see)
    (pick up|picking up|fix|fixing) (my|the|his|her|our|a|some) *1 (prescription|prescriptions|parcel|kids|keys|dry cleaning|milk|swing|fence|gate|shelf|tap|boiler|bike|car|roof|cake|order|glasses|suit|dress)
    (everything|everythings|all|its all|it all) *1 ready *8 *8 (presents|lanterns|stockings|party|wedding|fireworks|barbecue|cake|guests|surprise|tooth fairy|santa|father christmas|candles on|buffet|picnic|tent|show|stall|sleepover|film)
    (measure|measured|measuring|checked|bought) *3 (drop|height|cord|rope|beam|hook|branch|tape|depth|length) *6 (curtain|curtains|blind|blinds|voile|voiles|hem|skirt|shelf|shelves|wardrobe|swing|hammock|washing line|aquarium|pond|carpet|bunting)
    (need|need to wait for|waiting for|waiting till|waiting until|wait for|wait until|wait till) *6 *2 so (that)? (i|we|the kids) can (put|wrap|hide|decorate|bake|ice|set up|watch|finish the|start the|paint|swing|play|swim|hang the|light the|go for)
    (waiting for|waiting on|waiting till|waiting until|wait for|wait until|wait till) *8 *2 then (we|were|we can|we are|ill|i|im|i can|i will|im going to) *1 (walk|walking|eat|off to the beach|going for a run|going for a walk|go for a run|having a glass|have a glass|wrap|start the|put the kettle|watch|bake|head home|hit the road|set off|order|cook|start cooking|decorate|going swimming|cycling|have a nap|go shopping)
    (doctor|doctors|nurse|gp|pharmacist|chemist|vet|leaflet|label|midwife|dentist|consultant|surgeon) *2 (said|says|told me to|say|advised|wants me to) *8 *8 (tablets|pills|antibiotics|capsules|dose|drops|insulin|@medicine_plain)
    (stove|smoker|charcoal|charcoals|barbecue|coals|embers) *8 *8 (sausages on|brisket|ribs|pulled pork|chicken|marshmallows|kettle|dumplings|sausages|burgers|kebabs|paella)
    (parcel|package) *8 *8 (wrap it|unwrap|wrapping|try it on|assemble|return it|birthday|present|jigsaw|curtains|shoes)
    (bought|got|need|grab|fetch|bring) *3 (petrol|lighter|charcoal|matches|lighter fluid|firelighters|gas canister|gas bottle) *4 (for the barbecue|for a barbecue|for the bbq|for a bbq|mower|lawnmower|lawn mower|strimmer|campfire|bonfire|camping|fire pit|firepit|grill|sausages|burgers|generator|chainsaw|boat|candles|camper)
    (@plan_place|beach|coast|lake|cliffs) *8 (flask packed|flask and sandwiches|flask of tea|picnic|sandwiches|binoculars|cameras|grandkids|grandchildren|bring a jumper|walking boots|ice cream|fish and chips|chips|puffins|sketchbook|tripod)
    (goodbye|bye|farewell|so long) *2 (cigarettes|ciggies|fags|nicotine|vape|vapes|smoking|booze|alcohol|vodka|wine|gin|beer|heroin|coke|cocaine|weed|gambling|slots|facebook|twitter|instagram|tiktok|winter|january|sugar|caffeine|diet|braces|crutches|uniform|debt|cancer|chemo) *6 (forever|for ever|for good|for real|this time)?
    (rope|ropes) *6 (belaying|belays|belayed|wisteria|honeysuckle|runner beans|boots|crampons|helmet|snowdon|ben nevis|scafell|hike|summit|crag|abseil|belay|tarp)
    (belt|belts|tie|scarf) *6 (interview|wedding|suit|trousers|jeans|judo|karate|outfit|knitting|knitted|knit)
    (charcoal|coals|briquettes) *8 (burgers|sausages|drawing|sketch|sketching|picnic|barbecue tonight|barbecue with|barbecue for|bbq with|bbq for)
    (pills|tablets|meds|medication) *2 in (the|my) *1 (bag|case|suitcase) *3 (glasses|passport|charger|swimming|toothbrush|slippers|sandwiches)
    (farewell|leaving|goodbye) (drinks|do|party|lunch|tea|cake|meal|match|tour|gig|dinner|concert|speech)
    (he|she|i|@kin) once (ate|swallowed|drank|chewed|got into|got hold of) *6 (tablets|pills|bleach|methadone|batteries|medicine)
    took the lot of them (to|back|home|out|down)
    (shall not|wont|will not|shant|not) be waking *2 (before|till|until) (noon|ten|eleven|lunch|nine)
    (bye|goodbye|night|goodnight|cheerio) *2 (guys|all|everyone|lads) *4 (same time|catch you)
    (last|final) (entry|broadcast|bulletin|log) *3 (for the|of the|in the|before the|form|deadline|fee|competition|is at|closes)
    (take|taking|took) *3 (box|boxes|bottle|packet|pack|lot|bag) back to
    (last|final) (leg|stretch|bit|part) (home|of the journey|of my journey|of the trip|of my commute|before home)
    (emptied|drained|finished) (both|all|two|three|both of|all of) *1 (bottles|packets|boxes|tubs) *1 (down|into|in) the (sink|toilet|loo|drain|bin|plughole)
    `,
  ),
  // Plain words of a danger whose own sentence says at once that they are about something else.
  ...markers(
    { group: 'guard.plain', language: 'en', marks: 'guard' },
    `
    (dissertation|essay|thesis|degree|coursework|assignment|exam|exams|module|homework|spreadsheet|printer|laptop|computer|commute|hangover|hay fever|hill|stairs|gym|recipe|flatpack|wardrobe|toddler|kitten|puppy|toaster|boiler|lawnmower|sofa|tax return|course|job|car|bike) (is|are|was|were|keeps|s|has been|have been) *2 (trying|determined|plotting|threatening|conspiring|out|going) to (end|take|ruin|finish|kill) (my life|me off|us all|me)
    (done|finished|through) with (it all|all of it|everything|all that|all this|the lot) *4 (laundry|ironing|hoovering|cleaning|packing|washing|marking|revision|coursework|decorating|unpacking|wrapping|gardening|errands|chores|housework|paperwork|tax return|dishes|washing up|shopping|exams|mowing|painting)
    (wouldnt|would never|id never|could never|couldnt|never|wouldnt even|would not|i never) *1 (dream of|consider|contemplate|entertain|think of|imagine|sink to|resort to|stoop to) *1 (actually|really|ever|even)? (killing|ending|hurting|harming|cutting|taking|drowning|hanging|shooting) (myself|my life|my own life|it all)
    (if|in case|should|whenever|when) (i were ever|i was ever|i ever|i should ever|i do|i should|i) (to)? (feel|felt|feeling|get|got|gets|become|became|am|was|were) suicidal (again|ever again|anew)? *1 (my|the|our) *1 (safety plan|crisis plan|plan|list|crisis card|safety card) *1 (says|is|tells|starts|begins|has|reads)
    (if|in case|should|whenever|when) (i were ever|i was ever|i ever|i should ever|i do|i should|i) (to)? (feel|felt|feeling|get|become|am|was|were) suicidal (again|ever again|anew)? *2 (id|ill|i will|i would|i can|i know to|i know who to|i know i can) *1 (ring|call|phone|tell|text|contact|go straight|reach out|ask)
    was choking *1 (my|our|his|the) *1 (wife|husband|mate|dog|friend|sister|brother|mum|dad|daughter|son) (left|fled|was choking|was howling|was crying with laughter|walked out|was weeping with laughter|spat)
    (comedian|comic|joke|jokes|sketch|sitcom|film|show|impression|punchline|laughing|laughter|giggling|giggles|funny|hilarious|story) *6 choking *1 (my|his|her|our|on|we|i)? *1 (wife|husband|mate|popcorn|tea|friend|sister|brother|crisps)?
    // What a clinician, a student or a leaflet says.
    (difference|differences|distinction|link|relationship|overlap|correlation) *3 between *3 suicidal (ideation|thoughts|thinking|behaviour|intent)
    (one|ideation|the former|the first one|the first|the latter) (is|means|involves|refers to|being|includes) *1 (thinking about|thinking of|thoughts of|thoughts about) (suicide|death|dying|ending ones life)
    (study|studies|trial|trials|paper|review|research|meta analysis|researchers|article|survey|questionnaire|data|scale|authors|team|guideline|guidelines) *4 (compared|compares|comparing|measured|measures|measuring|assessed|assesses|tested|tests|examined|examines|looked at|looks at|treated|scored|reported|found|showed|tracked|investigated|explored) *7 suicidal (ideation|thoughts|thinking|behaviour|ideas)
    (lithium|ketamine|esketamine|clozapine|antidepressants|ssris|cbt|dbt|fluoxetine|sertraline|placebo|exercise|sleep|the drug|the treatment|a drug) *1 (reduces|reduce|reduced|lowers|lowered|treats|treat|cuts|prevents|for|and|against|increases|increase|increased|may increase|can increase|can cause|may cause) *1 suicidal (ideation|thoughts|thinking|behaviour|ideas)
    (prevalence|rates|rate|predictors|assessment|treatment|measurement|incidence|definition|management|aetiology|epidemiology|screening) (of|for|in) *1 suicidal (ideation|thoughts|thinking|behaviour|ideas|intent)
    (is|are|was|were)? suicidal (ideation|thoughts|thinking|behaviour) *1 (covered|taught|mentioned|defined|assessed|measured|scored|coded|listed|classed|classified|distinguished|a symptom of|a side effect|on the syllabus|in the syllabus|in the module)
    (essay|paper|dissertation|lecture|talk|book|chapter|podcast|study|studies|research|article|leaflet|seminar|module|workshop|reading|assignment|presentation|literature|reading up) (on|about|into|of) relapse *1 (and|with|over|after|into|this|last|rates|in)?
    (my|a|an|our|the|his|her|your|their|another|some)? relapse (prevention|signature|statistics|rates|rate|remitting|syllabus|worksheet|module|study|studies|research)
    (helped|help|supported|support|supporting|helping|sat with|stayed with|asked|was there for|looked after|cared for|nursed|minded|cooked for|drove|visited|fed) *4 when (he|she|they) (was|were|felt|became|got) *1 suicidal
    when my (@kin|friend|mate|flatmate|neighbour|colleague|partner|best friend) (was|were|felt|became) *1 suicidal *1 (i|we) *1 (asked|rang|sat|stayed|took|called|told|said|listened|drove|learned|learnt|went|did)
    if *2 (friend|friends|mate|anyone|someone|somebody|anybody|son|daughter|brother|sister|mum|mom|dad|kid|kids|child|pupil|colleague|client|neighbour|flatmate|member|stranger) (ever)? (told me|said|says|tells me|admitted|confided|texted me|told us|confessed) *4 (suicidal|die|suicide|kill themselves|kill himself|kill herself|end it) (id|i would|wed|we would|you should|i hope id|i hope i would)
    (told me|said|says|tells me|admitted|told us) *1 (he|she|they) (was|were|felt|is|are) suicidal (id|i would|i hope id) *1 (stay|sit|call|ring|take|ask|listen|tell|drive|get|hug|phone|go)
    (id|i would|should|then|please|always|them and|him and|her and|you and|also|first|or|just|and i) call for help
    (nurse|doctor|leaflet|gp|pharmacist|worker|keyworker|guideline|guidelines|article|poster|sister|consultant) *2 (told|said|says|warned|warns|advised|explained|explains|tells) *2 (never|not|dont) (to)? (stop|quit|detox|withdraw|give up|cut out) *3 (suddenly|abruptly|overnight|cold turkey|alone|dead) (after|off|from|without)? (heavy drinking|years of drinking|drinking|alcohol)?
    (seizures|fits|dts|convulsions|hallucinations|delirium tremens) (are|were|is|being) *1 (the reason|one of|a risk|the risk|a danger|the danger|why|possible|what they|among)
    // Games, work and things that are only like it.
    (@kin|he|she|they|hes|shes|theyre|you|friend|mate|flatmate|boyfriend|girlfriend) (always|keeps|just|is|are|was|keeps on|once again|still)? (beating|beats|beat|thrashing|thrashes|hammering|hammers|slaughtering|battering|killing|whipping|smashing|destroying|murdering) (me|us|him|her|them|everyone) at *1 (scrabble|chess|draughts|cards|monopoly|tennis|squash|darts|pool|snooker|golf|bowls|bowling|cribbage|dominoes|rummy|poker|bridge|whist|mario kart|fifa|wordle|badminton|table tennis|ping pong|trivia|backgammon|go|uno|cluedo|risk|catan|ludo|crosswords|sudoku|rounders|football|basketball|video games|board games|air hockey|minigolf|crazy golf) (again|every time|right now|now|as usual|as always)? *4 (with a|with the|please|help|screaming|wont stop)?
    (take|taking|took|taken) my (own)? life (in|into|to|towards|down|up) (a|an|the|another) *2 (direction|path|level|turn|road|chapter|gear|place|route|track|course)
    (take|taking|took|taken|telling|writing|tell|write) my own life (story|stories|lessons|experience|experiences|advice|choices|skills|decisions|history)
    (end|ending|ended|leave|leaving) (my|his|her) life (as|of) *2 (smoker|bachelor|bachelorette|single man|single woman|singleton|civil servant|drinker|gambler|teacher|nurse|runner|student|tenant|commuter|renter|crime|leisure|meat eater|vegetarian|spinster|landlord|couch potato|night owl|employee|soldier|manager|lawyer|accountant|banker|vegan|vaper|politician|footballer|farmer|waiter|waitress|debtor|hermit|non driver|wife)
    (jump|jumping|jumped|leaping|leap|leapt) (out of|from|off) (a|an|the|that) *2 (plane|aeroplane|airplane|aircraft|helicopter|diving board|high board|top board|springboard|bouncy castle|trampoline|sofa|bunk bed|swing)
    (jump|jumping|jumped|skipping) rope *6 (train|trains|bus|bridge|platform|station|roof|lorry|tram|tower|cliff)
    (go|going|walk|walking|out|driving|drive|headed|heading|off|hiking|hike|cycling|trip|popping|wandering|running|run) (down|up|back|over)? (to|up to|out to|onto|along|over|down to|across|up|on|in) *2 (reservoir|viaduct|cliff|cliffs|bridge|quarry|dam|weir|lighthouse|headland|river|lake|sea|gorge|railway|level crossing|sea wall|canal|roof|edge|beachy head|tracks|lock gates|coast) *4 with (the|our|my|a|some|his|her) *2 (club|ramblers|walking group|walking club|choir|scouts|guides|brownies|camera|binoculars|easel|sketchbook|picnic|school trip|class|hiking group|hikers|birdwatchers|grandchildren|grandkids|u3a|drone|fishing rod|metal detector)
    (go|going|walk|walking|out|driving|drive|headed|heading|off|hiking|hike|cycling|trip|popping|wandering|running|run) (down|up|back|over)? (to|up to|out to|onto|along|over|down to|across|up|on|in) *2 (reservoir|viaduct|cliff|cliffs|bridge|quarry|dam|weir|lighthouse|headland|river|lake|sea|gorge|railway|level crossing|sea wall|canal|roof|edge|beachy head|tracks|lock gates|coast) *4 (to|and|for) (watch|see|photograph|paint|sketch|look for|spot|film|count|draw|fly|look at|take photos of|feed|a|some|our|an) *3 (puffins|seals|gulls|birds|kites|kite|steam train|steam trains|boats|ducks|dolphins|whales|gannets|kingfisher|otters|ospreys|deer|salmon|fossils|kingfishers|geese|swans|lighthouse|picnic|ice cream|chips|wildflowers|barbecue|birdwatching|fishing|litter pick|photo walk|fireworks)
    beachy head *4 (with the kids|for a picnic|picnic|walk with|with the dog|with the ramblers|holiday|half term|lighthouse walk|ten mile|coach trip)
    (knife|knives|penknife|blade|razor|scissors|rope|ropes|axe|saw) *1 (in|on|with) (my|the|our|his|her) *2 (for|to|because|while|as|since|and|ready for|ready to) *5 (cheese|potatoes|carrots|onions|onion|bread|cake|apple|apples|fruit|sandwiches|veg|vegetables|picnic|camping trip|camping|trailer|tent|tow|towing|pumpkin|turkey|chicken|fish|mushrooms|whittling|fishing|climbing|hammock|string|cardboard|parcels|boxes|dinner|salad|melon|pizza|butter|tow rope|caravan|boat)
    (knife|knives|penknife|razor|scissors|rope|ropes|axe|saw) *3 (for|to) (cutting|cut|peeling|peel|chopping|chop|slicing|slice|carving|carve|spreading|opening|towing|tow|whittling|coring|buttering) *3 (cheese|potatoes|carrots|onions|bread|cake|apple|apples|fruit|veg|vegetables|pumpkin|turkey|chicken|fish|string|cardboard|parcels|boxes|salad|melon|pizza|trailer|caravan|boat|toast|scones)
    (belt|rope|cord|cable|hose|hosepipe|blade) *8 (fix|mend|repair|fit|replace|change|sort) *3 (washing machine|tumble dryer|hoover|vacuum|lawnmower|mower|car|engine|bike|dryer|fan|fan belt|treadmill|swing|greenhouse|shed|leak)
    (glue|nail|staple|heat|water|nerf|massage|grease|caulking|caulk|sealant|foam|paint|price|barcode|bubble|hot glue|spray) gun (is|was|s)? *1 (in|on|at|to)? (my|his|her|the) *1 (hand|hands|lap|bag|head|table|desk|foot)? *2 (and|so|craft|ready|the|as)?
    (load|loaded|loading|holding|held|grabbed|got out|pulled out|charged|bought|got|have|fetched) *2 (glue|nail|staple|heat|water|nerf|massage|grease|caulking|sealant|foam|paint|price|bubble|spray) gun
    (stood|standing|sat|sitting|we are|were|we were|on|at|near|by) *2 (edge|top|roof|bridge|ledge|rooftop|balcony|cliff|cliffs|parapet|platform) *4 (having|eating|ate|eat|sharing|with|waiting for|watching|had|feeding|counting) *3 (sandwiches|sandwich|picnic|flask|chips|ice cream|ice creams|lunch|pasties|pasty|puffins|fireworks|boats|seals|gulls|hot chocolate|cream tea|fish and chips|ducks|morris men|parade|regatta|balloons|barbecue|swans)
    (scarf|tie|lanyard|medal|stethoscope|garland|headphones|snood|bow tie|tape measure) *1 (is|was|s|are)? *1 (wrapped|tied|wound|draped|hung|hanging)? (round|around) my neck *6 (cold|chilly|freezing|nippy|frosty|interview|wedding|snug|cosy|cozy|warm|frost|winter|wind|icy|bitter|suit|marathon|party|school)
    (scarf|scarves|snood) *3 (twice|three times|tight|tightly|up to my nose) (round|around)? (my neck)? *4 (cold|chilly|freezing|nippy|frosty|winter|icy|bitter)
    (balloon|balloons|boat|boats|feather|bubble|bubbles|kite|lantern|lanterns|duck|leaf|leaves|ashes|seeds|cloud|clouds|petals|raft) *2 (float|drift|sail|floating|drifting|floated) (away|off)
    (watch|watched|watching|saw|seeing) *1 (it|them|balloon|balloons|kite|lantern|lanterns|boat|ashes|bubbles) (float|drift|sail|floating|drifting) (away|off)
    (my|our|his|her|the) (very)? (last|final) day (at|of|in|with|on) (the|my|our|this|his|her)? *2 (clinic|rehab|placement|ward|office|hospital|work|job|course|camp|term|detox|unit|chemo|radiotherapy|school|college|uni|shop|holiday|cruise|project|team|site|depot|cafe|library|bakery|factory|probation|physio|holidays|maternity leave|annual leave)
    (hug|hugged|kissed|kiss|cuddled|waved|hugging|kissing|held|squeezed|saw|said goodnight to) *4 (for the last time|one last time) before (he|she|they|his|her|their) *1 (flew|flight|left for|left to|went|goes|moved|moves|starts|started|flies|sailed|deployed|deploys|emigrated|headed|boarded|married|wedding|college|uni|university|school trip|coach|plane|gap year|tour|posting|moves out|big day|surgery|operation|died|passed|passed away|funeral|was buried|was cremated|coffin|emigrates)
    (wont|will not|not going to|not gonna) be (here|around|in|about|back|at home|home|online|on here) *4 (because|as|since|cause|cos|coz|due to) *4 (shift|work|working|leave|holiday|camping|away|flight|appointment|dentist|school|meeting|course|training|conference|visiting|college|class|early start|night shift|day shift|wedding|christening|exam|interview|half marathon|trip|driving lesson|physio)
    (wont|will not|not going to) be (here|around|in|about|online|on here) *4 (im|i am|were|we are|ill be) (on leave|on holiday|camping|off camping|off to work|away|working|at work|on nights|on shift|in spain|in france|at a wedding|at my sisters|at my mums|visiting|travelling|at college|flying to|on a course)
    (gone|off|out|away) (by the time|before|when) *8 (my|our|the|his|her) *1 (coach|train|flight|plane|bus|ferry|shift|taxi|lift|boat) *3 (leaves|departs|takes off|sets off|boards|starts|is booked|sails|picks me up|gets in)
    (done|finished|through|quit|quitting|leaving|left|packed in|giving up|given up|gave up|finishing|stopping|deleting|parting ways|over) *1 (with)? *2 (job|work|company|diet|diets|facebook|instagram|twitter|tiktok|smoking|vaping|drinking|booze|gambling|dating|dating apps|tinder|caffeine|coffee|sugar|school|uni|shift work|retail|teaching|nursing|gym|commute|commuting|landlord|exams|chemo|braces|crutches|boss|office|town|flat|night shifts|group|club|team) for good
    (resignation|cover|reference|complaint|notice|appeal|application|thank you|recommendation|acceptance|offer|parent|school|court|tax|rent|apology|love|fan) letter *2 (in|on|under) (the|my|his|her|our) *1 (bosss|boss|managers|desk|table|kitchen table|drawer|fridge|piano|tray|doormat|mat|shelf|sideboard|pillow|bed|dashboard|headteachers)
    (isnt|not|wont|never|hardly|doesnt|wont be|rarely|seldom) *1 (waking|wake|woken|waking up|wake up|getting up|up) *1 (before|until|till) (noon|midday|lunch|lunchtime|ten|eleven|nine|half|the afternoon|dinner time|the alarm|his alarm|her alarm|spring)
    wake (him|her|them) (for|in time for) (the|a) (ending|credits|film|match|final|goal|fireworks|finale|penalties|kick off)
    (taken|takes|took|taking|take|had|having) all (of)? (my|his|her|their|the) *2 (medicine|medicines|medication|meds|pills|tablets|vitamins|antibiotics|doses) *4 (on time|as prescribed|without fail|correctly|properly|at the right time|at the right times|without being|for once|like clockwork|with breakfast|with food|each day as|as directed)
    (hurt|injured|hurting|injuring) (myself|himself|herself|themselves) *1 (at|playing|in|during|doing|lifting|moving|gardening|skiing|running|falling|climbing|training for|on) *2 (football|rugby|gym|gymnastics|hockey|netball|tennis|squash|cricket|skiing|gardening|running|yoga|pilates|weights|deadlifts|dancing|ballet|judo|karate|trampoline|ice|sofa|wardrobe|marathon|basketball|training|climbing|swimming|badminton|the match|five a side|zumba|cycling)
    (cat|kitten|rabbit|dog|puppy|hamster|parrot|budgie|ferret|brambles|bramble|thorns|rose bush|roses|hedge|guinea pig|gerbil|goose|swan|chicken|cockerel|hen|gorse|hawthorn) (has|have|had|just|then|really|always|keeps|s|badly)? (scratched|cut|bit|clawed|scratches|scratch|bites|bitten|ripped|shredded|slashed|nipped|sliced|mauled|scratching) (my|our|his|her|both my) *2 (wrist|wrists|arm|arms|hand|hands|face|leg|legs|thigh|thighs|ankle|ankles|neck|nose|finger|fingers) *1 (until|till|so badly|so deep)? *3 (bled|bleeds|bleeding|blood|ribbons)?
    (i|ive|i have|i had|i once|i also) broke my *1 (finger|fingers|wrist|thumb|hand|toe|toes|arm|leg|ankle|collarbone) *2 (in|on|with) *2 (car door|door|drawer|gate|ice|bike|skateboard|stairs|trampoline|football|window|slide|swing)
    (disappointed|annoyed|gutted|upset|cross|sad|sorry|angry|mad|furious|hate|hated|bummed|fed up) *1 (that)? i (woke|wake|woke up|wake up|had woken) (too|so|really|a bit|far too)? (late|early)
    burden (has|had|have|is|was|s|being) *1 (lifted|eased|shared|halved|off my|removed|taken off|gone)
    (weight|load|burden) *2 (lifted|off|gone) *1 (from|off) my (shoulders|chest|mind|back)
    (battery|laptop|phone|printer|car|computer|boiler|hoover|kettle|toaster|wifi|router|tv|telly|van|bike|plant|plants|sofa|umbrella|fridge|washing machine|dishwasher|fern|lawn|trousers|elastic|bra|socks|shoes|slippers|pen|keyboard|mouse|tablet|zip|tyre|tyres|mattress|cushion|cactus|tomatoes|basil|sourdough|knees|knee) (has|have|had|just|seems to have|seem to have|finally|is|s)? (lost|given up|gave up|losing|lacks|lost all) *1 (the|its|all|any)? will to (live|go on|carry on|work)
    // Shame, boredom and heat, when what bores or shames is named beside the wish.
    (lecture|meeting|class|lesson|film|movie|training|seminar|webinar|course|assembly|conference|zoom|commute|queue|podcast|speech|sermon|homework|essay|audit|spreadsheet|shift|book|match|presentation|flight|induction|double maths|wedding speech) (is|was|s|has been|gets)? (so|too) *1 (boring|dull|long|tedious|hot|stuffy|embarrassing|awkward|cringe) (that)? i *1 (want|wanted|wanna|could|nearly|almost|just want) (to)? die
    (want to|wanted to|wanna) die *1 (this|that|the|my) *1 (lecture|meeting|class|lesson|film|movie|training|seminar|webinar|course|assembly|conference|zoom|commute|queue|podcast|speech|homework|essay|audit|spreadsheet|presentation|induction) (is|was|s) (so|too|that) *1 (boring|dull|long|tedious|embarrassing|awkward)
    (embarrassing|embarrassed|mortified|mortifying|cringe|awkward|humiliating) *8 (boss|teacher|crush|zoom|on mute|unmuted|flies|skirt|loo roll|toilet paper|waiter|vicar|lecturer|supermarket|checkout) *5 (wanted|want|nearly|could have|could) *1 (to)? die
    (i|ive|ive just|id|i have) picked up *2 (knitting|guitar|piano|crochet|running|painting|spanish|french|german|sewing|tennis|golf|baking|violin|sketching|reading|drawing|photography|gardening|swimming|yoga|chess|embroidery|needles|paintbrush|ukulele|drums|clarinet|trumpet|cello|saxophone) *1 (again|once more|after)?
    drank (too|so|far too|way too) much *1 (tea|coffee|water|squash|juice|milk|lemonade|hot chocolate|espresso|cocoa) *6 (sleep|wee|toilet|awake|jittery|bladder|cant|buzzing|wired|loo|pee)?
    (shooting|shoot|shot|filming|film) myself (on|with) *2 (video|phone|camera|film|ipad|tablet|webcam|tripod|gopro) for (the|my|a|an|our|this) *2 (blog|audition|vlog|tape|course|portfolio|class|project|reel|interview|application|site|tutorial|presentation|documentary|assignment)
    (left|gave|wrote|sent|made|handed|signed) *4 goodbye (note|card|letter|cards|letters|notes|message|messages) *1 (when|as|after) (i|we|he|she|they) (changed|moved|retired|graduated|finished|quit|resigned|left work|left my job|left the job|left the company|left school)
    goodbye (note|card|letter|cards|letters|notes|video|message) *2 (teacher|teachers|headteacher|classmates|lollipop lady|nursery|au pair|form tutor|lunch lady|childminder|colleague who|neighbours who)
    (give|gave|giving|given|rehome|rehomed) *2 (cat|dog|hamster|rabbit|rabbits|cats|dogs|pets|guinea pigs|kittens|puppies|tortoise|budgie) *4 (because|as|since|now that|due to) *3 (new flat|flat|landlord|landlady|lease|allergy|allergic|allergies|no pets|moving|moved|tenancy|building|rental|new baby|care home|complex)
    ctb (is|was|means|stands for|here is) *1 (what|short for|the name)? *1 (our|my office|my company|my school|the office|we call|they call|the company|my boss|my team|the university)
    (#|@number|many|several|twenty|thirty|fifteen|eleven|twelve|thirteen|fourteen|sixteen|eighteen) years ago *3 (attempted suicide|overdose|overdosed|tried to kill myself|tried to die|tried to end my life|hanged myself|suicide attempt|tried to end it) *1 (and|but|now)? today (im|i am|i) *1 (run|own|work|teach|love|married|happy|help|volunteer|train|coach|mentor|sober|clean|grateful|well|thriving|free|alive and|a nurse|a mum|a mother|a dad|a father|a teacher|a baker|a counsellor|glad)
    (this is)? my (very)? (last|final) (post|message|entry|note|comment|check in|update) (before|until|till) (the|my|our|a|i go on|i go for my|we go on|i start my)? *1 (exam|exams|holiday|holidays|break|bed|bedtime|dinner|tea|work|operation|surgery|weekend|christmas|easter|half term|move|trip|conference|new year|deadline|flight|summer|finals|interview|new job|wedding|retreat|camping trip|baby arrives|school run)
    my (very)? (last|final) (post|message|entry|note|comment|check in|update) *2 (tonight|today|this evening|for now|for today|for tonight|of the day|of the night|this week) *3 (off to bed|going to bed|bedtime|bed calls|bed now|read replies|will reply|dinner is|tea is ready|back tomorrow|see you tomorrow|night all|work in the morning|early start|early shift|school run|off to sleep|time for bed|time for tea)
    (putting|put|leaving|leave|turning|turn|switching|keeping) *1 (phone|mobile) (away|down|off|in the cupboard|in the airing cupboard|in the drawer|in the kitchen|in the hall|in another room|in the other room) *1 (after|at|by|from) (nine|ten|eight|eleven|seven|bedtime|dinner|tea|meals|mealtimes)
    (putting|put|leaving|turning|switching|keeping) *1 (phone|mobile) (away|down|off) (and|to) *1 (read|reading|revise|revising|work|study|focus|concentrate|watch|watching|enjoy|finish) *2 (book|kindle|novel|film|essay|exam|exams|telly|homework)?
    goodnight (love|darling|pet|mum|mam|dad|dear) ring me (when|if|tomorrow|in the morning)
    (jump|jumping|jumped|diving|leaping|leap|dive|plunging) (off|from|into|in) *2 (pier|jetty|harbour|harbour wall|quay|boat|lake|sea|river|quarry|loch|north sea) *6 (swimming club|swim club|swimming group|for charity|fancy dress|wetsuit|wetsuits|life jacket|polar bear|boxing day swim|new years day dip|dip|bombing|tombstoning course|fundraiser|sponsored|in costume|hospice)
    (edge|ledge|top|side|end) of (the|a|my|our) *1 (climbing wall|climbing frame|sandpit|swimming pool|pool|pitch|dance floor|stage|sofa|seat|village|town|map|page|queue|lido|paddling pool|ice rink|rink|playground|class|lawn|allotment|chair|seats)
    (razor|razors|blades|blade) for (my|a|the|his|her) *2 (safety razor|shaver|shave|shaving|beard|stubble|craft knife|lino|lawnmower|mower|saw|jigsaw|scraper|food processor|wallpaper|mitre saw|bandsaw|pencil sharpener|skates|hockey)
    (whole|entire|full) (bottle|box|packet|tin|tub|bag|jar) of *2 (wine|champagne|prosecco|cava|port|chocolates|biscuits|ketchup|sweets|crisps|ice cream|cordial|squash|shampoo|suncream|sun cream|milk|lemonade|pop|bubbly|shortbread|mince pies|doughnuts) (to|for|round|home|at|before|during|with|between)
    my will *1 (because|as|now that|since|now) *2 (bought|house|solicitor|baby|married|remarried|mortgage|grandchild|divorced|retired|flat|homeowners|first child|got a house)
    (giving|gave|give|given|passing|passed|lent|lending) (on)? my (old)? (guitar|bike|piano|books|car|drums|violin|keyboard|cello|trumpet|telescope|skis|kayak|bicycle|textbooks|uniform|sewing machine|camera|phone) *4 (because|as|since|so|now that|who|whos) *3 (starts|starting|started|lessons|learn|learning|upgraded|upgrading|new one|moving|downsizing|outgrown|passed her test|passed his test|goes to college)
    (cant|cannot) (do this|go on like this|take this|take it|do it|go on) (anymore|any more|any longer)? *1 (this|these|my|i need a|i need|need a) *1 (crossword|mattress|jigsaw|diet|puzzle|spreadsheet|knitting|wifi|sofa|trousers|level|recipe|sudoku|printer|new phone|new chair|laptop|shoes|heels|queue|burpees|new bed|new mattress|new laptop|new sofa|keto|boots|mascara|broadband)
    (tired|sick|fed up|bored|done|weary) (of|with) (life|living) (admin|coaches|hacks|insurance|drawing|out of a suitcase|out of suitcases|out of boxes|with flatmates|with housemates|in a building site|on a building site|in dust|on noodles|on toast|next door to|above a|under a flight path|without a kitchen|in the countryside|in the city)
    (punched|hit|slapped|kicked|thumped|elbowed|whacked) me *6 (we were laughing|we both laughed|we laughed|we were both laughing|sparring|boxing class|judo|karate|taekwondo|pillow fight|snowball|snowballs|snowball fight|dodgeball|playfully|foam sword|water balloon|beach ball|balloon)
    (relapsed|relapsing|slipped|slipped up|fell off the wagon|lapsed|relapse) (into|on|with|in) *2 (biting my nails|nail biting|biting nails|diet|slimming world|weight watchers|sugar|chocolate|carbs|dairy|gluten|vegan|meat|crisps|social media|facebook|tiktok|keto|caffeine|coffee|swearing|ice|steps|stairs|new years resolution|resolution|resolutions|spelling)
    (pull|pulled|pulling|tear|tearing|tore|torn) (my|our|his|her) (own)? hair out *1 (over|at|trying to|with|about|because of) *4 (tax|tax return|spreadsheet|wifi|printer|homework|exam|exams|coursework|flatpack|form|forms|builders|kids|teenagers|dog|puppy|customers|council|insurance|broadband|work|deadline|essay|traffic|school run|wedding|maths|software|website|phone)
    (nothing|little) (left)? to (live|look forward to|hope) (for)? now *2 (biscuits|series|show|season|bake off|pub|football|tea|coffee|chocolate|wine|netflix|strictly|cake|shop|olympics|world cup|crisps) *2 (gone|over|closed|ended|finished|run out|cancelled)
    (nobody|no one|noone) *1 (notice|care|mind|notices|cares|noticed) if i (left|skipped|missed|disappeared from|slipped out of|dozed off in|bunked off|walked out of|left early from|was late to) *1 (meeting|class|lecture|call|zoom|party|lesson|early|office|shift|conference|webinar|reception|choir|gig|match|assembly)
    wake (up)? (before|till|until) (ten|nine|eleven|noon|midday|lunch|lunchtime|the alarm|my alarm|seven|eight|half|#|dinner time|the weekend|my holiday)
    (burn|burning|burned|burnt) (the|my|our|down the|down my) *1 (house|kitchen|flat|place|building) (down)? *3 (cook|cooking|cooked|toast|oven|chip pan|chips|dinner|bake|baking|candle|candles|straighteners|flapjacks|pancakes|toaster|air fryer)
    (noose|nooses) *8 (halloween|decoration|decorations|panto|prop|props|scout badge|scouts|costume|museum|magic trick|school play|am dram|western|escape room|haunted house)
    hanging (from|off|upside down from) (the|a|my)? *1 (monkey bars|rope swing|trapeze|silks|pull up bar|climbing wall|washing line|harness|chandelier|chandeliers|zip wire|gym rings|climbing frame|lamp shade|christmas tree|aerial hoop)
    unconscious (of|bias|mind|habit|decision|process|biases)
    (knife|blade|chisel|scalpel|razor|axe) in (my|his|her|the) (hand|hands|lap) *3 (carving|whittling|peeling|chopping|slicing|pruning|sculpting|buttering|gutting|filleting|scraping|skinning) *6 (spoon|stick|wood|potatoes|carrots|onions|turkey|fish|apples|pumpkin|veg|bread|wallpaper|roses|fruit|soap|lino|clay|vegetables|toast|bowl)
    (planning|planned|plan|arranging|arranged|paid for|picked|choosing) my (own)? funeral *5 (because im|as im|now im|im) (seventy|eighty|ninety|old|in my eighties|in my nineties|eighty one|eighty two|eighty five|ninety one|ninety two|an old)
    (nobody|no one|nothing|noone) (can|could|will) stop me now *1 (im|ive|i) *2 (booking|booked|buying|bought|ordering|ordered|signed up|signing up|dancing|running a|baking|passed|learning|painting|enrolled|applied|applying|moving to|eating|got the job|entering)
    end of (the|my) line for (this|that|the|my) *1 (bus|train|tram|car|van|washing machine|boiler|shop|pub|laptop|phone|sofa|shoes|tube|route|kettle|mower|coat|bakery)
    this is the end of (the|this|my|our) *1 (lesson|episode|chapter|film|series|shift|week|term|course|song|queue|meeting|call|book|recording|tour|semester|holiday|season|tour|show)
    woke up at (three|four|five|six|seven|#) (am)? (for no reason|on a saturday|on a sunday|on my day off|needing|because of the|to rain|with the baby)
    (printer|traffic|wifi|queue|hold music|jingle|advert|song|flatpack|crossword|satnav|ringtone|car alarm|spreadsheet) (is|was|s) making me suicidal
    (bottle|packet|box|strip) of *1 (pills|tablets|meds|medication) *5 (because|as) (my|the) (doctor|gp|nurse|consultant|pharmacist)
    waiting for (the|my|a|our|his|her) *1 (train|bus|tram|coach|ferry|lift|taxi|car|truck|van|lorry) to (my|work|town|the airport|hospital|college|school|come in|turn up|pull in|arrive|leave|depart|leeds|london|manchester|glasgow|cardiff|york|start|be delivered|be fixed|be repaired|pick)
    (everything|all) (is|s) *1 (ready|set|prepared|laid out|packed) *3 (cake|balloons|banner|sandwiches|suitcase|suitcases|passport|passports|tickets|cot|nursery|decorations|party bags|bunting|turkey|table)
    (boring|dull|long|slow|tedious|bored) *3 (lost|lose|losing|loses) the will to live
    (lost|lose|losing) the will to live *1 (by|at|during|halfway|around) (slide|page|minute|hour|the second|the third|item|chapter|question)
    ways to end (my|the|an|a|this|our) (essay|letter|story|chapter|speech|email|novel|song|poem|presentation|call|meeting|sentence|report|sermon)
    (team|club|company|office|band|side|party|department) would be better off without (that|the|this|him|her|a|our|their)
    (he|she|they|hes|shes|theyre) *1 not suicidal *1 (just|only)
    hit me with *4 (recipe|bill|news|truth|fact|joke|question|idea|quote|line|riddle)
    (team|side|club|shares|weather|economy|market|printer|laptop|boiler) *1 relapsed (into|back|again)
    (its|the|a) final exit *1 (blocked|door|sign|locked|open|closed|interview|poll|visa)
    picked the (bridge|cliff|cliffs|roof|tower|pier|viaduct) *6 (sponsored|charity|photo|photos|wedding|picnic|race|marathon|painting)
    (glue|nail|water|heat|staple|toy|massage|spray|radar|paint) (gun|guns|pistol)
    bridge of (the|a|our) (ferry|ship|boat|tanker|trawler|frigate)
    `,
  ),
  // Harmless twins of plain sentences: tasks and things that annoy, ordinary farewells, tablets as they should be
  // taken, accidents, sayings of helpers, long past trouble.
  // No way out, no hope and no point, of what is no life.
  ...markers(
    { group: 'guard.bleak', language: 'en', marks: 'guard' },
    `
    (way|ways|exit|escape) (out|forward|through|from)? (of|from|for|with|on) *2 (contract|lease|tenancy|car park|wedding|weddings|party|ikea|maze|babysitting|jury|one way system|washing up|meeting|dinner|lunch|deal|shift|exam|level|game|work do|baby shower|hen do|stag do|trip|holiday|school play|village|traffic|town|airport|subscription|insurance|warranty|speech|presentation|karaoke|christmas with|dentist|gym membership|mortgage|group chat|committee|rota|project|negotiations|talks|the company|the business|the club|the party|the industry|the economy|brexit)
    (future|hope) (left|really)? (in|for|of|with) (the|this|that|these|my|our|your|his|her|any|a|an)? *1 (this|that|the|next|our)? (hair|haircut|lawn|french|german|spelling|knitting|sourdough|toddler|journalism|print|retail|coal|farming|industry|trade|company|business|club|team|sport|town|village|church|party|car|phone|printer|laptop|garden|tickets|season|relationship|high street|shop|shops|pub|pubs|theatre|cinema|radio|tv|band|show|goalkeeper|keeper|striker|defence|midfield|side|squad|begonias|geraniums|petunias|seedlings|viaduct|choirs|choir|notes|library|factory|mine|pit|branch line|@home_ware)
    (future|prospects|a future|any future) (in|at|with|as) (this|that|my|the|any|our|a|an)? *1 (job|jobs|role|post|career|teaching|nursing|teacher|nurse|call centres|call centre|hospitality|hairdressing|catering|sales|manufacturing|driving|taxi driving|fishing|banking|academia|law|department|firm|marketing|advertising|television|politics|coding|plumbing|cleaning|warehouse|office|profession|acting|modelling|publishing)
    (future|life|day|morning|world) without *1 (coffee|tea|bread|butter|gravy|wine|rice|curry|noodles|bacon|marmite|dogs|books|music|radio four|wifi|spectacles|glasses|my glasses|football|cricket|gardening|@home_snack)
    (nothing|things|it|that|this|life) *4 (change|changes|improve|improves|get better|gets better|work|works|help|helps|changed) *1 (at|in|round|around|on|under|with|about) *2 (company|office|work|school|place|village|town|council|club|team|church|government|parliament|country|system|industry|department|department|hospital|store|shop|railway|trains|buses|printer|laptop|phone|app|site|update|stain|recipe|sourdough|garden|hinge|door|pitch)
    (get better|improve|be okay|be ok) than
    (way out|way forward|way through) (with|for|on) *2 (pattern|knitting|crochet|recipe|essay|code|bug|puzzle|jigsaw|treaty|talks|deal|design|thesis|spreadsheet|engine|plot|novel|garden|extension|kitchen|build)
    (it|this|things|life) (can|may|might) *1 (feel|seem|look|appear) *1 (as if|like|as though|that) *4 (way out|way forward|hope|future|point|get better|end in sight|help you)
    want to wake *1 (the|my|our|his|her|him|them|it|anyone|anybody|everyone|everybody|a|mum|dad|grandma|nan|gran|grandad|flatmates|neighbours|late)
    (vanish|disappear|escape) (to|off to|into) *2 (cornwall|spain|greece|italy|france|devon|wales|scotland|ireland|portugal|beach|cottage|cabin|book|books|island|holiday|shed|kitchen|pub|garden|spa|seaside|hotel|woods with|mountains|lakes|countryside|france|thailand|bali)
    (way|ways) out of (going|having|doing|paying|attending|seeing|visiting|babysitting|hosting|helping|making|giving|sitting|wearing)
    hopeless (at|with|in) *1 (cooking|parking|maths|math|football|darts|pottery|crochet|names|directions|faces|money|dancing|golf|tennis|chess|french|spanish|german|english|science|spelling|drawing|knitting|singing|art|sport|sports|pe|gardening|diy|driving|baking|computers|technology|games|cards|numbers|it|small talk|flirting|texting|goodbyes|school|swimming|crosswords|my job)
    `,
  ),
  ...markers(
    { group: 'guard.twins', language: 'en', marks: 'guard' },
    `
    (goodbye|bye|farewell|so long|cheerio) *6 @parting_plain
    (hear from me|see me here|see me on here|see me online|be online) *2 (this week|for a week|for a few|for a while|until|till|for the weekend|this weekend) *3 (because|camping|holiday|im|back|as|no signal|after)
    (gave|give|giving|given|sold) *1 my *6 (gone over to|moved over to|switched to|upgraded|upgrading|buy a better|bought a better|bought a new|got a new|given up playing|outgrown|grown out of|dont play any|no room for|as im having|moving|moved)
    goodbye cruel world *2 (quipped|joked|laughed|grinned|typed|giggled|quips|jokes)
    out of the game for good *1 (it was|it ate|it took|too much|because)
    please *1 check out *1 (early|by|before)
    (unsubscribed|logged off|checked out|resigned|retired|retire|resign|unsubscribe) from life (admin|drawing|coaching|insurance)
    sleep (forever|for ever) is what
    before (i|we|she|he) (left|leave|went|go|set off|headed) (for|to|off to) (work|school|the airport|the office|uni|college|the station|bed|the gym|church|nursery|the conference)
    (final|last) exit *2 (stage|motorway|highway|pitch|show|roundabout|ring road)
    (hugged|kissed|hug|kiss|waved) *3 goodbye (before|at|on) (my|the|his|her|their|our|dropping|leaving for) *2 (shift|night shift|flight|train|trip|work|airport|gate|school|nursery|station|match|exam|tour|deployment|op|operation)
    (funeral songs|funeral hymns|funeral plan|my will|our wills|our will) *2 (with the vicar|with the solicitor|with a solicitor|with my solicitor|with my wife|with my husband|because the solicitor|feels good|so grown up|grown up|to be sensible|before our trip|before our big trip)
    (jump|jumping|jumps|jumped) (on|in|into|onto) (the|a) *1 (trampoline|pool|bouncy castle|ball pit|puddles|puddle|shower|hot tub|deep end|bandwagon|pule|leaves)
    (jumped|jump|jumping|leapt|jumps) (off|from|out of) *4 (on a bungee|bungee|with a parachute|a parachute|on a zip wire|into the pool|for charity|in a harness|on a harness|with an instructor)
    (hurt|hurts|touch|touched|touches|harmed) my (kids|kid|child|children|son|daughter|family) (id|i would|ill|i will) *1 (call|ring|phone|report|go to|go straight|be straight|contact|tell)
    (took|taken|take|had|swallowed) *1 all my (tablets|pills|meds|medication) *6 (like a good|vitamin|vitamins|iron|as prescribed|on time|blood pressure one|as the doctor|omega|cod liver)
    which train *1 (and|or) *1 which platform *8 (meet|meeting|interview|holiday|visit|see my|collect|pick up|conference|concert)
    last (thing|post|message|letter|update|entry|one) *3 (before|till|until) *1 (my|the|our) *1 (holiday|holidays|hols|trip|exams|exam|wedding|honeymoon|op|leave|cruise|half term|surgery|christmas|maternity leave|summer break|flight)
    (off|going|away|over) to *2 (nans|mums|grans|dads|sisters|brothers|aunties|uncles|nanas|grannys|grandmas|mates|in laws) for (the weekend|a week|the week|christmas|easter|half term|a few days|dinner|tea|lunch|sunday lunch) *1 (bye|byeee|cya)
    wrong side of the (railings|railing|barrier|barriers|rail|fence|rope) *1 (because|as|since|cos) *6 (ticket|tickets|pass|oyster|queue|gate|steward|turnstile)
    (hammer|saw|axe|crowbar|knife|chainsaw|drill) and *1 (spirit level|nails|screws|screwdriver|tape measure|picture hooks|paintbrush|sandpaper|toolbox|chopping board|fork)
    (jump|jumped|jumps|jumping|leapt) out of (his|her|my|their|your|our) (skin|skins)
    (kicking|banging|hammering|smashing|battering|shouldering) *2 door *1 (because|cos|as|since) (it|the) *1 (swells|sticks|jams|stuck|jammed|swollen|wont open|warped|lock|handle|wood|frame)
    (hiding|hid|hide) *3 (wardrobe|cupboard|closet|loo|bathroom|shed|bed|attic|airing cupboard|curtains|stairs|garden) *4 (counting|counts|counted|hide and seek|seeker|peeks|peeking|found me first)
    (lips|lip|tongue|teeth|face|mouth|hands|fingers) *1 (are|is|gone|went|turned|all) *1 (blue|purple|red|green|black) *6 (slush|slushie|slushy|lolly|ice pop|bubblegum|candy|sherbet|food colouring|blueberries|blueberry|blackberries|raspberry|ink|paint|icing|popsicle|gobstopper|beetroot|bilberries|felt tip|felt tips)
    gurgling *4 (elbow|nudge|poke|kick|prod|when i shake) (him|her) (he|she) *2 (asks|says|grunts|moans|rolls|swears|farts|tells)
    (having|has|had|throw|throwing|threw) a fit (about|over|at the|at me|at the state|of the giggles|of rage)
    (cut|burned|burnt|scalded|stabbed|sliced|nicked|grazed) (myself|me|my finger|my thumb|my hand|my leg|my arm) *3 on (that|the|a|my|this|our) *2 (tin opener|tin|can|can opener|lid|paper|envelope|bread knife|mandolin|cheese grater|grater|rose bush|roses|brambles|glass shelf|fence|gate|oven|hob|iron|baking tray)
    scratching *6 *2 (midges|midge|mozzies|mosquitoes|mosquito|nettles|eczema|bites|hives|fleas|bitten|psoriasis|camping trip|chickenpox|sunburn|poison ivy|heat rash|bedbugs)
    (lines|wrinkles|creases) on (my|his|her) (forehead|brow)
    (hits|hit|hitting) the roof
    (beats|beat|thrashes|thrashed|slaughters|murders|hammers|hammered|destroys|kills|batters|whips|whipped) (me|us|him|her) at (dominoes|chess|cards|scrabble|monopoly|pool|darts|tennis|golf|badminton|snap|uno|mario|fifa|bowls|squash|ping pong|table tennis|rummy|draughts|cribbage|everything|bowling|football|rounders|snooker|bingo|mastermind|countdown)
    (adviser|advisor|trained|training|course|workshop|charity|helpline|volunteer|campaign|leaflet|talk|essay|dissertation|lecture|seminar|webinar|module) *2 (on|about|for|against|in) *1 (forced marriage|forced marriages|domestic abuse|domestic violence|child abuse|honour based abuse|coercive control)
    (dye|die|dying) (herself|himself|themselves|it|hers|his|theirs|myself) *2 (shade|colour|color|red|blue|pink|purple|blonde|green|orange|black|grey|ginger|shades)
    on the bridge *4 (roadworks|traffic|stuck in|running late|start without|queue|jam|tailback|gridlock|lights are)
    (on|onto|up on|out on) the (roof|ledge|lighthouse|tower|shed roof|garage roof) to (fix|mend|clean|paint|repair|adjust|check|clear|get the|film|photograph|rescue|sunbathe|watch|retrieve|install|put up|sweep|reach the aerial)
    (will|wills) with (a|the|our|her|his|my) *1 (solicitor|lawyer|notary) *1 (took|and|who|yesterday|charged|cost)
    (wake|woke|wakes|waking) up (till|until|til|before) (ten|nine|eleven|twelve|noon|lunchtime|midday|half|gone|two|three)
    (vanish|disappear|erase|delete) (this|that|the|these|those|all) *1 (stain|stains|mark|spot|email|emails|photo|evidence|mess|pile|washing up|ironing|laundry|paperwork|limescale|weeds)
    a reason to live *1 (today|now|nowadays|these days) i *1 (couldnt list|could list|have a hundred|have plenty|have so many|can list|cant count|cant list|have three|have two|have too many|have loads|have dozens)
    (hammer|saw|axe|crowbar|drill) and *1 (spirit level|nails|screws|screwdriver|tape measure|picture hooks|toolbox) *8 (tea|pictures|shelf|shelves|cupboard|wardrobe|bed|bookcase|desk|fence|cake)
    (kicking|banging|hammering|smashing|battering|shouldering) *2 door *1 (because|cos|as|since) it *1 (swells|sticks|jams|stuck|jammed|swollen|warped) (in|when|with|and|now|every|again)
    (hiding|hid|hide) *3 (wardrobe|cupboard|closet|loo|bathroom|shed|bed|attic|airing cupboard|curtains|stairs|garden) *4 (counting|counts|counted) *6 (he|she|they|peeks|cheats|always|never)
    (beats|beat|thrashes|thrashed|slaughters|murders|hammers|hammered|destroys|kills|batters|whips|whipped) (me|us|him|her) at (dominoes|chess|cards|scrabble|monopoly|pool|darts|tennis|golf|badminton|snap|uno|mario|fifa|bowls|squash|ping pong|table tennis|rummy|draughts|cribbage|everything|bowling|football|snooker|bingo|countdown) (with|every|each|when|whenever|until|again|over|because|if|in)
    last (thing|post|message|letter|update|entry|one) *3 (before|till|until) *1 (my|the|our) (holiday|holidays|hols|trip|exams|exam|wedding|honeymoon|op|leave|cruise|half term|surgery|christmas|summer break|flight) *2 (thank|thanks|love|bye|sorry|goodbye)
    (vanish|disappear|erase|delete) (this|that|the|these|those|all) *1 (stain|stains|mark|spot|email|emails|photo|evidence|mess|pile|washing up|ironing|laundry|paperwork|limescale|weeds) (and|off|from|before|forever|completely|already)
    (the|this|that|a|my) *2 (cupboard|loft|attic|shed|garage|drawer|freezer) is (hanging|full|bursting) *2 (coats|clothes|junk|boxes|peas)
    (off|without|clean|sober|detox|detoxed|detoxing|taper|tapering|tapered|withdrawal|withdrawals|stopped|quit) *6 (no|without|zero|never had|never any|havent had|not had|didnt have) (any|a)? (seizure|seizures|fits|hallucinations|hallucinating|dts|delirium tremens)
    (@kin|he|she|hes|shes|they|theyre|dog|kids|boys|someone|is) *2 (pointing|aiming|waving|firing|shooting|holding|has|with|got|chasing|after) *3 (nerf|water|toy|cap|squirt|glue|bubble|laser tag|super soaker) (gun|guns|pistol|pistols) *2 (me|us|my head|him|her|his|everyone|my back|my face|his head|her head)?
    (my|the|our) *1 (@kin) (is|was|keeps|nearly) *1 choking (with|on) *1 (laughter|laughing|words|giggles|emotion|tears of laughter)
    // A body that had too much of what is harmless; animals on a ledge; a scarf in winter; prices.
    (did|done|had|have|eaten|ate|drank|drunk|took|taken) (way|far)? too much (coffee|tea|pizza|food|cake|cheese|chocolate|sugar|curry|turkey|pasta|bread|ice cream|popcorn|gardening|exercise|running|walking|cycling|swimming|dancing|digging|lifting|luggage|stuff|shopping|homework|work|sun|sunshine|ironing|housework|cleaning|at the gym|in the garden|in the gym|on leg day|football|yoga|decorating) *3 (heart is racing|hearts racing|heart racing|heart is pounding|heart|chest|back|cant move|feel sick|feeling sick|sick|and now|now|today|again|hurts)?
    (cat|kitten|dog|puppy|pigeon|pigeons|seagull|seagulls|squirrel|goat|goats|parrot|robin|owl|fox|hamster|budgie) (is|was|are|were|keeps|loves|likes|kept)? *1 (standing|sitting|stood|sat|perched|walking|lying|stuck) (on|up on|at) (the|our|my|a|that)? *1 (ledge|roof|edge|railing|railings|windowsill|window ledge|balcony|parapet|banister)
    scarf (around|round) my neck *2 (cold|freezing|chilly|winter|match|cosy|cozy|walk|work|football|woolly|knitted|matching|warm|snow|frost|all day|today)
    (price|prices|cost|costs|sales) of *2 (are|is) *1 going down
    // No other way than to change buses, no longer in this flat.
    (option|options|choice|way out|other way|alternative) (but|than|except|of|from) *2 (changing|paying|driving|buying|walking|selling|replacing|repainting|rewiring|asking|reinstalling|resitting|car park|multi storey|maze|ikea|airport|village|contract|meeting|lease|shopping centre|one way system|roundabout)
    live (much|here|there)? (longer|any longer|another day|another week|another month|another winter) (in|at|with|near|next to|above|below|without) (this|that|the|my|our|these|a) *2 (flat|house|bedsit|studio|damp|mould|kitchen|bathroom|boiler|carpet|wallpaper|noise|neighbours|neighbors|street|village|town|building|caravan|dishwasher|washing machine|wifi|building site|scaffolding|students)
    cant (go on|carry on|keep on) like this *4 (wardrobe|kitchen|sofa|mattress|laptop|phone|printer|boiler|car|kettle|broadband|shoes|oven|fridge|curtains|cupboards|cutlery)
    (essay|assignment|dissertation|thesis|homework|coursework|worksheet|spreadsheet|crossword|jigsaw|sudoku|flatpack|printer|queue|traffic|wifi|lecture|hold music|update|captcha|tax return|knitting pattern|revision) *2 (killing|finishing|destroying|murdering|breaking) me *3 (want to|wanna|ready to|gonna|could) (end it|end it all|die|kill myself|give up|cry|jump out|scream)
    (assignment|homework|essay|dissertation|worksheet|coursework|spreadsheet|powerpoint|crossword|jigsaw|sudoku|tax return|flatpack|knitting pattern|sat nav|captcha|group project|fractions|algebra) *1 (is|are|was|s|has) *1 (making|driving|made) me *1 suicidal
    (throw|throwing|threw|thrown|chuck|chucked) (me|him|her|us|them|you|everyone) under (the|a) bus
    (throw|throwing|threw|thrown) myself under (the|a) bus (for|by|over|about|and say it was|to save him|to save her|to save them)
    put (me|us|him|her) out of (my|our|his|her) misery *2 (did we|did they|did you|did he|did she|who won|who is|which|has anyone|have you|have they|was it|is it a|tell me|tell us|just tell|whats the answer|what is the answer|whats the score)
    @trivial *2 (again|once more|one more time|one more|another time) and? (ill|i will|im going to|im gonna|i might|i swear|i swear ill) *1 (jump|throw myself|leap) (off|out of|out) (the|a|this|my) (balcony|window|roof|bridge|cliff|building|train)
    over the edge (with|of) (excitement|joy|glee|laughter|the sofa|the bath|the table|the bed|happiness)
    (hed|shed|theyd|youd|wed|he would|she would|they would|you would|we would|@kin would) *1 (rather|sooner) (die|be dead|jump off a bridge|jump off a cliff|drown|stab himself|stab herself) than (read|wear|eat|admit|ask|watch|dance|sing|share|cook|queue|use|miss|go to|go out|go on a|go camping|listen|buy|drive|phone|sit|play|be seen)
    (boss|manager|kids|grandkids|team|editor|coach|sister|flatmate|flatmates|colleagues|workmates|neighbours|teacher|tutor) *1 (wants to|is going to|are going to|will|would|might|could|gonna) (kill|murder|strangle|throttle|slaughter) me *1 (because|if|when|for|cos) (ive|i|i dont|im|we) *1 (booked|forgot|forget|late|ate|eat|spilled|spilt|burnt|burned|borrowed|overslept|lost the|broke the|dont take|finish the|finished the|missed the|taken the|called in)
    stab me with (her|his|a|the|that) *1 (dabber|knitting needle|crochet hook|hatpin|umbrella|biro|straw|chopstick|thermometer|ruler|quill)
    (smother|smothering|drown|drowning|eat|squeeze|squish|suffocate|devour) (my|the|this|our|that|her|him|them|you) *3 (in|with|up) *1 (kisses|cuddles|love|hugs|affection|cheeks|chocolate sauce|custard|gravy|butter|icing)
    (hurt|destroy|ruin|bury|humiliate|crucify|finish) (him|her|them|you|@kin) at (monopoly|scrabble|chess|cards|darts|pool|fifa|mario kart|tennis|golf|snooker|bowling|uno|risk|poker|badminton|the quiz|cluedo|rummy)
    (says|said|reckons|thinks|told me|tells me|jokes) i (hit|punch|kick|slap|tackle) (like|harder|too|well|the ball|the bag|better|the pads)
    (loaded|loading|load|reloaded) the gun with *3 (sealant|glue|nails|staples|paint|foam|silicone|grout|caulk|icing|grease|adhesive|mastic|water|darts|price labels)
    (tracks|rails|line) of (the|a|my|our|his|her) *1 (toy|model|miniature) *1 (railway|train|trains|set|trainset)
    (born|been born) (with|in|on) (these|this|such|two left|big|flat|curly|a|my|christmas|boxing|the) *2 (feet|hair|nose|freckles|ears|teeth|voice|skin|toes|knees|eyebrows|chin|day|eve|spoon|decade|sense of direction|bum)
    (dont|do not|didnt|never) (want to|wanna|like to|have to|need to) (wake|wake up|waking up|get up) at (#|four|five|six|seven|half|stupid|dawn|silly)
    (wasnt|werent|isnt|not) here (at|in|stuck|on) *3 (airport|dentist|dentists|office|queue|waiting room|meeting|traffic|conference|hotel|car park|call centre|platform|tax office|delay|delays|night shift)
    (found|felt|feel|feeling|find) (it|this) *2 hilarious i (died|was dead|am dead)
    (want to|wanna|hope to|like to|plan to|intend to) die (with|at|of|in|surrounded by) (a clear conscience|clear conscience|a clean slate|old age|my boots on|my slippers|a hundred|ninety|a hundred and two|grandchildren|my grandchildren|a paintbrush|a trowel|credit)
    live up to (my|his|her|their|the|your|this|that|it|them|expectations|everyones)
    wake up (with|to) (a|an|another|the|his|her|my|no|this|that) *2 (headache|hangover|migraine|cold|stiff neck|snow|rain|frost|alarm|cat|bin lorry|sore throat|sore back|surprise|crick|cold nose)
    (id rather die|id rather be dead|kill me now|shoot me|just shoot me|kill me) *1 (said|says|groaned|groans|muttered|sighed|moaned|wailed|yelled|announced) (my|our|the|he|she|grandad|gran|nan|dad|mum)
    if (he|she|they|my @kin|that man|the neighbour) *1 (snores|snore|hums|slurps|whistles|sings|farts|practises|practices|yodels) *3 (ill|im going to|i will|im gonna|i swear ill) *1 (smother|strangle|throttle|murder|kill|suffocate|brain|scream)
    (kill|murder|strangle|throttle) (my|him|her|them|the) *3 (hes|shes|theyre|he|she|they|who|for) *1 (put|shrunk|eaten|left|forgotten|used|finished|taken|drunk|broken|ate|shrank|burnt|washed|recorded|deleted|leaving|eating|putting|shrinking|finishing) (my|the|all|our) *2 (jumper|milk|biscuits|biscuit|tumble dryer|toilet seat|lid|cake|pizza|crisps|curry|chocolate|washing|whites|series|match|cheese|charger|leftovers|wine gums|sandwich|lights|gate|dishes|plates|towels)
    shoot (my|the|a|our|his|her|some|your) *2 (garden|portrait|portraits|landscape|kingfisher|puffins|sunset|documentary|advert|film|scene|music video|album cover|pilot episode)
    (wind|wave|waves|horse|bull|gust|tide|surf|pony|trampoline|brakes|roller coaster|mule|donkey|gale|storm|goat|cow|ram) *1 (threw|knocked|slammed|pushed|hit|flung|kicked|bit|smashed|battered|butted) me
    (live|living|survive|exist|function|cope) without (my|a|the|her|his|our)? *1 (glasses|coffee|tea|chocolate|cheese|phone|satnav|wifi|dishwasher|air fryer|hot water bottle|calendar|lip balm|electric blanket|slow cooker|garlic|marmite|netflix|spreadsheets|crisps|biscuits|google|washing machine|central heating|reading glasses|hearing aids|car|bike)
    (fine|better|better off|ok|okay|happier) without me (at|in|on) (the|this|that|a) *1 (meeting|party|rota|team|match|quiz|band|choir|committee|call|office|wedding|christening|class|rehearsal|barbecue|trip|show)
    dead (man|woman|meat|boy) *1 (when|if|once) (mum|mom|dad|she|he|they|my|the|nan|gran) *2 (finds out|sees what|sees the|sees his|sees my|hears about|hears what|notices|gets home)
    shoot (myself|you|him|her|them|us) a (video|message|email|text|reminder|note)
    (game|book|story|play|film|novel|cartoon|toy) (character|hero|heroine|villain|person) *2 (wants|wanted|going|tries|decides|threatens|has) to (die|kill|end|hurt|jump|murder)
    (beat|beats|beating|thrashes|hammers) (me|us|him|her) (every time|every single time|again|hollow|easily|always|twice|soundly|fair and square|every week|every sunday|nil)? at (backgammon|chess|cards|scrabble|monopoly|darts|pool|snooker|tennis|golf|fifa|mario kart|bowls|uno|rummy|draughts|dominoes|badminton|poker|table tennis|wordle|sudoku)
    (push|pushed|pushes|pushing) (me|us) *1 on (the|a) (swing|swings|sledge|bike|trolley|roundabout|go kart)
    // Farewells to a meeting, a job, a team; till the exams are over.
    (slip|slipping|slipped|sneak|sneaking) away (from|before) (the|a|this|my|our) *1 (party|meeting|office|reception|wedding|desk|table|crowd|queue|speeches|disco|karaoke)
    (goodnight|night|good night|bye|goodbye|night night) *4 see (you|ye|yous|u|ya) *2 (at|in|on|for|after) (the|church|work|school)? *1 (breakfast|morning|work|school|church|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|lunch|dinner|meeting|group|class|training|practice)
    time to (go|leave) *2 (coach|bus|ferry|taxi|plane|minibus|flight) *1 (leaves|leave|is here|goes|departs|is waiting|boards|is outside)
    gone by (morning|tomorrow|dawn|then|tonight|the morning) *3 (flight|plane|ferry|coach|shift|taxi|holiday) *1 (is|leaves|takes|boards|goes|at|starts|to)
    (we|they|she|he|kids|you) (caught|got|took|missed|catch|miss) the last (bus|train|tram|tube|ferry) home
    (set|fixed|picked|chosen|booked|got|have|scheduled|confirmed) (a|the|my|our) (date|day|time|slot) for (my|our|the|his|her|a) *2 (driving test|wedding|rehab|detox|op|operation|surgery|move|exam|interview|scan|christening|party|hearing|trip|viva|ceremony|baby shower|launch|barbecue|reunion|holiday|graduation|treatment|transplant|review|appointment|photo shoot|meeting|marathon|bake sale|fair|quiz|knee|hip)
    (under the knife|op|operation|surgery|anaesthetic|theatre|exam|exams|interview|mri|labour|induction|section|transplant) *8 see (you|ye|you all|everyone|yous) on the other side
    (go|going|goes|went|be|was|been|gone) under the (knife|scalpel|anaesthetic|laser|drill|surgeons knife)
    (goodbye|bye|farewell|so long|adieu|rip) *1 (old|dear|trusty|faithful|little|beloved) *1 (sofa|car|van|laptop|kettle|boots|phone|house|flat|kitchen|garden|school|bike|toaster|fridge|washing machine|boiler|telly|jumper|coat|desk|office|caravan|piano|shed|slippers|trainers|wardrobe|mattress|hoover|teddy|blighty)
    (couldnt|cant|could not|cannot|can not) *1 stay *1 (till|until|to|for|longer at|past|after|through) *5 (meeting|party|cake|speeches|wedding|group|quiz|match|show|session|dinner|class|zoom|call|barbecue|service|film|raffle|concert|encore|lecture|workshop|second half|bus|train|babysitter)
    (im sorry|sorry) *1 (mum|mom|dad|nan|gran|love|darling|sis|babe|everyone|guys|both)? *1 i love you *3 (home|back|round|over|there) (for|by|in time for|before|at|on) (christmas|dinner|tea|lunch|breakfast|easter|sunday|saturday|friday|thanksgiving|eight|nine|ten|six|seven|#|midnight|bedtime|your birthday|the match|the weekend)
    (im sorry|sorry) *1 (mum|mom|dad|nan|gran|love|darling|sis)? *4 (see you|ill see you|ring you|call you|visit you) (at|on|for|next) (the weekend|christmas|sunday|saturday|friday|monday|dinner|tea|easter|week|month|lunch)
    (said|say|saying|did) *1 (my|our|the|all my|all the)? goodbyes *1 (at|in|to) (work|the office|school|college|uni|the shop|the factory|the surgery|the library|the car park) *4 (handed|cleared|retire|retired|retiring|retirement|new job|start|starting|cake|last shift|laptop|maternity|redundancy|locker|buffet|prosecco|leaving|cried|flowers)
    (last|final) time? (youll|you will|you)? (hear|see|get) (from|of)? me *1 (until|till|before|for a) *4 (exam|exams|finals|deadline|half term|term|holiday|holidays|christmas|easter|january|february|march|june|july|september|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|new phone|wifi|baby|wedding|results|while|fortnight|thesis|move|maternity)
    (never|didnt|did not|couldnt|not) *1 (got|get|had|have|getting) *2 to say (goodbye|bye|farewell) (to|before) (my @kin|him|her|he|she|our @kin|mum|dad|nan|grandad|gran)
    (said|say|saying|kiss|kissed|waved) *1 (goodbye|goodbyes|farewell) *1 to (him|her|mum|dad|nan|gran|grandad|our|the|my) *3 (at the hospice|in the hospice|at the funeral|at the crematorium|at the vet|at the vets|at the chapel|at the airport|at the station|at the school gate|at nursery|before he died|before she died)
    if (hed|shed|theyd|he had|she had|they had|he|she|they) *1 left (a|any|us a|me a) (note|letter|message)
    (farewell|goodbye|bye|adieu|so long|good riddance) *1 to *4 (politics|rants|spam|notifications|adverts|selfies|doomscrolling|drama|group chats|emails|hotmail|windows|landline|overdraft|mortgage|braces|nappies|stabilisers|night feeds|commute|dial up|fax machine|perm|mullet|beard|flares|dungarees|carbs|jet lag)
    (the exit|exit) *1 (wedding|playlist|song|music|hymn|poll|interview|sign|visa) *2 (sorted|ready|done|booked|arranged|set|planned|scheduled)
    final exit *1 (for|by|is|was|on|in|before|at) *2 (bioethics|module|class|book|philosophy|ethics|humphry|left|right|sign|door|junction|rehab|seminar|ring road|essay|book club|library)
    (gave|give|giving|left|lent|handed|dropped) (my|the|our|his|her) *1 (dog|cat|dogs|cats|puppy|kitten|rabbit|hamster|budgie|tortoise|parrot|fish) *1 (to|with|at|off) *4 (for the afternoon|for the day|for the morning|for the evening|for the night|for the weekend|for a walk|for an hour|for a few hours|while the|while we|while im away|while im at work|while i was at|until i get back|till i get back|until sunday|until monday|overnight)
    (gave|give|giving|given) away *2 my *1 (big|fat|baby|babys|maternity|skinny|school|summer|ski|party|too small|too big|outgrown|boys|girls|size) *1 (clothes|things|jeans|shoes|stuff|trousers|skis|dresses|uniform|uniforms)?
    (written|wrote|left|finished|posted|sealed|signed|writing|posting|addressing) *3 (christmas|wedding|leaving|easter|valentines) (card|cards|invitations)
    (will|wills) (done|sorted|made|written|signed|drafted|updated|out)? (with|by|at|from) *2 (solicitor|solicitors|lawyer|notary|union) *3 (because|now|since|as|after) *3 (house|baby|mortgage|grandchildren|grandson|granddaughter|married|pregnant|adopted|twins|flat|business)
    affairs in order *2 (before|for|ahead of|because of|with) *3 (move|holiday|operation|op|surgery|baby|trip|retirement|new job|wedding|sale|divorce|emigrating|tax year|audit|deadline|cruise)
    // Tablets as they should be taken.
    (take|taking|took|taken|had|have) (my|the|his|her|all my|all the) *2 (tablets|pills|meds|medication|capsules|dose|tablet|pill|medicine) *2 (as usual|as normal|as always|as ever|as prescribed|as directed|as instructed|like clockwork|on schedule|as agreed)
    (take|taking|took|taken|had|have) (my|the|his|her) *1 (tablets|pills|meds|medication|dose|tablet|pill|medicine) (tonight|today|now|at night|at ten|this evening|this morning|with|before) *2 (as usual|as normal|as always|early night|porridge|toast|yoghurt|horlicks|cocoa|breakfast)
    (pills|tablets|meds|capsules|medication) *4 (gone|missing|down|everywhere|all over) *4 (cat|dog|toddler|kitten|puppy|parrot) *1 (knocked|ate|spilled|spilt|tipped|got|chewed|scattered|jumped)
    (suicidal thoughts|suicidal ideation|suicidal feelings|thoughts of suicide|thoughts of self harm) *1 (which|but|and|that|though|so far)? *1 i (havent|have not|dont|didnt|never|thankfully havent|luckily havent|definitely havent|honestly havent) *1 (had|have|got|get|experienced|felt|noticed)
    (template|leaflet|form|worksheet|tracker|page|app|chart|diary|questionnaire|booklet|handout|website|app) *1 (has|have|with|contains|includes|had) (a|an|one) *1 (bit|box|section|space|column|question|page|line|part|heading|row|tab) (for|about|on) (suicidal|self harm|suicide|thoughts of|warning signs) (thoughts|urges|feelings|and|or)?
    (stop|stopped|stops|stopping) breathing *1 (about|up to|around|over|nearly)? *1 (#|@number|thirty|dozens|dozens of|hundreds of|many|several) times *1 (an|a|per|each|in the|every) (hour|night|minute)
    (apnoea|apnea|cpap|snoring|sleep clinic|sleep study) *8 *4 (stop|stopped|stops|stopping) breathing *1 (at night|in my sleep|in his sleep|in her sleep|for|and)?
    (stop|stopped|stops|stopping) breathing *6 (apnoea|apnea|cpap|sleep clinic|sleep study)
    (seizures|fits|dts|seizure) *3 (read|heard|learned|learnt) about *1 (them|it|online|that)?
    (isnt|not|barely|cant|hardly) breathing *1 (properly|well|easily)? *1 through (his|her|my|their|the) *1 (nose|mouth|nostrils|snorkel|mask)
    rope *2 (round|around|about) my (waist|middle) *4 (abseil|climb|climbing|harness|charity|belay|mountain|tug of war|instructor|guide)
    feel (it|the|this|them|that|my) *2 kicking in *3 (coffee|caffeine|espresso|ibuprofen|holiday|christmas|sugar|vaccine|anaesthetic|dentist|antihistamine|antihistamines)
    feel *2 (coffee|caffeine|espresso|ibuprofen|anaesthetic|antihistamine|sugar) *1 kicking in
    // Accidents.
    (cut|sliced|nicked|chopped|slashed|stabbed|gashed|caught|skinned|grated) (my|the end of my|the tip of my|the top of my|both my|me|half my) *2 (thumb|finger|fingertip|fingers|hand|palm|knuckle|knuckles|shin|knee|ear|chin) *2 (chopping|slicing|peeling|opening|washing|cooking|carving|grating|shaving|pruning|gardening|sawing|whittling|on a tin|on a can|on a broken|on the|with the bread|with a stanley|with the secateurs|with the mandoline|making|cutting|doing|shucking|dicing) *8 (bleeding|blood|stitches|plaster|deep|bone|bled|steri strips|throbbing)
    (chopping|slicing|peeling|carving|grating|pruning|whittling|cooking|shaving|dicing|sawing|washing up) *8 (cut|sliced|nicked|chopped|slashed|gashed|caught) *1 (my|the end of my|the tip of my|the top of my) *1 (thumb|finger|fingertip|hand|palm|knuckle|leg|shin)
    (nose|gum|gums|tooth|extraction|piercing|mole|tattoo|blister|toe|knee|shin|chin|spot) *3 bleeding *3 (wont stop|isnt stopping|not stopping|cant stop it|everywhere|still)
    edge of (the|my) (bath|tub) *4 (to fill|fill up|toenails|toe nails|shaving my legs|washing the dog|kids splash|while the kids|while the baby|bubbles)
    (scratched|cut|scraped|shredded|ripped|torn|scratches|grazed) (my|both my|me|up my|all up my) *1 (arm|arms|leg|legs|hands|hand|wrists|wrist|shins|face|ankles|knees) *3 (on|in|from|by|off|against|picking|pruning|with|getting) *2 (blackberries|brambles|bramble|thorns|gorse|roses|rose|rosebush|hedge|hawthorn|holly|nettles|barbed wire|cat|kitten|berries|gooseberries|raspberries|blackthorn|bush|bushes|rocks|barnacles|coral|gravel|cactus|christmas tree)
    (jump|jumping|jumped|dive|diving|leap|plunge|plunging|run|running) (in|into) (the|a|that) *1 (sea|lake|river|ocean|loch|lido|pool|water|harbour|fjord|plunge pool) *8 (towel|towels|for charity|sponsored|fancy dress|santa hats|wetsuit|wetsuits|dryrobe|bobble hat|swimmers|swimming club|swim club|boxing day dip|dippers|hospice|armbands)
    (jump|jumping|jumped|dive|diving|leap|plunge|plunging|run|running) (in|into) (the|a) *1 (sea|lake|river|ocean|loch|lido|water|harbour) *6 with (the|my|our|some|a) *2 (lot|club|group|gang|swimmers|girls|lads|team|bluetits|choir|crew)
    (jump|jumped|jumping|leapt|leap|dived) (off|from) (a|the|that) *1 (bridge|crane|cliff|tower|pier|dam|building|platform) *8 (bungee|bungy|bungie|parachute|harness|elastic rope|hang glider|paraglider|sponsored)
    // Cots, courts and buses.
    (baby|newborn|little one|toddler|daughter|son|she|he|shes|hes|twins|teenager|kids) *1 (wont|will not|doesnt|refuses to|hardly) (wake|wake up) *1 (up)? for *2 (feed|feeds|bottle|milk|breakfast|school|nursery|lunch|dinner|mass|church|christmas|work|college|lectures|his tea|her tea|swimming)
    (jailed|convicted|sentenced|charged|arrested|guilty|accused|imprisoned|remanded|prosecuted|wanted) *4 (for|of|with|over) (strangling|choking|stabbing|raping|battering|attacking|beating|murdering|killing|abusing|smothering|assaulting|poisoning|suffocating|threatening to kill) (his|her|a|the|their|two|three|four|an) *3 (wife|husband|girlfriend|boyfriend|partner|mother|father|baby|child|children|man|woman|people|student|teenager|neighbour|pensioner|nurse|ex)
    (bus|train|tram) *3 (im|i am|ill be|well be|were) going (again|back|home|next week|next month|on holiday|for a|with the|with my|to see|to visit|to meet|to the)
    (baby|babies) *2 (wont|doesnt) (settle|sleep|nap|feed|latch)
    // Said by those who help.
    (dont|do not|didnt|doesnt|never|not|no longer) (feel|feeling|felt) like *1 (ending|killing|dying|hurting|harming|cutting|taking|doing) (my life|myself|it all|my own life|anything silly|anything stupid|to myself|tonight|today|anymore|any more)
    (nobody|no one|noone|anyone|people|anybody|none of us|you|one) (should|shouldnt|should ever|should have to|ought|ought to|needs|need|has to|deserves|must|should not|dont have to|dont need) *4 (ashamed|embarrassed|guilty|judged|blamed|punished|apologise|apologize|shamed|stigmatised) *2 (of|about|for) *3 (suicidal|self harm|self harming|suicide|wanting to die|overdose|attempt|scars)
    i (know|remember|understand) exactly? what (its|it is|it was|that is|thats) like to (want to|wish to|feel|be|want to be) *1 (die|dead|suicidal|end it|end it all|disappear|give up) *6 (passes|passed|it shifts|it lifts|gets better|got better|getting better|hang on|hold on|does pass|im still here|im glad|im so glad|reach out|message me|wont last|doesnt last|came through|came out|talk to someone|you can)
    (being|feeling|wanting|wishing|thoughts of|thinking about|thinking of|having been) *2 (suicidal|die|be dead|dying|suicide) *1 (is|isnt|isn t|can be|doesnt|are|arent|does not|is not|wasnt) *3 (symptom|symptoms|weakness|weak|illness|signal|choice|crime|failing|failure|character flaw|shameful|selfish|sin|attention|to be ashamed|cowardly|nothing to be|make you|mean you|mean theyre|mean hes|mean shes|make someone)
    (if|when|what) (he|she|they|your @kin) *2 (hits|hit|hurts|hurt|shouts|does|did|touches|touched|beats|beat|drinks|said|says|relapses|relapsed|drank|treated|treats) *2 (to)? (you|again|this|that) *6 (isnt|wasnt|not|never) your fault
    (replying to|reply to|to|answer to|message for|hug for) (the|our|that) *2 (man|woman|lad|lass|girl|lady|guy|person|member|poster|mum|dad|soul|friend|teenager|student|newcomer|wife|husband|mother|father|boy) who (feels|feel|felt|thinks|think|said|says|wrote|believes|posted|asked|wondered|wants|worries|told|is|was|wished|wishes) *8 (gone|dead|die|burden|better off|happier|end it|suicidal|alive|cut|cutting|himself|herself|themselves|life|medication|suicide|overdose|point)
    (asked|asks|asking|wondered|wondering) (if|whether) *1 (hiding|locking up|locking away|locking|keeping|counting|removing) *3 (medication|pills|tablets|meds|knives) *1 (would|was|is|will|could|might|away)
    (asks|asked|ask|asking) *6 (if|whether) (ive|i|id|im|i have|i had) *6 (life|myself|suicidal|suicide|die|dying|dead|thoughts) *8 (say no|said no|tell her no|tell him no|answer no|no each time|its true|is no|was no|say none|not at all)
    if (a|any|another|some|the|your|one of your|our) *1 (client|patient|pupil|student|caller|friend|child|member|service user|newcomer|poster|user|colleague|teenager) *2 (told|tells|said|says|disclosed|discloses|admitted|posts|posted|writes|wrote|shares|shared|mentions) *8 (life|himself|herself|themselves|suicidal|die|dead)
    love (her|him|them|it) for (that|it|this) (until|till|to) my (last|dying) (breath|day)
    (felt|feels|feel|was|is|like) like being (held|hugged|hit by|tucked)
    (one|two|three|#|half|most|many|a third|a quarter|lots|millions) (in|of) (two|three|four|five|six|seven|eight|ten|twenty|#|a hundred|all|us) *6 (suicidal thoughts|suicidal|self harm|thoughts of suicide|consider suicide|die by suicide|suicidal ideation)
    (my @kin|he|she) (wanted|used to want|wished|longed|hoped) to (die|be dead|end it|end it all|kill himself|kill herself|disappear) *4 (now|today|these days|nowadays) *1 (hes|shes|he is|she is|he|she) *1 (happy|the happiest|well|fine|a happy|a nurse|a dad|a mum|a father|a mother|married|thriving|laughing|runs|teaches)
    (cant|cannot|couldnt|could not|can not) (imagine|picture|conceive of|fathom) (ever|myself|me)? (wanting to|wishing to) (die|be dead|kill myself|end it|end my life|hurt myself)
    (suppose|imagine|if) your @kin *2 (told|tells|said|says|wrote|admitted|confided) *6 (die|dead|suicidal|suicide|himself|herself|life)
    (wanted|wished|longed) to (die|be dead|end it|end it all) *2 (too|as well|once|like you) *4 (glad|so glad|grateful|here i am|im still here|it passed|it got better|it passes|it gets better)
    suicidal (thoughts|feelings|urges) (can|do|will|may|might) *1 (feel|seem|pass|end|fade|ease|lift|be treated|be managed|get better|happen to anyone)
    // Long past, dreamt, given up.
    (thoughts|urges|feelings|ideas|plans|fantasies) (of|about|to) *3 (suicide|my life|killing myself|dying|self harm|self harming|end it|cut|die|death) *2 (stopped|ended|faded|left|lifted|went away|went|gone|vanished|eased|disappeared|quietened) *4 (years|decades|decade|long) (ago|back|before|since)
    (thoughts|urges|feelings|ideas|fantasies) (of|about|to) *3 (suicide|my life|killing myself|dying|self harm|end it|cut|die|death) *8 (havent returned|havent come back|never returned|never came back|not come back|not returned|have not come back|have gone for good|are long gone)
    (years|decades|decade|lifetime) ago i (had|d) *6 (letter|note|date|plan|rope|pills|method|day|bridge|place) *1 (written|picked|ready|chosen|bought|set|made|saved|planned|worked out|picked out|hidden|stockpiled|and a)
    lost *3 (years|decades|decade|teens|twenties|youth|childhood|half my life|friend) to (self harm|cutting|self harming|suicide|overdose)
    suicide (note|letter|attempt|plan) (from|in|of) (1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|when i was|years ago|my teens|my twenties|school|uni|college|back then)
    survived (my|an|a|the) *1 (attempt|overdose|suicide attempt) *4 (beginning|turning point|grateful|glad|good life|best thing|help others|tell the tale|well now|thankful|wake up call|so happy|a gift)
    if i (died|die) (who|what) (would|will|should|gets) (get|inherit|gets|inherits|want) *2 (record|records|vinyl|collection|house|flat|pension|money|car|bike|books|lego|guitar|piano|allotment|bees|crockery)
    used to (wish|want|hope|pray|long|dream) *3 (was dead|were dead|be dead|to die|not wake up|not exist|to disappear|never been born|wouldnt wake up)
    (year|years|months|decade|ages|long time) *2 since (i|she|he) last (hurt|cut|harmed|burned|burnt|self harmed|drank|used|tried|wanted)
    (scars|scar|cuts|marks|lines) *1 (are|is|were) *3 (years|decades) (old|ago|behind me)
    (proud|unashamed|at peace|comfortable|not ashamed|fond) *1 (of|with) (my|our|these|those|the) *1 (old|faded|silver|healed)? *1 scars
    (dreamt|dreamed|dream|dreams|nightmare|nightmares) *2 (i|id|im|about|of|where|that|in which) *2 (relapsed|relapsing|used|drank|slipped|drunk|had a drink|had a drink and|picked up|scored|using|drinking) *2 (and woke|woke|again|but it|only a dream|and i woke|so relieved)?
    if i (hadnt|had not) (got|gotten|gone|stopped|quit|found|joined|met|rung|called|asked|walked|come|given up|reached|started|put) *5 (sober|clean|rehab|aa|na|help|sponsor|drinking|group|detox|recovery|meeting|meetings|drink|using|forum|treatment|doctor|samaritans|therapy|counselling|programme|place|diagnosed) *1 (id|i would|i|i wouldnt|ill) *1 (be dead|have died|not be here|be gone|be alive|be here|be in the ground|be six feet under|be long dead)
    // Kilometres, a kettle, a glossary.
    (#|@number|ten|twelve|fifteen|twenty|twenty five|thirty|forty|fifty) kill myself (along|around|up the|through|by bike|with the|before breakfast|before work|after work|cycled|cycling|walked|sponsored|total|plus|uphill|downhill|flat|so far|on foot|yesterday|into|swim|row|and counting|and my|under my|out and back|towards|altogether)
    kill myself (stands|stood) for
    kill myself (to|in|on|from) (the|our|a) *1 (list|glossary|filter|terms|banned words|word list|dictionary|blocked words|odometer|speedometer)
    (sewerslide|ctb|unalive|suicide|catch the bus) (and|or) kill myself (to|in|on|are|is|mean|as)
    final exit (on|of|in|from|to|for|at) *1 (our|the|this|that|each|every|your|my|a|second|first|third|top|ground|upper) *1 (floor|building|platform|corridor|hall|motorway|roundabout|stairwell|car park|shop|hotel|ward|side)
    (self delete|self deletes|self deleting|self deleted|self destruct) *2 (temporary|temp|folder|folders|files|file|message|messages|cache|log|logs|copies|history|email|emails)
    kill myself (activation|server|servers|key|keys|client|host|licence|license|licensing|aws|encryption|cluster)
    tell (my|the|our) (kids|children|boys|girls|son|daughter|mum|mom|dad|wife|husband) i loved the (card|present|presents|gift|cake|flowers|drawing|picture|photo|photos|song|scarf|film|video|breakfast|painting)
    (kill|murder|strangle|poison|behead|drown|destroy) (his|her|my|the|our|their|your|that|bosss) *1 (houseplant|houseplants|plant|plants|weeds|wasps|slugs|moss|ivy|spider|spiders|mosquito|mosquitoes|ants|moths|printer|lawn|nettles|brambles|knotweed|germs|mould|aphids|greenfly)
    (asleep|sleeping|dozing|snoring|napping|out cold) on (the|my|our) (sofa|couch|settee|armchair|rug|beanbag) with (an|a|his|her|the) *1 (empty|half eaten|open)? *1 (crisp|crisps|chip|biscuit|sweet|sweets|popcorn|chocolate|cereal|bag of|packet of crisps|pizza|cat|dog|remote|controller|book)
    given away my *1 (guitar|bike|car|books|clothes|sofa|camera|piano|phone|tv|laptop|desk|bed|records|coat) (because|since|cos|as|after|when|now) *1 (i|we|ive|weve) *1 (bought|got|have|found|won|treated|upgraded|am moving|are moving|moved|need|wanted|was given)
    (havent|have not|dont have|no longer have|never had|hadnt|not having|not had|without) (any|had any|got any|a single)? (suicidal) (feelings|thoughts|ideas|urges|ideation|plans|feeling|thought)
    (my)? (suicidal thoughts|suicidal feelings|suicidal ideation|suicidality|urges to self harm|self harm) (stopped|ended|went|left|faded|lifted|disappeared|cleared|went away) *1 (years|months|a year|a decade|decades|long) ago
    (cut|nicked|sliced|grazed) (myself|my self|my chin|my leg|my face|my neck|my thumb|my finger) (shaving|chopping|slicing|gardening|cooking|carving|peeling|opening|on the tin|on a tin|pruning|whittling|sewing|on some paper|on paper|on the fence|on the brambles|on barbed wire)
    (years|months|decade|decades|year) since i last *1 (drank|drink|used|smoked|gambled|cut|self harmed|relapsed|hurt myself|harmed myself|binged|purged) or (hurt myself|harmed myself|cut|self harmed|drank|used|relapsed|purged|cut myself|thought of)
    (course|training|class|workshop|leaflet|session|trainer|nurse|instructor|module|video|poster) (taught|teaches|showed|shows|trains|trained|tells|told|explains|explained|covers|covered) (us|me|you|staff|volunteers|people|everyone)? *1 (how)? to (recognise|recognize|spot|respond to|deal with|handle|treat|reverse|notice|manage) *1 (an|a|the)? *1 (overdose|overdoses|seizure|suicidal|suicide|withdrawal|relapse|self harm)
    my (relapse|relapses|slip|slips|lapse|lapses) (in|of|back in) (##|2016|2017|2018|2019|2020|2021|2022|2023) (taught|showed|was|made|led|brought|happened|started)
    (walked|cycled|drove|ran|rode|strolled|jogged|crossed|driving|walking|cycling) (across|over|along|under) *1 (the|a|golden gate|that|this) *2 (today|yesterday|this morning|again|at last|together) *3 (view|views|lovely|beautiful|stunning|amazing|gorgeous|windy|what a|photos|sunset|sunrise|fog|ice cream)
    (decades|years|long|a lifetime|half a lifetime) ago i (stood|sat|stopped|climbed) (on|at|by|upon) (that|the|this) (bridge|ledge|edge|platform|roof|cliff) *4 (last|now|today|yesterday|this) *3 (crossed|walked|drove|cycled|went|took|stood) *3 (with my|with the|kids|children|dog|grandchildren|family|wife|husband)
    (in|into) (the|a|my) bath with (a|my|the|some) (book|magazine|novel|bath bomb|cup of tea|candle|candles|cuppa|podcast|puzzle|rubber duck|glass of wine|kindle|hot chocolate)
    `,
  ),
  // Words of danger in company, at work, in play, in the kitchen; what ends well within the same sentence.
  ...markers(
    { group: 'guard.company', language: 'en', marks: 'guard' },
    `
    // Car seats, phones off the hook, plans and appointments, pets, sayings.
    in the car (wash|boot sale)
    in the car seat (in|on|by) (the|my|our) (hall|hallway|kitchen|living room|lounge|porch|landing)
    (ringing|rings|ring|rang) *1 phone off the hook
    (phone|phones) (ringing|rings|rang) off the hook
    stash for emergencies
    (drink|drop|alcohol) since my (late|early|mid)? (teens|twenties|thirties|forties|fifties|student days|college days|wedding)
    we (made|have made|agreed) a plan
    i (stop|stopped|wasnt|was not) breathing *1 (at night|in my sleep)
    each other *1 (notes|letters) *2 (on|in|under|through) *1 (fridge|table|side|door|drawer|letterbox)
    (dog|puppy|pup|cat|labrador|spaniel|terrier) *1 (ate|eaten|got into|chewed|swallowed) *1 (whole|half|entire) a? (box|packet|bag|strip|tub|bottle) of *1 (@pills|@medicine_plain|ibuprofen|paracetamol|vitamins|chocolates)
    so long (that|ago)
    edge of (tears|crying|burnout|sleep|falling asleep|panic|a panic attack|a migraine|finishing|starting|something)
    (landlady|landlord|boss|manager|he|she|they|everyone|mum|dad|wife|husband|school|work|doctor|sister|brother|neighbour) (has|have|had|was|were|is|s) (been)? *1 (okay|ok|good|happy|fine|relieved) about it
    (take|taking) (him|her|them|someone) with me (to|for|on) *1 (market|shop|shops|shopping|appointment|doctor|doctors|gp|work|meeting|meetings|gym|vet|vets|pub|church|mosque|supermarket|school|walk|trip|holiday|dentist|clinic)
    (will|funeral) in my head
    so (sick|ill|hungover|rough|seasick|embarrassed|mortified) (at first|that|at first that|with it|the next day)? i wanted to die
    if (it|its|itll) (is|just|only)? (going to|gonna|will)? kill (her|him|them)
    (it|doesnt it|will it|wont it|oven|cooker|candle|toaster|fryer|charger|blanket) *1 (burn|burning|burns) the (house|place|kitchen|flat) *1 down
    (keep|keeps|keeping|kept) me (sane|busy|warm|fit|awake|steady|grounded|on my toes|in shape|out of trouble)
    (nobody|no one|noone|none of us|none of them) *1 (was|is|got|were)? (hurt|injured|harmed)
    good run (with|at|on|of it)
    (appointment|appt|session|gp|doctor|doctors|nurse|therapist|counsellor|psychiatrist|dentist|solicitor|dietitian|keyworker|key worker) *1 (on)? (monday|tuesday|wednesday|thursday|friday)
    // With a group, a guide, workmates; a platform with a buffet; the wrong side of a stadium.
    (roof|bridge|viaduct|cliff|cliffs|clifftop|quarry|platform|ledge|edge|lip|railing|railings|pier|dam|tower|balcony|parapet|weir|summit) *3 with (the|my|our|a|some) *2 (group|club|ramblers|anoraks|spotters|society|instructor|team|choir|tour|class|scouts|photographers|surveyor|geologists|birders|crew|walkers|guide|workmates|roofer|roofers|scaffolders|binoculars|tripod|telescope|metal detector)
    (standing|stood|waiting|sat|sitting) on the platform *8 (because|as|since|for) *3 (buffet|connection|cancelled|delayed|delay|replacement bus|announcement|express has|later train|cheaper|steam)
    (on|up on) (the|this|a|our|my) roof *1 (fixing|mending|clearing|replacing|cleaning|painting|patching|fitting|retiling|sweeping|thatching|installing) *2 (slates|tiles|gutters|gutter|aerial|panels|leak|chimney|flashing|dish|thatch|felt|moss|lights) *4 (side|edge|sandwiches)?
    wrong side of (the|a|my|this) *1 (stadium|pitch|bed|ground|court|aisle|table|argument|law|town|sofa|camera|theatre|field|road|street|counter|desk|forty|fifty|sixty)
    rope *1 (up|boot|car|bag|shed|ready) *8 (crag|clip|belay|climbing wall|harness|helmets|tow|caravan|tent|abseil|marquee|mooring)
    scarf *3 (round|around) my neck *3 (because|as|since|cos|its|and gloves|and a hat|and hat) *4 (cold|minus|freezing|snow|snowing|frost|wind|windy|icy|draught|match|bobble hat|gloves|hat)
    engine *1 running *4 windows (up|are up|shut) *2 (heater|heating|defroster|aircon|air con|seat warmer)
    (turned|turn|switched|put) the gas on and *3 (kettle|hob|brew|bacon|tea|stew|bbq|barbecue|sausages|soup|eggs)
    (isnt|not|wasnt) *1 (waking|waking up|getting up|up) for (school|work|college|church|breakfast|nursery|training|lectures|his shift|her shift)
    (cant|cannot|couldnt|dont want to) wake (him|her|them) to (tell|ask|get|make) (him|her|them) to (roll|move|turn|budge|stop snoring|shove)
    (gun|rifle|pistol|shotgun) jammed *8 *4 (round|lobby|match|paintball|laser tag|server|respawn|nerf|squad|boss fight)
    (jump|jumped|jumping|fell|falling|leapt|yeeted) (myself)? off (the|a|that|this) *2 in (game|the game|minecraft|fortnite|gta|skyrim|zelda|vr|roblox|the sims|elden ring|valorant|creative mode)
    razor slipped *8 (ear|chin|beard|moustache|sideburn|jaw|upper lip|first date|interview)
    since midnight *2 (for|its only|only|ahead of|before|because of) (the|my|a) *1 (colonoscopy|op|operation|scan|endoscopy|blood test|surgery|procedure|anaesthetic)
    (yeet|throw|launch|fling|hurl|yeeting|throwing|launching|flinging|hurling|throw|threw) myself (into|onto|at) (the|my|a|that|this)? *1 (bed|sofa|couch|duvet|hammock|gym|work|studies|books|cooking|gardening|recovery|job|project|ball pit|beanbag|hobby|dance floor|course|housework|baking|volunteering|training)
    (jump|jumped|jumping) off a cliff *4 (helmet|instructor|wetsuit|coasteering|buoyancy aid|life jacket|guide)
    (lowered|abseil|abseiling|abseiled|climbing|hauled|winched) over the (edge|side|railing|barrier) *6 (stretcher|harness|instructor|charity|rescue|team|helmet|practice|rope team)
    over the humber bridge with
    // Farewells for good reasons.
    (last|final) (letter|post|message|newsletter|night|day|shift|column|email|report|meeting|entry|time) *2 as (your|our|the|a|an)? *2 (secretary|chair|chairman|chairwoman|captain|moderator|mod|treasurer|editor|manager|teacher|head|president|host|organiser|bachelor|teenager|student|tenant|churchwarden|postman|nurse|intern|apprentice)
    (last|final) (letter|post|message|night|day|shift|email|time|one|entry) *4 before i (hand in|retire|move house|move out|move to|start my new job|start my course|fly|go on holiday|hand over|get married|log off for|turn my phone off for|switch my phone off for|go on leave|go on maternity)
    last night in (this|the|our|my) *1 (dorm|halls|hotel|villa|hostel|tent|caravan|cottage|airbnb|city|student house)
    last night in (this|the|our|my) *1 (house|flat|bedsit|room) *8 (mates|moving|movers|removal|boxes|packed|new place|before we move|housemates|toast)
    (goodbye|bye|cheerio) (everyone|all|folks|everybody|guys) *4 (back to work|back to the grindstone|back to school|back to my desk|back to revision|break is over|lunch is over|lunchs over|half term is over|holidays are over|bus is here|taxi is here|bell has gone)
    (goodbye|bye|farewell|so long|adieu|rip) *1 my? *1 (wisdom tooth|tooth|appendix|gallbladder|tonsils|hair|baby years|curls|beard|savings|waistline|lie ins|weekends|student loan|twenties|thirties|forties|l plates|moustache|gallstones|cast|stabilisers)
    (slip|slipping|sneak|sneaking|slipped) away (early|while himself|while herself|before the pudding|before dessert|before the raffle|for a quick|for a cheeky|for a fag|for a coffee)
    see (you|ye|yous|u|ya|everyone|you all) *1 on the other side of (the|this|my|a|your) *1 (bypass|exams|exam|finals|weekend|holiday|holidays|surgery|op|operation|lockdown|roadworks|pond|atlantic|half term|christmas|new year|move|world|border|passport control|security|night shift|deadline)
    (forgive me|sorry|apologies|apologise) for what *2 about to do to (this|that|the|my|these|your) *1 (cake|pizza|pie|sandwich|buffet|burger|turkey|fridge|recipe|cheesecake|piano|song|hair|fringe|lasagne|roast|biscuits|chips|curry|trifle|karaoke|duolingo|jeans)
    (told|asked|begged) (a|the|my|our) *1 (sheep|cow|cat|dog|horse|pigeon|seagull|duck|trainer|barman|waiter|spin instructor|parrot|hamster) to tell my @kin *3 (loved|love)? (them|her|him)?
    (told|asked|begged) (a|the|my|our) *1 (sheep|cow|cat|dog|horse|pigeon|seagull|duck|trainer|barman|waiter|spin instructor|parrot|hamster) to tell my (family|parents|kids|children) *1 (loved|love) them
    tell my (family|wife|husband|mum|mom|kids|parents|cat|dog) i (love|loved) (them|her|him|it) *1 (lol|lmao|haha|jk|joking|im being dramatic|send snacks)
    (giving|given|give|gave|selling|sold) (away)? my *6 (because|as|since|cos) i *1 never (play|use|wear|ride|watch|read)
    (closing|closed|shutting|close) (the|my|our) *1 (bookshop|shop|cafe|pub|surgery|stall|garage|salon|chip shop|bakery|tearoom|post office) (for good|forever|down|up|early|for the last time)
    end of an era
    (wont|not going to|cant|shant|may not|might not) be (around|here|there|about) (for|at) (the|this|next|our|your) *1 (footy|quiz|meeting|raffle|rehearsal|committee|training|practice|bake sale|book club|rota|handover|call|zoom|agm|committee|stand up|standup|cricket|bingo)
    (wont|not going to|cant|shant) be (around|here|there|about) *4 (as|because|cos|since) (im|i am|weve|we have|were) (in for|away|on holiday|working|on nights|off to|moving|a new|flying|visiting|starting)
    (wont be here|wont be around|not here) (after|from|on) (tonight|today|tomorrow|friday|monday|sunday) *8 (holiday|week off|annual leave|new job|transfer|maternity leave|retreat|half term|secondment)
    end of my (shift|rant|degree|ted talk|placement|contract|course|apprenticeship|tenancy|notice|holiday|maternity leave|half term|training|probation)
    (wont|dont|didnt|cant) get to see *8 (because|as|cos|since) *1 (of)? (my|i|im) *2 (hip|knee|work|shift|covid|flu|rota|exam|flight|working|on nights|ankle)
    (say|saying|said) goodbye *2 before (the|my|our|your) *1 (move|summer|term|wedding|new job|emigration|retirement|big move)
    sorry (for|about) the mess in the *1 (kitchen|utility|sink|porch|dishwasher|playroom|minibus|staff room)
    whoever (finds|found|picks up) (this|my|the|it) *1 (glove|teddy|hat|umbrella|geocache|cache|time capsule|bobble hat|lost|earring|oyster card|bus pass)
    no more me (in|on|at) (the|this|our) *1 (committee|rota|team|chat|band|board|choir|group chat|office|pta)
    sorry (for|to) whoever *2 (sit|sits|sitting|sat|stuck|squashed|sleeps) *1 (beside|next to|near|by|behind) me
    // Plans and parcels of other kinds.
    (set|ready|sorted|booked) for (tonight|friday|saturday|tomorrow|sunday) *6 (hair done|babysitter|reservation|popcorn|snacks|prom|nails|playlist|costume)
    (under my maiden name|one night only) *6 (because|as|for|since) *4 (reunion|wedding|conference|festival|gig|concert|comedy|band)
    (practicing|practising|practiced|practised|practice|practise|learning|tying) (the|my|a|this)? *1 (knot|knots) *2 (scout|scouts|sailing|climbing|guides|badge|brownie|boat|fishing|tie|bow tie|for scouts|for sailing)
    gym bag *6 (rope|belt|straps|dumbbells|kettlebell|trainers|mat)
    (tablets|pills|meds|medication) *1 (ready|sorted|laid out|set out|organised|set up|boxed up) *1 (in|into) (my|the|his|her|a|mums|dads) *2 (day box|pill box|pillbox|dosette|organiser|organizer|weekly box|dispenser|day boxes|little day|little day box)
    (tablets|pills|meds|medication|prescription|prescriptions) *1 (sorted|checked|boxed|set up|reviewed) (with|by) (the|my|our) *1 (pharmacist|nurse|chemist|carer|gp|practice nurse)
    (picked|chosen|booked|know|got|found) (the|which|my|our|a) *1 (bridge|date|day|spot|cliff|tree) *8 *2 (photographer|engagement pics|engagement shoot|bungee|abseil|registrar|marquee|sponsored walk|fundraiser|charity swim)
    (written|wrote|made|updated) my will *1 (joke|jk|lol|haha|mostly|ha|just in case lol)
    (cant|cannot|wont) (do|face|take|stand|survive) another (christmas|easter|summer|holiday|weekend|dinner) (at|with) (my|the|his|her|our) *1 (inlaws|in laws|in law|outlaws|cousins|caravan)
    (practice|dry|trial|test) run (of|to|for) (the|my|our) *1 (route|drive|commute|bus|journey|school run|speech|presentation|walk) *2 (uni|school|work|college|office|venue|church|exam|station|airport)
    // Bottles, tablets and toddlers.
    (drank|drunk|downed|necked|finished|chugged|drink) (the|a|my) *1 (whole|entire|full)? bottle of (water|squash|milk|juice|lucozade|ribena|cordial|cola|coke|lemonade|fizzy water|kombucha|gravy|ketchup|apple juice|orange juice)
    (taken|took|takes|taking) all (her|his|my|our|the|their|of my) *1 (makeup|clothes|books|socks|shoes|hangers|chargers|records|tools|toys|chocolate|biscuits|snacks|crisps|credit|mugs|blankets|duvet|hot water|parking spaces|lego|pens)
    (swallowed|ate|eaten) *3 (lego|coin|marble|button|bead|gummies|penny|crayon|tooth|play dough) *8 (hes fine|shes fine|was fine|is fine|passed it|said wait|laughed|came out)
    taking them one by one with (squash|juice|yoghurt|breakfast|food|jam|porridge|milk|custard) *4 (enormous|huge|horse pills|antibiotics|vitamins|big as)
    (stopped|quit|gave up|given up|no longer) (mixing|combining) *2 (with|and) *2 (pills|tablets|meds|benzos|codeine|valium|tramadol|sleepers|antidepressants)
    (had|got|have|taken|took) all (my|the|his|her|our) (insulin|tablets|meds|pills|medicines) (out of|back in|back to|off) the *1 (fridge|cupboard|box|chemist|cabinet|shelf) *8 (chemist|replace|replaced|expiry|expired|out of date|stocktake|defrost|clean|packed up)
    (tablets|pills|meds|medication) (went|go|going|gone) down with (the|my|a|some|his|her) *2 (pudding|yoghurt|porridge|toast|jam|custard|breakfast|supper|applesauce) *4 (as they do every night|as they do every morning|as usual|as always|every night|every morning|same as always|like every night)
    // Wishes and games, colours and kilometres.
    (hoping|hope|praying|pray) (that)? (the|my|our) *1 (cat|dog|neighbours|puppy|dogs|cats|kids|twins) *1 (wont|doesnt|dont|didnt) wake *1 (up)?
    disappear (into|under|inside) (a|the|my) *1 (tent|duvet|book|hammock|cottage|bath|sofa|library|spa|blanket fort|good book|novel|jigsaw)
    point (of|in) carrying *1 (luggage|hand luggage|bags|cash|umbrella|wallet|shopping)
    (goalie|goalkeeper|match|meeting|lecture|queue|ad break|panto|training session|half marathon|sports day) *8 wish (it|this) (was|were) over
    (mind|care) if (it|they|the) *1 (was|were|got|gets|is) hit by (frost|rain|a sale|the weather|hail|slugs|a storm|hailstones)
    (miss|notice) me (till|until|at|before) (the|this) *1 (quiz|meeting|rehearsal|match|raffle|pub quiz|penalty shootout|crossword)
    hope the bus doesnt stop *8 (lie in|excuse|late)
    to die (wool|yarn|eggs|fabric|silk|the next batch|next batch|my roots|my eyebrows|a shirt|tshirts|t shirts|the curtains)
    (measured|counted|paid|distance|distances|runs) *3 in kill myself
    (lol|lmao|haha) kill myself i (left|forgot|dropped|lost|sent) my (lunch|phone|keys|bag|homework|charger|coffee|lanyard|purse|wallet|sandwich|umbrella)
    (ctb|kill myself) *4 (stands for|is short for|is code for|abbreviation)
    the s word *1 (sobriety|sober|spiders|school|sats|snow|summer|salad|socks|santa)
    (my|the|our) (character|protagonist|heroine|hero|villain|narrator|oc|sim|npc|avatar|paladin|wizard|bard) *2 (wants|wanted|decides|decided|tries|tried|threatens|has|is going|about|going) to (die|kill|end|hurt|jump|murder|poison|drown|hang) *1 (himself|herself|themselves|it all|off|everyone)?
    (decided|decide|going|want|wanted|plan) to end it all with (a|the|an|some)? *1 (raffle|song|dance|disco|toast|cake|fireworks|quiz|sing song|curry|kebab|hymn|conga|barbecue)
    finish myself off with (one more|a|another|some|the) *2 (lap|set|rep|reps|pudding|cheese|custard|trifle|chocolate|sprint|mile|length|lengths|coffee|sit ups|press ups|burpees)
    // Knives in kitchens, wheelchairs, games, backs.
    (beat|beats|beating|thrash|thrashing|hammer|hammering|annihilate|destroying|killing|murdering|slaughtering) (my|the|our|his|her|him|them|me|you|us) *2 at (table tennis|ping pong|tennis|chess|cards|darts|pool|snooker|cribbage|dominoes|scrabble|monopoly|bowls|bowling|golf|fifa|mario kart|draughts|badminton|squash|bingo|arm wrestling|the quiz|air hockey|crazy golf)
    (hurt|hurting|injure|put out|pull|pulled) my (back|knee|hip|shoulder|ankle|elbow|hamstring|neck) *1 (lifting|carrying|picking|bending|moving|running|digging|playing|doing|shovelling|gardening)
    (use|using|used) it on (this|the|a|my|some|that) *1 (squash|pumpkin|turkey|joint|melon|swede|cake|loaf|onion|onions|ham|chicken|lawn|hedge|roast)
    hits (me|us|him|her) up (with|for|on|about) *1 (memes|a meme|advice|a lift|money|insta|instagram|snap|whatsapp|photos|questions|gossip|recipes)?
    (push|pushes|pushed|pushing|wheels) me (about|around|along|everywhere|round) in (the|my|a|his) *1 (wheelchair|chair|trolley|pushchair|wheelbarrow)
    cut (sugar|carbs|caffeine|gluten|dairy|salt|meat|bread|my fringe|my own fringe|my own hair|my hair|costs|my hours|the grass|plastic|screen time)
    (burn|burning|burned|burnt) (some|off|a few|off some|up some|up) *1 (calories|energy|steam|fat|incense)
    self harm is (often|usually|rarely|commonly|sometimes|frequently|not always|never) *2 (way|sign|coping|attention|response|symptom|communication|problem)
    (asked|asks) me *2 (if|whether) i (was|am) *1 (thinking of|thinking about|considering|planning) (suicide|ending it|hurting myself|killing myself) *8 i (said no|told him no|told her no|said no and its true|answered no)
    my scars (get looked at|are part of|tell|told|are old|are silver|are faded|faded|healed|have faded|have healed|are years old|dont define)
    (hurt|harmed|cut|burned|burnt|starved) myself (for years|for a long time|for a decade|all through school|at school|for # years|for most of my teens|as a teenager|as a teen) *2 i (stopped in|stopped at|stopped when|stopped after|stopped years|got help|had help|recovered|got better|gave it up|got well)
    (when i was|as a) *1 (young|younger|teenager|kid|teen|child|girl|boy) i (hurt|harmed|cut|burned|burnt) myself *3 (had help|got help|i stopped|got better|recovered)
    stopped (self harming|cutting|cutting herself|cutting himself|hurting herself|hurting himself|harming herself|harming himself) *2 (years|yrs|decades|a decade) ago *6 (help|support|therapy|camhs|counselling|team|dbt)
    will to live *1 (in|during|at|on|over|halfway through|in the middle of) (that|this|the|a|these) *1 (meeting|queue|webinar|lecture|assembly|traffic|m25|m6|phone|zoom|ikea|training|seminar|sermon|rehearsal|call|presentation|conference|car park|instructions)
    laid them out *4 (butchering|carving|filleting|gutting|pig|turkey|for the course|for the class|for sushi|for service)
    unresponsive to (my|our|your|all my) (texts|emails|messages|enquiries|application|calls)
    going to sleep now *4 (long drive|early start|early shift|alarm set|work in the morning|school in the morning|up at|busy day)
    everything i need (for tonight)? *2 (popcorn|blanket|snacks|pizza|crisps|ice cream|face mask)
    be (all)? over (the|my|no more|all the) *1 (move|exam|exams|election|wedding|tax return|season|building work|roadworks|renovation|inspection|interview|interviews|driving test)
    trying to be brave (for|about|at) (the|my) *1 (diving|dentist|dentists|injection|jab|needle|lesson|results|scan|operation|exam|vet)
    (planned|arranged|paid for) my funeral with (the|a) *1 (celebrant|undertaker|vicar|priest|plan|director)
    // Course material on overdoses and coded words, tired inquests, a bottle for a lamb.
    (learned|learnt|learn|taught|teach|shown|explained|know|recognise|recognize) *3 what (an|a)? (overdose|od|withdrawal|opioid overdose) *3 looks like *8 (breathing|lips|woken)?
    (words|terms|phrases|codes|slang|sheet|list|filter) *4 (for|to look out for|like|such as|including) (ctb|sewerslide|kill myself|unalive) *1 (sewerslide|kill myself|ctb|unalive|sui)?
    (made me|makes me|made him|makes you|made her) want to kill myself (and i|and we|which is|lol|apparently|he said|she said)
    (say|saying|says|said|writing|scream|screams) kill myself (when|if|because|about|all the time|every) *3 (lags|lag|loses|loading|wifi|game|homework|pizza|match|maths)
    if (this|it|that) lags (again|once more)
    asleep in the (straw|hay|lambing shed|barn|armchair|bath|garden|sun|deckchair) with a bottle
    tied up in (skipping rope|wool|bunting|tinsel|fairy lights|string)
    (write|written|writing|wrote) (a letter|letters|a goodbye letter|my goodbye letter) to (booze|alcohol|drink|heroin|my addiction|my eating disorder|ed|cigarettes|vodka|wine)
    // Courses about withdrawal, lives told in ages, relapses before it stuck.
    (talk|leaflet|lecture|session|training|slides|webinar|poster|course|module|chapter|quiz|workshop) (on|about) *1 (withdrawal|detox|overdose) *6 (things|shakes|sweats|seizures|fits|hallucinations|snoring|blue lips|signs)
    (drank|drunk|drinking|drugs|smoked|smoking|weed) (from|at|since) # *1 (pills|heroin|cocaine|weed|drugs|crack|speed) (from|at|by)?
    (relapsed|slipped|slipped up) *1 (#|@number|many|several|a few|dozens of|countless) times before (it|i|rehab|recovery|sobriety) *1 (stuck|took|got|worked|finally|lasted)
    // Farewells to colleagues and classes, last posts in a thread, what is given away before a move, wills made soberly.
    (goodbye|bye|farewell|so long|cheerio|goodnight|good night) *1 (everyone|all|everybody|guys|folks|you all|for now)? *4 (on my holidays|on my holiday|going camping|camping with|back after my shift|on nights this week|my flight is|flight is at|my shift starts|got school|school in the morning|post the photos|when i get back|back on monday|back on tuesday|back on friday|early start|have a great|have a good|have a nice|see you after|talk tomorrow|talk on|new year|new job)
    (leaving|leave|left|quitting|quit) *1 (my job|this flat|the flat|the band|the company|the group chat|facebook|twitter|london|the committee|this forum because|the party|the choir|the club|the team|the island|school|uni) *3 (goodbye|bye|farewell) (all|everyone|everybody|guys)
    my (last|final) post (in this thread|on this thread|in the thread|on this topic|on the subject|on the|about the|before the|for today|for a couple|for a while|for a few|until|till|before we|before exams|before my)
    (said|say|saying|did) *1 (my|our|all my)? (goodbye|goodbyes|farewell) to *1 (students|colleagues|class|host family|host families|flatmates|housemates|coworkers|workmates|pupils|teammates|clients|patients|year group|teachers|everyone at|everyone in the|everyone from|everybody at|everyone i work)
    (said|say|saying) *1 (goodbye|goodbyes|bye) *8 (board|boarding|airport|at the gate|flight|train leaves|train is at|load the van|removal van|gap year|new job|last day there|emigrating|emigrate|canada|australia|new zealand|retire)
    (giving|gave|give|given) away *4 (baby clothes|kids toys|toys|plants|old clothes|furniture|sofa|books|cookbooks|seedlings|tomatoes|kittens|puppies|old phone|wardrobe|bed|desk) *3 (because|before|as|to|since|on|now) *3 (moving|move|tiny|small|emigrating|outgrown|no room|charity|make space|make room|collect|declutter|downsizing|local group|freecycle|marketplace|new place)
    (giving|gave|give|given) away *6 (were moving|im moving house|im moving flat|before the move|before we move|the new place|were emigrating|im emigrating|outgrown|make space for|tidying programme|marie kondo|decluttering|downsizing|to charity|freecycle)
    (home for|rehomed|rehome|taking|looking after) *1 @pet *2 (because|as|since|while|for|now) *4 (allergies|allergic|allergy|landlord|landlady|pets|spain|holiday|hip|knee|operation|baby|two weeks|a fortnight|long shifts|shifts|new flat|away|moving|honeymoon)
    (made|make|making|updated|update|sorted|signed|done|finished) *1 (will|wills|power of attorney) *2 (the solicitor|only took|now that|because the bank|grown up of me|off the list|after turning|like sensible|everyone should|before our trip|before our holiday|boring|retirement|with the solicitor|the lawyer|power of attorney|since we|were insured|for the mortgage)
    (made|make|making) (my|our|your)? peace with (dads|mums|moms|his|her|their|my fathers|my mothers|my brothers|my sisters|my husbands|my wifes|my sons|my daughters|losing|never being|being|not being able|not having|not getting|my divorce|the divorce|my grey|my age|turning|getting older|my weight|my bald|my diagnosis)
    made my peace with my @kin death
    no hope *1 (for|of|in|at|with|our|sack|away from) *2 (team|arsenal|chelsea|united|city|spurs|liverpool|midfield|defence|goal|goalkeeper|goalie|paper|choir|band|job|office|fridge|tomatoes|printer|season|set pieces|coach|sourdough|starter|penalties|keeper|home|parking|premier league|relegation|striker|batting|cant mark)
    caught the last bus (home|back|into|to|from|out of) *1 (again|from|so|had to|and|walked|last night|after|with|yesterday)
    (be|being|was|am) *1 an (angel) *1 (in the nativity|in the school|in the play|about the|today|on stage|for halloween|this morning)
    anyone (mind|notice) if i (left the|wasnt here on|vanished into|left early|skipped|missed|took|moved|changed)
    (read|get|see|open) this *1 (ill|well|i will|we will|dinner will|the sale will|im|i) *2 (on the plane|on a beach|on the beach|up a mountain|in the exam|asleep|at the dentist|be over|in the oven|at school|on my honeymoon|on honeymoon|back at work|in the air|in surgery|at the airport|on the train|on the boat|in bed|at work|in a meeting)
    (when|while|once) (im|i am|were|we are) *1 gone *1 (next week|for the weekend|for a week|for two weeks|for a fortnight|on the course|on holiday|at half term|on my course|to spain|to france|on saturday|for the day|for a few days|on business|to the conference)
    (wont|not) be (here|around|in|there) *4 (half term|conference|a day off|dentist|school trip|ask sue|back then|fortnight from|shift starts|at my mums|at my moms|were at my|skiing|in rome|in spain|in france|on leave|on holiday|annual leave|on a course|away with work|back on|ill be in|well be in|im away|were away)
    (goodbye|farewell|thank you) (letter|letters|note|notes|card|cards) (to|for) (our|my|the|his|her|their) *1 (host families|host family|teacher|teachers|class|nurses|colleagues|pen pals|pupils|students|midwife|foster carers|exchange family)
    my (last|final) (shift|day|class|lesson) (is|was) *2 (miss you all|at work|on friday|tomorrow|here)
    (miss) you all at (work|school|the office|the club|choir|training|uni)
    (hope|hoping|pray|praying) *4 (cancer free|cancer clear)
    (stop|not|without) being (so|a|an|the|such|too|afraid|scared|anxious|sad|tired|angry|jealous|late|lazy|nervous|shy|hungry|ill|sick|lonely|rude|mean|friends|nice|around|stuck|like|this|that|in|on|at|with|treated|seen|able|hurt|bullied|ashamed|embarrassed|awkward|negative|dependent|addicted|drunk|poor|single|polite|busy|bored|my|your|his|her|their|someone|something)
    just not be (so|a|an|the|such|too|late|bothered|sad|friends|with|in|on|at|that|this|as)
    (way out of|exit from|out of) *1 (level|maze|car park|cave|dungeon|contract|ikea|sudoku|one way system|roundabout|escape room|puzzle|queue|corn maze|quest|boss fight)
    (see|seeing) (christmas|the new year|xmas|the spring) (lights|decorations|tree|market|markets|film|films|adverts|cards|jumpers|in|on)
    angel (investor|investing|cake|delight|fish)
    interest in living (in the city|in town|in london|in a flat|abroad|near|with|on campus|at home)
    waiting for it all to end *1 (worst meeting|this meeting|this lecture|this film|worst film|the match|worst match|this wedding)
    (goodbye|farewell|suicide) (letter|note) in (act|chapter|episode|the game|the play|the film|the book|season|level|scene|the last scene)
    (a|long|big) (long|big)? sleep *1 (after this shift|after my shift|after that shift|after the flight|after the party|after nights|after the exam|after exams|after the wedding)
    about the last bus (home|to|back|from|into)
    (threw away|thrown away|tore up|torn up|shredded|binned) *1 (my|the|all|those|old|every) *1 (goodbye|suicide|farewell) (letters|notes|letter|note)
    (would|will) not be (better off|happier|better|fine|okay|ok|easier) without me
    (wouldnt|wont) be (better off|happier|better|easier) without me
    (team|striker|defence|united|arsenal|chelsea|liverpool|keeper|midfield|coach|manager|referee|goalie|squad|batting|bowlers) *1 hopeless
    i can *1 die (happy|a happy|of happiness|content)
    waking up (early|at|before|till|until|for work|for school)
    cant go on (this|that|the|a|my|holiday) *1 (trip|holiday|tour|ride|rollercoaster|date|website|site|course|walk|run|cruise|hike|swings|slide)
    in the ground floor
    (team|striker|defence|united|arsenal|chelsea|liverpool|keeper|midfield|coach|manager|referee|goalie|squad|batting|bowlers) *1 hopeless and *3 (change|improve|score|win|learn)
    (kids|family|everyone|they|world|wife|husband|people|mum|mom|parents|children) (would|will) not be (better off|happier|better|fine|easier) without me
    (kids|family|everyone|they|world|wife|husband|people|mum|mom|parents|children) (wouldnt|wont) be (better off|happier|better|easier) without me
    (made|make|updated|sorted|signed) *1 (will|wills) *1 (one more thing off|as part of my|as part of our)
    be (here|around|in) (until|till) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunch|noon|five|six|after lunch)
    me gone (for a weekend|for the weekend|for a week|for a few days|for a night|to work|on holiday|for a bit)
    (over|done with|finished with) living (in london|in a flat|in a city|in a van|in hotels|in halls|in student|in rented|in the city|in the country|with flatmates|with housemates|with roommates|out of a suitcase)
    be (anybodys|anyones|everyones|their|your|his|her) (problem|worry|headache|responsibility) *1 (at work|from friday|from monday|after friday|at the office|off on)
    (my|our|the) (last|final) day (of term|of the diet|of jury|of the exams|of exams|of work|of school|of the holiday|of holidays|of antibiotics|of the course|of the job|on crutches|in lisbon|in paris|in rome|in spain|in the office|at work|at the nursery|at school|before maternity|before retirement|before the holidays|before half term|as a student|as a teacher)
    (hate|hates|tired of|sick of|fed up of|fed up with|had enough of) living (in london|in a flat|in a city|in a village|in a caravan|in a van|in a house share|in a shared house|in halls|in the city|in the country|in the countryside|in town|with three|with flatmates|with housemates|with roommates|with my in laws|out of a suitcase|out of boxes|above a|next to|next door|so far from|paycheck to paycheck|on noodles)
    (hate|hates|tired of|sick of|fed up of|had enough of) waking up (at #|at four|at five|at six|at seven|so early|early|before the sun|for work|to the alarm|to my alarm|to that alarm)
    be (here|around|in) *1 (when the parcel|at lunch|for choir|for the quiz|for practice|for training|by the time the plumber|by the time the parcel|by the time the engineer|this weekend family|this weekend wedding|when the plumber|when the delivery)
    (died|lost|buried|passed away|cremated) *8 made my peace with it
    `,
  ),
  // The year of a calamity, as one writes it short: “after the divorce in '04”.
  ...markers(
    { group: 'past.calamity', language: 'en', marks: 'past' },
    `
    when (my|our) *1 (@kin) was (#|##|@number|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|small|little|young|a kid|a child|a teenager|at school|at uni)
    (divorce|accident|crash|stroke|breakup|break up|bereavement|redundancy|house fire|miscarriage|diagnosis|funeral|strike|flood|bankruptcy|separation|inquest|amputation) (in|of|back in) #
    `,
  ),
  // The same words beside chess, chocolate and bread.
  ...markers(
    { group: 'guard.plainly', language: 'en', marks: 'guard' },
    `
    could *1 (kill|shoot|shot|killed|kicked|kick|strangle) myself for *2 (forgetting|missing|oversleeping|buying|selling|deleting|locking|burning|dropping|losing the|breaking the|leaving the|leaving my|spilling|eating)
    end it all (with|on) *1 (a|an|the|some) *3 (chorus|confetti|song|party|fireworks|finale|dance|toast|cake|encore|singalong|curry|barbecue|ceilidh|disco|high)
    myself into something (new|else|different|good|creative|useful|positive|fun|fresh|worthwhile|productive)
    (top|topping|topped) myself up
    (in front of|into) (the)? (queue|camera|cameras|mirror|telly|tv|fridge|microphone|mic|class)
    (garage|shed) *4 engine (on|running) *8 (rattle|mechanic|mot|oil|timing|carburettor|misfire|knocking noise|revs|spark plugs)
    barrel tastes *3 (vanilla|oak|oaky|honey|smoke|smoky|cherry|sherry|caramel)
    (nurse|doctor|anaesthetist|paramedic|phlebotomist|dentist) *2 (put|puts|popped|got|slid) *3 (cannula|needle|syringe|drip) *6 (drawn up|in)
    (swallowed|swallow|swallowing) *2 (fish bone|fishbone|bone|filling|chewing gum|gum|coin|fly|spider|crown|tooth|pip|seed|pool water|sea water|mouthwash|bug|wasp|moth) *8 (yesterday|today|this morning|last night|earlier|tonight|an hour ago) *8 (throat|sore|stuck|doctor|gp|hurts|pass|toilet|fine|choked|coughed)
    (swallowed|swallow|swallowing) *2 (fish bone|fishbone|filling|chewing gum|gum|coin|fly|spider|crown|pool water|sea water|mouthwash|wasp|moth)
    (took|taken|takes) *2 my (tablets|pills|meds|medication) *5 (like a good|as prescribed|as normal|as usual|as directed|vitamin|vitamins|iron|on time|with my porridge|with my toast)
    gun to my head *1 (id|i would|i d) (say|pick|choose|go|take|guess|rank|vote|probably)
    (nobody|no one|noone|nobodys|no ones|exam|exams|test|deadline|interview|coursework) *2 (put|puts|putting|held|holds|holding) a gun to (my|your|her|his|their) head
    (hands|sink|tiles|floor) *2 red *6 (dye|dyed|dyeing|henna|beetroot|cranberry|raspberries|strawberries|food colouring)
    (dye|dyed|dyeing|henna|beetroot|raspberries|strawberries|food colouring) *8 (hands|sink|tiles|floor) *2 red
    (pockets|coat|rucksack|river|reservoir|beach|sea|lake|weir|quarry|bag|stones) *8 (stones|pebbles|rocks|pockets|conkers) *8 (collects|collect|collecting|skim|skims|skimming|picks up|picked up|kept finding|loves a stone|loves stones|geology|for the rockery|fossils)
    (knife|blade|razor|scissors) in (one|my) hand *8 (peel|chop|slice|carve|dice|debone|fillet|recipe|mango|onion|onions|potatoes|cake|turkey|butter)
    (hit|hits|hitting) (me|us|him|her|them) with *3 (idea|ideas|suggestion|suggestions|bill|question|questions|joke|jokes|news|surprise|party|compliment|facts|stats|invoice|puns|spoilers|chat up|punchline|offer|proposal|deadline|deadlines|playlist|trivia)
    (beat|beats|beating|hammers|hammering|destroys|thrashes|slaughters|batters|murders|kills) (me|us|him|her|them|everyone|my mum|my dad|my sister|my brother) *1 (at|in) (chess|scrabble|fifa|cards|monopoly|mario kart|golf|tennis|pool|table tennis|ping pong|darts|cribbage|snooker|poker|rummy|draughts|connect four|uno|bowling|badminton|squash|squash|football|trivia|quizzes|the quiz|every game|any game|board games|video games|wordle|cluedo|arm wrestling|races)
    (beat|beats|beating) (me|us|him|her|them) to (the shower|the bathroom|it|the punch|the door|the phone|the bus|work|the line|the finish|the till|the last|the front)
    (beat|beats|beating) me (every single time|every time|when we play) *2 (play|game|annoying|cards|chess)
    slip of the (tongue|pen|finger|thumb)
    loose ends *4 (knitting|crochet|jumper|scarf|cardigan|wool|yarn|weaving|weave|thread|stitch|crocheted|rug|blanket|basket|weaving in)
    (my|an|the|our) exit (interview|exam|poll|visa|meeting|survey) *3 (@plan_day|today|tomorrow|next week)
    (my|an|the|our) exit (row|interview|interviews|visa|poll|exam|exams|ticket|door|slip|stamp|sign|survey|meeting|ramp|junction|velocity|questionnaire)
    (calendar|diary|planner) *2 (next year|this year|new year|anymore) *6 (school|phone|app|work|bank|gave|gives|free|already|digital|google|present|gran|church|chip shop|garage|online)
    (rolled|rolling|roll) *1 (my|his|her) *1 (sleeve|sleeves) *4 (nurse|jab|vaccine|injection|blood|donor|work|wash|dishes|dough|paint|flu|stuck in|muck in)
    (im|i am)? no (use|good) to (man nor beast|anyone|anybody) *2 (before|until|till|without) *3 (coffee|tea|cuppa|breakfast|nine|lunch|noon|sleep|brew|@plan_day|wed|tue|thu|eaten|glasses)?
    (stitches|staples|sutures|bandage|bandages|bandaged|dressing|dressings|wrist|wrists) *8 (surgery|operation|op|carpal|fell|falling|fall|accident|dog|bike|scooter|skateboard|football|rugby|knife slipped|tin opener|c section|tooth|wisdom|hernia|appendix|knee|hip|caesarean|surgeon|sprain|sprained|fracture)
    (surgery|operation|carpal|fell off|fell over|falling off|accident|bike|scooter|football|rugby|c section|hernia|knee|hip|caesarean) *6 (stitches|staples|sutures|bandage|bandages|bandaged|dressings)
    (weight|burden) on (his|her|their|the|my|our) *1 (sofa|settee|scales|barbell|chair|mattress)
    (wanted to|want to|trying to|going to|need to|urge to)? (burn|cut) *1 (some|off|a few|the|more|out|down on|my) *1 (calories|carbs|sugar|grass|lawn|hedge|cake|fringe|hair|nails|dairy|caffeine|candle|candles|incense|bread) *8 (walk|run|instead|didnt|gym)?
    (wrote|write|writing|written) *2 (goodbye|farewell|breakup|break up) *1 (letter|letters|note) to (alcohol|booze|drink|heroin|my addiction|my eating disorder|ed|cigarettes|vodka|wine|nicotine|my old self|my younger self|cocaine|gambling|sugar|anorexia) *8 (burned|burnt|tore|ripped|binned|read|kept|still)?
    (making|make|made|planning|plan) *2 (past|beyond|after) *2 (month|week|weekend|christmas|summer|year|spring|easter|@months|@plan_day) *4 (rota|shift|shifts|roster|job|lease|tenancy|exam|exams|weather|due|budget|boss|work|visa|school|scan)
    (nobody|no one|noone) *1 (needs|need|wants|want) me (at work|today|until|till|for the|in the|at the|in today|this morning|this afternoon|tonight|to do|to cook|to drive|to babysit|to work) *2 (so|im|day)?
    (put|given up|gave up|giving up|sacrificed) (her|his|their) *2 (life|lives|career|job|youth|dreams|retirement|freedom) *3 me *6 (grateful|thankful|thank|proud|angel|hero|owe her|owe him)
    (grateful|thankful|thanks|thank you|hero|angel|proud|lucky) *6 (gave up|given up|put|sacrificed) (her|his|their) *2 (life|lives|career|job|youth|dreams|retirement|freedom) *2 (for|to look after|to care for) me
    (study|research|report|survey|paper|article|charity|trust) *3 (urges|urge|self harm) *2 (self harm|in adolescents|in teens|in young|among|of young)
    (nearly|almost) burned myself *3 (glue gun|oven|kettle|iron|tea|soup|pan|hob|grill|straightener)
    where (nobody|no one|noone) (needs|wants|knows|expects) me
    (did|do|done|doing) something (stupid|silly|daft|drastic) *3 (bought|buy|ordered|booked|signed up|boat|puppy|tattoo|fringe|haircut|entered a marathon)
    (tempted to|wanted to|nearly|almost|going to) cut my own (fringe|hair|bangs) *8 (instead|walk|didnt)?
    tying up *1 loose ends *1 (before|for|on|at|with|in) (the|our|my|this) *1 (launch|release|holiday|holidays|weekend|move|handover|audit|term|wedding|project|report|garden|kitchen|office|paperwork|contract|deadline|half term|site)
    (ready for|need|want|fancy|thinking of|thinking about|deserve) *2 (long nap|long sleep|long rest|big sleep) *2 (after|before) *3 (hike|shift|shifts|run|walk|day|flight|party|drive|wedding|match|exam|exams|lunch|dinner|week|marathon|move|tea|festival)
    (talked|pulled|brought|coaxed|got|dragged|fetched) me (down|back|off|away) *4 (bridge|ledge|roof|cliff|tracks|platform|edge) *2 (years|decades|#|thirty|twenty|ten|forty) *1 (ago|back|since)
    (all i do is|i|i only)? (cost|costing|costs) (my|the|our) *1 (parents|mum|dad|kids|husband|wife|team|company) *1 (petrol|bus|taxi|lunch|dinner|phone|data|pizza) money
    (catch|catching|get|take) the bus (soon|before|in|at|from|to|home|into|after|every|because|they|there|it) *2 (they stop|it goes|runs|leaves|town|work|school|stop|stops|finish|#)?
    (car|van|boiler|house|garden|printer|dog|pool|caravan|boat|photocopier|roof|app|website|system|loan|mortgage|commute|subscription|sofa|couch|piano|wardrobe|bookcase|freezer|fridge|treadmill|exercise bike|allotment|shed|sideboard|dresser|furniture) *2 (become|becoming|is|been|being) *1 (a|such a|nothing but a|just a) *1 (burden|liability|nightmare|drain|money pit|waste of space|waste of money)
    (mornings|driver|passengers|passenger|people|nobody|no one) *4 miss me (at|in|from|on) *2 (meeting|call|party|office|rehearsal|practice|quiz|training)
    (freudian|fashion|pay|permission) slip
    slipped (a disc|on the ice|on the stairs|on ice|on a wet|on the wet|on the bathroom|on the kitchen)
    slipped up in (the|an|my|our) *1 (interview|exam|presentation|speech|meeting|quiz|recipe|audit|test|essay)
    (had|have) a slip on (the|some|my)
    (pregnancy|chocolate|sugar|sweet|salt|salty|crisp|pickle|carb|pizza|cheese|burger|food|period|caffeine|coffee|curry|junk food|snack|ice cream) (craving|cravings) *2 (is|are|s)? *1 (enormous|unreal|massive|huge|brutal|intense|mental|insane|terrible|awful|bad|strong|real)?
    (craving|cravings) for *2 (chocolate|crisps|pizza|curry|pickles|sugar|sweets|cake|ice cream|cheese|bacon|chips|salt|carbs|meat|fruit|tea|coffee|burger|burgers|biscuits)
    (if|when|whenever) (a|any|your|someones|one of your) *1 (friend|mate|colleague|partner|child|student|loved one) (is|feels|seems|might be|may be) suicidal *1 (listen|call|ask|stay|dont|take it|encourage|tell|try|be|reach|help|you)
    (cutting|cuts|cut) (himself|herself|myself|themselves|yourself) *1 (a|some|another|one|two|a big|a good|a nice|a small|a huge) *1 (slice|slices|piece|bit|slack|deal|slab|chunk|wedge|helping|portion|square|hunk)
    (wont|isnt|doesnt|hasnt|not) (respond|responding|replied|reply|responded) to *1 (my|the|any|our) *1 (email|emails|letter|letters|invitation|offer|application|complaint|advert|ticket|tickets)
    // Animals that sleep, places that are seen, games that are played, words of a form, clothes of winter.
    (thank you|thankyou|christmas|cover|complaint|reference|resignation|application|appeal|birthday|exam|lecture|revision|class|meeting|release|patch|programme|invitation|offer|recommendation|council|insurance|solicitors|sick|lesson|sleeve|tasting|study|delivery|postage|rsvp|permission|doctors|school) (card|cards|letter|letters|note|notes) *1 (is|are|has been|have been|all|was|were)? *1 (prepared|written|ready|finished|done|drafted|completed|signed|typed|scheduled|waiting|sent)
    (character|protagonist|hero|heroine|narrator|villain) *1 (in|of|from) (my|the|a|our) (novel|book|story|play|script|screenplay|fanfic|comic|film) *2 (thinking of|thinking about|contemplating|considering|planning) *1 (suicide|killing himself|killing herself|ending his life|ending her life)
    (nearly|almost|half) killed myself (tidying|moving|carrying|lifting|running|cycling|climbing|shifting|digging|tripping|slipping|getting|falling|going over|on the stairs|on the ice|on that|hoovering|painting|decorating|pushing|reaching)
    (cat|dog|puppy|kitten|hound|hamster|tortoise|rabbit) *1 (asleep|sleeping|fast asleep|curled up|snoozing|napping|snoring|sprawled|flopped) *6 (wont wake|not moving|wont move|wont budge|wont get up|isnt moving)
    (tomato|tomatoes|plant|plants|basil|orchid|orchids|houseplant|houseplants|succulent|cactus|ivy|fern|seedlings|lawn|courgettes|roses|phone|laptop|boiler|car|printer|goldfish|sourdough|starter|geraniums|sunflowers|beans|peas|lettuce) (is|are|was|were|just|really|both|all|has been)? (determined|resolved|trying|seem|seems|want|wants|keen) *1 to die
    (train|tram|bus|coach|carriage|freight) *1 (stood|sat|stopped|waited|standing|sitting|stuck) *2 on the *2 (tracks|track|bridge|viaduct|line)
    (stood|standing|sat|sitting) (on|at|by) (a|the|that|this|our) *1 (bridge|footbridge|pier|cliff|cliffs|balcony|viaduct|roof|rooftop|edge|railing|railings|sea wall|quay|jetty|harbour wall) *4 (boat race|marathon|fireworks|regatta|carnival|seals|dolphins|kingfisher|yachts|camera|cameras|tripod|binoculars|photographs|photos|pictures|photographing|filming|fishing|sketching|telescope) *3 (sunrise|sunset|dawn|moon|eclipse)?
    (going|go|driving|drive|walking|walk|heading|off|cycling|trip|out) to the *2 (cliffs|reservoir|viaduct|quarry|weir|dam|headland|gorge|pier|lake|harbour) *8 (to watch the|to see the|to photograph the|to feed the|to look at the|for the|watching the|for a|for an|and a|with a) *1 (puffins|seals|gulls|dolphins|whales|ducks|swans|kingfisher|kingfishers|birdwatching|bird watching|picnic|ice cream|ice creams|kites|fireworks|regatta|paddleboarding|kayaking|fish and chips)
    (bungee|bungy|base|parachute) *1 (jump|jumping|leap|leaping) *1 (off|from) (the|a|that) *2 (bridge|cliff|tower|dam|crane|viaduct|building) (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this weekend|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday)?
    kill myself (total|per hour|per litre|of road|on the clock|on the odometer|on the dial|to the gallon|cycled|clocked)
    (final|last) post in (the|this|my|our) *2 (section|thread|channel|category|series|subforum|board|journal)
    (dont|do not) want to (be|stay|live) here @anymore this (flat|town|village|city|office|house|hotel|party|estate|street|neighbourhood|pub|bar|club|queue|meeting|festival|campsite) (is|has|smells|feels)
    but i do (find|like|love|miss|worry|enjoy|appreciate|wonder|suffer|struggle|sleep|dread|get lonely|get sad|get low|get tired|feel lonely|feel sad|feel low|feel tired)
    (nobody|no one|noone|none of us|none of them|neither of us|neither of them) *4 (has|have|had|is|was) *1 (overdosed|overdosing)
    (answered|ticked|said|circled|checked) (no|never|not at all) (to|for|on|beside|next to) *6 (being dead|be dead|suicide|suicidal|dying|die|self harm|hurting myself|killing myself|harming myself|ending my life)
    (toddler|two year old|three year old|four year old|baby|little one) *1 (said|says|waved|shouted|shouts|told|whispered|whispers|sang) *1 (bye|goodbye|byebye|bye bye|night night) *1 (forever|for ever|for good)
    (ask|asking|asks) *4 (if|whether) (they|hes|shes|he|she|theyre|someone|somebody) *1 (is|are|feel|feels|might be|have been|has been|were)? suicidal
    (swallowed|swallowing|downed|necked|took|taken|had) *1 all (my|his|her) *1 (tablets|pills|meds|medication|vitamins|capsules) *1 (for the day|for today|for this morning|with breakfast|with my breakfast|with lunch|as prescribed|as usual|as directed|like the chemist|like the doctor|like the nurse)
    (gave|give|sold|donated|given|giving) my *8 (because|as|since|now) (ive|i have|we|weve|im) *1 (bought|got|upgraded|ordered|getting|buying) (a|an|to a|myself a) *1 (better|new|newer|bigger|nicer|lighter|electric)
    my will *1 (after|when|once) *4 (born|wedding|married|baby|grandchild|grandchildren|house|divorce|remarried)
    (the|a) will *1 (after|when|once) *3 (grandchild|grandchildren|baby|child|grandson|granddaughter|wedding) (was|were|is)? *1 (born|arrived|came)?
    solicitor *3 (got me|got us|made me|nagged me|told me|asked me|persuaded me) to *1 (sign|write|make|update|sort) (a|the|my|our) will
    (a|the|this|nasty|small|little|deep|got a) *1 cut on my (arm|leg|thigh|hand|finger|stomach|wrist|foot|shin|knee) *1 (from|off) *2 (brambles|thorns|barbed wire|fence|cat|dog|rose|roses|gardening|nail|bike|football|rugby|work|tin|glass|saw|hedge|shaving|razor wire|rocks|oyster)
    scarf (round|around) my neck *8 (heating|draughty|its cold|its freezing|so cold in|freezing in|sore throat|keep warm|chilly|winter|snowing|knitted|boiler)
    self delete (a|an|my|the|this|that|old|some)? *1 (photo|photos|post|posts|comment|comments|account|message|messages|picture|pictures|thread|threads|file|files|image|images|video|videos|profile|data)
    (have|could|can|did|would|are|do) you *8 (your|how bad|how often|how strong|about|describe) *2 (thoughts of suicide|thoughts of ending|suicidal thoughts|suicidal feelings)
    (back to|reset|restarting|resetting) *1 (day one|day zero|day 1|day 0|square one) (of|on|in|with) (my|the|our|this) *1 (running|training|diet|couch|workout|exercise|fitness|piano|language|revision|yoga|knitting|game|course|plan|novel|thesis|marathon|spanish|french|planner|advent)
    (to|lets|we|must|could|need to|have to) kill (half an|another|an|a couple of|a few|two|three|some|@number|#) *1 (hour|hours|minutes|mins|day|days|afternoon|evening|morning)
    (band|album|gig|concert|tour|record|punk|metal|shirt|tickets for|seeing|listening to|fan of) *1 suicidal tendencies
    suicidal tendencies (is|are|were) (playing|touring|headlining|supporting|releasing|my favourite|a band|at the)
    (goodbye|bye|farewell|so long|adieu) *1 to (my|our|the|that|this) *1 (old|trusty|faithful|ancient|poor|beloved)? (sofa|boiler|fridge|freezer|mattress|washing machine|kettle|caravan|armchair|telly|carpet|cooker|toaster|wardrobe|trainers|dishwasher|lawnmower|tumble dryer)
    off a cliff (when|after|since|with|this year|this month|this quarter|this season|last|once|in)
    (it|it all|everything|mood|motivation|energy|sleep|appetite|sales|numbers|grades|attendance|progress|interest|prices|views|figures) *1 (fall|falls|fell|fallen|drop|drops|dropped|go|goes|went|gone|falling|dropping|thrown) off a cliff
    (thrown|threw|throw|throwing|chucked) (it|it all|everything|them|all of it|all of that|my progress|the lot) off a cliff
    (he|she|they|hes|shes|wife|husband|dad|mum|mom|brother|sister|son|daughter|nan|gran|grandad|aunt|uncle|@person) *1 (beat|beats|beating|beaten) (me|us) (at|by|in) *2 (rummy|gin rummy|crib|cribbage|snap|uno|cards|chess|darts|scrabble|whist|bridge|ludo|monopoly|golf|bowls|tennis|pool|a race|the quiz|points|dominoes|backgammon|mario kart) *1 (on|again|last night|every|and|in|still)?
    (playing|played|play|game of|games of|hand of|round of) *2 (crib|cribbage|rummy|cards|chess|scrabble|snap|uno|whist|darts|pool|ludo|monopoly|dominoes|backgammon|draughts|mario kart|fifa|bowls|tennis|golf) *8 (beating|beat|beats|hammering|thrashing|slaughtering|destroying) (me|us|him|her)
    (changed|change|changing) the locks on (me|us|him|her) *4 (and|when|because|so|in|after)?
    self harm free (for|since|until|now|and|this)?
    (tell|told|telling|accused|accuses|informed) me *1 (that)? i (want|wanted) (him|her|them|everyone) dead
    (first|second|third|fourth|last|latest|previous|next|own|two|three|failed|past) *1 (attempt|attempts) at (the|a|an|this|that|making|passing|baking|cooking|writing|getting|learning|knitting|building|fixing|dating|growing|parking|quitting|stopping|doing) *1 (exam|exams|prelims|test|interview|interviews)?
    (it|it all|all|all this|that|this|everything) over again (tonight|tomorrow|today|in|soon|for me|before|by)?
    (do|start|go|try|begin|say|live) *1 over again (tonight|tomorrow|today|in|soon|before|by)?
    (taken|took|take|had) the (tablet|pill|capsule|tablets|pills) *1 (that|which)? (the|my) *1 (doctor|gp|nurse|dentist|pharmacist|chemist|hospital|consultant|vet) (gave|prescribed|said|told)
    (hell|shell|theyll|well|he will|she will) be dead (before|by the time) *4 (right|finished|fixed|sorted|delivered|answered|built|paid)
    (scared|afraid|frightened) of (him|her|them) (looking|leaving me|dying|failing|falling|thinking|reading|catching|growing|getting ill|getting sick|getting worse|relapsing|not liking|judging|laughing|being bullied|losing|forgetting|seeing me cry|googling|missing)
    (dont|didnt|do not|would hate for) *1 want (her|him|them|the kids|my kids|the baby) *1 (scared|afraid|frightened) of (him|her|it|them|the dog|dogs)
    (cat|kitten|dog|puppy|rabbit|parrot|hamster|ferret|budgie|goat|pony|cockerel) (wont|doesnt|never|refuses to) let me *1 (leave|leave the house|out|out of|get up|go|sleep|eat)
    (bottle|bottles|can|cans|pint|glass) of *1 (ginger beer|root beer|alcohol free|non alcoholic|zero beer|zero alcohol|nosecco|kombucha)
    (burned|burnt|cut|nicked|scalded|sliced) (myself|my hand|my finger|my thumb|my arm) *2 (oven|oven door|hob|iron|kettle|grill|toaster|toast|onions|onion|tin|pan|ironing|cooking|baking|carrots|bread knife|cheese grater|lawnmower|rose bush|barbecue) *2 (this morning|last night|again|today|yesterday|tonight|earlier)
    (burned|burnt|cut|nicked|scalded|sliced) (myself|my hand|my finger|my thumb|my arm) *1 (making|chopping|opening|peeling|slicing|cooking|ironing|shaving|gardening) *2 (this morning|last night|again|today|yesterday|tonight|earlier)
    (wont|doesnt|didnt|never|wouldnt) let (me|us) leave (early|work early|school early|on time|for lunch)
    past (the|my) *1 (offy|off licence|liquor store|bookies|pub) *4 (to|at) (the|a|my) meeting
    (baby|toddler|puppy|kitten|cat|dog|hamster|rabbit|newborn) (bites|kicks|hits|slaps|headbutts|scratches|punches) (me|us|him|her) *1 (when|if|and|every|because|while|at night|with)
    (pushes|pushed|pushing) (me|us|him|her) to (study|do|be|try|apply|work|train|go|succeed|improve|achieve|practise|practice)
    did (a|some|the) line (dance|dancing|manager|drawing)
    (bottle|glass|pint|pints|litre) of (water|milk|squash|juice|cola|coke zero|lemonade|perfume|ketchup|shampoo|tonic|ribena|orange juice)
    (bought|bring|brought|ordered|opened) *2 (wine|champagne|prosecco|whisky|gin|vodka) for *1 (my boss|the wedding|the party|the host|my sister|my dad|my mum|their anniversary|her birthday|his birthday|christmas)
    (injecting|inject|inject myself|injects|injections) *1 (alone|by myself|on my own) *4 (diabetes|diabetic|nurse|insulin|ivf|methotrexate|clinic|technique)
    (ill|i will|i must|going to|gonna|need to|must|will) fix (that|this|the) *1 (hinge|door|sink|tap|roof|fence|bike|car|shelf|gate|leak|bug|light|boiler|printer|code|latch|cupboard)
    cut (myself|my finger|my hand|my thumb) *4 on *3 (tin opener|tin|can|can lid|lid|paper|envelope|mandolin|grater|bread knife|brambles|bramble|rose bush|rusty nail|barbed wire|broken mug|letterbox)
    (scratch|scratching|scratched) *1 (my|at my) *1 @own_part *8 (midges|midge|mosquito|mosquitoes|bites|itch|itchy|eczema|rash|hives|nettles|poison ivy|chickenpox|fleas|psoriasis|sunburn|allergy|antihistamine)
    (midges|mosquitoes|eczema|psoriasis|chickenpox|nettles|hives|rash|sunburn|fleas) *8 (scratch|scratching|scratched) *1 (my|at my) *1 @own_part
    (lines|wrinkles|spots) on my (forehead|face|neck)
    (days|hours|weeks|day) without (internet|wifi|the internet|coffee|caffeine|chocolate|sugar|my phone|power|hot water|electricity|a shower|rain|carbs|bread|tv|telly)
    (alcohol free|non alcoholic|zero percent|zero alcohol) (beer|beers|wine|lager|pints|gin|cider|drinks) *6 (drove|drive|driving)?
    off the wagon *4 (biscuit|biscuits|chocolate|diet|sugar|january|carbs|gym|shopping|cake|coffee|crisps|buying books|knitting|yarn|veganism|vegan)
    outside the *1 (betting shop|bookies|pub|casino|off licence|offy|bar|liquor store) waiting for (my|the|him|her|a|our)
    (scratches|cuts|bruises|grazes|scratched) from *3 (christmas tree|tree|cat|kitten|puppy|brambles|gardening|rugby|football|roses|hedge|thorns|climbing|fall|hockey|bike|hawthorn|holly|football boots|roller derby)
    (needle|injection|inject|jab) *6 (arthritis|methotrexate|ms|migraine|migraines|humira|b12|ivf|clexane|blood thinner|diabetes|hormones|testosterone|psoriasis|crohns)
    (need|want|getting|get) *1 (another|a|my|next) *1 (fix|hit) of *2 (coffee|espresso|chocolate|telly|pedal|guitar|series|books|knitting|football|sugar|tea)
    (fix|hit) of (that|this)? *1 (coffee|espresso|chocolate|telly|series|sugar|tea|caffeine)
    white chip in *2 (paintwork|paint|windscreen|mug|tooth|enamel|nail)
    (last|final) (post|message|day|comment|thread|night) *4 (because|as|since|cos|now|now that) *6 (closing|closes|shutting down|shuts down|moving to another|to another forum|to another site|off to another|new forum|new site|new group|discord|the mods|new baby|baby arrives|my course|my degree|new job|graduated|graduating|too busy) *8 (goodbye|bye|farewell|thanks for everything|take care all|nice knowing you|good luck|take care) (everyone|folks|all|guys|you all|to you all)?
    (last|final) (post|message|day|comment|thread) *8 (closing down|closes down|shutting down|shuts down|to another forum|to another site|the other forum|another site|new forum|new site|discord|the mods|new job|graduating)
    (gave|giving|given|give|getting rid of|got rid of|donated|sold) *8 (smaller flat|smaller house|smaller place|emigrating|off to uni|fit any more|dont fit|outgrown|grown out of|charity shop|school fair|pick up in|pick up only|spring clear|decluttering|declutter|bought a new|got a new|upgraded|moved house|new flat|new house|jumble|car boot|on vinted|on ebay|newborn to|# months|downsizing|downsize|minimalist|marie kondo|moving in with|moving abroad|moving to canada|moving to spain)
    (gave|giving|given|give) away *8 (freeing|liberating|so much lighter in the house|feels great|more space|tidier|and it felt great)
    (write|writing|wrote|written|recorded|recording|made) *6 (eighteenth|# th|twenty first|wedding|wedding day|graduation|grown|time capsule|confirmation|leave home) *8 (lovely|tradition|happy tears|project|hospice|cant wait|school suggested|scrapbook|keepsake|so proud|baby photos)
    (my will|our wills|a will|the will|our will|wills|power of attorney|funeral plan) *8 (weight off my mind|sensible|cheaper than|job done|went for lunch|nothing morbid|adulting|responsible|bought a house|baby is here|new baby|turned fifty|turned sixty|turned seventy|remarried|got married|wills month|hit by a bus|at ninety|retired|big trip|probate|mortgage|adviser)
    (goodbye|farewell|so long) *1 cruel world *1 (shouted|yelled|cried|screamed|said|sang|announced|wailed|bellowed|shouts|yells|cries|screams|sings) (my|our|the|dad|mum|mom|he|she|granny|grandad)
    (toddler|baby|daughter|son|grandson|granddaughter|nephew|niece|parrot|little one) *2 (says|said|waves|waved|shouts|yells|shouted) *2 (bye world|goodbye world|bye bye world|byebye world)
    (last|final) (night|day|evening|morning|afternoon) (of|in|at|on) *6 (swim|cocktail|sunset|gelato|paella|beach|ice cream|dip|paddle|sangria|pizza|walk on the) *8 (home|rain|work|fly|flight|plane|airport|paradise|sunshine|spain|italy|greece|lovely)
    (write|writing|wrote|written) *1 letters *2 (children|kids|daughter|son|girls|boys|grandchildren|daughters|sons|babies|little ones) *3 (eighteenth|# th|twenty first|wedding day|graduation|grown up|are grown)
    (last|parting|final) words to *1 (my|the|his|her|our) *2 (boss|manager|landlord|examiner|gym|teacher|headmaster|supervisor|hr|bank|estate agent)
    (last|final) (night|day|evening|morning|week|shift|weekend|lesson|session) (of|at|in|on|as|with) *1 (the|our|a|my|this)? *1 (honeymoon|season|term|caravan|festival|cruise|holiday|holidays|camp|campsite|tour|school|uni|moderator|mod|bakery|nights|job|band|head girl|head boy|prefect|team|company|office|nursery|choir|placement|apprenticeship|post office|reception|ward|library|treasurer|secretary|captain|coach)
    (we all|we|class|pupils|scouts|guides|kids|students|campers|children|colleagues) (wrote|write|made|signed) *2 (goodbye|farewell) (note|notes|letter|letters|card|cards|message|messages) *2 (to|for) *1 (each other|one another|our|the|their)
    (said|say|saying) (my|our)? (goodbyes|goodbye) *2 (at|in|after|on) *1 (the|a|my|our)? *1 (depot|leaving do|playground|wedding|retirement|retirement do|retirement party|barracks|base|airport|bus stop|works do)
    (goodbye|farewell|so long) *1 cruel world *6 (wifi|coffee|dentist|tax return|meeting|broccoli|gym|battery|diet|calculator|salad|leg day|at # percent)
    (recorded|made|wrote|written|filmed) *6 (deployed|deployment|on the rigs|away at sea|working away|on nights|in hospital for my|on tour)
    (my will|our wills|a will|the will|our will|wills) *8 (bought the house|bought our house|got the mortgage|moved house|boring but done|done and dusted|grown up thing)
    `,
  ),
  // At an edge, in the water, on a platform for pleasure or for work: what no one adds who is there to die.
  ...markers(
    { group: 'guard.brink', language: 'en', marks: 'guard' },
    `
    (@brink_spot|railings) *3 (@brink_pastime)
    (@brink_spot) *3 with *2 (@brink_company)
    (ledge|edge|cliff|bridge|tower|summit) (trail|club|cafe|inn|tearoom|farm|race|top cafe)
    (son|daughter|toddler|kids|him|her|them|grandson|granddaughter|nephew) to jump *1 in
    (look|looking|looked|staring|gazing|peering|stare|gaze) *2 (at|on|over|onto|into|across|down at) *3 (@brink_scenery)
    (bath|bathwater|bath water|water|waters|baths|towel|towels|sheets|sink) *3 (red|pink|blue|purple|orange) *3 (bath bomb|bath bombs|bath salts|hair dye|dye|henna|bubble bath|rust|clay|iron|peat|beetroot|paint|wine|ketchup|juice) *4 (@brink_let)
    (higher|further|bigger|taller|windier) (than|up than|down than) *4 (photos|photo|pictures|pics|gorgeous|stunning|amazing|lovely)
    (scared|afraid|terrified) of heights
    (nobody|no one|noone) knows (why|which|whether|who)
    (platform|station) *8 (typical|of course|home by|delayed again|cancelled again|late again|for work|my commute|commuting|see you|pick me up|northern|southeastern|avanti)
    (platform|station) *8 (doesnt|dont|isnt|wont|not) (stop|stopping) here *2 (typical|of course|again|annoyingly|great|so i|brilliant)
    (cant feel my|numb|tingling|sleepy|fuzzy) *6 (epidural|spinal|anaesthetic|injection|nerve block) *4 (working|kicking in|kicked in)
    (bag) *2 (on|over) my (head|hair) *3 (rain|raining|umbrella|hair dye|dye|pouring)
    (high|deep) enough to (be|feel|count|get|scare)
    (bridge|flyover|viaduct|overpass) *6 (tyre|tire|puncture|breakdown|broken down|breakdown truck|recovery truck|recovery van|recovery driver|waiting for recovery|rac|clutch|wrong turn|sat nav|satnav|to take a photo|for a photo|for photos|take photos|taking photos|take a picture)
    (head|heads) (is)? in the oven *4 (scrubbing|cleaning|dropped|element|checking|looking for|pizza|lasagne)
    jumped (off|from|in) *3 (pier|bridge|wall|quay|board|boat|jetty) *6 (brilliant|club|charity|bungee|trunks|goggles|tombstoning|lifeguards|again again|amazing|loved it)
    (pills|tablets|meds) (are|r) working *4 (blood pressure|headache|sleeping through|boiler|wifi|rash|infection|mood|better|finally)
    (epidural|spinal|anaesthetic|dentist|injection|numbing|nerve block) *6 (working|kicking in|kicked in|feel my)
    (cant feel my|numb) *6 (epidural|spinal|anaesthetic|dentist|nerve block|numbing cream|snow|gloves|sledging|skiing)
    (tied|fixed|fastened|hung|attached) *3 (@brink_hang) *8 (swing|hammock|sheets|washing|bunting|balloons|lights|decorations|pinata|bird feeder|fat balls|banner|puppy|dog|gate|tinsel|stocking|stockings|for the kids|for the party|for christmas|looks great)
    (next|fast|stopping) (train|one) *4 (delayed|cancelled|seat|coffee|change at|calling at|for london|to london|to work)
    (to|past|over) my (knees|waist|chest|ankles|neck|ribs|shoulders) *8 (lido|was plenty|refreshing|quick dip|fetch|dog followed|dog came|the ball|pool|wetsuit|wetsuits|fishing|trout|paddling|swimmers|dippers|loved it|waders|paddleboard|surf lesson)
    (seatbelt|seat belt) off *4 (nap|snooze|sandwich|lunch|tea|coffee|flask|chips|watching)
    (rope|ropes) *3 (swing|hammock|scouts|knots|tarpaulin|tarp|tree house|treehouse|tow|bunting|sledge|firewood|logs|gazebo|tent|climbing frame|tyre)
    (towel|towels|tissue|flannel) *4 (onions|onion|chopping|shaving|nosebleed|football)
    (cut|nicked|sliced) my (finger|thumb|chin) *8 (towel|towels|sink|blood) *2 (soaked|red|everywhere)
    wake (up)? from *1 (nap|sleep) *8 (coffee|cup of tea|shower in peace|hot lunch)
    (swallowed|downed|drank|necked|chugged|had) *1 (whole|entire|full)? bottle of (water|squash|juice|lemonade|cordial) *8 (in one go|in one sitting|at once|after my run|after my jog|after the gym|after training)
    (swallowed|took|taken|had) (my|the) *1 (tablets|pills|meds|medicine|vitamins|antibiotics) *2 (off to bed|with breakfast|as prescribed|with water|with my tea|with a yoghurt|like the doctor|as the doctor)
    `,
  ),
  // Games, sport, cooking, jokes and plots that use the words of violence.
  ...markers(
    { group: 'guard.scuffles', language: 'en', marks: 'guard' },
    `
    (he|she|hes|shes|@kin|landlord|we)? (is|was|keeps)? (kicking|kick|kicks|banging|shoving|thumping|booting) the *1 (door|back door|front door|window) (because|as|cos|since) it *1 (sticks|is stuck|jams|swells|swelled|wont shut|wont close|wont open|is swollen) *1 (in|up|down|with|when|every)?
    (toddler|baby|little one|one year old|two year old|three year old|puppy|kitten|grandson|son|daughter) *1 (hits|bites|kicks|slaps|pinches|headbutts|punches|smacks) (me|us|everyone|people|other kids) *4 (spoon|toy|teddy|tired|teething|normal|months|phase|nursery|overtired|nap)
    wont let (me|us|him|her) *1 (leave|leave the house|out|out of the house|go out|go) without *1 (a|my|his|her|our|two)? (coat|jacket|hat|scarf|gloves|breakfast|shoes|umbrella|hug|cuddle|kiss|sun cream|sunscreen|vest|lunch|snack)
    (hit|hits|hitting|slapped|smacked|thumped|whacked|battered|pelting|pelted|attacking|attacked|bombarding) *1 (me|us|him|her) *2 (with|for) *1 (facts|questions|a six|six|four|snowball|snowballs|pillow|pillows|cushion|cushions|foam|water balloon|water balloons|nerf|balloon|feather|newspaper|guilt|kisses|love|puns|news)
    (hit|hits) (me|us) (up)? for (coffee|six|a lift|a loan|four)
    (water|pillow|snowball|nerf|food|play|lightsaber|paintball|cushion|sword|foam) (fight|fights|battle|war|party) *8 (cornered|attacked|ambushed|battered|hit|killed|shot|stabbed|got me)
    (hide and seek|hide n seek|sardines|laser tag|lasertag|paintball|escape room|murder mystery|larp|fancy dress) *6 (hiding|locked|hid|behind|under|shot|killed|knife|cupboard|wardrobe)
    (peace|quiet|five minutes|ten minutes|a break|some peace|bar of chocolate|biscuits|a book|a bath) *8 (banging|hammering|knocking|shouting) *2 (door|through it)
    (smashing|hitting|whacking|bashing|beating|battering) the *1 (pinata|drum|drums|carpet|rug|eggs|dough|record|clock|traffic|rush|odds|snooze)
    (pins|pinned|strapped|straps|tied|held|holds) (me|us) *1 (down|up|to|in) *3 (freezing feet|cold feet|table|stretcher|trolley|gurney|harness|ride|rollercoaster|kayak|instructor|tilt table|lamp post|lamppost|bungee|parachute|apron|skis)
    (stag do|stag night|stag|hen do|hen night|initiation|rag week) *8 (tied|handcuffed|locked|naked|trousers|stripped)
    (tied|handcuffed|locked|stripped) (me|him|us|her) *6 (stag do|stag night|stag|hen do|hen night)
    (slaughtered|murdered|destroyed|battered|thrashed|annihilated|hammered|killed|robbed) (me|us|him|her|them|everyone) *1 at (bingo|cards|darts|chess|pool|scrabble|tennis|golf|poker|monopoly|bowling|badminton|quiz|the quiz|snooker|uno|dominoes|football|fifa|mario kart) *1 (took the lot|took everything)?
    (takes|took|won|wins) *1 (all my money|the lot|all of my money|every penny) *2 (every time|when) *1 (we|i|they) play
    gun *4 head *1 in *1 (escape room|haunted house|play|film|game|murder mystery)
    (dragged|drags|dragging|pulled) (me|him|her|us) to *1 (zumba|yoga|church|ikea|the gym|parkrun|karaoke|the shops|the theatre|the opera|bootcamp|pilates|a wedding|the pub|spin) *1 (class)? *1 (by my hair|by the hair|by the ear|kicking and screaming)?
    (physio|physiotherapist|osteopath|chiropractor|masseuse|massage therapist|personal trainer|yoga teacher|dentist|hairdresser|barber) *2 (bends|twists|bent|twisted|pulls|pulled|cracks|cracked|squeezes|pinches|hurt|hurts|burnt|burned|stabbed|holds|held|hurting|killing|bending|stretching|torturing|tortures) (me|my) (arm|leg|back|neck|shoulder|hair|knee|foot|wrist|hand|finger|ear|jaw)? *4 (now|back|until|till|today|again)?
    (punches|punch|punching|kicks|kicking) *1 (above|well above|higher than|harder than|like a)
    (he|she|they|@kin|dog|cat)? (playfully|jokingly|lightly|gently|accidentally) (hits|hit|slaps|slapped|punches|punched|kicks|kicked|bites|smacks|shoves|hitting|slapping) (me|him|her|us|them)
    (been|was|got|get|being) (assaulted|attacked|ambushed|slapped|hit|punched) by *1 (smell|stench|wind|rain|weather|heat|cold|seagull|seagulls|goose|geese|swan|cat|dog|wasps|midges|mosquitoes|colours|noise|price|prices|sun|hail|branch|door)
    (@kin|he|she|they) *1 (beat|beats|hammers|thrashes|slaughters|batters|kicks|hit) (me|us) at *1 (dominoes|cards|chess|darts|scrabble|rummy|snap|pool|snooker|tennis|golf|bowls|bowling|monopoly|fifa|fishing|crib|draughts|backgammon|table tennis|ping pong|poker|quizzes|everything|video games|mario kart|running|arm wrestling) *1 (with|and|because|when|every|again|in|if|over)?
    hiding (in|under|behind) *1 (wardrobe|cupboard|bed|shed|sofa|stairs|curtain|curtains) *4 (counting|seeking|looking for us all|is it) *4 (he|she|they|peeks|cheats|fifty|hundred|twenty|ten)?
    (adviser|advisor|trained|training|charity|campaign|talk|course|report|law|film|book|essay|lecture|webinar|workshop) *3 (on|about|against) (forced marriage|fgm|domestic abuse|elder abuse|child abuse|grooming)
    (in|on) *1 (tonights|last nights|this weeks|the|that|an old) (episode|soap|film|drama|play|finale|thriller|movie) *4 (husband|wife|man|killer|he|she|detective|villain|father|son) *6 (throat|neck|knife|gun|strangled|stabbed|attacked|cellar|hammer|axe)
    (my|our|the|this|that) *2 (battery|phone|laptop|printer|car|boiler|computer|kettle|hoover|fridge|washing machine|dishwasher|toaster|telly|router|wifi|van|bike|mower|plant|orchid|cactus|sourdough|fern|tomatoes|houseplant|goldfish|tamagotchi|sim|character|tablet|watch|heater|oven) (clearly|just|really|basically|officially|finally|definitely|has|also|actually|simply|honestly|has officially|has finally)? (wants to die|wants to be dead|lost the will to live|lost all will to live|lost its will to live|given up on life|given up on living|had enough of life|decided to die|tired of living|suicidal|is suicidal|hates life)
    (@someone|@ours) *3 (left|wrote|leaves|sent|texted|written) *2 (shopping|dinner|milk|delivery|thank you|thankyou|sick|post it|love|lunch|bin|parking|doctors) (note|letter|list|text|message) *8 (car|shops|shop|at work|for work)
    (@someone|@ours) *3 (left|wrote|leaves|written) (me|us|him|her|mum|dad)? *1 note *8 (car|van) (to the garage|for its mot|for an mot|for a wash|to the car wash|to be washed|to work|to be serviced|for a service|for its service|to the shops|to the shop|to the airport|to tesco|to asda|to the dentist|for petrol|to the station|fishing|to football|to school|shopping|to be fixed|to the mechanic|to be repaired|to the market|to the gym)
    (my|our) *2 (podcast|book|film|show|series|lecturer|professor|teacher|school|class|course|church|union|team|group|therapist|psychiatrist|doctor|gp|counsellor|vicar|pastor|trainer|author|song|play|documentary|company|manager|council|paper|newspaper|radio|minister|mp|charity|speaker|tutor|magazine|choir|college|trust) *4 (talks about|talks of|is talking about|keeps talking about|speaks about|writes about|mentions|has mentioned|brings up|was talking about|is planning|speaks openly about) *1 suicide
    (grandmother|grandfather|gran|nan|grandad|granny|mother|father|mum|dad|mam|aunt|uncle|patient|he|she|wife|husband|my @kin) *2 (wants|wishes|hopes|prefers|would like|d like) to die (at home|in her own bed|in his own bed|in a hospice|in the hospice|in ireland|peacefully|naturally|surrounded)
    (judo|karate|boxing|sparring|wrestling|rugby|fencing|bjj|jiu jitsu|mma|muay thai|kickboxing|hockey|taekwondo|aikido|martial arts|roller derby|krav maga) *2 (partner|coach|teacher|sensei|instructor|mate|captain|friend|trainer|coach says|club) *8 (tapped|pads|mat|sparring|scrum|round|training|dojo|session|bout|match|pint|roll|out twice|out again|out cold in)
    (choked me out|choked me|punched me|punches me|kicked me|hits me|hit me|threw me|knocked me|throws me|got me) *6 (at training|in training|at sparring|in sparring|sparring|at judo|at karate|at boxing|on the mat|in the scrum|i tapped|the pads|in the ring|in round|in the third round|at fencing|at rugby)
    (lecture|course|essay|module|training|webinar|chapter|exam|talk|seminar|class|lesson|textbook|leaflet|workshop|slides|podcast|assignment|handout|quiz|conference|study|paper|article|revision|notes) *3 (on|about|covering|covered|was on) *1 (alcohol withdrawal|benzo withdrawal|opioid withdrawal|opiate withdrawal|withdrawal|withdrawals|withdrawal seizures|delirium|detox|dts) *8 (seizures|seizure|delirium|fits|tapering|taper|hallucinations|tremens|thiamine|dts|naloxone|ward|notes|slides|safely)
    (lecture|course|essay|module|training|webinar|chapter|exam|talk|seminar|class|lesson|textbook|leaflet|workshop|slides|podcast|assignment|handout|quiz|conference|study|paper|article|revision|notes) *3 (on|about|covering|covered|was on) (alcohol withdrawal|benzo withdrawal|opioid withdrawal|withdrawal|withdrawals|withdrawal seizures|alcohol withdrawal seizures|delirium tremens)
    (surgeon|tattooist|tattoo artist|piercer|nurse|doctor|dentist|consultant|podiatrist|midwife) *2 (cut|cuts|made|sliced|stitched|went deep|opened|burned|lanced|made fresh cuts|made new cuts) *4 (my|me) *1 (stomach|arm|arms|wrist|thigh|leg|neck|chest|open|mole|hip|belly|back|shoulder)
    (a|an|the|my|our|one|some|this|that) *2 (patient|caller|client|man|woman|lad|girl|boy|lady|friend|stranger|person|student|kid|teenager|chap|bloke) who (wanted|had wanted|was planning|was going|had planned|planned|was about|had been planning) to (die|kill himself|kill herself|end it|end his life|end her life|jump|take her life|take his life|take his own life|take her own life)
    (i|id|we) *3 (want|like|hope|prefer|wish) to die (at home|in my own bed|in a hospice|in the hospice|naturally|peacefully|surrounded)
    (cuts|lines|burns|scratches|marks) *6 (from|off) *1 (gardening|brambles|bramble|the cat|my cat|kitten|puppy|roses|rose|barbed wire|the oven|cooking|paper|blackberry|hedge|shaving|bike|rugby|football|climbing|the grill|welding)
    springe *2 (unter die dusche|ins wasser|in den pool|in den see|ein)
    (my|our|the|this|that) *1 (cat|cats|dog|dogs|kitten|puppy|pup|pony|horse|parrot|rabbit|hamster|goat|goose|cockatoo|ferret|donkey|cockerel|rooster|budgie|bird|hen|llama|alpaca|sheep|ram|chihuahua|labrador|terrier|husky|staffy) *3 (@does_to_me|got me cornered|got me|has me cornered) *3 (and|when|if|then|because|every|until|at|on|over|for|all the time|a lot|most|so|whenever|each|stairs)
    (@someone|@ours) *1 spent *2 (years|decades|decade|teens|twenties|thirties|childhood|months) *1 (wanting to die|wishing he was dead|wishing she was dead|suicidal|wanting to kill|wanting to be dead|wanting to disappear|wanting to end)
    spent *2 (years|decades|decade|teens|twenties|thirties|childhood) *1 (wanting to die|wishing i was dead|wishing he was dead|wishing she was dead|suicidal|wanting to be dead|wanting to disappear)
    (@someone|@ours) *3 (left|wrote|leaves|written) *3 note *8 (for chips|for milk|for bread|to the shop|to the shops|gone shopping|gone fishing|fishing with|gone to work|back at|back by|back soon|back in|dinner is|tea is|lunch is|to get milk|at the tip|to the tip|to the gym|walking the dog|for a run|for a perm|to the hairdresser|to the hairdressers)
    (rope|ropes) *8 (den|swing|climbing|climb|crag|tug of war|harness|belay|scouts|abseiling|regatta)
    (cut|cuts|gash|gashes) *6 (from|off|after|on) *2 (oyster knife|bread knife|fall|falling|bike|brambles|tin|can|hockey|match|football|rugby|grater|slicer|secateurs|shears|strimmer|nail|thorn|thorns|barbed wire|fence|glass at work|saw|chisel|mandolin|gardening|sheet metal|fish hook)
    wont let me (out|go out|leave) (till|until) *4 (tidy|tidied|homework|coursework|revision|chores|dishes|finished|done|hoovered|eaten)
    (speaker|survivor|guest|trainer|visitor|author|lecturer|man|woman) *1 (told|tells|spoke|talked|came|came in) *6 (survived an attempt|survived a suicide attempt|her attempt|his attempt|surviving an attempt|survived suicide)
    (learned|learnt|taught|trained|practised|role played|learning|quiz|quizzed|tested) *6 (in an overdose|an overdose|seizures|seizure|and withdrawal|withdrawal|signs of abuse|delirium tremens|delirium)
    (doctor|doctors|consultant|vet|hospice|oncologist|surgeon|nurse|nurses|hospital|specialist|medics) *2 (said|says|told|reckons|think|thinks|warned|predicted) *4 (wont be alive|not be alive|wont be here|be dead|be gone|wont live|wont see|wont last|be dead and buried)
    (boxing|judo|karate|kickboxing|muay thai|wrestling|sparring|mma) *2 (coach|partner|teacher|instructor|trainer) *8 (abs|six pack|washboard|toughen|conditioning|body shots|drills|drill|sparring day|padwork|footwork|pads)
    me voy a tirar (en|a|al) *1 (sofa|cama|piscina|playa|hamaca|arena|alfombra|cesped)
    (jump|jumping|abseil|leap|skydive|bungee|dive) *8 (comic relief|for charity|sponsored|sponsor|to raise|we raise|raising money|children in need|bungee|fundraiser|quid for|for the hospice|parachute)
    (goodbye|bye) *8 (plane|flight|taking off|take off|boarding|her exam|his exam|the exam|the film|the tunnel|the cinema|the concert|the ferry|the show|theatre)
    `,
  ),
  // Blushing, furniture, old age and pudding beside the words of despair.
  ...markers(
    { group: 'guard.mild', language: 'en', marks: 'guard' },
    `
    used to
    picked up (my|the|our) *1 (chip|medallion|coin|keytag|key tag|kids|son|daughter|parcel|shopping|guitar|dog|prescription)
    (arms|legs|hands|covered in|cuts|scratches|scratched to bits|scratched) *4 from *1 (picking|gardening|roses|brambles|blackberries|blackberrying|kitten|cat|puppy|hedge|thorns|gorse|five a side|climbing|pruning|weeding)
    (murder|kill|strangle|throttle|skin) me *1 if i *4 (surprise|party|spoil|spoiler|cake|ending|biscuit|biscuits|crisps|recipe|remote|plant|plants)
    relapsed into (his|her|its|their|an|the|old|silence) *1 (habit|habits|fault|form|ways|role|bug|tactic)?
    (burnt|burned|scalded|cut) my (wrist|arm|hand|thumb|finger|fingers|arms) *1 (taking|getting|lifting|draining|opening|making|cooking|frying|baking|grilling|welding|soldering|peeling|slicing|chopping|dicing) (the|a|my|some|bread|toast|onions|veg)
    (wanted to|could have|wanting to|wished i could|want to) (vanish|disappear|evaporate|be erased|melt|dissolve|be invisible|die|curl up|not exist) (when|after|because|as|the moment|once|while) *1 (i|my|the|she|he|dad|mum|mom|our|it|they|everyone|someone|somebody|a) *6 (called my teacher|called the teacher|called my boss|called her mum|called him dad|waved|tripped|rang|mic|forgot my lines|my lines|spilled|spilt|declined|danced|dancing|group|wrong person|burped|farted|name wrong|voice cracked|fell over|slipped on|laughed|snorted|flies|zip|skirt|kissed|reply all|unmuted|muted|typo|sneezed|hiccups|applauded|clapped|sang happy birthday|singing happy birthday|stomach rumbled|proposed|baby photos|photos|karaoke|ketchup|soup|on stage|in class|in assembly|at the altar|customer|waiter|waitress|stranger|love you to|loo roll|toilet paper|spinach|autocorrect|screen share|sharing my screen)
    (had|lived|led) a (good|lovely|long|great|full|happy|wonderful|fine) (innings|run|life) *3 (no hurry|in no hurry|not yet|bingo|dancing|dance|enjoy|garden|grateful|not ready|plenty|great grandchildren|years left|more to do|looking forward|still go|still play|still swim|mean to)
    (made my peace with|at peace with|come to terms with|not afraid of|not scared of|not frightened of|accepted) (death|dying|the end|my mortality) *4 (no hurry|in no hurry|not yet|bingo|dancing|dance|enjoy|garden|grateful|not ready|plenty|great grandchildren|years left|more to do|looking forward|still go|still play|still swim|mean to)
    (sleep|rest) when (im|i am|youre|were|i) dead *4 (motto|say|says|said|mug|coach|gran|nan|grandad|festival|club|coffee|pass|tattoo|shirt|party|parties|playlist|only lasts)
    (being|getting|be|get) old enough
    hopeless (at|with) *1 (math|maths|cooking|baking|drawing|singing|sport|sports|football|chess|golf|tennis|spelling|parking|parallel parking|driving|dancing|names|faces|numbers|money|technology|tech|computers|directions|plants|dates|remembering|keeping|flirting|languages|french|german|spanish|grammar|science|physics|chemistry|art|diy|dieting|texting|replying|small talk|saving|saying no|this game|games|cards|crosswords|gardening|ironing|lying|timekeeping|mornings|birthdays|poker|pool|darts|swimming|bowling)
    hopeless (in the kitchen|on the dance floor|when it comes|romantic|romantics|case when)
    (sober|clean|dry) *2 (poured|tipped|emptied|chucked|pouring) *3 (down the sink|down the drain|down the toilet|down the loo|away)
    (face|bear|stand|take|want|dread) *1 (another|ten more|one more) (day|days|week|year|years|month|hour|minutes) of *1 (webinar|maths|math|commuting|night shifts|training|potty training|revision|rain|snow|emails|lockdown|school|packing|homework|winter|in laws|heatwave|spreadsheets|meetings|small talk|brexit|politics|overtime|building work|noise next door)
    (drank|drunk|drink|drinking|sipped) (a|some|my|the|more|only|too much|lots of|just|cold|hot|any)? (cup of|cups of|glass of|glasses of|mug of|bottle of|pint of|pot of)? (tea|coffee|water|juice|lemonade|milk|squash|smoothie|hot chocolate|soup|kombucha|cocoa|ginger ale|alcohol free|mocktail)
    used the (money|time|savings|cash|voucher|recipe|gym|stairs)
    (imagine|picture|see) (being|myself) *2 (in a suit|in a bikini|in an office|with kids|with three kids|with four kids|with grandchildren)
    (imagine|believe) *1 being (thirty|forty|fifty|sixty|seventy|eighty|##) (next|already|again|in|on|this)
    (craving|cravings|crave) *6 (baby|bump|pregnant|pregnancy|trimester|midwife)
    ready to meet (my|her|his|your|their) maker *2 but (wants|want|not|first|theres|there is|only|he|she|i)
    (picture|imagine|see) myself *3 with (a|an|the|three|two|any) *1 (mortgage|kids|baby|suit|beard|moustache|dog|office|tie|briefcase|horse|minivan|tattoo|husband|pension|lawn)
    hopeless about (finding|getting|dating|the job|job|jobs|work|politics|climate|the climate|the election|the news|the team|this team|my team|the season|the playoffs|ever finding a|the housing|house prices|the economy|my hair|my fringe|the garden)
    disappointed (with|in|by|about) *1 (parking|service|food|staff|coffee|waiting|decor|menu|hospital food|car park|signal|weather)
    (cut|cutting|burn|slice|use) (another|the burgers|the sausages|the toast|the cake|the pie|a slice|a piece|the good scissors|one more slice) *2 (slice|piece|cake|pie|on paper|tonight)?
    (disappear|vanish) for (a|two|three|one) *1 (fortnight|week|weeks|weekend|month|months|holiday)
    (disappear|vanish) (into|to|off to|up to|down to) (my|the|a|spain|france|greece|italy|cornwall) *1 (shed|garden|coast|cabin|cottage|studio|caravan|library|seaside|beach|mountains|camper van|greenhouse|workshop|garage|allotment|villa|spa)?
    insurance *2 (will|would|should|might|to) (pay|cover) *1 for (a|the|my|our|it) *1 (new|car|damage|flood|boiler|roof|phone|repairs|carpet|holiday|dentist|dog|hire)
    (tired|sick|weary|done|fed up|bored|exhausted) (of|with|by) *1 (life|living) (in the fast lane|in the city|in the country|in the suburbs|in london|on the road|out of a suitcase|in a tent|in a caravan|next to a motorway|with flatmates|with roommates|with six|with no storage|abroad|in the army|at sea|as a waitress|on a building site|in the spotlight|in a hotel|in a village)
    (wish|wished) i (was|were) (with|there with|beside) (him|her|them|you) (when|at the end|that night|that day|in his|in her|as he|as she|holding|to hold|for his|for her)
    waking up (every day|every morning) *1 (at|before|so early|with a sore|with a stiff|for the gym|for work|for school)
    to use *1 (loo|toilet|bathroom|restroom|new|gift|voucher|sewing machine|pool|gym|air fryer|oven|coupon|camera|kitchen|shower|holiday|annual leave)
    score (a|the|some|more|two|three) *1 (goal|goals|tickets|points|ticket|point|try|century|winner|bargain|bargains)
    (future|life|world|sunday|tomorrow) without *1 (dumplings|coffee|tea|chocolate|cheese|pizza|wifi|football|music|books|bread|gravy|curry|nhs|garlic|butter|noodles|rice|bacon|netflix|cake|podcasts|subtitles|cricket|wine gums|biscuits|crisps|toast|deadlines|exams)
    point *1 (in|of|to) *1 (being here|be here|going|going on|getting up|staying up|keeping going|living|carrying on|waking up|keep going|staying|being up) (at|before|until|till|past|on|with|near|if|when) (the|this|my|our|a|half|about|there)? (#|six|seven|eight|nine|ten|eleven|twelve|five|noon|midnight|dawn|early|office|shop|shops|bus|train|station|meeting|recipe|diet|saturday|sunday|bank holiday|kitchen|lecture|class|event|match|project|queue|essay|course|game|rehearsal|knitting|build)
    (better|nicer|happier|smoother|quieter|easier|calmer|cleaner|off|place) without *1 (@home_pest|@trivial|leaf blowers|car alarms|plastic|plastic straws|reply all|litter|advertising|cars|billionaires|politicians|daylight saving|clocks changing|cold callers|junk mail)
    (knees|legs|thighs|calves|quads|shins|ankles|arms|shoulders|feet|back|battery|phone|laptop|car|van|plants|plant|houseplants|orchid|tomatoes|basil|hair|boots|shoes|printer) *1 (want|wants|wanted|wanting) to (die|give up|quit)
    (not to|to not|wont|dont|didnt|wouldnt|without) *1 (wake|waking) (the|my|our|his|her)? (baby|kids|kid|children|dog|cat|wife|husband|partner|mum|dad|flatmates|flatmate|neighbours|house|others|toddler|twins|parents|roommate|roommates|anyone|anybody|everyone|whole house)
    i (live|lived|am living) (upstairs|downstairs|near|next to|in a flat|in a house|in the city|in the country|in town|in london|in leeds|in york|in manchester|on campus|on the ground floor)
    (burden|liability|weight|drag|passenger|hindrance|handicap) (to|on|for|in|at|during) *1 (moving|party|wedding|hiking|relay|quiz|pub quiz|doubles|goal|tennis|pitch|dance|bowling|five a side|netball|hockey|badminton|tug of war) *1 (team|partner|court|floor|side|squad|day|with|when|if|because|since)
    go on (the|a|that|this|another|our|any) *1 (course|trip|holiday|training|cruise|bus|ride|march|waiting list|rota|diet|date|run|hike|tour|picket|stage|pill)
    (squats|burpees|leg day|half marathon|marathon|spin class|hill sprints|sprints|workout|boot camp|cross country|planks|press ups|rowing machine|hike) *4 (made me|makes me|make me|had me|have me|left me) *1 (want to|wanting to|wanna|ready to) *3 (die|give up|quit)
    shoot (the|a|our|their|his|her)? *1 (groom|bride|bridesmaids|couple|wedding|first dance|cake|portraits|portrait|sunset|sunrise|music video|short film|documentary|models|lookbook)
    (years|birthdays|decades|life) (of|at|under|in|savings|insurance) (the same|mortgage|this council|this government|the council|pizza hut|rent|commuting|brexit|tory|labour|meetings|school runs|one bank|form|forms|policy)
    (wish|wished) *2 never been born in (a|this|that) *2 (town|village|city|suburb|place|country|county|decade|century|year|house) (with|without|where|that)
    (go to sleep|sleep|go to bed|fall asleep) and *1 (stay there|stay asleep|not wake up|not wake|stay put|stay in bed) *1 (till|until) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|spring|summer|easter|christmas|noon|lunchtime|march|april|next week)
    (disappear|vanish|gone|delete myself) *1 (from|off) *1 (facebook|instagram|insta|twitter|tiktok|snapchat|linkedin|whatsapp|social media|socials|the internet|the group chat|the chat) *1 (for|until|till|over|during)
    kill myself is (the|a|our) *2 (server|key server|licence server|key service|key management|encryption service|software|plugin)
    (aws|azure|our|windows|the)? kill myself (server|host|activation|client|licence|license|encryption|console|alias|key rotated|keys)
    if i have to *3 (one more|another) *4 (training|webinar|webinars|timesheet|timesheets|module|survey|induction|seminar|worksheet|form|forms|spreadsheets|status report) *2 (kill myself|im going to kill myself|ill kill myself)
    (paid for|bought|set up|took out|taken out) *1 (my|a|our) *1 funeral plan
    (last|final) (time|one|hug|kiss|night|day|lesson) *6 (until|till|before) (christmas|easter|summer|autumn|spring|term|she|he|they|we|next|uni|the holidays|the summer|her|his)
    // Fresh scenes: each takes the whole saying, and not what is said beside it.
    off for good (tonights sleep|tonights rest|tonights dinner|nights sleep|reasons|reason|measure|news|food|company|weather)
    kill myself (is|was|means|meant|meaning|as in|equals|for|also|stands) *8 (kilometres|kilometers|kilometre|kilometer)
    (delete|remove|unsubscribe|deleting|removing|unsubscribing|deleted|removed) myself from *3 (list|lists|newsletter|newsletters|group chat|thread|whatsapp|register|rota|emails|database|directory|dating site|spreadsheet|electoral roll|calendar|waiting list)
    (can|will|could|would|to|gonna|going to) (unalive|unaliving) (a|an|the|any|every|half|my|your|that|this) *1 (squad|team|army|boss|bosses|player|players|enemy|enemies|party|lobby|zombie|zombies|tank|tanks|dragon|goblin|goblins|monsters|platoon|raid|level|npc|opponent|opponents|base|minions)
    (didnt|did not|doesnt|does not|never) *1 (want|wanted|wants|plan|planned|intend) to die (before|until|till|without)
    (were|are|twice as|times as|times more|half as) likely to (die by suicide|die from suicide|attempt suicide|consider suicide|take their own lives)
    (a|any|the next|another) (caller|client|pupil|person|patient|student|teenager|member|passenger) (may|might|can|could) *1 (say|write|type|tell you|post) *3 (want to die|cant go on|kill myself|want to disappear|end it all|be dead|better off without me) *1 or
    last (night|day|late|early|double|evening|saturday|sunday|meal) (shift|class|lecture|lesson|rehearsal|before the diet|before my diet|before lent|before the wedding|before the move|before we move|before ramadan|before the fast|before dry january|before the exams|before school|before term|before the baby|before my new job|before the marathon|before payday)
    whether (he|she|they) (has|have|had) (a plan|the means|a date|pills|means|a method|tried before|thought of how)
    charcoal *2 (sausages|burgers|rolls|kebabs|chicken|halloumi|sweetcorn|steaks|marinade|skewers|barbecue|bbq|grill|firelighters and)
    suicide note *8 (years|decades) (later|after|ago|on) *3 (could|can read|kept|put it|framed|burned|made sense|forgave|forgive|finally|at last)
    (told|prescribed|supposed|meant|have|need|says|said|asked) to take all *1 (two|three|four|#) *3 at once (with|before|after|in the|on|every|each)
    ends (tonight|today|now) *1 (the|my|our) *1 (series|show|season|tour|term|course|sale|exhibition|festival|league|championship|serial|box set|strike)
    (tomato|tomatoes|plants|plant|seedlings|orchid|lettuces|basil|fern|roses|geraniums|boiler|laptop|phone|printer|hoover|fridge|telly|van|begonias|houseplants|herbs) *1 (want|wants|wanted|trying|determined|decided) to die (in|on|this|every|as|whatever|of|again|no|when|before|without|over)
    (goodbye|bye|farewell) (everyone|everybody|all|folks|team|friends|guys) *2 (leaving|stepping down|retiring|moving|handing over|handed in|handed over|resigning|standing down|hung up|signing off as) *3 (committee|choir|badge|club|school|post|job|council|moderator|treasurer|secretary|apron|boots|whistle|keys to|team|village|company|firm|office|company car|uniform|surgery|allotment)
    if i (died|keeled over|dropped dead|drop dead|snuffed it|die) *3 (cat|cats|dog|hens|goldfish|budgie|tortoise|hamster) *5 (dinner|breakfast|tea|teatime|bowl|food|tin|biscuits|supper|treats)
    (no one|nobody|noone|no man|not a soul) *2 (thought|heard|dreamt|dreamed|spoken) of suicide
    if i (had|d) died *8 (@kin|nieces|nephews|grandkids|grandchildren) (wouldnt|would not|would never) *1 (know how|exist|be here|been born|have been|have met|have learned|have learnt|have a)
    if (the|my|that|our|this)? (printer|computer|laptop|wifi|internet|alarm|kettle|boiler|router|photocopier|washing machine|referee|organist|parrot|cockerel|car alarm|bagpipes|ringtone) *2 again *1 (ill|i will|im going to|i swear|i swear ill|i might) (kill myself|chuck myself|throw myself|fling myself|hurl myself|launch myself|yeet myself|lob myself)
    (nurse|phlebotomist|midwife|dentist|vampire|blood bus|blood van) *3 (took|takes|taking|taken|drew|drawing|drawn|pulled|pricked) *4 (wont stop|cant stop it|will not stop|isnt stopping|not stopping|everywhere|all over)
    blood *6 (because|from|after|cos|thanks to|where) *3 (tooth|nosebleed|nose bleed|milk tooth|wisdom tooth|paw|raw steak|fishing|gutting|beetroot|tooth fairy|black pudding)
    (seizure|seizures|fit|fits|dts) *2 (years|decades) (ago|back) *8 (detox|detoxing|withdrawal) *1 (was|went|happened|took place|is being|will be)
    anniversary of (my|his|her|the|their) *1 (attempt|overdose|suicide attempt|suicide) *1 (on|this|last|yesterday|today)
    (havent|have not|didnt|did not) (actually|even|ever)? (cut|harmed|hurt|burned|burnt|scratched) (myself)? *2 (dont|do not|have no|no|never) *2 (urge to|urges to|urge|urges|want to|wish to|need to|desire to|feel like it|intention)
    (wasnt|was not|not|never) (saying|suggesting|implying) *2 (want to|wanted to|would|id|wanna|felt like|planned to) (hurt|harm|injure|hurting|harming) myself
    (not one|none|no one) of (us|them|you) *1 (wants|wanted|want) to (die|be dead|be here|go on|disappear)
    (off to|going to|back to|straight to|falling into) bed and (not|wont be|am not) (moving|getting up|stirring|budging|surfacing) (till|until|before)
    (stay|staying|go on|going on|carry on|carrying on|continue|continuing|keep going|keep on|keeping on) *1 (with|on|in|at|reading|watching) *2 (tariff|contract|provider|supplier|course|class|classes|lessons|lesson|gym|committee|show|series|novel|box set|diet|subscription|mailing list|jumper|blanket|scarf|allotment|choir|band|module|evening class|network|audiobook|sitcom|soap|quilt|jigsaw|newsletter)
    (burden|weight|load) off (my|our|his|her) (shoulders|mind|back|chest|hands)
    a burden (at|on|during) *2 (moving day|walk|hike|hill|pitch|stall|house move|removal|fete|jumble sale|camping trip|picnic|ramble|outing|coach trip|quiz night|netball court|campsite)
    (check|checked|checking|looked up|know) *1 (tide|tides|tide times|tide table) *2 (for|before) *2 (rock pools|rockpools|crabbing|paddle|surf|surfing|kayak|kayaks|kayaking|causeway|shrimping|cockling|seals|snorkelling|fossils|sandcastles|paddleboard)
    my (own)? funeral *2 (hospice|instalments|installments|macmillan|palliative|solicitor|co op|undertaker)
    (will|wills|insurance) *8 (and|as|like|because) *8 (solicitor|notary|financial adviser|accountant|mortgage adviser|lawyer) *1 (told|says|said|advised|asked|insists|recommended|suggested)
    (detective|inspector|sleuth|sergeant|butler|killer|villain|maid|poirot|marple|coroner in the play) *1 (says|said|reads|shouts|whispers|cries) *2 (took|taken|swallowed|drank|drunk) *3 (whole bottle|whole box|all of them|them all|the lot|bottle|poison)
    your @kin *1 (said|say|says|told|tells|telling|saying|told you) *3 (wants to|wanted to|wishes he|wishes she|would rather|feels like) *1 (kill himself|kill herself|kill themselves|die|end it|end it all|end his life|end her life|vanish|disappear|be dead|were dead|hurt himself|hurt herself)
    (telling|told|tell|ringing|opening up to) (your @kin|your gp|your doctor|your boss|your sponsor|your therapist|your nurse|them|him|her|somebody|someone|us) *1 about *2 (suicidal|dark|intrusive) (thoughts|feelings|urges)
    (thoughts of suicide|suicidal thoughts|urges to die|wish to die|thoughts of dying) *1 (stopped|went away|left me|faded|lifted|vanished|disappeared|ended) *8 (and|they|have) *2 (never|not) (returned|come back|been back|came back|troubled me)
    `,
  ),
];
