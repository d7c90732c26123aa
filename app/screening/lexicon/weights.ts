import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.11, -6.01, -6.42];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:311 322 171
+abuse/abuse +child/child_at_risk:47 51 41
+abuse/abuse +distress/distress:39 54 48
+abuse/abuse +fading:46 41 61
+abuse/abuse +in_progress/overdose:85 89 103
+abuse/abuse +mention:23 30 32
+abuse/abuse +named:25 33 33
+abuse/abuse +threat/harm_to_others:24 23 50
+abuse/abuse +time:100 115 79
+abuse/abuse +use/overdose:21 20 57
+abuse/abuse +wish:27 39 57
+abuse/abuse -abuse/abuse:-48 -40 4
+abuse/abuse -means:54 57 53
+abuse/abuse -mention:35 44 53
+abuse/abuse -plan:-22 -14 -3
+adieu:88 91 85
+adieu +affirmed:31 30 30
+adieu +bequest:56 56 62
+adieu +clock:29 13 9
+adieu +fading:15 20 19
+adieu +hopeless:38 44 29
+adieu +in_progress:-38 -42 -43
+adieu +lasting:158 159 157
+adieu +means:10 13 24
+adieu +mention:39 36 4
+adieu +place:23 27 23
+adieu +time:20 31 40
+adieu +understatement:44 45 33
+adieu +unseen:83 79 72
+adieu +wish:2 13 20
+adieu -finality:75 84 82
+adieu -hopeless:26 18 18
+adieu -means:23 19 18
+adieu -parting:72 72 72
+adieu -place:16 21 20
+affirmed:79 58 12
+affirmed +bequest:19 16 22
+affirmed +finality:36 34 37
+affirmed +intent:40 40 -33
+affirmed +lasting:-28 -9 -18
+affirmed +method:58 48 62
+affirmed +named:51 69 -29
+affirmed +parting:-54 -48 -25
+affirmed +resolve:-27 17 -48
+affirmed +threat/harm_to_others:43 40 -8
+affirmed +time:29 9 45
+affirmed +understatement:44 50 11
+affirmed +wish:23 38 -12
+affirmed -affirmed:77 70 28
+affirmed -attempt:24 24 0
+affirmed -intent:88 101 -1
+affirmed -means:13 33 1
+affirmed -mention:94 17 -9
+affirmed -method:27 48 34
+affirmed -named:89 94 -2
+affirmed -parting:25 29 -1
+affirmed -preparation:50 48 31
+affirmed -target:101 98 -1
+affirmed -wish:79 3 -1
+attempt:48 24 14
+attempt +danger/overdose:21 32 -13
+attempt +distress/distress:33 6 26
+attempt +finality:9 21 13
+attempt +in_progress:2 19 62
+attempt +intent:-43 -63 -45
+attempt +means:24 26 8
+attempt +mention:-19 -21 -13
+attempt +named:-57 -108 -6
+attempt +taken:-34 -35 -7
+attempt +time:33 -24 -27
+bequest:95 89 81
+bequest +clock:62 60 56
+bequest +finality:36 32 10
+bequest +goodbye:37 34 35
+bequest +lasting:39 20 5
+bequest +mention:15 21 26
+bequest +method:80 71 70
+bequest +parting:81 66 70
+bequest +perch:51 45 43
+bequest +plan:21 19 21
+bequest +preparation:-22 -8 -11
+bequest +resolve:24 25 32
+bequest +unseen:88 91 93
+bequest +wish:0 6 -41
+bequest -finality:50 55 58
+bequest -parting:19 26 20
+burden:158 14 -9
+burden +mention:28 33 -1
+burden +wish:-7 34 0
+child/child_at_risk:139 144 41
+clock:46 78 82
+clock +danger/overdose:-52 -44 -36
+clock +finality:18 25 32
+clock +hand:52 44 54
+clock +hopeless:24 18 23
+clock +perch:-22 -21 -23
+clock +place:52 54 50
+clock +preparation:-28 -28 -26
+clock +quitting/withdrawal:-33 -25 -13
+clock +slip/relapse:-35 6 18
+clock +unseen:51 48 51
+clock +use/overdose:-51 -36 -7
+clock -finality:23 15 25
+clock -named:25 32 32
+clock -parting:25 14 13
+clock -plan:54 45 14
+danger/overdose:26 47 17
+danger/overdose +distress/distress:-49 -30 6
+danger/overdose +fading:-14 11 29
+danger/overdose +hopeless:-22 -18 10
+danger/overdose +in_progress/overdose:68 72 93
+danger/overdose +indifference/overdose:84 82 -7
+danger/overdose +intent:-3 25 39
+danger/overdose +means:54 27 -12
+danger/overdose +mention:-14 33 5
+danger/overdose +plan:-7 -5 -23
+danger/overdose +quitting/withdrawal:36 43 29
+danger/overdose +resolve:4 4 -35
+danger/overdose +shakes/withdrawal:2 -6 -55
+danger/overdose +slip/relapse:-23 28 1
+danger/overdose +substance/overdose:114 108 -18
+danger/overdose +symptom/withdrawal:20 35 -8
+danger/overdose +target:22 12 -14
+danger/overdose +time:49 44 38
+danger/overdose +unseen:27 35 -8
+danger/overdose +use/overdose:102 111 -58
+danger/overdose +wish:-19 -53 -14
+danger/overdose -symptom/withdrawal:34 30 29
+danger/overdose -target:27 28 -2
+danger/overdose -use/overdose:-23 -11 -3
+distress/distress:-9 -68 -87
+distress/distress +eating/eating_disorder:46 9 0
+distress/distress +fading:-50 -16 0
+distress/distress +finality:-25 -15 -15
+distress/distress +hopeless:-51 -24 -8
+distress/distress +in_progress:73 82 94
+distress/distress +in_progress/overdose:0 -1 28
+distress/distress +intent:61 75 18
+distress/distress +means:-12 6 46
+distress/distress +named:34 1 -12
+distress/distress +parting:-53 -48 -10
+distress/distress +plan:-22 -25 13
+distress/distress +resolve:31 5 -9
+distress/distress +slip/relapse:78 -8 -3
+distress/distress +symptom/withdrawal:-26 -12 -1
+distress/distress +threat/harm_to_others:27 31 14
+distress/distress +time:-26 -24 -19
+distress/distress +understatement:-4 5 -21
+distress/distress +use/overdose:31 28 -13
+distress/distress +wish:-91 -27 -18
+distress/distress -means:19 25 27
+distress/distress -named:-36 -35 -5
+eating/eating_disorder:296 158 -47
+eating/eating_disorder +fading:25 0 -2
+eating/eating_disorder +shakes/withdrawal:13 48 -6
+eating/eating_disorder +symptom/withdrawal:44 75 -14
+eating/eating_disorder +time:84 56 -7
+fading:101 115 145
+fading +finality:53 25 27
+fading +hopeless:36 49 38
+fading +in_progress:150 155 131
+fading +in_progress/overdose:-34 -31 -35
+fading +intent:12 13 -49
+fading +lasting:-33 -23 -15
+fading +mention:35 49 75
+fading +method:30 20 17
+fading +parting:66 66 52
+fading +perch:73 68 63
+fading +quitting/withdrawal:-40 -26 -12
+fading +shakes/withdrawal:-28 -37 -20
+fading +taken:109 112 110
+fading +time:-12 -40 -20
+fading +use/overdose:36 49 85
+fading +wish:-36 -4 8
+finality:86 96 96
+finality +goodbye:37 39 40
+finality +hand:63 57 67
+finality +in_progress/overdose:22 16 17
+finality +indifference/overdose:-13 -27 -3
+finality +intent:-18 -27 12
+finality +means:-27 -25 -1
+finality +method:47 42 58
+finality +named:-24 -37 -7
+finality +parting:22 39 50
+finality +perch:88 80 68
+finality +place:69 76 75
+finality +preparation:43 27 27
+finality +resolve:27 30 -68
+finality +slip/relapse:-37 -8 -4
+finality +taken:17 21 20
+finality +threat/harm_to_others:-25 -28 -23
+finality +time:27 34 34
+finality +understatement:78 83 74
+finality +unseen:45 45 48
+finality +use/overdose:59 60 37
+finality +wish:1 40 10
+finality -goodbye:-15 -16 -23
+finality -parting:43 45 45
+finality -wish:25 -1 -2
+goodbye:151 161 173
+goodbye +hopeless:12 17 29
+goodbye +in_progress:-39 -37 -37
+goodbye +intent:4 6 64
+goodbye +lasting:69 73 77
+goodbye +means:12 10 23
+goodbye +mention:44 48 65
+goodbye +named:-3 3 73
+goodbye +parting:27 37 34
+goodbye +plan:28 25 7
+goodbye +preparation:19 40 41
+goodbye +resolve:33 32 32
+goodbye +time:131 111 111
+goodbye +understatement:22 26 34
+goodbye +unseen:54 60 57
+goodbye +wish:12 55 72
+goodbye -finality:31 25 1
+goodbye -goodbye:16 22 20
+goodbye -hopeless:23 18 22
+goodbye -named:33 34 26
+goodbye -parting:35 23 25
+hand:126 137 139
+hand +hopeless:37 33 35
+hand +in_progress:-4 -16 -22
+hand +intent:-39 -46 22
+hand +mention:-51 -54 -14
+hand +named:-38 -45 -8
+hand +parting:39 38 50
+hand +plan:25 20 11
+hand +self_harm/self_harm:-37 -35 -25
+hand +slip/relapse:-42 -42 -47
+hand +taken:21 22 17
+hand +threat/harm_to_others:38 33 17
+hand +time:115 108 120
+hand +understatement:8 22 22
+hand +use/overdose:88 102 55
+hand +wish:7 25 34
+hand -distress/distress:17 29 40
+hand -means:22 18 34
+hand -plan:-91 -77 -80
+hopeless +in_progress:62 76 15
+hopeless +intent:41 49 -60
+hopeless +means:64 66 40
+hopeless +mention:25 -12 -33
+hopeless +method:26 0 13
+hopeless +parting:-21 -15 -6
+hopeless +perch:26 21 20
+hopeless +plan:23 0 -9
+hopeless +self_harm/self_harm:8 22 -31
+hopeless +shakes/withdrawal:51 -31 -3
+hopeless +symptom/withdrawal:-41 -30 -28
+hopeless +taken:-43 -30 -21
+hopeless +time:-15 -3 28
+hopeless +wish:44 80 -15
+hopeless -finality:39 39 36
+hopeless -intent:7 33 0
+hopeless -means:37 -1 20
+hopeless -mention:-23 -15 -1
+hopeless -named:5 27 -1
+hopeless -parting:32 25 -7
+in_progress:255 265 291
+in_progress +in_progress/overdose:22 21 12
+in_progress +lasting:-18 -19 -24
+in_progress +means:51 64 70
+in_progress +mention:54 34 30
+in_progress +named:-3 3 -61
+in_progress +parting:33 36 38
+in_progress +place:60 70 67
+in_progress +self_harm/self_harm:-35 -40 34
+in_progress +taken:23 17 22
+in_progress +time:-18 -25 -10
+in_progress +unseen:20 13 10
+in_progress +use/overdose:65 64 77
+in_progress -hopeless:21 28 10
+in_progress -means:57 61 47
+in_progress -method:34 39 14
+in_progress -named:22 29 24
+in_progress -place:10 21 21
+in_progress/overdose:174 180 183
+in_progress/overdose +intent:-55 -58 -31
+in_progress/overdose +resolve:-18 -22 -8
+in_progress/overdose +time:44 54 42
+in_progress/overdose -means:50 38 39
+indifference/overdose:118 75 -20
+indifference/overdose +target:17 25 0
+indifference/overdose +time:7 2 -28
+indifference/overdose +use/overdose:48 91 -9
+indifference/overdose +wish:34 -39 -5
+intent:430 450 90
+intent +means:6 10 37
+intent +mention:-10 -7 22
+intent +method:29 33 6
+intent +named:133 102 2
+intent +parting:-8 -44 -2
+intent +plan:-83 -95 -49
+intent +preparation:8 10 31
+intent +resolve:27 31 -30
+intent +self_harm/self_harm:26 33 8
+intent +slip/relapse:1 23 8
+intent +symptom/withdrawal:-27 -36 -4
+intent +taken:3 8 36
+intent +threat/harm_to_others:19 26 14
+intent +time:86 75 225
+intent +understatement:17 18 26
+intent +use/overdose:-24 -28 -7
+intent +wish:-111 16 -14
+intent -attempt:48 54 -3
+intent -distress/distress:33 39 -11
+intent -finality:-36 -30 -22
+intent -hopeless:-53 -62 -40
+intent -in_progress:58 64 9
+intent -intent:24 35 -12
+intent -means:-21 -13 7
+intent -mention:57 22 -37
+intent -named:-11 -21 -41
+intent -parting:-17 -18 24
+intent -plan:29 29 -7
+intent -target:29 27 -1
+lasting:107 120 121
+lasting +mention:26 34 25
+lasting +method:26 27 28
+lasting +parting:59 65 63
+lasting +place:28 32 38
+lasting +quitting/withdrawal:-28 -34 -35
+lasting +time:-25 -18 -15
+lasting +unseen:75 66 70
+lasting -danger/overdose:33 26 23
+lasting -parting:22 15 11
+means:103 123 90
+means +mention:78 106 21
+means +method:-68 -64 -49
+means +named:39 41 18
+means +parting:67 84 38
+means +perch:-50 -47 -39
+means +preparation:46 43 29
+means +quitting/withdrawal:22 24 8
+means +self_harm/self_harm:88 96 75
+means +shakes/withdrawal:20 43 17
+means +slip/relapse:-45 0 31
+means +substance/overdose:-4 21 7
+means +symptom/withdrawal:40 41 17
+means +threat/harm_to_others:23 23 38
+means +time:103 103 101
+means +use/overdose:25 32 63
+means +wish:-7 101 -27
+means -distress/distress:13 22 34
+means -means:-28 -13 -8
+means -parting:28 30 5
+means -plan:-21 -8 -5
+mention:28 12 0
+mention +method:5 1 23
+mention +named:-41 -32 -19
+mention +perch:25 19 24
+mention +plan:37 39 -12
+mention +preparation:13 23 49
+mention +resolve:43 59 -17
+mention +shakes/withdrawal:6 25 2
+mention +slip/relapse:3 23 0
+mention +symptom/withdrawal:-21 -17 -9
+mention +taken:-29 -17 15
+mention +time:21 23 96
+mention +understatement:34 21 0
+mention +unseen:26 20 26
+mention +use/overdose:19 32 42
+mention +wish:-26 33 7
+mention -in_progress:57 67 -16
+mention -intent:8 21 -10
+mention -means:28 2 0
+mention -mention:90 62 -25
+mention -named:1 30 -21
+method:114 132 149
+method +named:3 0 21
+method +parting:42 64 73
+method +perch:52 52 49
+method +place:109 99 106
+method +plan:46 44 41
+method +preparation:-46 -50 -49
+method +resolve:38 30 34
+method +time:80 71 76
+method +use/overdose:45 37 44
+method +wish:-63 -48 -21
+method -place:35 25 33
+named:65 89 -26
+named +parting:11 1 -35
+named +plan:7 42 44
+named +preparation:34 33 38
+named +resolve:122 131 56
+named +shakes/withdrawal:8 1 -31
+named +time:-23 -35 52
+named +wish:39 191 -28
+named -distress/distress:20 20 -13
+named -intent:-46 -29 -5
+named -mention:47 53 -8
+named -wish:35 33 -1
+parting:120 102 100
+parting +perch:28 23 13
+parting +plan:17 23 17
+parting +time:37 61 11
+parting +understatement:65 66 79
+parting +unseen:33 29 24
+parting +wish:76 21 21
+parting -finality:17 23 26
+parting -parting:73 66 66
+perch:124 142 151
+perch +place:60 56 48
+perch +plan:-48 -45 -39
+perch +preparation:20 26 29
+perch -plan:-58 -55 -56
+place:86 90 87
+place +time:18 31 15
+plan:37 56 84
+plan +resolve:-9 -17 31
+plan +self_harm/self_harm:22 22 -13
+plan +shakes/withdrawal:4 10 -22
+plan +slip/relapse:-30 -16 -5
+plan +symptom/withdrawal:9 21 13
+plan +threat/harm_to_others:48 51 57
+plan +time:51 56 75
+plan +understatement:41 33 40
+plan +urge/self_harm:45 42 43
+plan +use/overdose:31 47 12
+plan +wish:-33 50 -11
+preparation:106 81 74
+preparation +resolve:10 19 35
+preparation +slip/relapse:-87 -42 -45
+preparation +taken:26 26 34
+preparation +time:9 14 27
+preparation +understatement:24 33 19
+preparation +unseen:64 70 59
+preparation +use/overdose:-42 -36 -36
+preparation +wish:5 16 37
+preparation -goodbye:15 21 19
+preparation -means:23 21 21
+preparation -parting:32 28 30
+quitting/withdrawal:13 17 30
+quitting/withdrawal +resolve:10 -19 -21
+quitting/withdrawal +shakes/withdrawal:70 35 33
+quitting/withdrawal +slip/relapse:-40 -14 -11
+quitting/withdrawal +symptom/withdrawal:147 162 141
+quitting/withdrawal +use/overdose:-41 -36 -26
+quitting/withdrawal -means:44 -14 -4
+quitting/withdrawal -symptom/withdrawal:31 42 46
+resolve:74 80 5
+resolve +self_harm/self_harm:7 20 -28
+resolve +shakes/withdrawal:45 -22 10
+resolve +threat/harm_to_others:58 56 -19
+resolve +time:51 55 63
+resolve +understatement:32 36 -27
+resolve +unseen:42 22 25
+resolve +wish:52 75 -13
+resolve -attempt:22 23 0
+resolve -hand:40 44 31
+resolve -intent:58 65 0
+resolve -means:-2 0 25
+resolve -mention:46 23 -3
+resolve -named:74 78 -6
+resolve -parting:32 28 11
+resolve -wish:51 45 0
+self_harm/self_harm:299 266 -9
+self_harm/self_harm +taken:-24 -33 -35
+self_harm/self_harm +time:76 80 20
+self_harm/self_harm +unseen:-27 -35 -5
+self_harm/self_harm +urge/self_harm:49 27 -9
+self_harm/self_harm -parting:16 21 5
+shakes/withdrawal:53 49 45
+shakes/withdrawal +slip/relapse:69 23 8
+shakes/withdrawal +symptom/withdrawal:52 61 36
+shakes/withdrawal +taken:32 40 44
+shakes/withdrawal +unseen:22 0 9
+shakes/withdrawal +wish:25 25 45
+shakes/withdrawal -means:41 1 0
+shakes/withdrawal -mention:-10 6 32
+slip/relapse:141 -60 -62
+slip/relapse +taken:-53 -2 8
+slip/relapse +threat/harm_to_others:8 21 35
+slip/relapse +time:79 23 28
+slip/relapse +unseen:38 -9 -5
+slip/relapse +use/overdose:59 31 5
+slip/relapse +wish:-41 32 9
+slip/relapse -symptom/withdrawal:12 21 12
+substance/overdose:85 79 -4
+substance/overdose +time:8 18 32
+symptom/withdrawal:67 78 70
+symptom/withdrawal +time:77 87 88
+symptom/withdrawal -mention:31 31 28
+symptom/withdrawal -quitting/withdrawal:20 19 16
+symptom/withdrawal -symptom/withdrawal:54 49 44
+taken:131 160 178
+taken +wish:-57 -39 7
+target:22 12 -14
+target +time:18 26 -3
+target +use/overdose:52 32 -3
+threat/harm_to_others:215 221 102
+threat/harm_to_others +time:9 34 56
+time:33 19 25
+time +understatement:13 42 67
+time +unseen:11 18 24
+time +urge/self_harm:68 -14 -22
+time +use/overdose:-2 11 -25
+time +wish:-2 2 34
+time -attempt:25 39 41
+time -distress/distress:-13 -23 -12
+time -goodbye:-32 -28 -25
+time -hand:-29 -24 -25
+time -intent:-1 10 22
+time -means:-22 -24 -15
+time -mention:-20 -4 10
+time -parting:18 23 18
+time -place:14 22 25
+time -plan:-25 -17 -29
+time -resolve:17 22 -7
+time -self_harm/self_harm:5 -49 -4
+time -symptom/withdrawal:26 35 35
+time -threat/harm_to_others:40 37 37
+time -time:-34 -22 -17
+time -wish:-25 -12 -2
+understatement:65 84 45
+understatement +wish:-20 32 26
+unseen:83 92 97
+unseen +use/overdose:22 29 0
+unseen -finality:-18 -23 -22
+unseen -goodbye:16 22 20
+unseen -parting:-21 -27 -27
+urge/self_harm:113 32 18
+use/overdose:60 62 -2
+wish:413 63 -13
+wish -distress/distress:14 37 -3
+wish -intent:10 -30 0
+wish -mention:-63 22 56
+wish -named:-1 -29 -1
+wish -wish:24 -34 -4
-abuse/abuse:57 57 20
-affirmed:23 20 -9
-attempt:36 54 36
-attempt -intent:36 41 38
-finality:57 62 67
-finality -goodbye:-35 -40 -43
-finality -hopeless:17 15 24
-finality -means:46 46 58
-finality -mention:4 15 -20
-finality -plan:43 42 51
-goodbye:-72 -68 -73
-goodbye -parting:-36 -37 -40
-hand -means:-29 -23 0
-hand -preparation:25 17 -12
-hopeless:-30 -27 -31
-hopeless -means:15 15 29
-hopeless -plan:17 17 31
-in_progress:-20 -16 -44
-in_progress -means:-22 -19 -9
-in_progress -named:29 37 -3
-in_progress/overdose:2 -21 -29
-intent:-17 -37 -24
-intent -means:8 23 -16
-intent -named:-24 -12 -7
-intent -plan:-30 -30 -9
-intent -self_harm/self_harm:-26 -8 0
-means:5 4 -21
-means -method:-38 -29 -44
-means -parting:41 37 49
-mention:-72 -30 -31
-mention -resolve:39 32 -1
-mention -wish:-28 -27 -14
-method:-40 -13 -15
-method -plan:-21 -18 -21
-named:-43 -54 -29
-named -plan:71 41 28
-named -wish:19 -27 -3
-parting:19 24 30
-parting -plan:22 22 29
-perch:-42 -22 -21
-place:21 34 36
-plan:13 -14 -25
-preparation:-22 3 -9
-resolve:46 46 7
-self_harm/self_harm:-56 -75 -20
-self_harm/self_harm -urge/self_harm:-42 -30 -2
-shakes/withdrawal:-26 -20 -11
-slip/relapse:-92 -68 -57
-symptom/withdrawal:0 29 22
-target:19 30 -24
-threat/harm_to_others:3 5 22
-time:-78 -77 -30
-understatement:28 -2 -12
-urge/self_harm:-53 -29 -3
-use/overdose:-76 -61 -32
-wish:-63 -64 -38
a:-38 -28 -18
a a:-62 -2 -1
a and:-47 -39 1
a baby:-23 -19 -13
a bad:-34 -14 -5
a bag:-30 -38 -30
a balcony:15 21 25
a bat:39 37 59
a bath:-61 -60 -57
a belt:20 24 -13
a bicycle:-33 -17 -2
a bit:-42 -22 -25
a blue:-62 -38 -18
a body:35 32 26
a bottle:50 23 18
a bridge:-27 0 -18
a bullet:77 67 -15
a burden:65 -7 -17
a burdin:44 -8 -4
a bus:29 -16 -2
a can:69 42 31
a car:-35 -14 -5
a caravan:-22 -13 -5
a card:20 19 15
a chair:42 49 50
a charger:31 -9 -10
a child:-49 -41 -39
a christening:27 -1 -1
a citizen:-23 -13 -5
a cliff:44 35 35
a coffee:19 31 33
a cry:20 25 3
a cut:26 30 -4
a date:8 -2 21
a decent:-24 -17 -19
a dog:54 56 56
a figure:22 17 11
a file:48 -6 -1
a fit:45 38 31
a flask:-20 -17 -16
a for:-20 -10 -4
a forever:-23 -6 0
a fortnight:47 8 12
a foto:19 20 24
a friend:-30 -21 -18
a future:0 24 -6
a goodbye:-50 -62 -70
a gun:-50 -55 -16
a half:-33 -11 -6
a hand:-21 -14 -9
a hatpin:15 24 -3
a holiday:34 34 46
a horse:23 -4 0
a hundred:20 6 5
a in:-32 -29 -28
a knife:60 59 28
a la:9 -43 -37
a lady:16 19 22
a letter:29 32 36
a lie:-3 -12 -35
a line:-10 -27 2
a lineman:48 57 54
a little:-77 -75 -38
a load:27 16 21
a locked:20 24 -2
a log:48 43 48
a long:-23 -19 -27
a lorry:36 28 26
a man:38 32 36
a me:75 34 35
a meeting:-32 -25 -4
a mes:24 28 11
a mess:34 30 26
a mi:29 43 38
a minute:9 18 36
a mistake:43 33 -2
a monday:-29 -8 -9
a morning:13 20 -10
a mother:25 -12 -10
a mum:49 17 -1
a nap:35 -18 -12
a nice:17 23 16
a night:-43 -33 -27
a number:22 -12 -4
a od:27 29 25
a of:16 29 27
a patch:-25 -20 -6
a person:66 57 41
a phone:-56 -35 -25
a pill:18 22 12
a pizza:16 25 30
a place:34 16 4
a plan:40 28 10
a premier:5 8 33
a proper:-22 -4 -1
a quitar:6 9 28
a quitarme:27 46 -3
a razor:52 53 51
a relief:44 -8 -11
a retired:23 4 -9
a rope:-41 -39 -49
a school:-21 -15 -10
a seat:-25 -22 -20
a second:22 11 -21
a seizure:44 41 45
a shot:38 43 46
a small:-28 -16 -5
a sock:25 25 15
a spare:41 -2 -3
a stranger:25 11 -8
a suicidar:49 29 28
a suicidarme:1 -10 -78
a sunday:-28 -28 -23
a teen:38 52 -2
a thrusday:36 33 33
a ticket:45 53 44
a tin:-22 -15 -14
a todos:-2 27 29
a torch:30 21 25
a train:41 54 15
a tuesday:-35 -23 -18
a way:92 22 1
a while:-6 23 28
a whole:-53 -31 -27
a wife:23 -1 0
a woman:-31 -27 -21
a word:39 37 46
a year:40 33 -2
a … about:-6 -29 -20
a … after:-24 -29 -25
a … all:19 -21 -12
a … alone:47 47 49
a … anymor:105 27 0
a … anyone:-26 -10 -9
a … anything:23 17 16
a … as:-37 -37 -20
a … ask:-22 -10 -8
a … at:29 29 25
a … attack:-35 -18 -7
a … back:-25 -4 -16
a … bath:38 38 -7
a … bc:-4 -27 -38
a … be:-20 -25 -9
a … belt:37 40 54
a … bomb:-20 -23 -22
a … but:-26 -53 -31
a … by:-2 9 -22
a … came:35 34 34
a … can:82 41 39
a … cant:-7 0 -29
a … card:30 -24 -16
a … colour:23 30 36
a … coming:56 69 54
a … cuando:34 33 22
a … day:25 41 30
a … de:-39 2 6
a … dead:24 7 -1
a … did:-26 -24 -12
a … dont:55 -4 11
a … down:-18 -44 -32
a … drank:-16 24 23
a … driver:-40 -31 -18
a … each:21 35 9
a … el:-23 -12 -12
a … esta:33 35 46
a … evening:-4 -1 -29
a … every:28 -3 -16
a … everyone:59 21 9
a … first:-4 -22 -19
a … from:22 30 26
a … gave:42 31 29
a … gets:36 43 -2
a … goin:-24 -6 -3
a … gone:57 7 8
a … gun:-32 -27 -17
a … had:21 -2 2
a … half:36 40 52
a … has:-36 -15 -7
a … hav:33 23 16
a … her:-27 -31 -15
a … here:-25 -30 -21
a … hes:66 75 79
a … him:35 30 16
a … hit:52 32 -1
a … home:-30 -12 -24
a … i:12 13 23
a … id:7 -25 -4
a … if:10 18 28
a … im:38 26 37
a … in:16 7 -21
a … inn:5 8 33
a … is:-22 -26 -5
a … isnt:80 32 40
a … it:20 17 18
a … ive:22 23 30
a … je:33 40 39
a … jours:24 28 11
a … keep:-33 -12 -10
a … know:95 79 64
a … last:39 52 -1
a … let:57 47 41
a … machine:-40 -1 -1
a … made:-38 -17 -2
a … mine:23 27 -2
a … my:-8 -34 -23
a … no:-21 -29 -36
a … nobody:73 22 2
a … noche:30 32 40
a … number:20 9 13
a … of:21 8 9
a … off:64 62 49
a … on:45 25 -4
a … one:-47 -32 -38
a … or:-5 -33 -9
a … our:23 26 20
a … over:-12 -32 -41
a … own:-2 -12 -21
a … part:35 -3 -4
a … people:-23 -10 -11
a … perrita:35 25 16
a … person:-18 -29 -24
a … phone:64 -22 -15
a … place:-38 -1 -2
a … post:-32 -37 -27
a … put:42 33 30
a … que:-3 20 25
a … round:60 40 30
a … saturday:65 39 9
a … school:25 32 31
a … set:-50 -48 -30
a … sewerslide:26 35 -3
a … stands:31 31 -2
a … stepmum:41 -1 -1
a … stop:5 6 -30
a … sucidal:-28 -37 0
a … tablets:76 70 63
a … taught:43 38 0
a … teh:-7 8 21
a … tell:-29 -20 -21
a … than:-24 -49 -22
a … thank:-45 -37 -28
a … that:42 46 30
a … think:33 42 48
a … this:-47 -35 -30
a … three:11 20 14
a … through:42 47 36
a … thrusday:29 24 35
a … ticket:41 37 36
a … time:-19 -26 -17
a … to:-24 -51 -42
a … tonight:-31 -20 -40
a … train:60 56 54
a … tuesday:-25 3 6
a … two:-6 28 23
a … u:25 5 1
a … under:16 46 33
a … up:34 18 21
a … vida:29 67 19
a … waiting:-29 -20 -25
a … walking:20 23 24
a … want:38 15 -6
a … was:-21 -36 -20
a … water:-42 -12 -2
a … we:26 34 41
a … wednesday:27 15 14
a … who:-16 -36 -33
a … wife:-24 -15 -12
a … will:-33 -18 -8
a … wine:44 4 1
a … without:-44 -6 -2
a … wont:-2 17 28
a … work:15 26 16
a … would:33 19 -7
a … years:24 -5 -4
a … yesterday:43 46 50
a … youre:20 -35 -24
aa:28 -49 -33
abba:-2 -3 -1
abeg:42 13 -1
aber:-2 -20 -8
abide:11 8 1
able:-38 -43 -22
able to:-21 -13 -12
able … my:-23 -8 -11
about:-16 -11 -33
about and:-37 1 18
about catching:68 -26 -1
about dying:26 25 -2
about ending:43 47 -13
about fentanyl:19 22 -1
about how:-37 2 -3
about i:-30 -35 -1
about it:-19 -33 -9
about me:-9 21 35
about my:-39 -29 -16
about not:68 -2 -2
about self:45 62 -1
about since:19 24 -18
about teh:8 -29 4
about that:30 32 19
about to:73 54 50
about twenty:33 29 29
about using:49 -9 -3
about … ago:11 32 34
about … and:-31 -83 -33
about … assisted:28 -3 0
about … bc:18 -32 -23
about … brother:34 35 -1
about … bus:61 -25 -1
about … do:36 32 -2
about … dont:-2 29 5
about … dying:28 -3 0
about … end:4 7 37
about … every:22 30 -1
about … game:99 15 -3
about … go:13 -20 -15
about … hav:-7 -12 -29
about … i:8 5 -30
about … if:23 21 19
about … im:-46 -19 -11
about … in:-40 -28 -38
about … life:86 82 -9
about … lot:48 -23 -3
about … meself:17 52 0
about … my:71 82 28
about … sleep:35 0 -1
about … take:-23 -10 3
about … teh:0 -25 -6
about … them:24 33 39
about … they:8 19 22
about … throat:20 20 -1
about … to:-42 -18 -6
about … up:28 30 -1
about … ur:-28 -18 -18
above:9 18 -2
abroad:2 4 4
abschiedsbrief:54 58 64
abschiedsbrief liegt:25 34 37
abschiedsbrief … auf:25 34 37
abschiedsbrief … dem:19 27 29
absence:57 56 50
absolutely:-42 -29 -14
abuela:-4 8 11
abuelo:10 18 24
abuelo … la:42 36 40
abuot:-10 -8 -8
abuse:-8 -4 -8
abusive:-17 -16 -4
aca:-3 0 0
acabar:107 80 -7
acabar con:43 78 -2
accident:21 21 27
accommodation:14 10 14
according:-11 -4 -4
account:-18 -1 7
account and:43 39 22
account … a:-25 -5 -1
accounts:40 40 39
acre:0 1 2
across:4 11 14
across … is:24 22 17
across … teh:-21 -23 -11
act:-19 -45 -40
action:-24 -18 -6
actor:39 30 -9
actor … teh:51 38 -8
actually:0 0 0
ad:-11 -49 -24
addiction:-83 -49 -29
address:36 39 32
adeyemis:-1 1 6
adieu:63 56 62
adios:91 9 13
adios a:3 30 29
adios … todos:3 30 29
admire:5 0 -32
ads:-5 -3 -1
adult:-12 -11 -7
adulting:-3 -3 -3
advance:4 23 22
advert:-15 -4 -3
adverts:0 0 0
advice:-14 -1 -13
advice and:-21 -21 -2
advice … to:39 44 10
affairs:71 -16 -12
affairs in:59 -13 -9
affairs … order:57 -11 -7
afraid:-31 -19 -54
afraid i:29 -18 -7
afraid to:21 37 -3
after:16 14 18
after a:-4 -29 -23
after and:14 -4 -39
after count:25 21 28
after dinner:46 26 29
after each:-34 -23 -20
after eleven:50 -4 -1
after every:136 39 -6
after for:15 24 31
after i:-61 -41 -27
after its:28 36 29
after ive:-25 -17 6
after me:34 33 48
after my:-40 -36 -14
after teh:17 18 27
after that:-11 -29 -8
after this:19 22 29
after tonight:87 91 91
after trying:22 -43 -16
after two:44 21 -1
after work:-36 -33 -25
after … attempt:39 -31 -14
after … benzos:16 17 23
after … clean:75 10 -1
after … dead:27 29 32
after … dont:41 1 10
after … funeral:23 -13 -3
after … get:28 25 20
after … goes:-29 -23 -28
after … hes:-36 -38 -39
after … home:-33 -21 -19
after … i:30 17 -9
after … im:50 -10 0
after … in:23 20 34
after … it:-40 -27 -17
after … last:24 26 24
after … leave:30 33 38
after … me:53 46 32
after … meal:49 19 -4
after … meself:5 6 37
after … months:60 0 -10
after … my:17 2 27
after … nobody:27 16 31
after … od:23 -8 -5
after … off:23 24 22
after … on:63 42 43
after … other:-28 -18 -16
after … school:21 16 12
after … shift:29 17 26
after … teh:-31 -17 -8
after … theres:9 43 3
after … third:42 -1 -1
after … to:15 -22 -24
after … told:34 45 12
after … tried:-11 -22 -13
after … u:30 35 26
after … was:-22 -35 -30
after … wedding:-23 -19 -18
after … wen:12 21 26
after … year:44 7 -10
after … years:62 -21 -43
afternoon:32 26 38
afternoon i:9 20 30
afternoon … am:9 20 30
aftershave:-19 -4 -3
again:0 0 0
against:-25 0 -1
against teh:27 20 -40
against … wall:24 16 -17
agan:-6 -2 -10
age:-10 -4 -6
agency:-1 -4 0
agent:5 5 4
ages:-27 -23 -11
ago:1 17 23
ago and:-29 -10 -18
ago i:-40 -52 -29
ago … here:-29 -30 -15
ago … i:-24 -8 -32
ago … is:28 -1 4
ago … ive:-49 -31 -20
ago … my:-31 -26 -29
ago … scared:15 14 20
ago … shes:-29 -30 -15
ago … sleepy:-29 -22 -22
ago … teh:14 39 23
ago … university:32 -3 -1
ago … wrote:23 23 23
agree:13 29 -8
agreed:1 -6 10
aguanto:5 25 -3
aguanto mas:20 13 -1
ah:-10 6 9
ahogando:79 -25 -16
ahora:-58 -19 -16
aid:-48 -35 -24
aids:-4 -4 -2
air:-16 -9 -4
airport:-11 -14 -38
airport and:-26 -29 -29
al:2 58 67
al my:54 62 69
al … out:-34 -31 -25
al … pills:27 13 23
alarm:-5 -9 -7
alcohol:-56 -30 -20
alcohol and:24 45 40
alcohol … im:41 37 39
algo:-16 -6 -1
algorithm:3 1 -1
alguien:3 33 30
alife:131 55 -22
alife and:-33 18 -7
alife anymor:31 28 -4
alife for:-25 -5 -1
alife … do:23 64 5
alife … i:5 46 14
alis:9 5 5
all:1 19 22
all and:-49 -36 -49
all at:48 51 32
all be:24 9 5
all for:25 25 37
all gave:41 31 30
all her:30 18 22
all his:54 55 56
all im:26 -2 0
all in:26 22 18
all my:20 27 19
all night:19 6 -31
all of:22 43 57
all on:-31 -33 -33
all pay:30 30 27
all teh:-48 -50 -43
all there:41 40 31
all week:43 12 20
all weekend:29 28 31
all winter:-20 -7 -1
all … about:61 47 30
all … and:32 27 -25
all … at:-35 -38 -32
all … back:-47 -16 -11
all … bathroom:15 19 22
all … be:-35 -8 -2
all … being:29 23 16
all … blister:25 23 26
all … didnt:18 19 26
all … dont:12 25 5
all … end:22 24 24
all … felt:37 0 0
all … for:45 38 30
all … getting:21 21 0
all … goodbye:68 56 48
all … here:-37 -32 -24
all … home:-24 -15 -19
all … i:-23 -12 -1
all … if:24 43 -1
all … into:-33 -35 -32
all … is:40 34 35
all … it:24 22 17
all … kind:33 27 21
all … mass:23 18 16
all … meant:24 37 39
all … meds:-25 -28 -38
all … night:55 41 44
all … not:-40 -4 -2
all … of:42 45 41
all … on:35 24 20
all … one:7 25 28
all … out:40 16 25
all … packs:30 26 28
all … pills:71 61 77
all … said:-51 -42 -20
all … say:76 58 64
all … subscriptions:22 24 24
all … tablets:-1 7 20
all … teh:14 23 30
all … them:41 38 19
all … think:57 48 -20
all … this:-75 -60 -25
all … thought:24 -4 -15
all … to:32 32 42
all … tonight:32 25 27
all … want:25 15 27
all … was:29 -26 -16
all … while:69 53 7
all … wont:54 2 7
alle:89 14 46
alle tabletten:16 24 28
allein:17 -4 -4
allergic:6 -36 -19
allergic to:36 -10 -6
alles:-6 -8 1
allotment:-18 -20 -8
allotment and:-38 -36 -12
allowed:0 18 -8
almost:-66 -52 -40
alone:11 25 -21
alone and:-33 -22 -9
alone at:35 33 25
alone in:32 27 -49
alone tonight:-16 5 -26
alone … a:-29 2 -7
alone … and:-36 -34 -7
alone … car:22 24 -8
alone … flat:20 19 1
alone … my:-29 -15 -32
alone … night:66 49 -1
alone … toilets:20 22 -2
along:-15 -6 -27
alot:0 0 0
already:0 0 0
alright:-15 -4 -12
also:0 0 0
always:0 0 0
am:26 28 32
am a:54 8 -15
am at:20 41 51
am by:70 27 36
am driving:45 50 51
am frightened:50 50 -1
am goin:7 27 27
am hearing:20 19 22
am i:16 -1 -22
am ill:18 26 21
am in:24 41 24
am not:-14 -18 -38
am one:-28 -21 -14
am ready:96 57 -1
am serious:-25 -18 0
am staying:38 44 47
am sucidal:50 66 -15
am tired:36 30 42
am … a:20 12 14
am … at:-28 -16 -8
am … be:76 33 29
am … bridge:36 39 39
am … die:42 10 -21
am … end:0 0 -69
am … for:-10 5 21
am … goin:-53 -55 -38
am … here:32 30 -3
am … i:-35 -42 -37
am … im:5 0 -28
am … in:22 34 17
am … it:25 48 40
am … meself:-2 -24 15
am … my:7 13 29
am … no:19 44 38
am … of:-14 3 22
am … on:30 16 28
am … spare:41 -2 -3
am … take:21 47 27
am … teh:59 63 61
am … that:36 27 -4
am … to:-4 -7 -21
ama:-6 -5 -4
amazing:-23 -12 -10
ambulance:12 -2 6
ambulance goes:27 -5 -2
ambulance … past:27 -5 -2
amends:-6 -4 -4
america:-51 -27 -10
amnesty:-14 -6 -7
among:-11 -4 -3
amount:5 16 -33
amount as:12 26 -1
amount … before:12 25 0
ams:0 0 0
an:-3 -13 -17
an ambulance:23 -12 -17
an attempt:36 -15 -1
an email:-33 -26 -21
an end:57 51 -2
an honour:24 33 34
an no:111 68 -1
an od:-27 -15 -10
an old:25 15 14
an … a:-37 -35 -30
an … after:31 22 11
an … ago:80 72 55
an … and:16 26 37
an … back:48 6 5
an … feelin:-29 -22 -22
an … goes:27 -5 -2
an … i:-35 -40 -39
an … im:61 25 43
an … in:-57 -34 -22
an … me:24 20 24
an … my:59 69 46
an … on:31 29 21
an … past:27 -5 -2
an … to:-23 -12 -34
an … with:-17 -16 -24
an … would:26 18 20
anaesthetic:7 -15 -9
anaesthetist:-7 -5 -3
anchor:-6 -3 -6
and:-43 -30 -28
and a:45 62 61
and after:-31 -12 6
and all:-17 -52 -44
and alone:29 21 -2
and am:-48 -18 -6
and asked:-50 -37 -19
and at:-16 -12 -25
and be:-16 -29 -16
and being:16 34 -4
and bought:-33 -49 -49
and burning:50 53 51
and came:39 19 24
and cant:-47 -29 -7
and cried:27 27 -1
and cut:67 69 -1
and did:-67 -51 -19
and done:13 28 -13
and dont:-31 -37 -18
and driving:56 49 52
and every:-43 -31 -4
and everyone:10 -37 -33
and everything:41 47 43
and feel:26 16 32
and for:-8 -30 -32
and forgot:-38 -21 -14
and found:34 7 11
and gave:-33 -32 -29
and get:-64 -56 -32
and getting:-24 -17 -19
and give:-30 -18 -11
and god:65 34 43
and goin:-39 -14 -14
and gone:28 -21 -21
and goodbye:28 22 17
and got:-49 -32 -22
and had:42 30 11
and half:49 14 17
and has:34 37 4
and he:38 34 43
and hed:-13 -22 -24
and hell:-16 -26 -15
and her:17 33 48
and here:29 9 4
and hes:89 74 72
and him:27 8 -8
and himself:53 49 52
and his:42 26 25
and how:-18 -43 -26
and i:19 27 19
and if:0 29 -17
and ill:53 46 28
and im:65 55 37
and into:-29 -30 -25
and its:40 1 -16
and ive:82 76 80
and jmup:42 47 45
and kil:18 25 -1
and last:43 46 -4
and lately:51 -17 -1
and left:31 42 20
and let:-12 -24 -19
and look:-45 -22 -17
and me:38 40 48
and more:39 6 -13
and my:22 19 -2
and never:24 -27 -22
and no:39 50 42
and nobody:25 47 -6
and on:-26 -46 -39
and our:-27 -22 -19
and out:-40 -31 -14
and picked:-30 -5 -3
and purged:27 -10 0
and put:-22 -23 -18
and rang:-32 -22 -19
and refuses:22 31 -5
and says:109 113 93
and scratching:14 25 0
and see:36 28 -31
and shaking:21 36 54
and she:18 20 25
and shes:58 60 55
and slaps:43 56 -7
and somebody:-30 -24 -16
and someone:34 31 28
and sorry:-16 -21 -16
and take:-29 -35 -22
and thank:36 21 15
and that:31 13 3
and thats:39 34 21
and there:-21 -28 -23
and theres:89 71 66
and theyll:23 -26 -25
and think:54 -27 -23
and this:41 46 19
and tmrw:-18 -18 -28
and to:-23 -8 -12
and today:25 27 -18
and tonight:64 45 40
and took:14 40 32
and touches:42 41 -1
and trips:-26 -21 -10
and u:-68 -41 -25
and ur:-25 -17 -13
and walked:-23 -18 -10
and wanted:40 21 -9
and wen:32 27 7
and woke:-4 -16 -20
and wont:27 35 46
and yeah:48 30 -2
and yes:39 42 -5
and … a:14 23 18
and … abide:21 26 15
and … about:28 19 35
and … alone:-29 -28 -5
and … am:5 -4 -36
and … an:41 44 40
and … and:46 52 46
and … angry:30 15 -1
and … answering:56 51 45
and … any:-30 -34 -18
and … are:36 39 42
and … arms:48 50 37
and … ask:23 28 31
and … asked:50 45 8
and … asleep:44 41 -38
and … away:-37 -34 -23
and … back:-37 -48 -29
and … bad:-44 -14 -9
and … bc:19 24 0
and … bed:-28 -22 -12
and … been:-36 -78 -61
and … behind:-22 -17 -4
and … being:-49 -9 -5
and … believe:-37 -23 -4
and … beside:-20 -18 -2
and … beter:-10 -24 -11
and … bless:20 22 32
and … blood:36 10 23
and … bottle:82 73 49
and … boy:34 17 22
and … breathing:34 36 35
and … brother:27 26 17
and … burning:22 19 20
and … bus:39 25 16
and … but:23 -10 2
and … by:32 17 -8
and … calling:4 -24 -10
and … cant:37 22 33
and … care:17 22 -19
and … cars:46 39 39
and … chair:63 57 61
and … choose:49 40 45
and … clothes:24 26 19
and … coat:61 59 56
and … cold:16 24 31
and … come:-45 -50 -33
and … coming:57 52 43
and … complains:52 41 -4
and … could:-37 -29 -11
and … couldnt:-39 -23 -28
and … cried:-28 -19 -11
and … cut:9 35 -18
and … date:23 20 26
and … day:-22 9 -7
and … dead:-21 -2 -21
and … did:4 -36 -9
and … die:37 50 -5
and … do:-24 -21 -34
and … doesnt:18 16 29
and … doing:-20 -10 -7
and … dont:21 48 25
and … door:29 26 15
and … doors:38 37 49
and … double:52 42 47
and … drank:-69 -11 -5
and … drawn:42 44 51
and … ears:41 35 35
and … eat:25 39 -20
and … eating:-27 -24 -19
and … else:-17 6 21
and … enough:-4 -9 -22
and … everyone:-42 -34 -36
and … exactly:35 14 3
and … exist:23 -7 -1
and … eye:22 40 30
and … faint:17 21 46
and … fat:5 22 -4
and … feel:14 29 53
and … feels:24 21 6
and … fell:-11 -22 -3
and … felt:32 12 -8
and … find:47 40 23
and … fine:-21 -2 30
and … first:-38 -27 -21
and … fit:-22 -23 -23
and … floppy:13 13 35
and … found:-22 -30 -20
and … from:-41 -35 -36
and … game:-59 -30 -14
and … gave:-33 -15 -5
and … get:27 19 32
and … getting:23 45 20
and … go:-35 -22 -26
and … goes:35 33 -16
and … goin:41 32 33
and … gone:37 25 27
and … got:-22 -21 -23
and … grand:20 30 32
and … great:-22 -11 -3
and … guard:18 30 30
and … hallucinating:31 38 53
and … harder:-23 -18 -7
and … harm:29 14 8
and … has:19 37 27
and … hate:66 -8 -2
and … head:28 28 -5
and … hear:-30 -19 -13
and … hearing:35 38 38
and … here:-35 -21 -16
and … hes:29 43 40
and … him:28 2 1
and … his:14 14 24
and … hit:41 44 -4
and … honest:-12 -32 -18
and … hoodie:23 21 15
and … house:25 31 28
and … how:14 -19 -30
and … humming:31 33 33
and … hurt:29 46 51
and … husband:-16 -27 -51
and … id:42 16 5
and … if:40 15 -25
and … intend:0 35 3
and … is:38 50 28
and … ive:-20 -45 -66
and … jmup:13 -20 -23
and … keep:26 36 37
and … kept:-29 -29 -28
and … keys:-26 -24 -16
and … kids:56 46 48
and … kil:22 13 64
and … knife:27 30 30
and … know:23 22 33
and … knows:41 39 -6
and … lads:17 19 32
and … lamp:24 29 20
and … lane:38 35 38
and … last:-27 -14 -27
and … laughing:30 27 23
and … legs:-25 -21 -10
and … let:11 18 34
and … letter:32 26 27
and … letters:14 22 19
and … letting:77 55 52
and … lie:-7 0 -32
and … little:21 19 21
and … live:24 27 29
and … locked:8 10 26
and … longer:17 30 -14
and … look:37 -5 -9
and … looks:27 33 10
and … mad:-23 -5 -8
and … makes:-10 -41 -5
and … man:30 14 17
and … mean:62 49 25
and … meant:-23 -29 -15
and … men:25 21 27
and … mind:15 -6 -23
and … mine:65 56 50
and … mum:20 15 -3
and … need:35 24 15
and … never:-24 -8 5
and … new:51 47 43
and … night:38 28 -10
and … nobody:30 26 23
and … none:-18 -21 -6
and … not:28 30 32
and … note:26 25 25
and … nurse:-31 -28 -19
and … of:23 27 29
and … on:24 12 9
and … ones:33 -8 -2
and … our:56 57 54
and … out:36 42 37
and … over:-37 -21 -11
and … own:39 20 1
and … packed:-51 -58 -42
and … peaceful:25 16 10
and … phones:34 33 37
and … picked:25 17 -2
and … playing:20 25 15
and … pleased:-32 -31 -16
and … pocket:-32 -26 -25
and … pressure:-37 -31 -17
and … quiet:35 45 47
and … rather:41 35 -5
and … reaching:23 27 37
and … ready:-49 -11 -13
and … real:59 -9 -5
and … relieved:-20 -1 -1
and … remember:-2 -22 -12
and … right:-34 -40 -55
and … ringing:24 26 24
and … rings:27 41 48
and … rope:30 28 34
and … said:21 5 40
and … sat:61 50 51
and … saved:-44 -15 -8
and … say:27 5 -41
and … saying:13 28 28
and … scared:17 30 -12
and … school:-23 -29 -13
and … second:-42 -36 -40
and … see:-31 -36 -10
and … seeing:1 13 28
and … seen:85 41 39
and … seizure:59 56 67
and … sent:23 18 29
and … serious:-25 -18 0
and … shaking:73 69 49
and … shall:55 55 47
and … shes:43 25 33
and … sick:44 30 33
and … sign:17 19 22
and … since:-22 -15 -26
and … sitting:33 17 -21
and … sleep:-31 -17 -8
and … sleepy:-33 -23 -19
and … slow:54 52 50
and … snoring:25 25 27
and … someone:-69 -44 -35
and … son:-23 -17 -17
and … sorry:77 47 42
and … started:77 56 -7
and … stepdad:47 47 -8
and … stop:56 6 5
and … stopped:68 63 22
and … such:21 15 -2
and … sure:20 -18 -6
and … swallowed:66 72 66
and … swear:51 7 -14
and … tablets:29 35 31
and … take:26 22 43
and … takes:24 12 -4
and … takin:-2 -1 25
and … tea:-27 -22 -17
and … ten:33 30 30
and … tent:-23 -25 -22
and … thats:2 28 -2
and … them:-60 -38 -22
and … there:-16 -19 -26
and … they:-40 -20 -28
and … thing:-24 -25 -21
and … think:38 21 13
and … thinks:31 26 4
and … this:43 53 47
and … thought:33 15 -6
and … throat:-27 -29 -19
and … through:-34 -29 -28
and … time:8 5 -37
and … tmrw:2 -21 -13
and … to:29 34 -18
and … told:-25 -44 -35
and … tonight:-30 -15 -8
and … took:-50 -37 -37
and … trust:32 40 20
and … turn:-29 -24 -19
and … turned:-16 -24 12
and … two:-20 9 22
and … u:-24 -11 -3
and … under:-29 -15 -16
and … ur:-22 -3 2
and … urge:28 28 -1
and … using:-42 -33 -33
and … vet:51 53 -8
and … wait:-54 -47 -38
and … waiting:98 103 79
and … wake:56 61 57
and … waking:41 42 42
and … walk:-23 -23 -11
and … wana:-1 0 22
and … want:45 50 28
and … wants:15 17 22
and … week:24 8 -1
and … weird:42 35 40
and … wen:30 37 32
and … went:-54 -45 -20
and … what:41 34 33
and … who:-28 -14 -17
and … whole:4 -6 -41
and … will:18 1 31
and … windy:-38 -34 -32
and … wish:33 18 -23
and … with:39 43 20
and … wont:53 46 27
and … working:-16 -13 -22
and … worse:36 38 -41
and … would:-58 -6 -14
and … write:-15 -22 -17
and … years:-38 -11 -9
and … yes:18 12 20
angry:-18 -3 2
angry anymor:49 45 -1
anna:7 13 9
anniversary:31 32 39
anniversary of:27 29 37
anniversary … tmrw:53 53 53
announced:-35 -21 -2
announced … and:-34 -20 -2
annoying:-10 -11 -3
annual:1 3 3
anorexia:54 49 -3
anorexia and:36 53 -1
anorexia voice:22 -21 -2
anorexia … is:22 -21 -2
anorexia … loud:22 -21 -2
anos:-23 -11 -13
another:9 21 25
another celebrity:19 21 -1
another day:25 57 -4
another hour:42 48 54
another morning:45 47 46
another night:17 6 23
another … me:38 38 42
another … teh:-39 -30 -27
answer:-15 7 21
answer and:-21 -5 -8
answer is:-31 -28 -14
answer … in:52 51 51
answering:54 59 48
answering … his:10 23 22
answers:39 -10 -2
answers … next:34 2 1
antibiotics:-21 -19 -24
antibiotics … and:-15 -14 -20
antidepressant:-18 1 -8
antidepressants:28 27 35
antidepressants and:28 24 30
antifreeze:28 42 47
antihistamine:6 0 -3
ants:-18 -7 -6
anxiety:-96 -90 -70
anxious:-12 -26 -13
any:5 16 14
any longer:23 37 34
any more:59 67 61
any of:59 31 15
any … i:-20 9 -21
any … it:31 5 -25
any … teh:33 -9 -13
any … u:34 32 26
anybody:4 -5 5
anybody asks:27 32 24
anybody else:-24 -19 -7
anymor:13 -25 -35
anymor after:17 15 23
anymor and:6 -41 -18
anymor i:-27 -16 -41
anymor … im:20 -40 -16
anymor … is:-36 2 4
anymor … it:27 36 -3
anymor … want:-22 -21 -1
anyone:1 18 51
anyone else:-23 -37 -19
anyone here:-20 -17 -11
anyone know:-25 -16 -17
anyone read:-14 -19 -23
anyone reads:16 22 22
anyone … notice:42 -8 -1
anyone … talk:15 22 9
anyone … to:51 29 29
anything:3 3 7
anything after:41 39 58
anything im:-65 -18 -5
anything … days:67 17 -2
anything … i:-1 -24 -18
anything … kil:23 34 -11
anything … this:27 22 23
anyway:-42 -52 -52
anyway hows:-5 -1 -24
anyway … everyones:-3 -1 -25
anyway … monday:-3 -1 -25
anywhere:14 -2 17
apology:16 14 14
app:7 -6 -5
apparently:-21 -11 -8
appeal:21 16 -8
appeal fails:25 19 -7
applause:-13 -12 -5
apples:-49 -42 -15
appointment:-45 -27 -30
appreciate:-19 -6 -5
aqui:49 -24 -10
archers:17 14 18
are:-28 -2 15
are all:-43 -42 -16
are asleep:-36 -43 -28
are at:-21 -21 -19
are covered:30 32 -6
are for:31 27 36
are getting:43 36 36
are goin:-13 -26 -18
are monday:26 22 18
are next:29 23 22
are not:-16 -28 -8
are off:-25 -36 -52
are out:47 44 51
are over:27 25 19
are ringing:26 38 39
are steady:26 31 33
are under:21 16 17
are with:25 23 28
are world:71 74 76
are … and:23 30 18
are … bag:-45 -26 -33
are … call:-29 -29 -32
are … cold:-20 -18 -25
are … dads:-27 -26 -26
are … do:-37 -31 -31
are … dont:14 31 24
are … folder:-34 -28 -24
are … for:-34 -31 -28
are … hand:22 24 21
are … he:-25 -24 -34
are … hostel:21 16 16
are … i:6 10 21
are … im:2 -20 -17
are … in:17 27 -12
are … its:102 88 58
are … little:55 57 38
are … my:32 34 40
are … no:72 77 85
are … not:45 46 40
are … of:7 26 21
are … off:-34 -34 -40
are … on:-22 -22 -18
are … out:14 24 23
are … over:-32 -26 -16
are … teh:28 29 38
are … this:23 42 28
are … time:48 52 41
are … to:22 17 5
are … up:-19 -21 -13
are … we:49 34 41
are … with:23 26 22
are … wont:-21 -23 -20
area:-44 -23 -24
arent:12 -23 -14
arent there:25 34 28
arent … and:18 22 26
arent … i:-37 -11 -1
argue:-3 4 -3
argument:21 17 24
arithmetic:77 -10 0
arm:26 30 1
arm on:-22 -12 -20
arm teh:-29 -21 -17
arm with:37 35 -6
arm … it:75 74 62
arm … lighter:32 40 -16
arm … teh:27 25 -6
arms:56 69 38
arms cant:58 60 67
arms tonight:9 8 -44
arms … and:52 53 68
arms … stop:59 60 59
around:-45 -54 -62
around my:21 19 12
around … neck:26 27 23
arranged:42 36 40
arranged for:42 36 40
arrested:-7 -3 -2
arrived:-3 -4 -11
arthur:-12 -15 -15
article:-16 -7 -3
as:-18 -6 -27
as an:-30 -7 -4
as be:-1 -12 -28
as before:25 40 -1
as far:24 25 27
as i:-44 11 -3
as its:-31 -37 -31
as my:-38 -34 -11
as not:46 51 48
as to:30 42 40
as u:-39 -24 -5
as … a:38 -17 -4
as … and:72 59 12
as … as:27 1 3
as … by:-21 -13 -11
as … care:28 31 39
as … dont:37 23 -4
as … for:-35 -21 -6
as … i:-40 -15 -44
as … ill:59 30 32
as … in:17 18 20
as … its:31 30 27
as … no:-58 -31 -14
as … of:-33 -28 -14
as … teen:47 60 0
as … to:24 10 7
as … used:44 54 0
as … with:24 24 22
ashamed:104 -10 -9
ashes:4 4 0
asi:6 -15 -8
ask:11 24 4
ask for:20 13 -20
ask me:-4 17 -22
ask … my:30 10 -27
ask … not:28 8 5
ask … out:21 19 19
ask … teh:-48 -30 -9
ask … there:24 25 22
ask … what:-29 -21 -8
asked:-6 10 7
asked if:-29 -20 1
asked what:2 4 22
asked … hav:-19 -22 0
asked … how:36 37 42
asked … i:-40 -24 1
asked … said:57 45 -2
asked … that:36 20 20
asked … think:-23 -19 -1
asking:-42 -41 -59
asking for:-32 -27 -28
asking … teh:-21 -6 -2
asks:-12 16 4
asleep:39 52 19
asleep and:55 -2 -3
asleep by:-4 -23 5
asleep in:-34 -32 -30
asleep on:10 9 21
asleep … i:-26 10 17
asleep … me:71 76 37
asleep … teh:-33 -34 -17
aspirin:27 23 18
assay:8 8 9
assembly:35 32 32
assisted:3 -14 -7
astride:6 6 3
asylum:-3 -5 -3
at:-10 -6 10
at all:-36 -44 -35
at an:-23 -25 -3
at and:98 79 74
at choir:22 23 13
at dawn:33 29 27
at dinner:-5 -3 25
at easter:30 33 -5
at eight:-20 -9 -16
at first:-22 -15 -18
at five:-17 -24 -17
at four:11 15 21
at her:29 8 17
at karaoke:-21 -2 -1
at last:-80 -68 -65
at lunch:38 32 17
at mass:-25 -11 -7
at me:49 39 22
at midnight:22 15 9
at mine:-23 -24 -22
at my:-36 -34 -40
at night:46 61 -11
at nine:-23 -23 -17
at nineteen:-22 -20 -7
at noon:29 32 -2
at old:29 -2 -2
at our:-20 -15 -16
at peace:14 27 28
at school:-12 -11 -26
at six:-29 -22 -18
at station:34 -2 -3
at this:-46 -37 -12
at two:77 16 22
at us:26 19 17
at … after:36 26 21
at … am:51 64 50
at … an:-19 -24 -25
at … and:51 29 1
at … as:-25 -16 -11
at … be:52 25 27
at … bed:-25 -8 -5
at … brennans:20 12 8
at … bridge:40 54 51
at … centre:25 22 -11
at … christening:22 -3 -2
at … crossing:23 17 15
at … day:-23 -13 -11
at … door:18 -41 -46
at … end:-47 -10 7
at … every:-58 -51 -35
at … feet:-31 -22 -19
at … first:15 22 21
at … from:10 21 40
at … gate:34 34 27
at … gave:-39 -6 -5
at … get:-27 -23 -9
at … goin:-3 6 -27
at … got:39 34 30
at … gym:-33 -30 -5
at … had:16 20 21
at … has:1 -41 -29
at … hes:-26 -28 5
at … his:12 17 21
at … home:37 39 16
at … i:22 39 13
at … ill:74 72 63
at … im:36 28 27
at … in:-28 -23 -18
at … insta:19 22 18
at … it:46 44 38
at … its:40 45 8
at … ive:33 24 12
at … knows:10 -27 -2
at … level:-21 -25 -17
at … me:16 19 22
at … meeting:-26 -13 -12
at … morning:-46 -44 -42
at … my:-5 -26 -5
at … no:-35 -20 -6
at … nobody:29 22 36
at … not:75 22 46
at … nothing:33 1 -6
at … one:20 7 4
at … party:23 22 24
at … phone:10 21 16
at … poor:-22 -22 -24
at … prison:-31 -14 -10
at … rails:-15 -25 -19
at … she:26 26 35
at … since:46 0 4
at … sink:-22 -23 -11
at … station:31 18 12
at … strand:22 26 17
at … table:21 -4 -4
at … take:44 36 18
at … them:70 -5 -5
at … theres:-5 -9 -35
at … thing:58 49 48
at … thirty:-32 -28 -28
at … this:-27 -13 -8
at … three:-19 -49 -38
at … till:5 -16 -23
at … time:-49 -35 -25
at … tingling:31 27 18
at … to:2 32 -9
at … today:-21 -13 -10
at … two:-20 -8 -3
at … wall:22 27 24
at … we:-66 -61 -62
at … wedding:-1 -31 -17
at … weekend:89 50 60
at … what:-33 -15 -15
at … will:15 20 20
at … with:11 21 18
at … wont:-28 -14 -11
ate:-20 -25 -23
ate it:-31 -28 -28
attack:-50 -33 -13
attacks:-44 -23 -9
attempt:14 -48 -33
attempt in:-23 -11 -9
attempted:55 54 -9
attempted in:40 28 -1
attempted … and:75 83 -3
attended:-1 3 2
attention:-5 1 -14
attic:20 21 24
au:21 50 -3
auctioneers:-1 -1 0
auf:41 37 46
auf der:23 28 30
auf … brucke:23 28 30
auf … und:23 28 30
august:-43 -13 -9
aunt:-5 1 -8
auntie:-16 5 6
aunty:27 27 42
aus:3 7 -5
aussi:35 39 -2
australia:-21 -4 -15
autocompletes:2 2 0
automod:2 3 -2
avale:40 45 52
avale tous:53 55 57
avale … mes:10 16 26
avec:-13 -5 -9
avec … vie:43 45 -3
avoid:-16 -6 -1
awake:12 36 37
awareness:-44 -36 -8
away:-4 -28 -28
away and:-22 -24 -16
away for:22 28 5
away from:-10 5 41
away my:35 -5 -2
away teh:-19 -20 -21
away to:37 -25 -20
away with:18 35 -9
away … i:-17 -11 -21
away … it:-12 -23 -20
away … meself:20 35 -2
away … my:-34 -14 -25
away … teh:-24 -5 12
awesome:-37 -16 -6
awful:5 -43 -51
axe:4 12 22
b:-1 -33 -21
baba:86 94 93
babies:1 3 10
baby:40 32 -4
baby is:22 29 33
baby … a:38 -19 -8
baby … and:40 43 6
baby … crying:-24 -10 -5
baby … her:17 22 14
baby … i:14 29 -2
baby … if:26 22 4
baby … stop:13 25 7
baby … to:-26 -5 -2
babys:-13 -14 -20
babys christening:-22 -18 -12
babys … on:-22 -18 -12
back:2 -10 3
back and:41 -10 -2
back at:-29 -15 -8
back for:-27 -20 -18
back from:5 16 21
back i:-12 -41 -22
back id:28 -17 -10
back in:45 46 47
back on:12 -6 -36
back out:50 33 37
back thats:44 20 21
back this:58 43 32
back tmrw:-18 -20 -27
back to:3 -26 -12
back under:16 19 24
back with:-27 -26 -20
back … after:58 44 43
back … day:47 -11 -4
back … did:-41 -29 -6
back … friday:-5 -28 -10
back … goin:54 46 40
back … i:-49 -34 -39
back … im:-39 -11 -13
back … it:30 41 46
back … its:30 -13 -13
back … jumper:16 19 24
back … me:41 0 3
back … my:-18 -31 -4
back … no:84 97 97
back … one:33 9 12
back … or:61 57 60
back … same:40 31 -1
back … teh:40 28 4
back … want:21 -4 -2
back … water:10 20 -2
back … week:54 3 -1
back … zero:71 -1 0
bacon:-14 -7 -2
bad:2 -20 -34
bad for:26 28 -4
bad im:91 -4 -4
bad right:6 32 -17
bad words:21 16 19
bad … all:24 17 6
bad … and:-27 -15 -24
bad … i:2 22 -5
bad … it:-25 5 8
bad … teh:10 -25 -16
bad … to:60 -42 -21
badly:0 0 0
bag:34 44 49
bag each:-22 -19 1
bag i:35 -22 -20
bag is:38 40 31
bag of:47 54 48
bag packed:23 -1 -1
bag … a:90 97 87
bag … for:2 -27 -16
bag … head:-20 -15 -12
bag … his:-33 -29 -27
bag … its:-47 -22 -16
bag … me:22 18 19
bag … on:-25 -22 -2
bag … teh:-17 -21 -20
baggie:4 -2 -1
bags:-10 -5 9
bak:-29 -15 -11
bake:-14 -11 -6
baked:-8 -7 -7
bakery:-7 -2 0
balance:21 -1 16
balcony:42 43 50
balcony … saying:33 40 39
balcony … teh:25 26 29
bale:-11 -3 -6
ball:-46 -41 -36
balloons:-19 -17 -17
band:-9 -9 -8
bang:-1 -4 -22
banging:23 23 -7
banister:-43 -43 -43
bank:34 56 8
bank card:22 21 6
bank … he:23 19 21
bank … teh:98 102 72
bannister:-2 -6 -14
bar:2 9 0
bar and:14 15 24
bar … in:33 40 14
barbecue:-11 -8 -17
barely:-33 -24 -2
barking:-4 1 2
barn:31 25 29
barn and:-25 -27 -23
barn with:65 64 65
barn … rifle:-36 -33 -34
barn … teh:65 64 65
barrel:89 88 85
barricaded:12 7 2
barriers:-8 -13 -14
bars:42 49 50
basically:0 0 0
basket:35 -9 -8
bat:5 12 30
bat … for:-59 -33 -33
bath:49 84 57
bath and:29 25 17
bath bomb:-22 -26 -25
bath … and:-20 -22 -23
bath … door:-24 -22 -16
bath … its:26 21 14
bath … not:22 29 33
bath … on:23 32 34
bathroom:9 5 11
bathroom cabinet:-19 -22 -30
bathroom i:11 10 34
bathroom … and:25 30 22
bathroom … ask:-40 -28 -7
bathroom … cut:19 17 34
bathroom … her:-13 -23 -21
bathroom … in:32 23 19
bathroom … my:23 25 23
bathroom … says:-27 -19 -14
bathroom … teh:35 39 28
baths:-8 -11 -8
battery:-19 -21 -9
battery is:-10 -18 -23
bay:38 37 34
bbc:4 -2 -5
bbq:-21 -17 -19
bc:-62 -47 -50
bc hes:-39 -38 -18
bc i:6 -12 -38
bc im:20 -3 9
bc it:-51 -33 -9
bc its:-32 -29 -24
bc my:-22 -27 -9
bc no:36 36 35
bc of:-22 -10 -4
bc teh:48 31 17
bc … a:-25 -2 6
bc … be:46 45 44
bc … cant:69 36 15
bc … do:40 21 28
bc … does:22 18 -1
bc … hav:-23 -12 -4
bc … is:-29 -17 -11
bc … it:-5 -4 -55
bc … me:-21 -17 -5
bc … my:-32 -5 -1
bc … want:24 -3 -2
bc … was:2 5 22
bday:-13 -2 0
be:11 0 15
be a:-2 -15 -25
be after:42 44 41
be allergic:60 -2 -2
be alone:-40 -36 2
be anywhere:76 61 55
be around:-21 -4 1
be at:-9 -38 -35
be back:-29 -29 -34
be bad:38 54 32
be beter:-12 25 -14
be born:41 -3 -3
be bothering:37 -7 -7
be buried:2 23 33
be content:26 -11 -5
be cross:30 34 40
be daft:33 -14 -7
be doing:1 14 20
be done:-36 1 -15
be easier:47 -23 -21
be faster:43 48 51
be fine:24 -16 -7
be for:25 -27 -8
be found:20 38 36
be free:27 -1 -3
be glad:27 -2 -2
be gone:40 10 11
be hangin:38 39 33
be happier:59 -9 -5
be hear:49 40 34
be here:29 35 5
be honest:29 -28 -28
be it:50 -2 -18
be lying:58 63 32
be mad:43 8 11
be my:72 44 6
be needing:55 39 32
be nothing:34 41 45
be on:-28 -14 -21
be one:-25 -6 -27
be or:-41 -27 -15
be out:-19 -29 -5
be over:23 9 10
be quick:36 37 29
be quicker:38 45 43
be relieved:42 -15 -14
be sad:25 18 -2
be saved:47 0 2
be sunday:-28 -24 -25
be sure:-3 26 18
be surprised:-23 -7 -7
be that:22 43 40
be there:6 34 29
be tonight:14 28 23
be up:-36 -23 -12
be with:49 26 42
be … all:53 19 1
be … and:3 -18 -56
be … any:-2 -23 -16
be … anymor:21 -40 -10
be … anything:-41 -20 -20
be … are:15 12 25
be … at:3 -9 -27
be … back:48 58 45
be … bc:-49 -17 -5
be … be:0 -31 -28
be … before:26 36 31
be … but:-4 25 18
be … by:33 58 51
be … call:64 37 -4
be … dad:14 12 21
be … dead:83 17 19
be … each:58 56 57
be … everyone:53 -14 -6
be … for:42 5 8
be … forever:52 34 -6
be … from:73 11 10
be … her:-23 -38 -33
be … i:35 -3 -6
be … id:-28 -6 -2
be … if:12 -2 -23
be … in:-48 -5 12
be … is:-32 -15 -22
be … it:-4 32 22
be … itll:-21 -17 -17
be … its:-17 21 3
be … kind:27 13 10
be … last:-21 -1 -4
be … look:26 30 28
be … me:44 4 19
be … meself:-25 -21 -7
be … more:40 30 9
be … morning:59 64 65
be … my:-15 -21 -3
be … night:10 16 21
be … no:15 8 27
be … not:-32 -29 -4
be … of:0 26 12
be … off:6 -22 -44
be … one:4 29 13
be … ones:7 23 22
be … or:44 51 50
be … out:51 22 41
be … own:78 105 -13
be … relief:50 -1 0
be … rush:-34 -33 -26
be … see:2 -23 -16
be … she:-3 14 26
be … stay:-25 -10 -4
be … stop:15 24 10
be … teh:17 50 30
be … than:36 12 20
be … that:13 17 34
be … there:67 57 24
be … they:-40 -29 -17
be … thing:20 -14 -7
be … this:-6 34 36
be … thrusday:34 46 41
be … tmrw:16 20 13
be … to:40 28 10
be … tonight:59 67 64
be … way:43 -19 -24
be … while:35 30 26
be … without:12 -23 -11
be … ye:37 -7 -7
beach:-12 -9 -9
beam:30 33 32
beam in:23 29 28
beam … teh:23 29 28
beans:-3 7 12
bear:-5 -2 -2
beat:-11 -5 -16
beat me:15 25 -11
beat … at:-22 -18 -4
beating:35 34 52
beating me:41 50 50
beating … right:28 35 54
beats:64 71 -17
beats me:-39 -34 -6
beautiful:1 -6 -17
bebe:-5 -2 -1
become:-55 -22 -8
becomes:-14 -14 -4
bed:5 6 13
bed and:-16 -12 -23
bed at:41 40 10
bed dont:57 57 61
bed is:-6 -16 -23
bed says:-23 -21 -16
bed with:-26 -16 -13
bed … dont:25 32 31
bed … look:-23 -21 -16
bed … my:28 4 -8
bedroom:19 23 21
bedroom … and:-34 -34 -15
bedroom … right:36 18 5
bedroom … teh:-27 -25 -20
beds:-23 -15 -16
bedside:18 17 15
beech:-20 -5 -3
been:10 3 -9
been an:20 27 32
been born:66 -4 -1
been cuting:70 81 -8
been dead:45 41 43
been fantasising:35 41 -3
been following:23 27 -2
been for:-43 -8 -5
been giving:45 1 -4
been in:7 16 23
been looking:37 -8 -5
been oiled:21 21 19
been on:-37 -20 1
been pressing:36 13 -2
been sat:3 -21 -20
been since:28 29 21
been staring:62 -4 -4
been sucidal:-29 -18 -9
been telling:24 16 -8
been thinkin:39 48 25
been to:-23 -26 -12
been two:32 20 21
been up:104 59 54
been … about:31 43 15
been … all:-13 -35 -4
been … and:9 -16 -24
been … at:53 -12 -8
been … enough:49 54 55
been … every:22 29 -1
been … for:-11 15 -22
been … head:16 21 -5
been … her:21 28 -5
been … honour:25 32 33
been … hours:7 32 26
been … how:-22 -11 -19
been … i:-30 -2 -8
been … it:53 -7 -8
been … my:62 25 3
been … notes:21 21 19
been … on:15 14 20
been … plan:13 14 25
been … sewerslide:31 52 -1
been … teh:57 61 48
been … than:35 -1 2
been … u:-23 -23 -10
been … up:23 40 43
been … weeks:55 59 -2
beer:2 -2 9
beer and:-20 -6 -5
beers:28 -18 4
bees:37 38 41
beets:20 24 -2
beets me:20 24 -2
befor:7 8 11
before:11 15 22
before i:-7 -10 -21
before noon:-95 -88 -91
before sunrise:20 20 19
before teh:42 33 39
before they:5 14 45
before … anything:-30 -19 -16
before … call:46 11 -13
before … come:42 44 58
before … go:-27 -36 -40
before … got:-28 -18 -5
before … i:-2 19 21
before … in:-33 -14 -10
before … is:30 31 29
before … my:3 -3 -32
before … news:26 19 27
before … thinks:20 26 28
before … to:14 -20 -18
before … was:31 -4 -3
before … with:-37 -38 -33
begun:-21 -3 -9
behavior:-87 -36 -23
behind:-4 -12 -8
behind him:-43 -47 -43
behind teh:47 46 42
behind … and:-25 -25 -32
behind … wen:32 41 40
being:-4 -77 -68
being a:-41 -2 6
being alife:164 12 -3
being dead:151 46 -2
being hit:25 34 -3
being kind:30 24 19
being sick:13 15 26
being … a:-36 -13 -6
being … and:3 -22 1
being … i:-43 -25 -18
being … it:30 -1 -11
being … on:-25 -14 -6
being … teh:-40 -26 -21
beleives:5 20 -4
beleives me:8 20 -3
believe:-1 -10 -9
believe i:-8 -25 -6
believe me:71 46 -6
believe … i:-34 -15 -10
believe … is:29 26 35
bell:7 7 4
bell … my:25 23 18
bella:-7 -7 -10
bells:29 -6 -9
belly:-18 -6 -10
below:35 42 38
belt:45 54 15
belt all:-25 -19 -17
belt and:52 43 39
belt … teh:25 33 35
belts:34 35 31
bench:93 35 31
bend:19 17 18
beneficiary:3 5 5
benzos:26 43 21
benzos cold:34 33 19
benzos with:56 57 19
benzos … methadone:28 23 -36
benzos … my:14 21 8
benzos … teh:38 27 24
benzos … turkey:32 33 15
bereit:15 15 30
beside:21 28 16
beside her:37 34 34
beside him:-3 11 -24
beside it:26 1 8
best:-9 -11 4
best … i:-29 -16 -9
bestie:-19 -15 -10
bet:29 -12 -10
beter:-20 -20 -37
beter by:37 20 -6
beter dead:12 26 29
beter off:-21 12 -20
beter stepmum:34 -2 -2
beter with:-29 0 4
beter … a:34 17 -12
beter … i:4 -27 5
beter … im:40 26 -15
beter … me:40 -22 -6
beter … promise:-28 -6 -6
beter … than:26 -26 -16
beter … u:-30 -21 -14
beter … ur:33 31 40
between:22 34 34
between teh:15 29 13
between … and:-33 -21 -4
bev:103 98 96
bev … teh:75 72 64
bev … u:42 41 45
bf:3 9 13
bicycle:-4 9 25
bien:1 -11 -8
big:5 9 24
big field:31 31 21
big … teh:7 16 23
bigger:-7 -1 -19
bike:-31 -30 -24
bike … a:22 21 26
bikes:-6 -8 -3
bilding:89 25 28
bill:-16 -53 -19
bill … i:45 -8 0
bills:-5 0 9
bin:3 5 -19
binged:15 -5 -2
binged and:39 -3 0
binged … purged:22 -3 0
binged … twice:22 -3 0
bingo:-12 -6 -5
binned:9 -29 -14
binned it:-12 -26 -11
binned teh:31 -2 -1
binoculars:-5 -5 -4
bins:-15 -13 0
biopsy:-3 -1 -1
birds:-18 -8 -5
birth:-27 -23 -18
birthday:5 12 24
birthday and:-17 -17 -36
birthday i:21 17 17
birthday present:22 21 21
birthday … from:41 37 33
birthday … me:38 36 31
biscuit:-17 -3 6
biscuit … to:-20 -16 -11
biscuits:-48 -42 -31
bishops:13 16 16
bit:26 16 2
bit my:94 96 64
bit of:-42 -27 -11
bit … a:25 -6 -3
bit … and:-44 -17 -16
bit … i:24 20 21
bit … teh:-40 -18 -15
bit … tongue:54 57 63
bite:-6 -3 -2
bits:-13 -6 -17
bitten:16 14 14
black:29 43 21
black … teh:56 54 50
blade:56 36 27
blade in:-27 -24 -17
blade … teh:57 33 35
blades:12 -22 -20
blades in:-12 -38 -35
blades … in:-11 -35 -34
blades … teh:0 -38 -34
blame:27 22 35
blank:49 -22 -10
blank … teh:60 -9 -5
blanket:2 3 6
blazer:30 22 0
blazer … he:30 22 0
bleach:-4 -12 22
bled:15 15 -9
bleed:35 48 -2
bleed … and:35 33 0
bleeding:120 93 82
bleeding a:25 35 60
bleeding … i:30 38 55
bleeding … lot:25 35 60
bleeding … sock:-12 -10 -40
bless:3 4 22
blew:2 10 -5
blinds:30 26 29
bliss:-42 -33 -20
blister:11 12 9
blisters:-3 -2 7
bloke:6 9 9
blood:30 39 31
blood all:42 47 46
blood and:38 35 16
blood on:48 42 47
blood pressure:-24 -21 -20
blood test:-27 -16 -1
blood … and:-13 -10 -23
blood … i:63 47 44
blood … in:-24 -22 -15
blood … it:8 37 -5
blood … over:42 47 46
blood … tablets:-20 -20 -19
blood … teh:16 32 30
bloods:25 36 39
blow:78 74 -12
blu:-1 6 7
blue:43 48 48
blue and:20 1 14
blue fingers:44 24 26
blue he:-21 -23 -20
blue lips:-54 -38 -19
blue … and:9 -22 -44
blue … hav:-14 13 36
blue … i:40 34 25
blue … no:49 6 10
blue … on:-21 -16 -15
blue … teh:-52 -45 -40
blue … wake:41 40 49
bluetits:-26 -22 -32
bluetongue:2 4 -13
blurry:38 32 35
board:4 -11 -10
board … in:49 40 32
board … teh:34 28 0
boat:20 40 48
boat and:-37 -36 -30
boat … i:-33 -34 -30
boats:-16 -13 -11
body:-16 5 10
body is:25 16 15
body … teh:9 17 21
boet:14 21 23
boiler:-40 -10 -8
boils:1 1 7
boite:4 8 11
bomb:-22 -26 -25
bomb and:-23 -27 -24
bomb … teh:-23 -27 -24
bone:6 8 -6
book:-18 -23 -7
book … a:-26 -18 -9
booked:8 5 12
booked … teh:23 22 27
bookies:63 -7 -5
books:-14 -4 -3
boot:-7 0 -2
boot … i:26 23 5
boot … know:22 22 10
boots:27 34 8
booze:19 34 34
border:-1 2 -2
bored:-17 -7 -5
boring:-30 -28 -17
born:50 -29 -17
born … i:75 -1 0
borrowed:10 1 -14
boss:-6 -9 -41
boss in:-35 -24 -7
boss today:-20 -18 -2
bot:68 67 48
both:19 39 39
both arms:45 42 75
both i:13 11 22
both of:22 12 2
both times:7 22 17
both … and:-41 -42 -23
both … is:49 47 40
both … teh:-14 -10 -28
both … them:20 34 33
both … us:38 19 -1
both … would:59 61 -4
bother:48 45 13
bothering:9 -30 -20
bothering ye:37 -7 -7
bottle:17 1 16
bottle and:59 71 66
bottle … a:-22 -10 -7
bottle … and:5 12 23
bottle … cistern:21 -3 -3
bottle … i:-86 -51 -36
bottle … my:-3 22 19
bottle … on:22 -17 -23
bottle … pills:27 30 35
bottle … red:28 -3 -3
bottle … teh:7 -21 -24
bottle … tonight:-41 -29 -36
bottle … wine:35 -7 -2
bottled:-8 -8 -3
bottles:31 35 35
bottles … teh:-24 -15 -14
bottom:-41 -33 -14
bought:30 35 52
bought from:35 63 51
bought helium:41 46 47
bought teh:-34 -12 -1
bought what:44 43 41
bought … for:26 23 38
bought … teh:50 66 45
bought … ticket:37 56 56
boulot:-6 -4 -3
bouncers:12 13 11
bowl:6 4 1
bowls:-5 -11 -16
box:8 -7 -5
box to:32 36 31
box … my:9 -20 -21
boxes:22 27 27
boxing:4 9 -2
boy:45 65 33
boy and:-22 -3 -13
boy … and:26 30 -5
boy … for:48 41 51
boy … i:-21 -15 -3
boy … me:28 37 43
boy … up:65 70 1
boy … with:-20 -16 -4
boyfriend:-12 8 -4
boyfriend is:39 27 43
boyfriend makes:42 34 -8
boyfriend … last:44 55 -5
boyfriend … me:142 144 69
boyfriend … my:5 -3 -26
boys:-8 2 6
bra:63 59 58
bracelet:25 30 32
bracelet … teh:25 30 32
brain:-55 -42 -58
brake:70 70 66
brave:-14 -3 -15
bread:-36 -25 -6
break:9 15 29
break its:24 22 14
break teh:33 35 40
break … door:41 45 49
breakfast:-9 1 15
breath:3 19 -1
breathe:68 7 -1
breathes:21 16 15
breathing:89 86 87
breathing … weird:21 19 13
brennans:17 10 7
bridge:80 107 105
bridge after:-62 -51 -44
bridge at:-19 -14 -23
bridge for:-27 -20 -19
bridge im:80 65 72
bridge on:-48 -15 -11
bridge right:-34 -32 -38
bridge tonight:4 1 -29
bridge … after:-42 -13 -13
bridge … im:-43 -34 -26
bridge … in:21 14 7
bridge … its:27 17 18
bridge … ive:31 27 19
bridge … jmup:92 98 91
bridge … my:-20 -21 -19
bridge … on:39 30 36
bridge … to:10 33 43
bridges:12 16 10
bridie:26 -4 -1
bridie … i:29 -3 -1
brief:-38 -47 -28
brighter:22 -7 -7
brilliant:-8 -6 -6
bring:8 -24 -20
bring a:-39 -31 -28
bring me:32 4 -3
bring … back:55 -9 -11
bring … to:27 38 34
bringe:28 39 6
bringe mich:45 54 15
bringe … der:29 31 29
bringe … mich:29 31 29
bringing:-26 -14 -2
bringing a:23 27 37
bringing … gun:38 39 38
bringing … to:11 17 28
bringt:-13 -8 -3
bro:12 10 17
broke:-44 -24 -16
broke it:23 25 24
broke … took:24 25 23
broken:-8 -18 -26
brother:4 15 0
brother he:-18 -21 -20
brother in:-28 -13 -12
brother says:28 40 -14
brother wants:-23 -18 0
brother … and:57 16 29
brother … from:4 7 -21
brother … he:54 71 84
brother … his:38 32 4
brother … into:29 27 -6
brother … my:45 39 16
brother … out:22 27 -10
brother … teh:-1 15 23
brother … that:15 16 36
brothers:13 9 18
brothers service:22 18 12
brothers … pistol:22 18 12
brothers … teh:36 37 38
brought:-12 -19 -13
brought me:23 9 -8
brought teh:26 36 31
brought … my:-59 -48 -19
brucke:23 28 30
brucke und:23 28 30
brucke … gleich:15 21 21
bruise:-53 -59 -21
bruises:58 70 47
buddies:40 39 -1
bug:-8 -7 -5
buggy:-3 -4 -8
built:62 -29 -27
bullet:53 61 -16
bullet and:-25 -10 -6
bullet in:47 47 -21
bullet … i:57 55 -1
bullet … my:29 23 -1
bullet … teh:-45 -25 -1
bulletin:-3 -2 -3
bum:30 -40 -31
bunk:-8 -3 -2
buprenorphine:-3 -3 -2
burden:43 -19 -26
burden but:21 -1 0
burden on:44 11 -6
burden to:60 -1 -1
burden … am:21 -1 0
burden … family:61 -1 0
burden … my:73 -18 -11
burdin:44 -8 -4
burdin on:44 -8 -4
buried:-28 -12 4
burn:53 44 -10
burn … house:38 36 -13
burn … with:47 46 -14
burned:-47 -36 -25
burned meself:-25 -18 -11
burned … arm:28 31 -1
burned … leg:-40 -33 -4
burned … on:-33 -27 -5
burned … teh:-30 -23 -17
burned … with:37 39 -19
burning:82 103 85
burning my:45 46 -17
burning up:24 24 34
burning … and:19 16 20
burning … to:46 45 20
burns:66 21 6
burnt:41 47 43
bury:40 -10 -4
bury … i:44 -6 -7
bus:25 21 20
bus iykyk:44 -5 0
bus leaves:-35 -27 -17
bus teh:42 42 39
bus tonight:-72 -40 -21
bus was:-20 -1 -1
bus … at:-26 -23 -16
bus … coast:17 22 19
bus … ctb:13 14 24
bus … if:45 -1 0
bus … late:-34 -5 -2
bus … u:65 -11 -3
bust:15 11 -7
but:-75 -86 -77
but he:-9 -15 -24
but i:-15 -47 -51
but ive:-22 -23 -19
but my:-23 -20 -13
but teh:-30 8 -24
but u:22 20 18
but what:-33 -23 -1
but … am:-12 -10 -20
but … be:31 -9 -9
but … did:43 50 14
but … do:33 16 22
but … dont:-24 -6 -13
but … he:3 -39 -19
but … holding:25 -7 0
but … i:-16 -54 -23
but … ice:59 -7 0
but … it:-37 11 -3
but … know:-35 -21 5
but … me:33 50 30
but … meself:-59 -28 -5
but … my:10 -28 -1
but … night:21 15 -2
but … not:6 -26 -23
but … on:34 52 23
but … started:20 21 -3
but … teh:-30 -35 -32
but … think:-37 -36 -5
but … till:43 39 43
but … to:6 -15 -24
but … want:5 -1 -41
but … wish:27 -2 0
butter:-27 -16 -9
buy:-26 -18 -33
buying:-23 -8 5
buying a:12 28 27
buys:-47 -35 -35
by:8 14 23
by a:-15 -20 -13
by christmas:38 48 -5
by it:59 48 37
by me:49 24 25
by meself:38 22 -15
by midnight:65 61 75
by mistake:-60 -58 -38
by monday:25 27 33
by morning:29 41 42
by rush:-34 -33 -26
by spring:16 14 -24
by teh:23 22 18
by tmrw:48 52 56
by … all:51 52 60
by … and:-36 -37 -53
by … anyone:14 19 21
by … be:39 44 15
by … bed:7 21 19
by … been:47 32 21
by … door:-23 -19 -16
by … every:-39 -37 -39
by … fingernails:22 -6 -2
by … hair:49 43 45
by … hand:0 4 -25
by … hands:26 41 14
by … hour:-34 -33 -26
by … i:-23 -13 -14
by … in:6 -2 -33
by … it:-30 -10 -12
by … ive:-18 -21 -12
by … night:37 39 49
by … one:-26 -27 -21
by … own:20 18 -10
by … sad:23 26 -4
by … sea:-70 -53 -42
by … she:35 15 23
by … sheds:32 33 35
by … teh:-18 -21 -18
by … them:-53 -39 -27
by … throat:20 29 0
by … time:50 50 42
by … tmrw:38 30 24
by … tracks:28 24 31
by … train:-27 -40 -40
by … u:20 17 15
by … weekend:26 19 3
by … where:-13 -39 -8
by … with:26 33 36
by … wont:50 50 46
bye:32 38 43
bye everyone:-39 -15 -14
bye … bye:-21 -16 -17
c:-59 -45 -29
ca:-5 -2 -2
cab:-5 -4 -2
cabin:19 28 33
cabinet:19 19 14
cabinet … and:29 26 38
cabinet … im:24 19 23
cabinet … ive:24 26 26
cable:-10 -11 -3
cada:49 -6 -12
cafe:-14 -4 -6
cake:-96 -78 -74
cake is:-21 -17 -17
cake … in:-32 -27 -27
cake … my:-19 -22 -27
calculator:14 15 16
calendar:15 18 21
calf:20 -7 -8
calf cheque:23 -7 -7
call:10 28 23
call anyone:49 56 61
call back:24 -5 -3
call it:-37 -11 -5
call me:-21 -22 -18
call my:-24 -8 -13
call teh:-23 -5 5
call … and:22 -31 -28
call … at:70 72 73
call … hear:31 15 12
call … i:-28 -16 -12
call … police:20 25 26
call … teh:-20 -40 -32
called:-31 -24 -26
called … teh:-26 -19 -6
caller:-12 -11 -7
calling:11 -16 9
calling me:38 -13 -8
calling … ive:51 -7 -4
calling … my:39 3 -10
calls:-12 -12 6
calm:35 26 27
calm … ive:-24 -12 -29
calor:-33 -18 -12
calve:0 -1 -1
calves:-2 -1 -1
came:-3 -9 0
came down:37 0 -1
came for:45 -2 -1
came home:46 56 52
came out:26 -7 -3
came over:-21 -18 -10
came … deployment:25 22 -11
came … im:58 13 20
came … with:-6 -34 -25
camera:-13 -9 -12
camera off:33 27 22
camp:27 23 21
camp … teh:-65 -61 -48
campaign:-6 -4 -2
campaigners:-4 -4 -4
camping:7 11 17
can:3 -9 5
can be:-28 -12 -12
can do:-35 -21 4
can go:11 33 36
can hav:27 22 14
can hear:90 87 87
can i:8 -32 -33
can see:12 31 30
can stop:7 0 -25
can taste:26 15 19
can … a:-8 -11 -21
can … after:28 32 35
can … allergic:42 -1 -1
can … be:22 -7 -4
can … engine:52 55 53
can … him:18 21 39
can … im:-31 -24 -19
can … is:48 4 -11
can … it:23 13 37
can … its:49 24 17
can … ive:27 27 22
can … me:-19 -1 -31
can … my:37 -3 16
can … of:7 -24 -10
can … off:9 -21 -19
can … on:5 6 22
can … teh:16 27 38
can … that:-25 -13 -24
can … them:-27 -18 -35
can … to:-41 -26 -31
can … train:10 27 19
can … with:-22 -19 -16
canal:7 19 13
cancel:29 -4 17
cancelled:-7 -7 -4
cancer:29 -37 -23
cancer … i:37 -6 -5
candle:12 22 23
candle … teh:18 23 24
candles:-19 -31 -19
cannot:15 -30 -13
cannot wait:-30 -25 -28
cannula:-4 -10 -24
cans:15 -3 -2
cansada:39 -14 -18
cansado:138 -6 -5
cant:48 61 36
cant be:-19 -53 -24
cant feel:97 90 92
cant get:45 58 57
cant go:69 4 -9
cant hear:13 -39 -31
cant hold:54 52 54
cant live:-58 -26 -17
cant look:69 -4 -3
cant picture:50 -4 -1
cant promise:40 35 -6
cant rouse:29 28 31
cant say:-7 -41 -19
cant see:1 -30 -32
cant stand:29 29 28
cant stay:30 24 31
cant stop:67 92 -1
cant tell:6 5 -25
cant wait:-33 -28 -17
cant … a:-16 -31 -29
cant … about:25 16 -15
cant … and:-20 -18 -7
cant … another:36 80 38
cant … any:44 38 29
cant … anymor:67 45 20
cant … at:25 -21 -14
cant … awake:23 21 25
cant … cuting:61 63 -15
cant … day:51 68 -1
cant … dont:21 15 -24
cant … her:35 -20 0
cant … him:55 52 63
cant … i:-35 -16 -3
cant … im:-45 -67 -35
cant … in:50 5 21
cant … it:-5 0 29
cant … longer:39 41 37
cant … meself:23 19 -3
cant … my:75 66 63
cant … no:-23 -10 -17
cant … of:1 6 -25
cant … off:21 17 10
cant … one:29 26 16
cant … planning:28 30 -1
cant … screen:21 24 23
cant … thinkin:9 -24 -4
cant … this:0 25 -16
cant … up:80 61 65
cant … with:-33 -36 -22
cant … without:-90 -48 -25
canteen:10 11 17
cap:-8 -1 0
capsules:-8 1 6
captains:4 9 6
car:4 17 15
car keys:-60 -45 -44
car outside:39 28 17
car with:-57 -45 -56
car … a:25 23 29
car … engine:-30 -32 -33
car … find:29 19 14
car … garage:37 29 16
car … gone:10 18 29
car … hes:7 5 30
car … it:32 30 28
car … ive:-2 -8 -21
car … me:-29 -31 -20
car … meeting:26 -1 -1
car … on:-27 -13 -6
car … tmrw:26 21 18
car … to:-31 -28 -25
caravan:61 55 68
caravan with:14 13 24
carbs:-21 -11 -8
card:-6 -20 -23
card in:55 24 -2
card … her:20 25 21
card … my:52 16 26
cards:-26 -20 -18
care:6 18 -22
care if:33 11 -8
care less:46 49 40
care what:11 27 -7
care … each:25 19 15
care … happens:15 27 -4
care … i:-12 -14 -26
care … it:-36 -17 -7
care … its:-26 -9 -24
care … me:-29 -7 -3
care … other:25 19 15
care … teh:52 22 33
career:-37 -22 -10
carer:-10 -8 -25
carer hit:-41 -39 -18
carer … an:-34 -36 -18
cares:22 52 58
caretaker:2 -1 0
carga:43 -2 -1
carnt:4 13 -1
carpark:4 0 -2
carpark … for:-22 -19 -19
carpark … teh:-22 -19 -19
carpet:-5 -2 -19
carried:3 7 -1
carry:27 21 25
carry narcan:-36 -29 -28
carry on:21 -15 -12
carry … on:-25 -29 -19
carrying:1 33 -11
cars:35 59 53
cars gone:33 28 24
cars … i:-41 -5 -4
cartas:2 2 0
carved:85 94 -4
carving:-25 -32 -34
casa:-19 31 -11
casa … el:25 26 -3
case:-14 14 28
case … is:38 38 30
case … u:28 27 25
caseload:12 9 0
cases:-5 -6 -20
cash:-10 -4 4
cash … i:6 10 28
cat:15 8 9
cat is:54 54 57
cat to:-22 -16 -16
cat … lady:-22 -16 -16
cat … teh:-22 -10 -11
cat … to:-41 -22 -11
catch:1 -22 -41
catch something:47 -4 -1
catch teh:-19 -10 -34
catch … and:31 -16 0
catch … bus:-13 -8 -35
catching:-10 -64 -36
catching teh:-6 -60 -29
catching … bus:-3 -58 -26
catching … iykyk:44 -5 0
catching … long:24 -1 -1
catching … tonight:-72 -40 -21
caterer:-6 -3 0
cats:-15 -11 -11
cats at:15 19 20
cats … teh:-31 -29 -32
cattle:-20 -12 -10
caught:-11 -10 -1
cause:-47 -30 -22
cava:26 25 32
cba:58 52 0
ce:14 15 37
ce soir:20 19 41
ce … corde:43 43 40
ce … la:22 18 17
celebrate:-37 -6 -1
celebrity:18 20 -1
celebrity sewerslide:21 21 -1
celebrity … on:21 21 -1
celebrity … teh:21 21 -1
centre:10 12 -16
cest:10 0 0
chair:64 76 52
chair is:63 57 61
chair to:-21 -15 -14
chair … and:54 53 51
chair … new:31 33 27
chair … teh:46 43 27
chairs:-59 -46 -31
chairs no:-38 -24 -14
chairs … more:-38 -24 -14
chalk:2 5 5
chalked:-1 3 4
chance:-10 -8 -4
change:-10 -39 -40
changed:-10 -12 7
changed … mind:33 31 27
changed … what:34 32 27
changes:32 49 33
changing:-21 -14 -2
channel:-28 -30 -31
chapel:8 12 11
chapter:-21 -12 -8
character:-33 -32 -15
charger:5 -36 -27
charger … u:40 -3 -4
charity:-31 -26 -35
charla:-3 -1 -3
chart:-37 -20 -8
chat:1 -6 -8
chat … on:-20 -18 -22
chats:-1 -5 8
cheap:-15 -9 -7
check:-1 19 16
check in:17 34 28
check what:20 24 -2
check … is:37 39 18
check … it:25 29 -2
check … mood:54 58 55
check … tmrw:13 31 16
checked:-19 -15 -13
checking:-69 -31 -17
checks:2 8 -6
checks my:18 23 -6
checks … and:50 60 -7
checks … phone:18 23 -6
cheerio:106 109 107
cheers:10 13 22
cheese:-25 -17 -6
cheesecake:-1 -1 0
chef:-8 -8 -1
chemist:-26 -19 -16
chemist im:19 21 25
chemist … holidays:19 21 25
chemist … it:-47 -26 -23
chemist … on:19 21 25
chemistry:-6 0 3
chemo:-5 1 4
cheque:23 -7 -7
chess:-16 -11 -15
chest:60 46 45
chest is:23 35 35
chest … and:84 97 69
chest … slow:8 12 25
chewing:20 -2 -2
chicken:-35 -39 -35
child:2 1 3
child is:49 45 46
children:7 -9 -3
children and:53 37 32
children i:25 23 35
children it:-51 -56 -37
children … i:-19 -40 -68
childrens:18 3 -1
childrens clothes:20 7 5
china:-2 -4 -5
chip:-40 -10 -7
chip … teh:-25 -12 -6
chippy:-22 -14 -1
chips:-28 -26 -26
chocolate:-18 -7 -6
choir:32 27 27
choir … teh:16 23 29
choking:28 32 41
choose:10 19 32
choosing:37 41 18
chopping:-13 -11 -7
chords:-24 -15 -8
chorus:-33 -12 -4
chose:19 28 19
chose teh:54 54 43
chosen:61 62 61
chosen teh:55 46 49
chrissie:0 -1 0
christening:-1 -26 -20
christening … sunday:-22 -18 -12
christmas:5 12 -32
christmas … it:13 21 -4
chuffed:-5 -1 -1
church:0 12 16
church … my:33 29 24
ciaran:8 8 5
cide:-8 -7 0
cigarette:-25 -18 -41
cigarette is:-26 -18 -10
cigarette … finished:-26 -18 -10
cistern:21 -3 -3
citalopram:2 2 -3
citizen:-23 -13 -5
city:-54 -49 -31
civil:-3 8 3
clapped:-9 -5 -7
class:31 32 34
class … me:51 33 -4
class … teh:8 17 32
clean:-18 -23 -33
clean from:37 22 -3
clean using:4 21 0
clean … im:48 6 0
cleaned:40 47 38
cleaned teh:22 29 14
cleaned … teh:18 22 18
cleaner:40 49 30
cleaning:9 13 8
clear:21 44 36
clear … teh:-42 -35 -17
cleared:56 61 66
client:9 16 -8
clients:1 0 0
cliff:90 81 92
cliffs:20 20 24
climb:33 41 36
climb out:34 35 36
climb … teh:19 33 28
climbed:0 3 1
climbing:7 8 16
clinic:-1 -22 -44
clinic … had:-27 -19 -20
clinic … on:-29 -11 -9
clock:25 24 31
clock off:6 -32 -22
clocks:6 8 7
clonazepam:23 23 -2
close:-3 6 -20
close to:-20 -29 -16
closed:-12 -13 -7
closed after:-30 -16 -17
closer:73 7 3
closet:22 27 19
closet and:29 30 23
closing:15 -1 12
clothes:14 8 -1
clothesline:-1 -2 2
club:-34 -34 -36
club teh:36 31 25
cnat:118 91 98
coach:-9 3 -19
coach … me:32 48 -12
coach … stay:21 27 -1
coach … us:-24 -21 -4
coaching:-32 -26 -23
coast:-6 -3 3
coast leaves:17 22 19
coaster:26 -1 0
coat:66 65 62
coat pockets:30 28 28
coat … i:-9 -31 -25
coats:27 26 25
code:3 4 -3
coffee:-17 4 3
coffee and:4 19 26
coffee … teh:13 26 12
coffin:6 9 14
cold:26 19 22
cold and:55 -12 -14
cold on:12 14 21
cold store:33 29 -3
cold turkey:-21 -20 -18
cold … and:6 13 34
cold … im:6 12 22
collapsed:-21 -17 -39
collar:-9 -2 3
colleague:14 14 0
colleagues:3 1 1
collecting:38 43 54
collection:27 37 34
college:-21 -13 -17
collie:0 0 1
colour:28 31 18
colur:42 32 -3
combine:13 24 -4
come:50 20 25
come out:-23 -16 8
come … a:-23 -15 -11
come … call:38 43 43
come … for:10 11 -22
come … hes:20 22 28
come … i:43 50 41
come … me:58 66 25
come … my:19 -11 25
comedy:-20 -1 0
comes:22 17 28
comes back:60 6 -4
comes in:36 28 -25
comes … and:32 -14 -11
comes … at:30 31 31
comes … im:5 20 27
comes … my:22 24 -23
comes … room:23 25 -25
comfort:-23 -12 -7
comfy:-19 -12 -6
coming:8 39 68
coming back:-8 12 22
coming down:38 26 29
coming home:-5 3 25
coming in:-29 -35 -27
coming off:25 33 38
coming over:14 18 23
coming … drink:18 26 21
coming … from:46 48 49
coming … it:30 18 16
coming … me:-21 -15 -9
coming … my:21 32 36
coming … teh:55 51 32
coming … that:-24 -31 -15
coming … xanax:51 52 48
comit:21 54 -28
comit sudoku:29 25 -3
comit … not:22 17 -3
comment:-3 18 -9
comments:-30 -21 -7
committee:-36 -28 -26
communion:1 4 2
commute:5 2 5
como:-43 -76 -22
companeros:10 11 10
company:-27 -22 -28
complain:62 -12 -11
complains:42 40 -5
complains … teh:47 43 -4
completely:0 0 0
compliment:15 16 11
comprimes:7 7 8
computer:-11 -8 -4
con:-42 -7 -18
concert:-11 -8 -4
conference:12 10 9
confession:3 11 15
confiscated:14 16 16
confused:-21 -3 14
considering:39 67 23
constantly:0 0 0
consultant:-16 -18 -17
content:14 -10 -5
content not:27 -11 -5
content … see:27 -11 -5
content … to:27 -11 -5
continue:-48 -35 -23
contract:-30 -28 -19
control:-30 -35 -14
conversation:-18 -30 -22
cook:-8 20 -17
cook wrong:24 18 0
cook … he:24 18 0
cooked:-1 -5 2
cooking:-2 -12 -10
cool:-40 -21 -9
copy:-7 -8 -5
cord:41 42 48
cord of:-25 -19 -19
cord … curtain:-28 -23 -24
corde:19 16 16
corde est:43 43 40
corde … dans:43 43 40
corner:11 -10 7
corner … dont:25 -5 -5
coroner:-23 -9 -4
corridor:11 17 31
cortando:-5 8 -2
cos:-3 30 43
cos i:31 39 36
cosas:9 30 25
cost:53 -10 -8
cot:-2 3 4
couch:-19 -2 1
coucher:-21 -13 -11
cough:-44 -29 -18
could:-37 -34 -38
could be:-36 -31 -28
could disappear:58 -1 0
could do:39 -8 -7
could get:0 23 20
could say:-31 -6 -5
could … and:58 -10 -2
could … it:-8 -19 -22
could … teh:20 17 3
could … to:-22 -14 -11
could … why:57 12 -2
could … with:33 9 -6
couldnt:-17 0 8
couldnt care:30 35 -7
couldnt hav:52 32 30
couldnt stay:27 7 0
couldnt … any:53 25 29
couldnt … it:-70 -35 -18
couldnt … less:26 29 -1
couldnt … u:36 28 27
council:-21 -17 -10
counselling:-11 -3 -3
counsellor:3 11 12
count:8 7 16
count … teh:22 20 26
counted:23 4 -1
counted out:-23 -18 -11
counted … fresh:29 19 -2
counted … my:-26 -21 -15
counted … on:27 27 29
counted … ones:71 68 32
counted … teh:19 19 24
counterpane:9 9 10
counting:35 -22 8
counting to:26 23 26
counting … my:-23 -12 -10
counting … to:30 29 32
country:-15 -16 9
counts:-5 -1 6
county:-37 -30 -19
couple:-17 -31 -31
courage:71 22 20
course:-27 -26 -13
court:-15 -1 4
court today:11 14 20
court … judge:11 14 20
cousin:-14 -16 7
cousin … tramadol:13 18 25
cousins:11 9 14
cover:5 -7 6
covered:1 10 -17
covered in:16 23 -10
covered … cuts:38 50 -5
covers:-7 -6 -6
covid:37 -8 -6
covid … and:44 -3 -2
covid … back:46 -2 -2
cows:-7 -5 -5
cowshed:-8 -15 -11
cracked:19 11 -2
cracked … rib:22 21 -1
cramps:-6 -24 -18
crane:40 41 43
crash:-24 -9 -12
craving:-11 -45 -38
craving is:114 -15 -11
craving … i:20 -20 -14
craving … im:32 -5 -7
craving … strong:91 -10 -9
cravings:-75 -42 -38
crawling:58 5 4
crazy:-89 -54 -18
cream:-9 -4 -3
creamery:-17 5 2
creative:34 30 -4
creative writing:39 32 -2
creo:-52 -1 -1
crew:65 71 72
crewe:12 5 3
crewmates:-1 1 0
cricket:-49 -37 -34
cried:-17 -9 -28
cried and:37 34 -8
cried … teh:-21 -14 -11
cries:15 2 -6
crime:-14 -10 -4
cringe:-10 -4 -2
crisis:-14 -13 -5
cross:50 22 18
crossed:40 8 -10
crossed out:30 22 0
crossing:75 64 61
crossing … to:32 27 25
crossword:-4 10 -3
cruel:-100 -97 -104
cruel world:-100 -97 -104
cry:-47 -45 -39
cry for:34 34 20
cry … teh:-29 -25 -15
crying:21 -13 4
ctb:64 88 76
cuando:45 -6 32
cubby:18 18 17
cubicle:22 24 5
cuenta:39 -7 -12
cuffed:1 4 5
cup:-13 2 1
cupboard:31 -14 -9
cupboard … teh:-28 -17 -14
currently:-68 -42 -37
curry:-46 -32 -20
curry … teh:-22 -13 -7
curtain:3 2 -2
curtains:-27 -26 -17
customs:-27 -23 -11
cut:58 81 26
cut but:39 -11 0
cut deep:41 39 57
cut it:32 17 1
cut me:-13 -37 -14
cut meself:60 79 28
cut teh:-46 -23 -20
cut tonight:51 -33 -18
cut … a:41 56 -7
cut … and:22 25 18
cut … but:43 -21 -22
cut … i:39 25 25
cut … if:31 26 33
cut … im:15 -42 -14
cut … its:16 19 26
cut … last:31 41 -1
cut … long:26 27 25
cut … my:-22 -12 -22
cut … night:68 76 -2
cut … rists:3 3 28
cut … this:20 19 32
cut … throat:81 78 46
cut … thumb:-25 -13 -8
cut … time:22 29 29
cut … way:26 27 25
cut … wrist:-43 -31 -2
cuting:45 70 -37
cuting meself:118 105 -4
cuting my:12 28 45
cuting … arms:17 30 -8
cuting … cant:73 75 -7
cuting … every:-21 -8 -3
cuting … i:42 52 -7
cuting … its:-45 -39 -2
cuting … night:51 73 -1
cuting … not:-27 -23 -4
cuting … stop:19 26 -8
cuting … this:32 32 -4
cuts:32 31 -39
cutter:-9 -11 -3
d:25 -49 -23
da:74 3 -23
dad:9 17 36
dad punches:38 37 -6
dad quit:43 47 53
dad … and:-3 -1 -36
dad … in:22 20 5
dad … me:31 30 -12
dad … on:20 24 29
dadajis:9 8 8
daddy:37 33 45
daddy … this:44 40 41
daddys:5 9 9
dads:25 23 44
dads pistol:35 45 46
dads till:-22 -23 -22
dads ute:30 28 22
dads … and:47 55 30
dads … her:23 20 24
dads … is:54 45 36
dads … sunday:-30 -30 -27
dads … teh:25 35 41
dads … to:-28 -21 -21
dads … tonight:-30 -31 -29
daft:30 -14 -7
daily:-19 -40 -35
dal:0 0 0
dam:-8 -6 -7
damn:0 0 0
dance:-34 7 9
danced:-24 -9 -2
dancing:-20 -15 -13
danger:-9 17 -5
dann:15 4 19
dann … endlich:17 17 22
dann … ruhe:23 12 20
dans:9 5 7
dans la:43 43 40
dans … grange:43 43 40
dark:18 2 6
dark for:37 -9 -8
dark … my:44 26 -5
darts:-25 -21 -5
das:28 39 -2
das leben:30 37 -16
das … nehmen:30 37 -16
dass:11 10 12
data:20 18 14
date:10 -1 -13
date i:-45 -19 -27
date on:48 45 27
date set:-50 -48 -30
date … ive:23 30 25
dated:13 16 22
dates:-7 -6 -8
daughter:-10 -5 -20
daughter is:-4 0 -23
daughter … it:20 30 7
daughter … over:24 21 -7
daughter … teh:-29 -17 -21
daughters:15 6 14
dauter:42 -9 -4
dave:-7 -4 -2
davey:32 -2 -1
davey … teh:32 -2 -1
dawn:40 35 39
day:-21 -35 -72
day and:35 33 9
day cant:17 20 -2
day i:-6 11 -39
day is:-21 -15 -11
day it:19 38 11
day its:23 19 18
day off:-37 -26 -21
day that:-28 -3 -1
day to:-33 -13 -6
day two:35 21 30
day without:-31 -3 11
day zero:71 -1 0
day … a:38 6 14
day … and:21 34 26
day … drink:-30 -5 11
day … i:8 -37 -24
day … it:-42 -21 -5
day … kil:20 26 -11
day … my:-12 -24 -9
day … no:22 -1 4
day … off:42 21 34
day … sunday:11 11 22
day … this:38 12 14
day … want:32 37 0
day … with:26 25 28
day … without:10 14 22
daydream:22 17 -2
daydream about:23 18 -2
days:-15 -12 -19
days clean:-33 -19 -15
days i:-21 -15 -12
days id:32 -8 -2
days ive:26 26 23
days make:32 0 -1
days off:21 7 5
days on:35 29 -3
days sober:-29 -9 -5
days start:25 25 18
days to:23 -15 -6
days … a:-50 -35 -21
days … and:-6 21 -11
days … at:42 42 34
days … be:-35 -10 -5
days … been:22 27 10
days … gone:9 21 14
days … i:-11 18 -33
days … im:-21 -24 0
days … is:25 7 13
days … no:29 47 19
days … of:66 36 14
days … says:-24 -23 -13
days … sleep:-33 -27 -29
days … teh:63 29 30
days … that:28 -3 -2
days … thinks:35 31 19
days … to:42 46 42
days … today:33 27 15
days … want:26 -4 0
de:-7 -10 -35
de la:-3 33 9
de me:9 28 -23
de mourir:39 0 -2
de vivre:29 -15 -1
de … abuelo:23 24 29
de … casa:68 54 -4
de … el:-61 -22 -10
de … je:-28 -11 -3
de … la:-59 -21 -28
de … le:-13 -7 -28
de … suicider:26 31 -1
de … vais:-31 -16 -3
deactivating:13 17 14
deactivating … at:19 22 18
dead:23 -15 -17
dead a:54 32 31
dead and:-30 3 -12
dead by:-49 -10 -15
dead every:-28 -2 -1
dead i:5 -30 -16
dead is:-22 -1 -1
dead since:48 12 20
dead teh:27 -16 -13
dead than:31 -2 -1
dead to:26 2 -9
dead … an:14 34 33
dead … and:39 54 13
dead … been:11 35 -4
dead … day:53 28 28
dead … dead:-25 -10 -4
dead … do:21 22 -5
dead … feel:33 -3 -1
dead … hour:-34 -33 -26
dead … i:-45 8 15
dead … id:70 36 46
dead … im:28 48 -13
dead … meself:24 37 -16
dead … my:3 24 26
dead … not:-66 2 -2
dead … on:-45 -10 -3
dead … rush:-34 -33 -26
dead … says:25 -22 -13
dead … such:39 -2 -1
dead … teh:-37 -6 2
dead … this:24 -6 -2
dead … ticked:26 0 0
dead … want:-58 -23 -1
deadline:-7 -5 -3
deaf:5 -4 -2
deal:-45 -27 -4
deal i:22 26 21
dealer:20 39 27
dealer … sold:26 32 -8
dealer … to:5 41 4
dealers:-1 -31 -33
dealers number:21 -8 -5
dealers road:21 -18 -10
dealers … on:75 -18 -11
dealers … up:55 -11 -6
dear:7 16 34
dear … i:6 10 37
dears:-16 -17 -20
dears i:-22 -21 -22
dears … be:-22 -21 -22
dears … shall:-22 -21 -22
death:-29 -30 -53
death would:50 -2 0
death … a:39 -6 -3
death … be:47 -2 0
deaths:4 13 -23
deaths … i:52 51 0
deberia:-77 -3 -2
debrief:0 0 0
debt:-8 -10 -2
debts:46 31 28
decade:-3 -2 0
decades:-9 -3 -3
decaf:-8 -1 0
december:-11 -5 -1
decent:-30 -29 -12
decent to:22 14 16
decided:29 40 8
decided i:25 22 -35
decided to:-31 -42 22
decided … a:19 24 21
decided … end:-14 -23 -16
decided … teh:49 45 12
decision:-45 -25 -17
deeds:-1 -1 -1
deep:57 18 29
deep this:40 35 28
deep … teh:20 13 22
deepest:62 60 47
deer:-2 -2 -2
definitely:0 0 0
degree:-1 4 7
deja:26 10 -7
deja salir:39 19 -5
deja … de:12 21 -4
deje:59 55 57
deje la:85 76 70
del:-33 -16 -25
delayed:-9 -7 -8
delete:76 97 1
delete … been:-22 -22 -1
delete … old:20 21 24
deleted:0 -40 -22
deleted a:52 -10 -10
deleted … file:48 -6 -1
deleted … no:48 -6 -1
deleting:108 127 101
deleting my:54 56 61
delirium:17 27 25
delirium tremens:21 29 26
delivery:-2 0 3
dem:4 -9 -4
demain:-1 12 15
dementia:-6 -6 -10
den:-16 -3 14
denise:16 18 17
denise … teh:40 45 47
denke:30 41 -6
dentist:-13 -45 -39
deployment:25 22 -11
depressed:-43 -64 -33
depression:-46 -13 -21
der:-5 14 51
der brucke:23 28 30
der strick:28 33 68
der … bereit:15 15 30
der … liegt:22 21 19
der … und:23 28 30
des:70 87 -9
desaparecer:239 -41 -13
descant:8 5 12
desde:77 32 -7
desert:2 1 -2
deserve:20 -7 -14
deserve a:43 -3 -2
deserve beter:19 21 18
deserved:11 6 6
deserves:29 -49 -27
deserves a:55 -5 -4
desk:17 6 6
despertar:54 -57 -15
despertara:11 -5 -4
despidieron:3 4 -1
despido:14 12 11
despues:-65 -6 -1
detective:-17 -12 -5
detox:-55 -77 -77
detox day:40 -1 -1
detox … teh:-52 -48 -21
detoxing:34 54 36
detoxing at:32 34 34
detoxing … home:32 34 34
developer:1 -2 -12
dey:28 24 22
dia:43 -16 -13
diabetes:-23 -10 -4
diagnosed:-9 -4 -1
diagnosis:-5 1 -5
diaries:17 12 11
diary:-1 0 -11
dias:-25 42 -7
dice:-17 9 -10
dice que:-26 -4 -3
did:-8 21 1
did a:42 42 37
did i:-7 3 -26
did in:25 16 15
did it:51 61 16
did my:26 29 -33
did not:-27 -27 -21
did teh:-43 -33 -21
did to:29 23 5
did try:20 21 20
did u:0 -28 -12
did … a:-21 -8 -9
did … and:48 28 31
did … arms:28 25 25
did … for:-28 -19 -8
did … her:39 29 16
did … in:36 33 -23
did … it:67 5 12
did … legs:40 31 -14
did … me:29 33 2
did … meself:42 23 39
did … my:38 27 22
did … not:36 37 24
did … shot:36 46 49
did … teh:22 7 1
did … to:66 66 77
did … tonight:-70 -68 -43
did … took:34 53 55
did … want:37 38 -12
didnt:3 -14 12
didnt drink:26 -2 -2
didnt go:88 54 -2
didnt tell:55 28 19
didnt wake:26 -9 -1
didnt want:-6 12 40
didnt work:51 79 87
didnt … and:38 52 57
didnt … be:33 32 37
didnt … didnt:25 -4 -9
didnt … one:-37 -17 -16
didnt … to:-23 -8 22
didnt … today:65 -2 -5
die:-12 41 4
die and:0 23 -1
die every:54 -16 0
die for:30 20 -2
die i:62 -38 -27
die im:19 37 -10
die in:-39 -4 8
die its:1 -21 0
die miss:41 32 -3
die my:-59 -62 1
die than:13 33 45
die to:-31 -18 -14
die want:-29 -11 -1
die with:-31 -46 -5
die … a:-25 8 -8
die … and:7 2 48
die … colur:41 32 -3
die … die:29 25 46
die … do:39 55 -5
die … had:35 28 -2
die … hair:-66 -67 -14
die … i:28 -5 29
die … ill:31 41 -7
die … im:-45 -35 -58
die … in:15 -20 -1
die … is:-58 -45 -2
die … it:47 31 33
die … its:15 19 27
die … mean:25 22 -1
die … my:-19 -22 -3
die … pain:14 19 28
die … teh:-40 -36 -25
die … to:-24 1 41
died:9 -35 -17
died in:69 -11 -5
died of:-21 -9 -6
died … that:8 32 -1
dies:14 26 50
dietitian:16 -15 -12
diez:-8 -5 -8
difference:-14 -19 -28
different:-5 10 -28
difficult:-32 -19 -15
dinner:-5 -27 -18
dinner is:-25 -19 -20
dinners:-4 -1 -2
dinnertime:12 21 23
dios:25 -11 -7
directly:13 9 0
disappear:79 -6 -13
disappear and:33 -10 -2
disappear to:-30 -4 -2
disappear … exist:23 -7 -1
disappear … not:25 -7 -1
disappointed:12 -36 -22
disappointed … i:21 -34 -10
disappointed … woke:45 0 0
discharge:13 19 -1
discharged:8 11 16
discharged … i:41 51 51
discord:12 11 10
discuss:-8 -4 8
dishes:-1 2 -3
disorder:-16 -5 -2
dissuade:8 12 8
distance:-8 1 -4
district:-23 -16 -12
disturb:-6 -3 0
dites:19 15 27
dites a:27 29 33
diwali:2 4 21
dizzy:-1 1 1
do:-2 11 -12
do a:65 40 -7
do another:68 68 17
do anything:33 16 33
do away:12 30 -7
do be:18 21 -13
do i:13 38 39
do it:42 23 16
do mean:62 62 -2
do something:-30 -9 -17
do u:-63 -49 -29
do what:16 20 -2
do … about:-49 -27 -21
do … after:-38 -28 -23
do … and:4 2 -31
do … any:-49 -15 0
do … anymor:45 7 -28
do … back:-36 -22 -17
do … be:24 34 31
do … but:57 -33 -4
do … by:59 58 25
do … day:12 52 -1
do … does:-61 -66 -43
do … dont:38 30 5
do … go:58 44 0
do … i:-8 -76 -30
do … im:0 -17 -24
do … in:29 43 29
do … it:-27 1 -30
do … ive:62 42 70
do … kil:17 37 -4
do … me:41 12 28
do … meself:17 28 -18
do … more:-19 -9 -29
do … my:24 8 3
do … of:35 47 33
do … police:9 16 24
do … ring:-25 -13 -7
do … sad:37 36 36
do … same:33 23 -15
do … say:-2 29 -1
do … teh:25 0 11
do … tell:22 21 -5
do … than:58 49 -2
do … think:-47 -25 -6
do … this:-21 -25 3
do … time:-42 -30 -9
do … to:6 26 -15
do … tonight:14 26 22
do … want:-24 -41 -5
do … wen:-11 -1 -42
do … what:-41 -28 -26
do … with:35 44 -5
doc:-60 -58 -13
doc asked:-23 -19 -1
doc … do:-23 -19 -1
doc … i:-45 -42 -10
doctor:-60 -38 -49
doctors:-44 -56 -33
documentary:-19 -14 -8
dodgy:-11 -8 -7
does:-36 -28 -67
does anyone:-28 -19 -16
does it:7 20 -6
does not:29 22 -22
does … change:25 0 0
does … i:33 2 11
does … know:-7 -21 -8
does … on:29 34 17
doesnt:27 37 41
doesnt hav:41 30 20
doesnt hurt:64 72 72
doesnt know:112 63 27
doesnt … i:41 9 -16
doesnt … in:28 34 47
doesnt … its:33 13 17
doesnt … me:-65 -39 -19
doesnt … my:61 63 59
doesnt … to:8 25 13
doesnt … year:17 17 27
dog:-8 6 18
dog at:-60 -51 -48
dog is:21 24 18
dog on:35 45 39
dog … a:-29 -24 -20
dog … at:36 51 49
dog … cold:-37 -35 -30
dog … door:17 15 28
dog … i:-26 -15 0
dog … me:22 23 31
dog … up:-21 -23 -20
dogs:0 4 -1
dogs in:-29 -21 -18
dogs … at:54 54 57
dogs … my:-27 -28 -22
dogs … teh:18 43 18
doing:-27 -21 -45
doing it:72 70 43
doing teh:-38 -36 -15
doing … and:41 52 -16
doing … my:13 21 -9
doing … on:39 35 -6
doing … till:25 26 -1
doing … wen:25 32 21
dolores:-7 -7 -8
domestic:-8 -1 -1
donated:-1 1 3
done:37 55 58
done and:35 33 33
done i:-33 -38 -28
done it:-18 -24 -25
done to:-41 -32 -29
done with:-2 -45 -45
done … bottles:48 41 41
done … every:34 27 33
done … for:-46 -47 -64
done … its:-32 -26 -25
done … kil:2 1 -32
done … life:45 -22 -18
done … living:14 29 0
done … me:-25 -23 -13
done … night:43 54 62
done … on:50 47 35
done … once:-18 -22 -8
done … spray:-18 -22 -8
done … teh:29 45 47
done … things:27 -12 -18
dont:46 53 50
dont ask:13 6 -25
dont be:5 16 28
dont bother:35 34 30
dont break:26 31 29
dont call:27 33 30
dont care:59 62 -49
dont check:20 24 -2
dont come:125 86 58
dont do:-25 -54 -33
dont feel:-21 11 6
dont get:53 53 47
dont give:-22 -21 -8
dont hav:-27 -34 -41
dont know:-29 -19 -25
dont let:27 32 20
dont me:84 13 -11
dont mean:80 7 8
dont mind:-8 -1 -23
dont miss:-24 -13 -8
dont mix:-43 -31 -21
dont much:13 23 0
dont plan:44 -18 -12
dont reply:61 62 69
dont see:-17 -58 -42
dont send:89 90 82
dont tel:45 50 51
dont tell:105 99 80
dont think:-13 -33 -5
dont trust:10 29 -3
dont wait:-27 -20 -19
dont wake:72 25 -2
dont wana:16 -24 0
dont wish:-47 -1 -1
dont … a:30 37 31
dont … about:-1 12 24
dont … all:-50 -31 -11
dont … and:-25 -17 -8
dont … any:-32 -14 -16
dont … anyone:64 61 62
dont … at:13 25 7
dont … back:-29 -1 -7
dont … be:3 9 21
dont … beter:22 14 -8
dont … but:28 -9 -10
dont … call:39 50 54
dont … cross:30 34 40
dont … die:-36 -26 -3
dont … do:-26 -26 -6
dont … dont:-7 -35 -24
dont … door:26 31 29
dont … exist:59 3 -5
dont … for:24 18 7
dont … from:32 52 14
dont … happens:15 25 -4
dont … he:1 11 -23
dont … hear:60 50 46
dont … her:2 13 29
dont … him:13 21 20
dont … i:13 -10 32
dont … if:21 -12 -33
dont … ill:-34 -25 -22
dont … im:15 29 37
dont … in:34 2 -5
dont … it:-22 -18 -13
dont … its:11 -2 -37
dont … live:72 10 -18
dont … look:45 46 47
dont … me:-22 -17 -22
dont … meself:9 -1 -31
dont … more:-24 -7 -2
dont … mum:-25 -13 -13
dont … my:5 -6 -25
dont … on:20 -10 -5
dont … piont:89 -2 -1
dont … sad:-38 -35 -29
dont … say:23 31 28
dont … sorry:48 44 48
dont … sucidal:-23 -20 0
dont … teh:77 53 63
dont … that:-10 -54 -14
dont … thats:28 23 -3
dont … there:62 29 27
dont … this:43 -23 -11
dont … tonight:-10 -8 -22
dont … u:-58 -36 -26
dont … up:32 13 -31
dont … ur:-29 -23 -7
dont … wait:15 21 12
dont … want:49 52 55
dont … was:-1 47 42
dont … wen:55 44 -13
dont … what:-3 24 -34
dont … where:-33 -36 -24
dont … which:83 82 42
dont … why:73 58 35
dont … will:13 45 31
dont … yourself:-26 -4 -9
door:17 24 28
door and:43 8 16
door he:37 45 40
door in:-36 -29 -11
door its:20 26 -6
door saying:-23 -15 -11
door with:19 28 34
door … a:27 23 19
door … and:40 35 45
door … care:15 22 0
door … i:41 66 70
door … in:24 24 25
door … it:-38 -38 -25
door … knows:-22 -21 -14
door … me:57 51 46
door … my:-33 -32 -21
door … nobody:-20 -19 -15
door … says:20 19 40
door … to:32 16 3
doors:40 32 34
doors down:40 46 45
doors locked:25 4 9
doors open:-31 -24 -24
doors to:31 29 26
doors … at:-7 -33 -28
doors … dogs:37 42 38
doorway:23 14 -3
dope:-15 -44 -31
dormir:57 -75 -25
dose:-12 11 -13
dosette:-8 -5 -3
double:15 26 45
doubled:58 51 19
doubled i:50 48 -1
doubling:65 76 71
doughnuts:-21 -11 -11
down:39 55 62
down all:-21 -17 -20
down every:50 50 58
down for:28 38 2
down from:-39 -34 -46
down i:-22 -19 -6
down im:67 39 -10
down in:1 -56 -33
down ive:59 42 45
down me:41 44 50
down teh:3 -7 -35
down to:-61 -20 -41
down with:21 19 1
down … am:19 18 25
down … and:-19 -58 -32
down … are:28 18 20
down … been:26 19 16
down … bridge:-6 -20 -15
down … goin:23 20 32
down … him:32 34 0
down … i:23 3 8
down … im:-29 -21 2
down … in:27 -7 8
down … last:60 64 70
down … little:-23 -16 -3
down … my:107 95 77
down … on:9 -9 -44
down … one:-28 -14 -6
down … says:16 15 27
down … to:-22 -16 -18
down … u:60 56 10
downstairs:-5 12 10
downstairs and:25 38 39
dowry:34 43 -15
dr:-55 -45 -9
drafts:40 33 29
dramatic:-7 -8 -2
drank:64 36 49
drank last:34 -15 -3
drank teh:52 -8 -10
drank … for:20 27 20
drank … night:34 -15 -3
drank … of:-42 -8 7
drank … thing:21 27 23
drawer:40 15 22
drawer and:46 -13 -5
drawn:28 45 59
drawr:3 -1 2
dream:60 -29 -20
dreaming:-6 -2 -1
dreamt:17 -1 -1
drenched:17 14 -41
dress:6 12 10
dressed:11 18 26
dressing:16 14 11
drew:-6 -3 -2
drill:16 19 -5
drink:-32 -20 -26
drink and:43 41 65
drink it:27 1 1
drink since:48 11 15
drink teh:-36 17 7
drink what:19 33 -3
drink … and:-44 -49 -33
drink … didnt:25 -3 -2
drink … friday:-24 -20 -16
drink … i:63 37 52
drink … im:82 46 35
drink … in:-41 -49 -38
drink … of:20 28 16
drink … teh:-11 -49 -37
drinking:-29 -23 -11
drinking and:29 37 47
drinking i:-69 -34 -17
drinking in:-56 -56 -49
drinking on:88 14 1
drinking two:61 53 56
drinking … and:79 13 16
drinking … had:30 22 24
drinking … i:-9 -25 -18
drinking … sunday:25 30 41
drinking … teh:63 45 -4
drinking … top:9 11 -25
drinking … years:-23 -17 -16
drinks:-28 5 -35
dripping:-10 -9 -4
drive:1 1 2
drive dads:30 28 22
drive … that:11 -30 -29
drive … ute:30 28 22
driver:36 50 45
driver doesnt:56 61 57
drives:-23 -17 -13
driving:60 49 60
driving over:-42 -42 -43
driving to:35 42 44
drop:-27 -15 -7
drop … and:41 17 10
dropped:3 7 21
dropped teh:29 29 28
dropped … kettle:29 30 28
dropping:23 28 43
drops:-40 -26 -5
drove:-22 -9 1
drove … teh:24 12 16
drown:-52 -51 -33
drown meself:9 8 27
drowned:-3 -2 -1
drowning:-32 -41 -25
drowsy:35 38 38
drug:-35 -10 1
drugs:-46 -23 6
drum:-15 -7 12
drunk:30 66 65
drunk and:35 32 29
dry:-52 -37 -31
drying:37 34 30
du:-8 -2 7
dubai:11 14 -2
duck:-1 -6 -10
dude:-26 -28 -9
due:-19 4 -1
duerma:18 22 47
dummy:-10 -6 -5
durban:7 14 16
during:-46 -43 -37
durmiendo:-7 6 5
dusk:30 22 -18
dust:-18 -14 -8
duty:25 -15 -8
dyeing:-36 -37 -36
dying:21 -27 -31
dying bill:28 -12 -5
dying on:-24 -7 -4
dying … and:46 -2 -1
dying … i:31 -51 -1
e:-15 -7 -5
each:13 2 -19
each day:54 -7 -4
each other:18 32 40
each time:56 55 -4
each … a:79 18 19
each … all:28 9 3
each … i:23 31 46
each … teh:59 57 -2
each … with:69 -13 -2
ear:24 -10 -6
early:-63 -62 -38
earned:-4 1 -9
ears:27 30 24
ears are:26 38 39
ears … ringing:26 38 39
earth:31 -18 -23
easier:3 -56 -34
easier if:32 -3 0
easier … i:31 -5 -1
easier … teh:22 -9 -2
easter:4 -11 -51
easter and:24 26 -4
easter week:16 -59 -55
easy:-9 -32 -33
eat:23 -16 -31
eat … i:69 -4 -1
eaten:10 21 -32
eaten for:24 49 0
eaten … days:42 40 -1
eaten … last:1 24 -1
eaten … six:24 49 0
eaten … week:23 44 0
eating:-54 -22 -39
eats:-7 -5 -1
echo:-8 -4 -3
ect:-10 -6 -4
eczema:-3 -1 0
edge:-10 -3 -25
edge … teh:-32 -14 -10
edges:3 3 0
effect:-15 9 -6
effects:-27 -15 -11
egg:4 1 0
eggs:-20 -17 -5
eh:11 21 20
eight:-33 -24 -26
eight … is:24 29 22
eight … off:-26 -22 -21
eighty:-6 0 -5
einen:17 -4 -4
either:19 -58 -58
el:-12 4 18
el lunes:-34 -17 -18
el puente:32 42 36
el se:23 31 -1
el veneno:67 52 58
el … a:57 55 33
el … de:-21 -13 -12
el … la:-71 -27 -8
el … me:-33 -7 -9
el … no:103 60 57
el … vengan:41 32 30
electric:3 1 3
eleven:85 59 13
eleven … day:38 -4 -2
eleven … it:40 9 -2
eleven … teh:13 10 -25
eleventh:12 9 13
elf:-15 -10 -5
else:19 13 -20
else or:-32 -26 -18
else … it:-34 -18 -5
else … say:-21 -14 -4
else … teh:25 20 -2
elses:-33 -16 -12
em:29 37 38
email:-1 6 8
emails:-39 -7 -7
embarrassment:-4 -14 -3
embassy:2 -6 -3
emergency:-15 -5 -5
emoji:23 30 35
emoji … teh:23 30 35
emotional:3 -21 -6
emptied:-4 -4 -6
empty:53 64 54
empty dont:49 54 54
empty ill:19 19 23
empty im:7 7 31
empty on:57 60 57
empty … anyone:49 54 54
empty … send:49 54 54
empty … teh:48 23 20
empty … to:-4 2 25
en:28 -32 -16
en el:46 29 60
en la:29 8 6
en … de:-45 3 -3
en … los:49 48 -1
en … me:23 17 -9
en … no:-90 53 49
en … por:41 44 34
en … puente:32 42 36
en … todos:49 48 -1
en … y:-3 56 64
end:-11 4 6
end his:47 43 -22
end i:-33 -41 -19
end meself:-18 -25 -6
end my:-46 2 -30
end of:-49 -32 -17
end on:22 24 24
end to:91 58 -4
end … all:-7 -58 -14
end … and:-42 -56 -31
end … i:54 80 30
end … in:20 3 20
end … it:13 -34 -2
end … life:3 50 -30
end … me:29 24 38
end … month:23 24 23
end … my:-52 -2 -34
end … not:22 23 -15
end … own:52 39 -4
end … rope:-25 -22 -8
end … teh:73 57 31
end … this:8 11 27
end … to:-15 -29 -7
end … tonight:2 3 21
ended:-19 -6 -39
ending:4 19 27
ending it:-23 -12 21
ending my:22 20 30
ending … and:-26 -36 4
ending … life:41 36 24
endlich:17 17 22
endlich ruhe:17 17 22
ends:13 19 17
ends sunday:19 22 23
ends tonight:42 48 53
ends … to:46 40 42
energy:-39 -26 -18
engine:12 18 17
engine on:-16 -21 -11
engines:47 40 34
english:6 -3 -4
enjoy:-38 -30 -9
enough:13 7 22
enough that:17 20 12
enough to:22 6 7
enough … for:21 26 29
enough … i:-25 -1 4
enough … in:-34 -28 -20
enough … that:12 18 21
entire:-35 -10 -8
entry:10 15 12
envelope:13 11 10
envelope … teh:26 27 26
envie:22 21 -15
envie de:34 23 -7
envie … je:-31 -16 -3
envie … me:25 42 -2
envie … mourir:39 0 -2
envie … suicider:26 31 -1
envy:96 -2 -3
epilepsy:-26 -10 -18
epilipsy:3 13 12
eritrean:14 14 14
es:79 -58 -42
es … leid:12 22 20
esa:-69 -3 -2
escopeta:23 24 29
escopeta de:23 24 29
escopeta … abuelo:23 24 29
escopeta … mi:23 24 29
escribi:2 2 0
ese:-19 -2 -1
eso:-22 -9 -8
especially:-26 -23 -21
essay:-23 -15 -12
est:5 8 12
est … la:43 43 40
esta:-19 43 54
esta noche:20 48 50
esta … cuando:16 21 45
esta … me:14 32 30
estaba:38 -7 -7
estar:20 -55 -24
este:-39 2 -4
esto:57 -7 6
estoy:33 -44 -43
estoy en:40 43 36
estoy … a:-57 -25 -23
estoy … el:23 34 30
estoy … puente:30 40 33
estuviera:41 -3 -1
estuviera muerto:41 -3 -1
et:36 39 -5
etc:-26 -7 -12
etre:72 36 34
euro:0 -10 -27
eurovision:26 25 32
eurovision final:26 25 32
even:0 0 0
evening:11 19 3
evening and:34 32 53
evening teh:30 15 -24
evening … i:36 28 40
evening … teh:-36 -18 -15
evenings:-15 -20 -12
eventually:-47 -34 -26
ever:0 0 0
every:22 22 -6
every day:20 -11 -46
every hour:3 15 21
every last:31 32 45
every meal:51 20 -3
every morning:-46 -28 -22
every night:70 57 -45
every one:38 30 38
every part:16 22 0
every pill:-38 -24 -11
every sunday:-43 -32 -16
every visit:27 26 -6
every weekend:15 21 -7
every … a:-31 -13 -14
every … ambulance:27 -5 -2
every … an:49 17 -3
every … and:25 12 -3
every … at:45 34 36
every … day:8 33 -3
every … drinks:29 24 -2
every … for:-31 -23 -14
every … he:9 8 -20
every … hiding:33 13 -1
every … hope:23 0 0
every … is:40 15 34
every … mins:20 19 21
every … my:61 62 29
every … night:38 27 33
every … same:33 -16 0
every … she:32 44 -6
every … teh:-1 22 -10
every … this:23 37 -7
every … to:54 15 -5
every … week:3 20 -6
every … with:20 26 26
everybody:21 -14 3
everybody … i:40 45 46
everybodys:-12 -5 -4
everyone:36 6 28
everyone and:37 52 54
everyone else:13 -29 -36
everyone has:-3 -18 -25
everyone i:-3 -23 -19
everyone im:36 37 44
everyone in:-68 -65 -37
everyone is:-14 -23 -29
everyone laughs:14 22 -1
everyone who:36 -24 -15
everyone would:70 -13 -8
everyone … and:11 -24 -15
everyone … be:-2 -44 -22
everyone … goodbye:49 54 58
everyone … i:68 90 62
everyone … loved:22 -9 -5
everyone … teh:3 19 29
everyone … there:61 54 50
everyone … to:-21 -28 -17
everyones:67 58 11
everyones gone:-51 -67 -55
everyones monday:-3 -1 -25
everyones on:29 7 17
everyones … i:-10 -28 -19
everything:30 49 86
everything at:20 19 16
everything else:42 38 37
everything for:21 16 28
everything i:47 -10 -4
everything im:16 26 20
everything in:9 34 48
everything to:24 -17 -9
everything … and:-18 -31 -24
everything … blurry:41 38 36
everything … cabinet:34 38 34
everything … for:37 4 8
everything … heavy:-22 -15 -16
everything … i:18 29 40
everything … insta:19 22 18
everything … is:20 27 21
everything … medicine:28 25 21
everything … my:24 23 33
everything … need:38 39 44
everything … stop:30 -12 -4
everything … u:33 36 36
everythings:142 123 125
everywhere:-65 -53 -40
ewes:-4 -4 -4
ex:20 29 17
ex and:63 56 53
ex is:48 38 47
ex ive:24 18 -5
ex says:35 32 11
ex … and:63 54 38
ex … our:-20 -18 -6
exactly:-4 -13 -12
exam:-27 -18 -16
exam results:25 21 13
exam season:-29 -19 -27
exam was:36 27 28
exam … teh:43 25 22
except:-27 -44 -21
exchange:-11 -8 -6
exhausted:-22 -25 -10
exist:81 12 13
existing:116 20 -5
existing and:77 39 -3
existir:124 -48 -16
exit:108 74 72
exit sign:24 -16 -20
exit … teh:42 7 12
expect:-5 -1 -9
expected:-23 -6 -5
expecting:2 -17 -13
experience:-78 -60 -24
expired:14 14 13
expires:-2 -1 -4
expiry:42 -2 -1
expiry date:42 -2 -1
explain:0 14 -7
explained:-20 -10 -3
express:3 -7 8
exs:-19 -22 -1
extra:35 35 38
extremely:-10 -17 -19
eye:32 41 -1
eye … teh:-31 -30 -18
eyes:54 46 57
eyes and:-36 -30 -17
eyes he:79 44 38
eyes rolled:19 21 18
f:-45 -22 -12
face:-7 0 -2
face im:24 23 20
face of:2 -21 -10
face … earth:2 -21 -10
face … teh:2 -21 -10
facebook:-14 -3 1
facebook … teh:36 37 27
fact:-63 -40 -27
fade:40 41 41
fade to:40 41 41
fade … black:41 42 41
faded:-5 -4 0
fail:-16 -2 -11
failed:13 25 24
failed i:35 35 16
failed … i:13 19 21
fails:24 18 -6
faint:17 21 46
fainted:5 35 -1
fainted twice:26 52 -1
fainted … today:26 52 -1
fair:-12 1 -4
falklands:0 -3 -1
fall:45 10 6
fall asleep:39 -5 16
falling:-48 0 8
falls:56 53 49
families:-24 -11 -6
family:13 -15 -11
family and:47 50 33
family forgot:26 -1 -1
family i:38 58 45
family in:37 38 34
family would:75 -10 -3
family … cancel:26 -1 -1
family … not:-24 4 -3
fan:3 5 5
fantasising:35 41 -3
fantasising about:35 41 -3
far:-1 3 7
far as:20 25 27
far … teh:36 25 27
farewell:-31 -15 -5
farewell friends:-27 -24 -23
farewell … dears:-27 -27 -25
farewell … i:-41 -40 -40
farewell … wont:-27 -24 -23
farm:12 30 16
farmer:3 3 -12
farmer keeps:26 24 -4
farmer … our:26 24 -4
farmers:1 2 4
farms:-2 -3 8
fast:14 34 45
faster:36 42 48
fat:-9 17 -5
father:8 7 -3
father beats:57 57 -10
fathers:27 16 18
fatigue:-29 -21 -10
fault:-28 -34 -25
fault goodbye:37 42 27
favour:-1 -1 -1
favourite:-9 -7 -6
fear:-62 -51 -28
february:25 -7 -6
fed:-7 5 25
fed teh:1 10 29
fed … hens:0 7 21
fed … i:23 24 31
feed:12 17 18
feed … hens:21 21 20
feed … to:21 22 17
feel:-9 -11 -22
feel a:110 -24 -13
feel faint:17 21 46
feel fine:4 17 40
feel i:13 -59 -28
feel it:48 1 13
feel jumping:17 21 -35
feel my:43 62 72
feel sick:26 26 27
feel something:77 62 39
feel sucidal:25 39 -1
feel this:35 18 28
feel … about:-5 11 36
feel … and:-18 -32 1
feel … dont:22 -3 7
feel … i:-11 -51 -40
feel … im:32 -11 0
feel … it:2 26 32
feel … meself:95 114 -2
feel … my:70 2 -24
feel … not:32 -37 -12
feel … of:84 -5 -13
feel … rite:12 20 0
feel … using:52 26 28
feelin:-16 -20 -6
feelin sleepy:25 21 33
feelin warm:35 39 46
feelin … and:0 -8 -24
feelin … today:-30 -4 -2
feelings:-22 -38 -26
feels:-6 -10 -39
feels peaceful:27 17 -3
feels teh:44 31 -20
feels … about:27 17 -3
feels … it:9 20 7
feels … on:40 42 17
fees:18 15 13
fees … am:28 21 19
feet:17 -23 -38
feet under:98 -4 -1
feet up:-32 -23 -18
feet … a:-24 -17 -17
feet … counting:-39 -21 -22
feet … teh:-23 -1 6
fell:-9 3 6
fell … is:31 35 37
fell … teh:-42 -17 -13
fella:-5 -5 5
felt:-41 -68 -52
felt a:41 36 0
felt sucidal:-53 -47 -3
felt was:37 0 0
felt … for:40 -17 -4
felt … i:32 29 -16
femme:-7 -2 -4
fence:58 55 50
fence … teh:60 64 59
fent:16 23 -7
fentanyl:42 66 38
fentanyl deaths:31 33 -1
fentanyl … i:45 50 -2
fentanyl … my:32 20 30
fern:17 14 12
ferret:-2 -1 1
ferrets:4 0 3
ferry:-12 -6 -11
festival:0 12 9
fetch:-23 -18 -21
fever:-47 -26 -19
few:-40 -45 -32
few minutes:26 28 22
field:11 27 12
fields:-12 -11 -5
fifteen:-16 2 -4
fifteen years:-20 -12 -3
fifteen … a:8 21 0
fifteenth:7 10 -3
fifty:-3 1 -27
fifty … and:16 25 -3
fifty … i:16 25 -3
fight:-16 -47 -28
fight with:-47 -23 -10
fighting:-4 35 23
figure:5 1 -4
file:43 7 -14
file no:50 -9 -1
filings:4 3 1
fill:-31 -12 -2
filled:-16 -11 3
film:-57 -67 -47
films:21 14 18
filter:-9 -2 -5
fin:99 18 1
fin … jours:24 28 11
fin … mes:24 28 11
final:59 32 49
final check:54 58 55
final … before:-24 -26 -20
final … in:50 52 45
final … mood:54 58 55
finally:0 0 0
finca:4 4 -1
find:-12 15 18
find i:16 27 7
find it:-22 -15 -3
find me:35 63 62
find teh:45 53 24
find this:29 24 19
find … i:-12 -26 -27
find … in:40 45 43
find … is:60 55 58
find … one:15 16 21
find … to:-22 -24 -24
finding:-28 -17 -19
finds:-2 22 28
finds me:57 54 52
fine:8 -21 12
fine about:14 14 29
fine and:16 20 13
fine i:-29 -16 -11
fine no:-38 -18 -13
fine … i:37 41 40
fine … it:6 10 26
fine … me:48 -11 -6
finger:-21 -11 -7
fingernails:38 13 1
fingers:56 47 56
fingers … i:31 28 29
finir:-3 2 -7
finir … vie:43 45 -3
finish:75 72 35
finish it:30 23 30
finish me:-17 -22 -22
finish … teh:12 11 29
finished:-2 19 27
finished all:-22 -18 -18
finished teh:20 23 13
finishes:11 2 8
finishing:-13 -14 -19
fire:28 9 20
fire to:44 32 32
fire … teh:25 40 45
fired:0 11 14
fireworks:-48 -38 -35
firms:-1 1 7
first:5 13 19
first aid:-20 -17 -15
first hit:57 66 -1
first i:61 66 66
first job:21 31 28
first rehab:22 0 0
first snap:19 22 18
first … a:-40 -30 -13
first … after:-23 -14 -18
first … and:-1 -21 -5
first … i:-44 -29 -21
first … me:71 82 96
first … or:-28 -26 -1
first … rehab:28 38 -1
first … since:54 65 -11
first … take:23 21 -2
first … teh:-10 -21 -38
first … this:-24 -20 -12
first … to:-29 -24 -11
fish:6 23 33
fishing:56 54 57
fishing … teh:20 28 24
fist:6 5 -5
fit:-19 -1 7
fit … teh:29 24 35
fits:55 47 40
fitting:30 33 31
fitting on:39 35 30
fitting … grass:39 35 30
fitting … teh:39 35 30
five:0 -27 -43
five years:-13 4 -23
five … and:-7 -5 -46
five … im:-25 -11 -33
five … its:24 16 7
five … teh:24 21 18
fix:-69 -21 -39
fixed:38 -17 -13
fixed teh:34 28 20
fixing:-19 -15 -42
fixing teh:-30 -28 -31
fixing … and:-34 -32 -32
flagged:-11 -7 -7
flags:-15 -11 -12
flannel:11 14 17
flashing:-15 3 -19
flask:-30 -27 -22
flat:-9 -22 -52
flat … and:18 17 -20
flat … my:-21 -1 -1
flatmate:-3 -10 -5
flatmate wont:-47 -36 -40
flatmate … teh:50 48 47
flatmate … up:-47 -36 -40
flatmate … wake:-47 -36 -40
flatmates:58 66 52
flats:-21 -20 -20
flies:20 17 19
flight:20 40 29
flights:-17 -18 -12
flipped:-15 -14 -7
floaty:12 12 11
floor:39 55 51
floor and:15 39 35
floor hes:49 61 47
floor one:90 78 74
floor while:29 32 20
floor with:48 44 45
floor … all:55 52 49
floor … he:36 36 30
floor … his:-46 -24 -19
floor … i:49 35 32
floor … last:-36 -29 -31
floor … my:32 1 9
floor … teh:-35 -47 -34
floors:55 58 60
floppy:54 52 92
flor:-4 -2 2
flowers:-48 -36 -23
flowers for:-43 -30 -31
flu:-46 -28 -25
flu jab:-29 -21 -18
flushed:-33 -22 -16
fly:-45 -40 -34
fly on:-26 -22 -23
fly … bike:-26 -22 -23
flying:-23 -28 -25
foil:5 8 -9
folder:-11 -10 -10
folks:7 7 3
follow:-26 -9 -11
following:32 26 -20
following her:20 27 -1
following him:29 0 -1
following … he:21 -3 -1
following … where:21 -3 -1
font:-11 -8 -6
food:2 3 -27
food is:40 36 -4
food … a:-23 -12 -13
food … i:29 26 24
food … my:31 -9 -1
fool:10 13 9
foot:19 24 17
foot is:21 16 9
foot … teh:65 65 61
football:-3 -1 15
footballer:4 0 13
footballers:-3 -1 0
footbridge:16 18 18
for:-17 -12 -15
for ages:-29 -24 -10
for all:-4 -24 -42
for an:-26 -16 -18
for and:-22 -25 -16
for any:23 0 -5
for anyone:-23 -13 -8
for being:-37 -3 -8
for checking:-21 -13 -4
for courage:31 31 30
for every:34 22 44
for everyone:18 27 2
for everything:104 110 109
for five:40 -12 -2
for forty:-26 -24 -22
for four:-33 -3 -2
for god:67 10 -18
for good:67 41 26
for help:58 48 27
for her:-37 -30 -23
for his:-49 -34 -22
for i:29 42 55
for is:-25 -5 -4
for it:18 31 30
for lent:-19 -22 -26
for me:14 25 20
for meself:79 -33 -17
for much:53 13 14
for my:-32 -20 7
for one:56 -21 -15
for our:-10 -12 -22
for putting:25 28 31
for school:45 49 64
for show:35 40 45
for six:47 61 35
for sunday:52 47 45
for teh:-46 -36 -32
for ten:-42 -14 -10
for that:-35 -23 -12
for them:-47 -36 -28
for thirty:28 26 25
for u:-48 -35 -44
for weeks:81 60 15
for wen:63 55 -4
for what:39 37 31
for whoever:34 43 41
for … a:-59 -54 -67
for … about:-39 -41 -40
for … after:30 36 37
for … all:-22 -23 -16
for … and:-29 -31 -37
for … as:46 -14 -12
for … at:-50 -50 -52
for … bbq:-21 -17 -19
for … bc:-21 -4 -2
for … be:22 8 5
for … before:34 -14 -12
for … bus:46 37 44
for … by:74 72 66
for … comes:22 28 22
for … dog:-10 -22 -19
for … dogs:-15 -14 -31
for … doing:17 13 27
for … else:38 38 11
for … fish:-22 -19 -22
for … for:-4 22 6
for … get:42 -2 -4
for … gone:-20 -27 -21
for … goodbye:67 60 58
for … got:19 23 25
for … haircut:39 33 35
for … has:-6 -8 -21
for … he:26 30 34
for … here:-12 -21 -17
for … his:31 24 -5
for … hour:2 -25 -14
for … hours:41 19 23
for … house:52 46 31
for … id:43 -4 -1
for … if:37 -35 -25
for … instead:-1 -30 -9
for … it:-21 -18 -46
for … its:-29 -13 -11
for … ive:23 35 -5
for … kids:-6 -45 -37
for … kind:31 23 19
for … know:50 51 37
for … last:45 39 54
for … life:57 15 -2
for … longer:39 13 14
for … lot:12 29 -20
for … more:30 30 32
for … morning:-22 -19 -19
for … mower:-39 -38 -17
for … mum:-29 -32 -20
for … my:-27 -25 -1
for … no:69 87 86
for … not:-26 -15 -6
for … nothing:36 34 35
for … of:34 22 33
for … people:-29 -13 -16
for … physio:-24 -5 -4
for … police:53 40 36
for … she:48 49 15
for … since:-35 -38 -45
for … six:27 20 19
for … sleep:38 -1 0
for … son:33 36 30
for … sorry:30 22 17
for … strong:-30 -12 -9
for … takin:-22 -25 -20
for … tea:16 31 -6
for … teh:8 12 35
for … that:-2 25 24
for … theres:62 54 34
for … till:33 31 27
for … time:28 34 34
for … tmrw:-44 -25 -30
for … to:44 12 11
for … tonight:-34 -38 -35
for … town:-22 -14 -1
for … want:27 33 29
for … was:-2 24 19
for … we:-19 -20 -30
for … week:-32 -32 -27
for … weekend:-59 -56 -48
for … while:38 21 28
for … wife:-20 -9 -15
for … with:-14 -28 -25
for … years:4 14 25
foreman:19 17 23
forever:75 70 105
forever nap:-64 -18 4
forget:-67 -57 -34
forgive:166 161 154
forgive … i:7 18 25
forgot:35 -22 5
forgot teh:-40 -21 -15
forgot to:72 -3 -2
forgot … at:-15 -19 -24
forgot … cancel:26 -1 -1
form:-16 -37 -24
formal:-48 -25 -10
former:-10 -10 1
forms:-26 3 2
fortnight:53 -8 0
forty:12 30 34
forty mins:22 15 12
forty people:-19 -21 -19
forty years:25 21 24
forty … and:19 18 22
forty … away:22 15 12
forum:-11 -28 -16
forward:-16 -19 -39
foster:-2 -1 -2
foto:13 4 0
foto on:49 53 58
found:11 24 22
found a:-14 -8 -29
found four:21 19 19
found it:-22 -21 -20
found me:29 -26 -29
found my:37 27 25
found on:33 38 37
found out:40 24 32
found teh:62 52 53
found … in:-18 -12 -45
found … list:8 21 0
found … old:-8 -23 -18
found … with:41 32 27
four:12 23 22
four days:-8 -36 -35
four hours:-30 -9 -9
four im:-1 17 31
four months:7 -22 -10
four years:-6 24 26
four … after:64 0 0
four … and:43 -8 7
four … clean:26 -2 1
four … i:15 41 32
four … im:40 5 18
four … off:2 -28 -21
four … teh:22 6 12
four … to:24 32 25
four … tonight:38 -7 -9
fourteen:-6 -31 -24
fourths:12 5 3
foyer:4 6 8
fr:0 0 0
framed:-15 -17 -16
free:-40 -13 7
free haircut:27 19 24
free … teh:-32 26 40
freezer:2 2 2
freezing:-31 -19 -20
freight:24 23 13
frere:5 9 9
fresh:28 28 -28
fresh cuts:49 52 -5
fresh ones:58 47 -34
fresh … and:3 4 -29
fresh … i:27 19 -4
fresh … my:77 78 -5
fret:-17 -4 -3
friday:11 -5 3
friday after:45 -28 -23
friday and:-23 -36 -30
friday he:47 20 -15
friday i:5 39 38
friday in:-22 -18 -15
friday is:23 27 31
friday with:-11 -3 -21
friday … a:21 29 12
friday … be:33 38 30
friday … go:18 18 -20
friday … night:8 23 24
friday … teh:-50 -30 -22
friday … that:78 31 27
friday … to:19 22 18
fridge:15 13 12
fridge … i:-23 -18 -13
friend:-6 -8 -2
friend i:34 14 -5
friend is:20 13 -3
friend … hes:6 3 -34
friend … she:21 29 21
friend … sucidal:-18 -29 0
friends:-52 -44 -32
friends i:-29 -26 -24
friends … be:-27 -24 -23
friends … wont:-27 -24 -23
frightened:53 51 -3
fringe:-36 -33 -10
frog:24 29 32
frogs:9 8 6
from:-21 -2 -14
from deployment:25 22 -11
from friday:20 22 23
from her:5 -7 -22
from here:57 41 37
from it:23 20 -5
from last:29 30 -55
from memory:31 -4 -2
from my:31 20 36
from nine:0 -20 -23
from swim:21 24 23
from that:12 25 -9
from this:13 33 -25
from tonight:26 29 26
from work:41 25 18
from … bridge:28 30 36
from … camp:21 17 14
from … club:21 24 23
from … different:36 34 -9
from … everyone:25 28 31
from … for:-18 -20 -12
from … gate:19 20 24
from … goes:-34 -29 -29
from … gone:2 -1 -31
from … he:-27 -32 -35
from … hes:-27 -1 12
from … im:24 -9 27
from … in:-33 -32 -15
from … it:31 33 23
from … its:19 23 0
from … monday:-14 -31 -23
from … night:15 27 -11
from … on:-2 -48 -29
from … out:-23 -23 -14
from … roof:20 17 20
from … says:26 36 -8
from … sergeant:43 45 20
from … shed:16 14 21
from … shop:16 30 24
from … teh:2 23 36
from … to:10 25 26
from … today:-26 -21 -20
from … was:26 27 19
from … with:1 -32 -24
front:-4 5 4
front of:28 30 15
frost:9 8 3
fruit:35 -17 -3
fuck:-68 -50 -48
fucked:-10 -43 -27
fucking:0 0 0
full:8 -10 21
full time:-29 -16 -1
full … a:32 28 28
full … all:57 22 16
full … and:76 78 70
full … of:46 42 37
fumes:49 47 40
fumes are:49 47 40
fun:-24 -9 -21
funding:-1 0 0
funeral:71 40 27
funny:64 55 62
funny and:32 3 4
funny how:64 24 31
funny … calm:49 66 60
funny … i:35 41 23
funny … u:21 28 23
furious:-5 -4 -3
fussed:1 2 2
future:-43 -28 -29
future with:23 -9 -3
future … in:39 -14 -3
future … me:46 -22 -8
future … no:34 45 -2
g:28 43 -10
galway:-31 -27 -27
gambling:-8 -3 -4
game:-2 -13 -10
ganas:125 53 -16
gang:41 51 47
ganzen:-7 0 9
gap:5 8 8
gaping:-17 -11 -5
garage:39 46 49
garage door:37 27 18
garage teh:-22 -18 -9
garage … are:61 52 57
garage … shut:34 34 34
garden:-36 -14 -9
gas:26 17 30
gas on:35 35 39
gate:27 19 21
gate for:41 31 20
gate … morning:23 18 17
gate … teh:28 17 17
gate … with:21 20 20
gates:4 12 8
gave:6 20 33
gave away:32 -4 -24
gave him:14 16 27
gave it:-20 -5 -7
gave up:24 -6 -2
gave … a:-27 -19 -14
gave … cat:21 -14 -9
gave … life:-45 -9 -2
gave … my:39 13 1
gave … notice:49 45 40
gave … old:-24 -6 -5
gave … on:38 19 22
gave … teh:18 28 25
gazette:-13 -8 -3
gear:59 51 29
gehe:15 17 26
general:-23 -6 10
genommen:36 43 51
gente:10 -14 -10
gentle:-3 -3 0
gesammelt:11 12 17
geschluckt:36 41 57
geschrieben:7 -5 13
get:-9 -8 0
get a:54 20 -5
get away:15 20 23
get him:31 32 31
get in:41 42 41
get me:-35 -18 5
get my:31 0 13
get on:8 22 24
get over:33 -52 -15
get them:21 36 36
get this:11 22 27
get through:73 8 3
get to:-14 -37 -19
get … and:-35 -19 -4
get … be:-26 -21 -18
get … for:-29 -20 -19
get … from:46 28 30
get … him:34 42 40
get … i:-49 -54 -57
get … if:50 0 -8
get … ill:-53 -28 -21
get … im:79 15 -20
get … it:-3 -25 -11
get … me:26 16 11
get … of:-50 -46 -46
get … on:-40 -25 -8
get … school:26 24 22
get … to:39 42 51
gets:18 10 1
gets a:20 -2 -1
gets beter:-5 -37 -17
gets dark:23 29 32
gets me:24 13 -43
gets teh:80 68 44
gets … it:-15 -23 -22
gets … on:29 12 -20
gets … teh:-22 -13 -2
gets … that:-23 -19 -16
getting:1 -10 9
getting closer:74 14 14
getting married:-54 -49 -26
getting sleepy:37 39 36
getting worse:27 32 -33
getting … early:-34 -30 -24
getting … for:30 -14 -8
getting … in:52 -17 -24
getting … night:32 38 40
getting … to:-28 -9 -2
gf:-28 -22 1
giggling:-8 -5 -1
gin:16 16 29
ginger:-49 -43 -21
girl:7 9 21
girl … teh:8 7 21
girlfriend:-8 5 -48
girlfriend … a:-25 -16 -1
girlfriends:53 49 53
girls:-14 2 -2
girls i:-22 -18 -16
girls on:21 13 8
girls … here:21 13 8
girls … teh:-46 -39 -27
give:-18 -15 -8
give me:-25 -13 -4
give my:25 23 19
give up:-48 -26 -11
give … to:28 23 19
given:-42 -42 -42
given … teh:-17 -16 -28
gives:-39 -56 -38
gives me:-29 -23 -23
gives out:1 -25 -2
giving:-44 -44 -20
giving me:25 -13 -14
giving … on:-63 -20 -5
glad:-10 -49 -32
glad of:-21 -11 -7
glad … failed:34 -9 -1
glasgow:-4 8 8
glass:32 12 23
glass … a:50 -5 -2
glass … teh:26 29 21
glasses:-13 2 14
gleich:15 21 21
gleise:1 -5 15
glitter:-23 -18 -14
gloves:-21 -15 -19
go:18 35 27
go and:36 -10 -17
go back:14 34 43
go from:40 19 25
go got:17 19 34
go i:-38 -10 -24
go in:40 -25 -24
go kil:44 39 -2
go love:30 31 27
go of:36 16 -10
go on:-12 -32 -30
go out:41 43 16
go teh:40 49 60
go through:-35 -24 -33
go to:21 11 19
go tonight:22 19 24
go up:-12 -30 -21
go wen:49 54 51
go … brothers:22 13 12
go … by:25 21 20
go … class:-10 -43 -3
go … for:-35 -28 -21
go … go:28 33 -9
go … got:29 22 17
go … he:53 52 41
go … here:18 -31 -14
go … i:23 -7 15
go … in:50 60 57
go … it:-25 -5 -22
go … ive:-40 -36 -23
go … kil:18 24 -1
go … on:35 25 11
go … roof:27 29 9
go … someone:36 31 32
go … u:16 22 20
go … with:-38 -35 -60
go … yourself:45 42 -1
goa:-27 -21 -20
goal:-36 -29 -23
god:21 -7 5
god bless:22 22 27
god forgive:32 38 39
god if:-25 2 0
god takes:10 -23 -2
god teh:-16 -26 -30
god to:50 -22 -12
god … an:23 7 9
god … me:56 -4 -9
god … to:46 -43 -35
gods:28 19 9
goes:41 39 33
goes back:-17 -11 -21
goes im:9 9 -21
goes past:21 -3 3
goes to:4 4 -39
goes … and:16 28 27
goes … i:109 10 -21
goes … im:-2 -21 -18
goes … its:26 18 22
goes … my:-34 -22 -17
goes … teh:2 46 9
goes … to:-11 -4 22
goign:33 39 39
goign to:33 39 39
goign … wen:33 39 39
goin:21 37 15
goin back:8 29 5
goin blurry:41 39 37
goin end:34 68 -2
goin for:-4 -7 -22
goin heavy:16 24 23
goin i:33 31 39
goin in:23 19 19
goin kil:117 68 37
goin mad:28 28 33
goin on:-51 -47 -25
goin out:-21 -25 -15
goin up:20 15 34
goin … and:30 28 -16
goin … anything:41 -6 -2
goin … be:-29 -23 -21
goin … change:48 -7 -4
goin … comit:37 35 -2
goin … die:-30 -12 4
goin … do:38 25 4
goin … drive:31 18 56
goin … drown:-45 -46 -35
goin … end:39 24 -83
goin … finish:25 23 34
goin … for:20 -26 -1
goin … hang:-82 -83 -71
goin … him:25 26 40
goin … himself:32 21 35
goin … his:8 5 -21
goin … hurt:62 75 -7
goin … i:26 22 25
goin … in:-26 -12 -21
goin … into:68 68 68
goin … is:6 -46 -51
goin … it:24 20 38
goin … its:-13 -20 -10
goin … jmup:32 28 23
goin … kil:-18 2 -33
goin … make:13 6 31
goin … me:22 3 20
goin … meself:20 52 26
goin … my:50 60 47
goin … myslf:79 41 -3
goin … off:6 4 -63
goin … one:43 44 50
goin … out:-23 -29 -11
goin … over:76 83 -42
goin … score:23 11 -1
goin … sewerslide:65 72 -4
goin … shift:36 21 38
goin … shoot:28 34 41
goin … sleep:-33 -23 -12
goin … slow:-27 -51 -37
goin … stab:9 9 25
goin … take:12 42 18
goin … teh:18 24 13
goin … this:4 14 23
goin … through:84 31 -10
goin … to:47 61 67
goin … today:53 12 21
goin … up:17 8 24
goin … use:2 14 26
goin … walk:25 20 26
golf:-2 -4 -4
gona:0 0 0
gone:72 68 72
gone a:48 43 32
gone and:61 17 12
gone before:30 32 34
gone by:23 31 31
gone cant:48 -11 -1
gone floppy:11 10 29
gone for:-29 -17 -19
gone home:-23 9 8
gone i:-32 -39 -10
gone night:93 99 97
gone out:33 29 28
gone teh:-49 5 8
gone … and:18 27 24
gone … cant:42 16 22
gone … good:-46 -31 -33
gone … granny:13 22 16
gone … i:51 33 16
gone … it:58 53 59
gone … ive:28 33 44
gone … mass:41 30 31
gone … my:34 33 29
gone … night:-41 -39 -35
gone … of:19 43 38
gone … see:1 12 23
gone … shes:-1 -32 -27
gone … teh:-21 -8 -4
gone … with:38 47 53
gone … wont:37 30 36
good:-20 -24 -10
good at:31 36 38
good crew:40 48 49
good night:-21 -25 -10
good no:31 29 33
good … a:-32 -22 -16
good … for:15 13 22
good … if:31 37 50
good … im:-17 -25 -21
good … in:40 30 24
good … it:-31 -10 -5
good … lot:31 39 -13
good … more:31 29 33
good … my:12 21 24
good … no:39 -6 -39
good … other:15 20 21
good … pain:31 29 33
good … teh:34 24 25
good … to:41 -26 -28
good … u:23 25 19
goodbye:-50 -34 -30
goodbye and:18 21 38
goodbye cruel:-100 -97 -104
goodbye forever:17 24 15
goodbye from:-49 -48 -47
goodbye letters:-77 -68 -59
goodbye love:50 53 55
goodbye my:43 40 40
goodbye post:-12 -14 -29
goodbye she:48 43 49
goodbye thank:35 31 22
goodbye to:-34 -32 -19
goodbye wednesday:-35 -29 -20
goodbye world:41 35 39
goodbye … all:33 25 21
goodbye … and:38 16 5
goodbye … be:10 21 28
goodbye … i:-30 -29 -13
goodbye … im:50 51 45
goodbye … it:4 -22 -32
goodbye … me:22 22 18
goodbye … my:-20 -15 -40
goodbye … of:-26 -21 -15
goodbye … off:-24 -18 -13
goodbye … on:19 26 22
goodbye … said:26 23 15
goodbye … she:26 20 11
goodbye … sorry:22 25 25
goodbye … teh:-38 -40 -34
goodbye … thank:55 38 25
goodbye … time:15 25 18
goodbye … to:0 1 -33
goodbye … u:65 54 49
goodbye … world:-99 -96 -103
goodbyes:29 31 31
goodbyes to:38 29 26
goodbyes … teh:37 32 29
goodnight:40 40 51
goodnight for:41 34 33
goodnight … u:33 21 16
gorgeous:-17 -19 -13
got:28 32 40
got a:18 27 12
got discharged:17 22 19
got everything:4 6 25
got his:-38 -37 -13
got into:-1 9 45
got my:54 44 46
got no:-39 -17 -18
got out:27 12 -15
got sober:-23 -17 -12
got teh:14 23 25
got through:-32 -7 -7
got to:23 20 22
got … and:47 31 27
got … as:61 59 59
got … bag:-22 -23 -22
got … belt:-35 -31 -8
got … blade:0 0 -46
got … box:38 18 12
got … by:42 38 2
got … dealers:55 -11 -6
got … for:13 18 -21
got … goin:34 36 40
got … helmand:22 -7 -6
got … here:67 50 46
got … i:45 18 25
got … in:35 26 44
got … insulin:18 23 26
got … ive:28 -8 0
got … kitchen:-39 -40 -36
got … knife:-29 -37 -51
got … means:24 29 31
got … method:64 53 51
got … months:22 23 21
got … my:29 35 40
got … need:3 5 21
got … night:42 6 12
got … off:42 -11 -52
got … on:-26 -45 -52
got … paid:21 16 12
got … pillow:8 12 24
got … pills:43 53 84
got … planned:22 20 -8
got … reason:-25 5 -7
got … revolver:22 23 24
got … rope:-44 -40 -34
got … tablets:18 30 26
got … teh:-49 -52 -40
got … to:-1 16 25
got … up:-33 -17 -6
gotten:-37 -22 -6
government:-18 -10 -5
gown:13 9 10
gp:-30 -23 -25
gr:-2 -2 -2
grace:28 42 44
gracias:-2 17 18
gracias por:27 27 25
gracias … todo:27 27 25
graduation:17 27 5
grain:-1 -4 -7
gran:-27 4 5
grand:-26 -21 16
grand but:19 29 33
grandad:3 -8 -4
grandads:-10 -11 -1
grandchildren:-15 -6 0
grandfather:31 27 -6
grandkids:-3 -2 0
grandkids … teh:-21 -20 -24
grandmother:-15 -3 -2
grandmother … u:-22 -5 -4
grandpas:36 38 40
grandson:-21 -9 -23
grange:43 43 40
granny:-23 -14 9
grans:-9 -1 8
graped:68 71 -11
graped me:27 27 -8
graped … last:27 28 -8
graped … night:22 24 -3
grapes:6 5 -6
grass:-34 -26 1
grateful:-43 -33 -16
grave:14 10 -10
gravy:-52 -48 -38
great:-55 -32 -29
green:11 28 4
grey:26 26 56
grey and:45 43 24
grey … hes:17 24 29
grid:5 6 7
grief:-8 -5 -1
grim:13 -3 -2
groceries:-7 -5 -4
groomer:-36 -9 -10
ground:-27 -46 -42
ground and:54 27 -26
ground … im:-24 -10 -6
group:-34 -36 -49
group … me:32 31 16
group … teh:-31 -22 -28
growing:-32 -28 -16
grown:-29 -37 -36
grumpy:-6 -1 -1
guard:6 34 22
guard … a:-21 -10 -18
guard … me:27 27 29
guardian:-2 -1 0
guards:8 4 -1
guess:-59 -83 -61
guessed:23 -5 -4
guessed … i:23 -5 -4
guest:-4 -4 -2
guests:0 -1 3
guide:40 35 29
guilt:-18 -12 -9
guilty:-4 19 17
guitar:-41 -24 -6
gun:-20 -19 -15
gun and:56 56 40
gun cabinet:22 15 17
gun is:96 100 80
gun on:-53 -17 -9
gun out:-51 -60 -54
gun to:-43 -36 -19
gun … and:28 14 16
gun … goin:6 4 32
gun … his:2 -8 -31
gun … im:16 19 24
gun … in:70 68 51
gun … is:43 38 11
gun … lap:-26 -28 -42
gun … my:-25 -18 -6
gun … on:-18 -33 -62
gun … teh:-26 -21 -37
gun … tmrw:30 33 28
gun … to:40 37 35
guns:35 38 46
gurdwara:11 15 11
gurgling:-8 -6 1
gurgling and:48 43 45
gurgly:94 81 76
guts:-34 -24 -28
gutted:82 -1 -1
guy:-10 -6 -7
guy … me:36 8 11
guy … my:18 21 2
guys:-19 1 9
gym:-48 -39 -8
gym membership:-23 -21 -4
h:-51 -26 -6
hab:5 3 11
habe:66 90 58
habe alle:-35 -12 8
habe … genommen:36 43 51
habe … geschluckt:36 41 57
habe … tabletten:48 55 70
hace:35 -20 -21
hacer:25 -12 -9
hacerme:-4 -2 -1
hack:16 15 -3
had:-20 -20 -10
had a:20 28 34
had enough:-7 -3 -30
had her:61 38 22
had it:-3 20 21
had one:9 15 21
had picked:21 8 -3
had teh:35 23 5
had two:50 6 10
had worked:42 35 -1
had … all:29 28 30
had … and:-24 -16 -11
had … been:36 -7 -5
had … born:20 -1 0
had … dont:22 -9 -32
had … drink:21 11 10
had … first:-32 -25 -25
had … fit:36 31 26
had … from:18 27 11
had … hes:-37 -31 -35
had … i:-19 24 24
had … in:44 4 11
had … lot:38 42 35
had … me:35 33 34
had … my:-34 -16 -8
had … out:-30 -22 -16
had … pills:35 20 15
had … seizure:78 80 77
had … seizures:13 18 27
had … since:31 34 50
had … teh:0 3 -24
had … this:-3 -8 -28
had … to:28 -8 -9
had … up:49 39 14
hadnt:-36 -23 -1
haha:0 0 0
hair:-80 -86 -21
hair and:-19 -21 -11
hair for:-28 -30 -30
hair in:60 58 62
hair … and:-41 -40 -30
hair … i:-30 -22 -1
hair … it:-41 -46 -4
hair … kitchen:46 45 43
hair … teh:47 45 38
haircut:0 -2 6
half:-14 0 22
half a:-26 -27 -24
half past:52 44 57
half … cant:23 29 29
half … in:15 24 26
halfway:37 40 49
halfway across:24 22 17
halfway up:28 22 23
halfway … teh:-23 -31 -32
halfway … water:24 22 17
hall:-18 -21 -15
hall … and:-44 -35 -19
hall … teh:-21 -31 -31
hall … was:18 22 21
halloween:-44 -37 -6
halls:-7 -3 -2
hallucinating:45 51 59
hallucinating and:39 45 63
halte:4 7 -4
hambre:-49 -7 -2
hammer:28 19 34
hammer … wont:26 26 44
hamster:-4 0 -1
hand:36 58 52
hand and:19 31 41
hand in:77 61 21
hand it:17 34 46
hand sorry:-27 -23 -35
hand them:1 -22 -16
hand … a:38 41 45
hand … i:60 67 23
hand … it:73 81 43
hand … off:42 44 50
hand … other:90 70 77
hand … teh:74 51 8
hand … to:-21 -20 -19
hand … u:24 24 22
handed:-14 -10 -4
handed me:-22 -21 -14
handed … to:-24 -22 -21
handle:31 25 31
handover:46 49 60
hands:51 44 15
hands are:80 85 84
hands know:-13 -22 -13
hands round:12 11 25
hands … in:-52 -43 -24
hands … steady:26 31 33
hands … teh:25 33 25
hands … throat:12 11 25
hang:-50 -64 -61
hang meself:116 125 99
hang my:-29 -25 -4
hang out:-22 -20 -5
hang teh:-75 -79 -77
hang … in:45 52 61
hang … rope:61 63 72
hang … teh:38 43 9
hang … tonight:-36 -23 46
hanged:9 4 -6
hangin:11 7 18
hangin himself:63 60 24
hangin off:17 28 29
hangin … by:27 -4 -3
hangin … rope:25 23 21
hangin … teh:35 17 23
hangin … tonight:13 13 24
hangover:-50 -30 -34
hangt:-9 -11 2
happen:-54 -59 -35
happened:-23 -12 -36
happening:43 81 73
happens:45 31 -2
happens happens:56 28 -1
happier:5 -40 -13
happier … i:-26 -11 -2
happier … was:20 -4 0
happy:-85 -65 -46
happy to:-44 -25 -21
happy … i:23 -8 3
happy … me:-22 -12 -9
happy … teh:20 32 27
harbour:14 4 4
hard:-32 -30 -18
hard i:17 27 35
harder:7 25 10
hardest:-8 -3 -3
hardly:-13 -10 -13
harm:-18 -19 -32
harm … are:9 32 -1
harmed:-8 13 -3
harming:63 -11 -1
harness:32 24 25
hart:46 46 45
harvest:5 7 13
has:-21 -8 3
has anyone:-38 -35 -42
has been:-41 -35 -11
has beter:7 19 20
has gone:-31 -18 -13
has it:41 31 -5
has no:37 37 19
has not:47 41 37
has opened:-31 -6 -3
has said:30 12 29
has stopped:26 -2 -15
has teh:19 25 38
has thought:24 -3 -5
has to:41 10 26
has … a:-52 -44 -34
has … after:35 32 27
has … an:53 -1 2
has … and:52 45 29
has … be:43 43 36
has … date:28 32 2
has … every:26 25 23
has … for:-21 -11 -4
has … good:-32 -30 -19
has … gun:-21 -17 15
has … her:51 52 31
has … in:-37 -41 -20
has … key:29 29 29
has … lock:20 17 13
has … me:-14 -31 -39
has … monday:28 41 36
has … name:15 -20 -13
has … of:22 11 -9
has … on:26 9 4
has … out:-13 -1 -43
has … plan:28 33 31
has … shes:44 67 12
has … teh:24 4 16
has … this:23 11 13
has … throw:24 -3 -5
has … to:28 -2 -3
hasnt:44 55 66
hasnt noticed:29 38 34
hasnt seen:34 33 26
hasnt … me:57 61 49
hasta:-27 -15 -18
hasta el:-21 -13 -15
hasta … lunes:-21 -13 -15
hat:-30 -31 -22
hatch:12 15 32
hate:-11 -55 -42
hate meself:-29 -15 -5
hatpin:38 28 -4
hav:-21 -7 5
hav an:45 53 57
hav any:-29 -28 -23
hav been:-43 -28 -33
hav brought:19 22 14
hav decided:21 28 6
hav gone:-46 -30 -46
hav it:17 18 38
hav joined:19 22 22
hav kept:31 35 30
hav me:-60 -25 -14
hav not:-15 -21 -14
hav nothing:8 29 -1
hav set:60 59 59
hav taken:12 27 20
hav teh:8 21 31
hav them:34 28 18
hav to:2 -21 -24
hav tookn:33 38 41
hav two:-27 -18 -17
hav what:27 33 33
hav written:18 26 32
hav … a:9 25 19
hav … about:33 21 13
hav … all:-64 -52 -45
hav … at:-23 1 -7
hav … be:-22 4 -2
hav … by:-51 -44 -33
hav … date:-52 -54 -34
hav … dead:48 48 46
hav … end:-28 -14 17
hav … everything:-41 -12 -19
hav … find:42 34 21
hav … for:34 -11 -17
hav … from:0 -1 -21
hav … good:38 29 16
hav … gun:36 42 32
hav … im:-11 15 23
hav … in:18 -1 -29
hav … insurance:-20 -16 -17
hav … it:25 -10 -2
hav … left:12 23 0
hav … letters:25 28 33
hav … me:5 21 29
hav … meself:29 16 26
hav … my:32 38 26
hav … need:28 33 32
hav … of:-15 -19 -28
hav … on:24 22 9
hav … or:-35 -17 -11
hav … put:41 26 -4
hav … ready:-18 -19 -28
hav … reason:53 0 -1
hav … rope:-18 -19 -31
hav … see:37 37 32
hav … set:-50 -48 -30
hav … since:20 16 19
hav … sucidal:11 22 0
hav … tea:16 9 21
hav … teh:34 39 51
hav … this:67 56 62
hav … to:-4 -28 -19
hav … u:-38 -18 -8
hav … wait:-21 -24 -20
hav … way:-24 -10 -2
hav … what:23 28 14
hav … will:57 41 -3
hav … with:-33 -30 -28
havent:4 -3 -16
havent cut:-28 -12 -6
havent decided:33 6 -2
havent eaten:56 54 -7
havent opened:21 -4 -4
havent rung:32 30 39
havent teh:43 46 46
havent told:10 -24 -44
havent … and:-34 -15 -5
havent … anyone:24 32 38
havent … for:71 50 9
havent … im:10 22 29
havent … in:-14 -31 -11
havent … it:22 -13 -9
havent … last:23 44 0
havent … since:-8 25 -4
havent … six:33 55 14
havent … to:-27 -19 -10
having:-4 20 8
having a:-12 -24 -18
having an:9 19 31
having another:41 35 39
having thoughts:60 60 -1
having … of:63 64 -28
hay:-54 -39 -28
hayshed:8 11 9
he:1 24 13
he asked:46 48 -8
he beats:-39 -34 -6
he beets:20 24 -2
he bought:0 -13 -24
he breathes:21 16 15
he can:-20 -14 -13
he comes:40 39 40
he died:-31 -23 -3
he dies:27 35 55
he drinks:33 32 -3
he feels:27 17 -3
he goes:13 27 4
he got:-25 -12 -12
he had:-24 -27 2
he has:12 15 38
he hits:22 20 27
he is:20 30 57
he isnt:23 24 -4
he leaves:36 21 36
he lives:49 51 -9
he made:15 33 -3
he meant:-11 -10 -36
he moved:55 54 -34
he needs:-9 -17 -22
he never:25 26 10
he passed:-24 -21 -5
he sent:18 14 22
he shouts:78 71 -12
he sleeps:38 40 15
he stopped:38 43 34
he thinks:74 53 32
he tomado:31 30 35
he took:-14 -19 -24
he went:26 4 10
he will:33 30 26
he wont:47 48 36
he … a:32 10 10
he … and:20 25 20
he … answer:15 17 20
he … ask:29 32 0
he … at:-61 -64 -28
he … back:33 32 4
he … be:23 13 1
he … do:28 7 -12
he … doing:75 50 24
he … drinking:34 34 42
he … end:35 33 0
he … for:-34 -29 7
he … friday:21 24 -2
he … goin:-23 -24 -38
he … gone:31 8 9
he … hand:68 62 20
he … he:43 37 -34
he … hed:-22 -20 -11
he … her:-19 -21 2
he … hes:-50 -32 -19
he … his:10 7 21
he … hitting:17 26 7
he … i:-39 -40 -24
he … im:-21 -36 -22
he … it:26 7 12
he … its:44 41 36
he … ive:32 30 4
he … kil:31 33 33
he … mam:39 33 16
he … me:11 25 -65
he … my:47 34 -37
he … no:-34 -36 -11
he … not:82 15 25
he … on:24 22 0
he … open:28 14 19
he … peaceful:27 17 -3
he … promise:42 46 -1
he … six:15 19 23
he … stop:-40 -27 -20
he … sucidal:49 43 -5
he … teh:1 19 22
he … to:-48 -56 -55
he … todas:31 30 35
he … today:70 26 -4
he … turning:30 28 28
he … up:20 9 28
he … us:45 52 36
he … was:47 9 -11
he … wen:66 52 -18
he … with:72 50 22
head:-24 -21 -35
head and:13 -44 -37
head every:20 31 13
head in:8 15 40
head … and:22 12 15
head … at:27 24 31
head … day:70 40 -1
head … i:-3 8 -23
head … its:64 9 -4
head … me:37 33 -9
head … my:39 27 3
head … teh:-45 -23 -30
head … to:49 57 21
head … wall:64 59 -4
head … yourself:29 27 -1
headache:-40 -34 -24
headaches:-36 -27 -8
headed:-14 -6 -5
headline:-5 -3 -1
heads:58 9 7
heads … all:49 42 20
health:-44 -51 -29
healthy:42 8 22
hear:56 58 58
hear from:18 22 25
hear him:34 32 21
hear it:49 28 26
hear me:-3 -10 -28
hear someone:24 26 22
hear teh:30 28 39
hear that:-21 -18 -15
hear … before:-29 -28 -27
hear … coming:42 46 43
hear … engine:52 55 53
hear … im:67 67 69
hear … in:-30 -22 -21
hear … no:32 13 -22
hear … screaming:42 4 -6
hear … teh:-9 -23 -14
hear … train:10 27 19
heard:-20 4 -2
hearing:2 13 23
hearing a:29 35 45
hearing voices:36 42 42
heart:28 10 -13
heart attack:-20 -22 -9
heart is:21 45 25
heart tablets:40 41 32
heart … and:17 25 -11
heart … it:29 35 -2
heart … teh:-7 -60 -12
hearts:70 70 74
heat:-39 -35 -34
heater:-36 -37 -38
heaven:37 45 45
heavy:-6 -7 -24
heavy and:-26 -14 -11
hed:16 10 -1
hed be:35 37 -10
hed his:23 18 16
hed see:26 27 8
hed … a:38 26 24
hed … beter:40 39 -12
hedge:-10 -8 -9
heifer:0 -1 -1
held:7 5 -8
helium:67 66 63
helium and:49 54 53
heliums:27 36 34
heliums hissing:27 36 34
heliums … is:27 36 34
heliums … voice:27 36 34
hell:-22 26 9
hell kil:20 11 38
hell … and:88 82 28
hell … himself:18 19 26
hell … me:12 2 23
hello:-18 -27 -24
helmand:22 -7 -6
helmand … others:22 -7 -6
helmand … teh:22 -7 -6
help:-34 -19 -18
help him:21 23 -9
help … along:39 33 -5
help … i:-3 26 -2
help … with:-19 -44 -28
helped:-42 -41 -48
helped me:-31 -27 -35
helper:9 10 -2
helping:-11 -9 -13
helpline:-2 -2 -2
helps:-16 -30 -21
hem:-3 -5 -6
hens:4 6 29
her:3 19 26
her blister:25 23 26
her by:37 28 7
her dads:35 31 15
her fault:-60 -55 -48
her i:53 40 -14
her im:23 13 28
her in:4 -2 -24
her late:33 30 30
her methadone:23 20 -4
her mother:-23 -14 -5
her tablets:46 44 40
her teh:-37 -28 -16
her to:22 8 -53
her … alone:82 66 -2
her … am:38 32 -2
her … and:-16 -28 -45
her … at:-23 -15 -12
her … by:-36 -33 -28
her … did:21 13 -15
her … dont:-39 -19 -16
her … has:-46 -31 -15
her … his:36 42 26
her … i:-61 -28 -24
her … im:45 48 61
her … in:34 22 19
her … it:45 31 23
her … ive:-27 -26 -30
her … my:-44 -31 -40
her … not:12 9 21
her … on:-5 1 26
her … one:53 45 56
her … or:38 36 21
her … packs:30 26 28
her … she:-29 -24 -23
her … shes:-21 -26 -20
her … sorry:30 30 37
her … teh:-29 -34 -23
her … there:22 37 8
her … thing:31 32 29
her … wait:24 24 28
her … was:7 16 21
her … what:52 41 20
her … wont:44 34 34
here:13 42 55
here and:-11 -33 -21
here anymor:-26 -43 -21
here at:31 28 -16
here best:-30 -30 -27
here for:43 19 16
here i:-30 1 6
here im:-28 -11 -21
here is:-36 -14 -22
here ive:-26 -21 -14
here nobody:-29 -20 11
here took:-21 -23 -19
here waiting:-36 -29 -5
here wen:-5 -7 -26
here … all:32 13 4
here … at:-36 -25 -15
here … dont:22 1 -2
here … for:91 100 110
here … here:16 13 28
here … hes:-23 -20 -20
here … i:28 32 41
here … im:-20 -29 -22
here … in:26 26 27
here … me:6 30 14
here … minutes:38 34 34
here … my:-37 -43 -38
here … not:38 9 -3
here … out:5 1 -23
here … stop:21 30 20
here … u:-29 -25 -15
here … want:27 27 41
here … will:28 5 11
here … with:41 36 33
heroin:-19 -26 -30
heroin … a:-27 -2 -2
heroin … teh:70 10 -17
hers:25 17 13
hers tell:23 21 20
herself:21 27 -20
herself she:50 53 45
herself … i:17 22 -2
herself … teh:-36 -35 -31
hert:2 5 -9
hes:40 60 86
hes at:-13 -15 -27
hes been:-28 -11 -4
hes burning:18 24 40
hes doing:-25 -8 -2
hes drunk:41 39 -37
hes gone:98 78 76
hes grey:20 17 20
hes home:-52 -46 -44
hes in:25 24 22
hes not:84 88 85
hes off:38 41 45
hes on:56 47 40
hes out:40 13 -57
hes outside:-1 4 25
hes seeing:23 25 28
hes snoring:31 36 40
hes stopped:26 28 36
hes talking:51 42 41
hes teh:15 14 -22
hes … a:30 32 39
hes … and:43 44 9
hes … at:16 21 32
hes … bedroom:-27 -28 -19
hes … breathing:82 91 90
hes … doesnt:20 23 34
hes … drinking:23 17 8
hes … end:21 28 -21
hes … floor:44 46 52
hes … gun:31 28 -10
hes … hes:11 21 21
hes … hot:12 14 21
hes … i:49 55 43
hes … it:34 39 -11
hes … ive:46 37 34
hes … jmup:24 23 -13
hes … lips:53 46 51
hes … my:43 45 36
hes … no:-26 6 -12
hes … not:27 14 10
hes … of:43 27 5
hes … off:56 57 51
hes … on:59 62 46
hes … over:21 4 6
hes … reason:-25 5 -7
hes … right:29 35 43
hes … roof:-25 -22 -22
hes … something:24 24 20
hes … son:58 66 40
hes … talking:11 23 33
hes … teh:23 24 25
hes … tmrw:-21 -19 -9
hes … to:19 17 21
hes … two:-25 -18 -12
hes … up:52 45 44
hes … weird:22 25 32
heute:5 6 20
heute nacht:35 40 50
hey:-18 -12 -18
hey cant:21 18 -1
hey … hack:20 18 -1
hi:13 29 33
hi vis:23 24 24
hi … on:23 24 24
hid:55 51 58
hid … teh:43 42 43
hide:8 -16 -31
hide it:43 22 -9
hides:6 8 13
hiding:44 8 -13
hiding food:44 -9 -1
hiding in:9 10 23
hiding … my:43 -10 -3
high:-44 -34 -31
higher:-15 -13 -13
highest:23 18 22
highest at:26 20 24
highway:-9 -14 1
hija:32 -2 -2
hijo:63 50 44
hijos:-5 0 1
hilary:1 2 2
hill:8 0 5
him:8 21 27
him and:-64 -56 -53
him every:-31 -24 -14
him im:-28 -29 -24
him in:24 23 0
him not:22 29 -12
him on:12 25 13
him screaming:27 30 18
him that:21 19 38
him to:-21 4 9
him wen:38 38 8
him with:27 6 -29
him … am:12 8 33
him … and:-12 -29 -41
him … been:41 30 -23
him … gone:33 40 38
him … ground:26 23 -18
him … hav:-28 -19 -22
him … he:-13 -36 -13
him … him:57 69 63
him … i:9 36 17
him … ill:76 76 54
him … it:-16 -10 -24
him … ive:34 36 -25
him … know:37 37 30
him … me:-27 -5 9
him … my:3 0 23
him … on:21 23 -4
him … one:-38 -28 -27
him … stopped:-22 -18 -4
him … swear:40 38 -5
him … teh:34 34 25
him … went:30 -3 -1
himself:54 61 27
himself and:43 28 23
himself in:24 35 50
himself out:-28 -23 -18
himself … and:-22 -13 -4
himself … dont:52 53 26
himself … his:-27 -23 -16
hindi:0 1 2
hip:-20 -15 -10
his:-4 5 12
his bag:-18 -21 -31
his belt:-45 -43 -36
his birthday:15 20 5
his blazer:30 22 0
his cars:50 43 37
his face:-30 -10 -2
his family:-25 -16 -5
his gun:24 22 25
his hair:-24 -27 -31
his hand:32 26 32
his hands:47 2 15
his hoodie:23 21 15
his house:9 25 17
his kids:62 71 -8
his life:46 45 -19
his lips:24 22 16
his mother:23 2 10
his old:22 18 23
his room:-24 -17 2
his washing:-40 -25 -24
his wife:-17 -21 -3
his … a:23 26 40
his … and:35 15 26
his … are:43 33 26
his … at:44 47 49
his … blades:22 11 5
his … blue:-21 -23 -25
his … ends:20 16 15
his … for:-30 -41 -53
his … from:36 5 5
his … goin:-32 -33 -11
his … gone:34 34 29
his … he:35 24 4
his … hes:36 40 36
his … him:11 21 15
his … i:-38 -14 -11
his … its:44 31 35
his … ive:83 88 81
his … last:12 0 -25
his … my:-24 -11 -1
his … of:-36 -12 -5
his … off:-18 -20 -17
his … on:57 51 43
his … rolled:31 15 19
his … round:12 11 25
his … said:23 26 19
his … sunday:-31 -37 -32
his … this:26 25 13
his … to:-18 -23 -12
his … under:-46 -43 -28
his … wen:45 45 20
hissing:27 36 34
hissing voice:27 36 34
hissing … is:27 36 34
history:8 2 7
hit:20 6 -59
hit me:16 -22 -12
hit my:-40 -21 -7
hit since:53 59 -1
hit teh:-35 -32 -25
hit … a:21 16 -2
hit … an:-34 -36 -18
hit … and:24 -3 4
hit … head:-41 -27 -6
hit … hour:-34 -36 -18
hit … i:-30 -13 -17
hit … left:-41 -38 -12
hit … on:12 -38 -10
hit … rehab:41 46 0
hit … teh:107 31 -5
hit … with:22 33 -3
hits:62 78 -15
hits her:36 29 24
hits me:75 84 -28
hits … at:-24 -21 -3
hits … every:31 33 -1
hits … hes:-21 -18 -8
hitting:101 91 58
hitting mum:56 60 60
hitting my:41 43 -2
hitting … head:41 43 -2
hof:16 -4 -4
hold:3 15 -3
hold ice:28 27 -1
hold … and:30 34 5
holding:9 -8 13
holding ice:38 -67 -6
holding … instead:25 -7 0
holding … my:4 -34 -3
holds:-32 -34 2
holiday:-40 -43 -32
holidays:18 12 15
holy:-8 -30 -21
home:21 1 -17
home alone:-46 -42 -13
home and:14 4 -21
home for:21 20 27
home from:51 41 26
home group:-29 -27 -20
home im:37 8 -9
home its:4 0 -22
home nobody:11 -39 -26
home to:3 13 28
home … a:-22 -20 -15
home … all:44 43 9
home … and:-43 -34 -35
home … be:21 37 38
home … deployment:25 22 -11
home … dont:30 8 -6
home … for:-24 -16 -16
home … i:26 11 -25
home … in:46 3 6
home … it:51 57 31
home … knows:8 -39 -23
home … not:27 53 6
home … on:-6 -21 -5
home … teh:52 16 12
home … want:71 45 0
homes:33 37 14
homework:-30 -22 -2
honest:47 29 39
honest answer:-23 -20 -14
honest … i:37 5 -3
honestly:0 0 0
honor:17 20 15
honour:45 53 54
hoodie:25 28 22
hoodie on:23 21 15
hook:0 11 6
hook … dog:-36 -32 -31
hoops:-3 -4 -1
hoover:27 1 0
hoovering:-41 -26 -18
hope:8 -4 -49
hope for:17 35 -4
hope i:43 -8 -8
hope one:18 33 0
hope teh:22 -24 -18
hope u:-21 5 12
hope … catch:50 -4 -1
hope … it:33 34 -11
hope … of:18 32 -1
hope … something:50 -4 -1
hope … these:18 33 0
hoped:29 26 23
hoped to:29 26 25
hoped … be:113 7 3
hopeless:-23 -16 -10
hoping:94 -8 -29
hoping i:-1 -20 -7
horrible:22 -24 -21
horse:3 -15 -8
hose:44 45 42
hose is:37 38 30
hose … in:37 38 30
hose … teh:37 38 30
hosepipe:25 25 29
hospice:-25 -23 -15
hospital:-66 -73 -63
hospital for:-22 -13 -19
hospital on:23 -17 -2
hospital … after:-2 -21 -14
hospital … teh:-22 -13 -20
hostel:20 16 15
hostel … is:35 35 33
hot:8 18 10
hot water:-24 -8 0
hot … my:42 43 21
hot … to:45 45 21
hotel:-15 -14 -11
hour:23 22 15
hour ago:79 72 54
hour and:28 30 28
hour at:3 15 20
hour … a:31 36 34
hour … and:17 21 35
hour … can:-22 -22 -8
hour … feelin:-29 -22 -22
hour … ive:-46 -42 -47
hour … shes:-65 -52 -36
hour … sleepy:-29 -22 -22
hour … teh:35 20 17
hours:-25 -34 -8
hours of:-28 -10 -5
hours … teh:20 25 30
house:-6 2 8
house and:-32 -29 -22
house from:21 27 21
house im:-18 -19 -21
house sorry:29 19 26
house to:31 30 36
house … empty:32 29 22
house … for:25 16 23
house … go:39 31 27
house … him:23 22 3
house … kil:20 21 6
house … knife:14 13 40
house … me:25 13 -9
house … my:-21 -17 -11
house … since:-32 -7 -4
housemate:-2 8 5
houseplant:-5 -27 -4
housing:-4 -4 -4
how:-31 -16 -24
how calm:49 58 57
how can:-34 -10 -5
how do:-72 -39 -18
how i:19 30 5
how id:25 30 8
how im:68 -28 -18
how it:50 -5 -6
how long:76 69 75
how much:-41 -11 -20
how quiet:-15 -24 -13
how that:18 19 22
how … am:16 30 33
how … be:66 -21 2
how … call:55 63 34
how … do:12 25 6
how … for:25 39 10
how … get:27 23 21
how … i:-79 -19 -8
how … if:-32 -23 -14
how … ive:-21 -20 -9
how … kil:4 3 -23
how … know:63 33 32
how … of:-26 -3 -8
how … sounds:17 32 0
how … teh:29 15 27
how … to:-25 -2 -1
how … u:46 -2 -2
how … would:80 69 -5
hows:-20 -9 -28
hows everyones:-3 -1 -25
hows … monday:-3 -1 -25
hoy:-46 33 32
hr:26 3 2
hubby:-20 -6 -9
hubbys:22 26 32
hug:-20 -19 -12
huge:-33 -21 -15
hugging:-14 -6 0
hugs:-7 -3 -1
human:-41 -25 -17
humming:27 31 31
hundred:-4 -5 -14
hundred thousand:-25 -23 -15
hundred … one:-25 -23 -16
hung:-11 9 13
hung teh:-28 -26 -24
hung up:25 33 47
hung … im:10 8 26
hunger:30 25 21
hunger strike:34 31 31
hungry:-22 4 1
hunting:-43 -4 -3
hurling:-19 -8 -8
hurry:33 14 6
hurt:37 36 -7
hurt her:41 36 -7
hurt meself:12 -49 -67
hurt my:60 75 -14
hurt … and:-28 -21 -7
hurt … bad:8 31 -7
hurt … but:11 21 5
hurt … i:-12 -20 -43
hurt … is:30 3 23
hurt … ive:21 15 -10
hurt … tonight:-10 -59 -62
hurting:-28 -19 -44
hurting meself:25 4 -1
hurting … and:18 27 -1
hurts:-22 -15 -1
hurts and:-23 -5 -2
husband:39 38 41
husband and:-15 -24 -38
husband has:46 47 52
husband hit:-42 -39 -12
husband hits:29 26 -12
husband is:11 13 31
husband quit:-20 -20 -22
husband … a:21 2 1
husband … drinking:-14 -17 -23
husband … i:-59 -54 -24
husband … me:10 19 28
husband … teh:68 67 59
husbands:26 32 20
hvae:10 13 15
hymn:30 26 28
hymns:5 4 -4
hypothetically:50 53 21
hypothetically how:38 35 30
hypothetically if:33 30 -3
hypothetically … long:29 27 27
hypothetically … someone:33 30 -3
hypothetically … was:34 38 0
i:-3 -12 -16
i a:29 -28 -33
i and:50 34 29
i ask:78 50 17
i attempted:51 80 -7
i believe:-26 -24 -23
i bleed:37 46 -2
i bought:55 68 57
i bring:103 15 -4
i buy:53 47 10
i came:-31 -20 -15
i can:-36 -28 -17
i cannot:-11 -6 21
i carry:-32 -33 -21
i carved:84 92 -4
i catch:44 -3 -1
i choose:17 16 20
i chose:24 31 19
i cook:55 53 -1
i could:2 -4 21
i cried:-46 -24 -23
i cross:52 -9 -6
i cut:32 50 18
i daydream:16 22 -1
i decided:-61 -19 -4
i did:40 41 42
i didnt:5 -31 -38
i die:70 74 -50
i died:30 -8 -5
i do:35 43 46
i dont:2 -31 -33
i dream:41 4 -14
i drink:-10 -7 -20
i end:-11 -36 22
i envy:95 -2 -2
i failed:30 13 8
i feel:26 -5 -48
i fell:41 46 29
i fix:-29 -31 -26
i forgive:51 56 50
i forgot:-20 -5 -4
i found:-22 -23 -25
i get:-34 -51 -65
i give:44 37 18
i go:67 59 54
i got:-32 -42 -62
i had:-26 -32 -25
i hang:-31 -30 -28
i hate:30 -32 -39
i hav:17 14 21
i hear:-43 -28 -24
i held:42 3 -6
i hid:19 31 40
i hope:-31 -50 -52
i injected:34 37 41
i intend:40 54 0
i jmup:69 47 44
i keep:81 80 27
i kept:4 18 21
i kil:-9 13 77
i killed:29 42 -4
i know:16 24 30
i last:-34 -12 -10
i leave:55 58 8
i left:-44 -18 -6
i lie:26 4 -18
i lied:40 54 14
i liked:42 44 41
i live:42 43 8
i look:4 -39 -39
i love:-3 -29 -32
i loved:43 23 26
i m:14 11 36
i made:-21 -9 7
i make:10 -22 -36
i may:-8 6 -28
i mean:11 18 21
i meant:22 38 62
i met:25 25 20
i might:42 -53 -23
i miss:-27 -13 -8
i nearly:-5 -5 -21
i needed:-46 -28 -7
i never:-20 -29 -29
i no:87 21 -27
i ought:28 30 38
i over:42 -19 -5
i overdosd:32 44 8
i paid:-20 -7 -4
i picked:-49 -13 -3
i plan:-31 -9 -7
i pray:39 12 -14
i prayed:18 14 21
i promise:-27 -12 6
i pull:31 36 37
i put:31 41 22
i rang:26 27 17
i read:-37 -32 -29
i reckon:55 35 39
i recommend:-26 -15 -5
i relapsed:-5 -37 -14
i remember:-26 -12 -7
i run:-22 -24 -20
i said:52 7 37
i sat:3 -10 -23
i saw:-23 -9 -30
i say:18 -41 -41
i see:-48 -36 -52
i shall:41 41 66
i shant:20 22 18
i shot:22 25 27
i should:32 -4 -16
i signed:20 22 28
i sleep:19 27 22
i slept:-23 -17 -10
i smiled:53 46 54
i sold:-34 -7 0
i start:-10 -15 -27
i started:-61 -63 -37
i stay:-53 -21 -4
i stayed:-23 -1 3
i stop:42 26 10
i stopped:8 26 40
i suppose:36 9 25
i swallowed:59 69 66
i swear:28 25 -21
i take:-21 -8 -37
i teh:9 -35 -29
i tell:-10 -6 -38
i that:33 11 8
i think:22 3 -9
i thought:-22 5 24
i threw:68 -32 -47
i ticked:21 -3 -2
i told:-32 -26 -31
i took:12 26 28
i train:-26 -9 -6
i tried:51 42 24
i turned:-40 -43 -7
i typed:30 9 -5
i use:11 22 12
i used:4 -27 -30
i wait:44 23 23
i wake:-6 -1 -41
i walk:-25 -38 -13
i walked:31 27 -16
i wana:27 -6 0
i want:37 56 -37
i wanted:-23 -29 31
i was:34 -36 -17
i wasnt:8 -12 -22
i watched:-23 -18 -10
i were:-28 -14 -7
i werent:74 19 0
i wish:-4 6 -22
i woke:-21 -54 -27
i wonder:48 -9 -3
i wont:60 77 67
i would:-57 -20 -29
i wouldnt:44 -22 -28
i wrote:13 18 32
i … a:22 -8 9
i … about:13 24 -21
i … after:30 17 8
i … all:20 22 34
i … alone:79 79 56
i … am:-33 -6 -8
i … an:-5 14 26
i … another:41 2 4
i … answer:29 34 31
i … any:2 10 21
i … anymor:32 -6 9
i … anyone:47 8 12
i … anything:2 -21 -2
i … arms:101 99 66
i … around:-1 -30 -38
i … as:-49 -26 -38
i … at:1 -22 -30
i … away:58 -5 -9
i … back:-5 21 37
i … bad:26 -10 -8
i … be:42 30 45
i … been:40 16 20
i … before:-50 -15 -10
i … being:-27 1 12
i … beside:-1 -20 -6
i … beter:24 -1 5
i … bit:33 11 16
i … blade:-20 -11 2
i … born:35 -4 -1
i … both:27 22 29
i … bottle:-55 -15 -6
i … brought:29 38 31
i … but:1 23 23
i … by:9 -1 -25
i … cancer:58 -7 -2
i … cant:3 11 43
i … car:-11 -6 -20
i … care:25 29 -27
i … chair:47 43 26
i … class:23 -2 -1
i … clock:40 41 35
i … coffee:19 28 29
i … come:-24 -15 -27
i … coming:-30 -36 -28
i … counting:19 23 27
i … cut:50 17 24
i … cuting:57 73 -3
i … date:-52 -48 -30
i … day:34 3 -8
i … dead:152 44 32
i … decided:9 22 -10
i … deep:15 26 21
i … did:21 31 -6
i … die:36 69 -2
i … disappear:51 -22 -6
i … disappointed:56 2 -11
i … do:21 22 17
i … doing:2 2 -28
i … dont:35 49 22
i … down:-32 -30 -4
i … drink:-58 -31 -6
i … drunk:55 -7 -6
i … each:91 23 23
i … eaten:50 20 -3
i … end:5 10 -23
i … every:58 0 -15
i … everyone:6 34 20
i … existing:34 -8 -2
i … faint:17 21 46
i … far:28 30 41
i … feed:25 24 18
i … feel:-26 -9 -9
i … feet:14 -32 -8
i … felt:55 -16 -11
i … fill:-25 -8 0
i … find:-34 -12 -21
i … fine:5 1 25
i … finish:9 20 24
i … finished:54 59 63
i … for:8 27 3
i … forgive:29 20 20
i … four:3 -22 -32
i … frightened:50 50 -1
i … from:-1 41 7
i … get:-27 -13 10
i … getting:-35 8 -16
i … giving:-23 -24 -5
i … god:34 -18 -14
i … gone:35 -19 7
i … good:5 13 34
i … goodnight:44 50 51
i … got:-28 -15 -7
i … had:-40 -27 -35
i … half:31 -14 -5
i … hand:37 33 34
i … hang:28 34 -12
i … harmed:-23 -7 -1
i … hav:-8 -33 -15
i … he:3 -12 -38
i … hear:55 47 55
i … heard:-27 -5 -5
i … hearing:18 19 23
i … help:-22 -17 -9
i … her:18 15 25
i … his:-22 -11 7
i … hold:20 26 35
i … home:-37 -9 -12
i … hope:32 40 -4
i … hoped:23 20 21
i … how:34 12 6
i … hurt:59 38 -8
i … hurting:37 5 -1
i … i:2 24 6
i … id:44 52 53
i … if:-24 20 8
i … im:-38 18 8
i … inside:-2 14 35
i … into:25 20 -20
i … is:-6 -12 -21
i … it:36 33 20
i … itd:18 29 30
i … its:-15 -28 -41
i … ive:-19 -37 -9
i … jealous:83 -6 0
i … jmup:25 10 12
i … joined:19 22 22
i … k:53 53 -21
i … keep:-4 7 32
i … kept:31 35 30
i … kettle:18 24 33
i … kil:61 91 0
i … killing:-22 -39 5
i … knife:10 17 27
i … know:-23 -14 -25
i … last:72 39 30
i … left:-30 -7 -24
i … let:1 12 27
i … life:-40 -3 0
i … list:8 21 0
i … live:-20 9 5
i … long:0 26 32
i … look:78 0 -12
i … looking:-60 -16 -3
i … lot:-20 -15 -3
i … love:-60 -32 -18
i … lying:17 34 -8
i … made:22 18 17
i … make:48 47 35
i … man:-30 -12 -14
i … mean:97 59 5
i … meself:24 47 -5
i … mess:-20 -24 -29
i … mind:-13 -26 -17
i … money:-22 -21 -15
i … more:-8 21 0
i … need:-36 -36 -7
i … needing:83 58 65
i … never:23 23 17
i … night:89 71 37
i … nineteen:25 -4 -2
i … no:28 -8 -11
i … none:-30 -20 -10
i … not:0 -37 -35
i … nothing:32 32 -3
i … number:6 -40 -21
i … nurse:43 48 19
i … of:12 22 31
i … off:30 33 47
i … on:38 10 -13
i … one:39 10 -11
i … or:-11 -61 -45
i … other:-21 -25 -5
i … out:9 25 -19
i … over:-24 -7 19
i … own:78 84 61
i … past:61 63 24
i … peace:52 66 66
i … people:64 12 28
i … person:48 -21 -2
i … pick:25 -5 -7
i … picture:33 -4 -2
i … place:76 69 39
i … plan:72 15 -10
i … platform:84 84 79
i … promise:19 25 -3
i … purpose:-6 38 -1
i … put:18 39 -12
i … ready:66 46 -4
i … reason:64 23 -3
i … rest:-28 -25 -24
i … rists:-1 0 35
i … rite:12 20 0
i … road:42 26 29
i … roof:67 59 66
i … rung:32 30 39
i … safe:26 34 -35
i … said:88 69 3
i … say:-35 -28 -18
i … saying:23 0 -25
i … scared:36 18 51
i … scream:-29 -20 -10
i … see:40 4 7
i … seizure:74 82 87
i … self:22 -14 -10
i … serious:-14 -24 -1
i … set:67 67 53
i … sharpened:54 22 22
i … she:-25 -10 -17
i … shooting:44 62 -9
i … should:40 -12 -6
i … sick:69 74 60
i … six:36 -18 -1
i … sleep:-25 -19 2
i … slit:0 1 -32
i … sober:-32 -22 -17
i … some:9 -31 -5
i … someone:-65 -38 -15
i … something:43 31 14
i … son:24 2 11
i … sorry:-31 -19 -18
i … stand:44 41 38
i … stay:2 30 29
i … staying:21 37 41
i … step:20 22 26
i … stop:-32 -6 -22
i … stuff:37 23 33
i … such:75 35 34
i … sucidal:65 61 4
i … surgery:53 -3 -2
i … tablets:17 33 34
i … take:-37 -17 7
i … taken:74 71 65
i … talk:53 20 16
i … teh:38 41 42
i … tell:-12 -4 21
i … telling:12 23 32
i … ten:62 46 47
i … that:4 -15 -23
i … thats:44 22 35
i … them:39 10 17
i … there:45 -35 -46
i … theres:62 10 17
i … they:58 46 41
i … theyd:-31 -9 -2
i … thighs:17 27 -9
i … thing:15 38 36
i … thinkin:-21 -26 -27
i … this:-9 -11 -38
i … thought:33 32 15
i … through:-12 -21 -36
i … throw:22 -22 -7
i … till:30 30 21
i … time:-21 -20 -21
i … tired:9 20 13
i … tmrw:-40 -28 -13
i … today:35 -15 -30
i … told:-12 -19 -25
i … tonight:0 11 33
i … took:29 36 35
i … trigger:38 38 29
i … trust:-24 12 6
i … twice:10 28 4
i … two:17 41 25
i … u:-2 21 9
i … unalive:31 -13 -1
i … under:-43 -36 -28
i … ur:-33 -7 1
i … use:-48 -26 -12
i … used:-24 -20 -11
i … using:-35 -12 -11
i … wait:6 9 20
i … wake:64 28 -9
i … want:3 -21 17
i … wanted:-15 -14 -21
i … was:32 -39 -53
i … way:29 38 9
i … we:16 20 28
i … wednesday:45 46 34
i … wen:-8 -26 -27
i … were:25 13 -19
i … what:28 38 40
i … whats:-21 -5 1
i … where:61 55 37
i … which:35 42 48
i … while:-44 -7 -6
i … who:-25 -7 -17
i … whoever:-20 -18 -16
i … whole:5 15 20
i … will:-23 -23 -9
i … window:32 34 30
i … wish:-21 9 -2
i … with:-5 -9 -61
i … without:-62 -48 -32
i … wont:-29 -14 0
i … wouldnt:-32 -13 -8
i … writing:-23 -13 -9
i … wrong:16 14 -24
i … year:-21 -2 -1
i … years:4 -38 -18
i … yes:30 34 37
ibuprofen:-17 8 -12
ice:-9 -4 0
ice and:29 26 -2
ice instead:59 -7 0
ice … teh:0 38 19
ich:115 128 56
ich bringe:41 50 13
ich denke:28 39 -6
ich habe:66 90 58
ich mich:29 31 29
ich ware:51 -17 -7
ich will:47 35 -18
ich … abschiedsbrief:45 43 52
ich … alle:-35 -12 8
ich … an:37 47 25
ich … auf:23 28 30
ich … dann:53 50 56
ich … den:10 10 31
ich … der:27 33 33
ich … mehr:27 -8 -5
ich … mich:14 50 -4
ich … selbstmord:67 81 -4
ich … sterben:37 -9 -1
ich … tabletten:56 55 79
ich … tot:51 -17 -7
ich … umbringen:40 44 -7
ich … und:-38 -27 -12
id:47 7 -3
id a:28 15 25
id do:0 25 -43
id get:-20 -3 -2
id got:38 11 -2
id hav:-30 -35 -14
id never:51 3 -6
id not:128 54 54
id rather:-12 -21 -22
id sooner:-22 -31 -11
id step:25 -5 -5
id teh:90 -24 -16
id to:87 73 43
id want:-51 -5 8
id … and:-23 -3 12
id … be:75 29 27
id … been:21 -13 -9
id … born:27 -1 0
id … by:-22 42 27
id … content:25 -10 -5
id … dead:-41 -6 -11
id … do:43 8 -5
id … for:81 37 46
id … glad:28 -2 -2
id … hav:44 -6 -3
id … i:24 21 -6
id … if:-59 -11 -6
id … in:24 20 8
id … it:22 -7 -44
id … meself:72 20 -5
id … my:21 24 -3
id … not:36 7 4
id … off:-11 -27 -9
id … ok:31 6 -1
id … plan:-28 -10 10
id … relieved:56 -5 -1
id … stay:62 -22 -13
id … teh:32 46 28
id … than:-27 -11 -4
id … there:38 -2 0
id … with:25 16 -9
idc:0 0 0
idea:-47 -51 -25
idk:0 0 0
ie:-3 -3 -1
if:-10 -26 -30
if a:21 -13 -11
if anyone:-58 -26 2
if i:23 -8 -82
if id:39 -4 6
if it:32 19 -29
if its:-19 -14 -26
if my:-3 29 -26
if she:-32 -5 -30
if teh:28 -9 -26
if there:33 35 28
if they:-17 19 23
if u:28 -12 13
if ur:23 21 22
if … about:43 -4 -2
if … ask:28 30 -6
if … at:29 -15 -11
if … be:-30 -1 -3
if … came:46 -15 -11
if … can:-32 -22 -14
if … dead:46 33 -1
if … did:6 32 -8
if … didnt:46 -32 -3
if … dont:-45 -3 -30
if … every:-34 -4 -2
if … get:27 49 28
if … go:21 16 -15
if … gone:-6 -22 -10
if … got:26 -9 -5
if … had:-23 -10 0
if … hav:-32 -26 -7
if … hit:46 -10 -2
if … i:35 47 33
if … ill:84 73 -2
if … im:22 -2 -1
if … in:-28 -2 2
if … is:-3 -6 -27
if … kil:-42 -17 -1
if … killed:19 39 -2
if … kills:38 50 0
if … know:59 13 44
if … leave:34 45 5
if … me:76 45 14
if … meself:-4 36 -2
if … more:24 19 19
if … my:2 -13 -24
if … no:-10 -32 -25
if … one:-58 -24 -9
if … reading:24 31 32
if … says:-22 -8 20
if … see:39 35 32
if … something:-43 -15 -5
if … speak:59 44 -1
if … stop:25 13 -5
if … stopped:-23 -23 -4
if … teh:-48 -15 -11
if … tell:32 45 -3
if … text:30 22 26
if … this:54 73 68
if … told:-33 -16 5
if … took:6 12 34
if … u:24 -5 6
if … wake:23 33 -23
if … want:-67 -37 -3
if … was:85 23 -21
if … wasnt:89 -13 -11
if … were:-25 16 19
if … werent:75 13 -4
if … what:7 12 30
ihn:-11 -6 -2
il:9 24 31
il be:45 40 36
ill:-1 14 22
ill do:29 23 3
ill go:51 53 41
ill hav:67 51 34
ill kil:-42 -53 -14
ill let:76 77 48
ill not:114 78 71
ill put:94 98 47
ill take:53 54 55
ill … a:30 40 14
ill … and:-13 -9 -20
ill … at:9 -49 -39
ill … back:-29 5 -25
ill … be:77 36 37
ill … been:46 41 45
ill … before:19 20 27
ill … for:38 39 37
ill … goin:12 32 -1
ill … gone:18 24 27
ill … him:54 51 -44
ill … if:-54 -25 -9
ill … in:44 42 50
ill … it:55 31 11
ill … meself:1 -7 50
ill … more:23 24 5
ill … out:26 26 28
ill … past:46 43 41
ill … teh:43 58 49
ill … there:74 68 69
ill … this:20 27 19
ill … tmrw:46 17 9
ill … tonight:-24 -21 -41
ilocano:5 6 8
ily:9 4 4
im:11 22 15
im a:27 21 17
im afraid:-14 -8 -29
im after:20 26 35
im an:22 2 -23
im at:-6 30 33
im away:41 41 30
im bleeding:54 56 53
im buying:-23 -24 -17
im by:23 20 34
im carrying:11 42 -1
im chewing:20 -2 -2
im choosing:39 43 20
im cuting:-34 -19 -27
im dead:-71 -38 -21
im do:-10 -11 -38
im done:89 50 41
im driving:24 21 24
im drowning:-27 -15 -9
im dying:-38 -3 -4
im ending:48 47 18
im fine:-13 -21 -26
im finished:21 23 23
im glad:-14 -25 -12
im goign:33 39 39
im goin:40 30 18
im gone:31 26 32
im hang:2 3 25
im hangin:-22 -7 2
im having:32 37 -21
im here:54 4 16
im in:58 67 75
im jumping:24 24 45
im kil:23 41 -3
im killing:10 4 31
im leaving:3 21 22
im looking:-29 -12 -13
im making:-22 -23 -17
im nervous:-33 -29 -24
im next:47 46 3
im off:-24 -25 -39
im ok:33 11 4
im on:10 -26 -28
im out:51 59 68
im outside:71 40 58
im over:21 28 37
im overdosing:9 14 21
im parked:52 45 53
im past:19 21 21
im quiet:22 18 19
im ready:30 -11 2
im sat:31 24 26
im saying:34 -4 -2
im scared:11 41 18
im seeing:19 38 38
im serious:40 38 -32
im seventy:20 21 -6
im sitting:-49 -37 -33
im sorry:-31 -43 -40
im starving:1 -24 -3
im staying:50 17 13
im stepping:60 65 61
im stopping:46 45 38
im sucidal:53 70 -29
im takin:46 29 51
im teh:-28 -24 -17
im telling:32 40 4
im texting:36 30 28
im tired:9 -1 -28
im to:-31 -32 -27
im trying:-38 -31 -34
im typing:26 22 22
im unalive:12 22 -16
im using:76 65 65
im waiting:67 79 83
im walking:41 35 38
im with:31 0 4
im working:-21 -16 -23
im worried:-35 -25 -21
im writing:23 24 26
im … a:-48 -36 -33
im … about:-30 -7 11
im … and:16 35 28
im … another:31 14 -1
im … anymor:16 20 32
im … around:47 41 40
im … at:7 27 11
im … away:28 23 19
im … back:25 38 29
im … bc:17 5 -23
im … before:41 50 11
im … behind:25 41 31
im … being:23 2 -4
im … both:54 -2 -1
im … bridge:-51 -48 -51
im … brother:21 26 29
im … burden:69 19 -7
im … but:-14 -25 -8
im … by:45 24 28
im … calling:20 27 32
im … come:127 60 62
im … couldnt:28 28 27
im … day:-22 -8 -3
im … die:81 2 34
im … do:-10 -15 -25
im … dont:93 42 60
im … down:25 22 20
im … drown:-45 -46 -35
im … end:12 -8 -26
im … ending:32 65 -10
im … every:48 -2 -7
im … everyone:0 -25 -19
im … fed:4 12 35
im … feel:-33 -30 -11
im … floor:2 -38 -29
im … from:-23 15 -32
im … front:24 24 27
im … gave:-42 -43 -29
im … go:20 34 -26
im … good:17 23 28
im … grandmother:-22 -12 -4
im … gun:8 18 22
im … hang:-83 -83 -74
im … head:28 35 34
im … heart:38 -13 -6
im … her:-25 -14 -11
im … him:60 77 34
im … his:31 29 29
im … holidays:19 21 25
im … house:25 38 44
im … how:-17 -14 -30
im … hurt:99 93 -6
im … ice:24 -6 0
im … id:55 2 -1
im … if:-52 -26 -17
im … ill:13 29 34
im … in:14 -8 25
im … instead:25 -7 0
im … into:-36 -36 -35
im … is:-46 -26 -12
im … it:37 38 43
im … its:11 11 26
im … ive:-61 -67 -25
im … jmup:66 64 71
im … kil:105 71 30
im … late:77 68 67
im … life:58 -7 -1
im … lineman:48 57 54
im … living:-48 4 2
im … looking:53 -12 -6
im … make:22 26 38
im … meself:36 71 30
im … mins:22 15 12
im … my:46 40 39
im … myslf:79 41 -3
im … neighbours:27 34 42
im … no:59 14 -34
im … nobody:23 18 23
im … not:21 10 -12
im … of:15 12 -36
im … off:60 50 49
im … one:99 98 47
im … out:37 36 72
im … over:-63 -53 -47
im … own:52 36 40
im … pretending:23 23 -1
im … right:-50 -22 -26
im … safe:37 -12 -7
im … say:8 -21 -8
im … see:0 8 -25
im … she:-37 -38 -31
im … sill:101 103 95
im … sleeve:39 18 14
im … someone:21 21 20
im … stab:9 9 25
im … sucidal:20 25 -10
im … take:8 26 0
im … teh:28 39 48
im … that:1 15 32
im … there:29 19 27
im … things:43 16 9
im … think:39 4 -6
im … thinkin:-27 -14 -9
im … thoughts:70 81 0
im … three:-27 -27 -43
im … tired:33 15 4
im … tmrw:-54 -45 -46
im … tonight:109 109 84
im … took:27 44 32
im … tracks:43 35 35
im … travelling:32 32 33
im … trying:36 14 23
im … two:-25 -11 -5
im … under:32 29 36
im … ur:-37 -44 -35
im … vet:17 22 20
im … waiting:38 37 10
im … want:23 10 -16
im … wardrobe:-22 -24 -19
im … wen:28 -24 -47
im … who:-24 -12 -14
im … with:0 -47 -21
im … wont:36 -8 -5
im … wrong:-39 -36 -35
ima:36 46 42
imagine:-28 10 -8
imagine a:-25 -2 -1
immersion:-6 -4 -2
important:-6 -12 -7
in:-26 -13 -8
in a:12 9 24
in advance:3 23 22
in america:-31 -21 -8
in and:-26 -33 -40
in at:2 6 -50
in bed:-28 -24 -13
in court:14 19 27
in each:-24 -23 -14
in first:17 22 21
in four:23 2 -3
in from:31 -4 -2
in front:32 34 17
in goa:-22 -17 -15
in group:25 -1 0
in hand:17 -11 40
in heaven:23 26 25
in his:43 34 2
in hospital:-22 -13 -19
in i:25 42 29
in id:90 9 17
in it:38 37 37
in law:18 5 -30
in laws:45 42 13
in march:-12 -23 -24
in may:-28 -24 -21
in me:40 26 -2
in mood:54 58 55
in one:-21 -27 -25
in order:25 -14 -12
in our:48 67 45
in peace:-21 -18 -11
in right:-30 -20 -13
in september:31 -8 -5
in spring:-31 -16 -5
in teh:33 28 26
in that:-25 -3 25
in there:-4 -1 -22
in this:1 -25 -45
in town:-28 -23 -9
in two:-27 -6 -4
in with:-29 -51 -43
in … a:-33 -30 -35
in … about:-33 -12 -8
in … after:26 22 15
in … alife:-6 -41 -21
in … all:-22 -11 -6
in … and:55 46 31
in … arm:23 30 48
in … as:28 -7 -33
in … at:47 60 37
in … bath:60 55 45
in … be:26 33 9
in … behind:58 59 65
in … big:-19 -16 -23
in … blazer:30 22 0
in … blue:26 22 21
in … boat:73 70 63
in … bottle:-83 -54 -33
in … bring:29 18 -2
in … but:29 34 -17
in … can:-21 -7 -6
in … canteen:17 20 21
in … car:38 49 31
in … caravan:55 56 67
in … case:23 27 34
in … chair:-33 -26 -30
in … channel:-22 -24 -25
in … chat:32 15 -3
in … cistern:21 -3 -3
in … city:-38 -37 -16
in … class:14 25 6
in … clear:-26 -11 -5
in … closet:23 28 19
in … cold:33 38 51
in … come:-26 -22 -21
in … corner:0 16 25
in … crash:-22 -5 -4
in … cupboard:12 -37 -25
in … day:-50 -19 -5
in … days:-18 -31 -32
in … died:27 31 -1
in … door:49 34 8
in … doorway:30 22 -2
in … drawer:49 19 25
in … early:-40 -38 -31
in … easter:38 37 -1
in … evening:25 10 9
in … every:-20 -29 -11
in … everyone:-20 3 -10
in … family:-11 -27 -17
in … few:21 28 19
in … flat:53 38 -9
in … foot:-22 -23 -11
in … for:-2 -36 -23
in … from:-21 -21 -10
in … garage:5 19 30
in … garden:-22 -3 -1
in … go:-42 -35 -18
in … goin:73 62 67
in … got:62 64 32
in … grave:-22 -16 -12
in … ground:-21 -22 -26
in … group:-10 2 -23
in … had:-31 -32 -34
in … hall:3 3 27
in … hand:20 8 33
in … havent:22 -9 -6
in … he:29 33 40
in … head:7 -36 -20
in … heart:26 29 -4
in … his:45 38 39
in … home:-44 -34 -19
in … hostel:22 11 8
in … id:39 16 5
in … if:5 10 31
in … in:65 46 43
in … inn:5 8 33
in … is:4 -33 -23
in … isnt:-22 -6 -7
in … it:-56 -35 -19
in … its:38 4 -19
in … ive:-48 -11 0
in … jacket:42 39 33
in … language:21 -6 -3
in … lap:32 35 27
in … last:-50 -31 -16
in … live:31 34 23
in … me:52 49 14
in … medicine:29 24 19
in … memory:31 -4 -2
in … mins:32 27 30
in … minute:30 32 41
in … mirror:-25 -25 -17
in … miss:34 39 -2
in … monday:20 25 21
in … months:26 -27 -14
in … morning:-11 -23 -17
in … mouth:73 91 73
in … mum:-39 -24 -19
in … never:-32 -11 -13
in … new:-30 -23 -21
in … next:14 18 31
in … night:-11 -21 -39
in … nine:30 -22 -28
in … oil:10 27 25
in … on:3 22 13
in … once:-63 -35 -12
in … one:25 23 27
in … or:24 20 16
in … other:52 20 25
in … out:56 32 41
in … outside:28 10 -6
in … own:34 26 49
in … park:-19 -12 -22
in … part:27 -8 -2
in … past:-44 -34 -25
in … phone:14 37 45
in … pipes:25 20 23
in … place:-21 -12 -5
in … play:-39 -38 -26
in … pocket:-6 -29 -28
in … premier:5 8 33
in … press:23 8 10
in … put:4 -10 -26
in … rang:-21 -20 -21
in … ring:-33 -23 -7
in … room:18 22 21
in … row:31 1 -1
in … said:-25 -17 -14
in … same:-33 -35 -27
in … say:-24 -17 -18
in … says:-8 5 23
in … school:-3 -2 -37
in … she:4 8 23
in … shed:58 47 30
in … shoe:34 36 36
in … sick:38 37 27
in … since:2 11 24
in … sitting:42 -7 -12
in … sorry:38 25 32
in … sounds:21 25 27
in … station:-35 -37 -26
in … talking:35 37 33
in … tea:24 24 3
in … teh:14 -29 -30
in … thank:-27 -22 -12
in … that:47 2 -14
in … thats:4 20 18
in … they:22 28 24
in … this:-52 -67 -62
in … tmrw:18 23 20
in … today:-31 -26 -2
in … toilets:66 65 -27
in … told:-21 -22 -17
in … u:-34 -31 -36
in … ute:-20 -16 0
in … waiting:38 42 38
in … want:27 31 -4
in … wardrobe:33 50 53
in … was:34 50 51
in … water:33 31 28
in … ways:23 12 -7
in … we:8 -24 -21
in … weeks:-26 -16 -12
in … wen:-11 -13 -38
in … what:-59 -34 -24
in … where:52 16 11
in … with:-15 -23 -18
in … woods:39 32 25
in … word:38 37 48
in … world:31 -42 -9
in … yard:64 33 35
in … year:-44 -15 -7
inbox:9 9 11
incident:-20 -15 -8
incl:64 31 21
informing:1 5 -2
inhailer:-1 6 7
inhaler:-6 2 9
injected:89 82 77
injected all:62 64 61
injected teh:42 45 53
injected … it:62 64 61
injected … lot:34 37 41
injected … of:62 64 61
injecting:4 2 12
injury:-2 -1 -1
inn:4 7 32
inn what:5 7 32
inn … a:4 5 29
inquest:-17 -13 -12
insecticide:37 33 23
insecticide … is:37 33 23
inside:16 11 13
inside and:0 -25 -12
inside … i:21 26 -6
inside … teh:33 40 34
insta:-9 6 17
insta first:19 22 18
insta … snap:19 22 18
instead:-4 -38 -24
instead of:2 -31 -11
insulin:17 9 3
insulin … in:-51 -49 -35
insulins:44 42 44
insulins in:44 42 44
insulins … teh:44 42 44
insurance:4 19 26
insurance … teh:47 52 47
intake:2 -1 -1
intend:40 54 6
intend to:43 58 6
intend … do:-1 20 -1
intent:16 25 -2
internet:-29 -12 -9
interview:-20 9 -49
into:-34 -11 -21
into my:79 80 29
into teh:31 35 41
into … and:-10 -27 -11
into … bc:1 -8 -40
into … box:-49 -47 -37
into … sea:61 55 58
into … sock:-12 -10 -40
into … under:36 13 -2
into … wall:39 30 21
into … weekly:-41 -39 -35
intrusive:1 -1 -2
invented:-31 -25 0
inverness:5 0 0
inyong:15 16 14
ir:-71 -8 -1
irme:-20 -9 -1
iron:7 4 -42
iron and:-29 -21 -15
iron on:31 43 -19
iron … my:47 56 -8
ironed:-8 -6 -2
ironing:13 11 15
is:-6 2 17
is a:-33 -22 -20
is all:72 62 55
is anymor:28 30 -1
is asleep:33 28 22
is at:41 43 41
is bad:-22 -13 -11
is beating:35 42 68
is closed:-23 -18 -25
is cold:35 -10 -7
is coming:-43 -41 -36
is cuting:4 3 -31
is done:46 47 40
is empty:86 78 66
is enough:29 37 37
is fire:21 27 23
is from:-49 -45 -16
is full:14 21 24
is funny:-40 -39 -39
is goin:48 32 54
is gone:-36 0 0
is good:-25 -21 -11
is goodbye:-29 -28 -32
is here:25 9 16
is i:-47 -46 -39
is in:36 35 34
is killing:-22 -3 -18
is late:-9 -23 -36
is looking:25 -6 -4
is loud:39 -8 9
is made:35 29 18
is mine:-36 -50 -47
is my:14 16 25
is nearly:34 52 57
is needed:26 27 29
is next:34 30 37
is no:-22 -11 -37
is not:15 -7 21
is nothing:8 -15 -22
is off:-23 -29 -26
is okay:-22 -5 -12
is on:37 38 17
is one:-39 -30 -6
is round:32 24 28
is safe:34 43 29
is shouting:49 52 64
is sleeping:55 44 26
is slow:32 36 43
is soaked:34 35 41
is standing:30 33 30
is strong:34 -28 -31
is talking:52 65 13
is teh:-18 -33 -59
is that:20 -40 -32
is there:-44 -57 -69
is tmrw:11 21 21
is to:46 24 16
is tonight:-21 -16 -15
is turning:29 28 28
is unconscious:75 76 76
is under:39 36 31
is ur:-20 -13 -15
is what:12 34 19
is with:30 33 38
is … a:12 24 31
is … about:19 28 -21
is … am:-40 -14 -13
is … an:-27 -4 2
is … and:18 13 20
is … anniversary:30 24 17
is … are:38 40 30
is … away:-43 -49 -23
is … bad:91 34 22
is … be:-22 -6 -22
is … before:-8 -8 -24
is … best:-22 -16 -17
is … beter:-38 -22 -13
is … birthday:27 24 22
is … bit:40 56 40
is … blue:64 65 66
is … blurry:43 40 38
is … bottle:28 31 24
is … bridge:30 24 30
is … but:26 35 -22
is … bye:81 86 81
is … can:-31 -48 -25
is … change:47 -10 -5
is … closet:29 30 23
is … desk:-36 -24 -29
is … die:57 -23 -7
is … dinner:-26 -13 -11
is … do:49 18 12
is … done:-23 -24 -13
is … dont:2 20 40
is … door:32 28 25
is … drawer:-20 -38 -30
is … end:36 23 9
is … finished:28 33 40
is … floor:49 56 57
is … for:-16 -33 -16
is … friday:16 32 35
is … go:69 31 -6
is … god:-22 -12 -14
is … goin:-39 -34 -1
is … has:19 39 -2
is … he:-34 -30 -3
is … heavy:-40 -28 -26
is … her:52 46 44
is … herself:18 29 -6
is … hes:24 32 36
is … his:-29 -18 -1
is … how:24 26 16
is … i:17 17 21
is … id:-25 -19 -13
is … if:-45 -19 -13
is … ill:-22 -14 -12
is … im:47 43 56
is … in:-54 -46 -43
is … isnt:28 -3 -1
is … its:-35 -33 -31
is … keep:-31 -11 -7
is … kil:29 41 -3
is … killing:43 41 -3
is … leave:-24 -9 -3
is … left:36 21 11
is … looks:35 31 34
is … mad:38 41 44
is … me:32 33 52
is … meself:15 20 -30
is … message:34 26 28
is … mind:27 24 -6
is … minute:26 23 21
is … museum:-42 -35 -41
is … neck:41 34 32
is … nights:29 23 -2
is … nine:39 39 12
is … note:4 5 32
is … of:23 -9 -11
is … on:19 18 36
is … one:61 -24 -23
is … out:-13 1 -34
is … over:40 31 32
is … past:21 8 10
is … people:91 27 44
is … red:21 23 20
is … right:38 17 31
is … round:35 12 10
is … said:-43 -28 -18
is … say:42 46 52
is … school:-37 -26 -3
is … see:13 15 22
is … sewerslide:-6 -12 38
is … she:40 46 3
is … sister:33 29 48
is … something:18 24 17
is … sorry:47 49 36
is … streets:21 -2 -2
is … sunday:30 28 27
is … take:33 23 25
is … teh:-9 -25 -18
is … that:23 20 7
is … thats:-31 -22 -30
is … there:73 73 76
is … these:38 -1 -1
is … they:84 84 62
is … thing:-8 -10 -33
is … think:30 32 -8
is … this:-18 -22 -25
is … thought:41 31 36
is … tmrw:50 26 19
is … today:-15 -40 -24
is … tonight:-10 -45 -18
is … two:-36 -27 -31
is … u:46 32 13
is … up:-22 -24 -33
is … use:57 6 5
is … want:-17 7 -37
is … wanted:21 21 16
is … wardrobe:41 38 36
is … weekend:57 51 48
is … wen:-44 -17 -1
is … will:-7 -11 30
is … work:21 13 8
is … worth:25 -11 -8
ish:6 -9 -1
isha:-5 -6 -1
island:-19 -5 -2
isnt:45 -11 -16
isnt a:32 39 22
isnt answering:29 42 30
isnt that:52 -9 -2
isnt worth:65 -3 -1
isnt … i:-20 -31 -20
isnt … im:30 18 26
isnt … it:32 2 5
isnt … teh:-23 -17 -9
issue:-47 -22 -22
issues:-59 -38 -22
ist:42 47 65
it:12 19 16
it all:27 31 31
it any:-73 -42 -6
it back:-38 -26 -23
it bad:31 29 -4
it be:74 51 1
it but:13 -3 -26
it by:57 48 3
it came:46 -1 0
it didnt:41 42 27
it does:10 12 -34
it doesnt:11 26 22
it dont:52 72 65
it down:-32 -23 -4
it either:57 -7 -1
it ends:35 40 45
it enough:64 -2 -1
it every:22 13 -15
it feels:-38 -9 -7
it for:-13 -64 -44
it gets:10 3 29
it go:-33 -17 -7
it goes:-41 -29 -23
it goin:83 97 12
it got:-29 -16 -12
it happened:61 52 1
it helps:12 29 -2
it here:-39 -42 -26
it hes:50 43 47
it hurt:-22 6 -6
it i:-30 -41 -45
it if:16 -24 -8
it ill:-32 -31 -26
it im:-7 -10 -29
it is:-21 -6 -39
it isnt:-8 21 17
it it:29 24 28
it its:-36 -21 -13
it ive:-39 -67 -27
it kills:63 65 -1
it look:41 50 55
it looks:30 25 18
it mattered:15 23 31
it meant:38 57 50
it meself:-61 -52 -17
it more:11 1 -31
it much:26 26 -10
it my:-13 -49 -44
it on:48 54 65
it one:31 16 11
it or:-53 -56 -18
it out:-54 -35 -28
it passed:-18 -24 -1
it planned:22 20 -8
it put:24 26 30
it says:-22 -12 -11
it since:20 -32 -10
it sounds:-21 9 1
it stops:21 63 -4
it thats:-21 -21 -8
it there:-21 -11 -7
it through:-20 -22 -20
it till:24 25 -1
it to:-2 32 41
it today:74 69 50
it tonight:12 33 49
it twice:27 32 7
it up:36 5 -5
it wants:38 33 28
it washed:42 42 47
it went:-27 -16 -10
it were:5 -29 -1
it with:22 12 -29
it would:32 -22 10
it … a:24 41 37
it … about:-35 -30 -18
it … after:9 9 23
it … all:27 9 0
it … and:4 -1 -24
it … another:2 -29 -13
it … any:24 12 13
it … anymor:32 26 -3
it … anyone:25 19 15
it … bad:19 37 27
it … bc:17 20 -5
it … be:22 25 44
it … been:-19 -33 -10
it … beter:47 43 31
it … bought:21 19 -5
it … breakfast:24 27 32
it … but:-11 -25 -16
it … by:4 -20 -21
it … came:28 -12 -8
it … cant:57 34 17
it … christmas:22 25 -10
it … close:48 36 -2
it … come:-34 -17 -20
it … crossed:78 30 -3
it … dark:20 29 31
it … day:-3 -5 -28
it … days:32 46 41
it … do:-14 -10 -41
it … dog:-24 -19 -5
it … dont:2 -9 -24
it … down:33 -10 9
it … each:-33 -13 1
it … easier:-8 -30 -8
it … end:-31 -13 -4
it … enough:53 66 50
it … everything:64 23 18
it … fault:-27 -28 -20
it … fire:7 -39 -33
it … for:17 0 -24
it … friday:-27 -20 -6
it … from:27 12 23
it … front:28 -1 -11
it … get:-31 -18 -30
it … getting:32 37 50
it … god:5 -40 -31
it … good:20 13 11
it … goodbye:42 44 54
it … got:-32 -23 1
it … had:-25 -1 18
it … has:30 13 6
it … hav:-23 -43 -50
it … he:22 11 -6
it … head:37 -4 -2
it … here:-25 -24 -20
it … hes:44 47 27
it … hid:53 46 41
it … his:30 34 51
it … hour:30 15 -12
it … hurt:65 72 81
it … id:-11 -37 -25
it … if:46 27 25
it … im:30 19 29
it … is:-4 2 38
it … isnt:22 19 -5
it … its:-21 7 -28
it … ive:42 2 10
it … kil:9 19 34
it … know:44 61 63
it … last:-46 -52 -33
it … left:23 16 8
it … let:-33 -34 -27
it … light:28 28 25
it … loud:10 19 22
it … matter:2 6 21
it … me:-31 -9 -18
it … meeting:30 5 -8
it … meself:26 10 -13
it … minute:20 18 30
it … minutes:26 10 11
it … monday:31 26 -2
it … more:-60 -54 -24
it … my:-10 -10 -41
it … news:25 17 26
it … next:-52 -41 -28
it … nice:25 -19 -8
it … night:20 -9 -9
it … no:-3 -20 -22
it … not:-28 -40 -17
it … of:10 31 23
it … one:-68 -39 -28
it … over:11 23 37
it … own:35 45 -40
it … past:51 33 36
it … put:-26 -21 -11
it … quick:25 27 14
it … said:-56 -50 -12
it … say:11 27 -8
it … see:29 34 20
it … she:35 30 5
it … shed:-22 -20 -38
it … some:51 -22 -10
it … someone:55 2 6
it … step:-11 -22 -21
it … stop:17 19 37
it … sunday:-27 -23 -30
it … taken:0 -26 -9
it … teh:10 26 21
it … tell:38 10 -9
it … than:18 26 -10
it … that:-19 -24 -39
it … thats:15 12 22
it … them:22 44 53
it … there:5 9 41
it … this:31 0 -28
it … thought:23 30 -3
it … thoughts:22 17 0
it … tmrw:75 71 76
it … tonight:114 95 97
it … tuesday:52 53 -2
it … two:16 -16 -28
it … u:-28 -15 -11
it … under:26 25 20
it … wait:25 32 37
it … wall:24 28 43
it … warm:61 76 74
it … was:-31 -4 -19
it … wasnt:96 57 23
it … week:13 16 41
it … wen:11 14 -21
it … what:-37 -37 -43
it … while:70 53 49
it … who:-22 -16 -8
it … with:-10 -10 21
it … wont:-23 0 -5
it … worked:58 35 -4
it … yes:29 25 24
itd:76 59 38
itd be:41 30 36
itd … a:-28 -6 -3
itd … for:33 5 -2
itll:66 59 52
itll be:52 59 52
itll … by:43 44 48
itll … i:41 9 15
itll … sunday:-28 -24 -25
itll … teh:46 50 51
its:29 47 72
its all:65 61 61
its at:56 43 40
its bc:21 24 29
its been:-27 -17 -16
its black:25 15 -20
its done:78 74 62
its every:-5 -26 22
its for:7 28 23
its four:18 20 13
its friday:-12 -16 -29
its getting:44 43 3
its goin:-34 -34 -40
its got:63 61 55
its happening:139 141 115
its her:-20 -29 -24
its his:41 40 25
its in:67 34 33
its loaded:71 70 96
its me:0 10 25
its my:12 16 22
its nearly:14 26 22
its not:-22 -32 -21
its november:37 -8 -8
its ok:-21 -9 6
its on:26 18 9
its our:20 20 -4
its over:26 34 25
its own:57 31 -4
its peaceful:46 49 47
its quiet:58 61 56
its sunday:11 11 22
its teh:39 49 18
its time:30 41 38
its … a:-33 -11 0
its … all:-41 -18 -10
its … and:-6 -17 -21
its … arm:40 42 51
its … at:-23 -20 -24
its … bathroom:30 31 28
its … be:32 30 13
its … birthday:-11 -10 -24
its … day:6 -22 -15
its … dont:38 45 48
its … for:-7 25 12
its … goin:-6 -29 -27
its … gone:64 78 81
its … goodbye:68 69 69
its … got:32 -2 -1
its … he:-32 -33 -8
its … i:4 20 34
its … im:24 7 13
its … it:24 30 41
its … its:7 21 34
its … last:-32 -35 -54
its … long:-21 -23 -25
its … me:-4 -28 -58
its … my:27 0 6
its … night:-28 -23 10
its … no:-39 -29 -14
its … of:13 30 29
its … on:71 45 45
its … out:21 18 0
its … pills:79 72 83
its … place:-29 -14 -18
its … pocket:95 -5 -2
its … razor:72 66 58
its … said:36 43 5
its … saturday:21 24 17
its … say:29 1 -25
its … set:99 88 83
its … since:39 28 21
its … sunday:44 42 38
its … teh:45 27 4
its … th:-36 -34 -19
its … that:-34 -18 -8
its … thats:-22 -17 -24
its … theres:35 12 18
its … they:-42 -14 -21
its … thing:20 29 -6
its … this:-48 -41 -16
its … thrusday:-20 -14 -20
its … to:-54 -41 -38
its … up:19 23 25
its … want:24 41 48
its … way:49 41 38
its … with:-27 -30 -7
ive:42 61 70
ive a:6 1 -21
ive been:-35 -36 -42
ive bought:29 15 4
ive chosen:44 38 38
ive cut:14 26 13
ive decided:38 47 5
ive done:-25 -27 -24
ive fed:-3 13 32
ive gone:-29 -31 -35
ive got:44 26 25
ive had:-27 -6 -13
ive his:46 40 36
ive joined:-24 -44 -12
ive left:50 47 14
ive made:45 1 15
ive my:-23 -34 -25
ive never:-33 -39 -37
ive not:43 3 -3
ive nothing:17 20 31
ive picked:40 41 36
ive put:62 6 7
ive said:15 16 23
ive saved:-25 -19 -11
ive started:72 75 75
ive stopped:-5 11 -30
ive swallowed:22 22 13
ive taken:58 62 64
ive teh:99 95 99
ive thought:94 68 -8
ive tied:38 32 35
ive to:-36 -29 -36
ive told:35 14 20
ive took:30 26 23
ive typed:17 26 13
ive … a:36 31 33
ive … about:36 25 30
ive … all:27 18 18
ive … and:4 29 39
ive … anyone:42 16 -10
ive … at:53 24 -17
ive … bag:37 32 31
ive … belt:-26 -32 -21
ive … blade:0 0 -52
ive … bottle:32 26 16
ive … cant:71 79 100
ive … cuting:25 33 -5
ive … day:9 21 21
ive … end:27 54 -37
ive … enough:-22 -9 3
ive … every:33 29 13
ive … following:23 27 -2
ive … for:-26 -37 -17
ive … goodbyes:51 45 40
ive … hatpin:15 24 -3
ive … hens:0 7 21
ive … hosepipe:21 20 24
ive … how:20 23 15
ive … insulin:19 25 21
ive … it:55 30 18
ive … ive:-26 -18 -25
ive … kitchen:-52 -49 -41
ive … knife:4 -3 -23
ive … last:36 34 20
ive … left:43 49 54
ive … looking:38 32 -9
ive … method:64 53 51
ive … mine:74 69 61
ive … much:-28 -14 1
ive … my:55 29 34
ive … not:75 75 26
ive … of:42 48 53
ive … one:-23 -21 -17
ive … out:50 56 44
ive … packed:23 -1 -1
ive … peace:68 -8 -9
ive … pillow:8 12 24
ive … pressing:36 13 -2
ive … razor:32 32 25
ive … rope:-31 -36 -26
ive … spray:-18 -22 -8
ive … sucidal:-46 -66 -7
ive … sure:68 59 49
ive … tabelts:62 35 40
ive … tablets:50 52 50
ive … teh:129 98 88
ive … telling:33 28 -7
ive … them:-34 -39 -50
ive … they:59 16 16
ive … this:-26 -26 -27
ive … through:20 24 27
ive … to:10 31 24
ive … today:16 34 -13
ive … told:35 7 -8
ive … two:45 46 44
ive … up:-1 18 21
ive … way:26 38 18
ive … with:-19 -4 -23
iykyk:50 -7 0
j:0 7 -2
jab:-26 -20 -18
jack:15 12 10
jacket:61 55 40
jacket for:37 43 36
jade:12 3 4
jai:59 79 28
jai avale:40 45 52
jai envie:16 22 -12
jai … de:25 26 -6
jai … me:25 42 -2
jai … mes:10 16 26
jai … mourir:37 0 -1
jai … tous:19 24 32
jailed:-3 -1 -1
jaja:-10 -6 -1
jajaja:-23 -2 -1
january:-40 -21 -13
jar:-8 -9 -9
jay:5 10 -4
je:78 84 54
je laime:31 29 28
je me:38 36 26
je ne:19 16 22
je suis:-36 -31 -14
je vais:18 43 30
je veux:49 45 3
je voudrais:47 -7 -3
je … coucher:-21 -13 -11
je … dites:40 40 33
je … etre:47 -7 -3
je … me:-1 43 7
je … mes:49 46 52
je … mourir:61 3 23
je … plus:78 35 36
je … sauter:40 40 33
je … suicider:21 29 -73
je … tuer:67 69 58
jealous:72 -7 -2
jeans:-14 -11 -14
jeden:-13 0 -3
jelly:-19 -17 -19
jen:-6 -6 -1
jeringa:79 48 37
jerking:38 22 30
jerking all:32 12 20
jerking … and:32 12 20
jerking … over:32 12 20
jetzt:58 59 72
jk:23 81 75
jmup:89 106 111
jmup from:36 28 36
jmup in:-37 -27 -16
jmup jmup:-38 -34 -29
jmup of:43 38 44
jmup off:-51 -43 -72
jmup on:-40 -36 -14
jmup out:-63 -50 -32
jmup … a:-64 -57 -62
jmup … every:-48 -60 -12
jmup … i:42 38 -10
jmup … jmup:-21 -20 -14
jmup … teh:80 70 74
joans:-32 -21 -16
job:-18 -12 -9
job … and:54 45 44
job … i:7 -22 -14
job … teh:9 21 25
job … want:28 8 0
jobs:12 -37 -19
jobs today:62 -2 -2
jobs … and:60 -2 -3
joined:14 12 -2
joining:-17 -14 -17
joke:-29 -19 -11
jokes:0 -2 -2
joking:65 66 7
journal:5 -48 -19
jours:24 28 11
jst:0 0 0
judge:-3 4 12
jug:25 16 17
july:-22 -13 -22
jumped:-19 -33 -20
jumped in:-22 -11 -6
jumped off:-21 -13 -5
jumped … teh:-35 -36 -27
jumper:-33 -22 -18
jumping:140 143 129
jumping … a:-1 -2 -26
jumps:8 8 14
june:-17 -11 -7
k:39 40 -37
k … s:47 46 -15
kann:38 48 -2
kann nicht:38 48 -2
karaoke:-22 -2 -1
karim:1 2 3
karts:3 -2 -5
kaz:-7 -2 0
kebab:-1 0 -1
keep:22 32 4
keep a:-20 -14 -7
keep being:32 22 27
keep goin:-9 -19 -32
keep it:-28 -15 -29
keep living:38 22 -2
keep looking:56 21 23
keep thinkin:35 -11 -12
keep … and:4 9 26
keep … at:31 -5 14
keep … blade:-22 -12 0
keep … for:26 8 -4
keep … i:17 31 -4
keep … im:-21 -2 -6
keep … in:-27 -11 2
keep … mid:25 30 48
keep … my:44 60 23
keep … on:-53 -33 -9
keep … takin:-27 -24 -1
keep … teh:43 -23 -12
keep … up:-38 -25 -8
keeping:-2 12 22
keeping … teh:23 20 30
keeps:64 67 -5
keeps dying:10 -21 0
keeps me:12 35 -6
keeps our:26 24 -4
keeps … and:59 31 -33
keeps … hes:15 22 -10
keeps … in:68 23 18
keeps … teh:26 34 0
keller:-9 -11 2
ken:2 -2 -3
kennels:16 20 15
kept:4 0 24
kept a:28 6 8
kept me:-6 -27 -13
kept my:27 24 25
kept … down:28 -9 -2
kept … goin:-26 -22 -10
kept … longer:19 21 20
kerala:-12 -4 -14
kermit:23 33 -6
ketamine:16 14 -6
ketchup:-37 -6 -4
kettle:-2 8 4
kettle on:11 15 23
kettles:5 2 4
key:-21 -19 -2
key and:-24 -19 -20
key from:21 24 23
key is:-16 -24 -22
key … club:21 24 23
key … gets:-25 -21 -8
key … in:-41 -47 -45
key … my:-37 -46 -45
key … swim:21 24 23
keyboard:10 20 21
keys:-11 -14 -14
keys are:26 11 -3
keys in:-29 -25 -20
keys on:-21 -16 -9
keys under:-28 -22 -15
keys … his:28 25 18
keyworker:-16 -11 -3
khalas:0 -6 -4
ki:120 48 -6
kick:-17 -26 -13
kicking:23 33 45
kicking in:85 102 96
kicking teh:-38 -40 -20
kicking … door:-41 -35 -12
kicking … i:24 24 18
kicking … in:-68 -56 -39
kid:13 33 24
kid … teh:-22 -16 -13
kid … u:33 28 19
kidding:-16 -5 -15
kidneys:-3 6 -3
kids:2 -6 -21
kids if:71 -1 0
kids in:36 40 37
kids to:-30 -22 -26
kids want:-21 -19 -15
kids would:37 -2 -1
kids … a:42 -4 -2
kids … about:22 17 21
kids … and:-28 -20 -8
kids … asleep:-24 -24 -23
kids … at:-31 -30 -27
kids … get:48 14 5
kids … got:46 19 33
kids … i:56 25 -40
kids … in:31 24 38
kids … its:44 33 38
kids … my:-24 -13 -3
kids … over:-31 -11 -4
kids … teh:39 35 40
kids … to:-21 -11 -10
kids … with:21 22 27
kids … zoo:-36 -35 -36
kil:-12 -17 -59
kil herself:57 59 -6
kil himself:77 70 9
kil me:-48 -29 3
kil meself:6 -8 -25
kil my:-1 3 -32
kil themselves:-53 -50 -1
kil u:18 19 34
kil yourself:51 53 -11
kil … a:27 38 -9
kil … all:15 28 -8
kil … and:62 65 -34
kil … at:-23 -17 19
kil … before:-28 -33 45
kil … brother:-41 -35 -10
kil … do:6 -23 -2
kil … every:37 28 0
kil … got:1 7 43
kil … hes:-36 -40 -11
kil … i:47 60 -34
kil … im:53 50 -12
kil … in:29 33 -11
kil … is:45 52 -58
kil … ive:-20 -12 -23
kil … kil:24 -8 0
kil … me:31 33 -1
kil … my:7 9 35
kil … night:2 5 23
kil … no:2 4 -30
kil … on:0 -1 44
kil … self:69 82 -17
kil … stepfather:27 27 0
kil … thats:30 31 -4
kil … this:-86 -83 -21
kil … three:9 -30 -1
kil … tonight:14 18 40
kil … want:80 75 37
kil … was:-28 -14 -1
kil … what:30 34 15
killed:27 34 -13
killed meself:92 89 70
killed … and:59 59 37
killed … i:30 33 -5
killing:28 37 16
killing me:-25 -15 -15
killing meself:66 67 73
killing … and:4 -21 -15
killing … at:13 26 39
killing … i:47 33 5
killing … teh:29 30 25
killing … tonight:8 20 46
kills:18 34 -12
kills me:43 48 -6
kills … it:31 43 0
kills … kills:31 43 0
kilos:21 36 -7
kind:-12 -3 -12
kind of:-44 -34 -30
kind to:25 19 20
kind … each:23 19 22
kind … me:23 21 17
kind … other:23 19 22
kinda:0 0 0
kinder:16 22 27
kindly:22 14 16
kindly … me:-27 -20 -15
kindness:4 8 10
king:-5 -2 -1
kissed:16 20 15
kissed teh:-34 -25 -21
kissed them:24 24 23
kit:-18 -8 -19
kitchen:19 31 26
kitchen floor:49 43 33
kitchen in:-14 -16 -20
kitchen knife:-30 -36 -38
kitchen … bath:-14 -16 -20
kitchen … bit:-28 -25 -20
kitchen … for:27 18 8
kitchen … he:-29 -17 -14
kitchen … im:-44 -39 -38
kitchen … my:29 46 22
kitchen … on:29 38 27
kitchen … wont:-31 -18 -17
kits:8 7 11
kms:0 0 0
knackered:5 7 -1
knee:-17 -29 -22
knees:-47 -34 -17
knew:-1 -19 -5
knife:18 20 -9
knife is:20 37 8
knife on:9 8 -49
knife … cut:27 24 -7
knife … for:8 13 -32
knife … goin:9 9 25
knife … im:-32 -27 -19
knife … my:59 57 46
knife … outside:-47 -39 -38
knight:14 17 16
knitting:-2 -1 0
knock:-1 3 -2
knocking:7 13 11
knots:-1 12 24
know:-1 4 5
know a:22 44 21
know for:20 26 27
know his:37 32 28
know how:21 34 18
know i:25 -17 -21
know if:-31 -35 -21
know it:-107 -67 -52
know ive:49 33 22
know me:-29 -20 -12
know teh:1 4 25
know u:32 10 14
know what:18 29 26
know where:60 51 40
know which:47 52 51
know why:44 53 40
know … am:13 26 28
know … and:31 41 60
know … be:-21 -24 -13
know … bridge:34 38 34
know … but:-20 -24 -8
know … by:29 31 27
know … do:-23 -31 -31
know … does:5 7 -21
know … go:48 -12 -13
know … he:32 16 -43
know … i:10 15 30
know … id:22 12 -5
know … in:7 29 15
know … is:-28 -7 -2
know … it:16 31 17
know … its:2 -8 -26
know … ive:-27 -17 -6
know … keeps:5 -22 -11
know … know:53 23 16
know … long:45 21 31
know … mean:62 10 10
know … meant:48 52 37
know … name:13 18 21
know … need:33 13 3
know … not:-53 -36 -20
know … on:38 47 7
know … platform:57 56 53
know … roof:75 78 79
know … she:-22 -5 3
know … teh:-23 -8 -5
know … that:-35 4 -4
know … what:49 46 35
know … year:17 17 27
knowing:-5 6 19
known:3 11 10
knows:28 15 -3
knows about:31 40 45
knows how:47 36 27
knows i:-49 -29 -30
knows im:1 -33 -24
knows not:23 8 4
knows … here:-23 -19 -13
knows … in:-23 -19 -13
knows … it:-44 -18 -8
knows … meself:26 -15 -11
knows … teh:57 59 63
knows … to:36 22 22
knuckles:50 51 -15
knuckles split:51 43 -5
knuckles … and:23 30 -3
knuckles … it:21 16 -2
knuckling:-10 -22 -8
kuchentisch:-9 -2 1
l:47 49 59
l … are:71 74 76
l … world:71 74 76
la:16 27 33
la a:-18 -10 -29
la escopeta:23 24 29
la grange:43 43 40
la jeringa:79 48 37
la vida:36 20 1
la … a:-51 -3 2
la … el:2 39 36
la … en:63 92 76
la … est:43 43 40
la … la:-56 31 25
la … le:31 50 -2
la … me:17 26 27
la … mi:57 44 47
la … no:17 2 21
la … y:5 4 21
lab:37 34 13
label:39 35 28
label on:35 36 45
label says:27 32 -2
labelled:6 2 0
laces:17 12 9
lack:-22 -9 -3
lad:10 19 -3
lad … for:-23 -20 -7
ladder:20 23 21
lads:70 68 66
lads and:-30 -30 -37
lads are:-21 -16 -17
lads i:10 12 23
lads … teh:47 42 38
lady:27 32 3
lady downstairs:-21 -14 -15
lady … i:41 51 43
lagos:-25 7 0
lahat:15 16 14
laid:31 43 51
laid out:31 26 30
laid … teh:38 49 56
laime:31 29 28
laisse:7 7 8
lake:28 38 28
lamb:4 -1 -5
lamp:49 52 44
land:31 33 30
land … hav:31 27 27
landed:30 24 33
landing:0 4 -2
landlady:-4 0 2
landline:0 0 6
landlord:26 19 24
landlord … teh:27 22 23
landrover:3 -1 0
lane:30 45 15
lane … from:26 37 10
langar:11 15 11
language:61 17 23
language we:31 -1 -1
language … say:31 -1 -1
languages:-5 -8 -4
lanterns:-42 -41 -39
lanyard:3 6 0
lap:16 20 20
lap … to:26 19 16
laps:-16 -10 -4
laptop:-3 3 7
las:-49 12 18
las pastillas:60 59 68
las … de:-44 4 7
last:9 6 2
last bc:21 18 24
last bus:32 29 28
last message:33 48 52
last month:57 -39 -8
last night:50 46 -32
last one:16 12 20
last spring:-22 -21 -19
last things:35 39 36
last till:-47 -19 -11
last train:41 43 38
last week:52 21 -9
last year:-14 -24 -14
last … a:5 -25 -29
last … after:52 -22 -6
last … and:20 17 -26
last … at:-28 -25 -6
last … be:28 34 35
last … four:29 -8 -2
last … from:-7 -44 -40
last … got:23 -7 -5
last … he:33 22 -15
last … hear:24 24 25
last … hes:-34 -27 -13
last … home:38 -13 -9
last … i:6 -2 -31
last … ill:20 9 8
last … im:-50 -45 -17
last … in:13 21 21
last … is:40 21 21
last … it:30 36 18
last … its:59 63 45
last … me:-22 -21 -15
last … my:-27 -19 -11
last … nobody:46 64 25
last … of:-36 -27 -13
last … off:44 38 36
last … on:-24 3 15
last … says:17 22 8
last … stood:2 22 -3
last … teh:-32 -17 -10
last … that:28 -28 -11
last … there:12 19 26
last … this:49 44 48
last … till:-21 -17 -9
last … to:-28 -20 2
last … u:11 47 41
last … until:71 55 -2
last … wanted:25 22 19
last … was:29 -13 -22
last … with:39 54 59
late:16 27 30
late and:37 11 4
late for:-17 -20 -20
late to:86 90 88
late wifes:48 52 25
late … and:-39 -33 -17
late … goes:12 23 34
late … in:7 19 34
late … is:30 38 42
late … my:33 23 11
lately:45 6 -41
lately i:88 65 -20
later:-44 -7 -42
lates:14 16 14
latin:12 10 10
laugh:41 27 6
laughed:2 15 29
laughed at:-25 -21 -18
laughed camera:33 27 22
laughed … i:22 22 36
laughed … off:32 27 22
laughing:-3 -17 -14
laughing … teh:-26 -41 -40
laughs:7 21 13
laughter:3 -23 -9
laughter … teh:30 -4 -5
laundry:-6 -6 1
law:12 4 -31
law … me:48 53 0
lawn:-24 -8 -20
lawn … my:-23 -4 -1
laws:34 37 11
laws … me:54 58 -14
lawyer:-12 -11 -3
laxatives:44 46 -1
lay:-10 -2 -4
lay … out:38 36 33
laying:-8 0 1
le:-31 -49 -55
le … je:40 40 33
le … la:-26 -3 -1
le … vais:40 40 33
lead:30 29 32
leader:25 25 -2
leaflet:-36 -36 -16
leaflets:3 1 -1
league:-7 -4 -3
learn:-45 -11 -21
learned:-16 -13 -13
lease:-12 -10 -2
least:-23 -8 0
leave:31 38 28
leave and:57 -22 -7
leave for:21 19 19
leave me:-27 -11 -6
leave teh:-38 -37 -27
leave tonight:21 18 20
leave … a:18 23 -1
leave … and:27 24 27
leave … my:-27 -27 -10
leaves:57 59 30
leaves at:-29 -32 -15
leaves for:18 16 29
leaves her:53 34 -6
leaves tonight:22 29 31
leaves … i:25 28 6
leaves … will:26 39 -2
leaving:-9 9 51
leaving in:45 37 30
leaving teh:11 24 27
leaving … on:33 32 34
leaving … phone:61 58 52
leben:77 54 50
leben nehmen:30 37 -16
lecture:8 -9 -4
lectures:10 13 4
ledge:19 18 9
ledger:-2 -3 -4
leeds:-16 -14 -13
left:35 37 24
left a:29 16 16
left and:27 2 -30
left for:33 -12 -8
left him:-22 -12 -8
left his:15 21 24
left in:-22 -12 17
left it:11 6 37
left my:23 25 12
left off:32 44 29
left out:22 33 31
left teh:-23 -11 4
left to:10 32 -19
left … and:13 32 52
left … its:65 37 43
left … light:26 34 32
left … me:39 22 9
left … of:-23 -6 -12
left … on:20 10 19
left … one:-26 6 -5
left … teh:39 32 32
left … this:-21 1 -17
left … to:25 23 -4
leg:16 36 -34
leg … iron:-44 -37 -7
leg … teh:-45 -38 -8
legion:3 5 -9
legs:20 29 34
legs over:27 31 27
legs … teh:43 45 33
leicester:1 2 4
leid:12 22 20
length:35 20 16
length of:35 21 17
lent:-28 -31 -32
lent and:-19 -22 -26
leo:-10 -8 -8
les:-58 -42 -22
less:24 -55 -41
less if:-25 7 -1
less … i:33 -10 -2
less … teh:5 26 27
lesson:35 23 7
let:5 8 32
let go:96 49 35
let him:53 52 42
let it:-1 1 -24
let me:1 23 39
let teh:-67 -41 -23
let them:32 36 39
let … be:27 21 -4
let … die:21 20 -9
let … do:-15 -12 -25
let … go:12 21 47
let … ive:39 30 21
let … my:44 40 36
let … out:24 24 25
let … say:44 38 37
let … see:12 17 26
let … teh:53 -9 3
leter:60 50 3
lets:-13 -15 -5
letter:24 26 7
letter for:-22 -24 -20
letter from:-35 -28 -18
letter in:-32 -19 -21
letter … teh:-22 -15 -15
letters:-36 -8 -10
letters and:-53 -16 -12
letters are:29 29 26
letters for:26 25 12
letters i:-62 -52 -11
letters in:-22 19 17
letters of:-28 -24 -20
letters posted:20 13 16
letters to:-15 -18 -33
letters … and:33 33 23
letters … everything:-29 -22 -22
letters … for:-27 -26 -24
letters … found:-34 -23 -11
letters … i:22 17 -2
letters … my:-33 6 -13
letters … teh:56 51 53
letters … them:-20 -15 -8
letting:64 46 31
level:-14 -14 -16
level … teh:46 42 49
levels:-17 -11 -11
lf:9 15 18
liar:23 -12 -10
library:-4 3 -20
licence:11 -10 -5
licence and:24 3 6
licence … teh:31 -5 -8
lie:36 25 -9
lie in:27 -2 -1
lie to:40 38 -1
lie … bed:9 -33 -23
lie … her:74 67 35
lie … i:8 7 -29
lie … teh:31 22 1
liebe:0 0 2
lied:35 29 -9
lied i:43 46 35
liegt:9 15 14
lies:-32 -13 -6
life:7 -13 -31
life and:-43 -39 -39
life back:-20 -41 -7
life by:-24 -1 6
life i:27 2 -35
life im:-1 12 31
life in:-35 -33 33
life insurance:27 32 39
life is:6 -23 -26
life isnt:63 -6 -3
life on:13 24 26
life over:31 24 -3
life teh:26 17 10
life tonight:4 5 32
life without:-34 -12 -2
life yes:49 40 -10
life … a:-22 -6 37
life … about:25 20 34
life … and:-20 5 -6
life … at:-27 -25 -16
life … beleives:9 22 -1
life … beter:32 22 10
life … do:27 40 -2
life … dont:68 7 -9
life … evening:17 29 19
life … hav:22 34 -3
life … his:-7 -8 -25
life … i:7 11 -36
life … im:22 9 9
life … is:-46 0 20
life … my:-25 2 3
life … nobody:34 38 -8
life … not:32 -7 23
life … nothing:15 45 -4
life … of:-36 -28 -7
life … over:-24 -18 -9
life … teh:16 27 28
life … they:7 -30 -19
life … this:1 -31 -21
life … to:-20 -25 2
life … tonight:23 22 40
life … want:25 9 0
life … worth:73 -14 -3
life … would:123 7 -1
lifes:19 -3 -3
lift:12 22 31
lift it:-22 -19 -14
light:35 22 28
light on:22 31 29
light tmrw:26 23 18
lighter:108 105 42
lighter it:54 60 -7
lights:82 63 77
lights off:74 79 79
lights … teh:36 35 42
lights … tonight:26 27 25
like:0 0 0
liked:46 49 48
likely:-13 -24 -16
liking:6 -23 -15
lime:4 11 20
limit:-19 -14 -7
line:14 10 26
line at:22 -23 -20
line i:20 21 -14
line in:-23 -17 7
line till:-23 -22 -13
line … i:40 -9 -4
line … me:42 0 0
line … teh:-54 -53 -23
line … there:34 35 29
line … to:29 24 28
lined:5 1 5
lineman:48 57 54
lines:48 57 32
link:-11 -17 -18
lip:15 10 -5
lips:43 39 35
lips is:45 44 37
lips … and:96 90 74
lips … grey:53 56 25
lips … he:-21 -23 -20
lips … in:19 20 26
lisbon:-26 -10 -8
list:-51 -29 -33
list in:8 21 0
list is:15 19 22
list … blazer:8 21 0
list … his:8 20 0
list … is:-52 -31 -20
listen:-41 -40 -23
listened:-3 -2 1
listener:2 5 6
listening:-27 -15 4
listening to:17 27 33
listening … to:49 49 50
listo:-9 -9 -4
lists:38 43 43
lit:-20 -28 -19
literally:0 0 0
lithium:23 15 -5
little:-2 20 13
little boy:44 49 -14
little one:27 24 61
little ones:54 55 36
little sister:22 24 -6
little … and:35 38 20
little … i:-40 -26 -18
little … teh:30 20 13
little … to:-25 -14 0
little … with:-35 -33 -13
live:-2 -13 -14
live any:2 33 -3
live anymor:61 13 -2
live i:-24 -14 -1
live in:-52 -20 -11
live no:23 -1 -2
live this:25 -18 -10
live with:25 33 7
live … and:-5 20 -4
live … die:-23 -26 -3
live … dont:-21 -14 -2
live … him:40 34 -3
live … i:22 49 41
live … more:24 32 -3
lived:-31 -18 -6
liver:-23 -14 -17
lives:9 21 -17
living:28 -17 -48
living ive:20 26 -10
ll:-16 -5 -3
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-48 3 -41
load:5 2 5
loaded:48 53 96
loaded and:14 17 24
loaded on:26 27 34
loaded … teh:22 24 29
loading:13 19 8
loan:9 8 12
loan … hav:26 25 27
local:5 -4 -17
location:4 6 8
location off:27 23 27
loch:4 0 -1
lock:59 58 46
lock teh:4 21 28
lock … and:18 28 27
lock … it:32 27 24
lock … stair:10 19 20
lock … tower:10 19 20
locked:14 11 7
locked and:-21 -19 -8
locked in:28 30 34
locked nobody:-20 -19 -15
locked … and:-26 -28 -22
locked … bathroom:21 23 26
locked … care:15 22 0
locked … dont:50 46 58
locked … i:24 30 25
locked … im:-22 -21 -14
locked … is:-35 -37 -30
locked … know:70 63 63
locked … knows:-22 -21 -14
locked … out:-28 -23 -18
locked … teh:32 32 41
locker:-12 -15 -22
locks:-20 -15 -42
locks me:26 26 -19
locks … in:26 26 -19
locks … teh:3 5 -27
lodger:55 59 51
lodging:6 6 6
loft:-10 -4 15
loft … im:34 33 41
log:35 54 41
logged:16 14 14
logging:4 7 12
logging … for:10 16 21
logging … good:10 16 21
lol:0 0 0
lonely:-26 -9 -3
long:0 5 11
long ago:-35 -24 -8
long and:-53 -30 -22
long bus:26 -3 -4
long sleeves:12 26 -5
long time:-29 -12 -5
long … for:43 25 15
long … gone:22 25 22
long … im:13 26 30
long … ive:30 17 15
long … one:30 36 12
long … takes:29 35 42
long … to:-49 -12 -5
long … u:22 -6 -6
longer:19 9 0
longer than:26 28 26
longest:-15 -21 -15
loo:7 12 -2
look:19 37 35
look after:21 28 38
look at:24 -39 -51
look i:29 45 42
look in:36 31 30
look up:26 24 30
look … a:-18 -15 -27
look … each:-26 -18 -16
look … for:36 39 43
look … her:34 -2 -2
look … ive:-21 -30 -25
look … me:21 22 31
look … old:27 -1 -1
look … other:-26 -18 -16
look … people:26 -1 -1
look … teh:27 33 22
looked:5 2 11
looked it:26 20 24
looked … up:26 20 24
looking:25 4 9
looking at:54 27 19
looking for:36 11 -13
looking … a:22 -9 -5
looking … days:32 0 -1
looking … me:21 29 -25
looking … one:55 -4 -2
looking … teh:30 17 25
looking … these:32 0 -1
lookout:9 10 9
looks:-5 9 -24
looks for:23 23 7
looks … teh:54 48 45
loose:-22 -12 -38
lord:61 -3 0
lorries:11 20 24
lorries … him:27 20 16
lorry:30 25 27
los:-56 6 -36
los dias:47 46 -1
lose:-20 -46 -37
lose weight:36 -6 -4
losing:-3 2 -6
lost:-26 -60 -41
lost count:12 28 28
lost teh:73 -19 -15
lost … teh:1 15 22
lost … with:47 31 32
lot:50 22 25
lot at:30 30 31
lot cant:44 49 47
lot from:48 65 74
lot of:7 26 30
lot … and:46 39 69
lot … i:22 36 -17
lot … it:15 27 39
lot … my:50 68 72
lot … teh:14 -19 -42
lot … u:-28 -18 -8
lottery:-15 -4 -2
loud:43 7 22
loud … hear:35 16 13
loud … teh:-11 -32 -26
louder:-4 0 -8
lough:8 9 9
lourdes:-12 -8 -10
love:-22 4 21
love it:-30 -23 -17
love u:57 42 34
love … and:-22 -8 -11
love … it:67 48 30
love … lot:27 27 26
love … on:31 35 29
love … shes:36 30 30
love … teh:32 17 23
loved:7 16 32
loved teh:-46 -34 -29
loved them:41 34 26
loved u:48 44 43
loved … in:48 40 30
lovely:-16 -6 -3
loves:22 -19 4
loves me:38 -6 11
loves … and:28 31 34
loving:2 0 7
low:-44 -6 15
luck:-36 -20 -20
lucozade:-19 -9 -13
lump:15 -12 -9
lunch:-10 -15 -17
lunch teh:-29 -26 -27
lunch … in:-34 -28 -21
lunches:-18 -26 -12
lunes:-34 -17 -18
lying:-2 -3 10
lying there:17 20 15
m:-25 21 24
m … teh:-3 25 32
ma:-1 8 17
maam:9 8 18
maam … letters:21 13 13
maam … wrote:21 13 13
mache:-3 -8 5
mache … schluss:7 7 23
machete:30 29 33
machine:5 -17 -11
mad:-5 -12 -10
mad … teh:-34 -22 -18
madam:31 30 18
madame:7 7 8
made:-28 -30 -9
made it:-65 -40 -35
made me:-40 -25 -20
made meself:36 8 9
made my:44 13 12
made sure:68 59 48
made up:20 25 -4
made … and:-17 -37 -10
made … get:40 34 28
made … i:-32 -26 -2
made … mind:33 36 42
made … not:33 26 -1
made … peace:48 4 1
made … promise:31 26 -1
made … will:29 11 7
made … with:29 -5 -1
maid:63 52 17
mainland:11 15 17
make:-11 -28 -16
make a:-20 -11 -5
make it:40 35 43
make me:-22 -17 -17
make of:31 -1 -1
make sure:-19 11 26
make … i:-36 -17 -21
make … that:31 -1 -1
make … what:30 0 -1
maker:5 6 20
maker this:3 5 21
maker … night:3 5 21
makes:-10 2 -73
makes me:7 32 -19
makes teh:22 18 -9
makes … after:37 29 -3
makes … go:36 36 -1
makes … stay:31 26 -1
makes … to:-44 -25 -2
makes … want:-28 -19 -2
making:-9 -2 -1
making noise:27 28 25
making … teh:1 -30 -23
mal:-50 -22 -26
male:4 -9 -5
malo:91 -17 -5
mam:31 38 20
mam id:-42 -12 -2
mam thats:24 21 19
mam … on:56 56 25
mama:95 108 114
maman:-22 -17 -8
mammies:10 9 7
mammy:11 14 22
man:-10 8 19
man in:36 37 34
man on:54 44 42
man … at:20 26 33
man … for:-22 -5 -3
man … my:21 15 13
man … sold:32 25 14
man … teh:31 44 45
manage:-7 -16 -8
manager:-14 -1 -1
manana:47 43 46
manana no:77 53 61
manets:0 0 -1
manila:1 -1 4
mans:22 19 -8
many:-17 8 31
many of:13 26 13
many on:20 3 9
many people:-27 -15 -8
many pills:12 18 31
many … and:28 40 42
many … is:32 38 35
many … teh:58 61 70
many … with:31 34 21
marathon:-18 -15 -7
march:12 9 13
march and:-10 -23 -18
mareada:6 11 14
margaret:84 90 94
marido:34 25 32
marked:22 18 22
markers:-1 -5 -5
marks:44 38 -21
marmalade:1 6 9
marriage:-27 -21 -8
married:-65 -55 -36
mart:-6 -15 -16
mary:13 9 9
mas:17 -11 -17
mass:47 23 26
massive:-14 -21 -3
matar:54 45 -21
matarme:238 100 -1
matarme y:13 49 -10
matarme … no:14 40 -9
matarme … ya:4 29 19
match:-35 -39 -35
match im:-21 -22 -17
mate:-28 -5 -12
mate … me:43 35 0
mates:50 55 32
maths:-9 -4 20
matter:-18 0 24
matter if:9 42 41
mattered:15 23 31
matters:15 -19 -20
mattress:71 75 80
may:-73 -36 -43
maybe:0 0 0
me:32 17 9
me a:-38 -27 -23
me after:-28 12 -18
me all:-34 -25 -23
me an:42 -8 -6
me anything:-29 -4 -3
me as:6 26 -3
me at:-27 -35 -22
me back:-54 -19 -10
me before:46 59 51
me beter:70 -1 -1
me but:20 23 -14
me by:34 17 24
me coucher:-21 -13 -11
me do:-35 -28 -24
me done:-21 -33 -41
me dont:30 37 16
me down:47 -1 -24
me estoy:55 -23 -25
me every:-17 0 -21
me everyone:120 23 13
me go:62 67 29
me goin:-26 -17 0
me goodbye:29 30 26
me got:9 13 21
me his:-23 -24 -16
me home:96 4 19
me how:-26 -14 -8
me i:-27 -27 -49
me if:10 20 -23
me in:34 2 -30
me is:21 7 13
me it:17 -4 -21
me ive:-43 -43 -46
me keep:34 34 35
me la:-34 16 15
me last:84 57 -10
me leave:16 19 34
me luck:-27 -10 -11
me more:-38 -13 -3
me my:-35 -20 1
me no:-40 0 17
me nobody:-4 7 22
me not:27 56 21
me off:-46 -19 -4
me on:30 -8 -3
me one:14 22 37
me or:-23 -22 -20
me out:26 40 52
me over:36 -2 -15
me promise:32 25 -1
me quiero:-1 47 -20
me right:11 19 31
me say:23 39 -2
me see:5 10 24
me singing:-21 0 0
me soon:35 25 22
me sorry:66 78 77
me suicider:68 65 -73
me that:7 22 -11
me they:-21 -39 -5
me through:-28 -18 -9
me today:-34 -27 -18
me tome:57 71 73
me tonight:-28 -22 -13
me up:5 -35 -19
me va:28 -9 -2
me voy:-15 41 51
me want:-43 -24 -2
me with:44 42 2
me … about:-46 -17 -4
me … afraid:60 64 19
me … all:25 -22 -19
me … am:40 29 -2
me … and:-10 -6 -24
me … another:4 -26 -8
me … anyone:32 46 46
me … are:28 36 28
me … ask:76 58 -2
me … at:-16 -47 -33
me … back:52 22 -1
me … be:0 -30 -30
me … before:-21 -12 -10
me … being:6 34 -8
me … best:24 20 24
me … bought:15 23 28
me … bridge:26 21 19
me … but:10 -35 -7
me … by:-25 -25 -20
me … cake:-35 -3 -2
me … calls:33 6 11
me … cant:18 42 50
me … card:21 19 16
me … ce:-3 -2 21
me … chair:-33 -21 -16
me … clear:18 17 23
me … collection:28 39 36
me … come:23 44 49
me … days:-7 8 26
me … dead:33 55 7
me … dites:-24 -20 -5
me … do:-37 -21 -19
me … dont:-15 -55 -38
me … dowry:27 36 -7
me … drunk:36 37 -13
me … each:17 28 26
me … el:68 23 25
me … en:-42 -8 -17
me … end:40 35 18
me … everyone:34 34 32
me … for:-27 -1 8
me … foto:64 52 24
me … get:-14 -27 -15
me … go:-39 -9 -6
me … goin:36 53 39
me … gone:-33 -34 -31
me … good:-20 -23 -30
me … goodbye:25 37 32
me … had:-26 -13 -7
me … hav:-13 -2 -48
me … he:-20 -17 -51
me … her:-34 -40 -24
me … hes:47 43 -27
me … hour:-21 -15 -5
me … how:52 27 -4
me … hurt:33 -48 -5
me … i:-11 6 -31
me … if:-30 -18 -5
me … im:35 22 7
me … iron:37 32 -4
me … is:-10 4 32
me … it:58 1 -3
me … itll:44 41 50
me … its:72 87 79
me … ive:-23 -39 -28
me … jmup:-28 -19 -4
me … karaoke:-20 0 0
me … kil:81 78 -2
me … killing:15 32 -7
me … kills:23 36 -1
me … know:-40 -16 -24
me … las:-10 41 43
me … left:-29 -14 -14
me … let:23 30 55
me … longer:19 21 20
me … look:-22 -63 -55
me … matar:42 72 -14
me … me:-24 -7 -2
me … meself:27 49 -13
me … monday:-26 -30 -21
me … morir:32 -33 -22
me … morning:27 34 38
me … mouth:-1 -23 -8
me … mum:-18 -18 -40
me … my:-54 -34 -18
me … night:52 57 -14
me … nights:26 -5 -6
me … no:70 60 37
me … nobody:55 39 31
me … not:-56 -20 -42
me … of:-37 -10 -9
me … ok:-1 -24 -20
me … on:14 34 36
me … once:46 -9 -11
me … one:-36 -47 -36
me … out:-27 -18 -5
me … over:41 37 44
me … pictures:39 40 -8
me … quitar:6 9 28
me … ring:24 14 20
me … room:21 25 -21
me … say:41 1 7
me … says:33 -20 -30
me … shes:32 15 -5
me … since:-21 -4 -2
me … soir:10 5 32
me … stab:35 36 -22
me … stay:48 54 62
me … suicidar:69 58 32
me … sunday:4 24 -16
me … teacher:-21 -12 -5
me … teh:19 32 17
me … than:25 8 12
me … thank:39 35 11
me … that:14 25 26
me … thats:-28 -12 -13
me … them:20 23 17
me … there:-37 -35 -12
me … thing:21 11 14
me … this:-63 -36 -34
me … throat:19 25 0
me … time:-31 -24 -10
me … to:-15 -11 -50
me … todas:28 33 36
me … told:20 4 -9
me … tonight:22 30 37
me … two:-25 -19 -10
me … u:21 12 2
me … until:36 40 4
me … up:-4 -28 -16
me … use:48 35 37
me … want:14 30 -8
me … was:49 29 38
me … way:31 -23 -12
me … week:99 68 19
me … weekly:28 39 36
me … wen:7 -21 -57
me … were:-32 -22 -1
me … who:16 21 11
me … will:-31 -5 -11
me … wine:39 55 59
me … with:-17 -36 -19
me … wont:57 21 41
me … years:3 12 21
meal:58 16 6
meal … in:41 42 -3
meals:-8 0 2
mean:16 14 -7
mean i:-31 -17 -5
mean it:37 27 -31
mean teh:78 39 53
mean to:74 88 66
mean … do:41 39 39
mean … it:54 46 44
mean … teh:-66 -65 -30
mean … this:3 31 -3
mean … time:2 23 -2
mean … to:-35 -27 -29
mean … want:25 27 -1
means:-9 2 7
means i:-47 -28 -5
means in:23 22 13
means it:42 32 -1
means no:22 10 24
means … shes:34 24 -7
means … want:-42 -20 0
meant:14 23 28
meant it:-19 0 21
meant teh:-37 -41 -35
meant to:38 49 57
meant … it:-11 -23 -10
meant … not:50 48 57
measured:29 25 26
med:-6 5 -1
medecin:6 12 12
medic:10 14 25
medicaments:111 116 119
medication:-36 -41 -13
medicine:9 6 10
medicines:9 8 8
meds:-7 -5 -17
meet:-16 12 24
meeting:-55 -66 -77
meeting and:-30 -25 -7
meeting didnt:70 14 -1
meeting … im:-46 -29 -5
meetings:-41 -30 -28
meets:-19 -6 -4
mehr:33 6 -11
mehr leben:29 -9 -4
member:-22 -7 6
members:-6 -6 -3
membership:-24 -22 -5
meme:-3 2 -2
memory:33 -14 -7
men:6 27 12
men in:30 35 19
mental:-15 -30 -45
mercy:-5 -4 -2
mere:9 10 22
merely:-10 -17 10
mes:50 64 55
mes jours:24 28 11
meself:25 20 -24
meself a:32 28 -7
meself after:29 27 11
meself all:-3 26 21
meself and:52 53 9
meself as:27 7 -3
meself at:10 4 57
meself bad:13 40 38
meself before:-21 -30 50
meself but:27 30 0
meself cant:48 45 6
meself every:3 33 -14
meself for:-47 -39 -11
meself from:58 66 0
meself i:49 75 -41
meself in:-24 -16 -40
meself is:39 35 -29
meself its:12 21 72
meself ive:-29 -17 -32
meself my:-3 -28 -25
meself no:-22 3 -1
meself not:-13 23 -11
meself off:61 47 -28
meself on:-1 15 38
meself out:15 44 3
meself right:26 34 5
meself safe:9 10 25
meself sick:30 -10 -3
meself since:34 -10 -7
meself teh:-41 -55 -4
meself that:-28 -31 -10
meself thats:56 58 -3
meself this:-37 -25 22
meself throw:25 -9 -1
meself tonight:59 34 95
meself wen:-39 -43 19
meself with:38 -1 -12
meself … after:30 -34 -3
meself … all:21 33 -6
meself … am:19 28 35
meself … and:2 -9 -42
meself … as:28 36 -1
meself … be:-8 21 -13
meself … before:33 -11 4
meself … but:5 -30 0
meself … cant:16 23 -15
meself … do:-31 -15 -6
meself … done:31 30 68
meself … dont:7 14 32
meself … end:17 15 40
meself … every:39 13 -4
meself … from:-18 -3 -55
meself … got:5 19 32
meself … he:-9 7 26
meself … head:20 24 -2
meself … honest:2 -18 -24
meself … hour:21 3 8
meself … i:3 24 -22
meself … im:-32 -15 -26
meself … in:-11 11 -50
meself … is:7 2 -40
meself … its:19 23 40
meself … ive:3 -21 -32
meself … kil:16 -23 0
meself … know:-70 -78 -14
meself … last:11 22 -2
meself … may:36 38 42
meself … my:-52 -44 41
meself … night:73 81 24
meself … no:47 43 -45
meself … not:21 42 14
meself … on:21 26 -10
meself … plan:38 65 -2
meself … rope:27 40 21
meself … said:-33 -8 -5
meself … see:70 62 -23
meself … since:27 29 48
meself … stop:13 29 -3
meself … swear:11 24 -4
meself … teh:7 13 31
meself … thats:49 33 -4
meself … there:21 25 6
meself … they:11 20 41
meself … this:-26 -25 -31
meself … time:-34 -23 26
meself … to:42 36 -18
meself … tonight:21 -1 28
meself … want:43 50 21
meself … was:-22 -15 -6
meself … week:-60 -62 -33
meself … weekend:11 25 43
meself … wen:-4 -20 3
meself … what:29 31 -2
meses:-12 3 -2
mess:-3 -12 -23
message:21 44 59
message from:-46 -38 -30
message here:19 17 25
message … im:18 17 22
message … me:-32 -22 -13
message … this:48 45 49
messages:-6 -2 2
messaging:-10 4 18
messing:23 22 13
met:-5 1 7
metal:13 19 26
meth:30 33 19
methadone:44 49 38
methadone and:35 29 28
methadone … a:-6 -6 -21
methadone … takeaways:19 21 25
methadone … told:19 21 25
method:15 16 19
method and:71 67 62
method … date:71 67 62
method … teh:36 38 27
mg:-54 -6 -42
mi:30 0 21
mi abuelo:10 18 24
mi hija:33 -1 -1
mi hijo:84 52 41
mi marido:68 38 36
mi … a:2 -53 -40
mi … en:79 15 4
mi … la:-29 -23 -21
mi … me:45 32 23
mi … que:5 26 20
mi … y:41 39 24
mia:4 8 8
mic:-17 -12 -8
mich:84 62 32
mich der:29 31 29
mich umbringen:45 49 -11
mich … ich:-40 -22 -10
mich … kann:38 48 -2
mich … liegt:29 31 29
mich … und:39 49 -3
mick:-4 0 8
micks:-1 0 -1
mid:7 15 34
middle:-4 -1 10
middle of:13 12 26
midnight:44 57 61
midnight … teh:20 15 16
midwife:-22 -22 -18
mierda:90 -5 -4
might:26 -110 -68
might be:37 -22 -19
might … a:64 -2 -2
might … to:45 -22 -1
miles:3 -6 -7
milk:-20 -2 4
milking:-10 9 26
milkman:15 16 14
million:0 1 8
min:25 30 34
mince:-40 -36 -34
mince pies:-39 -35 -34
mind:17 11 18
mind if:37 -5 -6
mind what:34 32 27
mind … do:24 30 26
mind … jmup:-30 -28 -9
mind … teh:40 -5 -12
mindfulness:-13 -6 -6
minding:-14 -6 -12
mine:56 64 58
mine and:19 25 23
mine my:-26 -23 -15
mine … goin:2 4 -22
mine … im:31 20 11
mine … in:29 17 20
mine … to:17 22 15
mines:10 21 25
mines … not:11 25 22
mins:82 95 97
mins away:22 15 12
mins … u:93 81 81
minute:39 45 52
minutes:8 42 46
minutes ago:42 53 52
minutes put:-20 -18 -18
mir:63 59 40
mir leid:12 22 20
mirror:-25 -25 -17
mirtazapine:-3 -3 -2
mis:86 -5 16
mismo:7 -26 -20
miss:30 2 -36
miss me:4 -41 -36
miss teh:-34 -19 -12
miss … if:31 16 19
missed:-39 -37 -32
missing:-37 -13 -8
missus:1 -1 -1
mistake:-3 -13 -20
mistake and:-33 -33 -15
mistake gets:45 37 -1
mit:18 19 45
mix:-45 -32 -30
mixed:73 57 23
mixed … teh:39 46 61
mixed … with:30 7 28
mixing:53 67 -27
mixing benzos:45 50 -1
mixing … and:40 43 -1
mixing … benzos:21 32 -14
mixing … my:30 34 -1
mixing … with:44 52 -20
mm:0 0 0
moan:-5 -2 0
mochte:17 5 -4
mockingbird:-2 -1 0
mod:-15 -10 -12
moderator:44 43 43
moderators:-11 1 2
mods:10 25 19
mods who:-24 -5 4
moi:102 27 -2
mom:3 7 8
moment:-32 -41 -34
mommy:17 23 24
moms:2 -5 5
mon:6 9 9
monday:-19 -5 16
monday after:12 6 26
monday first:29 32 29
monday i:-13 -31 2
monday … after:-50 -28 -22
monday … be:-13 -22 -23
monday … has:-36 -20 -5
monday … hav:38 48 37
monday … i:22 23 29
monday … is:56 33 31
monday … job:21 31 28
monday … know:66 66 62
monday … wont:23 25 30
mondays:-24 -14 -3
money:-15 10 11
money and:62 29 13
money he:23 26 26
money … me:17 25 -19
monitor:2 -6 -5
month:-4 -14 -19
month and:26 -57 -14
month i:57 -9 -3
month with:-38 -18 -6
month … a:5 -25 -16
month … im:32 -7 28
month … my:-43 -14 -3
months:16 -27 -37
months and:23 -28 -15
months clean:27 4 -4
months off:-24 -6 -7
months today:-23 -1 0
months … a:42 -5 -8
months … all:31 -5 2
months … i:6 -20 -8
months … it:34 45 -4
months … tablets:46 45 44
months … teh:-22 -7 -8
months … today:34 9 0
mood:10 -10 14
moon:-22 -12 -9
more:-8 -6 -12
more after:6 12 21
more and:25 43 24
more chairs:-38 -24 -14
more i:-53 -31 -33
more im:-59 -49 -29
more of:71 77 67
more pain:31 29 33
more since:-42 -16 -6
more teh:12 33 8
more than:11 11 -37
more … after:25 22 15
more … and:28 -1 -13
more … end:21 20 -3
more … for:-40 -30 -7
more … goin:-21 -10 -29
more … he:54 46 -2
more … i:12 2 -35
more … if:75 -20 -16
more … im:-41 -8 -11
more … in:-35 15 22
more … it:-33 -34 -31
more … me:119 20 28
more … more:-2 -43 -29
more … my:-27 -10 -9
more … no:-43 -26 -10
more … of:24 22 10
more … strong:33 42 44
more … to:2 21 1
morir:-14 -58 -33
morir de:-44 -8 -1
morir … la:-72 -11 -1
morirme:162 12 11
mornin:7 8 11
morning:3 11 4
morning and:-17 -28 -25
morning for:31 32 30
morning i:-32 -18 -41
morning its:46 40 46
morning my:-11 -18 -25
morning they:42 44 36
morning to:28 26 -7
morning … a:-4 -6 -22
morning … i:32 6 9
morning … ill:30 28 20
morning … im:-51 -43 -16
morning … is:54 38 -20
morning … night:37 30 22
morning … teh:-49 -46 -56
morning … to:45 49 62
morning … want:47 53 71
morning … will:32 41 32
mornings:65 -31 -13
morphine:13 9 5
morphine is:-6 -32 -16
mort:17 -4 -3
morte:11 -10 -3
mortgage:-3 -1 -2
mosque:22 10 12
most:-34 -10 -39
most days:67 56 -10
most nights:10 22 -7
most of:21 11 9
most … and:26 24 -5
most … teh:24 21 9
mostly:-56 -36 -18
motel:12 16 16
mother:26 21 18
mother and:30 24 15
mother i:59 48 35
mother in:7 23 3
mother last:12 29 30
mother … and:-33 -23 -19
mother … her:19 25 28
mother … i:-23 -20 -23
mother … me:5 -36 -8
mothers:-33 -18 -16
mothers … i:-26 -16 -10
motorway:27 31 34
motorway bridge:39 38 47
mountain:-28 -39 -36
mountjoy:7 6 -4
mourir:51 -10 5
mourir … veux:-22 -4 -8
mouth:39 26 40
mouthwash:46 36 -6
move:-54 -59 -44
moved:5 8 -25
moved to:-29 -19 -8
movie:-18 -18 -1
moving:-31 -25 -23
moving me:21 27 24
moving to:-30 -25 -21
mower:-45 -46 -25
mrs:-1 4 16
ms:-8 -3 2
much:-35 -62 -52
much and:22 10 -9
much beter:-22 5 5
much blood:3 9 51
much longer:85 31 13
much to:-31 -15 -9
much … and:24 -3 2
much … for:23 -5 -1
much … i:29 33 11
much … if:20 27 0
mucho:34 -14 -13
mudarme:-13 -8 0
muddle:20 22 22
muddle with:20 22 22
muddle … boxes:20 22 22
muddle … teh:20 22 22
muero:-16 -5 -3
muerto:59 -15 -9
multi:11 14 15
mum:16 19 26
mum and:-40 -33 -30
mum goes:19 22 23
mum i:-26 -18 -12
mum im:32 24 26
mum is:-44 -30 -27
mum none:25 22 21
mum to:46 -3 0
mum … and:-2 -10 -25
mum … hair:46 45 43
mum … it:25 25 24
mum … its:33 22 21
mum … teh:48 32 26
mum … to:18 20 23
mums:39 48 44
mums boyfriend:42 34 -8
mums … and:10 7 23
mums … makes:42 34 -8
mums … me:42 34 -8
murder:-26 -19 -17
murdered:-2 -1 0
murio:-21 -10 -18
museum:-42 -34 -41
music:-23 -14 -13
must:1 6 -1
muting:29 28 28
muting this:29 28 28
muy:2 -25 -7
my:-10 9 2
my account:-1 17 29
my affairs:108 -17 -12
my and:-8 -39 -19
my antidepressants:22 17 17
my arm:31 44 1
my arms:12 13 -52
my baby:73 53 -9
my back:26 23 10
my bag:-10 -59 -50
my bank:26 12 -8
my battery:-5 -15 -21
my bed:31 39 29
my belt:-55 -63 -43
my benzos:42 46 21
my birthday:16 26 40
my blood:26 5 -11
my boss:13 6 -29
my boyfriend:11 21 7
my brain:-20 -28 -33
my calendar:15 18 21
my chest:10 13 23
my class:36 34 38
my clock:22 17 29
my clonazepam:23 23 -2
my ctb:50 46 45
my dad:-23 -26 -15
my dads:13 21 36
my dauter:44 -8 -4
my dealer:-6 19 38
my dears:-16 -17 -20
my doctor:-23 -27 -21
my dose:-3 11 23
my ears:42 25 20
my ex:47 57 21
my exit:23 22 24
my expiry:42 -2 -1
my exs:-18 -22 -1
my family:25 -46 -54
my feet:-23 -20 -39
my first:-47 -70 -53
my flat:39 3 2
my flatmates:24 24 2
my foto:59 64 33
my friend:16 30 32
my fringe:-36 -33 -10
my funeral:40 26 30
my girlfriend:5 20 -23
my girlfriends:25 23 29
my girls:69 59 49
my goodbyes:40 38 41
my grandson:-13 -2 -21
my hair:-49 -49 2
my hand:57 59 19
my hands:78 52 53
my head:-17 -26 -36
my heart:27 13 -10
my home:-46 -34 -22
my husband:52 39 38
my in:-14 -17 -45
my is:25 15 23
my jacket:49 39 29
my knee:-22 -39 -29
my knuckles:31 27 -5
my lad:50 44 19
my language:28 -3 -1
my lap:23 25 23
my last:-36 -8 2
my late:46 40 14
my leave:35 30 27
my left:-36 -30 -12
my leg:52 62 -10
my life:-50 -3 12
my list:27 28 38
my lithium:39 29 -1
my little:43 37 29
my lunch:-20 -16 -11
my maker:5 6 21
my mates:38 48 -7
my meeting:-23 -25 -21
my methadone:77 68 64
my mothers:-14 -14 -20
my mouth:32 35 40
my mum:21 14 9
my mums:38 58 34
my name:80 28 13
my nan:-28 -34 -21
my neck:11 9 22
my neighbor:114 124 26
my neighbours:91 95 53
my nerve:47 43 36
my notice:33 31 25
my nurse:36 32 33
my od:49 -10 -4
my old:44 18 24
my own:19 24 -4
my partner:30 30 20
my password:-22 -8 -4
my peace:40 0 3
my phones:19 28 27
my pills:-34 -23 -4
my plan:24 30 23
my rest:25 25 18
my retirement:40 45 52
my rists:84 87 53
my roommate:38 38 11
my rope:-29 -31 -25
my screen:8 -21 -17
my self:51 12 -5
my set:19 22 23
my sewerslide:19 27 83
my shoe:34 36 36
my shoes:21 20 14
my sister:-18 -21 -31
my sleep:7 -22 -7
my sleeping:19 20 -26
my sleeve:46 3 18
my son:20 22 1
my soul:19 17 24
my sponsor:12 -21 -4
my sponsors:-25 -12 -12
my stepdad:28 24 -6
my stepfather:31 31 -34
my stomach:32 15 13
my stones:19 17 21
my story:43 2 12
my suboxone:32 -16 -5
my subscriptions:22 24 24
my supervisor:26 32 21
my tablets:46 42 57
my therapist:37 33 -6
my thigh:59 54 32
my thighs:58 66 -35
my things:28 -33 -50
my thoughts:-25 -17 -6
my throat:28 24 28
my toddler:-47 -32 -28
my tongue:43 54 64
my uncle:13 28 9
my uniform:20 27 -3
my wages:-34 -28 -43
my wardrobe:-34 -16 -9
my way:46 42 34
my whole:36 51 17
my will:13 21 20
my wrist:7 23 76
my … a:-7 -40 -13
my … after:-34 -22 -18
my … all:15 11 43
my … am:5 29 -9
my … and:29 13 25
my … any:5 22 18
my … anyway:65 27 -2
my … are:41 31 43
my … asking:-41 -33 -6
my … asleep:19 20 -16
my … back:-22 -35 -19
my … bad:57 34 14
my … beating:31 39 68
my … beats:95 102 -9
my … beter:-24 -19 -16
my … big:-29 -30 -24
my … birthday:-26 -21 -10
my … bit:32 35 41
my … blue:-38 -38 -39
my … bought:15 -24 -3
my … boy:62 65 27
my … brother:33 21 -7
my … but:11 21 11
my … by:-27 -15 8
my … bye:-28 -32 -27
my … call:61 57 52
my … came:-78 -63 -53
my … charger:-28 -29 -19
my … cold:42 21 2
my … come:-58 -41 -33
my … covered:29 36 -10
my … date:38 0 4
my … dated:23 22 24
my … dealer:42 13 11
my … decided:78 59 34
my … deleted:-25 -9 -2
my … deserves:43 -31 -11
my … did:31 32 40
my … didnt:33 6 9
my … died:-22 -21 -12
my … do:82 32 26
my … does:48 18 -3
my … doesnt:68 49 1
my … doing:53 30 31
my … done:28 26 28
my … dont:21 33 29
my … door:11 25 40
my … downstairs:19 22 25
my … drinking:-14 -20 -21
my … ends:10 15 21
my … every:64 73 -11
my … feel:4 33 19
my … feels:34 -24 -8
my … fifteen:8 21 0
my … flu:-29 -21 -18
my … forgot:26 -1 -1
my … friday:36 24 33
my … from:-32 -36 -29
my … gave:17 21 20
my … get:-3 -33 -26
my … gets:33 -2 -19
my … girl:32 16 18
my … go:24 13 4
my … god:44 53 47
my … goin:-25 -21 1
my … gone:43 60 58
my … good:-26 -16 -7
my … group:-30 -28 -20
my … had:-46 -37 -30
my … hair:-25 -19 -8
my … hard:25 35 41
my … has:73 48 37
my … havent:35 -9 -9
my … he:21 27 12
my … head:67 73 20
my … her:51 31 22
my … here:36 40 37
my … hes:-14 -27 -21
my … him:-34 -30 -18
my … his:32 36 -46
my … hit:-31 -21 -13
my … hits:112 114 -12
my … home:40 30 45
my … hurt:-20 -8 16
my … id:45 51 38
my … if:-15 25 12
my … ill:-45 -46 -47
my … im:16 8 31
my … in:31 49 35
my … interview:-31 -32 -27
my … into:-25 -32 -52
my … it:54 13 -11
my … its:12 -20 11
my … ive:23 15 -12
my … job:1 -23 -10
my … keeps:34 16 -10
my … kids:-22 -8 -3
my … kil:64 61 -6
my … kissed:36 45 49
my … know:22 16 1
my … last:64 63 47
my … late:-45 -38 -25
my … laws:45 55 -12
my … leaves:63 54 1
my … left:-9 -21 -18
my … less:-43 -1 0
my … let:20 28 12
my … letter:26 18 24
my … little:73 71 -5
my … long:15 27 -3
my … love:79 64 56
my … loved:41 37 35
my … made:27 8 -6
my … makes:-2 -1 -21
my … me:48 60 -38
my … meeting:-24 -13 -3
my … meself:-42 -38 -8
my … months:20 24 24
my … morning:27 3 -2
my … most:36 39 -12
my … mother:20 16 21
my … mum:34 34 47
my … my:16 20 23
my … name:39 -2 -7
my … never:18 19 24
my … new:-26 -15 -4
my … next:18 25 20
my … night:33 29 5
my … no:10 4 -20
my … nobody:35 39 20
my … not:41 17 32
my … note:29 33 67
my … number:41 22 20
my … of:-9 -27 -17
my … off:-7 -7 25
my … on:28 30 34
my … one:-37 -35 -22
my … open:-23 -18 -10
my … opened:21 -4 -4
my … order:55 -9 -7
my … out:40 22 -30
my … over:-38 -14 -26
my … overdosd:70 74 84
my … packed:22 1 5
my … pass:-20 -10 -2
my … pills:28 28 18
my … pockets:30 28 28
my … present:29 26 19
my … pressure:-21 -20 -19
my … purple:-25 -18 -1
my … purpose:32 18 8
my … quit:-13 -20 -23
my … rang:19 22 12
my … rather:45 18 -8
my … raw:3 -29 -1
my … reasons:4 4 28
my … right:40 43 75
my … ring:31 27 26
my … ringing:36 34 30
my … safe:-18 -36 -24
my … safety:12 9 20
my … said:-10 18 33
my … say:-10 -23 -15
my … saying:17 24 -15
my … says:-3 6 -50
my … see:48 59 52
my … sentence:-29 -23 -4
my … service:4 10 25
my … set:-26 -24 -26
my … shall:-22 -21 -22
my … she:42 -18 -9
my … shes:37 44 70
my … since:6 11 20
my … slaps:67 78 -8
my … sober:-25 -10 -3
my … someone:49 42 48
my … something:58 11 12
my … son:62 20 -4
my … soon:50 44 18
my … split:34 28 -5
my … stopped:-19 -27 -20
my … stuff:40 37 -5
my … sucidal:44 44 -3
my … tablets:29 23 23
my … takes:48 42 -17
my … talking:31 39 10
my … teh:26 33 47
my … tell:29 19 31
my … texted:-28 -29 -14
my … than:25 33 40
my … thank:25 19 20
my … that:-21 -21 -14
my … them:36 12 -9
my … there:-10 -18 -29
my … theres:30 31 56
my … they:38 40 27
my … theyll:79 54 53
my … this:2 -18 -41
my … threw:-38 -18 -1
my … thrusday:-40 -14 -10
my … tight:-21 -17 -9
my … till:49 61 -16
my … time:9 2 -24
my … tonight:26 21 13
my … touches:32 36 -20
my … turkey:26 31 15
my … twenty:19 26 -4
my … two:-22 -10 -7
my … typing:36 38 36
my … u:40 -3 -2
my … under:18 -16 -24
my … used:-25 -8 2
my … wake:-25 -3 1
my … walk:25 32 30
my … want:-15 -24 38
my … wants:20 13 -5
my … was:-40 -35 -1
my … wasnt:-75 -67 -57
my … we:20 -15 -18
my … week:-32 -21 -1
my … wen:-6 5 -26
my … went:-25 -13 -11
my … were:-21 -16 -7
my … wet:25 24 29
my … where:35 -5 -34
my … which:-37 -36 -19
my … whole:-37 -24 -19
my … wife:54 27 32
my … wifes:42 45 24
my … will:25 -1 -25
my … with:-5 -9 -35
my … would:49 -2 -10
my … wrote:-3 7 -23
my … years:4 7 -20
mys:0 0 0
myslf:79 41 -3
na:-45 -27 -24
nacht:35 40 50
nacht … mich:29 31 29
nada:17 -9 2
nadie:-42 31 20
nadie en:6 25 -2
nadie … casa:42 32 -7
naggin:5 3 0
nai:12 -5 -4
nail:-12 12 -7
naloxone:4 18 24
naltrexone:-21 -11 -5
name:-20 -26 -18
name on:59 41 38
name … im:29 -15 -17
named:-31 -23 -14
names:19 -35 -24
names on:49 -22 -11
nan:7 -5 4
nan i:43 23 22
nan … my:-30 -26 -14
nan … say:22 4 5
nans:59 58 45
nap:-17 0 -15
narcan:54 73 79
nasal:10 17 15
nasal … expired:22 20 20
nd:14 -12 -11
ne:-22 2 18
ne … plus:51 32 30
near:11 -23 -22
near teh:52 0 3
nearly:-6 -4 -10
nearly every:73 23 -9
nearly finished:27 34 40
nearly … i:48 43 21
necesito:39 -15 -4
neck:13 14 12
neck a:-67 -75 -69
neck … for:-16 -16 -21
neck … i:19 20 -7
neck … teh:25 23 24
need:-13 11 37
need a:-26 -17 -27
need and:40 34 36
need is:34 34 26
need it:-9 -19 -20
need teh:72 72 64
need to:-56 -39 -40
need … and:7 25 -15
need … dead:25 42 -2
need … die:-101 -84 -13
need … it:58 44 11
need … next:32 32 25
need … teh:31 23 3
need … to:3 20 -1
needed:-2 7 13
needed to:-24 -15 -12
needed … it:41 43 29
needing:85 36 30
needing anything:-34 -20 -20
needing … after:29 41 45
needle:-8 5 -22
needs:-24 -1 7
needs and:55 44 -2
needs to:16 40 41
nehmen:30 37 -16
neighbor:97 111 15
neighbour:13 13 13
neighbour has:38 17 16
neighbour leaves:-20 -16 -4
neighbour … her:-23 -17 -4
neighbour … teh:22 24 20
neighbours:34 28 1
neil:40 20 23
neil … want:22 -3 -1
nen:-9 -20 -34
nepa:-2 6 8
nephew:9 12 7
nephews:-4 -3 -5
nerve:19 25 16
nervous:-40 -32 -26
netflix:-11 4 1
nets:-6 -6 -5
never:-12 -21 -31
never been:26 -20 -19
never born:26 -4 -2
never do:40 8 5
never for:19 24 26
never leaves:30 31 -3
never lock:29 20 21
never said:45 50 2
never self:15 22 -1
never u:29 20 16
never wake:58 -5 0
never … a:5 24 -9
never … and:-21 -10 -8
never … born:70 -4 -1
never … but:80 17 -2
never … harmed:15 22 -1
never … im:2 19 23
never … it:57 58 54
never … me:-29 -17 -7
never … teh:9 20 24
never … tower:10 19 20
never … u:-29 -15 -11
never … up:59 -6 -2
never … ur:26 24 0
new:-78 -66 -86
new mum:2 20 -1
new one:25 27 36
new … and:-47 -49 -43
new … can:-23 -18 -15
new … for:-20 -21 -20
new … i:-24 -19 -18
new … im:11 18 38
news:34 38 11
newsletter:-11 -10 -10
next:20 29 31
next door:32 35 25
next i:24 17 25
next life:26 27 25
next one:35 35 19
next to:46 68 56
next train:28 27 26
next week:2 22 25
next … and:0 10 24
next … bc:30 -6 -7
next … be:25 -7 -4
next … bed:29 23 24
next … her:26 20 33
next … i:23 18 13
next … ill:30 40 40
next … im:22 33 5
next … me:55 71 51
next … of:32 -10 -9
next … to:32 27 35
next … who:17 24 3
next … wont:58 55 46
ng:0 3 7
ngl:0 0 0
ni:8 -28 -16
nice:48 52 48
nice to:21 26 31
nice … a:22 3 9
nice … be:26 -4 -2
nice … it:24 -5 -3
nice … u:-21 -14 -11
nicer:-8 -1 2
nicht:28 37 -14
nicht mehr:33 6 -11
nicht … leben:29 -9 -4
niece:-8 -6 0
nieces:-11 -11 -11
night:-5 8 -23
night after:47 -17 -4
night all:-67 -55 -37
night and:-8 41 -11
night at:-30 -18 -5
night before:21 28 10
night forever:26 28 30
night four:29 -8 -2
night he:17 26 -11
night hes:-38 -41 -35
night i:24 36 -19
night in:-51 -42 -22
night is:43 32 16
night night:-35 -30 -18
night on:-27 10 -4
night since:51 58 0
night this:15 27 -8
night u:-26 -1 0
night with:34 31 30
night … and:6 11 -30
night … days:28 -15 -2
night … dead:-28 -11 -2
night … did:5 23 23
night … dont:25 28 -9
night … forever:26 28 30
night … gone:43 -11 -1
night … hav:-28 2 -1
night … hope:22 0 0
night … in:58 50 35
night … it:57 71 72
night … its:24 15 -4
night … me:45 15 -2
night … months:101 -8 -2
night … on:-37 -26 -5
night … one:25 -57 -38
night … out:14 45 -8
night … overlooked:69 -2 -1
night … passed:55 79 0
night … put:27 27 20
night … says:47 49 -10
night … she:60 47 -4
night … sober:-24 -5 -1
night … take:75 4 -8
night … teh:19 21 18
night … thats:-35 -36 -31
night … theres:41 32 32
night … they:17 15 23
night … want:19 18 33
night … years:-38 -9 -2
nights:33 26 -9
nights and:19 41 6
nights ends:19 22 23
nights i:20 1 -5
nights running:40 52 -16
nights u:33 21 -11
nights … cant:33 21 -11
nights … ive:-24 -21 -20
nights … sunday:19 22 23
nina:0 -5 2
nine:-4 -28 -28
nine i:-27 -28 -25
nine in:7 18 22
nine teh:-23 -14 -20
nine … my:-39 -27 -16
nine … on:-13 -21 -16
nine … them:22 -18 -1
nine … to:-29 -21 -17
nineteen:-5 -26 -10
ninety:1 -17 -15
ninety days:28 0 0
nitazene:6 3 -2
nna:0 0 0
no:42 12 25
no a:93 60 56
no aguanto:5 25 -3
no booze:42 49 44
no but:69 53 37
no car:18 21 24
no coat:35 27 20
no coming:20 33 28
no date:54 69 -7
no goin:-37 -19 -12
no hope:15 -30 -6
no i:-26 -14 -16
no idea:-34 -11 -5
no jk:68 72 75
no me:-51 -22 -27
no money:81 75 52
no more:21 42 47
no naloxone:46 46 45
no narcan:42 51 27
no need:14 27 27
no no:103 -34 -33
no on:-28 -12 -18
no one:35 54 -42
no ones:87 67 43
no other:-26 4 -9
no pills:-35 -37 -15
no plan:-33 -24 -12
no puedo:37 21 -13
no quiero:8 -45 -2
no reason:33 -32 -26
no se:59 21 -20
no shakes:-29 -22 -16
no teh:-43 -35 -34
no thoughts:-34 -10 -2
no to:29 3 -7
no urge:-27 -14 -8
no vengan:37 29 27
no visiting:23 -1 -1
no vodka:20 0 6
no wish:24 -6 -5
no … a:5 46 22
no … am:19 36 26
no … and:21 29 33
no … anything:34 -9 -11
no … asked:39 -8 -6
no … be:-15 21 26
no … before:40 55 15
no … can:-8 -8 -20
no … chairs:-38 -24 -14
no … comes:17 21 30
no … deja:39 19 -5
no … el:9 22 -13
no … for:23 11 39
no … from:-31 -28 -7
no … go:17 32 12
no … goin:-29 -35 -20
no … harm:-21 -5 -1
no … here:7 20 -21
no … hes:52 44 43
no … hours:23 -1 -1
no … hurt:-27 -10 -2
no … i:-17 7 -31
no … im:-13 20 28
no … in:9 -26 -21
no … it:22 21 20
no … its:-58 -58 -48
no … la:-37 21 21
no … left:36 11 -5
no … live:82 -5 -7
no … mas:27 30 -18
no … me:29 52 33
no … mi:7 29 18
no … my:-16 -22 -14
no … no:-57 -13 -10
no … not:7 28 19
no … of:-7 17 25
no … on:50 67 44
no … pain:31 29 33
no … salir:38 18 -5
no … says:-30 -32 -37
no … sleep:22 27 34
no … sucidal:-32 -6 -1
no … thats:65 -9 -8
no … this:41 44 41
no … to:15 -43 -68
no … tonight:62 75 68
no … vivir:60 0 -9
no … want:28 20 -10
no … wen:5 -4 -24
nobdy:-17 -6 -4
nobody:111 86 91
nobody calls:37 17 16
nobody can:58 55 41
nobody else:14 12 21
nobody gets:-21 2 6
nobody has:28 -5 -5
nobody home:21 32 -1
nobody knows:20 16 -10
nobody looks:-5 0 -30
nobody on:29 -1 -1
nobody will:14 9 23
nobody would:43 1 -6
nobody … about:15 22 29
nobody … and:1 19 28
nobody … anything:6 21 23
nobody … at:-31 -44 -35
nobody … be:6 23 10
nobody … before:18 19 21
nobody … blame:28 27 36
nobody … do:60 75 53
nobody … for:24 26 6
nobody … here:40 43 41
nobody … home:-24 -34 -15
nobody … i:1 19 22
nobody … im:0 -25 -14
nobody … it:58 44 30
nobody … knows:30 -13 -6
nobody … me:-27 -13 0
nobody … miss:42 -25 -6
nobody … my:29 -6 2
nobody … out:-22 -9 8
nobody … teh:34 54 60
nobody … that:43 -2 16
nobody … there:36 32 -13
nobody … this:27 15 -9
nobody … thought:24 -3 -5
nobody … to:10 25 54
nobody … tonight:20 26 40
nobody … u:41 37 25
nobody … was:32 33 43
nobody … what:-19 -31 -16
nobodys:40 31 32
noch:20 -9 -3
noche:33 44 64
noche cuando:12 18 41
noche me:77 62 56
noche … a:-21 -7 -10
noche … voy:-61 -43 -9
nod:-43 -25 -10
nodded:43 31 33
nodded … teh:39 27 29
nodding:3 -1 5
noise:55 51 34
noise and:80 67 61
noise … wont:29 19 21
none:15 49 60
none after:46 52 48
none of:31 48 28
none … it:16 36 6
none … this:38 33 34
none … was:67 54 54
noon:73 86 75
noon … a:-87 -86 -55
noose:81 57 53
noose is:56 67 67
noose … in:21 25 24
noose … tied:21 25 24
nor:23 30 31
noreen:32 35 33
noreen … her:19 32 30
normal:-22 -27 -10
nos:-40 -5 -4
not:34 38 30
not a:-10 20 20
not able:34 24 10
not alife:80 111 -2
not angry:50 50 4
not answer:19 28 20
not answering:39 35 31
not as:29 39 38
not bad:-34 -14 -8
not be:24 15 17
not been:52 10 -13
not breathing:69 77 83
not bring:12 14 20
not calling:20 27 32
not come:60 65 15
not coming:72 68 70
not do:-52 -19 -6
not drinking:-83 -41 -27
not eating:8 34 -14
not exist:-37 -31 -14
not for:56 64 82
not go:5 37 27
not goin:11 -24 -6
not hav:24 -30 -13
not here:22 52 56
not his:24 -11 5
not i:-7 33 -6
not id:32 -15 -9
not if:32 28 28
not in:-29 -17 -21
not joking:58 55 21
not kil:41 96 -10
not know:33 23 -3
not looking:74 15 27
not messing:26 23 22
not mine:10 12 29
not need:30 2 -11
not opened:64 -6 -10
not safe:31 -56 -11
not saying:7 26 6
not scared:26 23 15
not see:26 35 35
not sorry:-9 -32 -33
not stopping:44 40 9
not thinkin:-6 8 22
not tmrw:20 -23 -9
not to:49 21 34
not told:55 15 -35
not tonight:32 44 34
not travelling:32 32 33
not waiting:-6 -4 -25
not wake:26 33 13
not waking:30 19 22
not want:-11 -24 5
not … a:32 25 22
not … about:68 8 -9
not … am:-27 -11 1
not … and:-11 -39 -2
not … another:-20 -33 -15
not … any:14 34 25
not … anymor:-1 44 -17
not … anyone:-2 -24 -13
not … anything:-26 -16 -9
not … around:47 45 42
not … at:20 -6 -18
not … back:8 32 33
not … be:23 26 30
not … beter:25 -7 -2
not … born:39 -3 -3
not … but:-15 -41 -11
not … cry:23 22 21
not … day:22 35 -2
not … do:3 -25 -26
not … dont:9 -36 -36
not … door:-35 -30 -36
not … down:56 50 47
not … fault:-18 -14 -24
not … fed:4 12 35
not … for:52 20 31
not … from:13 17 35
not … get:101 35 54
not … god:27 37 28
not … goin:-27 -4 5
not … help:72 19 31
not … here:53 41 24
not … his:-1 3 21
not … home:15 24 29
not … hope:2 27 -4
not … how:-15 -9 -26
not … hurt:-41 -26 -8
not … i:2 -15 -44
not … if:5 -13 -23
not … in:-49 -30 -9
not … is:38 20 10
not … its:-33 -14 -11
not … ive:-21 -26 -7
not … kil:21 16 16
not … let:-37 -6 1
not … lips:39 43 38
not … meself:43 19 -29
not … more:39 35 -3
not … much:-21 -2 6
not … my:11 -55 5
not … not:-11 -28 -18
not … of:-1 -7 -25
not … off:-44 -31 -4
not … one:8 -8 -23
not … sad:28 29 30
not … saturday:28 25 26
not … see:34 9 15
not … sewerslide:-24 -7 -13
not … shes:87 36 49
not … since:25 10 -10
not … teh:51 39 51
not … they:-24 -42 -19
not … think:35 24 29
not … this:-42 -34 -8
not … till:-15 -23 -16
not … to:-7 -31 -19
not … today:12 45 -16
not … u:-64 -25 -25
not … up:21 12 20
not … want:-31 -2 -14
not … was:25 14 11
not … wife:64 66 54
not … will:14 23 -1
not … with:-7 -25 5
not … yet:0 -20 -9
note:56 68 78
note and:1 -20 -29
note for:33 27 18
note i:-40 -40 -19
note on:-46 -45 -44
note … drafts:39 32 29
note … for:32 31 23
note … fridge:-28 -36 -39
note … kitchen:-20 -14 -6
note … on:-21 -15 4
notebook:-29 -2 -1
notes:36 38 43
notes are:15 21 22
notes on:35 35 36
nothing:33 17 6
nothing and:18 34 -7
nothing but:17 24 37
nothing i:-39 -21 -26
nothing is:63 -26 -14
nothing left:50 19 8
nothing that:15 21 -6
nothing to:-27 -21 -11
nothing u:61 61 57
nothing wrong:11 30 -2
nothing … a:54 58 65
nothing … and:21 -5 -12
nothing … can:5 24 -1
nothing … for:21 -21 -11
nothing … goin:61 -1 16
nothing … i:-1 -25 -6
nothing … its:43 20 17
nothing … me:59 44 17
nothing … my:21 -1 7
nothing … teh:-16 -16 -31
nothing … want:31 0 -1
nothing … with:5 30 -3
notice:43 21 10
notice and:35 -5 -2
notice to:63 59 58
notice … be:38 -3 -2
notice … id:38 -3 -2
notice … teh:30 24 21
notice … this:30 32 26
noticed:-11 -35 -31
notices:3 6 -3
novel:-39 -33 -24
november:38 0 -3
now:0 0 0
nt:70 -10 -3
numb:-28 -18 -18
numb … teh:-30 -25 -17
number:-4 8 14
number teh:-61 -27 -5
number up:29 -8 -5
number … from:31 -5 -2
number … me:40 36 46
number … memory:31 -4 -2
number … on:34 3 -6
number … teh:-5 11 27
nunca:150 -32 -19
nurse:1 19 11
nurse i:26 28 -5
nurse says:-23 -20 -13
nurse … i:30 26 20
nurse … it:26 20 18
nurse … know:36 29 31
nurse … me:-39 -29 -16
nurse … no:-24 -23 -14
nurse … not:16 40 -8
nurse … teh:-33 -22 -24
nursery:-8 -9 -9
nurses:-9 -4 -2
nursing:-11 -7 -4
o:-64 -31 -9
obey:12 14 -1
obituary:5 6 -1
obviously:-35 -39 -31
ocd:-37 -24 -14
oclock:57 44 45
oclock news:39 34 35
oclock … teh:24 22 25
october:-9 -26 -20
od:15 3 12
od and:-19 -14 -20
od awareness:-44 -36 -8
od on:11 -34 -9
od was:37 -2 0
od … a:-29 -28 -12
od … are:64 73 74
od … my:30 24 36
od … teh:-23 -12 -13
odd:17 -19 -23
odio:-5 -50 -31
of:-43 -42 -27
of a:28 5 0
of an:-46 -12 -7
of at:-41 -6 -4
of being:35 -20 -11
of biscuits:-25 -23 -24
of catching:24 -1 -1
of death:-24 -19 -19
of each:28 16 13
of ending:-57 -58 -7
of following:21 -3 -1
of goin:-17 -11 -24
of hangin:57 42 -9
of her:-18 -33 -32
of his:-25 -16 -9
of hurting:51 49 -5
of it:60 30 39
of laxatives:57 55 -1
of life:-5 -36 -7
of me:36 21 38
of mine:-29 -25 -10
of my:15 26 32
of nights:25 26 32
of pretending:23 23 -1
of red:27 8 10
of space:89 -4 -1
of tablets:49 53 63
of takin:42 41 7
of tea:-26 -14 -8
of that:46 31 21
of them:51 30 17
of these:46 61 36
of this:25 13 24
of tmrw:21 24 27
of u:21 26 29
of us:30 18 4
of … a:69 51 43
of … all:-21 -17 -24
of … and:33 43 35
of … any:-37 -23 -13
of … anymor:-57 -2 -2
of … are:-23 -28 -7
of … at:7 -25 -15
of … baby:61 67 -1
of … be:61 51 -5
of … before:27 23 25
of … bilding:25 29 33
of … bridge:49 42 44
of … but:-34 -18 -9
of … by:40 47 32
of … can:-7 -22 -16
of … cant:-35 -20 -6
of … car:-32 11 17
of … curtain:-28 -23 -24
of … daily:71 35 -3
of … days:24 26 10
of … do:50 48 10
of … dogs:-46 -2 -2
of … dont:5 39 -2
of … down:5 22 22
of … ends:17 22 22
of … every:52 80 7
of … family:10 27 35
of … first:10 -29 -17
of … flats:-21 -20 -20
of … goin:-26 -13 -7
of … gone:-26 -6 -11
of … had:-27 -8 -4
of … hands:6 -30 -10
of … him:45 -5 -4
of … house:-21 -9 1
of … i:25 31 28
of … if:-26 -10 -27
of … ill:-21 -1 2
of … im:-12 -22 -15
of … in:-16 -20 -30
of … is:16 26 14
of … it:-29 -19 -8
of … its:40 31 36
of … last:-23 -17 4
of … left:8 -21 -14
of … long:23 4 -2
of … loved:28 27 24
of … me:28 -9 -12
of … meant:81 55 44
of … meself:18 22 -11
of … methadone:54 59 0
of … month:27 28 17
of … mother:19 21 18
of … my:-1 -3 -34
of … not:-37 -16 -7
of … nothing:21 -3 -10
of … of:31 10 5
of … off:-15 -32 -26
of … on:40 -2 7
of … one:31 34 40
of … other:27 25 20
of … painkillers:35 46 47
of … permanently:53 60 38
of … pills:-3 -9 -22
of … psych:25 -6 -1
of … rail:-41 -39 -39
of … railing:39 38 37
of … rehab:22 0 0
of … room:37 24 22
of … rope:-24 -23 -25
of … saying:11 25 33
of … she:-16 -23 -12
of … shed:-35 -40 -39
of … sleeping:0 1 -30
of … sock:38 32 25
of … station:-51 -46 -43
of … sunday:19 22 23
of … tablets:84 77 79
of … teeth:27 -12 -10
of … teh:-27 -41 -77
of … that:16 23 17
of … there:38 43 45
of … theres:29 31 29
of … they:7 39 37
of … theyre:37 -8 -9
of … things:-44 -12 -4
of … this:29 38 38
of … three:23 13 -4
of … to:-26 -14 0
of … tonight:43 37 47
of … train:9 10 -23
of … two:4 21 28
of … u:-20 -23 -5
of … up:-32 -38 -21
of … vodka:56 52 36
of … want:19 9 25
of … wants:25 43 -11
of … ward:37 16 -11
of … was:26 43 37
of … we:-21 -17 -7
of … wen:-2 21 10
of … what:5 -22 -27
of … where:22 0 -3
of … whole:20 28 31
of … would:14 31 -10
of … year:-45 -32 -7
of … years:-24 -24 -8
off:5 21 24
off a:5 36 -25
off and:31 16 13
off dont:31 36 22
off for:-45 -35 -2
off he:-19 -17 -25
off i:55 58 58
off in:-28 -11 -10
off its:-4 -5 -23
off licence:34 -9 -10
off me:-44 -27 -21
off meself:76 73 -23
off on:3 21 19
off shoes:35 -48 -40
off this:60 61 59
off till:-45 -14 -11
off tmrw:18 26 26
off to:-78 -65 -66
off tonight:26 27 25
off with:26 24 29
off … a:-20 -15 -41
off … alone:26 29 -17
off … and:38 23 21
off … are:-35 -29 -23
off … as:-12 -48 -24
off … at:31 45 39
off … be:21 22 19
off … bed:-40 -40 -43
off … bridge:-31 -38 -80
off … can:-19 -22 -15
off … dont:-50 -39 -25
off … drink:32 23 17
off … face:2 -21 -10
off … go:58 57 59
off … gone:32 5 7
off … good:-29 -29 15
off … i:28 13 29
off … im:27 -4 -33
off … in:59 49 41
off … is:-56 -44 -42
off … it:0 18 -22
off … left:-21 -10 -11
off … monday:-24 -22 -13
off … no:-61 -52 -46
off … not:60 18 7
off … of:84 83 45
off … off:26 33 30
off … on:58 -5 -17
off … outside:17 25 27
off … pier:32 27 34
off … right:33 0 -12
off … say:91 93 91
off … since:51 12 18
off … tablets:-7 -35 -30
off … teh:45 29 43
off … than:-66 -47 -19
off … ticked:26 0 0
off … till:-20 -21 -20
off … to:-41 -22 -5
off … tonight:34 35 28
off … u:29 34 29
off … vodka:13 25 35
off … wall:39 37 46
off … was:11 26 -4
off … were:53 34 26
off … with:-34 -36 -30
offer:-11 -31 -20
offer … and:49 -1 -1
office:-6 -5 0
officially:-5 -8 -5
often:0 0 0
ohio:-3 -2 -1
oil:-11 3 6
oiled:16 17 16
ojala:114 -12 -7
ojala estuviera:41 -3 -1
ojala … me:39 -4 -3
ojala … muerto:41 -3 -1
ok:74 2 25
ok i:-34 -21 -12
ok thats:-20 -11 -2
ok with:21 6 7
ok … teh:25 19 24
okay:36 -42 -24
okay and:2 20 24
old:8 2 16
old enough:23 26 25
old people:26 -1 -1
old school:45 27 29
old sofa:-24 -23 -21
old … a:30 24 27
old … all:66 68 66
old … and:50 -7 -11
old … hav:-24 -6 3
old … i:39 15 13
old … in:-23 -19 -17
old … on:-33 -34 -2
old … teh:-21 6 -28
old … with:31 39 -9
olives:-1 0 0
ollie:11 15 15
ollie … for:22 25 23
omnes:-6 -4 1
on:-11 -4 14
on an:52 30 36
on every:-51 -51 -25
on fire:-29 -22 -24
on for:-31 -10 -3
on heroin:36 2 -1
on his:12 29 4
on holiday:-39 -31 -31
on holidays:3 15 23
on i:53 3 5
on im:-51 -20 -15
on its:34 -15 -10
on me:4 12 25
on meself:-48 -43 6
on nobody:-37 -30 -24
on one:-46 -44 -33
on purpose:180 161 85
on saturday:25 -14 -14
on saturdays:-26 -23 -17
on self:20 30 -3
on shift:41 33 29
on somebodys:51 57 58
on speaker:17 21 23
on sunday:33 42 22
on that:30 -7 -2
on this:12 21 -1
on to:-32 -4 -7
on top:52 63 1
on tuesday:52 5 6
on ur:28 31 25
on whatsapp:30 31 38
on without:32 54 56
on … about:40 20 24
on … after:20 -14 -9
on … all:-36 -34 -42
on … an:-45 -27 -29
on … anyone:-24 -18 -11
on … are:-22 -24 -23
on … arms:21 25 22
on … at:36 17 21
on … back:26 25 11
on … bc:-46 -35 -24
on … be:-42 -31 -22
on … bed:20 20 21
on … bedroom:44 49 37
on … been:22 23 26
on … before:46 46 49
on … bench:66 -29 -21
on … bike:-7 -7 -29
on … birthday:26 24 44
on … bus:22 26 17
on … but:-31 -22 -19
on … by:6 -22 2
on … cant:54 31 13
on … carpet:64 63 50
on … chart:-34 -19 -8
on … coach:-33 -30 -7
on … couch:30 15 14
on … days:18 49 4
on … do:-50 -31 -19
on … dont:-25 -20 -12
on … door:-29 -29 -28
on … drive:52 36 9
on … farm:11 22 28
on … feet:4 8 -29
on … first:30 -3 0
on … floor:33 34 32
on … for:1 -44 -43
on … from:-5 -14 -22
on … go:-14 -12 -24
on … goin:25 -1 6
on … grass:26 25 22
on … hand:28 22 -3
on … hands:12 -59 -22
on … hav:30 39 42
on … havent:53 23 25
on … here:82 81 83
on … hes:33 35 25
on … home:52 12 17
on … ice:-47 -3 -1
on … if:-38 -37 -14
on … in:19 29 -28
on … iron:-29 -21 -15
on … is:27 6 4
on … it:-2 2 24
on … ive:-47 -39 -21
on … kitchen:34 39 41
on … last:11 -8 -22
on … ledge:58 28 26
on … legs:46 43 47
on … life:-26 -24 -13
on … line:75 82 70
on … list:28 25 28
on … looking:-8 -24 -5
on … mate:25 24 -1
on … me:-5 28 36
on … method:15 21 18
on … monday:-37 -14 -12
on … my:2 -5 -39
on … news:-5 5 -24
on … next:-16 -9 26
on … night:-23 -18 -17
on … nine:-21 -11 -9
on … no:-55 -44 -42
on … nobody:58 27 15
on … not:1 -22 -17
on … of:51 24 18
on … outside:-7 -25 -21
on … own:31 2 -16
on … phone:3 -10 -20
on … picking:43 52 14
on … pills:52 49 45
on … plane:9 -28 -25
on … platform:-60 -55 -50
on … rail:45 50 26
on … right:-16 -10 30
on … ring:24 15 -7
on … same:34 0 3
on … screen:29 -8 -5
on … self:-27 -15 6
on … she:50 -68 -18
on … shes:21 20 13
on … sill:26 15 12
on … since:-2 -32 -24
on … spring:-29 -24 -25
on … step:-23 -7 -3
on … table:-37 -33 -39
on … teh:15 -14 -35
on … telly:-26 -9 -4
on … there:21 26 23
on … they:23 18 17
on … theyd:4 20 18
on … theyre:26 26 22
on … theyve:42 45 37
on … thinks:-38 -36 -39
on … three:37 35 17
on … thrusday:25 -16 -16
on … til:52 50 46
on … to:2 23 21
on … tonight:11 19 -22
on … tracks:22 37 35
on … trucks:27 20 -6
on … trying:-3 -34 -16
on … tuesday:-26 -16 -11
on … u:31 22 13
on … under:-46 -46 -61
on … w:5 -22 -18
on … wall:-39 -30 -28
on … was:-31 -6 -7
on … way:42 20 19
on … weekend:24 -15 -15
on … wen:-36 -36 -46
on … went:-5 -26 -18
on … which:23 23 25
on … while:22 24 21
on … who:60 17 27
on … wife:50 48 46
on … with:5 6 23
on … wrist:-21 -7 55
on … wrong:-25 -21 -23
once:1 10 16
once do:-18 -22 -8
once i:-12 -11 -21
once im:51 22 17
once instead:4 -33 -10
once it:19 24 15
once … and:80 77 66
once … do:-18 -22 -8
once … is:62 53 51
once … me:21 -14 -14
once … of:-10 -39 -12
once … was:33 29 32
one:20 15 25
one and:-25 -3 -10
one bit:25 -21 -12
one comes:17 21 30
one day:1 21 -11
one ear:37 -3 -2
one for:29 28 20
one hand:1 7 20
one hands:17 16 21
one has:1 -23 -4
one hour:4 -25 -7
one i:-34 -8 -6
one im:27 21 27
one in:-20 -24 -25
one is:22 28 31
one it:-34 -14 -15
one less:133 -1 -1
one long:-26 -25 -1
one nasal:31 27 27
one night:22 34 31
one on:21 -40 -25
one thing:15 14 23
one to:45 49 50
one way:84 77 76
one with:-42 -28 -21
one wont:54 -5 -6
one … a:10 -26 -36
one … after:14 14 20
one … and:-1 3 20
one … at:39 -29 -40
one … bc:51 52 49
one … be:39 -29 -7
one … before:26 32 30
one … by:-21 -17 -8
one … call:16 29 -2
one … day:-24 -17 -8
one … does:22 40 -3
one … dont:55 52 37
one … find:54 71 60
one … for:-21 -26 -16
one … four:-42 -23 -9
one … had:46 30 31
one … here:44 24 21
one … hour:22 17 20
one … hurt:44 -6 -4
one … i:15 -32 -59
one … im:16 20 25
one … in:12 33 23
one … is:-21 -17 -14
one … it:33 60 53
one … ive:-45 0 1
one … leave:23 23 18
one … left:29 22 16
one … me:80 53 30
one … my:12 15 26
one … not:24 44 45
one … on:-31 -28 -14
one … or:56 70 -4
one … stops:-35 -27 -12
one … that:-20 -3 -17
one … there:37 41 45
one … these:37 33 -16
one … this:-36 -6 -20
one … to:-16 -5 24
one … today:-29 -4 -2
one … twice:-38 -42 -14
one … u:-21 -15 -5
one … will:67 -3 -14
ones:17 34 54
ones i:-39 -20 -4
ones on:60 36 20
ones took:27 23 20
ones who:32 41 41
ones … find:10 28 29
ones … me:41 14 21
ones … my:31 9 -32
ones … teh:63 70 54
onions:-34 -37 -16
online:-34 -31 -23
only:0 0 0
open:6 19 2
open teh:-45 -34 -66
open … astride:13 19 22
open … he:51 46 42
open … my:-18 -29 -23
open … teh:63 62 57
opened:61 -17 -13
opened it:21 -4 -4
opened teh:29 26 18
opened … in:21 -14 -19
opening:-33 -30 -15
openly:-2 -4 -3
opens:85 76 69
opens in:38 43 45
opens … teh:54 65 52
opioid:-11 -11 -6
or:-45 -39 -41
or any:43 51 49
or not:94 103 35
or take:19 28 5
or … be:-36 -24 -4
or … children:21 22 -2
or … i:-3 -7 -24
or … in:-32 -10 -19
or … its:-28 -21 -13
or … me:24 -22 -10
or … my:-35 -21 -16
or … tmrw:66 64 61
or … to:-26 -31 -18
or … want:-30 -30 -16
or … will:-23 -12 -5
orange:3 9 8
oranges:-26 -23 -21
orchard:-28 -27 -31
order:54 28 19
ordered:-17 1 4
ordinary:-2 -1 -1
organiser:-46 -46 -35
organist:-1 0 1
ork:0 0 0
other:-23 -15 4
other i:9 17 22
other side:74 50 33
other team:-24 -25 -4
other … and:-4 -23 -11
other … gone:18 26 32
other … i:-45 -40 -18
other … is:-30 -34 -33
other … it:-22 -22 -12
other … u:44 31 32
other … wont:10 15 22
others:0 10 22
others i:-28 -12 -7
others … that:-24 -15 -7
otherwise:2 0 1
otra:-26 -3 -11
ought:42 41 45
our:7 15 11
our sean:22 15 12
our secret:21 21 -4
our son:47 39 35
our toddler:39 32 38
our wedding:44 35 29
our … a:64 38 40
our … and:-18 -24 -71
our … down:-2 1 -24
our … hes:40 42 45
our … in:17 15 36
our … teh:6 -2 32
our … told:41 46 -8
out:7 15 -4
out a:-22 3 -7
out alife:-24 -9 -3
out at:54 66 47
out for:21 48 0
out from:10 -4 23
out he:10 17 -39
out i:9 -7 -39
out ill:28 16 -9
out im:48 53 51
out on:7 3 22
out teh:14 3 27
out … and:13 2 -24
out … bathroom:9 18 20
out … be:-27 -34 -19
out … before:22 18 15
out … do:16 7 24
out … dont:-16 -41 -24
out … good:47 43 15
out … his:56 40 -10
out … i:-39 -16 5
out … is:-35 -24 -14
out … it:28 31 41
out … kil:9 5 -25
out … life:-39 -7 4
out … me:24 16 -27
out … no:-9 5 25
out … of:-20 7 -14
out … one:15 27 19
out … psych:25 -6 -1
out … room:79 59 56
out … shed:-28 -48 -47
out … sock:38 32 25
out … teh:-14 -32 -11
out … thats:30 32 33
out … this:3 25 45
out … time:48 45 39
out … tweezers:34 19 -3
out … two:-11 22 -8
out … u:-29 -16 -15
out … what:-22 -10 -24
out … wont:-43 -35 -25
outreach:-25 -28 -14
outside:37 19 38
outside my:34 42 60
outside teh:11 -38 -35
outside with:25 28 44
outside … a:-5 5 22
outside … bat:39 37 59
outside … licence:49 -3 -4
outside … meeting:26 -1 -1
outside … off:49 -3 -4
outside … shop:37 0 -2
oval:14 5 5
ove:-1 0 -1
oven:-26 -21 -13
over:-1 0 -6
over a:-57 -37 -21
over and:43 26 17
over i:-37 -55 -8
over im:-26 -28 -21
over it:68 30 7
over me:35 22 30
over my:-26 -12 8
over teh:23 11 -6
over there:-20 -21 -13
over three:12 21 22
over … and:7 20 9
over … bathroom:15 19 22
over … be:40 37 -1
over … bridge:-64 -64 -59
over … edge:29 21 16
over … goin:-23 -19 -19
over … got:91 84 53
over … hes:42 45 46
over … im:-31 -22 -16
over … it:-33 -21 -4
over … lad:16 17 21
over … teh:37 44 28
over … to:-38 -21 -7
over … with:29 33 14
overdone:-2 -1 8
overdosd:77 63 55
overdosd and:25 38 42
overdosd last:92 -17 -5
overdosd on:-37 -1 -26
overdosd … and:36 16 31
overdosd … is:42 52 54
overdosd … my:51 46 46
overdoses:-11 -15 -1
overdosing:74 69 48
overlooked:67 -2 -1
overlooked one:69 -2 -1
overpass:36 56 49
owe:-6 -5 -2
owl:10 6 5
own:27 41 11
own and:-34 -35 -21
own death:23 27 -1
own hand:21 28 -12
own head:27 31 12
own in:48 54 -5
own life:43 27 0
own mate:27 25 -1
own … and:39 46 52
own … do:0 8 -26
own … dog:18 26 30
own … every:19 28 -1
own … i:-25 -35 -65
own … im:-27 -30 -23
own … in:-37 -45 -13
own … it:-27 -34 -24
own … its:33 40 30
own … me:51 50 -3
own … my:2 3 23
own … no:24 32 3
own … than:31 38 -7
own … to:-49 -36 -11
own … today:-18 -38 -17
own … van:28 27 23
own … was:-24 -17 -12
owners:3 -6 -16
owt:-32 -22 -10
oxy:7 -30 -27
oxygen:-2 1 -10
oxys:41 25 26
p:-8 -19 -15
paalam:15 16 14
package:-4 -11 -8
packed:6 -17 -6
packed for:23 -1 -1
packed lunches:-18 -26 -12
packed … a:22 4 4
packed … place:23 -1 -1
packet:27 32 33
packets:76 55 43
packets are:27 29 25
packing:-16 -19 -12
packs:-32 -3 4
paddling:-17 -14 -16
page:29 24 18
paid:34 51 50
paid and:21 16 12
paid … on:27 22 26
paid … teh:48 40 32
paid … to:-53 -2 -7
pain:-6 -24 -4
pain is:11 31 21
pain to:-31 -29 -9
pain … end:-29 -25 0
painkillers:19 29 34
painless:-4 -1 -2
paint:-44 -42 -42
painted:-75 -43 -46
painting:-21 -21 -18
pair:-15 -16 -26
pair of:-14 -16 -26
palm:8 2 -1
pan:-46 -3 -1
panic:-29 -39 -17
papa:-54 -43 -44
paper:-18 -29 -22
paper says:38 -4 -3
papers:32 27 12
papers and:46 36 -21
papers … go:26 25 27
paperwork:32 -3 -2
para:9 -41 -24
para mi:41 26 27
paracetamol:43 51 25
paramedic:-1 -1 0
paramedics:-5 -2 -2
parapet:6 5 6
parcel:-31 -22 -22
parents:-16 9 -4
parents … am:24 32 30
parents … be:-16 -26 -13
parish:2 14 17
park:25 28 29
parked:26 29 41
parker:9 6 4
parking:-42 -28 -16
parliament:-12 -2 -5
parlour:2 3 3
part:8 -6 5
part of:-36 -30 -29
part … wants:23 34 -2
partner:25 29 28
partner is:37 29 50
partner said:42 39 38
partner … my:43 26 32
party:-56 -43 -38
pas:-19 -6 -2
pasa:34 -6 -3
pass:5 -24 -40
pass out:41 23 -7
passed:36 -2 -39
passed out:42 83 -4
passed … at:27 44 0
passed … i:35 23 25
passenger:52 60 63
passes:39 -15 -12
passport:27 25 22
passport and:55 59 50
passports:5 4 5
password:6 18 19
password for:21 19 19
passwords:62 47 33
passwords … teh:66 53 50
past:4 9 4
past it:32 42 -11
past teh:22 48 31
past … and:-63 -58 -70
past … dealers:-1 -22 -10
past … i:64 78 58
past … last:25 23 24
past … teh:31 1 8
pasta:-4 -1 -2
pastillas:60 59 68
patch:26 18 31
patches:54 46 41
path:-8 2 2
path … and:41 48 38
patience:8 -7 -10
patient:-1 12 16
patient … my:37 30 31
patient … own:37 30 31
patients:-9 -6 6
patrol:-11 -15 -2
patted:5 4 5
pavement:5 7 -8
pawn:13 16 16
pay:-9 -7 -1
pay for:-27 -34 -22
payday:-16 3 16
paydays:12 11 14
paying:-39 -22 -9
pe:-19 -7 -11
peace:71 31 32
peace with:25 8 14
peace … it:72 26 28
peaceful:20 23 25
peaceful about:24 15 10
peaceful … it:33 21 11
peaceful … teh:51 47 45
peas:-13 -3 1
peer:15 16 0
peg:-4 -5 -5
pen:-2 3 9
pena:-7 -20 -16
penhale:9 11 5
pens:2 1 -3
pensando:-29 -59 -14
pension:38 29 -3
pension and:29 24 -2
pension … me:39 29 12
people:-5 -41 -35
people here:-21 5 -2
people in:36 -15 -14
people on:-35 -3 -3
people … a:-31 -5 -5
people … and:-26 -8 -30
people … i:31 1 16
people … im:64 10 2
people … is:73 -6 -1
people … it:-25 -14 -11
people … not:-21 3 -4
people … teh:-1 -23 -15
people … think:44 -3 -1
people … to:23 -28 -20
per:-34 -18 -12
percent:-14 -9 -9
perdoname:-2 6 8
perdonenme:79 84 80
perfect:-44 -24 -16
period:4 27 24
period is:42 51 43
permanent:46 26 -3
permanently:85 39 6
pero:-12 -48 -34
perrita:35 25 16
perrita que:24 24 15
perrita … come:24 24 15
person:20 -8 -16
person … teh:-51 -29 -26
person … to:4 30 2
persona:2 -2 -2
personne:-11 -5 -1
perth:7 8 7
perth … teh:22 18 13
pesticide:10 -4 -17
pet:-26 -15 -11
petrol:37 43 58
peux:-5 -6 -8
peux … envie:-23 -19 -2
peux … jai:-23 -19 -2
pharmacist:-13 -6 -1
pharmacist says:-28 -18 -12
pharmacy:-75 -71 -66
phone:0 5 5
phone and:41 33 -3
phone at:29 24 19
phone case:18 20 25
phone charger:-28 -29 -18
phone he:-14 -13 -21
phone i:-37 -17 -4
phone off:2 -24 -24
phone on:43 38 36
phone … after:28 29 37
phone … and:21 20 15
phone … home:29 24 19
phone … me:19 16 -32
phone … my:41 45 39
phone … off:-50 -35 -34
phone … on:60 9 34
phone … shoes:33 -40 -34
phone … teh:-29 -7 -18
phone … with:41 54 48
phoned:20 29 30
phones:12 12 19
phones on:44 45 48
phones … speaker:17 21 23
phones … to:55 56 59
phoning:10 8 6
photos:-11 -2 -1
photos … my:-27 -24 -24
physical:-37 -48 -38
physically:-74 -42 -12
physio:-45 -26 -22
piano:16 14 12
pick:-22 -42 -49
pick up:-13 -37 -33
pick … teh:-40 -15 -14
picked:34 21 2
picked a:40 46 25
picked out:22 31 13
picked sunday:30 33 38
picked up:43 -15 2
picked … and:36 53 28
picked … day:29 29 25
picked … ropes:-21 -15 -11
picked … tree:-21 -15 -11
picked … would:26 20 -2
picking:-10 -17 -51
picnic:-5 -2 -3
picture:16 -23 -19
picture a:50 -3 -1
pictures:-4 12 -48
pictures tonight:-34 -31 -17
picturing:36 43 -8
pie:-22 -18 -14
piece:-33 -15 -8
pienso:42 40 -5
pienso en:-42 -2 -3
pienso … todos:49 48 -1
pier:18 17 18
pies:-46 -41 -39
pig:9 -20 -16
pigeon:6 5 4
pigeonhole:0 -1 -2
pill:-12 -13 9
pillow:25 23 37
pillow in:8 12 24
pillow … my:7 11 22
pills:64 66 74
pills and:38 40 64
pills dont:54 59 60
pills friday:30 -26 -18
pills in:32 11 10
pills on:-28 -10 1
pills out:-28 -19 14
pills to:0 -34 -31
pills tonight:18 11 -27
pills … ago:33 -3 0
pills … and:-37 -22 -8
pills … cant:88 76 90
pills … die:22 22 27
pills … feel:39 39 45
pills … hand:38 15 11
pills … i:-38 -26 -15
pills … im:23 25 35
pills … in:2 21 -4
pills … is:52 32 33
pills … me:78 80 80
pills … my:-33 -16 -16
pills … on:14 20 38
pills … teh:-28 -49 -55
pills … today:2 -37 -20
pills … weeks:32 -3 0
pills … weird:95 96 99
pin:71 57 63
pinch:26 29 29
ping:42 43 45
pink:-13 -8 -3
pinned:4 4 9
pinpoint:15 17 28
piont:-23 -50 -49
piont in:28 -15 -10
piont of:32 1 -7
piont … alife:88 -3 -1
piont … it:-46 -25 -4
piont … my:56 28 -3
piont … on:-24 -2 -1
pipe:49 38 28
pipes:25 20 23
pistol:39 46 46
pistol … in:-27 -19 -26
pit:-3 23 42
pitch:-6 -5 -4
pizza:-5 -1 2
place:-52 -44 -35
place in:41 38 29
place with:11 -20 -13
place … no:21 -2 -1
place … teh:61 24 7
place … visiting:23 -1 -1
places:-24 -28 -30
plain:22 -12 -4
plan:22 40 -23
plan and:-2 5 22
plan for:-2 23 19
plan how:4 5 -29
plan it:27 23 -4
plan on:0 -36 -16
plan to:-9 33 -8
plan … a:29 22 -3
plan … and:28 10 32
plan … be:-39 -15 -13
plan … i:53 51 47
plan … kil:27 34 0
plan … my:60 80 -3
plan … pills:-22 -17 -17
plan … take:49 58 -3
plan … to:-39 -19 -16
plane:18 -45 -32
planned:2 10 -13
planning:58 56 -44
planning to:31 48 -26
planning … ctb:14 21 -26
plans:11 25 44
plant:-34 -25 10
plants:25 28 28
plasters:25 35 -2
plastic:32 29 36
plastic bag:24 24 26
plastic … a:102 90 89
plastic … and:102 92 90
plastic … his:-33 -29 -27
plate:-11 -6 -2
platform:23 21 19
platform and:32 28 27
platform is:29 18 18
platform … and:34 27 26
platform … i:32 28 29
platform … quiet:-4 -22 -23
plath:-5 -7 -6
platoon:-2 -6 -4
play:-33 -10 16
play teh:54 56 52
play … i:-29 -23 -15
play … pogues:37 38 51
played:-13 -12 -6
playing:8 24 -14
playing … me:21 33 9
playlist:-13 -2 -2
plays:-8 -8 3
please:0 0 0
pleased:-36 -32 -19
plese:165 145 145
plumber:-12 -12 -4
plus:41 18 4
plus … de:59 52 -1
plus … den:-45 -41 -1
plus … vivre:29 -15 -1
pm:-37 -31 -27
po:-17 -11 1
pocket:22 5 9
pocket havent:25 -6 -4
pocket … from:-32 -26 -25
pocket … set:19 22 23
pockets:-9 -8 -6
podcast:-20 -8 -2
poder:-28 -6 -4
poem:-45 -28 1
poets:10 -5 -1
pogues:47 50 52
pointing:55 49 44
pointing … teh:49 52 48
points:-17 -9 -6
poison:13 17 22
poison … and:46 42 33
poisoning:-1 8 -10
poisoning … a:-23 -11 -13
police:29 23 25
police said:-47 -17 -18
police … and:-25 -3 -6
police … down:23 -8 -4
police … me:57 -23 -7
policeman:6 5 9
policy:5 12 19
poner:-27 -5 -4
pont:-19 -18 -5
pont je:40 40 33
pont … sauter:40 40 33
pont … vais:40 40 33
pool:-11 -11 -12
pool key:21 24 23
pool … from:21 24 23
pool … swim:21 24 23
poor:-39 -42 -33
popcorn:-26 -19 -11
popped:26 25 30
por:-30 16 18
por todo:27 27 25
porch:21 29 35
porque:-38 -44 -15
positive:-23 -18 -8
possible:-33 -45 -42
post:-21 -8 -22
post something:44 33 24
post thank:28 25 32
post … my:23 21 15
post … teh:39 41 41
post … u:25 19 25
postcard:-6 -3 -2
posted:18 33 22
posted … teh:26 22 25
posted … to:18 20 21
poster:-18 -8 -6
posting:-45 -32 -31
posts:-12 -23 -3
posts about:7 -27 -11
pot:-43 -17 4
pounding:2 18 -30
pour:-3 3 -16
poured:23 2 13
poured … into:12 26 26
pouring:-9 -8 -11
power:-62 -47 -36
practice:51 53 57
practise:-4 -14 -14
practised:-8 0 14
praise:-26 -22 -26
pray:16 17 15
pray for:0 20 12
pray … me:-22 -18 -15
pray … my:24 28 30
pray … to:-29 -10 -5
prayed:-4 1 15
prayed … i:18 15 21
prayer:16 -29 -6
prayers:37 42 43
praying:2 -14 4
pregabalin:20 30 -3
pregabalin with:23 32 -3
premier:5 8 33
premier inn:5 8 33
premier … a:4 5 29
premier … what:5 7 32
prescription:12 10 19
present:-22 -6 -3
present from:41 37 33
present … me:41 37 33
present … to:31 27 23
press:-7 -14 -29
press teh:45 45 20
pressing:34 9 -5
pressing … into:36 13 -2
pressure:-47 -44 -34
pressure tablets:-20 -20 -19
pret:-4 -3 1
pretend:2 3 1
pretending:25 28 13
pretty:0 0 0
prevent:-2 -3 -4
prevention:-10 -6 -2
price:-20 -7 -8
prices:-9 -10 -2
pride:-20 -9 -5
priest:11 14 2
priests:2 4 6
print:-22 -18 -10
print … teh:-23 -18 -1
printer:-52 -55 -50
prison:-13 -10 -4
priya:6 -5 -5
probably:0 0 0
probation:4 0 -4
probationer:-2 1 -4
problem:-17 -83 -83
problems:-43 -26 -19
process:-52 -32 -11
project:-14 -7 -4
promise:28 50 28
promise i:46 45 29
promise not:22 20 -2
promise … tell:18 20 -2
promise … to:18 20 -2
promised:6 7 3
promised my:21 14 7
proper:-5 13 11
properly:21 -7 9
propose:-31 -20 -18
proposed:1 -3 9
protest:-9 -1 -16
proud:-28 -45 -19
proud of:-9 -26 -9
proud … it:28 -13 0
provided:-3 -2 -1
ps:0 9 9
psych:49 33 -5
psych ward:60 47 -4
psych … after:31 -15 -3
psychiatrist:-4 -2 -1
psychologist:-26 -16 -7
ptsd:-27 -16 -17
pub:11 13 18
public:-12 -4 -3
pueblo:-15 12 -4
puedo:2 7 -18
puedo mas:16 33 -2
puente:30 40 33
pull:59 54 44
pull it:47 49 46
pull up:23 25 17
pull … off:51 49 47
pulled:-41 -15 -9
pulling:-34 -25 -23
pump:-8 -11 -6
pumped:6 -13 -7
pumping:9 12 12
punch:-15 -4 -2
punched:57 61 -8
punches:37 36 -6
punches me:38 37 -6
punches … and:34 34 -5
punches … my:34 34 -5
punching:4 18 -4
punishment:29 33 -1
pupil:27 29 33
pupils:15 12 -6
puppy:-10 -10 -12
purged:77 -23 -1
purged twice:33 -17 0
purged … today:33 -17 0
purging:-1 -11 -3
purple:-17 -12 9
purpose:133 134 72
purpose and:20 33 37
purpose it:24 32 42
purpose nobody:37 35 18
purpose … im:17 28 42
purpose … isnt:23 28 21
purpose … teh:17 25 18
pushed:27 31 20
pushing:7 11 4
put:4 6 -4
put a:-16 -24 -28
put an:59 53 -2
put in:29 27 40
put my:24 0 9
put on:-30 -12 0
put … a:70 72 59
put … and:35 40 46
put … blades:-8 -37 -34
put … bullet:40 48 -9
put … chair:47 43 26
put … end:59 53 -2
put … gun:-61 -56 -42
put … in:-20 -16 -50
put … out:-3 -39 -19
put … phone:34 30 19
put … telly:-28 -9 -2
put … through:52 29 -8
put … to:-36 -33 -49
put … wages:34 0 0
put … word:41 39 49
puts:18 7 -10
puts … on:40 38 2
putting:1 9 -25
putting a:31 40 -46
putting teh:-28 -26 -14
putting … heart:-24 -13 -5
putting … in:22 15 -9
pyjamas:5 3 6
q:-3 -38 -12
quarry:7 17 14
quarter:33 35 40
quarter to:35 35 41
que:-34 -59 -14
que come:24 24 15
que je:31 29 28
que me:23 18 20
que … a:-21 7 4
que … laime:31 29 28
querer:-1 -5 -3
queria:73 14 20
queriendome:-58 -9 -6
question:-54 -59 -37
questionnaire:-1 -1 0
questions:-15 -9 -11
queue:9 10 -22
quick:50 41 43
quick … it:29 -2 -1
quicker:41 34 33
quicker than:30 17 31
quid:-13 -8 -8
quiero:66 50 -70
quiero acabar:41 76 -1
quiero matar:30 54 -2
quiero matarme:77 154 -4
quiero morir:17 -31 -10
quiero suicidarme:9 78 -2
quiero … aguanto:20 13 -1
quiero … con:54 39 -4
quiero … de:-44 -8 -1
quiero … el:-36 -12 -2
quiero … en:-41 10 -1
quiero … la:-33 -19 -2
quiero … nadie:-38 21 -1
quiero … no:-59 35 -11
quiero … y:26 -18 -10
quiet:70 102 93
quiet here:-41 -43 -40
quiet … be:52 27 24
quiet … is:-40 -15 -8
quise:-1 -1 0
quit:-22 -13 15
quit vodka:40 38 42
quit … cold:37 36 39
quit … on:20 24 29
quit … turkey:51 40 35
quitar:6 9 28
quitar la:6 9 28
quitar … vida:6 9 28
quitarme:28 48 -4
quite:0 0 0
quiz:-5 -3 -3
rabbit:3 7 5
racing:-16 0 6
rack:26 26 27
radiator:-7 -8 -10
radio:-9 0 15
radio on:21 22 17
radio … on:-26 -27 -25
raffle:-11 -8 -1
rafter:-10 -11 -9
rafters:29 30 25
raging:12 0 -1
rail:30 28 20
rail … and:-33 -36 -38
railing:41 44 40
railing … its:38 36 38
railing … windy:38 36 36
railings:27 19 14
rails:16 1 7
railway:33 34 27
rain:-60 -51 -43
rain and:-31 -24 -20
raining:-22 -12 -4
raised:47 -10 -4
rakat:-2 -3 1
ran:34 48 19
ran out:39 37 8
ran over:18 18 23
ran … lad:16 17 21
ran … my:53 50 57
ran … of:62 49 13
rang:5 7 17
rang … they:-27 -23 -15
range:-34 -29 -26
rare:-8 -10 -5
rat:38 26 37
rat poison:49 43 51
rate:-21 -19 -10
rates:-15 9 -2
rather:11 22 11
rather be:57 -15 -13
rather die:-27 -7 -1
rather hoped:23 20 21
rather than:-27 -11 -14
rather … dead:71 0 -2
rather … for:38 35 -5
rather … than:44 -13 -9
rather … to:15 18 20
rather … with:21 17 15
rato:68 0 8
rats:-33 -28 -35
rattle:-15 -7 -5
rattling:26 -15 -6
raus:-37 -30 -26
rave:8 8 7
raw:-1 -38 -7
razor:81 79 59
razor blades:19 20 13
razor … in:20 22 11
razor … teh:43 38 40
rd:12 19 7
reach:-18 -26 -9
reaching:-11 -2 -3
read:-2 -4 -13
read about:23 24 -1
read im:29 27 23
read them:30 32 34
read … i:21 25 29
read … in:-17 -20 -24
read … shall:19 22 22
reading:-1 5 4
reading about:46 28 -2
reading this:26 17 25
reading … deaths:19 21 -1
reading … fentanyl:19 21 -1
reading … i:51 58 61
reading … on:-28 -19 -16
reads:-6 16 20
reads this:32 45 35
reads … of:19 23 23
ready:25 39 12
ready and:-58 -64 -58
ready for:10 36 -10
ready to:35 16 -47
ready … be:32 6 -7
ready … catch:65 42 -1
ready … delete:-22 -18 -4
ready … die:21 -5 15
ready … goin:-59 -63 -57
ready … im:-59 -63 -57
ready … my:-21 -18 -9
ready … teh:92 48 -22
ready … tonight:78 84 90
real:-48 -39 -37
realize:-45 -15 -17
really:0 0 0
realy:38 19 4
realy want:35 12 -5
realy … disappear:34 -2 0
realy … to:34 -2 0
reared:-3 -2 -8
reason:12 11 31
reason for:40 -28 -20
reason to:16 -8 -24
reason … be:-48 5 -7
reason … here:-36 5 -7
reasons:10 10 -10
reasons and:43 41 0
recently:-18 -9 -35
reception:-8 -10 -21
recipe:-6 -2 2
recital:38 42 43
reckon:55 35 39
recognise:17 21 26
recommend:-58 -23 -15
record:-26 -1 5
recorded:1 2 10
recorder:-20 -28 -22
records:21 28 23
recovered:-8 -2 -1
recovery:-69 -49 -42
recs:1 -1 -2
red:4 4 19
red … is:38 45 42
reddit:-49 -19 -18
redundancy:-6 -6 -6
refilled:9 10 14
refuge:-18 -9 -9
refund:23 -3 -2
refusal:12 -14 -12
refuses:18 30 -9
registrar:-4 0 2
registration:1 2 0
regret:50 -17 -14
regret that:82 0 9
regrets:-4 -1 0
rehab:-22 -24 -51
rehab … teh:-48 -47 -33
rehearsal:16 23 18
rehomed:6 2 8
relapse:-108 -55 -31
relapsed:17 -34 -41
relapsed and:-44 -5 -12
relapsed on:74 39 -2
relapsed … heroin:70 10 -1
relationship:-54 -25 -12
relationships:-29 -14 -12
relatives:18 -6 1
relief:38 -13 -13
relieved:37 -14 -15
relly:72 72 74
remain:-37 -29 -28
remember:-24 -30 -22
remember me:45 32 38
remember … teh:41 35 29
remind:-34 -16 8
remind … to:41 35 37
reminder:-20 -6 -3
remote:-8 -8 -2
removal:-5 2 9
remove:26 31 32
renovations:9 9 10
rent:46 29 43
rent no:63 8 12
rents:10 8 13
repeat:-1 10 -14
replies:-23 -19 -9
reply:40 53 50
reply … i:26 36 8
report:-12 0 -14
report … sewerslide:21 28 -3
reports:2 4 9
rescue:-16 -12 -11
research:-19 -24 -18
reservoir:44 46 49
resigned:47 44 40
resigned teh:48 45 41
resolutions:-4 9 9
respected:-4 1 5
respond:17 8 18
response:-6 4 7
rest:18 15 18
rest days:28 29 24
rest … at:25 25 18
rest … sponsor:34 -6 -4
rest … start:25 25 18
rested:-15 -22 -18
restful:134 -12 -5
restricting:57 -19 -2
results:31 29 31
results are:26 22 18
results … monday:26 22 18
retired:26 -5 -14
retirement:4 0 9
return:52 18 33
return … it:-11 1 24
returned:3 -6 -8
reunion:-17 -17 -16
reverses:-2 -2 -1
review:-13 1 21
review … teh:-28 -19 -20
revising:-1 -1 -1
revolver:62 58 65
revolver in:23 21 28
revolver … her:48 46 44
rewatching:-2 -1 -1
rex:14 17 15
rib:-3 -6 -15
rice:5 1 3
ride:6 15 6
ride teh:22 24 -2
ride … out:26 25 14
ride … urge:22 24 -2
rifle:17 14 21
rifles:6 10 6
right:-18 -1 17
right and:19 27 -8
right im:-12 -41 -39
right in:49 42 55
right things:41 51 51
right to:21 24 21
right with:-7 -2 -33
right … do:62 50 51
right … dont:17 23 -16
right … goin:30 28 -23
right … is:32 36 28
right … mum:22 19 13
right … my:-79 -63 -51
right … teh:-21 -1 3
right … was:56 56 48
right … windy:36 33 26
ring:27 10 5
ring anyone:39 35 31
ring me:-35 -23 -16
ring my:-24 -16 -3
ring teh:-22 -16 -16
ring their:26 20 -2
ring … i:57 17 19
ring … school:26 20 -2
ring … teh:69 64 64
ring … up:-29 -22 -6
ringer:-1 -1 -1
ringing:72 56 50
rings:42 13 30
rire:-2 -1 -1
risa:-26 -8 -2
risa … el:-22 -7 -1
risk:12 8 -8
rists:135 119 52
rists and:45 43 6
rists in:23 24 4
rists … blood:0 0 49
rists … i:47 45 -11
rists … is:61 38 15
rists … teh:33 34 3
rite:13 25 -30
river:20 21 27
river to:38 36 32
river … we:19 22 39
rivers:65 52 33
rn:0 0 0
road:-8 -14 4
road with:-28 -28 -15
road … and:16 -21 -24
road … teh:78 72 68
roads:14 -7 -4
roaring:-3 3 10
roast:-43 -36 -22
rock:-8 -43 -15
role:-5 -2 -4
roll:51 10 -7
rolled:22 19 20
romantic:-33 -18 -7
roof:60 52 44
roof of:22 33 35
roof … flats:-21 -20 -20
roof … it:36 44 3
roof … my:23 25 28
roof … on:48 55 51
room:13 15 26
room is:48 51 30
room of:21 22 27
room … and:-23 -12 -6
room … bed:40 31 32
room … it:50 49 41
room … night:21 23 -23
room … of:-82 -81 -73
roommate:37 28 11
roommate … to:23 15 15
rope:13 20 17
rope in:44 51 45
rope is:20 15 23
rope out:-30 -31 -29
rope ready:-68 -74 -68
rope … and:-47 -55 -51
rope … bag:61 64 64
rope … im:-70 -77 -71
rope … my:11 1 -46
rope … of:-30 -31 -29
rope … on:-16 -15 -29
rope … printer:-22 -20 -20
rope … teh:-24 -25 -26
rope … this:-24 -21 -21
rope … tonight:91 99 100
rope … up:23 21 25
ropes:46 48 41
ropes … truck:-21 -15 -11
rosarys:60 55 54
rose:-34 -32 -3
roses:-35 -28 -22
roses and:-23 -26 -21
rota:-1 3 6
round:36 35 57
round it:14 16 28
round my:41 41 35
round teh:-38 -23 -1
round … leaflet:-36 -22 -6
round … neck:42 43 35
round … teh:-27 -3 2
round … throat:12 11 25
roundabout:-33 -24 -21
rouse:29 28 31
route:-3 3 7
routine:-8 -3 -2
row:27 14 17
row … teh:12 28 29
rubbish:-14 -4 3
rucksack:51 52 61
rude:-6 -2 -1
rug:-27 -21 -11
ruhe:23 12 20
ruined:-10 -11 -11
ruled:11 -8 -7
rum:-5 4 -10
run:-2 2 -9
run … of:34 27 -1
run … over:33 26 7
rung:38 41 41
runners:6 4 3
running:35 24 19
running garage:22 24 19
running i:45 -3 0
running teh:19 29 31
running … a:30 28 28
running … bath:49 54 56
running … be:23 28 29
running … down:40 46 45
running … i:5 -33 -21
running … shut:34 36 43
running … teh:7 26 34
running … wont:23 28 29
runs:-14 -11 -11
rush:-1 -1 -2
rush hour:-34 -33 -26
s:-5 -12 -30
sa:15 16 13
sad:-43 -28 -16
sad but:22 21 -3
safe:33 26 33
safe im:78 90 84
safe tonight:1 1 22
safe with:33 -28 2
safe … got:30 32 38
safe … i:0 1 30
safe … teh:44 47 32
safeguarding:-2 -1 0
safer:25 -3 -1
safety:-7 -20 2
safetys:71 73 71
safetys off:71 73 71
said:2 12 -1
said and:41 23 -18
said ask:52 37 -3
said go:63 60 64
said goodbye:-37 -36 -5
said he:46 32 -8
said id:54 73 67
said in:-48 -19 -3
said it:54 18 -23
said my:13 34 13
said no:-44 -40 -6
said over:29 22 -11
said teh:42 17 -1
said to:32 -32 -23
said … a:-27 6 -6
said … and:-30 -31 -15
said … be:20 35 0
said … but:42 21 17
said … goin:52 42 32
said … goodbyes:52 43 43
said … i:50 49 39
said … in:-26 -18 -2
said … is:1 26 -9
said … kil:63 55 -1
said … me:25 22 -22
said … my:-30 -16 -13
said … no:-26 -17 -6
said … of:51 24 -6
said … on:20 17 16
said … right:43 50 40
said … see:44 60 54
said … tired:-34 -29 -10
said … to:20 30 41
said … wait:35 35 22
said … wanted:-33 -16 -4
said … was:21 23 25
said … wouldnt:32 32 -9
saint:-10 -10 -8
salam:1 2 3
salesman:-5 -2 -3
salir:20 12 -6
salir de:12 21 -4
salir … casa:12 21 -4
sam:44 29 23
samaritans:-26 -18 -1
samaritans on:-28 -18 0
same:16 23 -6
same amount:45 41 -17
same as:22 29 6
same bridge:-27 -17 -9
same way:9 24 40
same … and:29 27 28
same … at:22 27 21
same … before:10 23 -1
same … he:99 94 58
same … i:31 26 9
same … it:73 62 -7
same … my:-36 -28 -7
samosa:-3 -3 -1
sandwich:-21 -9 5
sandwiches:-8 -5 -1
sang:4 -2 -5
sari:1 2 4
sash:-11 -7 -12
sat:16 8 14
sat in:28 33 20
sat on:23 2 10
sat with:-32 -27 -20
sat … car:22 30 17
sat … hands:8 -26 -8
sat … it:31 -6 -3
sat … me:29 22 24
sat … my:30 19 33
saturday:29 12 31
saturday at:-42 -18 -13
saturday night:44 39 45
saturday … are:25 34 35
saturday … be:-29 -15 -11
saturday … i:-26 -18 -9
saturday … not:39 45 40
saturday … teh:51 5 5
saturday … weather:11 24 22
saturday … will:21 21 25
saturdays:-26 -23 -17
sausage:-2 -2 -1
sauter:40 40 33
sauter dites:40 40 33
sauter … a:40 40 33
save:-6 -13 -14
save me:-68 -73 -76
save … a:-17 -18 -29
save … seat:-25 -22 -20
saved:49 25 23
saved me:27 -21 -12
saved up:29 42 29
saved … methadone:19 21 25
saved … months:15 18 20
saved … pills:35 37 -2
saved … two:15 18 20
saving:-5 0 5
saving my:-29 -16 -10
saving … for:18 18 27
saw:12 12 12
saw a:42 39 37
saw … on:50 55 49
saw … today:27 23 23
say:51 35 26
say a:29 29 20
say goodbye:-24 -20 -11
say i:-1 19 34
say id:28 40 -1
say im:-6 -36 -35
say it:29 -6 -21
say no:-12 20 20
say someone:21 25 26
say teh:27 -20 -3
say that:20 40 44
say to:-45 -46 -27
say u:0 15 23
say wen:47 40 -15
say … a:51 54 42
say … and:36 -6 -16
say … be:38 44 41
say … cant:-42 -45 -28
say … get:45 49 47
say … had:40 47 48
say … is:17 9 20
say … me:28 28 31
say … my:-51 -53 -47
say … not:20 5 -11
say … someone:-22 -15 -14
say … teh:-15 -11 -20
say … u:-5 11 -25
say … was:48 51 39
saying:26 4 -16
saying goodbye:-29 -18 -11
saying hes:20 25 10
saying im:24 25 18
saying … and:30 23 -10
saying … goin:29 40 27
saying … me:11 26 28
saying … teh:3 -19 -23
saying … to:50 15 4
says:19 6 -23
says a:12 21 -7
says and:26 26 -10
says do:-41 -40 -19
says hell:24 23 40
says hes:44 48 32
says i:-2 2 29
says it:23 -26 -18
says its:-8 -14 -22
says not:25 6 -6
says she:8 -8 -35
says shes:76 49 52
says teh:-12 -6 -31
says … a:26 -17 -22
says … all:-23 -22 -16
says … be:19 24 -9
says … believe:14 22 -6
says … bridge:-22 -12 -4
says … come:28 35 -5
says … down:-21 -15 -5
says … go:18 20 23
says … goin:46 50 44
says … has:-38 -23 -18
says … her:-11 -9 -21
says … hes:35 33 4
says … i:28 27 28
says … jmup:-30 -28 -9
says … kil:57 53 60
says … look:-31 -34 -23
says … me:3 7 33
says … must:25 26 0
says … need:25 8 -6
says … not:-23 -21 -10
says … of:35 47 -5
says … second:15 24 -1
says … taken:36 40 38
says … teh:38 29 38
says … to:42 35 37
says … want:-50 -52 -1
says … wants:20 20 -8
says … was:38 1 2
says … wont:36 34 -2
says … yourself:33 30 0
scaffold:6 6 6
scaffold … it:37 32 34
scan:6 -8 -25
scan … back:30 -3 -1
scared:13 12 18
scared and:37 41 50
scared im:66 56 -7
scared of:15 -32 -26
scared … goin:43 35 -9
scared … it:35 44 25
scared … teh:-27 -22 -2
scared … will:28 40 -8
scares:8 14 16
scarf:8 -6 -19
scars:-50 -32 -13
scattered:-5 -2 -6
scattered mum:27 20 12
scene:-8 2 10
scheduled:33 39 41
scheduled teh:52 44 32
scheduled … im:35 32 34
schlafen:-13 -10 -5
schluss:7 7 23
school:-8 1 -2
school and:-23 -39 -29
school bus:29 25 19
school tmrw:24 28 31
school … a:26 19 20
school … are:26 20 7
school … do:12 24 -4
school … i:32 24 7
school … teh:-25 -21 -20
schoolboy:4 5 2
schools:48 -11 -2
scissors:17 3 -45
scissors … teh:52 45 -3
score:-24 -6 -18
scored:-7 -6 -1
scout:3 -1 -3
scouts:-40 -33 -21
scratch:50 -30 -16
scratch card:29 -23 -13
scratch … skin:22 -8 -1
scratching:14 25 0
scratching till:14 25 0
scratching … bleed:14 25 0
scratching … i:14 25 0
scream:-42 -32 -22
screamed:-55 -51 -23
screaming:32 23 37
screaming and:49 11 -22
screaming … being:41 44 -4
screaming … hit:41 44 -4
screen:-26 -28 -28
screen and:-10 -43 -39
screen great:28 28 25
screens:-17 -12 -10
script:-1 -38 -32
scrolling:-32 -24 -1
se:-14 11 30
se a:2 31 -2
se duerma:18 22 47
se … las:-29 -31 -54
sea:58 13 21
sea … strand:22 26 17
sea … teh:36 49 37
seals:28 18 18
sean:10 14 11
season:-5 -33 -30
seasons:-20 -16 -14
seat:-5 -8 2
seatbelts:-7 -2 5
seats:4 5 2
second:22 15 7
second hand:-60 -58 -51
second time:-43 -21 -11
second … a:16 27 -3
second … teh:-24 -10 -3
second … this:112 102 102
seconds:-29 -23 -12
secret:5 5 -21
security:55 75 74
security guy:76 69 69
security hasnt:29 38 34
security is:22 24 30
security … i:11 20 24
security … noticed:29 38 34
see:25 40 25
see for:101 69 66
see her:-43 -32 -14
see him:-9 -7 -26
see if:-6 10 29
see me:24 46 44
see meself:3 -25 -7
see my:10 19 21
see teh:31 14 -2
see this:13 18 24
see to:97 109 72
see u:-14 -9 -20
see why:21 -8 -2
see … and:-33 -19 -15
see … for:52 -33 -4
see … great:28 28 25
see … in:-28 -18 -7
see … it:34 35 15
see … my:27 30 2
see … not:29 47 -7
see … plese:109 84 85
see … reason:23 -23 -18
see … screen:21 24 23
see … season:52 0 0
see … should:38 -14 -3
see … we:29 21 25
see … with:33 -8 -2
seeing:9 -10 3
seeing snakes:41 48 45
seeing … and:34 38 24
seeing … over:11 15 21
seeing … teh:47 10 19
seem:-24 -23 -24
seem to:-24 -31 -29
seems:-37 -23 -10
seems right:44 40 39
seen:18 40 45
seen him:22 -13 -5
seen me:32 34 24
seen teh:-21 -16 -27
seen to:62 56 38
seen … i:-22 12 8
seen … it:50 28 28
sees:-47 -44 -35
sees me:-23 -23 -18
seguir:-5 -18 -10
seis:41 13 6
seizure:62 60 63
seizure in:-28 -18 -20
seizure … teh:-15 -19 -23
seizures:-14 -12 0
seizures … on:-23 -24 -19
selbstmord:74 87 -5
self:39 35 -14
self delete:41 53 -26
self harm:27 11 -14
self … that:57 66 79
sell:8 -12 -4
semester:-6 5 -8
send:-7 -3 -16
send anyone:61 65 62
sender:88 -3 -1
sending:-16 -23 2
seneca:3 3 2
senora:2 34 28
senora ya:41 33 33
sense:-24 -27 -15
sent:10 31 26
sent me:50 38 42
sent to:90 84 0
sent … a:60 56 35
sent … foto:23 23 22
sentence:11 5 -13
sentences:-11 -5 -3
sentido:-32 -49 -31
sentimental:21 8 8
september:9 -18 -19
ser:80 -24 -13
sergeant:46 48 18
series:-32 -9 -6
serious:4 5 -2
seriously:0 0 0
sertraline:-5 -1 -1
server:49 30 -8
service:88 100 110
service pistol:22 18 12
service revolver:42 40 42
services:-60 -59 -61
servo:30 28 22
session:-42 -35 -5
set:1 13 41
set fire:31 39 47
set my:32 22 15
set of:17 21 22
set … ends:19 22 23
set … nights:19 22 23
set … on:22 18 21
set … teh:44 49 51
set … to:25 27 32
settle:73 -2 -3
settled:0 9 4
settled on:22 21 19
seven:-44 -41 -33
seventeen:13 10 -15
seventh:7 -29 -15
seventy:18 21 8
seventy four:16 22 3
severe:-20 -5 -4
sewer:48 52 -3
sewer slide:48 52 -3
sewerslide:5 0 -37
sewerslide and:25 33 -8
sewerslide i:19 -23 -6
sewerslide in:32 24 -7
sewerslide is:21 18 -27
sewerslide note:28 31 83
sewerslide teh:-21 -15 -6
sewerslide … a:25 24 -11
sewerslide … and:-1 12 30
sewerslide … at:-56 -31 -1
sewerslide … day:34 41 -1
sewerslide … good:22 -76 -7
sewerslide … i:24 17 38
sewerslide … is:-16 -16 32
sewerslide … it:26 34 -1
sewerslide … news:45 51 -2
sewerslide … not:-40 -29 -3
sewerslide … on:10 10 26
sewerslide … right:31 -39 -11
sewerslide … teh:62 60 -21
sewerslide … to:28 22 -21
sewerslide … want:35 20 -9
sewerslide … way:24 38 0
sewing:-51 -10 -10
sex:-17 -9 -22
sh:2 -7 -7
shake:5 30 -13
shakes:-25 -15 -27
shakes teh:-23 -16 -17
shaking:139 116 93
shaking and:49 55 36
shaking on:13 19 21
shaking … floor:13 19 21
shaking … know:7 18 21
shall:21 23 51
shall hav:19 22 22
shall not:52 54 46
shall take:44 47 45
shall … it:38 34 33
shall … joined:19 22 22
shall … my:-61 -59 5
shall … teh:20 10 1
shame:-17 -4 -20
shant:20 22 18
shant be:43 49 48
shant hear:-21 -18 -18
shant … needing:43 49 48
share:-17 -18 -23
sharing:-57 -20 -9
sharpened:61 35 37
she:0 14 0
she cant:-22 -12 -15
she collapsed:-17 -13 -31
she cries:25 10 -4
she did:32 35 17
she had:46 41 45
she has:27 -2 16
she is:30 43 28
she keeps:-34 -24 -16
she means:45 34 -8
she meant:-29 -29 -26
she said:2 8 21
she says:-30 -20 -16
she sees:-27 -25 -19
she texted:23 14 10
she took:-20 -23 -6
she used:51 47 52
she wants:42 43 -25
she was:-21 -14 -14
she will:32 -3 3
she wont:50 37 26
she … a:7 14 25
she … and:5 8 25
she … be:25 -33 -35
she … drinking:24 22 27
she … end:32 33 -3
she … goin:-7 4 -22
she … good:25 32 25
she … goodbye:-39 -42 -10
she … he:-32 -23 -23
she … hear:31 27 25
she … her:-28 -30 -18
she … i:-33 -18 -17
she … in:47 54 49
she … is:-27 -34 -18
she … kil:37 39 -10
she … let:14 12 24
she … me:-19 -21 -12
she … my:-6 34 -18
she … on:5 9 20
she … see:15 22 13
she … she:-9 -32 -2
she … shes:23 31 -16
she … stop:8 12 24
she … sucidal:58 54 -8
she … teh:-25 -14 -23
she … that:32 24 20
she … them:-29 -21 -13
she … this:22 32 12
she … till:34 33 -2
she … to:42 25 -29
she … up:37 19 23
she … was:24 -5 12
she … what:9 14 20
shed:17 23 13
shed and:33 -9 -8
shed … it:41 33 11
shed … kids:-30 -31 -29
shed … on:32 33 31
shedding:4 2 -5
sheds:56 50 53
sheet:36 34 26
sheets:27 22 -8
sheets … he:42 45 2
shell:36 31 -13
shell be:-22 -16 -9
shell not:66 72 24
sheriff:16 17 15
sherry:-6 -24 -16
shes:67 76 92
shes a:17 -29 -23
shes been:-17 26 -5
shes breathing:57 55 62
shes goin:-30 -17 4
shes got:51 52 49
shes here:-23 -32 -17
shes in:32 35 42
shes not:18 31 35
shes stopped:56 60 60
shes sucidal:26 21 -7
shes taken:47 47 47
shes turned:22 24 23
shes … a:35 4 13
shes … and:35 34 2
shes … answering:39 36 39
shes … bath:33 25 17
shes … blue:39 45 47
shes … im:26 30 23
shes … nothing:31 27 -7
shes … roof:16 21 35
shes … she:19 19 29
shes … to:-8 5 23
shes … vet:-35 -33 -5
shift:24 37 9
shift in:-20 -19 -24
shift … teh:16 23 -8
shifts:-10 -5 -4
shirt:10 12 9
shit:-81 -60 -41
shoe:25 28 30
shoebox:-1 5 7
shoes:26 8 10
shoes off:7 25 20
shoes … for:59 -8 -12
shoes … in:66 62 60
shook:2 -3 8
shoot:-17 2 48
shoot meself:55 57 70
shoot up:-49 -28 -4
shoot … teh:31 33 16
shoote:7 8 11
shooting:11 41 -25
shop:-24 -7 -5
shopping:-31 -28 -22
shops:33 26 -8
short:-40 -45 -39
shorts:0 -2 -2
shot:-16 -6 9
shot and:43 33 35
shot my:-31 -26 -16
shot up:48 53 54
shot … and:26 21 22
shot … hes:19 23 24
shot … in:-18 -20 -10
shot … teh:14 16 24
shotgun:69 64 58
shotgun and:91 95 91
shotgun … hes:72 69 67
should:-31 -58 -26
should be:27 -21 -16
should not:31 10 9
should … and:-34 -7 -5
should … be:31 3 -10
should … born:39 -3 -3
should … it:54 29 33
should … meself:25 35 -3
should … teh:37 44 34
shouldnt:1 7 7
shouldve:48 59 68
shout:4 33 36
shouted:-10 -14 -9
shouting:55 58 70
shouting that:15 14 22
shouting … he:12 11 35
shouting … will:14 16 27
shouts:24 35 -21
show:-14 -7 7
showed:41 27 35
showed me:-1 -26 -17
shower:20 25 16
shows:-26 -12 -5
shut:29 27 13
shut and:-24 -23 -18
shut … a:-26 -32 -31
shuts:8 16 -4
si:9 -23 -22
sick:1 -4 15
sick after:24 -35 -2
sick and:27 12 11
sick … my:-5 -23 -10
side:-1 -7 5
side … and:19 22 41
side … it:16 21 34
side … rail:-41 -39 -39
side … railing:39 38 37
side … teh:21 24 24
siempre:-99 -7 -3
siento:-79 -9 -7
sign:7 0 10
sign … teh:29 3 0
signed:7 20 27
signing:-23 -18 11
signing off:-39 -29 6
signing … for:-41 -33 -3
signing … good:-34 -27 11
signs:19 7 14
silage:45 43 41
silage is:33 35 37
silage … in:18 19 21
sill:19 14 11
silly:7 31 39
silo:27 31 32
silo top:30 33 34
silo … of:27 31 32
similar:-11 -6 -5
simon:9 6 4
simple:3 0 -7
simply:0 0 0
sin:-94 -14 -10
since:14 10 -3
since bridie:26 -4 -1
since dinnertime:12 21 23
since friday:10 -26 11
since im:-65 -45 -37
since last:16 31 21
since march:38 39 41
since my:-46 -33 -15
since rehab:20 29 -7
since she:27 52 -6
since six:-39 -16 -4
since sunday:36 -9 -2
since teh:11 27 -28
since they:48 3 -6
since tuesday:60 15 21
since we:36 36 -2
since … and:20 41 42
since … down:79 55 46
since … home:38 33 -32
since … is:6 20 27
since … it:-5 16 21
since … my:46 37 29
since … on:-23 -7 -1
since … one:83 40 36
since … out:32 30 33
since … passed:23 -1 -10
since … stopped:59 59 33
since … to:-22 -19 -5
since … tonight:20 22 31
since … took:7 15 33
since … week:23 44 0
sinead:-4 -2 -1
sing:10 28 12
singer:-6 0 16
singing:-42 -23 -19
single:-11 5 -22
single day:25 43 -1
single … i:15 29 0
sings:-1 24 27
sings on:28 25 28
sink:3 -3 -12
sinse:38 30 -10
sir:53 54 19
sir maam:21 13 13
sir … i:23 17 16
sir … wrote:21 13 13
siri:38 34 35
siri to:33 27 31
sis:4 9 14
sister:22 8 -21
sister and:41 37 -2
sister has:21 33 -17
sister i:19 22 21
sister in:38 41 63
sister is:21 15 20
sister it:-74 -67 -57
sister knows:64 59 56
sister … a:-20 -20 -15
sister … and:37 62 -2
sister … her:-21 -38 -64
sister … him:28 21 -7
sister … how:64 59 56
sister … i:21 24 30
sister … in:-36 -35 -37
sister … my:-41 -29 -19
sister … teh:49 46 61
sister … to:54 20 29
sister … wasnt:-74 -67 -57
sisters:0 -4 0
sit:-37 -29 -21
sit in:-25 -48 -25
sit with:-21 -23 -15
sit … teh:-16 -30 -17
site:8 18 14
sits:-34 -21 -20
sitter:25 19 14
sitting:36 16 18
sitting here:-5 -1 -41
sitting on:22 5 7
sitting … car:-58 -33 -32
sitting … hands:5 -43 -15
sitting … my:-23 -45 -31
sitting … teh:22 2 6
situation:-68 -32 -15
six:-3 -3 -5
six and:-22 -24 -13
six days:24 49 0
six oclock:25 16 19
six years:-20 -26 -4
six … and:60 29 -12
six … clean:37 -4 -3
six … he:-24 -22 -17
six … i:18 35 -3
sixteen:38 24 -1
sixth:6 10 7
sixty:-3 -5 -1
size:-22 5 -7
skin:13 -13 -14
skip:-38 -19 -14
skipping:5 17 8
skipping … i:5 29 -3
slan:81 88 81
slap:29 34 -7
slapping:102 75 32
slaps:34 47 -10
slaps me:10 22 -5
slaps … i:42 56 -5
slaps … if:15 25 -5
sleep:1 -41 -21
sleep and:59 31 16
sleep before:-40 -19 -11
sleep forever:67 2 6
sleep i:7 18 31
sleep … and:-10 -31 -12
sleep … is:-28 -18 -23
sleep … never:48 -4 -3
sleep … not:-25 -11 -2
sleep … teh:41 29 11
sleeper:10 12 8
sleepers:50 54 49
sleepers … a:21 29 25
sleepers … teh:30 29 28
sleeping:27 31 33
sleeping a:-24 -19 -12
sleeping pills:67 64 70
sleeping with:23 33 10
sleeping … and:37 43 33
sleeping … i:14 17 27
sleeping … teh:-20 -10 -4
sleeps:46 47 40
sleeps … teh:-24 -25 -9
sleepy:54 59 56
sleeve:67 41 28
sleeves:44 18 -4
slept:-37 -24 -18
slept … hours:-24 -19 -17
slice:3 -5 -3
slicin:9 12 -2
slicin … and:27 25 -3
slide:33 38 -4
slide time:34 22 0
slide … i:50 44 -2
slides:-2 -4 0
sliding:23 18 20
slipped:53 -42 -25
slipped at:50 -3 -3
slipped last:29 -4 -1
slipped … after:55 -1 0
slipped … night:28 -3 -1
slipped … teh:20 -12 -6
slipped … wedding:31 -3 -2
slipping:32 42 48
slips:1 1 -15
slit:42 44 -55
slit my:29 33 -53
slit … in:23 23 0
slit … rists:28 31 -52
slitting:32 42 -12
slitting my:33 42 -11
slot:-1 -2 -2
slough:-11 -9 -8
slow:107 97 78
slow as:-22 -15 -10
slow down:46 35 38
slow i:110 64 34
slow … teh:-25 -11 -11
slower:28 25 30
slower than:36 29 31
slowly:0 0 0
slurry:67 50 47
slush:-10 -10 -12
small:-8 -20 -4
small they:32 29 28
small … a:26 27 27
smarties:-8 -12 -8
smashed:26 24 27
smashing:-2 6 5
smell:-19 -14 -15
smells:-3 0 -1
smiled:53 45 53
smiling:20 26 33
smokes:0 8 8
smoking:-49 -20 -37
smother:18 17 12
smug:-10 -1 -1
snakes:14 18 23
snakes and:41 48 45
snap:-11 -12 0
snapped:9 6 14
snore:36 30 20
snores:-2 -3 -3
snoring:73 48 58
snoring weird:14 17 21
snoring … and:77 63 58
so:0 0 0
soaked:29 34 39
sober:-79 -90 -70
sober and:-32 -15 -5
sober i:22 9 -12
sober today:-20 -14 -7
sober … and:-31 -21 -3
sober … i:-27 -20 -8
sober … teh:-23 -13 -11
sobre:-52 -16 -6
social:-16 -13 -23
society:0 -4 -4
sock:43 43 30
sock bc:1 0 -43
sock … and:32 37 35
sock … teh:25 18 19
sockets:24 21 20
socks:-34 -36 -39
sofa:-20 -5 -23
sofa i:27 25 7
sofa … teh:-24 -23 -21
soft:-22 -11 -12
softly:5 11 -4
soir:21 21 42
soir la:43 43 40
soir … corde:22 18 17
soir … est:30 27 30
sold:34 25 0
sold his:-24 -7 -1
sold my:52 30 12
sold to:33 34 -9
sold … and:39 0 3
sold … my:32 28 -10
sold … sister:41 38 20
sold … son:25 26 -7
soldiers:52 36 38
solicitor:0 0 -1
solid:-14 0 -3
solo:-56 -47 -28
some:-34 -50 -66
some mornings:93 -1 -1
some nights:26 30 -1
some … weigh:12 28 -1
somebody:17 26 40
somebody a:-21 -17 -19
somebody left:30 -3 -3
somebody to:20 26 28
somebody … at:26 -16 -10
somebody … know:27 28 31
somebody … that:19 20 22
somebody … to:48 39 37
somebody … u:32 31 30
somebody … with:-28 -24 -21
somebodys:79 82 84
someone:29 19 35
someone else:18 23 26
someone forgot:-31 -17 -2
someone found:51 -1 -1
someone had:45 56 29
someone i:-22 1 19
someone new:30 32 27
someone tonight:-49 -37 -33
someone was:33 37 0
someone … i:-56 -32 -8
someone … in:16 16 28
someone … it:58 53 57
someone … me:-15 -58 -39
someone … teh:-26 -7 -17
someone … their:5 17 22
someone … they:-22 -10 11
someone … to:-40 -17 -10
someone … up:10 19 -20
someone … want:-36 -23 -1
someones:-48 -5 -5
something:10 28 22
something at:19 24 21
something from:43 41 42
something to:-6 12 21
something … and:20 18 25
something … dont:20 4 -18
something … it:-37 4 -3
something … me:8 -40 -26
something … teh:19 15 27
something … u:-31 -22 -19
sometimes:0 0 0
somewhere:-10 15 19
son:9 17 1
son and:34 6 -7
son less:-38 -1 0
son says:30 21 -2
son takes:29 24 -2
son that:24 23 29
son told:22 16 -2
son … hes:45 53 36
son … i:17 46 -3
son … if:-38 -1 0
son … im:-28 -21 -13
son … in:-29 -16 -8
son … me:32 -59 -6
son … teh:35 39 33
song:-2 16 37
song goes:-21 -6 -5
song … its:13 12 23
songs:101 112 104
songs i:17 24 27
sons:-18 -15 -15
soon:32 -18 -55
soon as:-26 -17 8
soon ive:33 13 4
soon … teh:30 24 15
sooner:13 2 18
soporto:161 -20 -9
sorrry:0 0 0
sorry:61 85 95
sorry driver:38 47 44
sorry everyone:32 27 24
sorry for:-29 -25 -16
sorry i:-25 -8 -6
sorry if:-26 -3 -2
sorry it:46 -10 -8
sorry to:39 32 13
sorry u:-15 -32 -22
sorry … am:-44 -20 -13
sorry … be:19 18 24
sorry … couldnt:48 43 44
sorry … everything:32 27 23
sorry … goodbye:22 23 19
sorry … not:15 7 24
sorry … teh:35 34 15
sorry … that:-14 -25 -22
sorry … u:35 28 31
sorry … ur:-39 -50 -40
sorry … wasnt:60 -2 -3
sorry … whoever:25 27 24
sort:55 8 8
sort of:36 -6 0
sorted:16 27 35
sorted teh:18 24 31
sorted … picked:30 33 38
sory:1 1 36
soul:1 7 8
sound:-33 -18 -11
sounds:36 -42 -28
soup:-16 -8 -12
soup … teh:-12 -18 -21
soy:-90 -11 -5
spa:-12 -5 -2
space:60 -35 -26
spain:2 2 0
spare:55 35 28
spare part:41 -2 -3
spare room:36 36 28
speak:23 1 -25
speaker:12 16 22
speaks:-23 -12 -7
speech:11 20 19
spelling:-15 -18 -17
spend:-39 -16 -4
spent:-41 -12 -15
spice:-11 -7 -7
spider:-22 -14 -13
spiders:11 4 6
spirits:13 25 -1
spleling:10 13 15
split:41 41 -7
split … it:21 16 -2
spoil:10 7 17
spoke:22 6 -5
sponsee:-11 -6 -1
sponsor:35 -12 -2
sponsor doesnt:84 -5 -2
sponsor … i:46 -4 -3
sponsor … know:84 -5 -2
sponsor … my:14 24 23
sponsors:-38 -11 -8
sponsors number:-36 -4 -2
spoon:5 6 23
spot:37 35 32
spray:-28 -32 -17
spray once:-18 -22 -8
spray … do:-18 -22 -8
spray … i:-18 -22 -8
sprayer:18 20 15
spreadsheet:-4 -4 -4
spring:49 53 45
spring … i:15 11 23
springe:11 10 12
squad:-10 -1 -3
square:14 0 4
squash:-2 -3 0
st:-29 -20 -9
stab:45 54 44
stab him:50 46 31
stab my:48 50 33
stab … and:37 38 -20
stab … swear:40 38 -5
stabbed:-7 -1 0
stabbing:30 22 -9
stable:-34 -18 -8
staff:9 9 5
stag:-12 -7 -7
stage:-2 -4 -6
stair:10 19 20
stairs:16 -1 -12
stairs and:32 28 36
stairs … a:-41 -40 -38
stall:-8 -4 -4
stamp:-15 -12 -9
stand:38 21 12
stand it:20 -15 -13
stand up:66 83 66
stand … long:26 -1 -1
stand … teh:-31 -22 -12
stand … this:48 -7 -4
standing:33 37 25
standing … platform:-10 -20 -21
stands:29 30 -2
star:-14 -10 -8
staring:34 -17 -7
staring at:36 -13 -7
staring … it:47 -11 -7
stars:79 -7 -19
stars i:1 2 -29
stars would:85 -3 -2
stars … not:85 -3 -2
start:-57 -25 -10
start at:22 28 25
start working:22 20 26
start … im:4 15 26
started:33 38 0
started cuting:-28 -25 -2
started on:16 20 -5
started with:54 53 53
started … how:31 39 -29
started … its:-45 -40 -34
started … teh:24 27 38
starting:-22 -6 -18
starting to:-29 -20 -26
starts:-50 -48 -34
starving:30 37 -6
stash:18 20 24
state:-11 -8 -7
station:8 -13 -9
station and:-35 -35 -31
station is:-31 -27 -17
station … im:57 54 59
station … its:-55 -50 -47
station … teh:20 24 11
station … windy:-48 -44 -43
status:10 5 6
stay:-5 -10 -12
stay after:31 26 -1
stay in:8 2 -30
stay … and:37 29 10
stay … this:43 34 -3
stay … us:-25 -19 -10
stayed:-30 -19 -11
stayed till:18 18 24
stayin:-4 -1 -1
staying:-18 4 12
staying at:-31 -13 -21
staying late:29 31 29
staying … teh:40 51 53
steady:19 27 30
steam:25 -30 -27
steam … teh:45 -7 -3
stehe:-14 -4 6
step:4 4 17
step back:20 -11 -9
step nine:-23 -19 -14
step off:27 21 24
step … is:-33 -28 -28
stepdad:29 25 -9
stepdad touches:32 31 -9
stepdad … at:25 26 -2
stepfather:28 27 -33
stepfather and:19 18 -32
stepfather … i:14 16 -29
stepmum:47 21 -2
stepmum than:34 -2 -2
stepping:60 65 61
stepping in:24 24 27
stepping … front:24 24 27
stepping … of:24 24 27
steps:-37 -25 -22
sterbe:-6 -4 -2
sterben:39 -2 4
stern:10 9 8
sticker:-34 -21 -20
sticks:0 -4 -1
sticky:-6 -3 -7
still:0 0 0
stitches:39 4 -16
stitches … tweezers:34 19 -3
stitches … with:34 19 -3
stock:-31 -24 -10
stoics:11 9 8
stole:8 3 10
stomach:-11 -9 1
stomach … teh:-32 -24 -20
stone:-21 -13 -13
stones:35 39 31
stones … my:33 36 29
stones … pockets:-23 -18 -13
stood:28 24 5
stood in:37 38 -9
stood on:-29 -14 0
stood … teh:28 -2 -3
stop:20 18 8
stop and:30 9 -6
stop crying:-18 -27 -15
stop cuting:65 66 -16
stop drinking:-27 -20 -6
stop existing:29 26 -1
stop here:-24 -19 -17
stop it:-17 -6 21
stop me:37 22 21
stop my:-21 -21 -1
stop planning:28 30 -1
stop shaking:52 60 52
stop thinkng:56 46 -1
stop … a:30 12 23
stop … and:-18 -26 -47
stop … be:-35 -45 -36
stop … dont:61 47 36
stop … for:24 6 -4
stop … i:-37 -21 -3
stop … im:3 33 7
stop … is:-51 -44 -11
stop … it:10 31 37
stop … ive:29 13 18
stop … killing:20 35 -8
stop … of:30 34 -1
stop … teh:-25 3 -7
stop … to:45 49 26
stop … took:2 22 27
stop … using:93 -4 0
stop … want:18 13 46
stopped:50 54 51
stopped drinking:48 60 73
stopped existing:36 -9 -2
stopped her:-2 -8 -25
stopped his:18 21 24
stopped making:27 28 25
stopped my:-10 4 -41
stopped teh:26 30 5
stopped … and:54 44 48
stopped … cold:16 23 7
stopped … days:27 23 24
stopped … noise:27 28 25
stopped … teh:-1 15 24
stopped … to:24 -7 -10
stopped … two:61 53 56
stopped … would:23 -4 -1
stopped … years:-36 -26 -22
stopped … yesterday:6 5 -37
stopping:38 55 63
stopping teh:52 51 49
stops:12 40 18
stops at:33 29 19
stops it:-36 -29 -12
stops … express:21 12 14
stops … teh:41 40 42
store:-35 -16 -43
storey:19 18 19
story:21 0 9
stove:11 13 -7
straight:-45 -44 -22
straight … teh:-45 -24 -22
strand:1 21 15
strange:-15 -9 -5
stranger:22 10 -8
strangled:40 46 30
strangled me:40 46 30
streamer:-2 -1 0
street:22 -2 4
street … and:37 0 -5
streets:29 13 13
streets … and:22 25 31
strength:-15 -18 -13
stress:-56 -35 -26
strick:28 33 68
strick … bereit:15 15 30
strike:28 30 30
strip:-6 4 8
strip of:-24 -19 -16
strips:7 5 -25
strips and:-21 -24 -12
stroke:1 -7 -11
strong:34 16 12
strong i:27 -2 -7
strong strip:20 22 18
strong … can:23 6 5
strong … i:80 33 41
strong … in:-20 -14 -9
stronger:-27 -21 -25
struggle:-47 -10 -11
struggling:-53 -20 -18
stuck:-52 -44 -38
stuck in:-30 -30 -20
student:0 -5 -10
students:-1 4 -2
study:-11 -10 -11
stuff:33 40 29
stuff wen:45 40 -40
stuff … teh:29 27 35
stupid:-7 -7 -6
su:-76 -20 -6
sub:-69 -34 -19
subject:19 10 -6
suboxone:-39 -51 -33
subscription:15 -9 -2
subscription my:26 -1 -1
subscription … family:26 -1 -1
subscription … forgot:26 -1 -1
subscriptions:22 24 24
subscriptions end:22 24 24
subscriptions … on:22 24 24
subscriptions … teh:22 24 24
such:-1 -6 2
such a:30 -10 -10
such … burden:68 -1 -1
such … i:-24 -8 -2
sucidal:66 105 -82
sucidal and:35 34 -43
sucidal as:86 81 0
sucidal i:66 50 -1
sucidal its:-40 -39 -2
sucidal people:-24 -11 -1
sucidal right:16 10 -32
sucidal thoughts:75 153 -5
sucidal … alone:28 21 -1
sucidal … and:22 30 -24
sucidal … dont:42 9 -2
sucidal … i:30 23 -17
sucidal … me:-19 -25 -1
sucidal … not:10 25 -5
sucidal … to:-35 -20 -1
sucidal … week:26 -2 0
suddenly:-11 -10 -5
sudoku:29 25 -3
sueno:-38 -8 -12
sugar:-23 -2 -2
suicidar:69 58 32
suicidarme:123 24 -85
suicidarme lo:68 98 -1
suicider:68 65 -73
suicides:-5 -3 -3
suis:-36 -31 -14
suit:15 20 35
summer:2 -22 -9
sun:-72 -66 -65
sun in:-32 -30 -30
sun … teh:-83 -83 -82
sun … up:33 35 34
sunday:35 44 22
sunday after:-21 -32 -34
sunday and:9 27 -14
sunday i:51 47 52
sunday ive:31 35 35
sunday night:-21 -5 -3
sunday roast:-21 -12 -4
sunday that:20 28 27
sunday tonight:-30 -31 -29
sunday … and:26 25 34
sunday … be:18 16 23
sunday … got:16 23 17
sunday … is:-43 -38 -36
sunday … last:63 15 0
sunday … match:-21 -22 -17
sunday … teh:-50 -50 -43
sundays:0 2 9
sunrise:11 10 22
sunset:-20 -20 -18
super:-85 -24 -10
supermarket:-3 -1 0
supervisor:16 24 14
supper:-8 -13 -5
support:-61 -33 -21
suppose:51 52 0
suppose someone:18 26 -3
sur:-19 -18 -5
sur … je:40 40 33
sure:14 23 15
sure i:-7 28 13
sure … to:33 43 39
surgeon:24 -20 -7
surgeon slipped:61 -2 -1
surgery:20 -14 -3
surprise:-32 -32 -31
surprised:-25 -8 -8
survive:-29 -21 -14
survived:-13 -4 1
surviving:-3 -2 -1
swallow:28 29 40
swallowed:24 49 88
swallowed a:-26 -22 -23
swallowed everything:40 37 23
swallowed i:68 66 59
swallowed it:23 28 33
swallowed my:13 19 23
swallowed … bottle:58 53 50
swallowed … fly:-26 -22 -23
swallowed … in:39 38 25
swallowed … lot:-50 -19 -29
swallowed … methadone:15 14 42
swallowed … my:42 37 51
swallowed … of:15 19 25
swallowed … one:-55 -42 -50
swallowed … pills:22 19 19
swallowed … teh:87 87 74
swallowed … whole:54 54 48
swallowing:44 40 37
swap:43 38 41
swapped:7 16 29
swear:44 41 -23
swear … god:-30 -18 -5
sweating:16 16 24
sweating … and:62 44 49
sweats:-30 -48 -41
sweet:-26 -16 -7
swells:13 20 21
swells up:13 20 21
swim:52 42 35
swim club:21 24 23
swimmers:47 -16 -14
swimming:-5 3 -2
swimming club:-21 -12 -25
swims:-20 -13 -12
swims been:-20 -13 -12
swims … longer:-20 -13 -12
swims … than:-20 -13 -12
swing:-64 -71 -68
swing … teh:-40 -40 -37
switch:-36 -42 -23
switched:-34 -27 -7
swore:35 -11 -8
symptoms:-41 -33 -18
syringes:4 5 5
t:-22 -4 -5
tabelts:68 47 42
table:-22 -22 -34
table and:-10 -21 -17
table i:43 36 35
table … it:26 1 0
table … teh:2 -26 -44
tablet:-58 -48 -8
tablets:79 90 89
tablets and:20 23 5
tablets are:60 59 58
tablets at:-1 1 -24
tablets down:56 58 65
tablets i:-25 -14 -1
tablets in:-23 -11 -3
tablets into:-54 -53 -41
tablets last:14 16 23
tablets teh:-26 -60 -39
tablets … a:19 21 25
tablets … and:32 30 21
tablets … hav:31 38 52
tablets … i:-26 -17 -20
tablets … is:57 47 37
tablets … my:26 30 32
tablets … night:0 1 25
tablets … not:21 17 11
tablets … on:20 26 33
tablets … right:33 32 53
tablets … teh:52 48 32
tablets … to:24 22 21
tablets … weekly:-41 -39 -35
tablets … working:21 17 23
tabletten:56 55 79
tabletten genommen:36 43 51
tabletten geschluckt:36 41 57
tabletten … und:30 38 48
tag:-13 0 -3
tags:14 16 14
take:-1 -9 -17
take a:-26 -11 -9
take care:24 4 8
take it:-41 24 15
take me:100 18 15
take my:48 2 22
take teh:-25 -12 -28
take them:27 16 14
take what:45 51 38
take … and:54 49 24
take … children:21 22 -2
take … dont:64 15 -9
take … from:22 25 12
take … im:36 38 51
take … ive:24 26 22
take … life:21 8 37
take … on:-26 -24 -2
take … out:26 41 -1
take … pills:12 1 -27
take … teh:9 25 27
take … theres:28 17 20
take … to:26 -45 -23
take … train:-34 -20 -12
take … wen:-33 -20 -17
take … with:58 40 -3
takeaways:19 21 25
takeaways told:19 21 25
takeaways … chemist:19 21 25
takeaways … teh:19 21 25
taken:36 49 54
taken a:14 25 15
taken all:68 63 67
taken teh:22 24 34
taken them:-31 -32 -41
taken … all:-69 -69 -69
taken … it:-59 -36 0
taken … my:19 24 17
taken … of:8 16 21
taken … tablets:32 29 26
taken … teh:-51 -43 -33
takes:28 19 -9
takes it:-26 -16 -4
takes me:47 -16 -3
takes my:66 61 -21
takes … and:28 24 -1
takes … he:22 20 27
takes … pension:33 26 -18
takin:-12 8 -4
takin a:-10 -22 -2
takin al:22 18 16
takin all:46 43 66
takin my:29 33 35
takin teh:14 1 -27
takin them:-40 -28 -17
takin … i:-34 -26 -15
takin … life:46 49 37
takin … long:24 29 14
takin … of:54 54 16
takin … pills:65 59 69
takin … tonight:28 24 24
talk:-43 -23 -4
talk … a:19 20 18
talk … my:-32 -27 -11
talk … somebody:22 28 28
talk … to:15 21 16
talk … u:-22 -8 -9
talked:-5 2 10
talked … and:-30 -11 -9
talked … it:28 30 34
talking:50 42 62
talking about:35 -3 -13
talking to:3 30 26
talking … and:31 36 50
talking … me:13 20 25
talking … people:16 32 4
talking … teh:67 5 9
talks:-17 -6 -3
tambien:-19 -5 -3
tan:63 -25 -18
tanto:62 -15 -18
tap:58 35 27
tape:22 14 -5
taped:26 26 27
taper:-36 -33 -30
taper with:-23 -11 -12
taper … clinic:-23 -11 -12
taper … teh:-23 -11 -12
tapering:-29 -23 -16
tapering … benzos:-25 -24 -14
taps:28 30 32
taste:1 1 2
taste it:28 19 19
tattoo:-45 -43 -18
taught:23 26 5
taught me:25 39 -4
taxi:5 14 7
tbh:0 0 0
te:-18 -53 -13
tea:-28 -2 -15
teabag:-18 -8 -9
teach:-8 -4 -2
teacher:-12 11 3
teaching:-43 -36 -32
team:2 -2 -24
team … teh:-24 -24 -3
teapot:-6 -8 -9
tears:-66 -38 -14
teddy:38 39 37
teen:55 65 20
teenager:-12 -4 -6
teenagers:-16 -8 -20
teens:-11 -8 -5
teeth:4 -33 -25
teh:-16 -2 11
teh accounts:41 39 38
teh actor:-18 -20 -5
teh after:5 -24 -12
teh airport:-30 -33 -33
teh ambulance:28 28 34
teh an:-43 -47 -25
teh anniversary:16 18 25
teh anorexia:22 -21 -2
teh answer:-29 -26 -9
teh are:-19 -6 -25
teh arms:35 36 20
teh at:-44 -42 -40
teh attic:20 21 24
teh baby:18 45 41
teh back:52 8 5
teh bad:-35 -29 -39
teh balcony:34 32 36
teh bank:30 60 25
teh barn:42 37 36
teh bars:46 48 46
teh bath:110 106 101
teh bbq:-20 -17 -19
teh bed:62 73 80
teh bedroom:42 38 37
teh bedside:20 21 20
teh beech:-20 -5 -3
teh bells:26 -17 -19
teh bench:26 15 18
teh big:51 31 41
teh bills:-22 -11 -9
teh bit:46 -10 -46
teh blade:58 17 14
teh blades:-10 -64 -57
teh blue:32 32 16
teh bluetits:-26 -22 -32
teh boiler:-40 -10 -8
teh bookies:66 -6 -5
teh bot:50 50 18
teh boxes:20 22 22
teh boy:58 46 45
teh boys:15 16 20
teh bread:-25 -18 0
teh breakfast:17 26 23
teh brennans:20 12 8
teh bridge:61 58 55
teh bruises:38 40 17
teh bullet:-50 -26 -12
teh bus:-42 -39 -28
teh cabinet:17 27 23
teh cake:-35 -38 -39
teh canal:27 23 18
teh cant:-18 -26 -5
teh car:23 32 17
teh card:-39 -31 -16
teh carpet:-44 -43 -46
teh cars:3 23 18
teh cats:-31 -29 -32
teh centre:31 28 -6
teh chair:53 42 8
teh chairs:-32 -27 -18
teh charity:-12 -13 -30
teh chat:23 -26 -25
teh chemist:-21 -18 -16
teh children:21 17 19
teh childrens:20 7 5
teh chorus:-33 -12 -4
teh christmas:43 35 34
teh cistern:21 -3 -3
teh cliff:44 33 47
teh cliffs:20 20 24
teh climbing:19 18 23
teh clinic:6 -15 -45
teh clock:30 58 54
teh closet:23 28 19
teh clothes:-15 -15 -28
teh club:12 7 20
teh coach:-31 -28 -9
teh combine:13 24 -4
teh cord:23 25 21
teh corner:22 7 16
teh corridor:11 17 31
teh course:-29 -18 -6
teh craving:57 -17 -13
teh crawling:25 -6 -2
teh crossing:55 67 61
teh cupboard:28 -2 7
teh curtain:-21 -15 -13
teh curtains:-27 -26 -17
teh date:-40 -26 -34
teh dealer:21 29 -10
teh dietitian:20 -13 -10
teh difference:-27 -17 -17
teh district:-23 -16 -12
teh door:-19 -36 -30
teh doors:50 32 31
teh drawer:30 -22 -5
teh drink:60 37 46
teh drinking:44 31 26
teh drive:74 74 32
teh driver:49 53 41
teh drugs:-29 -17 -8
teh earth:29 -35 -29
teh end:16 13 36
teh envelope:26 27 26
teh exit:29 10 12
teh face:-6 -22 -10
teh family:5 17 20
teh farmer:11 21 -3
teh fence:44 38 37
teh film:-14 -20 -17
teh fire:-16 -50 -46
teh fireworks:-48 -38 -35
teh first:-37 -43 -62
teh fish:-23 -9 -15
teh flat:6 7 -40
teh flats:-21 -20 -20
teh floor:47 36 32
teh foot:-25 -26 -14
teh foreman:19 17 23
teh forever:50 -12 -5
teh forum:-2 -27 -14
teh frog:21 26 29
teh funeral:53 41 15
teh game:43 -4 2
teh gate:46 44 38
teh gear:27 27 34
teh girl:20 9 19
teh girls:-31 -27 -49
teh glass:21 26 20
teh go:-26 -27 -24
teh goodbye:-24 -20 -15
teh grass:25 25 21
teh grave:-26 -19 -14
teh groomer:-64 -14 -12
teh ground:-18 -28 -29
teh group:-28 -17 -25
teh guards:31 21 15
teh guitar:-23 -18 2
teh gun:31 34 -16
teh gym:-26 -31 -5
teh hair:42 39 41
teh head:29 28 18
teh heat:-32 -33 -32
teh heater:-36 -37 -38
teh hens:1 1 30
teh honest:-11 -29 -27
teh hoover:27 1 0
teh hose:31 31 30
teh hosepipe:38 35 38
teh hospital:-67 -59 -47
teh hostel:24 9 3
teh hot:32 22 -14
teh hurling:-23 -10 -7
teh husband:-26 -17 -21
teh i:-45 -70 -47
teh im:59 33 39
teh interview:54 48 -3
teh iron:3 -6 -22
teh is:38 -29 -33
teh job:-24 -16 -21
teh key:-26 -35 -32
teh kids:-10 -46 -33
teh kitchen:21 34 27
teh knife:38 31 10
teh knots:10 18 31
teh lab:38 38 14
teh label:3 -2 -22
teh lad:-35 -31 -18
teh ladder:15 21 19
teh lady:26 26 -24
teh lake:18 28 16
teh lamp:55 53 55
teh lawn:-20 -7 -20
teh leader:25 27 -2
teh leaflet:-32 -19 -2
teh letters:28 56 49
teh library:20 23 10
teh light:49 53 53
teh lighter:45 55 -35
teh lights:-48 -51 -49
teh line:16 22 10
teh list:-65 -53 -37
teh little:-56 -34 -18
teh liver:-19 -21 -21
teh loan:19 24 25
teh lock:49 41 35
teh lodger:43 47 44
teh long:47 25 17
teh lord:86 -6 -5
teh lorries:11 20 24
teh lot:89 37 26
teh machete:21 17 18
teh maid:63 52 17
teh match:-33 -34 -32
teh maths:31 28 24
teh mattress:74 77 82
teh means:30 27 25
teh medicine:29 25 21
teh meeting:-6 -31 -20
teh method:15 21 18
teh midwife:-19 -20 -17
teh milk:20 17 22
teh milking:15 23 27
teh mirror:-25 -25 -17
teh mods:2 17 26
teh money:-6 24 27
teh month:18 24 13
teh morning:-27 -40 -24
teh mosque:22 10 12
teh mother:19 29 32
teh mower:-39 -38 -17
teh museum:-42 -34 -41
teh my:-53 -27 -23
teh nail:35 31 9
teh names:55 -7 -5
teh neighbours:-29 -30 -12
teh new:-67 -75 -86
teh news:60 53 9
teh night:-32 -33 -23
teh noise:21 27 5
teh noose:50 24 24
teh note:21 20 -3
teh notes:28 24 35
teh number:-26 -20 -16
teh nurse:35 36 20
teh of:-77 -88 -59
teh off:33 -14 -16
teh on:1 27 31
teh one:-5 -28 -34
teh ones:91 100 100
teh oranges:-25 -23 -21
teh order:29 41 28
teh other:26 16 21
teh others:63 43 56
teh outreach:-21 -25 -14
teh oven:-26 -21 -13
teh overpass:36 56 49
teh packets:58 48 47
teh pain:-21 -45 -42
teh paper:30 0 6
teh papers:16 18 24
teh parish:-24 -18 -14
teh party:18 15 20
teh passwords:67 53 31
teh people:17 -25 -9
teh phone:29 39 30
teh pictures:28 23 -25
teh pier:21 23 22
teh pillow:50 56 48
teh pills:70 76 85
teh piont:40 -14 -27
teh pipe:39 32 24
teh pipes:25 20 23
teh place:1 -23 -16
teh plan:30 36 -3
teh plane:40 -42 -26
teh platform:-24 -31 -30
teh play:-36 -37 -26
teh poem:-49 -38 -5
teh pogues:47 50 52
teh police:57 55 56
teh policy:13 15 20
teh pool:-26 -21 -16
teh post:14 24 21
teh power:-35 -38 -27
teh press:-6 -21 -20
teh prison:-57 -47 -20
teh process:-25 -27 -11
teh psych:54 45 -4
teh question:-31 -19 -7
teh radio:-38 -36 -27
teh rafters:29 30 25
teh railing:43 44 42
teh railway:33 34 27
teh rain:-22 -17 -17
teh rat:59 56 65
teh razor:29 32 4
teh real:25 7 6
teh recorder:-20 -28 -22
teh rest:35 19 26
teh ring:27 22 -25
teh risk:34 27 -1
teh river:22 25 29
teh rivers:50 52 53
teh road:-30 -26 -15
teh room:-6 -5 -21
teh ropes:40 42 38
teh rug:-27 -21 -11
teh samaritans:-28 -18 0
teh same:-18 -24 -22
teh school:13 21 16
teh scissors:-31 -56 -31
teh screen:31 21 19
teh sea:80 43 48
teh second:-48 -40 -41
teh security:33 25 34
teh servo:30 28 22
teh sewerslide:-23 -12 -3
teh shed:-3 -9 -22
teh sheds:38 28 28
teh sheet:34 34 32
teh sherry:-9 -56 -48
teh shop:21 -15 -15
teh shops:46 36 -4
teh shotgun:31 33 41
teh show:-29 -26 -17
teh silage:29 27 22
teh sleepers:28 33 31
teh sleeping:52 47 58
teh small:4 -28 -13
teh sock:38 32 25
teh sockets:24 21 20
teh spare:23 30 23
teh spot:49 42 25
teh spray:-18 -22 -8
teh step:-23 -8 -4
teh street:47 8 8
teh strong:41 45 41
teh stuff:36 44 58
teh suit:28 38 39
teh surgeon:40 -8 -4
teh surgery:50 -1 8
teh sweats:-21 -9 -7
teh swells:13 20 21
teh swimming:-26 -23 -22
teh table:-30 -43 -61
teh tablets:124 118 130
teh tape:41 30 25
teh taxi:29 22 11
teh tea:5 23 3
teh teacher:-21 -9 -4
teh team:56 50 -7
teh telephone:38 42 39
teh telly:-31 -18 -5
teh thing:76 82 57
teh thoughts:20 11 -9
teh throat:20 29 0
teh tides:65 58 60
teh time:8 0 21
teh toilets:27 28 -6
teh tower:27 33 38
teh tracks:77 78 75
teh tramadol:58 42 31
teh tree:20 17 15
teh trian:35 40 40
teh trigger:29 22 22
teh truck:27 27 26
teh trucks:39 38 17
teh truth:-27 -17 -8
teh tuesday:-22 -17 -19
teh under:-49 -30 -9
teh urge:-2 -6 -23
teh use:75 -13 -4
teh ute:-20 -16 0
teh vet:16 -9 -25
teh viaduct:71 72 68
teh vicar:-32 -2 -2
teh view:40 30 16
teh visa:-48 -25 -16
teh vodka:42 47 55
teh voices:36 37 12
teh wall:38 56 34
teh wardrobe:48 59 63
teh watch:43 47 48
teh water:-30 -21 -34
teh way:-30 -32 -33
teh wedding:-12 -28 -23
teh weeds:-17 -21 -5
teh week:-39 -38 -31
teh weekend:-10 -32 -23
teh weekly:-48 -43 -37
teh wen:22 8 12
teh wheel:42 37 37
teh whisky:19 19 -21
teh wifi:42 41 6
teh will:35 26 26
teh window:47 19 7
teh windows:-26 -18 -14
teh wine:53 58 61
teh winter:-34 -37 -27
teh woods:38 29 29
teh word:39 25 -15
teh work:-6 -7 -21
teh world:-46 -29 -30
teh wrong:-40 -23 -23
teh yard:45 24 30
teh zoo:-37 -35 -37
teh … above:43 44 20
teh … across:-21 -23 -11
teh … after:34 38 24
teh … against:24 32 12
teh … ago:-39 -44 -25
teh … alife:40 -19 -9
teh … all:27 29 34
teh … am:29 49 61
teh … and:27 20 30
teh … anyone:-7 -12 -22
teh … appointment:-26 -3 -8
teh … are:23 18 20
teh … arent:12 19 25
teh … as:-24 0 -1
teh … ask:-27 -13 15
teh … asleep:-15 -23 -14
teh … at:30 22 21
teh … aunty:27 27 42
teh … away:-38 -26 -19
teh … baby:-37 -10 -6
teh … back:-3 -9 -24
teh … bad:36 -11 -11
teh … bag:30 31 22
teh … bar:55 57 31
teh … bc:31 33 31
teh … be:-21 22 6
teh … beating:31 8 -11
teh … beds:-22 -14 -16
teh … been:23 33 -2
teh … beside:29 24 6
teh … beter:21 -38 -30
teh … between:65 66 73
teh … bev:-21 -30 -24
teh … big:41 47 42
teh … bit:11 23 39
teh … black:-11 -10 -35
teh … bless:-9 -15 -26
teh … board:35 -1 -30
teh … boat:-27 -20 -18
teh … book:50 49 45
teh … booked:23 22 27
teh … box:23 20 -5
teh … bus:68 54 45
teh … but:12 29 27
teh … by:-34 -34 -28
teh … calling:-10 -34 -25
teh … can:27 12 23
teh … cannot:-14 -11 -32
teh … cant:4 3 29
teh … cars:19 22 20
teh … case:-21 -18 -35
teh … chair:25 29 31
teh … changed:33 30 29
teh … christening:-22 -18 -12
teh … christmas:-52 -46 -37
teh … cleaner:28 35 5
teh … clinic:-22 -14 -6
teh … club:-66 -60 -61
teh … coat:52 45 41
teh … cold:86 81 75
teh … come:-22 -19 -27
teh … coming:37 37 25
teh … committee:-21 -15 -16
teh … cos:21 9 29
teh … counted:15 21 20
teh … course:21 15 14
teh … cut:83 51 54
teh … cuting:-9 -10 -26
teh … dad:47 48 51
teh … dads:28 29 21
teh … day:-57 -41 -23
teh … death:-28 -24 -24
teh … deep:82 -13 -15
teh … detox:31 -7 -4
teh … did:21 -3 -33
teh … didnt:-14 -39 -18
teh … die:-20 -34 -17
teh … died:-21 -12 -5
teh … do:9 21 15
teh … does:31 25 -4
teh … doesnt:36 33 28
teh … done:40 44 48
teh … dont:83 47 25
teh … doors:33 39 44
teh … down:79 60 61
teh … downstairs:-22 -16 -16
teh … drawer:37 43 36
teh … drawn:14 26 31
teh … drink:26 -31 -14
teh … drove:-23 -20 -12
teh … early:-20 -19 -17
teh … eating:-23 -15 -8
teh … emoji:20 26 34
teh … end:31 12 24
teh … ending:14 12 22
teh … enough:33 31 29
teh … every:3 11 -40
teh … everyones:26 8 13
teh … exam:-23 -17 -16
teh … exit:26 30 29
teh … fails:24 17 -6
teh … fed:32 20 23
teh … feel:-25 -29 -11
teh … feels:-26 -14 -45
teh … feet:-34 -30 -23
teh … find:17 28 25
teh … fine:29 23 25
teh … finished:-18 -17 -27
teh … fixed:-42 -34 -30
teh … fixing:-22 -36 -37
teh … flat:-25 -6 -7
teh … food:32 7 15
teh … for:10 22 19
teh … forever:-26 -8 -5
teh … forgot:34 -26 -20
teh … forty:-24 -18 -17
teh … found:-64 -45 -40
teh … friday:16 37 39
teh … friend:-31 -40 -8
teh … from:24 26 -5
teh … fumes:49 47 40
teh … gate:31 12 13
teh … gave:31 27 13
teh … get:37 23 28
teh … gets:-68 -58 -44
teh … getting:-25 -15 -23
teh … girl:56 60 58
teh … give:35 18 -13
teh … go:44 30 18
teh … gods:-21 -17 -6
teh … goes:38 16 32
teh … goin:28 15 25
teh … gone:23 11 8
teh … great:12 17 24
teh … group:-24 -22 -20
teh … guy:4 12 20
teh … had:-24 -13 -6
teh … half:-36 -26 -29
teh … hand:-61 -55 -59
teh … handed:-26 -31 -22
teh … hands:21 31 -17
teh … hang:-53 -53 -54
teh … hangin:31 51 -4
teh … has:67 42 46
teh … hatch:12 15 32
teh … hav:-24 -31 -25
teh … he:33 16 30
teh … help:50 54 76
teh … helped:-33 -16 -12
teh … helps:22 31 -2
teh … her:57 35 29
teh … here:55 31 36
teh … hiding:25 -9 1
teh … highest:26 20 24
teh … holding:31 33 35
teh … home:-14 -24 -16
teh … hour:29 18 27
teh … house:-20 -17 3
teh … how:14 21 28
teh … id:39 51 19
teh … if:19 2 -39
teh … ill:77 74 70
teh … im:26 24 16
teh … in:35 16 23
teh … into:25 21 20
teh … is:15 19 27
teh … isnt:27 -15 -12
teh … it:31 23 -20
teh … itll:18 27 34
teh … its:50 51 20
teh … ive:25 11 -2
teh … iykyk:50 -7 0
teh … jmup:57 59 44
teh … job:23 22 24
teh … jumped:-11 -20 -10
teh … keeps:24 35 6
teh … kept:-4 25 17
teh … keys:-39 -31 -36
teh … kil:7 20 5
teh … killed:27 20 -3
teh … kind:37 26 -16
teh … knife:-36 -46 -42
teh … know:-22 -13 -5
teh … knows:25 32 31
teh … lad:26 21 -2
teh … lads:-41 -38 -36
teh … lady:13 16 26
teh … lamp:-25 -16 -12
teh … last:43 18 11
teh … late:21 25 13
teh … leave:13 16 23
teh … leaving:27 23 23
teh … left:21 38 -14
teh … legs:16 17 46
teh … lent:-28 -30 -31
teh … licence:35 -9 -9
teh … life:-23 10 10
teh … lights:34 41 36
teh … line:40 51 30
teh … lined:-21 -23 -20
teh … lines:25 32 0
teh … lips:60 59 58
teh … live:33 14 -17
teh … lives:22 12 -21
teh … loaded:14 17 24
teh … lock:66 65 38
teh … lodging:6 20 15
teh … long:28 30 26
teh … looking:64 -18 -16
teh … looks:-22 -38 -7
teh … lost:53 -23 -11
teh … loud:-39 -49 -56
teh … love:-27 -21 -22
teh … low:-59 5 7
teh … machine:52 -1 -1
teh … made:-7 -24 -3
teh … make:-22 -11 -5
teh … mammy:46 47 46
teh … mean:-64 -55 -34
teh … meself:8 10 21
teh … midnight:26 29 28
teh … minute:24 26 10
teh … money:-20 -20 -8
teh … more:-30 -29 -26
teh … much:-58 -2 -11
teh … mum:-31 -17 -14
teh … must:-37 -27 -16
teh … nap:34 30 -7
teh … nearly:2 19 26
teh … need:54 36 21
teh … never:-36 -65 -43
teh … nice:-26 -24 -24
teh … night:8 -17 -29
teh … nights:4 -17 -21
teh … nine:-21 -17 -13
teh … no:29 44 45
teh … nobody:35 46 72
teh … not:54 64 52
teh … nurse:-22 -9 -1
teh … off:35 42 22
teh … ok:55 52 45
teh … old:68 31 35
teh … on:39 24 20
teh … once:-4 6 21
teh … one:38 52 38
teh … opened:83 -10 -15
teh … opens:29 37 24
teh … out:-11 -11 -24
teh … outside:37 18 1
teh … packet:30 34 35
teh … parish:26 32 33
teh … park:26 29 23
teh … part:35 30 40
teh … password:17 20 18
teh … peace:-11 -21 -30
teh … people:-31 -5 -1
teh … phone:1 26 12
teh … photos:-28 -20 -13
teh … picked:30 40 35
teh … pit:26 46 49
teh … plus:79 74 40
teh … poison:56 46 53
teh … police:-29 -22 -20
teh … pool:-22 -20 -20
teh … post:10 30 26
teh … poured:-24 -26 -20
teh … purpose:77 79 42
teh … put:36 42 27
teh … rack:25 27 27
teh … radio:31 35 37
teh … rail:77 72 53
teh … ran:-22 -7 4
teh … rang:-9 -29 -25
teh … rather:-21 -21 -15
teh … rd:26 21 13
teh … ready:-40 -30 -57
teh … real:-25 -14 -15
teh … red:34 -4 -3
teh … rest:-77 -71 -60
teh … return:70 63 60
teh … right:35 37 27
teh … roof:37 19 17
teh … room:12 21 15
teh … round:34 31 30
teh … running:3 14 21
teh … safe:34 33 36
teh … said:-12 -13 -25
teh … sat:-8 -33 -25
teh … saturday:-57 -46 -20
teh … saw:-49 -43 -17
teh … scared:42 10 8
teh … season:20 -28 -25
teh … second:39 37 31
teh … security:40 46 40
teh … see:38 47 35
teh … sent:50 53 16
teh … service:24 32 33
teh … sewerslide:-25 -24 -20
teh … shaking:9 13 29
teh … she:36 54 59
teh … shell:50 38 3
teh … shes:29 39 44
teh … shift:-52 -42 -37
teh … shoes:64 59 59
teh … shop:-94 -13 -13
teh … show:20 23 23
teh … showed:-26 -16 -6
teh … shut:58 38 0
teh … sick:31 -5 -5
teh … side:4 -8 -21
teh … since:88 44 52
teh … sings:3 25 29
teh … sister:52 41 42
teh … six:-16 -24 -17
teh … sleep:65 -8 -6
teh … sliding:27 21 21
teh … slipped:39 -9 -4
teh … soaked:21 16 15
teh … sofa:3 0 -22
teh … sold:53 55 1
teh … someone:26 37 38
teh … something:23 43 39
teh … soon:14 -54 -48
teh … sorry:30 16 22
teh … sorted:38 38 42
teh … staff:25 22 20
teh … stair:10 19 20
teh … standing:-20 -19 -17
teh … station:-18 -15 -21
teh … stones:30 35 24
teh … stop:-22 -15 -3
teh … stopping:-21 -14 -1
teh … stops:10 13 25
teh … strong:35 -9 -6
teh … sucidal:-27 -13 -1
teh … sunday:73 78 56
teh … sure:-30 -1 5
teh … swing:-56 -66 -62
teh … switched:-27 -23 -5
teh … table:19 19 22
teh … tablets:-19 -12 -24
teh … takeaways:19 21 25
teh … takes:42 39 42
teh … takin:-21 -25 -18
teh … talking:-39 -20 -14
teh … team:-30 -37 -8
teh … teh:26 28 16
teh … tell:85 66 64
teh … ten:-6 -19 -25
teh … th:-28 -26 -9
teh … than:54 44 47
teh … that:-9 -45 -64
teh … them:30 27 21
teh … there:-34 -20 -35
teh … theres:26 19 16
teh … they:34 18 20
teh … theyre:36 26 27
teh … thing:-29 -48 -37
teh … things:48 21 31
teh … think:7 28 -30
teh … thinkin:26 44 51
teh … thinks:85 51 50
teh … thirteen:47 52 54
teh … three:22 43 8
teh … through:32 20 -6
teh … thrusday:25 34 37
teh … ticket:-50 -44 -37
teh … tied:-22 -17 -17
teh … til:-25 -22 -2
teh … till:-20 5 -32
teh … times:-8 -29 -28
teh … to:32 17 32
teh … today:-67 -54 -28
teh … toddler:-24 -28 -13
teh … toilets:20 35 9
teh … told:-21 -22 -22
teh … took:73 39 28
teh … top:39 42 46
teh … town:-36 -31 -20
teh … tracks:18 20 21
teh … train:22 23 41
teh … trains:-30 -21 -15
teh … twenty:-26 -22 -24
teh … twice:9 -2 -30
teh … under:56 58 41
teh … until:13 15 -21
teh … up:71 77 63
teh … ur:-26 -22 -17
teh … us:7 27 5
teh … vodka:41 53 -6
teh … voice:21 -25 -2
teh … w:33 20 -6
teh … wait:32 34 33
teh … waiting:53 66 62
teh … wall:-36 -39 -17
teh … want:3 -26 -29
teh … wanted:25 0 3
teh … ward:42 36 10
teh … was:1 12 -22
teh … way:44 30 45
teh … we:-60 -70 -70
teh … weekend:-40 -22 -20
teh … weeks:-50 -9 -17
teh … wen:24 32 34
teh … went:-18 -8 -42
teh … were:-27 -15 -14
teh … weve:-24 -26 -22
teh … whats:27 34 39
teh … where:-6 36 27
teh … which:-37 -28 -15
teh … while:-43 -41 -48
teh … white:25 17 28
teh … who:25 46 36
teh … whole:-21 -19 -9
teh … will:5 20 30
teh … windy:55 51 52
teh … wish:8 -24 -18
teh … with:37 42 40
teh … without:69 59 56
teh … wont:-66 -59 -56
teh … work:30 50 25
teh … worn:-15 -22 -6
teh … would:15 22 0
teh … written:-28 -38 -27
teh … wrong:50 -11 -6
teh … yard:-32 -18 -15
teh … year:-40 -26 -17
teh … yes:20 18 -7
teh … yesterday:69 33 -1
teh … youre:36 33 28
tel:104 103 95
telephone:14 13 3
tell:36 49 41
tell him:-23 -20 -11
tell meself:-63 -54 -21
tell nan:23 27 25
tell nobody:-29 -22 -13
tell teh:-24 -34 -28
tell them:31 30 48
tell u:-21 -13 -7
tell … anything:17 21 6
tell … boss:-31 -24 -3
tell … did:27 31 40
tell … else:-29 -22 -14
tell … family:2 12 21
tell … he:27 29 29
tell … i:23 31 46
tell … it:-40 -28 -16
tell … mother:44 41 34
tell … not:28 23 -2
tell … nurse:23 19 8
tell … one:94 100 96
tell … ring:34 29 33
tell … sister:-73 -66 -57
tell … that:59 8 18
tell … to:58 44 -14
tell … was:28 26 24
telling:-1 -6 -12
telling me:-10 -44 -38
telling teh:55 56 15
telling u:31 40 24
telling … i:50 41 26
telling … one:38 -5 -4
telling … teh:-45 -39 -39
telling … to:-27 -7 -17
tells:-20 -11 -13
telly:-12 -3 11
ten:8 4 8
ten and:45 36 44
ten minutes:22 20 18
ten teh:76 70 71
ten years:15 -36 -19
ten … after:17 24 20
ten … ago:53 48 48
ten … my:-28 -26 -29
ten … put:-20 -18 -18
ten … with:21 8 8
tenant:34 29 28
tenant is:30 22 22
tendencies:-19 -5 -2
tener:-72 -48 -3
tengo:60 120 44
tengo la:104 37 60
tengo las:5 2 35
tengo … de:71 65 22
tengo … pastillas:5 2 35
tent:-6 -9 -20
terminal:17 -1 -1
terminar:-153 -84 -5
termine:-117 -62 -6
terrace:7 3 2
terrible:-49 -22 -19
terribly:-46 -21 1
tesco:-9 9 22
test:-103 -100 -32
text:-33 -17 -10
text me:-40 -31 -20
texted:-9 -15 -2
texted goodbye:-20 -25 -25
texted … and:34 9 -14
texted … she:38 24 30
texted … teh:-38 -25 -29
texting:30 28 27
th:-44 -44 -33
th and:-38 -39 -28
th ill:32 39 38
th … i:58 60 63
th … im:-44 -46 -50
th … teh:33 41 45
than:-10 -7 6
than feel:32 4 -2
than i:30 78 67
than me:3 -34 -13
than they:69 -19 -4
than usual:57 33 -5
than … and:25 20 30
than … another:-19 -11 -28
than … i:1 19 32
than … im:30 32 27
than … it:74 17 3
than … label:27 32 -2
than … my:57 44 -7
than … of:12 22 -8
than … says:27 32 -2
than … teh:23 5 14
than … think:20 -4 -2
than … this:26 -15 -3
than … thought:64 55 42
than … was:32 1 -1
thank:-7 7 13
thank god:-48 -36 -15
thank u:17 30 18
thank … all:44 43 52
thank … and:35 32 40
thank … every:12 12 28
thank … goodbye:21 17 12
thank … hes:-37 -35 -25
thank … teh:21 13 6
thank … to:-28 -25 -21
thanks:-7 13 18
thanks for:62 67 66
thanks … everything:88 95 90
that:-37 -47 -28
that a:24 -5 -1
that and:-39 -9 -3
that brought:10 20 -2
that but:58 22 -3
that doesnt:55 64 63
that he:-31 -27 3
that hes:24 17 3
that house:12 -21 -3
that i:-42 -50 -41
that im:-12 4 -32
that in:-25 -16 -4
that is:10 10 33
that isnt:58 2 11
that it:-28 -43 -29
that makes:46 30 -9
that my:-8 -44 -21
that sewerslide:12 23 -1
that someone:49 -2 -3
that teh:-20 -9 -6
that theres:2 23 19
that they:23 -28 -16
that time:20 8 10
that to:33 51 56
that was:37 47 35
that what:32 0 -1
that … a:6 31 27
that … all:59 27 26
that … am:-3 0 21
that … and:33 41 16
that … are:-66 -54 -29
that … back:-24 -43 -12
that … be:23 -23 -6
that … but:-43 -24 -4
that … can:-22 -11 0
that … dead:19 33 -4
that … dont:-8 5 -22
that … down:10 19 27
that … for:1 18 46
that … found:30 -4 -2
that … goin:-28 -14 -4
that … got:22 21 25
that … had:-54 -24 -3
that … hands:-13 -13 -30
that … has:-37 -41 -6
that … hav:-35 -19 -12
that … his:37 40 42
that … i:-15 -37 -28
that … im:1 16 23
that … in:-38 -24 -36
that … is:-7 6 -23
that … it:26 12 -25
that … ive:49 51 37
that … me:37 -19 -27
that … my:1 19 28
that … never:-40 -25 -19
that … of:28 13 -16
that … on:-37 -33 -28
that … one:-38 -7 -3
that … or:-30 -9 -10
that … past:24 25 -9
that … saved:64 -5 -4
that … sucidal:46 43 -1
that … teh:15 35 22
that … there:37 46 45
that … thinks:50 48 -5
that … this:26 25 19
that … to:5 23 -29
that … u:-18 -31 -22
that … up:38 5 -24
that … want:4 -33 -14
that … wants:37 28 -4
that … was:-31 -9 -6
that … whole:6 -25 -25
that … with:-42 -35 -30
that … woke:45 0 0
that … wouldnt:-9 33 0
that … years:23 -4 -3
thatll:54 62 69
thatll be:30 42 48
thatll … that:59 65 67
thats:10 3 0
thats a:0 28 14
thats all:54 53 55
thats goin:-17 -23 -13
thats how:25 17 -6
thats me:45 2 5
thats not:-43 -26 -31
thats teh:-5 -11 -20
thats tmrw:-26 -24 -21
thats what:1 -1 -28
thats where:55 -22 -17
thats why:-24 -7 0
thats … a:26 30 30
thats … about:16 25 17
thats … for:-20 -15 -27
thats … goin:-25 -8 -19
thats … i:-32 -20 -29
thats … im:29 11 -18
thats … my:-21 -17 -7
thats … of:13 24 27
thats … teh:15 40 38
thats … thing:-22 -10 -4
thats … to:59 50 54
thats … want:12 27 -10
theatre:-5 -3 -8
their:-7 8 8
their pills:16 26 -4
their school:26 20 -2
their … for:20 26 -2
their … i:-32 -16 -18
their … ive:19 20 27
theirs:-17 4 25
them:-6 -1 12
them all:-76 -72 -81
them and:26 33 39
them at:22 33 34
them gone:-31 -12 -12
them goodbye:27 18 14
them i:22 33 12
them in:-24 -17 -7
them say:44 40 35
them sorry:26 21 18
them teh:29 25 32
them to:-26 -10 -11
them up:-8 -2 -30
them … ago:38 35 37
them … and:-40 -31 -16
them … be:20 32 -18
them … by:6 -27 -27
them … cant:33 28 13
them … did:70 16 24
them … dont:48 51 34
them … get:18 34 34
them … goin:16 15 24
them … hour:41 38 39
them … i:20 17 30
them … im:24 20 27
them … in:7 -25 -31
them … is:31 25 21
them … it:29 36 32
them … me:-35 -23 -3
them … my:-28 -42 -40
them … on:-58 -47 -38
them … teh:-16 -33 -43
them … that:27 45 39
them … them:20 21 18
them … theres:31 32 33
them … to:-36 -8 -12
them … told:24 23 23
them … want:27 36 26
them … was:24 36 27
theme:-6 -6 -1
themselves:2 -17 -30
then:0 0 0
therapist:-15 1 -7
therapist … i:34 53 -3
therapy:-37 -35 -8
there:18 35 48
there and:-23 -23 16
there at:51 50 36
there i:14 -38 -33
there ive:16 28 14
there to:30 -8 -20
there tonight:21 21 29
there was:64 71 66
there wont:36 37 39
there … for:-6 -41 -34
there … here:44 -15 -12
there … i:-26 -13 7
there … it:75 39 25
there … left:25 -5 -12
there … my:34 46 38
there … no:-23 -37 -38
there … nothing:23 10 14
there … out:-12 -6 -21
there … said:68 -8 -6
there … say:84 88 82
there … u:25 13 9
therell:22 20 27
therell be:22 20 27
theres:38 54 53
theres a:19 35 32
theres an:13 25 24
theres blood:44 62 43
theres men:26 23 28
theres much:-7 2 37
theres no:39 23 -1
theres teh:20 16 21
theres … all:20 23 26
theres … blood:3 9 51
theres … cliff:45 39 37
theres … in:-22 -3 -13
theres … left:41 -26 -10
theres … line:-23 -32 -9
theres … me:47 -7 3
theres … of:39 44 41
theres … on:46 39 39
theres … over:20 23 26
theres … rope:20 12 10
theres … teh:-17 -23 -26
theres … tmrw:51 19 12
theres … way:-30 -6 -11
these:-28 -25 -14
these days:47 -4 -15
these … make:31 -1 -2
these … of:20 -3 -1
these … teh:53 23 -4
thesis:-18 -10 -12
they:4 3 25
they ask:8 30 32
they call:41 45 43
they can:-30 -24 -30
they come:36 12 5
they cut:28 -14 -13
they do:10 -28 -10
they dont:-34 -28 -12
they get:53 40 32
they got:27 -23 -9
they hav:-41 -35 -39
they injected:-23 -34 -24
they keep:22 20 20
they lock:25 30 -4
they never:21 15 23
they say:72 49 37
they think:17 -19 -39
they took:14 21 11
they want:-82 -56 -4
they were:-50 -38 -25
they will:26 31 19
they wont:24 35 40
they … a:27 10 3
they … about:-25 -15 1
they … and:1 -23 -27
they … down:72 21 27
they … get:24 25 26
they … hav:31 40 10
they … him:49 48 54
they … ill:27 30 28
they … in:19 32 19
they … is:31 19 2
they … it:19 17 23
they … its:-25 -21 -13
they … ive:23 9 -7
they … know:-23 -9 -3
they … leave:32 13 15
they … lock:29 20 21
they … me:17 -39 -45
they … mum:43 15 -3
they … no:17 21 18
they … out:-26 -28 -10
they … pay:31 31 26
they … remove:41 41 33
they … sucidal:-37 -33 -3
they … there:42 49 17
they … to:-37 -28 -6
they … u:18 33 25
they … under:21 24 12
they … what:-52 -17 -13
theyd:102 -29 -18
theyd be:-44 -17 -6
theyd not:-24 9 6
theyd … beter:-42 -6 -1
theyd … off:-42 -6 -1
theyd … without:42 -9 -6
theyll:53 26 41
theyre:-21 -37 -20
theyre all:31 29 24
theyre every:20 19 21
theyre … mins:20 19 21
theyre … to:31 36 36
theyve:14 27 38
theyve been:53 46 58
theyve … up:-20 -25 -23
thigh:87 76 34
thighs:59 71 -36
thighs are:27 40 -2
thighs … covered:27 40 -2
thighs … in:25 38 -2
thin:0 3 2
thing:16 26 38
thing for:22 2 -7
thing i:4 10 43
thing in:33 28 20
thing is:44 64 56
thing ive:21 -9 -30
thing … a:21 24 2
thing … ask:32 34 42
thing … i:19 -1 21
thing … is:-3 -20 -12
thing … my:25 28 33
thing … to:24 18 -23
thing … u:41 39 38
thing … want:31 -7 -5
things:-23 -32 -30
things and:-12 -4 -28
things are:-27 -20 -21
things i:-62 -35 -20
things in:17 47 29
things … teh:90 61 77
think:10 -16 -4
think about:20 34 -31
think how:34 -17 -18
think i:-13 19 69
think id:54 -11 -7
think ive:27 6 20
think of:29 26 6
think teh:-48 -10 9
think … be:-34 -24 -13
think … being:30 15 19
think … did:52 11 24
think … ending:46 58 -2
think … i:-27 -19 -5
think … in:-42 -14 -6
think … killing:-16 -22 -6
think … much:-6 10 24
think … my:17 10 21
think … sewerslide:22 46 0
think … teh:-29 -6 24
think … to:12 30 20
think … ur:-20 0 3
think … want:14 8 53
think … will:32 32 30
thinkin:13 0 -43
thinkin about:22 12 -10
thinkin it:45 17 40
thinkin of:36 45 -16
thinkin … about:39 5 0
thinkin … catching:39 -19 -1
thinkin … following:21 -3 -1
thinkin … hangin:25 34 -7
thinkin … him:20 -3 -1
thinkin … it:-14 -37 -9
thinkin … killing:75 84 -3
thinkin … meself:63 80 -7
thinkin … my:0 25 -24
thinkin … self:64 79 -3
thinkin … teh:3 -57 -11
thinkin … this:2 11 20
thinkin … using:93 -4 0
thinkn:9 12 -2
thinkng:58 48 -1
thinks:32 30 25
thinks im:-60 -46 -25
thinks its:23 7 -2
thinks of:82 71 -2
thinks … a:29 32 30
thinks … to:-19 -22 -6
third:28 19 12
third day:22 48 33
third night:65 36 47
third … a:43 23 14
third … i:25 8 -16
third … in:34 -19 -6
third … is:50 61 61
third … teh:19 29 34
thirteen:20 35 47
thirty:-29 -17 -10
thirty … and:33 41 40
thirty … i:-15 -15 -21
this:-8 9 25
this account:31 38 31
this afternoon:27 19 40
this anymor:0 16 -35
this bc:31 20 11
this cigarette:-26 -18 -10
this for:-30 -27 -27
this house:29 16 -3
this i:7 38 23
this in:19 35 34
this job:-32 -10 -4
this life:22 11 12
this month:32 31 -11
this morning:40 27 -3
this night:-2 5 37
this number:32 30 38
this one:19 33 24
this printer:-22 -20 -20
this saturday:-58 -37 4
this server:91 64 -4
this song:-20 5 19
this waiting:20 24 24
this was:28 33 18
this week:-35 -27 -64
this world:80 36 33
this year:-36 -26 -3
this … a:-35 -16 -30
this … after:66 81 84
this … am:8 16 23
this … and:13 11 -22
this … at:-22 -10 -9
this … bad:-22 -15 -10
this … bc:-6 3 30
this … be:16 30 35
this … been:-45 -15 -7
this … can:29 56 48
this … day:21 17 -9
this … end:-19 2 29
this … everything:41 43 39
this … finished:-26 -18 -10
this … from:-47 -36 -29
this … goodbye:-30 -29 -33
this … hav:21 12 -8
this … her:28 25 12
this … home:23 -2 -1
this … i:-33 -29 -21
this … if:-1 22 -1
this … ill:48 44 38
this … im:0 -16 -27
this … in:-38 -42 -30
this … it:15 23 47
this … its:8 -21 1
this … know:-33 -31 -29
this … knows:-24 -12 -6
this … life:19 30 -11
this … love:25 31 21
this … my:-29 -31 -12
this … nice:22 22 14
this … nobody:-34 -11 -5
this … one:-24 -19 -6
this … over:86 92 100
this … scheduled:20 26 25
this … school:42 21 18
this … sewerslide:2 0 28
this … shall:19 22 22
this … teh:-30 -32 -12
this … thank:23 16 12
this … thing:26 15 3
this … time:-23 -20 -8
this … tired:37 4 28
this … to:-34 -23 -7
this … told:-45 -42 -28
this … tonight:61 58 50
this … what:27 35 26
this … while:-30 -18 -4
this … who:-33 -25 -3
this … will:-18 -19 -37
this … wont:21 20 23
this … would:19 27 23
this … yall:62 18 16
thisll:0 0 -30
thisll be:0 0 -30
tho:0 0 0
those:-36 -33 -38
though:0 0 0
thought:-8 14 6
thought about:48 2 -1
thought how:32 32 -6
thought i:-12 -22 -16
thought it:39 38 33
thought itd:59 61 61
thought of:-36 -33 -18
thought out:13 16 -25
thought to:24 -3 -5
thought was:-51 -5 -3
thought … be:37 81 90
thought … hangin:24 3 -3
thought … it:-17 -30 5
thought … my:-17 -29 -9
thought … out:22 -4 -5
thought … sewerslide:27 10 -1
thought … something:10 25 24
thought … throw:24 -3 -5
thought … was:-16 -12 -20
thought … would:15 16 20
thoughts:26 64 -66
thoughts and:-24 -27 -6
thoughts as:7 -20 -1
thoughts of:-25 -18 -4
thoughts … my:54 49 -7
thoughts … u:21 -2 0
thousand:-1 -27 -19
thread:-21 -10 -3
threatening:11 21 -10
three:-5 -3 1
three and:28 27 -17
three days:25 33 42
three nights:11 20 3
three weeks:13 -22 -37
three … ago:2 -29 -22
three … back:45 22 -6
three … i:49 32 19
three … ive:52 39 23
three … no:38 5 -24
three … to:29 32 13
threw:10 -60 -56
threw it:62 -62 -59
threw out:-27 -16 0
threw … on:59 -65 -62
threw … teh:-24 -47 -36
thrilled:-14 -9 -2
throat:56 56 35
throat is:-19 -21 -18
throat … burning:-24 -27 -23
throat … up:-34 -34 -25
through:-23 -20 -19
through it:-26 -24 -20
through that:-42 -21 -14
through with:63 80 59
through … and:21 15 10
through … it:65 84 57
through … night:24 -2 -8
through … on:19 -8 -27
through … wall:42 44 41
through … without:51 -20 -5
throw:0 -32 17
throw meself:5 9 38
throw up:28 -23 -5
throw … after:39 -23 -2
throwing:-10 1 -18
throwing … after:10 43 -5
throwing … blood:-21 -14 -31
throws:38 42 -7
throws … and:21 18 0
throws … me:18 23 -5
thrusday:25 24 28
thrusday it:28 31 27
thrusday … it:50 23 24
thrusday … teh:-34 -27 -31
thumb:24 -23 -16
thumping:9 7 12
thursdays:-5 -8 -12
ti:-38 -1 0
ticked:12 -5 -2
ticked … every:47 -3 0
ticket:7 10 13
ticket to:32 34 30
ticket … teh:39 35 31
tickets:-19 -15 1
tide:-1 -6 -7
tides:65 58 60
tides highest:26 20 24
tides … at:26 20 24
tidy:-29 -21 -19
tie:-19 -20 -9
tied:47 43 47
tied at:52 44 44
tied it:57 57 59
tied … a:-39 -37 -29
tied … it:19 30 37
tied … teh:54 44 37
tiempo:-68 -9 -4
tiene:-6 -14 -11
tight:-21 -10 1
tights:15 14 -3
tiktok:-21 -11 -8
til:38 19 26
til … i:44 12 19
tiles:-5 -4 0
till:7 14 -41
till i:45 46 -1
till it:32 33 -8
till monday:-36 -38 -32
till my:29 25 -5
till noon:27 20 24
till sunday:-23 -21 -14
till teh:-34 -20 -35
till they:27 33 32
till tuesday:-28 -11 -5
till wednesday:28 31 33
till … ambulance:-21 -17 -9
till … bleed:21 34 -3
till … dark:-27 -19 -13
till … i:21 24 35
till … ill:28 25 25
till … in:-9 -28 -5
till … is:-30 -31 -29
till … ive:24 29 33
till … knuckles:67 61 -3
till … split:59 49 -3
till … tonight:-30 -31 -29
till … was:22 0 0
tilting:-3 1 -4
time:-12 -6 -9
time an:27 -5 -2
time anyone:16 22 22
time for:0 27 -21
time he:6 6 -26
time i:-17 -25 -24
time in:-7 -20 -17
time its:19 23 24
time ive:-21 -15 -2
time she:26 10 -10
time since:-25 -16 -19
time teh:56 70 60
time to:-10 -72 -55
time … a:-26 -24 -14
time … ambulance:27 -5 -2
time … an:41 23 3
time … are:28 12 1
time … at:30 31 30
time … be:20 29 29
time … dont:19 35 4
time … drinks:29 24 -2
time … every:42 37 36
time … gets:-35 -29 -26
time … goes:11 -24 -16
time … hav:-20 -17 -7
time … home:42 17 13
time … i:-28 -28 -18
time … is:34 15 8
time … it:-34 -26 -8
time … ive:7 6 21
time … me:-14 -1 -32
time … my:-41 -34 -16
time … no:-19 -20 -18
time … reads:16 22 22
time … teh:-48 -60 -33
time … to:57 14 -36
time … want:34 16 -4
time … went:-20 -12 -2
times:3 -1 -6
times i:-22 -44 -13
times ive:29 28 33
times … i:-26 -15 -4
times … it:31 17 -8
times … on:24 -1 -1
times … teh:38 14 13
times … to:-22 -18 -3
tin:-20 -19 -10
tin … teh:-46 -38 -31
tingling:30 27 18
tins:3 7 4
tip:-30 -25 -26
tipped:53 55 61
tips:-45 -32 -10
tirar:90 20 12
tired:2 1 25
tired and:-37 -42 -9
tired i:12 20 2
tired of:37 9 -10
tired … alife:25 -4 -1
tired … all:-32 -23 -14
tired … life:19 -21 -2
tired … pretending:23 23 -1
tired … put:-24 -17 -12
tired … this:24 10 30
tired … to:41 46 41
tisch:-4 -3 -2
tissue:-47 -16 -22
tissues:-1 -2 -4
tl:-14 -16 -4
tmrw:25 19 26
tmrw before:82 79 78
tmrw i:44 32 36
tmrw id:-14 -23 -13
tmrw ill:24 23 23
tmrw im:-28 -21 -18
tmrw is:-28 -21 -23
tmrw ive:66 54 44
tmrw night:-15 -21 -21
tmrw or:80 62 63
tmrw that:25 26 20
tmrw thats:45 12 16
tmrw they:30 22 16
tmrw … a:18 26 19
tmrw … am:-47 -39 -24
tmrw … be:50 52 49
tmrw … care:21 4 8
tmrw … goin:-44 -40 -37
tmrw … got:24 13 -4
tmrw … i:-20 -34 -23
tmrw … it:43 40 29
tmrw … not:66 79 71
tmrw … swells:13 20 21
tmrw … teh:-3 21 25
tmrw … tmrw:22 41 45
tmrw … to:-55 -43 -35
tmrw … with:38 38 33
tmrw … would:22 -3 -1
tn:140 141 68
to:-31 -26 -23
to a:8 28 26
to an:-23 -13 -22
to anyone:30 -2 -3
to ask:-26 -22 -7
to at:24 17 -6
to bed:-32 -37 -21
to black:41 42 41
to bring:64 33 41
to call:36 51 37
to cancel:27 2 11
to catch:39 34 -1
to change:25 -16 -19
to class:37 13 14
to climb:34 35 36
to come:-51 -30 -13
to ctb:14 25 -20
to cut:16 -8 -30
to dance:-37 -1 -1
to day:58 -5 -1
to die:-24 32 19
to disappear:8 -22 -3
to drink:-79 -64 -44
to drown:-56 -54 -44
to each:51 49 51
to eat:1 -41 -28
to end:29 26 -46
to every:-21 -9 -3
to exist:56 -10 -7
to fetch:-23 -18 -21
to fill:-25 -8 0
to finish:63 56 56
to fish:40 50 63
to getting:49 49 49
to go:1 0 -21
to granny:13 22 16
to hang:-30 -33 -65
to hav:-71 -39 -45
to hear:-53 -28 -19
to help:-56 -58 -34
to himself:-5 -21 -19
to hurt:32 51 -27
to i:-28 -9 -21
to im:-48 -33 -12
to it:28 26 16
to jmup:103 99 83
to k:51 53 -6
to keep:-27 -43 -50
to kil:24 17 -32
to know:18 22 42
to lagos:-24 8 1
to lay:-23 -21 -20
to learn:-38 -8 -14
to let:-45 -52 -35
to live:53 8 7
to look:48 59 40
to lose:17 -34 -12
to mass:72 39 39
to meself:-2 16 -31
to mind:39 42 28
to my:-5 -26 -18
to never:29 14 0
to not:22 0 18
to od:33 9 -4
to of:52 50 50
to off:23 30 -13
to one:-32 -8 -1
to open:37 46 49
to pay:-29 -24 6
to play:-34 -27 -27
to propose:-31 -19 -18
to put:28 33 -25
to read:24 27 29
to ring:29 25 22
to run:36 23 2
to save:23 26 31
to say:-15 7 24
to scratch:21 -18 -1
to self:23 45 -8
to sleep:9 -38 -17
to slit:25 27 -1
to somebody:29 29 28
to someone:34 11 6
to speak:-22 -7 1
to stab:42 40 18
to stay:29 -22 -22
to step:24 21 25
to stop:7 -8 33
to tell:-22 -32 -38
to ten:-20 -12 -14
to them:-37 -18 -7
to think:23 39 33
to this:72 -32 -4
to three:39 39 36
to throw:8 -1 32
to unalive:40 48 -5
to use:21 -7 0
to wait:-35 -24 -13
to walk:27 20 25
to want:44 -7 -1
to with:-23 -14 -12
to work:2 -6 -23
to … a:15 2 -62
to … about:-22 -43 -40
to … alife:89 0 -14
to … all:-23 -62 -26
to … am:26 33 7
to … an:65 12 -22
to … and:24 26 13
to … any:-29 -14 -13
to … anyone:13 41 37
to … anything:33 37 56
to … anywhere:76 61 55
to … are:-30 -7 -8
to … ashamed:105 45 -3
to … ate:-19 -25 -16
to … away:51 18 19
to … back:-60 -11 3
to … bad:42 73 38
to … barn:16 15 24
to … be:-39 -52 -28
to … been:-31 -29 -27
to … before:16 18 56
to … big:25 28 34
to … boss:43 39 -12
to … both:8 13 21
to … boy:27 28 28
to … bridge:41 40 44
to … brother:-40 -37 -12
to … bullet:62 62 0
to … buried:2 23 33
to … bus:15 10 -31
to … but:28 21 5
to … by:-19 -16 -34
to … can:-76 -27 -23
to … cant:-1 -9 -40
to … cash:27 28 30
to … chair:42 52 45
to … chest:44 52 30
to … cliffs:36 33 32
to … dad:22 18 21
to … day:-11 -22 -20
to … dead:54 32 27
to … death:27 25 -3
to … delete:38 50 -6
to … deleted:36 -26 -7
to … do:25 33 58
to … dont:30 -3 26
to … door:48 45 49
to … down:-46 -33 -19
to … downstairs:-24 -17 -17
to … else:26 30 46
to … empty:16 29 14
to … end:17 39 16
to … every:26 -46 -22
to … existing:29 26 -1
to … family:62 27 3
to … father:-28 -21 -20
to … flatmate:47 40 30
to … for:-14 -27 -22
to … forever:29 12 16
to … found:48 40 33
to … four:-54 -5 -1
to … full:-18 -74 -2
to … girls:31 24 27
to … goin:20 15 29
to … goodbye:47 41 43
to … got:34 40 24
to … grand:9 18 27
to … guy:17 24 -4
to … had:28 15 -3
to … hair:-62 -63 -7
to … hav:34 8 0
to … head:-63 -56 -60
to … here:-28 -20 -16
to … herself:52 50 -7
to … hes:30 31 -5
to … high:43 46 40
to … him:-26 -21 18
to … himself:69 60 38
to … home:50 -3 -42
to … honest:86 57 61
to … hospital:-32 -18 -22
to … house:4 -1 -29
to … id:72 25 -31
to … ill:-21 -15 -34
to … in:-10 -20 -28
to … into:13 27 45
to … is:-20 -64 -58
to … it:27 26 12
to … its:12 22 25
to … ive:10 1 33
to … joking:34 32 -1
to … kids:14 24 16
to … kil:32 31 -3
to … knife:53 54 21
to … lady:-33 -23 -19
to … last:24 -60 -15
to … life:35 33 3
to … live:27 17 13
to … look:68 61 61
to … loud:72 -2 -2
to … love:41 7 -3
to … maker:5 6 21
to … man:26 10 7
to … me:5 -39 14
to … meeting:-45 -45 -33
to … meself:47 26 -6
to … midnight:28 32 25
to … miss:42 33 -3
to … monday:22 8 11
to … more:21 25 -23
to … morning:28 12 23
to … mother:23 23 9
to … mum:60 23 19
to … neighbours:-38 -26 -19
to … nerve:35 32 20
to … new:-34 -41 -44
to … next:15 0 -21
to … night:53 34 56
to … no:-20 -10 -10
to … nobody:22 26 14
to … not:33 78 3
to … nothing:-27 -2 -8
to … off:-42 -41 -42
to … old:-31 -28 -19
to … on:-23 -9 44
to … once:-35 -14 -8
to … ones:53 65 65
to … other:16 20 18
to … our:-23 -24 -18
to … out:-1 23 11
to … own:32 36 -3
to … parents:57 49 34
to … past:-34 -6 -15
to … people:-4 31 22
to … person:37 59 58
to … pills:-27 -22 -13
to … police:23 27 23
to … put:-53 -23 -14
to … rists:22 25 1
to … rock:21 -3 -1
to … roof:24 23 4
to … round:-13 -5 -27
to … same:33 35 9
to … saturday:49 55 57
to … saved:49 5 3
to … says:-26 -38 -7
to … school:21 13 -3
to … see:-30 -8 -1
to … self:38 3 30
to … sewerslide:14 22 3
to … shes:-19 -20 -34
to … since:-42 -38 -15
to … six:-43 -44 -29
to … slow:49 51 20
to … social:22 18 -5
to … some:-40 -12 -15
to … someone:30 -13 11
to … something:7 27 9
to … sponsor:38 10 11
to … spring:30 28 33
to … station:-23 -28 -23
to … stepfather:27 27 0
to … stop:1 -61 -4
to … supervisor:22 38 28
to … sure:28 28 49
to … take:-29 -23 -30
to … takin:-28 -28 -22
to … teh:8 22 20
to … thats:42 53 46
to … them:-10 -5 23
to … there:-54 -27 -19
to … theres:-24 -28 -23
to … they:-26 -17 -12
to … this:29 -7 21
to … three:2 -29 -4
to … through:37 14 -22
to … thrusday:56 62 58
to … tmrw:32 13 7
to … to:41 19 7
to … toaster:38 47 -1
to … today:96 59 43
to … tonight:30 20 36
to … u:-25 -18 -9
to … under:19 33 75
to … until:-25 -9 -8
to … up:23 -11 6
to … ur:-41 -32 -28
to … wake:74 38 52
to … want:-72 -47 -14
to … was:-65 -48 -23
to … wasnt:13 23 25
to … we:-11 -20 -5
to … weight:24 -22 -12
to … weird:69 67 65
to … wen:48 35 46
to … what:39 29 3
to … which:-30 -17 -10
to … while:10 25 30
to … who:-5 5 35
to … whoever:-26 -10 -6
to … whole:-22 -8 -4
to … wife:-32 -21 -2
to … will:-41 -46 -49
to … with:-13 -26 -10
to … without:48 33 28
to … wont:10 11 24
to … world:-22 -11 -8
to … yesterday:69 42 -7
to … yourself:-39 -38 -4
to … zoo:-36 -35 -36
toast:-9 -23 -20
toaster:42 45 -4
toaster bath:46 48 -1
todas:-5 10 8
todas … pastillas:51 50 41
today:-17 -32 -50
today all:25 -10 -3
today and:-29 -22 -32
today but:30 -35 -4
today he:44 33 -9
today i:-32 -10 -15
today im:-31 -22 -3
today is:-54 -47 -24
today it:56 40 -17
today my:10 -25 -12
today no:-30 -11 -9
today running:31 35 35
today they:7 -24 -5
today without:53 -2 -2
today … feel:49 52 44
today … hands:64 25 -14
today … he:55 46 -1
today … it:56 6 13
today … me:-23 -18 -11
today … meself:1 22 -7
today … no:-26 -9 -6
today … not:-38 -20 -14
today … stopped:35 35 22
today … teh:56 50 52
today … to:34 25 24
today … want:54 27 -1
todays:26 23 25
todays date:20 18 16
toddler:-4 9 27
toddlers:-3 -1 -1
todo:40 -15 23
todo perdonenme:79 84 80
todos:3 37 17
todos los:3 28 -3
todos … dias:49 48 -1
together:-6 6 -33
together … no:49 59 -4
toilet:-32 -12 -11
toiletries:4 5 5
toilets:9 36 5
toilets at:64 61 -7
tok:153 148 144
tok to:113 121 122
told:36 45 42
told anyone:42 22 -11
told everyone:16 19 22
told her:32 29 17
told him:-28 -23 -17
told me:-48 -30 -45
told my:45 46 42
told no:77 37 -4
told nobody:-20 -45 -35
told siri:40 35 35
told teh:45 44 -14
told them:-4 31 28
told u:28 34 29
told us:28 18 -5
told … a:22 20 26
told … and:-12 -33 -30
told … at:2 -16 -34
told … chemist:19 21 25
told … goin:58 63 62
told … had:36 24 19
told … he:32 20 5
told … i:21 14 37
told … id:-11 27 23
told … im:49 51 42
told … its:-17 -22 -21
told … ive:-22 -15 -6
told … nurse:25 38 -5
told … one:71 26 -4
told … sponsor:3 21 18
told … were:-31 -22 -1
told … wife:31 18 -8
tolerance:-38 -33 -15
tolu:-10 -8 -5
tom:-4 -5 -5
tomado:31 30 35
tomado todas:31 30 35
tomado … las:31 30 35
tomado … pastillas:93 79 77
tomatoes:-25 -4 -1
tome:57 71 73
tome todas:55 43 44
tome … las:55 43 44
tome … pastillas:55 43 44
tone:51 -10 -7
tongue:20 23 28
tongue … meself:25 24 29
tongue … on:-18 -21 -20
tongue … wet:25 24 29
tonight:81 110 103
tonight about:-21 -17 -11
tonight after:11 31 -11
tonight and:29 31 42
tonight but:39 -26 -35
tonight cant:-20 -17 -33
tonight ctb:14 17 29
tonight dont:-47 -31 -9
tonight got:20 29 34
tonight i:15 -1 44
tonight if:-27 -16 -40
tonight ill:19 15 34
tonight im:-22 -16 6
tonight is:-32 -44 -61
tonight it:-5 16 22
tonight ive:41 -14 -12
tonight no:33 48 8
tonight nobody:46 42 3
tonight not:24 25 22
tonight razor:-37 -43 -32
tonight rope:64 68 71
tonight sorry:103 111 130
tonight teh:47 39 18
tonight we:-33 -29 -21
tonight wen:-21 -19 -16
tonight with:31 -13 1
tonight … all:8 9 21
tonight … and:-25 -17 -19
tonight … be:-6 -37 -23
tonight … blue:-20 -8 -7
tonight … days:-10 23 -4
tonight … dont:17 21 8
tonight … end:-26 -35 -16
tonight … for:5 10 32
tonight … go:38 33 15
tonight … goin:0 8 31
tonight … has:37 33 59
tonight … he:94 90 98
tonight … here:27 22 -12
tonight … in:28 16 16
tonight … isnt:5 20 17
tonight … it:111 75 57
tonight … me:53 23 19
tonight … meself:30 38 8
tonight … my:23 -1 17
tonight … night:-29 -31 -29
tonight … no:1 2 -22
tonight … not:-26 -24 -24
tonight … of:35 21 23
tonight … on:-16 -33 -22
tonight … say:-24 -26 -12
tonight … takin:12 15 36
tonight … teh:-22 -42 -62
tonight … wake:-15 -28 -30
tonight … was:-30 -18 -15
tonight … way:69 72 77
tonight … will:46 45 51
tonight … wont:44 41 39
tonights:51 62 49
tonights teh:50 46 51
tonihgt:57 40 46
tonihgt … teh:61 43 49
too:0 0 0
took:46 59 75
took al:-12 -22 -13
took everything:87 25 22
took her:39 42 44
took it:-34 -16 -7
took many:67 70 62
took me:-35 -6 -5
took my:-48 -39 -23
took one:-22 -30 -19
took something:39 36 30
took teh:50 46 46
took them:30 39 35
took way:48 45 17
took … a:-24 -5 -13
took … about:16 16 23
took … all:-26 -20 -23
took … and:63 70 62
took … at:58 62 51
took … bottle:11 14 22
took … charger:-28 -29 -19
took … dog:11 24 21
took … hands:-47 -38 -20
took … heart:19 25 36
took … i:58 -18 -7
took … in:43 53 65
took … meds:-29 -31 -39
took … methadone:-22 -17 -9
took … more:65 66 29
took … mums:62 64 69
took … od:28 27 25
took … of:7 20 -10
took … out:-32 -29 -28
took … own:-21 -9 5
took … packet:30 34 35
took … phone:-21 -22 -36
took … pills:22 2 -14
took … shoes:24 23 15
took … tablets:54 57 76
took … teh:30 45 41
took … than:99 44 -8
took … we:29 19 14
took … with:31 28 21
tookn:47 50 46
tools:-2 3 2
tooth:-8 -9 -1
top:24 42 14
top of:52 64 46
top … sleeping:0 1 -30
top … teh:-8 -7 -24
topping:-5 -2 -9
torch:2 6 13
torn:-1 -3 -1
tot:3 -48 -23
totally:0 0 0
touch:20 -20 -5
touched:-31 -23 -24
touched a:-32 -23 -18
touches:47 45 -21
touches me:70 70 -24
touches … at:25 26 -2
touches … night:25 26 -2
touching:-1 7 11
tour:6 5 -3
tous:25 31 47
tous mes:10 16 26
tous … je:11 20 40
tout:77 -10 -8
toute:4 8 11
tow:-45 -42 -41
tow rope:-45 -42 -41
tow … in:-44 -42 -41
tow … teh:-44 -42 -41
towards:-41 -18 -8
towel:20 32 33
towel is:16 20 25
towel … soaked:16 20 25
towels:2 11 8
tower:52 67 70
tower stair:10 19 20
town:-39 -35 -41
town and:-19 -23 -10
tracks:94 92 91
tracks waiting:16 20 23
tracks … teh:20 12 8
tracksuits:5 5 -5
tractor:-8 -4 -1
traffic:-33 -25 -8
traffic … me:-32 -26 -11
trailer:-20 -23 -9
train:46 58 53
train and:10 9 -27
train at:10 23 21
train home:-48 -22 -16
train im:37 10 4
train teh:-26 -21 -12
train tmrw:10 14 48
train to:-26 -14 -11
train tracks:18 20 21
train … and:-64 -42 -25
train … getting:-52 -44 -57
train … i:30 -2 -18
train … im:42 46 43
train … late:-28 -23 -9
train … on:101 71 62
train … teh:48 43 37
train … to:50 50 45
train … waiting:16 20 23
trainee:-16 -6 -4
trainer:-4 -2 -1
training:-45 -35 -33
trains:-14 -11 -9
trains … till:-24 -16 -13
trainspotting:-6 -1 0
tramadol:24 0 -3
tramadol … i:31 -5 -14
translate:8 8 15
trapped:-5 0 16
trauma:-9 7 -3
travelling:51 58 57
travelling im:33 35 38
travelling … not:32 32 33
travelling … travelling:32 32 33
travelodge:4 3 3
treated:-35 -28 -10
treatment:-2 -34 -18
treatment … and:-25 -8 -4
treatment … i:-20 -5 -2
tree:28 28 17
tree behind:53 47 38
tree ropes:-21 -15 -11
tree … in:-21 -15 -11
tree … is:27 20 21
tree … teh:23 27 22
trembling:24 30 16
tremens:21 29 26
trian:35 40 40
trian comes:17 20 22
tribunal:-2 2 -6
trick:-25 -13 -10
tried:8 31 -3
tried in:30 -19 -14
tried to:-27 -46 -12
tried … a:50 57 62
tried … end:39 5 -1
tried … hang:18 29 13
tried … kil:-8 -42 -2
tried … my:-12 -27 -16
tried … on:38 12 34
tried … take:-27 -18 -2
trifle:-36 -32 -29
trigger:-12 -21 -17
trigger and:46 40 31
trigger … teh:-53 -45 -43
triggers:-4 14 24
trip:-28 -23 -20
trips:-27 -21 -10
trips … rug:-26 -21 -10
trips … teh:-26 -21 -10
trouble:-70 -28 -11
truck:5 8 6
truck … off:28 23 14
truck … teh:47 48 48
trucks:48 41 25
true:-21 -20 -24
truly:0 0 0
trust:-35 -15 -18
trust meself:-38 -24 -23
trusting:48 29 24
truth:-24 -15 -21
truth … it:10 21 -2
truthfully:-10 -9 -1
try:-59 -46 -24
try … me:15 25 42
trying:4 -9 9
trying … climb:34 35 36
trying … out:30 34 34
tu:-43 -14 -11
tube:-14 -6 -3
tuer:-3 16 6
tuer … a:-21 -22 -31
tuer … ma:-27 -25 -27
tuesday:12 -27 -41
tuesday after:9 -41 -22
tuesday and:76 29 19
tuesday i:26 9 10
tuesday … i:-49 -19 -11
tuesday … want:-41 -14 -9
tuesdays:-5 -4 -5
tuition:3 -2 3
turkey:-25 -23 -19
turkey and:27 26 31
turkey … had:31 26 40
turn:23 42 31
turn … teh:31 27 31
turned:-7 0 3
turned it:-33 -40 -2
turned off:32 -5 -7
turned teh:21 25 18
turned … and:10 19 -31
turned … at:9 -35 -37
turned … off:24 22 47
turned … she:5 19 21
turned … teh:7 -35 -37
turning:64 57 35
turning blue:54 59 65
turning my:-28 -22 -22
turning … off:-28 -22 -22
turning … right:30 28 28
turns:-40 -27 -15
turns out:-39 -27 -23
turns … teh:-34 -26 -23
tut:12 22 20
tutor:0 -4 3
tv:-3 -9 5
tv is:19 17 25
tweezers:34 19 -3
twelve:41 48 46
twenties:1 8 2
twenty:20 22 21
twenty minutes:17 22 33
twenty years:-27 -17 -8
twenty … ago:30 28 28
twenty … i:38 44 19
twenty … it:-23 -17 -8
twenty … of:-23 -17 -8
twice:9 32 -24
twice and:-24 -35 -22
twice this:36 37 -21
twice today:93 42 -8
twice … i:20 23 -5
twice … ive:-10 -19 -23
twice … rang:-23 -21 -11
twice … week:51 55 -9
twig:15 2 -20
twins:14 10 13
two:9 -1 -5
two and:-53 -51 -41
two crossed:30 22 0
two days:32 63 62
two in:-45 -32 -4
two kids:21 14 -24
two months:16 18 26
two nights:72 10 -14
two of:35 -4 -3
two off:31 18 28
two seizures:36 40 55
two streets:50 31 31
two … ago:53 32 9
two … all:88 78 26
two … and:28 32 20
two … back:26 26 28
two … binned:29 -2 -1
two … drink:26 2 6
two … gone:-21 -6 -11
two … i:13 20 24
two … im:5 37 25
two … is:20 24 26
two … me:-23 -22 -14
two … morning:23 31 55
two … on:24 28 17
two … one:18 -8 -21
two … ones:33 29 25
two … out:42 24 4
two … since:56 45 54
two … teh:46 8 24
two … them:39 -9 -11
two … this:35 21 -19
two … today:30 14 13
two … took:33 29 25
two … us:20 26 34
tylenol:43 50 21
type:5 -7 -23
typed:35 27 -2
typed it:13 20 -15
typed … in:57 32 -2
typed … number:31 -4 -2
typing:83 83 82
typing under:45 58 64
typing w:42 55 62
typing … hand:42 55 62
typing … teh:37 32 17
typos:3 5 6
u:-24 -6 13
u all:10 26 22
u and:8 28 36
u are:-43 -40 -41
u be:48 -3 -3
u before:34 38 4
u can:-45 -14 -22
u cant:-31 -39 -45
u could:8 30 26
u couldnt:52 32 30
u did:-30 -18 -13
u do:28 -22 -18
u dont:-60 -41 -51
u feel:-29 -9 -13
u find:-24 -23 -25
u gave:37 32 31
u get:42 26 18
u got:-57 -27 -23
u guys:19 26 18
u hear:21 18 11
u i:39 48 29
u in:20 27 25
u know:62 1 23
u lot:61 71 33
u need:-21 -17 -17
u people:16 12 22
u stand:41 -17 -10
u take:103 17 21
u teh:-51 -55 -58
u tell:-25 -19 -10
u they:19 20 9
u tonight:27 11 21
u want:-38 -25 -5
u were:71 66 63
u will:28 26 20
u … a:-33 -18 -6
u … after:-22 -23 -17
u … all:28 30 22
u … allergic:41 -1 -1
u … am:37 37 36
u … are:37 30 25
u … at:-33 -23 -17
u … be:-26 5 -1
u … bridge:45 50 48
u … close:24 24 3
u … die:-13 -22 -7
u … dont:28 33 21
u … end:20 16 20
u … every:4 7 22
u … gave:21 15 12
u … go:22 20 15
u … goin:24 25 25
u … goodbye:27 23 16
u … hav:24 21 16
u … he:39 32 55
u … him:39 8 11
u … i:53 61 72
u … ill:-5 -6 -23
u … isnt:15 26 8
u … it:-30 -38 -31
u … know:24 13 -19
u … last:15 27 27
u … live:25 21 0
u … me:62 65 75
u … my:29 -20 -24
u … never:23 18 15
u … not:-19 21 32
u … off:-22 -19 -19
u … one:-56 -12 -19
u … other:25 30 26
u … peace:23 20 27
u … right:26 24 24
u … ring:24 16 -4
u … said:27 27 31
u … shes:37 35 35
u … sit:46 38 35
u … teh:51 43 36
u … tell:34 31 8
u … that:20 -25 -10
u … this:28 8 -12
u … to:-31 -29 -20
u … up:-40 -29 -39
u … was:45 41 25
u … week:27 36 0
u … were:59 54 47
u … will:-21 -9 -6
u … yourself:-24 -18 -9
ugly:-38 -40 -29
um:0 0 0
umbringen:45 49 -11
umziehen:-17 -15 -2
un:-60 20 -20
un alife:5 49 -2
una:-47 -21 -11
una carga:43 -2 -1
unaccompanied:9 13 13
unalive:60 45 -31
unalive meself:29 50 -24
unalived:55 -6 -2
uncle:13 29 -2
uncle … he:44 40 -6
uncle … in:24 22 -13
uncles:1 -4 3
unconscious:93 88 74
und:18 29 21
und gehe:15 17 26
und … gleich:15 21 21
und … jetzt:58 59 72
under:43 30 25
under it:34 34 36
under me:16 24 22
under my:31 23 -2
under … and:-36 -17 -15
under … bridge:-47 -28 -34
under … door:-22 -10 -2
under … foto:-15 -16 -53
under … i:-52 -48 -29
under … jumper:16 19 24
under … table:18 37 32
underlined:1 5 8
underneath:21 16 11
understand:-37 -29 -9
understanding:12 9 -2
unfortunately:-56 -24 -20
uni:-34 -19 -14
unico:25 -4 -2
uniform:25 25 -2
uninstall:6 14 -2
uninstalling:80 -7 -5
union:27 28 27
unit:-16 -12 -4
university:18 -8 -5
unless:-44 -25 -24
unlocked:-9 8 11
unopened:11 -7 -5
unread:11 11 11
unreal:-12 -12 -7
until:-7 -29 -55
until i:14 36 -33
until teh:-43 -27 -24
up:3 4 10
up a:-60 -33 -18
up after:19 -1 -25
up all:-31 -13 -16
up alone:101 94 -2
up and:-26 -28 -13
up blood:-4 -2 -31
up dont:59 59 -23
up for:-39 -61 -42
up here:50 46 48
up how:37 47 52
up ill:-24 -14 -48
up im:12 34 36
up in:-52 -20 -44
up my:3 -31 -22
up on:-50 -61 -72
up since:21 24 36
up teh:59 66 70
up there:80 55 55
up theres:21 17 23
up tmrw:53 15 27
up waiting:-39 -41 -33
up with:-21 -2 -64
up … a:-31 -14 -28
up … affairs:57 -2 -2
up … after:35 -2 -15
up … alarm:-21 -7 -11
up … all:-7 -21 -8
up … and:-34 -20 -5
up … at:-37 -49 -41
up … be:37 26 15
up … bridge:-49 -37 -34
up … chest:29 32 32
up … dont:-2 -34 -55
up … door:20 21 15
up … everyone:17 24 20
up … fingers:42 23 28
up … for:-16 -10 -38
up … goin:-25 -4 20
up … he:40 29 7
up … her:-26 -21 -12
up … hes:17 30 32
up … hours:-35 -31 -20
up … i:-41 -36 -14
up … id:80 23 26
up … is:-36 -26 -23
up … ive:-1 3 20
up … know:38 28 -7
up … least:21 -3 0
up … meal:21 39 -1
up … methadone:19 21 25
up … mind:24 22 22
up … months:15 18 20
up … night:-2 -23 4
up … no:9 23 27
up … of:25 -4 5
up … off:-20 -24 -20
up … phone:-66 -46 -25
up … pills:35 37 -2
up … screen:29 -8 -5
up … teh:-33 -17 -34
up … time:-41 -17 -9
up … u:43 -5 4
up … want:27 7 -5
up … wasnt:40 -1 -2
up … wen:-37 -26 -23
up … with:-21 2 -7
up … wont:17 18 30
update:-24 10 13
upon:26 27 19
upon it:63 58 43
upset:-44 -15 -2
upstairs:72 63 23
ur:-31 -14 2
ur daddy:44 40 41
ur fault:44 43 30
ur mum:-29 -31 -24
ur … and:-8 -8 -40
ur … at:35 27 25
ur … before:26 20 12
ur … dont:22 27 31
ur … i:-29 -20 -10
ur … im:-23 -15 -16
ur … is:-25 -22 -14
ur … its:29 5 -1
ur … mate:27 25 -1
ur … not:-1 11 27
ur … teh:-4 -18 -21
urge:-20 -28 -40
urge is:-40 -11 -6
urge out:32 25 -2
urge to:10 -28 -19
urge … cut:34 -14 -1
urge … drink:27 -4 -2
urge … hurt:1 -38 -1
urge … is:61 -1 -1
urge … kil:21 49 -1
urge … meself:25 10 -1
us:-13 -8 -30
us and:-23 -21 -14
us i:9 16 27
us she:32 22 8
us through:18 22 13
us to:-29 -17 -9
us … a:-26 -24 -4
us … and:39 35 38
us … at:-34 -30 -21
us … go:32 21 19
us … it:26 6 -5
us … ive:42 29 -6
us … sucidal:36 30 -1
us … teh:37 17 -5
use:-1 -10 -2
use it:11 15 39
use them:26 18 14
use … a:22 -10 -6
use … i:-19 -26 -18
use … in:5 16 20
use … my:57 -5 -13
use … on:-7 4 21
use … teh:49 49 31
used:29 -5 -18
used on:81 1 18
used to:16 21 -41
used yesterday:87 -2 -1
used … a:43 -2 -2
used … after:112 -2 -1
used … and:25 41 48
used … at:-23 -7 -13
used … cut:24 62 -3
used … i:-41 -30 -8
used … me:-21 -2 -4
used … meself:-9 -31 -3
used … teh:-10 -31 -9
used … want:26 -4 0
username:-34 -28 -36
using:28 -20 -39
using alone:42 57 -4
using it:-46 -29 -29
using teh:-32 8 4
using … a:18 19 25
using … and:-21 -21 -18
using … i:-39 -3 -7
using … in:22 21 0
using … of:81 19 20
using … tonight:25 35 34
usual:7 -11 -28
usually:-52 -36 -19
ute:10 10 17
ute … teh:30 28 22
utility:-11 -10 -13
va:4 -14 -5
va a:-35 -8 -2
va … matar:-28 -7 -2
vaccination:-7 -7 -4
vague:42 -1 -2
vais:18 43 30
vais me:-29 -7 14
vais sauter:40 40 33
vais … a:55 56 23
vais … ce:10 5 32
vais … coucher:-21 -13 -11
vais … dites:40 40 33
vais … suicider:3 6 -67
vais … tuer:10 14 51
vale:-73 -17 -10
valete:-6 -4 1
valgo:137 -26 -25
valium:18 15 -2
van:-15 -3 -13
vanish:29 -4 -1
ve:0 0 0
veces:55 -7 -3
vecina:-32 -23 -16
vein:-7 -3 -3
veneno:67 52 58
vengan:37 29 27
vent:-7 -6 -4
vents:-11 -10 -13
ver:-60 -9 -4
verdad:4 -2 -8
verdict:18 22 28
very:0 0 0
vet:22 18 6
vet i:17 22 20
vet … hav:34 35 33
vet … on:0 -3 -21
veux:44 32 -7
veux me:24 50 -23
veux mourir:63 3 22
veux … tuer:56 54 -29
vez:-8 44 -6
vez … y:-51 9 -1
viaduct:71 72 68
vicar:-32 -3 -2
vida:71 -22 -38
video:-42 -16 -1
vie:45 54 -6
view:26 21 11
view … im:52 67 46
vigil:-10 -8 -10
village:-5 -1 -3
vinegar:-16 -10 -9
virgin:-2 -1 -1
virginia:-26 -19 -15
vis:23 24 24
vis on:23 24 24
visa:-43 -14 -42
visa is:5 13 -21
visit:-12 -10 -26
visit … teh:45 45 -5
visiting:-14 -22 -22
visiting hours:23 -1 -1
visitor:-15 -12 -7
vivement:-4 -3 -2
viviendo:59 -10 -7
vivir:10 -23 -17
vivir mas:58 15 -3
vivre:57 -24 -4
vodka:135 129 114
vodka cold:37 36 38
vodka … and:40 20 32
vodka … in:48 50 25
vodka … my:6 14 21
vodka … of:31 32 33
vodka … one:9 22 -18
vodka … turkey:37 36 39
voice:5 9 16
voice is:41 31 37
voice … and:23 29 -8
voice … funny:34 42 40
voice … loud:22 -21 -2
voicemail:29 21 17
voices:58 66 41
voices say:19 24 29
voices … me:47 51 -30
voices … teh:19 24 29
voices … telling:28 30 -8
voices … to:20 16 -15
volunteer:-11 -4 -1
volunteers:-15 -10 -8
vomiting:-2 13 17
vomiting since:-15 -21 -18
vomiting … i:34 44 42
vor:-18 -17 -8
vorbereitet:-9 -11 2
vote:-12 -6 -3
vote on:-20 -18 -22
vote … next:-20 -18 -22
voudrais:52 -8 -3
voudrais etre:52 -8 -3
vous:-21 -7 1
voy:20 6 26
voy a:49 50 47
voy … esta:30 32 40
voy … la:27 34 20
voy … quitar:6 9 28
voy … quitarme:27 46 -3
voy … suicidar:49 29 28
voy … suicidarme:1 -10 -78
w:62 31 21
w a:36 37 4
w my:-6 -22 -9
w teh:13 21 1
w … and:39 44 42
w … dont:-27 -8 1
w … hand:42 55 62
w … in:40 45 47
wages:0 -35 -49
wages in:28 -1 0
wages … teh:-10 -44 -39
wagon:1 9 1
wagon … teh:-22 1 -20
waist:7 8 3
wait:25 40 45
wait at:45 41 29
wait for:8 14 23
wait till:13 17 22
wait … his:34 25 24
wait … i:23 27 28
wait … it:24 7 -25
wait … teh:38 35 36
waiting:44 41 38
waiting for:33 36 32
waiting on:58 58 45
waiting to:23 -37 -21
waiting with:-23 -25 -14
waiting … die:33 -63 -10
waiting … engine:-23 -25 -14
waiting … house:48 51 43
waiting … teh:54 43 41
waiting … to:47 56 57
wake:70 51 40
wake me:46 -29 -13
wake teh:-27 -14 -9
wake wen:12 24 25
wake … and:13 25 26
wake … i:11 22 26
wake … least:21 -3 0
wake … night:-7 8 30
wake … not:22 29 -1
wake … pinch:26 29 29
wake … teh:-53 -23 -14
wake … that:22 -10 -2
wake … tmrw:42 -25 2
wake … up:31 -1 0
wake … we:39 54 49
wakes:-18 -21 -6
waking:23 28 16
walk:-35 -20 -7
walk into:64 56 62
walk with:-20 -38 -35
walk … sea:39 33 37
walked:-51 -45 -55
walked into:24 7 12
walked past:41 53 -3
walked … it:41 41 -2
walked … teh:-14 -21 -6
walking:54 49 56
walking into:35 38 33
walking out:35 26 23
walking … sea:35 38 34
walking … teh:53 41 36
walks:24 25 -4
wall:21 31 9
wall and:37 32 20
wall till:20 29 -8
wall with:-24 -20 -11
wall … and:-32 -31 -11
wall … arent:17 19 26
wall … it:-21 -23 -21
wall … knuckles:51 51 -6
wall … me:-48 -19 -13
wall … my:31 22 -8
wall … night:37 37 26
wall … teh:19 23 22
wall … there:17 19 26
wallet:5 11 9
wallpaper:-7 -7 -3
walls:-11 11 21
wan:23 14 -1
wana:25 41 -14
wana be:59 -8 20
wana die:-28 -17 -6
wana disappear:38 -10 -4
wana kil:30 61 -8
wana … a:-27 -12 -3
wana … alife:28 66 -2
wana … and:23 -1 -8
wana … anymor:85 -18 -4
wana … hear:49 40 34
wana … i:-1 6 21
wana … it:-20 -15 -1
wana … meself:68 86 -11
wana … my:18 21 -13
wana … no:20 38 34
wana … not:32 21 -2
wana … teh:-7 21 -4
want:16 22 -33
want a:4 -10 22
want everything:30 -12 -4
want is:44 -2 -8
want it:44 53 -12
want kil:26 30 -3
want my:-20 -21 -11
want out:22 2 -4
want somebody:15 16 24
want teh:-34 -21 -14
want that:54 19 -4
want their:-21 -19 -15
want this:-53 -26 -1
want to:34 31 -27
want … a:61 70 -10
want … alife:50 15 -5
want … and:31 -24 -21
want … be:45 -11 31
want … big:17 19 31
want … buried:2 23 33
want … but:35 -8 -2
want … by:36 30 -3
want … comit:61 77 -3
want … dead:12 -37 -8
want … deleted:58 -5 -1
want … die:38 91 2
want … disappear:9 -22 -3
want … do:6 10 -33
want … end:-6 6 -34
want … every:43 35 2
want … exist:61 -7 -3
want … for:37 3 -2
want … found:15 23 25
want … go:-48 -23 -13
want … his:5 8 25
want … hurt:-6 25 -3
want … im:34 36 -6
want … it:57 41 -48
want … ive:57 33 5
want … k:51 53 -6
want … kil:-40 0 -34
want … know:13 4 37
want … live:25 37 20
want … make:66 36 -5
want … meself:59 80 -53
want … my:27 45 -15
want … no:68 -14 -1
want … not:-33 14 -2
want … of:6 8 20
want … off:-24 -4 -22
want … on:-31 -21 -16
want … over:29 23 19
want … pain:-28 -24 0
want … phone:45 -18 -15
want … saved:49 5 3
want … see:-68 -52 6
want … self:37 39 -2
want … sewerslide:70 69 -3
want … sleep:48 -4 0
want … slit:24 25 -5
want … stop:-33 -63 -16
want … take:-36 -54 -6
want … talk:15 -28 -12
want … this:-16 -28 -16
want … through:23 18 -22
want … want:23 23 6
want … with:-11 -33 -2
wanted:-6 11 39
wanted my:28 28 24
wanted … and:41 18 -14
wanted … be:68 -16 -8
wanted … dead:35 0 -1
wanted … die:-37 5 -9
wanted … end:-25 -16 -4
wanted … every:26 0 0
wanted … it:29 32 -15
wanted … say:49 55 37
wanted … talk:29 27 22
wanted … to:40 40 43
wanting:7 15 -40
wanting to:-11 30 -15
wanting … kil:23 33 -1
wanting … meself:37 42 -8
wants:10 36 -16
wants to:24 49 -18
wants … after:46 26 29
wants … and:32 34 9
wants … be:-52 -32 -1
wants … die:-68 -24 -11
wants … end:81 76 -3
wants … give:8 9 21
wants … herself:55 51 -3
wants … himself:55 54 -21
wants … in:33 33 -2
wants … kil:87 83 -18
wants … me:7 5 23
wants … use:-4 -22 -4
war:-41 -40 -37
ward:52 16 3
ward and:-40 -26 -14
ward on:-30 -12 -7
ward yesterday:31 -18 -7
ward … after:32 -15 -4
ward … i:45 32 -2
ward … my:40 15 26
warden:1 0 2
wardrobe:24 44 52
ware:31 -17 -9
ware tot:51 -17 -7
warm:69 78 80
warning:-18 -9 -7
was:-31 -39 -11
was a:-33 -19 -45
was all:27 20 13
was and:-39 -28 -22
was born:-25 -3 -1
was dead:98 -5 -10
was fine:44 41 29
was for:57 41 7
was goin:-27 -8 -6
was gone:53 -25 -11
was jealous:88 0 0
was last:27 -1 0
was late:-26 -2 -6
was left:16 28 33
was me:46 37 16
was my:-24 -20 -19
was never:81 92 80
was not:14 13 37
was on:7 -15 -29
was one:-34 -26 -26
was see:-27 -16 -16
was six:38 -1 -1
was sucidal:-9 -82 7
was teh:28 0 12
was this:69 7 6
was tired:32 14 13
was to:-1 21 22
was up:13 -23 -12
was … an:21 -7 -2
was … and:5 31 11
was … at:31 -14 -12
was … be:31 24 31
was … been:8 25 -1
was … best:52 47 40
was … born:23 -2 -2
was … but:37 44 26
was … doing:43 46 35
was … enough:55 2 3
was … good:-30 -12 -5
was … he:-66 -55 -20
was … her:-27 -14 -9
was … his:11 13 22
was … home:34 -4 -2
was … hour:-6 -1 -23
was … how:29 -2 -9
was … husbands:32 20 13
was … im:39 28 29
was … in:-7 17 32
was … it:41 45 36
was … kil:21 15 -2
was … last:-1 -47 3
was … long:22 -1 -2
was … my:-23 -5 -1
was … not:32 45 50
was … of:-1 10 29
was … off:15 21 25
was … on:4 -31 -41
was … once:49 22 14
was … one:48 -3 -16
was … or:18 30 33
was … shes:-1 20 -3
was … since:-11 -29 -14
was … tea:13 32 0
was … teh:0 26 16
was … that:8 -30 -4
was … there:-19 -59 -13
was … to:-28 -14 -18
was … today:43 44 38
was … u:28 51 43
was … want:24 1 0
was … wanted:29 30 -2
was … week:28 -36 -1
was … who:-25 -12 -8
was … work:23 -9 -13
washed:89 85 90
washed teh:26 32 34
washed … down:17 17 24
washing:-30 -19 -35
wasnt:-2 -5 -9
wasnt alone:33 29 27
wasnt true:28 -5 -3
wasnt ur:30 35 32
wasnt … and:9 20 28
wasnt … fault:-44 -36 -26
wasnt … goodbye:50 48 54
wasnt … it:17 35 7
waste:78 4 -2
watch:25 15 14
watch back:50 14 19
watch … me:40 36 8
watched:-22 -11 -15
watching:-58 -56 -46
water:0 26 8
water gun:-26 -18 -9
water is:29 29 22
water that:10 20 -2
water … a:21 6 -12
water … brought:10 20 -2
water … loud:24 22 17
water … me:10 20 -2
water … my:46 32 37
water … teh:-67 -36 -27
water … to:29 25 28
waterfall:1 2 2
watering:-9 -6 -2
waterproof:13 13 14
waters:27 16 6
wave:-28 -23 -19
waved:-4 0 0
waving:-6 -3 0
way:2 25 26
way he:39 40 41
way i:-14 -25 -28
way in:-27 -16 -12
way more:22 29 -5
way out:28 -12 -26
way to:-40 -46 -34
way … a:7 -27 -23
way … and:29 31 23
way … dont:87 73 67
way … its:34 32 30
way … off:-23 -11 -9
way … teh:-29 -30 -19
way … time:39 51 54
way … to:-23 -13 -20
way … u:88 56 32
ways:25 50 -15
we:-73 -51 -50
we are:36 29 38
we both:25 22 25
we can:18 36 34
we cant:20 12 10
we go:-61 -62 -65
we got:-23 -5 -6
we had:12 27 27
we say:1 -27 -21
we used:15 17 29
we … a:-32 -26 -25
we … and:27 20 -8
we … family:13 26 32
we … find:27 18 13
we … for:-31 -27 -22
we … her:16 25 36
we … him:29 41 17
we … i:20 21 -8
we … it:-24 -15 -9
we … mum:21 18 11
we … on:-51 -47 -42
we … teh:-19 -31 -26
we … there:27 11 4
we … to:-73 -70 -66
we … together:-14 -24 -16
we … tonight:23 21 26
we … u:-24 -2 -1
wear:2 5 18
wear teh:7 16 24
wearing:-29 -9 -3
wears:0 -3 -14
weather:-7 6 7
web:3 4 3
webinar:-11 -9 -1
wed:-47 -62 -51
wed … for:-37 -49 -48
wedding:4 -12 -14
wedding is:-23 -19 -18
wedding one:31 -3 -2
wedding ring:16 21 28
wedding … over:-23 -19 -18
wedding … teh:10 15 22
wednesday:8 21 25
wednesday and:16 14 29
wednesday she:54 46 42
wednesday … teh:58 63 57
wednesdays:66 64 61
wee:-18 -17 -11
weeds:-17 -21 -5
weeds on:-17 -21 -5
weeds … my:-17 -21 -5
week:-24 -35 -45
week and:13 -4 -57
week ive:51 58 45
week of:15 21 24
week … a:70 19 17
week … be:-36 -10 -4
week … i:-19 -21 -38
week … keep:20 -20 -1
week … know:25 -8 -5
week … me:44 42 -2
week … on:-45 -6 -9
week … teh:-5 -21 -14
week … want:7 20 26
weekend:-27 -23 -20
weekend … be:14 21 6
weekend … is:62 59 57
weekly:-33 -12 -12
weekly box:-49 -44 -37
weekly collection:28 39 36
weeks:-20 -34 -55
weeks back:49 20 -12
weeks i:-31 -11 -6
weeks without:26 -1 -1
weeks … hav:-10 2 23
weeks … i:28 -6 24
weeks … im:-20 10 -2
weigh:99 118 123
weight:15 -45 -27
weird:3 23 48
weird … my:-34 -32 -10
weirdly:48 56 60
welcome:-31 -17 -9
well:0 0 0
wellness:5 4 5
wen:-11 6 1
wen and:49 34 23
wen hes:30 31 -16
wen i:-35 -13 -22
wen im:-32 -28 -20
wen it:-34 -35 -13
wen its:-25 -25 -25
wen she:-36 -43 -38
wen teh:46 44 39
wen they:48 28 24
wen theyre:17 24 21
wen this:93 107 123
wen … and:-27 -37 -11
wen … are:-41 -36 -22
wen … ask:38 45 37
wen … at:18 26 19
wen … back:2 15 23
wen … came:-26 -11 -2
wen … cigarette:-26 -18 -10
wen … cross:10 -21 -10
wen … dead:-31 -3 0
wen … dont:2 13 25
wen … drunk:45 35 -10
wen … find:-22 -21 -28
wen … first:-21 -13 -6
wen … get:-23 -33 -42
wen … goes:50 51 40
wen … gone:-29 -47 -41
wen … he:50 41 -5
wen … hell:27 19 22
wen … him:56 25 -8
wen … his:22 -10 -14
wen … home:-65 -36 -28
wen … i:36 4 -1
wen … in:-29 -21 -11
wen … is:25 18 17
wen … isnt:-31 -17 -10
wen … it:-33 -15 3
wen … leaves:8 8 21
wen … me:9 18 28
wen … my:-31 -18 -1
wen … on:9 4 -29
wen … pinch:26 29 29
wen … said:-22 -14 -5
wen … say:-4 -24 -16
wen … sees:-36 -35 -23
wen … teh:46 -16 -4
wen … told:-26 -19 -5
wen … trian:35 40 40
wen … up:-2 25 17
wen … was:-18 -14 -23
wen … wen:72 49 48
went:13 -2 -12
went and:29 31 29
went back:34 -33 -10
went deep:20 30 23
went i:-22 -9 -2
went in:-23 -32 -19
went to:-60 -39 -28
went … a:-25 -14 -10
went … did:-41 -29 -6
went … it:-38 -36 -31
went … teh:-7 -34 -40
went … this:63 50 6
went … to:56 -18 -13
werde:-5 3 -9
were:-28 -9 14
were a:-20 -21 -16
were dead:21 -5 0
were gone:-69 -8 -5
were sucidal:-34 -24 -2
were teh:82 77 66
were to:32 -1 -7
were … bit:19 22 17
were … good:22 26 25
were … i:16 21 42
were … in:-24 -22 -27
were … me:39 35 30
were … out:23 8 9
were … teh:-81 -21 -22
were … u:-23 -27 -17
were … was:57 59 50
were … who:57 48 41
werent:46 -12 -35
wet:-8 -16 -11
wet meself:26 23 27
weve:-59 -46 -38
what:-4 -8 7
what a:-29 -17 13
what do:37 35 21
what happens:30 25 17
what he:27 15 17
what i:16 21 18
what if:60 10 1
what im:24 4 11
what is:20 -12 -1
what it:2 -5 -22
what my:-38 -10 -11
what teh:20 9 -33
what that:26 25 26
what to:21 -6 11
what u:-19 -26 -20
what was:41 45 48
what year:17 17 27
what … and:91 84 49
what … anymor:27 42 -1
what … at:53 41 49
what … did:-6 -2 -24
what … do:22 -8 4
what … does:15 -8 -23
what … for:-30 -22 0
what … from:26 30 24
what … hav:-27 -1 1
what … i:-6 23 10
what … if:-21 -3 9
what … its:50 49 34
what … left:30 45 25
what … looks:43 45 44
what … me:50 -4 -9
what … meant:17 20 20
what … need:88 62 56
what … needed:43 44 44
what … of:8 14 22
what … people:53 -6 -3
what … say:-13 -25 -42
what … teh:43 31 45
what … thats:75 2 7
what … thinks:40 12 10
what … to:11 2 -48
what … today:35 44 46
what … want:13 27 10
what … wen:-14 -35 -15
what … were:-52 -7 -7
what … will:1 -25 -17
whatever:-11 10 -28
whatever … happens:56 28 -1
whats:15 1 13
whats in:85 87 88
whats teh:42 11 -18
whats … it:44 45 46
whats … of:52 -1 -5
whats … piont:48 13 -2
whatsapp:32 43 48
wheel:34 26 33
whenever:-11 -1 -14
whenever … cook:24 18 0
whenever … wrong:24 18 0
where:0 1 16
where and:85 84 84
where he:16 -21 -15
where i:-27 -34 -20
where id:58 11 0
where im:-9 -44 -26
where teh:55 33 30
where we:19 22 39
where … a:0 15 20
where … am:44 9 5
where … and:-46 -25 -17
where … are:17 22 22
where … be:15 18 23
where … can:24 18 15
where … go:23 -2 8
where … hav:35 18 21
where … him:19 29 -28
where … his:23 9 18
where … i:56 63 60
where … is:22 21 23
where … keeps:5 -22 -11
where … teh:-50 -31 -32
where … to:51 35 57
where … went:23 -8 -7
whether:-14 10 -26
which:-2 -5 -17
which platform:57 56 53
which … and:31 26 26
which … for:-43 -28 -16
which … i:9 31 39
which … im:-45 -36 -35
which … is:-72 -43 -27
which … me:17 22 6
which … teh:-33 -31 -41
which … tmrw:23 21 25
which … would:-28 -23 -16
while:-33 -27 -34
while fishing:35 34 34
while he:72 71 60
while i:7 26 7
while my:-23 -27 -13
while she:60 41 -8
while shes:-21 -17 -16
while teh:-59 -61 -58
while … and:-34 -23 -14
while … happens:21 20 4
whiskey:-16 -11 -12
whisky:50 53 -5
white:83 49 67
white knuckling:0 -21 -8
who:-22 -3 -20
who cares:75 72 75
who do:43 33 11
who does:30 30 21
who finds:16 20 23
who gets:-27 -25 0
who killed:43 26 -6
who lost:-29 -3 -5
who ran:16 17 22
who sold:56 51 12
who stops:-35 -27 -12
who takes:-20 -11 -6
who … at:5 21 12
who … im:21 14 21
who … it:-21 -6 -22
who … kil:-21 -26 -2
who … my:60 51 43
who … since:25 26 -8
who … son:25 26 -4
who … teh:17 24 30
who … tell:36 32 -2
who … themselves:72 74 0
who … this:-54 -50 -50
who … to:-7 8 -47
whod:105 89 70
whod believe:30 48 -9
whoever:58 19 31
whoever comes:17 24 20
whoever has:41 45 43
whoever opens:32 13 17
whoever … after:21 19 18
whoever … it:21 18 13
whoever … me:27 25 24
whoever … that:-22 -21 -19
whoever … to:22 35 30
whole:15 18 1
whole body:26 36 18
whole bottle:45 48 50
whole house:-29 -25 -15
whole of:46 -25 -7
whole packet:27 32 33
whole parish:26 32 33
whole way:-25 -19 -22
whole … about:46 42 35
whole … at:6 9 21
whole … i:69 5 -6
whole … in:14 -19 -22
whole … it:58 -13 -5
whole … my:-22 -9 4
whole … of:-24 -11 -12
whole … plus:29 33 33
whole … teh:59 30 29
whole … twenty:50 43 35
whos:24 36 27
whose:0 16 -3
why:-6 0 -3
why am:61 -5 -2
why im:33 35 41
why … gave:34 29 31
why … hav:38 -4 -10
why … i:-1 -30 -10
why … should:31 7 -6
why … teh:40 52 40
why … u:-24 -22 -14
widowed:11 -3 -2
wieder:20 28 -24
wife:21 9 25
wife doesnt:-31 -24 -29
wife is:-36 -32 -15
wife says:14 19 32
wife she:-13 -26 -17
wife throws:18 23 -5
wife to:11 21 31
wife who:24 -1 0
wife … a:26 3 15
wife … at:27 40 47
wife … for:23 11 16
wife … hav:22 18 11
wife … her:43 33 53
wife … i:52 15 6
wife … im:-48 -28 -22
wife … me:-59 -33 -16
wife … my:31 20 19
wife … teh:-15 -10 -31
wifes:47 56 28
wifes … is:44 51 33
wifi:-4 12 -11
wifi … on:-30 -16 -12
wifi … teh:-21 -12 -11
will:-13 0 8
will all:45 28 23
will answer:23 25 27
will be:-37 -31 -22
will drink:41 66 53
will hav:-40 -19 -15
will kil:57 63 46
will mich:-33 -12 -13
will miss:22 -11 -5
will not:-15 -23 -9
will sterben:55 2 6
will … a:24 26 24
will … about:-27 -20 -15
will … and:23 15 22
will … at:0 22 21
will … back:21 37 41
will … be:-36 -43 -26
will … before:35 41 38
will … by:31 25 30
will … dead:23 35 39
will … done:43 33 39
will … for:-53 -45 -30
will … him:59 47 18
will … i:-27 -14 -9
will … it:-9 -7 -23
will … me:-3 -2 21
will … meself:75 71 55
will … my:-31 -23 -13
will … not:29 24 4
will … on:-15 -11 -22
will … takin:-33 -21 -4
will … teh:20 31 31
will … there:64 34 28
will … to:-32 -18 -19
will … umbringen:40 44 -7
willing:-47 -28 -21
wills:12 11 10
win:-14 0 -4
wind:-2 -1 -1
window:56 29 34
window cleaner:28 35 5
window is:13 19 22
window opens:45 49 30
window … and:26 29 32
window … open:13 19 22
window … teh:-22 -26 -25
windows:6 15 21
windows taped:38 36 38
winds:14 11 9
winds … said:20 20 15
windscreen:3 2 6
windy:18 15 16
wine:6 7 21
wine on:45 19 8
wine … of:23 7 -8
winning:-46 -52 -3
winter:7 9 17
winter after:-25 -15 -7
winter and:-37 -12 -4
winter for:31 39 42
winters:-10 -10 -6
wiped:15 15 18
wire:64 61 73
wires:45 37 42
wisdens:9 6 4
wish:51 -62 -85
wish i:30 -38 -20
wish it:93 25 -3
wish me:-33 -12 -11
wish to:9 23 -7
wish … been:21 -2 0
wish … dead:-28 -8 -3
wish … disappear:58 -1 0
wish … had:13 49 -2
wish … it:61 -9 -2
wish … luck:-27 -10 -11
wish … me:63 -14 -1
wish … my:18 49 0
wish … never:55 -3 -2
wish … take:22 26 -1
wish … teh:44 -25 -9
wish … was:63 -27 -6
wish … were:17 -27 -1
wish … would:59 -12 -4
wishes:-7 -36 -12
wishing:72 -20 -2
with:-8 -3 -11
with all:57 49 41
with any:28 28 33
with being:41 -5 -1
with breakfast:-29 -23 -18
with food:-31 -27 -23
with her:25 24 29
with him:-3 -5 -44
with himself:-17 -19 -23
with his:18 7 -21
with it:33 21 54
with living:14 29 0
with me:12 12 22
with meself:33 15 29
with mrs:38 36 36
with my:-27 -24 -13
with narcan:-23 -16 -7
with no:7 24 -37
with our:30 23 29
with teh:14 22 14
with them:-26 -4 -7
with this:-9 -55 -42
with three:-26 -17 -8
with todays:20 18 16
with tweezers:34 19 -3
with two:22 9 -3
with u:-44 -59 -35
with ur:20 13 23
with vodka:73 81 47
with … after:-62 -51 -49
with … alife:34 -4 0
with … am:52 51 -2
with … apology:34 32 31
with … as:42 19 -18
with … at:7 -20 -16
with … baby:-27 -20 -13
with … bat:6 8 26
with … been:-3 -4 -22
with … belt:62 60 20
with … boxes:20 22 22
with … brother:8 28 6
with … car:-41 -26 -19
with … care:80 71 41
with … clinic:-40 -25 -21
with … club:-63 -57 -55
with … cord:-35 -47 -46
with … crossed:30 22 0
with … date:20 18 16
with … doctor:-31 -28 -20
with … dont:29 26 -7
with … doors:31 34 25
with … down:-58 -39 -29
with … each:26 26 23
with … engine:-33 -38 -32
with … every:36 50 -3
with … eyes:25 13 9
with … first:21 10 15
with … flask:-20 -17 -16
with … get:49 31 26
with … goin:29 23 -7
with … grandkids:-21 -18 -20
with … group:-21 -20 -17
with … guitar:-23 -22 -6
with … gun:43 37 16
with … hammer:26 26 44
with … he:-8 15 33
with … his:23 18 15
with … hours:23 -1 -1
with … i:-25 -6 4
with … if:-13 -11 -53
with … in:35 37 47
with … iron:53 56 -10
with … is:1 -14 -32
with … it:18 0 -21
with … ive:-1 8 30
with … kids:-46 -35 -17
with … knife:31 37 25
with … last:3 14 24
with … lighter:33 40 -16
with … little:5 5 21
with … marks:55 61 -2
with … me:-58 -25 -4
with … methadone:38 17 -16
with … mother:5 20 29
with … name:35 34 35
with … needle:-20 -1 -12
with … nights:-25 -13 -3
with … note:-32 -24 -27
with … of:27 -19 -19
with … on:4 26 9
with … one:77 97 26
with … open:60 47 15
with … others:26 -18 -1
with … out:26 18 -1
with … over:-24 1 -2
with … pills:36 31 37
with … printer:-22 -20 -20
with … razor:30 32 9
with … rifle:-36 -33 -34
with … rope:39 36 36
with … round:40 40 38
with … saturday:-30 -23 -20
with … screaming:12 11 21
with … shotgun:46 40 35
with … shut:-24 -22 -16
with … sleeping:47 42 59
with … tablets:-41 -35 -20
with … tea:-21 -21 0
with … teh:-2 -25 -25
with … thank:21 22 18
with … that:-3 22 -1
with … they:-33 -56 -44
with … this:-29 -29 -24
with … three:9 20 22
with … to:17 28 24
with … toddler:59 52 54
with … tonight:-31 -22 -11
with … u:16 20 18
with … under:49 22 20
with … visiting:23 -1 -1
with … wifi:-21 -12 -11
withdrawal:-65 -52 -41
within:-69 -57 -49
without:4 -7 15
without alcohol:20 15 23
without me:52 24 34
without teh:23 36 42
without u:-42 -10 -5
without … at:41 -1 0
without … beter:70 -1 -1
without … i:-17 -21 -3
without … im:43 32 30
without … in:39 43 47
without … it:41 2 -16
without … meself:48 -1 -1
without … she:8 22 11
witnessed:-2 -4 -8
wk:24 -2 -1
wnot:-7 -4 4
wobbles:4 7 8
wobbly:73 17 14
woke:-11 -27 -13
woke … blue:42 31 31
woke … it:20 -1 -1
woke … teh:-23 -19 -19
woke … with:-22 -12 -5
woken:-2 -7 -1
woman:-51 -35 -37
womans:-1 0 -1
women:-12 -13 -2
womens:-11 -8 -4
won:-9 -11 -9
wonder:4 -28 -16
wondering:-3 -53 -22
wont:38 37 49
wont eat:42 72 -5
wont get:38 9 7
wont hav:28 33 25
wont hurt:44 -5 -4
wont kil:19 21 -2
wont let:4 28 48
wont matter:86 67 57
wont need:49 51 44
wont say:56 10 -19
wont stop:-24 -12 5
wont to:39 30 -3
wont wake:30 39 50
wont … a:28 35 -1
wont … alife:17 20 20
wont … and:-4 -7 -43
wont … another:18 28 27
wont … bothering:37 -7 -7
wont … die:61 32 -3
wont … dont:31 26 36
wont … for:-37 -41 -47
wont … go:20 23 21
wont … her:31 32 34
wont … him:18 21 37
wont … hitting:32 27 32
wont … im:33 25 -16
wont … it:18 24 24
wont … ive:40 49 45
wont … me:-2 8 23
wont … meself:29 29 0
wont … miss:41 32 -3
wont … monday:17 21 24
wont … morning:37 39 46
wont … my:43 10 -6
wont … on:-18 -23 -5
wont … out:15 18 24
wont … takin:34 28 25
wont … til:-20 -5 -22
wont … tmrw:-14 -18 -22
wont … to:19 30 28
wont … u:-38 -32 -31
wont … up:22 27 48
wont … wen:32 24 5
wont … ye:37 -7 -7
wood:-2 0 4
wooden:-34 -33 -25
woods:38 29 29
word:12 19 21
word … on:24 22 15
word … teh:30 36 -3
words:5 28 -14
wore:-12 -8 -5
work:-65 -50 -25
work and:-27 -14 20
work for:-33 -18 -15
work i:0 22 7
work … a:-38 -18 -12
work … goin:-17 -21 -19
work … im:-58 -45 -15
work … it:67 55 52
work … me:20 35 3
work … morning:-20 -20 -14
work … to:37 26 26
work … wont:29 22 24
worked:36 36 18
worked out:78 65 59
worked … i:-27 -11 -1
worker:5 -2 3
working:3 10 16
working i:63 43 29
working late:44 44 48
working … how:4 6 -24
working … teh:-23 -11 -3
working … to:35 42 28
works:19 32 28
workshop:0 1 5
world:-23 -24 -18
world … u:39 33 20
worming:-21 -27 -26
worn:8 4 15
worried:-66 -58 -54
worry:-3 -6 17
worry about:25 28 37
worrying:-6 -2 -1
worse:-6 8 -18
worse than:3 29 36
worst:-52 -50 -39
worth:-24 -54 -52
worth it:6 -22 -15
worth living:46 33 -1
worth … and:-29 -25 -11
worth … for:36 -2 -1
would:12 -25 -60
would anyone:14 29 30
would be:10 -6 -33
would die:-44 -8 -1
would get:60 -8 -3
would it:25 44 -18
would miss:23 -3 -1
would not:22 -33 -8
would notice:54 6 -4
would take:47 -6 -3
would u:13 22 25
would ye:-22 -26 -18
would … and:4 -21 -17
would … be:-29 10 -17
would … beter:25 15 -11
would … call:-25 8 19
would … come:43 28 29
would … for:10 -25 -9
would … happier:22 -2 -2
would … hav:35 33 -4
would … hurt:25 33 -1
would … i:-1 -23 0
would … id:42 -5 -2
would … if:36 -39 -2
would … in:-30 -6 -2
would … it:26 48 -17
would … me:-3 -33 -9
would … my:-28 6 -5
would … of:51 -21 -10
would … off:62 16 -2
would … over:43 -11 -6
would … relief:49 -2 0
would … take:25 26 -9
would … teh:-26 -3 7
would … to:3 23 7
would … without:29 -2 -2
wouldnt:73 12 -48
wouldnt do:28 -35 -12
wouldnt fix:10 29 -1
wouldnt it:85 -7 -2
wouldnt mind:34 -24 -6
wouldnt … and:68 48 -1
wouldnt … anything:24 10 0
wouldnt … be:74 -7 -2
wouldnt … i:46 42 -2
wouldnt … if:17 -26 -3
wouldnt … ive:5 -24 -12
wouldnt … teh:30 -8 -4
wound:-1 3 4
wrap:11 8 8
wrist:58 68 87
write:6 24 37
write … down:40 52 68
write … my:27 26 -26
writen:-2 1 17
writes:-3 -6 -6
writing:-3 11 -11
writing this:-27 1 9
written:69 39 44
written and:42 45 34
written teh:24 28 34
written … letters:25 29 34
wrong:-30 -29 -46
wrong he:24 17 0
wrong … of:-14 -18 -21
wrong … that:17 30 0
wrote:0 -4 -6
wrote a:-16 -69 -70
wrote in:36 -7 -11
wrote letters:20 15 16
wrote my:50 62 63
wrote on:13 13 21
wrote them:-49 -36 -27
wrote … letters:-39 -37 -38
wrote … note:7 -26 -33
wrote … notes:28 24 35
wrote … on:6 23 26
wunschte:15 -13 -6
x:25 79 80
xanax:47 42 43
xanax and:35 42 45
xanax … on:21 24 27
xbox:-7 -3 -9
xx:41 43 39
y:-5 -13 3
y estoy:32 30 34
y me:36 12 24
y nadie:-40 -9 -17
y no:-19 46 25
y … a:-21 30 48
y … el:-43 -11 -3
y … estoy:-63 -2 -1
y … no:17 28 23
y … voy:43 20 48
ya:24 10 27
ya deje:38 29 34
ya me:22 34 42
ya no:-11 24 5
ya … a:-19 23 24
ya … la:34 29 34
ya … las:-22 -26 -14
ya … me:64 3 -7
ya … puedo:-35 16 -4
ya … quiero:36 -26 -10
ya … tome:32 44 46
yaar:11 21 -1
yall:36 25 23
yard:34 18 28
yard … teh:-27 -23 -16
ye:16 9 15
ye … see:-22 -13 -9
ye … teh:-44 4 2
yeah:11 11 -33
year:-16 -33 -55
year clean:38 0 -3
year i:8 31 -6
year it:17 17 27
year old:-23 -3 -10
year on:24 28 7
year … a:-35 -26 -17
year … it:63 -3 1
years:-20 -20 -33
years ago:-51 -34 -30
years and:-25 -4 1
years clean:26 27 -3
years gone:30 -2 -3
years i:12 -24 -18
years of:33 18 1
years since:-35 -23 -14
years sober:36 -5 -3
years … a:40 -6 -3
years … all:13 21 17
years … and:13 -29 -26
years … hav:35 25 20
years … hes:-25 -23 -18
years … im:16 -12 -26
years … in:62 21 22
years … is:21 -7 -4
years … it:32 0 -16
years … me:-35 -18 -13
years … on:37 39 28
years … shaking:16 -1 -37
years … teh:1 -10 -23
yeet:49 35 -11
yeet meself:65 59 -6
yeet … off:65 59 -6
yellow:-4 7 10
yes:30 54 7
yes no:35 32 53
yes … a:-22 -23 -5
yes … am:38 45 -2
yes … i:68 71 -10
yes … teh:55 42 40
yes … think:32 2 0
yes … yes:51 53 25
yesterday:37 39 -6
yesterday after:31 -5 -1
yesterday and:7 26 23
yesterday it:33 18 -1
yesterday she:59 6 -8
yesterday … a:37 1 23
yesterday … attempt:32 -18 -7
yesterday … my:24 -1 -4
yesterday … was:66 28 -7
yesterday … year:47 -4 0
yet:-5 -26 -39
yet but:23 3 -1
yet i:13 -32 -13
yo:-39 -46 4
yo … no:-6 36 34
yoghurt:16 14 25
youd:-51 -20 -3
youll:22 42 33
youll be:-2 20 10
youll hear:33 30 35
youll … why:36 32 34
young:-31 -15 -8
young … lodging:6 20 15
young … upstairs:6 20 15
youngest:-1 -3 -9
youre:-29 -40 -29
youre reading:23 31 33
youre … i:63 61 56
youre … this:23 25 27
yours:26 27 26
yourself:-34 -14 -49
yourself and:12 24 -3
yourself … and:33 25 -3
yourself … to:-17 -20 -8
yourselves:25 38 38
yous:40 44 41
youth:-3 -3 -2
youve:2 -33 -21
youve been:34 -7 4
youve … a:18 31 25
yrs:2 -3 -2
yusufs:5 1 -1
zero:18 -23 -15
zoo:-36 -36 -39
zoom:-34 -3 -1
`;
