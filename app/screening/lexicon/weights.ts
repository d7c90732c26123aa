/**
 * Weights of words and word pairs, made by scripts/train-screening.ts: how much more often each
 * stands in posts of people at risk. Words in few texts and names were left out before training.
 */
export const weightLines = `
a:-4.03
a bad:-1.90
a better:-0.87
a big:-2.25
a bit:-2.57
a burden:0.67
a car:-1.71
a chance:-1.65
a child:-1.04
a couple:-2.33
a different:-1.02
a failure:0.38
a family:-0.96
a friend:-1.33
a fucking:-0.39
a girl:-1.69
a good:-3.61
a great:-1.69
a gun:0.48
a guy:-1.46
a half:-0.97
a hard:-1.75
a headache:-2.97
a heart:-3.10
a huge:-0.38
a job:-1.46
a kid:-1.59
a life:-0.83
a little:-3.60
a long:-0.29
a lot:-4.29
a month:-2.18
a new:-3.58
a nice:-2.05
a normal:-0.84
a person:-0.99
a place:-0.66
a point:-0.12
a pretty:-0.51
a problem:-1.55
a really:-1.92
a reason:0.27
a relationship:-1.23
a shit:0.10
a single:-1.75
a small:-0.40
a stroke:-2.18
a therapist:-1.64
a time:-1.35
a very:-2.16
a way:0.19
a week:-1.88
a while:-1.29
a whole:-1.73
a year:-1.56
ability:-1.54
ability to:-1.51
able:-3.84
able to:-3.11
about:-2.67
about a:-1.95
about anything:-0.68
about how:-1.20
about it:-1.15
about me:-0.85
about my:-1.81
about myself:-0.39
about suicide:1.09
about that:-1.76
about the:-2.42
about this:-1.43
about to:-1.36
about u:-1.64
about what:-1.44
about your:-1.73
above:-1.02
absolute:-1.42
absolutely:-2.50
abuse:-1.73
abused:-0.90
abusive:-0.99
accept:-1.72
accepted:-1.04
access:-1.08
accident:-0.93
accidentally:-0.75
account:-1.54
across:-0.17
act:-1.75
acting:-1.41
actions:-0.92
active:-1.62
actively:-1.15
activities:0.67
actual:-1.65
actually:-1.13
add:-2.20
addict:-0.93
addicted:-1.12
addiction:-4.89
address:-0.89
adhd:-1.18
admit:-1.18
adult:-1.16
advance:-1.51
advice:-2.90
affect:-0.46
afraid:-1.85
afraid of:-1.22
afraid to:-0.90
after:-2.33
after a:-2.22
after i:-1.21
after my:-0.98
after that:-1.08
after the:-1.87
again:-3.08
again and:-0.77
again but:-0.62
again i:-1.48
against:-3.00
age:-1.51
ago:-3.36
ago and:-0.88
ago i:-1.56
agree:-2.61
ahead:-1.57
air:-0.28
alcohol:-1.69
alcoholic:-0.89
alive:-0.75
all:-3.23
all and:-1.12
all but:-0.69
all day:-1.92
all i:-1.28
all my:-0.21
all of:-2.42
all over:-1.30
all that:-1.72
all the:-1.55
all these:-1.38
all this:-0.89
allergic:-5.03
allergic to:-4.36
allow:-0.68
allowed:-1.40
almost:-3.25
alone:-0.29
alone and:-0.29
alone i:0.37
alone in:-0.59
along:-1.62
along with:-1.06
already:-1.08
alright:-1.39
also:-2.39
although:-1.92
always:-4.34
always been:-1.53
am:-1.25
am a:-1.17
am and:-0.67
am going:-1.08
am i:-0.21
am in:-1.07
am just:-0.81
am not:-0.21
am so:-0.66
am still:-0.68
am tired:0.92
am too:-0.35
am trying:-0.99
ama:-0.26
amazing:-3.04
amjust:3.44
among:-0.71
amount:-0.33
amount of:-0.27
an:-2.42
an hour:-1.66
and:-4.74
and a:-1.69
and all:-0.27
and am:-1.32
and anxiety:-1.10
and as:-0.29
and be:-1.13
and being:-1.13
and cant:-0.68
and depression:-1.05
and do:-0.93
and dont:-1.95
and even:-0.84
and every:-0.33
and everyone:-0.78
and everything:-0.85
and feel:0.22
and for:-0.80
and get:-0.80
and go:-0.88
and got:-1.38
and had:-0.89
and has:-1.27
and have:-2.29
and he:-2.13
and her:-1.49
and how:-0.25
and i:-2.49
and if:-2.17
and ill:-1.51
and im:-0.70
and in:-1.40
and is:-2.04
and it:-1.86
and its:-3.13
and ive:-2.32
and just:-0.16
and make:-1.30
and more:-0.77
and my:-2.74
and never:0.45
and no:-0.59
and not:-1.20
and nothing:0.64
and now:-2.47
and on:-1.13
and other:-1.45
and over:-1.02
and people:-1.41
and see:0.12
and she:-1.33
and so:-0.86
and some:-0.33
and still:-1.03
and that:-1.88
and thats:-1.39
and the:-3.39
and then:-1.28
and there:-0.79
and theres:-0.50
and they:-2.29
and this:-0.39
and to:-1.10
and told:-0.67
and try:-1.29
and u:-0.55
and was:-0.41
and we:-2.30
and what:-1.23
and when:-0.83
and will:-1.14
and would:-1.21
anger:-1.75
angry:-1.34
animals:-0.70
annoying:-1.40
another:-2.34
answer:-1.77
answers:-1.23
anti:-1.47
antidepressants:-0.90
anxiety:-3.60
anxiety and:-1.09
anxiety i:-1.10
anxious:-1.55
any:-0.91
any advice:-1.04
any of:-1.52
any other:-0.61
anybody:-0.73
anymore:1.91
anymore i:0.31
anymore im:0.40
anymorei:1.32
anyone:-0.22
anyone else:0.31
anyone i:0.19
anything:-1.00
anything and:-1.16
anything but:-0.62
anything i:-1.22
anything that:-1.23
anything to:-0.24
anyway:0.10
anyway i:0.10
anyways:-0.30
anywhere:-0.41
apart:-0.32
apartment:-1.13
apologize:-0.51
app:-0.72
apparently:-1.83
apply:-1.35
appointment:-1.24
appreciate:-1.76
appreciated:-2.04
approach:-1.08
are:-6.93
are a:-2.29
are all:-1.30
are going:-1.25
are in:-1.61
are just:-1.47
are not:-1.65
are so:-1.83
are the:-0.93
are u:-1.91
area:-1.37
arent:-2.21
argument:-1.44
arms:-1.19
around:-3.37
around and:-1.06
around me:-0.36
around the:-1.42
art:-1.22
as:-3.32
as a:-0.41
as an:-1.55
as i:-1.82
as if:-1.41
as it:-1.31
as long:-1.76
as much:-1.75
as my:-0.97
as soon:-1.08
as the:-2.45
as u:-1.42
as well:-2.36
ashamed:-1.21
ask:-2.89
ask for:-0.45
asked:-2.51
asking:-1.88
asks:-1.45
asleep:-1.70
ass:-0.89
asshole:-0.95
asthma:-2.96
at:-6.39
at a:-2.39
at all:-2.97
at home:-1.06
at least:-2.68
at me:-1.38
at my:-1.84
at night:-0.18
at school:-0.96
at that:-0.67
at the:-3.84
at this:-0.90
at work:-2.86
ate:-1.45
attack:-3.87
attacks:-1.82
attempt:0.57
attempted:1.14
attempts:0.32
attention:-1.25
attractive:-1.11
available:-1.53
average:0.41
avoid:-2.09
awake:-0.55
aware:-1.52
away:-2.27
away and:-0.56
away from:-1.72
away i:-1.02
awesome:-3.08
awful:-2.28
awhile:-0.21
awkward:-0.99
b:-1.08
baby:-2.91
back:-6.12
back and:-1.91
back i:-1.22
back in:-1.35
back on:-1.40
back to:-3.39
background:-1.16
bad:-1.00
bad i:0.20
badly:-0.90
balls:-0.85
bank:-0.81
barely:-0.43
based:-1.73
basic:-1.26
basically:-1.93
basis:-1.53
bathroom:-1.53
battle:-0.11
bc:-6.27
bc he:-1.87
bc i:-2.61
bc im:-0.60
bc it:-1.98
bc its:-1.91
bc my:-0.73
bc of:-1.69
bc she:-0.90
bc the:-1.56
bc they:-1.89
bc u:-1.14
be:-2.32
be a:-4.28
be able:-1.69
be alive:-0.32
be alone:-0.80
be an:-1.31
be better:0.30
be dead:1.04
be happy:-0.95
be here:0.37
be honest:-1.29
be in:-1.45
be like:-1.00
be my:-0.51
be the:-0.71
be there:-0.52
be with:-1.00
beat:-2.11
beautiful:-2.47
became:-1.62
becausei:1.79
become a:-0.75
becomes:-0.80
becoming:-1.02
bed:-2.46
been:-4.58
been a:-1.16
been able:-1.25
been feeling:-1.30
been going:-1.32
been having:-0.48
been in:-1.12
been on:-1.50
been so:-0.48
been thinking:-0.80
been to:-1.19
been trying:-0.47
before:-1.07
before and:-1.19
before but:-1.29
before i:-0.45
began:-1.36
begin:-1.10
beginning:-1.63
behavior:-3.14
behind:-1.63
being:-4.43
being a:-1.75
being able:-0.84
being in:-1.10
believe:-3.59
believe in:-1.30
believe that:-1.39
below:-1.23
besides:-1.22
best:-2.51
best friend:-0.87
better:-1.46
better and:-1.14
better i:0.26
better off:0.24
better than:-1.91
between:-3.88
beyond:-1.50
bf:-1.74
big:-3.68
bigger:-1.76
biggest:-1.19
bills:-1.44
bipolar:-0.92
birthday:-1.68
bit:-3.46
bit of:-1.35
bitch:-1.85
black:-1.47
blame:-0.39
blood:0.25
blue:-1.98
body:-0.47
book:-2.15
books:-1.21
bored:-3.25
boring:-1.33
born:-0.58
boss:-1.12
both:-4.10
both of:-1.38
bother:-0.38
bothering:-0.81
bottle:-0.26
bottom:-1.34
bought:-1.81
boy:-2.64
boyfriend:-2.38
boys:-2.26
brain:-2.76
break:-0.33
break up:-1.17
breakdown:-0.83
breaking:-1.35
breaks:-0.88
breath:-1.31
breathe:-0.19
bridge:-0.52
bring:-0.69
brings:-0.71
bro:-2.25
broke:-0.97
broke up:-0.66
broken:-0.46
brother:-1.93
brothers:-1.19
brought:-0.09
btw:-1.53
build:-1.58
building:-0.81
bullied:-1.06
bullshit:-0.49
bullying:-0.45
burden:0.66
burn:0.28
bus:-1.93
business:-1.11
busy:-0.61
but:-4.19
but a:-0.34
but all:-0.98
but also:-1.00
but as:-1.04
but at:-1.23
but for:-1.27
but he:-2.13
but i:-1.69
but if:-0.64
but im:-2.47
but in:-0.99
but it:-1.65
but its:-1.88
but ive:-1.60
but just:-1.53
but my:-0.67
but no:-1.29
but not:-2.12
but now:-1.13
but she:-0.75
but still:-1.38
but that:-1.61
but thats:-1.19
but the:-2.95
but then:-1.07
but they:-2.30
but this:-1.74
but u:-2.51
but we:-1.67
but when:-1.13
buy:-2.40
buying:-0.97
by:-2.39
by a:-0.87
by my:-1.42
by the:-0.84
bye:-0.34
c:-1.85
call:-2.84
called:-2.48
called me:-1.18
calling:-1.49
calls:-1.60
calm:-1.28
came:-2.28
can:-4.77
can be:-1.62
can do:-1.82
can get:-1.90
can go:-1.37
can help:-1.41
can i:-0.95
can make:-1.25
can see:-1.81
can t:-1.80
can think:-1.13
can u:-0.33
cancer:-4.96
cannot:-1.91
cant:0.19
cant be:0.11
cant do:0.72
cant even:0.57
cant get:0.31
cant go:-0.21
cant help:0.21
cant i:0.48
cant keep:0.29
cant see:0.41
cant seem:-0.68
cant stand:0.33
cant stop:-0.12
cant take:0.64
car:-3.29
care:-1.57
care about:-0.69
care of:-1.14
cared:-0.48
career:-2.14
cares:-1.04
cares about:-0.99
caring:-0.67
carry:-0.30
case:-1.54
cat:-1.42
catch:-1.48
cats:-0.85
caught:-1.37
cause:-0.17
caused:-1.54
causes:-0.83
causing:-1.76
certain:-1.24
certainly:-1.45
chance:-2.15
change:-3.44
changed:-1.43
changes:-1.62
changing:-1.05
character:-1.56
chat:-1.22
cheated:-0.83
cheating:-1.84
check:-2.01
chest:-1.25
child:-2.70
childhood:-0.16
children:-1.03
choice:-1.43
choices:-0.26
choose:-1.75
chose:-0.97
chronic:0.43
city:-2.55
class:-3.16
classes:-1.11
clean:-2.79
clear:-2.02
clearly:-1.67
close:-1.31
close to:-0.56
closer:-0.68
closest:-0.87
clothes:-1.26
coffee:-1.53
cold:-0.47
college:-1.92
college and:-0.68
come:-4.32
come back:-1.15
come to:-1.54
comes:-2.60
comes to:-1.23
comfort:-0.67
comfortable:-1.65
coming:-2.67
comment:-2.95
comments:-2.40
commit:0.48
commit suicide:1.13
committed:-0.96
common:-1.17
communication:-1.00
community:-1.91
company:-0.98
compared:-1.25
complete:-0.63
completely:-1.95
computer:-1.20
concerned:-0.36
condition:-1.75
confidence:-1.29
confident:-0.75
confused:-1.94
connection:-0.34
consider:-1.36
considered:-1.73
considering:-1.40
constant:-1.56
constantly:-2.00
contact:-1.38
contemplating:0.76
content:-1.06
continue:-1.77
continue to:-1.13
control:-1.74
conversation:-1.52
conversations:-1.32
convinced:-0.24
cool:-3.43
cope:-0.50
cope with:-1.31
coping:-0.97
cost:0.16
cough:-3.84
could:-4.97
could be:-2.43
could do:-1.63
could have:-1.62
could just:-0.80
couldnt:-2.14
counseling:-2.13
count:-1.20
country:-1.65
couple:-1.97
couple of:-0.75
courage:0.27
course:-2.37
cover:-1.42
covered:-0.81
covid:-0.75
coward:-0.38
crap:-1.98
cravings:-1.46
crazy:-3.12
create:-1.00
created:-1.20
cried:-1.48
crisis:-0.61
cruel:-1.14
crush:-0.86
cry:0.33
crying:-0.77
cure:-1.69
curious:-1.52
current:-2.12
currently:-2.23
cut:-0.13
cute:-2.34
cutting:0.87
cycle:-0.58
d:-2.29
dad:-0.66
dads:-1.42
daily:-1.80
damage:0.24
damn:-3.60
dark:-0.79
darkness:-0.33
date:-2.04
dating:-2.22
daughter:-0.54
day:-2.58
day and:-2.02
day i:-0.95
day of:-1.04
day to:-1.23
days:-1.39
days ago:-0.77
days and:-0.91
days i:-0.48
dead:-0.23
deal:-2.20
deal with:-1.75
dealing:-2.04
dealing with:-2.04
dealt:-0.37
death:0.42
debt:-1.21
decent:-1.39
decide:-1.58
decided:-1.79
decided to:-1.66
decision:-1.89
deep:-1.23
deeper:-0.16
deeply:-0.86
definitely:-2.97
degree:-1.55
deleted:-0.98
depressed:-0.37
depressed and:-0.13
depressed i:-0.50
depressing:-0.78
depression:-1.41
depression i:-0.28
depressive:-0.86
describe:0.23
deserve:-1.71
deserve to:-0.52
desire:-1.11
desperate:-1.36
desperately:-0.85
despite:-1.76
destroyed:-0.11
details:-1.24
developed:-0.99
diabetes:-3.48
diagnosed:-1.70
diagnosed with:-1.38
did:-2.40
did i:-0.80
did it:-0.19
did not:-1.87
did u:-2.40
didn:-1.40
didn t:-1.40
didnt:-2.77
didnt even:-1.50
didnt have:-1.35
didnt know:-1.23
didnt want:-1.13
die:2.38
die and:0.16
die but:0.33
die i:0.30
died:-3.02
dies:-1.65
difference:-2.29
different:-3.25
difficult:-2.07
dinner:-1.78
disappear:-0.84
disappointed:-0.66
disappointment:-0.70
discovered:-1.19
disease:-2.42
disgusting:-1.45
disorder:-2.26
distance:-0.88
distant:-0.94
distract:-0.09
divorce:-1.40
do:-1.24
do and:-1.64
do anything:-0.56
do but:-0.73
do i:-0.40
do is:-1.22
do it:0.85
do my:-0.83
do not:-1.37
do something:-0.67
do that:-1.70
do the:-0.55
do this:0.26
do to:-2.09
do u:-3.67
do with:-1.43
doctor:-0.37
doctors:-1.76
does:-3.90
does anyone:-0.74
does it:-0.61
does not:-2.03
doesn:-0.79
doesnt:-3.81
doesnt matter:-1.32
doesnt want:-1.12
dog:-3.10
dogs:-1.07
doing:-0.32
doing it:-1.11
doing this:-1.18
don:-0.18
don t:-0.18
done:-0.92
done with:-0.47
dont:-3.28
dont care:-1.68
dont do:-0.27
dont even:-1.69
dont feel:-1.65
dont get:-1.24
dont have:-2.20
dont know:-1.24
dont like:-1.68
dont really:-1.46
dont see:-0.29
dont think:-2.37
dont understand:-1.65
dont wanna:-0.98
dont want:-0.51
door:-1.82
dose:0.14
doubt:-0.91
down:-2.33
down and:-1.37
down i:-0.87
down the:-0.63
down to:-1.62
dr:-2.62
drank:-0.75
dream:-2.83
dreams:-1.40
drink:-2.26
drinking:-2.60
drinks:-1.14
drive:-1.92
driving:-1.56
drop:0.48
dropped:-1.57
drug:-2.12
drugs:-1.70
drunk:-1.81
dude:-3.48
due:-2.41
due to:-2.11
dumb:-2.10
during:-1.81
during the:-0.90
dying:-1.65
e:-1.59
each:-3.34
each other:-2.44
earlier:-1.85
early:-3.00
earth:-1.08
easily:-1.29
easy:-0.11
eat:-3.16
eating:-0.42
edge:-0.12
education:-0.92
effect:-1.11
effects:-1.56
effort:-1.39
either:-3.20
else:-0.14
else i:-1.34
else to:-0.32
emotional:-0.60
emotionally:-1.15
emotions:-1.82
emptiness:-0.78
empty:0.61
end:1.53
end it:0.37
end up:-0.32
ended:-0.28
ended up:-1.56
ending:0.54
ending it:0.29
ends:-0.52
energy:-0.89
enjoy:-2.15
enough:0.30
entire:-1.65
entirely:-1.06
environment:-1.13
episode:-1.15
episodes:-0.94
er:-0.31
especially:-0.75
esteem:-0.90
etc:-3.42
even:-0.84
even have:-1.40
even if:-1.51
even know:-1.29
even more:-1.40
even though:-1.96
even when:-1.51
evening:-0.89
event:-1.25
events:-0.69
eventually:-1.13
ever:0.30
every:-1.98
every day:-0.20
every night:0.13
every single:-1.07
every time:-3.09
everybody:-0.31
everyday:-0.52
everyday i:-0.50
everyone:-2.97
everyone else:-0.57
everyone i:-0.12
everyone is:-0.27
everyones:-0.97
everything:-0.22
everything and:-0.68
everything i:-0.71
everything is:-0.46
everytime:-1.44
everywhere:-0.10
ex:-3.04
exact:-0.83
exactly:-0.62
exam:-0.57
example:-2.11
except:-1.78
excited:-2.16
excuse:-1.34
exercise:-1.59
exist:-0.26
existence:0.55
existing:-0.36
expect:-1.61
expected:-0.99
expensive:-1.29
experience:-2.48
experienced:-0.96
experiences:-0.95
experiencing:-1.47
explain:-2.04
extra:-1.46
extreme:-0.97
extremely:-1.24
eye:-2.34
eyes:-0.87
f:-1.47
face:-0.94
fact:-1.16
fact that:-1.60
fail:-0.76
failed:0.11
failing:-0.99
failure:0.98
fair:-1.84
fairly:-1.41
fake:-2.09
fall:-0.95
falling:-0.84
family:-1.48
family and:-0.23
family i:-0.45
family is:-0.75
fan:-2.44
far:-2.98
fast:-1.01
fat:-1.57
father:-1.18
fault:-1.07
favorite:-2.86
fear:-1.52
fear of:0.09
feel:-0.63
feel bad:-1.78
feel better:-1.63
feel i:-0.74
feel like:-0.23
feel so:0.74
feel that:-0.81
feel the:-0.62
feel this:-1.05
feeling:-0.55
feeling like:-1.38
feeling of:-0.74
feeling really:-1.43
feelings:-0.96
feels:-3.44
feels like:-2.29
feet:-1.25
fell:-1.88
felt:-1.30
felt like:-1.27
female:-1.39
fever:-4.46
few:-0.14
few days:-0.09
few months:-1.57
few times:-0.98
few weeks:-0.30
few years:-1.41
fight:-1.89
fighting:-0.74
figure:-1.93
figured:-1.34
fill:-1.50
filled:-1.50
final:-0.64
finally:-0.30
financial:-1.36
find:-4.73
find a:-1.62
find it:-0.99
find myself:-1.02
finding:-1.62
finds:-1.92
fine:-2.77
finish:-1.55
finished:-1.75
fire:0.56
first:-1.93
first time:-0.30
fit:-0.83
five:-1.85
fix:-1.68
floor:-1.01
focus:-1.17
focus on:-1.35
focusing:-0.82
follow:-1.71
followed:-0.41
following:-2.11
food:-2.94
for:-5.20
for a:-1.72
for about:-1.68
for all:-1.48
for an:-1.46
for being:-1.59
for help:-0.31
for her:-1.28
for him:-2.32
for it:-1.00
for me:-3.96
for my:-1.24
for myself:-0.14
for no:-0.69
for not:-1.18
for reading:-0.56
for so:-1.18
for some:-1.62
for that:-1.90
for the:-5.16
for them:-1.47
for this:-1.93
for u:-3.82
for years:-0.97
for your:-2.47
force:-1.07
forced:-1.17
forever:-0.77
forget:-2.13
forgive:-0.31
forgot:-2.09
form:-0.54
forward:0.21
forward to:-0.44
found:-2.43
found out:-1.37
four:-2.48
freaking:-1.37
free:-3.09
frequently:-1.48
friend:-2.64
friend and:-0.54
friend i:0.42
friends:-1.27
friends and:-0.23
friends are:-1.16
friends but:-0.57
friends i:-0.43
friends or:-1.15
friendship:-1.71
from:-6.05
from a:-0.57
from me:-1.40
from my:-1.51
from the:-2.73
from this:-1.29
front:-1.64
front of:-1.50
fuck:-3.32
fucked:-0.28
fucking:0.75
full:-2.86
full of:-1.71
fully:-2.07
fun:-3.73
function:-1.02
funny:-1.44
further:-0.25
future:-1.61
gain:-1.30
game:-4.62
games:-2.93
garbage:-0.62
gave:-2.02
gave me:-1.57
gay:-1.99
general:-2.35
generally:-0.91
genuinely:0.33
get:-4.74
get a:-1.45
get back:-1.47
get better:-0.79
get help:-0.66
get in:-1.47
get it:-1.41
get me:-0.51
get my:-2.05
get out:-1.48
get over:-1.57
get rid:-1.25
get some:-1.43
get the:-1.33
get this:-1.25
get through:-0.71
get to:-2.15
gets:-3.98
getting:-3.21
getting a:-1.55
getting worse:-0.53
gf:-2.26
girl:-3.55
girl i:-1.05
girlfriend:-1.37
girls:-1.29
give:-0.68
give a:0.26
give me:-0.65
give up:0.18
given:-1.46
gives:-1.34
giving:-2.89
glad:-3.75
go:-3.39
go and:-1.02
go away:-0.59
go back:-1.37
go for:-1.33
go i:-0.37
go on:-0.59
go out:-2.18
go through:-0.55
go to:-2.82
goal:-1.78
goals:-1.17
god:-0.33
goddamn:-0.39
goes:-2.35
going:-0.86
going on:-0.61
going through:-0.19
going to:-0.83
gone:-0.95
gonna:0.26
good:-2.43
good at:-1.27
good enough:0.41
good for:0.34
goodbye:0.59
google:-1.38
got:-2.83
got a:-3.39
got to:-1.71
gotta:-2.53
gotten:-1.09
government:-2.33
grade:-1.28
grades:-0.59
graduate:-0.80
graduated:-0.74
grandma:-0.33
grateful:-0.74
great:-4.06
grew:-1.35
ground:-0.21
group:-1.81
groups:-1.53
grow:-1.52
growing:0.39
grown:-1.30
guess:-2.60
guess i:-1.02
guidance:-0.96
guilt:-1.25
guilty:-1.55
gun:-0.12
guy:-4.29
guys:-2.52
gym:-2.01
had:-5.53
had a:-4.02
had an:-2.08
had been:-1.19
had my:-0.82
had no:-0.55
had the:-0.26
had to:-2.27
hadnt:-0.56
haha:-2.16
hair:-2.11
half:-2.75
hand:-2.23
handle:-0.18
hands:-2.31
hang:1.49
hanging:0.84
happen:-2.09
happened:-2.87
happened to:-0.85
happening:-1.52
happier:0.13
happiness:-0.61
happy:-3.17
happy and:-0.98
happy i:-0.38
hard:-3.01
hard for:-1.12
hard to:-2.03
harder:-0.71
hardest:-1.35
hardly:-0.56
harm:0.92
has:-6.35
has a:-2.39
has been:-2.09
has to:-1.53
hasnt:-1.34
hate:-0.72
hate it:-1.13
hate my:-0.69
hate myself:0.48
hated:0.42
hates:-0.97
hating:0.27
hatred:0.19
have:-5.51
have a:-3.13
have always:-0.12
have an:-2.33
have any:-1.38
have been:-4.39
have done:-1.39
have had:-0.89
have i:-1.13
have my:-1.56
have never:-1.37
have no:-1.19
have nothing:0.09
have so:-1.21
have some:-1.32
have the:-1.88
have this:-1.21
have to:-2.49
have u:-1.70
havent:-0.17
havent been:0.11
having:-4.63
having a:-2.86
having to:-0.34
he:-10.51
he doesnt:-1.46
he had:-2.02
he has:-2.15
he is:-3.06
he just:-1.18
he said:-1.79
he told:-1.12
he was:-4.08
he would:-0.83
head:-0.68
headache:-3.95
headaches:-2.10
health:-1.99
healthy:-1.46
hear:-2.85
heard:-3.09
hearing:-1.36
heart:-4.65
heart attack:-4.04
heavily:-0.54
hed:-1.48
held:-0.59
hell:-1.97
help:-0.85
help and:-0.89
help but:-0.93
help i:-1.01
help me:-1.24
help u:-1.04
helped:-1.96
helped me:-1.50
helpful:-1.41
helping:-1.57
helps:-2.37
her:-2.48
her and:-1.65
her but:-1.25
her i:-0.74
her she:-0.08
her to:-0.89
here:-3.54
here and:-0.95
here for:-1.18
here i:-1.52
here is:-0.47
heres:-1.21
heroin:-1.22
herself:-0.78
hes:-5.26
hiding:-1.38
high school:-1.31
higher:-1.62
highly:-1.21
him:-5.62
him and:-1.80
him i:0.12
him to:-2.26
himself:-1.99
his:-7.50
history:-1.96
hit:-2.65
hitting:-0.86
hobbies:-1.19
hold:-1.20
holding:-0.16
hole:-1.58
holy:-1.76
home:-3.80
home and:-0.71
home i:-1.05
homeless:-1.23
homework:-1.59
honest:-1.79
honestly:-1.50
hope:-2.27
hope i:-0.15
hope that:-1.38
hope u:-2.22
hopeful:-0.73
hopefully:-0.97
hopes:-0.53
hoping:-0.66
horrible:-2.22
hospital:-0.95
hot:-0.69
hotline:-0.19
hour:-2.44
hours:-3.43
house:-3.47
how:-1.30
how can:-0.20
how do:-3.12
how i:-1.55
how it:-0.72
how long:-0.71
how many:-1.02
how much:-1.51
how to:-0.59
how u:-1.73
hug:-2.64
huge:-0.53
human:-2.13
hung:-0.11
hurt:-1.52
hurting:-0.75
hurts:-1.21
husband:-1.51
i:-2.56
i a:-1.32
i actually:-0.75
i almost:-1.78
i already:-0.09
i also:-0.92
i always:-1.38
i am:-1.75
i asked:-1.54
i believe:-1.74
i came:-1.03
i can:-3.82
i cannot:-0.75
i cant:0.53
i care:-0.83
i come:-0.97
i could:-3.42
i couldnt:-1.78
i decided:-1.70
i deserve:-0.58
i did:-0.49
i didnt:-2.59
i die:0.72
i do:-3.17
i don:-0.12
i dont:-1.81
i ended:0.39
i even:-0.96
i ever:0.39
i felt:-0.19
i finally:-1.22
i find:-1.69
i found:-1.48
i fucking:-0.21
i get:-3.13
i go:-0.24
i got:-3.84
i guess:-2.18
i had:-3.77
i hate:-0.57
i have:-2.59
i havent:-0.25
i honestly:0.08
i hope:-2.24
i just:-0.21
i keep:-0.31
i knew:-0.83
i know:-2.11
i left:-0.82
i like:-3.72
i literally:-0.13
i live:-1.07
i ll:-0.97
i look:-1.49
i lost:-0.76
i love:-3.63
i loved:-1.47
i m:-0.93
i made:-2.17
i make:-1.43
i may:-0.38
i mean:-2.20
i met:-0.30
i might:-1.68
i miss:-2.83
i need:-0.95
i needed:-1.07
i never:-0.56
i only:0.19
i put:-0.28
i realized:-0.74
i really:0.13
i remember:-1.61
i said:-1.55
i saw:-2.23
i say:-1.23
i see:-1.90
i should:-0.59
i shouldnt:-0.61
i spent:-0.42
i start:-1.14
i started:-1.17
i still:-2.06
i stopped:-0.74
i take:-0.59
i tell:-1.59
i think:-2.20
i thought:-3.22
i told:-0.87
i took:-0.31
i tried:-1.38
i try:-1.71
i understand:-1.20
i used:-1.86
i ve:1.59
i wake:-1.28
i wanna:-0.17
i want:-1.28
i wanted:-1.25
i was:-0.23
i wasnt:-1.60
i went:-1.95
i will:0.46
i wish:-0.29
i woke:-0.72
i wont:-1.46
i work:-1.63
i would:-2.54
i wouldnt:-1.30
ice:-2.16
id:-1.40
id be:-1.70
id like:-1.36
id rather:-0.77
idea:-1.57
idea of:0.14
ideas:-1.31
identity:-1.43
idiot:-1.83
if:-2.23
if anyone:-0.47
if he:-2.34
if im:0.24
if it:-2.17
if its:-0.88
if my:0.42
if she:-1.44
if that:-0.28
if the:-1.98
if there:-1.05
if they:-2.42
if this:-0.83
if u:-4.08
if we:-1.82
if youre:-2.08
ignore:-0.84
ignored:0.22
ill:-1.84
ill be:-0.84
ill never:-1.09
illness:-0.49
im:-2.02
im a:-2.07
im afraid:-1.20
im always:-0.71
im at:-0.96
im doing:-0.94
im feeling:-0.20
im going:0.31
im gonna:0.56
im having:-2.31
im in:-1.76
im just:-2.32
im not:-3.25
im on:0.40
im really:-1.36
im scared:-0.45
im so:-0.82
im sorry:-2.03
im still:-1.21
im sure:-0.76
im the:-0.62
im tired:0.98
im too:-0.78
im trying:-0.81
image:-1.79
imagine:-2.17
immediately:-1.57
impact:-0.76
important:-1.73
impossible:-0.85
improve:-1.94
in:-6.34
in a:-1.07
in and:-1.40
in any:-1.23
in bed:-1.46
in college:-1.04
in fact:-0.86
in front:-1.50
in general:-1.27
in her:-1.15
in high:-0.55
in his:-2.23
in it:-0.86
in life:-0.89
in love:-1.82
in me:-0.98
in my:-2.06
in order:-1.09
in our:-1.46
in school:-1.38
in that:-1.97
in the:-6.28
in their:-1.69
in this:-2.44
in your:-2.23
including:-1.09
income:-0.57
incredibly:-1.81
information:-1.78
insane:-1.28
inside:-1.06
instead:-0.90
instead of:-2.23
insurance:-1.81
intense:-1.23
interest:-1.84
interest in:-1.01
interested:-2.00
interested in:-1.55
interesting:-3.06
internet:-1.76
into:-4.82
into a:-2.20
into my:-0.97
into the:-1.84
involved:-1.27
is:-7.06
is a:-5.08
is all:-0.92
is always:-0.77
is an:-2.10
is bc:-0.25
is going:-2.38
is how:-1.78
is i:-1.64
is in:-1.58
is it:-1.89
is just:-1.68
is like:-1.83
is my:-1.22
is no:-1.61
is not:-3.73
is really:-1.89
is so:-2.22
is still:-2.17
is that:-3.30
is the:-4.34
is there:-0.16
is this:-2.70
is to:-1.85
is too:-1.14
is very:-1.90
is what:-1.48
isnt:-1.46
isolated:0.12
issue:-2.43
issues:-2.22
it:-2.27
it a:-0.97
it again:-1.46
it and:-1.07
it anymore:1.23
it as:-1.59
it bc:-1.14
it but:-1.54
it can:-1.74
it comes:-1.16
it didnt:-1.23
it doesnt:-2.15
it feels:-2.59
it for:-0.20
it gets:-0.93
it has:-0.88
it hurts:-0.11
it i:-0.64
it if:-0.78
it im:-0.81
it in:-0.50
it is:-3.61
it it:-1.32
it its:-1.14
it ive:0.10
it just:-1.82
it makes:-1.64
it my:-1.22
it off:-1.23
it on:-1.54
it or:-0.33
it out:-1.79
it really:-0.86
it s:-1.57
it seems:-1.62
it so:-1.62
it sounds:-1.31
it that:-1.18
it the:-1.45
it this:-0.85
it to:-1.81
it up:-1.93
it was:-4.54
it wasnt:-0.64
it when:-1.18
it will:-1.18
it with:-1.24
it would:-0.67
iti:2.06
its:-6.41
its a:-3.49
its all:-0.86
its been:-2.19
its hard:-1.44
its just:-2.12
its like:-0.31
its my:-0.83
its not:-3.75
its really:-1.70
its so:-0.74
its the:-2.22
itself:-1.43
ive:-2.70
ive always:-0.78
ive been:-2.43
ive done:-0.51
ive ever:-0.74
ive got:0.14
ive had:-1.34
ive lost:-0.88
ive never:-2.07
ive tried:-1.32
iwndwyt:-0.96
job:-3.90
job and:-1.43
job i:-0.78
jobs:-1.79
join:-1.26
joke:-3.00
jokes:-1.88
journey:-1.00
joy:-1.76
judge:-1.23
jump:0.62
jumping:0.09
just:-1.14
just a:-0.61
just bc:-1.51
just be:-1.79
just cant:0.42
just dont:-0.70
just feel:-0.83
just get:-0.14
just go:-1.15
just got:-2.28
just have:-0.46
just like:-1.65
just need:0.51
just not:-1.21
just really:-0.44
just so:-0.95
just to:-1.86
just wanna:-0.43
just want:0.40
just wanted:-1.58
just wish:-0.79
k:-1.82
keep:-0.12
keep going:0.18
keeping:-0.73
keeps:0.49
kept:-0.77
kick:-0.98
kicked:-1.39
kid:-2.66
kids:-2.26
kill:1.15
kill myself:2.01
killed:0.24
killing:-0.95
killing myself:2.65
kind:-2.54
kind of:-2.82
kinda:-2.10
knew:-1.05
know:-2.38
know how:-0.46
know i:-1.61
know if:-0.37
know im:-1.41
know it:-0.81
know its:-1.61
know that:-2.26
know the:-1.78
know this:-1.72
know u:-1.85
know what:-1.48
know where:-0.32
know who:-0.70
know why:-0.98
knowing:-0.40
knowledge:-1.30
known:-1.80
knows:-1.92
lack:-1.85
lack of:-1.62
lady:-1.41
language:-1.40
large:-1.78
last:-0.82
last night:-1.44
last time:-0.50
last week:-1.87
last year:-1.32
late:-0.43
lately:-2.01
later:-3.21
laugh:-2.36
law:-1.95
lay:-0.28
lazy:-1.27
lead:-1.18
leads:-1.15
learn:-2.29
learned:-1.66
learning:-1.85
least:-2.50
leave:-0.12
leave me:0.21
leaves:-0.16
leaving:-0.35
led:-1.15
left:-3.08
left me:-0.61
legs:-1.00
less:0.22
let:-0.78
let me:-0.28
lets:-2.34
letter:0.47
letting:-1.00
level:-1.91
lie:-1.33
life:-3.25
life and:0.10
life but:-0.74
life has:-0.45
life i:-0.60
life is:-1.45
life to:-0.48
light:-0.24
like:-3.46
like a:-4.21
like an:-0.63
like i:-0.67
like im:-2.49
like it:-0.29
like its:-1.57
like ive:-0.13
like me:-0.82
like my:-1.40
like shit:-0.88
like that:-1.11
like the:-0.36
like they:-0.45
like this:-2.83
like to:-0.74
like u:-1.93
liked:-1.50
likei:1.15
likely:-1.79
likes:-1.57
line:-1.81
link:-0.99
list:-0.74
listen:-1.73
listen to:-1.09
listening:-1.57
listening to:-1.49
literally:-2.19
little:-4.68
little bit:-1.59
live:0.97
live in:-0.70
lived:-1.41
lives:-0.32
living:0.19
living in:-0.22
ll:-1.75
lmao:-1.28
local:-1.55
locked:-0.88
lol:-5.63
loneliness:0.42
lonely:-1.23
long:-0.98
long as:-1.70
long time:-0.14
longer:-2.35
look:-4.73
look at:-2.37
look forward:-0.40
looked:-1.43
looking:-3.12
looking at:-1.77
looking for:-3.05
looks:-3.91
looks like:-3.10
lose:-1.92
loser:0.23
losing:-1.03
loss:-1.66
lost:-1.89
lost my:-0.76
lot:-4.39
lot of:-2.47
lots:-1.66
lots of:-1.48
loud:-1.81
love:-4.84
love and:-1.31
love me:-1.14
love my:-0.98
love to:-1.96
love with:-1.46
loved:-1.02
loves:-1.84
loves me:-0.38
loving:-1.56
low:-1.71
lower:-1.35
luck:-3.58
lucky:-1.35
lying:-1.31
m:-1.52
mad:-2.03
made:-4.09
made a:-1.17
made it:-1.29
made me:-2.16
main:-1.93
mainly:-1.15
major:-1.52
make:-0.54
make a:-2.05
make it:-1.67
make me:-1.75
make my:-1.03
make sure:-0.98
make the:-1.13
makes:-3.59
makes me:-2.66
making:-3.58
making me:-1.02
male:-1.81
man:-5.29
man i:-2.01
manage:-2.14
managed:-1.74
managed to:-1.63
many:-2.95
many people:-1.01
many times:-0.83
marriage:-1.88
married:-2.35
mask:-0.20
massive:-1.17
matter:-1.06
matter how:-1.40
matter what:-1.07
matters:-0.12
may:-3.01
may be:-1.63
may have:-1.57
may not:-0.55
maybe:-3.97
maybe i:-1.14
me:-3.85
me a:-3.22
me about:-1.05
me and:-2.24
me as:-0.88
me at:-0.68
me back:-1.09
me bc:-1.20
me but:-1.46
me down:-0.57
me feel:-0.99
me for:-0.21
me from:-0.61
me he:-0.24
me how:-1.58
me i:-0.98
me if:0.20
me im:-1.16
me in:-2.33
me is:-0.22
me it:-1.08
me its:-0.87
me ive:-1.10
me like:-0.94
me my:-1.71
me not:-0.78
me now:-0.45
me of:-1.87
me on:0.18
me or:-0.57
me out:-1.73
me so:-0.64
me some:-1.38
me that:-2.38
me the:-1.22
me they:-0.79
me this:-0.52
me to:-2.37
me up:-1.39
me want:-1.22
me what:-0.51
me when:-1.39
me with:-1.17
mean:-3.11
meaning:-1.35
means:-2.76
meant:-1.13
media:-1.90
medical:-0.52
medication:-0.36
medications:-1.15
medicine:-1.11
meds:-0.57
meet:-1.27
meeting:-1.83
meetings:-1.22
mei:1.57
members:-1.54
memories:-1.53
memory:-1.74
men:-2.91
mental:-1.47
mental health:-1.14
mentally:-1.06
mention:-1.78
mentioned:-1.62
mess:-1.51
message:-0.92
messages:-0.80
messed:-0.78
met:-0.26
method:0.76
methods:-0.31
middle:-1.99
middle of:-1.47
might:-3.31
might be:-2.01
miles:-1.10
million:-1.64
mind:-1.23
mine:-1.22
minor:-0.35
minute:-1.19
minutes:-2.61
mirror:-0.94
miserable:0.20
misery:-0.27
miss:-0.62
missed:-2.18
missing:-2.06
mistake:-0.81
mistakes:-0.66
mom:-3.36
mom and:-1.60
moment:-1.87
moments:-1.51
moms:-1.57
money:-3.85
money and:-0.91
money to:-1.23
month:-2.98
months:-3.62
months ago:-1.57
months and:-0.96
months i:-0.79
mood:-2.02
more:-6.97
more and:-0.53
more than:-2.92
morning:-3.33
most:-3.28
most of:-2.17
mostly:-0.41
mother:-3.02
motivated:-0.92
motivation:-1.32
motivation to:-0.91
mouth:-0.66
move:-1.53
move on:-0.74
moved:-2.26
movie:-2.52
movies:-0.54
moving:-1.73
much:-3.75
much and:-1.03
much as:-1.46
much better:-1.96
much for:-0.65
much i:-1.49
much longer:-0.51
much more:-0.22
much of:-0.23
much to:-1.35
multiple:-0.88
mum:-1.42
music:-2.21
must:-3.55
my:-4.53
my anxiety:-1.16
my back:-1.05
my best:-1.73
my body:-1.91
my boyfriend:-1.68
my brain:-0.34
my brother:-1.45
my car:-0.96
my chest:-0.78
my current:-1.13
my dad:-0.34
my depression:-0.52
my entire:-0.31
my ex:-1.86
my eyes:-0.39
my face:-0.85
my family:-0.64
my father:-0.90
my fault:-0.74
my favorite:-1.96
my feelings:-1.00
my first:-1.68
my friend:-2.11
my friends:-0.21
my future:-0.70
my girlfriend:-1.87
my head:-0.50
my heart:-0.48
my house:-0.88
my husband:-1.09
my job:-1.41
my life:-1.84
my mental:-1.25
my mind:0.10
my mom:-2.27
my mother:-2.23
my name:-1.05
my only:-0.55
my own:0.30
my partner:-2.16
my phone:-2.19
my problems:-1.11
my room:-0.93
my school:-0.99
my self:-0.93
my sister:-1.25
my suicide:1.22
my therapist:-0.62
my thoughts:0.15
my time:-0.80
my way:-1.24
my whole:-0.96
my wife:-2.24
my work:-1.64
myself:1.37
myself and:0.10
myself bc:-0.33
myself but:-0.19
myself to:-1.00
name:-11.89
name and:-3.30
name is:-3.70
natural:-1.07
nature:-1.42
nd:-1.39
near:-1.89
nearly:-1.94
necessary:-1.47
neck:-0.70
need:-1.14
need a:0.11
need help:-0.82
need to:-0.80
needed:-1.67
needed to:-1.23
needs:-1.50
negative:-1.05
nervous:-1.07
never:-3.44
never be:-0.74
never been:-1.41
never had:-0.46
never really:-1.51
new:-5.45
news:-2.55
next:-4.09
next day:-0.78
nice:-3.09
night:-1.18
night and:-0.18
night i:-1.17
nightmares:-1.54
no:-5.05
no friends:0.22
no i:-2.04
no idea:-0.58
no longer:-1.65
no matter:-1.93
no one:-1.22
no point:0.12
no reason:-0.39
nobody:-0.33
non:-1.98
none:-1.12
none of:-0.50
nor:-1.28
normal:-0.68
normally:-1.20
not:-5.21
not a:-2.18
not be:0.30
not being:-1.02
not even:-1.90
not going:-1.62
not good:-1.10
not have:-1.38
not in:-1.29
not just:-0.94
not like:-1.20
not my:-1.63
not really:-1.72
not sure:-1.84
not that:-1.33
not the:-2.58
not to:-0.40
not want:-0.83
note:0.94
nothing:-1.10
nothing but:-0.10
nothing i:-0.74
nothing to:-0.57
notice:-1.15
noticed:-1.44
now:-3.33
now and:-1.33
now but:-1.49
now i:-1.85
now im:-1.15
now its:-0.97
now my:-1.43
now that:-1.45
nowhere:-0.23
nowi:1.04
numb:0.21
number:-0.26
o:-1.46
obvious:-0.72
obviously:-0.59
occasionally:-0.67
ocd:-4.03
od:0.88
odd:-1.72
of:-4.71
of a:-3.98
of all:-0.46
of an:-0.78
of bed:-1.07
of being:-1.34
of course:-2.05
of depression:-0.95
of friends:-0.22
of her:-1.43
of his:-1.85
of how:-0.45
of it:-1.31
of life:-0.90
of living:-0.17
of me:-0.29
of my:-2.69
of myself:-0.36
of our:-1.89
of people:-2.21
of shit:-0.43
of suicide:0.83
of that:-2.53
of the:-5.95
of their:-1.41
of them:-0.72
of these:-1.61
of things:-1.31
of this:-2.35
of those:-1.15
of time:-1.87
of u:-1.79
of us:-1.90
of what:-0.40
of your:-2.33
off:-1.28
off and:-0.21
off my:-1.31
off the:-0.44
offer:-2.12
office:-2.47
often:-1.18
oh:-5.85
ok:-2.74
okay:-2.32
old:-3.66
old and:-0.91
older:-1.87
omg:-2.55
on:-2.90
on a:-1.22
on and:-1.29
on her:-1.13
on here:-1.17
on how:-2.17
on i:-1.19
on it:-1.96
on me:-1.18
on my:-0.62
on the:-0.80
on this:-2.32
on to:-1.60
on top:-0.84
on your:-2.27
once:-2.99
once i:-1.27
one:-2.57
one day:-1.26
one i:-1.61
one of:-3.85
one to:0.35
one who:-0.69
ones:-1.44
online:-1.68
only:-4.57
only one:-2.17
only reason:0.71
only thing:-0.36
only way:-0.29
onto:-0.95
open:-0.55
opiates:-1.04
opinion:-2.23
opinions:-1.40
opportunity:-1.28
option:-0.77
options:-1.43
or:-1.51
or a:-0.64
or anything:-1.27
or even:-1.10
or i:-0.13
or if:-1.29
or just:-0.65
or not:0.37
or so:-0.37
or the:-1.20
or two:-0.52
order:-0.94
other:-3.70
other people:-1.38
other than:-1.40
others:-1.77
otherwise:-1.50
our:-3.18
our relationship:-1.80
out:-3.04
out a:-1.58
out and:-2.31
out but:-1.05
out for:-2.03
out i:0.14
out in:-1.17
out of:-2.92
out on:-1.30
out that:-1.43
out the:-1.59
out there:-2.24
out to:-1.08
out with:-2.02
outside:-2.46
over:-5.13
over a:-1.23
over and:-1.36
over it:-1.11
over my:-1.60
over the:-2.23
overall:-0.99
overcome:-1.54
overwhelmed:-2.01
overwhelming:-0.87
own:-0.32
own life:0.59
page:-1.55
paid:-2.09
pain:0.42
pain i:0.13
painful:0.98
panic:-0.44
panic attacks:-0.69
paper:-2.32
parent:-1.17
parents:-1.13
parents and:-0.45
parents are:-0.79
part:-1.16
part of:-0.53
particular:-0.85
particularly:-1.20
partner:-2.74
party:-2.09
pass:-1.00
passed:-1.60
passing:-0.74
passion:-1.21
past:-3.05
past few:-1.12
path:-0.82
pathetic:-0.66
patient:-2.28
patients:-1.63
pay:-2.57
paying:-1.47
people:-3.70
people and:-0.54
people are:-1.99
people around:-0.19
people but:-1.00
people have:-0.48
people i:-0.37
people in:-1.29
people that:-1.41
people to:-1.72
people who:-2.76
peoples:-0.57
per:-1.08
perfect:-1.88
perhaps:-1.44
period:-1.44
person:-3.20
person and:-0.95
person i:-0.95
person who:-0.64
personal:-1.98
personality:-1.88
personally:-0.84
perspective:-1.23
phone:-2.77
physical:-1.52
physically:-1.25
pick:-2.14
picked:-0.72
picture:-2.02
pictures:-1.80
piece:-1.37
piece of:-1.28
pieces:-1.25
pills:1.16
pissed:-1.42
pity:-0.58
place:-1.19
place i:0.13
place to:-0.90
places:-2.11
plan:-0.18
planet:-0.33
planned:-0.11
planning:0.27
plans:-0.81
play:-4.21
played:-1.84
playing:-2.14
please:-0.68
please dont:-0.76
please help:0.29
plenty:-1.43
plus:-1.44
pm:-2.56
point:0.14
point i:0.43
point in:-0.13
point of:-0.26
pointless:0.71
points:-1.74
police:-0.33
poor:-2.59
porn:-1.51
position:-1.70
positive:-2.07
possible:-0.93
possibly:-0.62
post:-3.30
posted:-1.70
posting:-2.09
posts:-1.29
potential:-1.71
pounds:-0.60
power:-2.01
practice:-0.97
pray:-0.98
pregnant:-1.33
prescribed:-0.52
present:-1.38
pressure:-1.61
pretend:-0.39
pretty:-4.26
pretty much:-1.71
prevent:-0.41
previous:-1.49
probably:-4.00
problem:-2.65
problems:-2.38
process:-1.35
professional:-1.44
program:-1.46
progress:-1.08
promise:-0.46
properly:-0.71
proud:-1.99
proud of:-1.67
prove:-1.22
provide:-0.35
psychiatrist:-0.59
ptsd:-4.77
public:-1.50
pull:-0.28
purpose:-1.28
pushed:-0.96
pushing:-1.26
pussy:-0.83
put:-1.30
question:-2.04
questions:-2.18
quick:-0.97
quickly:-1.74
quit:-1.85
quite:-2.17
ran:-1.69
random:-2.24
rant:-1.12
raped:0.17
rarely:-1.15
rather:-2.26
rather than:-1.32
rd:-1.18
re:-1.65
reach:-1.20
reach out:-1.27
reached:-0.98
reaching:-0.94
reaction:-2.29
read:-1.62
read this:-0.51
reading:-2.51
ready to:0.28
real:-1.25
reality:-1.21
realize:-2.05
realized:-1.74
realizing:-1.19
really:-1.54
really bad:-0.90
really dont:-1.07
really hard:-1.15
really have:-0.75
really just:0.59
really need:0.44
really want:-1.07
reason:0.20
reason i:-0.55
reason to:-1.14
reasons:-1.03
recent:-1.14
recently:-2.54
recommend:-1.62
recover:-1.22
recovery:-2.28
red:-2.29
reddit:-1.56
refuse:-0.71
regardless:-0.91
regret:-1.58
regular:-1.27
regularly:-0.87
rejected:-0.76
relapse:-1.29
relapsed:-0.98
relate:-0.55
related:-1.82
relationship:-3.84
relationship with:-1.68
relationships:-1.64
relief:-0.61
religious:-1.40
remember:-2.60
remind:-0.48
rent:-1.50
repeat:-0.50
reply:-1.98
research:-2.27
resources:-0.97
respect:-1.49
respond:-0.36
response:-0.48
rest:-1.79
rest of:-1.02
result:-0.79
return:-0.73
rid:-1.45
rid of:-1.45
ride:-1.48
ridiculous:-1.49
right:-4.04
right i:-1.23
right now:-1.86
risk:-2.38
road:-1.75
rock:-1.23
romantic:-0.83
roof:-0.88
room:-1.07
ruin:-1.43
ruined:-1.19
run:-2.28
running:-1.71
s:-2.96
sad:-2.36
sad and:-1.14
safe:-2.28
said:-4.10
said i:-1.35
said that:-1.34
same:-4.95
same time:-1.70
sat:-1.20
save:-1.78
saved:-0.18
saw:-3.16
say:-5.31
say i:-1.13
say it:-1.30
say that:-1.50
saying:-2.87
says:-2.67
scared:0.61
scared of:0.18
scared to:-0.25
scares:-0.73
scary:-1.41
schedule:-0.93
school:-3.32
school and:-1.54
school i:-1.34
schools:-1.07
science:-1.49
screaming:-0.42
season:-2.78
second:-2.53
seconds:-1.33
see:-3.43
see a:-0.57
see how:-1.57
see if:-0.45
see it:-0.94
see me:-1.04
see my:-1.41
see the:-0.36
seeing:-1.72
seek:-1.02
seeking:-1.10
seem:-2.67
seem to:-1.63
seemed:-0.85
seems:-2.56
seems like:-2.49
seems to:-1.74
seen:-3.37
sees:-0.32
self:0.79
self esteem:-0.90
self harm:0.82
selfish:-1.31
semester:-1.21
send:-1.07
sense:-2.96
sense of:-2.16
sent:-1.00
serious:-2.49
seriously:-1.07
service:-1.25
session:-1.36
set:-1.45
setting:-0.15
several:-1.37
severe:-1.45
sex:-2.23
sexual:-1.44
sexually:-1.36
shame:-1.83
share:-2.30
shared:-0.69
sharing:-1.54
she:-3.27
she didnt:-1.22
she doesnt:-1.16
she had:-0.56
she has:-1.65
she is:-2.32
she said:-0.47
she told:-0.86
she was:-0.19
she would:-0.33
shed:-1.86
shell:-1.15
shes:-3.88
shit:-2.46
shit and:-0.73
shit i:-0.29
shitty:-0.46
shoot:0.91
short:-2.14
shot:-4.08
should:-3.01
should be:-2.25
should have:-1.20
should i:-1.29
shouldnt:-0.93
show:-2.97
showed:-1.45
shower:-0.70
showing:-1.31
shows:-2.03
shut:-1.86
siblings:-0.68
sick:-2.46
sick of:-1.01
side:-2.83
side of:-1.67
sign:-0.57
significant:-1.13
signs:-1.00
similar:-2.23
simple:-0.56
simply:-1.72
since:-4.06
since i:-0.94
since my:-1.02
since then:-0.97
single:-2.48
sister:-2.20
sisters:-1.15
sit:-1.57
sitting:-1.82
situation:-2.71
situations:-1.51
six:-0.92
skills:-1.46
skin:-0.80
sleep:-0.15
sleep and:-0.11
sleeping:-1.44
slept:-1.07
slightly:-1.39
slow:-1.02
slowly:-0.79
small:-1.52
smart:-1.56
smile:-1.11
smoke:-1.25
smoking:-1.50
so:-2.46
so alone:0.77
so bad:0.64
so far:-2.07
so fucking:1.14
so hard:-0.68
so he:-1.09
so i:-3.05
so im:-0.24
so it:-1.59
so long:-0.29
so many:-2.12
so much:-2.34
so my:-1.50
so that:-1.77
so tired:-0.13
so we:-1.63
so why:-0.19
sober:-1.95
sobriety:-1.17
social:-2.54
society:-1.19
solution:-1.19
some:-5.25
some of:-2.49
some people:-1.30
some reason:-0.99
some time:-1.53
somebody:-1.41
somehow:-1.46
someone:-1.50
someone else:-2.02
someone i:-0.99
someone to:-0.56
someone who:-1.75
something:-2.08
something i:-1.82
something like:0.08
something that:-1.63
something to:-1.29
sometimes:-2.07
sometimes i:-1.52
somewhat:-1.16
somewhere:-2.22
son:-2.64
song:-2.71
soon:-1.35
soon as:-1.19
sorry:-3.63
sorry for:-1.59
sorry i:-1.52
sorry if:-0.92
sort:-2.24
sort of:-1.94
soul:-1.71
sound:-2.23
sounds:-3.69
sounds like:-2.51
space:-2.47
speak:-1.91
speaking:-1.68
special:-1.51
specific:-0.18
spend:-1.64
spending:-2.06
spent:-1.20
spiral:-0.51
spot:-1.15
st:-0.68
stable:-0.45
stand:0.24
start:-3.33
start to:-1.00
started:-2.15
started to:-0.72
starting:-1.98
starting to:-1.26
starts:-1.73
state:-2.10
states:-1.72
stay:-1.94
stayed:-1.37
staying:-1.77
step:-1.48
steps:-0.27
stick:-1.24
still:-6.11
still feel:-0.17
still have:-1.82
stomach:-0.54
stop:-1.70
stopped:-1.27
stopping:-1.43
store:-2.31
stories:-1.84
story:-2.08
straight:-2.32
strange:-1.24
stranger:-1.18
strangers:-0.87
strategies:-0.71
street:-1.13
strength:-0.87
stress:-2.09
stressed:-2.00
stressful:-1.25
stroke:-3.32
strong:-2.60
stronger:-1.34
struggle:-0.72
struggled:-0.72
struggles:0.08
struggling:-0.42
struggling with:-0.26
stuck:-1.51
stuck in:-1.55
student:-1.37
study:-3.00
studying:-1.71
stuff:-1.55
stupid:-2.87
sub:-2.67
suboxone:-1.39
subreddit:-1.39
succeed:-0.70
success:-1.63
such:-2.94
such a:-2.47
such as:-1.02
suck:-1.20
sucks:-2.50
sudden:-0.44
suddenly:-1.30
suffer:-1.69
suffered:-0.79
suffering:-0.24
suggestions:-1.11
suicidal:2.44
suicidal thoughts:1.78
suicide:2.50
suicide and:0.43
suicide i:0.55
suicide is:-0.66
summer:-1.52
sun:-2.12
super:-2.68
support:-2.61
supportive:0.18
suppose:-1.35
supposed:-0.14
sure:-3.87
sure i:-0.43
sure if:-1.06
sure what:-1.14
surgery:-1.90
surprised:-2.24
survive:-0.11
survived:-0.09
sweet:-2.11
switch:-0.82
symptoms:-3.05
system:-1.38
t:-2.23
t know:0.92
t want:-0.22
take a:-0.22
take care:-0.52
take it:0.48
take me:-0.58
take my:0.13
take the:-0.35
take this:0.17
taken:-0.38
takes:-0.50
taking:-0.98
taking a:-0.24
talk:-1.60
talk about:-1.19
talk to:-1.21
talked:-0.82
talked to:-0.35
talking:-2.11
talking about:-2.09
talking to:-1.48
talks:-1.30
taste:-1.86
tbh:-0.16
teacher:-1.73
teachers:-0.91
team:-2.63
tears:-0.46
teen:-0.68
teenager:-1.37
teeth:-1.19
tell:-1.28
tell her:-1.54
tell me:-1.28
tell my:-1.05
tell them:-0.63
tell u:-1.43
telling:-0.36
telling me:-0.41
tells:-1.34
tells me:-1.13
temporary:-0.73
ten:-1.62
tend:-0.74
term:-2.10
terms:-1.35
terrible:-1.31
terrified:-0.38
test:-1.85
text:-0.92
th:-1.38
than:-3.23
than a:-1.78
than i:-1.69
than me:-1.12
than the:-1.80
that:-6.04
that a:-1.72
that and:-1.24
that are:-1.95
that but:-1.09
that can:-1.13
that could:-1.33
that doesnt:-0.76
that has:-1.10
that he:-3.25
that i:-3.56
that if:-0.19
that im:-2.25
that is:-2.56
that it:-2.25
that its:-1.72
that ive:-1.20
that just:-1.18
that makes:-1.61
that my:-1.13
that no:-0.88
that one:-1.39
that people:-0.39
that s:-0.82
that she:-1.58
that the:-2.10
that there:-1.71
that they:-1.75
that this:-1.28
that to:-1.57
that u:-3.58
that was:-2.27
that way:-0.92
that we:-2.09
that will:-0.54
that would:-1.90
thati:0.76
thats:-3.01
thats a:-1.65
thats not:-1.40
thats the:-2.09
thats what:-1.81
thats why:-1.39
the:-5.16
the best:-1.26
the day:-1.48
the end:-0.27
the fact:-0.57
the feeling:-0.38
the first:-3.45
the fuck:-1.82
the future:-1.39
the hospital:-1.22
the house:-1.46
the internet:-1.40
the last:0.18
the middle:-1.75
the moment:-1.17
the money:-1.48
the morning:-1.88
the most:-1.30
the next:-2.10
the night:-1.52
the one:-2.01
the only:-1.62
the other:-1.35
the pain:0.80
the past:-2.08
the people:-1.29
the person:-1.31
the point:0.77
the problem:-0.38
the reason:-1.17
the rest:-1.48
the right:-2.44
the same:-4.65
the second:-1.66
the situation:-1.53
the thing:-1.10
the things:-0.32
the thought:-0.30
the time:-0.84
the way:-2.49
the whole:-2.09
the worst:-1.89
their:-3.86
their own:-1.68
them:-1.34
them and:-1.11
them but:-0.96
them i:-0.74
them to:-1.67
themselves:-0.93
then:-4.80
then i:-2.36
therapist:-0.69
therapists:-0.36
therapy:-1.20
there:-4.52
there and:-1.09
there are:-3.17
there for:-1.38
there i:-0.69
there is:-1.63
there was:-1.81
theres:-1.81
theres a:-2.12
theres no:-0.14
theres nothing:-0.97
these:-4.09
these things:-0.76
they:-8.37
they are:-3.35
they can:-1.90
they do:-1.81
they dont:-1.85
they have:-1.69
they just:-1.46
they say:-1.46
they want:-1.12
they were:-2.35
they will:-1.60
they would:-1.01
theyd:-0.81
theyll:-1.25
theyre:-3.86
theyve:-0.50
thing:-0.99
thing i:-0.39
thing is:-1.20
thing that:-0.14
thing to:-1.71
things:-1.84
things and:-0.96
things are:-0.11
things like:-0.99
things that:-1.55
things to:-1.01
think:-3.52
think about:-0.20
think i:-1.91
think im:-0.24
think it:-2.07
think its:-1.68
think of:-1.48
think that:-0.61
think the:-1.04
think u:-1.45
thinking:-0.88
thinking about:-0.30
thinking of:-0.69
thinks:-2.15
third:-1.33
this:-4.69
this and:-0.89
this anymore:1.10
this but:-1.26
this for:-0.64
this has:-1.18
this i:-1.46
this is:-4.88
this isnt:-1.29
this morning:-1.26
this one:-1.88
this point:-0.10
this post:-1.50
this sub:-1.86
this subreddit:-0.51
this time:-0.74
this to:-1.59
this was:-1.34
this way:-1.66
this week:-1.25
this world:0.71
tho:-2.36
those:-4.01
those who:-0.26
though:-4.29
though i:-1.30
thought:-1.89
thought about:-1.15
thought i:-0.76
thought it:-2.10
thought of:-0.35
thoughts:0.85
thoughts and:0.61
thread:-0.60
threatened:-0.61
three:-2.03
threw:-1.05
throat:0.31
through:-1.50
through a:-1.40
through my:-0.60
through the:-0.61
through this:-0.89
through with:0.26
throughout:-1.27
throw:-1.49
throwing:-0.98
till:-0.69
time:-2.07
time and:-2.34
time for:-1.70
time i:-0.73
time to:-1.67
time with:-1.03
times:-3.19
times i:-1.08
tiny:-1.33
tips:-0.44
tired:1.06
tired of:0.19
title:-0.52
tl:-2.33
tl dr:-2.33
to:-3.45
to a:-2.13
to all:-0.63
to an:-1.29
to and:-0.49
to anyone:-0.51
to ask:-1.80
to avoid:-1.23
to be:-2.23
to become:0.22
to bed:-1.03
to believe:-0.80
to call:-1.30
to care:-1.02
to change:-1.77
to college:-0.40
to come:-2.08
to commit:0.63
to continue:-1.06
to cope:-1.49
to cry:0.27
to deal:-1.12
to death:0.18
to die:1.64
to do:-0.16
to drink:-1.14
to end:1.85
to even:-0.66
to everyone:-0.12
to feel:-2.00
to find:-2.85
to fix:-0.76
to get:-2.46
to give:-0.09
to go:-3.21
to hang:1.23
to happen:-1.40
to have:-2.21
to hear:-2.75
to help:-2.57
to her:-2.08
to him:-1.79
to his:-1.93
to hold:-0.44
to hurt:-0.32
to i:0.30
to it:-0.28
to just:0.66
to kill:0.41
to know:-1.75
to learn:-1.54
to leave:0.24
to let:-1.79
to listen:-0.44
to live:1.55
to look:-1.12
to lose:-0.51
to love:-0.98
to make:-0.19
to me:-2.09
to meet:-0.57
to move:-1.50
to my:-0.88
to myself:-0.62
to not:-1.06
to pay:-2.10
to people:-0.82
to play:-2.31
to post:-1.54
to put:-0.77
to quit:-1.07
to reach:-0.59
to read:-1.93
to save:-1.45
to say:-2.96
to school:-1.85
to see:-3.27
to share:-2.10
to show:-1.30
to sleep:-0.51
to someone:-0.15
to spend:-1.05
to start:-1.96
to stay:-1.09
to stop:-2.64
to take:-0.11
to talk:-0.20
to tell:-0.25
to that:-1.90
to the:-4.86
to them:-0.08
to think:-1.75
to this:-1.76
to try:-1.26
to turn:-1.21
to u:-3.14
to understand:-1.31
to use:0.15
to work:-2.57
to write:-1.26
to your:-1.88
today:-2.36
today and:-1.54
today i:-1.28
together:-3.52
told:-0.43
told her:-0.47
told him:-1.36
told me:-1.84
told my:-1.41
tomorrow:-1.88
ton:-0.96
tonight:0.84
tonight i:0.16
too:-4.22
too i:-1.07
too much:-1.78
took:0.58
took a:0.19
top:-1.96
top of:-0.98
total:-1.36
totally:-2.20
touch:-0.80
tough:-1.58
towards:-1.61
town:-1.87
toxic:-1.20
track:-0.83
train:-1.03
trapped:-0.75
trash:-1.45
trauma:-1.94
traumatic:-1.48
treat:-1.75
treated:-1.16
treatment:-2.68
tried:-0.50
tried to:-1.18
trigger:-1.32
triggered:-1.09
trip:-1.51
trouble:-2.76
true:-3.18
truly:-1.00
trust:-0.90
truth:-1.62
try:-3.83
try and:-1.00
try to:-2.34
trying:-1.25
trying to:-3.63
turn:-2.25
turned:-1.53
turning:-1.08
turns:-1.36
tv:-2.13
twice:-1.73
twitter:-2.46
two:-3.70
two weeks:-1.22
two years:-0.78
type:-2.11
type of:-1.71
typing:-0.82
u:-8.99
u all:-1.77
u and:-1.93
u are:-4.56
u but:-1.69
u can:-5.45
u cant:-2.13
u could:-1.82
u do:-1.37
u dont:-3.31
u feel:-1.66
u for:-1.68
u get:-3.40
u guys:-1.02
u have:-4.03
u i:-2.45
u in:-1.94
u just:-1.27
u know:-2.91
u need:-2.12
u should:-2.68
u so:-1.25
u think:-1.59
u to:-2.41
u u:-1.50
u want:-3.22
u were:-0.22
u will:-1.66
u would:-1.16
ugly:-1.14
ultimately:-0.30
unable:-1.49
unable to:-1.49
uncomfortable:-1.86
under:-2.78
understand:-2.83
understand why:0.36
understanding:-0.17
understands:-0.58
understood:-1.17
unfortunately:-2.32
unhappy:-0.60
universe:-1.82
university:-1.77
unless:-1.26
until:-2.09
until i:-2.13
up:-2.15
up a:-1.11
up and:-0.95
up for:-1.18
up i:0.15
up in:-1.95
up my:-0.89
up on:-1.09
up to:-2.36
up with:-1.44
update:-1.68
upon:-0.93
upset:-1.91
urge:-0.82
us:-4.01
use:-0.53
used:-1.34
used to:-0.45
useless:0.34
using:-2.86
usual:-1.31
usually:-2.33
vacation:-1.42
value:-0.74
various:-1.45
ve:1.47
vent:-0.28
very:-4.67
via:-0.11
video:-1.58
video games:-1.30
videos:-1.33
view:-1.19
visit:-1.44
voice:-2.06
void:-0.68
w:-1.75
wait:-2.07
waiting:-0.21
waiting for:-1.31
wake:0.45
waking:0.34
walk:-1.57
walked:-1.48
walking:-1.29
wall:-0.61
wanna:-1.02
want:-1.54
want a:-2.05
want it:-0.53
want me:-0.64
want my:-1.23
want the:-0.91
want them:-1.22
want to:-1.06
wanted:-1.16
wanted to:-1.11
wanting:-1.10
wanting to:-0.62
wants:-2.42
wants to:-2.01
was:-1.60
was a:-3.38
was an:-0.77
was doing:0.10
was going:-1.64
was i:-1.04
was in:-2.23
was just:-2.48
was like:-0.56
was my:-1.62
was never:-0.19
was not:-1.39
was on:-1.03
was really:-1.63
was so:-2.10
was the:-2.44
wasnt:-2.90
waste:-1.50
wasted:-0.49
watch:-3.40
watched:-1.54
watching:-0.36
water:-1.99
way:-1.62
way i:-0.97
way out:0.34
way to:0.15
ways:-1.73
ways to:-1.16
we:-8.54
we all:-1.75
we are:-1.61
we can:-1.54
we dont:-1.47
we had:-1.71
we have:-2.25
we were:-1.80
weak:-1.55
wear:-1.86
weather:-2.00
weed:-1.31
week:-4.14
week and:-0.76
week i:-0.50
weekend:-2.48
weeks:-2.59
weeks ago:-0.52
weight:-1.90
weird:-3.36
welcome:-2.06
well:-5.20
well as:-1.52
well i:-1.30
went:-0.69
went through:-0.52
went to:-1.34
were:-3.45
werent:-0.87
weve:-1.65
what:-3.79
what a:-2.20
what are:-0.51
what can:-2.72
what do:-1.85
what happened:-1.27
what i:-2.21
what if:-1.01
what im:-0.28
what is:-2.06
what it:-1.07
what should:-0.81
what the:-1.76
what they:-1.36
what to:-0.83
what u:-2.52
whatever:-2.17
whats:-0.42
whats the:0.40
when:-3.83
when he:-2.00
when i:-3.66
when im:-1.65
when it:-1.99
when my:-1.68
when she:-1.23
when the:-2.06
when they:-2.27
when u:-2.85
when we:-1.83
whenever:-2.20
whenever i:-0.91
where:-2.28
where i:-0.18
where to:-0.45
where u:-1.08
whether:-1.63
which:-3.77
which i:-0.39
which is:-1.91
while:-2.84
while i:-1.82
white:-2.09
who:-5.80
who are:-1.41
who has:-1.72
who have:-1.41
who i:-1.37
who is:-1.93
whoever:-1.40
whole:-3.62
whole life:-0.63
whos:-1.23
why:0.49
why i:-0.91
why im:-0.69
whyi:0.92
wife:-2.99
will:-0.15
will be:-2.09
will get:-1.05
will have:-1.37
will i:-0.64
will never:-0.68
will not:-1.15
willing:-1.45
willing to:-1.34
win:-0.55
window:-0.89
winter:-1.62
wish:-1.17
wish i:-0.95
wishing:-0.64
with:-4.69
with a:-1.22
with all:-1.66
with depression:0.24
with her:-0.27
with him:-1.82
with his:-2.02
with it:-0.82
with me:-0.42
with my:-4.68
with myself:-0.66
with no:-1.35
with people:-1.44
with someone:-1.50
with that:-1.58
with the:-3.38
with their:-0.69
with them:-0.38
with this:-0.92
with u:-1.95
with your:-2.03
within:-2.28
without:-0.29
without me:0.32
woke:-1.79
woke up:-1.56
woman:-1.59
women:-2.12
won:-2.21
wonder:-1.78
wonderful:-0.87
wondering:-0.08
wondering if:0.14
wont:-0.72
wont be:-1.13
word:-2.54
words:-1.98
work:-2.58
work and:-2.30
work i:-1.22
work on:-2.03
worked:0.27
working:-3.81
works:-1.11
world:0.56
worried:-2.48
worry:-1.78
worry about:-0.80
worrying:-0.69
worse:-1.05
worse and:-0.79
worse i:0.54
worst:-2.26
worth:-1.00
worth it:-1.25
worthless:0.69
would:-0.84
would be:-0.86
would do:-0.32
would have:-2.62
would like:0.32
would make:-0.98
would never:-0.74
would u:-1.21
wouldnt:-0.43
wouldnt be:-0.53
wrists:0.66
write:-1.74
writing:-1.13
written:-1.39
wrong:-1.21
wrong with:-0.12
wrote:-0.13
wtf:-2.12
x:-2.77
ya:-2.03
yall:-0.86
yeah:-2.37
yeah i:-2.11
year:-1.22
year ago:-0.93
year and:-0.74
year i:-0.87
year of:-1.00
year old:-1.77
years:-3.98
years ago:-2.04
years and:-1.14
years i:-0.68
years now:-1.23
years of:-0.66
years old:-0.47
yes:-2.84
yes i:-0.97
yesterday:-2.60
yet:-0.48
yet i:-0.90
yo:-0.86
youd:-1.53
youll:-2.11
young:-2.21
younger:-1.33
your:-5.45
your life:-2.08
your own:-0.16
youre:-6.12
youre not:-2.25
youve:-0.65
zero:-1.51
`;
