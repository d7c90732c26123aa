import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.11, -6.0, -6.39];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:315 328 172
+abuse/abuse +child/child_at_risk:45 49 43
+abuse/abuse +distress/distress:38 52 51
+abuse/abuse +fading:45 42 65
+abuse/abuse +in_progress/overdose:83 84 103
+abuse/abuse +mention:22 27 36
+abuse/abuse +named:25 33 38
+abuse/abuse +threat/harm_to_others:24 23 51
+abuse/abuse +time:82 91 67
+abuse/abuse +use/overdose:22 23 56
+abuse/abuse +wish:27 41 53
+abuse/abuse -abuse/abuse:-41 -36 3
+abuse/abuse -means:50 52 52
+abuse/abuse -mention:34 41 47
+adieu:88 92 82
+adieu +affirmed:27 26 29
+adieu +bequest:46 49 58
+adieu +clock:29 17 10
+adieu +fading:15 22 20
+adieu +hopeless:43 49 31
+adieu +in_progress:-34 -35 -34
+adieu +intent:9 12 -23
+adieu +lasting:161 154 147
+adieu +means:2 9 26
+adieu +mention:38 31 1
+adieu +place:27 33 27
+adieu +time:25 28 46
+adieu +understatement:40 45 34
+adieu +unseen:75 71 70
+adieu +wish:1 10 21
+adieu -finality:72 83 82
+adieu -hopeless:30 22 21
+adieu -means:22 19 20
+adieu -parting:58 61 61
+adieu -place:15 22 21
+affirmed:90 70 14
+affirmed +bequest:24 20 22
+affirmed +finality:34 28 34
+affirmed +hopeless:3 15 -25
+affirmed +intent:34 30 -24
+affirmed +mention:21 23 -4
+affirmed +method:66 50 71
+affirmed +named:46 60 -31
+affirmed +parting:-63 -51 -22
+affirmed +resolve:-17 23 -47
+affirmed +threat/harm_to_others:43 41 -13
+affirmed +time:42 23 60
+affirmed +understatement:51 56 15
+affirmed +wish:36 51 -13
+affirmed -affirmed:80 72 24
+affirmed -intent:83 98 -2
+affirmed -means:3 34 -1
+affirmed -mention:91 11 -10
+affirmed -method:25 40 33
+affirmed -named:85 89 1
+affirmed -parting:23 27 -1
+affirmed -preparation:52 47 30
+affirmed -target:90 90 -1
+affirmed -wish:80 -9 -1
+attempt:43 32 17
+attempt +danger/overdose:29 33 -20
+attempt +distress/distress:26 8 23
+attempt +finality:9 22 14
+attempt +in_progress:5 14 51
+attempt +intent:-47 -55 -34
+attempt +means:25 32 12
+attempt +mention:-23 -37 -16
+attempt +named:-64 -89 -6
+attempt +taken:-30 -39 -10
+attempt +time:41 -28 -29
+bequest:92 86 78
+bequest +clock:46 50 48
+bequest +finality:39 36 18
+bequest +goodbye:38 33 36
+bequest +lasting:39 23 9
+bequest +mention:18 21 26
+bequest +method:85 72 72
+bequest +parting:69 59 59
+bequest +perch:48 44 42
+bequest +plan:21 17 16
+bequest +preparation:-21 -10 -13
+bequest +resolve:23 25 31
+bequest +unseen:85 84 88
+bequest +wish:0 9 -42
+bequest -finality:53 57 57
+bequest -parting:19 25 23
+burden:163 15 -8
+burden +mention:29 34 -1
+burden +wish:-8 34 -1
+child/child_at_risk:138 137 44
+clock:40 67 76
+clock +danger/overdose:-60 -47 -33
+clock +finality:17 19 23
+clock +hand:47 39 44
+clock +hopeless:27 21 22
+clock +perch:-18 -19 -21
+clock +place:50 52 48
+clock +plan:20 18 23
+clock +preparation:-21 -26 -24
+clock +quitting/withdrawal:-28 -15 -15
+clock +slip/relapse:-39 6 20
+clock +unseen:48 51 56
+clock +use/overdose:-50 -34 -7
+clock -finality:23 16 24
+clock -named:23 27 27
+clock -plan:52 43 14
+danger/overdose:31 51 16
+danger/overdose +distress/distress:-56 -35 6
+danger/overdose +fading:3 16 31
+danger/overdose +finality:-1 21 -16
+danger/overdose +hopeless:-35 -27 12
+danger/overdose +in_progress/overdose:66 68 96
+danger/overdose +indifference/overdose:75 79 -7
+danger/overdose +intent:-22 23 39
+danger/overdose +means:54 30 -6
+danger/overdose +mention:-20 37 1
+danger/overdose +named:-28 12 2
+danger/overdose +plan:-16 -1 -21
+danger/overdose +quitting/withdrawal:39 46 29
+danger/overdose +resolve:-5 -1 -34
+danger/overdose +shakes/withdrawal:4 -6 -58
+danger/overdose +slip/relapse:-24 27 4
+danger/overdose +substance/overdose:111 105 -21
+danger/overdose +symptom/withdrawal:9 25 -8
+danger/overdose +time:49 47 36
+danger/overdose +unseen:27 34 -7
+danger/overdose +use/overdose:93 103 -38
+danger/overdose +wish:30 -71 -17
+danger/overdose -symptom/withdrawal:31 27 22
+danger/overdose -target:33 34 -2
+danger/overdose -use/overdose:-24 -11 -2
+distress/distress:-5 -56 -80
+distress/distress +eating/eating_disorder:42 13 0
+distress/distress +fading:-58 -19 -3
+distress/distress +finality:-22 -8 -18
+distress/distress +hopeless:-36 -26 -8
+distress/distress +in_progress:77 85 98
+distress/distress +in_progress/overdose:-3 0 32
+distress/distress +intent:55 75 12
+distress/distress +means:-26 6 38
+distress/distress +named:31 3 -11
+distress/distress +parting:-63 -36 -10
+distress/distress +plan:-23 -22 11
+distress/distress +resolve:47 18 -9
+distress/distress +slip/relapse:69 -14 -4
+distress/distress +symptom/withdrawal:-29 -19 -5
+distress/distress +threat/harm_to_others:24 30 6
+distress/distress +time:-12 -5 -22
+distress/distress +use/overdose:34 31 -9
+distress/distress +wish:-89 -28 -22
+distress/distress -means:19 24 28
+distress/distress -named:-45 -41 -4
+eating/eating_disorder:293 147 -48
+eating/eating_disorder +fading:23 3 -2
+eating/eating_disorder +shakes/withdrawal:15 55 -5
+eating/eating_disorder +symptom/withdrawal:44 78 -13
+eating/eating_disorder +time:75 61 -7
+fading:106 115 140
+fading +finality:54 28 28
+fading +hopeless:41 63 54
+fading +in_progress:146 157 136
+fading +in_progress/overdose:-36 -31 -31
+fading +intent:11 15 -50
+fading +lasting:-33 -23 -12
+fading +mention:30 51 80
+fading +method:30 21 16
+fading +parting:64 66 54
+fading +perch:66 71 67
+fading +quitting/withdrawal:-32 -20 -15
+fading +shakes/withdrawal:-43 -40 -16
+fading +taken:97 105 107
+fading +time:-13 -50 -30
+fading +use/overdose:29 47 84
+fading +wish:-40 -11 9
+finality:83 90 92
+finality +goodbye:41 39 42
+finality +hand:59 55 62
+finality +in_progress/overdose:24 21 20
+finality +intent:-16 -22 31
+finality +lasting:20 18 24
+finality +method:47 42 66
+finality +named:-27 -40 -12
+finality +parting:23 40 49
+finality +perch:84 80 70
+finality +place:67 71 68
+finality +preparation:46 28 24
+finality +resolve:33 42 -73
+finality +slip/relapse:-35 -9 -2
+finality +threat/harm_to_others:-25 -24 -17
+finality +time:33 47 44
+finality +understatement:79 89 77
+finality +unseen:56 57 57
+finality +use/overdose:58 57 32
+finality +wish:2 31 11
+finality -goodbye:-12 -17 -22
+finality -parting:63 59 60
+finality -wish:29 1 -2
+goodbye:158 161 171
+goodbye +hopeless:14 17 27
+goodbye +in_progress:-32 -33 -31
+goodbye +intent:4 5 66
+goodbye +lasting:71 77 79
+goodbye +means:10 11 26
+goodbye +mention:41 42 59
+goodbye +named:-4 5 71
+goodbye +parting:29 39 33
+goodbye +plan:29 28 10
+goodbye +preparation:16 35 38
+goodbye +resolve:29 30 23
+goodbye +time:137 130 130
+goodbye +understatement:22 29 38
+goodbye +unseen:46 52 52
+goodbye +wish:10 51 66
+goodbye -finality:21 14 -2
+goodbye -hopeless:23 19 22
+goodbye -named:40 33 28
+goodbye -parting:26 22 29
+hand:132 140 139
+hand +hopeless:35 35 37
+hand +in_progress:-12 -18 -27
+hand +intent:-43 -48 25
+hand +mention:-45 -54 -14
+hand +named:-31 -39 -6
+hand +parting:37 39 48
+hand +plan:30 27 18
+hand +resolve:12 11 20
+hand +self_harm/self_harm:-35 -36 -30
+hand +slip/relapse:-42 -49 -48
+hand +taken:20 21 17
+hand +threat/harm_to_others:33 28 14
+hand +time:105 99 110
+hand +understatement:7 23 25
+hand +use/overdose:85 98 53
+hand +wish:7 26 38
+hand -distress/distress:19 28 37
+hand -means:22 17 35
+hand -plan:-108 -91 -86
+hopeless +in_progress:63 74 25
+hopeless +intent:34 49 -81
+hopeless +means:72 75 47
+hopeless +mention:24 -4 -9
+hopeless +parting:-24 -20 0
+hopeless +perch:23 19 20
+hopeless +quitting/withdrawal:20 -18 1
+hopeless +self_harm/self_harm:8 19 -30
+hopeless +shakes/withdrawal:48 -32 -2
+hopeless +symptom/withdrawal:-44 -36 -25
+hopeless +taken:-50 -31 -22
+hopeless +time:4 14 27
+hopeless +wish:39 87 -21
+hopeless -finality:35 39 34
+hopeless -intent:-2 28 0
+hopeless -means:32 -3 16
+hopeless -mention:-36 -17 0
+hopeless -named:-5 21 -1
+hopeless -parting:26 17 -9
+in_progress:257 268 289
+in_progress +in_progress/overdose:29 30 26
+in_progress +lasting:-17 -14 -23
+in_progress +means:51 63 62
+in_progress +mention:53 37 29
+in_progress +method:27 24 24
+in_progress +named:-6 1 -78
+in_progress +parting:31 31 31
+in_progress +place:52 62 60
+in_progress +self_harm/self_harm:-32 -46 31
+in_progress +taken:30 17 23
+in_progress +time:-17 -31 -18
+in_progress +unseen:23 22 15
+in_progress +use/overdose:65 63 76
+in_progress -hopeless:25 31 17
+in_progress -means:66 67 48
+in_progress -mention:7 -12 -24
+in_progress -method:35 37 12
+in_progress -named:31 34 28
+in_progress -place:10 21 20
+in_progress/overdose:173 177 169
+in_progress/overdose +intent:-57 -56 -22
+in_progress/overdose +time:39 51 41
+in_progress/overdose +use/overdose:-25 -10 -12
+in_progress/overdose -means:52 41 42
+indifference/overdose:104 72 -12
+indifference/overdose +target:18 27 -1
+indifference/overdose +use/overdose:51 89 -8
+indifference/overdose +wish:33 -31 -5
+intent:426 445 91
+intent +lasting:-20 -16 -14
+intent +means:1 5 26
+intent +mention:-20 -18 31
+intent +method:23 31 21
+intent +named:122 93 13
+intent +parting:-5 -40 -6
+intent +plan:-105 -109 -47
+intent +preparation:14 11 31
+intent +resolve:6 20 -38
+intent +self_harm/self_harm:33 35 9
+intent +slip/relapse:2 30 9
+intent +symptom/withdrawal:-26 -34 -6
+intent +taken:2 9 34
+intent +threat/harm_to_others:17 26 16
+intent +time:94 74 214
+intent +understatement:21 26 36
+intent +use/overdose:-32 -25 -4
+intent +wish:-95 34 -11
+intent -attempt:48 53 -4
+intent -distress/distress:40 42 -10
+intent -finality:-38 -38 -27
+intent -hopeless:-59 -66 -31
+intent -in_progress:56 64 8
+intent -intent:43 53 -8
+intent -mention:56 25 -35
+intent -named:-10 -21 -49
+intent -parting:-17 -19 23
+intent -plan:28 31 -8
+lasting:117 133 124
+lasting +mention:40 52 18
+lasting +method:26 27 25
+lasting +parting:57 57 54
+lasting +place:28 30 36
+lasting +quitting/withdrawal:-39 -37 -35
+lasting +time:-20 -17 -15
+lasting +unseen:65 53 62
+lasting -danger/overdose:31 27 21
+lasting -parting:26 17 15
+means:103 123 88
+means +mention:86 113 30
+means +method:-54 -48 -36
+means +named:39 39 18
+means +parting:74 91 44
+means +perch:-52 -48 -32
+means +preparation:43 40 24
+means +quitting/withdrawal:24 26 9
+means +self_harm/self_harm:82 93 77
+means +shakes/withdrawal:17 41 13
+means +slip/relapse:-58 1 29
+means +substance/overdose:12 23 8
+means +symptom/withdrawal:41 44 16
+means +threat/harm_to_others:21 28 40
+means +time:98 102 103
+means +urge/self_harm:5 -21 -24
+means +use/overdose:14 28 65
+means +wish:-13 94 -21
+means -distress/distress:16 24 34
+means -means:-30 -14 -10
+means -parting:25 28 4
+means -plan:-28 -9 -5
+mention:28 10 -10
+mention +method:3 2 21
+mention +named:-42 -30 -16
+mention +perch:26 23 30
+mention +plan:44 43 -14
+mention +preparation:13 26 48
+mention +slip/relapse:11 38 0
+mention +symptom/withdrawal:-29 -27 -14
+mention +taken:-26 -16 21
+mention +time:12 17 89
+mention +understatement:30 18 -5
+mention +unseen:23 18 23
+mention +use/overdose:19 33 44
+mention +wish:-22 33 5
+mention -in_progress:53 68 -20
+mention -intent:9 28 -8
+mention -means:30 2 0
+mention -mention:91 68 -24
+mention -named:3 32 -26
+method:121 139 147
+method +parting:73 86 82
+method +perch:59 62 58
+method +place:100 94 104
+method +plan:47 45 42
+method +preparation:-50 -52 -50
+method +resolve:41 35 38
+method +threat/harm_to_others:-20 -25 -6
+method +time:70 69 75
+method +use/overdose:39 30 43
+method +wish:-69 -45 -20
+method -place:31 23 31
+named:64 93 -29
+named +parting:4 1 -32
+named +place:-21 -20 4
+named +plan:2 40 51
+named +preparation:33 30 35
+named +resolve:116 120 80
+named +shakes/withdrawal:7 1 -26
+named +slip/relapse:7 24 5
+named +time:-25 -40 35
+named +wish:39 186 -38
+named -intent:-45 -31 -3
+named -mention:46 46 -7
+named -wish:38 39 -1
+parting:124 110 101
+parting +perch:26 21 12
+parting +time:19 38 -2
+parting +understatement:67 73 85
+parting +unseen:30 27 26
+parting +wish:78 23 23
+parting -finality:21 28 28
+parting -intent:-35 -16 -12
+parting -parting:70 65 65
+perch:121 133 137
+perch +place:55 57 51
+perch +plan:-48 -44 -27
+perch +preparation:14 28 31
+perch +unseen:-20 -12 -7
+perch -plan:-57 -52 -51
+place:104 103 104
+place +time:29 33 17
+plan:55 71 88
+plan +resolve:1 4 29
+plan +self_harm/self_harm:24 24 -4
+plan +shakes/withdrawal:4 10 -22
+plan +slip/relapse:-30 -20 -5
+plan +threat/harm_to_others:43 47 56
+plan +time:49 58 77
+plan +understatement:42 34 36
+plan +urge/self_harm:44 40 41
+plan +use/overdose:40 54 12
+plan +wish:-46 37 -9
+plan -plan:-23 -7 -3
+preparation:100 70 70
+preparation +resolve:8 18 38
+preparation +slip/relapse:-85 -39 -41
+preparation +taken:25 29 36
+preparation +time:8 16 26
+preparation +understatement:24 32 19
+preparation +unseen:61 64 62
+preparation +use/overdose:-38 -36 -34
+preparation +wish:4 17 35
+preparation -means:22 20 21
+preparation -parting:32 27 30
+quitting/withdrawal:19 22 40
+quitting/withdrawal +resolve:34 -23 -26
+quitting/withdrawal +shakes/withdrawal:84 49 47
+quitting/withdrawal +slip/relapse:-36 -11 -9
+quitting/withdrawal +substance/overdose:20 20 -14
+quitting/withdrawal +symptom/withdrawal:143 163 143
+quitting/withdrawal +use/overdose:-51 -37 -22
+quitting/withdrawal -means:40 -4 -2
+quitting/withdrawal -symptom/withdrawal:32 44 42
+resolve:60 58 7
+resolve +self_harm/self_harm:7 18 -27
+resolve +shakes/withdrawal:45 -17 8
+resolve +threat/harm_to_others:63 65 -24
+resolve +time:40 47 55
+resolve +understatement:35 40 -30
+resolve +unseen:36 21 23
+resolve +wish:32 23 -31
+resolve -hand:40 45 29
+resolve -intent:52 57 0
+resolve -means:-6 4 24
+resolve -mention:49 30 -4
+resolve -named:81 76 -6
+resolve -parting:28 25 10
+resolve -wish:49 42 0
+self_harm/self_harm:301 265 -14
+self_harm/self_harm +taken:-22 -36 -36
+self_harm/self_harm +time:80 86 27
+self_harm/self_harm +unseen:-33 -38 -5
+self_harm/self_harm +urge/self_harm:51 30 -10
+self_harm/self_harm -parting:16 21 0
+shakes/withdrawal:52 44 39
+shakes/withdrawal +slip/relapse:74 18 9
+shakes/withdrawal +symptom/withdrawal:43 52 32
+shakes/withdrawal +taken:31 41 46
+shakes/withdrawal +time:-17 4 -21
+shakes/withdrawal +unseen:30 5 13
+shakes/withdrawal +wish:30 25 32
+shakes/withdrawal -means:40 1 0
+shakes/withdrawal -mention:-3 6 30
+slip/relapse:146 -63 -66
+slip/relapse +taken:-58 3 7
+slip/relapse +threat/harm_to_others:7 19 35
+slip/relapse +time:77 26 23
+slip/relapse +unseen:44 -10 -7
+slip/relapse +use/overdose:44 21 4
+slip/relapse +wish:-18 48 11
+slip/relapse -use/overdose:-26 -6 -1
+substance/overdose:99 73 -4
+substance/overdose +time:8 18 35
+symptom/withdrawal:64 74 64
+symptom/withdrawal +time:80 91 90
+symptom/withdrawal -mention:28 29 33
+symptom/withdrawal -quitting/withdrawal:28 22 17
+symptom/withdrawal -symptom/withdrawal:59 61 53
+taken:129 156 176
+taken +wish:-50 -40 10
+target +time:20 25 -3
+target +use/overdose:37 32 -4
+threat/harm_to_others:219 229 103
+threat/harm_to_others +time:10 28 56
+time:34 20 22
+time +understatement:18 41 65
+time +unseen:16 36 38
+time +urge/self_harm:67 -14 -27
+time +wish:4 0 28
+time -distress/distress:-7 -28 -15
+time -goodbye:-27 -24 -25
+time -hand:-28 -26 -25
+time -intent:-26 -12 -10
+time -means:-34 -23 -9
+time -mention:-35 -20 3
+time -method:-7 -4 -25
+time -place:18 27 37
+time -plan:-29 -21 -26
+time -resolve:31 37 -5
+time -self_harm/self_harm:7 -52 -4
+time -symptom/withdrawal:31 38 30
+time -threat/harm_to_others:38 33 36
+time -time:-32 -23 -19
+time -wish:-24 -17 -4
+understatement:58 84 48
+understatement +wish:-17 37 35
+understatement -finality:-22 -14 -12
+unseen:77 83 84
+unseen +use/overdose:24 29 -6
+unseen -finality:-22 -17 -16
+urge/self_harm:107 25 18
+use/overdose:73 72 -1
+wish:401 61 -19
+wish -distress/distress:15 36 -2
+wish -intent:-1 -34 0
+wish -mention:-52 22 52
+wish -named:-8 -33 -1
+wish -plan:5 10 21
+wish -wish:27 -36 -3
-abuse/abuse:37 45 16
-attempt:52 71 35
-attempt -intent:41 46 43
-finality:50 58 63
-finality -goodbye:-31 -34 -36
-finality -hopeless:21 27 28
-finality -means:49 46 54
-finality -mention:8 17 -21
-finality -plan:46 42 48
-goodbye:-70 -66 -70
-goodbye -parting:-33 -35 -36
-hand -means:-25 -21 0
-hand -preparation:26 19 -14
-hopeless:-38 -38 -32
-hopeless -means:16 16 24
-hopeless -plan:17 17 26
-in_progress:-21 -12 -36
-in_progress -named:30 40 -3
-in_progress/overdose:13 -21 -25
-intent:-15 -33 -14
-intent -named:-25 -11 -11
-intent -plan:-30 -30 -7
-intent -self_harm/self_harm:-25 -7 -1
-means -method:-31 -26 -39
-means -parting:41 37 43
-means -preparation:21 8 15
-mention:-72 -38 -40
-mention -resolve:43 38 -1
-mention -wish:-21 -19 -14
-method:-34 -18 -22
-method -plan:-24 -21 -29
-named:-52 -55 -23
-named -plan:63 35 19
-named -wish:19 -28 -3
-parting:28 29 33
-parting -plan:22 21 24
-perch:-42 -22 -21
-place:22 34 35
-plan:3 -16 -26
-plan -preparation:21 8 15
-preparation:-23 10 -6
-quitting/withdrawal:-29 -5 -5
-resolve:54 44 2
-self_harm/self_harm:-57 -76 -21
-self_harm/self_harm -urge/self_harm:-41 -29 -3
-shakes/withdrawal:-29 -15 -7
-slip/relapse:-73 -45 -55
-symptom/withdrawal:4 30 31
-target:35 43 -19
-threat/harm_to_others:4 6 25
-time:-93 -87 -31
-understatement:25 -2 -14
-urge/self_harm:-60 -32 -4
-use/overdose:-72 -58 -34
-wish:-62 -70 -39
a:-32 -26 -17
a a:-48 -2 -1
a and:-25 -21 11
a baby:-20 -29 -14
a bad:-31 -12 -7
a bag:-32 -38 -30
a balcony:17 23 25
a bat:38 33 58
a bath:-51 -44 -43
a belt:26 26 -7
a bicycle:-32 -16 -2
a big:2 23 5
a bit:-29 -21 -24
a blue:-74 -48 -20
a body:34 32 29
a bottle:38 13 7
a bridge:-29 -6 -25
a bullet:70 62 -18
a burden:49 -13 -24
a burdin:47 -7 -4
a bus:30 -16 -3
a can:71 40 33
a car:-39 -12 -9
a chair:30 47 52
a charger:27 -12 -11
a child:-57 -43 -42
a christening:21 -1 0
a citizen:-22 -13 -4
a cliff:40 31 34
a coffee:23 33 34
a compliment:21 17 12
a cry:15 22 2
a cut:27 29 -6
a decent:-26 -19 -18
a dog:61 61 62
a drink:21 4 -10
a figure:22 18 12
a file:41 -3 -1
a fit:52 43 38
a flask:-26 -21 -18
a forever:-21 -6 2
a fortnight:52 12 17
a foto:22 30 28
a friend:-33 -22 -16
a future:14 59 -7
a goodbye:-41 -57 -67
a gun:-47 -59 -26
a guy:-22 8 -12
a hand:-23 -15 -9
a hatpin:15 25 -2
a holiday:21 32 38
a horse:24 -5 0
a hundred:33 34 5
a in:-39 -29 -28
a knife:35 36 26
a la:1 -47 -40
a lady:12 14 25
a letter:31 34 37
a lie:-5 -15 -39
a life:27 -9 1
a line:-12 -24 1
a lineman:48 56 53
a little:-89 -85 -38
a locked:20 24 -1
a log:42 40 48
a long:-31 -25 -30
a lorry:31 28 32
a lot:-19 -21 -1
a man:30 30 39
a matar:42 19 -10
a me:72 31 32
a meeting:-32 -26 -7
a mes:22 27 10
a mess:37 30 28
a mi:21 39 35
a minute:18 22 41
a mistake:32 27 -3
a monday:-28 -8 -8
a mum:50 16 -2
a nap:30 -16 -13
a night:-47 -35 -27
a number:22 -14 -5
a od:31 28 28
a of:1 24 33
a patch:-24 -19 -6
a person:65 59 44
a phone:-70 -29 -23
a pizza:13 25 30
a place:34 24 7
a plan:31 27 1
a premier:5 9 32
a proper:-23 -4 -1
a quitar:10 12 28
a quitarme:25 46 -4
a razor:53 50 50
a relief:29 -9 -13
a retired:24 9 -11
a rope:-49 -43 -58
a row:20 -7 -1
a school:-24 -17 -9
a seat:-23 -19 -18
a second:22 15 -18
a seizure:48 50 49
a shot:43 41 44
a small:-27 -12 -5
a sock:29 27 19
a spare:43 -2 -3
a stranger:22 9 -8
a suicidar:40 25 28
a suicidarme:8 -5 -77
a sunday:-29 -30 -23
a teen:38 54 -3
a thrusday:34 28 32
a ticket:43 49 41
a tin:-25 -18 -15
a todos:0 24 27
a torch:28 25 25
a train:40 48 15
a way:85 23 5
a wee:4 8 22
a week:-20 -1 9
a weird:21 11 13
a while:-7 22 20
a whole:-45 -31 -25
a wife:25 -1 0
a woman:-31 -26 -21
a word:37 33 42
a year:39 32 -11
a … a:-16 -20 -21
a … about:-15 -31 -23
a … after:-25 -29 -23
a … ago:-21 -7 -14
a … alone:53 50 52
a … and:0 9 29
a … anymor:100 28 0
a … as:-38 -37 -20
a … ask:-23 -9 -8
a … at:33 31 26
a … attack:-31 -13 -7
a … back:-22 -2 -13
a … bath:38 35 -4
a … bc:-7 -34 -43
a … be:-27 -24 -8
a … belt:39 41 50
a … bit:-22 -18 -15
a … bottle:-14 11 21
a … bought:-21 -21 -19
a … but:-13 -39 -24
a … by:-9 8 -25
a … came:35 40 42
a … can:73 42 40
a … cant:-21 -3 -30
a … card:36 -12 -13
a … clean:31 -3 -8
a … colour:26 25 35
a … coming:44 63 51
a … cuando:48 37 26
a … day:18 41 36
a … de:-44 3 9
a … dead:26 9 -1
a … did:-28 -24 -11
a … do:-29 -5 4
a … dont:55 -11 2
a … down:-29 -42 -32
a … drank:-20 23 20
a … driver:-35 -30 -16
a … each:10 35 5
a … el:-22 -13 -13
a … esta:35 34 47
a … evening:-4 4 -22
a … everyone:63 23 16
a … first:-10 -25 -20
a … from:16 23 23
a … gave:47 31 31
a … gets:33 41 -3
a … give:25 24 21
a … glad:-21 -14 -6
a … goin:-25 -6 -2
a … gone:54 8 10
a … got:-12 -22 -7
a … gun:-30 -26 -16
a … half:30 39 50
a … has:-36 -15 -7
a … hav:29 24 15
a … her:-28 -27 -10
a … here:-35 -28 -19
a … hes:61 70 75
a … him:35 34 17
a … hit:53 34 -1
a … home:-33 -2 -20
a … i:22 15 28
a … id:8 -23 -4
a … if:9 19 26
a … im:14 10 30
a … in:23 8 -18
a … inn:5 9 32
a … is:-25 -31 -4
a … isnt:85 33 38
a … it:20 11 11
a … je:35 36 39
a … jours:22 27 10
a … keep:-27 -13 -9
a … kit:24 21 -7
a … know:67 70 57
a … la:9 27 2
a … last:43 48 -10
a … let:59 51 44
a … machine:-37 0 -1
a … made:-36 -16 -2
a … man:-25 -25 -17
a … min:9 9 22
a … mine:71 64 -2
a … monday:-21 -19 -14
a … most:-29 -25 -16
a … my:-3 -28 -12
a … night:-22 -22 4
a … no:-19 -27 -34
a … nobody:81 24 1
a … noche:31 30 40
a … note:22 1 -3
a … of:23 8 -1
a … off:69 61 47
a … on:42 18 -9
a … one:-50 -36 -42
a … or:-2 -29 -12
a … our:22 29 25
a … over:-13 -36 -42
a … own:-11 -19 -22
a … part:37 -3 -3
a … people:-31 -7 -8
a … perrita:36 24 15
a … person:-19 -30 -20
a … phone:64 -19 -17
a … place:-41 -2 -2
a … post:-36 -37 -25
a … put:34 31 27
a … que:-6 15 21
a … round:61 51 34
a … saturday:58 31 9
a … school:22 34 33
a … set:-56 -53 -32
a … sewerslide:48 57 -3
a … she:-4 14 24
a … since:21 3 4
a … song:11 5 34
a … sooner:21 -4 -1
a … stands:28 28 -3
a … stepmum:33 -1 -1
a … stop:4 8 -33
a … sucidal:-28 -36 0
a … tablets:65 62 59
a … taught:45 39 0
a … tell:-32 -25 -24
a … than:-30 -50 -21
a … thank:-37 -31 -25
a … that:41 40 32
a … theres:-16 -18 -23
a … think:29 42 48
a … this:-41 -28 -22
a … three:18 25 13
a … through:42 44 39
a … thrusday:32 22 34
a … ticket:46 46 42
a … time:-32 -32 -16
a … to:-33 -44 -42
a … told:8 -22 -17
a … tonight:-33 -22 -37
a … train:53 57 52
a … tuesday:-33 -2 2
a … two:-9 23 23
a … u:21 18 5
a … under:22 44 35
a … up:24 13 20
a … vida:35 60 18
a … waiting:-25 -18 -20
a … walking:19 22 23
a … want:35 22 -4
a … was:-8 -33 -18
a … water:-37 -15 -1
a … we:22 34 40
a … wednesday:26 18 15
a … who:-35 -46 -40
a … will:-44 -25 -14
a … wine:39 4 3
a … with:18 8 24
a … without:-46 -6 -2
a … wont:-3 11 24
a … work:13 19 21
a … worth:-21 -11 -10
a … would:40 19 -3
a … yesterday:55 38 48
a … youre:17 -31 -21
aa:19 -56 -33
abba:-2 -3 -2
abeg:42 9 -2
aber:-1 -19 -7
abide:15 10 5
able:-50 -49 -23
about:-18 -6 -31
about and:-29 15 17
about catching:72 -25 -1
about dying:67 61 -1
about ending:42 40 -13
about fentanyl:21 24 -1
about how:-34 -2 -4
about i:-29 -23 -1
about it:-14 -33 -10
about me:-1 22 40
about moving:-44 -43 -7
about my:-49 -31 -16
about not:53 -2 -2
about self:47 66 -1
about sewerslide:-4 -23 -4
about since:21 25 -16
about teh:6 -33 2
about that:47 36 21
about to:66 49 52
about twenty:33 28 28
about using:48 -10 -3
about … ago:13 27 30
about … and:-25 -83 -35
about … assisted:27 -3 0
about … bc:17 -27 -23
about … brother:34 33 -1
about … bus:63 -23 -3
about … do:31 26 -2
about … dont:0 30 7
about … dying:27 -3 0
about … end:5 8 33
about … every:24 33 -1
about … game:102 14 -4
about … go:19 -24 -14
about … hav:3 -6 -30
about … i:25 5 -32
about … if:31 32 31
about … im:-39 -16 -11
about … in:-42 -33 -41
about … life:66 69 -7
about … lot:52 -4 -6
about … meself:35 49 -14
about … my:82 81 33
about … of:-27 0 12
about … sleep:37 0 -1
about … teh:-7 -25 -16
about … them:18 29 32
about … they:15 21 23
about … to:-40 -11 -6
about … up:24 26 -1
about … ur:-23 -14 -18
above:11 21 -2
abroad:1 1 1
abschiedsbrief:53 57 64
abschiedsbrief liegt:27 34 36
abschiedsbrief … auf:27 34 36
abschiedsbrief … dem:20 28 29
absence:69 61 51
absolutely:-50 -31 -14
abuela:-5 3 6
abuelo:12 19 24
abuelo … la:51 41 45
abuot:-10 -8 -8
abuse:-12 -7 -9
abusive:-18 -16 -4
aca:-2 0 0
acabar:107 83 -7
acabar con:41 82 -3
accident:24 22 25
accommodation:20 13 17
according:-13 -6 -6
account:-18 -9 1
account and:28 35 23
account … a:-32 -4 -1
accounts:41 39 39
acre:0 2 2
across:-2 10 16
across … is:22 22 16
across … teh:-24 -26 -12
act:-22 -46 -38
action:-23 -18 -7
actor:38 25 -10
actor … teh:52 34 -8
actually:0 0 0
ad:-8 -59 -29
addiction:-67 -49 -28
address:32 41 29
adeyemis:3 3 7
adieu:60 53 58
adios:90 10 15
adios a:5 27 27
adios … todos:5 27 27
admire:8 8 -34
ads:-7 -6 -2
adult:-11 -10 -6
adulting:-4 -5 -4
advance:7 28 22
advert:-17 -4 -4
adverts:0 0 0
advice:-16 6 -11
advice and:-20 -22 -2
advice … to:42 44 11
affairs:77 -17 -12
affairs in:58 -16 -12
affairs … order:55 -12 -8
afraid:-22 -10 -44
afraid to:23 38 -1
after:17 18 23
after a:-18 -27 -25
after and:13 -3 -37
after count:24 20 28
after dinner:52 33 37
after each:-36 -24 -20
after eleven:46 -6 -1
after every:143 40 -5
after for:27 30 36
after i:-69 -47 -34
after its:23 26 22
after ive:-27 -19 4
after me:36 32 38
after my:-31 -23 -12
after teh:20 21 27
after that:-12 -24 -6
after thirty:-29 -14 -10
after this:21 23 21
after tonight:91 93 90
after trying:19 -50 -17
after two:43 17 -4
after work:-49 -35 -18
after … and:10 1 -22
after … archers:21 20 23
after … attempt:32 -30 -16
after … benzos:19 15 21
after … clean:70 9 -1
after … dead:23 26 28
after … dont:42 4 12
after … get:27 31 20
after … goes:-26 -24 -29
after … hes:-33 -36 -38
after … home:-29 -17 -21
after … i:22 10 -10
after … im:39 -13 -4
after … in:14 19 32
after … it:-32 -25 -18
after … last:23 26 24
after … leave:29 33 37
after … me:67 45 33
after … meal:54 22 -4
after … meself:3 5 31
after … months:64 -2 -11
after … my:17 -7 22
after … nobody:28 18 31
after … od:25 -9 -5
after … off:19 27 27
after … on:64 45 35
after … other:-29 -19 -17
after … priest:25 14 9
after … school:25 18 15
after … shift:35 23 25
after … theres:11 44 3
after … third:45 -3 -2
after … to:18 -29 -28
after … told:33 40 14
after … tried:-8 -24 -14
after … u:29 31 23
after … was:-25 -44 -32
after … wedding:-22 -19 -16
after … wen:17 25 27
after … year:41 7 -10
after … years:55 -20 -44
afternoon:31 27 39
afternoon i:10 21 36
afternoon … am:10 21 36
aftershave:-19 -3 -3
again:0 0 0
against:-22 3 -1
against teh:22 16 -34
agan:-11 -6 -10
age:-5 -6 -8
agency:-2 -5 1
agent:-4 -5 -3
ages:-32 -27 -6
ago:-5 21 28
ago and:-20 -8 -17
ago i:-29 -42 -21
ago … here:-25 -31 -16
ago … i:-27 -14 -30
ago … ive:-47 -30 -17
ago … my:-27 -25 -29
ago … shes:-25 -31 -16
ago … sleepy:-31 -23 -23
ago … teh:12 36 23
ago … university:32 -4 -1
ago … wrote:28 29 28
agree:14 32 -8
agree with:20 28 -2
agree … it:18 27 -1
agreed:-4 -6 10
aguanto:18 25 -4
ah:-11 6 11
ahogando:81 -22 -15
ahora:-59 -20 -16
aid:-47 -33 -23
aids:-4 -4 -3
air:-24 -12 -5
airport:-11 -11 -39
airport and:-27 -30 -28
al:7 50 62
al my:50 58 65
al … out:-32 -31 -28
alarm:-6 -9 -10
alcohol:-56 -33 -25
alcohol and:27 48 39
alcohol … im:31 32 40
algo:-8 -5 -1
algorithm:6 2 -1
alguien:3 36 32
alife:128 50 -32
alife and:-35 18 -8
alife anymor:27 25 -3
alife … do:19 59 0
alife … i:-9 43 12
alis:9 7 5
all:4 25 31
all and:-31 -29 -42
all at:37 43 26
all be:28 9 4
all for:35 31 39
all gave:41 31 30
all her:34 21 19
all his:62 60 62
all i:16 2 -26
all im:26 0 2
all in:17 20 17
all night:22 8 -30
all of:19 31 46
all on:-25 -24 -25
all pay:29 30 27
all teh:-32 -45 -42
all tell:23 21 21
all there:52 47 27
all week:39 15 23
all weekend:22 26 29
all winter:-22 -7 -2
all … about:46 33 16
all … and:26 26 -23
all … at:-47 -46 -36
all … back:-52 -14 -10
all … bathroom:16 21 25
all … be:-30 -8 -3
all … being:30 24 17
all … blister:19 19 24
all … didnt:17 18 27
all … dont:12 23 7
all … end:21 23 23
all … felt:42 -1 0
all … for:39 31 28
all … goodbye:61 46 41
all … here:-41 -36 -25
all … if:22 52 -1
all … into:-19 -31 -32
all … it:18 20 16
all … kind:34 26 19
all … meant:23 36 35
all … meds:-30 -31 -41
all … night:43 31 44
all … not:-45 -5 -3
all … of:65 53 49
all … on:42 21 18
all … out:22 6 23
all … packs:24 22 26
all … pills:69 64 78
all … said:-55 -49 -23
all … say:73 54 62
all … subscriptions:21 23 23
all … tablets:8 11 25
all … teh:21 23 18
all … them:42 47 23
all … think:62 43 -16
all … this:-49 -49 -23
all … thought:21 -6 -13
all … to:22 27 46
all … tonight:28 29 25
all … up:21 17 3
all … want:35 13 33
all … was:33 -15 -9
all … way:-23 -16 -12
all … while:72 43 6
all … wont:52 2 5
alle:90 14 47
alle tabletten:16 24 28
allein:17 -3 -3
allergic:7 -39 -22
allergic to:32 -10 -7
alles:-8 -11 1
allotment:-18 -20 -11
allotment and:-39 -42 -11
allowed:-7 9 -10
almost:-58 -66 -42
alone:-9 14 -27
alone and:-24 -17 -10
alone at:34 39 27
alone in:24 25 -48
alone tonight:-7 0 -31
alone … and:-37 -32 -7
alone … car:25 27 -8
alone … dont:-21 -8 -2
alone … flat:20 20 -3
alone … my:-24 -15 -29
alone … night:62 36 -2
alone … teh:20 13 -2
alone … toilets:18 21 -2
along:-7 -1 -33
alot:0 0 0
already:0 0 0
alright:-27 -17 -17
also:0 0 0
always:0 0 0
am:22 27 36
am a:36 0 -21
am at:25 45 50
am by:40 16 33
am driving:48 50 49
am frightened:51 55 -1
am hearing:22 19 20
am i:27 -2 -30
am ill:15 23 18
am in:22 44 20
am not:-32 -32 -37
am one:-36 -24 -15
am ready:100 52 -1
am serious:-26 -14 0
am staying:39 44 48
am sucidal:50 68 -14
am tired:42 31 56
am … and:-7 23 17
am … at:-33 -13 -7
am … be:71 36 28
am … bridge:34 35 33
am … die:44 16 -23
am … end:0 1 -80
am … goin:-45 -40 -39
am … here:35 31 -3
am … i:-45 -54 -41
am … im:1 -11 -31
am … it:13 39 34
am … meself:-11 -29 28
am … my:7 11 31
am … no:7 28 25
am … of:3 15 31
am … off:33 32 20
am … on:25 15 28
am … spare:43 -2 -3
am … take:16 37 29
am … teh:61 64 56
am … that:42 29 -3
am … this:52 7 -4
ama:-7 -6 -5
amazing:-20 -17 -10
ambulance:22 4 13
ambulance goes:24 -6 -2
ambulance … past:24 -6 -2
amends:-2 -2 -3
america:-40 -23 -8
amnesty:-11 -5 -6
among:-8 -5 -2
amount:-4 7 -37
amount as:14 28 -1
amount … before:14 27 0
ams:0 0 0
an:-1 -15 -13
an ambulance:21 -17 -19
an apology:20 15 14
an attempt:54 -1 -1
an email:-44 -31 -23
an end:50 52 -3
an honour:23 30 30
an no:112 67 -1
an od:-28 -16 -9
an … a:-29 -29 -25
an … after:34 23 8
an … ago:80 69 51
an … and:18 29 42
an … back:50 9 6
an … feelin:-32 -23 -23
an … goes:24 -6 -2
an … i:-39 -50 -45
an … im:56 25 43
an … in:-48 -28 -21
an … me:41 25 25
an … my:56 69 49
an … of:-30 -21 -2
an … on:31 28 19
an … past:24 -6 -2
an … to:-30 -11 -40
an … with:-13 -13 -23
an … would:23 19 21
anaesthetic:7 -11 -5
anaesthetist:-12 -7 -5
anchor:-12 -6 -8
and:-43 -30 -28
and a:34 51 54
and after:-39 -14 8
and all:-9 -41 -50
and alone:38 21 -2
and am:-35 -16 -7
and asked:-34 -27 -19
and at:-24 -17 -23
and be:-20 -27 -11
and being:19 40 -3
and bought:-30 -57 -65
and burning:51 52 49
and called:-15 -22 -7
and came:43 23 26
and cant:-46 -28 -10
and cried:31 27 0
and cut:33 32 4
and did:-64 -55 -22
and done:8 25 -14
and dont:-32 -38 -21
and driving:57 49 55
and every:-49 -33 -5
and everyone:9 -36 -33
and everything:38 48 44
and feel:5 11 31
and for:-8 -31 -34
and forgot:-37 -21 -15
and found:30 12 12
and gave:-31 -31 -27
and get:-61 -55 -34
and getting:-33 -18 -19
and give:-37 -16 -9
and god:66 35 37
and goin:-28 -12 -9
and gone:28 -22 -18
and goodbye:24 22 17
and got:-63 -38 -26
and had:40 30 10
and half:51 12 18
and has:27 28 1
and he:46 38 44
and hed:-43 -46 -40
and hell:-18 -28 -17
and her:26 35 53
and here:26 6 3
and hes:82 70 71
and him:26 9 -12
and himself:57 52 54
and his:33 21 22
and how:-17 -46 -26
and i:16 24 18
and if:-13 21 -23
and ill:47 29 21
and im:62 58 40
and into:-30 -35 -27
and is:27 3 -9
and it:11 -8 23
and its:30 1 -16
and ive:81 70 70
and jmup:43 50 50
and kil:16 27 -1
and last:40 47 -5
and lately:49 -14 -1
and left:50 56 34
and look:-44 -21 -17
and me:41 41 46
and more:25 -1 -16
and my:21 16 7
and never:29 -22 -19
and no:70 63 49
and nobody:28 49 -6
and not:-7 0 27
and on:-19 -37 -30
and our:-25 -24 -19
and out:-30 -24 -13
and picked:-31 -6 -3
and purged:27 -10 0
and put:-22 -21 -13
and rang:-33 -19 -16
and refuses:26 34 -3
and says:105 104 90
and scratching:12 23 0
and see:22 13 -31
and shaking:21 36 52
and she:14 13 23
and shes:63 54 54
and slaps:39 51 -7
and somebody:-28 -21 -14
and someone:24 25 26
and take:-27 -29 -17
and thank:25 18 22
and that:50 22 9
and thats:27 26 17
and there:-37 -39 -33
and theres:111 91 80
and theyll:26 -26 -25
and think:62 -26 -21
and this:49 40 12
and tmrw:-14 -10 -20
and today:17 31 -18
and told:14 24 13
and tonight:61 47 41
and took:13 40 30
and touches:40 42 -1
and trips:-25 -20 -10
and u:-44 -38 -27
and wanted:28 17 -11
and wen:31 26 4
and went:27 22 9
and woke:2 -12 -22
and wont:25 31 48
and yeah:63 31 -3
and yes:33 29 -5
and … a:12 26 19
and … abide:20 24 16
and … about:28 16 32
and … agree:18 20 -1
and … all:28 12 -5
and … alone:-22 -37 -9
and … am:-7 -13 -41
and … an:41 44 43
and … and:36 47 45
and … angry:29 8 -11
and … answering:53 48 41
and … any:-19 -27 -17
and … are:26 37 36
and … arms:42 45 32
and … ask:24 35 36
and … asked:44 41 5
and … asleep:38 37 -36
and … away:-57 -40 -20
and … back:-31 -38 -31
and … bad:-24 -10 -8
and … bath:-27 -13 -9
and … bc:11 26 0
and … bed:-20 -21 -12
and … been:-43 -84 -67
and … behind:-23 -19 -3
and … being:-37 0 -1
and … believe:-36 -26 -4
and … beside:-22 -16 -3
and … beter:-18 -24 -11
and … big:22 14 -8
and … bless:22 24 30
and … blood:26 30 20
and … bottle:69 55 43
and … boy:25 14 24
and … breathing:35 34 35
and … bridge:22 19 20
and … brother:27 23 15
and … burning:25 23 21
and … bus:33 29 22
and … by:28 17 -7
and … calling:23 -20 -4
and … came:22 -15 -15
and … cant:36 20 34
and … care:15 23 -22
and … cars:50 45 40
and … chair:58 54 57
and … choose:52 32 46
and … clothes:25 30 23
and … coat:59 57 54
and … cold:31 31 41
and … come:-47 -53 -40
and … coming:44 46 40
and … complains:49 39 -5
and … could:-44 -19 -9
and … couldnt:-21 -18 -29
and … cried:-28 -18 -10
and … cut:11 35 -13
and … date:22 19 28
and … days:-23 -17 3
and … dead:-5 -4 -25
and … diaries:22 11 5
and … did:11 -35 -13
and … didnt:-12 24 14
and … die:45 50 -2
and … do:-25 -14 -31
and … doesnt:10 17 26
and … doing:-21 -9 -6
and … dont:27 44 31
and … door:20 24 17
and … doors:40 38 49
and … double:57 51 46
and … drank:-64 -9 -5
and … drawn:47 43 47
and … driving:23 17 17
and … ears:41 32 32
and … eat:24 40 -18
and … else:-3 17 21
and … enough:-3 -4 -22
and … everyone:-64 -48 -42
and … exactly:53 16 6
and … exist:22 -7 -1
and … eye:12 33 30
and … faint:14 20 48
and … feel:13 22 50
and … fell:-10 -22 -2
and … felt:27 -1 -9
and … find:37 30 16
and … fine:-13 1 27
and … first:-33 -20 -19
and … fit:-38 -28 -28
and … floppy:15 17 36
and … found:-28 -32 -23
and … from:-22 -34 -34
and … game:-60 -29 -13
and … gave:-28 -15 -4
and … get:20 15 32
and … getting:30 49 25
and … go:-45 -39 -30
and … goes:29 32 -19
and … goin:48 29 40
and … gone:47 26 24
and … got:-42 -37 -32
and … grand:20 31 34
and … great:-24 -11 -3
and … guard:19 28 27
and … hallucinating:30 39 53
and … harder:-20 -17 -9
and … has:25 44 31
and … hate:58 -9 -1
and … havent:16 13 22
and … head:22 25 -5
and … hear:-24 -13 -9
and … hearing:39 40 38
and … here:-32 -25 -19
and … hes:33 41 37
and … his:12 22 30
and … hit:29 42 -5
and … home:-24 -15 7
and … hoodie:21 17 18
and … house:37 42 41
and … how:8 -24 -30
and … humming:29 33 34
and … hurt:30 44 51
and … husband:-3 -19 -42
and … id:37 12 1
and … if:39 18 -24
and … in:-22 -10 1
and … intend:1 35 2
and … is:30 42 29
and … ive:-35 -58 -63
and … jmup:8 -26 -18
and … keep:45 56 42
and … kept:-25 -29 -25
and … key:-3 -30 -39
and … keys:-24 -18 -16
and … kids:57 53 49
and … kil:24 16 72
and … knife:29 37 29
and … know:31 21 20
and … knows:33 38 -6
and … lads:17 17 30
and … lamp:47 34 39
and … lane:42 37 40
and … last:-35 -24 -28
and … laughing:30 32 22
and … leaves:-21 -18 -2
and … let:10 18 28
and … letter:31 33 34
and … letters:19 23 19
and … letting:79 56 54
and … lie:-7 0 -37
and … little:21 16 25
and … live:35 39 38
and … locked:11 11 25
and … longer:13 31 -13
and … look:30 -8 -8
and … looking:25 -11 -12
and … looks:17 34 10
and … makes:-6 -40 -5
and … mean:68 49 24
and … meant:-28 -30 -13
and … men:22 20 26
and … mind:8 -6 -22
and … mine:65 55 54
and … minutes:-24 -17 -17
and … more:-21 -5 14
and … need:44 23 13
and … never:-42 -21 3
and … new:52 45 44
and … night:39 32 -15
and … no:-21 -4 2
and … not:23 32 34
and … note:24 25 26
and … nurse:-33 -29 -20
and … of:20 28 25
and … on:27 26 13
and … ones:24 -12 -6
and … opened:-21 -1 -4
and … our:49 46 53
and … out:21 24 30
and … over:-34 -18 -11
and … packed:-32 -49 -32
and … peaceful:29 18 12
and … phone:19 20 18
and … phones:31 28 35
and … picked:26 16 -2
and … playing:20 24 16
and … pleased:-31 -29 -16
and … pocket:-28 -25 -25
and … pressure:-42 -32 -17
and … quiet:34 43 44
and … rather:37 33 -5
and … reaching:26 30 39
and … ready:-47 -14 -17
and … real:62 -5 -4
and … relieved:-20 -1 -1
and … remember:-1 -23 -12
and … right:-44 -51 -43
and … ringing:25 30 28
and … rings:26 42 45
and … rope:36 30 34
and … said:17 9 38
and … sat:62 46 44
and … saved:-42 -15 -9
and … say:22 1 -50
and … saying:14 23 22
and … says:-18 -26 -20
and … scared:24 24 -10
and … school:-35 -37 -15
and … second:-55 -48 -53
and … see:-26 -37 -15
and … seeing:2 15 27
and … seen:83 46 40
and … seizure:59 57 65
and … sent:24 17 33
and … serious:-26 -14 0
and … shaking:69 64 45
and … shall:65 66 57
and … shes:46 33 31
and … sick:38 28 29
and … sign:18 21 24
and … since:-14 -13 -30
and … sitting:26 15 -25
and … sleep:-32 -21 -8
and … sleepy:-30 -21 -16
and … slow:59 50 43
and … snoring:24 27 26
and … someone:-83 -49 -36
and … sorry:80 54 41
and … started:71 56 -6
and … stepdad:46 43 -10
and … stomach:-35 -25 -19
and … stop:54 7 6
and … stopped:81 60 26
and … such:23 12 -2
and … swallowed:57 62 61
and … swear:39 4 -10
and … tablets:31 37 32
and … take:22 13 38
and … takes:25 14 -4
and … takin:-3 1 28
and … talking:-27 -11 -3
and … tea:-28 -25 -17
and … ten:27 27 25
and … tent:-24 -24 -22
and … thats:2 28 -2
and … them:-55 -40 -25
and … there:-15 -11 -24
and … they:-43 -18 -26
and … thing:-25 -14 -17
and … think:46 30 20
and … thinks:37 35 8
and … this:35 55 49
and … thought:37 18 -5
and … throat:-26 -24 -19
and … through:-34 -34 -26
and … time:-13 -4 -32
and … to:30 30 -23
and … today:29 30 13
and … told:-35 -53 -40
and … tonight:-28 -14 -6
and … took:-57 -52 -39
and … trust:22 33 19
and … turn:-19 -21 -16
and … turned:-17 -23 11
and … two:-23 1 18
and … u:-29 -14 -4
and … under:-40 -16 -20
and … urge:31 29 -2
and … using:-43 -27 -33
and … vet:55 54 -7
and … wait:-37 -45 -32
and … waiting:102 99 77
and … wake:48 59 46
and … waking:41 43 41
and … walk:-27 -25 -8
and … want:49 63 38
and … week:26 -8 -3
and … weird:46 33 37
and … wen:29 33 31
and … went:-56 -42 -19
and … what:31 31 26
and … whats:-25 -21 -9
and … who:-31 -20 -21
and … whoever:-22 -14 -14
and … whole:1 -6 -32
and … will:3 -6 25
and … windy:-38 -37 -38
and … wish:42 31 -24
and … with:42 35 14
and … wont:39 30 16
and … working:-8 -9 -23
and … worse:62 38 -41
and … would:-51 -8 -13
and … write:-31 -33 -25
and … years:-27 -8 -9
angry:-26 -11 2
angry anymor:49 46 -1
anna:7 12 9
anniversary:35 33 33
anniversary of:25 28 36
anniversary … tmrw:57 64 63
announced:-38 -25 -2
announced … and:-37 -24 -2
annoying:1 -8 -2
annual:-6 4 3
anorexia:51 48 -3
anorexia and:37 52 -1
anorexia voice:17 -24 -2
anorexia … is:17 -24 -2
anorexia … loud:17 -24 -2
anos:-22 -14 -16
another:28 28 25
another celebrity:18 22 -1
another day:23 56 -5
another hour:42 48 46
another morning:43 43 44
another night:16 8 24
another … do:29 27 15
another … me:43 37 42
another … on:15 20 -3
another … sewerslide:15 20 -3
another … teh:-63 -37 -28
answer:-11 -3 18
answer and:-24 -9 -8
answer is:-33 -29 -11
answer … in:48 43 50
answering:43 46 38
answering … his:11 21 20
answers:40 -11 -4
answers … next:34 2 2
antibiotics:-29 -25 -27
antibiotics … and:-24 -19 -22
antidepressant:-25 -3 -6
antidepressants:32 27 38
antidepressants and:29 27 31
antifreeze:36 44 48
antihistamine:5 -1 -4
ants:-25 -3 -3
anxiety:-96 -94 -63
anxious:-18 -27 -14
any:-19 8 15
any longer:24 30 33
any more:65 69 66
any of:60 24 13
any … and:29 23 9
any … i:-15 6 -26
any … it:37 7 -20
any … teh:38 -9 -8
any … to:23 2 -8
any … u:31 21 23
anybody:13 5 23
anybody asks:21 27 26
anybody else:-23 -12 -4
anymor:24 -11 -9
anymor after:12 14 23
anymor and:5 -25 -8
anymor i:-14 -13 -48
anymor … im:22 -36 -15
anymor … is:-34 2 4
anymor … it:22 35 -3
anymor … want:-23 -18 -1
anyone:2 22 47
anyone else:-43 -40 -26
anyone here:-27 -14 -12
anyone know:-30 -16 -18
anyone read:-11 -13 -21
anyone seen:-22 -20 -18
anyone wants:6 -2 26
anyone … a:-20 -3 -4
anyone … i:-20 -21 -1
anyone … is:22 11 9
anyone … notice:51 -7 -1
anyone … talk:16 21 10
anyone … to:59 39 38
anything:-3 1 10
anything after:41 41 57
anything im:-54 -20 -5
anything … days:69 20 -2
anything … i:11 -21 -12
anything … kil:29 35 -10
anything … this:31 25 24
anyway:-45 -45 -48
anyway hows:-4 -2 -23
anyway … everyones:-12 -2 -22
anyway … monday:-3 -2 -24
anywhere:12 1 15
apology:18 13 12
app:9 -5 -4
apparently:-22 -11 -7
appeal:26 14 -9
appeal fails:31 19 -7
applause:-13 -12 -5
apples:-43 -43 -16
appointment:-36 -20 -23
appreciate:-26 -6 -6
aqui:-82 -23 -4
archers:21 20 23
are:-25 1 20
are all:-31 -46 -18
are asleep:-33 -43 -28
are at:-27 -27 -24
are covered:33 35 -6
are for:23 22 33
are getting:30 34 38
are goin:-17 -23 -19
are monday:28 23 20
are next:30 23 19
are not:-17 -26 -10
are off:9 9 -20
are out:51 38 44
are over:20 19 15
are ringing:26 38 40
are steady:23 28 27
are teh:-12 -21 -14
are there:4 -21 -20
are under:25 22 20
are white:-20 -11 -6
are with:33 32 34
are world:70 75 78
are … and:29 35 21
are … bag:-48 -28 -28
are … call:-22 -26 -33
are … cold:-13 -13 -23
are … dads:-21 -22 -23
are … do:-21 -17 -23
are … dont:17 33 23
are … folder:-32 -26 -24
are … for:-33 -35 -34
are … he:-24 -20 -19
are … i:13 13 25
are … im:5 -20 -18
are … in:12 28 -10
are … its:92 80 51
are … little:57 54 39
are … my:36 39 42
are … no:78 81 88
are … not:44 28 34
are … off:-35 -34 -38
are … on:-19 -21 -22
are … out:17 21 20
are … teh:43 43 47
are … this:16 39 27
are … time:49 53 35
are … we:41 34 43
are … with:25 29 25
area:-38 -27 -27
arent:7 -26 -10
arent there:13 21 23
arent … and:17 21 23
arent … i:-37 -16 -2
argue:-4 3 -4
argument:27 24 32
arithmetic:76 -9 0
arm:16 29 -1
arm on:-20 -12 -18
arm teh:-31 -19 -15
arm with:33 34 -7
arm … it:71 71 63
arm … lighter:31 38 -16
arm … on:22 12 16
arm … teh:52 38 0
arms:52 62 42
arms cant:62 68 73
arms tonight:7 7 -47
arms … and:59 60 70
arms … stop:56 57 56
around:-57 -63 -52
around … neck:26 28 24
arranged:38 34 37
arranged for:38 34 37
arrested:-14 -5 -3
arrived:-4 -7 -14
arthur:-10 -13 -14
article:-21 -10 -3
as:-10 2 -30
as be:-13 -16 -28
as before:26 41 -1
as far:20 24 26
as i:-26 14 3
as its:-34 -33 -33
as my:-36 -31 -6
as not:42 42 43
as one:20 7 -6
as to:31 47 46
as u:-36 -22 -5
as … a:46 -7 -3
as … and:54 53 8
as … as:23 -3 4
as … by:-25 -16 -13
as … care:27 28 38
as … dont:36 49 -3
as … for:-31 -27 -6
as … i:-42 -20 -41
as … ill:60 32 34
as … in:12 9 20
as … its:32 30 27
as … no:-63 -32 -15
as … of:-26 -24 -16
as … teen:53 63 0
as … teh:-24 -18 -13
as … used:42 53 -1
as … with:24 24 24
ashamed:95 -7 -9
ashes:-1 2 -3
asi:25 -18 -10
ask:14 26 8
ask for:10 5 -20
ask … my:30 8 -27
ask … not:26 5 5
ask … out:17 18 21
ask … teh:-38 -27 -8
ask … there:28 27 21
asked:-1 14 10
asked if:-29 -17 3
asked teh:20 13 14
asked what:5 8 23
asked … how:35 33 39
asked … i:-38 -22 6
asked … said:51 41 -2
asked … that:32 20 20
asked … think:-22 -17 -1
asking:-42 -47 -57
asking for:-31 -25 -27
asking … teh:-21 -7 -3
asks:-14 13 5
asleep:32 43 12
asleep and:56 1 -4
asleep by:-4 -21 4
asleep in:-34 -31 -32
asleep on:16 13 23
asleep … i:-34 11 16
asleep … me:69 74 36
asleep … teh:-27 -29 -9
aspirin:31 20 16
assay:11 10 11
assembly:38 35 32
assisted:-7 -21 -6
astride:7 6 3
asylum:-7 -7 -4
at:-7 1 13
at all:-30 -39 -32
at an:-25 -29 -3
at and:87 77 81
at choir:21 22 15
at dawn:35 29 29
at easter:27 37 -7
at eight:-23 -10 -19
at eleven:-23 -13 -19
at five:-17 -27 -20
at four:8 14 21
at half:-15 -14 -20
at his:-15 -24 -14
at last:-85 -77 -71
at least:-15 -21 4
at lunch:36 31 10
at me:44 37 27
at midnight:28 13 6
at my:-40 -42 -48
at night:50 60 -12
at nineteen:-22 -20 -7
at noon:29 31 -1
at old:23 -2 -3
at our:-22 -17 -18
at peace:15 25 25
at school:-19 -21 -31
at six:-25 -17 -16
at station:29 -2 -4
at this:-39 -43 -8
at two:86 17 19
at … after:32 23 17
at … am:54 77 59
at … an:-23 -36 -23
at … and:55 23 -4
at … as:-22 -14 -10
at … be:44 24 25
at … bed:-26 -8 -3
at … bridge:41 47 50
at … centre:7 20 -10
at … crossing:23 12 16
at … day:-24 -14 -10
at … door:5 -46 -60
at … end:-34 2 19
at … every:-63 -56 -38
at … feet:-24 -19 -17
at … first:13 19 24
at … from:2 20 40
at … gate:28 25 21
at … gave:-39 -4 -5
at … get:-31 -27 -10
at … goin:-1 2 -21
at … got:41 32 22
at … gym:-35 -32 -4
at … had:19 24 24
at … has:-1 -41 -30
at … her:3 1 -23
at … hes:-23 -23 9
at … home:29 38 19
at … i:6 34 15
at … ill:79 72 63
at … im:27 25 23
at … in:-33 -23 -22
at … insta:18 20 19
at … it:28 22 28
at … its:35 35 3
at … ive:21 21 12
at … knows:11 -30 -3
at … level:-22 -29 -18
at … me:4 9 20
at … meeting:-25 -12 -12
at … morning:-47 -48 -44
at … no:-33 -21 -6
at … nobody:32 19 36
at … not:71 28 50
at … nothing:34 1 -6
at … one:23 8 6
at … own:-23 -10 -1
at … party:34 32 27
at … poor:-22 -24 -25
at … prison:-25 -11 -10
at … rails:-11 -28 -20
at … she:33 35 39
at … since:29 -4 5
at … sink:-21 -24 -10
at … station:26 16 12
at … strand:21 24 17
at … take:46 34 20
at … them:64 -4 -4
at … theres:-10 -11 -40
at … they:-23 -10 -4
at … thing:51 43 42
at … thirty:-35 -28 -25
at … this:-24 -7 -5
at … three:-19 -47 -36
at … till:-2 -18 -24
at … time:-54 -45 -28
at … tingling:21 19 16
at … wall:31 23 21
at … way:-22 -12 1
at … we:-75 -64 -67
at … wedding:0 -32 -17
at … weekend:85 51 60
at … wont:-26 -12 -7
ate:-19 -22 -24
ate it:-45 -32 -29
attack:-46 -29 -13
attacks:-48 -25 -9
attempt:18 -39 -38
attempt in:-25 -14 -10
attempted:59 50 -9
attempted in:35 20 -1
attempted sewerslide:8 -24 -1
attempted … and:73 78 -2
attended:4 4 3
attention:-20 0 -13
attic:21 23 24
au:22 45 -4
auctioneers:-5 -4 -2
auf:38 36 44
auf der:23 28 31
auf … brucke:23 28 31
auf … und:23 28 31
august:-41 -14 -7
aunt:-6 -1 -8
auntie:-10 5 7
aunty:24 23 37
aus:3 7 -5
aussi:32 38 -4
australia:-22 -13 -18
autocompletes:3 3 0
automod:2 3 -2
avale:37 41 48
avale tous:57 58 62
avale … mes:15 20 29
avec:-13 -3 -7
avec … vie:41 44 -4
avoid:-14 0 -4
awake:18 42 44
awareness:-40 -35 -8
away:-6 -34 -21
away and:-20 -12 -16
away for:23 28 7
away from:-11 6 35
away my:34 -5 -3
away teh:-29 -23 -22
away to:30 -24 -25
away with:14 25 -12
away … i:-19 -14 -26
away … meself:20 28 -2
away … my:-33 -15 -22
awesome:-42 -19 -6
awful:-6 -49 -51
axe:-2 7 20
b:7 -30 -19
baba:91 100 103
babies:-4 -3 8
baby:32 35 3
baby is:23 32 35
baby … a:22 -15 -5
baby … and:41 36 7
baby … crying:-23 -10 -5
baby … i:12 21 -2
baby … if:21 16 4
baby … to:-26 -7 -2
babys:-15 -11 -20
babys christening:-25 -20 -13
babys … on:-25 -20 -13
back:-7 -23 -4
back and:35 -8 -3
back at:-28 -14 -9
back from:11 26 20
back i:-15 -44 -23
back id:28 -19 -9
back in:66 55 53
back on:2 -15 -40
back out:44 44 40
back thats:49 20 20
back this:54 43 21
back tmrw:-18 -17 -24
back to:-9 -40 -14
back under:17 20 23
back with:-14 -20 -14
back … after:56 43 44
back … at:29 24 -2
back … be:22 5 10
back … day:49 -10 -4
back … did:-39 -26 -4
back … eight:21 20 9
back … friday:1 -38 -5
back … goin:58 45 39
back … i:-58 -30 -42
back … it:29 43 44
back … its:23 -19 -15
back … jumper:17 20 23
back … me:52 2 5
back … my:-18 -34 -7
back … no:75 92 93
back … one:35 5 12
back … or:66 62 62
back … same:29 23 -4
back … teh:44 34 4
back … want:23 -4 -2
back … water:12 22 -2
back … week:52 4 -3
back … zero:68 0 0
bacon:-10 -4 -1
bad:7 -19 -38
bad for:22 27 -5
bad i:-11 -23 7
bad im:86 -6 -4
bad right:4 34 -19
bad this:-21 -14 -7
bad thoughts:-27 -14 -2
bad words:21 15 20
bad … all:33 16 11
bad … i:11 23 -4
bad … it:-25 7 12
bad … to:59 -38 -16
badly:0 0 0
bag:35 40 42
bag i:29 -23 -20
bag is:31 35 30
bag of:45 47 43
bag packed:24 -1 -1
bag … a:83 81 72
bag … for:4 -21 -17
bag … head:-27 -20 -12
bag … his:-44 -40 -33
bag … its:-41 -14 -14
bag … me:21 20 21
bag … teh:-18 -23 -19
baggie:3 -3 -1
bags:-19 -10 8
bak:-29 -11 -10
bake:-14 -12 -7
baked:-9 -8 -7
bakery:-7 -3 0
balance:26 -5 11
balcony:40 46 53
balcony … saying:34 40 40
balcony … teh:23 26 30
bale:-8 -6 -8
ball:-45 -42 -38
balloons:-24 -22 -26
band:-17 -12 -10
bang:7 4 -23
banging:25 22 -6
banister:-44 -46 -46
bank:37 56 19
bank card:22 22 9
bank … he:24 22 23
bank … my:18 17 21
bank … teh:98 100 64
bannister:-3 -6 -15
bar:-3 13 -2
bar and:18 19 25
bar … in:32 37 12
barbecue:-14 -10 -18
barely:-31 -20 -3
barking:-4 1 1
barn:39 37 39
barn and:-21 -24 -31
barn with:56 53 53
barn … rifle:-31 -32 -30
barn … teh:56 53 53
barrel:97 90 87
barricaded:10 3 3
barricaded in:-22 -20 -18
barricaded … bathroom:-22 -20 -18
barricaded … teh:-22 -20 -18
barriers:-7 -12 -14
bars:45 52 52
basically:0 0 0
basket:35 -7 -7
bat:2 11 28
bat … for:-53 -35 -32
bath:48 76 49
bath and:33 31 18
bath bomb:-21 -23 -22
bath … and:-18 -22 -20
bath … not:19 30 39
bath … on:23 30 32
bathroom:3 3 11
bathroom cabinet:-19 -19 -32
bathroom hes:-22 -20 -18
bathroom i:18 16 37
bathroom … and:26 33 25
bathroom … ask:-43 -30 -7
bathroom … cut:20 21 34
bathroom … her:-21 -25 -24
bathroom … my:25 28 23
bathroom … teh:36 35 29
baths:-11 -13 -10
battery:-21 -21 -6
battery is:-13 -20 -23
bay:31 34 31
bbc:0 -3 -6
bbq:-19 -16 -19
bc:-56 -50 -49
bc hes:-51 -42 -20
bc i:-7 -4 -28
bc im:24 -1 4
bc it:-41 -33 -13
bc its:-18 -24 -23
bc my:-32 -25 -8
bc no:48 41 39
bc of:-36 -19 0
bc teh:37 26 20
bc … a:-29 -8 4
bc … be:41 48 48
bc … cant:71 41 13
bc … do:41 27 26
bc … does:20 18 -1
bc … hav:-22 -9 1
bc … is:-32 -22 -12
bc … it:-9 -10 -51
bc … me:-26 -19 -6
bc … my:-29 -2 2
bc … teh:-19 -20 -13
bday:-11 -1 0
be:20 1 11
be a:1 -12 -20
be after:40 45 42
be allergic:61 -2 -2
be alone:-34 -34 -1
be anywhere:72 57 53
be around:-24 -5 0
be at:-11 -42 -39
be back:-37 -26 -31
be bad:40 55 31
be beter:-16 27 -10
be born:36 -3 -3
be bothering:38 -7 -8
be buried:1 21 33
be content:23 -12 -5
be cross:31 35 41
be daft:28 -14 -7
be doing:8 19 21
be done:-37 -3 -20
be easier:50 -30 -20
be easy:23 1 -3
be faster:43 40 47
be fine:33 -11 -5
be finished:23 25 11
be for:22 -30 -8
be found:17 37 35
be free:25 -2 -1
be glad:27 -3 -1
be gone:29 9 4
be hangin:37 32 31
be happier:48 -12 -8
be hear:42 38 34
be here:14 31 3
be honest:25 -30 -27
be it:41 -10 -24
be lying:58 63 34
be mad:49 8 9
be my:86 30 6
be needing:45 32 25
be nothing:31 40 44
be on:-39 -17 -26
be one:-29 -10 -22
be or:-26 -18 -11
be out:-22 -36 -4
be over:21 2 9
be quick:35 38 29
be quicker:37 49 44
be relieved:45 -14 -16
be sad:22 16 0
be saved:43 2 2
be sunday:-35 -31 -34
be sure:-8 22 21
be that:32 40 37
be there:18 38 31
be tonight:16 29 23
be up:-40 -23 -9
be with:44 27 42
be … all:58 31 4
be … and:-4 0 -63
be … any:2 -22 -14
be … anymor:39 -46 -6
be … anything:-38 -19 -19
be … are:17 12 23
be … back:36 53 42
be … bc:-39 -19 -7
be … be:6 -34 -32
be … before:27 34 30
be … but:1 22 21
be … by:28 59 61
be … call:63 33 -3
be … can:2 19 20
be … dead:91 10 21
be … each:59 61 63
be … everyone:50 -12 -6
be … feel:-12 -22 -7
be … for:29 8 10
be … forever:70 38 -5
be … from:48 4 7
be … her:-25 -42 -40
be … hes:25 4 -18
be … him:15 20 15
be … i:21 -3 -13
be … if:5 -9 -23
be … in:-46 -2 26
be … is:-29 -25 -22
be … it:-5 25 32
be … itll:-19 -21 -20
be … its:-18 22 2
be … kind:24 11 8
be … last:-21 0 -3
be … look:23 29 28
be … me:36 9 22
be … meself:-19 -23 -12
be … more:43 25 7
be … morning:61 61 64
be … night:5 15 21
be … no:16 16 30
be … not:-23 -26 3
be … of:-6 20 15
be … off:6 -11 -42
be … one:28 62 22
be … or:48 56 49
be … out:48 18 36
be … own:107 71 -7
be … relief:47 -2 0
be … see:-5 -22 -15
be … she:-4 14 28
be … stay:-23 -9 -4
be … stop:12 29 11
be … teh:15 45 24
be … than:34 13 25
be … that:-7 17 35
be … there:73 53 27
be … they:-38 -25 -11
be … thing:22 -15 -6
be … this:-9 29 34
be … thrusday:38 48 43
be … to:35 24 13
be … tonight:59 65 69
be … way:48 -11 -16
be … wen:-13 -11 -24
be … while:32 28 18
be … who:1 53 24
be … without:5 -25 -10
be … ye:38 -7 -8
beach:-13 -8 -8
beam:30 30 32
beam in:25 26 27
beam … teh:25 26 27
beans:-9 5 12
bear:-5 -3 -4
beat:-13 -8 -16
beat me:18 21 -9
beat … at:-24 -21 -4
beat … for:20 15 -5
beating:38 37 53
beating me:39 48 53
beating … right:27 36 53
beats:59 70 -18
beats me:-39 -36 -7
beautiful:-7 -5 -20
bebe:-11 -4 -1
become:-47 -24 -12
becomes:-15 -11 -4
bed:0 2 4
bed and:-8 -12 -22
bed at:47 41 9
bed dont:56 57 61
bed im:-16 -21 -15
bed is:-7 -26 -31
bed says:-22 -22 -14
bed with:-28 -15 -13
bed … dont:28 31 32
bed … look:-22 -22 -14
bed … my:30 14 -3
bed … to:18 14 26
bedroom:14 19 26
bedroom … and:-38 -40 -23
bedroom … right:23 10 5
bedroom … teh:-23 -21 -20
beds:-22 -18 -18
bedside:18 18 16
beech:-19 -5 -3
been:18 15 0
been an:20 27 28
been born:64 -5 -2
been by:-21 -15 -7
been cuting:77 83 -8
been dead:43 44 42
been fantasising:32 37 -4
been following:29 27 -1
been for:-47 -11 -6
been giving:45 0 -5
been in:20 21 22
been looking:40 -8 -4
been on:-39 -14 0
been pressing:37 14 -2
been reading:9 14 20
been sat:4 -18 -22
been since:20 24 19
been staring:56 -5 -5
been sucidal:-30 -22 -9
been telling:34 19 -6
been thinkin:27 40 23
been to:-29 -25 -9
been two:31 21 21
been up:96 48 47
been … about:30 45 13
been … all:-12 -31 -4
been … and:19 -25 -28
been … at:28 -23 -14
been … enough:49 51 50
been … every:21 22 -9
been … for:-3 19 -22
been … good:12 21 18
been … head:17 20 -4
been … her:21 30 -5
been … honour:23 29 30
been … hours:13 30 26
been … i:-34 -20 -24
been … it:52 -11 -13
been … me:20 -19 -15
been … my:49 18 -10
been … of:-29 -2 -3
been … on:18 12 22
been … plan:10 11 25
been … sewerslide:32 49 -1
been … teh:61 65 55
been … than:20 -3 -7
been … to:-42 -29 -7
been … u:-17 -22 -12
been … up:36 48 50
been … weeks:54 54 -9
beer:-14 -7 6
beers:20 -16 4
bees:34 38 41
beets:19 23 -3
beets me:19 23 -3
befor:6 7 12
before:-4 13 17
before noon:-89 -80 -77
before sunrise:22 23 22
before teh:27 25 30
before they:0 7 26
before … anything:-31 -18 -16
before … call:50 10 -11
before … come:48 47 66
before … go:-39 -49 -39
before … got:-30 -21 -5
before … i:0 20 23
before … in:-34 -11 -1
before … is:20 25 25
before … my:15 14 -31
before … news:21 15 21
before … not:5 8 21
before … thinks:21 25 29
before … was:26 -1 -4
before … went:21 11 7
before … with:-36 -41 -32
begun:-22 0 -8
begun … my:-20 3 -8
behavior:-87 -43 -26
behind:1 0 -3
behind him:-43 -45 -41
behind teh:55 48 47
behind … and:-20 -28 -33
behind … wen:33 43 40
being:-12 -71 -65
being a:-34 -2 8
being alife:158 4 -3
being dead:163 48 -2
being hit:24 33 -4
being kind:26 23 18
being sick:21 15 28
being … a:-25 -10 -7
being … and:2 -22 -2
being … i:-44 -27 -15
being … it:29 -1 -13
being … on:-24 -16 -7
being … teh:-44 -30 -24
beleives:4 19 -5
believe:-1 4 -8
believe i:-22 -32 -7
believe me:67 47 -5
believe … i:-37 -23 -8
believe … is:27 23 29
bell:9 4 3
bell … my:27 17 16
bella:-6 -6 -10
bells:48 -2 -3
belly:-15 -5 -7
below:36 43 39
belt:51 48 6
belt all:-21 -20 -17
belt and:42 43 38
belt … teh:35 31 35
belts:33 34 29
bench:93 33 26
bend:19 16 19
beneficiary:1 2 5
benzos:26 51 21
benzos cold:31 34 23
benzos with:57 55 24
benzos … methadone:28 25 -35
benzos … my:16 20 9
benzos … teh:42 32 29
benzos … turkey:28 30 17
bereit:14 15 28
beside:27 30 16
beside her:37 37 37
beside it:27 0 9
best:-28 -20 -4
best … i:-26 -14 -9
best … ive:18 18 29
best … my:17 20 15
best … teh:-21 -21 -17
bestie:-20 -15 -12
bet:24 -12 -10
bet and:32 -1 -1
beter:-19 -25 -46
beter by:40 21 -6
beter dead:9 29 33
beter off:-16 28 -21
beter stepmum:30 -2 -1
beter than:1 -21 -3
beter with:-31 0 6
beter … a:21 13 -15
beter … and:24 25 -15
beter … ended:29 22 -1
beter … i:20 -26 6
beter … im:45 28 -14
beter … me:39 -24 -6
beter … promise:-30 -7 -7
beter … than:35 -20 -13
beter … u:-33 -22 -15
beter … ur:34 29 37
between:14 31 36
between teh:13 25 12
between … and:-31 -17 -4
bev:112 107 99
bev … teh:84 77 80
bev … u:45 46 50
bf:-1 14 17
bicycle:-5 5 21
bien:3 -11 -7
big:5 10 26
big field:34 34 25
big … of:-20 -15 -8
big … teh:6 14 20
bigger:-7 -1 -21
bike:-30 -28 -19
bike … a:25 25 27
bikes:-5 -9 0
bilding:85 27 27
bill:-19 -42 -18
bill … i:40 -3 0
bills:2 0 11
bin:-6 -2 -20
binged:16 -6 -2
binged and:39 -4 0
binged … purged:22 -4 0
binged … twice:22 -4 0
bingo:-14 -8 -7
binned:4 -30 -11
binned it:-11 -29 -7
binned teh:21 -8 -6
binoculars:-2 -3 -4
bins:-6 -6 -1
biopsy:-3 -1 -1
birds:-25 -11 -6
birth:-31 -26 -21
birthday:30 26 27
birthday and:-23 -19 -36
birthday present:24 24 19
birthday … from:34 32 31
birthday … me:32 29 28
biscuit:-11 -2 7
biscuits:-48 -42 -36
bishops:12 15 15
bit:23 13 5
bit my:92 94 61
bit of:-40 -24 -7
bit sooner:21 -4 -1
bit … and:-40 -19 -21
bit … i:22 19 28
bit … teh:-38 -14 -13
bit … tongue:55 57 60
bite:-17 -5 -2
bits:-13 -4 -10
bitten:13 12 12
black:33 46 20
black … teh:59 54 52
blade:47 30 26
blade in:-28 -24 -15
blade … teh:55 42 40
blades:12 -15 -10
blades in:-14 -41 -35
blades … in:-7 -32 -32
blades … teh:5 -30 -25
blame:28 29 41
blank:51 -19 -9
blank … teh:60 -10 -4
blanket:-6 3 8
blazer:29 22 0
blazer … he:29 22 0
bleach:-10 -9 28
bled:14 15 -9
bleed:35 48 -5
bleed … and:28 26 -1
bleeding:122 96 83
bleeding a:22 30 57
bleeding … i:32 40 55
bleeding … lot:22 30 57
bleeding … sock:-13 -9 -40
bless:1 1 21
blew:-2 7 -6
blinds:23 21 24
bliss:-32 -27 -20
blister:5 7 5
blisters:-5 -2 7
bloke:6 13 8
blood:14 30 23
blood all:42 43 45
blood and:32 35 21
blood on:42 38 45
blood pressure:-21 -19 -16
blood test:-21 -13 -1
blood … and:-14 -10 -22
blood … i:67 51 48
blood … in:-27 -23 -14
blood … it:3 36 -7
blood … over:42 43 45
blood … teh:12 32 30
bloods:23 35 38
blow:76 70 -9
blu:-1 4 6
blue:53 49 55
blue fingers:48 27 30
blue lips:-63 -42 -22
blue … and:3 -16 -26
blue … hav:-22 13 38
blue … i:40 39 26
blue … no:45 3 6
blue … teh:-43 -39 -39
blue … wake:41 38 46
bluetits:-33 -32 -34
bluetongue:2 4 -8
blurry:37 32 34
board:13 -4 -13
board … in:48 44 36
board … teh:27 27 -2
boat:24 45 56
boat and:-49 -42 -35
boat teh:-23 -12 -13
boat … i:-37 -36 -31
boats:-16 -16 -12
body:-14 -2 5
body is:26 16 14
body … teh:13 16 20
boet:13 19 23
boiler:-34 -10 -8
boils:0 1 5
boite:6 9 12
bomb:-21 -23 -22
bomb and:-20 -23 -21
bomb … teh:-20 -23 -21
bone:6 8 -6
book:-14 -20 -3
book and:-21 -7 -2
booked:17 12 17
booked … teh:20 22 25
bookies:60 -9 -8
books:-15 -8 -2
boot:-9 -4 -2
boot … i:23 19 4
boot … know:21 19 8
boots:32 39 12
booze:27 40 34
border:-4 1 -4
bored:-16 -11 -4
boring:-19 -25 -17
born:36 -34 -23
born … i:82 0 0
borrowed:22 3 -13
boss:-6 -7 -41
boss in:-32 -22 -6
bot:61 53 39
both:25 41 33
both arms:50 53 81
both i:9 10 28
both of:35 13 1
both times:9 25 22
both … and:-43 -46 -29
both … is:50 53 45
both … teh:-11 -12 -24
both … them:36 34 36
both … us:39 20 -1
both … would:69 74 0
bother:48 46 14
bothering:11 -33 -21
bothering ye:38 -7 -8
bottle:10 1 14
bottle and:75 79 61
bottle … and:16 21 29
bottle … cistern:22 -3 -3
bottle … i:-61 -35 -29
bottle … my:3 23 18
bottle … on:22 -21 -23
bottle … pills:24 28 34
bottle … red:31 -2 -3
bottle … tonight:-29 -20 -25
bottle … wine:35 -5 3
bottled:-7 -7 -1
bottles:32 31 33
bottles … teh:-26 -16 -14
bottom:-45 -31 -15
bought:31 29 45
bought a:-22 -18 -15
bought from:29 59 48
bought helium:45 47 49
bought teh:-28 -21 -6
bought what:48 51 39
bought … and:25 23 19
bought … for:27 25 38
bought … one:-21 -14 -13
bought … teh:44 61 44
bought … ticket:36 33 28
boulot:-4 -1 -1
bouncers:12 16 12
bowl:0 2 -2
bowls:-5 -10 -14
box:20 6 12
box … my:14 -22 -21
box … teh:-23 -14 -14
boxes:20 29 28
boxing:0 7 -3
boy:41 68 36
boy … and:36 36 -5
boy … for:46 40 48
boy … i:-25 -18 -6
boy … me:32 39 43
boy … up:59 64 -1
boy … with:-21 -15 -4
boyfriend:-12 11 0
boyfriend is:10 13 36
boyfriend makes:40 32 -8
boyfriend … last:47 53 -5
boyfriend … me:135 136 67
boyfriend … my:2 5 -23
boys:-1 -2 3
bra:73 62 59
bracelet:23 27 29
bracelet … teh:23 27 29
brain:-43 -42 -55
brake:64 67 64
brave:-12 -2 -17
bread:-28 -22 -10
break:-8 9 19
break its:26 23 14
break teh:36 36 38
break … door:42 44 48
breakfast:-10 2 15
breath:0 20 0
breathe:76 2 -4
breathes:21 15 15
breathing:85 81 86
brennans:12 6 5
bridge:80 104 104
bridge after:-70 -54 -44
bridge for:-24 -18 -19
bridge im:73 55 65
bridge on:-53 -14 -13
bridge right:-30 -29 -35
bridge tonight:4 1 -30
bridge … after:-41 -10 -12
bridge … im:-48 -35 -29
bridge … its:25 17 16
bridge … ive:28 24 18
bridge … jmup:89 92 90
bridge … my:-21 -24 -22
bridge … on:37 30 36
bridge … to:9 29 40
bridges:8 16 10
bridie:24 -5 -1
bridie … i:28 -3 -1
brief:-39 -49 -31
brighter:20 -8 -8
brilliant:-9 -7 -7
bring:17 -17 -11
bring a:-41 -30 -25
bring me:25 0 -4
bring … back:51 -2 -4
bring … to:25 24 26
bringe:28 40 10
bringe mich:47 57 15
bringe … der:29 31 29
bringe … mich:29 31 29
bringing:-26 -12 2
bringing a:28 30 41
bringing … gun:36 38 39
bringing … to:16 19 27
bringt:-13 -8 -3
bro:9 10 17
broke:-37 -22 -21
broke it:13 17 21
broken:-12 -17 -27
brother:7 14 -1
brother and:-26 -21 -13
brother he:-19 -23 -20
brother in:-23 -20 -15
brother says:25 43 -12
brother … and:43 18 29
brother … from:14 11 -21
brother … he:61 72 89
brother … his:36 31 5
brother … into:32 27 -7
brother … my:45 36 17
brother … out:22 24 -11
brother … teh:-2 7 20
brother … that:12 16 35
brothers:23 17 22
brothers service:20 18 11
brothers … on:25 23 21
brothers … pistol:20 18 11
brothers … teh:34 34 37
brought:-5 -13 -18
brought me:29 11 -7
brought teh:16 25 21
brought … my:-52 -42 -16
brucke:23 28 31
brucke und:23 28 31
brucke … gleich:15 21 21
bruise:-53 -57 -24
bruises:57 61 39
buddies:33 36 0
bug:-8 -8 -5
buggy:-1 -2 -3
built:55 -26 -25
bullet:61 53 -19
bullet and:-27 -10 -6
bullet in:41 46 -22
bullet … i:56 57 -1
bullet … my:36 29 -1
bullet … teh:-44 -25 1
bulletin:-2 -2 -1
bum:27 -39 -35
bunk:-2 3 2
buprenorphine:-2 -2 -1
burden:35 -20 -31
burden on:50 13 -6
burden to:54 -1 -1
burden … family:62 0 0
burden … my:77 -17 -10
burdin:47 -7 -4
burdin on:47 -7 -4
buried:-22 -10 3
burn:42 32 -10
burn … house:35 33 -15
burn … with:44 42 -17
burned:-45 -34 -25
burned meself:-25 -19 -11
burned … arm:27 30 -1
burned … leg:-42 -36 -5
burned … on:-33 -29 -5
burned … teh:-30 -23 -18
burned … with:31 40 -19
burning:81 100 86
burning my:50 48 -17
burning up:23 26 34
burning … and:21 16 20
burning … to:49 46 20
burns:67 21 9
burnt:40 42 40
bury:44 1 -5
bury … i:54 13 -6
bus:12 2 15
bus iykyk:48 -4 0
bus leaves:-37 -29 -17
bus teh:34 38 37
bus tonight:-62 -36 -19
bus … at:-24 -27 -17
bus … coast:19 24 21
bus … ctb:10 12 24
bus … if:41 -1 0
bus … late:-30 -6 -2
bus … teh:21 15 18
bus … u:63 -10 -5
bust:13 10 -8
but:-74 -82 -72
but he:-5 -9 -29
but i:-10 -52 -59
but ive:-31 -19 -17
but no:27 4 6
but teh:-15 16 -25
but u:20 21 18
but what:-34 -22 -1
but … am:-24 -12 -17
but … be:33 -9 -9
but … did:32 48 12
but … do:25 8 25
but … dont:-22 -7 -14
but … hav:-26 2 -8
but … he:7 -31 -18
but … his:-25 -1 -1
but … holding:22 -7 0
but … i:-22 -57 -23
but … ice:56 -7 0
but … isnt:23 13 -1
but … it:-34 13 -5
but … know:-34 -19 4
but … me:43 54 34
but … meself:-56 -29 -3
but … my:15 -28 -2
but … night:21 12 -3
but … not:0 -35 -30
but … on:26 50 28
but … started:39 20 -3
but … teh:-37 -31 -28
but … think:-35 -40 -7
but … through:-23 -3 -1
but … till:44 37 38
but … want:8 -1 -49
but … wish:25 -1 0
butter:-24 -16 -8
buy:-27 -22 -28
buying:-13 -5 7
buying a:14 32 29
buys:-63 -48 -43
by:3 14 20
by and:12 23 -17
by christmas:33 43 -6
by it:52 40 33
by me:53 27 24
by meself:35 23 -10
by midnight:65 64 78
by mistake:-52 -55 -38
by monday:30 29 35
by morning:31 40 41
by my:0 26 -11
by teh:32 22 16
by ten:-11 -13 -21
by tmrw:50 50 52
by … all:40 53 54
by … and:-35 -37 -45
by … be:33 36 16
by … bed:6 21 22
by … been:44 34 20
by … door:-18 -22 -16
by … every:-37 -35 -37
by … fingernails:21 -8 -2
by … hair:44 39 41
by … hand:11 16 -33
by … hands:22 40 20
by … i:-32 -26 -21
by … im:28 -8 -4
by … in:-2 -7 -27
by … it:-46 -16 -13
by … my:23 3 8
by … night:37 39 46
by … one:-26 -27 -19
by … own:40 39 -22
by … sad:16 22 -4
by … sea:-69 -54 -40
by … she:24 8 22
by … sheds:35 33 33
by … them:-42 -36 -24
by … throat:21 25 -1
by … time:51 47 42
by … tmrw:36 32 26
by … tracks:29 24 33
by … train:-33 -41 -46
by … u:21 16 12
by … weekend:26 22 3
by … where:-20 -45 -9
by … with:20 23 32
by … wont:43 41 40
bye:22 36 41
bye everyone:-39 -10 -11
c:-60 -45 -29
ca:-8 -4 -3
cab:-3 -4 -3
cabin:21 30 35
cabinet:15 14 13
cabinet … and:31 25 34
cabinet … im:23 18 20
cabinet … ive:23 23 23
cable:-7 -9 -3
cada:49 -10 -15
cafe:-13 -6 -7
cake:-103 -84 -81
cake is:-24 -21 -20
cake … in:-31 -28 -27
cake … my:-14 -17 -24
calculator:15 17 18
calendar:15 20 24
calf:21 -8 -9
calf cheque:24 -7 -8
call:7 31 19
call anyone:50 56 61
call back:34 -4 -3
call it:-35 -11 -5
call me:-31 -23 -20
call … and:16 -26 -27
call … at:68 70 70
call … hear:27 11 17
call … i:-24 -8 -11
call … police:22 27 29
call … teh:-22 -40 -32
called:-32 -30 -28
called … teh:-34 -22 -8
caller:-12 -10 -6
calling:17 -16 12
calling me:37 -13 -7
calling … ive:55 -5 -2
calling … my:37 4 -10
calls:-13 -12 12
calm:44 27 32
calm … ive:-30 -10 -28
calor:-29 -18 -12
calve:0 -1 -2
calves:-2 -2 -1
came:2 -5 3
came down:32 -2 -2
came for:46 -1 0
came home:44 58 52
came out:22 -5 -1
came over:-11 -20 -12
came … deployment:24 22 -10
came … im:55 12 17
came … with:-6 -39 -27
camera:-9 -11 -10
camera off:28 31 25
camp:26 22 24
camp … teh:-70 -66 -53
campaign:-6 -5 -2
campaigners:-4 -4 -4
camping:-5 0 12
can:-8 -11 5
can be:-28 -14 -11
can do:-27 -17 0
can go:18 32 38
can hav:25 18 10
can hear:81 82 82
can i:5 -32 -34
can see:19 40 37
can stop:-9 -7 -21
can taste:29 21 23
can … a:-11 -14 -21
can … after:30 35 39
can … allergic:42 -1 -1
can … be:29 -5 -3
can … clock:21 -20 -17
can … engine:54 57 53
can … him:22 20 39
can … im:-37 -29 -24
can … it:30 22 37
can … its:42 29 16
can … ive:26 24 20
can … me:-20 -7 -32
can … my:35 3 17
can … off:7 -21 -18
can … teh:22 23 39
can … them:-18 -13 -30
can … to:-22 -33 -39
can … train:16 33 27
can … with:-25 -18 -15
canal:7 21 13
cancel:28 -1 18
cancelled:-6 -3 -2
cancer:36 -40 -24
cancer … i:33 -9 -4
candle:8 15 18
candles:-8 -30 -22
cannot:27 -23 -2
cannot wait:-33 -28 -31
cannula:-12 -13 -25
cans:5 -3 -2
cansada:38 -15 -18
cansado:145 -9 -7
cant:44 61 38
cant be:-13 -56 -26
cant face:21 -3 -6
cant feel:93 90 91
cant find:-24 -20 -29
cant get:47 56 55
cant go:81 -5 -11
cant hear:13 -39 -32
cant hold:54 50 50
cant live:-61 -25 -17
cant look:70 -4 -2
cant picture:50 -7 -2
cant rouse:34 33 37
cant say:-14 -40 -15
cant see:-10 -31 -29
cant seem:3 -14 -21
cant stand:36 32 31
cant stay:21 18 27
cant stop:70 86 1
cant tell:3 6 -33
cant wait:-25 -20 -14
cant … a:-15 -28 -22
cant … about:32 19 -11
cant … and:-37 -18 -7
cant … another:32 78 38
cant … any:44 28 27
cant … anymor:72 52 48
cant … at:33 -19 -13
cant … awake:26 22 24
cant … cuting:56 58 -15
cant … day:49 67 0
cant … dont:20 10 -25
cant … her:41 -24 2
cant … him:47 42 53
cant … i:-35 -20 -7
cant … im:-26 -54 -36
cant … in:45 -5 20
cant … it:8 3 29
cant … longer:34 30 33
cant … more:19 22 -6
cant … my:81 74 65
cant … no:-25 -10 -16
cant … of:-13 -9 -34
cant … off:22 17 6
cant … planning:24 28 -1
cant … screen:24 27 22
cant … thinkin:11 -24 -4
cant … this:2 29 -16
cant … up:71 55 59
cant … with:-30 -35 -18
cant … without:-102 -50 -25
canteen:6 8 14
cap:-7 -3 -1
capsules:-7 2 5
captains:4 9 6
car:-1 10 12
car and:27 13 14
car keys:-54 -45 -43
car outside:35 27 13
car with:-53 -49 -52
car … a:27 26 28
car … cant:22 -2 -3
car … engine:-29 -31 -32
car … find:22 17 13
car … garage:31 24 17
car … gone:9 18 28
car … hes:8 5 26
car … it:28 26 26
car … ive:-3 -7 -22
car … me:-28 -32 -20
car … meeting:31 -1 -1
car … on:-29 -14 -8
car … tmrw:25 21 16
car … to:-27 -23 -25
caravan:51 52 67
caravan with:12 14 24
carbs:-19 -10 -7
card:-7 -26 -26
card in:52 23 -2
card … her:20 25 21
card … my:59 28 34
cards:-25 -20 -17
care:7 24 -24
care if:23 12 -6
care less:46 50 39
care what:14 29 -7
care … happens:18 28 -5
care … i:-18 -17 -26
care … it:-30 -8 -5
care … its:-22 -3 -24
care … me:-26 -4 -3
care … teh:55 22 37
career:-38 -22 0
carer:-18 -14 -24
carer hit:-42 -39 -18
carer … an:-35 -36 -18
cares:19 51 61
caretaker:0 0 -1
carga:46 -2 -1
carnt:2 11 -1
carpark:3 -2 -5
carpark roof:25 17 12
carpet:2 2 -8
carried:5 11 5
carry:32 25 29
carry narcan:-41 -31 -30
carry on:20 -22 -11
carry … on:-26 -28 -19
carrying:2 31 -11
cars:44 63 65
cars gone:32 27 25
cars … i:-35 -5 -4
cartas:3 2 -1
carved:84 95 -3
carving:-25 -33 -35
casa:3 34 -13
casa … el:27 28 -4
case:-9 13 16
case … is:35 40 29
case … u:29 28 28
caseload:7 8 -1
cases:-5 -4 -19
cash:-16 -4 7
cash … i:8 9 27
cat:0 0 1
cat is:55 56 59
cat … to:-38 -19 -12
catch:11 -12 -40
catch something:45 -4 -1
catch teh:-17 -5 -34
catch … and:33 -14 0
catch … bus:-10 -1 -35
catching:-4 -60 -33
catching teh:-1 -58 -27
catching … bus:1 -57 -25
catching … iykyk:48 -4 0
catching … long:20 -1 -1
catching … tonight:-62 -36 -19
caterer:-4 -2 0
cats:-30 -22 -22
cats at:11 18 21
cats … teh:-36 -35 -36
cattle:-16 -8 -5
caught:-14 -11 -2
cause:-38 -39 -18
cava:25 23 30
cba:56 53 0
ce:20 19 44
ce soir:23 21 46
ce … corde:44 43 42
ce … la:24 17 15
celebrate:-33 -2 -2
celebrity:17 22 -1
celebrity sewerslide:22 24 -1
celebrity … on:22 24 -1
celebrity … teh:22 24 -1
centre:19 11 -15
cest:8 3 2
chair:59 72 48
chair is:58 54 57
chair … and:52 61 57
chair … new:26 27 25
chair … teh:46 43 30
chairs:-53 -47 -28
chairs no:-35 -28 -13
chairs … more:-35 -28 -13
chalk:1 5 4
chalked:-6 -3 1
chance:-20 -11 -4
change:-18 -38 -41
changed:-12 -15 0
changed … mind:34 31 29
changed … what:35 32 30
changes:32 43 26
changing:-24 -15 -2
channel:-53 -46 -31
chapel:11 13 14
chapter:-21 -13 -10
character:-35 -32 -15
charger:-1 -38 -31
charger … u:43 -3 -3
charity:-24 -21 -32
charla:-2 -1 -3
chart:-37 -18 -6
chat:5 1 -4
chat … on:-29 -24 -27
chats:-3 -5 9
cheap:-13 -8 -7
check:-9 17 14
check in:16 35 34
check … is:33 33 13
check … it:20 23 -2
check … mood:55 59 56
check … tmrw:7 30 21
checked:-20 -18 -16
checking:-67 -34 -15
checks:-6 9 -6
checks my:16 25 -8
checks … and:48 55 -8
checks … phone:16 25 -8
cheerio:102 107 106
cheers:14 15 25
cheese:-26 -16 -5
cheesecake:-1 -1 0
chef:-7 -7 -1
chemist:-27 -20 -19
chemist im:22 23 27
chemist … holidays:22 23 27
chemist … it:-44 -25 -22
chemist … on:22 23 27
chemistry:-1 0 4
chemo:0 4 3
cheque:24 -7 -8
chess:-23 -14 -20
chest:54 49 52
chest is:26 34 37
chest … and:87 98 64
chest … i:18 32 -10
chest … slow:9 11 24
chewing:18 -2 -2
chicken:-42 -41 -33
child:-3 -1 -1
child is:48 43 45
children:14 0 -1
children and:45 35 33
children i:22 24 33
children it:-56 -62 -47
children … i:-23 -39 -64
childrens:14 2 -1
china:-5 -6 -7
chip:-34 -9 -6
chippy:-15 -12 -2
chips:-32 -30 -31
chocolate:-20 -9 -7
choir:38 28 31
choir … teh:13 20 27
choking:37 22 31
choose:17 19 34
choosing:35 40 18
chopping:-15 -13 -9
chords:-24 -14 -9
chorus:-30 -12 -4
chose:15 28 18
chose teh:52 54 44
chosen:60 59 61
chosen teh:55 46 48
chrissie:-2 -4 -2
christening:-5 -24 -18
christening … sunday:-25 -20 -13
christmas:12 9 -20
chuffed:-6 -1 -1
church:2 10 15
church … my:30 32 33
ciaran:10 11 8
cide:-10 -6 0
cigarette:-22 -28 -18
cigarette … my:21 8 -23
cistern:22 -3 -3
citalopram:6 4 -3
citizen:-22 -13 -4
city:-55 -48 -31
civil:1 13 8
clapped:-7 -2 -7
class:21 27 31
class … me:42 35 -3
class … teh:25 27 31
clean:-17 -23 -36
clean from:38 21 -4
clean using:2 20 0
clean … and:8 20 -6
clean … im:48 4 0
cleaned:34 43 38
cleaned teh:24 32 16
cleaned … teh:21 24 22
cleaner:38 45 29
cleaning:10 14 10
clear:14 40 27
clear … teh:-35 -31 -15
cleared:56 64 68
client:6 15 -7
clients:-1 -1 -1
cliff:102 94 99
cliffs:20 17 22
climb:53 56 35
climb out:33 33 37
climb … teh:28 44 25
climbed:-1 2 1
climbing:11 10 16
clinic:-12 -25 -48
clinic … had:-27 -21 -21
clinic … on:-30 -14 -11
clock:26 25 35
clock off:11 -41 -23
clocks:5 6 6
clonazepam:28 22 -2
close:8 10 -19
close to:-26 -29 -14
closed:-32 -18 -16
closed after:-26 -15 -16
closer:75 7 6
closet:20 26 16
closet and:30 29 19
closing:5 1 7
clothes:0 3 -1
clothesline:-2 -2 2
club:-33 -29 -30
club teh:32 27 26
cnat:117 90 95
coach:-10 9 -17
coach makes:15 26 0
coach says:15 23 0
coach … its:15 23 0
coach … me:20 45 -12
coach … our:15 23 0
coach … stay:16 31 0
coaching:-33 -28 -27
coast:-12 -2 -1
coast leaves:19 24 21
coaster:14 -3 -4
coat:76 71 66
coat pockets:33 31 28
coat … i:5 -23 -17
coats:29 28 26
code:-4 -2 -8
coffee:-18 -1 -5
coffee and:7 15 20
coffee … teh:12 29 17
coffin:7 8 14
cold:24 18 19
cold and:41 -17 -14
cold on:12 13 21
cold store:32 27 -3
cold turkey:-24 -22 -20
cold … and:6 15 33
cold … im:6 11 23
collapsed:-22 -19 -40
collar:-11 -3 2
colleague:15 15 1
colleagues:0 0 0
collecting:42 54 65
collection:32 37 29
college:-34 -19 -20
collie:-1 1 1
colour:24 26 16
colur:39 30 -3
combine:22 28 -4
come:52 21 24
come out:-20 -8 16
come to:-21 -13 -18
come … a:-23 -12 -10
come … call:42 45 44
come … for:10 15 -22
come … hes:21 20 26
come … i:54 57 44
come … it:12 25 -4
come … me:58 65 27
come … my:17 -4 30
comedy:-22 -1 0
comes:33 23 26
comes back:74 9 -2
comes in:32 25 -24
comes … and:33 -15 -11
comes … at:30 30 31
comes … im:20 20 27
comes … my:20 22 -22
comes … room:21 24 -23
comfort:-22 -10 -7
comfy:-23 -14 -7
comfy and:-23 -12 -5
coming:27 50 72
coming back:0 17 27
coming down:50 40 36
coming home:1 6 30
coming off:32 34 31
coming over:15 19 22
coming up:-5 -22 -16
coming … drink:18 26 19
coming … from:45 46 52
coming … it:21 17 14
coming … me:-23 -13 -8
coming … my:26 32 36
coming … teh:47 45 32
coming … that:-25 -30 -18
coming … xanax:51 50 51
comit:25 56 -22
comit sewerslide:7 23 9
comit sudoku:25 26 -3
comit … not:22 18 -4
comment:-14 10 -7
comments:-34 -21 -5
committee:-32 -26 -27
communion:-1 0 3
commute:5 1 6
como:-47 -79 -24
companeros:9 11 13
company:-22 -24 -29
complain:63 -12 -11
complains:41 38 -5
complains … teh:46 40 -4
completely:0 0 0
compliment:20 17 12
comprimes:8 8 10
computer:-11 -8 -3
con:-43 -13 -23
con el:-22 -3 -4
concert:-7 -5 -4
conference:27 13 12
confession:5 13 17
confiscated:14 17 20
confiscated one:15 17 20
confused:-9 6 16
considering:44 56 17
constantly:0 0 0
consultant:-13 -16 -12
content:10 -12 -6
content not:23 -12 -5
content … see:23 -12 -5
content … to:23 -12 -5
continue:-61 -44 -30
contract:-24 -23 -17
control:-34 -36 -14
conversation:4 -16 -18
cook:-1 25 -17
cook wrong:20 18 -1
cook … he:20 18 -1
cooked:-3 -5 0
cooking:6 -13 -9
cool:-41 -22 -10
copy:-9 -8 -5
cord:30 33 40
cord of:-22 -17 -17
cord … curtain:-24 -19 -19
corde:21 15 14
corde est:44 43 42
corde … dans:44 43 42
corde … la:22 4 2
corner:14 -14 7
corner … dont:30 -5 -6
coroner:-20 -10 -5
corridor:14 15 29
cortando:-8 8 -2
cos:-18 23 43
cos i:33 39 33
cosas:14 38 32
cost:42 -10 -8
cot:-5 2 4
couch:-27 -5 0
coucher:-21 -13 -11
cough:-41 -24 -19
could:-40 -48 -37
could be:-40 -24 -24
could disappear:55 -1 0
could do:30 -6 -8
could get:2 28 24
could say:-22 0 -3
could … and:60 -6 -1
could … my:3 -21 -5
could … teh:24 26 13
could … to:-25 -15 -8
could … was:8 23 -3
could … why:62 9 0
could … with:32 15 -4
couldnt:-5 2 7
couldnt care:30 37 -4
couldnt hav:49 28 27
couldnt stay:35 9 5
couldnt … any:52 26 28
couldnt … it:-56 -34 -20
couldnt … less:28 31 -1
couldnt … u:34 29 30
council:-21 -14 -10
counselling:-11 -3 -3
counsellor:5 10 13
count:4 0 9
count … teh:11 15 25
counted:41 30 24
counted out:-33 -24 -12
counted … fresh:30 19 -2
counted … my:-35 -29 -16
counted … on:26 27 28
counted … ones:70 66 30
counted … teh:17 18 21
counterpane:9 5 9
counting:26 -22 11
counting to:25 23 26
counting … my:-20 -11 -10
counting … to:31 32 34
country:-24 -14 23
counts:-2 0 11
county:-37 -30 -19
couple:-41 -37 -35
courage:66 34 24
course:-26 -20 -11
course of:-24 -18 -9
court:-5 9 11
court today:19 25 29
court … judge:19 25 29
cousin:-17 -19 4
cousin … tramadol:13 18 26
cousins:6 5 12
cover:-1 -8 6
covered:-6 9 -18
covered in:19 27 -9
covered … cuts:39 50 -3
covers:-5 -6 -5
covid:34 -9 -7
covid … and:49 -3 -2
covid … back:47 -1 -1
cows:-7 -3 -3
cowshed:-6 -16 -12
cracked:17 11 -2
cracked … rib:21 18 -1
cramps:-7 -20 -17
crane:39 38 39
crash:-20 -5 -8
craving:-12 -51 -35
craving is:111 -12 -9
craving … i:22 -26 -16
craving … im:30 -5 -6
craving … strong:89 -10 -9
cravings:-83 -38 -39
crawling:63 3 6
crazy:-107 -53 -18
cream:-17 -15 -6
creamery:-11 3 1
creative:33 25 -4
creative writing:38 29 -3
creo:-31 -1 -1
crew:53 61 63
crewe:7 2 2
crewmates:-1 1 0
cricket:-45 -35 -34
cried:-18 -14 -28
cried and:37 32 -11
cries:17 2 -5
crime:-9 -6 -4
cringe:-12 -7 -3
crisis:-21 -14 -5
cross:50 21 16
crossed:24 0 -12
crossed out:29 22 0
crossed … and:21 18 0
crossed … i:20 18 -1
crossing:74 67 62
crossing … to:29 27 25
crossword:-5 11 -4
cruel:-98 -94 -95
cruel world:-98 -94 -95
cry:-48 -48 -40
cry for:33 34 20
cry … teh:-23 -24 -16
crying:35 -7 7
crying and:-32 -11 -13
ctb:67 88 78
cuando:9 -10 38
cubby:16 18 17
cubicle:25 25 3
cuenta:47 -5 -11
cuffed:2 3 4
cup:-12 1 7
cupboard:21 -16 -9
cupboard … teh:-27 -17 -13
currently:-71 -52 -41
curry:-45 -29 -17
curry … teh:-21 -10 -6
curtain:0 7 4
curtains:-27 -26 -19
customs:-24 -17 -13
cut:57 80 34
cut but:40 -11 -1
cut deep:38 40 53
cut it:33 19 1
cut me:-10 -34 -8
cut meself:51 74 24
cut teh:-39 -16 -20
cut tonight:56 -36 -22
cut … a:57 60 -8
cut … but:46 -24 -26
cut … i:45 26 24
cut … im:24 -36 -14
cut … its:19 23 35
cut … last:31 41 -1
cut … long:24 23 25
cut … my:-23 -14 -22
cut … night:62 67 -3
cut … rists:3 3 28
cut … this:18 16 28
cut … thumb:-23 -11 -9
cut … time:23 31 29
cut … way:24 23 25
cut … wrist:-44 -30 -1
cuting:39 66 -36
cuting meself:118 107 -6
cuting my:11 28 40
cuting … arms:19 32 -7
cuting … cant:72 78 -7
cuting … i:38 46 -8
cuting … its:-46 -46 -3
cuting … night:48 71 0
cuting … not:-28 -23 -3
cuting … stop:19 26 -8
cuting … this:28 26 -2
cuts:33 32 -37
cutter:-13 -12 -4
d:27 -39 -19
da:83 3 -22
dad:30 33 49
dad punches:37 39 -8
dad quit:36 42 45
dad … and:-1 4 -36
dad … me:33 35 -12
dad … on:20 25 27
dadajis:8 7 8
daddy:35 35 44
daddy … this:37 37 39
daddys:6 11 9
dads:37 39 57
dads pistol:37 45 48
dads till:-24 -26 -24
dads ute:30 27 23
dads … and:42 56 35
dads … her:23 21 22
dads … is:53 44 33
dads … saturday:-20 -18 -14
dads … sunday:-31 -32 -30
dads … teh:21 28 31
dads … to:-37 -32 -28
dads … tonight:-27 -29 -30
daft:25 -14 -7
daily:-12 -34 -28
dal:0 0 0
dam:-11 -8 -8
damn:0 0 0
dance:-50 7 8
danced:-22 -8 -3
dancing:-22 -17 -13
danger:-12 13 -5
dann:9 5 20
dann … endlich:16 15 21
dann … ruhe:19 13 21
dans:6 2 4
dans la:44 43 42
dans … grange:44 43 42
dark:19 -7 2
dark for:38 -7 -7
dark im:21 -5 -1
dark … my:48 29 -5
darts:-31 -26 -6
das:28 37 -1
das leben:29 33 -17
das … nehmen:29 33 -17
dass:10 10 12
data:17 8 6
date:52 30 -7
date i:-46 -26 -31
date on:48 44 27
date set:-55 -53 -31
date … be:-6 -12 -22
date … ive:20 25 23
date … will:-6 -12 -22
dated:9 11 20
dates:-6 -4 -5
daughter:-5 1 -22
daughter is:-1 4 -27
daughter … be:-25 -6 -1
daughter … it:19 31 5
daughter … over:22 19 -5
daughter … teh:-32 -27 -24
daughters:16 9 15
dauter:44 -7 -4
dave:-8 -4 -2
davey:36 -2 -1
davey … teh:36 -2 -1
dawn:37 32 47
day:-12 -31 -77
day and:33 37 16
day cant:15 21 -2
day i:-20 6 -33
day it:29 42 18
day its:30 24 20
day off:-35 -23 -17
day on:-10 -21 -13
day that:-29 -5 -1
day two:31 19 32
day without:-31 -4 12
day zero:68 0 0
day … drink:-27 -3 11
day … first:27 -3 -1
day … i:-1 -41 -24
day … is:-26 -15 5
day … it:-45 -26 -10
day … kil:21 25 -10
day … my:-21 -25 -9
day … off:43 20 35
day … sunday:11 13 24
day … this:43 20 14
day … to:5 21 -14
day … want:32 40 0
day … with:28 25 28
day … without:13 18 29
daydream:19 15 -4
days:-11 -10 -15
days clean:-52 -23 -15
days hes:16 13 -21
days i:-36 -24 -12
days id:32 -9 -3
days ive:23 24 28
days make:32 0 -1
days on:48 28 -3
days sober:-27 -7 -3
days start:27 26 18
days to:22 -14 -6
days … a:-61 -39 -21
days … and:-4 27 -6
days … at:40 40 35
days … be:-31 -11 -5
days … been:20 21 11
days … cant:-25 -31 -8
days … i:-17 17 -32
days … im:-9 -26 0
days … is:27 5 9
days … no:33 47 23
days … not:-22 -20 -9
days … of:57 33 13
days … says:-23 -17 -10
days … sleep:-32 -28 -29
days … teh:64 25 25
days … that:25 -3 -3
days … thinks:30 27 15
days … to:28 52 43
days … today:15 27 13
days … want:30 -8 0
de:-13 -16 -28
de la:-23 24 6
de me:7 30 -22
de mi:-2 26 25
de mourir:41 1 -1
de vivre:28 -15 -1
de … abuelo:22 22 27
de … casa:71 57 -6
de … el:-54 -33 -9
de … je:-28 -11 -3
de … la:-53 -16 -23
de … le:0 2 -25
de … suicider:28 32 -1
de … vais:-29 -15 -2
deactivating:9 14 13
deactivating … at:18 20 19
dead:24 -15 -8
dead a:43 26 26
dead and:-55 4 -7
dead by:-39 4 13
dead i:13 -31 -16
dead since:44 8 20
dead teh:28 -13 -11
dead than:33 -3 -2
dead to:32 9 -11
dead … an:12 35 31
dead … and:51 61 13
dead … been:11 34 -4
dead … day:35 19 20
dead … dead:-25 -8 -4
dead … do:24 34 -7
dead … feel:33 -4 -1
dead … i:-67 3 9
dead … id:67 40 47
dead … im:36 46 -12
dead … meself:27 38 -13
dead … morning:-20 1 1
dead … my:5 28 27
dead … not:-60 3 -2
dead … on:-30 -10 -3
dead … says:20 -17 -13
dead … such:33 -4 -1
dead … teh:-33 -7 2
dead … this:26 -5 -2
dead … ticked:26 0 0
dead … want:-85 -32 -1
deadline:-6 -5 -3
deaf:5 -3 -2
deal:-62 -29 -4
deal i:23 26 19
dealer:28 51 33
dealer … sold:22 25 -10
dealer … to:1 31 1
dealers:-5 -30 -33
dealers … on:72 -17 -9
dealers … up:55 -8 -4
dear:15 26 33
dear … i:9 12 34
dears:-18 -23 -23
dears i:-19 -20 -21
dears … be:-19 -20 -21
dears … shall:-19 -20 -21
death:-31 -34 -42
death would:49 -2 0
death … a:24 -5 -4
death … be:46 -2 0
deaths:0 5 -26
deaths … i:55 55 0
deberia:-81 -3 -2
debrief:0 0 0
debt:-12 -15 -4
debts:43 31 27
decade:-4 -3 0
decades:-7 -4 -2
decaf:-7 -2 0
december:0 7 11
decent:-38 -34 -12
decent to:25 15 17
decided:35 44 13
decided i:-16 -5 -32
decided to:-23 -16 25
decided … a:14 26 20
decided … teh:43 44 12
decision:-59 -25 -13
deeds:-2 -1 -1
deep:60 22 27
deep this:38 32 25
deep … teh:22 11 21
deepest:62 60 43
deer:-1 -1 0
definitely:0 0 0
degree:-10 4 6
deja:32 12 -7
deja salir:40 18 -5
deje:50 48 49
deje la:84 77 73
del:-31 -16 -24
delayed:-9 -6 -7
delete:68 91 -2
delete … been:-22 -20 -1
delete … old:20 20 27
deleted:18 -58 -28
deleted a:43 -6 -6
deleted … file:41 -3 -1
deleted … no:41 -3 -1
deleting:108 130 101
deleting my:52 55 62
delirium:15 24 26
delirium tremens:21 28 28
delivery:2 3 5
dem:2 -9 -4
demain:0 12 15
dementia:-7 -9 -10
den:-19 -2 17
denise:17 14 15
denise … teh:37 43 43
denke:31 43 -5
dentist:-13 -44 -36
deployment:24 22 -10
depressed:-28 -60 -34
depression:-55 -17 -24
der:-3 16 46
der brucke:23 28 31
der strick:28 34 68
der … bereit:14 15 28
der … und:23 28 31
des:70 82 -12
desaparecer:235 -32 -14
descant:13 6 12
desde:73 31 -6
desert:4 0 -3
deserve:25 -9 -15
deserve a:45 -3 -2
deserve beter:19 23 20
deserved:11 8 8
deserves:15 -46 -27
deserves a:56 -6 -5
desk:20 11 10
despertar:65 -55 -15
despertara:10 -5 -4
despidieron:4 4 -1
despido:14 13 15
despues:-69 -5 -1
detective:-17 -11 -4
detox:-58 -80 -83
detox day:30 -2 -1
detox … teh:-45 -40 -19
detoxing:43 55 33
detoxing at:32 32 34
detoxing … home:32 32 34
developer:1 -1 -12
dey:27 19 19
dia:38 -19 -12
diabetes:-27 -12 -4
diagnosed:-10 -6 0
diagnosis:24 23 -5
diaries:16 8 9
diary:-1 0 -13
dias:-8 46 -4
dice:-14 7 -11
dice que:-25 -4 -4
did:-1 26 17
did a:44 32 35
did i:1 -2 -28
did in:23 14 12
did it:59 71 23
did my:30 25 -36
did not:-27 -34 -17
did teh:-39 -29 -18
did to:23 20 3
did try:19 23 20
did u:9 -26 -11
did … a:-20 -6 -8
did … and:19 20 29
did … arms:25 27 28
did … die:-6 -10 20
did … for:-38 -23 -13
did … her:35 25 11
did … in:28 32 -27
did … it:65 6 12
did … legs:45 33 -16
did … me:28 34 6
did … meself:10 9 28
did … my:33 20 18
did … not:36 41 26
did … shot:40 46 49
did … swallowed:-11 -22 -16
did … to:58 54 72
did … tonight:-76 -74 -46
did … took:34 54 54
did … want:47 7 -2
didnt:-5 -13 12
didnt go:105 73 -1
didnt tell:56 28 17
didnt wake:20 -8 -1
didnt want:-1 16 46
didnt work:44 77 83
didnt … and:35 45 55
didnt … be:28 32 40
didnt … didnt:24 -4 -10
didnt … one:-34 -14 -10
didnt … to:-35 -5 16
didnt … today:65 -3 -4
didnt … up:26 -11 -3
die:0 51 9
die and:-1 22 0
die every:57 -19 0
die for:27 21 -2
die i:47 -32 -24
die im:29 38 -16
die in:-24 0 9
die its:1 -22 0
die miss:38 30 -3
die my:-57 -64 1
die than:8 33 45
die to:-32 -18 -13
die want:-25 -16 -1
die with:-27 -60 -6
die … a:-20 6 -5
die … and:2 -1 46
die … colur:38 30 -3
die … die:25 19 45
die … do:27 39 -6
die … had:40 31 -2
die … hair:-62 -60 -17
die … i:34 9 30
die … ill:32 38 -6
die … im:-37 -31 -47
die … in:20 -21 -1
die … is:-48 -38 -3
die … it:52 29 33
die … its:15 17 27
die … mean:25 31 -1
die … of:21 -1 0
die … own:23 19 -2
die … pain:14 17 27
die … teh:-57 -34 -27
die … to:-9 4 35
died:5 -34 -17
died in:74 -8 -5
died of:-27 -9 -5
died … my:29 0 0
died … that:12 32 -1
dies:18 25 51
dietitian:14 -15 -12
dietitian … ive:-22 -12 -10
diez:-10 -6 -11
difference:-8 -15 -25
different:-9 3 -35
difficult:-28 -14 -12
dinner:5 -18 -6
dinner is:-28 -23 -25
dinners:0 2 0
dinnertime:16 23 26
dios:13 -6 -4
directly:8 7 -1
disappear:81 -7 -11
disappear and:32 -10 -2
disappear off:19 20 -4
disappear to:-32 -4 -2
disappear … exist:22 -8 -1
disappear … not:24 -8 -1
disappointed:23 -21 -19
disappointed … i:20 -36 -9
disappointed … woke:44 0 0
discharge:14 18 -1
discharged:2 9 16
discharged … i:43 50 50
discord:3 1 7
discuss:-10 -5 10
dishes:-10 -2 -6
disorder:-7 -14 -10
dissuade:7 14 9
distance:-4 2 -5
district:-21 -16 -12
disturb:-3 -2 2
dites:25 14 26
dites a:18 25 30
diwali:2 5 21
dizzy:1 2 2
do:2 18 -6
do a:49 36 -7
do another:64 70 15
do anything:37 13 35
do i:12 27 41
do it:44 26 16
do mean:70 67 -3
do u:-56 -36 -25
do … about:-40 -18 -20
do … after:-38 -27 -17
do … and:0 5 -29
do … any:-45 -15 -1
do … anymor:43 7 -35
do … be:13 29 29
do … but:56 -26 -3
do … by:46 47 23
do … day:11 50 -1
do … does:-66 -72 -43
do … dont:30 13 3
do … go:60 48 10
do … goin:2 -20 -16
do … i:-5 -57 -13
do … im:-16 -21 -32
do … in:19 35 22
do … it:-29 1 -22
do … ive:61 51 64
do … kil:17 30 -6
do … me:53 16 29
do … meself:95 115 -26
do … more:-18 -12 -29
do … of:28 44 29
do … police:13 20 25
do … ring:-25 -13 -7
do … sad:40 37 35
do … same:28 20 -15
do … say:-4 22 -1
do … teh:43 7 12
do … than:55 45 -2
do … that:-32 -10 -8
do … think:-42 -40 -6
do … time:-27 -25 -2
do … to:12 36 -16
do … tonight:14 24 20
do … want:-20 -41 -9
do … wen:-8 -4 -40
do … what:-32 -33 -26
do … with:45 54 -4
doc:-39 -36 -11
doc asked:-22 -17 -1
doc … do:-22 -17 -1
doc … i:-40 -38 -11
doctor:-62 -41 -59
doctor said:7 27 -1
doctor … it:-20 -14 -4
doctor … my:7 30 -1
doctors:-63 -77 -40
documentary:-17 -12 -8
dodgy:-13 -9 -8
does:-29 -16 -58
does anyone:-34 -23 -18
does it:15 30 -10
does not:33 26 -24
does … change:21 -1 0
does … i:34 6 16
does … know:-16 -23 -8
does … make:-32 -5 0
does … on:38 36 24
does … to:24 27 -8
doesnt:23 33 38
doesnt hav:33 25 18
doesnt hurt:63 68 71
doesnt know:131 79 43
doesnt … i:57 18 -12
doesnt … in:35 42 49
doesnt … its:23 11 16
doesnt … me:-64 -30 -11
doesnt … my:63 65 62
doesnt … to:0 20 11
doesnt … year:17 15 22
doesnt … yet:-5 -26 -19
dog:-10 5 16
dog at:-49 -48 -47
dog is:29 30 25
dog on:36 39 32
dog … a:-21 -13 -9
dog … at:34 54 52
dog … cold:-35 -32 -26
dog … door:17 16 28
dog … i:-30 -15 0
dog … me:20 26 30
dog … sister:-23 -21 -10
dogs:-1 2 1
dogs gone:16 -20 -17
dogs in:-28 -19 -13
dogs … at:55 59 64
dogs … my:-27 -27 -19
dogs … teh:7 38 14
doing:-24 -35 -64
doing it:59 62 40
doing teh:-35 -34 -13
doing … and:32 43 -20
doing … on:24 27 -3
doing … till:27 27 -3
doing … wen:25 29 24
dolores:-6 -7 -8
domestic:-11 -2 -1
donated:-3 -1 1
done:48 58 60
done and:30 32 31
done i:-24 -37 -26
done it:-13 -25 -19
done to:-55 -32 -27
done with:-12 -49 -35
done … bottles:53 43 40
done … every:40 30 33
done … for:-56 -55 -67
done … its:-35 -26 -28
done … kil:2 1 -31
done … life:58 -22 -20
done … living:18 32 2
done … me:-37 -26 -15
done … night:26 48 60
done … on:61 55 30
done … teh:28 41 46
done … things:26 -12 -21
done … to:11 21 1
dont:42 52 45
dont ask:20 12 -23
dont be:5 20 37
dont bother:34 36 32
dont break:27 30 28
dont call:31 35 35
dont care:66 60 -48
dont come:135 88 58
dont do:-28 -63 -32
dont feel:-21 11 7
dont get:42 36 48
dont give:-21 -17 -8
dont hav:-8 -27 -32
dont know:-7 -10 -22
dont let:30 28 17
dont me:91 20 -9
dont mean:57 1 3
dont mind:-16 -4 -21
dont miss:-26 -12 -8
dont mix:-39 -27 -19
dont much:12 21 -1
dont plan:51 -17 -10
dont reply:60 63 70
dont see:-10 -51 -34
dont send:92 95 85
dont tel:47 50 51
dont tell:107 100 81
dont think:-18 -28 -11
dont trust:7 25 -1
dont wake:81 29 -1
dont wana:19 -23 4
dont want:-19 -28 11
dont wish:-41 -1 0
dont … a:37 37 27
dont … about:-6 9 26
dont … all:-45 -29 -9
dont … any:-27 -15 -17
dont … anyone:54 47 59
dont … at:18 31 8
dont … back:-28 -2 -6
dont … be:-7 9 23
dont … beter:25 16 -7
dont … call:32 52 56
dont … cross:31 35 41
dont … die:-31 -22 -2
dont … do:-23 -23 -3
dont … dont:1 -27 -23
dont … door:27 30 28
dont … exist:63 2 -4
dont … for:21 17 13
dont … from:33 49 16
dont … future:-26 -11 -2
dont … happens:18 26 -5
dont … he:-5 3 -21
dont … hear:52 44 47
dont … her:0 12 30
dont … him:12 25 23
dont … i:4 -22 29
dont … id:27 10 -3
dont … if:18 -25 -40
dont … ill:-34 -24 -23
dont … im:0 24 30
dont … in:30 -1 -10
dont … it:-23 -18 -10
dont … its:26 -11 -39
dont … live:79 19 -15
dont … look:50 44 44
dont … me:-18 -16 -24
dont … meself:0 -11 -27
dont … mum:-24 -14 -16
dont … my:-3 -14 -30
dont … piont:93 -2 -1
dont … sad:-45 -37 -34
dont … say:25 31 30
dont … sorry:50 44 48
dont … sucidal:-21 -20 0
dont … teh:75 55 64
dont … that:-14 -56 -13
dont … thats:33 27 -3
dont … there:66 47 34
dont … this:41 -28 -11
dont … to:-10 -23 -12
dont … u:-58 -36 -24
dont … up:33 10 -34
dont … ur:-28 -19 -6
dont … want:44 45 47
dont … was:-2 43 46
dont … wen:48 43 -14
dont … what:1 18 -34
dont … where:-57 -51 -26
dont … which:83 75 39
dont … why:82 68 43
dont … will:14 45 33
dont … yourself:-23 -7 -8
door:15 20 21
door and:33 2 10
door he:42 49 34
door in:-42 -33 -8
door its:18 23 -3
door saying:-20 -11 -13
door with:18 26 32
door … and:31 27 38
door … care:15 21 0
door … i:37 69 65
door … in:19 22 24
door … it:-24 -17 -4
door … knows:-22 -20 -11
door … me:49 40 43
door … my:-38 -36 -23
door … says:22 20 41
door … teh:26 21 11
doors:44 32 40
doors down:36 42 39
doors locked:28 5 11
doors open:-30 -23 -24
doors shut:14 19 22
doors to:33 31 26
doors … at:-8 -29 -26
doors … dogs:33 36 36
doors … got:-23 -20 -16
doors … ive:-23 -20 -16
doorway:26 19 -2
dope:13 -53 -39
dormir:51 -72 -25
dose:3 10 -7
dosette:-8 -4 -2
double:21 27 47
doubled:53 47 16
doubled i:54 51 -1
doubling:71 78 73
doughnuts:-18 -8 -9
down:43 56 67
down all:-21 -17 -18
down every:46 47 53
down for:22 37 4
down from:-59 -47 -44
down i:-33 -33 -18
down ill:-9 -20 -18
down im:50 36 -9
down in:-9 -58 -33
down ive:56 40 42
down me:37 40 46
down teh:-14 -22 -49
down to:-58 -15 -32
down with:28 23 3
down … am:17 22 29
down … and:-27 -56 -29
down … been:29 21 18
down … for:-34 -28 -11
down … goin:26 21 32
down … him:35 34 0
down … im:-25 -18 -1
down … last:57 63 68
down … little:-26 -19 -4
down … my:85 91 75
down … on:3 -13 -45
down … one:-31 -15 -5
down … says:17 16 23
down … teh:-7 -31 -22
down … that:-21 -16 -7
down … to:-37 -18 -13
down … u:60 54 9
down … wont:-25 -24 -25
downstairs:-7 6 3
downstairs and:28 38 40
dowry:38 45 -15
dr:-54 -45 -5
drafts:35 32 29
dramatic:-7 -2 -1
drank:63 32 48
drank last:43 -12 -3
drank teh:51 -7 -1
drank … bottle:-25 -4 4
drank … for:18 26 18
drank … night:43 -12 -3
drank … of:-37 -3 12
drank … thing:20 27 20
drawer:26 4 17
drawer and:36 -23 -10
drawn:33 50 59
drawr:-4 -3 -2
dream:51 -14 -22
dreaming:-7 -2 -1
dreamt:19 -1 -1
dreamt i:21 -1 -1
dreamt … using:21 -1 -1
dreamt … was:21 -1 -1
drenched:15 12 -39
dress:7 10 11
dressed:9 22 26
dressing:12 13 11
drew:-5 -3 -2
drill:16 19 -7
drink:-43 -33 -25
drink and:41 41 59
drink it:26 -6 -3
drink since:43 9 14
drink what:16 37 0
drink … and:-26 -36 -34
drink … didnt:22 -3 -4
drink … i:85 48 49
drink … im:76 45 31
drink … in:-37 -44 -36
drink … of:15 25 16
drink … teh:-29 -46 -31
drinking:-32 -31 -13
drinking and:25 26 43
drinking i:-77 -38 -20
drinking in:-60 -49 -47
drinking on:64 12 2
drinking two:59 50 55
drinking … and:91 22 19
drinking … had:33 29 22
drinking … i:-27 -23 -12
drinking … sunday:25 32 41
drinking … teh:52 33 -7
drinking … top:7 10 -24
drinking … years:-20 -17 -16
drinks:-17 11 -25
dripping:-9 -9 -7
drive:-1 -6 1
drive dads:18 26 22
drive … that:5 -31 -24
drive … ute:18 26 22
driver:38 53 50
driver doesnt:52 61 56
drives:-27 -17 -9
drives me:-20 -9 -1
driving:54 46 55
driving over:-43 -46 -42
driving to:34 40 40
drop:-25 -16 -5
drop … and:36 19 11
dropped:-5 1 17
dropped teh:34 27 25
dropped … kettle:34 27 25
dropping:21 27 43
drops:-28 -17 -1
drove:-19 -7 4
drove … teh:21 10 22
drown:-55 -58 -31
drown meself:9 8 33
drowned:-4 -3 -2
drowning:-35 -43 -26
drowsy:32 41 38
drug:-36 -12 -5
drugs:-48 -23 3
drum:-12 -7 10
drunk:25 57 63
drunk and:30 38 26
dry:-46 -37 -39
drying:34 31 28
du:-16 -8 0
dubai:11 9 -2
duck:-2 -6 -10
dude:-36 -30 -11
due:-19 3 -2
duerma:20 19 44
dummy:-10 -6 -9
durban:8 14 16
during:-62 -49 -42
durmiendo:-7 4 4
dusk:28 21 -17
dust:-6 -12 -10
duty:19 -16 -12
dyeing:-26 -27 -33
dying:27 -11 -38
dying bill:28 -14 -4
dying on:-32 -15 -7
dying … and:56 0 0
dying … i:32 -62 -1
e:-12 -6 -4
each:17 7 -17
each day:48 -14 -4
each morning:-19 -21 -8
each other:12 20 24
each time:60 54 -4
each … a:84 22 21
each … i:29 32 45
each … on:-22 -15 -4
each … teh:56 60 6
each … with:74 -14 -2
ear:26 -8 -5
early:-62 -58 -33
earned:-1 6 -6
ears:21 24 19
ears are:26 38 40
ears … ringing:26 38 40
earth:29 -19 -28
easier:-6 -39 -26
easier if:28 -2 0
easier … i:28 -3 -1
easier … teh:26 -14 -4
easter:9 -2 -47
easter and:30 29 -4
easter week:14 -65 -55
easy:-22 -35 -31
eat:17 -20 -31
eat … i:78 -10 -2
eaten:17 27 -26
eaten for:28 51 0
eaten … days:44 45 -1
eaten … last:4 27 -1
eaten … six:28 51 0
eaten … week:21 43 -1
eating:-58 -27 -43
eating and:-20 -20 -4
eats:-9 -6 -1
echo:-10 -5 -3
ect:-10 -7 -4
eczema:-3 -1 0
edge:-11 -6 -28
edge … teh:-42 -18 -13
edges:1 1 0
effect:-4 11 -6
effects:-19 -9 -10
egg:1 0 -1
eggs:-22 -19 -5
eh:11 18 21
eight:-22 -14 -16
eight … is:25 24 18
eight … off:-25 -24 -21
eight … teh:-24 -17 -26
eighty:-3 1 -4
einen:17 -3 -3
either:17 -56 -58
el:-18 3 22
el lunes:-34 -21 -24
el puente:30 43 37
el se:29 35 -1
el veneno:69 51 59
el … a:55 55 32
el … de:-24 -13 -12
el … la:-65 -36 -8
el … me:-38 -7 -11
el … no:74 53 51
el … vengan:44 30 26
electric:13 11 5
eleven:96 75 17
eleven … day:37 -5 -2
eleven … it:44 8 -4
eleven … teh:20 13 -30
eleventh:13 8 13
elf:-16 -10 -6
else:13 13 -15
else or:-25 -21 -13
else to:25 26 15
else … it:-24 -17 -2
elses:-13 -11 -8
em:22 37 36
email:1 9 10
emails:-23 -4 -4
embarrassment:-4 -12 -4
embassy:10 -3 4
emergency:-13 -5 -6
emoji:24 28 29
emoji … teh:25 28 29
emotional:0 -17 -11
emptied:-4 -5 -7
empty:61 69 63
empty dont:48 52 53
empty ill:23 21 26
empty on:65 62 60
empty … anyone:48 52 53
empty … send:48 52 53
empty … teh:41 27 27
en:34 -30 -15
en el:35 29 60
en la:25 8 7
en … de:-47 3 -4
en … los:48 50 -1
en … me:34 14 -4
en … no:-59 57 49
en … por:42 38 36
en … puente:30 43 37
en … todos:48 50 -1
en … y:7 60 60
end:-14 -4 -2
end his:45 44 -20
end i:-37 -38 -21
end meself:-21 -22 -7
end my:-46 4 -31
end of:-45 -35 -13
end on:21 23 23
end to:84 58 -5
end … all:-13 -53 -11
end … and:-47 -55 -33
end … i:64 86 34
end … in:22 7 20
end … it:9 -33 -2
end … life:2 44 -32
end … me:28 26 39
end … month:22 24 23
end … my:-50 -11 -38
end … not:25 21 -14
end … own:55 38 -4
end … rope:-25 -21 -8
end … teh:82 56 28
end … this:15 12 48
end … to:-19 -30 -9
end … tonight:3 3 27
end … want:-13 -25 -2
ended:-7 0 -46
ended … i:33 25 0
ending:-5 18 24
ending it:-15 -6 23
ending my:5 11 31
ending … and:-29 -41 3
ending … life:50 42 29
endlich:16 15 21
endlich ruhe:16 15 21
ends:9 21 19
ends tonight:43 47 54
ends … to:32 28 42
energy:-31 -23 -15
engine:13 21 23
engines:43 38 33
english:23 14 -8
english small:33 25 -1
enjoy:-23 -29 -13
enough:13 5 22
enough … for:26 27 28
enough … in:-22 -21 -18
entire:-31 -11 -9
entry:11 15 10
envelope:11 11 9
envelope … teh:25 26 25
envie:30 23 -13
envie de:39 24 -6
envie … je:-29 -15 -2
envie … me:24 44 -2
envie … mourir:41 1 -1
envie … suicider:28 32 -1
envy:87 -7 -7
epilepsy:-26 -11 -21
epilipsy:2 14 14
eritrean:15 14 15
es:69 -54 -39
es … leid:13 22 21
esa:-72 -3 -2
escopeta:22 22 27
escopeta de:22 22 27
escopeta … abuelo:22 22 27
escopeta … mi:22 22 27
escribi:2 1 -1
ese:-9 -1 -1
eso:-6 -8 -8
especially:-33 -27 -21
essay:-18 -12 -7
est:6 7 10
est … la:44 43 42
esta:-20 56 67
esta noche:19 57 62
esta … cuando:19 22 46
esta … me:9 38 35
esta … se:-38 -3 -3
estaba:36 -8 -8
estar:-58 -41 -11
este:-37 3 -3
esto:45 -5 9
estoy:25 -46 -46
estoy en:46 44 38
estoy … a:-49 -23 -22
estoy … el:17 37 34
estoy … puente:29 41 35
estuviera:39 -3 -1
estuviera muerto:39 -3 -1
et:32 38 -6
etc:-27 -22 -15
etre:76 34 33
euro:-1 -7 -25
eurovision:25 23 30
eurovision final:25 23 30
even:0 0 0
evening:2 11 0
evening and:28 23 44
evening teh:27 12 -24
evening … i:39 30 46
evening … teh:-31 -16 -12
evenings:-19 -24 -14
eventually:-52 -37 -29
ever:0 0 0
every:16 15 -22
every day:7 -13 -41
every last:33 30 49
every meal:55 22 -3
every morning:-46 -22 -19
every night:71 62 -47
every one:36 27 37
every pill:-34 -20 -8
every sunday:-53 -35 -19
every time:-14 -22 -20
every visit:31 31 -5
every weekend:17 22 -5
every … a:-32 -20 -11
every … ambulance:24 -6 -2
every … an:49 16 -3
every … and:30 26 8
every … at:55 33 37
every … day:11 31 -4
every … drinks:28 25 -2
every … for:-30 -22 -5
every … hiding:32 11 -1
every … is:45 24 42
every … mins:11 19 20
every … my:58 60 26
every … night:41 23 33
every … same:32 -17 -1
every … she:26 41 -11
every … since:20 30 -17
every … this:35 47 -7
every … to:47 12 -4
every … week:0 21 -5
every … with:23 30 29
everybody:31 -5 6
everybody … i:39 46 47
everybodys:-9 -7 -5
everyone:41 8 30
everyone and:55 59 57
everyone else:32 -47 -41
everyone has:-10 -19 -25
everyone i:-14 -24 -20
everyone im:29 33 43
everyone in:-62 -54 -36
everyone is:-8 -22 -28
everyone laughs:13 22 -1
everyone who:36 -30 -19
everyone would:67 -11 -2
everyone … a:9 -20 -15
everyone … and:3 -21 -12
everyone … at:20 10 8
everyone … be:0 -46 -23
everyone … goodbye:50 56 62
everyone … i:56 90 67
everyone … loved:20 -12 -6
everyone … teh:1 16 30
everyone … there:72 66 54
everyone … to:-22 -23 -15
everyones:73 67 14
everyones gone:-49 -65 -51
everyones monday:-3 -2 -24
everyones on:31 5 18
everyones … i:-10 -29 -18
everything:30 45 80
everything at:19 22 17
everything else:39 39 37
everything for:19 18 28
everything i:39 -20 -9
everything im:17 25 17
everything in:27 40 50
everything to:46 -16 -8
everything … and:-16 -29 -26
everything … blurry:43 40 36
everything … cabinet:32 34 31
everything … for:39 3 5
everything … goin:22 17 3
everything … heavy:-23 -15 -16
everything … i:12 32 38
everything … insta:18 20 19
everything … is:18 25 21
everything … medicine:27 25 22
everything … my:12 11 31
everything … need:34 35 44
everything … stop:33 -9 -3
everything … u:37 40 37
everythings:140 118 122
everywhere:-86 -63 -45
ewes:-6 -5 -5
ex:4 33 21
ex and:65 56 56
ex is:43 36 45
ex ive:26 16 -7
ex says:31 26 7
ex … and:64 55 33
ex … beat:8 21 -1
ex … our:-23 -20 -8
ex … to:14 24 -9
exactly:6 -15 -10
exam:-37 -24 -17
exam results:26 23 17
exam season:-26 -18 -23
exam was:31 24 27
exam … teh:46 27 26
except:-26 -36 -19
exchange:-6 -7 -6
exhausted:-23 -27 -11
exist:91 19 18
existing:125 14 -5
existing and:83 31 -3
existir:139 -48 -17
exit:128 81 78
exit sign:21 -25 -27
exit … teh:42 5 10
expect:-12 -5 -10
expected:-13 -6 -3
expecting:5 -20 -16
experience:-67 -51 -21
expired:19 21 19
expires:-5 -7 -4
expiry:41 -3 -1
expiry date:41 -3 -1
explain:-7 11 -5
explained:-15 -10 -3
express:6 -6 8
exs:-23 -26 -2
extra:27 29 40
extremely:-23 -16 -14
eye:24 35 1
eye … teh:-33 -29 -19
eyes:52 43 52
eyes and:-31 -26 -15
eyes he:85 45 38
eyes rolled:24 24 22
f:-44 -24 -10
face:-8 -5 -14
face im:23 22 22
facebook:-12 -2 5
facebook … teh:36 38 31
fact:-69 -43 -24
fade:41 42 43
fade to:41 42 44
fade … black:42 43 44
faded:-4 -3 0
fail:-8 1 -12
failed:24 43 36
failed i:42 40 13
failed … i:14 21 20
fails:28 16 -6
faint:14 20 48
fainted:6 35 -1
fainted twice:24 50 -2
fainted … today:24 50 -2
fair:-14 2 -1
falklands:-3 -1 -2
fall:32 6 4
fall asleep:37 0 22
falling:-42 8 12
falls:53 54 52
families:-26 -16 -7
family:23 -24 -13
family and:59 48 42
family forgot:25 -1 -1
family i:33 58 50
family in:32 34 32
family would:77 -11 -2
family … cancel:25 -1 -1
family … not:-25 4 -3
fan:6 9 9
fantasising:32 37 -4
fantasising about:32 37 -4
far:-19 -8 11
far as:20 25 27
far … teh:6 24 27
farewell:-29 -19 -4
farewell friends:-31 -25 -25
farewell my:-23 -22 -20
farewell … dears:-30 -28 -27
farewell … i:-40 -38 -40
farewell … wont:-31 -25 -25
farm:18 31 21
farmer:6 5 -12
farmer keeps:26 23 -4
farmer … our:26 23 -4
farmers:1 2 4
farms:0 -5 4
fast:2 27 36
faster:35 36 45
fat:-11 16 -5
father:2 3 -11
father beats:55 56 -9
fathers:26 19 23
fatigue:-23 -11 -5
fault:-21 -31 -16
fault goodbye:37 45 33
favour:-1 -1 -1
favourite:-11 -9 -6
fear:-70 -54 -30
february:21 -9 -8
fed:-4 7 19
fed teh:4 11 21
fed … i:21 26 31
feed:9 16 17
feed … hens:21 20 18
feed … to:20 19 18
feel:0 -4 -13
feel a:100 -28 -17
feel calm:0 0 -27
feel faint:14 20 48
feel fine:1 13 39
feel i:8 -62 -29
feel it:41 3 11
feel jumping:19 24 -33
feel my:46 68 73
feel sick:27 24 26
feel something:71 58 32
feel sucidal:22 40 -1
feel this:29 11 24
feel … about:-3 10 37
feel … and:-14 -30 3
feel … do:-21 -8 -3
feel … dont:23 7 10
feel … i:-21 -49 -37
feel … im:28 -12 -4
feel … it:-7 26 30
feel … meself:91 113 -3
feel … my:71 1 -26
feel … not:22 -39 -14
feel … of:68 1 -12
feel … using:48 28 29
feelin:-23 -22 -6
feelin sleepy:20 16 27
feelin warm:35 40 47
feelin … and:-1 -6 -27
feelings:-37 -45 -30
feels:-15 -9 -42
feels peaceful:27 17 -3
feels teh:38 23 -17
feels … about:27 17 -3
feels … it:20 28 9
feels … on:42 44 16
fees:22 19 18
fees … am:27 20 17
feet:10 -18 -35
feet under:102 -6 -1
feet up:-28 -21 -17
feet … counting:-34 -19 -20
feet … teh:-29 -6 5
fell:-18 -4 3
fell … is:32 34 38
fell … teh:-43 -21 -14
fella:0 -3 9
fella who:17 16 21
fella … over:17 16 21
fella … ran:17 16 21
felt:-59 -75 -70
felt a:40 32 0
felt sucidal:-62 -49 -1
felt was:41 0 0
felt … for:58 -17 -1
felt … i:1 3 -23
femme:-6 -1 -3
fence:55 50 45
fence … teh:59 66 62
fent:16 31 -5
fentanyl:41 68 37
fentanyl deaths:32 32 -1
fentanyl … i:40 49 -2
fentanyl … my:26 22 29
fern:18 15 13
ferret:-2 -2 1
ferrets:12 4 7
ferry:-4 1 -6
festival:7 17 11
fetch:-24 -24 -24
fever:-39 -25 -21
few:-34 -46 -31
few minutes:30 32 27
field:15 28 17
fields:-14 -9 -5
fifteen:-4 4 -3
fifteen … a:12 21 0
fifteenth:9 12 -1
fifty:7 9 -14
fifty … and:16 27 -4
fifty … i:16 27 -4
fight:-9 -42 -25
fight with:-44 -23 -11
fighting:4 24 12
figure:0 3 -3
file:34 10 -14
file no:41 -3 -1
filings:1 1 1
fill:-32 -13 -3
filled:-7 -7 4
film:-57 -73 -51
films:24 14 16
filter:-6 -1 -4
fin:99 18 0
fin … jours:22 27 10
fin … mes:22 27 10
final:66 32 53
final check:55 59 56
final … before:-26 -29 -19
final … in:45 50 44
final … mood:55 59 56
finally:0 0 0
finca:6 4 -1
find:-1 26 27
find i:21 23 5
find me:28 62 62
find teh:43 56 24
find this:32 28 22
find … i:-5 -22 -28
find … in:39 36 31
find … is:55 54 58
find … nerve:15 21 -6
find … to:-41 -49 -16
finding:-15 -9 -19
finds:0 26 28
finds me:46 47 45
fine:3 -17 7
fine about:14 13 30
fine no:-40 -20 -11
fine … i:38 48 46
fine … it:5 10 28
fine … me:41 -12 -6
fine … teh:-22 -11 -10
finger:-20 -12 -9
fingernails:36 12 0
fingers:44 33 46
fingers … i:33 33 35
finir:0 4 -6
finir … vie:41 44 -4
finish:86 84 42
finish him:17 13 22
finish it:25 23 27
finish me:-8 -17 -23
finish … teh:11 12 26
finished:12 32 48
finished all:-23 -18 -18
finished i:5 4 28
finished teh:19 20 7
finishes:3 -3 -1
finishing:-20 -14 -14
fire:32 13 20
fire … my:23 20 21
fire … teh:34 44 54
fired:5 10 18
fireworks:-49 -37 -35
firms:-2 3 7
first:7 15 14
first aid:-21 -19 -14
first hit:52 61 -2
first i:62 62 64
first job:23 31 28
first rehab:21 -1 0
first snap:18 20 19
first … a:-32 -25 -10
first … after:-23 -16 -19
first … and:6 -21 -4
first … he:-24 -15 -5
first … i:-44 -17 -13
first … me:71 83 100
first … or:-31 -24 -1
first … rehab:26 34 -1
first … since:49 61 -12
first … take:24 20 -2
first … teh:-10 -18 -43
first … this:-28 -20 -12
first … to:-27 -19 -10
fish:18 28 36
fishing:56 55 56
fishing … teh:16 28 25
fist:3 3 -5
fit:-29 -8 5
fit … teh:26 14 31
fits:53 41 34
fitting:42 44 34
fitting on:46 39 34
fitting … grass:41 36 32
fitting … teh:41 36 32
five:-7 -36 -60
five years:-10 5 -20
five … and:-3 -4 -48
five … im:-20 -9 -33
five … its:25 9 4
fix:-56 -9 -35
fixed:47 -15 -13
fixed teh:32 27 18
fixing:-14 -8 -46
fixing teh:-36 -31 -36
fixing … and:-37 -36 -39
flagged:-4 -3 -3
flags:-15 -15 -16
flannel:12 15 15
flashing:-13 -1 -17
flask:-37 -32 -25
flat:4 -15 -47
flatmate:-4 -8 -7
flatmate wont:-46 -35 -36
flatmate … teh:43 43 43
flatmate … up:-46 -35 -36
flatmate … wake:-46 -35 -36
flatmates:66 63 51
flats:-22 -22 -21
flies:11 8 18
flight:30 44 27
flights:-14 -14 -9
flipped:-19 -13 -6
floaty:12 11 9
floor:50 62 56
floor and:14 39 36
floor hes:52 62 51
floor one:85 85 81
floor tongue:-22 -20 -20
floor while:32 33 22
floor with:46 42 44
floor … all:52 49 46
floor … bit:-22 -20 -20
floor … he:37 37 31
floor … his:-47 -30 -23
floor … i:43 40 35
floor … last:-38 -33 -33
floor … my:31 1 10
floor … teh:-42 -54 -42
floors:54 57 64
floppy:52 52 91
flor:-3 -2 2
flowers:-42 -32 -19
flowers for:-42 -28 -27
flu:-43 -29 -26
flu jab:-22 -17 -15
flushed:-31 -22 -16
fly:-43 -37 -33
fly on:-25 -21 -21
fly … bike:-25 -21 -21
flying:-37 -26 -24
foil:3 4 -12
folder:-15 -14 -12
folks:2 3 0
follow:-10 -12 -12
following:17 14 -22
following her:20 28 -1
following him:20 0 -1
font:-10 -9 -5
food:2 1 -24
food is:39 35 -4
food … a:-23 -15 -16
food … i:27 29 26
food … my:32 -10 -1
fool:9 12 10
foot:20 25 22
foot is:20 17 9
foot … teh:58 59 59
football:-2 0 17
footballer:5 0 10
footballers:-3 -1 0
footbridge:15 16 18
for:-28 -24 -19
for ages:-29 -24 -5
for all:-2 -18 -41
for an:-26 -11 -14
for and:-23 -22 -15
for any:42 10 1
for anyone:-30 -19 -12
for being:-25 1 -6
for courage:25 30 32
for every:36 24 46
for everyone:18 21 5
for everything:105 116 112
for five:41 -11 -2
for forty:-28 -27 -25
for four:-32 -6 -4
for god:65 9 -17
for good:72 37 22
for help:66 51 30
for her:-25 -15 -13
for him:36 26 24
for his:-50 -32 -18
for i:41 47 56
for is:-24 -6 -4
for it:25 35 35
for lent:-22 -24 -27
for me:28 42 22
for meself:40 -35 -18
for months:31 21 0
for much:51 10 11
for nothing:20 27 26
for one:36 -19 -12
for our:-11 -11 -22
for putting:27 28 34
for school:33 36 51
for show:34 39 39
for six:45 55 29
for sunday:51 47 43
for teh:-40 -31 -32
for ten:-45 -16 -12
for that:-42 -20 -12
for them:-52 -40 -27
for thirty:31 28 26
for two:-11 -21 -10
for u:-37 -29 -38
for weeks:89 60 15
for wen:72 60 -6
for what:57 49 38
for whoever:32 41 40
for work:8 8 20
for years:-36 -19 -7
for … a:-57 -63 -66
for … about:-37 -37 -39
for … after:38 40 39
for … all:-25 -28 -25
for … and:-28 -36 -41
for … as:42 -16 -11
for … at:-38 -37 -39
for … be:20 3 6
for … before:26 -14 -10
for … bus:46 36 42
for … by:78 72 64
for … comes:22 30 25
for … did:16 23 -2
for … dog:-8 -20 -17
for … dogs:-16 -10 -30
for … doing:16 16 26
for … else:34 30 14
for … fish:-20 -19 -22
for … get:33 -6 -6
for … go:-20 -13 -20
for … gone:-21 -27 -29
for … goodbye:75 68 64
for … got:16 18 23
for … had:23 8 15
for … haircut:40 36 36
for … havent:-24 -18 -3
for … he:9 21 35
for … his:33 25 -5
for … hour:8 -24 -13
for … hours:36 23 22
for … house:59 50 36
for … id:43 -4 -2
for … if:40 -48 -27
for … instead:-6 -31 -11
for … it:-22 -14 -49
for … its:-31 -13 -16
for … ive:29 37 0
for … kids:-12 -42 -34
for … kind:26 22 17
for … know:54 57 35
for … last:60 51 61
for … leaving:-23 -4 -2
for … life:59 18 -2
for … long:16 -23 -15
for … longer:43 12 12
for … lot:0 18 -24
for … more:28 27 33
for … mower:-37 -38 -18
for … mum:-24 -28 -18
for … my:-30 -16 4
for … night:14 -21 -11
for … no:77 101 94
for … nothing:35 31 28
for … of:27 29 31
for … on:23 15 -10
for … people:-27 -14 -19
for … physio:-25 -4 -4
for … pills:9 20 20
for … police:52 41 36
for … she:46 51 18
for … since:-25 -31 -44
for … six:26 20 18
for … sleep:40 -1 0
for … son:31 31 27
for … sorry:37 26 17
for … strong:-29 -13 -9
for … tea:24 38 -5
for … teh:17 17 41
for … that:-1 23 27
for … theres:65 53 35
for … this:-26 -17 12
for … till:29 28 21
for … time:4 24 29
for … tmrw:-51 -25 -26
for … to:37 24 18
for … tonight:-35 -28 -35
for … up:-23 -12 -7
for … want:14 25 27
for … was:0 28 22
for … we:-20 -18 -25
for … week:-33 -30 -24
for … weekend:-53 -50 -44
for … while:26 20 25
for … with:-21 -28 -26
for … years:-17 13 25
foreman:19 22 24
forever:64 63 96
forever nap:-64 -15 6
forget:-56 -56 -35
forgive:156 168 170
forgive … i:7 12 21
forgot:27 -19 7
forgot teh:-39 -21 -16
forgot to:65 -3 -2
forgot … at:-15 -17 -23
forgot … cancel:25 -1 -1
form:-17 -40 -25
formal:-40 -28 -10
former:-13 -7 3
forms:-26 2 2
fortnight:56 -7 1
forty:-2 17 32
forty mins:22 15 12
forty people:-20 -22 -20
forty years:27 24 19
forty … away:22 15 12
forty … of:21 20 16
forum:-8 -25 -17
forward:-29 -24 -45
foster:-5 -3 -2
foto:-2 1 -2
foto on:47 50 56
found:1 19 19
found a:-17 -3 -33
found four:21 19 21
found it:-25 -24 -22
found me:17 -24 -31
found my:36 23 23
found on:29 25 26
found out:33 24 28
found teh:64 43 54
found … in:-18 -9 -47
found … list:12 21 0
found … with:41 23 30
four:21 27 29
four days:-6 -35 -34
four hours:-37 -9 -9
four i:8 21 6
four im:-4 17 29
four months:9 -23 -11
four years:15 25 27
four … after:65 0 0
four … and:43 -9 6
four … clean:36 0 2
four … i:10 34 32
four … im:40 8 22
four … off:-2 -27 -22
four … teh:20 3 12
four … to:21 33 24
four … tonight:36 -11 -13
fourteen:-5 -31 -23
fourths:13 5 4
foyer:2 4 7
fr:0 0 0
framed:-12 -10 -8
free:-36 -10 5
free haircut:30 25 26
free … teh:-27 29 41
freezer:-8 -5 -2
freezing:-31 -16 -19
freight:17 19 12
freight … at:19 21 17
frere:1 3 2
fresh:19 29 -29
fresh cuts:51 50 -4
fresh ones:54 43 -33
fresh … and:5 6 -27
fresh … i:29 21 -3
fresh … my:75 80 -4
fret:-11 -4 -3
friday:10 -7 -3
friday after:34 -24 -24
friday and:-31 -31 -30
friday he:43 21 -14
friday i:-12 35 35
friday im:20 14 4
friday is:26 27 33
friday … a:27 28 8
friday … be:34 39 35
friday … go:22 22 -14
friday … night:17 23 26
friday … teh:-52 -35 -21
friday … that:83 31 29
friday … to:20 23 19
fridge:15 17 16
friend:-14 -6 -1
friend i:35 20 1
friend … at:-21 -10 -2
friend … hes:5 3 -32
friend … she:31 32 21
friend … sucidal:-19 -30 0
friends:-60 -44 -32
friends i:-32 -27 -24
friends … be:-31 -25 -25
friends … wont:-31 -25 -25
frightened:52 51 -2
fringe:-26 -24 -1
frog:23 27 30
frogs:11 6 6
from:-20 -2 -14
from deployment:24 22 -10
from friday:18 21 24
from here:46 39 35
from it:22 18 -9
from last:24 23 -49
from memory:32 -4 -1
from my:31 19 24
from nine:2 -19 -22
from swim:22 24 22
from that:13 22 -6
from this:11 23 -23
from tonight:23 29 25
from work:29 11 13
from … a:29 21 18
from … balcony:21 15 15
from … bridge:37 33 34
from … camp:21 17 13
from … club:22 24 22
from … different:34 34 -7
from … everyone:20 21 27
from … gate:18 17 22
from … goes:-39 -34 -33
from … gone:-4 -5 -28
from … he:-16 -22 -29
from … hes:-28 -4 9
from … how:-23 -3 -2
from … im:12 -20 12
from … in:-36 -32 -18
from … it:25 29 23
from … its:23 27 -2
from … monday:-13 -31 -23
from … night:6 26 -13
from … on:-21 -46 -30
from … roof:21 20 23
from … says:28 39 -7
from … sergeant:40 41 21
from … teh:3 21 37
from … to:23 30 27
from … today:-25 -21 -20
from … tonight:18 20 26
from … was:28 27 21
from … with:-2 -43 -17
front:-6 -3 -3
front door:-22 -11 1
front of:28 23 12
front … and:21 22 18
front … train:19 20 -12
frost:5 9 5
fruit:28 -16 -7
fuck:-65 -53 -49
fucked:9 -47 -29
fucking:0 0 0
full:6 -10 19
full time:-27 -24 -1
full … a:35 27 26
full … all:53 21 15
full … and:55 72 69
full … of:49 42 36
full … teh:-22 -17 -14
fumes:49 47 42
fumes are:49 47 42
fun:-23 -1 -18
funding:-1 0 0
funeral:66 37 24
funny:66 58 65
funny and:27 1 4
funny how:75 31 32
funny … calm:44 58 50
funny … i:25 37 24
funny … u:18 25 21
furious:-5 -4 -3
fussed:1 3 2
future:-21 -1 -29
future with:21 -15 -3
future … in:40 -16 -3
future … me:43 -30 -9
future … no:78 79 -3
g:25 38 -10
galway:-28 -27 -29
gambling:-7 -3 -4
game:5 -13 -8
ganas:125 54 -16
gang:39 51 47
ganzen:-9 0 10
gap:6 8 8
gaping:-19 -13 -7
garage:32 41 45
garage door:42 29 22
garage … are:57 52 54
garage … shut:35 34 33
garden:-38 -14 -9
gas:22 21 33
gas on:31 33 38
gas … and:25 19 22
gate:39 23 32
gate for:39 35 23
gate … teh:30 22 19
gate … with:24 20 22
gates:2 9 9
gave:5 13 33
gave away:31 -4 -19
gave him:12 19 28
gave it:-23 -3 -3
gave my:-3 16 20
gave up:24 -4 -2
gave … a:-31 -24 -13
gave … life:-43 -10 -2
gave … my:38 12 -1
gave … notice:46 40 38
gave … old:-25 -7 -8
gave … on:41 18 21
gave … teh:24 41 25
gazette:-12 -7 -2
gear:59 52 33
gehe:16 19 29
general:-22 -4 16
genommen:35 42 50
gente:7 -16 -11
gentle:-2 -2 0
gesammelt:16 15 21
geschluckt:34 40 58
geschrieben:2 -8 14
get:-12 -9 -4
get a:39 24 -4
get beter:10 24 -13
get him:27 32 31
get in:35 39 41
get me:-31 -18 13
get my:34 0 13
get on:6 28 28
get over:37 -47 -12
get them:23 25 33
get this:3 26 29
get through:40 9 15
get to:-15 -22 -18
get up:27 10 2
get … and:-24 -10 -3
get … be:-26 -22 -18
get … for:-29 -26 -23
get … from:17 24 13
get … him:36 47 42
get … i:-50 -68 -58
get … if:52 8 -6
get … ill:-42 -33 -22
get … im:63 16 -20
get … it:-9 -25 -13
get … of:-70 -51 -48
get … on:-45 -22 -7
get … school:16 25 20
get … time:-28 -17 -9
get … to:39 38 46
get … with:26 15 17
gets:9 5 -3
gets beter:-11 -41 -19
gets dark:23 27 31
gets me:22 15 -40
gets teh:73 61 39
gets … it:-15 -25 -20
gets … of:20 -8 -5
gets … on:37 21 -17
gets … that:-23 -21 -14
getting:9 -5 5
getting closer:76 15 17
getting married:-46 -43 -26
getting sleepy:37 39 36
getting worse:20 32 -31
getting … early:-16 -22 -20
getting … for:24 -12 -8
getting … in:25 -21 -19
getting … night:32 37 41
getting … to:-28 -13 -5
gf:-18 -19 4
giggling:-8 -6 -1
gin:7 24 29
ginger:-53 -45 -19
girl:5 9 18
girlfriend:-6 6 -42
girlfriend … a:-29 -13 0
girlfriends:54 53 56
girls:-13 -2 -3
girls i:-22 -18 -14
girls … teh:-46 -35 -26
give:-14 -7 -7
give me:-27 -16 4
give my:21 18 19
give up:-41 -26 -15
given:-36 -38 -43
given teh:-3 -27 -19
given up:17 20 -4
given … teh:-17 -15 -28
gives:-43 -49 -27
gives me:-30 -27 -18
gives out:4 -20 -2
giving:-35 -41 -16
giving a:-22 -2 -1
giving … on:-55 -16 -3
glad:-14 -48 -31
glad u:-20 -4 -5
glad … failed:34 -8 -1
glasgow:-1 8 6
glass:42 15 24
glass … a:53 -3 -1
glass … teh:26 32 26
glasses:-10 3 15
gleich:15 21 21
gleise:-1 -7 15
glitter:-23 -16 -13
gloves:-20 -16 -18
go:15 34 25
go and:34 -2 -16
go back:0 32 46
go first:24 18 -4
go from:43 21 27
go got:15 21 31
go i:-25 -6 -21
go in:65 -19 -23
go kil:40 35 -2
go love:56 29 28
go of:34 17 -11
go on:-19 -45 -38
go teh:31 37 52
go through:-43 -32 -32
go to:18 13 24
go tonight:25 24 26
go up:-17 -24 -18
go wen:56 55 51
go … by:37 34 22
go … class:-12 -40 -3
go … for:-28 -23 -17
go … go:28 32 -6
go … got:53 27 16
go … he:52 55 48
go … here:8 -27 -16
go … in:44 55 49
go … it:-32 -6 -17
go … ive:-11 -30 -24
go … kil:16 26 -1
go … on:37 25 12
go … roof:33 35 9
go … someone:35 29 30
go … teh:-26 -14 -4
go … with:-35 -30 -51
go … work:23 16 10
go … yourself:41 38 -1
goa:-31 -21 -20
goal:-36 -34 -28
god:33 4 11
god bless:21 22 25
god forgive:33 37 43
god if:-21 11 -1
god love:-23 -11 -4
god takes:3 -23 -3
god teh:-26 -28 -28
god to:30 -20 -12
god … an:24 5 10
god … me:40 -8 -6
god … to:52 -47 -34
gods:7 12 6
goes:49 46 47
goes i:-24 -9 -6
goes im:8 10 -21
goes in:5 14 21
goes past:26 -4 2
goes to:8 10 -39
goes … and:10 14 22
goes … i:110 14 -21
goes … its:23 18 20
goes … my:-38 -25 -19
goes … teh:0 42 12
goign:28 35 36
goign to:28 35 36
goign … wen:28 35 36
goin:20 36 20
goin back:12 34 12
goin blurry:43 40 37
goin down:-15 -20 -17
goin end:37 68 -2
goin for:-10 -10 -21
goin heavy:17 25 25
goin i:37 29 37
goin in:27 21 19
goin kil:119 70 56
goin mad:28 36 32
goin off:-10 -27 -22
goin on:-55 -54 -25
goin out:-23 -19 -7
goin up:26 18 33
goin … and:29 25 -18
goin … anything:40 -4 -2
goin … be:-41 -36 -33
goin … change:53 -4 -4
goin … comit:36 32 -3
goin … die:-25 -13 5
goin … do:25 20 -6
goin … drive:29 21 55
goin … drown:-48 -49 -36
goin … end:36 22 -108
goin … finish:26 25 33
goin … for:26 -28 -3
goin … hang:-70 -72 -61
goin … him:29 23 33
goin … himself:32 25 30
goin … hurt:70 79 -8
goin … i:36 25 30
goin … in:-45 -28 -19
goin … into:70 70 68
goin … is:-3 -45 -50
goin … it:58 36 49
goin … jmup:26 25 20
goin … kil:-18 -5 -45
goin … make:7 8 32
goin … me:28 3 19
goin … meself:25 51 44
goin … my:37 59 45
goin … myslf:75 42 -3
goin … off:6 5 -68
goin … one:42 38 46
goin … out:-23 -33 -11
goin … over:81 96 -49
goin … sewerslide:63 64 -5
goin … shift:40 30 40
goin … shoot:29 37 41
goin … shoote:26 20 24
goin … sleep:-42 -24 -14
goin … slow:-26 -51 -35
goin … stab:9 10 26
goin … take:1 28 11
goin … teh:2 20 13
goin … this:14 17 32
goin … through:86 26 -10
goin … to:43 58 70
goin … today:88 12 21
goin … up:13 8 23
goin … use:-1 13 26
goin … walk:28 20 27
golf:-5 -7 -8
gona:0 0 0
gone:74 63 69
gone a:47 43 35
gone and:60 21 19
gone before:35 32 35
gone by:19 28 25
gone cant:50 -7 -2
gone floppy:12 13 30
gone for:-16 -16 -20
gone i:-25 -44 -13
gone night:99 105 101
gone out:39 34 29
gone teh:-46 5 9
gone to:-4 21 6
gone … and:17 25 23
gone … cant:42 13 20
gone … good:-38 -30 -32
gone … i:49 38 23
gone … it:53 53 55
gone … ive:26 36 43
gone … mass:41 32 31
gone … my:35 45 27
gone … night:-32 -29 -25
gone … of:15 45 39
gone … shes:2 -26 -24
gone … teh:-24 1 -1
gone … with:32 45 52
gone … wont:37 30 35
good:-28 -19 -9
good and:-21 -13 10
good at:14 33 37
good crew:39 41 45
good night:-17 -22 -9
good no:31 29 33
good not:23 -7 -2
good … a:-36 -26 -16
good … each:7 19 20
good … for:21 16 20
good … i:21 -3 5
good … if:37 40 58
good … im:-15 -23 -26
good … in:44 26 21
good … it:-42 -15 -7
good … lot:30 41 -12
good … more:32 28 32
good … my:8 20 26
good … no:45 -1 -36
good … of:-27 -30 -13
good … other:15 21 22
good … pain:31 29 33
good … teh:33 26 26
goodbye:-63 -46 -40
goodbye and:17 14 31
goodbye cruel:-98 -94 -95
goodbye forever:18 23 16
goodbye from:-47 -47 -45
goodbye letters:-86 -81 -66
goodbye love:50 55 59
goodbye my:45 40 42
goodbye post:-10 -13 -27
goodbye she:53 47 56
goodbye thank:37 31 22
goodbye to:-42 -36 -18
goodbye wednesday:-27 -22 -14
goodbye world:43 34 40
goodbye … all:34 27 22
goodbye … and:33 11 4
goodbye … be:16 20 26
goodbye … i:-32 -34 -11
goodbye … im:57 55 52
goodbye … it:7 -19 -26
goodbye … me:22 19 16
goodbye … my:-25 -14 -40
goodbye … of:-24 -26 -19
goodbye … on:19 28 23
goodbye … said:28 26 18
goodbye … she:28 23 14
goodbye … sorry:25 24 26
goodbye … teh:-42 -42 -28
goodbye … thank:42 36 36
goodbye … time:14 22 16
goodbye … to:1 2 -31
goodbye … u:65 52 47
goodbye … world:-97 -93 -94
goodbyes:31 34 32
goodbyes to:33 28 27
goodbyes … teh:37 32 29
goodnight:36 42 52
goodnight for:40 32 31
goodnight … u:36 29 24
gorgeous:-17 -17 -12
got:23 29 39
got discharged:24 27 25
got everything:4 5 28
got his:-39 -38 -12
got into:17 18 48
got my:55 43 47
got no:-21 -16 -17
got out:23 17 -15
got sober:-22 -15 -9
got some:22 22 5
got teh:15 23 22
got through:-41 -11 -11
got to:57 28 25
got … and:36 44 29
got … as:67 62 60
got … belt:-35 -30 -8
got … blade:0 0 -47
got … box:42 20 11
got … by:65 43 6
got … dealers:53 -9 -5
got … for:29 26 -22
got … goin:35 37 44
got … helmand:27 -6 -5
got … here:69 58 54
got … i:30 28 25
got … in:25 23 38
got … insulin:16 21 24
got … ive:27 -11 -4
got … kitchen:-37 -40 -39
got … knife:-34 -40 -57
got … means:23 29 31
got … method:57 50 48
got … months:22 25 23
got … my:13 17 32
got … need:3 4 23
got … night:45 4 7
got … of:-3 -1 -21
got … off:50 -1 -48
got … on:-24 -47 -58
got … paid:21 18 12
got … pillow:8 13 23
got … pills:41 51 83
got … planned:21 23 -9
got … reason:-23 3 -9
got … revolver:24 26 26
got … rope:-36 -32 -30
got … tablets:18 28 23
got … teh:-34 -36 -32
got … to:-8 17 24
got … up:-35 -24 -5
got … with:-26 -24 -10
gotten:-4 -23 -8
government:-21 -10 -5
gown:11 10 11
gp:-31 -22 -23
gr:0 -1 -1
grace:30 43 43
gracias:-8 12 14
gracias por:24 23 19
gracias … todo:24 23 19
graduation:16 22 4
grain:0 -3 -8
gran:-32 0 2
grand:-25 -16 18
grand but:20 30 35
grandad:-9 -19 -13
grandads:-9 -8 -1
grandchildren:-13 -10 2
grandfather:30 26 -5
grandkids:-5 -5 1
grandkids … teh:-25 -21 -24
grandmother:-17 -5 -2
grandmother … u:-20 -4 -3
grandpas:35 40 39
grandson:-21 -8 -21
grange:44 43 42
granny:-20 -15 7
grans:-14 -8 4
graped:70 73 -10
graped me:27 27 -8
graped … last:27 27 -9
graped … night:22 23 -3
grapes:3 5 -7
grass:-37 -33 -2
grateful:-33 -27 -16
grave:7 5 -16
gravy:-54 -51 -45
great:-54 -32 -25
green:15 36 6
grey:20 26 55
grey and:42 40 23
grey … hes:25 29 28
grid:4 6 8
grief:-7 -4 -1
grim:12 -3 -2
groceries:8 -5 -5
groomer:-33 -7 -9
ground:-18 -21 -44
ground and:64 62 -24
ground … im:-31 -21 -7
group:-19 -18 -35
group … me:29 26 10
group … teh:-33 -27 -28
growing:-32 -29 -12
grown:-23 -43 -45
grumpy:-10 -2 -2
guard:10 29 18
guard … me:33 24 29
guardian:-1 -1 0
guards:11 6 0
guess:-41 -68 -56
guessed:26 -3 -3
guessed … i:26 -3 -3
guest:-2 -4 -1
guests:6 3 5
guide:39 36 31
guilt:-1 -12 -8
guilty:-14 17 16
guitar:-35 -23 -7
gun:-22 -25 -14
gun and:52 58 38
gun cabinet:24 12 19
gun is:91 93 70
gun on:-52 -13 -6
gun out:-54 -57 -54
gun to:-37 -36 -15
gun … and:28 18 15
gun … goin:5 4 31
gun … his:0 -12 -32
gun … im:12 20 25
gun … in:63 64 47
gun … is:39 36 10
gun … lap:-21 -23 -38
gun … my:-37 -30 -9
gun … on:-33 -42 -69
gun … teh:-35 -27 -37
gun … tmrw:29 30 27
gun … to:54 46 46
guns:29 41 44
gurdwara:10 11 8
gurgling:-21 -17 -3
gurgling and:48 43 43
gurgly:91 79 76
guts:-31 -24 -25
gutted:83 -5 -2
guy:-31 -19 -19
guy … me:43 13 15
guy … my:18 21 6
guys:-6 4 13
gym:-54 -39 -6
gym membership:-21 -19 -3
h:-46 -23 -5
hab:4 2 12
habe:67 92 60
habe alle:-36 -12 9
habe … genommen:35 42 50
habe … geschluckt:34 40 58
habe … tabletten:46 54 71
hace:37 -17 -17
hacer:25 -15 -11
hacerme:-18 -3 -1
hack:13 13 -3
had:-7 -14 -5
had a:14 19 35
had enough:-25 -5 -31
had her:63 47 30
had i:12 -24 -7
had never:23 -2 0
had one:15 18 29
had picked:22 7 -4
had teh:24 13 1
had to:-20 -28 -25
had two:43 2 2
had worked:44 31 -1
had … all:34 27 31
had … and:-11 -20 -19
had … been:26 -11 -6
had … born:23 -1 0
had … dont:19 -12 -31
had … drink:21 12 12
had … first:-35 -25 -21
had … fit:38 35 33
had … from:23 27 12
had … hes:-28 -24 -24
had … i:-27 19 21
had … id:11 22 -2
had … in:31 -7 6
had … lot:30 31 22
had … lunch:1 6 20
had … me:36 33 35
had … my:-28 -11 -7
had … out:-23 -19 -8
had … pills:36 13 10
had … seizure:63 72 67
had … seizures:21 23 34
had … since:35 36 53
had … teh:7 4 -27
had … this:-4 -7 -26
had … up:50 31 4
hadnt:-32 -25 -2
haha:0 0 0
hair:-80 -86 -21
hair and:-23 -23 -12
hair for:-25 -28 -33
hair in:61 61 62
hair … and:-43 -38 -33
hair … i:-30 -18 -1
hair … it:-37 -43 -5
hair … kitchen:46 49 47
hair … teh:51 48 43
haircut:3 5 8
half:-12 4 22
half a:-24 -21 -19
half past:51 44 67
half teh:-20 -1 -1
half … cant:23 26 27
half … in:14 24 28
half … me:10 -21 -10
halfway:43 42 51
halfway across:22 22 16
halfway up:29 24 25
halfway … teh:-20 -29 -27
halfway … water:22 22 16
hall:-27 -24 -18
hall … and:-37 -33 -19
hall … teh:-21 -27 -30
hall … was:16 23 20
halloween:-46 -38 -6
halls:-9 -6 -2
hallucinating:43 49 58
hallucinating and:38 45 64
halte:4 7 -3
hambre:-51 -7 -3
hammer:33 23 31
hammer … wont:30 31 46
hamster:-4 0 -1
hand:58 75 70
hand and:3 26 35
hand in:74 55 15
hand it:17 27 44
hand sorry:-32 -28 -40
hand them:0 -23 -18
hand … a:38 38 43
hand … i:54 61 19
hand … it:74 83 46
hand … off:38 38 45
hand … other:89 70 77
hand … teh:69 45 11
hand … to:-24 -23 -26
hand … u:24 22 20
handed:-12 -10 -4
handed me:-21 -18 -12
handed … to:-30 -19 -20
handle:37 27 31
handover:44 44 64
hands:51 41 10
hands are:79 84 89
hands know:-8 -22 -12
hands round:13 11 23
hands … in:-63 -56 -26
hands … steady:23 28 27
hands … teh:29 34 29
hands … throat:13 11 23
hands … way:16 22 20
hang:-50 -62 -53
hang meself:125 131 98
hang my:-31 -25 -5
hang out:-29 -20 -7
hang teh:-86 -87 -87
hang … in:57 62 66
hang … rope:59 63 73
hang … teh:36 39 8
hang … tonight:-33 -20 48
hanged:2 1 -7
hangin:26 18 18
hangin himself:66 60 27
hangin meself:-20 -22 1
hangin off:15 27 33
hangin … by:25 -5 -4
hangin … rope:20 19 21
hangin … teh:28 12 23
hangin … tonight:15 13 29
hangover:-45 -30 -29
hangt:-10 -9 2
happen:-62 -59 -36
happened:-8 -10 -35
happening:50 81 71
happens:46 28 -16
happens happens:51 31 -2
happier:17 -30 -15
happier … was:22 -2 0
happy:-80 -62 -44
happy to:-52 -23 -19
happy … teh:23 30 26
harbour:13 4 4
hard:-42 -37 -24
hard i:17 27 32
harder:-3 17 -6
hardest:-6 -3 -2
hardly:-12 -9 -13
harm:-14 -15 -23
harm … are:6 32 -1
harmed:-8 10 -2
harmed and:-21 -4 0
harming:69 -12 -1
harness:32 26 26
hart:50 49 43
harvest:4 7 13
has:-23 -14 1
has anyone:-39 -36 -39
has been:-38 -29 -9
has beter:12 25 24
has gone:-21 -12 -8
has it:37 30 -5
has no:36 34 15
has not:54 46 42
has opened:-30 -4 -2
has said:24 8 25
has stopped:22 -4 -15
has teh:29 33 44
has thought:24 -3 -5
has to:51 16 26
has … a:-51 -41 -28
has … after:35 30 24
has … an:51 1 0
has … and:52 51 37
has … be:49 43 32
has … date:20 24 1
has … every:33 20 23
has … good:-29 -29 -19
has … her:41 44 33
has … himself:19 14 23
has … in:-34 -37 -24
has … key:27 28 28
has … me:-6 -26 -33
has … monday:39 40 31
has … name:21 -20 -13
has … not:14 19 23
has … on:22 3 1
has … out:-15 1 -38
has … plan:27 30 28
has … shes:46 62 11
has … teh:25 6 13
has … throw:24 -3 -5
has … to:32 4 -2
has … up:12 19 21
hasnt:49 60 70
hasnt noticed:27 37 35
hasnt seen:37 32 29
hasnt … me:58 59 51
hasta:-21 -10 -12
hasta el:-22 -13 -15
hasta … lunes:-22 -13 -15
hat:-20 -22 -17
hatch:12 13 31
hate:-25 -57 -48
hate meself:-35 -18 -6
hatpin:40 29 -4
hav:-27 -12 -1
hav an:32 44 52
hav any:-21 -25 -22
hav been:-33 -19 -29
hav gone:-40 -15 -37
hav it:40 43 49
hav joined:22 24 22
hav kept:29 32 28
hav lost:22 -1 -1
hav me:-55 -26 -17
hav no:-9 -22 -16
hav not:-20 -20 -13
hav nothing:10 28 -1
hav put:25 10 18
hav set:58 58 60
hav taken:17 25 18
hav teh:15 35 34
hav them:34 28 19
hav to:8 -16 -21
hav tookn:28 36 38
hav two:-26 -24 -19
hav what:34 34 32
hav written:20 31 36
hav … a:5 23 28
hav … about:31 20 13
hav … all:-51 -45 -39
hav … and:28 -14 11
hav … at:-20 1 -6
hav … be:-37 -5 -2
hav … by:-51 -42 -32
hav … date:-59 -58 -36
hav … dead:44 49 46
hav … end:-27 -16 16
hav … everything:-36 -9 -14
hav … find:52 42 23
hav … for:58 -4 -4
hav … from:3 0 -24
hav … good:34 24 18
hav … gun:36 42 33
hav … im:-7 14 23
hav … inside:22 17 23
hav … insurance:-22 -14 -19
hav … kids:11 17 21
hav … left:9 20 0
hav … letters:30 31 38
hav … me:-5 21 30
hav … meself:31 10 24
hav … my:39 48 37
hav … need:34 34 32
hav … of:-5 -24 -28
hav … on:21 22 13
hav … or:-35 -13 -11
hav … put:35 20 -6
hav … ready:-22 -25 -32
hav … reason:60 0 -1
hav … rope:-17 -21 -32
hav … see:29 35 34
hav … set:-55 -53 -31
hav … since:18 15 21
hav … sucidal:15 24 0
hav … tea:16 10 20
hav … teh:37 45 43
hav … that:23 17 -1
hav … this:57 50 57
hav … thoughts:24 -4 -1
hav … to:-18 -22 -23
hav … u:-33 -19 -10
hav … wait:-21 -26 -20
hav … what:15 29 16
hav … with:-36 -31 -25
havent:-2 -11 -24
havent cut:-28 -11 -6
havent decided:31 5 -1
havent eaten:56 54 -7
havent rung:30 29 44
havent teh:40 45 48
havent told:9 -22 -45
havent … and:-35 -12 -5
havent … anyone:22 37 42
havent … for:69 50 4
havent … im:13 24 31
havent … in:-19 -34 -12
havent … it:26 -10 -6
havent … last:21 43 -1
havent … since:-4 28 -3
havent … six:36 54 10
having:-14 16 10
having a:-21 -29 -20
having an:6 14 34
having another:45 37 39
having thoughts:57 53 -2
having … of:61 50 -31
hay:-59 -33 -31
hayshed:11 14 11
he:-1 21 13
he asked:45 46 -9
he beats:-39 -36 -7
he beets:19 23 -3
he bought:7 -10 -23
he breathes:21 15 15
he can:-20 -18 -16
he comes:42 41 45
he did:-8 -22 10
he died:-50 -25 -5
he dies:27 33 55
he drinks:31 30 -3
he feels:26 16 -3
he goes:7 27 1
he got:-25 -14 -11
he had:-23 -26 1
he has:6 15 38
he hits:19 18 28
he is:15 24 50
he isnt:20 25 -7
he leaves:28 20 34
he lives:46 41 -10
he made:17 30 -3
he meant:-18 -22 -35
he moved:58 52 -33
he needs:-2 -21 -22
he never:34 30 11
he passed:-27 -25 -7
he sent:17 14 26
he shouts:70 59 -11
he sleeps:38 40 16
he stopped:48 50 40
he thinks:75 58 39
he told:2 -15 -20
he tomado:34 34 39
he took:-17 -22 -28
he was:-11 19 23
he went:28 13 14
he will:41 33 21
he wont:42 46 33
he … a:22 9 2
he … and:22 29 25
he … ask:26 30 0
he … at:-74 -87 -38
he … back:29 30 4
he … can:23 3 5
he … do:32 8 -11
he … doing:72 44 27
he … drinking:38 35 43
he … end:33 32 0
he … for:-38 -36 10
he … friday:21 25 -2
he … goin:-24 -32 -32
he … gone:21 7 8
he … hand:69 62 24
he … he:51 44 -33
he … her:-18 -20 3
he … hes:-55 -44 -24
he … his:13 6 20
he … hitting:19 28 7
he … i:-34 -46 -30
he … im:-19 -35 -17
he … in:26 18 -2
he … it:34 14 12
he … its:40 42 35
he … ive:29 27 3
he … kil:37 37 37
he … last:1 20 -7
he … mam:40 32 17
he … me:13 27 -55
he … my:43 32 -50
he … no:-36 -42 -12
he … not:78 18 22
he … of:23 -6 -14
he … on:20 19 -1
he … open:21 12 17
he … peaceful:27 17 -3
he … promise:40 44 -1
he … she:-22 -19 -3
he … six:14 18 20
he … stop:-34 -25 -18
he … sucidal:48 41 -4
he … teh:5 20 21
he … to:-41 -48 -51
he … todas:34 34 39
he … today:73 25 -6
he … turning:29 31 29
he … up:23 10 23
he … us:41 52 33
he … was:45 11 -12
he … wen:65 53 -18
he … with:83 61 22
head:-20 -20 -34
head and:29 -46 -39
head banging:22 14 -2
head every:16 34 18
head in:7 12 39
head on:-17 -9 -21
head says:16 24 0
head … at:28 21 30
head … day:60 38 -1
head … i:-16 -5 -25
head … its:64 10 -4
head … me:56 50 -7
head … my:38 25 3
head … teh:-38 -19 -31
head … to:37 38 18
head … wall:62 60 -3
head … yourself:60 62 0
headache:-43 -36 -27
headaches:-50 -36 -10
headed:-21 -6 -5
headline:-5 -2 -1
heads:58 9 8
heads … all:58 49 25
health:-45 -52 -28
healthy:32 -4 13
hear:65 67 62
hear from:12 15 24
hear him:36 37 23
hear i:-2 20 -12
hear it:47 23 29
hear me:-8 -13 -27
hear someone:23 26 19
hear teh:46 39 42
hear … before:-25 -27 -25
hear … coming:36 42 39
hear … engine:54 57 53
hear … im:70 74 77
hear … in:-25 -22 -22
hear … no:23 3 -28
hear … screaming:44 6 1
hear … train:16 33 27
heard:-15 11 8
hearing:-5 6 18
hearing a:34 36 45
hearing voices:39 44 42
heart:21 9 -10
heart is:17 39 24
heart pills:-21 -14 -3
heart tablets:39 37 31
heart … and:14 21 -6
heart … it:32 36 -2
heart … teh:-1 -46 -11
hearts:66 71 73
heat:-34 -35 -32
heater:-35 -37 -36
heaven:24 24 35
heavy:-10 -7 -22
heavy and:-31 -16 -12
hed:5 3 -5
hed be:29 36 -10
hed see:23 26 14
hed … a:51 34 29
hed … beter:34 39 -12
hed … teh:-30 -33 -26
hedge:-8 -9 -8
heifer:0 -1 -2
held:9 6 -14
helium:66 63 63
helium and:49 55 55
heliums:25 35 34
heliums hissing:25 35 34
heliums … is:25 35 34
heliums … voice:25 35 34
hell:-26 20 12
hell kil:18 10 37
hell … and:87 78 27
hell … himself:18 17 30
hello:-5 -23 -22
helmand:27 -6 -5
helmand … others:27 -6 -5
helmand … teh:27 -6 -5
help:-48 -35 -19
help him:21 22 -8
help me:1 32 -16
help … along:41 37 -4
help … i:13 25 -2
help … with:-16 -40 -27
helped:-65 -57 -49
helped me:-46 -38 -36
helper:13 10 -4
helping:-25 -19 -13
helpline:-3 -2 -2
helps:-13 -28 -20
hem:0 -3 -6
hens:1 1 26
her:8 19 23
her blister:19 19 24
her by:29 18 5
her dads:33 29 11
her fault:-59 -57 -53
her i:44 31 -5
her im:20 20 35
her late:28 29 31
her methadone:31 27 -4
her mother:-21 -15 -5
her tablets:44 42 42
her teh:-25 -30 -27
her to:25 10 -53
her … a:20 12 1
her … alone:89 67 -2
her … am:36 28 -2
her … and:-13 -20 -37
her … at:-23 -17 -10
her … by:-32 -33 -26
her … did:23 16 -13
her … dont:-31 -15 -15
her … has:-55 -29 -15
her … his:35 43 29
her … i:-42 -27 -19
her … ill:24 22 23
her … im:40 44 61
her … in:33 29 19
her … is:26 6 13
her … it:41 26 21
her … ive:-26 -26 -31
her … my:-39 -26 -39
her … on:-18 -2 24
her … one:55 43 59
her … or:33 34 23
her … packs:24 22 26
her … she:-29 -25 -26
her … shes:-22 -24 -18
her … sorry:34 35 43
her … teh:-29 -22 -19
her … there:26 35 6
her … thing:30 32 32
her … wait:24 26 29
her … what:50 46 19
her … wont:34 28 34
here:21 43 57
here and:-33 -48 -28
here anymor:-27 -47 -23
here at:56 22 -14
here best:-31 -32 -26
here for:31 8 9
here im:-30 -12 -23
here is:-58 -23 -27
here nobody:-27 -17 10
here to:-23 -12 -11
here took:-28 -27 -19
here waiting:-26 -23 -4
here wen:-3 -5 -27
here … all:30 15 0
here … at:-35 -22 -12
here … dont:23 1 -5
here … for:83 87 96
here … here:14 14 28
here … hes:-18 -25 -21
here … i:38 44 47
here … im:-14 -22 -18
here … in:27 27 23
here … me:0 33 17
here … minutes:39 34 34
here … morning:14 19 24
here … my:-53 -55 -44
here … not:28 9 -5
here … out:3 2 -22
here … stop:17 29 16
here … u:-24 -23 -14
here … want:21 24 33
here … will:28 4 9
here … with:37 35 35
heroin:-17 -27 -29
heroin … a:-29 -3 -2
heroin … teh:70 15 -15
hers:13 14 10
hers tell:10 19 22
herself:19 29 -22
herself she:55 58 49
herself … teh:-28 -30 -28
hert:-1 1 -9
hes:45 63 90
hes at:-12 -16 -28
hes barricaded:-22 -20 -18
hes been:-34 -18 -11
hes burning:15 23 39
hes doing:-25 -12 -1
hes drunk:42 40 -35
hes goin:22 29 18
hes gone:93 78 74
hes got:5 22 -5
hes home:-54 -51 -57
hes in:24 19 17
hes not:96 97 98
hes off:38 42 41
hes on:56 55 46
hes out:35 14 -50
hes outside:-4 -1 20
hes roaring:16 24 27
hes seeing:17 20 24
hes snoring:29 36 36
hes stopped:28 24 31
hes talking:58 52 51
hes teh:-14 -5 -34
hes … a:16 17 28
hes … and:55 50 15
hes … at:8 17 22
hes … bedroom:-25 -30 -24
hes … breathing:83 94 88
hes … doesnt:19 24 32
hes … drinking:24 17 7
hes … end:18 25 -19
hes … floor:44 42 48
hes … for:-21 -19 -2
hes … gun:34 31 -8
hes … i:46 39 44
hes … it:33 39 -15
hes … ive:46 38 50
hes … jmup:23 21 -14
hes … lips:56 47 53
hes … my:42 43 35
hes … no:-24 3 -13
hes … not:28 16 11
hes … of:48 28 2
hes … off:57 58 49
hes … on:21 35 31
hes … over:21 3 5
hes … reason:-23 3 -9
hes … right:28 34 42
hes … roof:-28 -24 -24
hes … something:24 23 21
hes … son:59 63 40
hes … talking:14 22 30
hes … teh:22 27 29
hes … to:29 33 38
hes … up:61 52 43
hes … weird:23 24 26
heute:8 6 24
heute nacht:36 39 52
hey:-22 -18 -14
hi:7 22 32
hi vis:23 26 26
hi … on:23 26 26
hid:39 39 50
hid … teh:39 40 39
hide:6 -15 -31
hide it:42 21 -10
hides:7 7 13
hiding:35 -1 -23
hiding food:44 -10 -1
hiding in:15 16 25
hiding my:-25 -2 2
hiding … my:43 -10 -3
high:-47 -33 -33
higher:-15 -14 -13
highest:28 18 21
highest at:31 20 24
highway:-11 -16 1
hija:31 -2 -2
hijo:59 54 44
hijos:-4 0 0
hilary:1 1 1
hill:8 0 3
him:7 22 25
him and:-56 -54 -46
him every:-36 -26 -18
him im:-20 -40 -29
him in:18 23 1
him not:24 31 -10
him screaming:29 37 20
him that:27 23 47
him wen:39 37 7
him what:-26 -16 -15
him with:21 9 -24
him … am:15 5 35
him … and:13 -19 -38
him … been:33 36 -24
him … gone:33 38 37
him … ground:22 17 -17
him … hav:-29 -18 -24
him … he:-21 -43 -18
him … him:68 73 70
him … i:16 32 20
him … ill:75 71 55
him … it:-14 -5 -27
him … ive:32 35 -29
him … know:36 40 32
him … my:-8 3 24
him … one:-47 -33 -29
him … stopped:-31 -17 -1
him … swear:38 35 -9
him … teh:21 19 12
him … went:29 -4 -2
himself:54 56 20
himself and:58 42 20
himself in:29 39 60
himself out:-27 -21 -17
himself … dont:49 50 28
himself … his:-22 -19 -11
himself … i:18 24 2
hindi:0 1 1
hip:-17 -14 -10
his:-4 3 13
his bag:-20 -23 -31
his belt:-48 -44 -36
his blazer:29 22 0
his cars:45 39 34
his face:-42 -13 -1
his family:-27 -17 -6
his gun:19 22 25
his hair:-27 -31 -39
his hand:29 25 30
his hands:48 5 15
his hoodie:21 17 18
his kids:64 70 -9
his life:45 41 -21
his lips:23 22 16
his mother:25 2 6
his old:22 19 25
his room:-15 -21 4
his washing:-37 -24 -23
his wife:-24 -17 -5
his … a:30 29 38
his … and:36 15 16
his … are:37 28 21
his … at:42 48 46
his … blades:26 18 10
his … blue:-23 -26 -25
his … for:-26 -35 -54
his … from:40 8 5
his … goin:-35 -30 -5
his … gone:33 32 28
his … he:21 21 -1
his … hes:33 33 32
his … i:-37 -23 -19
his … its:40 33 37
his … ive:74 79 69
his … last:18 6 -22
his … life:-21 -9 7
his … my:-24 -11 -3
his … night:-21 1 -7
his … of:-27 -16 -5
his … off:-20 -20 -13
his … on:35 35 37
his … rolled:30 13 20
his … round:13 11 23
his … said:16 21 13
his … sunday:-36 -36 -30
his … teh:-7 25 14
his … this:25 23 14
his … under:-42 -38 -27
his … wen:42 41 21
hissing:25 35 34
hissing voice:25 35 34
hissing … is:25 35 34
history:8 0 9
hit:21 5 -61
hit me:11 -22 -12
hit my:-42 -23 -6
hit since:48 56 -2
hit teh:-38 -36 -24
hit … an:-35 -36 -18
hit … head:-44 -30 -5
hit … hour:-35 -36 -18
hit … i:-41 -12 -18
hit … left:-38 -35 -12
hit … on:9 -37 -8
hit … rehab:36 42 -2
hit … teh:112 34 -5
hit … with:22 29 -3
hits:57 72 -15
hits her:38 32 21
hits me:81 90 -27
hits … at:-29 -25 -4
hits … every:35 36 -1
hits … hes:-24 -16 -8
hitting:83 86 57
hitting mum:56 54 57
hitting my:43 46 -1
hitting … head:43 46 -1
hof:16 -3 -3
hold:-3 13 -11
hold ice:30 30 -1
hold my:-26 -24 -6
hold … and:31 36 4
holding:-5 -20 10
holding ice:35 -60 -6
holding … instead:22 -7 0
holding … my:2 -28 -3
holds:-33 -37 3
holiday:-43 -51 -32
holidays:13 8 14
holy:-11 -44 -31
home:19 5 -22
home alone:-53 -54 -16
home and:25 5 -20
home for:25 24 30
home from:45 34 23
home group:-33 -29 -21
home im:42 8 -7
home its:4 -6 -30
home nobody:14 -37 -21
home to:1 11 28
home … a:-29 -20 -13
home … all:49 45 6
home … and:-46 -36 -36
home … be:21 36 34
home … deployment:24 22 -10
home … dont:48 34 -6
home … for:-28 -19 -16
home … i:28 14 -19
home … in:42 -1 4
home … it:46 56 29
home … knows:10 -43 -22
home … not:35 63 7
home … on:-14 -21 -3
home … teh:46 6 5
home … want:62 41 0
homes:32 34 14
homework:-28 -20 -4
honest:48 47 44
honest answer:-22 -19 -12
honest to:2 20 -7
honest … god:2 20 -7
honest … i:39 6 -2
honestly:0 0 0
honor:19 20 14
honour:42 50 50
hoodie:25 25 22
hoodie on:21 17 18
hook:1 6 3
hook … dog:-33 -30 -29
hoops:-2 -5 -1
hoover:34 5 5
hoovering:-41 -25 -19
hope:-3 -17 -48
hope for:24 38 -3
hope i:58 -17 -9
hope one:18 31 -1
hope teh:29 -24 -12
hope u:-24 9 13
hope … catch:50 -2 -1
hope … dont:-16 -25 -5
hope … it:34 32 -12
hope … of:18 30 -1
hope … something:48 -2 -1
hope … these:18 31 -1
hoped:33 22 19
hoped to:33 23 23
hoped … be:111 7 5
hopeless:-34 -19 -13
hoping:95 -10 -37
horrible:-3 -26 -18
horse:5 -24 -14
hose:39 41 39
hose is:40 39 30
hose … in:40 39 30
hose … teh:40 39 30
hosepipe:27 25 29
hospice:-22 -18 -11
hospital:-63 -72 -58
hospital for:-23 -12 -16
hospital … teh:-24 -13 -17
hostel:19 13 15
hostel … capsules:20 14 7
hostel … is:23 24 25
hot:7 22 9
hot water:-25 -10 0
hot … my:39 41 21
hot … to:42 43 21
hotel:-19 -12 -7
hour:37 37 28
hour ago:78 68 51
hour and:22 34 23
hour … a:29 36 35
hour … and:27 15 28
hour … can:-18 -27 -10
hour … feelin:-31 -23 -23
hour … ive:-44 -42 -63
hour … shes:-62 -50 -39
hour … sleepy:-31 -23 -23
hour … teh:50 39 19
hours:-37 -34 -8
hours of:-26 -12 -7
hours … teh:14 17 29
house:-7 5 13
house and:-51 -32 -24
house from:20 26 20
house sorry:26 19 29
house to:23 22 36
house … empty:32 29 23
house … for:26 14 24
house … go:40 26 28
house … knife:14 14 35
house … since:-29 -7 -5
house … teh:-18 -26 -9
housemate:-2 8 4
houseplant:-4 -36 -6
housing:-4 -3 -4
how:-32 -19 -24
how calm:46 62 59
how can:-27 -11 -6
how did:21 -15 -6
how do:-63 -51 -23
how i:17 37 9
how id:27 29 9
how im:60 -23 -22
how it:51 -9 -7
how long:68 70 73
how many:-23 -12 -14
how much:-24 -12 -19
how quiet:-11 -25 -14
how teh:-3 21 -10
how to:4 0 20
how … am:12 28 31
how … be:68 -15 3
how … call:45 53 32
how … do:17 27 16
how … for:24 43 16
how … get:24 29 24
how … i:-57 -23 -4
how … if:-40 -28 -17
how … is:29 19 -3
how … it:-25 -18 -17
how … ive:-21 -13 -5
how … kil:-1 4 -21
how … know:58 36 34
how … of:-24 -6 -7
how … sounds:13 27 -1
how … teh:32 10 30
how … to:-25 -1 -3
how … u:37 -8 -6
how … whole:37 30 -6
how … would:86 64 -3
hows:-28 -11 -26
hows everyones:-3 -2 -24
hows … monday:-3 -2 -24
hoy:-49 36 33
hr:10 -4 3
hubby:-19 -6 -8
hubbys:23 29 33
hug:-23 -20 -11
huge:-37 -19 -13
hugging:-8 -6 -1
hugs:-5 -2 0
human:-33 -26 -16
humming:26 30 32
hundred:3 8 -12
hundred thousand:-27 -24 -16
hundred … and:21 30 1
hundred … one:-26 -22 -15
hung:-13 5 9
hung teh:-33 -31 -27
hung up:29 38 47
hung … im:15 13 35
hung … it:-5 -4 -22
hunger:31 25 22
hunger strike:33 30 31
hungry:-30 -9 -2
hunting:-47 -4 -1
hurling:-20 -4 -7
hurry:40 21 9
hurt:43 33 -12
hurt her:30 35 -12
hurt meself:0 -54 -64
hurt my:57 77 -13
hurt … and:-28 -19 -7
hurt … bad:13 32 -8
hurt … i:-3 -22 -39
hurt … is:27 2 23
hurt … ive:21 16 -11
hurt … tonight:-9 -59 -60
hurting:-24 -11 -53
hurting … and:20 26 -1
hurts:-20 -22 2
husband:36 36 36
husband and:12 -10 -36
husband has:44 47 54
husband hit:-39 -35 -12
husband hits:31 26 -11
husband is:14 20 36
husband quit:-23 -22 -25
husband … drinking:-19 -21 -25
husband … i:-47 -40 -20
husband … me:21 20 30
husband … teh:60 60 58
husbands:29 31 25
hvae:11 12 13
hymn:27 27 31
hymns:1 2 -4
hypothetically:43 46 22
hypothetically how:38 38 32
hypothetically if:29 27 -4
hypothetically … long:33 30 29
hypothetically … someone:30 28 -4
hypothetically … was:36 34 0
i:-7 -15 -22
i a:30 -29 -28
i agree:10 24 -3
i and:50 32 26
i ask:81 45 19
i attempted:52 77 -7
i believe:-23 -23 -22
i bleed:37 47 -2
i bought:57 63 60
i bring:111 20 -4
i buy:45 43 12
i came:-37 -22 -16
i can:-33 -27 -14
i cannot:-8 2 26
i carry:-27 -28 -20
i carved:83 93 -3
i catch:44 -3 -1
i choose:19 18 22
i chose:20 31 19
i clock:22 -21 -17
i cook:55 55 -1
i counted:21 9 15
i cried:-51 -29 -25
i cross:48 -9 -4
i cut:33 53 23
i daydream:15 20 -2
i decided:-47 -16 -7
i did:42 38 40
i didnt:15 -21 -38
i die:67 67 -50
i died:24 -9 -6
i do:22 54 47
i dont:-5 -30 -33
i drank:-15 -23 -11
i dream:42 28 -14
i drink:-8 -6 -20
i end:-14 -29 22
i envy:97 -2 -1
i failed:40 21 13
i feel:25 -11 -53
i fell:42 48 30
i felt:-28 -40 -32
i fix:-26 -29 -23
i forgive:49 53 49
i forgot:-20 -6 -5
i found:-16 -16 -26
i gave:31 8 12
i get:-32 -43 -54
i give:36 33 14
i go:60 47 46
i got:-20 -36 -60
i had:-30 -29 -22
i hang:-30 -33 -32
i hate:31 -28 -42
i hav:14 17 32
i hear:-32 -23 -19
i held:40 2 -10
i hid:8 22 34
i hope:-27 -47 -57
i injected:38 39 43
i intend:42 66 -2
i jmup:67 41 48
i jumped:30 26 9
i keep:68 77 28
i kil:-4 14 67
i killed:29 42 -4
i know:14 31 35
i last:-39 -11 -9
i leave:49 45 8
i left:-48 -23 -9
i lie:27 13 -16
i lied:35 55 11
i liked:37 45 39
i live:49 49 4
i look:16 -35 -38
i love:-21 -24 -24
i loved:33 19 23
i m:40 40 44
i made:-22 -10 5
i make:-1 -26 -38
i may:-5 -2 -27
i mean:23 32 32
i meant:27 39 61
i met:21 27 19
i might:31 -57 -23
i miss:-25 -15 -7
i need:-24 5 12
i needed:-40 -26 -6
i never:-8 -21 -24
i no:81 13 -30
i ought:33 33 41
i over:43 -12 -4
i overdosd:30 48 10
i picked:-45 -11 -4
i plan:-24 -10 -5
i pray:35 10 -12
i promise:-25 -13 3
i pull:26 34 38
i put:28 40 22
i read:-48 -32 -31
i reckon:55 34 37
i recommend:-29 -17 -5
i relapsed:-7 -36 -9
i remember:-24 -10 -7
i run:-24 -27 -20
i said:49 14 43
i sat:-4 -16 -29
i say:31 -31 -38
i see:-38 -37 -52
i shall:26 36 69
i shot:23 24 25
i should:31 -5 -15
i signed:17 18 27
i sleep:24 30 26
i slept:-25 -17 -11
i slipped:26 -15 -9
i smiled:47 44 48
i sold:-30 -9 0
i start:-23 -20 -24
i started:-49 -51 -36
i stay:-43 -10 -2
i stayed:-22 -1 4
i stop:34 19 4
i stopped:4 19 30
i suppose:29 9 26
i swallowed:52 63 64
i swear:27 26 -19
i take:-29 -8 -38
i teh:15 -41 -26
i tell:-3 -9 -31
i that:39 14 8
i thought:-29 8 31
i threw:73 -35 -48
i ticked:22 -2 -1
i tied:-22 -3 3
i told:-33 -29 -23
i took:16 24 29
i train:-23 -8 -5
i tried:60 46 27
i turned:-43 -43 -7
i typed:32 10 -4
i used:0 -27 -27
i wait:48 30 27
i wake:-1 10 -42
i walk:-27 -41 -15
i walked:36 32 -14
i want:29 53 -34
i wanted:-27 -22 33
i was:26 -45 -12
i watched:-23 -16 -10
i were:-28 -15 -6
i werent:77 11 -1
i woke:-15 -57 -27
i wonder:47 -9 -4
i wont:45 58 69
i would:-59 -21 -34
i wouldnt:40 -21 -31
i write:20 -11 12
i wrote:16 13 20
i … a:26 2 15
i … after:27 23 16
i … alife:8 10 22
i … all:3 18 23
i … alone:87 80 49
i … an:-2 20 29
i … another:21 -7 10
i … answer:33 36 30
i … any:7 10 22
i … anymor:26 -8 7
i … anyone:60 12 18
i … arms:100 104 72
i … around:-5 -20 -31
i … as:-56 -28 -33
i … at:4 -28 -25
i … away:70 -10 -8
i … back:9 36 35
i … bad:31 -11 -5
i … be:45 36 52
i … been:41 11 22
i … before:-34 -15 -9
i … being:-10 11 21
i … bit:37 10 15
i … blade:-21 -12 1
i … born:33 -3 -1
i … both:28 23 20
i … bottle:-46 -2 -1
i … brought:20 30 22
i … but:-2 14 22
i … by:-5 -9 -25
i … cancer:56 -6 -2
i … cant:-3 14 51
i … car:-9 -9 -23
i … care:24 23 -26
i … chair:46 43 28
i … class:21 -3 -1
i … clock:38 40 35
i … coffee:18 25 26
i … come:-15 -5 -25
i … coming:-32 -36 -25
i … could:-21 -24 -1
i … counting:19 23 28
i … cut:51 24 28
i … cuting:56 72 -3
i … date:-56 -54 -32
i … day:21 -7 -17
i … dead:156 53 25
i … deep:18 30 27
i … did:13 33 -8
i … die:52 83 8
i … disappear:60 -23 -6
i … disappointed:60 22 -10
i … do:25 21 34
i … dont:32 40 23
i … down:-33 -28 -17
i … drink:-65 -32 -6
i … drunk:48 -4 -7
i … each:76 12 17
i … eaten:47 23 -4
i … end:2 10 -23
i … every:56 7 -3
i … everyone:15 36 19
i … existing:41 -7 -1
i … faint:14 20 48
i … far:33 35 44
i … feed:23 20 16
i … feel:-20 -13 -6
i … feet:6 -35 -8
i … fill:-25 -9 0
i … fine:-6 4 27
i … finish:12 20 25
i … finished:62 73 71
i … for:2 33 9
i … forgive:27 18 19
i … four:4 -18 -36
i … frightened:51 55 -1
i … from:9 53 6
i … get:-31 -6 21
i … getting:-34 4 -19
i … giving:-21 -23 -7
i … god:33 -20 -13
i … gone:35 -18 6
i … good:0 9 37
i … goodnight:39 44 46
i … got:-8 -21 -9
i … had:-35 -26 -27
i … half:21 -10 -3
i … hand:34 33 33
i … hang:29 33 -11
i … hangin:-4 -23 18
i … harmed:-25 -6 -1
i … hav:-18 -42 -21
i … he:8 -19 -40
i … hear:45 36 46
i … heard:-31 -4 -4
i … hearing:19 19 20
i … her:22 19 21
i … here:12 24 5
i … hold:22 27 37
i … home:-31 -1 -13
i … hope:38 48 -4
i … hoped:25 16 18
i … hurt:58 36 -11
i … hurting:34 6 0
i … i:6 30 13
i … id:39 51 55
i … if:-28 -2 -2
i … ill:-11 14 -21
i … im:-40 11 4
i … in:28 12 21
i … inside:27 36 46
i … into:22 23 -24
i … it:43 34 18
i … itd:19 32 31
i … its:-10 -20 -29
i … ive:-16 -33 -8
i … jealous:83 -3 0
i … joined:22 24 22
i … k:50 52 -20
i … keep:0 28 50
i … kept:29 32 28
i … kettle:3 19 31
i … kids:5 17 21
i … kil:60 89 7
i … killing:-31 -57 3
i … knife:13 18 30
i … know:-31 -23 -29
i … last:68 40 33
i … late:-21 -11 -9
i … left:-27 -1 -23
i … let:16 18 31
i … life:-51 -7 -2
i … list:12 21 0
i … live:-28 11 5
i … living:-23 -5 -9
i … long:5 23 30
i … look:69 1 -10
i … looking:-46 -11 -3
i … lot:-25 -11 -3
i … love:-26 -25 -13
i … lying:15 34 -10
i … make:57 47 40
i … man:-25 -10 -14
i … me:5 20 -15
i … mean:90 57 -1
i … meself:20 50 7
i … mess:-25 -29 -30
i … mind:-24 -28 -18
i … mine:-21 -5 -13
i … money:-33 -20 -13
i … need:-29 -25 -3
i … needing:88 64 69
i … never:23 12 14
i … new:-13 -14 -20
i … night:88 62 33
i … nineteen:30 -2 -2
i … no:30 -20 -9
i … nobody:24 23 2
i … not:-5 -30 -38
i … nothing:49 26 -3
i … number:5 -40 -22
i … nurse:46 47 18
i … obey:28 29 -1
i … od:-18 -21 -3
i … of:16 12 28
i … off:35 33 47
i … on:38 16 -5
i … one:22 -8 -14
i … or:-13 -71 -47
i … other:-22 -26 -4
i … out:16 29 -22
i … over:-23 -9 21
i … own:76 83 47
i … past:64 57 23
i … peace:48 59 62
i … people:78 19 30
i … person:44 -20 -5
i … pick:39 -6 -6
i … picture:37 -3 -2
i … pills:1 -11 -20
i … place:77 69 40
i … plan:65 5 -14
i … platform:78 77 74
i … purpose:-1 35 2
i … put:16 37 -13
i … ready:27 39 -4
i … reason:69 25 -3
i … rest:-23 -24 -21
i … rists:-2 -1 32
i … road:41 27 35
i … roof:73 59 58
i … rung:30 29 44
i … running:7 19 23
i … safe:30 41 -46
i … said:93 70 5
i … say:-33 -24 -10
i … saying:16 -1 -22
i … scared:30 15 47
i … scream:-28 -22 -13
i … see:55 24 27
i … seizure:73 80 88
i … set:57 60 56
i … sharpened:49 24 22
i … she:-31 -7 -16
i … sherry:22 -4 -3
i … shooting:48 71 -5
i … should:48 -11 -5
i … sick:59 64 56
i … six:43 -19 -1
i … sleep:-32 -23 0
i … slit:0 1 -33
i … sober:-31 -21 -17
i … some:5 -26 -5
i … somebody:9 6 20
i … someone:-66 -42 -16
i … something:52 36 16
i … son:20 1 11
i … sorry:-34 -25 -23
i … stand:46 38 37
i … stay:11 27 29
i … staying:20 36 39
i … step:23 26 25
i … stop:-26 0 -27
i … stuff:33 20 31
i … such:78 36 38
i … sucidal:72 54 6
i … surgery:50 -3 -3
i … tablets:15 34 40
i … take:-41 -25 8
i … taken:78 73 65
i … takin:-24 -9 -12
i … talk:48 17 12
i … teh:44 46 47
i … tell:3 9 26
i … telling:13 20 26
i … ten:49 39 47
i … than:21 5 -1
i … that:-10 -12 -37
i … thats:31 16 30
i … them:44 10 17
i … there:42 -33 -49
i … theres:70 11 18
i … they:51 45 41
i … theyd:-26 -10 -2
i … thighs:21 28 -10
i … thing:16 31 29
i … thinkin:-20 -22 -25
i … this:-20 -15 -50
i … thought:37 29 15
i … through:4 -5 -28
i … throw:24 -21 -9
i … till:37 34 29
i … time:-22 -17 -15
i … tmrw:-30 -23 -17
i … today:47 -3 -28
i … tonight:-9 9 27
i … took:19 28 31
i … trigger:38 34 31
i … twice:9 22 3
i … two:9 38 25
i … unalive:26 -9 -1
i … under:-50 -37 -28
i … ur:-28 -9 2
i … use:-52 -31 -11
i … using:-45 -19 -14
i … wait:40 31 35
i … wake:47 29 -12
i … want:-6 -27 23
i … wanted:-20 -18 -25
i … was:29 -54 -46
i … we:17 21 27
i … wednesday:48 50 35
i … wen:-13 -35 -28
i … were:21 9 -23
i … what:28 42 42
i … whats:-21 -4 -2
i … where:51 49 31
i … which:45 47 51
i … while:-56 -12 -10
i … whoever:-25 -20 -18
i … whole:2 14 21
i … will:-21 -18 -16
i … window:30 33 30
i … wish:-27 -2 -2
i … with:-4 -8 -54
i … without:-59 -50 -33
i … wont:-31 -13 -2
i … wouldnt:-34 -13 -6
i … writing:-31 -18 -6
i … wrong:21 9 -28
i … years:8 -41 -21
i … yes:28 43 31
i … yet:-23 -26 -4
ibuprofen:-19 8 -14
ice:4 -1 -2
ice and:26 28 -2
ice instead:56 -7 0
ice … teh:22 42 19
ich:113 123 47
ich bringe:43 53 12
ich denke:29 41 -5
ich habe:67 92 60
ich mich:29 31 29
ich ware:52 -16 -7
ich will:48 38 -18
ich … abschiedsbrief:44 43 52
ich … alle:-36 -12 9
ich … an:36 47 24
ich … auf:23 28 31
ich … dann:54 58 61
ich … das:16 23 -7
ich … den:8 9 31
ich … der:26 32 30
ich … mehr:27 -6 -5
ich … mich:10 49 -6
ich … selbstmord:68 82 -4
ich … sterben:38 -9 -1
ich … tabletten:60 59 81
ich … tot:52 -16 -7
ich … umbringen:41 46 -7
ich … und:-37 -27 -12
id:55 5 0
id a:23 8 19
id do:2 26 -47
id got:41 11 -3
id hav:-20 -30 -13
id never:50 -1 -7
id not:117 53 51
id rather:-3 -15 -20
id sooner:-31 -32 -10
id step:30 -5 -6
id swap:21 -4 -3
id teh:81 -31 -20
id to:86 60 43
id want:-51 -8 4
id … and:-20 -3 9
id … any:20 -5 -3
id … be:79 27 31
id … been:21 -15 -9
id … born:27 -1 0
id … by:-18 41 22
id … content:22 -12 -5
id … dead:-50 -6 -16
id … do:36 7 -6
id … for:62 26 35
id … glad:29 -3 -1
id … hav:45 -4 -3
id … i:26 19 -4
id … if:-56 -17 -7
id … in:20 14 11
id … it:13 -11 -47
id … meself:61 20 -4
id … not:39 6 5
id … off:-11 -28 -8
id … ok:37 2 -2
id … plan:-32 -12 7
id … relieved:59 -4 -2
id … stay:56 -19 -13
id … teh:23 51 32
id … than:-29 -9 -3
id … there:32 -6 -1
id … with:32 24 -11
idc:0 0 0
idea:-38 -38 -25
idk:0 0 0
ie:-7 -5 -1
if:-9 -21 -28
if a:22 -17 -12
if anyone:-54 -22 14
if he:-22 -14 -16
if i:24 2 -66
if id:31 -2 10
if it:27 21 -24
if its:-7 -19 -21
if my:-12 15 -27
if she:-31 -3 -24
if teh:32 -11 -30
if there:39 36 33
if u:21 -25 9
if ur:29 28 29
if … about:40 -4 -2
if … ask:32 28 -6
if … at:31 -17 -9
if … be:-33 -4 -3
if … came:48 -19 -14
if … can:-31 -17 -12
if … dead:45 32 -3
if … did:9 35 -10
if … didnt:36 -25 -3
if … died:21 -8 -3
if … dont:-45 -3 -29
if … every:-32 -3 -2
if … existing:23 -2 0
if … for:21 -20 -10
if … get:32 49 27
if … gone:0 -21 -11
if … got:25 -11 -7
if … had:-30 -1 1
if … hav:-30 -28 -8
if … hit:50 -7 -1
if … i:43 51 34
if … ill:80 69 -2
if … im:37 -5 -1
if … in:-25 -1 1
if … is:26 -7 -26
if … kil:-50 -21 -1
if … killed:16 37 -2
if … kills:39 47 -1
if … know:61 13 45
if … leave:31 40 3
if … me:61 38 21
if … meself:-5 31 -3
if … more:32 22 18
if … my:-34 -14 -19
if … no:-9 -35 -29
if … one:-68 -24 -9
if … reading:17 26 29
if … says:-6 15 33
if … see:38 36 34
if … she:4 2 -21
if … something:-39 -24 -10
if … speak:60 44 -1
if … stop:28 17 -6
if … stopped:-28 -30 -6
if … teh:-49 -12 -15
if … tell:30 38 -5
if … text:26 22 24
if … that:-8 -24 -16
if … this:47 61 56
if … to:-27 -18 2
if … told:-29 -15 8
if … took:9 19 35
if … wake:26 28 -27
if … want:-73 -45 -3
if … wants:1 -8 25
if … was:85 17 -21
if … wasnt:84 -13 -11
if … were:-29 18 18
if … werent:76 6 -4
if … what:9 10 30
ihn:-11 -6 -2
il:11 20 25
il be:45 43 36
ill:7 24 25
ill go:26 26 30
ill hav:61 47 38
ill kil:-44 -46 -15
ill let:70 66 44
ill not:109 68 66
ill put:92 92 46
ill take:51 49 47
ill type:-19 -23 -21
ill … a:38 37 14
ill … and:-4 -11 -22
ill … at:8 -45 -38
ill … back:-11 5 -26
ill … be:63 33 32
ill … been:43 44 42
ill … before:23 22 32
ill … by:-8 -11 24
ill … dead:-3 -5 30
ill … for:36 42 39
ill … goin:15 28 -3
ill … gone:15 26 29
ill … here:-21 -4 -1
ill … him:55 42 -40
ill … i:-23 10 -7
ill … if:-59 -29 -10
ill … in:41 37 36
ill … it:57 31 9
ill … meself:15 19 61
ill … more:25 22 6
ill … of:-30 -16 -4
ill … past:49 45 42
ill … teh:54 69 53
ill … there:77 67 69
ill … tmrw:30 17 9
ill … tonight:-30 -29 -42
ilocano:5 8 9
ily:9 3 6
im:10 18 12
im a:33 21 17
im afraid:-27 -17 -37
im after:28 34 42
im an:25 2 -25
im ashamed:22 2 -4
im at:-1 43 44
im away:40 48 40
im bleeding:53 55 54
im buying:-19 -23 -16
im by:23 20 35
im carrying:12 45 -1
im choosing:38 45 21
im cuting:-30 -21 -30
im dead:-66 -44 -16
im do:-13 -9 -43
im done:78 48 38
im driving:26 24 25
im drowning:-27 -17 -9
im dying:-48 -4 -3
im ending:47 45 18
im fine:-9 -17 -21
im finished:21 23 21
im glad:-14 -24 -11
im goign:28 35 36
im goin:48 42 23
im gone:34 35 32
im hang:2 3 26
im having:31 40 -15
im here:48 3 23
im in:79 79 80
im jumping:21 26 42
im kil:29 39 -5
im killing:11 3 29
im leaving:1 23 16
im looking:-33 -7 -10
im making:-28 -25 -17
im nervous:-42 -32 -22
im next:48 51 1
im not:-7 -20 -21
im off:-13 -18 -30
im ok:37 15 9
im on:16 -25 -21
im out:71 69 73
im outside:71 43 56
im over:15 31 41
im overdosing:10 16 26
im parked:54 43 52
im past:33 31 22
im proud:-12 -24 -5
im quiet:20 19 20
im ready:38 -12 1
im sat:23 21 28
im saying:34 -3 -2
im scared:3 37 13
im seeing:20 35 35
im serious:43 28 -40
im sitting:-39 -39 -35
im sorry:-37 -47 -36
im staring:-20 -8 -4
im starving:-7 -32 -2
im staying:48 11 11
im stepping:56 62 60
im stopping:47 44 39
im sucidal:51 65 -24
im takin:47 30 51
im teh:-26 -26 -13
im telling:32 41 7
im texting:34 33 30
im tired:2 -6 -36
im to:-31 -27 -25
im trying:-25 -30 -35
im typing:22 21 20
im unalive:13 24 -16
im up:5 21 6
im using:76 73 69
im waiting:80 77 78
im walking:41 34 37
im with:28 3 6
im worried:-39 -25 -30
im writing:12 23 27
im … a:-47 -40 -31
im … about:-36 -16 13
im … all:17 9 20
im … and:28 40 35
im … anymor:18 20 28
im … around:49 44 41
im … at:20 36 20
im … away:33 26 19
im … back:32 37 26
im … bc:27 1 -22
im … be:22 -5 -13
im … before:39 49 11
im … behind:28 38 29
im … being:22 1 -3
im … both:51 -2 -1
im … bridge:-50 -47 -50
im … brother:16 23 27
im … burden:72 21 -7
im … but:-24 -31 -15
im … by:54 30 39
im … calling:19 28 35
im … come:121 57 59
im … couldnt:26 24 25
im … die:92 4 36
im … do:-19 -23 -25
im … dont:102 53 67
im … down:25 27 23
im … drown:-48 -49 -36
im … end:19 -5 -48
im … ending:32 64 -11
im … every:45 2 -6
im … everyone:-6 -25 -19
im … fed:2 5 28
im … feel:-35 -25 -8
im … floor:4 -34 -27
im … from:-14 21 -35
im … front:24 24 26
im … gave:-43 -43 -29
im … go:5 25 -30
im … good:12 19 26
im … gun:10 19 24
im … hang:-74 -75 -65
im … head:25 37 33
im … heart:32 -14 -9
im … her:-28 -12 -10
im … him:51 70 33
im … his:33 22 29
im … holidays:22 23 27
im … home:26 15 13
im … house:33 40 46
im … how:-13 -15 -31
im … hurt:101 92 -8
im … ice:21 -6 -1
im … id:61 2 -1
im … if:-59 -25 -17
im … ill:11 25 30
im … im:23 19 -7
im … in:14 0 33
im … instead:22 -7 0
im … into:-34 -37 -37
im … is:-36 -25 -13
im … it:41 41 42
im … its:26 15 24
im … ive:-58 -58 -28
im … jmup:61 63 75
im … joking:1 1 -21
im … kil:103 72 39
im … late:82 75 73
im … life:60 -5 -2
im … lineman:48 56 53
im … living:-33 0 3
im … looking:58 -11 -4
im … make:22 27 40
im … meself:23 71 26
im … mins:22 15 12
im … my:44 46 43
im … myslf:75 42 -3
im … neighbours:25 30 38
im … no:63 32 -33
im … nobody:26 14 18
im … not:7 0 -22
im … nurse:22 20 14
im … of:23 6 -30
im … off:70 52 54
im … one:113 103 56
im … out:25 36 63
im … over:-55 -53 -44
im … own:48 31 33
im … pretending:24 25 0
im … rails:21 12 13
im … right:-49 -24 -21
im … safe:38 -13 -15
im … see:19 27 -23
im … she:-51 -57 -40
im … sill:103 102 98
im … sleeve:37 18 14
im … someone:21 24 14
im … stab:9 10 26
im … sucidal:25 29 -8
im … sure:-3 -21 -15
im … take:7 30 2
im … teh:15 33 40
im … that:-11 11 29
im … there:32 20 27
im … things:45 16 10
im … think:33 3 -5
im … thinkin:-31 -19 -9
im … this:24 7 10
im … thoughts:67 76 0
im … three:-29 -26 -42
im … tired:35 15 1
im … tmrw:-59 -49 -52
im … tonight:99 103 93
im … took:28 30 31
im … tracks:39 30 30
im … travelling:34 33 35
im … trying:44 17 23
im … two:-26 -12 -5
im … u:23 30 20
im … under:33 27 33
im … up:-7 24 4
im … ur:-39 -44 -33
im … vet:22 24 21
im … waiting:45 39 15
im … want:24 12 -14
im … was:-28 -7 -4
im … wen:12 -20 -41
im … who:-24 -11 -14
im … with:6 -40 -17
im … wrong:-32 -28 -33
ima:35 40 44
imagine:-39 3 -8
imagine a:-33 -2 -1
immersion:-7 -6 -3
important:-23 -10 -7
in:-27 -13 -9
in a:-1 9 25
in advance:6 28 22
in america:-25 -18 -6
in an:-12 -20 -21
in and:-22 -29 -40
in at:-6 -8 -61
in bed:-20 -27 -11
in court:28 37 39
in each:-39 -26 -16
in first:20 25 26
in four:23 2 -3
in from:31 -4 -1
in front:29 25 13
in goa:-23 -17 -15
in group:22 -1 0
in hand:-15 -33 27
in heaven:24 26 23
in his:42 41 6
in hospital:-23 -12 -16
in i:32 39 20
in id:88 11 16
in if:-20 -15 -12
in it:48 43 35
in law:10 3 -26
in laws:45 44 12
in march:-15 -26 -27
in may:-24 -22 -19
in me:59 26 6
in mood:54 58 56
in one:-22 -28 -21
in order:27 -15 -13
in our:28 56 31
in peace:-23 -18 -14
in recovery:-20 -11 -7
in right:-24 -19 -6
in september:31 -8 -5
in spring:-30 -14 -3
in teh:30 24 25
in that:-5 8 33
in there:6 -1 -22
in this:9 -23 -38
in three:-25 -13 -11
in town:-31 -27 -12
in two:-40 -6 -3
in with:-37 -51 -46
in … a:-29 -27 -34
in … about:-34 -10 -7
in … accommodation:25 15 19
in … after:16 24 12
in … alife:4 -39 -18
in … all:-22 -13 -8
in … an:21 13 13
in … and:52 42 30
in … arm:22 31 47
in … as:14 -19 -44
in … at:53 62 36
in … bag:-15 -22 -11
in … bath:66 57 49
in … be:20 26 9
in … behind:51 50 58
in … big:-17 -17 -26
in … blazer:29 22 0
in … blue:21 20 17
in … boat:81 73 67
in … bottle:-66 -47 -35
in … but:37 42 -16
in … car:46 57 42
in … caravan:49 53 69
in … case:19 23 32
in … chair:-27 -25 -28
in … channel:-35 -38 -24
in … chat:30 16 -1
in … cistern:22 -3 -3
in … city:-37 -33 -17
in … class:20 27 10
in … clear:-27 -11 -5
in … closet:21 26 17
in … cold:26 33 49
in … come:-26 -21 -19
in … corner:4 17 25
in … crash:-22 -4 -3
in … cupboard:10 -42 -26
in … day:-61 -22 -4
in … days:-26 -34 -32
in … died:28 31 -2
in … door:44 31 7
in … doorway:26 19 -2
in … drawer:44 16 25
in … early:-48 -45 -36
in … easter:40 38 -1
in … evening:30 10 4
in … every:-20 -38 -11
in … family:-25 -32 -19
in … few:26 33 23
in … flat:49 31 -15
in … foot:-24 -26 -12
in … for:0 -35 -22
in … garage:12 19 29
in … garden:-22 -3 -1
in … go:-31 -27 -17
in … goin:70 67 65
in … got:75 76 45
in … grave:-22 -15 -12
in … ground:-19 -29 -25
in … group:-16 -2 -23
in … had:-35 -29 -32
in … hall:3 3 27
in … hand:29 26 52
in … hav:11 25 15
in … havent:21 -7 -6
in … he:25 27 40
in … head:3 -31 -24
in … heart:31 33 -5
in … hes:16 17 33
in … his:45 36 40
in … home:-47 -38 -18
in … hostel:24 11 10
in … hour:20 3 6
in … id:45 22 7
in … if:10 31 46
in … in:61 52 44
in … inn:5 9 32
in … is:-8 -43 -28
in … isnt:-27 -7 -9
in … it:-55 -35 -18
in … its:26 -2 -27
in … ive:-45 5 7
in … jacket:49 43 34
in … language:22 -6 -2
in … lap:37 39 29
in … last:-55 -33 -20
in … live:29 33 24
in … me:45 44 18
in … medicine:27 24 20
in … memory:31 -4 -1
in … mins:39 36 40
in … minute:42 40 50
in … mirror:-22 -18 -14
in … miss:25 35 -2
in … months:22 -27 -16
in … mouth:77 90 70
in … mum:-39 -23 -20
in … never:-37 -7 -13
in … new:-26 -22 -21
in … next:31 24 40
in … night:-5 -8 -30
in … nine:30 -19 -25
in … not:-26 -18 9
in … oil:8 20 22
in … old:20 -18 -15
in … once:-62 -29 -13
in … one:28 27 30
in … other:51 17 23
in … out:26 21 29
in … own:19 16 45
in … park:-19 -17 -26
in … part:27 -8 -2
in … past:-39 -33 -21
in … phone:21 38 46
in … pipes:29 22 21
in … play:-46 -39 -28
in … pocket:0 -26 -26
in … premier:5 9 32
in … press:21 6 8
in … put:-2 -14 -29
in … rang:-17 -19 -20
in … ring:-30 -21 -5
in … row:27 -2 -1
in … same:-40 -38 -28
in … say:-20 -17 -19
in … says:-6 12 23
in … school:-1 1 -37
in … shed:59 47 29
in … shoe:33 38 39
in … sick:43 38 26
in … since:20 18 26
in … sitting:32 -12 -9
in … sorry:65 39 32
in … sounds:23 27 30
in … station:-48 -39 -28
in … talking:36 32 28
in … tea:27 31 5
in … teh:17 -21 -16
in … thank:-22 -21 -10
in … that:53 10 -8
in … thats:29 16 17
in … they:22 28 22
in … this:-62 -70 -65
in … tmrw:20 24 18
in … today:-30 -14 3
in … toilets:63 64 -28
in … told:-19 -20 -13
in … took:-24 -8 -3
in … two:-21 -16 -15
in … u:-28 -29 -34
in … waiting:32 36 34
in … want:37 38 -3
in … wardrobe:30 48 49
in … was:33 54 54
in … water:40 35 31
in … way:-5 -15 -20
in … ways:22 10 -7
in … we:10 -25 -23
in … weeks:-22 -13 -11
in … wen:2 -3 -26
in … what:-54 -29 -24
in … where:50 19 15
in … with:-24 -27 -21
in … woods:43 40 30
in … word:37 36 45
in … world:18 -39 -5
in … yard:69 41 46
in … year:-37 -20 -7
inbox:12 11 13
incident:-14 -15 -8
incl:65 37 24
informing:1 4 -2
inhailer:-1 4 6
inhaler:-3 3 11
injected:83 71 70
injected all:63 65 59
injected teh:43 42 48
injected … it:63 65 59
injected … lot:38 39 43
injected … of:63 65 59
injecting:5 2 11
injury:-1 -1 -1
inn:4 7 28
inn what:4 7 29
inn … a:3 4 27
inquest:-16 -12 -10
insecticide:32 34 22
insecticide … is:32 34 22
inside:12 7 7
inside and:-1 -33 -19
inside … i:14 21 -5
inside … sleeve:22 17 23
inside … teh:32 42 37
insta:-2 7 18
insta first:18 20 19
insta … snap:18 20 19
instead:5 -29 -19
instead of:0 -36 -14
insulin:7 6 -4
insulin … in:-45 -45 -35
insulins:47 43 45
insulins in:47 43 45
insulins … teh:47 43 45
insurance:-4 10 19
insurance … teh:42 45 46
intake:6 0 -1
intend:41 66 7
intend to:44 69 8
intend … do:8 51 -1
intent:33 33 -2
intent plan:42 31 0
internet:-28 -16 -10
interview:-21 2 -46
into:-39 -21 -24
into my:72 76 21
into teh:40 33 40
into … and:2 -28 -11
into … bc:-19 -15 -44
into … box:-50 -48 -40
into … sea:67 63 63
into … sock:-13 -9 -40
into … under:37 14 -2
into … wall:37 28 16
into … weekly:-39 -36 -34
intrusive:1 0 -2
invented:-32 -23 -1
inverness:2 -1 0
inyong:15 15 13
ir:-57 -6 -1
irme:-16 -8 -1
iron:4 4 -43
iron and:-28 -19 -15
iron on:34 49 -16
iron … my:48 57 -8
ironed:-13 -8 -5
ironing:13 11 15
is:-4 1 18
is a:-35 -20 -16
is all:53 46 46
is anymor:24 25 -1
is asleep:30 26 20
is at:27 36 31
is bad:-22 -13 -8
is beating:33 41 66
is beter:1 3 21
is closed:-27 -24 -31
is cold:43 -9 -10
is coming:-58 -51 -48
is cuting:4 3 -29
is doing:-28 -14 -18
is done:34 39 36
is empty:90 80 53
is enough:27 36 36
is finished:15 22 34
is fire:20 27 20
is from:-68 -48 -18
is full:22 22 27
is funny:-43 -41 -40
is goin:39 27 43
is gone:-38 -8 1
is good:-27 -24 -12
is goodbye:-25 -25 -32
is here:26 8 7
is i:-62 -47 -39
is in:48 51 45
is it:24 0 -19
is killing:-32 -4 -20
is late:-13 -20 -34
is looking:29 -4 -4
is loud:45 -3 13
is made:35 30 17
is mine:-46 -56 -49
is my:17 8 22
is nearly:35 54 52
is needed:28 29 28
is next:39 29 35
is no:-23 -12 -35
is not:14 -2 33
is nothing:3 -14 -23
is on:29 34 16
is one:-33 -29 -3
is over:-28 -18 -12
is round:28 23 28
is safe:35 42 29
is sewerslide:79 54 -3
is shouting:48 49 59
is sleeping:45 34 28
is slow:28 36 44
is soaked:41 39 44
is standing:28 36 33
is strong:25 -31 -32
is talking:49 60 10
is teh:-29 -42 -59
is that:14 -46 -33
is there:-49 -59 -71
is this:21 -11 -23
is tmrw:14 18 30
is to:36 11 14
is turning:28 31 28
is unconscious:73 77 77
is under:46 42 33
is what:12 24 7
is where:40 17 17
is with:36 38 37
is … a:6 18 31
is … about:22 29 -22
is … all:11 22 -15
is … am:-24 -9 -11
is … an:-30 -4 1
is … and:25 21 20
is … anniversary:27 22 16
is … are:35 37 25
is … away:-38 -35 -11
is … bad:77 30 17
is … be:-30 2 -22
is … before:14 13 -23
is … best:-20 -13 -14
is … beter:-32 -17 -11
is … birthday:21 22 20
is … bit:45 59 43
is … blue:64 70 70
is … blurry:46 43 38
is … bottle:26 28 23
is … bridge:31 26 31
is … but:15 18 -26
is … bye:82 87 83
is … can:-22 -41 -29
is … cant:-26 -14 -3
is … change:53 -8 -4
is … closet:30 29 19
is … desk:-39 -25 -33
is … die:58 -18 -6
is … dinner:-28 -16 -13
is … do:47 17 10
is … dont:3 23 41
is … door:27 20 19
is … drawer:-18 -35 -29
is … end:39 17 3
is … finished:25 32 37
is … floor:57 55 60
is … for:-20 -38 -22
is … friday:10 26 37
is … go:53 19 -6
is … goin:-30 -25 -10
is … has:16 38 -2
is … he:-21 -18 0
is … heavy:-34 -24 -22
is … her:28 41 37
is … herself:18 29 -6
is … hes:30 36 40
is … his:-26 -13 7
is … i:20 17 29
is … id:-23 -14 -8
is … if:-52 -21 -13
is … ill:-26 -17 -12
is … im:39 40 42
is … in:-53 -48 -46
is … isnt:21 -3 -3
is … its:-33 -31 -27
is … keep:-30 -14 -10
is … kil:34 43 -6
is … killing:38 42 -2
is … leave:-28 -11 -5
is … left:29 -2 8
is … living:23 -9 -1
is … looks:34 31 33
is … mad:58 59 55
is … me:32 34 59
is … meself:-8 2 -27
is … message:33 27 33
is … mind:26 16 -5
is … minute:21 17 14
is … museum:-35 -30 -37
is … my:22 11 5
is … neck:34 30 33
is … nights:30 22 -2
is … nine:30 27 1
is … note:3 5 31
is … of:28 -7 -8
is … on:19 16 30
is … one:62 -23 -23
is … out:-3 6 -40
is … over:35 28 33
is … people:85 26 41
is … red:21 26 21
is … right:33 17 33
is … round:29 6 7
is … say:54 56 57
is … school:-30 -22 -4
is … sewerslide:-19 -16 37
is … she:30 46 1
is … sister:39 33 47
is … sorry:49 43 34
is … stop:-25 -12 -3
is … sunday:27 25 24
is … take:32 24 22
is … teh:-17 -30 -17
is … that:30 13 1
is … there:80 82 84
is … these:36 -1 -1
is … they:81 76 59
is … thing:-22 -20 -42
is … think:22 27 -11
is … thought:33 25 33
is … tmrw:41 17 14
is … to:-23 -21 -21
is … today:-4 -35 -22
is … tonight:-11 -40 -20
is … two:-48 -33 -37
is … u:44 30 12
is … up:-6 -8 -34
is … use:51 1 7
is … want:-23 5 -31
is … wanted:21 20 16
is … wardrobe:39 37 36
is … weekend:53 48 47
is … wen:-35 -18 -2
is … will:-5 -11 33
is … worth:35 -7 -6
ish:1 -11 -3
isha:-7 -7 -4
island:-16 -4 -2
isnt:52 -7 -10
isnt a:33 38 24
isnt answering:30 39 26
isnt that:56 -5 2
isnt worth:62 -3 -1
isnt … a:-27 -8 -6
isnt … i:-13 -36 -22
isnt … im:35 18 25
isnt … it:31 1 4
isnt … me:-25 0 -1
isnt … teh:-25 -19 -11
issue:-56 -28 -25
issues:-46 -32 -21
ist:44 50 66
it:10 21 18
it all:19 26 31
it an:20 23 -6
it any:-64 -36 -8
it back:-41 -28 -25
it bad:32 27 -4
it be:79 65 -4
it but:9 -5 -30
it by:44 38 5
it came:46 -1 0
it did:-25 -2 -13
it didnt:48 39 28
it does:23 13 -37
it doesnt:11 21 15
it dont:50 65 64
it down:-42 -31 -7
it either:55 -7 -1
it ends:34 39 41
it enough:57 -1 -1
it feels:-34 -12 -10
it for:1 -50 -35
it gets:16 2 31
it go:-29 -16 -10
it goes:-44 -34 -26
it goin:87 99 11
it got:-32 -16 -10
it had:20 5 -18
it happened:59 49 1
it helps:17 30 -3
it here:-39 -40 -26
it hes:44 38 45
it hurt:-27 4 -6
it i:-35 -46 -31
it if:14 -28 -6
it ill:-35 -37 -30
it im:6 -8 -32
it in:21 -9 6
it is:-22 9 -23
it it:35 27 33
it its:-35 -20 -18
it ive:-19 -28 -21
it kills:67 62 -1
it look:35 46 55
it looks:20 9 13
it mattered:19 25 34
it meant:46 61 51
it meself:-15 3 -26
it more:12 2 -35
it much:16 26 -11
it my:-29 -46 -39
it off:-6 1 23
it on:46 42 55
it one:30 6 11
it or:-64 -65 -24
it out:-47 -29 -21
it passed:-10 -26 -1
it planned:21 23 -9
it put:28 30 28
it ring:22 -19 -10
it says:-31 -12 -9
it shes:-1 -21 -12
it since:21 -31 -10
it sounds:-25 9 1
it stops:24 61 -5
it swallowed:-11 -22 -16
it teh:-14 -9 20
it there:-20 -10 -7
it this:35 20 13
it through:-14 -21 -14
it till:25 27 -3
it to:-7 26 36
it today:88 76 50
it tonight:17 30 47
it took:-4 -24 -3
it twice:26 28 5
it u:21 2 8
it up:38 4 -7
it wants:29 26 23
it washed:46 44 47
it went:-28 -15 -8
it were:5 -34 -1
it with:17 17 -33
it would:26 -11 5
it … a:17 37 40
it … about:-35 -30 -15
it … all:26 -3 -7
it … another:-5 -27 -12
it … any:28 17 15
it … anymor:28 23 -2
it … anyone:32 23 16
it … as:-23 -3 4
it … at:-26 -18 4
it … back:3 -22 -12
it … bad:16 37 23
it … bc:17 25 -7
it … be:25 25 43
it … been:-20 -37 -5
it … beter:52 49 37
it … bought:23 19 -1
it … breakfast:26 36 37
it … but:-31 -33 -24
it … by:4 -18 -23
it … came:26 -15 -9
it … cant:90 53 21
it … christmas:21 22 -11
it … close:46 38 -4
it … come:-25 -9 -16
it … crossed:80 29 -5
it … dark:18 26 30
it … day:-9 3 -26
it … days:32 43 42
it … do:-27 -14 -41
it … dog:-30 -26 -5
it … dont:8 -7 -26
it … down:41 -4 8
it … each:-30 -12 0
it … easier:-6 -25 -12
it … end:-32 -19 -5
it … enough:55 67 52
it … everything:96 27 18
it … fault:-35 -38 -31
it … fire:8 -35 -22
it … for:27 -3 -42
it … friday:-29 -21 -7
it … from:34 8 22
it … front:34 1 -7
it … get:-27 -5 -36
it … getting:15 30 45
it … go:24 13 28
it … god:2 -29 -25
it … goin:-16 -20 -20
it … goodbye:44 46 60
it … had:-30 0 15
it … has:27 13 8
it … hav:-10 -35 -41
it … he:25 14 7
it … head:31 -4 -2
it … here:-30 -25 -23
it … hes:45 50 25
it … hid:50 50 41
it … his:27 33 47
it … hour:35 19 -11
it … hurt:63 67 78
it … id:-12 -38 -25
it … if:59 55 28
it … im:28 15 30
it … in:-15 -21 -10
it … is:-23 -10 25
it … isnt:30 13 -5
it … its:-16 -3 -28
it … ive:45 7 18
it … kil:14 22 42
it … killing:-18 -22 -9
it … know:35 54 60
it … last:-47 -32 -25
it … left:32 27 16
it … let:-26 -30 -26
it … light:29 28 26
it … loud:11 20 28
it … matter:-7 11 23
it … me:-32 -6 -19
it … meeting:29 13 -10
it … meself:23 6 -19
it … minute:21 18 30
it … minutes:21 13 11
it … monday:45 38 27
it … more:-40 -39 -21
it … my:-12 -6 -44
it … news:20 14 21
it … nice:29 -25 -12
it … no:1 -28 -24
it … not:-35 -38 -19
it … of:12 20 19
it … one:-65 -40 -30
it … over:13 30 37
it … own:41 48 -40
it … pass:-26 -4 -3
it … past:50 33 40
it … put:-30 -43 -12
it … quick:25 25 14
it … real:17 29 -2
it … said:-69 -62 -12
it … school:-20 -1 -6
it … see:27 32 16
it … she:33 28 3
it … shed:-25 -19 -36
it … some:49 -26 -13
it … someone:60 1 7
it … son:-22 0 0
it … stop:14 19 43
it … sunday:-34 -25 -31
it … taken:-1 -22 -7
it … teh:17 36 26
it … tell:46 14 -10
it … than:20 30 -9
it … that:-24 -30 -47
it … them:22 42 42
it … there:34 14 40
it … this:53 9 -29
it … thoughts:23 17 -1
it … tmrw:68 64 68
it … told:22 0 9
it … tonight:104 81 87
it … two:-1 -23 -25
it … u:-32 -23 -13
it … under:32 33 23
it … up:-13 -21 -14
it … wait:27 33 39
it … wall:31 28 41
it … warm:59 69 71
it … was:-24 -3 -19
it … wasnt:73 52 14
it … week:16 24 44
it … wen:14 17 -21
it … what:-31 -30 -46
it … while:57 49 52
it … who:-29 -18 -9
it … with:-15 -28 16
it … work:42 37 3
it … worked:62 31 -3
itd:73 64 41
itd be:39 37 40
itd … a:-28 -5 -3
itd … for:35 4 -2
itll:66 58 57
itll be:46 62 59
itll … by:46 48 50
itll … i:38 12 17
itll … sunday:-35 -31 -34
itll … teh:42 50 54
its:33 48 75
its all:65 54 50
its at:50 37 37
its bc:49 24 32
its been:-26 -9 -10
its black:22 15 -18
its done:71 68 61
its every:3 -25 20
its for:13 35 27
its four:24 20 13
its friday:-11 -21 -27
its getting:38 40 3
its goin:-29 -24 -35
its got:59 60 52
its happening:135 138 115
its her:-24 -28 -22
its his:40 39 27
its in:65 36 32
its loaded:67 69 95
its me:6 10 26
its my:23 27 30
its nearly:18 21 17
its not:-40 -38 -29
its november:37 -10 -10
its on:27 17 8
its over:26 38 27
its own:51 28 -9
its peaceful:47 54 50
its quiet:57 69 58
its raining:-21 -13 -3
its sunday:11 13 24
its teh:25 40 4
its time:28 40 42
its … a:-23 -15 -6
its … all:-36 -18 -10
its … arm:34 39 50
its … at:-19 -16 -21
its … bathroom:27 23 24
its … be:27 30 12
its … birthday:-16 -7 -20
its … day:14 -27 -16
its … dont:27 43 44
its … eleven:16 16 21
its … for:-8 22 12
its … goin:-4 -29 -29
its … gone:62 82 78
its … goodbye:64 64 64
its … got:33 -3 -2
its … he:-35 -39 -8
its … i:15 23 36
its … im:36 10 11
its … it:12 24 36
its … its:4 17 28
its … last:-39 -50 -65
its … long:-24 -22 -22
its … me:-4 -36 -54
its … min:7 6 29
its … my:42 5 13
its … night:-29 -27 2
its … no:-49 -33 -16
its … of:15 32 32
its … on:69 42 41
its … out:50 19 -6
its … pills:79 72 82
its … place:-31 -17 -18
its … pocket:94 -3 -1
its … razor:70 63 60
its … said:21 30 2
its … saturday:22 25 16
its … say:33 7 -14
its … set:95 86 81
its … she:-22 -16 -8
its … since:36 26 27
its … sunday:43 41 37
its … teh:39 17 -2
its … th:-24 -26 -14
its … that:-31 -10 -3
its … thats:-25 -19 -27
its … theres:33 12 19
its … they:-46 -15 -20
its … thing:26 29 -13
its … this:-60 -53 -19
its … thrusday:-23 -16 -20
its … to:-44 -47 -39
its … up:15 25 23
its … want:10 35 45
its … way:54 43 38
its … with:-23 -21 -3
its … years:8 16 24
ive:46 57 70
ive a:-4 -9 -23
ive been:-45 -40 -43
ive bought:24 13 4
ive chosen:42 33 39
ive cut:15 28 12
ive decided:30 46 11
ive done:-40 -36 -20
ive fed:-4 8 23
ive found:-26 -19 -13
ive gone:-36 -31 -33
ive got:48 26 28
ive had:-25 -5 -9
ive his:41 37 33
ive left:57 52 14
ive made:22 -7 13
ive my:-26 -38 -26
ive never:-57 -36 -36
ive no:-23 -19 -22
ive not:51 7 2
ive nothing:13 18 26
ive picked:36 38 33
ive put:59 8 7
ive said:13 21 29
ive saved:-26 -20 -11
ive set:18 13 22
ive started:63 79 75
ive stopped:-3 13 -27
ive swallowed:19 23 14
ive taken:60 61 60
ive teh:98 98 100
ive thought:92 74 -8
ive tied:42 32 36
ive to:-30 -31 -40
ive told:25 10 15
ive took:30 27 24
ive typed:17 25 16
ive … a:36 38 38
ive … about:41 28 27
ive … all:42 29 21
ive … and:-2 26 41
ive … anyone:40 13 -9
ive … at:48 24 -11
ive … baby:12 12 22
ive … bag:40 35 28
ive … belt:-24 -31 -23
ive … blade:0 0 -57
ive … boat:-21 -11 -12
ive … bottle:36 27 21
ive … cant:41 44 94
ive … cuting:11 31 -6
ive … end:28 57 -35
ive … enough:-27 -15 -1
ive … every:19 24 13
ive … following:24 29 -1
ive … for:-5 -27 -13
ive … goodbyes:42 39 39
ive … hatpin:15 25 -2
ive … hosepipe:25 20 22
ive … how:12 26 15
ive … insulin:15 24 19
ive … it:51 29 14
ive … ive:-34 -24 -25
ive … kitchen:-52 -52 -45
ive … knife:5 1 -21
ive … last:30 31 18
ive … left:44 46 48
ive … looking:37 34 -8
ive … method:57 50 48
ive … mine:65 68 66
ive … much:-30 -13 0
ive … my:47 22 23
ive … not:69 63 24
ive … of:41 49 48
ive … one:-26 -31 -18
ive … out:55 60 48
ive … packed:24 -1 -1
ive … peace:72 -7 -11
ive … pillow:8 13 23
ive … planned:-20 -14 -7
ive … pressing:37 14 -2
ive … razor:32 32 23
ive … rope:-30 -28 -19
ive … since:-22 -4 -8
ive … sucidal:-50 -66 -7
ive … sure:68 61 48
ive … tabelts:63 38 42
ive … tablets:43 49 50
ive … teh:124 102 84
ive … telling:38 35 -4
ive … them:-29 -36 -49
ive … they:58 15 14
ive … this:-62 -16 -27
ive … through:6 22 28
ive … today:14 37 -8
ive … told:37 5 -8
ive … two:39 43 43
ive … up:3 22 22
ive … way:26 35 18
ive … with:-17 -9 -25
iykyk:53 -7 0
j:-17 6 -2
jab:-23 -19 -19
jack:9 -5 9
jacket:66 56 46
jacket for:44 45 36
jade:8 0 3
jai:43 63 13
jai avale:37 41 48
jai envie:18 25 -11
jai … de:27 27 -5
jai … me:24 44 -2
jai … mes:15 20 29
jai … mourir:39 1 -1
jai … tous:19 23 29
jailed:-4 -2 -1
jaja:-6 -6 -1
jajaja:-23 -2 -1
january:-27 -22 -15
jar:-7 -10 -10
jay:6 12 -7
je:82 87 57
je laime:29 29 27
je me:37 37 29
je ne:21 14 20
je suis:-28 -24 -10
je vais:19 44 31
je veux:54 47 -6
je voudrais:47 -8 -3
je … coucher:-21 -13 -11
je … dites:41 42 33
je … etre:47 -8 -3
je … le:-20 -21 -7
je … me:-7 41 3
je … mes:48 45 52
je … mourir:57 -1 12
je … pas:-24 -8 -3
je … plus:83 34 36
je … sauter:41 42 33
je … suicider:21 28 -75
je … sur:-20 -21 -7
je … tuer:67 70 58
jealous:74 -5 -2
jeans:-18 -14 -19
jeden:-14 0 -3
jelly:-22 -18 -19
jen:-11 1 -1
jeringa:78 52 39
jerking:37 20 29
jerking all:30 11 18
jerking … and:30 11 18
jerking … over:30 11 18
jetzt:58 58 72
jk:26 81 75
jmup:114 133 112
jmup from:36 30 37
jmup in:-28 -22 -13
jmup of:39 33 39
jmup off:-61 -46 -72
jmup out:-61 -47 -32
jmup … a:-73 -59 -59
jmup … of:-30 -25 -21
jmup … teh:75 69 76
joans:-28 -16 -12
job:-21 -11 -5
job back:23 -3 0
job … and:58 49 40
job … want:33 8 -1
jobs:10 -33 -21
jobs today:53 -2 -2
jobs … and:50 -3 -2
joined:45 48 8
joining:-12 -12 -16
joke:-18 -14 -14
jokes:-7 -7 -6
joking:69 73 13
journal:-17 -44 -16
jours:22 27 10
jst:0 0 0
judge:25 9 13
judge and:25 4 -1
judge says:31 24 29
judge … both:27 4 -6
judge … i:33 26 25
jug:20 14 15
july:-22 -14 -22
jumped:-14 -16 -21
jumped in:-24 -13 -6
jumped off:-27 -21 -7
jumped … teh:-41 -44 -31
jumper:-34 -25 -17
jumping:141 148 135
jumping … a:-1 -2 -24
jumps:11 9 15
june:-8 -12 -11
k:35 45 -32
k … s:45 44 -15
kann:38 48 -2
kann nicht:38 48 -2
karaoke:-21 -3 -1
karim:0 1 2
karts:-3 -4 -6
kaz:-4 -3 0
kebab:-4 -2 -2
keep:33 37 10
keep a:-24 -17 -11
keep being:39 24 30
keep goin:-6 -18 -33
keep it:-24 -13 -27
keep living:43 17 -3
keep looking:55 23 25
keep thinkin:34 -12 -13
keep … and:-2 9 24
keep … at:35 -1 17
keep … back:31 25 0
keep … blade:-25 -15 -3
keep … for:25 5 -4
keep … how:-29 0 13
keep … i:5 31 -6
keep … im:-21 1 -10
keep … in:-24 -9 6
keep … mid:23 30 47
keep … my:44 57 8
keep … on:-59 -40 -9
keep … safe:7 4 21
keep … takin:-25 -21 -1
keep … teh:43 -20 -15
keep … up:-36 -25 -10
keeping:5 14 25
keeping … teh:26 23 33
keeps:65 71 -10
keeps dying:9 -33 0
keeps me:16 37 -6
keeps our:26 23 -4
keeps … and:62 27 -40
keeps … in:59 18 15
keeps … teh:25 31 0
keller:-10 -9 2
ken:-1 -3 -4
kennels:20 20 15
kept:-2 0 22
kept a:30 4 6
kept me:-5 -27 -11
kept my:29 25 26
kept … goin:-27 -24 -12
kept … longer:22 22 20
kerala:-6 -2 -12
kermit:21 27 -6
ketamine:16 14 -7
ketchup:-43 -7 -5
kettle:0 12 12
kettle on:-2 15 25
kettles:6 4 5
key:-5 -1 10
key and:-29 -30 -28
key from:22 24 22
key … club:22 24 22
key … gets:-30 -28 -9
key … swim:22 24 22
keyboard:6 17 17
keys:-13 -22 -16
keys in:-24 -23 -19
keys under:-26 -19 -13
keys … his:25 22 19
keyworker:-18 -12 -3
khalas:1 -4 -3
ki:129 51 -5
kick:-7 -29 -14
kicking:20 30 44
kicking in:83 95 90
kicking teh:-31 -38 -21
kicking … door:-38 -34 -13
kicking … in:-71 -58 -43
kid:7 30 16
kid … teh:-23 -17 -14
kid … u:30 27 18
kidding:-19 3 -13
kidneys:-2 8 -2
kids:6 1 -14
kids are:-21 -23 -23
kids deserve:22 -2 -1
kids i:-20 -3 10
kids if:77 -1 -1
kids in:37 36 34
kids to:-27 -21 -29
kids want:-25 -22 -16
kids would:36 -2 -1
kids … a:36 -3 -2
kids … and:-32 -24 -10
kids … asleep:-21 -24 -24
kids … at:-28 -28 -28
kids … get:49 17 10
kids … got:45 17 31
kids … i:63 24 -38
kids … in:37 33 41
kids … its:45 33 39
kids … my:-22 -14 -3
kids … over:-31 -11 -5
kids … teh:36 39 41
kids … with:31 35 37
kids … zoo:-35 -35 -37
kil:-7 -9 -47
kil for:-24 -7 -3
kil herself:60 61 -6
kil himself:77 67 3
kil me:-48 -32 2
kil meself:4 -12 -23
kil my:-8 -1 -33
kil themselves:-53 -48 -1
kil u:24 20 37
kil yourself:62 67 -8
kil … a:24 23 -11
kil … all:19 31 -9
kil … and:68 80 -35
kil … at:-25 -23 28
kil … before:-42 -46 32
kil … brother:-44 -41 -13
kil … do:8 -26 -3
kil … every:28 19 0
kil … got:1 7 40
kil … hes:-29 -37 -13
kil … i:43 52 -38
kil … im:48 45 -13
kil … in:30 31 -13
kil … is:50 52 -43
kil … its:3 1 28
kil … ive:-16 -13 -22
kil … kil:36 4 -1
kil … me:55 48 -2
kil … my:7 13 37
kil … night:-2 5 39
kil … no:1 2 -29
kil … on:-3 -4 41
kil … over:17 27 -2
kil … self:62 75 -20
kil … stepfather:27 29 0
kil … this:-90 -87 -4
kil … tonight:17 20 42
kil … want:86 77 41
kil … was:-22 -11 -1
kil … what:28 33 11
killed:16 30 -13
killed meself:95 93 69
killed … and:60 59 41
killed … i:30 22 -5
killing:27 39 15
killing me:-28 -11 -15
killing meself:81 67 72
killing … and:-7 -20 -19
killing … at:21 29 39
killing … i:42 34 5
killing … teh:25 35 25
killing … tonight:7 23 52
kills:16 36 -12
kills me:48 54 -6
kills … it:33 44 0
kills … kills:33 44 0
kilos:23 39 -6
kind:-18 -3 -12
kind of:-59 -35 -33
kind to:29 23 27
kind … each:28 21 23
kind … i:-23 -1 0
kind … me:22 22 19
kind … other:28 21 23
kinda:0 0 0
kinder:21 27 28
kindly:26 14 12
kindly … me:-28 -22 -18
kindness:1 12 7
king:-4 -1 -1
kissed:7 10 11
kissed teh:-28 -27 -21
kissed them:25 26 29
kit:-19 -12 -21
kitchen:13 31 28
kitchen floor:49 45 30
kitchen in:-13 -13 -20
kitchen knife:-32 -39 -41
kitchen … bath:-13 -13 -20
kitchen … bit:-33 -32 -27
kitchen … he:-26 -19 -17
kitchen … hes:21 22 10
kitchen … i:-22 -17 -9
kitchen … im:-43 -38 -39
kitchen … my:29 50 19
kitchen … on:38 43 28
kitchen … tongue:-22 -20 -20
kitchen … wont:-28 -19 -17
kits:7 7 11
kms:0 0 0
knackered:1 4 -1
knee:-24 -30 -23
knees:-45 -32 -17
knew:-3 -25 -2
knife:21 17 -9
knife and:-28 -26 -11
knife is:25 33 5
knife on:9 8 -50
knife … for:10 16 -23
knife … goin:9 10 26
knife … im:-32 -25 -18
knife … in:11 18 20
knife … my:25 22 40
knife … outside:-46 -41 -42
knight:13 16 16
knitting:-3 -2 -1
knock:-1 4 -2
knocking:9 15 13
knots:7 14 21
know:-8 1 14
know a:25 36 23
know for:10 15 20
know his:48 40 36
know how:29 44 23
know if:-9 -57 -28
know it:-81 -51 -45
know ive:43 35 20
know me:-23 -19 -15
know that:-32 -12 -5
know u:35 12 17
know what:25 35 27
know where:69 53 46
know which:58 60 59
know why:59 72 52
know yet:-5 -26 -19
know … am:28 31 25
know … and:34 42 61
know … be:-32 -29 -16
know … bridge:29 35 33
know … but:-31 -30 -10
know … by:32 36 28
know … do:-21 -33 -36
know … go:44 -12 -13
know … he:21 9 -37
know … i:23 35 44
know … id:28 16 -4
know … in:37 35 20
know … its:29 -9 -26
know … ive:-17 -20 -5
know … know:66 28 21
know … long:36 18 31
know … mean:57 15 8
know … meant:40 45 29
know … name:18 19 23
know … need:23 4 1
know … not:-46 -42 -25
know … on:32 45 8
know … platform:62 56 54
know … roof:82 77 75
know … she:-21 -6 -5
know … teh:-32 -18 -15
know … u:-24 -12 -7
know … what:43 40 34
know … year:17 15 22
knowing:-10 5 20
known:-1 11 9
knows:23 12 -7
knows about:33 44 48
knows how:62 43 38
knows i:-54 -29 -29
knows im:-11 -32 -21
knows not:27 8 3
knows what:-21 -18 -18
knows … it:-35 -19 -8
knows … teh:63 64 67
knows … to:35 26 20
knuckles:44 47 -19
knuckles split:46 39 -6
knuckles … and:23 32 -3
knuckles … it:20 14 -3
knuckling:-8 -17 -8
kuchentisch:-9 -2 1
l:45 39 48
l … are:70 75 78
l … world:70 75 78
la:8 28 31
la corde:21 15 14
la escopeta:22 22 27
la grange:44 43 42
la jeringa:78 52 39
la vida:35 18 1
la … a:-46 3 7
la … dites:22 4 2
la … el:8 32 34
la … en:53 86 69
la … est:44 43 42
la … la:-58 32 31
la … le:33 53 -3
la … me:33 33 32
la … mi:63 40 46
la … no:21 1 22
la … y:-37 14 31
lab:34 32 9
label:46 43 28
label on:37 40 43
label says:27 31 -2
labelled:5 5 0
laces:12 12 10
lack:-27 -13 -3
lad:8 15 -4
lad … for:-29 -22 -8
lad … tracks:-20 -21 -17
ladder:17 20 16
lads:63 65 60
lads and:-25 -35 -39
lads are:-32 -19 -19
lads i:10 11 21
lads … teh:50 43 43
lady:25 29 4
lady … i:37 38 35
lagos:-20 5 -1
lahat:15 15 13
laid:33 44 43
laid out:42 31 30
laid … teh:40 49 59
laime:29 29 27
laisse:8 8 10
lake:30 37 26
lamb:7 1 -5
lamp:68 63 67
land:34 35 24
land … hav:29 28 27
landed:18 17 28
landing:2 6 -1
landlady:-6 -2 2
landline:-2 -1 6
landlord:21 13 21
landlord … teh:29 22 25
landrover:3 -2 0
lane:30 39 12
lane … from:28 38 11
langar:10 11 8
language:51 14 18
language we:33 -1 -1
language … say:33 -1 -1
languages:-6 -8 -4
lanterns:-44 -42 -43
lanyard:6 7 0
lap:25 32 24
lap … to:28 17 18
laps:-11 -6 -2
laptop:-10 -6 0
las:-41 16 24
las pastillas:57 55 64
las … de:-50 6 8
last:13 4 -3
last bc:18 16 25
last bus:40 30 28
last message:29 49 54
last month:56 -33 -3
last night:33 37 -23
last one:16 10 26
last spring:-21 -22 -17
last things:41 44 40
last till:-41 -16 -10
last time:-31 -13 3
last train:42 44 39
last week:36 14 -14
last year:-20 -28 -16
last … a:2 -23 -24
last … after:49 -22 -9
last … and:18 25 -13
last … at:-38 -28 -8
last … be:29 33 38
last … did:-25 -16 -8
last … four:29 -8 -2
last … from:-6 -44 -35
last … he:33 28 -17
last … hear:19 21 29
last … here:-15 -21 -21
last … hes:-31 -22 -11
last … home:37 -13 -11
last … i:-5 1 -30
last … im:-49 -49 -17
last … is:26 30 25
last … it:20 23 23
last … its:59 60 36
last … last:23 23 6
last … me:-27 -22 -10
last … my:-24 -12 -9
last … nobody:47 62 20
last … of:-38 -24 -9
last … off:41 37 36
last … on:-37 -13 9
last … says:22 24 10
last … stood:4 21 -3
last … teh:-28 -23 -25
last … that:25 -28 -13
last … there:8 23 27
last … this:40 38 48
last … to:-22 -19 -1
last … today:-25 -13 -5
last … type:-19 -23 -21
last … u:13 50 43
last … until:76 60 -2
last … wanted:27 20 17
last … was:24 -9 -24
last … with:51 59 64
late:18 25 28
late and:31 11 4
late for:-13 -22 -18
late to:87 93 89
late wifes:48 54 24
late … and:-45 -33 -17
late … goes:13 25 37
late … in:6 16 32
late … is:36 43 53
late … my:30 23 9
lately:31 1 -41
lately i:95 67 -19
later:-28 -7 -34
lates:13 15 14
latin:9 9 9
laugh:50 25 10
laughed:11 16 26
laughed camera:28 31 25
laughed … i:19 24 42
laughed … off:28 31 24
laughing:-4 -12 -13
laughing … teh:-23 -38 -37
laughs:4 20 11
laughter:-8 -25 -11
laundry:-9 -7 0
law:4 0 -31
law … me:51 51 -1
lawn:-30 -10 -24
lawn and:31 11 -11
laws:27 34 6
laws … me:51 51 -13
lawyer:-16 -13 -4
laxatives:46 45 -2
lay:-13 -7 -4
lay … out:41 38 34
laying:-5 0 2
le:-24 -47 -52
le pont:-20 -21 -7
le … je:41 42 33
le … vais:41 42 33
lead:27 29 31
leader:23 24 -2
leaflet:-33 -35 -14
leaflets:4 2 -1
league:-9 -5 -3
learn:-44 -10 -22
learned:-18 -12 -12
lease:-8 -7 -1
least:-18 -11 -5
leave:33 43 30
leave and:58 -17 -7
leave for:33 30 29
leave me:-29 -12 -9
leave teh:-47 -40 -22
leave tonight:25 22 22
leave … a:13 20 -1
leave … and:25 19 25
leave … my:-24 -28 -4
leaves:67 59 32
leaves at:-30 -35 -17
leaves for:17 14 27
leaves her:63 37 -7
leaves tonight:22 30 33
leaves … i:34 29 3
leaves … will:26 35 -3
leaves … work:8 8 20
leaving:-22 -10 45
leaving in:45 39 32
leaving my:15 20 19
leaving teh:24 34 35
leaving this:25 17 19
leaving … on:36 35 38
leaving … phone:57 56 52
leben:79 51 49
leben nehmen:29 33 -17
lecture:0 -8 -3
lectures:12 16 6
ledge:29 29 13
ledger:-4 -4 -6
leeds:-16 -16 -14
left:24 33 25
left a:30 14 14
left and:30 6 -20
left for:36 -10 -7
left him:-22 -10 -8
left in:-22 -13 18
left it:19 16 39
left my:26 31 16
left off:30 37 26
left out:30 35 30
left … and:-5 21 51
left … at:26 16 17
left … in:25 24 -1
left … its:65 31 40
left … light:25 33 32
left … me:30 2 12
left … of:-35 -9 -13
left … one:-32 7 -5
left … teh:51 38 24
left … this:-20 5 -12
left … to:24 22 -3
leg:20 34 -32
leg … iron:-44 -38 -6
leg … teh:-48 -42 -7
legion:5 8 -8
legs:21 31 36
legs over:32 30 30
legs … other:-20 -13 -10
legs … teh:50 47 34
leicester:2 3 4
leid:13 22 21
length:38 26 23
length of:38 27 23
lent:-31 -33 -32
lent and:-22 -24 -27
leo:-7 -7 -6
les:-48 -36 -15
less:14 -56 -43
less if:-26 8 -1
less … i:29 -9 -2
less … teh:4 24 22
lesson:32 20 4
let:12 16 41
let go:55 40 34
let him:59 55 40
let it:7 5 -24
let me:-12 7 23
let teh:-61 -41 -23
let them:37 32 38
let … at:25 29 17
let … be:32 23 -5
let … die:23 21 -8
let … do:-17 -15 -30
let … go:15 24 51
let … ive:34 28 18
let … my:36 37 36
let … out:27 25 28
let … say:41 34 35
let … see:13 17 25
let … teh:65 -6 5
leter:62 53 3
lets:-16 -15 -4
letter:21 26 5
letter for:-23 -27 -22
letter from:-31 -29 -19
letter in:-28 -19 -17
letter to:-23 -15 0
letter … teh:-23 -17 -12
letters:-34 -3 -9
letters and:-69 -17 -12
letters are:27 24 22
letters for:28 19 13
letters i:-60 -53 -10
letters of:-28 -22 -20
letters to:-21 -18 -31
letters … and:28 26 19
letters … everything:-25 -22 -24
letters … for:-34 -29 -25
letters … found:-31 -23 -11
letters … my:-29 4 -18
letters … teh:58 54 53
letters … them:-22 -16 -6
letters … to:-22 -20 -14
letting:52 43 26
level:-18 -14 -18
level … teh:47 40 47
levels:-13 -9 -10
lf:10 14 17
liar:23 -12 -10
library:-3 9 -13
licence:16 -15 -10
licence and:22 4 6
licence … teh:28 -5 -7
lie:41 32 -15
lie in:29 -2 0
lie on:23 24 1
lie to:39 35 -1
lie … bed:14 -31 -21
lie … her:76 69 35
lie … i:12 11 -34
lie … teh:34 25 -2
liebe:0 0 3
lied:37 23 -11
lied i:37 40 32
liegt:4 11 10
lies:-23 -7 -4
life:5 -10 -26
life and:-26 -24 -33
life back:-24 -39 -7
life by:-34 -5 7
life i:30 15 -30
life im:-5 3 25
life in:-27 -33 48
life insurance:23 32 35
life is:5 -26 -26
life isnt:70 -6 -3
life on:18 26 27
life over:35 25 -5
life teh:34 22 13
life tonight:5 5 27
life without:-34 -18 -2
life yes:50 39 -12
life … a:-21 -7 33
life … about:33 27 46
life … at:-27 -26 -18
life … beleives:8 22 -1
life … beter:38 20 12
life … do:36 53 -3
life … dont:55 16 -12
life … evening:18 28 20
life … for:-3 22 19
life … hav:4 36 -2
life … his:-6 -9 -23
life … i:8 29 -36
life … im:22 14 9
life … is:-38 -4 19
life … it:-4 -17 -21
life … my:-22 -2 2
life … nobody:30 36 -8
life … not:21 3 23
life … nothing:14 45 -4
life … of:-34 -32 -7
life … teh:17 30 28
life … they:34 -37 -23
life … this:0 -21 -19
life … to:-24 -18 1
life … tonight:20 20 40
life … want:40 32 -1
life … worth:83 -11 -3
life … would:125 5 -1
lifes:11 -4 -4
lift:8 24 29
lift it:-24 -21 -15
light:38 27 33
light on:23 30 26
light tmrw:23 25 19
lighter:104 106 46
lighter it:44 55 -8
lights:74 68 79
lights off:75 83 87
lights … teh:69 78 77
lights … tonight:26 28 28
like:0 0 0
liked:45 54 48
likely:-10 -23 -14
liking:-12 -23 -15
lime:4 13 19
limit:-24 -18 -6
line:10 15 30
line at:14 -27 -22
line in:-21 -21 8
line … i:30 -10 -7
line … me:33 0 0
line … teh:-52 -56 -23
line … there:33 33 29
line … to:31 23 26
line … up:12 7 21
lined:-1 -4 -1
lineman:48 56 53
lines:48 59 37
link:-15 -18 -18
lip:7 4 -4
lips:45 44 37
lips is:44 46 38
lips … and:108 103 83
lips … grey:50 60 30
lips … in:17 16 22
lisbon:-24 -12 -7
list:-43 -26 -32
list in:12 21 0
list … blazer:12 21 0
list … his:12 21 0
list … is:-42 -32 -20
listen:-4 -53 -27
listen … teh:-26 -4 -2
listened:-3 -3 -1
listener:1 6 4
listening:-28 -16 3
listening to:21 30 33
listening … to:45 46 47
listo:-13 -7 -4
lists:47 30 34
lit:-24 -30 -21
literally:0 0 0
lithium:23 17 -6
little:6 22 15
little boy:42 49 -8
little one:22 23 61
little ones:59 60 36
little sister:21 22 -4
little … and:47 43 32
little … i:-31 -37 -21
little … teh:33 18 18
little … to:-20 -15 0
little … with:-41 -32 -13
live:5 -18 -25
live and:-15 -21 -22
live any:12 42 -2
live anymor:51 13 -1
live in:-49 -21 -12
live no:30 -1 -1
live this:22 -12 -6
live with:30 40 10
live … and:1 23 -4
live … die:-25 -27 -1
live … got:-21 -18 -17
live … hes:-21 -18 -17
live … him:35 34 -3
live … i:22 50 39
live … more:32 38 -4
lived:-25 -23 -5
liver:-24 -14 -16
lives:4 15 -19
living:15 -33 -66
living ive:25 26 -7
ll:-20 -6 -5
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-20 5 -43
load:-3 -6 -1
loaded:49 53 98
loaded and:13 15 24
loaded on:26 25 34
loaded … on:13 14 20
loaded … teh:22 23 30
loading:16 20 9
loan:4 6 12
loan … hav:18 20 23
local:9 -1 -17
location:1 8 7
location off:29 28 27
loch:1 -2 -1
lock:52 55 47
lock teh:14 23 30
lock … and:20 28 28
lock … it:31 24 25
locked:13 7 5
locked and:-23 -22 -9
locked in:29 26 31
locked … and:-25 -27 -22
locked … bathroom:32 23 26
locked … care:15 21 0
locked … dont:49 45 54
locked … i:28 33 26
locked … im:-22 -20 -11
locked … know:65 60 60
locked … knows:-22 -20 -11
locked … out:-27 -21 -17
locked … teh:26 24 36
locker:-9 -12 -18
locks:-22 -20 -42
locks me:24 25 -23
locks … in:24 25 -23
locks … teh:-3 -2 -29
lodger:52 58 49
lodging:6 8 7
loft:-7 -1 19
loft … im:34 32 38
log:33 56 41
logged:11 11 11
logged in:20 20 17
logged … class:20 20 17
logged … to:20 20 17
logging:6 10 10
lol:0 0 0
lonely:-14 -9 -3
long:-6 0 5
long ago:-31 -24 -11
long and:-57 -37 -21
long bus:24 -5 -6
long sleeves:16 26 -4
long time:-30 -22 -5
long way:24 18 16
long … for:48 27 12
long … gone:22 26 23
long … im:19 38 29
long … it:-27 -20 -12
long … one:33 33 12
long … takes:31 40 45
long … to:-46 -14 -8
longer:21 6 -1
longer than:14 35 28
longer … i:-27 -10 2
longest:-9 -20 -14
loo:6 10 -3
look:25 36 35
look after:28 37 48
look at:14 -47 -51
look i:23 38 40
look in:43 34 33
look up:27 24 27
look … a:-10 -9 -32
look … each:-26 -19 -17
look … for:32 43 50
look … her:31 -3 -3
look … ive:-23 -28 -22
look … me:15 22 31
look … old:27 -1 -1
look … other:-26 -19 -17
look … people:25 -1 -1
look … teh:31 33 23
looked:-5 -7 5
looked it:31 20 24
looked … up:31 20 24
looking:35 3 -3
looking at:41 13 15
looking for:26 8 -18
looking … a:22 -8 -4
looking … days:32 0 -1
looking … me:19 29 -26
looking … one:47 -5 -3
looking … teh:26 21 26
looking … these:32 0 -1
lookout:9 9 8
looks:-4 15 -21
looks for:21 22 6
looks … teh:50 51 43
loose:-18 -10 -38
lord:57 -2 1
lorries:5 18 21
lorries … him:28 20 15
lorry:38 32 35
lorry came:-22 -10 -7
lorry … round:-22 -10 -7
los:-46 0 -38
los dias:45 47 -2
lose:-21 -48 -34
lose weight:38 -5 -5
losing:-1 -3 -8
lost:-23 -58 -41
lost teh:71 -15 -15
lost … with:46 31 33
lot:54 22 22
lot at:27 30 29
lot cant:51 52 48
lot from:51 61 72
lot of:10 31 32
lot … and:43 43 70
lot … i:18 34 -15
lot … it:24 25 37
lot … my:46 66 77
lot … teh:21 -15 -38
lot … u:-38 -9 -7
lottery:-15 -3 -2
loud:47 13 34
loud i:4 -19 -22
loud … hear:26 15 11
loud … teh:-4 -30 -28
loud … wont:23 21 21
louder:-4 0 -8
lough:9 8 8
lourdes:-8 -4 -7
love:-14 5 19
love it:-37 -27 -20
love u:48 40 38
love yall:18 22 19
love … all:22 19 8
love … it:64 49 34
love … lot:26 24 24
love … on:32 37 31
love … shes:35 30 30
love … teh:27 23 26
loved:6 9 27
loved teh:-45 -32 -26
loved them:34 31 26
loved u:50 44 43
loved … i:29 6 15
loved … in:48 36 32
lovely:-21 -12 -8
loves:15 -14 5
loves me:37 -5 11
loves … and:28 35 35
loving:-4 -2 8
low:-38 -12 15
luck:-52 -22 -17
lucozade:-18 -10 -13
lump:12 -13 -6
lunch:-15 -16 -19
lunch teh:-28 -28 -26
lunch … in:-32 -30 -23
lunches:-14 -27 -13
lunes:-34 -21 -24
lying:5 1 12
lying there:22 23 18
m:-15 40 29
m … teh:10 38 36
ma:9 18 23
maam:3 4 11
mache:-4 -9 2
mache … schluss:11 8 27
machete:26 28 32
machine:9 -14 -9
mad:-15 -14 -12
mad … i:6 -22 -9
mad … teh:-43 -27 -24
madam:35 32 22
madame:8 8 10
made:-20 -20 0
made it:-60 -44 -39
made me:-45 -22 -18
made meself:36 5 8
made my:53 13 14
made sure:65 59 48
made up:25 25 -8
made … about:24 21 -5
made … and:-19 -37 -11
made … get:39 34 28
made … i:-18 -29 -4
made … mind:31 35 46
made … not:27 27 -1
made … of:20 21 13
made … peace:43 2 -2
made … promise:27 27 -1
made … will:36 12 8
made … with:23 -5 -2
maid:60 48 13
mainland:9 13 15
make:-19 -30 -19
make a:-22 -11 -5
make it:54 35 47
make of:31 0 -1
make sure:-18 8 23
make … i:-39 -18 -23
make … that:26 -1 -2
make … what:31 -1 -1
maker:6 10 33
maker this:7 10 34
maker … night:7 10 34
makes:-10 2 -70
makes me:5 26 -20
makes sense:23 -10 -2
makes teh:28 26 -10
makes … after:38 31 -4
makes … do:27 23 -1
makes … go:35 37 -2
makes … stay:31 28 -1
makes … to:-27 -25 -6
makes … want:-30 -24 -2
making:-7 -10 -2
making noise:30 31 27
making … teh:2 -26 -19
mal:-84 -27 -27
male:-1 -8 -6
malo:82 -18 -6
mam:41 45 21
mam id:-28 -10 -1
mam thats:22 19 18
mam … on:52 51 25
mama:100 100 106
maman:-23 -16 -9
mammies:7 8 7
mammy:8 12 21
man:-13 6 21
man in:35 33 28
man on:51 44 44
man … at:24 28 34
man … for:-21 -5 -3
man … my:21 13 16
man … sold:30 22 14
man … teh:37 49 49
manage:-10 -12 -7
manager:-24 -7 -12
manana:56 47 51
manana no:77 52 59
manets:0 0 -2
manila:2 1 6
mans:22 18 -8
many:-25 -2 19
many of:8 22 13
many people:-26 -12 -5
many pills:15 26 31
many … and:32 43 44
many … is:28 33 29
many … teh:55 61 64
many … with:33 34 20
marathon:-24 -21 -7
march:12 13 20
mareada:4 4 7
margaret:86 84 89
marido:35 25 30
marked:21 19 20
markers:-2 -6 -8
marks:54 35 -20
marmalade:-2 5 8
marriage:-29 -22 -9
married:-61 -59 -34
mart:3 -8 -7
mary:11 8 9
mas:30 -8 -10
mass:41 23 28
massive:-14 -22 -4
matar:-37 39 -26
matarme:246 98 5
matarme y:12 51 -11
matarme … no:12 43 -11
matarme … ya:6 30 20
match:-37 -38 -35
match im:-24 -23 -19
mate:-26 -11 -17
mate … me:32 32 0
mates:61 62 37
maths:-9 -8 19
matter:-5 3 26
matter i:17 19 20
matter if:-5 34 39
mattered:19 25 33
matters:18 -21 -19
mattress:68 71 78
may:-71 -35 -42
maybe:0 0 0
me:32 16 6
me a:-41 -31 -22
me after:-24 12 -18
me all:-31 -23 -19
me an:45 -7 -5
me anything:-28 -2 -2
me as:12 32 1
me at:-30 -35 -23
me away:11 25 1
me back:-51 -18 -10
me before:40 48 44
me beter:76 -1 -1
me by:34 21 30
me coucher:-21 -13 -11
me do:-26 -23 -30
me dont:24 30 16
me down:47 -1 -30
me estoy:58 -24 -26
me every:-12 0 -22
me everyone:123 25 12
me for:21 22 -15
me go:61 66 32
me goin:-20 -9 3
me goodbye:40 29 29
me his:-24 -28 -17
me home:100 4 14
me i:-21 -17 -38
me in:31 5 -39
me it:2 -20 -23
me ive:-60 -50 -52
me keep:30 34 35
me last:95 65 -8
me leave:11 20 33
me luck:-26 -11 -11
me more:-36 -13 -3
me my:-27 -14 2
me no:-42 2 16
me nobody:-6 8 21
me not:21 52 19
me off:-60 -33 -10
me on:33 -4 -6
me one:19 35 55
me or:-28 -20 -19
me out:26 47 59
me over:29 0 -11
me promise:25 26 -1
me quiero:-4 49 -21
me right:11 22 37
me say:24 39 -3
me see:21 14 27
me soon:32 28 24
me sorry:62 76 72
me suicider:68 66 -74
me that:17 31 -8
me they:-17 -36 -4
me this:19 26 11
me through:-24 -18 -11
me today:-41 -31 -17
me tome:60 74 76
me tonight:-34 -29 -13
me up:-1 -41 -16
me va:37 -11 -3
me voy:2 38 45
me want:-48 -27 -2
me wants:26 7 -10
me whenever:-24 -5 -2
me with:37 39 -2
me … about:-35 -14 -4
me … afraid:64 67 23
me … am:33 28 -4
me … another:0 -33 -9
me … anyone:33 51 51
me … are:19 35 24
me … ask:67 55 -2
me … at:-32 -67 -46
me … back:49 17 -2
me … be:-12 -39 -22
me … being:3 31 -9
me … best:30 26 34
me … bit:-9 -28 -5
me … bought:15 26 32
me … bridge:20 15 18
me … but:-13 -33 -9
me … by:-25 -21 -17
me … cake:-38 -2 -1
me … calls:32 5 10
me … cant:20 43 46
me … chair:-26 -19 -15
me … clear:19 15 21
me … collection:32 38 31
me … come:18 41 49
me … day:-23 -4 -2
me … days:-7 9 26
me … de:19 20 -8
me … dead:38 65 5
me … dites:-29 -32 -9
me … do:-31 -18 -15
me … dont:-20 -48 -38
me … dowry:30 38 -5
me … drunk:46 34 -8
me … each:15 23 21
me … el:79 19 23
me … en:-50 -9 -16
me … end:48 38 20
me … every:-25 -18 -2
me … everyone:24 27 29
me … for:-31 -11 1
me … foto:58 45 24
me … get:-11 -31 -17
me … go:-41 -5 -7
me … goin:37 45 34
me … gone:-41 -43 -36
me … good:-21 -22 -20
me … goodbye:25 36 33
me … hav:-12 1 -46
me … he:-19 -17 -45
me … her:-28 -41 -23
me … hes:44 41 -29
me … home:-15 -21 1
me … hour:-25 -15 -6
me … how:68 42 -4
me … hurt:33 -46 -5
me … i:-9 11 -30
me … im:29 8 1
me … iron:34 33 -4
me … is:-3 13 29
me … it:48 6 3
me … itll:45 47 58
me … its:69 79 77
me … ive:-23 -32 -27
me … jmup:-31 -22 -4
me … kil:75 73 -3
me … killing:20 38 -7
me … kills:25 38 -1
me … know:-45 -17 -23
me … las:-12 39 42
me … left:-31 -28 -14
me … let:15 21 54
me … longer:22 22 20
me … look:-9 -60 -54
me … matar:60 71 -14
me … me:-33 -10 -3
me … meself:24 52 -16
me … monday:-32 -29 -20
me … morir:26 -35 -21
me … morning:29 32 36
me … mouth:-1 -28 -10
me … mum:-21 -14 -38
me … my:-60 -45 -26
me … night:46 47 -13
me … no:41 49 27
me … nobody:55 38 27
me … not:-62 -14 -43
me … of:-21 1 1
me … ok:-6 -24 -20
me … on:7 30 29
me … once:36 -14 -8
me … one:-33 -48 -36
me … out:-26 -14 -9
me … over:36 33 45
me … pictures:43 45 -10
me … quitar:10 12 28
me … ring:30 21 23
me … room:26 26 -17
me … say:42 5 10
me … says:32 -31 -36
me … shes:32 17 -2
me … soir:9 5 30
me … stab:32 34 -26
me … stay:50 55 56
me … suicidar:70 57 33
me … sunday:11 25 -18
me … teh:22 40 25
me … than:29 13 12
me … thank:44 37 11
me … that:7 19 29
me … them:22 21 15
me … there:-29 -32 -11
me … these:-21 -14 -14
me … thing:21 11 16
me … this:-58 -40 -29
me … throat:20 23 -1
me … time:-54 -31 -20
me … to:-21 -17 -63
me … todas:23 30 34
me … today:13 20 17
me … tonight:27 36 40
me … two:-30 -21 -11
me … until:37 44 4
me … up:-9 -36 -15
me … use:46 33 36
me … want:21 28 -5
me … wants:-22 -16 -15
me … was:42 28 37
me … way:34 -19 -10
me … week:96 62 15
me … weekly:32 38 31
me … wen:12 -22 -56
me … were:-31 -23 -1
me … who:15 20 10
me … will:-28 -5 -15
me … wine:39 53 56
me … with:-23 -33 -12
me … wont:61 24 49
meal:51 11 4
meal … in:39 44 -3
meals:-3 1 4
mean:14 13 -6
mean i:-46 -22 -5
mean it:38 37 -35
mean teh:69 41 53
mean to:70 79 61
mean … do:38 37 39
mean … it:52 44 41
mean … teh:-60 -58 -33
mean … this:13 36 -2
mean … time:13 33 -1
mean … to:-40 -29 -29
mean … want:24 23 -1
means:-14 2 4
means i:-48 -24 -7
means it:43 37 -2
means no:25 15 34
means … shes:37 23 -7
means … want:-42 -18 0
meant:27 35 43
meant it:-13 -1 21
meant teh:-32 -40 -35
meant to:50 55 63
meant … it:-16 -25 -8
meant … not:47 43 50
measured:24 26 23
med:-6 5 -1
medecin:3 10 10
medic:9 12 18
medicaments:119 123 131
medication:-47 -29 -11
medicine:9 11 11
medicines:8 7 8
meds:-12 -19 -27
meet:-10 8 24
meet my:8 10 25
meet … maker:8 10 25
meeting:-50 -62 -61
meeting and:-32 -24 -7
meeting didnt:67 29 -1
meeting … im:-42 -30 -8
meetings:-41 -27 -27
meets:-11 -3 -3
mehr:34 6 -10
mehr leben:29 -9 -4
member:-30 -11 5
members:-3 -5 -2
membership:-21 -20 -4
meme:-4 1 -1
memory:29 -10 -7
men:6 23 7
men in:31 33 17
mental:-16 -28 -40
mercy:-5 -5 -2
mere:5 9 21
merely:-5 -17 11
mes:55 70 61
mes jours:22 27 10
meself:33 27 -21
meself a:25 34 -7
meself after:23 33 12
meself all:-14 26 16
meself and:44 39 -1
meself as:34 6 -4
meself at:8 6 63
meself bad:11 42 39
meself been:9 13 -22
meself before:-37 -43 39
meself but:13 24 -3
meself cant:49 50 8
meself every:1 29 -9
meself for:-50 -34 -12
meself from:51 58 -1
meself i:44 67 -46
meself if:-8 -24 -6
meself in:-28 -16 -38
meself is:41 34 -30
meself its:3 13 67
meself ive:-15 -23 -29
meself last:40 0 -3
meself my:-18 -27 -26
meself no:-25 4 -1
meself not:-13 24 -11
meself off:57 50 -29
meself on:-6 10 38
meself out:35 55 7
meself right:23 30 5
meself sick:32 -8 -3
meself since:33 -12 -5
meself teh:-35 -40 4
meself that:-35 -32 -8
meself thats:53 53 -3
meself this:-31 -12 38
meself throw:24 -11 -1
meself tonight:56 35 98
meself wen:-36 -41 19
meself with:41 -4 7
meself … after:29 -34 -4
meself … all:22 33 -11
meself … am:25 36 50
meself … an:32 30 0
meself … and:-14 -18 -54
meself … as:47 46 -1
meself … before:30 -11 22
meself … but:2 -30 -1
meself … cant:18 25 -14
meself … do:-38 -23 -7
meself … done:28 29 64
meself … dont:22 9 34
meself … end:22 15 51
meself … every:39 9 -4
meself … everyone:-20 -13 5
meself … foot:-17 -21 -8
meself … from:-17 -12 -51
meself … got:1 20 33
meself … half:-17 -14 22
meself … he:-10 9 27
meself … head:19 24 -1
meself … honest:-3 1 -23
meself … i:6 32 -17
meself … im:-43 -17 -28
meself … in:-18 2 -50
meself … is:2 2 -38
meself … its:17 23 36
meself … ive:5 -23 -29
meself … kil:12 -29 0
meself … know:-43 -55 -15
meself … last:16 24 -1
meself … may:36 38 49
meself … my:-50 -42 34
meself … night:75 88 40
meself … no:44 32 -62
meself … not:11 34 10
meself … of:2 30 -5
meself … on:24 36 -6
meself … plan:44 74 -2
meself … rope:30 42 20
meself … said:-27 -5 -5
meself … see:61 56 -21
meself … since:27 30 49
meself … stop:14 31 -3
meself … swear:13 26 -2
meself … teh:-1 12 26
meself … thats:42 27 -8
meself … there:26 27 3
meself … this:-27 -20 -24
meself … time:-21 -4 26
meself … to:35 30 -19
meself … tonight:39 20 43
meself … want:46 61 24
meself … week:-63 -64 -40
meself … weekend:13 26 58
meself … wen:-16 -30 -1
meself … what:27 30 -9
meses:-15 -1 -3
mess:6 -16 -18
message:19 48 63
message from:-43 -37 -30
message here:20 18 22
message … im:18 16 25
message … me:-30 -17 -11
message … this:48 45 50
messages:-5 2 3
messaging:-10 7 19
messing:36 14 7
met:0 6 9
metal:17 21 26
meth:34 31 19
methadone:45 47 35
methadone and:34 33 32
methadone … takeaways:22 23 27
methadone … told:22 23 27
method:9 16 20
method and:64 60 59
method … date:64 60 59
method … teh:35 38 30
mg:-48 -14 -56
mi:28 8 22
mi abuelo:12 19 24
mi hija:32 -1 -2
mi hijo:72 51 38
mi marido:69 38 36
mi … a:-18 -46 -34
mi … en:86 24 10
mi … la:-33 -24 -20
mi … me:47 33 23
mi … que:5 30 22
mi … y:35 33 20
mia:4 9 8
mic:-16 -12 -7
mich:83 60 33
mich der:29 31 29
mich umbringen:47 51 -11
mich … ich:-39 -20 -10
mich … kann:38 48 -2
mich … liegt:29 31 29
mich … und:39 49 -2
mick:0 1 10
micks:-2 -3 -2
mid:-6 11 35
middle:-4 -3 3
middle of:10 12 22
midnight:59 70 73
midnight … to:-21 -14 -11
midwife:-20 -19 -17
mierda:90 -5 -3
might:18 -109 -69
might be:32 -21 -18
might … a:63 -3 -2
might … to:44 -26 -1
miles:5 -2 -7
miles i:20 8 -2
miles … hav:20 8 -2
miles … wanted:20 8 -2
milk:-22 -6 4
milking:-13 -3 22
milkman:12 14 12
million:-4 0 7
min:34 35 44
mince:-40 -34 -31
mince pies:-38 -32 -30
mind:19 17 13
mind i:-30 -23 -5
mind if:39 -5 -6
mind what:35 32 30
mind … do:26 30 28
mind … made:24 20 -6
mind … teh:33 -16 -10
mind … up:22 19 -7
mindfulness:-3 -8 -6
minding:-10 -11 -14
mine:63 64 42
mine and:14 21 24
mine from:-14 -18 -21
mine my:-32 -34 -18
mine … im:26 25 17
mine … in:28 20 22
mines:13 26 29
mines … not:14 29 27
mins:83 100 104
mins away:22 15 12
mins … u:90 76 77
minute:42 62 48
minutes:17 47 51
minutes ago:46 51 50
minutes put:-21 -20 -17
mir:63 55 42
mir das:18 22 -5
mir leid:13 22 21
mir … leben:18 22 -5
mir … nehmen:18 22 -5
mirror:-22 -18 -14
mirtazapine:-3 -2 -2
mis:88 -2 21
mismo:2 -29 -20
miss:23 7 -28
miss im:18 23 -11
miss me:11 -36 -35
miss teh:-34 -21 -12
miss … if:35 27 27
miss … u:18 23 -11
missed:-37 -35 -33
missing:-37 -15 -10
missus:1 -2 -1
mistake:-8 -11 -18
mistake and:-32 -34 -15
mistake gets:39 35 -1
mit:17 19 46
mix:-41 -28 -26
mixed:79 59 32
mixed … teh:37 44 61
mixed … with:29 2 23
mixing:41 66 -23
mixing benzos:43 48 -1
mixing … and:45 45 0
mixing … benzos:22 33 -15
mixing … my:29 33 0
mixing … with:45 51 -19
mm:0 0 0
moan:-4 -2 0
mochte:18 6 -4
mockingbird:-2 -1 0
mod:-13 -11 -13
moderator:47 45 44
moderators:-12 -1 1
mods:12 19 15
mods who:-25 -6 5
moi:100 23 -2
mom:19 23 12
moment:-46 -45 -33
mommy:14 23 26
moms:-7 -9 4
mon:1 4 2
monday:-19 -7 6
monday after:11 4 22
monday and:16 20 18
monday first:31 32 29
monday i:-19 -34 0
monday … after:-50 -31 -23
monday … has:-32 -17 -6
monday … hav:75 77 71
monday … i:45 55 51
monday … is:49 38 38
monday … job:23 31 28
monday … know:69 67 64
monday … wont:19 22 31
mondays:-23 -8 -2
money:-16 4 8
money and:60 39 15
money he:21 26 26
money … be:-20 -7 -3
money … me:14 23 -23
monitor:3 -6 -5
month:4 -9 -12
month and:24 -59 -15
month i:35 -12 -4
month with:-37 -17 -7
month … im:35 0 31
month … my:-32 -17 -4
months:11 -28 -34
months and:18 -29 -13
months clean:23 1 -4
months off:-29 -7 -9
months sober:21 -1 0
months today:-23 -1 -1
months … a:59 1 -7
months … all:29 -6 3
months … it:37 49 -5
months … tablets:40 43 44
months … teh:-26 -7 -9
months … today:31 9 0
mood:18 -7 12
moon:-21 -13 -10
more:-10 -2 -8
more and:22 35 21
more chairs:-35 -28 -13
more i:-32 -23 -33
more im:-51 -51 -31
more of:81 81 68
more pain:32 29 32
more since:-40 -16 -6
more than:20 17 -39
more … after:21 17 14
more … end:23 20 -3
more … for:-21 -12 -1
more … goin:-21 -13 -30
more … he:51 41 -2
more … i:13 -2 -57
more … if:69 -26 -16
more … im:-35 -20 -11
more … in:-23 17 25
more … it:-33 -30 -32
more … me:113 17 25
more … more:0 -30 -23
more … my:-42 -18 -12
more … no:-31 -28 -11
more … strong:38 40 43
more … teh:24 14 14
morir:7 -62 -38
morir de:-44 -7 -1
morir … la:-70 -9 -1
morirme:173 11 10
mornin:6 7 12
morning:10 15 2
morning and:-11 -27 -11
morning for:25 26 26
morning i:-49 -31 -42
morning its:43 41 48
morning my:-6 -16 -24
morning they:41 41 36
morning to:34 27 -8
morning … a:-6 -7 -24
morning … hav:-21 -22 -23
morning … ill:26 23 20
morning … im:-64 -50 -18
morning … in:28 28 5
morning … is:52 41 -21
morning … night:34 31 23
morning … teh:-51 -52 -58
morning … to:40 40 49
morning … want:48 47 61
morning … will:21 30 24
mornings:57 -38 -14
morphine:5 6 -4
morphine is:-10 -30 -16
mort:18 -3 -2
morte:8 -11 -3
mortgage:-3 -1 -1
mosque:23 9 12
most:-9 -13 -46
most days:69 61 -11
most of:28 13 20
mostly:-66 -33 -11
motel:0 19 17
mother:21 15 22
mother i:56 49 33
mother in:4 22 1
mother last:18 35 36
mother … and:-23 -21 -15
mother … her:20 23 30
mother … me:13 -38 -4
mothers:-36 -26 -14
mothers … i:-27 -18 -10
motorway:22 22 25
motorway bridge:46 46 46
mountain:-29 -38 -32
mountjoy:9 5 -5
mourir:54 -14 -2
mourir … veux:-22 -4 -6
mouth:46 32 45
mouthwash:46 32 -7
move:-59 -69 -50
moved:7 6 -26
movie:-23 -24 -6
moving:-51 -42 -15
moving me:26 35 36
moving to:-36 -30 -30
moving … to:-27 -21 21
mower:-41 -41 -26
mrs:-2 3 13
ms:-6 -2 1
much:-31 -52 -44
much blood:4 10 52
much longer:86 27 10
much to:-40 -17 -11
much … and:29 -5 -3
much … i:38 29 8
much … if:24 23 -1
mucho:66 -18 -15
mudarme:-19 -8 0
muddle:15 22 23
muddle with:15 22 23
muddle … boxes:15 22 23
muddle … teh:15 22 23
muero:-4 -3 -1
muerto:88 -18 -8
multi:14 15 17
multi storey:20 17 19
mum:16 14 20
mum and:-40 -34 -28
mum goes:22 28 28
mum i:-35 -21 -13
mum im:32 23 26
mum is:-47 -33 -27
mum none:23 21 22
mum to:49 -3 0
mum … and:-3 -9 -23
mum … hair:46 49 47
mum … her:17 19 21
mum … im:-22 -14 -15
mum … it:22 23 22
mum … its:36 24 25
mum … of:17 17 21
mum … teh:42 27 22
mum … to:20 25 27
mums:25 41 36
mums boyfriend:40 32 -8
mums … and:8 8 22
mums … makes:40 32 -8
mums … me:40 32 -8
mums … she:10 22 22
murder:-30 -21 -15
murdered:63 42 -3
murio:-10 -5 -11
museum:-38 -33 -39
music:-16 -8 -12
must:0 5 -3
muting:30 25 25
muting this:30 25 25
muy:-1 -23 -8
my:-2 17 5
my account:26 21 33
my affairs:113 -21 -16
my and:-6 -43 -19
my antidepressants:22 17 17
my arm:36 51 2
my arms:16 11 -65
my baby:62 49 -9
my back:17 21 0
my bag:-11 -56 -38
my battery:-13 -19 -23
my bed:28 34 28
my belt:-65 -61 -40
my benzos:44 44 20
my birthday:8 22 32
my boss:6 3 -32
my brain:-10 -24 -26
my brother:4 11 22
my calendar:15 20 24
my carer:-18 -21 -11
my chest:5 16 23
my class:38 38 35
my clock:17 16 29
my clonazepam:23 25 -2
my coat:13 15 24
my ctb:52 50 42
my dad:-32 -36 -22
my dads:5 19 37
my daughter:21 17 -1
my dauter:47 -7 -4
my dealer:4 26 41
my dears:-18 -23 -23
my doctor:-24 -31 -24
my dose:-7 8 24
my ears:45 25 21
my evening:-21 -20 -13
my ex:48 53 26
my exit:15 15 21
my expiry:30 -1 0
my exs:-23 -26 -2
my eyes:-23 -19 -9
my family:25 -54 -58
my father:-20 -8 -22
my feet:-25 -15 -41
my final:-23 -25 -18
my first:-44 -76 -56
my flat:50 10 7
my flatmates:34 25 4
my foto:53 56 33
my friend:11 26 28
my fringe:-26 -24 -1
my funeral:44 24 25
my girlfriend:11 22 -23
my girlfriends:25 26 31
my girls:65 58 51
my goodbye:25 24 20
my goodbyes:37 39 39
my grandson:-16 -5 -21
my hair:-44 -37 4
my hand:70 75 30
my hands:83 54 55
my head:-8 -21 -37
my heart:26 7 -17
my home:-55 -37 -25
my husband:48 38 37
my in:-10 -11 -53
my is:22 15 22
my jacket:45 37 24
my knee:-29 -39 -29
my knuckles:27 25 -5
my lad:61 49 21
my language:30 -3 -1
my lap:33 35 29
my last:-35 -13 0
my late:45 37 13
my leave:39 34 33
my left:-31 -21 -8
my leg:44 59 -9
my life:-47 -6 18
my list:26 28 37
my lithium:41 32 0
my little:40 35 22
my maker:9 11 33
my mates:33 42 -9
my meeting:-19 -21 -20
my methadone:72 64 70
my mind:4 20 -2
my mouth:27 35 36
my mum:27 20 12
my mums:30 57 31
my name:73 23 13
my nan:-38 -38 -23
my nans:21 16 -4
my neighbor:114 121 22
my neighbours:90 94 49
my nerve:45 42 41
my note:-21 -18 -18
my notice:32 27 26
my nurse:37 40 41
my od:59 -10 -4
my old:43 20 26
my own:43 34 -1
my partner:22 28 26
my peace:38 1 6
my phones:16 24 19
my pills:-49 -36 -12
my plan:28 33 23
my pride:-20 -10 -6
my rest:27 26 18
my retirement:44 45 51
my rists:83 86 45
my roommate:32 37 8
my rope:-28 -32 -26
my sandwich:-20 -20 -3
my screen:1 -24 -19
my self:63 19 -4
my sewerslide:17 27 84
my shoe:33 38 39
my sister:-20 -18 -34
my sleeping:14 17 -20
my sleeve:53 12 24
my soul:12 13 21
my sponsor:6 -25 -8
my sponsors:-28 -11 -10
my stepdad:24 22 -9
my stepfather:30 31 -38
my stomach:31 24 21
my stones:21 16 20
my story:40 -1 8
my suboxone:33 -13 -6
my subscriptions:21 23 23
my supervisor:35 29 17
my tablets:56 50 63
my teh:22 4 6
my therapist:44 31 -7
my thigh:56 50 32
my thighs:56 62 -22
my things:30 -29 -47
my thoughts:-28 -18 -9
my throat:35 30 33
my time:35 7 13
my toddler:-49 -30 -22
my tongue:44 52 60
my uncle:9 21 2
my uniform:32 29 -3
my wages:-33 -25 -42
my wardrobe:-43 -20 -11
my way:41 41 37
my whole:49 47 12
my will:15 24 27
my wrist:14 23 74
my … a:-16 -43 -16
my … about:33 -12 23
my … after:-37 -26 -21
my … all:9 11 38
my … alone:-20 -19 -8
my … am:3 24 -11
my … and:32 12 21
my … any:10 28 20
my … anyway:61 28 -2
my … are:34 22 38
my … asking:-48 -33 -10
my … back:-23 -38 -16
my … bad:56 40 15
my … bc:-27 -24 -20
my … beating:28 38 66
my … beats:94 100 -8
my … before:-20 -22 5
my … beter:-31 -23 -18
my … big:-34 -42 -30
my … birthday:-24 -23 -11
my … bit:37 38 40
my … blue:-33 -33 -31
my … bought:6 -27 -2
my … boy:54 59 28
my … brother:29 23 -9
my … but:29 40 20
my … by:-26 -18 11
my … bye:-23 -26 -28
my … call:54 54 50
my … came:-76 -63 -50
my … case:6 10 22
my … charger:-28 -29 -20
my … cold:38 18 -1
my … come:-65 -45 -35
my … comes:-8 -8 -22
my … covered:31 37 -11
my … date:28 0 2
my … dated:15 15 21
my … dealer:36 15 12
my … decided:89 68 32
my … deleted:-35 -12 -3
my … deserves:43 -29 -12
my … did:34 34 44
my … didnt:38 9 10
my … do:72 21 16
my … does:53 21 -3
my … doesnt:54 30 -4
my … doing:58 57 39
my … done:31 30 37
my … dont:13 22 24
my … door:10 22 35
my … downstairs:20 22 28
my … ends:22 26 28
my … every:44 53 -18
my … family:2 -25 -20
my … feel:0 33 20
my … feels:9 -33 -12
my … fifteen:12 21 0
my … flu:-22 -17 -15
my … forgot:25 -1 -1
my … found:25 16 16
my … friday:30 23 29
my … from:-30 -29 -21
my … gave:18 27 30
my … get:13 -43 -24
my … gets:13 -18 -21
my … girl:24 12 14
my … go:40 23 13
my … god:38 44 40
my … goin:-30 -30 1
my … gone:27 47 45
my … group:-33 -29 -21
my … had:-51 -31 -31
my … hair:-20 -19 -9
my … hand:25 24 -11
my … hands:33 42 -11
my … hard:34 35 42
my … has:55 42 31
my … hav:25 -2 -23
my … havent:31 -13 -9
my … he:21 35 15
my … head:56 69 20
my … her:41 34 24
my … here:33 39 34
my … hes:-16 -30 -36
my … him:-46 -39 -22
my … his:40 51 -38
my … hit:-31 -26 -15
my … hits:103 107 -14
my … home:39 31 47
my … hurt:-34 -8 14
my … i:-13 -1 20
my … id:34 48 35
my … ill:-61 -51 -43
my … im:14 8 33
my … in:31 44 37
my … interview:-34 -29 -22
my … into:-34 -39 -58
my … it:42 -4 -17
my … its:21 -21 10
my … job:-1 -27 -12
my … keeps:39 21 -11
my … kids:-30 -10 -4
my … kil:80 74 -8
my … kissed:31 39 50
my … know:31 17 -2
my … last:61 59 44
my … late:-59 -40 -28
my … laws:38 46 -6
my … leaves:53 49 3
my … left:-19 -29 -24
my … less:-35 -1 0
my … let:21 30 13
my … letter:20 22 24
my … little:72 68 -9
my … long:18 29 -3
my … love:66 63 56
my … loved:39 34 34
my … made:31 21 -7
my … makes:1 0 -24
my … me:40 55 -34
my … meself:-36 -27 -7
my … months:25 25 22
my … morning:27 7 0
my … most:19 30 -13
my … mum:34 30 42
my … my:18 14 21
my … name:40 -5 -7
my … never:14 16 26
my … new:-29 -16 -4
my … next:15 25 18
my … night:30 25 13
my … nine:17 -20 -5
my … nobody:38 37 21
my … not:26 8 26
my … note:30 30 67
my … number:42 23 20
my … of:-12 -36 -26
my … off:-6 -5 30
my … on:22 27 32
my … one:-49 -38 -21
my … order:59 -11 -8
my … out:27 24 -30
my … over:-22 -1 -18
my … overdosd:60 66 79
my … packed:26 -1 5
my … pass:-22 -13 -4
my … pills:35 29 18
my … pockets:33 31 28
my … present:21 17 15
my … purple:-27 -14 -1
my … purpose:32 15 7
my … quit:-21 -22 -18
my … rang:19 21 13
my … rather:32 15 -8
my … raw:7 -41 -2
my … reasons:2 4 24
my … right:45 53 72
my … ring:38 33 32
my … ringing:40 33 30
my … safe:-10 -21 -18
my … said:-11 12 30
my … same:6 19 21
my … say:-3 -25 -17
my … saying:16 15 -24
my … says:-2 12 -48
my … see:35 53 51
my … sentence:-24 -20 -3
my … service:3 12 29
my … set:-31 -28 -26
my … sewerslide:-1 24 -2
my … shall:-19 -20 -21
my … she:44 -29 -22
my … shes:38 37 63
my … slaps:62 75 -8
my … someone:58 54 57
my … something:69 6 13
my … son:54 15 -4
my … soon:44 37 26
my … sorry:-12 -23 -5
my … split:31 26 -5
my … stuff:36 34 -5
my … sucidal:46 51 -3
my … tablets:26 30 26
my … takes:42 38 -16
my … talking:29 31 7
my … teh:20 28 38
my … tell:30 25 29
my … telling:-31 -21 -10
my … texted:-26 -29 -10
my … than:27 31 39
my … that:-35 -19 -4
my … thats:34 -7 -16
my … them:30 14 -5
my … there:-4 -17 -34
my … theres:34 28 57
my … these:21 16 12
my … they:50 39 29
my … theyll:80 60 59
my … thinks:-21 -7 -11
my … thirty:-26 -19 -17
my … this:-15 -29 -32
my … threw:-35 -16 -1
my … thrusday:-39 -15 -9
my … tight:-21 -17 -10
my … till:54 54 -24
my … time:-10 -4 -27
my … tonight:31 23 20
my … touches:32 34 -23
my … turkey:28 30 17
my … twenty:25 28 -7
my … typing:36 34 38
my … u:40 0 -1
my … under:22 -13 -16
my … wake:-31 -5 1
my … walk:28 36 34
my … want:-11 -22 43
my … was:-37 -43 -10
my … wasnt:-68 -64 -55
my … we:22 -11 -15
my … week:-23 -8 11
my … wen:16 28 -23
my … went:-23 -19 -11
my … were:-23 -18 -9
my … wet:24 22 25
my … where:36 -2 -32
my … which:-36 -35 -17
my … whole:-23 -15 -13
my … wife:40 28 33
my … wifes:43 47 21
my … will:20 -1 -27
my … with:7 -6 -28
my … would:64 -5 -8
mys:0 0 0
myslf:75 42 -3
na:-23 -12 -15
nacht:36 39 52
nacht … mich:29 31 29
nada:18 -8 3
nadie:-47 35 18
nadie en:5 22 -1
nadie … casa:34 27 -7
naggin:5 4 1
nai:12 -5 -4
nail:-15 14 -7
naloxone:-8 9 22
naltrexone:-19 -10 -4
name:-15 -30 -23
name on:69 41 40
name … im:25 -19 -19
named:-30 -24 -16
names:19 -38 -22
names on:52 -23 -12
nan:4 -7 1
nan i:44 23 25
nan … my:-27 -22 -15
nan … say:23 5 7
nans:60 54 41
nap:-26 -5 -14
narcan:58 74 81
nasal:8 14 14
nasal … expired:25 24 26
nd:12 -13 -12
ne:-28 2 16
ne … mourir:-24 -8 -3
ne … pas:-24 -8 -3
ne … plus:57 32 31
near:-3 -35 -23
near teh:54 -2 5
nearly:-1 2 -9
nearly every:63 20 -9
nearly finished:25 34 38
nearly … but:4 -20 -11
nearly … i:47 40 18
necesito:45 -16 -6
neck:24 25 13
neck a:-65 -68 -67
neck and:13 21 5
neck … for:-26 -22 -28
neck … i:22 30 -10
neck … teh:25 24 25
need:-11 17 36
need a:-14 -11 -25
need and:33 30 39
need is:30 31 25
need it:-7 -21 -23
need teh:71 70 63
need to:-55 -45 -32
need … and:23 32 -10
need … dead:32 42 -3
need … die:-103 -91 -15
need … house:17 20 26
need … it:51 41 10
need … next:28 31 20
need … teh:20 17 2
needed:-1 13 22
needed to:-22 -17 -11
needed … it:41 44 34
needing:72 29 23
needing anything:-35 -19 -19
needing … after:31 45 51
needle:-18 -8 -28
needs:-14 6 11
needs and:48 44 -1
needs to:23 42 42
nehmen:29 33 -17
neighbor:98 112 14
neighbour:18 15 20
neighbour has:38 17 13
neighbour … her:-23 -17 -5
neighbour … teh:21 24 17
neighbours:24 23 0
neil:39 19 19
neil … want:23 -4 0
nen:-14 -22 -36
nepa:-1 4 6
nephew:14 10 5
nephews:-4 -3 -5
nerve:25 29 16
nervous:-68 -39 -24
netflix:-22 4 -2
nets:-4 -5 -6
never:-13 -25 -36
never been:24 -24 -15
never born:26 -1 -1
never do:37 7 4
never for:18 24 25
never leaves:28 26 -5
never lock:26 20 21
never said:58 62 2
never u:28 19 16
never wake:64 -4 -1
never … a:5 21 -10
never … back:2 -22 -10
never … born:68 -5 -2
never … but:76 25 0
never … i:22 14 -12
never … im:-4 18 20
never … it:51 61 57
never … me:-23 -11 -6
never … teh:9 17 22
never … to:-23 11 13
never … u:-26 -17 -10
never … up:66 -5 -1
new:-88 -75 -93
new mum:3 22 -1
new one:18 25 33
new … and:-45 -47 -43
new … can:-20 -15 -15
new … for:-16 -21 -21
new … i:-22 -16 -18
new … im:13 18 38
news:31 31 -2
news … in:22 8 9
newsletter:-10 -10 -11
next:11 23 23
next door:40 37 29
next i:14 14 23
next life:27 30 27
next one:41 37 23
next to:45 59 55
next train:27 27 24
next week:6 13 25
next … and:13 21 29
next … bc:31 -7 -11
next … be:29 -6 -5
next … bed:30 23 22
next … her:31 30 37
next … i:26 14 13
next … ill:23 37 42
next … im:26 37 6
next … me:52 67 48
next … of:28 -13 -12
next … to:18 22 33
next … who:19 26 3
next … wont:59 56 45
ng:-2 1 6
ngl:0 0 0
ni:16 -33 -18
nice:48 50 52
nice to:27 28 35
nice … be:30 -2 0
nice … it:20 -6 -3
nice … u:-21 -15 -14
nicer:0 8 8
nicht:30 39 -13
nicht mehr:34 6 -10
nicht … leben:29 -9 -4
niece:-7 -6 0
nieces:-7 -8 -8
night:2 14 -14
night after:60 -15 -2
night all:-75 -62 -37
night and:-6 41 -17
night at:-21 -14 -4
night before:26 24 16
night forever:25 26 28
night four:29 -8 -2
night he:22 28 -13
night hes:-46 -50 -42
night i:16 34 -23
night in:-54 -44 -26
night is:48 27 11
night night:-32 -28 -18
night since:48 55 0
night this:22 29 -13
night u:-26 -1 0
night with:34 31 29
night … and:3 9 -34
night … days:28 -12 -2
night … dead:-25 -12 -3
night … did:9 23 21
night … dont:25 32 -7
night … forever:25 26 28
night … gone:44 -7 -1
night … hav:-43 -3 -5
night … i:-12 -12 -24
night … in:60 47 30
night … it:62 64 66
night … its:24 17 -2
night … me:33 13 -3
night … months:104 -8 -2
night … not:2 6 20
night … on:-41 -36 -6
night … one:27 -51 -41
night … out:3 42 -13
night … overlooked:70 -2 -1
night … passed:51 73 -1
night … put:29 27 17
night … says:52 54 -8
night … she:65 47 -3
night … sober:-22 -5 -1
night … take:74 7 -6
night … teh:23 24 21
night … thats:-38 -38 -32
night … theres:34 29 28
night … they:19 17 25
night … to:-20 -8 -6
night … want:22 17 28
night … years:-36 -9 -3
nights:39 33 0
nights and:22 38 7
nights i:23 1 -5
nights running:44 63 -9
nights u:30 18 -13
nights … cant:30 18 -13
nights … ive:-32 -24 -21
nina:1 -5 3
nine:-4 -21 -23
nine and:-24 -17 -14
nine i:-19 -21 -21
nine in:10 18 23
nine teh:-25 -13 -17
nine … my:-35 -28 -15
nine … on:-12 -23 -17
nine … them:23 -19 -1
nine … to:-31 -21 -15
nineteen:4 -24 -9
ninety:4 -15 -13
ninety days:33 -1 0
nitazene:6 3 -2
nna:0 0 0
no:43 16 28
no a:100 61 58
no aguanto:18 25 -4
no booze:38 48 43
no but:68 51 31
no car:23 21 24
no coat:29 26 20
no coming:18 33 31
no date:94 102 -7
no future:13 -22 -5
no goin:-29 -17 -13
no hope:14 -28 -5
no idea:-28 5 -5
no jk:67 73 77
no longer:-22 12 -9
no me:-49 -22 -28
no money:66 70 49
no more:23 47 43
no naloxone:51 49 48
no narcan:40 47 23
no need:13 26 29
no no:79 -35 -32
no on:-26 -9 -17
no one:32 43 -40
no ones:89 66 42
no other:-26 4 -6
no pills:-31 -38 -14
no plan:-40 -41 -16
no puedo:-2 24 -12
no quiero:-2 -53 -5
no reason:36 -29 -26
no se:72 22 -20
no shakes:-25 -20 -15
no teh:-58 -52 -51
no thoughts:-37 -10 -2
no to:22 8 -8
no urge:-34 -17 -9
no vengan:41 28 25
no visiting:24 -1 -1
no vodka:20 -3 6
no … a:-3 34 13
no … am:13 32 24
no … and:27 28 31
no … anything:42 -6 -10
no … asked:38 -9 -6
no … be:-17 22 27
no … before:33 53 10
no … but:-18 -23 -12
no … can:-13 -13 -21
no … chairs:-35 -28 -13
no … comes:17 19 27
no … deja:40 18 -5
no … el:10 21 -12
no … for:26 12 45
no … from:-31 -27 -9
no … go:19 37 9
no … goin:-23 -32 -18
no … harm:-22 -5 -1
no … here:18 27 -17
no … hes:55 49 45
no … hours:24 -1 -1
no … hurt:-26 -9 -2
no … i:-18 9 -24
no … im:-13 12 20
no … in:-5 -30 -24
no … is:1 21 -10
no … it:28 25 19
no … its:-58 -47 -40
no … la:-23 21 16
no … left:37 13 -6
no … live:72 -7 -10
no … mas:47 28 -12
no … me:26 55 32
no … mi:13 24 16
no … my:-28 -25 -17
no … no:-53 -9 -18
no … not:4 30 20
no … of:4 14 24
no … on:57 63 42
no … pain:32 28 33
no … salir:39 17 -6
no … says:-41 -32 -45
no … sleep:9 24 31
no … sucidal:-24 -4 0
no … that:-21 3 6
no … thats:65 -10 -8
no … this:42 48 42
no … to:26 -42 -72
no … tonight:55 70 68
no … vivir:72 2 -7
no … want:25 17 -12
no … was:-23 -11 -3
no … wen:4 -5 -26
no … yet:66 66 -10
nobdy:-21 -10 -4
nobody:116 88 95
nobody calls:38 18 23
nobody can:56 52 40
nobody else:16 15 24
nobody has:27 -1 -1
nobody hav:-22 -16 -10
nobody home:15 28 -6
nobody knows:20 18 -11
nobody looks:-8 -6 -32
nobody on:29 -1 -1
nobody will:12 11 22
nobody would:38 -5 -7
nobody … a:-3 -26 -15
nobody … about:25 35 31
nobody … and:4 19 27
nobody … anything:6 25 29
nobody … at:-39 -55 -39
nobody … be:-3 20 7
nobody … blame:25 27 36
nobody … do:75 74 53
nobody … for:21 23 7
nobody … here:39 42 43
nobody … home:-28 -32 -16
nobody … i:8 18 22
nobody … im:-5 -24 -14
nobody … in:-21 -14 -8
nobody … it:60 47 31
nobody … knows:32 -11 -5
nobody … me:-29 -9 3
nobody … miss:47 -27 -8
nobody … my:20 -6 0
nobody … teh:32 47 49
nobody … that:45 2 16
nobody … there:37 32 -13
nobody … this:24 13 -10
nobody … thought:24 -3 -5
nobody … to:3 19 44
nobody … tonight:19 27 39
nobody … u:38 34 27
nobody … was:30 30 41
nobody … what:-20 -36 -15
nobodys:36 31 30
noch:20 -8 -2
noche:32 40 60
noche cuando:11 15 36
noche me:71 57 51
noche … a:-25 -9 -11
noche … voy:-61 -44 -9
nod:-43 -24 -10
nodded:44 35 36
nodded … teh:35 28 30
nodding:2 1 6
noise:49 51 33
noise and:79 69 64
noise … wont:35 29 25
none:14 39 45
none after:39 45 42
none of:16 35 21
none … it:11 28 4
none … this:32 33 33
none … was:60 51 49
noon:63 80 71
noon … a:-87 -80 -66
noose:76 54 50
noose is:49 61 61
noose … in:18 24 23
noose … tied:18 24 23
nor:30 35 33
noreen:25 29 26
noreen … her:25 29 26
normal:-17 -23 -8
nos:-35 -5 -2
not:35 40 32
not a:-10 24 19
not able:36 18 10
not alife:76 115 -2
not angry:50 51 4
not answer:28 32 24
not answering:30 30 25
not as:34 42 42
not bad:-30 -13 -7
not been:34 4 -17
not breathing:69 79 81
not bring:13 16 20
not calling:19 28 35
not come:62 61 16
not coming:78 74 79
not do:-43 -21 -6
not drinking:-51 -40 -27
not eating:11 34 -13
not exist:-39 -28 -14
not for:56 61 85
not go:15 37 33
not hav:35 -24 -7
not here:19 43 49
not his:35 -4 13
not i:-15 24 -5
not id:22 -18 -10
not if:27 29 24
not in:-48 -34 -28
not joking:69 66 20
not kil:43 94 -7
not know:40 27 -2
not looking:72 20 31
not messing:47 21 19
not mine:2 10 31
not need:30 1 -13
not opened:58 -6 -11
not safe:28 -66 -20
not saying:11 26 2
not scared:20 24 11
not see:27 37 31
not sorry:-12 -36 -34
not stopping:52 47 8
not teh:10 22 16
not thinkin:-8 6 21
not tmrw:19 -23 -10
not to:57 24 37
not told:53 13 -25
not tonight:44 47 38
not travelling:34 33 35
not waiting:-6 -5 -24
not wake:39 40 19
not want:-21 -57 6
not yet:27 -6 -9
not … a:38 24 26
not … about:57 2 -8
not … am:-27 -4 6
not … and:0 -45 2
not … another:-39 -47 -15
not … anymor:4 31 -13
not … anyone:-1 -21 -17
not … anything:-28 -12 -8
not … around:51 50 44
not … at:16 -3 -20
not … back:32 53 43
not … bc:-22 -10 -2
not … be:12 21 33
not … born:37 -3 -3
not … but:-6 -36 -14
not … cry:22 20 19
not … day:27 36 -2
not … do:8 -32 -23
not … dont:-2 -52 -36
not … door:-38 -35 -39
not … down:55 50 48
not … fault:-18 -10 -22
not … fed:2 5 28
not … for:68 35 41
not … from:7 14 34
not … get:94 34 51
not … god:25 32 26
not … help:73 22 36
not … here:42 27 9
not … hes:-22 -17 1
not … home:16 24 31
not … hope:-7 27 -3
not … how:-14 -7 -26
not … hurt:-40 -21 -6
not … i:13 -11 -31
not … in:-51 -29 -13
not … is:45 14 6
not … it:-20 -10 21
not … its:-40 -17 -12
not … ive:-23 -13 -7
not … kil:26 20 17
not … kind:16 30 0
not … let:-44 -9 -2
not … lips:37 43 37
not … meself:38 16 -28
not … more:35 30 -6
not … much:-24 3 10
not … my:11 -41 4
not … not:-35 -32 -25
not … of:-5 -12 -35
not … off:-45 -36 -4
not … one:0 -10 -25
not … sad:31 28 30
not … saturday:28 25 26
not … see:33 13 21
not … sewerslide:-25 -10 -12
not … shes:101 39 49
not … sleepy:23 27 -5
not … teh:47 43 50
not … they:-24 -40 -20
not … think:40 26 28
not … this:-45 -37 -7
not … to:0 -30 -15
not … today:-11 32 -16
not … u:-54 -23 -22
not … want:-35 -1 -17
not … wife:63 58 42
not … will:13 23 -3
not … with:1 -25 4
not … yet:-9 -21 -4
note:51 62 72
note and:4 -23 -29
note for:30 32 26
note i:-50 -55 -24
note on:-37 -41 -40
note … drafts:34 32 29
note … for:35 34 25
note … fridge:-17 -25 -30
note … on:-22 -15 3
notebook:-34 -3 -2
notes:33 39 44
notes are:15 19 20
notes on:35 35 38
notes … teh:9 11 22
nothing:29 14 1
nothing and:23 37 -6
nothing but:25 25 36
nothing i:-34 -16 -19
nothing is:67 -20 -14
nothing left:62 22 11
nothing that:8 21 -8
nothing to:-34 -28 -13
nothing u:55 55 54
nothing wrong:14 36 -4
nothing … a:49 56 61
nothing … and:31 -4 -13
nothing … can:8 28 3
nothing … for:21 -18 -11
nothing … goin:68 -1 17
nothing … i:5 -25 -5
nothing … its:46 18 14
nothing … me:68 50 18
nothing … my:30 -3 7
nothing … teh:-9 -12 -20
nothing … to:23 -12 6
nothing … want:29 4 -1
nothing … with:9 36 -2
notice:40 22 16
notice and:38 -4 -1
notice to:58 54 51
notice … be:41 -4 -1
notice … id:41 -4 -1
notice … teh:29 23 19
notice … this:25 25 22
noticed:-9 -42 -36
notices:4 5 -1
novel:-27 -24 -19
november:38 -3 -5
now:0 0 0
nt:79 -12 -4
numb:-27 -16 -21
numb … teh:-31 -25 -15
number:11 15 23
number teh:-73 -37 -7
number up:31 -6 -5
number … from:31 -5 -3
number … me:44 34 39
number … memory:32 -4 -1
number … on:34 1 -6
number … teh:-3 13 27
nunca:146 -34 -20
nurse:8 16 6
nurse i:36 35 -5
nurse … i:26 23 15
nurse … it:28 26 18
nurse … know:33 34 28
nurse … me:-46 -28 -17
nurse … no:-24 -23 -12
nurse … not:20 43 -5
nurse … teh:-20 -14 -25
nursery:-11 -10 -10
nurses:-6 -3 -3
nursing:-10 -7 -4
o:-70 -42 -10
obey:27 27 -2
obituary:7 6 -1
obviously:-43 -44 -35
ocd:-19 -28 -18
oclock:52 45 43
oclock news:40 35 34
oclock … teh:24 22 23
october:1 -23 -17
od:7 -2 10
od at:23 23 -2
od awareness:-40 -35 -8
od im:20 20 13
od on:14 -37 -5
od was:38 -2 0
od … a:-35 -25 -11
od … are:65 72 72
od … my:30 24 35
od … teh:-22 -8 -10
odd:15 -16 -18
odio:9 -52 -29
of:-29 -28 -21
of an:-45 -13 -4
of at:-39 -7 -6
of being:43 -17 -10
of biscuits:-35 -27 -27
of catching:20 -1 -1
of death:-25 -28 -27
of ending:-57 -54 -7
of goin:-25 -7 -21
of hangin:37 18 -11
of her:-30 -33 -29
of his:-32 -20 -7
of hurting:62 62 -1
of it:47 27 31
of laxatives:59 55 -1
of life:-3 -30 -7
of me:26 9 37
of mine:-32 -30 -10
of my:0 18 30
of nights:18 25 28
of our:-23 5 12
of pretending:24 25 0
of red:29 8 8
of space:84 -5 -2
of tablets:36 36 55
of takin:35 39 5
of tea:-22 -13 -7
of that:28 23 18
of them:59 33 25
of these:50 60 35
of this:24 18 34
of three:18 28 -2
of tmrw:21 25 26
of u:28 32 33
of us:31 22 7
of water:-25 -16 -12
of wine:22 -12 -3
of … a:62 44 48
of … all:-22 -13 -20
of … and:26 34 36
of … any:-30 -21 -14
of … anymor:-51 -2 -2
of … are:-19 -32 -6
of … baby:68 69 -2
of … be:47 45 -7
of … before:27 21 15
of … bilding:25 25 33
of … bridge:44 36 39
of … but:-34 -9 -9
of … by:43 36 25
of … can:-7 -23 -16
of … cant:-35 -17 -6
of … car:-38 14 17
of … curtain:-24 -19 -19
of … daily:72 37 -2
of … day:-8 -33 -23
of … days:21 26 4
of … do:42 48 5
of … dogs:-42 -2 -1
of … dont:-16 32 -2
of … down:6 25 27
of … every:50 83 6
of … family:18 31 41
of … first:16 -26 -12
of … flats:-22 -22 -21
of … goin:-28 -18 -11
of … gone:-24 -1 -2
of … had:-33 -9 -5
of … hands:5 -25 -8
of … him:51 -6 -6
of … i:28 22 20
of … if:-13 -5 -32
of … ill:-25 -6 5
of … im:-20 -21 -8
of … in:-14 -18 -23
of … is:8 28 17
of … it:-32 -29 -24
of … its:40 41 41
of … last:-27 -26 -3
of … left:2 -21 -14
of … life:-31 -5 -12
of … long:23 5 -2
of … loved:28 28 26
of … me:28 -11 -11
of … meant:86 52 43
of … methadone:56 54 2
of … month:26 28 18
of … mother:21 21 19
of … my:-10 1 -38
of … not:-29 -12 -5
of … nothing:21 -5 -12
of … of:26 7 6
of … off:-11 -30 -23
of … old:-22 -10 -8
of … on:36 -2 5
of … once:-8 -6 -23
of … one:23 33 40
of … other:64 49 18
of … painkillers:41 48 49
of … permanently:48 55 34
of … psych:25 -6 -1
of … rail:-38 -35 -38
of … railing:39 36 34
of … rehab:21 -1 0
of … room:44 20 17
of … rope:-20 -8 -21
of … saying:20 25 44
of … she:-24 -24 -12
of … shed:-32 -35 -35
of … sleeping:0 1 -28
of … sock:30 26 20
of … station:-57 -47 -45
of … tablets:82 73 67
of … teh:-24 -36 -64
of … that:5 20 14
of … there:27 39 45
of … theres:36 20 27
of … they:9 40 32
of … theyre:37 -8 -11
of … things:-39 -10 -4
of … this:23 37 44
of … to:-33 -10 5
of … tonight:38 32 40
of … train:12 12 -24
of … two:10 25 32
of … u:-6 -24 -3
of … up:-31 -40 -20
of … ur:27 28 4
of … vodka:70 60 35
of … want:32 20 29
of … wants:44 52 -11
of … ward:36 14 -12
of … was:40 66 46
of … wen:6 22 12
of … what:-3 -16 -26
of … whole:22 28 32
of … with:21 28 29
of … would:19 32 -8
of … year:-35 -27 -9
of … years:-28 -28 -8
off:6 16 21
off a:12 16 -38
off at:21 -2 0
off dont:37 34 19
off for:-43 -31 0
off he:-18 -17 -25
off his:-14 -21 -17
off i:50 55 56
off in:-28 -10 -10
off its:-10 -2 -26
off licence:31 -10 -10
off me:-50 -28 -20
off meself:70 78 -23
off my:2 -16 -23
off shoes:40 -38 -33
off teh:22 16 10
off this:55 61 57
off till:-55 -18 -15
off tmrw:20 27 28
off to:-80 -64 -57
off tonight:26 28 28
off with:22 15 23
off work:-23 -16 -13
off … a:-13 0 -33
off … alone:30 33 -17
off … and:37 32 22
off … as:-7 -43 -22
off … at:31 44 36
off … be:16 24 21
off … bed:-41 -40 -42
off … bridge:-41 -37 -75
off … dont:-60 -44 -29
off … drink:35 26 16
off … go:51 53 50
off … gone:24 1 4
off … good:-24 -23 16
off … i:48 27 29
off … im:5 -9 -35
off … in:54 49 41
off … is:-23 -5 -8
off … it:10 25 -15
off … no:-57 -49 -43
off … nobody:-24 -21 7
off … not:56 16 8
off … of:77 65 33
off … off:29 35 33
off … on:62 -3 -19
off … outside:15 24 29
off … pier:27 25 32
off … right:30 0 -12
off … say:88 89 91
off … since:54 11 19
off … tablets:-8 -37 -32
off … teh:52 38 46
off … than:-79 -47 -18
off … ticked:26 0 0
off … to:-31 -19 -2
off … tonight:32 34 26
off … u:27 34 32
off … vodka:13 23 36
off … wall:37 40 46
off … was:3 28 -2
off … were:51 30 24
off … with:-35 -38 -30
offer:-1 -30 -18
offer … and:49 -1 0
office:-1 -1 -1
officially:-5 -6 -4
often:0 0 0
ohio:-2 -1 0
oil:-13 7 6
oiled:16 14 14
ojala:111 -11 -7
ojala estuviera:39 -3 -1
ojala … me:38 -4 -3
ojala … muerto:39 -3 -1
ok:51 -11 15
ok i:-36 -22 -17
ok … for:-20 -11 -6
ok … teh:35 29 32
okay:29 -40 -23
okay and:1 22 21
old:7 3 14
old enough:20 23 23
old school:45 19 22
old sofa:-27 -27 -27
old … a:28 23 30
old … all:59 61 62
old … and:36 -4 -11
old … hav:-26 -7 2
old … i:26 6 9
old … in:-28 -27 -22
old … on:-19 -29 -1
old … teh:-14 12 -26
old … with:25 30 -9
olives:-1 0 0
ollie:11 14 14
ollie … for:22 23 22
omnes:-6 -1 11
on:-8 -1 15
on an:47 34 39
on every:-44 -39 -31
on fire:-31 -27 -25
on for:-31 -3 2
on heroin:36 2 0
on his:10 29 1
on holiday:-29 -24 -26
on holidays:5 17 25
on i:48 2 6
on im:-45 -21 -18
on its:37 -15 -8
on me:-6 10 29
on meself:-41 -41 8
on nobody:-36 -29 -23
on one:-31 -41 -31
on purpose:186 164 82
on saturday:31 -7 -9
on saturdays:-29 -26 -16
on self:20 33 -3
on shift:44 33 31
on somebodys:46 54 58
on speaker:17 22 26
on sunday:32 46 29
on that:24 -12 -3
on this:9 22 0
on to:-48 -7 -7
on top:48 53 -2
on tuesday:53 4 1
on ur:29 30 23
on whatsapp:31 27 31
on without:27 51 52
on … a:22 -3 -12
on … about:46 24 25
on … after:26 -17 -9
on … all:-50 -43 -46
on … an:-43 -26 -30
on … any:-23 -12 -11
on … are:-17 -25 -22
on … arms:21 28 25
on … at:37 23 19
on … back:18 20 11
on … bc:-55 -50 -27
on … be:-40 -29 -23
on … bed:17 13 24
on … bedroom:46 49 44
on … been:27 29 26
on … before:42 45 49
on … bench:64 -25 -20
on … bike:-7 -6 -26
on … birthday:23 24 44
on … bridge:10 21 12
on … bus:25 37 30
on … but:-24 -22 -21
on … cant:57 29 14
on … carpet:55 57 48
on … chart:-35 -17 -6
on … coach:-35 -28 -6
on … couch:24 8 12
on … days:13 41 3
on … did:20 21 -2
on … do:-43 -18 -11
on … dont:-23 -14 -8
on … door:-41 -32 -31
on … drive:53 45 10
on … farm:13 23 28
on … feet:8 10 -29
on … first:31 6 8
on … floor:32 38 29
on … for:-5 -60 -50
on … from:-9 -21 -25
on … go:-13 -10 -24
on … goin:30 2 4
on … grass:22 21 18
on … hand:49 22 -4
on … hands:15 -57 -18
on … hav:27 37 34
on … havent:43 26 26
on … here:86 83 81
on … hes:31 33 21
on … his:-26 12 8
on … home:38 7 16
on … ice:-40 -2 -1
on … if:-49 -48 -18
on … in:19 34 -23
on … iron:-28 -19 -15
on … isnt:5 15 22
on … it:-6 1 24
on … its:-23 -8 4
on … ive:-40 -26 -14
on … kitchen:32 40 44
on … last:9 -13 -21
on … ledge:61 29 27
on … legs:50 49 54
on … line:69 79 65
on … list:26 25 26
on … looking:-11 -25 -5
on … mate:26 27 -1
on … me:-2 30 36
on … method:14 22 19
on … monday:-34 -14 -11
on … my:-9 -22 -47
on … next:-20 -10 21
on … night:-27 -25 -23
on … no:-60 -46 -45
on … nobody:61 31 16
on … not:-15 -35 -19
on … of:51 16 14
on … outside:5 -23 -21
on … own:18 2 -21
on … picking:44 42 13
on … pills:52 52 40
on … plane:9 -30 -25
on … platform:-55 -51 -50
on … rail:45 47 25
on … right:-20 -7 27
on … ring:29 18 -5
on … same:28 2 2
on … screen:31 -6 -5
on … sewerslide:-24 -15 0
on … she:48 -71 -17
on … since:4 -30 -18
on … spring:-24 -19 -18
on … stairs:-5 -30 -24
on … step:-28 -9 -2
on … table:-40 -39 -41
on … teh:10 -13 -31
on … telly:-23 -10 -4
on … there:24 26 25
on … they:28 16 16
on … theyre:23 25 24
on … theyve:38 41 35
on … thinks:-40 -38 -45
on … three:45 40 19
on … thrusday:19 -24 -23
on … til:52 50 47
on … time:-24 -14 -5
on … to:-1 30 20
on … tracks:28 42 40
on … trucks:29 19 -6
on … trying:-3 -36 -15
on … tuesday:-23 -17 -13
on … u:25 23 13
on … under:-50 -60 -58
on … wall:-44 -32 -24
on … was:-28 -6 -5
on … way:50 34 24
on … wen:-36 -34 -46
on … went:-5 -31 -18
on … which:21 25 27
on … while:25 25 22
on … who:55 18 30
on … wife:50 50 47
on … with:9 8 26
on … wrist:-21 -10 54
on … wrong:-28 -24 -26
once:1 14 18
once i:-21 -10 -18
once im:53 24 15
once instead:2 -35 -13
once it:14 23 14
once … and:77 74 66
once … is:49 48 46
once … me:24 -12 -15
once … of:-11 -40 -13
once … was:34 30 31
one:18 16 22
one and:-25 -5 -10
one at:-27 -19 -13
one bit:14 -29 -12
one comes:17 19 27
one day:3 21 -6
one ear:37 -3 -2
one for:29 19 16
one has:-2 -20 -5
one i:-32 -3 -2
one im:23 17 23
one in:-30 -33 -30
one is:12 34 32
one it:-34 -13 -15
one less:142 -1 -1
one long:-24 -24 -1
one nasal:25 24 26
one night:17 28 27
one on:28 -43 -29
one thing:13 22 26
one to:9 45 53
one way:98 91 82
one who:2 36 -6
one with:-50 -28 -21
one wont:64 -6 -6
one … a:11 -27 -32
one … after:10 14 21
one … at:32 -28 -41
one … bc:50 51 47
one … be:35 -31 -3
one … before:27 31 30
one … by:-20 -17 -8
one … call:13 23 -2
one … day:-29 -20 -10
one … does:17 41 -2
one … dont:54 57 45
one … find:49 63 56
one … for:-15 -24 -18
one … four:-34 -24 -12
one … had:33 25 24
one … here:54 24 24
one … hour:21 14 18
one … hurt:49 -4 -2
one … i:27 -34 -72
one … im:37 25 28
one … in:6 33 17
one … is:-28 -20 -18
one … it:41 67 52
one … ive:-51 -1 1
one … leave:28 31 27
one … left:29 25 17
one … me:72 66 32
one … my:11 11 28
one … not:62 61 54
one … on:-40 -29 -13
one … one:28 -1 5
one … or:57 79 -4
one … teh:0 -29 -21
one … that:-23 -3 -16
one … them:1 -7 -22
one … there:33 36 43
one … these:34 32 -18
one … this:-35 -5 -17
one … ticket:-18 -20 -15
one … time:-26 -17 -13
one … to:-12 4 22
one … today:-30 -5 -3
one … twice:-38 -42 -12
one … who:11 16 21
one … will:64 -3 -13
one … wont:-5 20 17
ones:26 34 55
ones i:-31 -20 -5
ones on:61 37 23
ones took:28 24 20
ones who:30 40 43
ones … find:8 26 30
ones … me:40 8 21
ones … my:21 1 -35
ones … teh:72 67 50
onions:-34 -38 -19
online:-23 -20 -18
only:0 0 0
open:12 30 10
open and:24 20 18
open teh:-48 -46 -59
open … he:53 47 42
open … my:-22 -30 -25
open … teh:61 60 56
opened:68 -15 -16
opened teh:30 31 20
opened … in:31 -9 -19
opening:-38 -36 -18
openly:-3 -5 -4
opens:92 79 66
opens in:39 46 44
opens … teh:49 62 50
opioid:-12 -12 -7
or:-47 -40 -41
or any:64 63 60
or anything:2 8 20
or not:79 98 33
or take:21 24 5
or … a:-24 7 -16
or … anything:-3 21 -4
or … be:-22 -18 -4
or … children:23 20 -2
or … i:3 1 -24
or … in:-32 -10 -21
or … me:23 -22 -12
or … tmrw:64 70 58
or … to:-48 -44 -19
or … want:-21 -25 -15
orange:-6 1 0
oranges:-17 -16 -22
orchard:-28 -24 -29
order:52 31 20
ordered:-8 1 3
ordinary:-1 -1 -1
organiser:-50 -45 -34
organist:-4 -1 0
ork:0 0 0
other:-14 -5 10
other side:74 52 36
other team:-24 -25 -3
other … gone:20 29 31
other … i:-54 -43 -15
other … is:-36 -31 -31
other … it:-24 -19 -11
other … not:-23 -15 -16
other … u:44 31 34
other … wont:14 21 28
others:-2 -2 17
others i:-27 -13 -9
others … that:-21 -16 -6
otherwise:1 -4 0
otra:-18 -3 -12
ought:45 40 42
our:10 22 16
our sean:22 15 12
our son:51 38 37
our toddler:38 29 37
our trip:-21 -17 -20
our wedding:34 27 24
our … a:55 36 41
our … and:-22 -25 -69
our … down:3 1 -21
our … hes:34 38 44
our … in:12 10 33
our … on:-25 -17 -8
our … teh:12 -3 28
our … told:39 43 -10
out:4 4 -8
out and:0 5 20
out at:63 77 53
out for:12 48 -2
out he:2 18 -40
out i:-4 -7 -38
out im:49 59 52
out in:-11 -22 -24
out on:20 11 23
out teh:12 6 22
out … bathroom:14 21 20
out … be:-31 -36 -22
out … before:14 21 18
out … do:12 4 24
out … dont:-26 -42 -23
out … good:46 35 15
out … hav:30 11 -8
out … his:52 38 -12
out … i:-29 -7 5
out … is:-32 -14 -11
out … it:45 51 51
out … kil:7 3 -22
out … life:-32 -2 4
out … me:27 22 -30
out … no:-10 2 25
out … not:30 -3 8
out … one:18 30 21
out … psych:25 -6 -1
out … room:90 62 54
out … shed:-24 -40 -41
out … sock:30 26 20
out … teh:-7 -22 -3
out … thats:27 28 29
out … them:-7 -25 -24
out … this:6 29 41
out … time:49 39 43
out … to:-22 -6 -3
out … tweezers:34 20 -3
out … two:-4 20 -9
out … u:-26 -6 -8
out … wont:-36 -33 -24
outreach:-29 -27 -15
outside:33 18 39
outside my:35 46 61
outside teh:15 -35 -32
outside with:20 24 41
outside … a:-7 1 20
outside … bat:38 33 58
outside … church:-21 -1 -1
outside … i:15 22 26
outside … licence:49 -3 -3
outside … meeting:31 -1 -1
outside … off:49 -3 -3
outside … shop:30 -2 -2
oval:3 2 3
ove:0 0 -1
oven:-21 -18 -12
over:-4 -1 -10
over a:-58 -34 -20
over and:59 32 14
over i:-47 -66 -7
over im:-25 -28 -19
over it:67 29 5
over me:30 15 25
over my:-28 -16 4
over teh:28 6 -4
over three:17 20 23
over … and:14 30 14
over … bathroom:16 21 25
over … be:34 41 -1
over … bridge:-49 -54 -53
over … edge:51 24 21
over … goin:-22 -19 -16
over … got:88 82 50
over … hes:36 37 42
over … i:12 -18 -22
over … im:-28 -21 -16
over … it:-36 -25 -4
over … lad:17 16 21
over … one:-22 -13 -10
over … other:-26 -17 -10
over … teh:43 48 30
over … to:-35 -20 -3
over … with:24 32 13
overdone:-3 -1 7
overdosd:77 66 58
overdosd and:24 39 42
overdosd last:94 -20 -5
overdosd on:-36 -1 -26
overdosd … and:32 15 33
overdosd … is:41 51 54
overdosd … my:49 45 46
overdoses:-12 -16 -2
overdosing:96 85 52
overlooked:68 -2 -1
overlooked one:70 -2 -1
overpass:34 49 42
owe:-6 -4 -2
owl:4 0 0
own:25 34 3
own and:-41 -37 -20
own death:22 27 -1
own doing:21 20 -1
own hand:28 39 -20
own hands:31 36 -7
own head:15 31 12
own in:44 52 -4
own life:50 37 -1
own mate:28 28 -1
own … and:43 49 45
own … do:6 11 -26
own … dog:20 29 29
own … every:15 29 0
own … i:-41 -38 -49
own … im:-27 -23 -20
own … in:-49 -64 -24
own … it:-38 -37 -24
own … its:27 31 20
own … me:69 67 -3
own … my:7 1 35
own … no:26 33 -1
own … on:6 11 20
own … than:33 39 -9
own … to:-51 -36 -14
own … today:-17 -39 -14
own … van:30 31 28
own … was:-25 -21 -13
own … with:4 7 23
owners:2 -6 -15
owt:-32 -23 -10
oxy:1 -37 -28
oxygen:-3 2 -9
oxys:46 24 31
p:-13 -19 -18
paalam:15 15 13
package:-7 -12 -10
packed:-1 -22 -13
packed for:24 -1 -1
packed lunches:-14 -27 -13
packed … a:27 3 2
packed … place:24 -1 -1
packet:29 33 35
packets:69 49 41
packets are:29 29 25
packing:-18 -20 -11
packs:-24 -6 0
paddling:-16 -15 -16
page:31 22 16
paid:32 56 50
paid and:21 18 12
paid … on:23 22 27
paid … teh:43 39 28
paid … to:-42 -3 -6
pain:-23 -19 -10
pain is:45 25 18
pain to:-24 -34 -11
pain … end:-21 -23 0
painkillers:23 29 33
painless:-4 -2 -2
paint:-58 -57 -54
painted:-75 -47 -42
painting:-42 -27 -19
painting teh:-24 -17 -14
pair:-14 -11 -23
pair of:-13 -11 -23
palm:6 2 -8
pan:-43 -3 -2
panic:-29 -41 -16
papa:-52 -36 -35
paper:-14 -22 -10
paper says:31 -7 -5
papers:29 31 10
papers and:42 32 -22
papers … go:27 27 30
paperwork:31 -5 -4
para:25 -49 -30
para mi:24 28 31
paracetamol:56 55 37
paramedic:-2 -1 -1
paramedics:-6 -2 -3
parapet:3 6 7
parcel:-27 -18 -16
parents:-11 -1 -6
parents … am:32 36 30
parents … be:-17 -29 -15
parish:2 14 19
park:27 27 28
parked:30 32 40
parker:8 5 3
parking:-42 -27 -13
parliament:-13 -2 -4
parlour:1 -3 3
part:-5 -23 -1
part of:-40 -35 -27
part … wants:24 32 -2
partner:11 15 15
partner is:37 29 46
partner said:40 34 36
partner … my:48 25 33
party:-52 -31 -34
pas:-24 -8 -3
pas mourir:-24 -8 -3
pasa:35 -5 -3
pass:23 -15 -37
pass out:46 32 -7
passed:29 1 -41
passed out:44 80 -4
passed … at:24 42 0
passed … i:46 30 28
passenger:51 51 59
passes:18 -13 -9
passport:22 23 18
passport and:58 61 51
passports:7 5 5
password:8 17 19
passwords:58 43 31
passwords … teh:60 46 41
past:3 15 6
past it:19 33 -12
past teh:23 50 33
past … and:-54 -47 -63
past … i:60 71 68
past … last:23 22 24
past … teh:23 0 5
pasta:-4 -1 -3
pastillas:57 55 64
pastillas … mi:11 18 23
patch:21 13 28
patches:57 44 39
path:-18 -3 -6
path … and:44 50 44
patience:6 -9 -13
patience for:20 -1 -2
patience … teh:20 -1 -2
patient:-16 4 18
patient … my:49 41 43
patient … own:49 41 43
patients:-6 -2 9
patted:9 10 7
pavement:3 6 -9
pawn:12 15 15
pay:-17 -12 -8
pay for:-32 -31 -22
payday:-17 -3 13
paydays:11 11 14
paying:-48 -24 -11
pe:-13 0 -5
peace:73 34 38
peace … it:71 25 24
peace … teh:-24 -16 -14
peaceful:15 28 31
peaceful about:27 17 11
peaceful … it:40 25 13
peaceful … teh:52 54 49
peas:-12 -1 2
peer:12 14 0
peg:-1 -3 -3
pen:-1 6 12
pena:-32 -18 -14
penhale:6 9 3
pens:1 -2 -6
pensando:32 -71 -18
pension:47 32 -5
pension and:27 20 -2
pension … me:34 23 8
people:-8 -42 -26
people here:-27 2 -2
people i:30 12 3
people in:41 -13 -11
people on:-30 -1 -2
people say:25 -3 -8
people … a:-30 -7 -7
people … all:25 -12 -12
people … and:-29 -7 -26
people … as:-22 -10 -9
people … i:30 -3 10
people … im:61 10 -6
people … is:70 -6 -1
people … it:-23 -14 -11
people … teh:7 -22 -13
people … think:47 -2 -1
people … to:13 -25 -18
per:-39 -19 -12
percent:-13 -10 -10
perdoname:-3 4 7
perdonenme:81 86 82
perfect:-52 -29 -17
period:4 19 22
period is:42 51 42
permanent:45 22 -3
permanently:103 42 12
pero:-10 -53 -40
perrita:36 24 15
perrita que:25 23 14
perrita … come:25 23 14
person:17 -12 -14
person … teh:-51 -28 -25
person … to:6 31 1
persona:13 -1 -2
personne:-10 -5 -1
perth:8 5 9
pesticide:13 -2 -17
pet:-23 -12 -5
petrol:24 30 52
peux:9 -1 -6
pharmacist:-13 -6 0
pharmacist says:-31 -19 -13
pharmacy:-81 -76 -67
phone:-8 5 8
phone and:50 34 9
phone at:27 27 21
phone case:17 18 26
phone charger:-28 -28 -19
phone he:-11 -14 -24
phone i:-39 -16 -4
phone off:2 -21 -22
phone on:46 42 37
phone … after:23 26 30
phone … and:27 20 15
phone … home:27 27 21
phone … me:18 14 -30
phone … my:47 50 36
phone … off:-59 -46 -42
phone … on:58 10 26
phone … shoes:39 -32 -30
phone … teh:-27 -2 -15
phone … with:44 64 53
phoned:23 34 33
phones:11 19 13
phones on:45 53 52
phones … speaker:17 22 26
phones … to:51 52 60
phoning:14 8 6
phoning teh:25 14 9
phoning … priest:25 14 9
photos:-8 4 4
photos … my:-34 -23 -23
physical:-38 -32 -32
physically:-76 -48 -17
physio:-42 -24 -24
piano:14 16 12
pick:-22 -41 -40
pick up:-8 -35 -26
pick … teh:-34 -16 -13
picked:31 15 -2
picked a:42 40 24
picked out:26 33 13
picked sunday:27 33 41
picked up:38 -20 -7
picked … and:32 47 25
picked … day:27 29 24
picked … im:18 22 16
picked … out:20 21 -2
picked … ropes:-20 -16 -11
picked … stitches:20 21 -2
picked … tree:-20 -16 -11
picked … would:26 17 -2
picking:-7 -10 -42
picnic:-9 -3 -4
picture:7 -27 -23
picture a:51 -7 -1
pictures:1 11 -41
pictures tonight:-27 -22 -15
picturing:36 45 -8
pie:-22 -18 -15
piece:-33 -18 -9
pienso:32 37 -6
pienso en:-36 1 -3
pienso … todos:48 50 -1
pier:15 16 15
pies:-48 -41 -40
pig:12 -18 -12
pigeon:7 6 4
pigeonhole:0 -3 -3
pill:25 23 13
pillow:38 32 37
pillow in:8 13 23
pillow … my:8 13 23
pills:69 70 75
pills and:49 40 61
pills dont:56 60 60
pills friday:28 -26 -17
pills in:25 -1 -3
pills on:-27 -12 1
pills out:-27 -20 9
pills to:1 -36 -31
pills tonight:15 10 -28
pills … ago:31 -4 0
pills … and:-32 -17 -3
pills … cant:86 77 91
pills … die:27 23 29
pills … feel:38 38 46
pills … hand:39 7 1
pills … i:-47 -40 -17
pills … im:24 24 35
pills … in:2 26 -4
pills … is:48 37 34
pills … me:71 78 79
pills … my:-32 -16 -16
pills … on:11 13 34
pills … teh:-13 -40 -50
pills … today:3 -37 -21
pills … weeks:31 -3 0
pills … weird:98 97 99
pin:59 58 57
pinch:28 30 32
ping:43 43 46
pink:-4 1 3
pinned:3 7 9
pinpoint:18 20 30
piont:-18 -56 -53
piont in:27 -17 -14
piont of:31 -1 -7
piont … alife:84 -3 -1
piont … it:-41 -27 -8
piont … my:47 26 -3
piont … on:-24 -1 -1
piont … to:28 0 -2
pipe:51 44 33
pipes:29 22 21
pistol:45 52 52
pistol … in:-20 -16 -23
pit:-10 20 35
pitch:-5 -4 -4
pizza:-14 -6 -5
place:-48 -38 -36
place in:41 45 30
place … no:21 -2 -1
place … teh:40 17 8
place … visiting:24 -1 -1
places:-31 -30 -34
plain:19 -12 -3
plan:19 35 -19
plan for:-4 25 19
plan how:5 4 -31
plan it:24 22 -3
plan no:-31 -4 -1
plan on:4 -37 -15
plan to:-6 24 -8
plan … a:31 25 -2
plan … and:17 4 22
plan … be:-34 -9 -9
plan … i:57 51 50
plan … kil:22 30 -1
plan … my:57 81 -3
plan … pills:-24 -18 -17
plan … take:44 58 -4
plan … to:-35 -14 -12
plane:15 -45 -31
planned:6 10 -15
planning:57 53 -46
planning to:28 32 -24
planning … ctb:12 22 -27
plans:21 32 45
plant:-34 -22 13
plants:42 50 47
plasters:25 35 -2
plastic:39 40 40
plastic bag:35 37 37
plastic … a:87 77 75
plastic … and:87 78 77
plastic … his:-44 -40 -33
plate:-10 -6 -2
platform:17 17 19
platform and:26 25 26
platform is:26 22 20
platform … and:36 33 28
platform … i:26 24 25
platform … quiet:-14 -18 -24
plath:-2 -6 -4
platoon:-3 -7 -5
play:-28 -10 13
play teh:56 55 50
play … i:-33 -25 -15
play … pogues:38 43 54
played:-13 -10 -6
playing:4 24 -15
playing … me:17 31 7
playlist:-14 -3 -2
plays:-13 -12 3
please:0 0 0
pleased:-35 -31 -19
plese:169 147 146
plumber:-17 -19 -6
plus:36 10 2
plus teh:-22 -14 -14
plus … de:52 52 -2
plus … den:-40 -44 -1
plus … vivre:28 -15 -1
pm:-40 -34 -34
po:-14 -5 0
pocket:24 11 13
pocket havent:25 -4 -3
pocket … from:-28 -25 -25
pockets:-10 -9 -8
podcast:-14 -7 -2
poder:-17 -5 -4
poem:-39 -29 1
poets:6 -5 -1
pogues:49 56 56
pointing:49 44 40
pointing … teh:51 45 43
points:-20 -11 -8
poison:3 7 19
poison … and:49 42 36
poisoning:-6 0 -10
poisoning … a:-23 -14 -16
police:29 23 23
police said:-38 -16 -17
police … and:-28 -3 -6
police … down:21 -7 -3
police … me:62 -19 -5
policeman:10 6 10
policy:1 5 17
poner:-30 -4 -3
pont:-20 -21 -7
pont je:41 42 33
pont … sauter:41 42 33
pont … vais:41 42 33
pool:-9 -13 -12
pool key:22 24 22
pool … from:22 24 22
pool … swim:22 24 22
poor:-43 -37 -30
popcorn:-24 -18 -11
popcorn … my:-21 -16 -8
popped:24 24 31
por:-25 12 19
por todo:24 23 19
porch:19 29 37
porque:-73 -35 -14
positive:-17 -19 -7
possible:-50 -43 -44
post:-33 -7 -10
post something:32 25 18
post thank:29 26 32
post … me:-21 -15 -12
post … teh:37 32 35
post … u:21 17 24
postcard:-4 -3 -3
posted:20 29 19
posted … teh:27 21 28
posted … to:17 21 22
poster:-19 -11 -10
posting:-19 -27 -30
posts:-4 -5 7
pot:-28 -16 6
pounding:1 16 -30
pour:-6 4 -12
poured:17 5 12
poured teh:22 -4 -3
poured … into:11 26 24
poured … sherry:22 -4 -3
pouring:-10 -9 -12
power:-59 -42 -36
practice:59 61 60
practise:-5 -11 -12
practised:-7 3 12
praise:-28 -24 -27
pray:17 17 14
pray for:4 25 17
pray … me:-31 -26 -18
pray … my:33 37 36
pray … to:-23 -9 -5
prayed:0 0 14
prayer:14 -30 -9
prayers:31 36 37
praying:3 -13 9
pregabalin:29 28 -3
pregabalin with:27 31 -3
premier:5 8 30
premier inn:5 8 30
premier … a:4 5 28
premier … what:4 7 29
prescription:14 13 21
present:-15 3 2
present from:34 32 31
present … me:34 32 31
present … to:31 28 29
press:0 -5 -19
press teh:43 44 17
pressing:35 11 -4
pressing … into:37 14 -2
pressure:-52 -48 -35
pret:-5 -3 1
pretend:4 6 -1
pretending:26 28 8
pretty:0 0 0
prevent:-3 -4 -3
prevention:-12 -10 -4
price:-22 -7 -3
prices:-10 -10 -3
pride:-23 -12 -7
priest:12 12 4
priests:1 2 6
print:-23 -22 -13
print … teh:-22 -18 -1
printer:-54 -59 -55
prison:-12 -8 -5
priya:5 -2 -2
probably:0 0 0
probation:2 -1 -3
probationer:0 -1 -3
problem:-44 -83 -77
problems:-50 -23 -17
process:-55 -30 -10
project:-15 -7 -4
promise:43 59 39
promise i:53 56 33
promise not:21 24 -2
promised:3 -2 1
promised my:24 16 8
proper:-7 13 13
properly:20 -6 9
propose:-33 -23 -19
proposed:2 -3 8
protest:-12 -4 -16
proud:-27 -44 -19
proud of:-7 -28 -8
proud … for:-22 -12 -4
proud … it:36 -16 0
provided:-2 -1 -1
ps:-1 9 10
psych:38 23 -8
psych ward:58 49 -5
psych … after:31 -16 -4
psychiatrist:-4 -2 -1
psychologist:-29 -20 -9
ptsd:-29 -18 -19
pub:8 13 20
public:-20 -7 -6
pueblo:-14 12 -4
puedo:-21 15 -16
puedo mas:19 34 -2
puente:29 41 35
pull:56 53 33
pull it:47 49 46
pull up:23 27 18
pull … off:53 52 50
pulled:-35 -9 -11
pulling:-44 -20 -23
pump:-11 -11 -5
pumped:3 -16 -10
pumping:7 12 11
punch:-18 -7 -2
punched:62 68 -6
punches:36 38 -7
punches me:37 39 -8
punches … and:32 33 -4
punches … my:32 33 -4
punching:4 7 -4
punishment:24 26 -2
pupil:13 26 30
pupil logged:20 20 17
pupil … in:20 20 17
pupil … to:20 20 17
pupils:16 8 -7
puppy:-12 -13 -15
purged:82 -23 -1
purged twice:32 -16 0
purged … today:32 -16 0
purging:-4 -7 -4
purple:-19 -8 8
purpose:132 137 70
purpose and:21 33 32
purpose it:22 36 47
purpose nobody:36 38 17
purpose … im:18 27 37
purpose … isnt:21 27 25
purpose … teh:14 22 18
pushed:70 51 26
pushing:4 8 -1
put:9 14 5
put a:-11 -16 -29
put an:53 53 -3
put in:31 27 39
put on:-30 -18 -4
put … a:77 71 56
put … and:29 37 40
put … blades:-6 -51 -40
put … bullet:37 50 -13
put … chair:46 43 28
put … end:53 53 -3
put … gun:-55 -55 -33
put … in:-19 -11 -61
put … kettle:-31 -13 -6
put … on:-20 -3 3
put … out:-8 -36 -19
put … phone:37 33 17
put … telly:-27 -10 -3
put … through:53 29 -8
put … to:-40 -36 -38
put … wages:31 0 0
put … word:40 38 46
puts:12 3 -12
puts … on:40 37 2
putting:5 25 -10
putting a:31 47 -18
putting teh:-24 -21 -15
putting … heart:-21 -13 -8
putting … in:32 28 0
pyjamas:8 8 6
q:-35 -12 -12
quarry:4 15 16
quarry … work:26 10 7
quarter:32 35 43
quarter to:34 37 44
que:-33 -58 -11
que come:25 23 14
que je:29 29 27
que me:35 14 15
que … laime:29 29 27
querer:-4 -6 -5
queria:77 16 18
queriendome:-106 -35 -13
question:-64 -65 -45
questionnaire:-1 -1 0
questions:-11 -13 -12
queue:8 8 -25
quick:44 29 42
quick … it:28 -2 -1
quicker:52 40 31
quicker than:36 21 32
quid:-8 -6 -7
quiero:65 46 -76
quiero acabar:39 79 -3
quiero matar:64 62 -2
quiero matarme:70 158 -6
quiero morir:14 -31 -7
quiero suicidarme:4 73 -2
quiero … con:59 41 -4
quiero … de:-63 -8 -1
quiero … el:-34 -25 -2
quiero … en:-62 8 -1
quiero … la:-28 -15 -2
quiero … mas:26 3 -5
quiero … nadie:-32 21 -1
quiero … no:-41 31 -11
quiero … y:11 -20 -9
quiero … ya:29 -2 -4
quiet:75 103 100
quiet here:-43 -42 -42
quiet … be:53 29 26
quiet … is:-41 -19 -11
quiet … teh:-26 -11 -16
quise:-3 -1 -1
quit:-10 -16 8
quit vodka:40 39 40
quit … cold:38 37 41
quit … on:20 25 27
quit … turkey:43 34 34
quitar:10 12 28
quitar la:10 12 28
quitar … vida:10 12 28
quitarme:26 47 -4
quite:0 0 0
quiz:-4 -4 -3
rabbit:-2 3 4
racing:0 2 8
rack:27 26 25
radiator:-6 -9 -10
radio:-1 8 23
radio on:18 21 18
radio … on:-26 -27 -25
radio … teh:-22 -23 -14
raffle:-12 -9 -1
rafter:-9 -8 -6
rafters:21 22 20
raging:13 0 -1
rail:48 32 24
rail … and:-40 -37 -43
railing:41 39 38
railing … its:39 35 35
railing … windy:39 35 35
railings:28 21 15
rails:17 2 4
railway:38 35 30
rain:-59 -48 -44
rain and:-31 -22 -19
raining:-32 -18 -6
raised:48 -11 -5
rakat:-3 -2 0
ran:34 46 17
ran out:38 35 4
ran over:18 18 25
ran … lad:17 16 21
ran … my:54 51 56
ran … of:60 51 10
rang:3 -5 6
rang … own:-5 -3 22
rang … service:-5 -3 22
rang … they:-26 -27 -16
range:-31 -27 -24
rare:-13 -11 -5
rat:42 26 31
rat poison:49 39 47
rate:-22 -19 -11
rates:-15 8 -3
rather:8 16 10
rather be:59 -13 -14
rather die:-29 -9 -1
rather hoped:25 16 18
rather than:-22 -8 -13
rather … dead:71 3 -2
rather … for:36 35 -5
rather … than:39 -16 -10
rather … with:24 19 17
rato:69 -1 6
rats:-23 -22 -25
rattle:-10 -5 -4
rattling:24 -14 -6
raus:-38 -30 -27
rave:7 5 3
raw:2 -40 -7
razor:76 71 60
razor … teh:44 39 41
rd:18 16 6
reach:-16 -24 -5
reaching:1 4 -4
read:-10 -10 -19
read about:20 23 0
read im:34 31 25
read them:27 28 38
read … i:25 30 31
read … ill:-20 -17 -12
read … in:-15 -15 -23
read … shall:22 24 22
reading:2 10 12
reading about:43 27 -2
reading this:27 14 23
reading … deaths:21 22 -1
reading … fentanyl:21 22 -1
reading … i:52 60 64
reading … on:-26 -19 -18
reading … teh:23 -4 -3
reads:-14 10 20
reads this:27 38 36
reads … of:19 23 23
ready:27 42 14
ready and:-70 -74 -69
ready for:10 37 -9
ready to:17 7 -47
ready … be:31 -2 -13
ready … catch:62 47 0
ready … delete:-21 -20 -5
ready … goin:-70 -73 -69
ready … im:-70 -73 -69
ready … teh:96 45 -24
ready … tonight:79 89 91
real:-39 -22 -38
realize:-35 -18 -19
really:0 0 0
realy:38 17 5
realy want:35 8 -4
realy … disappear:36 -1 0
realy … to:36 -1 0
reared:-1 -3 -9
reason:8 12 23
reason for:37 -30 -23
reason to:12 -10 -22
reason … be:-48 3 -9
reason … here:-34 3 -9
reasons:10 4 -8
reasons and:41 42 0
recently:-3 -7 -30
reception:-9 -10 -23
recipe:-6 0 1
recital:37 39 43
reckon:55 34 37
recognise:17 23 27
recommend:-53 -24 -13
record:-28 -1 2
recorded:-1 0 10
recorder:-20 -27 -22
records:18 32 22
recovered:-11 -3 -1
recovery:-59 -51 -48
recs:2 -1 -1
red:16 13 29
red … is:35 41 38
reddit:-55 -24 -17
redundancy:-4 -5 -6
refilled:6 6 13
refuge:-17 -11 -9
refund:18 -5 -4
refusal:15 -13 -13
refuses:17 31 -7
registrar:-1 -1 0
registration:5 4 0
regret:52 -17 -12
regret that:82 0 8
regrets:-5 -2 -1
rehab:-11 -16 -38
rehab … teh:-42 -44 -31
rehearsal:18 24 20
rehomed:7 3 9
relapse:-102 -49 -34
relapsed:20 -37 -48
relapsed and:-54 -4 -12
relapsed on:71 41 0
relapsed … after:-21 1 -1
relapsed … heroin:65 9 0
relationship:-58 -25 -15
relationships:-14 -13 -11
relatives:7 -3 1
relief:37 -22 -16
relieved:31 -11 -11
relly:78 74 75
remain:-63 -50 -43
remember:-24 -32 -20
remember me:50 38 39
remember … teh:40 33 31
remind:-33 -19 6
remind … to:33 30 30
reminder:-10 -4 -2
remote:-11 -11 -3
removal:-6 -2 4
remove:25 31 31
renovations:7 7 10
rent:32 21 36
rent no:57 8 13
rents:8 9 13
repeat:0 5 -11
replies:-34 -16 -9
reply:47 59 52
reply … i:30 38 8
report:3 21 -17
report … sewerslide:62 66 -1
reports:7 3 8
rescue:-19 -15 -11
research:-14 -22 -17
reservoir:39 45 49
resigned:47 45 39
resigned teh:48 45 39
resolutions:-3 11 11
respected:-3 0 5
respond:34 11 22
response:-14 4 6
rest:14 21 28
rest days:27 26 20
rest … at:28 26 18
rest … sponsor:30 -6 -4
rest … start:27 26 18
rested:-10 -18 -17
restful:139 -10 -6
restricting:55 -17 -2
results:24 26 29
results are:28 23 20
results … monday:28 23 20
retired:34 1 -16
retirement:5 -5 8
return:68 33 43
return … it:17 27 41
returned:-1 -4 -8
reunion:-30 -22 -14
reverses:-2 -2 -1
review:-11 2 24
review … teh:-29 -19 -23
revising:-1 -1 -1
revolver:61 59 64
revolver in:25 22 25
revolver … her:44 44 42
rewatching:-2 -1 -1
rex:15 19 19
rib:2 1 -14
rice:2 0 1
ride:2 15 4
ride teh:22 25 -2
ride … out:26 29 13
ride … urge:23 26 -2
rifle:11 14 21
rifles:10 9 5
right:-11 0 19
right and:21 21 -3
right im:-34 -62 -51
right in:20 35 30
right things:44 51 51
right with:0 5 -29
right … do:77 54 50
right … dont:12 23 -17
right … goin:30 28 -18
right … is:34 40 32
right … my:-70 -64 -55
right … was:59 56 50
right … windy:27 26 22
ring:14 0 -12
ring anyone:37 35 34
ring me:-40 -24 -19
ring my:-25 -14 -4
ring teh:-34 -20 -16
ring their:26 17 -2
ring … i:56 19 24
ring … line:-25 -18 -16
ring … school:26 17 -2
ring … teh:72 73 73
ring … up:-28 -21 -5
ringer:-1 -1 -1
ringing:72 58 51
rings:37 8 26
rire:-2 -1 -1
risa:-22 -5 -1
risk:14 9 -8
rists:145 134 50
rists and:44 42 6
rists in:24 27 3
rists … blood:0 0 49
rists … i:45 43 -13
rists … is:36 8 17
rite:6 22 -32
river:21 27 29
river to:38 36 31
river … we:19 21 40
rivers:57 44 25
rn:0 0 0
road:-15 -23 -6
road with:-24 -28 -16
road … teh:85 79 71
roads:9 -7 -5
roaring:1 8 20
roast:-43 -38 -25
rock:-19 -54 -15
role:-4 -1 -3
roll:53 10 -7
rolled:22 21 21
romantic:-38 -21 -8
roof:42 39 35
roof of:27 32 38
roof … and:22 7 12
roof … flats:-22 -22 -21
roof … it:33 45 4
roof … my:19 20 23
roof … on:51 60 57
room:12 27 34
room is:47 48 26
room of:22 20 25
room … and:-23 -10 -5
room … bed:41 32 32
room … it:63 58 43
room … night:20 23 -22
room … of:-70 -67 -72
room … teh:9 16 21
roommate:35 27 10
roommate is:26 18 -11
rope:9 14 15
rope in:40 47 46
rope out:-27 -28 -29
rope ready:-69 -72 -68
rope with:-20 -21 -15
rope … and:-56 -61 -60
rope … bag:59 66 65
rope … im:-72 -75 -71
rope … it:-21 -19 -14
rope … my:5 5 -45
rope … of:-27 -28 -29
rope … on:-12 -15 -22
rope … printer:-23 -21 -22
rope … teh:-24 -25 -25
rope … this:-24 -22 -22
rope … tonight:92 99 103
ropes:41 43 41
ropes … truck:-20 -16 -11
rosarys:65 61 66
rose:-34 -33 -3
roses:-41 -26 -19
roses and:-21 -22 -18
rota:2 6 12
round:36 40 61
round a:22 14 10
round it:16 15 31
round my:46 50 35
round teh:-42 -25 -1
round … leaflet:-34 -23 -5
round … neck:43 48 29
round … teh:-34 -8 0
round … throat:13 11 23
roundabout:-31 -26 -18
rouse:34 33 37
route:-2 8 9
routine:-8 -4 -2
row:20 11 15
row … teh:11 27 28
rubbish:-23 -2 4
rucksack:46 51 62
rude:-7 -2 -1
rug:-26 -21 -10
ruhe:19 13 21
ruined:-14 -14 -17
ruled:13 -5 -5
rum:-2 5 -10
run:-8 -4 -10
run … of:27 24 -1
run … over:34 27 8
rung:42 39 49
runners:4 3 3
running:27 26 21
running i:47 -3 0
running teh:20 31 34
running … a:22 27 21
running … bath:50 55 56
running … be:23 28 30
running … doors:-21 -13 -11
running … down:36 42 39
running … i:13 -28 -18
running … shut:37 37 48
running … teh:11 31 39
running … wont:23 28 30
runs:-10 -18 -13
rush:5 9 19
s:0 -13 -35
sa:15 14 13
sad:-42 -26 -11
safe:52 48 53
safe im:78 84 79
safe tonight:20 23 40
safe with:33 -34 1
safe … got:30 30 34
safe … i:23 28 55
safe … teh:33 34 29
safeguarding:-2 -1 0
safer:27 -4 -1
safety:-13 -19 -3
safetys:72 74 74
safetys off:72 74 74
said:1 7 -3
said and:30 17 -20
said ask:47 34 -2
said go:61 62 59
said goodbye:-42 -35 -5
said he:44 31 -7
said id:44 63 61
said in:-52 -26 -4
said it:67 29 -14
said my:12 33 18
said no:-36 -36 -7
said over:25 26 -11
said teh:43 13 -2
said to:37 -32 -22
said … a:-30 2 -5
said … be:15 30 -2
said … but:32 14 13
said … goin:52 41 34
said … goodbyes:44 43 42
said … i:44 44 34
said … is:1 21 -11
said … kil:60 52 -1
said … man:-21 -8 -6
said … me:16 23 -23
said … my:-34 -16 -12
said … no:-25 -17 -7
said … of:49 19 -6
said … on:23 19 17
said … right:44 49 45
said … see:38 53 48
said … teh:27 -3 2
said … tired:-37 -32 -15
said … to:31 39 44
said … wait:30 23 13
said … wanted:-39 -17 -4
said … was:30 32 26
said … wouldnt:36 29 -8
saint:-9 -9 -7
salam:0 1 2
salesman:-8 -3 -4
salir:25 12 -6
sam:56 42 22
samaritans:-31 -18 -1
samaritans on:-33 -18 0
same:18 24 -6
same amount:44 40 -19
same as:17 26 5
same bridge:-22 -14 -9
same way:14 31 51
same … and:41 35 35
same … at:25 27 23
same … before:12 25 -1
same … he:96 87 55
same … i:33 32 13
same … it:63 51 -6
same … my:-33 -27 -4
samosa:-4 -3 -1
sandwich:-20 -12 -5
sandwiches:-8 -6 -1
sang:2 -4 -5
sari:2 3 4
sash:-14 -10 -15
sat:10 2 3
sat here:17 17 20
sat in:28 36 12
sat on:25 6 12
sat with:-27 -24 -18
sat … car:25 29 19
sat … hands:11 -23 -5
sat … it:32 -10 -4
sat … me:32 25 23
sat … my:31 24 36
saturday:29 2 23
saturday at:-28 -13 -11
saturday night:37 39 42
saturday … are:23 31 33
saturday … be:-32 -16 -11
saturday … not:36 39 38
saturday … teh:44 3 -1
saturday … weather:16 27 26
saturday … will:26 24 27
saturdays:-29 -26 -16
sausage:-4 -4 -2
sauter:41 42 33
sauter dites:41 42 33
sauter … a:34 34 32
save:-14 -20 -17
save me:-61 -62 -69
save … a:-14 -14 -25
save … seat:-23 -19 -18
saved:41 19 19
saved me:31 -20 -11
saved up:27 40 30
saved … methadone:22 23 27
saved … months:20 20 21
saved … pills:34 37 -1
saved … teh:6 12 21
saved … two:20 20 21
saving:-4 -2 -1
saving my:-28 -15 -11
saving … for:25 24 28
saw:12 24 16
saw a:36 37 31
saw teh:6 26 5
saw … on:51 58 51
saw … today:22 21 21
say:33 20 18
say a:26 30 20
say i:10 24 37
say im:1 -34 -38
say it:37 1 -6
say someone:24 22 22
say teh:36 -10 1
say that:4 30 40
say to:-40 -30 -22
say wen:47 44 -14
say … a:57 67 52
say … and:50 5 -12
say … be:25 36 37
say … cant:-42 -41 -28
say … for:-28 -17 -15
say … get:41 47 45
say … had:45 48 49
say … is:28 8 22
say … man:18 20 23
say … me:29 30 31
say … my:-33 -41 -34
say … u:-3 16 -26
say … was:50 49 38
saying:12 -6 -21
saying goodbye:-23 -12 -9
saying im:21 27 20
saying … but:7 20 -1
saying … for:20 21 -2
saying … goin:29 34 23
saying … me:9 21 22
saying … teh:2 -21 -19
saying … to:43 24 11
says:23 9 -24
says a:24 22 -4
says do:-37 -37 -17
says hell:26 24 41
says hes:42 50 27
says i:-4 2 32
says it:17 -29 -19
says not:22 6 -7
says she:-5 -7 -31
says shes:75 47 51
says teh:-21 -8 -31
says … a:20 -20 -23
says … all:-21 -21 -19
says … be:13 20 -9
says … believe:15 22 -7
says … bridge:-21 -11 -4
says … come:25 34 -3
says … down:-24 -14 -5
says … ending:23 20 0
says … go:19 20 23
says … goin:39 45 40
says … has:-35 -23 -20
says … hav:18 19 29
says … hes:38 38 3
says … i:31 26 41
says … im:-19 -18 -21
says … kil:65 62 64
says … look:-30 -33 -20
says … me:1 7 33
says … must:27 28 0
says … need:23 6 -8
says … not:-29 -21 -10
says … of:31 40 -8
says … radio:-21 -16 -11
says … second:13 21 -2
says … she:6 -23 -4
says … taken:36 39 39
says … teh:43 29 39
says … to:30 30 36
says … want:-54 -54 -1
says … wants:29 25 -9
says … was:38 -1 3
says … will:-22 -9 -1
says … wont:35 28 -3
says … yourself:40 43 0
scaffold:5 5 7
scaffold … it:40 33 38
scan:2 -10 -25
scan … back:29 -2 -1
scared:22 14 17
scared and:51 45 45
scared for:-22 -3 -11
scared im:60 54 -7
scared of:8 -34 -33
scared … goin:37 29 -10
scared … it:14 37 25
scared … teh:-27 -25 -7
scared … to:10 22 -3
scared … will:24 34 -11
scares:1 12 19
scares me:7 15 21
scarf:10 4 -7
scars:-44 -28 -10
scattered:-2 -3 -9
scattered mum:27 18 13
scene:-25 -14 1
scheduled:31 39 44
scheduled teh:44 39 32
scheduled … im:31 32 34
schlafen:-13 -10 -5
schluss:11 8 27
school:1 8 5
school and:-25 -38 -26
school bus:25 29 23
school tmrw:20 28 32
school … a:23 16 16
school … are:22 20 0
school … i:28 19 8
school … nobody:-20 -14 -9
school … teh:-23 -20 -19
schoolboy:4 4 2
schools:46 -13 -2
scissors:-1 -15 -62
scissors … teh:50 39 -3
score:-19 -3 -18
scored:-8 -6 -1
scout:1 -3 -5
scouts:-29 -26 -18
scratch:49 -30 -15
scratch card:27 -20 -12
scratch … skin:24 -10 0
scratching:12 23 0
scratching till:12 23 0
scratching … bleed:12 23 0
scratching … i:12 23 0
scream:-40 -31 -20
screamed:-54 -43 -22
screaming:37 28 36
screaming and:43 15 -17
screaming … being:41 47 -3
screaming … hit:41 47 -3
screen:-21 -19 -19
screen and:-8 -35 -33
screen great:28 29 23
screens:-21 -15 -12
script:-9 -33 -32
scrolling:-27 -19 -1
se:-20 6 33
se a:-2 23 -3
se duerma:20 19 44
se … las:-32 -30 -56
sea:60 14 19
sea … strand:21 24 17
sea … teh:33 45 41
seals:32 20 17
sean:6 13 11
season:-8 -38 -35
seasons:-20 -17 -16
seat:-8 -15 -2
seatbelts:-4 4 6
seats:4 4 0
second:20 17 17
second hand:-76 -68 -60
second time:-42 -21 -10
second … a:15 22 -4
second … teh:-24 -9 -3
second … this:100 91 94
seconds:-39 -26 -14
secret:7 12 -19
security:41 73 73
security guy:76 66 65
security hasnt:27 37 35
security is:22 22 29
security … i:12 21 24
security … noticed:27 37 35
see:25 37 25
see a:-15 -28 -15
see for:104 72 64
see her:-38 -25 -9
see him:-5 -6 -25
see how:-7 13 21
see if:-12 12 26
see me:30 50 44
see meself:3 -28 -8
see teh:53 23 7
see this:20 22 30
see to:93 113 78
see … and:-27 -19 -17
see … at:-22 -19 -23
see … for:63 -30 -3
see … from:13 21 18
see … great:28 29 23
see … in:-29 -23 -8
see … it:27 37 15
see … my:26 28 1
see … not:30 44 -7
see … plese:108 82 83
see … reason:27 -20 -16
see … screen:24 27 22
see … season:47 0 0
see … should:38 -13 -3
see … teh:18 13 23
see … that:-18 -3 20
see … we:38 26 29
see … with:31 -18 -3
seeing:10 -16 0
seeing snakes:35 45 46
seeing … and:13 25 18
seeing … over:10 15 21
seeing … teh:40 9 17
seem:-6 -21 -24
seem to:-12 -29 -32
seem … stop:4 -14 -21
seems:-34 -27 -13
seems right:37 37 36
seen:21 36 48
seen him:31 -10 -4
seen me:21 19 28
seen teh:-23 -19 -24
seen to:63 59 39
seen … it:51 32 27
sees:-43 -44 -33
sees me:-23 -20 -17
seguir:5 -19 -10
seis:34 12 6
seizure:46 47 52
seizure in:-30 -15 -16
seizures:-21 -10 4
seizures … on:-24 -22 -17
selbstmord:74 88 -5
self:47 34 -18
self delete:40 54 -31
self harm:24 9 -13
self … and:26 -9 -7
self … for:-21 -19 -12
self … on:-21 -11 -2
self … sorry:-22 -20 -13
self … that:59 60 83
sell:5 -14 -6
semester:-14 0 -9
send:5 20 -3
send anyone:59 63 61
sender:88 -2 -2
sending:-15 -20 2
seneca:7 7 3
senora:9 30 23
senora ya:38 26 26
sense:-26 -22 -9
sent:20 25 33
sent me:50 31 38
sent to:63 74 -1
sent … a:44 48 35
sent … foto:24 24 22
sentence:7 2 -10
sentences:-10 -5 -2
sentido:-21 -51 -31
sentimental:24 6 6
september:7 -18 -19
ser:79 -23 -13
sergeant:43 44 18
series:-39 -9 -6
serious:9 13 5
serious … i:2 -23 -16
seriously:0 0 0
sertraline:-3 1 -2
server:55 35 -10
service:72 83 96
service pistol:20 18 11
service revolver:43 46 48
services:-54 -56 -59
servo:30 27 23
session:-43 -35 -5
set:13 18 50
set fire:61 62 66
set my:28 20 12
set … my:22 25 13
set … on:27 21 17
set … teh:48 52 54
set … to:41 38 46
settle:67 -2 -2
settled:-4 0 -2
settled on:20 21 18
seven:-38 -43 -30
seventeen:11 8 -16
seventh:4 -26 -13
seventy:21 18 3
seventy four:17 25 4
severe:-24 -8 -6
sewer:53 53 -3
sewer slide:53 53 -3
sewerslide:14 13 -40
sewerslide and:33 39 -8
sewerslide before:39 37 0
sewerslide i:20 -38 -7
sewerslide in:37 27 -5
sewerslide is:20 14 -30
sewerslide note:35 35 87
sewerslide teh:-24 -13 -3
sewerslide … a:32 32 -13
sewerslide … and:-15 13 32
sewerslide … at:-49 -31 -1
sewerslide … by:26 9 -1
sewerslide … day:36 39 -1
sewerslide … good:17 -82 -7
sewerslide … i:39 30 39
sewerslide … is:-11 -15 29
sewerslide … it:57 57 -1
sewerslide … news:51 49 -1
sewerslide … not:-40 -30 -5
sewerslide … on:12 8 24
sewerslide … right:31 -41 -9
sewerslide … teh:49 43 -24
sewerslide … to:30 18 -21
sewerslide … want:53 24 -3
sewerslide … way:33 42 0
sewing:-41 -9 -13
sex:-12 -5 -24
sh:4 -8 -9
shake:15 40 -11
shakes:-22 -15 -25
shaking:131 108 88
shaking and:43 47 37
shaking on:12 20 26
shaking … floor:12 20 26
shaking … know:5 18 20
shall:16 25 54
shall hav:22 24 22
shall not:54 56 44
shall take:54 60 55
shall … it:45 40 38
shall … joined:22 24 22
shall … my:-81 -65 6
shall … teh:32 18 12
shame:-23 -8 -21
shant:12 15 15
shant be:44 49 51
shant … needing:44 49 51
share:-17 -15 -23
sharing:-54 -26 -12
sharpened:57 36 38
she:3 14 0
she cant:-43 -17 -13
she collapsed:-17 -12 -30
she cries:21 7 -4
she did:40 36 16
she doesnt:-24 -18 -17
she had:46 45 49
she has:33 -1 21
she hasnt:10 8 22
she is:27 43 31
she isnt:-26 -12 -15
she keeps:-37 -28 -16
she means:48 37 -8
she meant:-27 -28 -26
she says:-32 -14 -13
she sees:-29 -22 -18
she texted:25 15 12
she took:-21 -22 -7
she used:54 50 55
she wants:46 48 -25
she was:-23 -17 -15
she will:32 -10 -6
she wont:46 35 32
she … a:1 13 25
she … and:15 2 27
she … be:22 -32 -31
she … drinking:23 20 28
she … end:30 35 -2
she … good:29 36 26
she … goodbye:-33 -36 -10
she … he:-38 -24 -24
she … hear:35 28 27
she … her:-26 -34 -21
she … i:-51 -26 -19
she … in:44 49 43
she … is:-23 -26 -15
she … it:-15 -23 -6
she … kil:44 43 -9
she … let:9 2 20
she … me:-22 -27 -18
she … my:-5 33 -19
she … on:8 15 22
she … she:-13 -37 -6
she … shes:28 31 -19
she … stop:8 13 23
she … sucidal:42 41 -4
she … teh:-29 -16 -29
she … that:32 26 22
she … them:-32 -24 -12
she … this:20 30 13
she … till:37 28 -3
she … to:34 14 -33
she … up:23 16 22
she … was:31 -7 14
she … what:8 15 21
shed:9 11 7
shed and:33 -1 2
shed … are:19 20 17
shed … it:36 27 23
shed … kids:-27 -28 -29
shed … on:30 32 31
shedding:5 3 -5
sheds:57 49 52
sheet:29 33 29
sheets:35 18 -9
sheets … he:52 46 3
shell:36 29 -21
shell be:-22 -18 -10
shell not:58 58 21
shell … teh:-19 -10 -22
sheriff:13 13 13
sherry:5 -26 -16
shes:59 80 100
shes a:19 -33 -24
shes been:-16 24 -6
shes breathing:53 53 61
shes goin:-26 -19 -2
shes got:55 51 45
shes here:-23 -31 -17
shes in:38 34 43
shes not:24 28 30
shes on:39 23 -2
shes safe:17 24 18
shes stopped:56 54 57
shes sucidal:26 21 -5
shes taken:48 46 47
shes turned:22 25 22
shes … a:48 11 20
shes … and:48 47 5
shes … answering:38 36 37
shes … bath:32 21 19
shes … blue:38 43 46
shes … im:-2 26 20
shes … me:-29 -17 -9
shes … nothing:33 27 -7
shes … roof:16 17 31
shes … she:17 22 29
shes … to:-5 5 21
shes … up:21 20 12
shes … vet:-43 -43 -5
shift:21 41 11
shift … teh:19 20 -5
shifts:-10 -8 -7
shirt:7 9 6
shit:-75 -55 -44
shoe:28 31 33
shoebox:0 5 8
shoes:38 11 10
shoes off:16 32 25
shoes … for:60 -9 -12
shoes … in:69 64 62
shook:-3 -4 12
shoot:-12 -1 51
shoot meself:54 60 70
shoot up:-49 -30 -3
shoot … teh:33 36 18
shoote:6 7 12
shooting:20 50 -19
shop:-34 -9 -5
shopping:-33 -27 -23
shops:33 26 -6
short:-38 -43 -40
shorts:-2 -5 -2
shot:-34 -16 0
shot and:40 32 30
shot my:-30 -26 -17
shot up:50 54 56
shot … and:26 20 22
shot … hes:19 21 23
shot … in:-20 -23 -11
shotgun:74 69 60
shotgun and:87 102 86
shotgun on:21 11 6
shotgun … hes:69 76 61
shotgun … kitchen:21 11 6
should:-18 -53 -22
should be:25 -24 -16
should not:39 12 12
should … and:-33 -8 -5
should … be:31 1 -10
should … born:37 -3 -3
should … it:49 29 30
should … meself:24 34 -3
should … teh:20 31 26
shouldnt:-1 4 -2
shouldve:48 58 69
shout:-2 21 31
shouted:-9 -14 -9
shouting:47 54 67
shouting that:15 14 21
shouting … he:10 9 35
shouting … will:14 15 24
shouts:20 28 -25
show:-23 -9 8
showed:19 19 35
showed me:-1 -30 -17
shower:17 10 13
shows:-18 -10 -4
shut:25 25 16
shut … a:-26 -32 -27
shuts:9 16 -4
si:6 -12 -16
sick:-4 4 18
sick after:28 -35 -2
sick and:45 16 17
sick … my:-2 -23 -11
side:-12 -15 -2
side … and:19 22 44
side … it:9 20 32
side … rail:-38 -35 -38
side … railing:39 36 34
side … teh:23 26 24
siempre:-94 -8 -3
siento:-80 -9 -8
sign:17 5 18
sign … teh:24 -3 -6
signed:12 24 27
signing:-16 -9 17
signing off:-31 -24 5
signing … for:-35 -29 -4
signing … good:-29 -25 10
signs:27 17 18
silage:43 42 38
silage is:31 34 35
sill:15 16 12
silly:17 32 40
silo:27 30 33
silo top:28 31 33
silo … of:27 30 33
similar:-12 -6 -7
simon:8 5 3
simple:5 2 -4
simply:0 0 0
sin:-82 -15 -9
since:17 18 -9
since bridie:24 -5 -1
since dinnertime:16 23 26
since friday:10 -23 12
since im:-73 -50 -33
since last:13 37 23
since march:38 41 49
since my:-41 -32 -11
since rehab:13 23 -6
since she:22 54 -7
since six:-33 -18 -5
since sunday:48 -8 -1
since teh:34 51 -22
since tuesday:64 14 20
since we:32 33 -1
since … and:24 46 36
since … diagnosis:31 27 -1
since … down:75 56 47
since … home:39 39 -31
since … is:4 21 31
since … it:-8 11 22
since … last:24 -16 -10
since … my:63 53 34
since … on:-24 -9 -2
since … one:84 37 35
since … out:25 18 31
since … passed:22 0 -8
since … stopped:61 60 33
since … tonight:26 27 36
since … took:5 12 30
since … week:21 43 -1
sinead:-3 -1 -2
sing:5 25 12
singer:-10 -3 16
singer took:1 7 22
singer … own:1 7 22
singing:-40 -26 -21
single:-14 8 -20
single day:25 44 -1
single … i:13 27 0
sings:-2 24 27
sings on:24 26 29
sink:-2 -3 -13
sinse:50 45 -9
sir:55 52 15
siri:32 32 34
siri to:25 25 29
sis:5 9 14
sister:21 11 -17
sister and:37 30 -3
sister has:19 32 -13
sister i:15 16 22
sister in:39 39 58
sister is:15 16 22
sister it:-71 -67 -59
sister knows:63 60 55
sister … a:-20 -23 -14
sister … and:37 59 -3
sister … her:-30 -35 -62
sister … him:23 15 -8
sister … how:63 60 55
sister … i:23 23 30
sister … in:-42 -40 -34
sister … my:-32 -25 -19
sister … teh:45 39 52
sister … to:49 18 27
sister … wasnt:-71 -67 -59
sisters:-13 -11 -5
sit:-23 -12 -9
sit in:-26 -48 -25
sit with:-25 -26 -16
sit … teh:-18 -34 -18
site:6 17 13
sits:-28 -23 -28
sits … teh:-2 -4 -22
sitter:13 14 11
sitting:29 18 11
sitting here:-3 -2 -37
sitting in:22 6 3
sitting … car:-56 -31 -36
sitting … hands:5 -44 -14
sitting … my:-32 -52 -34
sitting … teh:26 8 4
situation:-65 -25 -15
six:5 0 2
six and:-24 -26 -12
six days:28 51 0
six hundred:-12 -11 -21
six years:-27 -28 -8
six … and:49 28 -13
six … clean:36 -5 -3
six … he:-23 -21 -16
six … i:19 36 -2
six … miles:-12 -11 -21
sixteen:41 33 1
sixth:3 7 5
sixty:10 7 7
size:-25 5 -8
skin:18 -16 -14
skip:-37 -20 -11
skipping:3 15 4
skipping … i:4 26 -3
slan:83 89 82
slap:30 31 -7
slapping:98 75 30
slaps:35 49 -11
slaps me:12 25 -5
slaps … i:42 56 -5
slaps … if:15 27 -5
sleep:5 -41 -23
sleep and:66 34 20
sleep before:-32 -14 -8
sleep forever:67 4 8
sleep i:12 27 35
sleep … and:-12 -30 -14
sleep … is:-29 -21 -24
sleep … never:48 -4 -3
sleep … teh:33 28 10
sleeper:14 5 4
sleepers:52 56 54
sleepers … a:22 30 30
sleepers … teh:31 28 30
sleeping:25 30 31
sleeping a:-28 -23 -12
sleeping pills:69 66 66
sleeping with:40 42 10
sleeping … and:31 33 22
sleeping … i:8 15 26
sleeps:42 44 40
sleeps … teh:-22 -23 -9
sleepy:50 56 57
sleepy … of:20 27 -5
sleeve:77 45 31
sleeves:33 16 -4
slept:-37 -24 -17
slept … hours:-24 -20 -17
slice:8 -6 -2
slicin:8 12 -1
slicin … and:30 28 0
slide:38 40 -5
slide time:31 25 -1
slide … i:52 46 -1
slides:-3 -4 -1
sliding:25 18 18
slipped:52 -40 -27
slipped at:52 -3 -1
slipped last:25 -3 -1
slipped … after:50 -1 0
slipped … ice:-23 -2 -1
slipped … night:24 -3 -1
slipped … wedding:33 -2 -1
slipping:27 39 48
slips:1 3 -15
slit:42 47 -49
slit my:30 35 -47
slit … in:24 25 0
slit … rists:29 34 -47
slitting:58 68 -13
slitting my:27 35 -11
slot:-2 -2 -1
slough:-12 -9 -8
slow:96 82 75
slow as:-21 -15 -10
slow down:43 37 39
slow i:109 60 35
slow … teh:-22 -11 -11
slower:35 28 30
slower than:36 28 30
slowly:0 0 0
slurry:67 52 46
slush:-11 -12 -15
small:-6 -14 -10
small they:25 27 26
small … a:25 27 26
smarties:-6 -13 -8
smashed:25 24 27
smashing:-3 1 9
smell:-24 -20 -24
smells:-3 -5 -4
smiled:47 43 47
smiling:28 27 33
smokes:0 5 8
smoking:-23 -5 -35
smother:17 18 8
smug:-10 -2 -1
snakes:17 19 22
snakes and:35 45 46
snap:5 1 6
snapped:4 6 13
snore:30 26 18
snores:-3 -3 -4
snoring:67 45 58
snoring … and:74 59 58
so:0 0 0
soaked:29 31 37
sober:-69 -78 -69
sober and:-23 -11 -7
sober today:-24 -13 -7
sober … and:-33 -18 -2
sober … i:-30 -17 -4
sober … teh:-26 -16 -12
sobre:-52 -20 -7
social:-40 -25 -27
society:0 -4 -4
sock:33 34 22
sock bc:1 0 -42
sock … and:23 28 28
sock … teh:24 21 12
sockets:26 21 19
socks:-38 -40 -47
sofa:-20 -7 -25
sofa i:26 24 5
sofa … teh:-27 -27 -27
soft:-28 -13 -13
softly:5 9 -4
soir:28 25 45
soir la:44 43 42
soir … corde:24 17 15
soir … est:29 27 28
sold:34 15 -16
sold his:-25 -10 -1
sold my:58 34 15
sold to:31 26 -11
sold … and:33 0 3
sold … my:32 26 -10
sold … sister:39 32 20
sold … son:31 30 -6
soldiers:55 40 36
solicitor:-1 -3 -2
solid:-14 2 -2
solo:-54 -54 -30
some:-33 -59 -72
some mornings:93 -1 -1
some nights:25 27 -1
some … weigh:10 26 -1
somebody:16 24 44
somebody a:-23 -18 -17
somebody left:33 -2 -2
somebody to:23 27 29
somebody … at:26 -17 -9
somebody … know:33 29 32
somebody … that:21 20 21
somebody … to:53 43 38
somebody … u:33 33 33
somebody … with:-29 -24 -22
somebodys:75 81 83
someone:28 28 40
someone else:20 19 23
someone forgot:-31 -17 -3
someone found:44 -1 -1
someone had:48 59 33
someone new:26 27 25
someone tonight:-37 -37 -35
someone was:34 33 -1
someone … and:1 7 -20
someone … at:-25 -4 -3
someone … i:-56 -31 -14
someone … in:12 14 24
someone … it:52 48 52
someone … me:-16 -55 -37
someone … teh:-25 -11 -17
someone … their:4 16 24
someone … they:-24 -12 14
someone … to:-48 -24 -8
someone … up:10 19 -24
someone … want:-26 -21 -2
someones:-61 -8 -6
something:6 26 28
something about:-10 24 -2
something at:22 24 19
something from:44 39 41
something to:0 17 22
something … and:22 21 24
something … me:7 -53 -28
something … teh:19 20 20
something … u:-25 -21 -21
sometimes:0 0 0
somewhere:8 20 19
son:2 22 5
son and:37 6 -8
son less:-35 -1 0
son says:29 16 -2
son takes:27 20 -2
son that:27 22 29
son told:21 15 -2
son … hes:47 49 32
son … i:10 35 -3
son … if:-35 -1 0
son … im:-31 -21 -13
son … in:-26 -17 -7
son … me:34 -66 -7
son … teh:32 36 34
song:-7 11 49
song goes:-24 -8 -5
song … its:20 13 41
songs:81 102 100
songs i:17 23 29
sons:-32 -25 -21
soon:26 -23 -52
soon as:-20 -19 4
soon ive:26 10 3
soon … teh:23 19 10
sooner:17 2 20
sooner im:21 -4 -1
sooner … not:21 -4 -1
soporto:151 -20 -10
sorrry:0 0 0
sorry:66 90 94
sorry about:28 5 -2
sorry driver:36 44 43
sorry everyone:24 26 28
sorry for:-29 -34 -18
sorry i:-43 -12 -11
sorry if:-26 -6 -4
sorry it:43 -11 -7
sorry to:42 37 17
sorry u:-16 -32 -22
sorry … am:-54 -23 -16
sorry … be:21 18 21
sorry … cant:-22 -23 -13
sorry … couldnt:43 40 43
sorry … everything:34 27 21
sorry … goodbye:25 25 21
sorry … not:10 8 27
sorry … teh:44 42 25
sorry … that:-10 -26 -20
sorry … u:53 36 34
sorry … ur:-42 -45 -36
sorry … wasnt:56 -4 -2
sorry … whoever:24 25 24
sort:51 5 6
sort of:33 -12 -9
sorted:16 28 32
sorted teh:18 28 38
sorted … picked:29 33 42
sory:1 1 35
soul:13 16 10
sound:-22 -14 -7
sounds:55 -40 -32
soup:-15 -9 -8
soup … teh:-12 -17 -21
soy:-83 -10 -5
spa:-13 -4 -3
space:45 -38 -24
spain:-1 -1 -2
spare:49 24 24
spare part:43 -2 -3
spare room:24 31 25
speak:27 -8 -28
speaker:10 15 24
speaks:-29 -13 -9
speech:13 21 23
spelling:-16 -19 -16
spelling am:-20 -22 -14
spend:-29 -19 -4
spent:-1 -22 -18
spice:-7 -5 -9
spider:-21 -14 -11
spiders:-1 0 1
spirits:12 26 -1
spleling:11 12 13
split:42 40 -7
split … it:20 14 -3
spoil:10 8 18
spoke:21 4 -7
sponsee:-7 -4 -1
sponsor:32 -12 1
sponsor doesnt:81 -4 -2
sponsor … crying:39 -1 -1
sponsor … i:46 -3 -2
sponsor … know:81 -4 -2
sponsor … my:11 25 28
sponsors:-49 -12 -11
sponsors number:-42 -4 -3
spoon:-4 2 21
spot:41 32 29
spray:-24 -29 -16
sprayer:21 18 13
sprayer shed:21 18 13
spreadsheet:-4 -3 -4
spring:38 41 37
spring … i:12 10 23
springe:10 10 12
squad:-3 2 -2
square:7 -3 5
squash:-2 -4 0
st:-31 -22 -9
stab:55 70 55
stab him:49 46 28
stab my:60 66 50
stab … and:34 36 -25
stab … swear:38 35 -9
stabbed:-5 -1 -1
stabbing:25 19 -11
stable:-35 -18 -8
staff:-8 -4 -6
stag:-12 -7 -6
stage:-10 -7 -8
stair:10 20 20
stairs:19 0 -10
stairs and:34 32 38
stairs … a:-44 -44 -42
stall:-8 -4 -3
stamp:-15 -11 -9
stand:41 21 14
stand it:20 -16 -14
stand up:54 73 56
stand … teh:-30 -28 -14
stand … this:46 -7 -4
standing:39 36 18
standing at:15 20 16
standing … platform:-16 -20 -23
stands:26 27 -3
star:-12 -10 -7
staring:35 -20 -9
staring at:37 -16 -10
staring … it:42 -16 -10
stars:74 -8 -20
stars i:1 3 -28
stars would:85 -4 -2
stars … not:85 -4 -2
start:-48 -21 -14
start at:25 28 26
start working:31 28 31
start … im:4 15 25
started:30 34 11
started cuting:-45 -37 -3
started on:18 22 -7
started with:59 67 54
started … how:31 40 -32
started … its:-57 -46 -8
started … teh:43 37 40
starting:-22 -1 -15
starting to:-32 -16 -22
starts:-38 -39 -26
starving:24 44 -5
stash:0 14 20
state:-9 -8 -8
station:11 -13 -5
station and:-37 -37 -34
station is:-43 -33 -19
station … im:56 51 58
station … its:-64 -57 -51
station … teh:25 29 12
station … windy:-51 -49 -46
status:4 2 6
stay:-3 -13 -13
stay after:31 28 -1
stay in:13 9 -21
stay … and:42 35 13
stay … this:34 29 -1
stay … us:-26 -22 -9
stayed:-41 -28 -14
stayin:-4 -1 -1
staying:-19 4 15
staying at:-28 -17 -21
staying late:31 30 29
staying … teh:45 51 55
steady:10 19 22
steam:24 -33 -31
steam … teh:52 -6 -3
stehe:-14 -2 7
step:-3 2 14
step back:28 -14 -12
step in:18 30 11
step nine:-25 -18 -13
step off:22 16 21
step … done:-21 -16 -8
step … is:-34 -29 -28
stepdad:24 23 -11
stepdad touches:32 31 -11
stepdad … at:26 25 -2
stepfather:28 27 -37
stepfather and:15 17 -35
stepfather … i:16 18 -31
stepmum:44 23 -2
stepmum than:30 -2 -1
stepping:56 62 60
stepping in:24 24 26
stepping … front:24 24 26
stepping … of:24 24 26
steps:-37 -29 -28
sterbe:-6 -3 -2
sterben:40 -2 6
stern:10 10 8
sticker:-34 -19 -18
sticks:-1 -5 -2
sticky:-3 -2 -4
still:0 0 0
stitches:33 0 -19
stitches … tweezers:34 20 -3
stitches … with:34 20 -3
stock:-27 -25 -9
stoics:10 8 7
stole:12 5 10
stomach:-10 5 10
stomach … teh:-37 -28 -22
stone:-22 -14 -13
stones:33 38 28
stones … my:25 30 31
stones … pockets:-22 -18 -12
stood:20 25 5
stood in:36 37 -7
stood on:-22 -15 -2
stood … teh:28 -3 -2
stop:14 17 8
stop and:30 11 0
stop crying:-11 -28 -16
stop cuting:61 64 -15
stop drinking:-39 -31 -8
stop existing:33 22 -1
stop here:-23 -21 -17
stop i:-22 -17 5
stop it:-21 -12 16
stop me:43 28 28
stop my:-25 -21 -1
stop planning:24 28 -1
stop shaking:54 60 53
stop thinkng:55 47 -1
stop … a:25 7 15
stop … about:23 -2 -5
stop … and:-12 -26 -44
stop … be:-37 -46 -35
stop … dont:67 51 39
stop … for:22 5 -7
stop … i:-27 -16 -2
stop … im:5 41 8
stop … is:-57 -53 -13
stop … it:7 29 34
stop … ive:29 12 15
stop … killing:19 38 -9
stop … my:-14 -11 -22
stop … of:25 34 -1
stop … one:7 -25 -20
stop … to:40 39 21
stop … took:-6 21 25
stop … towel:-21 -16 -17
stop … using:95 -4 0
stop … want:15 9 37
stopped:60 62 51
stopped drinking:53 64 79
stopped existing:43 -7 -1
stopped her:-6 -8 -25
stopped his:16 22 26
stopped making:30 31 27
stopped my:-8 4 -39
stopped teh:22 26 4
stopped … and:52 37 44
stopped … cold:17 23 5
stopped … days:29 20 23
stopped … noise:30 31 27
stopped … to:26 -8 -11
stopped … two:59 50 55
stopped … would:20 -5 -1
stopped … years:-29 -24 -22
stopped … yesterday:6 5 -35
stopping:43 60 64
stopping teh:55 56 51
stops:25 50 22
stops at:31 31 23
stops … express:24 11 12
stops … teh:44 34 39
store:-31 -16 -49
storey:20 17 19
story:23 11 6
stove:23 17 -7
straight:-38 -31 -20
straight … teh:-47 -29 -24
strand:6 19 15
strange:-14 -9 -4
stranger:17 7 -8
strangled:40 48 25
strangled me:40 48 25
streamer:-4 -2 -1
street:20 0 8
street … and:42 0 -5
streets:23 7 11
streets … and:21 23 29
strength:-22 -18 -11
stress:-25 -34 -24
strick:28 34 68
strick … bereit:14 15 28
strike:25 29 29
strip:-8 1 4
strip of:-24 -20 -19
strips:7 0 -16
strips and:-27 -25 -12
stroke:2 -2 -12
strong:44 31 20
strong i:35 13 -3
strong … can:22 6 8
strong … i:65 33 38
strong … in:-21 -16 -8
strong … teh:8 23 19
stronger:-21 -26 -25
struggle:-60 -11 -12
struggling:-62 -20 -15
stuck:-48 -43 -34
stuck in:-28 -28 -20
student:-5 -7 -10
students:5 8 1
study:-9 -13 -3
stuff:29 32 20
stuff wen:45 40 -42
stuff … teh:50 33 37
stupid:-11 -5 -7
su:-74 -25 -7
sub:-49 -36 -23
subject:27 12 -6
suboxone:-53 -65 -46
subscription:13 -8 -2
subscription my:25 -1 -1
subscription … family:25 -1 -1
subscription … forgot:25 -1 -1
subscriptions:21 23 23
subscriptions end:21 23 23
subscriptions … on:21 23 23
subscriptions … teh:21 23 23
such:-17 -6 6
such a:34 -7 -4
such … burden:70 -1 -1
sucidal:78 113 -88
sucidal and:26 29 -36
sucidal as:86 80 0
sucidal i:63 57 -1
sucidal its:-43 -35 -1
sucidal people:-23 -11 -1
sucidal right:16 12 -28
sucidal thoughts:66 147 -4
sucidal … a:23 22 -1
sucidal … alone:39 21 -1
sucidal … and:17 28 -21
sucidal … dont:39 7 -2
sucidal … i:26 19 -16
sucidal … not:11 29 -5
sucidal … to:-32 -20 -1
suddenly:-14 -12 -5
sudoku:24 26 -3
sueno:-33 -9 -14
sugar:-23 -4 -2
suicidar:70 57 33
suicidarme:124 29 -96
suicidarme lo:60 93 -1
suicider:68 66 -74
suicides:-5 -3 -3
suis:-28 -24 -10
suis sur:-20 -21 -7
suis … le:-20 -21 -7
suis … pont:-20 -21 -7
suit:28 34 34
summer:6 -24 -9
sun:-60 -64 -54
sun in:-31 -29 -32
sun … teh:-71 -71 -81
sun … up:31 28 25
sunday:39 51 37
sunday after:-29 -37 -36
sunday and:12 22 -15
sunday i:40 44 47
sunday ive:30 31 32
sunday that:14 24 26
sunday tonight:-27 -29 -30
sunday … and:27 30 36
sunday … be:22 18 23
sunday … is:-42 -38 -31
sunday … its:3 4 -23
sunday … last:66 18 0
sunday … match:-24 -23 -19
sunday … teh:-46 -50 -40
sundays:3 3 12
sunrise:8 8 22
sunset:-22 -19 -20
super:-38 -20 -8
supermarket:-2 -1 0
supervisor:32 25 14
supper:-3 -13 -3
support:-55 -33 -21
suppose:54 56 4
suppose someone:19 25 -4
sur:-21 -21 -7
sur le:-21 -21 -7
sur … je:41 42 33
sur … pont:-20 -21 -7
sure:10 13 16
sure … to:52 47 46
surgeon:34 -14 -6
surgeon slipped:62 -1 -1
surgery:21 -13 -2
surprise:-32 -27 -27
surprised:-23 -8 -7
survive:-17 -17 -11
survived:1 -7 2
surviving:-5 -2 -1
swallow:28 29 39
swallowed:25 51 87
swallowed a:-25 -21 -21
swallowed everything:36 35 22
swallowed i:64 63 57
swallowed it:25 27 35
swallowed my:12 17 25
swallowed … bottle:57 52 49
swallowed … fly:-25 -21 -21
swallowed … in:36 35 24
swallowed … lot:-49 -21 -29
swallowed … methadone:18 18 45
swallowed … my:40 38 53
swallowed … of:13 15 22
swallowed … one:-58 -40 -39
swallowed … pills:23 20 25
swallowed … teh:79 78 68
swallowed … whole:56 56 50
swallowing:48 43 37
swap:38 35 39
swap with:21 -4 -3
swap … any:21 -4 -3
swapped:6 17 29
swear:40 37 -20
swear … god:-30 -21 -7
sweating:13 22 23
sweating … and:62 37 44
sweats:-31 -46 -39
sweet:-14 -13 -6
swells:17 24 22
swells up:17 24 22
swim:46 34 32
swim club:22 24 22
swimmers:47 -15 -14
swimming:-9 7 2
swimming club:-17 -13 -26
swims:-13 -11 -6
swing:-69 -66 -64
swing … teh:-30 -33 -28
switch:-36 -37 -20
switched:-31 -26 -6
swore:36 -9 -8
symptoms:-54 -35 -21
syringes:3 4 4
t:-27 -5 -5
tabelts:68 47 43
table:-20 -22 -35
table and:-20 -25 -20
table i:44 43 39
table … it:26 2 4
table … note:-16 -21 -16
table … teh:8 -16 -36
tablet:-51 -46 -7
tablets:73 83 86
tablets are:65 53 53
tablets at:-5 -2 -25
tablets down:56 59 68
tablets i:-27 -16 -2
tablets into:-57 -56 -46
tablets last:12 15 21
tablets teh:-23 -57 -43
tablets … a:26 23 26
tablets … and:41 35 27
tablets … hav:33 39 47
tablets … is:54 45 39
tablets … my:29 28 33
tablets … night:1 2 23
tablets … on:19 27 41
tablets … right:33 32 44
tablets … teh:53 53 40
tablets … to:21 21 19
tablets … weekly:-39 -36 -34
tablets … working:31 21 27
tabletten:60 59 81
tabletten genommen:35 42 50
tabletten geschluckt:34 40 58
tabletten … gesammelt:16 15 21
tabletten … und:28 35 43
tag:-14 0 -3
tags:12 15 15
take:7 -12 -13
take a:-53 -38 -5
take it:-36 23 10
take me:95 9 7
take my:21 6 29
take teh:-20 -5 -26
take them:39 33 22
take what:42 51 33
take … and:26 23 27
take … children:23 20 -2
take … dont:62 15 -7
take … from:33 30 13
take … im:39 35 45
take … ive:22 24 17
take … life:17 6 37
take … on:-29 -23 -2
take … out:39 55 -1
take … pills:-10 -8 -22
take … teh:-1 23 22
take … theres:23 13 19
take … to:42 -42 -24
take … tonight:21 17 18
take … train:-35 -18 -11
take … wen:-31 -22 -14
take … with:48 32 -3
takeaways:22 23 27
takeaways told:22 23 27
takeaways … chemist:22 23 27
takeaways … teh:22 23 27
taken:38 53 58
taken all:61 56 61
taken teh:20 17 24
taken them:-32 -34 -42
taken … all:-64 -71 -71
taken … antidepressants:18 12 22
taken … her:21 16 17
taken … it:-64 -41 1
taken … my:13 22 16
taken … tablets:33 30 26
taken … teh:-54 -47 -39
takes:32 15 -7
takes it:-29 -18 -6
takes me:44 -21 -4
takes my:83 76 -21
takes to:-10 -25 -7
takes … and:26 20 -2
takes … he:25 24 28
takes … pension:29 23 -17
takin:-11 11 0
takin a:-15 -23 -2
takin al:20 18 16
takin all:51 43 69
takin my:24 30 32
takin teh:1 -5 -26
takin them:-28 -20 -13
takin … i:-47 -28 -15
takin … life:41 47 33
takin … long:25 25 12
takin … of:49 52 18
takin … pills:65 56 74
takin … tonight:28 27 26
talk:-39 -14 5
talk me:20 20 17
talk … a:21 18 16
talk … my:-29 -21 -14
talk … somebody:24 29 29
talk … to:17 26 18
talked:-7 0 8
talked … and:-40 -13 -10
talked … it:30 34 38
talking:56 45 66
talking about:27 0 -11
talking to:-7 20 20
talking … and:26 34 51
talking … i:-23 -13 -1
talking … me:11 20 21
talking … people:12 26 4
talking … teh:65 1 9
talks:-23 -11 -4
tambien:-18 -6 -3
tan:64 -29 -19
tanto:53 -15 -19
tap:56 32 26
tape:20 5 -7
tape … teh:-21 -14 -11
tape … to:24 -1 -2
taped:31 30 28
taper:-36 -40 -30
taper with:-21 -11 -12
taper … clinic:-21 -11 -12
taper … teh:-21 -11 -12
tapering:-34 -26 -18
tapering … benzos:-29 -28 -17
taps:28 30 33
taste:10 10 10
taste it:31 20 23
tattoo:-37 -36 -17
taught:28 30 7
taught me:22 37 -2
taxi:5 12 4
tbh:0 0 0
te:-36 -52 -10
tea:-35 0 -9
teabag:-17 -9 -9
teach:-10 -4 -3
teacher:-10 6 1
teaching:-46 -37 -29
team:1 -5 -27
team … teh:-23 -25 -3
teapot:-10 -10 -9
tears:-54 -34 -12
teddy:28 40 38
teen:53 64 19
teenager:-2 1 -6
teenagers:-19 -12 -20
teens:-7 -5 -1
teeth:4 -29 -23
teh:-17 0 13
teh accommodation:25 15 19
teh accounts:44 40 39
teh after:5 -24 -12
teh air:-23 -13 -8
teh airport:-36 -37 -36
teh ambulance:22 25 33
teh an:-42 -44 -24
teh anniversary:10 14 20
teh anorexia:17 -24 -2
teh answer:-45 -36 -9
teh archers:21 20 23
teh are:-23 -5 -33
teh arms:36 36 22
teh at:-48 -44 -40
teh attic:21 23 24
teh baby:17 35 36
teh back:62 21 13
teh bad:-21 -21 -28
teh balcony:39 37 39
teh bank:35 59 26
teh barn:40 38 40
teh bars:50 50 49
teh bath:105 102 92
teh bathroom:26 17 22
teh bed:51 60 72
teh bedroom:30 28 33
teh bedside:20 20 20
teh bells:27 -22 -20
teh bench:26 12 13
teh big:57 35 44
teh bit:51 -7 -40
teh blade:63 23 25
teh blades:-10 -79 -66
teh blood:-36 -33 -11
teh blue:41 51 38
teh bluetits:-33 -32 -34
teh boiler:-34 -9 -8
teh bookies:60 -9 -8
teh bot:49 46 17
teh boxes:15 22 23
teh boy:51 43 43
teh boys:18 17 23
teh bread:-26 -21 -9
teh breakfast:30 34 29
teh bridge:61 59 60
teh bruises:38 41 15
teh bullet:-49 -25 -14
teh bus:-38 -34 -23
teh cabinet:15 23 23
teh cake:-39 -41 -44
teh canal:38 26 22
teh cant:-20 -25 -5
teh car:21 40 23
teh card:-41 -29 -16
teh carpet:-45 -46 -42
teh cars:2 23 19
teh cats:-27 -29 -35
teh centre:39 29 -6
teh chair:50 42 11
teh chairs:-33 -28 -19
teh charity:-10 -9 -25
teh chat:13 -23 -23
teh chemist:-25 -18 -19
teh chorus:-30 -12 -4
teh christmas:44 36 36
teh cistern:22 -3 -3
teh cliff:53 44 50
teh cliffs:20 17 22
teh climbing:19 18 23
teh clinic:-3 -15 -46
teh clock:35 56 54
teh closet:21 26 17
teh clothes:-21 -20 -27
teh club:7 10 22
teh coach:-33 -27 -8
teh combine:22 28 -4
teh cord:21 23 23
teh corner:29 6 19
teh corridor:14 15 29
teh course:-29 -21 -8
teh craving:63 -14 -13
teh crawling:24 -9 -3
teh crossing:58 70 67
teh cupboard:30 3 8
teh curtains:-27 -26 -19
teh date:-54 -44 -37
teh dealer:19 24 -12
teh dentist:11 -21 -18
teh diagnosis:30 27 -2
teh dietitian:20 -11 -9
teh difference:-21 -12 -15
teh district:-21 -16 -12
teh do:25 33 11
teh doctor:-26 -18 -12
teh dogs:-21 -2 5
teh door:-16 -25 -15
teh doors:43 31 31
teh drawer:17 -40 -14
teh drink:47 33 44
teh drinking:40 31 27
teh drive:74 83 30
teh driver:41 48 38
teh drugs:-30 -22 -13
teh earth:35 -32 -27
teh end:11 13 43
teh envelope:25 26 25
teh exam:10 20 22
teh express:20 6 10
teh face:-4 -23 -14
teh family:10 24 25
teh fence:51 45 43
teh fire:-15 -46 -41
teh fireworks:-49 -37 -35
teh first:-45 -46 -61
teh flat:-3 0 -41
teh flats:-22 -22 -21
teh floor:37 31 28
teh foot:-27 -28 -13
teh foreman:19 22 24
teh forever:56 -8 -6
teh forum:1 -24 -12
teh fridge:17 21 21
teh frog:21 25 27
teh funeral:49 39 16
teh game:47 -3 4
teh gate:49 44 35
teh gear:32 29 37
teh girls:-41 -35 -45
teh glass:22 28 24
teh go:-18 -21 -15
teh grass:21 20 18
teh grave:-29 -18 -14
teh groomer:-52 -14 -12
teh ground:-3 -2 -27
teh group:-28 -20 -24
teh guards:28 22 16
teh gun:32 35 -9
teh gym:-28 -27 -2
teh hair:39 35 38
teh he:-18 -17 -21
teh head:24 22 15
teh heat:-34 -33 -30
teh heater:-35 -37 -36
teh hens:-2 2 27
teh honest:-14 -13 -27
teh hoover:34 5 5
teh hose:32 29 29
teh hosepipe:42 37 40
teh hospital:-57 -57 -43
teh hostel:23 9 7
teh hot:28 17 -19
teh house:15 22 20
teh hurling:-25 -9 -7
teh i:-49 -65 -41
teh ice:-22 20 19
teh im:49 32 40
teh in:-25 -11 -5
teh interview:59 44 -4
teh is:31 -23 -24
teh job:-30 -20 -22
teh kids:-7 -44 -36
teh kind:-19 -25 -13
teh kitchen:19 35 28
teh knife:38 39 12
teh knots:14 18 28
teh lab:35 35 10
teh label:6 0 -22
teh lad:-30 -30 -20
teh lady:24 25 -24
teh lake:21 29 18
teh last:16 22 13
teh lawn:-30 -10 -24
teh leader:24 26 -2
teh leaflet:-21 -15 -2
teh letter:29 33 7
teh letters:27 48 48
teh library:20 28 12
teh light:55 61 64
teh lighter:45 55 -34
teh lights:-31 -30 -24
teh line:27 36 13
teh list:-46 -46 -31
teh little:-32 -32 -18
teh liver:-18 -21 -18
teh loan:18 20 23
teh lock:41 35 34
teh lodger:46 47 46
teh long:44 33 14
teh lord:75 -8 -7
teh lorries:5 18 21
teh lot:85 35 27
teh machete:21 19 20
teh maid:60 48 13
teh match:-33 -34 -32
teh maths:32 30 26
teh mattress:70 71 78
teh means:31 29 28
teh medicine:27 25 22
teh meeting:-7 -34 -24
teh method:14 22 19
teh milk:23 21 28
teh milking:13 14 22
teh mirror:-22 -18 -14
teh mods:3 17 25
teh money:-6 25 25
teh month:20 24 14
teh morning:-25 -32 -25
teh mosque:24 10 13
teh mother:23 36 35
teh mower:-37 -38 -18
teh multi:17 16 20
teh museum:-38 -33 -39
teh my:-53 -37 -31
teh nail:36 35 11
teh names:56 -8 -5
teh needle:-6 4 -21
teh neighbours:-26 -28 -7
teh nerve:15 21 -6
teh new:-70 -76 -77
teh news:56 45 7
teh night:-14 -23 -16
teh noise:24 28 8
teh noose:52 25 24
teh note:24 18 1
teh notes:27 24 33
teh number:-34 -22 -13
teh nurse:22 32 14
teh of:-87 -81 -60
teh off:34 -12 -13
teh on:4 30 30
teh one:13 -16 -38
teh ones:92 101 106
teh oranges:-17 -16 -22
teh order:31 38 28
teh other:31 16 22
teh others:46 31 52
teh outreach:-26 -24 -14
teh oven:-21 -18 -12
teh overpass:34 49 42
teh packets:53 42 41
teh pain:9 -48 -41
teh paper:36 6 18
teh parish:-23 -16 -13
teh party:21 24 22
teh passwords:66 52 33
teh people:16 -25 -10
teh pharmacy:-20 -10 -8
teh phone:31 24 22
teh pictures:31 21 -25
teh pier:20 21 19
teh pig:-20 -13 -9
teh pillow:67 65 51
teh pills:75 84 92
teh piont:50 -7 -27
teh pipe:39 37 26
teh pipes:29 22 21
teh plan:19 33 -7
teh plane:47 -35 -24
teh platform:-22 -26 -31
teh play:-45 -43 -30
teh poem:-46 -40 -5
teh pogues:49 56 56
teh police:55 53 56
teh pool:-30 -19 -13
teh power:-29 -32 -27
teh prison:-47 -39 -19
teh process:-32 -25 -9
teh psych:52 46 -5
teh question:-21 -17 -9
teh radio:-31 -35 -24
teh rafters:21 22 20
teh railing:43 40 38
teh rails:21 12 13
teh railway:38 35 30
teh rat:60 59 66
teh razor:26 26 10
teh real:28 8 7
teh reason:-24 -17 -8
teh recorder:-20 -27 -22
teh rest:30 14 27
teh rifle:-19 -21 -16
teh right:15 21 -7
teh ring:38 24 -17
teh risk:31 23 -1
teh river:24 26 32
teh rivers:49 51 54
teh road:-25 -25 -15
teh ropes:44 45 37
teh rug:-26 -21 -10
teh samaritans:-33 -18 0
teh same:-18 -23 -23
teh school:20 26 18
teh scissors:-30 -60 -31
teh screen:34 22 19
teh sea:82 51 49
teh second:-58 -45 -47
teh security:35 25 32
teh server:-21 -16 -5
teh servo:30 27 23
teh sewerslide:-22 -13 -4
teh shed:-14 -21 -28
teh sheds:33 25 26
teh sheet:40 38 37
teh sherry:-7 -55 -45
teh shop:26 -5 -8
teh shops:50 39 -1
teh shotgun:24 28 37
teh show:-21 -20 -12
teh silage:29 27 20
teh sleepers:29 33 35
teh sleeping:53 49 58
teh small:-3 -33 -12
teh sock:30 26 20
teh sockets:26 21 19
teh spare:22 30 24
teh spot:50 40 28
teh sprayer:21 18 13
teh staff:-21 -15 -26
teh stairs:23 2 -9
teh step:-21 -9 -4
teh stove:27 22 -7
teh street:34 6 9
teh strong:51 44 42
teh stuff:37 46 54
teh suit:29 39 36
teh surgeon:45 -7 -4
teh surgery:48 1 7
teh swells:17 24 22
teh swimming:-27 -22 -23
teh table:-28 -34 -54
teh tablets:128 111 124
teh tape:36 26 21
teh taxi:23 17 6
teh tea:9 24 15
teh team:53 49 -7
teh telephone:37 40 37
teh telly:-31 -18 -5
teh thing:80 79 51
teh throat:21 25 -1
teh tides:51 60 61
teh time:-5 1 21
teh toilets:27 28 -5
teh top:-23 -18 -2
teh tower:29 30 33
teh tracks:75 74 76
teh tramadol:69 46 38
teh trian:31 37 37
teh trigger:38 28 28
teh truck:25 30 28
teh trucks:38 33 16
teh truth:-25 -14 -6
teh tuesday:-24 -19 -24
teh under:-50 -24 -8
teh urge:-11 -6 -24
teh use:79 -14 -5
teh vet:19 -10 -30
teh viaduct:74 78 74
teh vicar:-31 -2 -2
teh view:33 30 14
teh visa:-52 -31 -16
teh vodka:43 47 57
teh voices:35 41 16
teh wall:53 57 35
teh wardrobe:55 62 62
teh warm:-33 -24 -21
teh watch:49 47 49
teh water:-25 -17 -37
teh way:-25 -28 -43
teh wedding:-11 -25 -19
teh weeds:-18 -22 -5
teh week:-42 -39 -35
teh weekend:-5 -28 -24
teh weekly:-45 -40 -36
teh wen:23 12 15
teh wheel:37 32 34
teh wifi:33 36 4
teh will:37 25 22
teh window:49 29 17
teh wine:54 59 57
teh winter:-48 -37 -28
teh woods:41 30 31
teh word:68 52 -14
teh work:-8 -9 -21
teh world:-50 -33 -34
teh wrong:-41 -21 -22
teh yard:45 31 38
teh zoo:-37 -38 -39
teh … above:44 45 23
teh … across:-24 -26 -12
teh … after:33 36 13
teh … against:21 26 7
teh … ago:-40 -42 -24
teh … alife:40 -19 -7
teh … all:51 42 37
teh … am:26 38 48
teh … and:26 21 33
teh … anyone:-2 -12 -22
teh … appointment:-26 -4 -8
teh … are:36 31 30
teh … arent:16 19 24
teh … ask:-26 -12 15
teh … asked:-23 -7 -3
teh … at:28 17 24
teh … aunty:24 23 37
teh … away:-41 -26 -19
teh … baby:-24 -7 -3
teh … bad:44 -11 -11
teh … bag:36 36 24
teh … bar:50 52 23
teh … bc:30 42 39
teh … be:-26 5 -8
teh … beating:36 10 -9
teh … beds:-22 -17 -17
teh … been:16 29 -9
teh … beside:28 25 8
teh … beter:23 -39 -27
teh … between:64 66 72
teh … bev:-21 -26 -29
teh … big:39 50 46
teh … bit:11 22 33
teh … black:-17 -15 -39
teh … bless:-8 -18 -23
teh … board:30 2 -30
teh … boat:-27 -21 -17
teh … book:51 48 45
teh … booked:20 22 25
teh … box:3 1 -22
teh … bring:-25 -13 -10
teh … bus:77 63 57
teh … but:22 44 37
teh … by:-23 -28 -26
teh … called:-23 -25 -14
teh … calling:-8 -35 -23
teh … can:13 14 24
teh … cannot:-10 -10 -21
teh … card:-26 -20 -9
teh … case:-15 -16 -36
teh … chair:24 29 30
teh … changed:34 30 29
teh … check:19 20 22
teh … christening:-25 -20 -13
teh … christmas:-51 -42 -36
teh … cleaner:25 30 9
teh … clinic:-23 -16 -7
teh … club:-57 -61 -59
teh … coat:50 46 41
teh … cold:84 74 71
teh … come:-14 -16 -24
teh … coming:44 43 33
teh … committee:-23 -14 -15
teh … cos:12 5 26
teh … cut:80 52 52
teh … cuting:-11 -12 -33
teh … dad:47 43 49
teh … dads:32 33 24
teh … date:-20 -18 -15
teh … day:-56 -39 -17
teh … days:-26 -28 -7
teh … death:-19 -24 -24
teh … deep:82 -14 -16
teh … detox:29 -7 -4
teh … did:18 -2 -26
teh … didnt:-9 -36 -24
teh … die:-21 -37 -21
teh … died:-25 -18 -8
teh … dinner:20 24 28
teh … does:29 22 -6
teh … doesnt:48 44 41
teh … done:36 41 42
teh … dont:80 44 31
teh … door:21 3 6
teh … doors:37 41 44
teh … down:83 56 55
teh … drawer:34 40 32
teh … drawn:13 25 30
teh … drink:17 -38 -15
teh … early:-23 -20 -19
teh … eating:-26 -17 -8
teh … eleven:29 5 -16
teh … emoji:21 24 27
teh … end:31 14 27
teh … ending:13 13 21
teh … enough:33 31 28
teh … every:-3 4 -38
teh … everyones:28 7 14
teh … exam:-21 -18 -16
teh … exit:25 32 32
teh … fails:31 19 -6
teh … fed:28 23 25
teh … feel:-27 -23 -11
teh … feelin:14 21 16
teh … feels:-24 -13 -45
teh … feet:-29 -25 -22
teh … find:21 16 24
teh … fine:27 20 23
teh … finished:-20 -19 -22
teh … fixed:-44 -30 -30
teh … fixing:-24 -43 -46
teh … flat:-35 -6 -7
teh … food:28 -1 13
teh … for:11 25 18
teh … forever:-22 -9 -5
teh … forgot:37 -26 -21
teh … forty:-25 -20 -18
teh … found:-77 -55 -43
teh … friday:14 31 42
teh … friend:-30 -43 -8
teh … from:24 28 9
teh … fumes:49 47 42
teh … gate:31 14 16
teh … gave:28 30 11
teh … get:33 27 26
teh … gets:-63 -49 -40
teh … getting:-24 -14 -27
teh … girl:64 62 62
teh … give:43 10 -18
teh … go:60 40 24
teh … gods:-21 -19 -7
teh … goes:32 17 23
teh … goin:20 3 22
teh … great:12 21 22
teh … had:-23 -6 -1
teh … half:-34 -31 -33
teh … hand:-79 -69 -73
teh … handed:-33 -28 -20
teh … hands:18 24 -11
teh … hang:-53 -54 -55
teh … hangin:37 57 -4
teh … has:62 43 43
teh … hatch:11 13 32
teh … hav:-29 -26 -21
teh … he:31 20 30
teh … help:40 46 71
teh … helped:-31 -16 -12
teh … helps:24 32 -3
teh … her:50 26 17
teh … here:67 48 45
teh … hes:-22 -23 6
teh … hiding:30 -5 0
teh … highest:13 22 25
teh … holding:28 33 36
teh … home:-22 -37 -19
teh … honest:-4 10 21
teh … hour:35 17 22
teh … how:20 19 29
teh … id:46 63 23
teh … if:17 -3 -42
teh … ill:70 68 58
teh … im:28 27 21
teh … in:29 13 15
teh … into:24 25 24
teh … iron:6 12 -20
teh … is:25 30 32
teh … isnt:34 -14 -16
teh … it:29 18 -21
teh … itll:19 25 34
teh … its:53 51 19
teh … ive:21 17 -4
teh … iykyk:53 -7 0
teh … jmup:42 44 46
teh … job:20 21 23
teh … jumped:-15 -26 -14
teh … keeps:23 39 8
teh … keys:-38 -34 -36
teh … killed:34 26 -2
teh … kind:49 39 -20
teh … knife:-34 -43 -41
teh … know:-38 -17 -8
teh … knows:27 30 26
teh … lads:-43 -47 -37
teh … lady:13 12 24
teh … last:31 9 7
teh … late:20 21 13
teh … leaves:18 16 20
teh … leaving:27 25 26
teh … left:16 35 -9
teh … legs:20 20 50
teh … lent:-30 -32 -32
teh … let:4 1 -25
teh … letter:23 16 -7
teh … licence:34 -9 -8
teh … life:-24 10 12
teh … lights:33 39 37
teh … line:40 50 31
teh … lines:24 34 1
teh … lips:64 58 60
teh … live:39 14 -16
teh … lives:21 12 -19
teh … loaded:13 15 24
teh … lock:66 61 32
teh … lodging:2 20 15
teh … long:33 30 28
teh … looking:87 -17 -12
teh … looks:-35 -37 -9
teh … lost:52 -21 -12
teh … loud:-56 -67 -59
teh … love:-30 -16 -17
teh … low:-59 5 9
teh … machine:54 -2 -1
teh … mad:-20 -14 -15
teh … made:-15 -23 0
teh … makes:-8 -21 -9
teh … mammy:43 49 47
teh … man:20 24 13
teh … mean:-62 -62 -39
teh … meself:16 10 22
teh … midnight:23 27 25
teh … minute:36 42 26
teh … more:-29 -26 -29
teh … morning:28 26 5
teh … much:-62 -12 -13
teh … mum:-29 -14 -14
teh … must:-23 -16 -14
teh … nap:40 33 -8
teh … nearly:3 19 26
teh … neck:-23 -14 -11
teh … need:36 22 9
teh … never:-50 -63 -46
teh … nice:-27 -24 -25
teh … night:10 -19 -29
teh … nights:2 -20 -22
teh … nine:-21 -16 -13
teh … no:21 51 52
teh … nobody:35 42 71
teh … not:57 62 53
teh … nothing:26 0 0
teh … nurse:-24 -9 1
teh … off:40 52 36
teh … ok:54 50 42
teh … old:66 32 37
teh … on:32 17 10
teh … one:39 45 37
teh … opened:86 -10 -16
teh … opens:27 37 30
teh … out:-26 -15 -28
teh … outside:40 20 0
teh … packet:31 34 35
teh … parish:25 29 32
teh … park:21 22 21
teh … part:19 20 36
teh … peace:-16 -15 -28
teh … people:-23 -7 -3
teh … phone:2 32 15
teh … photos:-31 -17 -13
teh … picked:22 36 36
teh … pit:22 45 44
teh … plus:79 73 41
teh … poison:57 45 50
teh … police:-27 -20 -18
teh … pool:-23 -19 -19
teh … post:14 26 24
teh … purpose:81 80 40
teh … put:25 41 25
teh … rack:26 26 25
teh … radio:36 37 43
teh … rail:79 67 52
teh … rang:-12 -31 -26
teh … rather:-18 -21 -14
teh … ready:-47 -29 -67
teh … red:35 -5 -3
teh … rest:-68 -55 -57
teh … return:65 63 61
teh … right:31 33 22
teh … roof:34 15 14
teh … round:30 30 31
teh … run:-22 -13 -16
teh … running:12 20 21
teh … safe:34 35 37
teh … sat:-8 -33 -24
teh … saturday:-55 -45 -23
teh … saw:-39 -45 -21
teh … scared:40 6 6
teh … season:11 -27 -23
teh … second:34 33 26
teh … security:45 48 44
teh … see:34 37 36
teh … sent:53 56 19
teh … service:25 32 31
teh … shaking:7 11 26
teh … she:33 50 54
teh … shell:56 41 1
teh … shes:36 41 41
teh … shift:-62 -45 -39
teh … shoes:60 55 55
teh … shop:-79 -15 -15
teh … shouts:-21 -18 -10
teh … showed:-23 -16 -6
teh … shut:55 37 8
teh … sick:31 -6 -5
teh … side:-4 -14 -25
teh … since:78 46 56
teh … sings:2 27 32
teh … sister:46 36 36
teh … sleep:76 -6 -4
teh … sliding:28 20 19
teh … slipped:46 -8 -4
teh … sofa:0 2 -28
teh … sold:60 52 5
teh … someone:21 31 33
teh … something:26 42 35
teh … soon:8 -49 -43
teh … sorry:43 22 21
teh … sorted:38 39 38
teh … staff:28 24 20
teh … start:-2 7 23
teh … station:-25 -20 -30
teh … steps:-26 -23 -21
teh … stones:36 37 23
teh … stops:30 41 39
teh … storey:20 17 19
teh … strong:42 -12 -7
teh … sucidal:-30 -14 -1
teh … sun:11 21 6
teh … sunday:75 80 52
teh … sure:-31 -3 2
teh … swing:-59 -66 -61
teh … switched:-25 -22 -5
teh … table:10 13 21
teh … tablets:-5 -3 -22
teh … takeaways:22 23 27
teh … takes:39 35 37
teh … talking:-34 -18 -13
teh … team:-41 -43 -10
teh … teh:26 27 16
teh … tell:64 47 72
teh … ten:-12 -25 -27
teh … than:50 39 45
teh … that:0 -35 -56
teh … them:24 21 16
teh … there:-33 -30 -40
teh … theres:26 18 14
teh … they:39 24 19
teh … theyre:27 30 27
teh … thing:-34 -54 -42
teh … things:66 39 37
teh … think:16 43 -26
teh … thinkin:22 39 42
teh … thinks:88 58 57
teh … thirteen:28 38 36
teh … thought:34 35 6
teh … thoughts:28 15 -4
teh … three:24 35 9
teh … through:34 20 -9
teh … thrusday:22 31 31
teh … ticket:-48 -42 -39
teh … tied:-19 -20 -21
teh … til:-23 -23 -1
teh … till:-27 2 -36
teh … times:-8 -30 -29
teh … tmrw:15 22 23
teh … to:24 6 28
teh … today:-66 -47 -31
teh … toddler:-22 -21 -7
teh … toilets:30 42 11
teh … told:-26 -29 -25
teh … tongue:-22 -20 -20
teh … took:70 41 27
teh … top:37 38 45
teh … town:-33 -23 -16
teh … tracks:19 21 21
teh … train:21 23 37
teh … trains:-30 -22 -16
teh … tuesday:33 -3 8
teh … twenty:-27 -22 -23
teh … twice:10 -2 -27
teh … two:24 13 15
teh … under:63 65 57
teh … up:67 72 58
teh … us:10 28 4
teh … vodka:37 44 -4
teh … voice:17 -27 -2
teh … w:37 20 -8
teh … wait:19 34 32
teh … waiting:65 77 73
teh … wall:-33 -38 -22
teh … want:5 -30 -32
teh … wanted:23 -2 1
teh … ward:40 33 10
teh … way:37 27 42
teh … we:-52 -63 -70
teh … week:-10 -21 -10
teh … weekend:-39 -22 -22
teh … weeks:-50 -5 -16
teh … wen:10 19 25
teh … went:2 0 -36
teh … were:-27 -16 -12
teh … weve:-21 -24 -21
teh … whats:30 36 39
teh … where:2 46 30
teh … which:-28 -20 -9
teh … while:-42 -42 -45
teh … white:24 19 31
teh … who:21 47 29
teh … why:27 -17 -7
teh … will:24 34 31
teh … windy:57 54 55
teh … wish:7 -26 -19
teh … with:36 44 47
teh … without:66 60 59
teh … wont:-70 -54 -52
teh … work:38 50 29
teh … would:11 21 3
teh … written:-30 -42 -31
teh … wrong:47 -14 -7
teh … yard:-29 -17 -14
teh … year:-51 -33 -19
teh … yes:46 34 -7
teh … yesterday:72 36 -1
teh … youre:34 28 27
tel:111 108 103
telephone:8 8 4
tell:29 43 44
tell him:-20 -25 -14
tell nan:22 26 26
tell nobody:-24 -21 -17
tell teh:-22 -26 -19
tell them:39 33 57
tell … anything:22 24 2
tell … boss:-30 -23 -5
tell … did:29 32 34
tell … else:-23 -20 -14
tell … family:0 14 20
tell … he:28 27 23
tell … i:25 30 35
tell … it:-39 -23 -17
tell … mother:46 42 34
tell … not:34 29 -2
tell … nurse:22 19 8
tell … one:87 98 100
tell … ring:33 32 36
tell … sister:-71 -66 -58
tell … that:18 12 21
tell … to:62 48 -20
tell … was:19 27 24
telling:1 0 -14
telling me:-25 -44 -33
telling teh:46 42 8
telling u:28 41 25
telling … i:52 43 27
telling … one:29 -4 -2
telling … teh:-58 -51 -46
telling … to:-22 -8 -17
tells:-16 -12 -14
telly:-9 2 15
ten:17 15 15
ten and:42 37 41
ten mins:-21 4 4
ten minutes:18 23 21
ten teh:81 76 78
ten years:9 -32 -20
ten … after:16 22 20
ten … ago:55 43 42
ten … i:-23 -17 -15
ten … my:-31 -31 -29
ten … put:-21 -20 -17
tenant:29 24 25
tenant is:29 21 21
tendencies:-30 -7 -2
tener:-83 -50 -3
tengo:61 114 39
tengo la:111 41 62
tengo las:7 5 35
tengo … de:81 72 23
tengo … pastillas:7 5 35
tent:-13 -16 -27
terminal:15 -2 -2
terminar:-160 -83 -5
termine:-116 -72 -5
terrace:4 -2 1
terrible:-49 -22 -18
terribly:-38 -16 3
tesco:-9 8 20
test:-114 -99 -35
text:-32 -17 -6
text me:-38 -31 -20
texted:-11 -16 -7
texted goodbye:-23 -26 -26
texted … and:30 7 -6
texted … she:41 26 36
texted … teh:-36 -27 -27
texting:27 30 28
th:-31 -36 -25
th and:-34 -33 -20
th ill:41 39 36
th … i:61 59 54
th … im:-49 -53 -52
th … teh:32 38 42
than:-16 -12 4
than feel:35 3 -3
than i:18 66 62
than me:11 -35 -13
than they:63 -24 -5
than usual:57 32 -4
than … and:37 26 34
than … another:-14 -15 -26
than … i:-29 1 23
than … im:50 31 29
than … it:68 16 3
than … label:27 31 -2
than … my:55 46 -10
than … says:27 31 -2
than … this:26 -11 -3
than … thought:71 47 35
than … was:33 -13 -7
thank:-11 5 15
thank god:-48 -39 -12
thank u:16 26 20
thank … all:45 41 50
thank … and:31 37 47
thank … every:11 13 29
thank … goodbye:20 17 11
thank … hes:-42 -38 -27
thank … to:-29 -27 -19
thanks:1 15 20
thanks for:71 74 74
thanks … everything:84 94 88
that:-38 -49 -28
that and:-45 -12 -4
that brought:12 22 -2
that but:52 21 -2
that by:21 3 5
that doesnt:59 65 64
that for:-26 -4 -2
that he:-25 -17 0
that hes:25 25 10
that i:-47 -60 -48
that im:-21 1 -36
that in:-25 -15 -4
that is:1 6 27
that isnt:59 2 9
that it:-11 -52 -33
that makes:46 26 -8
that my:13 -33 -26
that one:11 22 25
that someone:42 -1 -3
that teh:-28 -13 -1
that theres:-3 21 18
that they:15 -34 -19
that to:46 62 53
that was:37 52 35
that what:31 -1 -1
that … a:8 31 22
that … all:66 33 27
that … and:36 40 21
that … are:-62 -46 -26
that … back:-23 -39 -13
that … be:14 -21 -7
that … but:-49 -35 -7
that … can:-30 -18 -5
that … dead:24 41 -4
that … down:22 18 32
that … every:-11 -21 -3
that … for:-9 9 43
that … found:36 -3 -1
that … goin:-21 -10 -11
that … got:23 21 25
that … had:-60 -18 -3
that … hands:15 1 -30
that … has:-42 -40 -7
that … hav:-28 -14 -9
that … he:-21 -15 4
that … his:38 42 47
that … i:-2 -44 -29
that … im:-5 13 21
that … in:-35 -24 -35
that … it:42 23 -20
that … ive:40 48 38
that … me:52 -17 -33
that … my:5 27 27
that … never:-41 -23 -19
that … no:24 8 8
that … of:33 16 -13
that … on:-45 -37 -32
that … one:-36 -7 -3
that … or:-27 -11 -13
that … own:29 14 -6
that … past:18 23 -9
that … saved:75 -7 -5
that … sucidal:40 34 -1
that … teh:13 31 25
that … there:32 41 43
that … thinks:48 48 -6
that … this:28 28 21
that … to:1 24 -29
that … u:-13 -30 -22
that … up:29 6 -22
that … want:-3 -32 -13
that … wants:35 28 -4
that … was:-24 -10 -6
that … wen:-22 1 5
that … whole:10 -21 -23
that … with:-36 -32 -26
that … woke:44 0 0
that … wouldnt:0 38 0
that … years:22 -3 -3
thatll:53 59 60
thatll be:31 43 43
thatll … that:55 62 64
thats:11 4 2
thats a:-1 27 12
thats all:54 58 60
thats goin:-21 -23 -14
thats how:41 22 -9
thats it:5 20 19
thats me:51 10 29
thats not:-53 -40 -35
thats tmrw:-26 -21 -18
thats what:-7 -4 -26
thats where:48 -22 -19
thats … a:25 31 32
thats … about:16 21 14
thats … for:-14 -4 -26
thats … i:-32 -32 -40
thats … im:25 5 -17
thats … me:20 6 0
thats … of:4 18 25
thats … teh:25 39 30
thats … thing:-31 -9 -3
thats … to:62 45 49
thats … want:11 24 -10
thats … whole:20 17 -7
theatre:-8 -8 -8
their:-19 0 -3
their pills:20 25 -5
their school:26 17 -2
their … for:22 26 -3
their … i:-26 -10 -14
their … ive:23 26 35
theirs:-14 9 22
them:-7 -4 13
them all:-88 -77 -84
them and:26 37 38
them at:28 34 32
them gone:-33 -12 -6
them goodbye:28 18 15
them i:13 21 7
them in:-22 -14 -9
them say:46 40 38
them sorry:24 19 19
them teh:31 29 30
them to:-20 -10 -6
them up:-11 -5 -28
them … ago:42 39 43
them … and:-35 -23 -5
them … be:24 28 -18
them … by:9 -30 -28
them … cant:33 19 11
them … did:62 12 15
them … dont:40 49 30
them … get:19 31 29
them … goin:14 15 28
them … hour:55 53 51
them … i:25 23 33
them … im:21 19 27
them … in:5 -23 -34
them … is:28 24 20
them … it:30 30 30
them … me:-29 -28 -4
them … my:-12 -40 -39
them … on:-44 -42 -35
them … teh:-7 -29 -42
them … that:35 48 38
them … theres:25 26 30
them … to:-42 -18 -19
them … told:25 25 29
them … want:23 33 21
them … was:34 45 30
theme:-7 -7 -2
themselves:-5 -21 -31
then:0 0 0
therapist:-4 5 -2
therapist … i:37 43 -4
therapy:-44 -34 -12
there:12 35 45
there and:-21 -21 15
there at:51 51 41
there i:19 -45 -40
there ive:18 26 18
there to:36 -5 -17
there tonight:25 23 30
there was:69 71 68
there wont:36 35 39
there … for:-1 -41 -34
there … here:32 -17 -12
there … it:71 34 25
there … left:32 1 -11
there … my:29 30 26
there … no:-18 -50 -41
there … said:70 -13 -6
there … say:84 85 78
there … teh:9 27 18
there … typed:1 14 -25
there … u:23 14 16
there … with:20 21 15
therell:17 16 17
theres:31 48 51
theres a:27 34 31
theres an:20 33 31
theres blood:46 70 51
theres men:23 22 26
theres much:-12 1 37
theres no:42 17 -4
theres nothing:18 -12 -21
theres teh:20 18 23
theres … all:16 21 25
theres … blood:4 10 52
theres … cliff:43 36 37
theres … left:39 -23 -10
theres … line:-23 -30 -7
theres … me:45 -6 3
theres … of:36 44 41
theres … on:45 35 37
theres … over:16 21 25
theres … teh:-21 -25 -25
theres … tmrw:55 20 12
theres … way:-33 -11 -10
these:-31 -32 -21
these days:36 -11 -18
these … make:28 -1 -1
these … of:29 -4 -5
these … teh:47 17 -2
thesis:-6 -16 -17
they:10 5 28
they ask:7 32 32
they call:57 61 42
they can:-25 -22 -29
they cant:-26 -6 10
they come:38 9 9
they cut:28 -12 -12
they do:8 -29 -10
they dont:-46 -32 -16
they get:48 20 16
they got:20 -22 -8
they hav:-32 -32 -37
they injected:-30 -33 -25
they keep:24 24 20
they lock:28 34 -5
they never:7 12 20
they say:75 47 34
they think:15 -15 -42
they want:-80 -55 -5
they were:-49 -40 -27
they will:23 31 17
they wont:26 41 44
they … about:-10 -27 1
they … and:-9 -24 -24
they … down:67 24 26
they … for:21 4 -1
they … get:22 25 25
they … hav:32 37 8
they … him:44 44 51
they … ill:23 27 27
they … in:17 29 11
they … is:38 16 -1
they … its:-29 -25 -13
they … ive:31 13 -3
they … know:-24 -15 -4
they … leave:33 12 16
they … lock:26 20 21
they … me:-2 -59 -50
they … mum:38 12 -4
they … no:18 24 20
they … out:-29 -21 -9
they … pay:29 31 26
they … remove:30 33 31
they … sucidal:-43 -38 -2
they … teh:7 21 19
they … there:44 54 10
they … to:-42 -39 -13
they … u:23 41 30
they … under:20 13 11
they … what:-40 -15 -13
theyd:87 -28 -21
theyd be:-37 -17 -8
theyd … beter:-36 -9 -1
theyd … off:-36 -9 -1
theyd … without:30 -8 -4
theyll:45 23 39
theyll … to:16 21 19
theyre:-31 -32 -20
theyre all:24 23 24
theyre every:11 19 20
theyre … mins:11 19 20
theyre … to:29 41 39
theyve:6 16 32
theyve been:44 41 56
theyve … up:-21 -26 -21
thigh:86 72 32
thighs:58 68 -25
thighs are:27 39 0
thighs … covered:27 39 0
thighs … in:25 38 0
thin:0 4 3
thing:5 21 30
thing for:23 6 1
thing i:6 10 43
thing in:25 22 20
thing is:33 67 56
thing ive:26 -9 -31
thing on:13 26 27
thing that:-22 -13 -10
thing … ask:29 34 43
thing … i:20 -12 13
thing … is:-11 -30 -24
thing … me:19 8 22
thing … my:60 45 47
thing … to:25 21 -23
thing … type:-19 -23 -21
thing … u:46 44 42
thing … want:26 -15 -4
thing … was:-25 -12 -4
things:-29 -52 -36
things and:-5 2 -22
things i:-57 -29 -18
things in:17 28 27
things … teh:87 82 82
think:5 -14 -6
think about:18 26 -34
think how:37 -17 -19
think i:-16 17 59
think id:60 -11 -8
think im:21 13 -8
think ive:27 6 20
think of:31 22 0
think teh:-54 -11 9
think … be:-45 -23 -13
think … being:33 14 19
think … did:51 10 25
think … ending:57 56 -2
think … i:-38 -17 -3
think … in:-47 -13 -6
think … killing:-29 -32 -8
think … much:-4 9 25
think … my:20 11 21
think … sewerslide:33 30 -1
think … teh:-14 0 21
think … to:10 27 20
think … want:7 9 46
think … was:-15 26 -3
think … will:18 30 30
thinkin:22 5 -31
thinkin it:34 10 36
thinkin of:34 41 -21
thinkin … about:24 0 -2
thinkin … catching:41 -20 -1
thinkin … ending:21 14 -7
thinkin … hangin:22 31 -7
thinkin … it:-24 -31 -9
thinkin … killing:66 85 -3
thinkin … meself:49 77 -7
thinkin … my:1 26 -24
thinkin … self:64 82 -3
thinkin … teh:-2 -58 -14
thinkin … this:10 23 25
thinkin … ur:22 19 0
thinkin … using:96 -4 0
thinkn:8 12 -1
thinkng:60 52 -1
thinks:30 34 18
thinks im:-64 -59 -25
thinks its:24 13 -6
thinks of:82 76 -2
thinks … a:29 26 27
thinks … to:-20 -28 -8
third:29 16 14
third day:24 45 35
third night:72 38 47
third … a:46 22 11
third … i:24 2 -15
third … in:42 -18 -8
third … is:48 60 60
third … teh:17 29 34
thirteen:5 25 34
thirteen … i:20 30 28
thirty:-26 -10 -6
thirty years:-30 -24 -24
thirty … and:30 41 41
this:-7 11 25
this account:35 43 33
this afternoon:33 31 45
this anymor:-3 15 -44
this bc:32 27 32
this country:1 4 34
this for:-29 -25 -28
this house:29 15 -1
this i:17 35 26
this in:34 49 38
this job:-36 -15 -7
this life:26 14 7
this month:23 27 -14
this morning:32 18 -4
this night:6 13 60
this number:30 29 33
this one:7 24 23
this printer:-23 -21 -22
this saturday:-60 -34 7
this server:97 69 -3
this song:-13 7 35
this waiting:16 23 24
this was:29 40 26
this week:-41 -35 -74
this world:76 33 33
this year:-30 -25 -7
this … a:-37 -20 -30
this … after:73 82 80
this … am:22 17 32
this … and:6 4 -22
this … bc:25 9 30
this … be:10 28 35
this … been:-47 -17 -9
this … can:25 52 44
this … day:21 13 -8
this … end:-17 5 28
this … everything:41 44 42
this … for:-34 -18 -11
this … from:-50 -37 -32
this … goin:23 -2 -8
this … goodbye:-27 -27 -33
this … her:34 24 12
this … home:25 -4 -1
this … i:-36 -24 -24
this … if:-1 22 1
this … ill:49 40 39
this … in:-47 -46 -34
this … it:20 24 46
this … its:-2 -32 6
this … know:-64 -43 -31
this … knows:-21 -11 -7
this … last:-25 -18 -9
this … life:10 24 -12
this … love:17 31 22
this … nobody:-34 -12 -5
this … not:-39 -11 -3
this … of:4 12 21
this … on:-13 -13 -26
this … one:-21 -20 -7
this … over:94 101 96
this … scheduled:23 29 32
this … school:39 20 19
this … sewerslide:1 0 28
this … shall:22 24 22
this … teh:-35 -31 -17
this … thank:23 16 12
this … tired:40 6 46
this … to:-30 -23 -19
this … told:-48 -44 -30
this … tonight:64 56 50
this … what:29 29 26
this … while:-27 -16 -5
this … who:-38 -31 -3
this … will:-42 -25 -41
this … wont:19 22 22
this … would:22 28 27
this … yall:69 23 21
thisll:0 0 -29
thisll be:0 0 -29
tho:0 0 0
those:-49 -37 -44
though:0 0 0
thought:-3 20 2
thought about:42 11 -2
thought how:22 29 -6
thought i:-7 -31 -13
thought it:30 34 33
thought itd:58 58 62
thought of:-50 -41 -15
thought out:11 15 -23
thought to:22 -3 -5
thought was:-42 -4 -3
thought … be:25 72 84
thought … head:-14 -23 -8
thought … it:-19 -26 4
thought … my:-19 -33 -9
thought … out:22 -4 -5
thought … sewerslide:44 37 -1
thought … something:14 26 23
thought … throw:24 -3 -5
thought … was:-13 -14 -24
thought … would:10 15 26
thoughts:25 56 -67
thoughts of:-25 -19 -5
thoughts … my:45 38 -8
thoughts … plan:42 31 0
thousand:-4 -33 -23
thread:-28 -7 1
threatening:16 23 -11
three:-3 -1 -4
three and:37 33 -5
three days:24 42 44
three nights:14 21 4
three weeks:18 -24 -38
three … ago:-4 -27 -20
three … back:43 22 -6
three … i:63 42 23
three … ive:70 47 23
three … no:36 5 -23
three … to:15 24 9
threw:0 -49 -58
threw it:62 -70 -62
threw out:-23 -15 0
threw … on:60 -72 -64
threw … teh:-23 -39 -38
thrilled:-12 -8 -2
throat:49 45 40
throat is:-20 -23 -18
throat … burning:-24 -28 -23
throat … up:-34 -35 -26
through:-38 -28 -26
through it:-12 -36 -34
through that:-43 -24 -15
through with:67 76 61
through … and:24 8 9
through … it:66 78 56
through … on:15 -9 -33
through … wall:45 47 43
through … without:49 -14 -3
throw:-1 -33 20
throw meself:2 8 40
throw up:22 -28 -5
throw … after:37 -23 -2
throwing:-10 -8 -22
throwing … after:12 50 -4
throwing … blood:-16 -10 -24
throws:45 43 -9
throws … and:24 16 0
throws … me:21 23 -6
thrusday:26 28 30
thrusday it:22 27 27
thrusday … it:51 14 18
thrusday … teh:-32 -25 -30
thumb:25 -21 -16
thumping:10 6 11
thursdays:6 2 -5
ti:-43 -1 0
ticked:16 -5 -1
ticked … every:48 -4 0
ticket:6 12 11
ticket to:36 33 28
ticket … teh:31 32 30
tickets:-20 -11 7
tide:-4 -7 -10
tides:66 60 60
tides highest:31 20 24
tides … at:31 20 24
tidy:-27 -21 -19
tie:-25 -24 -10
tied:52 46 49
tied at:48 45 49
tied it:55 60 63
tied teh:22 18 15
tied … a:-38 -33 -27
tied … it:15 31 37
tied … teh:60 47 39
tiempo:-74 -9 -4
tiene:-7 -7 -8
tight:-18 -6 1
tights:12 13 -3
tiktok:-19 -9 -7
til:38 19 30
til … i:42 11 19
tiles:-2 -1 0
till:15 30 -15
till i:49 44 -2
till it:34 28 -12
till monday:-32 -31 -26
till my:25 24 -6
till noon:31 22 26
till sunday:-22 -23 -18
till teh:-43 -23 -39
till they:27 33 34
till tuesday:-28 -12 -6
till wednesday:21 23 24
till … bleed:16 31 -5
till … dark:-38 -23 -15
till … i:21 24 33
till … ill:27 25 26
till … in:-13 -26 -5
till … is:-28 -30 -30
till … ive:23 26 31
till … knuckles:62 58 -4
till … me:-21 -22 -18
till … split:55 44 -4
till … tonight:-27 -29 -30
till … was:22 1 1
tilting:-5 -2 -6
time:-5 -6 -11
time an:24 -6 -2
time for:-1 20 -21
time he:1 3 -22
time i:-35 -44 -43
time ive:-28 -17 -3
time since:-25 -7 -9
time teh:75 90 61
time to:-6 -64 -44
time … ambulance:24 -6 -2
time … an:41 27 5
time … are:27 14 3
time … at:37 37 29
time … be:23 31 30
time … dont:13 35 6
time … drinks:28 25 -2
time … every:29 30 31
time … gets:-41 -38 -26
time … home:44 17 12
time … hour:18 24 5
time … i:-29 -19 -17
time … is:28 18 13
time … it:-44 -33 -12
time … ive:14 8 21
time … me:-9 -2 -37
time … my:-52 -47 -20
time … no:-20 -10 -9
time … of:-21 -6 -3
time … teh:-36 -47 -38
time … to:47 14 -32
time … want:39 25 -5
times:-6 -9 -7
times i:-26 -44 -11
times ive:28 31 34
times teh:-21 -16 -15
times … i:-31 -10 -2
times … it:32 16 -13
times … on:25 -1 -1
times … teh:34 19 13
tin:-18 -13 -7
tin … teh:-45 -38 -33
tingling:20 19 16
tins:3 8 6
tip:-26 -25 -25
tipped:55 58 72
tips:-36 -30 -9
tirar:87 20 12
tired:1 4 30
tired and:-48 -45 -10
tired i:15 22 6
tired of:27 3 -4
tired … alife:26 -4 -1
tired … all:-34 -35 -21
tired … i:-14 1 -27
tired … life:28 -17 -1
tired … pretending:24 25 0
tired … put:-21 -17 -11
tired … teh:-3 -5 -20
tired … this:29 12 48
tired … to:48 50 44
tisch:-4 -3 -2
tissue:-67 -36 -37
tissues:-2 -1 -4
tl:-15 -17 -5
tmrw:31 16 29
tmrw and:-15 -21 -10
tmrw before:87 87 84
tmrw i:35 33 37
tmrw id:-17 -21 -14
tmrw ill:18 23 25
tmrw im:-40 -33 -27
tmrw is:-23 -19 -24
tmrw ive:56 54 47
tmrw night:-27 -35 -33
tmrw or:80 69 63
tmrw that:24 27 19
tmrw thats:45 9 13
tmrw they:27 22 14
tmrw … a:29 30 20
tmrw … am:-44 -35 -26
tmrw … be:48 49 46
tmrw … goin:-56 -61 -56
tmrw … got:23 12 0
tmrw … i:-26 -32 -23
tmrw … it:44 42 30
tmrw … not:69 84 72
tmrw … swells:17 24 22
tmrw … tmrw:14 26 45
tmrw … to:-52 -51 -34
tmrw … up:15 23 21
tmrw … with:35 32 31
tmrw … would:21 -4 -1
tn:141 141 75
to:-23 -22 -17
to a:5 33 33
to all:21 3 -8
to an:-34 -20 -23
to anyone:34 -3 -3
to ask:-27 -25 -5
to at:29 17 -5
to bed:-42 -38 -21
to black:42 43 44
to bring:57 26 36
to call:38 51 48
to cancel:24 4 11
to catch:44 35 -1
to change:34 -12 -14
to class:37 19 16
to clean:19 20 19
to climb:33 33 37
to come:-57 -27 -9
to ctb:11 25 -18
to cut:24 -7 -26
to dance:-52 -2 -2
to day:56 -1 -1
to die:-28 33 29
to disappear:8 -21 -4
to drink:-69 -60 -38
to drown:-59 -63 -49
to each:54 53 52
to eat:0 -43 -25
to end:24 16 -54
to every:-33 -11 -4
to exist:60 -10 -8
to fetch:-24 -24 -24
to fill:-25 -9 0
to find:3 20 18
to finish:61 57 56
to fish:43 48 59
to getting:43 45 46
to give:-9 -20 4
to god:20 19 21
to hang:-29 -29 -57
to hav:-58 -39 -32
to hear:-64 -32 -19
to help:-53 -53 -33
to himself:-4 -25 -23
to hurt:19 37 -26
to i:-39 -14 -25
to im:-29 -21 -9
to jmup:74 80 77
to k:49 54 -5
to keep:-33 -49 -41
to kil:17 9 -33
to know:0 17 40
to learn:-35 -6 -14
to let:-40 -44 -35
to live:52 8 2
to look:49 64 41
to lose:21 -35 -12
to make:28 -12 -5
to mass:71 40 37
to meet:3 11 22
to meself:10 29 -34
to mind:42 44 31
to my:1 -27 -21
to never:38 18 -1
to obey:28 29 -1
to od:39 11 2
to of:54 52 49
to off:12 21 -14
to one:-30 -10 -2
to open:30 39 43
to pay:-34 -23 9
to play:-31 -28 -28
to propose:-31 -23 -19
to put:35 22 -30
to read:27 29 26
to report:39 35 -10
to ring:38 31 24
to run:37 22 8
to save:5 10 27
to scratch:26 -20 -1
to self:23 48 -8
to sewerslide:-29 -24 -1
to shoote:26 20 24
to sleep:14 -40 -16
to slit:26 30 -1
to somebody:34 36 35
to someone:27 13 8
to stab:38 38 20
to stay:32 -10 -16
to step:28 24 21
to stop:-1 -12 39
to teh:-6 -22 -8
to tell:-8 -35 -19
to ten:-21 -15 -14
to that:17 21 7
to them:-34 -18 -9
to think:8 24 26
to this:62 -36 -1
to three:38 40 38
to throw:13 2 34
to unalive:42 46 -7
to wait:-20 -12 -3
to wake:-19 -21 -11
to walk:28 19 26
to want:38 -7 -1
to with:-24 -10 -12
to … a:5 -5 -56
to … about:-33 -32 -36
to … alife:92 5 -14
to … all:-52 -63 -33
to … am:18 29 3
to … an:54 -1 -19
to … and:23 27 11
to … anymor:-20 -23 -8
to … anyone:12 32 34
to … anything:30 35 51
to … anywhere:72 57 53
to … are:-32 -7 -10
to … arm:3 6 -21
to … as:-30 10 -13
to … ashamed:104 34 -4
to … asking:27 -14 -10
to … ate:-15 -21 -15
to … away:75 32 25
to … back:-67 -7 -1
to … bad:43 66 37
to … barn:25 30 36
to … be:-34 -47 -30
to … been:-39 -32 -28
to … before:7 11 56
to … being:20 -7 -7
to … big:27 32 30
to … boss:50 45 -15
to … both:10 16 23
to … boy:28 29 30
to … bridge:39 41 43
to … brother:-49 -45 -22
to … bullet:59 52 -1
to … buried:1 21 33
to … bus:29 22 -27
to … but:28 11 -6
to … by:-16 -18 -44
to … can:-62 -29 -23
to … cant:-4 -9 -45
to … cash:32 35 35
to … chair:43 52 48
to … chest:50 59 33
to … class:-23 -10 18
to … cliffs:36 32 35
to … day:-22 -25 -28
to … dead:47 31 20
to … death:35 25 -3
to … delete:37 50 -8
to … deleted:50 -26 -7
to … do:30 32 59
to … dont:32 -11 20
to … door:52 48 49
to … down:-52 -33 -19
to … downstairs:-22 -16 -17
to … else:40 50 42
to … empty:17 29 15
to … end:25 47 20
to … every:11 -40 -23
to … everything:-23 -24 -13
to … existing:33 22 -1
to … family:68 23 -6
to … father:-27 -28 -19
to … first:-3 2 -21
to … flatmate:44 33 28
to … for:-13 -21 -19
to … forever:31 11 14
to … found:35 34 30
to … four:-28 -6 -1
to … full:-15 -42 -3
to … get:-30 -22 -11
to … girls:31 25 26
to … goin:28 22 31
to … goodbye:54 49 50
to … got:36 25 18
to … grand:7 17 28
to … guy:25 29 -4
to … had:23 19 -3
to … hair:-56 -56 -7
to … hav:58 22 10
to … head:-74 -75 -61
to … here:-40 -22 -16
to … herself:54 52 -8
to … hes:36 37 -2
to … high:42 40 36
to … him:-35 -30 6
to … himself:67 61 28
to … his:34 24 -15
to … home:60 5 -43
to … honest:69 48 59
to … hospital:-28 -18 -19
to … house:-2 -4 -30
to … how:28 23 14
to … i:-23 -7 14
to … id:83 31 -34
to … ill:-20 -13 -33
to … in:-6 -35 -37
to … into:6 20 43
to … is:-19 -63 -58
to … it:26 31 0
to … its:6 15 22
to … ive:0 4 33
to … joking:33 34 -2
to … keep:-35 -18 -11
to … kids:5 21 14
to … kil:34 34 -3
to … knee:-22 -3 -1
to … know:37 32 9
to … lady:-27 -19 -18
to … last:20 -56 -15
to … life:27 33 17
to … look:60 59 62
to … loud:57 -4 -3
to … love:47 8 -7
to … maker:9 11 33
to … man:22 8 10
to … me:10 -37 12
to … meeting:-33 -36 -33
to … meself:50 37 -9
to … midnight:28 33 24
to … miss:39 31 -3
to … monday:29 4 13
to … morning:23 18 23
to … mother:31 32 12
to … mum:64 23 22
to … neighbours:-32 -24 -19
to … nerve:45 43 29
to … never:32 -10 -6
to … new:-35 -42 -40
to … next:24 14 -18
to … night:51 35 49
to … no:-25 -14 -9
to … nobody:19 25 13
to … not:20 67 3
to … nothing:-21 -1 -10
to … number:-25 -23 -3
to … off:-44 -46 -42
to … old:-41 -35 -23
to … on:-25 -3 42
to … once:-31 -13 -10
to … ones:53 68 74
to … our:-15 -24 -15
to … out:2 31 7
to … own:63 49 -9
to … parents:64 41 38
to … past:-27 -5 -14
to … people:-14 22 19
to … person:41 51 57
to … pills:-28 -28 -17
to … police:16 21 20
to … put:-44 -26 -16
to … rists:23 28 1
to … roof:30 28 5
to … room:-22 -19 -19
to … round:-17 -14 -24
to … same:22 23 4
to … saturday:47 49 52
to … saved:45 5 3
to … says:-25 -33 -5
to … school:23 11 -3
to … see:-27 -7 -1
to … self:43 13 30
to … sewerslide:20 36 -3
to … shes:-18 -18 -27
to … since:-44 -40 -16
to … sister:-23 -14 -20
to … six:-51 -40 -25
to … slow:45 47 17
to … some:-25 -12 -13
to … someone:35 0 10
to … something:12 39 6
to … sponsor:46 12 14
to … spring:30 26 34
to … station:-25 -28 -24
to … stepfather:27 29 0
to … stop:2 -36 -4
to … supervisor:49 48 31
to … sure:27 28 44
to … take:-47 -29 -33
to … takin:-36 -35 -26
to … thats:49 60 50
to … their:12 11 27
to … them:-5 5 29
to … there:-71 -36 -23
to … theres:-20 -22 -17
to … these:39 13 11
to … through:44 14 -15
to … thrusday:46 44 42
to … tmrw:45 19 8
to … to:39 22 8
to … toaster:47 51 -1
to … today:80 56 48
to … tonight:10 8 32
to … two:-34 -10 -5
to … u:-23 -9 -7
to … under:18 31 74
to … ur:-34 -28 -26
to … us:-21 -7 1
to … wake:88 29 54
to … want:-57 -44 -18
to … was:-65 -47 -24
to … wasnt:19 24 25
to … weight:27 -23 -8
to … weird:57 59 57
to … wen:44 37 41
to … what:35 16 -8
to … which:-32 -21 -12
to … who:17 12 39
to … whoever:-25 -10 -7
to … whole:-26 -9 -4
to … wife:-35 -23 -2
to … will:-44 -38 -46
to … with:-28 -27 -3
to … without:50 36 32
to … wont:5 11 27
to … word:26 30 -6
to … world:-25 -11 -6
to … yesterday:65 50 -8
to … yourself:-43 -42 -3
to … zoo:-35 -35 -37
toast:-18 -25 -15
toaster:43 48 -4
toaster bath:47 51 -1
todas:-1 12 9
todas … pastillas:51 50 41
today:-21 -39 -57
today all:21 -10 -3
today and:-20 -13 -25
today but:31 -32 -5
today he:34 28 -7
today i:-25 -3 -13
today im:-32 -17 -3
today is:-73 -46 -29
today it:45 43 -15
today my:-3 -25 -9
today no:-24 -11 -8
today running:30 33 35
today they:5 -24 -4
today without:57 -2 -2
today … feel:53 54 46
today … hands:67 29 -9
today … he:50 38 -2
today … i:27 -3 17
today … it:36 0 10
today … me:-23 -15 -8
today … meself:2 21 -4
today … not:-56 -23 -15
today … says:13 23 28
today … stopped:34 36 29
today … teh:31 41 44
today … to:35 40 28
today … u:-28 -1 2
today … want:59 39 -1
todays:23 18 23
toddler:-2 9 27
toddlers:-3 -2 -1
todo:31 -13 26
todo perdonenme:81 86 82
todos:-23 28 9
todos los:3 28 -3
todos … dias:48 50 -1
together:-16 -8 -37
together … no:55 66 -2
toilet:-22 -2 -10
toiletries:3 4 4
toilets:3 32 8
toilets at:60 59 -7
tok:156 153 147
tok to:112 115 115
told:39 51 43
told anyone:42 22 -10
told everyone:18 21 25
told her:26 34 21
told him:-25 -22 -15
told me:-54 -38 -47
told my:46 46 48
told no:72 42 -4
told nobody:-21 -44 -38
told siri:34 32 34
told teh:32 34 -22
told them:1 32 30
told u:20 26 25
told us:26 18 -5
told … a:25 23 26
told … and:-8 -41 -32
told … at:1 -10 -40
told … chemist:22 23 27
told … goin:49 53 63
told … had:40 21 18
told … he:32 26 8
told … i:27 18 40
told … id:-6 27 23
told … im:46 55 46
told … it:21 27 -3
told … its:-10 -23 -26
told … ive:-21 -17 -6
told … nurse:24 37 -4
told … one:71 29 -4
told … sponsor:1 21 19
told … that:-29 -9 -7
told … this:-21 -13 -5
told … were:-30 -23 -1
told … wife:33 20 -5
tolerance:-37 -32 -19
tolu:-8 -9 -9
tom:-3 -4 -3
tomado:34 34 39
tomado todas:34 34 39
tomado … las:34 34 39
tomado … pastillas:92 81 79
tomatoes:-25 -4 1
tome:60 74 76
tome todas:51 43 44
tome … las:51 43 44
tome … pastillas:51 43 44
tone:52 -9 -7
tongue:24 24 27
tongue bit:-22 -20 -20
tongue … meself:25 22 27
tongue … on:-21 -23 -23
tongue … wet:25 22 27
tonight:79 109 106
tonight about:-21 -17 -12
tonight after:16 29 -11
tonight and:19 31 37
tonight but:27 -19 -35
tonight cant:-16 -13 -34
tonight ctb:11 14 29
tonight dont:-52 -28 -7
tonight got:17 25 32
tonight i:9 7 46
tonight if:-25 -15 -42
tonight ill:18 13 37
tonight im:-24 -21 7
tonight is:-32 -44 -63
tonight ive:43 -11 -7
tonight no:34 46 8
tonight nobody:49 45 -2
tonight not:27 28 24
tonight razor:-53 -53 -38
tonight rope:63 69 74
tonight sorry:108 116 134
tonight teh:52 49 28
tonight to:9 23 19
tonight we:-34 -34 -24
tonight wen:-31 -30 -24
tonight with:32 -16 2
tonight … and:-26 -15 -17
tonight … are:8 20 20
tonight … at:-10 -13 -20
tonight … be:-5 -26 -20
tonight … blue:-25 -10 -10
tonight … days:-9 21 -4
tonight … dont:22 28 8
tonight … end:-45 -44 -20
tonight … for:7 11 39
tonight … go:37 47 19
tonight … goin:15 13 31
tonight … has:33 27 50
tonight … he:90 88 96
tonight … here:33 23 -13
tonight … im:-19 -22 -19
tonight … in:38 28 19
tonight … is:14 21 3
tonight … it:121 75 60
tonight … me:55 22 19
tonight … meself:31 40 16
tonight … night:-27 -29 -29
tonight … no:1 1 -23
tonight … not:-15 -31 -26
tonight … of:40 23 26
tonight … on:-23 -38 -20
tonight … say:-25 -22 -8
tonight … takin:11 16 38
tonight … teh:-15 -36 -50
tonight … wake:0 -27 -28
tonight … was:-33 -17 -13
tonight … way:71 74 77
tonight … will:40 37 42
tonight … wont:41 40 40
tonights:54 72 51
tonights teh:48 44 50
tonihgt:52 38 44
tonihgt … teh:55 39 45
too:0 0 0
took:48 61 79
took al:-18 -20 -12
took everything:85 29 27
took her:36 39 45
took it:-37 -23 -13
took many:70 68 59
took me:-46 -21 -7
took my:-43 -37 -22
took one:-29 -29 -20
took pills:0 -21 -14
took something:47 40 33
took teh:53 52 44
took them:32 36 26
took way:42 40 18
took … a:-25 -19 -17
took … about:18 17 23
took … all:-26 -21 -24
took … and:68 67 62
took … at:54 65 58
took … bottle:9 12 22
took … charger:-28 -29 -20
took … dog:13 23 20
took … hands:-49 -37 -21
took … heart:19 23 36
took … i:51 -21 -5
took … in:35 48 65
took … meds:-34 -32 -41
took … methadone:-23 -18 -9
took … more:69 66 29
took … mums:61 66 68
took … od:30 31 27
took … of:16 20 -12
took … off:-28 -14 -20
took … out:-41 -33 -29
took … own:-21 -11 2
took … packet:31 35 36
took … phone:-21 -24 -40
took … shoes:23 23 12
took … tablets:52 56 72
took … teh:25 43 45
took … than:107 46 -9
took … tylenol:17 13 20
took … we:22 17 13
took … with:31 25 18
tookn:46 50 45
tools:2 5 5
tooth:-9 -9 -1
top:33 44 18
top of:46 54 41
top … sleeping:0 1 -28
top … teh:-7 -7 -26
topping:-10 -5 -11
torch:6 11 13
torn:-4 -5 1
tot:-1 -50 -24
totally:0 0 0
touch:9 -16 -2
touched:-17 -15 -18
touched a:-22 -15 -12
touches:51 48 -24
touches me:66 72 -25
touches … at:26 25 -2
touches … night:26 25 -2
touching:-14 3 8
tour:14 14 -1
tous:24 28 42
tous mes:15 20 29
tous … je:15 23 45
tout:76 -11 -8
toute:6 9 12
tow:-49 -43 -42
tow rope:-49 -43 -42
tow … in:-46 -43 -41
tow … teh:-46 -43 -41
towards:-39 -20 -8
towel:27 36 36
towel is:21 22 26
towel … soaked:21 22 26
towels:4 11 11
tower:57 62 64
town:-36 -28 -38
town and:-18 -25 -13
tracks:88 88 88
tracks waiting:17 19 21
tracksuits:8 6 -5
tractor:-14 -10 -5
traffic:-33 -26 -12
traffic … me:-30 -25 -15
trailer:-21 -21 -8
train:39 52 47
train and:10 13 -25
train at:16 23 20
train home:-36 -20 -17
train im:35 10 4
train teh:-23 -22 -13
train tmrw:8 15 45
train to:-32 -16 -13
train tracks:19 21 21
train … and:-36 -34 -22
train … getting:-49 -46 -58
train … i:31 1 -14
train … im:35 41 39
train … late:-27 -24 -9
train … on:104 71 58
train … teh:50 48 42
train … to:57 56 54
train … waiting:17 19 21
trainee:-20 -6 -4
trainer:-9 -5 -1
training:-35 -27 -32
trains:-18 -12 -10
trains … till:-24 -19 -14
trainspotting:-5 -2 0
tramadol:12 -9 -1
tramadol … i:42 -2 -10
translate:9 9 15
trapped:-5 -1 11
trauma:-11 4 -3
travelling:51 60 50
travelling im:36 36 40
travelling … not:34 33 35
travelling … travelling:34 33 35
travelodge:3 1 1
treated:-41 -23 -7
treatment:-12 -38 -17
tree:32 27 23
tree behind:39 35 30
tree ropes:-20 -16 -11
tree … in:-20 -16 -11
tree … is:30 22 20
trembling:23 33 9
tremens:21 28 28
trian:31 37 37
trian comes:31 37 37
tribunal:-1 3 -6
trick:-33 -20 -11
tried:2 23 2
tried in:36 -19 -15
tried to:-27 -45 -16
tried … a:43 51 55
tried … end:38 -2 -1
tried … hang:16 25 12
tried … kil:-15 -56 -2
tried … my:-16 -29 -15
tried … on:27 23 34
tried … take:-34 -15 -2
trifle:-37 -32 -32
trigger:-11 -17 -8
trigger and:54 40 36
trigger … teh:-62 -53 -52
triggers:-13 14 14
trip:-25 -18 -15
trips:-26 -21 -10
trips … rug:-25 -20 -10
trips … teh:-25 -20 -10
trouble:-81 -35 -13
truck:15 7 7
truck … off:29 24 13
truck … teh:49 49 48
trucks:43 36 21
true:-19 -14 -24
truly:0 0 0
trust:-30 -8 -18
trust meself:-29 -23 -19
trusting:52 28 25
truth:-21 -14 -20
truthfully:-8 -2 -1
try:-63 -61 -36
try … me:16 33 46
trying:-10 -15 8
trying … climb:33 33 37
trying … out:31 32 35
tu:-38 -14 -12
tube:-8 0 1
tuer:-6 10 0
tuer … a:-27 -26 -32
tuer … ma:-28 -25 -31
tuesday:17 -27 -39
tuesday after:12 -44 -23
tuesday and:78 36 23
tuesday i:36 27 12
tuesday … i:-52 -20 -10
tuesday … want:-40 -15 -8
tuesdays:-7 -5 -6
tuition:5 0 2
turkey:-28 -25 -22
turkey and:25 28 30
turkey … had:28 25 37
turn:27 44 24
turn … teh:28 25 30
turned:3 3 4
turned it:-37 -39 -2
turned … and:7 14 -31
turned … at:12 -37 -41
turned … off:18 17 46
turned … she:9 21 22
turned … teh:12 -37 -41
turning:75 69 33
turning blue:51 57 66
turning my:-26 -24 -19
turning … off:-26 -24 -19
turning … right:29 31 29
turns:-48 -32 -19
turns out:-35 -27 -23
turns … teh:-27 -28 -23
tut:13 22 21
tutor:-4 -3 4
tv:-13 -13 -5
tv is:22 18 25
tweezers:34 20 -3
twelve:41 47 48
twenties:2 6 5
twenty:8 14 13
twenty minutes:17 23 28
twenty … ago:32 29 28
twenty … i:40 42 19
twice:8 31 -22
twice and:-21 -31 -22
twice this:37 40 -18
twice today:86 43 -6
twice … ive:-14 -20 -23
twice … rang:-20 -20 -10
twice … week:54 58 -9
twig:20 4 -31
twins:13 10 15
two:9 1 0
two and:-51 -43 -31
two crossed:29 22 0
two days:39 70 59
two in:-45 -30 -4
two kids:31 16 -28
two months:1 15 22
two nights:78 7 -14
two of:24 -10 -6
two off:30 18 26
two seizures:32 37 52
two streets:51 29 30
two … ago:44 21 -4
two … all:91 75 23
two … and:23 28 13
two … back:18 19 23
two … binned:21 -8 -6
two … drink:23 1 5
two … gone:-21 0 -6
two … hes:-20 -20 -24
two … i:19 28 28
two … im:15 39 26
two … is:19 22 27
two … me:-23 -25 -13
two … morning:27 31 54
two … of:-20 16 17
two … on:25 27 18
two … one:5 -13 -26
two … ones:35 32 27
two … out:37 26 8
two … since:47 39 48
two … teh:38 -2 8
two … them:44 -8 -6
two … this:31 25 -20
two … today:25 10 9
two … took:35 32 27
tylenol:46 48 23
tylenol about:17 14 20
tylenol … minutes:17 14 20
tylenol … twenty:17 14 20
type:-2 -5 -21
typed:41 35 0
typed it:14 20 -24
typed … in:63 29 -3
typed … number:32 -4 -1
typing:67 83 75
typing under:43 51 62
typing w:43 56 61
typing … hand:43 56 61
typing … teh:31 32 20
typos:3 6 9
u:-21 -5 9
u all:18 33 31
u and:7 18 36
u are:-46 -42 -38
u be:55 -2 -2
u before:31 38 5
u can:-33 -15 -19
u cant:-41 -38 -41
u couldnt:49 28 27
u did:-27 -8 -9
u do:26 -23 -13
u dont:-68 -46 -49
u feel:-35 -10 -12
u find:-26 -22 -24
u gave:35 34 31
u get:33 20 18
u got:-53 -25 -22
u guys:34 34 21
u hav:-22 -7 -6
u i:58 63 44
u im:-22 -17 -13
u in:13 20 23
u know:67 1 16
u lot:53 58 27
u not:-24 -3 -2
u people:13 11 21
u should:-20 2 8
u stand:42 -17 -9
u take:114 18 23
u teh:-60 -49 -52
u tell:-22 -21 -10
u tonight:21 15 21
u want:-42 -30 -6
u were:70 67 66
u will:32 27 19
u … a:-29 -21 -9
u … after:-24 -23 -19
u … all:39 34 22
u … allergic:41 -1 -1
u … am:40 37 36
u … any:-21 -15 -15
u … are:31 31 22
u … at:-43 -28 -21
u … be:-29 -1 1
u … bridge:40 47 43
u … close:24 25 5
u … die:-20 -26 -8
u … dont:9 31 19
u … end:23 19 21
u … gave:23 16 13
u … goin:18 23 25
u … goodbye:25 23 12
u … hav:26 18 20
u … he:35 29 51
u … him:39 7 12
u … i:46 58 64
u … if:21 8 9
u … ill:-8 -10 -23
u … im:18 19 22
u … isnt:17 26 9
u … it:-34 -38 -29
u … keep:-17 -20 -12
u … know:37 18 -27
u … last:13 28 31
u … live:27 23 1
u … me:62 58 66
u … my:-5 -22 -20
u … never:24 19 14
u … no:-23 -15 -12
u … not:-23 17 24
u … nurse:-21 -9 -7
u … one:-46 -14 -20
u … other:27 31 31
u … peace:25 20 31
u … right:36 26 23
u … ring:22 13 -3
u … said:16 16 21
u … shes:36 34 35
u … sit:41 33 31
u … teh:40 30 27
u … tell:28 31 7
u … that:20 -25 0
u … this:27 8 -10
u … to:-37 -37 -17
u … u:6 -21 -15
u … up:-34 -24 -35
u … was:40 35 28
u … week:25 34 0
u … were:59 54 49
u … will:-21 -11 -10
u … yourself:-31 -24 -9
ugly:-33 -40 -31
um:0 0 0
umbringen:47 51 -11
umziehen:-17 -14 -1
un:-54 23 -20
un alife:3 52 -1
una:-53 -19 -10
una carga:46 -2 -1
unaccompanied:12 14 13
unalive:64 47 -30
unalive meself:28 50 -24
unalived:53 -6 -2
uncle:11 27 -11
uncle … he:47 41 -5
uncle … in:21 20 -11
uncles:-3 -3 3
unconscious:102 92 75
und:18 30 21
und gehe:16 19 29
und … gleich:15 21 21
und … jetzt:58 58 72
under:38 29 32
under it:37 31 35
under me:18 26 23
under my:27 26 -2
under … and:-29 -12 -13
under … bed:24 22 15
under … bridge:-50 -39 -33
under … door:-26 -15 -5
under … foto:-31 -23 -48
under … i:-51 -45 -31
under … jumper:17 20 23
under … table:23 41 17
underlined:0 3 7
underneath:10 16 9
understand:-26 -15 -7
understanding:6 12 0
unfortunately:-61 -30 -16
uni:-23 -9 -15
unico:38 -3 -2
uniform:24 23 -1
uninstall:1 8 -2
uninstalling:84 -7 -5
union:19 20 21
unit:-12 -13 -5
university:11 -8 -5
unless:-41 -15 -19
unlocked:-13 7 12
unopened:9 -7 -6
unread:10 9 9
unreal:-14 -13 -9
until:-12 -35 -52
until i:18 38 -30
until it:-21 -5 -7
until teh:-48 -28 -26
up:2 11 11
up a:-66 -39 -21
up about:22 18 -6
up after:24 -3 -25
up all:-24 -7 -12
up alone:98 91 -2
up and:-18 -22 -7
up blood:-10 -6 -24
up dont:54 50 -23
up for:-40 -70 -41
up here:48 43 50
up how:41 49 54
up ill:-23 -9 -35
up im:27 38 43
up in:-28 -15 -27
up my:-1 -30 -23
up on:-58 -71 -76
up since:21 26 39
up teh:50 56 63
up there:74 51 54
up theres:21 17 22
up tmrw:69 31 38
up waiting:-33 -35 -31
up with:-16 -1 -65
up … a:-15 -10 -24
up … affairs:52 -4 -3
up … after:27 -3 -14
up … alarm:-23 -8 -12
up … all:6 -22 -9
up … and:-48 -35 -7
up … at:-31 -48 -43
up … be:21 26 10
up … before:24 8 7
up … bridge:-45 -33 -33
up … chest:34 36 36
up … dont:-1 -37 -58
up … everyone:17 19 21
up … fingers:44 25 34
up … for:-10 -7 -36
up … from:22 20 17
up … goin:-22 -6 24
up … he:39 25 6
up … her:-26 -21 -14
up … hes:19 28 32
up … hours:-33 -30 -19
up … i:-23 -17 -14
up … id:75 22 25
up … im:-6 -26 -20
up … is:-35 -29 -24
up … know:37 27 -7
up … meal:23 45 -1
up … methadone:22 23 27
up … mind:21 18 22
up … months:19 20 21
up … no:11 27 30
up … not:22 5 -2
up … of:20 -2 6
up … off:-19 -22 -20
up … phone:-59 -41 -24
up … pills:34 37 -1
up … screen:31 -6 -5
up … teh:-28 -19 -35
up … time:-42 -19 -7
up … to:-21 -7 -1
up … u:47 -4 2
up … want:32 4 -6
up … wasnt:30 -2 -2
up … wen:-33 -19 -18
up … with:-31 -4 -10
up … wont:15 19 31
update:-30 1 10
upon:24 27 21
upon it:62 61 47
upset:-42 -12 -2
upstairs:69 64 28
ur:-28 -16 -15
ur daddy:39 39 40
ur fault:41 43 32
ur mum:-24 -27 -20
ur … and:-8 -4 -41
ur … at:33 28 26
ur … dont:18 26 29
ur … im:-16 -22 -17
ur … is:-31 -21 -14
ur … its:28 5 3
ur … mate:28 28 -1
ur … not:6 13 33
urge:-19 -28 -44
urge is:-46 -15 -6
urge out:33 26 -2
urge to:10 -36 -23
urge … cut:33 -13 -1
urge … drink:30 -5 -2
urge … hurt:5 -38 -1
urge … is:53 -2 -3
urge … kil:20 43 0
urge … meself:23 7 -1
us:-15 -9 -29
us and:-32 -23 -12
us i:12 18 26
us she:32 23 7
us through:17 20 13
us to:-23 -8 -4
us … a:-20 -23 -4
us … and:31 26 36
us … at:-30 -27 -20
us … go:32 32 21
us … ive:41 12 -16
us … sucidal:36 29 0
us … teh:33 13 -3
use:-3 5 2
use it:-7 -3 28
use them:27 19 16
use … a:-25 -12 -7
use … but:36 29 -1
use … i:-28 -35 -19
use … my:57 -7 -13
use … on:-6 2 25
use … teh:52 48 34
use … tonight:8 20 22
used:31 3 -10
used on:72 0 14
used to:4 6 -46
used yesterday:85 -2 -1
used … a:34 -2 -2
used … after:111 -2 -1
used … and:25 38 47
used … cut:20 62 -4
used … i:-40 -25 -4
used … meself:-15 -32 -3
used … teh:-9 -32 -9
used … to:27 -4 -3
used … want:28 -3 0
username:-58 -42 -37
using:13 -23 -43
using alone:49 61 -4
using it:-45 -26 -29
using teh:-25 3 -2
using … a:8 22 23
using … and:-12 -23 -18
using … i:-33 -6 -6
using … in:26 22 0
using … of:78 25 21
using … tonight:26 33 32
usual:20 -6 -24
usually:-76 -38 -21
ute:14 11 21
ute … teh:30 27 23
utility:-5 -5 -9
va:9 -20 -7
va a:-40 -8 -2
va … matar:-20 -8 -2
vaccination:-9 -11 -6
vague:41 -1 -2
vais:19 44 31
vais me:-31 -9 11
vais sauter:41 42 33
vais … a:49 50 23
vais … ce:9 5 30
vais … coucher:-21 -13 -11
vais … dites:41 42 33
vais … suicider:3 6 -69
vais … tuer:10 14 51
vale:-67 -19 -11
valete:-6 -1 11
valgo:143 -25 -25
valium:14 5 -4
van:-10 3 -7
vanish:29 -4 -1
ve:0 0 0
veces:67 -9 -5
vecina:-33 -23 -16
vein:-14 -4 -2
veneno:69 51 59
vengan:41 28 25
vent:-2 -7 -6
vents:-12 -11 -11
ver:-68 -21 -4
verdad:-29 -2 -7
verdict:9 18 28
very:0 0 0
vet:23 17 2
vet i:22 24 21
vet … hav:40 37 37
veux:48 32 -15
veux me:23 53 -18
veux mourir:58 -1 12
veux pas:-24 -8 -3
veux … mourir:-24 -8 -3
veux … tuer:56 58 -22
vez:-11 46 -7
vez … y:-50 8 -2
viaduct:74 78 74
vicar:-31 -3 -2
vida:68 -26 -40
video:-53 -16 -4
vie:43 52 -7
view:29 32 19
view … im:49 63 38
vigil:-13 -11 -9
village:-6 -3 -4
vinegar:-15 -11 -9
virgin:-2 -1 -1
virginia:-28 -21 -15
vis:23 26 26
vis on:23 26 26
visa:-36 -9 -40
visa is:7 13 -23
visit:-10 -10 -26
visit … teh:52 52 -2
visiting:-10 -26 -25
visiting hours:24 -1 -1
visitor:-18 -13 -8
vivement:-2 -1 -1
viviendo:69 -8 -5
vivir:-10 -23 -17
vivir mas:47 15 -2
vivre:59 -22 -3
vodka:113 120 113
vodka cold:39 38 40
vodka … and:53 26 33
vodka … in:43 46 25
vodka … my:6 13 20
vodka … of:31 32 34
vodka … turkey:38 37 41
voice:12 10 18
voice is:37 30 36
voice … funny:30 39 38
voice … loud:17 -24 -2
voicemail:25 21 18
voices:59 60 39
voices say:19 28 30
voices … me:45 52 -35
voices … teh:19 28 30
voices … telling:26 34 -9
volunteer:-9 -4 0
volunteers:-14 -9 -8
vomiting:-15 9 12
vomiting since:-21 -21 -14
vomiting … i:45 41 39
vor:-19 -18 -8
vorbereitet:-10 -14 1
vote:-8 -1 1
vote on:-29 -24 -27
vote … next:-29 -24 -27
voudrais:52 -7 -3
voudrais etre:52 -7 -3
vous:-12 0 6
voy:21 12 22
voy a:46 44 36
voy … esta:31 30 40
voy … la:26 32 18
voy … quitar:10 12 28
voy … quitarme:25 46 -4
voy … suicidar:40 25 28
voy … suicidarme:8 -5 -77
w:51 19 16
w a:39 41 4
w … and:41 46 42
w … dont:-29 -6 0
w … hand:43 56 61
w … in:41 56 56
wages:-2 -30 -47
wages in:28 -1 0
wages … teh:1 -40 -35
wagon:11 13 1
wagon … teh:-16 3 -20
waist:9 14 6
wait:11 30 42
wait at:45 43 31
wait for:13 22 21
wait … his:30 24 24
wait … i:25 27 30
wait … it:15 -1 -22
wait … teh:32 26 36
waiting:42 43 41
waiting for:24 31 26
waiting on:48 49 36
waiting to:31 -38 -17
waiting with:-18 -21 -12
waiting … die:28 -61 -7
waiting … engine:-18 -21 -12
waiting … house:52 55 48
waiting … teh:61 50 53
waiting … to:40 50 52
wake:52 41 31
wake him:20 20 18
wake me:52 -20 -11
wake teh:-24 -13 -11
wake wen:17 21 25
wake … and:15 23 28
wake … i:5 17 33
wake … night:0 8 32
wake … not:24 28 -1
wake … pinch:28 30 32
wake … teh:-58 -20 -13
wake … that:23 -6 -1
wake … tmrw:47 -24 3
wake … up:35 -1 0
wake … we:35 49 48
wakes:-23 -25 3
waking:15 18 11
walk:-43 -20 -9
walk into:64 57 63
walk with:-28 -35 -31
walk … sea:44 34 39
walked:-57 -48 -61
walked into:28 7 13
walked past:47 54 -2
walked … it:44 45 -2
walking:57 49 54
walking into:34 40 36
walking out:37 25 21
walking … sea:35 40 36
walking … teh:55 42 39
walks:22 20 -8
wall:19 25 5
wall and:39 35 21
wall till:18 29 -11
wall with:-25 -22 -12
wall … and:-29 -29 -13
wall … arent:15 17 23
wall … it:-21 -22 -20
wall … knuckles:46 50 -6
wall … me:-34 -17 -14
wall … my:28 21 -7
wall … night:34 37 36
wall … teh:25 22 21
wall … there:15 17 23
wallet:6 12 10
wallpaper:-9 -8 -5
walls:-13 10 20
wan:20 13 -1
wana:38 47 -19
wana be:76 -10 25
wana die:-21 -16 -6
wana disappear:43 -9 -4
wana kil:30 55 -11
wana … a:-32 -9 -3
wana … alife:25 64 -2
wana … anymor:71 -19 -4
wana … forever:22 -7 -4
wana … hear:42 38 34
wana … i:-1 3 21
wana … meself:69 87 -11
wana … no:18 35 33
wana … not:33 22 -2
wana … teh:-2 21 -4
want:12 22 -34
want everything:33 -9 -3
want is:48 -4 -1
want it:42 50 -12
want kil:18 24 -4
want out:25 7 -5
want somebody:19 17 25
want teh:-41 -27 -19
want that:73 39 -4
want this:-56 -27 -1
want to:33 31 -24
want … a:39 40 -11
want … alife:53 21 -4
want … and:32 -22 -26
want … be:69 9 27
want … big:8 16 28
want … buried:1 21 33
want … but:28 -14 -2
want … by:21 26 -2
want … comit:62 69 -4
want … dead:6 -47 -9
want … deleted:76 -4 -1
want … die:35 84 5
want … disappear:10 -21 -3
want … do:35 31 -34
want … end:3 15 -31
want … every:65 36 3
want … exist:67 -4 -1
want … for:33 0 -3
want … found:18 27 30
want … go:-49 -34 -11
want … his:6 7 24
want … hurt:-6 30 -3
want … im:36 35 -8
want … it:60 53 -46
want … ive:59 37 5
want … k:49 54 -5
want … kil:-31 0 -31
want … know:12 5 40
want … live:26 40 18
want … make:75 40 -9
want … meself:70 79 -53
want … my:59 62 -14
want … no:70 -14 -1
want … not:-26 26 -2
want … obey:28 29 -1
want … off:-28 -11 -21
want … on:-32 -22 -16
want … over:28 23 16
want … own:40 48 -1
want … pain:-21 -23 0
want … phone:40 -18 -14
want … saved:45 5 3
want … see:-61 -53 5
want … self:31 38 -2
want … sewerslide:80 68 -3
want … sleep:51 -3 0
want … slit:25 29 -4
want … stop:-29 -62 -16
want … take:-78 -88 -5
want … talk:6 -24 -13
want … teh:7 30 8
want … this:-15 -20 -17
want … through:25 20 -20
want … to:6 -20 0
want … want:29 19 3
want … with:-11 -40 -4
wanted:-10 10 42
wanted my:27 27 23
wanted … and:16 13 -25
wanted … be:64 -22 -7
wanted … dead:44 0 -1
wanted … die:-42 -4 -9
wanted … end:-26 -17 -3
wanted … every:26 0 0
wanted … i:-34 -22 -22
wanted … it:41 28 -9
wanted … my:-22 -15 -2
wanted … say:46 58 35
wanted … talk:33 28 23
wanted … to:40 36 42
wanting:15 16 -44
wanting to:-7 21 -16
wanting … kil:19 29 -1
wanting … meself:33 43 -7
wants:14 35 -14
wants to:11 45 -12
wants … after:38 21 25
wants … and:31 31 6
wants … be:-56 -36 -2
wants … die:-68 -22 -11
wants … end:80 78 -2
wants … give:23 18 31
wants … herself:59 57 -2
wants … himself:51 50 -24
wants … in:30 35 -1
wants … kil:70 67 -20
wants … me:-3 -1 29
wants … use:-3 -23 -4
war:-45 -42 -37
ward:38 2 -8
ward and:-34 -18 -14
ward on:-28 -12 -6
ward yesterday:27 -21 -10
ward … after:31 -16 -4
ward … i:46 31 -1
ward … my:39 11 28
warden:1 1 2
wardrobe:22 42 48
ware:29 -18 -10
ware tot:52 -16 -7
warm:65 73 80
warm … i:-20 -12 -5
warning:-16 -7 -6
was:-35 -44 -15
was a:-36 -22 -47
was all:33 25 17
was and:-41 -30 -25
was at:-25 -10 -11
was born:-28 -6 -3
was dead:92 -9 -10
was fine:47 40 33
was for:60 33 4
was goin:-20 -6 -4
was gone:58 -28 -14
was jealous:88 0 0
was last:26 -1 0
was late:-33 -3 -8
was left:15 26 30
was me:44 32 14
was my:-30 -26 -27
was never:99 100 82
was not:24 26 37
was on:1 -9 -24
was one:-35 -26 -26
was see:-23 -12 -11
was six:43 -1 -1
was sucidal:-9 -78 7
was this:66 3 6
was tired:32 14 10
was told:-20 -7 -3
was … an:24 -8 -2
was … and:7 33 12
was … at:26 -12 -13
was … be:28 32 34
was … been:7 27 -1
was … best:44 46 42
was … born:24 -1 -1
was … but:30 37 24
was … doing:50 45 45
was … enough:55 3 4
was … for:31 22 -5
was … good:-27 -10 -4
was … he:-44 -46 -17
was … his:13 18 22
was … home:31 -4 -3
was … hour:-7 1 -20
was … how:34 2 -4
was … husbands:30 23 19
was … im:35 37 37
was … in:-14 12 24
was … it:31 45 38
was … last:-1 -41 4
was … long:36 10 3
was … me:-22 -7 1
was … my:-35 -20 -6
was … not:30 43 49
was … of:2 19 32
was … off:11 19 25
was … on:8 -30 -38
was … once:55 24 14
was … one:29 -12 -29
was … or:18 28 31
was … since:11 -29 -15
was … tea:13 33 0
was … that:16 -28 -3
was … there:-15 -64 -14
was … to:-39 -10 -10
was … today:38 36 32
was … u:31 49 46
was … want:21 2 0
was … wanted:34 30 -1
was … was:-22 4 10
was … week:27 -35 0
was … who:-30 -12 -8
was … woke:21 -1 -1
was … work:20 -8 -15
was … years:-20 -3 -2
washed:83 81 90
washed teh:27 31 32
washed … down:18 15 24
washing:-27 -17 -28
wasnt:0 2 1
wasnt alone:32 30 26
wasnt true:26 -7 -4
wasnt ur:31 35 34
wasnt … and:13 18 23
wasnt … fault:-45 -40 -33
wasnt … goodbye:52 53 59
wasnt … it:32 42 8
waste:76 4 -3
watch:29 17 17
watch back:50 13 20
watch … me:44 44 8
watched:-23 -10 -14
watching:-60 -49 -43
water:-11 21 0
water gun:-26 -20 -11
water i:13 20 23
water is:28 33 25
water that:12 22 -2
water … brought:12 22 -2
water … i:-22 -3 -6
water … loud:22 22 16
water … me:12 22 -2
water … my:43 27 36
water … teh:-47 -26 -23
water … to:26 22 26
waterfall:0 2 2
watering:-14 -9 -3
waterproof:12 12 14
waters:19 8 3
wave:-25 -21 -17
waved:2 3 1
waving:-6 -3 -1
way:4 24 27
way he:38 41 41
way i:-24 -21 -25
way in:-23 -13 -11
way more:12 22 -6
way of:-24 -13 -6
way out:25 -13 -31
way ticket:-18 -20 -15
way to:-38 -48 -36
way … a:7 -31 -24
way … and:37 37 30
way … dont:80 73 68
way … its:37 34 30
way … off:-24 -13 -10
way … teh:-20 -26 -16
way … time:25 47 53
way … to:-21 -21 -19
way … u:84 53 31
ways:23 46 -17
we:-85 -63 -61
we are:38 39 43
we both:25 19 27
we can:43 47 40
we go:-62 -67 -69
we got:-20 -7 -8
we had:15 29 27
we say:9 -28 -20
we used:15 16 28
we … a:-28 -21 -25
we … and:27 23 -8
we … family:10 30 36
we … find:22 18 13
we … for:-29 -21 -23
we … her:16 28 38
we … him:32 39 18
we … i:18 21 -8
we … on:-55 -52 -45
we … teh:-10 -30 -25
we … to:-66 -68 -59
we … together:-13 -22 -16
we … tonight:29 26 30
we … u:-22 -2 -1
wear:7 7 17
wears:-6 -7 -14
weather:-8 7 5
web:-1 5 4
webinar:-10 -8 -1
wed:-57 -64 -49
wed … for:-33 -41 -41
wedding:7 -15 -10
wedding is:-22 -19 -16
wedding one:48 -3 -2
wedding ring:16 20 25
wedding … over:-22 -19 -16
wedding … teh:19 16 23
wednesday:11 18 22
wednesday and:22 19 25
wednesday she:51 44 38
wednesday … teh:57 62 64
wednesdays:66 65 63
wee:-26 -24 -12
weeds:-18 -22 -5
weeds on:-18 -22 -5
weeds … my:-18 -22 -5
week:-5 -27 -39
week and:-3 -23 -59
week ive:50 58 41
week of:9 18 21
week … a:61 17 17
week … be:-22 -6 -4
week … i:-25 -23 -34
week … keep:27 -26 -1
week … know:23 -9 -4
week … me:20 35 -2
week … on:-31 -10 -10
week … want:8 21 23
weekend:-19 -22 -15
weekend … is:78 68 63
weekly:-23 -9 -13
weekly box:-46 -40 -37
weekly collection:32 38 31
weeks:-13 -28 -57
weeks back:46 18 -13
weeks i:-33 -14 -6
weeks without:21 -1 -1
weeks … hav:-12 5 22
weeks … i:25 -4 23
weeks … im:-27 8 -2
weigh:107 116 121
weight:19 -37 -25
weird:-9 20 45
weird … my:-36 -35 -13
weirdly:48 59 58
welcome:-21 -13 -5
well:0 0 0
wellness:2 0 -2
wen:-3 9 14
wen and:45 32 20
wen hes:26 31 -28
wen i:-36 -9 -22
wen im:-37 -31 -17
wen it:-33 -30 -10
wen its:-29 -28 -29
wen mum:16 18 20
wen she:-43 -41 -42
wen teh:44 32 23
wen they:51 24 20
wen this:106 119 136
wen u:3 -12 -21
wen … and:-21 -32 -9
wen … are:-36 -31 -17
wen … ask:33 42 37
wen … asleep:16 21 21
wen … came:-30 -11 -2
wen … comes:8 12 24
wen … cross:11 -21 -9
wen … dead:-25 -2 0
wen … dont:4 16 23
wen … drunk:45 35 -9
wen … find:-29 -25 -31
wen … get:-28 -36 -41
wen … gets:22 1 16
wen … go:-24 -10 -9
wen … goes:56 52 39
wen … gone:-25 -45 -42
wen … he:40 38 -4
wen … hell:24 19 23
wen … him:46 21 -9
wen … his:25 -8 -13
wen … home:-62 -36 -28
wen … i:26 -2 -2
wen … in:-33 -16 -10
wen … is:34 22 23
wen … isnt:-35 -18 -12
wen … it:-42 -19 -2
wen … leaves:8 9 23
wen … me:6 19 30
wen … my:-29 -21 -2
wen … on:9 2 -29
wen … out:31 26 -19
wen … pinch:28 30 32
wen … said:-24 -15 -6
wen … say:3 -23 -18
wen … sees:-34 -35 -22
wen … this:-17 -20 -22
wen … told:-22 -21 -6
wen … trian:31 37 37
wen … up:-2 21 14
wen … was:-19 -10 -23
wen … wen:51 46 49
went:13 -6 -26
went and:32 32 29
went back:49 -31 -8
went deep:24 36 30
went in:-22 -30 -20
went to:-57 -30 -15
went … a:-23 -13 -9
went … did:-39 -26 -4
went … it:-56 -41 -27
went … teh:1 -17 -31
went … this:63 47 3
went … to:54 -20 -12
werde:-3 6 -10
were:-28 -9 13
were a:-20 -22 -17
were gone:-72 -8 -5
were sucidal:-31 -23 -1
were teh:73 69 67
were to:32 -3 -6
were … bit:19 22 20
were … good:25 28 28
were … i:13 18 41
were … in:-25 -22 -25
were … me:35 38 29
were … out:28 10 8
were … teh:-81 -26 -27
were … u:-30 -30 -18
were … was:65 66 49
were … who:56 47 43
werent:44 -14 -27
wet:-6 -16 -11
wet meself:25 22 25
weve:-63 -45 -38
what:-8 -10 0
what a:-26 -17 12
what do:41 31 22
what happens:27 21 13
what he:31 17 16
what i:17 23 24
what if:65 9 3
what is:18 -22 -4
what it:11 -10 -26
what my:-27 -7 -8
what teh:14 2 -33
what that:26 27 29
what to:21 -16 7
what was:30 43 47
what year:17 15 22
what … and:92 84 53
what … anymor:25 32 -2
what … at:56 50 50
what … do:0 -27 1
what … for:-33 -23 -2
what … from:24 32 28
what … if:-29 -9 8
what … in:-4 7 22
what … its:50 52 36
what … left:22 44 17
what … looks:42 41 39
what … me:48 -6 -13
what … need:88 63 56
what … needed:51 50 47
what … of:14 14 25
what … people:51 -6 -3
what … say:-17 -28 -33
what … teh:53 44 55
what … thats:77 2 5
what … thinks:40 16 13
what … to:10 0 -37
what … today:38 45 44
what … u:-22 -13 -4
what … wanted:19 22 18
what … wen:-12 -29 -14
what … were:-42 -7 -7
what … will:-4 -30 -20
whatever:8 -3 -34
whatever happens:53 20 -3
whatever … happens:51 31 -2
whats:18 -1 11
whats in:86 89 91
whats teh:42 6 -19
whats … it:48 50 51
whats … of:43 1 -4
whats … piont:45 12 -2
whatsapp:42 37 39
wheel:32 23 32
whenever:-1 3 -10
whenever … cook:20 18 -1
whenever … wrong:20 18 -1
where:18 10 26
where and:82 77 72
where he:20 -8 -10
where i:-18 -47 -29
where id:48 9 -3
where im:-21 -42 -29
where teh:20 15 27
where they:12 -14 -23
where we:19 21 40
where … am:33 12 6
where … and:-47 -23 -16
where … be:24 22 30
where … can:26 21 17
where … get:-23 -3 -1
where … hav:10 21 20
where … him:21 32 -24
where … his:21 10 19
where … i:49 63 61
where … teh:-38 -25 -28
where … to:38 30 53
where … want:21 -5 16
where … went:26 -4 -3
whether:-15 8 -29
which:-9 -7 -20
which i:-30 -22 -2
which platform:62 56 54
which … and:26 26 26
which … for:-45 -29 -16
which … i:25 31 30
which … im:-41 -34 -34
which … is:-60 -45 -33
which … me:25 30 13
which … teh:-30 -32 -47
which … tmrw:24 26 28
which … would:-33 -22 -16
while:-32 -21 -29
while fishing:28 31 35
while he:72 70 63
while my:-10 -26 -14
while she:50 28 -10
while teh:-60 -60 -57
while … and:-35 -29 -8
while … happens:23 21 5
while … is:25 14 13
whiskey:-10 -5 -9
whisky:42 50 -4
white:78 46 57
who:-25 -3 -24
who cares:73 66 76
who do:53 35 13
who does:12 25 19
who finds:17 23 27
who gets:-32 -30 0
who killed:40 22 -4
who lost:-25 -4 -5
who ran:18 17 24
who sold:58 49 10
who takes:-27 -14 -7
who … a:26 14 -3
who … it:-8 21 -22
who … kil:-14 -22 -4
who … my:57 56 55
who … since:31 35 -6
who … son:31 30 -4
who … teh:5 13 24
who … tell:43 36 -3
who … themselves:69 69 -1
who … this:-67 -63 -62
who … to:-11 0 -36
whod:98 83 60
whod believe:32 45 -10
whoever:58 20 29
whoever comes:14 24 21
whoever has:39 40 38
whoever opens:34 13 19
whoever … it:22 22 15
whoever … me:24 23 24
whoever … that:-27 -20 -19
whoever … to:19 33 29
whole:12 12 -5
whole body:37 50 27
whole bottle:41 47 47
whole house:-26 -25 -15
whole of:41 -30 -7
whole packet:29 34 35
whole parish:21 28 31
whole way:-21 -14 -20
whole … about:47 41 36
whole … i:84 16 -2
whole … it:44 -16 -8
whole … of:-23 -12 -12
whole … plus:27 29 32
whole … teh:53 29 30
whole … twenty:49 42 35
whole … went:35 26 -12
whos:24 33 24
whose:12 23 -2
why:-5 -15 -5
why am:61 -4 -2
why did:-38 -13 -4
why im:33 40 47
why teh:-21 -7 1
why … gave:36 30 30
why … hav:48 -4 -10
why … i:6 -32 -8
why … should:33 2 -6
why … teh:36 51 43
why … u:-27 -19 -9
widowed:11 -3 -2
wieder:23 31 -17
wife:20 12 19
wife doesnt:-27 -25 -27
wife is:-42 -35 -15
wife says:14 19 34
wife she:-16 -33 -19
wife throws:21 23 -6
wife to:27 31 32
wife who:25 -1 0
wife … a:30 1 13
wife … at:19 22 43
wife … for:30 22 25
wife … her:43 34 55
wife … i:53 13 7
wife … im:-46 -28 -23
wife … me:-50 -32 -13
wife … my:32 17 17
wife … not:-22 -9 -13
wife … teh:-18 -10 -27
wifes:55 60 31
wifes … is:44 46 29
wifi:-4 4 -16
wifi … on:-29 -18 -13
wifi … teh:-21 -14 -14
will:-12 0 6
will all:44 29 22
will answer:27 25 27
will be:-34 -34 -14
will do:15 14 26
will drink:34 60 49
will hav:-44 -26 -24
will kil:56 55 57
will make:-22 -15 -5
will mich:-36 -12 -13
will miss:24 -11 -6
will sterben:57 2 7
will … a:25 30 22
will … about:-52 -30 -17
will … and:22 14 21
will … at:17 26 37
will … back:31 43 49
will … be:-41 -50 -29
will … before:33 22 17
will … by:26 20 8
will … dead:27 34 31
will … done:33 27 32
will … for:-43 -40 -31
will … her:-21 -6 -13
will … him:63 48 21
will … i:-35 -25 0
will … meself:94 87 73
will … my:-29 -27 -6
will … not:32 28 3
will … takin:-28 -17 -3
will … teh:30 37 35
will … there:66 38 30
will … to:-28 -13 -19
will … umbringen:41 46 -7
willing:-31 -22 -18
wills:13 11 11
win:-14 -1 -4
wind:-5 -3 -3
window:47 23 28
window cleaner:25 30 9
window opens:46 52 31
window seat:10 -22 -4
window … and:31 34 40
window … teh:-18 -23 -22
windows:12 25 31
windows taped:37 36 41
winds:9 5 3
windscreen:3 2 5
windy:10 9 12
wine:-4 12 27
wine on:47 18 7
wine … of:28 6 -7
winning:-35 -40 -4
winter:-4 2 12
winter and:-32 -10 -2
winter for:33 40 50
winters:-5 -7 -8
wiped:13 15 18
wire:59 53 69
wires:51 42 45
wisdens:8 5 3
wish:60 -59 -80
wish i:33 -29 -18
wish it:76 15 -5
wish me:-43 -13 -12
wish … dead:-21 -8 -3
wish … disappear:55 -1 0
wish … had:13 41 -2
wish … it:66 -10 -2
wish … luck:-26 -11 -11
wish … me:48 -34 0
wish … my:15 41 0
wish … never:56 -1 0
wish … take:27 24 -1
wish … teh:36 -18 -9
wish … was:66 -23 -5
wish … were:20 -28 -1
wish … would:59 -13 -4
wishes:-6 -37 -10
wishing:76 -19 -3
with:-12 -5 -16
with all:59 49 45
with any:34 35 35
with being:39 -6 -1
with breakfast:-28 -20 -19
with food:-27 -26 -24
with her:30 29 34
with him:-9 -4 -30
with his:25 15 -15
with it:47 33 58
with living:18 32 2
with me:20 14 21
with meself:39 15 29
with mrs:37 34 34
with my:-27 -18 -9
with narcan:-21 -14 -6
with no:2 16 -33
with our:24 16 13
with this:-5 -55 -42
with three:-24 -18 -10
with tweezers:34 20 -3
with two:22 8 -2
with u:-42 -51 -36
with ur:4 4 20
with vodka:62 70 50
with … after:-59 -45 -41
with … alife:34 -6 0
with … all:13 22 2
with … am:58 54 -1
with … apology:37 34 37
with … as:41 9 -21
with … baby:-21 -17 -12
with … bat:1 3 23
with … bed:23 13 13
with … been:-10 -12 -21
with … before:3 4 22
with … belt:53 58 17
with … boxes:15 22 23
with … brother:8 27 5
with … car:-42 -28 -19
with … care:79 70 40
with … clinic:-35 -24 -21
with … club:-63 -62 -55
with … cord:-34 -35 -37
with … crossed:29 22 0
with … doctor:-23 -26 -21
with … dont:25 20 -7
with … doors:37 39 31
with … down:-58 -39 -27
with … each:22 22 19
with … engine:-30 -35 -30
with … every:37 52 -4
with … eyes:20 10 7
with … first:25 12 18
with … flask:-27 -22 -18
with … get:58 32 25
with … goin:33 25 -4
with … grandkids:-26 -22 -23
with … group:-21 -19 -17
with … gun:49 42 16
with … hammer:30 31 46
with … he:-11 13 42
with … his:25 24 19
with … hours:24 -1 -1
with … i:-41 -19 -10
with … if:-7 -9 -45
with … in:51 43 55
with … iron:52 57 -8
with … is:-4 -15 -32
with … it:9 -6 -24
with … ive:2 9 32
with … kids:-44 -32 -17
with … kitchen:10 18 -20
with … knife:32 35 22
with … last:5 19 26
with … lighter:33 40 -17
with … little:6 5 25
with … marks:47 55 -2
with … me:-59 -27 -3
with … methadone:37 21 -15
with … mother:2 19 28
with … my:12 25 26
with … name:37 36 34
with … needle:-21 -3 -15
with … nights:-25 -12 -2
with … note:-25 -23 -23
with … of:26 -16 -13
with … off:-18 -21 -13
with … on:-3 27 10
with … one:82 92 26
with … open:55 45 15
with … or:22 20 -2
with … others:25 -14 -1
with … out:22 16 -2
with … over:-35 0 10
with … pills:38 34 41
with … printer:-23 -21 -22
with … razor:17 26 13
with … rifle:-31 -32 -30
with … rope:34 32 36
with … round:44 44 36
with … saturday:-29 -20 -20
with … screaming:10 8 23
with … sherry:-21 -7 3
with … shotgun:50 43 39
with … sleeping:48 44 56
with … tablets:-37 -35 -18
with … teh:-3 -30 -18
with … thank:22 26 21
with … that:-3 26 -3
with … they:-31 -54 -42
with … this:-26 -30 -24
with … three:5 17 21
with … till:31 32 27
with … to:17 38 35
with … toddler:60 51 53
with … tonight:-30 -21 -13
with … u:18 24 24
with … under:41 25 26
with … visiting:24 -1 -1
with … wifi:-21 -14 -14
with … with:-27 -15 4
withdrawal:-61 -55 -38
within:-65 -62 -53
without:6 -7 12
without me:56 22 30
without teh:20 41 43
without u:-38 -9 -4
without … at:30 -1 0
without … beter:76 -1 -1
without … im:48 29 23
without … in:36 41 47
without … it:33 -4 -16
without … meself:43 -2 -1
without … she:14 22 16
witnessed:-5 -5 -8
wk:22 -2 -1
wnot:-7 -4 4
wobbles:5 7 10
wobbly:71 16 19
woke:-5 -26 -9
woke … blue:44 37 39
woke … with:-21 -10 -4
woken:-11 -11 -1
woman:-45 -33 -36
womans:-1 0 -1
women:-31 -16 -2
womens:-14 -12 -5
won:-14 -12 -6
wonder:2 -25 -12
wondering:-6 -32 -18
wont:47 42 52
wont eat:40 68 -6
wont hav:21 29 23
wont hurt:49 -4 -2
wont kil:21 25 -3
wont let:32 42 55
wont matter:77 60 54
wont need:46 50 41
wont say:55 8 -18
wont to:35 28 -4
wont wake:40 37 49
wont … a:28 37 -1
wont … and:1 -3 -46
wont … another:6 21 25
wont … bothering:38 -7 -8
wont … crying:-29 -12 -9
wont … die:61 30 -3
wont … dont:30 25 33
wont … for:-42 -41 -42
wont … go:15 22 20
wont … her:25 31 36
wont … him:18 20 33
wont … hitting:29 30 38
wont … i:2 -3 21
wont … im:8 1 -21
wont … it:8 15 25
wont … ive:39 48 45
wont … meself:34 34 -1
wont … miss:38 30 -3
wont … monday:17 19 25
wont … morning:37 37 44
wont … my:36 4 -8
wont … on:-21 -34 -12
wont … out:16 25 23
wont … takin:28 25 22
wont … to:39 36 33
wont … u:-49 -34 -31
wont … up:38 31 43
wont … wen:36 24 4
wont … ye:38 -7 -8
wood:-1 0 5
wooden:-33 -34 -23
woods:41 30 31
word:10 30 20
word and:-24 -15 -4
word … on:24 22 15
word … teh:50 53 -4
words:26 39 -15
wore:-10 -7 -5
work:-63 -45 -29
work and:-19 -11 29
work for:-43 -29 -20
work … a:-38 -18 -12
work … and:-14 -23 -2
work … im:-54 -46 -12
work … it:97 76 74
work … me:24 38 -3
work … morning:-20 -19 -14
work … to:48 26 28
work … wont:26 23 26
worked:26 33 15
worked out:78 68 59
worked … i:-26 -11 -1
worker:1 -1 -3
working:-14 2 9
working i:41 41 31
working late:45 44 47
working … teh:-25 -13 -7
working … to:41 50 39
works:17 27 32
workshop:-1 1 5
world:-22 -28 -28
world … u:36 31 23
worming:-28 -25 -23
worn:3 1 15
worried:-55 -45 -45
worry:19 -8 11
worry about:23 28 36
worrying:-7 -2 -1
worse:-3 0 -21
worse than:11 37 41
worst:-48 -63 -43
worth:-27 -56 -52
worth living:58 35 -1
worth … and:-39 -29 -11
worth … for:34 -2 -1
would:4 -31 -72
would anyone:16 27 29
would be:11 -12 -30
would die:-46 -11 -1
would get:58 -10 -2
would it:20 40 -17
would miss:25 -4 -1
would not:19 -37 -10
would notice:54 4 -4
would take:37 -6 -2
would u:18 21 27
would ye:-22 -22 -16
would … a:43 37 -12
would … be:-36 4 -17
would … beter:26 16 -6
would … come:42 30 31
would … easier:22 -7 -3
would … happier:24 -3 -2
would … hav:33 29 -4
would … hurt:32 36 -1
would … i:-8 -33 2
would … id:46 -5 -2
would … if:49 -49 -1
would … in:-24 -6 -2
would … it:43 47 -17
would … me:-17 -32 -9
would … my:-23 12 -5
would … of:48 -23 -9
would … off:55 15 -2
would … over:44 -10 -4
would … relief:47 -2 0
would … take:24 25 -8
would … teh:-24 1 10
would … to:2 29 9
would … up:-3 -20 -5
would … without:36 -1 -2
wouldnt:68 -11 -55
wouldnt do:20 -43 -10
wouldnt fix:14 37 -1
wouldnt it:86 -5 -1
wouldnt mind:36 -24 -5
wouldnt … and:68 58 0
wouldnt … be:77 -5 -2
wouldnt … i:47 42 -2
wouldnt … if:14 -30 -3
wouldnt … ive:3 -27 -11
wouldnt … teh:36 -6 -3
wound:-1 3 4
wrap:11 3 5
wrist:60 62 82
write:8 11 39
write it:28 19 -18
write … down:28 42 71
write … my:9 12 -35
writen:-2 2 17
writes:-1 -5 -4
writing:10 22 -4
writing this:-16 12 22
written:72 35 45
written and:34 38 28
written letters:21 9 11
written teh:29 31 39
written … letters:30 31 39
wrong:-19 -21 -38
wrong with:-3 27 -3
wrong … that:21 35 -1
wrote:0 -6 0
wrote a:-4 -73 -71
wrote in:41 -13 -9
wrote it:-22 -11 -3
wrote my:39 50 59
wrote on:25 24 26
wrote them:-56 -35 -27
wrote … letters:-36 -34 -37
wrote … my:-3 -26 -18
wrote … note:6 -22 -24
wrote … notes:27 24 33
wrote … on:4 20 23
wunschte:16 -13 -5
x:30 71 78
xanax:51 50 49
xanax and:34 43 46
xanax … on:18 20 23
xbox:-3 0 -7
xx:33 34 36
y:-20 -17 4
y estoy:41 35 38
y me:40 16 27
y nadie:-36 -6 -17
y no:-9 49 28
y … a:-24 21 45
y … el:-31 -10 -2
y … estoy:-64 -5 -4
y … no:24 24 18
y … voy:42 19 49
ya:22 5 22
ya deje:34 23 26
ya me:17 35 45
ya no:-12 28 9
ya … a:-15 28 28
ya … la:37 31 37
ya … las:-26 -27 -13
ya … me:70 4 -7
ya … quiero:14 -27 -10
ya … tome:34 45 48
yaar:12 21 -1
yall:27 19 19
yard:27 25 34
yard … teh:-25 -21 -16
ye:11 6 16
ye can:-20 -8 -9
ye … i:4 21 0
ye … see:-28 -15 -12
ye … teh:-42 2 -1
yeah:13 17 -26
year:-9 -30 -52
year and:-27 -26 -12
year clean:42 2 -1
year i:21 35 -3
year it:17 15 22
year old:-21 -2 -10
year on:30 27 5
year … a:-35 -25 -16
year … it:55 -5 0
years:-22 -20 -33
years ago:-57 -36 -29
years and:-24 -5 0
years clean:37 34 -3
years gone:26 -3 -3
years i:16 -23 -16
years of:37 20 1
years since:-32 -20 -13
years sober:40 -4 -2
years … a:36 -7 -4
years … and:8 -35 -27
years … hav:37 23 18
years … hes:-22 -22 -18
years … im:15 -9 -21
years … in:58 18 18
years … is:26 -7 -5
years … it:20 -3 -17
years … me:-29 -17 -11
years … on:37 38 29
years … shaking:18 -1 -38
years … teh:-5 -21 -30
years … this:27 20 19
years … u:23 15 11
yeet:49 46 -14
yeet meself:65 64 -11
yeet … off:65 64 -11
yellow:8 7 13
yellow … i:19 17 20
yes:45 63 8
yes no:21 23 54
yes … a:-24 -21 -5
yes … am:32 40 -2
yes … i:60 66 -10
yes … teh:70 63 50
yes … think:35 7 0
yes … yes:71 64 18
yesterday:40 36 -4
yesterday after:27 -6 -2
yesterday and:-6 23 20
yesterday she:58 7 -5
yesterday … a:39 1 28
yesterday … attempt:30 -19 -9
yesterday … shes:12 13 20
yesterday … was:77 22 -9
yesterday … year:42 -4 0
yet:9 0 -57
yet but:26 4 -1
yet i:-14 -31 -11
yo:-38 -51 1
yo … no:-2 40 36
yoghurt:9 10 21
youd:-61 -23 -6
youll:11 35 30
youll hear:38 35 39
youll … why:36 31 30
young:-22 -12 -9
youngest:-1 -3 -11
youre:-29 -37 -24
youre reading:16 26 29
youre … i:57 55 56
youre … this:19 22 23
youre … to:20 8 14
yours:25 27 26
yourself:-28 -11 -57
yourself and:8 22 -1
yourself … and:42 35 -2
yourself … thats:20 16 -3
yourself … to:-18 -22 -7
yourselves:22 33 35
yous:34 39 27
youth:-1 -2 -2
youve:-20 -20 -12
youve … a:24 30 22
yrs:2 -4 -2
yusufs:1 1 1
zero:45 -18 -6
zoo:-37 -39 -42
zoom:-36 -4 -4
`;
