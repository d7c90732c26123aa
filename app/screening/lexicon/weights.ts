import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.14, -6.05, -6.42];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:323 331 169
+abuse/abuse +child/child_at_risk:43 51 43
+abuse/abuse +distress/distress:34 53 50
+abuse/abuse +fading:46 44 67
+abuse/abuse +in_progress/overdose:85 84 100
+abuse/abuse +mention:21 32 34
+abuse/abuse +named:24 37 35
+abuse/abuse +threat/harm_to_others:24 22 51
+abuse/abuse +time:86 104 71
+abuse/abuse +use/overdose:22 21 57
+abuse/abuse +wish:28 40 61
+abuse/abuse -abuse/abuse:-55 -43 5
+abuse/abuse -means:53 57 52
+abuse/abuse -mention:33 40 47
+adieu:91 93 86
+adieu +affirmed:29 28 29
+adieu +bequest:43 43 50
+adieu +hopeless:42 47 33
+adieu +in_progress:-37 -38 -39
+adieu +lasting:163 153 154
+adieu +means:8 12 26
+adieu +mention:33 29 7
+adieu +place:25 28 24
+adieu +time:17 35 50
+adieu +understatement:38 42 32
+adieu +unseen:65 61 53
+adieu +wish:1 12 22
+adieu -finality:79 84 89
+adieu -hopeless:28 21 19
+adieu -means:21 20 20
+adieu -parting:56 60 58
+adieu -place:17 21 20
+affirmed:94 73 18
+affirmed +bequest:19 17 22
+affirmed +finality:36 31 36
+affirmed +intent:31 34 -28
+affirmed +lasting:-30 -9 -14
+affirmed +method:62 50 64
+affirmed +named:54 70 -26
+affirmed +parting:-51 -45 -24
+affirmed +resolve:-33 17 -58
+affirmed +threat/harm_to_others:40 41 -9
+affirmed +time:33 8 47
+affirmed +understatement:40 53 14
+affirmed +wish:26 39 -12
+affirmed -affirmed:86 75 28
+affirmed -attempt:24 26 0
+affirmed -intent:87 97 -1
+affirmed -means:9 29 0
+affirmed -mention:97 10 -9
+affirmed -method:24 41 39
+affirmed -named:81 89 5
+affirmed -parting:21 25 -1
+affirmed -plan:7 5 20
+affirmed -preparation:49 48 29
+affirmed -target:96 95 -1
+affirmed -wish:78 7 -1
+attempt:52 41 12
+attempt +danger/overdose:24 25 -16
+attempt +distress/distress:27 3 27
+attempt +in_progress:9 19 66
+attempt +intent:-35 -47 -55
+attempt +means:38 42 10
+attempt +mention:-17 -37 -13
+attempt +named:-31 -78 -5
+attempt +plan:1 12 20
+attempt +taken:-33 -37 -8
+attempt +time:36 -30 -26
+bequest:88 86 77
+bequest +clock:56 60 59
+bequest +finality:34 30 14
+bequest +goodbye:41 34 36
+bequest +lasting:42 28 11
+bequest +mention:15 19 27
+bequest +method:70 59 59
+bequest +parting:63 53 54
+bequest +perch:49 43 42
+bequest +preparation:-20 -8 -8
+bequest +resolve:24 23 28
+bequest +unseen:83 87 89
+bequest +wish:0 7 -36
+bequest -finality:50 58 56
+bequest -parting:20 24 22
+burden:156 13 -10
+burden +mention:28 36 -1
+burden +wish:-7 37 0
+child/child_at_risk:135 140 46
+clock:43 71 77
+clock +danger/overdose:-69 -49 -36
+clock +finality:24 26 34
+clock +hand:70 54 59
+clock +hopeless:33 22 27
+clock +in_progress:-22 -20 -5
+clock +perch:-19 -22 -22
+clock +place:53 52 53
+clock +plan:24 22 21
+clock +preparation:-28 -28 -30
+clock +quitting/withdrawal:-40 -22 -8
+clock +slip/relapse:-41 7 19
+clock +unseen:63 64 72
+clock +use/overdose:-52 -35 -7
+clock -finality:23 16 25
+clock -named:24 31 35
+clock -parting:26 16 16
+clock -plan:54 46 20
+danger/overdose:27 48 19
+danger/overdose +distress/distress:-47 -33 6
+danger/overdose +fading:8 19 30
+danger/overdose +finality:1 24 -10
+danger/overdose +in_progress/overdose:72 73 94
+danger/overdose +indifference/overdose:75 81 -5
+danger/overdose +intent:-15 17 37
+danger/overdose +means:49 24 -13
+danger/overdose +mention:-4 43 1
+danger/overdose +plan:-23 -14 -20
+danger/overdose +quitting/withdrawal:41 49 31
+danger/overdose +resolve:5 4 -37
+danger/overdose +shakes/withdrawal:2 -7 -49
+danger/overdose +slip/relapse:-22 24 -2
+danger/overdose +substance/overdose:110 105 -20
+danger/overdose +symptom/withdrawal:8 26 -9
+danger/overdose +time:45 44 26
+danger/overdose +unseen:30 35 -10
+danger/overdose +use/overdose:100 116 -61
+danger/overdose +wish:-10 -72 -14
+danger/overdose -symptom/withdrawal:27 29 26
+danger/overdose -target:31 33 -2
+distress/distress:-13 -64 -84
+distress/distress +eating/eating_disorder:48 12 0
+distress/distress +fading:-56 -17 0
+distress/distress +hopeless:-42 -24 -11
+distress/distress +in_progress:77 87 95
+distress/distress +in_progress/overdose:3 0 29
+distress/distress +intent:59 85 13
+distress/distress +means:-12 6 37
+distress/distress +mention:23 -1 8
+distress/distress +named:41 1 -9
+distress/distress +parting:-61 -49 -10
+distress/distress +plan:-25 -30 1
+distress/distress +slip/relapse:74 -7 -1
+distress/distress +symptom/withdrawal:-28 -24 -3
+distress/distress +threat/harm_to_others:26 29 6
+distress/distress +use/overdose:41 33 -11
+distress/distress +wish:-83 -20 -15
+distress/distress -means:21 25 27
+distress/distress -named:-38 -34 -4
+eating/eating_disorder:274 144 -48
+eating/eating_disorder +fading:24 -2 -3
+eating/eating_disorder +shakes/withdrawal:15 48 -5
+eating/eating_disorder +symptom/withdrawal:46 72 -12
+eating/eating_disorder +time:82 52 -7
+fading:105 115 141
+fading +finality:54 27 27
+fading +hopeless:34 45 34
+fading +in_progress:147 156 137
+fading +in_progress/overdose:-35 -31 -31
+fading +intent:11 12 -41
+fading +lasting:-38 -29 -15
+fading +mention:32 53 80
+fading +method:26 25 16
+fading +parting:59 64 54
+fading +perch:67 68 65
+fading +quitting/withdrawal:-26 -27 -18
+fading +shakes/withdrawal:-45 -38 -17
+fading +taken:105 107 106
+fading +time:-8 -39 -27
+fading +use/overdose:26 45 78
+fading +wish:-50 -5 10
+finality:87 98 99
+finality +goodbye:38 45 49
+finality +hand:82 76 80
+finality +in_progress/overdose:20 16 18
+finality +intent:-21 -29 14
+finality +means:-26 -30 -6
+finality +method:51 41 60
+finality +named:-24 -37 -10
+finality +parting:12 28 40
+finality +perch:80 76 68
+finality +place:65 62 68
+finality +plan:25 10 -7
+finality +preparation:46 27 22
+finality +resolve:25 30 -56
+finality +slip/relapse:-36 -7 -2
+finality +threat/harm_to_others:-24 -27 -20
+finality +time:15 27 26
+finality +understatement:82 84 69
+finality +unseen:70 63 64
+finality +use/overdose:59 57 30
+finality +wish:-4 37 9
+finality -goodbye:-10 -17 -20
+finality -hand:-18 -21 -16
+finality -mention:-28 -18 -11
+finality -parting:79 79 72
+finality -wish:29 1 -2
+goodbye:162 169 174
+goodbye +hopeless:13 17 30
+goodbye +in_progress:-35 -32 -31
+goodbye +intent:3 6 65
+goodbye +lasting:68 72 84
+goodbye +means:11 11 24
+goodbye +mention:41 46 66
+goodbye +named:-4 4 73
+goodbye +parting:32 39 40
+goodbye +plan:26 25 9
+goodbye +preparation:17 38 39
+goodbye +resolve:30 31 27
+goodbye +time:139 121 118
+goodbye +understatement:22 25 36
+goodbye +unseen:50 56 53
+goodbye +wish:12 55 68
+goodbye -finality:23 21 2
+goodbye -goodbye:14 22 19
+goodbye -hopeless:25 21 24
+goodbye -named:37 33 27
+goodbye -parting:25 17 22
+hand:123 134 140
+hand +hopeless:32 30 30
+hand +in_progress:-18 -24 -27
+hand +intent:-35 -40 28
+hand +mention:-48 -55 -14
+hand +named:-31 -40 -3
+hand +parting:39 39 50
+hand +plan:27 25 16
+hand +resolve:12 12 22
+hand +self_harm/self_harm:-30 -29 -27
+hand +slip/relapse:-38 -36 -34
+hand +taken:18 21 16
+hand +threat/harm_to_others:34 30 15
+hand +time:110 105 117
+hand +understatement:8 26 25
+hand +use/overdose:91 93 46
+hand +wish:8 27 40
+hand -distress/distress:17 21 34
+hand -means:22 17 38
+hand -plan:-80 -67 -67
+hopeless +in_progress:60 72 18
+hopeless +intent:43 55 -66
+hopeless +means:74 74 39
+hopeless +mention:30 1 -20
+hopeless +method:29 -1 12
+hopeless +perch:27 22 21
+hopeless +preparation:8 21 6
+hopeless +quitting/withdrawal:9 -20 0
+hopeless +self_harm/self_harm:7 21 -31
+hopeless +shakes/withdrawal:47 -31 -4
+hopeless +symptom/withdrawal:-46 -39 -30
+hopeless +taken:-45 -28 -24
+hopeless +time:2 9 29
+hopeless +wish:51 94 -19
+hopeless -finality:39 39 36
+hopeless -intent:9 41 0
+hopeless -means:27 -7 13
+hopeless -mention:-23 -15 -1
+hopeless -named:-4 24 -1
+hopeless -parting:25 20 -8
+in_progress:265 278 290
+in_progress +in_progress/overdose:25 28 21
+in_progress +intent:-25 -28 7
+in_progress +lasting:-14 -17 -23
+in_progress +means:51 64 71
+in_progress +mention:57 35 36
+in_progress +named:-5 7 -64
+in_progress +parting:36 35 35
+in_progress +place:48 62 63
+in_progress +plan:8 4 20
+in_progress +self_harm/self_harm:-28 -35 31
+in_progress +taken:22 15 23
+in_progress +time:-15 -20 -12
+in_progress +understatement:-9 -6 -21
+in_progress +use/overdose:70 71 83
+in_progress -hopeless:23 30 12
+in_progress -means:56 59 46
+in_progress -mention:6 -13 -22
+in_progress -method:35 38 15
+in_progress -named:27 31 30
+in_progress -place:10 21 20
+in_progress/overdose:159 166 166
+in_progress/overdose +intent:-53 -53 -28
+in_progress/overdose +time:46 54 46
+in_progress/overdose +use/overdose:-26 -17 -12
+in_progress/overdose -means:47 41 45
+indifference/overdose:119 79 -19
+indifference/overdose +target:16 26 0
+indifference/overdose +time:1 8 -22
+indifference/overdose +use/overdose:52 95 -6
+indifference/overdose +wish:34 -30 -4
+intent:438 458 90
+intent +means:1 8 33
+intent +named:127 103 8
+intent +parting:-12 -41 0
+intent +plan:-104 -123 -53
+intent +preparation:11 8 32
+intent +resolve:22 25 -35
+intent +self_harm/self_harm:36 35 12
+intent +slip/relapse:2 26 9
+intent +symptom/withdrawal:-35 -40 -3
+intent +taken:3 8 31
+intent +threat/harm_to_others:14 21 13
+intent +time:88 76 226
+intent +understatement:17 16 23
+intent +use/overdose:-34 -30 -5
+intent +wish:-104 22 -6
+intent -attempt:43 52 -4
+intent -distress/distress:36 36 -11
+intent -finality:-37 -38 -22
+intent -hopeless:-67 -70 -43
+intent -in_progress:62 67 13
+intent -intent:33 43 -11
+intent -means:-25 -16 4
+intent -mention:61 22 -33
+intent -named:-16 -23 -38
+intent -parting:-16 -22 22
+intent -plan:36 35 3
+intent -target:26 25 0
+lasting:107 125 115
+lasting +mention:17 26 21
+lasting +method:26 29 29
+lasting +parting:62 60 60
+lasting +place:29 31 36
+lasting +quitting/withdrawal:-32 -33 -36
+lasting +time:-22 -15 -19
+lasting +unseen:71 62 70
+lasting -danger/overdose:32 27 24
+lasting -parting:25 18 16
+means:109 131 95
+means +mention:81 108 22
+means +method:-57 -52 -44
+means +named:52 44 15
+means +parting:70 86 41
+means +perch:-57 -59 -46
+means +preparation:47 43 26
+means +quitting/withdrawal:23 22 9
+means +self_harm/self_harm:82 91 80
+means +shakes/withdrawal:19 43 11
+means +slip/relapse:-52 0 32
+means +symptom/withdrawal:42 40 15
+means +threat/harm_to_others:18 21 36
+means +time:102 101 104
+means +urge/self_harm:6 -18 -23
+means +use/overdose:13 25 63
+means +wish:-5 92 -34
+means -distress/distress:14 17 32
+means -means:-28 -13 -8
+means -parting:23 26 5
+means -plan:-22 -8 -3
+mention:29 10 -4
+mention +method:3 1 21
+mention +named:-45 -38 -25
+mention +perch:27 22 29
+mention +plan:37 44 -11
+mention +preparation:12 25 50
+mention +resolve:43 58 -17
+mention +shakes/withdrawal:-1 24 11
+mention +slip/relapse:5 28 0
+mention +symptom/withdrawal:-52 -38 -17
+mention +taken:-25 -18 23
+mention +time:16 22 104
+mention +understatement:28 19 -1
+mention +unseen:23 18 22
+mention +use/overdose:18 30 42
+mention +wish:-23 33 2
+mention -in_progress:58 66 -15
+mention -intent:7 24 -11
+mention -means:39 -6 0
+mention -mention:101 67 -28
+mention -named:6 33 -20
+method:125 138 153
+method +named:0 1 21
+method +parting:67 82 75
+method +perch:62 64 62
+method +place:104 96 105
+method +plan:49 47 40
+method +preparation:-44 -47 -47
+method +resolve:36 29 39
+method +threat/harm_to_others:-21 -23 -5
+method +time:74 76 85
+method +use/overdose:43 34 46
+method +wish:-64 -44 -21
+method -place:25 20 28
+named:66 91 -24
+named +parting:5 2 -33
+named +plan:-4 42 52
+named +preparation:46 33 38
+named +resolve:120 128 58
+named +shakes/withdrawal:5 1 -28
+named +time:-24 -31 56
+named +wish:44 191 -31
+named -intent:-44 -28 -5
+named -mention:44 42 -5
+named -wish:35 33 -1
+parting:126 111 102
+parting +perch:29 23 12
+parting +plan:17 20 17
+parting +time:36 52 5
+parting +understatement:65 70 81
+parting +unseen:26 22 17
+parting +wish:76 21 22
+parting -finality:20 26 29
+parting -intent:-41 -19 -15
+parting -parting:63 64 59
+perch:127 146 150
+perch +place:61 57 51
+perch +plan:-36 -42 -36
+perch +preparation:22 31 31
+perch -means:-22 -18 -16
+perch -plan:-45 -43 -46
+place:103 109 104
+place +time:25 25 12
+plan:53 73 92
+plan +preparation:18 22 24
+plan +self_harm/self_harm:25 24 -4
+plan +shakes/withdrawal:5 10 -22
+plan +slip/relapse:-26 -11 -1
+plan +threat/harm_to_others:47 48 52
+plan +time:57 63 81
+plan +understatement:37 31 39
+plan +urge/self_harm:49 45 40
+plan +use/overdose:35 48 13
+plan +wish:-39 34 -6
+preparation:101 70 65
+preparation +resolve:10 21 37
+preparation +slip/relapse:-76 -35 -34
+preparation +taken:33 36 43
+preparation +time:5 16 27
+preparation +understatement:22 30 18
+preparation +unseen:62 69 65
+preparation +use/overdose:-37 -27 -21
+preparation +wish:4 17 41
+preparation -means:23 21 24
+preparation -parting:33 33 35
+quitting/withdrawal:18 22 35
+quitting/withdrawal +resolve:4 -21 -21
+quitting/withdrawal +shakes/withdrawal:89 49 39
+quitting/withdrawal +slip/relapse:-25 -10 -12
+quitting/withdrawal +substance/overdose:22 21 -13
+quitting/withdrawal +symptom/withdrawal:134 168 145
+quitting/withdrawal +use/overdose:-36 -34 -25
+quitting/withdrawal -means:40 -5 -2
+quitting/withdrawal -symptom/withdrawal:31 41 41
+resolve:71 74 8
+resolve +self_harm/self_harm:6 19 -30
+resolve +shakes/withdrawal:36 -21 4
+resolve +threat/harm_to_others:62 61 -20
+resolve +time:43 37 63
+resolve +understatement:26 31 -27
+resolve +unseen:34 17 17
+resolve +wish:54 78 -18
+resolve -attempt:20 25 0
+resolve -hand:39 42 28
+resolve -intent:56 62 0
+resolve -means:-1 -1 22
+resolve -mention:43 24 -5
+resolve -named:71 73 -7
+resolve -parting:25 25 9
+resolve -wish:53 48 0
+self_harm/self_harm:281 255 -11
+self_harm/self_harm +taken:-23 -31 -32
+self_harm/self_harm +time:77 82 18
+self_harm/self_harm +unseen:-21 -31 -4
+self_harm/self_harm +urge/self_harm:53 28 -10
+self_harm/self_harm -parting:14 20 0
+self_harm/self_harm -self_harm/self_harm:6 21 -6
+shakes/withdrawal:56 53 51
+shakes/withdrawal +slip/relapse:65 18 6
+shakes/withdrawal +symptom/withdrawal:46 52 19
+shakes/withdrawal +taken:32 37 40
+shakes/withdrawal +time:-4 1 -32
+shakes/withdrawal +unseen:27 -2 5
+shakes/withdrawal +wish:31 18 31
+shakes/withdrawal -means:42 1 0
+shakes/withdrawal -mention:-3 5 28
+slip/relapse:126 -67 -61
+slip/relapse +taken:-58 5 11
+slip/relapse +threat/harm_to_others:9 22 36
+slip/relapse +time:79 33 29
+slip/relapse +unseen:43 -10 -7
+slip/relapse +use/overdose:51 25 2
+slip/relapse +wish:-29 39 10
+slip/relapse -symptom/withdrawal:10 21 8
+substance/overdose:80 74 -11
+substance/overdose +time:38 33 45
+substance/overdose +use/overdose:37 -2 -1
+symptom/withdrawal:69 77 71
+symptom/withdrawal +time:96 98 93
+symptom/withdrawal -mention:30 32 32
+symptom/withdrawal -quitting/withdrawal:29 19 17
+symptom/withdrawal -symptom/withdrawal:58 57 52
+taken:128 162 177
+taken +time:-32 -5 -3
+taken +wish:-57 -45 10
+target +time:20 26 -2
+target +use/overdose:50 36 -2
+threat/harm_to_others:204 220 98
+threat/harm_to_others +time:6 27 50
+time:35 15 19
+time +understatement:7 42 63
+time +unseen:25 37 44
+time +urge/self_harm:73 -14 -25
+time +use/overdose:18 5 -28
+time +wish:5 6 43
+time -attempt:20 35 40
+time -distress/distress:-9 -22 -14
+time -goodbye:-32 -24 -23
+time -hand:-36 -30 -27
+time -intent:-5 10 22
+time -means:-30 -15 -11
+time -mention:-24 -12 8
+time -method:-6 -4 -32
+time -named:-20 -19 20
+time -place:14 25 30
+time -plan:-33 -24 -35
+time -resolve:31 37 -6
+time -self_harm/self_harm:-5 -62 -4
+time -symptom/withdrawal:23 38 37
+time -threat/harm_to_others:35 31 34
+time -time:-36 -27 -21
+time -wish:-26 -9 -3
+understatement:58 83 46
+understatement +wish:-16 29 22
+unseen:85 89 91
+unseen +use/overdose:23 27 -3
+unseen -finality:-21 -19 -21
+unseen -goodbye:14 22 19
+unseen -parting:-20 -22 -23
+urge/self_harm:112 30 24
+use/overdose:71 74 7
+wish:410 60 -17
+wish -distress/distress:15 31 -1
+wish -hopeless:-23 3 -10
+wish -intent:15 -29 -1
+wish -mention:-65 14 42
+wish -named:1 -34 -1
+wish -wish:29 -33 -4
-abuse/abuse:48 62 18
-attempt:47 53 27
-attempt -intent:32 38 38
-finality:55 61 62
-finality -goodbye:-38 -42 -44
-finality -hopeless:27 27 28
-finality -means:45 43 56
-finality -plan:35 32 42
-goodbye:-82 -72 -75
-goodbye -parting:-39 -42 -43
-hand -means:-29 -22 -1
-hand -preparation:28 19 -10
-hopeless:-27 -33 -43
-hopeless -means:16 15 27
-hopeless -plan:17 16 29
-in_progress:-20 -18 -42
-in_progress -means:-20 -17 -9
-in_progress -named:32 38 -3
-in_progress/overdose:5 -26 -32
-intent:-9 -31 -18
-intent -named:-26 -9 -6
-intent -plan:-33 -28 -8
-intent -self_harm/self_harm:-26 -8 -1
-means -method:-37 -29 -44
-means -parting:41 37 50
-mention:-63 -32 -27
-mention -resolve:38 31 -1
-mention -wish:-24 -19 -13
-method:-30 -16 -28
-method -plan:-19 -17 -23
-named:-46 -55 -37
-named -plan:62 34 19
-named -wish:14 -29 -4
-parting:30 33 38
-parting -plan:22 20 28
-perch:-45 -22 -20
-place:22 36 34
-plan:-5 -21 -31
-quitting/withdrawal:-22 -3 -7
-resolve:52 52 5
-self_harm/self_harm:-63 -83 -21
-self_harm/self_harm -urge/self_harm:-40 -32 -2
-shakes/withdrawal:-21 -13 -5
-slip/relapse:-79 -52 -63
-symptom/withdrawal:-2 22 22
-target:30 36 -20
-time:-97 -87 -34
-understatement:29 2 -11
-urge/self_harm:-53 -31 -3
-use/overdose:-56 -46 -35
-wish:-67 -63 -36
a:-38 -27 -13
a a:-64 -2 -1
a and:-34 -32 7
a baby:-22 -28 -15
a bad:-30 -15 -7
a bag:-23 -25 -29
a balcony:11 17 22
a bat:41 35 59
a bath:-57 -48 -49
a belt:26 26 -10
a bicycle:-30 -16 -2
a bit:-49 -26 -29
a blue:-63 -39 -18
a body:34 33 25
a book:-8 -17 -21
a bottle:42 13 17
a bridge:-31 -11 -23
a bullet:76 70 -16
a burden:66 -7 -20
a burdin:43 -7 -4
a bus:29 -17 -3
a can:68 36 33
a car:-28 -18 -11
a chair:42 52 53
a charger:32 -9 -11
a child:-44 -41 -42
a christening:33 -1 0
a citizen:-21 -11 -4
a cliff:42 35 37
a coffee:19 29 31
a cry:16 21 3
a cut:24 30 -4
a date:4 -6 21
a dog:47 49 49
a drink:24 1 -4
a figure:26 21 13
a file:45 -7 -1
a fit:43 38 30
a flask:-28 -22 -18
a for:-21 -9 -5
a forever:-20 -7 -1
a fortnight:44 8 10
a foto:16 21 24
a friend:-28 -20 -15
a future:-9 22 -6
a game:18 22 13
a goodbye:-44 -62 -68
a gun:-50 -59 -12
a half:-31 -14 -6
a hand:-24 -15 -9
a hatpin:36 28 -4
a he:25 16 -10
a holiday:26 25 30
a horse:21 -6 -1
a in:-32 -26 -27
a knife:46 50 21
a la:9 -52 -41
a lady:18 19 28
a letter:33 31 31
a lie:1 -9 -37
a life:30 -25 3
a line:-12 -23 3
a lineman:54 61 56
a little:-76 -70 -39
a load:21 15 21
a locked:15 21 -2
a log:45 42 49
a long:-29 -13 -28
a lorry:25 22 28
a man:38 32 36
a me:76 32 31
a meeting:-27 -23 -5
a mes:21 25 8
a mess:30 29 22
a mi:34 46 35
a minute:13 21 39
a mistake:40 31 -4
a monday:-27 -8 -9
a mother:20 -10 -11
a mum:49 17 -2
a nap:32 -16 -12
a night:-39 -34 -27
a number:28 -13 -4
a od:28 27 26
a of:5 18 29
a patch:-26 -19 -11
a person:56 48 40
a phone:-61 -26 -23
a pizza:13 24 30
a place:21 22 7
a plan:30 21 4
a premier:7 11 33
a proper:-27 -5 -2
a quitar:7 9 28
a quitarme:25 46 -3
a razor:54 51 47
a relief:39 -7 -11
a retired:28 10 -8
a rope:-58 -54 -68
a school:-23 -15 -7
a second:20 8 -22
a seizure:48 44 42
a shot:43 48 52
a small:-38 -18 -7
a sock:23 23 16
a spare:40 -2 -3
a suicidar:42 26 29
a suicidarme:-2 -13 -76
a sunday:-31 -31 -24
a teen:41 54 -2
a thrusday:38 34 35
a ticket:43 50 37
a tin:-24 -16 -13
a todos:-10 21 26
a torch:26 24 25
a train:52 53 13
a vet:16 20 21
a way:91 26 4
a wedding:22 20 9
a week:-26 -8 5
a weird:20 14 14
a while:-5 13 26
a whole:-43 -26 -24
a wife:24 -1 0
a woman:-32 -25 -20
a word:39 38 46
a year:32 23 -8
a … about:-10 -27 -11
a … after:-27 -31 -26
a … all:14 -23 -14
a … alone:54 51 51
a … anymor:107 29 0
a … anything:21 15 17
a … as:-43 -39 -22
a … ask:-23 -8 -8
a … at:27 28 22
a … attack:-29 -12 -6
a … back:-29 -4 -14
a … bath:35 33 -3
a … bc:-4 -21 -37
a … be:-26 -25 -7
a … belt:50 52 53
a … bit:-24 -18 -11
a … bottle:-6 9 21
a … bought:-27 -17 -15
a … but:-5 -46 -24
a … came:36 39 40
a … can:82 41 42
a … cant:-6 -3 -27
a … card:38 -13 -14
a … colour:30 33 38
a … coming:45 65 53
a … cuando:42 37 22
a … day:21 40 29
a … de:-45 -1 8
a … dead:25 6 -1
a … did:-27 -23 -12
a … dont:66 -10 2
a … down:-22 -46 -32
a … drank:-20 22 19
a … driver:-36 -31 -16
a … each:23 31 9
a … el:-23 -12 -11
a … esta:32 35 49
a … evening:5 -6 -27
a … every:21 -3 -15
a … everyone:64 21 14
a … first:-9 -23 -20
a … for:10 -12 -25
a … from:15 27 25
a … gave:38 26 30
a … gets:41 46 -4
a … give:17 20 20
a … goin:-31 -8 -3
a … gone:51 7 6
a … gun:-26 -25 -16
a … had:24 -1 4
a … half:30 34 47
a … has:-37 -13 -7
a … hav:42 22 18
a … he:-2 11 22
a … her:-26 -24 -18
a … here:-24 -24 -19
a … hes:70 67 70
a … him:34 30 14
a … hit:57 35 -1
a … home:-30 -8 -20
a … i:15 5 20
a … id:4 -22 -4
a … if:10 25 30
a … im:40 25 36
a … in:9 0 -28
a … inn:7 11 33
a … isnt:84 37 44
a … it:23 11 19
a … ive:12 11 24
a … je:32 40 40
a … jours:21 25 8
a … keep:-31 -12 -10
a … kit:22 20 -7
a … know:69 70 54
a … last:48 60 -9
a … let:65 46 36
a … lucozade:-22 -11 -14
a … machine:-40 -1 -1
a … made:-30 -22 -2
a … man:-24 -22 -18
a … mine:21 24 -2
a … mother:-21 -14 0
a … no:-7 -11 -39
a … nobody:82 28 6
a … noche:29 31 42
a … off:69 66 49
a … on:55 30 1
a … one:-45 -22 -46
a … or:-22 -40 -14
a … our:23 29 27
a … out:2 -22 14
a … over:-6 -37 -41
a … own:-2 -13 -23
a … part:35 -2 -3
a … people:-25 -7 -9
a … perrita:33 28 19
a … person:-16 -35 -23
a … phone:64 -24 -20
a … place:-33 -1 -2
a … post:-32 -36 -24
a … put:37 34 25
a … que:1 21 24
a … round:64 46 34
a … saturday:56 36 17
a … school:27 35 35
a … set:-58 -54 -31
a … sewerslide:18 31 -3
a … shes:32 15 8
a … sooner:21 -4 -1
a … stands:31 34 -2
a … stepmum:39 -2 -1
a … stop:3 4 -36
a … sucidal:-33 -39 0
a … tablets:75 70 61
a … taught:43 39 0
a … tell:-30 -22 -20
a … than:-21 -48 -22
a … thank:-42 -39 -32
a … that:57 49 39
a … theres:-20 -20 -21
a … think:27 38 49
a … this:-38 -23 -24
a … through:43 49 36
a … thrusday:32 23 34
a … ticket:49 39 35
a … to:-18 -39 -46
a … told:16 -23 -18
a … tonight:-33 -20 -45
a … train:55 54 51
a … tuesday:-25 -1 2
a … two:-10 25 21
a … u:23 13 2
a … under:8 41 33
a … up:29 15 25
a … vida:33 61 19
a … waiting:-31 -20 -24
a … walking:18 22 22
a … want:30 17 -5
a … was:-6 -34 -18
a … water:-37 -14 -2
a … we:29 35 41
a … wednesday:21 14 12
a … who:-34 -48 -39
a … will:-45 -20 -11
a … wine:32 -3 -2
a … without:-39 -6 -2
a … wont:0 16 27
a … work:11 20 20
a … worth:-21 -10 -12
a … would:38 16 -6
a … years:27 -3 -1
a … yes:-10 -20 8
a … yesterday:55 37 50
a … youre:26 -31 -22
aa:36 -63 -30
abba:-2 -3 -1
abeg:38 11 -1
aber:-3 -20 -8
abide:13 7 3
able:-61 -42 -20
able to:-37 -12 -10
about:-11 -7 -32
about and:-44 6 15
about catching:68 -26 -1
about dying:27 26 -2
about ending:49 46 -12
about fentanyl:23 23 -2
about how:-33 8 -3
about i:-36 -35 -1
about it:-22 -46 -13
about me:8 28 46
about my:-55 -39 -15
about not:68 -2 -2
about self:42 62 -1
about since:19 22 -24
about teh:3 -32 -6
about that:39 50 20
about to:72 53 51
about twenty:32 27 27
about using:73 -6 -2
about … a:20 -20 -7
about … ago:6 25 27
about … and:-17 -78 -32
about … assisted:26 -5 0
about … bc:14 -35 -25
about … brother:34 36 0
about … bus:57 -23 -3
about … do:38 32 -2
about … dont:-3 28 4
about … dying:26 -5 0
about … end:6 9 40
about … every:26 33 -1
about … game:100 17 -3
about … go:21 -14 -14
about … hav:-18 -25 -22
about … i:24 6 -26
about … if:39 36 30
about … im:-49 -17 -9
about … in:-37 -26 -36
about … life:62 70 -7
about … lot:50 -23 -4
about … meself:32 55 -3
about … my:64 73 37
about … of:-32 3 12
about … sleep:37 0 -1
about … teh:4 -24 -7
about … them:18 29 32
about … they:16 20 23
about … throat:19 20 0
about … to:-46 -15 -6
about … up:26 29 -1
about … ur:-27 -17 -22
about … want:-23 -5 0
above:13 21 -1
abroad:4 5 4
abschiedsbrief:52 56 62
abschiedsbrief liegt:24 32 35
abschiedsbrief … auf:24 32 35
abschiedsbrief … dem:18 26 28
absence:48 61 50
absolutely:-48 -35 -15
abuela:-5 4 7
abuelo:9 17 22
abuelo … la:43 36 40
abuot:-10 -8 -7
abuse:-9 -6 -12
abusive:-26 -20 -5
aca:-1 0 0
acabar:103 81 -7
acabar con:39 79 -2
accident:25 16 28
accommodation:17 10 15
according:-12 -5 -6
account:-27 -8 6
account and:37 41 30
account … a:-25 -4 -1
accounts:41 39 41
acre:0 2 2
across:4 11 15
across … is:23 23 18
across … teh:-24 -24 -12
act:-17 -48 -38
action:-25 -18 -7
actor:40 26 -10
actor … teh:51 33 -8
actually:0 0 0
ad:-11 -49 -26
addiction:-76 -44 -27
address:34 41 30
adeyemis:-1 1 6
adieu:60 55 60
adios:84 7 10
adios a:2 26 26
adios … todos:2 26 26
admire:6 2 -32
ads:-6 -3 -1
adult:-12 -10 -5
adulting:-2 -3 -4
advance:2 25 22
advert:-6 -3 -2
adverts:0 0 0
advice:-20 -1 -13
advice and:-26 -27 -2
advice … to:40 45 8
affairs:84 -12 -9
affairs in:68 -12 -8
affairs … order:66 -10 -6
afraid:-27 -16 -59
afraid to:24 40 -4
after:25 24 29
after a:-8 -29 -23
after and:9 -4 -36
after count:32 26 29
after dinner:45 26 32
after each:-34 -24 -19
after eleven:47 -5 -1
after every:151 37 -7
after for:25 31 35
after i:-67 -50 -32
after its:30 38 27
after ive:-22 -21 3
after me:48 36 41
after my:-43 -25 -15
after teh:20 21 22
after that:-12 -27 -8
after thirty:-24 -14 -10
after this:10 18 23
after tonight:97 98 90
after trying:19 -52 -20
after two:47 22 -1
after work:-49 -30 -20
after … and:12 6 -22
after … archers:17 22 21
after … attempt:33 -25 -15
after … clean:71 10 -1
after … dead:22 25 28
after … dont:41 1 8
after … get:24 27 20
after … goes:-31 -25 -30
after … hes:-33 -38 -37
after … home:-35 -25 -22
after … im:33 -14 -4
after … in:13 18 36
after … it:-44 -30 -18
after … last:24 25 24
after … leave:29 34 40
after … me:74 49 31
after … meal:52 16 -4
after … meself:4 5 35
after … months:76 1 -11
after … nobody:29 14 28
after … od:25 -11 -7
after … off:23 25 21
after … on:69 46 44
after … other:-27 -20 -17
after … school:26 19 11
after … shift:37 21 25
after … sober:22 -2 -1
after … theres:9 41 1
after … third:45 -2 -1
after … to:-1 -37 -31
after … told:35 43 13
after … tried:-9 -23 -14
after … u:31 37 24
after … was:-18 -36 -29
after … wen:14 20 27
after … year:44 9 -11
after … years:50 -28 -48
afternoon:34 29 38
afternoon i:12 19 35
afternoon … am:12 19 35
aftershave:-17 -3 -3
again:0 0 0
against:-27 -1 -3
against teh:24 18 -36
against … wall:24 16 -16
agan:-9 -5 -10
age:-7 -4 -8
agency:-4 -5 1
agent:4 2 3
ages:-26 -21 -9
ago:9 22 29
ago and:-22 -9 -18
ago i:-18 -40 -25
ago … here:-27 -32 -17
ago … i:-36 -20 -36
ago … is:27 1 4
ago … ive:-30 -22 -13
ago … my:-22 -24 -29
ago … off:14 22 17
ago … scared:16 17 21
ago … shes:-27 -32 -17
ago … sleepy:-31 -23 -22
ago … teh:11 37 23
ago … university:30 -3 -1
ago … wrote:26 24 24
agree:13 32 -9
agreed:-3 -6 10
aguanto:16 25 -4
ah:-13 9 13
ahogando:74 -28 -19
ahora:-63 -18 -15
aid:-52 -35 -24
aids:-4 -4 -2
air:-26 -9 1
airport:-12 -13 -39
airport and:-27 -30 -31
al:-2 54 66
al my:42 47 55
al … out:-22 -24 -20
al … pills:20 15 19
alarm:-16 -7 -7
alcohol:-58 -33 -21
alcohol and:37 39 42
alcohol … im:36 50 39
algo:-16 -5 -1
algorithm:4 1 0
alguien:2 30 27
alife:137 54 -24
alife and:-39 18 -7
alife anymor:30 20 -4
alife for:-22 -10 -2
alife … do:18 60 0
alife … i:-6 48 17
alis:8 7 7
all:11 28 33
all and:-32 -30 -42
all at:48 48 28
all be:34 10 5
all for:19 17 33
all gave:39 28 25
all her:34 28 26
all his:58 55 54
all i:10 2 -23
all im:23 -3 -1
all night:20 4 -33
all of:17 36 49
all on:-24 -27 -34
all pay:30 31 28
all teh:-44 -54 -51
all tell:20 16 18
all there:53 47 40
all week:34 11 20
all weekend:22 20 23
all winter:-20 -8 -1
all … about:54 41 22
all … and:32 26 -22
all … at:-45 -45 -36
all … back:-50 -18 -13
all … bathroom:12 18 20
all … be:-28 -7 -3
all … being:22 17 13
all … blister:23 22 25
all … didnt:15 18 29
all … do:-25 -7 -9
all … end:25 25 25
all … felt:37 0 0
all … for:39 31 27
all … getting:17 21 0
all … goodbye:68 52 43
all … here:-40 -35 -23
all … if:21 51 -1
all … into:-21 -31 -32
all … is:30 43 36
all … it:17 22 20
all … kind:34 27 21
all … life:21 9 4
all … meant:23 37 40
all … meds:-30 -29 -40
all … night:48 37 47
all … not:-34 -5 -2
all … of:66 59 56
all … on:34 21 15
all … one:-1 16 20
all … out:35 14 26
all … over:26 -10 -8
all … packs:29 25 27
all … pills:72 62 79
all … said:-50 -47 -23
all … say:81 55 60
all … subscriptions:25 25 25
all … teh:18 20 21
all … them:25 29 16
all … think:59 47 -16
all … this:-74 -72 -24
all … thought:24 -5 -19
all … to:38 32 45
all … tonight:33 27 33
all … up:23 19 13
all … want:25 4 20
all … was:35 -29 -15
all … while:59 31 7
all … wont:56 3 7
alle:90 15 46
alle tabletten:13 22 28
allein:16 -3 -3
allergic:7 -36 -19
allergic to:43 -9 -6
alles:-8 -10 2
allotment:-19 -16 -10
allotment and:-34 -39 -10
allowed:5 15 -8
almost:-68 -54 -46
alone:3 17 -24
alone and:-23 -10 -8
alone at:36 36 27
alone in:20 24 -51
alone tonight:-22 -3 -31
alone … and:-31 -33 -7
alone … car:22 27 -8
alone … my:-35 -20 -31
alone … night:47 32 -2
alone … teh:24 18 5
alone … toilets:19 20 -1
along:-11 -3 -33
alot:0 0 0
already:0 0 0
alright:-14 -9 -15
also:0 0 0
always:0 0 0
am:18 28 37
am a:39 -1 -12
am at:29 40 52
am by:46 24 37
am driving:44 51 49
am frightened:46 47 -1
am goin:4 27 23
am hearing:23 19 21
am i:12 -4 -34
am ill:15 24 20
am in:22 43 25
am not:-4 -21 -42
am one:-32 -21 -15
am ready:94 50 -1
am serious:-27 -20 0
am staying:38 40 46
am sucidal:52 64 -16
am tired:57 36 47
am … at:-29 -11 -6
am … be:85 42 36
am … bridge:30 33 30
am … die:44 10 -26
am … end:0 1 -74
am … for:-21 -6 16
am … goin:-33 -48 -37
am … here:30 29 -3
am … i:-27 -53 -42
am … im:-1 -3 -32
am … in:33 34 24
am … it:23 47 40
am … meself:-11 -25 15
am … my:12 11 35
am … no:16 40 35
am … on:31 22 29
am … spare:40 -2 -3
am … take:15 45 36
am … teh:66 72 64
am … that:51 31 -3
am … this:26 -13 -7
ama:-6 -6 -5
amazing:-26 -14 -13
ambulance:31 12 15
ambulance goes:25 -6 -3
ambulance … past:25 -6 -3
amends:-4 -3 -3
america:-40 -24 -9
amnesty:-12 -5 -6
among:-7 -5 -3
amount:2 8 -34
amount as:15 28 -1
amount … before:14 28 -1
ams:0 0 0
an:-1 -13 -16
an ambulance:25 -13 -18
an and:21 -11 -3
an apology:21 15 17
an attempt:54 -1 -1
an email:-38 -32 -25
an end:54 51 -2
an honour:24 28 28
an no:119 68 -1
an od:-26 -13 -11
an … a:-38 -32 -26
an … after:33 25 11
an … ago:77 77 58
an … and:13 25 35
an … back:48 6 6
an … feelin:-31 -23 -22
an … goes:25 -6 -3
an … i:-40 -39 -36
an … im:56 26 41
an … in:-46 -29 -22
an … it:-21 -2 -9
an … me:25 16 20
an … my:58 71 53
an … on:27 26 20
an … past:25 -6 -3
an … teh:-22 -17 9
an … to:-21 -10 -40
an … with:-11 -10 -22
an … would:24 19 20
anaesthetic:7 -14 -9
anaesthetist:-10 -7 -4
anchor:-12 -7 -7
and:-40 -27 -25
and a:33 56 58
and after:-27 -17 3
and all:-23 -63 -48
and alone:34 23 -2
and am:-46 -28 -8
and asked:-34 -31 -19
and be:-11 -28 -21
and being:19 36 -4
and bought:-25 -64 -74
and burning:49 53 49
and came:45 22 25
and cant:-38 -23 -6
and cried:32 30 0
and cut:64 67 2
and did:-58 -49 -16
and done:18 26 -14
and dont:-33 -45 -20
and driving:57 51 53
and every:-38 -29 -7
and everyone:7 -36 -33
and everything:57 44 43
and feel:12 11 25
and for:-15 -39 -32
and forgot:-39 -19 -15
and gave:-31 -29 -29
and get:-69 -48 -33
and getting:-21 -16 -18
and give:-29 -16 -10
and god:65 35 35
and goin:-35 -15 -10
and gone:32 -19 -16
and goodbye:26 21 15
and got:-57 -35 -30
and had:40 30 10
and half:48 15 17
and has:20 17 1
and hav:18 34 -1
and he:36 36 45
and hed:-19 -20 -27
and hell:-27 -30 -20
and her:20 33 51
and hes:74 64 65
and him:25 7 -12
and himself:58 47 48
and his:34 19 21
and how:-21 -44 -25
and i:14 25 21
and if:1 28 -19
and ill:56 42 24
and im:59 52 36
and into:-24 -31 -26
and its:37 6 -9
and ive:78 66 66
and jmup:42 47 45
and kil:16 27 -1
and last:44 48 -3
and lately:50 -11 -1
and left:40 34 27
and let:-7 -20 -15
and look:-40 -23 -17
and me:58 52 50
and more:30 -3 -12
and never:24 -25 -18
and no:56 58 55
and nobody:31 50 -11
and not:-8 1 29
and off:-18 -21 -23
and on:-28 -49 -41
and our:-31 -26 -20
and out:-47 -33 -19
and picked:-29 -6 -4
and plan:9 23 -2
and purged:28 -12 0
and put:-27 -24 -18
and rang:-32 -20 -18
and refuses:28 37 -4
and says:98 95 89
and scratching:13 24 -2
and see:38 23 -31
and shaking:23 35 52
and shes:49 48 51
and slaps:35 51 -8
and somebody:-28 -21 -16
and someone:28 24 22
and sweating:4 9 -20
and take:-30 -42 -22
and telling:-23 -10 -5
and thank:28 19 22
and that:32 15 2
and thats:31 23 15
and there:-40 -42 -33
and theres:96 80 76
and theyll:26 -26 -24
and theyre:12 20 17
and think:60 -24 -20
and this:51 56 18
and tmrw:-20 -17 -24
and today:19 24 -21
and tonight:59 48 40
and took:10 47 38
and touches:42 41 -1
and trips:-23 -19 -10
and u:-43 -35 -27
and wanted:43 15 -10
and with:-25 -10 3
and woke:-12 -20 -23
and wont:28 40 55
and yeah:56 27 -2
and yes:31 34 -6
and … about:16 11 31
and … alone:-27 -33 -12
and … am:-3 -12 -37
and … an:44 43 46
and … and:23 40 36
and … angry:32 10 -12
and … answering:53 49 45
and … any:-22 -26 -15
and … are:23 29 29
and … arms:49 51 33
and … ask:24 37 31
and … asked:38 43 6
and … asleep:47 46 -37
and … away:-42 -33 -16
and … back:-42 -32 -24
and … bad:-27 -14 -10
and … bath:-21 -8 -6
and … bc:11 23 -1
and … be:20 16 20
and … bed:-24 -21 -12
and … been:-26 -68 -61
and … behind:-25 -17 -3
and … being:-28 0 1
and … believe:-30 -20 -5
and … beside:-22 -20 -7
and … bless:23 24 31
and … bottle:75 70 50
and … boy:30 17 23
and … breathing:36 37 35
and … brother:34 28 19
and … burning:25 24 22
and … bus:35 24 15
and … but:35 -11 3
and … by:23 17 -8
and … cant:37 22 35
and … care:25 19 -16
and … cars:48 42 41
and … chair:61 55 57
and … choose:43 37 42
and … clothes:25 27 20
and … coat:60 61 52
and … cold:19 24 33
and … come:-50 -56 -38
and … coming:51 50 40
and … complains:51 43 -5
and … could:-33 -27 -17
and … couldnt:-30 -25 -29
and … cried:-32 -21 -13
and … cut:13 34 -17
and … date:20 18 24
and … days:-19 -23 1
and … dead:-28 -2 -19
and … did:-2 -33 -11
and … didnt:-4 24 15
and … die:50 57 -2
and … do:-12 -20 -26
and … doesnt:16 10 32
and … dont:20 43 21
and … door:25 26 17
and … doors:39 35 45
and … double:59 48 50
and … drank:-57 -9 -6
and … drawn:44 41 48
and … driving:24 12 16
and … drowning:-21 -15 -13
and … ears:43 36 36
and … eat:24 38 -17
and … eating:-24 -22 -22
and … everyone:-67 -40 -41
and … exactly:40 13 7
and … exist:21 -8 -1
and … eye:21 41 28
and … faint:17 18 44
and … far:-22 -3 3
and … fat:4 20 -8
and … feel:13 33 62
and … feels:23 22 5
and … fell:-21 -26 -2
and … felt:44 39 -10
and … find:38 31 15
and … fine:-22 -5 27
and … first:-30 -22 -19
and … fit:-32 -26 -27
and … floppy:13 14 34
and … found:-26 -34 -26
and … from:-34 -33 -32
and … game:-59 -28 -13
and … gave:-25 -14 -3
and … get:24 22 31
and … getting:30 40 18
and … go:-52 -41 -35
and … goes:23 25 -15
and … goin:29 24 36
and … gone:43 36 41
and … got:-34 -32 -24
and … grand:23 35 36
and … great:-22 -14 -3
and … grey:20 18 18
and … guard:21 30 30
and … half:-20 -13 -8
and … hallucinating:30 36 53
and … harder:-23 -18 -8
and … harm:22 5 5
and … has:24 47 35
and … hate:44 -8 -2
and … havent:33 21 20
and … head:31 31 -4
and … hear:-23 -15 -11
and … hearing:38 37 36
and … here:-29 -21 -18
and … hes:34 41 40
and … his:12 14 28
and … hit:40 43 -4
and … home:-24 -8 10
and … hoodie:21 18 17
and … house:32 38 37
and … how:7 -16 -26
and … humming:26 32 33
and … hurt:35 51 54
and … husband:-5 -16 -51
and … id:32 10 3
and … if:42 22 -23
and … ill:-27 10 -12
and … in:-24 -12 -10
and … intend:1 33 2
and … is:34 44 28
and … ive:-33 -50 -63
and … jmup:8 -22 -22
and … keep:53 57 50
and … kept:-21 -24 -29
and … key:-25 -49 -44
and … keys:-23 -22 -15
and … kids:58 53 52
and … kil:19 12 61
and … knife:30 31 29
and … know:30 17 28
and … knows:34 39 -5
and … lads:17 17 32
and … lamp:9 30 20
and … lane:41 36 40
and … last:-32 -14 -26
and … laughing:32 31 26
and … leaves:-21 -15 -2
and … let:3 11 30
and … letter:34 30 35
and … letters:18 24 21
and … letting:79 55 50
and … lie:2 4 -38
and … little:19 25 27
and … live:26 34 37
and … locked:11 9 27
and … longer:30 38 -11
and … look:30 -11 -9
and … looking:29 -5 -10
and … looks:22 28 7
and … mad:-26 -10 -10
and … makes:-8 -41 -5
and … man:27 14 16
and … me:20 -6 -13
and … mean:69 53 11
and … meant:-29 -27 -15
and … men:25 21 28
and … mind:19 7 -23
and … mine:65 59 51
and … minutes:-20 -17 -15
and … need:41 25 14
and … new:39 37 41
and … night:29 29 -16
and … no:-29 -12 -6
and … nobody:21 22 17
and … not:34 31 34
and … note:27 26 27
and … nurse:-32 -31 -21
and … of:29 27 31
and … one:-21 0 11
and … ones:22 -1 5
and … opened:-20 -1 -3
and … our:49 49 55
and … out:29 26 29
and … over:-36 -18 -10
and … own:42 24 4
and … packed:-47 -54 -40
and … peaceful:25 15 10
and … phones:32 26 33
and … picked:24 15 -2
and … pleased:-35 -35 -17
and … pocket:-25 -23 -24
and … pressure:-36 -32 -18
and … quiet:36 46 46
and … ran:-21 -15 3
and … rather:38 34 -5
and … reaching:25 29 35
and … ready:-52 -9 -15
and … real:62 -6 -4
and … remember:-4 -20 -15
and … right:-37 -54 -53
and … ringing:23 27 25
and … rings:29 46 51
and … rope:29 30 33
and … said:27 14 36
and … sat:63 46 46
and … saved:-43 -14 -7
and … say:26 5 -50
and … saying:9 23 26
and … says:-25 -20 -19
and … scared:19 31 -8
and … school:-19 -30 -8
and … second:-43 -47 -53
and … see:-47 -44 -15
and … seeing:2 14 26
and … seen:83 51 46
and … seizure:60 58 66
and … sent:26 19 37
and … serious:-26 -19 0
and … shaking:74 67 42
and … shall:64 62 53
and … shes:44 31 31
and … sick:47 26 29
and … sign:19 25 27
and … since:-17 -15 -28
and … sitting:29 21 -24
and … sleep:-21 -15 -8
and … sleepy:-30 -20 -15
and … slow:63 63 47
and … snoring:21 24 25
and … someone:-80 -51 -38
and … sorry:87 50 48
and … started:73 52 -8
and … stepdad:46 41 -8
and … stop:53 1 3
and … stopped:76 58 30
and … such:36 38 -2
and … swallowed:63 65 60
and … swear:43 -7 -13
and … tablets:31 36 32
and … take:41 14 30
and … takes:21 15 -3
and … takin:3 4 28
and … talking:-20 -6 -5
and … tea:-23 -23 -16
and … ten:28 28 29
and … tent:-26 -24 -23
and … thats:1 24 -2
and … them:-64 -47 -28
and … there:-17 -12 -24
and … they:-46 -24 -26
and … thing:-21 -13 -18
and … think:41 21 18
and … thinks:38 29 8
and … this:29 54 54
and … thought:22 15 -8
and … throat:-22 -29 -22
and … through:-40 -39 -27
and … time:-8 -4 -35
and … tmrw:2 -22 -12
and … to:28 29 -18
and … told:-25 -40 -36
and … tonight:-24 -14 -8
and … took:-65 -45 -36
and … trust:21 31 18
and … turn:-24 -21 -16
and … turned:-16 -27 11
and … two:-28 0 17
and … u:-24 -12 -6
and … under:-31 -9 -14
and … urge:35 31 -1
and … using:-35 -30 -33
and … vet:56 53 -4
and … wait:-29 -33 -30
and … waiting:91 94 71
and … wake:58 56 52
and … waking:44 44 41
and … walk:-17 -22 -9
and … wana:-9 -2 22
and … want:49 49 27
and … week:34 1 -2
and … weird:46 41 46
and … wen:23 28 32
and … went:-40 -32 -21
and … what:37 31 21
and … whats:-22 -18 -7
and … who:-32 -17 -16
and … whole:5 1 -37
and … will:9 -5 27
and … windy:-38 -40 -39
and … wish:29 23 -23
and … with:35 35 23
and … wont:40 33 25
and … working:-22 -11 -23
and … worse:63 41 -45
and … would:-60 -7 -13
and … write:-15 -22 -14
and … years:-33 -9 -9
and … yes:21 15 21
angry:-30 -7 0
angry anymor:49 45 -1
anna:9 13 10
anniversary:43 42 42
anniversary of:29 29 34
anniversary … tmrw:59 58 62
announced:-39 -25 -2
announced … and:-38 -24 -2
annoying:-11 -13 -2
annual:-4 4 2
anorexia:55 41 -4
anorexia and:36 49 -2
anorexia voice:18 -21 -2
anorexia … is:18 -21 -2
anorexia … loud:18 -21 -2
anos:-26 -10 -14
another:15 27 18
another celebrity:22 24 -1
another day:21 56 -4
another hour:43 50 55
another morning:40 43 42
another night:19 10 25
another one:23 7 6
another year:15 21 -1
another … do:20 13 15
another … me:36 37 42
another … on:16 22 -2
another … sewerslide:17 22 -2
another … teh:-59 -37 -24
answer:-5 -1 19
answer and:-22 -4 -9
answer is:-27 -25 -11
answer … in:48 44 47
answering:45 52 39
answering … his:11 21 21
answers:22 -20 -12
answers … next:32 4 4
antibiotics:-22 -19 -24
antidepressant:-19 2 -5
antidepressants:26 19 27
antidepressants and:25 21 26
antifreeze:23 33 42
antihistamine:6 3 -4
ants:-27 0 -2
anxiety:-105 -89 -69
anxious:-34 -25 -13
any:-1 5 13
any i:23 7 5
any longer:10 28 31
any more:79 84 67
any of:60 22 11
any … i:-14 8 -22
any … it:32 7 -23
any … to:22 2 -6
any … u:28 29 24
anybody:17 2 18
anybody asks:19 27 22
anymor:4 -18 -14
anymor after:13 15 22
anymor and:7 -27 -8
anymor i:-22 -13 -49
anymor … im:23 -39 -20
anymor … is:-39 1 2
anymor … it:25 35 -3
anymor … want:-17 -25 -1
anyone:4 20 53
anyone else:-31 -36 -23
anyone here:-21 -16 -11
anyone know:-25 -14 -17
anyone reads:15 20 21
anyone … a:-22 -4 -6
anyone … notice:54 -7 -1
anyone … talk:12 21 10
anyone … to:47 30 28
anything:3 -3 5
anything after:37 38 60
anything im:-31 -21 -5
anything … days:72 21 -2
anything … kil:27 35 -10
anything … this:29 25 24
anything … wish:20 -1 0
anyway:-30 -42 -52
anyway hows:-7 -4 -24
anyway … everyones:-6 -4 -25
anyway … monday:-6 -4 -25
anywhere:12 1 23
apology:15 11 13
app:13 1 0
apparently:-17 -9 -6
appeal:22 13 -8
appeal fails:24 16 -8
applause:-17 -14 -7
apples:-60 -43 -15
appointment:-35 -15 -16
appreciate:-22 -7 -6
aqui:37 -28 -12
archers:17 22 21
are:-30 -6 18
are all:-31 -40 -20
are asleep:-38 -47 -31
are at:-32 -34 -29
are covered:33 36 -6
are for:17 17 30
are getting:45 33 35
are monday:25 23 19
are next:27 22 19
are not:-13 -26 -9
are off:11 4 -21
are out:51 50 53
are ringing:28 39 41
are steady:23 25 25
are under:22 22 22
are white:-25 -15 -7
are with:34 36 34
are world:69 72 72
are … and:23 29 21
are … bag:-40 -20 -20
are … call:-19 -26 -29
are … cold:-23 -19 -26
are … dads:-33 -35 -35
are … dont:14 33 22
are … folder:-28 -24 -22
are … for:-40 -36 -32
are … from:-22 -5 -13
are … hand:22 22 19
are … he:-26 -24 -26
are … i:2 12 23
are … its:83 71 44
are … little:57 57 39
are … my:32 31 31
are … no:76 81 89
are … not:30 32 32
are … of:2 21 18
are … off:-29 -29 -34
are … on:-13 -20 -21
are … out:21 31 26
are … over:-29 -23 -15
are … teh:43 42 47
are … this:22 42 29
are … time:55 59 48
are … up:-18 -21 -19
are … we:46 37 45
are … with:24 27 24
are … wont:-21 -23 -18
area:-45 -24 -26
arent:4 -31 -19
arent there:17 28 26
arent … and:18 22 26
arent … i:-38 -14 0
argue:-2 7 -4
argument:19 18 22
arithmetic:74 -6 -1
arm:20 26 -3
arm on:-23 -14 -19
arm teh:-29 -22 -18
arm with:33 36 -7
arm … it:70 70 60
arm … lighter:33 40 -15
arm … on:22 12 15
arm … teh:42 34 -1
arms:54 64 42
arms cant:55 56 64
arms tonight:10 7 -47
arms … and:56 55 67
arms … stop:54 54 54
around:-52 -68 -59
arranged:39 34 39
arranged for:39 34 39
arrested:-13 -5 -3
arrived:-8 -10 -12
arthur:-12 -15 -14
article:-17 -7 -3
as:-18 -7 -27
as be:-3 -12 -26
as before:29 42 -1
as far:18 26 28
as i:-21 17 0
as its:-27 -33 -30
as my:-33 -30 -11
as not:43 50 46
as to:35 48 45
as u:-43 -27 -6
as … a:43 -13 -3
as … and:66 62 13
as … as:21 -5 -3
as … by:-25 -15 -13
as … care:29 31 39
as … dont:25 49 -5
as … for:-35 -22 -6
as … i:-44 -28 -40
as … ill:61 32 30
as … its:28 32 24
as … mother:-23 -8 -1
as … no:-50 -27 -12
as … of:-31 -26 -18
as … teen:46 60 0
as … to:27 19 11
as … used:37 44 -1
as … with:25 24 23
ashamed:92 -7 -8
ashes:2 0 -4
asi:7 -15 -8
ask:20 31 9
ask as:22 18 -1
ask me:-11 12 -24
ask … i:-20 -7 2
ask … my:22 4 -28
ask … not:23 4 5
ask … one:22 18 -1
ask … teh:-46 -27 -8
ask … there:24 26 22
ask … who:22 18 -1
asked:5 8 10
asked if:-29 -16 5
asked me:25 -3 0
asked teh:23 18 18
asked what:-4 3 21
asked … how:34 38 43
asked … i:-41 -24 4
asked … said:57 44 -2
asked … that:42 25 22
asked … think:-23 -18 -1
asking:-43 -38 -44
asking for:-32 -22 -25
asking … teh:-21 -9 -3
asks:-11 15 6
asleep:34 36 3
asleep and:59 -1 -4
asleep in:-32 -30 -29
asleep on:17 15 27
asleep … i:-33 9 15
asleep … me:76 81 38
asleep … my:-21 -12 -4
asleep … teh:-29 -32 -16
aspirin:28 21 15
assay:9 9 9
assembly:33 32 32
assisted:0 -17 -7
astride:6 4 1
asylum:-4 -5 -1
at:-8 0 9
at all:-47 -41 -37
at an:-31 -29 -3
at and:83 71 78
at choir:18 24 16
at dawn:36 30 34
at easter:36 40 -6
at eight:-29 -12 -18
at first:-20 -15 -15
at five:-25 -27 -23
at half:-13 -12 -20
at her:24 -4 10
at last:-77 -69 -66
at least:-19 -24 7
at lunch:42 38 17
at me:52 43 27
at midnight:27 10 9
at mine:-24 -24 -22
at my:-45 -38 -48
at night:48 63 -12
at nine:-32 -31 -25
at nineteen:-23 -21 -7
at noon:31 34 -3
at old:25 -4 -4
at our:-24 -13 -15
at peace:14 25 21
at school:-14 -12 -27
at six:-21 -14 -13
at station:33 -3 -3
at this:-54 -43 -7
at two:81 15 15
at … after:39 36 24
at … all:-4 11 20
at … am:55 72 59
at … an:-8 -26 -28
at … and:55 19 4
at … as:-23 -13 -10
at … be:54 25 26
at … bed:-20 -6 -3
at … bridge:35 46 47
at … centre:19 23 -11
at … check:-23 -17 -11
at … christening:29 -3 -2
at … day:-25 -13 -11
at … door:9 -44 -55
at … end:-40 -6 9
at … every:-69 -52 -35
at … first:10 17 20
at … for:20 16 23
at … from:14 25 41
at … funeral:11 24 22
at … gate:22 24 21
at … gave:-40 -5 -5
at … get:-29 -26 -11
at … goin:2 2 -24
at … got:32 23 18
at … gym:-38 -34 -5
at … had:13 22 22
at … has:1 -44 -30
at … hav:24 7 10
at … he:-18 -24 -5
at … hes:-21 -24 8
at … his:14 19 22
at … home:37 40 20
at … i:12 28 13
at … ill:89 84 72
at … im:29 34 27
at … insta:19 21 19
at … it:41 32 36
at … its:32 34 4
at … ive:25 29 13
at … knows:15 -28 -3
at … level:-23 -27 -17
at … meeting:-27 -12 -12
at … morning:-48 -45 -40
at … no:-37 -20 -6
at … nobody:34 18 36
at … not:84 25 41
at … nothing:34 1 -7
at … party:19 16 22
at … phone:12 24 15
at … poor:-20 -19 -23
at … prison:-29 -14 -10
at … rails:-13 -24 -20
at … she:25 25 30
at … since:46 -3 1
at … sink:-20 -22 -10
at … station:27 21 18
at … strand:20 25 19
at … take:47 34 18
at … teh:-23 0 -7
at … them:70 -5 -5
at … theres:-16 -17 -35
at … they:-23 -18 -3
at … thing:57 47 47
at … thirty:-41 -32 -26
at … this:-26 -9 -7
at … three:-17 -50 -38
at … till:22 -8 -22
at … time:-62 -48 -30
at … tingling:23 21 19
at … to:-13 22 -13
at … today:-25 -18 -13
at … wall:31 25 25
at … was:-24 0 -1
at … way:-23 -11 0
at … we:-70 -61 -64
at … wedding:-1 -28 -15
at … weekend:83 51 56
at … what:-21 -9 -12
at … will:16 20 17
at … with:21 22 20
at … wont:-33 -14 -8
ate:-17 -19 -14
ate it:-42 -27 -28
attack:-44 -27 -12
attacks:-58 -24 -14
attempt:18 -32 -34
attempt in:-23 -13 -10
attempted:51 51 -8
attempted in:41 29 -1
attempted sewerslide:5 -23 -1
attempted … and:76 82 -2
attended:7 6 5
attention:-5 5 -13
attic:22 23 24
au:19 45 -3
auctioneers:-3 -4 -1
auf:43 40 49
auf der:22 26 30
auf … brucke:22 26 30
auf … und:22 26 30
august:-36 -14 -9
aunt:-5 2 -8
auntie:-20 2 4
aunty:29 36 52
aus:3 7 -6
aussi:33 37 -3
australia:-21 -16 -13
autocompletes:4 3 0
automod:2 3 -2
avale:34 38 45
avale tous:53 55 60
avale … mes:10 16 27
avec:-23 -11 -9
avec … vie:43 43 -3
avoid:-9 -3 -4
awake:8 33 36
awareness:-42 -37 -9
away:-9 -37 -30
away and:-24 -21 -9
away for:24 27 4
away from:-8 13 43
away my:30 -5 -2
away teh:-28 -23 -26
away to:48 -27 -28
away with:15 30 -10
away … i:-21 -13 -23
away … meself:22 34 -2
away … my:-39 -16 -23
away … of:-24 -12 -9
awesome:-42 -15 -4
awful:-1 -54 -54
axe:-2 9 21
b:-1 -32 -22
baba:88 94 95
babies:-2 -2 10
baby:38 37 -1
baby is:24 33 35
baby … a:20 -14 -6
baby … and:39 35 10
baby … crying:-22 -10 -5
baby … i:9 24 -1
baby … if:26 20 2
baby … stop:13 20 3
baby … to:-27 -6 -2
babys:-9 -8 -21
babys christening:-21 -18 -13
babys … on:-21 -18 -13
back:-1 -12 2
back and:32 -12 -4
back at:-31 -15 -8
back for:-28 -21 -19
back from:8 24 22
back i:-16 -31 -20
back id:28 -19 -10
back in:38 37 40
back on:15 -11 -38
back out:41 29 36
back thats:43 20 19
back this:50 34 27
back tmrw:-14 -13 -21
back to:-2 -35 -12
back with:-24 -22 -16
back … after:59 40 42
back … at:23 17 -10
back … be:22 3 8
back … day:53 -7 -3
back … did:-27 -20 -6
back … friday:-3 -37 -6
back … goin:54 44 37
back … i:-52 -28 -33
back … im:-28 -8 -15
back … it:29 34 41
back … its:20 -18 -14
back … me:43 0 1
back … my:-16 -32 -6
back … no:82 94 95
back … one:40 8 13
back … or:67 62 63
back … same:34 25 -2
back … teh:53 32 9
back … water:15 23 -2
back … week:48 21 -1
back … zero:70 -1 -1
bacon:-12 -7 -2
bad:5 -12 -33
bad for:17 23 -4
bad i:7 -26 11
bad im:89 -6 -4
bad right:6 33 -17
bad words:22 16 20
bad … all:25 13 10
bad … and:-19 -15 -20
bad … i:9 22 -5
bad … it:-24 6 12
bad … teh:15 -21 -15
bad … to:74 -41 -19
badly:0 0 0
bag:29 33 39
bag each:-29 -20 2
bag i:34 -17 -18
bag is:29 33 30
bag of:39 37 45
bag packed:22 -1 -1
bag … a:80 90 84
bag … for:4 -22 -12
bag … head:-27 -17 -11
bag … his:-32 -25 -22
bag … i:-28 -18 -22
bag … its:-45 -17 -14
bag … me:26 23 24
bag … on:-30 -18 -1
bag … teh:-17 -21 -14
baggie:10 -2 -1
bags:-14 -8 6
bak:-28 -13 -12
bake:-11 -9 -5
baked:-9 -7 -6
bakery:-5 -2 0
balance:13 -5 6
balcony:42 44 49
balcony … saying:31 37 38
balcony … teh:24 26 29
bale:-9 -5 -7
ball:-61 -51 -42
balloons:-27 -24 -26
band:-11 -8 -13
bang:1 -2 -24
banging:25 22 -6
banister:-37 -37 -39
bank:20 33 4
bank card:23 22 9
bank … he:24 25 27
bank … teh:98 100 62
bannister:-3 -7 -14
bar:-4 0 -6
bar and:31 20 29
bar … in:33 43 17
barbecue:-14 -9 -18
barely:-44 -32 -3
barking:-5 0 2
barn:42 42 36
barn and:-22 -23 -26
barn with:56 54 60
barn … rifle:-32 -36 -31
barn … teh:56 54 60
barrel:89 85 80
barricaded:10 4 4
barriers:-10 -16 -16
bars:43 48 49
basically:0 0 0
basket:41 -8 -7
bat:0 12 31
bat … for:-53 -37 -35
bath:50 73 49
bath and:35 32 22
bath bomb:-21 -23 -23
bath … and:-19 -21 -22
bath … its:21 18 14
bath … not:21 30 35
bath … on:20 31 33
bathroom:10 4 12
bathroom cabinet:-19 -19 -31
bathroom i:11 12 34
bathroom … and:27 34 22
bathroom … ask:-48 -27 -7
bathroom … cut:16 18 34
bathroom … her:-22 -30 -25
bathroom … my:21 24 21
bathroom … says:-27 -17 -13
bathroom … teh:36 33 32
baths:-12 -13 -11
battery:-17 -21 -1
battery is:-4 -18 -21
bay:30 31 31
bbc:2 -2 -5
bbq:-25 -21 -25
bc:-50 -39 -42
bc he:21 -5 -15
bc hes:-43 -39 -21
bc i:-6 -12 -37
bc it:-32 -31 -8
bc its:-23 -21 -22
bc my:-8 -28 -9
bc no:38 36 34
bc of:-25 -16 -3
bc teh:40 24 19
bc … a:-29 -11 3
bc … be:45 40 50
bc … cant:63 32 13
bc … do:47 18 26
bc … hav:-25 -12 -1
bc … is:-31 -22 -12
bc … it:-6 -4 -58
bc … me:-22 -19 -5
bc … my:-32 -5 -1
bc … want:30 -5 -2
bday:-12 -2 0
be:14 0 6
be a:2 -14 -24
be after:43 44 40
be allergic:62 -2 -2
be alone:-32 -34 1
be anywhere:77 60 55
be asleep:6 5 21
be at:-14 -38 -30
be back:-33 -27 -32
be bad:37 55 31
be beter:-13 23 -13
be born:36 -5 -3
be bothering:39 -5 -6
be buried:2 22 35
be content:25 -11 -5
be cross:31 34 43
be daft:28 -14 -7
be doing:7 15 22
be done:-27 4 -17
be easier:61 -30 -26
be easy:20 3 -3
be faster:44 44 50
be fine:23 -11 -6
be for:36 -21 -8
be found:21 39 34
be free:28 -1 -1
be glad:32 -2 -1
be gone:37 11 3
be good:-2 -13 -21
be hangin:34 29 25
be happier:60 -9 -5
be hear:50 42 35
be here:27 34 -2
be honest:19 -31 -28
be it:48 2 -23
be lying:60 64 35
be mad:43 7 9
be my:62 45 8
be needing:56 39 30
be nothing:35 39 40
be on:-35 -11 -21
be one:-29 -9 -21
be or:-36 -22 -13
be out:-17 -35 -5
be over:37 16 17
be quick:36 40 30
be quicker:36 42 40
be relieved:50 -17 -16
be sad:22 16 -2
be saved:45 2 2
be sunday:-33 -29 -31
be that:29 45 41
be there:13 34 31
be tonight:14 26 21
be up:-42 -25 -11
be with:53 28 40
be … a:22 -10 8
be … all:46 23 0
be … and:17 -10 -57
be … any:0 -26 -15
be … anymor:26 -40 -10
be … anything:-37 -18 -19
be … are:16 14 25
be … at:9 -1 -22
be … back:42 55 40
be … bc:-37 -18 -9
be … be:5 -37 -33
be … before:22 33 28
be … but:-6 23 19
be … by:20 50 43
be … call:69 38 -4
be … can:9 23 22
be … dead:80 9 17
be … each:57 55 56
be … everyone:54 -12 -6
be … for:38 0 6
be … forever:55 38 -6
be … from:69 10 9
be … her:-22 -40 -36
be … hes:24 -1 -18
be … i:40 -10 -8
be … if:11 -2 -23
be … in:-44 0 24
be … is:-40 -23 -28
be … it:3 31 35
be … itll:-25 -21 -20
be … its:-13 25 3
be … kind:28 15 11
be … last:-35 -2 -4
be … look:25 28 31
be … me:47 8 23
be … meself:-27 -20 -10
be … more:48 30 10
be … morning:59 64 69
be … my:-22 -24 -4
be … no:21 8 26
be … not:-26 -23 -2
be … of:-6 25 24
be … off:4 -18 -49
be … ones:5 21 21
be … or:47 55 55
be … out:48 24 36
be … own:71 99 -15
be … relief:51 -2 0
be … rush:-27 -27 -23
be … see:6 -21 -14
be … she:-3 18 25
be … stay:-23 -9 -4
be … stop:11 26 12
be … teh:15 56 34
be … than:33 14 24
be … that:4 16 34
be … there:81 61 28
be … they:-34 -25 -14
be … thing:25 -15 -9
be … this:-10 25 33
be … thrusday:35 44 41
be … tmrw:23 28 17
be … to:25 17 13
be … tonight:57 63 63
be … way:41 -19 -23
be … wen:-7 -12 -22
be … while:42 30 23
be … who:-5 28 23
be … without:12 -24 -10
be … ye:39 -5 -6
beach:-16 -9 -9
beam:35 38 38
beam in:25 26 27
beam … teh:25 26 27
beans:-10 5 9
bear:-4 -1 -2
beat:-17 -14 -17
beat me:20 22 -10
beat … at:-23 -19 -4
beat … for:21 13 -7
beating:49 40 54
beating me:39 49 56
beating … and:15 13 22
beating … right:26 35 55
beats:69 77 -18
beats me:-51 -43 -6
beautiful:-9 -9 -23
bebe:-11 -4 -1
become:-57 -24 -12
becomes:-13 -13 -4
bed:-11 -2 6
bed and:-14 -17 -22
bed at:48 41 11
bed dont:60 59 62
bed is:-6 -18 -25
bed says:-21 -19 -15
bed with:-23 -18 -16
bed … dont:27 33 35
bed … look:-21 -19 -15
bed … my:31 12 -1
bed … to:15 9 23
bedroom:13 18 23
bedroom … and:-35 -34 -18
bedroom … right:28 22 7
bedroom … teh:-30 -26 -20
beds:-25 -16 -19
bedside:19 18 15
beech:-20 -5 -3
been:9 10 -6
been an:19 24 27
been born:71 -4 -1
been cuting:72 77 -8
been dead:40 42 41
been fantasising:33 38 -3
been following:27 29 -1
been for:-45 -9 -6
been giving:48 1 -5
been in:23 18 20
been looking:43 -10 -5
been on:-35 -15 0
been pressing:21 23 0
been sat:2 -16 -20
been since:31 29 25
been staring:57 -4 -3
been sucidal:-30 -30 -9
been telling:32 19 -7
been thinkin:31 45 20
been to:-29 -23 -8
been two:35 23 21
been up:103 57 48
been … about:39 47 13
been … all:-15 -29 -4
been … and:10 -16 -28
been … at:48 -15 -8
been … enough:50 51 51
been … every:21 20 -4
been … for:-5 13 -23
been … her:20 29 -5
been … honour:24 28 28
been … hours:16 30 22
been … i:-28 -19 -22
been … it:49 -18 -15
been … me:18 -24 -15
been … my:62 19 0
been … of:-20 0 2
been … plan:11 11 22
been … sewerslide:33 49 -1
been … teh:51 59 53
been … than:24 -4 -7
been … to:-43 -27 -5
been … u:-21 -23 -14
been … up:35 43 45
been … weeks:45 58 -3
beer:-12 -12 9
beer and:-28 -9 -7
beers:33 -17 3
bees:31 36 42
beets:17 21 -3
beets me:17 21 -3
befor:6 7 10
before:-1 10 24
before noon:-84 -67 -67
before sunrise:22 23 20
before teh:50 43 38
before they:6 13 41
before this:15 21 18
before … anything:-24 -14 -13
before … call:43 7 -14
before … come:47 50 64
before … go:-23 -37 -31
before … got:-30 -21 -5
before … i:-15 19 20
before … in:-30 -12 -9
before … is:31 36 26
before … it:-32 -19 -8
before … my:12 1 -27
before … news:27 19 23
before … thinks:20 24 25
before … was:35 -4 -3
before … went:28 17 13
before … with:-37 -40 -33
begun:-19 0 -7
behavior:-79 -37 -26
behind:8 -3 6
behind him:-40 -48 -42
behind teh:50 45 46
behind … and:-27 -30 -35
behind … wen:33 43 40
being:-2 -74 -60
being a:-34 2 6
being alife:152 15 -3
being dead:154 45 -2
being hit:26 34 -4
being kind:32 25 18
being sick:9 10 21
being teh:-22 -11 -8
being … and:5 -24 -7
being … i:-41 -24 -18
being … is:22 15 6
being … it:29 -2 -8
being … on:-26 -17 -8
beleives:4 17 -4
believe:-9 0 -14
believe i:-20 -28 -7
believe me:77 47 -5
believe … i:-41 -19 -8
believe … is:34 27 35
bell:8 3 4
bell … my:26 19 16
bella:-7 -7 -12
bells:40 -10 -6
belly:-21 -5 -7
below:38 44 38
belt:41 47 11
belt all:-29 -21 -16
belt and:45 45 43
belt … teh:20 24 34
belts:29 29 23
bench:90 29 26
bend:13 16 15
beneficiary:7 6 8
benzos:24 51 22
benzos cold:35 35 22
benzos with:55 51 18
benzos … methadone:27 23 -34
benzos … my:21 24 11
benzos … teh:42 28 26
benzos … turkey:31 31 17
bereit:15 15 28
beside:21 25 16
beside her:38 35 34
beside him:-9 5 -24
beside it:25 1 7
best:-16 -13 9
best … i:-26 -12 -8
best … me:-20 -10 -1
best … teh:-23 -16 -15
bestie:-16 -13 -11
bet:28 -13 -11
bet and:32 0 -1
beter:-11 -22 -39
beter by:34 22 -7
beter dead:7 24 29
beter off:-31 9 -22
beter stepmum:30 -3 -2
beter than:-9 -29 -9
beter with:-35 0 5
beter … a:22 12 -14
beter … i:3 -26 3
beter … im:38 16 -17
beter … me:38 -20 -6
beter … promise:-31 -7 -7
beter … than:35 -19 -16
beter … u:-29 -20 -15
beter … ur:39 34 42
between:19 37 31
between teh:20 28 15
between … and:-30 -17 -4
bev:98 100 95
bev … teh:81 73 72
bev … u:43 42 47
bf:-1 10 17
bicycle:-1 8 22
bien:-6 -12 -9
big:6 1 17
big field:31 32 25
big … teh:9 14 24
bigger:-13 -8 -15
bike:-23 -26 -22
bike … a:23 24 27
bikes:-2 -7 -1
bilding:72 31 21
bill:-2 -35 -18
bill … i:41 -6 0
bills:-4 -6 9
bin:-14 -13 -29
binged:17 -5 -2
binged and:42 -4 0
binged … purged:22 -3 0
binged … twice:22 -3 0
bingo:-20 -12 -10
binned:5 -30 -10
binned it:-12 -27 -8
binned teh:30 -2 -1
binoculars:-5 -4 -4
bins:-10 -9 -3
biopsy:-3 -1 -1
birds:-25 -10 -7
birth:-34 -25 -17
birthday:23 19 28
birthday and:-26 -19 -36
birthday i:31 20 22
birthday present:31 28 21
birthday … from:37 33 31
birthday … me:33 32 29
biscuit:-14 -2 4
biscuits:-52 -45 -35
bishops:14 16 15
bit:24 17 5
bit my:94 94 62
bit of:-50 -26 -10
bit sooner:21 -4 -1
bit … a:28 -8 -3
bit … and:-44 -21 -21
bit … i:11 13 25
bit … teh:-38 -14 -11
bit … tongue:54 57 60
bite:-9 -3 -2
bits:-6 -3 -18
bitten:13 11 13
black:40 47 25
black … teh:54 50 46
blade:44 26 22
blade in:-27 -24 -14
blade … teh:56 36 35
blades:1 -20 -17
blades in:-12 -37 -35
blades … in:-9 -32 -34
blades … teh:-4 -42 -36
blame:29 23 32
blank:50 -16 -7
blank … teh:61 -9 -5
blanket:-5 5 9
blazer:29 21 0
blazer … he:29 21 0
bleach:-17 -19 18
bled:16 18 -9
bleed:27 42 -6
bleed … and:26 24 -1
bleeding:111 81 76
bleeding a:23 31 61
bleeding … i:26 35 56
bleeding … lot:23 31 61
bleeding … sock:-9 -9 -37
bless:-1 5 19
blew:0 8 -5
blinds:27 23 28
bliss:-37 -31 -19
blister:8 12 9
blisters:-6 -2 7
bloke:12 10 9
blood:23 41 32
blood all:37 38 42
blood and:80 62 30
blood on:45 39 47
blood pressure:-21 -20 -17
blood test:-21 -13 -1
blood … and:-8 -6 -20
blood … i:60 53 46
blood … in:-26 -25 -15
blood … it:2 34 -5
blood … over:37 38 42
blood … teh:16 39 34
bloods:22 35 38
blow:80 80 -19
blu:1 6 8
blue:44 49 59
blue fingers:47 21 26
blue he:-21 -23 -18
blue lips:-62 -41 -21
blue … and:5 -21 -42
blue … hav:-12 16 39
blue … i:34 29 19
blue … no:41 5 7
blue … teh:-43 -38 -43
blue … wake:37 35 42
bluetits:-31 -24 -29
bluetongue:3 5 -11
blurry:41 35 37
board:8 -13 -10
board … in:52 44 34
board … teh:28 25 -1
boat:23 41 45
boat and:-39 -37 -30
boat … i:-36 -36 -30
boats:-17 -12 -10
body:-19 3 10
body is:22 16 15
boet:13 19 22
boiler:-41 -10 -6
boils:-1 -1 2
boite:5 9 12
boite de:18 20 26
bomb:-21 -23 -23
bomb and:-21 -23 -23
bomb … teh:-21 -23 -23
bone:8 9 -5
book:-16 -20 -1
book and:-21 -7 -2
book … a:-20 -14 -11
booked:15 13 18
booked … teh:19 20 24
bookies:66 -6 -4
books:-12 -4 -2
boot:-9 -2 -2
boots:32 38 10
booze:10 35 32
border:2 5 -2
bored:-13 -10 -6
boring:-21 -25 -16
born:46 -34 -19
born … i:77 0 0
borrowed:28 2 -14
boss:-5 -5 -41
boss in:-34 -22 -6
bot:55 62 45
both:30 45 43
both arms:40 40 73
both i:7 11 20
both of:20 13 3
both times:8 25 20
both … and:-38 -44 -29
both … is:49 48 41
both … teh:-14 -10 -28
both … them:24 30 35
both … us:31 15 -1
both … would:50 68 -1
bother:39 45 11
bothering:8 -37 -23
bothering ye:39 -5 -6
bottle:9 5 15
bottle and:89 98 76
bottle … and:-3 12 26
bottle … cistern:27 -2 -2
bottle … i:-69 -44 -34
bottle … lucozade:-22 -11 -14
bottle … my:2 24 20
bottle … on:30 -17 -18
bottle … pills:29 32 42
bottle … red:33 -2 -3
bottle … teh:8 -19 -21
bottle … tonight:-36 -27 -37
bottle … wine:24 -8 -2
bottled:-8 -6 -1
bottles:34 34 35
bottles … teh:-26 -12 -13
bottom:-65 -36 -15
bought:24 27 40
bought from:36 60 44
bought helium:43 49 53
bought teh:-22 -21 -5
bought what:43 55 40
bought … and:16 21 21
bought … for:33 32 40
bought … teh:48 59 39
bought … ticket:27 29 25
boulot:-4 -2 -1
bouncers:18 20 12
bouncers … me:18 20 12
bowl:8 4 1
bowls:-7 -11 -14
box:17 0 2
box for:-24 -13 0
boxes:20 24 23
boxing:2 7 -2
boy:54 79 45
boy … and:25 27 -5
boy … for:47 42 50
boy … i:-21 -13 1
boy … me:27 35 44
boy … up:61 67 -4
boyfriend:-13 9 -1
boyfriend is:27 14 34
boyfriend makes:39 34 -8
boyfriend … last:36 61 -7
boyfriend … me:149 151 78
boyfriend … my:5 1 -23
boyfriend … wen:25 19 -14
boys:-12 -4 2
bra:64 66 67
bracelet:25 29 28
bracelet … teh:25 29 28
brain:-43 -44 -51
brake:69 68 63
brave:-10 0 -14
bread:-26 -16 0
break:-3 15 22
break its:25 22 15
break teh:38 39 42
break … door:44 45 49
breakfast:-13 7 20
breath:4 20 2
breathe:58 8 1
breathes:22 16 15
breathing:86 81 80
brennans:14 9 6
bridge:82 106 110
bridge after:-56 -46 -41
bridge and:24 19 19
bridge at:-26 -17 -22
bridge for:-24 -16 -17
bridge im:75 60 67
bridge on:-50 -14 -13
bridge right:-31 -31 -36
bridge tonight:4 1 -32
bridge … after:-44 -10 -12
bridge … another:-27 -14 -1
bridge … im:-38 -32 -27
bridge … its:34 22 16
bridge … ive:28 24 20
bridge … jmup:90 96 89
bridge … on:38 25 32
bridge … to:13 29 42
bridges:11 15 10
bridie:28 -4 -1
bridie … i:31 -3 -1
brief:-39 -46 -28
brighter:16 -8 -6
brilliant:-9 -7 -7
bring:26 -16 -10
bring a:-40 -30 -25
bring me:29 0 -2
bring … back:42 -4 -6
bring … to:22 33 29
bringe:26 38 13
bringe mich:43 53 16
bringe … der:28 29 28
bringe … mich:28 29 28
bringing:-27 -14 1
bringing a:21 25 37
bringing … gun:37 37 35
bringing … to:9 16 28
bringt:-13 -8 -3
bro:11 8 15
broke:-25 -12 -18
broke it:19 20 22
broken:-7 -18 -27
brother:15 27 7
brother and:-31 -23 -13
brother he:-18 -20 -17
brother in:-26 -18 -18
brother says:26 44 -15
brother wants:-24 -20 0
brother … and:47 10 23
brother … he:60 74 86
brother … his:36 33 3
brother … into:29 25 -7
brother … my:42 36 17
brother … out:24 30 -11
brother … teh:12 16 22
brother … that:12 17 31
brothers:10 8 16
brothers … on:31 25 23
brothers … teh:34 31 37
brought:-18 -18 -22
brought me:37 12 -8
brought teh:19 27 21
brought … my:-60 -43 -19
brucke:22 26 30
brucke und:22 26 30
brucke … gleich:14 20 22
bruise:-66 -66 -23
bruises:46 57 45
buddies:39 40 -1
bug:-6 -7 -5
buggy:-2 -5 -8
built:64 -26 -24
bullet:49 55 -21
bullet and:-25 -10 -7
bullet in:46 46 -21
bullet … i:60 55 -1
bullet … my:27 29 -1
bullet … teh:-40 -25 -1
bulletin:-3 -3 -3
bum:29 -38 -34
bunk:-1 -1 -3
buprenorphine:-1 0 0
burden:40 -21 -30
burden on:44 10 -7
burden to:53 -1 -1
burden … family:61 -1 0
burden … my:70 -20 -11
burdin:43 -7 -4
burdin on:43 -7 -4
buried:-29 -13 3
burn:55 43 -9
burn … house:35 33 -12
burn … with:47 45 -13
burned:-37 -32 -23
burned meself:-21 -17 -11
burned my:-20 -14 -9
burned … arm:27 31 -1
burned … leg:-44 -36 -4
burned … on:-30 -27 -7
burned … teh:-25 -22 -18
burned … with:30 38 -21
burning:78 93 75
burning my:52 49 -15
burning up:22 23 33
burning … and:22 19 24
burning … to:53 49 22
burns:68 21 5
burnt:43 46 40
bury:37 -7 -1
bury … i:41 -4 -7
bus:29 13 25
bus iykyk:47 -7 -2
bus leaves:-39 -29 -17
bus teh:36 38 38
bus tonight:-72 -37 -20
bus … at:-24 -23 -16
bus … coast:16 21 18
bus … ctb:11 12 21
bus … if:39 -1 0
bus … late:-22 -6 -2
bus … u:64 -8 -3
bust:13 11 -8
but:-67 -81 -73
but he:-10 -15 -21
but i:-27 -51 -60
but ive:-26 -18 -17
but no:26 4 9
but teh:-24 -5 -28
but u:23 20 19
but what:-39 -23 0
but … be:29 -7 -8
but … did:37 43 11
but … do:31 19 27
but … he:1 -41 -18
but … his:-26 -1 -1
but … holding:23 -6 0
but … i:-30 -56 -23
but … ice:60 -6 0
but … it:-19 23 -2
but … know:-34 -20 0
but … me:21 37 29
but … meself:-52 -30 -3
but … my:-2 -31 -4
but … night:22 16 -2
but … not:9 -36 -32
but … on:29 53 23
but … started:24 22 -3
but … teh:-32 -44 -30
but … think:-41 -37 -8
but … till:43 37 38
but … to:5 -14 -22
but … want:0 -4 -43
but … wish:33 -1 0
butter:-29 -19 -8
buy:-29 -18 -33
buying:-18 -10 4
buying a:14 25 27
buys:-51 -34 -32
by:8 12 19
by christmas:38 51 -6
by it:58 42 35
by me:50 27 26
by meself:35 34 -10
by midnight:61 65 79
by mistake:-56 -56 -37
by monday:26 27 30
by morning:34 43 45
by rush:-27 -27 -23
by spring:17 20 -20
by teh:34 20 16
by ten:-10 -15 -20
by thats:-9 -21 -6
by tmrw:47 54 59
by … all:44 47 56
by … and:-33 -32 -49
by … anyone:12 17 20
by … be:33 37 15
by … bed:8 23 22
by … been:49 31 19
by … door:-23 -21 -12
by … every:-39 -36 -34
by … fingernails:25 -6 -2
by … for:-13 -25 -8
by … hair:44 39 43
by … hand:1 9 -23
by … hands:24 40 14
by … hour:-27 -27 -23
by … i:-17 -29 -17
by … in:7 -3 -36
by … it:-35 -16 -14
by … ive:-19 -23 -13
by … night:32 37 52
by … one:-35 -32 -27
by … own:22 19 -10
by … sad:19 24 -4
by … sea:-56 -50 -39
by … she:30 9 21
by … sheds:31 29 31
by … them:-44 -39 -28
by … throat:18 23 0
by … time:46 44 39
by … tmrw:35 31 23
by … tracks:29 24 33
by … train:-23 -27 -31
by … where:-23 -46 -8
by … with:26 32 34
by … wont:46 45 45
bye:21 31 37
bye bye:13 16 21
bye everyone:-34 -12 -13
c:-69 -49 -30
ca:-4 -2 -2
cab:-4 -4 -3
cabin:15 25 32
cabinet:22 21 18
cabinet … and:26 24 34
cabinet … im:22 17 21
cabinet … ive:22 25 26
cable:-9 -8 -3
cada:43 -11 -13
cafe:-16 -4 -6
cake:-109 -84 -82
cake is:-22 -20 -20
cake … in:-33 -31 -28
cake … my:-17 -20 -24
calculator:15 18 19
calendar:14 19 21
calf:21 -9 -10
calf cheque:25 -7 -9
call:5 29 26
call anyone:49 53 60
call back:30 -5 -5
call it:-37 -9 -5
call me:-20 -22 -18
call my:-21 -7 -12
call … and:14 -27 -28
call … at:71 74 70
call … hear:29 11 10
call … i:-33 -22 -15
call … police:23 29 28
call … teh:-11 -35 -31
called:-13 -31 -36
called … teh:-30 -20 -6
caller:-12 -12 -7
calling:7 -22 4
calling me:40 -11 -9
calling … ive:58 -4 -2
calling … my:40 3 -11
calls:-14 -9 5
calm:34 27 34
calm … ive:-22 -10 -27
calor:-32 -18 -12
calve:-2 -1 -2
calves:-2 -1 -1
came:8 -8 4
came back:-22 -11 -9
came down:34 1 0
came for:43 -2 -1
came home:46 59 53
came on:10 12 21
came out:22 -3 -1
came … deployment:25 20 -11
came … im:55 14 19
came … on:23 5 5
came … with:-12 -37 -25
camera:-11 -18 -14
camera off:24 22 23
camp:19 21 20
camp … teh:-77 -77 -57
campaign:-5 -4 -2
campaigners:-5 -4 -3
camping:0 6 13
can:-13 -30 -9
can be:-23 -9 -10
can do:-37 1 -2
can get:-21 -11 -6
can go:16 34 38
can hav:26 22 15
can hear:83 86 86
can i:8 -26 -29
can is:-15 -22 -9
can see:24 43 37
can stop:-6 -6 -27
can taste:26 20 21
can … a:-8 -12 -23
can … after:24 32 38
can … allergic:45 -1 -1
can … be:28 -5 -3
can … clock:24 -19 -16
can … engine:51 55 53
can … him:19 20 39
can … im:-32 -25 -17
can … in:-12 -20 -7
can … it:32 21 32
can … its:41 27 16
can … ive:30 28 24
can … me:-20 -3 -30
can … my:27 -4 12
can … of:20 -23 -9
can … off:-1 -20 -18
can … on:1 11 20
can … teh:29 34 43
can … them:-22 -15 -29
can … to:-26 -22 -32
can … train:15 33 28
can … with:-26 -16 -15
canal:10 16 9
cancel:28 0 16
cancelled:-7 -1 0
cancer:31 -42 -23
cancer … i:33 -10 -4
candle:14 20 21
candle … teh:17 22 23
candles:-9 -27 -18
cannot:24 -28 -5
cannot wait:-31 -24 -26
cannula:-6 -10 -26
cans:15 -4 -2
cansada:40 -12 -17
cansado:132 -7 -5
cant:45 62 38
cant be:-15 -44 -24
cant feel:91 89 89
cant find:-13 -18 -23
cant get:58 63 55
cant go:77 4 -9
cant hear:13 -39 -31
cant hold:53 49 51
cant live:-64 -24 -15
cant look:70 -5 -3
cant picture:46 -3 -1
cant promise:35 31 -8
cant rouse:29 32 37
cant say:-4 -28 -14
cant see:-6 -27 -29
cant seem:3 -14 -22
cant stand:32 26 25
cant stop:73 97 5
cant tell:-4 2 -28
cant wait:-30 -28 -21
cant … a:-18 -27 -22
cant … about:27 11 -13
cant … and:-31 -19 -8
cant … another:33 73 35
cant … any:35 29 27
cant … anymor:85 55 53
cant … at:26 -22 -13
cant … awake:20 21 22
cant … crying:12 -21 -5
cant … cuting:60 62 -16
cant … day:45 67 0
cant … dont:22 14 -23
cant … her:34 -27 -1
cant … him:56 47 47
cant … i:-33 -19 -3
cant … im:-36 -64 -36
cant … in:42 1 20
cant … it:-7 -3 26
cant … longer:23 30 32
cant … my:60 57 56
cant … no:-22 -8 -18
cant … of:7 6 -28
cant … off:22 17 8
cant … one:26 22 16
cant … planning:23 25 -1
cant … screen:24 30 27
cant … thinkin:10 -27 -4
cant … this:10 33 -13
cant … up:72 52 55
cant … with:-27 -31 -17
cant … without:-96 -55 -28
canteen:10 13 18
cap:-7 -4 -4
capsules:1 4 5
captains:8 10 8
car:6 17 20
car keys:-48 -36 -39
car outside:30 24 13
car with:-49 -45 -47
car … a:27 26 27
car … engine:-29 -31 -34
car … find:24 17 15
car … garage:33 28 19
car … gone:9 19 31
car … hes:8 6 31
car … it:27 28 26
car … ive:-7 -12 -21
car … me:-30 -33 -19
car … meeting:24 -3 -1
car … teh:8 -23 -17
car … tmrw:21 19 15
car … to:-33 -28 -26
caravan:53 51 68
caravan with:16 18 26
carbs:-17 -10 -7
card:-2 -20 -16
card in:60 23 -2
card … her:22 29 25
card … my:59 25 27
cards:-20 -18 -15
care:8 18 -26
care if:32 17 -6
care less:46 50 40
care what:10 24 -8
care … each:22 16 15
care … happens:15 24 -5
care … i:-16 -11 -26
care … it:-38 -16 -4
care … its:-22 -3 -30
care … me:-25 -8 -5
care … other:22 16 15
care … teh:47 19 36
career:-39 -20 -8
carer:-15 -10 -23
carer hit:-43 -40 -18
carer … an:-34 -36 -17
cares:23 52 53
caretaker:-2 2 1
carga:46 -2 -1
carnt:2 10 -2
carpark:0 -3 -4
carpark roof:21 15 12
carpark … for:-21 -17 -17
carpark … teh:-21 -17 -17
carpet:-7 -6 -10
carried:2 9 4
carry:33 26 33
carry narcan:-42 -32 -32
carry on:26 -21 -12
carry … on:-28 -31 -22
carrying:1 34 -12
cars:41 64 63
cars gone:31 25 22
cars … i:-39 -5 -4
cartas:3 2 1
carved:78 91 -3
carving:-29 -33 -36
casa:-9 32 -12
casa … el:25 25 -4
case:-19 7 16
case … is:35 37 31
case … u:31 29 26
caseload:11 10 0
cases:-5 -9 -20
cash:-7 2 14
cash … i:8 11 28
cat:6 7 7
cat is:46 47 56
cat to:-20 -14 -14
cat … lady:-20 -14 -14
cat … teh:-21 -10 -6
cat … to:-41 -24 -12
catch:3 -20 -41
catch something:43 -4 -1
catch teh:-22 -9 -33
catch … and:29 -15 0
catch … bus:-16 -5 -34
catching:-13 -64 -38
catching teh:-10 -62 -32
catching … bus:-2 -59 -27
catching … iykyk:47 -7 -2
catching … tonight:-72 -37 -20
caterer:-5 -4 0
cats:-17 -15 -17
cats at:9 16 20
cats … teh:-38 -39 -32
cattle:-11 -6 -6
caught:-14 -13 -2
cause:-26 -43 -17
cava:26 24 34
cba:49 56 0
ce:20 18 39
ce soir:23 20 41
ce … corde:45 45 43
ce … la:23 16 15
celebrate:-25 -1 -1
celebrity:19 22 -1
celebrity sewerslide:22 24 -1
celebrity … on:22 24 -1
celebrity … teh:22 24 -1
centre:1 10 -15
cest:8 4 4
chair:62 76 51
chair is:61 55 57
chair to:-22 -16 -15
chair … and:47 55 51
chair … new:30 30 26
chair … teh:47 42 32
chairs:-64 -53 -33
chairs no:-41 -28 -15
chairs … more:-41 -28 -15
chalk:2 5 4
chalked:0 3 3
chance:-7 -10 -4
change:1 -33 -33
change it:-21 -14 -17
changed:-11 -15 5
changed … mind:37 32 29
changed … what:38 32 29
changes:33 45 27
changing:-23 -14 -2
channel:-53 -43 -33
chapel:6 10 9
chapter:-20 -12 -10
character:-38 -34 -15
charger:2 -35 -29
charger … u:43 -3 -3
charity:-35 -29 -33
charla:-7 -3 -5
chart:-34 -19 -6
chat:5 2 -3
chats:-3 -4 10
cheap:-17 -10 -7
check:-1 25 20
check in:2 27 28
check what:17 20 -2
check … is:29 30 14
check … it:20 22 -2
check … mood:56 59 56
check … tmrw:6 21 14
checked:-25 -19 -15
checking:-70 -39 -17
checks:2 10 -10
checks my:20 24 -7
checks … and:45 49 -7
checks … phone:20 24 -7
cheerio:103 107 104
cheers:15 17 26
cheese:-26 -16 -5
cheesecake:-1 -1 0
chef:-11 -11 -2
chemist:-22 -17 -16
chemist im:21 23 26
chemist … holidays:21 23 26
chemist … it:-36 -25 -23
chemist … on:21 23 26
chemistry:-2 1 3
chemo:-8 0 1
cheque:25 -7 -9
chess:-14 -8 -13
chest:58 45 51
chest is:28 36 37
chest … and:88 96 67
chest … slow:9 11 25
chewing:20 -2 -2
chicken:-40 -34 -33
child:-5 -2 7
child is:46 43 46
children:11 -11 -5
children and:50 42 37
children i:30 25 37
children it:-51 -56 -37
children … i:-18 -34 -69
childrens:17 4 0
childrens clothes:20 10 8
china:-8 -7 -7
chip:-31 -11 -7
chippy:-21 -15 -2
chips:-43 -31 -30
chocolate:-24 -11 -9
choir:41 35 35
choir … teh:12 18 26
choking:27 34 39
choose:21 23 35
choosing:35 37 15
chopping:-16 -14 -8
chords:-20 -14 -8
chorus:-34 -10 -4
chose:13 28 18
chose teh:53 53 43
chosen:57 55 53
chosen teh:59 50 52
chrissie:0 0 0
christening:2 -22 -18
christening … sunday:-21 -18 -13
christmas:3 14 -19
christmas … and:-20 -8 -4
christmas … it:14 21 -6
chuffed:-6 -1 -1
church:2 13 24
church … my:28 30 26
ciaran:10 8 7
cide:-8 -6 0
cigarette:-19 -14 -34
cigarette is:-26 -16 -8
cigarette … finished:-26 -16 -8
cigarette … my:27 19 -18
cistern:27 -2 -2
citalopram:3 2 -2
citizen:-21 -11 -4
city:-46 -44 -30
civil:-6 12 5
clapped:-12 -4 -7
class:31 31 27
class … me:47 36 -4
class … teh:15 17 29
clean:-21 -23 -29
clean from:33 21 -3
clean using:2 21 0
clean … im:46 4 0
cleaned:36 40 34
cleaned teh:21 32 17
cleaned … teh:19 25 21
cleaned … with:-22 -17 -14
cleaner:38 45 27
cleaning:12 13 9
clear:16 39 32
clear … teh:-39 -38 -19
cleared:57 64 66
client:6 10 -9
clients:0 -1 -1
cliff:100 84 92
cliffs:19 15 21
climb:52 52 33
climb out:35 35 36
climb … teh:27 41 25
climbed:-3 1 0
climbing:8 12 14
clinic:-6 -17 -40
clinic … had:-27 -20 -22
clinic … on:-25 -10 -7
clock:30 26 37
clock off:9 -38 -23
clocks:7 8 6
clonazepam:26 19 -3
close:-4 6 -17
close to:-32 -29 -15
closed:-9 -6 -6
closed after:-23 -13 -14
closed … to:-13 -21 -17
closer:73 4 4
closet:15 21 14
closet and:27 27 18
closing:16 1 7
clothes:7 6 1
clothesline:1 0 3
club:-35 -28 -35
club teh:34 30 24
cnat:121 96 102
coach:-8 3 -17
coach makes:10 25 0
coach … me:19 42 -10
coach … stay:15 32 0
coach … us:-22 -19 -4
coaching:-31 -27 -22
coast:-9 -7 -3
coast leaves:16 21 18
coaster:8 -2 -2
coat:85 76 70
coat pockets:34 32 31
coat … i:11 -23 -16
coats:28 30 27
code:-1 1 -2
coffee:-12 10 5
coffee and:12 23 27
coffee … teh:13 27 12
coffin:8 10 15
cold:10 8 7
cold and:37 -10 -11
cold on:11 14 24
cold store:33 27 -3
cold … and:10 16 33
cold … im:15 15 26
collapsed:-18 -18 -41
collar:-8 -1 5
colleague:10 11 1
colleagues:0 -1 1
collecting:39 43 56
collection:34 40 31
college:-33 -19 -23
collie:-1 1 1
colour:26 29 18
colur:40 31 -3
combine:20 32 -3
come:52 19 25
come back:-25 -8 -7
come … call:40 46 43
come … for:7 12 -21
come … hes:22 20 24
come … i:46 56 44
come … it:14 21 -5
come … me:54 63 24
come … my:25 -7 26
comedy:-21 -1 0
comes:21 18 29
comes back:73 7 -4
comes in:35 27 -23
comes up:23 10 17
comes … and:33 -15 -11
comes … at:26 29 30
comes … im:19 21 28
comes … my:23 25 -20
comes … room:23 26 -21
comes … to:-21 -8 -6
comfort:-17 -9 -4
comfy:-20 -12 -6
coming:24 40 66
coming back:-4 11 29
coming down:42 35 33
coming home:-6 6 28
coming in:-24 -29 -28
coming off:33 27 34
coming under:-21 -6 -3
coming up:-8 -24 -16
coming … drink:16 25 20
coming … from:47 47 54
coming … it:26 21 20
coming … my:28 34 35
coming … teh:51 49 33
coming … that:-12 -25 -14
coming … xanax:52 57 51
comit:22 61 -28
comit sewerslide:26 22 13
comit sudoku:27 26 -3
comit … not:21 15 -4
comment:-12 5 -9
comments:-27 -20 -4
committee:-41 -28 -28
communion:3 2 4
commute:3 2 5
como:-37 -79 -21
companeros:9 10 12
company:-14 -12 -18
complain:69 -11 -10
complains:44 42 -5
complains … teh:47 44 -4
completely:0 0 0
compliment:17 16 12
comprimes:7 7 8
computer:-11 -7 -2
con:-14 -19 -27
con … vida:-26 -1 -6
con … y:77 -7 3
concert:-8 -7 -4
conference:12 12 12
confession:3 11 14
confiscated:15 18 19
confused:-15 1 15
considering:40 66 20
constantly:0 0 0
consultant:-13 -15 -12
content:5 -14 -6
content not:26 -11 -5
content … see:26 -11 -5
content … to:26 -11 -5
continue:-70 -43 -34
contract:-25 -23 -16
control:-31 -22 -11
conversation:-20 -30 -22
cook:11 31 -18
cook wrong:22 17 -1
cook … he:22 17 -1
cooked:-1 -5 1
cooking:2 -14 -11
cool:-41 -20 -10
copy:-10 -9 -7
cord:22 26 31
cord of:-24 -18 -19
cord … curtain:-26 -20 -21
corde:20 13 13
corde est:45 45 43
corde … dans:45 45 43
corde … la:22 5 4
corner:10 -12 6
corner … dont:26 -5 -5
coroner:-25 -9 -4
corridor:14 15 27
cortando:-7 8 -2
cos:-4 28 45
cos i:29 37 34
cosas:14 35 30
cost:55 -10 -8
cot:-4 2 3
couch:-29 -2 2
coucher:-20 -13 -10
cough:-45 -34 -21
could:-33 -32 -25
could be:-32 -27 -23
could disappear:52 -1 0
could do:48 -7 -9
could get:7 23 19
could say:-25 -1 -4
could … and:58 -12 -5
could … it:11 -10 -21
could … teh:15 21 6
could … why:57 4 0
could … with:40 16 -5
couldnt:-21 -3 0
couldnt care:29 36 -5
couldnt hav:52 34 30
couldnt stay:27 12 5
couldnt … any:49 27 30
couldnt … it:-62 -29 -21
couldnt … less:26 29 -1
couldnt … u:42 31 31
council:-22 -18 -11
counselling:-9 -3 -3
counsellor:1 8 10
count:14 0 8
count … teh:14 16 21
counted:38 17 8
counted out:-23 -15 -5
counted … fresh:32 28 -1
counted … my:-33 -26 -14
counted … on:26 28 30
counted … ones:68 64 32
counted … teh:20 20 22
counterpane:10 5 9
counting:26 -22 10
counting to:26 22 24
counting … to:29 29 30
country:-12 -17 8
counts:-2 1 7
county:-44 -32 -20
couple:-23 -28 -33
courage:55 21 21
course:-8 -11 -1
course of:-25 -17 -7
court:-17 3 11
court today:9 13 21
court … judge:9 13 21
cousin:-18 -26 -2
cousin … tramadol:13 19 27
cousins:7 6 14
cover:1 -8 5
covered:-8 5 -17
covered in:14 25 -10
covered … cuts:43 61 -5
covers:-4 -3 -3
covid:33 -10 -8
covid … and:44 -4 -3
covid … back:44 -3 -3
cows:-7 -3 -4
cowshed:-6 -15 -12
cracked:21 15 -2
cracked … rib:25 24 0
cramps:-3 -19 -17
crane:42 42 41
crash:-20 -5 -8
craving:-8 -42 -34
craving is:125 -12 -10
craving loud:2 -20 -19
craving … i:29 -27 -14
craving … im:27 -4 -6
craving … strong:91 -9 -8
cravings:-75 -42 -39
crawling:59 5 4
crazy:-96 -58 -22
cream:-8 -6 -3
creamery:-7 4 3
creative:35 26 -4
creative writing:39 28 -2
creo:-23 -1 -1
crew:60 63 64
crewe:9 4 0
crewmates:-3 -1 -1
cricket:-48 -38 -36
cried:-19 -10 -27
cried and:39 29 -10
cried … teh:-24 -15 -12
cries:19 3 -6
crime:-9 -6 -4
cringe:-12 -5 -1
crisis:-17 -11 -3
cross:36 12 11
crossed:25 -2 -11
crossed out:29 21 0
crossing:68 65 60
crossing … to:21 22 22
crossword:2 12 -4
cruel:-100 -98 -99
cruel world:-100 -98 -99
cry:-36 -34 -35
cry for:33 31 21
cry … teh:-19 -22 -14
crying:32 -15 5
crying and:-23 -11 -15
crying … teh:10 -24 -22
ctb:58 82 80
cuando:40 -7 33
cubby:16 19 16
cubicle:26 25 5
cuenta:45 -9 -13
cuffed:1 3 4
cup:-10 3 6
cupboard:22 -14 -4
cupboard … teh:-34 -17 -14
currently:-75 -47 -40
curry:-47 -35 -18
curry … teh:-24 -13 -6
curtain:2 9 5
curtains:-25 -25 -17
customs:-21 -18 -9
cut:63 85 24
cut but:39 -11 0
cut deep:37 35 52
cut it:32 14 2
cut me:-8 -32 -9
cut meself:51 70 23
cut teh:-34 -17 -20
cut tonight:56 -36 -20
cut … a:46 56 -7
cut … but:48 -27 -25
cut … i:36 24 24
cut … if:32 25 35
cut … im:22 -39 -15
cut … its:16 16 31
cut … last:32 44 -1
cut … long:24 23 25
cut … my:-19 -9 -21
cut … night:66 76 -2
cut … not:-22 -3 8
cut … rists:2 3 26
cut … this:18 16 31
cut … throat:82 76 45
cut … thumb:-27 -13 -8
cut … time:21 28 29
cut … way:24 23 25
cut … wrist:-46 -33 -2
cuting:52 70 -38
cuting meself:115 101 -4
cuting my:13 31 42
cuting … arms:20 33 -8
cuting … cant:72 76 -9
cuting … i:44 53 -9
cuting … its:-44 -41 -2
cuting … night:50 65 -1
cuting … not:-20 -21 -3
cuting … stop:25 30 -8
cuting … this:33 34 -3
cuts:38 35 -39
cutter:-11 -16 -9
d:12 -49 -22
da:73 -3 -27
dad:24 25 45
dad punches:35 36 -7
dad quit:37 42 46
dad stopped:-22 -14 -18
dad … and:-1 0 -36
dad … me:24 30 -12
dad … on:20 24 28
dadajis:7 6 7
daddy:24 34 40
daddy … this:49 41 36
daddys:7 12 11
dads:34 32 52
dads pistol:35 44 46
dads till:-23 -25 -24
dads ute:25 24 18
dads … and:43 51 30
dads … her:27 24 25
dads … is:57 46 34
dads … sunday:-31 -31 -33
dads … teh:11 23 31
dads … to:-33 -29 -27
dads … tonight:-29 -31 -29
daft:25 -15 -7
daily:-4 -43 -32
dal:0 0 0
dam:-11 -9 -11
damn:0 0 0
dance:-50 5 7
danced:-22 -8 -2
dancing:-18 -16 -14
danger:-7 16 -5
danger here:-16 -21 -2
dann:10 -3 17
dans:12 6 8
dans la:45 45 43
dans … grange:45 45 43
dark:18 7 5
dark for:36 -9 -9
dark … my:43 26 -5
darts:-30 -25 -6
das:27 38 -1
das leben:28 35 -16
das … nehmen:28 35 -16
dass:10 10 12
data:17 12 11
date:33 18 2
date and:18 21 17
date i:-38 -23 -29
date on:46 44 27
date set:-57 -54 -31
date … be:-7 -9 -21
date … ive:22 27 21
date … will:-7 -9 -21
dated:12 13 22
dates:-9 -5 -6
daughter:-2 -2 -32
daughter is:-4 5 -27
daughter … it:21 29 6
daughter … teh:-26 -20 -23
daughters:17 7 14
dauter:40 -7 -4
dave:-6 -3 -1
davey:33 -2 -1
davey … teh:33 -2 -1
dawn:37 29 33
day:-5 -22 -62
day and:38 32 10
day i:-8 8 -38
day it:19 34 16
day its:33 26 22
day off:-37 -28 -18
day one:0 -21 -13
day that:-28 -4 -3
day three:-22 -8 -7
day to:-25 -9 -5
day two:37 18 29
day without:-34 -13 4
day zero:70 -1 -1
day … a:27 -5 6
day … and:20 27 24
day … drink:-34 -12 5
day … first:30 -4 -1
day … i:-4 -39 -24
day … in:-17 -16 -21
day … it:-46 -26 -8
day … kil:19 24 -9
day … my:-17 -25 -10
day … off:46 20 34
day … sunday:14 14 24
day … this:36 14 12
day … want:31 36 0
day … with:27 27 32
day … without:18 12 21
daydream:18 15 -3
days:-22 -11 -15
days clean:-35 -19 -18
days hes:20 21 -18
days i:-35 -26 -14
days id:35 -9 -2
days ive:24 28 31
days make:27 0 -1
days on:39 30 -2
days sober:-31 -8 -4
days start:34 30 26
days to:27 -12 -4
days … a:-52 -37 -23
days … and:9 25 -8
days … at:49 47 44
days … be:-29 -10 -4
days … cant:-18 -22 -6
days … down:13 21 22
days … i:-23 15 -34
days … im:-16 -26 -1
days … is:27 -1 5
days … no:22 39 6
days … not:-27 -21 -9
days … of:74 33 12
days … says:-20 -18 -10
days … sleep:-27 -24 -28
days … teh:72 31 30
days … that:28 -1 -1
days … thinks:34 30 21
days … to:25 42 36
days … today:12 22 11
days … want:26 -5 0
de:-2 -9 -29
de la:-17 24 2
de me:8 30 -23
de mi:-14 21 16
de mourir:40 1 -1
de vivre:28 -14 -1
de … abuelo:24 24 30
de … casa:70 55 -6
de … el:-57 -22 -9
de … je:-29 -11 -3
de … la:-70 -20 -28
de … le:-8 -2 -27
de … suicider:29 30 -1
de … vais:-31 -15 -2
deactivating:14 18 17
deactivating … at:19 21 19
dead:25 -13 -12
dead a:43 26 26
dead and:-22 2 -11
dead by:-44 -13 -9
dead every:-29 -2 0
dead i:-2 -31 -17
dead is:-22 -1 -2
dead since:50 10 20
dead teh:30 -16 -13
dead than:30 -4 -2
dead to:30 6 -8
dead … an:13 30 33
dead … and:38 51 12
dead … been:4 29 -6
dead … day:37 24 22
dead … dead:-27 -10 -4
dead … do:21 30 -3
dead … feel:32 -5 -1
dead … hour:-27 -27 -23
dead … i:-53 4 17
dead … id:69 31 38
dead … im:28 49 -13
dead … meself:25 36 -15
dead … my:-5 21 25
dead … not:-64 0 -2
dead … on:-28 -10 -3
dead … rush:-27 -27 -23
dead … says:28 -20 -12
dead … such:39 -3 -1
dead … teh:-39 -11 -3
dead … this:24 -6 -2
dead … ticked:27 0 0
dead … want:-53 -23 0
deadline:-7 -6 -3
deaf:7 -3 -2
deal:-47 -27 -3
deal i:28 28 21
dealer:25 51 34
dealer … sold:23 29 -10
dealer … to:5 36 5
dealers:6 -27 -30
dealers … on:71 -18 -10
dealers … up:56 -9 -5
dear:4 14 25
dear … i:7 10 37
dears:-7 -11 -17
dears i:-21 -20 -21
dears … be:-21 -20 -21
dears … shall:-21 -20 -21
death:-29 -36 -51
death would:52 -2 0
death … a:36 -2 -2
death … be:47 -2 0
deaths:0 12 -25
deaths … i:50 51 0
deberia:-88 -3 -2
debrief:0 0 0
debt:-8 -11 -1
debts:43 32 27
decade:-4 -2 0
decades:-8 -4 -3
decaf:-9 -2 0
december:-6 2 4
decent:-21 -23 -10
decent to:23 13 17
decided:24 47 8
decided i:30 22 -36
decided to:-9 -3 30
decided … a:25 26 22
decided … teh:42 39 12
decision:-48 -22 -7
deeds:0 0 0
deep:59 24 33
deep this:40 34 27
deepest:58 53 41
deer:-1 -1 0
definitely:0 0 0
degree:-5 3 6
deja:29 8 -7
deja salir:36 15 -6
deje:59 61 61
deje la:81 72 69
del:-32 -16 -23
delayed:-10 -7 -7
delete:70 82 -6
delete this:23 8 -1
delete … been:-21 -21 -1
delete … old:17 17 25
deleted:-2 -55 -25
deleted a:55 -12 -11
deleted … file:45 -7 -1
deleted … no:45 -7 -1
deleting:107 126 103
deleting my:51 53 58
delirium:15 27 28
delirium tremens:21 29 30
delivery:8 5 6
dem:5 -5 1
demain:-2 6 11
dementia:-9 -9 -11
den:-19 -4 17
denise:15 16 15
denise … teh:38 44 46
denke:29 41 -5
dentist:-8 -53 -39
deployment:25 20 -11
depressed:-34 -62 -34
depression:-58 -13 -22
der:0 19 53
der brucke:22 26 30
der strick:29 33 66
der … bereit:15 15 28
der … und:22 26 30
des:71 87 -9
desaparecer:241 -40 -14
descant:0 4 8
desde:76 31 -7
desert:2 -1 -3
deserve:23 -4 -15
deserve a:44 -3 -2
deserve beter:22 24 21
deserved:13 9 9
deserves:26 -39 -26
deserves a:60 -3 -4
desk:16 5 2
despertar:57 -57 -13
despertara:12 -6 -4
despidieron:8 5 -1
despido:14 11 14
despues:-67 -5 -1
detective:-17 -11 -4
detox:-51 -82 -85
detox day:37 -2 -1
detox … teh:-35 -34 -16
detoxing:44 48 27
detoxing at:33 34 34
detoxing … home:33 34 34
developer:2 -1 -12
dey:23 19 16
dia:31 -16 -11
diabetes:-26 -10 -4
diagnosed:-8 -7 0
diagnosis:-6 -1 -5
diaries:16 10 10
diary:1 1 -15
dias:-16 41 -8
dice:-16 7 -10
dice que:-26 -4 -3
did:-5 24 8
did a:47 39 38
did i:-10 -1 -28
did it:65 66 24
did my:12 16 -38
did not:-34 -34 -14
did teh:-44 -32 -22
did to:25 24 6
did try:20 21 18
did u:6 -23 -11
did … a:-27 -9 -8
did … and:31 24 24
did … arms:26 24 24
did … for:-42 -24 -11
did … her:28 26 10
did … in:36 37 -19
did … it:73 9 13
did … legs:50 29 -22
did … me:32 32 8
did … meself:53 23 34
did … my:31 21 17
did … not:37 40 27
did … shot:43 56 57
did … swallowed:-12 -20 -16
did … to:62 57 77
did … tonight:-62 -61 -43
did … took:31 50 53
did … want:42 6 -3
didnt:0 -22 11
didnt drink:30 -2 -7
didnt go:86 40 -1
didnt tell:50 29 17
didnt wake:25 -8 -2
didnt want:5 17 48
didnt work:55 86 91
didnt … and:36 51 60
didnt … be:34 36 37
didnt … didnt:22 -3 -9
didnt … one:-30 -18 -12
didnt … to:-31 -11 22
didnt … today:68 -2 -4
didnt … up:23 -12 -7
die:-11 41 4
die and:4 27 5
die every:57 -19 0
die for:26 20 -2
die i:41 -49 -23
die im:28 25 -13
die in:-22 0 9
die miss:39 30 -3
die my:-61 -63 0
die than:27 40 52
die to:-24 -14 -12
die want:-32 -7 -1
die with:-30 -47 -4
die … a:-26 5 -6
die … and:7 4 43
die … colur:39 30 -3
die … die:33 21 41
die … do:40 55 -6
die … had:37 39 -1
die … hair:-66 -66 -14
die … i:33 1 33
die … ill:30 38 -8
die … im:-37 -32 -60
die … in:15 -20 -1
die … is:-46 -38 -3
die … it:48 24 32
die … its:13 15 25
die … mean:23 25 -1
die … my:-2 -20 -2
die … pain:12 15 26
die … teh:-43 -31 -24
die … to:-26 4 43
died:16 -33 -18
died in:72 -10 -5
died of:-27 -8 -6
died … my:32 0 0
died … that:13 30 -1
dies:18 29 51
dietitian:14 -15 -13
diez:-9 -5 -8
difference:-13 -6 -24
different:-5 3 -33
difficult:-27 -16 -13
dinner:6 -21 -15
dinner is:-27 -22 -24
dinners:3 2 2
dinnertime:9 23 22
dios:30 -7 -4
directly:12 9 -1
disappear:90 -13 -13
disappear and:30 -11 -2
disappear to:-32 -4 -2
disappear … exist:20 -8 -1
disappear … face:1 -21 -4
disappear … not:22 -8 -1
disappointed:19 -33 -18
disappointed that:26 0 0
disappointed … i:8 -32 -8
disappointed … woke:39 0 0
discharge:14 17 -1
discharged:6 11 19
discharged … i:41 56 57
discord:11 5 9
discuss:-7 -3 11
dishes:-3 2 -5
disorder:2 -12 -14
dissuade:5 13 9
distance:-2 4 -4
district:-23 -14 -12
disturb:-3 -3 1
dites:24 17 24
dites a:23 26 28
diwali:2 3 20
dizzy:-1 0 1
do:0 15 -13
do a:65 44 -5
do another:61 65 11
do anything:40 19 34
do away:8 25 -7
do be:25 19 -5
do i:1 26 43
do it:48 33 24
do mean:64 62 -2
do not:-21 -9 -2
do something:-34 -14 -16
do this:9 7 -20
do u:-60 -45 -29
do what:23 20 -2
do … about:-42 -35 -17
do … after:-47 -29 -26
do … and:-11 -5 -33
do … any:-45 -14 -1
do … anymor:47 2 -38
do … at:20 24 12
do … be:32 38 35
do … but:59 -38 -4
do … by:56 57 25
do … day:13 57 -1
do … do:-7 -8 22
do … does:-69 -77 -50
do … dont:34 30 3
do … go:71 54 13
do … i:-5 -77 -38
do … im:-9 -20 -25
do … in:16 29 20
do … it:-25 8 -30
do … ive:54 42 74
do … kil:17 37 -4
do … me:45 16 29
do … meself:10 20 -21
do … more:-19 -12 -27
do … of:29 44 30
do … police:12 18 27
do … ring:-25 -14 -8
do … sad:41 40 38
do … same:27 20 -13
do … say:-2 27 -1
do … teh:35 8 17
do … tell:14 22 -6
do … than:64 49 -2
do … that:-26 -9 -6
do … think:-39 -39 -6
do … time:-30 -24 -9
do … to:1 17 -25
do … tonight:11 27 24
do … want:-18 -42 -3
do … wen:-7 -1 -42
do … what:-41 -28 -22
do … with:49 46 -3
doc:-52 -46 -6
doc asked:-23 -18 -1
doc … do:-23 -18 -1
doc … i:-36 -32 -8
doctor:-55 -39 -46
doctors:-54 -49 -33
documentary:-16 -14 -9
dodgy:-17 -10 -8
does:-36 -26 -67
does anyone:-36 -25 -17
does not:26 23 -22
does teh:17 23 12
does … i:24 0 6
does … know:-4 -21 -7
does … make:-33 -6 -2
does … on:40 37 23
doesnt:29 43 51
doesnt hav:27 28 17
doesnt hurt:63 68 69
doesnt know:104 68 35
doesnt stop:-23 -18 -22
doesnt … i:50 14 -15
doesnt … in:30 36 52
doesnt … its:23 14 19
doesnt … me:-60 -42 -20
doesnt … my:62 62 57
doesnt … to:1 22 8
doesnt … year:15 13 22
dog:-3 6 22
dog at:-45 -44 -43
dog is:22 27 20
dog on:34 42 37
dog … a:-20 -18 -16
dog … at:33 56 54
dog … cold:-31 -31 -27
dog … door:13 12 26
dog … me:23 24 28
dogs:-1 3 -2
dogs in:-29 -19 -16
dogs … at:56 54 58
dogs … my:-27 -25 -21
dogs … teh:15 40 12
doing:-34 -18 -46
doing it:56 56 34
doing teh:-34 -34 -15
doing … and:34 43 -16
doing … on:35 30 -6
doing … sorry:20 17 16
doing … till:28 25 -2
doing … wen:24 24 19
dolores:-9 -9 -11
domestic:-9 -1 -1
donated:-2 0 3
done:33 49 53
done and:30 31 32
done i:-35 -39 -28
done to:-53 -36 -32
done with:4 -44 -43
done … bottles:48 44 41
done … every:34 33 37
done … for:-54 -52 -56
done … it:11 21 23
done … its:-26 -21 -26
done … kil:2 1 -32
done … life:52 -21 -20
done … living:17 32 3
done … me:-37 -28 -16
done … night:41 53 63
done … on:43 45 32
done … teh:31 47 47
done … things:27 -10 -15
done … to:15 25 10
dont:49 55 52
dont ask:11 7 -21
dont be:-8 15 31
dont bother:34 35 31
dont break:29 31 29
dont call:28 32 31
dont care:59 51 -51
dont check:17 20 -2
dont come:135 88 56
dont do:-17 -57 -28
dont get:51 55 51
dont give:-30 -24 -9
dont hav:-22 -34 -40
dont know:-12 -21 -24
dont let:19 26 13
dont look:-25 -12 -5
dont me:93 19 -8
dont mean:51 0 4
dont mind:-9 -4 -23
dont miss:-25 -11 -8
dont mix:-36 -29 -18
dont much:14 21 0
dont plan:48 -16 -10
dont reply:64 67 71
dont see:-2 -49 -39
dont send:99 96 82
dont tel:47 50 53
dont tell:114 96 73
dont think:-23 -34 -15
dont trust:10 27 -5
dont wait:-24 -20 -19
dont wake:69 23 0
dont want:-32 -12 12
dont wish:-50 -1 0
dont … a:33 27 26
dont … about:2 15 24
dont … all:-40 -26 -10
dont … any:-32 -18 -19
dont … anyone:51 52 57
dont … at:19 29 7
dont … back:-28 5 -5
dont … be:7 13 23
dont … beter:27 18 -5
dont … call:38 50 54
dont … cross:31 34 43
dont … die:-36 -26 -3
dont … do:-18 -21 -4
dont … dont:2 -28 -21
dont … door:29 31 29
dont … exist:68 5 -4
dont … for:23 7 4
dont … from:32 44 13
dont … happens:15 23 -5
dont … he:1 10 -24
dont … hear:60 47 49
dont … her:-8 11 28
dont … him:9 18 23
dont … i:5 -22 23
dont … id:24 9 -4
dont … if:17 -11 -33
dont … ill:-35 -28 -22
dont … im:11 31 33
dont … its:4 -9 -43
dont … live:76 15 -16
dont … look:50 53 56
dont … me:-10 -17 -25
dont … meself:1 -8 -26
dont … more:-20 -5 -1
dont … mum:-26 -12 -15
dont … my:0 -12 -25
dont … piont:83 -4 -3
dont … sad:-45 -39 -33
dont … say:27 34 29
dont … sorry:52 48 50
dont … teh:75 55 66
dont … that:-15 -48 -13
dont … thats:33 26 -2
dont … there:71 41 28
dont … this:43 -25 -12
dont … u:-54 -31 -23
dont … up:24 6 -28
dont … ur:-29 -17 -6
dont … want:39 44 47
dont … was:-7 38 41
dont … wen:51 43 -15
dont … what:11 32 -18
dont … where:-43 -49 -27
dont … which:87 77 44
dont … why:83 72 40
dont … will:18 45 31
dont … yourself:-26 -7 -9
door:13 24 27
door and:47 4 10
door he:38 48 41
door in:-43 -32 -12
door its:19 25 -3
door saying:-21 -13 -7
door with:20 28 34
door … a:23 19 16
door … and:38 30 32
door … care:17 20 0
door … i:45 69 66
door … in:21 26 26
door … it:-25 -18 -5
door … its:-21 -6 -3
door … knows:-21 -21 -13
door … me:48 54 47
door … my:-41 -37 -24
door … says:22 20 42
door … teh:20 24 11
doors:44 35 41
doors down:42 45 42
doors locked:29 7 15
doors open:-33 -24 -22
doors to:31 28 26
doors … at:-9 -32 -28
doors … dogs:38 37 38
doors … got:-23 -17 -13
doors … ive:-23 -17 -13
doorway:20 16 -3
dope:12 -45 -30
dormir:52 -71 -28
dose:-14 4 -14
dosette:-7 -4 -2
double:26 29 45
doubled:54 48 15
doubled i:50 48 -2
doubling:66 75 74
doughnuts:-20 -10 -11
down:42 62 66
down all:-22 -17 -16
down and:-26 -14 -11
down at:-21 -13 -10
down every:48 48 56
down for:22 32 -1
down from:-70 -50 -47
down i:-24 -28 -13
down im:66 42 -12
down in:2 -57 -32
down ive:58 37 39
down me:41 41 46
down teh:-1 -4 -32
down to:-52 -9 -32
down with:21 19 5
down … am:15 21 26
down … and:-26 -64 -32
down … are:30 25 23
down … been:26 20 18
down … for:-30 -17 -9
down … goin:24 19 30
down … him:33 32 -1
down … im:-29 -23 -7
down … in:25 -12 5
down … last:60 63 72
down … little:-27 -18 -3
down … my:89 87 70
down … on:10 -10 -43
down … says:17 15 25
down … teh:4 -24 -13
down … to:-20 -12 -14
down … u:61 54 8
down … wont:-24 -24 -23
downstairs:-2 10 9
downstairs and:25 37 34
dowry:36 46 -13
dr:-43 -47 -16
drafts:37 30 31
dramatic:-6 -2 0
drank:65 33 49
drank last:49 -12 -3
drank teh:57 -3 0
drank … for:19 27 17
drank … night:49 -12 -3
drank … of:-36 -8 11
drank … thing:21 28 21
drawer:34 9 17
drawer and:41 -27 -15
drawn:25 44 55
drawr:-3 -4 -3
dream:53 -28 -19
dreaming:-6 -2 -1
dreamt:19 -1 -1
drenched:12 10 -27
dress:9 12 12
dressed:8 21 17
dressing:14 16 11
drew:-8 -5 -4
drill:15 20 -7
drink:-31 -25 -24
drink and:39 38 61
drink since:44 9 13
drink teh:-22 20 6
drink what:17 34 0
drink … and:-31 -47 -32
drink … didnt:26 -2 -3
drink … i:77 48 48
drink … im:81 46 33
drink … in:-52 -52 -37
drink … of:14 22 12
drink … teh:-3 -49 -37
drinking:-35 -21 -7
drinking and:16 33 38
drinking i:-70 -34 -16
drinking in:-64 -50 -49
drinking on:85 20 3
drinking two:60 52 55
drinking … and:93 22 23
drinking … had:42 29 25
drinking … i:-24 -34 -21
drinking … sunday:24 30 39
drinking … teh:57 41 -7
drinking … top:8 10 -25
drinking … years:-23 -18 -16
drinks:-25 8 -31
dripping:-8 -7 -6
drive:-3 -1 7
drive dads:25 24 18
drive … and:16 20 2
drive … that:3 -27 -30
drive … ute:25 24 18
driver:29 48 30
driver doesnt:58 66 61
drives:-31 -16 -8
drives me:-25 -10 -2
driving:63 52 63
driving over:-45 -45 -44
driving to:29 38 42
drop:-23 -12 -5
drop … and:32 13 7
dropped:-7 -5 19
dropped teh:31 28 26
dropped … kettle:32 28 26
dropping:24 27 44
drops:-28 -18 5
drove:-21 -13 1
drove … teh:24 8 19
drown:-50 -49 -32
drown meself:8 8 26
drowned:-3 -2 -1
drowning:-42 -48 -27
drowsy:33 37 36
drug:-28 -4 2
drugs:-40 -16 7
drum:-8 -4 11
drunk:25 63 57
drunk and:26 36 25
dry:-50 -42 -37
drying:35 33 28
du:-18 -9 3
dubai:13 14 -2
duck:-4 -7 -10
dude:-23 -24 -10
due:-17 4 0
duerma:17 21 49
dummy:-12 -6 -7
durban:8 12 16
during:-49 -50 -49
during teh:-28 -16 -18
durmiendo:-8 5 5
dusk:34 28 -8
dust:-22 -16 -8
duty:24 -7 -4
dyeing:-20 -23 -28
dying:12 -34 -35
dying bill:29 -17 -5
dying on:-21 -7 -5
dying … and:45 -2 -1
dying … i:31 -50 -1
e:-11 -5 -5
each:12 2 -20
each day:48 -18 -4
each other:21 27 32
each time:67 56 -3
each … a:81 18 18
each … all:22 5 0
each … i:28 33 50
each … teh:57 64 8
each … with:70 -13 -2
ear:25 -8 -5
early:-80 -66 -43
earned:-1 7 -6
ears:22 26 19
ears are:28 39 41
ears … ringing:28 39 41
earth:32 -16 -26
easier:-15 -57 -29
easier if:30 -2 0
easier … i:28 -4 -1
easier … teh:27 -10 -3
easter:10 -9 -42
easter and:27 31 -4
easter week:15 -59 -54
easy:-1 -27 -29
eat:28 -11 -29
eat … i:75 -9 -2
eaten:10 24 -31
eaten for:31 52 0
eaten … days:48 46 -1
eaten … last:1 23 -1
eaten … six:31 52 0
eaten … week:25 49 0
eating:-58 -34 -49
eating and:-21 -21 -3
eats:-10 -6 -1
echo:-9 -5 -3
ect:-14 -8 -5
eczema:-3 0 0
edge:-8 -4 -25
edge … teh:-44 -18 -13
edges:5 2 -2
effect:-6 11 -4
effects:-18 -10 -6
egg:8 3 2
eggs:-18 -11 -2
eh:10 20 20
eight:-31 -23 -22
eight … is:27 26 19
eight … off:-25 -25 -22
eight … teh:-24 -12 -19
eighty:-9 1 -4
einen:16 -3 -3
either:18 -70 -60
el:-14 11 23
el lunes:-34 -20 -22
el puente:32 43 37
el se:21 33 -1
el veneno:68 49 58
el … a:60 58 33
el … de:-36 -11 -13
el … la:-68 -29 -10
el … me:-40 -7 -12
el … no:91 59 56
el … vengan:41 31 28
electric:11 6 -1
electric all:23 11 4
electric … life:23 11 4
electric … my:23 11 4
eleven:94 69 17
eleven … day:39 -5 -3
eleven … it:46 9 -3
eleven … teh:15 17 -30
eleventh:11 7 13
elf:-13 -8 -5
else:29 20 -7
else or:-28 -23 -17
else … it:-37 -19 -7
else … say:-22 -11 -3
else … teh:19 21 1
elses:-11 -9 -7
em:31 35 38
email:5 8 10
emails:-33 -5 -4
embarrassment:-6 -13 -3
embassy:11 -1 2
emergency:-15 -4 -5
emoji:28 32 33
emoji … teh:28 33 33
emotional:1 -16 -8
emptied:-4 -5 -7
empty:62 78 69
empty dont:48 52 53
empty ill:18 19 22
empty im:6 6 32
empty on:63 63 60
empty … anyone:48 52 53
empty … send:48 52 53
empty … teh:44 23 19
empty … to:2 2 28
en:28 -32 -13
en el:53 30 57
en la:30 11 8
en … de:-44 3 -4
en … los:48 51 -1
en … me:38 14 -5
en … no:-69 52 49
en … por:38 45 36
en … puente:32 43 37
en … todos:48 51 -1
en … y:-15 59 64
end:-17 0 0
end his:44 36 -23
end i:-27 -32 -17
end meself:-13 -21 -5
end my:-60 -7 -31
end of:-46 -32 -11
end on:25 25 25
end to:90 58 -3
end … all:-8 -60 -10
end … and:-48 -58 -32
end … i:54 79 40
end … in:22 3 21
end … it:6 -44 -2
end … life:7 53 -24
end … me:26 24 37
end … month:20 24 25
end … my:-47 -6 -36
end … not:23 21 -13
end … own:62 41 -4
end … rope:-24 -18 -8
end … teh:68 53 28
end … this:12 12 23
end … to:-7 -26 -7
ended:-15 -4 -37
ending:-8 10 27
ending it:-18 -5 21
ending my:10 18 36
ending … and:-22 -26 7
ending … life:27 33 26
endlich:13 11 20
ends:14 24 22
ends sunday:17 18 20
ends tonight:42 48 55
ends … to:41 36 43
energy:-33 -24 -15
engine:10 16 15
engines:37 34 33
english:6 -9 -8
enjoy:-31 -31 -13
enough:13 6 18
enough to:23 12 13
enough … for:21 26 30
enough … i:-23 2 5
enough … in:-36 -26 -19
enough … that:9 19 20
entire:-33 -12 -7
entry:12 14 11
envelope:9 9 9
envelope … teh:26 24 25
envie:24 21 -14
envie de:37 23 -7
envie … je:-31 -15 -2
envie … me:26 43 -2
envie … mourir:40 1 -1
envie … suicider:29 30 -1
envy:98 -5 -5
epilepsy:-22 -9 -18
epilipsy:4 16 14
eritrean:14 14 14
es:74 -62 -44
es … leid:11 21 21
esa:-74 -3 -2
escopeta:24 24 30
escopeta de:24 24 30
escopeta … abuelo:24 24 30
escopeta … mi:24 24 30
escribi:3 2 1
ese:-16 -2 -1
eso:-23 -9 -8
especially:-30 -27 -21
essay:-17 -12 -7
est:5 3 8
est … la:45 45 43
esta:-13 37 52
esta noche:22 50 48
esta … cuando:8 14 38
esta … me:23 31 37
estaba:31 -8 -8
estar:24 -55 -25
este:-77 0 -4
esto:61 0 10
estoy:31 -32 -29
estoy en:47 45 38
estoy … a:-61 -22 -19
estoy … el:18 35 33
estoy … puente:30 41 35
estuviera:42 -3 -1
estuviera muerto:42 -3 -1
et:34 38 -5
etc:-32 -12 -12
etre:72 39 35
euro:-3 -9 -26
eurovision:20 20 24
eurovision final:20 20 24
even:0 0 0
evening:0 12 7
evening and:32 29 52
evening teh:28 17 -22
evening … i:45 24 35
evening … teh:-32 -17 -14
evenings:-18 -26 -15
eventually:-57 -50 -27
ever:0 0 0
every:21 15 -21
every day:-3 -24 -47
every hour:11 21 18
every last:42 35 50
every meal:53 17 -4
every morning:-40 -18 -16
every night:73 70 -43
every one:40 29 39
every pill:-39 -28 -11
every sunday:-50 -32 -17
every time:-5 -22 -20
every visit:33 35 -4
every weekend:14 22 -6
every … ambulance:25 -6 -3
every … an:46 15 -5
every … and:36 23 7
every … at:47 36 43
every … day:5 24 -4
every … drinks:29 24 -2
every … for:-30 -23 -13
every … hiding:32 14 -1
every … hope:21 -1 0
every … is:48 30 42
every … mins:22 21 21
every … my:59 61 30
every … night:38 28 37
every … same:36 -17 -1
every … she:43 62 -2
every … since:16 23 -17
every … this:34 46 -7
every … to:51 12 -4
every … week:11 30 -4
every … with:16 28 30
everybody:29 -3 11
everybody … i:36 43 43
everybodys:-9 -5 -3
everyone:38 6 24
everyone and:49 55 54
everyone else:29 -31 -41
everyone has:-7 -16 -23
everyone i:-3 -21 -18
everyone im:30 35 43
everyone in:-63 -58 -35
everyone is:-7 -3 -23
everyone laughs:10 21 -1
everyone who:35 -27 -17
everyone would:75 -9 -3
everyone … a:2 -20 -14
everyone … be:5 -55 -21
everyone … beter:28 -9 -6
everyone … goodbye:50 53 58
everyone … i:62 92 68
everyone … loved:21 -10 -6
everyone … teh:7 27 40
everyone … there:62 62 48
everyone … to:-17 -31 -22
everyones:70 63 4
everyones gone:-58 -64 -55
everyones monday:-6 -4 -25
everyones on:32 12 17
everyones … i:-8 -24 -14
everything:35 51 85
everything else:38 37 34
everything for:20 22 26
everything i:43 -25 -11
everything im:17 25 19
everything in:15 38 46
everything to:23 -18 -9
everything … and:-19 -31 -24
everything … blurry:43 40 36
everything … cabinet:29 35 34
everything … for:35 4 5
everything … heavy:-21 -14 -14
everything … i:17 17 30
everything … insta:19 21 19
everything … is:12 23 20
everything … medicine:30 26 21
everything … my:26 32 31
everything … need:33 34 43
everything … stop:30 -12 -3
everything … u:31 35 35
everythings:135 114 118
everywhere:-75 -60 -47
ewes:-6 -6 -5
ex:16 28 11
ex and:60 53 54
ex is:44 36 44
ex ive:23 18 -5
ex says:36 30 11
ex … and:66 57 40
exactly:-1 -17 -10
exam:-31 -21 -15
exam results:18 20 15
exam season:-30 -20 -25
exam was:36 27 28
exam … teh:40 25 24
except:-16 -2 -23
exchange:-6 -8 -6
exhausted:-33 -26 -11
exist:79 15 19
existing:105 23 -5
existing and:71 40 -3
existir:132 -41 -16
exit:95 70 68
exit sign:24 -23 -26
exit … teh:42 8 12
expect:-13 -5 -9
expected:-13 -4 -4
expecting:6 -21 -17
experience:-63 -55 -30
expired:20 20 20
expires:1 0 0
expiry:40 -2 -1
expiry date:40 -2 -1
explain:-7 12 -6
explained:-22 -11 -3
express:9 -5 8
exs:-18 -23 -2
extra:42 31 39
extremely:-26 -14 -16
eye:35 42 3
eye … teh:-29 -27 -17
eyes:63 46 51
eyes and:-40 -31 -16
eyes he:81 45 39
eyes rolled:24 24 23
f:-52 -24 -13
face:-17 -2 3
face im:25 23 23
face of:2 -24 -11
face … earth:2 -24 -11
face … teh:2 -24 -11
facebook:-13 -4 3
facebook … teh:34 31 27
fact:-55 -46 -26
fade:41 43 43
fade to:41 44 43
fade … black:42 44 44
faded:-4 -3 0
fail:-7 0 -7
failed:21 32 30
failed i:35 36 11
fails:23 15 -7
faint:17 18 45
fainted:6 31 -1
fainted twice:30 52 -1
fainted … today:30 52 -1
fair:-14 -1 -1
falklands:-4 -2 -1
fall:27 -1 -1
fall asleep:25 -14 13
falling:-39 6 16
falls:53 52 49
families:-19 -10 -6
family:19 -20 -14
family and:43 53 29
family forgot:26 -1 -1
family i:39 52 52
family in:35 34 31
family would:78 -11 -3
family … cancel:26 -1 -1
family … i:17 21 14
family … not:-28 3 -4
family … teh:23 11 5
family … to:21 -3 -6
fan:4 5 5
fantasising:33 38 -3
fantasising about:33 38 -3
far:-16 -2 14
far as:17 27 28
far … teh:10 28 29
farewell:-29 -17 -2
farewell friends:-30 -26 -24
farewell my:-22 -19 -18
farewell … dears:-32 -28 -26
farewell … i:-46 -44 -43
farewell … wont:-30 -26 -24
farm:26 32 24
farmer:10 9 -12
farmer keeps:28 24 -4
farmer … our:28 24 -4
farmers:1 3 4
farms:-1 -8 8
fast:10 26 41
fast one:-19 -21 -21
fast … doesnt:-19 -21 -21
fast … stop:-19 -21 -21
faster:36 38 45
fat:-7 16 -8
father:-2 2 -10
father beats:55 56 -13
fathers:25 14 21
fatigue:-19 -13 -5
fault:-26 -32 -21
fault goodbye:36 42 29
favour:-1 -1 -1
favourite:-8 -7 -6
fear:-69 -49 -26
february:21 -4 -7
fed:1 9 28
fed teh:5 13 30
fed … i:26 23 32
feed:12 18 23
feed … hens:21 22 19
feed … to:20 20 18
feel:-10 -15 -24
feel a:106 -22 -12
feel faint:17 18 44
feel fine:4 13 39
feel i:14 -57 -28
feel it:36 -7 12
feel jumping:12 19 -31
feel my:71 76 75
feel sick:25 24 24
feel something:81 62 34
feel sucidal:20 37 -1
feel this:19 17 25
feel … about:-1 11 36
feel … and:-23 -26 -1
feel … dont:27 1 8
feel … i:-11 -43 -36
feel … im:21 -13 -5
feel … it:-7 25 29
feel … meself:88 111 -2
feel … my:66 8 -22
feel … not:32 -43 -13
feel … of:81 -9 -11
feel … using:52 29 27
feelin:-14 -25 -8
feelin sleepy:17 18 33
feelin warm:31 37 43
feelin … all:16 20 -2
feelin … and:-12 -4 -27
feelings:-28 -49 -29
feels:-22 -11 -39
feels peaceful:23 17 -2
feels teh:44 25 -18
feels … about:23 17 -2
feels … on:43 45 19
fees:22 17 16
fees … am:26 21 19
feet:9 -32 -43
feet under:105 -3 -1
feet up:-23 -19 -14
feet … counting:-27 -15 -19
feet … teh:-38 -12 3
fell:-19 -6 -1
fell … is:32 33 34
fell … teh:-37 -18 -15
fella:-4 -3 8
felt:-58 -70 -61
felt a:38 32 -1
felt sucidal:-64 -51 -1
felt was:37 0 0
felt … for:39 -19 -1
femme:-6 -2 -4
fence:48 44 42
fence … teh:63 64 59
fent:11 24 -5
fentanyl:44 65 38
fentanyl deaths:29 30 -2
fentanyl … i:47 47 -2
fentanyl … my:30 21 27
fern:17 14 12
ferret:-5 -4 1
ferrets:11 5 6
ferry:-8 -2 -7
festival:-3 14 10
fetch:-21 -19 -22
fever:-52 -25 -20
few:-31 -47 -30
few minutes:30 32 25
field:16 28 14
fields:-10 -7 -5
fifteen:-14 2 -3
fifteenth:9 4 0
fifty:4 -1 -16
fifty … and:18 26 -4
fifty … i:18 26 -4
fight:-3 -42 -26
fight with:-49 -21 -11
fighting:-4 30 20
figure:6 8 -2
file:37 6 -14
file no:45 -7 -1
filings:6 5 4
fill:-32 -14 -3
filled:-14 -15 1
film:-51 -61 -48
films:25 15 16
filter:-9 -4 -5
fin:110 18 1
fin a:-22 18 1
fin … jours:21 25 8
fin … mes:21 25 8
final:49 38 51
final check:56 59 56
final … before:-30 -36 -21
final … in:50 44 40
final … mood:56 59 56
finally:0 0 0
finca:6 5 0
find:-20 10 20
find i:15 25 5
find me:36 66 61
find teh:40 47 22
find this:24 18 18
find … i:-18 -26 -22
find … in:40 46 34
find … is:55 47 53
find … one:14 18 24
find … to:-17 -22 -24
finding:-13 -5 -18
finds:6 25 24
finds me:50 48 45
fine:10 -19 12
fine about:15 13 28
fine and:10 20 11
fine i:-29 -19 -12
fine no:-40 -18 -12
fine … i:35 44 38
fine … it:5 9 25
fine … me:45 -12 -7
finger:-20 -13 -7
fingernails:37 12 0
fingers:36 27 42
fingers … i:29 28 30
finir:0 3 -7
finir … vie:43 43 -3
finish:78 78 43
finish it:32 29 31
finish me:-19 -27 -25
finish … teh:11 12 28
finished:0 15 18
finished all:-21 -19 -16
finished teh:22 21 8
finishes:4 -1 3
finishing:-16 -15 -17
fire:17 6 19
fire to:40 28 30
fire … teh:27 42 46
fired:3 8 11
fireworks:-45 -37 -31
firms:-3 0 5
first:6 16 18
first aid:-21 -19 -15
first hit:56 64 -1
first i:70 66 64
first job:26 35 29
first rehab:22 -1 0
first snap:19 21 19
first … a:-35 -30 -12
first … after:-32 -18 -22
first … and:-5 -24 -6
first … i:-33 -16 -15
first … me:76 85 95
first … or:-31 -25 -1
first … rehab:22 35 -1
first … since:49 62 -11
first … teh:-5 -11 -36
first … this:-25 -19 -11
first … to:-27 -21 -10
fish:9 23 37
fishing:55 57 64
fishing … teh:14 31 30
fist:4 4 -5
fit:-27 -9 1
fit … teh:26 19 34
fits:51 39 33
fitting:37 35 30
fitting on:45 42 35
fitting … grass:42 41 34
fitting … teh:42 41 34
five:-6 -31 -49
five and:-21 -16 -6
five years:-11 4 -23
five … and:-6 -5 -39
five … im:-26 -14 -37
five … its:29 21 3
five … teh:30 23 20
fix:-70 -16 -43
fixed:42 -10 -7
fixed teh:31 26 16
fixing:-12 -15 -52
fixing teh:-36 -31 -34
fixing … and:-41 -35 -37
flagged:-5 -3 -3
flags:-11 -7 -12
flannel:12 13 17
flashing:-18 -1 -20
flask:-32 -28 -24
flat:4 -20 -45
flat … my:-22 -1 -1
flatmate:3 -4 1
flatmate wont:-47 -30 -36
flatmate … teh:45 44 44
flatmate … up:-47 -30 -36
flatmate … wake:-47 -30 -36
flatmates:59 56 47
flats:-23 -22 -21
flies:5 0 2
flight:23 43 28
flights:-11 -13 -8
flipped:-12 -11 -5
floaty:14 12 11
floor:44 58 54
floor and:16 46 37
floor hes:53 62 51
floor one:82 74 76
floor tongue:-22 -20 -18
floor while:38 38 22
floor with:49 46 49
floor … all:55 50 48
floor … bit:-22 -20 -18
floor … he:46 44 32
floor … his:-52 -32 -24
floor … i:43 40 31
floor … last:-37 -31 -34
floor … my:31 2 13
floor … teh:-42 -54 -43
floors:63 61 67
floppy:49 47 89
flor:-4 -2 3
flowers:-35 -32 -20
flowers for:-37 -27 -28
flu:-47 -30 -27
flu jab:-28 -21 -19
flushed:-26 -19 -15
fly:-46 -38 -33
fly on:-25 -22 -22
fly … bike:-25 -22 -22
flying:-33 -27 -26
foil:3 4 -8
folder:-19 -18 -16
folks:2 3 0
follow:-20 -8 -12
following:25 20 -25
following her:22 29 -1
font:-7 -5 -5
food:0 -1 -34
food is:43 41 -3
food … a:-29 -15 -15
food … i:24 22 17
food … my:30 -10 -1
fool:8 11 7
foot:10 19 13
foot is:21 17 8
foot … teh:61 64 62
football:-3 -2 13
footballer:6 2 16
footballers:-2 -1 0
footbridge:16 16 16
for:-22 -21 -21
for ages:-26 -21 -9
for all:-7 -24 -43
for and:-23 -24 -16
for any:28 7 -5
for anyone:-28 -18 -12
for being:-32 -3 -13
for courage:24 29 31
for every:35 19 45
for everyone:22 29 6
for everything:95 107 109
for five:41 -10 -1
for forty:-29 -28 -25
for four:-34 -2 -2
for god:69 12 -19
for good:62 33 18
for help:60 46 27
for her:-38 -24 -17
for him:23 21 25
for his:-47 -32 -22
for i:35 43 56
for is:-23 -5 -3
for it:22 43 42
for lent:-24 -23 -28
for me:18 31 23
for meself:67 -32 -19
for much:52 16 14
for my:-22 -13 13
for nothing:27 22 19
for one:54 -18 -16
for our:-14 -11 -25
for putting:27 30 32
for school:35 39 54
for show:36 41 50
for six:47 58 26
for spelling:-19 -21 -18
for sunday:51 47 46
for teh:-41 -33 -31
for ten:-40 -14 -14
for that:-36 -19 -13
for them:-43 -29 -27
for thirty:30 27 26
for u:-46 -32 -36
for weeks:92 66 16
for wen:77 59 -7
for what:44 42 37
for whoever:32 42 38
for years:-32 -17 -8
for … a:-61 -54 -60
for … about:-38 -37 -37
for … after:32 39 40
for … all:-37 -36 -28
for … and:-19 -40 -33
for … as:43 -16 -13
for … at:-45 -43 -41
for … bbq:-25 -21 -25
for … be:25 11 11
for … bus:48 39 45
for … by:71 65 63
for … comes:18 28 24
for … did:17 22 -1
for … dog:-8 -21 -19
for … dogs:-16 -11 -30
for … doing:18 19 24
for … dont:-20 -17 -11
for … else:27 27 8
for … fish:-22 -21 -23
for … for:-5 22 2
for … get:44 0 -5
for … gone:-34 -33 -24
for … goodbye:68 63 59
for … got:19 21 24
for … haircut:40 35 36
for … has:-2 -2 -22
for … havent:-24 -19 -2
for … he:18 28 38
for … his:32 25 -5
for … hours:43 22 21
for … house:61 54 39
for … i:-22 8 3
for … id:42 -4 -1
for … if:42 -49 -33
for … instead:6 -26 -10
for … it:-27 -21 -49
for … its:-24 -11 -21
for … ive:36 29 -11
for … kids:-10 -48 -39
for … kind:32 24 17
for … know:57 54 36
for … lads:-24 -21 -17
for … last:54 42 59
for … leaving:-23 -6 -2
for … life:52 13 -3
for … longer:44 18 15
for … lot:-1 18 -26
for … me:34 34 26
for … months:-33 -22 -7
for … more:35 37 37
for … morning:-20 -17 -18
for … mower:-36 -34 -17
for … mum:-24 -26 -17
for … my:-31 -25 -3
for … night:13 -22 -10
for … no:58 84 91
for … nothing:37 34 34
for … of:28 7 16
for … on:26 15 -8
for … people:-22 -13 -17
for … physio:-23 -5 -4
for … police:53 43 35
for … sat:-21 -4 -2
for … she:42 43 13
for … since:-28 -32 -40
for … six:24 19 17
for … sleep:34 -1 0
for … son:27 30 27
for … sorry:39 28 19
for … strong:-26 -11 -8
for … takin:-23 -22 -18
for … tea:21 33 -6
for … teh:7 10 34
for … that:-14 12 24
for … thats:-26 -15 -12
for … theres:66 57 40
for … till:27 27 24
for … time:22 36 34
for … tmrw:-41 -27 -29
for … to:32 9 11
for … tonight:-43 -38 -44
for … u:28 16 -11
for … want:18 30 27
for … was:2 25 19
for … we:-21 -20 -28
for … week:-27 -27 -23
for … weekend:-59 -51 -46
for … while:43 14 29
for … with:-7 -32 -27
for … year:-9 26 -4
foreman:22 24 26
forever:73 72 106
forever nap:-72 -10 7
forget:-39 -54 -41
forgive:163 163 166
forgive me:-23 10 1
forgive … i:7 11 23
forgot:16 -25 -7
forgot teh:-39 -20 -16
forgot to:70 -3 -2
forgot … at:-13 -17 -23
forgot … cancel:26 -1 -1
form:-19 -36 -24
form asked:21 0 0
form … about:21 0 0
form … thoughts:21 0 0
formal:-48 -26 -11
former:-6 -7 2
forms:-27 5 3
fortnight:58 -6 0
forty:-4 18 33
forty mins:31 17 12
forty people:-18 -22 -18
forty years:30 25 22
forty … and:8 14 20
forty … away:31 17 12
forty … of:21 17 16
forum:-7 -28 -18
forward:-28 -27 -44
foster:-3 -2 -2
foto:19 6 0
foto on:49 52 57
found:15 27 27
found a:-27 -13 -30
found it:-28 -27 -25
found me:20 -27 -33
found my:32 22 23
found on:25 27 23
found out:23 19 27
found teh:51 40 51
found … in:-21 -7 -44
found … old:-3 -22 -18
found … teh:6 23 20
found … with:32 22 29
four:16 23 23
four days:-2 -35 -34
four hours:-30 -9 -9
four im:-6 14 28
four years:-9 24 26
four … after:63 -1 -1
four … and:44 -7 9
four … clean:37 2 7
four … i:8 39 34
four … im:40 9 22
four … off:1 -29 -22
four … teh:25 2 9
four … to:22 29 19
four … tonight:39 -8 -10
fourteen:-3 -28 -22
fourths:11 5 3
foyer:4 6 7
fr:0 0 0
framed:-15 -17 -14
free:-46 -15 4
free haircut:31 24 25
free … teh:-21 33 42
freezer:-6 -7 -1
freezing:-32 -19 -19
freight:23 20 14
frere:2 4 3
fresh:26 34 -27
fresh cuts:54 55 -7
fresh ones:56 49 -36
fresh … and:3 3 -30
fresh … i:30 22 -4
fresh … my:72 75 -5
fret:-11 -3 -2
friday:12 5 6
friday after:35 -28 -28
friday and:-26 -39 -34
friday he:45 20 -12
friday i:-8 40 39
friday im:24 15 8
friday is:22 24 29
friday with:-10 -3 -23
friday … a:22 27 10
friday … be:33 38 30
friday … go:20 20 -21
friday … night:15 25 26
friday … teh:-45 -22 -14
friday … that:80 40 36
friday … to:22 26 17
fridge:15 13 13
friend:-3 5 0
friend i:45 50 -3
friend said:-22 -9 -2
friend … at:-20 -9 -2
friend … hes:5 2 -31
friend … she:34 34 22
friend … sucidal:-18 -29 0
friends:-53 -36 -34
friends i:-35 -30 -27
friends … be:-30 -26 -24
friends … wont:-30 -26 -24
frightened:47 45 -5
fringe:-34 -33 -9
frog:25 29 31
frogs:8 6 5
from:-23 -5 -16
from a:-9 -21 -15
from deployment:25 20 -11
from friday:17 24 24
from here:43 37 26
from last:26 27 -52
from memory:29 -4 -2
from my:40 24 28
from nine:1 -20 -22
from swim:20 25 23
from this:11 33 -34
from tonight:27 33 28
from work:27 17 18
from … a:29 20 18
from … bridge:35 33 34
from … camp:23 19 17
from … club:20 25 23
from … different:37 35 -7
from … everyone:22 24 29
from … gate:18 18 25
from … goes:-35 -29 -30
from … gone:1 -2 -28
from … he:-18 -23 -29
from … hes:-25 -3 11
from … im:32 -2 33
from … in:-32 -33 -17
from … it:26 29 24
from … its:23 26 -2
from … monday:-13 -31 -23
from … night:7 25 -13
from … on:-14 -53 -31
from … roof:21 18 20
from … says:26 40 -8
from … sergeant:39 43 22
from … teh:10 23 32
from … to:5 19 27
from … today:-27 -21 -21
from … tonight:17 15 21
from … was:30 26 20
from … with:-5 -32 -17
front:-7 -6 -6
front of:20 20 10
front … and:18 22 23
frost:4 5 2
fruit:42 -15 -3
fuck:-60 -53 -50
fucked:15 -51 -31
fucking:0 0 0
full:9 -10 22
full … a:30 27 26
full … all:60 23 14
full … and:77 76 70
full … of:51 43 37
full … teh:-23 -18 -15
fumes:50 47 42
fumes are:50 47 42
fun:-35 -8 -18
funding:-1 0 0
funeral:60 25 18
funny:61 61 67
funny and:26 0 2
funny how:63 21 26
funny … calm:48 61 55
funny … i:23 30 19
funny … u:21 26 20
furious:-5 -3 -3
fussed:1 2 4
future:-31 -33 -27
future with:21 -11 -3
future … in:36 -20 -4
future … me:44 -22 -8
future … no:27 38 -3
g:31 39 -12
galway:-30 -30 -30
gambling:-5 -2 -3
game:-1 -18 -12
ganas:119 56 -16
gang:42 49 44
ganzen:-7 5 12
gap:4 9 6
gaping:-17 -13 -5
garage:37 40 43
garage door:36 25 21
garage … are:61 55 56
garage … shut:29 31 32
garden:-31 -14 -8
gas:20 18 29
gas on:34 35 38
gas … and:28 19 25
gate:29 22 31
gate and:4 -20 -11
gate for:41 33 24
gate … teh:26 14 18
gate … with:21 14 16
gates:3 10 5
gave:1 16 37
gave away:29 -4 -22
gave him:11 16 28
gave my:-5 10 22
gave teh:24 9 -6
gave … a:-27 -16 -11
gave … cat:29 -10 -5
gave … life:-47 -9 -2
gave … my:28 9 -1
gave … notice:47 43 40
gave … old:-24 -8 -8
gave … on:40 21 23
gave … teh:24 36 22
gave … to:22 10 -3
gazette:-8 -5 -1
gear:58 50 29
gehe:16 18 25
general:-29 -5 10
genommen:35 41 49
gente:-1 -13 -9
gentle:-1 -3 0
gesammelt:13 11 20
geschluckt:33 38 55
geschrieben:13 -4 13
get:-12 -12 -2
get a:44 27 -1
get away:13 18 20
get him:26 31 29
get in:43 42 41
get me:-23 -14 14
get my:27 -5 8
get on:17 28 22
get over:41 -37 -6
get them:10 27 33
get this:4 28 28
get through:73 16 14
get to:-25 -38 -20
get up:27 6 1
get … be:-23 -20 -18
get … for:-31 -22 -23
get … from:18 26 27
get … him:34 44 38
get … i:-67 -56 -64
get … if:56 1 -7
get … ill:-39 -24 -21
get … im:36 16 -20
get … it:-10 -27 -14
get … me:21 5 10
get … of:-49 -31 -41
get … on:-41 -13 -6
get … school:23 25 21
get … time:-21 -18 -11
get … to:51 47 55
get … with:26 18 19
gets:15 8 12
gets beter:-10 -39 -21
gets dark:19 24 27
gets me:30 19 -36
gets teh:81 72 44
gets … it:-11 -21 -18
gets … of:21 -11 -6
gets … on:37 22 -16
gets … teh:-29 -14 0
getting:0 -5 17
getting closer:77 14 15
getting married:-49 -49 -26
getting sleepy:40 40 36
getting worse:20 32 -32
getting … early:-23 -18 -17
getting … for:27 -12 -9
getting … in:28 -18 -23
getting … night:36 37 41
getting … to:-31 -11 -3
gf:-19 -17 3
giggling:-7 -5 -1
gin:7 17 26
ginger:-55 -47 -25
girl:4 5 17
girlfriend:-1 2 -47
girlfriend … a:-25 -19 0
girlfriends:51 46 50
girls:-17 -9 -10
girls i:-20 -17 -17
girls … teh:-41 -29 -24
give:-20 -10 -3
give my:27 27 23
give up:-39 -27 -11
give … i:-24 -12 -2
give … teh:-21 -17 -8
give … to:18 22 22
given:-40 -40 -52
given teh:-5 -21 -16
given up:20 21 -4
given … crossword:11 22 -1
given … teh:-19 -18 -37
gives:-29 -42 -36
gives me:-22 -21 -24
gives out:7 -21 -2
giving:-37 -44 -16
giving … on:-52 -18 -3
glad:-11 -48 -28
glad of:-25 -11 -6
glad … failed:34 -9 -1
glasgow:0 5 4
glass:53 21 25
glass … a:59 -3 -2
glass … teh:27 30 27
glasses:-11 2 19
gleich:14 20 22
gleise:2 0 16
glitter:-21 -15 -13
gloves:-20 -17 -19
go:13 29 22
go and:49 -7 -19
go back:21 44 58
go for:19 16 24
go from:43 19 23
go got:16 18 30
go i:-39 -3 -24
go in:46 -22 -22
go kil:44 39 -2
go love:58 31 28
go of:34 9 -15
go on:-11 -37 -28
go out:30 29 11
go teh:37 45 55
go through:-31 -27 -35
go to:27 29 30
go tonight:23 20 25
go up:-16 -20 -15
go wen:57 60 57
go … brothers:23 12 12
go … by:26 19 21
go … class:-8 -41 -3
go … for:-40 -29 -25
go … go:35 39 -7
go … got:56 28 18
go … he:54 56 43
go … here:21 -27 -16
go … i:37 -5 14
go … in:59 65 59
go … it:-39 -5 -17
go … ive:-17 -29 -19
go … kil:15 26 -1
go … on:35 22 9
go … roof:33 32 6
go … someone:38 30 32
go … to:-3 -23 -5
go … u:23 26 26
go … with:-24 -25 -51
go … work:25 19 20
go … yourself:45 44 -1
goa:-33 -23 -21
goal:-41 -33 -25
god:17 -6 2
god bless:25 24 27
god forgive:30 37 39
god if:-22 6 -1
god love:-20 -11 -4
god takes:8 -24 -3
god teh:-23 -31 -30
god to:36 -24 -13
god … an:28 5 9
god … me:57 -4 -8
god … to:44 -45 -35
gods:13 12 7
goes:46 43 40
goes i:-23 -8 -5
goes in:5 16 21
goes past:23 -7 1
goes to:5 8 -33
goes … and:11 18 28
goes … before:19 14 21
goes … i:105 11 -22
goes … its:24 20 22
goes … my:-32 -26 -19
goes … teh:7 45 9
goign:28 34 36
goign to:28 34 36
goign … wen:28 34 36
goin:26 40 21
goin a:-17 -23 4
goin back:-3 26 8
goin blurry:45 42 39
goin down:-10 -26 -20
goin end:36 70 -2
goin for:7 -9 -20
goin heavy:11 22 25
goin i:36 30 38
goin in:27 19 18
goin kil:116 70 41
goin mad:22 36 33
goin on:-60 -52 -28
goin out:-33 -17 -4
goin up:28 22 35
goin … a:12 24 10
goin … and:20 24 -18
goin … anything:38 -6 -2
goin … be:-40 -40 -26
goin … change:47 -7 -4
goin … comit:28 23 -3
goin … die:-29 -14 4
goin … do:26 26 1
goin … drive:30 30 52
goin … drown:-47 -49 -40
goin … end:33 22 -93
goin … finish:26 21 31
goin … for:21 -25 -4
goin … hang:-74 -79 -65
goin … him:24 23 39
goin … himself:31 25 30
goin … hurt:56 71 -7
goin … in:-33 -14 -26
goin … into:67 63 62
goin … is:3 -45 -41
goin … it:47 30 42
goin … jmup:33 30 22
goin … kil:-18 8 -37
goin … make:15 12 31
goin … me:29 2 14
goin … meself:18 50 30
goin … my:34 56 41
goin … myslf:73 40 -3
goin … off:6 4 -64
goin … one:52 45 51
goin … out:-32 -40 -15
goin … over:79 95 -52
goin … score:22 9 -1
goin … sewerslide:52 55 -5
goin … shift:45 27 38
goin … shoot:34 40 42
goin … sleep:-35 -23 -11
goin … slow:-24 -42 -32
goin … stab:10 10 25
goin … take:9 40 20
goin … teh:2 22 14
goin … this:9 16 20
goin … through:72 21 -12
goin … to:45 47 63
goin … today:87 11 22
goin … up:17 11 23
goin … use:1 11 21
goin … walk:23 19 24
golf:-5 -10 -8
gona:0 0 0
gone:75 68 74
gone a:49 50 32
gone and:55 19 18
gone before:31 34 34
gone by:22 34 34
gone cant:53 -9 -2
gone floppy:11 10 26
gone for:-21 -13 -16
gone home:-21 10 8
gone i:-28 -49 -11
gone night:91 96 95
gone out:37 31 27
gone teh:-51 5 8
gone … and:22 33 29
gone … cant:42 14 25
gone … good:-32 -27 -32
gone … i:48 29 22
gone … it:52 50 55
gone … ive:31 34 41
gone … mass:37 28 30
gone … my:25 33 39
gone … night:-36 -33 -27
gone … of:1 39 36
gone … on:-21 -7 4
gone … shes:1 -30 -31
gone … with:30 44 49
gone … wont:33 26 30
good:-6 -8 10
good and:-27 -14 9
good at:25 34 33
good crew:39 43 45
good night:-21 -27 -11
good no:33 30 34
good … a:-36 -26 -16
good … if:32 37 53
good … im:-23 -29 -26
good … in:36 26 21
good … it:-26 -9 -4
good … lot:23 36 -13
good … more:33 30 34
good … my:10 18 24
good … no:36 -5 -40
good … of:-14 -29 -16
good … other:15 20 21
good … pain:33 30 34
good … teh:33 19 22
good … to:38 -33 -30
good … u:30 22 21
goodbye:-56 -46 -37
goodbye and:3 10 28
goodbye cruel:-100 -98 -99
goodbye everyone:20 18 16
goodbye forever:17 22 15
goodbye from:-47 -46 -45
goodbye letters:-84 -78 -68
goodbye love:51 55 58
goodbye my:44 37 39
goodbye post:-12 -14 -28
goodbye she:55 48 56
goodbye thank:37 32 24
goodbye to:-42 -31 -16
goodbye wednesday:-33 -24 -15
goodbye world:33 32 38
goodbye … all:34 27 22
goodbye … and:32 4 1
goodbye … i:-39 -36 -15
goodbye … im:55 53 46
goodbye … it:8 -23 -29
goodbye … me:22 20 16
goodbye … my:-19 -11 -34
goodbye … of:-23 -17 -16
goodbye … on:21 27 23
goodbye … said:27 24 16
goodbye … she:27 22 14
goodbye … sorry:25 25 26
goodbye … teh:-47 -43 -32
goodbye … thank:50 39 39
goodbye … time:17 25 18
goodbye … to:2 0 -34
goodbye … u:65 56 50
goodbye … world:-99 -97 -98
goodbyes:35 36 28
goodbyes to:36 28 25
goodbyes … teh:41 31 27
goodnight:39 44 51
goodnight for:39 34 36
goodnight … u:43 29 21
gorgeous:-20 -22 -14
got:18 28 37
got discharged:16 21 18
got everything:3 6 23
got his:-34 -32 -10
got into:16 16 49
got my:55 39 38
got no:-40 -22 -18
got one:24 21 17
got out:21 15 -15
got sober:-24 -16 -11
got teh:22 27 25
got through:-33 -11 -10
got to:66 27 27
got … and:34 43 22
got … as:63 59 58
got … belt:-31 -26 -7
got … blade:0 0 -49
got … box:38 24 12
got … by:62 39 1
got … dads:21 18 12
got … dealers:56 -9 -5
got … for:30 24 -21
got … goin:29 31 40
got … helmand:25 -4 -4
got … here:69 46 44
got … i:47 39 26
got … in:31 33 44
got … insulin:18 24 23
got … ive:28 -12 -4
got … kitchen:-41 -44 -39
got … knife:-36 -44 -62
got … means:21 27 29
got … method:61 55 54
got … months:24 25 23
got … my:13 22 39
got … night:41 1 6
got … off:50 -5 -48
got … on:-15 -47 -54
got … paid:21 18 12
got … pills:43 50 81
got … planned:23 24 -6
got … reason:-27 1 -8
got … revolver:24 26 25
got … rope:-46 -45 -45
got … tablets:15 27 22
got … teh:-46 -44 -33
got … to:-6 28 33
got … up:-35 -22 -6
gotten:-8 -28 -9
government:-19 -9 -5
gown:14 11 12
gp:-30 -21 -24
gr:0 -1 -1
grace:30 42 41
gracias:-8 11 13
graduation:17 22 4
grain:-1 -3 -7
gran:-25 3 6
grand:-27 -17 20
grand but:18 30 35
grandad:2 -6 1
grandads:-23 -17 -11
grandchildren:-8 -5 2
grandfather:26 23 -6
grandkids:-5 -2 0
grandkids … teh:-24 -20 -24
grandmother:-13 -5 -2
grandmother … u:-26 -6 -4
grandpas:38 44 47
grandson:-17 -1 -19
grange:45 45 43
granny:-22 -16 11
grans:-9 1 12
graped:70 72 -10
graped me:25 24 -8
graped … last:25 24 -8
graped … night:21 20 -2
grapes:6 4 -7
grass:-34 -27 -3
grateful:-45 -30 -15
grave:10 4 -14
gravy:-52 -47 -39
great:-66 -46 -30
green:18 40 9
grey:26 25 60
grey and:45 42 24
grey … hes:22 27 29
grid:4 6 8
grief:-7 -4 -1
grim:11 -3 -2
groceries:-5 -4 -3
groomer:-36 -6 -6
ground:-18 -39 -40
ground and:51 26 -23
ground … im:-26 -15 -7
group:-16 -18 -37
group … me:31 33 11
group … teh:-35 -28 -30
growing:-34 -31 -17
grown:-27 -47 -43
grumpy:-9 -3 -2
guard:10 29 21
guard … a:-22 -9 -17
guard … me:28 28 29
guardian:-1 0 0
guards:11 4 -3
guess:-44 -81 -62
guessed:22 -4 -4
guessed … i:22 -4 -4
guest:-3 -4 -1
guests:3 3 4
guide:28 34 30
guilt:-19 -10 -6
guilty:-11 16 18
guitar:-29 -20 -5
gun:-22 -18 -12
gun and:53 54 36
gun cabinet:26 18 22
gun is:86 87 68
gun on:-47 -14 -9
gun out:-46 -53 -48
gun to:-39 -52 -26
gun … and:30 18 16
gun … goin:5 4 29
gun … his:2 -15 -33
gun … im:13 18 24
gun … in:63 62 49
gun … is:35 31 10
gun … lap:-22 -24 -36
gun … my:-36 -29 -16
gun … on:-25 -40 -59
gun … teh:-41 -36 -46
gun … tmrw:31 32 27
gun … to:37 32 35
guns:37 43 49
gurdwara:9 11 8
gurgling:-8 -8 -3
gurgling and:43 43 43
gurgly:92 76 73
guts:-33 -26 -27
gutted:80 -1 -1
guy:-23 -9 -9
guy … me:33 12 12
guys:-18 2 10
gym:-55 -43 -6
gym membership:-22 -22 -3
h:-57 -22 -5
hab:6 6 12
habe:63 86 60
habe alle:-35 -11 11
habe … genommen:35 41 49
habe … geschluckt:33 38 55
habe … tabletten:44 51 67
hace:37 -19 -19
hacer:22 -12 -9
hacerme:-18 -3 -2
hack:13 14 -3
had:-11 -16 -8
had a:20 26 40
had enough:-17 -10 -34
had her:70 49 34
had i:13 -22 -8
had it:-1 20 22
had never:23 -2 0
had one:10 11 24
had teh:18 22 5
had to:-17 -25 -26
had two:47 7 11
had worked:43 34 0
had … all:28 26 28
had … and:-29 -21 -17
had … bed:-27 -19 -14
had … been:31 -8 -5
had … born:24 0 0
had … by:1 3 -20
had … dont:24 -7 -30
had … first:-31 -23 -21
had … fit:40 35 31
had … from:18 25 7
had … hes:-31 -29 -32
had … i:-31 17 21
had … in:28 -6 5
had … lot:39 37 27
had … me:39 34 35
had … my:-27 -16 -10
had … on:21 -18 -18
had … out:-11 -21 -18
had … pills:37 16 10
had … seizure:73 75 74
had … seizures:19 20 27
had … since:37 34 49
had … teh:-6 -7 -27
had … this:-4 -6 -28
had … to:-30 -12 -5
had … up:49 35 5
hadnt:-28 -19 -1
haha:0 0 0
hair:-80 -87 -22
hair for:-26 -29 -33
hair in:58 60 66
hair … and:-41 -41 -29
hair … i:-31 -24 -1
hair … it:-41 -45 -3
hair … kitchen:44 46 47
hair … teh:49 49 43
haircut:0 0 3
half:-2 6 30
half a:-19 -21 -19
half past:46 38 55
half … cant:19 24 27
half … in:12 21 23
half … me:10 -21 -10
halfway:47 49 58
halfway across:23 23 18
halfway up:25 20 21
halfway … teh:-17 -28 -27
halfway … water:23 23 18
hall:-21 -19 -16
hall … and:-46 -34 -20
hall … teh:-28 -32 -30
hall … was:17 24 20
halloween:-48 -38 -6
halls:-7 -5 -2
hallucinating:47 51 53
hallucinating and:38 41 62
halte:4 7 -5
hambre:-68 -7 -2
hammer:29 19 31
hammer … wont:28 29 44
hamster:-5 0 -1
hand:38 57 63
hand and:11 23 37
hand in:84 66 31
hand it:15 27 41
hand sorry:-27 -22 -31
hand them:-4 -24 -18
hand … a:40 42 45
hand … i:58 61 21
hand … it:68 75 38
hand … off:39 38 45
hand … other:90 74 78
hand … teh:70 42 10
hand … to:-26 -24 -26
hand … u:26 24 23
handed:-16 -9 3
handed … to:-31 -25 -21
handle:25 21 28
handover:44 45 58
hands:49 41 20
hands are:86 90 84
hands round:13 12 26
hands … in:-56 -47 -28
hands … steady:23 25 25
hands … teh:21 32 28
hands … throat:13 12 26
hands … way:16 21 21
hang:-47 -61 -54
hang meself:125 129 97
hang my:-29 -22 -4
hang out:-25 -17 -6
hang teh:-75 -86 -86
hang … in:46 55 63
hang … rope:61 65 70
hang … teh:28 33 10
hang … tonight:-40 -19 44
hanged:9 5 -6
hangin:1 -4 17
hangin himself:59 53 19
hangin meself:-29 -23 0
hangin off:16 27 29
hangin … by:29 -4 -3
hangin … rope:22 21 20
hangin … teh:31 15 19
hangin … tonight:12 14 23
hangover:-39 -30 -31
hangt:-9 -9 2
happen:-53 -51 -37
happened:-9 -8 -37
happening:52 83 74
happens:41 26 -15
happens happens:49 31 -1
happier:20 -27 -10
happy:-88 -67 -46
happy to:-42 -22 -18
happy … i:22 -13 5
happy … teh:22 30 27
harbour:12 6 6
hard:-42 -37 -18
hard i:19 29 32
harder:-1 18 5
hardest:-8 -4 -3
hardly:-17 -10 -13
harm:-15 -17 -32
harm … are:8 34 -1
harmed:-12 8 -4
harmed and:-25 -6 -1
harming:76 -9 0
harness:33 26 27
hart:54 49 49
harvest:4 4 10
has:-23 -13 5
has anyone:-37 -35 -39
has been:-42 -32 -11
has beter:8 22 21
has gone:-25 -15 -13
has it:37 28 -4
has no:35 37 18
has not:49 39 31
has opened:-28 -5 -3
has run:22 18 -1
has said:34 13 30
has stopped:24 -1 -12
has teh:19 25 43
has thought:24 -3 -5
has to:44 11 22
has … a:-54 -48 -38
has … after:32 27 23
has … an:46 -1 0
has … and:52 55 35
has … be:47 45 32
has … date:23 27 1
has … every:24 18 22
has … for:-24 -10 -4
has … good:-28 -28 -18
has … her:54 53 35
has … himself:21 14 15
has … his:12 13 22
has … in:-33 -37 -23
has … key:33 34 32
has … lock:21 19 12
has … me:0 -25 -33
has … monday:35 40 31
has … my:-17 -23 7
has … name:19 -20 -14
has … not:13 17 21
has … out:-10 4 -38
has … plan:33 36 26
has … shes:47 65 10
has … teh:21 -1 14
has … this:30 16 12
has … throw:24 -3 -5
hasnt:40 55 63
hasnt noticed:26 37 35
hasnt seen:37 32 26
hasnt … me:56 59 49
hasta:-33 -24 -21
hasta el:-23 -13 -14
hasta … lunes:-23 -13 -14
hat:-21 -22 -20
hatch:3 10 27
hate:-19 -52 -42
hate meself:-26 -15 -6
hatpin:36 28 -4
hav:-25 -9 2
hav an:51 52 55
hav any:-20 -25 -18
hav been:-47 -24 -29
hav gone:-45 -23 -40
hav had:-22 -14 -10
hav it:12 13 31
hav joined:21 27 24
hav kept:27 30 28
hav made:21 16 16
hav me:-55 -18 -11
hav nothing:-1 29 -1
hav set:59 60 55
hav sharpened:-22 -18 -12
hav taken:9 27 15
hav teh:23 32 40
hav them:35 27 19
hav told:-21 -6 -14
hav tookn:37 45 44
hav two:-29 -25 -19
hav what:31 37 36
hav written:22 26 33
hav … about:37 18 13
hav … all:-61 -40 -42
hav … and:23 -6 18
hav … by:-45 -42 -32
hav … date:-57 -56 -36
hav … dead:41 48 47
hav … end:-23 -11 10
hav … everything:-32 -8 -15
hav … find:39 34 22
hav … for:72 4 -4
hav … from:-1 -1 -25
hav … good:25 17 20
hav … gun:33 42 32
hav … im:-10 10 23
hav … insurance:-31 -18 -20
hav … it:8 -24 -7
hav … left:9 21 0
hav … letters:26 27 33
hav … me:-1 20 36
hav … meself:32 16 26
hav … my:28 40 28
hav … need:32 36 34
hav … of:-12 -21 -29
hav … on:23 24 14
hav … or:-20 -14 -8
hav … put:41 25 -3
hav … ready:-26 -27 -29
hav … reason:53 1 -1
hav … rope:-19 -20 -24
hav … see:35 34 34
hav … set:-57 -54 -31
hav … sucidal:13 24 -1
hav … tea:21 14 24
hav … teh:48 48 49
hav … that:30 15 0
hav … their:21 15 -3
hav … this:63 52 57
hav … to:-14 -34 -12
hav … u:-30 -19 -10
hav … wait:-18 -21 -20
hav … way:-21 -13 -3
hav … will:52 39 -3
hav … with:-39 -33 -26
havent:-6 -11 -20
havent cut:-30 -11 -7
havent decided:35 11 -1
havent eaten:64 62 -5
havent opened:24 -3 -2
havent rung:29 28 44
havent teh:37 47 50
havent told:8 -27 -43
havent … and:-41 -17 -5
havent … anyone:23 36 43
havent … for:66 45 2
havent … im:13 26 32
havent … in:-19 -32 -12
havent … it:27 -10 -5
havent … last:25 49 0
havent … since:6 33 -3
havent … six:36 55 12
having:0 22 15
having a:-12 -24 -20
having an:21 21 35
having another:43 33 37
having thoughts:65 60 -2
having … of:67 63 -31
hay:-65 -39 -32
hayshed:10 12 8
he:-6 15 3
he asked:43 48 -11
he beats:-51 -43 -6
he beets:17 21 -3
he bought:-1 -11 -24
he breathes:22 16 15
he comes:40 40 41
he died:-38 -25 -4
he dies:27 37 56
he drinks:33 31 -2
he feels:23 17 -2
he gets:-14 -21 -4
he goes:7 28 4
he got:-32 -22 -12
he had:-21 -24 4
he has:26 28 41
he hits:20 19 28
he is:28 40 56
he isnt:28 26 -8
he leaves:31 24 39
he lives:48 49 -9
he made:18 32 -2
he meant:-8 -7 -38
he moved:60 59 -39
he needs:-4 -17 -24
he never:26 26 11
he passed:-19 -21 -7
he sent:20 14 27
he shouts:70 63 -11
he sleeps:38 38 16
he stopped:49 49 34
he thinks:84 61 35
he tomado:33 33 38
he took:-12 -20 -21
he was:8 28 22
he went:33 6 13
he will:27 25 25
he wont:47 47 27
he … and:25 24 28
he … answer:29 21 25
he … ask:32 34 0
he … at:-75 -82 -35
he … back:33 31 1
he … do:41 9 -11
he … doing:77 47 26
he … drinking:34 31 39
he … end:32 25 0
he … for:-36 -33 9
he … friday:20 28 -1
he … goin:-26 -25 -22
he … gone:33 5 9
he … hand:73 68 24
he … he:44 38 -32
he … hed:-22 -22 -6
he … her:-19 -21 4
he … hes:-51 -40 -24
he … hitting:19 28 8
he … i:-52 -49 -28
he … im:-20 -28 -17
he … in:30 27 8
he … it:22 13 19
he … its:50 47 39
he … ive:29 26 5
he … kil:35 42 42
he … mam:34 22 14
he … me:11 23 -55
he … my:38 29 -40
he … no:-41 -40 -11
he … not:80 13 24
he … of:25 -2 -9
he … on:29 26 2
he … open:23 14 20
he … peaceful:23 17 -2
he … promise:37 38 -1
he … she:-24 -19 -3
he … six:17 19 22
he … stop:-38 -28 -17
he … sucidal:52 42 -4
he … teh:1 16 25
he … to:-51 -55 -51
he … todas:33 33 38
he … today:65 34 -4
he … turning:32 31 32
he … up:34 19 32
he … us:45 54 35
he … wake:11 8 22
he … was:40 15 -13
he … wen:73 60 -17
he … with:82 63 24
head:-20 -16 -33
head and:12 -26 -27
head banging:21 13 -2
head every:24 34 14
head in:10 16 40
head on:-17 -8 -24
head … at:34 26 32
head … day:71 40 -1
head … i:-17 0 -21
head … its:65 11 -4
head … me:36 43 -5
head … my:41 30 4
head … teh:-34 -20 -29
head … to:50 47 21
head … wall:62 61 -2
head … yourself:26 25 0
headache:-40 -35 -25
headaches:-42 -32 -12
headed:-18 -8 -5
headline:-4 -2 -1
heads:57 17 9
heads … all:50 46 24
health:-38 -48 -24
healthy:46 7 16
hear:53 59 57
hear from:6 24 28
hear him:30 27 22
hear it:46 29 32
hear me:-8 -16 -29
hear someone:19 24 16
hear teh:34 32 38
hear … before:-23 -26 -28
hear … coming:39 45 42
hear … engine:51 55 53
hear … im:75 78 78
hear … in:-22 -21 -20
hear … no:27 5 -24
hear … screaming:44 4 -2
hear … train:15 33 28
hear … voice:-24 -12 -11
heard:-22 5 -1
heard … teh:21 26 13
hearing:-6 3 13
hearing a:34 38 50
hearing voices:38 40 39
heart:27 9 -10
heart attack:-20 -18 -10
heart is:18 41 20
heart tablets:46 44 32
heart … it:28 35 -2
heart … teh:1 -44 -11
hearts:69 72 76
heat:-33 -32 -32
heater:-26 -30 -29
heaven:21 35 38
heavy:-15 -7 -21
heavy and:-25 -15 -13
heavy … teh:15 21 17
hed:13 3 -7
hed be:30 36 -10
hed see:25 27 13
hed … a:48 34 30
hed … beter:37 40 -12
hedge:-10 -8 -8
heifer:-2 -1 -2
held:7 6 -8
held … and:24 -6 -1
helium:67 64 66
helium and:47 54 56
heliums:28 37 36
heliums hissing:28 37 36
heliums … is:28 37 36
heliums … voice:28 37 36
hell:-20 26 12
hell kil:22 11 41
hell … and:79 75 26
hell … himself:19 16 22
hell … me:10 0 21
hello:-15 -31 -32
helmand:25 -4 -4
helmand … others:25 -4 -4
helmand … teh:25 -4 -4
help:-32 -15 -13
help him:19 21 -11
help me:0 20 -19
help … along:35 33 -5
help … with:-8 -37 -27
helped:-70 -60 -49
helped me:-51 -37 -36
helper:10 10 -2
helping:-24 -15 -17
helpline:-4 -4 -3
helps:11 -23 -20
hem:1 -7 -6
hens:-1 3 29
her:4 15 16
her blister:23 22 25
her by:32 26 6
her dads:37 33 14
her fault:-60 -57 -54
her heart:20 22 4
her i:34 29 -12
her im:21 17 36
her in:-2 0 -21
her late:29 28 29
her methadone:24 23 -3
her tablets:43 40 40
her teh:-37 -26 -26
her to:34 15 -49
her … a:24 10 -2
her … alone:78 65 -2
her … am:36 27 -1
her … and:-15 -22 -47
her … at:-29 -23 -11
her … by:-27 -25 -24
her … did:24 16 -14
her … dont:-28 -16 -13
her … has:-37 -27 -15
her … his:37 44 32
her … i:-45 -24 -21
her … ill:25 23 24
her … im:46 47 58
her … in:32 26 18
her … it:46 33 24
her … ive:-12 -19 -28
her … my:-21 -14 -36
her … not:15 11 24
her … on:-26 -7 17
her … one:45 40 53
her … or:36 39 25
her … packs:29 25 27
her … she:-30 -27 -28
her … shes:-29 -28 -21
her … sorry:38 35 43
her … teh:-16 -21 -20
her … there:23 34 6
her … thing:28 28 29
her … told:21 14 10
her … wait:27 26 31
her … what:50 47 27
her … wont:40 30 35
here:16 44 55
here and:-30 -48 -31
here anymor:-18 -39 -21
here at:53 21 -15
here best:-31 -32 -24
here for:30 11 11
here i:-35 2 7
here im:-18 -10 -25
here is:-40 -17 -22
here nobody:-28 -20 10
here took:-13 -22 -18
here waiting:-34 -27 -7
here wen:-3 -5 -23
here … all:34 11 3
here … and:7 -10 -20
here … at:-29 -26 -14
here … dont:24 1 -5
here … for:90 95 108
here … here:18 16 24
here … hes:-17 -22 -20
here … i:41 38 42
here … in:22 26 28
here … me:5 29 14
here … minutes:44 37 37
here … morning:11 18 21
here … my:-48 -42 -40
here … not:42 5 -6
here … out:0 -2 -21
here … stop:17 27 17
here … u:-28 -25 -13
here … want:25 27 31
here … will:36 5 14
here … with:44 38 34
heroin:-28 -26 -31
heroin … teh:73 8 -18
hers:8 12 11
hers tell:13 24 22
herself:24 25 -23
herself she:56 60 50
herself … teh:-33 -35 -30
hert:1 4 -9
hes:49 67 90
hes at:-11 -14 -28
hes back:23 25 25
hes been:-41 -23 -9
hes burning:16 19 39
hes doing:-27 -9 -1
hes drunk:41 39 -35
hes gone:99 84 77
hes got:5 21 0
hes grey:22 20 21
hes home:-60 -50 -52
hes in:23 18 15
hes not:93 96 90
hes off:38 41 42
hes on:57 46 44
hes out:36 15 -52
hes outside:-7 0 23
hes roaring:15 23 27
hes seeing:18 22 25
hes snoring:25 34 35
hes stopped:28 26 32
hes talking:56 47 48
hes teh:-13 -4 -33
hes … a:20 23 30
hes … and:51 41 8
hes … at:5 11 20
hes … bedroom:-29 -32 -26
hes … breathing:89 96 93
hes … doesnt:20 24 33
hes … drinking:25 16 8
hes … end:19 25 -21
hes … floor:44 41 48
hes … for:-22 -19 -2
hes … gun:33 30 -12
hes … his:20 13 15
hes … i:45 36 45
hes … im:12 20 10
hes … in:-22 -15 -18
hes … it:26 33 -19
hes … ive:48 38 40
hes … jmup:24 23 -11
hes … lips:49 44 49
hes … my:48 48 36
hes … no:-28 -4 -11
hes … not:33 19 14
hes … of:43 33 6
hes … off:60 58 50
hes … on:28 41 38
hes … out:-21 -21 -9
hes … reason:-27 1 -8
hes … right:27 33 46
hes … roof:-29 -25 -25
hes … son:57 61 36
hes … talking:12 18 32
hes … tmrw:-18 -20 -11
hes … to:35 28 31
hes … up:64 52 46
hes … weird:19 25 27
heute:7 10 24
heute nacht:34 39 52
hey:-30 -21 -23
hi:12 28 32
hi vis:27 28 24
hi … on:27 28 24
hid:61 47 58
hid … teh:47 43 44
hide:13 -16 -30
hide it:46 26 -10
hides:8 8 13
hiding:45 7 -15
hiding food:47 -11 -1
hiding in:17 18 24
hiding my:-27 -2 1
hiding … my:47 -11 -3
high:-38 -40 -45
higher:-15 -14 -13
highest:23 15 21
highest at:28 18 23
highway:-12 -14 1
hija:30 -2 -2
hijo:54 43 38
hijos:-6 -1 -1
hilary:2 2 1
hill:18 5 7
him:10 26 33
him and:-60 -54 -47
him every:-31 -25 -16
him im:-29 -32 -28
him in:18 22 1
him not:20 27 -11
him screaming:25 28 20
him that:28 24 38
him to:-37 -7 6
him wen:40 38 8
him with:30 15 -25
him … am:16 6 30
him … and:-10 -26 -34
him … been:30 33 -28
him … gone:32 41 40
him … ground:21 22 -16
him … hav:-38 -27 -26
him … he:-14 -50 -15
him … him:60 70 65
him … i:18 29 16
him … ill:77 74 58
him … it:-15 -5 -21
him … ive:33 35 -27
him … know:37 37 31
him … me:-24 -4 7
him … on:22 18 -4
him … one:-33 -22 -23
him … stopped:-29 -20 -5
him … swear:39 38 -6
him … teh:39 31 21
him … was:-20 -12 0
him … went:34 -3 -2
himself:57 69 27
himself and:42 32 22
himself in:24 35 54
himself out:-22 -18 -14
himself … and:-24 -15 -5
himself … dont:49 49 20
himself … his:-26 -24 -12
hindi:0 1 2
hip:-18 -16 -8
his:-3 8 12
his bag:-15 -20 -25
his belt:-43 -39 -38
his blazer:29 21 0
his cars:46 39 33
his face:-34 -13 -2
his family:-24 -16 -5
his gun:22 24 27
his hair:-21 -24 -31
his hand:31 24 31
his hands:53 6 21
his hoodie:21 18 17
his kids:61 66 -9
his life:49 38 -21
his lips:27 23 17
his mother:23 2 7
his old:26 19 26
his room:-31 -24 4
his washing:-37 -24 -23
his … a:31 32 39
his … and:37 17 22
his … are:34 31 29
his … at:33 40 43
his … blue:-33 -30 -25
his … for:-29 -39 -50
his … from:36 4 2
his … goin:-32 -31 -11
his … gone:30 31 29
his … hes:29 34 34
his … i:-27 -11 -1
his … its:50 34 41
his … ive:66 70 63
his … last:15 2 -23
his … my:-31 -19 -5
his … night:-23 2 -7
his … of:-25 -12 -6
his … off:-22 -29 -27
his … on:42 40 42
his … rolled:27 14 22
his … round:13 12 26
his … said:22 23 19
his … sunday:-37 -34 -30
his … this:26 26 15
his … under:-40 -40 -28
his … wen:45 41 23
hissing:28 37 36
hissing voice:28 37 36
hissing … is:28 37 36
history:8 6 8
hit:22 4 -55
hit me:9 -23 -17
hit my:-36 -20 -7
hit since:52 59 0
hit teh:-35 -31 -24
hit … a:21 18 -2
hit … an:-34 -36 -17
hit … head:-37 -26 -6
hit … hour:-34 -36 -17
hit … i:-25 -10 -19
hit … left:-42 -38 -13
hit … on:8 -32 -11
hit … rehab:36 44 0
hit … teh:112 32 -5
hit … with:22 32 -2
hits:57 75 -16
hits her:37 32 22
hits me:79 86 -26
hits … at:-27 -24 -4
hits … every:37 39 0
hits … hes:-21 -17 -8
hitting:86 84 53
hitting mum:54 58 58
hitting my:41 47 -1
hitting … head:41 47 -1
hof:16 -3 -3
hold:4 10 -11
hold ice:25 24 -5
hold my:-20 -24 -5
hold … and:33 36 6
holding:5 -7 13
holding ice:35 -61 -6
holding … instead:23 -6 0
holding … my:3 -30 -3
holds:-38 -37 2
holiday:-32 -35 -22
holiday … for:-14 -21 -20
holidays:9 6 12
holy:-7 -33 -26
home:15 3 -25
home alone:-32 -30 -14
home for:24 23 27
home from:35 33 23
home group:-34 -30 -21
home i:11 24 11
home im:47 9 -8
home nobody:14 -37 -26
home to:-10 1 25
home … a:-22 -19 -11
home … all:47 42 5
home … and:-40 -31 -32
home … be:35 40 39
home … deployment:25 20 -11
home … dont:41 30 -6
home … for:-28 -18 -17
home … i:27 5 -23
home … in:55 1 8
home … it:41 50 24
home … knows:9 -40 -21
home … not:39 54 6
home … on:-17 -22 -4
home … teh:62 19 17
home … up:-22 -3 -7
home … want:69 43 0
home … ward:22 -9 -6
homes:32 36 14
homework:-30 -23 -4
honest:44 37 42
honest answer:-20 -18 -12
honest … i:38 8 -1
honestly:0 0 0
honor:21 25 20
honour:44 50 49
hoodie:26 30 19
hoodie on:21 18 17
hook:3 8 4
hook … dog:-36 -31 -31
hoops:-2 -4 -1
hoover:25 -4 -3
hoovering:-33 -20 -14
hope:6 -11 -46
hope for:26 37 -3
hope i:48 -11 -8
hope one:18 34 0
hope teh:34 -26 -16
hope … catch:47 -4 -1
hope … i:-16 -20 -9
hope … it:38 34 -11
hope … of:19 33 -1
hope … something:46 -4 -1
hope … these:18 33 -1
hoped:31 24 23
hoped to:31 25 26
hoped … be:111 9 4
hopeless:-34 -18 -12
hoping:98 -4 -33
horrible:5 -23 -18
horse:4 -22 -11
hose:53 52 47
hose is:36 35 27
hose … in:36 35 27
hose … teh:36 35 27
hosepipe:24 25 29
hospice:-21 -19 -11
hospital:-61 -61 -61
hospital for:-23 -12 -17
hospital on:22 -17 -2
hospital … after:0 -23 -16
hospital … teh:-24 -13 -18
hostel:18 16 22
hostel … is:44 40 36
hot:8 21 7
hot water:-24 -10 0
hot … my:43 45 22
hot … to:44 46 21
hotel:-24 -22 -21
hour:9 10 4
hour ago:75 76 57
hour and:28 33 25
hour at:-2 14 20
hour … a:29 35 34
hour … and:30 27 36
hour … can:-17 -22 -9
hour … feelin:-31 -23 -22
hour … ive:-42 -37 -50
hour … shes:-58 -51 -37
hour … sleepy:-31 -23 -22
hour … teh:43 22 15
hours:-31 -36 -14
hours of:-21 -13 -5
hours … teh:19 17 29
house:-5 0 4
house and:-35 -30 -22
house from:23 29 21
house sorry:19 16 29
house to:32 30 39
house … empty:28 27 19
house … for:21 12 24
house … go:43 25 27
house … him:20 19 3
house … kil:19 24 7
house … knife:15 13 41
house … me:23 13 -6
house … since:-28 -8 -4
housemate:1 10 5
houseplant:1 -30 -4
housing:-5 -4 -4
how:-29 -17 -23
how calm:51 62 62
how can:-30 -11 -6
how do:-54 -28 -15
how i:23 33 12
how id:33 32 12
how im:41 -22 -19
how it:30 -12 -13
how long:71 75 84
how many:-20 -11 -16
how much:-41 -19 -17
how quiet:-12 -26 -14
how teh:-25 2 -10
how that:16 15 24
how … am:18 28 34
how … be:69 -19 0
how … call:58 64 31
how … do:11 26 13
how … for:22 41 17
how … get:21 20 18
how … i:-57 -23 -4
how … if:-39 -25 -15
how … it:-25 -16 -20
how … kil:1 5 -21
how … know:62 41 34
how … of:-31 -7 -8
how … sounds:16 28 -1
how … teh:26 13 28
how … these:-24 -3 -8
how … to:-32 -8 -4
how … u:40 -7 -7
how … would:70 67 -3
hows:-21 -11 -27
hows everyones:-6 -4 -25
hows … monday:-6 -4 -25
hoy:-51 27 29
hr:16 -1 0
hubby:-21 -3 -10
hubbys:25 30 34
hug:-14 -16 -10
huge:-29 -26 -13
hugging:-15 -6 1
hugs:-8 -3 -1
human:-38 -25 -16
humming:22 30 31
hundred:-7 -12 -18
hundred thousand:-33 -26 -18
hundred … one:-31 -24 -15
hung:-16 1 3
hung teh:-26 -28 -26
hung up:23 33 54
hung … im:12 11 29
hung … it:0 0 -21
hunger:31 27 24
hunger strike:31 28 30
hungry:-35 -5 2
hunting:-44 -3 -1
hurling:-16 -6 -7
hurry:30 13 4
hurt:35 24 -19
hurt her:53 40 -11
hurt meself:12 -43 -62
hurt my:75 80 -11
hurt … and:-34 -24 -6
hurt … bad:16 32 -4
hurt … but:16 22 4
hurt … i:-8 -19 -40
hurt … is:28 3 24
hurt … tonight:-9 -57 -57
hurting:-30 -18 -55
hurting meself:27 7 -1
hurting … and:21 23 -3
hurts:-24 -20 1
hurts and:-24 -5 -2
husband:34 31 33
husband and:-4 -18 -36
husband has:50 50 53
husband hit:-43 -37 -13
husband hits:33 29 -9
husband is:12 17 35
husband quit:-20 -23 -25
husband … a:24 2 3
husband … drinking:-17 -23 -31
husband … i:-57 -51 -23
husband … me:15 21 30
husband … teh:64 66 58
husbands:38 37 30
hvae:10 14 15
hymn:27 25 27
hymns:5 3 -3
hypothetically:39 43 17
hypothetically how:38 38 30
hypothetically if:24 21 -5
hypothetically … long:32 30 28
hypothetically … someone:25 21 -5
hypothetically … was:37 36 0
i:2 -10 -21
i a:20 -27 -31
i agree:5 20 -4
i am:-14 -7 -21
i and:38 35 25
i ask:79 43 17
i attempted:48 77 -6
i bleed:37 48 -3
i bought:59 63 59
i bring:104 15 -5
i buy:60 50 12
i came:-31 -16 -9
i can:-27 -19 -14
i cannot:-10 -2 26
i carry:-30 -32 -22
i carved:76 90 -3
i catch:42 -3 -1
i chose:16 31 19
i clock:24 -20 -17
i cook:56 55 -1
i cried:-45 -23 -23
i cross:48 -11 -5
i cut:37 60 27
i daydream:18 22 -1
i decided:-50 -18 -3
i did:38 40 42
i didnt:-7 -31 -33
i die:80 74 -46
i died:26 -9 -5
i do:19 42 44
i dont:-5 -32 -28
i drank:-6 -22 -10
i dream:41 5 -14
i drink:-14 -9 -22
i end:-20 -42 22
i envy:94 -2 -1
i failed:38 19 10
i feel:33 -1 -45
i fell:37 39 25
i fix:-43 -40 -30
i forgive:51 54 51
i found:-34 -21 -22
i get:-30 -53 -59
i give:36 34 19
i go:49 47 47
i got:-29 -33 -59
i had:-32 -38 -22
i hang:-32 -31 -27
i hate:39 -25 -41
i hav:16 15 29
i hear:-47 -29 -21
i held:36 0 -12
i hid:19 29 38
i hope:-28 -43 -53
i injected:36 41 44
i intend:46 59 0
i jmup:66 44 44
i jumped:23 12 11
i keep:58 71 22
i kept:-5 17 23
i kil:-13 13 63
i killed:26 40 -4
i know:6 23 27
i last:-37 -10 -8
i leave:40 42 3
i left:-48 -19 -12
i let:-28 -9 16
i lie:20 10 -19
i lied:52 62 16
i liked:40 44 41
i live:47 49 5
i look:10 -40 -37
i love:-4 -23 -26
i loved:39 23 26
i m:14 13 33
i made:-26 -17 4
i make:20 -22 -33
i may:-5 1 -29
i mean:13 22 33
i meant:15 29 67
i merely:-2 -23 -1
i met:26 24 17
i might:28 -52 -25
i miss:-26 -17 -7
i nearly:-5 -5 -22
i needed:-37 -26 -7
i never:-11 -13 -21
i no:79 12 -34
i ought:28 30 38
i over:45 -13 -5
i overdosd:25 46 8
i picked:-55 -9 -4
i plan:-26 -8 -12
i poured:23 -4 -3
i pray:42 10 -11
i prayed:18 16 23
i promise:-21 -11 5
i pull:27 36 37
i put:24 35 18
i rang:15 21 17
i read:-36 -29 -29
i reckon:57 36 38
i recommend:-22 -13 -5
i relapsed:9 -33 -13
i remember:-24 -15 -7
i run:-22 -24 -18
i said:57 8 43
i saw:-25 -1 -21
i say:27 -29 -40
i see:-32 -35 -54
i shall:43 44 74
i shot:20 26 28
i should:26 -5 -19
i signed:14 17 27
i sleep:20 28 26
i slept:-27 -18 -14
i smiled:41 39 44
i sold:-38 -7 0
i start:-15 -18 -28
i started:-51 -52 -38
i stay:-60 -14 -4
i stayed:-27 -8 1
i stop:42 30 7
i stopped:-3 15 33
i suppose:37 17 29
i swallowed:61 66 63
i swear:32 26 -24
i take:-37 -6 -35
i teh:13 -36 -26
i tell:-4 0 -26
i that:41 13 9
i think:33 6 3
i thought:-21 7 25
i threw:70 -37 -51
i told:-24 -11 -19
i took:6 21 27
i train:-26 -8 -5
i tried:50 44 21
i turned:-42 -41 -6
i typed:33 12 -5
i use:11 21 11
i used:-3 -24 -27
i wait:46 34 26
i wake:-9 0 -37
i walk:-20 -40 -13
i walked:38 30 -13
i wana:23 -14 -5
i want:37 66 -30
i wanted:-30 -26 30
i was:13 -62 -26
i watched:-23 -20 -12
i were:-28 -13 -6
i werent:80 16 0
i wish:-8 6 -21
i woke:-33 -57 -31
i wonder:44 -9 -3
i wont:56 80 73
i would:-65 -23 -32
i wouldnt:40 -19 -28
i wrote:23 23 32
i … a:22 -2 7
i … about:3 21 -25
i … afraid:22 10 6
i … after:25 10 4
i … alife:5 7 22
i … all:24 15 28
i … alone:73 85 57
i … am:-22 -4 -11
i … an:4 23 28
i … another:30 -9 10
i … answer:27 31 30
i … anymor:26 -8 5
i … anyone:56 10 11
i … anything:13 -23 -3
i … arms:91 97 69
i … around:9 -20 -33
i … as:-50 -31 -38
i … ask:-23 -22 -10
i … at:19 -17 -24
i … away:74 -9 -6
i … back:2 31 41
i … bad:27 -10 -6
i … bc:-28 8 11
i … be:35 30 52
i … before:-30 -17 -6
i … beside:-3 -21 -6
i … beter:21 -4 4
i … bit:41 10 18
i … born:39 -2 -1
i … both:19 17 22
i … bottle:-52 -15 -2
i … brother:-21 -8 -4
i … brought:24 33 23
i … by:-5 -1 -27
i … cancer:43 -7 -2
i … cant:3 15 44
i … car:-11 -9 -20
i … care:26 29 -27
i … chair:47 42 30
i … class:23 -4 -1
i … clock:39 38 33
i … coffee:24 33 30
i … come:-21 -9 -22
i … coming:-32 -34 -18
i … comit:-1 21 10
i … could:-25 -24 -1
i … counting:20 23 25
i … cut:38 12 15
i … cuting:58 74 -4
i … date:-59 -54 -31
i … day:32 -5 -17
i … dead:158 57 31
i … deep:17 28 24
i … did:24 34 -6
i … die:42 70 4
i … disappear:46 -25 -5
i … disappointed:59 3 -10
i … do:19 17 24
i … doing:-8 6 -22
i … dont:38 51 30
i … down:-46 -44 -21
i … drink:-48 -29 6
i … drinking:-27 -21 14
i … drunk:46 -7 -6
i … each:74 9 17
i … eaten:53 31 -2
i … end:12 5 -30
i … every:57 6 -5
i … everyone:12 35 17
i … existing:36 -7 -1
i … faint:17 18 44
i … far:29 29 41
i … feed:23 20 17
i … feel:-46 -15 -8
i … feet:17 -36 -7
i … felt:28 -16 -11
i … fill:-26 -11 0
i … find:-31 -12 -21
i … fine:8 1 24
i … finish:16 20 26
i … finished:55 68 69
i … for:14 30 1
i … forgive:25 19 18
i … four:6 -15 -28
i … frightened:46 47 -1
i … from:-11 37 13
i … get:-46 -15 13
i … getting:-39 1 -18
i … giving:-18 -25 -5
i … god:35 -17 -12
i … gone:32 -20 4
i … good:2 5 30
i … goodnight:41 46 49
i … got:-28 -13 -7
i … had:-31 -43 -39
i … half:20 -12 -5
i … hand:36 34 32
i … hang:27 38 -14
i … hangin:21 -13 16
i … harmed:-26 -7 -1
i … hav:-12 -41 -20
i … he:-3 -16 -39
i … hear:44 33 44
i … heard:-28 -6 -6
i … hearing:20 18 21
i … help:-30 -28 -10
i … her:20 25 34
i … here:14 21 1
i … hold:23 26 37
i … home:-35 -8 -12
i … hope:32 44 -4
i … hoped:26 19 21
i … how:23 9 2
i … hurt:61 37 -9
i … hurting:39 9 0
i … id:38 60 59
i … if:-39 4 9
i … ill:-6 10 -31
i … im:-24 12 1
i … in:24 18 27
i … inside:-4 15 37
i … into:24 19 -22
i … is:5 -12 -26
i … it:39 31 19
i … itd:19 33 32
i … its:-4 -21 -32
i … ive:-31 -37 -7
i … jealous:84 -4 0
i … joined:21 27 24
i … k:54 54 -19
i … keep:-8 13 34
i … kept:27 30 28
i … kettle:9 21 31
i … kil:47 82 17
i … killing:-36 -59 3
i … kitchen:18 21 16
i … knife:11 14 25
i … know:-43 -25 -25
i … last:80 37 27
i … late:-21 -11 -7
i … left:-31 -5 -23
i … let:-1 6 22
i … life:-34 -1 -1
i … live:-22 14 5
i … long:3 29 33
i … look:70 5 -11
i … looking:-61 -17 -1
i … lot:-33 -21 -9
i … love:-57 -35 -17
i … lying:18 37 -9
i … made:24 18 18
i … make:44 36 30
i … man:-36 -10 -16
i … mean:80 48 -1
i … meself:28 51 11
i … mess:-13 -18 -24
i … mind:-26 -39 -19
i … money:-33 -20 -14
i … more:-14 21 6
i … my:2 14 24
i … need:-24 -18 0
i … needing:88 64 67
i … next:-23 -15 -7
i … night:67 56 36
i … nineteen:28 -3 -2
i … no:22 -12 -16
i … nobody:26 27 7
i … none:-26 -16 -9
i … not:1 -35 -34
i … nothing:22 24 -3
i … number:3 -36 -24
i … nurse:29 38 16
i … od:-21 -26 -3
i … of:10 17 32
i … off:28 28 46
i … on:43 6 -14
i … one:32 8 -12
i … or:-24 -71 -56
i … other:-23 -26 -3
i … out:20 32 -13
i … over:-29 -8 21
i … own:77 83 49
i … pain:22 -3 -1
i … past:55 45 17
i … peace:53 63 63
i … people:80 24 33
i … person:46 -19 -2
i … pick:27 -7 -9
i … picture:34 -3 -2
i … place:76 70 40
i … plan:51 8 -9
i … platform:87 85 83
i … purpose:-9 37 -1
i … put:-5 31 -19
i … rather:27 16 15
i … ready:69 43 -3
i … reason:67 25 -2
i … rest:-18 -22 -23
i … rists:-1 -1 37
i … road:43 25 34
i … roof:68 57 66
i … rung:29 28 44
i … safe:19 31 -32
i … said:73 59 0
i … say:-24 -20 -18
i … saying:28 4 -24
i … scared:33 16 45
i … scream:-28 -19 -9
i … see:47 12 15
i … seizure:70 77 82
i … serious:-15 -28 -1
i … set:60 63 52
i … shall:26 -3 -3
i … sharpened:52 26 24
i … she:-27 -10 -20
i … sherry:27 -3 -2
i … shooting:27 55 -7
i … should:27 -15 -10
i … sick:54 62 59
i … six:36 -18 -1
i … sleep:-22 -9 3
i … slit:0 1 -30
i … sober:-30 -28 -20
i … some:17 -31 -9
i … somebody:8 8 20
i … someone:-68 -40 -13
i … something:51 30 14
i … son:21 4 13
i … sorry:-33 -23 -18
i … stand:51 40 36
i … stay:-4 23 25
i … staying:20 32 39
i … step:20 23 31
i … stop:-29 -1 -25
i … stuff:39 23 32
i … such:79 56 36
i … sucidal:65 54 7
i … surgery:53 -2 -2
i … tablets:18 34 37
i … take:-35 -9 18
i … taken:69 69 59
i … takin:-22 -9 -10
i … talk:55 18 15
i … teh:35 40 45
i … tell:-31 -13 16
i … telling:16 22 27
i … ten:50 42 44
i … that:-1 -12 -32
i … thats:34 17 33
i … them:47 9 18
i … there:47 -33 -47
i … theres:55 4 18
i … they:69 50 38
i … theyd:-22 -10 -2
i … thighs:20 26 -8
i … thing:15 35 32
i … thinkin:-18 -26 -25
i … this:-23 -9 -35
i … thought:31 29 14
i … three:21 -6 -6
i … through:-17 -18 -34
i … till:33 32 25
i … time:-33 -22 -20
i … tired:20 29 17
i … tmrw:-40 -32 -17
i … today:48 -11 -30
i … told:-14 -26 -31
i … tonight:-2 6 28
i … took:27 37 36
i … tree:-20 -20 -16
i … trigger:36 35 33
i … twice:15 28 4
i … two:16 37 22
i … u:-4 22 20
i … unalive:25 -7 -1
i … under:-45 -33 -27
i … use:-56 -36 -13
i … using:-28 -14 -12
i … wait:2 11 34
i … wake:56 29 -10
i … want:15 -17 26
i … wanted:-10 -13 -21
i … was:26 -45 -41
i … way:10 31 10
i … we:13 19 29
i … wednesday:44 46 34
i … wen:-9 -35 -31
i … were:22 9 -21
i … what:36 42 43
i … where:24 40 21
i … which:52 54 55
i … while:-40 -15 -7
i … who:-19 -2 -24
i … wife:-5 -2 23
i … will:-30 -14 -2
i … window:32 35 31
i … with:-6 -18 -66
i … without:-72 -55 -35
i … wont:-27 -13 -2
i … wouldnt:-34 -12 -6
i … writing:-29 -17 -10
i … wrong:16 11 -25
i … year:-22 -2 -1
i … years:-6 -36 -20
i … yes:33 48 38
i … yet:-21 -16 -2
ibuprofen:-31 2 -15
ice:3 -5 -4
ice and:28 28 -2
ice instead:60 -6 0
ice … teh:15 39 15
ich:119 130 56
ich bringe:40 49 14
ich denke:27 38 -5
ich habe:63 86 60
ich mich:28 29 28
ich ware:50 -16 -7
ich will:46 32 -18
ich … abschiedsbrief:43 41 51
ich … alle:-35 -11 11
ich … an:35 46 25
ich … auf:22 26 30
ich … dann:51 50 56
ich … das:15 20 -8
ich … den:8 6 27
ich … der:29 33 34
ich … mehr:26 -8 -5
ich … mich:15 52 -6
ich … selbstmord:64 78 -4
ich … sterben:37 -10 -1
ich … tabletten:62 64 82
ich … tot:50 -16 -7
ich … umbringen:38 42 -8
ich … und:-37 -26 -13
id:45 5 -6
id a:34 11 22
id do:4 20 -44
id get:-29 -5 -2
id got:37 12 -2
id hav:-18 -32 -11
id never:46 -3 -6
id not:123 51 50
id rather:-9 -21 -22
id sooner:-24 -31 -11
id step:26 -5 -5
id teh:85 -28 -16
id to:82 72 43
id want:-35 -2 6
id … and:-26 -3 12
id … be:78 26 28
id … been:21 -13 -7
id … born:25 -1 0
id … by:-19 40 24
id … content:24 -10 -5
id … dead:-38 -2 -11
id … do:47 9 -5
id … dream:22 0 0
id … for:72 29 33
id … glad:32 -2 -1
id … hav:44 -5 -3
id … i:27 19 -4
id … if:-59 -13 -6
id … im:26 -1 -1
id … it:22 -6 -44
id … meself:65 19 -4
id … my:18 21 -3
id … not:37 2 3
id … off:-1 -26 -8
id … ok:35 4 1
id … plan:-33 -10 10
id … relieved:80 -5 -2
id … stay:57 -18 -12
id … teh:18 35 21
id … than:-26 -9 -3
id … there:30 -5 0
id … with:30 19 -10
idc:0 0 0
idea:-45 -47 -16
idk:0 0 0
ie:-2 -2 -1
if:-13 -25 -38
if anyone:-27 -21 10
if i:32 -2 -74
if id:31 0 15
if it:25 14 -24
if my:4 26 -22
if she:-34 -5 -27
if teh:32 -5 -25
if there:39 35 33
if u:23 -26 17
if ur:24 19 22
if … about:33 -6 -4
if … ask:28 27 -6
if … at:36 -16 -12
if … be:-29 -5 -3
if … came:41 -17 -12
if … can:-28 -17 -11
if … dead:46 41 -1
if … did:1 29 -13
if … didnt:46 -28 -3
if … dont:-52 -10 -35
if … existing:21 -2 0
if … get:26 45 29
if … go:26 19 -13
if … got:25 -9 -5
if … had:-21 -8 2
if … hav:-29 -21 -7
if … hit:50 -6 -1
if … i:27 43 25
if … ill:91 76 -1
if … im:23 -2 -1
if … in:-30 -1 4
if … is:7 -3 -22
if … kil:-47 -18 -1
if … killed:16 39 -2
if … kills:38 49 -1
if … know:65 10 40
if … leave:32 44 4
if … leaves:9 20 -5
if … me:67 41 19
if … meself:-8 30 -2
if … more:22 19 21
if … my:-9 -17 -21
if … no:-4 -32 -24
if … one:-56 -21 -9
if … reading:20 31 31
if … says:-23 -7 20
if … see:39 37 35
if … something:-31 -18 -9
if … speak:58 40 -1
if … stop:24 18 -7
if … stopped:-24 -26 -4
if … stops:9 20 -2
if … teh:-47 -15 -12
if … tell:32 45 -3
if … text:24 22 26
if … this:55 72 66
if … to:-26 -23 -1
if … told:-30 -17 6
if … took:10 13 31
if … u:27 -4 8
if … wake:21 32 -16
if … want:-70 -42 -3
if … was:86 22 -18
if … wasnt:71 -17 -10
if … were:-24 23 25
if … werent:78 11 -4
if … what:13 12 30
ihn:-12 -6 -2
il:6 19 32
il be:42 41 36
ill:13 26 32
ill do:17 21 4
ill go:31 34 29
ill hav:52 46 37
ill kil:-45 -57 -14
ill let:68 75 49
ill not:119 71 69
ill put:99 102 47
ill take:53 53 51
ill … a:29 35 15
ill … and:-9 -8 -21
ill … at:14 -48 -38
ill … back:-24 5 -24
ill … be:76 34 37
ill … been:40 43 43
ill … before:19 22 27
ill … for:43 47 41
ill … goin:9 29 -1
ill … gone:16 22 22
ill … here:-22 0 3
ill … him:55 46 -42
ill … if:-60 -31 -8
ill … in:49 47 40
ill … it:43 22 6
ill … meself:0 -5 48
ill … more:28 25 5
ill … my:-26 -21 -1
ill … of:-24 -13 -5
ill … past:53 50 45
ill … teh:50 68 56
ill … there:75 69 70
ill … this:11 21 21
ill … tmrw:28 19 5
ill … tonight:-31 -20 -38
ill … wen:22 18 20
ilocano:5 5 7
ily:7 4 6
im:12 21 16
im afraid:-18 -12 -34
im after:23 27 40
im an:21 -2 -23
im at:-16 34 35
im away:42 52 44
im bleeding:60 57 56
im buying:-15 -20 -15
im by:25 22 36
im carrying:11 41 -2
im choosing:37 42 18
im cuting:-37 -25 -28
im dead:-65 -35 -18
im do:-10 -8 -42
im doing:-20 -15 -3
im done:95 51 43
im driving:27 24 23
im drowning:-30 -17 -10
im dying:-35 0 -3
im ending:50 47 19
im feelin:22 3 -9
im fine:-18 -23 -26
im finished:21 24 22
im glad:-19 -30 -12
im goign:28 34 36
im goin:43 30 22
im gone:27 27 28
im hang:2 2 24
im having:48 42 -16
im here:47 4 21
im in:67 81 76
im jumping:23 27 43
im kil:30 43 -3
im killing:10 4 31
im leaving:2 23 20
im making:-26 -23 -18
im nervous:-55 -34 -22
im next:47 48 2
im not:-8 -18 -22
im off:-20 -23 -38
im ok:37 12 7
im on:12 -29 -28
im out:60 65 69
im outside:72 45 61
im over:15 26 36
im parked:54 44 52
im past:22 23 23
im proud:-4 -20 -4
im quiet:21 16 21
im ready:43 -3 3
im sat:33 27 27
im saying:33 -3 -2
im scared:5 34 8
im seeing:13 35 35
im serious:41 22 -36
im seventy:17 23 -7
im sitting:-38 -34 -30
im sorry:-45 -49 -33
im starving:-10 -25 -2
im staying:51 22 20
im stepping:58 67 63
im stopping:46 43 37
im sucidal:46 65 -30
im takin:51 33 49
im telling:15 26 -8
im texting:37 33 28
im tired:9 1 -25
im to:-30 -25 -24
im trying:-33 -31 -32
im typing:48 29 27
im unalive:13 21 -17
im using:76 62 59
im waiting:88 82 78
im walking:41 36 39
im with:26 16 9
im worried:-39 -28 -20
im writing:18 26 26
im … a:-42 -30 -27
im … about:-30 -12 16
im … all:21 13 16
im … and:28 39 31
im … anymor:14 18 25
im … around:49 41 41
im … at:18 29 19
im … away:37 24 15
im … back:28 49 29
im … bc:23 -3 -23
im … before:40 48 11
im … behind:21 36 27
im … being:26 2 -3
im … both:51 -2 -1
im … bridge:-54 -48 -52
im … brother:18 25 27
im … burden:70 22 -7
im … but:-23 -38 -11
im … by:46 24 29
im … calling:19 28 34
im … come:119 62 61
im … couldnt:32 26 29
im … day:-25 -12 -4
im … die:86 -1 32
im … do:-19 -16 -30
im … dont:103 56 63
im … down:26 26 22
im … drown:-47 -49 -40
im … end:11 -6 -29
im … ending:33 69 -10
im … every:48 3 -5
im … everyone:-6 -26 -22
im … fed:4 8 32
im … feel:-25 -26 -10
im … floor:3 -37 -30
im … from:-32 17 -36
im … front:25 25 27
im … gave:-38 -41 -32
im … go:13 31 -28
im … good:12 18 25
im … gun:9 20 21
im … hang:-75 -79 -74
im … head:26 30 31
im … heart:38 -11 -6
im … her:-21 -12 -10
im … him:55 79 36
im … his:44 36 41
im … holidays:21 23 26
im … home:27 22 17
im … house:33 42 48
im … how:-31 -21 -28
im … hurt:97 94 -6
im … ice:22 -6 0
im … id:55 2 -1
im … if:-45 -22 -14
im … ill:12 29 29
im … in:18 0 25
im … instead:23 -6 0
im … into:-16 -19 -26
im … is:-52 -24 -10
im … it:42 44 44
im … its:13 15 22
im … ive:-57 -49 -31
im … jmup:64 64 73
im … kil:107 77 35
im … late:76 69 64
im … life:60 -4 0
im … lineman:54 61 56
im … living:-55 -1 2
im … long:17 25 14
im … looking:55 -10 -4
im … make:36 31 37
im … meself:19 67 27
im … mins:31 17 12
im … mum:14 23 4
im … my:54 34 35
im … myslf:73 40 -3
im … neighbours:20 25 36
im … no:51 7 -39
im … nobody:30 26 21
im … of:9 -1 -47
im … off:71 36 40
im … one:94 95 45
im … out:19 33 65
im … over:-64 -58 -51
im … own:44 38 42
im … pretending:24 26 0
im … right:-45 -16 -24
im … safe:40 -13 -7
im … see:-4 14 -22
im … she:-40 -50 -34
im … shes:23 23 -16
im … sill:103 110 100
im … sleeve:39 17 15
im … someone:21 21 18
im … stab:10 10 25
im … sucidal:25 27 -7
im … take:11 31 2
im … teh:27 41 49
im … that:-2 9 20
im … there:22 19 25
im … things:47 19 12
im … think:22 2 -4
im … thinkin:-24 -13 -9
im … this:20 -1 9
im … thoughts:69 77 -3
im … three:-26 -28 -40
im … tired:36 18 2
im … tmrw:-44 -43 -52
im … tonight:109 105 91
im … took:27 29 29
im … tracks:41 32 34
im … travelling:31 32 32
im … trying:31 16 22
im … two:-23 -10 -5
im … u:26 27 11
im … under:32 31 36
im … ur:-32 -35 -30
im … vet:20 24 23
im … waiting:38 35 11
im … was:-21 -4 -4
im … wen:19 -28 -47
im … who:-27 -13 -11
im … with:1 -45 -20
im … wrong:-33 -37 -35
ima:39 42 44
imagine:-23 13 -8
imagine a:-29 -2 -1
immersion:-7 -6 -2
important:-12 -10 -10
in:-24 -15 -10
in a:10 10 20
in advance:2 25 22
in america:-27 -19 -7
in an:-4 -14 -20
in and:-28 -35 -45
in at:20 17 -42
in bed:-20 -27 -13
in court:13 18 28
in each:-34 -23 -14
in four:29 6 -2
in from:29 -4 -2
in front:24 24 11
in goa:-25 -19 -16
in group:23 -1 0
in hand:-24 -30 39
in heaven:23 24 22
in her:5 20 12
in his:41 36 3
in hospital:-23 -12 -17
in i:22 31 20
in id:90 11 18
in it:54 45 35
in law:-6 -5 -31
in laws:32 34 7
in march:-17 -24 -28
in may:-24 -21 -19
in me:59 30 0
in mood:56 59 55
in one:-29 -29 -26
in order:20 -12 -8
in our:46 61 41
in pain:-21 -19 -17
in peace:-23 -20 -15
in recovery:-21 -12 -8
in right:-24 -17 -9
in september:24 -10 -5
in spring:-32 -14 -5
in teh:32 27 28
in that:-27 6 38
in there:3 -4 -24
in this:10 -25 -40
in three:-27 -15 -11
in town:-25 -23 -9
in two:-35 -6 -3
in with:-29 -51 -43
in … a:-18 -25 -31
in … about:-38 -15 -8
in … accommodation:21 12 16
in … after:21 30 14
in … alife:1 -41 -16
in … all:-27 -12 -7
in … an:21 10 15
in … and:47 42 30
in … arm:14 28 48
in … as:21 -4 -34
in … at:40 51 30
in … bath:70 57 43
in … be:14 29 12
in … been:-2 23 -3
in … before:-18 -23 -23
in … behind:47 47 55
in … big:-14 -14 -23
in … blazer:29 21 0
in … blue:20 19 15
in … boat:66 64 57
in … bottle:-76 -53 -35
in … bring:25 18 -2
in … but:41 42 -19
in … canteen:16 20 21
in … car:40 48 32
in … caravan:53 59 70
in … case:22 28 34
in … chair:-25 -24 -27
in … channel:-46 -36 -28
in … chat:30 16 0
in … cistern:27 -2 -2
in … city:-31 -31 -14
in … class:14 22 6
in … clear:-31 -13 -6
in … closet:16 21 14
in … cold:29 36 48
in … come:-17 -22 -22
in … corner:1 13 22
in … crash:-22 -5 -3
in … cupboard:16 -48 -27
in … day:-39 -18 -5
in … days:-23 -33 -30
in … didnt:-24 8 14
in … died:23 29 -2
in … door:42 29 11
in … doorway:23 19 -2
in … drawer:41 10 20
in … early:-40 -40 -30
in … easter:42 39 -1
in … every:-18 -40 -10
in … everyone:-24 5 -10
in … family:-30 -36 -19
in … few:12 27 19
in … first:-20 -5 -5
in … flat:53 35 -13
in … foot:-23 -25 -11
in … for:-19 -45 -29
in … four:-9 21 13
in … garage:2 19 30
in … garden:-20 -3 -1
in … go:-32 -26 -15
in … goin:70 60 64
in … got:62 58 31
in … grave:-21 -15 -12
in … ground:-16 -20 -25
in … group:-10 3 -22
in … had:-26 -28 -30
in … hall:6 7 29
in … hand:35 31 53
in … havent:23 -7 -7
in … he:23 27 41
in … head:5 -29 -16
in … heart:25 29 -4
in … his:48 35 38
in … home:-37 -27 -19
in … house:10 13 22
in … i:-4 7 24
in … id:52 25 10
in … if:-8 11 40
in … in:59 46 43
in … inn:7 11 33
in … is:-3 -33 -22
in … it:-56 -35 -16
in … its:31 -1 -23
in … ive:-52 -7 -1
in … jacket:41 38 30
in … keys:18 18 20
in … language:20 -6 -3
in … lap:29 33 24
in … last:-58 -34 -18
in … live:33 36 28
in … me:55 43 12
in … medicine:30 24 19
in … memory:28 -4 -2
in … mins:32 28 30
in … minute:34 34 42
in … mirror:-26 -22 -15
in … miss:32 37 -1
in … monday:25 29 22
in … months:37 -33 -16
in … mouth:71 90 73
in … mum:-30 -18 -15
in … never:-30 -9 -10
in … new:-25 -21 -21
in … next:28 19 33
in … night:-9 -20 -32
in … nine:29 -21 -25
in … no:29 12 2
in … not:-22 -16 2
in … oil:8 26 23
in … old:34 -9 -16
in … once:-52 -25 -13
in … one:23 22 30
in … or:29 25 16
in … other:49 17 21
in … out:38 30 39
in … outside:22 7 -10
in … own:30 21 48
in … park:-14 -15 -24
in … part:28 -5 -2
in … past:-42 -40 -23
in … phone:30 38 47
in … pipes:31 22 22
in … place:-22 -11 -6
in … play:-46 -43 -25
in … pocket:3 -25 -24
in … premier:7 11 33
in … press:23 8 10
in … put:0 -12 -28
in … rang:-19 -19 -20
in … ring:-35 -23 -6
in … room:9 20 18
in … row:23 -1 -1
in … said:-20 -15 -15
in … same:-28 -31 -27
in … says:7 21 32
in … school:1 4 -31
in … she:4 7 25
in … shed:52 38 22
in … shoe:30 35 36
in … sick:36 35 24
in … sorry:83 47 38
in … sounds:21 24 24
in … station:-39 -36 -26
in … store:-26 -14 -15
in … talking:31 33 30
in … tea:28 30 6
in … teh:16 -22 -19
in … thank:-21 -21 -9
in … that:49 4 -13
in … thats:10 21 18
in … they:23 31 23
in … this:-60 -69 -61
in … tmrw:14 27 26
in … today:-40 -30 -9
in … toilets:63 65 -28
in … told:-22 -28 -19
in … took:-25 -8 -2
in … two:-24 -15 -13
in … u:-31 -36 -37
in … ute:-25 -17 -1
in … waiting:30 39 35
in … want:22 29 -4
in … wardrobe:33 54 54
in … was:33 49 53
in … water:44 33 30
in … ways:20 13 -5
in … weeks:-34 -14 -11
in … wen:-2 -3 -34
in … what:-55 -28 -23
in … where:52 15 11
in … with:-23 -26 -14
in … woods:47 42 27
in … word:38 38 47
in … world:31 -58 -13
in … yard:66 36 39
in … year:-41 -17 -7
inbox:13 8 10
incident:-10 -14 -9
incl:64 37 22
informing:2 5 -2
inhailer:1 6 8
inhaler:-5 4 8
injected:76 69 70
injected all:60 61 58
injected teh:45 49 57
injected … it:60 61 58
injected … lot:36 41 44
injected … of:60 61 58
injecting:4 2 10
injury:-1 -1 -1
inn:4 9 30
inn what:5 9 31
inn … a:5 7 29
inquest:-17 -11 -10
insecticide:34 37 23
insecticide … is:34 37 23
inside:15 3 8
inside … i:13 28 -6
inside … teh:32 40 35
insta:-9 5 14
insta first:19 21 19
insta … snap:19 21 19
instead:-7 -39 -28
instead of:-7 -33 -14
insulin:5 9 3
insulin … in:-49 -50 -32
insulins:47 45 45
insulins in:47 45 45
insulins … teh:47 45 45
insurance:-1 12 16
insurance … teh:46 46 46
intake:0 -2 -1
intend:45 59 8
intend to:50 63 9
intent:24 27 -2
intent plan:20 15 -1
internet:-36 -18 -11
interview:-17 10 -40
into:-32 -14 -20
into my:63 76 21
into teh:32 22 34
into … bc:2 -5 -42
into … box:-48 -40 -37
into … sea:66 63 59
into … sock:-9 -9 -37
into … wall:38 29 19
into … weekly:-40 -35 -35
intrusive:1 0 -2
invented:-28 -21 0
inverness:6 3 2
inyong:14 14 12
ir:-71 -5 -1
irme:-18 -9 -1
iron:7 -1 -42
iron and:-26 -18 -14
iron on:32 46 -15
iron … my:50 59 -6
ironed:-14 -11 -8
ironing:14 12 16
is:-7 3 21
is a:-46 -31 -27
is all:60 62 53
is anymor:21 22 -1
is asleep:37 30 27
is at:41 43 38
is beating:30 39 65
is blood:23 15 18
is cold:45 -10 -7
is coming:-54 -51 -47
is cuting:4 3 -33
is doing:-26 -15 -19
is done:40 42 35
is empty:85 76 67
is enough:27 32 33
is fire:21 28 21
is from:-68 -50 -19
is full:14 20 24
is funny:-40 -40 -40
is goin:49 29 42
is gone:-38 -10 -2
is good:-27 -24 -13
is goodbye:-32 -32 -38
is i:-58 -49 -40
is in:53 51 39
is it:19 -8 -24
is late:-14 -21 -33
is loud:44 -8 6
is made:35 28 21
is mine:-52 -58 -51
is nearly:19 47 54
is needed:20 24 27
is next:37 32 36
is no:-19 -11 -37
is not:14 -4 27
is nothing:0 -14 -23
is okay:-20 -5 -12
is on:30 33 15
is one:-33 -27 -4
is round:27 24 28
is safe:39 45 30
is sewerslide:34 16 -3
is shouting:50 51 61
is sleeping:52 41 22
is slow:31 35 42
is soaked:42 39 44
is standing:27 31 31
is strong:32 -29 -32
is talking:55 69 11
is teh:-21 -36 -57
is that:34 -23 -30
is there:-57 -69 -74
is tmrw:15 21 26
is to:41 18 11
is turning:32 31 32
is unconscious:74 76 77
is under:40 39 31
is what:29 40 18
is with:33 35 36
is … a:13 26 32
is … about:18 27 -23
is … after:12 12 20
is … an:-29 -5 2
is … and:24 11 9
is … anniversary:29 22 15
is … are:40 43 29
is … away:-42 -47 -22
is … bad:83 29 20
is … be:-29 -13 -29
is … before:-11 -9 -25
is … best:-24 -19 -20
is … beter:-49 -21 -13
is … birthday:34 24 19
is … bit:32 44 36
is … blue:65 65 66
is … blurry:46 43 40
is … bottle:27 31 26
is … bridge:28 23 29
is … but:5 27 -27
is … bye:82 86 81
is … can:-25 -52 -24
is … change:41 -12 -6
is … closet:27 27 18
is … desk:-38 -28 -32
is … die:56 -20 -6
is … dinner:-26 -14 -11
is … do:52 18 11
is … dont:5 25 39
is … door:24 22 18
is … drawer:-11 -25 -19
is … end:48 19 5
is … finished:27 33 39
is … floor:60 55 57
is … for:-19 -37 -23
is … friday:32 41 47
is … go:42 13 -10
is … goin:-35 -27 3
is … has:19 36 -1
is … he:-28 -19 12
is … heavy:-38 -27 -28
is … her:28 41 38
is … herself:19 29 -7
is … hes:30 30 29
is … his:-33 -20 -6
is … how:24 28 16
is … i:12 20 27
is … if:-54 -22 -13
is … im:43 39 47
is … in:-45 -42 -45
is … isnt:27 -3 -3
is … it:26 2 -3
is … its:-25 -25 -20
is … keep:-28 -11 -7
is … kil:32 41 -3
is … killing:31 36 -3
is … leave:-25 -10 -3
is … left:37 19 5
is … living:24 -7 -1
is … looks:30 28 29
is … mad:39 46 46
is … me:38 31 53
is … meself:8 17 -28
is … message:30 24 28
is … mind:31 24 -6
is … minute:26 23 20
is … museum:-39 -35 -40
is … neck:34 32 32
is … nights:30 23 -2
is … nine:41 35 4
is … note:4 5 32
is … on:18 20 32
is … one:60 -26 -28
is … out:-7 4 -31
is … over:31 28 30
is … people:98 32 42
is … red:16 21 18
is … right:37 18 38
is … round:35 11 9
is … saturday:17 21 17
is … say:44 49 55
is … school:-30 -23 -3
is … see:9 14 20
is … sewerslide:-7 -16 40
is … she:37 48 2
is … sister:31 21 40
is … sorry:48 44 34
is … streets:20 -2 -2
is … sunday:29 26 24
is … take:34 23 26
is … tell:1 16 23
is … that:36 17 6
is … thats:-36 -22 -27
is … there:79 78 79
is … these:34 -1 -1
is … they:85 79 58
is … thing:-21 -20 -39
is … think:26 29 -11
is … this:-11 -18 -20
is … thought:38 25 33
is … tmrw:42 21 15
is … to:-2 -18 -26
is … today:-18 -43 -24
is … tonight:-9 -42 -21
is … two:-43 -32 -32
is … u:31 26 10
is … up:-17 -22 -27
is … use:52 4 6
is … want:-15 9 -33
is … wanted:19 20 16
is … wardrobe:38 35 33
is … weekend:49 44 42
is … wen:-35 -15 -1
is … will:-8 -11 24
is … word:21 13 -1
is … worth:29 -9 -6
ish:5 -11 -2
isha:-6 -3 -1
island:-16 -4 -2
isnt:44 -13 -11
isnt a:34 38 26
isnt answering:32 41 27
isnt teh:32 9 -7
isnt that:52 -4 1
isnt worth:60 -2 -1
isnt … and:-20 -27 -10
isnt … i:-12 -29 -18
isnt … im:30 20 27
isnt … it:30 -1 5
isnt … me:-25 1 -1
isnt … teh:-30 -19 -11
issue:-35 -24 -19
issues:-42 -28 -21
ist:40 45 62
it:14 25 17
it a:1 -22 -16
it all:11 28 32
it an:19 25 -7
it any:-59 -39 -6
it back:-41 -29 -25
it bad:30 30 -3
it be:70 52 1
it before:-20 -14 5
it but:8 -10 -24
it by:52 44 5
it came:46 1 0
it did:-23 -4 -12
it didnt:43 44 34
it does:9 11 -33
it dont:46 65 59
it down:-32 -22 -4
it either:48 -7 -1
it ends:37 42 43
it enough:50 -2 -2
it every:23 19 -15
it feels:-30 -14 -10
it for:-3 -54 -36
it gets:16 5 26
it go:-30 -14 -7
it goes:-42 -21 -25
it goin:86 97 14
it got:-34 -15 -11
it had:34 10 -19
it happened:61 51 0
it happens:-23 -20 -13
it helps:13 31 -2
it here:-49 -54 -35
it hes:50 45 51
it i:-29 -43 -47
it if:18 -29 -8
it ill:-45 -41 -29
it im:3 -19 -42
it isnt:-9 18 22
it it:25 26 28
it its:-32 -13 -12
it ive:-46 -75 -35
it kills:64 56 -2
it look:32 44 51
it looks:23 20 19
it mattered:13 20 25
it meant:42 56 48
it meself:-60 -46 -24
it more:19 9 -33
it much:15 23 -11
it my:-33 -50 -39
it off:-12 0 24
it on:49 47 61
it one:24 14 12
it or:-62 -70 -24
it out:-49 -34 -17
it passed:-9 -24 -1
it planned:23 24 -6
it put:29 30 32
it ran:16 6 -21
it ring:25 -19 -10
it says:-27 -11 -9
it since:26 -32 -11
it sounds:-24 10 1
it stops:23 61 -4
it swallowed:-12 -20 -16
it this:27 13 12
it through:-16 -29 -18
it till:25 25 -2
it to:-4 25 37
it today:88 67 44
it tonight:9 22 39
it twice:27 29 9
it u:21 3 10
it up:42 16 3
it used:21 19 -2
it wants:31 26 27
it washed:40 40 44
it went:-27 -18 -12
it were:6 -31 -1
it with:19 12 -33
it would:42 -20 9
it … a:31 44 42
it … about:-41 -35 -19
it … accident:13 13 21
it … ago:10 20 -1
it … another:-1 -27 -11
it … anymor:21 23 -1
it … anyone:25 17 19
it … at:-21 -17 4
it … back:-3 -20 -12
it … bad:13 37 24
it … bc:16 28 -5
it … be:20 23 45
it … been:-19 -36 -10
it … beter:44 45 33
it … bought:24 19 -5
it … breakfast:24 29 33
it … but:-19 -31 -20
it … by:8 -22 -21
it … came:23 -13 -10
it … cant:71 44 23
it … christmas:25 25 -10
it … close:46 36 -3
it … come:-35 -15 -19
it … crossed:72 29 -3
it … dark:16 23 27
it … day:-9 -3 -31
it … days:35 43 42
it … do:-3 -13 -38
it … dog:-29 -25 -5
it … dont:4 -19 -27
it … down:32 -4 11
it … easier:-13 -30 -7
it … end:-46 -34 -9
it … enough:52 63 44
it … everything:69 27 23
it … fault:-29 -36 -28
it … fire:9 -32 -21
it … for:19 0 -33
it … friday:-29 -22 -8
it … from:34 13 26
it … front:34 1 -7
it … get:-31 -11 -36
it … getting:26 36 46
it … go:11 5 20
it … god:15 -40 -31
it … goodbye:42 47 55
it … had:-25 0 17
it … has:32 12 6
it … hav:-17 -35 -38
it … he:29 14 -1
it … head:43 -3 -1
it … her:-22 -22 17
it … here:-31 -31 -26
it … hes:50 52 26
it … hid:49 45 40
it … his:29 36 48
it … hour:29 19 -10
it … hurt:66 69 76
it … i:-9 -24 -4
it … id:-9 -35 -24
it … if:57 33 26
it … im:20 13 29
it … in:-23 -28 -17
it … is:-17 -13 20
it … isnt:25 20 -5
it … its:-26 -10 -38
it … ive:49 -1 11
it … kil:8 18 21
it … know:37 55 49
it … last:-61 -51 -24
it … left:32 27 16
it … let:-37 -40 -28
it … light:28 27 25
it … look:25 9 15
it … loud:9 18 29
it … me:-32 -4 -13
it … meeting:25 8 -13
it … meself:26 14 -14
it … minute:21 17 29
it … minutes:29 14 10
it … monday:47 42 29
it … more:-64 -46 -22
it … my:-32 -27 -54
it … news:26 18 23
it … next:-60 -50 -29
it … nice:20 -25 -12
it … no:-2 -21 -18
it … not:-23 -39 -20
it … of:13 29 16
it … one:-54 -29 -21
it … over:-2 19 32
it … own:59 42 -38
it … past:45 31 36
it … put:-26 -42 -12
it … quick:24 26 12
it … said:-84 -61 -15
it … say:19 21 -8
it … see:27 33 17
it … she:31 24 3
it … shed:-23 -18 -36
it … some:42 -39 -16
it … someone:62 0 7
it … step:-18 -22 -22
it … stop:20 20 42
it … sunday:-12 -13 -23
it … taken:3 -26 -8
it … teh:5 21 20
it … tell:39 9 -10
it … than:22 33 -8
it … that:-31 -21 -43
it … them:28 46 53
it … there:23 7 40
it … they:-3 12 23
it … this:51 -2 -32
it … thought:25 31 -3
it … times:2 -25 -17
it … tmrw:59 68 68
it … told:25 -2 8
it … tonight:106 86 90
it … two:20 -7 -24
it … u:-31 -21 -14
it … under:24 25 20
it … up:-10 -21 -14
it … wait:27 30 42
it … wall:29 28 41
it … warm:56 72 72
it … was:-21 -6 -21
it … wasnt:79 55 19
it … week:10 16 36
it … weekend:-22 -9 -6
it … wen:18 20 -19
it … what:-39 -38 -44
it … while:55 44 52
it … who:-30 -18 -9
it … with:-14 -20 22
it … wont:-21 -4 -4
it … work:4 25 0
it … worked:60 35 -4
it … yes:23 15 20
itd:76 59 37
itd be:44 33 38
itd … a:-26 -4 -3
itd … for:35 5 -1
itll:57 53 53
itll be:46 56 59
itll … by:46 44 46
itll … i:44 12 16
itll … sunday:-33 -29 -31
itll … teh:44 51 52
its:31 49 74
its all:63 60 71
its at:53 38 38
its bc:20 24 30
its been:-31 -18 -9
its black:26 16 -23
its done:82 80 67
its every:8 -20 20
its for:14 34 26
its four:28 26 12
its friday:-11 -21 -26
its getting:38 41 1
its goin:-42 -25 -32
its got:62 64 51
its happening:136 140 117
its her:-25 -35 -29
its his:34 37 25
its in:62 42 33
its loaded:65 66 95
its me:5 13 25
its my:30 33 34
its nearly:19 24 21
its not:-24 -34 -27
its november:38 -9 -9
its on:33 20 10
its our:24 24 -4
its over:33 37 28
its own:50 29 -7
its peaceful:48 50 47
its quiet:51 56 50
its sunday:14 14 24
its teh:30 42 11
its time:22 39 50
its … a:-29 -13 1
its … all:-39 -19 -11
its … arm:38 41 49
its … at:-23 -17 -23
its … bathroom:29 23 28
its … be:35 31 19
its … birthday:-21 -11 -24
its … day:7 -25 -18
its … dont:29 40 39
its … eleven:17 16 21
its … goin:-5 -27 -28
its … gone:61 79 90
its … goodbye:72 73 71
its … got:35 -2 -1
its … he:-47 -43 -8
its … i:0 15 28
its … im:23 14 7
its … it:13 19 31
its … its:8 23 33
its … last:-31 -44 -60
its … long:-22 -20 -22
its … me:-4 -33 -41
its … my:33 2 13
its … night:-26 -32 3
its … no:-32 -27 -13
its … of:13 29 30
its … on:58 45 40
its … pills:87 81 83
its … place:-31 -14 -15
its … pocket:101 -4 -1
its … razor:68 60 53
its … said:36 43 4
its … saturday:25 23 20
its … say:24 -1 -26
its … secret:22 21 -4
its … set:97 89 82
its … she:-22 -19 -9
its … since:37 35 26
its … six:-23 -8 -6
its … sunday:42 41 37
its … teh:40 17 1
its … th:-27 -21 -16
its … that:-28 -13 -3
its … thats:-26 -16 -24
its … theres:42 17 22
its … they:-47 -15 -27
its … thing:24 31 -11
its … this:-47 -45 -16
its … to:-27 -36 -31
its … up:14 22 29
its … want:5 23 46
its … way:50 39 36
its … wen:10 5 21
its … with:-27 -21 -8
its … years:17 30 28
ive:43 59 68
ive been:-41 -37 -34
ive bought:21 5 -5
ive chosen:42 33 34
ive cut:21 33 16
ive decided:29 34 7
ive done:-36 -34 -28
ive fed:2 9 27
ive felt:-25 -5 -3
ive gone:-39 -42 -41
ive got:57 28 29
ive his:45 37 30
ive joined:-22 -40 -13
ive left:48 45 10
ive made:38 0 12
ive my:-23 -39 -26
ive never:-68 -48 -39
ive not:51 6 0
ive nothing:16 19 30
ive picked:40 40 33
ive put:67 9 8
ive said:13 19 27
ive saved:-24 -18 -10
ive set:17 13 24
ive started:66 75 72
ive stopped:-5 14 -27
ive swallowed:22 22 15
ive taken:59 57 59
ive teh:103 97 97
ive thought:91 78 -6
ive tied:38 35 38
ive to:-32 -27 -29
ive told:32 13 17
ive took:25 25 20
ive typed:16 25 16
ive … a:32 30 32
ive … about:46 35 31
ive … all:34 25 23
ive … and:-8 26 30
ive … anyone:42 17 -9
ive … at:55 22 -12
ive … baby:10 11 21
ive … bag:35 29 28
ive … belt:-25 -30 -21
ive … blade:0 0 -56
ive … bottle:32 21 13
ive … cant:62 76 101
ive … cuting:15 31 -4
ive … end:32 59 -31
ive … enough:-23 -8 1
ive … every:19 27 16
ive … following:27 29 -1
ive … for:-5 -33 -16
ive … goodbyes:51 48 40
ive … hatpin:36 28 -4
ive … hosepipe:22 21 22
ive … how:19 23 15
ive … i:-25 7 15
ive … insulin:19 28 19
ive … it:52 27 11
ive … ive:-36 -24 -30
ive … kitchen:-55 -57 -51
ive … last:35 36 19
ive … left:43 53 55
ive … looking:41 36 -9
ive … method:61 55 54
ive … mine:69 68 59
ive … much:-29 -13 0
ive … my:51 17 22
ive … not:69 64 23
ive … of:52 53 53
ive … one:-17 -24 -14
ive … out:48 63 49
ive … packed:22 -1 -1
ive … peace:66 -6 -6
ive … pressing:21 23 0
ive … razor:37 36 37
ive … rope:-35 -34 -28
ive … scan:23 -1 -1
ive … sucidal:-52 -60 -7
ive … sure:66 60 48
ive … tabelts:64 40 41
ive … tablets:42 49 50
ive … teh:121 97 96
ive … telling:34 30 -6
ive … them:-24 -35 -51
ive … they:55 16 13
ive … this:-42 -33 -32
ive … through:7 24 26
ive … today:20 34 -11
ive … told:38 7 -6
ive … two:33 38 40
ive … up:2 21 21
ive … way:27 35 19
ive … with:-13 1 -21
iykyk:52 -8 -2
j:-1 7 -3
jab:-24 -16 -14
jack:7 8 9
jacket:63 54 40
jacket for:35 39 31
jade:7 -1 1
jai:51 74 25
jai avale:34 38 45
jai envie:15 22 -12
jai … de:26 26 -6
jai … me:26 43 -2
jai … mes:10 16 27
jai … mourir:38 1 -1
jai … tous:21 26 35
jailed:-3 -1 -1
jaja:-6 -6 -1
jajaja:-24 -2 -1
january:-37 -25 -12
jar:-7 -9 -7
jay:6 11 -4
je:87 92 62
je laime:30 27 27
je me:39 34 30
je ne:20 19 24
je suis:-28 -24 -10
je vais:17 43 28
je veux:48 46 -2
je voudrais:47 -7 -3
je … dites:38 39 33
je … etre:47 -7 -3
je … le:-19 -20 -7
je … me:-1 38 -1
je … mes:46 43 49
je … mourir:56 1 23
je … pas:-24 -8 -3
je … plus:77 39 37
je … sauter:38 39 33
je … suicider:22 28 -71
je … sur:-19 -20 -7
je … tuer:65 72 59
jealous:77 -5 -2
jeans:-15 -12 -16
jeden:-14 0 -3
jelly:-18 -17 -19
jen:-13 -1 0
jeringa:74 46 37
jerking:39 24 32
jerking all:28 12 19
jerking … and:28 12 19
jerking … over:28 12 19
jetzt:56 58 71
jk:20 72 70
jmup:79 97 105
jmup from:44 31 33
jmup in:-39 -26 -15
jmup jmup:-33 -34 -27
jmup of:45 39 42
jmup off:-56 -42 -74
jmup on:-39 -34 -13
jmup out:-56 -41 -29
jmup … a:-69 -49 -63
jmup … bridge:-25 -3 -9
jmup … every:-50 -57 -11
jmup … i:42 52 -9
jmup … teh:81 67 74
joans:-29 -18 -16
job:-31 -30 -12
job back:21 -4 0
job … and:26 40 45
job … i:14 -22 -9
job … teh:14 27 28
job … want:30 9 0
jobs:8 -29 -19
jobs today:60 -2 -3
jobs … and:57 -3 -3
joined:19 18 10
joining:-13 -12 -16
joke:-27 -18 -12
jokes:1 0 0
joking:63 69 4
journal:8 -48 -19
jours:21 25 8
jst:0 0 0
judge:-4 1 13
jug:18 13 15
july:-30 -15 -20
jumped:-14 -33 -22
jumped in:-22 -12 -6
jumped … teh:-35 -38 -30
jumper:-23 -16 -12
jumping:141 155 136
jumping … a:0 -1 -22
jumps:9 10 13
june:-13 -13 -12
k:27 35 -36
k … s:48 43 -14
kann:40 50 -2
kann nicht:40 50 -2
karaoke:-20 -2 -1
karim:2 2 2
karts:-6 -6 -7
kaz:-4 -2 0
kebab:-1 0 0
keep:23 30 5
keep being:31 21 26
keep goin:-4 -14 -28
keep it:-19 -5 -26
keep living:39 26 -3
keep looking:50 21 26
keep meself:-28 -28 15
keep my:-14 -24 3
keep thinkin:38 0 -11
keep … and:7 12 25
keep … at:33 -4 17
keep … back:26 17 2
keep … for:35 4 -5
keep … how:-20 13 20
keep … i:24 32 -5
keep … im:-27 -6 -10
keep … in:-24 -11 3
keep … mid:26 29 48
keep … my:45 60 10
keep … on:-67 -38 -7
keep … safe:-16 -20 -2
keep … takin:-26 -22 -1
keep … teh:56 -9 -8
keep … up:-26 -19 -7
keeping:-1 13 27
keeping … teh:28 20 32
keeps:61 65 -4
keeps me:15 38 -8
keeps our:28 24 -4
keeps … and:55 34 -37
keeps … hes:14 20 -10
keeps … in:63 20 15
keeps … teh:25 33 1
keller:-9 -9 2
ken:0 -3 -3
kennels:18 15 10
kept:4 7 26
kept a:38 6 8
kept me:-12 -24 -13
kept my:23 23 27
kept … down:25 -7 -2
kept … goin:-26 -21 -11
kept … longer:22 23 22
kerala:-5 0 -11
kermit:20 27 -5
ketamine:18 16 -6
ketchup:-31 -7 -4
kettle:3 11 11
kettle on:6 17 26
kettles:8 4 5
key:-14 -20 -13
key and:-24 -20 -26
key from:20 25 23
key … club:20 25 23
key … gets:-23 -22 -6
key … swim:20 25 23
keyboard:15 20 18
keys:-20 -19 -16
keys in:-21 -21 -19
keys under:-27 -23 -15
keys … his:32 26 17
keyworker:-15 -11 -3
khalas:1 -5 -3
ki:125 49 -5
kick:2 -22 -9
kicking:30 41 56
kicking in:78 96 90
kicking teh:-33 -37 -17
kicking … door:-38 -33 -9
kicking … i:22 23 17
kicking … in:-71 -66 -44
kid:18 39 26
kid … teh:-24 -17 -13
kid … u:28 26 21
kidding:-17 -2 -12
kidneys:-3 7 -2
kids:8 4 -18
kids are:-29 -30 -23
kids if:71 -1 0
kids in:36 39 36
kids to:-32 -25 -23
kids want:-22 -18 -13
kids would:35 -3 -1
kids … a:44 -4 -4
kids … and:-35 -25 -10
kids … asleep:-26 -26 -28
kids … at:-41 -42 -36
kids … get:48 16 10
kids … got:41 15 30
kids … i:46 19 -35
kids … in:36 31 41
kids … its:46 34 39
kids … my:-28 -17 -3
kids … over:-34 -13 -4
kids … teh:33 31 40
kids … with:35 39 43
kids … zoo:-35 -36 -37
kil:-6 -14 -55
kil for:-22 -6 -2
kil herself:57 60 -7
kil himself:74 68 0
kil me:-51 -33 7
kil meself:-17 -23 -36
kil my:-8 -4 -33
kil teh:20 25 -11
kil themselves:-58 -54 -1
kil u:16 17 35
kil yourself:56 56 -7
kil … a:16 22 -7
kil … all:21 34 -8
kil … and:79 77 -39
kil … at:-25 -20 20
kil … before:-35 -41 47
kil … brother:-49 -40 -12
kil … do:3 -30 -4
kil … every:34 28 0
kil … got:1 7 48
kil … hes:-30 -33 -12
kil … i:53 67 -42
kil … im:52 47 -11
kil … in:29 31 -10
kil … is:47 53 -42
kil … ive:-19 -12 -23
kil … kil:31 -8 -1
kil … me:31 33 -1
kil … my:10 10 36
kil … night:0 4 24
kil … no:6 10 -24
kil … on:-2 -1 42
kil … self:62 77 -19
kil … stepfather:31 28 0
kil … thats:29 27 -3
kil … this:-83 -81 -18
kil … tonight:8 16 23
kil … want:78 74 33
kil … was:-24 -12 -1
kil … what:31 34 18
killed:24 31 -14
killed meself:84 85 60
killed … and:63 56 36
killed … i:29 24 -6
killing:32 37 20
killing meself:75 66 75
killing … at:11 18 31
killing … i:52 32 2
killing … teh:26 33 27
killing … tonight:6 18 45
kills:17 33 -12
kills me:50 50 -5
kills … it:32 44 0
kills … kills:32 44 0
kilos:22 34 -8
kind:-15 -9 -18
kind of:-55 -38 -33
kind to:29 22 24
kind … each:28 21 23
kind … me:23 20 17
kind … other:28 21 23
kinda:0 0 0
kinder:18 26 27
kindly:16 10 13
kindly … me:-26 -18 -14
kindness:4 7 10
king:-2 -1 0
kissed:2 9 10
kissed teh:-22 -21 -18
kissed them:20 23 25
kit:-11 -10 -21
kitchen:12 28 21
kitchen floor:48 42 29
kitchen knife:-34 -40 -41
kitchen … bit:-29 -28 -23
kitchen … he:-30 -19 -17
kitchen … hes:21 22 14
kitchen … im:-51 -46 -45
kitchen … my:36 45 16
kitchen … on:34 43 26
kitchen … tongue:-22 -20 -18
kitchen … wont:-32 -19 -16
kits:12 13 20
kms:0 0 0
knackered:5 6 -1
knee:-25 -34 -27
knees:-48 -32 -15
knew:-2 4 -1
knife:23 21 -13
knife is:20 34 2
knife on:8 6 -50
knife … cut:24 21 -7
knife … for:11 15 -20
knife … goin:10 10 25
knife … im:-32 -30 -16
knife … in:6 16 21
knife … my:45 44 35
knife … outside:-51 -41 -43
knight:16 17 16
knitting:-6 -3 -1
knock:-1 4 -2
knocking:9 13 12
knots:8 18 27
know:5 6 14
know a:30 46 25
know for:30 28 29
know his:45 37 34
know how:24 36 13
know i:14 -13 -26
know if:-23 -35 -29
know it:-93 -64 -50
know ive:39 32 18
know me:-21 -21 -19
know that:-21 -18 -10
know u:29 11 14
know what:14 33 24
know where:52 50 40
know which:60 64 60
know why:51 68 48
know … am:23 25 25
know … and:32 45 64
know … be:-33 -28 -17
know … bridge:34 40 34
know … but:-32 -28 -9
know … by:28 35 25
know … do:-38 -43 -30
know … for:-22 -11 -12
know … go:45 -8 -13
know … he:32 20 -41
know … i:20 26 38
know … id:23 14 -5
know … in:14 32 20
know … it:11 28 8
know … its:2 -9 -24
know … ive:-37 -20 -3
know … know:70 34 23
know … long:40 20 32
know … mean:63 10 8
know … meant:45 49 26
know … need:24 10 -3
know … not:-57 -46 -29
know … on:40 49 11
know … platform:66 64 61
know … roof:81 79 80
know … she:-21 -4 -2
know … that:-21 12 -7
know … tree:-20 -20 -16
know … u:-25 -10 -6
know … what:40 42 35
know … year:15 13 22
knowing:-11 1 24
known:6 15 13
knows:23 10 -3
knows about:32 42 46
knows how:50 36 34
knows i:-57 -38 -31
knows im:-8 -34 -23
knows not:34 9 3
knows … here:-24 -21 -12
knows … in:-24 -21 -12
knows … it:-34 -18 -8
knows … teh:58 62 67
knows … to:42 21 21
knuckles:47 51 -14
knuckles split:48 42 -5
knuckles … and:24 30 -3
knuckles … it:21 16 -1
knuckling:-3 -16 -8
kuchentisch:-10 -4 0
l:34 45 55
l … are:69 72 72
l … world:69 72 72
la:11 23 23
la a:-21 -9 -25
la corde:20 13 13
la escopeta:24 24 30
la grange:45 45 43
la jeringa:74 46 37
la vida:38 25 6
la … a:-54 -1 4
la … dites:22 5 4
la … el:11 45 40
la … en:59 90 76
la … est:45 45 43
la … la:-52 31 26
la … le:27 52 -3
la … me:19 35 37
la … mi:57 41 46
la … no:18 6 27
la … y:16 11 28
lab:38 36 14
label:38 32 27
label on:39 41 42
label says:27 31 -2
labelled:-2 -2 -5
laces:15 13 11
lack:-33 -13 -3
lad:12 18 -16
lad … for:-23 -19 -7
lad … tracks:-21 -21 -14
ladder:17 19 17
lads:73 71 65
lads and:-33 -39 -38
lads are:-23 -19 -22
lads i:12 12 23
lads … teh:45 44 43
lady:20 23 2
lady … i:38 41 38
lagos:-23 7 -1
lahat:14 14 12
laid:28 42 48
laid out:32 27 25
laid … teh:35 48 55
laime:30 27 27
laisse:7 7 8
lake:37 42 25
lamb:10 8 -2
lamp:46 57 50
land:21 30 24
land … hav:35 26 25
landed:26 20 31
landing:0 3 -1
landlady:-9 -8 3
landline:-1 -1 5
landlord:22 20 23
landlord … teh:26 20 25
landrover:1 -1 0
lane:34 45 14
lane … from:30 37 12
langar:9 11 8
language:58 15 21
language we:30 -1 -1
language … say:30 -1 -1
languages:-12 -12 -6
lanterns:-41 -40 -41
lanyard:1 5 -1
lap:20 25 24
lap … to:22 14 15
laps:-16 -9 -2
laptop:-5 3 10
las:-39 16 26
las pastillas:55 54 65
las … de:-42 4 7
last:14 2 -3
last bc:17 20 27
last bus:35 32 29
last message:29 46 52
last month:64 -28 0
last night:47 52 -30
last one:16 11 25
last spring:-24 -23 -21
last things:39 39 37
last till:-44 -16 -9
last time:-23 -11 -4
last train:34 39 38
last week:47 12 -13
last year:-16 -23 -14
last … a:2 -26 -23
last … after:50 -24 -5
last … and:20 23 -19
last … at:-31 -22 -5
last … be:31 34 40
last … four:31 -7 -1
last … from:-1 -42 -33
last … he:25 25 -16
last … hear:20 22 27
last … here:-12 -21 -23
last … hes:-33 -25 -12
last … home:31 -14 -10
last … i:4 1 -27
last … im:-56 -53 -19
last … in:26 24 21
last … is:62 33 27
last … it:15 21 17
last … its:55 62 43
last … me:-34 -26 -14
last … my:-27 -27 -16
last … nobody:48 65 27
last … of:-40 -28 -15
last … off:40 34 34
last … on:-36 -10 11
last … says:20 20 11
last … stood:6 23 -2
last … teh:-44 -33 -23
last … that:39 -22 -11
last … there:12 24 27
last … this:31 38 49
last … to:-30 -22 0
last … u:13 46 39
last … until:69 50 -2
last … was:44 -8 -26
last … with:36 45 56
late:19 30 29
late and:36 16 2
late to:85 91 90
late wifes:48 51 25
late … and:-38 -34 -18
late … goes:9 23 35
late … in:7 17 30
late … is:35 39 49
late … my:27 21 9
lately:41 3 -41
lately i:87 68 -16
later:-16 -4 -33
lates:15 16 14
latin:10 10 10
laugh:30 28 11
laugh … im:16 19 26
laughed:6 16 34
laughed camera:24 22 23
laughed … i:19 21 35
laughed … off:24 22 23
laughing:2 -9 -9
laughing … teh:-29 -39 -40
laughs:3 17 15
laughter:-1 -18 -9
laundry:-2 -3 3
law:-10 -6 -34
law … me:50 55 -1
lawn:-21 -5 -21
lawn … my:-23 -3 -1
laws:23 30 4
laws … me:52 53 -12
lawyer:-13 -11 -4
laxatives:48 47 -2
lay:-9 -4 -5
lay … out:38 36 32
laying:-7 -1 2
le:-22 -41 -46
le pont:-19 -20 -7
le … je:38 39 33
le … la:-25 -3 -1
le … vais:38 39 33
lead:29 28 30
leader:26 23 -2
leaflet:-31 -27 -12
leaflets:3 1 -2
league:-8 -5 -3
learn:-35 -8 -21
learned:-18 -16 -14
lease:-12 -8 -2
least:-21 -18 -5
leave:21 37 26
leave and:58 -23 -5
leave for:25 28 27
leave me:-32 -13 -7
leave teh:-48 -45 -27
leave tonight:24 18 20
leave … a:17 21 -1
leave … and:20 19 21
leave … i:-21 -20 4
leave … my:-25 -34 -9
leaves:58 55 28
leaves at:-28 -30 -10
leaves for:20 17 29
leaves her:55 39 -6
leaves tonight:21 28 29
leaves … i:36 30 4
leaves … will:23 36 -2
leaving:0 11 50
leaving in:47 41 36
leaving teh:9 22 27
leaving this:23 16 16
leaving … on:26 31 36
leaving … phone:59 62 55
leben:77 53 46
leben nehmen:28 35 -16
lecture:6 -14 -7
lectures:15 15 4
ledge:27 25 14
ledger:-4 -4 -6
leeds:-20 -20 -19
left:37 38 29
left a:35 24 20
left and:24 6 -30
left for:35 -11 -8
left him:-23 -9 -9
left his:11 17 21
left in:-27 -14 13
left it:12 9 38
left my:25 30 14
left off:26 39 27
left out:36 37 36
left to:13 36 -23
left … and:3 25 55
left … here:7 -22 -2
left … in:17 21 -5
left … its:73 37 45
left … light:26 34 32
left … me:32 25 11
left … of:-42 -8 -14
left … teh:57 49 39
left … to:23 20 -3
leg:29 40 -33
leg … iron:-48 -39 -7
leg … teh:-48 -40 -7
legion:0 5 -8
legs:26 36 37
legs over:27 27 28
legs … teh:43 41 26
leicester:4 5 5
leid:11 21 21
length:42 26 22
length of:41 27 24
lent:-31 -32 -33
lent and:-24 -23 -28
leo:-11 -8 -9
les:-58 -41 -21
less:17 -57 -50
less if:-32 6 -1
less … i:24 -7 -2
less … teh:3 25 24
lesson:19 19 6
let:15 15 42
let go:99 50 39
let him:46 42 32
let it:8 6 -24
let me:-16 11 30
let teh:-66 -40 -21
let them:26 37 36
let … at:20 26 17
let … be:21 19 -1
let … die:23 23 -9
let … do:-19 -17 -30
let … go:26 31 56
let … ive:30 27 17
let … my:41 38 40
let … out:24 27 27
let … say:45 38 37
let … see:12 19 26
let … teh:72 -2 2
leter:61 52 4
lets:-22 -28 -6
letter:21 20 0
letter for:-31 -34 -26
letter from:-27 -22 -15
letter in:-23 -16 -17
letter … teh:-35 -32 -30
letters:-38 -11 -13
letters and:-53 -14 -12
letters are:25 25 26
letters for:29 21 13
letters i:-59 -50 -9
letters of:-29 -25 -21
letters to:-24 -19 -30
letters … and:36 31 23
letters … everything:-30 -21 -23
letters … for:-31 -26 -24
letters … found:-35 -24 -10
letters … my:-27 3 -15
letters … teh:45 44 46
letters … them:-24 -17 -6
letting:57 31 27
level:-20 -19 -19
level crossing:-16 -26 -21
level … teh:45 41 47
levels:-15 -8 -11
lf:11 15 17
liar:18 -13 -11
library:-16 -6 -21
library … to:20 21 1
licence:27 -10 -5
licence and:32 3 6
licence … teh:31 -3 -7
lie:46 35 -15
lie in:24 -2 -1
lie to:39 32 0
lie … bed:3 -26 -20
lie … her:67 59 30
lie … i:9 10 -33
lie … teh:29 26 4
liebe:-1 0 2
lied:47 35 -6
lied i:38 41 34
liegt:9 14 13
lies:-32 -14 -12
life:3 -18 -35
life and:-49 -32 -38
life back:-28 -42 -7
life by:-29 -1 5
life i:25 12 -29
life im:-4 6 26
life in:-44 -45 37
life insurance:27 32 34
life is:6 -28 -32
life isnt:71 -6 -3
life on:11 19 23
life over:29 23 -3
life teh:22 17 10
life tonight:5 5 29
life without:-45 -19 -2
life yes:59 46 -8
life … a:-22 -3 36
life … about:25 21 32
life … and:-26 7 -5
life … at:-28 -25 -17
life … beter:45 21 12
life … do:28 40 -2
life … dont:53 -9 -9
life … evening:17 26 13
life … for:4 20 11
life … hav:33 40 -3
life … his:-2 -2 -24
life … i:20 15 -33
life … im:21 11 10
life … is:-43 -9 17
life … it:-8 -24 -20
life … me:-21 6 -9
life … nobody:32 34 -7
life … not:23 -7 20
life … nothing:14 44 -4
life … of:-32 -27 -5
life … over:-24 -20 -10
life … teh:23 35 38
life … they:3 -39 -20
life … this:2 -24 -15
life … to:-32 -29 0
life … tonight:21 24 40
life … want:25 14 0
life … wont:23 -6 -1
life … worth:86 -7 -3
life … would:123 3 -1
lifes:15 -3 -4
lift:7 22 32
lift it:-22 -20 -14
light:33 24 35
light on:19 27 22
light tmrw:24 24 19
lighter:103 107 43
lighter it:46 58 -7
lights:90 83 91
lights off:68 76 76
lights … teh:67 73 71
lights … tonight:23 25 26
like:0 0 0
liked:49 53 46
likely:-14 -23 -16
liking:1 -21 -15
lime:14 23 23
limit:-24 -15 -6
line:10 10 20
line at:21 -22 -19
line i:22 22 -15
line … i:37 -10 -4
line … me:41 0 0
line … teh:-57 -62 -22
line … there:34 33 29
line … to:29 25 25
lined:1 -3 0
lineman:54 61 56
lines:53 58 36
link:-19 -16 -15
lip:8 4 -5
lips:53 54 45
lips is:47 47 41
lips … and:93 89 75
lips … grey:54 59 30
lips … he:-21 -23 -18
lips … in:16 18 24
lisbon:-26 -11 -8
list:-42 -23 -30
list … is:-42 -27 -19
listen:-48 -43 -23
listened:-3 -2 0
listener:-3 1 5
listening:-31 -18 0
listening to:20 27 34
listening … to:50 50 52
listo:1 -8 -4
lists:49 46 48
lit:-26 -30 -23
literally:0 0 0
lithium:26 19 -6
little:-7 15 13
little boy:41 46 -12
little one:25 22 59
little ones:53 55 36
little sister:22 24 -2
little … and:48 40 24
little … i:-24 -30 -18
little … teh:35 26 11
little … to:-29 -18 0
little … with:-32 -28 -11
live:-2 -22 -26
live any:2 34 -2
live anymor:54 10 -1
live i:-29 -14 -2
live in:-59 -23 -12
live no:24 -2 -2
live this:22 -15 -7
live with:24 40 9
live … die:-27 -24 -1
live … dont:-27 -17 -3
live … him:40 33 -5
live … i:19 54 49
live … more:24 31 -3
lived:-29 -26 -4
liver:-21 -11 -17
lives:15 22 -13
living:19 -22 -60
living ive:25 23 -6
ll:-20 -7 -5
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-42 12 -39
load:5 0 5
loaded:53 54 96
loaded and:15 20 24
loaded on:26 26 34
loaded … on:15 19 20
loaded … teh:22 24 30
loading:15 18 -1
loan:5 1 5
loan … hav:27 24 26
local:6 1 -13
location:5 12 10
location off:27 27 28
loch:5 2 1
lock:56 55 46
lock teh:-3 10 21
lock … and:26 28 28
lock … it:34 24 31
lock … stair:10 19 20
lock … tower:10 19 20
locked:17 16 12
locked and:-24 -21 -9
locked in:23 25 34
locked … and:-17 -21 -17
locked … bathroom:17 18 24
locked … care:17 20 0
locked … dont:54 44 57
locked … i:28 30 23
locked … im:-21 -21 -13
locked … know:72 60 62
locked … knows:-21 -21 -13
locked … out:-22 -18 -14
locked … teh:25 29 38
locker:-12 -16 -26
locks:-20 -19 -42
locks me:28 29 -19
locks … in:28 29 -19
locks … teh:2 1 -29
lodger:53 55 49
lodging:4 7 6
loft:-9 -5 15
loft … im:35 33 37
log:31 51 41
logged:15 13 18
logged in:19 19 20
logged … class:19 19 20
logged … to:19 19 20
logging:1 9 9
lol:0 0 0
lonely:-6 -2 -2
long:-7 2 7
long ago:-41 -28 -10
long and:-51 -33 -26
long bus:21 -3 -4
long sleeves:16 24 -4
long … for:45 25 14
long … gone:23 27 24
long … im:17 30 30
long … it:-30 -17 -13
long … one:31 33 14
long … takes:25 33 41
long … to:-39 -7 -9
long … u:31 -5 -5
longer:14 -2 -4
longer than:14 35 34
longer … i:-23 -6 -1
longest:-19 -20 -18
loo:7 13 -2
look:26 37 36
look after:25 34 39
look at:23 -39 -51
look i:35 48 43
look in:37 32 35
look up:28 26 27
look … a:-15 -14 -28
look … each:-26 -20 -17
look … for:33 41 49
look … her:30 -4 -3
look … ive:-24 -34 -26
look … me:17 14 26
look … old:31 -1 -1
look … other:-26 -20 -17
look … people:35 -1 -1
look … teh:24 30 21
looked:8 3 14
looked it:28 18 23
looked … up:28 18 23
looking:31 4 1
looking at:37 17 18
looking for:26 5 -17
looking … a:21 -8 -4
looking … days:27 0 -1
looking … me:24 29 -22
looking … one:53 -5 -3
looking … teh:20 14 22
looking … these:27 0 -1
lookout:11 11 9
looks:3 18 -12
looks for:18 21 7
looks … teh:50 52 45
loose:-15 -10 -38
lord:51 -6 -3
lorries:13 22 26
lorries … him:26 16 13
lorry:40 28 28
los:-46 1 -41
los dias:47 49 -1
lose:-17 -50 -38
lose weight:43 -5 -5
losing:-13 -6 -6
lost:-17 -58 -35
lost count:16 30 27
lost teh:82 -18 -17
lost … teh:10 22 24
lost … with:45 28 30
lot:53 22 27
lot at:28 32 32
lot cant:47 52 49
lot from:46 58 68
lot of:6 30 35
lot … and:40 33 62
lot … i:22 35 -18
lot … it:26 25 41
lot … my:53 73 74
lot … teh:15 -20 -41
lot … u:-34 -21 -8
lottery:-17 -7 -1
loud:53 19 32
loud … hear:29 15 9
loud … teh:-9 -41 -33
louder:-8 -1 -5
lough:6 7 7
lourdes:-10 -3 -6
love:-21 4 23
love it:-31 -23 -17
love u:39 44 35
love yall:19 23 19
love … i:-12 -24 -14
love … it:57 46 31
love … lot:25 24 23
love … on:31 35 28
love … shes:34 29 29
love … teh:25 20 21
loved:10 15 31
loved teh:-45 -31 -26
loved them:40 31 24
loved u:48 42 40
loved … in:46 35 32
lovely:-20 -11 -8
loves:17 -24 -1
loves me:39 -7 12
loves … and:29 32 37
loving:-7 -5 4
low:-49 -5 18
luck:-46 -15 -17
lucozade:-22 -11 -14
lump:15 -12 -7
lunch:-6 -12 -18
lunch teh:-33 -28 -29
lunch that:20 17 -1
lunch … in:-33 -29 -21
lunch … she:20 17 -1
lunches:-19 -28 -13
lunes:-34 -20 -22
lying:5 0 10
m:-19 20 28
m … teh:-4 25 32
ma:6 11 20
maam:13 9 15
maam … letters:20 14 12
maam … wrote:20 14 12
mache:-3 -10 3
mache … schluss:8 5 24
machete:22 25 27
machine:8 -17 -10
mad:-11 -14 -12
mad … teh:-30 -21 -18
madam:29 30 18
madame:7 7 8
made:-13 -21 -7
made it:-76 -43 -37
made me:-47 -17 -18
made meself:38 5 8
made my:33 8 10
made sure:67 60 47
made up:25 21 -4
made … and:-13 -31 -9
made … get:45 36 28
made … i:-23 -23 -4
made … mind:32 33 38
made … not:23 22 -1
made … peace:45 2 0
made … promise:20 22 -1
made … to:-24 -11 -14
made … will:31 12 8
made … with:24 -3 0
maid:54 43 17
mainland:9 13 15
make:-25 -28 -14
make a:-22 -12 -5
make it:45 35 46
make me:-19 -22 -18
make of:27 -1 -1
make sure:-13 14 22
make … i:-32 -8 -12
make … im:21 18 12
make … that:24 -2 -2
make … what:26 -1 -1
maker:5 6 18
makes:-8 1 -76
makes me:8 24 -19
makes teh:21 24 -8
makes … after:40 34 -3
makes … do:22 21 -1
makes … go:35 37 -2
makes … stay:32 30 -1
makes … to:-38 -24 -2
makes … want:-27 -18 -1
making:1 3 -1
making noise:28 28 25
making … teh:-2 -29 -24
mal:-49 -21 -25
male:-4 -9 -4
malo:98 -24 -7
mam:45 45 29
mam id:-23 -7 1
mam thats:21 19 18
mam … on:53 52 24
mama:98 102 108
maman:-28 -23 -13
mammies:9 8 6
mammy:4 14 20
man:-15 5 22
man in:40 35 32
man on:49 42 39
man … at:27 32 35
man … for:-22 -5 -3
man … my:21 14 15
man … sold:30 26 19
man … teh:38 50 49
manage:-10 -17 -8
manager:-14 -3 -12
manana:49 45 52
manana no:78 52 59
manets:1 1 -1
manila:6 5 6
mans:25 23 -8
many:-13 6 27
many people:-25 -15 -5
many pills:10 17 32
many … and:33 43 44
many … is:31 39 34
many … teh:54 54 65
many … with:31 34 23
marathon:-17 -14 -6
march:5 7 12
march and:-7 -21 -18
mareada:4 7 9
margaret:93 94 96
marido:37 27 34
marked:21 19 20
marked … of:20 16 16
markers:-1 -6 -6
marks:43 35 -21
marmalade:-3 6 9
marriage:-23 -19 -9
married:-62 -61 -35
mart:3 -16 -17
mary:13 9 10
mas:23 -8 -15
mass:52 23 26
massive:-9 -20 -3
matar:56 42 -22
matarme:234 97 8
matarme y:15 53 -11
matarme … no:13 40 -11
matarme … ya:3 27 19
match:-38 -41 -39
mate:-17 -2 -16
mate … me:36 35 0
mates:51 54 34
maths:-4 -1 23
matter:-14 8 23
matter if:6 39 40
mattered:13 19 25
matters:11 -19 -19
mattress:74 76 80
may:-57 -23 -35
maybe:0 0 0
me:31 18 10
me a:-25 -23 -21
me after:-29 8 -21
me all:-30 -25 -25
me an:41 -7 -6
me anything:-29 -4 -3
me as:18 35 -2
me at:-18 -32 -26
me back:-41 -17 -9
me before:46 49 42
me beter:66 0 0
me by:29 21 27
me do:-47 -32 -28
me done:-20 -31 -34
me dont:31 39 17
me down:44 -4 -28
me estoy:63 -25 -28
me every:-13 0 -22
me everyone:118 28 15
me go:56 65 29
me goodbye:25 22 28
me here:26 8 17
me hes:-18 -22 -7
me his:-21 -30 -18
me home:106 11 30
me i:-23 -24 -43
me in:41 4 -38
me it:13 -8 -23
me ive:-72 -58 -58
me keep:35 36 33
me la:-28 21 18
me last:95 70 -2
me leave:13 19 36
me mind:-22 -13 -3
me more:-39 -13 -3
me my:-21 -15 11
me no:-39 -1 17
me nobody:-9 7 21
me not:36 54 18
me off:-48 -27 -4
me on:24 -10 -6
me one:6 25 46
me or:-34 -20 -17
me out:22 26 46
me promise:23 23 -1
me quiero:-7 41 -20
me right:7 19 39
me say:21 42 -2
me see:25 15 26
me soon:38 33 30
me sorry:66 80 78
me suicider:57 64 -71
me that:12 24 -11
me they:-16 -33 -4
me through:-31 -19 -11
me today:-42 -32 -16
me tome:59 71 74
me tonight:-31 -27 -14
me up:-8 -45 -18
me voy:-9 37 49
me want:-43 -25 -2
me whenever:-23 -5 -2
me with:37 35 -3
me … a:-25 -14 -6
me … about:-35 -18 -5
me … afraid:62 68 22
me … all:31 -29 -20
me … am:51 26 0
me … and:-4 1 -25
me … another:-6 -36 -7
me … anyone:25 47 47
me … are:26 37 24
me … ask:67 54 -2
me … at:-28 -61 -46
me … back:44 12 -2
me … be:1 -22 -22
me … being:-2 28 -8
me … belt:18 21 10
me … best:24 20 22
me … bit:-7 -26 -5
me … bought:22 29 31
me … bridge:23 18 21
me … but:15 -38 -11
me … by:-22 -19 -17
me … cake:-39 -2 -1
me … calls:32 2 10
me … cant:17 42 47
me … chair:-32 -23 -16
me … clear:21 20 23
me … collection:34 41 34
me … come:28 45 48
me … days:-2 10 26
me … dead:35 57 9
me … dites:-25 -22 -8
me … do:-48 -25 -19
me … dont:-20 -55 -39
me … down:14 -21 -8
me … dowry:31 41 -6
me … drunk:36 38 -11
me … each:14 25 23
me … el:49 23 26
me … en:-29 -8 -19
me … end:43 39 23
me … everyone:29 31 34
me … find:-24 -14 -2
me … for:-26 -6 5
me … foto:55 42 19
me … get:-9 -26 -18
me … go:-36 1 -2
me … goin:47 46 41
me … gone:-37 -38 -35
me … good:-31 -25 -29
me … goodbye:25 37 36
me … hav:-22 -10 -48
me … he:-26 -19 -47
me … her:-41 -48 -34
me … hes:41 41 -29
me … home:-13 -22 2
me … hour:-23 -15 -6
me … how:47 21 -4
me … hurt:29 -40 -5
me … i:-7 9 -23
me … if:-26 -21 -5
me … im:21 17 8
me … iron:36 33 -3
me … is:-1 11 31
me … it:49 8 -3
me … itll:46 42 50
me … its:70 84 74
me … ive:-19 -35 -29
me … jmup:-26 -21 -3
me … kil:71 53 -5
me … killing:19 37 -5
me … kills:25 38 -1
me … know:-39 -15 -27
me … las:-10 41 43
me … left:-39 -31 -16
me … let:19 24 49
me … longer:22 23 22
me … look:-6 -51 -51
me … matar:44 71 -13
me … me:-35 -8 -1
me … meself:31 53 -13
me … monday:-41 -26 -19
me … morir:25 -33 -22
me … morning:28 33 38
me … mouth:0 -22 -8
me … mum:-18 -10 -31
me … my:-51 -37 -27
me … night:45 51 -12
me … nights:25 -6 -5
me … no:67 57 45
me … nobody:54 40 32
me … not:-51 -28 -46
me … of:-26 -9 -8
me … ok:-4 -26 -20
me … on:9 32 33
me … once:38 -15 -14
me … one:-33 -60 -37
me … over:42 42 42
me … pictures:41 42 -9
me … quitar:7 9 28
me … ring:28 18 22
me … room:21 26 -17
me … say:36 0 7
me … says:30 -25 -31
me … shes:24 13 1
me … sober:-20 -12 -13
me … soir:9 5 30
me … sorry:21 19 9
me … stab:32 34 -20
me … stay:51 57 63
me … suicidar:64 54 33
me … sunday:5 26 -17
me … teh:19 41 24
me … than:23 7 12
me … thank:37 36 11
me … that:9 29 27
me … thats:-28 -14 -18
me … them:20 21 14
me … there:-38 -36 -10
me … these:-21 -16 -15
me … this:-57 -34 -29
me … throat:17 22 1
me … time:-61 -41 -21
me … to:-14 -8 -63
me … todas:23 31 34
me … today:11 24 16
me … tonight:24 29 34
me … two:-32 -23 -11
me … until:33 39 4
me … up:-10 -34 -18
me … use:47 35 34
me … want:19 26 -6
me … wants:-25 -18 -16
me … was:48 32 37
me … way:39 -19 -11
me … week:100 69 23
me … weekly:34 41 34
me … wen:7 -28 -53
me … were:-31 -21 -1
me … while:17 13 24
me … who:15 20 13
me … will:-33 -9 -11
me … wine:42 54 59
me … with:-23 -41 -17
me … wont:69 30 50
meal:58 13 4
meal … in:40 41 -3
meals:-14 -3 0
mean:12 11 -12
mean i:-42 -17 -6
mean it:27 18 -30
mean teh:53 45 59
mean to:71 85 67
mean … do:40 39 40
mean … it:53 45 44
mean … teh:-69 -62 -29
mean … this:2 29 -2
mean … time:1 22 -1
mean … to:-46 -30 -31
mean … want:24 26 -1
means:-4 4 8
means i:-51 -28 -5
means it:43 36 -3
means no:26 10 22
means … shes:37 25 -8
means … want:-43 -19 0
meant:27 29 35
meant it:-16 0 22
meant teh:-38 -42 -32
meant to:53 54 68
meant … it:-14 -22 -9
meant … not:49 46 55
measured:24 24 24
med:-5 6 -1
medecin:5 11 10
medic:13 16 25
medicaments:101 105 117
medication:-51 -34 -9
medicine:5 9 11
medicines:7 6 7
meds:-21 -20 -24
meet:-5 22 24
meeting:-48 -61 -62
meeting and:-26 -22 -5
meeting didnt:70 22 -1
meeting … im:-42 -27 -6
meetings:-41 -29 -25
meets:-15 -3 -3
mehr:32 5 -11
mehr leben:28 -8 -4
member:-29 -11 1
members:-7 -8 0
membership:-23 -22 -5
meme:-4 0 -1
memory:23 -11 -4
men:2 22 11
men in:32 31 20
mental:-35 -30 -41
mercy:-5 -5 -2
mere:2 3 20
merely:-2 -19 13
mes:58 69 61
mes jours:21 25 8
meself:28 26 -26
meself a:23 26 -8
meself after:28 21 10
meself all:-23 21 17
meself and:44 44 6
meself as:28 7 -1
meself at:8 -1 59
meself bad:14 42 42
meself before:-26 -36 52
meself cant:51 52 6
meself every:6 31 -11
meself for:-71 -41 -12
meself from:52 59 -1
meself i:37 62 -41
meself id:-22 -11 -4
meself in:-22 -13 -38
meself is:39 30 -28
meself its:3 16 63
meself ive:-27 -22 -31
meself last:36 4 -3
meself my:0 -21 -24
meself no:-21 5 -1
meself off:61 51 -25
meself on:-7 9 35
meself out:28 52 5
meself right:29 34 5
meself safe:10 11 27
meself sick:37 -10 -3
meself since:24 -7 -7
meself teh:-34 -40 4
meself that:-34 -31 -10
meself thats:56 54 -3
meself this:-36 -19 21
meself throw:23 -10 -2
meself today:13 -23 -9
meself tonight:58 30 86
meself wen:-23 -39 19
meself with:25 -8 -9
meself … after:16 -32 -4
meself … all:25 34 -5
meself … am:21 30 37
meself … an:31 31 0
meself … and:-6 -10 -56
meself … as:37 40 -3
meself … before:37 -10 7
meself … but:7 -36 0
meself … cant:19 28 -16
meself … do:-30 -17 -7
meself … done:28 26 70
meself … dont:11 9 34
meself … end:18 14 49
meself … every:42 15 -3
meself … from:-29 -13 -47
meself … got:4 15 30
meself … he:-7 10 30
meself … head:20 23 -2
meself … honest:-3 1 -23
meself … im:-37 -20 -29
meself … in:-8 10 -47
meself … is:23 9 -25
meself … its:17 24 37
meself … ive:3 -26 -30
meself … kil:17 -23 0
meself … know:-60 -74 -12
meself … last:25 27 0
meself … may:32 36 39
meself … my:-54 -50 38
meself … night:64 76 20
meself … no:51 33 -62
meself … not:14 35 10
meself … of:5 27 -6
meself … on:24 25 -10
meself … plan:38 72 -5
meself … rope:18 30 18
meself … said:-31 -6 -5
meself … see:61 54 -20
meself … since:31 32 51
meself … stop:9 30 -5
meself … swear:12 25 -3
meself … teh:4 14 33
meself … that:-13 -21 -12
meself … thats:41 23 -9
meself … there:23 27 5
meself … they:8 20 41
meself … this:-26 -24 -31
meself … time:-28 -15 24
meself … to:18 22 -20
meself … tonight:23 -2 24
meself … want:48 54 18
meself … week:-58 -59 -30
meself … weekend:11 24 44
meself … wen:-15 -27 2
meself … what:30 30 -4
meses:-11 2 -3
mess:13 1 -10
message:24 54 65
message from:-42 -36 -28
message here:17 16 24
message … im:17 13 21
message … me:-32 -21 -13
message … this:50 49 51
messages:-4 0 -2
messaging:-9 5 16
messing:21 21 12
met:-16 -4 1
metal:16 15 23
meth:37 31 15
methadone:51 59 43
methadone and:21 31 27
methadone … a:-7 -7 -23
methadone … takeaways:21 23 26
methadone … told:21 23 26
method:14 15 16
method and:67 63 59
method … date:67 63 59
method … teh:40 41 32
mg:-42 -13 -45
mi:32 7 27
mi abuelo:9 17 22
mi hija:33 -1 -2
mi hijo:74 47 37
mi marido:76 46 43
mi … a:-8 -45 -34
mi … en:85 19 8
mi … la:-29 -21 -15
mi … me:54 31 24
mi … que:6 34 21
mi … y:37 35 22
mia:2 7 7
mic:-14 -12 -7
mich:80 59 29
mich der:28 29 28
mich umbringen:43 48 -11
mich … ich:-38 -19 -10
mich … kann:40 50 -2
mich … liegt:28 29 28
mich … und:41 48 -3
mick:-7 -1 8
micks:0 0 -1
mid:-12 16 35
middle:-5 -2 7
middle of:11 13 24
midnight:66 66 70
midnight … to:-22 -13 -11
midwife:-22 -20 -17
mierda:89 -5 -4
might:27 -114 -74
might be:33 -16 -14
might … a:62 -2 -2
might … to:36 -19 -2
miles:3 -10 -16
miles i:25 10 -1
miles … hav:25 10 -1
miles … wanted:25 10 -1
milk:-23 -4 2
milking:-11 3 18
milkman:14 15 14
million:0 1 6
min:23 27 35
mince:-40 -37 -37
mince pies:-42 -37 -37
mind:7 6 12
mind i:-36 -22 -6
mind if:36 -5 -5
mind meself:-22 -13 -3
mind what:38 32 29
mind … do:28 31 28
mind … i:1 25 21
mind … jmup:-25 -26 -8
mind … teh:43 -2 -10
mindfulness:-9 -11 -5
minding:-13 -12 -14
mine:60 63 58
mine and:17 25 25
mine my:-29 -27 -17
mine … goin:4 5 -21
mine … im:24 18 8
mine … in:28 17 19
mines:13 26 33
mines … not:14 29 29
mins:83 88 98
mins away:31 17 12
mins … u:79 72 77
minute:28 44 48
minutes:12 46 56
minutes ago:40 50 51
mir:63 60 42
mir leid:11 21 21
mirror:-26 -22 -15
mirtazapine:-4 -4 -2
mis:91 5 21
mismo:11 -27 -21
miss:31 10 -32
miss im:20 26 -4
miss me:5 -38 -32
miss teh:-37 -21 -13
miss … if:31 13 19
miss … u:20 26 -4
missed:-31 -30 -25
missing:-36 -14 -10
missus:2 1 1
mistake:-2 -11 -21
mistake and:-35 -35 -15
mistake gets:41 38 -3
mit:19 18 45
mix:-38 -30 -26
mixed:69 56 25
mixed … teh:39 44 62
mixed … with:35 5 24
mixing:46 61 -27
mixing benzos:44 47 -1
mixing … and:42 41 0
mixing … benzos:24 34 -14
mixing … my:28 33 -1
mixing … with:43 50 -21
mm:0 0 0
moan:-4 -2 0
mochte:17 6 -4
mockingbird:-2 -1 0
mod:-11 -10 -13
moderator:42 45 44
moderators:-14 -1 2
mods:13 25 16
mods who:-21 -4 4
moi:100 24 -2
mom:17 11 5
moment:-37 -42 -34
mommy:1 22 24
moms:5 3 6
mon:2 5 3
monday:-17 3 21
monday after:13 5 24
monday and:16 20 18
monday first:35 36 31
monday i:-16 -31 3
monday … after:-51 -30 -25
monday … be:-13 -21 -17
monday … has:-32 -19 -5
monday … hav:71 77 73
monday … i:29 44 52
monday … is:66 42 30
monday … job:26 35 29
monday … know:69 62 60
monday … wont:21 21 26
mondays:-21 -7 -2
money:-9 10 11
money and:70 34 11
money he:23 28 28
money … be:-25 -4 -3
money … hav:21 11 10
money … me:11 22 -21
monitor:6 -6 -4
month:-11 -26 -26
month and:26 -62 -23
month i:38 -14 -3
month with:-25 -14 -4
month … im:32 -2 26
month … my:-34 -13 -3
months:-1 -31 -36
months and:33 -25 -12
months off:-32 -7 -8
months today:-23 -1 -1
months … a:43 3 -7
months … all:28 -6 1
months … i:2 -22 -10
months … it:40 46 -3
months … my:4 20 21
months … tablets:46 43 37
months … teh:-23 -8 -8
months … today:31 8 0
mood:15 -18 2
moon:-17 -13 -10
more:-6 -11 -13
more and:18 34 21
more chairs:-41 -28 -15
more i:-42 -22 -32
more im:-61 -54 -31
more of:71 76 67
more pain:33 30 34
more since:-40 -13 -5
more teh:11 25 12
more than:19 19 -34
more … after:27 24 16
more … and:23 -8 -20
more … end:26 17 -3
more … for:-28 -25 -7
more … from:-21 -9 -14
more … goin:-26 -14 -28
more … he:54 40 -3
more … i:6 2 -46
more … if:72 -23 -17
more … im:-22 -9 -10
more … in:-33 15 24
more … it:-42 -27 -33
more … me:121 20 27
more … more:6 -27 -32
more … my:-37 -11 -11
more … no:-44 -21 -10
more … strong:30 40 42
more … to:3 22 -2
morir:-5 -58 -36
morir de:-39 -7 -1
morir … la:-65 -8 -1
morirme:167 12 11
mornin:6 7 10
morning:15 15 4
morning and:-16 -34 -19
morning for:27 33 29
morning i:-41 -23 -44
morning im:19 23 -5
morning its:48 43 51
morning my:-1 -15 -23
morning they:37 38 32
morning to:32 31 -7
morning … a:-6 -8 -23
morning … i:27 6 8
morning … ill:28 28 23
morning … im:-58 -39 -18
morning … in:23 26 1
morning … is:57 48 -20
morning … night:43 32 21
morning … teh:-49 -47 -51
morning … to:41 45 58
morning … want:46 52 67
morning … will:32 35 28
mornings:60 -36 -12
morphine:4 6 -3
morphine is:-8 -32 -18
mort:17 -3 -2
morte:6 -12 -4
mortgage:-4 -2 -2
mosque:22 9 11
most:-34 -13 -47
most days:73 64 -9
most nights:16 24 -6
most of:28 17 15
most … and:23 22 -4
mostly:-47 -29 -17
motel:11 15 16
mother:27 21 22
mother and:29 31 21
mother i:61 50 35
mother in:8 21 0
mother last:21 38 37
mother … and:-25 -23 -15
mother … her:27 28 33
mother … i:-23 -14 -15
mother … me:15 -32 -3
mothers:-23 -14 -9
mothers … i:-23 -16 -10
motorway:12 16 19
motorway bridge:46 45 49
mountain:-27 -35 -32
mountjoy:10 6 -4
mourir:57 -10 10
mourir … veux:-22 -5 -9
mouth:40 29 44
mouthwash:39 30 -6
move:-63 -68 -50
moved:3 7 -28
moved to:-23 -18 -8
movie:-17 -18 -1
moving:-38 -27 -20
moving me:17 25 25
moving to:-31 -25 -21
mower:-39 -37 -22
mrs:-1 -1 13
ms:-7 -4 1
much:-11 -55 -45
much blood:2 6 49
much longer:85 17 14
much to:-38 -15 -11
much … and:28 -1 1
much … if:23 24 0
mucho:59 -19 -16
mudarme:-11 -8 0
muddle:21 24 22
muddle with:21 24 22
muddle … boxes:21 24 22
muddle … teh:21 24 22
muero:-6 -4 -2
muerto:60 -17 -8
multi:9 17 16
mum:11 6 23
mum and:-32 -28 -24
mum goes:19 27 24
mum i:-36 -24 -13
mum im:40 30 30
mum is:-43 -28 -22
mum none:27 23 22
mum to:46 -4 0
mum … hair:44 46 47
mum … im:-24 -17 -18
mum … it:26 26 22
mum … its:44 29 27
mum … of:19 18 20
mum … teh:58 42 31
mum … to:16 25 24
mums:39 48 42
mums boyfriend:39 34 -8
mums … and:9 7 21
mums … makes:39 34 -8
mums … me:39 34 -8
mums … she:7 21 20
murder:-28 -19 -17
murdered:-2 -1 0
murio:39 -13 -24
museum:-38 -34 -40
music:-17 -9 -6
must:11 -7 -2
muting:29 26 25
muting this:29 26 25
muy:6 -25 -8
my:-4 16 5
my account:-2 19 30
my affairs:111 -16 -11
my and:-12 -43 -22
my arm:39 49 3
my arms:16 16 -64
my baby:78 62 -10
my bag:-16 -41 -28
my battery:-3 -17 -21
my bed:42 36 30
my belt:-67 -65 -44
my benzos:33 37 17
my birthday:9 19 32
my boss:11 5 -29
my brain:-9 -36 -34
my calendar:14 19 21
my chest:18 19 29
my class:34 35 36
my clock:22 18 33
my clonazepam:21 23 -3
my ctb:43 41 45
my dad:-23 -26 -17
my dads:27 28 39
my daughter:26 20 -6
my dauter:43 -7 -4
my dealer:-1 27 42
my doctor:-28 -32 -23
my dose:-24 -2 21
my ears:43 25 19
my ex:50 54 23
my expiry:40 -2 -1
my exs:-18 -23 -2
my eyes:-22 -18 -15
my family:24 -45 -52
my feet:-24 -19 -38
my final:-24 -30 -19
my first:-41 -68 -55
my flat:47 0 -2
my flatmates:28 24 5
my foto:56 65 33
my friend:4 17 24
my friends:15 22 7
my fringe:-34 -33 -9
my funeral:35 23 26
my girlfriend:16 26 -25
my girlfriends:23 24 30
my girls:69 60 52
my goodbye:20 17 14
my goodbyes:43 40 42
my hair:-44 -40 7
my hand:74 78 36
my hands:88 49 50
my head:-4 -24 -32
my heart:34 19 -10
my home:-46 -36 -23
my husband:50 36 35
my in:-3 -6 -45
my insulin:22 13 -3
my is:25 10 19
my jacket:42 33 25
my knee:-31 -43 -33
my knuckles:29 27 -5
my lad:52 42 15
my language:29 -3 -2
my lap:28 33 27
my last:-31 -11 4
my late:48 41 16
my leave:36 31 31
my left:-35 -26 -10
my leg:59 65 -10
my life:-42 -5 12
my list:27 29 36
my lithium:42 30 -1
my little:41 34 31
my mates:32 40 -6
my methadone:78 66 69
my mouth:35 37 41
my mum:22 15 6
my mums:34 58 34
my name:66 24 11
my nan:-37 -36 -24
my neck:15 11 26
my neighbor:110 116 24
my neighbours:93 97 49
my nerve:45 42 39
my notice:34 30 27
my nurse:36 36 35
my od:57 -12 -5
my old:43 25 27
my own:30 34 2
my partner:14 22 18
my peace:38 -1 2
my phones:14 21 20
my pills:-43 -29 -7
my plan:28 27 22
my rest:34 30 26
my retirement:38 44 50
my rists:82 84 52
my roommate:30 33 1
my rope:-28 -29 -25
my screen:8 -24 -21
my self:56 18 3
my set:17 18 20
my sewerslide:15 23 80
my shoe:30 35 36
my shoes:19 21 13
my sister:-10 -12 -30
my skin:26 -18 -2
my sleep:6 -21 -6
my sleeping:12 14 -29
my sleeve:48 -2 17
my soul:15 15 22
my sponsor:16 -25 -10
my sponsors:-24 -10 -8
my stepdad:26 25 -8
my stepfather:34 31 -35
my stomach:39 20 20
my stones:22 19 21
my story:45 4 14
my suboxone:30 -15 -4
my subscriptions:25 25 25
my supervisor:20 27 21
my tablets:38 41 56
my therapist:35 29 -9
my thigh:55 49 32
my thighs:60 65 -37
my things:30 -34 -50
my throat:22 20 33
my toddler:-34 -23 -23
my tongue:38 52 61
my uniform:24 28 -2
my wages:-31 -24 -40
my wardrobe:-35 -17 -12
my way:42 38 35
my whole:50 50 21
my will:13 21 21
my wrist:15 27 77
my … a:-23 -47 -24
my … after:-35 -24 -21
my … all:11 10 38
my … alone:-23 -18 -9
my … am:2 28 -19
my … and:30 16 23
my … any:2 26 20
my … anyway:60 25 -2
my … are:33 22 36
my … asking:-29 -23 -9
my … back:-27 -43 -24
my … bad:58 37 11
my … bc:-26 -18 -20
my … beating:25 37 65
my … beats:91 96 -10
my … beter:-13 -23 -16
my … big:-25 -30 -26
my … birthday:-12 -21 -9
my … bit:37 38 41
my … blue:-38 -34 -37
my … both:25 14 -3
my … bought:17 -23 -2
my … boy:65 67 28
my … brother:34 27 -8
my … but:17 35 16
my … by:-39 -22 10
my … bye:-20 -24 -23
my … call:58 54 49
my … called:33 -4 5
my … came:-73 -58 -49
my … case:13 16 25
my … charger:-29 -28 -20
my … cold:26 27 11
my … come:-51 -36 -33
my … comes:-8 -8 -24
my … covered:33 38 -9
my … date:36 1 2
my … days:12 28 21
my … dealer:41 12 9
my … decided:101 69 42
my … deleted:-31 -7 -2
my … deserves:40 -25 -11
my … did:42 41 52
my … didnt:38 10 12
my … died:-13 -22 -14
my … do:68 30 25
my … does:57 17 -4
my … doesnt:54 37 -1
my … doing:57 31 41
my … done:28 31 31
my … dont:14 26 27
my … door:12 27 39
my … downstairs:20 19 22
my … drinking:-26 -27 -23
my … end:11 15 20
my … ends:13 17 24
my … every:60 73 -12
my … feel:5 40 22
my … feels:18 -32 -14
my … flu:-28 -21 -19
my … forgot:26 -1 -1
my … found:27 14 14
my … friday:23 12 25
my … from:-34 -37 -24
my … gave:16 26 28
my … get:6 -38 -26
my … gets:22 -9 -16
my … girl:28 16 19
my … go:35 22 23
my … god:40 47 44
my … goin:-23 -23 3
my … gone:35 58 51
my … good:-24 -10 -4
my … group:-35 -30 -21
my … had:-43 -32 -30
my … hair:-25 -19 -8
my … hard:37 40 47
my … has:63 49 42
my … hav:29 -6 -22
my … havent:37 -10 -11
my … he:18 26 8
my … head:58 61 17
my … her:54 36 22
my … here:36 39 36
my … hes:-14 -29 -32
my … him:-38 -35 -19
my … his:35 38 -39
my … hit:-31 -16 -11
my … hits:104 112 -10
my … home:26 15 38
my … hurt:-29 -10 13
my … id:39 52 38
my … if:-20 13 9
my … ill:-50 -48 -44
my … im:7 2 25
my … in:20 40 28
my … interview:-32 -26 -24
my … into:-28 -33 -52
my … is:14 21 22
my … it:47 -4 -14
my … ive:31 19 -16
my … keeps:27 12 -13
my … kids:-27 -10 -3
my … kil:63 59 -6
my … kissed:38 47 53
my … last:57 66 52
my … late:-43 -37 -27
my … laws:41 51 -10
my … leaves:62 53 4
my … left:-24 -25 -20
my … less:-43 -1 -1
my … let:21 30 14
my … letter:10 15 23
my … little:73 68 -7
my … long:18 27 -3
my … love:72 64 57
my … loved:43 37 35
my … made:24 12 -8
my … makes:-6 -5 -21
my … me:35 49 -51
my … meeting:-26 -16 -10
my … meself:-35 -30 -7
my … months:24 21 23
my … morning:24 9 4
my … most:38 38 -11
my … mother:21 18 20
my … mum:33 33 46
my … my:23 22 20
my … name:38 -3 -9
my … never:15 17 24
my … new:-28 -11 -3
my … next:20 29 25
my … night:38 30 8
my … nine:13 -24 -5
my … nobody:40 37 22
my … not:41 16 32
my … note:30 31 65
my … number:41 23 22
my … of:-12 -32 -28
my … off:-6 -12 22
my … on:24 27 31
my … once:20 13 6
my … one:-50 -39 -22
my … opened:24 -3 -2
my … order:43 -10 -8
my … out:28 13 -28
my … over:-44 -19 -33
my … overdosd:67 71 86
my … packed:24 2 6
my … pass:-30 -17 -4
my … pills:30 26 18
my … pockets:34 32 31
my … present:30 21 16
my … purple:-26 -20 -1
my … purpose:35 19 6
my … quit:-18 -24 -23
my … rang:19 22 17
my … rather:35 13 -8
my … raw:3 -26 -2
my … reasons:3 5 27
my … review:13 18 20
my … right:44 55 78
my … ring:30 29 31
my … ringing:38 33 29
my … safe:-15 -29 -25
my … said:-13 15 33
my … same:9 23 26
my … say:-13 -23 -15
my … says:-1 1 -46
my … see:44 58 50
my … sentence:-28 -22 -8
my … service:1 6 26
my … set:-27 -21 -19
my … sewerslide:-21 4 1
my … shall:-21 -20 -21
my … she:20 -32 -23
my … shes:38 38 63
my … slaps:62 75 -8
my … sober:-20 -6 -3
my … someone:52 47 47
my … something:70 11 11
my … son:58 16 -4
my … soon:46 39 19
my … split:32 28 -5
my … start:24 22 24
my … stopped:-21 -29 -22
my … stuff:38 33 -6
my … sucidal:42 44 -3
my … tablets:17 21 19
my … takes:40 38 -18
my … talking:26 34 6
my … teh:26 33 49
my … tell:31 22 29
my … texted:-23 -22 -8
my … than:20 29 44
my … them:31 14 -6
my … there:3 -15 -30
my … theres:34 27 59
my … they:38 43 21
my … theyll:69 49 52
my … theyre:-4 2 21
my … thirty:-24 -19 -18
my … this:-1 -17 -28
my … threw:-37 -19 -3
my … thrusday:-41 -15 -9
my … tight:-27 -17 -11
my … till:59 54 -19
my … time:9 0 -26
my … tonight:27 13 15
my … touches:30 34 -19
my … turkey:31 31 17
my … twenty:19 26 -6
my … typing:33 35 37
my … u:39 -4 1
my … under:20 -15 -15
my … used:-20 -9 2
my … wake:-28 -12 -7
my … walk:31 37 34
my … want:0 -30 37
my … wants:21 18 -5
my … was:-35 -43 -8
my … wasnt:-70 -65 -59
my … we:23 -17 -20
my … week:-31 -15 5
my … wen:8 12 -29
my … went:-22 -12 -11
my … were:-26 -20 -9
my … wet:25 22 28
my … where:35 -5 -34
my … which:-28 -30 -18
my … who:-8 -2 -21
my … whole:-37 -20 -16
my … wife:51 24 29
my … wifes:44 45 24
my … will:21 -7 -32
my … with:8 -2 -29
my … would:46 -8 -10
my … years:6 9 -21
mys:0 0 0
myslf:73 40 -3
na:-33 -21 -13
nacht:34 39 52
nacht … mich:28 29 28
nada:18 -9 4
nadie:-42 31 19
nadie en:5 25 -1
nadie … casa:37 30 -6
naggin:6 4 1
nai:12 -6 -5
nail:-2 15 -3
naloxone:0 8 19
naltrexone:-25 -17 -8
name:-16 -18 -13
name on:55 32 36
name … im:25 -15 -20
named:-29 -22 -13
names:22 -37 -23
names on:53 -26 -13
nan:8 -1 5
nan i:42 22 24
nan … my:-30 -22 -15
nan … say:22 4 5
nans:61 52 42
nap:-18 1 -13
narcan:61 80 83
nasal:6 12 12
nasal … expired:26 23 25
nd:13 -12 -10
ne:-21 4 20
ne … mourir:-24 -8 -3
ne … pas:-24 -8 -3
ne … plus:53 35 33
near:-3 -35 -30
near teh:62 2 5
nearly:-7 4 -3
nearly every:72 27 -8
nearly finished:26 35 41
nearly … i:49 43 20
nearly … of:-20 -9 -3
nearly … off:-22 -19 -15
nearly … weekend:16 22 -6
necesito:34 -15 -4
neck:30 23 14
neck a:-66 -68 -66
neck … for:-24 -18 -23
neck … teh:26 23 25
need:-10 11 34
need a:-22 -16 -24
need and:44 39 33
need is:29 29 24
need it:-1 -8 -23
need teh:73 67 64
need to:-76 -61 -42
need … and:33 30 -12
need … dead:27 47 -2
need … die:-103 -88 -13
need … house:16 16 22
need … it:52 44 11
need … next:27 29 19
need … teh:32 24 4
needed:-4 7 19
needed to:-15 -20 -10
needed … it:37 48 30
needing:82 36 29
needing anything:-33 -17 -18
needing … after:29 43 50
needle:-14 1 -20
needs:-16 5 9
needs and:50 40 -1
needs to:21 40 42
nehmen:28 35 -16
neighbor:101 110 16
neighbour:17 14 17
neighbour has:39 17 14
neighbour leaves:-21 -16 -4
neighbour … her:-24 -17 -4
neighbour … teh:20 24 19
neighbours:22 16 -3
neil:40 20 23
neil … want:23 -3 0
nen:-14 -26 -40
nepa:0 5 7
nephew:8 9 5
nephews:-4 -3 -5
nerve:15 25 17
nervous:-60 -40 -24
netflix:-11 4 0
nets:-4 -4 -3
never:-21 -25 -39
never been:43 -20 -15
never born:27 -2 -1
never do:41 7 5
never for:21 27 33
never hav:-24 -2 -1
never leaves:27 28 -7
never lock:26 20 21
never said:54 51 4
never u:28 21 17
never wake:62 -4 -1
never … a:11 31 -9
never … back:3 -23 -9
never … born:74 -4 -1
never … but:82 25 -1
never … i:28 1 -13
never … im:-2 22 31
never … in:-24 -17 -7
never … it:55 58 61
never … me:-26 -14 -7
never … teh:11 22 25
never … to:11 28 24
never … tower:10 19 20
never … u:-28 -15 -9
never … up:63 -4 -1
never … ur:21 18 -1
new:-77 -70 -96
new mum:3 26 0
new one:26 23 35
new … and:-53 -51 -43
new … i:-20 -15 -17
new … im:8 15 38
new … in:1 23 -2
new … my:1 23 -1
news:28 24 0
news … in:22 12 10
newsletter:-10 -11 -11
next:23 24 26
next door:39 39 27
next i:21 18 25
next life:26 31 28
next one:33 39 22
next to:59 80 65
next train:29 29 26
next week:4 22 23
next … and:11 15 29
next … bc:28 -12 -13
next … be:22 -6 -3
next … bed:27 22 21
next … her:37 34 38
next … i:45 20 13
next … ill:26 38 41
next … im:19 36 5
next … me:57 65 49
next … of:37 -20 -18
next … on:-14 -12 -21
next … teh:-28 -17 -16
next … to:33 28 38
next … who:19 24 2
next … wont:54 59 49
ng:0 3 7
ngl:0 0 0
ni:8 -28 -16
nice:49 51 49
nice to:21 24 31
nice … a:24 1 6
nice … be:28 -6 -4
nice … u:-23 -12 -15
nicer:0 8 8
nicht:30 39 -14
nicht mehr:32 5 -11
nicht … leben:28 -8 -4
niece:-8 -6 0
nieces:-9 -9 -9
night:0 10 -24
night after:64 -17 -1
night all:-76 -64 -37
night and:-6 37 -15
night at:-21 -14 -3
night before:19 20 10
night forever:24 25 26
night four:31 -7 -1
night he:18 24 -9
night hes:-46 -52 -42
night i:16 33 -20
night in:-47 -46 -26
night is:43 32 18
night it:3 20 -13
night night:-38 -34 -21
night since:47 56 0
night this:14 26 -14
night u:-27 -1 0
night with:33 33 33
night … and:1 6 -29
night … days:34 -14 -2
night … dead:-30 -11 -2
night … did:8 22 17
night … dont:23 25 -9
night … forever:24 25 26
night … gone:48 -9 -1
night … hav:-29 5 -3
night … hope:21 -1 0
night … in:60 45 31
night … it:61 70 72
night … its:22 16 -1
night … me:36 13 -3
night … months:105 -7 -2
night … my:4 -16 -24
night … on:-43 -34 -5
night … one:19 -59 -37
night … out:25 52 -7
night … overlooked:68 -2 -1
night … passed:50 73 0
night … put:30 27 21
night … says:46 49 -9
night … she:60 48 -6
night … sober:-22 -5 -1
night … take:88 3 -8
night … teh:19 25 21
night … thats:-37 -38 -33
night … theres:39 31 31
night … they:10 13 25
night … want:20 18 23
night … week:9 22 -4
night … years:-33 -8 -2
nights:44 47 6
nights and:25 45 9
nights ends:17 18 20
nights i:24 1 -6
nights running:39 56 -9
nights u:33 20 -10
nights … cant:33 20 -10
nights … ive:-37 -26 -22
nights … sunday:17 18 20
nina:-1 -6 2
nine:1 -21 -25
nine and:-24 -18 -10
nine i:-26 -27 -23
nine teh:-23 -14 -18
nine … i:-13 -23 -7
nine … my:-33 -25 -13
nine … on:-14 -22 -16
nine … them:24 -17 -1
nine … to:-31 -22 -16
nineteen:-1 -24 -9
ninety:2 -20 -16
ninety days:33 0 0
nitazene:4 4 -1
nna:0 0 0
no:50 17 30
no a:100 64 60
no aguanto:16 25 -4
no booze:39 48 44
no but:72 58 38
no car:20 18 22
no coat:36 35 22
no coming:22 36 35
no date:45 61 -7
no goin:-35 -22 -14
no hope:19 -29 -6
no i:-21 -10 -16
no idea:-30 -8 -4
no jk:66 70 71
no longer:-25 14 -10
no me:-46 -20 -27
no money:72 68 45
no more:25 45 51
no naloxone:56 51 48
no narcan:39 42 23
no need:12 27 31
no no:89 -35 -32
no on:-27 -11 -17
no one:25 49 -40
no ones:92 74 42
no other:-28 6 -7
no pills:-33 -34 -13
no plan:-39 -27 -14
no puedo:38 19 -13
no quiero:4 -52 -1
no reason:38 -24 -24
no se:59 20 -21
no shakes:-24 -20 -15
no teh:-59 -52 -49
no thoughts:-33 -10 -2
no to:28 4 -8
no urge:-32 -16 -8
no vengan:38 29 26
no visiting:22 -1 -1
no … a:-4 39 16
no … after:-23 -5 9
no … am:5 31 18
no … and:18 29 33
no … anything:42 -8 -9
no … asked:36 -12 -8
no … be:-11 18 26
no … before:45 65 12
no … chairs:-41 -28 -15
no … comes:20 22 28
no … deja:36 15 -6
no … dont:21 3 -15
no … for:15 6 37
no … from:-29 -27 -6
no … go:27 32 11
no … goin:-34 -36 -20
no … harm:-21 -5 -1
no … here:12 20 -17
no … hes:52 45 43
no … hours:22 -1 -1
no … hurt:-24 -8 -2
no … i:-7 7 -27
no … im:-4 17 24
no … in:14 -25 -17
no … it:20 19 18
no … its:-50 -51 -44
no … la:-29 21 21
no … left:41 13 -6
no … live:80 -6 -9
no … mas:22 20 -20
no … me:24 51 33
no … mi:11 30 20
no … my:-34 -26 -16
no … no:-58 -3 -16
no … not:-3 21 15
no … of:5 23 28
no … on:65 72 47
no … pain:33 30 34
no … salir:35 14 -6
no … says:-39 -29 -48
no … sleep:23 27 34
no … sucidal:-29 -4 0
no … than:-22 -22 -14
no … that:-20 7 7
no … thats:67 -10 -10
no … this:43 46 43
no … to:21 -39 -67
no … tonight:59 71 69
no … vivir:65 0 -8
no … want:23 17 -10
no … wen:25 28 -21
nobdy:-19 -11 -4
nobody:117 94 96
nobody calls:40 17 23
nobody can:57 53 40
nobody gets:-21 0 4
nobody has:24 -3 -2
nobody hav:-21 -13 -9
nobody home:20 30 -5
nobody looks:-3 0 -32
nobody on:31 -1 -2
nobody would:41 -4 -6
nobody … a:0 -21 -13
nobody … about:18 32 30
nobody … and:0 14 21
nobody … anything:1 22 25
nobody … at:-44 -55 -38
nobody … be:0 22 9
nobody … blame:25 24 31
nobody … do:67 68 50
nobody … for:16 21 6
nobody … here:35 44 41
nobody … home:-26 -35 -17
nobody … house:24 18 1
nobody … i:7 21 29
nobody … im:-5 -28 -19
nobody … in:-26 -15 -9
nobody … it:60 44 28
nobody … knows:35 -11 -5
nobody … me:-32 -14 -1
nobody … miss:44 -27 -7
nobody … out:-21 -7 10
nobody … teh:35 51 50
nobody … that:36 -2 12
nobody … there:32 27 -17
nobody … this:25 14 -11
nobody … thought:24 -3 -5
nobody … to:6 26 55
nobody … tonight:19 25 35
nobody … u:32 32 24
nobody … up:21 17 17
nobody … was:31 31 42
nobody … what:-17 -34 -15
nobodys:41 29 32
noch:19 -9 -3
noche:38 48 65
noche cuando:8 14 38
noche me:74 58 57
noche … voy:-57 -43 -7
nod:-44 -24 -11
nodded:46 35 35
nodded … teh:40 26 27
nodding:2 1 5
noise:49 45 32
noise and:81 67 61
noise … wont:31 24 24
none:19 47 58
none after:41 47 43
none of:27 47 31
none … it:22 34 7
none … this:35 33 33
none … was:66 53 48
noon:63 78 72
noon … a:-77 -63 -58
noose:70 50 46
noose is:50 60 60
noose … in:18 24 24
noose … tied:18 24 24
nor:30 32 34
noreen:27 35 33
noreen … her:22 34 32
normal:-23 -27 -8
nos:-38 -5 -2
not:33 39 32
not a:-8 25 26
not able:32 23 10
not alife:73 109 -2
not angry:51 51 6
not answer:33 27 20
not answering:30 32 26
not as:33 38 33
not bad:-26 -10 -6
not been:33 9 -15
not breathing:72 80 84
not calling:19 28 34
not come:59 60 12
not coming:71 66 69
not do:-50 -19 -6
not drinking:-70 -53 -30
not eating:9 33 -13
not exist:-29 -24 -15
not for:56 66 84
not go:7 41 33
not hav:14 -28 -11
not here:21 50 53
not his:23 -9 2
not i:-10 23 -5
not id:32 -13 -9
not if:34 31 30
not in:-31 -28 -21
not joking:57 59 18
not kil:49 96 -10
not know:33 20 -3
not looking:77 20 31
not messing:30 26 23
not mine:4 10 30
not need:28 2 -14
not opened:58 -6 -11
not safe:26 -63 -11
not saying:7 26 4
not scared:26 24 13
not see:24 34 32
not sorry:-10 -28 -29
not stopping:48 42 8
not teh:5 22 8
not thinkin:-7 7 22
not tmrw:16 -27 -10
not to:60 25 35
not told:58 17 -31
not tonight:40 45 31
not travelling:31 32 32
not waiting:-8 -5 -24
not wake:29 36 14
not waking:38 22 20
not want:-4 -42 6
not … a:32 26 29
not … about:62 4 -10
not … all:-24 3 7
not … am:-25 -11 -2
not … and:-15 -42 -1
not … another:-31 -42 -15
not … any:12 20 22
not … anymor:5 44 -13
not … anyone:4 -25 -20
not … anything:-31 -19 -10
not … around:49 46 44
not … back:23 53 42
not … bc:-23 -12 -4
not … be:20 22 34
not … born:44 -2 -2
not … burden:-21 -10 -8
not … but:-12 -35 -13
not … cry:23 20 19
not … day:24 31 -2
not … do:-5 -30 -25
not … dont:-5 -46 -38
not … door:-42 -36 -40
not … down:52 46 44
not … fault:-16 -9 -21
not … fed:4 8 32
not … for:59 25 41
not … from:9 15 34
not … get:92 32 51
not … god:25 34 26
not … help:63 17 29
not … here:44 36 23
not … hes:-22 -20 2
not … his:2 5 20
not … home:16 24 32
not … hope:1 30 -3
not … how:-7 -4 -25
not … hurt:-44 -24 -9
not … i:6 -10 -37
not … in:-38 -25 -10
not … is:30 8 2
not … it:-32 -16 25
not … its:-27 -10 -6
not … kil:37 23 15
not … kind:11 21 0
not … let:-37 -5 1
not … lips:39 40 37
not … meself:27 13 -27
not … more:30 31 -10
not … much:-30 6 8
not … my:0 -52 6
not … not:-22 -27 -26
not … of:-2 -8 -31
not … off:-49 -34 -5
not … one:13 -8 -23
not … sad:26 31 32
not … saturday:27 25 26
not … see:34 7 11
not … shes:90 43 54
not … teh:42 37 48
not … they:-24 -35 -20
not … think:49 27 32
not … this:-39 -35 -10
not … to:-5 -29 -16
not … today:-12 33 -15
not … u:-62 -26 -22
not … want:-29 -2 -14
not … was:22 15 11
not … wife:63 62 53
not … will:13 24 -2
not … with:4 -24 5
note:61 73 75
note and:4 -22 -30
note for:33 32 25
note i:-53 -43 -20
note on:-39 -40 -38
note … drafts:37 30 31
note … for:29 27 29
note … fridge:-22 -35 -35
note … on:-29 -19 1
notebook:-37 -3 -2
notes:32 41 48
notes are:15 20 21
notes on:35 36 37
nothing:30 17 13
nothing and:22 35 -6
nothing but:15 27 36
nothing i:-31 -23 -27
nothing is:59 -31 -19
nothing left:54 20 8
nothing that:5 21 -7
nothing to:-48 -22 -14
nothing u:56 54 55
nothing wrong:10 30 -4
nothing … a:57 57 58
nothing … and:30 -3 -14
nothing … can:15 32 7
nothing … for:26 -22 -13
nothing … goin:63 0 17
nothing … i:-2 -24 -6
nothing … its:45 18 16
nothing … me:56 43 16
nothing … teh:-14 -23 -30
nothing … want:30 4 -1
nothing … with:10 32 -3
notice:33 25 12
notice and:41 -4 -2
notice to:59 57 56
notice … be:44 -3 -1
notice … id:44 -3 -1
notice … teh:32 23 22
notice … this:28 29 24
noticed:-9 -38 -34
notices:5 7 0
novel:-33 -26 -20
november:38 0 -3
now:0 0 0
nt:65 -9 -3
numb:-41 -22 -16
numb … teh:-27 -22 -13
number:-1 9 16
number teh:-97 -41 -9
number up:28 -7 -5
number … from:29 -5 -2
number … me:51 38 41
number … memory:29 -4 -2
number … on:37 4 -6
number … teh:8 15 27
nunca:150 -31 -18
nurse:2 17 11
nurse i:27 23 -3
nurse on:9 17 29
nurse says:-24 -20 -12
nurse … i:29 30 24
nurse … it:26 21 20
nurse … know:33 31 31
nurse … me:-35 -28 -16
nurse … no:-23 -21 -13
nurse … not:18 43 -5
nurse … teh:-30 -19 -24
nursery:-8 -8 -9
nurses:-5 -2 -2
nursing:-10 -7 -4
o:-68 -33 -8
obey:14 14 -1
obituary:8 6 -1
obviously:-43 -37 -31
ocd:-27 -29 -16
oclock:59 47 43
oclock news:38 36 35
oclock … teh:24 24 23
october:-12 -24 -18
od:12 5 16
od and:-20 -21 -22
od at:18 21 -2
od awareness:-42 -37 -9
od deaths:-21 -15 -9
od on:13 -37 -9
od was:38 -2 0
od … a:-41 -27 -12
od … are:74 78 78
od … my:25 19 33
od … teh:-21 -10 -11
odd:11 -19 -23
odio:7 -54 -31
of:-29 -29 -19
of a:35 16 6
of an:-37 -12 -7
of at:-33 -6 -4
of being:28 -14 -11
of biscuits:-32 -28 -28
of death:-37 -26 -25
of each:28 14 13
of ending:-68 -65 -9
of goin:-40 -11 -22
of hangin:50 38 -9
of her:-30 -35 -32
of his:-25 -16 -12
of hurting:59 57 -1
of it:56 22 29
of laxatives:59 55 -1
of life:-2 -29 -7
of lucozade:-22 -11 -14
of me:27 14 31
of my:10 24 31
of nights:21 20 31
of pretending:24 26 0
of red:30 9 9
of space:91 -5 -1
of tablets:42 45 52
of takin:37 35 5
of tea:-22 -14 -9
of that:51 32 18
of them:52 36 30
of these:39 57 34
of tmrw:22 24 27
of u:32 21 25
of us:40 38 13
of water:-24 -18 -15
of … a:58 48 50
of … all:-23 -13 -24
of … and:33 43 36
of … any:-26 -20 -13
of … anymor:-53 -1 -2
of … are:-25 -30 -11
of … at:9 -26 -12
of … baby:68 68 -2
of … bad:-26 -4 -1
of … be:67 53 -9
of … before:25 20 18
of … bilding:25 26 32
of … bridge:52 44 42
of … but:-35 -15 -11
of … by:28 39 24
of … can:-1 -20 -15
of … cant:-30 -18 -5
of … car:-34 5 10
of … curtain:-26 -20 -21
of … daily:71 38 -2
of … day:-7 -31 -23
of … days:33 33 9
of … do:17 26 2
of … dogs:-41 -2 -1
of … dont:-8 24 -7
of … earth:-2 -22 -12
of … every:51 85 7
of … family:7 23 30
of … first:11 -23 -14
of … flats:-23 -22 -21
of … goin:-35 -16 -13
of … gone:-30 -11 -6
of … had:-29 -7 -5
of … hands:9 -29 -9
of … him:42 -14 -8
of … if:-21 -4 -29
of … im:-26 -24 -12
of … in:-14 -18 -23
of … is:17 31 12
of … it:-41 -27 -23
of … its:30 31 28
of … ive:24 25 -2
of … last:-22 -21 6
of … left:4 -22 -17
of … life:-26 -10 -15
of … long:25 5 -2
of … loved:28 27 25
of … me:30 -5 -14
of … meant:79 54 40
of … meself:17 21 -11
of … methadone:59 55 -1
of … month:24 29 21
of … mother:21 21 20
of … my:-5 -3 -30
of … not:-38 -9 -9
of … nothing:21 -5 -10
of … off:-22 -21 -22
of … old:-23 -3 -3
of … on:39 -6 4
of … once:-11 -3 -21
of … one:17 25 33
of … other:50 47 22
of … painkillers:34 45 45
of … permanently:52 56 37
of … pills:-2 -7 -22
of … psych:25 -7 -2
of … rail:-38 -42 -39
of … railing:37 33 32
of … rehab:22 -1 0
of … room:39 17 14
of … rope:-24 -22 -21
of … saying:20 27 48
of … shed:-41 -45 -41
of … sleeping:0 2 -29
of … sock:31 27 19
of … station:-54 -47 -44
of … sunday:17 18 20
of … tablets:84 76 76
of … teeth:21 -15 -12
of … teh:-29 -35 -71
of … there:26 35 43
of … theres:46 40 38
of … they:11 46 34
of … theyre:40 -10 -12
of … things:-45 -11 -4
of … this:31 40 40
of … tonight:41 33 45
of … train:0 8 -25
of … two:1 15 27
of … u:-14 -26 -7
of … up:-32 -40 -23
of … ur:20 22 1
of … vodka:65 57 36
of … want:34 12 34
of … wants:25 41 -14
of … ward:32 14 -12
of … was:42 64 57
of … we:-23 -18 -9
of … what:0 -16 -28
of … where:21 2 -2
of … whole:20 27 30
of … wont:23 20 25
of … would:10 31 -9
of … year:-37 -32 -8
of … years:-25 -27 -9
off:7 22 28
off a:3 23 -38
off and:23 15 16
off dont:34 42 21
off for:-53 -42 -5
off he:-20 -20 -26
off i:64 66 67
off in:-27 -10 -10
off its:-7 -6 -24
off licence:31 -9 -10
off me:-45 -28 -22
off meself:70 69 -22
off my:-1 -17 -23
off shoes:32 -45 -39
off this:58 67 56
off till:-62 -18 -14
off tmrw:23 27 26
off to:-87 -73 -67
off tonight:23 25 26
off with:26 26 28
off without:-21 -8 -3
off work:-21 -10 -11
off … a:-6 1 -36
off … alone:31 31 -17
off … and:29 23 13
off … as:-7 -36 -17
off … at:35 48 42
off … bed:-32 -32 -34
off … bridge:-30 -40 -80
off … can:-26 -24 -20
off … cold:23 15 19
off … dont:-36 -36 -26
off … drink:27 21 15
off … face:2 -24 -11
off … go:61 62 58
off … gone:30 -3 3
off … good:-34 -33 14
off … i:29 19 30
off … im:19 -7 -38
off … in:48 39 38
off … it:8 24 -21
off … look:7 20 18
off … no:-50 -45 -41
off … nobody:-26 -25 5
off … not:57 16 4
off … of:84 85 37
off … off:28 36 33
off … on:56 -10 -17
off … outside:16 24 26
off … pier:28 25 33
off … right:29 0 -12
off … say:95 96 95
off … since:54 7 17
off … tablets:-4 -36 -30
off … teh:43 26 39
off … than:-73 -45 -18
off … ticked:27 0 0
off … to:-38 -20 -4
off … tonight:36 38 19
off … u:28 32 29
off … vodka:12 20 35
off … wall:40 37 39
off … was:15 31 -3
off … were:51 32 27
off … with:-35 -38 -35
offer:-12 -35 -25
offer … and:50 0 0
office:-5 -4 4
officially:-7 -8 -5
often:0 0 0
ohio:-3 -2 -1
oil:-12 6 3
oiled:16 15 14
ojala:114 -12 -7
ojala estuviera:42 -3 -1
ojala … me:39 -4 -3
ojala … muerto:42 -3 -1
ok:45 -19 11
ok i:-56 -23 -11
ok with:23 5 7
ok … teh:11 21 34
okay:38 -31 -22
okay and:11 28 23
old:3 -5 12
old coat:24 -3 -1
old enough:21 24 23
old people:21 -2 -2
old school:45 27 30
old sofa:-26 -27 -25
old … all:67 69 73
old … and:37 -4 -12
old … hav:-26 -8 0
old … i:21 6 6
old … in:-23 -22 -18
old … my:2 18 23
old … on:-36 -37 -1
old … teh:-22 8 -27
old … with:8 28 -12
olives:-1 -1 0
ollie:11 17 18
ollie … for:20 24 23
omnes:-2 -1 -4
on:-20 -9 11
on an:52 34 37
on every:-55 -51 -25
on fire:-24 -21 -23
on for:-30 -4 1
on heroin:41 5 0
on holiday:-33 -27 -28
on holidays:1 13 23
on i:56 14 5
on im:-51 -19 -18
on its:35 -8 -4
on meself:-39 -42 7
on my:12 -5 25
on nobody:-33 -29 -22
on one:-37 -44 -30
on purpose:190 169 90
on saturdays:-28 -27 -17
on self:22 34 -2
on shift:40 31 30
on somebodys:52 57 58
on speaker:17 21 24
on sunday:23 39 22
on that:28 -8 -3
on this:4 22 1
on to:-30 2 2
on top:49 51 -6
on tuesday:58 14 10
on ur:23 26 17
on whatsapp:31 27 34
on without:27 49 54
on … about:30 19 19
on … after:21 -12 -8
on … all:-37 -39 -41
on … an:-40 -29 -31
on … any:-28 -14 -11
on … are:-23 -26 -22
on … arms:21 27 19
on … at:42 21 29
on … back:19 23 11
on … bc:-53 -37 -28
on … be:-40 -31 -23
on … bed:22 26 27
on … bedroom:41 47 39
on … been:21 25 26
on … before:45 47 52
on … bench:65 -26 -20
on … bike:-6 -7 -25
on … birthday:32 30 44
on … bus:19 27 18
on … but:-37 -24 -17
on … cant:55 36 18
on … carpet:52 52 43
on … chart:-31 -18 -6
on … coach:-31 -24 -6
on … comes:9 21 14
on … couch:24 11 14
on … days:22 48 3
on … did:23 24 -2
on … do:-36 -22 -19
on … dont:-22 -18 -11
on … door:-36 -35 -36
on … drive:51 42 9
on … farm:13 22 28
on … feet:1 2 -34
on … first:33 7 3
on … floor:31 40 32
on … for:10 -44 -42
on … from:-11 -19 -25
on … go:-11 -10 -26
on … goin:26 5 4
on … grass:24 25 20
on … hand:31 25 -5
on … hands:17 -52 -23
on … hav:34 39 36
on … havent:63 26 24
on … here:81 79 82
on … hes:35 31 22
on … home:43 4 14
on … horse:23 -1 -2
on … ice:-37 -2 -1
on … if:-53 -37 -13
on … in:18 34 -24
on … iron:-26 -18 -14
on … ive:-21 -17 -9
on … job:23 13 16
on … kitchen:34 33 39
on … ledge:59 28 29
on … legs:45 52 56
on … life:-22 -17 -5
on … line:70 77 67
on … list:28 28 29
on … looking:-12 -24 -4
on … mate:22 24 -1
on … me:4 34 34
on … method:16 22 18
on … monday:-39 -14 -10
on … my:4 -15 -31
on … news:-2 8 -21
on … next:-15 -5 23
on … night:-32 -22 -19
on … no:-60 -47 -47
on … nobody:58 26 12
on … not:-4 -24 -11
on … of:68 31 26
on … outside:2 -23 -19
on … own:32 5 -18
on … picking:45 43 10
on … pills:53 49 41
on … plane:18 -27 -25
on … platform:-47 -47 -43
on … rail:47 51 26
on … right:-30 -14 23
on … ring:26 17 -6
on … same:26 1 4
on … says:18 20 -11
on … screen:28 -7 -5
on … self:-30 -15 8
on … she:46 -70 -17
on … since:12 -32 -25
on … spring:-24 -19 -22
on … stairs:-5 -26 -22
on … step:-20 -5 -2
on … sunday:-2 -20 -8
on … table:-29 -27 -29
on … teh:4 -23 -44
on … telly:-24 -10 -4
on … that:-28 -3 -3
on … thats:-7 -21 -6
on … they:29 18 14
on … theyre:23 24 23
on … theyve:41 42 35
on … thinks:-42 -39 -45
on … three:36 35 19
on … thrusday:21 -17 -20
on … til:52 51 46
on … time:-29 -12 -6
on … to:-4 25 25
on … tonight:6 26 -18
on … tracks:21 34 32
on … trucks:26 17 -7
on … trying:-4 -39 -14
on … tuesday:-24 -15 -12
on … u:31 27 15
on … under:-46 -55 -54
on … wall:-33 -30 -28
on … was:-44 -7 -8
on … way:51 27 14
on … weekend:23 -16 -15
on … wen:-33 -35 -45
on … went:-3 -36 -18
on … which:26 28 25
on … while:29 28 22
on … who:61 26 42
on … wife:47 50 45
on … with:8 10 30
on … wrist:-20 -4 56
on … wrong:-31 -28 -31
once:1 12 24
once i:-31 -11 -22
once im:54 22 16
once instead:15 -32 -11
once … and:72 71 63
once … i:9 3 22
once … is:54 49 47
once … me:32 -9 -15
once … of:-16 -46 -13
once … was:31 29 32
one:28 22 26
one and:-26 -3 -7
one at:-24 -15 -11
one bit:18 -33 -13
one comes:20 22 28
one ear:37 -3 -2
one for:28 19 15
one hand:1 8 20
one hands:17 17 22
one i:-45 -4 -4
one im:20 14 23
one in:-31 -33 -36
one is:19 32 36
one it:-33 -11 -13
one less:134 -1 -1
one long:-24 -23 -1
one more:14 21 18
one nasal:26 23 25
one night:27 33 31
one on:26 -44 -24
one thing:10 15 23
one to:60 38 49
one way:91 79 83
one who:-22 3 -21
one with:-42 -30 -22
one wont:52 -8 -8
one year:-26 -5 -2
one … a:23 -30 -36
one … at:37 -30 -40
one … bc:48 52 51
one … be:34 -34 -6
one … before:26 32 29
one … by:-21 -16 -8
one … call:11 27 -2
one … day:-34 -22 -11
one … does:24 44 -2
one … dont:49 55 36
one … find:51 68 57
one … for:-18 -23 -23
one … four:-49 -24 -10
one … had:31 30 28
one … here:45 21 17
one … hurt:43 -3 -2
one … i:21 -28 -77
one … im:24 24 25
one … in:17 31 19
one … is:-24 -17 -13
one … it:29 51 54
one … ive:-47 0 1
one … leave:32 26 22
one … left:29 20 15
one … me:85 72 43
one … my:5 7 23
one … not:42 50 54
one … on:-41 -30 -16
one … one:23 -2 -4
one … or:47 62 -4
one … run:22 18 -1
one … stops:-29 -21 -13
one … teh:3 -33 -22
one … that:-27 -2 -13
one … there:34 39 47
one … these:43 36 -15
one … this:-36 -13 -14
one … time:-20 -13 -13
one … to:-11 -6 26
one … today:-26 -4 -2
one … twice:-33 -39 -12
one … will:54 -6 -14
ones:22 34 50
ones i:-30 -21 -5
ones on:54 40 26
ones took:28 26 22
ones who:35 45 42
ones … find:9 27 27
ones … me:40 16 22
ones … my:24 -2 -30
ones … teh:62 68 52
onions:-37 -24 -15
online:-36 -24 -21
only:0 0 0
open:19 29 12
open teh:-46 -42 -64
open … he:49 46 42
open … my:-17 -23 -19
open … teh:58 61 51
opened:65 -17 -14
opened it:24 -3 -4
opened teh:29 28 17
opened … in:35 -9 -18
opening:-31 -33 -17
openly:-2 -4 -4
opens:83 75 66
opens in:36 43 43
opens … teh:51 61 51
opioid:-11 -10 -7
or:-47 -41 -41
or any:62 63 50
or anything:4 9 22
or not:78 99 32
or … a:-22 7 -16
or … be:-30 -17 -4
or … i:6 -1 -26
or … in:-21 -7 -19
or … it:-21 -15 -14
or … its:-32 -26 -12
or … me:30 -17 -9
or … my:-34 -21 -16
or … tmrw:59 63 60
or … to:-45 -43 -15
or … want:-24 -25 -14
or … will:-22 -12 -5
orange:-2 7 7
oranges:-23 -27 -27
orchard:-27 -22 -26
order:43 28 22
ordered:0 1 3
ordinary:-1 -1 -1
organiser:-49 -41 -30
organist:-1 0 1
ork:0 0 0
other:-13 -4 10
other i:9 14 22
other side:66 46 34
other team:-24 -24 -3
other … gone:19 27 31
other … i:-62 -46 -18
other … is:-31 -42 -27
other … it:-29 -23 -12
other … not:-21 -11 -11
other … u:43 29 31
other … wont:10 12 22
others:3 4 20
others i:-27 -14 -11
others … that:-22 -14 -4
otherwise:4 -1 0
otra:6 1 -10
ought:38 39 39
our:6 12 5
our sean:31 17 12
our secret:25 25 -3
our son:52 40 36
our toddler:27 26 33
our wedding:40 36 31
our … a:56 35 43
our … and:-20 -22 -70
our … down:-6 -1 -23
our … hes:36 41 47
our … if:21 21 0
our … in:20 15 39
our … teh:8 1 35
our … told:40 46 -8
out:0 10 -10
out alife:-22 -8 -3
out and:4 0 21
out at:54 73 52
out for:19 47 -2
out he:11 23 -40
out i:7 -14 -36
out im:44 49 50
out on:14 12 31
out teh:5 -1 24
out to:8 16 23
out … and:3 -5 -21
out … bathroom:14 19 22
out … be:-30 -35 -15
out … do:13 5 25
out … dont:-27 -44 -25
out … good:49 45 12
out … hav:26 7 -7
out … his:40 30 -9
out … i:-44 -4 10
out … is:-26 -18 -13
out … it:28 41 44
out … kil:10 4 -22
out … life:-44 -4 3
out … me:24 23 -29
out … no:-9 3 24
out … one:20 30 22
out … psych:25 -7 -2
out … rehab:22 10 -1
out … room:86 58 52
out … shed:-24 -41 -41
out … sock:31 27 19
out … teh:-7 -28 -13
out … thats:27 29 32
out … this:9 27 51
out … time:35 34 30
out … tweezers:33 19 -3
out … u:-26 -7 -8
out … wont:-40 -37 -25
outreach:-27 -27 -13
outside:35 17 47
outside my:34 44 68
outside teh:18 -34 -33
outside with:15 24 41
outside … a:-9 1 22
outside … bat:41 35 59
outside … licence:50 -3 -5
outside … meeting:24 -3 -1
outside … off:50 -3 -5
outside … shop:24 0 0
oval:8 5 5
ove:-1 0 -1
oven:-23 -20 -12
over:1 3 -2
over a:-49 -30 -19
over and:43 21 12
over i:-28 -60 -9
over im:-23 -26 -19
over it:63 30 4
over me:39 22 35
over my:-29 -16 8
over teh:23 -1 -11
over three:11 19 20
over … and:12 24 12
over … bathroom:12 18 20
over … be:38 36 -1
over … bridge:-55 -56 -55
over … edge:50 27 20
over … got:90 82 54
over … hes:34 38 46
over … i:14 -27 -15
over … im:-31 -22 -17
over … it:-31 -24 -4
over … lad:18 15 21
over … teh:30 39 24
over … to:-32 -17 -1
over … with:18 22 9
overdone:-1 -1 8
overdosd:79 67 59
overdosd and:25 38 44
overdosd last:87 -17 -4
overdosd on:-35 -4 -24
overdosd … and:36 14 30
overdosd … is:45 56 60
overdosd … my:48 44 45
overdoses:-11 -13 -1
overdosing:90 83 46
overlooked:66 -2 -1
overlooked one:68 -2 -1
overpass:38 58 49
owe:-10 -8 -5
owl:7 -1 0
own:30 42 8
own and:-46 -38 -22
own death:23 27 -1
own hand:20 31 -13
own head:17 23 10
own in:45 56 -4
own life:41 27 -2
own mate:25 25 -1
own … and:28 24 40
own … do:0 11 -26
own … dog:16 25 29
own … every:23 29 0
own … i:-53 -45 -59
own … im:-24 -19 -21
own … in:-64 -64 -21
own … it:-31 -38 -25
own … its:29 35 23
own … me:51 51 -3
own … my:2 2 30
own … no:23 29 3
own … than:29 33 -6
own … to:-63 -42 -13
own … today:-13 -30 -15
own … van:25 26 23
own … was:-22 -16 -10
own … with:21 10 23
owners:2 -6 -16
owt:-28 -21 -10
oxy:-3 -32 -21
oxygen:-3 2 -9
oxys:55 27 31
p:-4 -19 -16
paalam:14 14 12
package:-4 -12 -9
packed:7 -18 -6
packed for:22 -1 -1
packed lunches:-19 -28 -13
packed … a:21 2 4
packed … place:22 -1 -1
packet:27 32 31
packets:73 49 42
packets are:25 26 24
packing:-16 -20 -14
packs:-32 -2 5
paddling:-14 -12 -13
page:29 23 19
paid:32 55 51
paid and:21 18 12
paid … on:22 21 24
paid … teh:45 38 30
paid … to:-49 -2 -4
pain:-24 -19 -20
pain is:12 28 19
pain to:-27 -36 -12
pain … end:-23 -24 0
painkillers:22 34 34
painless:-3 -2 -3
paint:-49 -45 -44
painted:-75 -43 -48
painting:-39 -28 -21
painting teh:-24 -19 -14
pair:-15 -13 -22
pair of:-15 -13 -22
palm:11 5 -2
pan:-48 -3 -2
panic:-30 -37 -21
papa:-45 -32 -37
paper:-19 -25 -17
paper says:33 -7 -4
papers:28 28 12
papers and:44 35 -21
papers … go:24 23 26
paperwork:31 -5 -4
para:2 -49 -31
para mi:36 28 30
paracetamol:59 55 36
paramedic:-1 -1 0
paramedics:-9 -4 -3
parapet:1 4 4
parcel:-31 -21 -20
parents:-22 -2 -8
parents … am:34 37 33
parents … be:-15 -25 -12
parish:3 11 15
park:24 28 26
parked:25 29 38
parker:9 5 4
parking:-42 -27 -13
parliament:-13 -2 -5
parlour:2 3 3
part:5 -20 3
part of:-41 -31 -27
part … wants:17 24 0
partner:21 22 22
partner is:37 26 46
partner said:37 32 35
partner … my:41 22 35
party:-36 -20 -33
pas:-24 -8 -3
pas mourir:-24 -8 -3
pasa:39 -6 -3
pass:16 -23 -40
pass out:51 31 -5
passed:23 -11 -44
passed out:47 79 -3
passed … at:19 35 -3
passed … i:52 34 30
passenger:52 57 64
passes:28 -15 -10
passport:24 25 21
passport and:51 57 51
passports:10 5 7
password:9 18 19
passwords:64 48 36
passwords … teh:62 49 47
past:3 10 3
past it:20 38 -11
past teh:15 49 33
past … and:-42 -41 -68
past … i:63 69 58
past … last:20 21 22
past … teh:24 7 7
pasta:-4 -1 -3
pastillas:55 54 65
patch:19 12 21
patches:53 46 37
path:-13 -5 2
path … and:43 48 42
patience:1 -7 -12
patience for:21 -2 -3
patient:-3 8 18
patient … my:44 39 41
patient … own:44 39 41
patients:-5 1 11
patrol:-12 -17 -2
patted:5 4 3
pavement:7 8 -10
pawn:14 16 15
pay:-21 -15 -5
pay for:-30 -34 -22
payday:-18 2 15
paydays:15 12 14
paying:-43 -24 -11
pe:-5 3 -5
peace:81 38 34
peace with:24 8 15
peace … it:65 22 25
peace … teh:-25 -16 -14
peaceful:13 14 18
peaceful about:23 14 10
peaceful … it:23 14 10
peaceful … teh:48 51 46
peas:-13 -4 1
peer:16 12 0
peg:-6 -4 -4
pen:0 6 11
pena:0 -18 -14
penhale:1 6 2
pens:0 -1 -4
pensando:-34 -56 -14
pension:37 31 -3
pension and:25 21 -2
pension … me:29 24 10
people:-12 -42 -35
people here:-27 2 -3
people in:43 -12 -9
people on:-43 -2 -3
people say:25 -2 -6
people … a:-30 -6 -6
people … all:20 -12 -11
people … and:-29 -2 -26
people … i:37 2 12
people … im:58 11 -3
people … is:73 -7 -1
people … not:-21 2 -3
people … teh:-4 -21 -12
people … think:41 -2 -1
people … to:21 -18 -14
per:-40 -15 -12
percent:-15 -12 -13
perdoname:-1 6 8
perdonenme:80 86 83
perfect:-50 -34 -22
period:10 30 24
period is:43 53 45
permanent:43 17 -3
permanently:80 43 12
pero:-15 -47 -33
perrita:31 27 18
perrita que:23 27 18
perrita … come:23 27 18
person:19 -13 -18
person … teh:-52 -26 -24
person … to:12 35 11
persona:10 -2 -2
personne:-10 -5 -1
perth:6 5 11
pesticide:5 -4 -17
pet:-22 -14 -7
petrol:36 38 54
petrol can:-15 -22 -9
petrol … is:-15 -22 -9
peux:12 1 -7
pharmacist:-13 -6 -2
pharmacist says:-29 -22 -13
pharmacy:-77 -71 -69
phone:-2 9 7
phone and:37 34 4
phone at:37 35 21
phone case:18 20 24
phone charger:-29 -28 -18
phone he:-12 -15 -21
phone i:-26 -14 -4
phone off:6 -23 -23
phone on:43 39 34
phone … after:28 37 33
phone … and:21 18 12
phone … her:8 15 21
phone … home:37 35 21
phone … i:-25 -8 -1
phone … me:21 22 -31
phone … my:45 51 35
phone … off:-55 -39 -40
phone … on:63 13 26
phone … shoes:32 -45 -39
phone … teh:-38 -16 -25
phone … with:47 57 52
phoned:19 28 33
phones:13 17 22
phones on:46 45 48
phones … speaker:17 21 24
phones … to:51 48 55
phoning:13 8 5
photos:-12 -1 0
photos … my:-29 -22 -23
physical:-39 -43 -42
physically:-73 -45 -13
physio:-48 -29 -24
piano:14 13 13
pick:-28 -43 -44
pick up:-17 -39 -31
pick … teh:-44 -15 -15
picked:34 20 6
picked a:43 39 24
picked out:20 26 12
picked sunday:28 32 40
picked up:43 -24 -6
picked … and:33 47 26
picked … day:29 28 24
picked … out:20 20 -3
picked … stitches:20 20 -3
picked … would:26 17 -2
picking:-3 -10 -42
picking up:3 2 -20
picnic:-10 -2 -4
picture:14 -23 -20
picture a:46 -3 -1
pictures:4 11 -47
pictures tonight:-29 -22 -14
picturing:32 41 -9
pie:-24 -21 -16
piece:-33 -25 -11
pienso:36 36 -6
pienso en:-42 -2 -3
pienso … todos:48 51 -1
pier:13 17 17
pies:-53 -46 -46
pig:7 -19 -15
pigeon:9 7 4
pigeonhole:-1 -1 -1
pill:18 15 11
pillow:37 35 41
pills:55 56 66
pills and:56 44 59
pills dont:57 60 60
pills friday:30 -24 -17
pills in:24 5 0
pills on:-29 -10 2
pills out:-26 -14 14
pills to:-1 -21 -25
pills tonight:14 11 -27
pills … ago:31 -3 0
pills … and:-24 -13 -2
pills … cant:93 82 98
pills … die:26 21 27
pills … feel:39 39 45
pills … hand:40 11 2
pills … i:-34 -29 -14
pills … im:24 24 33
pills … in:2 25 1
pills … is:44 44 33
pills … me:74 73 75
pills … my:-26 -12 -9
pills … on:13 15 40
pills … teh:-22 -45 -49
pills … today:-3 -37 -21
pills … weeks:31 -3 0
pills … weird:98 101 102
pin:67 55 56
pinch:25 30 30
ping:55 48 49
pink:-11 -6 -4
pinned:5 7 9
pinpoint:19 19 29
piont:-39 -51 -52
piont in:36 -21 -16
piont of:39 -1 -6
piont … alife:83 -3 -1
piont … it:-41 -24 -8
piont … my:35 29 -1
pipe:54 41 36
pipes:31 22 22
pistol:42 49 49
pistol … in:-27 -19 -24
pit:6 28 41
pitch:-5 -4 -3
pizza:-12 -5 -6
place:-38 -41 -40
place in:43 54 18
place with:17 -22 -14
place … teh:46 29 12
place … visiting:22 -1 -1
places:-26 -35 -36
plain:9 -13 -5
plan:22 40 -21
plan how:6 5 -30
plan it:27 26 -4
plan no:-22 -4 -1
plan on:6 -38 -16
plan to:-8 33 -10
plan … a:32 22 -3
plan … and:30 10 28
plan … be:-43 -15 -12
plan … i:47 45 44
plan … kil:27 35 0
plan … my:58 82 -3
plan … take:44 55 -3
plan … to:-38 -17 -12
plane:28 -45 -33
planned:3 12 -11
planning:47 49 -48
planning to:30 39 -27
planning … ctb:13 20 -26
plans:21 33 40
plant:-37 -30 7
plants:27 30 33
plasters:30 39 -2
plastic:36 31 32
plastic bag:31 26 27
plastic … a:93 88 87
plastic … and:94 90 89
plastic … his:-32 -25 -22
plate:-14 -7 -2
platform:15 10 10
platform and:29 27 27
platform is:24 18 18
platform … and:29 28 26
platform … i:29 27 28
plath:-5 -7 -6
platoon:-1 -4 -2
play:-25 -12 11
play teh:48 49 45
play … i:-29 -25 -13
play … pogues:43 45 56
played:-11 -9 -5
playing:3 23 -17
playing … me:26 35 8
playlist:-12 -3 -2
plays:-11 -11 3
please:0 0 0
pleased:-43 -40 -22
plese:173 151 149
plumber:-16 -16 -7
plus:32 8 4
plus … de:55 57 -1
plus … den:-41 -48 -1
plus … vivre:28 -14 -1
pm:-33 -34 -30
po:9 -2 2
pocket:25 8 11
pocket havent:31 -4 -3
pocket … from:-25 -23 -24
pocket … set:17 18 20
pockets:-5 -5 -5
podcast:-18 -7 -2
poder:-41 -6 -4
poem:-39 -30 -1
poets:10 -4 -1
pogues:53 56 57
pointing:48 46 42
pointing … teh:51 47 44
points:-12 -11 -8
poison:7 9 12
poison … and:43 39 32
poison … teh:-9 -21 -11
poisoning:-4 3 -11
poisoning … a:-24 -12 -15
police:27 26 24
police said:-40 -19 -19
police … and:-22 -2 -5
police … down:22 -7 -3
police … me:63 -25 -6
policeman:6 5 7
policy:7 13 19
poner:-24 -5 -4
pont:-19 -20 -7
pont je:38 39 33
pont … sauter:38 39 33
pont … vais:38 39 33
pool:-6 -10 -12
pool key:20 25 23
pool … from:20 25 23
pool … swim:20 25 23
poor:-40 -36 -30
popcorn:-23 -18 -11
popped:28 26 30
por:-32 15 16
porch:22 32 37
porque:-46 -44 -14
positive:-14 -20 -9
possible:-32 -38 -40
post:-24 -7 -10
post something:37 28 21
post thank:30 27 32
post … teh:40 39 35
post … u:27 22 27
postcard:-6 -3 -3
posted:26 33 24
posted … teh:22 19 26
posted … to:19 22 24
poster:-14 -5 -5
posting:-25 -18 -26
posts:0 -18 4
posts about:10 -24 -11
pot:-45 -14 4
pounding:-13 11 -26
pour:-15 -10 -16
poured:21 4 13
poured teh:27 -3 -2
poured … into:11 26 25
poured … sherry:27 -3 -2
pouring:-9 -7 -10
power:-56 -49 -36
practice:58 60 62
practise:-14 -18 -17
practised:-4 1 14
praise:-27 -21 -24
pray:12 14 9
pray for:5 28 12
pray … me:-27 -21 -16
pray … my:30 36 34
pray … to:-25 -9 -4
prayed:-7 1 16
prayed … i:17 18 24
prayer:12 -33 -11
prayers:35 39 42
praying:1 -14 2
pregabalin:31 28 -3
pregabalin with:29 34 -3
premier:6 10 32
premier inn:6 10 32
premier … a:5 7 29
premier … what:5 9 31
prescription:5 7 17
present:-8 1 1
present from:37 33 31
present … me:37 33 31
present … to:39 27 26
press:0 -5 -22
press teh:46 46 17
pressing:19 16 -6
pressing … into:21 23 0
pressure:-46 -48 -38
pret:-5 -3 2
pretend:2 3 0
pretending:27 30 8
pretty:0 0 0
prevent:-5 -5 -4
prevention:-10 -7 -3
price:-15 -4 -2
prices:-8 -9 -2
pride:-20 -10 -5
priest:5 11 2
priests:3 3 5
print:-18 -15 -9
print … teh:-27 -16 -1
printer:-47 -47 -51
prison:2 0 1
priya:-1 -6 -9
probably:0 0 0
probation:0 -4 -5
probationer:-6 -1 -4
problem:-31 -95 -70
problems:-70 -34 -24
process:-65 -33 -11
project:-16 -8 -5
promise:39 55 41
promise i:46 48 31
promised:4 1 1
promised my:22 15 8
proper:-6 12 12
properly:9 -1 11
propose:-25 -18 -17
proposed:-7 -5 8
protest:-10 -7 -17
proud:-33 -48 -20
proud of:-10 -28 -6
proud … for:-22 -11 -4
proud … it:31 -18 0
provided:-2 -1 -1
ps:-2 6 8
psych:56 38 -5
psych ward:65 48 -6
psych … after:34 -20 -4
psychiatrist:-4 -2 -1
psychologist:-25 -15 -7
ptsd:-24 -20 -19
pub:6 10 17
public:-24 -8 -5
pueblo:-11 12 -4
puedo:8 9 -17
puedo mas:14 35 -2
puente:30 41 35
pull:55 48 40
pull it:47 51 46
pull … off:52 51 47
pulled:-31 -14 -6
pulling:-34 -26 -27
pump:-14 -13 -5
pumped:10 -14 -9
pumped … my:26 -4 -2
pumping:8 9 9
punch:-15 -7 -2
punched:60 65 -7
punches:35 36 -7
punches me:35 36 -7
punches … and:32 33 -5
punches … my:32 33 -5
punching:5 8 -4
punishment:26 29 -2
pupil:12 18 26
pupil logged:19 19 20
pupil … in:19 19 20
pupil … to:19 19 20
pupils:30 14 -7
puppy:-9 -11 -14
purged:85 -22 -1
purged twice:32 -16 0
purged … today:32 -16 0
purging:-2 -9 -6
purple:-18 -10 11
purpose:137 142 76
purpose and:25 36 38
purpose it:24 36 47
purpose nobody:33 32 12
purpose to:21 -4 -11
purpose … im:21 29 39
purpose … isnt:21 24 20
purpose … teh:15 24 17
pushed:62 49 26
pushing:1 14 7
put:6 4 -8
put a:1 -14 -24
put an:55 52 -2
put in:33 28 40
put it:31 17 7
put my:22 -2 13
put on:-49 -36 -15
put … a:73 77 62
put … and:28 34 39
put … blades:-6 -41 -36
put … bullet:41 50 -12
put … chair:47 42 30
put … end:55 52 -2
put … gun:-61 -63 -38
put … in:-23 -12 -52
put … kettle:-28 -13 -7
put … on:-4 21 20
put … out:-9 -37 -19
put … phone:32 32 20
put … teh:-9 -9 -21
put … telly:-27 -10 -3
put … through:43 30 -7
put … to:-38 -39 -46
put … wages:34 0 0
put … word:40 40 48
puts:19 10 -8
puts … on:41 36 6
putting:-8 8 -25
putting a:28 40 -48
putting teh:-25 -25 -16
putting … heart:-27 -11 -6
putting … in:21 22 3
pyjamas:8 12 11
q:-6 -12 -13
quarry:8 16 14
quarry … work:25 12 10
quarter:31 34 40
quarter to:35 35 41
que:-38 -52 -7
que come:23 27 18
que je:30 27 27
que me:25 10 12
que … laime:30 27 27
querer:22 -7 -7
queria:66 13 17
queriendome:-54 -9 -6
question:-55 -60 -43
questionnaire:-1 -1 0
questions:-16 -12 -12
queue:8 9 -23
quick:55 41 48
quick … it:30 -2 -1
quicker:41 32 28
quicker than:28 19 30
quid:-10 -6 -6
quiero:68 52 -74
quiero acabar:37 77 -1
quiero matar:28 51 -2
quiero matarme:69 152 -5
quiero morir:21 -29 -8
quiero suicidarme:2 74 -1
quiero … con:45 39 -4
quiero … de:-57 -8 -1
quiero … el:-33 -12 -1
quiero … en:-67 8 -1
quiero … la:-27 -16 -2
quiero … nadie:-37 22 -1
quiero … no:-60 37 -10
quiero … y:20 -23 -9
quiet:79 108 104
quiet here:-37 -40 -36
quiet … be:51 31 29
quiet … is:-41 -20 -11
quiet … teh:-21 -11 -15
quise:-3 -1 -1
quit:-12 -9 13
quit vodka:41 39 43
quit … cold:38 36 40
quit … on:20 24 28
quit … turkey:51 37 34
quitar:7 9 28
quitar la:7 9 28
quitar … vida:7 9 28
quitarme:25 47 -4
quite:0 0 0
quiz:-7 -5 -4
rabbit:2 4 5
racing:-12 1 8
rack:25 25 25
radiator:-7 -9 -10
radio:-4 10 22
radio on:21 21 16
radio … on:-21 -22 -21
raffle:-11 -7 -1
rafter:-7 -10 -8
rafters:27 28 21
raging:14 0 0
rail:32 30 23
rail … and:-41 -44 -43
railing:38 38 35
railing … its:36 32 34
railing … windy:36 33 33
railings:19 13 14
rails:13 0 3
railway:34 32 23
rain:-59 -48 -40
rain and:-31 -21 -17
raining:-25 -12 -4
raised:41 -9 -4
rakat:-5 -4 0
ran:34 42 14
ran out:35 35 7
ran over:19 17 24
ran … lad:18 15 21
ran … my:57 54 59
ran … of:72 56 12
rang:-4 0 9
rang me:21 18 8
rang … they:-27 -24 -16
range:-37 -31 -27
rare:-15 -14 -6
rat:49 34 34
rat poison:48 47 53
rate:-20 -20 -10
rates:-17 7 -3
rather:23 31 18
rather be:56 -15 -12
rather hoped:26 19 21
rather than:-25 -13 -16
rather … dead:66 1 -2
rather … for:35 34 -4
rather … than:52 -6 -9
rather … to:20 18 21
rather … with:25 18 17
rato:67 1 7
rats:-33 -30 -35
rattle:-19 -7 -5
rattling:29 -17 -7
raus:-32 -26 -24
rave:7 6 4
raw:2 -37 -6
razor:83 78 67
razor blades:15 22 11
razor … in:19 21 17
razor … teh:41 35 40
rd:17 19 7
reach:-9 -9 1
reaching:-3 1 -2
read:-11 -10 -16
read about:43 49 -1
read im:31 27 23
read them:29 29 32
read … i:18 25 27
read … shall:21 27 24
reading:-3 1 0
reading about:39 26 -3
reading this:23 10 22
reading … deaths:19 21 -1
reading … fentanyl:19 21 -1
reading … i:52 55 58
reading … on:-32 -21 -20
reading … teh:22 -6 -4
reads:1 19 27
reads this:36 44 39
reads … of:16 21 23
ready:25 41 9
ready and:-64 -71 -68
ready for:12 34 -11
ready to:21 14 -46
ready … be:28 2 -13
ready … catch:68 46 0
ready … delete:-23 -20 -4
ready … goin:-65 -71 -67
ready … im:-65 -71 -67
ready … my:-22 -18 -9
ready … teh:102 52 -24
ready … tonight:81 85 93
real:-44 -42 -44
real … at:-21 -12 -7
realize:-52 -13 -16
really:0 0 0
realy:31 18 9
realy want:26 10 -4
realy … disappear:27 -1 0
realy … to:27 -1 0
reared:-1 -2 -8
reason:15 16 26
reason for:31 -29 -20
reason to:6 -13 -25
reason … be:-47 0 -8
reason … here:-38 0 -8
reasons:7 1 -9
reasons and:46 46 -1
recently:-5 -14 -30
reception:-8 -8 -20
recipe:-7 1 2
recital:38 40 42
reckon:57 36 38
recognise:16 21 25
recommend:-55 -21 -12
record:-18 2 7
recorded:1 2 10
recorder:-24 -29 -24
records:18 32 23
recovered:-11 -3 -2
recovery:-63 -50 -47
recs:2 0 0
red:2 3 18
red … is:38 45 41
reddit:-45 -19 -17
redundancy:-6 -5 -6
refilled:3 5 9
refuge:-19 -10 -9
refund:19 -4 -3
refusal:14 -13 -13
refuses:20 34 -8
registrar:2 4 5
registration:2 3 0
regret:48 -18 -12
regret that:83 1 6
regrets:-5 -1 -1
rehab:-20 -12 -47
rehab … teh:-47 -47 -33
rehearsal:17 22 19
rehomed:7 2 7
relapse:-105 -63 -36
relapsed:21 -40 -42
relapsed and:-41 -13 -18
relapsed on:59 35 -1
relapsed … after:-22 4 -1
relapsed … heroin:67 12 -1
relationship:-62 -26 -16
relationships:-19 -16 -12
relatives:21 -6 2
relief:45 -17 -13
relieved:37 -20 -14
relieved it:-23 -1 -1
relieved … wasnt:-23 -1 -1
relly:73 76 77
remain:-27 -25 -29
remember:-36 -44 -31
remember me:41 33 36
remember … teh:36 31 29
remind:-41 -17 5
remind … to:34 34 34
reminder:-21 -5 -3
remote:-12 -11 -3
removal:-2 2 11
remove:29 33 30
renovations:9 8 10
rent:38 18 34
rent no:67 9 12
rents:12 8 12
repeat:-1 -2 -15
replies:-31 -18 -14
reply:51 58 58
reply … i:30 34 10
report:-6 4 -10
report … sewerslide:22 31 0
reports:6 4 8
rescue:-16 -12 -10
research:-14 -24 -15
reservoir:36 41 44
resigned:48 46 39
resigned teh:49 47 40
resolutions:-4 10 11
respected:0 2 6
respond:15 12 22
response:-8 6 9
rest:24 24 25
rest days:35 32 29
rest … at:35 31 25
rest … sponsor:26 -6 -3
rest … start:34 30 26
rested:-15 -17 -18
restful:135 -10 -5
restricting:60 -18 -2
results:28 28 30
results are:25 23 19
results … monday:25 23 19
retired:37 0 -13
retirement:6 3 8
return:64 25 41
return … it:-9 1 25
returned:-3 -5 -8
reunion:-32 -24 -16
reverses:-2 -2 -1
review:-16 1 19
review … teh:-28 -16 -19
revising:-1 -1 -1
revolver:63 60 61
revolver in:27 24 26
revolver … her:50 48 43
rewatching:-2 -1 -1
rex:16 20 20
rib:8 3 -11
rice:-1 -2 0
ride:1 10 0
ride teh:21 22 -4
ride … out:25 25 14
ride … urge:22 22 -4
rifle:22 22 33
rifles:10 8 5
right:-17 -2 11
right and:8 21 -3
right im:-23 -53 -42
right in:28 37 44
right things:41 56 57
right with:0 0 -33
right … do:70 51 55
right … dont:13 25 -15
right … goin:28 21 -20
right … is:31 38 33
right … mum:25 22 15
right … my:-68 -67 -52
right … was:59 56 48
right … windy:31 24 21
ring:24 9 -2
ring anyone:34 33 30
ring me:-39 -21 -15
ring my:-29 -17 -4
ring teh:-30 -20 -15
ring their:26 17 -2
ring … i:58 18 25
ring … line:-25 -20 -14
ring … school:26 17 -2
ring … teh:62 55 57
ring … up:-31 -22 -6
ringer:-1 -1 -1
ringing:72 59 53
rings:41 10 28
rire:-3 -1 -1
risa:-23 -6 -1
risk:22 13 -7
rists:142 126 55
rists and:44 38 7
rists in:25 28 5
rists … blood:0 0 46
rists … i:48 44 -10
rists … is:65 41 15
rists … teh:32 33 3
rite:11 25 -34
river:25 27 29
river to:40 40 35
river … we:20 23 38
rivers:69 51 26
rn:0 0 0
road:-18 -19 -6
road with:-21 -16 -11
road … teh:84 79 72
roads:11 -7 -4
roaring:3 9 19
roast:-44 -37 -25
rock:-10 -48 -14
role:-9 -6 -7
roll:52 9 -6
rolled:17 18 17
romantic:-40 -21 -9
roof:46 36 35
roof of:24 32 32
roof … and:21 9 14
roof … flats:-23 -22 -21
roof … it:34 43 1
roof … my:25 26 30
roof … on:46 54 51
room:10 28 36
room is:53 56 30
room of:22 23 28
room … bed:42 33 33
room … it:65 61 46
room … night:21 24 -20
room … of:-84 -80 -74
room … teh:16 15 20
roommate:35 28 18
roommate is:26 20 -10
roommate … to:24 21 30
rope:-4 1 2
rope in:50 59 55
rope out:-29 -31 -29
rope ready:-64 -70 -66
rope … and:-49 -54 -58
rope … bag:60 66 63
rope … im:-67 -73 -69
rope … it:-24 -20 -15
rope … my:2 -1 -42
rope … of:-29 -31 -29
rope … on:-20 -13 -22
rope … printer:-26 -21 -19
rope … teh:-34 -34 -33
rope … this:-23 -21 -21
rope … tonight:91 99 103
ropes:50 45 39
rosarys:63 53 60
rose:-33 -33 -4
roses:-36 -27 -19
roses and:-25 -25 -19
rota:5 12 15
round:37 32 58
round a:20 15 13
round it:18 20 36
round my:41 40 33
round teh:-37 -21 -1
round … leaflet:-35 -22 -5
round … neck:45 44 32
round … teh:-28 -6 0
round … throat:13 12 26
roundabout:-32 -25 -24
rouse:29 32 37
route:7 8 8
routine:-9 -2 -2
row:24 12 10
row … teh:15 23 20
rubbish:-24 -1 4
rucksack:47 49 65
rude:-10 -2 -1
rug:-24 -21 -10
ruhe:19 6 18
ruined:-9 -11 -13
ruled:13 -5 -5
rum:-3 5 -11
run:7 5 -2
run … of:28 24 -1
run … over:29 25 5
rung:43 38 43
runners:4 3 2
running:26 26 19
running garage:17 20 19
running i:47 -3 0
running teh:19 30 32
running … a:19 27 24
running … bath:54 61 59
running … be:24 29 31
running … doors:-22 -10 -5
running … down:42 45 42
running … i:7 -33 -23
running … shut:35 36 44
running … teh:11 31 37
running … wont:24 29 31
runs:-8 -3 -1
rush:-4 -5 -5
rush hour:-27 -27 -23
s:-2 -8 -31
sa:13 13 12
sad:-46 -35 -20
safe:39 24 26
safe im:85 96 83
safe tonight:14 19 35
safe with:33 -31 3
safe … got:31 33 38
safe … i:14 21 45
safe … teh:46 44 30
safeguarding:-2 -1 0
safer:25 -3 -1
safety:-12 -19 -2
safetys:70 73 71
safetys off:70 73 71
said:5 15 -1
said and:35 10 -20
said ask:50 36 -3
said go:62 64 62
said goodbye:-40 -36 -4
said he:53 28 -10
said id:45 77 68
said in:-47 -21 -4
said it:58 23 -16
said my:12 33 16
said no:-50 -51 -11
said over:31 26 -11
said teh:34 10 -1
said to:31 -36 -20
said … and:-18 -21 -10
said … be:9 23 -5
said … but:42 18 16
said … goin:47 37 29
said … goodbyes:48 42 43
said … her:-23 -12 -1
said … i:45 59 34
said … in:-24 -19 0
said … is:-3 22 -14
said … kil:68 59 -1
said … me:19 18 -22
said … my:-40 -16 -13
said … no:-22 -15 -6
said … of:44 19 -6
said … on:20 18 17
said … right:40 52 51
said … see:39 54 51
said … tired:-33 -33 -12
said … to:27 29 39
said … wait:34 36 24
said … wanted:-37 -13 -2
said … was:29 30 28
said … wouldnt:35 34 -7
saint:-7 -6 -6
salam:1 2 2
salesman:-4 -1 -3
salir:20 10 -6
sam:30 33 15
samaritans:-35 -21 -1
samaritans on:-37 -21 -1
same:12 18 -13
same amount:44 30 -17
same as:15 26 6
same way:15 26 48
same … and:24 25 30
same … at:20 22 20
same … before:13 25 -1
same … he:97 81 56
same … i:35 32 12
same … it:56 48 -8
same … my:-24 -24 -8
samosa:-5 -4 -2
sandwich:-24 -12 2
sandwiches:-5 -4 -1
sang:7 -4 -5
sari:4 5 5
sash:-12 -10 -12
sat:16 10 11
sat in:24 26 12
sat on:27 8 15
sat with:-34 -25 -22
sat … car:24 32 21
sat … it:31 -9 -3
sat … me:30 22 23
sat … my:32 21 32
saturday:27 12 31
saturday at:-40 -17 -12
saturday night:32 34 41
saturday … are:25 34 34
saturday … be:-29 -17 -13
saturday … not:37 41 37
saturday … teh:51 3 0
saturday … weather:14 23 20
saturday … will:22 19 24
saturdays:-28 -27 -17
sausage:-5 -4 -2
sauter:38 39 33
sauter dites:38 39 33
sauter … a:38 39 33
save:-20 -15 -15
save me:-76 -72 -68
save … a:-14 -13 -26
saved:38 22 18
saved me:26 -22 -11
saved up:24 39 25
saved … methadone:21 23 26
saved … pills:36 38 -1
saved … teh:9 14 22
saving:2 2 3
saving my:-31 -16 -11
saving … for:24 23 27
saw:7 16 12
saw a:33 34 36
saw teh:14 26 0
saw … on:46 52 48
saw … today:27 24 23
say:43 27 23
say a:29 30 21
say goodbye:-26 -18 -7
say hello:12 -21 -23
say i:5 17 21
say id:26 40 -2
say im:-3 -37 -38
say it:30 -3 -16
say no:-12 20 25
say someone:25 24 27
say teh:26 -16 -3
say that:15 31 41
say to:-44 -32 -24
say u:3 18 22
say wen:50 45 -16
say … a:54 56 46
say … and:41 1 -14
say … be:35 38 35
say … cant:-44 -48 -32
say … for:-36 -26 -20
say … get:40 48 46
say … had:40 47 49
say … i:-26 -14 -8
say … is:21 9 19
say … me:28 28 33
say … my:-42 -39 -36
say … not:28 13 -5
say … u:-2 13 -22
say … was:44 48 40
saying:20 -2 -18
saying goodbye:-20 -9 -7
saying hes:17 23 13
saying im:27 23 16
saying it:7 20 4
saying … and:23 15 -8
saying … for:18 23 -2
saying … goin:34 35 27
saying … me:11 22 24
saying … teh:3 -19 -22
saying … to:42 22 5
says:17 10 -18
says a:19 22 -5
says and:18 23 -10
says do:-30 -33 -16
says hell:26 25 41
says hes:37 48 29
says i:8 7 35
says it:26 -30 -17
says its:-13 -31 -29
says not:22 6 -8
says she:5 -7 -28
says shes:81 44 46
says teh:-14 -10 -33
says they:-34 -12 -2
says … a:32 -17 -23
says … all:-23 -24 -17
says … be:25 26 -9
says … believe:12 21 -5
says … come:27 37 -5
says … down:-23 -16 -5
says … ending:23 21 0
says … go:20 23 24
says … goin:43 46 40
says … got:-21 -1 -5
says … has:-27 -18 -15
says … hav:-6 5 23
says … her:-9 -8 -24
says … hes:37 35 5
says … i:31 25 27
says … jmup:-25 -26 -8
says … kil:64 57 66
says … look:-21 -19 -15
says … me:1 7 32
says … must:26 29 0
says … need:23 6 -9
says … no:-21 0 -5
says … of:38 48 -2
says … our:15 22 -3
says … secret:15 22 -3
says … taken:39 41 40
says … teh:33 23 34
says … to:47 41 38
says … us:13 13 22
says … want:-60 -61 -1
says … was:45 2 5
says … wont:47 37 -1
says … yourself:36 31 0
scaffold:8 7 8
scaffold … it:40 34 36
scan:11 -14 -29
scan for:23 -1 -1
scan … back:31 -3 -1
scan … i:-1 -3 -23
scared:15 5 20
scared and:54 30 37
scared im:63 59 -7
scared of:19 -33 -29
scared … goin:40 34 -11
scared … it:24 48 32
scared … teh:-25 -23 -7
scared … to:13 27 -3
scared … will:24 40 -9
scares:4 10 20
scares me:8 12 21
scarf:4 -10 -15
scars:-39 -28 -10
scattered:-6 -6 -12
scattered mum:29 21 14
scene:-18 -11 4
scheduled:34 43 42
scheduled teh:44 43 32
scheduled … im:27 29 30
schlafen:-13 -10 -6
schluss:8 5 24
school:-2 7 -2
school and:-18 -33 -24
school bus:32 30 22
school tmrw:26 31 32
school … a:25 19 18
school … are:26 24 2
school … he:-18 -20 -2
school … i:28 19 6
school … teh:-22 -20 -17
school … to:-21 -21 -6
schoolboy:4 3 0
schools:46 -10 -2
scissors:17 -3 -64
scissors … teh:48 38 2
score:-18 -1 -19
scored:-10 -7 -1
scout:5 0 -4
scouts:-30 -25 -18
scratch:50 -38 -17
scratch card:35 -22 -11
scratch … skin:24 -8 0
scratching:13 24 -2
scratching till:13 24 -2
scratching … bleed:13 24 -2
scratching … i:13 24 -2
scream:-40 -30 -21
screamed:-50 -45 -21
screaming:38 27 36
screaming and:45 14 -20
screaming … being:40 43 -4
screaming … hit:40 43 -4
screen:-10 -12 -14
screen and:0 -39 -36
screen great:29 33 28
screens:-20 -14 -11
script:-14 -40 -33
scrolling:-31 -20 -2
se:-17 8 30
se a:6 30 -3
se duerma:17 21 49
se … las:-29 -29 -54
sea:32 9 14
sea … strand:20 25 19
sea … teh:33 42 39
seals:35 23 20
sean:11 15 11
season:-5 -38 -34
seasons:-20 -16 -13
seat:-5 -10 -2
seatbelts:-4 3 6
seats:2 3 0
second:19 18 24
second hand:-64 -68 -61
second time:-40 -22 -12
second … a:17 22 -5
second … teh:-23 -8 -3
second … this:99 94 97
seconds:-28 -20 -12
secret:4 -1 -21
secret … i:20 21 0
secret … if:21 21 0
security:45 72 71
security guy:78 68 68
security hasnt:26 37 35
security is:23 25 28
security … i:10 18 23
security … noticed:26 37 35
see:20 36 23
see a:-9 -23 -16
see for:100 70 64
see her:-26 -25 -9
see him:-7 -12 -25
see if:-9 8 20
see me:17 38 38
see meself:2 -27 -7
see teh:44 20 3
see this:11 13 24
see to:89 102 66
see why:22 -7 -2
see … and:-26 -15 -14
see … at:-20 -18 -21
see … doctor:-27 -10 -9
see … for:49 -33 -6
see … great:29 33 28
see … in:-21 -19 -5
see … it:35 37 18
see … my:23 28 1
see … not:28 46 -6
see … plese:110 84 84
see … reason:24 -21 -16
see … screen:24 30 27
see … season:49 0 0
see … should:39 -13 -3
see … teh:27 20 18
see … that:0 6 22
see … we:33 22 23
see … with:28 -14 -2
seeing:17 -11 4
seeing snakes:37 44 45
seeing … and:17 32 21
seeing … over:10 15 21
seeing … teh:39 10 19
seem:-17 -29 -28
seem to:-19 -33 -34
seem … stop:4 -13 -21
seems:-40 -28 -10
seems right:45 39 37
seen:21 41 47
seen him:28 -10 -4
seen me:35 32 23
seen teh:-20 -19 -27
seen to:61 53 43
seen … it:54 29 28
sees:-46 -43 -35
sees me:-30 -25 -20
seguir:-6 -17 -8
seis:39 7 -2
seizure:63 56 57
seizure an:19 13 21
seizure in:-26 -14 -14
seizure … ago:19 13 21
seizure … hour:19 13 21
seizures:-13 -6 3
seizures … on:-29 -27 -23
selbstmord:71 84 -5
self:54 39 -24
self delete:35 49 -25
self harm:27 15 -10
self … for:-21 -19 -11
self … that:56 66 79
sell:4 -12 -5
semester:-8 2 -8
send:-2 5 -4
send anyone:63 64 60
sender:86 -3 -2
sending:-20 -22 -2
seneca:4 5 3
senora:-2 30 27
senora ya:45 39 37
sense:-34 -24 -12
sent:3 28 26
sent me:47 34 36
sent to:75 77 0
sent … a:53 47 30
sentence:-2 -6 -15
sentences:-10 -5 -2
sentido:-28 -49 -32
sentimental:24 7 7
september:4 -22 -18
ser:82 -23 -13
sergeant:42 46 19
series:-35 -9 -6
serious:5 0 2
seriously:0 0 0
sertraline:-3 2 -2
server:58 37 -7
service:78 94 105
service revolver:40 41 41
services:-52 -49 -57
servo:25 24 18
session:-42 -37 -6
set:15 21 46
set fire:29 37 44
set my:30 29 15
set … ends:17 18 20
set … nights:17 18 20
set … on:26 23 23
set … teh:33 37 42
set … to:22 24 32
settle:71 -3 -4
settled:3 1 3
settled on:20 23 20
seven:-33 -33 -24
seventeen:2 2 -15
seventh:1 -30 -17
seventy:22 18 6
seventy four:20 24 3
severe:-36 -11 -8
sewer:49 50 -3
sewer slide:49 50 -3
sewerslide:0 -6 -40
sewerslide and:21 31 -8
sewerslide i:74 -1 -5
sewerslide in:40 28 -6
sewerslide is:26 20 -31
sewerslide note:29 29 88
sewerslide teh:-22 -11 -2
sewerslide … a:24 18 -13
sewerslide … and:-10 7 30
sewerslide … at:-53 -27 -1
sewerslide … by:28 14 -2
sewerslide … day:33 38 -1
sewerslide … good:10 -79 -9
sewerslide … i:18 8 34
sewerslide … is:-13 -18 30
sewerslide … it:26 35 -1
sewerslide … my:28 16 -7
sewerslide … news:51 53 -1
sewerslide … not:-30 -27 -4
sewerslide … on:13 12 27
sewerslide … right:25 -39 -12
sewerslide … teh:56 54 -22
sewerslide … to:30 23 -20
sewerslide … want:57 33 -1
sewerslide … way:28 36 0
sewing:-54 -11 -12
sex:-27 -4 -26
sh:7 -6 -7
shake:-5 32 -11
shakes:-31 -23 -27
shaking:123 102 84
shaking and:49 53 31
shaking on:13 22 25
shaking … floor:13 22 25
shall:18 25 53
shall be:21 10 2
shall hav:21 27 24
shall not:54 55 43
shall take:52 61 60
shall … it:43 41 38
shall … joined:21 27 24
shall … my:-69 -62 5
shall … teh:28 14 4
shame:-22 -3 -20
shant:17 18 15
shant be:46 53 52
shant … needing:46 53 52
share:-18 -19 -20
sharing:-50 -23 -12
sharpened:67 45 47
she:1 17 6
she asked:28 16 18
she collapsed:-14 -9 -35
she cries:28 10 -4
she did:27 32 14
she doesnt:-36 -27 -15
she had:52 45 48
she is:29 37 21
she keeps:-35 -28 -20
she means:49 37 -9
she meant:-29 -27 -25
she says:-25 -18 -12
she sees:-35 -27 -19
she texted:29 17 12
she took:-18 -27 -10
she used:54 49 51
she wants:48 50 -26
she will:25 -7 3
she wont:67 52 39
she … a:-2 6 22
she … and:6 13 34
she … be:22 -26 -34
she … dead:23 4 -3
she … drinking:24 22 27
she … end:26 30 -2
she … good:14 26 18
she … goodbye:-30 -36 -10
she … he:-26 -22 -23
she … hear:31 27 24
she … her:-25 -28 -11
she … i:-35 -20 -14
she … in:43 42 41
she … is:-25 -31 -17
she … kil:42 45 -11
she … let:19 6 23
she … me:-22 -23 -15
she … my:-2 28 -20
she … on:11 16 23
she … she:-12 -34 -6
she … shes:22 27 -13
she … sucidal:54 50 -5
she … teh:-34 -20 -32
she … that:40 28 23
she … them:-32 -24 -14
she … this:24 30 16
she … till:33 28 -2
she … to:40 20 -30
she … up:25 21 20
she … what:13 15 20
shed:15 19 12
shed and:28 1 2
shed … it:37 30 19
shed … kids:-29 -31 -29
shed … on:30 32 29
shedding:3 0 -6
sheds:53 45 47
sheet:31 35 33
sheets:30 17 -12
sheets … he:52 46 2
shell:31 28 -10
shell not:61 65 22
sheriff:15 15 14
sherry:8 -24 -16
shes:61 81 95
shes a:10 -31 -27
shes been:-13 26 -5
shes breathing:52 52 61
shes goin:-26 -17 1
shes got:55 50 45
shes here:-26 -33 -17
shes in:41 40 47
shes not:30 39 37
shes on:38 22 4
shes stopped:54 58 58
shes sucidal:26 18 -6
shes taken:50 43 45
shes turned:22 25 22
shes … and:42 33 -2
shes … answering:37 36 39
shes … bath:30 19 15
shes … blue:38 43 45
shes … dads:20 17 12
shes … im:-5 24 13
shes … me:-37 -23 -14
shes … nothing:33 29 -5
shes … roof:15 18 28
shes … she:15 19 27
shes … to:-3 6 24
shes … up:22 15 8
shes … vet:-40 -38 -6
shift:31 43 13
shift … teh:20 24 -6
shifts:-12 -9 -6
shirt:7 8 6
shit:-89 -59 -43
shoe:24 29 32
shoebox:5 7 10
shoes:31 6 2
shoes off:7 26 19
shoes … for:53 -10 -11
shoes … in:66 60 62
shook:2 -5 8
shoot:-16 -2 52
shoot meself:55 58 72
shoot up:-52 -29 -3
shoot … i:23 22 -7
shoot … teh:34 35 18
shoote:6 7 10
shooting:26 46 -22
shop:-26 -8 -2
shopping:-43 -30 -25
shops:37 31 -5
short:-44 -38 -34
shorts:-1 -2 -3
shot:-26 -7 2
shot and:36 36 39
shot my:-30 -25 -17
shot up:46 51 53
shot … and:24 18 20
shot … hes:19 20 23
shot … in:-16 -21 -10
shotgun:66 66 58
shotgun and:88 90 89
shotgun … hes:69 64 64
should:-33 -63 -26
should be:29 -22 -16
should not:41 10 9
should … and:-40 -8 -6
should … be:26 1 -13
should … born:44 -2 -2
should … it:48 28 30
should … meself:23 37 -2
should … teh:26 28 27
shouldnt:2 5 5
shouldve:45 57 66
shout:-6 23 31
shouted:-11 -14 -9
shouting:49 51 64
shouting that:16 15 25
shouting … he:11 10 35
shouting … will:13 15 26
shouts:33 41 -23
show:-18 3 14
showed:29 21 29
showed me:-1 -32 -18
shower:15 12 13
shows:-30 -11 -5
shut:37 28 21
shut … a:-22 -26 -26
shuts:7 9 -6
si:15 -25 -26
sick:-2 1 19
sick after:32 -38 -2
sick and:36 13 15
sick … my:-4 -25 -11
side:-5 -7 12
side … and:19 23 37
side … it:13 23 34
side … rail:-38 -42 -39
side … railing:37 33 32
side … teh:20 23 17
siempre:-98 -9 -3
siento:-79 -10 -8
sign:15 9 17
sign … teh:22 -1 -4
signed:17 29 34
signed … teh:-23 -17 -5
signing:-18 -15 12
signing off:-40 -32 2
signing … for:-44 -37 -7
signing … good:-38 -32 9
signs:33 14 16
silage:40 36 36
silage is:36 35 37
silage … in:20 14 18
sill:14 12 9
silly:14 29 37
silo:26 28 31
silo top:27 29 31
silo … of:26 28 31
similar:-14 -8 -7
simon:9 5 4
simple:5 1 -4
simply:0 0 0
sin:-88 -15 -10
since:6 6 -11
since bridie:28 -4 -1
since dinnertime:9 23 22
since friday:10 -22 11
since im:-79 -37 -33
since last:7 30 18
since march:41 44 45
since my:-56 -30 -11
since rehab:14 25 -6
since she:28 51 -6
since six:-39 -15 -4
since sunday:46 -7 -1
since teh:37 52 -20
since they:29 6 -5
since tuesday:47 12 18
since we:40 40 -1
since … and:33 46 36
since … down:80 56 47
since … home:47 44 -37
since … is:5 20 31
since … it:5 20 28
since … last:23 -12 -8
since … my:53 36 33
since … on:-24 -8 -2
since … one:84 39 36
since … out:38 28 34
since … passed:23 -9 -14
since … pumped:26 -4 -2
since … stopped:58 53 28
since … tonight:25 25 38
since … took:21 18 31
since … week:25 49 0
sinead:-8 -4 -2
sing:8 27 12
singer:-7 -1 14
singer took:2 8 22
singer … own:2 8 22
singing:-42 -22 -19
single:-19 4 -19
single day:17 38 -1
single … i:12 26 0
sings:-3 23 26
sings on:25 25 27
sink:1 2 -10
sinse:52 45 -9
sir:51 54 16
sir maam:20 14 12
sir … i:23 15 14
sir … wrote:20 14 12
siri:33 31 31
siri to:26 22 24
sis:3 7 11
sister:23 8 -14
sister and:39 30 -3
sister has:23 38 -16
sister in:49 43 66
sister is:11 15 21
sister it:-73 -68 -60
sister knows:63 59 55
sister … and:41 60 -2
sister … her:-17 -33 -65
sister … how:63 59 55
sister … i:21 23 28
sister … in:-35 -30 -32
sister … my:-46 -28 -19
sister … teh:41 35 52
sister … to:43 11 18
sister … wasnt:-73 -68 -60
sisters:-5 -8 0
sit:-40 -28 -15
sit in:-23 -52 -26
sit with:-19 -23 -14
sit … teh:-19 -36 -17
site:10 18 12
sits:-32 -29 -27
sits … teh:-4 -8 -21
sitter:12 15 12
sitting:51 34 25
sitting here:-12 -4 -42
sitting on:22 -3 9
sitting … car:-54 -34 -28
sitting … hands:5 -42 -17
sitting … my:-30 -52 -33
sitting … teh:30 7 10
situation:-66 -24 -16
six:-4 -7 -9
six and:-19 -22 -12
six days:31 52 0
six hundred:-15 -15 -21
six months:26 13 8
six years:-26 -27 -7
six … and:45 30 -15
six … clean:36 -4 -2
six … he:-31 -22 -16
six … i:21 37 -2
six … miles:-15 -15 -21
sixteen:40 30 -3
sixth:5 8 6
sixty:-3 -5 -2
size:-21 5 -8
skin:9 -17 -19
skip:-30 -20 -12
skipping:9 21 5
skipping … i:5 30 -4
slan:78 85 81
slap:12 28 -7
slapping:95 71 35
slaps:40 52 -9
slaps me:14 29 -4
slaps … i:43 58 -4
slaps … if:15 30 -4
sleep:-1 -43 -27
sleep and:61 34 17
sleep before:-40 -19 -13
sleep forever:68 2 6
sleep i:13 27 31
sleep … and:-19 -34 -17
sleep … is:-21 -13 -21
sleep … never:48 -3 -2
sleep … teh:32 21 7
sleeper:11 10 7
sleepers:47 54 49
sleepers … a:19 30 29
sleepers … teh:29 27 26
sleeping:17 29 31
sleeping a:-28 -21 -12
sleeping pills:71 68 69
sleeping with:31 39 12
sleeping … and:22 31 22
sleeping … i:-2 13 22
sleeping … teh:-22 -10 -6
sleeps:36 38 32
sleeps … teh:-25 -24 -8
sleepy:55 57 57
sleeve:77 46 31
sleeves:27 14 -5
slept:-34 -22 -17
slept … teh:-20 -14 -13
slice:12 -5 -3
slicin:6 11 -1
slicin … and:30 27 0
slide:30 34 -4
slide time:31 21 -1
slide … i:51 43 -2
slides:-3 -4 -1
sliding:27 21 22
slipped:57 -42 -23
slipped at:50 -2 -2
slipped last:27 -3 -1
slipped … after:46 -1 0
slipped … night:26 -3 -1
slipped … wedding:34 -2 -1
slipping:34 37 45
slips:0 2 -17
slit:41 45 -59
slit my:29 34 -57
slit … in:24 26 0
slit … rists:29 33 -56
slitting:31 40 -12
slitting my:32 40 -11
slot:-1 -3 -2
slough:-14 -8 -8
slow:92 83 72
slow down:44 37 39
slow i:113 61 38
slower:39 28 29
slower than:33 28 29
slowly:0 0 0
slurry:56 46 41
slush:-9 -10 -13
small:-11 -26 -6
small they:32 30 27
small … a:30 29 25
smarties:-10 -14 -10
smashed:30 26 30
smashing:-6 0 6
smell:-29 -21 -18
smells:-5 0 -1
smiled:41 37 42
smiling:18 23 28
smokes:0 8 10
smoking:-44 -6 -37
smother:17 15 6
smug:-8 -1 -1
snakes:14 17 22
snakes and:37 44 45
snap:0 -4 5
snapped:8 7 12
snore:26 23 14
snores:-5 -6 -6
snoring:76 49 59
snoring … and:77 58 53
so:0 0 0
soaked:35 37 43
sober:-74 -86 -67
sober and:-25 -11 -9
sober i:21 9 -12
sober … and:-35 -26 -7
sober … i:-38 -23 -9
sobre:-77 -19 -7
social:-24 -16 -24
society:0 -4 -4
sock:36 42 27
sock bc:2 1 -45
sock … and:28 31 35
sock … teh:22 21 13
sockets:23 19 18
socks:-31 -38 -43
sofa:-14 1 -18
sofa i:22 23 3
sofa … teh:-26 -27 -25
soft:-31 -14 -11
softly:2 7 -6
soir:25 23 42
soir la:45 45 43
soir … corde:23 16 15
soir … est:28 24 29
sold:34 16 -13
sold my:57 30 8
sold to:31 30 -10
sold … and:40 0 3
sold … my:32 33 -8
sold … sister:38 35 21
sold … son:29 30 -8
soldiers:47 32 33
solicitor:2 0 -2
solid:-5 2 -1
solo:-60 -46 -27
some:-36 -53 -65
some mornings:96 -1 -1
some nights:26 28 -1
some … weigh:11 27 -1
somebody:18 23 43
somebody a:-22 -19 -18
somebody left:34 -2 -3
somebody to:23 30 28
somebody … at:32 -15 -9
somebody … know:31 32 33
somebody … that:14 19 20
somebody … to:47 35 30
somebody … u:34 32 30
somebody … with:-31 -26 -25
somebodys:80 84 84
someone:27 22 37
someone else:12 21 29
someone forgot:-22 -15 -3
someone found:46 -1 -1
someone had:44 55 28
someone i:-21 3 20
someone new:29 29 25
someone tonight:-35 -32 -32
someone was:36 35 0
someone … a:-21 -14 -5
someone … at:-21 -4 -2
someone … i:-43 -32 -8
someone … in:12 14 26
someone … it:58 50 55
someone … me:-12 -58 -47
someone … teh:-23 -6 -15
someone … their:3 18 24
someone … they:-22 -13 15
someone … to:-38 -17 -9
someone … up:8 19 -21
someone … want:-22 -20 -2
someones:-56 -4 -6
something:11 36 37
something at:23 25 20
something from:44 38 39
something … and:18 19 24
something … it:-27 5 -4
something … me:5 -52 -28
something … teh:23 16 23
something … u:-30 -21 -20
sometimes:0 0 0
somewhere:2 24 23
son:9 24 8
son and:40 7 -7
son i:14 20 18
son less:-39 -1 -1
son says:26 19 -2
son takes:25 21 -2
son that:24 21 28
son told:21 15 -1
son … hes:49 54 33
son … i:4 32 -4
son … if:-39 -1 -1
son … im:-26 -19 -11
son … in:-26 -11 -6
son … me:19 -53 -5
son … teh:28 33 31
song:-1 11 31
song goes:-21 -7 -4
song … its:15 11 27
songs:103 102 105
songs i:12 24 27
sons:-27 -20 -21
soon:22 -22 -52
soon as:-28 -19 3
soon ive:33 6 2
soon … teh:31 23 11
sooner:13 1 22
sooner im:21 -4 -1
sooner … not:21 -4 -1
soporto:162 -19 -9
sorrry:0 0 0
sorry:61 82 87
sorry driver:38 45 44
sorry everyone:24 28 27
sorry for:-23 -24 -13
sorry i:-29 -4 -3
sorry if:-31 -7 -4
sorry it:40 -10 -8
sorry to:34 35 14
sorry u:-18 -31 -21
sorry … am:-50 -24 -17
sorry … be:20 17 18
sorry … cant:-30 -21 -13
sorry … couldnt:51 42 46
sorry … everything:34 32 23
sorry … goodbye:23 23 16
sorry … not:19 8 27
sorry … spelling:-19 -21 -18
sorry … teh:43 45 27
sorry … that:-15 -23 -22
sorry … u:36 27 25
sorry … ur:-36 -40 -31
sorry … wasnt:54 -3 -2
sorry … whoever:25 26 26
sort:50 10 9
sort of:34 -2 -2
sorted:27 39 44
sorted teh:20 27 37
sorted … picked:28 32 40
sory:0 0 37
soul:-2 7 9
sound:-36 -21 -12
sounds:56 -39 -30
soup:-25 -24 -25
soup … teh:-15 -19 -20
soy:-87 -8 -4
spa:-13 -5 -3
space:50 -39 -27
spain:3 -2 -5
spare:53 36 30
spare part:40 -2 -3
spare room:28 35 30
speak:22 -11 -32
speaker:9 13 19
speaks:-27 -14 -9
speech:6 17 12
spelling:-17 -21 -17
spelling am:-22 -23 -16
spend:-50 -18 -5
spent:-39 -19 -16
spice:-9 -4 -6
spider:-20 -14 -11
spiders:4 -1 1
spirits:12 24 -1
spleling:10 14 15
split:44 42 -6
split … it:21 16 -1
spoil:11 9 17
spoke:28 29 -5
sponsee:-9 -5 -1
sponsor:37 -12 -5
sponsor doesnt:83 -5 -3
sponsor … crying:34 0 -1
sponsor … i:52 -3 -2
sponsor … know:83 -5 -3
sponsor … my:14 28 27
sponsors:-47 -12 -10
sponsors number:-41 -4 -3
spoon:6 5 22
spot:44 36 28
spray:-17 -25 -10
sprayer:20 17 12
sprayer shed:20 17 12
spreadsheet:-4 -3 -3
spring:47 55 41
spring … i:16 11 23
springe:10 10 12
squad:-8 4 -3
square:17 -4 3
squash:-2 -5 0
st:-25 -19 -7
stab:50 53 44
stab him:48 46 30
stab my:43 43 31
stab … and:34 35 -19
stab … swear:39 38 -6
stabbed:-5 0 0
stabbing:29 20 -12
stable:-35 -20 -10
staff:10 12 8
stag:-13 -8 -7
stage:-2 -4 -6
stair:10 19 20
stairs:13 -6 -17
stairs and:32 34 43
stairs … a:-39 -38 -35
stall:-7 -3 -1
stamp:-17 -14 -9
stand:38 15 10
stand up:57 77 58
stand … teh:-31 -28 -12
stand … this:53 -7 -4
standing:34 32 21
standing in:-11 -22 -15
standing … platform:-12 -19 -20
stands:30 33 -2
star:-14 -11 -8
staring:26 -17 -7
staring at:27 -13 -8
staring … it:38 -12 -8
stars:79 -7 -20
stars i:1 2 -27
stars would:85 -3 -2
stars … not:85 -3 -2
start:-52 -24 -13
start at:23 27 30
start working:27 25 33
start … and:13 18 22
start … im:3 15 25
started:33 31 3
started cuting:-42 -30 -2
started with:56 57 51
started … how:30 35 -30
started … its:-59 -44 -15
started … teh:48 38 42
starting:-26 -7 -15
starting to:-35 -15 -29
starts:-50 -45 -32
starving:21 42 -5
stash:18 14 24
state:-10 -9 -8
station:10 -14 -11
station and:-27 -34 -33
station is:-38 -32 -18
station … im:56 50 56
station … its:-54 -52 -50
station … teh:30 28 15
station … windy:-48 -46 -44
status:4 1 4
stay:-5 -13 -14
stay after:32 30 -1
stay in:5 10 -32
stay … and:46 37 18
stay … this:39 27 -1
stay … us:-23 -18 -8
stayed:-44 -27 -14
stayed till:19 17 23
stayed … teh:-14 -22 -15
stayin:-3 -1 -1
staying:-7 9 17
staying at:-33 -16 -23
staying late:31 31 29
staying … teh:37 48 52
steady:10 19 16
steam:26 -32 -31
steam … teh:51 -6 -3
stehe:-15 -4 5
step:-6 -4 11
step back:20 -10 -8
step nine:-20 -17 -12
step off:24 18 22
step … is:-29 -25 -26
stepdad:28 27 -10
stepdad touches:31 30 -9
stepdad … at:25 24 -3
stepfather:27 24 -34
stepfather and:19 18 -32
stepfather … i:17 17 -29
stepmum:46 22 -2
stepmum than:30 -3 -2
stepping:57 67 63
stepping in:25 25 27
stepping … front:25 25 27
stepping … of:25 25 27
steps:-38 -27 -24
sterbe:-6 -3 -2
sterben:39 -2 8
stern:11 10 8
sticker:-34 -20 -19
sticks:1 -4 -1
sticky:-3 -2 -8
still:0 0 0
stitches:39 6 -19
stitches … tweezers:33 19 -3
stitches … with:33 19 -3
stock:-39 -25 -11
stoics:10 9 8
stole:14 4 11
stomach:-10 -4 5
stomach … teh:-40 -23 -20
stone:-23 -13 -13
stones:31 36 31
stones … my:35 42 33
stood:36 29 3
stood in:33 33 -8
stood on:-32 -19 -3
stood … teh:24 -3 -3
stop:23 23 14
stop and:35 11 0
stop crying:-12 -30 -15
stop cuting:67 66 -18
stop drinking:-28 -23 -8
stop existing:27 28 -1
stop here:-21 -18 -16
stop me:50 28 20
stop my:-23 -22 -1
stop planning:23 25 -1
stop shaking:51 60 49
stop thinkng:56 48 -1
stop … a:30 9 21
stop … about:21 -6 -5
stop … and:3 -14 -42
stop … be:-30 -46 -36
stop … dont:63 52 38
stop … i:-42 -29 -6
stop … im:5 43 8
stop … is:-62 -49 -17
stop … it:10 28 35
stop … ive:29 12 13
stop … killing:17 37 -7
stop … of:26 32 -3
stop … one:5 -26 -18
stop … teh:-22 3 -10
stop … to:38 44 25
stop … took:-1 20 27
stop … using:96 -4 -1
stop … want:22 12 42
stopped:55 58 52
stopped drinking:68 55 73
stopped existing:38 -8 -1
stopped her:-2 -7 -24
stopped his:18 24 27
stopped making:28 28 25
stopped my:-8 4 -43
stopped teh:24 26 3
stopped … and:34 39 51
stopped … benzos:8 13 -22
stopped … cold:16 23 5
stopped … days:29 22 23
stopped … noise:28 28 25
stopped … to:27 -7 -10
stopped … two:60 52 55
stopped … would:28 -3 0
stopped … years:-31 -24 -22
stopped … yesterday:6 5 -34
stopping:38 58 64
stopping teh:53 52 49
stops:7 42 17
stops at:34 31 23
stops it:-31 -22 -13
stops my:11 22 -1
stops … express:24 16 17
stops … teh:40 39 42
store:-23 -11 -46
storey:17 17 15
story:14 -7 6
stove:24 20 -6
straight:-49 -49 -21
straight … teh:-49 -26 -21
strand:-6 19 17
strange:-13 -7 -3
stranger:13 8 -11
strangled:37 45 30
strangled me:37 45 30
streamer:-2 -1 0
street:31 4 5
street … and:40 0 -5
streets:27 5 11
streets … and:20 25 31
strength:-20 -21 -13
stress:-43 -36 -24
strick:29 33 66
strick … bereit:15 15 28
strike:23 25 29
strip:-5 5 7
strip of:-24 -20 -18
strips:14 7 -22
strips and:-24 -23 -12
stroke:-2 -5 -11
strong:43 18 16
strong i:26 -2 -5
strong … can:26 5 4
strong … i:72 35 40
stronger:-19 -20 -22
struggle:-48 -11 -11
struggling:-50 -24 -21
stuck:-46 -38 -34
stuck in:-21 -22 -19
student:-7 -7 -9
students:-1 5 1
study:1 2 3
stuff:31 36 23
stuff wen:45 37 -39
stuff … teh:37 20 32
stupid:-3 -7 0
su:-79 -17 -6
sub:-51 -33 -20
subject:24 12 -5
suboxone:-32 -48 -36
subscription:21 -8 -2
subscription my:26 -1 -1
subscription … family:26 -1 -1
subscription … forgot:26 -1 -1
subscriptions:25 25 25
subscriptions end:25 25 25
subscriptions … on:25 25 25
subscriptions … teh:25 25 25
such:-14 0 0
such a:38 14 -8
such … burden:68 -2 -1
such … i:-23 -10 -2
sucidal:67 105 -81
sucidal and:20 31 -37
sucidal as:91 87 0
sucidal i:64 48 -1
sucidal its:-41 -35 -1
sucidal people:-22 -12 -1
sucidal right:16 9 -32
sucidal thoughts:74 149 -4
sucidal … a:25 25 -1
sucidal … alone:34 24 -1
sucidal … and:22 31 -26
sucidal … dont:46 6 -2
sucidal … i:21 17 -19
sucidal … me:-21 -26 -2
sucidal … not:13 29 -4
sucidal … to:-27 -26 -1
sucidal … week:22 0 0
sucidal … word:20 14 0
suddenly:-9 -8 -5
sudoku:26 25 -3
sueno:-39 -7 -9
sugar:-21 -2 -2
suicidar:64 54 33
suicidarme:118 18 -94
suicidarme lo:69 91 -1
suicider:57 64 -71
suicides:-6 -4 -4
suis:-28 -24 -10
suis sur:-19 -20 -7
suis … le:-19 -20 -7
suis … pont:-19 -20 -7
suit:21 24 27
summer:3 -25 -11
sun:-75 -72 -67
sun in:-31 -29 -29
sun … teh:-84 -84 -84
sun … up:42 40 32
sunday:40 51 36
sunday after:-23 -28 -33
sunday and:12 20 -11
sunday i:42 48 47
sunday ive:28 35 38
sunday night:-22 -5 -3
sunday that:19 27 27
sunday tonight:-29 -31 -29
sunday … and:28 32 37
sunday … be:21 19 23
sunday … got:17 24 21
sunday … is:-46 -38 -31
sunday … last:63 17 3
sunday … teh:-46 -50 -54
sundays:0 1 10
sunrise:14 15 26
sunset:-20 -19 -18
super:-79 -19 -9
supermarket:-3 -1 0
supervisor:9 17 12
supper:1 -9 -2
support:-58 -33 -23
suppose:58 61 9
suppose someone:20 26 -3
sur:-19 -20 -7
sur le:-19 -20 -7
sur … je:38 39 33
sur … pont:-19 -20 -7
sure:4 20 15
sure i:-20 16 10
sure … to:47 50 51
surgeon:39 -15 -5
surgeon slipped:61 -1 -1
surgery:14 -20 -4
surprise:-32 -26 -28
surprised:-29 -8 -8
survive:-22 -21 -12
survived:-14 -5 1
surviving:-3 -2 -1
swallow:24 29 41
swallowed:27 51 93
swallowed a:-25 -22 -22
swallowed everything:38 36 23
swallowed i:66 63 56
swallowed it:21 22 30
swallowed … and:-6 7 21
swallowed … bottle:60 54 52
swallowed … fly:-25 -22 -22
swallowed … in:38 38 26
swallowed … lot:-54 -29 -37
swallowed … methadone:14 14 41
swallowed … my:42 37 50
swallowed … of:13 18 24
swallowed … one:-48 -43 -46
swallowed … pills:23 19 21
swallowed … teh:81 79 66
swallowed … whole:52 50 44
swallowing:47 41 37
swap:31 33 33
swapped:2 20 29
swear:43 41 -24
swear … god:-26 -17 -6
sweating:30 14 22
sweating … and:54 44 48
sweats:-33 -51 -40
sweet:-26 -8 -6
swells:14 24 23
swells up:14 24 23
swim:62 31 29
swim club:20 25 23
swimmers:50 -17 -16
swimming:-6 13 4
swimming club:-17 -11 -27
swims:-12 -8 -3
swing:-59 -61 -56
swing … teh:-41 -41 -39
switch:-48 -45 -22
switched:-27 -23 -6
swore:41 -9 -8
symptoms:-49 -36 -19
syringes:4 5 5
t:-21 -5 -5
tabelts:68 52 46
table:-14 -17 -29
table and:-14 -24 -19
table i:44 41 36
table … it:23 0 0
table … teh:4 -13 -29
tablet:-65 -53 -8
tablets:83 92 93
tablets are:60 55 48
tablets at:-9 -2 -26
tablets down:62 64 70
tablets i:-28 -15 -2
tablets in:-22 -12 -3
tablets into:-51 -44 -41
tablets last:16 17 22
tablets teh:-21 -57 -42
tablets … a:20 23 24
tablets … and:49 34 26
tablets … hav:31 37 50
tablets … is:62 56 43
tablets … my:24 26 28
tablets … not:21 17 9
tablets … on:18 28 40
tablets … right:32 32 51
tablets … teh:49 49 36
tablets … to:23 21 19
tablets … weekly:-40 -35 -35
tablets … working:25 19 24
tabletten:62 64 82
tabletten genommen:35 41 49
tabletten geschluckt:33 38 55
tabletten … und:29 37 46
tag:-14 0 -3
tags:15 17 16
take:1 -17 -22
take a:-24 -6 -7
take it:-43 20 10
take me:107 11 13
take my:37 -7 23
take teh:-13 1 -22
take them:33 21 16
take what:38 52 37
take … and:54 44 21
take … dont:64 16 -7
take … from:26 27 12
take … im:36 35 51
take … ive:21 25 17
take … life:24 6 41
take … on:-32 -24 -2
take … out:41 58 -1
take … pills:7 2 -24
take … teh:-4 23 30
take … theres:33 18 15
take … to:25 -42 -24
take … tonight:22 17 17
take … train:-24 -20 -12
take … wen:-25 -22 -14
take … with:53 35 -9
takeaways:21 23 26
takeaways told:21 23 26
takeaways … chemist:21 23 26
takeaways … teh:21 23 26
taken:36 46 52
taken a:7 20 11
taken all:64 64 68
taken teh:19 22 32
taken them:-26 -33 -43
taken … all:-53 -61 -62
taken … her:22 16 18
taken … it:-55 -31 0
taken … my:24 24 17
taken … tablets:33 30 26
taken … teh:-57 -47 -36
takes:28 10 -7
takes it:-28 -16 -4
takes me:48 -20 -3
takes my:56 58 -22
takes to:-11 -25 -13
takes … and:25 21 -2
takes … he:25 24 26
takes … pension:27 22 -19
takin:-12 8 0
takin a:-9 -20 -3
takin all:49 42 65
takin my:32 32 30
takin teh:1 -5 -28
takin them:-27 -17 -15
takin … i:-50 -32 -17
takin … life:44 47 33
takin … long:26 25 14
takin … of:43 54 18
takin … pills:66 59 72
takin … tonight:26 23 23
talk:-32 -19 -4
talk … my:-25 -16 -10
talk … somebody:26 30 28
talked:5 9 15
talked … and:-39 -14 -11
talked … it:33 36 38
talking:57 47 67
talking about:30 -4 -11
talking to:-1 26 21
talking … and:18 30 47
talking … i:-28 -21 -1
talking … me:14 21 24
talking … people:18 34 4
talking … teh:77 6 8
talks:-19 -6 -4
tambien:-18 -4 -3
tan:62 -24 -17
tanto:61 -15 -20
tap:57 29 21
tape:29 24 2
taped:32 31 29
taper:-33 -37 -27
tapering:-34 -27 -18
tapering … benzos:-28 -27 -16
taps:28 30 31
taste:3 6 8
taste it:27 20 21
tattoo:-32 -31 -15
taught:25 29 4
taught me:21 35 -3
taxi:0 10 2
tbh:0 0 0
te:-34 -42 -8
tea:-32 -4 -17
teabag:-20 -9 -9
teach:-9 -3 -2
teacher:-10 8 2
teaching:-38 -30 -27
team:2 -6 -27
teapot:-6 -8 -10
tears:-71 -32 -11
teddy:28 41 40
teen:50 64 19
teenager:-15 -11 -7
teenagers:-20 -8 -21
teens:-8 -5 -1
teeth:7 -29 -24
teh:-21 -4 7
teh accommodation:21 12 16
teh accounts:44 40 40
teh actor:-18 -22 -6
teh after:13 -23 -11
teh airport:-30 -33 -34
teh ambulance:23 33 38
teh an:-42 -44 -24
teh anniversary:14 17 22
teh anorexia:18 -21 -2
teh answer:-33 -24 -10
teh archers:17 22 21
teh are:-23 -8 -31
teh arms:44 39 19
teh at:-41 -44 -41
teh attic:22 23 24
teh baby:17 30 27
teh babys:-12 -6 -20
teh back:59 11 11
teh bad:-29 -27 -36
teh balcony:35 34 36
teh bank:37 55 22
teh barn:44 44 38
teh bars:48 49 46
teh bath:97 99 92
teh bbq:-25 -21 -25
teh bed:63 70 71
teh bedroom:39 33 34
teh bedside:22 20 19
teh beech:-20 -5 -3
teh bells:24 -19 -22
teh bench:23 11 11
teh big:55 22 41
teh bit:45 -6 -45
teh blade:60 17 21
teh blades:-9 -67 -61
teh blue:43 41 32
teh bluetits:-31 -24 -29
teh boiler:-41 -10 -6
teh bookies:66 -6 -4
teh bot:35 44 16
teh boxes:21 24 22
teh boy:54 44 42
teh boys:17 17 21
teh bread:-24 -15 0
teh breakfast:30 34 26
teh bridge:58 57 54
teh bruises:35 40 17
teh bullet:-48 -27 -14
teh bus:-43 -42 -31
teh cabinet:15 25 24
teh cake:-38 -39 -41
teh canal:33 23 17
teh cant:-20 -28 -5
teh car:28 33 15
teh card:-31 -21 -11
teh carpet:-45 -44 -49
teh cars:6 25 23
teh cat:-19 -12 -21
teh cats:-31 -37 -36
teh centre:31 33 -6
teh chair:63 45 12
teh chairs:-34 -28 -18
teh charity:-16 -16 -28
teh chat:13 -17 -23
teh children:21 13 20
teh chorus:-34 -10 -4
teh christmas:45 37 38
teh cistern:27 -2 -2
teh cliff:49 31 48
teh cliffs:19 15 21
teh clinic:6 -12 -46
teh clock:32 51 53
teh closet:16 21 14
teh clothes:-23 -25 -32
teh coach:-31 -24 -9
teh combine:20 32 -3
teh corner:20 7 18
teh corridor:14 15 27
teh course:-34 -19 -6
teh craving:56 -16 -12
teh crawling:28 -7 -3
teh crossing:62 71 63
teh cupboard:29 3 11
teh curtain:-21 -10 -7
teh curtains:-25 -25 -17
teh date:-49 -39 -36
teh day:-10 1 -24
teh dealer:19 26 -12
teh dentist:14 -25 -16
teh desk:6 -18 -23
teh dietitian:21 -12 -10
teh district:-23 -14 -12
teh do:21 22 10
teh doctor:-24 -18 -15
teh dogs:-26 -2 1
teh door:-24 -33 -22
teh doors:41 29 30
teh drawer:23 -33 -14
teh drink:50 31 43
teh drinking:50 38 27
teh drive:67 72 29
teh driver:54 60 50
teh drugs:-34 -20 -9
teh earth:34 -32 -26
teh end:25 23 38
teh envelope:26 24 25
teh exam:19 20 20
teh exit:32 11 12
teh face:-21 -21 -10
teh family:11 27 29
teh farmer:19 24 -2
teh fence:40 33 33
teh film:-8 -25 -18
teh fire:-17 -51 -47
teh fireworks:-45 -37 -31
teh first:-43 -48 -64
teh flat:-2 2 -44
teh flats:-23 -22 -21
teh floor:44 34 28
teh foot:-24 -25 -12
teh foreman:22 24 26
teh forever:57 -10 -4
teh forum:4 -27 -12
teh frog:21 26 28
teh funeral:48 44 17
teh game:41 -9 1
teh gate:45 42 40
teh gear:27 27 35
teh girls:-33 -31 -43
teh glass:20 26 24
teh go:-24 -24 -20
teh goodbye:-29 -20 -16
teh grass:23 25 19
teh grave:-27 -18 -14
teh groomer:-64 -13 -12
teh ground:-10 -23 -25
teh group:-28 -15 -24
teh guards:30 21 14
teh gun:31 27 -15
teh gym:-29 -29 0
teh hair:39 34 39
teh head:18 22 10
teh heat:-28 -28 -27
teh heater:-26 -30 -29
teh hens:-3 -2 30
teh honest:-19 -16 -28
teh hoover:25 -4 -3
teh hose:32 31 30
teh hosepipe:41 36 40
teh hospital:-69 -65 -48
teh hostel:26 12 9
teh hot:36 16 -13
teh hotel:-18 -22 -18
teh house:15 22 24
teh hurling:-20 -9 -6
teh husband:-22 -17 -17
teh i:-62 -79 -52
teh ice:-23 17 19
teh im:49 32 43
teh in:-34 -10 -3
teh interview:56 45 -4
teh is:30 -31 -33
teh job:-23 -14 -18
teh kids:-4 -46 -28
teh kitchen:24 37 29
teh knife:41 38 14
teh knots:13 19 30
teh lab:38 38 15
teh label:0 -9 -21
teh lad:-36 -32 -18
teh ladder:21 21 18
teh lady:27 31 -20
teh lake:23 28 14
teh lawn:-21 -5 -21
teh leader:28 26 -2
teh leaflet:-29 -19 -2
teh letter:25 27 8
teh letters:29 57 49
teh library:25 28 14
teh light:52 52 54
teh lighter:46 55 -33
teh lights:-27 -27 -21
teh line:24 26 13
teh list:-49 -43 -35
teh little:-42 -29 -15
teh liver:-17 -21 -17
teh loan:15 22 24
teh lock:38 32 33
teh lodger:40 43 43
teh long:40 26 19
teh lord:84 -7 -5
teh lorries:13 22 26
teh lot:92 38 30
teh maid:54 43 17
teh man:2 30 28
teh match:-36 -37 -36
teh maths:35 30 27
teh mattress:75 76 80
teh means:31 24 23
teh medicine:30 26 21
teh meeting:-3 -36 -22
teh method:16 22 18
teh midwife:-20 -20 -16
teh milk:27 25 29
teh milking:18 23 22
teh mirror:-26 -22 -15
teh mods:8 19 26
teh money:-6 22 26
teh month:20 26 12
teh morning:-20 -32 -22
teh mosque:22 9 11
teh mother:21 30 29
teh mower:-36 -34 -17
teh museum:-38 -34 -40
teh my:-39 -26 -22
teh nail:35 32 14
teh names:63 -7 -5
teh neighbours:-26 -27 -10
teh new:-64 -75 -79
teh news:46 37 5
teh noise:23 27 8
teh noose:48 21 23
teh notes:23 20 29
teh nurse:26 30 16
teh of:-86 -92 -60
teh off:33 -11 -14
teh on:8 27 30
teh one:-12 -33 -40
teh ones:95 100 97
teh oranges:-23 -27 -27
teh order:33 39 26
teh others:58 41 57
teh outreach:-23 -23 -12
teh oven:-23 -20 -12
teh overpass:35 55 48
teh packets:54 42 41
teh pain:-20 -50 -42
teh paper:34 -2 13
teh papers:13 16 21
teh parish:-22 -17 -13
teh passwords:58 48 32
teh people:13 -28 -9
teh pharmacy:-23 -12 -10
teh phone:30 30 29
teh pictures:32 23 -26
teh pier:19 24 22
teh pillow:55 56 49
teh pills:82 84 87
teh piont:49 -13 -29
teh pipe:44 35 30
teh pipes:31 22 22
teh place:-30 -30 -18
teh plan:18 39 -3
teh plane:50 -45 -33
teh platform:-23 -33 -30
teh play:-43 -46 -25
teh poem:-49 -45 -7
teh pogues:53 56 57
teh police:58 59 56
teh policy:19 18 21
teh pool:-24 -23 -15
teh power:-36 -40 -26
teh prison:-40 -43 -19
teh process:-37 -29 -10
teh psych:56 45 -5
teh question:-32 -19 -10
teh radio:-40 -40 -28
teh rafter:23 20 16
teh rafters:27 28 21
teh railing:39 38 36
teh railway:34 32 23
teh rat:59 58 72
teh razor:24 27 12
teh real:28 9 3
teh recorder:-24 -29 -24
teh rest:29 19 25
teh ring:27 19 -16
teh risk:41 32 -1
teh river:25 28 33
teh rivers:47 53 57
teh road:-32 -26 -19
teh roof:16 22 11
teh room:11 3 -21
teh ropes:41 44 40
teh rug:-24 -21 -10
teh samaritans:-37 -21 -1
teh scissors:-36 -68 -31
teh screen:32 27 22
teh sea:85 50 48
teh second:-51 -46 -46
teh security:36 26 34
teh servo:25 24 18
teh sewerslide:-26 -11 -3
teh shed:-17 -24 -32
teh sheds:34 26 26
teh sheet:37 36 32
teh sherry:-3 -55 -47
teh shop:25 -5 -8
teh shops:50 41 -1
teh shotgun:42 42 45
teh silage:28 23 18
teh sleepers:28 33 33
teh sleeping:55 50 61
teh small:-3 -28 -12
teh sock:31 27 19
teh sockets:23 19 18
teh spare:25 36 28
teh spot:54 47 28
teh sprayer:20 17 12
teh staff:-12 -16 -24
teh step:-23 -8 -4
teh stove:26 22 -7
teh street:45 10 6
teh strong:41 43 42
teh stuff:37 50 55
teh suit:28 38 38
teh surgeon:48 -6 -3
teh surgery:42 -7 6
teh sweats:-21 -8 -7
teh swells:14 24 23
teh swimming:-23 -20 -22
teh table:-27 -31 -45
teh tablets:125 115 123
teh tape:37 28 26
teh taxi:22 15 4
teh tea:14 32 6
teh team:58 49 -7
teh telephone:32 38 32
teh telly:-32 -17 -5
teh thing:73 83 57
teh throat:18 23 0
teh tides:55 63 63
teh toilets:28 29 -4
teh tower:31 31 35
teh tracks:68 69 70
teh tramadol:57 45 36
teh trian:31 36 37
teh trigger:34 31 29
teh truck:28 28 26
teh trucks:40 36 17
teh truth:-23 -15 -6
teh tuesday:-26 -16 -22
teh under:-44 -32 -10
teh urge:-17 0 -23
teh use:74 -13 -5
teh ute:-25 -17 -1
teh vet:19 -4 -25
teh viaduct:72 73 71
teh vicar:-34 -2 -2
teh view:33 33 21
teh visa:-54 -28 -16
teh vodka:36 40 53
teh voices:35 44 16
teh wagon:23 18 4
teh wall:53 65 45
teh wardrobe:60 67 66
teh warm:-26 -18 -18
teh watch:45 47 50
teh water:-31 -18 -36
teh way:-27 -25 -39
teh wedding:-13 -29 -27
teh weeds:-18 -22 -7
teh week:-34 -33 -29
teh weekend:-5 -30 -17
teh weekly:-45 -40 -37
teh wheel:40 34 38
teh whole:21 5 15
teh wifi:35 39 5
teh will:27 20 21
teh window:49 23 13
teh wine:55 56 59
teh winter:-45 -36 -30
teh woods:42 35 30
teh word:42 23 -13
teh work:-5 -7 -24
teh world:-44 -34 -29
teh wrong:-44 -28 -29
teh yard:40 24 30
teh zoo:-37 -37 -37
teh … about:24 -5 0
teh … above:44 44 22
teh … across:-24 -24 -12
teh … after:30 35 22
teh … against:23 30 7
teh … ago:-40 -43 -23
teh … alife:39 -16 -7
teh … all:32 22 27
teh … am:38 48 49
teh … and:20 13 28
teh … appointment:-23 -3 -9
teh … are:48 48 45
teh … arent:10 19 22
teh … ask:-32 -17 12
teh … at:20 12 16
teh … aunty:29 36 52
teh … away:-41 -25 -14
teh … baby:-26 -11 -6
teh … back:6 3 -21
teh … bad:43 -9 -10
teh … bag:33 35 23
teh … bar:53 58 32
teh … bc:25 34 31
teh … be:-27 15 4
teh … beating:39 10 -7
teh … beds:-25 -16 -19
teh … been:30 34 -12
teh … beside:34 28 7
teh … beter:20 -35 -28
teh … between:61 62 70
teh … bev:-18 -22 -22
teh … big:42 48 46
teh … bill:21 -5 -1
teh … bit:19 32 45
teh … black:-12 -14 -31
teh … bless:-8 -10 -21
teh … board:33 -1 -33
teh … boat:-27 -19 -17
teh … book:52 48 48
teh … booked:19 20 24
teh … box:6 -5 -25
teh … bus:79 61 55
teh … but:23 38 33
teh … by:-22 -22 -19
teh … called:-28 -26 -16
teh … calling:-8 -29 -22
teh … came:14 14 22
teh … can:12 18 31
teh … cannot:-19 -16 -29
teh … cant:0 5 22
teh … cars:16 21 17
teh … case:-18 -19 -36
teh … chair:24 28 27
teh … changed:37 31 29
teh … check:23 23 24
teh … christening:-21 -18 -13
teh … christmas:-51 -42 -30
teh … class:-20 -6 -1
teh … cleaner:26 33 6
teh … clinic:-24 -14 -6
teh … club:-66 -65 -64
teh … coat:54 47 43
teh … cold:87 81 80
teh … come:-20 -20 -26
teh … coming:46 49 36
teh … committee:-22 -15 -15
teh … company:-23 -18 -21
teh … cos:20 8 27
teh … course:23 18 18
teh … cut:75 51 55
teh … cuting:-9 -8 -27
teh … dad:46 46 50
teh … dads:30 29 24
teh … date:-23 -18 -16
teh … day:-46 -34 -16
teh … days:-25 -17 -3
teh … death:-27 -23 -22
teh … deep:81 -13 -15
teh … detox:36 -7 -4
teh … did:21 -5 -31
teh … didnt:-9 -39 -18
teh … die:-18 -36 -18
teh … died:-23 -11 -5
teh … dinner:8 15 20
teh … do:15 23 6
teh … doesnt:40 41 40
teh … done:39 38 48
teh … dont:75 50 31
teh … doors:37 41 45
teh … down:77 52 58
teh … downstairs:-20 -14 -14
teh … drawer:39 42 35
teh … drawn:12 24 28
teh … drink:13 -36 -17
teh … drove:-30 -19 -12
teh … early:-21 -17 -15
teh … eating:-24 -15 -8
teh … eleven:32 4 -17
teh … emoji:23 27 32
teh … end:26 11 27
teh … enough:31 31 27
teh … every:5 11 -37
teh … everyones:26 7 14
teh … exit:27 31 29
teh … fails:24 14 -7
teh … fed:19 14 22
teh … feel:-21 -22 -10
teh … feels:-16 -13 -46
teh … feet:-39 -34 -29
teh … find:24 23 24
teh … fine:26 23 23
teh … finished:-22 -20 -26
teh … fixed:-38 -22 -25
teh … fixing:-22 -44 -44
teh … flat:-25 -4 -6
teh … food:33 1 12
teh … for:9 28 21
teh … forgot:35 -26 -20
teh … forty:-32 -33 -22
teh … found:-83 -47 -40
teh … friday:19 39 37
teh … friend:-27 -38 -9
teh … from:38 36 11
teh … fumes:50 47 42
teh … gate:36 18 16
teh … gave:33 31 12
teh … get:43 25 31
teh … gets:-54 -45 -33
teh … getting:-21 -13 -21
teh … girl:63 62 65
teh … give:38 13 -18
teh … go:52 36 26
teh … gods:-20 -18 -6
teh … goes:31 9 17
teh … great:15 23 28
teh … group:-29 -29 -21
teh … guy:9 15 21
teh … half:-37 -32 -34
teh … hand:-67 -72 -76
teh … handed:-26 -27 -20
teh … hands:21 28 -11
teh … hang:-58 -58 -60
teh … hangin:28 49 -4
teh … has:70 45 50
teh … hatch:3 10 27
teh … hav:-26 -21 -15
teh … he:36 17 29
teh … held:-20 -13 -14
teh … help:45 52 72
teh … helped:-24 -18 -14
teh … helps:21 33 -2
teh … her:49 23 16
teh … here:60 45 52
teh … hiding:27 -4 -1
teh … highest:15 22 25
teh … him:-23 -16 -17
teh … holding:32 33 34
teh … home:-19 -31 -19
teh … hour:48 22 28
teh … house:-23 -25 0
teh … how:15 21 26
teh … i:26 26 19
teh … id:44 62 25
teh … if:18 2 -38
teh … ill:65 64 53
teh … im:33 25 18
teh … in:33 16 22
teh … into:18 29 21
teh … iron:7 12 -21
teh … is:16 25 29
teh … isnt:31 -11 -12
teh … it:25 13 -17
teh … itll:22 28 36
teh … its:54 54 21
teh … ive:26 18 -4
teh … iykyk:52 -8 -2
teh … jmup:58 58 44
teh … job:20 19 27
teh … keep:22 17 10
teh … keeps:20 36 12
teh … kept:-8 21 12
teh … keys:-27 -21 -27
teh … kil:10 23 4
teh … killed:29 21 -2
teh … kind:42 33 -14
teh … knife:-30 -37 -33
teh … know:-34 -11 5
teh … knows:31 32 29
teh … lad:34 34 -2
teh … lads:-45 -49 -38
teh … lady:15 13 25
teh … last:36 17 14
teh … late:34 25 13
teh … leaving:24 22 24
teh … left:21 36 -16
teh … legs:21 21 48
teh … lent:-30 -30 -32
teh … let:-7 -3 -28
teh … licence:35 -8 -8
teh … life:-23 15 13
teh … lights:33 43 39
teh … line:42 51 32
teh … lines:28 39 1
teh … lips:60 60 60
teh … live:31 15 -13
teh … loaded:15 20 24
teh … lock:62 55 37
teh … long:19 21 21
teh … looking:87 -18 -12
teh … looks:-29 -29 -9
teh … lost:49 -20 -11
teh … loud:-48 -55 -72
teh … love:-31 -27 -27
teh … low:-66 5 7
teh … machine:55 -1 -1
teh … made:-27 -30 -11
teh … make:-20 -7 -5
teh … mammy:44 48 46
teh … mean:-65 -60 -34
teh … midnight:20 26 25
teh … minute:21 25 9
teh … money:-27 -24 -10
teh … more:-19 -30 -24
teh … much:-58 -4 -10
teh … mum:-35 -21 -15
teh … must:-39 -28 -15
teh … nap:35 23 -8
teh … nearly:3 19 29
teh … neck:-22 -14 -11
teh … need:30 32 19
teh … never:-34 -57 -42
teh … next:25 27 3
teh … nice:-24 -25 -25
teh … night:6 -23 -25
teh … nights:-2 -20 -26
teh … nine:-29 -20 -14
teh … no:22 43 47
teh … nobody:38 46 73
teh … not:60 63 56
teh … of:-11 -28 -21
teh … off:52 60 38
teh … ok:59 53 50
teh … old:72 31 39
teh … on:45 28 24
teh … once:10 10 21
teh … one:29 44 37
teh … opened:87 -8 -15
teh … opens:32 42 29
teh … out:-15 -11 -27
teh … outside:34 9 -3
teh … packet:29 33 32
teh … parish:24 28 30
teh … park:25 27 21
teh … part:29 23 40
teh … peace:-13 -14 -32
teh … people:-26 -8 -3
teh … phone:6 36 16
teh … photos:-33 -17 -12
teh … picked:20 31 32
teh … pit:31 48 46
teh … plus:73 69 42
teh … poison:57 46 54
teh … police:-28 -20 -16
teh … pool:-23 -24 -20
teh … post:6 24 23
teh … poured:-20 -21 -14
teh … purpose:79 81 48
teh … put:27 41 27
teh … rack:24 26 25
teh … radio:35 38 44
teh … rail:71 63 50
teh … ran:-21 -5 5
teh … rang:-18 -34 -26
teh … rd:20 19 15
teh … read:-14 -18 -22
teh … ready:-37 -28 -64
teh … red:36 -4 -3
teh … rest:-77 -67 -61
teh … return:71 64 60
teh … right:30 34 28
teh … roof:41 15 16
teh … round:26 28 28
teh … run:-28 -19 -18
teh … safe:33 32 32
teh … said:3 6 -21
teh … sat:-3 -31 -23
teh … saturday:-54 -43 -16
teh … saw:-58 -46 -18
teh … saying:21 -3 5
teh … scared:48 6 8
teh … scissors:13 22 -7
teh … season:17 -29 -25
teh … second:46 43 30
teh … security:44 46 43
teh … see:46 45 34
teh … sent:53 55 18
teh … service:18 29 30
teh … sewerslide:-22 -19 -18
teh … shaking:9 11 25
teh … she:38 53 58
teh … shell:38 24 -3
teh … shes:38 45 48
teh … shift:-50 -44 -39
teh … shoes:58 52 54
teh … shop:-95 -13 -12
teh … shouts:-24 -20 -9
teh … show:21 22 17
teh … showed:-26 -16 -7
teh … shut:58 37 5
teh … sick:36 -7 -6
teh … side:-6 -19 -28
teh … sign:11 -20 -23
teh … since:94 54 53
teh … sings:-1 25 27
teh … sister:49 41 42
teh … six:-16 -26 -21
teh … sleep:72 -4 -4
teh … sliding:29 22 22
teh … slipped:45 -7 -4
teh … sofa:7 7 -26
teh … sold:59 55 5
teh … someone:25 34 34
teh … something:25 47 35
teh … soon:0 -37 -36
teh … sorry:51 22 25
teh … sorted:46 44 44
teh … staff:22 23 21
teh … stair:10 19 20
teh … start:-5 6 23
teh … station:-17 -18 -24
teh … stay:21 13 3
teh … steps:-23 -19 -20
teh … stones:31 31 23
teh … stop:-28 -19 3
teh … stops:6 11 25
teh … strong:38 -10 -6
teh … sucidal:-36 -17 -1
teh … sunday:64 80 52
teh … sure:-27 2 6
teh … swing:-54 -62 -59
teh … switched:-21 -19 -5
teh … tablets:-12 -13 -27
teh … take:24 5 8
teh … takeaways:21 23 26
teh … takes:43 41 43
teh … talking:-31 -19 -15
teh … team:-31 -37 -7
teh … teh:36 35 24
teh … tell:85 61 61
teh … ten:-9 -19 -22
teh … than:52 41 48
teh … that:-2 -49 -66
teh … them:24 20 19
teh … there:-24 -31 -48
teh … theres:34 26 20
teh … they:39 23 19
teh … theyre:34 30 28
teh … thing:-22 -47 -42
teh … things:64 27 31
teh … think:15 30 -30
teh … thinkin:22 45 47
teh … thinks:86 54 48
teh … thirteen:39 46 48
teh … three:24 40 11
teh … through:33 27 -8
teh … thrusday:28 34 35
teh … ticket:-53 -42 -38
teh … tied:-26 -25 -23
teh … til:-21 -17 1
teh … till:-13 5 -30
teh … times:-9 -30 -29
teh … to:29 14 30
teh … today:-55 -43 -25
teh … toddler:-25 -23 -13
teh … toilets:33 42 9
teh … told:-18 -22 -24
teh … tongue:-22 -20 -18
teh … took:61 39 27
teh … top:39 42 46
teh … town:-29 -23 -18
teh … train:17 17 34
teh … trains:-24 -16 -11
teh … tuesday:30 5 10
teh … twenty:-28 -24 -26
teh … twice:10 2 -26
teh … under:55 55 43
teh … up:63 72 58
teh … ur:-17 -20 -18
teh … us:4 23 -1
teh … vodka:40 46 -5
teh … voice:22 -29 -3
teh … w:27 12 -10
teh … wait:25 26 29
teh … waiting:68 74 67
teh … wall:-29 -35 -20
teh … want:8 -27 -24
teh … wanted:25 -1 3
teh … ward:43 37 12
teh … way:37 26 41
teh … we:-71 -75 -75
teh … weekend:-39 -21 -23
teh … weeks:-47 -1 -12
teh … wen:21 29 29
teh … went:1 1 -43
teh … weve:-18 -23 -19
teh … whats:29 34 39
teh … where:8 45 30
teh … which:-33 -27 -14
teh … while:-40 -44 -47
teh … white:25 20 31
teh … who:23 44 43
teh … whole:-24 -14 -6
teh … why:24 -15 -8
teh … will:2 24 36
teh … windy:49 50 53
teh … wish:-1 -29 -19
teh … with:38 50 50
teh … without:71 65 61
teh … wont:-51 -47 -42
teh … work:51 57 33
teh … worn:-22 -24 -8
teh … would:10 25 3
teh … written:-35 -45 -31
teh … wrong:51 -9 -5
teh … yard:-30 -17 -14
teh … year:-41 -28 -15
teh … yes:21 17 -5
teh … yesterday:65 26 -5
teh … youre:35 29 29
tel:106 101 98
telephone:7 7 2
tell:31 48 46
tell nan:23 26 27
tell nobody:-23 -19 -14
tell somebody:-21 -22 -16
tell teh:-20 -33 -28
tell them:38 35 48
tell u:-23 -18 -10
tell … about:-24 -14 -4
tell … anything:21 28 6
tell … boss:-29 -23 -3
tell … did:29 30 34
tell … else:-23 -19 -15
tell … family:4 14 21
tell … he:28 31 28
tell … i:16 34 47
tell … it:-51 -33 -22
tell … meself:-22 -13 -3
tell … mind:-22 -13 -3
tell … mother:43 43 33
tell … not:43 26 -3
tell … one:85 98 96
tell … ring:29 31 30
tell … sister:-72 -67 -59
tell … to:64 48 -14
tell … was:25 31 28
telling:22 15 -7
telling me:-16 -49 -37
telling teh:57 46 16
telling u:26 37 17
telling … i:63 41 33
telling … one:36 -4 -2
telling … teh:-43 -48 -46
tells:-18 -13 -15
telly:-17 -2 10
ten:13 5 5
ten and:42 38 44
ten teh:75 71 76
ten years:11 -32 -18
ten … after:18 23 22
ten … ago:45 43 46
ten … my:-24 -29 -29
ten … with:26 8 7
tenant:29 24 27
tenant is:26 19 21
tendencies:-29 -7 -4
tener:-74 -50 -3
tengo:61 117 42
tengo la:105 47 70
tengo las:5 2 35
tengo … de:73 70 26
tengo … pastillas:5 2 35
tent:-5 -14 -28
terminal:16 -2 -2
terminar:-155 -85 -4
termine:-107 -59 -5
terrace:3 -1 -2
terrible:-48 -27 -19
terribly:-33 -14 3
tesco:-9 8 20
test:-104 -102 -35
text:-38 -18 -7
text me:-36 -30 -22
texted:-5 -13 1
texted goodbye:-19 -24 -26
texted … and:35 9 -10
texted … she:43 27 32
texted … teh:-39 -26 -28
texting:32 31 26
th:-34 -35 -27
th and:-31 -26 -20
th ill:41 41 41
th … i:58 60 63
th … im:-51 -48 -51
th … teh:33 39 45
than:-5 0 13
than feel:33 3 -2
than i:23 62 55
than me:17 -41 -13
than they:66 -24 -4
than usual:54 31 -5
than wait:14 20 -4
than … and:35 24 29
than … another:-26 -15 -26
than … i:-16 14 26
than … im:41 27 23
than … it:67 13 3
than … label:27 31 -2
than … my:54 40 -9
than … of:2 22 -5
than … says:27 31 -2
than … teh:30 10 14
than … this:24 -13 -3
than … thought:62 53 43
than … was:30 -9 -7
thank:-12 5 11
thank god:-54 -34 -12
thank u:19 30 22
thank … all:46 39 49
thank … and:24 33 38
thank … every:8 10 25
thank … hes:-45 -40 -23
thank … to:-29 -26 -19
thanks:-5 17 24
thanks for:69 73 71
thanks … everything:80 87 86
that:-51 -57 -37
that and:-48 -19 -5
that brought:14 23 -2
that but:57 23 -3
that doesnt:52 62 62
that he:-19 -21 8
that house:21 -23 -3
that i:-31 -47 -30
that im:-21 -7 -35
that in:-23 -16 -4
that is:6 8 34
that isnt:44 1 4
that it:-30 -55 -25
that ive:-36 -5 -9
that makes:50 30 -6
that my:6 -36 -21
that one:10 19 22
that sewerslide:13 28 0
that someone:43 -2 -2
that teh:-36 -14 -6
that theres:-3 23 19
that they:26 -22 -18
that to:35 49 53
that u:-18 -25 -19
that was:42 52 36
that what:27 -1 -1
that … a:-6 25 26
that … all:64 29 28
that … am:-2 2 22
that … and:34 42 18
that … are:-66 -46 -30
that … back:-25 -40 -10
that … be:31 -8 -3
that … but:-51 -31 -6
that … can:-22 -10 -3
that … dead:20 34 -3
that … down:12 19 28
that … for:-2 14 50
that … found:38 -3 -1
that … got:26 20 23
that … had:-50 -20 -3
that … hands:-9 -12 -26
that … has:-36 -39 -5
that … hav:-27 -19 -12
that … he:-22 -19 5
that … his:35 33 39
that … i:-13 -38 -29
that … im:-3 16 20
that … in:-15 1 -29
that … is:-1 4 -25
that … it:46 30 -16
that … ive:40 46 30
that … me:45 -16 -22
that … my:3 27 29
that … never:-44 -27 -19
that … no:22 5 9
that … on:-48 -44 -35
that … one:-38 -6 -3
that … or:-26 -8 -8
that … past:27 23 -9
that … saved:68 -4 -3
that … sewerslide:21 24 -1
that … sucidal:42 42 0
that … teh:18 38 24
that … there:40 41 48
that … thinks:52 56 -5
that … this:26 22 19
that … to:3 23 -23
that … u:-10 -31 -23
that … up:42 9 -22
that … want:9 -44 -18
that … wants:41 29 -7
that … was:-33 -9 -4
that … whole:16 -17 -21
that … with:-38 -29 -29
that … woke:39 0 0
that … would:-4 -22 -4
that … wouldnt:-7 32 -1
thatll:49 60 60
thatll be:33 47 47
thatll … that:50 59 64
thats:10 5 5
thats a:3 27 10
thats all:57 61 62
thats goin:-12 -23 -13
thats how:25 18 -6
thats me:42 1 1
thats not:-37 -40 -36
thats teh:2 -13 -23
thats tmrw:-23 -20 -21
thats what:-6 -8 -31
thats where:63 -21 -18
thats why:-27 -8 -2
thats … a:24 31 26
thats … about:7 21 11
thats … for:-6 -9 -21
thats … goin:-11 -6 -20
thats … i:-29 -18 -32
thats … im:29 8 -17
thats … me:30 3 1
thats … of:12 22 23
thats … teh:11 36 35
thats … thing:-20 -13 -7
thats … to:65 50 53
theatre:-5 -6 -10
their:-14 5 -6
their pills:18 25 -4
their school:26 17 -2
their … are:24 13 13
their … for:22 26 -2
their … i:-30 -13 -12
their … ive:22 22 30
theirs:-6 14 29
them:-3 2 14
them all:-88 -80 -86
them and:23 32 37
them at:31 39 33
them gone:-33 -15 -7
them goodbye:27 14 10
them i:17 29 9
them in:-23 -16 -11
them say:48 43 38
them sorry:26 21 21
them teh:29 33 35
them up:-13 -2 -31
them … a:5 19 21
them … ago:38 39 39
them … and:-45 -34 -14
them … be:20 34 -10
them … by:15 -23 -25
them … did:65 14 17
them … dont:40 39 28
them … get:16 32 26
them … goin:18 14 25
them … hav:26 4 1
them … hour:48 49 55
them … i:26 13 32
them … im:25 18 26
them … in:4 -28 -36
them … is:35 28 17
them … it:33 38 32
them … me:-36 -27 -4
them … my:-17 -41 -38
them … on:-56 -44 -37
them … teh:-24 -37 -40
them … that:36 48 39
them … theres:32 31 29
them … to:-32 -8 -17
them … told:20 21 24
them … want:29 36 28
them … was:30 43 31
theme:-7 -6 -1
themselves:1 -13 -26
then:0 0 0
therapist:-5 6 -3
therapist … i:26 39 -3
therapy:-31 -28 -9
there:17 43 50
there and:-26 -26 9
there at:55 51 41
there for:20 17 15
there i:3 -47 -34
there ive:15 21 13
there to:39 -8 -21
there tonight:25 23 34
there was:70 72 59
there wont:35 38 41
there … blood:23 15 18
there … for:16 -2 -35
there … here:38 -16 -11
there … i:-30 -18 2
there … it:72 22 21
there … left:31 -4 -12
there … my:23 33 27
there … no:-27 -41 -39
there … out:-13 -4 -22
there … said:73 27 -8
there … say:84 86 78
there … to:-23 -14 8
therell:19 16 19
theres:35 56 53
theres a:24 32 30
theres an:17 27 24
theres blood:43 69 49
theres men:25 23 29
theres much:-14 -2 36
theres no:32 16 -6
theres nothing:13 -17 -23
theres teh:21 18 23
theres … all:24 27 30
theres … and:8 -6 -20
theres … blood:2 6 49
theres … cliff:47 40 40
theres … in:-25 -1 -5
theres … left:43 -26 -10
theres … line:-25 -38 -8
theres … me:42 -7 2
theres … of:47 49 46
theres … on:40 29 31
theres … over:24 27 30
theres … tmrw:52 18 11
theres … way:-25 2 -12
these:-18 -28 -20
these days:45 -13 -18
these … make:26 -1 -1
these … of:29 -6 -5
these … teh:51 21 -3
thesis:-18 -8 -8
they:6 1 28
they are:-21 -19 -4
they ask:10 33 34
they call:38 45 42
they can:-28 -21 -26
they cant:-25 -7 7
they come:29 18 14
they cut:23 -14 -13
they do:10 -29 -9
they dont:-37 -17 -12
they get:44 25 32
they got:30 -17 -8
they hav:-33 -28 -37
they injected:-16 -26 -23
they keep:20 21 17
they lock:28 38 -3
they never:20 18 25
they say:69 50 36
they think:15 -17 -45
they want:-83 -58 -4
they were:-50 -37 -25
they will:18 31 18
they wont:26 42 45
they … and:-15 -24 -29
they … down:69 25 26
they … get:24 24 23
they … hav:30 33 13
they … him:50 51 55
they … ill:24 28 27
they … in:26 27 16
they … it:15 15 22
they … its:-26 -24 -13
they … ive:32 10 -5
they … know:-32 -14 -6
they … leave:34 15 18
they … lock:26 20 21
they … me:6 -42 -37
they … mum:43 15 -3
they … no:16 22 20
they … out:-20 -22 -9
they … pay:30 31 27
they … remove:35 36 32
they … sucidal:-39 -34 -2
they … there:44 54 23
they … to:-32 -34 -3
they … u:15 33 23
they … under:21 14 12
they … what:-43 -16 -15
theyd:92 -33 -19
theyd be:-45 -19 -6
theyd … beter:-36 -8 -2
theyd … off:-36 -8 -2
theyd … without:42 -11 -5
theyll:44 19 35
theyre:-30 -35 -13
theyre all:29 26 24
theyre every:22 21 21
theyre … mins:22 21 21
theyre … to:27 39 38
theyve:12 23 35
theyve been:49 48 58
theyve … up:-19 -26 -21
thigh:80 72 35
thighs:64 72 -38
thighs are:28 44 0
thighs … covered:28 44 0
thighs … in:26 43 0
thin:0 3 3
thing:14 30 45
thing for:24 -1 -6
thing i:2 13 43
thing in:36 27 18
thing is:35 64 50
thing ive:21 -17 -33
thing on:12 22 20
thing … a:27 22 1
thing … ask:27 29 39
thing … feels:20 18 15
thing … is:-2 -22 -9
thing … my:50 41 41
thing … to:26 20 -25
thing … u:43 40 39
thing … want:33 -11 -4
things:-23 -37 -27
things and:-5 -2 -26
things are:-21 -15 -19
things i:-61 -29 -18
things in:18 23 25
things … teh:77 63 69
think:-1 -22 -14
think about:4 24 -34
think how:41 -16 -17
think i:-12 23 65
think id:48 -12 -7
think ive:28 8 22
think of:37 31 4
think teh:-50 -11 10
think … be:-45 -22 -12
think … being:34 16 20
think … did:50 11 24
think … ending:54 58 -2
think … i:-58 -32 -6
think … in:-40 -13 -6
think … killing:-29 -37 -10
think … much:-14 10 26
think … sewerslide:40 54 0
think … to:1 28 17
think … want:0 3 47
think … was:-9 23 -3
think … will:28 28 31
thinkin:18 7 -38
thinkin it:39 16 41
thinkin of:41 41 -26
thinkin … about:29 1 -2
thinkin … catching:40 -19 -1
thinkin … ending:26 20 -10
thinkin … hangin:23 33 -7
thinkin … it:-31 -40 -10
thinkin … killing:74 85 -5
thinkin … meself:53 77 -7
thinkin … my:13 34 -22
thinkin … self:59 77 -2
thinkin … sewerslide:21 -13 -7
thinkin … teh:5 -52 -11
thinkin … ur:23 20 0
thinkin … using:96 -4 -1
thinkn:6 11 -1
thinkng:59 51 -2
thinks:29 32 29
thinks im:-61 -49 -18
thinks of:86 74 -2
thinks … a:29 29 25
thinks … to:-18 -23 -5
third:33 24 19
third day:20 47 36
third night:64 31 41
third … a:35 22 4
third … i:37 6 -13
third … in:33 -17 -6
third … is:46 58 58
third … teh:16 26 32
thirteen:7 24 34
thirteen … i:31 35 36
thirty:-20 -7 -4
thirty years:-30 -28 -24
thirty … and:30 40 44
thirty … i:-13 -13 -21
this:-6 8 21
this account:34 42 29
this afternoon:30 26 43
this anymor:-3 10 -47
this bc:25 17 18
this cigarette:-26 -16 -8
this evening:24 24 14
this for:-24 -22 -26
this i:-1 21 14
this in:24 39 37
this job:-28 -10 -3
this life:22 14 12
this long:-12 -20 -5
this month:24 29 -11
this morning:37 31 5
this night:-1 5 34
this number:38 30 33
this on:18 15 20
this one:10 33 10
this printer:-22 -19 -20
this saturday:-56 -32 7
this server:92 68 -4
this song:-21 4 22
this town:20 20 -1
this waiting:19 20 21
this was:29 32 26
this week:-28 -20 -62
this world:71 25 30
this year:-32 -28 -6
this … a:-30 -22 -26
this … after:79 82 79
this … am:22 18 25
this … and:1 4 -32
this … at:-21 -7 -10
this … bc:21 4 27
this … be:16 34 38
this … been:-49 -18 -10
this … can:25 56 48
this … end:-23 3 28
this … everything:44 46 43
this … finished:-26 -16 -8
this … for:-22 -7 -4
this … from:-42 -33 -29
this … gone:13 18 20
this … goodbye:-33 -34 -39
this … hav:21 2 -1
this … her:32 24 16
this … home:24 -3 -1
this … i:-44 -36 -25
this … if:-4 26 -3
this … ill:40 37 37
this … im:-5 -21 -28
this … in:-41 -37 -18
this … it:21 24 42
this … its:-9 -28 -4
this … know:-46 -33 -25
this … knows:-23 -12 -7
this … life:14 23 -8
this … love:20 30 23
this … nobody:-34 -12 -6
this … on:-5 -2 -21
this … one:-19 -20 -8
this … over:93 99 97
this … scheduled:21 31 31
this … school:42 21 21
this … sewerslide:1 0 28
this … shall:21 27 24
this … teh:-32 -31 -10
this … thank:23 15 11
this … thing:27 13 9
this … tired:30 3 30
this … to:-32 -21 -9
this … told:-51 -42 -29
this … tonight:56 49 51
this … what:26 27 26
this … while:-30 -14 -4
this … who:-37 -28 -3
this … will:-20 -15 -31
this … wont:23 22 20
this … would:19 27 25
this … yall:63 22 20
thisll:0 0 -27
thisll be:0 0 -27
tho:0 0 0
those:-19 -35 -42
though:0 0 0
thought:-10 16 5
thought about:44 12 2
thought how:31 32 -6
thought i:-5 -26 -17
thought it:36 34 34
thought itd:55 57 60
thought of:-30 -37 -15
thought out:11 17 -23
thought to:24 -3 -5
thought was:-47 -5 -4
thought … a:7 -21 -14
thought … be:31 77 87
thought … hangin:22 1 -3
thought … head:-12 -20 -10
thought … it:-15 -26 6
thought … meself:22 1 -3
thought … my:-16 -31 -10
thought … out:23 -4 -5
thought … sewerslide:21 15 -1
thought … something:19 27 23
thought … throw:24 -3 -5
thought … was:-19 -18 -24
thought … would:13 20 26
thoughts:18 63 -71
thoughts and:-22 -22 -7
thoughts of:-38 -26 -4
thoughts that:21 0 0
thoughts … in:-22 -19 -2
thoughts … my:43 39 -11
thoughts … plan:20 15 -1
thoughts … u:22 -3 0
thoughts … would:21 0 0
thousand:-7 -33 -23
thread:-30 -9 -3
threatening:11 18 -11
three:-7 -5 -1
three and:31 25 -9
three days:23 39 41
three months:-22 -2 -15
three nights:11 20 3
three weeks:29 -21 -40
three … ago:-3 -26 -19
three … back:42 19 -10
three … i:30 21 21
three … ive:54 39 19
three … no:41 7 -23
three … to:21 29 14
threw:0 -54 -59
threw it:60 -63 -60
threw out:-27 -17 -2
threw … on:55 -67 -62
threw … teh:-32 -50 -39
thrilled:-13 -7 -2
throat:57 57 34
throat is:-18 -22 -18
throat … burning:-24 -29 -24
throat … up:-30 -33 -26
through:-32 -26 -24
through it:-9 -30 -26
through that:-42 -23 -16
through to:-12 -22 -12
through with:59 80 63
through … and:22 20 19
through … it:55 80 60
through … on:3 -18 -31
through … wall:46 45 44
through … without:44 -17 -6
throw:7 -35 18
throw meself:1 7 36
throw out:21 -5 -5
throw up:30 -21 -4
throw … after:35 -20 -2
throwing:-8 -1 -23
throwing up:0 4 -21
throwing … after:11 44 -4
throwing … blood:-27 -23 -36
throws:36 38 -7
throws … and:22 16 -1
throws … me:18 23 -5
thrusday:24 31 34
thrusday it:24 27 25
thrusday … be:20 17 11
thrusday … it:52 22 18
thrusday … teh:-28 -24 -26
thumb:25 -23 -15
thumping:12 9 12
thursdays:0 0 -10
ti:-42 -1 -1
ticked:8 -6 -1
ticked … every:46 -3 0
ticket:11 16 16
ticket to:27 29 25
ticket … teh:30 29 29
tickets:-20 -10 8
tide:-3 -7 -9
tides:64 60 61
tides highest:28 18 23
tides … at:28 18 23
tidy:-29 -23 -21
tie:-16 -18 -7
tied:46 41 42
tied at:50 42 45
tied it:51 49 54
tied … a:-38 -37 -29
tied … it:18 25 35
tied … teh:49 44 35
tiempo:-91 -10 -4
tiene:-3 -12 -7
tight:-25 -9 -1
tights:16 15 -2
tiktok:-22 -12 -8
til:42 19 26
til … i:44 5 12
tiles:-3 -1 1
till:17 27 -27
till i:56 47 1
till it:32 24 -11
till monday:-27 -29 -23
till my:28 26 -5
till noon:27 20 24
till sunday:-28 -27 -28
till teh:-31 -15 -34
till they:30 37 31
till tuesday:-29 -12 -5
till wednesday:28 30 35
till … bleed:19 33 -5
till … dark:-28 -20 -14
till … i:20 23 34
till … ill:30 25 25
till … in:-15 -26 -5
till … is:-29 -31 -29
till … ive:24 29 38
till … knuckles:62 54 -3
till … me:-18 -20 -16
till … split:56 44 -3
till … tonight:-29 -31 -29
till … was:20 0 0
tilting:-4 -1 -3
time:-2 6 0
time an:25 -6 -3
time and:-19 -20 -24
time anyone:15 20 21
time for:-6 20 -20
time he:6 7 -24
time i:-27 -37 -40
time ive:-25 -20 -3
time she:32 17 -9
time since:-25 -15 -18
time teh:51 67 52
time to:-10 -75 -56
time … a:-30 -22 -10
time … ambulance:25 -6 -3
time … an:44 26 3
time … are:24 8 -2
time … at:32 35 30
time … be:19 32 31
time … dont:16 32 4
time … drinks:29 24 -2
time … every:41 37 34
time … gets:-38 -36 -26
time … goes:8 -22 -16
time … home:42 16 12
time … hour:16 22 3
time … i:-35 -25 -16
time … it:-17 -24 -16
time … ive:24 6 22
time … me:-2 10 -39
time … my:-55 -38 -19
time … of:-30 -7 -4
time … reads:15 20 21
time … teh:-50 -60 -42
time … to:67 24 -35
time … want:27 17 -4
time … went:-26 -12 -2
times:-3 -8 -7
times i:-17 -49 -14
times ive:30 28 35
times teh:-23 -18 -17
times … i:-35 -8 -4
times … on:23 -1 -1
times … teh:29 11 10
times … to:-22 -19 -3
tin:-22 -14 -8
tin … teh:-47 -38 -29
tingling:22 21 19
tins:3 8 6
tip:-30 -26 -24
tipped:53 55 61
tips:-46 -31 -9
tirar:88 16 8
tired:6 7 27
tired and:-44 -41 -8
tired i:13 22 6
tired of:34 -1 -15
tired … alife:23 -4 0
tired … all:-37 -31 -19
tired … i:-9 3 -25
tired … life:21 -20 -1
tired … pretending:24 26 0
tired … put:-26 -18 -12
tired … this:25 12 31
tired … to:41 48 44
tisch:-5 -5 -5
tissue:-50 -16 -24
tissues:-2 -1 -4
tl:-16 -25 -7
tmrw:22 21 32
tmrw at:11 17 21
tmrw before:86 88 82
tmrw i:32 31 33
tmrw id:-18 -25 -14
tmrw ill:22 20 21
tmrw im:-28 -23 -26
tmrw is:-24 -21 -23
tmrw ive:72 67 55
tmrw night:-20 -24 -24
tmrw or:72 65 65
tmrw teh:-13 -22 -24
tmrw that:23 22 16
tmrw thats:43 12 18
tmrw they:29 22 15
tmrw … a:28 28 23
tmrw … am:-51 -38 -22
tmrw … be:45 47 43
tmrw … goin:-46 -52 -53
tmrw … got:33 13 -3
tmrw … i:-32 -42 -28
tmrw … it:38 37 26
tmrw … not:56 75 63
tmrw … swells:14 24 23
tmrw … teh:-12 18 20
tmrw … tmrw:23 39 47
tmrw … to:-51 -52 -39
tmrw … up:12 23 22
tmrw … with:40 37 30
tn:148 147 77
to:-26 -23 -22
to a:-3 24 21
to an:-20 -14 -19
to anyone:26 -3 -1
to ask:-29 -28 -8
to at:24 12 -7
to be:15 1 22
to bed:-32 -28 -20
to black:42 44 44
to bring:63 37 49
to call:34 39 39
to cancel:28 3 11
to catch:48 37 -1
to change:46 -9 -12
to class:38 14 16
to clean:20 20 20
to climb:35 35 36
to come:-49 -19 -8
to comit:8 21 -18
to ctb:13 24 -20
to cut:23 -2 -27
to dance:-43 -2 -2
to day:55 -1 -1
to death:27 -8 -7
to die:-29 35 29
to disappear:18 -23 -4
to drink:-62 -63 -42
to drown:-53 -50 -48
to each:50 49 49
to eat:6 -37 -27
to end:25 14 -44
to every:-35 -17 -3
to exist:58 -8 -7
to fetch:-21 -19 -22
to fill:-26 -11 0
to find:1 16 22
to finish:61 58 58
to fish:39 46 65
to getting:44 46 46
to go:16 7 -24
to god:12 10 23
to hang:-35 -34 -63
to hav:-67 -36 -33
to hear:-44 -20 -11
to help:-54 -56 -36
to himself:-3 -26 -23
to how:23 -2 3
to hurt:33 51 -31
to i:-37 -12 -29
to im:-51 -30 -16
to jmup:97 98 88
to k:52 56 -5
to keep:-23 -47 -43
to kil:11 2 -33
to know:10 19 38
to lagos:-22 8 1
to learn:-26 -4 -13
to let:-30 -42 -36
to live:53 3 2
to look:52 64 49
to lose:16 -36 -14
to make:22 8 6
to mass:71 39 39
to meself:3 24 -35
to mind:48 54 37
to my:-10 -28 -25
to never:20 12 -1
to od:26 6 -3
to of:57 53 49
to off:17 22 -14
to one:-37 -7 -1
to open:43 50 48
to pay:-32 -26 4
to play:-28 -25 -24
to propose:-25 -17 -16
to put:33 16 -17
to read:22 26 27
to ring:34 29 21
to run:47 23 6
to save:23 26 32
to say:-9 12 22
to scratch:26 -20 -1
to self:15 42 -8
to sewerslide:-21 -19 -1
to sleep:11 -36 -16
to slit:26 30 -1
to somebody:31 29 29
to stab:38 35 22
to start:-30 -25 -5
to stay:37 -16 -14
to step:21 19 25
to stop:4 -15 32
to tell:-18 -40 -35
to ten:-20 -11 -13
to them:-44 -17 -7
to think:20 29 33
to this:54 -39 -3
to three:37 36 34
to throw:13 2 37
to try:-21 -8 -4
to unalive:38 44 -6
to us:17 16 20
to wait:-24 -11 -1
to walk:24 18 24
to want:32 -8 -1
to with:-27 -9 -12
to work:-2 -12 -20
to … a:13 -10 -61
to … about:-56 -41 -35
to … alife:92 1 -13
to … all:-16 -68 -25
to … am:28 36 7
to … an:66 23 -14
to … and:20 25 11
to … any:-35 -17 -12
to … anymor:-8 -24 -5
to … anyone:26 28 32
to … anything:33 38 58
to … anywhere:77 60 55
to … are:-41 -7 -8
to … arm:10 11 -21
to … ashamed:107 44 -3
to … asking:22 -7 -9
to … at:-4 7 22
to … away:71 26 24
to … back:-28 -4 -1
to … bad:46 68 38
to … barn:23 34 31
to … be:-38 -50 -29
to … been:-32 -34 -25
to … before:2 10 57
to … being:21 -5 -8
to … big:28 28 31
to … boss:47 43 -15
to … both:8 12 23
to … boy:29 29 32
to … bridge:42 36 39
to … brother:-36 -41 -16
to … bullet:57 58 0
to … buried:2 22 35
to … bus:7 8 -24
to … but:34 9 1
to … by:-32 -26 -34
to … can:-71 -27 -22
to … cant:-5 -7 -51
to … cash:22 31 36
to … chair:44 58 51
to … chest:46 52 28
to … class:-21 -10 17
to … cliffs:40 29 32
to … day:-24 -23 -23
to … dead:51 33 19
to … death:30 25 -3
to … delete:30 44 -7
to … deleted:43 -26 -7
to … do:22 34 61
to … dont:31 -5 21
to … door:50 42 47
to … down:-66 -40 -22
to … downstairs:-23 -16 -16
to … drinking:-22 -18 12
to … else:45 46 47
to … empty:15 29 14
to … end:27 48 23
to … every:19 -32 -21
to … existing:27 28 -1
to … family:62 26 3
to … father:-24 -19 -19
to … first:-9 -15 -25
to … flatmate:46 36 26
to … forever:34 11 16
to … found:48 44 33
to … four:-49 -4 -2
to … full:1 -76 -2
to … get:-27 -19 -13
to … girls:32 29 28
to … goin:25 21 24
to … goodbye:47 40 44
to … got:34 37 36
to … grand:10 20 29
to … guy:23 28 -3
to … had:21 21 -2
to … hair:-61 -63 -5
to … hav:56 28 18
to … head:-66 -62 -63
to … here:-42 -23 -24
to … herself:51 50 -8
to … hes:34 31 -4
to … high:41 33 37
to … him:-28 -17 13
to … himself:64 59 30
to … his:22 18 -9
to … home:59 1 -47
to … honest:80 53 59
to … hospital:-30 -15 -18
to … house:-2 -8 -28
to … how:19 21 17
to … husband:-23 -16 -9
to … i:-14 -1 23
to … id:82 28 -30
to … ill:-17 -10 -25
to … into:31 30 47
to … is:-22 -83 -62
to … its:-2 13 22
to … ive:20 8 32
to … joking:32 32 -2
to … keep:-21 -10 -10
to … kids:18 28 17
to … kil:34 39 -3
to … kitchen:-23 -8 -12
to … knife:54 54 22
to … know:35 7 3
to … lady:-34 -23 -19
to … last:31 -52 -17
to … life:16 33 7
to … live:30 13 9
to … look:64 60 59
to … loud:52 -4 -4
to … love:46 8 -14
to … man:23 10 10
to … me:16 -32 18
to … meeting:-27 -32 -25
to … meself:30 23 -2
to … midnight:33 33 25
to … miss:41 32 -3
to … monday:28 5 10
to … more:12 20 -19
to … morning:13 16 25
to … mother:22 21 11
to … mum:58 18 18
to … neighbours:-28 -20 -17
to … nerve:37 34 23
to … never:33 -13 -10
to … new:-45 -55 -53
to … night:41 33 51
to … nobody:18 23 13
to … not:20 69 -1
to … nothing:-27 -2 -9
to … number:-20 -20 -4
to … off:-43 -38 -44
to … old:-35 -28 -11
to … on:-15 -4 42
to … once:-23 -8 -8
to … ones:51 57 63
to … or:22 8 8
to … our:-23 -29 -19
to … out:9 20 9
to … own:36 41 -8
to … parents:71 43 40
to … past:-33 -10 -15
to … people:-5 32 22
to … person:29 56 57
to … police:17 21 20
to … put:-41 -24 -15
to … rists:23 28 1
to … rock:25 -2 -1
to … roof:30 27 0
to … room:-25 -22 -18
to … same:27 27 7
to … saturday:47 53 53
to … saved:47 5 3
to … says:-19 -35 -5
to … school:23 11 -3
to … see:-30 -7 -1
to … self:43 8 32
to … sewerslide:37 60 2
to … shes:-18 -23 -32
to … since:-40 -37 -12
to … sister:-23 -9 -12
to … six:-42 -31 -27
to … slow:48 51 21
to … social:24 22 -5
to … some:-49 -10 -12
to … someone:22 -5 11
to … something:15 26 10
to … soon:-10 6 22
to … sponsor:47 14 11
to … spring:21 25 30
to … station:-31 -27 -24
to … stepfather:31 28 0
to … stop:-4 -59 -3
to … supervisor:18 34 30
to … sure:26 26 43
to … take:-32 -25 -32
to … takin:-28 -27 -24
to … thats:42 55 51
to … their:8 9 22
to … them:-10 1 23
to … there:-65 -34 -24
to … theres:-20 -29 -18
to … these:32 6 10
to … this:29 2 25
to … thoughts:20 -4 -3
to … through:50 25 -10
to … thrusday:55 55 49
to … tmrw:37 15 6
to … to:40 25 14
to … toaster:44 50 -1
to … today:58 46 37
to … tonight:29 10 34
to … two:-31 -13 -5
to … u:-24 -11 -3
to … under:16 31 78
to … until:-35 -15 -9
to … up:20 -10 -3
to … ur:-27 -25 -23
to … wake:74 29 52
to … want:-58 -49 -15
to … was:-71 -51 -25
to … wasnt:8 21 26
to … weight:26 -22 -8
to … weird:64 61 59
to … wen:49 33 44
to … what:29 27 -1
to … which:-29 -19 -13
to … while:14 29 25
to … who:16 11 38
to … whoever:-24 -9 -6
to … wife:-28 -17 2
to … will:-55 -55 -63
to … with:-17 -23 -8
to … without:44 29 30
to … wont:4 10 24
to … work:-23 -12 -17
to … world:-21 -10 -6
to … yesterday:62 50 -8
to … yourself:-45 -39 -4
to … zoo:-35 -36 -37
toast:-25 -33 -20
toaster:36 42 -5
toaster bath:44 50 -1
todas:0 13 12
todas … pastillas:51 51 42
today:-13 -29 -52
today all:21 -11 -3
today and:-23 -19 -28
today but:23 -35 -4
today he:49 38 -7
today i:-35 -5 -8
today im:-23 -18 -3
today is:-65 -47 -32
today it:49 47 -17
today my:12 -28 -11
today no:-28 -12 -8
today running:37 38 37
today they:11 -28 -5
today without:49 -2 -2
today … feel:48 54 43
today … hands:68 25 -13
today … he:59 48 -1
today … i:16 -2 24
today … it:46 6 13
today … my:-23 -8 -4
today … no:-30 -9 -6
today … not:-46 -22 -14
today … one:-22 -1 -9
today … stopped:34 34 26
today … teh:41 41 45
today … to:42 36 26
today … want:51 26 -1
todays:26 22 26
toddler:-4 11 24
toddlers:-3 -1 -1
todo:35 -14 18
todo perdonenme:80 86 83
todos:-10 30 14
todos los:-3 27 -4
todos … dias:48 51 -1
together:-22 -2 -35
together … no:58 64 -2
toilet:-31 -11 -11
toiletries:4 5 5
toilets:8 37 6
toilets at:59 59 -6
tok:150 146 143
tok to:114 119 118
told:31 48 41
told anyone:42 24 -9
told everyone:20 24 30
told her:24 27 17
told him:-29 -25 -24
told me:-49 -41 -37
told my:40 44 46
told no:78 35 -4
told nobody:-22 -46 -37
told siri:34 31 31
told teh:40 35 -21
told them:0 30 29
told u:25 32 28
told us:26 14 -5
told … a:25 23 26
told … and:-7 -31 -26
told … at:-3 -16 -37
told … chemist:21 23 26
told … goin:53 53 60
told … had:31 22 19
told … he:33 22 4
told … i:24 19 39
told … id:-4 30 27
told … im:42 48 50
told … it:16 22 -4
told … its:-11 -14 -20
told … ive:-21 -15 -6
told … nurse:23 31 -4
told … one:74 23 -4
told … she:-17 -22 -14
told … sponsor:0 22 19
told … teh:-29 -18 -9
told … that:-21 -11 -7
told … this:-23 -12 -5
told … were:-30 -21 -1
told … wife:36 20 -3
tolerance:-45 -34 -19
tolu:-7 -6 -5
tom:-2 -1 -2
tomado:33 33 38
tomado todas:33 33 38
tomado … las:33 33 38
tomado … pastillas:97 82 78
tomatoes:-23 -5 -1
tome:59 71 74
tome todas:54 43 44
tome … las:54 43 44
tome … pastillas:54 43 44
tone:59 -9 -6
tongue:19 23 30
tongue bit:-22 -20 -18
tongue … meself:25 22 28
tongue … on:-20 -22 -22
tongue … wet:25 22 28
tonight:82 120 115
tonight about:-23 -20 -13
tonight after:11 28 -13
tonight and:43 37 40
tonight but:22 -27 -39
tonight cant:-19 -7 -35
tonight ctb:12 13 25
tonight dont:-53 -36 -12
tonight got:22 28 32
tonight i:-5 -4 46
tonight if:-24 -15 -40
tonight ill:17 12 33
tonight im:-22 -15 5
tonight is:-38 -51 -74
tonight its:20 13 16
tonight ive:41 -15 -9
tonight no:34 46 8
tonight nobody:46 39 -3
tonight not:27 27 21
tonight razor:-50 -55 -37
tonight rope:63 72 75
tonight sorry:105 112 133
tonight teh:38 41 23
tonight to:9 21 18
tonight we:-38 -29 -20
tonight wen:-38 -35 -27
tonight with:31 -12 4
tonight … all:7 8 20
tonight … and:-30 -17 -19
tonight … are:6 19 21
tonight … be:-7 -30 -17
tonight … blue:-29 -13 -9
tonight … days:-10 21 -4
tonight … dont:17 22 9
tonight … end:-39 -39 -17
tonight … for:4 9 30
tonight … go:33 37 21
tonight … goin:-6 0 25
tonight … has:32 26 50
tonight … he:85 82 94
tonight … here:27 22 -12
tonight … in:35 17 19
tonight … it:124 85 62
tonight … me:55 22 20
tonight … meself:32 35 3
tonight … my:20 -14 22
tonight … night:-28 -31 -29
tonight … no:0 1 -23
tonight … not:-11 -20 -22
tonight … of:40 19 23
tonight … on:-19 -33 -21
tonight … say:-28 -26 -11
tonight … takin:13 17 39
tonight … teh:-28 -39 -55
tonight … u:9 15 20
tonight … wake:-22 -28 -33
tonight … was:-32 -19 -16
tonight … way:71 75 72
tonight … will:47 47 52
tonight … wont:48 45 47
tonights:56 64 51
tonights teh:55 45 49
tonihgt:58 39 47
tonihgt … teh:60 39 48
too:0 0 0
took:48 60 75
took everything:88 29 26
took her:40 43 45
took it:-31 -19 -10
took many:71 74 64
took me:-44 -17 -7
took my:-56 -47 -26
took one:-32 -31 -22
took something:46 41 32
took teh:45 46 43
took them:28 34 28
took way:44 42 16
took … about:15 17 22
took … all:-28 -27 -28
took … and:54 55 56
took … at:51 65 56
took … bottle:11 13 26
took … charger:-29 -28 -20
took … hands:-49 -36 -19
took … heart:15 23 36
took … i:51 -20 -6
took … im:-20 3 3
took … in:35 50 66
took … meds:-34 -31 -41
took … methadone:-23 -17 -9
took … more:60 63 26
took … mums:64 66 69
took … od:33 28 24
took … of:25 31 8
took … out:-33 -30 -27
took … packet:29 34 32
took … phone:-22 -22 -35
took … shoes:24 24 15
took … tablets:55 62 74
took … teh:25 38 40
took … than:105 44 -10
took … we:24 17 15
took … with:29 25 18
tookn:44 47 47
tools:4 5 4
tooth:-11 -10 -1
top:23 39 6
top of:45 50 40
top … sleeping:0 2 -28
top … teh:-6 -4 -26
topping:-6 -3 -10
torch:8 13 20
torn:-2 -4 0
tot:-2 -43 -24
totally:0 0 0
touch:14 -20 -2
touched:-13 -15 -17
touches:43 49 -21
touches me:66 66 -22
touches … at:25 24 -3
touches … night:25 24 -3
touching:-6 1 11
tour:13 8 -1
tous:26 32 49
tous mes:10 16 27
tous … je:9 18 39
tout:72 -10 -6
toute:5 9 12
toute … de:18 20 26
tow:-39 -36 -39
tow rope:-39 -36 -39
tow … in:-36 -36 -38
tow … teh:-36 -36 -38
towards:-44 -22 -10
towel:15 23 26
towel is:23 23 27
towel … soaked:23 23 27
towels:1 12 6
tower:60 60 65
tower stair:10 19 20
town:-43 -35 -38
town and:-17 -31 -10
tracks:83 83 85
tracksuits:11 8 -6
tractor:-11 -10 -7
traffic:-30 -22 -8
traffic … me:-29 -24 -10
trailer:-22 -23 -7
train:47 61 55
train and:10 7 -25
train home:-46 -22 -17
train im:34 4 2
train teh:-23 -23 -12
train tmrw:9 13 45
train to:-26 -17 -14
train … and:-51 -41 -24
train … getting:-50 -45 -56
train … i:26 1 -15
train … im:37 42 40
train … late:-29 -25 -9
train … on:96 68 62
train … teh:52 42 35
train … to:55 53 52
trainee:-19 -5 -4
trainer:-4 -2 -1
training:-39 -28 -31
trains:-12 -8 -5
trains … till:-22 -15 -11
trainspotting:-6 -1 -1
tramadol:19 -5 -2
tramadol … i:35 -1 -10
translate:10 10 17
trapped:3 4 16
trauma:-3 6 -3
travelling:58 70 62
travelling im:33 36 36
travelling … not:31 32 32
travelling … travelling:31 32 32
travelodge:5 6 1
treated:-35 -25 -8
treatment:-2 -42 -15
treatment … and:-25 -10 -4
tree:20 21 14
tree behind:44 41 33
tree … is:24 15 21
trembling:23 30 16
tremens:21 29 30
trian:31 36 37
trian comes:31 36 37
tribunal:-2 3 -6
trick:-25 -12 -10
tried:5 30 0
tried in:37 -19 -15
tried to:-41 -60 -18
tried … a:39 52 54
tried … end:33 -6 -1
tried … hang:13 34 11
tried … kil:-10 -56 -2
tried … my:-9 -32 -17
tried … on:23 15 31
tried … take:-29 -21 -3
trifle:-32 -27 -26
trigger:-19 -23 -20
trigger and:46 38 35
trigger … teh:-50 -60 -54
triggers:-8 19 22
trip:-25 -18 -17
trips:-24 -21 -10
trips … rug:-23 -19 -10
trips … teh:-23 -19 -10
trouble:-76 -24 -13
truck:11 9 12
truck … off:28 22 15
truck … teh:39 48 45
trucks:43 38 22
true:-20 -20 -28
truly:0 0 0
trust:-30 -5 -21
trust meself:-29 -28 -21
trusting:52 27 25
truth:-28 -18 -19
truth … it:11 22 -1
truthfully:-5 -1 -1
try:-67 -65 -33
try … me:12 30 43
trying:-8 -11 12
trying … climb:35 35 36
trying … out:31 33 34
tu:-52 -14 -11
tube:-5 -2 0
tuer:-7 8 6
tuer … a:-26 -25 -29
tuer … ma:-27 -27 -27
tuesday:14 -25 -34
tuesday after:6 -51 -28
tuesday and:70 31 22
tuesday … i:-49 -19 -11
tuesday … is:9 18 21
tuesday … want:-40 -14 -10
tuesdays:-4 -3 -6
tuition:3 -3 2
turkey:-18 -18 -12
turkey and:30 25 28
turkey … had:31 25 41
turn:28 47 22
turn … teh:36 32 31
turned:-1 -6 4
turned it:-40 -39 -2
turned … and:6 13 -29
turned … at:9 -39 -39
turned … off:20 17 44
turned … teh:9 -39 -39
turning:78 77 38
turning blue:55 57 65
turning my:-27 -23 -20
turning … off:-27 -23 -20
turning … right:32 31 32
turns:-45 -25 -12
turns out:-43 -26 -23
turns … teh:-40 -25 -22
tut:11 21 21
tutor:2 0 5
tv:-14 -17 -6
tv is:22 21 26
tweezers:33 19 -3
twelve:42 50 49
twenties:2 11 8
twenty:10 19 18
twenty minutes:31 30 33
twenty years:-25 -19 -10
twenty … ago:16 20 21
twenty … i:39 46 18
twice:7 35 -20
twice and:-26 -35 -24
twice this:41 41 -16
twice today:93 46 -7
twice … and:13 22 -1
twice … i:21 21 -6
twice … ive:-12 -17 -22
twice … rang:-20 -19 -10
twice … week:57 60 -8
twig:16 7 -25
twins:13 10 15
two:8 1 -7
two and:-57 -58 -41
two crossed:29 21 0
two days:27 58 53
two in:-45 -31 -4
two kids:19 11 -27
two months:15 13 22
two nights:83 11 -13
two of:29 -13 -8
two off:34 16 26
two seizures:34 38 53
two streets:48 28 30
two … ago:53 23 3
two … all:88 78 25
two … and:33 46 23
two … back:22 21 24
two … binned:28 -2 -1
two … drink:29 -2 4
two … gone:-23 -6 -7
two … hes:-19 -22 -37
two … i:8 22 27
two … im:10 34 24
two … is:19 22 25
two … me:-29 -24 -11
two … morning:21 27 55
two … on:19 23 16
two … one:16 -10 -25
two … ones:34 32 28
two … out:40 18 3
two … since:54 42 52
two … teh:51 15 28
two … them:34 -12 -7
two … this:42 33 -17
two … today:30 13 14
two … took:34 32 28
two … us:23 29 34
tylenol:39 41 25
type:0 -6 -19
typed:45 37 -2
typed … in:59 29 -3
typed … number:33 -4 -2
typing:80 88 77
typing under:42 54 60
typing w:40 56 60
typing … hand:40 56 60
typing … teh:38 37 21
typos:5 6 9
u:-15 -2 13
u all:19 31 25
u and:5 20 39
u are:-43 -41 -44
u be:48 -2 -2
u before:32 36 4
u can:-33 -12 -19
u cant:-32 -34 -43
u could:3 24 23
u couldnt:52 34 30
u did:-29 -16 -11
u do:32 -19 -14
u dont:-61 -41 -44
u feel:-24 -8 -11
u find:-33 -26 -26
u gave:37 32 30
u get:38 27 22
u got:-43 -25 -22
u guys:23 25 18
u i:48 61 42
u in:14 24 23
u know:55 -4 13
u lot:53 63 25
u not:-31 -7 -5
u people:17 16 22
u said:16 22 20
u stand:39 -15 -8
u take:109 13 18
u teh:-52 -58 -56
u tell:-30 -20 -11
u to:-21 -13 -9
u tonight:23 10 21
u want:-45 -27 -6
u were:73 68 64
u will:37 27 21
u … a:-23 -11 -3
u … all:32 36 25
u … allergic:43 -1 -1
u … am:37 36 34
u … and:18 3 22
u … are:24 31 17
u … at:-36 -24 -17
u … be:-31 1 -3
u … bridge:44 53 47
u … call:-22 -18 -16
u … close:20 22 4
u … die:-17 -23 -7
u … do:-22 -2 11
u … dont:10 33 22
u … end:26 20 22
u … gave:21 11 9
u … goin:21 22 26
u … goodbye:20 16 15
u … he:37 29 54
u … him:42 10 9
u … i:50 55 69
u … in:-25 -6 -1
u … isnt:16 24 7
u … it:-34 -45 -31
u … know:22 8 -24
u … last:11 20 20
u … live:25 21 0
u … me:59 54 70
u … my:20 -26 -24
u … no:-24 -15 -5
u … not:-16 16 23
u … note:-21 -13 -19
u … one:-58 -14 -18
u … other:24 30 32
u … peace:17 17 24
u … right:43 36 33
u … ring:21 13 -5
u … said:21 26 28
u … shes:35 33 33
u … sit:44 36 35
u … teh:37 28 30
u … tell:31 33 10
u … that:22 -24 -9
u … this:31 17 -6
u … to:-37 -39 -22
u … u:-7 -24 -27
u … up:-30 -22 -31
u … wanted:21 21 13
u … was:49 45 24
u … week:36 40 0
u … were:57 57 47
u … will:-32 -14 -7
u … yourself:-31 -23 -8
u … youve:17 22 18
ugly:-34 -37 -30
um:0 0 0
umbringen:43 48 -11
umziehen:-18 -15 -2
un:-61 23 -20
un alife:10 54 -1
una:-55 -21 -12
una carga:46 -2 -1
unaccompanied:11 14 15
unalive:58 43 -36
unalive meself:29 48 -25
unalived:59 -5 -3
uncle:7 23 -11
uncle … he:48 47 -4
uncle … in:23 21 -11
uncles:-1 -1 2
unconscious:99 92 77
und:18 30 19
und gehe:16 18 25
und … gleich:14 20 22
und … jetzt:56 58 71
under:38 35 34
under it:31 25 31
under me:21 26 24
under my:24 23 1
under … and:-30 -14 -12
under … bed:23 22 19
under … bridge:-48 -38 -32
under … door:-21 -12 -6
under … foto:-16 -26 -43
under … i:-50 -47 -32
under … table:18 27 28
underlined:-1 5 10
underneath:21 20 12
understand:-37 -24 -8
understanding:-1 10 10
unfortunately:-54 -25 -18
uni:-28 -17 -17
unico:32 -7 -6
uniform:27 26 -1
uninstall:0 10 -2
uninstalling:85 -6 -5
union:29 28 26
unit:-14 -7 -1
university:15 -8 -6
unless:-33 -22 -21
unlocked:-13 1 8
unopened:12 -7 -5
unread:11 10 10
unreal:-11 -12 -8
until:-9 -42 -63
until i:21 38 -29
until teh:-59 -35 -26
up:9 12 17
up a:-59 -33 -19
up after:18 -9 -24
up all:-36 -15 -13
up alone:96 91 -2
up and:-22 -17 -2
up at:21 -5 8
up blood:-18 -16 -37
up dont:55 56 -25
up for:-35 -72 -44
up here:52 50 54
up how:39 48 50
up i:-13 -21 -14
up ill:-27 -12 -41
up im:22 33 33
up in:-41 -24 -42
up my:-11 -29 -17
up on:-52 -56 -71
up since:23 24 35
up teh:52 58 62
up there:85 55 53
up theres:24 18 22
up tmrw:59 21 37
up to:7 13 23
up waiting:-37 -35 -32
up with:-26 0 -61
up … a:-39 -16 -29
up … affairs:58 -2 -1
up … after:31 -1 -14
up … alarm:-21 -7 -11
up … and:-33 -15 -11
up … at:-23 -35 -41
up … be:36 30 14
up … before:20 3 1
up … bridge:-50 -37 -35
up … chest:35 33 34
up … dont:-16 -45 -56
up … door:19 21 13
up … everyone:18 20 19
up … fingers:45 21 28
up … for:-7 -7 -38
up … from:21 20 14
up … goin:-30 -12 20
up … he:45 27 5
up … her:-26 -19 -13
up … hes:16 26 29
up … hours:-30 -27 -17
up … i:-26 -24 -11
up … id:86 24 26
up … im:-6 -22 -19
up … in:9 25 -10
up … is:-34 -31 -28
up … know:33 28 -6
up … least:22 -2 0
up … meal:18 37 -2
up … methadone:21 23 26
up … mind:24 20 20
up … no:10 21 27
up … of:22 -6 5
up … off:-20 -22 -19
up … on:-20 -5 -6
up … phone:-52 -37 -24
up … pills:36 38 -1
up … screen:28 -7 -5
up … teh:-38 -26 -39
up … time:-44 -22 -10
up … u:44 -5 3
up … want:24 4 -9
up … wasnt:37 -1 -1
up … wen:-31 -21 -29
up … will:-23 -14 -8
up … with:-39 -2 -10
up … wont:13 17 28
update:-18 11 13
upon:18 24 18
upon it:54 52 40
upset:-30 -15 -7
upstairs:65 65 33
ur:-30 -20 -11
ur daddy:49 41 36
ur fault:41 41 32
ur mum:-19 -22 -18
ur … and:-18 -15 -41
ur … at:41 38 30
ur … before:26 25 12
ur … dont:17 29 29
ur … im:-25 -13 -17
ur … is:-22 -16 -12
ur … its:27 7 3
ur … mate:25 25 -1
ur … not:0 10 27
urge:-10 -19 -38
urge is:-48 -15 -7
urge out:31 22 -4
urge to:13 -31 -21
urge … cut:33 -15 -1
urge … drink:40 -6 -3
urge … hurt:1 -39 -1
urge … is:48 -2 -3
urge … kil:26 54 0
urge … meself:29 8 -1
us:-14 -11 -30
us and:-29 -23 -13
us i:13 18 26
us she:33 23 8
us to:-23 -14 -5
us … a:-33 -25 -4
us … and:30 26 36
us … at:-33 -30 -22
us … go:28 19 18
us … it:23 2 -4
us … ive:31 15 -14
us … sucidal:37 28 0
us … teh:37 15 0
use:6 4 2
use it:-5 2 31
use them:26 16 12
use … in:4 16 21
use … my:55 -6 -14
use … on:-6 3 21
use … teh:44 48 31
used:29 3 -18
used on:80 0 17
used to:18 13 -42
used yesterday:86 -2 -1
used … a:37 -3 -2
used … after:109 -2 -1
used … and:27 37 47
used … cut:23 57 -3
used … i:-47 -29 -4
used … meself:-12 -30 -3
used … teh:0 -27 -8
used … to:26 -4 -3
used … want:27 -4 0
username:-57 -41 -37
using:5 -32 -46
using alone:49 61 -3
using it:-30 -21 -30
using teh:-29 8 1
using … a:16 21 27
using … i:-27 -4 -6
using … of:79 14 21
using … tonight:24 31 20
usual:13 -13 -30
usually:-61 -35 -19
ute:9 2 15
ute … teh:25 24 18
utility:-11 -11 -13
va:-38 -13 -5
va a:-22 -7 -2
vaccination:-7 -8 -4
vague:41 -1 -2
vais:17 43 28
vais me:-29 -7 10
vais sauter:38 39 33
vais … a:51 55 25
vais … ce:9 5 30
vais … dites:38 39 33
vais … suicider:3 6 -65
vais … tuer:9 15 51
vale:-82 -17 -10
valete:-2 -1 -4
valgo:137 -26 -25
valium:24 20 -3
van:-14 -3 -13
vanish:27 -6 -2
ve:0 0 0
veces:62 -7 -4
vecina:-35 -24 -13
vein:-3 0 -1
veneno:68 49 58
vengan:38 29 26
vent:-5 -4 -4
vents:-11 -11 -13
ver:-59 -8 -4
verdad:-4 -4 -7
verdict:13 23 28
very:0 0 0
vet:22 16 0
vet i:20 24 23
vet … hav:37 36 40
veux:45 33 -11
veux me:23 47 -23
veux mourir:57 2 23
veux pas:-24 -8 -3
veux … mourir:-24 -8 -3
veux … tuer:55 58 -28
vez:-4 44 -6
vez … y:-51 9 -2
viaduct:72 73 71
vicar:-35 -2 -2
vida:64 -25 -36
video:-49 -12 -1
vie:44 52 -7
view:31 37 22
view … im:50 60 41
vigil:-12 -10 -12
village:-5 -3 -4
vinegar:-11 -9 -8
virgin:-3 -2 -2
virginia:-23 -18 -14
vis:27 28 24
vis on:27 28 24
visa:-37 -14 -42
visa is:10 14 -24
visit:-13 -12 -25
visit … teh:46 50 -3
visiting:-13 -22 -15
visiting hours:22 -1 -1
visitor:-15 -11 -7
vivement:-2 -1 -1
viviendo:59 -8 -5
vivir:13 -22 -17
vivir mas:44 20 -1
vivre:57 -22 -4
vodka:112 115 105
vodka cold:39 37 40
vodka on:21 14 11
vodka … and:42 28 35
vodka … in:47 50 28
vodka … of:25 27 29
vodka … one:11 22 -15
vodka … turkey:38 36 40
voice:22 17 23
voice is:40 30 38
voice … and:27 31 -8
voice … funny:34 40 39
voice … loud:20 -23 -2
voicemail:25 20 18
voices:63 66 43
voices say:22 32 30
voices … me:45 48 -28
voices … teh:22 32 30
voices … telling:28 33 -9
volunteer:-12 -4 0
volunteers:-12 -7 -6
vomiting:-3 7 16
vomiting since:-33 -25 -21
vomiting … i:40 36 41
vor:-19 -16 -7
vorbereitet:-10 -11 2
vote:-9 -2 0
voudrais:52 -7 -3
voudrais etre:52 -7 -3
vous:-17 -2 5
voy:19 5 21
voy a:60 54 47
voy … esta:29 31 42
voy … la:23 30 20
voy … quitar:7 9 28
voy … quitarme:25 46 -3
voy … suicidar:42 26 29
voy … suicidarme:-2 -13 -76
w:58 29 13
w a:39 38 7
w my:-2 -20 -7
w … and:36 40 39
w … dont:-28 -7 1
w … hand:40 56 60
w … in:45 52 50
wages:6 -29 -45
wages in:30 0 0
wages … teh:1 -35 -33
wagon:17 16 3
wagon … teh:-18 5 -20
waist:8 11 1
wait:17 36 41
wait at:46 45 33
wait … his:33 28 28
wait … i:23 35 36
wait … it:20 3 -26
wait … teh:43 38 36
waiting:44 38 35
waiting for:35 45 44
waiting on:51 56 39
waiting to:30 -38 -23
waiting with:-20 -22 -15
waiting … die:28 -60 -15
waiting … engine:-20 -22 -15
waiting … house:55 54 48
waiting … teh:69 57 49
waiting … to:37 50 59
wake:59 36 29
wake me:48 -23 -11
wake teh:-25 -13 -9
wake wen:20 25 27
wake … and:11 20 23
wake … i:1 17 22
wake … least:22 -2 0
wake … night:-10 8 31
wake … not:18 26 -1
wake … pinch:25 30 30
wake … teh:-57 -20 -13
wake … tmrw:50 -21 -2
wake … up:34 -1 0
wake … we:38 55 50
wakes:-23 -26 -8
waking:25 25 15
walk:-39 -18 -11
walk into:65 57 66
walk with:-26 -29 -27
walk … sea:43 37 39
walked:-39 -40 -52
walked into:20 4 10
walked past:45 51 -2
walked … it:55 49 -2
walking:50 42 46
walking into:37 41 36
walking out:44 31 28
walking … sea:37 41 36
walking … teh:65 48 45
walks:21 22 -3
wall:12 21 -1
wall and:40 35 21
wall till:14 24 -11
wall with:-22 -19 -10
wall … and:-33 -33 -13
wall … arent:19 20 25
wall … it:-22 -21 -22
wall … knuckles:48 48 -6
wall … me:-50 -20 -14
wall … my:26 21 -7
wall … night:35 32 26
wall … teh:24 22 20
wall … there:19 20 25
wallet:-2 9 7
wallpaper:-6 -6 -4
walls:-11 11 20
wan:20 13 -1
wana:45 48 -20
wana be:52 -7 21
wana die:-23 -14 -5
wana disappear:29 -9 -4
wana kil:23 59 -10
wana … a:-27 -9 -1
wana … alife:26 64 -2
wana … anymor:83 -18 -4
wana … hear:50 42 35
wana … it:-22 -15 -1
wana … meself:68 94 -12
wana … no:21 36 34
wana … not:28 17 -2
wana … teh:-13 21 -3
wana … to:-21 -4 -2
want:14 19 -45
want a:-5 -14 24
want everything:30 -12 -3
want is:49 -3 -4
want it:33 42 -14
want kil:21 24 -3
want my:-21 -17 -12
want out:21 4 -4
want somebody:25 26 31
want teh:-37 -22 -15
want that:52 19 -3
want this:-58 -26 -1
want to:34 35 -22
want … a:55 60 -11
want … alife:51 16 -4
want … and:35 -31 -21
want … be:40 -17 32
want … big:14 16 29
want … buried:2 22 35
want … but:34 -12 -2
want … by:36 33 -2
want … comit:45 46 -4
want … dead:2 -41 -9
want … deleted:60 -6 -1
want … die:35 86 -3
want … disappear:23 -22 -3
want … do:14 7 -34
want … end:-4 1 -31
want … every:57 31 3
want … exist:62 -6 -2
want … for:33 -2 -2
want … found:18 26 27
want … go:-21 -30 -15
want … here:23 -6 -9
want … his:15 9 25
want … hurt:-3 31 -3
want … i:-10 -22 18
want … im:30 36 -8
want … it:58 39 -43
want … ive:58 34 6
want … k:52 56 -5
want … kil:-18 9 -31
want … know:16 8 40
want … live:30 44 21
want … make:75 33 -6
want … meself:70 77 -47
want … my:25 45 -5
want … no:68 -13 -1
want … not:-29 20 -2
want … of:10 2 21
want … off:-22 -5 -21
want … on:-37 -22 -16
want … over:23 20 14
want … own:14 21 -1
want … pain:-26 -23 0
want … phone:44 -17 -13
want … saved:47 5 3
want … see:-63 -55 6
want … self:30 33 -3
want … sewerslide:54 43 -3
want … sleep:53 -3 0
want … slit:25 28 -4
want … stop:-29 -53 -22
want … take:-46 -53 -6
want … talk:20 -28 -14
want … this:-16 -24 -14
want … through:22 19 -27
want … to:-11 -26 5
want … u:14 11 20
want … with:-6 -38 -2
wanted:-5 14 37
wanted my:25 23 22
wanted … and:35 22 -21
wanted … be:61 -14 -8
wanted … dead:33 -1 -1
wanted … die:-37 8 -9
wanted … every:25 0 0
wanted … it:39 31 -4
wanted … kil:-55 -52 -1
wanted … meself:-65 -56 -2
wanted … say:48 56 35
wanted … talk:26 25 22
wanted … to:47 42 43
wanting:25 14 -53
wanting to:-10 28 -11
wanting … kil:22 33 -1
wanting … meself:36 48 -6
wants:12 38 -15
wants to:16 44 -24
wants … after:35 19 23
wants … and:30 33 7
wants … be:-48 -36 -2
wants … die:-69 -26 -11
wants … end:86 82 -3
wants … give:4 6 20
wants … herself:54 53 -5
wants … himself:58 53 -19
wants … in:34 34 -1
wants … kil:69 65 -18
wants … me:1 2 21
wants … to:22 5 -6
wants … use:-10 -22 -5
war:-48 -45 -40
ward:46 6 -7
ward and:-33 -19 -11
ward on:-24 -12 -5
ward yesterday:29 -22 -9
ward … after:35 -20 -5
ward … i:46 28 -2
ward … my:45 14 36
warden:0 1 2
wardrobe:14 32 42
ware:26 -17 -10
ware tot:50 -16 -7
warm:65 72 75
warning:-6 -4 -4
was:-32 -34 -5
was a:-22 -14 -47
was all:24 20 18
was and:-29 -27 -22
was at:-20 -11 -7
was born:-28 -7 -2
was dead:93 -9 -12
was fine:40 40 27
was for:46 27 -4
was gone:58 -28 -11
was in:20 16 -9
was jealous:88 -1 -1
was last:26 -1 -1
was left:19 30 37
was me:41 33 16
was my:-26 -20 -22
was never:98 103 91
was not:6 14 33
was on:4 -8 -24
was one:-30 -22 -23
was six:42 0 -1
was sucidal:-6 -79 9
was thinkin:-20 9 5
was this:69 4 6
was tired:31 15 13
was to:-19 15 22
was up:13 -20 -13
was … and:6 24 9
was … at:36 -14 -13
was … be:26 24 34
was … been:7 26 0
was … best:48 43 39
was … born:26 -1 -1
was … but:37 35 27
was … doing:58 50 40
was … enough:56 2 4
was … for:25 12 0
was … good:-29 -10 -6
was … he:-63 -49 -22
was … her:-23 -11 -8
was … his:12 17 21
was … home:32 -5 -2
was … hour:-8 -2 -20
was … how:21 -1 -7
was … husbands:21 16 12
was … i:-26 0 -9
was … im:50 54 42
was … in:-8 17 26
was … it:26 37 26
was … last:-4 -49 2
was … long:31 -2 3
was … my:-36 -24 -12
was … not:32 47 48
was … of:7 16 33
was … off:19 22 27
was … on:22 -29 -39
was … once:56 23 14
was … one:33 -12 -30
was … or:17 31 32
was … since:6 -31 -18
was … tea:19 36 0
was … teh:-5 20 16
was … that:11 -25 -3
was … there:-16 -64 -15
was … to:-22 -9 -15
was … today:37 39 38
was … u:48 57 49
was … want:26 1 0
was … wanted:31 31 -2
was … was:-22 -2 5
was … week:28 -32 -1
was … who:-35 -12 -10
was … work:25 -7 -12
was … years:-24 -4 -2
washed:78 81 87
washed teh:25 31 32
washed … down:18 15 25
washing:-21 -12 -30
wasnt:-8 -1 -1
wasnt alone:31 28 28
wasnt true:24 -6 -3
wasnt ur:33 35 39
wasnt … and:8 16 21
wasnt … fault:-43 -38 -30
wasnt … goodbye:46 52 53
wasnt … it:26 42 10
waste:71 -5 -10
watch:31 21 19
watch back:44 9 16
watch … me:44 38 9
watched:-23 -9 -16
watching:-69 -60 -46
watching teh:-19 -23 -20
water:0 25 11
water gun:-24 -20 -10
water i:15 21 22
water is:24 26 20
water that:15 23 -2
water … brought:15 23 -2
water … i:-21 -5 -5
water … loud:23 23 18
water … me:15 23 -2
water … my:44 26 32
water … teh:-58 -31 -24
water … to:28 21 25
waterfall:-1 0 -1
watering:-10 -7 -2
waterproof:13 13 12
waters:22 12 4
wave:-26 -25 -18
waved:2 2 -1
waving:-6 -2 0
way:7 25 28
way he:43 47 47
way i:-6 -25 -22
way in:-26 -13 -10
way more:14 25 -7
way of:-22 -10 -5
way out:24 -4 -19
way to:-34 -50 -38
way … a:12 -34 -26
way … and:28 33 28
way … dont:80 66 61
way … its:33 29 30
way … off:-24 -12 -9
way … teh:-23 -26 -15
way … time:38 50 55
way … to:-15 -11 -21
way … u:89 54 31
ways:25 52 -14
we:-72 -50 -53
we are:38 36 42
we both:24 21 24
we can:41 45 42
we go:-68 -72 -68
we got:-22 -5 -5
we had:9 29 27
we hav:25 13 16
we say:10 -28 -21
we used:16 15 26
we … a:-34 -26 -24
we … and:25 18 -10
we … family:8 27 35
we … find:23 17 14
we … for:-33 -26 -28
we … her:17 28 40
we … him:30 37 19
we … i:29 27 -9
we … it:-22 -19 -7
we … mum:23 20 12
we … on:-48 -46 -41
we … teh:-15 -29 -24
we … to:-66 -66 -58
we … together:-13 -20 -15
we … tonight:25 22 24
we … u:-26 -2 -1
wear:6 6 13
wear teh:5 9 21
wears:0 -6 -18
weather:-9 3 5
web:-5 3 2
webinar:-10 -8 -1
wed:-58 -68 -54
wed … for:-39 -49 -45
wedding:1 -17 -14
wedding one:34 -2 -1
wedding ring:14 20 24
wedding … teh:20 14 26
wednesday:12 30 34
wednesday and:15 17 23
wednesday she:49 46 42
wednesday … teh:56 59 60
wednesdays:61 61 60
wee:-25 -26 -14
weeds:-18 -22 -7
weeds on:-18 -22 -7
weeds … my:-18 -22 -7
week:-25 -40 -47
week and:-1 -16 -61
week i:-25 -6 -8
week ive:47 57 44
week … a:75 23 22
week … be:-28 -6 -3
week … i:-9 -11 -27
week … keep:30 -24 -1
week … know:20 -8 -4
week … me:43 30 -3
week … on:-50 -11 -11
week … want:6 20 32
weekend:-16 -27 -14
weekend and:25 -16 -13
weekend … is:56 58 48
weekly:-28 -14 -12
weekly box:-49 -44 -38
weekly collection:34 41 34
weeks:-15 -34 -50
weeks back:46 16 -17
weeks i:-34 -11 -5
weeks without:23 -3 -3
weeks … hav:-11 4 21
weeks … i:17 -2 20
weigh:101 115 123
weight:16 -43 -22
weird:1 20 45
weird … my:-32 -29 -9
weirdly:45 56 60
welcome:-29 -13 -6
well:0 0 0
wellness:5 4 3
wen:-3 13 7
wen and:43 33 21
wen hes:28 29 -22
wen i:-42 -13 -27
wen im:-21 -26 -15
wen it:-42 -39 -9
wen its:-28 -26 -28
wen mum:14 14 20
wen she:-38 -39 -32
wen teh:51 47 33
wen they:37 24 20
wen theyre:18 19 20
wen this:85 97 114
wen u:1 -18 -22
wen … a:21 12 -3
wen … and:-22 -42 -13
wen … are:-34 -31 -21
wen … ask:33 41 37
wen … asleep:20 25 26
wen … came:-31 -13 -2
wen … cigarette:-26 -16 -8
wen … comes:6 11 24
wen … dead:-29 -3 0
wen … dont:0 13 24
wen … drunk:50 35 -10
wen … find:-27 -21 -23
wen … first:-24 -13 -6
wen … get:-31 -36 -41
wen … goes:39 43 33
wen … gone:-28 -49 -44
wen … he:41 33 -6
wen … hell:26 19 23
wen … him:52 21 -8
wen … his:27 -8 -12
wen … home:-58 -36 -29
wen … i:40 30 -3
wen … in:-21 -15 -8
wen … is:24 16 12
wen … isnt:-34 -20 -10
wen … it:-37 -20 1
wen … leaves:9 11 24
wen … me:7 22 34
wen … my:-24 -18 -1
wen … on:12 3 -29
wen … out:27 17 -16
wen … pinch:25 30 30
wen … said:-25 -16 -5
wen … say:-1 -26 -16
wen … sees:-42 -38 -22
wen … to:-22 -10 -5
wen … told:-22 -20 -5
wen … trian:31 36 37
wen … u:-22 -7 -4
wen … up:-8 25 19
wen … was:-19 -13 -21
wen … wen:63 42 49
went:0 -10 -21
went and:29 28 28
went back:37 -23 -9
went deep:26 35 28
went in:-13 -33 -20
went to:-69 -43 -23
went … a:-25 -13 -11
went … did:-27 -20 -6
went … it:-43 -40 -23
went … teh:-1 -45 -42
went … this:69 61 9
went … to:44 -19 -15
werde:-2 5 -9
were:-32 -8 14
were dead:23 -5 0
were gone:-70 -5 -3
were sucidal:-31 -22 -1
were teh:82 79 70
were to:29 -1 -8
were … bit:15 23 16
were … good:21 25 24
were … i:-6 13 41
were … in:-23 -23 -29
were … me:30 30 27
were … out:28 12 12
were … teh:-73 -21 -21
were … u:-25 -29 -17
were … was:72 68 48
were … who:59 49 43
werent:50 -11 -31
wet:-1 -5 -7
wet meself:25 22 26
weve:-60 -42 -34
what:-4 -8 6
what a:-23 -15 11
what do:44 33 24
what happens:29 27 17
what he:23 18 18
what if:62 4 3
what im:24 8 12
what is:18 -20 -7
what it:4 -6 -26
what my:-48 -8 -9
what teh:14 2 -31
what that:32 32 29
what u:-22 -27 -13
what was:48 50 52
what year:15 13 22
what … and:89 82 44
what … anymor:24 24 -2
what … at:50 46 54
what … does:18 -5 -27
what … for:-23 -16 1
what … from:25 28 28
what … hav:-22 3 2
what … if:-29 -6 8
what … it:6 12 24
what … its:42 52 34
what … left:29 53 25
what … looks:41 43 41
what … me:44 -11 -13
what … need:91 64 55
what … needed:40 44 47
what … people:58 -5 -2
what … said:-21 -13 -7
what … say:-22 -31 -36
what … teh:60 47 63
what … thats:77 2 5
what … thinks:37 12 12
what … to:5 2 -47
what … today:40 45 43
what … u:-24 -13 -4
what … want:12 25 16
what … wanted:17 21 18
what … wen:-12 -29 -13
what … were:-42 -6 -8
what … will:10 -32 -17
whatever:4 -15 -30
whatever happens:42 20 -3
whatever … happens:49 31 -1
whats:15 2 11
whats in:84 88 85
whats teh:46 8 -15
whats … it:45 48 47
whats … of:49 -1 -4
whats … piont:53 12 -2
whatsapp:32 36 41
wheel:35 29 36
whenever:-11 5 -11
whenever … cook:22 17 -1
whenever … wrong:22 17 -1
where:8 7 25
where and:84 79 75
where i:-34 -44 -24
where id:57 10 -3
where im:-19 -46 -29
where teh:48 30 32
where they:11 -17 -21
where we:20 23 38
where … am:45 9 6
where … and:-38 -23 -19
where … be:12 21 30
where … can:21 17 14
where … hav:39 21 23
where … him:20 33 -22
where … his:25 12 22
where … i:61 67 62
where … teh:-46 -33 -30
where … to:51 32 56
where … want:30 -3 19
where … went:33 -7 -7
whether:-17 10 -27
which:-18 -11 -21
which i:-27 -25 -4
which platform:66 64 61
which tree:-20 -20 -16
which … and:29 28 26
which … for:-52 -31 -16
which … i:5 30 34
which … im:-41 -37 -39
which … is:-58 -36 -28
which … me:15 26 12
which … teh:-28 -27 -44
which … tmrw:26 23 28
which … would:-33 -25 -18
while:-15 -15 -30
while fishing:25 39 36
while he:80 75 58
while my:-15 -32 -16
while she:53 37 -10
while shes:-20 -15 -13
while teh:-58 -62 -55
while … and:-39 -32 -16
while … happens:18 21 5
while … is:26 17 18
while … teh:-7 23 6
whiskey:-16 -9 -11
whisky:44 51 2
white:88 55 70
who:-29 -10 -21
who cares:65 67 69
who do:44 33 11
who does:24 32 20
who finds:19 25 26
who gets:-35 -33 0
who killed:45 26 -6
who lost:-27 -4 -6
who ran:19 16 23
who sold:57 55 14
who stops:-29 -21 -13
who takes:-28 -13 -7
who to:25 20 19
who … a:27 20 -1
who … am:21 13 22
who … at:7 22 9
who … im:20 15 24
who … in:-21 -16 -20
who … it:-15 -2 -24
who … kil:-17 -28 -2
who … me:23 -4 -3
who … my:60 55 45
who … over:18 17 22
who … run:22 18 -1
who … since:30 31 -7
who … son:29 30 -5
who … teh:16 23 30
who … tell:40 34 -4
who … themselves:72 73 -1
who … this:-55 -43 -42
who … to:11 20 -38
whod:99 84 62
whod believe:32 43 -6
whoever:47 17 23
whoever comes:15 26 22
whoever has:41 41 39
whoever opens:36 15 18
whoever … it:22 16 12
whoever … me:25 23 23
whoever … my:-22 -14 -16
whoever … that:-23 -20 -20
whoever … to:26 38 34
whole:13 13 5
whole body:30 47 24
whole bottle:50 50 53
whole house:-29 -30 -15
whole of:37 -24 -8
whole packet:27 33 31
whole parish:24 28 30
whole way:-23 -18 -21
whole … about:41 38 33
whole … at:11 11 20
whole … i:67 2 -3
whole … in:3 -24 -22
whole … it:56 -11 -5
whole … of:-27 -13 -15
whole … plus:29 32 35
whole … teh:45 24 28
whole … twenty:45 40 33
whos:26 34 26
whose:6 20 -2
why:-8 -13 -2
why am:66 -3 -1
why did:-22 -11 -4
why im:25 37 46
why teh:-23 -3 2
why … gave:33 30 31
why … hav:42 -4 -9
why … i:-6 -31 -10
why … should:33 0 -5
why … teh:39 55 39
widowed:12 -3 -2
wieder:29 34 -21
wife:10 1 10
wife doesnt:-28 -24 -21
wife is:-39 -36 -15
wife says:15 23 39
wife she:-14 -32 -22
wife throws:18 23 -5
wife to:27 32 34
wife who:25 -1 0
wife … a:32 6 16
wife … at:23 24 31
wife … for:37 21 24
wife … her:43 34 58
wife … i:61 17 11
wife … im:-40 -25 -23
wife … me:-61 -30 -5
wife … my:30 19 18
wife … teh:-18 -9 -27
wifes:54 61 33
wifes … is:45 48 33
wifi:1 13 -11
wifi … on:-28 -15 -12
will:-9 6 9
will all:40 23 18
will answer:27 26 27
will be:-21 -36 -18
will drink:40 61 45
will hav:-38 -19 -15
will kil:56 56 41
will mich:-34 -12 -13
will miss:24 -11 -5
will sterben:55 2 9
will … a:16 23 24
will … about:-43 -30 -18
will … and:24 15 20
will … at:4 19 21
will … back:21 36 41
will … be:-40 -43 -24
will … before:30 27 37
will … by:26 25 20
will … dead:19 33 38
will … done:40 32 38
will … for:-54 -43 -31
will … gone:10 20 5
will … him:58 49 20
will … i:-24 -16 -4
will … in:34 13 1
will … it:-21 -13 -21
will … life:9 13 21
will … meself:81 75 58
will … my:-34 -22 -11
will … not:30 26 5
will … takin:-38 -22 -5
will … teh:23 35 33
will … there:60 35 27
will … to:-24 -13 -17
will … umbringen:38 42 -8
willing:-39 -25 -19
wills:11 10 10
win:-1 16 -5
wind:-10 -5 -5
window:62 32 28
window cleaner:26 33 6
window opens:50 50 29
window … and:29 32 34
window … teh:-19 -27 -26
windows:10 22 26
windows taped:40 36 37
winds:13 15 12
winds … said:19 27 20
windscreen:0 0 4
windy:10 14 17
wine:13 21 31
wine on:52 19 6
wine … of:27 6 -9
winning:-41 -45 -3
winter:-2 10 14
winter and:-33 -12 -4
winter for:42 51 53
winters:-13 -9 -6
wiped:14 13 17
wire:60 46 70
wires:45 40 45
wisdens:9 5 4
wish:63 -44 -83
wish i:34 -28 -20
wish it:82 22 -3
wish me:-34 -11 -11
wish that:22 -14 -2
wish … dead:-24 -5 -2
wish … disappear:52 -1 0
wish … go:-20 -7 -5
wish … had:12 42 -2
wish … it:60 -12 -2
wish … me:65 -18 -1
wish … my:19 44 0
wish … never:56 -2 0
wish … take:22 30 0
wish … teh:39 -20 -9
wish … was:70 -27 -5
wish … were:20 -28 -1
wish … would:63 -13 -3
wishes:-12 -33 -10
wishing:72 -16 -2
with:-15 -12 -19
with all:49 45 42
with an:11 23 17
with any:41 39 37
with being:39 -5 -1
with breakfast:-29 -20 -19
with food:-30 -29 -26
with her:35 36 36
with him:-13 -4 -25
with himself:-14 -19 -22
with his:27 12 -16
with it:50 28 55
with living:17 32 3
with me:19 14 26
with meself:46 28 28
with mrs:40 38 37
with my:-37 -22 -10
with narcan:-23 -15 -6
with no:2 18 -36
with our:35 29 29
with this:-17 -47 -39
with three:-31 -20 -7
with tweezers:33 19 -3
with two:26 8 -2
with u:-43 -55 -32
with vodka:70 76 51
with … after:-50 -46 -38
with … alife:33 -4 0
with … all:28 30 9
with … am:50 45 -1
with … apology:34 31 32
with … as:55 11 -17
with … baby:-21 -16 -10
with … bat:-1 4 25
with … been:-7 -12 -21
with … belt:60 57 18
with … boxes:21 24 22
with … brother:8 30 6
with … car:-43 -28 -19
with … care:78 72 41
with … clinic:-30 -24 -21
with … club:-70 -63 -57
with … cord:-47 -45 -46
with … crossed:29 21 0
with … doctor:-27 -25 -19
with … dont:32 32 -6
with … doors:34 35 31
with … down:-62 -42 -28
with … each:20 21 17
with … engine:-24 -28 -25
with … every:41 51 -3
with … eyes:20 11 9
with … first:28 13 20
with … flask:-28 -22 -18
with … get:60 36 25
with … goin:41 33 -4
with … grandkids:-27 -20 -21
with … group:-26 -26 -21
with … gun:46 35 14
with … hammer:28 29 44
with … he:4 19 37
with … his:28 18 15
with … hours:22 -1 -1
with … i:-31 -11 -7
with … if:-3 -2 -34
with … in:44 45 59
with … iron:51 59 -2
with … is:-18 -25 -44
with … ive:-1 4 30
with … keys:-25 -13 -18
with … kids:-47 -35 -18
with … knife:28 35 22
with … lighter:33 40 -16
with … marks:52 56 -2
with … me:-57 -19 -1
with … methadone:30 19 -20
with … mother:7 24 31
with … my:15 17 21
with … name:30 25 32
with … note:-24 -25 -25
with … of:41 -1 -7
with … off:-19 -22 -15
with … on:10 29 10
with … one:92 105 29
with … open:58 44 14
with … out:24 16 -1
with … pills:40 36 43
with … printer:-26 -21 -19
with … razor:26 27 10
with … rifle:-32 -36 -31
with … rope:36 34 36
with … round:50 44 40
with … saturday:-31 -21 -22
with … screaming:14 13 23
with … shotgun:49 47 40
with … sleeping:49 44 58
with … tablets:-37 -36 -20
with … teh:4 -27 -17
with … thank:18 25 23
with … that:0 25 -1
with … they:-38 -55 -43
with … this:-33 -29 -24
with … till:21 24 19
with … to:4 31 26
with … toddler:61 54 58
with … tonight:-31 -22 -9
with … u:17 30 23
with … under:41 26 26
with … visiting:22 -1 -1
with … wen:-22 -14 -15
with … with:-32 -14 5
withdrawal:-67 -63 -39
within:-64 -50 -47
without:11 0 16
without alcohol:31 19 22
without me:52 24 32
without teh:23 40 45
without u:-42 -8 -4
without … at:30 -1 0
without … beter:66 0 0
without … im:38 29 26
without … in:39 43 46
without … it:58 2 -21
without … meself:47 -1 -1
without … she:14 24 17
witnessed:-6 -5 -8
wk:20 -2 -1
wnot:-11 -6 4
wobbles:2 5 7
wobbly:74 17 13
woke:-8 -30 -17
woke … blue:45 30 32
woke … it:24 -1 -1
woke … with:-33 -14 -4
woken:-5 -11 -2
woman:-45 -31 -36
womans:-2 0 -1
women:-19 -15 -4
womens:-13 -10 -5
won:-12 -15 -10
wonder:12 -21 -10
wondering:-4 -47 -20
wont:35 35 50
wont eat:45 68 -7
wont hav:18 32 31
wont hurt:44 -3 -2
wont let:13 40 65
wont matter:80 63 57
wont need:48 49 43
wont say:57 11 -20
wont to:37 29 -3
wont wake:33 34 46
wont … a:28 36 -1
wont … and:2 -3 -41
wont … another:-2 21 25
wont … bothering:39 -5 -6
wont … coming:13 11 21
wont … crying:-24 -9 -8
wont … die:59 31 -3
wont … dont:28 24 35
wont … for:-45 -42 -47
wont … go:41 14 18
wont … her:28 32 35
wont … him:21 20 36
wont … hitting:31 29 35
wont … i:12 8 32
wont … im:34 24 -18
wont … it:6 14 22
wont … ive:40 48 45
wont … meself:25 23 -1
wont … miss:39 30 -3
wont … monday:18 17 21
wont … morning:34 38 44
wont … my:41 10 -8
wont … out:17 19 24
wont … takin:31 27 23
wont … til:-23 -7 -23
wont … to:65 40 36
wont … u:-41 -29 -32
wont … up:46 40 47
wont … wen:29 24 3
wont … ye:39 -5 -6
wood:-5 -1 3
wooden:-40 -35 -24
woods:42 35 30
word:1 15 19
word … on:26 25 18
word … teh:30 36 -3
words:25 39 -22
wore:-9 -6 -4
work:-77 -61 -36
work and:-18 -2 36
work for:-52 -25 -15
work … a:-46 -18 -11
work … im:-47 -42 -13
work … it:76 67 78
work … me:28 45 6
work … to:46 24 26
work … wont:28 22 23
worked:23 27 23
worked out:82 65 70
worked … i:-29 -7 -1
worker:-10 -16 -15
working:-2 0 9
working i:51 37 30
working late:44 46 48
working out:-21 -4 -9
working … how:5 5 -23
working … teh:-21 -11 -5
working … to:32 35 29
works:22 32 35
workshop:-2 0 5
world:-19 -25 -24
world … u:24 32 19
worming:-33 -30 -30
worn:-1 -5 13
worried:-66 -67 -52
worry:6 -5 15
worry about:25 28 36
worrying:-6 -3 -1
worse:6 4 -20
worse than:7 32 39
worst:-58 -74 -46
worth:-22 -55 -56
worth it:2 -23 -13
worth living:59 43 -2
worth … and:-29 -26 -9
worth … for:34 -2 -1
would:6 -31 -61
would anyone:15 28 31
would be:12 -10 -38
would die:-47 -12 -2
would get:75 -7 -3
would it:19 42 -15
would miss:24 -5 -2
would never:-27 -9 -2
would not:20 -32 -9
would notice:58 3 -4
would rather:25 10 -3
would take:51 -6 -3
would u:20 25 30
would ye:-27 -29 -20
would … be:-32 16 -14
would … come:39 27 30
would … easier:25 -4 -3
would … for:10 -22 -6
would … happier:20 -3 -2
would … hav:28 29 -4
would … hurt:29 31 -1
would … i:-14 -31 1
would … id:48 -5 -2
would … if:47 -43 -2
would … in:-23 -5 -1
would … it:27 46 -16
would … kil:-21 -22 0
would … me:-21 -33 -11
would … my:-24 9 -5
would … of:42 -21 -12
would … off:57 19 -2
would … over:46 -10 -5
would … relief:50 -2 0
would … take:23 29 -7
would … teh:-27 -4 8
would … to:-1 26 11
would … without:31 -3 -2
wouldnt:67 5 -49
wouldnt do:24 -34 -12
wouldnt fix:11 29 -1
wouldnt it:85 -4 -1
wouldnt mind:36 -27 -5
wouldnt … and:67 50 -1
wouldnt … anything:21 9 0
wouldnt … be:70 -4 -2
wouldnt … i:49 42 -2
wouldnt … if:22 -24 -3
wouldnt … ive:-2 -21 -9
wouldnt … teh:22 -11 -4
wound:-3 2 4
wrap:13 2 4
wrist:60 64 83
write:5 27 43
write … down:36 48 66
write … my:25 24 -23
writen:-2 2 17
writes:-3 -6 -6
writing:6 21 -4
written:71 36 45
written and:37 40 30
written teh:26 28 35
written … and:22 19 21
written … letters:27 28 35
written … to:-24 -21 -7
wrong:-12 -20 -41
wrong he:21 15 -1
wrong with:7 28 -2
wrong … that:20 33 0
wrote:6 2 -3
wrote a:-16 -80 -75
wrote in:34 -12 -12
wrote my:41 55 60
wrote on:21 20 22
wrote teh:25 17 17
wrote them:-60 -40 -29
wrote … letters:-47 -44 -40
wrote … my:-8 -21 -15
wrote … note:7 -22 -26
wrote … notes:23 20 29
wrote … on:5 21 25
wunschte:16 -13 -5
x:15 67 72
xanax:35 44 42
xanax and:32 40 37
xanax … on:17 18 22
xbox:-5 -1 -7
xx:38 39 38
y:-2 -24 -5
y estoy:41 34 37
y me:37 7 22
y nadie:-40 -1 -17
y no:-19 47 29
y … a:-48 24 47
y … el:-43 -11 -2
y … estoy:-69 -5 -3
y … no:19 31 21
y … voy:46 20 52
ya:22 13 26
ya deje:40 35 38
ya me:26 34 42
ya no:-9 23 4
ya … a:-19 34 29
ya … la:37 35 40
ya … las:-22 -25 -11
ya … me:69 1 -9
ya … puedo:-27 17 -3
ya … quiero:31 -24 -10
ya … tome:33 44 47
yaar:10 20 -1
yall:17 20 25
yard:32 26 35
yard … teh:-26 -22 -16
ye:23 7 20
ye can:-21 -8 -8
ye … see:-26 -13 -11
ye … teh:-44 4 0
yeah:8 8 -29
year:4 -34 -50
year clean:44 2 -1
year i:32 21 -2
year it:15 13 22
year old:-32 -9 -12
year on:25 25 5
year … a:-38 -22 -15
year … it:30 -4 1
years:-22 -16 -24
years ago:-52 -32 -32
years and:-26 -1 0
years clean:37 30 -3
years gone:28 -3 -3
years i:13 -21 -17
years of:40 19 -4
years old:-23 2 -10
years since:-29 -17 -13
years sober:45 -3 -2
years … a:36 -11 -4
years … and:-2 -34 -27
years … hav:39 28 19
years … hes:-25 -23 -19
years … im:25 -10 -25
years … in:55 18 17
years … is:27 -7 -5
years … it:23 -1 -19
years … me:-32 -18 -13
years … on:38 38 27
years … put:8 -23 -9
years … shaking:16 -5 -40
years … teh:2 -11 -21
years … this:23 19 18
yeet:51 44 -11
yeet meself:63 62 -5
yeet … off:63 62 -5
yellow:4 8 13
yes:32 59 7
yes no:28 25 49
yes … a:-18 -21 -3
yes … am:38 45 -2
yes … i:65 67 -10
yes … teh:51 37 38
yes … think:32 7 0
yes … yes:53 48 20
yesterday:41 35 -11
yesterday after:33 -7 -2
yesterday and:4 27 26
yesterday it:26 16 -1
yesterday she:57 7 -6
yesterday … a:38 -7 22
yesterday … attempt:30 -22 -9
yesterday … my:27 3 -4
yesterday … was:81 30 -8
yesterday … year:46 -3 0
yet:-4 -20 -49
yet but:22 4 -1
yet i:16 -32 -14
yo:-45 -39 5
yo … no:-2 39 35
yoghurt:11 10 20
youd:-45 -17 -2
youll:15 33 29
youll hear:35 35 38
youll … why:35 30 31
young:-24 -15 -13
youngest:-1 -3 -10
youre:-30 -36 -22
youre reading:24 36 36
youre … i:59 63 57
youre … this:19 24 25
youre … to:26 17 23
yours:24 27 28
yourself:-51 -26 -54
yourself … and:36 26 -1
yourselves:22 36 38
yous:39 44 40
youth:-4 -3 -3
youve:-37 -26 -16
youve … a:29 31 25
yrs:1 -3 -1
yusufs:2 2 1
zero:36 -18 -16
zoo:-39 -40 -41
zoom:-33 -2 -1
`;
