/**
 * Weights of words and word pairs, made by scripts/train-screening.ts: how much more often each
 * stands in posts of people at risk. Words in few texts and names were left out before training.
 */
export const weightLines = `
a:-5.57
a bad:-1.82
a better:-0.52
a big:-2.49
a bit:-2.79
a burden:0.52
a car:-1.54
a chance:-1.57
a child:-1.58
a couple:-2.27
a day:-0.46
a different:-0.93
a failure:0.23
a family:-0.17
a few:-2.93
a friend:-1.65
a fucking:0.41
a girl:-1.11
a girlfriend:-0.49
a good:-4.04
a great:-1.95
a gun:0.40
a guy:-1.53
a half:-1.10
a hard:-0.93
a headache:-3.47
a heart:-2.89
a huge:-1.64
a job:-0.39
a kid:-1.74
a life:-0.94
a little:-4.17
a long:-2.32
a lot:-4.54
a month:-2.26
a new:-3.13
a nice:-2.08
a normal:-1.25
a part:-1.25
a person:-1.10
a place:-0.44
a point:-0.37
a pretty:-0.52
a problem:-1.36
a really:-1.74
a reason:-0.15
a relationship:-1.66
a shit:0.48
a single:-1.84
a small:-0.84
a stroke:-2.04
a suicide:0.14
a therapist:-1.80
a time:-1.74
a very:-2.28
a way:0.65
a week:-1.91
a while:-0.83
a whole:-1.73
a year:-1.21
ability:-1.84
ability to:-1.67
able:-4.03
able to:-3.06
about:-4.17
about a:-1.52
about anything:-1.00
about how:-1.78
about it:-3.39
about me:-1.67
about my:-2.08
about myself:-0.28
about suicide:1.17
about that:-1.73
about the:-2.89
about this:-1.91
about to:-1.49
about u:-2.06
about what:-1.70
about your:-2.10
above:-1.54
absolute:-1.03
absolutely:-2.42
abuse:-2.69
abused:-1.18
abusive:-0.84
accept:-1.62
accepted:-1.30
access:-1.43
accident:-0.10
accidentally:-1.29
account:-1.91
across:-0.44
act:-0.77
acting:-0.23
actions:-0.70
active:-1.30
actively:-1.21
activities:0.30
actual:-1.64
actually:-3.97
add:-2.02
addict:-1.21
addicted:-1.22
addiction:-5.24
address:-1.45
adhd:-1.09
admit:-1.46
adult:-1.35
advance:-1.38
advice:-2.59
affect:-1.16
afford:-0.88
afraid:-2.41
afraid of:-1.62
afraid to:-0.53
after:-2.24
after a:-2.61
after i:-0.91
after my:-0.80
after that:-1.39
after the:-1.63
again:-3.62
again i:-1.34
against:-2.96
age:-2.09
ago:-3.92
ago and:-1.69
ago i:-1.15
agree:-1.71
ahead:-1.86
alcohol:-1.16
alcoholic:-1.05
all:-3.52
all and:-1.04
all but:-1.28
all day:-0.95
all i:-2.47
all my:-2.07
all of:-2.72
all over:-1.42
all that:-1.86
all the:-2.03
all these:-1.50
all this:-0.92
allergic:-5.37
allergic to:-4.67
allow:-0.73
allowed:-1.26
almost:-2.54
alone:-0.46
alone and:-0.79
alone in:-0.95
along:-1.67
along with:-1.39
already:-1.86
alright:-1.44
also:-5.06
although:-1.90
always:-4.21
always been:-0.90
am:-2.03
am a:-1.96
am and:-0.48
am going:-0.85
am i:-1.54
am in:-1.11
am just:-0.15
am not:0.48
am so:-0.56
am still:-0.64
am tired:0.81
am too:0.21
am trying:-0.27
ama:-0.58
amazing:-2.88
amjust:3.44
among:-2.08
amount:0.29
an:-3.38
an hour:-1.81
and:-4.75
and a:-1.46
and all:-1.52
and am:-1.39
and anxiety:-1.24
and as:-0.69
and be:-1.21
and being:-0.50
and cant:-1.28
and depression:-1.20
and do:-0.92
and dont:-2.51
and even:-0.70
and every:-0.71
and everyone:-0.59
and everything:0.17
and family:-0.37
and feel:-1.52
and for:-0.37
and get:-1.63
and go:-0.64
and got:-1.74
and had:-1.03
and has:-1.38
and have:-1.97
and he:-3.32
and her:-1.69
and how:-0.09
and i:-3.71
and if:-2.33
and ill:-0.35
and im:-2.74
and in:-1.31
and is:-1.56
and it:-0.55
and its:-1.88
and ive:-0.68
and just:-0.60
and make:-1.52
and more:-0.65
and my:-2.76
and no:0.26
and not:-1.61
and nothing:0.30
and now:-0.93
and on:-0.69
and other:-1.40
and over:-0.62
and people:-1.44
and see:-0.43
and she:-2.31
and so:-1.05
and some:-0.65
and still:-1.02
and that:-1.80
and thats:-1.33
and the:-3.02
and then:-2.02
and there:-0.46
and theres:-1.04
and they:-1.82
and this:-0.59
and to:-1.71
and told:-0.76
and try:-1.33
and u:-0.95
and was:-0.44
and we:-1.94
and what:-0.93
and when:-1.35
and will:-1.14
and would:-1.03
anger:-1.96
angry:-0.96
animals:-1.66
annoying:-2.09
another:-3.05
answer:-0.51
answers:-1.29
anti:-1.61
anxiety:-3.75
anxiety and:-0.88
anxiety i:-1.34
anxious:-2.13
any:-2.77
any advice:-1.01
any of:-1.48
any other:-1.55
anybody:-0.51
anymore:2.02
anymore im:0.14
anymorei:1.43
anyone:-0.85
anyone else:-1.57
anyone i:0.48
anyone to:0.29
anything:-0.96
anything and:-1.42
anything but:-0.45
anything i:-0.62
anything that:-1.39
anything to:-1.02
anyway:-2.39
anyway i:-0.95
anyways:-1.38
anywhere:-0.78
apart:-0.77
apartment:-1.20
apologize:-0.71
app:-1.76
apparently:-1.95
apply:-1.12
appointment:-1.06
appreciate:-1.84
appreciated:-1.67
approach:-1.21
are:-6.16
are a:-2.39
are all:-0.90
are going:-1.75
are in:-2.35
are just:-1.30
are not:-1.78
are so:-2.09
are the:-0.70
are u:-2.36
area:-1.19
arent:-3.11
argument:-1.53
arm:-0.17
arms:-1.03
around:-4.19
around and:-0.99
around me:-1.35
around the:-1.06
art:-1.49
as:-5.01
as a:-1.38
as an:-1.79
as i:-2.04
as if:-0.70
as it:-1.26
as long:-1.74
as much:-1.63
as my:-0.94
as soon:-1.35
as the:-2.55
as u:-1.87
as well:-3.23
ashamed:-0.37
ask:-3.21
ask for:-0.90
asked:-2.68
asking:-2.17
asks:-1.36
asleep:-1.92
ass:-1.24
asshole:-1.73
asthma:-2.44
at:-5.12
at a:-2.35
at all:-2.62
at home:-0.49
at least:-2.30
at me:-1.08
at my:-1.32
at night:-0.31
at school:-1.21
at that:-0.94
at the:-3.96
at this:-0.44
at work:-2.20
ate:-1.66
attack:-3.94
attacks:-1.71
attempt:-0.80
attempted:0.79
attempts:-0.41
attention:-1.46
attractive:-1.17
available:-1.53
average:0.32
avoid:-2.53
awake:-0.70
aware:-1.68
away:-2.56
away and:-0.12
away from:-0.77
away i:-0.61
awesome:-3.37
awful:-1.67
awhile:-0.15
awkward:-1.46
b:-1.45
baby:-1.10
back:-3.95
back and:-0.95
back i:-1.22
back in:-0.39
back on:-1.42
back to:-3.85
background:-1.37
bad:-1.32
badly:-1.10
balls:-0.25
bank:-1.20
barely:-1.02
based:-1.87
basic:-1.49
basically:-2.03
basis:-1.64
bathroom:-1.71
battle:-0.32
bc:-2.77
bc he:-2.38
bc i:-1.46
bc im:-0.26
bc it:-1.90
bc its:-1.74
bc my:-0.32
bc of:-1.76
bc she:-0.34
bc the:-1.86
bc they:-1.87
bc u:-1.13
be:-2.86
be a:-4.58
be able:-1.48
be alive:-0.26
be alone:-0.60
be an:-1.24
be better:0.30
be happy:-0.71
be here:0.81
be honest:-1.48
be in:-1.33
be like:-1.40
be my:-0.12
be so:-1.11
be the:-0.74
be there:-0.43
be with:-0.56
bear:-1.01
beat:-2.06
beautiful:-2.74
became:-1.58
becausei:1.54
become:-1.06
become a:-1.42
becomes:-1.16
becoming:-1.19
bed:-2.52
been:-4.05
been a:-2.07
been able:-1.16
been feeling:-1.03
been going:-0.89
been having:-1.91
been in:-1.53
been on:-1.39
been so:-0.90
been thinking:-0.92
been to:-1.60
been trying:0.09
before:-1.80
before and:-1.13
before but:-1.29
before i:-0.25
began:-1.66
begin:-1.29
beginning:-1.67
behavior:-3.25
behind:-1.26
being:-2.92
being a:-1.41
being able:-1.35
being in:-0.77
believe:-2.46
believe in:-1.34
believe that:-0.50
below:-1.27
besides:-1.16
best:-3.86
best friend:-1.10
better:-0.83
better and:-1.52
better but:-0.19
better i:-0.59
better off:0.53
better than:-1.21
between:-3.80
beyond:-1.55
bf:-1.46
big:-4.37
bigger:-1.89
biggest:-1.46
bills:-1.15
bipolar:-1.35
birthday:-1.80
bit:-3.70
bit of:-1.84
bitch:-1.71
black:-1.85
blame:-1.11
blood:-0.29
blue:-1.75
body:-0.29
book:-3.11
books:-1.02
bored:-3.36
boring:-1.02
born:-0.98
boss:-1.74
both:-4.14
both of:-1.20
bothering:-0.55
bottle:-1.51
bottom:-1.54
bought:-1.93
boy:-2.91
boyfriend:-2.80
boys:-2.20
brain:-3.23
break:-0.94
break up:-0.54
breakdown:-0.33
breaking:-1.34
breaks:-1.15
breath:-1.64
breathe:-0.93
breathing:-0.43
bridge:-0.78
bring:-2.22
brings:-0.45
bro:-2.41
broke:-1.52
broke up:-1.09
brother:-1.71
brothers:-1.40
brought:-1.71
btw:-1.66
build:-1.91
building:-0.35
bullied:-0.90
bullshit:-0.42
bullying:-0.86
bunch of:0.14
burden:0.39
burn:0.33
bus:-0.18
business:-1.71
busy:-1.95
but:-4.56
but a:-0.76
but all:-1.32
but also:-0.86
but as:-0.95
but at:-0.56
but for:-0.78
but he:-2.29
but i:-2.03
but if:-1.03
but im:-1.50
but in:-0.85
but it:-2.48
but its:-2.53
but ive:-1.34
but just:-1.33
but my:-1.78
but no:-0.44
but not:-1.71
but now:-0.56
but she:-0.74
but still:-1.15
but that:-1.88
but thats:-1.16
but the:-2.53
but then:-1.59
but they:-2.16
but this:-1.17
but u:-3.08
but we:-1.99
but when:-0.63
buy:-2.71
buying:-0.23
by:-3.09
by a:-1.37
by my:-1.69
by the:-0.98
bye:-0.19
c:-2.00
call:-2.06
called:-2.34
called me:-0.95
calling:-1.37
calls:-1.52
calm:-1.28
came:-2.58
can:-3.51
can be:-2.83
can do:-0.70
can get:-1.82
can go:-1.59
can help:-1.42
can i:-0.49
can make:-1.32
can see:-2.06
can t:-1.67
can think:-1.18
can u:-0.98
cancer:-4.12
cannot:-1.52
cant:-3.07
cant be:-1.48
cant do:-0.29
cant even:-0.83
cant get:-1.30
cant go:-0.83
cant help:-1.59
cant i:-0.32
cant see:-0.89
cant seem:-1.23
cant stand:-0.19
cant stop:-0.54
cant take:-0.72
car:-1.06
care:-2.80
care about:-1.12
care of:-1.16
cared:0.28
career:-1.97
cares:-1.66
cares about:-0.87
caring:-0.60
carry:-1.51
case:-0.83
cat:-2.82
catch:-0.14
cats:-2.06
caught:-1.60
cause:-0.60
caused:-2.10
causes:-1.12
causing:-0.12
certain:-2.07
certainly:-1.52
chance:-2.45
change:-3.04
changed:-1.60
changes:-1.55
changing:-0.49
character:-1.50
chat:-1.25
cheated:-1.04
cheating:-1.73
check:-2.28
chest:-1.47
child:-3.38
childhood:-1.58
children:-1.97
choice:-1.01
choices:-0.68
choose:-0.53
chose:-0.78
city:-2.64
class:-3.14
classes:-1.46
clean:-2.13
clear:-1.97
clearly:-1.90
close:-1.92
close to:-1.52
closer:-0.71
closest:-0.93
clothes:-1.58
coffee:-1.53
cold:-2.89
college:-2.21
college and:0.22
come:-3.71
come back:-0.88
come to:-1.46
comes:-2.97
comes to:-1.36
comfort:-0.47
comfortable:-0.85
coming:-1.42
comment:-2.81
comments:-2.54
commit:-0.88
commit suicide:1.37
committed:-0.86
common:-1.57
communication:-1.13
community:-2.11
company:-1.87
compared:-0.95
complete:-0.76
completely:-1.23
computer:-1.12
concerned:-0.19
condition:-2.14
confidence:-1.42
confident:-0.66
confused:-2.41
connection:-0.97
consider:-0.45
considered:-1.58
considering:-1.11
constant:-1.12
constantly:-2.01
contact:-0.86
content:-1.05
continue:-0.34
continue to:-1.05
control:-2.61
conversation:-2.25
conversations:-0.87
convinced:0.18
cool:-3.50
cope:-1.27
cope with:-0.85
coping:-1.14
cost:-0.17
cough:-4.04
could:-2.73
could be:-2.41
could do:-1.76
could have:-1.54
couldnt:-2.54
counseling:-1.80
count:-1.55
country:-1.62
couple:-2.76
couple of:-1.82
courage:0.31
course:-2.55
cover:-0.22
covered:-0.89
covid:-1.10
coward:-0.41
crap:-1.78
cravings:-2.14
crazy:-1.48
create:-1.04
created:-0.21
cried:-1.64
crisis:-1.18
cruel:-0.61
crush:-2.52
cry:-0.79
crying:-0.87
cure:-1.61
curious:-1.68
current:-2.30
currently:-1.73
cut:1.03
cute:-2.61
cutting:0.64
cycle:-0.49
d:-2.24
dad:-2.99
dads:-1.55
daily:-1.99
damage:0.39
damn:-2.65
dark:-0.85
darkness:-0.39
date:-2.45
dating:-2.52
daughter:-2.18
day:-2.27
day and:-0.50
day i:-0.91
day of:-1.03
day to:-0.17
days:-2.25
days ago:-0.87
days and:-1.11
days i:-0.13
dead:-0.23
deal:-1.77
deal with:-1.41
dealing:-0.46
dealing with:-0.46
dealt:-0.14
death:-0.37
debt:-1.00
decent:-1.23
decide:-2.02
decided:-0.52
decided to:-0.38
decision:-2.01
deep:-0.53
deeper:0.28
deeply:-0.78
definitely:-2.93
degree:-1.22
deleted:-0.89
depressed:-0.36
depressed i:-0.83
depressing:-0.60
depression:-3.12
depression and:-0.93
depression i:-1.40
depressive:-0.94
describe:0.25
deserve:-1.16
deserve to:0.27
desire:-0.85
desperate:-1.25
desperately:-0.46
despite:-1.87
destroy:-1.27
destroyed:-0.33
details:-1.43
developed:-1.05
diabetes:-4.04
diagnosed:-2.30
diagnosed with:-1.97
did:-5.26
did i:-0.87
did it:-1.14
did not:-2.19
did u:-3.05
didn:-1.36
didn t:-1.36
didnt:-1.02
didnt even:-1.50
didnt have:-0.38
didnt know:-1.63
didnt want:-0.73
die:2.43
die and:0.28
die but:0.40
die i:0.50
died:-2.31
dies:-1.52
difference:-2.06
different:-3.51
difficult:-1.85
dinner:-2.10
disappear:-1.01
disappointed:-0.64
disappointment:-0.58
discovered:-1.44
disease:-3.09
disgusting:-1.77
disorder:-1.98
distance:-0.80
distant:-1.13
distract:0.23
divorce:-1.44
do:-1.51
do and:-1.32
do anymore:-0.93
do anything:-0.12
do but:0.23
do i:-0.22
do is:-0.24
do it:0.38
do my:-0.91
do not:-0.79
do something:-0.56
do that:-1.73
do the:-0.77
do this:-0.72
do to:-2.82
do u:-4.11
do with:-1.23
doctor:-0.95
doctors:-2.28
does:-2.08
does anyone:-1.01
does it:-0.16
does not:-2.21
doesn:-1.15
doesnt:-3.77
doesnt matter:-1.69
doesnt want:-0.78
dog:-1.48
dogs:-2.38
doing:-2.02
doing it:-0.89
doing this:-0.81
done:-1.58
dont:-2.68
dont care:-1.53
dont do:-0.67
dont even:-1.89
dont feel:-0.22
dont get:-1.65
dont have:-2.59
dont know:-0.95
dont like:-2.17
dont really:-0.58
dont see:-1.05
dont think:-0.98
dont understand:-1.90
dont wanna:-0.32
dont want:0.72
door:-2.55
dose:0.49
doubt:-1.27
down:-4.40
down and:-1.66
down i:-0.93
down the:-0.25
down to:-1.79
dr:-2.96
drank:-1.05
dream:-3.00
dreams:-1.26
drink:-2.34
drinking:-2.15
drinks:-1.29
drive:-0.40
driving:-2.15
drop:-0.81
dropped:-1.95
drug:-2.33
drugs:-1.51
drunk:-1.94
dude:-3.80
due:-2.50
due to:-2.22
dumb:-2.26
during:-1.98
during the:-0.96
dying:-0.42
e:-1.34
each:-2.59
each other:-1.83
earlier:-1.89
early:-3.23
earth:-1.08
easily:-1.33
easy:-0.93
eat:-3.30
eating:-0.64
edge:-0.57
education:-0.96
effect:-1.72
effects:-0.98
effort:-1.30
either:-3.10
else:-1.30
else i:-1.15
emotional:-0.98
emotionally:-1.60
emotions:-1.78
emptiness:-0.75
empty:0.26
end:-0.69
end i:-0.25
end it:0.98
end my:0.40
end of:-2.14
end up:-0.87
ended:-1.30
ended up:-1.75
ending:0.43
ending it:0.14
ends:-2.12
energy:-0.50
enjoy:-2.86
enough:0.24
entire:-1.98
entirely:-1.17
environment:-0.60
episode:-1.69
episodes:-1.10
er:-1.00
escape:-0.25
especially:-0.95
esteem:-0.48
etc:-3.03
even:-4.20
even have:-1.66
even if:-1.49
even know:-1.07
even more:-1.23
even though:-2.29
even when:-2.05
evening:-1.02
event:-1.50
events:-0.93
eventually:-1.34
ever:-1.48
ever since:-1.20
every:-3.48
every day:-0.48
every night:-0.88
every single:-0.95
every time:-3.29
everybody:-0.61
everyday:-0.70
everyday i:-0.34
everyone:-2.51
everyone else:-0.17
everyone i:-0.62
everyone is:-0.11
everyones:-0.99
everything:-0.73
everything and:0.24
everything i:-0.20
everything is:-0.22
everytime:-1.75
everywhere:-1.09
evil:-1.14
ex:-2.63
exact:-1.63
exactly:-0.46
exam:-0.68
example:-2.34
except:-2.05
excited:-2.35
excuse:-1.28
exercise:-1.13
exist:-0.22
existence:1.04
existing:-0.09
expect:-1.48
expected:-1.26
expensive:-1.86
experience:-3.22
experienced:-1.59
experiences:-0.51
experiencing:-1.78
explain:-1.00
express:-0.59
extra:-1.64
extreme:-0.44
extremely:-2.00
eye:-2.50
eyes:-1.35
f:-1.72
face:-1.87
fact:-2.86
fact that:-1.48
failed:-0.17
failing:-0.57
failure:-0.30
fair:-1.73
fairly:-1.22
fake:-1.72
fall:-0.95
falling:-0.89
family:-0.84
family and:-0.99
family is:-0.61
fan:-2.48
far:-2.80
fast:-0.99
fat:-1.78
father:-1.66
fault:-1.10
favorite:-2.77
fear:-1.52
fear of:-0.20
feel:-0.83
feel bad:-1.68
feel better:-2.04
feel like:-0.40
feel so:0.55
feel that:-0.89
feel the:-1.00
feel this:-1.08
feeling:-1.36
feeling like:-0.97
feeling of:-1.35
feeling really:-1.27
feelings:-0.70
feels:-2.76
feels like:-2.05
feet:-1.41
fell:-1.85
felt:-1.91
felt like:-1.66
female:-1.28
fever:-4.70
few:-3.20
few days:-1.47
few months:-1.32
few times:-1.46
few weeks:-0.94
few years:-1.59
fight:-2.68
fighting:-1.67
figure:-1.27
figured:-1.42
fill:-0.63
filled:-1.05
final:-0.98
finally:-0.82
financial:-1.11
find:-1.82
find a:-1.53
find it:-2.05
find myself:-1.05
finding:-1.61
finds:-1.92
fine:-1.28
finish:-1.81
finished:-1.89
fire:-0.11
first:-6.02
first time:-2.16
fit:-0.32
five:-2.00
fix:-1.94
floor:-1.10
focus:-1.22
focus on:-1.72
focusing:-1.18
follow:-1.46
followed:-0.78
following:-2.15
food:-2.75
for:-4.83
for a:-3.16
for about:-1.76
for all:-1.81
for an:-0.44
for being:-0.63
for her:-2.23
for him:-2.09
for it:-0.38
for me:-2.19
for my:-0.77
for no:-0.60
for not:-1.13
for reading:-0.67
for so:-0.37
for some:-2.19
for that:-2.19
for the:-5.15
for them:-1.71
for this:-1.01
for u:-3.94
for years:-0.77
for your:-3.06
force:-0.64
forced:-1.14
forever:-0.41
forget:-2.66
forgive:-0.39
forgot:-2.53
form:-0.96
forward:-1.72
forward to:-1.72
found:-2.47
found out:-2.28
four:-2.62
freaking:-0.97
free:-3.23
frequently:-1.27
friend:-3.81
friend and:-0.61
friend i:-0.34
friends:-1.04
friends and:-1.17
friends are:-0.31
friends but:-1.10
friends i:-0.89
friends or:-0.61
friendship:-0.85
from:-3.53
from a:-0.58
from me:-1.17
from my:-0.86
from the:-2.87
from this:-0.62
front:-0.38
front of:0.13
fuck:-2.61
fucked:-0.97
fucked up:-0.39
fucking:0.96
full:-2.78
full of:-1.92
fully:-2.02
fun:-3.44
function:-1.19
funny:-0.94
further:-0.75
future:-1.74
gain:-1.07
game:-4.85
games:-3.28
garbage:-0.85
gave:-2.87
gave me:-2.48
gay:-1.86
general:-0.84
generally:-1.03
genuinely:0.25
get:-5.88
get a:-1.32
get back:-0.63
get better:-1.08
get help:-0.80
get in:-1.28
get it:-1.67
get me:-1.09
get my:-0.75
get out:-1.08
get over:-0.91
get rid:-1.32
get some:-1.65
get the:-1.16
get this:-1.32
get through:-0.60
get to:-1.68
gets:-3.75
getting:-3.97
getting a:-1.72
getting worse:-0.72
gf:-2.04
girl:-3.33
girl i:-0.74
girlfriend:-1.20
girls:-1.99
give:-1.24
give a:0.36
give up:-1.02
given:-1.73
gives:-2.06
giving:-2.26
glad:-4.10
go:-2.26
go and:-0.86
go away:-0.78
go back:-1.98
go for:-1.65
go i:-0.65
go on:-1.32
go out:-2.04
go to:-3.97
goal:-1.81
goals:-1.02
god:-2.13
goddamn:-0.10
goes:-2.04
going:-1.43
going on:-0.70
going through:-1.16
going to:-0.94
gone:-0.39
gonna:-2.19
gonna be:-1.32
good:-3.98
good at:-0.99
good enough:0.23
goodbye:0.56
google:-1.74
got:-2.42
got a:-3.34
got to:-1.22
gotta:-2.74
gotten:-0.77
government:-2.13
grade:-1.47
grades:-0.88
graduate:-1.07
graduated:-0.38
grandma:-0.36
grateful:-0.25
great:-4.45
grew:-1.07
ground:-1.81
group:-2.09
groups:-1.56
grow:-1.50
growing:-1.33
grown:-1.56
guess:-2.28
guess i:-0.86
guidance:-1.21
guilt:-0.72
guilty:-1.60
gun:-0.42
guy:-4.68
guys:-3.02
gym:-1.28
had:-5.28
had a:-5.02
had an:-1.70
had been:-1.18
had my:-1.14
had no:-0.33
had the:-0.55
had to:-1.29
hadnt:-0.80
haha:-3.33
hair:-2.09
half:-2.86
hand:-2.64
handle:-1.43
hands:-2.79
hang:1.41
hanging:0.72
happen:-2.10
happened:-2.83
happened to:-0.86
happening:-1.52
happens:-0.78
happier:0.25
happiness:-0.19
happy:-3.31
happy and:-1.02
happy i:-0.44
hard:-3.39
hard for:-1.39
hard to:-1.71
harder:-0.41
hardest:-1.60
hardly:-0.95
harm:0.61
has:-6.65
has a:-2.51
has been:-2.33
has to:-1.64
hasnt:-1.16
hate:-0.48
hate it:-0.50
hate my:0.21
hate myself:0.57
hated:-0.65
hates:-1.25
hating:-0.14
have:-7.92
have a:-4.58
have always:-0.17
have an:-1.91
have any:-2.11
have been:-4.21
have done:-0.97
have had:-1.13
have i:-0.53
have it:-1.00
have my:-0.15
have never:-0.85
have no:0.64
have nothing:0.26
have so:-1.08
have some:-1.45
have the:-2.19
have this:-1.25
have to:-2.62
have u:-2.04
havent been:0.10
having:-5.28
having a:-3.61
having to:-0.51
he:-11.09
he doesnt:-2.09
he had:-2.64
he has:-2.60
he is:-3.49
he just:-1.55
he said:-1.58
he told:-1.50
he was:-4.86
he would:-1.16
head:-1.50
headache:-4.46
headaches:-2.55
health:-1.89
healthy:-1.31
hear:-3.35
heard:-3.45
hearing:-1.31
heart:-4.63
heart attack:-3.83
heavily:-0.73
hed:-1.28
held:-0.80
hell:-1.89
help:-1.90
help and:0.24
help but:-0.90
help i:-1.10
help me:-0.44
help u:-1.24
helped:-1.86
helped me:-1.24
helpful:-2.13
helping:-1.81
helps:-2.27
her:-7.71
her and:-2.72
her but:-1.04
her i:-1.39
her she:-1.50
her to:-1.59
here:-3.16
here and:-0.65
here for:-0.59
here i:-1.33
here is:-0.20
heres:-1.39
heroin:-1.53
herself:-0.10
hes:-5.43
hide:-0.11
hiding:-1.48
high:-0.16
high school:-1.33
higher:-1.90
highly:-0.84
him:-6.31
him and:-1.83
him to:-2.19
himself:-2.04
his:-8.12
history:-2.28
hit:-1.29
hitting:-1.16
hobbies:-0.59
hold:-1.88
holding:-0.38
hole:-0.71
holy:-1.61
home:-3.30
home and:-0.43
home i:-0.81
homeless:-0.79
homework:-2.04
honest:-2.09
honestly:-1.53
hope:-4.64
hope i:-0.51
hope that:-0.28
hope u:-2.25
hopeful:-0.82
hopefully:-1.17
hopeless:-0.77
hopes:-0.32
hoping:0.51
horrible:-1.86
hospital:-1.19
hot:-1.16
hotline:-0.10
hour:-2.58
hours:-3.20
house:-3.49
how:-1.20
how can:-0.35
how do:-3.30
how i:-0.57
how it:-0.74
how many:-0.17
how much:-2.56
how to:-0.52
how u:-2.01
hug:-1.60
huge:-1.90
human:-2.63
hung:-0.42
hurt:-2.65
hurting:-0.72
hurts:-0.44
husband:-1.90
i:-2.57
i actually:-0.98
i almost:-1.76
i already:-0.69
i also:-1.27
i always:-2.00
i am:-1.86
i asked:-1.73
i believe:-1.52
i came:-0.63
i can:-2.68
i cannot:-1.21
i cant:-1.39
i care:-0.98
i come:-1.23
i could:-0.96
i couldnt:-1.80
i decided:-0.26
i deserve:0.11
i did:-1.59
i didnt:-1.55
i die:0.51
i do:-2.72
i don:0.11
i dont:-1.49
i even:0.34
i ever:-1.25
i felt:-0.88
i finally:-1.59
i find:-2.05
i found:-2.23
i fucking:-0.91
i get:-3.52
i go:-0.22
i got:-2.83
i guess:-1.77
i had:-2.67
i hate:-0.32
i have:-5.26
i havent:0.15
i hope:-3.86
i just:-1.68
i knew:-1.16
i know:-1.13
i left:-0.73
i like:-3.94
i literally:-0.99
i live:-1.62
i ll:-1.24
i look:-1.45
i lost:-0.84
i love:-4.88
i loved:-1.52
i m:-0.60
i made:-1.68
i make:-0.34
i mean:-2.80
i met:-0.49
i might:-1.49
i miss:-2.45
i need:0.37
i needed:-1.14
i never:-0.35
i put:0.16
i realized:0.09
i really:-0.18
i recently:-0.99
i remember:-1.57
i said:-1.74
i saw:-2.26
i say:-0.62
i see:-1.78
i should:-0.11
i spent:-0.70
i start:-1.65
i started:-1.29
i still:-2.10
i stopped:-1.04
i take:-1.29
i tell:-1.54
i think:-3.17
i thought:-3.14
i told:-1.44
i took:0.55
i tried:-0.37
i try:-1.30
i understand:-1.53
i used:-1.89
i ve:0.94
i wake:-1.15
i wanna:-0.68
i wanted:-1.58
i was:-3.09
i wasnt:-1.94
i went:-2.24
i were:0.10
i will:-0.09
i wish:-0.18
i woke:-0.56
i wont:-0.77
i work:-1.36
i would:-1.94
i wouldnt:-1.15
ice:-1.97
id:-1.17
id be:-1.90
id like:-1.64
id rather:-1.16
idea:-0.95
idea of:0.28
ideas:-1.42
identity:-1.44
idiot:-0.59
if:-3.94
if anyone:-0.49
if he:-2.61
if i:-0.23
if im:-1.76
if it:-2.17
if its:-1.97
if my:0.21
if she:-2.00
if that:-0.64
if the:-1.89
if there:-0.65
if they:-2.28
if this:-1.62
if u:-3.35
if we:-1.98
if youre:-1.76
ignore:-1.37
ill:-2.11
ill be:-0.73
ill never:-1.21
illness:-0.95
im:-2.19
im a:-2.43
im afraid:-1.16
im always:-1.22
im at:-1.57
im doing:-1.82
im feeling:-0.42
im going:0.26
im gonna:-1.04
im having:-2.93
im in:-1.63
im just:-0.32
im not:-1.53
im on:0.23
im really:-0.60
im scared:0.51
im so:-0.22
im sorry:-2.26
im still:-1.56
im sure:-1.89
im the:-0.53
im tired:1.06
im trying:-0.86
image:-2.00
imagine:-2.62
immediately:-1.92
impact:-0.92
important:-2.04
impossible:-1.27
improve:-2.05
in:-6.76
in a:-2.98
in an:-0.10
in and:-1.69
in any:-1.39
in bed:-1.63
in college:-0.55
in fact:-1.08
in front:0.09
in general:-0.27
in her:-1.91
in high:-1.01
in his:-2.45
in it:-0.79
in life:-0.67
in love:-2.06
in me:-0.97
in my:-1.50
in order:-1.26
in our:-2.08
in school:-0.82
in some:-1.09
in that:-2.16
in the:-7.15
in their:-0.42
in this:-2.42
in your:-2.79
including:-1.59
income:-0.83
incredibly:-1.21
information:-1.11
insane:-1.56
inside:-0.99
instead:-1.50
instead of:-2.37
insurance:-1.43
intense:-2.09
interest:-2.01
interest in:-1.31
interested:-2.17
interested in:-1.71
interesting:-2.70
internet:-1.49
into:-4.54
into a:-2.23
into my:-0.87
into the:-2.28
involved:-1.58
is:-7.91
is a:-3.32
is all:-1.10
is always:-1.09
is an:-2.16
is bc:-0.40
is going:-1.96
is how:-1.25
is i:-0.59
is in:-1.56
is it:-3.09
is just:-1.34
is like:-1.85
is my:-0.42
is no:-0.30
is not:-3.69
is really:-1.52
is so:-2.16
is still:-2.12
is that:-3.35
is the:-3.56
is there:-0.14
is this:-3.33
is to:-1.94
is too:-1.06
is very:-1.85
is what:-1.36
isnt:-4.69
isolated:0.21
issue:-2.09
issues:-3.31
it:-3.55
it a:-1.63
it again:-1.27
it all:0.08
it and:-2.57
it anymore:0.95
it as:-1.69
it bc:-0.94
it but:-1.47
it can:-1.05
it comes:-1.71
it didnt:-0.14
it doesnt:-2.18
it feels:-1.63
it for:-1.67
it gets:-0.70
it has:-0.92
it hurts:0.57
it i:-0.27
it if:-0.90
it im:-1.63
it in:-1.14
it is:-3.72
it it:-0.66
it its:-1.26
it ive:0.33
it just:-1.90
it makes:-1.63
it my:-1.18
it off:-0.26
it on:-1.37
it or:-1.16
it out:-2.10
it s:-1.91
it seems:-1.59
it so:-1.43
it sounds:-1.20
it that:-1.59
it the:-1.79
it this:-0.31
it to:-1.07
it up:-2.16
it was:-5.27
it wasnt:-1.39
it when:-1.25
it will:-0.74
it with:-1.01
it wont:0.45
it would:-2.92
itd:0.13
iti:1.76
itll:-1.09
its:-4.45
its a:-2.13
its all:-0.35
its been:-2.13
its hard:-1.61
its just:-1.02
its like:-1.84
its my:-0.87
its not:-3.81
its really:-1.80
its so:-1.15
its the:-1.73
itself:-1.60
ive:-1.80
ive always:-0.39
ive been:-2.06
ive done:-0.89
ive ever:-1.99
ive got:0.33
ive had:-0.67
ive lost:-0.82
ive never:-1.65
ive tried:-1.26
iwndwyt:-1.25
job:-2.08
job and:-1.44
job i:-0.74
jobs:-2.16
join:-1.17
joke:-2.99
jokes:-1.73
journey:-1.14
joy:-0.86
judge:-1.22
jump:0.53
just:-2.86
just a:-2.55
just bc:-1.42
just be:-1.52
just cant:-0.62
just dont:-1.07
just feel:-0.16
just get:-0.29
just go:-0.66
just got:-2.50
just have:-1.01
just like:-1.40
just need:0.57
just not:-0.22
just really:-0.75
just so:-0.12
just to:-0.96
just wanna:-0.43
just want:0.73
just wanted:-0.68
just wish:-0.68
k:-1.91
keep:-0.89
keep going:-0.45
keeping:-1.12
keeps:0.31
kept:-0.94
kick:-1.20
kicked:-0.84
kid:-2.98
kids:-3.39
kill:0.95
kill myself:2.04
killed:-2.80
killing:-1.45
killing myself:2.77
kind:-2.73
kind of:-2.76
kinda:-1.99
knew:-0.98
knife:0.18
know:-2.19
know how:-0.39
know i:-1.97
know if:-1.23
know im:-1.25
know it:-1.51
know its:-1.84
know that:-2.71
know the:-2.09
know this:-1.50
know u:-1.94
know what:-1.23
know where:-0.89
know why:-1.12
knowing:-1.14
knowing that:-0.27
knowledge:-1.48
known:-1.37
knows:-2.15
lack:-1.90
lack of:-1.90
lady:-1.59
language:-1.52
large:-2.02
last:-0.68
last night:-1.41
last time:-1.11
last week:-1.29
last year:-0.63
late:-0.96
lately:-1.98
later:-1.39
laugh:-1.64
law:-2.09
lay:-0.17
lazy:-1.34
lead:-1.24
leads:-0.90
learn:-1.70
learned:-1.43
learning:-2.11
least:-1.91
leave:-0.09
leave me:0.50
leaves:-0.62
leaving:-0.58
led:-0.51
left:-1.44
left me:-0.16
legs:-1.11
less:-2.99
less than:-1.68
let:-1.96
lets:-2.72
letter:-1.00
letting:-0.81
level:-1.49
lie:-1.48
lied:-0.51
life:-1.71
life and:-0.89
life but:-0.19
life i:-0.10
life is:-0.52
life that:0.17
life to:-0.45
light:-1.68
like:-3.91
like a:-4.24
like an:-1.65
like i:-1.85
like im:-0.45
like it:-2.48
like its:-0.52
like ive:0.14
like me:-1.49
like my:-0.65
like shit:-0.99
like that:-1.51
like they:-0.17
like this:-2.19
like to:-1.53
like u:-2.41
liked:-2.02
likei:1.18
likely:-1.85
likes:-2.06
line:-1.60
link:-1.68
list:-0.99
listen:-2.48
listen to:-1.77
listening:-1.63
listening to:-1.48
literally:-2.99
little:-5.35
little bit:-1.95
live:0.90
live i:-0.42
live in:-0.99
lived:-1.88
lives:-0.33
living:0.42
living in:-0.24
ll:-1.48
lmao:-0.75
local:-1.51
locked:-0.35
lol:-5.94
loneliness:0.31
lonely:-0.59
long:-2.00
long as:-1.81
long i:-0.32
long time:-1.64
longer:-0.14
look:-5.10
look at:-2.54
look forward:-0.86
looked:-1.77
looking:-3.05
looking at:-2.03
looking for:-1.46
looks:-4.38
looks like:-3.14
lose:-1.82
loser:-0.12
losing:-0.49
loss:-1.50
lost:-2.18
lost my:-0.95
lot:-4.58
lot of:-2.84
lots:-2.20
lots of:-2.08
loud:-2.01
love:-5.70
love and:-1.69
love me:-1.36
love my:-1.23
love to:-2.19
love with:-1.68
loved:-1.53
loves:-2.24
loves me:-0.98
loving:-1.49
low:-1.63
lower:-1.49
luck:-1.33
lucky:-1.57
lying:-0.78
m:-1.35
mad:-1.47
made:-4.40
made a:-0.62
made it:-1.33
made me:-2.41
main:-2.30
mainly:-1.04
major:-2.08
make:-2.45
make a:-1.43
make it:-1.55
make me:-0.72
make my:-1.05
make sure:-1.67
make the:-1.08
makes:-4.28
makes me:-3.19
making:-4.01
making me:-1.63
male:-0.72
man:-5.34
man i:-1.95
manage:-2.16
managed:-1.90
managed to:-1.76
many:-2.58
many people:-1.46
many times:-0.40
marriage:-2.07
married:-2.29
mask:-0.53
massive:-1.33
matter:-0.29
matter how:-0.39
matter what:-0.43
matters:-0.15
may:-3.45
may be:-1.77
may have:-1.99
may not:-0.41
maybe:-2.83
maybe i:-1.41
me:-3.30
me a:-1.58
me about:-1.66
me and:-2.74
me anymore:-0.43
me as:-1.04
me at:-0.64
me back:-0.65
me bc:-1.44
me but:-2.63
me down:-0.45
me feel:-1.71
me for:-0.41
me from:-1.28
me he:-0.64
me how:-1.73
me i:-1.36
me if:-1.00
me im:-0.71
me in:-1.60
me is:-1.43
me it:-0.43
me its:-0.63
me ive:-0.96
me like:-0.92
me my:-1.85
me not:-0.79
me of:-2.10
me or:-1.75
me out:-1.82
me she:0.14
me so:-1.25
me that:-2.16
me the:-1.17
me they:-0.95
me this:-1.34
me to:-1.55
me up:-1.40
me want:0.10
me what:-0.17
me when:-0.91
me with:-1.16
mean:-4.62
meaning:-0.58
means:-1.99
meant:-1.08
media:-2.13
medical:-0.55
medication:-0.49
medications:-1.42
medicine:-1.39
meds:-0.25
meet:-1.76
meeting:-1.97
meetings:-0.92
mei:1.23
members:-1.55
memories:-1.26
memory:-2.04
men:-3.00
mental:-0.85
mental health:-1.04
mentally:-1.89
mention:-1.49
mentioned:-1.66
mess:-1.50
message:-0.79
messages:-0.72
messed:-0.34
met:-0.34
method:0.43
methods:0.70
mg:0.79
middle:-1.67
middle of:-1.53
might:-3.42
might be:-2.23
miles:-1.33
million:-1.94
mind:-2.44
mine:-1.96
minor:-1.18
minute:-1.35
minutes:-0.75
mirror:-0.94
miserable:0.49
misery:-0.62
miss:-3.22
missed:-2.15
missing:-2.04
mistake:-0.55
mistakes:-0.11
mom:-3.93
mom and:-1.17
moment:-1.78
moments:-1.64
moms:-1.19
money:-2.76
money and:-0.39
money to:-1.13
month:-3.43
months:-3.41
months ago:-1.87
months and:-0.54
months i:-0.91
mood:-2.20
more:-4.84
more and:-0.99
more i:-0.66
more than:-3.23
morning:-2.04
most:-1.73
most of:-1.86
most people:-0.98
mostly:-1.58
mother:-2.74
motivated:-0.21
motivation:0.21
move:-1.03
move on:-1.37
moved:-2.20
movie:-2.48
movies:-0.50
moving:-2.24
much:-4.50
much and:-1.17
much as:-1.44
much better:-1.52
much for:-0.95
much i:-1.37
much longer:-0.55
much more:-0.58
much to:-0.88
multiple:-1.19
mum:-1.44
music:-2.18
must:-2.91
my:-4.07
my anxiety:-1.17
my back:-1.21
my best:-1.01
my body:-0.85
my boyfriend:-2.12
my brain:-1.01
my brother:-1.38
my car:-1.02
my chest:-0.83
my current:-1.35
my dad:-1.88
my depression:-0.41
my entire:-0.50
my ex:-1.32
my eyes:-0.60
my face:-1.60
my family:-0.53
my father:-1.10
my fault:-0.69
my favorite:-1.96
my feelings:-0.25
my first:-1.98
my friend:-2.18
my friends:-1.73
my future:-0.85
my girlfriend:-0.88
my head:-1.09
my heart:-0.56
my house:-0.90
my husband:-2.33
my job:-1.38
my last:0.13
my life:-0.40
my mental:-1.18
my mind:-0.34
my mom:-2.97
my mother:-2.04
my name:-1.69
my only:-0.52
my own:0.38
my parents:-0.36
my partner:-1.75
my phone:-1.94
my problems:-1.20
my room:-0.44
my school:-0.60
my self:-0.13
my sister:-1.49
my suicide:1.63
my therapist:-0.71
my thoughts:-0.83
my time:-0.26
my way:-1.05
my whole:-0.60
my wife:-0.87
my work:-2.10
myself:1.38
myself but:-0.27
myself i:0.59
myself to:-0.89
name:-12.54
name is:-4.02
natural:-1.15
nature:-1.26
nd:-1.65
near:-1.64
nearly:-1.60
necessary:-1.28
neck:-0.20
need:0.18
need a:-0.63
need to:-1.86
needed:-0.82
needs:-2.44
negative:-1.78
nervous:-1.22
never:-0.45
never be:-0.49
never been:-1.20
never had:-0.74
never really:-1.36
new:-5.75
news:-2.48
next:-4.02
next day:-1.51
nice:-3.83
night:-3.10
night and:-1.05
night i:-1.38
nightmares:-1.84
nights:-0.18
no friends:0.30
no i:-0.21
no idea:0.17
no matter:-0.22
no one:-0.87
no point:0.86
no reason:-0.11
no way:-0.50
nobody:-1.12
non:-2.29
none:-0.36
nor:-1.16
normal:-1.60
normally:-1.70
not:-3.45
not a:-1.26
not be:0.21
not being:-1.27
not even:-1.70
not going:-1.71
not good:-0.21
not have:-2.00
not i:-0.42
not in:-1.46
not just:-0.50
not like:-1.00
not my:-0.61
not really:-1.52
not sure:-1.66
not that:-0.91
not the:-2.61
not to:-0.77
not want:-0.45
note:0.86
nothing:-1.09
nothing i:-0.53
nothing to:-0.77
notice:-1.20
noticed:-1.41
now:-0.77
now and:-1.47
now but:-0.75
now i:-0.52
now im:-1.76
now my:-1.31
now that:-1.50
numb:0.09
number:-1.77
o:-1.75
obvious:-0.72
obviously:-0.23
occasionally:-1.09
ocd:-4.44
od:1.22
odd:-1.66
of:-4.82
of a:-3.20
of all:-1.39
of an:-1.59
of bed:-0.57
of being:-0.57
of course:-2.47
of depression:-1.32
of friends:-0.54
of her:-1.60
of his:-2.27
of how:-0.56
of it:-0.88
of life:-1.11
of living:0.19
of me:-0.81
of mine:-0.46
of my:-2.70
of myself:-0.48
of our:-1.90
of people:-1.90
of shit:-0.66
of suicide:1.12
of that:-2.36
of the:-7.24
of their:-1.75
of them:-1.17
of these:-2.33
of things:-1.18
of this:-2.42
of those:-1.62
of time:-1.68
of u:-2.29
of us:-1.41
of your:-2.85
off:-0.31
off the:-1.10
offer:-2.41
office:-2.79
often:-2.18
oh:-5.60
ok:-2.87
okay:-3.25
old:-4.02
old and:-1.17
older:-2.25
omg:-2.64
on:-3.89
on a:-1.77
on and:-1.42
on her:-1.39
on here:-1.13
on how:-1.62
on i:-1.36
on it:-2.26
on me:-2.09
on my:-1.79
on the:-1.73
on this:-1.19
on to:-0.83
on top:-0.57
on your:-2.49
once:-2.36
once i:-0.35
one:-3.80
one day:-0.45
one i:-1.71
one of:-3.60
one thing:-1.34
one to:0.22
one who:-0.45
ones:-1.38
online:-2.09
only:-3.72
only one:-1.99
only reason:0.51
only thing:-1.29
only way:-0.27
onto:-0.74
open:-0.44
opiates:-0.98
opinion:-2.29
opinions:-1.79
opportunity:-1.53
option:-0.44
options:-1.44
or:-2.10
or a:-0.29
or anything:-2.07
or even:-1.49
or i:-0.84
or if:-1.46
or just:-0.73
or not:0.49
or so:-0.34
or something:-1.69
or the:-1.62
or two:-0.63
order:-0.81
other:-6.09
other people:-1.65
other than:-1.69
others:-3.00
otherwise:-1.83
our:-6.35
our relationship:-2.01
out:-2.64
out a:-0.70
out and:-2.21
out but:-0.43
out for:-1.66
out i:-0.79
out in:-1.35
out my:-0.39
out of:-2.95
out on:-1.01
out that:-1.70
out the:-2.05
out there:-0.24
out to:-2.31
out with:-2.21
outside:-2.68
over:-3.83
over a:-1.50
over and:-1.72
over it:-1.11
over my:-1.23
over the:-2.18
overall:-1.25
overcome:-1.47
overwhelmed:-1.55
overwhelming:-0.80
own:-0.27
own life:0.71
page:-1.79
paid:-1.62
pain:1.11
painful:0.80
panic:-0.91
panic attacks:-0.82
paper:-2.55
parent:-1.28
parents:-1.14
parents and:-0.85
parents are:-0.90
part:-3.33
part of:-2.19
particular:-0.29
particularly:-1.56
partner:-1.85
party:-2.20
pass:-1.86
passed:-1.88
passing:0.28
passion:-0.51
past:-2.92
past few:-1.36
path:-0.77
pathetic:-0.63
patient:-1.68
patients:-1.96
pay:-2.61
paying:-1.26
peace:-0.39
people:-6.70
people and:-0.75
people are:-2.36
people around:-1.20
people but:-0.75
people have:-0.42
people i:-0.43
people in:-1.86
people that:-1.40
people to:-1.70
people who:-2.86
peoples:-0.44
per:-1.21
perfect:-1.21
perhaps:-1.14
period:-1.47
person:-3.11
person and:-1.42
person i:-0.60
person who:-0.53
personal:-1.73
personality:-1.35
personally:-0.28
perspective:-0.81
phone:-2.60
physical:-0.72
physically:-1.80
pick:-2.49
picked:-0.87
picture:-2.26
pictures:-1.82
piece:-1.61
piece of:-1.50
pieces:-1.50
pills:-1.23
pissed:-1.65
pity:-0.37
place:-1.26
place i:-1.09
place to:-1.15
places:-1.77
plan:-1.91
planet:-0.31
planned:-0.81
planning:0.82
plans:-0.38
play:-4.59
played:-2.08
playing:-3.19
please:-1.91
please dont:-0.42
please help:-0.28
plenty:-1.31
plus:-1.59
pm:-2.01
point:0.36
pointless:0.76
points:-2.01
police:-0.62
poor:-2.84
porn:-1.37
position:-1.91
positive:-2.51
possible:-0.46
possibly:-1.08
post:-3.35
posted:-1.71
posting:-1.63
posts:-1.32
potential:-1.46
pounds:-0.83
power:-1.97
practice:-0.82
pray:-1.17
pregnant:-1.79
prescribed:-0.50
present:-1.12
pressure:-0.16
pretend:-0.16
pretty:-3.28
pretty much:-1.86
prevent:-0.84
previous:-1.49
probably:-2.40
problem:-3.12
problems:-2.67
process:-1.67
professional:-1.87
program:-1.52
progress:-1.29
promise:-1.67
properly:-1.13
proud:-2.20
proud of:-1.76
prove:-1.39
provide:-0.23
psychiatrist:-1.41
ptsd:-4.85
public:-1.54
pull:0.34
pulled:-0.44
purpose:0.25
push:-1.50
pushed:-1.38
pushing:-1.01
pussy:-0.64
put:-0.61
putting:-0.73
question:-2.98
questions:-2.58
quick:-1.31
quit:-2.07
quite:-2.69
ran:-1.91
random:-2.45
rant:-1.05
raped:-0.80
rarely:-1.11
rather:-2.50
rather than:-1.75
rd:-1.62
re:-0.82
reach:-1.29
reach out:-1.32
reached:-0.51
reaching:-0.59
reaction:-2.34
read:-1.42
read this:-0.25
reading:-2.56
ready:-0.95
ready to:-0.35
real:-1.78
reality:-1.06
realize:-2.52
realized:-0.97
realizing:-0.91
really:-1.92
really bad:-1.02
really dont:-1.15
really hard:-0.72
really have:-0.19
really just:0.49
really need:-0.48
really want:-0.63
reason:-0.51
reason i:-0.65
reason to:-0.30
reasons:-0.57
recent:-1.30
recently:-2.52
recommend:-1.65
recover:-1.16
recovery:-1.98
red:-2.33
reddit:-2.02
refuse:-1.16
regardless:-0.94
regret:-1.00
regular:-1.26
regularly:-1.27
rejected:-1.05
relapse:-1.39
relapsed:-1.32
relate:-0.64
related:-1.96
relationship:-3.84
relationship with:-1.63
relationships:-1.88
relief:-0.41
religious:-1.41
remember:-3.60
remind:-0.73
rent:-1.54
repeat:-0.73
reply:-1.63
research:-2.77
resources:-0.94
respect:-1.45
respond:-0.43
response:-0.67
rest:-2.46
rest of:-1.71
result:-0.63
return:-0.74
rid:-1.50
rid of:-1.50
ride:-1.56
ridiculous:-1.57
right:-3.88
right i:-0.89
right now:-0.89
risk:-2.45
road:-1.92
rock:-1.18
romantic:-0.68
roof:-0.77
room:-1.36
rope:0.88
rough:-0.48
ruin:-1.47
ruined:-1.13
run:-2.35
running:-1.56
s:-3.16
sad:-0.97
sad and:-0.96
sadness:-0.09
safe:-2.19
said:-4.55
said i:-1.61
said that:-1.35
same:-4.30
same time:-0.89
sat:-0.57
save:-2.28
saved:-0.75
saw:-2.90
say:-4.61
say i:-1.37
say it:-0.90
say that:-1.78
saying:-3.03
says:-2.98
scared:0.79
scares:-0.72
scary:-1.61
schedule:-1.23
school:-3.45
school and:-1.14
school i:-0.87
schools:-0.97
science:-1.85
screaming:-0.67
season:-2.40
second:-0.61
seconds:-1.90
see:-4.86
see a:-0.68
see how:-1.21
see if:-1.15
see it:-1.17
see me:-0.50
see my:-1.65
see the:-0.87
seeing:-2.52
seek:-0.23
seeking:-0.97
seem:-3.15
seem to:-2.21
seemed:-1.36
seems:-3.54
seems like:-2.22
seems to:-1.64
seen:-3.33
sees:-1.55
self:0.81
self esteem:-0.48
self harm:0.73
selfish:0.60
semester:-1.36
send:-1.10
senior:-0.69
sense:-2.48
sense of:-1.22
sent:-1.47
serious:-1.25
seriously:-1.02
service:-1.14
session:-1.62
set:-1.47
setting:0.11
several:-1.52
severe:-1.52
sex:-2.27
sexual:-1.20
sexually:-1.51
shame:-1.91
share:-2.98
shared:-0.58
sharing:-1.53
she:-6.52
she didnt:-1.15
she doesnt:-1.35
she has:-1.74
she is:-2.83
she said:-1.05
she told:-1.44
she was:-1.16
she would:-0.49
shed:-1.67
shell:-1.41
shes:-4.50
shit:-2.85
shit and:-0.69
shit i:-0.81
shitty:0.25
shoot:-0.31
short:-0.97
shot:-4.41
should:-3.93
should be:-2.64
should have:-1.45
should i:-2.35
show:-3.15
showed:-1.51
shower:-1.48
showing:-1.45
shows:-2.29
shut:-2.10
siblings:-0.73
sick:-1.98
sick of:-0.22
side:-2.78
side of:-1.65
sign:-0.19
significant:-1.29
signs:0.43
similar:-1.65
simple:-1.44
simply:-1.28
since:-2.73
since i:-0.31
since my:-1.48
since then:-1.06
single:-2.23
sister:-1.68
sisters:-1.06
sit:-1.58
sitting:-2.13
situation:-2.51
situations:-1.46
six:-1.99
skills:-1.28
skin:-1.02
sleep:-1.79
sleep and:-0.14
sleeping:-1.70
slept:-0.58
slightly:-1.65
slow:-1.45
slowly:-0.26
small:-1.72
smart:-1.62
smile:-0.80
smoke:-1.39
smoking:-1.62
so:-2.76
so alone:0.46
so bad:0.35
so far:-1.26
so fucking:1.46
so hard:-0.95
so he:-1.36
so i:-3.83
so im:-0.63
so it:-2.11
so long:-0.73
so many:-1.96
so much:-2.96
so my:-0.11
so that:-1.12
so tired:0.16
so we:-1.88
so why:-0.27
sober:-2.29
sobriety:-1.23
social:-1.25
society:-0.61
solution:-0.74
some:-3.93
some of:-2.37
some people:-1.90
some reason:-1.31
some time:-1.54
somebody:-1.26
somehow:-1.66
someone:-1.24
someone else:-0.68
someone i:-1.07
someone to:-0.33
someone who:-1.24
something:-4.22
something i:-0.97
something that:-2.01
something to:-1.71
sometimes:-2.73
sometimes i:-1.80
somewhat:-1.46
somewhere:-2.57
son:-2.70
song:-3.08
soon:-0.62
soon as:-1.41
sorry:-3.40
sorry for:-0.74
sorry i:-1.54
sorry if:-0.39
sort:-2.35
sort of:-2.08
soul:-1.67
sound:-2.31
sounds:-3.61
sounds like:-2.70
space:-2.40
speak:-2.29
speaking:-1.86
special:-1.64
specific:-0.15
spend:-2.44
spending:-2.04
spent:-1.30
spiral:-0.67
spot:-1.31
st:-0.93
stable:-1.04
stand:-0.32
start:-2.28
start to:-0.25
started:-2.71
started to:-1.29
starting:-1.41
starting to:-0.31
starts:-1.98
state:-2.59
states:-1.69
stay:-2.25
stayed:-1.39
staying:-0.38
step:-2.22
steps:-1.15
stick:-1.63
still:-4.63
still feel:-0.11
still have:-1.89
stomach:-0.65
stop:-2.69
stopped:-1.54
stopping:-0.95
store:-2.49
stories:-1.78
story:-0.71
straight:-2.16
strange:-1.60
stranger:-1.34
strangers:-0.17
strategies:-0.89
street:-1.42
strength:-0.96
stress:-2.41
stressed:-2.08
stressful:-0.32
stroke:-3.15
strong:-1.71
stronger:-1.26
struggle:-0.64
struggled:-0.71
struggling:-1.14
struggling with:-1.11
stuck:-2.14
stuck in:-1.43
student:-1.71
study:-3.11
studying:-1.56
stuff:-2.65
stupid:-1.48
sub:-2.64
suboxone:-1.10
subreddit:-1.26
succeed:-0.85
success:-1.26
successful:-0.28
such:-3.11
such a:-2.12
such as:-1.18
suck:-1.75
sucks:-2.84
sudden:-1.51
suddenly:-1.79
suffer:-1.63
suffered:-0.87
suffering:0.18
suggestions:-1.81
suicidal:2.74
suicidal thoughts:1.46
suicide:2.63
suicide and:0.89
suicide i:0.48
suicide is:-0.60
summer:-0.55
sun:-2.27
super:-2.84
support:-3.20
supportive:-0.14
suppose:-1.29
supposed:-0.28
supposed to:-0.22
sure:-3.51
sure i:-0.28
sure if:-0.97
sure what:-0.73
surgery:-1.92
surprised:-2.32
survive:-1.24
survived:-0.62
sweet:-2.03
switch:-0.93
symptoms:-1.89
system:-1.29
t:-2.22
t know:0.57
t want:-0.38
take:-2.01
take a:-1.73
take care:-1.04
take it:-0.28
take me:-1.11
take the:-1.34
take this:-1.19
taken:-1.05
takes:-0.84
taking:-2.37
taking a:-1.20
talk:-2.61
talk about:-2.18
talk to:-1.82
talked:-2.06
talked to:-1.07
talking:-2.49
talking about:-2.16
talking to:-0.98
talks:-1.34
taste:-1.96
tbh:-0.65
teacher:-2.13
teachers:-0.86
team:-2.64
tears:-0.67
teen:-1.18
teenager:-1.20
teeth:-0.37
tell:-1.20
tell her:-1.37
tell me:-0.68
tell my:0.08
tell them:-0.81
tell u:-0.38
telling:-0.11
telling me:0.20
tells:-1.07
tells me:-0.83
temporary:-0.37
ten:-1.06
tend:-1.36
term:-2.33
terms:-1.32
terrible:-2.44
terrified:-0.83
test:-1.90
text:-0.97
th:-2.74
than:-5.29
than a:-2.03
than i:-1.48
than me:-0.37
than the:-1.69
that:-7.98
that a:-1.63
that and:-1.42
that are:-2.23
that but:-0.89
that can:-1.29
that could:-1.65
that has:-1.16
that he:-3.55
that i:-3.83
that if:-0.49
that im:-1.50
that is:-1.57
that it:-1.88
that its:-0.70
that ive:-1.62
that just:-1.51
that makes:-1.38
that my:-2.36
that no:-0.25
that one:-1.57
that people:-0.51
that s:-1.75
that she:-2.02
that the:-2.62
that there:-1.91
that they:-1.84
that this:-1.89
that to:-1.38
that u:-4.32
that was:-3.12
that way:-1.17
that we:-2.19
that will:-1.23
that would:-1.55
thats:-5.39
thats a:-1.72
thats not:-0.90
thats the:-2.25
thats what:-1.78
thats why:-1.66
the:-4.89
the best:-2.83
the day:-0.59
the end:-1.21
the fact:-2.05
the feeling:-0.63
the first:-3.51
the fuck:-1.28
the future:-1.15
the hospital:-1.38
the house:-1.58
the idea:0.14
the internet:-1.32
the last:-0.29
the middle:-1.75
the moment:-0.99
the money:-1.42
the morning:-1.25
the most:-0.54
the next:-2.34
the night:-1.72
the one:-1.68
the only:-1.97
the other:-3.11
the pain:0.37
the past:-1.80
the people:-2.07
the person:-1.09
the point:0.54
the problem:-0.89
the reason:-1.39
the rest:-2.18
the right:-2.09
the same:-3.73
the second:-1.67
the situation:-1.71
the thing:-1.59
the things:-0.57
the thought:-0.26
the time:-1.36
the way:-2.67
the whole:-2.53
the worst:-1.68
their:-5.01
their own:-1.87
them:-5.07
them and:-1.41
them but:-0.98
them i:-1.11
them to:-1.86
themselves:-0.98
then:-5.78
then i:-2.24
therapist:-2.22
therapists:-0.73
therapy:-1.13
there:-2.29
there and:-1.19
there are:-3.11
there for:-0.96
there i:-0.92
there is:-0.92
there was:-2.30
theres:-2.60
theres a:-2.49
theres nothing:-0.42
these:-4.51
these things:-0.83
they:-6.65
they are:-3.10
they can:-2.10
they do:-0.66
they dont:-2.08
they have:-1.66
they just:-1.60
they say:-0.68
they want:-1.30
they were:-2.32
they will:-0.36
they would:-0.62
theyd:-0.88
theyll:-0.64
theyre:-4.05
theyve:-0.36
thing:-5.12
thing i:-1.07
thing is:-1.30
thing that:-0.90
thing to:-1.89
things:-3.05
things are:-0.60
things i:-0.34
things like:-0.63
things that:-1.91
things to:-0.87
think:-4.28
think about:-1.18
think i:-1.00
think it:-2.25
think its:-1.52
think of:-1.31
think that:-1.02
think the:-1.72
think u:-1.38
thinking:-2.76
thinking about:-1.81
thinking of:-0.64
thinks:-2.20
third:-1.49
this:-6.49
this and:-1.28
this anymore:1.41
this but:-0.14
this for:-0.90
this has:-1.17
this i:-0.71
this is:-3.72
this isnt:-1.61
this morning:-1.64
this one:-1.92
this point:0.34
this post:-1.59
this shit:0.21
this sub:-2.01
this subreddit:-0.43
this time:-0.98
this to:-0.32
this was:-2.51
this way:-1.24
this week:-1.31
this world:0.49
this year:-1.64
tho:-2.55
those:-3.78
those who:-1.32
though:-4.75
though i:-1.78
thought:-4.35
thought about:-1.23
thought i:-0.78
thought it:-2.35
thought of:-0.91
thoughts:0.68
thoughts and:0.52
thoughts i:0.32
thread:-1.07
threatened:-0.78
three:-3.39
throat:-0.39
through:-2.52
through a:-1.09
through the:-0.91
through this:-1.29
through with:0.35
throughout:-1.21
throw:-1.30
throwing:-0.86
thrown:-0.20
till:-0.92
time:-4.42
time and:-2.47
time but:-0.51
time for:-0.96
time i:-1.67
time in:-0.80
time to:-1.60
time with:-2.02
times:-4.07
times i:-1.44
tiny:-1.30
tips:-0.25
tired:1.05
tired of:0.22
title:-1.69
tl:-2.53
tl dr:-2.53
to:-3.86
to a:-3.47
to all:-1.05
to an:-0.36
to anyone:-1.11
to ask:-1.77
to avoid:-1.46
to be:-3.06
to become:-0.15
to bed:-1.79
to believe:-0.87
to break:-0.33
to call:-0.51
to care:-1.07
to change:-1.73
to college:-1.07
to come:-1.89
to commit:-0.50
to continue:-0.87
to cope:-0.94
to cry:-0.39
to deal:-0.71
to death:0.19
to die:1.58
to do:-0.19
to drink:-0.96
to end:0.71
to even:-0.55
to everyone:-0.78
to feel:-1.05
to find:-0.92
to fix:-0.89
to get:-2.57
to give:-2.17
to go:-2.78
to hang:1.26
to happen:-1.38
to have:-1.77
to hear:-2.69
to help:-2.97
to her:-2.81
to him:-2.24
to his:-2.09
to hold:0.15
to hurt:-0.79
to i:0.30
to it:-1.50
to just:0.08
to keep:-0.55
to kill:0.47
to know:-2.18
to learn:-0.80
to leave:-0.16
to let:-1.81
to listen:-1.20
to live:1.55
to look:-1.47
to lose:-0.25
to love:-0.86
to make:-0.66
to me:-3.09
to meet:-0.68
to move:-0.39
to my:-3.30
to myself:-0.68
to not:-0.10
to pay:-2.07
to people:-1.29
to play:-1.90
to post:-2.06
to put:-0.96
to quit:-1.29
to reach:-0.86
to read:-2.26
to save:-1.33
to say:-3.07
to school:-1.99
to see:-3.74
to share:-2.27
to show:-1.24
to sleep:-1.06
to someone:-0.85
to spend:-1.41
to start:-1.48
to stay:-0.60
to stop:-2.33
to talk:-0.99
to tell:-0.59
to that:-1.83
to the:-4.08
to them:-2.28
to think:-2.07
to this:-2.01
to try:-0.92
to turn:-1.31
to u:-3.37
to understand:-1.90
to use:-0.39
to work:-1.43
to write:-1.33
to your:-2.36
today:-4.25
today and:-1.13
today i:-1.26
together:-3.15
told:-0.71
told her:-1.08
told him:-1.69
told me:-2.23
told my:-1.54
tomorrow:-1.02
ton:-1.11
tonight:0.94
tonight i:0.12
too:-4.80
too i:-0.87
too much:-0.67
took:0.59
top:-2.33
top of:-0.93
total:-1.27
totally:-2.54
touch:-1.72
tough:-1.60
towards:-1.98
town:-2.07
toxic:-1.42
track:-1.19
train:-0.24
trans:-1.16
trapped:-0.53
trash:-0.93
trauma:-2.30
traumatic:-1.65
treat:-1.17
treated:-0.64
treatment:-2.45
tried:-0.33
tried to:-0.53
trigger:-1.49
triggered:-1.56
trip:-1.75
trouble:-3.08
true:-3.22
truly:-2.27
trust:-1.88
truth:-1.54
try:-3.81
try and:-1.61
try to:-1.83
trying:-0.74
trying to:-3.08
turn:-2.01
turned:-1.71
turning:-1.67
turns:-1.60
tv:-2.22
twice:-2.16
twitter:-2.66
two:-3.69
two weeks:-0.33
two years:-1.14
type:-2.20
type of:-1.99
typing:-1.04
u:-9.34
u all:-1.69
u and:-2.00
u are:-4.62
u but:-1.81
u can:-5.71
u cant:-3.05
u could:-2.73
u do:-1.96
u dont:-3.13
u feel:-2.10
u for:-1.68
u get:-2.90
u guys:-1.26
u have:-4.85
u i:-2.39
u in:-2.09
u just:-1.48
u know:-3.30
u need:-2.14
u should:-2.98
u so:-1.69
u think:-1.93
u to:-2.31
u u:-1.57
u want:-2.97
u were:-0.26
u will:-2.01
u would:-1.35
ugly:-0.84
unable:-1.64
unable to:-1.64
uncomfortable:-1.86
under:-3.23
understand:-3.02
understand why:-0.57
understanding:-0.59
understands:-0.67
understood:-1.17
unfortunately:-2.72
unhappy:-0.92
universe:-1.58
university:-1.86
unless:-1.91
until:-2.74
until i:-1.08
up:-4.23
up a:-1.31
up and:-1.52
up for:-1.62
up i:-0.62
up in:-2.42
up my:-1.02
up on:-1.80
up the:-0.17
up to:-3.06
up with:-1.76
update:-0.85
upon:-0.66
upset:-2.60
us:-4.40
use:-1.33
used:-1.21
used to:-0.65
useless:0.49
using:-3.12
usual:-1.47
usually:-0.90
vacation:-1.59
value:-1.18
various:-1.48
ve:0.79
ve been:-0.41
very:-5.00
via:-0.08
video:-3.01
video games:-1.47
videos:-1.93
visit:-1.68
voice:-2.59
void:-0.63
w:-1.38
wait:-1.37
waiting:-1.92
waiting for:-1.60
wake:-2.18
wake up:-1.93
waking:-0.51
waking up:-0.71
walk:-1.01
walked:-1.71
walking:-1.43
wall:-0.60
wanna:-2.37
want:0.60
want a:-0.82
want it:-0.67
want me:-0.96
want the:-0.43
want them:-0.57
want to:-0.95
wanted:-2.36
wanted to:-1.66
wanting:-0.79
wanting to:-0.27
wants:-2.31
wants to:-1.64
was:-7.62
was a:-4.35
was an:-0.91
was doing:-1.19
was going:-1.29
was i:0.12
was in:-1.88
was just:-2.60
was like:-0.92
was my:-1.93
was not:-1.57
was on:-1.28
was really:-1.62
was so:-2.28
was the:-2.81
was to:0.22
wasnt:-3.66
waste:-1.12
wasted:-0.53
wasting:0.25
watch:-3.54
watched:-1.81
watching:-2.53
water:-2.38
way:-1.67
way i:-0.90
way of:-1.45
way out:0.14
way to:0.12
ways:-1.81
ways to:-0.60
we:-8.59
we all:-1.54
we are:-1.56
we can:-1.62
we dont:-1.47
we had:-2.38
we have:-2.25
we were:-2.03
weak:-0.38
wear:-1.35
weather:-1.98
weed:-1.55
week:-4.15
week and:-0.90
week i:-0.24
weekend:-1.87
weeks:-2.69
weeks ago:-0.56
weight:-2.19
weird:-4.05
welcome:-1.29
well:-4.88
well as:-1.54
well i:-1.72
went:-3.45
went through:-0.78
went to:-1.12
were:-3.93
werent:-1.09
weve:-1.53
what:-4.25
what a:-2.26
what are:-0.64
what can:-2.98
what do:-2.56
what happened:-1.27
what i:-2.19
what if:-1.44
what im:0.12
what is:-2.37
what it:-0.84
what should:-1.61
what the:-1.35
what they:-1.83
what to:-1.33
what u:-2.90
whatever:-1.82
whats:-0.60
whats the:0.22
when:-3.82
when he:-2.18
when i:-3.39
when im:-0.94
when it:-1.59
when my:-1.88
when she:-2.21
when the:-2.07
when they:-2.26
when u:-3.66
when we:-1.82
whenever:-2.74
whenever i:-1.59
where:-3.10
where i:-0.40
where to:-0.31
where u:-0.89
whether:-1.00
which:-3.42
which i:-0.34
which is:-0.70
while:-2.74
while i:-1.01
white:-2.12
who:-3.66
who are:-0.34
who has:-1.72
who have:-1.62
who i:-1.17
who is:-1.90
whoever:-1.35
whole:-3.59
whole life:-0.66
whos:-1.06
why:-2.17
why do:-0.69
why i:-1.09
why im:-0.60
why is:-1.72
whyi:0.93
wife:-1.09
will:-0.94
will be:-2.05
will get:-0.83
will have:-1.66
will i:-0.49
will never:-0.33
will not:-0.13
willing:-1.81
willing to:-1.57
win:-2.51
window:-0.95
winter:-1.51
wish:-0.76
wish i:-0.65
wishing:-0.59
with:-6.09
with a:-1.75
with all:-0.72
with depression:-1.11
with her:-2.98
with him:-1.98
with his:-2.09
with it:-0.99
with me:-1.32
with my:-2.41
with myself:-0.83
with no:-0.35
with people:-1.92
with someone:-1.09
with that:-1.76
with the:-4.27
with their:-2.11
with them:-1.61
with this:-1.96
with u:-2.40
with your:-2.36
within:-2.76
without:-0.12
without me:0.45
woke:-1.74
woke up:-1.52
woman:-1.58
women:-2.29
won:-2.07
wonder:-1.70
wonderful:-1.05
wondering:-1.39
wondering if:-0.68
wont be:-0.88
word:-2.69
words:-2.65
work:-1.76
work and:-1.78
work i:-0.16
work on:-1.95
worked:0.18
working:-3.95
works:-2.41
world:-0.14
world i:-0.17
worried:-2.69
worry:-1.08
worry about:-0.19
worrying:-0.87
worse:-0.54
worse i:0.55
worse than:0.12
worst:-1.97
worth:-1.74
worth it:-1.77
would:-0.77
would be:-0.17
would do:-0.61
would have:-1.91
would like:-0.16
would make:-1.02
would never:-1.21
would u:-1.54
wouldnt:-1.26
wouldnt be:-0.70
wrists:1.09
write:-1.94
writing:-0.91
written:-0.94
wrong:-2.28
wrong with:-0.76
wtf:-2.10
x:-2.67
ya:-2.21
yall:-1.14
yeah:-4.38
yeah i:-2.64
year:-2.73
year ago:-1.28
year and:-0.90
year i:-1.20
year of:-0.80
year old:-2.38
years:-3.64
years ago:-2.44
years and:-0.59
years i:-0.58
years now:-0.27
years of:-1.33
years old:-0.35
yes:-2.83
yes i:-0.99
yesterday:-1.25
yet:-2.58
yet i:-0.73
yo:-1.20
youd:-1.48
youll:-1.75
young:-2.09
younger:-1.49
your:-7.15
your life:-2.00
youre:-6.70
youre not:-2.57
yourself:-0.08
youve:-0.66
zero:-1.35
`;
