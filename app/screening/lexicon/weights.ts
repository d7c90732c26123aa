import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-4.06, -4.57, -5.02];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:241 250 116
+abuse/abuse +child/child_at_risk:39 40 21
+abuse/abuse +distress/distress:42 57 46
+abuse/abuse +fading:25 25 39
+abuse/abuse +hand:-19 -20 -2
+abuse/abuse +in_progress/overdose:53 50 65
+abuse/abuse +mention:10 29 14
+abuse/abuse +named:16 30 15
+abuse/abuse +threat/harm_to_others:31 23 49
+abuse/abuse +time:88 92 42
+abuse/abuse +use/overdose:19 14 39
+abuse/abuse +wish:22 30 33
+abuse/abuse -abuse/abuse:-25 -24 9
+abuse/abuse -means:46 42 46
+abuse/abuse -mention:33 39 53
+affirmed:93 79 22
+affirmed +finality:23 24 16
+affirmed +hopeless:14 13 -22
+affirmed +in_progress:-4 -22 -6
+affirmed +intent:28 -28 -33
+affirmed +mention:2 -31 -30
+affirmed +method:43 35 45
+affirmed +named:48 16 -23
+affirmed +parting:-24 -12 -10
+affirmed +plan:3 -23 -5
+affirmed +resolve:7 42 -31
+affirmed +threat/harm_to_others:27 23 -9
+affirmed +time:-7 -10 25
+affirmed +understatement:30 40 6
+affirmed +wish:12 23 -15
+affirmed -affirmed:50 45 11
+affirmed -attempt:19 29 0
+affirmed -intent:48 56 -2
+affirmed -means:6 24 -2
+affirmed -mention:57 11 -2
+affirmed -method:20 26 15
+affirmed -named:61 67 10
+affirmed -plan:17 20 15
+affirmed -preparation:33 31 12
+affirmed -target:71 75 -2
+affirmed -wish:52 14 -1
+attempt:67 52 24
+attempt +danger/overdose:34 19 -8
+attempt +distress/distress:6 35 9
+attempt +in_progress:30 33 78
+attempt +intent:-2 -25 -28
+attempt +means:56 50 -2
+attempt +mention:-46 -21 -24
+attempt +named:-42 -57 -12
+attempt +plan:23 38 25
+attempt +time:14 -64 -49
+burden:101 -14 -8
+child/child_at_risk:84 87 16
+danger/overdose:22 52 12
+danger/overdose +distress/distress:-44 -25 1
+danger/overdose +fading:-9 13 27
+danger/overdose +hopeless:-24 -35 -2
+danger/overdose +in_progress/overdose:47 51 66
+danger/overdose +indifference/overdose:52 56 -4
+danger/overdose +means:53 27 5
+danger/overdose +named:-4 -23 -6
+danger/overdose +plan:-13 -9 -34
+danger/overdose +quitting/withdrawal:25 33 17
+danger/overdose +resolve:-9 -16 -46
+danger/overdose +shakes/withdrawal:4 -4 -52
+danger/overdose +slip/relapse:-11 30 -4
+danger/overdose +substance/overdose:81 74 -9
+danger/overdose +symptom/withdrawal:32 39 6
+danger/overdose +target:1 0 -25
+danger/overdose +time:26 26 10
+danger/overdose +use/overdose:89 104 -45
+danger/overdose +wish:18 -20 -9
+danger/overdose -symptom/withdrawal:26 29 8
+danger/overdose -target:24 22 -2
+danger/overdose -use/overdose:-23 -16 -6
+distress/distress:-17 -63 -53
+distress/distress +eating/eating_disorder:48 -6 0
+distress/distress +fading:-39 3 3
+distress/distress +finality:-37 0 -22
+distress/distress +hopeless:-41 -29 -19
+distress/distress +in_progress:47 31 39
+distress/distress +in_progress/overdose:-19 -1 27
+distress/distress +intent:44 -76 -27
+distress/distress +means:-45 3 -20
+distress/distress +mention:18 -30 -30
+distress/distress +named:50 -120 -30
+distress/distress +parting:-40 -14 -10
+distress/distress +plan:-3 11 -32
+distress/distress +resolve:42 26 -3
+distress/distress +slip/relapse:48 -19 -8
+distress/distress +threat/harm_to_others:25 29 0
+distress/distress +time:-13 -40 -26
+distress/distress +use/overdose:21 15 -19
+distress/distress +wish:-50 -3 -14
+distress/distress -means:26 26 26
+distress/distress -named:-33 -14 1
+eating/eating_disorder:206 110 -52
+eating/eating_disorder +fading:26 4 -8
+eating/eating_disorder +shakes/withdrawal:1 28 -7
+eating/eating_disorder +symptom/withdrawal:27 45 -21
+eating/eating_disorder +time:70 36 -16
+fading:95 87 106
+fading +finality:53 27 0
+fading +hopeless:8 34 4
+fading +in_progress:93 87 79
+fading +intent:11 -1 -35
+fading +parting:45 46 36
+fading +quitting/withdrawal:-35 -21 -10
+fading +symptom/withdrawal:27 19 24
+fading +time:17 -13 -32
+fading +use/overdose:23 24 36
+fading +wish:-1 -62 -17
+finality:86 96 101
+finality +goodbye:27 30 43
+finality +hand:60 62 65
+finality +hopeless:-6 -33 -17
+finality +in_progress:13 25 -1
+finality +indifference/overdose:-11 -26 -7
+finality +intent:-17 -53 21
+finality +parting:25 33 42
+finality +place:37 38 52
+finality +plan:39 24 -12
+finality +preparation:27 -3 -7
+finality +resolve:25 40 -48
+finality +slip/relapse:-31 -16 -6
+finality +threat/harm_to_others:-27 -53 -23
+finality +time:27 42 42
+finality +understatement:59 71 52
+finality +use/overdose:31 36 -15
+finality +wish:25 24 17
+finality -indifference/overdose:-1 -3 -21
+finality -parting:71 64 54
+finality -plan:15 19 28
+finality -wish:26 -4 -3
+goodbye:153 153 159
+goodbye +in_progress:4 9 23
+goodbye +intent:-28 -40 12
+goodbye +mention:14 26 32
+goodbye +named:-10 2 53
+goodbye +parting:55 54 63
+goodbye +plan:20 18 10
+goodbye +resolve:36 38 26
+goodbye +time:115 97 75
+goodbye +understatement:26 26 28
+goodbye +wish:13 48 49
+goodbye -finality:49 46 30
+goodbye -named:29 24 21
+goodbye -parting:55 36 33
+hand:108 116 120
+hand +hopeless:36 31 29
+hand +in_progress:-3 -5 -21
+hand +intent:-51 -31 17
+hand +means:28 24 14
+hand +mention:-68 -57 -25
+hand +named:-63 -49 -16
+hand +parting:34 30 39
+hand +plan:26 20 20
+hand +preparation:8 17 26
+hand +slip/relapse:-2 -20 -7
+hand +threat/harm_to_others:34 33 19
+hand +time:48 47 58
+hand +use/overdose:52 61 29
+hand -distress/distress:16 13 21
+hand -means:20 18 29
+hand -plan:-57 -55 -48
+hopeless:22 20 22
+hopeless +in_progress:35 44 -21
+hopeless +intent:12 7 -81
+hopeless +means:50 41 31
+hopeless +mention:34 -57 -34
+hopeless +named:-30 -31 9
+hopeless +plan:-21 -26 -19
+hopeless +preparation:13 25 -8
+hopeless +quitting/withdrawal:17 -20 -7
+hopeless +self_harm/self_harm:7 16 -27
+hopeless +shakes/withdrawal:31 -32 -4
+hopeless +time:17 27 21
+hopeless +wish:44 19 -22
+hopeless -intent:6 31 -1
+hopeless -named:0 22 -1
+in_progress:255 258 266
+in_progress +in_progress/overdose:31 27 20
+in_progress +intent:-14 -34 10
+in_progress +means:21 22 13
+in_progress +mention:45 -5 -6
+in_progress +method:31 32 10
+in_progress +named:-9 -53 -49
+in_progress +parting:59 72 29
+in_progress +place:41 49 48
+in_progress +preparation:0 -2 -32
+in_progress +quitting/withdrawal:12 14 22
+in_progress +self_harm/self_harm:-4 -5 46
+in_progress +threat/harm_to_others:5 4 22
+in_progress +time:-17 -47 -36
+in_progress +understatement:-8 -28 -37
+in_progress +use/overdose:67 65 37
+in_progress -hopeless:19 22 6
+in_progress -means:43 45 28
+in_progress -mention:19 21 -10
+in_progress -parting:9 6 21
+in_progress -place:12 21 18
+in_progress -understatement:4 3 -30
+in_progress/overdose:143 148 151
+in_progress/overdose +intent:-64 -57 -20
+in_progress/overdose +symptom/withdrawal:21 22 10
+in_progress/overdose +time:28 29 23
+in_progress/overdose +use/overdose:-23 -8 -3
+in_progress/overdose -fading:35 32 29
+in_progress/overdose -means:25 21 21
+indifference/overdose:80 36 -30
+indifference/overdose +target:18 27 0
+indifference/overdose +time:19 11 -23
+indifference/overdose +use/overdose:46 64 -5
+indifference/overdose +wish:21 -55 -8
+intent:404 377 52
+intent +means:45 45 29
+intent +mention:16 25 25
+intent +method:21 7 -31
+intent +named:115 47 2
+intent +parting:6 -50 -25
+intent +plan:-82 -65 -44
+intent +resolve:5 20 -63
+intent +self_harm/self_harm:33 -25 10
+intent +shakes/withdrawal:2 -43 -14
+intent +symptom/withdrawal:-13 -36 -12
+intent +time:52 35 115
+intent +understatement:5 8 31
+intent +use/overdose:-30 -21 4
+intent +wish:-56 1 -28
+intent -attempt:25 28 -1
+intent -distress/distress:26 36 -12
+intent -finality:-50 -35 -34
+intent -hopeless:-42 -46 -28
+intent -in_progress:31 35 -10
+intent -intent:12 24 -3
+intent -mention:46 32 -33
+intent -named:34 53 -22
+intent -understatement:5 11 -43
+means:101 120 90
+means +mention:40 62 -41
+means +method:-42 -39 -31
+means +named:23 -8 -21
+means +parting:47 52 2
+means +plan:6 -5 21
+means +preparation:25 27 6
+means +self_harm/self_harm:57 54 19
+means +shakes/withdrawal:22 47 0
+means +slip/relapse:-38 -2 17
+means +symptom/withdrawal:24 23 -24
+means +threat/harm_to_others:21 28 39
+means +time:70 61 50
+means +urge/self_harm:8 -14 -27
+means +wish:-33 81 -37
+means -distress/distress:16 15 21
+mention:49 40 23
+mention +method:1 2 -24
+mention +named:-41 -22 9
+mention +parting:2 -15 -28
+mention +plan:13 27 -44
+mention +preparation:21 39 44
+mention +quitting/withdrawal:-10 -25 2
+mention +resolve:-27 -18 -32
+mention +slip/relapse:8 36 0
+mention +symptom/withdrawal:-21 -40 -13
+mention +time:4 -9 70
+mention +understatement:39 9 23
+mention -in_progress:27 32 -18
+mention -means:23 2 0
+mention -mention:63 31 -23
+mention -named:12 37 -10
+method:121 128 143
+method +parting:33 28 19
+method +place:61 57 70
+method +plan:37 26 14
+method +preparation:-31 -32 -38
+method +resolve:29 25 2
+method +time:62 59 49
+method +use/overdose:22 17 19
+method +wish:-54 -29 -44
+method -place:20 18 20
+named:97 111 -16
+named +parting:4 -27 -30
+named +plan:0 62 43
+named +preparation:27 30 19
+named +resolve:78 64 37
+named +shakes/withdrawal:4 -53 -16
+named +slip/relapse:3 -9 -20
+named +time:-24 -41 27
+named +understatement:0 -22 8
+named +wish:26 6 -44
+named -distress/distress:17 24 -8
+named -intent:-31 -7 -1
+named -mention:34 46 -6
+named -wish:25 34 -1
+parting:101 93 100
+parting +plan:28 23 -21
+parting +preparation:37 6 -2
+parting +threat/harm_to_others:9 -28 -10
+parting +time:22 31 -8
+parting +understatement:46 46 54
+parting +wish:39 -8 6
+parting -finality:27 39 44
+parting -parting:64 71 63
+place:83 92 85
+place +time:15 20 10
+plan:47 66 80
+plan +self_harm/self_harm:21 21 -15
+plan +shakes/withdrawal:6 18 -20
+plan +symptom/withdrawal:6 9 -20
+plan +threat/harm_to_others:36 36 34
+plan +time:52 42 62
+plan +understatement:20 15 3
+plan +urge/self_harm:36 22 6
+plan +use/overdose:29 31 -18
+plan +wish:-33 72 -43
+plan -mention:32 40 -7
+plan -plan:-26 -16 -12
+preparation:97 69 54
+preparation +resolve:17 25 25
+preparation +slip/relapse:-50 -30 -25
+preparation +time:15 32 37
+preparation +understatement:20 32 20
+preparation +wish:4 36 26
+preparation -means:22 21 26
+preparation -parting:35 35 34
+preparation -plan:6 23 -3
+quitting/withdrawal:15 22 51
+quitting/withdrawal +resolve:21 -9 -24
+quitting/withdrawal +shakes/withdrawal:99 47 26
+quitting/withdrawal +slip/relapse:-51 -6 -16
+quitting/withdrawal +substance/overdose:27 23 -7
+quitting/withdrawal +symptom/withdrawal:130 133 117
+quitting/withdrawal +time:-21 -14 12
+quitting/withdrawal +use/overdose:-45 -34 -26
+quitting/withdrawal -means:22 -1 3
+quitting/withdrawal -symptom/withdrawal:46 53 40
+resolve:66 75 23
+resolve +self_harm/self_harm:4 15 -22
+resolve +shakes/withdrawal:33 -25 -4
+resolve +threat/harm_to_others:46 46 -17
+resolve +time:28 26 16
+resolve +understatement:6 24 -4
+resolve +wish:-1 12 -29
+resolve -hand:29 30 13
+resolve -intent:33 34 0
+resolve -mention:25 13 -6
+resolve -named:58 57 -2
+resolve -wish:31 35 0
+self_harm/self_harm:255 217 -12
+self_harm/self_harm +shakes/withdrawal:8 20 8
+self_harm/self_harm +time:101 83 -15
+self_harm/self_harm +urge/self_harm:44 -7 -16
+shakes/withdrawal:42 46 58
+shakes/withdrawal +slip/relapse:47 22 -1
+shakes/withdrawal +symptom/withdrawal:41 52 14
+shakes/withdrawal +time:-8 16 -27
+shakes/withdrawal -means:27 2 4
+slip/relapse:149 -47 -52
+slip/relapse +threat/harm_to_others:6 16 31
+slip/relapse +time:74 6 2
+slip/relapse +use/overdose:35 17 7
+slip/relapse +wish:-13 25 8
+slip/relapse -symptom/withdrawal:28 30 8
+substance/overdose:66 70 3
+symptom/withdrawal:84 90 86
+symptom/withdrawal +time:75 72 75
+symptom/withdrawal -mention:22 22 29
+symptom/withdrawal -symptom/withdrawal:32 35 32
+target:1 0 -25
+target +time:21 19 -5
+target +use/overdose:34 34 -6
+threat/harm_to_others:157 169 67
+threat/harm_to_others +time:6 22 39
+time:43 43 67
+time +understatement:7 22 28
+time +urge/self_harm:48 -24 -20
+time +use/overdose:-11 -7 -27
+time -goodbye:-58 -47 -41
+time -hand:-33 -15 -20
+time -in_progress:-12 -42 -13
+time -intent:-26 -17 -13
+time -mention:-30 -36 -36
+time -named:-13 -29 6
+time -parting:36 20 15
+time -place:18 25 29
+time -plan:-28 -27 -20
+time -resolve:20 26 -17
+time -self_harm/self_harm:7 -34 -18
+time -slip/relapse:-28 -29 -32
+time -symptom/withdrawal:17 12 23
+time -threat/harm_to_others:24 20 14
+time -time:-39 -18 -11
+understatement:67 74 56
+understatement +wish:-1 30 16
+urge/self_harm:81 -10 -14
+use/overdose:74 86 0
+wish:371 14 -46
+wish -distress/distress:24 45 -2
+wish -mention:12 50 4
+wish -named:-18 -49 -2
+wish -wish:-21 -22 -2
-abuse/abuse:35 38 17
-affirmed:23 27 -2
-attempt:16 29 8
-attempt -intent:28 38 27
-distress/distress:-1 24 8
-distress/distress -mention:2 21 0
-eating/eating_disorder:3 -20 -3
-fading:10 22 22
-finality:80 88 85
-finality -goodbye:-52 -49 -49
-finality -hopeless:22 19 17
-finality -means:41 37 45
-finality -parting:1 9 25
-finality -plan:19 17 24
-goodbye:-76 -64 -58
-goodbye -parting:-52 -49 -50
-hand:13 31 19
-hopeless:-42 -37 -34
-hopeless -means:12 10 20
-hopeless -plan:12 -4 20
-in_progress:-17 -24 -31
-in_progress -intent:-14 -33 -2
-in_progress -means:-19 -26 -15
-in_progress -mention:-10 -29 -9
-in_progress/overdose:-9 -29 -22
-indifference/overdose:-2 -3 -21
-intent -mention:-5 22 -17
-intent -named:-41 3 -14
-intent -self_harm/self_harm:-33 -15 -1
-intent -wish:-30 -8 -1
-means:19 27 5
-means -method:-23 -13 -29
-means -parting:33 31 38
-mention:-63 -25 -54
-mention -named:-6 26 -14
-mention -plan:-20 -18 -11
-mention -resolve:25 34 -1
-mention -wish:-28 -28 -18
-named:-38 -16 -44
-named -plan:54 19 10
-parting:28 33 41
-parting -plan:14 13 21
-place:21 31 32
-plan:22 16 3
-quitting/withdrawal:-30 -6 -10
-resolve:44 49 -4
-self_harm/self_harm:-30 -60 -37
-self_harm/self_harm -urge/self_harm:-46 -39 -2
-shakes/withdrawal:-39 -25 -16
-slip/relapse:-82 -79 -79
-symptom/withdrawal:18 33 28
-target:27 33 -22
-time:-63 -42 -23
-understatement:18 2 -34
-urge/self_harm:-55 -45 -5
-use/overdose:-83 -67 -54
-wish:14 -69 -66
a:-25 -29 -14
a a:-65 -9 -3
a and:-23 -27 -6
a baby:-18 -42 -8
a bag:-18 -41 -27
a bat:24 19 42
a bath:-54 -49 -51
a belt:38 39 -12
a bet:20 0 -1
a big:12 20 12
a bike:-20 -23 -28
a biscuit:-37 -6 -3
a bit:-38 -25 -26
a blue:-25 -30 -16
a boat:-33 -21 -2
a body:22 23 19
a book:6 -31 -35
a boring:-24 -28 -19
a bottle:34 20 26
a bridge:-21 -7 -19
a bullet:45 52 -7
a burden:59 -8 -16
a burdin:25 -8 -7
a bus:27 -25 -3
a cake:-22 -20 -20
a can:41 16 22
a candle:-26 -23 -20
a caravan:-24 -22 -5
a chair:43 50 48
a child:-40 -68 -37
a christening:30 -1 -1
a cliff:25 20 21
a coffee:12 20 24
a cry:12 20 9
a curry:-24 -22 -17
a date:5 3 27
a day:-28 -12 -6
a doctor:36 -3 -8
a dog:41 42 37
a few:-4 -15 -20
a file:35 -6 -1
a fit:32 30 21
a flask:-28 -22 -21
a forever:-41 -9 -3
a fortnight:39 -2 -2
a foto:23 25 20
a free:21 30 23
a friend:-59 -41 -32
a future:38 31 -8
a goodbye:-26 -34 -39
a gun:-31 -38 -4
a hand:-21 -22 -11
a hatpin:20 21 -6
a headache:-26 -21 -17
a heart:-19 -21 -17
a holiday:34 29 30
a hotel:16 24 24
a hundred:22 33 7
a in:-48 -44 -39
a job:-28 -21 -15
a kid:-23 -6 -17
a knife:26 37 30
a la:17 -57 -53
a leaflet:-12 -25 -16
a letter:26 29 34
a line:-33 -16 16
a lineman:33 40 45
a little:-80 -75 -52
a load:23 10 15
a locked:26 29 0
a log:24 26 33
a long:-50 -28 -30
a lorry:29 25 28
a lot:-25 -29 -8
a man:18 15 22
a matar:33 -1 -9
a me:40 11 11
a monday:-22 -6 -12
a mum:30 12 -2
a night:-40 -31 -12
a number:26 -16 -5
a od:20 20 27
a of:-33 -16 1
a paddling:-20 -22 -21
a patch:-27 -19 -8
a person:46 43 25
a phone:-40 -25 -14
a plan:29 27 3
a plane:-25 -22 -16
a poster:-22 -8 0
a premier:1 3 28
a proper:-25 -8 0
a quitarme:24 36 -5
a razor:36 34 32
a rope:-45 -42 -40
a seat:-23 -28 -28
a second:-10 -1 -31
a seizure:41 38 45
a shot:42 39 39
a small:-28 -15 -5
a sock:37 35 21
a stranger:22 13 -9
a suicidar:28 21 20
a suicidarme:63 -23 -48
a sunday:-21 -19 -21
a surprise:-21 -24 -20
a teen:19 30 -1
a ticket:24 34 28
a tirar:10 22 18
a to:-32 -6 -5
a train:31 38 7
a way:78 35 8
a while:-22 1 5
a whole:-56 -47 -39
a woman:-25 -20 -21
a word:21 26 31
a year:32 26 -11
a … a:-36 -26 -32
a … about:-19 -28 -39
a … after:-26 -33 -22
a … ago:-39 -18 -11
a … all:10 -15 -20
a … alone:29 26 25
a … and:-20 -12 6
a … anymor:59 6 -18
a … as:-63 -39 -20
a … at:25 20 13
a … attack:-25 -23 -19
a … bath:21 24 -4
a … bc:21 -2 -14
a … be:-27 -33 -10
a … bed:-15 -17 -22
a … bomb:-26 -26 -24
a … bottle:-9 -4 24
a … bought:-20 -14 -11
a … but:-22 -12 -12
a … by:-10 -5 -21
a … call:-22 -5 -5
a … came:32 23 25
a … can:57 27 26
a … cant:23 -9 -7
a … colour:34 33 37
a … coming:18 25 21
a … con:-39 -17 -3
a … cuando:30 21 14
a … cut:-21 -14 -7
a … day:28 30 28
a … de:-45 -7 -3
a … did:-31 -19 -9
a … do:-20 -9 7
a … dont:41 18 19
a … down:-27 -48 -33
a … drank:-24 13 11
a … driver:-20 -18 -12
a … el:-65 -32 -32
a … esta:27 25 35
a … evening:0 -7 -35
a … everyone:34 8 6
a … for:-31 -11 -22
a … gave:22 21 19
a … goin:-35 -13 -8
a … gone:27 -11 -11
a … gun:-26 -24 -25
a … half:46 49 49
a … hasta:-32 -8 -13
a … hav:18 15 20
a … he:-28 0 8
a … here:-25 -31 -14
a … hes:43 43 50
a … him:31 32 16
a … hit:44 8 -2
a … home:-21 -6 -19
a … i:44 19 28
a … id:-26 -21 -7
a … im:41 34 42
a … inn:1 3 28
a … is:-30 -26 -4
a … isnt:58 32 33
a … it:25 31 18
a … ive:33 39 29
a … je:22 22 24
a … keep:-24 -13 -14
a … know:63 58 48
a … la:-75 -13 -4
a … last:18 22 -11
a … let:39 27 29
a … letter:-30 -19 -11
a … machine:-35 -1 -1
a … made:-28 -17 -2
a … man:-34 -31 -23
a … min:0 12 25
a … mine:39 45 -2
a … most:-23 -18 -18
a … mother:-36 -15 5
a … my:1 -22 -24
a … nap:-29 6 -4
a … night:-15 -24 -5
a … no:-7 -40 -29
a … nobody:55 33 7
a … noche:-2 17 21
a … off:49 30 18
a … on:33 15 -12
a … or:-15 -41 -12
a … our:20 20 17
a … over:-11 -21 -20
a … person:-28 -23 -18
a … phone:41 -2 0
a … pills:7 25 -7
a … place:-37 -5 -6
a … pool:-22 -25 -21
a … post:-31 -22 -17
a … put:32 39 35
a … right:-26 -21 -16
a … round:56 29 30
a … run:26 26 23
a … said:-29 -12 -10
a … saturday:38 27 8
a … school:23 28 24
a … set:-52 -48 -11
a … sewerslide:32 41 -3
a … since:-23 -18 -19
a … song:0 14 26
a … stands:25 25 -3
a … stepmum:22 -2 -1
a … stop:0 5 -23
a … sucidal:-37 -58 -1
a … tablets:48 49 42
a … taught:19 22 -3
a … tells:-22 -27 -10
a … than:-28 -39 -12
a … that:59 48 33
a … they:-6 -21 -8
a … thing:-26 -6 -5
a … think:30 31 30
a … this:-57 -37 -45
a … ticket:25 20 18
a … time:-15 -50 -25
a … tmrw:33 39 40
a … to:-20 -22 -53
a … told:35 9 16
a … tonight:-34 -18 -24
a … u:30 19 2
a … under:30 29 23
a … walk:-28 -9 -6
a … want:21 21 -3
a … was:-26 -53 -36
a … water:-28 -17 -1
a … we:15 17 21
a … week:-24 -17 -15
a … who:-21 -42 -40
a … whoever:29 26 22
a … will:-35 -25 -18
a … without:-43 -4 -3
a … would:29 14 -2
a … yes:-24 -17 6
a … yesterday:17 17 33
aa:16 -47 -33
abeg:21 7 -3
aber:22 -8 -4
aber … ich:26 -5 -2
able:-72 -44 -35
able to:-20 5 -10
about:-6 -6 -32
about catching:44 -15 -3
about fentanyl:25 24 -1
about hangin:-29 -23 -12
about how:-34 0 -8
about i:-37 -54 -1
about it:-17 -35 -21
about killing:30 26 -7
about me:-3 7 29
about my:-63 -50 -11
about not:36 -4 -4
about self:23 38 -1
about sewerslide:-3 -26 -5
about teh:3 -41 -8
about that:59 58 38
about to:57 44 29
about twenty:24 23 22
about using:31 -4 -5
about … ago:14 14 23
about … and:-33 -110 -32
about … assisted:21 -1 0
about … brother:22 35 0
about … bus:39 -16 -3
about … do:30 34 -2
about … dying:21 -1 0
about … end:17 3 28
about … every:16 35 -1
about … game:62 13 -5
about … im:-33 -4 -6
about … in:-40 -25 -32
about … life:43 41 -2
about … lot:36 -1 -1
about … meself:39 61 -10
about … my:60 58 36
about … of:-21 -14 -18
about … on:-32 -25 -1
about … promise:21 24 26
about … sleep:21 -4 -1
about … thoughts:-1 -21 0
about … to:-59 -30 -10
about … trip:-25 -22 -23
about … want:-39 -30 -1
abschiedsbrief:45 46 50
abschiedsbrief liegt:22 28 29
abschiedsbrief … auf:22 28 29
abschiedsbrief … dem:22 28 29
absence:24 21 20
absolutely:-41 -26 -17
abuelo:13 28 30
abuelo … la:20 30 32
abuse:-8 -15 -20
aca:-45 -9 -4
acabar:84 44 -3
acabar con:34 47 -1
accident:18 15 21
account:-20 -15 11
account and:30 30 22
account … a:-24 -10 -3
accounts:21 21 16
across … is:24 28 18
across … teh:-35 -38 -20
act:-18 -43 -37
act on:24 13 -1
act … them:21 16 -1
action:-49 -40 -16
actor:22 15 -7
actor … teh:32 25 -1
ad:-27 -37 -19
addiction:-83 -60 -37
address:22 32 23
adieu:39 36 42
adios:57 -16 -13
admire:-3 -1 -27
advice:-72 -52 -43
advice and:-36 -34 -7
advice … to:15 20 3
affairs:65 -17 -13
affairs in:40 -14 -10
affairs … order:40 -14 -10
afraid:-24 -6 -35
after:40 27 37
after a:-29 -47 -27
after and:8 10 -22
after each:-29 -19 -15
after eleven:25 -5 -1
after every:84 28 -8
after for:18 17 24
after i:-42 -36 -24
after im:11 23 22
after its:20 31 32
after my:-31 -22 -9
after teh:11 13 25
after that:-23 -37 -10
after thirty:-27 -20 -14
after this:20 31 25
after tonight:60 64 55
after two:35 17 -1
after work:-58 -52 -48
after … archers:22 22 22
after … attempt:11 -32 -11
after … clean:48 5 -2
after … dead:26 31 28
after … hes:-21 -23 -26
after … home:-30 -19 -16
after … i:6 23 -6
after … im:40 -3 2
after … it:-29 -24 -10
after … last:24 3 15
after … me:29 37 12
after … meal:35 8 -6
after … months:60 -16 -11
after … nobody:23 8 17
after … on:26 11 6
after … other:-24 -17 -12
after … priest:29 26 22
after … shift:27 26 26
after … sober:40 -2 -1
after … students:-23 -16 -13
after … theres:12 28 -1
after … third:23 -2 -2
after … to:-8 -18 -25
after … wen:21 29 32
after … year:39 5 -5
after … years:6 -37 -48
afternoon:9 14 26
afternoon i:8 16 22
afternoon … am:8 16 22
against:-47 -26 -25
agan:-24 -15 -21
agan … knife:-8 -3 -21
agan … teh:-8 -3 -21
age:-15 -28 -20
ages:-31 -24 -8
ago and:-29 -4 -12
ago i:-22 -42 -27
ago … here:-23 -25 -15
ago … i:-41 -25 -50
ago … ive:-29 -20 -13
ago … my:-47 -39 -34
ago … shes:-23 -25 -15
ago … teh:25 28 15
ago … tried:4 -25 -2
ago … university:24 -3 -1
ago … was:21 10 -3
agree:17 26 -14
agree with:24 26 -2
agree … it:23 28 -1
aguanto:3 27 -5
aguanto mas:26 15 -2
ahogando:14 -61 -47
ahora:-81 -35 -28
aid:-35 -36 -33
air:-25 -18 -11
airport:2 2 -25
airport and:-15 -18 -20
al:-8 35 43
al my:31 38 44
al … pills:21 17 28
alarm:-13 -25 -16
alcohol:5 -34 -22
alcohol and:0 13 20
alcohol … im:18 27 32
algo:-57 -17 -6
alguien:-19 24 24
alife:112 31 -28
alife and:-36 7 -14
alife … do:22 50 0
alife … i:-6 34 4
alife … it:-22 -6 4
alife … teh:-21 -33 -20
all:6 19 34
all and:-13 -1 -29
all at:33 42 31
all be:26 6 5
all day:-1 21 -15
all for:37 37 39
all her:31 33 42
all his:23 24 25
all im:31 -7 -3
all my:-31 -12 6
all night:15 22 -19
all of:16 27 41
all on:-10 -10 -21
all out:-6 -21 -18
all pay:22 19 18
all teh:-61 -69 -58
all there:31 31 20
all u:-10 -3 -22
all … about:55 38 27
all … and:24 24 -28
all … at:-42 -37 -31
all … back:-20 -20 -19
all … blister:25 24 22
all … didnt:13 18 23
all … do:-35 -27 -22
all … end:21 24 19
all … felt:30 0 0
all … for:46 45 42
all … goodbye:45 42 39
all … in:-31 -31 -27
all … into:-12 -16 -23
all … is:16 22 24
all … kind:25 21 16
all … mass:21 16 15
all … meant:18 23 25
all … my:1 29 25
all … night:18 23 42
all … not:-40 -18 -12
all … of:30 29 25
all … on:18 25 14
all … once:21 20 3
all … one:9 17 24
all … packs:25 24 22
all … pills:50 46 61
all … said:-62 -44 -21
all … say:60 36 38
all … subscriptions:21 24 19
all … tablets:27 26 35
all … them:18 26 22
all … think:44 30 -13
all … this:-40 -36 -17
all … to:20 15 31
all … tonight:22 20 23
all … was:32 -14 -12
all … way:-28 -24 -30
all … while:33 30 2
all … wont:37 0 0
alle:63 22 36
alle tabletten:19 30 38
allergic:-12 -33 -23
allotment:-27 -27 -11
allotment and:-40 -44 -12
almost:-34 -78 -54
alone:-9 12 -27
alone and:-38 -11 -16
alone at:38 37 29
alone in:51 52 -20
alone tonight:-10 -5 -28
alone … and:-38 -34 -12
alone … car:26 25 -2
alone … flat:20 16 9
alone … i:-4 -22 -11
alone … night:30 32 -2
alone … teh:20 3 -3
along:-38 -19 -34
along … teh:-15 -12 -21
am:8 16 20
am a:50 18 -13
am about:1 29 9
am at:-2 5 24
am by:26 19 37
am disappointed:25 0 0
am frightened:29 33 0
am goin:-5 12 24
am i:-10 -24 -33
am ill:18 20 16
am in:16 22 -6
am not:-8 -24 -38
am on:-23 -14 -7
am one:-25 -19 -12
am ready:61 26 -1
am serious:-23 -9 0
am staying:30 31 31
am sucidal:20 48 -7
am tired:16 26 28
am … at:-37 -10 -5
am … be:45 9 15
am … die:19 -17 -29
am … do:11 22 16
am … end:-1 3 -32
am … for:-35 -23 -15
am … goin:-15 -32 -30
am … here:25 5 -5
am … i:-9 -29 -36
am … it:18 33 20
am … meself:-14 -36 -11
am … my:-10 -24 4
am … no:14 35 40
am … of:1 -1 24
am … off:34 31 11
am … on:9 5 20
am … one:1 -19 -24
am … take:29 42 23
am … teh:48 57 46
am … that:22 9 -18
am … this:21 -18 0
amazing:-42 -26 -19
ambulance:37 21 7
ambulance goes:22 -6 -2
ambulance … past:22 -6 -2
america:-32 -24 -17
amount:5 -8 -49
amount as:10 22 -1
amount of:-16 -41 -45
amount … before:7 22 -1
an:-29 -24 -27
an and:11 -22 -5
an attempt:37 0 0
an email:-21 -14 -18
an end:38 27 -2
an honour:20 26 26
an hour:22 24 14
an no:67 47 -2
an od:-33 -33 -13
an … a:-43 -37 -27
an … ago:53 51 50
an … at:-3 -4 -27
an … die:-22 -28 -11
an … goes:22 -6 -2
an … i:-38 -33 -22
an … im:49 26 44
an … in:-26 -17 -18
an … me:46 8 23
an … my:44 50 45
an … night:-26 -26 -4
an … of:-44 -31 -17
an … past:22 -6 -2
an … teh:-41 -21 11
an … tmrw:4 -20 -10
an … to:-18 -7 -54
an … with:-22 -20 -23
and:-21 -4 -2
and a:41 45 45
and all:-27 -61 -49
and asked:-22 -19 -7
and at:-86 -84 -88
and be:-15 -43 -11
and being:22 24 -8
and bought:-21 -48 -49
and burning:29 33 31
and called:-18 -37 -2
and came:20 2 10
and cant:-43 -35 -23
and cold:-19 -20 -19
and cried:23 16 -1
and cut:26 27 6
and did:-62 -57 -25
and dont:-46 -30 -14
and driving:45 42 41
and every:-52 -40 -12
and everyone:11 -31 -28
and everything:30 31 19
and feel:-8 -4 22
and for:-25 -20 -41
and forgot:-33 -29 -20
and gave:-26 -20 -18
and getting:-35 -26 -14
and give:-39 -29 -22
and given:-14 -27 -25
and god:52 20 21
and goin:-40 -17 -13
and gone:11 -20 -21
and goodbye:24 19 12
and got:-44 -29 -20
and havent:-22 -31 -5
and he:18 19 32
and hell:-29 -28 -26
and her:17 20 29
and hes:68 57 64
and himself:46 36 40
and his:24 11 27
and how:0 -36 -26
and i:15 38 28
and if:34 21 -24
and ill:28 21 18
and im:47 50 31
and it:-3 -39 -2
and its:45 11 -1
and ive:48 50 51
and jmup:37 38 27
and last:32 49 -11
and lately:29 -8 -1
and let:-4 -25 -18
and look:-29 -14 -11
and more:24 15 -12
and my:10 21 7
and never:-7 -37 -20
and no:31 14 12
and nobody:26 39 6
and not:0 3 21
and on:-37 -51 -28
and one:14 12 37
and our:-27 -25 -24
and passed:-28 -10 -2
and purged:22 -8 0
and refuses:15 21 -3
and said:22 12 -7
and says:51 57 39
and see:22 12 -23
and shes:36 20 31
and slaps:31 39 -6
and somebody:-34 -20 -16
and someone:26 25 20
and start:-20 -16 -11
and take:-26 -35 -22
and teh:-23 -19 -7
and there:-27 -36 -32
and theres:85 66 59
and think:38 -23 -9
and this:27 38 19
and today:-21 13 -13
and tonight:24 23 29
and took:-1 24 24
and touches:27 32 -4
and trips:-41 -32 -6
and two:-24 -17 -14
and u:-50 -44 -35
and ur:-32 -28 -19
and went:18 28 23
and woke:-7 -25 -32
and wont:16 26 50
and yeah:29 15 -4
and … all:23 10 3
and … am:-6 -18 -26
and … an:39 37 32
and … angry:25 9 -3
and … answer:-22 -14 -5
and … answering:38 37 25
and … any:-3 -25 -4
and … arms:22 27 23
and … as:-21 -14 -6
and … ask:25 30 18
and … asked:31 24 -8
and … asleep:15 15 -63
and … ate:-21 -3 -1
and … away:-50 -40 -25
and … back:-54 -56 -37
and … bag:21 19 20
and … bc:28 39 10
and … bed:-23 -21 -22
and … been:-36 -73 -44
and … being:-34 -19 -1
and … believe:-24 -21 -2
and … beside:-23 -20 -8
and … bit:-12 -9 -21
and … bless:25 24 26
and … blood:24 19 17
and … bottle:52 44 33
and … boy:27 23 29
and … breathing:20 25 32
and … brother:21 10 9
and … but:-13 -44 -24
and … calling:-3 -25 -11
and … came:21 -14 -16
and … cant:25 16 12
and … carried:-20 -13 -4
and … cars:35 34 29
and … cat:-23 -16 -16
and … coat:47 50 50
and … cold:17 25 34
and … come:-38 -43 -32
and … complains:25 23 -4
and … could:-33 -39 -12
and … couldnt:-50 -29 -28
and … cried:-29 -25 -17
and … cut:15 21 -13
and … day:-25 -25 -12
and … days:-23 -17 2
and … did:-13 -33 -21
and … die:37 39 -12
and … do:-41 -21 -32
and … doesnt:11 13 22
and … doing:-24 -24 -18
and … done:25 22 13
and … dont:20 40 18
and … doors:41 41 45
and … double:14 12 23
and … drank:-33 -6 -2
and … drawn:34 30 34
and … each:-29 -23 -31
and … ears:23 15 15
and … eat:18 25 -12
and … eating:-35 -33 -37
and … everyone:-45 -38 -37
and … eye:12 21 17
and … faint:11 15 31
and … far:-38 -23 -17
and … feel:13 26 44
and … finish:-20 -21 -8
and … first:-29 -30 -21
and … fit:-20 -16 -16
and … floppy:19 21 29
and … found:-16 -26 -22
and … fourths:23 18 14
and … from:-47 -46 -37
and … gave:-22 -21 -6
and … get:30 31 26
and … getting:41 45 12
and … goes:28 26 2
and … goin:30 21 31
and … gone:44 29 49
and … got:-28 -24 -15
and … guard:3 17 20
and … hallucinating:31 32 41
and … has:35 43 22
and … hate:23 -9 -1
and … havent:14 18 32
and … head:22 29 -3
and … hearing:26 27 24
and … her:-16 -28 -11
and … here:-25 -26 -21
and … him:21 5 6
and … his:14 9 26
and … house:32 36 36
and … how:12 -23 -19
and … humming:30 26 27
and … hurt:24 28 31
and … husband:-17 -17 -40
and … i:24 -4 -36
and … id:34 -4 -4
and … if:31 32 -19
and … ill:-18 -7 -20
and … in:-45 -27 -34
and … intend:2 29 0
and … is:34 48 31
and … it:14 2 -20
and … ive:-51 -77 -83
and … keep:24 37 30
and … keeps:5 25 0
and … kept:-33 -33 -28
and … key:-20 -28 -28
and … keys:-24 -18 -15
and … kids:27 24 13
and … kil:10 -15 27
and … knife:26 27 25
and … know:15 21 2
and … knows:3 22 -4
and … lane:39 36 31
and … last:-34 -22 -29
and … leaves:-16 -20 -3
and … left:-16 -8 -22
and … let:-6 -6 21
and … letter:35 30 28
and … letting:42 8 8
and … live:21 19 13
and … long:-22 -13 -6
and … longer:15 25 -6
and … look:22 -12 -8
and … looking:20 -8 -10
and … looks:13 27 3
and … love:-48 -39 -35
and … mad:-16 -18 -34
and … makes:-14 -30 -5
and … mean:78 66 27
and … mind:-27 -16 -18
and … mine:39 37 35
and … minutes:-32 -23 -17
and … miss:-2 -23 -6
and … my:-21 -10 0
and … nearly:16 22 3
and … need:3 21 1
and … never:-48 -43 -9
and … new:30 27 27
and … night:6 26 -12
and … not:37 18 29
and … nurse:-30 -30 -22
and … off:14 25 8
and … one:-20 -9 -13
and … ones:-1 -38 -23
and … our:34 31 33
and … outside:4 4 20
and … over:-46 -37 -12
and … packed:-31 -45 -37
and … paddling:-18 -20 -19
and … phones:25 25 27
and … picked:23 25 -1
and … pleased:-40 -40 -27
and … pool:-18 -20 -19
and … pressure:-26 -28 -16
and … quiet:33 41 38
and … rather:25 30 -3
and … ready:-40 -4 -13
and … real:40 -8 -4
and … relieved:-23 -3 -1
and … right:-32 -25 -44
and … ringing:28 30 28
and … rings:17 22 24
and … said:45 32 43
and … sat:29 3 12
and … say:3 -7 -38
and … saying:21 25 12
and … scared:43 27 17
and … school:-40 -40 -22
and … second:-25 -20 -31
and … see:-21 -18 -1
and … seeing:8 20 23
and … seizure:42 41 42
and … sent:20 16 20
and … serious:-24 -9 -1
and … shaking:63 60 35
and … shall:36 36 28
and … shes:24 24 21
and … should:20 19 17
and … sick:28 2 18
and … since:-26 -26 -65
and … sleep:-32 -34 -19
and … sleepy:-27 -17 -10
and … slow:22 27 32
and … snoring:19 19 24
and … someone:-60 -56 -61
and … son:-26 -21 -10
and … sorry:24 3 14
and … sponsor:-22 -9 -9
and … started:54 53 -4
and … stepdad:30 28 -4
and … stomach:-20 -13 -15
and … stop:47 3 5
and … stopped:33 30 15
and … swallowed:44 49 50
and … swear:20 12 -5
and … tablets:27 31 21
and … taken:-37 -27 -18
and … teh:-15 -30 -33
and … tent:-29 -30 -28
and … that:-5 -11 -28
and … thats:14 20 4
and … them:-49 -49 -38
and … there:-20 -19 -17
and … they:-47 -26 -15
and … think:24 -11 15
and … thinkin:-2 -30 -7
and … thinks:20 22 0
and … this:24 40 19
and … through:-34 -48 -40
and … time:-27 -16 -50
and … to:19 21 -21
and … today:31 24 10
and … told:-59 -62 -50
and … took:-59 -54 -54
and … trust:7 30 1
and … turn:-22 -21 -15
and … two:-24 2 15
and … u:-27 -12 -4
and … under:-32 -25 -31
and … up:-27 -26 -10
and … ur:-21 -13 9
and … urge:29 23 -1
and … using:-26 -15 -12
and … vet:38 38 -7
and … wait:-60 -44 -33
and … waiting:56 60 49
and … wake:50 56 60
and … waking:25 24 22
and … want:39 52 14
and … wanted:-14 -22 -9
and … water:-13 -6 -20
and … week:21 9 -2
and … weird:31 35 36
and … wen:17 25 28
and … went:-47 -43 -30
and … were:-36 -29 -26
and … what:31 24 13
and … whats:-17 -20 -3
and … whole:-1 6 -32
and … will:17 -2 23
and … windy:-38 -34 -33
and … wish:28 4 -19
and … with:20 13 -3
and … wont:31 24 12
and … worse:31 31 -19
and … would:-59 -37 -11
and … write:-47 -51 -43
and … years:-21 -7 -6
and … yes:24 -4 12
angry anymor:40 39 -1
anniversary:29 30 31
anniversary of:18 20 23
anniversary … tmrw:38 33 30
announced:-53 -40 -5
announced … and:-53 -40 -4
annoying:-24 -20 -12
anorexia:36 15 -4
anorexia and:21 30 -3
anos:-71 -21 -25
another:1 21 15
another day:8 21 -20
another hour:26 34 28
another morning:33 26 28
another year:23 25 -2
another … me:27 30 29
another … teh:-51 -38 -26
answer:-36 -18 1
answer is:-35 -32 -9
answering:15 20 8
answers:-3 -25 -23
antibiotics:-20 -22 -23
antidepressants:18 17 29
antidepressants and:18 15 22
antidepressants … of:14 14 21
antifreeze:7 13 21
ants:-26 -9 -4
anxiety:-99 -120 -64
any:-25 -29 -10
any longer:9 22 19
any more:57 64 52
any of:52 27 28
any … im:14 6 22
any … it:22 -7 -14
any … of:-25 -10 -7
any … teh:37 0 -11
any … u:26 30 30
anybody:15 10 28
anybody asks:26 32 35
anymor:10 -39 -38
anymor and:13 -35 -19
anymor i:-3 -3 -41
anymor … im:10 -27 -9
anymor … it:27 31 0
anymor … to:-5 -28 -8
anyone:4 3 38
anyone else:-26 -23 -26
anyone i:8 20 5
anyone in:-5 -20 -6
anyone know:-25 -21 -29
anyone read:-33 -32 -33
anyone reads:15 23 21
anyone seen:-40 -35 -34
anyone … a:-22 -11 -10
anyone … notice:23 -4 -3
anyone … talk:15 29 14
anyone … to:28 21 12
anything after:18 22 35
anything … days:43 15 -1
anything … i:-3 -20 -9
anything … teh:-20 -11 -10
anything … this:30 26 13
anyway:-39 -52 -56
apparently:-29 -29 -20
applause:-24 -22 -17
apples:-36 -31 -19
appointment:-40 -36 -33
appreciate:-38 -32 -17
aqui:-72 -28 -11
archers:22 22 22
are:-23 -13 3
are all:-36 -37 -21
are asleep:-31 -33 -10
are at:-21 -24 -20
are blue:18 22 17
are called:-25 -24 -23
are covered:10 25 -7
are done:23 28 19
are for:11 12 23
are getting:29 35 17
are goin:-28 -20 -18
are hard:-20 -6 -10
are in:27 26 25
are lined:-20 -19 -14
are next:27 25 20
are not:-42 -45 -22
are out:36 35 38
are ringing:13 21 23
are steady:15 19 21
are teh:23 -25 -34
are there:-3 -31 -13
are u:1 -20 -25
are with:26 31 30
are world:35 37 41
are … a:-30 -30 -31
are … after:-17 -27 -15
are … bed:34 26 25
are … cuts:-32 -14 -5
are … dads:-26 -27 -28
are … dont:20 26 25
are … folder:-28 -28 -23
are … for:-41 -36 -33
are … he:-23 -20 -25
are … i:-33 -23 -9
are … in:14 24 -7
are … its:49 48 25
are … little:52 45 31
are … me:-20 -27 -32
are … my:42 32 36
are … no:47 54 53
are … not:21 26 31
are … of:-18 -28 -10
are … off:-28 -25 -27
are … on:-28 -21 -24
are … out:23 28 28
are … over:-12 -14 -20
are … teh:33 38 32
are … this:0 -2 -26
are … time:38 39 15
are … to:4 -3 -23
are … tonight:-21 -18 -19
are … up:-22 -21 -18
are … we:27 23 24
area:-33 -28 -29
arent:6 -26 -10
arent there:22 25 28
arithmetic:48 -9 -1
arm:28 41 -1
arm … lighter:27 30 -8
arm … teh:24 24 0
arms:66 82 38
arms cant:25 29 34
arms … and:38 36 39
arms … stop:27 32 23
arms … teh:-37 -28 4
around:-50 -90 -53
around … neck:18 22 9
arranged:31 33 32
arranged for:31 33 32
arrested:-22 -14 -6
arrived:-31 -34 -24
article:-25 -12 -9
as:-37 -13 -34
as before:23 35 -2
as far:25 24 22
as its:-22 -23 -28
as my:-42 -37 -8
as not:31 28 29
as to:31 37 37
as u:-53 -43 -14
as usual:-41 -33 -25
as … and:50 49 12
as … dont:34 -16 -2
as … for:-26 -43 -15
as … i:-13 -5 -25
as … its:24 23 18
as … mother:-47 -22 -3
as … no:-42 -28 -17
as … of:-29 -20 -22
as … teen:31 35 0
as … teh:-22 -21 -15
as … to:11 22 10
as … used:27 25 -3
ashamed:56 -35 -2
ask:14 27 2
ask for:-1 -2 -24
ask ur:7 9 21
ask … my:20 18 -13
ask … out:19 22 22
ask … teh:-37 -30 -18
ask … there:15 25 24
asked:5 16 32
asked for:-20 -11 -7
asked if:-47 -42 -6
asked to:-37 -6 -10
asked … a:5 -26 -3
asked … hav:-22 -24 9
asked … how:40 37 33
asked … i:-56 -50 -16
asked … said:38 31 -1
asked … straight:-21 -26 -1
asked … that:24 7 6
asked … think:-30 -27 1
asking:-50 -57 -64
asking for:-29 -22 -25
asking … much:23 -1 0
asking … teh:-21 -13 -7
asleep:30 33 11
asleep and:33 2 -24
asleep by:-11 -22 7
asleep in:-30 -31 -33
asleep … my:-30 -29 -14
asleep … teh:-25 -35 -34
assembly:28 26 26
at a:-15 -21 -33
at all:-43 -51 -77
at and:41 41 48
at choir:14 22 6
at dawn:26 20 18
at easter:32 37 -11
at it:-19 -39 -33
at karaoke:-29 -9 -3
at last:-63 -61 -60
at least:-24 -22 -9
at lunch:31 26 11
at my:-30 -16 -15
at night:25 35 -34
at nine:-23 -19 -13
at nineteen:-37 -37 -10
at noon:20 22 5
at old:28 -1 -1
at one:-14 -25 -16
at peace:10 23 23
at school:-11 -8 -25
at station:24 -3 -2
at this:-45 -41 -19
at two:58 7 11
at … after:15 26 9
at … am:29 38 14
at … an:-13 -32 -21
at … and:46 24 12
at … be:45 25 24
at … bridge:45 50 53
at … centre:-10 -11 -24
at … club:-27 -24 -28
at … day:-25 -18 -12
at … door:-29 -48 -47
at … each:27 27 0
at … every:-50 -42 -28
at … first:24 26 32
at … for:7 4 22
at … from:9 37 34
at … funeral:17 29 14
at … gate:29 26 17
at … gave:-20 -3 -3
at … god:-33 -22 -17
at … got:25 18 21
at … gym:-56 -54 -13
at … has:4 -34 -25
at … home:24 30 6
at … i:34 53 20
at … ill:47 43 40
at … im:16 30 20
at … in:-38 -24 -23
at … insta:31 33 32
at … its:24 29 -13
at … ive:24 22 13
at … knows:14 -22 -1
at … level:-21 -21 -15
at … meeting:-42 -35 -36
at … morning:-42 -38 -40
at … my:-15 -20 -12
at … no:-24 -19 -7
at … nobody:30 11 23
at … not:49 16 27
at … nothing:23 -2 -13
at … on:11 26 30
at … one:22 8 -14
at … or:-24 -9 -8
at … party:31 30 26
at … people:20 -3 -2
at … poor:-22 -21 -23
at … prison:-32 -17 -13
at … she:30 27 30
at … since:-8 -36 -15
at … spa:-24 -11 -6
at … take:31 25 11
at … them:44 -3 -3
at … theres:-2 -1 -26
at … they:-49 -41 -14
at … thing:39 37 34
at … thirty:-21 -23 -14
at … three:5 -31 -25
at … till:38 17 -2
at … time:-70 -57 -33
at … tmrw:18 20 14
at … to:-27 4 -24
at … u:21 20 18
at … wall:13 20 17
at … we:-42 -41 -44
at … wedding:-20 -40 -29
at … weekend:40 17 26
at … wont:-24 -16 -8
at … years:-20 -18 -15
ate:-31 -26 -21
ate a:-29 -22 -25
ate it:-30 -31 -21
ate my:-23 -23 -15
attack:-51 -49 -30
attacks:-39 -27 -24
attempt:11 -16 -44
attempted:29 32 -16
attempted in:30 1 -1
attempted sewerslide:-22 -25 -1
attempted … and:51 38 -4
attention:-26 -19 -13
au:-1 25 -3
auf:35 31 39
auf der:18 22 24
auf … brucke:18 22 24
auf … und:18 22 24
august:-31 -9 -22
aussi:44 39 -3
australia:-23 -21 -24
avale:34 41 54
avale tous:33 38 43
avale toute:13 17 22
avale … boite:13 17 22
avale … la:13 17 22
avale … mes:3 12 25
avec:-47 -42 -24
avec … le:-23 -23 -1
avec … vie:44 39 -3
avoid:-30 -18 -7
awake:8 29 35
awareness:-28 -28 -10
away:-7 -33 -19
away and:-34 -30 -25
away for:20 20 5
away from:-21 -17 21
away my:24 -7 -3
away to:25 -15 -13
away … i:-26 -21 -15
away … it:6 -13 -30
away … meself:11 24 -2
awesome:-57 -50 -45
awful:-16 -90 -47
b:-10 -62 -29
b mad:-21 -19 -22
baba:54 63 61
babies:5 7 20
baby:26 22 -13
baby is:25 27 28
baby … and:34 29 0
baby … crying:-32 -19 -13
baby … i:2 21 -7
back:-9 -30 -27
back and:20 -11 -16
back at:-42 -17 -12
back friday:-22 -4 -5
back i:-2 -37 -16
back in:20 2 16
back on:-26 -15 -74
back out:22 21 26
back thats:36 5 5
back this:26 32 16
back … after:39 24 23
back … and:-13 -19 -24
back … at:-11 1 -20
back … be:25 9 12
back … day:58 -3 -2
back … eight:23 22 16
back … goin:34 23 21
back … good:-25 -11 -11
back … her:-4 -5 -23
back … i:-54 -63 -32
back … it:26 32 24
back … its:21 -4 -10
back … me:33 7 9
back … my:-8 -15 -22
back … no:62 68 63
back … one:56 9 13
back … same:30 28 -2
back … teh:37 17 -3
back … tonight:-23 -13 -6
back … week:40 12 0
back … zero:42 -1 -1
bad:6 -15 -45
bad im:53 -4 -5
bad right:6 23 -4
bad … i:18 27 -5
bad … im:10 -27 17
bad … it:-36 -2 1
bad … to:24 -15 -10
bag for:-31 -22 -22
bag of:20 25 24
bag packed:29 0 0
bag … a:60 40 36
bag … for:-2 -41 -34
bag … head:-46 -36 -27
bag … its:-32 -21 -19
bag … me:21 19 20
bags:-34 -17 -3
bak:-47 -41 -35
bakery:-20 -12 -2
balcony:33 30 38
balcony … saying:31 34 35
balcony … teh:35 31 30
bale:-20 -16 -17
ball:-58 -58 -56
band:-23 -17 -12
band … called:-19 -19 -21
bang:1 -2 -21
bank:10 34 -2
bank card:22 17 4
bank … he:26 24 20
bank … teh:43 41 8
bar:-38 -31 -16
bar and:20 21 24
barely:-40 -42 -6
barn and:-48 -53 -53
barn with:25 26 27
barn … rifle:-21 -22 -19
barn … teh:25 26 27
barrel:66 73 70
bat:13 18 38
bat … for:-38 -28 -30
bath:35 50 31
bath and:26 29 5
bath bomb:-29 -29 -27
bath with:20 8 14
bath … and:-20 -23 -22
bath … its:24 22 14
bath … not:17 22 27
bath … on:28 31 32
bath … teh:-23 -14 -12
bathroom and:-8 -15 -24
bathroom cabinet:-20 -17 -22
bathroom i:13 10 25
bathroom … ask:-33 -32 -6
bathroom … cut:17 15 28
battery:-14 -21 -2
bbq:-44 -44 -48
bc:-70 -58 -53
bc hes:-50 -50 -36
bc it:-40 -32 -15
bc its:-38 -32 -35
bc my:-42 -59 -32
bc no:33 30 27
bc of:-25 -13 -5
bc teh:33 30 21
bc … be:29 31 28
bc … came:28 27 17
bc … cant:49 51 13
bc … does:21 15 -2
bc … hav:-49 -38 -11
bc … is:-47 -44 -31
bc … it:-11 -15 -30
bc … me:-31 -27 -7
bc … my:-26 1 4
bc … on:-40 -39 -35
bc … teh:-19 -24 -19
bc … was:1 9 35
bday:-20 -9 -6
be:44 22 28
be a:-21 -40 -39
be afraid:-18 -20 -22
be after:28 28 22
be allergic:40 -2 -1
be alone:-54 -57 -5
be angry:21 19 18
be anywhere:45 19 18
be around:-23 -7 -1
be back:-56 -47 -46
be bad:23 34 21
be beter:19 35 -6
be born:31 -2 -2
be bothering:27 -10 -9
be buried:1 14 21
be cross:42 43 43
be done:-26 -1 -12
be easier:25 -12 -3
be faster:33 33 38
be fine:9 -25 -18
be finished:20 18 8
be for:10 -25 -7
be found:23 28 24
be free:22 -1 -2
be glad:20 -4 -4
be gone:24 1 10
be hangin:31 22 23
be happier:44 -11 -4
be hear:28 19 19
be here:26 26 15
be honest:11 -12 -20
be it:13 -12 -27
be late:-27 -22 -23
be my:45 35 -6
be needing:36 17 11
be no:-20 -6 -6
be nothing:35 39 35
be on:-29 -15 -18
be or:-25 -21 -12
be out:-52 -46 -9
be over:20 8 3
be quick:27 27 17
be relieved:25 -22 -19
be sad:36 32 26
be sure:10 27 19
be surprised:-20 -12 -10
be that:21 39 24
be there:37 30 27
be tonight:13 25 18
be up:-38 -29 -8
be with:31 21 28
be … after:8 21 20
be … all:40 -1 0
be … and:-3 1 -45
be … any:-3 -22 -12
be … anymor:32 -18 3
be … anything:-24 -16 -15
be … are:13 18 22
be … at:0 -8 -23
be … back:33 43 36
be … be:15 -35 -36
be … before:20 16 11
be … by:31 55 48
be … can:14 21 20
be … dead:46 -7 -8
be … each:35 38 38
be … everyone:39 -18 -9
be … for:16 21 19
be … forever:27 25 -5
be … hav:-25 -19 -20
be … her:-18 -23 -18
be … i:22 -4 -9
be … id:-26 -1 -1
be … ill:-32 -23 -29
be … in:-28 5 18
be … is:-32 -16 -24
be … it:1 22 18
be … kind:22 10 6
be … look:19 23 19
be … me:49 9 13
be … meeting:-27 -24 -23
be … morning:31 31 33
be … my:-28 -54 -18
be … nights:10 21 21
be … no:23 12 18
be … not:-31 -38 -14
be … of:-25 -9 -4
be … off:3 -3 -24
be … one:36 60 23
be … out:43 0 30
be … own:54 61 -8
be … relief:31 -2 0
be … rush:-23 -15 9
be … see:-15 -32 -27
be … she:9 -1 20
be … soon:-12 -1 -22
be … stay:-23 -13 -6
be … teh:26 41 22
be … ten:19 18 21
be … than:25 -9 10
be … there:35 25 -5
be … they:-32 -15 -9
be … thing:32 -10 -2
be … this:-12 5 21
be … thrusday:21 28 26
be … to:38 25 19
be … tonight:45 45 40
be … way:38 -3 -13
be … while:11 20 16
be … who:6 37 9
be … without:3 -20 -10
be … ye:27 -10 -9
beam:36 39 35
beam in:25 28 27
beam … teh:25 28 27
beat:-20 -15 -22
beat … at:-19 -22 -3
beating:19 27 42
beating me:31 32 32
beating … right:21 24 38
beats:49 46 -27
beats me:-25 -29 -16
beautiful:-7 -2 -25
bebe:-39 -25 -2
become:-44 -48 -11
becomes:-22 -18 -12
bed:-4 8 21
bed dont:42 42 43
bed says:-22 -26 -20
bed … for:-9 -20 -19
bed … look:-22 -26 -20
bed … my:25 15 -11
bedroom … and:-34 -37 -18
bedroom … in:18 16 20
bedroom … teh:-37 -41 -32
beds:-25 -20 -23
beech:-26 -15 -11
been an:17 23 12
been born:44 -2 0
been cuting:29 41 -8
been dead:41 38 35
been fantasising:19 30 -5
been following:20 25 -2
been for:-39 -9 -8
been giving:28 -3 -9
been in:20 12 20
been looking:22 -8 -3
been on:-50 -33 -9
been since:15 29 10
been staring:45 -3 -2
been sucidal:-21 -2 -1
been thinkin:19 23 -1
been up:64 31 29
been … about:14 41 -8
been … all:-19 -24 -8
been … and:-6 -11 -42
been … at:34 -13 -5
been … enough:29 26 25
been … for:27 7 -15
been … honour:20 27 26
been … hours:20 31 29
been … i:-32 -6 -13
been … in:-21 -8 -11
been … it:36 -12 -11
been … me:-5 -21 -22
been … my:46 21 5
been … on:21 4 27
been … plan:10 15 35
been … sewerslide:21 29 -2
been … teh:19 42 27
been … to:-50 -43 -24
been … u:-27 -27 -17
been … up:19 33 39
been … weeks:25 50 -7
beer:-11 -26 -10
beets:19 20 -4
beets me:19 20 -4
before:5 15 24
before i:-24 1 2
before noon:-45 -44 -45
before they:-3 6 28
before this:28 17 19
before u:-20 -20 -17
before … anything:-33 -24 -16
before … call:30 1 -8
before … come:41 36 39
before … go:-21 -22 -23
before … got:-33 -30 -10
before … is:25 27 30
before … my:1 -4 -45
before … not:22 19 16
before … thinks:16 17 20
before … was:22 0 -6
before … went:32 26 21
before … with:-38 -42 -33
behavior:-64 -38 -26
behind him:-32 -37 -30
behind teh:31 32 35
being:0 -39 -43
being alife:88 -4 -2
being dead:83 24 -2
being hit:28 26 -6
being sick:4 20 27
being … a:-25 -13 -3
being … it:20 -7 -4
being … me:-29 -11 -9
believe i:-16 -27 -13
believe me:23 49 -8
believe … i:-32 -17 -5
believe … is:20 15 25
bells:26 3 4
belly:-25 -9 -9
belt:47 56 4
belt all:-21 -31 -25
belt and:20 19 2
belt … teh:-21 -20 -6
belts:28 30 24
bench:56 6 1
benzos:32 46 14
benzos cold:22 20 9
benzos with:37 32 2
benzos … methadone:26 20 -15
benzos … my:32 29 11
benzos … turkey:20 18 7
bereit:14 14 24
beside:12 22 7
beside her:27 22 24
best:-38 -36 -25
best … and:17 21 4
best … in:-20 -16 -18
best … of:-6 -21 -3
best … teh:-23 -25 -25
bet:32 -44 -9
bet and:20 0 -1
beter:-9 -23 -29
beter by:30 13 -3
beter off:-11 8 -27
beter stepmum:22 -2 -1
beter than:-11 -33 -15
beter … dead:-24 -12 -5
beter … ended:30 23 0
beter … i:5 -22 -2
beter … im:25 -12 -6
beter … me:30 -8 -9
beter … my:8 10 22
beter … than:17 -24 -21
beter … that:-25 -3 -2
beter … u:-28 -19 -16
beter … ur:19 19 22
beter … without:-31 -10 -5
between … and:-27 -17 -2
bev:29 30 29
bien:-82 -31 -11
big … teh:5 15 22
bike:-35 -36 -24
bilding:45 36 35
bill:-35 -42 -35
bill … i:20 -1 0
bin:-16 -3 -29
binged:33 -14 -3
binged and:35 -9 0
binged … purged:22 -8 0
binged … twice:22 -8 0
bingo:-23 -20 -17
binned:1 -31 -11
binned it:-12 -24 -9
bins:-23 -26 -5
birds:-20 -16 -14
birthday and:-25 -10 -32
birthday present:26 22 20
birthday to:-18 -16 -21
birthday … from:26 22 20
birthday … i:-27 -22 -27
birthday … me:25 21 19
biscuit tin:20 14 16
biscuits:-64 -58 -37
biscuits … teh:-36 -35 -12
bit my:61 56 28
bit of:-34 -19 -5
bit teh:-20 -13 -12
bit … and:-33 -20 -29
bit … teh:-28 -17 -27
bit … tongue:36 32 34
black:19 25 1
black … teh:35 26 24
blade:48 19 34
blade in:-30 -41 -24
blade … my:0 -63 -27
blade … teh:39 37 37
blades:21 -11 -17
blades in:-9 -39 -37
blades … teh:10 -22 -22
blank:30 -10 -5
blank … teh:37 -8 -5
bleach:-49 -49 -3
bleach … my:-15 -16 -20
bled:13 20 -6
bleed:29 43 -7
bleeding:88 77 76
bleeding a:19 19 38
bleeding into:24 24 13
bleeding … a:23 23 13
bleeding … i:28 34 43
bleeding … lot:19 19 38
bleeding … sock:2 1 -22
bleeding … towel:22 22 31
bliss:-43 -37 -41
blood:16 42 30
blood all:30 33 35
blood and:26 23 20
blood on:31 28 30
blood pressure:-35 -37 -35
blood … and:-23 -22 -30
blood … i:50 45 40
blood … in:-21 -22 -14
blood … it:4 21 -6
blood … over:30 33 35
blood … tablets:-29 -27 -28
bloods:11 22 28
blow:52 40 -3
blue:34 32 42
blue fingers:17 16 22
blue lips:-54 -43 -29
blue … and:0 -28 -38
blue … hav:12 5 21
blue … i:23 20 8
blue … no:33 -3 0
blue … teh:-39 -40 -37
blue … wake:24 25 27
blue … wont:-21 -14 -18
blurry:27 24 28
board … in:37 35 28
board … teh:17 22 0
boat and:-42 -32 -21
boat … i:-32 -25 -19
boats:-15 -29 -21
boiler:-44 -14 -9
boite:13 17 22
bomb:-36 -35 -30
bomb and:-21 -24 -22
bomb … teh:-21 -24 -22
book:-17 -35 -28
book and:-28 -6 -1
book … a:-31 -24 -23
book … teh:-21 -17 -12
booked:20 25 27
booked … teh:20 17 19
bookies:39 -3 -2
boot and:-22 -23 -23
boot … teh:12 16 21
boots:24 28 5
booze:20 19 29
boring:-58 -37 -23
born:38 -28 -10
born … i:40 0 0
boss:-27 -33 -55
bot:40 40 26
both:41 43 19
both arms:29 31 56
both of:32 25 2
both rists:8 13 26
both … and:-16 -57 -40
both … teh:-34 -20 -41
both … them:38 41 35
both … us:33 16 -1
both … would:32 43 0
bother:43 24 20
bothering:-12 -50 -30
bothering ye:27 -10 -9
bottle:16 9 24
bottle and:57 64 57
bottle of:20 10 18
bottle … a:-24 -15 -12
bottle … and:11 24 32
bottle … cistern:22 -3 -3
bottle … i:-35 -24 -25
bottle … on:8 -24 -21
bottle … pills:13 12 31
bottle … red:24 -3 -2
bottle … teh:-1 -27 -28
bottle … tonight:-29 -26 -27
bottles:45 30 35
bottles in:26 6 10
bottom:-67 -36 -24
bought:25 23 39
bought from:25 36 28
bought helium:23 26 30
bought teh:-23 -11 -6
bought what:46 46 26
bought … for:22 15 27
bought … teh:27 35 19
bowls:-27 -35 -40
box:23 10 17
box for:-31 -18 -3
box to:16 21 16
box … on:30 30 25
box … teh:-23 -27 -19
boy:39 44 23
boy … and:22 18 -5
boy … me:29 32 33
boy … up:34 37 -11
boy … with:-34 -26 -7
boyfriend:-11 5 -22
boyfriend is:11 19 29
boyfriend makes:28 29 -4
boyfriend … last:34 45 -3
boyfriend … me:95 102 39
boyfriend … my:-13 -12 -34
boys:-26 -13 -10
bracelet:26 29 27
bracelet … teh:26 29 27
brain:-53 -59 -69
brake:47 51 44
brave:-2 1 -29
bread:-39 -22 -10
break:-32 -15 -4
break teh:26 25 33
break … door:31 31 39
breathe:28 0 0
breathing:53 63 62
bridge:74 88 90
bridge after:-17 -16 -20
bridge by:-20 -12 -19
bridge club:-27 -24 -28
bridge im:39 32 33
bridge tonight:4 2 -22
bridge wrong:-34 -24 -17
bridge … a:-9 -28 -5
bridge … another:-41 -24 -4
bridge … jmup:49 52 52
bridge … my:-45 -44 -47
bridge … on:28 22 13
bridge … to:-6 8 20
bridge … with:-25 -18 -28
bridie … i:20 -3 -1
brief:-46 -53 -40
brighter:20 -9 -6
brilliant:-22 -18 -12
bring:21 -11 -13
bring a:-27 -25 -20
bring me:27 -2 -1
bring towels:-22 -15 -15
bring … back:42 -6 -6
bringe:24 34 14
bringe mich:28 40 11
bringe … der:23 22 23
bringe … mich:23 22 23
bringing:-50 -44 -27
bringing a:13 14 20
bringing … gun:27 24 23
bringt:-32 -25 -9
bringt mich:-32 -25 -9
broke:-41 -13 -3
broke it:29 29 33
broke … took:23 24 27
broken:-24 -34 -44
brother:19 21 6
brother in:-23 -9 -12
brother says:15 20 -18
brother wants:-30 -34 -1
brother … he:44 47 50
brother … his:26 27 3
brother … my:25 20 6
brothers … on:19 22 24
brothers … teh:26 27 29
brought:-30 -42 -50
brucke:18 22 24
brucke und:18 22 24
bruise:-41 -37 -15
bruises:43 48 32
buddies:35 33 0
built:34 -9 -8
bullet:21 37 -11
bullet in:31 37 -8
bullet … head:23 23 -3
bullet … i:39 40 -1
bullet … my:44 47 -1
bum:15 -35 -35
burden:54 -11 -18
burden on:41 0 -7
burden to:43 -4 0
burden … family:45 -1 0
burden … my:53 -14 -6
burdin:25 -8 -7
burdin on:25 -8 -7
buried:-46 -17 5
buried in:-35 -15 -5
burn:5 -6 -32
burn … house:24 21 -2
burn … with:27 29 -2
burned:-52 -43 -29
burned meself:-24 -20 -16
burned … arm:22 22 -1
burned … leg:-29 -27 -5
burned … on:-41 -38 -13
burned … teh:-26 -24 -21
burned … with:12 24 -15
burning:54 70 64
burning my:29 34 -9
burning up:14 13 27
burning … to:31 35 11
burns:43 7 3
burnt:29 32 18
bus:24 2 -2
bus driver:-24 -20 -19
bus iykyk:37 -4 0
bus teh:30 34 36
bus to:-5 13 21
bus tonight:-67 -37 -9
bus … coast:20 22 25
bus … ctb:13 17 33
bus … if:27 -4 0
bus … late:-23 -5 -2
bus … teh:25 6 14
bus … u:40 -17 -1
but:-88 -95 -97
but he:-26 -18 -14
but i:-5 -68 -51
but id:-25 -14 -12
but im:0 15 -42
but ive:-18 -33 -25
but teh:-26 0 -31
but u:15 18 20
but … a:-21 -13 -5
but … am:-23 -8 -7
but … be:11 -26 -17
but … did:31 54 9
but … dont:-36 -17 -12
but … he:3 -27 -9
but … holding:24 -6 0
but … i:-16 -50 -48
but … ice:41 -8 -1
but … keep:8 -24 0
but … know:-34 -29 -6
but … me:17 31 27
but … meself:-42 -24 -18
but … my:-11 -31 5
but … not:1 -40 -38
but … on:23 46 23
but … started:23 26 -8
but … teh:-40 -33 -51
but … think:-34 -46 -11
but … till:41 37 35
but … to:-26 5 -43
but … want:20 35 -18
butter:-31 -27 -20
buy:-50 -46 -61
buying:-32 -32 -2
by a:-27 -21 -15
by christmas:28 35 -2
by i:-28 -8 4
by it:39 24 27
by me:37 11 13
by meself:14 22 -10
by midnight:10 5 22
by mistake:-65 -62 -33
by rush:-23 -15 9
by six:-41 -41 -33
by teh:40 35 31
by thats:-8 -24 -6
by tmrw:35 32 34
by … all:11 25 17
by … and:-40 -36 -43
by … anyone:12 19 20
by … be:27 27 9
by … been:21 19 14
by … every:-28 -21 -20
by … hair:38 38 37
by … hand:-10 6 -24
by … hands:22 30 7
by … hour:-23 -15 9
by … i:-34 5 -13
by … im:8 -30 -11
by … it:-37 -19 -20
by … night:31 30 23
by … one:-31 -32 -27
by … own:26 28 -6
by … sea:-50 -25 -18
by … sheds:30 26 29
by … station:-26 -24 -23
by … teh:-40 -34 -35
by … them:-38 -32 -30
by … time:56 55 43
by … tmrw:33 20 20
by … tracks:20 16 21
by … u:33 30 11
by … where:-17 -43 -6
by … with:50 49 51
by … wont:33 33 34
bye everyone:10 23 24
bye … bye:-20 -20 -21
c:-85 -74 -61
ca:52 0 -4
cabin:19 17 22
cabinet everything:-21 -20 -22
cabinet … and:24 18 17
cabinet … im:25 19 18
cabinet … ive:21 22 22
cafe:-24 -15 -9
cake:-106 -92 -90
cake and:-27 -20 -14
cake is:-24 -21 -23
cake … i:-22 -15 -2
cake … in:-25 -25 -27
cake … my:-22 -22 -30
calculator:17 21 17
calculator case:17 22 18
call:2 23 22
call anyone:26 26 34
call back:-2 -29 -19
call it:-35 13 -3
call me:-14 -23 -21
call someone:-31 -35 -36
call … and:-34 -35 -39
call … at:46 42 44
call … i:-22 -24 -18
call … police:21 19 24
call … teh:8 -33 -28
called:-42 -47 -44
calling:17 -21 -11
calling me:25 -3 -6
calling … ive:39 -5 -2
calling … my:21 -1 -12
calls:-22 -21 -6
calm:21 16 19
calor:-57 -41 -39
came for:27 -6 -2
came home:32 29 22
came i:-37 -20 -23
came on:19 24 23
came to:-22 -15 -9
came … at:-23 -17 -17
came … deployment:19 21 -5
came … im:36 1 7
came … on:21 8 7
came … with:-8 -35 -26
camera:-25 -31 -27
camera off:39 41 44
camp … teh:-64 -57 -39
camping:-24 -24 -12
can:-18 -33 -16
can be:-54 -31 -22
can do:3 -2 22
can go:-20 -13 -5
can hear:53 60 55
can i:21 -64 -43
can see:20 39 22
can take:-22 -8 -2
can taste:21 16 19
can … about:-28 -7 -2
can … after:15 20 23
can … allergic:42 -1 -1
can … be:13 -18 -22
can … engine:36 38 36
can … help:-20 -15 -4
can … him:18 19 34
can … im:-64 -53 -57
can … it:26 14 27
can … its:27 29 20
can … me:-44 -14 -36
can … on:-12 -40 -38
can … teh:24 26 39
can … them:-30 -22 -38
can … with:-34 -21 -15
canal:17 22 15
cancel:26 10 18
cancer:22 -39 -23
cancer … i:37 -1 0
candle:-27 -23 -20
candles:-36 -42 -27
cansado:150 -3 -3
cant:46 57 32
cant be:1 -30 -26
cant feel:49 58 66
cant find:-41 -41 -46
cant get:36 48 35
cant go:34 -20 -13
cant hear:15 -32 -28
cant hold:43 44 45
cant keep:9 33 -2
cant live:-43 -47 -18
cant look:41 -5 -3
cant rouse:19 21 26
cant say:-11 -27 -21
cant stand:17 23 24
cant stay:17 24 28
cant stop:68 65 -17
cant wait:-43 -21 -14
cant … about:21 2 -8
cant … and:-13 -22 -9
cant … another:20 60 26
cant … any:20 16 12
cant … anymor:45 6 0
cant … at:25 -10 -9
cant … crying:13 -20 -12
cant … cuting:31 39 -15
cant … day:40 50 4
cant … her:10 -25 -3
cant … him:52 48 53
cant … i:-43 -13 -38
cant … im:-26 -42 -24
cant … in:41 -14 17
cant … it:-30 -41 3
cant … longer:20 26 28
cant … my:48 31 17
cant … no:-30 -11 -11
cant … one:19 21 10
cant … screen:22 21 18
cant … thinkin:14 -38 -2
cant … this:13 33 -26
cant … to:-18 -27 -13
cant … up:41 22 34
cant … without:-44 -21 -5
canteen:-19 -22 -6
car keys:-33 -27 -40
car with:-45 -40 -34
car … a:22 22 22
car … engine:-22 -22 -18
car … find:24 18 14
car … garage:37 34 31
car … hes:10 8 23
car … i:-9 -12 -30
car … it:25 22 19
car … teh:0 -14 -20
caravan:18 19 36
carbs:-24 -19 -10
card:-19 -16 -26
card … her:29 30 16
cards:-27 -26 -20
care:5 24 -33
care if:21 8 -4
care less:31 28 -1
care of:3 9 30
care what:20 34 -8
care … happens:23 24 -5
care … teh:22 -3 5
career:-13 -24 4
carer:1 -1 -27
carer hit:-23 -25 -15
carer … an:-23 -25 -15
cares:0 30 25
carga:37 -1 -1
carpark … for:-27 -33 -30
carpark … teh:-27 -33 -30
carpet:-20 -17 -22
carry:22 10 20
carry narcan:-40 -32 -31
carry … on:-26 -34 -24
cars:16 34 41
cars … i:-35 -11 -6
carved:40 48 -5
carving:-54 -58 -57
casa … el:33 26 -3
case … u:24 23 22
cash … i:1 11 24
cat is:50 47 47
cat … me:-26 -21 -4
catch:29 8 -15
catch something:36 -4 -1
catch … and:30 -11 0
catching:-33 -61 -38
catching teh:-29 -58 -34
catching … bus:-18 -52 -17
catching … iykyk:37 -4 0
catching … tonight:-67 -37 -9
cats:-16 -22 -15
cats at:20 19 23
cats … teh:-25 -29 -32
caught:-20 -14 -7
cause:-42 -83 -35
cba:43 26 0
ce:8 8 20
ce soir:21 21 31
ce … corde:37 36 35
celebrate:-46 -10 -3
centre:-20 -18 -33
chair:49 59 45
chair to:-25 -15 -16
chair … and:50 53 45
chair … new:23 21 17
chair … someone:23 21 17
chairs:-30 -9 -3
change:-6 -41 -28
change it:-35 -36 -29
changed:-23 -16 -4
changed … mind:23 18 20
changed … what:25 19 21
changing:-54 -34 -19
channel:-38 -37 -20
chapter:-24 -16 -14
character:-64 -56 -8
charger:-11 -36 -34
charity:-27 -29 -45
chart:-32 -17 -8
cheap:-24 -22 -22
check:-28 -11 -13
check … is:30 30 14
check … mood:48 48 44
check … tmrw:15 23 18
checking:-48 -26 -8
checks … and:28 30 -5
cheerio:70 75 76
cheese:-28 -23 -10
chess:-22 -20 -24
chest:46 48 39
chest is:28 28 21
chest … and:63 61 35
chest … slow:12 11 23
chicken:-47 -57 -48
child:-15 -26 -11
child is:37 35 38
child … teh:-27 -17 -18
children i:17 19 24
children … i:3 -2 -33
chip:-25 -12 1
chips:-45 -47 -56
chocolate:-27 -40 -13
choir:36 32 26
choking:24 28 41
choose:27 12 16
choosing:21 24 4
chopping:-29 -28 -24
chorus:-33 -8 -3
chosen:38 41 43
chosen my:-17 -15 -20
chosen teh:50 43 40
chosen … birthday:-17 -15 -20
christening:-10 -28 -25
christmas:-30 -38 -72
christmas … and:-28 -63 -30
christmas … it:3 -22 -23
cigarette:-29 -26 -3
cistern:22 -3 -3
citalopram:-15 -8 -20
city:-48 -43 -33
clapped:-28 -20 -22
clean:-21 -40 -50
clean for:31 -2 0
clean from:43 6 -3
clean using:12 29 0
clean … i:1 -13 -30
cleaned:22 35 23
cleaned teh:17 22 3
cleaned … with:-18 -20 -16
cleaner:21 30 15
cleaning teh:24 24 17
clear weather:21 20 13
clear … teh:-39 -37 -23
cleared:10 14 22
cliff:57 53 58
cliffs:17 16 21
cliffs to:9 11 20
climb:19 23 19
climb out:28 29 30
clinic:5 -7 -35
clinic … on:-33 -22 -18
clock:27 25 37
clock off:-3 -25 -15
close:-7 -1 -33
close to:-46 -43 -19
closed after:-30 -20 -16
closer:43 -4 5
closet:20 20 15
closet and:22 22 16
club:-49 -45 -35
club teh:41 37 28
cnat:75 78 76
coach … me:27 34 -7
coach … stay:13 20 -4
coach … us:-21 -18 -4
coaching:-32 -31 -34
coast leaves:20 22 25
coast … a:-29 -4 -2
coat:67 70 67
coat on:17 22 19
coffee:-21 -7 -10
coffee and:13 15 21
cold on:14 17 21
cold … im:30 32 34
collecting:11 18 29
collection:19 24 23
college:-50 -45 -35
colour:26 26 19
come:18 12 34
come back:-21 -26 -10
come out:-26 -19 3
come round:1 -20 -9
come to:-24 -32 -23
come … a:-21 -46 -14
come … call:29 27 28
come … for:-12 -9 -40
come … i:27 22 9
come … it:-15 -8 -20
come … me:32 36 6
come … teh:-25 -22 -34
comedy:-55 -9 -3
comes:22 26 38
comes at:25 25 20
comes back:48 11 -1
comes in:25 24 -13
comes out:-27 -40 -27
comes … at:26 22 10
comes … for:20 16 28
comes … room:19 21 -9
comes … teh:-19 -23 -20
comfort:-26 -20 -15
comfy:-25 -19 -15
coming:7 25 36
coming back:19 26 29
coming home:13 17 26
coming … drink:21 25 16
coming … from:40 37 39
coming … of:-12 -20 -16
coming … teh:19 22 17
coming … xanax:32 33 32
comit:26 37 -21
comit sudoku:11 26 -1
comment:-20 -3 -21
comments:-20 -17 -10
committee:-41 -35 -32
como:-36 -78 -52
company … teh:-23 -23 -26
complain:29 -15 -13
complains:23 23 -4
complains … teh:31 30 -1
con:-54 -28 -44
con el:-21 -4 -4
con … y:72 -7 2
considering:16 46 1
continue:-38 -42 -16
control:-39 -28 -18
cook:6 0 -44
cook wrong:23 22 -1
cook … he:23 22 -1
cooked:-4 -25 -4
cooking:-15 -24 -16
cool:-33 -27 -15
cord:23 23 27
corde est:37 36 35
corde … dans:37 36 35
coroner:-47 -29 -17
cos:-10 25 39
cos i:25 27 28
cosas:-1 30 26
couch:-36 -27 -20
coucher:-28 -22 -12
cough:-58 -45 -35
could:-33 -25 -44
could disappear:27 -1 0
could get:9 23 24
could kil:-33 -32 -1
could murder:-3 -3 -20
could … and:29 -12 -3
could … to:-41 -32 -26
could … was:8 21 -3
could … why:51 16 -1
couldnt care:31 29 -1
couldnt hav:41 36 34
couldnt stay:30 26 25
couldnt … any:37 30 30
couldnt … it:-33 -26 -15
couldnt … less:31 29 -1
couldnt … u:28 21 21
council:-40 -32 -29
counselling:-27 -14 -13
counsellor … i:-25 -26 -4
count:20 12 26
count … teh:11 17 26
counted:39 34 31
counted … on:20 18 20
counted … ones:49 50 16
country:-35 -32 11
county:-25 -19 -15
couple:-48 -23 -41
courage:26 25 16
course:-30 -24 -21
course of:-30 -29 -22
course … antibiotics:-18 -21 -22
court:-35 -25 -21
cousin:-17 -22 -8
cousin … tramadol:14 19 21
covered:-12 -9 -25
covered … cuts:31 42 -3
covid … and:28 -2 -1
covid … back:28 -2 -1
cows:-21 -14 -15
cows … to:-20 -13 -14
cramps:-11 -24 -18
crane:37 39 28
craving:-2 -76 -70
craving is:71 -8 -12
craving loud:3 -23 -22
craving … i:30 -16 -11
craving … me:-27 -7 -4
craving … strong:55 -8 -10
cravings:-70 -47 -36
crawling:47 -2 3
crazy:-76 -48 -33
cream:-22 -14 -17
crew:63 57 65
cricket:-44 -35 -32
cried:-23 -16 -41
cried and:28 23 -8
cried … teh:-21 -5 -14
crisis:-38 -29 -11
crossing:13 18 20
cruel:-49 -46 -41
cruel world:-48 -46 -41
cry:-70 -51 -33
cry for:39 37 23
cry … teh:-17 -23 -16
crying … teh:-11 -21 -19
ctb:40 54 46
cuando:20 -1 22
cuenta:27 1 -8
cupboard:11 -15 -24
cupboard and:-31 -22 -18
cupboard … teh:-31 -22 -18
currently:-51 -70 -68
curry:-43 -35 -25
curry … teh:-35 -28 -20
curtains:-20 -23 -17
customs:-50 -45 -37
cut:90 101 48
cut both:8 13 26
cut but:28 -7 0
cut deep:26 30 41
cut meself:48 61 2
cut my:-20 -4 21
cut teh:-25 -15 -20
cut tonight:28 -17 -18
cut … a:32 36 0
cut … but:29 -7 -18
cut … deep:6 14 25
cut … i:30 11 13
cut … im:22 -36 -29
cut … last:26 28 -2
cut … long:17 21 23
cut … night:47 48 -2
cut … rists:8 14 35
cut … this:12 13 26
cut … time:23 34 31
cut … way:17 21 23
cuting:66 85 -36
cuting meself:72 46 -5
cuting … arms:21 27 -11
cuting … cant:34 39 -9
cuting … i:26 32 -4
cuting … its:-26 -22 -2
cuting … night:28 42 -1
cuting … not:-17 -24 -6
cuting … stop:20 32 -10
cuting … this:17 21 -2
cuts:15 29 -36
d:-8 -51 -23
da:74 7 -19
dad:4 4 29
dad has:-21 -17 -14
dad is:-10 -20 -7
dad punches:29 31 -6
dad quit:31 31 34
dad … and:1 3 -31
dad … at:-28 -19 8
dad … me:25 32 -11
daddy:32 26 31
daddy … this:33 28 26
dads:43 33 33
dads morphine:2 -21 -9
dads … and:11 26 19
dads … her:25 23 17
dads … in:-4 -20 -22
dads … is:47 29 29
dads … sunday:-19 -20 -20
dads … to:-23 -24 -19
daily:-16 -27 -26
dance:-61 -9 -6
danced:-38 -15 -4
dans la:37 36 35
dans … grange:37 36 35
dark:32 -8 -14
dark for:23 -10 -8
dark im:21 -4 -1
dark … my:23 5 -4
darts:-20 -16 -5
das:33 40 -9
das leben:20 27 -10
das … nehmen:20 27 -10
date:26 23 15
date on:35 34 24
date set:-50 -46 -9
date … ive:30 29 27
daughter is:9 8 -21
daughter … and:-26 -12 -21
daughter … it:28 21 3
daughter … teh:-26 -13 -27
dauter:25 -8 -7
davey:24 -2 -1
davey … teh:24 -2 -1
dawn:36 31 35
day:-22 -32 -72
day and:27 25 9
day i:-15 -12 -36
day it:21 32 15
day of:7 -23 -9
day off:-39 -37 -33
day one:16 -38 -23
day that:-20 -11 -2
day this:3 20 0
day three:-21 -3 -2
day two:27 7 13
day without:-1 -5 23
day zero:42 -1 -1
day … i:12 -50 -10
day … it:-34 -27 -12
day … my:-39 -62 -12
day … no:-9 -21 -7
day … off:25 8 24
day … on:9 -22 -18
day … this:24 8 23
day … to:17 21 -9
day … with:22 18 24
day … without:14 26 33
days:-18 -17 -31
days ago:17 28 0
days clean:-31 -12 -23
days hes:23 17 -9
days in:10 20 13
days make:30 0 0
days on:27 14 -3
days sober:-25 -9 -7
days to:14 -21 -5
days … a:-44 -44 -25
days … and:-12 28 -4
days … at:26 25 24
days … be:-25 -8 -5
days … gone:19 27 19
days … i:4 23 -23
days … im:-5 -23 8
days … me:27 30 17
days … my:-21 2 13
days … no:25 35 19
days … not:-24 -12 -13
days … of:58 28 12
days … says:-21 -25 -15
days … sleep:-19 -22 -30
days … teh:21 9 10
days … that:23 -12 -6
days … thinks:30 27 12
days … to:21 29 23
days … typed:26 -3 -3
de:2 -65 -57
de la:-30 22 4
de me:-8 18 -29
de mi:-10 34 32
de mourir:22 -3 -1
de vivre:21 -10 -1
de … abuelo:20 30 32
de … casa:53 43 -8
de … el:-43 -19 -8
de … la:21 -44 -53
de … le:-6 -3 -36
de … suicider:21 27 -1
deactivating:28 30 30
deactivating everything:28 30 30
deactivating … at:28 30 30
dead:33 7 6
dead a:31 18 17
dead and:-27 17 -17
dead i:-23 -20 -10
dead on:-27 -25 -17
dead since:25 -3 14
dead than:13 -26 -2
dead … an:-26 12 17
dead … and:25 34 2
dead … been:5 21 -2
dead … day:31 15 17
dead … dead:-26 -12 -6
dead … feet:-22 -21 -14
dead … hour:-23 -15 9
dead … i:-40 9 6
dead … id:32 13 -1
dead … im:11 33 -5
dead … in:-38 -25 -17
dead … meself:18 27 -12
dead … not:-55 7 -1
dead … on:-32 -13 -5
dead … rush:-23 -15 9
dead … says:3 -29 -21
dead … teh:-37 -66 -37
dead … want:-42 -21 -1
deadline:-28 -11 -14
deadline is:-20 -19 -11
deaf in:20 -2 -2
deaf … ear:20 -2 -2
deaf … one:20 -2 -2
deal:-46 -20 -9
deal i:24 24 19
dealer:20 36 19
dealer … sold:21 21 -3
dealer … to:5 22 2
dealers:3 -27 -29
dealers … on:44 -12 -7
dealers … up:32 -7 -3
dear:29 40 54
dear all:4 11 31
dear … hav:4 10 23
dear … i:9 15 40
dears:-21 -18 -17
death:-55 -37 -57
death would:32 -3 0
death … be:31 -2 0
death … teh:-22 -8 -6
deaths:-8 -7 -35
deaths … i:36 38 0
deberia:-36 -7 -6
debt:-31 -22 -4
debts:36 27 32
december third:13 18 20
december … bridge:13 18 20
december … mainland:13 18 20
decent:-40 -42 -18
decent to:24 9 11
decided i:-5 -14 -32
decided to:-45 -30 3
decided … a:15 15 20
decided … end:-33 -3 -5
decided … teh:24 29 12
decision:-32 -19 -59
deep:35 24 39
deep this:27 25 15
deepest:41 40 18
deja salir:29 25 -3
deja … de:27 23 -4
deje:49 57 56
deje la:53 61 58
del:46 -60 -72
delayed:-23 -18 -20
delete:41 53 1
delete … been:-15 -20 -2
delete … old:11 15 21
deleted:-23 -42 -22
deleted a:26 -6 -2
deleted … file:35 -6 -1
deleted … no:35 -6 -1
deleting:83 99 73
deleting my:49 51 53
delirium:15 20 19
delirium tremens:15 20 19
denise … teh:32 32 32
denke:21 34 -3
dentist:-37 -49 -37
deployment:19 21 -5
depressed:-33 -75 -53
depression:-50 -42 -45
der:-7 15 42
der brucke:18 22 24
der strick:27 30 51
der … bereit:14 14 24
der … und:18 22 24
des:37 47 -5
desaparecer:198 -50 -12
desde:72 31 -6
deserve:25 -9 -12
deserve a:39 -6 -4
deserve to:-21 -10 -8
deserves:6 -49 -31
deserves a:40 -1 -1
deserves to:-17 -20 -14
deserves … be:-17 -20 -14
despertar:35 -55 -17
despertara:23 -6 -4
despues:-97 -7 -3
detox:-66 -71 -73
detox … teh:-41 -39 -35
detoxing:18 26 19
detoxing at:23 26 24
detoxing … home:23 26 24
dey:20 18 15
diabetes:-44 -27 -14
dias:-47 10 -10
dice:-32 5 -9
dice que:-43 -3 -2
did:7 25 8
did a:24 26 27
did i:-1 -11 -23
did in:30 25 13
did it:51 59 27
did my:26 20 -40
did not:-46 -37 -21
did teh:-57 -45 -34
did to:21 17 0
did try:16 20 14
did u:0 -30 -24
did … a:-12 -6 -44
did … and:23 20 11
did … arms:27 28 21
did … die:0 -3 24
did … in:37 32 -10
did … it:50 10 14
did … legs:30 27 -11
did … me:24 25 5
did … meself:26 26 33
did … my:21 22 7
did … not:27 28 15
did … shot:41 37 40
did … to:44 36 68
did … tonight:-11 -17 -46
did … took:31 33 22
didnt:-2 -21 12
didnt find:17 22 18
didnt go:58 21 -1
didnt tell:31 12 6
didnt use:-27 -27 -5
didnt wake:23 -6 -1
didnt want:6 20 40
didnt work:55 69 65
didnt … and:9 22 35
didnt … be:17 19 22
didnt … it:-24 -24 -17
didnt … to:-38 -22 9
didnt … today:45 -10 -9
didnt … up:21 -13 -4
die:0 40 14
die and:17 41 1
die every:24 -17 -2
die for:20 32 -4
die i:5 -42 -46
die im:0 23 -6
die in:-32 2 7
die my:-71 -58 1
die than:18 26 29
die to:-25 -19 -12
die with:-30 -38 -2
die … a:-28 9 -3
die … and:-17 -1 36
die … die:15 17 20
die … do:20 43 -4
die … hair:-81 -75 -31
die … i:13 -2 26
die … ill:17 30 -3
die … im:-15 -25 -40
die … in:3 -22 -6
die … is:-32 -18 -2
die … it:41 22 23
die … its:7 16 23
die … mean:15 23 -3
die … my:-30 -8 -4
die … pain:7 21 25
die … teh:-64 -27 -25
die … to:-25 23 26
die … want:-29 -4 -6
died:8 -31 -21
died in:46 -6 -2
died of:-21 -15 -9
died … teh:-23 -13 -13
dies:15 17 32
difference:-21 -16 -18
different:-14 -2 -57
difficult:-35 -30 -23
dinner:-1 -45 -23
dios:53 -75 -8
disappear:60 -16 -14
disappear and:23 -15 -2
disappear to:-27 -2 -1
disappointed:15 -33 -16
disappointed that:25 0 0
disappointed … i:1 -20 -5
disappointed … woke:25 0 0
discharged:1 7 26
discharged … i:41 43 42
disorder:3 -20 -5
dites:8 11 23
dites a:8 11 23
do:-1 22 0
do a:48 30 -7
do another:24 55 15
do be:27 25 7
do if:-27 -16 -1
do is:-12 -47 -10
do it:47 34 13
do mean:44 42 -2
do this:-3 -20 -8
do u:-55 -62 -44
do … about:-46 -12 -15
do … after:-34 -25 -13
do … any:-32 -18 -1
do … anymor:31 7 -23
do … be:38 33 39
do … but:17 -55 -2
do … by:38 38 13
do … day:19 50 4
do … does:-35 -36 -21
do … dont:37 12 -2
do … go:38 43 5
do … goin:11 -29 -8
do … i:5 -55 -9
do … in:13 22 2
do … it:-30 7 -13
do … ive:38 21 39
do … kind:17 24 8
do … me:26 6 13
do … meself:69 55 -13
do … more:-19 -20 -13
do … of:25 26 28
do … on:-17 -33 -39
do … police:27 30 31
do … sad:47 46 41
do … say:-1 24 -1
do … teh:27 6 0
do … than:30 29 -1
do … think:-33 -9 -7
do … this:-16 -21 -6
do … time:-41 -37 -2
do … tonight:17 23 14
do … want:-14 -21 -2
do … wen:-10 0 -29
do … what:-28 -25 -12
do … wish:-9 20 -3
do … with:38 53 2
doc:-66 -61 -35
doc asked:-30 -27 1
doc … do:-30 -27 1
doc … i:-38 -40 -1
doc … teh:-22 -21 -18
doctor:-57 -37 -61
doctor i:-32 -15 -6
doctor said:8 23 -3
doctor … a:-22 -9 -2
doctor … it:-18 -22 -12
doctor … my:5 24 -3
doctors:-42 -43 -38
documentary:-19 -20 -18
does:-31 -31 -60
does anyone:-25 -18 -22
does it:7 24 -5
does not:36 13 -13
does pass:-31 -6 0
does … i:32 12 16
does … know:-4 -21 -17
does … make:-30 -11 -6
does … on:33 26 9
does … thing:19 20 17
doesnt:26 32 41
doesnt hurt:44 48 51
doesnt know:66 34 12
doesnt … i:49 18 -9
doesnt … its:25 19 23
doesnt … me:-41 -31 -8
doesnt … my:41 44 41
doesnt … year:18 18 21
dog:3 19 21
dog at:-34 -35 -35
dog is:46 38 35
dog on:30 35 29
dog … a:-29 -27 -27
dog … at:23 39 33
dog … cold:-36 -39 -34
dog … me:28 27 23
dog … my:32 28 27
dog … up:-35 -33 -33
dogs in:-34 -26 -22
dogs … at:49 47 47
dogs … my:-39 -43 -36
dogs … teh:17 38 22
doing:-14 -2 -41
doing it:65 68 38
doing teh:-27 -27 -28
doing … and:24 28 -9
doing … friday:21 -3 -4
doing … tonight:3 5 -28
doing … wen:21 23 29
done:26 38 53
done i:-19 -1 -30
done it:-25 -23 -21
done teh:-15 -20 -9
done to:-18 -16 -21
done with:-21 -39 -41
done … bottles:30 29 31
done … done:15 19 20
done … for:-24 -19 -21
done … living:14 28 6
done … night:24 33 35
done … on:35 36 23
done … things:23 -6 -5
done … to:9 24 0
dont:54 57 42
dont any:-20 -9 -4
dont b:-21 -19 -22
dont be:17 31 37
dont blame:-23 -11 -10
dont bother:39 35 31
dont break:22 25 23
dont care:50 51 -34
dont come:78 77 51
dont do:-21 -45 -27
dont feel:-27 -1 -5
dont get:30 4 12
dont give:-39 -35 -10
dont hav:-2 -15 -20
dont know:-29 -23 -35
dont let:27 27 18
dont me:47 12 -6
dont mean:28 -19 -8
dont miss:-25 -18 -11
dont mix:-29 -30 -11
dont reply:37 40 44
dont see:19 -30 -18
dont send:64 63 51
dont tel:28 29 31
dont tell:61 82 22
dont think:-23 -26 2
dont wait:-35 -33 -28
dont wake:40 -5 -20
dont want:-11 -29 6
dont … a:38 32 22
dont … about:-21 6 7
dont … all:-32 -20 -3
dont … and:-21 0 -1
dont … anyone:42 24 44
dont … at:14 24 0
dont … beter:20 -31 -15
dont … but:2 -30 -7
dont … call:26 29 35
dont … cross:42 43 43
dont … die:-52 -29 -3
dont … do:-7 -20 -3
dont … dont:-16 -26 -22
dont … door:22 25 23
dont … exist:41 32 -2
dont … from:25 26 9
dont … future:3 -22 -1
dont … happens:23 31 -5
dont … he:7 20 -15
dont … hear:35 27 27
dont … him:21 22 21
dont … i:17 -22 14
dont … if:23 -5 -18
dont … ill:-42 -39 -34
dont … im:23 35 47
dont … it:-48 -33 -12
dont … its:-32 -16 -44
dont … live:58 -5 -4
dont … look:31 31 33
dont … me:-18 10 -21
dont … more:-22 -12 -5
dont … on:10 -28 -14
dont … piont:59 -5 -3
dont … sad:-25 -16 -16
dont … say:32 31 31
dont … sorry:34 27 30
dont … sucidal:-25 -20 -1
dont … teh:41 16 31
dont … that:-24 -15 -10
dont … there:33 11 9
dont … this:28 -19 -8
dont … to:-18 -31 -11
dont … u:-29 -16 -7
dont … up:13 -3 -38
dont … ur:-42 -35 -12
dont … want:45 46 43
dont … wen:31 49 -10
dont … what:4 16 -43
dont … where:-40 -26 -22
dont … which:56 52 15
dont … who:-23 -16 -7
dont … why:62 58 25
dont … will:19 31 24
dont … yourself:-23 -14 -9
door:20 17 20
door and:41 10 8
door in:-21 -13 -3
door with:58 58 59
door … care:21 30 0
door … i:29 53 59
door … in:18 21 21
door … it:-24 -16 -4
door … right:11 15 20
door … says:17 8 32
door … teh:-24 -21 -20
doors:59 45 46
doors locked:28 10 16
doors … dogs:31 34 38
dormir:25 -52 -18
dose:-62 -42 -52
doubled:25 30 -4
doubled i:34 35 -2
doubling:32 38 28
doughnuts:-22 -9 -9
down:36 41 47
down at:-27 -20 -9
down every:39 40 43
down ill:-18 -20 -13
down im:28 20 -13
down in:0 -26 -22
down me:27 27 28
down teh:-49 -47 -59
down to:-31 -3 -22
down … am:20 20 24
down … and:-28 -44 -18
down … be:-24 -29 -29
down … goin:19 15 20
down … him:28 22 2
down … in:-15 -41 -21
down … last:44 48 50
down … little:-20 -17 -3
down … my:43 50 33
down … on:-13 -31 -53
down … one:-21 -14 -5
down … sink:-33 -31 -25
down … teh:-5 -23 -20
down … wont:-23 -25 -22
downstairs and:16 23 24
dowry:32 33 -8
dr:-50 -35 -11
drafts:24 23 24
dramatic:-20 -29 -7
drank:39 18 35
drank last:36 -11 -2
drank teh:47 19 25
drank … for:25 31 26
drank … night:36 -11 -2
drank … thing:25 31 26
drawer:27 0 9
drawer and:30 -14 -3
drawn:25 28 37
dream:50 -15 -8
drenched:16 11 -22
drink:-36 -32 -27
drink and:26 25 46
drink since:37 12 20
drink teh:-21 4 -2
drink … and:-32 -32 -15
drink … didnt:21 -3 -4
drink … i:17 27 41
drink … im:40 31 25
drink … in:-32 -37 -36
drink … of:15 21 12
drink … teh:-1 -31 -26
drink … to:-5 20 -6
drinking:-51 -41 -33
drinking i:-44 -38 -37
drinking in:-28 -26 -30
drinking on:53 12 -12
drinking two:33 29 34
drinking yesterday:20 14 20
drinking … and:54 18 18
drinking … days:17 15 20
drinking … had:20 19 19
drinking … i:-37 -26 -29
drinking … sunday:21 23 29
drinking … teh:40 35 -5
drinking … top:9 12 -21
drinking … years:-17 -17 -22
dripping:-25 -19 -35
drive … that:-11 -49 -46
driver:22 27 28
drives:-48 -41 -25
drives me:-31 -24 -4
driving:50 39 51
driving over:-22 -23 -27
driving to:31 34 39
driving … teh:24 25 28
drop:-28 -10 -15
drop … and:21 16 15
dropping:20 21 39
drops:-43 -33 -19
drove:21 17 16
drove … teh:28 23 27
drown:-40 -40 -39
drowning:-34 -25 -11
drowning in:-24 -13 -9
drowsy:33 34 37
drugs:6 -20 -12
drunk:17 33 28
dry:-55 -53 -51
drying:25 24 20
dude:-35 -35 -19
due:-11 4 -20
duerma:12 7 30
during:-66 -69 -50
during teh:-29 -25 -29
dusk:19 20 -6
dyeing:-32 -38 -42
dying:-2 -70 -44
dying on:-28 -13 -11
dying … and:35 -1 0
dying … i:17 -38 -1
e:-31 -50 -15
each:38 38 -3
each day:22 -12 -9
each other:28 32 39
each time:38 37 -3
each … a:39 14 12
each … teh:28 28 -5
each … with:20 -13 -2
early:-54 -54 -37
early bus:1 -21 -2
ears are:13 21 23
ears … ringing:13 21 23
earth:16 -14 -37
easier:39 -42 -19
easier if:22 -8 -1
easier … i:21 -8 -1
easter:9 4 -31
easter and:25 31 -5
easy:-24 -23 -63
eat:-15 -35 -45
eat … i:24 -12 -3
eat … lunch:-22 -17 -10
eaten:10 13 -42
eaten for:24 40 0
eaten … days:35 31 0
eaten … last:2 26 0
eaten … six:24 40 0
eaten … week:15 34 0
eating:-70 -47 -75
edge:-20 -10 -21
effects:-27 -48 -18
eggs:-26 -30 -7
eight … teh:17 21 13
either:8 -54 -54
el:-30 -11 -8
el lunes:-42 -27 -28
el puente:36 47 42
el se:13 20 -3
el veneno:35 37 46
el … a:37 43 22
el … de:-90 -21 -28
el … la:-108 -32 -14
el … las:-25 -4 -3
el … me:46 4 -2
el … no:125 64 62
el … vengan:31 34 30
eleven:68 52 3
eleven and:23 20 23
eleven … it:25 9 -1
eleven … teh:25 29 -14
else or:-21 -23 -15
else to:16 25 16
else … it:-30 -23 -14
else … teh:26 23 7
em:-12 20 25
email … my:20 21 23
email … parents:20 21 23
emails:-40 -25 -19
embarrassment:-9 -20 -8
emotional:-19 -34 -9
empty:45 51 41
empty dont:35 39 37
empty … anyone:35 39 37
empty … send:35 39 37
en el:59 29 57
en este:-24 15 -1
en la:20 -7 0
en … los:44 38 -1
en … me:46 32 18
en … no:-49 49 46
en … por:39 32 30
en … pueblo:-2 21 0
en … puente:36 47 42
en … todos:44 38 -1
en … y:-21 48 54
end:-8 20 5
end his:30 22 -8
end i:-29 -34 -12
end it:6 -48 -24
end meself:-20 -2 -4
end my:-21 40 -5
end of:-17 -33 -9
end on:21 24 19
end to:37 26 -3
end … all:-5 -63 -12
end … and:-10 -7 -23
end … but:-28 -3 -4
end … i:33 41 -3
end … life:23 74 -3
end … me:10 10 32
end … month:25 25 22
end … my:-36 -22 -40
end … own:20 18 -1
end … shift:-17 -31 -21
end … teh:42 28 15
end … this:8 17 31
end … to:-13 -27 -4
end … today:1 23 0
ended:-22 -12 -44
ended … i:29 22 0
ending:-5 28 -4
ending it:2 25 -4
ending my:-1 17 22
ending … life:21 40 14
ends tonight:32 32 32
ends … to:15 16 21
energy:-30 -11 -18
engines:25 31 29
english small:22 19 -2
enjoy:-47 -42 -13
enough:13 36 19
enough that:15 30 9
enough … for:15 18 24
enough … i:-12 21 -2
enough … that:-3 12 25
enough … to:-1 21 7
entire:-22 -18 -19
envie:29 30 -11
envie de:28 20 -5
envie … me:18 31 -2
envie … mourir:22 -3 -1
envie … suicider:21 27 -1
envy:55 -4 -1
epilepsy:-23 -16 -24
es:94 -57 -39
escopeta:20 30 32
escopeta de:20 30 32
escopeta … abuelo:20 30 32
escopeta … mi:20 30 32
ese:-69 -8 -3
eso:-17 -26 -14
especially:-25 -10 -23
essay:-34 -28 -26
est … la:37 36 35
esta:-46 23 27
esta noche:31 38 42
esta … cuando:12 7 30
esta … me:13 28 30
estaba:23 -11 -10
estar:-17 -61 -28
este:-60 -20 -15
este pueblo:-2 21 0
este … me:58 13 -2
este … quiero:45 -3 -1
esto:31 -1 13
estoy:32 -44 -15
estoy en:49 47 42
estoy … a:-72 -28 -32
estoy … el:31 21 38
estoy … puente:33 45 40
estuviera:24 -3 -1
estuviera muerto:24 -3 -1
et:43 41 -4
etc:-36 -17 -19
etre:45 4 8
euro:-19 -24 -43
euro … teh:7 3 -21
evening and:28 24 47
evening … i:30 27 38
evening … teh:-40 -22 -22
eventually:-44 -31 -23
every:33 2 -34
every day:36 -9 -32
every hour:-23 4 -6
every last:22 31 37
every meal:37 9 -5
every month:-32 -2 0
every morning:-22 -6 -3
every night:66 46 -30
every one:24 24 29
every single:-16 -27 -14
every sunday:-55 -42 -22
every time:-4 -21 -33
every visit:22 26 -8
every … a:-33 -19 -26
every … ambulance:22 -6 -2
every … an:44 4 -2
every … and:20 0 6
every … day:13 29 -3
every … drinks:26 24 -3
every … for:-35 -37 -18
every … he:18 25 -7
every … hiding:24 3 -1
every … i:20 -4 14
every … im:12 24 0
every … in:-5 -28 -8
every … me:-30 -11 -3
every … my:40 30 7
every … on:-29 -16 -25
every … one:-35 -22 6
every … same:21 -10 -1
every … she:30 40 -10
every … this:17 37 -5
every … week:4 27 -5
every … with:10 20 8
everybody … i:31 37 32
everyone:38 9 25
everyone and:47 53 43
everyone else:17 -40 -40
everyone i:-9 -36 -12
everyone in:-70 -56 -34
everyone says:25 13 11
everyone would:47 -18 -3
everyone … a:-5 -20 -15
everyone … at:15 29 0
everyone … be:-2 -42 -19
everyone … by:-23 -16 -9
everyone … i:64 77 49
everyone … on:5 -31 -23
everyone … teh:-19 8 27
everyone … that:-21 -5 -8
everyone … there:26 14 13
everyones:47 30 -11
everyones gone:-32 -24 -21
everyones … i:-18 -28 -20
everything:39 48 66
everything at:28 30 30
everything i:26 4 -9
everything im:12 27 -3
everything in:29 38 60
everything to:36 -9 -7
everything … and:-33 -58 -32
everything … blurry:27 27 25
everything … cabinet:28 31 30
everything … for:32 4 8
everything … i:16 24 37
everything … insta:31 33 32
everything … medicine:22 24 22
everything … my:23 32 9
everything … need:9 10 25
everythings:94 72 73
everywhere:-79 -65 -51
ex:15 23 -1
ex and:37 31 26
ex is:23 18 24
ex ive:20 17 -3
ex says:22 23 5
ex … and:49 48 6
ex … to:-1 6 -21
exactly:-27 -45 -31
exam:-26 -17 -26
exam was:23 18 17
except:-43 -19 -42
exhausted:-30 -33 -18
exist:47 12 -1
existing:67 -1 -5
existing and:39 19 -4
existir:128 -53 -19
exit:75 64 46
exit sign:10 -18 -21
exit … teh:27 0 4
experience:-78 -64 -38
expiry:21 -5 -2
expiry date:21 -5 -2
explained:-45 -24 -8
exs:-23 -26 -2
extra:24 11 39
extremely:-19 -23 -20
eye:9 20 -12
eye … teh:-22 -25 -17
eyes:25 26 39
eyes and:-32 -31 -19
eyes he:48 24 24
f:-37 -28 -49
face:-40 -42 -28
facebook … teh:20 24 13
fact:-36 -31 -23
fade:37 28 24
fade to:38 29 24
fade … black:38 29 24
failed:15 28 2
failed i:35 37 5
failed … hostel:29 29 28
faint:10 15 31
fainted:7 35 -1
fainted twice:20 42 0
fainted … today:20 42 0
fair:-35 -27 -18
fall:3 0 -20
falling:5 15 22
family:9 -34 -36
family and:34 13 24
family forgot:24 -1 -1
family in:16 21 20
family would:53 -3 -7
family … be:8 22 -3
family … cancel:24 -1 -1
family … i:30 12 10
fantasising:19 30 -5
fantasising about:19 30 -5
far:-46 -31 -31
far as:25 24 22
far … teh:25 26 22
farewell:-26 -46 -40
farewell friends:-24 -14 -14
farewell … dears:-21 -18 -17
farewell … for:-20 -21 -20
farm:20 34 22
fast:10 24 38
faster:21 23 32
fat:-34 -11 -26
father beats:38 36 -8
fatigue:-22 -16 -5
fault goodbye:32 30 16
fault … not:13 18 27
fault … teh:-23 -23 -20
favourite:-21 -23 -22
fear:-54 -30 -25
fed teh:5 9 23
fed … and:-20 -19 -22
fed … i:17 22 14
feel:-6 -33 -34
feel a:69 -15 -11
feel faint:11 15 31
feel i:22 -67 -14
feel it:33 6 10
feel my:11 32 40
feel something:40 40 17
feel this:14 28 19
feel … about:8 17 40
feel … and:-28 -22 -2
feel … dont:40 -11 13
feel … i:-20 -36 -31
feel … im:28 18 9
feel … it:-5 19 37
feel … meself:32 35 -3
feel … my:42 5 -9
feel … not:7 -22 -16
feel … of:48 9 -6
feel … rite:3 23 -1
feel … using:23 5 15
feelin:-35 -57 -42
feelin sleepy:15 13 27
feelin … and:-3 6 -23
feelings:-18 -40 -50
feels:-12 -10 -43
feels slow:13 12 22
feels teh:20 4 -5
feels … on:32 33 13
feet:-25 -37 -46
feet under:56 -6 -1
fell:-23 -16 -12
fell … is:24 25 25
fell … teh:-33 -24 -19
felt:-30 -61 -66
felt a:27 24 -1
felt was:30 0 0
felt … for:31 -9 -2
fence:33 28 22
fentanyl:43 53 32
fentanyl deaths:25 21 -1
fentanyl … i:34 33 -1
ferry:-25 -23 -24
fever:-39 -27 -22
few:-50 -58 -39
few minutes:21 28 27
fifteen years:-25 -17 -4
fifty … and:19 23 -3
fifty … i:19 23 -3
fight:-36 -76 -66
fight with:-50 -44 -22
fighting:-25 7 0
figure:-12 -4 -21
file:21 2 -19
file no:35 -6 -1
fill:-33 -26 -3
film:-71 -90 -78
films:23 17 18
fin:69 11 -5
final:36 52 52
final check:48 48 44
final … before:-26 -29 -21
final … in:40 40 33
final … mood:48 48 44
find:2 26 41
find a:-22 -25 -16
find it:-9 -22 -8
find me:27 57 57
find teh:19 23 7
find this:33 29 39
find … in:31 43 32
find … is:40 36 43
find … one:12 18 22
finding:-43 -22 -24
finds me:35 33 31
fine:-23 -38 -9
fine about:12 17 34
fine and:20 23 20
fine no:-36 -20 -12
fine … i:41 27 38
fine … it:5 12 32
fine … me:27 -10 -7
fine … next:-22 -26 -29
fine … teh:-27 -20 -26
finger:-31 -30 -14
fingernails:24 3 -2
fingers:36 44 53
fingers … i:29 26 24
finir … vie:44 39 -3
finish:50 54 31
finish it:20 16 23
finished i:-5 -6 23
fire:37 26 33
fire … teh:26 32 38
fireworks:-40 -37 -37
first aid:-29 -32 -26
first hit:47 53 0
first i:30 28 19
first job:43 46 50
first snap:31 33 32
first … a:-30 -27 -20
first … after:-23 -18 -17
first … i:-42 -23 -23
first … me:33 36 44
first … my:-23 -31 -29
first … or:-35 -31 -1
first … rehab:30 30 -1
first … since:56 50 -9
first … teh:-23 -25 -52
first … this:-21 -17 -17
first … to:-27 -23 -21
first … tonight:-31 -28 -21
fish:-23 3 8
fishing:39 45 45
fishing … teh:19 26 26
fit:-32 -9 1
fits:32 37 29
fitting:35 35 32
fitting on:26 24 18
fitting … grass:26 24 18
fitting … teh:26 24 18
five:-5 -18 -52
five years:-4 6 -28
five … and:7 12 -28
five … im:-23 -12 -31
five … its:27 22 15
five … teh:20 18 16
fix:-60 -26 -48
fixed:51 9 3
fixed teh:27 24 10
fixing:-5 -15 -38
fixing … and:-26 -28 -26
fixing … teh:-22 -22 -19
flask:-41 -34 -26
flat:1 -24 -34
flat … and:20 17 -23
flat … teh:-25 -17 -13
flatmate wont:-23 -19 -22
flatmate … me:-20 -23 -13
flatmate … teh:33 28 28
flatmate … up:-23 -19 -22
flatmate … wake:-23 -19 -22
flatmates:36 39 31
flats:-18 -21 -18
flight:12 28 21
floor:28 29 35
floor and:4 19 23
floor hes:37 39 33
floor with:32 30 29
floor … all:35 33 28
floor … he:29 30 26
floor … his:-32 -23 -19
floor … i:36 35 32
floor … teh:-34 -33 -26
floors:25 31 32
floppy:34 33 63
flowers:-51 -53 -26
flu:-21 -15 -14
fly:-71 -67 -60
fly on:-26 -26 -26
fly … bike:-26 -26 -26
folks theres:20 18 13
folks … for:20 18 13
folks … hay:20 18 13
following:12 -2 -38
food:2 4 -23
food is:25 26 -6
food … a:-22 -12 -16
food … i:26 23 19
food … my:31 -16 -2
foot … teh:26 29 26
football:-25 -23 -6
for:-20 -21 -17
for ages:-24 -19 -6
for all:-3 -12 -37
for an:-12 -34 -26
for and:-46 -32 -14
for anyone:-25 -15 -9
for asking:-28 -19 -7
for attention:9 22 -1
for being:-31 -20 -18
for courage:12 22 24
for each:21 26 2
for every:28 27 39
for everything:65 66 65
for five:33 -4 0
for four:-31 -16 -8
for god:45 5 -7
for good:47 34 34
for help:60 42 20
for his:-78 -69 -58
for i:38 36 43
for is:-28 -14 -10
for it:6 11 21
for lent:-21 -21 -30
for me:17 32 28
for meself:21 -42 -13
for months:22 14 1
for much:50 0 4
for my:-44 -27 -16
for once:-15 -10 -21
for one:-9 -31 -25
for putting:19 24 19
for real:23 7 -10
for school:9 13 24
for show:34 36 38
for six:40 51 23
for sunday:34 33 25
for tea:-21 -18 -1
for teh:-31 -28 -38
for that:-24 -4 -10
for them:-66 -40 -46
for this:-16 -18 -25
for two:-24 -22 -9
for u:-48 -36 -42
for ur:-30 -34 -31
for weeks:62 46 13
for wen:34 31 -9
for what:27 39 20
for whoever:26 32 28
for work:16 16 35
for ye:0 15 21
for years:-24 -23 -20
for … a:-69 -61 -71
for … about:-41 -43 -44
for … all:-38 -40 -29
for … and:-16 -23 -21
for … as:14 -30 -34
for … at:-49 -48 -47
for … bbq:-43 -43 -47
for … be:17 22 11
for … before:21 -12 -12
for … bus:51 33 39
for … by:57 56 51
for … comes:26 29 16
for … days:-27 -16 -48
for … dogs:-7 5 -22
for … else:22 17 4
for … family:-31 -4 -3
for … first:-6 -13 -20
for … from:18 20 16
for … funeral:23 20 21
for … get:30 -1 -6
for … gone:-22 -18 -13
for … goodbye:40 35 31
for … group:-21 -21 -14
for … havent:-25 -27 -4
for … he:26 24 29
for … hell:-28 -26 -16
for … hes:-30 -28 -33
for … hour:-5 -26 -22
for … house:38 37 26
for … husband:-21 -21 -4
for … i:-30 -35 -18
for … if:29 -23 -18
for … in:-30 -19 -34
for … instead:-17 -36 -2
for … is:-24 -25 -11
for … it:-20 -18 -40
for … kidneys:-24 -24 -27
for … kids:-7 -36 -34
for … know:33 35 24
for … last:30 40 43
for … laughs:32 26 34
for … life:33 3 -12
for … long:-15 -37 -24
for … longer:26 1 5
for … lot:1 7 -31
for … man:-20 -21 -21
for … me:18 24 27
for … months:33 -11 2
for … mum:-33 -40 -13
for … no:56 45 38
for … nothing:49 42 41
for … number:20 20 6
for … people:-58 -19 -25
for … physio:-40 -9 -9
for … place:22 -5 -2
for … police:33 32 32
for … she:36 38 11
for … shes:-19 -25 -7
for … since:-65 -45 -45
for … six:26 22 22
for … son:27 23 16
for … strong:-22 -17 -18
for … tea:24 24 -24
for … teh:14 10 25
for … that:6 16 25
for … theres:18 17 26
for … till:34 33 13
for … time:22 39 20
for … tmrw:-29 -11 -9
for … town:-25 -21 -7
for … u:21 18 4
for … was:23 27 23
for … we:-13 -4 -20
for … week:-37 -34 -38
for … weekend:-29 -27 -26
for … wen:16 15 20
for … who:-24 -13 -18
for … whole:-28 -19 -10
for … with:-9 -25 -23
for … year:3 36 1
for … years:-28 -29 -22
forever:71 69 81
forever nap:-29 -11 -3
forget:-33 -75 -42
forgive:90 98 100
forgive me:17 34 33
forgive … i:9 15 21
forgot:7 -34 -15
forgot teh:-36 -29 -23
forgot to:43 -10 -2
forgot … at:-17 -18 -21
forgot … cancel:24 -1 -1
form:-24 -38 -27
formal:-38 -28 -14
forms:-36 -21 -18
fortnight:34 -10 -10
forty:-2 21 33
forty … and:16 17 21
forward:-18 -4 -39
forward to:2 1 -26
found a:-19 -5 -27
found it:-34 -26 -17
found me:13 -14 -20
found my:25 14 17
found on:16 22 16
found out:23 -8 20
found teh:44 41 32
found … in:-15 -12 -51
found … old:-12 -29 -30
found … teh:6 20 20
found … with:32 28 35
four:30 23 23
four days:2 -26 -25
four i:7 23 3
four im:-4 13 24
four months:4 -25 -22
four years:10 27 23
four … after:37 0 0
four … and:31 -16 3
four … clean:38 15 15
four … i:28 36 24
four … im:24 4 14
four … off:-15 -32 -27
four … to:20 28 13
four … tonight:24 -4 -5
four … without:20 0 -1
fourteen:-27 -33 -25
fourths:23 18 14
fourths mine:23 18 14
free:-38 -34 -26
freezing:-44 -36 -41
fresh:21 34 -18
fresh cuts:34 34 -5
fresh ones:36 43 -4
fresh … i:23 17 -3
fresh … my:46 52 -4
friday after:34 -14 -17
friday and:-30 -31 -24
friday he:35 14 -9
friday i:14 19 20
friday in:-21 -20 -21
friday is:21 27 30
friday with:-6 -5 -20
friday … a:21 26 1
friday … be:24 27 20
friday … go:9 8 -25
friday … i:-20 -9 8
friday … teh:-23 -26 -20
friday … that:54 23 21
friday … to:18 20 17
fridge:16 21 25
friend:-28 -10 -17
friend i:45 54 10
friend … hes:5 5 -29
friend … she:23 37 17
friend … sucidal:-36 -31 -1
friend … to:-14 -31 -13
friends:-56 -56 -52
friends i:-13 -27 -7
friends im:24 7 9
frightened:39 42 0
fringe:-42 -39 -1
from a:-23 -5 -12
from deployment:19 21 -5
from group:20 20 12
from her:5 1 -22
from here:39 37 23
from me:32 33 41
from memory:23 -3 -3
from my:19 8 20
from their:15 16 22
from this:-3 21 -43
from … a:19 18 22
from … bridge:23 20 19
from … different:32 36 -10
from … everyone:20 17 19
from … for:-29 -38 -17
from … gate:21 19 28
from … goes:-32 -32 -26
from … gone:-5 -5 -25
from … group:-7 -10 -23
from … hes:-29 -4 14
from … im:24 18 42
from … in:-49 -38 -18
from … ive:2 16 25
from … mothers:-2 -3 -22
from … night:13 25 -9
from … on:7 -24 -8
from … says:4 9 -25
from … teh:9 20 11
from … today:-24 -20 -15
from … told:21 19 -5
from … tonight:18 21 16
from … u:-43 -41 -35
from … was:22 19 16
from … with:-12 -21 -14
front door:-25 -15 1
front of:21 22 13
front … a:10 24 -5
front … and:27 28 24
front … train:22 33 6
fuck:-78 -58 -59
fucked:-14 -25 -18
full:-2 -21 7
full … a:26 26 21
full … all:43 14 13
full … and:56 57 51
full … of:41 41 39
fun:-56 -25 -31
funeral:63 56 42
funny:20 46 44
funny … calm:33 33 28
funny … u:25 26 23
future:6 -13 -34
future … i:11 -22 -1
future … me:14 -22 -7
future … no:47 44 -2
game:-16 -36 -32
ganas:115 -41 -15
gang:21 30 28
ganzen:-20 -3 4
garage:48 47 45
garage door:28 25 17
garage … are:46 41 37
garage … shut:28 27 28
garden:-57 -36 -29
gas:29 35 47
gas on:29 25 28
gas … and:33 27 28
gate:30 16 27
gate and:-1 -20 -10
gate for:24 18 12
gate … morning:22 17 15
gave:13 26 31
gave away:25 -2 -18
gave teh:27 20 17
gave … a:-34 -25 -21
gave … her:-15 -20 -3
gave … life:-29 -7 -4
gave … my:28 16 11
gave … notice:24 23 21
gave … on:26 16 17
gave … teh:25 34 28
gear:44 33 10
gehe:20 20 27
gente:-38 -7 -8
geschluckt:26 32 41
get:-26 -27 -16
get beter:-28 -38 -30
get in:22 28 15
get over:29 -14 -5
get teh:-8 -18 -20
get through:37 8 15
get to:-36 -27 -25
get up:24 12 6
get … for:-46 -34 -32
get … him:26 29 24
get … i:-64 -56 -57
get … if:22 -2 -3
get … im:24 2 -13
get … its:27 16 16
get … of:-55 -31 -41
get … on:-49 -36 -14
get … teh:-27 -12 -24
get … to:49 66 64
get … with:20 7 10
gets back:-18 -21 -11
gets beter:-20 -39 -16
gets dark:18 22 22
gets december:13 18 20
gets me:24 22 -32
gets past:-25 -16 -3
gets teh:43 39 39
gets … and:4 -21 -9
gets … from:-17 -20 -10
gets … i:0 -25 -7
gets … instead:20 0 -1
gets … it:-20 -27 -20
gets … mainland:13 18 20
gets … on:-9 -29 -20
gets … teh:-34 -24 -16
gets … third:13 18 20
getting closer:52 0 8
getting married:-46 -44 -22
getting sleepy:30 32 29
getting worse:11 2 -20
getting … in:25 -13 -13
getting … night:35 36 40
getting … this:-23 -26 -21
getting … to:-20 -5 -4
gin:-27 -22 -2
ginger:-62 -62 -41
girl:-34 -26 -16
girl is:-21 -16 -10
girl … my:21 20 -3
girlfriend:-14 7 -37
girlfriend … a:-21 -10 -2
girlfriends:37 40 40
girls on:25 23 16
girls … here:25 23 16
girls … to:-8 -7 -20
give:-46 -32 -16
give me:-45 -41 -22
give my:30 32 31
give up:-46 -17 -10
give … chair:23 21 17
give … to:18 22 32
given:-59 -43 -37
given teh:-14 -27 -26
gives:-51 -51 -45
gives me:-28 -17 -19
giving:-33 -54 -32
giving me:18 -34 -15
giving … on:-30 -3 -2
glad:-37 -73 -61
glad of:-22 -14 -11
glad … it:-24 -17 -18
glass:39 24 22
glass … a:23 -1 -1
glasses … teh:-21 -18 -9
glitter:-46 -40 -30
gloves:-31 -30 -33
go:17 25 26
go back:11 2 29
go from:35 17 20
go i:-20 -3 -29
go in:43 -9 0
go kil:28 31 -1
go love:20 20 16
go on:-7 -43 -40
go see:-22 -17 -11
go teh:21 24 31
go through:-31 -33 -34
go to:22 14 28
go tonight:26 22 21
go wen:38 40 39
go … by:35 30 15
go … class:-5 -33 -2
go … go:19 31 -3
go … got:26 30 24
go … he:45 43 28
go … in:45 22 34
go … it:-25 -12 -41
go … roof:21 28 5
go … someone:18 19 25
go … teh:-30 -22 -20
go … to:-22 -11 -4
go … u:22 29 19
go … with:-27 -15 -33
go … work:20 -7 -3
go … yourself:26 28 -1
goa:-50 -40 -38
goal:-57 -56 -65
god:5 -15 -23
god bless:21 24 22
god forgive:21 22 22
god if:-24 18 -1
god takes:0 -23 -2
god … an:30 1 9
god … i:29 25 -3
god … me:33 -5 -11
god … to:43 -30 -5
goes:44 48 38
goes in:4 10 21
goes past:8 -23 -7
goes to:-6 4 -29
goes … i:49 -1 -17
goes … im:-25 -27 -25
goes … its:20 16 15
goes … teh:0 21 -4
goign:18 19 20
goign to:18 19 20
goign … wen:18 19 20
goin:45 53 49
goin blurry:29 29 26
goin for:-13 -12 -22
goin i:33 34 42
goin kil:68 71 35
goin mad:27 22 23
goin on:-73 -86 -43
goin … a:-27 -15 -10
goin … and:-23 -26 -44
goin … anything:32 -4 -4
goin … be:-61 -31 -31
goin … change:33 -4 -3
goin … comit:11 27 -3
goin … do:30 6 -4
goin … drive:17 11 27
goin … drown:-40 -36 -30
goin … end:23 -4 -56
goin … finish:20 15 23
goin … for:14 -41 -10
goin … hang:-51 -54 -38
goin … him:18 14 36
goin … himself:23 22 23
goin … hurt:37 43 -6
goin … i:10 30 22
goin … in:-39 -23 -20
goin … into:39 33 35
goin … is:-8 -33 -42
goin … it:48 22 36
goin … its:-20 -21 -10
goin … jmup:22 25 18
goin … kil:8 -10 -36
goin … listen:12 20 -7
goin … make:2 10 20
goin … me:38 12 20
goin … my:16 27 32
goin … myslf:42 47 -5
goin … off:7 10 -40
goin … on:-20 -12 -13
goin … one:25 23 31
goin … out:-22 -13 6
goin … over:48 53 -27
goin … score:20 6 -1
goin … sewerslide:21 45 -5
goin … shoot:23 21 23
goin … sleep:-33 -17 -7
goin … stab:12 11 20
goin … teh:14 37 13
goin … this:11 24 37
goin … through:52 15 -2
goin … to:10 32 41
goin … today:55 2 12
goin … unalive:7 20 -2
goin … whoever:-21 -14 -3
gone:59 38 51
gone a:28 30 31
gone and:33 6 2
gone before:19 22 23
gone cant:31 -5 -1
gone floppy:12 12 22
gone i:-4 -21 5
gone night:64 63 66
gone off:-25 -17 -19
gone pink:15 20 17
gone to:-27 -12 -17
gone … and:10 21 20
gone … cant:31 4 8
gone … hes:20 19 1
gone … i:34 6 20
gone … it:28 30 40
gone … mass:28 25 20
gone … my:32 32 31
gone … night:-52 -51 -40
gone … of:4 37 19
gone … shes:-28 -40 -35
gone … teh:-28 -2 4
gone … that:1 -7 -23
gone … with:25 31 39
gone … wont:23 24 24
good:-44 -25 -11
good crew:34 33 37
good no:26 25 26
good … a:-29 -22 -14
good … each:16 22 22
good … for:24 22 26
good … if:30 36 52
good … im:-24 -24 -23
good … it:-36 -23 -18
good … more:26 25 26
good … my:-25 -9 -7
good … no:33 19 -21
good … of:-28 -26 -12
good … on:-30 -21 -24
good … other:19 22 22
good … pain:26 25 26
good … to:4 -1 -45
goodbye cruel:-48 -46 -41
goodbye from:-29 -33 -35
goodbye letters:-38 -33 -36
goodbye love:49 51 44
goodbye post:-20 -17 -26
goodbye she:21 17 24
goodbye thank:26 23 16
goodbye to:-52 -40 -35
goodbye … a:-7 -4 -33
goodbye … all:22 19 16
goodbye … hello:-33 -27 -23
goodbye … i:-28 -16 -12
goodbye … im:35 40 34
goodbye … my:-22 -22 -18
goodbye … teh:-24 -26 -14
goodbye … thank:20 10 16
goodbye … u:32 25 24
goodbye … was:-32 -26 -12
goodbye … world:-47 -38 -45
goodbyes:27 30 18
goodbyes to:17 13 27
goodbyes … teh:17 13 27
goodnight:27 30 36
goodnight … u:29 22 25
got:35 28 41
got discharged:19 21 23
got everything:8 9 28
got his:-31 -30 -8
got into:7 6 34
got me:-3 -21 -11
got my:42 19 18
got no:-25 -12 -10
got teh:17 21 22
got through:-22 -4 -4
got to:2 29 20
got … and:21 22 24
got … as:52 50 48
got … belt:-18 -22 2
got … box:20 3 5
got … by:33 29 0
got … dealers:32 -7 -3
got … for:-9 4 -30
got … goin:21 22 24
got … here:38 44 36
got … i:21 16 33
got … in:27 20 24
got … insulin:16 18 22
got … it:-5 12 20
got … kitchen:-29 -31 -30
got … knife:-19 -22 -40
got … means:23 20 24
got … method:38 32 27
got … my:16 19 26
got … need:7 8 22
got … off:31 -9 -35
got … on:-28 -51 -55
got … revolver:23 27 22
got … rope:-22 -24 -16
got … teh:-49 -53 -40
got … to:-6 18 28
got … up:-28 -24 -5
gotten:-24 -21 -18
government:-27 -18 -10
gp:-48 -35 -32
grace:24 32 33
gracias:-54 9 9
grand but:6 18 21
grandpas:37 39 41
grandson:-13 -5 -25
grange:37 36 35
granny:-37 -32 -1
graped:42 39 -6
graped me:22 20 -3
graped … last:22 20 -3
graped … night:22 20 -3
grateful:-57 -42 -23
gravy:-58 -55 -52
great:-79 -71 -58
grey:7 10 38
grey and:39 30 14
grey … hes:18 17 21
groomer:-38 -11 -11
ground:-28 -20 -33
ground and:30 10 -10
group:-20 -17 -29
group told:21 19 -5
group … me:32 32 12
group … to:-20 -23 -24
grown:-21 -43 -47
guard … a:-32 -22 -27
guard … me:13 18 21
guess:-58 -71 -62
guessed:29 10 8
guessed … i:29 10 8
guide:36 42 38
guitar:-29 -26 -11
gun:10 12 20
gun and:35 37 22
gun is:61 64 57
gun to:-32 -26 -14
gun … and:24 15 16
gun … goin:7 4 27
gun … in:30 33 22
gun … is:21 18 4
gun … tmrw:25 22 17
guns:37 42 52
gurgling and:37 33 34
gutted:54 -2 -2
guy:-7 -20 -16
guys:-27 -3 -7
gym:-79 -59 -20
gym membership:-19 -24 -4
h:-76 -57 -39
habe:29 49 41
habe alle:5 18 28
habe … geschluckt:26 32 41
habe … tabletten:40 47 57
hace:49 -35 -18
hacer:20 -15 -11
hacerme:-46 -11 -9
had a:12 21 32
had her:31 23 18
had me:-38 -23 -11
had one:22 12 15
had picked:22 24 -1
had teh:28 12 -4
had to:-29 -28 -22
had two:32 -5 0
had worked:24 25 -1
had … as:-22 -27 -20
had … attack:-20 -20 -15
had … been:23 -1 0
had … dont:24 -6 -1
had … first:-26 -25 -27
had … fit:31 31 26
had … from:20 20 -6
had … heart:-19 -20 -15
had … i:-39 2 6
had … lot:26 25 28
had … me:24 17 16
had … my:-26 -11 -12
had … of:-26 -16 -9
had … on:3 -22 -20
had … out:-23 -25 -23
had … pills:24 5 10
had … seizure:55 55 53
had … since:12 17 31
had … this:2 1 -35
had … to:-5 -18 -24
had … up:25 27 13
hadnt:-32 -22 -4
hair:-96 -85 -39
hair and:-29 -28 -7
hair for:-33 -40 -46
hair in:45 46 41
hair … and:-43 -42 -41
hair … i:-33 -18 -2
hair … it:-52 -46 -3
hair … kitchen:36 38 37
haircut:-42 -36 -30
half:-35 -27 -13
half past:51 49 53
half teh:-35 -14 -7
halfway:27 3 32
halfway across:24 28 18
halfway … teh:-31 -27 -33
halfway … water:24 28 18
hall:-22 -17 -11
hall … and:-26 -26 -18
hall … was:21 24 22
halloween:-57 -53 -13
hallucinating:30 35 43
hallucinating and:35 36 45
hambre:-75 -15 -6
hammer … wont:28 24 33
hand:29 51 51
hand and:-5 9 22
hand in:43 42 29
hand it:14 17 29
hand sorry:-21 -22 -33
hand … a:16 21 21
hand … i:39 23 -5
hand … it:45 48 11
hand … off:32 31 34
hand … other:57 56 62
hand … teh:37 39 9
hand … to:-19 -16 -21
hand … u:17 17 20
handed me:-28 -20 -18
handed … to:-23 -23 -21
handle:27 4 26
handover:28 27 41
hands:64 31 17
hands are:51 63 64
hands on:-1 -21 4
hands … steady:15 19 21
hands … teh:24 36 24
hang:-46 -46 -32
hang meself:87 102 77
hang my:-26 -25 -5
hang out:-32 -31 -17
hang teh:-80 -84 -80
hang … an:0 0 21
hang … hour:0 0 21
hang … in:28 26 36
hang … of:-29 -29 -28
hang … rope:41 43 47
hang … teh:18 29 21
hang … tonight:-10 -6 38
hangin:24 30 12
hangin himself:46 37 18
hangin meself:16 24 5
hangin … teh:34 17 21
hangover:-31 -22 -21
happen:-92 -62 -42
happened:-28 -6 -31
happening:-19 -17 -22
happens:47 21 -7
happens happens:46 22 -1
happens … mistake:20 0 -1
happier:11 -20 -8
happy:-103 -75 -58
happy birthday:-30 -26 -25
happy to:-65 -26 -18
happy … teh:14 24 23
happy … to:-8 -20 -18
hard:-59 -81 -36
hard i:21 26 25
hardly:-25 -22 -24
harm:-2 -21 -30
harm … are:5 29 0
harm … my:11 28 -1
harming:60 -7 -2
hart:26 21 20
has anyone:-58 -55 -80
has been:-46 -41 -13
has beter:31 38 35
has gone:-29 -21 -20
has it:21 23 -4
has me:-35 -28 -2
has my:24 4 5
has no:18 30 11
has not:34 29 0
has to:22 -14 -3
has … a:-65 -57 -40
has … after:29 16 15
has … an:32 -5 -17
has … and:41 30 23
has … be:17 30 21
has … date:23 23 5
has … good:-30 -23 -14
has … gun:-34 -36 -14
has … her:34 28 26
has … in:-30 -31 -12
has … key:28 28 26
has … me:8 -9 -29
has … monday:15 20 19
has … my:9 1 27
has … name:8 -22 -14
has … out:-12 -4 -42
has … plan:19 25 33
has … read:-42 -40 -41
has … shes:28 40 5
has … this:35 22 14
has … to:4 -24 -21
hasnt:53 48 52
hasnt noticed:30 33 32
hasnt … me:42 44 38
hasta:-39 -52 -40
hasta el:-78 -27 -28
hasta … lunes:-42 -27 -28
hat:-47 -46 -42
hate:-29 -68 -57
hatpin:20 21 -6
hav an:19 32 38
hav been:-22 -18 -3
hav joined:18 19 27
hav kept:21 21 20
hav made:11 20 17
hav me:-33 -24 -16
hav no:-22 -22 -30
hav not:-10 -8 -22
hav opened:25 23 27
hav set:44 42 39
hav thoughts:-28 -43 -2
hav to:-20 -32 -29
hav tookn:21 17 17
hav wanted:-6 -6 -30
hav what:29 28 26
hav written:17 20 25
hav … all:-25 -28 -28
hav … be:-41 -14 -11
hav … by:-30 -33 -31
hav … date:-49 -45 -4
hav … dead:41 42 36
hav … do:-1 -30 -4
hav … dont:25 0 1
hav … end:-42 -26 23
hav … for:75 14 -7
hav … gun:21 25 23
hav … in:7 -9 -48
hav … insurance:-19 -15 -22
hav … it:9 -22 7
hav … last:-11 -16 -20
hav … left:0 31 3
hav … letters:20 21 26
hav … meself:32 19 19
hav … my:22 13 -9
hav … need:28 27 29
hav … of:-24 -26 -28
hav … or:-27 -8 -6
hav … ready:-48 -50 -42
hav … reason:43 8 0
hav … rope:-47 -49 -47
hav … see:29 30 29
hav … set:-50 -46 -9
hav … sucidal:-2 21 -1
hav … teh:35 33 38
hav … this:29 25 28
hav … to:-26 -35 1
hav … u:-38 -21 -13
hav … what:10 18 20
hav … with:-53 -51 -48
havent:15 -17 -40
havent cut:-28 -14 -6
havent decided:22 1 -1
havent eaten:51 51 -4
havent in:-33 -25 0
havent told:4 -49 -35
havent … and:-40 -9 -1
havent … anyone:29 1 19
havent … for:46 34 -1
havent … in:-7 -22 -5
havent … last:15 34 0
havent … since:2 24 -1
havent … six:24 40 0
havent … to:-21 -15 -6
having a:-32 -36 -17
having an:16 13 24
having another:34 28 28
having strong:6 23 -5
having thoughts:45 48 -4
having … of:39 34 -10
hay:-100 -33 -30
he:5 26 13
he at:-35 -37 -10
he beats:-25 -29 -16
he beets:19 20 -4
he can:-23 -22 -15
he comes:37 33 29
he dies:32 37 46
he drinks:30 28 -5
he gets:-25 -29 -11
he goes:12 29 8
he got:-30 -22 -19
he had:-24 -24 -7
he has:14 20 23
he hits:17 22 13
he is:28 29 53
he left:-6 1 22
he lives:25 25 -9
he made:21 28 -2
he never:33 31 7
he passed:-10 -23 -6
he proposed:-31 -31 -3
he shouted:-26 -29 -25
he shouts:37 28 -6
he sleeps:24 24 4
he stopped:31 30 18
he thinks:54 46 25
he tomado:15 16 22
he took:-12 -26 -22
he went:-5 -22 -10
he will:14 26 26
he wont:33 37 36
he … ask:22 21 -1
he … at:-62 -62 -23
he … back:22 26 -2
he … doing:53 32 20
he … drinking:30 30 29
he … end:21 15 0
he … for:-49 -52 17
he … friday:18 21 -2
he … hand:50 48 8
he … he:40 38 -23
he … hes:-31 -17 -2
he … his:18 -5 24
he … hitting:24 26 6
he … i:-19 -42 -10
he … im:-10 -25 -4
he … in:10 23 1
he … its:36 33 23
he … ive:17 28 -3
he … kil:26 36 28
he … laughing:-4 -32 -4
he … mam:23 17 8
he … me:1 5 -63
he … my:39 31 -50
he … no:-56 -40 -9
he … not:49 15 20
he … phone:2 3 -21
he … promise:30 30 -2
he … she:-20 -19 -2
he … six:30 29 17
he … stop:-32 -31 -20
he … sucidal:27 29 -2
he … teh:-25 -12 8
he … to:-47 -38 -22
he … todas:15 16 22
he … today:56 15 -3
he … turning:21 17 17
he … up:22 22 21
he … us:41 40 24
he … was:26 5 -11
he … wen:35 34 -22
he … with:61 53 9
he … work:10 9 27
head:-10 -2 -22
head and:-1 -26 -38
head every:6 25 10
head in:-9 -7 23
head says:18 29 0
head … at:23 19 17
head … day:42 15 -1
head … its:41 5 -3
head … me:41 28 -2
head … my:31 37 5
head … teh:-32 -24 -41
head … to:37 42 16
head … wall:38 40 -5
headache:-67 -63 -49
headaches:-22 -28 -11
heads:40 12 6
heads … all:33 28 7
health:-60 -59 -40
hear:58 65 73
hear from:18 30 34
hear him:30 28 22
hear it:28 21 32
hear me:-24 -29 -43
hear teh:39 29 32
hear that:-25 -23 -14
hear … coming:27 33 27
hear … engine:36 38 36
hear … im:35 37 42
hear … me:21 23 27
hear … no:22 0 -23
heard:-33 -16 -21
hearing a:21 27 34
hearing voices:27 3 24
heart:22 14 -8
heart attack:-35 -33 -25
heart is:21 34 17
heart tablets:30 26 16
heart … it:24 -2 -4
heart … teh:-1 -30 -8
hearts:38 42 44
heat:-38 -36 -36
heater:-45 -43 -43
heaven:30 35 43
heavy:-24 -23 -23
heavy and:-38 -26 -23
hed be:24 32 -4
hed see:19 22 18
hed … a:31 17 17
hed … beter:31 36 -3
hed … teh:-46 -51 -46
hedge:-34 -32 -23
helium:41 37 36
helium and:29 32 34
hell be:-4 2 23
hell kil:12 4 32
hell … and:49 46 10
hell … himself:25 18 19
hell … me:2 -5 24
hello:-41 -51 -60
help:-49 -17 5
help i:-34 -21 -10
help … along:23 11 -3
help … i:-36 -3 -9
help … with:-26 -29 -22
helped:-61 -51 -48
helped me:-40 -30 -31
helping:-32 -28 -26
helps:-16 -35 -27
hens and:-22 -21 -30
her:11 27 35
her blister:25 24 22
her dads:33 30 8
her fault:-29 -28 -33
her heart:20 18 7
her i:39 37 -5
her im:10 16 25
her late:23 18 23
her mother:-30 -25 -15
her mums:-14 -20 -5
her tablets:17 17 22
her teh:-27 -31 -30
her to:19 -5 -35
her … a:21 22 20
her … all:30 23 15
her … alone:50 46 -1
her … am:22 20 0
her … and:-14 -26 -28
her … at:-36 -35 -33
her … by:-42 -41 -37
her … did:26 23 -9
her … dont:-21 -16 -17
her … go:18 20 -1
her … has:-41 -30 -27
her … her:-23 -22 -16
her … his:27 28 16
her … i:-61 -33 -19
her … ill:22 22 19
her … im:20 26 38
her … it:28 13 13
her … my:-37 -22 -49
her … one:30 28 36
her … or:22 24 9
her … packs:25 24 22
her … she:-17 -15 -21
her … shes:-15 -21 -8
her … sorry:22 20 19
her … there:19 25 1
her … thing:29 34 29
her … to:3 -4 24
her … truth:-22 -23 -13
her … wait:21 17 19
her … we:-57 -50 -47
her … week:15 20 21
her … what:34 30 10
her … with:-23 -18 -18
her … wont:32 26 34
here:15 30 50
here and:-33 -44 -30
here anymor:-14 -49 -20
here at:35 17 -13
here best:-42 -51 -52
here for:38 25 24
here i:-33 -21 -18
here in:12 12 21
here is:-51 -34 -39
here ive:-21 -19 -8
here teh:-28 -19 -20
here … and:-3 -8 -21
here … at:-39 -36 -28
here … dont:24 10 2
here … for:43 44 57
here … hes:-23 -13 -9
here … i:15 13 25
here … it:-21 -16 -7
here … me:15 29 8
here … morning:25 28 27
here … my:-25 -35 -25
here … u:-21 -33 -23
here … will:26 0 12
here … with:28 37 23
heroin:-5 -30 -38
heroin … teh:21 -8 -18
herself:14 20 -22
herself she:43 41 20
herself … i:16 21 -6
herself … teh:-32 -30 -23
hert:-8 -3 -21
hert my:-8 -3 -21
hert … agan:-8 -3 -21
hert … self:-8 -3 -21
hes:55 65 89
hes a:-23 -24 3
hes been:-47 -30 -12
hes burning:17 19 28
hes drunk:25 22 -17
hes eating:-40 -40 -40
hes gone:74 68 64
hes home:-55 -40 -48
hes never:-24 -15 -7
hes not:52 47 56
hes off:31 33 36
hes on:40 37 32
hes out:23 16 -19
hes outside:6 7 36
hes seeing:19 20 21
hes sleeping:-15 -18 -21
hes snoring:23 24 29
hes stopped:24 21 24
hes talking:44 39 36
hes teh:0 3 -25
hes … a:15 22 28
hes … and:41 35 3
hes … bedroom:-18 -20 -8
hes … breathing:57 58 61
hes … but:-20 -19 -14
hes … door:-21 -16 -6
hes … drinking:21 14 3
hes … end:13 21 -9
hes … floor:35 31 27
hes … for:-51 -47 -19
hes … gun:23 23 -10
hes … hes:18 21 24
hes … hot:13 11 21
hes … i:22 19 26
hes … it:22 22 1
hes … lips:29 25 27
hes … my:36 34 25
hes … no:-20 -5 -7
hes … of:26 20 2
hes … off:21 17 25
hes … on:25 28 19
hes … right:21 20 25
hes … roof:-18 -21 -18
hes … something:24 24 24
hes … son:38 37 16
hes … talking:12 18 29
hes … tmrw:-24 -16 -9
hes … up:23 21 17
hes … weird:30 28 29
heute:1 6 21
heute nacht:31 38 44
hey:-49 -31 -39
hi vis:20 21 17
hi … on:20 21 17
hid:26 21 21
hid … teh:33 31 26
hide:4 -17 -24
hide it:35 10 -10
hiding:41 4 -10
hiding food:35 -15 -1
hiding … in:51 9 6
hiding … my:14 -23 -12
hiding … teh:36 5 11
high:-67 -34 -33
higher:-23 -22 -21
highest:23 25 30
highest at:26 28 31
hija:27 -2 -2
hijo:47 44 44
him:19 25 21
him and:-72 -63 -54
him every:-21 -12 -12
him he:15 20 29
him hes:16 17 21
him not:15 16 -25
him screaming:30 30 25
him to:-38 -23 -21
him wen:32 32 6
him with:11 24 -11
him … am:22 19 29
him … and:0 -3 -21
him … been:12 19 -23
him … gone:22 22 19
him … hav:-26 -19 -19
him … he:-21 -53 -16
him … him:39 41 35
him … ill:51 46 33
him … ive:21 22 -13
him … know:22 18 20
him … one:-39 -31 -35
him … stopped:-21 -9 5
him … swear:29 26 -5
himself:35 48 22
himself and:35 19 7
himself in:13 15 29
himself is:-20 -11 -9
himself out:-35 -30 -25
himself … and:-20 -15 -8
himself … dont:45 43 18
himself … of:-15 -13 -20
hip:-32 -29 -25
his:7 14 21
his bag:-23 -24 -31
his belt:-19 -25 -15
his cars:31 31 26
his hands:39 4 11
his head:-35 -29 -19
his house:13 21 20
his kids:37 40 -5
his life:29 22 -15
his lips:30 28 24
his room:-26 -25 -3
his wife:-23 -25 -8
his … a:24 26 36
his … and:24 11 22
his … are:35 36 29
his … at:36 39 37
his … for:-62 -70 -64
his … gone:20 25 20
his … he:31 28 6
his … hes:7 14 21
his … its:28 8 9
his … ive:49 50 44
his … off:-17 -32 -10
his … on:21 26 26
his … sunday:-35 -33 -30
his … under:-48 -47 -38
his … wen:31 30 12
hit:6 15 -55
hit a:-24 -13 -5
hit my:-37 -25 -14
hit since:45 50 0
hit teh:-28 -17 -30
hit … an:-24 -26 -15
hit … head:-31 -29 -13
hit … hour:-23 -25 -15
hit … left:-20 -21 -2
hit … on:-10 -31 -13
hit … rehab:32 34 0
hit … teh:74 16 -7
hit … with:19 22 -4
hits:43 48 -14
hits her:27 25 18
hits me:50 44 -21
hits … at:-30 -23 -7
hits … every:23 26 -1
hitting:62 69 29
hitting mum:39 37 34
hitting my:27 31 -1
hitting … head:27 31 -1
hold:12 25 -5
hold ice:20 23 -1
hold … and:30 32 2
hold … in:-39 -29 -34
holding:-11 -36 -9
holding ice:30 -30 -3
holding … instead:24 -6 0
holding … my:1 -22 -3
holiday:-42 -50 -26
holiday … for:-37 -38 -36
holiday … teh:-22 -23 -24
holidays:28 24 24
home:32 7 -8
home alone:-29 -24 -17
home for:21 18 27
home from:23 13 11
home group:-31 -29 -28
home i:-8 -17 -24
home im:34 14 -6
home nobody:11 -21 -9
home with:-32 -35 -19
home … and:-36 -40 -32
home … deployment:19 21 -5
home … dont:21 4 -5
home … for:-26 -18 -18
home … i:-13 -5 -25
home … it:26 38 17
home … knows:6 -29 -13
home … not:32 50 11
home … teh:38 10 10
home … want:35 35 0
homes:32 37 17
homework:-44 -36 -7
honest:26 40 28
honest to:-8 23 -10
honest … god:-8 23 -10
honest … i:25 -1 -2
honest … if:-14 21 -1
honour:38 42 40
hook:-23 -15 -19
hook … dog:-28 -29 -30
hoover:24 0 -1
hoovering:-22 -15 -9
hope:0 -15 -66
hope for:36 29 -2
hope i:39 -24 -7
hope one:14 20 -1
hope teh:29 8 10
hope … catch:37 -3 -1
hope … dont:-9 -22 -6
hope … next:36 40 37
hope … something:37 -3 -1
hope … these:14 20 -1
hoped … be:61 2 1
hopeless:-17 -29 -9
hoping:46 3 -67
hoping i:14 -23 -9
horrible:-31 -42 -28
horse:-8 -28 -18
hose:44 44 40
hosepipe:29 28 25
hospice:-34 -33 -19
hospital:-34 -64 -47
hospital on:13 -21 -3
hospital … after:-4 -28 -14
hostel … is:29 29 28
hot water:-23 -17 0
hot … my:31 32 12
hot … to:31 31 11
hotel:12 23 24
hour:40 31 27
hour ago:52 50 50
hour … and:-21 -20 0
hour … can:-14 -20 -5
hour … ive:-56 -51 -47
hour … shes:-32 -30 -22
hour … teh:21 3 8
hours:-40 -30 -11
hours of:-26 -15 -6
house and:-64 -59 -43
house sorry:30 26 27
house to:39 41 34
house … cake:-16 -14 -21
house … go:30 32 29
house … her:12 21 10
house … knife:14 13 24
house … teh:-20 -41 -6
houseplant:-11 -28 -7
how:-22 -20 -24
how calm:38 38 32
how can:44 -57 -9
how do:-85 -44 -21
how id:21 14 2
how it:25 -10 -6
how long:62 53 63
how many:-32 -40 -10
how much:-4 -17 -32
how teh:-31 -9 -8
how … are:-28 -21 -16
how … be:45 -9 3
how … before:13 15 20
how … call:41 49 27
how … for:19 31 6
how … get:31 17 8
how … go:16 24 13
how … i:-35 -41 -29
how … if:-41 -27 -20
how … it:-37 -34 -19
how … know:33 29 22
how … of:-25 -12 -8
how … sounds:12 27 -2
how … teh:8 0 23
how … u:34 -2 -7
how … wake:-7 -9 -22
how … would:54 43 -6
hows:-20 -6 -22
hubbys:13 18 22
hug:-17 -25 -16
huge:-58 -8 -26
human:-38 -34 -32
humming:30 26 27
hundred:10 26 -1
hundred … and:28 38 10
hung teh:-19 -21 -18
hung up:19 22 26
hung … im:15 11 22
hunting:-37 -7 -2
hurry:23 11 4
hurt:28 26 -20
hurt her:28 25 -6
hurt meself:15 -16 -37
hurt my:55 65 -9
hurt … and:-22 -7 -2
hurt … bad:17 29 -2
hurt … but:12 21 3
hurt … dont:-30 -7 -2
hurt … i:2 6 -32
hurt … tonight:-2 -31 -29
hurting:-12 -2 -48
hurts:-27 -24 2
hurts … im:3 3 23
husband:43 43 25
husband and:2 -19 -35
husband has:17 21 22
husband … i:-28 -30 -12
husband … in:16 21 9
husband … me:18 26 24
husband … teh:19 24 25
husbands:25 27 13
hypothetically:35 40 13
hypothetically how:27 29 18
hypothetically if:16 20 -4
hypothetically … long:21 23 19
hypothetically … someone:22 23 -3
hypothetically … was:26 26 0
i:21 11 -5
i a:6 -28 -29
i am:-2 0 -21
i and:6 16 21
i ask:67 45 19
i attempted:39 53 -10
i believe:-10 -18 -21
i bleed:30 37 -1
i bought:41 47 51
i bring:60 7 -5
i buy:38 36 -7
i came:-22 1 1
i can:-36 -23 -14
i cannot:3 8 33
i cant:-4 -26 6
i carry:-36 -40 -27
i carved:40 48 -5
i catch:35 -5 -1
i cook:43 45 -1
i cried:-31 -15 -26
i cut:12 26 5
i decided:-52 -34 -10
i did:17 34 30
i didnt:-32 -44 -35
i die:46 71 -35
i do:25 35 25
i dont:-7 -32 -25
i drink:-18 -13 -26
i end:-27 -5 16
i envy:63 -1 -1
i feel:25 -5 -44
i fell:23 25 14
i felt:-43 -51 -26
i fix:-40 -41 -33
i forgive:23 26 25
i forgot:-46 -28 -19
i found:-5 -39 -27
i get:-18 -37 -47
i give:22 20 10
i go:51 60 51
i got:-53 -58 -77
i had:-50 -54 -42
i hang:-33 -35 -36
i hate:5 -49 -56
i havent:16 -7 -29
i hear:-55 -49 -36
i held:27 2 -4
i hope:-42 -52 -93
i injected:22 26 30
i intend:36 58 -11
i jmup:37 40 42
i keep:69 59 22
i kil:-3 -50 35
i killed:14 25 -2
i last:-34 -25 -23
i leave:44 60 36
i left:-28 -3 -3
i let:-32 -4 -3
i lie:20 0 -15
i lied:22 38 6
i liked:22 26 29
i live:31 36 -4
i look:15 -33 -28
i love:-19 -26 -21
i loved:31 7 14
i made:-10 -6 21
i make:2 -35 -22
i mean:9 32 34
i meant:2 10 34
i merely:-14 -21 -3
i might:-5 -39 -7
i miss:-37 -39 -9
i nearly:-46 -39 -40
i needed:-28 -22 -11
i never:-30 11 -13
i no:35 17 -31
i once:-41 -36 -33
i ought:23 28 27
i overdosd:26 31 3
i picked:-57 -25 -9
i plan:0 9 -37
i pray:28 5 -7
i prayed:28 23 28
i promise:-20 -10 6
i promised:24 6 7
i pull:21 29 27
i put:24 12 17
i read:-57 -37 -30
i reckon:42 13 14
i recommend:-26 -17 -8
i relapsed:-31 -27 -28
i ring:-22 -13 -9
i run:-21 -24 -14
i said:28 15 43
i saw:-36 -13 -29
i say:2 -47 -50
i see:-37 -40 -71
i shall:25 31 48
i should:22 4 -44
i signed:14 15 20
i slept:-22 -14 -12
i slipped:4 -26 -20
i smiled:42 40 38
i stand:-5 -25 -34
i start:-39 -40 -50
i started:-52 -48 -19
i stayed:6 26 19
i stopped:17 13 24
i study:-21 -19 -19
i swallowed:45 55 55
i swear:20 43 -13
i take:-4 6 -38
i think:0 -1 -26
i thought:-28 13 18
i threw:53 6 -12
i told:-21 -32 -26
i took:6 23 26
i tried:53 21 13
i turned:-28 -36 -6
i typed:27 8 -6
i used:-19 -34 -32
i volunteer:-26 -26 -10
i wait:27 28 25
i walked:32 29 -8
i wana:10 -11 -20
i want:33 39 -34
i wanted:-4 -12 35
i was:16 -52 -26
i wasnt:-7 -25 -21
i watched:-18 -20 -10
i werent:50 -3 0
i wish:3 -34 -32
i woke:-13 -32 -15
i wonder:23 -8 -2
i wont:28 40 33
i would:-54 -13 -39
i wouldnt:28 -2 -17
i wrote:15 9 27
i … about:-1 -2 -29
i … afraid:13 24 11
i … after:15 -14 -23
i … all:-29 -13 -5
i … alone:34 45 35
i … am:-20 18 -18
i … an:3 33 46
i … and:-20 -3 6
i … another:9 4 24
i … answer:25 32 29
i … anymor:20 -37 -13
i … anyone:64 -22 21
i … arms:53 54 45
i … around:5 -26 -14
i … as:-51 -36 -31
i … ask:-26 -20 -13
i … at:7 -13 -30
i … away:53 -13 -25
i … back:-23 22 28
i … bad:5 -20 -9
i … bc:-29 -2 9
i … be:16 -8 27
i … been:0 -24 -9
i … before:-34 -21 -6
i … biscuits:-22 -16 -2
i … blade:-5 -22 -8
i … born:22 -13 -1
i … but:-20 6 3
i … by:24 17 -4
i … cancer:26 -10 -1
i … cant:-24 -6 23
i … care:15 -4 -20
i … clock:26 30 31
i … coffee:13 23 26
i … coming:-37 -28 -24
i … could:-32 -56 -9
i … cut:26 21 16
i … cuting:51 75 -4
i … dark:-20 -9 -11
i … date:-52 -48 -10
i … day:-7 -5 -20
i … dead:115 23 9
i … deep:6 19 24
i … die:40 46 -14
i … disappear:34 -30 -8
i … disappointed:49 -9 -8
i … do:10 17 28
i … doing:0 17 -53
i … dont:25 40 24
i … down:-32 -30 -21
i … drink:-63 -33 -16
i … drinking:-64 -55 -19
i … drunk:20 -2 -20
i … each:38 10 3
i … early:-25 -21 -11
i … eaten:51 26 -2
i … end:-3 -16 -27
i … every:34 -17 -6
i … everything:-2 -39 6
i … faint:11 15 31
i … feed:16 19 20
i … feel:-44 -25 -17
i … feet:-4 -29 -10
i … felt:20 -19 -8
i … fill:-30 -24 -2
i … find:-30 -10 -23
i … finished:51 55 52
i … first:-5 0 24
i … for:-12 4 -28
i … forty:-24 2 9
i … found:17 30 -20
i … four:-2 -10 -27
i … frightened:29 33 0
i … from:-9 29 -4
i … get:-47 -29 -10
i … getting:-52 -17 -21
i … given:-30 -9 -5
i … giving:-27 -6 -2
i … gone:26 -11 -8
i … goodbye:-40 -29 -36
i … got:-9 -28 -10
i … gun:-17 -28 -5
i … had:-27 -2 -19
i … hand:33 20 24
i … hang:16 27 -26
i … hangin:2 13 -24
i … harmed:-23 -4 -1
i … hav:-26 -53 -30
i … he:15 -25 -34
i … hear:35 28 31
i … heard:-24 -6 -5
i … here:43 22 7
i … hes:-26 -31 -33
i … hold:43 49 38
i … home:-39 -21 -22
i … hope:33 44 -3
i … hostel:29 29 28
i … hurt:46 26 -16
i … id:21 19 18
i … if:-38 -16 0
i … ill:-20 1 -11
i … im:-39 -3 -13
i … inside:-22 -8 -3
i … into:-6 -12 -39
i … is:7 -27 -55
i … itd:11 28 23
i … jealous:54 -1 -1
i … jmup:15 -11 26
i … joined:18 19 27
i … k:34 39 -29
i … keep:1 28 17
i … kept:21 21 20
i … kettle:4 19 24
i … kil:44 31 -8
i … killing:-5 -37 7
i … knife:15 14 21
i … know:-50 -39 -43
i … last:32 -11 -13
i … late:-40 -32 -24
i … leave:-5 -9 -23
i … life:-58 -29 -8
i … live:-41 -32 -34
i … living:-38 -7 -24
i … long:16 28 25
i … look:47 -5 -6
i … looking:-39 -9 4
i … lying:14 25 -1
i … make:50 37 36
i … mean:48 12 -12
i … meself:-3 20 -10
i … mind:-37 -42 -17
i … miss:-25 -22 -13
i … money:-22 -18 -16
i … more:-22 9 -8
i … much:18 10 20
i … murder:-5 -5 -21
i … my:-26 -25 -9
i … need:5 -25 -17
i … needing:53 27 27
i … never:24 15 16
i … nice:22 20 20
i … night:82 37 30
i … not:-28 -43 -33
i … nothing:20 27 -1
i … number:-11 -29 -14
i … nurse:43 49 33
i … obey:23 23 -1
i … od:-16 6 -20
i … off:23 32 44
i … one:27 -6 -21
i … or:-18 -37 -35
i … out:6 21 -16
i … own:53 58 25
i … past:38 22 5
i … peace:23 36 27
i … people:89 -5 31
i … person:41 -1 0
i … pills:1 -22 -49
i … plan:25 4 -22
i … platform:60 55 53
i … put:4 23 -16
i … ready:29 32 -1
i … reason:50 10 -4
i … rest:-44 -43 -25
i … rists:-1 0 28
i … rite:3 23 -1
i … roof:34 33 35
i … room:-22 -13 -14
i … rope:-38 -42 -36
i … round:1 -20 -9
i … safe:30 14 -9
i … said:58 69 8
i … saturday:-33 -2 -2
i … say:-34 -31 -26
i … scared:19 6 24
i … scream:-26 -15 -23
i … see:24 12 25
i … seizure:49 50 49
i … set:43 41 39
i … sharpened:20 21 16
i … should:31 -13 -10
i … sick:9 34 33
i … sleep:-29 -38 -24
i … slit:1 2 -35
i … sober:-30 -18 -11
i … someone:-65 -53 -33
i … something:25 6 7
i … sorry:-31 -17 -25
i … stand:23 28 27
i … stay:9 20 30
i … staying:21 28 29
i … stop:-13 -9 -24
i … strong:11 29 0
i … stuff:22 17 31
i … sucidal:32 20 -3
i … surgery:28 -6 -3
i … take:-47 -41 -9
i … taken:22 32 13
i … talk:21 14 7
i … tell:7 1 22
i … telling:11 21 27
i … ten:29 15 24
i … that:-14 -36 -59
i … thats:43 -1 10
i … there:-5 -49 -50
i … theres:54 -4 21
i … they:43 12 6
i … theyd:-20 -3 -1
i … thing:26 34 44
i … think:-28 -11 -17
i … thinkin:-9 -32 -18
i … this:-5 15 -28
i … through:-33 -29 -32
i … throw:13 -20 -5
i … till:12 21 12
i … time:-4 -16 -40
i … tmrw:-30 -16 0
i … to:3 -13 -24
i … told:-29 -57 -45
i … tonight:-34 -13 8
i … trigger:25 25 27
i … twice:18 34 7
i … two:11 39 24
i … u:-23 -4 -2
i … ur:-29 -19 5
i … use:-67 -60 -16
i … used:-16 -14 -21
i … using:-14 -25 -18
i … wait:19 15 20
i … wake:36 0 -16
i … want:-20 -37 20
i … wanted:-25 -20 -32
i … was:4 -53 -48
i … water:-1 -20 -15
i … we:18 24 25
i … wednesday:38 38 38
i … wen:-15 -18 -26
i … what:1 23 6
i … where:19 25 15
i … which:35 34 39
i … while:-25 -2 -16
i … who:-28 -4 -22
i … wife:-25 -16 14
i … will:-28 -14 -12
i … wish:-53 -6 -4
i … with:-22 -16 -52
i … without:-27 -42 -28
i … work:26 10 1
i … working:-9 -21 5
i … wouldnt:-27 -15 -12
i … wrong:29 43 -2
i … wrote:-27 -27 -27
i … year:-36 -4 -1
i … years:9 -24 -10
i … yes:19 27 17
i … yesterday:-6 -33 -13
i … yet:-21 -26 -8
ibuprofen:-31 -7 -55
ice:-19 -29 -21
ice and:25 26 -1
ice instead:41 -8 -1
ice … teh:13 25 7
ich:107 85 35
ich bringe:28 40 11
ich denke:21 34 -3
ich habe:29 49 41
ich mich:23 22 23
ich ware:41 -12 -6
ich will:23 19 -24
ich … abschiedsbrief:40 36 40
ich … alle:5 18 28
ich … an:27 38 11
ich … auf:18 22 24
ich … dann:46 35 38
ich … das:16 24 -7
ich … den:-10 -2 23
ich … der:24 27 29
ich … mehr:22 -5 -4
ich … mich:-2 28 -15
ich … selbstmord:43 57 -5
ich … tabletten:32 37 53
ich … tot:41 -12 -6
ich … umbringen:36 42 -7
ich … umziehen:-28 -24 -5
ich … und:-22 -19 -12
id:65 16 11
id a:24 14 19
id do:-2 -4 -21
id got:28 8 -1
id hav:-19 -20 -10
id never:48 3 -4
id not:68 13 15
id rather:2 -24 -27
id sooner:-31 -38 -12
id swap:24 -1 -1
id to:54 44 30
id want:-24 8 3
id … a:-26 -24 -24
id … any:24 -1 -1
id … be:50 -3 13
id … born:20 -1 0
id … by:6 29 16
id … dead:-36 -10 -9
id … do:40 11 -16
id … for:46 11 19
id … glad:22 -4 -4
id … hav:21 -6 -3
id … if:-47 -2 -5
id … it:20 -24 -29
id … meself:-2 24 -10
id … my:28 24 2
id … not:26 -13 -10
id … off:-28 -34 -10
id … relieved:44 -11 -2
id … stay:35 -12 -9
id … teh:11 28 19
id … than:-25 -4 -2
id … to:25 5 16
id … with:19 -23 -14
idea:-62 -65 -31
if:24 -5 -43
if a:7 -24 -13
if anyone:-39 -30 -8
if i:33 -8 -59
if id:27 -8 4
if it:26 17 -22
if my:3 29 -38
if she:-27 -3 -32
if teh:25 -10 -24
if there:29 36 33
if u:2 -48 -14
if ur:40 38 40
if we:-28 -7 -2
if … about:34 -14 -1
if … are:-17 -22 -6
if … ask:20 21 -5
if … be:-21 9 -7
if … came:31 -14 -7
if … can:-28 -8 -12
if … could:-27 -20 -2
if … did:2 21 -5
if … didnt:17 -34 -4
if … dont:-58 -20 -17
if … every:-32 -2 0
if … fail:20 26 6
if … get:19 37 7
if … had:-39 -22 -13
if … hav:-57 -34 -48
if … hit:42 -9 -1
if … i:29 48 32
if … ill:42 46 -3
if … in:-27 -9 -5
if … is:10 1 -24
if … kil:-32 -33 -1
if … killed:10 24 -2
if … kills:26 33 -2
if … know:44 -12 17
if … leave:32 42 6
if … me:40 40 9
if … member:-22 -12 0
if … my:-35 -23 -22
if … no:-22 -18 -12
if … not:-16 -14 -27
if … one:-60 -38 -5
if … reading:27 35 40
if … rings:21 3 0
if … said:-29 -15 -1
if … says:-40 -32 -19
if … see:26 28 15
if … something:-31 -10 0
if … speak:43 25 -1
if … stopped:-6 -22 -8
if … teh:-63 -10 -21
if … that:-12 -26 -15
if … this:45 51 36
if … thoughts:-30 -32 -2
if … to:-44 -37 -20
if … took:-15 4 25
if … u:20 -3 10
if … up:4 19 27
if … wake:20 15 -13
if … want:-63 -54 -11
if … was:70 10 -13
if … wasnt:56 -3 0
if … werent:49 -3 -2
il be:35 34 29
ill:8 28 28
ill do:3 22 -9
ill go:24 27 25
ill hav:41 39 33
ill kil:-30 -85 -23
ill let:50 50 28
ill not:60 54 54
ill put:57 59 31
ill stay:-22 -13 -8
ill take:28 26 30
ill … at:-31 -30 -26
ill … back:-31 -11 -35
ill … be:34 32 16
ill … been:41 38 35
ill … by:13 5 25
ill … dead:14 11 41
ill … for:27 32 30
ill … gone:22 12 20
ill … him:30 32 -23
ill … if:-50 -39 -10
ill … in:26 17 26
ill … its:-36 -30 6
ill … meself:5 -36 32
ill … of:-36 -14 -10
ill … teh:51 50 42
ill … u:-26 -19 -45
im:24 24 24
im a:36 20 11
im about:7 12 -23
im after:3 15 22
im alone:12 21 18
im an:-15 -10 -43
im at:8 22 23
im away:30 35 37
im back:-17 -39 -17
im bleeding:47 49 43
im buying:-20 -25 -27
im by:21 17 28
im carrying:9 26 -1
im choosing:24 26 5
im dead:-47 -17 -14
im do:-24 -17 -25
im done:44 42 14
im drowning:-23 -12 -8
im ending:24 31 13
im fine:-19 -15 -34
im getting:-14 -21 -9
im glad:-31 -38 -18
im goign:18 19 20
im goin:44 38 20
im gone:40 52 21
im hang:1 2 28
im having:25 38 -10
im hiding:13 22 14
im holding:26 5 6
im in:13 19 23
im jumping:29 29 37
im leaving:36 42 36
im next:27 24 -1
im not:-30 -29 -16
im off:-11 -7 -28
im ok:33 7 5
im on:6 -33 -17
im out:44 46 38
im outside:42 21 30
im parked:37 32 35
im past:17 23 22
im proud:-18 -30 -5
im quiet:18 16 22
im saying:24 -5 -4
im scared:5 22 3
im seeing:17 29 35
im serious:23 27 -18
im sick:9 -66 -7
im sitting:-39 -34 -46
im sorry:-44 -37 -23
im starving:-4 -20 -3
im stepping:44 44 38
im stopping:38 35 31
im sucidal:18 12 -25
im takin:30 25 42
im telling:13 21 7
im texting:32 35 27
im tired:1 -6 -31
im to:-31 -52 -44
im trying:-11 -20 -20
im unalive:8 20 -10
im using:29 21 22
im waiting:51 38 49
im walking:31 16 -8
im working:-25 -6 -14
im writing:29 27 13
im … a:-41 -40 -49
im … about:-75 -36 -19
im … agree:21 20 -6
im … all:-17 -22 -6
im … and:16 23 10
im … anymor:5 11 25
im … around:39 36 31
im … asking:25 4 5
im … away:26 25 17
im … bc:8 -30 -22
im … before:22 32 8
im … bridge:-38 -29 -31
im … brother:21 34 11
im … burden:45 0 -7
im … but:-58 -64 -33
im … by:48 33 36
im … come:87 65 70
im … dad:-22 -23 -22
im … die:41 13 27
im … do:-4 -5 -28
im … dont:79 72 76
im … drown:-40 -36 -30
im … end:5 -27 -51
im … ending:15 37 -7
im … every:28 -8 -4
im … everything:-20 -3 8
im … fed:3 2 24
im … floor:3 -32 -20
im … following:-3 -21 -16
im … for:27 9 9
im … from:21 14 -11
im … front:25 23 21
im … gave:-20 -27 -15
im … go:-8 3 -26
im … grandmother:-22 -9 -3
im … hang:-49 -51 -41
im … her:-22 -12 -14
im … him:42 47 15
im … his:27 16 27
im … house:14 22 28
im … how:-20 -24 -22
im … hurt:64 62 -4
im … i:27 26 -15
im … ice:23 -6 0
im … id:21 9 -1
im … if:-46 -7 -12
im … ill:28 7 6
im … im:13 -1 -25
im … in:13 -4 22
im … instead:24 -6 0
im … is:-57 -44 -42
im … it:16 34 39
im … ive:-42 -32 3
im … jmup:37 41 30
im … kil:55 53 6
im … late:56 52 47
im … life:29 0 0
im … lineman:33 40 45
im … listen:13 20 -7
im … long:20 16 12
im … looking:27 -7 -6
im … make:38 37 28
im … me:-31 -19 -4
im … meself:11 33 10
im … mother:2 -27 -12
im … my:41 7 19
im … myslf:42 47 -5
im … nine:-11 -28 -27
im … no:30 24 -30
im … of:16 -12 -43
im … off:47 34 29
im … on:-7 12 -24
im … one:74 87 38
im … out:7 12 33
im … over:-30 -20 -16
im … own:15 23 23
im … pretending:21 23 0
im … ready:-24 -44 -15
im … right:-14 -15 -30
im … safe:32 -17 -5
im … say:7 -20 -6
im … scared:39 34 22
im … she:-39 -40 -32
im … sister:-12 -29 -17
im … sleep:-7 -2 -36
im … sleeve:28 11 7
im … someone:21 22 18
im … stab:12 11 20
im … sure:-20 -21 -16
im … teh:18 20 35
im … them:-30 -30 -27
im … things:31 1 4
im … thoughts:43 51 -1
im … three:-9 -2 -20
im … tired:18 -23 -4
im … tmrw:-31 -25 -25
im … to:-21 -29 -29
im … tonight:61 62 56
im … tracks:42 36 37
im … travelling:24 21 18
im … trying:32 20 20
im … two:-26 -15 -7
im … u:14 24 14
im … unalive:7 20 -2
im … under:27 26 32
im … up:13 25 1
im … ur:-18 -21 -25
im … waiting:32 25 2
im … want:24 50 -13
im … was:-24 -15 -16
im … wen:19 -9 -29
im … with:-16 -48 -18
ima:24 37 17
imagine:-42 -6 -17
imagine a:-31 -6 -8
important:-29 -24 -12
in and:-36 -36 -26
in at:13 22 -41
in each:-21 -25 -17
in four:20 5 -1
in front:21 22 13
in goa:-36 -28 -28
in group:27 -2 -1
in hand:-15 -3 38
in heaven:22 24 23
in his:25 29 -10
in id:55 7 10
in if:-22 -11 -9
in it:33 36 42
in its:15 22 18
in law:-15 -10 -37
in laws:26 29 -6
in march:-17 -5 -23
in may:-26 -22 -22
in me:45 18 2
in mood:48 48 44
in my:1 -6 21
in our:35 45 29
in over:-23 -13 -14
in peace:-18 -15 -20
in recovery:-20 -19 -9
in september:21 -4 -2
in teh:27 30 35
in that:-6 1 23
in there:1 11 -27
in this:-7 -20 -38
in three:-24 -19 -11
in time:19 -22 8
in to:-36 -39 -24
in town:-34 -33 -17
in two:-29 -5 -3
in with:-5 -33 -31
in … about:-41 -6 -3
in … all:-20 -18 -10
in … am:11 21 15
in … and:44 28 12
in … arm:16 27 28
in … as:3 -15 -30
in … at:16 28 2
in … bag:-31 -15 -5
in … bath:51 48 24
in … be:12 20 20
in … biscuit:20 14 16
in … blue:29 24 21
in … boat:32 35 30
in … bottle:-69 -52 -43
in … but:26 30 -7
in … calculator:17 22 18
in … car:15 26 25
in … caravan:30 29 43
in … case:13 16 24
in … chair:-18 -20 -28
in … channel:-20 -20 -6
in … chat:21 11 -2
in … cistern:22 -3 -3
in … city:-43 -38 -29
in … closet:22 22 16
in … cold:-20 -21 -5
in … cupboard:-5 -22 -31
in … cuts:23 17 -3
in … day:-61 -28 -11
in … days:-27 -26 -35
in … down:-18 -21 -13
in … drawer:37 4 7
in … ear:20 -2 -2
in … early:-25 -18 -19
in … easter:26 28 -4
in … evening:-3 -30 -5
in … every:-31 -37 -11
in … family:-13 -47 -13
in … first:-27 -16 -13
in … flat:25 1 -23
in … foot:-25 -28 -19
in … for:-19 -48 -26
in … fridge:-24 -12 -2
in … from:-29 -33 -20
in … garden:-28 -5 -2
in … go:-27 -18 -11
in … goin:40 44 46
in … ground:-12 -26 -18
in … had:-43 -46 -45
in … hand:17 5 24
in … he:18 22 17
in … head:1 -31 -13
in … heart:23 13 -4
in … hello:-5 -4 -23
in … here:3 -17 -27
in … his:39 38 34
in … home:-37 -18 -15
in … hostel:25 8 2
in … id:48 14 5
in … in:41 51 51
in … inn:1 3 28
in … is:3 -24 -9
in … isnt:-25 -18 -20
in … it:-47 -60 -19
in … its:14 -5 -20
in … jacket:32 29 20
in … keys:20 17 23
in … kitchen:-21 -13 -8
in … language:32 -2 -1
in … lap:29 31 24
in … last:-46 -30 -15
in … live:22 20 12
in … me:24 21 15
in … medicine:22 24 22
in … meeting:8 23 0
in … memory:23 -3 -3
in … minute:36 38 39
in … mirror:-25 -15 -13
in … miss:17 26 -2
in … months:20 -32 -16
in … mouth:41 31 41
in … my:-34 -45 -9
in … never:-38 -24 -18
in … new:-24 -24 -22
in … next:27 16 26
in … night:-4 -14 -24
in … no:27 8 4
in … nobody:17 23 9
in … of:-41 -34 -34
in … oil:17 30 20
in … on:-18 -19 -22
in … once:-63 -41 -11
in … one:16 22 27
in … or:19 18 21
in … other:22 24 23
in … out:28 18 17
in … own:21 19 43
in … paper:26 28 24
in … past:-25 -30 -13
in … phone:6 20 25
in … place:-20 -12 -8
in … play:-68 -68 -43
in … pocket:-4 -24 -27
in … pool:-25 -22 -16
in … premier:1 3 28
in … press:23 -2 -1
in … put:-5 -21 -20
in … ring:-24 -20 -12
in … room:24 21 15
in … said:-37 -25 -28
in … same:-27 -24 -22
in … say:-20 -15 -14
in … says:-20 4 17
in … school:2 0 -32
in … shed:26 18 1
in … shoe:29 28 25
in … sleep:20 22 5
in … someone:-24 -25 -15
in … sorry:59 57 50
in … sounds:17 21 23
in … start:-26 -16 -15
in … station:-32 -30 -23
in … tea:14 20 2
in … teh:-2 -38 -35
in … that:40 18 -17
in … this:-28 -30 -30
in … tmrw:20 20 17
in … today:-55 -51 -28
in … toilets:51 50 -26
in … twenties:-21 -17 -3
in … unopened:21 -4 -3
in … up:-10 -5 24
in … want:33 -3 -1
in … wardrobe:11 26 27
in … was:20 24 23
in … water:43 42 40
in … ways:24 28 -3
in … we:4 -39 -32
in … weeks:-21 -10 -12
in … what:-33 -13 -13
in … word:31 34 37
in … world:14 -29 -9
in … wrong:-26 -17 -12
in … yard:53 28 30
in … year:-33 -16 -13
in … years:-13 -28 0
incl:43 16 9
injected:54 52 54
injected all:50 51 46
injected teh:31 32 36
injected … it:50 51 46
injected … lot:22 26 30
injected … of:50 51 46
inn:0 2 26
inn what:1 3 28
inn … a:1 2 26
inquest:-27 -29 -22
insecticide:24 24 22
insecticide … is:24 24 22
inside … teh:34 40 33
insta:14 16 32
insta first:31 33 32
insta … snap:31 33 32
instead:-5 -81 -39
instead of:2 -71 -20
instead … fixed:20 0 -1
insulin in:18 28 19
insulin … in:-45 -46 -30
insurance … teh:36 31 32
intend:35 57 -11
intend to:35 57 -11
intend … do:4 36 0
intent:7 23 -3
internet:-36 -27 -21
interview:-39 -11 -50
into:-32 -12 -19
into my:59 63 14
into teh:22 20 38
into … at:28 33 1
into … bc:2 1 -22
into … box:-35 -37 -34
into … sea:73 60 60
into … sock:2 1 -22
into … teh:-14 -18 -32
into … wall:20 17 8
into … weekly:-22 -24 -27
invented:-50 -39 -6
ir:-42 -7 -5
iron:5 9 -34
iron and:-27 -27 -22
iron on:26 30 -3
iron … my:33 35 -3
is:4 8 28
is a:-35 -55 -51
is all:24 31 36
is asleep:25 18 16
is at:34 37 36
is beating:33 36 58
is clear:20 20 12
is closed:-14 -14 -25
is cold:28 -15 -15
is cuting:2 -20 -5
is doing:-27 -22 -23
is done:22 26 22
is empty:58 57 34
is enough:23 25 20
is fine:-11 -32 -13
is finished:18 25 45
is fire:25 31 26
is for:-23 -24 -12
is from:-47 -37 -20
is good:-9 -3 -28
is i:-76 -64 -56
is in:26 20 9
is late:-16 -17 -49
is loud:47 4 22
is me:21 17 5
is mine:-45 -44 -46
is my:8 7 23
is next:31 25 20
is no:-7 -26 -34
is off:-9 -18 -21
is on:17 24 0
is one:-51 -50 -13
is round:23 25 25
is safe:35 38 24
is sewerslide:38 35 -3
is shouting:47 47 49
is sleeping:29 29 23
is slow:29 30 38
is standing:30 29 26
is strong:36 -14 -22
is talking:38 46 22
is teh:-25 -22 -58
is that:-14 -41 -60
is there:-53 -36 -50
is this:-14 -27 -29
is to:28 5 -13
is turning:21 16 17
is unconscious:55 54 54
is ur:-19 -13 -20
is wen:-26 -19 -7
is what:-4 13 22
is with:16 12 21
is … after:21 20 20
is … an:-36 -4 7
is … and:22 20 13
is … are:34 30 23
is … away:-35 -35 -14
is … bad:56 19 16
is … be:5 15 -34
is … before:12 8 -20
is … best:-19 -34 -30
is … beter:-42 -24 -17
is … bit:27 25 28
is … blue:45 40 38
is … blurry:32 32 29
is … bridge:27 23 24
is … bye:20 23 22
is … can:-37 -52 -12
is … change:33 -5 -5
is … closet:22 22 16
is … desk:-30 -23 -29
is … die:9 -32 -14
is … dinner:-20 -7 -7
is … do:38 22 13
is … dont:1 26 26
is … drawer:-21 -30 -26
is … film:-31 -32 -32
is … floor:30 36 34
is … for:-44 -63 -32
is … friday:38 40 37
is … from:10 12 27
is … go:36 9 -15
is … goin:-22 -12 -3
is … hav:-30 -9 -13
is … he:-28 -20 16
is … heavy:-24 -23 -21
is … her:28 30 26
is … herself:20 26 -5
is … hes:21 23 23
is … his:-26 -19 -2
is … i:26 -5 2
is … if:-28 -15 -6
is … ill:-5 -3 -26
is … im:43 16 38
is … in:-58 -70 -68
is … kil:24 9 -19
is … killing:25 29 -4
is … left:23 8 3
is … looks:26 20 22
is … mad:44 39 36
is … me:26 15 27
is … meant:-26 -19 -11
is … meself:-2 -22 -26
is … message:24 23 20
is … minute:20 18 16
is … museum:-34 -32 -36
is … neck:27 30 31
is … new:-17 -20 -20
is … night:17 19 23
is … nine:39 33 14
is … note:5 4 30
is … of:16 -23 -13
is … on:20 35 38
is … one:43 -8 -21
is … out:-10 -2 -27
is … over:22 22 21
is … people:69 24 23
is … real:-23 -14 -14
is … right:26 26 29
is … round:26 7 4
is … say:36 33 32
is … school:-31 -25 -10
is … sewerslide:-69 -12 19
is … she:36 39 -5
is … sister:22 16 22
is … sorry:35 32 26
is … sunday:22 23 19
is … teh:-16 -26 -17
is … telly:-20 -26 -13
is … than:-24 -22 -7
is … that:25 8 8
is … there:65 59 65
is … they:72 71 62
is … thing:-39 -19 -38
is … think:28 31 -4
is … thought:27 15 23
is … tmrw:30 8 8
is … to:-16 -35 -37
is … today:-22 -42 -20
is … tonight:1 -32 -20
is … u:38 37 5
is … up:-35 -40 -20
is … use:34 8 10
is … want:-34 7 -37
is … way:-15 -16 -39
is … we:-24 -16 -22
is … weather:21 20 13
is … weekend:42 40 39
is … weird:-22 -15 -8
is … wen:-38 -21 -8
is … why:-15 -24 -5
is … will:-6 -5 38
is … with:-25 -25 4
isnt:36 3 4
isnt a:20 39 20
isnt answering:17 21 11
isnt that:47 7 0
isnt worth:39 -13 -1
isnt … im:32 14 11
isnt … it:20 -3 9
isnt … teh:-27 -21 -12
issue:-50 -26 -16
issues:-51 -24 -27
ist:33 38 47
it:23 39 19
it a:-9 -26 -10
it all:-23 -24 -19
it and:-28 -9 -1
it any:-47 -27 -4
it at:-32 -15 0
it back:-51 -35 -30
it bad:28 22 0
it be:39 36 -21
it before:-23 -25 -7
it but:10 -28 -46
it by:34 33 10
it came:23 -9 1
it didnt:39 48 37
it dont:38 53 37
it either:28 -3 -1
it ends:22 26 26
it enough:28 30 -8
it every:17 20 -10
it feels:-27 -24 -20
it for:-12 -51 -9
it from:-16 -24 -6
it go:-25 -16 -12
it goes:-28 -28 -18
it goin:39 46 4
it got:-25 -13 -13
it happened:36 37 8
it happens:-47 -38 -12
it helps:18 23 -4
it here:-40 -45 -13
it hes:29 25 28
it hurt:-26 -9 -4
it i:-40 -37 -14
it ill:-26 -29 -16
it im:2 -33 -33
it is:-25 -10 -45
it it:27 32 22
it its:-22 -25 -14
it ive:-46 -52 -41
it kills:30 43 -4
it look:35 39 40
it me:-10 -20 -7
it meant:45 50 48
it meself:-6 23 -15
it more:-10 -20 -20
it my:-38 -48 -44
it on:38 39 51
it one:20 22 19
it or:-49 -60 -9
it out:-55 -43 -27
it passed:-5 -25 -2
it ring:20 -5 -5
it says:-11 -4 -22
it short:-24 -25 -16
it since:12 -21 -16
it stops:18 37 -3
it to:-19 -2 26
it today:45 20 2
it tonight:44 39 12
it used:15 21 -1
it washed:35 35 37
it went:-57 -48 -34
it were:5 -22 -1
it will:-31 -32 -25
it wont:19 22 19
it works:-14 -5 -48
it would:3 -29 -7
it … a:19 20 14
it … about:-42 -36 -29
it … all:-17 -20 -14
it … and:-10 -20 -11
it … another:2 -25 -10
it … any:21 13 16
it … anyone:17 26 12
it … back:-16 -26 -18
it … bad:9 29 19
it … bc:10 17 -20
it … be:15 4 24
it … been:-24 -50 -12
it … beter:43 34 16
it … by:17 -19 -22
it … cant:35 12 33
it … christmas:23 15 -8
it … close:38 36 -2
it … crossed:42 18 -2
it … dark:17 22 22
it … day:-6 -7 -42
it … days:9 14 26
it … do:-8 -3 -36
it … dog:-30 -30 -11
it … dont:14 -19 -25
it … down:30 1 11
it … easier:-14 -29 -8
it … end:-36 -22 -4
it … enough:37 51 23
it … everyone:-35 -13 -10
it … everything:49 26 31
it … flat:-22 -19 -17
it … for:32 21 -23
it … friday:-27 -20 -11
it … from:15 12 32
it … front:31 2 -3
it … get:-22 2 -17
it … getting:30 33 44
it … god:3 -21 -8
it … goin:-28 -29 -26
it … goodbye:24 22 30
it … got:-13 -25 -7
it … had:-25 0 18
it … hav:-58 -53 -71
it … head:30 -3 -1
it … her:-28 -22 7
it … here:-28 -27 -18
it … hes:17 21 17
it … hid:31 27 18
it … his:8 15 29
it … hurt:44 48 50
it … id:25 -20 -15
it … if:22 36 22
it … in:-13 -25 -7
it … is:-12 1 39
it … its:-21 1 -27
it … ive:23 0 13
it … kil:13 30 35
it … know:8 30 36
it … last:-53 -50 -31
it … let:-18 -37 -15
it … light:39 33 30
it … matter:4 30 22
it … me:-20 -1 -5
it … mins:-28 -23 -20
it … monday:41 35 16
it … more:-43 -17 -17
it … my:-29 -22 -49
it … night:8 -21 -10
it … no:-20 -20 -21
it … not:-24 -17 -11
it … off:-27 -22 -24
it … one:-60 -36 -32
it … or:-24 -8 3
it … out:-7 -6 -24
it … over:27 22 34
it … own:32 22 -13
it … pass:-31 -6 -2
it … past:35 12 16
it … put:-58 -50 -19
it … said:-52 -45 -14
it … say:3 28 -5
it … school:-27 -6 -9
it … see:19 25 17
it … some:-25 -14 -9
it … stop:8 10 27
it … sunday:-39 -29 -32
it … taken:20 -2 11
it … teh:9 17 25
it … ten:-23 -16 -18
it … that:-53 -45 -40
it … them:19 29 52
it … there:-10 -4 32
it … they:0 11 21
it … this:36 16 -39
it … thought:25 23 -1
it … time:-24 -12 -13
it … tmrw:39 34 38
it … tonight:71 49 46
it … two:-12 -13 -27
it … wall:30 25 34
it … wasnt:38 30 7
it … week:11 7 28
it … wen:21 19 -11
it … what:-49 -33 -38
it … while:43 33 40
it … who:-38 -27 -13
it … wife:-21 -21 -18
it … with:-39 -32 -4
it … wont:-35 -23 -9
it … worked:33 7 -5
itd:62 56 30
itd be:42 33 31
itd … a:-26 -7 -5
itd … for:23 4 -1
itll:55 51 56
itll be:36 51 49
itll … after:26 27 23
itll … teh:38 38 34
its:18 24 54
its all:51 31 31
its at:29 24 24
its bc:35 38 34
its done:31 39 39
its every:0 -28 14
its four:24 26 20
its getting:28 33 10
its goin:-35 -21 -23
its got:51 46 40
its happening:25 26 -3
its his:20 22 11
its in:38 13 0
its loaded:51 48 65
its my:8 31 22
its nearly:25 28 25
its not:-39 -26 -28
its november:24 -3 -1
its ok:-32 -22 1
its over:27 27 21
its own:40 15 -3
its peaceful:23 23 21
its quiet:29 33 31
its raining:-20 -8 -7
its teh:38 47 19
its two:16 23 26
its … a:-28 -5 13
its … all:-35 -12 -18
its … and:-30 -20 -27
its … bathroom:23 21 21
its … birthday:-17 -11 -23
its … day:6 -22 -12
its … dont:15 29 33
its … for:-7 24 1
its … goin:9 -24 -17
its … gone:48 51 68
its … goodbye:46 46 49
its … got:20 -10 -11
its … i:6 26 32
its … it:0 9 22
its … its:-29 -21 -25
its … ive:-20 -12 0
its … last:-7 -7 -25
its … me:0 -13 -36
its … min:0 12 25
its … night:-23 -18 -1
its … no:-52 -35 -20
its … on:38 13 21
its … place:-45 -28 -27
its … pocket:59 -3 -1
its … razor:40 37 35
its … say:0 -10 -30
its … set:61 56 57
its … she:-19 -21 -7
its … since:43 29 10
its … six:-25 -9 -14
its … sunday:30 28 21
its … that:-42 -20 -39
its … thats:-39 -25 -26
its … thing:26 25 -1
its … this:-32 -28 -14
its … thrusday:-19 -16 -20
its … to:-57 -53 -49
its … two:32 30 29
its … up:25 28 28
its … want:31 41 41
its … way:30 36 38
its … with:-28 -23 -2
its … years:14 21 25
ive:54 59 78
ive a:-19 -13 -26
ive been:-5 -35 -53
ive chosen:25 22 26
ive decided:21 28 3
ive done:-20 -27 -15
ive gone:-42 -28 -23
ive got:42 21 19
ive his:23 21 24
ive hung:-19 -21 -18
ive left:53 51 12
ive made:24 -5 10
ive my:-24 -47 -33
ive never:-53 -41 -49
ive no:-13 -24 -29
ive not:46 18 -2
ive nothing:26 28 29
ive picked:27 33 34
ive put:56 17 13
ive said:21 16 11
ive saved:-21 -20 -15
ive started:47 58 39
ive stopped:1 12 -24
ive swallowed:13 24 13
ive taken:51 61 72
ive teh:79 75 68
ive thought:63 35 -6
ive tied:45 41 46
ive to:-75 -62 -59
ive told:0 15 21
ive … a:12 23 22
ive … about:32 21 -1
ive … all:42 29 40
ive … an:-18 -16 -22
ive … anyone:27 15 -7
ive … at:41 15 -7
ive … bag:24 6 6
ive … bath:-20 -18 -21
ive … belt:-26 -30 -13
ive … birthday:-17 -15 -20
ive … cant:49 68 70
ive … cuting:8 20 -5
ive … dads:-30 -30 -25
ive … end:13 26 -17
ive … every:32 40 28
ive … following:21 25 -2
ive … for:5 -49 -29
ive … goodbyes:28 24 12
ive … hatpin:20 21 -6
ive … hosepipe:20 19 17
ive … how:32 29 15
ive … i:-42 -14 2
ive … insulin:19 21 15
ive … it:42 41 28
ive … its:-25 -10 -21
ive … kitchen:-44 -44 -36
ive … last:31 29 14
ive … left:31 20 26
ive … looking:24 22 -8
ive … method:38 32 27
ive … mine:41 43 40
ive … my:44 14 12
ive … not:43 39 11
ive … of:20 24 22
ive … on:-32 -10 1
ive … out:27 39 16
ive … packed:29 0 0
ive … peace:41 -10 -9
ive … rest:20 15 15
ive … rope:-38 -37 -31
ive … sucidal:-15 -43 0
ive … sure:39 41 33
ive … tabelts:38 42 42
ive … tablets:27 29 30
ive … teh:103 99 74
ive … telling:23 14 -4
ive … that:-32 -22 -11
ive … this:-30 -30 -24
ive … to:-6 -8 27
ive … today:16 28 -6
ive … two:12 19 20
ive … way:25 37 16
ive … with:-32 -13 -25
ive … years:-21 -6 -5
iykyk:39 -10 -3
j:-25 3 -5
jacket:28 25 18
jai:55 75 23
jai avale:34 41 54
jai envie:23 32 -10
jai … de:20 24 -4
jai … la:13 17 22
jai … me:18 31 -2
jai … mes:3 12 25
jai … mourir:22 -3 -1
jai … tous:10 16 27
jai … toute:13 17 22
jaja:-103 -14 -9
jajaja:-50 -9 -7
january:-46 -31 -21
je:78 68 30
je laime:18 20 21
je suis:-28 -19 -8
je vais:30 45 25
je voudrais:35 -7 -2
je … coucher:-28 -22 -12
je … de:-25 -9 -4
je … dites:34 33 30
je … etre:35 -7 -2
je … me:-20 20 -13
je … mes:34 33 36
je … mourir:45 6 20
je … plus:52 13 5
je … sauter:34 33 30
je … suicider:21 29 -40
je … tuer:49 59 24
jealous:48 -4 -5
jeans:-25 -18 -22
jelly:-23 -17 -16
jeringa:48 37 35
jerking:21 17 23
jetzt:32 29 35
jk:23 48 37
jmup:93 107 89
jmup from:25 24 34
jmup in:-30 -23 -12
jmup of:25 22 14
jmup off:-50 -49 -78
jmup … a:-58 -57 -66
jmup … bridge:-20 -20 -10
jmup … teh:55 53 72
job is:-31 -2 -7
jobs:-3 -42 -33
jobs today:44 -3 -3
jobs … and:43 -3 -3
joined:38 38 14
joining:-10 -6 -22
joining my:-8 -6 -22
joke:-35 -31 -20
joke every:-9 -24 -8
joke … time:-25 -19 -8
joking:38 44 -2
journal:-16 -29 -11
judge:-20 -10 -8
judge and:20 23 11
jumping:78 90 76
k:38 59 -19
k … s:29 32 -23
kann:33 39 -2
kann nicht:33 39 -2
karaoke:-30 -9 -3
keep:28 28 -5
keep being:24 21 24
keep goin:-28 -32 -38
keep it:-21 -14 -29
keep looking:29 9 11
keep thinkin:39 -3 -9
keep … for:23 6 -5
keep … im:-26 10 -11
keep … in:-28 -13 4
keep … mid:32 27 48
keep … my:39 45 2
keep … on:-24 -22 -14
keep … short:-24 -25 -16
keep … teh:42 -11 -9
keep … to:-29 -11 -6
keep … up:-39 -27 -15
keeps:65 56 -8
keeps dying:-2 -31 -1
keeps … and:56 15 -8
keeps … in:24 -16 0
kept:21 11 28
kept a:22 5 7
ketchup:-43 -18 -18
kettle on:2 17 20
key and:-40 -37 -38
key … gets:-29 -24 -8
key … my:-20 -13 -14
key … pocket:-20 -13 -14
keys:-24 -21 -23
keys … teh:-23 -23 -26
keys … to:-21 -18 -15
keyworker:-20 -19 -9
ki:58 60 -4
kicking in:37 43 44
kicking teh:-22 -33 -12
kicking … bedroom:18 16 20
kicking … in:-47 -42 -34
kidding:-36 -17 -22
kidneys:-29 -25 -30
kids:22 9 1
kids if:53 -2 -1
kids in:28 30 31
kids to:-13 -10 -26
kids want:-42 -40 -35
kids … and:-24 -25 -6
kids … at:-28 -29 -25
kids … get:40 20 13
kids … got:32 4 14
kids … i:45 7 2
kids … in:20 21 25
kids … it:-23 -24 -31
kids … its:26 23 28
kids … my:-25 -20 -3
kids … their:-22 -16 -9
kids … with:34 37 36
kids … zoo:-38 -40 -43
kil:-1 2 -36
kil herself:53 52 -8
kil himself:37 52 9
kil me:-54 -17 -3
kil meself:-1 -36 -3
kil my:3 -4 -37
kil teh:-4 3 -23
kil themselves:-34 -26 -6
kil this:-31 -22 -5
kil whoever:-24 -16 -7
kil yourself:43 53 -8
kil … a:-20 5 -7
kil … all:7 22 -11
kil … and:49 56 -27
kil … at:-55 -41 14
kil … be:-27 -9 -1
kil … before:-42 -28 19
kil … brother:-30 -35 -20
kil … but:0 -45 0
kil … every:21 18 -2
kil … for:-32 -14 -4
kil … got:-1 10 23
kil … hes:-25 -32 -17
kil … i:45 -9 -53
kil … im:39 9 -7
kil … is:8 -10 -23
kil … its:-3 -24 28
kil … kil:32 -10 -4
kil … my:-28 -15 13
kil … night:6 10 37
kil … on:-22 -18 20
kil … over:20 24 -3
kil … self:46 38 -16
kil … stepfather:17 24 0
kil … teh:5 -28 6
kil … this:-113 -97 -1
kil … tonight:0 -1 28
kil … u:-36 -34 -7
kil … want:53 -44 13
kil … was:-47 -21 -2
kil … weeds:-30 -27 -9
kil … what:18 33 8
killed:1 14 -22
killed it:-22 -27 -11
killed meself:55 62 30
killed … and:50 47 18
killed … i:21 26 -8
killed … in:-22 -23 -12
killing:28 28 -8
killing meself:69 45 25
killing … at:6 17 27
killing … i:47 46 22
kills:2 22 -18
kills me:19 36 -8
kills … it:19 29 -1
kills … kills:19 29 -1
kilos:16 23 -6
kind:-49 -27 -44
kind of:-33 -33 -16
kinder:20 24 22
kissed:11 15 26
kissed them:20 18 21
kit:-38 -14 -26
kitchen:12 21 10
kitchen floor:40 37 24
kitchen knife:-25 -21 -32
kitchen … bit:-15 -20 -13
kitchen … im:-32 -32 -33
kitchen … my:12 30 12
kitchen … on:21 28 7
kits:11 16 20
knee:-29 -16 -13
knees:-61 -41 -21
knew:-29 -13 -4
knife:12 20 12
knife is:20 26 0
knife … for:20 22 3
knife … goin:12 11 20
knife … my:11 3 25
knife … outside:-33 -33 -34
know:10 19 26
know his:24 23 19
know hostel:29 29 28
know how:29 46 26
know i:0 -20 -7
know if:-15 -36 -14
know it:-72 -45 -41
know ive:38 30 15
know me:-33 -21 -2
know that:-21 -15 -9
know u:24 8 11
know wen:14 35 -10
know what:14 23 12
know where:26 33 33
know which:45 45 45
know why:48 44 19
know … and:31 26 44
know … be:-14 -17 -30
know … bridge:23 27 23
know … but:-41 -49 -8
know … do:-3 -8 -22
know … go:23 0 -8
know … he:14 5 -34
know … im:-22 -9 0
know … is:0 -22 -21
know … it:17 27 13
know … ive:-30 -20 -6
know … know:60 25 17
know … long:35 23 31
know … mean:39 14 11
know … name:32 28 30
know … not:-60 -60 -43
know … on:42 41 11
know … platform:38 35 32
know … roof:46 46 46
know … u:-50 -41 -16
know … year:18 18 21
knows how:14 20 10
knows i:-26 -30 -25
knows im:8 -15 -26
knows what:-2 -22 -18
knows … it:-23 -14 -20
knuckles:34 38 -14
knuckles split:31 30 -8
knuckles … and:27 30 -1
l:16 21 23
l … are:35 37 41
l … world:35 37 41
la:-6 35 30
la a:-30 -20 -28
la boite:13 17 22
la escopeta:20 30 32
la grange:37 36 35
la jeringa:48 37 35
la vida:64 4 7
la … a:-40 -2 4
la … el:-1 20 30
la … en:25 60 57
la … est:37 36 35
la … la:-56 18 20
la … le:38 43 -6
la … me:31 31 30
la … mi:51 38 41
la … no:28 -12 24
la … y:1 7 20
lab:35 34 28
label on:25 23 27
lack:-39 -28 -7
lad:-2 5 -31
lad in:-21 -4 -8
lad … for:-22 -25 -11
lads:33 45 49
lads … teh:24 20 22
lady:20 27 -1
lady … i:30 35 18
laid out:17 17 24
laid … teh:37 40 40
laime:18 20 21
lake:28 29 5
lamb:-16 -18 -24
lamb … teh:-16 -18 -24
lamp:19 21 21
land:10 22 7
land … i:-5 -2 -24
landlord … teh:32 26 24
lane:19 28 7
lane … from:19 21 1
language:62 14 15
language we:37 0 0
language … say:37 0 0
lap:23 27 19
laps:-22 -13 -5
las:-59 -15 9
las pastillas:51 57 64
las … mi:13 24 24
last:24 20 20
last bus:56 55 47
last message:16 20 34
last month:56 -27 -5
last night:40 38 -31
last of:-22 -11 -2
last one:1 10 20
last post:21 14 8
last spring:-39 -29 -22
last thing:16 28 34
last things:24 27 24
last till:-46 -19 -16
last train:36 44 39
last week:56 7 -15
last year:-3 -28 -13
last … a:13 -21 -5
last … after:36 -20 -6
last … and:-6 -2 -20
last … be:22 26 29
last … days:-26 -29 -14
last … either:-30 -12 -14
last … four:21 -4 -1
last … he:29 27 -16
last … hear:35 33 34
last … hes:-27 -26 -24
last … home:22 -9 -6
last … i:-4 -1 -38
last … ill:28 26 27
last … im:-71 -67 -31
last … in:35 35 30
last … is:11 21 15
last … it:20 25 17
last … its:37 41 17
last … my:-28 -21 -12
last … nobody:28 40 5
last … of:-44 -47 -17
last … stood:8 22 -1
last … teh:-43 -23 -13
last … that:26 -14 -10
last … there:17 18 20
last … to:-21 2 8
last … today:-37 -6 -2
last … u:15 27 25
last … until:48 23 -3
last … was:33 4 -7
last … with:49 53 52
late for:-30 -27 -22
late to:57 59 55
late wifes:36 37 9
late … and:-28 -30 -14
late … in:6 17 27
late … is:29 30 32
lately:14 -25 -34
lately i:38 29 -5
later:-13 -8 -51
laugh … im:28 31 18
laughed:-9 5 20
laughed … i:16 19 29
laughed … off:35 36 40
laughing:-13 -31 -18
laughing … teh:-14 -25 -27
laughs:23 33 25
laughter:-8 -20 -7
law:-25 -18 -44
law … me:40 39 -1
lawn:-24 -21 -28
laws:15 22 -11
laws … me:35 35 -9
laxatives:41 28 -1
lay:-21 -15 -10
lay a:-29 -26 -1
lay … out:41 37 33
le:-53 -62 -61
le bebe:-23 -23 -1
le … je:34 33 30
le … la:-27 -5 -3
le … vais:34 33 30
lead:11 17 26
leader:17 20 -6
leaflet:-41 -43 -34
league:-22 -12 -8
learn:-40 -10 -17
learned:-28 -25 -26
least:-31 -23 -16
leave:26 37 20
leave and:38 -4 -1
leave booked:-30 -14 -10
leave for:22 25 23
leave me:-20 1 -8
leave teh:-34 -48 -24
leave tonight:25 20 19
leave … i:2 -21 5
leave … teh:-25 -19 -15
leaves:39 42 23
leaves for:21 18 34
leaves her:40 33 -3
leaves teh:-24 -26 -8
leaves tonight:18 21 24
leaves … i:34 41 18
leaves … will:9 21 -2
leaves … work:15 15 37
leaving:6 22 47
leaving in:35 33 30
leaving teh:13 23 22
leaving … and:15 23 21
leaving … on:24 25 27
leaving … phone:43 40 37
leben:49 34 22
leben nehmen:20 27 -10
ledge:31 20 19
leeds:-19 -19 -23
left:19 26 17
left a:25 23 15
left and:19 11 -20
left for:25 -4 -7
left him:-21 -15 -6
left it:11 11 30
left my:26 24 13
left teh:-22 -13 0
left … and:10 23 48
left … at:36 18 20
left … here:-9 -26 -4
left … in:-26 -16 -23
left … light:14 20 16
left … me:30 11 12
left … one:-27 -1 -7
left … porch:14 20 16
leg:17 28 -9
leg … iron:-29 -27 -5
leg … teh:-33 -31 -11
legs:3 17 28
legs over:31 32 29
legs … teh:32 35 24
length:38 20 19
length of:38 20 19
lent:-31 -33 -36
lent and:-21 -21 -30
les:-74 -47 -30
less:1 -49 -51
let:1 7 30
let go:34 36 30
let him:32 34 28
let it:3 -2 -26
let teh:-50 -42 -20
let them:17 21 25
let … be:24 11 1
let … do:-19 -21 -26
let … go:17 15 31
let … ive:22 24 19
let … my:32 33 35
let … out:30 21 18
let … say:39 35 34
let … teh:-9 -29 -13
let … u:-21 -5 -7
leter:37 36 2
lets:-47 -31 -18
letter for:-28 -35 -33
letter from:-32 -25 -21
letter … and:-28 -27 -34
letter … teh:-31 -29 -31
letters:-39 -1 -26
letters and:-54 -6 -3
letters done:-38 -31 -18
letters in:-28 20 16
letters … for:-23 -22 -15
letters … i:26 21 0
letters … my:-24 14 0
letters … teh:45 43 43
letting:34 29 3
level … teh:32 30 26
library:-23 -16 -25
lie:16 18 -28
lie down:-16 -22 -10
lie to:20 18 0
lie … bed:-1 -21 -18
lie … her:44 40 16
lied:29 26 -1
life:12 -7 -24
life and:1 2 -24
life back:-5 -20 -1
life i:27 -4 -7
life in:-65 -41 9
life insurance:26 32 37
life is:11 -41 -8
life isnt:41 -15 -1
life on:12 16 28
life tonight:4 9 23
life without:-23 -4 -2
life yes:30 21 -1
life … a:-24 -8 29
life … am:-5 -25 -1
life … and:-31 -25 -15
life … at:-21 -22 -14
life … beter:29 26 21
life … do:22 6 -2
life … dont:30 -16 -1
life … evening:17 20 21
life … for:-40 -15 7
life … hav:8 30 -1
life … i:3 -36 -13
life … in:-4 -20 -18
life … is:-39 -10 9
life … it:-10 -22 -18
life … my:-22 -5 -20
life … nothing:5 46 -3
life … of:-37 -39 -2
life … on:-27 -15 -7
life … over:-40 -32 -6
life … to:-23 -25 -5
life … tonight:19 17 27
life … worth:47 -4 -2
life … would:56 1 -1
lift:13 19 26
light:22 13 7
light a:24 27 -3
lighter:76 69 12
lighter it:34 35 -3
lights:56 47 61
lights off:41 48 48
lights … teh:47 53 52
liked:28 28 31
line:-5 8 20
line i:20 21 -6
line till:-35 -39 -32
line … teh:-28 -20 -4
line … there:25 25 19
lined … on:-20 -19 -14
lined … teh:-20 -19 -14
lineman:33 40 45
link:-31 -33 -27
lip:-11 -11 -31
lips:38 40 39
lips are:25 26 12
lips is:35 31 27
lips … and:38 36 20
lips … blue:24 25 23
lips … grey:42 37 15
lisbon:-55 -12 -9
list:-40 -34 -59
list … is:-30 -22 -12
listen:-20 -37 -36
listening:-23 -14 -6
listening to:14 22 20
listening … to:34 37 37
listo:20 -10 -7
lists:17 23 17
lit:-41 -40 -34
little:-9 17 21
little boy:30 29 -17
little sister:25 25 -5
little … and:32 35 26
little … i:-20 -16 -10
little … to:-31 -33 -4
little … with:-34 -34 -17
live:12 -21 -28
live any:2 32 0
live anymor:39 -20 -15
live i:-19 -30 1
live in:-34 -16 -18
live no:20 8 -1
live this:20 -42 -3
live with:21 31 -2
live … die:-32 -20 -2
live … him:32 26 -3
live … i:39 43 8
live … more:22 33 -1
live … to:-1 -29 -24
lived:-41 -45 -11
liver:-38 -25 -24
lives:22 12 -34
living:22 -16 -59
ll:-23 -17 -15
lo:-31 -9 -53
load:25 9 7
loaded:29 34 54
loaded on:24 26 29
loaded … teh:19 22 23
local:-24 -18 -19
lock:56 52 46
lock teh:16 19 23
lock … and:18 21 25
lock … it:22 19 20
locked:42 30 14
locked in:16 18 23
locked … bathroom:18 18 20
locked … care:21 30 0
locked … dont:32 36 36
locked … i:26 29 24
locked … know:52 50 52
locked … out:-35 -30 -25
locker:-18 -20 -19
locks:-17 -11 -37
locks me:27 26 -9
locks … in:27 26 -9
loft:-3 6 20
loft last:-22 -14 -6
loft … a:-24 -21 -7
loft … im:26 25 22
log:23 35 39
lonely:-30 -31 -6
long ago:-49 -42 -30
long and:-40 -26 -17
long time:-55 -34 -15
long … ago:-24 -15 -9
long … im:-2 13 21
long … on:-7 -24 -19
long … one:28 28 12
long … out:-22 -12 -6
long … takes:34 39 36
long … to:-50 -21 -15
look:32 32 28
look after:20 17 24
look at:5 -44 -38
look i:23 31 32
look in:28 28 28
look … each:-24 -17 -12
look … for:31 26 35
look … ive:-22 -26 -20
look … my:9 -2 -25
look … old:29 0 -1
look … other:-24 -17 -12
look … people:26 -2 -2
looked:-22 0 12
looked it:26 28 31
looked … up:26 28 31
looking:58 14 5
looking at:45 13 20
looking for:-5 0 -35
looking … a:7 -22 -8
looking … days:21 -2 -2
looking … me:12 3 -27
looking … one:26 -5 -2
looking … these:21 -2 -2
looks:-7 9 -29
looks for:31 26 5
looks … from:-21 -20 -14
looks … teh:38 37 37
looks … their:22 22 26
loose:-25 -11 -23
lord:45 -2 -2
lorries:12 16 20
los:-111 -10 -47
los dias:44 38 -1
lose:-25 -56 -43
lose my:-22 -6 -3
lose weight:38 -7 -10
losing:-34 -18 -11
lost:-32 -60 -52
lost count:11 24 28
lost my:28 -1 1
lost teh:32 -14 -13
lost … teh:3 17 25
lost … with:35 22 23
lot:57 33 42
lot at:30 31 33
lot cant:26 31 25
lot from:40 42 53
lot of:1 12 20
lot … and:35 41 50
lot … dont:-21 -7 -1
lot … i:24 26 -17
lot … in:-20 -4 -4
lot … it:6 13 24
lot … my:30 41 51
lot … teh:-1 -34 -46
lot … u:-30 -15 -12
loud:42 -1 13
loud … hear:29 12 7
louder:-2 20 -3
love:-28 -18 7
love it:-45 -41 -39
love them:-22 -15 -19
love u:41 39 36
love yall:31 35 34
love … all:35 33 27
love … guys:-24 -22 -18
love … it:30 27 16
love … on:36 37 26
love … shes:30 29 27
loved her:20 12 13
loved teh:-56 -48 -37
loved them:34 31 25
loved … i:30 4 8
lovely:-29 -21 -20
loves me:28 -15 8
loves teh:-25 -21 -19
loves … and:24 27 27
low:-60 -24 -3
luck:-43 -20 -26
lunch:-20 -23 -26
lunch … in:-25 -25 -24
lunches:-7 -30 -10
lunes:-42 -27 -28
lying … beside:15 21 7
lying … him:15 21 7
m … teh:24 33 30
ma … que:-33 -29 -14
machete:15 20 21
mad:-33 -19 -22
mad … teh:-22 -25 -18
madam:36 38 15
made:-33 -35 -16
made a:-27 -34 -14
made it:-51 -33 -27
made me:-20 -19 -32
made meself:27 -6 -1
made my:47 18 21
made sure:39 41 33
made teh:-27 -23 -28
made … and:-6 -39 -12
made … for:-34 -10 -1
made … get:30 30 25
made … mind:26 31 29
made … peace:33 -8 -8
made … poster:-22 -8 0
made … to:-35 -33 -24
made … will:21 20 15
maid:41 36 6
mainland:13 18 20
mainland bridge:13 18 20
make:-20 -40 -14
make a:-24 -2 -5
make it:30 35 32
make me:-10 -50 -16
make of:30 0 -1
make … i:-30 -6 -11
make … of:-12 -34 -4
make … that:30 -1 -1
make … what:30 -1 -1
maker:7 14 30
maker this:4 14 32
maker … night:4 14 32
makes:-6 -14 -81
makes … after:13 20 -5
makes … do:21 20 -3
makes … go:21 25 -2
makes … stay:13 20 -4
makes … to:-32 -47 -3
makes … want:-25 -45 -3
making:-26 -11 -11
making noise:24 22 21
mal:-64 -36 -42
male:-15 -30 -4
malo:64 -6 -5
mam:11 33 15
mam thats:31 26 23
mam … on:37 32 8
mama:78 71 76
mama gets:13 18 20
mama … december:13 18 20
mama … third:13 18 20
maman:-36 -31 -27
man:-24 -6 4
man in:21 20 19
man on:35 29 24
man … at:14 20 25
man … sold:22 19 5
man … teh:42 40 39
manana:35 34 40
manana no:50 38 43
many of:5 20 17
many on:25 -2 5
many pills:27 28 21
many … and:17 26 27
many … teh:44 37 53
many … with:14 24 13
march and:-5 -21 -7
margaret:31 35 38
marido:36 31 32
marked:22 21 18
marks:26 16 -19
marriage:-26 -19 -19
married:-73 -70 -40
mas:33 -17 -17
massive:-22 -12 -4
matar:-43 6 -22
matarme:230 3 -8
matarme y:15 28 -2
matarme … no:4 52 -1
matarme … ya:6 31 20
match:-43 -40 -34
match im:-21 -21 -18
mate:-14 -15 -45
mate … me:23 18 -1
maths:-41 -35 9
matter if:2 20 30
mattress:23 30 31
may:-73 -50 -45
me:47 34 22
me a:-45 -19 -14
me after:-31 -16 -23
me an:21 -16 -10
me and:-13 -31 -9
me anymor:-24 -18 -5
me anything:-24 -9 -6
me at:-16 -27 -26
me away:5 24 10
me back:-37 -36 -17
me before:34 33 23
me beter:50 -1 -1
me but:-1 21 -9
me coucher:-28 -22 -12
me do:-22 -21 -25
me down:55 9 -16
me estoy:39 -28 -37
me everyone:64 14 7
me go:26 28 10
me goodbye:21 16 19
me home:56 -24 -6
me how:-21 -16 -16
me if:-21 -6 -29
me in:0 -3 -25
me its:22 27 22
me ive:-34 -21 -20
me keep:31 29 27
me la:-22 3 5
me last:74 55 -6
me leave:9 14 23
me luck:-26 -19 -20
me more:-38 -19 -6
me nine:21 26 18
me no:-35 -5 13
me nobody:-28 -9 6
me not:39 65 17
me off:-33 -11 -2
me one:18 22 27
me out:18 24 33
me quiero:-18 14 -23
me right:6 12 30
me say:24 28 -11
me singing:-27 -1 -1
me soon:28 9 14
me sorry:41 49 47
me suicider:39 50 -41
me they:-16 -15 -32
me today:-37 -34 -17
me tome:45 52 54
me tuer:13 34 6
me two:-17 -26 -10
me up:1 -33 -18
me va:45 -6 -4
me voy:12 34 46
me want:-46 -47 -3
me wen:21 24 -2
me with:28 35 3
me yet:-27 -15 -9
me … about:-31 -18 -7
me … afraid:52 55 22
me … after:9 26 9
me … all:29 -18 1
me … and:-5 13 -23
me … anyone:30 45 42
me … are:14 25 21
me … ask:40 40 -2
me … at:-40 -46 -46
me … back:36 25 3
me … be:-11 -40 -8
me … been:8 43 8
me … before:-28 -14 -11
me … bought:20 24 23
me … by:-34 -34 -21
me … cake:-27 -3 -1
me … calls:22 3 6
me … cant:-20 3 13
me … car:17 14 24
me … collection:20 26 24
me … come:25 26 30
me … day:-30 -3 -6
me … de:47 14 -20
me … dead:8 23 -9
me … dites:-33 -29 -14
me … do:-29 -8 -2
me … dont:-18 -34 -15
me … dowry:32 33 -8
me … drunk:29 25 -17
me … each:25 22 14
me … el:57 13 19
me … en:-72 -33 -39
me … everyone:34 27 26
me … flat:-23 -19 -17
me … for:-25 -27 -4
me … foto:23 20 22
me … go:-24 0 2
me … goin:20 34 27
me … gone:-43 -37 -26
me … good:-6 -26 -28
me … goodbye:19 27 26
me … got:11 16 22
me … had:-21 -15 -7
me … has:12 20 11
me … hav:-18 -11 -56
me … he:-14 -23 -28
me … her:-45 -36 -29
me … hes:44 35 -13
me … his:-28 -24 -18
me … home:-14 -23 -12
me … hour:-24 -13 -4
me … hurt:-1 -36 -3
me … if:-23 -20 -7
me … im:51 43 28
me … in:17 37 26
me … iron:23 24 -1
me … it:34 1 -22
me … itll:40 44 42
me … its:38 55 27
me … ive:-32 -24 -30
me … karaoke:-24 -1 -1
me … kil:54 -3 -13
me … kills:14 25 -1
me … know:-38 -14 -17
me … la:-14 -17 -22
me … las:5 28 28
me … left:-26 -10 -9
me … let:10 -9 35
me … look:-17 -42 -32
me … matar:20 27 -14
me … morir:39 -20 -16
me … mum:-39 -35 -25
me … my:-67 -70 -30
me … never:6 -11 -28
me … night:54 54 -13
me … no:35 26 14
me … nobody:29 7 1
me … not:-25 -1 -28
me … ok:7 -20 -13
me … on:3 21 16
me … once:30 1 -9
me … one:-27 -46 -24
me … out:-28 -20 2
me … over:50 35 29
me … pictures:31 28 -2
me … room:20 19 -8
me … say:22 -1 10
me … says:23 -12 -16
me … sees:-17 -20 -6
me … shes:28 34 15
me … stab:25 27 -7
me … suicidar:38 38 18
me … teh:17 24 -3
me … thank:42 36 7
me … thats:-44 -28 -9
me … them:22 22 9
me … there:-40 -20 -9
me … thing:28 -4 7
me … this:-45 -20 -20
me … time:-41 -17 -17
me … tirar:10 22 18
me … to:-32 -10 -49
me … today:1 22 18
me … tonight:23 26 26
me … two:-26 -9 -3
me … until:22 27 5
me … up:-15 -40 -15
me … use:22 18 20
me … wants:-36 -21 -12
me … was:44 17 10
me … way:29 -4 0
me … week:71 36 6
me … weekly:20 26 24
me … wen:22 -3 -33
me … while:13 25 14
me … with:-26 -47 -20
me … wont:27 7 8
meal:45 15 7
meal … in:32 29 -3
mean teh:40 17 34
mean to:38 44 29
mean … do:30 27 26
mean … it:46 34 23
mean … this:2 32 -1
mean … time:2 32 -1
mean … to:-42 -30 -25
mean … want:17 21 -5
means i:-31 -10 -1
means it:20 19 -1
means … want:-29 -6 0
meant:-1 8 23
meant to:34 32 45
meant … it:-8 -24 -3
meant … not:48 40 42
medicaments:37 43 47
medication:-38 -11 -17
meet:30 42 43
meet my:6 14 26
meet … maker:6 14 26
meeting:-59 -65 -82
meeting didnt:48 14 -1
meeting … im:-26 -19 -14
meetings:-42 -34 -26
mehr:28 9 -10
mehr leben:22 -7 -4
member:-26 -15 12
membership:-19 -24 -5
mental:-5 1 -43
merely:-14 -20 13
mes:34 47 44
meself:49 52 -11
meself and:23 32 1
meself as:35 27 -1
meself at:-17 -26 39
meself before:-33 -23 28
meself but:1 -24 -8
meself cant:27 36 2
meself every:16 33 -3
meself for:-46 -23 -15
meself from:21 32 -2
meself i:18 -23 -42
meself if:-36 -1 -5
meself im:9 -47 -15
meself in:-25 -37 -32
meself is:16 17 -24
meself it:-23 -18 -9
meself its:-7 -5 62
meself ive:-16 -20 -14
meself not:-20 20 -3
meself off:15 37 -14
meself on:-22 1 18
meself one:8 20 -1
meself out:19 36 -1
meself right:11 26 4
meself sick:28 -4 -2
meself teh:-12 -24 6
meself that:-27 -24 -12
meself thats:23 18 -7
meself this:-10 6 35
meself throw:25 -18 -4
meself tonight:47 22 44
meself wen:-38 -39 33
meself … a:-25 -30 13
meself … after:20 -32 -6
meself … ago:6 -8 21
meself … all:5 21 -7
meself … am:13 27 32
meself … an:12 22 -1
meself … and:-4 -8 -23
meself … as:45 41 -2
meself … before:34 -15 0
meself … but:2 -27 0
meself … cant:14 1 -33
meself … could:-14 22 0
meself … do:-30 -1 -6
meself … done:12 15 36
meself … dont:-15 -10 25
meself … flat:-8 -9 -25
meself … garage:3 2 27
meself … half:-24 -21 28
meself … he:5 4 27
meself … i:-18 9 -46
meself … im:-53 -60 -26
meself … in:-10 12 -22
meself … its:7 12 35
meself … ive:-3 -26 -52
meself … kil:7 -25 -1
meself … know:-57 -38 -7
meself … may:29 26 22
meself … my:-55 -34 25
meself … night:44 59 29
meself … no:34 28 -33
meself … of:-4 -31 -7
meself … one:-23 -3 -19
meself … plan:14 37 -3
meself … rope:14 26 20
meself … see:35 33 -5
meself … since:21 20 21
meself … stop:22 10 -1
meself … swear:6 32 -1
meself … teh:-20 -18 16
meself … that:-27 -25 -6
meself … thats:25 11 -8
meself … these:8 20 -1
meself … this:-54 -39 -48
meself … time:-13 9 20
meself … to:39 -44 -32
meself … tonight:22 4 18
meself … u:-26 -21 -16
meself … want:40 -61 11
meself … week:-94 -74 -35
meself … weekend:11 23 39
meself … wen:-17 -28 8
mess:22 18 14
message:22 30 53
messing:24 34 15
metal:9 18 25
methadone:19 34 32
methadone and:25 27 19
method and:48 43 38
method … date:48 43 38
method … teh:30 32 27
mg:-73 -44 -124
mi:28 35 43
mi abuelo:13 28 30
mi hija:27 -2 -2
mi hijo:48 37 35
mi mama:22 22 20
mi marido:46 37 33
mi … a:-24 -63 -48
mi … en:80 10 8
mi … la:-36 -5 -4
mi … me:46 34 22
mi … que:-15 20 16
mi … y:34 34 22
mich:25 30 -7
mich der:23 22 23
mich umbringen:36 42 -7
mich umziehen:-28 -24 -5
mich … ich:-35 -20 -11
mich … kann:33 39 -2
mich … liegt:23 22 23
mich … und:38 44 -2
mid:8 8 30
midnight:22 27 41
mierda:91 -4 -3
might:13 -82 -60
might be:41 -27 -20
might … a:47 -1 -1
might … to:16 -24 -3
milk:-29 -18 -13
milk … teh:-24 -12 -9
min:11 20 29
mince:-30 -31 -28
mince pies:-27 -29 -27
mind:21 16 8
mind if:26 -11 -6
mind what:25 19 21
mind … do:25 19 21
mind … i:17 29 2
mind … teh:34 6 6
mine:61 66 53
mine my:-26 -28 -19
mins:38 60 63
mins … u:41 39 40
minute:53 70 58
minutes:-18 15 25
minutes ago:24 23 24
minutes put:-21 -26 -29
minutes … and:-16 -19 -21
mir:46 35 21
mirror:-26 -16 -14
mis:67 11 24
mismo:-9 -30 -23
miss:11 -3 -37
miss me:-30 -66 -58
miss teh:-47 -44 -29
miss u:22 28 28
miss … if:43 25 32
missed:-69 -79 -61
missed teh:-60 -54 -51
missing:-37 -17 -17
mistake:-4 -23 -9
mistake and:-39 -42 -25
mistake gets:20 0 -1
mistake … instead:20 0 -1
mit:3 8 26
mix:-32 -31 -39
mixed:45 47 31
mixed up:-28 -27 -14
mixed … teh:37 33 50
mixed … with:18 8 33
mixing:27 40 -38
mixing benzos:37 34 -2
mixing my:-29 -26 -27
mixing … and:24 26 -1
mixing … benzos:18 26 -19
mixing … my:29 27 -1
mixing … with:17 24 -32
moi:53 13 -2
moment:-33 -61 -37
mommy:37 34 32
monday:-36 -42 -22
monday and:34 37 30
monday first:43 46 50
monday … after:-31 -18 -21
monday … be:-31 -28 -25
monday … hav:37 40 36
monday … i:28 31 30
monday … is:36 37 36
monday … job:43 46 50
mondays:-23 -13 -5
money:-20 -3 0
money and:33 26 15
money … me:12 25 -6
monitor:11 -2 -24
month:-9 -25 -23
month and:22 -42 -5
month i:36 -11 -10
month … a:16 -23 -23
month … im:21 -13 17
month … my:-30 -16 -7
months:30 -23 -33
months and:32 -50 -21
months clean:24 0 -6
months i:22 28 32
months off:-53 -20 -21
months sober:25 -4 -1
months today:-56 -5 -3
months … and:-20 11 -11
months … it:30 30 -4
months … teh:-38 -17 -19
moon:-31 -17 -11
more:-22 -26 -23
more and:8 46 15
more i:-21 -4 -10
more im:-48 -33 -19
more of:44 43 32
more pain:26 25 26
more since:-36 -19 -5
more than:-11 11 -43
more week:21 25 20
more … and:7 -8 -25
more … end:13 20 -1
more … for:-31 -23 -3
more … from:-22 -16 -11
more … he:23 21 0
more … i:16 8 -31
more … if:36 -14 -5
more … im:-38 -6 -12
more … in:33 36 37
more … it:-28 -20 -32
more … me:66 15 20
more … more:-24 -18 -15
more … of:17 20 14
more … pay:13 18 20
more … strong:41 44 46
more … that:-24 -18 -19
more … to:-20 5 -9
morir:-13 -51 -43
morir de:-84 14 -2
morir … la:-80 -14 -2
morirme:128 2 2
morning i:-20 -16 -31
morning meds:-21 -20 -14
morning they:31 29 25
morning … a:-28 -29 -49
morning … ill:25 21 8
morning … im:-50 -41 -12
morning … is:21 27 -19
morning … my:-24 -24 -25
morning … teh:-43 -42 -48
morning … to:29 29 27
morning … want:40 37 32
morning … was:-24 -17 -19
morning … will:22 26 21
mornings i:32 -1 0
mornings … am:25 0 0
mornings … disappointed:25 0 0
morphine is:-9 -27 -17
most:-31 -26 -85
most days:47 38 -2
mostly:-58 -31 -24
motel:6 21 21
mother and:21 17 6
mother i:38 37 19
mother last:16 24 20
mother said:-42 -19 -2
mother … me:-6 -35 -10
mothers:-24 -13 -4
motorway:29 29 27
motorway bridge:17 20 19
mountain:-28 -33 -26
mourir:45 -1 14
mouth:49 35 51
mouth is:17 29 24
mouthwash:22 21 -8
move:-53 -90 -68
moved:-13 3 -22
moved to:-41 -31 -23
movie:-38 -41 -6
moving:-41 -40 -36
moving me:20 26 24
moving to:-34 -34 -33
moving … to:18 25 23
much:-39 -59 -57
much blood:10 16 38
much longer:34 18 4
mucho:50 -60 -13
mudarme:-28 -16 -2
muero:-22 -7 -4
muerto:92 -14 -6
mum:34 29 25
mum im:24 21 24
mum is:-31 -21 -16
mum to:41 -2 1
mum … and:-11 -7 -20
mum … hair:36 38 37
mum … im:-18 -11 -23
mum … its:35 29 29
mum … sorry:20 13 16
mum … teh:52 33 18
mums:50 52 47
mums boyfriend:28 29 -4
mums … makes:28 29 -4
mums … me:28 29 -4
murder:-52 -46 -47
murdered:47 53 -3
murio:23 -23 -27
museum:-38 -35 -37
music:-33 -24 -19
must:-13 -37 -26
muy:-41 -23 -11
my:22 31 19
my account:22 15 30
my affairs:71 -15 -11
my and:-22 -41 -21
my arm:30 43 -7
my arms:39 43 -11
my baby:56 40 -7
my bag:-23 -35 -21
my bed:20 7 6
my belt:-52 -50 -38
my benzos:17 20 3
my bf:-26 -12 -3
my birthday:17 20 27
my boss:-8 -15 -40
my brain:-24 -33 -27
my calculator:17 21 17
my car:-29 -19 -15
my carer:-23 -25 -15
my chair:23 22 15
my class:32 31 22
my clock:26 25 32
my coat:35 35 35
my counsellor:-27 -11 -3
my ctb:29 27 27
my dad:-19 -13 -22
my dads:12 24 30
my dauter:25 -8 -7
my dealer:-9 19 36
my dears:-21 -18 -17
my doctor:-46 -44 -21
my ears:24 10 11
my evening:-25 -22 -19
my ex:34 39 6
my expiry:21 -5 -2
my exs:-23 -26 -2
my eyes:-23 -20 -12
my family:49 -12 -49
my father:-23 -15 -21
my feet:-36 -34 -51
my first:-51 -74 -80
my flat:41 15 14
my four:-27 -27 -12
my friends:9 -20 -7
my fringe:-42 -39 -1
my funeral:36 28 22
my gate:-20 -27 -8
my girlfriend:-2 -3 -22
my girlfriends:29 32 29
my girls:54 50 42
my goodbye:21 23 -3
my goodbyes:27 32 23
my gp:-29 -20 -17
my grandson:-11 -4 -24
my grans:-39 -38 -26
my hair:-64 -48 -9
my hand:65 64 30
my hands:70 5 21
my head:-18 -22 -32
my heart:27 15 -1
my home:-46 -33 -29
my husband:39 35 17
my i:-11 -29 -33
my in:-12 -10 -43
my is:-5 -1 20
my jacket:35 31 22
my jeans:-25 -18 -22
my knee:-38 -26 -19
my knuckles:25 25 -4
my lad:24 20 -2
my landlord:-20 -12 -5
my language:36 -1 -1
my lap:25 29 24
my last:-32 -3 5
my late:35 36 3
my leave:20 19 19
my left:-36 -30 -16
my leg:39 44 7
my letter:14 -2 -25
my life:-43 9 -1
my little:31 35 28
my liver:-31 -15 -16
my lunch:-29 -25 -15
my maker:7 15 30
my meds:16 24 14
my methadone:40 41 34
my mom:-36 -26 -10
my money:7 21 -4
my morning:-21 -20 -14
my mother:-23 -5 13
my mouth:21 8 27
my mum:23 12 2
my mums:18 28 14
my name:56 11 -6
my nan:-41 -58 -39
my neck:9 17 27
my neighbor:67 80 9
my neighbours:75 72 35
my nerve:40 40 34
my new:-32 -24 -15
my nurse:43 41 36
my od:34 -14 -6
my old:31 2 18
my on:-27 -29 -23
my own:36 44 18
my partner:20 20 26
my peace:27 -13 -6
my pension:8 8 -28
my plan:16 31 18
my pride:-23 -6 -4
my retirement:29 33 26
my rists:55 58 29
my roommate:29 22 21
my sandwich:-27 -34 -11
my screen:-5 -24 -22
my self:27 8 -7
my sewerslide:16 41 58
my shoe:29 28 25
my shoes:23 27 18
my sister:7 4 -27
my sleep:6 -20 -5
my sleeve:29 -13 -2
my son:21 2 -19
my sponsor:5 -29 -8
my sponsors:-31 -23 -26
my stepdad:21 17 -9
my stepfather:22 26 -3
my stomach:25 15 0
my story:29 1 9
my subscriptions:21 24 19
my sucidal:0 -40 0
my supervisor:22 20 14
my tabelts:-21 -19 -22
my tablets:34 33 43
my thesis:-23 -10 -12
my thigh:49 51 23
my thighs:36 50 -28
my things:14 -25 -31
my thoughts:-25 -15 -21
my throat:33 40 36
my thumb:20 -7 -4
my toddler:-47 -36 -41
my tongue:25 29 34
my turn:-26 -12 -8
my uncle:39 41 16
my username:-29 -13 -5
my wardrobe:-30 -23 -7
my way:29 32 29
my whole:36 34 8
my wifes:23 29 -8
my will:5 17 20
my work:-27 -29 -13
my wrist:-5 2 50
my … a:-27 -55 -31
my … about:0 -46 -16
my … after:-46 -10 -24
my … agan:-8 -3 -21
my … all:6 1 31
my … anyway:44 13 -11
my … are:34 25 31
my … asked:-32 -22 -14
my … asking:-37 -30 -1
my … at:-25 -38 -15
my … back:-28 -29 -15
my … bad:38 36 11
my … bc:-28 -34 -25
my … beating:26 32 55
my … beats:64 67 -8
my … bed:-26 -27 -21
my … big:-39 -43 -26
my … bought:1 -22 -2
my … boy:22 29 -7
my … broke:13 11 25
my … but:4 43 7
my … by:-23 -14 -9
my … call:33 28 31
my … came:-31 -22 -8
my … cant:-5 7 -31
my … case:12 14 21
my … charger:-26 -25 -21
my … come:-39 -30 -23
my … cousin:-22 -19 -6
my … covered:7 21 -13
my … cuting:2 -20 -5
my … date:21 -5 -2
my … dealer:30 9 10
my … decided:56 49 18
my … deserves:38 -12 -4
my … did:11 19 24
my … died:-23 -20 -17
my … do:59 28 11
my … does:44 17 -5
my … doesnt:27 13 -9
my … doing:30 26 22
my … dont:20 13 2
my … door:16 22 32
my … dying:-8 -35 -6
my … end:16 23 14
my … ends:11 13 21
my … every:21 37 -33
my … family:1 -17 -45
my … feels:30 -14 0
my … first:22 20 15
my … for:-23 -52 -58
my … forgot:24 -1 -1
my … from:-27 -27 -15
my … gave:22 24 22
my … gets:15 -3 -21
my … god:18 23 26
my … goes:-26 -20 -3
my … gone:17 34 36
my … group:-43 -37 -29
my … had:-70 -56 -50
my … hair:-34 -29 -16
my … hard:23 33 35
my … has:58 52 39
my … hav:2 -23 -18
my … havent:32 -8 -16
my … he:3 29 13
my … head:43 50 9
my … her:45 20 11
my … here:23 16 11
my … him:-47 -49 -21
my … his:20 9 -37
my … hit:-46 -49 -25
my … hits:70 73 -13
my … home:30 18 30
my … hurt:-21 -4 11
my … hurts:-31 -20 6
my … id:29 9 1
my … ill:-58 -39 -38
my … im:20 16 29
my … in:0 24 0
my … interview:-69 -44 -40
my … into:-15 -26 -55
my … is:-21 -9 10
my … it:37 3 8
my … its:21 -3 10
my … ive:-3 3 -54
my … job:-15 -24 -21
my … keeps:34 18 -15
my … kil:39 43 -9
my … kissed:41 40 43
my … know:23 12 3
my … last:40 29 16
my … late:-50 -46 -29
my … laws:35 35 -9
my … leaves:42 37 5
my … left:-34 -41 -33
my … letter:2 -30 -20
my … little:48 50 -4
my … love:43 44 40
my … loved:48 41 37
my … makes:-11 -11 -31
my … me:26 32 -40
my … meeting:-29 -29 -17
my … meself:-40 -36 -11
my … most:30 27 -2
my … mum:17 21 36
my … my:23 9 4
my … name:36 -6 -11
my … new:-24 -14 -11
my … next:-5 6 22
my … night:39 32 13
my … nine:-24 -16 -1
my … nobody:53 49 26
my … note:29 39 70
my … number:31 12 16
my … of:-51 -47 -34
my … off:-9 -7 32
my … one:-41 -24 -35
my … order:40 -14 -10
my … out:-26 -23 -32
my … over:-29 -17 -33
my … overdosd:47 45 59
my … pills:22 17 10
my … present:26 22 20
my … pressure:-31 -29 -29
my … purple:-32 -15 -2
my … purpose:27 15 -5
my … rang:24 26 20
my … rather:25 4 -18
my … raw:4 -22 -2
my … rehab:-35 -38 -20
my … review:12 18 22
my … right:2 19 30
my … ring:27 20 25
my … said:-40 -14 4
my … same:12 28 22
my … say:-4 -20 -19
my … says:-17 -8 -56
my … see:35 45 31
my … sentence:-31 -21 3
my … service:-3 2 20
my … sewerslide:27 26 1
my … she:37 -23 -19
my … shes:29 26 54
my … shotgun:9 15 24
my … since:11 -21 11
my … slaps:43 49 -5
my … sober:-21 -11 -5
my … someone:54 46 30
my … something:53 11 11
my … son:36 8 -2
my … soon:26 27 8
my … split:28 30 -4
my … started:-34 -25 -9
my … stop:-9 -29 -22
my … stuff:28 26 -8
my … takes:34 31 -20
my … tell:22 21 23
my … texted:-22 -21 -6
my … than:23 32 34
my … thats:22 -26 -22
my … them:21 8 1
my … theres:34 35 52
my … they:28 34 14
my … theyll:39 39 40
my … thinks:-37 -24 -24
my … thirty:-29 -16 -17
my … thoughts:-9 -47 -7
my … threw:-60 -36 -5
my … through:35 -2 4
my … till:19 18 -35
my … time:-12 -7 -21
my … told:-23 -17 -21
my … took:16 20 1
my … touches:25 23 -9
my … turkey:20 18 7
my … typing:22 22 23
my … u:25 -4 3
my … uncle:-25 -22 -18
my … under:7 -29 -25
my … up:-27 -6 2
my … used:-27 -17 -7
my … waiting:-12 -26 -31
my … wake:-27 -16 -10
my … walk:18 22 18
my … want:19 9 31
my … was:-35 -25 -6
my … wasnt:-49 -44 -36
my … we:27 -6 -9
my … weeks:5 8 23
my … were:-29 -17 -10
my … what:-26 -22 -13
my … where:23 -9 -24
my … which:-29 -29 -25
my … whole:-34 -31 -31
my … wife:34 33 31
my … wifes:36 37 9
my … will:17 18 -28
my … with:-6 -4 -27
my … wont:-25 -34 -31
my … would:36 -13 -13
my … wrote:-35 -40 -63
my … year:-26 -20 -27
myslf:42 47 -5
na:-21 -14 -10
nacht:31 38 44
nacht … mich:23 22 23
nada:20 -9 4
nadie:-35 42 21
nadie en:7 29 -1
nadie … casa:29 26 -8
naloxone training:-39 -28 -22
naltrexone:-32 -22 -18
name:-48 -64 -70
name on:25 4 8
name … im:23 -7 -8
name … teh:-17 0 -23
named:-31 -26 -22
names:8 -32 -25
names on:28 -13 -9
nan i:24 13 17
nan … my:-36 -36 -29
nan … say:21 6 10
nans:42 40 28
nap:-28 1 -22
narcan:45 55 56
nd:-8 -22 -19
ne … plus:32 7 12
near:-11 -42 -37
near teh:24 -15 -5
nearly:-27 -34 -40
nearly every:46 18 -7
nearly … and:19 21 19
nearly … at:-28 -23 -20
nearly … i:36 34 19
nearly … off:-30 -25 -23
nearly … up:-23 -24 -14
neck:14 19 24
neck a:-55 -55 -55
neck … for:-24 -23 -35
neck … teh:23 22 18
need a:-21 -14 -20
need and:31 25 27
need it:-23 -10 -25
need teh:43 43 37
need to:-72 -52 -64
need … a:-42 -42 -10
need … and:-2 24 -12
need … be:-25 10 -12
need … dead:10 34 -1
need … die:-52 -24 -6
need … i:-11 26 7
need … it:34 34 10
need … my:-27 -13 5
need … next:23 26 19
needed:-49 -34 -17
needed to:-23 -14 -15
needed … it:32 33 27
needing:54 15 11
needing anything:-22 -16 -15
needing … after:28 35 30
needing … teh:-33 -28 -21
needle:-35 -11 -18
needs:-42 -27 -15
needs and:25 26 -1
needs to:1 19 24
nehmen:20 27 -10
neighbor:58 71 5
neighbour:21 12 18
neighbour has:28 9 10
neighbours:20 21 1
neil:30 17 20
nen:-21 -30 -37
nerve:14 21 21
nervous:-59 -43 -26
netflix:-37 2 8
nets:-27 -25 -22
nets … on:-33 -30 -32
nets … teh:-31 -29 -31
never:-18 -18 -35
never been:20 -24 -12
never do:51 17 8
never leaves:19 20 -5
never said:45 68 1
never u:20 17 15
never wake:40 -5 3
never … a:-2 26 -14
never … back:1 -41 -14
never … born:45 -2 0
never … but:43 7 -6
never … i:19 10 -23
never … im:15 22 26
never … it:53 44 39
never … of:-17 -23 -2
never … to:-20 2 11
never … up:38 -6 2
never … ur:25 21 -1
new:-87 -82 -106
new job:-21 -20 -20
new start:-16 -20 -22
new … and:-43 -42 -38
new … for:-27 -28 -28
new … i:-20 -14 -12
new … im:-6 -2 26
newsletter:-19 -23 -17
next:4 12 24
next door:40 35 23
next life:42 44 42
next one:28 23 9
next train:29 31 27
next week:5 22 30
next … be:27 -4 -8
next … bed:27 23 18
next … her:25 19 32
next … ill:20 26 5
next … of:19 -18 -20
next … to:13 22 24
next … who:21 18 3
next … wont:31 34 28
ni:13 -35 -20
nice:49 49 44
nice conversation:24 20 17
nice to:33 26 31
nice … be:29 0 4
nicht:25 28 -16
nicht mehr:28 9 -10
nicht … leben:22 -7 -4
night:2 11 -28
night after:36 -23 -10
night all:-77 -66 -48
night and:-15 28 -36
night forever:23 20 27
night four:21 -4 -1
night he:13 22 -8
night hes:-50 -48 -40
night i:39 43 6
night in:-36 -28 -13
night is:34 21 9
night night:-51 -49 -29
night since:29 34 0
night this:15 27 -5
night with:26 20 21
night … and:-13 -5 -24
night … days:21 -7 -1
night … dead:-23 -16 -3
night … did:7 16 20
night … forever:23 20 27
night … gone:31 -5 -1
night … in:38 26 14
night … it:26 37 33
night … me:20 -2 -8
night … months:63 -8 -2
night … my:23 6 -7
night … one:3 -54 -33
night … out:17 43 -6
night … overlooked:43 -4 -1
night … passed:37 53 0
night … says:29 30 -9
night … she:48 48 -1
night … sober:-22 -7 -1
night … take:42 4 -4
night … teh:12 28 9
night … that:-24 -20 -21
night … thats:-40 -36 -30
night … want:5 11 20
night … was:12 23 -8
night … week:12 21 -5
nights:36 34 -25
nights and:22 26 4
nights i:24 6 -3
nights running:26 34 -8
nights u:22 18 -6
nights … a:-27 -19 -8
nights … cant:22 18 -6
nights … ive:-26 -21 -15
nine … i:-8 -25 -5
nine … my:-23 -28 -23
nine … teh:38 23 25
nineteen:-41 -40 -12
no:47 20 28
no a:46 53 51
no aguanto:3 27 -5
no booze:34 37 35
no but:33 31 23
no car:13 17 24
no coat:30 30 24
no coming:23 39 37
no date:55 59 -2
no goin:-26 -14 -17
no idea:-36 -13 -2
no im:46 -19 -6
no jk:35 37 41
no longer:-7 11 -22
no me:-52 -16 -21
no more:16 36 45
no naloxone:29 27 26
no narcan:37 38 22
no no:67 -25 -21
no one:20 29 -38
no ones:56 34 26
no other:-20 -7 -12
no pills:-30 -33 -14
no piont:14 -22 2
no plan:-20 -32 -21
no plans:-23 -5 3
no puedo:27 29 -10
no quiero:-36 -44 -7
no reason:19 -21 -16
no regrets:-26 -15 -15
no se:68 0 -17
no shakes:-25 -21 -20
no teh:-29 -30 -36
no thoughts:-26 -12 -2
no to:21 -7 -7
no urge:-34 -15 -12
no vengan:31 34 30
no visiting:29 0 0
no wifi:-27 -13 -14
no wish:21 -3 -6
no … am:8 25 16
no … and:23 32 28
no … asked:21 -14 -7
no … before:31 43 21
no … can:-20 -27 -31
no … deja:29 25 -3
no … el:-27 19 -14
no … end:4 32 -1
no … este:17 -25 -6
no … from:-34 -24 -15
no … go:15 29 5
no … goin:-19 -30 -21
no … he:-17 -21 -12
no … hes:43 39 37
no … hours:29 0 0
no … hurt:-33 -11 -2
no … i:-5 15 -23
no … im:-34 -21 -9
no … in:15 -64 -64
no … is:-1 3 -26
no … it:20 25 23
no … its:-63 -60 -28
no … la:-22 12 13
no … live:43 -7 -4
no … mas:40 17 -15
no … me:39 59 21
no … mi:-2 37 25
no … no:-46 -33 -16
no … nothing:15 -19 -23
no … on:35 42 24
no … pain:26 25 26
no … salir:24 21 -5
no … says:-30 -25 -37
no … sleep:19 24 25
no … sucidal:-25 -8 -1
no … that:-32 -20 -7
no … thats:43 -13 -11
no … this:30 29 29
no … to:21 -30 -36
no … tonight:27 43 43
no … vivir:50 -4 -6
no … want:0 20 -5
no … was:-30 -27 -2
no … wen:17 25 -18
no … yet:37 42 -6
nobdy:-30 -15 -3
nobody:115 102 96
nobody calls:25 6 10
nobody can:46 40 40
nobody hav:-20 -9 -2
nobody knows:26 12 1
nobody looks:17 12 -22
nobody will:27 17 30
nobody would:29 4 -7
nobody … a:-14 -26 -28
nobody … about:36 42 29
nobody … and:-29 -9 -3
nobody … at:-15 -22 -25
nobody … blame:27 32 31
nobody … do:31 39 41
nobody … for:30 28 7
nobody … here:27 31 31
nobody … home:-8 -26 -10
nobody … im:0 -22 -19
nobody … it:36 26 14
nobody … me:-24 -6 -7
nobody … miss:31 -10 -3
nobody … my:27 -7 2
nobody … teh:29 38 41
nobody … there:29 25 -3
nobody … to:34 15 22
nobody … tonight:16 23 29
nobody … u:37 33 20
nobody … was:27 19 25
nobody … what:-15 -44 -20
nobodys:29 12 13
noch:26 -5 -2
noche:43 60 61
noche cuando:12 7 30
noche me:45 59 56
noche … voy:-41 -18 -10
nod:-45 -38 -11
nodded:37 37 38
nodded … teh:28 30 33
noise:37 48 32
noise and:56 51 45
noise … wont:27 35 35
none:11 22 32
none after:33 34 33
none of:10 24 8
none … this:23 23 26
none … was:39 33 27
noon:47 49 50
noon … a:-45 -44 -45
noose:46 50 51
noose is:40 42 42
nor:23 25 24
normal:-17 -40 -8
not:51 54 44
not alife:33 58 -3
not angry:42 42 2
not answer:29 35 28
not answering:27 25 15
not as:21 24 22
not asking:22 0 1
not bad:-21 -15 -11
not be:30 22 25
not been:43 17 -47
not being:-19 21 -15
not breathing:43 50 58
not come:46 45 12
not coming:27 26 31
not dead:-15 -22 -10
not do:-31 -20 -6
not drinking:-41 -39 -29
not eating:11 26 -11
not for:16 28 45
not go:9 21 22
not goin:25 -7 2
not here:37 39 39
not i:-21 13 -24
not if:21 21 20
not in:-42 -31 -26
not joking:37 42 6
not kil:10 38 -2
not know:25 8 -3
not looking:41 5 14
not messing:23 23 19
not okay:-15 -21 -4
not opened:33 -12 -14
not planning:-7 -24 -11
not safe:16 -21 -5
not saying:6 20 2
not scared:49 47 37
not see:10 15 22
not sorry:-16 -35 -38
not sucidal:-17 -26 -15
not to:43 47 38
not told:36 6 -11
not tonight:18 26 21
not travelling:24 21 18
not wake:30 53 31
not waking:25 25 26
not want:-24 -38 4
not … a:25 31 24
not … about:31 -9 -7
not … afraid:-15 -28 -21
not … all:-24 0 6
not … am:-47 -23 -16
not … and:-21 -44 -10
not … another:-20 -33 -16
not … any:-10 4 23
not … anything:-22 -18 -23
not … around:40 32 28
not … at:-20 -1 -11
not … back:5 34 33
not … bc:-35 -24 -5
not … born:36 -1 -1
not … but:-26 -73 -21
not … cry:28 26 19
not … danger:-20 -15 -7
not … day:18 29 -4
not … do:8 -16 -24
not … dont:7 -31 -8
not … door:-27 -20 -25
not … dramatic:-20 -15 -6
not … ending:-24 -25 -3
not … fed:3 2 24
not … for:38 15 7
not … get:67 42 48
not … god:18 21 12
not … goin:-29 -6 7
not … help:50 12 20
not … here:29 17 11
not … hes:-24 -18 -2
not … his:-20 -22 6
not … home:6 14 22
not … hope:1 25 -1
not … how:-12 -1 -22
not … hurt:-35 -13 -11
not … in:-21 -4 0
not … is:20 3 -4
not … it:-27 -9 17
not … kil:14 33 14
not … kind:8 33 0
not … let:-32 -6 -1
not … lips:30 29 26
not … me:-5 -22 -14
not … meself:3 17 -33
not … more:36 30 7
not … my:25 -6 10
not … not:-21 -25 -26
not … off:-29 -18 -4
not … sad:26 26 33
not … sewerslide:-31 -11 -4
not … shes:57 29 28
not … sleepy:12 21 -1
not … teh:15 18 23
not … that:-16 -26 -11
not … they:-11 -23 -7
not … think:21 23 25
not … this:-48 -17 -20
not … to:-5 -26 -10
not … today:15 51 -13
not … u:-50 -34 -31
not … up:-20 18 31
not … want:-48 -11 -17
not … wife:41 33 17
not … will:16 24 -4
not … with:-27 -47 -29
note:34 36 51
note and:-4 -19 -26
note on:-23 -27 -22
note … drafts:24 23 24
note … my:-22 -25 -21
note … on:-22 -13 -2
note … sisters:-22 -26 -20
notes:34 41 41
notes on:32 28 31
nothing:44 15 6
nothing and:22 30 -7
nothing but:23 34 27
nothing i:-22 -30 -21
nothing is:43 -21 -2
nothing left:44 19 14
nothing to:-17 -25 -12
nothing u:34 37 32
nothing wrong:8 21 -3
nothing … a:46 50 50
nothing … can:15 26 2
nothing … for:31 -18 -10
nothing … goin:35 -4 5
nothing … in:14 21 22
nothing … its:38 13 10
nothing … me:55 42 13
nothing … teh:-18 -23 -25
notice:28 -2 -13
notice and:22 -4 -4
notice to:47 44 44
notice … be:22 -4 -4
notice … id:22 -4 -4
notice … teh:33 29 25
noticed:-13 -22 -13
novel:-49 -47 -38
november:26 3 4
nt:27 -7 -3
number … from:22 -4 -3
number … memory:23 -3 -3
number … on:20 -1 -20
nunca:134 -26 -19
nurse i:34 34 0
nurse on:13 16 21
nurse says:-23 -20 -18
nurse … and:-20 -16 -11
nurse … i:25 23 19
nurse … it:40 39 35
nurse … know:42 38 31
nurse … me:-37 -32 -28
nurse … not:17 33 -4
nurse … teh:-16 -10 -30
o:-45 -57 -25
obey:23 23 -1
obviously:1 12 -25
ocd:-36 -37 -24
oclock:44 41 34
oclock news:34 34 28
oclock … teh:20 20 14
od awareness:-27 -26 -9
od on:-14 -41 -5
od was:21 -5 -1
od … a:-28 -20 -4
od … are:51 52 54
od … i:-11 -2 -28
od … my:19 17 30
od … teh:-15 -12 -21
odd:11 -11 -21
odio:7 -73 -40
of a:40 -10 -13
of antibiotics:-18 -21 -22
of at:-24 -6 -5
of being:26 -47 -14
of biscuits:-33 -28 -27
of death:-36 -31 -31
of ending:-41 -27 -9
of fixed:20 0 -1
of goin:-14 -2 -22
of hangin:27 29 -11
of her:-25 -38 -29
of his:-20 -12 -8
of hurting:30 38 -2
of killing:9 -20 -12
of laughed:21 22 17
of laxatives:44 30 -1
of life:1 -26 -8
of living:-3 -33 -13
of me:4 -29 24
of mine:-23 -27 -13
of one:-20 -3 -3
of pay:13 18 20
of pills:-21 7 -39
of pretending:21 23 0
of prison:24 17 -7
of red:30 4 5
of roses:-17 -23 -31
of self:40 6 -3
of sewerslide:20 7 -5
of space:49 -5 -3
of tablets:44 52 51
of takin:26 25 -1
of tea:-30 -15 -5
of that:26 10 9
of them:44 13 5
of these:43 38 7
of this:31 22 37
of those:-27 -20 -5
of three:14 20 -2
of tmrw:16 23 21
of tonight:-41 -37 -31
of u:31 39 38
of us:29 23 1
of … a:43 32 43
of … all:-30 -2 -8
of … and:8 28 24
of … anymor:-33 -18 -2
of … are:-54 -42 -21
of … at:-8 -25 -17
of … baby:43 48 -4
of … back:-23 -26 -20
of … be:23 32 -18
of … bridge:28 26 25
of … cant:-27 -17 -9
of … car:-37 -4 1
of … daily:47 19 -5
of … days:30 25 0
of … do:41 54 6
of … every:33 61 12
of … family:19 23 27
of … finished:-18 -21 -22
of … flats:-18 -21 -18
of … for:33 18 22
of … from:-5 -16 -25
of … had:-38 -20 -14
of … he:-27 -13 -11
of … him:32 -15 -10
of … house:-21 -15 -8
of … if:0 -21 -23
of … im:-7 -30 -17
of … in:-33 -30 -28
of … is:12 27 13
of … it:-28 -8 -46
of … its:19 22 19
of … knows:17 22 4
of … last:-36 -23 3
of … life:-21 -30 -12
of … mama:13 18 20
of … me:27 3 -12
of … meant:30 32 33
of … methadone:39 37 0
of … month:24 25 21
of … mother:23 24 18
of … my:0 -13 -38
of … not:-26 -3 1
of … old:-47 -19 -12
of … on:18 -21 -21
of … once:1 15 -24
of … one:1 27 34
of … or:-23 -18 8
of … other:31 27 18
of … painkillers:31 42 44
of … permanently:39 42 14
of … pills:21 19 -27
of … psych:22 -11 -5
of … railing:36 33 30
of … room:25 30 24
of … shed:-30 -34 -35
of … sleeping:0 1 -20
of … station:-58 -49 -48
of … tabelts:-21 -19 -22
of … tablets:45 43 46
of … talk:-19 -22 -14
of … teeth:25 -16 -15
of … teh:-32 -37 -64
of … thats:22 18 -6
of … theres:26 20 22
of … they:16 34 27
of … things:-38 -8 -4
of … this:-12 14 25
of … to:-19 -22 13
of … tonight:18 21 23
of … up:-33 -22 -19
of … vodka:26 24 21
of … wants:10 28 -4
of … ward:28 -8 -12
of … was:30 42 31
of … were:20 23 21
of … what:4 -11 -27
of … whole:22 25 29
of … would:-6 33 -4
of … year:-28 -14 -6
off:24 36 37
off a:9 22 -28
off at:31 11 14
off dont:28 30 12
off for:-56 -43 -22
off i:24 29 44
off licence:31 -18 -17
off meself:37 47 -5
off my:-10 -35 -20
off shoes:28 -11 -14
off this:44 45 35
off tmrw:13 16 20
off to:-79 -68 -68
off with:4 14 20
off without:-32 -9 -5
off … a:-22 -4 -17
off … at:24 38 23
off … be:30 26 24
off … bed:-37 -34 -32
off … bridge:-26 -37 -65
off … dont:-40 -40 -31
off … drink:34 26 19
off … go:41 39 35
off … good:-6 1 31
off … i:36 10 19
off … im:8 -10 -23
off … in:28 25 8
off … is:-38 6 -27
off … monday:-36 -39 -34
off … nine:-18 -28 -22
off … no:-26 -26 -25
off … not:38 12 9
off … of:38 39 18
off … on:22 -10 -10
off … outside:15 22 20
off … pier:23 23 27
off … right:21 0 -3
off … say:62 65 61
off … tablets:-14 -28 -24
off … teh:38 32 32
off … than:-60 -44 -18
off … that:-21 6 11
off … till:-32 -35 -32
off … to:-13 -22 15
off … u:34 38 32
off … was:8 21 -1
off … were:48 37 33
off … with:-37 -37 -44
offer:-35 -23 -23
oil:-20 -4 -3
ojala:86 -13 -6
ojala estuviera:24 -3 -1
ojala no:23 -6 -4
ojala … despertara:23 -6 -4
ojala … me:41 -4 -3
ojala … muerto:24 -3 -1
ok:33 -10 13
ok … did:-22 -26 -15
ok … teh:25 19 19
okay:11 -50 -26
old days:20 1 -6
old enough:23 23 22
old school:27 20 21
old sofa:-21 -24 -23
old … a:33 20 22
old … all:44 42 44
old … and:28 -4 -7
old … i:-4 -22 -11
old … in:-25 -26 -23
old … on:-5 -21 -2
old … teh:-51 -32 -33
on:3 8 25
on by:17 -28 -18
on every:-34 -30 -27
on fire:-22 -15 -11
on friday:-38 -13 3
on holiday:-33 -30 -29
on holidays:10 17 29
on i:47 -3 -22
on im:-26 -8 -6
on it:-16 -21 -11
on its:26 5 5
on meself:-24 -23 15
on monday:-9 -29 -7
on nights:24 26 -4
on one:-47 -36 -26
on purpose:117 113 63
on saturdays:-28 -28 -23
on self:9 26 0
on shift:27 30 22
on somebodys:46 50 48
on sunday:36 36 19
on teh:19 24 30
on thrusday:-12 -5 -24
on top:44 51 -12
on tuesday:22 -8 -11
on wednesday:-31 -23 -21
on with:-31 -26 -17
on … after:30 -13 -3
on … all:-63 -46 -59
on … an:-35 -37 -40
on … and:-7 -20 -22
on … are:-23 -26 -16
on … arms:14 21 5
on … bale:-20 -16 -17
on … bc:-59 -53 -41
on … be:-59 -47 -37
on … bedroom:26 29 27
on … been:15 19 23
on … before:17 21 31
on … belt:-34 -39 -33
on … bench:48 -11 -12
on … bike:-12 -11 -26
on … birthday:14 28 34
on … boats:-15 -28 -21
on … bridge:12 16 20
on … bus:16 25 21
on … but:-29 -16 -19
on … cant:15 0 -33
on … carpet:30 31 24
on … chart:-27 -16 -8
on … coach:-32 -32 -14
on … comes:18 24 19
on … day:5 16 26
on … days:5 30 -2
on … detox:-31 -13 -20
on … do:-20 -14 -17
on … dont:-21 -12 -10
on … door:-44 -35 -32
on … edge:-21 -16 -15
on … farm:6 16 26
on … floor:39 32 33
on … for:1 -38 -43
on … fridge:40 36 36
on … from:-18 -19 -31
on … goin:26 4 4
on … hands:15 -51 -18
on … havent:45 7 10
on … head:-23 -15 -26
on … here:46 45 49
on … hes:28 29 20
on … home:29 -9 4
on … i:-4 30 15
on … ice:-44 -9 -6
on … if:-33 -29 -11
on … kitchen:27 25 27
on … last:24 -10 -20
on … ledge:47 28 33
on … life:-26 -19 -39
on … line:57 63 49
on … mate:21 18 -1
on … mind:-26 -11 -11
on … monday:-33 -4 -4
on … monitor:11 -2 -24
on … never:-4 21 -5
on … new:-7 -12 -22
on … news:-12 -9 -29
on … next:-30 -20 16
on … night:-34 -24 -14
on … nine:-32 -22 -23
on … no:-40 -19 -14
on … nobody:43 21 16
on … not:-20 -43 -40
on … of:55 38 26
on … on:-24 -5 -30
on … picking:34 35 8
on … pills:20 24 28
on … plane:7 -35 -29
on … platform:-57 -54 -49
on … rail:34 34 25
on … railway:13 20 12
on … right:-31 -19 11
on … she:20 -48 -8
on … sill:-20 -19 -14
on … since:-4 -26 -20
on … sisters:-22 -26 -20
on … taped:45 42 44
on … teh:-6 -29 -47
on … telly:-32 -13 -7
on … thats:-1 -24 -4
on … they:34 16 24
on … theyre:26 16 19
on … theyve:30 33 24
on … thinks:-25 -26 -29
on … til:35 39 32
on … till:-27 -20 -11
on … to:-35 -5 -5
on … tonight:-28 -6 -43
on … tracks:44 51 52
on … tuesday:-22 -13 -12
on … u:28 27 5
on … under:-33 -29 -23
on … w:-2 -21 -19
on … wall:-22 -14 -12
on … ward:-17 -24 -18
on … was:-43 -20 -17
on … weekend:1 -17 -20
on … wen:-26 -25 -27
on … went:-11 -29 -16
on … which:29 29 21
on … who:42 12 21
on … wife:28 21 18
on … windows:17 21 26
on … wrist:-9 5 38
once:-27 -46 -14
once instead:-17 -36 -2
once wrote:-38 -33 -31
once … and:52 55 36
once … goodbye:-38 -33 -31
once … is:40 40 38
once … of:-30 -43 -3
once … was:21 20 16
one:42 37 40
one and:-20 -20 -15
one at:-27 -24 -22
one day:12 1 -22
one ear:20 -2 -2
one for:16 26 21
one i:-36 -13 -12
one im:12 12 22
one in:-31 -43 -46
one is:5 22 22
one last:26 16 15
one less:82 -2 -3
one long:-37 -36 -1
one night:-13 -3 -21
one of:-19 -8 -21
one on:-6 -42 -31
one step:30 33 27
one way:50 52 52
one who:-2 29 -6
one with:-49 -26 -21
one wont:28 -4 -4
one … a:-8 -42 -42
one … and:-27 -41 -25
one … at:27 -12 -38
one … bc:35 34 32
one … before:38 36 33
one … by:-42 -35 -11
one … calculator:17 22 18
one … call:22 9 -19
one … day:-24 -25 -18
one … does:23 40 -3
one … find:33 44 39
one … for:2 -6 -30
one … four:-32 -21 -15
one … had:19 22 25
one … here:30 27 25
one … hour:20 6 9
one … i:21 -19 -37
one … it:30 53 31
one … left:25 13 5
one … me:73 72 36
one … my:2 10 25
one … not:36 43 35
one … of:-7 -23 -16
one … or:33 35 -16
one … teh:2 -23 -21
one … that:-27 -10 -17
one … there:30 34 38
one … these:28 22 -15
one … today:-53 -12 -6
one … twice:-46 -42 -22
one … week:15 25 19
one … will:51 7 -9
one … with:-21 -14 -12
ones:39 44 30
ones who:21 25 29
ones … find:11 24 17
ones … me:27 6 12
ones … my:-1 4 -31
onions:-43 -33 -24
online:-25 -19 -13
open:20 26 13
open and:30 25 24
open teh:-55 -53 -60
open … he:32 31 27
open … teh:35 37 36
opened:53 -25 -18
opened teh:36 24 6
opening:-39 -33 -11
opens:37 34 24
opens … teh:22 23 15
opioid:-26 -21 -20
or:-71 -56 -62
or not:51 64 19
or … be:-25 -23 -13
or … i:4 20 -18
or … in:-24 -10 -23
or … its:-29 -29 -18
or … me:-14 -30 -22
or … on:2 21 17
or … to:-30 -30 -19
or … want:-33 -32 -18
order:28 12 2
organiser:-53 -43 -41
other:-29 -10 0
other side:48 28 18
other team:-34 -34 -3
other … i:-21 -55 -56
other … im:15 20 15
other … it:-19 -25 -14
others:-27 -23 -7
others … that:-23 -12 -2
others … to:-20 -16 -11
otra:-36 -3 -15
otra vez:-39 7 -3
ought:37 37 36
our son:28 34 23
our tenant:20 17 20
our toddler:19 15 20
our trip:-30 -23 -26
our wedding:27 21 21
our … a:33 32 34
our … and:-10 -11 -38
our … doing:-25 -25 -29
our … hes:17 19 26
our … in:10 1 20
our … on:-24 -24 -19
our … teh:17 4 33
our … told:23 27 -6
out a:-20 -10 -19
out at:38 50 33
out for:13 31 3
out he:11 17 -29
out i:8 5 -28
out im:45 43 43
out in:-28 -37 -36
out on:14 22 28
out with:-16 -19 -24
out … a:-32 -21 -12
out … and:-24 -33 -50
out … be:-31 -21 -11
out … before:17 25 18
out … do:9 9 20
out … dont:-24 -31 -21
out … for:-43 -35 -21
out … good:28 30 21
out … hav:23 13 -7
out … his:37 33 -10
out … i:-33 0 14
out … is:-26 -21 -6
out … it:40 43 50
out … me:23 16 -21
out … my:29 11 4
out … one:32 37 28
out … prison:24 17 -7
out … psych:22 -11 -5
out … room:56 48 49
out … shed:-26 -41 -43
out … teh:-27 -34 -18
out … this:26 46 50
out … time:36 25 35
out … to:-30 -8 -2
out … tweezers:24 23 -3
out … two:7 29 -5
out … window:20 25 32
out … wont:-41 -35 -25
outreach:-25 -25 -11
outside:11 -9 20
outside my:15 17 37
outside teh:7 -25 -28
outside with:10 11 33
outside … a:8 10 32
outside … bat:25 20 43
outside … church:-21 -2 -2
outside … licence:32 -2 -4
outside … off:32 -2 -4
outside … waiting:-24 -26 -11
outside … work:-24 -26 -11
oven:-25 -23 -20
over a:-40 -30 -14
over and:35 23 1
over it:29 17 -6
over me:43 23 27
over my:-30 -23 -3
over teh:-21 -30 -23
over there:-30 -30 -25
over three:9 22 23
over … be:32 25 0
over … bridge:-26 -29 -36
over … edge:20 20 18
over … got:53 49 26
over … hes:23 23 20
over … i:14 -3 -20
over … im:-22 -17 -18
over … it:-27 -12 -3
over … on:-26 -15 -13
over … teh:25 26 7
over … to:-40 -27 -12
over … today:15 20 -1
overdosd:73 53 48
overdosd and:12 18 22
overdosd last:58 -6 -3
overdosd … and:29 1 13
overdosd … is:30 29 28
overdosd … my:32 29 31
overdosing:39 51 23
overlooked:43 -4 -1
overlooked one:43 -4 -1
overpass:31 38 26
own:23 30 8
own and:-53 -48 -35
own doing:22 14 -2
own hand:12 27 -7
own in:31 30 -2
own life:21 21 9
own mate:26 22 -1
own … and:1 -5 33
own … do:-16 -15 -28
own … dog:20 30 34
own … friday:12 14 22
own … i:-50 -54 -37
own … im:-35 -31 -21
own … in:-53 -46 -20
own … it:-20 -37 -18
own … me:39 52 0
own … no:22 24 0
own … on:-2 0 20
own … than:13 20 -14
own … this:26 25 13
own … to:-20 -22 -13
own … with:18 20 15
owt:-32 -30 -10
oxys:47 23 22
p:-32 -10 -7
packed:-11 -37 -20
packed for:29 0 0
packed lunches:-6 -30 -10
packed … a:28 7 9
packed … place:29 0 0
packet:20 25 26
packets:37 35 33
packing:-41 -46 -29
paddling:-21 -22 -22
paddling pool:-21 -22 -22
paid:15 32 19
paid … to:-36 3 2
pain:-39 -30 -35
pain is:29 17 12
painkillers:15 26 27
paint:-46 -49 -57
painted:-54 -45 -41
painting:-28 -27 -23
painting teh:-23 -23 -21
pan:-43 -4 -3
panic:-35 -30 -25
papa:-38 -41 -62
paper:-39 -40 -21
papers and:17 15 -22
para:8 -64 -38
para mi:26 20 20
paracetamol:31 45 10
parcel:-20 -19 -22
parents:-17 -27 -7
parents for:20 21 23
parents … am:29 32 30
parents … be:-21 -24 -20
parents … to:29 19 23
park and:-18 -25 -23
park … cant:-17 -24 -22
parked:17 21 33
parked … teh:15 18 21
parking:-73 -54 -30
part of:-21 -36 -30
partner is:34 16 27
partner said:24 20 14
partner … my:27 17 28
party:-56 -49 -36
pas:-22 -8 -4
pasa:29 -10 -7
pass:-7 -15 -43
passed:32 -6 -21
passed out:43 62 -3
passed … at:15 33 -1
passed … i:27 8 14
passenger:47 45 49
passes:25 -15 -8
passport and:44 45 38
password for:21 23 19
passwords:34 31 25
passwords … teh:48 41 39
past:23 17 16
past teh:31 41 30
past … and:-17 -18 -47
past … i:31 41 46
past … teh:39 8 10
pastillas:51 57 64
pastillas … mi:14 25 24
patch:13 19 26
patches:20 18 22
path:-38 -19 -8
patient … my:30 29 33
patient … own:30 29 33
pay:-32 -21 -12
pay for:-32 -26 -10
pay mama:13 18 20
pay … december:13 18 20
pay … gets:13 18 20
payday:-21 -2 3
paydays … rents:33 31 33
peace:42 13 10
peace with:26 5 13
peace … it:48 8 14
peace … teh:-41 -25 -21
peaceful … teh:26 30 26
pensando:33 -50 -12
pension:25 27 -19
pension and:22 17 -1
pension … me:24 19 5
people:-8 -50 -43
people and:-6 -33 -15
people in:20 -11 -11
people on:-33 -7 -6
people … i:31 -2 13
people … im:36 8 -1
people … is:35 -8 -2
people … teh:-12 -28 -19
people … think:31 -4 -1
per:-31 -24 -19
perdonenme:56 58 54
perfect:-30 -13 -11
period is:29 37 32
permanent:23 3 -6
permanently:74 71 7
pero:-28 -65 -38
person … to:3 20 -5
persona:-23 -5 -3
petrol:19 31 36
pharmacy:-82 -77 -68
phone:9 20 25
phone and:28 30 11
phone at:20 22 13
phone case:15 13 22
phone charger:-27 -26 -21
phone he:-22 -23 -23
phone i:-42 -13 -3
phone is:21 25 23
phone off:59 26 27
phone … after:18 20 24
phone … can:-34 -32 -24
phone … home:20 22 13
phone … my:40 39 27
phone … off:-24 -21 -24
phone … on:43 4 20
phone … shoes:28 -11 -14
phoned:18 23 25
phones on:18 22 24
phones … to:45 44 45
phoning teh:29 26 22
phoning … priest:29 26 22
photos … my:-19 -24 -19
physical:-26 -30 -42
physically:-49 -26 -8
physio:-74 -46 -46
physio tmrw:-10 -10 -20
piano:20 17 15
pick:-27 -42 -52
pick up:-11 -36 -26
pick … teh:-37 -22 -23
picked:40 23 -6
picked a:39 41 23
picked out:18 21 11
picked sunday:23 22 27
picked … and:7 26 17
picked … day:21 23 28
picked … for:-26 -23 -18
picked … im:19 21 19
picked … out:24 23 -3
picked … stitches:24 23 -3
picked … would:26 26 0
picking up:9 9 -20
picture:-28 -28 -26
pictures:13 19 -36
pie:-44 -47 -47
piece:-29 -76 -19
pienso:14 45 -5
pienso en:-20 12 -4
pienso … todos:44 38 -1
pies:-45 -47 -42
pillow:23 21 30
pills:62 75 84
pills and:34 27 53
pills are:32 40 37
pills dont:34 37 42
pills on:-30 -15 3
pills … ago:25 -2 0
pills … and:-28 -15 -23
pills … cant:57 57 66
pills … feel:30 31 35
pills … hand:24 5 10
pills … in:29 43 26
pills … is:33 36 34
pills … me:50 49 50
pills … teh:-15 -29 -26
pills … to:-22 -12 -9
pills … today:1 -24 -15
pills … weeks:24 -3 0
pills … weird:75 71 73
pin:38 37 33
pinch:17 18 22
ping:35 41 40
pinpoint:13 16 24
piont:-12 -53 -62
piont in:39 -22 -6
piont of:24 1 -6
piont … alife:49 -5 -3
piont … it:-20 -9 -5
piont … my:26 20 -1
pipe:31 36 21
pit:-24 1 1
pizza:-35 -31 -26
place:-73 -58 -61
place with:15 -21 -18
place … no:28 4 -2
place … visiting:29 0 0
places:-32 -35 -37
plan:24 42 -25
plan for:10 35 18
plan on:5 -41 -36
plan to:-18 15 -25
plan … a:20 4 -7
plan … i:54 67 30
plan … kil:5 22 -2
plan … my:29 23 -6
plane:5 -50 -36
plane to:-24 -22 -15
planning:52 57 -47
planning to:37 46 -13
plans:2 25 29
plans to:-25 -6 3
plans … hurt:-20 0 3
plans … meself:-23 -5 3
plant:-47 -39 -1
platform and:24 17 20
platform is:27 21 19
platform … quiet:-10 -15 -21
play:-48 -35 -12
play my:-23 -32 -26
play teh:37 41 37
play … i:-52 -44 -17
play … pogues:24 25 25
played:-23 -20 -13
playing:-15 -6 -32
plays:-25 -25 -8
pleased:-58 -54 -40
plese:97 99 99
plumber:-22 -24 -8
plus:22 20 -15
plus … de:32 18 -1
plus … den:-23 -23 -1
plus … vivre:21 -10 -1
pm:20 -31 -30
pocket:29 7 11
pocket … from:-20 -19 -18
pocket … set:27 25 24
podcast:-38 -17 -5
poder:-26 -5 -5
poem:-45 -23 -8
pogues:24 25 25
pointing:41 37 35
pointing … teh:42 38 35
poison:-11 6 20
poison … and:37 30 30
poisoning:20 2 -9
poisoning … a:-21 -12 -16
police:35 29 31
police … me:34 -15 -7
poner:-55 -6 -6
pont je:34 33 30
pont … sauter:34 33 30
pont … vais:34 33 30
pool:-25 -23 -17
poor:-61 -46 -38
popcorn:-46 -45 -36
popcorn … my:-38 -36 -31
popped:17 18 22
por:-33 -25 -12
porch:22 29 29
porch light:14 20 16
porch … on:14 20 16
porque:-40 -62 -23
positive:-30 -26 -16
possible:-41 -32 -38
post:-26 -16 -24
post before:-21 -23 -22
post thank:40 36 35
post this:-13 -8 -23
post … holiday:-19 -20 -17
posted … to:21 24 18
poster:-30 -21 -15
poster for:-22 -8 0
pot:-64 -27 -1
pounding:6 14 -30
pour:-41 -27 -26
poured … into:13 20 19
power:-62 -47 -42
practice:29 35 34
practise:-28 -31 -28
practised:-21 -18 -4
praise:-19 -15 -20
pray:21 13 6
pray for:3 22 6
pray … to:-30 -12 -7
prayed … i:28 23 28
prayer:-3 -38 -21
premier:1 3 28
premier inn:1 3 28
premier … a:1 3 28
premier … what:1 3 28
present:-27 -2 3
present from:26 22 20
present … me:26 22 20
press:-1 -11 -30
press unopened:21 -4 -3
pressure:-52 -57 -50
pressure tablets:-29 -27 -28
pretending:25 28 6
prevent:-21 -11 -9
prevention:-29 -27 -13
price:-31 -4 -5
prices:-20 -22 -6
pride:-48 -24 -9
print … teh:-23 -24 -2
printer:-61 -54 -42
problem:-63 -75 -57
problems:-49 -39 -33
process:-34 -20 -15
project:-19 -22 -16
promise:22 27 26
promise i:46 42 33
promised:21 3 4
promised my:32 11 4
propose:-28 -25 -21
proposed:-31 -31 -3
protest:-15 -11 -27
proud:-48 -63 -43
proud of:-9 -33 -20
proud … it:34 -18 -1
psych:39 14 -9
psych ward:42 15 -9
psych … after:20 -12 -5
psychologist:-32 -26 -16
ptsd:-33 -56 -24
puedo mas:13 36 -2
puente:33 45 40
puente … voy:10 22 18
pull:18 21 14
pull it:23 27 28
pull … off:24 28 28
pulled:-35 -32 -13
pulling:-24 -20 -24
pump:-17 -21 -20
pumped … my:25 -1 -1
punched:39 45 -6
punches:29 31 -6
punches me:29 31 -6
punches … and:29 31 -6
punches … my:29 31 -6
punching:6 32 -7
punishment:15 25 -4
puppy:-30 -26 -30
purged:44 -11 0
purged twice:22 -8 0
purged … today:22 -8 0
purging:-14 -27 -7
purple:-27 -12 1
purpose:103 101 57
purpose and:17 21 22
purpose nobody:32 33 16
purpose to:24 -5 -5
purpose … im:10 13 26
purpose … teh:11 20 7
put an:39 28 -2
put in:31 29 35
put my:4 -28 -8
put on:-42 -35 -16
put teh:-5 -27 -33
put … a:37 40 34
put … and:26 29 32
put … blades:-13 -21 -16
put … bullet:19 23 -4
put … end:39 28 -2
put … gun:-44 -43 -28
put … his:-29 -19 -19
put … in:-18 -31 -56
put … on:-17 -21 -8
put … out:-21 -37 -19
put … pills:-27 -16 -16
put … through:26 34 -5
put … up:-27 -22 -30
put … wages:20 0 -1
put … with:28 25 21
put … word:33 35 38
puts … on:27 27 1
putting:-4 4 -20
q:-57 -68 -32
que:-36 -83 -51
que je:18 20 21
que … a:-44 4 -3
que … de:67 -32 -12
que … laime:18 20 21
querer:-7 -48 -12
queria:48 1 20
queriendome:-85 -21 -9
question:-63 -77 -46
queue:-2 0 -23
quick:34 34 29
quicker:31 11 13
quicker than:31 11 13
quiero:48 25 -73
quiero acabar:34 47 -1
quiero matar:31 38 -2
quiero matarme:42 86 -7
quiero morir:3 -23 -13
quiero mudarme:-28 -16 -2
quiero suicidarme:26 76 -1
quiero … aguanto:26 15 -2
quiero … con:39 31 -3
quiero … de:28 6 -3
quiero … el:-31 -14 -3
quiero … en:-84 2 -5
quiero … nadie:-30 28 -1
quiero … no:-35 27 -14
quiero … ya:31 11 -3
quiet:52 62 68
quiet here:-25 -26 -28
quiet … is:-22 -15 -8
quiet … teh:-41 -25 -29
quit:-48 -20 0
quit vodka:33 30 27
quit … cold:32 29 27
quit … turkey:32 29 27
quitarme:24 36 -5
radio:-31 -26 -20
radio … teh:-19 -25 -23
raffle:-33 -20 -5
rail:45 41 37
rail … and:-59 -54 -47
railing:40 40 33
railing … its:34 31 28
railing … windy:34 31 29
railway:13 20 12
rain:-70 -62 -46
rain and:-58 -42 -31
rain … in:-20 -17 -21
raining:-23 -10 -7
ran:37 42 16
ran out:36 37 11
ran … my:34 35 34
ran … of:31 33 12
rang … said:-33 -29 -12
rang … teh:-24 -15 -15
rang … that:-31 -19 -24
range:-34 -33 -29
rat poison:31 25 32
rates:-36 4 -4
rather:25 16 -6
rather be:33 -35 -10
rather than:-22 -16 -8
rather … dead:31 -24 -3
rather … for:29 30 -3
rather … than:22 -23 -9
rato:54 2 5
rats:-22 -17 -16
rattling:26 -17 -6
raus:-36 -33 -28
raw:-1 -25 -8
razor:61 60 52
razor blades:21 19 9
razor … teh:30 29 28
reaching:-20 -15 -20
read about:43 31 0
read im:27 23 20
read out:-19 -21 -28
read them:34 35 34
read this:15 21 16
read … be:21 20 26
read … i:17 19 34
read … in:-42 -38 -37
read … my:-25 -25 -23
read … shall:18 19 27
read … will:-22 -28 -13
reading about:37 21 -2
reading this:14 14 31
reading … deaths:25 21 -1
reading … fentanyl:25 21 -1
reading … i:41 44 46
reading … on:-33 -19 -20
reads this:8 20 20
ready:-8 -1 -60
ready and:-48 -49 -42
ready for:8 26 -7
ready to:16 15 -31
ready … catch:40 38 0
ready … delete:-25 -29 -11
ready … goin:-48 -51 -42
ready … im:-48 -51 -42
ready … teh:50 31 -17
ready … tonight:38 43 55
real:-62 -25 -37
real … teh:-16 -23 -16
realize:-65 -23 -17
realy:25 13 6
realy … disappear:22 -2 0
realy … to:22 -2 0
reason for:24 -17 -7
reason … be:-21 -2 -4
reasons and:29 35 0
recently:-15 0 -23
reception:-24 -24 -30
recital:33 39 35
reckon:42 13 14
recommend:-65 -40 -25
recommend it:-24 -20 -12
record:-35 -8 -5
recorder:-20 -32 -30
recovery:-49 -56 -51
red:23 18 23
red … is:23 27 25
reddit:-33 -19 -18
refuge:-25 -23 -18
refund:23 -7 -3
refusal:-11 -29 -31
refuses:13 21 -14
regret:29 -8 -11
regret that:53 14 8
regrets:-34 -16 -15
rehab:-16 -11 -36
rehearsal:19 21 16
relapse:-87 -55 -27
relapsed:8 -1 -29
relapsed and:-40 -4 -4
relapsed on:45 30 -1
relapsed … after:22 5 0
relapsed … heroin:39 5 -1
relationship:-34 -21 -18
relationships:-26 -26 -34
relief:11 -24 -20
relieved:21 7 -22
relly:46 49 54
remember:-42 -44 -35
remember me:41 36 36
remind:-32 -16 -4
remove:24 24 19
rents:29 27 31
replies:-42 -28 -9
reply:10 26 21
reply … i:19 24 2
report … sewerslide:42 46 0
rescue:-24 -17 -18
reservoir:36 38 35
rest:4 9 20
rest days:20 19 19
restful:67 -14 -10
restricting:34 -11 -1
retired deaf:20 -2 -2
retired … i:15 21 -1
retired … one:20 -2 -2
return:31 19 16
reunion:-30 -25 -21
review:-1 17 36
review … teh:-27 -19 -23
revolver:49 49 48
revolver in:19 20 18
revolver … her:36 32 30
rex:32 30 32
ride teh:19 22 -1
ride … out:22 21 9
ride … urge:20 23 -1
right:-27 -19 -4
right and:4 31 -9
right im:-9 -11 -33
right in:12 13 27
right things:41 43 42
right with:-15 -5 -29
right … and:-26 -19 -21
right … can:-2 -33 -7
right … do:55 48 23
right … is:18 24 16
right … mum:24 20 14
right … my:-59 -56 -54
right … teh:-27 -26 -17
right … was:39 39 35
right … windy:23 23 16
ring:32 22 13
ring anyone:35 30 26
ring me:-25 -17 -10
ring my:-20 -19 -4
ring their:20 21 -1
ring … i:42 10 14
ring … school:20 21 -1
ring … teh:50 42 42
ringing:49 34 35
rings:26 21 26
risa:-32 -14 -2
risa … el:-29 -13 -1
rists:90 92 35
rists and:24 24 5
rists in:22 26 14
rists … blood:0 0 34
rists … i:24 24 -3
rists … teh:53 55 13
rite:3 21 -25
river:9 20 24
river to:29 30 31
river … we:13 24 32
rivers:35 39 18
road:-12 -21 -8
road … teh:54 56 57
roaring:-34 -27 -9
roast:-49 -30 -23
rock:-19 -37 -11
roll:7 -12 -24
romantic:-12 -25 -15
roof:33 32 28
roof of:38 38 36
roof … flats:-18 -21 -18
roof … it:18 27 0
roof … on:43 50 43
room:18 31 38
room is:45 44 21
room sheet:20 19 18
room … beam:20 19 18
room … bed:33 30 30
room … it:27 29 11
room … night:18 20 -9
room … of:-59 -59 -58
roommate:40 37 31
rope in:22 22 19
rope is:17 13 24
rope out:-19 -20 -20
rope ready:-49 -51 -42
rope … and:-39 -43 -32
rope … bag:41 44 37
rope … im:-49 -51 -44
rope … of:-19 -20 -20
rope … teh:-34 -38 -31
rope … tonight:53 55 57
rope … up:17 14 20
ropes:51 51 49
ropes in:16 20 18
rosarys:35 34 36
rose:-41 -39 -5
roses:-54 -46 -40
roses and:-30 -35 -37
rota:13 19 22
round:22 12 42
round my:30 34 38
round … leaflet:-30 -22 -13
round … neck:36 41 41
round … teh:-21 -3 3
roundabout:-54 -48 -45
rouse:19 21 26
routine:-20 -10 -5
rucksack:37 33 33
rug:-25 -18 -5
ruined:-31 -25 -26
run … over:22 18 -3
rung:34 31 36
running:37 36 29
running garage:16 21 24
running i:28 -2 1
running … shut:33 32 34
running … teh:10 26 28
runs:-25 -13 -9
rush:-7 7 26
rush hour:-23 -15 9
s:-12 0 -27
sad:-39 -24 -10
sad about:-18 -23 -7
sad … teh:-24 -17 -10
safe:22 -5 18
safe im:31 24 28
safe tonight:12 9 22
safe … got:22 25 29
safety:-25 -32 -5
safety … keep:-26 -25 -15
safetys:53 53 51
safetys off:53 53 51
said:8 30 2
said a:-18 -20 -11
said ask:29 22 -1
said goodbye:-36 -38 -11
said he:36 29 -6
said id:27 34 36
said im:-12 -20 6
said in:-82 -40 -5
said it:35 2 -4
said my:14 25 7
said no:-17 -29 8
said over:17 20 -6
said she:-27 -31 -5
said teh:30 14 5
said to:24 -19 -5
said … and:-44 -51 -23
said … felt:-25 -25 -3
said … goin:35 33 14
said … goodbyes:26 26 23
said … hav:-24 -18 -15
said … her:-46 -39 -2
said … i:66 63 34
said … im:-27 -19 -6
said … in:-34 -20 -9
said … kil:44 65 -1
said … my:-26 -2 -13
said … no:-44 -37 -13
said … right:37 40 37
said … see:36 33 34
said … tired:-33 -29 -13
said … to:6 20 37
said … wanted:-24 -16 -3
said … wouldnt:9 35 -2
salir:18 21 -5
salir de:29 25 -3
salir … casa:29 25 -3
sam:15 21 15
samaritans:-25 -17 -7
samaritans on:-23 -14 -6
same amount:25 28 -4
same bridge:-21 -16 -7
same way:8 20 33
same … and:24 25 25
same … he:57 51 32
same … i:20 20 5
same … it:45 41 -13
same … my:-21 -19 -8
sandwich:-22 -14 -3
sat with:-23 -17 -19
sat … car:20 15 0
sat … my:20 -3 12
sat … wrong:-18 -16 -20
saturday:14 11 34
saturday at:-20 -15 -13
saturday is:21 20 15
saturday night:28 25 27
saturday … are:27 38 37
saturday … be:-38 -28 -25
saturday … clear:21 20 13
saturday … not:35 32 32
saturday … teh:23 -5 1
saturday … weather:32 35 34
saturdays:-28 -28 -23
sauter:34 33 30
sauter dites:34 33 30
sauter … a:34 33 30
save me:-26 -29 -29
save … a:-15 -18 -33
save … seat:-23 -28 -28
saved:24 21 17
saved me:36 -11 -7
saved up:27 32 23
saved … pills:23 24 -3
saved … teh:19 22 28
saving … a:-32 -36 -28
saw a:13 20 21
saw … on:36 37 35
saw … today:23 22 21
say:65 39 38
say a:17 27 4
say i:16 24 31
say im:-6 -45 -33
say someone:29 17 19
say that:16 38 43
say to:-37 -33 -14
say u:7 15 20
say wen:31 31 -10
say … a:43 52 44
say … and:22 -4 -11
say … be:20 25 24
say … cant:-48 -48 -35
say … get:34 27 28
say … had:37 38 40
say … i:-8 -26 -9
say … me:22 9 12
say … my:-34 -33 -29
say … teh:10 20 14
say … to:9 22 16
say … u:-6 0 -31
say … want:-11 -25 -3
say … was:38 48 41
saying:0 0 -20
saying goodbye:-23 -12 -9
saying im:10 27 17
says:31 16 -34
says a:27 27 0
says do:-15 -21 -11
says hell:17 11 31
says hes:13 24 -6
says i:18 20 27
says it:20 -12 -8
says she:-4 -15 -26
says shes:48 19 26
says teh:-26 -15 -31
says they:-33 -16 -1
says … a:8 -23 -32
says … all:-20 -18 -9
says … be:-7 -5 -22
says … but:-12 -20 -2
says … goin:24 24 13
says … has:-34 -26 -22
says … her:-9 -10 -21
says … hes:27 23 6
says … i:36 20 3
says … in:22 16 10
says … kil:48 53 39
says … look:-22 -26 -20
says … me:10 6 32
says … must:20 22 0
says … my:11 12 20
says … not:-25 -19 -13
says … of:25 32 -15
says … second:24 24 -1
says … she:1 -26 -2
says … taken:25 26 23
says … teh:20 8 14
says … to:18 26 10
says … us:14 15 20
says … want:-47 -40 -1
says … wants:25 22 -6
says … yourself:30 36 0
scaffold … it:40 37 37
scan:-11 -16 -23
scared:30 19 20
scared im:42 44 -9
scared of:16 7 -21
scared … goin:20 23 -12
scared … it:-2 22 -2
scared … will:15 28 -6
scarf:-28 -28 -33
scars:-32 -26 -16
scattered mum:22 18 12
scene:-24 -21 -9
scheduled:23 25 34
scheduled teh:16 16 20
scheduled … email:20 21 23
scheduled … im:31 29 36
scheduled … to:20 21 23
schlafen:-22 -19 -12
school and:-27 -13 -21
school play:-20 -23 -18
school tmrw:21 23 29
school … a:26 21 23
school … teh:-22 -24 -25
schools:26 -17 -9
scissors:13 -3 -37
scissors … teh:39 37 6
scouts:-20 -21 -17
scratch:-2 -35 -24
scratch … raw:4 -22 -2
scream:-36 -24 -27
screamed:-59 -73 -29
screaming:6 12 24
screaming … being:32 30 -5
screaming … hit:32 30 -5
screen:-28 -27 -27
screen and:-12 -39 -38
screen great:22 21 18
script:-21 -35 -28
scrolling:-33 -23 -6
se:-44 19 26
se a:-12 29 -4
se duerma:12 7 30
se … las:-21 -26 -51
sea:18 7 20
sea … teh:14 23 23
seals:27 26 22
season:-21 -33 -31
seasons:-24 -20 -16
seat:-15 -25 -14
second hand:-58 -57 -52
second time:-27 -21 -10
second … a:19 20 -3
second … i:25 8 -10
second … teh:-22 -12 -5
second … this:66 43 44
security:34 46 49
security guy:42 41 39
security hasnt:30 33 32
security is:35 33 31
security … noticed:30 33 32
see:31 46 36
see for:68 71 60
see her:-40 -34 -19
see him:-6 -8 -20
see me:22 30 20
see no:-8 -30 -11
see to:63 65 42
see u:-26 -20 -29
see … and:-19 -33 -5
see … at:-24 -15 -17
see … for:14 -23 -13
see … future:1 -38 -6
see … great:22 21 18
see … it:32 30 19
see … my:20 21 -1
see … not:35 35 -7
see … on:-28 -22 -26
see … plese:68 71 73
see … reason:20 -11 -10
see … screen:22 21 18
see … season:25 -3 -2
see … should:21 -12 -1
see … teh:20 13 13
see … we:24 21 22
seeing:20 -7 21
seeing snakes:23 28 30
seeing … and:20 27 29
seeing … teh:28 12 17
seem:-17 -33 -26
seem to:-22 -42 -40
seems:-49 -35 -20
seems right:37 31 27
seen him:21 -10 -4
seen to:49 46 29
seen … it:37 29 31
sees:-38 -39 -36
seguir:31 -14 -10
seis:40 16 8
seizure:56 48 53
seizure in:-20 -16 -17
seizure … teh:-21 -20 -26
selbstmord:43 57 -5
self:36 26 -27
self agan:-8 -3 -21
self delete:24 37 -9
self harm:41 11 -18
self … for:-23 -20 -9
self … on:-20 -14 -4
self … teh:28 31 21
self … that:21 24 39
send:-12 -12 -20
send anyone:47 49 45
send help:-30 -34 -33
send … i:-29 -28 -24
sender:44 -5 -3
sending:-43 -44 -17
senora:0 33 25
senora ya:41 38 36
sense:-8 -20 -15
sent:48 57 35
sent me:41 26 33
sent to:34 38 10
sent … a:44 40 27
sent … foto:23 20 22
sentido:-9 -102 -48
september:1 -23 -27
ser:66 -13 -10
series:-31 -11 -9
serious … i:-12 -23 -17
server:47 26 -8
service:46 57 67
service revolver:33 33 34
services:-25 -28 -28
session:-22 -20 -5
set:9 4 37
set fire:45 45 43
set my:22 20 8
set … my:21 20 17
set … on:25 23 15
set … teh:36 34 39
set … to:17 14 24
settle:41 -1 -4
seven:-25 -40 -39
seventeen:-4 -5 -25
seventy four:8 24 3
severe:-36 -54 -10
sewer:30 38 -3
sewer slide:30 38 -3
sewerslide:2 2 -47
sewerslide and:19 22 -5
sewerslide before:30 29 -1
sewerslide for:2 -21 -9
sewerslide i:54 -32 -3
sewerslide is:21 18 -24
sewerslide note:15 18 70
sewerslide on:14 20 -4
sewerslide teh:-39 -28 -6
sewerslide … and:-23 -5 25
sewerslide … at:-41 -15 -1
sewerslide … by:20 8 -2
sewerslide … day:23 32 -1
sewerslide … good:2 -55 -9
sewerslide … i:19 31 21
sewerslide … is:-14 -17 29
sewerslide … it:39 18 -1
sewerslide … my:20 9 -6
sewerslide … news:19 26 -3
sewerslide … not:-30 -21 -5
sewerslide … right:5 -47 -6
sewerslide … teh:21 -3 -23
sewerslide … want:29 9 -3
sewerslide … way:19 32 0
sewing:-45 -9 -12
sex:-18 -13 -31
shake:16 23 10
shakes:-22 -16 -23
shaking:85 72 57
shaking and:36 35 19
shaking … i:15 16 20
shall:15 22 37
shall hav:18 19 27
shall not:37 37 23
shall take:32 31 35
shall … it:24 21 20
shall … joined:18 19 27
shall … my:-41 -30 0
shall … teh:-15 -21 -21
shame:-25 -5 -24
shant be:24 25 24
shant … needing:24 25 24
share:-30 -32 -23
sharing:-89 -45 -25
sharpened:20 21 16
she asked:11 16 21
she did:25 22 11
she had:35 30 37
she means:20 19 -2
she said:-16 -33 -13
she says:-22 -16 -18
she sees:-27 -23 -22
she texted:22 22 11
she took:-20 -20 -8
she used:29 32 33
she wants:38 44 -9
she was:-12 -5 -21
she went:-32 -27 -10
she wont:44 44 32
she wrote:-23 -11 -14
she … at:-55 -56 -56
she … be:13 -19 -22
she … drinking:24 20 23
she … goodbye:-28 -27 -10
she … he:-30 -19 -16
she … hear:22 18 15
she … her:-15 -21 -15
she … i:-28 -34 -16
she … im:-25 -12 -10
she … in:29 39 34
she … is:-29 -28 -15
she … kil:35 30 -4
she … my:15 31 -14
she … of:-28 -28 -24
she … she:-39 -51 -24
she … shes:17 26 -12
she … since:3 -20 -1
she … teh:-28 -20 -30
she … them:-27 -6 -2
she … till:21 17 -1
she … to:23 15 -35
she … up:13 17 21
she … want:-22 -6 -3
she … was:33 4 19
shed:-27 -16 -19
shed … kids:-19 -20 -20
shed … on:24 21 21
sheds:30 26 29
sheet:32 32 32
sheet beam:20 19 18
sheets:-14 -13 -25
sheets … he:28 28 2
shell:13 22 -10
shell not:36 32 0
sherry:5 -20 -17
shes:65 69 86
shes been:-23 17 -6
shes breathing:38 40 41
shes goin:-21 -24 -3
shes got:42 45 38
shes here:-23 -25 -15
shes in:25 23 34
shes not:39 34 15
shes safe:22 31 21
shes stopped:39 37 34
shes taken:33 32 35
shes … all:-20 -12 -14
shes … and:29 18 -11
shes … answering:30 29 28
shes … blue:26 29 33
shes … it:-21 -17 -15
shes … nothing:21 13 -4
shes … to:-23 -19 4
shes … vet:-53 -51 -11
shift … teh:26 27 -2
shifts:-22 -16 -15
shit:-24 -105 -45
shoe:23 23 23
shoes:43 29 22
shoes off:26 37 33
shoes … for:25 -16 -13
shoes … in:41 40 40
shoot:-33 -7 30
shoot me:-31 -24 -14
shoot meself:27 44 48
shoot up:-32 -14 5
shooting:7 31 -21
shop:-37 -5 2
shopping:-48 -42 -42
shops:33 30 -14
short:-53 -48 -49
shot:-44 -28 -11
shot and:37 33 34
shot my:-37 -37 -29
shot up:42 45 41
shot … hes:20 21 20
shot … in:-24 -25 -19
shotgun:62 44 42
shotgun and:56 57 51
shotgun … hes:50 50 45
should:-35 -64 -62
should i:-44 -88 -19
should not:26 12 8
should … and:-31 -11 -9
should … be:37 7 -5
should … born:36 -1 -1
should … it:26 7 19
should … meself:30 -10 -4
should … say:-22 -7 -1
shouldnt of:21 22 17
shouldnt … laughed:21 22 17
shouldve:38 45 37
shouted:-27 -30 -26
shouting:41 38 45
shouting that:19 16 24
shouting … he:16 16 33
shouting … will:24 22 27
showed me:-10 -30 -26
shut:53 45 36
shut … a:-18 -21 -18
si:7 -51 -39
sick after:23 -12 -1
side:-11 -22 2
side … and:8 13 33
side … railing:36 33 30
side … teh:19 21 19
siempre:-153 -30 -11
siento:30 -43 -15
signed:-19 -5 23
signing:13 23 30
signing off:-20 -13 4
signing … for:-22 -17 0
signing … good:-9 -4 20
silage:38 39 38
silage is:32 34 29
silage … in:27 28 25
silly:4 24 25
silo:25 26 30
silo top:26 26 30
silo … of:25 26 30
similar:-21 -13 -12
simple:-11 -23 -4
sin:-146 -30 -21
since:27 13 -16
since and:-21 -26 -20
since last:16 22 17
since march:25 28 33
since my:-34 -15 -10
since she:24 44 -2
since six:-30 -23 -8
since teh:29 46 -28
since tuesday:39 11 10
since we:22 30 -2
since … a:-23 -15 -17
since … and:13 23 33
since … down:53 27 25
since … he:22 22 -5
since … home:42 42 -11
since … it:-12 14 33
since … last:-19 -41 -26
since … my:44 37 6
since … night:2 3 21
since … on:-22 -14 -5
since … out:30 26 20
since … pumped:22 -2 -1
since … stopped:37 34 8
since … to:-18 -26 -8
since … tonight:24 23 24
since … took:15 18 34
since … week:15 34 0
sing:11 22 12
singing:-61 -36 -31
single:-28 -21 -24
single day:30 39 -1
single one:-27 -31 -5
sings on:12 12 20
sinse:14 15 -20
siri:20 16 20
sis:14 17 21
sister:26 23 -8
sister and:21 11 -2
sister has:11 22 -14
sister i:26 29 31
sister in:10 15 30
sister it:-51 -45 -41
sister … a:-22 -20 -22
sister … and:23 33 -7
sister … good:-17 -21 -9
sister … her:-14 -10 -42
sister … i:30 23 31
sister … in:-22 -23 -28
sister … me:-21 -19 -22
sister … my:-28 -26 -21
sister … teh:39 31 40
sister … to:38 15 -3
sister … wasnt:-51 -45 -41
sisters bed:-22 -26 -20
sisters … dont:-22 -26 -20
sisters … says:-22 -26 -20
sit:-43 -33 -18
sit in:-28 -44 -23
sit with:-18 -21 -13
sit … teh:-21 -19 -9
sits:-26 -26 -31
sits … teh:-6 -9 -23
sitting:29 20 4
sitting here:-17 -4 -28
sitting on:30 -12 2
sitting … car:-62 -37 -35
sitting … hands:5 -40 -13
sitting … my:-33 -51 -27
sitting … teh:23 4 1
situation:-43 -8 -20
six:-18 -18 -26
six and:-26 -28 -10
six days:24 40 0
six oclock:23 17 17
six years:-59 -40 -13
six … a:20 17 25
six … i:15 21 -8
six … today:-20 -3 -7
sixteen:20 18 -14
size:-41 -14 -36
skip:-27 -18 -20
skipping … i:9 27 -7
slan:59 59 56
slap:25 26 -5
slapping:59 59 18
slaps:23 30 -11
slaps me:11 20 -7
slaps … i:34 40 -4
slaps … if:11 20 -7
sleep:-13 -39 -34
sleep and:56 27 20
sleep before:-26 -18 -10
sleep forever:36 -4 2
sleep i:11 26 24
sleep … im:2 -55 -12
sleep … is:-10 -10 -23
sleep … never:32 0 -1
sleep … teh:33 30 14
sleeping a:-21 -17 -10
sleeping pills:58 53 44
sleeping … and:30 27 6
sleeping … i:7 10 21
sleeping … teh:-29 -25 -18
sleeps:26 30 16
sleepy:34 44 42
sleepy … of:12 21 -1
sleeve:45 21 0
sleeves:24 6 -5
slept:-36 -28 -25
slept on:-22 -14 -12
slept … hours:-19 -18 -20
slept … teh:-23 -14 -12
slide … i:32 36 -1
slides:-13 -20 -8
slipped:36 -45 -39
slipped at:32 -4 -5
slipped … after:28 -1 0
slipping:5 19 24
slit:31 40 -45
slit my:27 32 -43
slit … in:21 23 1
slit … rists:27 30 -33
slitting:64 47 -16
slough:-32 -28 -27
slow:70 68 59
slow i:46 47 35
slower:37 32 33
slower than:38 32 33
slurry:40 46 34
slush:-27 -24 -27
slush puppy:-27 -24 -27
small:-6 -31 -18
small they:20 25 23
small … a:25 28 26
smell:-30 -25 -18
smiled:42 39 38
smiling:3 14 21
smoking:-42 -34 -23
snakes and:23 28 30
snap:15 7 26
snoring:63 57 60
snoring … and:59 56 49
soaked:7 14 21
sober:-80 -101 -80
sober and:-32 -19 -11
sober … and:-26 -4 7
sober … i:-26 -13 -5
sober … teh:-28 -18 -13
sobre:-90 -24 -7
social:-28 -23 -24
sock:34 37 27
sock bc:2 1 -22
sock … and:22 25 27
socks:-39 -37 -40
sofa:-31 -12 -31
sofa … teh:-21 -24 -23
soir:22 23 30
soir la:37 36 35
soir … est:25 25 33
sold:24 4 -14
sold his:-26 -14 -3
sold my:30 15 2
sold to:21 21 -3
sold … and:26 2 8
sold … sister:28 26 9
sold … son:23 22 -9
soldiers:33 28 30
solo:-73 -35 -26
some:-67 -69 -66
some mornings:32 -1 0
some nights:24 7 -2
some … am:25 0 0
some … i:22 -4 -17
somebody:18 18 27
somebody a:-16 -22 -20
somebody left:24 -3 -2
somebody to:21 19 21
somebody with:-34 -24 -4
somebody … at:23 -20 -9
somebody … i:14 30 6
somebody … know:24 20 21
somebody … to:27 24 15
somebody … u:27 23 22
somebody … with:-25 -22 -23
somebodys:68 66 66
someone:4 10 23
someone found:30 -3 -2
someone had:36 42 22
someone i:26 8 23
someone new:22 20 17
someone tonight:-27 -26 -26
someone was:25 25 0
someone … a:-29 -23 -12
someone … i:-49 -24 -14
someone … it:43 38 40
someone … me:-10 -50 -56
someone … to:-44 -9 -17
someone … up:-2 6 -24
someone … want:-29 -13 -2
someones:-63 -17 -14
something about:-1 29 -2
something from:32 20 22
something to:-9 -21 13
something … and:10 2 28
something … dont:27 15 -9
something … me:4 -41 -12
something … teh:23 25 20
son:-2 21 -5
son i:22 20 17
son takes:22 17 -1
son that:23 19 13
son … hes:34 33 15
son … himself:-20 -22 -8
son … i:17 21 -8
son … in:-21 -19 -8
son … me:18 -41 -2
son … not:20 16 17
son … teh:20 23 22
song:-8 6 27
song … its:17 21 31
songs:42 44 51
songs i:11 13 20
sons:-35 -30 -30
soon:32 -27 -41
soon ive:24 8 6
soon … teh:25 8 17
sooner … asking:23 -1 0
soporto:124 -20 -13
sorry:43 51 67
sorry driver:29 38 40
sorry everyone:43 46 39
sorry i:-41 -26 -14
sorry it:25 -4 -5
sorry … am:-38 -19 -11
sorry … couldnt:31 22 23
sorry … i:2 13 26
sorry … mess:17 20 20
sorry … sorry:-21 -24 -17
sorry … that:-13 -22 -18
sorry … this:-11 -4 22
sorry … u:27 25 25
sorry … ur:-25 -31 -31
sorry … wasnt:31 -1 1
sort:29 3 8
sorted all:-22 -24 -27
sorted teh:17 17 20
sorted … my:-22 -24 -27
sorted … picked:23 22 27
sorted … tablets:-22 -24 -27
sory:-1 1 25
soul:20 -5 0
sound:-28 -22 -12
sounds:30 -32 -24
soup on:-26 -33 -37
soup … teh:-27 -33 -34
soy:-95 -21 -18
spa:-24 -11 -6
space:18 -32 -24
spain:-21 -12 -12
spare:36 28 26
spare room:30 31 27
spare … beam:20 19 18
spare … sheet:20 19 18
speak:-17 -19 -31
speaks:-35 -20 -14
spelling:-21 -18 -10
spend:-32 -33 -7
spent:-38 -28 -26
spider:-22 -16 -15
split:32 33 -12
spoil:17 17 23
spoil it:17 17 24
sponsor:22 -22 -3
sponsor doesnt:52 -7 -4
sponsor … crying:25 -1 -2
sponsor … i:33 -4 -3
sponsor … know:52 -7 -4
sponsors:-46 -25 -25
sponsors number:-31 -4 -2
spring:10 20 27
spring … i:13 14 20
st:-17 -20 -21
stab:44 45 10
stab him:35 32 14
stab my:24 27 1
stab … and:25 27 -7
stab … swear:29 26 -5
stable:-21 -25 -20
stage:-25 -17 -16
stairs and:23 22 26
stamp:-22 -21 -17
stand:39 22 9
stand it:5 -33 -10
stand up:35 53 37
stand … long:29 0 -1
stand … this:42 -8 -2
standing:30 31 21
standing … bale:-20 -16 -17
standing … platform:-20 -20 -26
stands:24 24 -3
star:-28 -19 -11
staring:16 -25 -16
staring at:17 -24 -16
staring … it:27 -20 -15
stars:31 -17 -19
stars would:48 -4 -2
stars … not:48 -4 -2
start:-68 -52 -26
start … im:4 16 27
started:14 28 -5
started cuting:-26 -22 -2
started looking:25 28 -3
started with:38 37 31
started … at:19 24 -3
started … how:23 26 -4
started … its:-26 -22 -2
started … teh:28 26 23
starting:-31 -25 -19
starting … agree:21 20 -6
starts:-43 -37 -30
starving:20 22 -6
state:-38 -27 -33
station and:-35 -32 -26
station … im:27 24 34
station … its:-55 -49 -47
station … windy:-50 -46 -45
status:-20 -20 -19
stay:-7 -22 -19
stay after:13 20 -4
stay in:-5 9 -30
stay on:-15 -23 -12
stay … and:30 34 15
stay … i:11 20 19
stay … this:29 42 0
stay … us:-21 -21 -10
stayed:-29 -8 5
staying:-20 -5 6
staying late:26 27 26
staying … teh:29 31 33
steam:12 -39 -28
steam … teh:32 -14 -4
step nine:-29 -34 -34
step off:28 25 27
step … and:-23 -21 -13
step … done:-17 -24 -21
step … is:-22 -17 -29
stepdad:21 17 -9
stepdad touches:23 18 -5
stepdad … at:23 18 -5
stepfather:19 24 -3
stepmum:30 12 -1
stepmum than:22 -2 -1
stepping:44 44 38
stepping in:25 23 21
stepping … front:25 23 21
stepping … of:25 23 21
steps:-36 -38 -32
sticker:-39 -29 -28
stitches:24 2 -17
stitches out:11 21 -4
stitches … tweezers:24 23 -3
stitches … with:24 23 -3
stock:-22 -18 -10
stomach … teh:-46 -33 -31
stones:38 36 33
stones … my:22 21 20
stood … teh:22 -3 -2
stop crying:-10 -31 -19
stop cuting:33 40 -14
stop drinking:-36 -18 -11
stop existing:22 16 -1
stop i:-28 -33 -11
stop ive:27 28 12
stop me:24 18 12
stop my:-33 -27 -8
stop shaking:38 41 35
stop thinkin:15 -25 -2
stop thinkng:35 37 -1
stop … a:33 23 29
stop … and:-11 -20 -48
stop … be:-15 -25 -24
stop … dont:38 8 25
stop … i:-21 2 10
stop … im:6 35 -3
stop … is:-50 -49 -12
stop … it:22 34 30
stop … ive:21 8 15
stop … killing:4 27 -6
stop … my:-57 -70 -28
stop … of:22 21 -1
stop … one:-2 -24 -16
stop … teh:-23 9 -5
stop … to:11 23 7
stop … took:0 13 24
stop … towel:-19 -22 -23
stop … using:46 -3 0
stop … want:11 10 21
stopped:54 52 44
stopped drinking:52 50 54
stopped making:24 22 21
stopped my:-17 -5 -36
stopped teh:17 24 4
stopped … and:17 20 26
stopped … cold:19 23 2
stopped … days:20 18 18
stopped … noise:24 22 21
stopped … two:33 29 34
stopped … years:-19 -18 -22
stopped … yesterday:6 8 -26
stopping:39 46 44
stops:40 57 23
stops … teh:19 18 21
store:-26 -11 -42
straight:-63 -64 -11
straight … teh:-29 -16 -15
strangled:30 33 23
strangled me:30 33 23
street … and:23 -5 -10
streets … and:15 22 26
stress:-53 -33 -26
strick:27 30 51
strick … bereit:14 14 24
strip:-15 -20 -20
strips:-24 -22 -33
strips and:-23 -27 -11
strips … naloxone:-18 -20 -11
strong:38 22 11
strong … i:57 32 38
strong … to:-11 -19 -22
struggle:-36 -29 -19
struggling:-29 -38 -35
stuck:-74 -74 -65
stuck in:-25 -25 -19
stuck … my:-21 -17 -17
study … teh:-21 -19 -16
stuff:19 21 17
stuff under:20 15 16
stuff … sink:20 15 16
stuff … teh:31 33 40
su:-120 -31 -9
sub:-60 -35 -26
subscription my:24 -1 -1
subscription … family:24 -1 -1
subscription … forgot:24 -1 -1
subscriptions:21 24 19
subscriptions end:21 24 19
subscriptions … on:21 24 19
subscriptions … teh:21 24 19
such:-32 -13 -16
such a:40 15 0
such … burden:46 -1 0
sucidal:66 59 -75
sucidal and:31 52 -24
sucidal as:52 54 -1
sucidal at:0 22 -1
sucidal i:45 10 -3
sucidal im:-3 -21 -2
sucidal people:-22 -10 -1
sucidal thoughts:42 26 -3
sucidal … alone:12 20 -1
sucidal … dont:32 -4 -2
sucidal … me:-24 -6 -2
sucidal … not:7 36 -1
sucidal … to:-37 -27 -3
sucidal … week:10 -29 0
sucidal … weeks:5 23 0
suddenly:-21 -40 -8
sudoku:11 26 -2
sueno:-92 -14 -13
sugar:-29 -7 -3
suicidar:38 38 18
suicidarme:91 -17 -73
suicidarme lo:51 73 -1
suicider:39 50 -41
suis:-28 -19 -8
summer:-57 -47 -41
sun:-66 -66 -59
sun in:-35 -35 -39
sun … my:-23 -20 -23
sun … teh:-59 -59 -57
sun … up:20 19 19
sunday:26 36 29
sunday i:34 32 33
sunday night:-30 -21 -11
sunday roast:-49 -30 -23
sunday that:17 25 24
sunday … and:18 17 20
sunday … hav:17 12 21
sunday … is:-23 -19 -10
sunday … last:47 8 0
sunday … match:-21 -21 -18
sunrise:14 15 21
sunset:-32 -33 -43
sunset … teh:-21 -22 -26
super:-46 -47 -28
supervisor:21 19 12
support:-62 -57 -50
suppose:33 29 0
sur … je:34 33 30
sure i:8 27 7
sure … to:33 31 34
surgeon slipped:30 -3 -2
surprise:-41 -40 -39
surprised:-33 -23 -20
swallowed:56 81 97
swallowed a:-26 -26 -26
swallowed everything:28 33 30
swallowed i:42 45 43
swallowed my:7 12 22
swallowed teh:6 13 21
swallowed … bottle:39 32 34
swallowed … fly:-26 -26 -26
swallowed … in:26 31 27
swallowed … methadone:16 14 31
swallowed … my:24 23 35
swallowed … of:22 24 16
swallowed … one:-27 -15 -11
swallowed … pills:13 15 20
swallowed … teh:52 61 47
swallowed … whole:30 27 27
swallowing:37 35 27
swap:1 -19 -22
swap with:24 -1 -1
swap … any:24 -1 -1
swear:29 48 -13
swear … god:-32 -7 -5
sweating through:9 14 21
sweating … and:34 17 25
sweating … teh:9 14 21
sweats:-13 -30 -30
sweet:-36 -24 -14
swim:23 28 36
swimmers:44 -5 -6
swimming:-21 -17 -24
swing:-66 -74 -65
swing … teh:-62 -64 -55
switch:-25 -34 -10
switched:-47 -45 -21
swore:4 -20 -9
symptoms:-33 -26 -27
t:-27 -12 -10
tabelts:29 41 38
table i:42 32 31
table … it:24 1 0
table … note:-16 -19 -20
tablet:-22 4 -4
tablets:108 110 116
tablets and:37 30 15
tablets are:42 42 37
tablets down:36 37 41
tablets into:-33 -35 -33
tablets last:0 3 20
tablets teh:-5 -26 -22
tablets … a:22 19 20
tablets … and:17 22 8
tablets … hav:31 27 24
tablets … is:27 28 26
tablets … my:23 21 19
tablets … night:0 3 20
tablets … on:17 22 27
tablets … right:27 22 36
tablets … teh:26 18 20
tablets … weekly:-22 -24 -27
tabletten:32 37 53
tabletten geschluckt:26 32 41
take a:-30 -13 1
take care:1 8 20
take me:71 -8 3
take my:23 8 1
take teh:-19 -6 -21
take them:31 31 26
take what:31 33 17
take … dont:44 4 -2
take … from:23 20 9
take … im:15 14 34
take … life:17 24 31
take … my:0 -28 5
take … of:9 21 23
take … on:-34 -29 -3
take … out:20 24 -3
take … own:18 21 8
take … theres:20 16 16
take … to:17 -45 -32
take … train:-32 -24 -16
take … wen:-32 -19 -12
take … with:41 29 -1
taken:28 42 52
taken all:20 16 23
taken enough:28 26 21
taken … antidepressants:12 10 21
taken … it:-19 -21 1
taken … my:6 16 20
taken … tablets:29 29 25
taken … teh:-37 -36 -30
taken … yesterday:25 23 -1
takes:23 20 -3
takes me:27 -21 -2
takes my:68 64 -25
takes to:-25 -15 -4
takes … and:22 17 -1
takes … he:20 15 8
takes … pension:24 18 -20
takin:-30 1 -7
takin a:-23 -34 -6
takin all:33 28 48
takin my:20 40 13
takin … bus:1 -21 -2
takin … early:1 -21 -2
takin … forever:-39 -8 -1
takin … i:-23 -19 -9
takin … life:12 32 2
takin … long:29 27 12
takin … nap:-30 8 -2
takin … of:38 20 3
takin … pills:42 37 31
takin … tonight:26 23 20
talk:-34 -6 -1
talk … my:-28 -38 -11
talk … somebody:21 24 24
talk … someone:3 -20 -10
talked me:26 9 9
talked … down:21 -1 7
talked … it:30 31 38
talking:49 33 50
talking about:34 2 -9
talking … and:12 20 23
talking … i:-24 -22 -6
talking … people:15 28 7
talking … teh:49 4 6
talks:-24 -4 -10
tambien:-1 -47 -5
tanto:41 -11 -9
tap:39 14 9
tape:31 33 11
tape … to:28 28 -6
taped:47 45 46
taper:-41 -25 -26
taper with:-20 -12 -19
taper … clinic:-20 -12 -19
taper … teh:-20 -12 -19
tapering:-29 -29 -24
tapering … benzos:-26 -29 -23
taste it:20 16 19
tattoo:-24 -22 -11
taught:25 22 3
taught me:16 20 -5
te:-96 -58 -29
tea:-44 -29 -39
tea … is:-2 -3 -20
teacher:-26 -2 -8
teaching:-54 -41 -34
team:-45 -43 -43
tears:-54 -56 -35
teddy:30 29 25
teen:28 38 10
teenagers:-18 -12 -29
teeth:1 -33 -28
teh:11 19 38
teh accounts:22 20 18
teh air:-26 -28 -21
teh airport:-22 -22 -22
teh ambulance:33 28 27
teh an:-44 -49 -34
teh and:-23 -34 -48
teh answer:-31 -11 -6
teh archers:22 22 22
teh are:-20 -13 -25
teh arms:29 27 8
teh at:-32 -35 -36
teh baby:-1 20 23
teh back:47 6 4
teh balcony:18 17 25
teh bale:-20 -16 -17
teh band:-21 -20 -18
teh bank:22 51 23
teh bath:53 55 41
teh bbq:-44 -44 -48
teh bed:49 54 62
teh bedroom:34 30 30
teh beech:-26 -15 -11
teh bells:28 -4 -2
teh bit:-15 -6 -26
teh blade:42 5 20
teh blades:-7 -50 -46
teh blood:26 23 -3
teh blue:34 31 26
teh boats:-15 -28 -21
teh boiler:-44 -14 -9
teh bookies:39 -3 -2
teh bot:28 30 8
teh box:-15 -26 -4
teh boy:35 31 27
teh bread:-39 -22 -10
teh bridge:50 42 51
teh bruises:32 37 22
teh bullet:-28 -17 -13
teh bus:-58 -46 -42
teh cake:-32 -31 -37
teh canal:29 24 16
teh cant:-20 -19 -3
teh carpet:-47 -49 -43
teh cat:-18 -8 -20
teh cats:-13 -21 -18
teh centre:-5 -6 -23
teh chairs:-25 -19 -16
teh character:-26 -29 -1
teh charity:-17 -16 -33
teh cheap:-22 -18 -21
teh choir:20 3 8
teh chorus:-33 -8 -3
teh christening:-32 -18 -17
teh cistern:22 -3 -3
teh city:-16 -17 -20
teh cliff:44 42 50
teh cliffs:17 16 21
teh clinic:8 -6 -43
teh clock:25 39 40
teh closet:22 22 16
teh coach:-35 -34 -17
teh company:-18 -19 -20
teh coroner:-36 -20 -12
teh couch:-33 -27 -20
teh council:-20 -13 -14
teh course:-29 -27 -15
teh craving:50 -15 -17
teh crawling:21 -5 -2
teh curtains:-20 -23 -17
teh date:-38 -28 -7
teh day:2 21 7
teh dentist:-21 -38 -25
teh do:19 29 9
teh doors:37 17 10
teh drawer:27 -22 -13
teh drink:54 36 50
teh drugs:-30 -25 -21
teh earth:16 -26 -12
teh end:19 21 40
teh exit:24 -2 -2
teh farm:19 22 -1
teh fence:28 23 18
teh film:-26 -46 -44
teh final:15 20 2
teh fireworks:-40 -37 -37
teh first:-51 -48 -57
teh fish:-27 -9 -14
teh flat:-12 -24 -34
teh flats:-18 -21 -18
teh foot:-23 -27 -19
teh football:-21 -18 -4
teh forever:27 -9 -2
teh fourths:23 18 14
teh fridge:18 24 26
teh front:-20 -12 -11
teh funeral:42 27 7
teh gate:38 30 26
teh gear:20 22 18
teh girls:-31 -21 -37
teh goodbye:-23 -23 -23
teh gravy:-22 -24 -24
teh groomer:-61 -20 -19
teh ground:-2 0 -22
teh group:-40 -16 -28
teh guard:-14 -5 -29
teh gym:-53 -51 -20
teh hair:35 37 35
teh head:30 29 10
teh health:-27 -20 -10
teh heat:-31 -32 -31
teh heater:-45 -43 -43
teh home:11 23 -1
teh hoover:24 0 -1
teh hose:14 16 20
teh hosepipe:39 36 31
teh hospice:-21 -17 -5
teh hospital:-57 -60 -50
teh hostel:23 10 6
teh hot:22 22 -1
teh house:7 20 10
teh i:-77 -64 -48
teh ice:-23 1 7
teh idea:8 -41 -15
teh im:34 14 16
teh in:-52 -38 -26
teh inquest:-33 -29 -21
teh interview:23 20 -7
teh is:22 -10 -14
teh job:-14 -7 -29
teh kids:-8 -24 -18
teh kind:-22 -24 -25
teh kitchen:22 39 25
teh lab:38 36 29
teh label:-24 -32 -35
teh lady:23 24 -13
teh laughs:32 26 34
teh lawn:-20 -18 -28
teh leader:19 21 -5
teh leaflet:-27 -13 -14
teh ledge:21 6 7
teh letters:1 22 15
teh light:33 42 39
teh lighter:40 43 -20
teh line:28 32 13
teh list:-27 -26 -23
teh little:-56 -38 -25
teh liver:-14 -21 -23
teh lock:26 24 26
teh loft:-3 6 20
teh lord:48 -8 -5
teh lorries:12 16 20
teh lot:86 61 58
teh maid:41 36 6
teh man:20 29 24
teh match:-37 -34 -30
teh mattress:23 30 31
teh medicine:22 24 22
teh meeting:-10 -41 -38
teh minute:13 11 20
teh mirror:-24 -14 -12
teh money:-1 20 25
teh month:20 22 17
teh multi:20 20 23
teh museum:-38 -35 -37
teh my:-75 -59 -53
teh names:33 -3 -2
teh neighbours:-26 -27 -15
teh new:-60 -68 -72
teh news:33 24 -10
teh noose:40 42 42
teh notes:20 15 24
teh novel:-23 -15 -6
teh number:-15 -14 -22
teh of:-87 -107 -83
teh off:29 -21 -21
teh old:-46 -27 -26
teh on:8 18 25
teh one:-4 -15 -38
teh ones:57 61 56
teh order:31 36 17
teh other:22 18 23
teh others:29 18 30
teh outreach:-18 -20 -11
teh oven:-24 -23 -19
teh overpass:31 38 26
teh packets:32 29 30
teh pain:-16 -68 -37
teh paracetamol:9 13 22
teh parish:-32 -21 -23
teh passwords:34 33 29
teh people:26 -10 -11
teh pharmacy:-36 -30 -24
teh piano:21 17 16
teh pictures:43 35 -7
teh pillow:36 34 32
teh pills:90 79 87
teh piont:20 -16 -25
teh pipe:23 27 14
teh place:-22 -22 -22
teh plan:9 29 1
teh plane:44 -31 -22
teh platform:-21 -24 -24
teh play:-64 -65 -38
teh poem:-36 -16 -5
teh pogues:24 25 25
teh police:32 37 39
teh pool:-24 -22 -16
teh porch:14 20 16
teh post:12 24 11
teh power:-36 -36 -34
teh press:-1 -27 -20
teh prison:-62 -51 -25
teh psych:42 21 -9
teh question:-23 -20 -10
teh radio:-55 -58 -56
teh railing:38 37 33
teh railway:13 20 12
teh rat:38 36 40
teh razor:16 24 12
teh reason:-13 -33 -17
teh recorder:-20 -32 -30
teh refuge:-20 -18 -14
teh rest:30 16 28
teh rifle:-20 -24 -14
teh ring:22 21 -15
teh risk:22 16 -1
teh river:13 23 26
teh rivers:32 37 37
teh road:-46 -32 -23
teh roof:19 21 13
teh ropes:34 37 33
teh rug:-24 -18 -5
teh samaritans:-23 -14 -6
teh scissors:-26 -55 -26
teh screen:29 12 14
teh sea:71 44 46
teh second:-22 -19 -28
teh sewerslide:-35 -44 -13
teh shed:-7 -9 -26
teh sherry:-1 -44 -37
teh shotgun:47 45 44
teh show:-26 -23 -19
teh silage:27 28 25
teh sleeping:39 35 43
teh small:-7 -33 -14
teh spa:-24 -11 -6
teh spare:23 25 20
teh stairs:27 24 7
teh stove:20 14 -4
teh strong:23 23 24
teh stuff:33 36 37
teh suit:26 27 26
teh surgeon:23 -7 -5
teh surgery:21 -5 -1
teh table:-19 -16 -37
teh tablets:94 90 95
teh tape:22 26 23
teh team:20 19 -9
teh telephone:40 39 31
teh telly:-39 -24 -8
teh thing:56 31 32
teh third:-21 -12 5
teh tides:26 28 31
teh time:17 12 24
teh toilets:25 25 -4
teh tracks:78 78 77
teh trailer:-24 -28 -9
teh tramadol:42 21 19
teh trian:18 19 20
teh trigger:29 28 28
teh truth:-28 -22 -16
teh tuesday:-22 -22 -30
teh under:-38 -26 -15
teh use:46 -6 -3
teh vet:2 -17 -33
teh viaduct:44 45 39
teh view:17 20 12
teh visa:-63 -43 -41
teh vodka:34 32 33
teh voices:34 41 9
teh wall:41 45 19
teh wardrobe:22 30 31
teh watch:34 35 32
teh way:-51 -39 -69
teh wedding:-10 -20 -12
teh weeds:-30 -27 -9
teh week:-53 -53 -49
teh weekend:-13 -30 -25
teh weekly:-34 -33 -34
teh wheel:43 35 35
teh whisky:5 5 -30
teh wifi:25 31 -1
teh will:20 14 17
teh window:44 27 7
teh wine:20 23 26
teh winter:-47 -38 -31
teh woods:12 8 21
teh word:51 41 -7
teh work:-16 -15 -39
teh world:-46 -39 -26
teh wrong:-23 -7 -6
teh xbox:-50 -50 -50
teh yard:38 17 22
teh year:-24 -13 -21
teh zoo:-41 -43 -45
teh … across:-35 -38 -20
teh … act:-25 -20 -17
teh … after:13 31 16
teh … ago:-38 -42 -29
teh … alife:34 -8 -1
teh … am:32 42 45
teh … answer:-23 -31 -10
teh … anyway:-20 -18 -2
teh … appointment:-23 -10 -13
teh … are:24 12 20
teh … around:-15 -13 -36
teh … ask:-26 -13 6
teh … away:-47 -28 -27
teh … bad:32 -3 -13
teh … bag:31 30 22
teh … be:-35 -29 -40
teh … beds:-23 -19 -22
teh … before:-25 -27 -25
teh … beside:26 24 3
teh … beter:19 -26 -13
teh … between:21 17 24
teh … big:22 22 19
teh … bit:29 36 50
teh … black:-8 -12 -38
teh … bless:-16 -18 -25
teh … board:12 -6 -31
teh … book:40 40 42
teh … booked:20 17 19
teh … boys:-30 -19 -16
teh … bridge:-21 -14 -15
teh … bring:-37 -27 -14
teh … bus:65 50 48
teh … but:30 37 19
teh … by:-27 -24 -17
teh … called:-39 -34 -23
teh … calling:-17 -26 -19
teh … cant:-13 -24 0
teh … case:-25 -18 -36
teh … chair:19 27 27
teh … changed:22 19 19
teh … child:0 0 20
teh … christmas:-40 -33 -24
teh … clinic:-20 -12 -12
teh … club:-68 -65 -62
teh … coat:42 42 36
teh … cold:38 39 39
teh … come:-14 -40 -31
teh … comes:-5 8 29
teh … coming:33 33 26
teh … committee:-21 -18 -20
teh … cos:12 7 29
teh … count:23 21 23
teh … cut:50 28 34
teh … dad:43 45 45
teh … dads:20 18 13
teh … date:-22 -18 -13
teh … day:-55 -59 -38
teh … days:-25 -31 -3
teh … death:-27 -32 -30
teh … deep:26 -21 -23
teh … did:21 0 -21
teh … didnt:-6 -31 -12
teh … die:-16 -21 -12
teh … died:-23 -19 -13
teh … doctor:-20 -19 -5
teh … doesnt:21 22 27
teh … dogs:20 11 11
teh … dont:52 36 20
teh … doors:38 41 46
teh … down:21 21 23
teh … drawer:12 24 24
teh … drink:5 -25 -22
teh … driver:-24 -38 -20
teh … eleven:25 19 -9
teh … end:20 18 31
teh … enough:14 16 23
teh … every:9 0 -37
teh … explained:-33 -10 -2
teh … father:-25 -28 -29
teh … fed:32 26 32
teh … feel:-39 -33 -10
teh … feels:-23 1 -39
teh … fine:18 22 29
teh … first:10 16 26
teh … fixing:-4 -30 -26
teh … floor:25 36 28
teh … food:40 19 29
teh … for:22 36 22
teh … forever:-20 -8 -6
teh … forgot:15 -23 -20
teh … found:-79 -58 -50
teh … four:-11 -42 -40
teh … free:-34 -35 -37
teh … friday:3 22 29
teh … get:34 14 15
teh … gets:-34 -26 -13
teh … getting:-22 -9 -24
teh … girl:19 18 23
teh … give:35 30 -3
teh … goes:34 19 10
teh … gone:-22 -13 -10
teh … goodbye:-16 -22 -11
teh … grandad:-46 -50 -44
teh … group:-28 -27 -24
teh … had:-30 -34 -19
teh … half:-61 -61 -63
teh … hand:-65 -62 -65
teh … handed:-36 -32 -25
teh … hands:40 40 2
teh … hang:-34 -39 -45
teh … happy:-29 -29 -22
teh … has:24 17 19
teh … hav:-24 -26 -15
teh … he:21 1 21
teh … help:35 40 54
teh … helps:23 29 -4
teh … her:21 13 12
teh … here:57 54 62
teh … hes:-32 -30 -8
teh … hiding:20 0 0
teh … highest:26 28 31
teh … him:-29 -21 -35
teh … home:-17 -40 -38
teh … honest:11 24 20
teh … house:-25 -43 -7
teh … how:8 18 23
teh … i:14 10 20
teh … id:24 45 17
teh … if:8 -10 -35
teh … ill:54 60 53
teh … im:41 25 10
teh … iron:5 7 -22
teh … isnt:5 -26 -19
teh … it:15 24 -17
teh … its:49 41 27
teh … iykyk:39 -10 -3
teh … jmup:34 32 35
teh … job:20 16 23
teh … keeps:22 25 4
teh … keys:-18 -10 -22
teh … kind:9 19 -24
teh … knife:-28 -34 -38
teh … know:-31 -21 -13
teh … lad:26 22 -3
teh … lads:-48 -49 -41
teh … leaves:27 28 23
teh … leaving:21 21 21
teh … left:16 28 -10
teh … legs:-32 -26 2
teh … lent:-27 -30 -35
teh … licence:36 -17 -14
teh … light:-31 -29 -31
teh … line:39 36 34
teh … lined:-35 -33 -33
teh … live:24 10 -9
teh … lock:51 48 27
teh … locked:18 22 27
teh … looking:52 -10 -5
teh … lorry:-33 -8 -7
teh … loud:-21 -32 -29
teh … low:-33 -3 -1
teh … machine:38 -3 -2
teh … mad:-36 -32 -31
teh … make:-6 -33 -1
teh … midnight:28 31 27
teh … minute:38 54 27
teh … monday:-27 -18 -20
teh … month:-25 -1 -3
teh … much:-19 -1 -20
teh … mum:-31 -26 -25
teh … must:-39 -32 -26
teh … nap:23 16 -2
teh … neck:-21 -14 -15
teh … need:26 29 25
teh … never:-19 -54 -37
teh … new:-33 -27 -22
teh … nice:-19 -11 -23
teh … night:29 6 -12
teh … nights:-1 -23 -32
teh … no:28 26 45
teh … nobody:41 44 54
teh … not:53 47 57
teh … nothing:-26 -37 -21
teh … nurse:-24 -15 -6
teh … of:-24 -41 -25
teh … off:35 36 24
teh … ok:43 55 45
teh … old:46 10 12
teh … on:31 20 21
teh … one:18 32 19
teh … ones:-42 -33 -17
teh … open:31 31 27
teh … opened:58 -16 -18
teh … opens:27 31 18
teh … or:-18 -6 -20
teh … out:-34 -9 -35
teh … outside:6 -26 -29
teh … packet:20 25 26
teh … page:-22 -17 -17
teh … parish:17 17 22
teh … part:14 30 37
teh … password:15 21 16
teh … past:5 20 16
teh … pen:21 17 19
teh … phone:21 26 16
teh … photos:-24 -20 -21
teh … pictures:-5 -1 -20
teh … play:-35 -31 -32
teh … plus:51 51 23
teh … poison:32 30 37
teh … police:-37 -34 -31
teh … pool:-18 -18 -20
teh … poured:-25 -24 -17
teh … purpose:72 76 42
teh … put:18 23 15
teh … rail:53 47 41
teh … rang:-18 -29 -30
teh … ready:-33 -22 -53
teh … rest:-26 -17 -21
teh … right:29 26 14
teh … ring:-21 -16 -17
teh … ropes:16 20 18
teh … safe:21 24 28
teh … said:-9 -9 -29
teh … sat:-23 -14 -13
teh … saturday:-49 -43 -27
teh … saw:-69 -61 -45
teh … says:-19 -20 -2
teh … scared:32 10 12
teh … scene:-27 -27 -25
teh … second:28 30 18
teh … security:17 22 20
teh … see:9 22 27
teh … sent:19 26 1
teh … service:21 28 28
teh … shaking:5 10 25
teh … shell:33 28 -6
teh … shes:31 41 56
teh … shift:-43 -29 -29
teh … shoes:47 46 47
teh … shop:-59 -19 -22
teh … showed:-24 -18 -10
teh … shut:57 54 31
teh … sign:7 -24 -27
teh … since:52 30 45
teh … sleep:38 -9 -3
teh … slipped:21 -5 -4
teh … sober:22 8 15
teh … sold:45 43 -3
teh … someone:14 32 32
teh … something:10 21 19
teh … soon:-2 -31 -31
teh … sorry:43 45 41
teh … sorted:22 20 24
teh … standing:-19 -21 -18
teh … station:-22 -14 -20
teh … steps:-19 -22 -20
teh … stopping:-16 -41 1
teh … stops:23 33 25
teh … strong:46 -10 -11
teh … sunday:40 42 19
teh … swing:-51 -53 -47
teh … switched:-39 -37 -18
teh … take:26 7 17
teh … takes:22 26 23
teh … talking:-28 -16 -12
teh … team:-45 -45 -21
teh … tell:54 36 28
teh … telling:-29 -15 -22
teh … than:24 21 29
teh … that:-9 -34 -56
teh … thats:28 33 33
teh … there:-16 -24 -41
teh … they:26 16 20
teh … theyre:39 38 34
teh … thing:-27 -30 -10
teh … things:20 5 11
teh … think:-16 19 -26
teh … thinkin:21 30 28
teh … thinks:36 28 33
teh … this:23 3 11
teh … thought:34 33 12
teh … thoughts:3 -30 -7
teh … three:21 30 -2
teh … ticket:-45 -25 -28
teh … tied:-18 -18 -23
teh … til:-23 -34 0
teh … time:-18 -21 -15
teh … today:-60 -39 -18
teh … toddler:-37 -38 -22
teh … toilets:19 27 -10
teh … tonight:-28 -8 17
teh … took:68 31 27
teh … top:37 38 39
teh … train:24 33 47
teh … tuesday:29 -3 2
teh … tuesdays:-26 -25 -24
teh … twice:10 3 -25
teh … two:-20 -19 -5
teh … u:5 20 11
teh … under:31 36 39
teh … unopened:21 -4 -3
teh … up:19 23 6
teh … ur:-31 -29 -21
teh … us:27 36 14
teh … vinegar:-18 -20 -16
teh … vodka:34 23 -2
teh … wait:26 25 31
teh … waiting:43 45 53
teh … wall:-30 -25 -14
teh … want:-13 -31 -46
teh … ward:36 17 2
teh … was:-6 -16 -29
teh … way:15 31 32
teh … we:-73 -80 -83
teh … week:-14 -24 -16
teh … weekend:-34 -29 -32
teh … weeks:-48 -13 -17
teh … wen:17 18 21
teh … went:-16 -15 -40
teh … whats:29 35 30
teh … where:8 30 15
teh … while:-32 -28 -38
teh … white:21 17 15
teh … who:20 32 23
teh … whoever:-21 -18 -16
teh … why:21 -22 -8
teh … windy:37 32 34
teh … with:16 21 21
teh … wont:-46 -33 -26
teh … worn:-33 -35 -14
teh … written:-20 -24 -17
teh … wrong:8 -26 -18
teh … year:-28 -21 -12
teh … years:6 -34 -11
teh … yes:23 36 -3
teh … yesterday:50 28 -5
teh … youre:38 34 32
tel:28 29 31
tell:34 37 28
tell me:-30 12 -6
tell my:15 19 31
tell nan:29 30 26
tell somebody:-29 -26 -18
tell teh:-24 -34 -15
tell them:29 30 31
tell u:-26 -12 -5
tell … else:-18 -20 -10
tell … i:31 46 61
tell … it:-30 -28 -15
tell … not:24 50 1
tell … one:50 54 50
tell … ring:27 23 16
tell … sister:-47 -40 -38
tell … to:34 42 -18
telling me:-19 -26 -29
telling teh:24 24 3
telling u:18 31 22
telling … i:36 38 20
telling … teh:-46 -42 -38
tells:-33 -29 -31
tells u:-22 -20 -14
telly:-49 -30 -11
ten:21 13 20
ten and:24 26 30
ten mins:-32 -3 -1
ten teh:54 50 50
ten years:17 -51 -33
ten … ago:27 12 16
ten … put:-21 -26 -29
ten … teh:-21 -23 -22
tenant:20 17 21
tenant is:20 17 20
tendencies:-20 -14 -6
tener:-135 -54 -19
tengo:43 79 34
tengo la:73 44 53
tengo las:7 2 31
tengo … de:77 51 21
tengo … pastillas:7 2 31
tent:-11 -15 -35
terminar:-69 -40 -8
termine:-104 -37 -11
terrible:-41 -47 -38
terribly:-36 -22 -6
test:-61 -53 -5
test … and:-18 -20 -11
text me:-22 -14 -12
texted … and:29 2 -7
texted … teh:-39 -23 -20
texting:30 35 26
th:-45 -35 -29
th i:23 24 14
th ill:30 25 29
th … im:-26 -28 -35
th … teh:31 32 42
than i:8 48 45
than live:-1 -21 -1
than me:5 -30 -17
than teh:-19 -14 -21
than they:38 -6 -2
than usual:48 22 -6
than … and:17 3 26
than … another:-32 -10 -12
than … im:30 56 39
than … it:49 9 8
than … my:49 32 -5
than … thought:36 45 28
thank god:-72 -53 -17
thank … all:28 25 26
thank … and:18 20 29
thank … every:6 7 21
thank … to:-39 -46 -40
thanks:-40 -26 -19
thanks for:24 29 31
thanks … everything:49 53 52
that:-46 -48 -39
that and:-27 -24 -15
that he:-34 -28 -8
that house:9 -28 -3
that i:-52 -53 -38
that im:-21 -2 -35
that is:13 -4 20
that isnt:45 -3 3
that it:-33 -56 -27
that makes:29 17 -10
that my:-6 -31 -14
that one:-1 13 20
that someone:29 -3 -3
that teh:-74 -49 -19
that theres:2 25 24
that they:8 -21 -12
that time:21 9 9
that to:30 46 43
that was:18 23 19
that what:30 -1 0
that … about:-20 -5 -2
that … all:43 20 23
that … am:4 3 21
that … and:37 40 24
that … are:-29 -17 -19
that … back:-11 -23 -3
that … be:7 -24 -26
that … but:-42 5 -3
that … came:-25 -18 -16
that … can:-21 -5 -4
that … dead:15 25 -2
that … every:-19 -30 -6
that … for:8 21 46
that … found:27 -1 -4
that … goin:-25 -10 -30
that … got:26 19 21
that … has:-42 -39 -12
that … hav:-21 -13 -14
that … his:36 37 44
that … i:23 -10 6
that … in:-32 -19 -41
that … is:-41 -28 -31
that … it:32 26 -23
that … ive:27 46 24
that … me:33 -51 -31
that … my:28 10 21
that … of:9 15 -26
that … on:-44 -39 -30
that … one:-29 -11 -4
that … or:-36 -23 -25
that … sewerslide:19 20 -2
that … teh:13 25 24
that … there:27 24 31
that … thinks:29 27 -1
that … to:-25 -16 -46
that … u:-8 -32 -31
that … want:-24 -28 -4
that … wants:25 24 -1
that … was:-28 -20 -26
that … whole:28 11 -5
that … with:-64 -58 -52
that … woke:25 0 0
that … wont:12 30 -9
that … would:-2 -23 -4
that … wouldnt:5 23 -1
thatll:17 26 31
thatll be:10 21 25
thatll … that:36 38 40
thats all:44 43 39
thats it:16 -6 22
thats me:32 19 30
thats not:-49 -21 -26
thats teh:7 -4 -39
thats tmrw:-48 -42 -37
thats what:-2 -2 -29
thats where:39 -24 -23
thats … about:-2 20 10
thats … honest:20 21 -4
thats … i:-19 -32 -26
thats … im:14 -21 -18
thats … of:-21 2 13
thats … to:34 29 30
thats … u:-20 -13 -13
their:-28 -9 -14
their school:20 20 -1
theirs:-29 -14 23
them:-6 3 23
them all:-25 -16 -28
them and:19 23 33
them at:31 28 33
them goodbye:21 14 12
them goodnight:-22 -15 -21
them in:-35 -25 -13
them say:45 40 40
them sorry:24 22 18
them teh:26 26 27
them to:-25 -19 -14
them up:-13 -10 -20
them … ago:35 35 32
them … and:-24 -25 -6
them … be:10 24 -8
them … by:9 -13 -22
them … cant:40 21 4
them … did:30 9 12
them … get:32 33 23
them … hour:49 46 45
them … i:18 23 32
them … im:19 22 11
them … in:-28 -17 -21
them … it:37 36 35
them … me:-40 -24 -11
them … my:-37 -10 -12
them … on:-37 -31 -28
them … teh:-22 -28 -48
them … that:13 28 25
them … theres:13 25 27
them … to:-38 -23 -11
them … told:22 18 22
them … want:9 27 8
them … was:44 45 44
themselves:-8 -4 -30
therapist:-21 -19 -14
therapist … i:15 27 -2
therapy:-30 -45 -2
there:27 34 42
there and:-40 -25 -8
there at:35 31 25
there ive:27 23 8
there to:31 -5 -5
there tonight:14 14 20
there was:38 28 36
there wont:33 31 34
there … for:-18 -10 -45
there … here:24 -15 -11
there … i:-49 -22 2
there … it:34 21 27
there … no:-13 -40 -34
there … said:41 18 -7
there … say:51 54 48
there … times:-30 -25 0
there … to:-27 -16 -8
there … with:21 28 15
therell:22 19 22
therell be:22 19 22
theres:50 53 55
theres a:23 39 37
theres an:21 19 23
theres blood:35 46 32
theres much:6 14 34
theres nothing:23 2 -10
theres … blood:10 16 38
theres … cliff:27 22 21
theres … for:21 13 10
theres … left:16 -23 -15
theres … line:-32 -16 -2
theres … me:30 -1 2
theres … of:33 35 32
theres … on:18 16 20
theres … teh:-18 -23 -24
theres … tmrw:32 9 4
theres … way:-32 -14 -16
these:-24 -14 -38
these days:14 -16 -23
these … make:30 -1 -1
these … of:26 -4 -2
thesis:-23 -10 -12
they ask:6 25 24
they can:-34 -33 -44
they come:31 15 9
they dont:-20 4 -3
they find:-24 -2 8
they found:-21 -13 -11
they get:25 10 2
they hav:-38 -48 -48
they lock:25 25 6
they play:16 21 18
they pumped:21 -17 -6
they said:-28 -30 -9
they say:59 39 32
they took:30 42 16
they want:-63 -37 -10
they were:-63 -49 -49
they will:21 24 13
they wont:23 31 17
they … and:8 -22 -6
they … die:-39 -17 -2
they … down:47 16 10
they … get:22 27 25
they … hav:17 29 4
they … him:34 32 42
they … i:-25 -4 1
they … its:-45 -44 -17
they … ive:36 19 20
they … laughed:21 22 17
they … leave:30 6 9
they … let:-22 -20 -14
they … me:12 -34 -45
they … mum:31 5 -5
they … my:-11 -28 -21
they … out:-21 -34 -15
they … pay:21 18 17
they … remove:30 28 22
they … sucidal:-37 -30 -1
they … them:17 22 18
they … there:8 26 15
they … to:-34 -18 -8
they … u:11 25 15
they … us:-20 -24 -19
they … what:-31 -18 -9
theyd:66 -34 -19
theyd be:-44 -15 -6
theyd … beter:-40 -5 -1
theyd … me:21 -1 -1
theyd … off:-40 -5 -1
theyd … without:27 -8 -5
theyll:24 23 37
theyll … to:23 24 24
theyre:-38 -28 -22
theyre all:26 23 18
theyre out:-22 -22 -26
theyre … to:38 28 31
theyve been:31 39 47
theyve put:-33 -31 -32
thigh:63 64 19
thighs:36 50 -30
thighs are:14 33 0
thighs … covered:14 33 0
thighs … in:14 33 0
thing:10 1 27
thing for:29 21 18
thing i:-1 4 29
thing in:22 17 13
thing on:23 35 17
thing that:33 -1 -18
thing … ask:28 35 34
thing … i:15 13 23
thing … me:21 -55 15
thing … my:32 26 30
thing … rents:33 31 33
thing … to:8 17 -21
thing … told:-28 -21 -8
thing … was:-28 -50 -8
things:-42 -59 -41
things and:-6 8 -23
things are:-22 -9 -29
things i:-63 -61 -56
things … teh:58 59 53
think about:-17 13 -22
think how:34 -4 -5
think i:-18 -6 26
think id:26 -7 -4
think its:25 22 -7
think ive:26 7 15
think of:29 16 -5
think teh:-41 -17 -5
think … be:-33 -42 -24
think … being:27 1 14
think … did:35 5 14
think … i:-23 -16 -3
think … is:2 -15 -22
think … it:-11 -6 -21
think … much:10 8 30
think … my:20 5 14
think … sewerslide:23 17 0
think … teh:-25 -2 11
think … to:22 -14 15
think … want:-3 -14 44
think … was:-23 17 -2
think … will:14 20 11
thinkin:31 -1 -53
thinkin about:11 6 -25
thinkin it:25 0 15
thinkin of:39 42 -32
thinkin … about:33 -8 -1
thinkin … agan:-20 -16 0
thinkin … it:-17 -22 -10
thinkin … killing:32 38 -2
thinkin … me:-27 -11 6
thinkin … meself:9 24 -15
thinkin … my:-6 7 -21
thinkin … self:28 42 -2
thinkin … teh:11 -41 -11
thinkin … using:46 -3 0
thinkng:39 40 -2
thinks im:-32 -25 -9
thinks of:51 45 -1
thinks … a:29 26 16
third:47 15 11
third day:25 40 30
third mainland:13 18 20
third night:47 21 26
third this:-35 -33 -11
third … a:37 27 14
third … bridge:13 18 20
third … i:46 35 19
third … is:36 39 38
third … teh:13 18 22
third … without:9 25 5
thirteen … i:13 17 20
thirty:-37 -27 -33
thirty years:-45 -41 -34
thirty … and:24 28 27
this:-24 -6 21
this account:34 36 16
this afternoon:24 21 33
this and:-24 -35 -30
this anymor:2 -20 -32
this bc:20 17 18
this country:-2 8 34
this craving:-20 -6 -1
this flat:-20 -8 -3
this im:21 18 -22
this in:30 32 24
this is:8 21 2
this morning:46 33 -3
this night:9 21 54
this on:-16 -23 -5
this one:22 33 26
this server:67 43 -1
this song:-4 4 22
this waiting:13 15 21
this was:37 35 23
this week:-49 -18 -62
this world:65 15 5
this year:-20 -19 -4
this … a:-46 -26 -49
this … after:40 46 45
this … am:9 16 22
this … at:-21 -20 -26
this … be:14 18 23
this … been:-62 -19 -39
this … but:-21 -11 -16
this … day:20 19 4
this … for:-29 -34 -28
this … from:-34 -28 -24
this … gone:-4 6 -24
this … i:-29 -23 -42
this … ill:36 33 31
this … im:-3 -19 -34
this … in:-27 -36 -22
this … is:-17 -29 2
this … it:18 31 37
this … its:9 -24 10
this … life:32 43 -6
this … love:31 34 31
this … me:-22 -16 -16
this … my:-42 -25 -23
this … not:-20 -10 -12
this … of:-30 -10 -16
this … on:-30 -16 -25
this … one:-25 -20 -10
this … over:49 40 58
this … scheduled:22 24 27
this … sewerslide:0 0 29
this … shall:18 19 27
this … teh:-22 -5 -7
this … tired:31 20 31
this … to:-41 -18 -35
this … told:-33 -33 -26
this … tonight:17 29 27
this … ur:-20 -16 -24
this … what:19 24 20
this … who:-53 -45 -10
this … will:-32 -36 -47
this … would:18 21 17
this … yall:59 33 32
those:-71 -46 -47
thought about:23 -12 3
thought how:29 29 -4
thought i:-29 -14 -14
thought it:29 33 18
thought itd:40 39 43
thought of:-25 -29 -13
thought … a:23 1 -7
thought … be:18 54 66
thought … head:-12 -22 -14
thought … my:-23 -31 -15
thought … sewerslide:32 -5 -2
thought … something:20 29 18
thought … was:-1 4 -21
thoughts:4 4 -70
thoughts … a:0 -40 0
thoughts … ending:-32 -35 -3
thoughts … i:33 -24 -2
thoughts … my:14 13 -21
thread:-43 -30 -20
three and:11 20 -8
three days:15 28 34
three of:-24 -14 -7
three weeks:-13 -35 -45
three … a:-35 -20 -21
three … ago:-20 -28 -17
three … back:42 16 -3
three … by:22 17 14
three … gone:20 5 8
three … i:21 2 -8
three … in:-31 -24 -1
three … ive:34 31 21
three … no:25 -6 -26
three … teh:-26 -28 -21
three … to:23 31 17
three … today:-31 -15 -13
threw:-20 -34 -27
threw out:-52 -33 -1
threw … teh:-55 -25 -3
thrilled:-21 -18 -5
throat:43 57 53
throat … help:7 18 24
throat … up:-21 -24 -15
through:-48 -47 -39
through it:-10 -29 -30
through that:-25 -18 -13
through to:-21 -12 -5
through with:51 58 39
through … and:-33 -14 -7
through … it:43 50 37
through … my:18 6 22
through … on:-6 -6 -22
through … without:41 -20 -8
throw:11 -41 3
throw meself:-10 -1 23
throw up:25 -20 -4
throw … after:25 -18 -4
throwing:-19 -11 -30
throwing up:-10 -6 -27
throwing … after:13 33 -6
throwing … blood:-26 -21 -32
throws:26 28 -6
thrusday:7 20 12
thrusday it:22 16 20
thumb:30 -9 -8
thursdays:-38 -27 -23
ti:-99 -9 -4
ticked … every:27 -2 0
ticket:7 26 26
ticket … teh:21 24 21
tickets:-34 -19 3
tides:26 28 31
tides highest:26 28 31
tides … at:26 28 31
tie:-8 -11 -35
tied:38 45 52
tied at:35 32 27
tied it:40 43 49
tied teh:30 29 25
tied … a:-22 -22 -27
tied … it:16 18 35
tied … teh:40 43 37
tiempo:58 -14 -7
tiene:3 -52 -25
til:24 -10 4
till:10 18 -25
till easter:-29 -28 -14
till i:34 35 -10
till it:30 33 5
till monday:-31 -33 -29
till my:21 21 -4
till noon:16 15 22
till sunday:-21 -17 -15
till teh:-24 -28 -41
till they:34 34 18
till tuesday:-38 -29 -17
till wednesday:22 22 25
till … bleed:16 22 -5
till … i:24 22 28
till … ill:29 25 25
till … in:-9 -32 -6
till … knuckles:45 42 -8
till … split:37 31 -7
till … was:34 2 2
time ago:-24 -15 -9
time an:22 -6 -2
time and:-11 -15 -23
time anyone:15 23 21
time i:-2 -22 -19
time its:20 8 14
time teh:46 66 43
time this:18 -3 -21
time to:-21 -69 -59
time … a:-23 -20 -22
time … ambulance:22 -6 -2
time … an:38 19 2
time … and:-28 -24 -5
time … be:11 25 28
time … been:-19 -20 -6
time … dont:21 30 7
time … drinks:26 24 -3
time … every:35 21 31
time … gets:-25 -21 -17
time … home:28 5 4
time … hour:17 20 2
time … i:-46 -46 -49
time … it:-31 -18 -8
time … my:-50 -52 -40
time … no:-25 -18 -21
time … reads:15 23 21
time … teh:-44 -46 -53
time … this:-2 8 -23
time … to:25 -2 -24
time … told:-21 -17 -8
time … want:24 0 -3
time … went:-30 -22 -8
time … year:22 27 20
times i:-51 -50 -10
times ive:20 28 13
times … it:21 4 -3
tin … teh:-23 -12 -15
tip:-27 -22 -23
tipped:38 33 36
tips:-69 -51 -16
tirar:75 21 16
tired and:-35 -22 -12
tired of:31 -29 -8
tired … all:-35 -33 -24
tired … being:1 -26 -4
tired … i:-20 3 -30
tired … pretending:21 23 0
tired … this:20 23 34
tired … to:47 66 43
tmrw:9 4 25
tmrw and:-25 -21 -11
tmrw before:61 55 54
tmrw i:41 46 36
tmrw ill:16 25 28
tmrw im:-39 -42 -46
tmrw is:-20 -12 -11
tmrw ive:21 24 20
tmrw night:-43 -47 -43
tmrw or:31 14 2
tmrw rents:33 31 33
tmrw thats:31 4 6
tmrw they:22 17 14
tmrw … am:-21 -15 -8
tmrw … anniversary:18 20 23
tmrw … be:40 36 35
tmrw … goin:-62 -59 -63
tmrw … i:-30 -36 -39
tmrw … it:28 29 23
tmrw … my:17 24 10
tmrw … not:45 47 48
tmrw … take:20 17 3
tmrw … to:-62 -62 -59
tmrw … will:8 22 10
tmrw … with:31 29 28
tn:78 85 19
to act:20 8 -1
to agree:21 20 -6
to ask:-41 -49 -10
to bed:-59 -44 -31
to black:38 29 24
to bowls:-26 -33 -38
to bring:58 36 39
to call:21 32 24
to cancel:26 9 13
to catch:29 33 -1
to change:-4 -28 -19
to class:22 7 10
to climb:28 29 30
to cry:-39 -30 -15
to cut:31 0 -13
to dance:-60 -10 -8
to day:46 -3 -1
to die:23 47 59
to disappear:13 -27 -6
to drink:-41 -41 -31
to drive:-25 -26 -9
to drown:-39 -40 -55
to each:30 34 38
to eat:-9 -44 -30
to end:27 13 -25
to every:-28 -9 -8
to everyone:-20 -16 -9
to exist:41 -9 -2
to feel:-29 -4 -13
to fill:-30 -24 -2
to find:5 21 41
to finish:39 36 43
to fish:25 35 41
to getting:32 35 34
to hang:-46 -34 -41
to hav:-69 -54 -61
to hear:-55 -29 -6
to help:-20 -66 -43
to hit:-26 -12 3
to hurt:28 35 -31
to i:-47 -42 -36
to im:-31 -25 -6
to jmup:61 60 50
to k:31 33 -5
to keep:-48 -43 -37
to kil:30 6 -30
to know:18 20 35
to lay:-30 -22 -15
to learn:-31 -3 -10
to leave:5 -20 -20
to let:-26 -16 -21
to live:51 -11 -13
to look:49 54 32
to lose:29 -35 -6
to mass:44 23 19
to meet:1 12 24
to mind:34 23 8
to never:21 5 -3
to not:-24 -10 7
to nothing:5 21 -7
to obey:23 23 -1
to od:41 20 -23
to off:-3 33 -11
to one:-26 -15 -5
to open:33 30 35
to pay:-28 -23 -14
to perth:-21 -18 -18
to play:-32 -25 -28
to propose:-27 -24 -20
to put:22 28 0
to read:15 12 20
to report:37 44 -5
to ring:26 29 21
to say:-14 6 24
to scratch:20 -25 -3
to self:16 22 -15
to sewerslide:-23 1 0
to sleep:-8 -30 -12
to slit:27 31 -15
to somebody:22 25 26
to spain:-26 -9 -5
to stab:31 33 13
to stay:42 -7 -10
to teh:-23 -32 -39
to tell:-9 -33 -21
to them:-60 -29 -17
to this:17 -30 -10
to throw:11 -2 21
to thursdays:-20 -23 -24
to unalive:28 35 -3
to wish:-23 0 0
to work:-3 -27 -34
to … a:-18 -21 -66
to … about:-43 -66 -45
to … afraid:-12 -16 -21
to … after:-3 5 22
to … alife:59 10 -5
to … all:-29 -63 -34
to … am:17 23 12
to … an:60 12 -20
to … any:-19 -12 -26
to … anyone:22 3 27
to … anything:33 27 44
to … anywhere:45 19 18
to … are:-22 -8 -26
to … arm:8 6 -20
to … at:-33 -36 -16
to … ate:-24 -23 -17
to … away:49 27 23
to … back:-30 -31 -12
to … bad:23 48 14
to … bc:-25 -25 -23
to … be:-71 -69 -36
to … been:-25 -3 -13
to … before:-8 5 50
to … boss:25 21 -16
to … both:11 14 21
to … boy:29 27 27
to … bridge:26 24 21
to … bullet:44 44 0
to … buried:1 14 21
to … bus:7 18 -22
to … but:6 -39 -4
to … by:-46 -35 -52
to … bye:6 21 11
to … cant:-25 -30 -60
to … cash:15 18 21
to … chair:33 43 32
to … chest:36 42 20
to … cliffs:19 16 21
to … come:-24 -18 -8
to … dead:31 -3 -15
to … delete:24 37 -9
to … die:-4 23 -8
to … dont:22 -13 2
to … door:33 27 36
to … down:-30 -10 0
to … else:33 29 36
to … every:-12 -36 -37
to … everything:-25 -23 -14
to … existing:22 16 -1
to … family:37 20 -3
to … father:-36 -37 -25
to … first:-14 -7 -29
to … flatmate:32 10 13
to … for:-21 -31 -34
to … forever:40 24 28
to … found:23 28 31
to … four:-49 -17 -8
to … full:-37 -55 -10
to … get:-29 -12 -11
to … girls:31 28 24
to … goodbye:29 26 6
to … got:23 25 13
to … grand:15 28 32
to … group:35 34 34
to … guy:15 24 -4
to … hair:-74 -69 -16
to … hav:36 -8 -4
to … he:23 10 7
to … head:-41 -27 -23
to … her:-21 -12 -9
to … herself:46 44 -8
to … hes:41 41 4
to … high:-1 24 32
to … him:-46 -41 -1
to … himself:24 34 27
to … home:51 4 -34
to … honest:42 27 36
to … house:-4 -9 -28
to … id:55 11 -21
to … ill:-32 -11 -36
to … in:-17 -45 -31
to … into:21 24 27
to … is:-41 -97 -70
to … its:3 17 33
to … ive:-3 9 21
to … joking:20 21 -2
to … keep:-21 -21 -19
to … kind:-26 -20 -27
to … kitchen:-17 -21 -30
to … knee:-46 -7 -2
to … last:7 -64 -15
to … leaves:15 20 24
to … life:6 28 13
to … maker:7 15 30
to … mart:-20 -13 -14
to … me:18 -30 10
to … meeting:-22 -30 -20
to … meself:17 12 -53
to … more:-2 -8 -30
to … mum:33 8 -1
to … my:-29 1 -1
to … neighbours:-20 -16 -13
to … new:-53 -53 -45
to … next:25 12 -10
to … night:29 16 34
to … nights:9 21 21
to … no:-27 -19 -17
to … nobody:31 34 8
to … not:17 35 -3
to … nothing:-19 -21 -5
to … of:-28 -3 -10
to … off:-54 -54 -49
to … on:-31 -9 25
to … other:14 19 24
to … our:-38 -35 -29
to … over:-23 -7 -12
to … own:52 49 -19
to … paper:-42 -40 -36
to … parents:41 42 42
to … past:-33 -11 -11
to … person:43 51 46
to … pills:-26 -24 -11
to … put:-29 -21 -8
to … rists:26 29 -7
to … roof:20 26 3
to … room:-19 -19 -20
to … round:-41 -34 -34
to … saturday:33 36 33
to … says:-34 -35 -1
to … see:-36 4 -2
to … self:2 11 21
to … she:-25 -21 -13
to … shes:-38 -32 -37
to … since:-60 -50 -21
to … six:-50 -48 -28
to … sleep:-23 -13 7
to … slow:35 33 6
to … some:-20 -16 -25
to … someone:45 -7 14
to … sponsor:21 2 4
to … spring:20 10 14
to … station:-23 -24 -21
to … stepfather:17 24 0
to … stop:0 -24 -5
to … sucidal:9 -32 0
to … supervisor:36 31 22
to … sure:29 15 33
to … take:-31 -26 -32
to … teh:-21 -11 -7
to … tell:-37 -12 -9
to … ten:-21 -2 -7
to … that:-36 -29 -33
to … thats:23 30 30
to … them:-38 -20 -13
to … there:-52 -35 -44
to … theres:-29 -49 -42
to … this:12 -1 24
to … thoughts:-9 -25 -1
to … through:34 15 -13
to … thrusday:30 34 28
to … tmrw:34 5 0
to … to:28 -9 6
to … toaster:34 40 -1
to … today:62 37 26
to … u:-24 -8 -2
to … under:5 20 49
to … ur:-37 -30 -26
to … wake:33 19 35
to … want:-74 -18 -8
to … was:-96 -70 -42
to … wasnt:17 23 26
to … weeds:-30 -27 -9
to … week:-20 -15 -20
to … weight:36 -19 -3
to … weird:46 44 46
to … wen:19 15 24
to … which:-22 -14 -12
to … who:14 33 48
to … whoever:-29 -19 -9
to … whole:-27 -13 -7
to … will:-33 -25 -44
to … with:-37 -50 -24
to … word:17 22 -2
to … yesterday:39 45 -10
to … yourself:-25 -21 -1
to … zoo:-38 -40 -43
toast:-20 -25 -14
toaster:22 29 -5
toaster bath:34 40 -1
todas … pastillas:48 55 47
today:-35 -50 -79
today and:-13 -1 -21
today but:42 -27 -10
today he:20 19 -4
today im:-26 -16 -11
today is:-54 -42 -30
today it:31 39 -2
today without:35 -2 -2
today … feel:35 32 34
today … hands:44 16 -7
today … he:35 23 -1
today … it:43 8 6
today … me:-22 -27 -10
today … my:-20 -1 -12
today … no:-22 -10 -8
today … not:-40 -25 -20
today … teh:12 24 16
today … want:28 17 -1
toddler:-25 -18 -6
todo:-36 -8 9
todo perdonenme:56 58 54
todos:-16 20 3
todos los:-15 26 -4
todos … dias:44 38 -1
together:-18 -35 -48
together … no:33 27 0
toilets:37 45 -12
toilets at:46 45 -4
tok:68 64 69
told:29 35 26
told anyone:33 -18 -29
told her:23 24 14
told him:-37 -27 -18
told me:-36 -24 -33
told my:44 30 32
told no:42 18 -3
told nobody:-9 -25 -23
told siri:21 16 20
told teh:11 15 -23
told them:11 24 33
told u:28 28 27
told … a:26 30 31
told … and:-18 -37 -40
told … at:2 -9 -23
told … every:-29 -20 -8
told … he:21 19 10
told … hes:2 1 -20
told … id:14 29 18
told … im:28 39 32
told … nurse:16 25 -7
told … one:40 17 -3
told … she:-25 -14 -10
told … sponsor:3 23 21
told … teh:-26 -18 -14
told … that:-24 -10 -10
told … to:-30 -22 -21
told … wanted:-22 -7 -2
told … was:29 17 17
told … wife:26 12 -14
tolerance:-39 -30 -12
tomado:15 16 22
tomado todas:15 16 22
tomado … las:15 16 22
tomado … pastillas:66 65 64
tomatoes:-28 -1 -3
tome:45 52 54
tome todas:34 28 28
tome … las:34 28 28
tome … pastillas:34 28 28
tone:28 -17 -12
tongue:14 20 27
tonight:89 111 109
tonight and:13 31 49
tonight but:11 -12 -21
tonight cant:-16 -7 -23
tonight ctb:13 17 33
tonight i:-2 14 31
tonight if:-26 -20 -41
tonight ill:13 9 32
tonight im:-11 -1 29
tonight its:21 26 32
tonight ive:34 2 -11
tonight no:24 28 6
tonight nobody:15 10 -21
tonight not:18 20 16
tonight rope:42 45 45
tonight sorry:48 49 67
tonight teh:35 32 21
tonight wen:-40 -46 -40
tonight … and:-15 -15 -20
tonight … dont:23 24 -1
tonight … for:-15 -2 27
tonight … goin:-4 0 24
tonight … has:23 24 41
tonight … he:60 56 60
tonight … i:7 20 2
tonight … it:56 35 17
tonight … ive:-13 -23 2
tonight … know:5 20 21
tonight … me:32 13 11
tonight … my:21 -7 28
tonight … not:-23 -13 -18
tonight … of:27 9 -5
tonight … on:-21 -48 -29
tonight … takin:8 9 23
tonight … teh:-27 -45 -53
tonight … this:-25 -20 -22
tonight … was:-29 -8 -16
tonight … way:49 53 53
tonight … will:20 18 21
tonight … wont:27 25 32
tonights:32 45 31
tonights teh:42 41 38
tonihgt:24 33 37
tonihgt … teh:24 33 37
took:47 60 82
took all:-1 1 22
took everything:46 22 34
took her:34 34 33
took many:49 46 40
took much:11 9 20
took my:-57 -51 -37
took one:-27 -28 -18
took pills:-5 -20 -16
took something:27 25 19
took teh:51 51 55
took them:61 63 51
took way:38 36 8
took … about:18 16 27
took … and:59 63 66
took … as:-18 -24 9
took … at:43 49 45
took … charger:-26 -25 -21
took … dog:27 24 25
took … few:-25 -16 -8
took … in:30 40 58
took … kids:-17 -22 -21
took … last:-21 -3 -1
took … meds:-24 -20 -25
took … more:46 46 27
took … mums:43 44 49
took … of:33 35 -18
took … on:-22 -8 -6
took … out:-42 -43 -39
took … packet:20 25 26
took … phone:-22 -24 -30
took … shoes:24 28 18
took … tablets:26 35 44
took … teh:20 33 39
took … than:64 18 -8
took … tylenol:20 16 20
took … we:24 18 14
took … with:24 25 20
tookn:21 17 17
top:37 48 13
top of:45 53 23
top … sleeping:0 1 -20
top … teh:-11 -7 -25
tot:9 -39 -20
touch:-29 -47 -30
touched:-27 -19 -17
touched a:-26 -19 -15
touches:24 31 -18
touches me:47 51 -13
touches … at:23 18 -5
touches … night:23 18 -5
tous:18 23 39
tous mes:3 12 25
tous … je:7 17 35
tout:42 -10 -4
toute:13 17 22
toute la:13 17 22
toute … boite:13 17 22
tow:-27 -27 -27
tow rope:-27 -27 -27
tow … in:-27 -27 -27
tow … teh:-27 -27 -27
towards:-29 -19 -12
towel:23 31 46
towels:-22 -15 -16
tower:31 36 30
town:-18 -29 -21
tracks:86 88 87
tractor:-29 -23 -24
traffic:-73 -66 -52
traffic … me:-72 -65 -57
trailer:-30 -34 -16
train:46 52 52
train at:31 32 32
train home:-26 -17 -14
train im:-5 -29 -27
train teh:-27 -25 -17
train tmrw:5 10 36
train to:-37 -26 -26
train … and:-47 -35 -19
train … getting:-41 -33 -38
train … im:26 31 25
train … late:-46 -43 -24
train … my:-27 -22 -26
train … on:58 44 35
train … to:46 37 36
training:-60 -46 -76
trains:-23 -20 -20
trains delayed:-25 -21 -24
trains … till:-28 -20 -14
tramadol … i:24 -7 -20
travelling:39 47 41
travelling im:25 23 21
travelling … not:24 21 18
travelling … travelling:24 21 18
treatment:-39 -41 -29
tree … is:20 15 18
tremens:15 20 19
trian:18 19 20
trian comes:18 19 20
tried:7 16 -28
tried in:22 -11 -6
tried to:-40 -58 -32
tried … a:34 39 41
tried … end:20 -10 -1
tried … hang:6 29 8
tried … kil:-27 -48 -1
tried … my:5 -22 -7
trifle:-36 -32 -34
trigger and:29 29 29
trigger … teh:-37 -35 -35
trip:-46 -52 -40
trips:-45 -36 -17
trips … rug:-24 -18 -5
trips … teh:-45 -35 -16
trouble:-56 -34 -25
truck … teh:20 11 12
trucks:22 27 17
true:-23 -21 -40
trust:-30 -21 -25
trust meself:-17 -22 -6
trusting:27 16 8
truth:-29 -22 -34
truthfully:-22 -14 -8
try:-60 -62 -41
try … me:14 24 36
trying … climb:28 29 30
trying … out:29 27 29
tu:-54 -62 -38
tuer:0 21 2
tuer … a:-38 -35 -26
tuer … ma:-42 -31 -24
tuesday:3 -17 -22
tuesday after:22 -12 -7
tuesday and:64 32 11
tuesday … i:-22 -19 -18
tuesdays:-32 -30 -29
turkey:-22 -12 -12
turkey and:5 15 20
turkey … had:22 18 27
turn:14 26 4
turned:-12 -26 -13
turned it:-26 -29 -3
turned teh:25 25 25
turned … and:7 -14 -32
turned … at:-5 -29 -37
turned … off:6 5 34
turned … teh:-5 -29 -38
turning:45 39 35
turning blue:41 43 42
turning … phone:46 39 41
turning … right:21 17 17
turns:-50 -39 -27
turns out:-26 -10 -24
turns … teh:-31 -28 -22
tv is:20 18 18
tweezers:24 23 -3
twelve:32 34 34
twenties i:-22 -20 -16
twenty:18 24 22
twenty minutes:30 31 36
twenty years:-28 -22 -10
twenty … ago:18 22 23
twenty … i:25 34 7
twice:28 36 -17
twice this:33 30 -11
twice today:63 29 -2
twice … rang:-46 -42 -22
twice … week:40 34 -1
twig:1 5 -25
two:29 23 5
two and:-49 -42 -30
two days:16 38 27
two in:-38 -32 -6
two kids:23 26 -4
two months:6 16 23
two nights:42 -1 -14
two of:36 -8 6
two off:27 7 13
two seizures:25 26 29
two streets:34 24 25
two teh:-25 -10 -9
two weeks:-19 -30 -21
two … ago:35 20 -2
two … all:54 48 13
two … and:27 50 35
two … binned:20 -2 -1
two … drink:23 3 8
two … i:32 26 27
two … me:-36 -34 -17
two … morning:-1 0 30
two … of:-30 -12 -15
two … since:29 23 35
two … teh:27 -21 -8
two … this:25 17 -9
two … to:-22 -15 -23
two … us:3 11 23
two … with:-8 -7 -24
tylenol:43 46 13
tylenol about:21 17 20
tylenol … minutes:21 17 20
tylenol … twenty:21 17 20
type:20 29 -4
typed:44 37 3
typed … in:40 17 -7
typed … number:23 -3 -3
typing:64 66 66
typing under:33 35 38
typing w:38 46 50
typing … hand:38 46 50
typing … teh:25 23 17
u all:21 38 42
u and:-2 1 20
u are:-58 -57 -58
u be:41 -7 -5
u before:21 28 3
u can:-51 -28 -25
u cant:-41 -28 -32
u couldnt:39 35 32
u do:8 -24 -20
u dont:-71 -49 -42
u feel:-34 -16 -14
u for:23 26 19
u get:36 31 24
u got:-45 -17 -18
u guys:16 20 5
u hav:-38 -21 -29
u i:47 54 44
u im:-26 -24 -22
u know:46 -14 10
u lot:25 32 -7
u need:-24 -17 -13
u take:53 20 22
u teh:-45 -37 -37
u tell:-35 -22 -16
u till:21 19 -4
u to:-22 -20 -11
u want:-41 -38 -18
u were:63 69 70
u will:34 14 5
u wont:-23 -15 -11
u … a:-37 -19 -4
u … about:-31 -6 -4
u … after:-22 -22 -20
u … allergic:37 -2 -2
u … and:7 -24 -13
u … at:-22 -12 -11
u … be:-45 -24 -24
u … die:-28 -35 -9
u … do:-3 -23 -4
u … dont:24 19 13
u … from:-33 -25 -8
u … goin:8 14 21
u … goodbye:22 19 3
u … hav:14 23 14
u … he:21 19 34
u … i:71 63 80
u … im:16 31 0
u … it:-58 -53 -47
u … its:21 26 28
u … keep:-21 -27 -13
u … know:38 21 1
u … me:39 39 63
u … my:0 -25 -26
u … no:-26 -16 -16
u … on:-31 -24 -29
u … one:-43 -17 -22
u … other:20 24 16
u … right:14 22 22
u … shes:29 28 27
u … teh:28 17 11
u … tell:22 31 8
u … this:27 15 -11
u … to:-37 -56 -36
u … up:-31 -10 -24
u … wanted:24 22 17
u … was:32 36 34
u … week:21 33 -1
u … were:32 30 31
u … will:-20 -13 -6
u … yourself:-34 -36 -10
ugly:-46 -65 -36
umbringen:36 42 -7
umziehen:-28 -24 -5
un:-81 -12 -39
un alife:18 49 -1
una:-89 -55 -35
una carga:37 -1 -1
unalive:12 20 -35
unalive meself:20 26 -14
unalive … dont:9 28 -5
uncle:35 37 -4
uncle … he:24 22 -8
uncle … in:29 29 -8
unconscious:59 57 56
und:6 20 7
und gehe:20 20 27
und … jetzt:32 29 35
und … schlafen:-22 -19 -12
under:39 26 24
under it:20 14 19
under my:20 6 -14
under teh:22 28 34
under … and:13 20 17
under … i:-25 -37 -37
under … sink:22 17 17
under … table:21 21 18
understand:-41 -29 -22
understanding:22 12 4
unfortunately:-42 -43 -17
uni:-43 -9 -18
unico:30 -5 -3
uninstalling:30 -19 -15
unit:-9 -20 -11
unless:-41 -20 -17
unopened:21 -4 -3
until:-15 -35 -35
until i:32 39 -16
until teh:-40 -25 -23
until … out:-4 2 -21
up:14 16 20
up a:-67 -45 -31
up after:19 -7 -24
up alone:69 62 -2
up and:-32 -32 -14
up at:-8 -27 -7
up blood:-19 -13 -36
up dont:36 38 -9
up for:-59 -77 -47
up from:-13 -11 -22
up here:29 29 29
up how:30 35 36
up ill:-37 -26 -32
up im:11 24 25
up in:-35 -25 -38
up my:14 -27 -28
up on:-58 -62 -65
up since:3 9 28
up teh:51 50 67
up there:55 37 34
up tmrw:53 10 29
up to:-7 2 22
up waiting:-36 -35 -34
up with:-54 -40 -77
up … a:-11 -5 -27
up … affairs:44 -1 -1
up … alarm:-28 -9 -14
up … all:11 -22 -11
up … and:-54 -35 -24
up … at:-34 -54 -43
up … bridge:-33 -32 -34
up … chest:25 26 28
up … dont:-9 -20 -46
up … fingers:17 16 22
up … for:-21 -20 -33
up … her:-17 -20 -12
up … hours:-32 -32 -24
up … i:-31 -42 -8
up … id:46 12 13
up … in:-24 -10 -44
up … is:-31 -22 -19
up … ive:-21 -17 -1
up … know:21 21 -7
up … me:3 22 0
up … meal:21 23 -4
up … mind:20 22 18
up … not:24 3 -5
up … one:-6 -29 -7
up … phone:-33 -21 -11
up … pills:23 24 -3
up … sill:-20 -19 -14
up … teh:-43 -25 -36
up … their:21 20 25
up … time:-67 -29 -17
up … to:9 19 20
up … u:35 0 2
up … with:-20 3 -3
update:-25 -14 -23
upset:-43 -34 -14
upstairs:50 49 23
ur:-41 -23 -8
ur daddy:33 28 26
ur fault:33 31 27
ur … and:-10 -11 -46
ur … at:35 26 25
ur … is:-9 -2 -30
ur … mate:26 22 -1
urge:-13 -42 -47
urge out:20 23 -1
urge to:14 -33 -13
urge … cut:21 -14 -1
urge … drink:25 -2 -2
urge … hurt:6 -33 -1
urge … kil:9 38 0
us:-22 -11 -34
us i:12 13 20
us … a:-28 -26 -7
us … and:17 18 28
us … at:-19 -20 -12
us … ive:20 17 -6
us … sucidal:20 23 0
use it:1 13 43
use them:20 13 11
use … a:-20 -9 -5
use … but:27 17 -1
use … i:-36 -35 -6
use … is:-25 -17 -14
use … meself:1 6 22
use … my:34 -8 -7
use … teh:36 39 29
used:39 11 -12
used on:54 -6 2
used to:8 19 -41
used yesterday:39 -1 0
used … a:36 1 -1
used … after:61 -2 -1
used … and:9 20 27
used … cut:16 35 -4
used … i:-68 -42 -6
used … meself:-2 -24 -5
used … wish:-23 0 0
username:-43 -29 -28
using:9 -21 -49
using alone:39 41 -5
using it:-21 -14 -11
using … and:-19 -18 -48
using … in:18 20 -1
using … my:-1 9 -25
using … tonight:25 23 6
usual:2 -28 -43
usually:-47 -31 -31
va:10 -33 -19
va a:-91 -12 -5
vais:30 45 25
vais sauter:34 33 30
vais … a:39 41 23
vais … coucher:-28 -22 -12
vais … dites:34 33 30
vais … suicider:1 5 -39
vais … tuer:2 14 38
vale:-40 -18 -18
valgo:117 -20 -17
van:-22 -6 -24
vanish:28 -3 -1
veces:103 -11 -5
vecina:-34 -23 -18
veneno:35 37 46
vengan:31 34 30
ver:-160 -21 -12
vet … hav:37 32 31
vet … it:-25 -18 -12
vet … on:-4 -5 -22
veux:23 10 -9
veux me:-5 18 -22
veux mourir:45 6 20
veux … tuer:46 49 -13
vez:-25 22 -13
vez … y:-20 9 -3
viaduct:44 45 39
vida:55 -15 -27
video:-42 -27 -18
vie:47 48 -4
view … im:27 33 19
vinegar:-18 -20 -16
vis:20 21 17
vis on:20 21 17
visa:-35 -19 -51
visa is:-2 3 -30
visit:-14 -9 -30
visit … teh:36 37 -4
visiting:-11 -25 -18
visiting hours:29 0 0
visiting … we:-38 0 0
viviendo:51 -10 -8
vivir:20 -16 -14
vivir mas:51 12 -2
vivre:40 -14 -2
vodka:81 73 74
vodka cold:33 29 26
vodka … and:21 14 21
vodka … in:35 37 22
vodka … turkey:32 29 27
voices:56 46 24
voices say:19 22 17
voices … me:34 21 -10
voices … teh:19 22 17
voices … telling:19 25 -6
volunteer:-36 -30 -14
vomiting:-2 20 30
vomiting … i:24 35 44
vor:-37 -40 -25
voudrais:35 -7 -2
voudrais etre:35 -7 -2
voy:24 26 23
voy a:34 28 24
voy … esta:21 23 21
voy … quitarme:24 36 -5
voy … suicidar:28 21 20
voy … suicidarme:27 1 -47
voy … tirar:10 22 18
w:39 18 7
w a:28 28 -1
w … and:23 25 24
w … hand:38 46 50
w … in:29 31 31
wages in:20 0 -1
wait:4 11 23
wait for:36 28 18
wait … teh:26 20 19
waiting:28 16 14
waiting for:28 29 34
waiting on:35 38 25
waiting to:16 -26 -27
waiting … die:4 -39 -10
waiting … house:33 34 30
waiting … my:-18 -31 -13
waiting … teh:23 23 21
waiting … to:30 25 24
wake:56 36 31
wake me:34 -30 -16
wake teh:-30 -27 -20
wake wen:17 18 22
wake … for:-30 -14 -17
wake … night:-2 2 21
wake … not:22 22 -3
wake … pinch:17 18 22
wake … teh:-34 -11 -10
wake … tmrw:29 -27 -1
wake … up:23 -11 -5
wake … we:59 54 49
wake … wen:22 -12 -6
waking:14 27 15
walk:-52 -27 -40
walk into:37 35 40
walk with:-13 -21 -15
walk … sea:15 21 22
walk … teh:-23 -13 -14
walked:-74 -55 -51
walked into:26 13 13
walked past:31 30 -3
walked to:-21 -26 -15
walked … bridge:-15 -21 -11
walked … it:17 21 -2
walked … sea:22 15 13
walking:25 10 -4
walking into:24 26 23
walking … sea:24 26 23
walking … teh:23 7 1
wall:20 31 7
wall … and:-25 -26 -19
wall … knuckles:43 43 -4
wall … me:-28 -14 -16
wall … my:23 24 -5
wall … teh:21 15 12
wana:28 24 -44
wana be:38 -3 16
wana die:-22 -14 -5
wana disappear:21 -8 -3
wana kil:16 20 -10
wana … a:-35 -17 -5
wana … alife:26 38 -1
wana … anymor:44 -13 -5
wana … hear:28 19 19
wana … i:-2 -27 18
wana … it:-11 -33 -2
wana … meself:43 30 -13
wana … no:15 35 22
wana … self:13 30 -2
wana … to:-33 -12 -5
want:25 39 -21
want it:19 37 -1
want kil:8 22 -4
want my:-40 -34 -17
want somebody:24 20 21
want teh:-43 -16 -7
want their:-42 -40 -35
want this:-36 -11 -4
want to:28 33 -30
want … a:19 30 -5
want … alife:27 14 -2
want … bad:-8 21 -2
want … be:56 17 19
want … big:3 10 24
want … buried:1 14 21
want … by:30 37 -1
want … comit:22 45 -4
want … dead:20 -25 -6
want … deleted:35 -6 -1
want … disappear:13 -27 -5
want … do:26 32 -25
want … end:-6 -49 -38
want … exist:41 -9 -2
want … go:-16 -31 -10
want … her:-20 -10 1
want … hurt:16 22 -11
want … i:-9 -23 9
want … im:24 32 -8
want … it:45 22 -41
want … ive:35 16 1
want … k:31 33 -5
want … kil:-23 -42 -50
want … know:25 23 39
want … life:-3 -23 -4
want … live:24 1 13
want … make:63 44 -3
want … meself:43 38 -68
want … my:10 44 -32
want … not:-4 32 -3
want … obey:23 23 -1
want … on:-39 -18 -5
want … phone:35 -5 -5
want … see:-55 -56 -2
want … self:21 31 -2
want … sewerslide:37 42 -3
want … sleep:23 -9 -1
want … slit:27 30 -4
want … stop:-17 -46 -8
want … take:-40 -12 -6
want … this:-46 -47 -18
want … unalive:5 20 -1
want … want:20 21 3
want … what:-21 -12 -1
want … with:-17 -38 -2
want … work:9 22 0
wanted:8 18 35
wanted … and:6 14 -23
wanted … dead:25 -1 0
wanted … die:-2 26 -6
wanted … i:-20 1 -18
wanted … it:27 25 -6
wanted … kil:2 -42 -1
wanted … meself:-21 -60 -3
wanted … my:-20 -20 -3
wanted … say:44 53 48
wanted … talk:22 17 15
wanted … to:18 30 28
wanting:20 10 -38
wanting … kil:7 20 -1
wanting … meself:21 32 -6
wants:6 20 -36
wants it:-45 -35 -7
wants to:26 35 -41
wants … be:-28 -21 -2
wants … die:-25 3 -5
wants … end:44 40 -2
wants … herself:40 40 -1
wants … in:21 26 -1
wants … kil:44 49 -5
wants … me:-21 -25 -6
war:-54 -55 -51
ward:9 -25 -23
ward and:-28 -19 -14
ward yesterday:21 -8 -4
ward … a:-20 -4 -5
ward … after:20 -12 -5
ward … my:32 4 18
wardrobe:-2 11 25
ware:25 -18 -11
ware tot:41 -12 -6
warm:29 32 35
warm … i:-21 -16 -7
warning:-27 -22 -23
was:-40 -54 -15
was a:-24 -16 -51
was and:-22 -22 -21
was born:-26 -5 -3
was dead:85 -14 -4
was fine:32 37 37
was for:25 26 -8
was found:-27 -16 -11
was gone:36 -11 -4
was it:23 21 18
was jealous:56 -1 -1
was killing:28 36 17
was late:-22 -9 -7
was me:27 13 2
was my:-59 -51 -33
was never:70 67 61
was not:10 18 28
was on:-11 -58 -51
was one:-18 -12 -20
was see:-20 -22 -21
was six:28 -1 -1
was sucidal:-1 -35 7
was that:-33 -27 -25
was thinkin:-28 10 7
was this:26 4 7
was tired:22 1 1
was to:-36 -9 11
was told:-29 -21 -8
was two:-25 -18 -9
was … about:-20 6 2
was … after:24 -9 -8
was … ago:-7 -15 -24
was … be:14 16 26
was … best:48 46 40
was … doing:34 29 24
was … enough:37 -1 2
was … good:-30 -13 -6
was … he:-46 -38 -14
was … home:20 -5 -2
was … how:25 -2 -3
was … i:-24 -8 6
was … im:27 22 26
was … in:-27 1 9
was … it:37 41 26
was … last:-16 -42 -2
was … me:-24 4 -5
was … my:-54 -31 -6
was … no:-13 -22 -9
was … not:17 23 27
was … on:21 -15 -30
was … one:21 -11 -22
was … since:-8 -29 -16
was … there:-38 -51 -19
was … time:-21 -12 -8
was … toast:7 22 21
was … u:25 34 30
was … wanted:24 25 0
was … week:23 -44 -2
was … who:-29 -20 -13
washed:71 69 70
washed teh:21 23 23
wasnt alone:43 41 38
wasnt ur:15 19 21
wasnt … goodbye:44 42 34
wasnt … it:17 30 3
waste:38 -2 -4
watch:23 21 23
watch back:35 10 15
watch … me:29 28 12
watched:-38 -24 -25
watched … teh:-21 -17 -9
watching:-43 -25 -35
watching me:18 21 17
watching teh:-9 -8 -40
water gun:-24 -22 -15
water is:24 28 18
water slide:-23 -26 -5
water … loud:24 28 18
water … my:38 36 38
water … teh:-66 -41 -36
waters:24 13 11
waters up:19 21 16
waters … my:18 21 16
waters … to:19 21 16
wave:-21 -13 -12
way he:20 21 23
way i:-9 -18 -41
way in:-20 -15 -15
way more:27 22 -4
way of:-19 -22 -9
way out:37 24 2
way to:-45 -52 -53
way … a:-20 -50 -43
way … can:20 18 11
way … dont:45 26 27
way … i:-35 -23 -41
way … its:29 35 28
way … off:-26 -20 -18
way … teh:-17 -46 -36
way … time:45 48 47
way … to:-28 -17 -24
way … u:40 42 17
ways:46 77 11
ways … teh:36 43 32
we:-83 -59 -51
we all:-30 -24 -15
we are:13 14 22
we both:17 15 21
we cant:23 17 14
we go:-49 -54 -60
we got:-40 -6 -11
we had:46 46 23
we say:32 0 -1
we … a:-22 -20 -26
we … all:-22 -19 -19
we … family:7 27 30
we … find:24 18 14
we … her:17 22 31
we … him:25 30 16
we … i:9 22 -11
we … it:-22 -16 -9
we … mum:22 18 12
we … on:-34 -33 -29
we … teh:-62 -74 -61
we … to:-42 -32 -27
we … tonight:23 19 19
wears:-16 -13 -22
wed:-54 -57 -49
wed … for:-40 -48 -46
wedding one:23 -2 -2
wedding ring:22 21 20
wednesdays:48 48 44
wee:-33 -30 -27
weeds:-30 -27 -9
weeds on:-30 -27 -9
weeds … my:-30 -27 -9
week:-22 -41 -35
week and:-15 -8 -45
week he:-34 -19 -21
week ive:19 24 18
week … a:36 21 15
week … and:-21 -21 -11
week … be:-20 -15 -16
week … keep:7 -35 -2
week … mama:13 18 20
week … me:25 15 -7
week … on:-31 -14 -12
week … pay:13 18 20
week … says:-27 -28 -19
weekend:-27 -33 -20
weekend and:-5 -21 -22
weekend … be:21 22 19
weekend … i:-21 -32 -34
weekend … is:57 53 48
weekly:-34 -18 -20
weekly box:-37 -35 -35
weekly collection:20 26 24
weeks:-13 -43 -67
weeks ago:5 -25 -15
weeks back:45 4 -13
weeks i:-25 -6 -5
weeks without:27 -5 -2
weeks … bet:20 0 -1
weeks … hav:-20 5 17
weeks … i:12 -21 12
weeks … im:-22 11 -2
weigh:56 57 47
weight:13 -40 -27
weird:3 17 45
weird … my:-30 -26 -3
weirdly:27 30 34
wen:7 26 20
wen a:-8 -35 -5
wen and:41 24 5
wen hes:24 21 -17
wen i:-49 -13 -50
wen im:-47 -39 -21
wen it:-60 -47 -17
wen she:-34 -29 -25
wen someone:-23 -13 -7
wen teh:30 25 5
wen they:41 35 44
wen this:58 44 70
wen youre:-22 -25 -13
wen … and:-16 -35 -10
wen … are:-41 -32 -24
wen … ask:24 33 22
wen … cross:5 -21 -13
wen … drunk:22 22 -19
wen … first:-35 -29 -19
wen … gets:29 6 14
wen … goes:35 39 16
wen … he:26 28 -8
wen … him:24 23 -5
wen … home:-58 -46 -36
wen … i:19 0 -25
wen … in:-26 -16 -20
wen … is:24 28 22
wen … isnt:-31 -24 -10
wen … it:-30 -16 6
wen … leaves:12 11 39
wen … me:19 22 21
wen … mistake:20 0 -1
wen … on:10 13 -20
wen … out:9 13 -31
wen … pinch:17 18 22
wen … said:-35 -31 -8
wen … say:6 -18 -22
wen … says:-22 -15 -7
wen … sees:-32 -34 -23
wen … teh:13 -21 -16
wen … to:-26 -26 -32
wen … trian:18 19 20
wen … was:-37 -16 -25
went:-13 -17 -22
went and:34 33 26
went back:29 -12 -5
went deep:17 25 24
went in:-16 -29 -14
went to:-59 -41 -13
went … a:-30 -23 -17
went … it:-29 -30 -21
went … teh:-5 -17 -29
went … this:53 45 16
went … to:28 -14 -2
were:-50 -40 -24
were gone:-34 -4 -2
were moving:-21 -22 -24
were teh:61 61 58
were … about:-32 -22 -15
were … bit:32 34 31
were … i:1 13 33
were … in:-39 -29 -30
were … it:-24 -20 -15
were … me:25 32 22
were … teh:-71 -52 -53
were … to:-39 -36 -31
were … was:43 42 38
were … who:37 31 34
werent:30 -6 -17
weve:-67 -47 -37
what a:-77 -48 -9
what happens:26 19 7
what i:-8 25 11
what if:41 6 14
what it:21 9 -10
what my:0 -25 -24
what should:-45 -23 -6
what teh:9 -2 -31
what u:-9 -28 -16
what was:11 10 24
what year:18 18 21
what … a:-13 -21 -12
what … and:58 64 33
what … anymor:12 46 -1
what … at:12 14 40
what … be:-39 -17 -22
what … did:-9 -10 -24
what … does:20 13 4
what … for:-20 -25 0
what … from:18 30 25
what … hav:-21 8 -11
what … is:-24 -24 -28
what … it:-13 -27 -14
what … its:36 31 22
what … left:28 36 20
what … looks:38 32 32
what … me:22 -13 -20
what … need:67 63 35
what … needed:35 35 32
what … people:38 -6 -2
what … say:-55 -49 -53
what … teh:32 -18 -15
what … tell:-29 -17 -7
what … thats:49 7 11
what … to:-15 -7 -45
what … u:-11 -22 -20
what … wen:-35 -41 -10
what … were:-34 -8 -9
what … will:7 -21 -17
whatever:-13 3 -26
whatever happens:35 18 -1
whatever … happens:46 22 -1
whats:-5 -39 -27
whats in:59 57 55
whats teh:34 -13 -19
whats … it:38 37 36
whats … of:52 7 -3
whats … piont:38 4 -1
wheel:40 30 33
whenever … cook:23 22 -1
whenever … wrong:23 22 -1
where:27 28 31
where and:55 53 49
where i:-57 -58 -39
where id:35 4 -2
where im:-28 -39 -30
where teh:27 20 20
where they:2 -29 -30
where we:12 24 31
where … am:25 -2 -1
where … at:-25 -25 -18
where … be:-1 15 23
where … get:-33 -3 -3
where … him:23 30 -2
where … his:22 5 13
where … i:45 48 47
where … teh:-44 -33 -34
where … to:37 26 34
whether:-2 7 -28
which is:-23 -25 -16
which platform:38 35 32
which … and:36 32 26
which … for:-38 -43 -37
which … i:20 32 34
which … im:-45 -42 -46
which … me:5 26 -5
which … of:-29 -29 -22
which … teh:-33 -43 -61
which … tmrw:25 22 18
which … to:-20 -16 -7
which … would:-33 -22 -12
while:-40 -17 -35
while fishing:19 26 26
while he:49 49 36
while i:-4 20 7
while im:-36 -43 -25
while she:45 38 -7
while teh:-28 -28 -22
while … and:-23 -9 -3
while … happens:21 20 3
while … teh:-27 -11 0
whisky:26 31 -3
white:51 38 44
who:-33 -6 -14
who cares:44 46 36
who do:24 23 3
who i:-16 -22 4
who killed:26 25 -2
who sold:40 38 1
who takes:-25 -10 -5
who … a:-15 -25 -18
who … it:-9 14 -25
who … me:24 4 3
who … my:53 49 43
who … since:22 22 -8
who … son:23 22 -9
who … tell:25 29 -3
who … themselves:55 53 -1
who … this:-32 -36 -37
who … to:-15 -6 -24
whod:45 17 -13
whod believe:20 24 -9
whoever:34 12 24
whoever comes:19 26 19
whoever needs:-22 -16 -11
whoever … me:25 26 23
whole body:23 35 10
whole bottle:39 32 34
whole of:-35 -9 -3
whole packet:20 25 26
whole parish:17 17 22
whole time:-20 -17 -18
whole way:-25 -24 -30
whole … about:41 40 23
whole … in:6 -23 -25
whole … it:-22 -10 -5
whole … of:-46 -37 -41
whole … plus:22 24 25
whole … teh:26 1 3
whole … to:-2 4 -30
whole … twenty:29 30 24
whos:23 37 16
why:-26 -37 -28
why am:26 -3 -2
why does:-16 -28 -7
why i:18 20 -18
why im:25 20 26
why teh:13 21 5
why … hav:26 -2 -5
why … i:30 -31 -11
why … should:32 6 -1
why … teh:29 43 18
widowed:20 -2 -2
widowed retired:20 -2 -2
widowed … deaf:20 -2 -2
widowed … in:20 -2 -2
wife doesnt:-31 -21 -19
wife ill:-21 -21 -18
wife is:-35 -25 -9
wife says:12 18 24
wife … a:20 8 7
wife … at:25 24 26
wife … for:25 17 24
wife … her:22 20 27
wife … i:28 5 9
wife … me:-28 -28 -20
wife … my:26 21 20
wife … say:-21 -21 -18
wife … teh:-13 -12 -20
wifes:52 50 16
wifes … is:26 33 13
wifi:-16 10 -22
wifi … on:-43 -24 -21
wifi … teh:-27 -15 -16
will all:34 18 17
will be:-28 -14 -13
will drink:25 36 28
will hav:-24 -19 -15
will kil:20 36 33
will make:-23 -15 -8
will mich:-20 -1 -16
will miss:27 -8 -3
will sterben:35 2 10
will … about:-23 -18 -8
will … at:15 26 28
will … back:17 25 29
will … be:-41 -41 -40
will … dead:23 39 24
will … done:29 20 22
will … for:-37 -40 -36
will … gone:5 23 3
will … him:41 37 7
will … i:-25 -27 -9
will … me:-37 -10 -26
will … meself:49 37 49
will … my:-63 -42 -10
will … no:-24 0 -15
will … on:-15 -13 -22
will … over:-28 -34 -38
will … teh:20 27 29
will … there:43 21 17
will … to:-18 -8 -24
will … umbringen:36 42 -7
will … umziehen:-28 -24 -5
will … with:19 26 22
willing:-58 -31 -21
win:-5 9 -22
wind:-21 -16 -17
window:21 6 -3
window seat:-1 -24 -6
window … and:30 28 26
window … teh:-45 -44 -45
windows:36 38 47
windows taped:45 42 44
wine:-21 -14 -4
wine on:37 10 2
wine … of:21 4 -1
winning:-58 -50 -6
winter:-32 -18 -4
winter after:-37 -23 -14
wish:60 -72 -83
wish i:44 -53 -28
wish it:64 -5 -2
wish me:-26 -18 -21
wish … could:5 -30 -16
wish … dead:-24 -5 -4
wish … disappear:27 -1 0
wish … had:23 27 -7
wish … it:38 -3 -1
wish … luck:-27 -19 -21
wish … me:25 -1 0
wish … my:16 38 -1
wish … never:37 -13 -1
wish … was:72 -31 -6
wish … were:10 -20 0
wish … would:41 -5 -1
wishes:4 -37 -8
wishing:36 -16 -2
with a:-20 -19 -24
with all:25 31 36
with any:33 18 17
with being:28 -4 -1
with breakfast:-20 -20 -16
with her:24 21 17
with himself:-25 -23 -29
with his:22 19 -19
with it:33 1 35
with living:14 28 6
with me:48 42 30
with meself:20 20 14
with mrs:43 40 40
with my:-40 -33 -22
with narcan:-21 -11 -6
with no:9 11 -28
with this:-20 -46 -36
with three:-34 -29 -12
with tweezers:24 23 -3
with u:-14 -51 -33
with vinegar:-18 -20 -16
with vodka:50 54 35
with … after:-53 -36 -34
with … alife:30 -3 0
with … am:31 32 -1
with … and:-5 4 24
with … as:27 16 -6
with … baby:-27 -24 -17
with … bat:9 11 33
with … been:-16 -12 -21
with … belt:46 43 -1
with … book:-25 -2 -1
with … cake:-16 -14 -22
with … car:-23 -15 -12
with … care:45 47 -2
with … clinic:-35 -31 -34
with … club:-53 -46 -38
with … cord:-26 -29 -33
with … doctor:-28 -28 -25
with … dog:-15 -21 -15
with … dont:27 36 1
with … down:-35 -30 -23
with … each:28 26 14
with … engine:-32 -34 -25
with … every:35 40 -2
with … eyes:28 4 5
with … flask:-27 -21 -21
with … get:40 22 18
with … goin:37 44 14
with … guitar:-33 -34 -17
with … gun:30 26 12
with … hammer:28 24 33
with … he:14 23 24
with … his:27 22 22
with … hours:29 0 0
with … i:-22 3 -13
with … if:-2 -1 -46
with … im:-17 -25 0
with … in:50 31 42
with … iron:40 41 -1
with … is:-31 -21 -38
with … kids:-48 -47 -22
with … lighter:31 33 -10
with … marks:35 35 -2
with … me:-29 2 2
with … methadone:27 19 -10
with … name:24 26 24
with … nights:-37 -16 -2
with … note:-32 -27 -28
with … on:17 32 2
with … one:61 66 21
with … open:30 28 12
with … over:-24 -1 9
with … people:10 28 -1
with … razor:21 26 19
with … rifle:-21 -22 -19
with … rope:31 30 34
with … round:35 35 28
with … saturday:-20 -19 -18
with … screaming:-13 -21 4
with … shotgun:48 50 35
with … sister:26 11 25
with … sleeping:35 31 39
with … sponsor:-24 -16 -7
with … tablets:-37 -34 -24
with … tea:-33 -34 -2
with … teh:-2 -39 -31
with … thank:20 23 22
with … they:-29 -42 -35
with … this:-39 -55 -45
with … till:18 24 24
with … toddler:47 43 47
with … tonight:-24 -23 -24
with … u:25 29 29
with … under:37 15 17
with … visiting:29 0 0
with … wen:-12 -12 -23
with … wifi:-25 -14 -15
with … with:-29 -9 1
withdrawal:-16 -57 -39
within:-25 -16 -20
without:-3 -23 12
without a:-4 0 -20
without alcohol:8 23 24
without me:38 -37 -23
without teh:19 30 31
without u:-37 -6 -6
without … at:22 -1 -1
without … bet:20 0 -1
without … beter:50 -1 -1
without … im:12 5 27
without … in:28 31 26
without … it:25 -6 -13
without … meself:39 -7 -2
wobbly:54 21 14
woke:-2 -20 -8
woke … blue:17 16 22
woke … on:20 24 17
woke … with:-39 -34 -14
woman:-39 -27 -36
women:-43 -28 -18
wondering:6 -23 -17
wont:52 55 53
wont eat:43 48 -12
wont let:0 13 35
wont matter:75 76 44
wont need:25 29 24
wont say:34 -1 -10
wont stop:-21 -17 -17
wont wake:27 32 39
wont … and:-8 -3 -46
wont … another:6 15 20
wont … back:-23 -17 -3
wont … bothering:27 -10 -9
wont … crying:-29 -10 -5
wont … die:43 12 -5
wont … dont:17 19 28
wont … for:-46 -29 -33
wont … him:15 11 23
wont … hitting:19 14 21
wont … i:-13 -21 14
wont … ive:29 36 38
wont … me:1 10 24
wont … morning:31 31 32
wont … my:28 5 -15
wont … takin:24 18 17
wont … teh:-24 -10 -2
wont … til:-22 -11 -19
wont … to:20 23 16
wont … u:-27 -25 -21
wont … up:27 31 36
wont … wen:42 33 10
wont … ye:27 -10 -9
wooden:-22 -18 -18
woods:12 8 21
word:9 20 -1
word … on:22 23 19
word … teh:35 37 -2
work:-77 -50 -59
work and:-23 -24 11
work waiting:-24 -26 -11
work … a:-32 -13 -9
work … goin:-21 -14 -15
work … im:-28 -24 -13
work … it:35 25 24
work … morning:-31 -31 -23
work … to:-21 -23 -22
work … with:-28 -27 -11
worked:30 22 -5
worked out:40 21 1
working i:30 29 26
working late:24 21 22
working out:-23 -2 -6
working … to:31 32 14
works:-3 1 -23
world:-16 -26 -18
world in:-21 -23 -20
worming:-26 -22 -24
worn:-24 -22 -2
worried:-49 -41 -43
worried about:-21 -10 -17
worry about:21 25 27
worse:5 -17 -30
worse than:18 20 19
worst:-74 -49 -46
worth:-14 -47 -48
worth it:-5 -30 -17
worth living:34 25 -1
worth … and:-25 -23 -9
worth … for:21 -3 -2
would:9 -18 -68
would anyone:17 16 22
would be:18 -24 -27
would get:41 -2 -1
would it:13 32 -16
would never:-21 -3 -9
would not:12 -47 -9
would notice:34 0 -6
would take:26 4 -15
would u:16 17 21
would … a:25 30 -7
would … beter:35 21 -5
would … come:35 16 19
would … for:6 -28 -7
would … hav:25 31 -5
would … hurt:27 34 -2
would … id:24 -5 -4
would … if:37 -22 4
would … in:-26 -13 -6
would … it:29 45 -11
would … me:-18 -45 -22
would … my:-34 2 -5
would … off:24 1 -3
would … over:23 -3 -2
would … relief:31 -2 0
would … take:29 15 -7
would … teh:-25 -4 -2
would … up:-6 -20 -5
would … without:33 1 -3
wouldnt:84 39 -40
wouldnt fix:14 25 -1
wouldnt it:56 25 -1
wouldnt mind:40 -17 -3
wouldnt … and:48 27 -1
wouldnt … be:51 24 -2
wouldnt … i:20 34 -6
wrist:29 38 58
wrist … teh:-20 -10 -2
write:-23 -15 -4
write it:22 16 -3
write … down:17 19 32
write … my:-8 -1 -43
written:47 18 23
written and:23 27 25
written teh:23 22 27
written … letters:23 22 27
wrong:-19 -7 -34
wrong he:21 21 -1
wrong … that:12 23 -1
wrote a:-23 -30 -26
wrote my:30 42 27
wrote teh:29 21 26
wrote them:-29 -31 -27
wrote … letters:-38 -35 -34
wrote … notes:20 15 24
wrote … on:10 18 21
x:26 23 58
xanax:12 32 37
xanax and:20 25 22
xbox:-50 -50 -50
xx:31 34 31
y estoy:30 29 32
y nadie:-26 11 -8
y no:-23 38 15
y … a:-41 37 23
y … el:-42 -17 -9
y … estoy:-53 5 7
y … no:20 30 25
y … voy:25 35 37
ya:2 11 22
ya deje:27 30 33
ya me:25 21 30
ya no:5 24 1
ya … a:-8 25 27
ya … la:24 28 32
ya … me:62 8 -3
ya … puedo:-23 27 -3
ya … quiero:10 -28 -12
ya … tome:25 35 37
yaar:14 21 -1
yall:27 15 16
yard:24 9 17
yard … teh:-50 -42 -31
ye all:-20 -5 1
ye can:-26 -14 -12
ye … see:-28 -29 -18
ye … teh:-37 -15 -12
yeah:-6 26 -11
year:-31 -47 -69
year clean:29 -3 -1
year i:22 39 3
year it:18 18 21
year old:-31 4 -11
year on:34 29 10
year … a:-26 -26 -20
year … went:-24 -17 -17
years:-40 -42 -53
years ago:-55 -39 -35
years back:-21 -9 -4
years clean:4 32 -1
years gone:31 -5 -3
years i:-20 -28 -9
years of:47 17 4
years old:-7 29 -9
years on:11 24 13
years since:-37 -22 -12
years sober:25 -8 -7
years … and:-14 -23 -21
years … hav:29 5 11
years … hes:-18 -17 -22
years … im:-9 -2 -26
years … in:43 22 20
years … my:-25 -15 -15
years … shaking:17 -8 -28
years … teh:-4 -24 -36
yeet:20 19 -17
yeet meself:39 42 -8
yeet … off:39 42 -8
yellow … i:10 23 24
yes:40 36 -6
yes i:39 16 1
yes no:19 22 30
yes … a:-26 -19 1
yes … i:37 44 -6
yes … teh:13 12 23
yes … yes:41 48 10
yesterday:49 44 -12
yesterday after:40 -3 -1
yesterday she:35 -3 -4
yesterday … a:37 12 20
yesterday … attempt:21 -8 -4
yesterday … my:21 22 -4
yesterday … was:25 13 -7
yesterday … year:39 -1 0
yet:-2 10 -69
yet i:3 -24 -8
yo:-53 -77 -19
yo … no:-15 29 26
youd:-67 -35 -16
youll hear:52 50 48
young:-61 -59 -61
young lad:-55 -58 -54
youre:-38 -32 -19
youre reading:29 36 40
youre … i:52 48 50
youre … this:33 32 35
youre … to:24 27 28
yours:18 20 20
yourself:-35 -18 -56
yourself … and:30 35 0
yourselves:35 45 37
yous:44 50 32
youve … a:38 36 31
zoo:-43 -47 -51
zoom:-38 2 -2
`;
