import { linesOf, members } from './entry-group.ts';

/** Irregular forms for `word~`. */
export const forms: Readonly<Record<string, readonly string[]>> = {
  die: ['die', 'dies', 'died', 'dying', 'dieing'],
  kill: ['kill', 'kills', 'killed', 'killing'],
  end: ['end', 'ends', 'ended', 'ending'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  drink: ['drink', 'drinks', 'drank', 'drunk', 'drinking'],
  blow: ['blow', 'blows', 'blew', 'blown', 'blowing'],
  starve: ['starve', 'starves', 'starved', 'starving'],
};

/** Words that may stand inside any phrase without changing it. */
export const fillers: readonly string[] = members(
  `really|just|fucking|fuckin|fkn|frickin|freaking|fricking|so|literally|honestly|like|kinda|actually|still|also|even|ever|please|tbh|ngl|damn|goddamn|bloody
  totally|completely|simply|basically|fr|seriously|truly|desperately|badly|sometimes|often|constantly|always|maybe|probably|definitely|gonna|kind of|already|again|now|then|finally|well|ya know|tho|though|legit|lowkey|highkey|deadass|genuinely|sincerely|too|very|quite|pretty|only|quickly|slowly|peacefully|painlessly|immediately`,
).filter((word) => !word.includes(' '));

const spellingLines = `
kms: kill myself
kys: kys
kmyself: kill myself
killmyself: kill myself
killmself: kill myself
mysef: myself
mysefl: myself
myslef: myself
myelf: myself
mself: myself
miself: myself
myself's: myself
mysel: myself
masel: myself
maself: myself
masell: myself
mahself: myself
misen: myself
gonny: gonna
gonnae: gonna
gaunnae: gonna
wana: wanna
wona: wanna
wanner: wanna
wnat: want
waant: want
wantto: want to
wanto: want to
wnna: wanna
diee: die
dei: die
dye: die
dieing: dying
dyin: dying
kil: kill
kiling: killing
killin: killing
kll: kill
kilme: kill me
suacide: suicide
sueicide: suicide
soocide: suicide
suside: suicide
sucide: suicide
suicid: suicide
sewerslide: suicide
alt+f4: alt f4
alt+f4ing: alt f4ing
altf4: alt f4
sewerslides: suicide
endin: ending
thots: thoughts
bttole: bottle
botle: bottle
bottel: bottle
bottl: bottle
bout: about
ded: dead
havng: having
thougts: thoughts
thoughs: thoughts
thougths: thoughts
thorts: thoughts
killin: killing
culd: could
kuld: could
wud: would
shud: should
siucide: suicide
sewercide: suicide
sewerside: suicide
sewaside: suicide
sooside: suicide
sucidal: suicidal
suicidle: suicidal
suicidial: suicidal
sewicidal: suicidal
unaliving: unaliving
unaliv: unalive
unalived: unalived
unlive: unalive
unaliveing: unaliving
selfharm: self harm
selfharming: self harming
selfharmed: self harmed
overdosin: overdosing
oding: overdosing
overdoes: overdose
overdosed: overdosed
od: overdose
ods: overdose
oded: overdosed
odd'd: overdosed
odin: overdosing
dont: dont
dnt: dont
donot: do not
cnt: cant
cannot: cannot
cudnt: couldnt
wont: wont
havnt: havent
didt: didnt
im: im
iam: i am
i'am: i am
imma: imma
ima: ima
gonna: gonna
goona: gonna
gona: gonna
gnna: gonna
gunna: gonna
ganna: gonna
tmrw: tomorrow
tmr: tomorrow
tmw: tomorrow
tmoro: tomorrow
tommorow: tomorrow
tommorrow: tomorrow
tomorow: tomorrow
tomoro: tomorrow
2morrow: tomorrow
2moro: tomorrow
tonite: tonight
tonigt: tonight
tonght: tonight
2nite: tonight
2night: tonight
2day: today
rn: right now
b4: before
plz: please
pls: please
thx: thanks
ppl: people
bc: because
bcuz: because
becuase: because
cuz: because
coz: because
becos: because
u: you
ur: your
urself: yourself
yr: your
r: are
n: and
wanna: wanna
iwannadie: i wanna die
iwanttokillmyself: i want to kill myself
iwanttodie: i want to die
wanttodie: want to die
idwtl: i dont want to live
idwtla: i dont want to live anymore
iwtd: i want to die
iwtkms: i want to kill myself
nolongerwanttolive: no longer want to live
idc: i dont care
idk: i dont know
idek: i dont even know
dgaf: dont give a fuck
idgaf: i dont give a fuck
jsut: just
teh: the
alot: a lot
hurtin: hurting
myown: my own
lief: life
lfe: life
livin: living
pilss: pills
pils: pills
pillz: pills
paracetmol: paracetamol
paracetemol: paracetamol
parecetamol: paracetamol
tylonol: tylenol
tylanol: tylenol
ibuprofin: ibuprofen
iburofen: ibuprofen
fentynal: fentanyl
fentinol: fentanyl
fentanol: fentanyl
fenatyl: fentanyl
heroine: heroin
benadril: benadryl
xanex: xanax
zanax: xanax
zanny: xanax
xannies: xanax
xanny: xanax
noos: noose
knoose: noose
brige: bridge
bridg: bridge
goodby: goodbye
gudbye: goodbye
goobye: goodbye
goodbyes: goodbyes
byee: bye
hopless: hopeless
wrists: wrists
rists: wrists
rist: wrist
wrsit: wrist
cuting: cutting
cuttin: cutting
raizor: razor
raisor: razor
seizuring: seizing
siezure: seizure
siezures: seizures
seisure: seizure
withdrawls: withdrawals
withdrawl: withdrawal
widthdrawal: withdrawal
halucinating: hallucinating
hallucenating: hallucinating
hallucinateing: hallucinating
breathin: breathing
breatheing: breathing
unconsious: unconscious
unconcious: unconscious
unresponsve: unresponsive
relaps: relapse
relasped: relapsed
releapsed: relapsed
relapsd: relapsed
beleive: believe
deppressed: depressed
depresed: depressed
hppy: happy
anymor: anymore
anymroe: anymore
anyomre: anymore
nymore: anymore
anymo: anymore
sooicide: suicide
krill: kill
ending's: ending
pewpew: gun
grippy: psych
noodle: noodle
le$bean: lesbian
pdf: pdf
grape: grape
graped: raped
grapes: grapes
graping: raping
gr@ped: raped
r4ped: raped
rayped: raped
assalted: assaulted
cornered: cornered
disapear: disappear
dissapear: disappear
dissappear: disappear
dissapeer: disappear
dissaper: disappear
exsist: exist
exsisting: existing
excist: exist
exsit: exist
existance: existence
existense: existence
alivee: alive
aliv: alive
wurth: worth
worht: worth
poit: point
poin: point
carying: carrying
alif: alive
hopelss: hopeless
hoepless: hopeless
liveing: living
exhisting: existing
piont: point
burdon: burden
burdan: burden
berden: burden
atempt: attempt
atempted: attempted
attemp: attempt
attemted: attempted
attemped: attempted
comit: commit
comitt: commit
committ: commit
commited: committed
commiting: committing
comiting: committing
swallowd: swallowed
swalowed: swallowed
swollowed: swallowed
tablits: tablets
medz: meds
jumpin: jumping
hangin: hanging
hanginging: hanging
shootin: shooting
strangel: strangle
suffacate: suffocate
drownd: drown
thinkin: thinking
plannin: planning
planing: planning
cosidering: considering
considring: considering
feelin: feeling
goin: going
tryin: trying
tryna: trying to
finna: gonna
boutta: about to
bouta: about to
outta: out of
hafta: have to
gotta: gotta
haveto: have to
needto: need to
lemme: let me
gimme: give me
dunno: dont know
blud: blood
trane: train
alife: alive
wivout: without
withowt: without
witout: without
wiv: with
hoap: hope
wernt: werent
wasent: wasnt
evry: every
evry1: everyone
every1: everyone
evryone: everyone
evrybody: everybody
evrynight: every night
evryday: every day
sry: sorry
woz: was
alve: alive
alivve: alive
enymore: anymore
anymoar: anymore
tak: take
beleives: believes
lif: life
hav: have
nuthin: nothing
nuthing: nothing
alredy: already
allready: already
wos: was
neva: never
nevr: never
eva: ever
thorts: thoughts
suisidel: suicidal
swolowed: swallowed
swolled: swallowed
fealing: feeling
slepy: sleepy
armz: arms
armes: arms
cuting: cutting
stopp: stop
brigde: bridge
jumpp: jump
desided: decided
mysefl: myself
miself: myself
ov: of
wana: wanna
wanner: wanna
gunna: gonna
nuffin: nothing
nufin: nothing
finking: thinking
fings: things
evrything: everything
blead: bleed
bleading: bleeding
bledding: bleeding
kniv: knife
hopeing: hoping
giveing: giving
takeing: taking
swallered: swallowed
pillls: pills
tabletts: tablets
tablits: tablets
agen: again
agian: again
nite: night
nyt: night
2nyt: tonight
tonit: tonight
enuff: enough
enuf: enough
wen: when
wot: what
becoz: because
bcos: because
luv: love
sum1: someone
some1: someone
any1: anyone
no1: no one
jmup: jump
jmp: jump
jvmp: jump
tuk: took
tooken: taken
takin: taking
cutin: cutting
meself: myself
mesel: myself
nife: knife
noif: knife
bilding: building
suiside: suicide
suisidal: suicidal
suisid: suicide
sui: suicide
hapy: happy
hapier: happier
lyf: life
lyfe: life
wurld: world
thru: through
jus: just
jst: just
nothin: nothing
everythin: everything
hve: have
frm: from
abt: about
pleez: please
hosptal: hospital
hospitl: hospital
drnk: drink
beter: better
bettr: better
chokd: choked
hitts: hits
overdosd: overdosed
pilz: pills
raser: razor
rayzer: razor
lins: lines
nxt: next
writting: writing
thrusday: thursday
frends: friends
famly: family
mum's: mums
carse: cares
fone: phone
foto: photo
wierd: weird
woried: worried
scard: scared
skared: scared
hurtting: hurting
heriton: heroin
herion: heroin
methodone: methadone
vallium: valium
diazapam: diazepam
presciption: prescription
medecine: medicine
antidepresants: antidepressants
sucidle: suicidal
suisidle: suicidal
suisidl: suicidal
sucidial: suicidal
sucicidal: suicidal
sucidel: suicidal
suicidel: suicidal
suacidal: suicidal
sueicidal: suicidal
soocidal: suicidal
sooicidal: suicidal
suicydal: suicidal
sewisidal: suicidal
sewerslidal: suicidal
sewerslidey: suicidal
sewersliding: suicide
suecide: suicide
sueside: suicide
suacid: suicide
sucied: suicide
suiced: suicide
siuside: suicide
unalives: kills
parasetmol: paracetamol
parasetemol: paracetamol
parcetomol: paracetamol
paracetmoll: paracetamol
poynt: point
pointt: point
alyve: alive
allive: alive
wurthless: worthless
lonley: lonely
tyred: tired
tird: tired
emty: empty
cryin: crying
cryed: cried
wunt: want
anyting: anything
evreything: everything
evrithing: everything
familly: family
famliy: family
ambulence: ambulance
jumpt: jumped
junp: jump
clif: cliff
rivver: river
nek: neck
vains: veins
blod: blood
bludd: blood
dizzi: dizzy
sleepi: sleepy
botl: bottle
botles: bottles
vodca: vodka
leter: letter
leters: letters
lettr: letter
goodbi: goodbye
gbye: goodbye
gudbai: goodbye
forgiv: forgive
sorri: sorry
finaly: finally
redy: ready
reddy: ready
loded: loaded
bulet: bullet
bullit: bullet
triger: trigger
trigar: trigger
rooftp: rooftop
dephressed: depressed
painfull: painful
deserv: deserve
diserve: deserve
desirve: deserve
dissapearing: disappearing
everone: everyone
evryones: everyones
nobodey: nobody
enuogh: enough
enought: enough
throath: throat
swolow: swallow
swalow: swallow
swollow: swallow
overdoss: overdose
survivd: survived
hapend: happened
hospitle: hospital
takn: taken
tabelts: tablets
sleapy: sleepy
haf: half
tyed: tied
tryed: tried
jupm: jump
wnana: wanna
mee: me
futur: future
arownd: around
arond: around
reeson: reason
reson: reason
alvie: alive
wsh: wish
hapen: happen
haveing: having
givin: giving
farwells: farewells
farwell: farewell
sikc: sick
stabin: stabbing
murdr: murder
murda: murder
shuold: should
adn: and
thign: thing
thnig: thing
geting: getting
beleave: believe
cemetary: cemetery
cemetaries: cemeteries
hopeles: hopeless
hoples: hopeless
hopeliss: hopeless
worthles: worthless
usless: useless
useles: useless
everbody: everybody
evrebody: everybody
gose: goes
pleas: please
fewneral: funeral
funral: funeral
coffen: coffin
docter: doctor
docters: doctors
medcine: medicine
insullin: insulin
unalivin: unaliving
unalaiv: unalive
hagn: hang
hnag: hang
hangd: hanged
hangging: hanging
klil: kill
kiil: kill
klll: kill
kiiling: killing
kilin: killing
kild: killed
killd: killed
deid: died
daed: dead
deadd: dead
diein: dying
knfie: knife
kinfe: knife
knif: knife
knief: knife
nyfe: knife
roap: rope
roep: rope
rpoe: rope
nooose: noose
bridje: bridge
brdige: bridge
birdge: bridge
pilsl: pills
pllis: pills
piils: pills
packit: packet
pakit: packet
paket: packet
parasetamol: paracetamol
parasitamol: paracetamol
paracitamol: paracetamol
perasetamol: paracetamol
takne: taken
tooked: took
swalloed: swallowed
swalod: swallowed
ovrdoes: overdose
ovrdose: overdose
ovadose: overdose
ovadosed: overdosed
overdoze: overdose
overdozed: overdosed
bleech: bleach
blech: bleach
perpose: purpose
purpos: purpose
porpose: purpose
throte: throat
throwt: throat
garadge: garage
gararge: garage
alseep: asleep
asleap: asleep
aslep: asleep
feling: feeling
feelng: feeling
realy: really
reely: really
realey: really
sory: sorry
sorrie: sorry
soory: sorry
hlep: help
halp: help
hepl: help
plese: please
pleese: please
wat: what
wats: whats
sik: sick
wsih: wish
whish: wish
wishh: wish
hoep: hope
hopp: hope
thinck: think
thinc: think
thnk: think
thinkng: thinking
abuot: about
abot: about
abowt: about
abut: about
thier: their
thay: they
tehy: they
yung: young
yeers: years
yers: years
yrars: years
minit: minute
minits: minutes
howers: hours
mornin: morning
tomoz: tomorrow
tmoz: tomorrow
2moz: tomorrow
tonihgt: tonight
2nght: tonight
gudby: goodbye
gdbye: goodbye
liv: live
livving: living
liffe: life
agane: again
agin: again
sumthing: something
sumthin: something
somethin: something
sumone: someone
sumbody: somebody
nobdy: nobody
nobudy: nobody
evrythin: everything
everythink: everything
nothink: nothing
enymor: anymore
enimore: anymore
animore: anymore
becuse: because
hert: hurt
jup: jump
sombody: somebody
herting: hurting
hurtn: hurting
burdin: burden
berdin: burden
scaird: scared
wihs: wish
wsa: was
furture: future
partnr: partner
hte: the
nto: not
ym: my
liek: like
waht: what
hwo: how
konw: know
taht: that
cnat: cant
dnot: dont
skard: scared
skerd: scared
frightend: frightened
wonna: wanna
wannna: wanna
wannted: wanted
wantd: wanted
wantin: wanting
trian: train
trayn: train
drwon: drown
stil: still
wil: will
wount: wont
carnt: cant
cann't: cant
evn: even
ther: there
w8: wait
w8ing: waiting
2b: to be
4ever: forever
4eva: forever
foreva: forever
ne1: anyone
no1s: no ones
gr8: great
h8: hate
h8s: hates
b4hand: beforehand
exhist: exist
exsistence: existence
disapeer: disappear
dissapeared: disappeared
rasor: razor
razer: razor
razur: razor
blaid: blade
dieying: dying
depresd: depressed
deprest: depressed
jumpd: jumped
julmp: jump
stomack: stomach
vomitting: vomiting
bleedin: bleeding
bleding: bleeding
cutted: cut
wrisst: wrist
wirst: wrist
wirsts: wrists
mcuh: much
muhc: much
mutch: much
meny: many
mny: many
maney: many
purpuse: purpose
purpous: purpose
purpse: purpose
haert: heart
rop: rope
nooce: noose
slepe: sleep
lseep: sleep
cud: could
coud: could
cuold: could
sefl: self
3lf: self
5elf: self
mislef: myself
misself: myself
mysefls: myself
beeting: beating
beatin: beating
beeten: beaten
beetin: beating
ryt: right
rigth: right
lokced: locked
lockd: locked
loked: locked
batroom: bathroom
barthroom: bathroom
bedrom: bedroom
toylet: toilet
tiolet: toilet
tkaing: taking
tkae: take
taek: take
tabelt: tablet
tablit: tablet
tablat: tablet
pilles: pills
capsuls: capsules
medicin: medicine
medisin: medicine
medisine: medicine
medacine: medicine
tihnk: think
thikn: think
thnik: think
htink: think
fink: think
hrut: hurt
hutr: hurt
leav: leave
leeve: leave
laeve: leave
leavin: leaving
leeving: leaving
stopd: stopped
stopin: stopping
stoping: stopping
sotp: stop
stpo: stop
finishs: finishes
finsh: finish
finised: finished
finshed: finished
gonig: going
midnite: midnight
tonyt: tonight
tommorw: tomorrow
tomarow: tomorrow
tommarow: tomorrow
diing: dying
diying: dying
dyng: dying
dyign: dying
deth: death
deaht: death
daeth: death
suasidal: suicidal
susidal: suicidal
susidel: suicidal
soosidal: suicidal
sooisidal: suicidal
suacidle: suicidal
suisadal: suicidal
edicius: suicide
ladicius: suicidal
flesym: myself
strangeling: strangling
strangaling: strangling
strangleing: strangling
stranglin: strangling
punchin: punching
hiting: hitting
hitin: hitting
slaping: slapping
raypd: raped
stabing: stabbing
knive: knife
blads: blades
blayd: blade
blaydes: blades
bladez: blades
razr: razor
rasors: razors
razers: razors
rasers: razors
sisors: scissors
pistl: pistol
pistal: pistol
bidge: bridge
bredge: bridge
trak: track
traks: tracks
egde: edge
edeg: edge
edgde: edge
stadning: standing
standin: standing
stading: standing
standign: standing
jumo: jump
breth: breath
brethe: breathe
breeth: breathe
breave: breathe
thraot: throat
throut: throat
thoat: throat
stumach: stomach
stumick: stomach
bluud: blood
wak: wake
waek: wake
wayke: wake
wakeing: waking
wakin: waking
lfie: life
payn: pain
pian: pain
aloen: alone
lonly: lonely
hlp: help
haet: hate
nver: never
nevar: never
enugh: enough
enouhg: enough
enof: enough
feal: feel
rlly: really
vry: very
evey: every
evrey: every
everey: every
raedy: ready
canot: cannot
dosent: doesnt
dosnt: doesnt
doesent: doesnt
dotn: dont
wudnt: wouldnt
woudnt: wouldnt
shudnt: shouldnt
waitng: waiting
watin: waiting
freinds: friends
skool: school
shcool: school
polise: police
perants: parents
dawter: daughter
ambulans: ambulance
pelase: please
plesae: please
plez: please
pleaze: please
srry: sorry
lvoe: love
goodnite: goodnight
gnite: goodnight
nomore: no more
wakeup: wake up
killyself: kill myself
cocain: cocaine
cocane: cocaine
ketermine: ketamine
ketimine: ketamine
achohol: alcohol
wisky: whisky
vodaka: vodka
sobor: sober
relasp: relapse
relasps: relapse
dealr: dealer
deeler: dealer
kleen: clean
gamling: gambling
craveing: craving
sliped: slipped
slippd: slipped
drunck: drunk
shakeing: shaking
sweatin: sweating
sweting: sweating
halucinations: hallucinations
hulucinating: hallucinating
siezing: seizing
fiting: fitting
scrach: scratch
scrached: scratched
slising: slicing
slised: sliced
sleaves: sleeves
sleves: sleeves
stiches: stitches
bandige: bandage
bernt: burnt
opend: opened
posion: poison
poisen: poison
poisin: poison
poyson: poison
poeple: people
peaple: people
tryign: trying
trieing: trying
wnt: want
wnts: wants
stpped: stopped
swollowd: swallowed
tlk: talk
woznt: wasnt
wosnt: wasnt
evrywere: everywhere
evrywhere: everywhere
everywere: everywhere
relapst: relapsed
seein: seeing
hearin: hearing
unconshus: unconscious
evr: ever
borned: born
wudve: wouldve
shudve: shouldve
dissapere: disappear
dissappere: disappear
disapere: disappear
wsnt: want
wabt: want
wany: want
eant: want
tge: the
lofe: life
giv: give
onli: only
ki11: kill
k111: kill
k!11: kill
ki11ing: killing
ki11ed: killed
pi11s: pills
p!11s: pills
wi11: will
sti11: still
te11: tell
he11: hell
s3lfharm: self harm
kmys: kill myself
ki||ing: killing
pi||s: pills
whant: want
onw: own
onw live: own life
own live: own life
ruof: roof
i wich: i wish
ive takin: ive taken
have takin: have taken
ende my: end my
ende it: end it
the ruof: the roof
teh ruof: the roof
waunt: want
wantz: wants
brothr: brother
brotha: brother
sistr: sister
sista: sister
himselfs: himself
himslf: himself
herslf: herself
hisself: himself
himsef: himself
hersef: herself
mslf: myself
myslf: myself
whn: when
wehn: when
edn: end
rapd: raped
rped: raped
ovrdosed: overdosed
dnt: dont
doent: dont
dunt: dont
wnna: wanna
evryting: everything
evryting's: everything
nobodys: nobodys
kllng: killing
killng: killing
klled: killed
kllin: killing
scdl: suicidal
sucde: suicide
cttng: cutting
httng: hitting
hittin: hitting
hrt: hurt
hrting: hurting
hurtng: hurting
blding: bleeding
brthng: breathing
ovrdsd: overdosed
swllwd: swallowed
chokng: choking
chokin: choking
choaking: choking
chking: choking
beatng: beating
thretens: threatens
threatns: threatens
thretened: threatened
thretening: threatening
thretning: threatening
choaked: choked
strangld: strangled
boyf: boyfriend
husbend: husband
noet: note
tabelets: tablets
tabz: tabs
tok: took
tooke: took
loadd: loaded
gunn: gun
lipss: lips
slep: sleep
exsists: exists
forevr: forever
4evr: forever
desrve: deserve
anymre: anymore
nemore: anymore
nemor: anymore
2nght: tonight
tnight: tonight
tonigh: tonight
tnite: tonight
2mrw: tomorrow
2moz: tomorrow
tomz: tomorrow
befor: before
befour: before
cudnt: couldnt
shes: shes
sed: said
sez: says
ses: says
sais: says
nuttin: nothing
nuthn: nothing
evrythng: everything
everthing: everything
evrthing: everything
sumones: someones
sum1s: someones
smone: someone
some1s: someones
every1s: everyones
evry1s: everyones
n1: no one
noones: no ones
sumwer: somewhere
b: b
iz: is
wud: would
wuld: would
cuz: because
cus: because
caus: because
comitting: committing
sucidally: suicidally
gambld: gambled
gambeld: gambled
gamblin: gambling
cravin: craving
cravins: cravings
craveings: cravings
relapsin: relapsing
drinkin: drinking
usin: using
drunc: drunk
voddy: vodka
vodkas: vodkas
ciggies: cigarettes
unresponsiv: unresponsive
unrisponsive: unresponsive
konscious: conscious
concious: conscious
consious: conscious
don t: dont
do nt: dont
dont t: dont
won t: wont
can t: cant
ca nt: cant
didn t: didnt
isn t: isnt
wasn t: wasnt
doesn t: doesnt
couldn t: couldnt
wouldn t: wouldnt
shouldn t: shouldnt
haven t: havent
hasn t: hasnt
aren t: arent
i m: im
i ve: ive
i ll: ill
i d: id
he s: hes
she s: shes
they re: theyre
we re: were
you re: youre
it s: its
that s: thats
there s: theres
wan na: wanna
gon na: gonna
dont wont: dont want
dnt wont: dont want
wan to: want to
wan 2: want to
rapped me: raped me
rapped us: raped us
was rapped: was raped
got rapped: got raped
been rapped: been raped
being rapped: being raped
chocking me: choking me
chocking her: choking her
chocking him: choking him
chocked me: choked me
herselve: herself
himselve: himself
tis: this
wth: with
bein: being
sayin: saying
tellin: telling
comin: coming
burnin: burning
harmin: harming
kickin: kicking
slappin: slapping
sittin: sitting
walkin: walking
threatenin: threatening
lockin: locking
hayt: hate
three is: there is
whol: whole
slepping: sleeping
tried of: tired of
beast me: beats me
bruv: brother
goign: going
freind: friend
peple: people
rihgt: right
sleap: sleep
sleepey: sleepy
slef: self
sorrry: sorry
tierd: tired
thort: thought
thout: thought
sinse: since
roomate: roommate
definately: definitely
alrm: alarm
purpel: purple
colur: colour
propaly: probably
probly: probably
probs: probably
spose: suppose
him self: himself
her self: herself
them selves: themselves
them selfs: themselves
my selves: myself
over dose: overdose
over dosing: overdosing
over doses: overdoses
good bye: goodbye
good byes: goodbyes
to night: tonight
para cetamol: paracetamol
pain killers: painkillers
un alive: unalive
un conscious: unconscious
sui cide: suicide
boy friend: boyfriend
girl friend: girlfriend
step dad: stepdad
whats da: whats the
no 1: no one
some 1: someone
any 1: anyone
every 1: everyone
dy: die
pule: pool
y am: why am
y do: why do
y cant: why cant
y is: why is
y did: why did
evan alive: even alive
evan notice: even notice
evan care: even care
kut: cut
kutting: cutting
kuttin: cutting
never bin: never been
never ben: never been
id bin: id been
raleway: railway
ralway: railway
trax: tracks
barth: bath
bruvas: brothers
bruvvas: brothers
muvas: mothers
imself: himself
erself: herself
breethin: breathing
meen: mean
ment: meant
ownly: only
helpt: helped
legz: legs
lagz: legs
voyces: voices
herd voices: heard voices
las nite: last night
las night: last night
las week: last week
mesage: message
messige: message
purpis: purpose
sofer: sofa
edj: edge
im stud: im stood
ive stud: ive stood
stoopid: stupid
stewpid: stupid
sumfin: something
sumat: something
hees: hes
sheez: shes
got is: got his
wiv is: with his
frote: throat
chare: chair
chayr: chair
wotever: whatever
cumon: come on
notis: notice
diserpear: disappear
dissapeered: disappeared
lyter: lighter
lowded: loaded
swer: swear
sware: swear
sandwitch: sandwich
afta: after
dais: days
dayz: days
weak end: weekend
this weak: this week
last weak: last week
all weak: all week
every weak: every week
in frunt: in front
infrunt: in front
infront: in front
to meny: too many
to many: too many
to deep: too deep
to late: too late
to tired: too tired
to scared: too scared
abit: a bit
munths: months
agenst: against
rong: wrong
noat: note
wensday: wednesday
wenzday: wednesday
wensdy: wednesday
satday: saturday
satdy: saturday
febuary: february
didunt: didnt
izent: isnt
wozent: wasnt
stomick: stomach
wiskey: whisky
twenny: twenty
hundrid: hundred
throo: through
drinck: drink
aftr: after
hertin: hurting
frightnd: frightened
exosted: exhausted
exorsted: exhausted
usles: useless
dorter: daughter
dauter: daughter
nebor: neighbour
nerse: nurse
polees: police
plees: please
sizzers: scissors
vodker: vodka
shakin: shaking
seesure: seizure
antidepresents: antidepressants
antidepressents: antidepressants
famley: family
betta: better
hevin: heaven
stayin: staying
apointment: appointment
prevenshun: prevention
terible: terrible
strate: straight
lastnight: last night
lastnite: last night
dislexic: dyslexic
nobodyll: nobody will
proply: properly
propper: properly
wks: weeks
mnths: months
my rom: my room
diyin: dying
gettin: getting
callin: calling
breef: breathe
breefing: breathing
breaving: breathing
brevin: breathing
cumin: coming
sumwun: someone
sumwon: someone
evrywun: everyone
nowun: no one
farver: father
muvver: mother
bruvver: brother
bruvva: brother
bruva: brother
bovver: bother
anuvver: another
anuva: another
togeva: together
togevver: together
wever: whether
eever: either
rava: rather
froat: throat
froo: through
deff: death
breff: breath
bref: breath
baff: bath
teef: teeth
norf: north
souf: south
bofe: both
boff: both
mouf: mouth
wurf: worth
birf: birth
burfday: birthday
birfday: birthday
fursday: thursday
furty: thirty
firty: thirty
fousand: thousand
finks: thinks
tookn: taken
heer: here
ere: here
haz: has
yuse: use
useing: using
yusing: using
tyme: time
tyms: times
wiv owt: without
wif: with
wivvout: without
dat: that
dey: they
dere: there
fru: through
fing: thing
anyfing: anything
sumfing: something
nuffink: nothing
sumfink: something
anyfink: anything
evryfing: everything
everyfing: everything
everyfink: everything
arf: half
cos: because
plis: please
plss: please
plsss: please
my sef: myself
dus: does
dusnt: doesnt
dozent: doesnt
wotz: whats
wots: whats
nuf: enough
werk: work
wurk: work
skul: school
noone: no one
nomor: no more
mor: more
lyk: like
lyke: like
liv lyk: live like
gud: good
bak: back
drinx: drinks
wonts to: wants to
wants too: wants to
cudn: couldnt
dint: didnt
doin: doing
luvd: loved
bludy: bloody
straitners: straighteners
an our: an hour
plat form: platform
life less: lifeless
hope less: hopeless
on da: on the
in da: in the
off da: off the
to da: to the
of da: of the
at da: at the
from da: from the
all da: all the
with da: with the
without da: without the
got da: got the
took da: took the
ive bin: ive been
have bin: have been
has bin: has been
hes bin: hes been
shes bin: shes been
ive ben: ive been
have ben: have been
has ben: has been
hes ben: hes been
shes ben: shes been
i fort: i thought
was gon: was gone
be gon: be gone
im gon: im gone
point less: pointless
all me: all my
al me: all my
dun it: done it
ive dun: ive done
punchs: punches
stumack: stomach
mesen: myself
mesel: myself
too hung: to hang
too shot: to shoot
wanna shot: wanna shoot
wanna hung: wanna hang
2 shot: to shoot
o d: overdose
drowm: drown
droun: drown
jum: jump
lasst: last
erth: earth
earf: earth
tmrow: tomorrow
tomrow: tomorrow
tday: today
suisydal: suicidal
suisidul: suicidal
suicidull: suicidal
sucsied: suicide
suicaid: suicide
bfreind: boyfriend
bfriend: boyfriend
frigtend: frightened
fritened: frightened
wanr: want
gna: gonna
ege: edge
edje: edge
brij: bridge
nuse: noose
dethe: death
dienig: dying
selph: self
breeving: breathing
bcoz: because
becuz: because
bruver: brother
wief: wife
reelly: really
keel myself: kill myself
keel my: kill my
to shot: to shoot
gonna shot: gonna shoot
to hung: to hang
gonna hung: gonna hang
better of: better off
don wana: dont wanna
don wanna: dont wanna
don want: dont want
i toke: i took
every pil: every pill
the ruf: the roof
the rof: the roof
rite now: right now
i fel: i feel
want tu: want to
wont 2: want to
finel: final
rale way: railway
rists: wrists
siting: sitting
hurst me: hurts me
tooken: taken
finale message: final message
by evryone: bye everyone
by every1: bye everyone
larst: last
tuk: took
bottel: bottle
sleepey: sleepy
raelly: really
sueside: suicide
suicied: suicide
hole bottle: whole bottle
hole packet: whole packet
hole box: whole box
all redy: already
en my: end my
kilt myself: killed myself
eny more: any more
sef harm: self harm
rely want: really want
wanna dy: wanna die
wan die: wanna die
some one: someone
some body: somebody
every body: everybody
any body: anybody
every thing: everything
any thing: anything
some thing: something
bath room: bathroom
bed room: bedroom
roof top: rooftop
be fore: before
a lone: alone
to morrow: tomorrow
dont sea: dont see
cant sea: cant see
nevver: never
iv tayken: ive taken
iv taken: ive taken
iv had: ive had
iv got: ive got
iv bin: ive been
iv cut: ive cut
iv done: ive done
iv lost: ive lost
iv never: ive never
iv tuk: ive took
al the: all the
al my: all my
bern my: burn my
bern miself: burn myself
i bern: i burn
kiii: kill
kiiiing: killing
kmslf: kill myself
k*ms: kill myself
km$: kill myself
k*s: kill myself
suasid: suicide
suasied: suicide
suesyde: suicide
sooaside: suicide
siucied: suicide
suecied: suicide
suercide: suicide
suyside: suicide
suacyde: suicide
soosied: suicide
suerside: suicide
suiceid: suicide
suisied: suicide
siewicide: suicide
sueaside: suicide
suesid: suicide
suasidle: suicidal
suasydal: suicidal
suicydle: suicidal
sooasidal: suicidal
suecidle: suicidal
suisidol: suicidal
kyl: kill
kiyl: kill
kyll: kill
kyling: killing
kilen: killing
killyn: killing
wonte: want
wante: want
wonnt: want
wonts: wants
wontz: wants
wontid: wanted
wuna: wanna
wonner: wanna
diey: die
dieng: dying
deaff: death
myselve: myself
myselph: myself
miselph: myself
enimor: anymore
animor: anymore
anymour: anymore
hoplis: hopeless
hopelis: hopeless
howp: hope
poyint: point
pownt: point
ony: only
onlee: only
onely: only
oanly: only
nobuddi: nobody
evrywon: everyone
evrione: everyone
everywun: everyone
evreone: everyone
everywon: everyone
evrywan: everyone
evrybuddy: everybody
everybuddy: everybody
evribody: everybody
evrybudy: everybody
betar: better
betur: better
wivowt: without
wifout: without
widout: without
wurthles: worthless
tyerd: tired
tiyerd: tired
peyn: pain
payne: pain
skaird: scared
fritend: frightened
frytend: frightened
tunite: tonight
tumoro: tomorrow
tomoroe: tomorrow
tamorow: tomorrow
tomarro: tomorrow
tuday: today
pylls: pills
botul: bottle
bottul: bottle
bottil: bottle
botol: bottle
swolowd: swallowed
swolloed: swallowed
swalowd: swallowed
swolod: swallowed
swallud: swallowed
taykn: taken
tooc: took
evree: every
everi: every
evri: every
evrie: every
evary: every
boifrend: boyfriend
boyfrand: boyfriend
gurlfrend: girlfriend
mutha: mother
muver: mother
mutther: mother
fatha: father
faver: father
beetz: beats
beates: beats
beatz: beats
punchiz: punches
punshes: punches
punchis: punches
kiks: kicks
kickz: kicks
slapz: slaps
choaks: chokes
chokez: chokes
choakes: chokes
thretans: threatens
fretens: threatens
thretenz: threatens
drungk: drunk
drnks: drinks
drincks: drinks
drinckz: drinks
tym: time
tiem: time
bleedyn: bleeding
bloud: blood
rissed: wrist
wrisd: wrist
kuting: cutting
cuttn: cutting
raizer: razor
rayser: razor
blaide: blade
blayde: blade
niyf: knife
rowp: rope
bridj: bridge
jomp: jump
ejge: edge
rufe: roof
roofe: roof
gudbi: goodbye
gudbuy: goodbye
goodbuy: goodbye
sorey: sorry
sorrey: sorry
soree: sorry
luve: love
pleeze: please
thingk: think
thawts: thoughts
fawts: thoughts
thawt: thought
thoght: thought
becorse: because
becose: because
kno: know
knoe: know
knw: know
nevur: never
alwais: always
orlways: always
alwayz: always
allwayz: always
nufing: nothing
somthing: something
enouf: enough
inuf: enough
inuff: enough
scool: school
schol: school
frendd: friend
famerly: family
familee: family
famally: family
berdon: burden
diserpeer: disappear
gonn: gone
wayk: wake
sleapi: sleepy
feele: feel
fealin: feeling
dizy: dizzy
dizzee: dizzy
breev: breathe
breeve: breathe
aloan: alone
alown: alone
loanly: lonely
lownly: lonely
lonelee: lonely
hayte: hate
shood: should
shuld: should
kud: could
cood: could
duznt: doesnt
fucher: future
fewcher: future
fuchure: future
futcher: future
widrawal: withdrawal
withdrorl: withdrawal
relaspd: relapsed
drinken: drinking
parasitamole: paracetamol
paracetermol: paracetamol
poleece: police
poleese: police
depreshd: depressed
afrade: afraid
afrayd: afraid
lokt: locked
lockt: locked
locd: locked
barfroom: bathroom
bathrum: bathroom
bafroom: bathroom
brovver: brother
dorta: daughter
unkle: uncle
unkel: uncle
unkl: uncle
tuchis: touches
tuchs: touches
tuch: touch
toutch: touch
beleve: believe
beleeve: believe
bileve: believe
kidz: kids
criying: crying
kryin: crying
crieing: crying
werse: worse
wurse: worse
worce: worse
finnis: finish
fynal: final
hoal: whole
munth: month
mumth: month
monf: month
monfs: months
munthz: months
weaks: weeks
weekz: weeks
weekes: weeks
yeres: years
yearz: years
chanje: change
chaynge: change
chanj: change
chainge: change
eny: any
enni: any
sumtimes: sometimes
sumtymes: sometimes
somtimes: sometimes
sumtims: sometimes
sumtimz: sometimes
rezon: reason
reasen: reason
reasun: reason
reesons: reasons
rezons: reasons
reasens: reasons
howse: house
insyde: inside
insid: inside
owtside: outside
outsyde: outside
leev: leave
mynd: mind
lyte: light
fite: fight
fyte: fight
cairs: cares
kares: cares
cayrs: cares
cair: care
kare: care
cayr: care
fase: face
fayce: face
voises: voices
voicez: voices
enybody: anybody
enybudy: anybody
enibody: anybody
enywun: anyone
enyone: anyone
eniwun: anyone
enyfing: anything
enithing: anything
wun: one
uhlive: alive
tryd: tried
trieng: trying
tryen: trying
rivva: river
rivur: river
lissen: listen
lisen: listen
bernd: burned
burnd: burned
sisserz: scissors
siczors: scissors
scizzors: scissors
choak: choke
chowk: choke
choakt: choked
chowkt: choked
choakd: choked
puncht: punched
slapt: slapped
slapd: slapped
kikt: kicked
kickt: kicked
kikd: kicked
pusht: pushed
pushd: pushed
herts: hurts
hirts: hurts
hurtz: hurts
nokd: knocked
nocked: knocked
nockt: knocked
browk: broke
broak: broke
seacret: secret
sekret: secret
tuched: touched
tucht: touched
toutched: touched
tutched: touched
broozes: bruises
bruzes: bruises
brooses: bruises
eet: eat
eeting: eating
eatin: eating
starv: starve
drugz: drugs
smoak: smoke
smowk: smoke
beir: beer
wyne: wine
cleen: clean
neadel: needle
larst: last
messidge: message
mesij: message
nitemare: nightmare
wishin: wishing
wischin: wishing
dreems: dreams
larfing: laughing
laffing: laughing
stupud: stupid
yousless: useless
youseless: useless
usliss: useless
uselis: useless
ugli: ugly
uglee: ugly
fawlt: fault
angri: angry
angrey: angry
showts: shouts
skreams: screams
screems: screams
hydes: hides
wark: walk
wolk: walk
wawk: walk
torke: talk
tawk: talk
redey: ready
brayking: breaking
hanz: hands
handz: hands
dowun: down
drowun: drown
grownd: ground
mowth: mouth
worter: water
wotter: water
partie: party
munny: money
muney: money
mony: money
shute: shoot
shoote: shoot
merder: murder
evur: ever
evun: even
numba: number
arfter: after
bifore: before
wair: where
whare: where
wy: why
thare: there
vere: there
wuz: was
butiful: beautiful
medsin: medicine
medison: medicine
doktor: doctor
counciler: counsellor
counsiler: counsellor
arfternoon: afternoon
evning: evening
sundy: sunday
mondy: monday
munday: monday
fryday: friday
fridy: friday
werld: world
wirld: world
way owt: way out
get owt: get out
no owt: nothing
beets me: beats me
beets us: beats us
beets her: beats her
beets my: beats my
beet me: beat me
wiv a liter: with a lighter
my hart: my heart
not heer: not here
heer no: here no
dizerve: deserve
dezerve: deserve
skratch: scratch
skratches: scratches
til they: till they
funy: funny
onley: only
anser: answer
ansa: answer
waytin: waiting
partnur: partner
noone beleves: no one believes
is wurthless: is worthless
to dai: to die
wanna dai: wanna die
i hop i: i hope i
my hole life: my whole life
the hole bottel: the whole bottle
the hole bottle: the whole bottle
the hole packet: the whole packet
the hole box: the whole box
wasnt heer: wasnt here
`;

/** Words that are written with a sign between all letters, so that a filter does not see them. */
const signed = members(
  'suicide|suicidal|kill|killing|killed|myself|die|dying|dead|death|hang|hanging|hanged|overdose|overdosed|unalive|cut|cutting|self|harm|hurt|pills|tablets|rope|noose|gun|shoot|knife|blade|razor|jump|bridge|rape|raped|abuse|abused|murder|drugs|heroin|relapse|relapsed|gonna',
);
/** Signs that stand within a word; dots, dashes and spaces part it and are put together elsewhere. */
const signs = ['*', '+', '|', '$'];

const signedSpellings = signed.flatMap((word) =>
  signs.map((sign): [string, string] => [word.split('').join(sign), word]),
);

/** “mi” and “ma” are words of their own elsewhere. */
const mine = members(
  'life|self|wrists|wrist|arms|arm|tablets|pills|meds|boyfriend|girlfriend|husband|wife|dad|mum|mom|sister|brother|son|daughter|friend|mate|stepdad|uncle|boss|kids|head|suicide|last|family|own|house|room|legs|neck|throat|blade|razor|knife|gun|little|best',
);
const mineSpellings = mine.flatMap((word) =>
  ['mi', 'ma'].map((mi): [string, string] => [`${mi} ${word}`, `my ${word}`]),
);

/** Misspelt, shortened or coded words and what they stand for. */
export const spellings: Readonly<Record<string, string>> = Object.fromEntries([
  ...linesOf(spellingLines)
    .map((line): [string, string] => {
      const [written = '', meaning = ''] = line.split(': ');
      return [written, meaning];
    })
    .filter(([written, meaning]) => written !== meaning),
  ...signedSpellings,
  ...mineSpellings,
]);

/** Words of which every spelling one letter away is read as the word. */
export const fuzzy: readonly string[] = members(
  `myself|suicide|suicidal|overdose|overdosed|overdosing|unalive|goodbye|goodbyes|farewell|paracetamol|ibuprofen|tylenol|benadryl|fentanyl|withdrawal|withdrawals|seizure|hallucinating|unconscious|unresponsive|disappear|existing|existence
  tomorrow|attempted|swallowed|strangled|suffocate|sleeping|anymore|relapsed|relapse|breathing|yourself|worthless|painkillers|antidepressants|committing|murdered|depression|depressed|everyone|everything|medication
  killing|hanging|cutting|wrists|tablets|swallow|jumping|building|tonight|burden|without|happier|everybody|vomiting|drinking|methadone|morphine|needle|injected|injecting|purging|starving|anorexia|insulin|prescription|ambulance|hospital|bleeding|choking|choked|punched|bruises|screaming|threatened|threatening|stepdad|boyfriend|girlfriend|husband|daughter|shotgun|kitchen|hurting|harming|scratching|burning|planning|thinking|wanting|thoughts|feeling|hopeless|anything|nothing|nobody|someone|because|parents|children|happened|yesterday|morning|midnight|saturday|thursday|wednesday|weekend|letters|written|forgive|ending|living|decided|courage|attempt|platform|railway|station|exhaust|rooftop|balcony|alcohol|whiskey|codeine|tramadol|diazepam|cravings|addicted|hallucinating|convulsing|laxatives|fainted|collapsed|screaming|scissors|stabbed|strangling|unaliving|suffocating|sobriety|relapsing|paramedics|cocaine|naloxone|hallucinations|bathroom
    himself|herself|themselves|going|about|wants|wanted|cannot|doesnt|wouldnt|couldnt|deserve|forever|commit|friend|friends|brother|sister|hidden|enough|prison|touches|touching|heroin|vodka|gambled|gambling|suffering|hitting|beating|kicking|attacked|attacking|strangle|breathe|collapse|responding|asleep|police|throat|razor|razors|bullet|tablet|bottle|packet|controls|threatens|threaten|violent|abusive|abused|abuse|assaulted|molested|beaten|weapon|unbearable|another|please|family|mother|father|bottles|detox|overdoses|empty|nowhere|pointless|useless|misery|miserable|lonely|exhausted|struggling|painful|funeral|pregnant|bedroom|attic|cupboard|casino|roulette|betting|vomited|scratched|frightened|scared|knife|knives|bridge|stabbing|sober|craving|exist|wanna|gonna|partner|grandson|grandma|cousin|flatmate|roommate|neighbour|taken|slapped|slapping|punching|trapped|escape|stopped|swallowing|overdosed|shooting|drowning|seizures`,
);

/** Emoji that carry meaning beside words. */
export const emoji: Readonly<Record<string, string>> = {
  '💊': 'pill',
  '🔪': 'knife',
  '🗡': 'knife',
  '🪒': 'knife',
  '🔫': 'gun',
  '⚰': 'coffin',
  '🪦': 'coffin',
  '⚱': 'coffin',
  '🪢': 'rope',
  '🕊': 'dove',
  '👋': 'wave',
  '🩸': 'blood',
  '☠': 'skull',
  '🌉': 'bridge',
  '💉': 'needle',
  '👊': 'fist',
  '🚂': 'train',
  '🚆': 'train',
  '🚇': 'train',
  '❄': 'snow',
  '🍺': 'beer',
  '🍷': 'wine',
  '💀': 'skull',
  '👻': 'ghost',
  '🌅': 'sun',
  '🌄': 'sun',
  '😴': 'asleep',
  '💤': 'asleep',
  '🚌': 'bus',
  '👼': 'angel',
  '🪽': 'angel',
  '🛤': 'rails',
  '🛁': 'bath',
  '🔚': 'end',
  '✂': 'scissors',
  '📝': 'note',
  '✉': 'letter',
  '⬇': 'down',
  '🚉': 'train',
  '🚊': 'train',
  '🥃': 'wine',
  '🍾': 'wine',
  '🍻': 'beer',
  '🌊': 'sea',
  '🏢': 'tower',
  '🏨': 'tower',
  '🪟': 'window',
  '🗑': 'bin',
  '💨': 'gone',
};
