/**
 * Weights of words and word pairs, made by scripts/train-screening.ts: how much more often each
 * stands in posts of people at risk. Words in few texts and names were left out before training.
 */
export const weightLines = `
a:-5.66
a bad:-1.00
a better:-0.06
a big:-1.80
a bit:-1.91
a bunch:0.20
a burden:-0.58
a car:-0.79
a child:-0.94
a couple:-1.31
a day:-0.32
a different:-1.01
a failure:-0.08
a few:-3.10
a friend:-1.46
a fucking:-0.95
a girl:-1.19
a girlfriend:-0.70
a good:-3.10
a great:-1.19
a gun:0.31
a half:-0.93
a hard:-0.95
a heart:-1.71
a job:-0.56
a kid:-0.98
a life:-0.47
a little:-2.32
a long:-1.86
a lot:-2.73
a month:-2.04
a new:-2.21
a nice:-1.76
a normal:-1.00
a person:-1.30
a place:-0.33
a really:-1.06
a relationship:-1.44
a shit:0.11
a single:-1.40
a small:-0.82
a stroke:-1.47
a suicide:0.25
a therapist:-1.10
a time:-1.13
a very:-2.06
a way:-0.31
a week:-1.16
a while:-1.76
a whole:-1.48
a year:-1.34
ability:-1.11
ability to:-0.84
able:-2.51
able to:-1.92
about:-5.34
about a:-1.50
about anything:-0.77
about how:-1.11
about it:-2.22
about me:-0.87
about my:-0.97
about myself:-0.16
about suicide:1.02
about the:-2.56
about this:-1.34
about to:-0.56
about u:-1.47
about what:-1.27
absolutely:-1.86
abuse:-1.37
abused:-0.44
abusive:-1.37
accept:-1.05
accident:-0.74
accidentally:-1.27
account:-1.63
act:-1.34
acting:-1.35
actions:-0.41
active:-0.72
actual:-1.54
actually:-3.09
add:-1.47
addicted:-0.65
addiction:-3.89
admit:-0.79
adult:-1.41
advice:-1.52
afford:-0.35
afraid:-1.69
afraid of:-0.95
afraid to:-0.79
after:-3.32
after a:-1.84
after i:-0.97
after that:-0.95
after the:-1.30
again:-3.97
again and:-1.20
again i:-1.16
against:-2.29
age:-1.70
ago:-1.16
ago and:-0.11
ago i:-1.50
agree:-1.96
ahead:-1.34
alcohol:-0.48
alive:-1.24
all:-2.48
all but:-0.07
all day:-1.27
all i:-1.46
all of:-2.05
all over:-0.85
all that:-1.62
all the:-2.78
all these:-1.14
all this:-0.54
allergic:-3.75
allergic to:-2.84
allow:-0.96
allowed:-1.46
almost:-2.03
alone:-1.32
alone and:-0.81
alone i:-0.24
along:-1.06
along with:-0.78
already:-1.79
also:-4.33
although:-1.30
always:-3.42
always been:-0.88
am:-1.67
am a:-1.75
am and:-0.39
am going:-0.65
am i:-1.25
am in:-0.59
am just:0.47
am not:0.49
am so:0.23
am still:-0.62
am tired:0.73
ama:0.94
amazing:-2.15
amjust:2.36
amount:0.34
amount of:0.07
an:-5.37
an hour:-1.56
and:-4.65
and a:-2.47
and am:-1.02
and be:-0.11
and being:-0.46
and depression:-0.42
and do:-0.94
and dont:-1.25
and even:-0.46
and everything:-0.55
and family:0.22
and feel:0.07
and for:-0.44
and get:-1.69
and go:-0.69
and had:-0.95
and has:-1.29
and have:-1.66
and he:-2.52
and her:-1.09
and how:0.27
and i:-1.05
and if:-1.87
and im:-0.68
and in:-1.16
and is:-1.40
and it:-0.42
and its:-2.04
and ive:-0.55
and just:-1.18
and make:-1.08
and more:-0.70
and my:-1.55
and never:0.48
and no:-0.55
and not:-1.45
and now:-0.74
and only:-0.58
and over:-0.40
and people:-0.48
and see:-0.68
and she:-1.04
and so:-0.48
and still:-0.60
and that:-1.65
and thats:-0.90
and the:-2.57
and then:-2.00
and there:-0.88
and they:-1.75
and this:-0.67
and to:-0.93
and u:-2.42
and was:-1.24
and we:-1.96
and what:-1.19
and when:-0.91
and would:-1.15
anger:-1.38
angry:-1.07
annoying:-0.75
another:-1.91
answer:-1.45
anti:-1.15
anxiety:-2.73
anxiety and:-0.74
anxious:-1.05
any:-2.80
any of:-0.78
anybody:-0.44
anymore:1.97
anymore i:0.12
anyone:-0.63
anyone else:-0.77
anyone to:-0.36
anything:-0.11
anything i:-0.80
anything to:-1.08
anyway:-1.51
anyways:-1.12
anywhere:-1.19
apart:-0.59
apartment:-0.84
apparently:-1.07
appointment:-0.77
appreciate:-1.77
appreciated:-1.60
are:-8.23
are a:-1.19
are i:-2.08
are in:-1.74
are just:-0.58
are not:-1.29
are so:-1.86
are the:-1.94
are u:-2.70
area:-1.09
arent:-1.43
around:-2.94
around and:-0.86
around me:-0.46
around the:-1.08
as:-5.95
as a:-2.65
as an:-1.59
as i:-1.37
as if:-1.24
as it:-1.11
as long:-1.67
as much:-1.12
as soon:-0.80
as the:-1.94
as they:-0.91
as well:-1.82
ask:-1.83
asked:-2.57
asking:-1.29
asleep:-1.75
ass:-1.48
asthma:-2.33
at:-6.42
at a:-1.87
at all:-2.56
at home:-0.91
at least:-1.74
at me:-0.61
at my:-0.92
at night:-0.11
at school:-0.95
at that:-0.68
at the:-2.82
at this:-1.03
at work:-1.86
attack:-2.53
attacks:-1.72
attempt:-0.52
attempted:0.81
attempts:0.59
attention:-0.79
avoid:-1.65
aware:-1.18
away:-2.50
away and:-0.77
away from:-1.51
away i:-0.75
awesome:-2.18
awful:-1.85
awhile:-0.17
awkward:-0.97
b:-1.60
baby:-2.17
back:-5.27
back and:-1.07
back i:-0.62
back in:-1.78
back on:-0.81
back to:-2.95
bad:-3.33
bad i:-0.59
badly:-0.56
barely:-0.60
basically:-1.52
bathroom:-1.53
bc:-4.96
bc he:-1.94
bc i:-2.22
bc im:-0.99
bc it:-1.24
bc its:-1.04
bc my:-1.02
bc of:-2.34
bc she:-1.57
bc the:-0.45
bc they:-1.49
bc u:-0.84
be:-3.16
be a:-2.79
be able:-0.77
be an:-1.00
be better:-0.08
be dead:0.67
be happy:-1.14
be here:0.41
be in:-0.48
be like:-0.18
be my:-0.28
be the:-0.73
beat:-2.13
beautiful:-1.81
became:-0.71
become:-1.39
become a:-0.76
becoming:-1.12
bed:-1.92
been:-3.13
been a:-1.16
been able:-1.32
been feeling:-1.12
been having:-0.27
been in:-0.85
been on:-0.87
been so:-0.85
been thinking:-0.14
been trying:0.20
before:-2.29
before and:-0.87
before i:0.06
began:-1.61
begin:-1.09
beginning:-1.13
behavior:-2.30
behind:-0.98
being:-3.36
being a:-1.31
being able:-1.26
believe:-2.85
believe that:-1.11
besides:-0.45
best:-3.45
best friend:-0.95
better:-3.26
better and:-0.22
better but:-0.60
better i:-0.36
better than:-1.31
between:-2.29
beyond:-1.39
big:-3.06
biggest:-0.82
bills:-1.22
bipolar:-0.42
birthday:-1.23
bit:-2.42
bit of:-1.19
bitch:-1.42
black:-1.63
blame:-0.93
blood:-0.31
body:-0.96
book:-2.11
bored:-1.81
boring:-1.00
born:-1.02
both:-3.62
bother:-0.42
bottle:-0.85
bottom:-0.68
bought:-1.01
boy:-2.34
boyfriend:-1.76
boys:-1.94
brain:-2.23
break:-1.86
break up:-0.72
breakdown:-0.20
breaking:-1.75
breathe:-1.39
breathing:-0.66
bridge:0.12
bring:-1.60
broke:-1.14
broke up:-1.06
brother:-1.18
brought:-1.30
build:-1.01
building:-0.99
bullied:-0.62
bullshit:-0.76
bunch:0.20
bunch of:0.10
burden:-0.76
business:-1.37
busy:-1.70
but:-3.87
but a:-0.10
but for:-0.94
but he:-1.69
but i:-1.32
but if:-0.82
but it:-2.03
but its:-1.42
but ive:-0.75
but my:-0.91
but no:-1.04
but not:-1.19
but now:-0.35
but she:-0.35
but still:-1.33
but that:-1.52
but thats:-1.05
but the:-1.92
but then:-1.21
but they:-1.97
but this:-1.51
but u:-2.21
but we:-1.19
but when:-0.99
buy:-1.77
by:-3.70
by a:-2.14
by my:-1.09
by the:-1.40
bye:-0.69
call:-1.69
called:-1.96
calling:-0.97
calls:-0.63
calm:-0.21
came:-1.17
can:-4.21
can be:-1.40
can do:-1.43
can get:-1.25
can go:-1.51
can help:-0.87
can i:-0.47
can make:-1.28
can see:-1.34
can t:-1.50
cancer:-2.96
cannot:-1.68
cant:-3.49
cant be:-0.93
cant do:-0.46
cant even:-0.85
cant get:-0.21
cant help:-1.09
cant i:-0.21
cant seem:-0.81
cant stop:-0.56
cant take:0.14
car:-0.29
care:-1.86
care about:-0.57
care of:-0.87
cared:0.24
career:-1.38
cares:-0.78
caring:-0.32
case:-1.72
cat:-1.96
catch:-1.13
cats:-1.45
caught:-1.16
cause:-1.33
caused:-1.76
causes:-0.89
causing:-0.80
certain:-1.01
chance:-2.28
change:-2.06
changed:-1.22
changes:-1.22
chat:-0.65
cheated:-0.43
check:-0.73
chest:-1.33
child:-1.82
childhood:-0.86
children:-1.56
choice:-1.61
choose:-0.67
chronic:0.35
city:-1.56
class:-2.28
classes:-1.16
clean:-1.75
clear:-1.48
clearly:-1.27
close:-1.56
close to:-1.27
closer:-0.77
closest:-0.66
clothes:-1.54
cold:-1.47
college:-1.97
come:-3.41
come back:-1.13
come to:-1.42
comes:-2.36
comfort:-0.48
comfortable:-0.62
coming:-1.42
comment:-2.25
comments:-1.52
commit:0.65
commit suicide:1.09
committed:-0.72
common:-1.49
community:-1.55
company:-0.76
complete:-0.43
completely:-2.33
computer:-1.39
concerned:-0.77
confidence:-1.08
confused:-1.63
connection:-0.85
consider:-1.20
considered:-1.58
considering:0.31
constant:-1.25
constantly:-0.60
contact:-1.52
continue:-1.29
control:-2.36
conversation:-1.47
conversations:-0.72
convince:-0.46
cool:-2.58
cope:-0.90
coping:-1.03
cough:-2.51
could:-3.83
could be:-1.25
could get:-0.96
could have:-1.81
could just:-0.79
couldnt:-2.08
counseling:-1.13
count:-1.28
country:-1.58
couple:-1.70
couple of:-0.85
courage:-0.25
course:-1.75
covid:-1.47
crap:-1.52
crazy:-1.74
create:-0.73
cried:-0.36
crisis:-0.82
crush:-1.70
cry:-0.11
crying:-1.11
curious:-0.96
current:-1.49
cut:-0.40
cute:-1.82
cutting:-0.75
cycle:-0.65
d:-2.17
dad:-2.65
daily:-1.11
damage:0.46
damn:-2.86
dark:-0.17
date:-1.38
dating:-1.60
daughter:-1.48
day:-1.68
day and:-1.48
day i:-0.14
days:-0.91
days ago:-0.97
days i:-0.63
dead:0.25
deal:-1.80
deal with:-1.48
dealing:-0.85
dealing with:-0.85
death:-0.90
debt:-0.67
decent:-1.02
decide:-1.16
decided:-1.88
decided to:-1.71
decision:-1.43
deep:-1.22
definitely:-2.14
degree:-0.79
depression:-1.94
depression and:-0.65
depression i:-0.52
depressive:-0.19
deserve:-0.69
desire:-0.56
desperate:-1.02
despite:-1.84
developed:-1.21
diabetes:-3.04
diagnosed:-0.59
diagnosed with:-0.22
did:-5.10
did i:-1.25
did it:-1.33
did not:-1.45
did u:-1.99
didn:-1.69
didn t:-1.69
didnt:-1.11
didnt have:-0.87
didnt know:-1.34
didnt want:-0.28
die:1.90
die and:0.15
die but:0.55
die i:0.28
died:-1.92
dies:-1.26
difference:-1.44
different:-2.79
difficult:-1.52
dinner:-1.31
disappear:-0.31
disappointed:-1.06
disease:-2.04
disorder:-1.65
distance:-0.57
do:-0.70
do and:-0.59
do anymore:-0.21
do anything:0.42
do i:-0.72
do is:-0.74
do it:0.48
do not:0.16
do something:-0.70
do that:-0.79
do the:-0.69
do this:-1.34
do to:-0.77
do u:-2.17
do with:-1.18
doctors:-1.04
does:-1.68
does anyone:-1.18
does it:0.33
doesnt:-3.33
doesnt matter:-1.13
doesnt want:-0.60
dog:-1.73
doing:-3.13
doing it:-0.60
doing this:-0.68
don:-0.93
don t:-0.81
done:0.67
dont:-4.15
dont care:-1.10
dont even:-0.92
dont feel:-0.33
dont get:-1.24
dont have:-1.49
dont know:-1.55
dont like:-1.63
dont really:-0.73
dont see:0.26
dont think:-1.48
dont understand:-0.88
dont want:-1.00
door:-1.88
dose:-0.88
doubt:-0.98
down:-1.65
down and:-0.84
down i:-0.47
down the:-0.96
down to:-1.26
dr:-1.82
drank:-0.68
dream:-1.80
dreams:-0.88
drink:-1.32
drinking:-0.67
drive:-0.68
driving:-1.31
dropped:-1.59
drug:-2.87
drugs:-1.62
drunk:-1.24
dude:-2.98
due:-0.84
due to:-0.60
dumb:-1.48
during:-1.21
during the:-0.58
dying:-1.20
each:-3.14
each other:-2.16
earlier:-1.18
early:-2.14
earth:-0.84
easier:-0.73
easy:-0.74
eat:-2.12
eating:-0.10
edge:0.56
effects:-1.54
effort:-0.27
either:-1.87
else:-2.00
else to:-0.59
emotional:-0.33
emotionally:-0.94
emotions:-1.19
end:1.49
end it:-0.08
end my:0.08
end of:-0.07
ended:-1.83
ended up:-1.40
ending it:0.50
ends:-1.68
energy:-1.04
english:-2.03
enjoy:-2.25
enough:-1.10
enough to:-0.15
entire:-1.68
episode:-0.93
escape:-0.43
especially:-0.81
esteem:-0.37
etc:-2.65
even:-4.23
even if:-1.11
even know:-0.94
even more:-0.91
even though:-1.28
even when:-1.00
evening:-1.06
events:-1.06
eventually:-1.07
ever:-2.89
ever since:-0.63
every:-2.96
every day:-0.49
every single:-0.75
every time:-2.28
everybody:0.22
everyday:0.75
everyday i:0.08
everyone:-0.26
everyone else:-0.83
everyone i:0.10
everyone is:-0.37
everything:-2.03
everything i:-0.70
everything is:-0.15
everytime:-0.99
everywhere:0.31
ex:-1.21
example:-1.89
except:-1.01
excited:-1.30
excuse:-0.53
exercise:-1.24
exhausted:-0.89
exist:-0.54
existence:-0.42
expect:-1.00
expected:-0.90
experience:-2.14
experienced:-1.20
experiences:-0.70
experiencing:-0.97
explain:-1.38
express:-0.46
extra:-0.81
extreme:-0.76
extremely:-0.83
eye:-2.00
eyes:-1.80
f:-1.31
face:-2.24
fact:-1.71
fact that:-0.56
fail:-0.90
failed:0.62
failing:-0.23
failure:-0.37
fair:-1.45
fake:-1.47
fall:-1.31
falling:-0.94
family:-1.80
family and:-1.06
family i:-0.34
far:-2.56
fast:-1.84
fat:-1.64
father:-1.71
fault:-0.93
favorite:-2.62
fear:-1.72
fear of:-0.63
feel:0.19
feel bad:-0.42
feel better:-0.78
feel like:-0.07
feel so:-0.22
feel that:-0.46
feel this:-0.44
feeling:-1.49
feeling like:-0.90
feeling of:-1.07
feelings:-0.53
feels:-1.95
feels like:-1.21
feet:-0.76
fell:-1.42
felt:-1.88
felt like:-0.97
female:-1.31
fever:-3.34
few:-2.38
few days:-1.03
few months:-0.62
few weeks:-0.36
few years:-0.93
fight:-1.78
fighting:-0.94
figure:-0.87
figured:-1.00
filled:-1.08
final:-0.26
finally:-1.59
financial:-0.90
find:-2.54
find a:-1.38
find it:-0.45
find myself:-0.62
finding:-1.13
fine:-1.86
finish:-0.79
first:-3.69
first time:-0.80
fit:-0.48
five:-1.75
fix:-0.68
floor:-0.94
focus:-1.51
focus on:-1.06
follow:-1.20
following:-1.34
food:-2.21
for:-6.81
for a:-4.06
for about:-1.34
for being:-1.38
for help:-0.48
for her:-1.26
for him:-1.97
for me:-3.06
for my:-1.38
for not:-0.85
for reading:-0.94
for so:-0.29
for some:-0.69
for that:-1.49
for the:-3.78
for them:-1.35
for this:-0.79
for u:-2.62
for years:-1.12
for your:-1.88
force:-1.48
forced:-0.67
forever:-0.23
forget:-1.88
forgot:-1.68
form:-1.15
forward:-1.49
forward to:-1.14
found:-2.06
found out:-1.17
four:-1.74
free:-1.56
friend:-2.94
friend and:-0.84
friends:-2.93
friends and:-0.87
friends but:-0.82
friends i:-0.65
friendship:-1.06
from:-6.14
from a:-1.61
from it:-0.48
from me:-1.20
from my:-1.37
from the:-2.10
from this:-0.94
front:-0.46
fuck:-3.13
fucked:-0.91
fucked up:-0.79
fucking:-1.11
full:-1.76
full of:-1.32
fully:-1.82
fun:-3.24
funny:-2.10
further:-1.03
future:-1.77
gain:-0.86
game:-3.43
games:-2.07
gave:-2.12
gave me:-1.39
gay:-1.59
general:-1.63
genuinely:0.15
get:-5.54
get a:-1.73
get better:-0.62
get help:0.31
get it:-1.64
get my:-0.19
get out:-0.96
get over:-1.36
get some:-1.01
get the:-0.96
get to:-0.98
gets:-2.61
getting:-2.24
getting a:-1.15
getting worse:0.29
gf:-1.40
girl:-2.51
girlfriend:-1.83
girls:-1.01
give:-1.93
give a:0.24
give me:-0.08
give up:0.19
given:-0.73
gives:-1.07
giving:-2.24
glad:-2.53
go:-1.86
go away:0.16
go back:-0.98
go i:-0.57
go on:-0.52
go out:-1.82
go to:-2.06
goal:-0.83
goals:-0.98
god:-1.62
goes:-1.50
going:-3.24
going on:-0.43
going through:-0.80
going to:-2.65
gone:-1.94
gonna:0.58
good:-5.93
good at:-0.59
good enough:-0.11
good for:-1.43
goodbye:1.26
google:-1.68
got:-1.24
got a:-1.81
got to:-0.86
gotta:-1.77
gotten:-1.51
grade:-1.24
grades:-0.30
great:-3.00
grew:-1.15
group:-1.08
grow:-1.40
growing:-0.94
guess:-2.47
guess i:-0.99
guidance:-0.46
guilt:-0.91
guilty:-0.44
guy:-3.20
guys:-1.89
had:-5.63
had a:-3.13
had an:-1.76
had been:-0.79
had no:-0.52
had the:-0.37
had to:-2.00
hadnt:-1.10
haha:-2.48
hair:-1.69
half:-1.76
hand:-2.29
handle:-1.16
hands:-1.89
hang:1.26
hanging:1.15
happen:0.48
happened:-1.82
happening:-0.99
happens:-0.88
happiness:-0.69
happy:-2.89
happy and:-0.65
happy i:-0.68
hard:-3.39
hard for:-0.90
hard to:-2.05
harder:-0.30
harm:0.20
has:-5.47
has a:-2.09
has been:-2.31
has to:-1.51
hasnt:-0.89
hate:-0.93
hate my:-0.59
hate myself:1.24
hated:-0.53
hates:-0.90
have:-4.75
have a:-1.94
have an:-1.98
have any:-0.91
have been:-3.12
have done:-0.65
have had:-0.84
have it:-1.03
have my:-0.69
have never:-0.99
have no:-1.51
have so:-1.09
have some:-1.21
have the:-1.41
have to:-3.20
have u:-1.17
havent:-0.08
havent been:0.25
having:-0.49
having a:-1.63
having to:-0.39
he:-7.74
he doesnt:-0.88
he had:-1.86
he has:-2.15
he is:-1.41
he said:-1.40
he was:-4.17
head:-2.30
headache:-2.70
headaches:-1.74
health:-2.62
healthy:-1.07
hear:-2.61
heard:-1.66
hearing:-1.32
heart:-3.31
heart attack:-2.39
heavy:0.36
held:-0.72
hell:-2.36
help:-1.44
help but:-0.25
help i:-1.02
help me:0.10
help u:-0.72
helped:-1.17
helped me:-1.01
helpful:-0.79
helping:-0.50
helps:-1.46
her:-3.63
her and:-2.17
her but:-0.22
her i:-0.17
her to:-1.12
here:-2.53
here and:-1.38
here i:-1.09
here is:0.15
heres:-0.20
heroin:-1.31
herself:-0.66
hes:-3.66
hide:-1.27
high:-1.29
high school:-1.22
higher:-1.58
him:-4.52
him and:-1.07
him he:-1.63
him i:0.14
him to:-2.13
himself:-1.48
his:-6.49
history:-1.66
hit:-0.75
hobbies:-0.90
hold:-2.04
holding:-0.86
hole:-1.21
home:-3.23
home and:-0.50
home i:-0.08
homeless:-0.69
homework:-1.49
honest:-1.68
honestly:-1.68
honestly i:-0.48
hope:-3.18
hope i:-0.31
hope u:-1.25
hopefully:-1.30
hopeless:-0.12
hoping:-0.53
horrible:-1.57
hospital:-0.34
hot:-0.53
hour:-2.26
hours:-2.95
house:-1.82
how:-2.04
how can:-0.94
how do:-2.21
how i:-1.31
how it:-1.03
how long:-0.31
how many:-1.52
how much:-1.35
how to:-1.47
how u:-1.36
hug:-1.62
huge:-0.17
human:-1.95
hurt:-1.85
hurts:-0.52
husband:-1.62
i:-4.21
i actually:-1.26
i already:-0.51
i also:-1.80
i always:-0.85
i am:-1.80
i asked:-1.06
i believe:-1.43
i came:-0.66
i can:-2.58
i cannot:-1.16
i cant:-1.69
i care:-0.99
i could:-1.81
i couldnt:-1.57
i decided:-1.22
i did:-1.89
i didnt:-2.65
i die:1.27
i do:-1.37
i don:-0.13
i dont:-2.35
i even:-0.75
i ever:-1.03
i feel:0.46
i felt:-1.33
i finally:-0.61
i find:-0.23
i found:-0.89
i get:-2.20
i go:-0.89
i got:-2.59
i guess:-2.31
i had:-2.78
i hate:-0.52
i have:-1.42
i hope:-2.25
i keep:-0.11
i knew:-0.13
i know:-0.61
i like:-2.61
i live:-1.48
i ll:0.19
i look:-0.51
i lost:-0.87
i love:-3.48
i loved:-0.26
i m:0.77
i made:-1.48
i make:-1.21
i may:0.10
i mean:-1.28
i might:-1.37
i miss:-1.96
i need:-1.38
i needed:-0.94
i never:-1.15
i only:-0.23
i realized:-0.60
i really:-2.37
i remember:-1.08
i said:-1.71
i saw:-1.93
i say:-0.47
i see:-0.76
i should:-1.47
i spent:-0.74
i start:-1.09
i started:-2.07
i still:-1.89
i stopped:-0.20
i take:-0.72
i tell:-0.83
i think:-3.58
i thought:-1.72
i told:-1.96
i took:-0.61
i tried:-1.56
i try:-1.23
i understand:-1.24
i used:-1.36
i ve:-0.35
i wake:-0.34
i wanna:-0.24
i want:-0.40
i wanted:-1.41
i was:-3.48
i wasnt:-1.30
i went:-1.80
i will:-1.87
i wont:-0.49
i work:-0.86
i would:-1.20
i wouldnt:-1.69
id:-0.73
id be:-1.37
id like:-1.09
idea:-2.51
idea of:-0.64
ideas:-0.85
idiot:-1.06
if:-3.54
if anyone:-0.56
if he:-1.59
if i:-0.24
if im:-0.67
if it:-1.37
if its:-0.86
if my:-0.70
if she:-1.48
if that:-1.28
if the:-1.52
if they:-2.08
if this:-0.14
if u:-3.81
if youre:-1.46
ill:-2.59
ill be:-0.37
illness:-1.01
im:0.28
im a:-0.77
im doing:-0.61
im feeling:0.08
im going:-0.36
im gonna:0.66
im having:0.37
im in:-0.36
im really:-0.70
im scared:0.23
im sorry:-0.58
im still:-0.51
im tired:0.47
im trying:0.08
imagine:-2.07
immediately:-1.19
impact:-0.66
important:-1.82
impossible:-1.29
improve:-1.21
in:-5.96
in a:-1.51
in and:-0.97
in any:-1.02
in bed:-1.05
in fact:-0.82
in general:-0.88
in her:-1.60
in his:-1.90
in it:-1.39
in love:-1.24
in me:-0.63
in my:-0.47
in order:-0.96
in school:-0.64
in that:-1.42
in the:-6.41
in their:-1.26
in this:-1.39
in your:-2.40
including:-1.37
income:-1.42
incredibly:-1.23
information:-0.87
insane:-1.02
inside:-1.24
instead:-1.85
instead of:-1.60
insurance:-0.59
intense:-0.74
interest:-1.58
interest in:-1.07
interested:-1.27
interested in:-0.85
interesting:-2.06
internet:-1.33
into:-3.71
into a:-0.82
into my:-0.14
into the:-1.90
is:-8.93
is a:-3.60
is all:-1.03
is an:-1.46
is bc:-1.05
is going:-1.53
is how:-1.06
is i:-0.91
is in:-0.58
is it:-2.11
is just:-1.25
is my:-0.38
is no:-1.52
is not:-2.86
is really:-1.36
is so:-1.32
is still:-1.64
is that:-2.26
is the:-2.79
is there:-0.46
is this:-2.38
is to:-1.32
is too:-1.04
is very:-1.35
is what:-1.20
isnt:-2.39
issue:-1.61
issues:-2.49
it:-3.24
it a:-1.67
it again:-0.83
it all:0.41
it and:-2.01
it anymore:0.16
it as:-0.95
it bc:-0.84
it but:-0.63
it can:-1.60
it comes:-1.13
it didnt:-0.75
it doesnt:-1.55
it feels:-1.43
it for:-1.76
it gets:-0.83
it has:-1.55
it hurts:-0.10
it i:-0.95
it if:-1.15
it im:-0.47
it in:-1.18
it is:-2.86
it it:-0.24
it just:-1.38
it makes:-1.20
it my:-1.08
it off:-1.05
it out:-0.80
it really:-0.90
it s:-2.92
it seems:-0.85
it so:-1.20
it sounds:-0.89
it the:-1.43
it to:-0.29
it up:-1.42
it was:-4.82
it wasnt:-0.92
it will:-0.31
it wont:-0.70
it would:0.07
iti:-0.78
itll:-0.17
its:-6.10
its a:-2.57
its all:-0.50
its been:-0.92
its hard:-1.32
its just:-2.35
its like:-1.38
its my:-0.74
its not:-1.88
its so:-0.18
its the:-0.95
ive:-0.89
ive always:0.24
ive been:-1.71
ive ever:-1.30
ive got:0.35
ive had:-0.32
ive lost:-0.19
ive never:-1.15
ive tried:-0.65
job:-2.52
job and:-0.98
job i:-0.22
jobs:-1.28
join:-0.77
joke:-1.62
journey:-0.78
joy:-1.37
jump:-0.23
just:-2.40
just a:-1.31
just be:-1.16
just cant:-1.12
just dont:-0.61
just feel:-0.60
just got:-1.14
just have:-0.68
just like:-1.25
just need:0.18
just not:-0.79
just so:-0.93
just to:-1.29
just wanted:-0.57
k:-1.79
keep:-0.85
keep going:-0.16
keeping:-0.94
keeps:0.31
kept:-0.23
kicked:-1.18
kid:-1.94
kids:-2.23
kill:1.05
kill me:1.10
kill myself:1.58
killed:-1.84
killing:-1.94
killing myself:2.07
kind:-2.52
kind of:-2.29
kinda:-1.65
kitchen:-0.87
knew:-0.74
knife:-0.12
know:-1.83
know how:-1.43
know i:-1.18
know if:-1.07
know im:-0.80
know it:-1.15
know its:-1.26
know that:-1.84
know the:-1.06
know this:-0.98
know what:-1.20
know where:0.15
know why:-0.24
knowing:0.33
known:-0.78
knows:-1.70
lack:-1.56
lack of:-1.34
last:-1.02
last night:-0.98
last time:-0.67
last week:-1.35
last year:-1.07
late:-0.85
lately:-1.42
later:-2.02
laugh:-1.87
lazy:-0.83
lead:-1.00
learn:-1.44
learned:-0.73
learning:-1.70
least:-1.82
leave:-0.58
leave me:0.43
leaves:-0.89
leaving:0.09
left:-1.90
left me:-0.45
less:-2.24
let:-2.65
let me:-1.39
lets:-2.37
letting:0.28
level:-0.73
lie:-1.26
lied:-1.18
life:-1.84
life and:-0.25
life has:-0.45
life i:-0.11
life is:-0.74
light:-0.98
like:-5.81
like a:-2.86
like an:-1.17
like i:-1.73
like im:-0.14
like it:-1.30
like its:-0.91
like me:-0.72
like my:-1.15
like shit:-0.57
like that:-1.04
like the:-2.15
like this:-1.91
like to:-1.04
like u:-1.84
liked:-1.35
likei:1.74
likely:-2.36
likes:-1.41
line:-1.09
link:-0.30
list:-0.49
listen:-1.99
listen to:-1.45
listening:-1.55
literally:-1.74
little:-3.38
little bit:-0.94
live:0.93
live for:0.15
live in:-0.58
live with:-0.61
lived:-1.67
lives:-0.33
living:-1.23
living in:-0.94
ll:-0.14
local:-1.19
lol:-4.09
loneliness:0.30
lonely:-0.42
long:-2.80
long as:-1.67
long time:-1.43
longer:-1.70
look:-3.83
look at:-2.07
looked:-1.24
looking:-3.29
looking at:-1.56
looking for:-1.84
looks:-3.25
looks like:-2.39
lose:-1.66
losing:-0.19
loss:-1.48
lost:-2.08
lost my:-0.93
lot:-2.74
lot of:-1.56
lots:-1.12
lots of:-1.07
love:-5.56
love and:-1.05
love me:-0.67
love to:-1.80
loved:-0.37
loves:-1.55
loving:-1.32
low:-1.40
luck:-2.39
lucky:-0.43
lying:-1.01
mad:-1.61
made:-3.25
made a:-0.66
made it:-0.71
made me:-1.86
main:-1.10
major:-1.33
make:-3.58
make a:-1.35
make it:-1.60
make me:-1.07
make the:-1.18
makes:-3.30
makes me:-2.41
making:-2.23
making me:-0.82
male:-1.10
man:-3.97
manage:-1.44
managed:-1.45
managed to:-1.28
many:-2.34
many people:-0.89
many times:-0.94
marriage:-0.87
married:-1.40
matter:-2.08
matter how:-1.01
matter what:-0.54
matters:-0.73
may:-2.85
may be:-0.89
maybe:-1.58
maybe i:-1.06
me:-3.42
me a:-1.96
me about:-1.14
me and:-1.48
me anymore:-1.12
me as:-0.48
me at:-0.60
me back:-0.15
me bc:-1.16
me but:-1.59
me feel:-0.42
me for:-1.10
me from:-0.99
me he:-0.68
me how:-0.59
me i:-1.55
me if:-1.39
me im:-0.46
me in:-1.31
me is:-0.28
me it:-0.70
me ive:-0.38
me like:-0.73
me my:-1.13
me now:0.29
me of:-1.40
me or:-0.85
me out:-1.54
me she:-0.08
me so:-0.59
me that:-1.62
me the:-1.51
me this:-0.58
me to:-1.82
me up:-1.24
me want:-1.25
me what:-0.39
me when:-0.37
mean:-2.37
meaning:-1.28
means:-2.14
meant:-0.98
media:-1.24
medical:0.06
medication:-1.51
meds:0.19
meet:-1.90
meeting:-1.41
mei:1.02
memories:-1.14
memory:-1.36
men:-2.36
mental:-2.49
mental health:-1.49
mentally:-1.27
mention:-1.57
mentioned:-1.06
mess:-1.30
message:-0.13
messages:-0.54
messed:-0.43
met:-0.55
method:0.57
mg:0.56
middle:-1.77
might:-2.18
might be:-0.91
mind:-2.01
mine:-1.25
minute:-0.50
minutes:-2.38
miserable:-0.30
miss:-2.68
missed:-1.87
missing:-1.41
mistake:-0.22
mistakes:-0.45
mom:-3.02
mom and:-1.05
moment:-1.66
moments:-1.23
moms:-1.06
money:-2.19
money and:-0.64
money to:-0.37
month:-2.55
months:-2.33
months ago:-1.36
months and:-1.13
months i:-1.07
mood:-1.53
more:-5.62
more and:-0.73
more i:-0.72
more than:-2.58
morning:-1.81
most:-2.62
most of:-1.27
mostly:-0.74
mother:-2.42
motivation:0.54
motivation to:0.08
mouth:0.35
move:-2.32
move on:-0.99
moved:-1.51
movie:-1.82
moving:-1.08
much:-4.54
much and:-0.75
much as:-1.08
much for:-0.99
much i:-1.55
much more:-0.88
much of:-0.80
much to:-0.67
multiple:-0.68
music:-1.58
must:-2.40
my:-4.78
my anxiety:-1.57
my best:-1.81
my body:-0.68
my boyfriend:-1.70
my brain:0.32
my brother:-0.94
my chest:-1.04
my dad:-2.06
my depression:-0.12
my entire:-0.65
my ex:-0.57
my family:-0.41
my father:-1.22
my favorite:-1.98
my feelings:0.49
my first:-1.68
my friend:-1.31
my friends:-1.33
my girlfriend:-0.95
my head:-1.41
my heart:-1.60
my house:-0.93
my husband:-0.92
my job:-0.41
my last:-0.51
my life:-1.56
my mental:-0.46
my mind:-0.17
my mom:-2.14
my mother:-1.51
my only:-0.08
my own:-0.10
my parents:0.51
my phone:-1.06
my problems:-0.80
my room:-0.63
my school:-0.63
my self:-0.44
my sister:-1.82
my suicide:1.60
my therapist:-0.35
my thoughts:-0.69
my time:0.07
my whole:-0.06
my wife:-2.11
my work:-1.05
myself:1.44
myself i:0.36
myself to:-0.41
name:-10.25
name is:-3.17
near:-1.35
nearly:-2.07
neck:-0.47
need:-1.63
need a:-0.13
need help:-0.47
need to:-1.74
needed:-1.02
needed to:-0.89
needs:-1.80
negative:-1.67
nervous:-0.40
never:-3.31
never be:-0.68
never been:-1.03
never had:-0.77
new:-4.14
news:-2.02
next:-2.88
nice:-3.47
night:-2.13
night and:-1.13
night i:-0.31
no:-5.40
no friends:0.58
no idea:-1.01
no longer:-1.64
no matter:-1.38
no one:-1.36
no point:-0.77
no reason:-1.50
no way:-0.63
nobody:0.12
non:-1.60
none:-0.39
none of:0.23
nor:-0.79
normal:-2.04
normally:-0.80
not:-1.62
not a:-1.48
not be:-0.41
not being:-0.97
not even:-1.14
not going:-0.66
not have:-0.50
not in:-0.55
not really:-0.81
not sure:-0.20
not that:-0.64
not the:-1.59
not to:-0.08
note:0.42
nothing:-1.71
nothing but:-0.70
nothing i:-0.80
nothing to:-0.38
notice:-0.31
noticed:-0.95
now:-0.62
now and:-1.04
now but:-0.94
now i:-1.26
now im:-0.19
now my:-0.98
now that:-0.89
nowhere:0.30
nowi:1.16
o:-1.66
obviously:-1.52
ocd:-2.90
of:-4.75
of a:-1.90
of all:-0.56
of bed:-0.65
of being:-0.14
of course:-1.65
of depression:-0.83
of her:-1.55
of his:-1.56
of how:-0.96
of it:-0.92
of life:-0.82
of me:-0.62
of my:-2.89
of myself:-0.16
of our:-1.33
of people:-1.04
of shit:-0.42
of suicide:0.65
of that:-1.49
of the:-5.46
of them:-1.92
of these:-1.03
of things:-0.33
of this:-1.75
of those:-0.83
of time:-1.33
of u:-1.05
of us:-1.33
of what:-0.23
of your:-1.48
off:-2.93
off and:-0.10
off my:-0.93
off the:-0.54
offer:-1.57
office:-2.05
often:-1.97
ok:-2.83
okay:-1.40
old:-2.65
old and:-1.25
older:-1.60
on:-2.61
on a:-0.48
on and:-0.87
on how:-0.98
on i:-1.21
on it:-1.58
on me:-1.24
on my:-0.23
on the:-2.24
on this:-1.30
on to:-0.91
on your:-0.99
once:-2.50
once i:-0.96
one:-5.70
one day:-1.60
one i:-1.20
one of:-2.93
one thing:-0.73
one to:-0.75
ones:-1.89
online:-1.55
only:-4.25
only one:-1.53
only reason:0.62
only thing:-0.84
onto:-0.72
open:-0.34
opinion:-1.39
opportunity:-0.98
option:0.10
options:-0.30
or:-1.48
or a:-0.40
or anything:-1.06
or even:-1.24
or if:-0.92
or just:-1.08
or not:0.24
or so:-1.22
or something:-0.58
or the:-1.57
order:-0.61
other:-4.02
other people:-0.80
other than:-1.09
others:-1.52
otherwise:-1.40
our:-4.53
our relationship:-1.33
out:-2.00
out a:-0.61
out and:-0.96
out but:-0.89
out for:-1.05
out i:-0.18
out in:-1.00
out my:-1.26
out of:-1.78
out on:-1.03
out the:-1.11
out there:-1.18
out to:-1.34
out with:-1.11
outside:-2.00
over:-4.65
over a:-0.87
over and:-0.73
over it:-0.67
over my:-0.96
over the:-2.08
overcome:-1.21
overdose:-0.09
overwhelmed:-0.58
overwhelming:-0.83
own:-0.47
own life:0.34
paid:-1.74
pain:0.65
painful:-0.79
panic:-0.51
paper:-1.66
parent:-0.95
parents:0.18
part:-2.98
part of:-2.04
partner:-1.36
party:-1.60
pass:-1.46
passed:-0.79
past:-2.31
past few:-1.02
path:-0.92
pathetic:-0.32
patients:-2.20
pay:-1.87
paying:-0.76
people:-4.25
people and:-1.19
people are:-1.07
people but:-0.72
people i:-0.24
people in:-0.95
people that:-0.81
people to:-0.77
people who:-2.07
peoples:-0.78
perfect:-1.54
perhaps:-0.63
period:-1.43
person:-2.78
person and:-0.97
person i:0.36
person who:-0.10
personal:-1.05
personality:-1.40
perspective:-0.97
phone:-2.14
physical:-0.71
physically:-0.11
pick:-1.84
picture:-1.63
pictures:-1.80
piece:-0.73
piece of:-1.08
pills:-0.19
place:-1.22
place i:-0.40
place to:-0.85
places:-1.40
plan:0.29
planned:-0.92
planning:0.80
plans:-0.70
play:-3.54
playing:-2.07
please:-0.22
plus:-1.70
pm:-1.00
point:-2.36
point i:-0.76
point in:-1.04
point of:-0.85
point where:-0.77
points:-1.34
police:-1.79
poor:-1.86
position:-0.78
positive:-1.76
possible:-1.04
post:-1.87
posted:-0.51
posting:-1.71
posts:-0.81
potential:-1.20
power:-2.43
present:-0.86
pressure:-0.94
pretend:-0.09
pretty:-3.50
pretty much:-1.20
previous:-0.54
probably:-3.76
problem:-2.42
problems:-1.86
process:-1.24
professional:-1.21
program:-1.13
progress:-0.79
promise:-1.48
properly:-0.46
proud:-1.26
provide:0.15
psychiatrist:-0.21
ptsd:-3.68
public:-1.46
pull:0.18
pulled:-0.27
purpose:-0.99
push:-0.79
pushed:-0.89
pushing:-0.54
put:-0.53
putting:-1.36
question:-1.52
questions:-1.58
quick:-0.85
quickly:-0.67
quit:-0.59
quite:-1.39
ran:-1.17
random:-1.98
rant:-1.23
rather:-2.16
rather than:-1.50
re:-1.39
reach:-0.08
reached:-0.38
reaching:0.11
reaction:-1.99
read:-1.65
reading:-2.32
ready:-0.37
ready to:0.26
real:-3.02
reality:-1.13
realize:-1.59
realized:-1.12
really:-4.89
really bad:-0.25
really dont:-0.42
really want:-1.16
reason:0.14
reason i:-0.66
reason to:-0.47
recent:-0.77
recently:-1.53
recovery:-1.15
red:-1.84
reddit:-0.62
regret:-0.88
relapse:-0.86
related:-1.31
relationship:-2.58
relationship with:-1.18
relationships:-1.02
relief:-0.34
remember:-1.92
remind:-0.88
rent:-1.17
reply:-0.50
research:-1.63
respect:-0.71
respond:-0.50
response:-1.88
rest:-1.58
rest of:-0.45
result:-1.48
return:-0.25
rid:-0.98
rid of:-0.85
ride:-1.10
right:-2.65
right now:-0.76
risk:-2.19
road:-1.26
rock:-1.21
room:-0.99
rope:0.54
rough:-0.43
ruin:-1.35
ruined:-1.02
run:-1.89
running:-1.49
s:-2.35
sad:-2.08
sadness:-0.89
safe:-0.88
said:-3.71
said i:-0.96
said that:-1.46
same:-2.61
same time:-1.12
save:-1.52
saw:-2.46
say:-4.15
say i:-1.11
say that:-1.20
saying:-1.36
says:-1.84
scared:0.71
scared of:0.14
scared to:0.08
scary:-1.32
school:-3.20
school and:-1.20
school i:-0.52
schools:-0.93
screaming:-0.75
second:-2.02
seconds:-1.44
see:-3.78
see a:-0.31
see if:-0.54
see it:-1.17
see my:-1.18
see the:-0.99
seeing:-1.11
seek:-0.86
seem:-2.37
seem to:-1.84
seemed:-1.52
seems:-2.07
seems like:-1.16
seems to:-0.87
seen:-2.53
self:0.47
self esteem:-0.37
self harm:-0.12
selfish:-1.17
semester:-0.96
send:0.22
sense:-2.25
sense of:-1.17
sent:-0.78
serious:-1.25
seriously:-2.01
session:-0.61
set:-1.27
several:-0.26
severe:-0.75
sex:-2.00
sexual:-0.95
shame:-1.50
share:-1.73
sharing:-1.14
she:-6.93
she doesnt:-0.97
she has:-1.41
she is:-1.89
she said:-0.58
she told:-1.29
she was:-2.63
shell:-1.17
shes:-3.31
shit:-2.17
shit and:-0.59
shit i:-0.44
shoot:-0.34
short:-1.20
shot:-3.56
should:-3.56
should be:-1.63
should have:-1.60
should i:-1.67
shouldnt:-0.65
show:-2.54
showed:-1.26
shows:-1.74
shut:-1.37
siblings:-0.69
sick:-1.61
side:-2.55
signs:-0.83
similar:-1.40
simple:-0.83
simply:-0.54
since:-2.76
since i:-0.33
since then:-0.80
single:-1.80
sister:-2.01
sit:-1.64
sitting:-1.41
situation:-2.06
situations:-1.36
six:-0.74
skills:-1.40
skin:-1.53
sleep:-0.91
sleeping:-1.32
slightly:-1.15
slowly:-1.02
small:-1.57
smart:-0.59
smile:-0.99
smoke:-0.73
smoking:-1.42
so:-2.16
so bad:-0.42
so far:-1.55
so fucking:0.11
so hard:-1.18
so i:-2.82
so im:0.28
so it:-0.95
so long:-0.25
so many:-1.97
so much:-1.97
so that:-1.03
so tired:-0.09
so we:-1.73
sober:-1.32
social:-1.97
social anxiety:-0.42
society:-0.75
solution:-0.59
some:-4.48
some of:-2.08
some people:-1.30
some time:-1.13
somebody:-0.37
somehow:-1.24
someone:-0.90
someone else:-1.51
someone to:-0.73
someone who:-0.90
something:-2.84
something i:-0.96
something like:0.10
something that:-1.55
something to:-1.17
sometimes:-1.57
sometimes i:-0.75
somewhat:-1.08
somewhere:-1.48
son:-2.08
song:-2.22
soon:-0.93
soon as:-0.80
sorry:-3.07
sorry for:-1.17
sort:-1.88
sort of:-1.69
soul:-1.14
sound:-1.48
sounds:-2.35
sounds like:-1.87
space:-1.47
speak:-2.03
speaking:-1.48
special:-1.26
specific:0.06
spend:-1.61
spending:-1.28
spent:-0.73
st:-0.58
stand:-0.09
start:-2.98
started:-2.42
started to:-0.84
starting:-0.74
starting to:-0.40
starts:-1.39
state:-1.53
states:-1.33
stay:-2.17
stayed:-1.05
staying:-1.19
step:-0.61
steps:-1.55
stick:-0.88
still:-4.90
still feel:0.11
still have:-1.09
stomach:-0.25
stop:-2.66
stopped:-0.45
stopping:-1.03
store:-1.35
stories:-1.23
story:-1.93
straight:-1.53
strength:-0.89
stress:-1.73
stressed:-1.26
stroke:-2.30
strong:-2.17
stronger:-1.08
struggling:-0.54
struggling with:-0.60
stuck:-1.59
student:-1.28
study:-2.28
studying:-1.05
stuff:-2.68
stupid:-2.10
sub:-2.03
subreddit:-0.62
successful:-0.27
such:-2.06
such a:-1.15
suck:-1.05
sucks:-1.74
suddenly:-1.29
suffer:-0.83
suffered:-0.38
suggestions:-0.61
suicidal:1.90
suicidal thoughts:1.32
suicide:2.12
summer:-0.84
super:-1.50
support:-1.92
supportive:0.38
suppose:-0.94
supposed:-1.13
supposed to:-1.01
sure:-1.81
sure i:-0.07
sure if:0.17
sure what:0.11
surgery:-1.34
surprised:-1.89
survive:-0.52
sweet:-1.40
symptoms:-1.97
system:-1.26
t:-2.63
t want:-0.16
take:-2.38
take a:-1.62
take care:-1.00
take it:-0.07
take me:-0.75
take my:0.18
take the:-0.91
taken:-0.25
takes:-1.13
taking:-1.58
talk:-1.70
talk about:-0.93
talk to:-0.91
talked:-0.88
talking:-2.61
talking about:-1.35
talking to:-1.80
teacher:-1.61
teachers:-1.02
team:-1.57
tears:-0.41
teenager:-0.75
tell:-2.95
tell me:-0.90
tell my:-0.38
tell them:-1.05
tell u:-1.09
telling:-0.90
telling me:-1.37
tells:-1.39
tells me:-1.19
temporary:-0.60
ten:-0.79
term:-1.17
terms:-0.58
terrible:-1.90
terrified:-0.92
test:-1.54
text:-0.38
th:-1.56
than:-4.99
than a:-1.57
than i:-1.13
than me:-1.33
than the:-1.36
that:-9.95
that and:-0.56
that are:-1.47
that but:-0.15
that doesnt:-1.19
that has:-1.48
that he:-2.31
that i:-3.03
that if:-0.46
that im:-1.07
that is:-1.39
that it:-2.07
that its:-1.69
that ive:-0.84
that makes:-0.87
that my:-1.91
that she:-1.90
that the:-2.29
that there:-1.38
that they:-1.83
that this:-0.94
that u:-2.74
that was:-2.52
that way:-1.11
that we:-1.57
that will:-0.78
that would:-0.80
thati:0.73
thats:-5.30
thats the:-1.84
the:-7.55
the best:-2.79
the day:-1.17
the end:-0.28
the fact:-1.29
the first:-2.27
the fuck:-1.47
the future:-0.85
the hospital:-0.92
the house:-0.40
the idea:-0.80
the internet:-1.13
the last:0.15
the middle:-1.64
the moment:-0.88
the morning:-1.40
the most:-1.31
the next:-1.33
the night:-0.89
the one:-1.60
the only:-1.35
the other:-2.39
the pain:0.53
the past:-2.19
the people:-1.53
the person:-1.22
the point:-1.08
the problem:-1.05
the rest:-1.20
the right:-1.61
the same:-2.32
the second:-1.28
the thing:-0.93
the things:-1.13
the thought:0.23
the time:-2.81
the way:-2.04
the whole:-1.26
the world:-2.24
the worst:-0.91
their:-4.43
them:-5.57
them and:-0.86
them i:-1.13
them to:-0.97
themselves:-1.54
then:-5.31
then i:-1.87
therapist:-0.80
therapy:-1.30
there:-3.88
there and:-0.51
there are:-2.17
there for:-1.07
there i:-0.72
there is:-1.06
there was:-1.76
theres:-3.03
theres a:-1.88
theres no:-1.13
these:-3.37
they:-3.65
they are:-2.29
they can:-1.32
they do:-1.33
they dont:-1.53
they have:-2.02
they want:-1.19
they were:-2.27
they will:-1.44
they would:-0.71
theyd:-0.75
theyll:-1.23
theyre:-2.87
theyve:-0.79
thing:-3.33
thing i:-0.23
thing is:-0.52
thing that:-0.52
thing to:-1.20
things:-2.75
things and:-0.42
things are:-0.68
things i:-0.74
things like:-0.88
things that:-1.02
think:-4.39
think about:-0.13
think i:-1.17
think im:0.19
think it:-1.42
think its:-0.44
think of:-0.21
think that:-1.33
think the:-1.42
thinking:-1.94
thinking about:-1.18
thinking of:-0.57
thinks:-1.02
third:-1.03
this:-6.65
this and:-0.61
this anymore:1.05
this has:-1.04
this i:-1.25
this is:-3.31
this isnt:-0.63
this life:0.08
this morning:-0.35
this one:-1.53
this point:-0.43
this post:-1.29
this shit:-0.39
this sub:-1.67
this time:-0.76
this to:-0.89
this was:-1.28
this way:-1.26
this world:0.84
this year:-1.41
tho:-1.99
those:-2.92
though:-3.93
though i:-1.25
thought:-2.12
thought about:-0.12
thought i:-0.29
thought it:-1.50
thought of:-0.14
thoughts:0.67
thoughts and:0.43
thoughts i:-0.20
three:-2.51
throat:0.25
through:-2.76
through a:-1.07
through my:-0.68
through the:-0.69
through this:-0.93
throughout:-0.98
throw:-1.02
till:-0.63
time:-6.12
time and:-1.56
time but:-0.64
time for:-1.28
time i:-1.31
time in:-0.81
time to:-1.60
time with:-1.63
times:-2.80
times i:-0.91
tired:0.44
title:-0.22
tl:-1.69
tl dr:-1.69
to:-6.34
to a:-1.05
to all:-1.38
to an:-0.75
to and:-0.48
to anyone:-0.98
to ask:-1.03
to be:-2.12
to bed:-0.97
to break:-0.87
to call:-0.55
to care:-0.33
to change:-1.40
to come:-1.46
to commit:0.58
to continue:-0.35
to deal:-0.85
to die:1.52
to do:-0.15
to end:1.71
to feel:-1.21
to find:-1.06
to fix:-0.35
to get:-2.73
to give:-1.45
to go:-0.96
to hang:0.87
to have:-0.90
to hear:-1.75
to help:-2.36
to her:-2.24
to him:-0.71
to his:-1.56
to hurt:-0.61
to i:-0.31
to it:-0.98
to just:0.64
to keep:-0.99
to kill:0.96
to know:-1.65
to let:-0.48
to live:1.45
to look:-1.58
to lose:-0.68
to make:-1.72
to me:-1.58
to move:-0.98
to my:-2.35
to myself:-0.64
to not:-0.36
to pay:-0.79
to people:-0.52
to post:-0.56
to put:-1.39
to read:-1.68
to say:-2.53
to school:-1.41
to see:-2.91
to share:-1.39
to sleep:-0.10
to someone:-0.13
to start:-1.29
to stay:-0.82
to stop:-2.09
to take:-1.12
to talk:-1.21
to tell:-1.87
to that:-1.75
to the:-4.02
to them:-1.62
to think:-1.28
to this:-0.79
to try:-1.51
to turn:-0.66
to u:-2.39
to understand:-0.96
to use:-1.88
to work:-2.31
to write:-0.98
to your:-1.45
today:-3.06
today and:-1.05
today i:-1.02
together:-2.46
told:-0.50
told her:-1.28
told him:-1.63
told me:-1.04
told my:-0.96
tomorrow:-1.39
tonight:0.96
too:-4.09
too much:-2.04
took:-1.16
top:-1.38
totally:-1.71
touch:-1.40
tough:-0.93
towards:-1.80
town:-2.06
toxic:-1.17
track:0.16
train:-0.07
trapped:-0.13
trash:-0.91
trauma:-1.43
treat:-1.20
treated:-0.52
treatment:-2.13
tried:-1.05
tried to:-1.30
trigger:-1.04
triggered:-1.20
trip:-0.81
trouble:-1.29
true:-2.02
truly:-1.29
trust:-1.95
truth:-1.36
try:-3.93
try and:-0.77
try to:-2.72
trying:-0.84
trying to:-2.25
turn:-1.97
turned:-1.13
turning:-1.09
turns:-1.03
tv:-1.15
twice:-1.49
two:-2.71
two years:-0.77
type:-1.78
u:-10.89
u all:-0.92
u and:-2.19
u are:-3.92
u can:-4.22
u cant:-2.18
u could:-1.57
u do:-1.38
u dont:-2.62
u feel:-1.87
u for:-1.04
u get:-1.85
u guys:-0.34
u have:-3.77
u i:-1.91
u in:-1.34
u just:-1.50
u know:-2.82
u need:-1.69
u should:-2.05
u so:-1.17
u think:-1.58
u to:-2.00
u want:-2.62
u were:-1.49
u will:-1.50
unable:-0.94
unable to:-0.94
uncomfortable:-1.05
under:-2.29
understand:-2.38
understanding:-1.40
unfortunately:-1.91
unhappy:-0.79
university:-1.26
unless:-1.49
until:-2.44
until i:-1.06
up:-4.21
up a:-0.90
up and:-1.28
up at:-0.95
up for:-0.42
up i:-0.86
up in:-1.47
up my:-1.13
up on:-0.94
up so:-0.78
up to:-1.71
up with:-1.74
upon:-1.33
upset:-1.85
urge:-0.53
us:-3.01
use:-3.49
used:-1.95
used to:-1.31
useless:-0.56
using:-2.27
usually:-0.41
value:-1.63
ve:-0.21
vent:-0.94
very:-3.41
video:-2.02
video games:-0.74
visit:-0.46
voice:-1.95
wait:-1.28
waiting for:-0.78
wake:-0.12
wake up:0.18
waking:-0.14
walk:-1.29
walked:-1.29
walking:-1.25
wall:-0.25
wanna:-0.80
want:-1.13
want a:-0.91
want it:-1.05
want me:-0.91
want my:-0.80
want the:-0.75
want to:-0.91
wanted:-2.41
wanted to:-1.93
wanting:-0.95
wanting to:-0.54
wants:-2.18
wants to:-1.58
was:-8.55
was a:-2.92
was going:-1.73
was in:-2.07
was just:-1.42
was my:-1.40
was not:-1.05
was on:-1.08
was so:-1.76
was the:-1.93
wasnt:-2.11
waste:-1.18
watch:-3.06
watching:-0.24
water:-2.35
way:-2.03
way i:-0.47
way out:0.41
way to:-1.50
ways:-1.48
ways to:-0.95
we:-7.71
we all:-1.35
we are:-1.42
we can:-2.04
we had:-2.03
we have:-2.73
we were:-1.95
weak:-1.37
wear:-1.52
weather:-1.46
weed:-1.61
week:-3.19
week and:-1.08
week i:-0.50
weekend:-1.69
weeks:-1.58
weeks ago:-0.63
weight:-1.35
weird:-2.78
well:-3.79
well as:-0.95
well i:-0.98
went:-0.59
went to:-1.59
were:-4.51
werent:-1.36
weve:-0.79
what:-5.79
what a:-2.06
what are:-1.54
what can:-0.74
what do:-1.69
what happened:-0.63
what i:-1.95
what im:0.43
what is:-1.80
what it:-0.78
what the:-0.83
what they:-1.16
what u:-1.94
whatever:-1.65
whats:0.22
whats the:0.08
when:-2.28
when he:-1.53
when i:-2.19
when im:-0.49
when it:-1.00
when my:-0.82
when she:-2.00
when the:-1.62
when they:-1.49
when u:-3.02
when we:-2.14
whenever:-1.80
whenever i:-0.98
where:-3.07
where i:-0.87
where to:-0.29
where u:-1.14
whether:-0.22
which:-2.74
which i:0.47
which is:-1.19
while:-3.33
while i:-1.35
white:-1.37
who:-4.15
who are:-1.35
who has:-0.43
who have:-1.21
who i:-0.91
who is:-0.71
whoever:-0.83
whole:-2.25
whole life:-0.36
whos:-1.23
why:-3.68
why do:-0.54
why i:-0.35
why im:0.20
why is:-1.74
wife:-2.52
will:-1.00
will be:-1.52
will get:-0.95
will have:-1.16
will i:-0.08
will just:-0.44
will never:-1.03
will not:-1.13
willing:-1.44
willing to:-1.17
win:-1.60
wish:-1.02
wish i:-0.30
wishing:-1.04
with:-4.64
with a:-1.16
with all:-0.93
with depression:-1.03
with her:-0.43
with him:-0.99
with it:-1.56
with me:-1.06
with my:-1.82
with myself:-0.63
with no:-0.78
with people:-0.85
with some:-0.52
with someone:-0.71
with that:-1.48
with the:-3.02
with them:-1.18
with this:-1.65
with u:-1.77
with your:-1.42
within:-1.67
without:-0.57
woke:-0.77
woke up:-0.69
woman:-1.40
women:-2.71
won:-1.63
wonder:-1.57
wonderful:-1.06
wondering:-1.18
wont:-2.55
wont be:-0.52
word:-2.20
words:-1.53
work:-4.28
work and:-1.59
work i:-0.63
work on:-1.31
worked:0.11
working:-2.24
works:-1.25
world:-0.40
worried:-1.19
worry:-1.24
worry about:-0.71
worse:-0.43
worse and:-0.42
worse i:0.29
worse than:-0.98
worst:-1.27
worth:-1.62
worth it:-0.89
worthless:0.25
would:-1.53
would be:-2.70
would have:-1.38
would like:-0.29
wouldnt:-0.33
wouldnt be:-0.74
wrists:0.76
write:-0.92
writing:-0.46
written:-0.27
wrong:-2.74
wrong with:-1.12
wrote:0.28
x:-2.14
yall:-1.67
yeah:-3.12
year:-3.52
year and:-1.23
year i:-0.46
year of:-0.42
year old:-1.60
years:-1.92
years ago:-0.54
years and:-1.48
years i:-0.93
years now:-0.17
years of:-0.85
yes:-2.45
yesterday:-1.35
yet:-2.45
yo:-1.46
youd:-0.93
youll:-1.05
young:-2.36
younger:-1.38
your:-7.02
your life:-1.98
your own:-0.09
youre:-4.87
youre not:-1.61
yourself:-0.17
youve:-0.41
`;
