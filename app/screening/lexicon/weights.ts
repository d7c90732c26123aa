/**
 * Weights of words and word pairs, made by scripts/train-screening.ts: how much more often each
 * stands in posts of people at risk. Words in few texts and names were left out before training.
 */
export const weightLines = `
a:-5.28
a bad:-0.99
a better:-0.31
a big:-1.75
a bit:-1.96
a bunch:0.16
a burden:-0.41
a car:-0.75
a child:-0.94
a couple:-1.25
a day:-0.33
a different:-0.93
a failure:-0.46
a few:-3.05
a friend:-1.44
a fucking:-0.67
a girl:-1.13
a girlfriend:-0.75
a good:-3.06
a great:-0.96
a gun:0.34
a half:-0.93
a hard:-0.97
a heart:-2.06
a huge:-0.19
a job:-0.62
a kid:-1.21
a life:-0.50
a little:-2.26
a long:-1.91
a lot:-2.70
a month:-2.05
a new:-2.19
a nice:-1.69
a normal:-0.99
a person:-1.37
a place:-0.24
a really:-1.09
a relationship:-1.46
a shit:0.24
a single:-1.18
a small:-0.58
a stroke:-1.88
a suicide:0.22
a therapist:-1.10
a time:-1.15
a very:-1.79
a way:-0.40
a week:-1.36
a while:-1.84
a whole:-1.41
a year:-1.24
ability:-0.99
ability to:-0.76
able:-2.26
able to:-1.91
about:-5.28
about a:-1.51
about anything:-0.88
about how:-1.00
about it:-2.00
about me:-0.82
about my:-1.02
about myself:-0.19
about suicide:1.06
about the:-2.54
about this:-1.37
about to:-0.51
about u:-1.67
about what:-1.17
absolutely:-1.96
abuse:-1.23
abused:-0.55
abusive:-1.31
accept:-1.02
accident:-0.74
accidentally:-1.23
account:-1.48
act:-1.29
acting:-1.18
actions:-0.61
active:-0.86
actual:-1.55
actually:-2.88
add:-1.43
addicted:-0.63
addiction:-3.91
admit:-0.78
adult:-1.48
advice:-1.51
afford:-0.41
afraid:-1.63
afraid of:-0.95
afraid to:-0.79
after:-3.36
after a:-1.73
after i:-0.98
after that:-0.81
after the:-1.31
again:-4.19
again and:-1.20
again i:-1.34
against:-2.55
age:-1.01
ago:-1.14
ago and:-0.08
ago i:-1.57
agree:-1.87
ahead:-1.36
alcohol:-0.70
alive:-1.30
all:-2.50
all but:-0.11
all day:-1.37
all i:-1.30
all my:-0.11
all of:-2.41
all over:-0.83
all that:-1.63
all the:-2.39
all these:-1.22
all this:-0.54
allergic:-3.82
allergic to:-2.92
allow:-1.05
allowed:-1.48
almost:-2.03
alone:-1.15
alone and:-0.81
alone i:-0.32
along:-1.54
along with:-0.74
already:-1.83
also:-4.29
although:-1.44
always:-3.23
always been:-0.70
am:-1.66
am a:-1.33
am and:-0.45
am going:-0.74
am i:-1.35
am in:-0.67
am just:0.47
am not:0.58
am so:0.76
am still:-0.61
am tired:0.65
ama:0.08
amazing:-2.11
amjust:2.64
amount:0.58
amount of:0.09
an:-5.33
an hour:-1.68
and:-4.62
and a:-2.51
and all:-0.09
and am:-1.04
and be:-0.19
and being:-0.40
and depression:-0.12
and do:-0.99
and dont:-1.17
and even:-0.36
and everything:-0.72
and family:0.21
and feel:0.41
and for:-0.35
and get:-1.67
and go:-0.81
and had:-1.01
and has:-1.25
and have:-1.69
and he:-2.53
and her:-0.85
and how:0.20
and i:-0.95
and if:-1.78
and im:-0.59
and in:-1.04
and is:-1.41
and it:-0.40
and its:-2.36
and ive:-0.79
and just:-1.27
and make:-1.02
and more:-0.92
and my:-1.74
and never:0.39
and no:-0.34
and not:-1.32
and now:-0.96
and only:-0.69
and over:-0.43
and people:-0.63
and see:-0.55
and she:-0.93
and so:-0.41
and still:-0.17
and that:-1.31
and thats:-0.89
and the:-2.45
and then:-1.95
and there:-0.70
and they:-1.46
and this:-0.67
and to:-1.07
and u:-2.15
and was:-0.94
and we:-1.74
and what:-1.01
and when:-0.83
and would:-1.31
anger:-1.37
angry:-1.54
annoying:-0.68
another:-1.94
answer:-1.60
anti:-1.01
anxiety:-2.35
anxiety and:-0.45
anxious:-1.12
any:-2.74
any of:-0.75
anybody:-0.27
anymore:1.79
anyone:-0.58
anyone else:-0.80
anyone i:0.14
anyone to:-0.36
anything:-0.10
anything i:-0.82
anything to:-0.90
anyway:-1.22
anyways:-1.02
anywhere:-1.20
apart:-0.46
apartment:-0.96
apparently:-0.97
appointment:-0.89
appreciate:-1.71
appreciated:-1.75
are:-5.17
are a:-1.21
are in:-1.77
are just:-0.54
are not:-1.25
are so:-1.83
are the:-0.38
are u:-2.68
area:-1.21
arent:-1.47
around:-3.04
around and:-0.94
around me:-0.61
around the:-1.35
as:-5.91
as a:-2.69
as an:-1.60
as i:-1.30
as if:-1.25
as it:-0.86
as long:-1.59
as much:-1.09
as soon:-0.71
as the:-2.02
as they:-0.88
as well:-1.72
ask:-1.76
asked:-2.50
asking:-1.33
asleep:-1.74
ass:-0.85
asthma:-2.28
at:-6.37
at a:-1.90
at all:-2.57
at home:-0.62
at least:-1.68
at me:-0.70
at my:-1.00
at night:-0.16
at school:-0.95
at that:-0.66
at the:-2.96
at this:-0.86
at work:-1.77
attack:-2.85
attacks:-1.68
attempt:0.45
attempted:0.83
attention:-0.73
avoid:-1.64
aware:-1.16
away:-2.23
away and:-0.76
away from:-1.54
away i:-0.75
awesome:-2.17
awful:-1.80
awhile:-0.15
awkward:-1.06
b:-1.68
baby:-1.96
back:-5.22
back and:-1.27
back i:-0.62
back in:-1.83
back on:-0.82
back to:-2.64
bad:-3.41
bad i:-0.54
badly:-0.76
barely:-0.55
basically:-1.49
bathroom:-1.52
bc:-4.97
bc he:-1.88
bc i:-2.14
bc im:-0.93
bc it:-1.32
bc its:-1.04
bc my:-1.11
bc of:-2.44
bc she:-1.56
bc the:-0.50
bc they:-1.43
bc u:-0.85
be:-3.14
be a:-2.86
be able:-0.78
be alone:0.07
be an:-1.09
be better:-0.12
be dead:0.91
be happy:-1.02
be here:0.46
be in:-0.52
be like:-0.18
be my:-0.18
be so:-0.09
be the:-0.75
beat:-2.25
beautiful:-1.88
became:-0.61
become:-1.46
become a:-0.58
becoming:-1.07
bed:-2.37
been:-3.08
been a:-1.15
been able:-1.31
been feeling:-1.11
been having:-0.25
been in:-0.83
been on:-0.86
been so:-0.38
been trying:0.22
before:-0.97
before and:-0.87
before i:0.35
began:-1.56
begin:-0.90
beginning:-1.05
behavior:-2.22
behind:-0.67
being:-3.22
being a:-1.19
being able:-1.30
believe:-2.83
believe that:-1.07
besides:-0.36
best:-3.36
best friend:-0.88
better:-3.28
better and:-0.25
better but:-0.27
better i:-0.47
better than:-1.47
between:-2.32
beyond:-1.36
big:-2.96
biggest:-0.82
bills:-1.19
bipolar:-0.63
birthday:-1.16
bit:-2.39
bit of:-1.18
bitch:-1.37
black:-1.50
blame:-0.78
blood:-0.13
body:-0.77
book:-2.00
bored:-1.66
boring:-0.97
born:-0.94
both:-3.60
bother:-0.38
bottle:-0.99
bottom:-0.67
bought:-1.02
boy:-2.12
boyfriend:-1.79
boys:-1.86
brain:-2.35
break:-1.87
break up:-0.75
breakdown:-0.08
breaking:-1.76
breathe:-1.22
breathing:-0.76
bridge:0.14
bring:-1.66
broke:-1.12
broke up:-1.08
broken:0.07
brother:-1.14
brought:-1.37
build:-0.99
building:-1.00
bullied:-0.62
bullshit:-0.72
bunch:0.16
bunch of:0.11
burden:-0.84
business:-1.44
busy:-1.59
but:-3.66
but a:-0.10
but at:0.15
but for:-0.97
but he:-1.84
but i:-1.25
but if:-0.73
but im:-0.63
but it:-2.30
but its:-1.55
but ive:-0.85
but my:-0.90
but no:-1.06
but not:-0.93
but now:-0.30
but she:-0.29
but still:-1.35
but that:-1.42
but thats:-1.05
but the:-1.71
but then:-1.30
but they:-2.02
but this:-1.36
but u:-2.29
but we:-1.29
but when:-0.96
buy:-1.98
by:-3.24
by a:-2.05
by my:-1.09
by the:-1.41
bye:-0.47
call:-1.64
called:-1.92
calling:-1.14
calls:-0.58
calm:-0.15
came:-1.02
can:-4.19
can be:-1.42
can do:-1.41
can get:-0.90
can go:-1.48
can help:-0.96
can i:-0.58
can make:-1.26
can see:-1.41
can t:-1.57
cancer:-2.91
cannot:-1.92
cant:-3.07
cant be:-0.91
cant do:-0.51
cant even:-0.84
cant get:-0.39
cant help:-1.14
cant i:-0.26
cant seem:-0.97
cant stop:-0.60
cant take:0.30
care:-2.07
care about:-0.63
care of:-0.99
cared:0.30
career:-1.41
cares:-0.64
caring:-0.50
case:-1.74
cat:-1.89
catch:-1.15
cats:-1.42
caught:-1.09
cause:-1.36
caused:-1.80
causes:-0.88
causing:-0.09
certain:-0.66
chance:-2.29
change:-2.31
changed:-1.26
changes:-1.19
chat:-0.58
cheated:-0.90
check:-0.67
chest:-1.39
child:-1.84
childhood:-0.90
children:-1.56
choice:-1.56
choose:-0.60
chronic:0.32
city:-1.56
class:-2.37
classes:-1.35
clean:-1.70
clear:-1.16
clearly:-1.31
close:-1.47
close to:-1.29
closer:-0.86
closest:-0.66
clothes:-1.67
cold:-1.31
college:-1.94
come:-3.40
come back:-1.13
come to:-1.33
comes:-2.38
comfort:-0.41
comfortable:-0.69
coming:-1.44
comment:-2.23
comments:-1.59
commit:0.63
commit suicide:1.10
committed:-1.00
common:-1.40
community:-1.51
company:-0.73
complete:-0.35
completely:-2.31
computer:-1.36
concerned:-0.62
confidence:-1.14
confused:-1.60
connection:-0.86
consider:-1.21
considered:-1.67
considering:0.31
constant:-1.23
constantly:-0.71
contact:-1.53
continue:-1.32
control:-2.43
conversation:-1.59
conversations:-0.83
cool:-2.65
cope:-0.90
coping:-0.92
cough:-2.42
could:-3.88
could be:-1.36
could get:-0.85
could have:-1.79
could just:-0.60
couldnt:-1.87
counseling:-1.23
count:-1.13
country:-1.62
couple:-1.80
couple of:-0.86
courage:-0.25
course:-1.72
covid:-1.54
crap:-1.51
crazy:-1.69
create:-0.75
cried:-0.49
crisis:-0.82
crush:-1.69
crying:-1.14
curious:-0.98
current:-1.49
cut:-0.34
cute:-1.71
cutting:-0.75
cycle:-0.95
d:-1.88
dad:-2.66
daily:-1.43
damage:0.33
damn:-2.78
dark:-0.15
date:-1.60
dating:-1.66
daughter:-1.38
day:-1.61
day and:-1.48
day i:-0.26
days:-0.91
days ago:-0.97
days i:-0.53
dead:0.08
deal:-1.78
deal with:-1.51
dealing:-0.88
dealing with:-0.88
death:-1.05
debt:-0.52
decent:-0.94
decide:-1.31
decided:-2.10
decided to:-1.77
decision:-1.38
deep:-1.47
definitely:-2.17
degree:-0.93
depressed:-0.21
depressed and:0.08
depression:-1.61
depression i:-0.61
depressive:-0.56
deserve:-0.14
desire:-0.58
desperate:-1.28
despite:-1.87
developed:-1.19
diabetes:-3.15
diagnosed:-0.62
diagnosed with:-0.21
did:-5.03
did i:-1.04
did it:-1.33
did not:-1.40
didn:-1.72
didn t:-1.72
didnt:-1.03
didnt have:-0.80
didnt know:-1.53
didnt want:-0.13
die:1.93
die and:0.14
die but:0.49
die i:0.29
died:-1.95
dies:-1.19
difference:-1.49
different:-2.53
difficult:-1.77
dinner:-1.28
disappear:-0.44
disappointed:-0.75
disease:-2.06
disorder:-1.68
distance:-0.65
do:-0.66
do and:-0.91
do anymore:-0.22
do anything:0.42
do i:-0.64
do is:-0.91
do it:0.53
do not:0.38
do something:-0.73
do that:-0.85
do the:-0.74
do this:-1.48
do to:-0.72
do u:-2.19
do with:-1.16
doctors:-1.06
does:-1.59
does anyone:-1.05
does it:0.26
doesnt:-3.28
doesnt matter:-1.06
doesnt want:-0.11
dog:-1.73
doing:-3.25
doing it:-0.76
doing this:-0.83
don:-0.74
don t:-0.74
done:-0.59
done with:0.20
dont:-3.94
dont care:-1.09
dont even:-1.33
dont feel:-0.58
dont get:-1.14
dont have:-1.40
dont know:-1.42
dont like:-1.62
dont really:-1.14
dont see:0.35
dont think:-1.68
dont understand:-1.05
dont wanna:-0.19
dont want:-0.73
door:-1.96
dose:-0.11
doubt:-0.92
down:-2.01
down and:-0.74
down i:-0.32
down the:-0.92
down to:-1.28
dr:-1.88
drank:-0.86
dream:-1.78
dreams:-0.98
drink:-1.42
drinking:-0.57
drive:-0.58
driving:-1.27
drop:-0.13
dropped:-1.58
drug:-2.87
drugs:-1.77
drunk:-1.59
dude:-3.02
due:-0.89
due to:-0.72
dumb:-1.37
during:-1.20
during the:-0.54
dying:-1.11
each:-3.09
each other:-2.17
earlier:-1.08
early:-2.13
earth:-0.72
easier:-0.47
easy:-0.10
eat:-2.08
eating:-0.09
edge:0.52
effects:-1.56
effort:-0.30
either:-1.90
else:-1.88
else to:-0.69
emotional:-0.33
emotionally:-0.91
emotions:-1.16
end:1.51
end it:-0.08
end my:0.08
end of:-0.07
ended:-1.89
ended up:-1.40
ending:-0.45
ending it:0.49
ends:-1.45
energy:-0.85
english:-1.94
enjoy:-2.17
enough:-1.68
enough to:-0.42
entire:-1.66
episode:-0.94
escape:-0.43
especially:-1.03
esteem:-0.95
etc:-2.47
even:-4.29
even if:-1.01
even know:-1.11
even more:-0.95
even though:-1.29
even when:-0.98
evening:-1.13
events:-0.85
eventually:-1.13
ever:-3.13
ever since:-1.05
every:-3.40
every day:-1.07
every single:-0.82
every time:-2.25
everybody:0.17
everyday:0.78
everyday i:0.16
everyone:0.17
everyone i:0.08
everything:-1.95
everything i:-0.93
everything is:-0.19
everytime:-0.98
everywhere:0.33
ex:-1.20
exactly:-0.10
example:-1.92
except:-1.08
excited:-1.39
exercise:-1.28
exhausted:0.31
exist:-0.15
existence:-0.60
expect:-0.97
expected:-0.50
experience:-2.15
experienced:-1.11
experiences:-0.67
experiencing:-1.09
explain:-1.54
express:-0.45
extra:-0.94
extreme:-0.90
extremely:-0.85
eye:-1.90
eyes:-1.66
f:-1.14
face:-2.24
fact:-1.80
fact that:-0.62
fail:-0.87
failed:-0.26
failing:-0.07
failure:-0.53
fair:-1.40
fake:-1.50
fall:-1.37
falling:-0.94
family:-1.95
family and:-0.96
family i:-0.44
far:-2.60
fast:-1.88
fat:-1.71
father:-1.74
fault:-0.96
favorite:-2.60
fear:-1.90
fear of:-0.63
feel:0.14
feel bad:-0.44
feel better:-0.82
feel like:-0.26
feel so:0.11
feel that:-0.60
feel the:-0.13
feel this:-0.45
feeling:-1.42
feeling like:-0.82
feeling of:-0.96
feelings:-0.71
feels:-1.96
feels like:-1.21
feet:-0.76
fell:-1.38
felt:-1.77
felt like:-0.82
female:-1.31
fever:-3.39
few:-2.39
few days:-1.05
few months:-0.63
few weeks:-0.21
few years:-0.92
fight:-1.76
fighting:-0.97
figure:-0.88
figured:-1.02
filled:-1.09
final:-0.68
finally:-1.46
financial:-1.08
find:-2.66
find a:-1.76
find it:-0.36
find myself:-0.67
finding:-1.05
fine:-1.74
finish:-0.77
first:-3.68
first time:-0.94
fit:-0.23
five:-1.73
fix:-1.08
floor:-0.72
focus:-1.56
focus on:-1.13
follow:-1.19
following:-1.42
food:-2.74
for:-5.94
for a:-4.05
for about:-1.27
for being:-1.35
for help:-0.40
for her:-1.23
for him:-2.02
for me:-2.97
for my:-1.32
for not:-0.91
for reading:-1.06
for so:-0.25
for some:-0.85
for that:-1.42
for the:-3.85
for them:-1.53
for this:-0.52
for u:-2.56
for years:-1.10
for your:-1.97
force:-1.46
forced:-0.67
forever:0.16
forget:-1.76
forgive:-0.13
forgot:-1.68
form:-0.97
forward:-1.16
forward to:-0.77
found:-1.92
found out:-1.16
four:-1.80
free:-1.38
friend:-2.90
friend and:-0.89
friends:-2.75
friends and:-0.85
friends but:-0.82
friends i:-0.51
friendship:-1.12
from:-4.12
from a:-1.60
from it:-0.30
from me:-1.20
from my:-1.30
from the:-1.96
from this:-0.96
front:-0.39
fuck:-3.09
fucked:-0.83
fucked up:-0.76
fucking:-1.05
full:-1.51
full of:-1.29
fully:-1.86
fun:-3.15
funny:-1.95
further:-0.68
future:-1.55
gain:-0.87
game:-3.39
games:-2.05
gave:-2.13
gave me:-1.39
gay:-1.50
general:-1.59
genuinely:0.25
get:-3.75
get a:-1.65
get better:-0.55
get it:-1.74
get out:-1.04
get over:-1.32
get some:-1.11
get the:-0.92
get to:-1.08
gets:-2.68
getting:-2.46
getting a:-1.11
getting worse:0.21
gf:-1.40
girl:-2.57
girlfriend:-1.73
girls:-1.03
give:-2.04
give a:0.07
give me:-0.08
give up:0.13
given:-0.88
gives:-0.94
giving:-2.25
glad:-2.40
go:-2.08
go away:0.08
go back:-0.79
go i:-0.75
go on:-0.67
go out:-1.63
go to:-2.41
goal:-0.83
goals:-0.98
god:-1.68
goes:-1.48
going:-3.11
going on:-0.30
going through:-0.78
going to:-2.63
gone:-1.97
gonna:0.48
good:-5.90
good at:-0.68
good enough:-0.44
good for:-1.46
goodbye:1.46
google:-1.62
got:-1.14
got a:-1.76
got to:-0.89
gotta:-1.72
gotten:-2.05
grade:-1.20
grades:-0.71
great:-2.89
grew:-1.16
group:-1.18
grow:-1.40
growing:-0.93
guess:-2.03
guess i:-0.97
guidance:-0.46
guilt:-0.87
guilty:-0.82
guy:-3.18
guys:-1.98
had:-5.92
had a:-3.26
had an:-1.80
had been:-0.81
had no:-0.57
had the:-0.29
had to:-2.33
hadnt:-1.11
haha:-2.30
hair:-1.69
half:-1.74
hand:-2.19
handle:-1.19
hands:-1.87
hang:1.25
hanging:1.15
happen:0.31
happened:-1.71
happening:-0.96
happens:-0.73
happiness:-0.70
happy:-2.80
happy and:-0.73
happy i:-0.56
hard:-3.35
hard for:-1.02
hard to:-2.09
harder:-0.20
harm:0.36
has:-5.52
has a:-2.06
has been:-2.13
has to:-1.60
hasnt:-0.72
hate:-0.91
hate my:-0.59
hate myself:1.25
hated:-0.55
hates:-0.71
have:-4.81
have a:-1.78
have an:-1.88
have any:-0.77
have been:-3.08
have done:-1.09
have had:-1.40
have it:-1.01
have my:-0.54
have never:-0.99
have no:-1.47
have nothing:0.11
have so:-1.02
have some:-1.40
have the:-1.47
have to:-3.09
have u:-1.37
havent been:0.28
having:-0.72
having a:-1.53
having to:-0.25
he:-7.66
he doesnt:-0.82
he had:-1.93
he has:-2.18
he is:-1.50
he said:-1.39
he was:-4.11
head:-2.27
headache:-2.73
headaches:-1.73
health:-2.32
healthy:-0.98
hear:-2.43
heard:-1.57
hearing:-1.28
heart:-3.71
heart attack:-2.77
heavy:0.23
held:-0.72
hell:-2.38
help:-1.29
help but:-0.17
help i:-1.01
help me:-0.07
help u:-0.74
helped:-1.19
helped me:-1.06
helpful:-0.67
helping:-0.22
helps:-1.62
her:-3.56
her and:-2.18
her but:-0.23
her i:-0.14
her to:-1.08
here:-2.10
here and:-1.31
here i:-0.97
here is:0.12
heres:-0.23
heroin:-1.27
herself:-0.58
hes:-3.61
hide:-1.11
high:-1.33
high school:-1.12
higher:-1.56
him:-4.50
him and:-1.19
him he:-1.54
him i:0.11
him to:-2.19
himself:-1.44
his:-6.45
history:-1.62
hit:-0.64
hobbies:-0.90
hold:-2.03
holding:-0.91
hole:-1.19
home:-3.30
home and:-0.56
home i:-0.41
homeless:-0.71
homework:-1.45
honest:-1.68
honestly:-1.59
honestly i:-0.22
hope:-3.06
hope i:-0.27
hope u:-1.23
hopefully:-1.18
hoping:-0.24
horrible:-1.68
hospital:-0.78
hot:-0.56
hour:-2.37
hours:-2.81
house:-1.76
how:-2.03
how can:-0.66
how do:-2.20
how i:-1.37
how it:-1.13
how long:-0.30
how many:-1.60
how much:-1.55
how to:-1.46
how u:-1.38
hug:-1.58
huge:-0.34
human:-1.76
hurt:-1.80
hurting:-0.09
hurts:-0.57
husband:-1.46
i:-3.97
i actually:-0.88
i already:-0.51
i also:-1.77
i always:-0.70
i am:-1.76
i asked:-1.14
i believe:-1.57
i came:-0.47
i can:-2.25
i cannot:-1.19
i cant:-1.32
i care:-0.66
i could:-1.85
i couldnt:-1.30
i decided:-1.14
i did:-1.80
i didnt:-2.81
i die:1.09
i do:-1.30
i don:-0.08
i dont:-2.27
i even:-0.44
i ever:-1.03
i feel:0.40
i felt:-1.14
i finally:-0.64
i find:-0.41
i found:-0.89
i get:-2.29
i go:-0.52
i got:-2.61
i guess:-1.75
i had:-3.17
i hate:-0.50
i have:-1.54
i hope:-2.21
i just:0.12
i know:-0.61
i like:-2.56
i live:-1.41
i ll:0.20
i look:-0.39
i lost:-0.41
i love:-3.55
i loved:-0.27
i m:0.83
i made:-1.49
i make:-1.21
i mean:-1.29
i might:-1.43
i miss:-1.99
i need:-0.71
i needed:-0.96
i never:-1.08
i realized:-0.56
i really:-2.28
i remember:-1.23
i said:-1.86
i saw:-1.92
i say:-0.36
i see:-0.66
i should:-1.48
i spent:-0.80
i start:-1.02
i started:-2.13
i still:-1.64
i stopped:-0.35
i take:-1.11
i tell:-0.90
i think:-3.29
i thought:-1.83
i told:-1.85
i took:-0.33
i tried:-1.52
i try:-1.18
i understand:-1.16
i used:-1.34
i ve:-0.41
i wake:-0.21
i want:-0.48
i wanted:-1.50
i was:-3.38
i wasnt:-1.04
i went:-1.91
i will:-1.89
i wish:0.14
i woke:0.16
i wont:-0.58
i work:-0.84
i would:-1.17
i wouldnt:-1.68
id:-0.74
id be:-1.38
id like:-1.18
idea:-2.50
idea of:-0.73
ideas:-0.82
idiot:-1.08
if:-3.62
if anyone:-0.58
if he:-1.54
if i:-0.23
if im:-0.53
if it:-1.33
if its:-0.88
if my:-0.74
if she:-1.58
if that:-1.21
if the:-1.56
if they:-1.97
if u:-3.83
if youre:-1.57
ill:-2.08
ill be:-0.15
illness:-0.71
im:0.20
im a:-0.53
im doing:-0.61
im going:-0.36
im gonna:0.51
im having:-0.40
im in:-0.36
im just:-0.15
im on:-0.33
im really:-0.79
im scared:0.30
im so:0.69
im sorry:-0.61
im still:-0.82
im tired:0.50
im trying:0.08
imagine:-2.03
immediately:-1.21
impact:-0.73
important:-1.87
impossible:-1.28
improve:-1.10
in:-5.93
in a:-1.47
in and:-0.97
in any:-1.12
in bed:-1.12
in fact:-0.94
in general:-0.84
in her:-1.61
in his:-1.82
in it:-1.36
in life:0.25
in love:-1.24
in me:-0.68
in my:-0.45
in order:-1.04
in school:-0.64
in that:-1.37
in the:-6.66
in their:-1.27
in this:-1.26
in your:-2.48
including:-1.38
income:-1.39
incredibly:-1.35
information:-0.99
insane:-0.99
inside:-1.25
instead:-1.79
instead of:-1.53
insurance:-0.49
intense:-0.77
interest:-1.57
interest in:-1.06
interested:-1.45
interested in:-1.13
interesting:-2.04
internet:-1.15
into:-3.72
into a:-0.81
into my:-0.13
into the:-1.88
is:-5.50
is a:-3.35
is all:-1.11
is an:-1.48
is bc:-1.07
is going:-1.34
is how:-1.03
is i:-0.95
is in:-0.66
is it:-2.16
is just:-1.23
is my:-0.50
is no:-1.46
is not:-2.89
is really:-1.35
is so:-1.55
is still:-1.69
is that:-2.36
is the:-1.07
is there:-0.42
is this:-2.35
is to:-1.31
is too:-1.05
is very:-1.35
is what:-1.10
isnt:-2.27
issue:-1.61
issues:-2.36
it:-3.26
it a:-1.36
it again:-0.83
it all:0.39
it and:-1.61
it anymore:0.38
it as:-0.83
it bc:-0.84
it but:-0.60
it can:-1.56
it comes:-1.13
it didnt:-0.75
it doesnt:-1.34
it feels:-1.48
it for:-1.77
it gets:-0.83
it has:-1.83
it hurts:-0.08
it i:-0.83
it if:-1.25
it im:-0.55
it in:-0.95
it is:-2.73
it it:-0.55
it just:-1.30
it makes:-1.19
it my:-1.09
it off:-0.87
it out:-0.54
it really:-0.90
it s:-2.62
it seems:-0.95
it so:-1.23
it sounds:-0.90
it the:-1.43
it to:-0.26
it up:-1.47
it was:-4.79
it wasnt:-0.90
it will:-0.34
it wont:-0.67
it would:-0.07
itll:-0.19
its:-6.17
its a:-2.58
its all:-0.12
its been:-1.18
its hard:-1.34
its just:-2.41
its like:-1.70
its my:-0.69
its not:-2.07
its so:-0.18
its the:-0.94
ive:-0.81
ive always:0.11
ive been:-1.70
ive ever:-1.30
ive got:0.35
ive had:-0.36
ive lost:-0.19
ive never:-1.15
ive tried:-0.68
job:-2.45
job and:-1.09
job i:-0.22
jobs:-1.35
join:-1.20
joke:-1.23
journey:-0.97
joy:-1.40
jump:-0.39
just:-2.24
just a:-1.21
just be:-1.21
just cant:-1.15
just dont:-0.37
just feel:-0.68
just got:-1.23
just have:-0.93
just like:-1.27
just need:0.11
just not:-0.85
just so:-0.89
just to:-1.29
just want:0.06
just wanted:-0.49
k:-1.87
keep:-0.83
keep going:-0.44
keeping:-1.01
keeps:-0.21
kept:-0.18
kicked:-1.12
kid:-2.26
kids:-2.32
kill:1.09
kill me:0.62
kill myself:1.59
killed:-1.78
killing:-1.83
killing myself:2.06
kind:-2.41
kind of:-2.19
kinda:-1.40
kitchen:-0.87
knew:-0.61
knife:-0.20
know:-1.81
know how:-1.49
know i:-1.18
know if:-1.01
know im:-0.77
know it:-1.22
know its:-1.29
know that:-1.91
know the:-1.24
know this:-1.11
know what:-1.23
know whats:-0.12
know where:0.19
know why:-0.25
knowing:0.34
known:-0.99
knows:-1.73
lack:-1.53
lack of:-1.31
last:-0.83
last night:-1.46
last time:-0.30
last week:-1.50
last year:-0.87
late:-0.75
lately:-1.45
later:-2.21
laugh:-1.89
lazy:-0.21
lead:-1.32
learn:-1.50
learned:-0.83
learning:-1.66
least:-1.75
leave:-0.43
leave me:0.42
leaves:-0.76
left:-1.93
left me:-0.45
less:-2.24
let:-2.41
let me:-1.45
lets:-2.40
letting:0.25
level:-0.70
lie:-1.27
lied:-0.94
life:-1.58
life and:0.19
life has:-0.44
life is:-0.34
light:-0.90
like:-5.99
like a:-3.05
like an:-1.12
like i:-1.57
like im:-0.09
like it:-1.33
like its:-0.85
like me:-0.59
like my:-1.08
like shit:-0.48
like that:-1.35
like the:-2.23
like this:-2.12
like to:-1.14
like u:-1.86
liked:-1.29
likei:1.24
likely:-2.21
likes:-1.41
line:-1.03
link:-0.36
list:-0.36
listen:-1.72
listen to:-1.10
listening:-1.55
literally:-1.62
little:-3.32
little bit:-0.95
live:0.96
live for:0.15
live in:-0.39
live with:-0.37
lived:-1.69
living:-1.18
living in:-0.87
ll:-0.17
local:-1.38
lol:-4.07
loneliness:0.33
lonely:-0.26
long:-2.40
long as:-1.59
long time:-1.54
longer:-1.71
look:-3.70
look at:-2.07
looked:-1.16
looking:-3.33
looking at:-1.61
looking for:-1.83
looks:-3.32
looks like:-2.39
lose:-1.77
loss:-1.68
lost:-1.73
lost my:-0.46
lot:-2.72
lot of:-1.35
lots:-1.12
lots of:-1.08
love:-5.60
love and:-1.04
love me:-0.67
love to:-1.77
loved:-0.36
loves:-1.48
loving:-1.35
low:-1.46
luck:-2.27
lucky:-0.47
lying:-1.00
m:0.14
mad:-1.56
made:-3.09
made a:-0.30
made it:-0.76
made me:-1.78
main:-1.04
major:-1.28
make:-3.16
make a:-1.07
make it:-1.65
make me:-1.08
make the:-1.06
makes:-3.26
makes me:-2.34
making:-2.30
making me:-0.79
male:-1.00
man:-3.77
manage:-1.22
managed:-1.37
managed to:-1.15
many:-2.43
many people:-1.18
many times:-0.85
marriage:-0.86
married:-1.42
matter:-1.87
matter how:-0.96
matter what:-0.42
matters:-0.74
may:-2.79
may be:-0.85
maybe:-1.32
maybe i:-1.00
me:-3.49
me a:-2.10
me about:-1.16
me and:-1.50
me anymore:-1.12
me as:-0.34
me at:-0.59
me back:-0.27
me bc:-1.22
me but:-1.59
me feel:-0.70
me for:-1.00
me from:-0.93
me he:-0.62
me how:-0.66
me i:-1.61
me if:-1.38
me im:-0.47
me in:-1.51
me is:-0.16
me it:-0.86
me ive:-0.39
me like:-0.74
me my:-1.25
me now:0.25
me of:-1.37
me or:-0.38
me out:-1.24
me so:-0.98
me that:-1.19
me the:-1.42
me this:-0.72
me to:-1.79
me up:-1.21
me want:-1.25
me when:-0.37
mean:-2.39
meaning:-1.28
means:-2.30
meant:-1.06
media:-0.98
medication:-1.68
meds:-0.30
meet:-1.87
meeting:-1.42
mei:0.95
memories:-1.13
memory:-1.37
men:-2.15
mental:-2.28
mental health:-1.41
mentally:-1.26
mention:-1.41
mentioned:-1.07
mess:-1.22
messages:-0.52
messed:-0.41
met:-0.47
method:0.73
mg:0.70
middle:-1.83
might:-2.21
might be:-0.92
mind:-2.17
mine:-1.07
minute:-0.35
minutes:-2.22
miserable:-0.60
miss:-2.74
missed:-1.92
missing:-1.52
mistake:-0.23
mistakes:-0.44
mom:-3.06
mom and:-1.17
moment:-1.64
moments:-1.20
moms:-1.03
money:-2.12
money and:-0.61
month:-2.52
months:-2.24
months ago:-1.36
months and:-1.14
months i:-1.06
mood:-1.52
more:-5.96
more and:-0.85
more i:-0.84
more than:-2.62
morning:-1.70
most:-1.18
most of:-1.36
mostly:-0.67
mother:-2.49
mouth:0.33
move:-2.37
move on:-0.98
moved:-1.59
movie:-2.18
moving:-1.13
much:-5.25
much and:-0.83
much as:-1.06
much for:-1.06
much i:-1.52
much more:-1.07
much of:-0.90
much to:-0.72
multiple:-0.71
music:-1.73
must:-2.50
my:-4.52
my anxiety:-1.50
my best:-1.82
my body:-0.64
my boyfriend:-1.71
my brain:0.19
my brother:-0.82
my chest:-1.04
my dad:-2.09
my depression:0.35
my entire:-0.67
my ex:-0.56
my family:-0.56
my father:-1.32
my favorite:-1.95
my feelings:0.38
my first:-1.51
my friend:-1.34
my friends:-1.25
my girlfriend:-1.16
my head:-1.47
my heart:-1.56
my house:-0.76
my husband:-0.77
my job:-0.52
my life:-1.43
my mental:-0.47
my mind:-0.12
my mom:-2.22
my mother:-1.54
my parents:0.47
my phone:-1.00
my problems:-0.80
my room:-0.63
my school:-0.63
my sister:-1.81
my suicide:1.59
my therapist:-0.59
my thoughts:-0.76
my time:0.18
my whole:-0.24
my wife:-2.18
my work:-1.13
myself:1.42
myself i:0.22
myself to:-0.41
name:-10.20
name is:-3.11
near:-1.50
nearly:-1.98
neck:-0.49
need:-1.31
need help:-0.52
need to:-0.92
needed:-1.09
needed to:-0.89
needs:-1.78
negative:-1.40
nervous:-0.28
never:-3.22
never be:-0.53
never been:-1.02
never had:-0.75
new:-4.11
news:-1.93
next:-2.91
nice:-3.43
night:-2.23
night and:-1.06
night i:-0.33
no:-4.97
no friends:0.45
no i:-1.57
no idea:-1.08
no longer:-1.59
no matter:-1.27
no one:-1.23
no point:-0.75
no reason:-1.43
no way:-0.64
non:-1.58
none:-0.39
none of:0.26
nor:-0.60
normal:-1.91
normally:-0.82
not:-1.41
not a:-1.62
not be:-0.20
not being:-1.10
not even:-1.34
not going:-0.57
not have:-0.37
not in:-0.73
not really:-0.71
not sure:-0.18
not that:-0.42
not the:-1.31
not to:0.11
note:0.39
nothing:-1.75
nothing but:-0.70
nothing i:-0.78
nothing to:-0.31
notice:-0.45
noticed:-0.90
now:-0.64
now and:-0.96
now but:-0.87
now i:-0.98
now im:-0.17
now my:-0.90
now that:-0.87
nowhere:-0.17
nowi:0.90
number:-0.08
o:-1.74
obviously:-1.42
ocd:-2.96
of:-4.71
of a:-1.97
of all:-0.42
of bed:-0.65
of course:-1.64
of depression:-0.83
of her:-1.55
of his:-1.64
of how:-0.94
of it:-1.34
of life:-0.80
of me:-0.36
of my:-2.72
of myself:-0.17
of our:-1.31
of people:-0.91
of shit:-0.44
of suicide:0.65
of that:-1.50
of the:-5.58
of them:-1.97
of these:-0.96
of things:-0.26
of this:-1.64
of those:-0.83
of time:-1.29
of u:-0.87
of us:-1.46
of what:-0.24
of your:-1.55
off:-2.33
off my:-0.47
off the:-0.58
offer:-1.77
office:-1.95
often:-1.88
ok:-2.35
okay:-1.51
old:-2.59
old and:-1.26
older:-1.53
on:-2.76
on a:-0.46
on and:-0.91
on how:-1.07
on i:-1.22
on it:-1.49
on me:-1.79
on my:-0.35
on the:-2.38
on this:-1.27
on to:-0.84
on your:-0.94
once:-2.54
once i:-0.98
one:-6.16
one day:-1.61
one i:-1.18
one of:-3.06
one thing:-0.66
one to:-0.73
ones:-1.95
online:-1.53
only:-4.34
only one:-1.69
only reason:0.67
only thing:-0.83
onto:-0.38
open:-0.39
opinion:-1.40
opportunity:-0.93
options:-0.56
or:-1.48
or a:-0.58
or anything:-1.04
or even:-1.20
or if:-0.79
or just:-1.06
or not:0.23
or so:-1.30
or something:-0.73
or the:-1.57
order:-0.92
other:-2.13
other people:-0.71
other than:-1.01
others:-1.61
otherwise:-1.19
our:-4.52
our relationship:-1.29
out:-1.98
out a:-0.69
out and:-0.91
out but:-0.78
out for:-1.15
out i:-0.06
out in:-1.18
out my:-0.97
out of:-2.00
out on:-1.20
out the:-1.07
out there:-1.05
out to:-1.18
out with:-1.08
outside:-1.97
over:-4.63
over a:-0.81
over and:-0.65
over it:-0.83
over my:-1.06
over the:-2.06
overcome:-1.21
overdose:0.67
overwhelmed:-0.59
overwhelming:-0.83
own:-0.35
own life:0.34
paid:-1.73
pain:0.62
painful:0.31
panic:-0.38
paper:-1.66
parent:-0.92
parents:0.14
part:-2.98
part of:-1.99
partner:-1.12
party:-1.49
pass:-1.46
passed:-1.40
past:-2.44
past few:-1.03
path:-0.83
pathetic:-0.24
patients:-2.22
pay:-1.78
paying:-0.72
peace:-0.31
people:-4.12
people and:-1.01
people are:-1.04
people but:-0.77
people i:0.14
people in:-1.11
people that:-0.68
people to:-0.95
people who:-2.02
peoples:-0.52
perfect:-1.54
perhaps:-0.53
period:-1.24
person:-2.68
person and:-0.95
person i:0.28
person who:-0.30
personal:-1.06
personality:-1.35
perspective:-1.06
phone:-2.06
physical:-0.69
physically:-0.07
pick:-1.92
picture:-1.65
pictures:-1.76
piece:-0.75
piece of:-1.07
pills:-0.35
place:-1.40
place i:-0.40
place to:-0.89
places:-1.57
plan:0.44
planned:-0.74
planning:0.63
plans:-0.79
play:-3.53
playing:-2.11
please:-0.08
please help:0.08
plus:-1.70
pm:-0.89
point:-2.19
point i:-0.69
point in:-1.02
point of:-0.58
point where:-0.78
points:-1.34
police:-1.68
poor:-1.71
position:-0.83
positive:-1.79
possible:-1.00
post:-1.85
posted:-0.39
posting:-1.79
posts:-0.75
potential:-1.25
power:-2.45
present:-0.54
pressure:-0.94
pretty:-3.28
pretty much:-1.23
previous:-0.54
probably:-3.74
problem:-2.38
problems:-1.77
process:-1.32
professional:-1.33
program:-1.16
progress:-0.37
promise:-1.53
properly:-0.44
proud:-1.35
provide:0.20
psychiatrist:-0.29
ptsd:-3.65
public:-1.36
pull:0.22
pulled:-0.57
purpose:-1.05
push:-0.97
pushed:-0.90
pushing:-0.65
put:-0.56
putting:-1.36
question:-1.63
questions:-1.68
quick:-0.87
quickly:-0.48
quit:-0.27
quite:-1.28
ran:-1.23
random:-2.04
rant:-0.55
rather:-2.08
rather than:-1.52
re:-1.33
reached:-0.25
reaction:-2.05
read:-1.52
reading:-2.46
ready:0.42
ready to:0.08
real:-2.91
reality:-1.25
realize:-1.52
realized:-1.08
really:-5.17
really bad:-0.39
really dont:-0.42
really want:-1.12
reason:0.17
reason i:-0.70
reason to:-0.60
recent:-0.80
recently:-1.60
recovery:-1.19
red:-1.72
reddit:-0.55
regret:-0.88
relapse:-0.88
related:-1.36
relationship:-2.46
relationship with:-1.24
relationships:-1.00
relief:-0.88
remember:-2.12
remind:-0.88
rent:-1.11
reply:-0.46
research:-1.71
respect:-0.66
respond:-0.54
response:-1.83
rest:-1.31
rest of:-0.55
result:-1.46
return:-0.22
rid:-0.82
rid of:-0.82
ride:-1.24
right:-2.30
right now:-0.83
risk:-2.18
road:-1.20
rock:-1.19
room:-0.93
rope:0.80
rough:-0.43
ruin:-1.33
ruined:-1.03
run:-1.94
running:-0.94
s:-2.12
sad:-2.02
sadness:-0.98
safe:-1.01
said:-3.61
said i:-0.96
said that:-1.46
same:-2.54
same time:-1.17
save:-1.53
saw:-2.38
say:-3.84
say i:-0.88
say that:-0.81
saying:-1.35
says:-1.77
scared:0.79
scared of:0.14
scared to:0.08
scary:-1.17
school:-3.15
school and:-1.15
school i:-0.49
schools:-0.93
screaming:-0.77
second:-1.26
seconds:-1.32
see:-3.61
see a:-0.41
see if:-0.70
see it:-1.18
see my:-1.18
see the:-1.03
seeing:-1.14
seek:-0.40
seem:-2.45
seem to:-1.93
seemed:-1.44
seems:-2.11
seems like:-1.16
seems to:-0.85
seen:-2.51
self esteem:-0.95
selfish:-1.13
semester:-0.93
sense:-2.30
sense of:-1.22
sent:-0.80
serious:-1.17
seriously:-2.00
session:-0.62
set:-1.75
several:-0.26
severe:-1.28
sex:-1.95
sexual:-0.96
shame:-1.51
share:-1.80
sharing:-1.17
she:-6.76
she doesnt:-1.08
she has:-1.42
she is:-2.39
she said:-0.30
she told:-1.20
she was:-2.58
shell:-1.14
shes:-3.32
shit:-2.05
shit and:-0.55
shoot:-0.27
short:-0.72
shot:-3.58
should:-3.67
should be:-1.41
should have:-1.59
should i:-1.49
shouldnt:-0.73
show:-2.55
showed:-1.39
shows:-1.65
shut:-1.37
siblings:-0.73
sick:-1.47
side:-2.51
signs:-0.79
similar:-1.56
simple:-0.53
simply:-0.59
since:-2.74
since i:-0.35
since then:-0.84
single:-1.64
sister:-1.92
sit:-1.69
sitting:-1.33
situation:-2.22
situations:-1.37
six:-0.74
skills:-1.38
skin:-1.56
sleep:-0.89
sleeping:-1.68
slightly:-1.23
slowly:-1.22
small:-1.34
smart:-0.48
smile:-1.00
smoke:-0.90
smoking:-1.44
so:-0.46
so alone:0.09
so bad:-0.55
so far:-1.49
so hard:-1.21
so i:-2.70
so im:0.14
so it:-0.98
so long:-0.25
so many:-1.95
so much:-2.70
so that:-1.02
so tired:0.83
so we:-1.65
sober:-1.34
social:-1.82
social anxiety:0.10
society:-1.00
solution:-0.55
some:-4.11
some of:-2.11
some people:-1.27
some time:-1.13
somebody:-0.46
somehow:-1.25
someone:-0.83
someone else:-1.35
someone i:0.16
someone to:-0.68
someone who:-1.03
something:-3.31
something i:-0.96
something that:-1.51
something to:-1.39
sometimes:-1.72
sometimes i:-0.96
somewhat:-1.25
somewhere:-1.74
son:-2.03
song:-2.24
soon:-0.92
soon as:-0.71
sorry:-3.29
sorry for:-1.17
sort:-1.84
sort of:-1.65
soul:-1.18
sound:-1.44
sounds:-2.31
sounds like:-1.91
space:-1.35
speak:-1.85
speaking:-1.45
special:-1.27
spend:-1.33
spending:-1.29
spent:-0.80
st:-0.56
stand:-0.08
start:-1.76
started:-2.53
started to:-0.86
starting:-0.87
starting to:-0.63
starts:-1.12
state:-1.80
states:-1.47
stay:-2.16
stayed:-1.05
staying:-1.30
step:-0.56
steps:-1.44
stick:-0.64
still:-4.88
still feel:-0.34
still have:-1.19
stomach:-0.26
stop:-2.70
stopped:-0.56
stopping:-1.10
store:-1.47
stories:-1.17
story:-0.82
straight:-1.51
strength:-0.75
stress:-1.71
stressed:-1.19
stroke:-2.74
strong:-2.11
stronger:-1.10
struggling:-0.50
struggling with:-0.61
stuck:-1.53
student:-1.20
study:-2.30
studying:-1.11
stuff:-2.65
stupid:-2.28
sub:-2.12
subreddit:-0.60
successful:-0.32
such:-1.94
such a:-1.01
suck:-0.46
sucks:-1.80
suddenly:-1.12
suffer:-0.90
suffered:-0.40
suggestions:-1.37
suicidal:1.99
suicidal thoughts:1.33
suicide:2.17
suicide is:-0.07
summer:-0.84
super:-1.43
support:-1.96
supportive:0.35
suppose:-0.93
supposed:-1.13
supposed to:-1.00
sure:-1.83
sure i:-0.09
sure what:0.10
surgery:-1.26
surprised:-1.85
survive:-0.48
sweet:-1.31
symptoms:-2.02
system:-1.29
t:-2.58
t want:-0.28
take:-2.45
take a:-1.80
take care:-1.15
take me:-0.60
take my:0.12
take the:-0.78
taken:-0.35
takes:-1.21
taking:-0.50
talk:-1.73
talk about:-1.07
talk to:-0.87
talked:-0.88
talked to:0.16
talking:-2.17
talking about:-1.22
talking to:-1.51
teacher:-1.55
teachers:-1.00
team:-1.56
tears:-0.32
teenager:-0.72
tell:-2.48
tell me:-0.43
tell my:-0.60
tell them:-0.94
tell u:-1.22
telling:-0.56
telling me:-1.24
tells:-1.47
tells me:-1.28
temporary:-0.61
ten:-0.65
term:-1.54
terms:-0.54
terrible:-1.79
terrified:-0.95
test:-1.10
text:-0.37
th:-1.69
than:-5.13
than a:-1.54
than i:-1.14
than me:-1.32
than the:-1.43
that:-10.06
that and:-0.62
that are:-1.43
that but:-0.22
that doesnt:-1.20
that has:-1.41
that he:-2.35
that i:-2.96
that if:-0.62
that im:-0.98
that is:-1.52
that it:-2.00
that its:-1.66
that ive:-0.82
that makes:-0.89
that my:-1.88
that she:-1.82
that the:-2.27
that there:-1.41
that they:-1.72
that this:-0.60
that u:-2.72
that was:-2.50
that way:-1.27
that we:-1.75
that will:-1.10
that would:-0.85
thati:1.03
thats:-5.15
thats the:-1.86
the:-6.57
the best:-2.84
the day:-1.18
the end:-0.31
the fact:-1.28
the first:-2.49
the fuck:-1.44
the future:-1.01
the hospital:-0.99
the house:-0.31
the idea:-0.89
the internet:-0.87
the last:0.21
the middle:-1.68
the moment:-0.93
the morning:-1.36
the most:-0.47
the next:-1.24
the night:-0.94
the one:-1.35
the only:-1.56
the other:-0.77
the pain:0.51
the past:-2.26
the people:-1.40
the person:-1.17
the point:-0.95
the problem:-1.02
the rest:-1.20
the right:-1.60
the same:-2.25
the second:-1.22
the thing:-1.01
the things:-1.16
the thought:0.29
the time:-2.66
the way:-1.97
the whole:-1.38
the world:-2.22
the worst:-0.89
their:-4.33
them:-5.44
them and:-0.81
them i:-1.11
them to:-0.92
themselves:-1.53
then:-5.24
then i:-1.76
therapist:-1.51
therapy:-1.81
there:-3.80
there and:-0.30
there are:-2.27
there for:-0.85
there i:-0.80
there is:-1.09
there was:-1.92
theres:-2.93
theres a:-1.79
theres no:-1.02
these:-3.47
they:-3.61
they are:-2.20
they can:-1.27
they do:-1.41
they dont:-1.43
they have:-1.95
they want:-1.17
they were:-2.31
they will:-1.44
they would:-0.64
theyd:-0.62
theyll:-1.23
theyre:-2.85
theyve:-0.85
thing:-3.20
thing i:-0.25
thing is:-0.68
thing that:-0.48
thing to:-1.21
things:-1.28
things and:-0.42
things are:-0.60
things like:-0.88
things that:-0.93
think:-4.13
think i:-1.39
think im:-0.52
think it:-1.34
think its:-0.36
think that:-1.17
think the:-1.42
thinking:-1.93
thinking about:-1.13
thinking of:-0.73
thinks:-0.93
third:-1.03
this:-6.35
this and:-0.55
this anymore:1.11
this but:0.11
this has:-1.15
this i:-1.31
this is:-3.35
this isnt:-0.63
this life:0.08
this morning:-0.27
this one:-1.70
this point:-0.28
this post:-1.30
this shit:-0.39
this sub:-1.77
this time:-0.73
this to:-0.93
this was:-1.06
this way:-1.20
this world:0.56
this year:-1.43
tho:-1.87
those:-2.94
though:-3.94
though i:-1.25
thought:-2.06
thought i:-0.12
thought it:-1.72
thought of:-0.12
thoughts:0.69
thoughts and:0.43
thoughts i:-0.17
three:-2.26
throat:0.23
through:-3.00
through a:-1.09
through my:-0.89
through the:-0.72
through this:-1.06
throughout:-0.99
throw:-1.01
till:-0.49
time:-5.56
time and:-1.48
time but:-0.67
time for:-1.15
time i:-1.24
time in:-0.93
time to:-1.66
time with:-1.42
times:-2.74
times i:-0.84
tired:0.60
tired of:-0.13
title:-0.33
tl:-1.72
tl dr:-1.71
to:-5.82
to a:-1.05
to all:-1.28
to an:-0.64
to and:-0.50
to anyone:-1.02
to ask:-1.03
to be:-2.05
to bed:-1.01
to break:-0.83
to call:-0.46
to care:-0.33
to change:-1.48
to come:-1.44
to commit:0.58
to continue:-0.53
to deal:-0.88
to die:1.51
to do:-0.18
to end:1.71
to even:-0.41
to feel:-1.29
to find:-1.12
to fix:-0.36
to get:-1.25
to give:-1.42
to go:-1.35
to hang:0.87
to have:-1.27
to hear:-1.69
to help:-2.26
to her:-2.19
to him:-0.69
to his:-1.53
to hurt:-0.59
to i:-0.27
to it:-1.28
to just:0.62
to keep:-1.16
to kill:0.93
to know:-1.68
to leave:0.24
to let:-0.61
to live:1.45
to look:-1.41
to lose:-0.67
to make:-1.66
to me:-1.33
to move:-0.98
to my:-2.14
to myself:-0.67
to not:0.13
to pay:-0.63
to people:-0.58
to post:-0.54
to put:-1.38
to read:-1.55
to say:-2.44
to school:-1.48
to see:-2.86
to share:-1.37
to sleep:-0.16
to someone:-0.95
to start:-0.37
to stay:-0.78
to stop:-2.19
to take:-1.29
to talk:-1.20
to tell:-1.85
to that:-1.76
to the:-3.86
to them:-1.38
to think:-1.32
to this:-0.82
to try:-1.54
to turn:-0.77
to u:-2.30
to understand:-0.96
to use:-1.82
to work:-2.27
to write:-1.00
to your:-1.51
today:-2.90
today and:-1.06
today i:-0.78
together:-3.06
told:-0.51
told her:-1.23
told him:-1.56
told me:-1.11
told my:-0.89
tomorrow:-1.33
tonight:1.02
too:-4.17
too much:-2.06
took:-1.00
top:-1.26
totally:-1.76
touch:-1.40
tough:-0.97
towards:-1.77
town:-2.08
toxic:-1.17
track:0.17
train:-0.09
trapped:-0.21
trash:-0.92
trauma:-1.37
treat:-1.24
treated:-0.40
treatment:-2.16
tried:-0.96
tried to:-0.82
trigger:-1.11
triggered:-1.21
trip:-0.71
trouble:-1.27
true:-1.96
truly:-1.15
trust:-1.91
truth:-1.36
try:-3.84
try and:-0.77
try to:-2.68
trying:-0.82
trying to:-2.26
turn:-1.82
turned:-1.41
turning:-1.07
turns:-1.02
tv:-1.24
twice:-1.53
two:-2.55
two weeks:0.19
two years:-0.85
type:-1.92
u:-10.73
u all:-0.52
u and:-1.58
u are:-3.84
u can:-4.35
u cant:-2.11
u could:-1.45
u do:-1.37
u dont:-2.69
u feel:-1.99
u for:-0.98
u get:-2.00
u guys:-0.35
u have:-3.72
u i:-1.78
u in:-1.38
u just:-1.62
u know:-2.77
u need:-1.81
u should:-2.04
u so:-1.33
u think:-1.42
u to:-2.02
u want:-2.72
u were:-1.56
u will:-1.59
unable:-1.03
unable to:-1.03
uncomfortable:-1.06
under:-2.31
understand:-2.35
understanding:-1.13
unfortunately:-1.85
unhappy:-0.78
university:-1.39
unless:-1.44
until:-2.39
until i:-1.19
up:-4.06
up a:-0.84
up and:-1.29
up at:-0.88
up for:-0.41
up i:-1.03
up in:-1.41
up my:-0.96
up on:-0.86
up so:-0.78
up the:0.07
up to:-2.07
up with:-1.72
upon:-1.34
upset:-1.79
urge:-0.59
us:-3.16
use:-3.25
used:-2.01
used to:-1.48
useless:-0.62
using:-2.39
usually:-0.37
value:-1.10
ve:-0.07
vent:-0.94
very:-3.58
video:-2.01
video games:-0.74
visit:-1.31
voice:-2.04
wait:-1.22
waiting:-0.11
waiting for:-0.72
wake up:0.24
waking:-0.15
walk:-1.72
walked:-1.27
walking:-1.41
wall:-0.20
wanna:-0.81
want:-0.99
want a:-0.88
want it:-1.03
want me:-0.17
want my:-0.90
want the:-0.76
want to:-0.89
wanted:-2.33
wanted to:-1.93
wanting:-0.45
wanting to:-0.20
wants:-1.90
wants to:-1.27
was:-8.07
was a:-2.99
was going:-1.61
was in:-2.03
was just:-1.68
was my:-1.41
was not:-1.04
was on:-1.11
was so:-1.82
was the:-1.91
wasnt:-2.01
waste:-1.18
watch:-3.11
watching:-0.35
water:-2.29
way:-2.05
way i:-0.38
way out:0.45
way to:-1.63
ways:-0.71
ways to:-0.30
we:-7.48
we all:-1.33
we are:-1.23
we can:-1.92
we had:-2.10
we have:-2.70
we were:-1.76
weak:-1.37
wear:-1.44
weather:-1.45
weed:-1.55
week:-3.40
week and:-1.17
week i:-0.76
weekend:-1.91
weeks:-1.39
weeks ago:-0.62
weight:-1.23
weird:-2.74
well:-3.71
well as:-0.95
well i:-0.98
went:-0.69
went to:-1.29
were:-4.36
werent:-1.54
weve:-0.79
what:-3.44
what a:-2.16
what are:-0.18
what can:-0.73
what do:-1.32
what happened:-0.48
what i:-2.00
what im:0.44
what is:-1.83
what it:-0.99
what the:-1.09
what they:-1.03
what to:0.09
what u:-2.09
whatever:-1.67
whats:0.49
whats the:0.08
when:-2.28
when he:-1.66
when i:-1.95
when im:-0.51
when it:-0.89
when my:-0.84
when she:-1.99
when the:-1.70
when they:-1.47
when u:-3.00
when we:-2.04
whenever:-1.73
whenever i:-1.01
where:-3.10
where i:-0.86
where to:-0.58
where u:-1.16
whether:-0.36
which:-2.68
which i:0.49
which is:-1.09
while:-3.82
while i:-1.28
white:-1.39
who:-4.18
who are:-1.28
who has:-0.59
who have:-1.40
who i:-0.86
who is:-0.86
whoever:-0.84
whole:-2.35
whole life:-0.30
whos:-1.31
why:-3.04
why do:-0.49
why i:-0.19
why is:-1.84
wife:-2.58
will:-0.99
will be:-1.66
will get:-1.06
will have:-1.20
will just:-0.44
will never:-1.01
will not:-1.05
willing:-1.36
willing to:-1.08
win:-1.69
wish:-0.80
wish i:-0.19
wishing:-0.89
with:-4.63
with a:-1.12
with all:-1.02
with depression:-1.01
with her:-0.42
with him:-0.90
with it:-1.72
with me:-1.02
with my:-2.02
with myself:-0.68
with no:-0.40
with people:-0.85
with some:-0.73
with someone:-0.58
with that:-1.42
with the:-2.97
with them:-1.15
with this:-1.75
with u:-1.75
with your:-1.49
within:-1.68
without:-0.52
woke:-0.65
woke up:-0.59
woman:-1.35
women:-2.62
won:-1.56
wonder:-1.65
wonderful:-0.93
wondering:-1.31
wont:-2.54
wont be:-0.49
word:-2.13
words:-1.67
work:-4.05
work and:-1.70
work i:-0.62
work on:-1.02
worked:0.14
working:-2.20
works:-1.12
world:-0.90
worried:-1.24
worry:-0.93
worry about:-0.72
worse:-1.25
worse and:-0.44
worse i:0.45
worse than:-1.26
worst:-1.25
worth:-1.41
worth it:-0.77
worthless:0.33
would:-1.54
would be:-2.89
would have:-1.08
would like:-0.39
wouldnt:-0.40
wouldnt be:-0.55
wrists:0.51
write:-0.80
writing:-0.55
written:-0.29
wrong:-2.49
wrong with:-1.08
wrote:0.23
x:-2.22
yall:-1.62
yeah:-2.70
year:-3.47
year and:-0.89
year i:-0.44
year of:-0.45
year old:-1.63
years:-1.95
years ago:-0.51
years and:-1.35
years i:-1.01
years now:-0.06
years of:-1.03
yes:-2.39
yesterday:-1.33
yet:-2.50
yo:-0.89
youd:-0.92
youll:-1.02
young:-2.22
younger:-1.36
your:-6.94
your life:-1.92
your own:-0.07
youre:-4.82
youre not:-1.69
yourself:-0.13
youve:-0.62
`;
