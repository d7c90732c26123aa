import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-4.04, -4.57, -5.03];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:230 242 105
+abuse/abuse +child/child_at_risk:48 49 22
+abuse/abuse +distress/distress:45 63 49
+abuse/abuse +fading:27 26 38
+abuse/abuse +in_progress/overdose:54 50 64
+abuse/abuse +mention:15 32 20
+abuse/abuse +named:21 34 20
+abuse/abuse +threat/harm_to_others:28 22 47
+abuse/abuse +time:91 96 52
+abuse/abuse +use/overdose:17 14 37
+abuse/abuse +wish:18 25 27
+abuse/abuse -abuse/abuse:-27 -26 10
+abuse/abuse -means:49 45 43
+abuse/abuse -mention:28 30 41
+affirmed:91 82 25
+affirmed +finality:25 23 16
+affirmed +hopeless:7 7 -25
+affirmed +in_progress:-3 -21 -7
+affirmed +intent:31 -19 -35
+affirmed +mention:1 -27 -25
+affirmed +method:46 38 43
+affirmed +named:43 19 -20
+affirmed +parting:-21 -11 -9
+affirmed +plan:5 -20 -4
+affirmed +resolve:-2 41 -42
+affirmed +threat/harm_to_others:31 25 -9
+affirmed +time:0 -3 33
+affirmed +understatement:32 46 10
+affirmed +wish:11 26 -16
+affirmed -affirmed:44 41 14
+affirmed -attempt:19 26 0
+affirmed -intent:46 53 -1
+affirmed -mention:55 8 -2
+affirmed -method:20 29 14
+affirmed -named:59 66 5
+affirmed -preparation:34 32 15
+affirmed -target:72 75 -3
+affirmed -wish:50 13 -1
+attempt:65 48 21
+attempt +danger/overdose:31 12 -8
+attempt +distress/distress:7 33 6
+attempt +in_progress:25 33 72
+attempt +intent:-5 -30 -29
+attempt +means:57 57 -2
+attempt +mention:-38 -15 -22
+attempt +named:-40 -57 -12
+attempt +plan:17 36 31
+attempt +time:5 -70 -55
+burden:102 -19 -8
+child/child_at_risk:88 89 14
+danger/overdose:20 47 12
+danger/overdose +distress/distress:-53 -29 -1
+danger/overdose +fading:-9 9 26
+danger/overdose +hopeless:-30 -40 0
+danger/overdose +in_progress/overdose:52 58 76
+danger/overdose +indifference/overdose:49 59 -16
+danger/overdose +means:53 32 8
+danger/overdose +mention:-29 -30 -8
+danger/overdose +named:-23 -34 -5
+danger/overdose +plan:-8 -1 -34
+danger/overdose +quitting/withdrawal:27 25 18
+danger/overdose +resolve:-4 -10 -41
+danger/overdose +shakes/withdrawal:3 -2 -60
+danger/overdose +slip/relapse:-6 44 3
+danger/overdose +substance/overdose:82 73 -10
+danger/overdose +symptom/withdrawal:36 38 1
+danger/overdose +target:1 6 -21
+danger/overdose +time:27 28 13
+danger/overdose +use/overdose:97 107 -40
+danger/overdose +wish:22 -11 -10
+danger/overdose -symptom/withdrawal:24 27 12
+danger/overdose -use/overdose:-28 -16 -5
+distress/distress:-7 -44 -50
+distress/distress +eating/eating_disorder:49 -7 0
+distress/distress +fading:-34 -3 -2
+distress/distress +finality:-39 -5 -24
+distress/distress +hopeless:-36 -20 -20
+distress/distress +in_progress:42 29 36
+distress/distress +in_progress/overdose:-23 -8 25
+distress/distress +intent:38 -93 -30
+distress/distress +means:-33 9 0
+distress/distress +mention:21 -33 -28
+distress/distress +named:46 -124 -27
+distress/distress +parting:-46 -15 -10
+distress/distress +plan:5 20 -18
+distress/distress +resolve:38 26 -2
+distress/distress +slip/relapse:48 -19 -5
+distress/distress +threat/harm_to_others:23 29 1
+distress/distress +time:-18 -39 -32
+distress/distress +use/overdose:21 17 -22
+distress/distress +wish:-44 -3 -20
+distress/distress -means:28 30 28
+distress/distress -named:-43 -17 1
+eating/eating_disorder:204 105 -57
+eating/eating_disorder +fading:30 9 -7
+eating/eating_disorder +shakes/withdrawal:0 28 -8
+eating/eating_disorder +symptom/withdrawal:30 50 -23
+eating/eating_disorder +time:70 36 -16
+fading:95 90 108
+fading +finality:48 26 8
+fading +hopeless:11 38 12
+fading +in_progress:87 82 76
+fading +intent:13 -4 -30
+fading +parting:51 48 39
+fading +quitting/withdrawal:-33 -11 -7
+fading +symptom/withdrawal:27 21 24
+fading +time:15 -24 -36
+fading +use/overdose:17 19 30
+fading +wish:3 -63 -18
+finality:86 99 107
+finality +goodbye:36 35 48
+finality +hand:66 64 69
+finality +hopeless:-11 -28 -17
+finality +in_progress:28 38 6
+finality +indifference/overdose:-10 -28 -5
+finality +intent:-7 -44 21
+finality +method:23 18 18
+finality +named:-16 -25 -6
+finality +parting:34 35 42
+finality +place:38 40 42
+finality +plan:47 29 -19
+finality +preparation:26 4 0
+finality +resolve:32 38 -50
+finality +slip/relapse:-23 -12 -2
+finality +threat/harm_to_others:-33 -53 -26
+finality +time:27 44 37
+finality +understatement:64 70 55
+finality +use/overdose:34 38 -18
+finality -parting:65 63 51
+finality -plan:18 17 22
+goodbye:156 154 163
+goodbye +intent:-24 -35 17
+goodbye +mention:14 21 32
+goodbye +named:-8 3 55
+goodbye +parting:59 55 60
+goodbye +plan:27 24 16
+goodbye +resolve:35 34 20
+goodbye +time:100 87 68
+goodbye +understatement:21 21 23
+goodbye +wish:14 44 42
+goodbye -finality:57 57 33
+goodbye -mention:21 19 20
+goodbye -named:30 25 24
+goodbye -parting:50 32 30
+hand:108 116 125
+hand +hopeless:32 28 28
+hand +intent:-40 -24 27
+hand +mention:-63 -49 -18
+hand +named:-52 -39 -8
+hand +parting:33 30 38
+hand +plan:21 24 30
+hand +preparation:-6 9 28
+hand +threat/harm_to_others:33 33 21
+hand +time:61 60 60
+hand +use/overdose:61 67 23
+hand -means:21 20 28
+hand -plan:-53 -48 -45
+hopeless:18 13 26
+hopeless +in_progress:34 41 -30
+hopeless +intent:9 -2 -82
+hopeless +means:33 23 15
+hopeless +mention:42 -52 -43
+hopeless +named:-32 -29 -5
+hopeless +quitting/withdrawal:20 -17 -5
+hopeless +self_harm/self_harm:5 14 -27
+hopeless +shakes/withdrawal:34 -28 -5
+hopeless +wish:47 26 -29
+hopeless -intent:7 30 -1
+hopeless -named:5 25 -2
+in_progress:253 259 267
+in_progress +in_progress/overdose:27 22 18
+in_progress +intent:-8 -27 16
+in_progress +mention:56 -2 -2
+in_progress +method:31 29 11
+in_progress +named:-9 -47 -49
+in_progress +parting:57 72 28
+in_progress +place:47 55 55
+in_progress +preparation:-2 -1 -36
+in_progress +quitting/withdrawal:13 15 22
+in_progress +self_harm/self_harm:-6 -2 47
+in_progress +threat/harm_to_others:1 1 23
+in_progress +time:-4 -27 -28
+in_progress +understatement:-6 -29 -39
+in_progress +use/overdose:48 55 31
+in_progress -means:32 35 26
+in_progress -parting:15 8 22
+in_progress -understatement:5 5 -25
+in_progress/overdose:141 141 150
+in_progress/overdose +intent:-57 -52 -22
+in_progress/overdose +symptom/withdrawal:22 21 6
+in_progress/overdose +time:29 28 26
+in_progress/overdose -fading:43 42 36
+in_progress/overdose -means:31 30 30
+indifference/overdose:84 29 -41
+indifference/overdose +target:15 23 0
+indifference/overdose +time:17 12 -24
+indifference/overdose +use/overdose:47 71 -17
+indifference/overdose +wish:22 -49 -6
+intent:399 381 62
+intent +means:29 31 22
+intent +mention:14 20 21
+intent +method:21 9 -25
+intent +named:119 51 -12
+intent +parting:13 -48 -31
+intent +plan:-87 -75 -46
+intent +resolve:2 16 -62
+intent +self_harm/self_harm:30 -25 10
+intent +shakes/withdrawal:2 -47 -20
+intent +symptom/withdrawal:-17 -41 -13
+intent +time:54 36 125
+intent +understatement:9 5 28
+intent +use/overdose:-32 -23 2
+intent +wish:-51 6 -35
+intent -attempt:24 27 -2
+intent -distress/distress:27 41 -16
+intent -finality:-39 -36 -31
+intent -hopeless:-27 -33 -28
+intent -in_progress:30 38 -11
+intent -intent:10 27 -3
+intent -mention:37 25 -44
+intent -named:25 46 -31
+intent -understatement:4 9 -43
+means:105 126 92
+means +mention:41 56 -35
+means +method:-42 -41 -35
+means +named:20 -14 -23
+means +parting:34 36 -3
+means +plan:15 1 25
+means +preparation:25 25 -2
+means +self_harm/self_harm:56 51 26
+means +shakes/withdrawal:22 39 -1
+means +slip/relapse:-42 -7 14
+means +symptom/withdrawal:35 31 -5
+means +threat/harm_to_others:17 25 37
+means +time:63 46 56
+means +wish:-26 76 -54
+means -means:-23 -14 -11
+means -plan:-29 -16 -20
+mention:52 41 20
+mention +method:1 2 -23
+mention +named:-44 -8 3
+mention +parting:-3 -30 -36
+mention +plan:16 31 -49
+mention +preparation:17 41 41
+mention +resolve:-28 -11 -24
+mention +slip/relapse:8 35 0
+mention +symptom/withdrawal:-30 -61 -17
+mention +time:9 -3 67
+mention +understatement:45 19 10
+mention -in_progress:27 33 -19
+mention -intent:9 21 0
+mention -means:22 4 0
+mention -mention:60 32 -27
+mention -named:14 40 -16
+method:125 130 144
+method +parting:53 50 41
+method +place:63 61 62
+method +plan:32 16 9
+method +preparation:-34 -34 -49
+method +resolve:23 22 3
+method +time:56 51 44
+method +use/overdose:24 19 22
+method +wish:-50 -27 -52
+method -place:22 19 21
+named:83 98 -19
+named +parting:1 -25 -24
+named +plan:-5 53 36
+named +preparation:24 29 20
+named +resolve:87 66 28
+named +shakes/withdrawal:4 -55 -19
+named +time:-29 -53 18
+named +wish:31 19 -42
+named -distress/distress:15 25 -13
+named -intent:-28 0 -1
+named -mention:34 36 -7
+named -wish:29 33 -1
+parting:94 93 103
+parting +plan:36 30 -23
+parting +preparation:32 4 -4
+parting +time:13 23 -13
+parting +understatement:50 52 64
+parting +wish:45 1 8
+parting -distress/distress:-16 -21 -9
+parting -finality:33 44 47
+parting -parting:59 63 58
+place:73 83 81
+plan:51 72 83
+plan +self_harm/self_harm:17 18 -22
+plan +symptom/withdrawal:23 23 -6
+plan +threat/harm_to_others:39 39 41
+plan +time:46 35 53
+plan +understatement:27 19 5
+plan +urge/self_harm:30 25 12
+plan +use/overdose:21 34 -22
+plan +wish:-36 68 -40
+plan -mention:34 43 -11
+plan -plan:-29 -19 -12
+preparation:91 56 41
+preparation +resolve:16 24 29
+preparation +slip/relapse:-49 -25 -26
+preparation +time:7 27 32
+preparation +understatement:18 25 16
+preparation +wish:3 28 26
+preparation -means:19 20 21
+preparation -parting:35 34 36
+quitting/withdrawal:3 14 43
+quitting/withdrawal +resolve:22 -5 -22
+quitting/withdrawal +shakes/withdrawal:97 52 25
+quitting/withdrawal +slip/relapse:-33 -1 -9
+quitting/withdrawal +substance/overdose:28 24 -6
+quitting/withdrawal +symptom/withdrawal:127 137 108
+quitting/withdrawal +use/overdose:-34 -32 -24
+quitting/withdrawal -means:24 -3 3
+quitting/withdrawal -symptom/withdrawal:35 41 34
+resolve:65 73 17
+resolve +self_harm/self_harm:3 13 -22
+resolve +shakes/withdrawal:36 -20 -4
+resolve +threat/harm_to_others:47 49 -15
+resolve +time:22 17 15
+resolve +understatement:4 23 -3
+resolve +wish:-4 5 -27
+resolve -hand:28 31 12
+resolve -intent:31 33 0
+resolve -mention:30 15 -5
+resolve -named:56 55 -2
+resolve -wish:32 37 0
+self_harm/self_harm:248 212 -32
+self_harm/self_harm +time:108 87 -10
+self_harm/self_harm +urge/self_harm:42 -8 -21
+self_harm/self_harm -self_harm/self_harm:8 21 -6
+shakes/withdrawal:50 54 55
+shakes/withdrawal +slip/relapse:43 7 -10
+shakes/withdrawal +symptom/withdrawal:35 49 7
+shakes/withdrawal -means:30 0 4
+slip/relapse:151 -52 -60
+slip/relapse +threat/harm_to_others:8 17 32
+slip/relapse +time:57 7 -3
+slip/relapse +use/overdose:24 5 -3
+slip/relapse +wish:-11 22 6
+slip/relapse -symptom/withdrawal:28 29 12
+substance/overdose:57 61 -3
+symptom/withdrawal:93 100 90
+symptom/withdrawal +time:81 82 80
+symptom/withdrawal -mention:17 18 26
+symptom/withdrawal -symptom/withdrawal:35 39 36
+target:1 6 -21
+target +time:23 19 -6
+target +use/overdose:36 40 -7
+threat/harm_to_others:161 169 63
+threat/harm_to_others +time:11 25 47
+time:41 39 60
+time +understatement:11 28 38
+time +urge/self_harm:47 -22 -17
+time +use/overdose:-16 -6 -35
+time +wish:9 17 22
+time -goodbye:-57 -50 -47
+time -hand:-45 -40 -46
+time -in_progress:-16 -45 -16
+time -intent:-21 -15 -12
+time -means:-24 -22 -12
+time -mention:-30 -9 -4
+time -named:-11 -29 7
+time -parting:47 34 28
+time -place:15 19 26
+time -resolve:15 22 -16
+time -self_harm/self_harm:3 -39 -18
+time -slip/relapse:-23 -27 -25
+time -symptom/withdrawal:17 20 26
+time -threat/harm_to_others:24 18 14
+time -time:-39 -19 -12
+time -wish:-26 4 -4
+understatement:62 72 49
+understatement +wish:13 41 22
+urge/self_harm:81 0 -6
+use/overdose:70 84 16
+wish:366 10 -46
+wish -distress/distress:18 36 -2
+wish -mention:10 63 30
+wish -named:-11 -48 -1
+wish -wish:-16 -20 -2
-abuse/abuse:43 48 22
-attempt:24 38 10
-attempt -intent:25 30 23
-eating/eating_disorder:-1 -22 -5
-fading:5 24 25
-finality:70 76 76
-finality -goodbye:-48 -45 -47
-finality -hopeless:28 21 20
-finality -means:36 31 37
-finality -plan:16 14 23
-goodbye:-68 -59 -55
-goodbye -parting:-48 -46 -47
-hopeless:-41 -36 -53
-hopeless -means:11 9 20
-hopeless -plan:11 -4 20
-in_progress:-24 -29 -38
-in_progress -intent:-9 -29 -2
-in_progress -mention:-5 -26 -9
-intent -mention:-3 26 -17
-intent -named:-41 0 -16
-intent -self_harm/self_harm:-33 -16 -1
-intent -wish:-26 -7 -2
-means -method:-24 -17 -34
-means -parting:28 27 33
-mention:-52 -17 -44
-mention -resolve:27 39 0
-mention -wish:-39 -29 -20
-named:-42 -20 -50
-named -plan:52 20 10
-parting:36 38 45
-parting -plan:13 12 22
-place:23 33 36
-quitting/withdrawal:-27 -7 -11
-resolve:34 39 -9
-self_harm/self_harm:-41 -64 -38
-self_harm/self_harm -urge/self_harm:-50 -41 -2
-shakes/withdrawal:-43 -30 -19
-slip/relapse:-79 -81 -77
-symptom/withdrawal:8 28 20
-target:29 36 -25
-time:-66 -46 -24
-understatement:14 4 -28
-urge/self_harm:-60 -45 -5
-use/overdose:-91 -74 -52
-wish:3 -78 -69
a:-22 -27 -14
a a:-64 -8 -3
a and:-30 -31 -6
a baby:-19 -39 -10
a bad:-23 -21 -10
a bag:-22 -46 -24
a bat:20 16 39
a bath:-57 -52 -56
a belt:17 18 -28
a bicycle:-26 -18 -5
a big:14 20 15
a bike:-20 -22 -29
a biscuit:-32 -5 -3
a bit:-42 -28 -27
a blue:-21 -29 -16
a boat:-24 -18 -2
a book:7 -27 -30
a boring:-23 -28 -19
a bottle:34 14 16
a bridge:-25 -13 -24
a broken:-12 -16 -22
a bullet:48 57 -7
a burden:64 -6 -20
a burdin:25 -7 -6
a bus:29 -24 -3
a cake:-23 -21 -23
a can:54 11 17
a candle:-27 -25 -21
a caravan:-23 -21 -5
a chair:40 45 43
a child:-42 -67 -41
a christening:27 -1 -1
a cliff:20 16 18
a coffee:11 23 27
a curry:-21 -21 -16
a date:1 2 22
a day:-20 -8 2
a doctor:37 -1 -7
a dog:37 44 45
a file:32 -5 -1
a fit:32 32 27
a flask:-31 -26 -26
a for:-25 -27 -16
a forever:-43 -9 -2
a fortnight:40 2 4
a free:19 29 24
a friend:-63 -46 -37
a future:43 33 -7
a game:15 21 8
a goodbye:-26 -34 -43
a gun:-40 -43 4
a hand:-24 -25 -12
a heart:-21 -23 -18
a holiday:34 30 32
a hotel:17 25 27
a hundred:24 37 5
a in:-47 -45 -41
a kid:-23 -8 -20
a knife:23 31 22
a la:13 -64 -56
a lady:19 21 11
a leaflet:-10 -30 -16
a letter:28 30 31
a line:-24 -8 19
a lineman:31 36 41
a little:-79 -77 -43
a load:22 15 20
a locked:24 23 0
a log:28 29 37
a long:-42 -23 -26
a lorry:29 22 22
a lot:-26 -35 -16
a man:20 20 28
a matar:39 6 -9
a me:64 15 13
a mess:26 23 16
a mistake:36 27 -2
a monday:-26 -8 -13
a mum:38 12 -3
a nap:25 -10 -5
a night:-34 -26 -10
a normal:-24 -9 -5
a number:23 -19 -7
a od:19 19 26
a of:-23 -16 8
a patch:-28 -21 -9
a person:45 40 28
a phone:-44 -30 -21
a pizza:8 17 21
a plan:25 25 3
a plane:-23 -20 -14
a plate:-20 -13 -10
a poster:-25 -10 0
a premier:2 4 28
a proper:-27 -11 -1
a quitarme:27 38 -4
a razor:39 38 38
a retired:41 9 -14
a rope:-58 -52 -47
a seat:-23 -26 -28
a second:-15 -6 -29
a seizure:49 49 51
a shot:41 36 37
a small:-23 -14 -4
a sock:34 32 21
a spider:-22 -17 -15
a suicidar:27 21 19
a suicidarme:61 -27 -51
a surprise:-20 -23 -20
a teen:21 32 -1
a thrusday:24 17 21
a ticket:28 37 28
a tirar:10 22 17
a to:-32 -10 -5
a train:35 40 10
a way:78 34 15
a weird:14 17 20
a whole:-55 -41 -37
a woman:-27 -20 -21
a word:22 27 31
a year:38 19 -10
a … a:-44 -24 -18
a … about:-26 -26 -39
a … after:-28 -34 -20
a … ago:-37 -22 -11
a … alone:30 30 27
a … anymor:65 7 -13
a … as:-57 -35 -22
a … at:33 26 19
a … attack:-26 -25 -22
a … bath:28 30 8
a … bc:25 3 -21
a … be:-20 -36 -15
a … bed:-14 -19 -23
a … belt:48 47 46
a … bomb:-26 -26 -24
a … by:-7 0 -24
a … call:-26 -5 -5
a … came:32 20 22
a … can:57 24 27
a … colour:33 32 34
a … coming:19 23 19
a … con:-34 -20 -5
a … cuando:24 20 14
a … day:19 25 23
a … de:-36 1 2
a … did:-32 -21 -22
a … die:-15 -21 -14
a … do:-30 -11 8
a … dont:38 -1 10
a … down:-30 -44 -33
a … drank:-25 12 11
a … driver:-20 -17 -12
a … each:13 23 7
a … el:-72 -34 -35
a … esta:26 25 30
a … evening:-3 -6 -36
a … every:25 16 -14
a … everyone:33 14 8
a … friday:-27 2 -15
a … gave:21 19 24
a … gets:34 33 -3
a … goin:-40 -18 -10
a … gone:24 -6 -5
a … gun:-29 -26 -28
a … had:20 1 0
a … half:43 43 41
a … has:-55 -31 -19
a … hasta:-28 -7 -13
a … hav:22 22 20
a … he:-22 2 7
a … here:-29 -36 -17
a … hes:39 34 45
a … him:32 31 14
a … hit:46 9 -2
a … home:-20 -5 -21
a … i:44 27 30
a … id:-27 -20 -5
a … im:34 28 40
a … in:1 1 -30
a … inn:2 4 28
a … is:-23 -22 -5
a … isnt:57 26 27
a … it:27 27 13
a … ive:16 24 18
a … je:22 26 23
a … keep:-24 -14 -14
a … kit:17 21 -7
a … know:65 67 57
a … la:-74 -21 -7
a … last:8 20 -14
a … let:38 24 27
a … lucozade:-22 -16 -21
a … machine:-35 -1 -1
a … made:-31 -22 -3
a … man:-27 -24 -16
a … min:2 10 25
a … mine:41 45 -2
a … mother:-32 -12 3
a … my:-8 -31 -25
a … nap:-34 4 -3
a … night:-22 -31 -10
a … no:-10 -41 -23
a … nobody:53 32 3
a … noche:0 14 20
a … off:47 30 21
a … on:40 26 0
a … one:-36 -25 -42
a … or:-9 -42 -11
a … our:27 28 16
a … over:-16 -26 -33
a … people:-21 -6 -5
a … perrita:18 21 12
a … person:21 -19 -14
a … phone:48 -4 -1
a … pills:7 24 -8
a … place:-37 -5 -5
a … pool:-21 -23 -20
a … post:-29 -21 -17
a … put:29 37 33
a … right:-26 -21 -18
a … round:51 27 32
a … run:30 30 27
a … said:-27 -13 -10
a … saturday:42 25 11
a … says:-21 -15 -14
a … school:21 27 25
a … seis:18 21 12
a … set:-50 -43 -11
a … sewerslide:31 42 -2
a … since:-13 -18 -24
a … song:-1 8 25
a … stands:27 26 -2
a … stepmum:22 -2 -1
a … stop:0 7 -24
a … sucidal:-39 -70 -1
a … tablets:48 46 42
a … taught:23 23 -3
a … tells:-19 -24 -9
a … than:-21 -33 -9
a … thank:-33 -35 -30
a … that:68 49 33
a … they:-4 -22 -8
a … thing:-24 -8 -6
a … think:29 32 31
a … this:-45 -31 -36
a … three:23 30 16
a … through:27 32 30
a … thrusday:29 19 27
a … ticket:24 20 22
a … time:-15 -43 -23
a … tmrw:28 39 38
a … to:-21 -21 -66
a … told:4 -25 -21
a … two:-25 4 9
a … u:21 6 -9
a … under:25 28 20
a … walk:-29 -8 -6
a … was:-22 -54 -35
a … water:-26 -17 -1
a … we:15 21 24
a … week:-23 -18 -14
a … wen:-47 -14 -22
a … who:-14 -33 -28
a … whoever:27 25 22
a … will:-41 -29 -20
a … without:-42 -3 -3
a … would:32 19 -2
a … years:22 -17 -2
a … yes:-23 -15 6
a … yesterday:24 22 35
a … youre:19 -23 -17
aa:3 -49 -27
abeg:23 5 -3
aber:20 -8 -5
aber … ich:25 -5 -2
able:-53 -29 -25
able to:-22 0 -12
about:-4 -11 -32
about catching:43 -15 -1
about fentanyl:27 28 -1
about hangin:-28 -24 -11
about how:-38 -1 -8
about i:-38 -64 -1
about it:-21 -31 -29
about killing:29 23 -8
about me:4 -2 24
about my:-60 -53 -12
about not:34 -4 -4
about self:25 39 -2
about sewerslide:0 -22 -4
about teh:-5 -40 -12
about that:42 48 30
about to:59 51 34
about twenty:20 20 20
about using:30 -3 -5
about … a:0 -36 -24
about … ago:14 13 21
about … and:-23 -108 -31
about … assisted:21 -1 0
about … bc:10 -23 -10
about … brother:19 31 -1
about … bus:39 -17 -1
about … deaths:20 16 -8
about … dying:21 -1 0
about … end:18 4 28
about … every:16 34 -1
about … game:62 11 -4
about … im:-40 2 -5
about … in:-35 -20 -28
about … life:41 39 -4
about … lot:34 -1 -1
about … meself:39 64 -21
about … my:61 56 33
about … of:-26 -17 -17
about … promise:27 33 36
about … sleep:21 -2 -1
about … thoughts:-1 -21 0
about … to:-60 -30 -9
about … trip:-30 -27 -26
about … want:-40 -35 -1
abschiedsbrief:43 46 47
abschiedsbrief liegt:21 28 28
abschiedsbrief … auf:21 28 28
abschiedsbrief … dem:21 28 28
absolutely:-42 -25 -18
abuelo:15 27 29
abuelo … la:21 28 31
abuse:-6 -14 -25
abusive:-20 -18 -6
aca:-36 -9 -4
acabar:85 44 -2
acabar con:34 47 -1
accident:11 13 21
account:-21 -10 8
account and:24 29 21
account … a:-29 -8 -3
accounts:28 28 23
across … is:27 30 21
across … teh:-35 -38 -20
act:-5 -49 -41
act on:23 8 -1
action:-50 -42 -16
actor:24 17 -6
actor … teh:29 21 -1
ad:-28 -41 -22
addiction:-75 -54 -37
address:18 30 20
adieu:45 39 46
adios:59 -14 -12
admire:-7 -3 -32
advice:-60 -42 -31
advice and:-39 -41 -9
affairs:62 -18 -14
affairs in:41 -14 -11
affairs … order:41 -14 -11
afraid:-7 6 -39
after:37 25 31
after a:-29 -43 -22
after and:4 7 -24
after each:-30 -20 -11
after eleven:30 -4 -1
after every:81 22 -9
after for:18 20 28
after i:-41 -31 -28
after im:7 20 23
after its:22 31 30
after ive:-24 -18 6
after me:15 10 24
after my:-28 -23 -4
after that:-22 -38 -14
after thirty:-27 -19 -14
after this:32 37 37
after tonight:62 63 59
after two:38 16 -1
after work:-54 -45 -39
after … attempt:10 -32 -12
after … clean:51 5 -2
after … dead:27 31 32
after … dont:21 0 5
after … hes:-24 -28 -31
after … home:-29 -22 -16
after … im:34 -7 2
after … it:-28 -23 -10
after … last:25 10 16
after … leave:8 22 20
after … me:29 38 15
after … meal:34 5 -6
after … meself:3 21 17
after … months:69 -14 -11
after … nobody:21 12 20
after … on:36 27 27
after … other:-25 -18 -10
after … priest:22 20 17
after … school:21 19 13
after … shift:24 23 25
after … sober:34 -1 -1
after … students:-24 -17 -14
after … theres:10 25 -1
after … third:25 -2 -2
after … to:-5 -14 -23
after … told:26 32 7
after … was:-13 -22 -20
after … wen:23 29 33
after … year:29 3 -5
after … years:20 -33 -40
afternoon i:8 14 23
afternoon … am:8 14 23
against:-24 -5 -12
agan:-22 -16 -25
agan … knife:-12 -7 -22
agan … teh:-12 -7 -22
age:-13 -24 -22
ages:-28 -20 -7
ago:15 21 27
ago and:-32 -4 -18
ago i:-28 -51 -33
ago … here:-25 -26 -16
ago … i:-40 -19 -52
ago … ive:-47 -27 -18
ago … my:-53 -45 -37
ago … shes:-25 -26 -16
ago … teh:25 36 17
ago … tried:-1 -29 -2
ago … university:23 -4 -1
agree:21 31 -17
agree … it:17 23 -1
aguanto:4 28 -4
aguanto mas:28 15 -2
ahogando:21 -54 -41
ahora:-83 -34 -27
aid:-30 -34 -30
air:-25 -19 -12
airport:-5 -6 -26
airport and:-15 -20 -20
al:-6 35 42
al my:32 38 46
al … pills:19 16 27
alarm:-11 -27 -24
alcohol:-7 -38 -23
alcohol and:5 16 21
alcohol … im:16 26 31
algo:-57 -20 -6
alguien:-18 26 26
alife:108 23 -32
alife and:-53 -3 -18
alife anymor:17 20 -2
alife for:-25 -13 -4
alife … do:21 52 0
alife … i:-3 43 5
alife … it:-31 -9 2
alife … teh:-34 -40 -24
all:0 15 30
all and:-9 -4 -20
all at:47 48 35
all be:29 10 10
all for:22 22 26
all gave:24 17 14
all her:28 30 35
all his:30 31 33
all i:14 6 -26
all im:31 -9 -2
all night:14 24 -23
all of:9 19 34
all on:-24 -19 -27
all over:-22 -10 -5
all pay:24 22 19
all teh:-49 -58 -41
all there:38 36 24
all u:-13 -7 -22
all … about:43 37 25
all … and:23 22 -36
all … at:-42 -35 -32
all … back:-21 -22 -18
all … blister:24 22 21
all … didnt:16 19 24
all … do:-38 -27 -21
all … end:19 22 18
all … felt:33 0 0
all … for:46 47 38
all … getting:7 22 4
all … goodbye:50 46 40
all … in:-21 -19 -13
all … into:-16 -19 -24
all … is:21 26 19
all … kind:21 18 14
all … me:-10 -7 -24
all … meant:12 23 25
all … my:-9 22 18
all … night:23 29 41
all … not:-43 -20 -11
all … of:41 43 39
all … on:13 21 12
all … one:12 19 24
all … packs:24 22 21
all … pills:51 50 68
all … right:17 19 20
all … said:-68 -47 -19
all … say:57 38 44
all … subscriptions:19 22 18
all … tablets:15 16 31
all … them:12 20 11
all … think:34 26 -13
all … this:-39 -35 -19
all … to:6 3 22
all … tonight:32 28 28
all … was:32 -18 -15
all … way:-31 -24 -31
all … while:33 29 -1
all … wont:39 0 1
alle:72 27 40
alle tabletten:9 17 22
alle und:11 16 24
allergic:-14 -31 -21
allotment:-27 -27 -7
allotment and:-40 -45 -14
almost:-36 -71 -61
alone and:-37 -12 -19
alone at:33 36 27
alone in:39 44 -27
alone tonight:-13 -5 -33
alone … and:-37 -34 -11
alone … car:22 21 -2
alone … i:-4 -21 -12
alone … night:32 42 -1
along:-33 -15 -38
along … teh:-17 -16 -25
am a:47 25 -12
am about:1 32 8
am at:-2 8 27
am by:31 22 36
am driving:15 22 27
am free:-24 -6 0
am frightened:33 35 0
am goin:8 19 34
am i:-6 -21 -31
am ill:17 20 12
am in:34 44 6
am not:-10 -29 -50
am on:-26 -22 -9
am one:-25 -16 -11
am ready:61 29 -1
am serious:-23 -9 0
am staying:34 36 36
am sucidal:28 58 -8
am tired:23 32 31
am … at:-37 -6 -5
am … be:51 18 17
am … bridge:22 19 21
am … day:18 21 0
am … die:24 -17 -24
am … do:15 28 20
am … end:0 3 -29
am … for:-39 -22 -16
am … goin:-12 -34 -28
am … here:21 7 -5
am … i:-10 -20 -37
am … in:32 27 9
am … it:23 34 23
am … meself:-16 -35 -5
am … no:12 34 38
am … off:24 22 7
am … take:34 48 22
am … teh:53 65 62
am … that:23 14 -18
am … this:33 3 6
am … to:-7 -22 -6
amazing:-42 -26 -23
ambulance:33 23 18
ambulance goes:23 -6 -2
ambulance … past:23 -6 -2
america:-41 -29 -18
amount:5 -6 -54
amount as:9 22 -2
amount of:-14 -45 -48
an:-26 -23 -23
an attempt:34 0 0
an email:-24 -16 -21
an end:34 27 -3
an honour:18 25 26
an no:66 54 -2
an od:-34 -31 -13
an … a:-48 -47 -42
an … ago:51 50 46
an … at:-3 -4 -36
an … die:-22 -28 -12
an … for:-21 -15 0
an … goes:23 -6 -2
an … i:-26 -20 -13
an … im:45 22 35
an … in:-29 -27 -22
an … me:44 11 23
an … my:47 57 51
an … night:-29 -28 -5
an … of:-36 -25 -13
an … past:23 -6 -2
an … teh:-41 -19 10
an … to:-37 -24 -71
an … with:-26 -28 -25
anchor:-21 -17 -18
and a:24 33 35
and all:-19 -53 -39
and am:-27 -20 -23
and asked:-29 -22 -15
and at:-38 -33 -44
and be:-17 -43 -17
and being:24 23 -8
and bought:-30 -37 -42
and burning:31 33 32
and called:-23 -37 -3
and came:28 5 11
and cant:-40 -31 -19
and cold:-15 -20 -16
and cut:28 30 2
and did:-54 -49 -17
and dont:-34 -33 -16
and down:5 28 0
and driving:41 37 40
and every:-57 -42 -14
and everyone:20 -14 -32
and everything:28 27 23
and for:-31 -24 -39
and forgot:-26 -22 -18
and gave:-36 -31 -34
and give:-40 -28 -23
and god:49 25 29
and goin:-35 -20 -17
and gone:13 -20 -23
and goodbye:23 17 13
and got:-49 -36 -20
and had:11 20 -6
and half:28 0 4
and havent:-27 -37 -9
and he:22 24 30
and hed:-25 -26 -26
and hell:-21 -24 -21
and her:6 13 24
and hes:71 64 68
and himself:35 27 32
and his:45 40 46
and how:-3 -28 -30
and i:15 39 29
and id:-4 -11 -25
and if:30 20 -25
and ill:25 20 19
and im:46 45 27
and into:-21 -26 -23
and it:5 -28 3
and itll:-23 -19 -20
and its:34 6 1
and ive:52 47 50
and jmup:32 34 26
and last:30 45 -10
and lately:33 -8 -2
and let:0 -28 -23
and look:-26 -12 -12
and more:24 6 -12
and never:-9 -42 -29
and no:40 18 12
and nobody:29 42 5
and not:-6 5 25
and off:-24 -19 -8
and on:-23 -54 -35
and one:10 7 20
and our:-28 -24 -24
and passed:-30 -13 -3
and purged:24 -9 0
and refuses:19 27 -3
and ring:-24 -20 -19
and says:58 66 51
and see:13 0 -30
and shaking:16 26 34
and shes:40 22 31
and slaps:26 37 -5
and slow:-21 -20 -16
and somebody:-35 -20 -19
and someone:27 27 23
and start:-24 -20 -15
and take:-20 -28 -21
and teh:-24 -15 -1
and there:-35 -39 -29
and theres:65 50 50
and think:46 -25 -10
and this:29 38 21
and tmrw:-14 -21 -19
and today:-17 4 -23
and tonight:37 30 24
and took:-9 18 23
and touches:21 26 -4
and trips:-44 -37 -9
and u:-62 -51 -39
and ur:-35 -27 -19
and went:27 35 20
and woke:-12 -28 -31
and wont:12 21 44
and yeah:50 20 -3
and … about:31 6 30
and … all:23 11 1
and … am:-7 -22 -37
and … an:41 40 35
and … angry:21 6 -6
and … answer:-27 -15 -5
and … answering:38 37 29
and … any:-20 -32 -11
and … arms:31 32 26
and … ask:18 25 21
and … asked:35 31 -2
and … asleep:6 2 -57
and … at:-19 -26 -31
and … away:-47 -42 -29
and … back:-41 -55 -40
and … bc:21 31 9
and … bed:-28 -24 -25
and … been:-12 -67 -43
and … being:-23 -11 3
and … believe:-26 -21 -2
and … beside:-20 -18 -8
and … bless:24 24 26
and … blood:25 22 18
and … bottle:43 36 26
and … boy:28 23 29
and … breathing:10 17 27
and … broken:-12 -16 -22
and … brother:22 12 11
and … but:-5 -37 -20
and … came:30 -12 -19
and … cant:27 18 12
and … care:11 10 -22
and … carried:-21 -14 -4
and … cars:34 31 24
and … cat:-24 -17 -15
and … choose:29 26 31
and … clothes:19 22 9
and … coat:44 44 42
and … cold:10 16 31
and … come:-40 -53 -38
and … coming:34 33 30
and … complains:22 20 -5
and … could:-36 -34 -17
and … couldnt:-43 -22 -32
and … cried:-27 -23 -17
and … day:-22 -21 -11
and … days:-24 -20 -5
and … did:-15 -35 -15
and … die:37 39 -9
and … do:-40 -18 -37
and … doesnt:7 9 22
and … doing:-29 -25 -15
and … dont:32 52 19
and … doors:34 33 41
and … double:20 18 27
and … drank:-33 -6 -2
and … drawn:28 24 30
and … each:-27 -21 -30
and … ears:25 16 15
and … eat:18 26 -16
and … eating:-37 -34 -42
and … everyone:-39 -30 -48
and … faint:10 12 29
and … far:-36 -20 -14
and … fat:-17 2 -21
and … feel:25 32 44
and … felt:21 -9 -11
and … finish:-22 -22 -12
and … first:-30 -32 -21
and … fit:-21 -16 -18
and … floor:28 28 29
and … floppy:18 19 29
and … for:-13 -21 -22
and … found:-16 -29 -22
and … fourths:21 16 14
and … from:-36 -33 -29
and … game:-53 -34 -23
and … gave:-25 -22 -7
and … get:31 32 25
and … getting:46 45 10
and … go:-25 -24 -9
and … goes:29 26 3
and … goin:43 26 36
and … gone:32 19 37
and … good:16 16 23
and … got:-44 -41 -28
and … guard:4 19 22
and … had:-8 2 21
and … hallucinating:27 30 39
and … has:23 30 15
and … havent:-7 4 20
and … head:21 29 -4
and … hearing:27 25 25
and … her:-19 -30 -10
and … here:-25 -23 -15
and … home:-33 -17 9
and … house:31 35 33
and … humming:33 28 27
and … hurt:21 27 28
and … husband:-13 -11 -34
and … i:16 -19 -45
and … id:28 -7 -11
and … if:33 25 -28
and … ill:-22 -3 -22
and … in:-40 -25 -36
and … intend:5 28 0
and … is:26 40 18
and … it:3 1 -22
and … ive:-47 -63 -63
and … jmup:6 -26 -24
and … keep:22 35 44
and … keeps:5 25 0
and … key:-15 -31 -33
and … keys:-24 -17 -14
and … kil:16 -16 34
and … knife:22 23 16
and … knows:7 29 -5
and … lads:3 13 23
and … lane:35 32 28
and … last:-45 -33 -32
and … laughing:27 30 17
and … leaves:-18 -24 -4
and … let:-16 -14 23
and … letter:46 42 38
and … letters:-15 -15 -23
and … letting:38 8 10
and … little:18 21 14
and … locked:6 5 20
and … longer:15 25 -3
and … looks:8 21 1
and … love:-42 -31 -27
and … mad:-18 -19 -35
and … makes:-16 -31 -6
and … me:26 6 -16
and … mean:79 61 28
and … mind:-14 -20 -31
and … mine:51 50 47
and … minutes:-29 -22 -18
and … miss:-5 -22 -7
and … my:-28 -17 -5
and … nearly:16 21 8
and … need:7 27 9
and … never:-30 -12 -13
and … new:24 23 22
and … night:-6 21 -14
and … no:-7 -20 -9
and … not:39 18 14
and … note:24 21 19
and … nurse:-26 -29 -21
and … of:24 21 24
and … on:23 14 3
and … one:-21 -13 -11
and … our:40 34 39
and … out:20 28 26
and … over:-40 -34 -11
and … packed:-24 -41 -35
and … phones:22 21 23
and … picked:21 22 -1
and … pleased:-39 -40 -27
and … pressure:-28 -29 -18
and … quiet:31 37 35
and … ran:-18 -23 -3
and … rather:31 34 -4
and … ready:-43 -4 -14
and … real:53 -3 -1
and … relieved:-26 -3 -2
and … right:-33 -25 -50
and … ringing:25 28 26
and … rings:18 23 25
and … roaring:-16 -23 -22
and … rope:27 22 27
and … said:29 20 35
and … sat:37 20 25
and … saved:-24 -8 -4
and … say:17 8 -42
and … saying:20 24 11
and … scared:35 22 16
and … school:-37 -37 -24
and … second:-29 -22 -30
and … see:-37 -31 -12
and … seeing:7 17 21
and … seen:43 17 20
and … seizure:38 34 38
and … serious:-24 -10 -1
and … shaking:55 57 23
and … shall:37 37 34
and … shes:27 27 19
and … should:20 19 22
and … sick:30 7 17
and … since:-29 -29 -64
and … six:-23 -21 -18
and … sleep:-38 -39 -19
and … sleepy:-25 -16 -9
and … slow:21 27 27
and … snoring:17 18 20
and … someone:-61 -59 -63
and … son:-26 -24 -11
and … sorry:43 28 35
and … sponsor:-22 -12 -10
and … started:44 48 -5
and … stepdad:31 29 -7
and … stop:45 0 3
and … stopped:41 31 20
and … sunday:-19 -17 -22
and … swallowed:51 52 51
and … tablets:23 27 20
and … taken:-21 -13 -7
and … tea:-28 -25 -22
and … teh:-21 -36 -36
and … tent:-28 -29 -26
and … that:6 0 -28
and … them:-50 -41 -35
and … there:-16 -12 -20
and … they:-49 -28 -19
and … think:25 -14 9
and … thinkin:-1 -34 -9
and … thinks:17 21 -1
and … third:21 24 3
and … this:33 47 31
and … through:-44 -57 -42
and … time:-18 -7 -43
and … to:15 24 -19
and … told:-41 -56 -45
and … took:-53 -49 -46
and … trust:15 32 7
and … two:-23 -2 10
and … u:-38 -25 -16
and … under:-29 -19 -24
and … ur:-28 -17 1
and … urge:31 23 -1
and … using:-35 -15 -10
and … vet:37 36 -8
and … wait:-51 -51 -42
and … waiting:54 64 46
and … wake:45 54 57
and … waking:26 27 26
and … want:28 50 5
and … wanted:-18 -22 -8
and … was:-9 -22 -7
and … weird:32 34 36
and … wen:22 30 30
and … went:-43 -40 -26
and … who:-21 -17 -15
and … whole:-12 -3 -39
and … will:15 -8 27
and … windy:-34 -32 -33
and … wont:32 30 27
and … worse:25 31 -19
and … would:-64 -41 -13
and … write:-46 -49 -41
and … years:-25 -9 -5
angry anymor:34 35 -1
anniversary:31 28 32
anniversary of:18 20 27
anniversary … tmrw:43 40 39
announced:-51 -38 -5
announced … and:-50 -37 -5
annoying:-41 -32 -28
anorexia:36 14 -5
anorexia and:20 28 -3
anos:-69 -21 -25
another day:18 23 -20
another hour:27 38 28
another morning:32 27 29
another night:17 6 22
another year:19 25 -4
another … me:29 27 30
another … teh:-49 -37 -27
answer:-23 -17 8
answer is:-37 -31 -8
answer … in:31 29 33
answers:11 -31 -28
answers … next:21 -2 1
antibiotics:-21 -24 -24
antidepressants:19 9 27
antidepressants and:18 8 20
ants:-36 -10 -7
anxiety:-99 -117 -68
any:-21 -23 -6
any longer:9 21 21
any more:59 58 54
any of:45 23 23
any … and:22 4 4
any … im:28 11 29
any … it:26 -1 -14
any … teh:27 -7 -15
any … u:15 25 29
anybody:10 6 20
anybody asks:23 30 30
anymor:14 -35 -43
anymor after:10 20 11
anymor and:20 -31 -15
anymor i:-8 -8 -41
anymor … im:11 -31 -11
anymor … it:28 33 0
anymor … to:-3 -27 -8
anyone:8 5 38
anyone else:-36 -34 -30
anyone here:-21 -18 -13
anyone i:21 28 7
anyone in:-4 -25 -4
anyone know:-25 -19 -26
anyone read:-32 -30 -33
anyone reads:13 22 20
anyone seen:-38 -34 -32
anyone wants:-13 -7 24
anyone … notice:24 -5 -3
anyone … talk:16 26 17
anyone … to:38 37 35
anything after:19 22 36
anything … days:45 13 -1
anything … kil:10 21 -7
anything … teh:-28 -15 -12
anything … this:41 42 17
anyway:-39 -67 -65
apparently:-25 -27 -19
applause:-26 -24 -17
apples:-39 -35 -20
appointment:-46 -36 -34
appreciate:-37 -30 -17
aqui:-77 -28 -12
are:-22 -13 7
are all:-47 -48 -29
are asleep:-39 -39 -20
are at:-19 -22 -19
are blue:19 21 20
are called:-31 -27 -25
are covered:12 24 -7
are done:27 30 20
are for:11 13 24
are getting:35 42 23
are goin:-33 -24 -21
are lined:-20 -18 -11
are next:25 23 20
are not:-48 -54 -26
are out:29 29 35
are ringing:14 23 25
are teh:25 -30 -36
are there:-2 -33 -10
are u:-3 -26 -28
are with:27 30 27
are world:36 38 44
are … a:-17 -22 -22
are … after:-20 -33 -15
are … bed:33 26 27
are … by:-22 -15 -1
are … call:-12 -16 -22
are … cuts:-25 -6 -5
are … dads:-25 -25 -24
are … do:-16 -16 -21
are … dont:22 29 30
are … folder:-28 -28 -23
are … for:-40 -38 -33
are … i:-37 -24 -9
are … in:16 24 -5
are … its:52 52 28
are … little:51 44 33
are … me:-20 -26 -36
are … my:38 38 41
are … no:43 50 50
are … not:26 29 29
are … of:-10 -25 -5
are … off:-28 -28 -29
are … on:-33 -28 -27
are … out:24 27 28
are … teh:16 23 20
are … time:35 35 18
are … to:20 13 -9
are … up:-23 -21 -16
are … we:32 29 28
area:-39 -34 -34
arent:5 -27 -8
arent there:24 25 28
argument:14 11 26
arithmetic:47 -7 0
arm:19 33 -8
arm with:23 22 -10
arm … lighter:27 28 -6
arm … teh:35 35 3
arms:68 79 37
arms cant:22 28 30
arms … and:35 35 37
arms … stop:23 28 21
arms … teh:-38 -32 5
around:-66 -95 -66
around to:19 19 23
around … neck:25 26 17
arranged:29 30 31
arranged for:29 30 31
arrested:-24 -13 -6
arrived:-25 -29 -23
article:-23 -5 -4
as:-28 -10 -35
as be:-10 -7 -21
as before:23 38 -2
as far:30 30 27
as its:-22 -25 -26
as my:-51 -44 -12
as not:30 27 29
as to:36 39 39
as u:-51 -42 -14
as usual:-34 -27 -22
as … and:51 54 14
as … care:29 30 26
as … dont:27 -18 -2
as … for:-33 -44 -12
as … i:-25 -3 -24
as … ill:36 6 15
as … its:24 25 20
as … mother:-48 -22 -3
as … no:-40 -24 -13
as … of:-31 -17 -19
as … teen:37 38 0
as … teh:-33 -29 -29
as … used:28 28 -2
ashamed:74 -1 -7
ask:10 21 -1
ask for:-2 -3 -23
ask … my:20 22 -12
ask … teh:-39 -33 -16
ask … there:15 23 22
asked if:-42 -38 -2
asked teh:19 23 21
asked to:-33 -8 -12
asked what:-1 1 21
asked … a:6 -27 0
asked … how:37 33 32
asked … i:-50 -40 -9
asked … said:43 33 -2
asked … straight:-18 -23 -1
asked … that:27 6 8
asked … think:-31 -26 2
asking:-38 -51 -56
asking for:-26 -21 -24
asks teh:-20 -14 -10
asks … medic:-20 -14 -10
asleep:33 34 6
asleep and:38 2 -20
asleep by:-18 -26 2
asleep in:-30 -31 -33
asleep … me:53 55 20
asleep … my:-32 -32 -13
asleep … teh:-27 -36 -14
assembly:32 27 26
at a:-13 -7 -22
at all:-37 -37 -56
at and:40 44 48
at choir:14 23 4
at dawn:24 18 16
at dinner:-4 -5 22
at easter:27 33 -10
at every:-11 -32 -29
at first:-28 -18 -10
at five:-29 -31 -31
at four:8 13 21
at it:-5 -28 -21
at karaoke:-28 -9 -3
at last:-60 -59 -57
at least:-22 -20 -7
at lunch:27 20 7
at my:-25 -12 -22
at night:39 48 -15
at nine:-36 -33 -28
at nineteen:-39 -36 -13
at noon:18 21 4
at old:27 0 -1
at peace:13 26 24
at school:-2 0 -20
at seven:-36 -35 -36
at station:23 -3 -2
at this:-47 -42 -19
at two:57 12 14
at … after:9 20 6
at … am:37 45 25
at … an:-23 -34 -24
at … and:44 31 10
at … be:41 25 24
at … bed:-22 -4 -4
at … been:-21 -23 -10
at … bit:3 21 7
at … bridge:39 43 41
at … centre:-14 -12 -25
at … club:-29 -28 -30
at … crossing:21 23 23
at … day:-25 -21 -13
at … door:-26 -49 -48
at … each:24 22 -1
at … every:-57 -52 -40
at … first:8 12 25
at … from:9 41 34
at … funeral:19 32 17
at … gate:40 34 28
at … gave:-25 -2 -2
at … god:-25 -18 -16
at … got:21 19 19
at … gym:-55 -55 -12
at … has:4 -32 -24
at … home:22 30 8
at … i:26 40 15
at … ill:55 55 34
at … im:29 38 30
at … in:-59 -45 -46
at … insta:30 33 33
at … it:35 27 29
at … its:31 40 7
at … ive:31 29 18
at … knows:17 -25 -2
at … last:11 17 21
at … level:-21 -21 -15
at … meeting:-47 -38 -37
at … morning:-55 -53 -54
at … my:-22 -32 -23
at … no:-21 -16 -7
at … nobody:35 12 29
at … not:40 13 25
at … nothing:25 -2 -13
at … of:-14 -6 23
at … on:3 19 23
at … one:23 8 -8
at … or:-27 -10 -9
at … party:31 31 29
at … people:20 -3 -1
at … poor:-20 -17 -18
at … prison:-30 -12 -10
at … she:39 34 37
at … spa:-24 -11 -5
at … take:36 26 8
at … them:45 -3 -3
at … theres:-8 -9 -28
at … they:-35 -27 -8
at … thing:46 41 35
at … thirty:-27 -24 -19
at … three:4 -35 -28
at … till:23 2 -10
at … time:-63 -50 -35
at … to:-21 8 -14
at … u:24 24 19
at … wall:17 23 20
at … we:-43 -37 -43
at … wedding:-10 -36 -24
at … weekend:53 27 33
at … wen:22 -10 0
at … will:17 21 17
at … years:-22 -18 -18
ate:-30 -27 -26
ate a:-30 -25 -30
ate it:-30 -30 -24
ate my:-26 -25 -17
attack:-49 -46 -30
attacks:-35 -24 -20
attempt:2 -27 -55
attempted:24 27 -16
attempted in:32 -1 -3
attempted sewerslide:-25 -25 -2
attempted … and:52 28 -5
attic:20 23 24
au:-1 25 -4
auf:34 28 35
auf der:18 21 24
auf … brucke:18 21 24
auf … und:18 21 24
august:-31 -10 -25
aunty:20 9 19
aussi:42 35 -3
australia:-27 -19 -22
avale:37 44 55
avale tous:32 37 45
avale toute:14 19 22
avale … boite:14 19 22
avale … la:14 19 22
avale … mes:3 13 26
avec:-36 -31 -26
avec … vie:42 35 -3
awake:-5 24 25
awareness:-25 -26 -8
away:0 -29 -18
away and:-35 -32 -21
away from:-10 -7 20
away my:23 -8 -3
away paid:2 10 21
away teh:-19 -22 -18
away to:14 -22 -21
away … i:-25 -19 -14
away … it:0 -13 -27
away … meself:11 23 -3
away … my:-21 -5 -19
away … rent:2 10 21
awesome:-53 -42 -40
awful:-19 -83 -50
b:-13 -61 -27
b mad:-19 -16 -21
baba:59 64 62
babies:6 7 23
baby:29 23 -5
baby is:23 27 28
baby … and:32 27 -1
baby … crying:-33 -20 -14
back:-2 -21 -17
back and:25 -11 -18
back at:-35 -18 -14
back for:-26 -23 -21
back friday:-21 -4 -5
back i:-2 -35 -17
back in:27 -3 7
back on:-31 -29 -72
back thats:37 6 4
back this:19 27 18
back to:-3 -24 -13
back … a:-21 -2 12
back … after:37 20 20
back … day:49 -4 -2
back … dog:-24 -22 -20
back … friday:-5 -22 -8
back … goin:34 19 19
back … good:-24 -10 -11
back … her:-1 -4 -22
back … i:-46 -67 -28
back … it:9 33 30
back … its:21 -1 -9
back … me:38 13 7
back … my:-5 -9 -22
back … no:62 68 64
back … one:43 7 11
back … same:30 29 -2
back … teh:27 8 -10
back … tonight:-24 -17 -7
back … week:41 12 -1
back … zero:42 -1 0
bad:7 -19 -48
bad im:54 -5 -5
bad right:5 26 -5
bad … i:13 25 -5
bad … im:9 -28 13
bad … it:-36 -2 -2
bag:37 29 29
bag for:-30 -20 -21
bag of:15 21 27
bag packed:28 0 0
bag … a:67 49 44
bag … for:0 -37 -32
bag … head:-34 -26 -17
bag … his:-49 -44 -41
bag … its:-34 -20 -18
bag … me:23 20 20
bag … my:11 -24 -2
bag … teh:-25 -22 -16
bags:-36 -22 -5
bak:-48 -38 -35
bake:-21 -19 -12
bakery:-23 -14 -3
balcony:27 26 32
balcony … saying:32 34 37
balcony … teh:32 29 28
ball:-63 -63 -63
band:-35 -29 -16
band … called:-22 -21 -24
bang:2 0 -23
bank:8 33 10
bank card:23 19 1
bank … teh:53 56 32
bar and:15 16 22
bar … in:30 36 10
barbecue:-23 -19 -25
barely:-55 -50 -8
barn and:-56 -60 -62
barn with:24 25 28
barn … rifle:-24 -25 -20
barn … teh:24 25 28
barrel:71 75 72
bars:32 31 28
basket:25 -3 -5
bat:8 12 31
bat … for:-44 -33 -35
bath:43 55 33
bath and:23 27 3
bath bomb:-31 -30 -29
bath … and:-22 -24 -23
bath … its:32 31 23
bath … not:18 26 29
bath … on:23 25 25
bath … teh:-24 -17 -12
bathroom:13 15 24
bathroom and:-5 -12 -31
bathroom cabinet:-21 -18 -24
bathroom i:11 7 26
bathroom … ask:-31 -29 -6
bathroom … cut:17 14 24
bathroom … teh:25 24 21
battery:-19 -23 -7
bay:30 32 33
bbq:-44 -42 -45
bc:-67 -53 -53
bc he:0 -22 -15
bc hes:-51 -49 -32
bc it:-46 -34 -16
bc its:-39 -31 -31
bc my:-34 -56 -31
bc no:29 29 28
bc of:-24 -15 -8
bc she:-11 -21 -13
bc teh:29 26 18
bc … be:32 37 33
bc … came:27 26 15
bc … cant:54 41 10
bc … does:20 15 -1
bc … hav:-32 -26 -8
bc … is:-43 -44 -33
bc … it:-18 -19 -27
bc … me:-32 -28 -6
bc … my:-30 -8 -5
bc … on:-34 -35 -32
bc … teh:-22 -27 -15
bc … want:-27 1 -5
bc … was:3 11 29
bday:-26 -10 -6
be:46 23 27
be a:-17 -32 -37
be afraid:-30 -27 -27
be after:27 29 23
be allergic:38 -2 -1
be alone:-54 -58 -6
be angry:22 22 24
be anywhere:47 22 19
be around:-25 -9 1
be at:13 -21 -6
be back:-55 -47 -49
be bad:21 36 21
be beter:19 36 5
be born:35 -2 -2
be bothering:24 -9 -8
be cross:43 43 46
be easier:33 -10 -3
be easy:33 15 -2
be faster:37 36 43
be fine:5 -24 -17
be for:19 -20 -7
be found:19 28 23
be glad:23 -4 -3
be gone:21 -3 7
be hangin:28 24 26
be happier:39 -10 -4
be hear:27 18 19
be here:21 28 13
be honest:7 -14 -20
be it:21 -10 -22
be late:-29 -23 -24
be mad:26 7 9
be my:45 42 -2
be needing:34 14 10
be no:-28 -17 -17
be nothing:34 38 35
be on:-34 -15 -24
be or:-30 -26 -16
be out:-53 -50 -18
be quick:26 27 14
be quicker:25 28 19
be relieved:29 -21 -20
be sad:36 24 22
be saved:29 0 1
be sunday:-21 -17 -19
be sure:15 28 19
be teh:-27 -10 -30
be that:25 39 24
be there:31 34 37
be tonight:12 24 21
be up:-41 -32 -9
be with:27 13 29
be … a:5 -21 -7
be … all:33 -10 -4
be … and:-10 -10 -53
be … anymor:38 -19 3
be … anything:-28 -18 -17
be … are:8 14 21
be … at:-8 -14 -27
be … back:32 43 23
be … be:15 -39 -38
be … before:22 18 14
be … by:33 56 54
be … call:48 19 -2
be … can:13 25 24
be … dad:20 19 23
be … dead:52 15 21
be … each:35 37 37
be … everyone:39 -15 -9
be … feel:-20 -7 -3
be … forever:28 24 -4
be … from:39 12 12
be … her:-27 -30 -27
be … id:-26 -3 -1
be … if:8 -20 -19
be … ill:-33 -25 -26
be … in:-31 3 21
be … is:-32 -19 -24
be … itll:-22 -18 -19
be … kind:22 14 9
be … look:18 20 17
be … me:40 7 16
be … meeting:-38 -28 -27
be … morning:40 46 49
be … my:-29 -37 -10
be … nights:7 24 20
be … not:-20 -28 -4
be … of:-24 -10 5
be … off:6 -4 -22
be … one:30 53 18
be … out:29 -6 28
be … own:54 62 -7
be … relief:31 -2 0
be … rush:-24 -17 3
be … see:-13 -32 -28
be … stay:-31 -16 -7
be … stop:14 20 13
be … teh:31 47 32
be … than:22 -14 7
be … there:33 19 -4
be … they:-27 -13 -8
be … thing:26 -8 -2
be … thrusday:19 26 25
be … to:21 16 2
be … tonight:41 45 49
be … way:42 -4 -14
be … while:14 20 16
be … who:2 38 6
be … ye:24 -9 -8
beam:39 39 41
beam in:22 23 26
beam … teh:22 23 26
beat:-22 -15 -22
beat … at:-18 -20 -3
beating:16 18 39
beating me:33 35 34
beating … right:22 25 42
beats:46 46 -22
beats me:-27 -29 -13
beautiful:-20 -15 -23
bebe:-31 -22 -2
become:-44 -48 -10
bed at:32 27 4
bed dont:40 41 44
bed says:-20 -25 -18
bed … look:-20 -25 -18
bed … to:9 10 21
bedroom … and:-39 -43 -21
bedroom … teh:-36 -39 -28
beds:-24 -20 -23
beech:-28 -16 -12
been born:46 -3 0
been by:-21 -17 -15
been cuting:33 47 -7
been dead:42 40 40
been fantasising:19 31 -5
been following:23 24 -2
been for:-42 -11 -8
been giving:23 -3 -9
been looking:26 -10 -3
been on:-47 -33 -9
been since:21 33 12
been staring:42 -4 -4
been thinkin:30 34 16
been to:-21 -28 -10
been up:62 26 26
been … about:13 34 -8
been … all:-21 -22 -5
been … and:-3 -11 -42
been … at:36 -13 -6
been … day:14 21 16
been … enough:37 34 32
been … good:26 23 21
been … honour:18 25 26
been … hours:17 29 28
been … i:-27 3 -7
been … it:39 -6 -9
been … me:-1 -22 -21
been … my:35 11 -6
been … of:-20 1 -4
been … on:15 0 22
been … plan:9 14 28
been … since:-6 7 20
been … teh:36 55 39
been … than:21 -3 3
been … to:-60 -46 -24
been … u:-15 -20 -13
been … up:19 33 35
been … weeks:23 48 -7
beer:-14 -26 -13
before:0 10 23
before noon:-46 -46 -47
before they:-1 7 29
before this:25 14 17
before … anything:-27 -16 -10
before … call:27 -2 -8
before … come:39 37 40
before … do:-1 5 20
before … got:-37 -32 -10
before … is:31 31 33
before … my:0 -6 -38
before … went:30 23 21
before … with:-36 -41 -35
behavior:-58 -38 -28
behind him:-38 -47 -37
behind teh:28 29 29
behind … and:-30 -33 -36
being:-12 -50 -50
being alife:99 -2 -2
being dead:82 26 -2
being hit:25 24 -6
being sick:9 17 24
being … a:-27 -11 -6
being … and:21 -11 9
being … it:23 -6 -4
believe i:-18 -29 -12
believe me:32 52 -7
believe … i:-26 -16 -5
believe … is:17 14 24
belly:-25 -11 -11
belt:43 50 10
belt all:-24 -34 -26
belt and:35 41 23
belt … teh:12 12 21
belts:24 26 20
bench:72 25 19
benzos:28 38 2
benzos with:37 37 10
benzos … methadone:25 18 -13
benzos … my:39 37 18
bereit:12 11 25
beside her:24 22 22
best:-40 -33 -20
best … ive:13 9 21
best … teh:-28 -27 -26
bet:23 -46 -12
beter:-3 -19 -35
beter by:29 12 -4
beter dead:15 27 28
beter it:20 19 -1
beter off:-26 -4 -28
beter stepmum:22 -2 -1
beter than:-17 -35 -14
beter … ended:26 18 0
beter … i:5 -29 -6
beter … im:27 -12 -10
beter … me:24 -8 -8
beter … my:12 15 25
beter … that:-20 -3 -2
beter … u:-28 -19 -14
beter … ur:22 24 27
beter … without:-34 -10 -5
between … and:-37 -24 -3
bev:70 70 70
bev … teh:48 49 42
bev … u:36 35 36
bien:-77 -29 -10
big … teh:5 16 23
bike:-41 -37 -28
bilding:44 33 35
bill:-46 -53 -31
bill … i:21 -1 0
binged:31 -14 -3
binged and:36 -9 -1
binged … purged:24 -9 0
binged … twice:24 -9 0
bingo:-26 -19 -18
binned:-10 -34 -12
binned it:-17 -27 -9
birth:-33 -27 -19
birthday:-20 -12 -5
birthday and:-24 -10 -28
birthday i:23 11 17
birthday … from:27 22 22
birthday … i:-27 -25 -24
birthday … me:26 22 21
biscuit tin:20 14 17
biscuits:-71 -64 -48
biscuits … teh:-37 -36 -10
bit my:61 59 32
bit of:-34 -16 -9
bit teh:-35 -26 -20
bit … a:27 -11 -8
bit … and:-33 -20 -26
bit … i:14 16 22
bit … teh:-22 -7 -18
bit … tongue:35 34 38
bits:-16 -16 -23
black:20 28 4
black … teh:38 28 26
blade:34 4 26
blade in:-25 -34 -22
blade … my:-1 -48 -23
blade … teh:33 31 33
blades:12 -20 -23
blades in:-15 -33 -28
blades … teh:2 -29 -26
blame:24 7 21
blank:26 -14 -8
blank … teh:35 -9 -6
bleach:-51 -54 -5
bleed:23 37 -8
bleeding:84 67 71
bleeding a:21 20 41
bleeding into:25 24 14
bleeding … a:25 23 14
bleeding … i:27 33 40
bleeding … lot:21 20 41
bleeding … towel:24 24 35
bliss:-46 -41 -42
blood:9 40 32
blood all:27 27 30
blood and:30 33 22
blood on:36 34 35
blood pressure:-39 -35 -34
blood … and:-31 -28 -34
blood … i:50 50 44
blood … in:-23 -23 -14
blood … it:4 23 -6
blood … over:27 27 30
blood … tablets:-36 -33 -33
blood … teh:6 17 20
bloods:7 15 20
blow:50 39 -2
blue:38 36 46
blue and:-17 -20 -3
blue fingers:21 19 25
blue lips:-44 -37 -25
blue … and:-4 -32 -39
blue … hav:20 13 26
blue … i:32 29 13
blue … no:29 -10 -2
blue … teh:-33 -32 -28
blue … wake:29 28 29
blue … wont:-23 -14 -19
bluetits:-45 -45 -47
blurry:26 21 29
board … in:36 35 28
board … teh:14 21 -2
boat:8 20 24
boat and:-38 -35 -27
boat teh:-21 -17 -19
boat … anchor:-20 -16 -18
boat … i:-32 -31 -26
boats:-19 -30 -23
boiler:-46 -16 -10
boite:14 19 22
bomb:-36 -35 -32
bomb and:-23 -25 -24
bomb … teh:-23 -25 -24
book:-18 -39 -30
book and:-28 -4 -1
book club:-21 -18 -19
book … a:-26 -22 -20
booked:14 20 21
booked … hotel:20 24 22
booked … teh:22 19 20
bookies:40 -3 -2
boot and:-21 -21 -22
boots:23 24 3
boring:-58 -38 -23
born:31 -26 -9
born … i:46 0 0
borrowed:7 8 -22
boss:-20 -20 -61
boss is:-18 -21 -18
bot:41 41 27
both:41 42 34
both arms:29 31 55
both of:21 20 4
both rists:9 14 24
both … and:-14 -57 -42
both … teh:-22 -12 -32
both … them:34 38 33
both … us:33 18 2
both … would:28 42 0
bother:41 27 13
bothering:-10 -48 -28
bothering ye:24 -9 -8
bottle:9 7 23
bottle and:50 52 46
bottle … and:12 21 30
bottle … cistern:23 -2 -2
bottle … i:-41 -27 -26
bottle … lucozade:-22 -16 -21
bottle … on:12 -23 -22
bottle … pills:15 15 36
bottle … red:27 -2 -1
bottle … teh:-5 -27 -27
bottle … tonight:-31 -27 -27
bottle … wine:23 -3 3
bottles:37 32 36
bottles in:24 4 10
bottom:-59 -37 -22
bought:32 35 49
bought from:24 37 29
bought helium:27 29 36
bought teh:-20 -9 0
bought what:45 43 19
bought … for:22 17 30
bought … teh:29 38 24
bowls:-25 -34 -39
box … on:23 23 22
boy:47 60 30
boy … me:18 20 31
boy … up:38 40 -8
boy … with:-32 -24 -6
boyfriend is:18 24 31
boyfriend makes:32 33 -3
boyfriend … last:32 43 -3
boyfriend … me:105 108 39
boyfriend … my:-16 -15 -38
boys:-39 -21 -22
bra:45 46 35
bracelet:24 24 25
bracelet … teh:24 24 25
brain:-54 -57 -67
brake:38 44 40
brave:1 4 -30
bread:-43 -28 -16
break teh:18 18 26
break … door:28 28 35
breathe:23 -1 -2
breathing:48 61 65
bridge:63 78 76
bridge club:-28 -28 -30
bridge im:50 40 42
bridge wrong:-33 -22 -15
bridge … a:-18 -38 -13
bridge … another:-36 -18 0
bridge … im:-14 -6 -23
bridge … ive:25 24 16
bridge … jmup:52 57 59
bridge … my:-44 -46 -45
bridge … on:30 26 15
bridge … to:-5 13 27
bridge … with:-26 -21 -28
brief:-42 -47 -38
brilliant:-22 -19 -12
bring:34 -4 -5
bring a:-38 -35 -30
bring me:29 4 -2
bring towels:-26 -19 -19
bring … back:50 -2 -2
bringe:20 31 9
bringe mich:29 39 9
bringe … der:26 25 24
bringe … mich:26 25 24
bringing:-54 -48 -30
bringing a:15 18 26
bringing … gun:28 26 25
bringt:-33 -26 -10
bringt mich:-33 -26 -10
broke:-37 -8 1
broke it:29 32 35
broke … took:27 27 28
broken:-27 -40 -43
brother:25 33 2
brother in:-31 -20 -14
brother wants:-32 -35 -1
brother … he:40 43 46
brother … his:25 24 4
brother … my:25 21 9
brother … out:20 12 -11
brother … teh:8 15 26
brothers … teh:22 27 26
brought:-29 -41 -43
brought me:21 8 -10
brought … my:-50 -48 -33
brucke:18 21 24
brucke und:18 21 24
bruise:-42 -41 -16
bruises:46 51 33
buddies:33 33 0
built:33 -10 -8
bullet:44 59 -7
bullet in:35 41 -8
bullet … i:36 37 -1
bullet … my:36 40 0
bum:9 -38 -34
burden:57 -10 -22
burden on:39 3 -7
burden to:42 -6 0
burden … family:43 -1 0
burden … my:49 -14 -6
burdin:25 -7 -6
burdin on:25 -7 -6
buried:-34 -18 2
buried in:-28 -11 -5
burn:20 8 -15
burn … house:26 23 -2
burn … with:33 32 -2
burned:-45 -34 -26
burned meself:-30 -25 -16
burned my:-21 -19 -11
burned … arm:21 20 -1
burned … in:-21 -16 -11
burned … leg:-32 -29 -5
burned … on:-43 -39 -13
burned … teh:-35 -30 -22
burning:54 66 59
burning my:33 39 -8
burning up:17 15 25
burning … to:30 35 12
burns:40 5 1
burnt:29 33 17
bury:27 -20 -16
bury … i:30 0 -8
bus:22 1 7
bus iykyk:37 -4 0
bus teh:24 28 29
bus tonight:-62 -34 -11
bus … coast:20 24 24
bus … ctb:12 16 28
bus … if:31 -3 0
bus … late:-20 -4 -2
bus … teh:31 11 15
bus … u:48 -17 -1
but:-95 -98 -102
but he:-21 -20 -16
but i:0 -46 -48
but im:-3 17 -43
but ive:-20 -32 -32
but no:21 2 5
but teh:-40 -3 -26
but u:21 21 25
but … am:-31 -20 -7
but … be:8 -23 -18
but … did:30 44 5
but … do:26 7 19
but … dont:-38 -26 -13
but … he:1 -31 -11
but … holding:25 -5 0
but … i:-22 -56 -49
but … ice:42 -7 -1
but … im:20 22 22
but … know:-35 -35 -4
but … me:16 34 28
but … meself:-44 -21 -21
but … my:-15 -38 1
but … not:5 -34 -44
but … on:28 51 23
but … started:23 24 -8
but … teh:-35 -24 -32
but … think:-30 -55 -9
but … till:39 36 35
but … to:-2 -3 -42
but … want:19 32 -25
butter:-30 -24 -17
buy:-64 -61 -73
buying:-27 -30 3
buying a:1 11 20
buys:-37 -40 -40
by:11 18 27
by a:-29 -21 -17
by christmas:32 35 -4
by i:-25 -7 5
by it:37 17 25
by me:31 11 10
by midnight:44 43 51
by mistake:-65 -62 -42
by morning:17 30 30
by rush:-24 -17 3
by six:19 20 26
by teh:36 26 29
by thats:-5 -21 -5
by tmrw:35 29 28
by … and:-30 -29 -38
by … be:21 27 12
by … been:28 26 16
by … every:-33 -25 -25
by … hair:39 38 40
by … hand:-15 -1 -30
by … hands:14 23 3
by … hour:-24 -17 3
by … i:-24 3 -4
by … im:14 -28 -5
by … it:-47 -30 -30
by … night:28 28 24
by … one:-35 -36 -28
by … own:27 30 -7
by … sea:-54 -31 -26
by … sheds:30 26 29
by … station:-24 -24 -22
by … teh:-20 -16 -11
by … them:-36 -32 -29
by … time:55 54 40
by … tmrw:35 18 17
by … u:28 24 11
by … where:-16 -37 -5
by … with:40 40 43
by … wont:38 35 34
bye everyone:9 21 22
bye … teh:-28 -26 -22
c:-82 -70 -54
ca:57 3 -4
cabinet everything:-21 -21 -21
cabinet … and:27 20 20
cabinet … im:29 23 20
cabinet … ive:22 21 20
cada:6 -20 -15
cafe:-25 -14 -10
cake:-110 -93 -84
cake and:-28 -20 -17
cake is:-21 -21 -23
cake … i:-22 -13 -1
cake … in:-26 -26 -28
cake … my:-20 -23 -28
calculator case:17 21 17
call:15 24 17
call anyone:23 28 39
call back:0 -29 -20
call it:-39 9 -3
call someone:-39 -40 -38
call … and:-3 -36 -41
call … at:46 44 44
call … i:-22 -16 -14
call … police:17 17 21
call … teh:4 -27 -25
called:-44 -52 -50
calling:7 -26 -16
calling me:27 -5 -7
calling … ive:39 -6 -3
calling … my:26 3 -12
calls goin:16 19 21
calls … out:16 19 21
calls … to:16 19 21
calm:33 28 27
calor:-57 -41 -39
came for:28 -5 -1
came home:47 43 39
came i:-33 -15 -22
came on:18 20 24
came to:-23 -14 -10
came … at:-29 -20 -19
came … from:28 17 8
came … im:35 0 7
came … with:0 -31 -22
camera:-28 -28 -22
camera off:31 36 38
camp … teh:-43 -42 -31
camping:-24 -25 -14
can:-18 -39 -25
can be:-56 -31 -25
can do:7 3 23
can hear:59 63 61
can i:13 -72 -44
can see:19 37 31
can stop:-31 -14 -28
can taste:27 17 22
can … a:-18 1 -25
can … about:-27 -12 -2
can … after:16 25 27
can … allergic:40 -1 -1
can … be:16 -19 -23
can … engine:33 35 32
can … him:17 18 30
can … im:-66 -55 -58
can … is:32 3 -9
can … it:27 17 33
can … its:24 26 16
can … me:-36 -21 -42
can … on:-1 -33 -30
can … teh:30 27 31
can … them:-43 -31 -43
can … to:-15 -9 -34
can … with:-45 -20 -15
canal:17 20 13
cancel:35 9 16
cancer:25 -39 -23
cancer … i:38 -1 0
candles:-36 -42 -28
cansado:160 -3 -3
cant:51 62 36
cant be:-11 -35 -35
cant feel:54 58 62
cant find:-42 -44 -47
cant get:37 48 38
cant go:32 -31 -13
cant hear:12 -34 -32
cant hold:40 43 41
cant keep:9 41 -1
cant live:-42 -47 -19
cant look:42 -3 -2
cant picture:29 -3 -1
cant rouse:22 24 28
cant stand:21 22 27
cant stay:11 22 24
cant stop:76 67 -14
cant wait:-42 -29 -22
cant … another:21 61 27
cant … any:18 20 15
cant … anymor:56 7 11
cant … at:25 -9 -8
cant … crying:12 -23 -12
cant … cuting:33 40 -15
cant … day:39 50 6
cant … her:19 -22 4
cant … him:48 46 45
cant … i:-47 -12 -23
cant … im:-23 -42 -23
cant … in:42 -10 13
cant … it:-31 -40 1
cant … longer:18 26 28
cant … me:27 -1 3
cant … my:44 37 21
cant … no:-29 -12 -11
cant … of:-13 -8 -21
cant … screen:26 24 23
cant … thinkin:5 -39 -3
cant … this:20 36 -24
cant … to:-16 -29 -13
cant … up:43 33 43
cant … without:-57 -29 -5
car keys:-40 -29 -43
car outside:29 17 9
car with:-45 -40 -37
car … a:24 25 24
car … engine:-24 -24 -21
car … find:22 17 14
car … gone:17 19 25
car … hes:9 6 25
car … i:-17 -15 -20
car … it:29 24 23
car … me:-22 -19 -17
car … teh:-7 -21 -25
caravan:18 16 34
carbs:-26 -16 -9
card:-3 -16 -29
card in:37 5 -2
card … her:30 33 18
card … my:29 7 15
cards:-21 -19 -19
care:7 27 -20
care if:23 11 -12
care less:41 42 23
care of:11 18 36
care what:11 32 -9
care … it:-26 -8 -10
care … me:-43 -30 -19
care … teh:39 13 24
career:-14 -21 4
carer:-2 -7 -26
carer hit:-25 -26 -16
carer … an:-25 -26 -16
cares:-7 21 21
carga:36 -1 -1
carpark … for:-27 -33 -29
carpark … teh:-27 -33 -29
carpet:-27 -26 -23
carry:20 7 15
carry narcan:-41 -32 -32
carry … on:-29 -36 -25
cars:32 46 51
cars … i:-33 -13 -6
carved:39 46 -5
carving:-54 -56 -55
carving … teh:-18 -21 -12
casa:-7 20 -16
casa … el:34 28 -3
case:-22 2 7
case … u:27 25 26
cases:-6 -9 -21
cash:-25 -15 -1
cash … i:1 12 24
cat is:54 49 47
cat … me:-28 -24 -4
cat … paid:2 10 21
catch:22 5 -20
catch something:35 -4 -2
catch … and:29 -8 0
catching:-32 -60 -36
catching teh:-27 -57 -32
catching … bus:-17 -50 -19
catching … iykyk:37 -4 0
catching … tonight:-62 -34 -11
cats:-14 -26 -22
cats at:22 23 25
cats … teh:-27 -28 -29
cause:-49 -61 -31
cba:44 28 0
ce:7 8 21
ce soir:14 12 24
ce … corde:36 35 34
celebrate:-39 -7 -3
centre:-21 -19 -33
chair:46 59 42
chair … and:47 48 44
chair … new:21 20 18
chair … someone:21 20 18
chair … teh:32 35 22
chairs:-32 -13 -5
change:-12 -48 -45
change it:-33 -30 -25
changed:-24 -21 -8
changed … mind:24 19 21
changed … what:25 20 22
changing:-55 -40 -24
channel:-39 -39 -20
chapter:-24 -20 -18
character:-63 -56 -12
charger:-18 -37 -31
charger … u:21 -7 -5
charity:-33 -32 -40
chart:-35 -15 -10
chat … on:-28 -24 -24
cheap:-25 -23 -21
check:-29 -16 -20
check … is:19 22 7
check … mood:48 46 44
check … tmrw:18 24 20
checked:-21 -12 -8
checking:-55 -35 -15
checks … and:28 29 -4
cheerio:73 78 78
cheers for:14 11 21
cheese:-29 -24 -10
chest:45 44 35
chest is:24 23 14
chest … and:73 73 42
chest … slow:10 10 22
chicken:-54 -61 -57
child:-13 -22 -9
child is:34 32 35
child … teh:-24 -15 -17
children and:24 27 25
children i:14 15 21
children it:-36 -37 -21
children … i:1 -4 -36
chip:-25 -11 -3
chips:-51 -47 -57
chocolate:-31 -41 -19
choir:36 32 22
choking:26 32 42
choose:36 20 29
choosing:19 24 6
chopping:-29 -28 -24
chopping onions:-21 -20 -17
chords:-21 -14 -7
chorus:-31 -7 -3
chosen:36 39 40
chosen teh:40 35 34
christening:-20 -31 -28
christmas:-29 -28 -50
christmas … and:-20 -58 -32
christmas … it:0 -26 -22
church … my:35 32 31
cigarette:-30 -30 -16
cistern:23 -2 -2
city:-48 -41 -30
clapped:-33 -24 -22
class … me:36 34 -3
class … teh:1 2 20
clean:-2 -30 -31
clean for:28 -4 0
clean from:35 3 -6
clean using:11 28 0
clean … i:2 -24 -29
clean … im:27 1 -1
cleaned:21 30 27
cleaned … with:-21 -24 -22
cleaner:32 39 31
cleaning:21 21 14
cleaning teh:24 25 17
clear … teh:-45 -42 -24
cleared:58 62 68
cliff:80 79 86
cliffs:22 21 26
climb:35 38 31
climb out:27 26 28
climb … teh:26 31 25
clinic:-11 -18 -42
clinic … on:-34 -19 -17
clock:22 21 30
clock off:3 -22 -12
close to:-36 -35 -18
closed after:-29 -21 -16
closed … to:-5 -20 -16
closer:41 -6 3
closet:21 20 14
closet and:22 20 14
club:-26 -21 -16
club teh:36 31 23
cnat:77 82 77
coach:-11 -1 -22
coach … me:23 30 -5
coach … us:-20 -17 -4
coaching:-35 -35 -40
coast leaves:20 24 24
coast … a:-29 -3 -2
coat:72 72 66
coat on:19 24 23
coat pockets:20 19 15
coffee and:13 15 26
coffee … teh:16 20 9
cold:7 11 21
cold on:14 17 21
cold … and:8 16 25
cold … im:29 32 35
collecting:13 20 30
collection:17 20 20
college:-52 -45 -38
colour:22 24 9
combine:6 25 -2
come:26 9 21
come a:18 21 12
come back:-17 -22 -13
come to:-35 -39 -27
come … a:-21 -41 -16
come … call:26 26 27
come … for:-13 -10 -38
come … i:46 37 27
come … las:18 21 12
come … me:34 38 4
come … seis:18 21 12
come … teh:-19 -8 -28
comedy:-53 -7 -3
comes back:44 12 -1
comes in:18 20 -21
comes out:-26 -37 -26
comes … at:23 21 11
comes … for:17 15 24
comes … im:18 13 20
comes … room:17 20 -11
comes … teh:-19 -17 -21
comfort:-28 -16 -15
comfy:-24 -18 -13
coming:-5 15 33
coming back:16 23 28
coming home:13 16 26
coming in:-20 -26 -22
coming … drink:17 20 13
coming … from:40 35 37
coming … of:-13 -20 -15
coming … xanax:30 32 33
comit:19 31 -22
comit sewerslide:21 4 -7
comit sudoku:11 25 -2
comment:-24 -11 -26
committee:-46 -42 -40
como:-33 -79 -53
company … teh:-24 -26 -30
complain:24 -15 -13
complains:20 20 -5
complains … teh:33 31 -2
computer:-21 -16 -12
con:-53 -27 -46
con el:-21 -5 -5
con … vida:4 21 -5
con … y:67 -8 0
considering:15 32 -1
continue:-34 -41 -16
contract:-25 -23 -21
control:-39 -30 -19
conversation:24 25 13
cook:17 18 -26
cooked:-4 -25 -5
cooking:-12 -23 -19
cool:-34 -28 -17
copy:-17 -22 -18
cord:21 23 27
corde est:36 35 34
corde … dans:36 35 34
coroner:-47 -29 -15
cos:-20 18 29
cos i:23 25 23
cosas:-4 33 31
couch:-32 -24 -21
coucher:-27 -19 -11
cough:-54 -47 -37
could:-42 -42 -54
could disappear:29 0 0
could get:11 26 23
could kil:-31 -32 -1
could … and:24 -7 -3
could … to:-33 -28 -22
could … why:47 17 -1
could … with:23 23 -2
couldnt care:31 34 -9
couldnt hav:39 35 30
couldnt stay:24 23 20
couldnt … any:34 27 29
couldnt … it:-41 -34 -21
couldnt … less:25 27 -2
couldnt … u:29 22 22
council:-42 -32 -28
counselling:-25 -12 -11
counsellor … i:-26 -25 -5
count them:-17 -16 -23
count … teh:15 17 24
counted:28 23 17
counted … on:18 18 20
counted … ones:45 45 13
counting to:24 22 25
counting … my:-25 -20 -14
country:-27 -24 21
county:-36 -26 -19
couple:-65 -29 -47
courage:33 28 13
course:-39 -35 -30
course of:-33 -34 -24
course … antibiotics:-19 -23 -24
court today:24 24 31
court … judge:24 24 31
cousin:-17 -20 -3
cousin … tramadol:15 19 20
covered:-11 -6 -23
covered … cuts:29 39 -3
covers:-20 -19 -19
covid … and:31 -2 -1
covid … back:30 -2 -1
cows:-24 -18 -19
cows … to:-23 -17 -18
cramps:-13 -23 -19
crane:35 35 33
craving:-11 -62 -60
craving is:64 -9 -11
craving loud:4 -23 -24
craving … i:32 -16 -12
craving … me:-21 -7 -4
craving … strong:48 -8 -9
cravings:-66 -43 -34
crawling:56 -3 3
crazy:-79 -48 -38
creative … he:23 23 -1
crew:55 58 62
cricket:-46 -37 -35
cried:-33 -18 -41
cried and:27 25 -6
cried … teh:-21 -6 -12
crisis:-36 -28 -15
cross:34 3 3
crossing:36 39 37
crossing … to:22 23 26
cruel:-50 -47 -41
cruel world:-48 -46 -40
cry:-57 -42 -39
cry and:-21 -8 -9
cry for:27 30 12
cry … my:-13 -16 -21
cry … teh:-22 -24 -16
crying … teh:-8 -23 -15
ctb:44 62 54
cuenta:22 -1 -8
cupboard … teh:-31 -22 -17
currently:-44 -62 -50
curry:-53 -41 -29
curry … teh:-37 -27 -20
customs:-42 -40 -34
cut:93 99 45
cut both:9 14 24
cut but:27 -7 0
cut deep:28 28 41
cut it:9 4 -20
cut meself:44 57 3
cut my:-23 -6 22
cut teh:-27 -19 -21
cut tonight:30 -17 -17
cut … a:32 35 0
cut … but:31 -8 -17
cut … deep:11 17 26
cut … i:34 16 16
cut … im:23 -33 -25
cut … last:27 29 -2
cut … long:18 21 24
cut … night:46 47 -2
cut … rists:10 16 32
cut … this:13 15 29
cut … time:19 30 30
cut … way:18 21 24
cuting:60 78 -35
cuting meself:74 53 -5
cuting … arms:23 29 -11
cuting … cant:38 45 -8
cuting … i:29 33 -5
cuting … its:-26 -25 -2
cuting … night:33 51 -1
cuting … not:-15 -21 -7
cuting … stop:23 38 -8
cuting … this:19 22 -1
cuts:14 30 -34
d:-13 -53 -24
da:74 7 -20
dad:11 10 38
dad is:-15 -26 -9
dad punches:27 29 -4
dad quit:23 23 24
dad … and:4 6 -31
dad … at:-27 -19 7
dad … i:23 22 21
dad … me:21 27 -11
dad … to:-22 -29 -24
daddy:36 29 33
daddy … this:37 32 29
dads:30 29 28
dads pistol:31 38 38
dads … and:14 25 20
dads … her:26 25 22
dads … in:-8 -26 -25
dads … is:45 26 27
dads … sunday:-23 -21 -20
dads … to:-23 -25 -23
daily:-22 -23 -33
daily and:25 11 -7
dance:-63 -10 -6
danced:-38 -14 -4
dancing:-32 -29 -23
danger:-25 5 -17
dans la:36 35 34
dans … grange:36 35 34
dark:36 5 4
dark im:28 -3 0
dark … my:31 9 -4
das:27 31 -14
das leben:21 27 -9
das … nehmen:21 27 -9
date:29 26 9
date i:-23 -18 -16
date on:33 32 18
date set:-47 -41 -10
date … ive:23 23 23
daughter is:7 5 -24
daughter … and:-22 -9 -15
daughter … it:27 21 5
daughter … teh:-29 -20 -32
dauter:25 -7 -6
davey:25 -2 -1
davey … teh:25 -2 -1
day:-25 -37 -83
day i:-23 -13 -32
day it:18 29 14
day of:9 -24 -14
day off:-39 -40 -30
day one:10 -35 -19
day shifts:-25 -20 -19
day that:-20 -6 0
day three:-22 0 -2
day to:-14 -22 -24
day two:29 8 15
day zero:42 -1 0
day … drink:-14 1 23
day … i:14 -45 -9
day … in:-21 -13 -16
day … it:-46 -32 -13
day … months:8 21 -4
day … my:-31 -57 -10
day … off:30 8 25
day … on:6 -23 -20
day … this:28 2 19
day … to:20 21 -7
day … with:17 12 20
day … without:10 23 32
days clean:-36 -2 -7
days hes:21 14 -10
days i:-18 -19 -23
days make:33 0 0
days on:23 12 -3
days sober:-26 -9 -9
days to:11 -24 -10
days … a:-46 -47 -30
days … and:-9 35 4
days … at:28 27 29
days … be:-26 -8 -5
days … gone:3 22 17
days … i:-10 12 -24
days … im:-4 -21 3
days … me:21 26 18
days … my:-22 -1 8
days … no:26 36 20
days … not:-30 -23 -20
days … of:60 26 8
days … sleep:-24 -27 -37
days … teh:40 16 16
days … that:21 -11 -8
days … thinks:30 26 15
days … to:16 30 21
days … typed:21 -5 -5
de:4 -67 -53
de la:-43 20 -3
de me:-9 19 -29
de mi:-2 41 36
de mourir:23 -2 -1
de vivre:22 -7 -2
de … abuelo:21 28 31
de … casa:56 45 -8
de … el:-45 -20 -8
de … la:23 -46 -54
de … le:-12 -2 -34
de … suicider:21 28 -1
deactivating:23 26 27
deactivating everything:23 26 27
deactivating … at:23 26 27
dead:27 1 5
dead a:37 21 20
dead and:-25 6 -17
dead i:-22 -21 -11
dead on:-24 -22 -14
dead since:23 -4 10
dead than:15 -24 -2
dead … an:-25 16 19
dead … and:28 39 3
dead … been:9 25 -1
dead … day:31 20 20
dead … dead:-34 -16 -9
dead … hour:-24 -17 3
dead … i:-35 12 2
dead … id:48 29 23
dead … im:12 32 -9
dead … in:-37 -21 -18
dead … meself:14 27 -13
dead … my:4 19 33
dead … not:-57 2 -2
dead … on:-31 -12 -5
dead … rush:-24 -17 3
dead … says:1 -28 -19
dead … teh:-27 -42 -17
dead … want:-40 -19 -1
deadline:-25 -9 -13
deal:-45 -24 -11
deal i:24 24 20
dealer:25 42 13
dealer … sold:21 22 -3
dealer … to:2 22 0
dealers:2 -37 -39
dealers … on:50 -13 -8
dealers … up:35 -7 -3
dear:6 11 28
dear all:4 11 29
dear … hav:3 10 21
dear … i:9 14 42
dears:-35 -30 -29
death:-45 -38 -54
death of:-20 -11 -12
death would:33 -3 0
death … be:31 -2 0
death … teh:-22 -9 -6
deaths:-1 -2 -31
deaths … i:36 34 -1
debt:-24 -11 -2
debts:35 25 26
decent:-33 -36 -3
decent to:20 13 12
decided:3 31 -6
decided i:-5 -14 -31
decided to:-46 -29 16
decided … end:-33 -6 -5
decided … my:-14 9 -20
decided … teh:26 33 12
decision:-36 -25 -66
deep:43 31 43
deep this:29 25 17
deepest:38 39 21
deja salir:32 27 -3
deja … de:29 26 -3
deje:48 53 54
deje la:56 60 58
del:47 -57 -70
delayed:-27 -26 -26
delete:52 64 9
delete from:-21 -18 -1
delete my:4 -2 21
delete … been:-18 -22 -2
delete … old:15 18 23
deleted:-15 -49 -27
deleted a:27 -6 -3
deleted … file:32 -5 -1
deleted … no:32 -5 -1
deleting:82 102 78
deleting my:45 50 54
denise … teh:30 31 30
denke:21 33 -5
dentist:-39 -62 -50
depressed:-29 -92 -55
depression:-39 -41 -41
der:-16 1 28
der brucke:18 21 24
der strick:26 30 51
der … bereit:12 11 25
der … und:18 21 24
des:35 44 -6
desaparecer:204 -47 -11
desde:74 30 -6
deserve:21 -11 -16
deserve a:41 -6 -4
deserves:1 -54 -34
deserves a:41 -1 -1
deserves to:-19 -22 -15
deserves … be:-19 -22 -15
despertar:31 -54 -17
despertara:21 -6 -4
despues:-97 -7 -3
detox:-81 -87 -81
detox … teh:-37 -36 -35
detoxing:24 28 20
detoxing at:23 24 24
detoxing … home:23 24 24
dey:25 22 18
dia:-24 -7 -16
diabetes:-46 -27 -17
dias:-48 10 -11
dice:-34 5 -9
dice que:-42 -4 -3
did:6 25 9
did a:28 24 28
did i:-4 -5 -25
did in:30 25 13
did it:49 56 6
did my:22 18 -40
did not:-42 -40 -21
did teh:-57 -43 -45
did to:24 21 4
did u:-9 -38 -25
did … a:-8 -4 -45
did … and:29 23 15
did … arms:27 28 28
did … die:1 0 25
did … for:-46 -28 -14
did … in:37 30 -15
did … it:52 4 9
did … legs:31 26 -8
did … me:28 30 7
did … meself:30 31 32
did … my:23 21 11
did … not:27 28 13
did … shot:44 39 40
did … to:40 35 64
did … tonight:-8 -10 -44
did … took:25 32 25
didnt:-2 -30 -6
didnt find:17 21 17
didnt go:58 21 -2
didnt tell:38 15 10
didnt use:-29 -30 -5
didnt want:-1 18 43
didnt work:47 68 59
didnt … and:16 32 40
didnt … be:22 27 31
didnt … it:-7 -32 -8
didnt … to:-35 -14 14
didnt … today:47 -10 -9
didnt … up:22 -11 -4
die:0 41 6
die and:33 43 9
die every:23 -19 -2
die for:13 26 -4
die i:7 -49 -45
die in:-36 2 8
die my:-70 -58 2
die than:-6 13 26
die to:-28 -21 -13
die with:-28 -37 -2
die … a:-40 -1 -5
die … and:-33 2 35
die … die:17 15 28
die … do:21 45 -3
die … had:23 33 0
die … hair:-79 -74 -30
die … i:11 2 30
die … ill:14 27 -3
die … im:-33 -14 -40
die … in:3 -22 -4
die … is:-37 -19 -4
die … it:38 26 24
die … its:10 18 24
die … mean:15 22 -3
die … my:-27 -9 -4
die … pain:10 20 25
die … teh:-66 -32 -25
die … to:-30 18 17
die … want:-25 2 -7
died:7 -32 -15
died in:54 -8 -3
died … teh:-23 -12 -13
dies:12 15 31
dietitian … ive:-21 -13 -12
difference:-21 -16 -17
different:-29 -14 -55
difficult:-34 -29 -22
dinner:-13 -41 -25
dios:52 -77 -8
disappear:61 -13 -14
disappear and:23 -13 -2
disappear to:-27 -2 -1
disappointed:14 -26 -15
discharged … i:36 38 38
dites:13 15 26
dites a:13 15 26
dizzy:1 5 -21
do:8 27 1
do a:46 31 -8
do another:26 58 10
do anything:23 12 11
do be:26 23 5
do if:-28 -18 -1
do is:-4 -39 -6
do it:43 32 19
do mean:46 39 -1
do u:-74 -70 -50
do … about:-54 -15 -16
do … after:-28 -17 -8
do … and:-11 6 -24
do … any:-35 -15 -1
do … anymor:26 3 -26
do … be:35 35 39
do … but:23 -53 -2
do … by:35 38 13
do … day:20 50 6
do … does:-35 -38 -23
do … dont:38 19 1
do … get:-22 1 -3
do … go:42 50 4
do … goin:5 -28 -12
do … i:-16 -70 -12
do … in:10 21 5
do … it:-28 10 -2
do … ive:38 12 31
do … kind:15 23 5
do … me:22 -1 10
do … meself:59 60 -24
do … more:-34 -29 -20
do … of:24 28 21
do … on:-25 -35 -35
do … police:25 30 30
do … sad:44 44 40
do … say:-2 23 -1
do … than:25 26 -1
do … think:-43 -18 -17
do … this:-14 -23 0
do … time:-42 -42 -2
do … tonight:17 20 14
do … want:-24 -38 -15
do … wen:-15 -2 -26
do … what:-25 -29 -10
do … wish:-11 21 -2
do … with:41 61 -1
doc:-78 -70 -40
doc asked:-31 -26 2
doc … do:-31 -26 2
doc … i:-44 -41 0
doc … teh:-20 -19 -16
doctor:-52 -33 -62
doctor i:-21 -12 -6
doctor said:13 27 -3
doctor … it:-18 -21 -10
doctor … my:10 27 -2
doctors:-41 -43 -33
documentary:-20 -20 -16
does:-37 -34 -59
does anyone:-26 -18 -21
does it:13 33 -5
does not:29 7 -20
does pass:-31 -3 0
does … i:32 11 17
does … know:-11 -26 -17
does … make:-27 -9 -4
does … on:28 20 6
doesnt:24 27 39
doesnt hurt:42 46 49
doesnt know:72 39 14
doesnt … i:52 17 -10
doesnt … in:25 24 33
doesnt … its:19 16 24
doesnt … me:-39 -34 -12
doesnt … my:44 47 46
dog:0 14 22
dog at:-32 -30 -32
dog on:26 30 25
dog … a:-21 -18 -20
dog … at:26 35 35
dog … cold:-37 -38 -34
dog … i:-21 -15 -1
dog … me:34 33 30
dog … my:32 28 31
dog … up:-30 -29 -29
dogs in:-30 -23 -21
dogs … at:45 42 42
dogs … my:-32 -36 -31
dogs … teh:17 37 19
doing:-20 -9 -47
doing it:63 67 36
doing teh:-33 -34 -25
doing … and:31 34 -9
doing … friday:23 -4 -5
doing … tonight:6 9 -25
doing … wen:27 31 34
done:30 42 49
done for:-20 -21 -23
done i:-21 -7 -30
done to:-32 -27 -28
done with:-12 -28 -34
done … bottles:32 33 31
done … life:39 0 -6
done … living:17 29 6
done … night:18 24 32
done … on:24 25 23
done … things:30 -5 -5
done … to:8 22 1
dont:51 56 47
dont any:-21 -7 -3
dont b:-19 -16 -21
dont be:3 26 37
dont blame:-24 -11 -14
dont bother:34 32 27
dont break:17 21 20
dont call:11 18 20
dont care:48 46 -34
dont come:74 76 56
dont do:-24 -47 -29
dont feel:-23 2 -8
dont get:43 18 8
dont give:-40 -35 -11
dont hav:-11 -22 -29
dont let:20 23 14
dont me:45 8 -6
dont mean:36 -14 -4
dont mind:-9 -10 -26
dont miss:-25 -17 -10
dont mix:-27 -28 -10
dont much:15 21 -1
dont plan:31 -17 -13
dont reply:41 42 46
dont see:16 -27 -19
dont send:67 71 57
dont tel:28 30 32
dont tell:71 89 40
dont think:-27 -34 2
dont wake:50 1 -19
dont want:-10 -21 13
dont wish:-24 -1 0
dont … a:37 36 14
dont … all:-38 -26 -6
dont … any:-12 -5 -20
dont … anyone:58 30 43
dont … at:14 27 2
dont … beter:15 -34 -17
dont … but:-2 -34 -8
dont … call:19 28 31
dont … cross:43 43 46
dont … die:-58 -36 -5
dont … dont:-22 -33 -28
dont … door:17 21 20
dont … exist:47 38 -2
dont … from:23 26 7
dont … future:3 -21 -1
dont … happens:14 26 -7
dont … hear:34 25 30
dont … i:26 -6 17
dont … if:16 -7 -36
dont … ill:-48 -41 -36
dont … im:12 20 33
dont … it:-38 -29 -21
dont … its:-19 -12 -39
dont … live:37 -9 -5
dont … look:32 32 35
dont … me:-21 8 -23
dont … more:-22 -8 -4
dont … my:1 -13 -27
dont … on:13 -23 -13
dont … piont:59 -4 -3
dont … sad:-29 -18 -18
dont … say:34 34 33
dont … sorry:41 38 41
dont … sucidal:-21 -16 -1
dont … talk:-24 -11 -16
dont … teh:53 32 39
dont … that:-34 -26 -12
dont … thats:25 18 -3
dont … there:34 11 9
dont … to:-27 -34 -7
dont … u:-29 -23 -13
dont … up:20 3 -39
dont … ur:-48 -38 -14
dont … want:45 44 42
dont … wen:33 49 -13
dont … what:2 11 -32
dont … where:-40 -27 -20
dont … which:53 48 16
dont … who:-22 -14 -8
dont … why:70 51 25
dont … will:25 30 22
dont … yourself:-26 -19 -9
door:25 25 30
door and:24 5 3
door he:36 37 32
door in:-22 -15 -3
door locked:19 24 0
door with:48 48 49
door … and:25 22 27
door … care:18 25 0
door … i:21 51 53
door … in:18 21 22
door … me:28 25 22
door … right:14 15 21
door … says:19 12 33
doors:61 48 48
doors locked:26 9 14
doors … dogs:27 29 31
dormir:24 -49 -19
dose:-62 -44 -57
double:8 4 27
doubled:35 37 10
doubled i:39 40 -2
doubling:37 43 35
doughnuts:-23 -9 -8
down:30 40 52
down at:-23 -15 -8
down every:42 42 44
down i:-12 -21 -5
down ill:-18 -21 -13
down im:30 20 -11
down in:-9 -41 -28
down me:30 28 32
down teh:-52 -38 -61
down to:-38 -12 -27
down with:24 20 -5
down … am:13 17 22
down … and:-23 -44 -22
down … be:-27 -25 -25
down … goin:25 19 24
down … him:25 20 1
down … last:44 47 48
down … my:45 50 33
down … on:-12 -26 -52
down … one:-23 -18 -8
down … sink:-30 -30 -27
down … teh:-8 -26 -21
down … to:-23 -12 -11
down … u:38 39 12
down … wont:-27 -28 -25
downstairs and:17 24 24
dowry:24 26 -9
dr:-56 -38 -6
drafts:30 28 30
drank:32 10 25
drank last:40 -11 -3
drank teh:30 15 21
drank … for:30 34 27
drank … night:40 -11 -3
drank … thing:30 34 27
drawer and:28 -16 -8
drawn:27 32 43
dream:44 -20 -14
drink:-37 -26 -21
drink and:28 26 52
drink since:33 12 16
drink teh:-23 8 4
drink what:14 22 7
drink … and:-35 -36 -19
drink … i:20 19 31
drink … im:47 30 29
drink … in:-30 -33 -30
drink … of:16 21 6
drink … teh:6 -29 -24
drinking:-52 -46 -34
drinking i:-46 -37 -36
drinking in:-27 -23 -27
drinking on:56 12 -8
drinking two:35 30 34
drinking … and:58 15 20
drinking … i:-31 -19 -18
drinking … sunday:19 21 28
drinking … teh:33 33 -5
drinking … top:10 13 -20
drinking … years:-19 -18 -23
drive:-21 -20 -1
drive … that:-16 -47 -45
driver:28 35 32
driver doesnt:41 40 34
drives:-53 -44 -33
drives me:-29 -23 -3
driving:51 41 56
driving over:-20 -22 -24
driving to:32 38 39
driving … teh:24 29 26
drop:-35 -16 -17
dropping:19 24 37
drops:-30 -17 -5
drove … teh:22 12 17
drown:-49 -44 -47
drowning:-39 -30 -13
drowning in:-23 -12 -8
drowsy:35 38 39
drugs:5 -26 -19
drunk:11 26 16
dry:-57 -53 -51
drying:22 24 22
dude:-36 -35 -18
due:-8 10 -27
duerma:13 9 33
during:-64 -74 -52
during teh:-25 -21 -28
dusk:21 22 -10
dust:-20 -21 -14
dyeing:-30 -34 -39
dying:-1 -72 -47
dying on:-31 -14 -12
dying … and:34 0 0
dying … i:17 -40 0
e:-28 -49 -14
each:47 45 9
each day:28 -5 -6
each other:25 29 35
each time:39 41 -6
each … a:41 11 10
each … teh:35 36 -3
each … with:26 -13 -2
early:-58 -61 -42
ears are:14 23 25
ears … ringing:14 23 25
earth:12 -14 -43
easier:23 -41 -18
easier if:26 -4 -1
easier … i:24 -4 -1
easier … teh:-21 -21 -7
easter:5 -22 -60
easter and:18 24 -4
easter week:11 -37 -31
easy:-21 -36 -67
eat:-1 -43 -49
eat … i:43 -5 -2
eat … lunch:-21 -16 -9
eaten:16 19 -50
eaten for:20 38 0
eaten … days:28 26 -1
eaten … last:2 23 0
eaten … six:20 38 0
eaten … week:16 34 0
eating:-74 -49 -75
edges i:20 19 16
effects:-20 -42 -18
eggs:-25 -26 -7
eight:-28 -15 -8
eight … is:20 21 15
eight … off:-31 -30 -25
either:3 -61 -51
el:-26 -5 3
el lunes:-42 -27 -29
el puente:39 50 44
el se:11 22 -3
el veneno:36 38 46
el … a:29 37 17
el … de:-95 -20 -28
el … la:-110 -34 -15
el … las:-24 -3 -3
el … me:41 0 -7
el … no:126 60 59
el … vengan:30 33 30
eleven:62 46 13
eleven and:25 23 27
eleven … day:24 -4 -2
eleven … it:30 9 -1
eleven … teh:21 26 -14
else or:-27 -28 -19
else to:11 21 14
else … it:-37 -27 -10
else … me:24 28 -2
else … teh:23 20 6
em:-17 19 22
email … my:18 19 21
email … parents:18 19 21
emails:-34 -21 -14
emotional:-25 -35 -15
empty:46 49 37
empty dont:34 39 39
empty … anyone:34 39 39
empty … send:34 39 39
empty … teh:26 21 13
en el:60 27 55
en este:-24 17 -1
en la:25 -10 -3
en … de:26 0 -9
en … los:42 38 -1
en … me:57 34 17
en … no:-49 49 47
en … por:41 28 25
en … puente:39 50 44
en … todos:42 38 -1
en … y:-16 52 51
end his:28 20 -7
end i:-28 -32 -16
end it:15 -45 -18
end meself:-21 -1 -4
end my:-22 41 -7
end of:-26 -38 -8
end on:19 22 18
end to:55 23 -4
end … all:0 -48 -10
end … and:-16 -13 -35
end … but:-29 0 -4
end … i:34 43 5
end … it:-19 -39 -2
end … life:26 78 -3
end … me:18 22 45
end … month:23 23 19
end … my:-43 -23 -37
end … own:23 17 -6
end … rope:-20 -18 -9
end … shift:-19 -32 -21
end … teh:26 19 13
end … this:10 16 34
end … to:-9 -27 -5
end … today:5 21 0
end … want:-9 -21 -2
ended:-16 -4 -40
ended … i:25 18 0
ended … teh:20 24 -9
ending:-4 33 22
ending it:7 26 -6
ending my:15 32 34
ending … life:35 50 28
ends tonight:38 36 33
ends … to:11 12 22
energy:-38 -20 -20
engines:28 33 30
english small:22 16 -2
enjoy:-44 -43 -15
enough:10 32 17
enough that:16 29 7
enough to:27 18 9
enough … for:13 15 20
enough … i:0 22 3
enough … teh:-9 -21 4
enough … to:10 30 14
envie:29 19 -12
envie de:31 18 -7
envie … me:18 34 -3
envie … mourir:23 -2 -1
envie … suicider:21 28 -1
envy:53 -5 -4
epilepsy:-31 -20 -26
es:94 -63 -37
escopeta:21 28 31
escopeta de:21 28 31
escopeta … abuelo:21 28 31
escopeta … mi:21 28 31
ese:-71 -8 -4
eso:-15 -25 -14
especially:-18 -4 -24
essay:-35 -30 -24
est … la:36 35 34
esta:-48 30 36
esta noche:34 41 42
esta … cuando:13 9 33
esta … me:18 28 29
estaba:29 -11 -10
estar:-29 -63 -28
este:-57 -19 -15
este … me:67 16 -2
este … quiero:43 -3 -1
esto:30 -4 12
estoy:30 -53 -28
estoy en:56 50 44
estoy … a:-78 -29 -33
estoy … el:28 29 40
estoy … puente:37 49 42
estuviera:23 -5 -3
estuviera muerto:23 -5 -3
et:42 37 -4
etc:-36 -16 -19
etre:45 5 8
euro:-17 -19 -39
evening and:29 26 42
evening … i:29 26 32
evening … teh:-42 -24 -25
eventually:-47 -27 -33
every:40 11 -14
every day:46 -9 -28
every hour:-7 21 16
every last:20 28 38
every meal:36 7 -6
every month:-32 -2 0
every morning:-48 -25 -22
every night:67 49 -48
every one:22 20 27
every single:-19 -28 -19
every sunday:-48 -39 -20
every time:3 -7 -32
every visit:26 29 -8
every weekend:13 21 -7
every … a:-39 -19 -25
every … ambulance:23 -6 -2
every … an:42 3 -2
every … at:37 25 25
every … day:5 25 -4
every … drinks:25 23 -3
every … for:-35 -28 -15
every … hiding:25 0 -1
every … in:-5 -27 -13
every … is:28 21 23
every … me:-32 -14 -4
every … my:55 39 26
every … night:23 7 27
every … one:-38 -29 -5
every … same:21 -8 0
every … she:23 36 -9
every … this:21 39 -5
every … to:26 13 -6
every … week:2 30 -5
everybody … i:25 34 29
everyone:39 11 31
everyone and:53 60 47
everyone at:-21 -19 -15
everyone else:6 -35 -51
everyone i:-14 -33 -22
everyone in:-64 -48 -36
everyone says:29 15 16
everyone would:46 -15 -3
everyone … a:-9 -23 -18
everyone … and:4 -21 -10
everyone … be:-4 -40 -16
everyone … by:-21 -15 -10
everyone … i:56 76 48
everyone … is:-14 -25 -18
everyone … on:7 -27 -22
everyone … teh:-12 11 22
everyone … there:23 14 12
everyones:55 46 9
everyones gone:-35 -32 -30
everyones on:24 9 11
everyones … i:-24 -34 -28
everything:34 40 50
everything at:23 26 27
everything im:11 27 -1
everything in:25 34 59
everything … and:-31 -55 -32
everything … blurry:29 27 27
everything … cabinet:32 36 38
everything … for:30 4 7
everything … i:13 20 30
everything … insta:30 33 33
everything … medicine:23 26 22
everything … my:27 43 8
everything … need:9 9 26
everything … of:-23 -15 -2
everything … stop:20 -5 -2
everythings:87 66 66
everythings goin:20 19 16
everywhere:-78 -67 -56
ex:15 23 0
ex and:38 34 26
ex is:23 18 23
ex says:21 23 5
ex used:-24 -9 -7
ex … and:47 46 18
exactly:-23 -42 -21
exam:-30 -15 -19
exam was:24 21 21
exam … teh:23 20 21
except:-46 -17 -40
exhausted:-24 -29 -18
exist:51 16 -4
existing:67 -3 -5
existing and:40 19 -4
existir:124 -54 -20
exit:71 53 36
exit sign:12 -17 -21
exit … teh:25 -3 2
experience:-63 -58 -41
expiry:22 -7 -2
expiry date:22 -7 -2
explained:-41 -22 -7
exs:-24 -26 -3
extra:15 5 35
extremely:-25 -31 -19
eye:8 21 -4
eye … teh:-18 -23 -19
eyes:23 18 32
eyes and:-34 -30 -17
eyes he:48 26 21
eyes … feels:13 11 20
f:-42 -25 -52
face:-29 -22 -4
facebook … teh:21 25 13
fact:-42 -35 -26
fade:37 28 25
fade to:39 29 26
fade … black:39 29 26
failed:18 32 7
failed i:39 42 5
failed … hostel:27 25 26
faint:9 11 29
fainted:12 33 -1
fainted twice:21 40 0
fainted … today:21 40 0
fair:-35 -23 -22
fall:-6 -10 -21
falling:-3 13 21
falls:34 35 35
family:21 -20 -34
family and:26 6 19
family forgot:24 -1 0
family has:20 -5 -2
family i:25 36 22
family would:66 -3 -9
family … be:22 29 -5
family … cancel:24 -1 0
family … to:20 -2 -1
fantasising:19 31 -5
fantasising about:19 31 -5
far:-42 -29 -22
far as:31 30 27
far … teh:30 33 24
farewell:-3 -24 -17
farewell friends:-26 -16 -17
farewell … dears:-25 -22 -20
farewell … for:-21 -23 -21
farm:23 35 18
faster:25 28 38
fat:-38 -16 -31
father:-19 -18 -24
father beats:42 41 -6
fault goodbye:38 33 18
fault … not:16 19 24
favourite:-21 -22 -21
fear:-65 -27 -25
fed teh:12 13 24
fed … and:-20 -17 -24
feel:-7 -35 -35
feel a:61 -12 -12
feel faint:10 12 29
feel i:33 -55 -18
feel it:38 10 7
feel jumping:11 21 -6
feel my:27 45 44
feel something:46 43 17
feel this:12 28 18
feel … about:5 15 36
feel … and:-26 -29 -4
feel … dont:35 -14 8
feel … i:-19 -46 -30
feel … im:27 12 7
feel … it:-12 19 30
feel … meself:33 34 -3
feel … my:39 -6 -13
feel … of:39 23 -7
feel … rite:3 22 -3
feel … using:23 5 12
feelin:-32 -60 -36
feelin sleepy:17 15 25
feelin … and:-2 6 -29
feelings:-13 -35 -38
feels:-10 -8 -27
feels teh:20 3 -8
feels … on:31 30 14
feet:-19 -29 -39
feet under:51 -6 -1
feet … teh:-22 -3 3
fell:-25 -13 -4
fell … is:21 23 24
fell … teh:-37 -25 -20
felt:-43 -72 -65
felt was:33 0 0
felt … for:31 -10 -2
fence:31 24 18
fentanyl:41 54 28
fentanyl deaths:27 24 -1
fentanyl … i:31 32 -1
fentanyl … my:11 11 20
ferry:-24 -18 -21
fever:-38 -26 -23
few:-53 -58 -46
few minutes:25 30 26
fifteen years:-31 -18 -5
fight:-38 -74 -66
fight with:-43 -40 -20
fighting:-30 11 -1
figure:-10 -2 -23
file:20 -2 -21
file no:32 -5 -1
fill:-31 -24 -4
film:-77 -91 -81
films:23 19 19
fin:68 12 -4
final:27 34 39
final check:48 46 44
final … before:-22 -26 -20
final … in:31 30 27
final … mood:48 46 44
find:-4 19 37
find a:-23 -27 -17
find it:-10 -21 -7
find me:35 67 60
find teh:39 43 27
find this:37 32 37
find … in:23 35 27
find … is:40 37 42
find … one:17 20 21
finding:-20 -7 -23
finds me:38 36 33
fine:-25 -43 -8
fine about:16 18 35
fine no:-33 -18 -11
fine … i:36 26 32
fine … it:-1 7 29
fine … me:31 -10 -6
fine … next:-23 -25 -28
finger:-38 -36 -17
fingernails:21 3 -1
fingers:34 42 53
fingers … i:29 27 25
finir … vie:42 35 -3
finish:58 64 43
finish it:23 19 25
finished:-5 7 21
finished i:-4 -8 23
fire:28 11 24
fire … teh:25 34 40
fireworks:-33 -32 -30
first aid:-26 -30 -25
first hit:47 53 -1
first i:38 44 34
first job:41 42 46
first snap:30 33 33
first … a:-31 -30 -19
first … i:-39 -18 -29
first … me:32 38 45
first … my:-31 -37 -38
first … or:-30 -26 -2
first … rehab:32 33 -1
first … since:50 48 -9
first … teh:-30 -32 -86
first … this:-24 -18 -17
first … to:-33 -32 -25
first … tonight:-36 -31 -23
fishing:30 37 36
fishing … teh:18 23 23
fit:-36 -16 -3
fits:26 27 24
fitting:21 21 23
fitting on:24 22 17
fitting … grass:24 22 17
fitting … teh:24 22 17
five:-2 -14 -47
five and:-22 -18 -6
five years:-10 5 -27
five … and:-4 1 -44
five … hav:-10 -22 -14
five … im:-22 -11 -29
five … its:21 18 13
five … teh:23 23 19
fix:-64 -29 -57
fixed:19 -19 -21
fixed teh:25 22 10
fixing:-8 -19 -45
fixing … and:-29 -29 -27
fixing … teh:-23 -23 -17
flask:-40 -34 -29
flat:-2 -23 -47
flat … and:17 13 -21
flat … is:-21 -13 -3
flat … teh:-25 -14 -10
flatmate told:-22 -23 -17
flatmate wont:-26 -21 -25
flatmate … hes:-22 -23 -17
flatmate … me:-22 -23 -12
flatmate … teh:33 29 30
flatmate … up:-26 -21 -25
flatmate … wake:-26 -21 -25
flatmates:33 35 28
flats:-18 -21 -18
flight:11 30 21
floor:36 41 44
floor and:3 18 21
floor hes:31 36 24
floor with:29 26 26
floor … all:33 30 24
floor … he:29 32 25
floor … his:-40 -29 -23
floor … i:16 22 31
floor … teh:-37 -37 -26
floors:24 27 30
floppy:46 44 70
flowers:-35 -34 -16
flowers for:-35 -29 -30
fly:-70 -66 -65
fly on:-23 -22 -23
fly … bike:-23 -22 -23
flying:-25 -24 -30
following:8 0 -43
following her:19 21 -2
following him:21 -1 -1
food:-5 -5 -32
food is:26 26 -6
food … my:33 -17 -2
foot:26 30 26
foot is:21 24 20
foot … teh:45 44 43
football:-22 -21 -8
for ages:-21 -16 -4
for all:-17 -27 -44
for an:-11 -30 -25
for and:-38 -26 -14
for any:23 3 0
for anyone:-22 -11 -11
for asking:-28 -19 -7
for being:-27 -19 -18
for breakfast:-18 -27 -14
for courage:17 25 25
for dawn:-20 -16 -18
for every:28 27 40
for everything:59 67 64
for five:33 -4 0
for forty:-28 -28 -22
for four:-32 -14 -6
for god:49 4 -7
for good:47 30 20
for group:-22 -18 -11
for help:41 35 18
for his:-53 -43 -32
for i:43 40 39
for is:-26 -13 -9
for lent:-17 -16 -22
for me:10 16 21
for meself:25 -40 -13
for months:24 7 2
for much:42 -3 2
for my:-25 -14 3
for once:-19 -13 -21
for one:-8 -36 -29
for putting:17 22 19
for school:20 26 39
for show:33 35 36
for six:50 59 35
for sunday:38 36 31
for teh:-29 -24 -35
for ten:-46 -10 -10
for that:-22 -2 -9
for them:-57 -37 -44
for thirty:26 25 24
for this:-20 -19 -30
for u:-42 -35 -45
for weeks:59 47 12
for wen:38 38 6
for what:26 36 27
for whoever:28 36 31
for work:12 11 27
for years:-40 -32 -18
for … a:-65 -63 -63
for … about:-37 -40 -39
for … after:24 26 26
for … all:-35 -30 -16
for … and:-42 -55 -50
for … as:16 -30 -33
for … at:-48 -50 -51
for … bbq:-43 -41 -45
for … before:21 -14 -12
for … bus:39 21 30
for … by:49 47 46
for … comes:26 30 16
for … day:3 25 -2
for … days:-15 -6 -39
for … dog:-15 -24 -21
for … dogs:-8 3 -23
for … else:28 21 7
for … first:-10 -16 -27
for … folks:-24 -19 -17
for … get:31 1 -6
for … gone:-26 -23 -15
for … goodbye:54 47 43
for … group:-20 -21 -14
for … havent:-22 -22 -3
for … he:18 14 31
for … hes:-23 -28 -29
for … hour:-2 -23 -20
for … house:40 38 24
for … husband:-24 -22 -5
for … if:28 -29 -22
for … in:-25 -15 -26
for … instead:-20 -41 -3
for … is:-49 -41 -26
for … it:-19 -19 -41
for … ive:16 31 -5
for … kidneys:-18 -18 -21
for … kids:-14 -35 -29
for … know:31 38 24
for … lads:-20 -16 -15
for … last:45 45 50
for … laughs:30 25 32
for … life:43 12 -10
for … long:-7 -38 -26
for … lot:-1 9 -32
for … man:-19 -23 -22
for … me:14 20 26
for … months:36 -5 7
for … more:18 21 25
for … mum:-36 -38 -10
for … no:42 41 43
for … not:-21 -18 -20
for … nothing:40 40 40
for … number:17 20 2
for … people:-49 -18 -25
for … physio:-42 -11 -10
for … place:20 -5 -2
for … police:28 28 30
for … she:37 36 13
for … since:-47 -35 -34
for … six:24 20 20
for … son:25 25 19
for … strong:-26 -19 -16
for … tea:20 23 -24
for … teh:32 29 42
for … that:4 13 23
for … theres:32 31 23
for … till:31 29 12
for … time:28 44 26
for … tmrw:-44 -21 -17
for … tonight:-24 -24 -22
for … town:-23 -20 -3
for … train:-21 -18 -18
for … vet:-39 -39 -38
for … was:23 27 24
for … we:-12 -2 -22
for … week:-30 -26 -34
for … weekend:-32 -29 -33
for … wen:17 17 25
for … who:-23 -15 -17
for … whole:-34 -24 -11
for … with:-11 -32 -28
for … year:13 46 1
forever:59 61 72
forever nap:-31 -9 -1
forget:-42 -56 -41
forgive:88 103 114
forgive me:14 34 34
forgive … i:7 15 25
forgot:3 -29 -12
forgot teh:-34 -27 -24
forgot to:39 -10 -2
forgot … cancel:24 -1 0
form:-28 -49 -38
formal:-37 -30 -16
forms:-39 -20 -18
fortnight:33 -5 -3
forty:-21 3 15
forty years:21 23 21
forward:-27 -7 -40
forward to:-4 2 -27
foto on:35 36 38
found a:-19 -3 -37
found it:-38 -32 -22
found me:11 -16 -23
found my:25 13 17
found on:22 25 22
found teh:35 31 25
found … in:-19 -16 -53
found … old:-13 -31 -29
found … with:19 14 24
four:31 25 21
four days:-6 -35 -23
four i:7 23 3
four im:-2 15 26
four months:2 -25 -23
four years:4 25 24
four … after:35 0 0
four … and:31 -19 0
four … clean:36 12 13
four … i:29 36 28
four … im:28 3 15
four … off:-15 -29 -27
four … to:18 27 12
four … tonight:23 -2 -5
fourteen:-32 -36 -27
fourths:21 16 14
fourths mine:21 16 14
free:-19 -24 -9
free … teh:20 25 27
freezing:-47 -36 -37
fresh:21 35 -20
fresh cuts:36 36 -5
fresh ones:33 39 -8
fresh … i:24 19 -3
fresh … my:45 49 -6
friday after:37 -13 -15
friday and:-30 -36 -25
friday he:38 14 -10
friday i:4 22 32
friday is:16 21 25
friday with:-6 -5 -20
friday … a:26 30 0
friday … be:23 24 20
friday … go:8 6 -25
friday … i:-26 -17 9
friday … teh:-41 -34 -21
friday … that:55 20 19
friend i:39 49 7
friend … hes:6 4 -28
friend … she:26 39 15
friend … sucidal:-38 -31 -1
friend … teh:20 20 19
friend … to:-4 -28 -13
friends:-63 -63 -51
friends i:-12 -25 -6
frightened:37 40 -4
fringe:-43 -39 -1
from a:-24 8 -8
from her:1 -5 -22
from here:39 39 22
from me:24 25 39
from this:3 18 -41
from tonight:19 20 18
from work:24 23 22
from … and:-6 -6 -20
from … bridge:24 22 20
from … different:30 34 -10
from … everyone:19 16 21
from … for:-20 -28 -15
from … gate:20 18 24
from … goes:-29 -28 -24
from … gone:-5 -5 -29
from … hes:-28 -7 4
from … in:-56 -44 -30
from … its:25 20 8
from … night:-12 4 -21
from … on:-7 -36 -23
from … says:1 8 -26
from … sergeant:32 31 10
from … teh:15 27 32
from … to:18 29 32
from … today:-25 -21 -21
from … told:21 18 -4
from … tonight:27 30 18
from … u:-41 -39 -33
from … with:-19 -30 -28
front:-23 -14 -7
front door:-25 -19 1
front … a:11 25 -7
front … and:22 25 21
front … me:-10 -21 7
front … train:21 29 -3
fuck:-80 -55 -58
fucked:-17 -23 -21
full:3 -4 25
full marks:19 20 21
full … a:26 22 16
full … all:44 18 16
full … and:54 55 48
full … of:41 39 34
fumes:31 34 29
fumes are:31 34 29
fun:-57 -41 -34
funeral:53 41 30
funny:25 50 44
funny and:24 2 3
funny … calm:33 35 32
funny … u:20 21 19
future:-1 -14 -34
future … i:0 -20 -1
future … in:7 -22 -7
future … me:11 -29 -10
future … no:44 44 -3
g:8 23 -11
game:-2 -19 -26
ganas:115 -38 -15
gang:22 27 25
garage:39 38 41
garage door:32 26 20
garage … are:38 36 34
garage … shut:36 35 33
garden:-62 -41 -28
gas:39 37 53
gas on:37 31 32
gas … and:33 29 30
gate:33 19 29
gave:23 27 31
gave away:23 -5 -15
gave my:12 18 22
gave teh:30 16 10
gave … a:-47 -35 -28
gave … life:-31 -7 -5
gave … my:28 15 4
gave … notice:25 21 19
gave … on:30 20 21
gave … teh:23 28 28
gear:49 37 16
genommen:35 39 45
gente:-47 -8 -8
geschluckt:25 29 37
get beter:-22 -41 -30
get in:30 32 15
get my:21 -6 3
get over:30 -18 -7
get teh:-16 -26 -19
get this:12 19 28
get through:46 14 16
get to:-32 -27 -29
get up:26 17 4
get … for:-48 -36 -35
get … him:24 25 22
get … i:-69 -56 -65
get … if:26 -4 -4
get … im:23 0 -15
get … its:21 13 14
get … of:-59 -33 -42
get … on:-32 -22 -14
get … teh:-39 -28 -44
get … time:-20 -16 -18
get … to:37 59 61
get … with:22 12 15
gets beter:-28 -44 -19
gets dark:20 23 20
gets me:13 11 -40
gets past:-22 -15 -4
gets teh:56 55 37
gets … and:-3 -25 -10
gets … i:-11 -28 -9
gets … instead:22 0 0
gets … it:-28 -31 -24
gets … teh:-23 -17 -8
getting closer:49 -2 6
getting married:-46 -42 -26
getting sleepy:37 38 36
getting … in:16 -22 -20
getting … night:31 36 38
getting … this:-25 -24 -18
getting … to:-23 -9 -7
gin:2 12 23
ginger:-65 -64 -43
girl … my:24 23 -2
girlfriend:-7 16 -47
girlfriend … a:-22 -9 -2
girlfriends:34 36 39
girls on:28 24 16
girls … here:28 24 16
girls … teh:-32 -27 -19
girls … to:-12 -10 -21
give:-35 -35 -18
give me:-11 -30 3
give my:30 30 29
give up:-58 -26 -15
give … chair:21 20 18
give … to:15 23 18
given:-45 -40 -51
given teh:-9 -26 -25
given … teh:-18 -14 -32
gives:-58 -55 -45
gives me:-31 -24 -26
giving:-10 -46 -28
giving away:-24 -17 -14
giving me:11 -27 -14
giving … on:-38 -4 -2
glad:-43 -69 -59
glad of:-25 -14 -10
glad … it:-24 -14 -16
glass:40 25 17
glass … a:25 -1 -1
glasses:-28 -26 -2
glasses … teh:-27 -29 -11
glitter:-41 -39 -29
gloves:-33 -30 -35
go:19 31 25
go and:8 -19 -20
go back:15 17 28
go for:-23 -25 -7
go from:38 17 20
go i:-7 16 -24
go in:47 0 0
go kil:29 32 -1
go on:-24 -61 -54
go see:-20 -16 -12
go teh:30 31 34
go through:-27 -28 -30
go to:10 4 27
go tonight:22 19 20
go wen:40 41 40
go … by:30 26 16
go … class:-6 -28 -3
go … go:16 31 -2
go … got:24 24 18
go … he:43 42 30
go … in:38 19 30
go … it:-21 -5 -26
go … ive:-22 -19 -16
go … on:20 18 -6
go … roof:21 28 2
go … someone:18 18 25
go … to:-22 -26 -20
go … u:30 31 19
go … with:-30 -21 -41
go … yourself:29 32 -1
goa:-52 -42 -44
goal:-55 -54 -61
god bless:24 24 23
god forgive:23 23 23
god if:-27 12 -2
god takes:2 -22 -2
god to:23 -15 -10
god … an:28 3 11
god … me:38 0 -18
god … to:29 -37 -18
goes:39 44 33
goes to:-7 0 -30
goes … i:48 5 -17
goes … im:-19 -23 -20
goes … its:21 17 19
goign:21 22 25
goign to:21 22 25
goign … wen:21 22 25
goin:36 51 50
goin blurry:28 26 27
goin for:-16 -16 -30
goin i:30 29 38
goin kil:66 69 33
goin on:-70 -83 -44
goin out:-22 -16 -8
goin round:-21 -14 -22
goin … and:-6 -10 -29
goin … anything:32 -5 -4
goin … be:-64 -37 -38
goin … change:32 -5 -4
goin … comit:13 29 -2
goin … die:-20 -5 11
goin … do:33 8 -5
goin … drive:20 13 36
goin … drown:-40 -38 -32
goin … end:21 -3 -57
goin … finish:25 19 20
goin … for:17 -42 -14
goin … hang:-53 -57 -41
goin … him:24 23 33
goin … himself:21 19 21
goin … hurt:43 48 -6
goin … in:-34 -26 -24
goin … into:45 38 39
goin … is:-9 -34 -38
goin … it:51 35 41
goin … its:-32 -31 -22
goin … jmup:27 28 13
goin … kil:-16 -27 -37
goin … make:4 17 20
goin … my:23 30 25
goin … myslf:46 49 -5
goin … off:9 12 -40
goin … one:21 15 23
goin … out:-23 -18 9
goin … over:55 58 -26
goin … score:21 5 -1
goin … sewerslide:23 49 -4
goin … shoot:31 30 32
goin … slow:-21 -19 -15
goin … take:4 10 20
goin … teh:14 36 18
goin … this:0 10 28
goin … through:53 13 -3
goin … to:21 37 46
goin … today:52 -4 9
gone:61 49 64
gone a:29 32 31
gone and:32 4 4
gone before:19 21 23
gone by:23 27 28
gone cant:30 -7 -2
gone floppy:13 13 23
gone home:-25 -2 -6
gone night:66 63 65
gone to:-23 -10 -20
gone … and:11 23 21
gone … cant:27 4 8
gone … i:56 22 36
gone … it:21 19 33
gone … ive:22 28 23
gone … mass:31 27 23
gone … my:26 31 27
gone … night:-54 -56 -44
gone … of:1 34 20
gone … shes:-28 -41 -35
gone … that:0 -10 -30
gone … with:10 13 27
gone … wont:28 27 24
good:-36 -28 -21
good at:25 30 27
good crew:32 35 39
good no:22 19 23
good … a:-25 -26 -12
good … each:18 23 23
good … for:16 16 23
good … i:-18 -28 -25
good … if:31 31 47
good … im:-25 -24 -23
good … in:22 24 19
good … it:-44 -24 -18
good … more:22 19 23
good … my:-32 -9 -7
good … no:25 12 -24
good … of:-31 -25 -16
good … on:-33 -22 -26
good … other:20 23 23
good … pain:22 19 23
good … to:-1 -5 -43
good … u:8 8 24
goodbye:-29 -19 -15
goodbye cruel:-48 -46 -40
goodbye from:-27 -31 -33
goodbye letters:-41 -36 -42
goodbye love:46 45 44
goodbye post:-16 -16 -26
goodbye she:26 21 28
goodbye thank:21 18 14
goodbye to:-59 -49 -39
goodbye … a:-8 -5 -40
goodbye … hello:-34 -29 -24
goodbye … i:-25 -14 -15
goodbye … im:43 44 38
goodbye … it:3 -20 -21
goodbye … teh:-48 -51 -31
goodbye … thank:27 18 24
goodbye … u:32 26 28
goodbye … was:-33 -28 -11
goodbye … world:-47 -37 -41
goodbyes:24 26 22
goodbyes to:19 18 25
goodbyes … teh:19 18 25
goodnight:22 25 31
goodnight … u:31 23 26
gorgeous:-18 -21 -14
got:29 26 34
got everything:8 9 32
got his:-22 -26 -4
got into:11 8 33
got me:-7 -22 -17
got my:31 7 11
got no:-27 -16 -13
got out:25 -2 -21
got teh:14 22 21
got through:-24 -5 -3
got to:15 31 28
got … as:54 51 51
got … box:23 5 5
got … dealers:35 -7 -3
got … for:-3 14 -23
got … from:-5 -10 -21
got … goin:20 20 26
got … helmand:21 -2 -3
got … here:38 43 44
got … i:30 27 38
got … insulin:16 19 22
got … kitchen:-29 -31 -32
got … knife:-28 -33 -40
got … means:22 19 27
got … method:39 36 29
got … my:17 20 22
got … need:8 8 25
got … night:26 9 7
got … off:31 -15 -33
got … on:-39 -60 -54
got … planned:26 24 -5
got … revolver:21 23 21
got … teh:-45 -49 -38
got … to:-3 18 23
got … up:-30 -29 -12
gotten:-27 -27 -21
government:-25 -17 -9
gp:-43 -31 -33
grace:25 30 31
gracias:-58 8 9
grand but:8 20 23
grandads:-21 -18 -9
grandpas:38 40 39
grandson:-14 -7 -25
grange:36 35 34
granny:-35 -32 0
graped:50 45 -6
graped me:21 19 -3
graped … last:21 19 -3
graped … night:21 19 -3
grateful:-59 -39 -26
grave … teh:-20 -13 -11
gravy:-72 -67 -60
great:-82 -67 -52
green:16 26 3
grey:4 9 39
grey and:37 30 17
groomer:-30 -7 -11
ground:-29 -25 -35
ground and:25 7 -10
group:-13 -7 -23
group told:21 18 -4
group … me:36 32 13
group … to:-19 -21 -22
growing:-55 -55 -30
grown:-34 -53 -52
guard:6 25 13
guard … a:-34 -25 -29
guard … me:16 21 23
guess:-56 -60 -75
guessed:25 10 8
guessed … i:25 10 8
guide:30 37 34
guitar:-27 -25 -9
gun and:38 40 27
gun is:59 61 51
gun to:-51 -39 -24
gun … goin:4 2 23
gun … his:-7 -10 -27
gun … in:31 33 24
gun … is:22 18 3
gun … on:-8 -2 -21
gun … tmrw:26 24 17
guns:29 36 45
gurgling and:36 33 33
gurgly:63 62 57
gutted:52 -2 -2
guy:-12 -21 -19
guys:-29 -13 -18
gym:-78 -61 -29
gym membership:-19 -21 -4
h:-80 -59 -36
habe:31 48 44
habe … genommen:35 39 45
habe … geschluckt:25 29 37
habe … tabletten:31 37 46
hace:50 -28 -14
hacerme:-46 -11 -8
had a:12 20 36
had her:33 26 22
had one:22 11 15
had teh:26 8 -5
had to:-26 -24 -26
had two:33 4 6
had worked:28 26 -1
had … as:-21 -25 -21
had … attack:-22 -21 -14
had … been:25 -2 0
had … born:20 -1 0
had … dont:21 -5 -11
had … first:-25 -22 -24
had … fit:32 35 31
had … gun:-11 -21 -12
had … hes:-18 -21 -21
had … i:-30 16 1
had … lot:26 27 29
had … me:26 22 21
had … my:-27 -13 -13
had … of:-24 -11 -7
had … on:2 -24 -22
had … out:-27 -27 -25
had … seizure:63 60 58
had … since:12 16 32
had … teh:-16 -11 -25
had … this:-4 -6 -29
had … up:22 26 15
hadnt:-25 -22 -4
hair:-87 -81 -40
hair and:-34 -36 -16
hair for:-29 -35 -40
hair in:46 47 47
hair … and:-44 -46 -41
hair … i:-36 -21 -2
hair … it:-51 -46 -3
hair … kitchen:39 41 36
hair … teh:21 25 28
haircut:-23 -17 -9
half:-22 -15 1
half an:-23 -19 -19
half past:47 44 46
half teh:-34 -13 -9
half … me:-11 -34 -24
halfway:28 6 40
halfway across:27 30 21
halfway through:-23 -9 -10
halfway … teh:-29 -26 -32
halfway … water:27 30 21
hall:-27 -24 -18
hall … and:-24 -25 -16
hall … teh:-25 -24 -24
hall … was:25 28 26
halloween:-59 -54 -13
hallucinating:33 35 45
hallucinating and:33 35 45
hambre:-72 -14 -7
hammer:-3 9 20
hammer … wont:25 22 28
hand:33 55 53
hand and:0 13 22
hand in:47 45 23
hand it:14 15 27
hand sorry:-24 -24 -32
hand … a:28 31 35
hand … i:39 25 -4
hand … it:51 52 11
hand … off:23 23 30
hand … other:54 55 63
hand … teh:46 47 17
handed me:-27 -20 -18
handed … to:-27 -27 -25
handle:34 3 28
handover:37 38 51
hands:69 33 9
hands are:48 61 61
hands round:14 15 21
hands … teh:20 31 21
hands … throat:14 15 21
hands … way:20 20 21
hang:-34 -33 -16
hang meself:75 88 58
hang my:-33 -32 -8
hang out:-29 -30 -19
hang teh:-88 -93 -93
hang … in:23 25 39
hang … rope:36 37 37
hang … teh:18 30 19
hang … tonight:-9 -7 29
hangin:33 32 8
hangin himself:46 37 19
hangin meself:11 23 -5
hangin … teh:23 7 16
hangover:-40 -23 -24
happen:-65 -63 -44
happened:-34 -5 -33
happens:46 23 -7
happens happens:40 17 -1
happens wen:20 -3 -1
happens … mistake:22 0 0
happier:9 -25 -11
happy:-97 -70 -52
happy birthday:-24 -23 -26
happy to:-69 -28 -22
happy … me:-19 -21 -19
happy … teh:11 21 19
hard:-57 -70 -31
hard i:12 21 25
hardly:-29 -24 -26
harm … are:6 26 0
harm … my:10 27 -1
harming:49 -21 -2
hart:28 25 27
has anyone:-57 -56 -75
has been:-50 -40 -11
has beter:24 33 32
has gone:-39 -29 -31
has it:21 22 -6
has me:-44 -36 -10
has no:25 36 19
has not:33 27 -10
has said:22 0 13
has stopped:21 -4 -10
has teh:18 18 36
has to:22 -21 -2
has … a:-66 -60 -40
has … after:26 19 16
has … an:34 -2 -21
has … and:43 36 28
has … at:24 24 19
has … be:21 31 22
has … date:22 23 4
has … every:20 21 25
has … good:-27 -21 -10
has … gun:-36 -36 -18
has … her:34 29 29
has … in:-40 -46 -24
has … key:23 27 23
has … me:4 -17 -33
has … my:1 -3 21
has … not:12 14 21
has … out:-14 -4 -41
has … plan:20 24 26
has … read:-39 -36 -37
has … shes:28 40 5
has … this:33 23 15
has … to:7 -21 -19
has … up:-22 -15 -4
hasnt:39 36 43
hasnt noticed:29 32 28
hasnt … me:39 42 34
hasta:-40 -45 -35
hasta el:-75 -28 -29
hasta … lunes:-42 -27 -29
hat:-41 -40 -34
hatch:5 4 23
hate:-24 -68 -66
hate meself:7 21 -5
hav an:26 40 44
hav been:-28 -30 -14
hav gone:-24 2 -20
hav it:20 14 22
hav joined:20 20 25
hav me:-47 -33 -23
hav no:-17 -20 -35
hav not:-18 -17 -21
hav nothing:6 24 4
hav opened:25 23 26
hav put:27 18 24
hav set:43 43 43
hav taken:23 24 7
hav teh:1 9 21
hav thoughts:-35 -49 -4
hav to:-32 -51 -42
hav wanted:-10 -9 -29
hav what:26 26 23
hav … all:-28 -32 -31
hav … be:-33 -11 -10
hav … by:-35 -38 -36
hav … date:-47 -41 -9
hav … dead:46 43 41
hav … do:2 -29 1
hav … dont:28 4 2
hav … end:-40 -24 20
hav … for:66 13 -1
hav … gun:19 23 23
hav … hearing:-4 -22 -5
hav … him:-20 -17 -8
hav … in:-1 -14 -47
hav … insurance:-23 -17 -26
hav … it:0 -21 8
hav … left:1 34 5
hav … letters:22 23 27
hav … me:15 15 28
hav … meself:25 12 19
hav … my:37 32 17
hav … need:24 25 25
hav … of:-25 -27 -31
hav … or:-23 -10 -11
hav … ready:-49 -50 -42
hav … reason:35 6 -1
hav … rope:-41 -41 -37
hav … see:25 24 24
hav … set:-47 -41 -10
hav … tea:19 14 22
hav … teh:25 21 27
hav … that:19 27 5
hav … this:37 31 37
hav … to:-17 -46 -20
hav … u:-37 -21 -13
hav … with:-41 -42 -38
havent:21 -7 -30
havent cut:-30 -15 -7
havent eaten:52 51 -4
havent in:-40 -28 0
havent rung:25 29 34
havent teh:23 18 19
havent told:4 -50 -40
havent … and:-35 -10 -2
havent … for:50 40 8
havent … in:-6 -22 -3
havent … last:16 34 0
havent … since:5 25 -1
havent … six:29 44 9
havent … to:-22 -17 -8
having a:-33 -44 -31
having another:32 23 25
having strong:3 24 -3
having thoughts:45 49 -3
having … of:45 34 -18
having … thoughts:23 4 0
hay:-95 -31 -30
he:4 27 15
he asked:35 34 -4
he at:-37 -38 -12
he beats:-27 -29 -13
he can:-26 -24 -18
he comes:37 33 29
he dies:31 35 45
he drinks:28 28 -5
he goes:17 32 7
he got:-24 -20 -19
he had:-26 -29 -8
he hits:16 20 15
he is:22 24 46
he leaves:21 16 35
he lives:33 34 -9
he made:16 24 -3
he moved:44 46 -3
he never:30 28 4
he passed:-7 -22 -8
he proposed:-30 -33 -1
he said:-22 -10 0
he shouted:-21 -25 -22
he shouts:34 27 -10
he sleeps:23 24 4
he stopped:35 32 18
he thinks:54 47 26
he tomado:13 15 21
he took:-24 -34 -23
he went:-6 -27 -9
he will:17 28 34
he wont:20 27 25
he … ask:23 19 -1
he … at:-55 -55 -20
he … back:16 24 -6
he … can:25 2 5
he … doing:58 38 18
he … drinking:29 27 31
he … end:21 14 0
he … for:-47 -48 11
he … friday:19 22 -1
he … hand:47 44 5
he … he:32 29 -29
he … hed:-18 -21 -6
he … hes:-35 -21 -3
he … his:3 -21 8
he … hitting:28 29 7
he … i:-22 -34 -20
he … in:8 20 4
he … it:28 18 6
he … its:45 42 35
he … ive:21 33 -3
he … kil:26 37 26
he … laughing:-7 -33 -6
he … mam:26 23 9
he … me:4 14 -64
he … my:30 20 -45
he … no:-54 -41 -9
he … not:46 18 23
he … promise:29 30 -2
he … six:26 26 16
he … stop:-32 -29 -18
he … sucidal:24 27 -3
he … to:-53 -43 -43
he … todas:13 15 21
he … today:63 17 -1
he … up:23 14 21
he … us:42 42 25
he … was:26 8 -14
he … wen:36 36 -19
he … with:54 49 14
head:7 8 -27
head and:13 -13 -26
head every:5 23 7
head off:-5 -3 -22
head says:16 26 0
head … at:23 22 21
head … day:39 15 -1
head … i:-30 -13 -18
head … its:34 0 -3
head … me:57 47 -2
head … my:32 36 1
head … teh:-48 -30 -41
head … to:27 33 13
head … wall:35 36 -4
head … yourself:38 40 0
headache:-60 -57 -49
headaches:-20 -26 -13
headed:-20 -11 -6
heads:42 14 6
heads … all:31 27 9
health:-51 -54 -39
health visitor:-24 -23 -13
hear:60 66 72
hear from:18 26 36
hear him:35 33 28
hear it:27 17 24
hear me:-23 -24 -38
hear teh:35 25 28
hear that:-26 -27 -14
hear them:-21 -21 -20
hear … coming:30 35 29
hear … engine:33 35 32
hear … im:36 39 49
hear … in:-19 -20 -25
hear … me:18 21 29
hear … no:18 -4 -26
hearing a:26 29 31
hearing voices:28 5 26
heart:21 14 -14
heart attack:-35 -33 -24
heart is:18 32 17
heart tablets:25 21 19
heart … it:27 -5 -5
heart … teh:-3 -31 -8
hearts:48 50 53
heat:-39 -37 -39
heater:-28 -27 -31
heaven:23 26 39
heavy:-22 -22 -33
heavy and:-38 -28 -23
hed be:19 30 -8
hed his:21 23 19
hed … a:29 13 14
hed … beter:25 32 -7
hed … teh:-47 -49 -48
hedge:-35 -36 -27
helium:43 41 40
helium and:29 30 37
heliums:21 25 23
heliums hissing:21 25 23
heliums … is:21 25 23
heliums … voice:21 25 23
hell kil:15 7 32
hell … and:37 40 12
hell … himself:25 20 26
hell … me:6 0 25
hello:-41 -49 -60
helmand:21 -2 -3
helmand … others:21 -2 -3
helmand … teh:21 -2 -3
help:-51 -17 5
help i:-24 -15 -9
help me:-7 -9 -24
help … along:22 11 -2
help … i:-33 -5 -9
help … it:-20 -9 -5
help … with:-24 -28 -21
helped:-60 -56 -53
helped me:-38 -28 -32
helping:-30 -20 -18
helps:-14 -28 -29
hens and:-27 -23 -30
her:10 23 27
her and:-21 -22 -1
her birthday:-32 -22 -31
her blister:24 22 21
her by:21 17 -1
her dads:33 30 7
her fault:-31 -31 -36
her i:32 31 0
her im:13 16 22
her late:21 19 22
her mother:-28 -25 -12
her teh:-22 -25 -29
her to:26 5 -37
her with:-21 -22 -18
her … all:27 23 17
her … alone:52 49 -1
her … and:-1 -18 -35
her … at:-32 -34 -30
her … by:-36 -36 -33
her … did:35 31 -8
her … dont:-22 -16 -18
her … has:-43 -29 -25
her … his:23 25 13
her … i:-66 -38 -26
her … ill:26 26 24
her … im:22 28 41
her … it:42 22 20
her … mine:11 14 20
her … my:-36 -19 -47
her … not:5 7 23
her … one:37 34 45
her … or:24 25 11
her … packs:24 22 21
her … sorry:21 16 18
her … teh:0 -8 -25
her … there:17 22 0
her … thing:32 35 32
her … to:9 3 22
her … truth:-21 -22 -14
her … wait:19 14 20
her … we:-57 -53 -47
her … week:8 16 26
her … what:34 29 10
her … with:-26 -23 -18
her … wont:28 24 27
here:13 34 52
here and:-33 -40 -22
here anymor:-23 -51 -21
here at:25 12 -13
here best:-41 -52 -54
here for:23 5 10
here i:-38 -27 -23
here im:-23 -9 -22
here in:19 15 27
here is:-40 -33 -38
here ive:-22 -21 -12
here … all:20 3 4
here … and:4 -5 -24
here … at:-26 -20 -10
here … dont:23 9 1
here … for:53 49 61
here … hes:-36 -25 -12
here … i:27 7 20
here … it:-28 -24 -15
here … me:18 31 14
here … minutes:28 25 21
here … morning:26 29 32
here … my:-31 -44 -34
here … not:23 -2 2
here … stop:16 25 10
here … u:-27 -35 -29
here … will:23 -3 8
here … with:14 25 17
heroin:-17 -34 -49
heroin … teh:34 -2 -17
herself:17 25 -29
herself she:42 40 22
herself … teh:-37 -37 -30
hert:-12 -7 -22
hert my:-12 -7 -22
hert … agan:-12 -7 -22
hert … self:-12 -7 -22
hes:53 62 83
hes a:-22 -25 -5
hes been:-38 -22 -12
hes burning:15 16 28
hes drunk:26 24 -15
hes eating:-42 -41 -42
hes gone:61 59 54
hes got:17 23 1
hes grand:-27 -21 -20
hes home:-66 -57 -56
hes never:-27 -17 -5
hes not:57 52 59
hes off:32 34 37
hes on:30 26 23
hes out:24 19 -30
hes outside:2 3 33
hes snoring:21 22 24
hes stopped:25 21 25
hes talking:43 39 37
hes … a:23 26 40
hes … and:24 18 -11
hes … at:14 18 22
hes … bedroom:-20 -24 -9
hes … breathing:53 57 56
hes … door:-22 -17 -4
hes … drinking:21 16 5
hes … end:12 20 -7
hes … floor:32 30 28
hes … for:-56 -49 -19
hes … gun:27 26 -4
hes … hes:19 23 24
hes … i:24 20 31
hes … ive:35 30 37
hes … lips:33 32 33
hes … me:-22 -15 6
hes … my:32 32 22
hes … of:27 22 2
hes … off:22 23 23
hes … on:36 37 31
hes … right:23 23 29
hes … roof:-18 -21 -18
hes … something:23 22 19
hes … son:38 37 16
hes … talking:12 17 27
hes … teh:9 16 25
hes … tmrw:-22 -18 -11
hes … to:21 15 25
hes … up:43 41 23
hes … weird:27 24 24
heute nacht:37 41 45
hey:-45 -30 -38
hi vis:21 22 18
hi … on:21 22 18
hid:26 21 24
hid … teh:30 32 29
hide:-5 -25 -24
hide it:34 9 -8
hiding:38 -1 -15
hiding food:36 -16 -1
hiding in:12 12 22
hiding … in:46 5 4
hiding … my:21 -25 -12
hiding … teh:31 2 12
high:-65 -37 -33
higher:-21 -20 -20
highest:18 22 25
highest at:23 25 28
hija:26 -2 -2
hijo:45 40 38
him:17 26 26
him and:-58 -46 -43
him every:-21 -13 -13
him he:21 24 26
him not:12 13 -28
him screaming:28 28 23
him that:23 20 28
him to:-28 -15 -10
him wen:29 30 7
him with:6 14 -21
him … am:17 13 24
him … and:-9 -17 -34
him … been:11 16 -23
him … gone:28 28 24
him … hav:-28 -22 -21
him … he:-24 -52 -26
him … him:37 38 33
him … i:28 22 14
him … ill:46 46 31
him … in:-27 -26 -14
him … it:-8 -12 -23
him … ive:16 20 -10
him … know:27 23 23
him … night:-17 -21 -2
him … one:-45 -37 -41
him … swear:27 26 -6
him … teh:29 27 16
himself:36 44 13
himself and:34 17 5
himself in:14 14 30
himself out:-39 -36 -31
himself … dont:41 44 20
himself … his:-23 -22 -11
himself … of:-18 -19 -24
hip:-32 -28 -22
his bag:-24 -27 -35
his belt:-25 -27 -16
his cars:25 24 23
his family:-20 -19 -7
his gun:20 20 22
his hair:-29 -35 -43
his hand:13 16 26
his hands:40 6 13
his head:-25 -21 -5
his kids:37 39 -4
his life:26 21 -10
his lips:31 30 23
his room:-24 -24 -7
his washing:-26 -20 -19
his wife:-36 -28 -7
his … a:26 29 36
his … and:24 13 15
his … are:38 38 33
his … at:35 35 37
his … blue:-17 -23 -12
his … for:-46 -53 -60
his … gone:17 21 19
his … he:30 28 8
his … hes:8 13 21
his … its:25 12 19
his … ive:43 44 38
his … of:-22 -20 -11
his … off:-17 -36 -7
his … on:21 23 22
his … round:14 15 21
his … sunday:-32 -31 -27
his … to:-28 -20 -5
his … under:-52 -51 -38
his … wen:30 29 6
hissing:21 25 23
hissing voice:21 25 23
hissing … is:21 25 23
history:10 9 22
hit:11 18 -48
hit a:-24 -15 -4
hit my:-46 -31 -12
hit since:46 51 -1
hit teh:-24 -14 -25
hit … an:-27 -27 -16
hit … head:-38 -36 -12
hit … hour:-25 -26 -16
hit … on:-14 -32 -12
hit … rehab:34 36 -1
hit … teh:68 15 -8
hits:42 49 -15
hits her:27 24 17
hits me:54 51 -21
hits … at:-29 -22 -7
hits … every:26 27 -1
hitting:54 58 28
hitting mum:44 41 39
hitting my:25 29 -1
hitting … head:25 29 -1
hold:10 23 -6
hold ice:20 23 -1
hold … and:24 26 2
hold … in:-39 -31 -39
holding:-13 -42 -23
holding ice:31 -27 -2
holding … instead:25 -5 0
holiday:-44 -53 -32
holiday … for:-27 -28 -26
home:24 1 -18
home alone:-31 -23 -13
home and:11 7 -25
home for:24 22 31
home group:-30 -27 -25
home i:-12 -16 -29
home im:36 14 -8
home to:-1 10 23
home … all:28 26 5
home … and:-47 -53 -44
home … for:-23 -19 -16
home … i:11 7 -28
home … is:-24 -26 -8
home … it:25 33 21
home … knows:6 -27 -14
home … not:29 47 9
home … on:-2 -21 -5
home … teh:39 5 7
home … want:31 33 0
homes:28 32 12
homework:-50 -45 -13
honest:24 47 26
honest to:-11 23 -11
honest … god:-11 23 -11
honest … i:25 0 -2
honour:36 41 39
hoodie:19 23 8
hook:-25 -17 -19
hook … dog:-28 -27 -28
hoover:26 4 2
hoovering:-29 -19 -10
hope:-5 -24 -77
hope for:28 29 -3
hope i:45 -24 -5
hope one:14 20 -1
hope teh:24 1 1
hope to:-24 -15 -16
hope … catch:36 -3 -1
hope … it:14 21 -5
hope … next:31 35 34
hope … something:36 -3 -1
hope … these:14 20 -1
hoped:25 18 20
hoped to:25 18 20
hoped … be:59 0 -1
hopeless:-19 -27 -10
hoping:75 1 -73
horrible:-22 -32 -26
horse:-7 -30 -17
hose:47 46 41
hosepipe:26 25 22
hospice:-29 -27 -18
hospital:-44 -58 -56
hospital on:15 -21 -5
hospital … after:-5 -25 -14
hostel … is:27 25 26
hot water:-24 -18 -1
hot … my:34 34 13
hot … to:33 33 12
hour:31 23 24
hour ago:50 50 46
hour and:31 35 26
hour at:17 20 24
hour … i:18 21 8
hour … ive:-57 -53 -52
hour … shes:-33 -29 -23
hours:-42 -30 -8
hours of:-30 -14 -5
hours … teh:-9 -1 24
house and:-61 -62 -47
house sorry:34 29 28
house to:33 38 30
house … a:-27 -29 -20
house … cake:-13 -11 -21
house … go:27 29 28
house … knife:11 10 26
house … teh:-21 -43 -5
houseplant:-12 -28 -7
how:-27 -19 -32
how calm:34 39 36
how can:44 -55 -9
how do:-65 -36 -23
how i:8 29 -1
how id:25 15 6
how it:24 -12 -8
how long:55 57 68
how many:-32 -41 -8
how much:6 -7 -22
how … are:-22 -15 -14
how … be:40 -10 1
how … call:44 52 29
how … for:11 22 8
how … get:40 22 11
how … i:-27 -38 -20
how … if:-32 -24 -19
how … it:-52 -40 -20
how … ive:-33 -13 -9
how … know:29 26 24
how … of:-25 -13 -8
how … sounds:10 24 -2
how … teh:2 -12 22
how … to:-21 -2 -9
how … u:24 -12 -13
how … wake:-10 -12 -22
how … whole:23 21 -1
how … would:51 35 -6
hows:-19 -10 -22
hubbys:13 18 23
hug:-23 -30 -22
huge:-47 -7 -29
human:-38 -32 -33
humming:32 26 27
hundred:-14 1 -20
hundred thousand:-24 -22 -16
hundred … and:29 42 8
hundred … one:-22 -22 -16
hung:-21 -8 -4
hung teh:-23 -24 -19
hung up:18 19 27
hunting:-39 -6 -2
hurry:30 16 10
hurt:26 24 -25
hurt her:22 21 -5
hurt meself:13 -15 -33
hurt my:43 52 -10
hurt … bad:9 25 -2
hurt … dont:-25 -6 -2
hurt … i:12 19 -29
hurt … tonight:-2 -26 -27
hurting:-17 -6 -49
hurting … and:23 19 -2
hurts:-32 -27 -1
hurts … im:3 3 26
husband:36 33 26
husband and:10 -11 -34
husband has:24 29 34
husband hit:-21 -17 -4
husband hits:22 23 -5
husband is:13 15 25
husband … i:-24 -24 -7
husband … me:14 27 30
husband … teh:35 39 35
husbands:23 26 15
hypothetically:39 42 12
hypothetically how:28 29 18
hypothetically if:18 21 -5
hypothetically … long:22 23 19
hypothetically … someone:22 24 -4
hypothetically … was:28 28 0
i:20 10 1
i a:7 -30 -31
i am:-8 -4 -26
i and:14 26 24
i ask:64 45 17
i attempted:44 68 -8
i believe:-27 -29 -28
i bleed:23 30 -1
i bought:45 53 61
i bring:46 -3 -9
i buy:25 24 -16
i can:-39 -17 -14
i cannot:2 4 28
i cant:-14 -30 -1
i carry:-39 -44 -29
i carved:39 46 -5
i catch:29 -4 -2
i cook:39 44 -2
i cried:-34 -12 -28
i cross:40 -9 -4
i cut:25 42 12
i decided:-46 -28 -9
i did:9 30 39
i didnt:-21 -43 -31
i die:47 75 -34
i do:16 32 24
i dont:-5 -35 -35
i drink:-34 -21 -32
i envy:64 -1 -1
i feel:24 -9 -48
i fell:21 24 12
i felt:-46 -54 -35
i fix:-46 -49 -41
i forgive:24 29 26
i forgot:-38 -27 -18
i found:-27 -48 -29
i get:-21 -35 -55
i give:28 31 16
i go:47 51 37
i got:-66 -65 -75
i had:-55 -52 -42
i hang:-32 -34 -37
i hate:9 -53 -61
i hear:-47 -46 -30
i held:25 5 -4
i hope:-48 -62 -103
i injected:24 29 31
i intend:31 55 -4
i jmup:37 10 11
i jumped:20 26 4
i keep:79 67 26
i kil:-5 -48 39
i killed:14 25 -2
i know:0 23 16
i last:-43 -21 -27
i leave:36 49 24
i left:-38 -6 -5
i lied:20 40 5
i liked:24 29 29
i live:32 37 -2
i look:19 -31 -30
i looked:7 17 20
i love:-31 -34 -29
i loved:30 19 22
i m:33 32 26
i make:4 -35 -21
i mean:16 37 8
i meant:13 19 53
i merely:-17 -22 -2
i might:5 -39 -8
i miss:-36 -38 -11
i nearly:-37 -32 -33
i need:-10 -9 -23
i needed:-28 -22 -10
i never:-32 7 -18
i no:34 17 -30
i once:-48 -41 -38
i ought:26 29 28
i over:22 -21 -6
i overdosd:18 28 0
i picked:-46 -18 -8
i plan:-9 6 -30
i pray:28 5 -7
i prayed:20 16 22
i pull:20 27 26
i read:-52 -33 -33
i reckon:40 12 15
i recommend:-34 -19 -10
i relapsed:-24 -21 -25
i run:-19 -23 -14
i said:35 12 29
i saw:-34 -14 -27
i say:3 -50 -50
i see:-49 -51 -72
i shall:34 39 52
i shot:22 25 21
i should:9 0 -32
i sleep:23 25 15
i slept:-28 -19 -16
i slipped:16 -23 -18
i smiled:37 35 34
i stand:-8 -19 -32
i start:-43 -40 -48
i started:-50 -42 -16
i stayed:6 26 22
i stopped:16 13 31
i suppose:21 10 21
i swallowed:39 48 51
i swear:15 39 -15
i take:-8 8 -37
i taught:22 8 15
i teh:13 -37 -29
i tell:-17 0 -23
i think:9 -14 -45
i thought:-28 17 16
i threw:51 -29 -40
i to:-24 -19 -2
i told:-21 -29 -13
i took:11 29 24
i train:-21 -11 -8
i tried:53 23 6
i turned:-26 -32 -5
i typed:32 9 -9
i used:-18 -43 -36
i volunteer:-27 -27 -10
i wait:23 20 20
i walked:25 20 -13
i want:34 40 -39
i wanted:-8 -12 35
i was:20 -44 -21
i werent:44 -2 0
i wish:14 -31 -34
i woke:-12 -29 -18
i wonder:25 -7 -3
i wont:35 47 53
i would:-49 -6 -29
i wouldnt:28 -2 -18
i wrote:10 3 21
i … about:6 -2 -26
i … afraid:11 27 10
i … after:33 11 -9
i … alone:43 49 27
i … am:-25 15 -11
i … an:8 31 42
i … answer:25 30 29
i … anymor:20 -34 -12
i … anyone:41 -31 12
i … arms:51 53 38
i … around:9 -25 -20
i … as:-36 -26 -27
i … ask:-23 -21 -18
i … at:4 -20 -33
i … away:49 -15 -23
i … back:-31 13 18
i … bakery:-20 -10 -3
i … bc:-30 -4 3
i … be:18 2 25
i … before:-39 -28 -8
i … biscuits:-21 -15 -2
i … born:22 -12 -1
i … bottle:-32 -1 0
i … brought:15 23 16
i … bus:-25 -7 -4
i … but:-30 -14 2
i … by:20 8 -7
i … cancer:32 -12 -2
i … cant:-27 -7 24
i … care:14 0 -28
i … chair:32 35 25
i … clock:30 32 32
i … coffee:11 22 26
i … coming:-29 -20 -25
i … could:-30 -43 -4
i … count:20 5 9
i … counting:24 22 25
i … cut:25 24 18
i … cuting:35 59 -5
i … date:-49 -42 -10
i … day:4 0 -20
i … dead:114 20 5
i … decided:-20 -1 -1
i … deep:5 16 23
i … did:6 23 -8
i … die:43 46 -2
i … disappear:38 -33 -8
i … disappointed:47 -7 -8
i … doing:-3 13 -52
i … dont:29 42 29
i … down:-15 -24 -22
i … drink:-54 -31 -16
i … drinking:-43 -31 -13
i … driving:-23 -17 -13
i … drunk:19 -4 -21
i … each:37 3 -2
i … early:-25 -19 -13
i … eaten:45 20 -2
i … end:-7 -16 -33
i … every:46 -27 -30
i … everything:-19 -44 -3
i … faint:10 12 29
i … feel:-44 -28 -25
i … feet:-6 -26 -11
i … fill:-28 -22 -2
i … find:-33 -15 -23
i … finished:47 53 51
i … for:-7 1 -27
i … forgive:23 19 21
i … found:25 36 -20
i … four:-1 -10 -28
i … free:-24 -6 -2
i … frightened:33 35 0
i … from:9 44 -7
i … get:-44 -24 -7
i … getting:-52 -19 -23
i … given:-29 -9 -2
i … gone:23 -13 -9
i … goodbye:-39 -24 -38
i … got:-25 -25 -7
i … gun:-14 -27 -7
i … had:-28 -11 -27
i … hand:30 21 22
i … hang:17 26 -25
i … hangin:0 8 -22
i … harmed:-21 -5 -1
i … has:-21 -15 -5
i … hav:-8 -24 -3
i … he:10 -20 -37
i … hear:54 51 55
i … heard:-36 -8 -10
i … here:42 22 6
i … hold:35 38 34
i … home:-33 -16 -14
i … hope:35 42 -4
i … hostel:27 25 26
i … hurt:31 19 -17
i … id:17 28 32
i … if:-33 -14 -9
i … im:-47 -11 -20
i … inside:3 14 21
i … into:5 0 -23
i … is:7 -21 -38
i … it:22 10 -2
i … itd:11 26 25
i … its:-18 -10 -20
i … jealous:57 -1 -1
i … joined:20 20 25
i … joining:-22 -16 -19
i … jumping:11 21 -6
i … k:28 33 -25
i … keep:-4 22 14
i … kettle:9 20 22
i … kil:42 33 -20
i … killing:-4 -40 7
i … kitchen:17 21 12
i … know:-53 -34 -49
i … last:34 -7 -12
i … late:-39 -31 -21
i … leave:1 -4 -20
i … left:-22 -4 1
i … let:-22 -13 0
i … life:-30 -22 -4
i … live:-28 -32 -24
i … living:-47 -3 -21
i … look:53 0 -6
i … looking:-35 -8 3
i … love:-30 -11 -12
i … make:44 34 34
i … mean:60 16 -8
i … meself:-3 17 -20
i … mind:-25 -37 -26
i … miss:-22 -17 -13
i … more:-29 0 -26
i … needing:54 27 30
i … never:23 19 12
i … nice:20 19 20
i … night:78 32 22
i … no:20 10 -9
i … not:-24 -37 -28
i … nothing:14 23 1
i … number:-9 -35 -27
i … nurse:46 52 27
i … obey:20 24 0
i … of:-2 1 22
i … off:21 31 44
i … one:19 -7 -20
i … or:-20 -38 -35
i … other:-32 -29 -12
i … out:14 14 -24
i … over:-22 -3 10
i … own:50 54 34
i … pain:2 21 -7
i … past:36 17 -1
i … peace:21 34 26
i … people:85 1 26
i … person:33 -3 0
i … pick:21 -4 -6
i … picture:21 -7 -4
i … pills:-1 -15 -29
i … plan:38 -1 -21
i … platform:55 49 47
i … purpose:7 36 3
i … put:14 36 -4
i … ready:40 36 -2
i … reason:46 8 -4
i … rest:-46 -42 -26
i … rists:0 0 29
i … rite:3 22 -3
i … road:32 10 14
i … roof:33 29 33
i … rope:-38 -39 -29
i … rung:25 29 34
i … safe:21 13 -8
i … said:61 75 9
i … saturday:-41 -8 -5
i … say:-28 -18 -23
i … scared:1 -1 22
i … scream:-22 -13 -22
i … seizure:51 50 48
i … self:27 11 -5
i … set:42 42 42
i … sharpened:27 27 20
i … sherry:20 -2 -3
i … should:23 -12 -7
i … sick:10 31 28
i … six:21 -18 -5
i … sleep:-34 -36 -18
i … slit:1 3 -36
i … sober:-22 -13 -5
i … some:-32 -34 -12
i … someone:-79 -48 -33
i … something:20 -5 3
i … sorry:-23 -4 -21
i … stand:24 25 28
i … stay:3 12 24
i … staying:22 31 32
i … stuff:25 19 31
i … sucidal:43 34 -3
i … surgery:33 -6 -3
i … take:-47 -44 -14
i … taken:33 42 15
i … tell:4 -2 23
i … telling:9 18 23
i … ten:23 12 24
i … that:-9 -17 -32
i … thats:42 -2 6
i … there:-2 -35 -42
i … theres:26 -6 16
i … they:46 21 19
i … thighs:13 21 -5
i … thing:23 25 38
i … think:-29 -1 -14
i … thinkin:-17 -30 -26
i … this:1 20 -23
i … through:-25 -24 -32
i … time:-1 -16 -34
i … tired:7 24 -16
i … tmrw:-44 -23 -7
i … today:26 10 -21
i … told:-20 -43 -33
i … tonight:-25 -6 12
i … trigger:30 30 29
i … trust:-22 3 1
i … twice:6 27 4
i … two:6 28 19
i … under:-40 -24 -22
i … ur:-24 -12 5
i … use:-61 -45 -12
i … used:-12 -12 -24
i … using:-20 -20 -27
i … wake:35 1 -17
i … want:-9 -43 25
i … wanted:-24 -26 -30
i … was:5 -55 -55
i … water:-4 -22 -16
i … we:17 22 27
i … wednesday:29 29 30
i … wen:-22 -35 -37
i … were:11 5 -21
i … what:24 34 24
i … where:29 28 16
i … which:33 30 44
i … while:-28 -6 -16
i … who:-22 -4 -19
i … wife:-24 -15 10
i … will:-37 -29 -15
i … window:19 21 21
i … wish:-55 -5 -3
i … with:-18 -13 -54
i … without:-18 -40 -19
i … work:25 8 2
i … working:-14 -26 1
i … wouldnt:-21 -13 -16
i … wrong:3 8 -22
i … wrote:-33 -34 -30
i … year:-36 -4 -1
i … years:8 -22 -10
i … yes:23 28 17
i … yesterday:-13 -34 -17
i … yet:-19 -26 -10
ibuprofen:-28 -3 -57
ice:-17 -22 -16
ice and:25 25 -1
ice instead:42 -7 -1
ich:109 99 44
ich bringe:29 39 9
ich denke:21 33 -5
ich habe:31 48 44
ich mich:26 25 24
ich ware:42 -13 -6
ich will:27 20 -24
ich … abschiedsbrief:38 36 38
ich … an:26 36 7
ich … auf:18 21 24
ich … dann:46 32 36
ich … das:17 24 -7
ich … der:26 30 30
ich … mehr:22 -6 -4
ich … mich:-6 22 -22
ich … selbstmord:45 57 -7
ich … tabletten:44 48 65
ich … tot:42 -13 -6
ich … umbringen:36 42 -7
ich … umziehen:-29 -25 -5
ich … und:-24 -21 -14
id:66 8 -7
id a:21 9 15
id do:-4 4 -22
id got:28 8 -1
id hav:-21 -18 -8
id never:53 2 -3
id not:71 13 18
id rather:1 -21 -25
id sooner:-36 -35 -9
id swap:23 -2 -2
id teh:60 -36 -34
id to:55 42 28
id want:-30 12 4
id … a:-18 -22 -21
id … any:23 -2 -2
id … be:48 -3 18
id … by:-1 24 13
id … dead:-37 -12 -11
id … do:41 14 -15
id … for:30 6 21
id … glad:24 -4 -3
id … hav:29 -6 -3
id … if:-39 3 -7
id … it:28 -11 -32
id … meself:20 24 -7
id … my:25 24 2
id … off:-24 -29 -7
id … ok:23 2 0
id … relieved:47 -11 -2
id … stay:32 -12 -7
id … teh:11 30 15
id … than:-20 -2 -2
id … to:29 6 10
id … with:26 3 -17
idea:-64 -62 -26
if:12 -6 -25
if a:9 -28 -17
if anyone:-35 -21 8
if he:-27 -16 -25
if i:38 -3 -78
if it:26 16 -26
if its:-16 -6 -21
if my:6 28 -41
if teh:27 -13 -31
if there:32 36 31
if they:-20 3 11
if u:8 -39 -7
if ur:40 38 36
if we:-30 -7 -3
if … about:25 -17 -2
if … ask:20 21 -6
if … be:-29 -1 -11
if … came:31 -14 -7
if … dead:24 13 -1
if … did:4 26 -8
if … didnt:19 -33 -4
if … dont:-51 -19 -22
if … every:-32 -2 0
if … fail:22 28 9
if … get:29 43 1
if … had:-33 -12 -8
if … hav:-47 -42 -49
if … hit:42 -9 -1
if … i:35 50 17
if … ill:31 30 -5
if … in:-26 -14 -8
if … kil:-33 -32 -1
if … killed:10 23 -2
if … kills:26 34 -1
if … know:46 -4 19
if … leave:32 50 8
if … me:44 34 2
if … member:-21 -13 0
if … my:-34 -22 -25
if … no:-20 -21 -12
if … not:-19 -18 -28
if … one:-72 -41 -10
if … reading:27 30 36
if … rings:22 2 -1
if … said:-29 -17 -2
if … see:45 44 33
if … she:-3 -4 -23
if … something:-32 -13 -2
if … speak:44 24 -1
if … stopped:-12 -21 -9
if … teh:-61 -15 -32
if … that:-12 -29 -17
if … this:61 67 55
if … thoughts:-32 -32 -3
if … to:-36 -38 -13
if … took:-4 13 42
if … u:24 -2 9
if … up:-1 15 24
if … want:-73 -62 -13
if … wants:-17 -10 22
if … was:71 6 -11
if … wasnt:52 -7 -5
if … werent:49 -4 -3
il be:34 31 27
ill:28 40 41
ill go:26 30 28
ill hav:66 48 41
ill kil:-34 -81 -31
ill let:50 49 30
ill not:73 51 52
ill put:62 67 28
ill stay:-21 -8 -5
ill take:30 29 33
ill … at:-2 -40 -32
ill … back:-34 -15 -42
ill … be:47 26 15
ill … been:42 40 40
ill … by:7 0 22
ill … dead:12 10 34
ill … for:29 35 32
ill … him:22 20 -25
ill … if:-51 -41 -16
ill … in:26 16 19
ill … its:-42 -30 1
ill … meself:7 -30 27
ill … my:11 9 21
ill … no:14 22 1
ill … of:-43 -22 -22
ill … out:-34 -21 -10
ill … teh:44 47 29
ill … u:-25 -18 -48
im:25 25 26
im about:4 13 -22
im after:5 17 25
im an:-15 -13 -43
im ashamed:32 14 -6
im at:7 22 25
im away:30 35 33
im back:-11 -38 -19
im bleeding:48 47 48
im buying:-16 -21 -23
im by:18 15 27
im carrying:16 33 -1
im choosing:21 25 6
im dead:-41 -21 -21
im do:-18 -10 -26
im doing:-22 -23 -23
im done:41 34 15
im driving:28 26 28
im drowning:-22 -11 -7
im ending:20 28 10
im fine:-25 -17 -32
im glad:-32 -38 -25
im goign:21 22 25
im goin:50 45 27
im gone:51 60 25
im hang:1 2 27
im having:25 42 -7
im hiding:14 21 14
im in:36 45 43
im jumping:27 28 33
im leaving:30 40 39
im next:28 26 1
im not:-30 -29 -22
im off:-16 -11 -30
im ok:36 4 2
im on:7 -22 -14
im out:50 45 36
im outside:49 15 25
im parked:36 31 34
im proud:-18 -35 -9
im quiet:26 21 20
im saying:24 -5 -5
im seeing:16 25 32
im serious:28 31 -19
im sick:6 -67 -7
im sitting:-24 -33 -40
im sorry:-27 -24 -19
im stepping:47 45 42
im stopping:37 35 32
im sucidal:23 19 -27
im takin:24 13 33
im texting:34 34 32
im tired:11 3 -28
im to:-35 -59 -50
im typing:20 20 26
im unalive:6 21 -10
im using:31 24 24
im waiting:50 40 44
im walking:29 17 0
im working:-21 -4 -12
im writing:30 28 18
im … a:-48 -51 -66
im … about:-68 -38 -21
im … after:23 -8 10
im … agree:21 19 -7
im … anymor:0 5 24
im … around:38 32 30
im … asking:26 2 4
im … away:26 25 15
im … back:33 30 28
im … bc:12 -31 -19
im … before:27 34 4
im … behind:32 32 29
im … bridge:-36 -28 -29
im … brother:17 29 11
im … burden:43 3 -7
im … but:-39 -46 -23
im … by:40 29 30
im … come:84 67 68
im … dad:-24 -23 -22
im … danger:-20 -11 -5
im … die:28 18 30
im … do:-21 -19 -32
im … dont:74 71 64
im … drown:-40 -38 -32
im … end:1 -32 -55
im … ending:16 40 -11
im … every:26 -12 -5
im … fed:3 2 21
im … floor:1 -31 -24
im … following:-3 -25 -19
im … for:25 8 14
im … front:26 23 23
im … gave:-19 -24 -14
im … go:-7 -3 -29
im … goin:29 24 25
im … good:7 16 24
im … grandmother:-21 -9 -4
im … gun:6 12 22
im … hang:-55 -58 -56
im … heart:28 1 1
im … her:-23 -13 -12
im … him:43 50 17
im … his:21 15 20
im … house:16 22 27
im … how:-16 -21 -24
im … hurt:63 61 -4
im … i:15 8 -22
im … ice:24 -5 0
im … if:-46 -9 -11
im … ill:27 7 6
im … instead:25 -5 0
im … is:-53 -46 -36
im … it:14 26 30
im … ive:-66 -43 -3
im … jmup:44 45 32
im … kil:60 59 9
im … late:51 48 42
im … life:32 0 -1
im … lineman:31 36 41
im … long:27 21 11
im … looking:29 -6 -7
im … make:38 40 24
im … me:-34 -17 3
im … meself:21 42 8
im … mum:18 24 5
im … my:29 -3 4
im … myslf:46 49 -5
im … neighbours:18 21 27
im … nine:-6 -22 -22
im … no:28 13 -29
im … of:18 -16 -36
im … off:41 21 27
im … on:-6 6 -23
im … one:64 80 30
im … out:15 20 37
im … over:-22 -17 -15
im … own:18 27 26
im … pretending:21 22 0
im … ready:-28 -39 -16
im … right:-5 -5 -21
im … safe:35 -19 -7
im … scared:33 32 25
im … she:-33 -36 -33
im … sill:62 63 56
im … sister:-7 -27 -18
im … sleep:-6 -2 -28
im … sleeve:27 9 7
im … someone:25 24 24
im … sure:-30 -20 -13
im … teh:20 23 32
im … thoughts:50 68 0
im … three:-12 -9 -24
im … tired:39 -15 0
im … tmrw:-33 -29 -27
im … to:-14 -26 -25
im … tonight:61 60 49
im … took:22 28 19
im … tracks:46 41 39
im … travelling:25 25 20
im … trying:23 20 19
im … u:21 28 21
im … under:28 28 34
im … ur:-26 -26 -32
im … waiting:29 26 6
im … want:35 52 -11
im … wardrobe:-22 -15 -15
im … was:-29 -17 -14
im … wen:12 -11 -31
im … with:-33 -61 -30
ima:26 39 20
imagine:-43 -11 -17
imagine a:-30 -8 -7
important:-29 -25 -12
in and:-48 -46 -43
in at:10 19 -49
in bits:-9 -11 -23
in court:23 24 30
in danger:-22 8 -7
in each:-20 -23 -15
in first:20 19 20
in from:0 -25 -14
in goa:-40 -32 -35
in group:32 -3 -1
in hand:-15 -5 36
in heaven:17 22 21
in his:32 37 8
in i:18 20 7
in id:54 9 11
in if:-25 -13 -11
in it:31 15 23
in law:-9 -8 -30
in laws:21 25 -5
in march:-19 -7 -22
in may:-25 -23 -20
in me:50 32 -1
in mood:48 46 44
in our:30 44 31
in over:-27 -15 -18
in peace:-25 -16 -22
in recovery:-24 -23 -13
in september:23 -3 -1
in that:-1 4 31
in there:-2 6 -24
in this:-5 -24 -40
in three:-32 -21 -13
in to:-35 -39 -34
in today:-20 -4 -7
in town:-29 -28 -12
in two:-32 -5 -4
in with:-13 -37 -37
in … a:-24 -8 -21
in … about:-40 -6 -3
in … and:53 36 30
in … arm:20 30 29
in … as:6 -8 -28
in … at:41 56 31
in … bath:47 43 30
in … be:21 31 19
in … behind:32 32 34
in … birthday:-30 -34 -38
in … biscuit:20 14 17
in … blue:36 28 26
in … boat:31 36 34
in … bottle:-52 -44 -36
in … but:19 25 -9
in … calculator:17 21 17
in … car:24 35 31
in … caravan:34 31 44
in … case:10 13 21
in … chair:-25 -25 -31
in … channel:-20 -22 -5
in … cistern:23 -2 -2
in … city:-38 -32 -26
in … clear:-23 -10 -2
in … closet:22 20 14
in … cupboard:-8 -24 -29
in … cuts:24 19 -3
in … day:-43 -23 -11
in … days:-25 -20 -26
in … drawer:38 4 7
in … early:-37 -27 -26
in … easter:23 28 -3
in … evening:-10 -34 -13
in … every:-33 -34 -13
in … family:-22 -53 -18
in … few:17 24 15
in … first:-37 -20 -13
in … flat:43 26 -19
in … foot:-29 -30 -22
in … for:-31 -54 -30
in … garage:15 10 23
in … garden:-26 -6 -2
in … go:-26 -16 -10
in … goin:36 42 43
in … got:36 39 19
in … ground:-16 -29 -20
in … had:-45 -46 -41
in … hall:4 6 24
in … hand:17 7 31
in … head:-3 -35 -15
in … heart:26 10 -5
in … here:-7 -19 -27
in … his:35 33 31
in … home:-32 -13 -13
in … hostel:27 8 3
in … house:15 3 26
in … id:34 17 1
in … if:11 27 41
in … in:40 46 47
in … inn:2 4 28
in … isnt:-26 -16 -17
in … it:-41 -63 -23
in … its:10 -12 -31
in … ive:-28 4 13
in … jacket:34 31 23
in … keys:17 17 22
in … kitchen:-33 -16 -23
in … language:30 -2 -1
in … lap:25 27 21
in … last:-52 -38 -26
in … live:26 25 10
in … me:27 25 17
in … medicine:23 26 22
in … mins:32 29 37
in … minute:33 33 41
in … miss:21 28 -3
in … months:7 -41 -20
in … mouth:42 35 43
in … mum:-23 -13 -9
in … my:-43 -55 -19
in … never:-48 -30 -21
in … new:-21 -20 -18
in … next:17 12 20
in … night:-4 -19 -35
in … no:23 8 3
in … nobody:6 20 9
in … of:-25 -16 -11
in … oil:18 28 19
in … old:20 -6 -10
in … on:-16 -11 -22
in … once:-65 -46 -11
in … one:13 16 26
in … other:23 18 21
in … out:24 24 20
in … outside:22 13 -1
in … own:9 -1 31
in … past:-19 -23 -11
in … phone:4 22 35
in … place:-23 -14 -8
in … play:-65 -68 -41
in … pocket:-6 -28 -31
in … pool:-21 -19 -16
in … premier:2 4 28
in … press:26 6 5
in … put:-3 -11 -21
in … ring:-21 -17 -10
in … row:22 -5 -6
in … said:-38 -28 -33
in … same:-27 -23 -19
in … say:-24 -21 -21
in … says:-26 -6 15
in … school:-13 -16 -49
in … shed:34 19 5
in … shoe:27 27 25
in … sitting:22 -8 -6
in … someone:-29 -27 -20
in … sorry:58 56 53
in … sounds:17 21 21
in … start:-21 -13 -8
in … station:-40 -39 -29
in … talking:21 23 20
in … that:52 27 -11
in … thats:22 15 9
in … this:-37 -47 -37
in … today:-31 -24 1
in … toilets:49 46 -25
in … twenties:-21 -14 -3
in … u:-39 -27 -33
in … up:-8 -3 22
in … want:37 4 -1
in … wardrobe:12 24 26
in … was:23 27 24
in … water:44 40 37
in … ways:21 20 -2
in … we:8 -36 -28
in … weeks:-23 -12 -13
in … what:-42 -17 -17
in … where:27 -18 -2
in … word:29 31 35
in … world:8 -29 -11
in … wrong:-24 -14 -11
in … yard:54 27 26
in … year:-26 -12 -12
in … years:-10 -26 -5
incl:44 18 8
injected:55 57 58
injected all:44 46 43
injected teh:32 35 36
injected … it:44 46 43
injected … lot:24 29 31
injected … of:44 46 43
inn:1 2 26
inn what:2 4 28
inn … a:1 2 26
inquest:-34 -30 -21
insecticide:22 22 18
insecticide … is:22 22 18
inside … teh:36 41 34
insta:12 18 32
insta first:30 33 33
insta … snap:30 33 33
instead:-7 -85 -47
instead of:-14 -77 -23
instead … fixed:22 0 0
insulin:3 1 -27
insulin … in:-41 -39 -25
insulin … teh:-23 -15 -10
insulins:34 33 29
insulins in:34 33 29
insulins … teh:34 33 29
insurance … teh:39 34 36
intend:30 54 -5
intend to:30 54 -5
intend … do:6 38 -1
intent:9 27 -3
internet:-37 -27 -21
interview:-35 -11 -48
into:-35 -14 -20
into my:59 63 16
into teh:22 14 26
into … at:21 23 4
into … box:-31 -31 -31
into … sea:61 49 49
into … teh:-16 -18 -31
into … weekly:-22 -23 -27
invented:-50 -40 -7
ir:-43 -8 -4
iron:3 5 -31
iron and:-22 -22 -18
iron on:29 32 -4
iron … my:35 36 -4
is:6 11 31
is a:-43 -58 -45
is all:31 38 42
is and:-13 -1 -30
is asleep:24 18 15
is at:32 40 36
is bad:-24 -16 -9
is beating:28 30 49
is closed:-13 -14 -25
is cold:33 -9 -12
is coming:-35 -36 -34
is done:23 25 23
is empty:61 56 32
is enough:22 27 21
is fine:-1 -37 -11
is finished:22 30 40
is fire:30 34 27
is for:-20 -21 -14
is from:-45 -33 -18
is funny:-21 -21 -24
is goin:27 22 30
is good:-10 -1 -25
is i:-60 -56 -49
is in:33 29 14
is it:-9 9 -25
is killing:-19 -2 -20
is late:-18 -19 -48
is loud:48 0 21
is mine:-57 -57 -47
is my:8 16 20
is next:34 25 20
is no:-13 -29 -33
is not:0 -13 22
is on:32 37 17
is one:-49 -44 -15
is round:21 22 22
is safe:31 36 24
is sewerslide:42 35 -3
is shouting:42 42 44
is sleeping:33 32 27
is slow:31 32 39
is soaked:13 13 21
is standing:21 22 19
is strong:25 -16 -23
is talking:29 40 16
is teh:-32 -28 -63
is that:-1 -36 -58
is there:-54 -37 -55
is this:-13 -27 -25
is tmrw:13 15 21
is to:29 10 -6
is unconscious:55 52 52
is ur:-25 -18 -26
is with:23 19 28
is … after:22 22 20
is … an:-37 -6 2
is … are:39 40 30
is … away:-35 -32 -8
is … bad:52 16 15
is … be:-12 1 -42
is … best:-17 -36 -30
is … beter:-41 -21 -15
is … bit:23 21 24
is … blue:56 51 49
is … blurry:32 31 30
is … bridge:24 19 22
is … bye:48 53 52
is … can:-28 -52 -12
is … change:29 -7 -6
is … closet:22 20 14
is … desk:-28 -21 -22
is … die:12 -31 -10
is … dinner:-24 -11 -10
is … do:31 15 12
is … dont:4 21 19
is … door:27 23 19
is … drawer:-17 -24 -22
is … film:-33 -32 -32
is … floor:25 29 27
is … for:-59 -82 -39
is … friday:33 35 34
is … go:38 5 -18
is … hav:-20 -1 -13
is … he:-31 -28 18
is … heavy:-23 -22 -17
is … her:38 37 32
is … herself:20 27 -6
is … hes:30 29 28
is … his:-22 -16 3
is … i:34 15 17
is … if:-42 -22 -11
is … im:21 4 23
is … in:-69 -71 -79
is … killing:23 26 -6
is … leave:-25 -15 -7
is … left:21 8 5
is … looks:28 20 23
is … mad:40 39 39
is … me:12 4 27
is … meant:-39 -26 -11
is … meself:-10 -36 -30
is … message:21 17 3
is … museum:-34 -30 -37
is … neck:25 29 29
is … night:16 15 22
is … nine:43 40 16
is … note:5 4 34
is … of:16 -25 -10
is … on:15 18 34
is … one:42 -7 -15
is … out:-8 5 -24
is … over:21 21 20
is … people:68 21 20
is … right:35 33 27
is … round:27 8 5
is … say:40 37 37
is … school:-25 -21 -12
is … sewerslide:-78 -22 24
is … she:22 33 -5
is … sister:20 12 21
is … sorry:26 26 29
is … sunday:20 19 18
is … teh:-22 -32 -28
is … telly:-21 -23 -13
is … than:-26 -23 -4
is … that:21 15 11
is … there:47 46 53
is … they:72 70 61
is … thing:-30 -16 -40
is … thought:24 9 24
is … tmrw:29 9 12
is … to:-20 -34 -41
is … today:-25 -44 -22
is … tonight:4 -29 -22
is … u:34 29 6
is … up:-28 -34 -17
is … use:38 8 10
is … want:-40 0 -33
is … way:-23 -12 -38
is … we:-33 -24 -19
is … weekend:42 40 38
is … weird:-21 -15 -8
is … wen:-41 -23 -8
is … why:-16 -28 -6
is … will:0 -5 46
is … with:-28 -29 3
isnt:33 -2 -1
isnt a:20 36 14
isnt answering:20 23 13
isnt that:52 14 8
isnt worth:39 -13 -1
isnt … a:-21 -2 -15
isnt … im:21 14 12
isnt … teh:-26 -24 -13
issue:-33 -23 -20
issues:-50 -25 -28
ist:26 31 42
it:26 38 24
it a:-8 -20 -10
it any:-50 -26 -4
it at:-33 -19 -1
it back:-56 -45 -34
it bad:27 25 0
it be:35 35 -13
it before:-26 -24 0
it but:3 -27 -42
it by:21 19 3
it came:26 -11 -1
it didnt:42 47 30
it does:-3 7 -28
it dont:34 56 39
it either:32 -3 -1
it ends:35 33 32
it enough:28 29 -7
it feels:-37 -28 -26
it for:-23 -57 -14
it from:-15 -21 -9
it goin:44 49 -1
it got:-23 -11 -12
it happened:44 42 6
it happens:-27 -21 -8
it helps:19 25 -4
it here:-47 -51 -14
it hes:25 19 23
it hurt:-26 -11 -6
it i:-23 -36 -23
it if:25 -14 -3
it ill:-39 -45 -26
it im:-2 -41 -32
it is:-21 -9 -27
it it:20 30 22
it its:-29 -25 -15
it ive:-32 -42 -24
it kills:28 42 -3
it look:32 39 40
it matter:-12 -20 -2
it me:-3 -22 -4
it meant:39 45 41
it meself:-7 24 -11
it much:12 23 -14
it my:-37 -49 -41
it on:16 4 21
it or:-39 -44 -6
it out:-67 -51 -48
it passed:-14 -26 -4
it planned:26 24 -5
it ring:23 -3 -4
it says:-28 -9 -20
it short:-22 -21 -14
it since:13 -27 -19
it stops:22 44 -4
it teh:-26 -20 9
it to:-8 14 26
it today:58 39 27
it tonight:49 48 24
it u:22 21 16
it used:15 23 -1
it wants:22 23 23
it washed:38 37 39
it wen:-20 -11 -8
it went:-51 -42 -30
it were:1 -23 -1
it will:-20 -23 -6
it with:4 15 -31
it works:-19 -6 -53
it would:10 -27 -13
it … a:20 21 20
it … about:-50 -45 -31
it … and:-9 -18 -25
it … another:4 -21 -8
it … back:-23 -31 -18
it … bad:4 27 19
it … bc:17 26 -22
it … be:4 -1 25
it … been:-10 -37 -1
it … beter:48 36 10
it … but:-18 -26 -12
it … by:5 -22 -30
it … cant:32 11 30
it … christmas:25 13 -8
it … close:31 31 -2
it … crossed:41 19 -3
it … dark:18 22 20
it … day:-20 -13 -45
it … days:22 27 31
it … do:-12 -14 -43
it … dog:-31 -30 -11
it … dont:11 -23 -24
it … down:36 5 13
it … easier:-17 -28 -8
it … end:-31 -15 -4
it … enough:36 47 22
it … everything:55 27 30
it … fire:6 -40 -20
it … for:17 8 -39
it … friday:-29 -24 -11
it … from:12 8 23
it … front:35 2 -4
it … get:-26 -2 -25
it … getting:25 27 39
it … go:5 5 20
it … god:-11 -32 -22
it … goin:-25 -28 -29
it … goodbye:32 28 34
it … got:-14 -21 -7
it … had:-27 -1 14
it … hav:-59 -43 -60
it … head:29 -3 -1
it … here:-30 -32 -20
it … hes:35 37 13
it … hid:30 28 20
it … his:11 17 26
it … hurt:44 48 46
it … id:22 -19 -13
it … if:19 26 13
it … in:-18 -28 -12
it … is:-15 2 33
it … its:-19 -3 -30
it … ive:29 -8 7
it … kil:17 33 34
it … know:10 33 40
it … last:-53 -48 -27
it … left:18 20 5
it … let:-16 -39 -17
it … light:38 31 28
it … lost:-23 -13 -5
it … loud:13 20 21
it … matter:2 22 17
it … me:-38 -10 -10
it … minutes:20 12 15
it … monday:35 31 15
it … more:-56 -29 -26
it … my:-28 -18 -28
it … night:-3 -32 -11
it … not:-28 -26 -16
it … on:-14 -28 -16
it … one:-54 -36 -32
it … over:15 17 23
it … own:30 29 -22
it … pass:-32 -4 -2
it … past:33 11 15
it … put:-57 -46 -17
it … said:-59 -45 -14
it … say:-3 26 -6
it … school:-34 -9 -12
it … she:22 13 1
it … shed:-19 -15 -30
it … since:-21 -4 -8
it … stop:3 0 29
it … sunday:-30 -22 -29
it … teh:17 27 30
it … tell:20 -5 -11
it … that:-28 -17 -38
it … them:23 24 45
it … there:-7 0 33
it … this:33 15 -32
it … thought:16 21 -2
it … time:-23 -9 -10
it … times:-4 -26 -16
it … tmrw:63 58 58
it … to:-14 1 -24
it … tonight:77 57 57
it … two:-13 -12 -27
it … u:-41 -30 -27
it … up:-11 -16 -22
it … wait:23 29 19
it … wall:31 26 34
it … wasnt:42 30 4
it … week:19 19 29
it … what:-41 -28 -39
it … while:30 23 32
it … who:-37 -30 -15
it … with:-35 -32 -2
it … wont:-33 -17 -9
it … worked:38 6 -5
it … yes:21 10 10
itd:60 63 33
itd be:38 33 35
itd … a:-24 -7 -3
itd … for:27 5 -1
itll:51 39 43
itll be:27 32 29
itll … by:27 31 31
itll … sunday:-21 -17 -19
itll … teh:35 38 34
its:20 29 50
its a:-21 -23 -21
its all:55 36 47
its at:30 25 26
its bc:29 32 32
its done:14 20 25
its getting:24 26 0
its goin:-23 -17 -15
its got:45 38 32
its happening:54 59 46
its her:-41 -46 -31
its in:44 19 7
its loaded:54 53 70
its nearly:25 26 24
its not:-35 -20 -19
its november:27 -3 -1
its ok:-37 -27 -4
its on:25 19 13
its over:25 29 23
its own:36 13 -3
its peaceful:24 24 21
its quiet:32 37 33
its teh:36 47 18
its time:22 20 17
its two:17 20 21
its … a:-21 -3 11
its … all:-35 -10 -19
its … bathroom:21 17 16
its … birthday:-31 -30 -51
its … dont:23 31 30
its … for:-11 20 6
its … goin:8 -23 -16
its … gone:50 51 69
its … goodbye:48 49 46
its … got:22 -8 -8
its … he:-47 -49 -13
its … i:3 23 32
its … it:6 16 28
its … its:-25 -16 -24
its … ive:-31 -19 -9
its … last:-15 -15 -31
its … me:1 -16 -30
its … min:3 10 25
its … no:-44 -31 -16
its … on:43 14 23
its … pills:41 35 48
its … place:-45 -29 -29
its … pocket:58 -4 -2
its … razor:44 42 42
its … say:-10 -14 -36
its … set:65 59 56
its … she:-19 -20 -8
its … since:35 19 2
its … six:-24 -11 -15
its … sorry:17 21 18
its … sunday:33 32 26
its … teh:9 -28 -15
its … that:-22 -1 -11
its … thats:-28 -16 -19
its … theres:26 3 8
its … thing:23 22 -3
its … this:-39 -35 -10
its … to:-33 -36 -29
its … two:21 20 20
its … u:-18 -23 -17
its … up:26 27 30
its … want:29 33 30
its … way:38 35 37
ive:65 66 84
ive been:-19 -52 -60
ive chosen:25 22 26
ive decided:17 26 3
ive done:-21 -23 -7
ive fed:1 4 22
ive gone:-39 -31 -24
ive got:49 27 29
ive his:23 20 21
ive hung:-23 -24 -19
ive left:42 43 -1
ive my:-31 -46 -34
ive never:-56 -47 -47
ive no:-17 -28 -34
ive not:45 21 3
ive nothing:28 29 31
ive picked:29 32 27
ive put:51 16 16
ive saved:-24 -21 -16
ive started:42 54 33
ive stopped:-3 10 -24
ive swallowed:14 25 14
ive taken:55 65 73
ive teh:53 57 65
ive thought:65 33 -6
ive tied:41 36 41
ive to:-66 -58 -58
ive … about:25 25 -2
ive … all:43 34 46
ive … an:-31 -28 -30
ive … anyone:27 12 -9
ive … at:39 12 -17
ive … bag:51 38 31
ive … belt:-21 -24 -12
ive … boat:-20 -16 -18
ive … cant:50 63 64
ive … dads:-27 -27 -18
ive … end:13 23 -16
ive … every:19 27 23
ive … following:23 25 -2
ive … for:9 -47 -34
ive … goodbyes:23 22 8
ive … hosepipe:23 20 17
ive … i:-30 -1 3
ive … insulin:18 20 15
ive … it:29 31 16
ive … its:-22 -10 -16
ive … ive:-35 -27 -23
ive … kitchen:-46 -45 -42
ive … last:31 29 13
ive … left:43 30 35
ive … looking:21 18 -9
ive … method:39 36 29
ive … mine:41 42 39
ive … my:39 4 3
ive … not:46 45 9
ive … of:33 32 43
ive … on:-23 1 13
ive … one:-31 -30 -15
ive … out:30 41 14
ive … packed:28 0 0
ive … peace:41 -12 -13
ive … rest:21 19 19
ive … rope:-36 -33 -24
ive … stomach:-22 -12 -6
ive … sucidal:-17 -40 0
ive … sure:36 38 29
ive … tabelts:39 41 44
ive … tablets:27 31 37
ive … teh:100 90 70
ive … telling:26 14 -4
ive … that:-31 -25 -8
ive … they:33 9 10
ive … this:-51 -42 -33
ive … to:-12 -11 21
ive … today:13 24 -7
ive … two:15 20 21
ive … way:27 36 16
ive … with:-35 -22 -25
ive … years:-26 -7 -7
iykyk:39 -9 -1
j:-25 4 -5
jacket:45 41 35
jacket for:35 34 30
jai:43 63 27
jai avale:37 44 55
jai envie:19 29 -10
jai … de:23 27 -4
jai … la:14 19 22
jai … me:18 34 -3
jai … mes:3 13 26
jai … mourir:23 -2 -1
jai … tous:9 15 27
jai … toute:14 19 22
jaja:-110 -14 -9
jajaja:-50 -9 -7
january:-44 -28 -22
je:68 55 24
je laime:19 21 22
je suis:-32 -23 -11
je vais:32 48 24
je veux:21 23 -6
je voudrais:37 -6 -2
je … coucher:-27 -19 -11
je … de:-22 -8 -5
je … dites:34 33 31
je … etre:37 -6 -2
je … mes:33 31 35
je … mourir:48 10 18
je … plus:53 9 2
je … sauter:34 33 31
je … suicider:22 29 -41
je … tuer:49 54 25
jealous:49 -3 -4
jeans:-24 -17 -20
jelly:-27 -23 -22
jeringa:49 34 30
jerking:24 20 32
jetzt:50 49 54
jk:29 54 38
jmup:91 97 73
jmup from:29 30 38
jmup in:-24 -17 -12
jmup of:29 26 12
jmup off:-46 -46 -70
jmup … a:-56 -54 -60
jmup … bridge:-21 -18 -14
jmup … of:-11 -7 -21
jmup … teh:50 53 75
joans:-20 -14 -13
job is:-32 -1 -5
job … and:31 38 38
job … i:-10 -22 -8
jobs:-13 -46 -36
jobs today:46 -2 -3
jobs … and:44 -3 -4
joined:33 37 18
joining:-17 -10 -26
joining my:-10 -8 -24
joke:-36 -36 -19
joke every:-8 -26 -7
joke … time:-26 -21 -7
joking:47 55 0
journal:-16 -33 -15
july:-29 -9 -19
jumper:-37 -27 -17
jumping:76 89 71
k:38 55 -19
k … s:24 29 -21
kann:33 41 -2
kann nicht:33 41 -2
karaoke:-29 -9 -3
keep:29 22 -10
keep being:22 21 23
keep counting:14 19 24
keep goin:-21 -21 -34
keep it:-20 -11 -27
keep looking:30 12 15
keep thinkin:32 -5 -14
keep … i:7 38 -6
keep … im:-25 15 -9
keep … in:-21 -12 10
keep … mid:36 33 49
keep … my:35 50 3
keep … on:-28 -31 -15
keep … short:-22 -21 -14
keep … teh:41 -5 -8
keep … up:-32 -19 -9
keeps:64 56 -11
keeps dying:1 -33 -1
keeps me:4 26 -5
keeps … and:51 19 -8
keeps … in:34 12 0
keeps … teh:27 19 1
kept:19 11 27
kept my:18 22 22
kept … longer:16 21 16
ketamine:14 12 -21
ketchup:-47 -17 -21
key and:-42 -40 -43
key … gets:-35 -29 -10
key … my:-23 -17 -18
key … pocket:-23 -17 -18
keys:-21 -26 -21
keys in:-23 -28 -27
keys … to:-25 -22 -20
keyworker:-21 -19 -9
ki:51 53 -4
kicking:8 12 21
kicking in:41 47 49
kicking teh:-21 -34 -13
kicking … in:-48 -42 -35
kid:1 21 12
kid … teh:-33 -20 -19
kidding:-31 -14 -19
kidneys:-21 -16 -24
kids:24 11 -3
kids if:49 -2 -1
kids in:31 31 28
kids to:-21 -20 -34
kids want:-43 -40 -32
kids … and:-39 -38 -14
kids … at:-30 -30 -27
kids … get:38 14 9
kids … got:32 5 12
kids … i:43 13 5
kids … in:22 22 32
kids … it:-23 -21 -30
kids … its:29 26 33
kids … my:-27 -20 -3
kids … over:-29 -19 -2
kids … their:-23 -18 -14
kids … with:33 35 32
kids … zoo:-35 -38 -40
kil:5 2 -43
kil for:-21 -12 -6
kil herself:54 50 -8
kil himself:53 62 12
kil me:-68 -35 -17
kil meself:6 -38 2
kil my:2 -2 -33
kil themselves:-34 -25 -6
kil this:-29 -24 -3
kil u:16 13 21
kil whoever:-23 -14 -7
kil yourself:43 53 -10
kil … a:-22 3 -6
kil … and:52 52 -21
kil … at:-52 -41 17
kil … be:-29 -11 -1
kil … before:-38 -23 21
kil … brother:-29 -33 -18
kil … but:-5 -45 0
kil … for:-28 -15 -4
kil … got:-1 9 22
kil … hes:-25 -32 -15
kil … i:33 -28 -50
kil … if:-18 21 -8
kil … im:35 4 -7
kil … is:8 -7 -25
kil … its:-4 -25 24
kil … ive:-21 -15 -20
kil … kil:24 -25 -5
kil … me:29 17 -4
kil … my:-32 -21 10
kil … night:6 9 35
kil … on:-22 -19 31
kil … over:20 25 -3
kil … self:48 38 -13
kil … stepfather:17 24 0
kil … teh:-21 -43 -15
kil … this:-129 -109 0
kil … tonight:4 2 30
kil … u:-38 -34 -8
kil … want:54 -29 9
kil … was:-43 -16 -2
kil … weeds:-30 -29 -7
kil … what:18 28 5
killed:0 14 -22
killed it:-21 -25 -10
killed meself:60 71 29
killed … and:41 41 17
killed … i:18 22 -7
killed … in:-21 -20 -10
killing:24 29 -4
killing me:-10 1 -21
killing meself:78 47 25
killing … at:12 23 33
killing … i:45 43 20
kills:4 24 -16
kills me:21 37 -6
kills … it:19 29 -1
kills … kills:19 29 -1
kilos:14 22 -8
kind:-46 -26 -46
kind of:-43 -44 -37
kinder:19 26 25
kindly:25 19 20
kissed:14 19 26
kit:-41 -17 -27
kitchen:13 30 23
kitchen floor:31 27 17
kitchen knife:-26 -23 -32
kitchen … bit:-17 -23 -17
kitchen … i:-20 -18 -7
kitchen … im:-36 -36 -39
kitchen … my:16 30 10
kitchen … on:31 36 24
knee:-25 -15 -12
knees:-59 -39 -18
knew:-21 -15 -5
knife:24 32 14
knife is:22 27 4
knife … im:-25 -21 -16
knife … in:13 18 21
knife … outside:-37 -37 -39
know his:33 33 29
know hostel:27 25 26
know how:39 52 24
know i:3 -29 -17
know if:-13 -42 -20
know it:-64 -54 -60
know ive:33 27 13
know me:-32 -25 -14
know my:15 35 13
know teh:-21 -16 -5
know that:-28 -25 -16
know u:27 6 3
know wen:13 35 -12
know what:18 30 18
know where:20 32 32
know which:44 42 47
know why:38 37 12
know … am:9 17 24
know … and:27 21 40
know … be:-32 -26 -32
know … bridge:22 26 23
know … but:-43 -56 -10
know … do:-7 -9 -24
know … for:-28 -11 -15
know … go:26 -3 -11
know … he:16 6 -33
know … is:5 -24 -28
know … ive:-30 -23 -8
know … know:56 22 10
know … long:30 16 27
know … mean:46 12 12
know … meant:36 37 14
know … name:27 26 30
know … not:-57 -56 -44
know … on:40 42 14
know … platform:34 30 33
know … roof:48 47 46
know … that:-24 0 -5
know … u:-39 -32 -9
know … what:25 21 24
knows:34 26 7
knows about:19 24 28
knows how:15 25 23
knows i:-28 -29 -25
knows im:10 -9 -24
knows what:3 -21 -19
knows … and:-22 -15 -16
knows … it:-17 -11 -21
knows … teh:34 35 41
knows … to:25 2 10
knuckles:37 41 -12
knuckles split:32 31 -7
knuckles … and:25 29 -1
l:8 31 26
l … are:36 38 44
l … world:36 38 44
la:-1 44 36
la a:-29 -20 -30
la boite:14 19 22
la escopeta:21 28 31
la grange:36 35 34
la jeringa:49 34 30
la vida:65 1 6
la … a:-30 1 6
la … el:5 23 27
la … en:31 66 62
la … est:36 35 34
la … la:-68 3 8
la … le:43 46 -6
la … me:36 30 30
la … mi:49 39 41
la … no:21 -22 17
lab:29 27 19
label on:25 24 26
lack:-37 -25 -5
lad:1 9 -24
lad … for:-21 -25 -14
lads:26 38 46
lads and:-32 -30 -27
lads i:1 13 20
lads … teh:35 32 29
lady:34 40 13
lady … i:34 38 20
laid:18 25 31
laid … teh:32 32 28
laime:19 21 22
lake:23 24 5
lamb:-15 -16 -21
lamb … teh:-15 -16 -21
lamp:18 21 19
land:16 30 19
land … i:-15 -10 -24
landed:16 15 23
landlady:-23 -15 -4
landlord … teh:28 22 20
lane:23 28 14
lane … from:21 25 4
language:58 14 15
language we:35 0 0
language … say:35 0 0
lanterns:-43 -44 -51
lap:19 23 17
lap … to:24 21 17
laps:-22 -13 -4
las:-54 -9 15
las pastillas:51 56 60
las seis:18 21 12
las … mi:14 25 26
last:29 24 19
last bc:15 19 23
last bus:47 44 36
last message:18 20 26
last month:52 -33 -10
last night:36 39 -23
last post:30 23 11
last spring:-31 -23 -16
last thing:7 21 33
last things:24 28 27
last till:-48 -21 -15
last train:39 46 42
last week:50 8 -14
last year:-8 -33 -14
last … after:31 -19 -5
last … and:-11 2 -35
last … be:29 34 33
last … days:-15 -27 -18
last … four:21 -4 -1
last … he:32 32 -14
last … hear:34 33 37
last … hes:-25 -24 -21
last … home:22 -8 -6
last … i:-10 -17 -44
last … ill:28 24 25
last … im:-64 -61 -31
last … in:42 47 39
last … is:15 23 18
last … it:24 31 21
last … its:45 42 23
last … last:15 21 6
last … my:-35 -25 -17
last … nobody:28 42 6
last … of:-44 -48 -21
last … off:28 30 28
last … teh:-45 -24 -14
last … that:33 -3 -6
last … there:19 18 23
last … to:-27 1 5
last … today:-33 -7 -3
last … u:30 39 35
last … until:48 25 -2
last … was:38 11 -10
last … with:55 57 57
late:6 24 23
late for:-24 -21 -16
late to:58 60 58
late wifes:34 35 15
late … and:-30 -31 -18
late … goes:10 21 25
late … in:8 16 28
late … is:25 24 29
lately:7 -21 -34
lately i:37 28 -6
later:-27 -14 -45
laugh … im:25 26 17
laughed:-1 10 27
laughed … i:16 17 28
laughed … off:29 33 36
laughing:-1 -22 -11
laughing … teh:-8 -24 -29
laughs:18 30 21
laughter:-12 -20 -9
law:-16 -15 -35
law … me:33 33 -1
lawn:-20 -16 -29
laws … me:36 34 -9
laxatives:42 32 -1
lay a:-25 -21 -1
lay … out:36 33 28
le:-53 -70 -69
le … je:34 33 31
le … vais:34 33 31
lead:17 23 29
leaflet:-38 -39 -37
league:-20 -10 -7
learn:-40 -16 -16
learned:-44 -32 -31
least:-26 -20 -14
leave:22 34 16
leave and:43 -7 -1
leave booked:-35 -19 -15
leave for:21 25 24
leave me:-22 0 -9
leave teh:-35 -51 -25
leave tonight:26 19 18
leave … and:26 29 32
leaves:32 37 19
leaves for:18 17 30
leaves her:42 37 -2
leaves teh:-24 -27 -9
leaves tonight:19 22 24
leaves … i:19 35 18
leaves … will:11 20 -2
leaves … work:11 10 28
leaving:4 25 49
leaving in:32 33 30
leaving my:17 21 12
leaving teh:13 25 27
leaving this:21 19 18
leaving … phone:37 33 28
leben:48 35 20
leben nehmen:21 27 -9
ledge:24 14 17
leeds:-19 -19 -22
left:24 29 19
left a:32 16 10
left and:10 7 -21
left for:23 -4 -6
left him:-21 -14 -7
left it:8 12 28
left my:24 22 7
left off:26 27 11
left out:21 21 9
left teh:-29 -19 3
left … and:4 18 36
left … at:28 20 19
left … here:-10 -28 -4
left … its:46 16 17
left … light:16 22 17
left … me:33 8 12
left … one:-28 1 -7
left … porch:16 22 17
left … teh:11 28 20
leg:13 24 -12
leg … iron:-32 -29 -5
leg … teh:-37 -34 -12
legs:12 23 35
legs over:27 30 30
legs … teh:36 40 29
length:28 20 20
length of:29 21 20
lent:-36 -37 -36
lent and:-17 -16 -22
les:-77 -50 -32
less:14 -45 -42
less … i:23 -4 0
less … teh:3 23 19
let:10 11 32
let go:41 41 37
let him:31 32 20
let it:5 -1 -22
let me:-26 -20 6
let teh:-62 -45 -20
let them:17 22 28
let … be:21 15 2
let … do:-18 -19 -29
let … go:-1 -1 25
let … hav:21 21 19
let … ive:22 19 17
let … know:-20 -6 -4
let … my:35 36 31
let … out:24 17 14
let … say:39 35 34
let … teh:30 -17 -3
let … u:-23 -7 -9
leter:38 36 1
lets:-49 -35 -18
letter for:-34 -37 -31
letter from:-35 -29 -23
letter in:-21 -15 -23
letter … and:-25 -24 -28
letter … teh:-37 -34 -36
letters:-32 0 -13
letters and:-54 -7 -3
letters done:-39 -33 -19
letters i:-21 -15 -11
letters in:-26 14 11
letters … for:-23 -24 -16
letters … my:-25 17 -1
letters … teh:45 43 43
letters … them:-21 -15 -11
letting:33 30 2
level:-27 -19 -18
level … teh:30 30 30
library:-22 -13 -26
lie:14 14 -36
lie down:-21 -25 -14
lie … bed:2 -21 -17
lie … her:44 40 19
lied:30 25 -4
life and:-11 -6 -31
life back:-15 -25 -3
life by:-31 -6 2
life i:28 5 -12
life in:-47 -31 28
life insurance:25 29 33
life is:11 -52 -15
life isnt:40 -16 -1
life tonight:4 10 29
life without:-21 -9 -2
life yes:27 18 -2
life … a:-17 -6 29
life … about:28 24 31
life … am:-2 -30 -1
life … and:-28 -27 -18
life … at:-22 -23 -15
life … beter:32 28 24
life … dont:18 -22 -4
life … for:-23 1 27
life … hav:9 28 -3
life … his:-7 -5 -21
life … i:-2 -34 -18
life … in:-6 -22 -19
life … is:-48 -17 0
life … it:-13 -19 -24
life … my:-24 -8 -20
life … nothing:4 45 -3
life … of:-33 -36 -2
life … on:-23 -13 -7
life … over:-43 -36 -9
life … to:-23 -21 -1
life … tonight:22 19 30
life … worth:50 -17 -3
life … would:62 1 -1
lift:17 26 34
light:20 12 12
light a:17 20 -4
light … teh:-25 -24 -26
lighter:68 64 14
lighter it:34 34 -2
lights:67 60 72
lights off:42 46 48
lights … teh:44 53 52
liked:33 35 35
line i:16 24 -8
line till:-36 -40 -31
line … teh:-29 -23 -4
line … there:28 27 22
lined … on:-20 -18 -11
lined … teh:-20 -18 -12
lineman:31 36 41
lines:37 37 25
link:-34 -40 -35
lips:37 38 36
lips are:26 25 17
lips is:30 28 26
lips … and:48 45 28
lips … blue:27 28 26
lips … grey:38 35 20
lisbon:-57 -15 -12
list:-29 -18 -32
list … is:-28 -22 -13
list … teh:-19 -23 -19
listen:-20 -38 -37
listening:-28 -18 -7
listening to:7 18 21
listening … to:33 37 37
listo:22 -9 -7
lists:19 26 22
lit:-29 -26 -12
little boy:32 32 -15
little one:19 14 40
little ones:34 30 11
little sister:25 27 -2
little … and:28 28 22
little … i:-22 -23 -15
little … teh:26 21 18
little … to:-34 -36 -4
little … with:-34 -34 -14
live:18 -23 -33
live any:1 32 -1
live anymor:41 -14 -14
live for:6 -22 -7
live i:-19 -21 2
live in:-38 -19 -14
live this:22 -38 -3
live with:10 26 -2
live … die:-36 -19 -1
live … him:30 25 -3
live … i:44 41 12
live … more:17 36 -1
live … to:-1 -25 -23
live … want:3 23 0
lived:-36 -35 -11
liver:-33 -23 -21
lives:23 13 -23
living:20 -17 -53
ll:-30 -21 -23
lo:-39 -10 -54
load:24 15 14
load of:20 17 20
loaded:28 34 62
loaded on:25 26 31
loaded … teh:20 22 27
local:-21 -17 -16
lock:46 45 38
lock teh:18 20 22
lock … and:18 20 24
lock … it:26 20 20
locked:50 30 17
locked in:15 18 26
locked … bathroom:20 19 23
locked … care:18 25 0
locked … dont:31 32 36
locked … i:22 27 24
locked … know:48 47 51
locked … out:-39 -36 -31
locked … teh:23 22 15
locker:-27 -29 -31
locks:-14 -7 -33
locks me:26 27 -7
locks … in:26 27 -7
lodger:39 41 31
loft last:-22 -15 -6
loft … a:-24 -21 -5
loft … im:32 29 28
log:31 45 32
lonely:-29 -33 -6
long ago:-59 -45 -33
long and:-37 -28 -19
long time:-60 -39 -18
long … ago:-26 -17 -10
long … for:22 20 12
long … gone:19 20 20
long … on:-23 -29 -22
long … one:24 26 11
long … takes:34 38 33
long … to:-49 -22 -12
long … u:21 -6 -6
longer than:13 23 22
longest:-29 -23 -18
look:30 30 31
look after:26 24 24
look at:0 -42 -43
look i:25 33 34
look in:23 25 24
look … a:-6 3 -23
look … each:-25 -17 -10
look … for:31 28 36
look … ive:-20 -25 -18
look … my:9 -2 -26
look … old:27 0 -1
look … other:-25 -17 -10
look … people:22 -2 -1
look … teh:11 18 24
looked:-22 0 11
looked it:23 25 28
looked … up:23 25 28
looking:50 9 0
looking at:37 18 15
looking for:8 -3 -26
looking … a:6 -24 -8
looking … days:21 -2 -2
looking … me:15 7 -25
looking … one:27 -5 -3
looking … these:21 -2 -2
looks for:28 24 3
looks … teh:37 34 35
looks … their:20 18 20
loose:-25 -15 -26
lord:39 -2 -3
lorries:16 20 24
lorry:20 32 25
los:-112 -8 -44
los dias:42 38 -1
lose:-28 -51 -44
lose weight:39 -5 -8
losing:-30 -20 -10
lost:-27 -50 -51
lost count:11 21 26
lost my:22 3 0
lost teh:33 -15 -14
lost … teh:7 17 24
lost … with:34 18 21
lot:55 32 46
lot at:30 29 32
lot cant:25 32 26
lot from:44 46 52
lot of:3 9 23
lot … and:39 45 57
lot … i:23 23 -16
lot … it:6 13 24
lot … my:38 48 61
lot … teh:6 -19 -35
lot … u:-23 -11 -9
loud:36 -6 10
loud … hear:31 13 9
loud … teh:-14 -25 -28
lourdes:-26 -24 -22
love:-21 -9 15
love it:-54 -43 -44
love them:-25 -19 -25
love u:34 34 26
love yall:31 35 35
love … all:35 32 30
love … guys:-21 -19 -16
love … it:28 25 15
love … on:34 33 25
love … shes:28 29 26
loved:15 11 23
loved teh:-44 -34 -28
loved them:31 30 24
loved u:28 28 24
loved … in:28 15 14
lovely:-31 -22 -20
loves me:26 -10 8
loves teh:-24 -19 -19
loves … and:21 25 23
low:-56 -23 -11
luck:-49 -29 -33
lucozade:-22 -16 -21
lunch:-25 -27 -32
lunch … in:-26 -27 -25
lunches:-7 -32 -14
lunes:-42 -27 -29
lying … beside:11 20 9
lying … him:11 20 9
m … teh:30 30 26
ma … que:-31 -27 -10
machete:18 23 27
mad:-46 -36 -37
mad … teh:-22 -22 -17
madam:39 39 12
made:-19 -26 -4
made a:-37 -36 -17
made it:-62 -33 -28
made me:-26 -21 -30
made meself:29 -5 1
made my:39 14 17
made sure:36 38 29
made teh:-28 -24 -27
made … and:-5 -42 -11
made … for:-35 -13 0
made … get:30 28 25
made … mind:26 30 30
made … peace:35 -2 -5
made … poster:-25 -10 0
made … to:-37 -36 -36
maid:40 35 8
make:-20 -51 -31
make a:-28 -6 -16
make it:35 26 32
make me:-11 -51 -15
make of:33 0 0
make … i:-23 0 -7
make … of:-14 -33 -3
make … that:33 0 0
make … what:32 -1 -1
maker:7 13 28
maker this:3 12 27
maker … night:3 12 27
makes:-8 -13 -78
makes … do:25 25 -2
makes … go:25 27 -2
makes … to:-35 -48 -3
makes … want:-27 -45 -2
making:-26 -13 -9
making noise:28 25 24
mal:-66 -39 -44
male:-13 -30 -1
malo:68 -6 -5
mam:20 37 26
mam id:-33 -3 5
mam thats:33 27 24
mam … on:32 27 3
mama:77 68 73
maman:-30 -24 -21
man:-31 -13 -2
man in:21 19 19
man on:30 26 27
man was:-22 -13 -14
man … at:24 26 32
man … teh:39 39 40
manana:36 39 45
manana no:54 38 43
many on:21 -1 8
many pills:27 28 27
many … and:17 28 29
many … teh:46 31 53
many … with:15 24 13
march and:-10 -20 -9
margaret:36 40 45
marido:41 36 33
marked:21 18 16
marks:24 14 -28
marriage:-21 -15 -9
married:-77 -72 -45
mart:-6 -24 -24
mas:28 -14 -18
mass:21 9 14
massive:-27 -12 -5
matar:-39 7 -22
matarme:224 2 -9
matarme y:13 29 -2
matarme … no:3 51 -2
matarme … ya:9 27 20
match:-42 -37 -31
mate:-15 -12 -35
mate … me:28 23 -2
mates:39 40 18
maths:-30 -25 12
matter i:21 20 19
matter if:3 18 27
mattress:36 43 47
may:-72 -55 -49
me:51 39 29
me a:-44 -21 -27
me after:-31 -17 -23
me an:23 -12 -8
me and:-14 -24 -9
me anymor:-28 -19 -7
me anything:-21 -8 -4
me as:5 25 -8
me at:-13 -21 -24
me away:10 25 10
me back:-33 -26 -12
me before:32 35 21
me beter:51 -1 -1
me coucher:-27 -19 -11
me do:-25 -21 -29
me dont:14 25 7
me down:52 11 -19
me estoy:28 -34 -42
me everyone:63 12 4
me go:36 36 11
me goodbye:31 26 28
me home:69 -3 9
me how:-24 -18 -14
me if:-11 -4 -33
me in:21 5 -28
me its:19 23 20
me ive:-54 -42 -40
me keep:31 30 28
me la:-22 8 8
me last:76 59 -6
me leave:12 17 28
me luck:-22 -16 -18
me more:-42 -26 -11
me my:-25 -13 2
me nine:17 20 13
me no:-26 4 17
me nobody:-22 -2 14
me not:28 61 14
me off:-37 -12 -5
me one:9 15 22
me out:9 21 30
me over:20 4 -2
me quiero:-17 13 -22
me right:6 13 30
me say:23 25 -10
me singing:-28 -1 -1
me soon:29 16 19
me sorry:46 53 50
me suicider:42 52 -42
me they:-17 -24 -32
me through:-28 -11 -3
me to:-14 -1 -35
me today:-48 -39 -28
me tome:45 52 53
me tonight:-32 -29 -12
me tuer:13 34 4
me two:-19 -25 -10
me up:-3 -35 -22
me va:41 -6 -4
me voy:11 36 45
me want:-36 -47 -3
me wen:33 21 -9
me with:36 42 6
me yet:-27 -17 -9
me … a:-23 -41 -26
me … about:-32 -15 -5
me … afraid:54 57 29
me … after:3 26 6
me … all:21 -20 1
me … am:25 27 4
me … and:-8 0 -37
me … anyone:27 39 37
me … are:18 28 18
me … as:25 4 -3
me … ask:38 39 -2
me … at:-36 -39 -49
me … back:40 20 2
me … be:-9 -29 -21
me … been:-2 28 8
me … before:-22 -13 -13
me … best:16 8 22
me … bought:17 20 22
me … by:-38 -38 -30
me … cake:-27 -3 -1
me … calls:23 2 7
me … collection:18 23 22
me … come:27 32 41
me … day:-30 -8 -9
me … de:37 3 -21
me … dead:14 33 -20
me … dites:-31 -27 -10
me … do:-30 -13 -4
me … dont:-14 -29 -21
me … dowry:24 26 -9
me … drunk:22 20 -15
me … el:60 15 21
me … en:-68 -31 -39
me … everyone:30 26 27
me … for:-27 -32 -4
me … foto:38 35 22
me … get:-4 -39 -19
me … go:-38 -8 3
me … goin:20 35 38
me … gone:-34 -32 -23
me … good:-18 -30 -33
me … goodbye:18 28 26
me … got:13 16 21
me … had:-24 -16 -8
me … hav:7 5 -45
me … he:-18 -23 -27
me … her:-45 -34 -32
me … hes:46 36 -10
me … his:-28 -25 -17
me … hour:-23 -14 -5
me … how:50 49 -2
me … hurt:-2 -34 -3
me … i:0 11 -21
me … if:-26 -21 -8
me … im:46 33 20
me … in:3 23 9
me … iron:26 25 -1
me … it:44 7 -3
me … itll:39 42 48
me … its:40 54 43
me … ive:-26 -28 -16
me … karaoke:-23 -1 -1
me … kil:52 -4 -10
me … kills:14 25 -1
me … know:-38 -13 -18
me … la:-10 -7 -20
me … las:6 25 25
me … let:10 -7 32
me … longer:16 21 16
me … look:-20 -48 -40
me … matar:22 29 -14
me … meself:14 -13 -20
me … morir:31 -21 -18
me … morning:16 24 27
me … mum:-49 -44 -33
me … my:-62 -68 -18
me … never:9 -11 -26
me … night:53 51 -13
me … no:34 22 17
me … nobody:34 20 11
me … not:-35 -12 -36
me … ok:4 -23 -14
me … once:24 -3 -8
me … one:-27 -49 -39
me … over:48 32 25
me … pictures:32 28 -2
me … room:21 25 -8
me … say:22 -5 13
me … says:30 -12 -16
me … shes:40 43 19
me … stab:20 22 -9
me … suicidar:35 38 18
me … teh:17 25 -3
me … thank:42 33 18
me … that:20 22 18
me … them:19 21 10
me … there:-42 -25 -10
me … thing:28 -9 7
me … this:-64 -30 -39
me … time:-36 -13 -12
me … tirar:10 22 17
me … to:-37 -17 -59
me … tonight:23 26 25
me … two:-24 -11 -4
me … until:26 32 3
me … up:-12 -34 -12
me … use:32 20 25
me … wanted:-21 -12 -11
me … wants:-38 -26 -16
me … was:47 12 12
me … way:48 23 -1
me … week:68 42 8
me … weekly:18 23 22
me … wen:-2 -26 -37
me … with:-38 -49 -19
me … wont:32 12 15
meal:48 18 6
meal … in:30 27 -4
mean i:-30 -10 -6
mean teh:36 19 37
mean to:48 54 39
mean … do:26 24 24
mean … it:41 32 23
mean … this:2 35 -1
mean … time:2 36 -1
mean … to:-31 -25 -19
mean … want:18 21 -4
means i:-30 -12 -5
means it:23 20 -1
means … want:-28 -5 0
meant:19 19 37
meant to:28 28 45
meant … it:-14 -28 -8
meant … not:47 38 41
medicaments:41 47 49
medication:-42 -9 -21
meet:13 24 24
meet my:7 13 22
meet … maker:7 13 22
meeting:-64 -62 -79
meeting didnt:46 14 -1
meeting … im:-24 -20 -15
meetings:-34 -35 -21
mehr:28 9 -10
mehr leben:21 -7 -4
member:-24 -14 11
membership:-19 -22 -4
men in:25 22 14
mental:-16 8 -35
merely:-17 -20 10
mes:31 45 40
meself:50 52 -3
meself and:20 31 -10
meself as:29 29 -2
meself at:-8 -18 49
meself before:-31 -19 29
meself but:-3 -27 -7
meself cant:24 31 2
meself every:12 33 -3
meself for:-46 -22 -13
meself from:35 36 -1
meself i:34 -23 -43
meself if:-46 -3 -6
meself im:11 -41 -12
meself in:-22 -29 -25
meself is:16 11 -24
meself its:-8 -13 62
meself ive:-19 -23 -18
meself my:9 -23 -2
meself off:12 28 -16
meself on:-24 -5 15
meself out:17 33 -1
meself right:13 32 1
meself sick:24 -5 -3
meself since:25 -14 -14
meself teh:-11 -23 3
meself that:-26 -27 -8
meself thats:24 17 -6
meself this:-13 2 41
meself throw:24 -17 -3
meself tonight:45 30 45
meself wen:-38 -41 17
meself … after:24 -32 -6
meself … all:4 21 -6
meself … am:13 26 31
meself … an:13 24 -1
meself … and:-12 -7 -23
meself … as:45 42 -3
meself … before:38 -15 20
meself … but:3 -29 0
meself … cant:13 1 -32
meself … do:-30 -5 -5
meself … done:11 17 36
meself … dont:-13 -12 23
meself … end:20 27 34
meself … flat:-10 -11 -22
meself … from:-33 -15 -15
meself … garage:4 3 24
meself … half:-26 -23 29
meself … he:2 0 21
meself … i:-13 15 -35
meself … im:-43 -48 -28
meself … in:-12 11 -32
meself … it:-23 -7 -1
meself … its:11 19 28
meself … ive:5 -19 -53
meself … kil:3 -26 -1
meself … know:-48 -26 -6
meself … may:31 28 21
meself … my:-52 -38 12
meself … night:48 68 29
meself … no:23 23 -39
meself … not:-1 23 -3
meself … of:-7 -27 -7
meself … plan:13 39 -3
meself … rope:15 28 17
meself … see:37 35 -4
meself … since:23 24 22
meself … stop:20 12 -1
meself … swear:8 34 -1
meself … that:-20 -19 -9
meself … thats:27 8 -6
meself … this:-57 -38 -33
meself … time:-13 7 21
meself … to:33 -29 -30
meself … tonight:30 4 21
meself … u:-24 -18 -12
meself … want:27 -60 7
meself … week:-104 -79 -25
meself … weekend:7 19 36
meself … wen:-18 -28 5
mess:32 22 6
message:17 28 42
messing:26 31 18
metal:11 19 29
methadone:29 42 31
methadone and:20 20 21
method and:51 47 41
method … date:51 47 41
method … teh:29 32 26
mg:-73 -40 -119
mi:32 39 47
mi abuelo:15 27 29
mi hija:26 -2 -2
mi hijo:49 34 30
mi mama:21 18 17
mi marido:49 40 34
mi … a:-24 -66 -52
mi … en:72 -2 -7
mi … la:-41 -6 -6
mi … me:35 25 16
mi … que:-15 26 23
mi … y:35 35 19
mich:31 28 9
mich der:26 25 24
mich umbringen:36 42 -7
mich umziehen:-29 -25 -5
mich … ich:-36 -23 -12
mich … kann:33 41 -2
mich … liegt:26 25 24
mich … und:37 42 -3
mid:4 8 37
midnight:40 49 66
mierda:89 -4 -3
might:12 -82 -64
might be:41 -27 -19
might … a:46 -1 -1
might … to:22 -21 -3
milk:-40 -31 -22
milk … teh:-25 -9 -4
milking:-22 -12 12
min:22 32 42
mince:-25 -27 -27
mince pies:-22 -24 -25
mind i:-19 -21 -5
mind if:30 -10 -18
mind what:25 20 22
mind … i:14 30 7
mind … teh:40 5 0
mindfulness:-24 -19 -10
mine:61 71 52
mine my:-26 -31 -22
mins:49 60 72
mins … and:-18 -25 -19
mins … u:49 47 46
minute:48 57 54
minutes:-4 28 37
minutes ago:28 27 29
minutes put:-23 -29 -30
mir:39 29 15
mis:62 8 17
mismo:-1 -29 -23
miss:6 -12 -28
miss im:22 28 4
miss me:-36 -59 -58
miss teh:-39 -36 -27
miss u:27 31 25
miss … i:-5 -21 -4
miss … if:46 23 25
miss … u:22 28 4
missed:-73 -79 -66
missed teh:-62 -56 -53
missing:-24 -11 -14
mistake:-9 -11 -22
mistake and:-34 -36 -24
mistake gets:39 29 -2
mistake … instead:22 0 0
mit:3 9 27
mix:-33 -33 -29
mixed:41 39 22
mixed up:-27 -28 -17
mixed … teh:43 41 56
mixed … with:18 3 27
mixing:28 38 -32
mixing benzos:38 36 -1
mixing my:-31 -27 -27
mixing … and:28 28 -1
mixing … benzos:17 25 -15
mixing … my:30 30 -1
mixing … with:16 23 -30
moderator:36 37 36
moi:53 15 -2
moment:-31 -67 -38
mommy:35 31 34
monday:-31 -29 -18
monday and:31 32 29
monday first:41 42 46
monday i:-1 -24 0
monday … after:-32 -17 -20
monday … be:-24 -26 -26
monday … hav:41 42 41
monday … i:40 43 44
monday … is:49 48 49
monday … job:41 42 46
monday … wont:23 23 22
mondays:-24 -16 -7
money:-21 -7 4
money and:33 20 4
money … me:9 28 -5
monitor:14 0 -23
month:-9 -27 -30
month and:21 -45 -9
month i:26 -15 -14
month … a:12 -24 -28
month … im:21 -4 18
month … my:-27 -13 -6
months:31 -23 -35
months and:34 -43 -19
months clean:23 0 -7
months i:10 20 37
months off:-40 -19 -20
months sober:29 -4 -1
months today:-57 -5 -3
months … it:31 30 -3
months … teh:-38 -18 -20
moon:-38 -21 -18
more and:24 61 34
more i:-20 0 -15
more im:-42 -27 -19
more of:49 46 45
more pain:22 19 23
more since:-41 -17 -7
more than:-10 11 -44
more … and:10 -7 -33
more … end:14 21 -1
more … for:-28 -24 -1
more … i:2 -5 -44
more … if:40 -14 -7
more … im:-28 5 -7
more … in:20 25 27
more … it:-26 -20 -37
more … me:72 16 22
more … more:-25 -23 -11
more … of:27 28 13
more … strong:43 45 46
morir:-10 -50 -42
morir de:-91 16 -2
morir … la:-81 -15 -2
morirme:128 3 3
morning:19 35 18
morning i:-27 -17 -27
morning its:34 27 26
morning meds:-22 -21 -14
morning they:35 34 30
morning … a:-28 -23 -44
morning … ill:24 19 9
morning … im:-56 -48 -20
morning … in:28 24 4
morning … is:17 27 -15
morning … my:-28 -26 -26
morning … night:22 23 11
morning … teh:-43 -40 -40
morning … to:29 25 25
morning … want:40 37 36
morning … was:-26 -15 -16
morning … will:16 29 23
mornings:42 -12 -5
mornings i:27 -1 0
morphine is:-5 -26 -14
mosque:21 2 7
most:-43 -44 -63
most days:51 37 -4
mostly:-57 -29 -23
motel:7 25 26
mother and:25 25 8
mother i:39 37 21
mother said:-43 -20 -4
mother … me:-8 -34 -9
mothers:-35 -18 -13
motorway:28 27 24
motorway bridge:16 21 18
mountain:-27 -31 -27
mourir:42 4 14
mouth:38 26 42
mouth is:15 30 25
move:-37 -72 -54
moved:-18 2 -30
moved teh:12 20 3
moved to:-41 -34 -24
movie:-34 -33 -6
moving:-39 -33 -31
moving me:19 23 23
moving to:-33 -31 -31
moving … to:17 22 20
much:-33 -57 -55
much blood:12 18 38
much longer:52 5 0
much to:-31 -9 -8
mucho:47 -48 -7
mudarme:-30 -15 -1
muero:-22 -7 -4
muerto:100 -15 -8
mum:28 22 19
mum im:24 21 22
mum is:-32 -24 -18
mum to:43 -1 1
mum … and:-12 -9 -22
mum … hair:39 41 36
mum … im:-18 -15 -22
mum … its:35 29 30
mum … teh:42 29 18
mums:23 25 31
mums boyfriend:32 33 -3
mums … makes:32 33 -3
mums … me:32 33 -3
murder:-48 -42 -42
murdered:41 45 -3
murio:18 -25 -28
museum:-38 -33 -38
music:-35 -25 -19
must:-7 -26 -14
muy:-33 -21 -10
my:18 28 14
my account:19 17 30
my affairs:69 -16 -13
my and:-27 -40 -26
my arm:28 41 -14
my arms:30 40 -11
my baby:55 39 -6
my bag:-3 -37 -24
my bed:26 16 17
my belt:-52 -51 -42
my benzos:23 26 8
my bf:-22 -10 -4
my birthday:19 29 34
my boss:-12 -20 -43
my boy:20 34 20
my brain:-17 -36 -27
my car:-21 -9 -4
my carer:-25 -26 -16
my chair:21 21 14
my class:35 32 24
my clock:26 24 35
my coat:36 39 37
my counsellor:-22 -6 -6
my ctb:28 24 26
my dads:20 29 31
my dauter:25 -7 -6
my dealer:-3 20 36
my dears:-35 -30 -29
my doctor:-50 -47 -24
my ears:27 13 14
my evening:-24 -21 -18
my ex:36 39 9
my expiry:22 -7 -2
my exs:-24 -25 -3
my eye:-23 -3 -13
my eyes:-25 -18 -10
my family:35 -22 -69
my feet:-37 -34 -52
my first:-46 -85 -89
my flat:30 4 3
my foto:30 30 9
my four:-26 -25 -11
my fringe:-43 -39 -1
my funeral:35 30 25
my gate:-18 -24 -6
my girlfriend:10 8 -27
my girlfriends:29 30 30
my girls:43 41 31
my goodbye:21 26 -8
my goodbyes:25 26 15
my gp:-29 -18 -21
my grandchildren:-16 -23 -2
my grandson:-13 -6 -25
my grans:-41 -38 -25
my hair:-64 -49 -10
my hand:66 60 27
my hands:71 9 28
my head:-8 -15 -36
my heart:25 11 -10
my home:-40 -29 -26
my husband:38 31 13
my in:-12 -11 -43
my inbox:-20 -24 -15
my jacket:32 28 23
my jeans:-24 -17 -20
my knee:-35 -26 -19
my knuckles:26 26 -4
my lad:27 23 -2
my landlady:-23 -15 -4
my landlord:-22 -15 -4
my language:34 -1 -1
my lap:23 26 21
my late:40 41 5
my leave:22 20 18
my left:-31 -27 -13
my leg:40 43 3
my legs:12 20 2
my letter:11 -3 -23
my life:-38 10 13
my list:18 19 22
my lithium:21 24 0
my little:33 35 23
my liver:-31 -21 -16
my lunch:-29 -25 -16
my maker:8 14 28
my mates:18 26 -5
my meds:22 31 20
my methadone:52 44 38
my mind:-9 21 -4
my mom:-29 -12 -3
my morning:-22 -21 -14
my mother:-28 -9 1
my mouth:25 11 25
my mum:30 16 12
my mums:25 34 17
my name:62 19 2
my nan:-41 -55 -39
my neck:4 12 23
my neighbor:66 80 9
my neighbours:73 73 30
my nerve:39 36 35
my nurse:41 41 38
my od:38 -13 -7
my old:31 13 26
my on:-27 -32 -26
my own:36 48 19
my partner:21 20 19
my peace:30 -5 -3
my pension:11 10 -29
my phone:-20 -8 -20
my prayer:10 -21 -7
my pride:-22 -4 -3
my retirement:25 32 29
my rists:54 58 26
my roommate:32 28 22
my rope:-20 -18 -9
my sandwich:-30 -34 -13
my screen:-7 -26 -23
my self:33 14 -11
my sewerslide:18 49 63
my shift:-13 -22 -9
my shoe:27 27 25
my shoes:26 29 21
my sister:3 1 -25
my sleep:4 -21 -5
my sleeve:26 0 13
my soul:23 5 19
my sponsor:-2 -28 -10
my sponsors:-33 -29 -31
my stepdad:22 18 -15
my stepfather:19 26 -4
my stomach:43 37 30
my story:22 -2 6
my subscriptions:19 22 18
my sucidal:0 -41 0
my supervisor:32 29 23
my tabelts:-19 -16 -21
my tablets:36 40 54
my thesis:-26 -9 -12
my thigh:45 47 26
my thighs:33 46 -26
my things:14 -28 -30
my throat:34 38 33
my toddler:-44 -33 -34
my tongue:30 35 40
my turn:-23 -11 -11
my uncle:30 33 15
my uniform:16 21 -2
my username:-27 -11 -5
my wardrobe:-35 -24 -8
my way:28 20 20
my whole:35 39 9
my wifes:5 13 -24
my work:-27 -28 -17
my wrist:-6 5 50
my … a:-28 -61 -37
my … about:6 -29 4
my … after:-51 -23 -30
my … agan:-12 -7 -22
my … all:2 -3 23
my … am:-9 -1 -21
my … and:19 5 22
my … anyway:47 20 -6
my … are:52 44 47
my … asked:-30 -21 -17
my … asking:-36 -28 -1
my … asleep:17 28 -7
my … at:-25 -35 -10
my … back:-21 -26 -18
my … bad:34 30 11
my … bc:-31 -35 -28
my … beating:24 27 48
my … beats:65 67 -6
my … bed:-27 -30 -22
my … beter:-43 -29 -25
my … big:-40 -44 -24
my … bit:19 18 24
my … bought:3 -21 -2
my … boy:30 35 -5
my … broke:13 11 24
my … brother:36 17 -4
my … but:14 44 11
my … call:33 29 29
my … came:-67 -59 -46
my … cant:-6 9 -29
my … case:12 17 25
my … charger:-26 -26 -20
my … chip:-26 -19 -8
my … come:-45 -38 -35
my … cousin:-23 -21 -6
my … covered:9 23 -11
my … dealer:31 9 11
my … decided:58 43 20
my … deserves:37 -14 -4
my … did:24 29 34
my … didnt:22 -1 8
my … died:-25 -19 -16
my … do:70 24 15
my … does:42 14 -8
my … doesnt:35 17 -10
my … doing:36 32 22
my … done:20 -5 -9
my … dont:24 11 3
my … door:7 15 27
my … dying:-8 -37 -6
my … every:26 43 -27
my … family:2 -14 -49
my … feels:19 -21 -4
my … for:-29 -43 -41
my … forgot:24 -1 0
my … friday:22 17 8
my … from:-24 -23 -13
my … gave:24 27 19
my … get:0 -23 -16
my … gets:11 -13 -24
my … god:19 22 22
my … goes:-28 -24 -5
my … goin:-14 -30 -20
my … gone:14 28 28
my … group:-44 -34 -26
my … had:-71 -54 -49
my … hair:-35 -27 -14
my … hands:15 25 -2
my … hard:23 31 31
my … has:51 42 33
my … hav:-2 -27 -24
my … havent:33 -3 -16
my … he:1 24 12
my … head:33 51 6
my … her:42 18 17
my … here:23 21 12
my … him:-46 -45 -24
my … his:16 15 -53
my … hit:-47 -42 -23
my … hits:66 68 -14
my … home:33 31 33
my … hurts:-26 -19 1
my … id:30 25 11
my … ill:-68 -56 -50
my … im:14 20 30
my … in:13 43 29
my … interview:-70 -45 -40
my … into:-10 -17 -48
my … it:32 -12 0
my … ive:2 9 -28
my … job:-21 -32 -20
my … keeps:31 18 -12
my … kids:-28 -16 -8
my … kil:49 54 -10
my … kissed:39 39 43
my … know:35 20 12
my … last:38 27 16
my … late:-54 -46 -32
my … laws:36 34 -9
my … leaves:40 37 5
my … left:-34 -35 -26
my … let:21 20 4
my … letter:2 -36 -20
my … little:50 47 -2
my … love:42 36 37
my … loved:47 39 34
my … makes:-6 -8 -31
my … me:25 31 -32
my … meeting:-27 -26 -16
my … meself:-50 -47 -14
my … most:32 29 -4
my … mum:14 18 35
my … my:23 9 10
my … name:39 -5 -9
my … next:10 29 19
my … night:24 18 10
my … nobody:55 51 26
my … not:30 4 16
my … note:9 12 49
my … number:29 15 17
my … of:-35 -46 -29
my … off:-1 -1 30
my … one:-38 -25 -25
my … order:41 -14 -11
my … out:-6 -12 -23
my … over:-35 -23 -33
my … overdosd:53 45 59
my … packed:27 8 10
my … pills:25 21 21
my … pockets:20 19 15
my … present:27 22 22
my … pressure:-37 -35 -34
my … purple:-30 -16 -3
my … purpose:26 12 -3
my … rather:22 7 -19
my … rehab:-32 -43 -24
my … right:4 19 32
my … ring:20 17 22
my … ringing:20 16 18
my … said:-27 -5 9
my … same:8 28 18
my … say:-9 -24 -18
my … saying:1 7 -21
my … says:-10 -4 -53
my … see:31 39 27
my … sentence:-29 -21 1
my … sewerslide:29 29 0
my … she:42 -23 -22
my … shes:25 23 47
my … shotgun:8 11 22
my … slaps:40 48 -4
my … sober:-24 -12 -5
my … someone:47 44 30
my … something:52 17 15
my … son:38 8 -2
my … soon:26 28 8
my … split:26 26 -4
my … started:-34 -30 -7
my … stuff:27 25 -9
my … takes:28 27 -23
my … talking:20 25 -2
my … teh:12 11 33
my … tell:18 16 21
my … telling:-9 -21 -8
my … texted:-25 -23 -10
my … than:23 34 28
my … thats:10 -28 -28
my … theres:33 34 48
my … they:32 42 21
my … theyll:52 39 39
my … thinks:-33 -22 -23
my … thirty:-29 -19 -20
my … thoughts:-9 -48 -6
my … threw:-61 -29 -1
my … through:31 -2 3
my … thrusday:-25 -20 -7
my … till:22 22 -28
my … told:-15 -11 -36
my … tonight:21 8 10
my … touches:22 22 -8
my … typing:25 25 26
my … u:30 0 5
my … uncle:-22 -19 -16
my … up:-33 -15 -12
my … used:-22 -15 -9
my … waiting:-15 -26 -35
my … wake:-32 -17 -12
my … want:21 19 32
my … was:-36 -19 0
my … wasnt:-46 -42 -33
my … we:35 -6 -10
my … week:-23 -18 8
my … weeks:5 9 22
my … what:-26 -21 -14
my … where:22 -10 -23
my … which:-35 -34 -23
my … whole:-36 -30 -30
my … wife:26 26 28
my … wifes:34 35 15
my … will:27 27 -35
my … with:-3 -4 -27
my … words:22 24 18
my … would:44 3 -18
my … wrote:-25 -27 -64
my … year:-30 -22 -29
myslf:46 49 -5
na:-43 -23 -17
nacht:37 41 45
nacht … mich:26 25 24
nadie:-35 40 19
nadie en:10 27 -1
nadie … casa:27 24 -8
naloxone:-29 -27 -15
naloxone training:-33 -25 -20
naltrexone:-24 -15 -17
name:-58 -73 -68
name on:45 30 31
name … teh:-21 -8 -29
named:-34 -30 -23
names:9 -29 -21
names on:24 -15 -11
nan i:22 13 16
nan … my:-36 -37 -29
nan … say:27 10 12
nans:43 40 29
narcan:50 62 66
nasal … expired:21 21 21
nd:-7 -24 -23
ne … plus:34 7 8
near:-6 -32 -29
near teh:28 -6 -2
nearly:-17 -33 -54
nearly every:45 20 -6
nearly … and:20 21 20
nearly … at:-30 -25 -18
nearly … i:40 37 18
nearly … off:-33 -27 -21
nearly … up:-26 -26 -17
nearly … weekend:15 21 -7
neck:14 22 26
neck a:-60 -57 -61
neck … for:-25 -24 -35
neck … teh:22 19 21
need a:-26 -16 -20
need and:39 31 32
need for:17 23 16
need it:-23 -10 -29
need teh:38 38 36
need to:-54 -33 -51
need … and:3 24 -7
need … be:-29 -3 -18
need … dead:11 32 -1
need … die:-53 -27 -5
need … i:3 38 13
need … it:29 29 8
need … my:-28 -13 6
need … next:19 22 14
needed:-35 -17 -2
needed to:-27 -15 -15
needed … it:26 32 22
needing:51 12 9
needing anything:-27 -18 -17
needing … after:31 37 33
needing … teh:-35 -29 -24
needs:-41 -26 -14
needs and:30 31 -1
needs to:4 23 31
nehmen:21 27 -9
neighbor:62 77 8
neighbour has:25 6 9
neil:29 22 22
nen:-18 -27 -34
nervous:-54 -39 -27
nervous but:-20 -16 -12
netflix:-42 -1 5
nets:-24 -23 -19
nets … on:-29 -28 -27
nets … teh:-26 -26 -27
never:-21 -21 -45
never been:22 -19 -13
never do:50 15 9
never for:27 30 31
never said:41 64 3
never u:23 18 16
never wake:40 -4 3
never … a:9 30 -11
never … and:-23 -20 -10
never … back:4 -36 -15
never … born:47 -3 0
never … but:45 7 -6
never … i:18 5 -22
never … im:16 22 25
never … it:50 41 37
never … me:1 8 -21
never … of:-11 -23 -2
never … to:-27 -3 12
never … up:39 -4 3
never … ur:23 21 -1
new:-82 -79 -105
new job:-26 -24 -20
new start:-17 -21 -22
new … and:-46 -44 -40
new … for:-30 -30 -31
new … im:1 4 26
new … sewerslide:-23 -3 0
new … teh:9 11 20
next:16 20 22
next door:44 41 29
next life:44 45 44
next train:22 22 20
next week:-2 16 36
next … be:31 -4 -7
next … bed:24 20 16
next … her:25 18 31
next … ill:22 31 8
next … im:20 33 4
next … me:17 31 21
next … of:19 -18 -20
next … to:4 13 21
next … wont:31 34 24
ni:12 -34 -20
nice:40 45 43
nice conversation:25 21 19
nice to:35 27 30
nice … be:33 6 10
nicht:23 24 -18
nicht mehr:28 9 -10
nicht … leben:21 -7 -4
nieces:-23 -23 -20
night:0 11 -26
night after:41 -19 -7
night all:-66 -57 -40
night and:-10 26 -26
night forever:25 20 28
night four:21 -4 -1
night he:16 23 -9
night hes:-52 -51 -40
night i:40 54 7
night in:-48 -35 -24
night is:29 19 9
night it:-4 11 -23
night night:-57 -58 -38
night on:-21 7 -9
night since:26 33 0
night this:19 29 -4
night with:22 16 18
night … a:-8 3 -23
night … and:-7 3 -33
night … dead:-32 -17 -5
night … forever:25 20 28
night … gone:30 -7 -2
night … hav:-21 -9 -11
night … i:-12 -5 -21
night … in:37 24 13
night … it:46 58 45
night … me:28 2 -3
night … months:64 -8 -2
night … on:-20 -22 -5
night … one:11 -44 -37
night … out:19 36 -12
night … overlooked:42 -3 -2
night … passed:35 51 0
night … put:29 28 12
night … says:27 29 -11
night … she:51 50 -1
night … sober:-22 -6 -1
night … take:41 1 -5
night … teh:9 22 0
night … that:-22 -18 -24
night … thats:-40 -38 -32
night … theres:28 21 8
night … they:7 10 24
night … tmrw:11 -21 -4
night … was:9 22 -9
night … week:14 23 -4
nights:27 29 -5
nights and:29 32 7
nights i:24 6 -4
nights running:26 34 -10
nights u:21 14 -10
nights … a:-24 -17 -7
nights … cant:21 14 -10
nights … ive:-24 -21 -18
nine and:-20 -17 -12
nine … i:-13 -35 -12
nine … my:-22 -27 -21
nine … teh:37 22 25
nineteen:-31 -42 -17
ninety:-22 -28 -23
no:51 21 23
no a:48 54 52
no aguanto:4 28 -4
no booze:30 34 35
no but:34 32 20
no car:15 21 25
no coat:25 23 17
no coming:21 29 27
no date:57 60 -1
no future:7 -23 -8
no goin:-25 -15 -16
no idea:-42 -15 -2
no im:46 -20 -5
no jk:36 38 44
no longer:-15 17 -25
no me:-58 -30 -27
no money:58 57 39
no more:7 34 38
no naloxone:37 37 34
no narcan:35 33 18
no need:10 24 21
no no:58 -26 -23
no one:29 27 -33
no ones:50 31 24
no other:-22 -3 -10
no pills:-35 -44 -18
no piont:14 -25 -1
no plan:-19 -25 -15
no plans:-25 -5 4
no puedo:28 30 -10
no quiero:-30 -42 -3
no reason:17 -25 -16
no regrets:-29 -13 -14
no se:69 3 -13
no shakes:-39 -26 -24
no shame:-22 -12 -10
no teh:-35 -37 -33
no thoughts:-31 -13 -2
no urge:-31 -14 -10
no vengan:30 33 30
no visiting:28 0 0
no wifi:-25 -12 -14
no … am:10 24 12
no … and:27 30 41
no … before:26 38 19
no … can:-22 -23 -32
no … deja:32 27 -3
no … el:-29 25 -13
no … end:3 32 -1
no … este:9 -25 -5
no … from:-36 -18 -13
no … go:11 29 2
no … goin:-18 -33 -20
no … hes:40 38 37
no … hours:28 0 0
no … hurt:-34 -9 0
no … in:15 -42 -32
no … is:-10 1 -21
no … it:39 25 21
no … its:-59 -65 -40
no … la:-29 15 15
no … live:44 -1 -4
no … mas:47 17 -14
no … me:31 53 15
no … mi:0 38 29
no … no:-53 -47 -17
no … nothing:10 -16 -25
no … on:32 38 24
no … pain:22 19 23
no … salir:20 19 -4
no … says:-29 -26 -32
no … sleep:8 20 20
no … sucidal:-28 -8 -1
no … teh:-22 -13 0
no … that:-26 -11 -4
no … thats:42 -14 -12
no … this:18 21 22
no … to:18 -49 -57
no … tonight:18 34 40
no … vivir:50 -3 -6
no … was:-28 -25 -1
no … wen:12 20 -21
no … will:12 21 8
no … yet:33 37 -8
nobdy:-30 -14 -3
nobody:114 96 87
nobody calls:24 7 9
nobody can:42 44 46
nobody hav:-21 -8 -2
nobody home:10 21 -1
nobody looks:14 12 -24
nobody will:30 27 35
nobody would:35 4 -7
nobody … a:-9 -23 -23
nobody … about:29 36 24
nobody … at:-18 -27 -29
nobody … blame:24 29 31
nobody … do:30 34 41
nobody … for:25 25 4
nobody … here:28 32 32
nobody … home:-6 -27 -9
nobody … it:37 33 15
nobody … me:-32 -13 -9
nobody … medic:-20 -14 -10
nobody … miss:29 -12 -3
nobody … my:30 -7 2
nobody … teh:20 30 36
nobody … that:31 3 7
nobody … there:27 22 -11
nobody … to:26 16 30
nobody … tonight:18 26 28
nobody … u:31 27 13
nobody … was:27 20 25
nobody … what:-13 -42 -20
noch:25 -5 -2
noche:40 62 59
noche cuando:13 9 33
noche me:45 58 56
noche … voy:-41 -18 -8
nod:-45 -41 -13
nodded:37 36 38
nodded … teh:29 30 33
noise:32 45 34
noise and:53 49 44
noise … wont:23 32 32
none:21 29 36
none after:36 36 33
none of:11 23 13
none … this:25 25 27
none … was:38 33 27
noon:51 51 55
noon … a:-46 -46 -47
noose:47 19 20
noose is:42 52 54
normal:-30 -45 -5
nos:5 -22 -10
not:54 57 50
not alife:34 57 -3
not angry:39 40 0
not answer:20 25 21
not answering:23 22 11
not as:23 23 24
not asking:25 -1 0
not bad:-21 -13 -10
not be:34 20 21
not been:45 14 -55
not being:-14 21 -14
not breathing:39 48 54
not come:44 42 8
not coming:27 26 31
not do:-38 -18 -7
not drinking:-42 -37 -26
not eating:12 29 -12
not for:30 40 56
not go:17 24 25
not goin:28 -1 2
not hav:21 -17 -6
not here:25 36 39
not i:-16 18 -22
not in:-31 -24 -25
not joking:47 49 10
not kil:10 37 -2
not know:22 6 -2
not looking:38 4 13
not messing:24 21 19
not mine:12 15 24
not okay:-21 -22 -3
not opened:31 -13 -14
not safe:15 -25 -7
not saying:8 21 2
not scared:52 49 39
not see:14 17 22
not sorry:-17 -37 -39
not sucidal:-16 -23 -14
not tmrw:10 -21 -7
not to:35 36 36
not told:33 6 -13
not tonight:18 27 21
not travelling:25 25 20
not wake:16 47 22
not waking:25 23 23
not want:-36 -44 -6
not … about:28 -13 -12
not … afraid:-19 -30 -23
not … all:-21 -6 -2
not … am:-41 -25 -8
not … and:-18 -48 -14
not … another:-25 -32 -15
not … any:-9 8 26
not … anything:-24 -19 -26
not … around:38 30 29
not … back:21 38 37
not … be:13 28 26
not … born:33 -1 -2
not … but:-28 -77 -22
not … cry:23 19 12
not … day:18 30 -5
not … do:-4 -20 -27
not … dont:0 -29 -15
not … door:-32 -26 -28
not … dramatic:-21 -14 -5
not … ending:-24 -27 -3
not … fed:3 2 21
not … for:45 22 18
not … get:56 29 37
not … god:19 23 8
not … goin:-28 -2 7
not … help:53 14 21
not … hes:-21 -20 -3
not … him:-20 -15 -9
not … home:6 14 21
not … hope:10 29 -1
not … how:-11 -1 -23
not … hurt:-39 -16 -14
not … in:-24 -6 -6
not … it:-37 -23 11
not … kil:18 39 13
not … kind:9 33 0
not … let:-31 0 2
not … lips:27 25 25
not … meself:6 16 -27
not … more:21 17 -8
not … my:18 -22 7
not … not:-29 -32 -33
not … off:-31 -19 -4
not … sad:29 29 30
not … saturday:21 15 19
not … sewerslide:-32 -9 -3
not … shes:52 25 25
not … sleepy:15 23 -1
not … that:-19 -24 -16
not … they:-16 -31 -10
not … think:30 28 23
not … this:-45 -23 -24
not … to:-11 -38 -18
not … today:11 49 -15
not … u:-47 -34 -25
not … up:-15 16 22
not … want:-40 -6 -13
not … wife:41 32 17
not … will:19 23 -15
not … with:-20 -49 -33
note:35 40 51
note and:-4 -21 -29
note for:27 25 22
note on:-26 -31 -28
note … drafts:30 28 30
note … for:22 20 23
note … fridge:-28 -32 -36
note … my:-20 -24 -20
note … sisters:-20 -25 -18
notes:32 37 40
notes on:31 32 34
nothing:43 21 9
nothing and:26 28 -7
nothing but:14 23 26
nothing i:-27 -44 -28
nothing is:39 -21 -2
nothing left:43 18 8
nothing to:-21 -29 -12
nothing u:34 36 31
nothing wrong:8 20 -3
nothing … a:39 41 42
nothing … can:18 27 3
nothing … for:30 -17 -10
nothing … goin:37 -4 3
nothing … in:12 17 21
nothing … its:38 10 6
nothing … me:58 46 14
nothing … teh:-18 -28 -30
nothing … to:-4 -23 0
nothing … with:4 21 -4
notice and:22 -5 -3
notice to:46 41 38
notice … be:24 -4 -3
notice … id:24 -4 -3
notice … teh:31 25 21
noticed:-17 -21 -15
novel:-48 -44 -35
november:27 4 6
nt:27 -7 -3
numb:-21 -6 -14
number:22 13 13
number … me:30 31 33
number … on:17 -4 -22
number … teh:1 12 20
nunca:139 -27 -19
nurse i:31 35 1
nurse on:15 17 21
nurse says:-24 -20 -18
nurse … her:-18 -21 -20
nurse … i:31 26 24
nurse … it:35 36 33
nurse … know:43 40 32
nurse … me:-38 -31 -25
nurse … not:14 32 -6
nurse … teh:-20 -7 -24
o:-66 -55 -24
obey:19 24 -1
obviously:3 12 -26
ocd:-36 -35 -23
oclock:45 41 38
oclock news:34 34 31
oclock … teh:22 22 18
od awareness:-24 -24 -7
od on:-16 -43 -8
od was:26 -3 -1
od … a:-33 -25 -3
od … are:45 46 49
od … i:-11 0 -34
od … my:17 15 31
odd:-2 -16 -26
odio:14 -68 -37
of:-17 -21 -17
of a:25 -10 -6
of antibiotics:-19 -23 -24
of at:-20 -5 -7
of being:20 -44 -18
of biscuits:-26 -26 -25
of death:-39 -33 -36
of ending:-37 -29 -12
of fish:-22 -13 -8
of fixed:22 0 0
of goin:-17 -6 -25
of hangin:28 31 -11
of her:-21 -30 -25
of hurting:35 43 -1
of it:33 11 14
of laughed:23 24 20
of laxatives:46 35 -1
of life:1 -29 -8
of living:2 -28 -12
of lucozade:-22 -16 -21
of me:7 -39 15
of mine:-28 -30 -15
of nights:15 15 21
of pills:-26 6 -28
of pretending:21 22 0
of prison:24 15 -8
of red:32 7 9
of roses:-15 -20 -26
of self:23 3 -4
of space:51 -4 -3
of tablets:42 44 48
of takin:29 31 2
of tea:-30 -16 -5
of that:30 16 17
of them:46 23 16
of these:42 44 10
of this:37 21 35
of those:-23 -13 1
of three:19 25 -3
of tmrw:16 21 21
of u:34 44 43
of us:42 40 22
of water:-19 -22 -17
of … a:46 38 43
of … all:-30 -3 -11
of … and:2 27 18
of … anymor:-27 -25 -2
of … are:-29 -22 -11
of … baby:41 47 -4
of … back:-25 -25 -19
of … be:14 32 -19
of … bridge:31 29 30
of … but:-28 21 -2
of … cant:-37 -23 -14
of … car:-35 -7 -2
of … daily:52 20 -7
of … days:25 23 -8
of … do:27 41 4
of … dogs:-36 -6 -4
of … every:34 64 8
of … family:16 17 25
of … finished:-19 -23 -24
of … flats:-18 -21 -18
of … for:19 12 25
of … from:-10 -11 -22
of … had:-34 -20 -14
of … him:34 -18 -11
of … house:-31 -19 -10
of … if:9 -15 -21
of … im:-14 -34 -14
of … in:-23 -32 -41
of … is:10 23 14
of … it:-24 -5 -29
of … its:30 26 21
of … knows:17 22 3
of … last:-33 -13 4
of … life:-35 -31 -19
of … me:20 -2 -15
of … meant:47 29 29
of … meself:34 10 -16
of … methadone:38 35 0
of … month:23 23 18
of … my:-3 -21 -44
of … night:-35 7 -13
of … not:-29 -9 2
of … old:-51 -21 -7
of … on:39 3 18
of … once:2 16 -27
of … one:2 24 32
of … or:-22 -16 9
of … other:29 26 19
of … painkillers:34 44 44
of … permanently:34 39 12
of … pills:24 19 -24
of … railing:33 31 28
of … room:26 29 17
of … rope:-20 -18 -9
of … she:-32 -32 -17
of … shed:-36 -38 -36
of … sock:21 18 13
of … station:-55 -48 -45
of … tabelts:-19 -16 -21
of … tablets:42 40 44
of … teeth:27 -16 -17
of … teh:-36 -37 -73
of … thats:21 16 -3
of … there:20 25 31
of … they:13 29 19
of … theyre:23 -7 -13
of … things:-36 -4 0
of … this:2 23 39
of … to:-29 -23 4
of … tonight:9 14 23
of … train:3 15 -23
of … up:-36 -20 -19
of … ur:19 21 3
of … vodka:34 35 24
of … wants:14 29 -5
of … was:30 38 35
of … were:20 21 19
of … what:-6 -18 -31
of … whole:19 22 28
of … would:-4 35 -4
of … year:-45 -34 -10
off:27 41 37
off a:0 16 -27
off at:30 15 14
off dont:27 26 9
off for:-50 -38 -19
off i:29 36 49
off licence:30 -16 -14
off me:-27 -15 -7
off meself:34 46 -8
off my:-9 -36 -18
off shoes:28 -14 -18
off this:39 40 33
off to:-87 -73 -64
off with:8 18 21
off without:-35 -10 -4
off … a:-21 -1 -15
off … alone:20 20 -20
off … at:16 29 24
off … bed:-37 -36 -35
off … bridge:-21 -30 -57
off … dont:-37 -40 -29
off … go:44 40 40
off … good:-6 -1 26
off … half:38 38 34
off … i:31 6 16
off … im:4 -15 -27
off … in:31 27 20
off … is:-42 -1 -35
off … monday:-36 -39 -31
off … nine:-11 -22 -16
off … no:-37 -37 -32
off … not:40 11 6
off … of:45 48 19
off … off:17 24 21
off … on:36 -5 -17
off … pier:18 16 21
off … say:58 62 59
off … tablets:-14 -26 -24
off … teh:30 13 18
off … than:-57 -40 -16
off … till:-34 -37 -31
off … u:33 36 27
off … vodka:6 9 20
off … wall:28 22 24
off … were:57 46 40
off … with:-39 -40 -36
offer:-9 -26 -28
offer … and:25 -1 0
officially:-9 -20 -7
oil:-20 -6 -4
ojala:87 -13 -7
ojala estuviera:23 -5 -3
ojala no:21 -6 -4
ojala … despertara:21 -6 -4
ojala … me:41 -4 -3
ojala … muerto:23 -5 -3
ok:17 -23 3
ok … did:-19 -24 -15
ok … teh:24 17 14
okay:5 -61 -28
okay and:10 20 15
old enough:23 24 26
old people:21 -2 -2
old school:30 22 23
old sofa:-18 -22 -24
old … a:36 22 26
old … all:45 36 36
old … and:40 -1 -5
old … hav:-3 24 6
old … in:-23 -26 -24
old … on:-14 -22 -2
old … teh:-25 0 -38
old … with:16 24 -5
on:5 9 28
on an:32 29 37
on at:-20 -15 -10
on by:14 -24 -19
on every:-25 -22 -17
on friday:-36 -28 0
on holiday:-30 -28 -29
on i:33 -14 -10
on im:-31 -12 -9
on it:-31 -34 -18
on meself:-31 -25 15
on monday:9 -20 -5
on nights:19 23 -9
on one:-51 -33 -21
on purpose:121 114 58
on saturday:20 -11 -17
on saturdays:-30 -30 -23
on self:8 26 -1
on shift:23 26 21
on somebodys:42 48 46
on sunday:35 39 21
on teh:15 18 22
on thrusday:-17 -6 -25
on top:34 42 -15
on tuesday:25 2 1
on ur:33 36 27
on wednesday:-39 -30 -26
on whatsapp:20 19 23
on with:-29 -25 -18
on … after:25 -17 -4
on … all:-59 -41 -65
on … an:-33 -32 -36
on … are:-21 -24 -16
on … arms:14 20 10
on … at:24 11 15
on … bc:-55 -47 -35
on … be:-56 -47 -38
on … bed:18 14 21
on … bedroom:23 29 24
on … been:19 23 26
on … before:12 20 31
on … bench:48 -16 -16
on … bike:-9 -7 -24
on … birthday:28 41 43
on … boats:-19 -30 -23
on … bus:15 26 19
on … but:-24 -9 -14
on … cant:40 29 19
on … carpet:33 35 26
on … chart:-30 -14 -9
on … coach:-28 -31 -13
on … comes:14 22 17
on … day:11 17 24
on … days:9 35 -8
on … detox:-25 -13 -18
on … do:-32 -21 -15
on … dont:-30 -22 -20
on … door:-46 -43 -40
on … edge:-27 -25 -17
on … feet:-8 -9 -44
on … floor:33 30 29
on … for:-14 -52 -48
on … fridge:16 20 14
on … from:-10 -10 -24
on … go:-21 -13 -13
on … goin:23 -3 2
on … hands:10 -57 -19
on … havent:45 9 13
on … here:54 54 47
on … hes:35 36 31
on … home:37 -5 8
on … ice:-49 -13 -8
on … if:-45 -38 -24
on … in:3 8 -29
on … ive:-27 -19 -4
on … job:23 12 14
on … kitchen:30 29 28
on … leaving:21 21 14
on … ledge:49 25 31
on … legs:37 43 39
on … life:-24 -17 -36
on … line:57 62 50
on … mate:22 20 -1
on … mind:-25 -18 -16
on … monday:-35 -7 -6
on … monitor:14 0 -23
on … news:-12 -13 -34
on … next:-26 -16 22
on … night:-33 -21 -21
on … nine:-27 -12 -16
on … no:-27 -15 -10
on … nobody:44 28 24
on … not:-16 -33 -37
on … of:38 23 18
on … on:-20 2 -26
on … one:-30 -21 -22
on … outside:-12 -22 -19
on … own:26 9 -4
on … picking:31 32 8
on … pills:17 22 33
on … plane:9 -31 -26
on … platform:-65 -61 -53
on … rail:38 36 16
on … right:-28 -12 14
on … she:22 -48 -8
on … sill:23 23 20
on … since:1 -24 -24
on … sisters:-20 -25 -18
on … spring:-24 -18 -18
on … teh:-4 -27 -51
on … telly:-32 -11 -7
on … thats:-2 -22 -3
on … they:33 19 26
on … theyre:23 19 19
on … theyve:35 38 30
on … thinks:-30 -32 -36
on … three:18 24 8
on … til:38 38 33
on … till:-30 -23 -17
on … to:-24 1 3
on … tonight:-26 0 -42
on … tracks:37 46 46
on … tuesday:-28 -20 -20
on … u:25 26 5
on … under:-35 -34 -28
on … w:-10 -24 -18
on … wall:-39 -19 -13
on … was:-45 -23 -18
on … way:21 12 11
on … weekend:5 -15 -21
on … wen:-31 -28 -26
on … went:-13 -28 -14
on … which:28 26 22
on … while:17 21 18
on … who:42 13 20
on … wife:26 17 16
on … windows:10 16 24
on … wrist:-8 8 44
once:-25 -36 -1
once and:-22 -13 -6
once i:-25 -4 -11
once instead:-20 -41 -3
once wrote:-42 -36 -35
once … and:50 50 32
once … goodbye:-42 -36 -35
once … is:33 35 31
once … of:-31 -47 -4
once … was:24 23 21
one:34 33 35
one at:-28 -26 -24
one day:12 5 -22
one for:23 27 27
one i:-39 -21 -12
one im:13 12 22
one in:-13 -28 -32
one is:5 20 23
one last:28 21 21
one less:80 -2 -3
one long:-40 -37 -2
one nasal:21 21 21
one night:-11 -3 -29
one of:-12 0 -22
one on:-13 -47 -32
one step:22 24 21
one to:15 11 25
one way:61 61 65
one who:2 29 -7
one with:-50 -35 -27
one wont:25 -5 -5
one year:-22 -10 -7
one … a:-31 -53 -47
one … at:27 -19 -34
one … bc:37 35 35
one … before:38 37 34
one … by:-40 -36 -13
one … calculator:17 21 17
one … call:26 2 -21
one … day:-30 -29 -23
one … does:20 35 -3
one … find:28 38 35
one … for:-2 -12 -21
one … four:-30 -21 -10
one … had:14 19 22
one … here:37 36 31
one … i:15 -24 -38
one … in:7 26 7
one … it:35 56 35
one … left:27 15 1
one … me:70 65 28
one … my:-5 5 22
one … not:36 42 33
one … of:4 -28 -19
one … on:-32 -30 -20
one … or:28 31 -15
one … teh:-8 -33 -26
one … there:29 34 38
one … these:24 22 -14
one … today:-55 -14 -7
one … twice:-47 -45 -24
one … u:-44 -21 -12
one … will:51 4 -10
one … with:-23 -14 -13
ones:36 40 36
ones i:-21 -13 -1
ones on:31 35 22
ones who:12 17 21
ones … find:11 27 17
ones … me:29 0 11
ones … my:-5 -3 -29
ones … teh:37 30 24
onions:-48 -39 -27
online:-36 -27 -20
open:22 27 8
open and:23 24 19
open teh:-60 -57 -64
open … feels:13 11 20
open … he:32 30 25
open … teh:30 32 32
opened:54 -15 -15
opened teh:30 21 4
opened … in:25 0 -14
opening:-38 -35 -19
opens:49 38 36
opens … teh:21 24 13
opioid:-28 -20 -17
or:-73 -64 -61
or not:50 58 13
or … be:-20 -18 -4
or … in:-31 -16 -26
or … its:-24 -23 -17
or … me:-7 -26 -21
or … my:-24 -12 -9
or … want:-35 -38 -22
order:38 21 12
organiser:-53 -46 -42
other:-30 -10 -3
other side:53 33 22
other team:-33 -29 -5
other … gone:22 25 22
other … i:-39 -62 -59
other … im:15 21 11
other … it:-19 -24 -13
others:-16 -21 1
others … that:-21 -13 -4
otra:-37 0 -16
otra vez:-38 10 -3
ought:38 39 37
our:13 18 22
our son:28 35 25
our toddler:22 18 24
our trip:-30 -25 -28
our wedding:24 19 17
our … a:21 20 26
our … and:3 2 -42
our … doing:-23 -25 -28
our … down:-16 -12 -28
our … hes:21 21 29
our … on:-22 -20 -18
our … teh:21 8 28
our … told:22 28 -7
out at:41 51 32
out for:21 40 -4
out he:8 17 -29
out i:23 10 -28
out im:36 38 28
out on:21 31 36
out with:-11 -24 -26
out … a:-26 -17 -6
out … and:-19 -23 -25
out … be:-30 -24 -15
out … before:19 24 15
out … dont:-29 -34 -23
out … for:-28 -26 -16
out … good:26 30 11
out … his:43 38 -12
out … i:-30 2 12
out … is:-45 -37 -22
out … it:27 33 34
out … me:20 14 -20
out … one:32 37 24
out … prison:24 15 -8
out … room:60 53 50
out … shed:-15 -36 -37
out … skin:21 -4 -1
out … sock:21 18 13
out … thats:26 25 22
out … this:26 42 44
out … time:25 17 28
out … to:-25 -5 -5
out … tweezers:23 22 -3
out … window:19 26 31
out … wont:-45 -39 -27
outreach:-28 -26 -12
outside:44 25 42
outside my:10 14 32
outside teh:16 -33 -32
outside with:22 26 44
outside … a:2 5 28
outside … bat:22 18 42
outside … church:-34 -6 -5
outside … licence:27 -4 -5
outside … off:27 -4 -5
outside … shop:22 -1 -2
outside … waiting:-25 -26 -12
outside … work:-25 -26 -12
oven:-25 -24 -18
over a:-42 -30 -15
over i:-12 -28 -7
over it:34 13 -2
over me:39 20 24
over my:-26 -17 2
over there:-21 -20 -18
over three:6 18 20
over … and:4 23 13
over … be:31 23 0
over … bridge:-31 -33 -38
over … edge:21 22 17
over … got:52 51 29
over … hes:25 23 19
over … im:-26 -15 -16
over … it:-23 -13 -2
over … on:-22 -13 -13
over … to:-43 -32 -11
overdosd:54 39 33
overdosd and:14 23 29
overdosd last:60 -6 -3
overdosd … and:28 4 12
overdosd … is:34 33 39
overdosd … my:28 24 31
overdosing:50 65 32
overlooked:42 -3 -2
overlooked one:42 -3 -2
overpass:31 40 26
own:32 43 7
own and:-48 -56 -31
own hand:11 28 -7
own hands:16 24 -2
own in:24 25 -2
own life:25 21 2
own mate:24 21 -1
own … and:3 -3 36
own … do:1 2 -27
own … dog:20 29 34
own … i:-40 -49 -30
own … im:-33 -33 -22
own … in:-54 -47 -20
own … it:-12 -27 -16
own … me:54 58 -1
own … no:22 27 -3
own … teh:-16 -22 -11
own … was:-20 -15 -11
owt:-30 -28 -10
oxy:-3 -22 -23
oxys:39 26 23
p:-33 -18 -13
packed:-6 -32 -21
packed for:28 0 0
packed lunches:-7 -32 -14
packed … a:27 8 10
packed … place:28 0 0
packet:17 22 20
packets:39 35 35
packing:-37 -42 -29
packs:-24 -9 -5
paddling:-20 -21 -21
paddling pool:-20 -21 -21
paid:17 36 27
paid … on:16 16 22
paid … teh:30 30 22
paid … to:-33 4 2
pain:-35 -21 -27
pain is:29 17 13
painkillers:17 29 30
paint:-63 -65 -69
painted:-57 -47 -42
painting:-27 -27 -23
painting teh:-22 -23 -22
pan:-47 -6 -4
panic:-40 -30 -25
papa:-47 -49 -66
paper:-30 -29 -19
papers and:17 15 -24
papers … go:19 17 20
para:6 -70 -40
para mi:24 20 22
paracetamol:34 49 8
parcel:-29 -25 -25
parents:-16 -27 -8
parents … am:28 31 27
parents … be:-21 -23 -20
parents … to:22 21 20
park and:-14 -22 -21
park … cant:-13 -22 -21
parked:11 14 28
parking:-72 -54 -30
part of:-12 -39 -26
part … me:2 -25 -8
partner is:31 15 27
partner said:24 18 14
partner … my:25 16 28
party:-74 -61 -51
pas:-22 -9 -4
pasa:23 -10 -7
pass:-8 -16 -47
pass out:29 33 -8
pass … teh:-25 -18 -12
passed:20 -11 -24
passed out:45 63 -2
passed … at:15 37 0
passed … i:31 6 14
passenger:43 43 46
passport and:46 47 39
password for:22 25 16
passwords:44 45 37
passwords … teh:51 48 42
past teh:27 34 28
past … and:-18 -19 -51
past … i:38 45 47
past … teh:37 10 9
pastillas:51 56 60
pastillas … mi:15 26 26
patches:26 25 27
path:-22 -9 0
patient … my:27 28 33
patient … own:27 28 33
pay:-29 -20 -9
pay for:-32 -19 -12
payday:-28 -7 2
paydays … rents:33 31 34
paying:-29 -16 -10
peace:46 11 8
peace with:23 4 15
peace … it:47 6 17
peaceful … teh:33 35 31
pen:-22 -21 -12
pensando:42 -46 -12
pension:29 27 -23
pension … me:25 19 5
people:-16 -57 -49
people and:0 -30 -10
people here:-2 20 -4
people on:-32 -5 -5
people say:28 12 -2
people … all:26 -6 -7
people … and:-25 -23 -27
people … i:35 1 19
people … im:49 12 3
people … is:35 -7 -2
people … teh:-22 -29 -17
people … think:25 -4 -1
per:-30 -27 -24
perdonenme:55 58 55
perfect:-23 -8 -5
period is:26 33 28
permanent:26 11 -4
permanently:65 58 9
pero:-27 -62 -38
perrita:18 21 12
perrita que:18 21 12
perrita … a:18 21 12
perrita … come:18 21 12
person … teh:-35 -28 -30
persona:-22 -6 -4
pet:-23 -19 -18
petrol:36 46 51
pharmacy:-86 -85 -81
phone:11 23 29
phone and:34 37 9
phone case:15 15 27
phone charger:-27 -27 -20
phone i:-30 -8 3
phone is:14 21 21
phone off:55 24 25
phone on:26 24 23
phone … can:-30 -28 -22
phone … me:11 15 -21
phone … my:33 37 25
phone … off:-29 -23 -27
phone … on:39 1 14
phone … shoes:28 -14 -18
phone … with:29 35 22
phoned:16 20 20
phones on:19 23 21
phones … to:42 42 42
phoning teh:22 20 17
phoning … priest:22 20 17
photos … my:-20 -23 -19
physical:-36 -37 -53
physically:-59 -25 -10
physio:-70 -43 -45
physio tmrw:-10 -13 -25
piano:20 20 22
pick:-25 -39 -55
pick up:-11 -34 -26
pick … teh:-38 -27 -24
picked:39 25 -5
picked a:41 43 21
picked sunday:24 24 28
picked up:27 -13 -4
picked … and:14 31 16
picked … day:20 23 24
picked … for:-26 -23 -17
picked … out:23 22 -3
picked … stitches:23 22 -3
picked … teh:-1 -27 -19
picked … would:28 28 0
picking:-4 -1 -24
picture:-3 -30 -29
picture a:29 -3 -1
pictures:3 11 -39
pictures tonight:-31 -23 -15
pie:-40 -45 -46
piece:-27 -64 -18
pienso:22 44 -5
pienso … todos:42 38 -1
pies:-38 -41 -41
pill:14 21 34
pillow:25 25 34
pills:69 77 75
pills and:36 32 49
pills are:15 26 25
pills dont:28 33 38
pills on:-36 -19 1
pills to:3 -31 -25
pills … ago:25 -3 -1
pills … cant:59 58 69
pills … feel:31 32 40
pills … is:39 36 34
pills … me:47 46 46
pills … teh:-35 -52 -48
pills … to:-22 -11 -7
pills … today:-2 -27 -18
pills … weeks:23 -3 -1
pills … weird:67 63 68
pin:42 42 43
pinch:19 20 24
ping:40 45 47
pinpoint:11 14 20
piont:-13 -56 -64
piont in:40 -18 -5
piont … alife:54 -4 -2
piont … my:31 21 -1
pipe:32 35 23
pistol:26 33 39
pit:-9 21 28
pizza:-29 -20 -15
place:-63 -48 -55
place with:8 -23 -19
place … no:29 7 -2
place … visiting:28 0 0
places:-25 -30 -34
plain:25 -7 -2
plan:27 39 -17
plan for:13 35 16
plan it:31 5 -5
plan on:-2 -40 -34
plan to:-29 -3 -14
plan … and:28 7 20
plan … i:46 56 27
plan … my:33 30 -5
plane:8 -50 -33
plane to:-23 -20 -14
planning:52 54 -46
planning to:34 42 -12
planning … ctb:7 19 -20
plans:2 28 33
plans to:-26 -5 3
plans … hurt:-21 0 4
plans … meself:-25 -5 4
plant:-37 -30 4
plants:45 50 51
plastic:25 25 21
plastic … a:52 50 45
plastic … and:53 51 46
plastic … his:-49 -44 -41
plate:-21 -14 -11
platform is:28 21 19
platform … and:21 20 19
play:-53 -34 -15
play my:-20 -30 -24
play teh:37 43 42
play … i:-50 -45 -18
play … pogues:20 22 24
played:-29 -26 -19
playing:-8 -1 -24
plays:-33 -31 -11
pleased:-62 -57 -45
plese:106 105 106
plumber:-25 -28 -9
plus … de:30 15 -3
plus … vivre:22 -7 -2
pm:12 -33 -33
pocket:23 7 7
pocket havent:21 -7 -3
pocket … set:33 30 28
podcast:-36 -17 -4
poder:-28 -5 -6
poem:-40 -12 4
pogues:20 22 24
pointing:37 33 30
pointing … teh:37 33 30
poison:-10 21 33
poison … and:33 29 24
poisoning:28 3 -8
police:34 28 26
police … me:37 -13 -7
poner:-58 -6 -6
pont je:34 33 31
pont … sauter:34 33 31
pont … vais:34 33 31
pool:-25 -23 -18
poor:-55 -44 -40
popcorn:-43 -39 -31
popcorn … my:-34 -31 -27
popped:18 21 22
por:-32 -21 -4
porch:22 30 29
porch light:16 22 17
porch … on:16 22 17
porque:-35 -58 -21
positive:-44 -33 -20
possible:-34 -26 -43
post:-35 -23 -30
post before:-19 -21 -22
post thank:37 34 35
post this:-11 -5 -27
post … u:23 17 20
poster:-33 -24 -18
poster for:-25 -10 0
posts:-26 -26 -11
pot:-52 -23 -1
pounding:6 16 -27
pour:-27 -18 -22
poured teh:20 -2 -3
poured … sherry:20 -2 -3
power:-67 -55 -44
practice:24 26 28
practise:-29 -32 -29
practised:-23 -16 -3
pray … me:-24 -22 -18
pray … to:-20 -9 -7
prayed … i:20 16 22
prayer:3 -37 -22
prayer every:10 -21 -7
prayer … is:10 -21 -7
prayer … night:10 -21 -7
prayers:35 35 35
pregabalin with:17 20 -2
premier:2 4 28
premier inn:2 4 28
premier … a:2 4 28
premier … what:2 4 28
present:-42 -21 -21
present from:27 22 22
present … me:27 22 22
press teh:35 35 8
pressure:-63 -58 -48
pressure tablets:-36 -33 -33
pretending:25 28 8
prevention:-29 -26 -11
price:-30 -4 -3
prices:-20 -21 -7
pride:-43 -22 -8
print … teh:-26 -24 -3
printer:-62 -52 -44
prison:-14 -12 -22
problem:-76 -80 -58
problems:-46 -40 -33
process:-27 -20 -14
promise:26 32 36
promise i:47 45 34
promised my:29 11 3
proper:-22 -6 0
propose:-26 -24 -21
proposed:-30 -33 -1
protest:-18 -16 -28
proud:-50 -65 -41
proud of:-17 -38 -22
proud … it:30 -19 -1
psych:43 15 -8
psych ward:45 16 -8
psychologist:-36 -28 -18
ptsd:-33 -55 -32
puedo mas:13 35 -2
puente:37 49 42
puente … voy:10 22 17
pull:21 20 20
pull it:27 27 31
pull … off:28 28 31
pulled:-32 -29 -17
pump:-16 -21 -20
pumped … my:26 -2 -1
punch:-22 -8 -4
punched:42 48 -5
punches:26 29 -4
punches me:27 29 -4
punches … and:27 29 -4
punches … my:27 29 -4
punching:10 21 -6
punishment:18 28 -5
puppy:-34 -31 -35
purged:46 -11 0
purged twice:24 -9 0
purged … today:24 -9 0
purging:-18 -31 -7
purple:-22 -11 -1
purpose:116 110 57
purpose and:30 32 27
purpose it:19 24 30
purpose nobody:29 32 16
purpose to:29 -4 -4
purpose … im:23 24 30
purpose … isnt:21 23 9
put:21 7 -6
put an:34 27 -3
put in:21 26 31
put my:-2 -26 -7
put on:-44 -33 -17
put teh:5 -14 -22
put that:19 20 22
put … a:53 54 46
put … and:23 27 31
put … bullet:23 26 -4
put … chair:32 35 25
put … down:-8 -12 -26
put … end:34 27 -3
put … gun:-35 -32 -22
put … his:-26 -16 -16
put … in:-28 -33 -66
put … out:-12 -29 -17
put … phone:21 20 8
put … pills:-26 -14 -15
put … telly:-31 -10 -4
put … through:23 32 -6
put … up:-28 -22 -29
put … with:26 26 20
put … word:29 32 35
puts … on:30 32 1
putting:-9 -1 -20
q:-55 -65 -30
quarter:21 24 36
quarter to:22 24 36
que:-35 -77 -55
que come:18 21 12
que je:19 21 22
que … a:-48 6 4
que … de:66 -31 -12
que … laime:19 21 22
que … las:16 20 12
querer:-5 -51 -11
queria:40 -4 19
queriendome:-86 -20 -9
question:-63 -79 -50
questions:-20 -12 -19
quick:35 33 33
quicker:32 17 11
quicker than:27 9 14
quiero:48 25 -71
quiero acabar:34 47 -1
quiero matar:27 36 -2
quiero matarme:43 87 -7
quiero morir:4 -22 -13
quiero mudarme:-30 -15 -1
quiero suicidarme:22 66 -1
quiero … aguanto:28 15 -2
quiero … con:38 27 -3
quiero … de:26 4 -3
quiero … el:-33 -14 -3
quiero … en:-79 0 -5
quiero … mas:20 -10 -7
quiero … nadie:-28 26 -1
quiero … no:-38 23 -14
quiero … y:22 -10 -12
quiero … ya:25 5 -4
quiet:56 64 65
quiet here:-30 -31 -31
quiet teh:20 22 20
quiet … be:38 22 21
quiet … is:-26 -17 -10
quiet … teh:-45 -27 -26
quit:-44 -25 -6
quit vodka:34 29 28
quit … cold:33 28 27
quit … turkey:33 28 27
quitarme:27 38 -4
radio … teh:-24 -27 -22
raffle:-26 -17 -3
rail:45 42 33
rail … and:-47 -46 -42
railing:32 32 30
railing … its:32 31 27
railing … windy:32 30 27
railway:37 36 31
rain:-86 -74 -57
rain and:-62 -42 -35
raining:-21 -10 -8
ran:42 49 15
ran out:45 50 9
ran … my:35 37 37
ran … of:36 37 11
rang:14 13 21
rang … said:-32 -31 -13
rang … teh:-22 -11 -9
rang … that:-34 -17 -24
range:-34 -33 -31
rat:16 8 24
rat poison:31 27 36
rates:-40 1 -5
rather:35 37 15
rather be:38 -37 -10
rather die:-35 -12 -2
rather than:-28 -24 -12
rather … dead:38 -24 -3
rather … for:31 29 -4
rather … than:8 -32 -10
rato:55 3 6
rats:-30 -26 -23
rattling:23 -14 -6
raus:-37 -34 -31
raw:-5 -26 -13
razor:76 76 70
razor blades:26 25 12
razor … teh:33 33 35
reach:-25 -20 -12
read:-23 -22 -30
read about:42 28 0
read im:30 27 25
read out:-18 -22 -26
read them:35 36 36
read this:29 28 21
read … be:27 29 34
read … i:23 24 29
read … in:-47 -41 -39
read … on:-22 -13 -13
read … shall:20 20 25
read … teh:-12 -21 -17
read … will:-17 -22 -12
reading about:41 25 -2
reading this:7 6 22
reading … deaths:27 24 -1
reading … fentanyl:27 24 -1
reading … i:36 40 44
reading … on:-32 -19 -19
reads this:18 28 27
ready:0 -7 -46
ready and:-49 -49 -43
ready to:24 17 -35
ready … catch:36 38 0
ready … delete:-34 -35 -14
ready … goin:-49 -51 -42
ready … im:-49 -51 -42
ready … my:-31 -26 -7
ready … teh:52 25 -20
ready … tonight:34 40 41
real:-53 -26 -39
real … teh:-22 -24 -15
realize:-68 -24 -21
realy … disappear:23 -2 0
realy … to:23 -2 0
reason:8 -21 -21
reason for:20 -16 -8
reason … be:-20 -1 -4
reasons and:31 34 0
recently:-21 0 -26
reception:-22 -19 -26
recital:32 38 37
reckon:40 12 15
recommend:-64 -37 -27
recommend it:-24 -19 -13
record:-33 -8 -2
recorder:-22 -33 -28
recovery:-60 -65 -59
red … is:26 28 25
reddit:-31 -17 -17
refuge:-29 -25 -21
refund:26 -5 -3
refusal:-7 -28 -27
regret:25 -9 -13
regret that:58 12 7
regrets:-29 -13 -14
rehab:-32 -22 -41
rehearsal:20 22 16
relapse:-100 -57 -28
relapsed:14 -1 -33
relapsed and:-50 -5 -7
relapsed on:43 27 -1
relapsed … heroin:37 4 -1
relationship:-34 -21 -15
relationships:-28 -30 -33
relief:3 -24 -21
relieved:30 12 -23
relieved it:-22 -1 -1
relieved … wasnt:-22 -1 -1
relly:37 39 47
remain:-40 -34 -32
remember:-33 -39 -32
remember me:38 33 33
remind:-37 -27 -12
reminder:-23 -21 -13
remove:23 23 20
rent:41 26 42
rents:25 22 27
replies:-41 -28 -9
reply:17 32 22
reply … i:20 26 3
report … sewerslide:44 48 0
rescue:-20 -15 -17
research:-17 -25 -12
reservoir:43 47 43
resigned:35 35 31
resigned teh:35 35 31
respond:21 6 14
rested:-21 -32 -34
restful:74 -10 -7
restricting:34 -11 -2
retired:33 5 -20
retired … i:13 20 -1
return:33 32 34
return … it:20 20 32
returned:-19 -19 -27
reunion:-26 -23 -18
review:-7 12 29
review … teh:-32 -19 -23
revolver:41 42 45
revolver … her:32 31 27
rex:28 31 32
ride teh:20 23 -1
ride … out:18 20 11
ride … urge:20 23 -1
right:-23 -14 2
right im:-17 -14 -37
right in:8 13 25
right things:36 38 38
right with:-20 -6 -34
right … can:-3 -31 -6
right … do:58 48 25
right … goin:9 25 -12
right … is:21 26 15
right … mum:24 20 15
right … my:-51 -49 -40
right … teh:-26 -27 -13
right … was:36 36 34
right … windy:25 24 19
ring:21 15 3
ring anyone:25 23 21
ring me:-32 -23 -16
ring … i:39 9 13
ring … teh:53 45 44
ringing:51 40 40
rings:23 14 20
risa:-32 -15 -2
risa … el:-29 -13 -1
rists:85 90 32
rists and:22 22 5
rists in:24 26 9
rists … blood:0 0 37
rists … i:25 26 -3
rists … teh:44 45 8
rite:0 18 -26
river:11 22 26
river to:29 28 32
river … we:15 25 31
rivers:40 44 22
road:-12 -30 -22
road … and:1 -23 -18
road … teh:48 51 52
roaring:-36 -29 -17
roast:-72 -56 -49
rock:-16 -33 -11
roll:29 -20 -27
romantic:-31 -23 -13
roof:39 41 36
roof of:33 30 32
roof … flats:-18 -21 -18
roof … it:22 29 0
roof … on:41 48 39
room:28 38 35
room is:41 41 16
room … bed:29 25 26
room … it:38 40 30
room … of:-71 -64 -60
roommate:50 47 37
rope out:-23 -21 -20
rope ready:-49 -51 -41
rope … and:-40 -42 -28
rope … bag:36 38 31
rope … im:-49 -51 -43
rope … of:-23 -21 -20
rope … teh:-36 -38 -31
rope … this:-20 -18 -9
rope … tonight:53 55 56
ropes:49 49 44
ropes in:20 23 20
rosarys:37 33 36
rose:-38 -36 -5
roses:-46 -42 -36
roses and:-28 -32 -32
round:18 12 40
round it:20 21 24
round my:29 34 40
round teh:-21 -15 -3
round … leaflet:-27 -20 -13
round … neck:31 33 36
round … teh:-26 -10 -5
round … throat:14 15 21
roundabout:-48 -44 -42
rouse:22 24 28
row about:-24 -11 -4
rucksack:36 31 35
rug:-26 -21 -8
ruined:-35 -29 -27
run … over:26 21 1
rung:35 31 36
running:25 24 16
running garage:17 20 23
running i:32 -2 0
running its:23 20 16
running … a:23 20 16
running … be:22 25 25
running … shut:30 29 32
running … teh:9 25 23
running … wont:22 25 25
runs:-39 -29 -18
rush hour:-24 -17 3
s:-26 -13 -31
sad:-34 -24 -5
sad about:-19 -39 -7
sad … teh:-27 -18 -9
safe:15 11 31
safe im:58 52 50
safe tonight:12 8 24
safe with:12 -22 -2
safe … got:20 22 22
safe … teh:29 35 30
safety:-24 -31 -5
safety … keep:-21 -18 -12
safetys:49 50 48
safetys off:49 50 48
said:14 27 17
said and:25 6 -10
said ask:29 21 -1
said go:52 52 24
said goodbye:-32 -34 -9
said he:31 24 -12
said id:24 36 39
said in:-73 -31 -7
said it:34 9 -11
said no:-31 -37 -2
said on:-19 -20 -22
said she:-27 -25 -6
said teh:33 20 4
said to:23 -20 -8
said … and:-50 -47 -24
said … felt:-25 -24 -5
said … goin:36 30 15
said … goodbyes:21 25 16
said … hav:-21 -16 -13
said … her:-40 -29 -2
said … i:63 65 37
said … im:-39 -25 -13
said … in:-27 -9 2
said … kil:44 66 -1
said … me:22 5 -11
said … my:-23 1 -12
said … no:-42 -37 -14
said … of:41 21 -9
said … right:33 35 31
said … see:29 27 27
said … teh:-31 -31 -12
said … tired:-40 -33 -13
said … to:11 25 40
said … wanted:-28 -18 -4
said … wouldnt:11 41 0
salir de:31 27 -3
salir … casa:32 27 -3
sam:29 32 22
samaritans:-25 -18 -9
samaritans on:-23 -15 -7
same amount:23 27 -5
same bridge:-23 -18 -8
same way:30 31 34
same … and:27 26 27
same … he:60 57 29
same … i:26 24 6
same … it:47 47 -9
same … my:-28 -27 -9
sandwich:-23 -14 -7
sat here:21 17 16
sat with:-26 -20 -23
sat … car:23 20 10
sat … it:24 -8 -6
sat … me:25 14 14
sat … my:23 -1 14
sat … wrong:-19 -15 -20
saturday:27 21 41
saturday at:-22 -15 -12
saturday is:26 24 18
saturday night:32 30 33
saturday tickets:-21 -8 14
saturday … are:23 34 32
saturday … be:-40 -30 -26
saturday … bought:-21 -8 14
saturday … not:34 31 31
saturday … teh:23 -8 -8
saturday … weather:28 31 30
saturday … will:19 14 20
saturdays:-30 -30 -23
sauter:34 33 31
sauter dites:34 33 31
sauter … a:34 33 31
save me:-31 -32 -31
save … a:-19 -22 -34
save … seat:-23 -26 -28
saved:43 26 19
saved me:30 -12 -7
saved up:35 45 27
saved … pills:23 25 -2
saving … a:-31 -33 -25
saving … for:15 14 23
saw a:15 20 22
saw … on:34 40 37
say:58 37 36
say a:24 34 10
say goodbye:-23 -13 -9
say hello:-3 -22 -26
say i:11 23 29
say im:-1 -42 -31
say no:15 28 24
say someone:28 16 17
say that:20 35 42
say to:-41 -39 -16
say u:10 19 26
say wen:34 35 -9
say … a:48 54 45
say … and:22 -7 -13
say … be:25 27 24
say … cant:-45 -44 -35
say … every:-22 -5 -2
say … get:41 23 30
say … had:36 38 38
say … i:-12 -27 -12
say … is:14 13 21
say … me:22 9 6
say … my:-32 -33 -38
say … u:2 4 -31
say … want:-11 -30 -3
say … was:47 51 41
saying goodbye:-27 -18 -14
saying im:15 32 24
saying it:12 21 2
saying … goin:10 23 15
saying … teh:-20 -17 -17
says:30 15 -39
says a:24 25 0
says do:-20 -26 -16
says hell:19 15 32
says hes:12 23 0
says i:10 10 26
says it:23 -14 -8
says its:-17 -20 -28
says she:1 -11 -29
says shes:47 19 29
says teh:-24 -15 -24
says they:-35 -18 -2
says … a:7 -20 -34
says … all:-22 -19 -12
says … be:0 3 -22
says … goin:26 26 18
says … has:-39 -31 -27
says … hav:6 10 22
says … hes:26 23 3
says … i:28 21 22
says … in:20 14 10
says … kil:50 52 40
says … look:-20 -25 -18
says … me:15 10 33
says … my:12 13 22
says … not:-25 -22 -15
says … of:31 38 -2
says … second:23 25 -1
says … she:0 -28 -3
says … taken:22 24 23
says … teh:26 13 19
says … want:-51 -40 -2
says … wants:25 26 -7
says … will:-22 -19 -8
says … wont:21 16 -3
says … yourself:27 33 0
scaffold … it:36 35 34
scan:5 -17 -26
scan … back:21 -3 -1
scared:32 28 24
scared im:38 43 -8
scared of:20 16 -25
scared … goin:21 21 -12
scared … will:16 27 -4
scars:-33 -28 -20
scattered mum:22 18 13
scene:-26 -20 -9
scheduled:26 31 43
scheduled teh:13 15 21
scheduled … email:18 19 21
scheduled … im:27 25 30
scheduled … to:18 19 21
schlafen:-24 -21 -14
school and:-24 -15 -19
school play:-18 -23 -19
school tmrw:23 26 29
school … a:21 16 16
school … teh:-24 -27 -27
schools:30 -17 -8
scissors:1 -8 -37
scissors … teh:41 39 6
scouts:-19 -22 -19
scratch:39 -38 -20
scream:-31 -21 -25
screamed:-50 -60 -16
screaming … being:29 28 -5
screaming … hit:29 28 -5
screen:-32 -38 -35
screen and:-19 -42 -40
screen great:26 24 23
screens:-35 -32 -25
script:-19 -33 -29
scrolling:-34 -23 -5
se:-47 9 3
se a:-20 27 -4
se duerma:13 9 33
se … las:-19 -26 -51
sea:22 8 16
sea … teh:29 34 36
seals:27 26 25
season:-28 -41 -39
seasons:-25 -20 -15
seat:-15 -20 -10
second:4 -2 -22
second hand:-51 -50 -45
second … a:20 22 -3
second … i:24 9 -7
second … teh:-25 -14 -6
second … this:62 39 43
seconds:-30 -23 -18
security:28 38 46
security guy:43 43 40
security hasnt:29 32 28
security is:34 31 28
security … noticed:29 32 28
see:34 53 46
see for:61 68 61
see her:-44 -38 -21
see if:2 10 23
see me:33 41 20
see my:5 12 23
see this:20 21 22
see to:59 64 32
see u:-35 -32 -43
see what:-5 -22 -14
see … and:-24 -35 -6
see … at:-21 -13 -14
see … for:22 -5 2
see … future:0 -37 -6
see … great:26 24 23
see … in:-18 -20 -5
see … it:29 26 11
see … my:22 17 -2
see … not:22 23 -8
see … plese:69 72 73
see … screen:26 24 23
see … season:26 -1 0
see … should:20 -12 -1
see … we:24 22 23
seeing:20 -1 22
seeing snakes:22 27 27
seeing … and:18 25 25
seeing … teh:24 14 17
seem:-18 -34 -26
seem to:-26 -44 -39
seems:-40 -32 -20
seems right:36 32 28
seen:22 26 27
seen teh:-26 -23 -27
seen to:50 47 31
seen … it:45 26 32
sees:-36 -37 -38
seguir:30 -16 -10
seis:44 15 9
seizure:67 62 61
seizure in:-23 -15 -16
seizure … teh:-24 -23 -25
seizures … on:-18 -21 -18
selbstmord:45 57 -7
self:30 20 -30
self agan:-12 -7 -22
self delete:23 37 -10
self harm:38 7 -19
self … and:8 -21 -13
self … from:-21 -18 -1
self … that:27 29 41
send:-23 -17 -20
send anyone:44 47 46
send help:-24 -28 -29
send … i:-28 -27 -24
sender:41 -3 -2
sending:-29 -33 0
senora:4 40 29
senora ya:39 35 34
sense:-17 -24 -22
sent:42 51 25
sent me:33 17 33
sent to:35 43 6
sent … a:35 40 25
sent … foto:19 17 23
sentido:-5 -104 -44
september:4 -21 -24
ser:69 -12 -10
sergeant:32 31 10
series:-33 -12 -11
serious … i:-12 -25 -17
server:36 21 -8
service:49 59 67
service revolver:31 31 33
services:-29 -33 -37
session:-21 -19 -5
set:2 4 31
set fire:41 41 41
set … on:23 21 16
set … teh:28 24 27
set … to:21 16 24
settle:36 -2 -3
seven:-37 -60 -59
seventeen:-6 -6 -27
seventh:-1 -25 -20
seventy:28 26 -1
seventy four:8 26 3
seventy … i:20 14 -2
severe:-29 -52 -20
sewer:33 41 -3
sewer slide:33 41 -3
sewerslide:15 11 -51
sewerslide and:19 25 -6
sewerslide before:29 29 -1
sewerslide i:57 -33 -2
sewerslide in:12 -26 -5
sewerslide is:16 16 -24
sewerslide note:13 16 73
sewerslide teh:-36 -28 -7
sewerslide … and:-28 -6 20
sewerslide … at:-44 -14 -1
sewerslide … day:21 23 -1
sewerslide … good:4 -53 -7
sewerslide … i:21 32 19
sewerslide … is:-27 -26 34
sewerslide … it:38 17 -1
sewerslide … news:27 34 -2
sewerslide … not:-36 -30 -8
sewerslide … right:-3 -49 -5
sewerslide … teh:17 2 -25
sewerslide … want:33 12 -4
sewerslide … way:24 37 0
sewing:-42 -14 -17
sex:-17 -10 -24
sh:-9 -26 -19
shaking:97 76 68
shaking and:37 38 21
shall:26 32 45
shall hav:20 20 25
shall not:40 39 24
shall take:34 32 34
shall … it:30 27 27
shall … joined:20 20 25
shall … my:-31 -22 3
shame:-35 -12 -29
shant be:25 27 27
shant … needing:25 27 27
share:-37 -39 -31
sharing:-90 -43 -27
sharpened:34 33 30
she asked:9 15 26
she did:29 23 13
she had:34 30 36
she means:24 21 -2
she meant:-26 -31 -31
she said:-19 -39 -12
she says:-25 -23 -16
she texted:19 22 11
she took:-22 -19 -9
she used:29 30 32
she wants:21 33 -13
she was:-9 -2 -21
she went:-31 -26 -8
she wont:51 45 32
she … at:-57 -55 -51
she … be:16 -16 -23
she … drinking:24 20 23
she … goodbye:-26 -25 -11
she … he:-35 -21 -18
she … hear:22 17 15
she … her:-33 -28 -15
she … i:-29 -34 -18
she … im:-26 -9 -6
she … in:37 41 31
she … is:-29 -29 -18
she … kil:32 31 -4
she … my:2 22 -14
she … of:-23 -22 -17
she … she:-37 -53 -27
she … shes:23 28 -13
she … teh:-32 -26 -34
she … till:22 20 -1
she … to:25 12 -40
she … was:32 4 17
she … what:23 20 22
shed … kids:-23 -21 -20
shed … on:26 27 25
sheds:42 36 39
sheet:24 25 26
sheets:-9 -4 -24
sheets … he:30 30 2
shell:16 28 -7
shell not:37 36 3
sherry:3 -21 -16
shes:66 70 89
shes a:6 -24 -19
shes been:-23 10 -6
shes breathing:38 38 41
shes goin:-19 -22 -3
shes got:40 38 31
shes here:-25 -26 -16
shes in:24 23 28
shes not:25 24 17
shes safe:22 28 20
shes stopped:44 41 39
shes taken:29 29 32
shes … and:45 38 3
shes … answering:28 29 26
shes … at:-22 -23 -14
shes … blue:26 31 34
shes … nothing:21 12 -5
shes … she:8 10 20
shes … to:-21 -18 2
shes … vet:-50 -46 -11
shift:24 42 31
shifts:-26 -20 -20
shit:-42 -108 -62
shoes:36 21 18
shoes off:24 37 32
shoes … for:28 -18 -14
shoes … in:46 45 45
shoot:-35 -11 25
shoot me:-29 -24 -12
shoot meself:34 52 48
shoot up:-32 -18 -1
shoot … i:6 22 -1
shooting:0 25 -22
shopping:-62 -50 -49
shops:28 28 -16
short:-62 -62 -54
shot:-40 -30 -11
shot and:38 36 34
shot my:-37 -38 -30
shot up:43 47 44
shot … hes:20 22 21
shot … in:-29 -30 -22
shotgun:54 47 34
shotgun and:63 65 60
shotgun … hes:50 48 45
should:-19 -59 -49
should a:-21 -21 -2
should be:5 -24 -15
should i:-34 -63 -17
should not:25 10 4
should … and:-31 -15 -10
should … be:33 4 -7
should … born:33 -1 -2
should … meself:30 -10 -6
should … say:-22 -9 -1
should … teh:27 38 32
shouldnt of:23 24 20
shouldnt … laughed:23 24 20
shouldve:32 39 30
shout:-27 -7 4
shouted:-22 -27 -23
shouting:47 45 53
shouting that:16 13 20
shouting … he:14 14 31
shouting … will:21 20 27
shouts:-2 17 -24
show:-23 -4 6
showed me:-7 -24 -21
shut:51 44 34
shut … a:-23 -26 -22
si:9 -52 -38
sick after:21 -13 -1
side:-18 -27 0
side … and:9 14 33
side … railing:33 31 28
side … teh:21 22 18
siempre:-156 -30 -10
siento:27 -42 -14
signed:-26 -16 16
signing:10 20 32
signing … for:-22 -19 -4
silage:38 39 35
silage is:31 35 30
silage … in:22 24 22
sill:26 28 25
silly:2 25 29
silo:26 26 32
silo top:28 27 33
silo … of:26 26 32
similar:-22 -15 -14
simple:-14 -23 -6
sin:-144 -29 -21
since:25 16 -7
since and:-23 -26 -24
since i:-21 1 -1
since im:-60 -47 -28
since last:18 25 16
since march:17 21 26
since my:-35 -21 -10
since she:24 43 -2
since six:-37 -22 -10
since sunday:25 -5 0
since teh:23 42 -34
since tuesday:40 6 7
since we:18 24 -3
since … a:-23 -16 -21
since … and:18 29 37
since … down:50 26 22
since … he:26 24 -4
since … home:39 41 -6
since … it:-11 18 26
since … last:-14 -41 -31
since … moved:-21 -8 -2
since … my:49 40 5
since … one:48 22 20
since … out:27 25 18
since … passed:23 -7 -10
since … stopped:38 35 4
since … to:-15 -21 -9
since … tonight:23 21 23
since … took:17 18 33
since … week:16 34 0
singing:-64 -41 -33
single:-28 -27 -33
single day:25 37 -1
single one:-21 -27 -6
sinse:16 19 -23
sir:22 38 12
siri:26 23 26
siri to:22 18 22
sister:29 24 -1
sister and:23 6 -2
sister i:21 20 27
sister in:15 18 33
sister it:-51 -46 -42
sister knows:37 38 34
sister … a:-24 -21 -28
sister … and:23 34 -7
sister … her:-7 -5 -46
sister … how:37 38 34
sister … i:29 16 27
sister … in:-25 -26 -27
sister … me:-21 -19 -22
sister … my:-31 -27 -22
sister … teh:33 26 36
sister … to:48 32 16
sister … wasnt:-51 -46 -42
sisters bed:-20 -25 -19
sisters … dont:-20 -25 -18
sisters … says:-20 -25 -18
sit:-34 -21 -12
sit in:-27 -43 -20
sit with:-23 -26 -17
sit … teh:-21 -25 -15
sits:-33 -32 -27
sits … teh:-12 -15 -23
sitting:26 10 5
sitting here:0 14 -24
sitting … car:-54 -36 -36
sitting … hands:6 -45 -14
sitting … my:-19 -49 -27
situation:-33 -5 -24
six and:-30 -31 -16
six days:20 38 0
six oclock:26 21 20
six years:-39 -30 -10
six … a:16 12 20
six … and:21 -2 -24
six … he:-20 -19 -16
six … today:-24 -9 -13
size:-39 -16 -40
skip:-29 -26 -29
skipping … i:8 28 -8
slan:58 60 57
slap:27 28 -5
slapping:60 60 21
slaps:27 34 -11
slaps me:9 21 -7
slaps … i:34 44 -4
slaps … if:9 21 -7
sleep:-2 -34 -21
sleep and:49 18 19
sleep before:-26 -17 -9
sleep forever:35 -5 2
sleep i:21 25 23
sleep … and:-23 -23 -21
sleep … im:-1 -50 -12
sleep … is:-11 -12 -25
sleep … never:32 0 0
sleep … no:3 -20 -19
sleep … teh:34 29 13
sleepers:29 37 37
sleepers … teh:26 24 21
sleeping a:-21 -17 -10
sleeping pills:56 50 48
sleeping with:22 20 -2
sleeping … teh:-28 -22 -15
sleeps:24 30 18
sleepy:38 51 51
sleepy … of:15 23 -1
sleeve:39 21 14
slept:-38 -31 -20
slept on:-28 -19 -16
slept … hours:-20 -20 -22
slept … teh:-27 -18 -11
slide … i:33 38 -2
slipped:38 -44 -38
slipped at:34 -4 -4
slipped … after:26 -1 0
slipped … teh:21 -10 -8
slipping:3 18 24
slit:32 41 -45
slit my:28 32 -42
slit … in:21 22 0
slit … rists:28 30 -36
slitting:65 50 -14
slough:-33 -28 -28
slow:57 60 53
slow down:23 17 15
slow i:50 52 32
slower:39 33 35
slower than:39 33 35
slurry:38 45 34
slush:-30 -27 -29
slush puppy:-30 -27 -29
small:-15 -34 -13
small they:19 25 24
small … a:20 24 22
smell:-30 -16 -8
smiled:36 33 34
smiling:-1 12 21
smoking:-37 -27 -36
snakes and:22 27 27
snap:16 5 29
snores:-18 -21 -20
snoring:50 46 47
snoring … and:52 53 46
sober:-80 -101 -68
sober and:-22 -7 -2
sober … and:-38 -11 -1
sober … i:-28 -10 -6
sober … teh:-24 -19 -16
sobre:-89 -26 -6
social:-22 -22 -21
sock:40 41 22
sock … and:17 18 23
socks:-38 -38 -41
sofa:-29 -8 -26
sofa i:24 23 6
sofa … teh:-18 -22 -24
soir:15 14 23
soir la:36 35 34
soir … est:25 25 30
sold:30 12 -8
sold his:-27 -14 -3
sold my:39 19 5
sold to:21 22 -3
sold … and:26 1 6
sold … my:25 25 -6
sold … sister:25 26 7
sold … son:23 22 -6
soldiers:23 20 19
solo:-71 -30 -25
some:-47 -63 -64
some mornings:67 -1 0
some nights:25 7 -4
somebody:17 20 35
somebody a:-17 -21 -20
somebody left:27 -2 -1
somebody with:-30 -23 -4
somebody … at:21 -19 -9
somebody … i:11 22 8
somebody … know:19 15 21
somebody … to:31 31 23
somebody … u:26 22 19
somebody … with:-25 -20 -25
somebodys:60 59 59
someone:6 8 23
someone found:34 -2 -2
someone had:33 41 22
someone i:11 8 23
someone new:20 20 17
someone tonight:-29 -30 -31
someone was:25 27 0
someone … a:-24 -19 -10
someone … i:-48 -28 -18
someone … it:46 41 40
someone … me:-12 -50 -50
someone … my:-30 -8 3
someone … their:18 24 20
someone … to:-36 -8 -19
someone … up:-2 3 -21
someone … want:-30 -14 -2
someones:-63 -17 -15
something about:0 26 -2
something from:28 20 19
something to:-13 -27 10
something … and:4 -1 25
something … dont:22 9 -11
something … me:-4 -33 -7
something … teh:20 23 18
somewhere:22 23 16
son i:23 24 20
son says:22 20 -1
son that:27 25 15
son … hes:34 34 16
son … himself:-20 -21 -8
son … i:24 22 -6
son … im:-18 -19 -20
son … in:-22 -20 -9
son … me:19 -42 -3
son … teh:23 25 25
son … was:24 24 17
song:-3 9 30
song … its:17 20 35
songs:40 43 53
songs i:16 16 24
sons:-36 -29 -29
soon:30 -28 -51
soon ive:27 10 8
soon … teh:27 10 16
soporto:124 -22 -12
sorry:41 52 67
sorry driver:31 39 39
sorry everyone:41 46 39
sorry for:-33 -24 -11
sorry i:-31 -24 -10
sorry it:21 -4 -5
sorry u:-18 -23 -18
sorry … am:-35 -16 -10
sorry … couldnt:31 22 25
sorry … i:5 14 24
sorry … sorry:-17 -20 -16
sorry … teh:18 24 15
sorry … that:-17 -27 -19
sorry … this:-9 -4 23
sorry … u:32 25 27
sorry … ur:-25 -33 -32
sorry … wasnt:28 -1 0
sort:39 13 18
sort of:25 -1 10
sorted all:-22 -23 -27
sorted … my:-22 -23 -27
sorted … picked:24 24 28
sorted … tablets:-22 -23 -27
sory:-1 0 25
sound:-35 -27 -14
sounds:29 -30 -18
soup on:-25 -36 -42
soup … teh:-27 -37 -39
soy:-96 -22 -19
spa:-24 -11 -5
space:17 -36 -25
spare:30 18 18
spare room:34 33 29
speak:-9 -20 -34
speak … my:-5 11 -21
speaks:-35 -20 -14
spend:-38 -37 -12
spent:-32 -17 -16
spider:-27 -21 -18
spirits:9 20 -7
split:29 29 -11
sponsor:13 -25 -6
sponsor doesnt:53 -5 -3
sponsor … crying:26 -1 -1
sponsor … i:38 -4 -3
sponsor … know:53 -5 -3
sponsors:-44 -30 -30
sponsors number:-24 -6 -3
spray:-20 -22 -14
spring:13 21 25
spring … i:15 16 22
st:-20 -23 -21
stab:63 65 37
stab him:35 34 10
stab my:49 49 31
stab … and:20 22 -9
stab … i:19 21 -6
stab … swear:27 26 -6
stable:-33 -35 -23
staff … today:-23 -17 -20
stage:-31 -18 -21
stairs and:25 25 30
stamp:-23 -24 -18
stand:24 8 -2
stand it:4 -30 -10
stand up:37 53 42
stand … long:27 0 -1
stand … this:43 -7 -2
standing:28 28 16
standing … platform:-22 -20 -24
stands:27 26 -2
star:-25 -17 -10
staring:10 -28 -19
staring at:11 -27 -19
staring … it:23 -19 -17
stars:36 -16 -18
stars would:44 -6 -3
stars … not:44 -6 -3
start:-67 -50 -30
start … im:4 14 22
started:11 27 -11
started cuting:-26 -25 -2
started looking:20 26 -3
started with:26 25 26
started … how:21 26 -4
started … its:-26 -25 -2
started … teh:32 29 27
starting:-37 -28 -25
starting to:-21 -18 -22
starting … agree:21 19 -7
starts:-47 -39 -36
starving:20 26 -6
state:-39 -25 -35
station and:-41 -41 -30
station … im:29 23 34
station … its:-54 -51 -47
station … windy:-50 -48 -45
stay in:-13 4 -33
stay … and:24 30 13
stay … this:30 36 0
stayed:-31 -9 -5
staying late:26 25 23
staying … teh:24 25 27
steam:10 -35 -25
steam … teh:28 -14 -5
step nine:-25 -31 -30
step off:25 19 23
step … done:-20 -25 -22
step … is:-27 -21 -31
stepdad:22 18 -15
stepfather:14 23 -4
stepmum:28 9 -1
stepmum than:22 -2 -1
stepping:47 45 42
stepping in:26 23 23
stepping … front:26 23 23
stepping … of:26 23 23
steps:-38 -39 -35
sterben:21 -2 9
sticker:-41 -31 -31
stitches:25 6 -18
stitches … tweezers:23 22 -3
stitches … with:23 22 -3
stock:-25 -24 -11
stomach … teh:-45 -37 -37
stones:36 34 28
stood:32 28 5
stood in:21 29 -6
stood … teh:25 -3 -1
stop:25 9 -5
stop crying:-7 -32 -17
stop cuting:34 41 -15
stop drinking:-34 -14 -12
stop existing:21 16 -1
stop i:-26 -44 -12
stop my:-31 -29 -9
stop shaking:33 38 31
stop thinkin:10 -25 -3
stop thinkng:36 36 -1
stop … a:25 19 22
stop … about:24 -1 -6
stop … and:-11 -25 -43
stop … be:-17 -29 -27
stop … dont:39 7 27
stop … i:-30 -8 14
stop … im:1 37 -5
stop … is:-59 -53 -16
stop … it:18 34 29
stop … ive:25 8 15
stop … killing:3 31 -8
stop … my:-49 -61 -27
stop … of:23 24 -1
stop … one:-3 -25 -15
stop … teh:-25 8 -10
stop … took:-3 10 22
stop … towel:-18 -24 -27
stop … using:45 -2 0
stop … want:12 12 25
stopped:55 60 43
stopped drinking:51 45 49
stopped making:28 25 24
stopped my:-14 -5 -31
stopped teh:28 29 0
stopped … and:21 29 36
stopped … cold:20 24 3
stopped … noise:28 25 24
stopped … teh:15 22 26
stopped … two:35 30 34
stopped … years:-32 -25 -27
stopped … yesterday:3 3 -23
stopping:21 30 34
stops:30 54 26
stops … teh:21 18 20
store:-11 -1 -39
straight:-61 -60 -18
straight … teh:-34 -21 -17
strangled:30 33 19
strangled me:30 33 19
street … and:23 -6 -11
streets … and:11 21 26
stress:-53 -32 -24
strick:26 30 51
strick … bereit:12 11 25
strip:-27 -25 -19
strips:-13 -17 -29
strips and:-23 -26 -13
stroke:-20 -20 -19
strong:46 35 8
strong i:33 8 -4
strong … i:58 31 37
strong … to:-10 -22 -16
struggle:-27 -14 -12
struggling:-36 -44 -41
stuck:-58 -51 -45
stuck in:-30 -24 -23
stuck … my:-24 -17 -18
study:-21 -21 -17
stuff:30 35 30
stuff wen:26 24 -16
stuff … teh:31 30 36
stupid:-22 -10 -6
su:-123 -33 -9
sub:-51 -36 -36
subscription my:24 -1 0
subscription … family:24 -1 0
subscription … forgot:24 -1 0
subscriptions:19 22 18
subscriptions end:19 22 18
subscriptions … on:19 22 18
subscriptions … teh:19 22 18
such:-32 -21 -17
such a:40 3 -3
such … burden:50 -1 0
such … i:-25 -5 -2
sucidal:70 54 -72
sucidal and:35 59 -29
sucidal as:48 52 -1
sucidal at:0 27 -1
sucidal i:49 12 -3
sucidal im:-3 -21 -3
sucidal people:-24 -9 -1
sucidal thoughts:45 12 -3
sucidal … alone:15 25 -1
sucidal … dont:34 -12 -2
sucidal … i:26 -6 -13
sucidal … not:9 38 -1
sucidal … to:-31 -25 -2
sucidal … week:11 -24 0
sucidal … weeks:6 22 0
suddenly:-18 -42 -7
sudoku:11 25 -2
sueno:-79 -13 -12
sugar:-30 -6 -3
suicidar:35 38 18
suicidarme:96 -18 -74
suicidarme lo:51 72 -1
suicider:42 52 -42
suis:-32 -23 -11
summer:-26 -48 -38
sun:-66 -72 -62
sun in:-40 -42 -47
sun … my:-24 -19 -23
sun … teh:-60 -66 -68
sun … up:24 23 20
sunday:19 33 19
sunday after:-29 -29 -31
sunday i:34 34 38
sunday night:-23 -17 -10
sunday roast:-50 -27 -18
sunday that:14 26 22
sunday … and:23 22 21
sunday … is:-24 -22 -10
sunday … last:45 7 1
sunday … teh:-44 -45 -35
sunrise:4 8 20
sunset:-29 -31 -39
sunset … teh:-19 -20 -22
super:-48 -44 -25
supervisor:30 27 21
support:-70 -60 -53
suppose:43 40 4
suppose someone:17 21 -2
sur:-23 -17 -6
sur le:-23 -17 -6
sur … je:34 33 31
sure i:3 23 8
sure … to:46 34 36
surgeon slipped:26 -3 -3
surprise:-43 -43 -42
surprised:-31 -20 -18
swallowed:48 65 85
swallowed a:-23 -22 -23
swallowed everything:33 37 36
swallowed i:45 46 44
swallowed … bottle:37 33 35
swallowed … fly:-23 -22 -23
swallowed … in:32 36 34
swallowed … methadone:18 15 30
swallowed … my:25 24 35
swallowed … of:19 22 16
swallowed … one:-28 -13 -8
swallowed … pills:11 15 24
swallowed … teh:61 65 51
swallowed … whole:30 30 30
swallowing:38 36 29
swap:54 46 45
swap with:23 -2 -2
swap … any:23 -2 -2
swear:25 44 -15
swear … god:-30 -4 -6
sweating:14 9 23
sweating … and:35 12 23
sweats:-17 -33 -36
sweet:-37 -22 -11
swim:23 28 35
swimmers:42 -5 -7
swimming:-19 -11 -23
swing:-74 -80 -70
swing … teh:-72 -75 -64
switch:-28 -38 -11
switched:-45 -43 -20
symptoms:-37 -27 -34
t:-26 -12 -10
tabelts:29 38 36
table i:41 33 32
tablet:-20 -6 -10
tablets:98 98 105
tablets and:32 27 12
tablets are:38 38 33
tablets down:44 45 48
tablets into:-29 -29 -30
tablets teh:1 -25 -22
tablets … a:20 16 17
tablets … and:15 21 12
tablets … hav:29 26 26
tablets … is:24 26 25
tablets … on:14 20 23
tablets … right:24 22 36
tablets … teh:30 28 17
tablets … weekly:-22 -23 -27
tabletten:44 48 65
tabletten genommen:35 39 45
tabletten geschluckt:25 29 37
tabletten … und:29 35 41
take a:-59 -45 -30
take care:3 7 21
take it:-23 0 12
take me:79 -7 2
take teh:-19 -6 -24
take them:18 24 19
take what:28 30 23
take … dont:40 3 -1
take … from:21 17 6
take … im:17 18 36
take … ive:22 16 17
take … life:15 19 25
take … my:-2 -33 2
take … on:-28 -23 -4
take … out:19 23 -4
take … own:17 21 6
take … pills:-7 8 -20
take … to:13 -46 -29
take … train:-31 -23 -16
take … wen:-35 -24 -17
take … with:43 29 -5
taken:31 44 54
taken all:24 18 35
taken enough:25 24 17
taken teh:7 8 22
taken … antidepressants:15 12 23
taken … tablets:20 22 19
taken … yesterday:25 23 -1
takes:22 19 -3
takes me:32 -20 -2
takes my:61 55 -25
takes to:-26 -15 -4
takes … he:24 17 14
takes … pension:22 18 -20
takin:-30 -6 -3
takin a:-24 -32 -5
takin all:38 32 51
takin my:28 46 25
takin teh:8 -4 -28
takin … forever:-40 -7 0
takin … life:26 45 20
takin … long:21 22 10
takin … nap:-25 10 -4
takin … of:37 19 3
takin … pills:41 36 31
takin … tonight:27 24 20
talk:-35 -8 3
talk me:19 21 12
talk … my:-37 -50 -17
talk … somebody:20 28 28
talk … to:11 26 10
talk … u:-20 -17 -16
talked me:26 6 9
talked … down:20 -2 7
talked … it:39 38 39
talking:61 30 49
talking about:23 -1 -7
talking … and:28 33 32
talking … i:-22 -17 -7
talking … teh:45 0 4
talks:-33 -7 -10
tambien:4 -45 -5
tanto:40 -12 -11
tap:39 10 3
tape … teh:-28 -27 -21
tape … to:26 26 -3
taped:29 26 26
taper:-46 -32 -25
tapering:-32 -28 -24
tapering … benzos:-27 -27 -22
taps:39 39 40
taste it:24 16 21
tattoo:-21 -22 -13
taught:29 25 7
taught me:19 21 -4
te:-104 -61 -26
tea:-33 -18 -38
tea … is:-2 -4 -25
teacher:-29 -5 -9
teaching:-58 -45 -37
team:-39 -37 -43
tears:-44 -46 -30
teddy:27 25 22
teen:33 44 10
teenagers:-15 -11 -30
teeth:1 -35 -32
teh:9 16 37
teh accounts:29 29 25
teh air:-23 -23 -17
teh airport:-21 -24 -24
teh ambulance:24 26 25
teh an:-41 -46 -30
teh anchor:-20 -16 -18
teh and:-16 -24 -34
teh answer:-31 -12 -7
teh are:-21 -15 -29
teh arms:30 28 7
teh at:-35 -36 -36
teh attic:20 23 24
teh baby:6 27 26
teh back:31 -5 -3
teh balcony:21 22 24
teh band:-22 -20 -19
teh bank:19 40 19
teh barbecue:-27 -24 -24
teh barn:28 24 24
teh bars:37 33 30
teh bath:56 60 45
teh bathroom:16 19 27
teh bbq:-44 -42 -45
teh bed:52 58 67
teh bedroom:28 26 29
teh beech:-28 -16 -12
teh bells:7 -21 -22
teh bench:31 11 8
teh big:21 6 27
teh bit:10 -10 -28
teh blade:36 -6 10
teh blades:-4 -48 -44
teh blue:38 35 27
teh bluetits:-45 -45 -47
teh boats:-19 -30 -23
teh boiler:-46 -16 -10
teh bookies:40 -3 -2
teh bot:27 30 8
teh box:-14 -22 -1
teh boy:37 29 27
teh bread:-36 -22 -15
teh breakfast:25 23 22
teh bridge:50 48 55
teh bruises:29 34 20
teh bullet:-29 -19 -13
teh bus:-52 -41 -41
teh cabinet:16 20 21
teh cake:-48 -47 -48
teh canal:27 21 13
teh car:17 20 13
teh card:-27 -27 -14
teh carpet:-45 -47 -42
teh cat:-24 -11 -20
teh cats:-30 -33 -36
teh chairs:-23 -21 -16
teh character:-23 -25 -2
teh charity:-20 -19 -31
teh chat:-7 -17 -21
teh cheap:-21 -17 -19
teh children:24 20 21
teh chorus:-31 -7 -3
teh christening:-33 -20 -21
teh cistern:23 -2 -2
teh cliff:35 32 41
teh cliffs:22 21 26
teh clinic:-9 -17 -41
teh clock:24 33 33
teh closet:22 20 14
teh coach:-35 -36 -17
teh combine:6 25 -2
teh company:-20 -22 -23
teh coroner:-32 -18 -9
teh couch:-29 -23 -20
teh council:-21 -14 -13
teh course:-21 -22 -11
teh craving:50 -14 -13
teh crawling:22 -7 -2
teh crossing:51 53 46
teh date:-37 -29 -19
teh day:4 24 3
teh dentist:-19 -38 -24
teh do:15 28 6
teh doors:45 29 25
teh drawer:29 -21 -12
teh drink:49 27 38
teh driver:33 35 23
teh drugs:-37 -30 -24
teh drum:-20 -17 -13
teh earth:15 -27 -13
teh end:15 18 38
teh exit:23 -6 -4
teh face:-18 -26 -12
teh farm:18 22 -1
teh fence:32 27 21
teh film:-24 -44 -44
teh final:17 23 8
teh fire:-19 -40 -41
teh fireworks:-33 -31 -30
teh first:-53 -49 -71
teh fish:-27 -9 -15
teh flat:2 -4 -38
teh flats:-18 -21 -18
teh foot:-30 -30 -22
teh forever:30 -7 -2
teh fourths:21 16 14
teh front:-21 -14 -13
teh funeral:43 30 10
teh gate:39 33 30
teh girls:-37 -32 -42
teh glass:18 21 14
teh go:-21 -20 -13
teh goodbye:-27 -27 -26
teh gravy:-38 -31 -29
teh groomer:-58 -19 -20
teh ground:-9 -7 -23
teh group:-33 -15 -26
teh guard:-16 -7 -26
teh gun:24 28 0
teh gym:-59 -60 -29
teh hair:35 35 37
teh head:26 22 8
teh health:-28 -24 -11
teh heat:-32 -31 -33
teh heater:-28 -27 -31
teh home:16 27 5
teh hoover:26 4 2
teh hose:18 19 24
teh hosepipe:35 32 28
teh hospital:-56 -62 -46
teh hostel:32 14 10
teh husband:-22 -21 -17
teh i:-54 -55 -37
teh idea:5 -41 -12
teh im:40 23 28
teh in:-34 -22 -17
teh inquest:-34 -29 -19
teh interview:25 23 -6
teh is:25 -7 -5
teh job:-17 -8 -31
teh keys:-21 -13 -5
teh kids:-7 -32 -25
teh kind:-22 -25 -27
teh kitchen:25 38 28
teh knife:21 22 11
teh lab:30 27 19
teh label:-18 -26 -37
teh lady:23 24 -13
teh last:-20 7 5
teh laughs:30 25 32
teh lawn:-20 -16 -29
teh leaflet:-26 -13 -15
teh ledge:22 3 7
teh letter:26 27 12
teh letters:9 30 23
teh life:-13 -48 -9
teh light:31 35 37
teh lighter:35 40 -19
teh line:28 33 17
teh list:-25 -26 -26
teh little:-55 -41 -31
teh liver:-12 -18 -20
teh lock:25 27 25
teh lodger:37 39 35
teh lord:44 -6 -6
teh lorries:16 20 24
teh lot:88 61 54
teh maid:40 35 8
teh man:21 29 23
teh mart:-6 -24 -24
teh match:-38 -31 -28
teh maths:32 28 24
teh mattress:36 43 47
teh medic:-20 -14 -10
teh medicine:23 26 22
teh meeting:-20 -47 -40
teh mods:5 16 23
teh mosque:22 3 7
teh mother:25 24 22
teh multi:23 22 25
teh museum:-38 -33 -38
teh my:-73 -62 -54
teh nail:23 28 3
teh names:32 -4 -2
teh needle:-21 -8 -26
teh neighbours:-32 -35 -22
teh new:-62 -69 -82
teh news:38 29 -13
teh next:-24 -17 -6
teh nieces:-23 -23 -20
teh noose:43 11 11
teh notes:19 13 24
teh novel:-20 -11 -4
teh of:-87 -99 -88
teh off:29 -18 -18
teh old:-31 -16 -31
teh on:15 25 27
teh one:-1 -5 -30
teh ones:73 81 82
teh order:27 33 19
teh other:27 16 22
teh others:23 11 26
teh oven:-24 -23 -17
teh overpass:31 40 26
teh packets:34 29 31
teh pain:-15 -69 -38
teh parish:-36 -23 -23
teh passwords:36 37 30
teh people:20 -10 -13
teh pharmacy:-34 -30 -25
teh phone:16 28 25
teh piano:22 21 22
teh pictures:21 22 -19
teh pillow:45 44 38
teh pills:89 76 83
teh piont:20 -20 -24
teh pipe:18 21 13
teh place:-25 -25 -23
teh plan:11 32 -2
teh plane:38 -33 -22
teh play:-63 -66 -39
teh poem:-42 -16 -2
teh pogues:20 22 24
teh police:28 36 34
teh pool:-21 -20 -16
teh porch:16 22 17
teh post:9 24 8
teh power:-39 -41 -32
teh prison:-66 -51 -23
teh psych:45 27 -8
teh question:-28 -23 -14
teh radio:-44 -46 -41
teh railing:34 33 30
teh railway:37 36 31
teh rat:36 34 39
teh razor:22 27 19
teh reason:-18 -46 -20
teh recorder:-22 -33 -28
teh refuge:-22 -19 -15
teh rest:17 15 25
teh ring:25 26 -13
teh river:19 29 30
teh rivers:36 40 40
teh road:-28 -35 -26
teh roof:19 23 15
teh ropes:37 37 34
teh rug:-25 -20 -7
teh samaritans:-23 -15 -7
teh same:-25 -28 -35
teh scissors:-26 -52 -23
teh screen:30 19 19
teh sea:72 40 43
teh second:-22 -14 -27
teh security:21 18 24
teh sewerslide:-37 -37 -8
teh shed:-10 -18 -33
teh sheds:24 19 18
teh sheets:-21 -14 -5
teh sherry:-8 -42 -37
teh shop:21 2 2
teh shops:24 24 -4
teh shotgun:22 23 28
teh show:-30 -26 -21
teh silage:22 24 22
teh sill:26 28 25
teh sleepers:22 29 31
teh sleeping:39 35 43
teh small:-1 -29 -14
teh sock:21 18 13
teh spa:-24 -11 -5
teh spare:19 23 19
teh spot:25 25 9
teh staff:-23 -17 -20
teh stairs:33 20 6
teh strong:25 25 25
teh stuff:33 36 42
teh suit:25 20 16
teh surgery:29 -3 5
teh table:-14 -12 -26
teh tablets:92 86 101
teh tape:24 27 25
teh team:24 23 -8
teh telephone:34 31 25
teh telly:-42 -21 -8
teh therapist:-23 -2 14
teh thing:58 37 31
teh tides:51 50 49
teh toilets:23 23 -6
teh tracks:73 77 74
teh trailer:-28 -28 -7
teh train:-15 -22 -13
teh tramadol:47 22 19
teh trian:21 22 25
teh trigger:30 31 33
teh truck:24 27 24
teh truth:-40 -32 -18
teh under:-43 -31 -13
teh use:49 -6 -3
teh vet:-2 -23 -40
teh viaduct:56 57 54
teh visa:-55 -41 -40
teh vodka:32 30 35
teh voices:32 38 7
teh wall:36 38 10
teh ward:3 -16 -23
teh wardrobe:23 28 29
teh watch:33 35 33
teh way:-52 -37 -64
teh weeds:-30 -29 -7
teh week:-48 -46 -47
teh weekend:-5 -24 -18
teh weekly:-34 -32 -33
teh wheel:43 36 38
teh whisky:8 7 -24
teh wifi:25 30 0
teh will:34 25 24
teh window:36 18 2
teh wine:20 24 24
teh winter:-51 -36 -29
teh word:55 42 -8
teh work:-16 -15 -37
teh world:-51 -47 -35
teh xbox:-27 -29 -33
teh yard:37 16 20
teh year:-30 -24 -24
teh youngest:-12 -4 -21
teh zoo:-38 -40 -42
teh … above:30 33 6
teh … across:-35 -38 -20
teh … act:-30 -23 -18
teh … after:10 29 10
teh … against:19 24 11
teh … ago:-35 -39 -26
teh … alife:20 -19 -12
teh … all:33 20 22
teh … am:26 32 37
teh … an:15 24 26
teh … anchor:-20 -16 -18
teh … answer:-17 -27 -8
teh … appointment:-26 -13 -15
teh … are:27 26 25
teh … ask:-25 -11 6
teh … aunty:20 9 19
teh … away:-56 -40 -33
teh … back:26 25 -5
teh … bad:38 -7 -9
teh … bag:21 21 8
teh … bar:44 46 25
teh … beds:-22 -19 -22
teh … beside:26 23 0
teh … beter:19 -25 -12
teh … between:18 17 22
teh … big:30 34 34
teh … bit:28 31 45
teh … black:-14 -19 -41
teh … bless:-13 -16 -24
teh … board:12 -3 -29
teh … boat:-22 -25 -21
teh … book:31 30 31
teh … booked:22 19 20
teh … boys:-36 -16 -13
teh … bridge:-24 -17 -22
teh … bring:-22 -18 -18
teh … bus:72 52 48
teh … but:35 42 32
teh … by:-28 -28 -20
teh … called:-51 -40 -29
teh … calling:-17 -27 -20
teh … cant:-23 -36 -3
teh … case:-28 -21 -35
teh … centre:-21 -16 -14
teh … chair:21 26 26
teh … changed:22 19 21
teh … child:3 3 22
teh … christmas:-53 -46 -34
teh … class:-23 -10 -5
teh … cleaner:26 31 6
teh … club:-61 -60 -57
teh … coat:41 40 34
teh … cold:27 31 32
teh … come:-22 -42 -32
teh … comes:-28 -19 -5
teh … coming:37 35 22
teh … committee:-25 -21 -21
teh … cos:7 5 20
teh … cup:-22 -18 -16
teh … cut:53 37 35
teh … dad:39 41 45
teh … dads:23 22 9
teh … day:-50 -58 -37
teh … days:-30 -33 -4
teh … death:-30 -32 -32
teh … deep:31 -20 -23
teh … did:15 -5 -25
teh … didnt:-18 -29 -10
teh … died:-26 -21 -15
teh … doesnt:32 34 35
teh … done:22 23 31
teh … dont:63 41 25
teh … doors:33 34 39
teh … down:35 32 34
teh … drawer:12 22 21
teh … drawn:11 22 23
teh … driver:-19 -38 -19
teh … drives:-24 -13 -10
teh … eating:-16 -13 -22
teh … end:12 13 27
teh … every:9 -5 -46
teh … explained:-32 -11 -2
teh … father:-18 -20 -24
teh … fed:37 29 33
teh … feel:-30 -38 -12
teh … feels:-18 -3 -35
teh … find:39 22 21
teh … fine:21 25 28
teh … fixed:-47 -39 -40
teh … fixing:-7 -32 -29
teh … food:27 1 8
teh … forty:-25 -10 -3
teh … found:-77 -59 -52
teh … four:-11 -43 -40
teh … free:-30 -33 -33
teh … friday:6 21 31
teh … friend:-23 -20 -2
teh … from:17 23 5
teh … fumes:31 34 29
teh … gave:26 27 21
teh … get:28 14 24
teh … gets:-38 -34 -17
teh … getting:-29 -18 -33
teh … girl:23 23 27
teh … go:26 22 -9
teh … goes:35 21 18
teh … goin:22 17 14
teh … goodbye:-19 -22 -14
teh … grandad:-36 -38 -36
teh … group:-24 -18 -16
teh … half:-42 -38 -39
teh … hand:-68 -64 -65
teh … handed:-41 -38 -32
teh … hands:37 36 4
teh … hang:-37 -39 -48
teh … happy:-28 -29 -20
teh … has:31 25 30
teh … hatch:5 4 23
teh … hav:-33 -35 -29
teh … he:24 9 31
teh … hed:-22 -19 -16
teh … help:40 41 58
teh … helps:23 31 -3
teh … here:58 57 53
teh … hes:-27 -30 0
teh … hiding:21 -1 1
teh … highest:23 25 28
teh … him:-36 -31 -38
teh … home:-10 -25 -18
teh … house:-25 -44 -3
teh … how:10 15 22
teh … id:24 47 21
teh … if:20 4 -23
teh … ill:46 54 47
teh … im:35 27 16
teh … isnt:3 -23 -18
teh … it:17 22 -12
teh … itll:9 18 23
teh … its:55 43 26
teh … ive:23 15 -15
teh … iykyk:39 -9 -1
teh … jmup:35 34 42
teh … job:22 17 24
teh … keeps:20 24 -7
teh … keys:-26 -17 -27
teh … kind:14 25 -25
teh … knife:-29 -34 -38
teh … know:-30 -17 -7
teh … lad:20 16 -3
teh … lads:-43 -44 -35
teh … last:22 18 5
teh … leaves:28 23 25
teh … leaving:20 21 20
teh … left:10 21 -8
teh … legs:-2 -1 25
teh … lent:-29 -30 -32
teh … licence:31 -15 -10
teh … light:-29 -25 -27
teh … lights:25 28 24
teh … line:31 34 26
teh … lined:-30 -29 -29
teh … lines:26 32 -1
teh … list:-22 -8 -17
teh … live:27 14 -8
teh … lock:44 40 23
teh … locked:17 23 24
teh … long:20 20 15
teh … looking:55 -19 -12
teh … lorry:-28 -3 -2
teh … lost:23 -7 -6
teh … loud:-24 -35 -28
teh … low:-29 1 4
teh … machine:33 -1 -2
teh … mad:-32 -28 -29
teh … made:-12 -29 -11
teh … make:-7 -32 0
teh … mammy:37 39 34
teh … me:9 -20 -5
teh … midnight:25 24 22
teh … minute:37 49 29
teh … monday:-25 -14 -14
teh … month:-32 -2 -4
teh … morning:31 35 21
teh … much:-22 3 -21
teh … mum:-39 -28 -26
teh … must:-41 -35 -26
teh … nap:22 18 -1
teh … need:19 22 17
teh … needs:-23 -18 -9
teh … never:-18 -59 -43
teh … new:-35 -34 -21
teh … nice:-23 -14 -23
teh … night:36 10 -17
teh … no:45 43 57
teh … nobody:37 43 59
teh … not:58 53 58
teh … nothing:-26 -41 -26
teh … of:-18 -38 -26
teh … off:41 42 26
teh … ok:48 58 41
teh … old:56 22 27
teh … on:24 15 14
teh … one:25 40 32
teh … ones:-29 -23 -10
teh … opened:49 -18 -17
teh … opens:29 33 18
teh … or:-12 -1 -26
teh … out:-29 -14 -30
teh … packet:17 22 20
teh … page:-21 -19 -16
teh … parish:18 20 25
teh … part:6 22 31
teh … password:18 23 16
teh … peace:-11 -12 -24
teh … phone:14 21 4
teh … photos:-26 -21 -21
teh … pit:22 35 36
teh … play:-35 -33 -36
teh … plus:50 50 25
teh … poison:32 31 36
teh … police:-40 -37 -34
teh … pool:-19 -21 -21
teh … poured:-25 -25 -22
teh … purpose:58 67 31
teh … put:19 29 24
teh … radio:43 43 43
teh … rail:55 49 37
teh … rang:-24 -36 -33
teh … rather:-14 -22 -11
teh … ready:-33 -21 -50
teh … rest:-31 -20 -24
teh … return:51 52 45
teh … right:27 25 11
teh … ring:-21 -16 -15
teh … roof:21 13 12
teh … ropes:20 23 20
teh … round:13 18 22
teh … run:-22 -18 -19
teh … runs:-21 -18 -12
teh … safe:23 26 23
teh … said:-14 -11 -24
teh … sat:-5 -20 -18
teh … saturday:-22 -15 -5
teh … saw:-63 -62 -44
teh … says:-30 -25 -5
teh … scared:30 11 11
teh … scene:-31 -30 -29
teh … second:29 31 20
teh … security:18 22 21
teh … see:11 25 23
teh … sent:24 28 1
teh … service:23 28 26
teh … sewerslide:-10 -30 -9
teh … she:25 31 35
teh … shell:33 31 -3
teh … shes:16 24 32
teh … shift:-57 -40 -39
teh … shoes:46 46 46
teh … shop:-72 -19 -19
teh … showed:-23 -18 -9
teh … shut:49 48 26
teh … sign:3 -28 -28
teh … since:73 45 52
teh … sister:29 34 32
teh … sit:-23 -21 -20
teh … sleep:29 -8 -3
teh … slipped:21 -6 -5
teh … sober:23 5 14
teh … sold:38 38 -7
teh … someone:10 30 27
teh … something:15 25 21
teh … soon:1 -32 -31
teh … sorry:27 32 27
teh … sorted:19 17 22
teh … standing:-23 -24 -19
teh … station:-31 -23 -31
teh … steps:-24 -28 -23
teh … stopping:-20 -41 -5
teh … stops:22 30 23
teh … strong:33 -9 -9
teh … sun:-18 -11 -22
teh … sunday:50 52 30
teh … swing:-55 -58 -51
teh … switched:-39 -37 -16
teh … tablets:-12 -6 -23
teh … taken:5 10 20
teh … takes:29 30 30
teh … talking:-34 -17 -11
teh … team:-50 -43 -15
teh … teh:20 28 13
teh … tell:67 43 34
teh … telling:-28 -16 -22
teh … than:16 14 23
teh … that:-15 -43 -67
teh … theres:22 18 23
teh … they:31 19 21
teh … theyll:20 21 19
teh … theyre:20 21 15
teh … thing:-44 -43 -17
teh … think:-15 20 -24
teh … thinkin:16 28 31
teh … thinks:42 29 32
teh … thought:31 31 8
teh … thoughts:-5 -39 -8
teh … three:21 33 -3
teh … through:22 19 -12
teh … thrusday:13 19 22
teh … ticket:-40 -22 -26
teh … til:-27 -40 -2
teh … till:-22 -1 -32
teh … today:-56 -39 -27
teh … toddler:-35 -37 -21
teh … toilets:17 26 -6
teh … tonight:-25 -10 8
teh … took:77 46 38
teh … top:29 32 37
teh … train:40 45 58
teh … trains:-24 -16 -11
teh … tuesday:28 -9 -1
teh … tuesdays:-25 -24 -25
teh … twenty:-18 -19 -21
teh … twice:10 2 -31
teh … under:29 31 29
teh … unit:-22 0 0
teh … up:33 37 28
teh … ur:-29 -28 -21
teh … us:16 26 5
teh … vinegar:-21 -24 -22
teh … visitor:-22 -20 -11
teh … vodka:28 20 -2
teh … wait:29 25 32
teh … waiting:32 36 41
teh … want:-5 -19 -35
teh … ward:36 23 5
teh … was:-1 -2 -28
teh … way:20 31 28
teh … we:-75 -75 -83
teh … weekend:-32 -29 -33
teh … weeks:-53 -24 -23
teh … wen:20 20 29
teh … went:0 1 -45
teh … were:-19 -18 -22
teh … weve:-22 -24 -21
teh … whats:29 35 32
teh … where:12 35 22
teh … while:-29 -23 -36
teh … white:21 19 19
teh … who:18 34 10
teh … why:18 -21 -6
teh … will:-3 21 15
teh … windy:30 27 29
teh … with:32 40 38
teh … without:42 36 29
teh … wont:-46 -34 -26
teh … worn:-31 -32 -13
teh … written:-22 -28 -19
teh … wrong:13 -24 -16
teh … ye:19 21 16
teh … year:-20 -16 -10
teh … years:4 -33 -14
teh … yes:25 34 -4
teh … yesterday:42 20 -8
teh … youre:35 32 33
tel:65 66 61
tell:40 52 38
tell me:-21 13 -7
tell mum:-21 -22 -12
tell my:17 21 25
tell nan:31 32 28
tell nobody:-21 -22 -12
tell somebody:-21 -22 -14
tell teh:-24 -37 -17
tell them:23 24 30
tell u:-27 -16 -9
tell … did:17 17 21
tell … else:-22 -23 -13
tell … i:21 36 48
tell … it:-33 -34 -10
tell … mother:31 25 19
tell … not:23 49 1
tell … one:50 52 50
tell … ring:22 20 13
tell … sister:-47 -42 -37
tell … to:43 47 -14
telling me:-27 -34 -31
telling teh:36 37 7
telling u:21 32 17
telling … i:44 47 21
telling … teh:-49 -44 -38
tells:-26 -24 -27
tells u:-21 -18 -13
telly:-42 -21 -7
ten and:28 30 32
ten mins:-35 -2 0
ten minutes:16 22 25
ten teh:54 48 49
ten years:14 -54 -33
ten … ago:33 10 15
ten … my:-19 -17 -21
ten … put:-23 -29 -30
ten … teh:-21 -24 -25
tendencies:-24 -15 -8
tener:-131 -53 -18
tengo:46 82 39
tengo la:74 44 53
tengo las:8 7 27
tengo … de:67 44 20
tengo … pastillas:8 7 27
tent:-14 -19 -41
terminar:-72 -38 -8
termine:-106 -33 -9
terrible:-26 -48 -41
terribly:-33 -20 -5
test:-60 -60 -15
text me:-30 -18 -13
texted … and:26 4 -6
texted … teh:-42 -25 -20
texting:29 31 29
th:-42 -36 -22
th and:-32 -31 -20
th i:26 27 13
th ill:27 23 22
th … i:14 19 28
th … im:-30 -29 -33
th … teh:28 30 36
than i:15 53 48
than me:3 -31 -16
than teh:-20 -14 -15
than that:-24 -19 -8
than they:41 -5 -2
than usual:40 18 -6
than … and:19 0 25
than … another:-32 -7 -10
than … i:5 31 23
than … im:27 49 39
than … it:49 10 11
than … my:42 27 -4
than … teh:-4 -22 2
than … thought:40 45 28
thank:-21 -7 2
thank god:-77 -61 -23
thank … all:27 23 27
thank … and:24 25 30
thank … to:-39 -43 -43
thanks:-29 -12 -5
thanks for:28 34 36
thanks … everything:40 46 44
thanks … teh:-19 -25 -29
that:-49 -51 -39
that and:-32 -23 -12
that but:38 13 -5
that house:1 -34 -4
that i:-59 -56 -40
that im:-16 -4 -40
that is:2 -5 24
that isnt:33 -1 4
that it:-36 -57 -29
that makes:29 17 -9
that my:-2 -24 -18
that on:28 14 16
that one:12 19 22
that someone:31 -3 -3
that teh:-67 -46 -19
that they:4 -21 -8
that to:22 47 46
that was:18 22 22
that what:33 -1 -1
that … a:12 33 26
that … about:-24 -7 -3
that … all:45 22 26
that … and:38 40 31
that … are:-23 -19 -21
that … back:-29 -38 -24
that … but:-39 -2 -4
that … came:-29 -19 -16
that … can:-25 -9 -7
that … dead:17 25 -2
that … every:-23 -28 -8
that … for:11 20 42
that … found:34 4 -3
that … goin:-19 -9 -40
that … got:24 19 25
that … has:-43 -42 -19
that … hav:-23 -17 -19
that … his:31 31 41
that … i:1 -27 -12
that … in:-26 -19 -45
that … is:-26 -16 -17
that … it:40 35 -25
that … ive:21 38 21
that … me:36 -46 -24
that … my:5 3 21
that … never:-26 -12 -8
that … no:20 9 16
that … of:9 17 -22
that … on:-52 -45 -33
that … one:-34 -12 -4
that … or:-34 -26 -30
that … past:13 20 -8
that … sewerslide:26 24 -2
that … there:34 34 33
that … thinks:38 31 -1
that … to:-28 -23 -52
that … u:-8 -30 -20
that … want:-21 -27 -4
that … was:-39 -17 -23
that … whole:24 4 -5
that … with:-65 -60 -50
that … wont:19 38 -9
that … would:-2 -21 -3
that … wouldnt:2 24 -1
thatll:15 27 35
thatll be:8 20 25
thatll … that:37 39 43
thats all:29 33 36
thats how:22 23 4
thats it:19 -8 26
thats me:28 15 26
thats not:-39 -18 -21
thats teh:6 -4 -27
thats tmrw:-35 -28 -25
thats what:-5 -4 -28
thats where:36 -21 -19
thats why:-29 -17 -11
thats … about:8 28 13
thats … honest:23 23 -4
thats … i:-22 -32 -30
thats … im:12 -24 -19
thats … not:-22 -4 -3
thats … teh:24 35 24
thats … to:48 37 41
their:-33 -14 -11
their pills:17 21 -2
their … ive:32 29 35
theirs:-34 -18 23
them:5 10 30
them all:-28 -19 -20
them and:9 20 34
them at:30 33 36
them goodnight:-22 -17 -23
them im:21 -7 -6
them in:-50 -36 -24
them say:43 39 38
them teh:12 15 23
them to:-38 -22 -22
them up:-18 -10 -22
them … ago:32 33 30
them … and:-27 -24 -12
them … be:12 26 -3
them … by:9 -10 -24
them … cant:38 22 5
them … did:33 11 16
them … get:34 36 22
them … hour:48 46 45
them … i:8 12 23
them … im:20 20 18
them … in:-7 -21 -24
them … it:38 40 36
them … me:-34 -23 -12
them … my:-27 -21 -20
them … on:-38 -33 -31
them … teh:-23 -42 -46
them … that:26 34 31
them … theres:16 24 27
them … to:-30 -23 -16
them … told:19 15 21
them … want:10 24 6
them … was:29 36 35
themselves:-5 3 -25
therapist:-32 -21 -13
therapist … i:16 25 -4
therapy:-20 -56 -17
there:26 33 34
there and:-41 -32 2
there at:36 36 16
there to:30 -5 -4
there was:38 28 34
there wont:36 34 36
there … a:-8 -20 -11
there … for:-19 -9 -42
there … here:23 -18 -13
there … i:-46 -24 6
there … it:36 24 21
there … no:-9 -38 -37
there … out:-11 -6 -21
there … said:43 19 -4
there … say:55 57 51
there … times:-30 -24 0
there … to:-28 -16 -3
therell:23 23 22
therell be:23 23 22
theres:59 67 58
theres a:14 27 25
theres blood:37 48 30
theres much:-1 14 33
theres no:20 8 -4
theres nothing:28 4 -13
theres … blood:12 18 38
theres … cliff:22 18 19
theres … left:13 -30 -15
theres … line:-40 -16 -1
theres … me:33 -2 2
theres … of:32 31 33
theres … teh:-31 -36 -35
theres … tmrw:34 9 5
theres … way:-25 -16 -18
these:-27 -17 -36
these days:31 -14 -23
these … make:29 -1 -1
these … of:24 -6 -2
these … teh:22 6 -6
thesis:-26 -9 -12
they all:19 22 -13
they ask:6 23 23
they call:36 34 23
they can:-45 -45 -43
they come:36 17 11
they do:8 -21 -6
they find:-24 -1 6
they get:31 10 5
they hav:-52 -56 -51
they injected:-16 -23 -17
they laughed:5 12 21
they said:-16 -21 2
they say:59 39 24
they think:7 -17 -20
they took:20 25 11
they want:-67 -36 -10
they were:-65 -52 -55
they will:30 30 9
they wont:9 22 11
they … about:20 8 20
they … be:-20 -13 -11
they … die:-41 -18 -2
they … down:43 13 12
they … get:24 27 26
they … hav:16 31 5
they … him:35 33 39
they … i:-27 -11 -7
they … in:11 22 7
they … its:-46 -44 -17
they … ive:27 14 13
they … laughed:23 24 20
they … leave:28 7 9
they … me:9 -26 -35
they … mum:29 4 -4
they … out:-26 -39 -17
they … pay:23 22 19
they … remove:31 29 22
they … sucidal:-37 -29 -1
they … there:18 30 16
they … to:-48 -32 -17
they … under:13 21 4
they … what:-34 -21 -12
theyd:60 -28 -13
theyd be:-46 -13 -7
theyd … beter:-38 -5 -1
theyd … me:25 3 3
theyd … off:-38 -5 -1
theyd … without:30 -7 -5
theyll:41 31 42
theyll … to:22 26 22
theyre:-23 -32 -23
theyre all:24 21 20
theyre doing:-20 -18 -17
theyre out:-25 -24 -27
theyre … to:35 32 31
theyve been:26 32 34
theyve put:-34 -30 -30
theyve … up:-39 -38 -38
thigh:61 62 19
thighs:36 53 -28
thighs are:12 30 -1
thighs … covered:12 30 -1
thighs … in:12 30 -1
thing:17 13 31
thing i:13 12 41
thing in:25 21 13
thing is:24 30 32
thing ive:8 -7 -28
thing on:20 29 23
thing that:26 -8 -17
thing … ask:28 36 34
thing … is:6 -24 -11
thing … me:14 -53 12
thing … my:27 22 30
thing … rents:33 31 34
thing … teh:4 22 23
thing … to:8 20 -23
thing … told:-32 -22 -8
thing … was:-33 -51 -9
things:-37 -56 -58
things are:-12 -4 -21
things i:-57 -73 -50
things … teh:47 49 52
think about:-25 5 -27
think how:32 -4 -5
think i:-25 -7 27
think id:29 -7 -4
think its:22 27 0
think ive:24 2 13
think of:34 23 -1
think teh:-44 -16 -5
think … be:-33 -44 -35
think … being:29 4 14
think … did:31 6 14
think … i:-35 -15 -4
think … much:12 7 29
think … sewerslide:22 18 0
think … teh:-30 -8 11
think … to:31 -11 31
think … want:-6 -14 44
think … was:-28 19 -1
thinkin:22 4 -39
thinkin about:18 -5 -33
thinkin it:25 3 17
thinkin of:37 39 -36
thinkin … about:28 -7 -1
thinkin … catching:21 -19 -4
thinkin … ending:4 8 -20
thinkin … it:-17 -24 -14
thinkin … killing:30 38 -2
thinkin … me:-26 -11 6
thinkin … meself:13 24 -21
thinkin … my:-14 5 -27
thinkin … self:32 46 -3
thinkin … teh:12 -41 -11
thinkin … this:15 26 21
thinkin … using:45 -2 0
thinkng:37 39 -2
thinks im:-32 -25 -5
thinks of:57 49 -1
thinks … a:26 24 17
third:46 21 14
third day:24 38 35
third night:41 17 24
third this:-29 -28 -11
third … a:34 24 12
third … i:58 44 23
third … in:26 -3 -3
third … is:31 34 35
third … teh:14 17 21
third … without:10 25 10
thirty:-36 -29 -31
thirty years:-37 -35 -32
thirty … and:14 18 21
this:-20 -2 21
this account:28 35 18
this afternoon:24 19 34
this and:-26 -30 -44
this anymor:-1 -21 -27
this but:22 22 9
this country:-2 8 34
this im:13 17 -20
this in:33 37 23
this meeting:-19 -15 -23
this morning:36 23 -5
this night:10 18 52
this number:17 20 21
this one:29 39 36
this saturday:-21 -8 14
this server:63 42 -2
this song:-25 0 22
this thread:-21 -19 -8
this waiting:16 21 20
this was:31 31 23
this week:-55 -23 -60
this world:60 10 -3
this year:-33 -35 -9
this … a:-57 -31 -39
this … after:50 60 62
this … am:9 17 35
this … and:-11 -9 -28
this … at:-16 -18 -25
this … bad:-23 -17 -4
this … been:-55 -19 -44
this … bought:-21 -8 14
this … day:21 18 0
this … first:1 3 -30
this … for:-33 -30 -27
this … from:-30 -26 -23
this … gone:-1 5 -26
this … i:-25 -16 -36
this … if:9 27 0
this … ill:28 26 25
this … im:-5 -18 -23
this … in:-42 -42 -28
this … it:11 21 21
this … its:27 -8 22
this … know:7 1 -24
this … last:-22 -9 -11
this … life:26 42 -7
this … love:36 37 31
this … me:-26 -9 -5
this … my:-38 -29 -25
this … not:-9 -8 -21
this … of:-26 -7 -8
this … on:-24 -8 -18
this … one:-25 -23 -7
this … over:41 40 50
this … scheduled:24 25 29
this … school:25 22 18
this … sewerslide:1 -1 27
this … shall:20 20 25
this … tickets:-21 -8 14
this … tired:18 10 28
this … to:-35 -8 -28
this … told:-33 -30 -24
this … tonight:16 27 24
this … what:28 31 25
this … who:-53 -46 -10
this … will:-37 -34 -39
this … yall:60 33 32
those:-60 -48 -45
thought:4 21 -2
thought about:30 -10 7
thought how:22 24 -4
thought it:13 26 17
thought itd:42 42 46
thought of:-28 -35 -15
thought … a:20 -4 -7
thought … be:4 45 66
thought … head:-11 -28 -14
thought … my:-24 -32 -16
thought … sewerslide:33 -11 -2
thought … something:23 27 18
thoughts:12 11 -70
thoughts of:-23 -3 -9
thoughts … a:-2 -40 0
thoughts … ending:-35 -36 -4
thoughts … i:31 -11 -2
thousand:1 -28 -22
thread:-44 -27 -14
threatening:5 22 -9
three and:23 31 -7
three days:12 24 23
three of:-23 -16 -6
three weeks:-8 -40 -49
three … ago:-12 -35 -15
three … back:37 13 -4
three … i:32 19 11
three … ive:30 32 18
three … no:17 -7 -23
three … to:16 27 4
three … today:-25 -11 -13
threw:-24 -61 -53
threw it:36 -30 -29
threw out:-47 -27 -1
threw … on:34 -30 -29
threw … teh:-46 -45 -32
thrilled:-25 -24 -8
throat:43 56 51
throat … help:13 23 29
throat … up:-18 -24 -13
through:-44 -45 -44
through it:-19 -34 -32
through that:-29 -23 -14
through with:56 67 40
through … it:58 67 40
through … my:28 13 22
through … on:-6 -4 -20
through … wall:34 30 27
through … without:46 -18 -7
throw:11 -41 2
throw meself:-10 -3 20
throw up:28 -19 -4
throw … after:24 -17 -3
throwing:-21 -14 -26
throwing … after:10 31 -6
throwing … blood:-26 -19 -29
throws:21 24 -7
thrusday:21 30 31
thrusday … it:23 3 8
thrusday … teh:-23 -19 -27
thumb:27 -10 -9
thursdays:-21 -18 -15
ti:-96 -9 -4
ticked … every:22 -2 0
ticket:1 19 22
tickets:-38 -23 -1
tickets bought:-21 -8 14
tides:51 50 49
tides highest:23 25 28
tides … at:23 25 28
tidy:-22 -17 -19
tie:-7 -10 -36
tied:38 38 50
tied at:34 31 30
tied it:32 35 47
tied teh:22 20 15
tied … a:-22 -24 -30
tied … it:10 12 24
tied … teh:38 41 39
tiempo:54 -15 -9
tiene:5 -40 -16
til:26 4 23
til … i:35 7 14
till:15 21 -25
till easter:-27 -23 -10
till i:31 30 -10
till it:27 28 11
till monday:-30 -34 -28
till my:21 23 -5
till noon:17 17 23
till sunday:-23 -19 -17
till teh:-31 -33 -49
till they:25 28 19
till tuesday:-38 -28 -18
till wednesday:24 23 24
till … bleed:13 22 -5
till … dark:-20 -21 -9
till … i:24 23 32
till … ill:23 19 18
till … in:-9 -31 -8
till … knuckles:48 47 -6
till … split:39 33 -7
till … was:35 2 2
time:-27 -21 -24
time ago:-26 -17 -10
time an:23 -6 -2
time anyone:13 22 20
time i:4 -16 -23
time its:26 8 17
time teh:49 71 47
time to:-14 -54 -45
time … ambulance:23 -6 -2
time … an:32 17 2
time … be:22 31 37
time … dont:20 29 3
time … drinks:25 23 -3
time … every:28 23 30
time … gets:-31 -29 -22
time … home:25 5 4
time … is:32 20 26
time … it:-36 -22 -6
time … me:7 22 -23
time … my:-60 -57 -45
time … no:-21 -17 -24
time … reads:13 22 20
time … teh:-47 -53 -59
time … to:26 1 -29
time … went:-33 -23 -7
time … year:17 19 22
times:-7 -13 -20
times i:-48 -51 -9
times ive:26 32 5
tin … teh:-22 -12 -12
tip:-25 -21 -23
tipped:38 36 39
tips:-70 -50 -15
tirar:76 21 16
tired:7 -29 4
tired and:-36 -24 -10
tired of:25 -29 -6
tired … alife:23 6 -1
tired … all:-44 -43 -25
tired … being:9 -23 -4
tired … i:-21 5 -32
tired … pretending:21 22 0
tired … put:-34 -27 -19
tired … teh:-22 -19 -22
tired … this:22 19 28
tired … to:44 58 40
tissue:-47 -36 -33
tl:-20 -27 -21
tmrw:18 19 38
tmrw and:-25 -22 -3
tmrw at:9 16 22
tmrw before:59 59 59
tmrw i:43 51 39
tmrw ill:10 20 25
tmrw im:-42 -50 -58
tmrw ive:43 44 35
tmrw night:-43 -46 -40
tmrw or:34 12 2
tmrw rents:33 31 34
tmrw thats:32 2 6
tmrw they:25 22 17
tmrw … a:19 22 15
tmrw … am:-23 -17 -10
tmrw … anniversary:18 20 27
tmrw … be:37 31 37
tmrw … goin:-63 -67 -56
tmrw … i:-49 -55 -48
tmrw … it:35 28 20
tmrw … my:16 24 6
tmrw … not:40 44 44
tmrw … teh:2 19 24
tmrw … to:-71 -76 -62
tmrw … will:12 23 14
tmrw … with:30 27 27
tn:78 83 21
to agree:21 19 -7
to anyone:21 -13 6
to ask:-43 -42 -13
to bed:-57 -40 -32
to black:39 29 26
to bowls:-25 -34 -39
to bring:58 32 35
to call:34 39 29
to cancel:34 9 13
to catch:27 32 -2
to change:1 -32 -21
to class:24 6 11
to climb:27 26 28
to come:-46 -42 -21
to cry:-32 -31 -14
to cut:34 -3 -13
to dance:-55 -10 -10
to day:41 -4 -1
to die:16 43 42
to disappear:11 -30 -6
to drink:-65 -50 -41
to drive:-35 -35 -16
to drown:-47 -42 -63
to each:32 34 37
to eat:-17 -47 -31
to end:25 13 -34
to every:-27 -8 -9
to exist:43 -7 -2
to feel:-27 -6 -18
to fill:-29 -23 -3
to find:8 24 43
to finish:42 37 36
to fish:28 35 42
to get:-22 -21 -8
to getting:31 34 34
to hang:-45 -36 -47
to hav:-55 -42 -62
to hear:-54 -29 -13
to help:-51 -78 -59
to hit:-24 -9 1
to hold:-10 -1 -23
to hurt:31 41 -32
to i:-29 -13 -10
to im:-34 -27 -10
to it:5 23 -2
to jmup:63 66 52
to k:27 30 -5
to keep:-42 -46 -42
to kil:24 0 -42
to know:20 24 39
to lay:-25 -17 -11
to learn:-26 -5 -8
to let:-29 -18 -26
to live:40 -15 -8
to look:47 54 23
to lose:22 -35 -8
to mass:45 20 21
to meself:15 32 -16
to mind:31 22 11
to move:-24 -18 -7
to never:22 -1 2
to obey:20 24 0
to od:37 19 -19
to of:32 38 39
to off:-6 30 -15
to one:-28 -16 -6
to open:19 24 33
to pay:-24 -18 -3
to play:-37 -31 -34
to propose:-25 -23 -19
to put:10 23 -11
to read:22 19 23
to report:40 46 -5
to ring:22 25 13
to say:-23 -7 7
to scratch:20 -21 -2
to self:16 23 -16
to sewerslide:-28 -6 0
to sleep:-1 -25 -10
to slit:26 28 -15
to somebody:18 23 25
to spain:-26 -9 -5
to stab:28 30 9
to start:-23 -18 -5
to stay:58 2 -5
to stop:-19 -14 30
to tell:-17 -34 -19
to them:-57 -30 -21
to this:39 -19 -3
to three:27 29 27
to thursdays:-19 -21 -22
to unalive:25 27 -5
to wait:-21 -23 -9
to wish:-23 -1 0
to with:-22 -23 -16
to work:-12 -37 -47
to … a:-31 -26 -64
to … about:-53 -71 -46
to … afraid:-21 -22 -24
to … after:7 7 20
to … alife:70 23 -4
to … all:-26 -63 -41
to … am:19 26 18
to … an:49 8 -20
to … any:-7 -17 -23
to … anything:38 28 47
to … anywhere:47 22 19
to … are:-15 -5 -23
to … as:-39 -12 -12
to … ashamed:59 29 -5
to … away:51 26 23
to … back:-40 -40 -22
to … bad:19 49 16
to … bc:-17 -22 -14
to … be:-60 -65 -30
to … been:-30 -15 -15
to … before:-11 5 43
to … big:20 23 16
to … boss:21 16 -17
to … boy:25 23 25
to … bridge:20 19 16
to … bullet:36 36 0
to … bus:11 11 -24
to … but:15 -37 -14
to … by:-27 -19 -36
to … cant:-23 -24 -52
to … cash:9 15 21
to … chair:31 40 32
to … chest:36 40 18
to … cliffs:23 20 20
to … come:-25 -26 -13
to … dad:33 35 28
to … day:-26 -12 -8
to … dead:39 13 0
to … delete:23 37 -10
to … do:-12 -8 24
to … dont:13 -23 2
to … door:40 36 42
to … down:-35 -15 -1
to … else:31 29 39
to … end:28 23 21
to … every:-5 -43 -40
to … everything:-20 -18 -12
to … existing:21 16 -1
to … family:43 15 -3
to … father:-25 -25 -12
to … first:-23 -11 -33
to … flatmate:32 7 9
to … for:-12 -29 -33
to … forever:33 17 24
to … found:30 36 39
to … four:-50 -14 -6
to … full:-36 -54 -7
to … get:-22 -11 -12
to … girls:37 32 25
to … goodbye:30 26 1
to … got:27 26 18
to … grand:14 26 30
to … group:33 33 34
to … guy:19 23 -3
to … gym:-17 -24 -19
to … hair:-73 -69 -14
to … hav:33 13 16
to … head:-58 -38 -27
to … herself:48 43 -8
to … hes:36 32 1
to … high:4 31 36
to … him:-43 -44 6
to … himself:38 49 26
to … home:59 16 -33
to … honest:43 32 41
to … house:3 -6 -34
to … how:12 26 12
to … id:60 19 -23
to … if:5 -2 -24
to … ill:-16 -12 -37
to … in:-6 -26 -11
to … into:22 24 22
to … is:-44 -98 -62
to … it:26 25 8
to … its:-5 16 23
to … ive:3 18 27
to … joking:23 21 -2
to … keep:-21 -20 -18
to … kind:-32 -26 -37
to … kitchen:-18 -22 -32
to … knee:-45 -7 -2
to … last:4 -64 -14
to … leaves:6 19 23
to … let:-3 -23 4
to … life:7 33 5
to … look:39 39 24
to … maker:8 14 28
to … mart:-23 -17 -18
to … me:16 -35 16
to … meeting:-23 -31 -20
to … meself:20 16 -41
to … midnight:26 31 26
to … more:1 2 -24
to … mum:39 8 5
to … my:-27 0 -1
to … neighbours:-21 -17 -14
to … new:-47 -46 -42
to … night:40 18 38
to … nights:6 23 20
to … no:-21 -18 -17
to … nobody:25 32 10
to … not:13 44 4
to … nothing:-17 -23 -4
to … of:-35 -14 -19
to … off:-59 -56 -52
to … on:-33 -10 30
to … once:-26 -9 0
to … ones:44 53 46
to … our:-35 -35 -30
to … over:-20 -5 -13
to … own:49 41 -21
to … paper:-41 -40 -34
to … parents:40 42 46
to … past:-28 -6 -12
to … person:33 41 43
to … pills:-26 -20 -3
to … put:-35 -20 -8
to … rists:25 28 -7
to … roof:19 25 0
to … room:-22 -24 -24
to … round:-34 -29 -29
to … same:20 21 10
to … saturday:35 39 37
to … saved:30 1 1
to … says:-35 -41 -1
to … school:19 21 -8
to … see:-39 -5 -2
to … self:19 23 18
to … sewerslide:12 5 -21
to … shes:-35 -28 -36
to … since:-62 -56 -26
to … six:-53 -51 -34
to … sleep:-22 -5 6
to … slow:35 35 6
to … some:-32 -26 -32
to … somebody:0 11 25
to … someone:31 -6 11
to … soon:1 22 15
to … station:-31 -33 -29
to … stepfather:17 24 0
to … stop:4 -22 -4
to … sucidal:13 -30 -1
to … supervisor:38 33 26
to … sure:26 7 34
to … take:-30 -20 -30
to … tell:-24 -8 -8
to … ten:-24 2 -7
to … thats:20 27 25
to … their:18 17 22
to … them:-32 -17 -12
to … there:-55 -38 -41
to … theres:-26 -37 -33
to … they:-27 -18 -21
to … thoughts:-21 -24 -1
to … thrusday:40 39 37
to … tmrw:31 -2 -10
to … to:46 4 17
to … toaster:32 37 -2
to … today:64 40 33
to … two:-28 -9 -6
to … under:8 21 45
to … until:-20 4 -5
to … ur:-41 -33 -24
to … wake:43 35 44
to … want:-79 -30 -10
to … was:-100 -68 -41
to … wasnt:24 32 33
to … weeds:-30 -29 -7
to … week:-20 -9 -17
to … weight:33 -22 -2
to … weird:30 28 33
to … wen:21 20 24
to … which:-22 -18 -13
to … who:9 24 39
to … whoever:-25 -15 -7
to … whole:-31 -15 -7
to … will:-31 -28 -42
to … with:-32 -53 -19
to … without:28 29 13
to … wont:16 19 21
to … word:21 24 -3
to … yesterday:39 46 -9
to … yourself:-29 -24 -2
to … zoo:-35 -38 -40
toast:-20 -22 -13
toaster:25 28 -6
toaster bath:32 37 -2
todas … pastillas:45 51 45
today:-24 -28 -42
today and:-24 -22 -33
today but:27 -31 -11
today he:21 20 -4
today im:-25 -20 -12
today is:-57 -49 -41
today it:30 39 -4
today without:32 -2 -2
today … feel:31 29 28
today … hands:45 13 -10
today … he:37 23 -1
today … it:39 4 4
today … me:-26 -33 -10
today … meself:9 20 -7
today … no:-23 -13 -9
today … not:-37 -26 -22
today … says:24 24 31
today … stopped:18 21 18
today … teh:12 25 17
today … want:27 18 -1
toddler:-24 -16 0
todo:-37 -16 4
todo perdonenme:55 58 55
todos:-24 7 -8
todos los:-12 25 -4
todos … dias:42 38 -1
together:-30 -34 -46
together … no:40 31 -1
toilets:32 41 -12
toilets at:43 41 -6
tok:95 93 98
tok to:76 76 80
told:33 37 24
told anyone:28 -19 -29
told her:21 25 15
told him:-42 -31 -26
told me:-28 -14 -32
told my:49 29 39
told no:40 16 -3
told nobody:-9 -23 -23
told siri:28 23 26
told teh:24 21 -20
told them:3 24 25
told u:26 25 25
told … a:22 26 30
told … and:-21 -46 -49
told … at:-3 -9 -25
told … every:-22 -15 -9
told … goin:34 32 37
told … he:25 22 9
told … hes:-4 -5 -26
told … id:9 27 19
told … im:27 31 37
told … in:13 -20 -16
told … nurse:18 28 -7
told … one:38 14 -3
told … she:-24 -15 -11
told … taken:-22 -23 -17
told … that:-24 -10 -9
told … to:-35 -28 -23
told … wanted:-25 -12 -4
told … was:27 20 15
told … wife:32 15 -2
tolerance:-49 -36 -15
tomado:13 15 21
tomado todas:13 15 21
tomado … las:13 15 21
tomado … pastillas:60 60 60
tomatoes:-32 -1 -2
tome:45 52 53
tome todas:30 25 25
tome … las:30 25 25
tome … pastillas:30 25 25
tone:24 -16 -9
tongue:18 23 30
tonight:82 107 108
tonight and:20 38 50
tonight but:20 -10 -18
tonight cant:-21 -9 -26
tonight ctb:12 16 28
tonight i:-4 12 24
tonight if:-25 -21 -33
tonight ill:13 9 25
tonight im:-3 6 31
tonight its:33 30 29
tonight ive:33 -3 -20
tonight no:27 27 9
tonight nobody:21 18 -2
tonight rope:39 42 43
tonight sorry:50 52 68
tonight teh:37 37 25
tonight we:-29 -29 -25
tonight … blue:-24 -13 -9
tonight … dont:24 24 11
tonight … for:-16 -4 24
tonight … goin:8 12 24
tonight … has:23 21 39
tonight … he:61 54 63
tonight … i:9 25 18
tonight … it:65 37 17
tonight … me:35 10 8
tonight … my:29 -6 26
tonight … of:32 9 -5
tonight … on:-20 -44 -23
tonight … say:-21 -17 -5
tonight … takin:8 8 25
tonight … teh:-18 -42 -51
tonight … this:-21 -17 -18
tonight … want:3 21 3
tonight … was:-31 -10 -12
tonight … way:53 52 52
tonight … will:25 23 24
tonight … wont:22 21 26
tonights:35 47 26
tonights teh:40 40 38
tonihgt:21 30 36
tonihgt … teh:21 30 36
took:58 67 83
took all:-2 2 23
took everything:44 22 36
took her:32 33 32
took many:54 50 46
took my:-63 -57 -37
took one:-30 -29 -17
took pills:-10 -23 -18
took something:26 24 19
took teh:52 48 50
took them:67 68 60
took way:32 29 8
took … and:59 59 64
took … as:-18 -21 7
took … at:53 57 56
took … charger:-26 -26 -20
took … dog:30 26 28
took … in:19 38 59
took … kids:-18 -22 -21
took … last:-23 -7 -2
took … meds:-24 -19 -23
took … more:47 46 29
took … mums:45 46 52
took … of:32 33 -12
took … out:-46 -45 -43
took … packet:17 22 20
took … phone:-22 -25 -25
took … shoes:27 30 21
took … tablets:21 30 46
took … teh:18 30 32
took … than:62 20 -7
took … we:22 17 14
took … with:23 23 19
top:37 49 5
top of:37 49 18
top … teh:-13 -7 -24
tot:3 -43 -20
touch:-20 -43 -22
touched:-26 -17 -16
touched a:-25 -18 -15
touches:27 34 -14
touches me:39 43 -12
tous:12 19 34
tous mes:3 13 26
tous … je:4 17 33
tout:36 -10 -4
toute:14 19 22
toute la:14 19 22
toute … boite:14 19 22
tow:-29 -28 -29
tow rope:-29 -28 -29
tow … in:-29 -28 -29
tow … teh:-29 -28 -29
towards:-28 -16 -11
towel:17 26 41
towel is:13 13 21
towel … soaked:13 13 21
tower:36 39 36
town:-26 -28 -26
tracks:82 87 84
tractor:-27 -26 -28
traffic:-69 -63 -47
traffic … me:-70 -63 -56
trailer:-28 -31 -12
train:48 54 53
train at:27 26 27
train home:-27 -19 -15
train im:-6 -29 -27
train teh:-34 -28 -20
train tmrw:5 9 30
train to:-47 -33 -33
train … and:-47 -36 -21
train … getting:-42 -36 -38
train … im:28 34 30
train … late:-47 -44 -27
train … my:-34 -26 -32
train … on:65 43 39
train … teh:23 23 14
train … to:45 36 37
training:-67 -55 -68
trains:-34 -26 -25
trains delayed:-29 -26 -28
trains … till:-27 -18 -12
tramadol:8 -9 -21
tramadol … i:26 -8 -25
travelling:42 50 43
travelling im:26 27 22
travelling … not:25 25 20
travelling … travelling:25 25 20
treatment:-38 -68 -43
treatment … and:-20 -4 -1
tree:20 21 19
tree behind:31 30 28
tree … teh:25 27 24
trian:21 22 25
trian comes:21 22 25
tried:5 12 -31
tried to:-30 -56 -20
tried … a:25 41 46
tried … hang:8 30 7
tried … kil:-25 -48 -1
tried … my:7 -21 -8
trifle:-35 -33 -34
trigger and:28 28 27
trigger … teh:-38 -36 -33
trip:-41 -45 -41
trips:-47 -41 -17
trips … rug:-25 -20 -7
trips … teh:-46 -39 -17
trouble:-44 -31 -22
truck … teh:25 20 22
trucks:26 30 21
true:-29 -26 -39
trust:-37 -22 -14
trust meself:-22 -20 -7
trusting:25 14 6
truth:-47 -38 -36
truthfully:-24 -13 -8
try:-44 -48 -40
try … me:12 21 38
trying to:-24 -10 3
trying … climb:27 26 28
trying … out:27 23 25
tu:-50 -63 -38
tuer:11 33 2
tuer … a:-42 -35 -27
tuer … ma:-41 -25 -25
tuesday:-4 -30 -30
tuesday after:22 -12 -8
tuesday and:59 30 12
tuesdays:-28 -26 -26
turkey:-22 -12 -12
turkey … had:18 13 21
turned:-21 -27 -15
turned it:-24 -26 -2
turned teh:22 21 18
turned … and:10 -10 -30
turned … at:-3 -30 -35
turned … off:4 1 32
turned … teh:-3 -30 -35
turning:48 45 33
turning blue:40 39 43
turning … phone:42 36 41
turns:-54 -47 -32
turns out:-35 -22 -28
turns … teh:-35 -28 -25
tv is:20 18 22
tweezers:23 22 -3
twenties i:-22 -19 -17
twenty:14 20 19
twenty minutes:23 26 32
twenty years:-28 -22 -11
twenty … ago:13 21 21
twenty … i:23 29 2
twice:24 41 -19
twice this:33 30 -15
twice today:60 31 -4
twice … and:19 20 -1
twice … rang:-47 -45 -24
twice … week:44 39 -4
twig:0 2 -30
two and:-52 -45 -33
two days:18 43 31
two in:-40 -32 -6
two kids:20 24 -14
two nights:39 -5 -21
two of:30 4 8
two off:29 8 15
two seizures:23 23 27
two streets:35 23 26
two teh:-24 -7 -9
two weeks:-20 -32 -23
two years:-22 -20 -16
two … ago:41 25 8
two … all:57 52 15
two … and:24 38 23
two … binned:22 -3 -1
two … drink:25 4 8
two … i:28 23 22
two … im:5 25 17
two … is:21 17 17
two … me:-39 -35 -20
two … morning:1 1 27
two … of:-23 -5 -9
two … on:22 29 28
two … since:29 22 33
two … them:28 -6 -7
two … this:28 19 -10
two … to:-26 -16 -25
two … us:9 14 22
two … with:-7 -6 -21
tylenol:39 44 11
type:14 28 -4
typed:49 41 -2
typed … in:42 17 -7
typed … teh:17 20 -4
typing:56 61 55
typing under:28 31 35
typing w:35 44 49
typing … hand:35 44 49
typing … teh:30 27 16
u all:19 34 37
u and:10 12 29
u are:-57 -57 -57
u be:46 -7 -2
u before:24 31 2
u can:-47 -24 -15
u cant:-48 -40 -39
u couldnt:39 34 29
u do:13 -24 -23
u dont:-69 -57 -53
u feel:-35 -14 -12
u for:26 30 23
u gave:29 28 17
u get:30 29 24
u got:-42 -16 -15
u hav:-25 -16 -19
u i:37 49 40
u im:-24 -24 -23
u know:50 -11 9
u lot:29 37 1
u matter:-15 -21 -22
u need:-28 -20 -17
u on:-22 -11 -20
u take:46 14 17
u teh:-31 -23 -24
u tell:-37 -29 -17
u to:-27 -24 -21
u want:-42 -42 -17
u were:52 52 58
u will:34 16 9
u … a:-39 -18 -4
u … about:-23 -8 -10
u … allergic:37 -2 -2
u … at:-23 -14 -13
u … be:-39 -15 -11
u … bridge:24 28 23
u … close:27 26 2
u … die:-28 -37 -10
u … do:-5 -24 -9
u … dont:20 21 10
u … give:-36 -33 -10
u … go:20 27 28
u … goodbye:24 20 2
u … he:19 14 32
u … him:26 -2 5
u … i:59 53 70
u … if:13 23 -5
u … isnt:20 22 4
u … it:-43 -44 -36
u … its:15 20 24
u … keep:-23 -27 -15
u … know:32 16 -4
u … last:14 23 23
u … me:41 42 67
u … my:1 -22 -18
u … one:-42 -25 -30
u … other:21 24 19
u … right:9 12 20
u … shes:27 28 25
u … sit:33 30 27
u … teh:32 20 13
u … tell:14 23 3
u … this:37 21 -3
u … to:-33 -52 -40
u … u:-13 -30 -28
u … up:-31 -16 -26
u … wanted:22 20 18
u … was:35 39 36
u … week:19 30 0
u … were:42 36 34
u … will:-20 -13 -14
u … yourself:-34 -36 -13
ugly:-44 -63 -40
umbringen:36 42 -7
umziehen:-29 -25 -5
un:-82 -10 -38
un alife:19 51 -1
una:-93 -54 -33
una carga:36 -1 -1
unalive:13 18 -32
unalive meself:19 24 -15
unalive … dont:8 24 -7
uncle:33 37 -7
uncle … he:26 23 -7
uncle … in:20 21 -14
unconscious:60 56 56
und:14 24 20
und … jetzt:50 49 54
und … schlafen:-24 -21 -14
under:35 24 20
under it:26 18 25
under my:26 13 -3
under … bed:22 18 14
under … bridge:-15 -4 -24
under … i:-51 -48 -40
under … sink:22 17 19
under … table:23 24 22
unfortunately:-43 -46 -16
uni:-32 -4 -17
unico:32 -5 -3
uninstalling:23 -18 -15
unless:-35 -14 -16
until:-6 -25 -27
until i:24 36 -18
until teh:-49 -28 -23
until … out:-9 -4 -25
up a:-70 -45 -33
up after:31 2 -22
up alone:67 60 -2
up and:-24 -22 -7
up at:-8 -29 -6
up blood:-19 -12 -40
up dont:38 39 -9
up for:-61 -76 -46
up from:-15 -14 -21
up here:22 23 23
up how:29 37 38
up ill:-44 -28 -34
up in:-38 -26 -47
up my:6 -34 -23
up on:-58 -54 -67
up relieved:-22 -1 -1
up since:6 14 30
up teh:42 39 50
up there:53 33 32
up tmrw:51 5 28
up waiting:-37 -38 -37
up with:-51 -38 -78
up … a:-26 -16 -31
up … affairs:43 -1 -1
up … alarm:-29 -11 -15
up … all:9 -24 -9
up … and:-46 -31 -26
up … at:-43 -61 -43
up … bridge:-30 -29 -29
up … chest:24 23 23
up … dont:-4 -19 -44
up … fingers:21 19 25
up … for:-22 -21 -37
up … from:26 18 14
up … he:20 8 -4
up … hes:13 23 26
up … hours:-26 -30 -24
up … i:-32 -42 3
up … id:48 12 13
up … in:-17 -14 -47
up … is:-29 -21 -22
up … know:23 22 -4
up … meal:17 23 -4
up … my:19 8 21
up … no:-20 -22 -5
up … not:27 3 -5
up … on:-21 -19 -14
up … one:-8 -31 -7
up … phone:-43 -30 -18
up … pills:23 25 -2
up … sill:-20 -18 -11
up … teh:-49 -34 -40
up … time:-71 -28 -21
up … u:29 -6 -4
up … wasnt:21 -4 -2
up … wont:17 16 21
upon it:30 28 17
upset:-31 -20 -15
upstairs:51 52 27
ur:-40 -24 -10
ur daddy:37 32 29
ur fault:27 28 25
ur … and:-14 -12 -38
ur … at:31 22 21
ur … is:-12 -3 -31
ur … its:36 23 23
ur … mate:24 21 -1
ur … would:-21 -6 -6
urge:-2 -47 -50
urge out:20 23 -1
urge to:11 -35 -15
urge … cut:21 -13 0
urge … hurt:6 -40 -1
urge … kil:9 37 0
us:-20 -7 -34
us she:24 18 4
us … a:-30 -28 -7
us … and:15 14 29
us … at:-25 -25 -16
us … sucidal:21 28 0
us … teh:35 24 3
use it:10 18 42
use today:25 -5 -2
use … a:-23 -12 -9
use … but:29 18 -2
use … i:-38 -34 -9
use … is:-30 -17 -14
use … meself:1 4 22
use … my:37 -6 -7
use … on:-15 -5 25
use … teh:38 41 29
used:40 15 -9
used on:58 -5 1
used to:12 19 -36
used yesterday:38 -1 0
used … a:34 0 -1
used … after:59 -1 0
used … and:14 27 35
used … cut:18 38 -5
used … i:-61 -33 -11
used … me:-21 -7 -7
used … meself:-5 -23 -4
used … teh:-3 -21 -12
used … wish:-23 0 0
username:-40 -26 -27
using:3 -31 -52
using alone:35 44 -6
using it:-23 -13 -17
using teh:11 23 20
using … and:-23 -18 -49
using … tonight:29 26 5
usual:-1 -16 -39
usually:-53 -37 -32
va:10 -32 -15
va a:-90 -13 -5
vague:25 -4 -1
vais:32 48 24
vais sauter:34 33 31
vais … a:43 44 22
vais … coucher:-27 -19 -11
vais … dites:34 33 31
vais … suicider:1 5 -41
vais … tuer:2 15 39
vale:-35 -19 -17
valgo:122 -19 -15
van:-21 -5 -10
vanish:36 -2 -1
veces:109 -11 -4
vecina:-32 -23 -17
veneno:36 38 46
vengan:30 33 30
ver:-159 -22 -12
vet … hav:33 30 28
vet … it:-27 -21 -13
vet … on:-7 -8 -23
veux:21 10 -9
veux me:-5 19 -22
veux mourir:48 10 18
veux … tuer:47 45 -13
vez:-29 21 -13
vez … y:-21 10 -3
viaduct:56 57 54
vida:53 -18 -33
video:-43 -25 -17
vie:42 44 -4
view … im:30 36 17
vinegar:-21 -24 -22
vis:21 22 18
vis on:21 22 18
visa:-47 -26 -54
visa is:-5 1 -28
visit:-12 -9 -28
visit … teh:36 36 -4
visiting:-17 -25 -15
visiting hours:28 0 0
visiting … we:-34 0 0
visitor:-24 -23 -13
viviendo:45 -11 -8
vivir mas:46 10 -2
vivre:42 -12 -5
vodka:77 68 60
vodka cold:33 28 27
vodka … and:26 22 25
vodka … in:37 39 19
vodka … of:29 26 9
vodka … one:6 14 -20
vodka … turkey:33 28 27
voice:18 8 26
voice is:33 12 20
voice … funny:21 25 23
voices:56 45 26
voices say:20 23 18
voices … me:29 13 -12
voices … teh:20 23 18
voices … telling:20 26 -6
volunteer:-26 -21 -10
vomiting:-6 20 30
vomiting … i:24 34 41
vor:-36 -40 -26
vote on:-27 -24 -23
vote … next:-27 -24 -23
voudrais:37 -6 -2
voudrais etre:37 -6 -2
voy:28 30 20
voy a:38 31 22
voy … esta:20 20 21
voy … quitarme:27 38 -4
voy … suicidar:27 21 19
voy … suicidarme:25 -5 -50
voy … tirar:10 22 17
w:27 4 1
w a:28 25 -1
w teh:10 24 2
w … and:21 23 22
w … hand:35 44 49
w … in:23 25 24
wait:6 24 27
wait at:34 30 26
wait for:24 31 30
wait … his:26 28 23
wait … it:4 -7 -22
wait … teh:21 21 25
waiting:45 30 31
waiting for:16 19 24
waiting on:34 34 21
waiting to:25 -18 -22
waiting … die:6 -40 -7
waiting … house:31 33 29
waiting … my:-20 -34 -17
waiting … teh:30 31 33
waiting … to:40 35 30
wake:61 39 29
wake me:34 -34 -20
wake teh:-34 -30 -21
wake wen:19 20 24
wake … and:-16 9 22
wake … night:-2 1 20
wake … not:25 26 -3
wake … pinch:19 20 24
wake … teh:-38 -13 -11
wake … that:26 -6 -3
wake … tmrw:26 -28 -2
wake … up:22 -12 -7
wake … we:55 52 47
wake … wen:21 -13 -7
waking:25 32 16
walk:-77 -43 -54
walk into:44 40 41
walk … sea:13 17 22
walked:-70 -55 -62
walked into:28 14 14
walked past:30 29 -2
walked to:-22 -27 -14
walked … bridge:-16 -23 -11
walked … it:22 28 -1
walked … teh:-12 -20 -15
walking:44 33 22
walking into:22 26 23
walking out:44 40 37
walking … sea:22 26 23
walking … teh:42 31 23
wall:21 29 2
wall and:30 25 10
wall … and:-30 -30 -17
wall … knuckles:45 47 -4
wall … me:-28 -16 -16
wall … my:24 25 -4
wall … night:27 24 14
wall … teh:20 14 14
wana:21 16 -36
wana be:46 2 17
wana die:-22 -13 -5
wana disappear:25 -6 -3
wana kil:19 24 -10
wana … a:-33 -19 -5
wana … alife:25 39 -1
wana … anymor:44 -14 -5
wana … hear:27 18 19
wana … i:-1 -23 16
wana … it:-11 -28 -2
wana … meself:40 34 -13
wana … no:12 33 22
wana … self:11 30 -2
wana … to:-30 -12 -6
want:27 37 -24
want a:-21 -16 17
want everything:20 -5 -2
want is:21 -9 -6
want it:17 41 -8
want kil:7 21 -3
want my:-53 -36 -27
want somebody:19 15 21
want teh:-39 -10 -9
want that:39 9 -3
want their:-43 -40 -32
want this:-39 -16 -4
want to:30 35 -33
want … a:14 29 -4
want … alife:27 18 -2
want … and:35 -2 -16
want … bad:-7 21 -2
want … be:64 15 25
want … big:6 17 25
want … by:30 35 -1
want … comit:24 44 -3
want … dead:16 -26 -6
want … deleted:32 -5 -1
want … die:16 32 0
want … disappear:11 -30 -6
want … do:22 26 -22
want … end:-21 -47 -35
want … every:15 21 4
want … exist:43 -7 -2
want … go:-28 -45 -8
want … how:-20 -14 -3
want … hurt:15 21 -12
want … i:-19 -24 12
want … im:21 30 -7
want … it:45 22 -37
want … ive:40 18 1
want … k:27 30 -5
want … kil:-14 -39 -41
want … know:25 21 44
want … life:-6 -31 -4
want … live:30 1 11
want … make:61 47 -4
want … meself:36 30 -64
want … my:11 45 -24
want … no:48 -4 -1
want … not:-1 26 -2
want … obey:20 24 0
want … on:-38 -17 -5
want … own:28 28 -1
want … phone:41 -5 -6
want … saved:30 1 1
want … see:-56 -55 1
want … self:20 28 -2
want … sewerslide:41 45 -2
want … sleep:27 5 -1
want … slit:26 27 -5
want … stop:-13 -43 -8
want … take:-49 -22 -9
want … talk:-8 -24 -14
want … this:-44 -43 -18
want … through:15 23 -5
want … unalive:6 22 -1
want … want:24 26 -1
want … what:-24 -15 -2
want … with:-17 -35 -2
want … work:13 20 0
wanted:13 17 28
wanted my:21 18 17
wanted … and:0 12 -21
wanted … be:22 -11 -2
wanted … dead:25 -2 0
wanted … i:-27 -3 -17
wanted … it:21 22 -10
wanted … kil:0 -37 0
wanted … last:17 25 18
wanted … meself:-22 -51 -2
wanted … say:27 40 31
wanted … to:23 27 26
wanting:30 17 -34
wanting to:-2 18 -26
wanting … meself:19 29 -6
wants:17 35 -7
wants to:25 40 -24
wants … after:39 18 23
wants … be:-38 -22 -3
wants … die:-24 1 -5
wants … end:38 35 -3
wants … give:21 15 30
wants … herself:37 35 -1
wants … himself:38 38 -4
wants … in:19 23 -1
wants … kil:53 58 -6
wants … me:-4 -3 23
war:-52 -53 -52
ward:22 -12 -13
ward and:-31 -21 -18
ward yesterday:21 -10 -6
ward … a:-23 -5 -6
ward … my:31 8 18
wardrobe:-2 10 22
ware:20 -20 -12
ware tot:42 -13 -6
warm:47 52 56
warm … i:-20 -16 -6
warning:-31 -24 -24
was:-40 -62 -25
was a:-32 -24 -53
was and:-21 -21 -25
was born:-27 -4 -2
was dead:82 -12 -4
was fine:31 34 31
was for:28 32 -5
was found:-27 -15 -9
was gone:26 -15 -11
was it:22 22 20
was jealous:60 0 -1
was killing:15 24 14
was late:-20 -9 -7
was left:24 25 32
was me:28 5 -6
was my:-51 -44 -30
was never:74 68 63
was not:11 10 26
was on:2 -25 -42
was one:-20 -14 -23
was see:-19 -20 -18
was six:27 -1 -1
was sucidal:-3 -33 9
was that:-28 -29 -26
was thinkin:-21 9 6
was this:25 4 8
was tired:27 1 1
was to:-37 -9 8
was told:-34 -23 -9
was … be:29 28 29
was … best:47 45 40
was … but:9 21 17
was … doing:31 28 24
was … enough:38 1 4
was … for:9 5 -20
was … he:-43 -32 -13
was … how:30 2 -2
was … i:-26 -2 9
was … im:13 18 20
was … it:36 49 23
was … last:-21 -43 0
was … my:-57 -33 -14
was … no:-13 -24 -9
was … not:24 28 30
was … on:4 -13 -36
was … one:27 -10 -19
was … since:-4 -33 -17
was … there:-41 -53 -18
was … toast:5 21 20
was … today:30 29 20
was … u:24 35 30
was … wanted:25 27 -1
was … week:25 -46 -2
was … who:-30 -21 -13
was … years:-21 -11 -6
washed:58 59 62
washed teh:26 30 30
washed … down:24 18 23
washing:-18 -14 -24
wasnt alone:43 42 36
wasnt ur:20 23 23
wasnt … fault:-18 -15 -21
wasnt … goodbye:45 38 32
wasnt … it:19 26 2
waste:45 -6 -1
watch back:33 7 16
watch … me:27 25 9
watched:-40 -26 -26
watched … teh:-22 -17 -9
watching:-48 -23 -32
watching me:20 24 19
watching teh:-6 -7 -42
water gun:-28 -24 -19
water is:27 30 21
water slide:-23 -24 -4
water … fight:-21 -13 -10
water … loud:27 30 21
water … my:28 27 29
water … teh:-61 -40 -38
waters:26 15 13
waters up:18 21 15
waters … my:17 21 15
waters … to:18 21 15
wave:-20 -12 -12
way he:16 18 24
way i:-14 -22 -37
way more:24 19 -4
way of:-18 -21 -6
way out:42 18 -5
way to:-42 -48 -48
way … a:-12 -54 -49
way … can:15 22 14
way … dont:47 27 27
way … i:-28 -23 -35
way … its:31 37 36
way … off:-31 -20 -19
way … teh:-30 -51 -42
way … time:41 48 47
way … to:-22 -13 -18
way … u:42 45 20
ways:21 51 -19
we:-94 -74 -64
we all:-29 -24 -21
we are:19 17 21
we cant:21 17 14
we go:-53 -57 -62
we got:-37 -6 -12
we had:22 29 18
we make:-16 -16 -22
we say:11 -22 -16
we … a:-28 -20 -27
we … all:-21 -17 -17
we … at:-22 -15 -10
we … family:10 28 29
we … find:22 17 14
we … her:10 15 26
we … him:28 32 19
we … i:11 24 -6
we … it:-26 -15 -7
we … mum:22 18 13
we … on:-34 -33 -27
we … teh:-52 -63 -49
we … to:-42 -36 -31
we … tonight:23 21 21
wears:-17 -18 -31
wed:-57 -64 -54
wed … for:-41 -51 -51
wedding one:23 -1 -1
wednesday … teh:36 40 43
wednesdays:42 43 39
wee:-32 -28 -24
weeds:-30 -29 -8
weeds on:-30 -29 -7
weeds … my:-30 -29 -8
week:-36 -54 -42
week and:-15 -31 -61
week he:-34 -20 -20
week ive:25 32 11
week of:17 22 21
week … a:48 22 18
week … i:-14 -22 -32
week … keep:6 -31 -2
week … know:23 1 -3
week … me:27 19 -5
week … on:-31 -11 -9
week … says:-22 -23 -16
week … teh:5 -7 -26
week … want:13 24 12
weekend:-33 -35 -23
weekend and:-4 -20 -23
weekend … i:-15 -28 -20
weekend … is:59 57 52
weekly:-39 -24 -22
weekly box:-37 -33 -34
weekly collection:18 23 22
weeks:-15 -36 -58
weeks ago:13 -29 -14
weeks back:41 -2 -14
weeks i:-24 -6 -6
weeks without:25 -5 -3
weeks … i:24 -21 7
weigh:58 58 53
weight:16 -38 -24
weird:3 13 43
weird … my:-32 -31 -6
weirdly:25 27 32
welcome:-25 -17 0
wen:18 36 28
wen a:-10 -38 -5
wen and:39 19 2
wen hes:27 26 -21
wen i:-48 -9 -31
wen im:-51 -43 -20
wen it:-61 -50 -12
wen its:-19 -19 -20
wen she:-53 -46 -30
wen someone:-21 -13 -6
wen teh:25 16 6
wen they:33 32 33
wen theyre:20 20 21
wen this:54 52 77
wen youre:-20 -25 -14
wen … and:-24 -36 -20
wen … are:-40 -31 -23
wen … ask:22 31 21
wen … asleep:12 19 22
wen … came:-32 -8 -7
wen … cross:0 -25 -14
wen … drunk:22 21 -17
wen … first:-32 -27 -20
wen … get:-25 -27 -20
wen … gets:25 5 13
wen … goes:36 36 11
wen … he:21 21 -13
wen … him:36 16 -11
wen … home:-57 -45 -40
wen … i:22 10 1
wen … in:-31 -19 -22
wen … is:21 23 29
wen … isnt:-34 -26 -13
wen … it:-35 -18 3
wen … leaves:10 8 31
wen … me:19 23 22
wen … mistake:22 0 0
wen … on:7 9 -25
wen … out:9 9 -36
wen … pinch:19 20 24
wen … said:-26 -23 -8
wen … say:6 -16 -21
wen … says:-22 -17 -9
wen … sees:-29 -31 -23
wen … teh:1 -25 -17
wen … to:-32 -26 -32
wen … trian:21 22 25
wen … was:-39 -25 -29
wen … wen:26 22 25
went:-16 -12 -33
went and:33 31 28
went back:35 -12 -4
went deep:15 22 24
went in:-19 -34 -19
went to:-69 -52 -21
went … a:-26 -16 -9
went … it:-28 -29 -17
went … teh:1 -8 -41
went … this:50 43 15
went … to:21 -16 -5
were:-39 -22 -4
were gone:-37 -5 -3
were moving:-26 -25 -28
were sucidal:-23 -11 -1
were teh:52 49 49
were to:22 -2 -3
were … about:-40 -28 -22
were … bit:30 30 30
were … i:-5 10 28
were … in:-43 -34 -35
were … it:-25 -24 -19
were … me:23 29 25
were … teh:-82 -60 -58
were … to:-41 -37 -31
were … was:41 41 38
were … who:35 29 34
werent:26 -12 -20
weve:-74 -55 -47
what a:-84 -56 -13
what did:-23 -24 -8
what happens:26 19 5
what if:40 1 13
what is:-6 -22 -15
what my:-12 -29 -23
what should:-36 -21 -8
what teh:8 0 -33
what u:-15 -29 -18
what was:11 12 25
what … and:63 69 32
what … anymor:9 44 -2
what … at:8 13 37
what … be:-29 -13 -21
what … did:-3 -5 -23
what … for:-20 -21 1
what … from:11 29 24
what … hav:-23 9 -1
what … in:-23 -13 0
what … is:-15 -12 -24
what … its:37 32 21
what … left:27 29 22
what … looks:36 29 29
what … me:24 -8 -19
what … need:75 70 39
what … needed:31 34 32
what … people:33 -7 -3
what … said:-21 -12 -11
what … say:-44 -40 -50
what … teh:43 2 6
what … tell:-22 -10 -6
what … thats:49 5 7
what … thinks:31 3 2
what … to:-17 -16 -43
what … today:18 27 32
what … u:-5 -22 -15
what … want:-11 25 9
what … wen:-32 -41 -10
what … were:-39 -8 -9
what … will:11 -22 -15
whatever:-10 9 -26
whatever happens:31 15 -1
whatever … happens:40 17 -1
whats:-2 -34 -23
whats in:61 58 56
whats teh:48 -5 -18
whats … it:39 40 38
whats … of:57 5 -4
whats … piont:41 3 -2
whatsapp:22 26 30
wheel:39 31 36
where:24 18 25
where and:48 48 37
where he:5 -21 -17
where i:-35 -42 -26
where id:29 2 -3
where im:-26 -37 -31
where teh:27 19 14
where they:-2 -29 -30
where to:8 24 9
where we:14 25 31
where … am:25 -2 0
where … and:-32 -25 -20
where … at:-26 -22 -19
where … be:9 19 24
where … get:-39 -5 -3
where … him:24 33 -2
where … his:22 7 12
where … i:30 40 43
where … is:4 14 23
where … teh:-32 -20 -24
where … to:29 24 31
whether:-4 10 -29
which is:-24 -25 -14
which platform:34 30 33
which … and:28 25 22
which … for:-49 -43 -33
which … i:15 25 32
which … im:-46 -40 -42
which … me:2 22 -4
which … of:-30 -30 -21
which … teh:-41 -45 -55
which … tmrw:31 27 26
which … would:-32 -22 -12
while:-37 -19 -30
while fishing:18 23 23
while he:47 47 34
while im:-36 -41 -26
while she:38 35 -7
while teh:-36 -32 -27
while … and:-29 -13 -5
while … teh:-21 -2 1
whisky:33 40 2
white:47 33 43
who:-28 -3 -18
who cares:41 44 38
who do:27 27 5
who does:11 22 4
who gets:-23 -14 0
who killed:23 22 -2
who sold:35 32 0
who takes:-24 -12 -5
who … it:-7 22 -22
who … me:22 7 4
who … my:42 41 34
who … since:28 27 -7
who … son:22 22 -6
who … tell:27 29 -3
who … themselves:51 50 -1
who … this:-55 -65 -66
who … to:-17 -5 -27
whod:61 30 15
whod believe:20 23 -11
whoever:50 30 43
whoever comes:19 27 18
whoever opens:28 13 20
whoever … me:24 23 21
whole body:13 26 10
whole bottle:37 34 36
whole packet:17 22 20
whole parish:18 20 25
whole way:-24 -21 -28
whole … about:31 35 23
whole … and:15 16 21
whole … i:63 30 11
whole … in:4 -19 -22
whole … it:31 -9 -5
whole … of:-49 -36 -41
whole … plus:22 25 27
whole … teh:26 5 8
whole … to:-6 0 -29
whole … twenty:26 30 25
whole … went:24 21 -7
whos:21 33 15
why:-28 -42 -32
why am:30 -3 -2
why does:-13 -24 -7
why i:22 13 -20
why im:20 20 29
why … hav:29 -1 -4
why … i:27 -34 -10
why … should:28 3 -2
why … teh:26 34 17
wife doesnt:-30 -18 -18
wife im:26 12 13
wife is:-39 -29 -18
wife says:13 16 28
wife … at:31 29 31
wife … for:24 17 23
wife … her:24 23 34
wife … i:36 7 9
wife … im:-20 -15 -17
wife … me:-40 -28 -11
wife … my:25 20 15
wife … teh:-17 -14 -22
wifes:38 45 11
wifes … is:24 30 15
wifi:-21 1 -24
wifi … on:-47 -24 -21
wifi … teh:-26 -14 -16
will:-21 -13 2
will all:34 14 12
will drink:24 37 29
will hav:-26 -18 -14
will kil:24 41 30
will miss:24 -8 -4
will sterben:37 4 10
will … about:-21 -14 -6
will … at:14 23 29
will … back:10 20 24
will … be:-52 -49 -42
will … dead:17 31 19
will … done:23 18 19
will … for:-41 -40 -39
will … gone:5 22 4
will … her:-26 -18 -16
will … him:45 40 5
will … i:-25 -23 -11
will … me:-29 -8 -15
will … meself:48 30 56
will … my:-55 -40 -7
will … no:-21 -1 -17
will … not:16 20 -3
will … on:-19 -12 -21
will … over:-20 -25 -24
will … teh:16 25 29
will … there:45 22 19
will … to:-23 -10 -17
will … umbringen:36 42 -7
will … umziehen:-29 -25 -5
willing:-50 -23 -13
win:-21 -5 -24
wind:-27 -21 -20
window:36 21 5
window cleaner:26 31 6
window seat:-3 -28 -5
window … and:29 27 25
window … teh:-45 -46 -45
windows:32 34 46
windows taped:47 44 45
wine:-28 -23 -6
wine on:40 6 1
wine … of:24 5 -1
winning:-54 -46 -7
winter after:-27 -13 -8
winter for:26 32 34
wire:39 40 55
wires:29 28 30
wish:58 -69 -81
wish i:42 -44 -27
wish it:67 -5 -2
wish me:-22 -16 -19
wish … could:3 -29 -15
wish … disappear:29 0 0
wish … had:26 29 -7
wish … it:35 -3 -1
wish … luck:-22 -16 -18
wish … me:30 -1 0
wish … my:13 36 -1
wish … never:40 -11 -1
wish … was:69 -30 -7
wish … were:7 -21 -1
wish … would:39 -7 -1
wishes:-2 -39 -8
wishing:34 -14 -2
with any:39 23 28
with being:29 -4 -1
with food:-32 -33 -24
with her:17 19 23
with himself:-18 -18 -28
with his:12 9 -23
with it:39 13 44
with living:17 29 6
with me:37 34 26
with meself:20 21 16
with mrs:43 40 40
with my:-34 -24 -6
with narcan:-22 -11 -6
with no:15 20 -27
with them:-23 -7 -14
with this:-29 -51 -36
with three:-36 -31 -12
with tweezers:23 22 -3
with u:-18 -49 -33
with us:1 -2 -21
with vinegar:-21 -24 -22
with vodka:45 49 34
with … after:-58 -38 -30
with … alife:31 -4 0
with … all:7 22 12
with … am:34 34 0
with … as:38 20 -5
with … baby:-27 -23 -16
with … bat:6 7 31
with … be:-25 -19 -19
with … belt:46 45 -2
with … book:-26 -1 -1
with … cake:-15 -13 -23
with … car:-27 -19 -17
with … care:59 59 22
with … clinic:-29 -25 -28
with … club:-48 -39 -32
with … cord:-27 -26 -28
with … doctor:-31 -31 -23
with … dont:37 41 5
with … doors:26 29 19
with … down:-29 -24 -19
with … each:27 25 13
with … engine:-29 -30 -22
with … every:32 38 -1
with … first:21 19 28
with … flask:-30 -25 -26
with … get:41 23 20
with … goin:37 44 11
with … guitar:-33 -34 -19
with … hammer:25 22 28
with … he:4 14 37
with … his:22 18 15
with … hours:28 0 0
with … if:-2 0 -43
with … in:45 34 43
with … iron:41 42 -1
with … is:-32 -17 -41
with … keys:-21 -13 -14
with … kids:-48 -47 -22
with … knife:33 40 13
with … light:-25 -21 -16
with … lighter:28 29 -10
with … marks:45 44 -2
with … me:-35 -4 -1
with … methadone:25 17 -12
with … name:29 28 24
with … nights:-37 -15 -3
with … note:-23 -21 -22
with … on:18 28 -3
with … one:64 69 23
with … open:30 23 5
with … people:15 31 0
with … pills:26 21 27
with … razor:20 25 17
with … rifle:-24 -25 -20
with … rope:33 31 36
with … round:36 33 28
with … screaming:-18 -24 -1
with … shotgun:42 42 30
with … sister:28 12 25
with … sleeping:34 30 38
with … sponsor:-25 -17 -7
with … tablets:-34 -30 -21
with … tea:-34 -34 -2
with … teh:-10 -43 -31
with … thank:26 29 26
with … they:-22 -38 -32
with … this:-37 -39 -33
with … three:6 19 22
with … toddler:43 39 40
with … tonight:-20 -18 -18
with … u:29 34 33
with … under:34 17 24
with … visiting:28 0 0
with … wen:-16 -15 -26
with … wifi:-23 -12 -14
with … with:-29 -5 -1
withdrawal:-27 -50 -35
without:2 -27 3
without alcohol:15 26 31
without me:32 -37 -21
without teh:10 31 33
without u:-41 -8 -8
without … at:27 -1 -1
without … beter:51 -1 -1
without … i:-21 -11 1
without … im:9 4 24
without … in:27 31 25
without … meself:40 -7 -3
wobbly:53 16 11
woke … blue:21 19 25
woke … it:21 -4 -2
woke … relieved:-22 -1 -1
woke … with:-37 -33 -16
woman:-48 -32 -34
women:-27 -21 -9
won:-20 -17 -14
wondering:-3 -25 -22
wont:50 56 55
wont come:-23 -22 -20
wont eat:42 48 -13
wont let:0 14 33
wont matter:72 71 43
wont need:36 40 32
wont say:39 0 -10
wont stop:-30 -16 -21
wont wake:25 29 37
wont … and:-16 -10 -49
wont … another:9 18 22
wont … back:-25 -19 -10
wont … bothering:24 -9 -8
wont … crying:-29 -11 -5
wont … die:40 10 -7
wont … dont:18 19 31
wont … for:-53 -39 -44
wont … him:12 8 22
wont … hitting:20 16 22
wont … it:-9 3 21
wont … ive:28 37 40
wont … me:-3 6 21
wont … morning:29 31 32
wont … my:26 0 -21
wont … on:-7 -23 -8
wont … out:18 15 21
wont … takin:24 17 13
wont … teh:-26 -14 -5
wont … there:21 11 10
wont … til:-19 -10 -22
wont … to:24 28 19
wont … towel:-15 -20 -16
wont … u:-27 -23 -21
wont … until:-24 -17 -12
wont … up:27 30 35
wont … wen:36 23 -2
wont … ye:24 -9 -8
wooden:-35 -28 -21
word … on:20 23 19
word … teh:37 37 -2
words:-2 20 -10
work:-67 -43 -45
work and:-33 -34 6
work waiting:-25 -26 -12
work … a:-36 -15 -14
work … im:-33 -27 -15
work … it:35 17 21
work … me:14 24 2
work … morning:-31 -29 -24
work … teh:-21 -23 -4
work … to:20 14 15
work … with:-29 -28 -12
worked out:38 18 5
working i:28 30 24
working late:23 20 21
working out:-21 -3 -7
working … to:29 31 12
works:-4 7 -30
world:-16 -20 -10
world in:-19 -23 -19
worming:-28 -25 -23
worn:-22 -14 4
worried:-54 -43 -44
worried about:-21 -11 -16
worry about:7 16 25
worse:18 -6 -24
worst:-69 -49 -57
worth:-12 -50 -51
worth it:-12 -27 -16
worth living:35 20 -2
worth … and:-35 -22 -10
would:18 -17 -65
would anyone:17 15 21
would be:12 -11 -33
would get:44 -1 -1
would it:21 46 -18
would not:5 -45 -10
would notice:41 -1 -6
would take:28 7 -16
would … a:21 23 -13
would … and:-19 -29 -14
would … beter:32 21 -5
would … come:33 13 19
would … for:3 -30 -10
would … hav:13 24 -4
would … hurt:20 29 -4
would … id:26 -5 -3
would … if:24 -26 4
would … in:-29 -11 -6
would … it:20 38 -11
would … me:-22 -53 -26
would … my:-35 4 -7
would … of:20 -10 -3
would … off:25 0 -3
would … over:23 -3 -2
would … relief:30 -2 0
would … take:23 8 -11
would … up:-5 -24 -5
would … without:34 0 -4
wouldnt:79 40 -45
wouldnt do:16 -6 -21
wouldnt fix:14 25 -1
wouldnt it:58 27 -1
wouldnt mind:38 -16 -2
wouldnt … and:49 27 0
wouldnt … be:49 25 -2
wouldnt … i:29 40 -4
wouldnt … teh:21 -4 -2
wrist:22 30 52
write:-27 -17 4
write it:34 20 -5
write … down:21 23 39
write … my:-9 -2 -40
write … that:-6 0 21
writing:17 25 4
written:31 20 27
written and:28 29 27
written teh:24 23 28
written … letters:24 24 28
wrong:-32 -35 -44
wrong … that:13 24 -1
wrote a:-26 -32 -30
wrote my:30 40 30
wrote teh:20 18 23
wrote them:-32 -30 -28
wrote … all:-20 -22 -16
wrote … letters:-46 -42 -40
wrote … my:3 -21 -12
wrote … note:4 -21 -23
wrote … notes:19 13 24
x:13 18 42
xanax:12 27 43
xanax and:15 21 17
xbox:-27 -29 -33
xx:33 34 32
y estoy:28 32 35
y hoy:-22 -4 -4
y nadie:-21 12 -9
y no:-27 40 23
y … a:-50 39 26
y … el:-41 -15 -9
y … estoy:-48 9 9
y … no:15 25 20
y … voy:21 32 36
ya:7 8 25
ya deje:25 28 31
ya me:23 26 32
ya no:6 25 4
ya … a:-13 25 26
ya … la:21 24 26
ya … me:64 10 -3
ya … puedo:-24 26 -3
ya … quiero:6 -27 -13
ya … tome:28 37 38
yaar:13 22 -1
yard:24 12 18
yard … teh:-57 -46 -34
ye can:-28 -12 -11
ye … me:-25 -15 -16
ye … see:-26 -27 -18
ye … teh:-30 -5 -7
year:-28 -43 -59
year clean:33 -2 -2
year i:29 43 3
year old:-33 -3 -12
year on:34 32 12
year … a:-28 -26 -19
year … went:-26 -20 -21
years:-20 -31 -45
years ago:-79 -50 -44
years back:-21 -8 -3
years clean:20 24 -2
years gone:33 -6 -5
years i:10 -43 -17
years of:49 26 11
years old:-10 28 -6
years since:-64 -40 -25
years sober:30 -9 -6
years … and:-3 -39 -28
years … hav:24 4 13
years … hes:-21 -19 -23
years … im:16 -5 -25
years … in:42 18 16
years … it:17 -21 -21
years … me:-21 -16 -11
years … my:-29 -17 -17
years … on:25 26 23
years … put:-4 -23 -12
years … shaking:14 -8 -25
years … teh:4 -8 -23
years … was:-21 -3 -1
yeet:21 20 -15
yeet meself:43 44 -8
yeet … off:43 44 -8
yellow … i:10 21 23
yes:50 46 -2
yes i:39 14 0
yes no:23 27 33
yes … a:-26 -19 2
yes … am:12 24 -2
yes … i:38 43 -6
yes … teh:35 33 20
yes … yes:42 48 9
yesterday:37 30 -19
yesterday after:31 -3 -1
yesterday she:34 -3 -4
yesterday … a:33 11 22
yesterday … attempt:21 -10 -6
yesterday … was:22 7 -9
yesterday … year:37 -1 0
yet:-13 2 -67
yet i:-5 -29 -13
yo:-51 -78 -23
yo … no:-20 32 28
youd:-56 -23 -11
youll hear:51 48 47
young:-46 -47 -46
young lad:-54 -56 -53
youre:-38 -41 -35
youre allowed:21 19 24
youre reading:28 30 37
youre … i:50 47 53
youre … this:26 23 27
youre … to:23 22 25
yourself:-28 -7 -57
yourself … and:26 32 0
yourselves:38 41 38
yous:45 47 31
youve … a:35 33 30
zoo:-40 -43 -48
zoom:-37 1 -3
`;
