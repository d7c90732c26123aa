/**
 * English words as they are written without marks, the most frequent first, counted in the project's own sentences.
 * Letters that run together are cut where the words are the likeliest.
 */
export const frequentWords: readonly string[] = `
the i and my to a in it on im me of for is ive at with was that be you so this its not all one up he have about want out now dont going myself if her
got do off been had just no she from when last like are his after by has but years back hes said what id tonight they them as we an says since time
then told go night day two kill know cant again every there over life here can him ill down who because took wont would did say only shes how today
will home end week put see theres die good were dead get never before first our am gone own more left feel tell tomorrow nobody thats still three old
goodbye suicide days think went anyone mum your ago morning take year keep tablets new asked done people next came stop work any four door us too or
long pills come through suicidal wife cut whole kids nothing way well made car thing everyone please gave than house six months phone ten could used
where sunday sorry wanted being does right round doing thought man under stopped room sleep which didnt friday wish bridge dad dog everything ever
better bit need once brother husband someone without school nine isnt sister bed monday till into look already hand love taken group let thinking away
found hour anything half died head read somebody weeks bad nurse other until same lot much something sat overdose bus ring each ask wrote bought
bottle saturday leave coming plan rope wake five wants thank month havent hurt mine lost hear goes thursday drink find doesnt saying hands taking use
minutes fine waiting son daughter even really doctor tea mean very enough killing should note self shed another sober help alive else some open their
mother getting clean evening theyre live gets finished cat letter talk rang make while kitchen best line train bag post friend weekend started floor
thoughts wasnt tuesday past why flat eight call side cold baby nearly little tired twenty both ready bath himself mums job water forty dads youre
looking called box gun things hang keeps swallowed name top mind late hours comes having tried heart hospital walk asking ones always hope twice
eleven lad blood stay quiet front set family death knife jump gonna asleep meeting anybody lovely locked wouldnt outside shift wall these nice couldnt
picked write thirty run roof give written second drinking care leaving hit ending alone kept drank bathroom nights walked feeling felt full times sick
kind date garage number empty wedding weve funeral legs telling behind u dying arms yesterday girl bye place christmas ward reading hell most keys
seven book hed stood lol wrong paid rather hold ok letters turned birthday blue safe chair scared wanting those list sent parents big harm ex world
table early sit miss thanks park thinks running living knows cake point sponsor lads walking honestly card arm god far happy writing standing cried
person window hard face passed rest decided cutting instead answer wednesday finally fridge lunch feet driving breathing free mate drive sitting wait
yes step third theyve sleeping using word shop neck whats neighbour money shut soon many takes meant team remember talking shaking light given laughed
sad final ate finish theyd looked killed talked club bring glad friends purpose booked lie start stuff coat may everybody children moved small feels
farewell whether holding also class garden whoever insulin key herself course making boss lady eyes saw bank drunk eating slept held hanging ice makes
notice boy sea eat nan dark gp youve dinner burden edge therapist paper question real straight sisters woman film youll longer trying twelve lying
clinic send spring reason around though midnight loud words play body chest partner crying check thread police hair cry anyway itll sure shoot wanna
drawer flatmate dogs none hall stairs peace pain woke yourself part normal naloxone seeing voice overdosed loved brothers cousin road coffee
neighbours putting story low worth laughing crisis carry hotel leaves watching planning father training leaflet uncle funny depression theyll changed
news platform signed giving vodka try boyfriend song forgive fell radio library holiday yet attempt moving meds born murder slow form whos worked
between party exam looks daughters saved proud methadone wrists might bin actually toast clear recovery fifty office counsellor mouth believe march
food minute church means hot vet counted message breakfast boys watch chat shall winter shell ends gas kettle soup razor throat belt photo tied
forever urge husbands desk anymore badly sons tin hundred blade drop stand suppose handed starting nobodys count river sixty worse brought wifes
inside fifteen fire high test teacher works break wine great hate young forum mostly sofa lights mothers strong doors nineteen seen joke watched
working near cliff worker kms posted telly against council fourteen noon sort deep pharmacist properly station shotgun girls mates afternoon cabinet
shoes chips needed ninety biscuits drove blades loaded alcohol helped slipped knees honest goodnight turn jumped craving type worry beside bleeding
single lips sorted opened everyones dentist idea together needs proper typing page milk dry chemist knew dose change level paracetamol chosen detox
calm few picture notes van broke noticed charity glass lighter less kid starts packed close missed laugh ran fed intend tree texted cupboard service
account nans board tablet mich rehab advice hits law washing ambulance pass maybe burning stuck order fit fish carer quiero tells phones case spare
move cross health asks centre june shot student heroin ended burned report rain either sold show stayed gym seizure row quit pill along youd heard
bike scars volunteer gate gran red such fault stomach alarm mad arent biscuit calls sleepy oven leg ringing toddler summer text angry easter football
hello pillow across noose whatever engine grey town pulled worst allowed driver pub cats happened teenager black counting anniversary decent hoping
nephew dropped withdrawal allotment rail pay stopping hurts cos short solicitor failed foot clock boot bread awake unalive girlfriend cancelled wear
hasnt sign retired yrs game therapy coach burn hung speak fortnight grand age future college relapsed happens hiding married wrist licence exactly
closed seat loft taught teeth others due checked odd support staff hat catch appointment wardrobe lock voices shouting sink wed okay morphine rent hi
feed fight spent choir different sometimes met poured truth promise hospice packet railway photos heavy video picking pick saving jumping beat company
showed bell exit lap later knee manager planned usual parked til lift mam bill grandad frightened online mornings mood sounds balcony danger helpline
warm matter fence threw bedroom insurance dear ticket white grandson hurting survived safety street staying log somewhere weight men won simply cup
quite boxes roommate ledge delete lived aunt boat finds curtains kicking finger reads easier listening benzos clothes cleaned rifle shower needle
boiler uni cards evenings bottles everywhere prevention turns true checking stranger surgery petrol guitar fast landlord except swimming tracks pray
posts lorry whenever listen hip promised windows hugged headache waking trains parking double patient singing ashamed cousins quiz diary ctb child
lithium hopeless sound rings ropes boots brain essay buy oclock medicine trip weird calling anxiety evry bringing plans fingers posting hadnt exist
treatment pressure plus tips lay papers favourite discharged bottom rung deserve prison upstairs wet guy lives accident daft beam fella carers stone
runs cuts breathe eaten seventy deleted machine must snoring bins yellow divorce results swallow bleach ya joking passwords boring settled whod hidden
swim unit leeds happen meet match caught learned stops speech kit horse hearing green plant sun panic act sandwich forgot sixteen grateful season
email mods skin luck answering pier sundays gives burnt multi names quid lake deaths lose awful screaming halfway nurses band storey tonights
seriously throw pizza towel curry cream bags quick ground lit goodbyes doctors letting swing nap sweating eighty bar crossing building silly imagine
everythings kissed pension twenties relapse injected maths broken numb scan slowly mistake flask noise flowers term meetings ears disappear jar roll
fair cliffs view books gona follow marriage lately sertraline turning downstairs ages local stupid pen candle shopping commit laid guys hostel hose
chapter motorway pharmacy grandchildren forward beach mom catching worried farm railing poster app update barn explain teach interview cooking numbers
sees nite trust questions stitches bother chip envelope cars talks court keeping january blanket yours piano pls fresh shouted werent fall able
missing terrible sang signing iron music sheet habe inquest welcome reply afterwards middle blame happier thirteen serious stab suis amount shook
laptop sleeps rota locks judge pistol cord bits drama viaduct existing weekly hid buried whisky spot vicar harming gentle exams shooting dress playing
sleeves bless relieved peaceful forget consultant named thumb member swear pool beer mess poison twins smell attempted bored battery cravings mins
taper sending walls gin extra air antidepressants novel bloke sugar tongue sense easy wind ladder practice shant plane drinks save alright fixed opens
quarry carpet toilet flatmates grown eighteen reasons helps earth trouble problem hide guess diazepam elses bench fourth tonite character fentanyl
stepdad weather hitting pull hook wee august patches crossword pictures onions fits tent kindly queue dawn pocket folks grandmother glasses caravan
carried learn cancer paint load slip washed sooner agree liked site barbecue ceiling corner kills mixing fishing pretending woods cleaner strange ur
reservoir cleared known tide bullet squad needing afraid tbh niece canal lined psychiatrist awareness eye sandwiches therell nose relief suicides haha
liver hardly least climbed cannot ways nicht tomatoes touch hug visit truck prescription taste ordered colour drown ahead anywhere plants xanax
beating grandads carrying lines dramatic wore screen village understand shouldnt homework esta tengo split dye bloods scissors rubbish bowl recommend
knowing agreed mirror changing return joined lead filled illness bleed loves lets fly soaked turkey packets share english lists families likes candles
fix study jokes wishing choice lamp size steps tutor upset crew social entire sewerslide poem pie fixing swap doc moment sock guns drug chocolate
thursdays mines labelled mental anyones block decade heute shame coroner hers closing hammer colleague pleased beans bake flu physio memory goin stars
covered cook toilets pour tickets miles manage review session climbing bury calendar socks freezer crisps button handing wash recipe heat raised crash
thighs pretty dealer repeat loo shout tuesdays stones reach folder pm jumper snow forgotten stick codeine become shake vanish harmed gear cricket
lasagne stable refuge dance hearts ferry shelf couple touches pastillas typed marks recovered otherwise war worn pink accounts tip tiles ours record
moderator landing printer county among documentary noche aid cruel answers walks tiny dream whose argue seems counts nerve dressing bled history drugs
apart stronger veux attack stepping expect grandkids booze september grief feelings fighting heads arranged sheets october messages scratched birds
lonely stroke bingo heaven spiders bet effect medication spain probably bedtime skip shirt ninth agen mug knitting shifts smoke lied bakery
antidepressant tous offered spoke often chose nervous grans path wills flight hens payday press wednesdays yard phoned ocd buying hole beats tape suit
bacon samaritans hedge fun mortgage brilliant according strip touched volunteers strangers wearing egg space finishes pot cost logging scratch tears
plate throwing literally poor piece risk blister attention drew shaky regret grave arrived sentence rooms students bucket operation thanked played
karaoke switched checks sherry marathon decades replies disappointed towels drawn tmrw episode tie taxi pounds slit themselves mehr coast sweet laws
difference breath messaged schools stage password opening moon switch heres fuss lord community lucky pack hymns pint slippers traffic cause songs
airport dies stabbed tooth rude fill bills steady todays chairs daily mattress somebodys waited retirement apparently losing babys hated bipolar
kicked drowning mourir wifi owe neither seizures redundancy recorded farmers ride slide wonder estoy brave hamster places barriers tank waters knives
wonderful learning weir managed usually folk tom supper drill gap camera plaster server expected branch tapering during fathers swallowing kinder
fireworks older seventeen trifle nerves clocks bothered hypothetically mondays signs squash brings script soft slaps sleeve purple nursing envy sore
helping sunrise drowsy returned cash passport field thousand tight hill cans shared freezing shelter vais hey bruises february psych win adieu boxing
shakes stepfather emptied painkillers needles teaching cries knocked quarter idk store pinned fear label waved holidays patch busy dreams cell holds
pages deeper supposed teenagers wages harder tramadol rates priest painless orange chin records surgeon spoon trigger courage playlist guard below
lodger april nursery plenty saturdays cover army pulse handle begun tower address within urges tuer shouts loads climb barely epilepsy yeah bigger
falling plays burns smells depressed women mass weekends pin cheese snapped mince everybodys gown tap postman fancy mr silence abuse envie alle tidy
smiling roast moan wheel hay pretend chess partners auntie handbag waist camping locker rescue coke strips signal plastic ordinary mention custard
horrible violent sunset chopping myslef moderators ibuprofen percent power mummy beautiful following explained realy scene packs lecture cheerful
wouldve discharge november tractor truly ideas duvet swapped barrier chemo officer dull cleaning goat mams drain bereavement depot onto spend answered
yourselves dishes paperwork virgin mg meal tabletten simple eggs antibiotics security smile seconds paramedic bear stabbing practised listened shows
pockets regrets join sensible country rehomed spreadsheet mixed coats ghost sing midwife scarf hanged tax clearing teatime horses oh wnat covers leben
cuting beter series ticked society lo visitor slice section benefits surprise sell coffin settle chart track pair painted debt union corridor fridays
trolley pressed fever itself thrown sourdough thinkin grandfather cigarette matters ball todas finding babies filter control salesman jealous assisted
city wallet mat method warning soul ought deal copy someones cereal kinda badge crime pet budgie uncles bowls art medals ashes speaking wondering
medical cinema pregnant antifreeze dizzy deleting affairs mort todos trainer lane facebook route flats rough painting dealers jelly tattoo seem attic
hatch crossed sobriety falls market code ironing supervisor balloons taped honour baths tho pies sits diagnosis university halls counter addiction
state wished ear programme nineties deck fifth cope rule halloween narcan gorgeous stories vida banging grumpy fat avec meself brige smoking choose
deadline passes pouring policy crack shoe tools humming valium guts torch emergency reckon paying chicken sharpened decision polite jam tomorrows jaw
ladies believed contract embarrassment morir muero soir umbringen lid swore fringe zoom raw rolled happening revolver furious meine writes pride
caller pushed sectioned tesco nowhere lump nail lesson hungry sale tag pencil floors lent couldve underneath silent business stool vets suggested
matar price wana sweats floppy danced july bang belts guilty drops absolutely headline strangling diabetic parcel christening borrowed housemate
scheduled toes rice peer nodding min sausage fan dissertation plain actual present wrapped sends mark meaning decide assessment tested porridge whitby
jean charcoal almost matarme hace lottery keyworker podcast housing ginger counselling zero star racing peas knot permanently thatll greenhouse tastes
hates vitamins mein plumber complain memorial sixth granddaughter duty foster charged blocked pat brown er pudding lease ngl uniform secret scream
porch gambling shoulder frame wishes laughs visiting blurry puts festival smiled collecting tub handful footbridge forms screamed sir roses heating
jobs youth cushion cottage eldest camp spoken above breakdown trousers grandma habit certificate considering toaster teens suicidarme pan scratches
knuckles puppy collapsed staring gutted services drives mix clapped nodded hurry railings ducks push caring picnic curtain films enjoy pyjamas feeding
dropping yoghurt rails yoga rouse patients pupils mans debts credit dancing collected leftover jigsaw practising cigarettes sessions louder
subscription helium intention fail treated cot bliss content planet faint pump youngest engines tissues changes mod driven suddenly daddy hardest tray
litre knock rucksack emails banister rat cooked bro marked wiped landed built anger birth jab stays butter argued collect joy nails lemon trained
stepped completely remembered quietly replying autumn disorder drawing concert tout carving fainted savings groups windy deserves faces crawling eats
popcorn eighties prescribed hero domestic land scattered crane jacket cheerio mama dr terrified shops dishwasher project razors finishing file beds
plot version eve dialysis headphones lemonade further nil reached charge realised graduation waste mirtazapine choking rire punched suiside raining
poets itch notebook terminal permanent rum annoyed commute keyboard younger psychologist plates smoked custody tests nieces perth drum punch internet
spelling fitted passing certain warned rotten nicer labels length dementia nor grandsons spray juliet perfect tenth rabbit visits overnight parent
caffeine shirts cough struggling salt pils reports kindness gravy weedkiller sucidal smashing skipping speaker rare weak sory trainers sponsors lawn
raffle bereaved priya routine ruined rock abroad confused punches bat aside fitting stiff sweaty slides offer assembly pulling harvest shaving cork
foil gloves workshop ironed printed tube folded presents aisle exercise wales lunchtime arguing twin skipped comit couch softly useful rose opioid
pens tabelts pipe batch rush fade newcomers moms human scored higher choked detective doubled client sewing channel lifes bees appointments lanyard
apology rules adverts laundry parish earlier scones packing boiling colleagues begging voicemail harbour useless chain drip carrier sealed dug peoples
sweat apologised prom alcoholic admin planted clue psychiatric embarrassed argument para quitting joining massive punching pregabalin meals
anaesthetist vinegar chef cheap gurgling supermarket suboxone theme comfort exchange damp haircut jeans grow express raise arrives estate tunnel
jerking medal abuela sleepers yous minding pottery ribs lean minister handover became lighthouse aloud parrot envelopes kiss syringe exhaust cooker
hrs sides dreading tortoise thru instructor birthdays including weed romeo ojal energy agian score square knackered theatre strength wobbly
mockingbird nephews museum hugs huge axe lyric tv quickly reminder oxy whove blew fought wieder milking announced margaret committee sings main logged
pond peacefully tipped strangle grew stairwell timetable respite mile yawning mentioned heron scare aged scone kitten nacht sharing heading happily
anaesthetic parliament praying surprised sill slugs ohio drowned fact campaign loan scratching pupil delayed heater farmer collection mrs slot missus
seemed opposite lunches obviously december practise cheers discord nicely hunting hull dinners ankle spaniel degree wood boyfriends curious electric
aunts frost patience probation
`
  .trim()
  .split(/\s/);
