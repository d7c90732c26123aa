import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.69, -6.58, -6.97];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:305 330 172
+abuse/abuse +child/child_at_risk:34 42 27
+abuse/abuse +clock:41 44 -24
+abuse/abuse +distress/distress:-1 18 38
+abuse/abuse +fading:39 29 34
+abuse/abuse +hand:-23 -27 -6
+abuse/abuse +hopeless:12 33 -9
+abuse/abuse +in_progress:52 41 66
+abuse/abuse +in_progress/overdose:59 56 86
+abuse/abuse +means:-6 -10 -21
+abuse/abuse +named:25 23 11
+abuse/abuse +slip/relapse:12 33 -13
+abuse/abuse +threat/harm_to_others:18 18 43
+abuse/abuse +time:117 117 61
+abuse/abuse +use/overdose:16 13 37
+abuse/abuse +wish:25 38 46
+abuse/abuse -abuse/abuse:-71 -65 0
+abuse/abuse -means:43 36 49
+abuse/abuse -mention:25 31 49
+abuse/abuse -plan:-35 -33 -11
+adieu:116 124 126
+adieu +affirmed:45 46 60
+adieu +bequest:32 40 46
+adieu +clock:21 19 29
+adieu +distress/distress:-32 -22 -23
+adieu +fading:15 26 28
+adieu +goodbye:-22 -22 -26
+adieu +hand:23 19 27
+adieu +hopeless:51 41 12
+adieu +in_progress:-73 -64 -63
+adieu +intent:4 1 -33
+adieu +lasting:116 119 130
+adieu +means:-26 -20 3
+adieu +method:43 46 47
+adieu +named:-16 -24 -19
+adieu +parting:-26 -16 -23
+adieu +perch:51 38 40
+adieu +place:46 42 43
+adieu +resolve:36 24 16
+adieu +shakes/withdrawal:-32 -16 -12
+adieu +symptom/withdrawal:20 27 28
+adieu +understatement:33 23 21
+adieu +unseen:-21 -15 -12
+adieu +wish:11 9 20
+adieu -affirmed:-30 -30 -11
+adieu -distress/distress:-21 -11 -9
+adieu -finality:33 36 34
+adieu -hopeless:31 6 19
+adieu -means:22 13 20
+adieu -mention:-30 -18 -8
+adieu -place:19 27 31
+adieu -resolve:22 39 -5
+affirmed:70 45 10
+affirmed +danger/overdose:-15 -29 -26
+affirmed +distress/distress:-28 -31 -4
+affirmed +finality:-7 15 22
+affirmed +goodbye:44 43 31
+affirmed +hopeless:-19 -5 -30
+affirmed +intent:35 41 -11
+affirmed +lasting:-27 -21 -6
+affirmed +means:0 5 46
+affirmed +mention:73 85 42
+affirmed +method:61 58 66
+affirmed +named:74 86 -45
+affirmed +parting:-66 -51 -42
+affirmed +resolve:-24 1 -39
+affirmed +self_harm/self_harm:20 30 -1
+affirmed +threat/harm_to_others:50 46 1
+affirmed +time:-9 -5 21
+affirmed +unseen:-43 -40 -15
+affirmed +wish:26 62 49
+affirmed -affirmed:79 79 46
+affirmed -attempt:21 30 -2
+affirmed -hand:21 27 12
+affirmed -intent:58 81 -12
+affirmed -mention:43 -7 -21
+affirmed -method:39 39 26
+affirmed -named:58 74 -6
+affirmed -preparation:25 27 11
+affirmed -target:74 78 -3
+affirmed -wish:58 -2 -2
+attempt:79 89 105
+attempt +danger/overdose:31 21 -21
+attempt +distress/distress:5 0 22
+attempt +fading:29 27 32
+attempt +hand:30 32 14
+attempt +hopeless:50 53 -10
+attempt +in_progress:15 23 29
+attempt +intent:-90 -104 -49
+attempt +method:19 21 10
+attempt +named:-57 -92 -17
+attempt +perch:-57 -55 -44
+attempt +shakes/withdrawal:11 15 23
+attempt +taken:-21 -26 13
+attempt +time:27 -18 -17
+attempt +wish:-57 -48 -5
+bequest:81 86 70
+bequest +clock:43 53 61
+bequest +fading:-27 -29 -24
+bequest +finality:30 27 16
+bequest +goodbye:29 22 21
+bequest +hand:25 23 24
+bequest +in_progress:21 18 16
+bequest +lasting:27 16 -4
+bequest +means:29 27 25
+bequest +method:44 28 28
+bequest +parting:27 29 44
+bequest +plan:-23 -17 -11
+bequest +preparation:-43 -36 -29
+bequest +unseen:47 43 39
+bequest +wish:0 7 -37
+bequest -finality:24 28 27
+bequest -parting:17 17 22
+burden:143 -8 -11
+burden +finality:29 -22 -7
+burden +mention:29 11 -3
+burden +wish:-21 3 -1
+child/child_at_risk:161 160 66
+clock:57 69 65
+clock +danger/overdose:-58 -48 -35
+clock +distress/distress:-25 -37 -10
+clock +fading:-18 -21 -20
+clock +hand:15 18 31
+clock +hopeless:84 82 75
+clock +in_progress/overdose:-34 -29 -54
+clock +intent:26 32 63
+clock +means:25 22 43
+clock +mention:28 43 39
+clock +method:38 34 45
+clock +parting:-12 -24 -14
+clock +perch:-27 -37 -35
+clock +place:58 59 55
+clock +plan:14 10 23
+clock +preparation:-40 -44 -41
+clock +resolve:-21 -18 14
+clock +slip/relapse:-14 -21 -15
+clock +taken:33 37 41
+clock +time:-36 -42 -30
+clock +understatement:38 1 4
+clock +unseen:65 66 60
+clock +use/overdose:-30 -26 -10
+clock +wish:27 11 0
+clock -finality:36 32 47
+clock -mention:-20 -21 -9
+clock -named:40 36 34
+clock -plan:39 37 2
+danger/overdose:35 59 20
+danger/overdose +distress/distress:-21 -8 -7
+danger/overdose +eating/eating_disorder:23 -23 -1
+danger/overdose +fading:-11 11 41
+danger/overdose +finality:68 77 55
+danger/overdose +hopeless:-20 -48 31
+danger/overdose +in_progress:20 23 26
+danger/overdose +in_progress/overdose:61 59 75
+danger/overdose +indifference/overdose:69 62 -44
+danger/overdose +intent:-29 -5 7
+danger/overdose +mention:22 48 24
+danger/overdose +named:53 37 -14
+danger/overdose +parting:9 25 34
+danger/overdose +quitting/withdrawal:27 50 41
+danger/overdose +resolve:-13 -18 -64
+danger/overdose +self_harm/self_harm:20 33 7
+danger/overdose +shakes/withdrawal:-21 -51 -47
+danger/overdose +slip/relapse:18 95 13
+danger/overdose +substance/overdose:117 110 -20
+danger/overdose +symptom/withdrawal:7 25 -9
+danger/overdose +target:21 17 -12
+danger/overdose +unseen:46 37 13
+danger/overdose +use/overdose:155 148 -52
+danger/overdose +wish:34 -69 34
+danger/overdose -in_progress/overdose:15 31 -15
+danger/overdose -target:20 11 -4
+danger/overdose -use/overdose:-38 -31 -4
+distress/distress:-55 -85 -93
+distress/distress +eating/eating_disorder:26 -2 0
+distress/distress +fading:-30 -29 -16
+distress/distress +finality:-26 -16 -19
+distress/distress +in_progress:69 69 78
+distress/distress +in_progress/overdose:-5 -7 25
+distress/distress +intent:118 117 13
+distress/distress +means:-35 -25 15
+distress/distress +mention:-13 -4 -28
+distress/distress +named:65 56 4
+distress/distress +parting:-46 -21 -2
+distress/distress +perch:22 19 17
+distress/distress +plan:-30 -30 -10
+distress/distress +preparation:-23 -17 -15
+distress/distress +quitting/withdrawal:-22 -24 -17
+distress/distress +shakes/withdrawal:-78 -41 -49
+distress/distress +slip/relapse:87 3 -20
+distress/distress +symptom/withdrawal:-29 -10 -10
+distress/distress +taken:23 20 23
+distress/distress +threat/harm_to_others:14 21 -8
+distress/distress +time:-65 -90 -58
+distress/distress +understatement:-16 -23 -21
+distress/distress +unseen:-22 -20 -18
+distress/distress +use/overdose:53 17 -11
+distress/distress +wish:-51 4 -30
+distress/distress -means:22 26 38
+distress/distress -named:-11 -21 -1
+eating/eating_disorder:274 136 -66
+eating/eating_disorder +fading:24 -4 6
+eating/eating_disorder +shakes/withdrawal:3 34 -28
+eating/eating_disorder +symptom/withdrawal:40 57 -37
+eating/eating_disorder +time:70 29 -9
+fading:111 127 142
+fading +finality:54 39 33
+fading +goodbye:11 19 24
+fading +hopeless:43 -14 -2
+fading +in_progress:87 105 103
+fading +intent:13 -2 -36
+fading +lasting:-36 -21 -20
+fading +means:17 21 21
+fading +mention:55 52 71
+fading +method:-4 13 24
+fading +named:30 47 39
+fading +parting:76 65 49
+fading +perch:61 60 63
+fading +place:17 40 36
+fading +quitting/withdrawal:-32 -29 -23
+fading +slip/relapse:-42 -10 0
+fading +symptom/withdrawal:4 3 28
+fading +taken:76 80 78
+fading +time:-28 -61 -66
+fading +use/overdose:55 49 73
+fading +wish:-20 -50 -6
+fading -distress/distress:43 50 53
+fading -means:-28 -16 0
+finality:99 103 103
+finality +hand:69 64 72
+finality +hopeless:-18 -28 -10
+finality +in_progress/overdose:27 27 30
+finality +indifference/overdose:-4 -28 -18
+finality +intent:-88 -87 -4
+finality +lasting:17 23 15
+finality +means:-44 -45 -29
+finality +mention:6 26 60
+finality +method:50 43 55
+finality +named:-35 -37 -7
+finality +parting:6 28 37
+finality +perch:20 20 26
+finality +place:69 77 76
+finality +plan:-18 -18 -31
+finality +preparation:39 26 28
+finality +resolve:51 74 -16
+finality +symptom/withdrawal:19 16 31
+finality +taken:59 58 56
+finality +threat/harm_to_others:-25 -26 -27
+finality +understatement:120 101 85
+finality +unseen:58 57 66
+finality +use/overdose:34 38 24
+finality +wish:25 109 113
+finality -affirmed:36 34 47
+finality -distress/distress:-21 -8 -4
+finality -goodbye:-25 -24 -25
+finality -mention:-33 -29 -23
+finality -named:-32 -36 -8
+finality -parting:26 26 20
+finality -plan:33 30 29
+finality -wish:27 2 0
+goodbye:163 170 188
+goodbye +hopeless:30 21 27
+goodbye +intent:-77 -71 9
+goodbye +lasting:104 94 92
+goodbye +mention:53 45 50
+goodbye +named:-80 -81 16
+goodbye +plan:39 31 16
+goodbye +resolve:15 22 21
+goodbye +time:45 36 40
+goodbye +understatement:25 33 38
+goodbye +unseen:52 52 48
+goodbye +wish:14 49 59
+goodbye -finality:50 40 13
+goodbye -goodbye:22 16 20
+goodbye -named:60 61 50
+goodbye -parting:22 6 3
+hand:115 135 143
+hand +hopeless:62 69 66
+hand +in_progress:-16 -23 -35
+hand +intent:-66 -73 32
+hand +mention:11 1 56
+hand +method:-76 -72 -65
+hand +named:-59 -68 -13
+hand +parting:52 52 72
+hand +plan:23 20 23
+hand +resolve:43 35 38
+hand +self_harm/self_harm:-29 -31 -5
+hand +shakes/withdrawal:21 -4 0
+hand +slip/relapse:-47 -38 -34
+hand +threat/harm_to_others:29 25 16
+hand +time:51 56 79
+hand +use/overdose:96 97 58
+hand +wish:6 25 62
+hand -hand:-10 -21 -14
+hand -means:89 86 88
+hand -plan:-71 -70 -68
+hopeless +in_progress:71 82 15
+hopeless +intent:-3 4 -115
+hopeless +lasting:-13 -25 -14
+hopeless +means:45 53 16
+hopeless +method:16 13 31
+hopeless +named:15 38 -59
+hopeless +perch:-24 -23 -18
+hopeless +plan:-50 -44 -5
+hopeless +preparation:33 52 32
+hopeless +resolve:-31 -8 7
+hopeless +self_harm/self_harm:14 5 -41
+hopeless +slip/relapse:6 32 -13
+hopeless +symptom/withdrawal:-48 -38 -38
+hopeless +taken:-29 -24 -14
+hopeless +time:-31 -27 3
+hopeless +understatement:23 29 -8
+hopeless +unseen:32 -35 -12
+hopeless +wish:43 107 -4
+hopeless -finality:20 30 28
+hopeless -intent:4 34 0
+hopeless -means:-4 -34 -11
+hopeless -parting:-17 -13 -21
+hopeless -slip/relapse:-27 -1 -4
+hopeless -symptom/withdrawal:30 -2 0
+hopeless -target:32 33 -6
+hopeless -wish:22 29 0
+in_progress:235 255 259
+in_progress +in_progress/overdose:16 29 31
+in_progress +indifference/overdose:20 12 21
+in_progress +lasting:-68 -63 -61
+in_progress +means:37 32 25
+in_progress +mention:73 22 39
+in_progress +named:10 12 -65
+in_progress +parting:10 20 26
+in_progress +place:7 9 21
+in_progress +plan:-6 -17 -24
+in_progress +preparation:-49 -44 -45
+in_progress +self_harm/self_harm:-14 -19 26
+in_progress +shakes/withdrawal:21 30 43
+in_progress +slip/relapse:-52 -27 -18
+in_progress +symptom/withdrawal:-44 -55 -1
+in_progress +taken:-41 -59 -48
+in_progress +time:-28 -33 -4
+in_progress +unseen:45 34 31
+in_progress +use/overdose:73 66 76
+in_progress +wish:16 -25 -6
+in_progress -hopeless:37 33 4
+in_progress -in_progress:8 16 22
+in_progress -means:129 125 98
+in_progress -mention:-5 -24 -38
+in_progress -method:24 28 -10
+in_progress -named:17 9 20
+in_progress -self_harm/self_harm:26 -30 -2
+in_progress/overdose:206 223 215
+in_progress/overdose +intent:-53 -54 -28
+in_progress/overdose +means:11 9 39
+in_progress/overdose +plan:-29 -31 -36
+in_progress/overdose +resolve:-22 -27 -24
+in_progress/overdose +time:47 32 -7
+in_progress/overdose +use/overdose:46 46 65
+in_progress/overdose -means:48 46 48
+indifference/overdose:114 57 -26
+indifference/overdose +mention:24 -14 -1
+indifference/overdose +parting:17 26 48
+indifference/overdose +use/overdose:3 22 -32
+indifference/overdose +wish:55 -33 -24
+intent:379 400 85
+intent +lasting:11 18 21
+intent +means:-15 -10 26
+intent +mention:-48 -58 -49
+intent +named:47 26 -38
+intent +parting:15 3 50
+intent +perch:-55 -54 -44
+intent +plan:-73 -88 -26
+intent +preparation:25 20 26
+intent +resolve:47 58 -3
+intent +self_harm/self_harm:-70 -62 20
+intent +shakes/withdrawal:28 32 -17
+intent +slip/relapse:15 37 14
+intent +symptom/withdrawal:-38 -52 -4
+intent +taken:6 10 31
+intent +threat/harm_to_others:26 23 -10
+intent +time:40 24 188
+intent +unseen:16 15 35
+intent +wish:-142 -31 -42
+intent -distress/distress:20 26 -17
+intent -finality:24 12 -16
+intent -hopeless:-36 -47 -65
+intent -in_progress:85 87 4
+intent -intent:35 34 -9
+intent -mention:9 24 -28
+intent -method:-33 -36 -55
+intent -named:-64 -78 -63
+intent -plan:30 32 -6
+intent -target:30 25 -2
+intent -understatement:0 5 -21
+lasting:120 135 126
+lasting +method:31 27 28
+lasting +named:-27 -23 -5
+lasting +parting:62 57 67
+lasting +quitting/withdrawal:-12 -26 -39
+lasting +resolve:23 19 23
+lasting +symptom/withdrawal:29 0 -28
+lasting +taken:27 16 26
+lasting +time:-23 -14 -14
+lasting +unseen:29 26 32
+lasting -danger/overdose:28 24 26
+means:128 154 146
+means +mention:85 102 25
+means +method:-89 -93 -56
+means +named:48 46 50
+means +parting:76 89 42
+means +perch:-85 -91 -77
+means +preparation:67 60 44
+means +self_harm/self_harm:56 68 36
+means +shakes/withdrawal:83 78 54
+means +slip/relapse:20 36 67
+means +symptom/withdrawal:35 30 -12
+means +time:112 109 98
+means +unseen:18 24 36
+means +urge/self_harm:19 -28 -17
+means +use/overdose:38 50 64
+means +wish:-12 62 -60
+means -finality:19 18 29
+means -hand:32 26 22
+means -in_progress:56 29 45
+means -means:-9 -16 32
+means -named:5 -2 24
+means -parting:39 23 24
+means -resolve:21 23 2
+mention:73 71 71
+mention +method:19 19 23
+mention +named:-55 -47 -29
+mention +parting:57 60 72
+mention +perch:21 25 18
+mention +plan:30 62 7
+mention +preparation:27 24 36
+mention +quitting/withdrawal:-24 -10 8
+mention +resolve:38 38 -98
+mention +self_harm/self_harm:25 26 -17
+mention +shakes/withdrawal:21 9 19
+mention +symptom/withdrawal:-88 -100 -30
+mention +taken:-30 -26 8
+mention +threat/harm_to_others:7 14 53
+mention +time:103 115 170
+mention +understatement:11 27 -2
+mention +unseen:27 29 28
+mention +use/overdose:15 24 22
+mention +wish:-53 53 -22
+mention -in_progress:58 62 -22
+mention -means:44 2 1
+mention -mention:73 36 -37
+mention -named:58 72 12
+mention -parting:33 38 29
+mention -plan:21 -4 -8
+mention -wish:-71 -6 -7
+method:141 154 161
+method +parting:78 81 86
+method +perch:46 50 43
+method +place:99 88 89
+method +plan:23 27 20
+method +preparation:-23 -26 -22
+method +resolve:6 12 -31
+method +self_harm/self_harm:-9 -56 -39
+method +threat/harm_to_others:-48 -57 -24
+method +time:58 64 70
+method +use/overdose:21 14 11
+method +wish:-51 -34 -28
+method -finality:13 13 21
+method -method:20 21 25
+method -place:21 22 23
+named:115 137 -7
+named +parting:-19 -22 -21
+named +place:-49 -47 -16
+named +plan:-15 27 39
+named +preparation:86 86 99
+named +resolve:139 151 38
+named +shakes/withdrawal:35 -10 -22
+named +symptom/withdrawal:-41 -61 -10
+named +taken:25 3 1
+named +threat/harm_to_others:9 17 56
+named +time:11 -13 23
+named +wish:-21 53 -54
+named -attempt:-24 -36 -3
+named -distress/distress:64 22 -1
+named -intent:-43 -29 -4
+named -mention:25 28 -7
+named -named:-21 -7 -3
+named -resolve:32 31 -1
+named -wish:41 31 -1
+parting:135 125 116
+parting +preparation:24 46 39
+parting +resolve:71 54 50
+parting +symptom/withdrawal:-26 -10 -2
+parting +threat/harm_to_others:23 19 -2
+parting +time:10 11 -21
+parting +understatement:39 51 68
+parting +wish:111 19 45
+parting -distress/distress:-21 -12 -10
+parting -finality:65 71 79
+parting -intent:-29 -8 -3
+parting -mention:-37 -32 -16
+parting -named:-25 -6 2
+parting -parting:47 51 55
+parting -place:18 27 27
+parting -plan:24 25 25
+parting -resolve:21 38 -10
+perch:158 174 179
+perch +plan:-38 -40 -35
+perch +preparation:7 20 13
+perch +resolve:4 8 26
+perch +shakes/withdrawal:-31 -26 -13
+perch +slip/relapse:21 38 46
+perch +time:15 19 21
+perch +unseen:-21 -7 1
+perch +use/overdose:-60 -56 -52
+perch -method:39 35 40
+perch -plan:-41 -52 -47
+place:109 135 140
+place +preparation:-62 -57 -51
+place +time:19 30 40
+place -distress/distress:59 56 54
+place -finality:41 46 47
+place -method:22 22 39
+place -parting:31 33 34
+plan:85 110 104
+plan +preparation:42 41 46
+plan +resolve:-41 -46 -17
+plan +self_harm/self_harm:-37 -27 -24
+plan +slip/relapse:-18 -32 -24
+plan +threat/harm_to_others:82 75 77
+plan +time:47 45 63
+plan +understatement:55 59 37
+plan +unseen:-18 -21 -29
+plan +urge/self_harm:54 36 45
+plan +use/overdose:62 70 32
+plan +wish:-20 66 1
+plan -named:-23 -25 -3
+plan -resolve:22 27 6
+preparation:50 40 40
+preparation +resolve:21 13 14
+preparation +slip/relapse:-92 -58 -48
+preparation +taken:41 41 48
+preparation +time:1 15 24
+preparation +understatement:-25 -7 -7
+preparation +unseen:35 34 32
+preparation +use/overdose:-32 -27 -24
+preparation -means:39 43 47
+preparation -mention:16 22 -9
+preparation -plan:14 22 25
+quitting/withdrawal:17 23 46
+quitting/withdrawal +resolve:-8 -39 -27
+quitting/withdrawal +shakes/withdrawal:56 32 19
+quitting/withdrawal +slip/relapse:-44 -24 -28
+quitting/withdrawal +substance/overdose:30 26 -10
+quitting/withdrawal +symptom/withdrawal:175 202 194
+quitting/withdrawal +use/overdose:-25 -18 -29
+quitting/withdrawal +wish:-33 -53 -23
+quitting/withdrawal -finality:-24 -21 -16
+quitting/withdrawal -hopeless:0 -23 -13
+resolve:81 93 38
+resolve +self_harm/self_harm:15 19 -83
+resolve +shakes/withdrawal:56 -10 -2
+resolve +threat/harm_to_others:86 91 -22
+resolve +time:24 32 65
+resolve +understatement:0 6 -41
+resolve +unseen:-35 -43 -30
+resolve +use/overdose:8 22 -37
+resolve +wish:1 -5 -60
+resolve -affirmed:28 39 -5
+resolve -attempt:26 33 -2
+resolve -hand:24 26 7
+resolve -hopeless:21 -27 -10
+resolve -intent:54 63 -6
+resolve -mention:23 12 -21
+resolve -named:62 61 -13
+resolve -parting:31 28 11
+resolve -target:60 62 -7
+resolve -wish:45 48 -5
+self_harm/self_harm:234 221 -90
+self_harm/self_harm +slip/relapse:24 24 0
+self_harm/self_harm +threat/harm_to_others:14 20 -6
+self_harm/self_harm +time:88 78 -54
+self_harm/self_harm +unseen:-44 -47 -31
+self_harm/self_harm +urge/self_harm:20 11 -31
+self_harm/self_harm +wish:8 15 -23
+self_harm/self_harm -hopeless:1 -21 -5
+shakes/withdrawal:102 112 118
+shakes/withdrawal +slip/relapse:4 -20 -34
+shakes/withdrawal +symptom/withdrawal:84 91 36
+shakes/withdrawal +taken:13 16 24
+shakes/withdrawal +time:-29 -50 -72
+shakes/withdrawal +unseen:26 -15 -8
+shakes/withdrawal +wish:-36 -35 -20
+shakes/withdrawal -symptom/withdrawal:47 44 19
+slip/relapse:141 -69 -73
+slip/relapse +taken:-42 -31 -18
+slip/relapse +threat/harm_to_others:3 11 32
+slip/relapse +time:75 10 12
+slip/relapse +unseen:27 -3 -3
+slip/relapse +use/overdose:25 32 0
+slip/relapse +wish:-18 43 0
+slip/relapse -named:-23 -2 -2
+slip/relapse -wish:52 -12 -6
+substance/overdose:69 77 -23
+substance/overdose +threat/harm_to_others:-12 -4 22
+substance/overdose +time:5 11 25
+symptom/withdrawal:125 151 131
+symptom/withdrawal +taken:22 22 27
+symptom/withdrawal +time:71 74 76
+symptom/withdrawal +use/overdose:23 26 19
+symptom/withdrawal +wish:-41 -42 -5
+symptom/withdrawal -mention:41 47 36
+symptom/withdrawal -parting:-33 -37 -43
+symptom/withdrawal -symptom/withdrawal:24 27 24
+taken:136 168 164
+taken +use/overdose:-33 -14 -8
+taken +wish:-19 -39 -11
+taken -distress/distress:-16 -25 -19
+taken -self_harm/self_harm:-24 -20 2
+target:21 17 -12
+target +time:34 40 -4
+target +use/overdose:40 36 -4
+threat/harm_to_others:223 247 95
+threat/harm_to_others +time:11 29 70
+time:60 66 56
+time +understatement:38 27 68
+time +urge/self_harm:86 -22 -19
+time +use/overdose:17 14 -25
+time +wish:5 36 55
+time -affirmed:12 14 25
+time -attempt:12 26 28
+time -danger/overdose:-21 -29 -14
+time -distress/distress:7 -19 -23
+time -goodbye:-25 -21 -16
+time -hopeless:6 -20 -40
+time -means:-27 -27 -22
+time -named:-24 -24 18
+time -plan:-21 -13 -27
+time -resolve:28 19 8
+time -self_harm/self_harm:-20 -37 -8
+time -slip/relapse:-14 -20 -12
+time -symptom/withdrawal:17 21 15
+time -target:21 13 -10
+time -threat/harm_to_others:13 22 28
+time -wish:-24 -10 6
+understatement:93 86 43
+understatement +unseen:-22 -19 -19
+understatement +wish:-34 20 10
+understatement -finality:-23 -18 -15
+unseen:108 117 119
+unseen +use/overdose:8 23 -38
+unseen -parting:-23 -23 -20
+urge/self_harm:122 41 37
+use/overdose:72 89 28
+use/overdose -danger/overdose:17 29 -1
+wish:358 64 14
+wish -finality:16 28 -3
+wish -intent:-13 -29 -1
+wish -means:43 4 0
+wish -mention:-37 -14 38
+wish -named:-3 -34 -7
+wish -parting:13 29 25
+wish -resolve:24 -8 -2
+wish -wish:92 -10 -8
-abuse/abuse:41 53 22
-affirmed -finality:15 24 0
-affirmed -mention:15 24 0
-affirmed -parting:-30 -30 -11
-attempt -intent:58 58 21
-attempt -means:48 42 -8
-attempt -wish:23 19 0
-danger/overdose:-42 -3 -22
-danger/overdose -use/overdose:35 44 0
-distress/distress:19 15 30
-distress/distress -parting:12 16 -25
-distress/distress -understatement:33 35 35
-distress/distress -wish:21 -3 0
-eating/eating_disorder:24 -11 1
-finality:62 79 70
-finality -goodbye:-47 -46 -47
-finality -in_progress:-20 -20 -5
-finality -intent:17 29 8
-finality -means:26 28 41
-finality -mention:-8 7 -43
-finality -named:68 69 54
-finality -preparation:22 24 25
-finality -wish:-19 -27 -15
-goodbye:-50 -42 -45
-goodbye -parting:-46 -45 -46
-hand -means:-26 -28 -13
-hand -plan:-21 -20 -11
-hopeless:-45 -61 -19
-hopeless -means:16 14 24
-hopeless -parting:-25 -23 4
-hopeless -plan:-7 -27 1
-hopeless -resolve:-47 -67 -23
-in_progress:-11 -2 -29
-in_progress -named:42 48 -3
-in_progress -parting:47 26 39
-in_progress/overdose:19 4 -25
-intent:-33 -34 -49
-intent -means:25 36 -40
-intent -method:-17 -21 -7
-intent -named:-22 7 -9
-intent -plan:-14 -20 -8
-intent -wish:35 41 -1
-means:44 56 8
-means -method:-8 -22 -11
-means -parting:37 35 41
-means -plan:35 34 24
-means -resolve:1 -4 -25
-mention:-52 -43 -45
-mention -resolve:22 21 0
-mention -wish:-22 -29 -2
-method:39 57 62
-method -plan:-41 -45 -49
-named:-59 -61 -21
-named -plan:54 38 30
-named -wish:45 19 -5
-parting:54 55 50
-perch:-68 -47 -41
-place:62 61 53
-plan:-36 -38 -44
-plan -resolve:-36 -42 -3
-quitting/withdrawal:-61 -23 -22
-resolve:87 53 17
-self_harm/self_harm:-45 -70 -33
-self_harm/self_harm -urge/self_harm:-48 -27 -1
-shakes/withdrawal:-53 -35 -26
-slip/relapse:-61 -63 -49
-target:52 65 -33
-threat/harm_to_others:-26 -6 14
-time:-78 -74 -24
-urge/self_harm:-62 -32 -3
-use/overdose:-27 -4 -30
-wish:-71 -54 -39
a:-43 -38 -27
a a:-30 -5 -1
a baby:-22 -21 -10
a bacon:-24 -22 -22
a bad:-32 -39 -34
a balcony:31 37 32
a banner:-21 -20 -13
a bat:20 25 38
a bath:-64 -62 -52
a bedsheet:29 27 48
a beer:15 23 26
a beter:6 21 23
a bicycle:-29 -21 -1
a bird:-13 -24 -8
a birthday:10 21 18
a biscuit:-25 -16 -10
a bit:-21 -36 -48
a blade:74 75 105
a blanket:-23 -20 -17
a blue:-48 -38 -12
a boat:-25 -9 -11
a body:28 28 21
a bomb:34 11 11
a bother:24 8 -1
a bottle:24 10 12
a bowl:-33 -17 -10
a breath:28 29 19
a bridge:-36 -24 -30
a bullet:73 90 -13
a burden:37 -23 -24
a bus:-21 -73 -70
a cabin:16 18 20
a cabinet:-10 -23 -14
a cake:-26 -18 -18
a calm:9 23 19
a can:48 27 33
a carrier:-21 -17 -13
a cat:-22 -10 -3
a chair:32 35 35
a charger:47 -4 -3
a check:21 18 23
a choir:21 33 37
a christening:29 -4 -2
a class:-16 -5 -25
a clerical:71 -4 -4
a coffee:3 22 27
a cold:-28 -18 -12
a coma:44 -3 -2
a compliment:27 32 31
a conference:37 33 25
a coward:22 36 3
a craving:-23 -3 -2
a cry:44 49 39
a cupboard:31 15 15
a cuppa:-60 -20 -11
a curry:-29 -33 -25
a date:48 44 77
a day:-37 0 -10
a dead:18 27 35
a debt:57 0 -10
a decision:12 32 -2
a do:12 13 21
a door:10 2 21
a drain:23 29 32
a drawer:-45 -42 -23
a father:65 44 27
a favour:49 32 -3
a few:3 -20 -26
a figure:21 27 -3
a file:32 -12 0
a fireman:-24 -15 0
a first:19 27 33
a fit:48 39 11
a flask:-36 -28 -29
a flat:-23 -23 -25
a fone:-30 -17 -11
a fool:20 16 17
a for:-4 -25 -12
a forever:-35 -8 -2
a fortnight:32 23 -17
a forty:52 45 50
a fraud:32 31 0
a friday:-22 -16 -10
a friend:-4 -13 -23
a frog:32 -3 0
a funny:18 25 29
a futur:48 -2 -1
a gale:57 -2 -2
a gap:25 11 13
a ghost:52 -11 -5
a girl:19 25 -38
a good:-36 -23 -30
a goodbye:-50 -58 -63
a goose:30 -2 -2
a grate:44 45 42
a guard:32 40 6
a guitar:-24 -16 -17
a gun:-35 -48 -35
a guy:3 27 -1
a hacer:20 23 -2
a hanging:-20 -13 -10
a hat:28 32 27
a hatpin:5 24 -1
a headache:20 28 36
a heavy:-26 -16 -7
a hen:43 27 30
a hero:-31 -16 -16
a hit:53 46 52
a holiday:70 74 63
a home:6 11 28
a horse:30 -7 -6
a hot:-42 -35 -15
a hotel:20 27 25
a house:-27 -22 -22
a humming:45 4 3
a hundred:65 50 39
a i:-44 -22 -7
a in:-31 -23 -17
a jam:27 29 30
a job:-25 -23 -21
a judge:-29 -18 -25
a kid:-15 -21 -2
a kitchen:35 32 25
a la:19 -36 -22
a label:60 69 63
a lad:20 32 22
a lamb:-41 -19 -17
a language:32 28 26
a lapse:38 -1 -1
a lay:60 53 38
a ledge:27 -6 -1
a length:67 73 75
a letter:40 51 54
a liar:29 -1 0
a lie:20 -7 -48
a lief:39 -8 1
a light:49 -4 -2
a lighter:34 54 28
a line:-17 -43 -11
a lineman:45 50 42
a living:18 24 -13
a load:45 45 41
a loch:23 -4 -1
a log:28 33 39
a long:-35 -22 -21
a look:-21 -9 -7
a lorry:90 35 36
a lovely:-20 -10 -14
a man:58 55 21
a mark:55 28 0
a matar:18 29 -6
a me:76 1 5
a meal:25 5 -2
a meeting:-18 -31 -13
a meme:39 37 -5
a mes:27 30 13
a mess:61 68 17
a mi:43 20 29
a min:51 45 35
a minute:42 32 36
a mistake:61 6 12
a mouthful:21 -8 -9
a mum:21 -8 -13
a nadie:48 31 32
a nail:42 44 -1
a nan:-26 -9 0
a nap:93 -17 -8
a new:-36 -32 -29
a nice:68 53 41
a night:-50 -29 -11
a no:32 33 42
a noise:32 37 41
a noose:60 66 67
a note:32 36 34
a novel:-40 -33 -33
a on:-22 -8 -8
a over:16 15 28
a overdose:24 25 28
a paracetamol:-20 -19 -16
a parent:37 4 0
a parking:-26 -10 -6
a part:-35 -12 -1
a patient:32 33 -2
a permanent:30 12 -3
a person:57 10 30
a pic:33 34 36
a picture:-21 -18 -14
a pile:41 38 35
a piper:-23 -11 -11
a pistol:26 27 47
a pizza:18 22 27
a place:26 38 37
a plan:-30 -32 -14
a plant:-29 -20 -10
a pleasure:25 32 29
a premier:13 17 39
a proper:-37 -9 -5
a pulse:44 49 52
a quarter:26 32 32
a queue:-21 -5 -4
a quitar:12 14 31
a quitarme:59 67 -2
a rattle:28 31 32
a razor:-39 -37 -20
a reason:28 21 12
a red:33 -5 -3
a relief:45 -14 -6
a retired:-15 -19 -20
a review:-3 2 32
a rifle:-33 -27 -10
a roof:-23 -5 -4
a round:27 34 25
a rubbish:-30 -11 -9
a sachet:28 21 24
a samurai:21 11 14
a sandwich:23 30 28
a scarf:-14 -33 -31
a scary:29 35 -1
a school:-22 -17 -5
a sealed:24 27 26
a seizure:32 47 45
a semicolon:-34 -24 -24
a set:-22 -4 -3
a shoebox:15 15 24
a shot:11 27 32
a shotgun:26 37 5
a single:-23 -11 -15
a slot:2 -32 -22
a smaller:29 33 -1
a snoring:28 26 21
a song:-23 -36 -9
a sort:42 -15 -6
a soul:18 33 57
a spare:26 -8 -9
a speech:-14 -21 -8
a statistic:15 33 -2
a story:14 18 25
a suicidar:40 28 26
a suicidarme:26 0 -71
a suicide:44 63 46
a sunday:-21 -11 -11
a swimming:-1 -6 -20
a teenager:-23 12 -6
a terminal:28 -3 -1
a thing:21 -9 4
a thursday:23 16 20
a ticket:40 36 23
a time:21 24 22
a tiny:-27 -22 -5
a todos:-15 21 23
a torch:1 14 22
a train:86 85 69
a trifle:-20 -16 -21
a tuesday:-9 -14 -22
a vet:15 19 21
a volunteer:57 8 4
a walk:-26 -32 -22
a warm:-27 -15 -13
a waste:67 -15 -7
a way:55 55 26
a wedding:51 45 29
a wee:-30 -29 -12
a weekend:35 33 37
a weight:67 -20 -8
a while:-22 15 -7
a whole:-35 -19 -9
a will:-31 -15 -8
a wine:45 -34 -21
a word:-30 -29 -3
a wrap:21 4 3
a … a:-29 -24 -32
a … about:1 -8 21
a … afternoon:21 28 25
a … age:25 -4 -2
a … ago:50 43 18
a … all:-12 -26 -3
a … alone:30 32 44
a … an:21 28 9
a … and:7 9 29
a … anymore:112 49 -1
a … as:-37 -25 -11
a … ask:-27 -12 -6
a … attack:-24 -21 -10
a … attempt:-36 -11 -7
a … back:-40 -33 -42
a … bag:21 3 16
a … bath:61 65 -13
a … be:-18 -37 -33
a … because:-5 -17 -23
a … been:-34 -29 -21
a … being:24 11 13
a … bet:53 0 0
a … bit:-33 -30 -24
a … blood:22 39 48
a … booked:39 42 46
a … both:-22 -25 -4
a … bottle:54 52 58
a … bowl:11 22 12
a … box:-49 -48 -25
a … bridge:32 35 25
a … but:31 -25 -40
a … by:32 10 6
a … bye:36 39 34
a … call:-33 -18 -10
a … came:22 36 41
a … can:70 48 46
a … card:21 13 7
a … chair:-30 -18 -13
a … christmas:15 13 24
a … codeine:52 -9 -1
a … coffee:-20 -17 -7
a … college:22 30 12
a … colour:60 61 66
a … coming:39 45 55
a … cos:38 35 35
a … couldnt:32 29 17
a … count:33 30 40
a … cuando:30 26 14
a … day:11 32 29
a … days:-30 -20 -10
a … de:-53 -4 4
a … diagnosis:30 -3 0
a … didnt:-6 -24 -14
a … die:4 6 -21
a … do:28 24 26
a … doesnt:55 73 66
a … doing:40 36 -9
a … dont:47 -25 -20
a … dose:12 11 28
a … down:-34 -34 -41
a … drank:-14 24 20
a … driver:-40 -35 -30
a … dying:30 32 0
a … emails:-21 -9 0
a … en:-109 -25 -14
a … error:71 -4 -4
a … esta:39 40 47
a … evening:-26 -15 -34
a … every:23 -15 -26
a … everyone:31 -5 -6
a … family:66 -19 -15
a … feel:14 32 31
a … field:21 18 19
a … fifteen:-43 -44 -16
a … fifth:39 26 27
a … file:38 41 -1
a … first:36 8 17
a … fit:-24 -22 -16
a … five:4 27 1
a … fly:-28 -23 -28
a … fone:4 -25 -19
a … for:-30 -39 -25
a … from:-27 -17 -15
a … full:-21 -16 -15
a … garage:79 55 40
a … gets:25 4 -2
a … glad:-36 -31 -15
a … goes:-27 0 -8
a … goin:-29 -28 -14
a … gun:-25 -19 -14
a … half:15 12 21
a … has:-22 -20 -7
a … hasta:-28 10 4
a … he:20 30 13
a … hed:-21 -18 -10
a … help:9 21 25
a … here:-32 -23 -24
a … hes:30 18 26
a … him:-7 -1 -31
a … himself:36 38 0
a … his:21 23 10
a … hit:32 -5 -6
a … house:24 8 30
a … hoy:9 7 40
a … husband:31 50 37
a … i:22 28 39
a … id:33 -18 -44
a … im:43 42 33
a … in:-6 -9 -32
a … inn:13 17 39
a … inside:-20 -16 -12
a … instead:3 23 15
a … is:-29 -18 -18
a … isnt:33 15 -4
a … it:24 38 35
a … itd:41 45 40
a … jar:25 26 29
a … je:14 21 22
a … jours:27 30 13
a … keep:-11 -16 -28
a … keeps:-26 -19 -3
a … ketchup:-20 -3 -3
a … killed:-21 -18 -2
a … knife:36 30 23
a … know:59 48 54
a … la:12 33 21
a … labelled:38 36 41
a … lads:39 57 56
a … lady:34 29 32
a … last:46 44 2
a … laughed:-20 -16 -15
a … less:43 -7 -6
a … let:61 32 29
a … letter:24 26 26
a … lief:47 21 28
a … liked:23 -4 -1
a … long:-7 43 35
a … looking:17 20 29
a … lot:1 12 25
a … love:-35 -16 -4
a … lucozade:-23 -19 -21
a … machine:-32 -8 -7
a … made:-15 -23 -8
a … man:11 13 24
a … manana:-16 24 23
a … many:48 45 43
a … me:41 -1 -29
a … mean:29 39 -4
a … menu:18 23 24
a … mi:-21 -4 -3
a … mind:27 -5 -7
a … mines:28 31 29
a … minutes:19 23 21
a … monday:-45 -32 -23
a … morning:35 15 14
a … mum:-17 -27 -16
a … my:18 -37 -44
a … myself:20 -41 -9
a … new:-18 -22 -9
a … no:-12 -24 -24
a … nobody:63 -5 -13
a … noche:38 40 44
a … noise:29 29 22
a … not:-28 -11 -39
a … note:61 40 30
a … number:23 22 19
a … off:59 61 53
a … one:-38 -46 -34
a … or:-19 -21 -4
a … over:-15 -7 -32
a … overdose:-61 -64 -58
a … pain:-24 -17 -9
a … park:-36 -37 -19
a … part:29 -2 -10
a … people:-21 -32 -19
a … petrol:43 46 53
a … place:-45 -9 -4
a … pool:-18 -24 -26
a … programme:14 26 19
a … prosecco:28 -21 -7
a … put:17 26 5
a … que:-24 -4 1
a … quiero:-66 -1 -1
a … raised:36 -5 -4
a … reading:-23 -18 -14
a … retirement:29 5 -6
a … right:49 55 -27
a … risk:-22 -17 -2
a … roll:-32 -31 -29
a … room:-20 -13 -4
a … rope:-37 -34 -28
a … round:66 12 -1
a … rum:10 28 23
a … sat:18 32 32
a … saturday:47 0 -11
a … say:-28 -7 -3
a … says:-6 -8 -30
a … se:-39 1 -2
a … second:-20 -23 -10
a … seizure:15 25 21
a … set:-77 -73 -58
a … shake:-21 -8 -8
a … shed:-27 -15 -7
a … shell:-23 -25 -3
a … shes:32 29 33
a … should:91 53 32
a … since:-28 -10 -16
a … sit:-27 -21 -15
a … sleep:-29 5 -8
a … sooner:32 -5 -1
a … space:86 -1 0
a … speech:16 15 -25
a … started:55 66 -1
a … stay:-24 -1 -3
a … stepmum:27 -3 -2
a … stop:28 6 -27
a … stopped:17 29 11
a … suicidal:-20 -41 -1
a … tablets:72 65 48
a … take:-34 -34 -20
a … taught:23 29 0
a … teeth:34 10 0
a … than:14 14 26
a … thank:-24 -13 -12
a … that:22 11 18
a … theres:-37 -43 -31
a … these:-25 -16 -7
a … they:-31 -34 -44
a … theyd:55 -16 -5
a … thing:-20 -22 -21
a … things:-21 -16 -6
a … this:37 33 16
a … through:27 45 27
a … ticket:32 32 26
a … til:36 35 -3
a … time:-39 -36 -30
a … today:-69 -57 -56
a … together:-26 -20 -11
a … told:33 -15 -15
a … tomorrow:33 31 24
a … tonight:-50 -10 -75
a … took:-24 -25 -17
a … towel:15 13 21
a … train:62 67 54
a … trip:42 40 31
a … tuesday:-21 7 6
a … turned:17 16 21
a … two:-1 24 34
a … u:21 6 1
a … under:31 49 58
a … upon:-25 -9 -10
a … ur:-24 -19 -17
a … vida:58 80 30
a … vodka:26 10 12
a … waiting:-26 -28 -25
a … wake:-38 -26 -17
a … walk:10 22 17
a … want:10 17 -22
a … wanted:27 -13 -3
a … wanting:26 4 0
a … was:-4 -50 -25
a … we:31 57 61
a … wednesday:56 49 55
a … week:23 -2 -27
a … weekend:-29 -13 -9
a … weeks:-23 -14 -4
a … wen:-59 -29 -19
a … weve:29 37 44
a … what:-15 -29 -11
a … whatever:-32 -12 -5
a … where:10 -32 -21
a … which:-27 -37 -28
a … whisky:19 18 20
a … who:8 -3 -33
a … wife:-27 -18 -20
a … will:-37 -29 -15
a … window:38 40 30
a … wish:18 25 -4
a … with:-25 -64 -59
a … without:2 18 23
a … wont:1 25 44
a … word:3 21 -2
a … y:-41 12 -9
a … ya:11 35 33
a … yellow:26 30 4
a … yes:-28 -11 0
a … yesterday:54 38 41
a … youre:-8 -26 -23
aa:-63 -51 -39
abba:-20 -18 -18
abeg:12 -9 -6
aber:23 -31 -14
aber ich:46 -6 -3
aber … ihn:-20 -7 -2
aberdeen:-22 -22 -11
abide:15 26 22
abide with:15 26 22
abide … me:15 26 22
able:-28 -26 -8
able and:-24 -17 -3
able … not:21 -4 -1
about:-25 -22 -46
about a:42 10 11
about an:33 33 20
about and:56 49 -5
about being:-7 -23 -9
about catching:85 -28 -1
about death:-86 -25 0
about doing:10 22 17
about dying:36 55 -7
about ending:54 58 -11
about fentanyl:34 35 -1
about goin:-7 -1 -27
about half:-34 -32 -28
about harming:1 -22 -2
about her:-37 -38 -19
about him:-24 -13 -8
about how:19 21 -15
about i:-57 -60 -19
about is:24 34 -1
about it:-11 -39 -7
about killing:56 60 -14
about letting:13 27 -4
about me:-11 27 41
about moving:-25 -21 -4
about my:-32 -32 -36
about myself:-17 -23 -4
about self:81 87 -1
about suicidal:-128 -129 -1
about suicide:21 9 -8
about takin:-25 -13 -1
about teh:-11 -41 -24
about ten:17 19 35
about to:65 62 69
about twenty:44 42 34
about ur:-22 -14 -8
about using:59 -24 -2
about wen:30 26 -5
about … a:21 -20 -5
about … after:28 31 25
about … ago:33 53 60
about … an:-30 -25 -20
about … and:-16 -28 -47
about … as:47 54 -4
about … be:-26 -29 -22
about … been:14 21 -8
about … being:-23 -6 -4
about … bridge:27 31 35
about … bus:74 -25 -4
about … do:32 10 19
about … dont:9 27 -11
about … drinking:14 24 25
about … end:7 12 39
about … ending:36 37 -1
about … for:-21 -17 -14
about … game:99 15 -3
about … go:-13 -32 -12
about … goin:25 24 -15
about … goodbye:12 14 25
about … her:0 19 29
about … himself:71 78 -21
about … hours:-26 -6 -4
about … id:45 53 22
about … if:55 63 20
about … im:-65 -29 -31
about … in:-37 -38 -25
about … into:25 30 -7
about … it:-3 -11 -27
about … its:-52 -40 -29
about … ive:-20 -21 -3
about … jmup:48 42 59
about … last:27 28 19
about … lief:94 86 -16
about … make:34 29 0
about … me:-22 -31 -16
about … mine:22 22 0
about … mins:46 45 55
about … minutes:30 35 46
about … more:-20 -3 -2
about … most:-20 -6 0
about … my:70 89 34
about … myself:31 37 -16
about … not:-10 21 31
about … off:62 59 12
about … on:30 29 23
about … out:-29 -20 -12
about … over:-19 -7 -27
about … own:-29 -15 -16
about … peaceful:2 -42 -31
about … shes:-40 -16 -6
about … shouting:-21 -15 -10
about … sleep:40 -2 -10
about … suicide:37 14 -1
about … summer:28 0 0
about … teh:17 32 3
about … thats:-26 -27 -15
about … thoughts:-128 -130 -1
about … throat:23 21 -1
about … to:-34 -38 -34
about … top:10 23 -2
about … two:2 1 -25
about … u:29 8 23
about … up:57 53 -2
about … ur:-22 -22 -18
about … want:-22 -12 -1
about … what:24 22 4
about … while:43 32 -7
about … who:-11 -25 -5
about … with:-12 -27 -12
above:36 40 2
above teh:-35 -20 -10
above … and:25 23 20
abowt:6 9 -9
abroad:-12 -8 -3
abscess:0 -1 -1
abschiedsbrief:58 55 65
abschiedsbrief liegt:36 38 39
abschiedsbrief … auf:36 38 39
abschiedsbrief … dem:36 38 39
absence:8 24 31
absolutely:-60 -53 -24
absorbed:-15 -13 -10
abuela:1 5 8
abuela en:-55 -27 -25
abuelo:20 20 23
abuelo … la:53 43 43
abuot:-7 -4 -9
abuse:-16 8 -24
abuse … wen:13 27 0
abusive:-28 -22 -10
aca:-4 0 0
acabar:116 67 -2
acabar con:28 62 -2
acabar … mi:122 70 -1
acabar … vida:26 58 -1
acamprosate:45 0 -3
acamprosate im:45 0 -3
acceptance:0 0 -1
accepted:1 14 16
accident:16 16 27
accident and:-28 -20 -19
accident i:63 60 55
accident … says:-24 -18 -12
accidental:-2 -1 -2
accidentally:-13 -6 5
accommodation:40 37 39
according:-21 -12 -9
according to:-21 -12 -9
account:6 -1 12
account … a:-31 -15 -5
accountant:-7 -6 -5
accounts:3 15 21
accurate:-6 -3 -1
ache:-13 -4 -3
aches:-28 -5 -7
achievement:-9 -9 -6
aching:57 31 -2
achy:-36 -34 -26
acid:52 52 60
acre:-6 -2 -2
across:11 -7 -5
across my:20 17 32
across teh:-15 -50 -64
across … and:39 30 32
across … bridge:-28 -17 -18
across … door:40 33 29
across … teh:-32 -28 -15
across … to:-29 -14 -15
act:9 -45 -44
act on:67 -8 -10
act one:-38 -26 -18
act … i:56 15 11
act … it:56 -18 -5
acted:-22 -4 -2
acting:-18 -14 -6
action:-20 -12 -5
activation:-7 -5 -4
active:70 75 -13
actively:1 -1 -22
actively suicidal:21 21 -2
actor:-4 -9 -4
actors:49 41 -5
actors … teh:49 40 -5
actual:8 -6 -3
actually:0 0 0
ad:-14 -11 -2
add:-34 -22 -16
added:-13 -5 -1
addict:-30 -19 -16
addicted:-12 -7 -6
addiction:-79 -50 -31
adding:-6 -1 -1
address:78 97 103
address … me:71 63 69
addressed:-6 -2 0
aded:0 0 0
adelaide:21 19 20
adeyemis:15 -2 0
adhd:29 26 39
adhd meds:42 35 47
adhd … teh:18 15 26
adieu:76 80 70
adieu i:21 24 0
adieu … amis:41 44 44
adieu … hav:21 24 0
adios:94 8 20
adios a:-4 25 23
adios … todos:-4 25 23
admin:55 9 7
admire:5 -19 -29
admission:-1 0 0
admitted:-7 10 -10
adopted:-10 -6 -1
adore:-19 -11 -10
adored:-17 -4 -8
ads:-8 -5 -3
adult:7 1 -10
adult son:38 33 0
adulting:-8 -5 -4
adults:-9 -2 -1
advance:14 22 -7
advent:-5 -5 -3
adventure:-2 -1 -2
advert:13 -38 -21
advert is:64 -4 -3
advert … beer:64 -4 -3
advert … it:-24 -16 -11
adverts:3 9 10
advice:-27 -6 -22
advice and:-33 -17 -15
advice ive:20 33 39
advice … teh:37 35 39
advice … to:23 21 -4
advised:-44 -29 -18
aerial:-28 -26 -22
affairs:77 18 33
affairs in:67 29 42
affairs … order:22 -35 -25
afford:-20 -16 -6
afraid:-39 -33 -51
afraid of:-34 -14 -12
afraid … teh:-22 -14 -9
aft:9 -5 -4
after:36 26 39
after a:-20 -18 2
after all:-25 -14 -8
after and:-1 -14 -43
after count:40 44 32
after dinner:-24 -38 8
after each:-31 -27 -19
after eleven:25 -20 -15
after every:119 28 -9
after four:-22 -18 -6
after how:-29 -18 -2
after i:-29 -16 10
after im:22 24 22
after ive:-40 -7 0
after leg:-21 -15 -5
after me:31 2 14
after midnight:87 90 64
after myself:-20 -36 -15
after nine:51 1 9
after payday:42 28 -6
after rehab:-30 -21 -15
after saturday:37 33 29
after seven:25 19 18
after sunday:92 84 69
after takin:57 38 44
after teh:-36 -15 -12
after that:13 30 48
after theyd:38 29 -7
after this:-6 11 28
after three:17 28 36
after today:38 42 41
after tonight:96 115 109
after trying:-35 -73 -38
after two:38 27 -8
after u:-25 -13 -14
after vomiting:46 50 41
after work:-66 -73 -39
after … about:-27 -21 -14
after … all:29 21 8
after … an:-37 -23 -13
after … and:27 43 -34
after … any:42 11 9
after … at:9 16 27
after … attempt:28 2 -19
after … bath:50 53 28
after … be:15 28 21
after … benzos:-22 -19 -8
after … birthday:26 9 10
after … class:-24 -9 -4
after … clean:80 53 45
after … day:-27 -19 -7
after … days:74 13 -11
after … dead:67 69 70
after … did:47 29 32
after … die:17 -32 -15
after … dinner:73 27 35
after … do:-9 3 28
after … dont:22 1 -3
after … end:-8 18 44
after … evening:-25 -35 -27
after … funeral:26 9 14
after … goes:-33 -24 -22
after … goin:3 13 35
after … got:-58 -61 -53
after … had:-38 -21 -24
after … hav:-32 -31 -35
after … hes:-31 -38 -42
after … him:-22 -17 -6
after … his:-23 -18 -3
after … home:-34 -24 -16
after … i:11 22 30
after … im:-18 -41 -17
after … in:4 23 13
after … it:-52 -39 -17
after … its:27 5 21
after … ive:-4 9 -46
after … last:57 44 30
after … leave:31 17 16
after … left:-35 -27 -22
after … long:-25 -14 -13
after … me:71 68 38
after … meal:30 -10 -7
after … months:89 42 23
after … mother:-8 -13 -23
after … myself:13 16 41
after … news:20 26 4
after … nine:44 39 46
after … nobody:57 34 42
after … not:22 34 30
after … oclock:37 35 37
after … off:-2 28 13
after … on:40 34 37
after … out:-14 -37 -26
after … overdose:31 -8 -10
after … put:15 20 13
after … rain:-38 -27 -27
after … run:-25 -24 -10
after … said:22 15 0
after … screens:-22 -12 -6
after … sober:56 0 0
after … son:2 22 -6
after … spring:31 -3 -2
after … suicide:-56 -46 -12
after … tablets:-38 -26 -23
after … tell:28 4 6
after … ten:18 20 20
after … them:17 24 21
after … they:9 28 22
after … third:35 -1 -1
after … tonight:22 0 -2
after … tried:-32 -25 -14
after … u:25 21 21
after … vidaai:14 9 24
after … visit:50 42 0
after … was:-43 -37 -32
after … wedding:-30 -29 -44
after … weeks:37 29 13
after … wen:19 24 16
after … went:-20 -8 -9
after … weve:33 41 46
after … why:27 3 5
after … will:47 45 43
after … wont:41 31 27
after … year:69 65 19
after … years:28 -50 -54
afternoon:44 41 58
afternoon and:24 3 -5
afternoon i:28 41 53
afternoon … am:5 7 39
afternoon … i:16 36 38
afternoon … teh:-40 -41 -42
afternoon … was:1 20 18
afternoons:46 -10 -8
aftershave:-10 -4 -7
afterwards:-19 -27 -24
agaibh:10 -6 -4
again:0 0 0
against:7 14 8
against all:-22 -11 -7
against my:70 78 65
against teh:13 11 -29
against … and:22 25 19
against … door:18 23 0
against … neck:23 23 39
against … throat:66 65 47
against … until:50 38 -2
against … wall:36 16 -24
agan:-14 -14 -12
age:9 -20 -25
aged:11 24 25
agency:32 4 -9
agent:0 -27 -21
agent … me:32 -8 1
ages:6 -22 1
ages and:9 12 23
ages no:27 0 -12
agm:-3 -3 -2
ago:13 41 49
ago cant:24 -14 -7
ago dont:38 38 26
ago he:24 22 18
ago i:-29 -40 -34
ago ive:25 18 22
ago my:-18 -37 -13
ago teh:41 50 17
ago that:20 28 32
ago … all:-10 -20 -17
ago … at:48 44 53
ago … couldnt:-23 -17 -13
ago … evening:22 -15 -10
ago … getting:36 31 44
ago … i:-42 -20 -46
ago … is:28 -1 -5
ago … ive:-11 -5 -53
ago … my:23 13 22
ago … of:-51 -30 -18
ago … off:11 17 22
ago … one:20 23 -7
ago … out:42 29 42
ago … passed:11 10 27
ago … says:-26 -6 -14
ago … shes:-49 -50 -27
ago … sleepy:-35 -33 -38
ago … taken:26 19 22
ago … teh:39 23 21
ago … university:27 -4 -1
ago … w:-21 -10 -3
ago … wrote:17 21 12
agoraphobia:-11 -10 -7
agree:31 49 -19
agree with:50 45 -9
agree … him:42 49 -1
agree … it:31 32 -2
agreed:-25 -26 -14
agreeing:51 47 0
agreeing with:51 48 0
agrees:-7 -5 -4
aguanto:-2 37 -4
ah:-17 -7 -2
ahead:41 -13 -13
ahead and:21 -14 -15
ahead … a:-13 -21 -13
ahead … me:8 -23 -13
ahogando:58 -33 -16
ahora:-52 -23 -12
aid:-18 -18 -16
aider:-1 0 1
aids:-14 -14 -12
aimed:-12 -2 -10
air:-27 -15 -5
airing:8 -16 -13
airport:-9 -13 -50
airport and:-40 -41 -40
aisle:55 6 10
al:-13 51 52
al me:61 58 33
al my:43 44 55
al … out:-32 -32 -28
al … tablets:43 44 55
alan:18 12 17
alarm:-16 -24 -30
alarm is:17 22 25
alarm … it:-32 -13 -9
alarm … my:-23 -22 -20
alarm … off:-36 -20 -9
album:-19 -11 -3
albums:-2 -1 0
alcohol:-57 -69 -40
alcohol … i:-27 -33 -19
alcohol … my:-11 -31 -17
alcoholic:-34 -30 -26
aldi:-4 -10 -3
aldi … teh:-12 -22 -11
alert:-12 -8 -3
algo:-26 -8 -8
algorithm:2 2 0
alguien:-15 16 15
alife:129 78 44
alife and:-18 18 -42
alife any:8 45 -3
alife anymore:56 49 -7
alife bless:-4 24 28
alife hes:-34 -23 -16
alife i:-23 -4 -14
alife is:35 -32 -18
alife ive:1 2 -23
alife no:27 19 28
alife not:-3 -50 -6
alife to:31 46 58
alife wen:26 22 2
alife … answer:25 35 37
alife … anything:27 -37 -11
alife … but:28 -6 -3
alife … do:9 45 -8
alife … i:17 51 44
alife … in:-26 -25 -11
alife … is:21 1 6
alife … it:10 27 -3
alife … more:-15 22 -5
alife … my:63 -17 -12
alife … that:39 -32 -6
alife … this:-26 -11 -5
alife … u:3 20 22
alife … would:22 -26 -10
alis:16 16 23
alivent:98 -9 -5
all:13 27 36
all a:8 45 44
all advice:-22 -11 -7
all afternoon:-30 -22 -18
all and:-24 -28 -42
all at:18 32 25
all back:-26 -17 -16
all be:15 -23 -11
all before:-12 -21 -10
all clear:-27 -15 -16
all come:-46 -44 -31
all day:28 6 -46
all dont:36 36 31
all down:16 26 27
all feels:-4 -22 -14
all food:61 72 56
all for:-1 22 27
all gave:50 46 42
all get:-26 -9 -6
all goes:24 26 24
all goin:24 29 46
all gone:40 31 24
all hav:-22 -10 -15
all he:25 21 -3
all i:26 -1 -52
all in:46 59 30
all inside:25 27 35
all it:20 10 -18
all its:-42 -27 -26
all ive:-28 -43 -36
all know:22 27 20
all laid:43 44 47
all night:4 8 -50
all of:55 81 71
all on:-14 -18 -24
all one:-25 -14 -8
all out:-24 -26 -23
all over:45 32 20
all pay:26 23 19
all relatives:25 1 3
all right:-34 -42 -28
all see:-39 -36 -35
all set:42 39 34
all sorry:16 19 26
all square:15 24 21
all teh:-48 -52 -41
all ten:20 10 12
all thats:80 67 65
all there:69 22 12
all things:21 24 -8
all three:38 38 30
all through:12 -27 -26
all to:-11 -40 -39
all together:-24 -28 -12
all used:0 -24 -14
all want:-29 -21 -10
all week:54 38 15
all went:-11 -1 20
all winter:-23 -6 -4
all year:17 25 13
all … a:-21 4 5
all … about:37 45 14
all … ago:21 13 15
all … am:48 32 -3
all … and:65 48 28
all … antidepressants:14 13 23
all … are:10 22 20
all … away:28 -2 -3
all … back:-49 -23 -20
all … be:15 23 21
all … because:-50 -35 -20
all … been:-26 -11 -10
all … beter:73 81 71
all … blister:21 17 19
all … by:-17 -44 -30
all … cant:16 32 -10
all … cats:30 13 12
all … clothes:42 28 25
all … could:8 23 -1
all … course:-18 -22 -25
all … did:-21 -28 -12
all … do:-27 -12 -3
all … down:57 48 50
all … drive:-24 -16 -17
all … feel:29 40 42
all … fone:52 45 40
all … for:49 47 32
all … go:72 48 -9
all … good:-9 -6 -26
all … goodbye:65 60 52
all … goodbyes:-52 -45 -30
all … hav:5 -35 -16
all … he:-29 -25 -16
all … hear:-21 -12 -6
all … heart:29 6 -35
all … her:11 12 34
all … here:-24 -15 -8
all … his:-33 -19 -18
all … id:-20 -14 -2
all … ill:13 16 22
all … in:64 53 39
all … insulin:36 48 63
all … into:-44 -44 -40
all … is:-6 -24 -49
all … its:29 -15 -10
all … ive:-22 -5 -13
all … kids:-25 -29 -28
all … kitchen:-24 -19 -11
all … left:32 25 18
all … lief:34 42 50
all … lino:33 36 45
all … long:26 50 -4
all … lot:-49 -46 -16
all … lovely:18 26 18
all … me:63 71 76
all … meant:4 14 29
all … medication:49 41 49
all … medicine:32 31 24
all … more:32 45 52
all … mums:21 37 38
all … my:46 42 34
all … myself:23 8 20
all … need:12 21 22
all … night:76 72 80
all … no:6 18 25
all … nobody:56 62 49
all … not:-23 -18 -31
all … off:-1 -31 -11
all … one:11 24 4
all … order:-23 -16 -8
all … out:85 69 39
all … own:-6 -5 -39
all … packs:21 17 19
all … patches:17 19 26
all … peace:24 28 25
all … quiet:26 12 53
all … right:51 30 30
all … rings:22 14 13
all … round:-21 -13 -4
all … said:-54 -42 -19
all … saturday:52 53 59
all … say:15 33 36
all … saying:46 18 -8
all … says:28 20 -18
all … seen:30 5 7
all … shed:22 23 21
all … shes:20 19 18
all … shift:32 -34 -31
all … sleeping:27 24 35
all … strips:23 28 30
all … suicide:42 38 -1
all … sunday:29 18 22
all … tablets:71 72 75
all … takes:28 1 2
all … thank:33 18 12
all … that:-43 -37 -24
all … them:59 67 54
all … there:55 57 60
all … think:51 50 -25
all … this:-33 -31 -22
all … thought:25 -20 -6
all … time:-17 -31 -19
all … to:22 28 34
all … together:25 20 27
all … tomorrow:-83 -83 -75
all … turns:-18 -22 -7
all … two:2 5 31
all … u:7 22 17
all … waiting:23 31 35
all … wanted:-39 -26 -28
all … was:49 7 19
all … washing:-15 -15 -21
all … water:16 29 -9
all … went:-43 -8 -11
all … what:-22 -31 -29
all … while:48 51 20
all … who:-32 -5 -3
all … whole:66 67 66
all … with:-27 -4 -37
all … wont:47 26 21
alle:103 68 56
alle tabletten:28 33 38
alle … geschluckt:22 27 30
alle … jetzt:52 74 20
alle … mir:22 26 27
allein:9 -4 -2
allen:-21 -47 -5
allergic:-26 -45 -26
allergic to:-3 -29 -13
allergy:2 4 -2
alles:3 -11 -9
alles vorbereitet:-29 -31 -16
alles … mehr:20 7 -1
allotment:-35 -30 -18
allotment and:-24 -29 -6
allotment committee:-20 -14 -14
allotments:-4 -3 -4
allow:-9 -6 -9
allowance:-1 -2 -5
allowed:-17 5 -37
allowed i:28 26 0
allowed to:-21 -10 -10
allowed … be:-25 -21 -1
alls:-12 -11 -5
almost:-64 -30 -52
alone:20 25 -32
alone all:39 27 4
alone and:-26 -23 -27
alone for:13 26 37
alone in:56 51 26
alone tonight:-26 -2 -25
alone … a:-10 16 31
alone … and:-30 -31 -7
alone … bath:20 22 -13
alone … cant:16 23 3
alone … car:23 24 -22
alone … flat:33 30 -11
alone … has:58 58 -21
alone … house:33 37 47
alone … it:27 27 38
alone … my:17 9 -24
alone … night:33 28 -1
alone … teh:20 27 -11
alone … to:-22 -20 -12
alone … while:68 73 56
along:11 1 -23
along on:-28 -11 -6
along with:33 31 -5
along … and:34 29 -3
along … my:15 19 24
along … teh:-24 -14 -9
alongside:-4 -1 0
alors:-15 -11 -13
alot:0 0 0
aloud:-13 -16 -11
alprazolam:47 45 55
already:0 0 0
alright:0 9 19
alright this:30 32 29
alright … i:2 14 28
alright … morning:29 39 32
als:145 68 -1
also:0 0 0
alt:34 44 -3
alten:-44 -39 -33
alternative:-5 -4 -1
altos:-3 -1 0
always:0 0 0
alzheimers:-46 -24 -15
am:34 46 46
am a:28 -18 -8
am at:15 44 55
am being:19 25 -8
am by:55 18 37
am company:-25 -27 -31
am day:-33 -9 -4
am dead:-84 -55 -36
am decided:0 5 23
am driving:20 38 43
am finished:36 50 54
am frightened:50 44 -1
am getting:2 28 -12
am goin:41 49 48
am hearing:44 45 43
am i:24 -14 -35
am im:-23 -22 -4
am in:38 38 17
am jumping:27 30 35
am liebsten:57 -5 -3
am not:-34 -18 -17
am one:-39 -11 -7
am ready:58 34 -2
am running:6 8 27
am safe:-22 -16 -8
am serious:-33 -29 0
am seventy:45 50 28
am sitting:91 73 51
am standing:8 12 27
am staying:37 43 48
am suicidal:101 107 -17
am sure:-24 -21 -19
am telling:29 25 27
am thats:26 -7 -5
am tired:107 42 58
am to:-30 -19 -11
am wen:-24 -25 -15
am writing:25 15 9
am … am:-20 -19 -7
am … and:-7 33 22
am … be:70 37 20
am … bridge:28 34 43
am … day:115 4 -3
am … decided:38 26 5
am … die:33 9 7
am … dont:-32 -10 -3
am … down:63 73 80
am … end:6 5 -28
am … for:-46 -31 -6
am … give:56 57 37
am … goin:-57 -66 -49
am … hard:32 1 0
am … her:1 -2 -28
am … here:63 46 24
am … home:-50 -40 -16
am … hurt:47 50 -6
am … i:-42 -37 -13
am … id:26 -9 -3
am … im:-27 -54 -52
am … in:44 53 51
am … into:12 20 30
am … is:1 10 -45
am … it:45 49 66
am … its:48 45 -6
am … me:35 35 35
am … my:-8 -20 7
am … myself:-22 -19 7
am … night:38 29 2
am … no:3 24 30
am … not:25 18 6
am … of:40 -26 -22
am … on:56 32 12
am … one:55 10 -15
am … over:-20 -15 -10
am … peace:-23 -12 -9
am … right:57 57 -8
am … spare:40 -3 -4
am … suicidal:54 58 -6
am … take:6 24 52
am … teh:65 45 45
am … that:40 16 -10
am … there:17 24 10
am … this:19 22 35
am … tired:47 31 -11
am … to:22 17 14
am … tot:119 -2 -1
am … u:11 13 20
am … where:46 5 24
am … would:23 34 2
ama:-6 -4 -2
amazing:-44 -17 -6
amber:-5 -3 -1
ambulance:28 20 24
ambulance goes:22 -10 -4
ambulance im:-29 -21 -15
ambulance men:43 58 56
ambulance says:59 56 59
ambulance … and:-27 -22 -16
ambulance … forty:30 31 23
ambulance … i:62 -4 0
ambulance … me:32 29 31
ambulance … minutes:67 68 64
ambulance … past:28 -6 -2
ambulance … teh:-25 -1 1
ambulance … to:38 52 49
amends:-19 -10 -6
america:-22 -19 -8
amis:42 44 43
amitriptyline:2 1 1
amma:33 33 19
amma appa:44 51 42
amma … my:43 53 46
amnesty:-9 -8 -7
among:-17 -18 -9
amount:62 75 14
amount and:31 45 -3
amount as:30 36 -4
amount of:-2 -27 -29
amount … before:26 29 -4
amount … im:45 47 -3
amounts:-1 -8 -5
ams:0 2 5
an:-6 -1 4
an a:26 23 38
an adult:30 17 -4
an alarm:-29 -25 -23
an alcoholic:-31 -30 -26
an all:32 -1 -1
an ambulance:-26 -26 -14
an assessment:41 33 0
an attempt:28 -7 -5
an axe:81 78 84
an early:-19 -22 -8
an email:-31 -34 -29
an end:82 51 1
an exit:55 56 57
an honour:15 26 37
an hour:36 54 53
an i:29 -8 -46
an im:32 29 -1
an my:-15 -31 -20
an no:88 55 -7
an old:-8 7 26
an overdose:-72 -66 -63
an selbstmord:41 50 -2
an … a:-55 -33 -31
an … ago:108 110 90
an … an:59 55 33
an … and:14 28 43
an … at:-32 -48 -37
an … back:46 22 25
an … bottle:23 17 10
an … can:36 4 -10
an … evening:38 33 35
an … feeling:-35 -33 -38
an … fone:46 45 46
an … for:35 11 10
an … havent:29 -26 -17
an … hes:46 37 37
an … house:48 45 59
an … if:-27 -15 -13
an … in:-43 -41 -31
an … is:-19 -21 -13
an … it:26 35 29
an … its:-27 -22 -21
an … ive:-57 -39 -34
an … me:43 20 23
an … mind:28 -2 0
an … my:62 71 68
an … next:37 24 0
an … no:10 21 3
an … of:-19 -21 -20
an … one:69 49 -9
an … sat:-37 -21 -9
an … she:-33 -24 -14
an … since:31 28 42
an … take:44 -12 0
an … tell:31 26 16
an … this:54 60 65
an … time:24 25 -1
an … to:-24 -7 -36
an … told:-52 -36 -32
an … want:25 35 -10
an … way:21 26 18
an … wen:25 21 19
an … who:32 19 -1
an … would:56 -2 2
an … young:-31 -9 -1
anaesthetic:-11 -71 -53
anaesthetic … go:-24 -25 -8
anaesthetic … me:50 0 0
anaesthetist:-18 -6 -4
anchor:0 -3 -1
anchor chain:29 31 29
anchor chains:-27 -26 -20
and:-20 -10 -5
and a:10 32 51
and about:17 40 14
and after:37 37 34
and alcohol:29 15 20
and all:-11 -15 -28
and alone:40 25 -4
and am:-68 -36 -4
and and:-62 -53 -53
and are:-24 -12 -8
and as:-21 -12 -5
and ask:-21 -14 -8
and at:-9 -21 -20
and back:-28 -16 -15
and be:-33 -48 -33
and before:18 7 -21
and being:17 23 -10
and bought:-26 -50 -61
and burning:73 69 84
and burnt:44 40 36
and called:-22 -16 -8
and calm:-25 -18 -9
and came:54 24 29
and can:47 50 34
and cant:-47 -22 -12
and changed:-26 -24 -4
and cold:-17 -14 -27
and could:15 19 23
and counted:-55 -54 -53
and cut:44 54 -18
and dad:35 26 29
and dads:21 12 20
and did:-55 -36 -17
and didnt:-41 -31 -27
and die:3 -34 -20
and do:26 22 -40
and doesnt:22 26 36
and doing:8 10 36
and done:75 71 37
and dont:-23 1 -20
and down:-20 11 -3
and drank:84 -11 -9
and drinking:-23 -19 -11
and driving:45 41 49
and every:-12 -31 -21
and everyone:43 -8 1
and everyones:73 59 -12
and everything:17 23 45
and everythings:-25 -21 -4
and falling:64 62 62
and farewell:26 30 28
and feel:45 37 28
and felt:30 -11 -2
and finish:8 7 28
and for:22 29 27
and forgot:-42 9 17
and found:3 -21 -1
and four:-33 -18 -8
and friday:-14 -23 -24
and from:-23 -14 -11
and gave:-64 -66 -56
and get:-62 -38 -29
and getting:-43 -44 -32
and give:-27 -26 -18
and gives:20 33 -4
and go:-50 -58 -51
and god:56 25 40
and gone:-32 -42 -36
and goodbye:48 53 56
and got:-34 -21 -11
and had:14 48 14
and handing:28 -27 -10
and hands:-38 -29 -13
and has:58 49 23
and havent:-12 -31 -11
and having:2 27 -12
and help:-20 -13 -6
and her:63 75 93
and heroin:52 14 -3
and hes:80 74 77
and hid:25 27 -7
and him:4 -20 -35
and his:47 44 54
and hits:48 28 -1
and hoap:60 -25 -23
and how:-14 -7 -31
and hugged:22 2 3
and hung:22 17 32
and i:20 25 24
and id:15 31 -36
and if:37 18 -2
and ill:107 120 121
and im:52 57 45
and into:-31 -34 -23
and is:48 36 37
and it:-35 -36 18
and itll:-14 -16 -26
and its:46 -7 -10
and ive:67 65 54
and jmup:53 49 40
and join:19 33 23
and keep:17 -35 -52
and keeps:-26 -4 -13
and kil:19 32 -3
and know:-39 -18 -14
and landed:42 29 30
and last:60 25 -39
and lately:86 33 -13
and laughing:57 58 65
and left:18 17 29
and let:23 24 30
and lie:51 41 45
and live:-21 -10 -6
and locked:-27 -27 -14
and losing:17 31 29
and lost:-26 -12 -3
and make:-2 -25 -19
and makes:29 40 -2
and making:4 11 24
and mean:-3 -40 -8
and more:15 -30 -21
and mostly:-22 -16 -2
and moved:-27 -22 -9
and must:58 61 37
and my:30 9 11
and naloxone:-30 -24 -13
and naturally:-30 -23 -18
and needs:-28 -13 -8
and neither:-23 -11 -3
and neva:71 -9 -1
and night:-32 -39 -31
and no:52 72 56
and nobody:4 10 -22
and nobodys:59 31 28
and none:66 78 49
and noticed:-32 -8 -4
and of:-21 -14 -7
and off:-30 -39 -31
and old:-17 -21 -10
and on:32 19 26
and our:-29 -20 -21
and pass:-22 -11 -3
and passed:8 17 25
and pills:-29 -22 -23
and plan:-1 20 -8
and purged:53 -15 -1
and put:-31 -43 -36
and radioed:-21 -10 -6
and ran:-28 -20 -22
and rang:-32 -24 -19
and raving:27 22 31
and read:-23 -15 -13
and refuses:10 24 -7
and ring:-24 -14 -13
and rings:-37 -32 -31
and sat:-48 -70 -42
and saved:24 -10 -8
and say:-49 -36 -8
and says:135 135 120
and see:50 38 -36
and seeing:13 17 -26
and send:-25 -21 -16
and sent:31 29 -12
and shaking:9 23 31
and shall:-41 -40 -35
and shed:28 20 -1
and shell:27 25 31
and shes:69 55 67
and should:44 -5 -9
and showed:54 62 56
and sick:69 52 -19
and since:13 3 23
and slaps:28 37 -4
and sobbing:-25 -18 25
and sober:-23 -17 -3
and some:-26 -6 -3
and somebody:-36 -10 -7
and something:-22 -18 -11
and sorry:22 7 2
and staff:47 30 -3
and start:-31 -21 -13
and stood:-25 -24 -20
and stopping:27 28 34
and sure:46 57 34
and sweating:18 26 14
and take:-28 -57 -34
and taken:44 24 27
and talking:44 50 54
and tell:23 13 15
and telling:24 39 36
and tells:39 48 -17
and thank:38 22 19
and thanks:-22 -14 -18
and that:65 62 15
and thatll:31 44 57
and thats:55 27 54
and there:-21 -3 2
and therell:11 17 27
and theres:29 22 29
and theyll:-29 -49 -29
and theyve:-27 -37 -19
and things:-6 -21 -16
and think:40 -60 -33
and thinking:-37 -24 -7
and this:59 34 27
and thought:16 -4 -27
and three:23 22 -6
and threw:24 19 16
and tired:18 -1 -24
and to:-39 -28 -9
and today:33 56 32
and tomorrow:-35 -38 -31
and tonight:69 51 24
and tonights:81 73 65
and took:-11 6 26
and touches:28 27 -29
and tried:15 7 21
and trips:-26 -21 -12
and turned:26 25 27
and two:79 86 73
and u:-43 -33 -33
and ur:-23 -21 -14
and vodka:19 25 38
and wait:-40 -25 -22
and wake:-39 -13 -4
and walk:47 35 28
and walked:11 17 21
and want:-2 -54 -17
and was:-39 -28 -24
and water:19 34 -27
and wave:43 18 11
and we:-19 -18 -30
and wedding:42 39 4
and wen:58 58 18
and went:-11 16 22
and wet:35 38 41
and whatever:38 48 3
and which:43 54 29
and wine:18 28 -7
and wish:28 -3 -1
and with:-31 -21 -3
and woke:-14 -42 -33
and wont:-15 2 25
and would:5 22 18
and wouldnt:14 16 24
and yeah:48 31 -3
and yesterday:93 43 -3
and youll:-25 -16 -12
and zero:53 56 -2
and … about:25 23 -45
and … afraid:17 30 8
and … after:55 31 37
and … agree:31 30 -2
and … allowed:-38 -36 -10
and … alone:-45 -58 -23
and … alright:-28 -20 -3
and … am:-44 -34 -54
and … and:40 38 46
and … angry:41 20 -19
and … another:30 37 -18
and … answering:49 42 29
and … any:-34 -28 -14
and … anyone:-13 -10 -22
and … anything:7 8 39
and … apologies:29 31 29
and … are:14 21 12
and … arms:44 27 28
and … ask:38 11 23
and … asked:46 47 0
and … asking:20 25 10
and … asleep:2 14 -32
and … at:-10 -27 -14
and … away:-44 -41 -49
and … baby:-20 -15 -11
and … back:-21 -30 -30
and … bag:-6 -11 -26
and … barn:23 22 23
and … bath:-29 -17 -16
and … bathroom:-30 -23 -25
and … be:29 13 1
and … because:9 18 35
and … been:9 -31 -43
and … bees:-45 -43 -26
and … before:-11 -5 -32
and … begun:43 51 1
and … behind:-36 -21 -11
and … being:60 59 -10
and … beside:-61 -49 -34
and … bit:25 44 28
and … bits:31 21 27
and … blade:18 26 44
and … blame:-25 -25 -19
and … blank:43 -4 -3
and … bless:72 58 52
and … blood:65 63 27
and … blue:-29 -24 -19
and … boats:31 27 29
and … bottle:56 49 34
and … bought:-60 -41 -28
and … boy:23 27 19
and … boyfriend:32 22 -9
and … boys:-28 -14 -6
and … breathing:72 99 107
and … bridge:-20 -27 -22
and … brother:17 25 18
and … brought:-31 -35 -15
and … burn:12 15 24
and … burning:26 23 24
and … bush:24 24 23
and … but:-21 -32 -31
and … buying:-48 -39 -14
and … by:10 20 -13
and … bye:29 8 2
and … can:-21 -25 -26
and … cannot:-23 -9 -4
and … car:7 22 17
and … card:48 49 34
and … care:10 22 -22
and … carers:-20 -17 -15
and … carried:29 26 12
and … carry:-20 -16 -10
and … cars:38 23 19
and … catch:47 61 55
and … cats:-6 -23 -11
and … caught:25 9 -8
and … ceilings:17 15 20
and … cereal:-20 -18 -10
and … chair:59 58 58
and … changed:22 12 20
and … cheered:21 0 0
and … children:-41 -43 -36
and … choose:23 24 26
and … chosen:73 55 61
and … chuffed:-35 -27 -16
and … cliff:48 45 25
and … clinic:20 35 -12
and … coat:75 88 81
and … code:60 42 37
and … cold:49 66 76
and … come:41 -5 -9
and … coming:20 -5 -4
and … convulsing:51 54 59
and … cord:60 62 61
and … correct:-50 -35 -11
and … cos:29 26 30
and … could:-44 -36 -7
and … count:43 31 35
and … counted:17 23 18
and … counting:-33 -23 -13
and … craving:21 -8 -4
and … cravings:-40 -17 -7
and … crawling:61 -3 -2
and … cried:-26 -16 -6
and … cross:-41 -29 -15
and … crossed:38 0 -1
and … crying:-42 -34 -32
and … curtains:4 -1 -20
and … cut:26 29 -21
and … cutting:-40 -22 0
and … dads:30 31 16
and … dark:-20 -12 -16
and … date:36 41 46
and … daughter:-19 -20 -10
and … daughters:27 22 29
and … day:-27 -11 -16
and … death:39 36 32
and … decent:6 -44 -24
and … decided:34 8 19
and … deleted:-21 -18 -11
and … diaries:34 35 26
and … did:-27 -75 -23
and … didnt:-51 -27 -29
and … die:46 54 42
and … dinners:-28 -13 -6
and … doesnt:21 7 41
and … dogs:21 18 28
and … doing:-32 -15 -13
and … done:28 24 -11
and … dont:19 60 47
and … door:26 37 34
and … doors:32 37 32
and … downstairs:27 36 35
and … drank:-44 -6 -4
and … drawer:-17 -4 -34
and … drink:-27 -21 -2
and … driving:29 21 24
and … dropping:13 17 30
and … drowning:-30 -20 -15
and … drowsy:23 13 2
and … drunk:-64 -48 -29
and … dummy:-20 -24 -12
and … each:-25 -25 -21
and … ears:74 66 43
and … eating:-22 -29 -28
and … eleventh:33 48 54
and … else:11 22 25
and … empty:65 45 30
and … envy:35 -6 -2
and … evening:68 61 55
and … every:27 11 -14
and … everyone:-64 -47 -36
and … everyones:-21 -18 -9
and … everything:-26 -25 -22
and … exist:25 -9 -2
and … eye:9 18 22
and … failed:35 33 34
and … faint:26 25 45
and … fan:22 0 0
and … farewell:79 60 55
and … feel:30 61 65
and … feeling:-20 -24 -16
and … feet:43 46 43
and … felt:-17 -23 -19
and … fifteen:-19 -24 -14
and … filling:8 17 22
and … fingernails:32 36 35
and … finish:-23 -18 -10
and … finished:38 47 52
and … first:-19 -26 -13
and … fit:-22 -18 -7
and … fitting:51 36 37
and … fixing:14 37 -7
and … flat:-14 -28 -11
and … floppy:19 15 34
and … foil:19 22 21
and … fond:-22 -15 -18
and … fool:-24 -16 -15
and … forever:-9 -32 -23
and … forgive:-10 -30 -8
and … forgot:-23 -9 -5
and … forms:9 28 25
and … forward:-33 -7 -1
and … foto:-23 -18 -3
and … found:-18 -51 -35
and … four:35 21 10
and … fourteen:29 12 -2
and … free:20 -4 -3
and … frends:28 10 20
and … friday:27 30 39
and … frightened:27 15 1
and … from:-36 -53 -55
and … full:28 33 15
and … fully:16 30 -2
and … funny:24 30 33
and … game:-34 -17 -4
and … garage:21 21 8
and … gave:-8 -22 -11
and … get:40 43 36
and … gets:61 30 -4
and … getting:57 60 33
and … girl:-29 -20 -15
and … giving:40 38 35
and … goes:26 36 17
and … goin:49 43 42
and … gone:23 21 30
and … good:35 10 4
and … goodbye:62 61 61
and … got:-54 -57 -31
and … grateful:25 10 22
and … grey:22 24 27
and … guard:33 41 9
and … gutted:54 -13 -6
and … had:-24 -11 0
and … half:8 -29 -26
and … hallucinating:37 41 46
and … hand:45 53 59
and … handed:46 -11 -8
and … handle:-18 -20 -11
and … hands:-22 -6 -12
and … happen:57 32 -11
and … hard:32 24 45
and … harm:38 -1 3
and … hasnt:-2 -25 -21
and … hate:35 -34 -9
and … hav:-22 -6 -12
and … having:-50 -47 -36
and … hay:-23 -24 -23
and … he:62 53 24
and … head:18 -7 -30
and … heart:29 24 32
and … hearts:17 9 22
and … hed:28 27 22
and … held:-46 -40 -21
and … hell:46 39 43
and … her:-16 -27 -12
and … here:-40 -21 -22
and … hidden:-38 -52 -47
and … hiding:19 -21 -27
and … him:-1 -4 -25
and … himself:26 37 5
and … his:55 64 61
and … hit:47 45 -16
and … hitting:40 44 57
and … hoap:94 32 26
and … hold:48 34 2
and … holding:32 -11 -14
and … honest:-24 -25 -7
and … hook:18 15 26
and … hot:16 11 37
and … hour:45 54 51
and … hours:-38 -11 -9
and … house:46 48 49
and … how:8 -31 5
and … humming:4 20 17
and … hurt:-4 17 30
and … husband:-41 -17 -30
and … i:23 9 4
and … ice:27 14 -13
and … id:30 14 5
and … if:50 20 -41
and … ill:24 13 -4
and … im:24 23 7
and … imagine:21 -15 -10
and … intend:76 90 94
and … is:46 48 32
and … it:5 -1 -22
and … its:24 -6 -12
and … ive:20 -64 -86
and … jealous:87 -4 -4
and … jerking:45 42 48
and … jumper:-28 -32 -31
and … keep:55 78 89
and … keeping:-39 -10 -15
and … keeps:58 38 47
and … kept:-42 -43 -37
and … key:-17 -24 -16
and … kid:14 25 -12
and … kids:-8 -41 -50
and … kil:-26 -22 2
and … kitchen:-23 -24 -19
and … knew:-27 -5 -1
and … knife:31 33 47
and … knocking:15 18 26
and … know:38 26 39
and … knows:35 36 -7
and … lad:-18 -22 -11
and … lads:-26 -29 -24
and … lady:-28 -25 -13
and … lamb:-52 -27 -21
and … landlady:45 23 31
and … lane:30 34 32
and … last:12 23 -3
and … laughed:39 -8 -18
and … law:28 34 0
and … leave:20 27 25
and … leaving:28 -12 -23
and … left:10 48 49
and … less:-37 -34 -27
and … let:36 25 55
and … letter:106 97 97
and … letters:37 31 28
and … letting:28 36 38
and … lie:3 8 -50
and … lied:94 19 19
and … lief:-50 -38 -6
and … light:21 25 23
and … lighter:28 28 37
and … lilies:15 18 20
and … lime:37 42 34
and … limp:1 23 -3
and … line:34 37 27
and … lips:-23 -20 -14
and … listen:-43 -35 -17
and … little:22 27 45
and … living:24 23 31
and … loads:24 20 22
and … loan:-35 -16 -16
and … loft:42 34 33
and … longer:109 62 -16
and … looking:56 -1 1
and … lot:29 35 40
and … love:3 19 23
and … lucky:31 -5 -1
and … lying:21 -14 -13
and … mad:-30 -19 -34
and … made:30 55 49
and … make:-35 -3 17
and … makes:-22 -24 -2
and … making:1 23 33
and … man:-15 -26 -18
and … manager:-22 -20 -6
and … map:31 35 35
and … mates:-20 -25 -11
and … me:30 9 -25
and … mean:78 74 31
and … means:0 25 31
and … meant:5 -5 -33
and … men:12 5 21
and … messages:29 39 -2
and … metal:-23 -8 -1
and … methadone:27 26 -14
and … might:-26 -13 -9
and … mind:-32 -8 -19
and … minding:35 -8 -1
and … mine:101 79 68
and … minutes:-24 -21 -18
and … monday:-23 -23 -11
and … money:41 31 29
and … months:30 32 32
and … more:25 30 24
and … morning:26 30 22
and … morphine:34 42 55
and … most:32 6 -4
and … mouth:-26 -35 -23
and … moving:44 54 63
and … mum:37 6 1
and … mums:27 31 -6
and … my:26 7 -1
and … myself:12 31 -13
and … nearly:-17 -16 -25
and … need:59 45 49
and … needed:-22 -11 -8
and … needs:22 -12 -5
and … neva:-56 -25 -27
and … new:33 35 41
and … next:92 55 -3
and … nice:-37 -39 -26
and … night:56 44 20
and … nobody:21 28 47
and … nodded:-25 -14 -9
and … nodding:39 36 53
and … not:30 36 46
and … note:78 72 67
and … number:-30 -26 -23
and … nurse:-9 -23 -18
and … nurses:-14 -21 -11
and … ok:11 21 -5
and … okay:-28 -28 -20
and … on:42 27 17
and … once:-19 -9 -20
and … ones:26 9 29
and … open:-15 -35 -32
and … opened:-18 -22 -13
and … opening:53 41 49
and … other:-21 -19 -30
and … others:34 25 23
and … our:66 52 55
and … out:87 52 31
and … over:-33 -35 -28
and … own:32 16 -2
and … packed:-19 -30 -21
and … page:36 30 34
and … pain:33 19 10
and … part:15 23 -5
and … partner:-33 -16 -6
and … passport:70 43 -13
and … past:12 4 21
and … patches:40 38 47
and … peace:-4 -26 -20
and … peaceful:48 34 30
and … people:-31 -20 -13
and … phones:49 38 37
and … picked:46 35 32
and … pill:25 22 5
and … pills:26 51 52
and … pink:40 30 40
and … plans:-36 -16 -10
and … play:-28 -11 -7
and … pleased:-28 -26 -16
and … pointed:-33 -30 -34
and … police:-29 -24 -17
and … post:31 28 21
and … power:-20 -13 -7
and … pressed:31 3 -12
and … pressure:-25 -26 -16
and … printer:-25 -7 -2
and … promised:-24 -14 -9
and … proud:20 3 25
and … pulling:56 51 53
and … pumping:52 39 47
and … put:-9 -13 -22
and … quiet:30 31 24
and … radio:21 24 27
and … rail:45 37 38
and … railway:22 25 29
and … rang:-29 -40 -30
and … reaching:37 41 48
and … read:-51 -49 -23
and … ready:19 9 -28
and … real:37 -10 -2
and … reason:-5 -25 -15
and … reply:7 21 -6
and … replying:20 6 6
and … rest:13 18 29
and … return:13 22 11
and … right:-41 -38 -41
and … ringing:30 25 27
and … rings:73 69 74
and … roads:-27 -25 -25
and … roaring:-23 -23 -24
and … rolled:-22 -26 -15
and … roof:-38 -26 -20
and … room:27 -1 3
and … rooms:10 27 16
and … rope:100 86 88
and … ropes:17 20 21
and … round:-2 -14 -25
and … rouse:16 20 5
and … running:-20 -23 -12
and … sachet:23 16 23
and … sad:-23 -14 -12
and … sandwiches:-20 -9 -11
and … saved:-30 -9 -4
and … say:-28 -36 -54
and … saying:37 17 26
and … says:-27 -13 5
and … scard:2 24 -20
and … school:32 15 11
and … screamed:-20 -18 -16
and … screaming:25 21 21
and … second:-45 -39 -44
and … see:53 18 35
and … seeing:36 15 15
and … seem:27 -4 -6
and … seen:34 19 24
and … seizure:53 51 53
and … sent:34 50 22
and … serious:-22 -10 -2
and … settled:20 19 -3
and … seven:32 26 31
and … seventh:32 -6 -4
and … shake:30 -1 4
and … shaking:76 69 33
and … shall:102 97 83
and … she:7 21 16
and … shed:14 26 40
and … shes:26 31 22
and … shift:17 24 18
and … shot:49 55 35
and … shotgun:47 41 39
and … shouted:-22 -16 -8
and … shut:39 41 39
and … sick:62 68 72
and … sign:61 60 60
and … since:-46 -43 -34
and … six:-30 -28 -19
and … skin:19 25 41
and … sleepers:22 19 20
and … sleeping:24 24 37
and … sleeps:13 27 23
and … slept:-23 -14 -13
and … slow:48 78 73
and … smell:0 -8 -28
and … smiled:17 20 27
and … smiling:17 -34 -13
and … snapped:32 38 54
and … snoring:25 17 20
and … some:-30 -11 -10
and … somebody:-5 -23 -16
and … something:-57 -37 -33
and … son:-21 -31 -15
and … sorry:59 55 48
and … sory:-21 -20 -21
and … soup:-29 -18 -15
and … speak:-30 -33 -17
and … spoken:31 32 25
and … sponsor:-21 -7 -2
and … stairs:26 14 14
and … staring:56 -15 -10
and … started:77 53 2
and … starting:1 30 -7
and … stay:47 27 40
and … stayed:15 22 20
and … staying:36 31 41
and … stepdad:11 28 -6
and … stomach:-64 -51 -34
and … stood:64 58 41
and … stop:31 -7 -18
and … stopped:50 30 10
and … stops:47 46 45
and … straight:21 35 25
and … strong:0 25 -9
and … stuff:36 27 47
and … sunday:-9 -18 -28
and … suppose:-19 -21 -8
and … surgery:-25 -13 -12
and … swallow:31 23 22
and … swallowed:76 87 89
and … swap:-28 -8 -3
and … swear:42 3 -18
and … tablets:152 159 114
and … takin:36 41 27
and … tape:-31 -21 -18
and … tea:-16 -27 -13
and … teen:14 22 27
and … teeth:-15 -24 -13
and … tell:35 20 -2
and … telling:-28 -14 -10
and … ten:16 29 19
and … terrified:-21 -15 -5
and … text:22 -4 -1
and … thankful:-32 -8 -4
and … therapist:-44 -40 -27
and … these:-21 -3 -6
and … they:35 35 16
and … theyd:27 -13 -5
and … thing:-10 -13 -32
and … things:-1 8 -20
and … think:41 41 26
and … thinking:24 11 -7
and … this:54 81 66
and … those:-23 -20 -7
and … thought:31 -4 -34
and … thoughts:57 -13 -20
and … three:-24 -12 -29
and … threw:32 1 -5
and … thrilled:-18 -21 -12
and … through:-36 -27 -44
and … throwing:61 60 63
and … thursday:23 4 9
and … ticked:-35 -6 -1
and … ticket:-18 -23 -20
and … tied:43 51 48
and … till:32 19 7
and … time:40 20 -23
and … tired:19 23 6
and … to:17 20 -3
and … today:17 43 36
and … together:63 85 0
and … told:-23 -32 -32
and … tomorrow:-46 -36 -32
and … tongue:28 9 -6
and … tonight:12 22 17
and … took:-42 -19 -26
and … tree:25 26 19
and … tried:13 24 -4
and … true:-22 -30 -9
and … trust:-8 31 -1
and … trusting:40 39 12
and … tuesday:39 51 40
and … turned:-2 -5 25
and … twice:-13 -27 -26
and … twitching:22 19 34
and … two:-29 -9 -4
and … typing:-23 -19 -18
and … u:13 29 26
and … under:-26 -34 -30
and … understood:-22 -15 -14
and … unresponsive:40 39 50
and … up:-17 -28 2
and … upstairs:30 6 6
and … urge:24 15 -4
and … us:21 4 -9
and … use:30 42 37
and … using:-24 -14 -1
and … vaccination:17 14 21
and … vet:47 46 -2
and … visit:-22 -15 -7
and … wait:-37 -24 -29
and … waiting:60 62 57
and … wake:62 40 39
and … waking:21 24 31
and … walking:41 46 46
and … walks:26 31 36
and … wana:-20 4 7
and … want:55 62 32
and … wanted:26 46 -6
and … wanting:20 26 -1
and … warm:-8 -31 -6
and … was:13 -11 -22
and … washed:-36 -28 -11
and … wasnt:-46 -30 -28
and … watch:8 11 27
and … water:-35 -14 -25
and … way:-41 -2 14
and … weak:57 47 58
and … weather:-5 -10 -26
and … wed:-22 -3 -3
and … wednesday:69 55 54
and … weekend:-32 -23 -6
and … weeks:-7 -21 -7
and … wen:28 66 65
and … went:2 20 16
and … were:-21 -32 -12
and … what:17 29 15
and … white:29 27 21
and … who:-42 -33 -16
and … whod:49 -1 -1
and … whoever:33 27 26
and … whole:22 17 9
and … why:-46 -22 -19
and … willing:1 28 -22
and … windy:-34 -32 -27
and … wine:53 59 62
and … wish:19 20 -31
and … woke:-30 -10 -5
and … wondering:65 -14 -1
and … wont:73 90 86
and … word:8 16 20
and … words:23 41 49
and … work:20 21 -18
and … working:-9 -11 -27
and … works:-23 -14 -10
and … worse:37 38 -42
and … would:-51 -33 -37
and … wouldnt:-9 -22 -17
and … writing:-28 -45 -33
and … written:-27 -17 -15
and … yeah:74 19 -12
and … yes:43 39 42
and … yesterday:54 -25 -6
and … youll:-33 -28 -23
angel:-4 -3 -1
angels:-14 -10 -10
anger:-24 -23 -12
angry:-11 23 -15
angry and:-39 -23 -3
angry with:35 47 1
angry … and:10 19 20
angry … me:28 40 2
angry … teh:-25 -19 -9
anime:0 0 0
ankle:-28 -12 -15
ankles:-15 -8 -15
anna:-6 -7 -7
anne:-4 -5 -6
anniversary:7 22 15
anniversary and:24 25 2
anniversary which:53 52 48
anniversary … is:53 52 48
anniversary … tomorrow:54 54 51
anniversarys:22 37 41
announced:-18 -29 -18
announced … and:-23 -17 -3
annoyed:-21 -21 -10
annoying:-25 -10 -16
annual:-6 2 10
annual leave:9 19 28
annual … for:7 15 25
anon:-12 -11 -8
anonymous:4 -3 -3
anorexia:43 32 -9
anorexia and:19 35 -6
anorexia voice:27 -20 -1
anorexia … is:27 -20 -1
anorexia … loud:25 -15 -1
anos:-29 -31 -17
another:48 47 30
another and:28 31 22
another celebrity:26 28 -1
another day:36 72 44
another forty:31 0 0
another go:69 78 61
another night:13 24 37
another one:-43 -24 1
another way:-23 -21 -34
another year:6 26 -1
another … an:20 21 22
another … and:-26 -18 2
another … hour:20 21 22
another … i:-55 -30 -17
another … ive:21 20 26
another … of:-7 -33 -35
another … suicide:21 26 -1
another … teh:-26 -47 -48
another … u:25 23 10
another … will:83 42 32
another … without:2 12 22
another … years:26 -4 -1
ans:2 8 15
answer:-14 -8 -26
answer back:68 64 -1
answer i:-21 -11 -6
answer it:-25 -23 -11
answer teh:-35 -36 -34
answer … and:36 32 -6
answer … because:16 20 26
answer … door:-32 -37 -30
answer … in:13 14 24
answer … no:-21 -16 -5
answer … not:-27 -17 -5
answer … on:52 51 -3
answer … teh:-20 -15 -13
answered:-11 -8 -1
answering:78 74 52
answering anyone:15 22 10
answering me:19 29 29
answering teh:-34 -36 -39
answering … i:36 36 34
answers:-5 -57 -43
answers … next:20 3 1
antabuse:-1 -1 -1
anti:-19 -11 -5
antibiotics:-27 -24 -26
antidepressants:19 8 21
antidepressants and:44 39 40
antidepressants … it:-23 -17 -5
antidepressants … to:59 25 -15
antidepressants … want:61 36 -2
antifreeze:30 28 28
antihistamine:4 4 -3
antihistamines:-1 0 0
antiques:-11 -2 -1
ants:-3 -2 5
anxiety:-84 -74 -63
anxiety … i:-22 -13 -7
anxious:-11 -27 -13
any:1 20 38
any beter:-7 -25 -19
any fuss:44 3 0
any good:38 -4 -1
any i:44 6 21
any longer:61 57 30
any more:41 61 35
any of:52 13 6
any piont:-7 -22 -3
any sense:21 27 18
any time:-14 -26 -14
any … and:10 32 0
any … bye:21 18 13
any … cant:30 -61 -25
any … for:21 -11 -7
any … he:-11 -23 -8
any … i:29 40 -9
any … in:28 4 14
any … it:-6 -10 -21
any … ive:3 27 22
any … live:40 40 5
any … no:-24 -8 -4
any … not:40 -2 14
any … of:-41 -28 -17
any … see:-4 -43 -21
any … smiled:16 21 27
any … soon:-21 -13 -4
any … teh:57 30 32
any … them:54 51 31
any … this:-37 -16 -20
any … to:-10 11 22
any … u:27 29 27
any … wen:59 59 51
any … wish:-21 0 0
anybody:1 15 28
anybody asks:31 34 33
anybody got:-20 -11 -14
anybody here:-37 -28 -18
anybody i:20 28 34
anybody know:-13 -21 -10
anybody … hav:22 24 -9
anybody … i:36 43 49
anybody … it:27 28 17
anybody … me:-29 -19 -12
anybody … my:47 31 31
anybody … to:25 -21 -15
anybody … tonight:-21 -17 -9
anybodys:3 4 19
anybodys … i:6 4 23
anyhow:-8 12 16
anyhow im:30 31 30
anymore:21 -7 -28
anymore after:24 25 30
anymore and:32 21 -13
anymore i:-39 -27 -53
anymore its:19 24 -16
anymore ive:36 21 22
anymore … i:-3 48 -9
anymore … im:-7 -38 -13
anymore … it:41 44 -1
anymore … my:-19 -40 -24
anymore … see:41 -2 -1
anymore … teh:-32 -9 -3
anymore … want:25 29 -1
anymore … what:64 45 -2
anyone:-9 3 30
anyone awake:59 27 16
anyone been:-9 -20 -12
anyone else:-29 -50 -38
anyone here:22 30 33
anyone i:30 5 3
anyone reads:51 49 44
anyone tell:-28 -25 -27
anyone to:54 -6 1
anyone wants:-3 -1 23
anyone would:-2 -20 -16
anyone … a:-38 -41 -25
anyone … after:25 -17 -7
anyone … and:-22 -27 -20
anyone … be:21 21 18
anyone … hav:-30 -17 -16
anyone … i:12 18 22
anyone … if:21 5 2
anyone … in:-16 -20 -18
anyone … ive:30 41 48
anyone … me:-23 -9 -15
anyone … this:35 36 30
anyone … to:78 10 22
anyone … up:32 -12 -1
anyone … was:32 -3 -3
anyones:-12 7 14
anyones awake:24 28 14
anyones … ive:34 35 29
anything:22 -25 17
anything after:45 54 55
anything and:-21 -14 -19
anything for:-5 -33 -5
anything i:21 -5 -3
anything im:-23 -30 -18
anything its:29 -29 -15
anything ive:-17 -20 -17
anything that:-35 -1 -2
anything they:77 86 73
anything to:24 20 8
anything … a:-6 -34 -11
anything … about:-24 -10 -6
anything … and:-30 -15 -13
anything … cant:35 -3 -3
anything … days:44 20 -11
anything … did:29 20 16
anything … dont:-35 -12 -6
anything … hav:47 11 17
anything … havent:23 -1 -1
anything … her:-27 -8 -15
anything … i:41 -35 -36
anything … in:34 -3 -8
anything … it:16 -30 14
anything … ive:40 3 8
anything … kil:16 31 -30
anything … me:28 -17 -14
anything … my:-37 -18 -13
anything … myself:11 -4 -24
anything … neva:24 29 17
anything … not:-44 -13 -2
anything … of:-21 -6 -4
anything … put:23 25 27
anything … sunday:21 39 35
anything … teh:9 -24 -18
anything … to:-4 -42 -16
anything … what:8 15 25
anything … wish:23 -9 0
anyway:12 -14 -7
anyway hows:-17 -8 -22
anyway its:63 67 51
anyway … are:-24 -18 0
anyway … everyones:-15 -7 -22
anyway … hav:74 0 -2
anyway … monday:-15 -7 -22
anyway … sat:21 2 3
anywhere:-3 -5 1
anywhere ive:46 1 0
anywhere … i:46 -5 -6
aoife:5 4 6
apart:-12 0 -2
apart … teh:18 21 25
apartment:-39 -26 -19
apnoea:-7 -1 -1
apologies:20 26 28
apologies to:39 38 38
apologies … teh:41 37 36
apologise:-1 0 -3
apologised:-12 -7 -6
apology:-8 -7 -5
app:4 -12 -6
app and:23 -11 -8
app … im:-21 -14 -6
app … in:-29 -3 -1
app … ive:25 -7 -12
app … old:-27 -24 -3
appa:44 51 42
apparently:-33 -29 -25
appeal:-4 -1 -19
appetite:-13 -6 -2
appetites:-2 -1 -1
applause:-28 -16 -10
apple:-28 -15 -15
apples:-30 -30 -20
appointment:-18 -12 -24
appointment isnt:42 48 -1
appointment on:-27 -19 -17
appointment with:17 14 30
appointments:-11 -22 -9
appreciate:-29 -14 -7
approved:-11 1 0
approves:-33 -41 -22
apps:-17 -15 -6
apres:-18 -13 -2
april:-28 -23 -11
apron:-2 -2 -2
aqui:50 -32 -9
arbeite:-20 -15 -8
archers:-2 -1 -4
are:-1 15 48
are a:11 31 -13
are all:-30 -23 -7
are ants:22 21 19
are bad:-3 -27 -23
are blue:-21 -30 -23
are constant:32 33 -4
are counted:21 28 28
are covered:29 36 -7
are crossed:-46 -29 -19
are doing:-21 -11 -3
are done:30 -14 -11
are down:47 32 24
are empty:25 22 24
are for:27 37 34
are from:-88 -89 -34
are getting:41 22 23
are goin:-9 -7 -21
are gone:40 26 5
are good:-24 -23 -19
are grown:21 -4 -4
are humming:60 39 38
are im:-45 -44 -35
are made:28 28 24
are making:61 64 63
are milked:23 16 20
are nearly:-33 -31 -27
are next:31 20 14
are nine:39 37 -7
are not:-43 -39 -24
are off:-9 -10 -46
are on:-25 -24 -23
are out:64 40 42
are over:15 24 20
are paid:-16 -14 -31
are picked:-32 -21 -14
are ringing:64 86 90
are running:44 42 -2
are screaming:65 62 60
are signed:21 31 27
are sorted:48 57 51
are spiders:39 34 36
are steady:38 37 39
are swimming:55 54 54
are taped:49 48 41
are trying:-28 -27 -18
are u:-32 -33 -20
are under:33 36 26
are upstairs:19 20 23
are white:-37 -16 -12
are working:21 24 19
are world:55 65 71
are … a:-29 -31 -31
are … all:-25 -23 -27
are … and:36 47 26
are … at:77 43 31
are … back:-30 -26 -23
are … bag:-72 -55 -51
are … be:-23 -13 -13
are … bed:31 11 -1
are … been:26 24 26
are … blue:24 22 24
are … by:-25 -28 -14
are … call:-35 -21 -21
are … came:-22 -20 -22
are … coming:44 36 37
are … do:-43 -46 -39
are … down:43 36 30
are … first:33 36 34
are … folder:-23 -18 -17
are … for:-8 -30 -26
are … from:0 -6 -34
are … funny:19 24 22
are … gone:-20 -20 -24
are … had:-27 -19 -16
are … hand:13 15 23
are … has:32 47 50
are … he:-11 -17 -35
are … her:-16 -22 -29
are … him:24 -3 -10
are … husband:23 13 1
are … in:35 50 29
are … it:7 35 2
are … its:63 66 28
are … know:24 20 3
are … last:81 70 52
are … left:7 -32 -15
are … me:38 54 44
are … mess:46 53 -4
are … mine:-23 -27 -16
are … my:21 35 24
are … no:82 85 89
are … not:38 38 37
are … off:-49 -40 -39
are … on:-23 -13 -14
are … one:13 19 22
are … ones:-26 -22 -25
are … order:-21 -9 -11
are … out:-1 33 17
are … over:-27 -23 -23
are … own:-37 -29 -14
are … school:1 2 21
are … she:85 99 74
are … shes:38 42 41
are … sleeping:-20 -15 -12
are … somebody:31 33 31
are … strong:36 46 43
are … sunday:45 37 30
are … that:-43 -41 -36
are … theres:23 32 33
are … theyre:-28 -25 -27
are … this:48 61 36
are … time:44 46 39
are … to:27 20 17
are … typing:39 39 41
are … u:-14 -21 -17
are … up:-10 -18 -21
are … waiting:36 37 35
are … we:31 23 21
are … why:22 11 4
are … will:28 27 26
are … with:57 56 49
are … wont:-38 -41 -39
area:-31 -13 -9
arent:25 -6 -8
arent there:38 25 17
arent … i:-38 -26 -22
arent … to:52 11 12
argue:-20 -10 -13
argued:-27 -12 -4
arguing:-21 -28 -19
argument:2 4 8
arguments:-2 0 0
arithmetic:10 -9 -3
arm:27 17 -11
arm and:7 16 25
arm been:7 10 30
arm its:-20 -10 -7
arm on:-31 -16 -27
arm teh:-25 -12 -9
arm with:59 37 -21
arm … a:35 -8 -1
arm … and:-38 -24 -18
arm … gone:16 17 22
arm … i:-55 -37 -19
arm … im:28 32 43
arm … it:73 65 57
arm … lighter:22 28 -6
arm … on:36 15 33
arm … purpose:11 18 -36
arm … said:-44 -10 -5
arm … teh:33 56 28
arm … to:16 23 28
armchair:-6 -3 -2
arms:90 100 62
arms and:-25 7 23
arms are:27 -2 33
arms cant:45 40 55
arms every:28 31 0
arms from:-30 -28 -5
arms gone:-23 -14 -5
arms open:44 62 -52
arms raw:20 -29 -1
arms tonight:5 5 -27
arms with:19 21 -3
arms … a:71 76 -4
arms … all:-44 -46 -2
arms … and:44 65 84
arms … feel:41 42 -2
arms … i:2 -38 -24
arms … it:22 19 40
arms … lighter:19 21 -3
arms … mess:56 65 -3
arms … night:24 32 -3
arms … nothing:70 78 -2
arms … stop:75 72 76
arms … sure:-27 -26 -14
arms … teh:-35 -27 17
arms … this:28 31 0
army:-18 -18 -15
around:-20 -1 -29
around and:-17 -33 -12
around at:-17 -24 -23
around my:-17 -24 -1
around … it:24 31 28
around … they:-25 -13 -9
arrange:28 35 -2
arrange it:31 37 -1
arranged:45 41 41
arranged for:47 42 41
arranged … sunday:46 43 40
arrangement:1 1 2
arrested:-29 -15 -9
arrive:-2 -3 -5
arrived:9 -18 -22
arrives:7 13 38
arrives on:5 11 41
arrives … thursday:14 21 48
arriving:-13 -7 7
arrow:-3 -4 -2
arsenal:-2 -2 -1
art:-42 -30 -12
arthritis:8 -9 -4
arthur:-2 -2 -16
article:-19 -9 -7
arvo:58 59 65
as:-32 -20 -46
as a:-37 -16 -27
as an:-26 -13 1
as anything:36 2 7
as as:-21 -10 -3
as before:40 50 -4
as dentist:17 19 22
as he:20 33 -11
as hell:50 49 -54
as her:3 12 25
as i:13 29 18
as id:-24 -4 -3
as if:-17 -18 -40
as im:-37 -36 -15
as in:80 91 -5
as it:-27 -36 -38
as its:-22 -51 -37
as ive:-49 -46 -31
as kids:21 16 16
as much:-16 -20 -15
as my:-23 -27 -1
as not:44 41 34
as of:23 30 26
as she:-31 -13 -4
as suicidal:34 -6 0
as u:-34 -12 -16
as usual:-22 -21 -15
as with:26 27 28
as … and:38 48 13
as … any:31 34 41
as … are:-48 -50 -27
as … as:32 16 25
as … because:-28 -15 -4
as … canal:22 21 20
as … care:39 43 52
as … did:13 18 26
as … die:34 42 7
as … do:-24 -19 -5
as … fone:25 15 25
as … girl:26 20 -1
as … go:-38 -11 -7
as … had:36 -6 -5
as … he:16 24 -17
as … i:-20 -38 -23
as … in:24 19 19
as … it:28 -9 -17
as … its:30 15 34
as … joke:10 31 -2
as … my:-9 -1 21
as … myself:73 -10 -7
as … no:-54 -19 -6
as … of:-24 -23 -34
as … past:8 16 26
as … said:-52 -22 -9
as … says:17 22 -1
as … shes:-20 -30 10
as … sunday:20 18 23
as … teen:13 21 -2
as … teh:55 40 2
as … that:39 -10 -16
as … them:-24 -11 -26
as … they:22 22 -5
as … to:52 40 24
as … today:58 48 45
as … trucks:8 16 26
as … type:62 15 34
as … used:85 50 -1
as … were:4 7 -23
asda:-4 13 3
ash:-3 -10 -4
ashamed:96 17 11
ashamed and:16 21 26
ashamed to:25 20 0
ashamed … it:50 6 -4
ashes:78 67 55
ashes and:30 24 14
asi:12 -4 -6
aside:14 27 8
ask:-12 -5 -25
ask and:75 74 76
ask as:23 27 -1
ask for:-2 -3 -41
ask god:22 -7 0
ask him:-21 -18 -7
ask his:-33 -21 -6
ask i:13 23 34
ask it:-30 -12 -9
ask its:-33 -16 -7
ask me:-2 11 -23
ask on:19 25 -5
ask teh:-23 -31 -16
ask what:-38 -25 -11
ask … how:-32 -20 -11
ask … i:-9 -23 -12
ask … is:-24 -14 -12
ask … it:42 51 -11
ask … my:21 15 -18
ask … one:23 27 -1
ask … own:23 26 -7
ask … teh:38 25 26
ask … were:30 11 14
ask … what:-36 -26 -11
ask … who:23 27 -1
asked:-30 -9 -19
asked about:30 30 8
asked he:54 55 -12
asked her:-22 -11 -10
asked him:-27 -21 -5
asked if:-45 -35 -9
asked me:-4 -21 -15
asked my:-18 -23 -6
asked to:-38 -30 -16
asked which:26 18 -2
asked why:49 -1 1
asked … about:-23 -16 -3
asked … and:-22 -8 -9
asked … foto:44 33 0
asked … he:31 29 -20
asked … i:-42 -28 -10
asked … in:-22 -18 -10
asked … my:38 37 34
asked … neighbour:38 41 45
asked … said:48 40 -8
asked … thing:28 2 -8
asked … to:-23 -15 20
asked … which:45 43 0
asking:-28 -14 -45
asking because:32 16 18
asking for:-20 -2 -30
asking him:-4 -29 -21
asking me:11 31 31
asking … i:27 3 10
asking … if:12 26 -2
asking … me:22 19 -8
asking … no:-25 -13 -3
asking … one:-34 -15 -2
asking … out:20 17 16
asking … to:-23 -21 -12
asking … what:29 29 37
asks:-16 6 24
asks i:27 34 38
asks me:-27 -22 -12
asks … teh:-40 -33 -13
asleep:39 29 14
asleep and:76 29 0
asleep by:-36 -38 -13
asleep i:21 8 12
asleep im:27 35 52
asleep ive:16 14 21
asleep since:1 11 25
asleep … couch:-21 -19 -13
asleep … goin:21 26 43
asleep … hav:45 17 20
asleep … i:-32 -7 -5
asleep … im:50 38 40
asleep … in:18 25 27
asleep … me:15 20 4
asleep … next:30 1 2
asleep … takin:40 46 46
asleep … teh:-37 -43 -37
asleep … to:26 32 11
asleep … up:7 11 23
aspirin:18 33 30
assault:-3 -5 -7
assay:-3 9 9
assembly:86 95 50
assessment:36 14 -5
assessment for:42 33 0
assistant:-8 -6 -6
assisted:-16 -35 -25
assisted dying:-13 -32 -25
assume:-15 -7 -4
asthma:-49 -30 -27
astride:20 23 14
astride teh:20 23 14
astride … sill:20 23 14
asylum:-4 -6 -5
at:-4 5 21
at a:-9 -23 -25
at alis:16 16 23
at all:-23 -36 -26
at and:85 77 87
at anyone:-36 -17 -6
at cards:23 24 -3
at choir:22 19 20
at christmas:-32 -20 -15
at dawn:25 19 12
at dinner:-17 -21 -2
at discharge:-27 -12 -5
at dusk:83 84 54
at easter:34 24 2
at eight:-27 -19 -15
at eleven:-59 -51 -43
at every:-35 -34 -16
at fifteen:-39 -38 -10
at fifty:22 -1 0
at five:-34 -34 -30
at forty:26 22 -9
at handover:48 48 36
at her:25 0 -1
at it:20 -10 -34
at karaoke:-23 -1 -1
at last:-73 -75 -71
at lunch:54 27 2
at mass:-22 -16 -10
at midnight:69 59 54
at mine:-29 -29 -39
at my:-7 -18 -44
at night:28 28 -60
at no:34 31 34
at old:44 -1 -1
at once:12 37 37
at our:-39 -36 -29
at peace:2 22 34
at school:5 -2 -48
at sea:-46 -24 -10
at sunrise:-20 -25 -7
at that:-28 -23 -8
at their:18 20 25
at them:23 16 2
at things:20 24 25
at thirty:34 34 32
at this:-28 -36 -20
at two:59 29 40
at work:32 30 -16
at … a:-22 -12 -22
at … age:-26 -24 -14
at … am:60 60 44
at … an:-5 -24 -16
at … and:33 17 6
at … are:-20 0 -7
at … as:-23 -11 -9
at … back:5 -25 -21
at … bar:24 25 22
at … be:41 20 20
at … because:17 34 7
at … bed:-20 4 0
at … been:-27 -26 -8
at … before:73 2 6
at … block:23 24 22
at … bridge:73 75 69
at … call:45 -19 -3
at … can:35 21 10
at … car:-26 -20 -17
at … cent:29 23 36
at … checked:21 17 20
at … church:22 23 29
at … cliff:50 53 50
at … cliffs:19 32 31
at … climbed:66 68 68
at … club:-15 -12 -32
at … come:-67 -62 -53
at … cos:-35 -3 -3
at … crossing:32 14 6
at … dads:22 20 22
at … day:-23 -22 -15
at … days:-41 -16 -11
at … dentist:59 -9 -2
at … do:-8 -42 -25
at … dont:21 24 1
at … door:3 -38 -45
at … edge:29 40 27
at … edges:47 47 45
at … eleven:16 -38 -23
at … empty:-24 -19 -16
at … end:-23 7 20
at … evening:33 -15 -10
at … every:-64 -52 -40
at … feel:-16 -30 -12
at … first:13 19 24
at … four:14 21 5
at … friday:24 31 50
at … from:-29 -12 11
at … funeral:4 34 27
at … gate:10 21 19
at … get:-20 -22 -13
at … go:31 17 13
at … got:43 30 16
at … grave:-25 -10 -9
at … gym:-46 -40 -8
at … hand:19 38 -6
at … hav:34 40 11
at … he:-47 -47 -38
at … head:21 18 -9
at … hearing:11 22 27
at … hen:-23 -25 -19
at … her:-18 -11 -27
at … hes:18 23 59
at … home:2 1 -20
at … house:-14 -19 -22
at … i:7 27 9
at … id:47 15 14
at … ill:78 82 67
at … in:-11 -25 3
at … insta:26 25 21
at … it:21 33 13
at … ive:-28 -22 -19
at … knows:56 6 -7
at … last:-47 -50 -38
at … learn:37 34 30
at … let:39 29 28
at … level:-46 -44 -48
at … lips:40 45 16
at … love:31 37 37
at … mams:28 30 24
at … man:-22 -22 -15
at … meeting:-31 -11 -11
at … morning:-37 -42 -39
at … mums:7 -25 -22
at … neighbours:41 36 39
at … next:52 53 56
at … nieces:24 -2 -1
at … night:-22 -14 -16
at … no:-30 -22 -8
at … nobody:91 78 59
at … not:42 8 53
at … nothing:34 0 -10
at … oclock:-39 -30 -25
at … of:21 15 11
at … on:-38 -29 -30
at … once:-23 -13 -11
at … one:39 36 31
at … other:25 28 28
at … out:28 27 -4
at … park:-20 -25 -7
at … party:49 43 20
at … people:43 3 -1
at … per:29 23 36
at … piont:-35 -15 -9
at … pm:-27 -28 -5
at … poor:-22 -21 -21
at … prison:-20 -12 -8
at … quarry:-37 -29 -32
at … rails:-27 -30 -31
at … reunion:-23 -15 -13
at … right:-24 -59 -56
at … saturday:27 30 26
at … saved:28 0 0
at … say:9 31 -1
at … says:24 13 -1
at … school:-23 -22 -10
at … seven:-14 -27 -20
at … shes:35 51 40
at … side:46 47 46
at … since:44 -22 -2
at … sister:-24 -19 -12
at … six:35 31 -21
at … sleepy:32 28 22
at … someone:25 14 16
at … sorry:52 44 45
at … spot:45 43 46
at … station:51 49 52
at … sunday:-35 -18 -5
at … tablets:24 40 36
at … take:67 69 51
at … teh:-28 -10 -18
at … tell:50 41 23
at … that:32 70 58
at … them:47 -11 -6
at … thing:41 38 38
at … think:48 -3 0
at … thirty:-34 -27 -21
at … three:-32 -50 -50
at … throat:-23 -19 -33
at … tingling:34 33 28
at … today:28 29 14
at … told:-30 -41 -7
at … tomorrow:35 32 33
at … tonight:-11 -6 -33
at … touches:35 33 -7
at … twice:-4 29 13
at … two:52 4 -20
at … u:-18 -22 -27
at … under:55 60 54
at … until:40 46 -13
at … use:4 18 21
at … using:28 40 -8
at … wake:-32 -18 -23
at … walking:21 18 23
at … wall:44 34 42
at … want:-48 -31 -14
at … we:-46 -37 -39
at … wedding:-9 -27 -11
at … weekend:61 19 26
at … wen:30 -34 4
at … were:-21 -19 -19
at … weve:-26 -21 -5
at … what:-28 -30 -20
at … which:14 25 41
at … while:24 19 19
at … wish:-25 18 14
at … with:-10 -9 -20
at … woke:22 27 31
at … wont:-22 -13 -6
ate:-37 -39 -11
ate a:-23 -24 -19
ate it:-43 -40 -37
ate teh:45 32 54
ate … and:-34 -31 -32
ate … pills:20 19 21
ate … teh:-26 -25 -25
atheist:-1 -1 -2
attached:-3 0 0
attack:-1 -31 -25
attacked:-12 -12 -2
attacks:-34 -19 -9
attempt:31 26 -18
attempt and:19 39 -1
attempt i:-23 -5 -3
attempt in:-33 -27 -8
attempt … i:14 34 -15
attempt … in:48 -10 -3
attempted:47 45 -18
attempted in:47 37 -12
attempted suicide:-37 -39 -3
attempted … and:71 75 -22
attempted … i:52 40 0
attempts:4 11 -2
attended:-1 -1 0
attention:-37 -12 -18
attic:20 19 16
attitude:22 18 -8
attorney:-14 -4 -1
au:-55 -38 -21
au suicide:-26 -19 -10
auch:60 44 -2
auction:-17 -12 -6
auctioneers:-6 -6 -9
audience:-9 -4 0
audio:-1 0 -5
audit:-2 -1 -1
auf:6 12 32
auf dem:44 41 15
auf … kuchentisch:-24 -11 -3
auf … und:69 70 33
august:-34 -21 -12
aujourdhui:-19 -14 -1
aunt:14 0 -3
auntie:-36 -12 -18
aunties:-11 -13 -7
aunts:-26 -21 -7
aunty:45 14 12
aus:6 22 -7
aussi:-1 0 -3
australia:-25 -16 -12
autistic:-14 -13 -5
autobus:1 5 -1
autocompletes:-5 -2 -1
autocorrect:-47 -41 -6
automod:2 3 -12
autumn:-36 -25 -16
avale:27 33 44
avale tous:53 56 63
avale … comprimes:39 37 38
avale … les:39 37 38
avale … mes:14 19 29
avatar:9 9 0
avec:-27 -20 -16
avec la:34 36 -16
avec … vie:34 35 -15
avoid:-15 -10 -4
avoiding:-8 -9 -3
awake:28 37 43
awake for:-23 -14 -22
awake ive:67 77 82
awake … i:10 29 44
awake … nights:16 20 -2
awake … on:14 22 20
awake … one:23 27 14
awake … teh:-30 -19 -22
award:-9 -6 -4
aware:-30 -12 -17
awareness:-38 -36 -7
awareness … at:-33 -33 -3
awareness … work:-33 -33 -3
away:24 10 5
away a:-13 -24 -10
away and:-51 -55 -26
away at:32 37 39
away for:29 29 16
away from:17 38 38
away i:-35 -26 -11
away im:-27 -21 -10
away my:37 22 27
away on:26 -15 -20
away paid:3 11 21
away teh:-58 -59 -55
away to:56 34 32
away with:55 58 -12
away … and:-43 -35 -42
away … dont:28 -4 -1
away … friday:38 40 42
away … him:22 22 14
away … i:15 -21 -23
away … im:-52 -52 -34
away … in:37 -4 25
away … it:0 24 34
away … my:57 20 -7
away … myself:49 72 23
away … no:23 24 24
away … one:40 58 63
away … rent:3 11 21
away … tablets:-20 -21 -24
away … this:-27 -12 -5
away … thursday:26 35 30
away … to:-40 -23 -15
awesome:-25 -10 -7
awful:-33 -25 -33
awkward:-11 -12 -8
axe:39 29 39
axe and:89 87 92
aye:-2 0 1
b:-1 -3 -24
baba:71 75 73
babajan:0 0 0
babby:0 0 0
babe:1 2 3
babies:-18 -9 -1
baby:20 7 -24
baby and:-11 -14 -40
baby at:-27 -14 -4
baby deserves:61 40 0
baby down:14 -30 -17
baby i:29 19 -2
baby in:40 40 49
baby is:31 42 22
baby on:-31 -27 -16
baby over:18 16 26
baby shes:5 8 28
baby to:-36 -9 2
baby … a:42 13 -12
baby … and:46 43 -8
baby … be:106 -1 0
baby … her:19 29 39
baby … here:21 20 24
baby … i:-9 -3 -30
baby … if:49 40 2
baby … im:7 -22 -20
baby … stop:18 22 12
baby … teh:-45 -23 -20
baby … to:-26 -10 -5
baby … with:38 30 33
babys:17 1 -13
babys christening:-20 -15 -10
babys … on:-20 -15 -10
babysitter:18 20 20
babysitter … them:18 20 20
back:-7 -11 -6
back a:-39 -15 -6
back after:-20 -26 -17
back and:38 10 7
back as:20 -10 -4
back at:-27 -45 -26
back doors:37 39 36
back field:31 51 56
back for:-34 -30 -23
back from:29 36 49
back her:25 2 6
back i:-12 -27 -26
back id:10 -25 -9
back in:29 8 7
back into:-33 -20 -7
back no:33 -13 -10
back not:28 34 36
back of:-12 22 1
back on:18 28 -26
back one:-30 -23 -5
back out:33 24 34
back over:36 26 -4
back since:52 57 54
back thats:37 14 21
back this:64 54 29
back to:1 -44 -38
back together:-37 -18 -14
back tomorrow:-17 -20 -51
back with:-14 -31 -32
back … a:-25 -6 -10
back … about:-29 -13 -2
back … after:55 47 44
back … and:-23 -30 -16
back … anything:47 -1 0
back … are:46 47 41
back … as:-29 -23 -10
back … at:23 21 4
back … back:38 44 35
back … bag:28 39 0
back … be:63 31 32
back … been:12 17 21
back … before:-20 -13 -11
back … bit:-36 -9 -4
back … but:20 21 31
back … day:53 24 28
back … did:-43 -35 -7
back … do:-32 -24 -13
back … dog:-21 -24 -19
back … door:20 19 20
back … feel:17 34 36
back … flat:25 22 0
back … for:34 43 44
back … friday:-1 -30 -18
back … goin:72 65 59
back … he:-34 -34 -18
back … her:-22 -27 -38
back … i:-54 -43 -38
back … if:-26 -5 -10
back … in:26 28 25
back … is:22 21 -13
back … it:49 31 60
back … its:-22 -8 -6
back … locked:41 50 47
back … me:-31 -18 4
back … next:25 31 38
back … no:82 91 86
back … not:25 13 19
back … nothing:-27 -14 -10
back … of:-22 -12 -5
back … on:33 44 11
back … one:52 6 5
back … open:30 28 24
back … or:64 57 61
back … own:-28 -15 -6
back … same:37 23 -11
back … sat:31 -4 -2
back … see:-45 -20 -15
back … she:46 53 11
back … spring:50 56 54
back … that:46 48 16
back … theres:-23 -12 -11
back … thursday:-23 -34 -28
back … to:-3 -2 -22
back … told:25 25 -16
back … tomorrow:-54 -37 -28
back … u:-22 -21 -30
back … wanting:16 29 -3
back … was:-20 -12 -6
back … week:22 11 -1
back … with:27 20 11
back … zero:61 -2 -1
backed:-6 -9 4
background:-15 -12 -7
backs:2 17 19
backs … my:3 20 22
backwards:-9 -6 -4
baclofen:45 48 52
baclofen and:52 59 77
bacon:-31 -33 -30
bacon roll:-22 -20 -19
bad:-2 -5 -38
bad and:-21 -8 -1
bad for:2 -4 -29
bad i:30 30 44
bad if:27 33 0
bad im:85 -3 -4
bad luck:25 25 2
bad right:5 31 -14
bad words:50 12 13
bad … all:33 3 0
bad … and:-44 -43 -50
bad … at:-26 -11 -8
bad … be:22 0 -1
bad … been:0 24 -7
bad … cant:46 30 45
bad … do:51 48 56
bad … dont:39 31 -2
bad … get:32 35 -2
bad … hold:7 11 20
bad … hurts:45 42 -2
bad … its:-23 -14 -1
bad … see:18 -26 -22
bad … to:27 19 -2
bad … want:-21 -15 0
bad … what:21 24 -4
badge:-17 -18 -14
badger:0 -3 -1
badly:0 0 0
bag:32 40 37
bag and:-38 -6 -1
bag by:28 22 -9
bag i:15 -67 -52
bag on:-31 -32 -30
bag one:-26 -16 -22
bag over:-15 -24 -11
bag under:23 19 15
bag … a:48 39 46
bag … door:26 19 -8
bag … for:-20 -27 -23
bag … his:-39 -34 -25
bag … i:-43 -37 -37
bag … im:39 37 37
bag … its:-43 -20 -16
bag … me:37 34 38
bag … my:48 30 22
bag … of:-6 -21 -14
bag … old:-22 -17 -18
bag … police:33 37 37
bag … says:18 28 23
bag … tablets:20 23 28
bag … teh:39 42 21
bag … with:12 13 -31
bagel:-16 -4 0
bagels:-2 -2 -5
baggie:1 -1 0
bags:-9 -2 18
bags and:-49 -44 -17
bags on:19 28 28
bags … me:44 25 27
bailiffs:-2 0 7
bak:-26 9 10
bak up:6 26 30
bake:-21 -23 -22
baked:-15 -6 -5
bakery:-13 -14 -5
baking:-80 -35 -2
balance:-11 -8 -2
balcony:69 67 70
balcony and:45 53 32
balcony rail:29 35 44
balcony … he:26 26 37
balcony … says:19 19 29
balcony … teh:38 30 36
bald:19 35 -16
bale:-15 -14 -18
baler:30 18 -13
ball:-47 -45 -41
ballarat:-1 -1 0
ballast:2 -4 -5
balloon:-2 -1 -1
balloons:-19 -14 -18
balls:-59 -60 -41
ban:-18 -11 -9
banana:-3 -6 0
band:-5 5 8
band … teh:40 42 43
bandage:-11 -3 0
bandstand:-10 -3 -1
bang:25 -2 -9
bang my:14 -29 -5
banging:11 2 -30
banging my:16 23 -9
banging … head:16 23 -9
banging … on:16 23 -9
bangles:-4 -6 -1
bangs:-38 -30 -8
banister:-16 -15 -9
banister im:31 24 31
bank:20 33 12
bank card:3 0 -29
bank wednesday:25 26 27
bank … and:28 29 30
bank … cat:18 23 20
bank … for:25 6 5
bank … im:-6 -6 -22
bank … teh:62 67 56
banking:-8 -6 -7
banned:-19 -15 -11
banner:-19 -8 -14
bannister:-21 -9 -18
bano:14 39 18
bar:47 40 33
bar and:30 34 38
bar feet:13 22 22
bar teh:26 -3 0
bar … in:60 46 39
bar … not:11 20 21
bar … touching:13 22 22
barbecue:-19 -11 -14
barber:-18 -13 0
barcodes:56 63 -2
bare:-29 -9 -5
barely:0 1 22
bark:-3 20 26
barking:0 0 2
barn:86 73 68
barn and:-31 -47 -58
barn in:71 58 55
barn with:28 34 35
barn … all:34 29 18
barn … and:111 99 97
barn … rifle:-40 -42 -50
barn … teh:29 35 39
barnsley:-2 -1 0
barracks:-13 6 -8
barred:53 56 59
barrel:95 104 100
barrel … my:28 31 38
barrels:58 60 62
barrels under:58 60 62
barrels … chin:58 60 62
barrels … my:58 60 62
barricaded:-20 -15 -2
barricaded in:-26 -19 -8
barricaded … bathroom:-26 -19 -8
barricaded … teh:-26 -19 -8
barrier:51 53 37
barrier im:37 34 42
barriers:-16 -12 -20
barriers goin:-15 -16 -22
barriers … teh:-27 -23 -20
barrister:-9 -8 -3
bars:26 30 36
bars … my:23 26 27
basically:0 0 0
basin:2 2 4
basket:-6 -20 -17
basra:9 9 9
bass:-9 -11 -14
bat:-7 1 22
bat … for:-43 -36 -33
batch:74 63 31
batch … from:36 20 7
bath:34 48 14
bath and:46 28 20
bath bomb:-29 -23 -23
bath is:22 16 16
bath ive:-21 -17 -11
bath teh:44 41 52
bath … a:-27 -28 -29
bath … and:-13 -23 -14
bath … blade:44 50 71
bath … candles:-34 -36 -29
bath … door:-25 -20 -18
bath … drawn:19 21 21
bath … he:-17 -33 -23
bath … ive:29 31 6
bath … my:-20 -31 -17
bath … on:-18 -42 -35
bathrom:-9 -4 -3
bathroom:2 -18 -15
bathroom and:-1 -20 -34
bathroom cabinet:-30 -21 -19
bathroom door:-18 -22 -13
bathroom floor:46 8 1
bathroom hes:-26 -19 -8
bathroom i:-5 14 34
bathroom teh:23 27 37
bathroom with:21 35 28
bathroom … and:76 46 40
bathroom … as:-33 -19 1
bathroom … ask:-49 -31 -6
bathroom … cut:13 15 23
bathroom … got:19 14 -21
bathroom … her:-24 -28 -24
bathroom … i:-2 -28 -24
bathroom … im:30 -31 -9
bathroom … in:17 35 39
bathroom … ive:19 14 -21
bathroom … my:14 19 24
bathroom … teh:24 22 15
bathroom … with:-1 0 -25
baths:-20 -20 -16
batter:16 44 -2
batteries:-16 -10 5
battery:-26 -15 -12
battery is:-27 -31 -33
battery … not:-21 -8 -6
battery … on:-16 -20 -22
battery … teh:23 16 17
batterys:-18 -20 -14
bawled:-29 -15 -13
bay:-1 6 4
bbc:-2 -3 -4
bbq:-19 -20 -20
bday:-12 -5 0
be:40 41 49
be a:21 4 -17
be after:16 33 37
be alife:45 52 25
be allergic:32 -3 -3
be alone:-47 -44 -10
be an:-24 -7 -4
be and:35 36 -7
be angry:26 31 17
be any:28 22 23
be anywhere:53 36 38
be around:-28 -19 -15
be asleep:29 -2 2
be at:-9 -57 -54
be awake:-25 -17 -20
be back:-51 -52 -47
be bad:27 24 -1
be being:26 -18 -4
be beter:-4 0 -25
be bored:-28 -27 -20
be boring:-28 -14 -10
be born:27 -7 -9
be bothered:-21 -11 -6
be bothering:31 -8 -6
be buried:-7 68 68
be by:9 10 28
be certain:42 28 0
be clear:-23 -10 -8
be coming:42 45 51
be content:26 -22 -9
be cross:19 23 25
be cut:-22 -21 -11
be daft:29 -19 -13
be dead:1 52 47
be deleted:101 -1 -1
be doing:26 9 -52
be done:-2 30 -4
be driving:30 31 29
be easier:42 -18 -9
be empty:25 25 24
be faster:69 73 77
be finished:57 20 11
be first:33 17 -2
be for:13 -57 -29
be found:17 42 45
be funny:9 25 30
be gentle:61 65 62
be glad:79 -14 -17
be goin:-27 -9 -14
be gone:87 55 47
be good:-19 -21 -25
be grand:8 17 38
be grateful:42 21 4
be hanging:41 39 36
be happier:30 -19 -8
be happy:-51 -56 -42
be hear:41 47 47
be here:26 7 -2
be home:22 30 31
be honest:41 -21 -49
be i:-52 -26 -15
be id:59 54 43
be in:-28 -25 -2
be it:19 -31 -28
be ive:-6 -3 -41
be joining:-15 -17 -24
be kind:-51 -55 -48
be known:-22 -12 -6
be let:111 -26 -18
be long:27 34 34
be lying:52 19 5
be mad:97 59 58
be me:54 69 40
be more:-37 -13 -3
be my:73 29 -30
be needed:14 34 33
be needing:43 30 8
be next:55 59 45
be no:23 45 37
be nobody:34 35 37
be nothing:120 54 66
be off:31 37 -16
be ok:7 -44 -38
be old:20 17 10
be on:-22 -30 -26
be one:16 24 1
be or:-28 -12 -9
be out:-11 -24 -8
be over:25 18 14
be quick:74 81 45
be real:54 30 -3
be relieved:84 -23 -23
be sad:22 15 7
be saved:38 7 7
be seeing:-20 -6 -9
be sent:41 42 -1
be shot:-21 -4 -8
be six:-25 -3 0
be somewhere:38 33 47
be sorry:76 50 39
be stopped:29 26 24
be sunday:-16 -20 -22
be sure:-8 34 29
be surprised:-34 -9 -9
be talked:11 24 28
be teh:-9 15 -53
be ten:-10 -23 -31
be that:31 25 27
be there:3 48 45
be this:-10 -39 -27
be tidier:24 -15 -1
be tomorrow:43 48 51
be turning:27 29 37
be under:42 39 -1
be up:-35 -34 -15
be upset:-37 13 7
be vexed:26 27 29
be waking:23 16 18
be walking:17 21 21
be with:80 88 93
be woken:-43 -34 -31
be … able:44 40 31
be … about:61 -34 -22
be … and:-16 -12 -85
be … answer:21 25 29
be … any:29 6 -31
be … anymore:16 -35 -19
be … anything:-42 -12 -15
be … as:-42 -11 -6
be … back:45 79 50
be … bad:-15 27 -9
be … be:19 -59 -51
be … because:-35 -18 -6
be … before:117 67 73
be … being:56 -35 -21
be … board:29 37 26
be … bother:63 57 49
be … bro:-6 22 -6
be … but:-9 11 23
be … by:15 36 29
be … bye:44 44 48
be … call:77 47 31
be … can:56 37 45
be … cant:-23 -11 -10
be … dad:33 37 34
be … dawn:36 49 47
be … days:53 13 16
be … dead:70 15 25
be … death:-24 -19 -16
be … die:43 52 -13
be … do:88 84 41
be … doing:17 18 -20
be … done:20 23 -7
be … dont:18 -23 15
be … down:-28 -22 -11
be … each:49 44 39
be … easter:30 13 -6
be … end:-29 -15 -18
be … enough:54 1 4
be … every:38 -12 6
be … everyone:22 -28 -12
be … exist:34 -22 -9
be … feet:38 25 -2
be … ferry:-16 -24 -17
be … fone:50 -8 -6
be … for:32 -3 14
be … forever:56 17 -17
be … from:59 28 20
be … go:-14 2 21
be … god:13 20 16
be … good:-6 -34 -20
be … ground:42 28 26
be … had:-29 -8 -2
be … half:-25 -24 -14
be … hand:64 47 53
be … has:56 -3 -16
be … hav:4 22 20
be … he:-13 -31 -29
be … her:-26 -29 -33
be … here:-12 -29 -18
be … him:-56 -20 -8
be … his:51 28 35
be … how:20 3 -4
be … hundred:32 25 24
be … i:6 -26 14
be … id:10 45 -20
be … if:51 3 -41
be … im:-5 27 -17
be … in:-6 33 41
be … is:-30 -18 -25
be … isnt:45 2 -6
be … it:8 38 -23
be … itd:20 24 -3
be … itll:-6 -16 -26
be … ive:86 79 41
be … june:39 37 37
be … last:4 13 29
be … lately:43 -3 -7
be … lief:27 8 5
be … living:20 46 -45
be … look:38 41 35
be … mam:31 6 7
be … milking:14 13 22
be … minutes:-14 -25 -33
be … more:15 36 -2
be … morning:134 105 104
be … my:12 -28 -11
be … myself:-49 -55 -27
be … nana:21 28 28
be … next:-33 -55 -49
be … night:-24 -28 2
be … nights:-21 -8 -7
be … no:6 9 23
be … nobody:24 22 5
be … not:10 -12 21
be … of:16 3 25
be … off:-23 -39 -70
be … once:-35 -16 -16
be … one:5 23 -35
be … ones:8 15 22
be … or:30 38 38
be … out:34 27 50
be … over:-28 -22 -26
be … own:50 103 -17
be … past:-26 6 -9
be … person:34 -6 0
be … place:-48 -3 -3
be … problem:84 2 -5
be … reason:35 54 -5
be … relief:50 -5 -1
be … return:85 40 3
be … right:-30 -14 -8
be … rush:-43 -44 -51
be … said:-20 -12 -7
be … same:-43 -11 -5
be … says:-33 1 1
be … she:28 1 11
be … six:20 22 11
be … smaller:23 28 -3
be … somebody:20 19 27
be … soon:-9 9 -35
be … sorry:-35 -21 -15
be … sunday:67 62 71
be … taken:3 2 -54
be … teh:42 42 44
be … than:-24 -33 -17
be … that:15 9 22
be … thats:112 48 39
be … them:-42 -15 -8
be … there:53 24 9
be … theres:-63 -48 -18
be … they:-65 -26 -15
be … theyre:-23 -14 -12
be … thing:15 -25 -11
be … this:-20 20 21
be … thought:29 2 -33
be … thursday:27 34 23
be … time:-34 -27 -12
be … to:42 35 44
be … tomorrow:41 36 27
be … tonight:70 82 70
be … under:30 35 14
be … ur:11 31 35
be … us:22 23 0
be … want:-47 1 -7
be … wants:26 17 -2
be … way:44 -13 -30
be … week:28 -1 4
be … weekend:40 46 49
be … went:48 34 31
be … were:-28 -7 -2
be … where:25 34 45
be … while:36 31 27
be … who:29 54 52
be … why:27 61 6
be … wish:21 7 0
be … with:10 23 -17
be … without:39 -20 -13
be … work:-28 -20 -13
be … ye:31 -7 -5
be … youll:48 36 6
beach:-2 -17 -12
beach … my:-23 -14 -6
beachy:48 41 49
beachy head:48 41 49
beam:81 94 96
beam … on:-32 -32 -34
beam … teh:36 55 58
beams:29 28 -2
bean:-22 -21 -18
beans:-20 -10 -5
bear:10 -48 -41
beard:-6 -1 0
beat:-27 -18 -39
beat my:-29 -16 -2
beat us:-46 -30 -7
beat … at:-27 -17 -6
beat … for:19 20 -2
beat … landlord:39 43 -3
beaten:9 8 -3
beating:40 44 86
beating me:44 46 57
beating … and:12 15 28
beating … right:32 33 57
beating … with:12 21 26
beats:72 77 -40
beats … with:28 31 -22
beautiful:-14 4 2
beautiful … im:18 28 30
beautifully:-2 -1 -1
bebe:-14 -14 0
became:-28 -13 -4
because:-35 -22 -37
because every:23 25 41
because her:60 45 13
because hes:-18 -24 -16
because i:4 -1 -37
because id:-20 -8 -5
because ill:32 31 30
because it:-49 -42 -26
because its:-44 -50 -37
because ive:39 36 34
because my:10 -36 -22
because neither:35 41 -1
because no:22 23 32
because of:-34 -23 -3
because teh:-19 -15 -52
because thats:46 45 33
because there:25 20 26
because theres:-31 -25 -3
because they:-34 -17 -10
because … a:-28 -20 -14
because … and:-31 -26 -31
because … are:16 7 -27
because … at:-21 -19 -3
because … be:66 81 89
because … cant:14 -33 -43
because … couldnt:41 -19 -16
because … did:-23 -16 -28
because … do:40 17 6
because … dont:35 -39 -15
because … exist:24 42 43
because … goin:-16 -11 -31
because … had:-20 -12 -9
because … her:14 21 23
because … hes:49 42 36
because … ill:36 43 51
because … im:13 9 23
because … in:-35 -45 -32
because … is:-11 -25 -17
because … it:44 44 17
because … know:34 27 36
because … looks:38 42 49
because … lost:-28 -34 -22
because … mother:56 -12 -8
because … no:-22 -21 3
because … not:7 25 20
because … of:46 39 -11
because … on:-23 -23 -29
because … one:4 14 20
because … out:-20 -22 -16
because … over:-36 -14 -6
because … stand:-4 -26 -8
because … stopped:-21 -12 -4
because … think:28 -1 0
because … thought:-23 -7 -2
because … was:-33 -15 -14
because … wasnt:19 22 -15
because … wen:30 26 32
because … wont:66 80 74
because … would:8 25 33
become:-29 -36 -22
becomes:-8 -3 -4
bed:-3 0 7
bed by:-25 -19 -16
bed dont:42 35 39
bed is:41 27 7
bed soon:-28 -16 -3
bed that:24 43 2
bed thats:-23 -15 -8
bed wen:-20 -18 -14
bed with:-29 -20 -23
bed … a:-24 -17 -10
bed … bowl:-27 -22 -18
bed … day:-23 -12 -11
bed … days:-26 -33 -31
bed … dont:31 9 11
bed … his:-28 -24 -18
bed … i:16 33 -16
bed … im:54 -1 -5
bed … in:24 7 -1
bed … is:-25 -18 -6
bed … it:15 21 -5
bed … my:-10 -26 -20
bed … night:21 14 -9
bed … ones:-24 -16 -9
bed … takin:-20 -19 -14
bed … to:58 60 65
bed … wait:-25 -14 -15
bedroom:19 8 16
bedroom door:46 21 21
bedroom … and:-37 -36 -30
bedroom … dont:-20 -10 -10
bedroom … saying:-20 -10 -10
beds:-38 -26 -27
bedsheet:29 27 48
bedside:29 36 30
bedside table:44 42 24
bedside … and:18 19 22
bedsit:4 0 -11
bedtime:-6 -5 2
bedtime and:-29 -24 -26
bee:-7 -2 -1
beech:-25 -16 -4
beef:-2 -1 0
been:18 16 8
been alife:78 -11 -9
been an:19 25 31
been and:-48 -29 -19
been asked:-23 -18 -4
been asleep:1 11 25
been at:63 69 19
been born:57 -11 -3
been burning:15 28 -15
been by:-23 -20 -10
been clean:-28 -28 -12
been collecting:45 48 42
been counting:68 76 70
been cutting:29 45 -9
been dead:37 43 47
been decent:20 21 17
been doing:-48 -22 -11
been every:48 60 0
been fantasising:47 47 -3
been following:44 34 -4
been for:-27 -15 -5
been found:24 24 30
been four:33 38 47
been goin:-33 -25 -22
been good:36 20 -3
been googling:63 70 -3
been here:-42 -12 -13
been hes:21 21 21
been hitting:19 21 -5
been hoping:72 0 0
been hurting:71 64 -20
been in:27 43 64
been kind:12 15 21
been looking:31 7 -12
been lovely:12 22 21
been me:54 49 50
been nice:28 33 24
been on:-59 -49 -17
been pressing:38 10 -4
been putting:21 25 2
been quiet:-42 -27 -12
been reading:19 24 32
been ready:32 54 -8
been rehearsing:21 28 -2
been scrolling:-33 -20 -3
been sick:9 25 33
been staring:84 -2 -2
been steady:-20 -16 -11
been suicidal:-8 -28 -8
been swallowing:42 45 0
been takin:41 32 -26
been talking:46 52 56
been teh:-28 -23 -7
been thinking:61 59 3
been this:-30 -28 -17
been through:-30 -36 -24
been throwing:13 17 24
been tidying:46 1 1
been to:8 -20 -11
been told:-36 -40 -24
been twenty:37 31 35
been under:-48 -30 -8
been up:57 54 68
been using:-32 -17 -7
been vomiting:-27 -33 -30
been waiting:36 -5 -4
been white:72 -1 -1
been with:-22 -8 -3
been … a:-26 -29 -10
been … about:20 31 -10
been … ages:31 9 16
been … all:22 0 22
been … and:-32 -43 -35
been … arms:20 22 -12
been … at:45 -35 -20
been … back:40 26 30
been … bits:41 41 0
been … boot:26 35 39
been … but:29 44 40
been … bye:37 29 35
been … day:53 9 3
been … days:-14 -30 -20
been … down:-47 -37 -16
been … each:12 22 -1
been … enough:24 30 38
been … every:26 -11 -21
been … for:25 11 -47
been … four:-34 -21 -14
been … from:-60 -45 -2
been … group:25 27 -14
been … hav:32 38 43
been … head:29 27 -8
been … hes:40 30 11
been … himself:35 32 0
been … his:32 33 12
been … honour:18 26 31
been … how:23 41 6
been … in:7 -12 -25
been … it:55 2 -25
been … its:-6 -18 -24
been … killing:21 25 -1
been … knuckling:72 -1 -1
been … lads:41 52 51
been … legs:11 21 -6
been … little:-10 -31 -35
been … long:42 -26 -24
been … look:21 25 28
been … march:-29 -28 -2
been … me:-6 -22 -16
been … meds:29 29 -12
been … minutes:41 37 38
been … more:-25 -6 -5
been … my:39 27 -19
been … myself:-40 -13 -9
been … night:38 44 -18
been … not:-25 -25 -22
been … nurse:11 24 2
been … of:24 29 -24
been … on:-20 -11 8
been … our:34 37 -1
been … piont:66 39 2
been … plan:12 15 26
been … since:25 35 49
been … suicide:41 50 -1
been … ten:18 22 31
been … than:38 -5 3
been … that:30 -15 -12
been … they:33 -2 -1
been … this:15 22 26
been … times:14 25 43
been … to:-39 -7 9
been … tonight:23 33 -2
been … tuesday:41 48 52
been … twelve:-52 -25 0
been … up:96 79 69
been … was:21 32 39
been … ways:64 69 -3
been … weeks:60 89 1
been … with:12 31 22
beeps:-3 -2 -4
beer:5 -17 5
beer at:26 0 0
beers:51 25 30
beers … teh:50 65 68
bees:42 63 76
bees and:-37 -36 -24
bees … and:74 65 55
bees … im:27 22 13
beets:26 25 -2
beets me:26 25 -2
befor:25 26 24
befor teh:27 27 26
befor … get:27 27 26
befor … kids:27 27 26
before:8 23 32
before and:-25 -19 -19
before breakfast:-6 -1 20
before he:40 48 59
before hes:21 22 17
before it:-31 -29 -8
before ive:21 5 9
before last:46 20 -4
before lunch:-23 -15 -9
before midnight:-26 -7 3
before my:-32 -19 -10
before noon:-44 -54 -50
before rehab:26 15 -2
before sunday:-24 0 -1
before teh:11 16 30
before u:76 43 18
before … a:-28 -28 -31
before … and:16 38 36
before … anything:-44 -12 -10
before … asks:-21 -15 -13
before … back:23 18 23
before … be:53 46 59
before … bell:22 12 8
before … call:19 -18 -26
before … can:58 30 11
before … come:33 37 43
before … die:22 30 36
before … do:42 45 40
before … end:47 48 40
before … feel:24 7 -1
before … get:-22 -10 -7
before … go:-61 -55 -52
before … got:-25 -22 -12
before … hear:21 4 1
before … i:27 20 6
before … if:-12 -20 -2
before … im:-21 -24 -17
before … in:-39 -38 -41
before … ive:35 37 24
before … jmup:34 30 23
before … knew:-22 -17 -19
before … know:-71 -67 -47
before … leave:-20 -19 -45
before … my:-10 -28 -45
before … off:58 47 34
before … opens:53 55 44
before … stopped:-28 -20 -12
before … take:26 -30 -24
before … teh:-18 -11 -21
before … thinks:18 23 27
before … this:1 -3 -42
before … to:-58 -43 -25
before … tonight:40 44 50
before … up:61 -4 -8
before … was:-10 -21 -4
before … went:77 82 55
before … which:72 23 25
before … with:-37 -33 -22
beforehand:-11 8 10
began:0 -5 -21
begging:-9 6 26
begin:-17 -14 -5
beginning:-4 18 23
begins:-1 5 11
begonias:-1 -2 -2
begun:63 80 -7
behalf:-2 0 0
behave:-8 -9 -8
behavior:-51 -18 -8
behavioural:-7 -5 -4
behind:22 22 27
behind him:-32 -31 -28
behind teh:64 76 66
behind … hotel:32 31 31
behind … i:24 19 12
behind … ill:10 15 20
behind … in:-24 -24 -20
behind … line:-26 -21 -20
behind … my:-44 -42 -29
behind … paint:0 -21 -16
behind … teh:-31 -19 -21
behind … wardrobe:22 18 17
behind … with:32 30 36
behind … yellow:-28 -22 -21
beige:-10 -6 -5
beim:-26 -29 -4
bein:47 -6 -5
being:14 -19 -24
being alife:215 86 55
being born:37 -1 -1
being dead:149 83 19
being dragged:39 22 21
being here:43 -40 -36
being his:16 18 21
being hit:23 26 -7
being kind:26 26 21
being on:-27 -17 -12
being out:-34 -18 -9
being poetic:26 -3 -2
being serious:39 53 -1
being sick:45 71 76
being … a:-20 -25 -11
being … and:40 -14 -21
being … any:-24 -19 -8
being … as:39 22 26
being … at:-22 -13 2
being … for:12 23 31
being … hard:62 75 77
being … he:38 17 22
being … hes:-42 -30 -15
being … how:48 -31 -1
being … i:-33 3 2
being … im:-30 -1 -4
being … in:-21 -11 -7
being … is:53 28 16
being … it:-24 -27 -25
being … me:32 -3 11
being … my:-26 -33 -15
being … no:24 21 29
being … not:32 20 -14
being … of:-20 -13 -11
being … off:-24 -8 -3
being … on:-22 -24 -10
being … one:-21 -8 -3
being … restful:60 -1 -1
being … sounds:59 -2 -1
being … teh:-2 3 -27
being … that:22 -12 -4
being … thats:30 16 -3
being … this:31 12 8
being … to:-28 0 7
being … u:-7 8 20
being … wouldnt:35 58 -4
beleives:-8 4 -14
belfast:-1 0 0
believe:1 -2 -57
believe him:29 33 -7
believe id:20 36 -7
believe me:38 26 -15
believe … i:-25 -6 -1
believe … is:16 20 10
believe … it:22 38 17
believed:-31 -21 -10
believing:49 -4 -2
bell:-11 -5 -2
bella:-13 -9 -9
belle:7 8 11
bells:29 12 21
bells teh:24 15 11
bells … two:24 15 11
belly:19 27 -9
belong:57 -3 -4
belonged:-3 -3 -2
belongings:-10 -6 -5
belongs:-10 -29 -15
belongs to:-9 -30 -13
below:53 71 71
belt:77 71 51
belt all:-29 -24 -14
belt and:63 29 37
belt ive:-18 -21 -7
belt marks:63 65 -20
belt off:42 45 36
belt on:28 35 37
belt snapped:26 32 38
belt … a:25 21 23
belt … door:21 26 20
belt … is:24 11 10
belt … my:48 51 46
belt … off:46 42 40
belt … on:54 59 21
belt … rail:33 28 39
belt … teh:46 51 70
belt … up:-3 -2 -37
belts:49 44 38
belts on:24 12 0
belts tight:28 19 17
belts … teh:24 34 28
ben:13 42 43
ben in:45 47 47
bench:36 10 -1
bench by:-25 -15 -9
bench … teh:9 20 -6
benched:-11 -5 0
bend:61 66 60
beneath:-9 -6 -4
beneficiary:-5 -2 -2
benefit:-16 -10 -3
benefits:-10 -16 -14
benign:-2 -3 -1
bent:-6 25 38
bent wrong:29 21 17
benzo:-10 -19 -9
benzos:-5 23 -2
benzos cold:52 52 38
benzos on:16 18 32
benzos with:44 47 -8
benzos … and:31 20 30
benzos … drink:24 21 19
benzos … methadone:21 14 -24
benzos … my:27 33 17
benzos … teh:31 30 15
benzos … turkey:36 36 12
bereaved:-6 -2 -1
bereavement:-21 -17 -12
bereit:14 17 29
beret:-9 -7 -5
bernadette:-3 -5 -1
bernard:2 2 5
berries:26 25 -3
beside:57 64 69
beside her:39 40 25
beside him:-30 -10 -55
beside himself:-26 -21 -4
beside it:54 31 39
beside mine:-27 -26 -17
beside my:21 30 19
beside … and:51 55 60
beside … her:12 19 26
beside … its:-11 -13 -38
beside … no:10 25 30
beside … teh:-30 -14 -14
best:-45 -19 1
best man:24 24 25
best of:18 29 22
best part:22 21 14
best … at:30 29 37
best … it:21 22 26
best … of:-30 -26 -18
best … teh:-29 -20 -16
bestie:-6 -4 -3
bet:64 -17 -9
bet in:64 0 0
bet … on:23 -2 -2
beta:-19 -12 -1
beter:-4 -32 -23
beter and:-34 -34 -19
beter by:37 19 -15
beter dead:44 22 10
beter for:-21 -13 -5
beter i:21 -23 -5
beter ive:63 -13 -5
beter lief:53 42 49
beter of:107 -7 -2
beter off:-54 -24 -17
beter place:-39 -1 -1
beter stepmum:24 -3 -3
beter than:-48 -31 -19
beter wen:-21 -15 -3
beter … and:-41 6 -19
beter … been:41 -1 0
beter … dead:-35 -22 -20
beter … dont:-29 -12 -4
beter … i:20 -4 18
beter … id:43 1 8
beter … im:-8 8 -21
beter … it:-37 -6 -3
beter … mam:31 6 7
beter … me:10 -28 -25
beter … mine:42 53 51
beter … on:28 4 -4
beter … one:-34 -17 -7
beter … see:42 22 26
beter … stopped:30 -1 2
beter … teh:59 -17 -10
beter … than:28 4 7
beter … they:38 -4 -2
beter … u:-48 -12 -10
beter … ur:38 44 35
beter … with:26 -11 -4
beth:0 0 0
bett:20 27 31
betting:12 -7 -4
between:13 10 18
between me:30 -3 0
between those:23 4 6
between … i:-13 13 28
between … is:-24 -11 -7
between … it:39 7 15
between … rails:48 54 47
between … things:23 4 6
between … two:21 1 3
bev:116 116 122
bev … teh:73 74 71
beyond:0 2 18
bf:55 62 82
bf took:4 6 25
bf … me:47 49 32
bhai:-6 -6 -2
bible:-2 -1 -1
bicker:0 0 0
bicycle:1 9 29
bids:-5 -7 -5
bien:-9 -24 -8
bientot:12 16 -9
big:15 5 9
big changes:43 30 34
big print:-9 -21 -20
big sister:26 17 22
big … and:-21 -9 -5
big … i:-30 -11 -9
big … im:-30 -10 -8
big … on:-22 -10 -6
big … sat:32 31 34
big … teh:-21 -13 1
big … to:37 10 -14
bigger:-17 -14 -17
biggest:-11 -9 -5
bike:-34 -12 0
bike … to:45 44 34
bikes:-19 -19 -13
bill:-11 -30 -33
bill and:33 -7 -12
bill … i:38 -18 -13
bills:6 14 6
bills and:8 21 23
bills paid:66 54 47
bills … teh:1 -8 -24
bin:13 -7 -29
bin after:-22 -9 -7
bin it:23 6 -1
bin lorry:-33 -4 -1
bin outside:48 -22 -15
bin … and:-15 -22 -13
bin … by:27 20 -5
bin … i:-23 -25 -9
bin … teh:15 -3 -23
bin … this:-22 -9 -7
binchys:-1 -1 -1
binged:39 -6 -4
binged and:52 -6 -1
binged … purged:43 -6 0
bingo:-27 -17 -12
binned:16 -16 0
binned teh:22 -3 0
binoculars:-3 -4 -4
bins:-10 -9 18
bins out:32 20 28
bins … do:3 6 20
bins … ill:22 23 33
bins … paid:40 36 25
biopsy:-4 -3 -2
bipolar:-26 -18 -20
bird:-16 -27 -14
bird box:-10 -23 -7
birdie:-1 -1 -3
birds:-34 -16 -5
birds … teh:21 22 25
birmingham:0 0 0
biro:34 -20 -13
birth:3 -6 -19
birth and:21 -12 -6
birthday:-3 -11 13
birthday and:-32 -35 -34
birthday hes:37 39 29
birthday i:29 29 33
birthday in:-34 -17 -8
birthday next:19 24 54
birthday to:-20 -18 -23
birthday without:20 39 40
birthday … im:31 32 22
birthday … me:29 33 28
birthday … myself:-23 -30 2
birthday … on:30 33 29
birthday … week:13 17 29
birthdays:-4 -6 -5
biryani:-5 -5 -5
biscit:-2 -1 -4
biscuit:-8 12 21
biscuit and:-21 -17 -7
biscuit barrel:18 22 19
biscuit tin:12 21 21
biscuit … and:-32 -22 -14
biscuit … i:13 25 32
biscuits:-53 -46 -43
biscuits are:-13 -18 -21
bishop:-4 -4 -2
bishops:4 6 5
bit:43 70 68
bit but:-22 -12 -6
bit in:-13 -21 -15
bit long:21 34 30
bit more:-37 -15 -6
bit my:65 75 55
bit of:-26 -21 -2
bit she:41 36 37
bit sooner:28 -5 -2
bit teh:-23 -19 -14
bit where:-25 -28 -31
bit with:-21 -10 -9
bit … at:-31 -9 -10
bit … down:25 25 26
bit … has:25 25 22
bit … hes:-12 -20 -31
bit … i:13 30 43
bit … im:35 -4 -12
bit … in:21 -1 -3
bit … ive:37 43 30
bit … my:66 32 0
bit … not:-15 -22 -24
bit … of:64 24 -5
bit … on:-36 -38 -34
bit … teh:-26 -41 -50
bit … till:43 55 -3
bit … tongue:26 32 42
bite:-13 -5 -4
bites:24 5 -5
biting:8 7 -3
bits:51 54 9
bits of:52 58 38
bits … i:-26 -12 -6
bits … since:7 10 22
bits … to:27 14 -24
bits … want:42 44 -1
bitte:56 59 61
bitten:30 14 14
bitten my:1 -27 -25
bitter:8 27 52
bitterness:7 10 15
black:18 47 27
black and:3 5 23
black eye:85 83 -5
black stuff:54 56 58
black … i:27 32 54
black … is:13 25 30
black … teh:38 41 21
blackbird:-19 -12 -16
blacked:47 37 -3
blacked out:35 25 -2
blacking:33 47 37
blacking out:16 27 3
blackout:-67 -48 -48
blade:91 78 25
blade and:18 26 36
blade for:-23 -24 -24
blade in:-19 -76 -91
blade is:3 -50 -32
blade ive:41 44 73
blade on:27 35 -13
blade out:6 8 -23
blade … and:15 24 16
blade … my:13 -8 -33
blade … night:-85 -71 -1
blade … on:13 9 25
blade … teh:44 27 24
blades:18 -9 -8
blades and:-35 -18 -29
blades in:-20 -38 -53
blades on:36 41 35
blades … a:-26 -17 -13
blades … bath:13 26 19
blades … in:23 -36 -21
blades … side:36 41 35
blades … teh:1 -45 -52
blame:1 -10 0
blame and:22 28 26
blame yourselves:-32 -23 -24
blame … nothing:65 70 67
blamed:13 8 15
blank:35 -35 -18
blank … no:30 -3 -2
blank … teh:42 -3 -1
blanket:-49 -43 -35
blanket and:-25 -8 -4
blanket with:-29 -25 -26
blanket … im:-25 -7 -2
blanket … not:-25 -7 -2
blankets:-8 -10 -19
blazer:43 29 0
blazer … he:43 29 0
blazing:-3 -1 0
bleach:-10 -9 2
bleach on:-5 -3 -35
bleach … my:7 11 -31
bled:59 44 35
bleech:94 106 99
bleed:82 80 19
bleed hes:16 23 -5
bleed out:10 10 26
bleed … and:27 31 -4
bleed … im:41 43 -7
bleed … in:7 4 23
bleed … teh:5 3 21
bleeding:149 156 123
bleeding a:51 55 44
bleeding and:18 19 20
bleeding from:62 45 21
bleeding out:29 24 21
bleeding … a:-7 -8 -21
bleeding … and:42 35 43
bleeding … i:64 71 78
bleeding … it:30 26 22
bleeding … lot:35 35 40
bleeding … on:-29 -24 -22
bleeding … sock:-11 -12 -29
bleeding … teh:34 46 54
bleeds:5 10 -2
bless:25 34 53
bless him:-31 -31 -9
bless this:65 64 63
bless u:20 26 27
bless … all:37 34 36
bless … and:-11 -19 -22
bless … little:67 66 66
blessing:-13 -10 -7
blew:-19 1 -7
blind:18 -13 -7
blinds:25 31 40
blinds and:43 45 50
blink:7 13 -4
bliss:-45 -38 -26
blister:15 23 17
blister packs:26 29 30
blister … shes:68 65 66
blisters:4 24 37
block:-8 19 38
block roof:13 20 16
blocked:18 -6 -14
blockers:0 -2 0
blocks:-13 -8 -10
bloke:4 21 23
bloke … be:-22 -3 -9
bloke … his:3 20 21
blood:25 42 48
blood all:74 65 68
blood in:37 60 29
blood on:62 53 63
blood pressure:-34 -28 -27
blood test:-25 -15 -3
blood thinners:-23 -18 -14
blood wen:54 53 38
blood … and:-30 -22 -27
blood … i:115 98 77
blood … in:-34 -29 -26
blood … it:39 52 35
blood … over:73 63 68
blood … stop:-26 -21 -15
blood … teh:-26 -5 13
blood … that:-34 -32 -26
blood … went:62 65 30
bloods:-24 -18 -2
bloody:0 0 0
blouse:-4 -7 -5
blow:38 35 -14
blow my:20 28 -6
blow … brains:67 67 -5
blow … out:33 42 -4
blown:5 15 -17
blu:-7 -6 -2
blue:29 41 32
blue and:34 37 42
blue fingers:35 11 18
blue he:-19 -27 -23
blue jacket:-36 -34 -31
blue lights:52 7 10
blue lips:-78 -77 -59
blue on:79 83 52
blue round:15 23 34
blue … and:47 27 -11
blue … did:-25 -19 -9
blue … hav:-17 9 22
blue … his:38 35 35
blue … is:60 56 55
blue … mouth:11 20 33
blue … no:63 37 44
blue … not:-22 -15 -6
blue … on:-35 -30 -11
blue … snoring:34 35 37
blue … teh:-39 -34 -25
blue … thursday:31 43 -14
blue … to:-14 -25 -18
blue … wake:10 13 22
blue … we:26 21 23
blue … wont:-47 -43 -42
bluebell:0 -1 3
blues:5 26 27
bluetits:-23 -22 -26
bluetongue:3 13 -14
bluff:0 20 -2
bluffing:65 69 -10
blunt:-12 5 -4
blurry:-4 5 4
board:26 -9 -16
board … a:31 29 26
board … i:-27 -21 -5
board … in:61 63 54
board … me:23 -32 -18
board … teh:29 27 5
boarded:-5 -1 1
boards:4 6 1
boat:21 26 24
boat and:-40 -41 -33
boat … chain:29 32 27
boat … i:-38 -37 -30
boat … teh:-29 -27 -20
boats:6 6 5
body:6 35 43
body is:25 36 32
body wants:18 37 -5
body will:21 18 26
body … been:29 22 28
body … hav:54 50 50
body … its:11 -26 -18
body … not:-23 -10 -6
body … teh:23 32 27
bodys:27 24 30
bodys … i:17 17 22
boet:21 27 42
boil:-4 -2 0
boiled:-7 -8 -5
boiler:-26 5 10
boilers:-2 -3 -5
boiling:107 93 97
boiling hot:37 35 28
boils:-2 -1 0
boite:12 13 15
boite … a:46 45 38
bolt:67 30 31
bolted:26 26 23
bolted from:35 32 29
bolted … inside:35 32 29
bolted … teh:-20 -11 -7
bomb:20 8 7
bomb and:-20 -18 -19
bomb in:23 33 30
bomb … bag:23 33 30
bomb … be:32 -2 -2
bomb … my:23 33 30
bone:2 -1 -5
bones:-17 -26 -13
bonsoir:-13 -11 -5
book:-38 -30 -10
book … teh:-26 -22 -12
bookcase:-4 -6 -3
booked:-13 13 33
booked a:21 19 13
booked in:21 20 25
booked my:-21 -21 -19
booked … conference:30 33 28
booked … for:-19 -25 -16
booked … leave:20 31 33
booked … off:7 12 26
booked … room:31 29 25
booked … teh:25 18 17
bookies:69 -3 -3
books:10 12 5
boot:11 6 6
boot since:39 53 49
boot wen:49 40 -6
boot … and:24 29 29
boot … at:15 20 27
boot … driving:-30 -25 -19
boot … i:44 38 1
boot … teh:-38 -36 -7
boots:27 8 -32
boots and:36 45 -2
boots on:20 5 -5
boots … me:82 65 20
booze:10 19 14
booze and:-29 -35 0
border:-10 -6 -6
bore:51 62 52
bored:-60 -54 -29
bored and:-34 -13 -3
boredom:-58 -51 -32
boring:-65 -57 -36
boring … was:-21 -12 -7
born:69 -47 -35
born in:-40 -4 -6
born … i:66 0 0
borowed:-2 -1 0
borrow:-8 -11 -7
borrowed:-21 -20 -27
borrowed teh:-23 -25 -14
borrowed … for:-10 -10 -22
boss:-36 -20 -51
boss is:-32 -19 -10
boss … teh:-21 -17 -4
bossy:-2 -2 -2
bot:31 28 13
both:34 52 71
both arms:44 44 57
both ive:22 17 -10
both used:31 29 33
both wrists:61 55 44
both … are:33 20 27
both … asleep:18 24 23
both … for:-30 -31 -28
both … from:-14 -15 -33
both … good:25 23 30
both … i:21 7 -8
both … im:-22 -6 -7
both … is:29 30 26
both … off:-26 -7 -7
both … them:23 19 12
both … up:16 26 32
both … us:27 13 18
both … wen:30 33 -3
both … would:64 54 0
bother:85 50 42
bother me:-25 -16 -8
bother to:44 46 32
bother … me:13 21 25
bother … teh:47 54 49
bothered:-12 -28 -18
bothered if:44 4 -3
bothering:1 -32 -19
bothering ye:31 -8 -6
bottle:48 71 71
bottle and:137 146 121
bottle down:-22 -18 -18
bottle i:4 -33 -26
bottle in:-22 -16 -22
bottle of:34 38 35
bottle with:-4 -20 -13
bottle … and:86 88 82
bottle … at:62 56 32
bottle … for:11 -1 21
bottle … hand:-59 -30 -22
bottle … i:-68 -40 -27
bottle … in:-18 -25 -15
bottle … it:38 27 37
bottle … lucozade:-25 -21 -23
bottle … my:2 55 53
bottle … on:11 -23 -23
bottle … pills:36 30 31
bottle … rum:21 28 17
bottle … tablets:26 12 27
bottle … teh:3 -21 -27
bottle … to:24 24 34
bottle … tonight:-33 -34 -40
bottled:-6 -3 -2
bottles:48 49 48
bottles empty:30 29 32
bottles … and:42 40 32
bottom:28 41 54
bottom of:30 49 52
bottom … i:-22 -10 -7
bottom … me:28 14 19
bottom … teh:-37 -27 -21
bought:41 47 50
bought a:-33 -31 -19
bought and:27 32 21
bought from:15 41 37
bought helium:41 41 44
bought it:-29 -45 -27
bought myself:-35 -28 -8
bought new:-49 -48 -38
bought no:24 25 21
bought one:30 -11 -4
bought rope:-50 -48 -42
bought teh:-27 -21 -3
bought what:63 76 39
bought … coffee:20 28 31
bought … gun:27 30 23
bought … hand:-26 -22 -18
bought … i:44 56 8
bought … is:62 47 43
bought … it:51 -13 -5
bought … ive:36 34 35
bought … my:21 17 34
bought … need:16 22 12
bought … of:-2 -27 -21
bought … plant:-30 -17 -8
bought … rope:-15 -25 -14
bought … round:29 2 4
bought … suit:24 25 21
bought … teh:18 34 14
bought … this:31 34 26
bought … ticket:29 27 22
bought … used:51 58 -10
bought … was:-47 -32 -21
bought … with:34 -5 -2
boulot:-5 -6 -1
bouncers:0 0 0
bouncy:-29 -34 -39
boundaries:-4 -1 -1
boundary:0 0 2
bouquet:13 15 16
bournemouth:0 0 0
bow:-15 -11 -8
bowl:1 9 7
bowl i:-31 -16 -8
bowl im:40 38 34
bowl … after:12 21 15
bowl … night:12 21 15
bowl … vaccination:17 14 21
bowline:-10 -5 -1
bowls:-5 -4 -9
box:23 17 21
box i:-22 -9 -6
box in:-36 -37 -34
box of:40 31 25
box on:-23 -23 -12
box room:51 46 35
box to:23 -7 -4
box … after:-18 -20 -10
box … because:35 32 28
box … cant:44 46 42
box … down:22 28 26
box … from:-22 -19 -14
box … im:40 31 30
box … my:-17 -32 -22
box … tablets:37 44 34
box … teh:-37 -46 -35
box … telling:22 18 -4
box … to:3 13 -33
boxes:30 46 40
boxes teh:14 21 25
boxes … she:19 22 18
boxing:11 19 23
boxing day:3 5 23
boxs:-4 -3 -1
boxset:-11 -11 -3
boy:25 40 27
boy got:20 17 30
boy in:-23 -17 -11
boy is:32 12 13
boy … and:18 20 -9
boy … being:64 53 30
boy … his:46 47 46
boy … into:20 17 30
boy … it:-30 -16 -9
boy … me:44 58 64
boy … said:-46 -38 -28
boy … to:-24 -24 -8
boy … with:-21 -19 -6
boyfriend:5 20 -16
boyfriend grapes:27 21 -13
boyfriend has:76 74 42
boyfriend is:34 30 33
boyfriend keeps:42 41 -6
boyfriend makes:30 40 -9
boyfriend … do:19 27 -4
boyfriend … in:-27 -19 9
boyfriend … last:27 26 -4
boyfriend … me:115 127 82
boyfriend … teh:-17 -28 -8
boyfriend … wen:28 22 -19
boys:17 40 34
boys in:27 24 -6
boys … one:29 26 -1
bra:81 76 74
braced:-16 -3 -1
bracelet:5 5 7
bragging:-8 -6 -5
brain:7 16 -55
brain … me:32 37 -1
brain … yourself:54 56 0
brains:51 39 -18
brains out:67 67 -5
brake:100 78 66
brake … and:46 29 27
brakes:2 1 2
braking:72 69 60
brambles:-19 -16 -3
branch:44 39 32
branch is:32 39 35
brandy:1 7 -10
brass:-8 -5 -3
brave:-15 3 -2
braver:80 71 -3
bravest:-1 5 -7
bread:11 21 33
bread bin:43 48 29
bread teh:37 -10 -13
break:28 31 48
break a:27 27 32
break its:25 22 22
break teh:21 23 29
break up:-28 -18 -11
break … door:49 43 52
break … i:36 26 31
break … this:38 21 4
breakdown:-2 -32 -17
breakfast:24 39 42
breakfast … has:6 13 -23
breakfast … my:-21 -27 -24
breakfast … not:29 35 -12
breakup:0 -2 -4
breath:21 46 53
breath teh:21 16 15
breath … i:-38 -26 -18
breath … teh:1 -22 -13
breathe:91 62 39
breathe and:5 25 -28
breathe easier:26 -31 -21
breathe i:28 12 8
breathe im:24 26 22
breathe … did:33 36 39
breathe … i:30 16 -9
breathe … id:69 62 -2
breathe … if:24 -5 -1
breathe … teh:38 36 36
breathe … to:31 2 5
breathed:5 -5 -2
breathes:50 48 47
breathing:87 86 76
breathing all:26 29 32
breathing and:-20 -22 -9
breathing but:17 26 25
breathing goes:23 23 -17
breathing gone:37 39 50
breathing is:39 40 -4
breathing ive:-28 -26 -25
breathing on:-47 -42 -32
breathing properly:15 21 30
breathing … and:22 24 26
breathing … counted:-54 -29 -11
breathing … every:39 40 44
breathing … for:49 48 47
breathing … my:-21 -19 -8
breathing … not:27 2 19
breathing … teh:18 16 -28
breaths:66 69 68
breaths … i:13 29 26
brenda:-4 0 0
brennan:12 15 -1
brennans:3 0 3
brew:-3 -2 -2
brian:-12 -10 -4
brick:-28 -25 -20
bricking:-5 -5 -3
bricks:27 41 44
bride:-17 -12 -8
bridge:100 124 131
bridge a:-41 -12 -5
bridge after:-43 -31 -24
bridge and:27 35 32
bridge at:-9 -20 -2
bridge barriers:-34 -27 -17
bridge by:-32 -34 -32
bridge climbed:66 68 68
bridge club:-21 -15 -14
bridge for:-38 -40 -38
bridge i:22 5 15
bridge im:58 52 68
bridge in:-67 -66 -47
bridge ive:41 41 41
bridge patrol:22 26 19
bridge right:-38 -47 -50
bridge teh:-48 -32 -25
bridge to:-48 -36 -33
bridge tonight:1 1 -52
bridge wrong:27 28 30
bridge … a:-32 -21 -19
bridge … after:-35 -6 -6
bridge … and:21 23 26
bridge … another:-24 -16 -5
bridge … he:26 18 16
bridge … i:85 87 80
bridge … it:42 20 7
bridge … its:20 12 8
bridge … ive:29 35 28
bridge … jmup:81 80 79
bridge … jupm:29 22 10
bridge … keep:18 15 21
bridge … lorry:27 35 38
bridge … me:-33 -15 -27
bridge … my:-49 -46 -42
bridge … of:58 59 57
bridge … on:38 37 40
bridge … over:86 87 91
bridge … say:-21 -12 -8
bridge … side:39 40 45
bridge … sorry:-25 -29 -34
bridge … teh:21 23 13
bridge … time:25 -3 -9
bridge … to:-6 8 24
bridge … walked:28 48 50
bridge … with:-22 -34 -35
bridges:-11 -15 -8
bridget:0 0 0
bridie:7 -1 -1
brief:-2 -17 -10
brief liegt:23 10 11
brief … auf:23 10 11
brief … dem:23 10 11
bright:8 14 17
bright yellow:19 21 32
brighter:29 -22 -21
brilliant:-17 -9 -6
brilliantly:0 -11 -11
bring:-8 -25 -20
bring a:-27 -23 -19
bring myself:-49 -17 -10
bring … down:-3 21 32
bring … to:7 21 14
bringe:42 53 16
bringe mich:66 76 24
bringe … der:47 44 38
bringe … mich:47 44 38
bringing:-38 -34 -10
bringing a:22 21 42
bringing … gun:48 46 47
bringing … in:22 22 28
bringing … to:11 16 21
brings:-24 -24 -10
brings me:-21 -17 -6
bringt:-12 -7 -2
bristol:-25 -28 -29
british:-3 -4 -5
bro:18 46 31
broadband:-15 -9 -3
brochure:-3 -2 -2
broke:-3 29 -29
broke it:35 34 28
broke my:54 68 -6
broke … i:-30 -15 -5
broke … took:32 33 27
broken:30 -7 -27
broken … good:-30 -19 -10
broken … in:26 27 31
broma:19 47 0
broma … quiero:21 50 0
brother:-2 -1 -5
brother and:19 17 23
brother he:-15 -21 -14
brother im:34 26 22
brother in:0 11 -25
brother is:27 26 20
brother overdosed:30 32 35
brother says:32 29 -17
brother told:7 25 -2
brother will:23 28 5
brother … and:16 9 21
brother … are:30 24 19
brother … dont:30 27 -6
brother … farm:40 25 30
brother … he:86 93 88
brother … hes:37 39 39
brother … his:35 27 19
brother … i:-26 -9 -10
brother … in:13 35 35
brother … into:25 26 -3
brother … it:-32 -26 -14
brother … me:-39 -15 -16
brother … my:33 26 7
brother … one:22 -5 -1
brother … piano:-21 -13 -13
brother … stopped:34 33 33
brother … teh:47 28 40
brother … under:79 89 82
brother … wen:27 19 -1
brother … would:24 -2 0
brothers:7 4 0
brothers and:-22 -22 -14
brothers hes:25 28 31
brothers service:-12 -11 -22
brothers … and:-27 -18 -7
brothers … in:46 43 43
brothers … is:-20 -21 -24
brothers … pistol:-12 -11 -22
brothers … teh:12 27 26
brought:-1 14 13
brought teh:-35 1 5
brought them:-17 -20 -8
brought to:26 32 37
brought … home:40 -1 17
brought … im:35 -10 -6
brought … my:-17 -19 -25
brown:-9 -6 -4
browser:88 88 82
brucke:55 53 51
brucke der:27 19 14
brucke und:32 31 38
brucke … gleich:24 25 30
bruise:-10 -11 -13
bruised:-15 -2 -1
bruises:14 16 -5
bruises … both:41 39 -5
bruises … legs:41 39 -5
bruises … my:-44 -41 -10
brush:-33 -30 -26
brush and:-32 -28 -25
brush … teh:-29 -27 -23
brushing:-7 15 -10
btw:-22 -10 -8
bubbles:-25 -24 -20
bucherei:-20 -15 -8
bucket:-25 -18 -19
buckets:54 56 54
buckets and:16 21 17
buddies:11 29 0
buddy:-9 -5 -1
budgie:18 26 25
budgie to:28 32 35
budgie … i:22 19 17
budgies:27 26 23
bug:-3 -8 0
buggy:-1 -2 -3
bugle:-4 -2 -2
bugs:23 26 27
bugs … teh:20 22 23
build:-35 -30 -9
building:45 34 31
built:40 -8 -5
bulb:-8 -5 -2
bulbs:-6 -3 -1
bulimic:-5 -3 -3
bull:-3 -3 -1
bullet:83 91 25
bullet for:30 35 50
bullet in:64 63 -2
bullet points:-19 -23 -16
bullet … head:29 33 5
bullet … i:69 58 -8
bullet … me:60 63 58
bullet … my:49 55 1
bullet … teh:-40 -32 -4
bulletin:-6 -6 -3
bullets:17 15 24
bullied:-24 -22 -12
bum:13 -41 -36
bun:-5 -2 -1
bungalow:-37 -40 -35
bunged:-30 -21 -9
bunk:5 7 4
bunnings:16 22 15
bunting:-18 -16 -12
buoys:17 18 22
buoys … teh:20 21 25
bupe:-6 -3 -2
buprenorphine:-29 -24 -16
bupropion:15 21 17
burden:37 -41 -32
burden i:-22 -1 0
burden on:76 1 -9
burden to:41 -7 -4
burden … family:66 -1 -1
burden … i:-45 -2 -1
burden … my:112 -10 -6
bureau:-19 -4 -1
burger:-1 -2 -1
burglar:-23 -20 -14
burglary:-20 -19 -8
burial:5 7 10
buried:-24 27 38
burn:86 53 23
burn myself:-65 -87 -5
burn … down:57 39 18
burn … house:14 22 -27
burn … teh:31 46 9
burn … tonight:38 21 29
burn … with:64 62 -29
burned:-19 -2 -17
burned me:59 50 0
burned my:-31 -20 -12
burned myself:-20 -8 -21
burned … arm:19 24 -3
burned … diaries:23 29 30
burned … leg:-38 -25 -3
burned … on:-24 -17 -8
burned … teh:5 -8 -25
burned … with:83 81 -27
burning:128 141 139
burning hot:26 26 53
burning my:60 71 -19
burning myself:20 -24 -10
burning skin:-21 -6 -3
burning … and:21 20 20
burning … arms:49 52 -14
burning … he:19 20 54
burning … i:44 -16 30
burning … talking:23 25 25
burning … to:27 33 7
burning … with:24 28 -4
burnout:-14 -8 -4
burns:68 58 22
burns my:24 32 -1
burns … with:24 35 -6
burnt:-19 -7 13
burnt my:-28 -20 -3
burnt teh:36 35 31
burnt … in:-28 -24 0
burnt … teh:41 38 35
burst:34 38 39
bury:34 5 4
bury me:20 25 17
bury … beside:30 36 27
bury … i:65 46 -14
bury … teh:-32 -28 -20
bury … under:-44 -35 -15
bury … with:-39 -20 -4
bus:15 8 20
bus and:-28 -14 -21
bus driver:20 13 12
bus hit:34 -4 -1
bus i:53 61 48
bus if:24 -21 -6
bus is:-22 -28 -24
bus iykyk:46 -5 -1
bus leaves:-29 -25 -19
bus stop:-24 -14 -10
bus teh:22 25 29
bus this:-54 -45 -24
bus to:-1 21 29
bus tonight:-48 -25 -5
bus … a:36 47 -10
bus … can:20 26 22
bus … ctb:12 13 22
bus … for:41 59 -4
bus … got:9 16 23
bus … hit:-66 -9 -1
bus … i:27 8 -4
bus … if:35 -5 0
bus … know:26 16 -8
bus … late:-23 -19 -12
bus … me:-4 -33 -24
bus … saturday:-52 -47 -25
bus … teh:66 61 45
bus … ten:-26 -22 -14
bus … tomorrow:33 -3 -4
bus … u:59 -22 -7
bus … was:19 -25 -28
buses:-20 -20 -19
bush:13 11 11
bushes:47 47 44
business:-16 -11 -18
bust:26 -9 -29
bust my:46 20 -5
bust … lip:46 20 -5
busy:-39 -23 -10
but:-46 -51 -60
but a:23 32 42
but cant:-41 -18 -2
but i:-14 -71 -50
but id:41 -15 -5
but im:4 4 -62
but it:-50 -18 20
but its:-21 -20 -22
but ive:-41 -25 -25
but make:48 45 -3
but nobody:21 27 21
but not:15 43 65
but one:13 21 23
but she:-20 -12 -9
but suicide:8 21 -3
but teh:8 19 -25
but that:34 -12 -11
but theres:-34 -20 -17
but tonight:71 48 17
but u:27 19 0
but what:-42 -27 -1
but with:14 23 -3
but … am:-48 -22 2
but … and:-20 4 1
but … be:6 -18 -27
but … cant:-22 7 -2
but … could:31 -3 -4
but … cut:-18 -26 -3
but … did:27 -2 -2
but … do:38 21 17
but … dont:-23 20 -4
but … every:28 -3 1
but … for:-20 -18 -4
but … had:-25 -7 -3
but … hav:-34 -12 -9
but … her:-25 -6 -1
but … hes:40 38 41
but … home:-25 -13 -2
but … i:-10 -42 -14
but … id:-25 -9 -1
but … if:-29 -14 -2
but … im:31 38 44
but … in:-35 -38 -24
but … it:-24 23 -27
but … its:-41 -1 10
but … keep:22 -16 -11
but … kil:55 64 -1
but … know:-48 -29 -8
but … lorry:30 -1 -1
but … love:-31 -10 -5
but … might:28 -2 0
but … my:-1 -15 -38
but … myself:13 -11 -22
but … neva:3 32 48
but … no:45 50 -6
but … not:-9 -33 -24
but … on:15 58 26
but … one:-14 -27 -21
but … piont:25 -9 -4
but … rather:56 -2 -1
but … safe:27 -3 -1
but … sat:40 -1 -1
but … say:30 24 -2
but … shaking:25 34 32
but … shes:25 0 -1
but … started:88 16 -3
but … sunday:17 24 0
but … teh:-27 -44 -28
but … think:-49 -37 -2
but … this:42 -1 -2
but … to:6 7 -35
but … told:54 15 -1
but … truth:6 -29 -3
but … u:-27 -16 -22
but … up:-12 -22 -13
but … want:24 47 -10
but … wen:39 24 -2
but … wish:24 -1 -18
but … with:17 28 -28
but … wont:29 -52 -16
butchers:-14 -12 -3
butt:6 12 -2
butter:-43 -37 -23
butter i:-24 -9 -5
button:-3 -17 -10
buy:-49 -34 -61
buy teh:-25 -27 -14
buy … and:46 32 -4
buying:-11 -23 -24
buying a:5 25 29
buying her:-22 -16 -14
buying … teh:-22 -31 -25
buys:-42 -38 -30
buzzing:4 -10 -7
by:-4 8 17
by a:-23 -24 -24
by accident:32 31 40
by being:10 22 25
by christmas:45 63 13
by dark:-4 -23 -17
by dying:57 40 -7
by hand:-20 -20 -17
by her:-26 -7 6
by i:15 21 34
by im:-22 -24 -13
by lightning:30 0 0
by me:107 84 3
by midnight:37 25 34
by mistake:-61 -66 -43
by morning:100 109 104
by my:57 54 39
by myself:-27 -15 -67
by next:-33 -22 -15
by noon:-27 -16 -13
by not:-38 -32 -23
by rush:-43 -44 -51
by six:9 15 22
by teatime:-23 -20 -20
by teh:50 42 48
by ten:-41 -47 -49
by thats:-3 -33 -7
by this:-26 -23 -22
by to:54 52 48
by tomorrow:57 41 41
by tonight:24 25 24
by … a:-26 -12 -8
by … after:-31 -31 -28
by … am:19 21 1
by … an:36 14 13
by … and:-35 -27 -34
by … anyone:51 49 44
by … bath:13 24 18
by … be:116 103 107
by … because:22 23 -4
by … bed:13 23 19
by … been:22 25 3
by … but:-23 -12 -3
by … by:32 35 3
by … canal:-25 -17 -14
by … cliffs:-18 -21 -12
by … dead:45 19 29
by … decision:32 31 36
by … dont:-16 -14 -22
by … end:-23 -15 -16
by … every:-49 -44 -31
by … fingernails:27 -12 -4
by … for:-26 -37 -23
by … get:23 20 17
by … hair:67 62 43
by … hand:18 22 -1
by … hands:6 23 -7
by … hav:46 22 28
by … he:-25 -38 -23
by … hell:25 22 30
by … hour:-55 -49 -53
by … i:10 19 25
by … if:-24 -25 -25
by … ill:118 107 99
by … im:-18 -22 -1
by … in:-2 -6 -26
by … isnt:-21 -16 -21
by … its:26 37 36
by … ive:7 -9 -37
by … know:34 39 42
by … last:-23 -11 -5
by … let:-4 -23 -15
by … long:-33 -46 -28
by … most:32 42 -9
by … much:-32 -11 -6
by … mum:34 49 9
by … my:-38 -42 -28
by … name:25 -17 -8
by … night:24 18 32
by … no:31 9 13
by … not:88 34 -41
by … of:-19 -32 -23
by … off:35 15 18
by … old:-8 12 24
by … one:-33 -35 -24
by … own:33 29 33
by … past:-36 -30 -22
by … river:-36 -39 -32
by … sea:-62 -46 -40
by … second:20 13 23
by … shed:84 84 85
by … since:5 10 33
by … sisters:-20 -24 -20
by … someone:10 14 23
by … station:-41 -42 -34
by … tablets:22 21 42
by … teh:-9 -18 -23
by … th:-21 -14 -14
by … them:-6 -28 -25
by … there:-47 -25 -21
by … theres:-31 -24 -21
by … theyre:-27 -22 -17
by … throat:15 22 7
by … time:70 62 58
by … to:-51 -27 -31
by … tonight:-26 -28 -20
by … tracks:35 31 41
by … train:-21 -24 -11
by … u:-30 -35 -34
by … weekend:56 60 42
by … wen:11 12 27
by … were:27 49 0
by … where:-33 -44 -27
by … who:-31 -36 -4
by … wifes:38 30 24
by … will:66 67 62
by … window:-25 -35 -21
by … with:34 48 36
by … wont:92 76 79
by … youre:34 31 23
bye:11 29 42
bye from:-4 -10 -24
bye mum:25 28 31
bye my:29 28 31
bye to:-60 -55 -42
bye world:-75 -73 -68
bye … for:32 28 26
bye … good:39 36 37
bye … my:-26 -19 -22
bye … teh:-48 -50 -42
bye … world:-9 -18 -22
bypass:71 61 60
c:-5 16 -22
ca:-7 -33 -14
cab:-3 -1 -9
cabin:48 55 62
cabin booked:28 26 27
cabin … teh:50 55 57
cabinet:29 27 34
cabinet and:22 18 18
cabinet i:26 32 32
cabinet … and:21 15 20
cabinet … ive:52 47 48
cabinet … me:-27 -23 -18
cabinet … teh:43 42 39
cabinets:1 0 1
cabins:-16 -11 -17
cable:0 3 -1
cabnet:22 29 34
cabnet … finishd:22 29 34
cachets:36 30 28
cactus:-9 -6 -2
cada:15 -12 -12
cada vez:32 28 -3
cada … la:9 27 -1
cada … que:-14 24 -1
cafe:-29 -10 -4
caffeine:-17 -10 -6
cairn:4 5 7
cake:-101 -84 -84
cake and:-22 -21 -16
cake is:-19 -22 -16
cake … in:-35 -39 -28
cake … my:-24 -14 -23
cake … teh:-19 -19 -23
cakes:-1 -15 -10
calculator:12 17 19
caleb:20 15 22
calendar:14 26 39
calendar … my:23 19 28
calf:28 -3 -2
calf cheque:30 -4 -2
call:26 30 30
call and:34 22 -3
call anyone:37 53 52
call it:-19 -21 10
call me:-17 -33 -33
call room:26 20 20
call someone:-27 -25 -28
call … a:35 -10 -10
call … and:-3 -29 -19
call … at:88 88 82
call … because:39 26 12
call … has:26 20 20
call … i:24 8 26
call … if:-30 -13 -6
call … it:9 25 -3
call … longer:44 -13 -2
call … police:24 35 37
call … she:46 45 -8
called:-52 -46 -46
called me:-11 -23 -10
called … by:0 -27 -11
called … my:-6 -22 -15
caller:-23 -20 -13
callers:-3 -1 0
calling:-10 -18 -14
calling it:-24 -18 -12
calling me:27 -12 -35
calling … by:48 16 -11
calling … in:21 -1 2
calling … teh:24 38 21
calls:20 17 25
calls goin:16 24 25
calls it:40 10 -26
calls … and:-30 -13 -7
calls … i:20 4 7
calls … out:16 24 25
calls … to:16 24 25
callum:-20 -7 -9
calm:25 35 39
calm and:1 -6 -29
calm … i:-33 -25 -6
calm … ive:-28 -26 -39
calm … my:-28 -31 -29
calmer:-4 0 0
calming:-5 -6 -1
calmly:-2 -2 -5
calor:-46 -21 -12
calve:-6 -4 -6
calves:-11 -6 -5
cam:26 19 12
came:-21 -12 0
came and:-39 -39 -32
came down:47 14 38
came home:15 25 26
came i:-25 -15 -6
came in:25 34 44
came its:52 43 46
came off:-27 -21 -16
came out:39 11 -22
came over:-24 -12 -7
came through:-20 -17 -16
came to:-11 -18 -25
came today:25 38 15
came … at:-31 -25 -24
came … he:23 23 37
came … hes:74 72 30
came … i:36 21 28
came … im:46 27 34
came … in:-20 -2 -12
came … it:-24 -15 -11
came … me:21 -3 6
came … my:-14 -25 -8
came … not:46 38 34
came … of:26 34 -4
came … off:48 52 52
came … on:39 13 15
came … one:-27 -22 -21
came … post:16 23 27
came … sat:31 28 31
came … teh:22 19 -10
came … think:24 -3 -1
came … today:38 50 49
came … was:-20 -13 -3
came … without:25 -12 -9
camera:-44 -37 -36
cameras:76 63 -10
camhs:-14 -14 -10
camino:-11 -10 -10
camp:-3 15 11
camp … teh:-35 -36 -33
campaign:-12 -9 -8
campaigners:-2 -3 -3
camping:-12 -6 -3
campus:36 40 36
camus:-3 -1 -1
can:-5 1 20
can be:-47 -41 -14
can count:24 29 28
can do:-66 -40 -23
can eat:30 35 38
can feel:62 34 33
can get:-41 -24 -15
can hav:77 56 21
can hear:82 78 85
can i:-14 -36 -23
can is:-28 -33 -23
can it:34 -9 -6
can leave:-53 -3 -1
can move:24 -5 -3
can of:21 34 27
can see:38 27 5
can smell:38 28 22
can someone:15 31 37
can stop:28 20 -1
can taste:31 -1 -10
can tell:-1 5 -41
can they:62 71 47
can think:12 2 -23
can type:39 42 37
can u:9 -8 -22
can … a:-9 -27 -24
can … after:36 42 48
can … all:-24 -28 -23
can … allergic:44 -1 -1
can … and:-22 -3 -21
can … because:-28 -17 -9
can … but:-26 -8 -5
can … coming:33 29 26
can … engine:47 47 50
can … every:-22 -23 -10
can … hav:-22 -8 -8
can … heart:42 50 43
can … her:-8 -21 -14
can … here:-30 -19 -22
can … him:33 36 42
can … his:38 38 52
can … how:-21 -7 -7
can … i:-24 -24 3
can … im:-48 -45 -42
can … in:-15 -26 -16
can … is:-6 14 -29
can … it:40 15 44
can … its:35 26 34
can … ive:43 34 34
can … left:28 44 40
can … light:-21 0 -5
can … me:23 28 12
can … my:19 39 31
can … of:6 -38 -29
can … off:-14 -27 -20
can … on:14 16 21
can … onions:16 27 26
can … own:21 8 -5
can … petrol:34 34 34
can … saturday:-33 -8 -7
can … sea:-35 -28 -22
can … tablets:59 63 48
can … them:-30 -23 -27
can … there:22 -5 -6
can … this:-1 -23 -19
can … to:-17 -29 -41
can … train:35 48 39
can … with:-38 -41 -24
can … without:11 35 41
canada:-17 -10 -4
canal:25 40 42
canal … teh:-32 -21 -9
canals:-5 -8 -2
cancel:24 26 9
cancelled:12 6 3
cancelled … teh:61 41 36
cancels:-6 0 0
cancer:-17 -53 -38
candle:-3 -1 5
candles:-46 -62 -59
cannabis:-12 -5 -3
cannot:6 -14 -11
cannot keep:7 6 26
cannot wait:-22 -22 -25
cannot … safe:7 6 26
cannot … teh:20 22 20
cannula:22 27 14
canoe:-5 -3 -3
cans:46 -26 -13
cans in:67 15 28
cans … car:38 -3 -2
cans … in:-27 -10 -4
cans … teh:28 -30 -24
cansada:38 -14 -19
cansado:132 -7 -5
cant:61 67 58
cant be:-14 -75 -61
cant breathe:-29 -17 -18
cant bring:-33 -13 -11
cant do:-19 -8 25
cant feel:63 66 62
cant find:-10 -31 -32
cant for:19 -28 -3
cant get:12 30 29
cant go:26 -4 -6
cant hav:-37 -21 -17
cant hear:5 -39 -36
cant hold:74 82 84
cant it:-51 -42 -12
cant keep:14 36 8
cant live:-42 8 -15
cant look:83 -2 -3
cant make:-38 -30 -3
cant picture:50 -6 -1
cant promise:57 63 -18
cant read:58 58 59
cant recall:9 13 25
cant rouse:28 50 49
cant say:-9 -40 -43
cant see:42 -23 -18
cant shake:40 44 33
cant shift:22 13 -5
cant sleep:-23 -11 -15
cant spel:64 58 -5
cant stay:41 21 27
cant stop:53 91 6
cant swallow:54 52 64
cant swim:94 85 84
cant take:-36 5 -34
cant talk:-9 20 7
cant tell:17 -1 -41
cant think:50 58 31
cant wait:-44 -32 -33
cant wake:29 36 53
cant … a:26 -12 -19
cant … about:28 11 -15
cant … address:24 3 9
cant … and:-27 -26 10
cant … another:64 90 64
cant … any:60 28 21
cant … anymore:41 -12 2
cant … anything:-50 -13 -24
cant … at:62 -22 -14
cant … awake:35 24 32
cant … being:-7 -31 -17
cant … can:32 14 23
cant … cant:-1 20 -18
cant … cutting:64 55 -13
cant … day:39 76 56
cant … did:16 26 34
cant … dont:36 22 -21
cant … down:70 21 -26
cant … film:26 0 0
cant … fone:23 24 24
cant … getting:11 -20 -14
cant … her:50 10 13
cant … here:34 14 1
cant … him:45 30 71
cant … home:41 -18 -6
cant … how:-46 -36 -25
cant … i:-24 -37 -28
cant … im:-42 -50 -13
cant … in:45 31 43
cant … is:1 -23 -15
cant … it:21 -5 -11
cant … its:-16 -48 -27
cant … legs:16 21 18
cant … lief:37 -7 -2
cant … longer:30 30 21
cant … me:13 19 27
cant … more:32 28 -18
cant … much:-64 -25 -23
cant … my:44 47 43
cant … no:-36 -17 -3
cant … not:-38 -23 -13
cant … off:-24 -21 -12
cant … on:3 -20 -29
cant … one:50 25 37
cant … out:-29 -17 -10
cant … past:30 31 40
cant … picturing:30 27 -44
cant … piont:-17 -29 -12
cant … reason:63 -39 -30
cant … right:51 30 -4
cant … screen:45 47 44
cant … she:32 40 39
cant … straight:7 13 30
cant … strate:32 26 -2
cant … teh:24 9 23
cant … them:-24 -22 -15
cant … there:-23 -14 -12
cant … thinking:17 -24 -10
cant … this:-27 21 -39
cant … thought:16 24 -4
cant … to:22 -33 -39
cant … u:-34 -30 -15
cant … up:29 28 14
cant … wanting:25 1 -19
cant … way:1 11 -51
cant … what:-36 -28 -28
cant … why:8 -21 -13
cant … with:-15 -12 -48
cant … without:-91 -45 -31
canteen:-4 -3 1
cap:-25 -26 -23
capital:-6 -4 -4
capitals:-3 -2 -1
caps:-31 -24 -19
capsules:5 18 35
captain:-9 -5 -9
captains:-2 -1 -1
captioned:52 57 56
captive:67 33 33
captive bolt:67 33 33
car:4 18 11
car after:78 60 -8
car and:26 11 24
car at:-2 -16 -28
car for:24 25 29
car has:26 33 0
car i:-49 -25 -7
car in:47 69 56
car is:-24 -28 -23
car keys:-28 -31 -39
car outside:29 20 8
car to:38 40 13
car … a:73 68 32
car … and:-24 -18 -31
car … cliff:44 38 50
car … early:41 31 32
car … engine:-30 -28 -23
car … garage:-26 -22 -23
car … go:-22 -28 -13
car … heater:-32 -31 -25
car … her:11 17 21
car … hes:29 19 50
car … i:20 11 25
car … im:8 27 30
car … in:31 29 20
car … ive:11 14 -23
car … me:-24 -28 -17
car … meeting:21 -1 -1
car … my:19 28 -22
car … of:24 -19 -8
car … on:-47 -43 -36
car … one:-23 -37 -45
car … outside:53 45 54
car … quarry:27 25 30
car … roof:43 32 22
car … running:26 26 25
car … shut:31 27 31
car … sister:27 32 -9
car … something:19 22 29
car … teh:21 -3 10
car … there:-26 -9 -6
car … to:-23 -24 -24
car … tomorrow:21 17 19
car … waiting:-46 -35 -28
car … with:22 10 12
caravan:16 30 44
caravan and:-20 -23 -16
caravan with:17 25 22
carbon:-19 -12 -10
carbs:-23 -14 -9
card:-51 -56 -49
card and:-22 -20 -25
card im:-5 -4 -22
card to:31 30 29
card … a:29 35 35
card … each:33 33 38
card … her:30 37 44
card … hes:-26 -20 -9
card … of:28 21 19
cardboard:1 -23 -21
cardiac:-7 -7 -4
cardiff:-18 -13 -13
cardigan:32 26 26
cardigans:-2 -4 -1
cardiologist:-16 -11 -2
cards:-9 -40 -47
cards to:44 -12 -6
cards … my:30 -1 -8
care:1 20 -51
care about:-30 -39 -24
care for:6 24 1
care how:32 37 -1
care if:59 22 -14
care less:88 75 51
care of:-28 -29 21
care what:28 53 -9
care … and:-17 -26 -14
care … come:10 22 0
care … each:34 26 30
care … happens:32 47 -8
care … i:17 -5 -25
care … in:10 21 0
care … it:-1 26 -8
care … live:-7 -28 0
care … me:-46 -30 -21
care … my:9 25 20
care … other:28 24 28
care … stop:16 34 -2
care … teh:52 32 44
care … to:2 25 -3
care … wake:26 25 -1
career:-9 0 18
careful:-5 -5 -2
carer:5 8 -38
carer and:56 60 13
carer at:22 24 -4
carer hit:-44 -47 -26
carer … an:-42 -49 -27
carer … and:26 31 12
carer … me:44 48 -4
carer … my:23 19 -4
carer … teh:-60 -58 -32
carer … wen:18 20 -23
carers:-33 -37 -41
cares:-7 16 32
caretaker:7 14 14
carga:39 -3 -3
carga para:37 -2 -2
caring:37 36 22
carlisle:-4 -2 -2
carnt:28 39 -4
carols:38 49 49
carpal:-18 -11 -5
carpark:-18 -16 -19
carpet:-6 6 -3
carpet and:40 42 36
carpet … i:22 28 30
carpet … is:17 19 22
carpet … she:14 15 21
carriage:-16 -21 -12
carriageway:2 0 3
carried:40 30 -7
carried on:53 44 -8
carried this:31 -10 -7
carrier:-26 -21 -15
carrier bag:-21 -17 -13
carries:3 -3 -2
carrots:-19 -17 -7
carry:16 -7 -4
carry me:43 54 50
carry on:42 -40 -27
carry teh:-20 -16 -28
carrying:6 12 -23
carrying on:23 36 -16
cars:2 22 28
cars gone:29 26 24
cars running:-27 -20 -21
cars … garage:-45 -43 -40
carta:46 44 37
carta en:26 20 19
carta … la:43 32 33
cartas:-1 0 -4
cartridges:9 12 13
carved:68 75 -6
carved … my:84 86 -3
carvery:1 -6 -4
carving:-21 -15 -47
carving teh:-47 -41 -38
carving … in:31 34 -19
carving … teh:-28 -25 -13
casa:-13 34 -21
casa se:24 12 -15
case:-12 16 9
case im:-33 -15 -9
case … and:46 56 -2
case … is:11 18 21
case … it:-22 -22 -20
caseload:-5 0 -5
cases:-34 -27 -28
cash:-3 15 23
cash … good:13 18 20
cash … i:4 15 31
cashier:-12 -8 -7
casi:14 2 -4
casserole:1 2 14
casseroles:-34 -22 -23
cast:-30 -20 -14
castle:1 2 0
cat:-35 -29 -7
cat and:-27 -22 -16
cat is:42 43 45
cat … and:-48 -31 -30
cat … hes:-28 -22 -14
cat … mrs:19 22 18
cat … my:-28 -25 -20
cat … she:34 -13 -4
cat … to:-35 -23 -11
cat … with:22 22 26
catalogue:-3 -4 -2
cataracts:-3 -3 0
catch:34 13 -10
catch it:28 34 0
catch teh:-6 -11 -36
catch … and:10 -36 -3
catch … bus:-2 -6 -36
catch … this:-52 -45 -24
catches:0 0 -9
catching:6 -33 -10
catching teh:-2 -43 -19
catching … bus:15 -33 -2
catching … iykyk:46 -5 -1
catching … long:20 -1 -1
catching … tonight:-46 -23 -3
caterer:-7 -8 -6
cathedral:-3 -6 -5
cats:19 0 -3
cats are:25 15 10
cats at:32 42 38
cats on:-21 -14 -14
cats … and:35 25 22
cats … i:63 57 54
cats … in:-20 -10 -14
cats … out:40 31 30
cats … teh:-48 -48 -39
cattle:2 3 0
caught:-25 -28 -44
caught myself:0 -4 -29
cause:-42 -33 -15
cava:3 5 6
cave:35 31 34
cba:73 75 0
cbt:-26 -26 -21
cd:-11 -4 0
ce:10 45 37
ce matin:1 28 -4
ce soir:27 32 49
ce … corde:34 33 31
ce … je:-18 4 29
ce … me:-6 8 37
ceiling:13 27 14
ceiling … and:50 46 47
ceilings:29 30 28
ceilings breathing:43 43 39
celebrate:-21 -10 -5
celebrated:-11 -8 -2
celebrating:-21 -20 -6
celebrity:10 17 -15
celebrity suicide:26 28 -1
celebrity … on:26 28 -1
celebrity … teh:26 28 -1
cell:54 6 -6
cello:-36 -12 -1
cello … and:-22 -11 -1
cells:-43 -31 -27
cent:36 5 24
centre:-12 -18 -23
centre i:33 14 0
century:48 -10 -4
ceramica:-15 -27 -3
cereal:-2 7 -1
certain:18 20 2
certificate:5 0 -7
certs:1 -1 0
cest:46 15 24
cette:29 29 34
ch:0 0 0
chain:41 36 29
chain and:55 53 55
chain … coming:38 28 28
chains:-27 -26 -20
chainsaw:44 50 38
chair:68 67 61
chair against:9 11 -27
chair by:-38 -29 -24
chair i:-12 -24 -12
chair is:60 58 59
chair my:22 25 25
chair to:-21 -15 -11
chair … and:52 33 36
chair … beam:48 50 46
chair … door:21 27 0
chair … her:26 22 26
chair … his:-22 -17 -22
chair … me:42 39 35
chair … my:54 52 54
chair … new:24 27 28
chair … round:15 15 25
chaired:-1 -1 -1
chairs:-79 -77 -66
chairs no:-47 -41 -33
chairs there:17 24 26
chairs … i:14 20 25
chairs … more:-43 -39 -33
chalk:13 23 23
chalked:-5 -18 -12
challenge:-35 -24 -14
chamomile:0 0 -4
champagne:41 -4 -3
champion:-9 -3 -2
chance:5 11 -27
chance … it:44 40 -1
chandlers:1 1 -7
change:-20 -27 -9
change ive:-23 -31 -10
change my:21 34 41
change … and:27 32 30
change … mind:49 52 50
change … teh:-22 -16 -11
changed:-9 -12 13
changed my:38 26 20
changed … but:21 22 23
changed … mind:75 75 69
changed … tablets:-53 -37 -28
changed … teh:17 24 18
changed … what:20 20 16
changes:42 40 25
changes sat:32 31 34
changes … to:39 33 -13
changing:-28 -44 -34
channel:-42 -42 -38
chaos:-25 -26 -14
chap:-11 -11 -9
chapel:7 0 9
chaplain:11 16 18
chappals:43 42 37
chapter:-41 -42 -42
character:-13 -20 -18
character … teh:-21 -16 -10
character … to:42 33 -1
character … want:21 6 0
charcoal:40 34 30
charcoal … teh:47 43 37
charcoals:-2 -3 -4
charge:-21 -17 -10
charged:-16 -19 -12
charger:-21 -51 -29
charger if:52 0 -1
charger … u:58 -2 -1
chargers:-12 -10 -13
charging:-36 -34 -34
charity:-56 -39 -46
charity and:-6 8 -21
charity shop:-22 -16 -7
charitys:0 0 0
charla:-2 -1 -3
chart:-41 -33 -11
charts:-5 -3 -1
chase:2 3 3
chased:45 13 30
chased it:7 16 29
chased … with:6 17 33
chat:-40 -41 -25
chat … id:-6 -21 -16
chats:0 -4 6
chatted:35 25 3
chatted to:26 24 4
chatted … me:26 24 4
chatting:-5 -6 -4
chavales:12 10 -1
cheap:-38 -37 -19
cheaper:-35 -25 -16
cheat:-1 -1 0
cheating:-53 -34 -26
cheats:-1 -2 0
check:-7 4 22
check if:-30 -21 -10
check it:23 18 25
check … i:-40 -22 -15
check … is:38 44 35
check … it:27 37 33
check … mood:20 31 29
checked:-9 7 21
checked my:-43 -21 -16
checked out:-25 -24 -22
checked with:26 23 4
checked … hotel:-23 -21 -22
checked … it:-34 -18 -10
checked … teh:-1 -4 -24
checked … times:-24 -22 -22
checked … train:-24 -22 -22
checking:-22 -15 -15
checkout:55 47 51
checks:14 26 28
checks my:23 32 -6
checks … and:36 49 -5
checks … fone:23 32 -6
cheek:-17 -13 -3
cheekbones:-15 -15 -13
cheeks:-10 -12 -10
cheer:-1 -6 -3
cheered:20 -1 0
cheerful:31 31 -4
cheering:3 -10 -9
cheerio:141 139 138
cheers:23 16 25
cheers for:39 30 35
cheers … laughs:45 42 42
cheers … teh:54 45 51
cheese:-31 -36 -16
cheesecake:-13 -4 -1
chef:-26 -23 -9
chefs:-19 -13 -11
chek:-12 -4 -1
chem:-13 -13 -7
chemical:49 59 56
chemist:-24 -16 -5
chemist and:39 27 25
chemist im:27 28 28
chemist took:-21 -13 -14
chemist … holidays:27 28 28
chemist … it:-21 -14 -14
chemist … off:-21 -13 -13
chemist … on:27 28 28
chemistry:-8 -7 0
chemists:-16 -25 -20
chemo:-9 -16 -8
chemo and:-25 -16 -9
chemo … teh:-20 -14 -8
chemos:9 10 7
cheque:30 -4 -4
chess:-35 -22 -15
chess … teh:-32 -19 -14
chest:54 56 70
chest and:33 34 35
chest feels:23 29 37
chest goes:42 13 19
chest hurts:19 22 -7
chest i:-32 1 1
chest is:43 44 49
chest pain:-51 -50 -26
chest … and:85 89 45
chest … but:60 44 37
chest … clear:-26 -17 -17
chest … goin:22 23 37
chest … heavy:19 19 27
chest … im:19 18 23
chest … is:65 51 46
chest … ive:25 29 -17
chest … slow:23 14 33
chest … teh:32 34 38
chew:-13 -10 -7
chewed:12 18 23
chewed to:34 42 40
chewed … bits:34 42 40
chewing:13 -4 -2
chewing my:23 -4 -1
chez:-8 -6 -1
chicken:-33 -26 -23
chickened:-3 4 5
chickens:-3 -1 0
chidi:38 31 35
chief:-6 -4 -8
child:6 24 17
child is:29 31 31
child to:21 29 30
child … me:31 33 33
child … of:31 33 32
child … teh:-25 -19 -18
children:-3 -11 -7
children and:32 36 38
children clothes:23 22 16
children do:-5 -21 -14
children i:-17 1 21
children with:38 25 -1
children … is:15 17 26
children … letter:-57 -53 -38
children … teh:23 33 52
children … to:-47 -33 -48
childs:-19 -10 -8
chimney:17 26 24
chin:57 39 79
chin … and:19 20 25
china:-17 -10 -7
chip:-30 -16 -13
chippy:-21 -12 -1
chips:-65 -60 -54
chips on:-25 -20 -14
chips … it:40 39 -1
chips … teh:-25 -21 -15
chiropodist:10 20 20
chocolate:-52 -36 -21
choice:2 21 33
choir:-1 3 6
choir … teh:20 26 29
choirs:0 2 0
choked:5 17 -6
choked me:19 28 -1
chokes:54 52 -3
chokes me:54 52 -3
chokes … i:21 21 -2
choking:38 23 37
choose:55 -5 8
choose teh:67 -1 0
chooses:1 0 1
choosing:22 33 -13
chop:-7 -4 -4
chopping:-21 -18 -12
chords:-16 -8 -6
chore:38 -2 -1
chores:-4 -3 -7
chorus:-13 -6 -3
chose:-39 -32 -10
chosen:87 102 85
chosen teh:24 28 37
chosen … hour:-40 -15 -3
chrissie:-1 -2 -3
christ:-13 4 -3
christening:-24 -39 -31
christening … i:28 -5 -2
christening … sunday:-20 -15 -10
christmas:-15 0 -9
christmas ill:26 21 51
christmas its:-41 -27 -16
christmas … it:17 29 -6
chucking:-5 -3 -4
chuffed:-45 -31 -19
church:17 39 35
church and:-29 -19 -11
church bury:37 44 -23
church clothes:50 38 36
church hall:23 -12 -11
church … for:43 -26 -24
church … i:9 24 -7
church … me:37 44 -23
church … my:36 44 48
church … them:37 41 46
churchyard:-2 -1 -1
chutney:-3 -3 -1
ciaran:2 2 0
cide:-11 -18 -13
cider:-57 -52 -16
cigarette:-12 -8 -5
cinema:-5 -5 -5
circle:-7 -6 -4
circled:17 -5 -4
circus:-8 -8 -9
cistern:-7 -7 -1
citalopram:-28 -24 -12
citizen:-11 -5 -1
city:-49 -59 -42
civil:-47 -28 -21
ck:-3 -2 0
clammy:50 15 32
clammy and:20 -2 17
clap:0 -13 0
clapped:-22 -3 -8
clappers:59 61 59
clapping:8 18 -1
claps:-3 -2 -2
clase:-4 6 -4
class:-11 0 -12
class and:31 33 36
class … after:27 36 36
class … asked:32 15 -13
class … me:44 35 -8
class … to:-23 -8 -4
classes:-16 -8 -8
clay:-3 -3 -3
clays:-41 -34 -22
clays … teh:-30 -20 -16
clean:-22 -7 -11
clean and:7 21 21
clean from:7 27 -1
clean i:-20 -20 -11
clean im:-24 -22 -13
clean … my:-25 -21 -10
clean … teh:-32 -12 -5
clean … years:-21 -9 -1
cleaned:3 17 6
cleaned and:21 19 27
cleaned my:23 16 31
cleaned … and:29 16 15
cleaned … fridge:37 35 31
cleaned … oven:-24 -22 -18
cleaned … room:31 24 33
cleaned … teh:-32 2 6
cleaner:23 28 4
cleaner throat:18 20 23
cleaner … to:39 38 21
cleaners:44 39 50
cleaning:1 2 -2
clear:10 18 15
clear and:-27 -16 -12
clear … can:-21 -15 -5
clear … drive:-22 -14 -15
clear … teh:-21 -15 -7
cleared:31 47 48
cleared … paid:36 20 15
cleared … room:-24 -22 -17
clearer:-27 -29 -20
clearing:50 50 50
clearing … bungalow:-29 -21 -20
clearing … my:43 48 39
clearly:-19 -17 -6
clerical:53 -14 -8
clerical error:71 -4 -4
clever:10 -26 -19
click:2 -36 -34
clicker:-7 -1 -6
client:61 50 2
clients:-6 -4 -4
cliff:88 93 88
cliff top:-41 -38 -32
cliff … and:41 40 31
cliff … teh:32 24 8
cliff … to:77 38 35
cliffs:63 74 63
cliffs at:38 33 15
cliffs one:-34 -28 -19
cliffs to:16 15 23
cliffs … i:23 22 25
cliffs … jmup:47 45 43
cliffs … night:-34 -28 -19
cliffs … one:-34 -28 -19
cliffs … teh:-46 -33 -23
climb:63 53 44
climb out:55 49 47
climb … of:43 32 23
climb … teh:43 30 20
climbed:76 75 75
climbed over:62 68 67
climbing:5 18 -4
climbing rope:25 28 28
clime:-1 11 13
clinic:-21 -35 -59
clinic … i:27 -3 -1
clinic … it:-21 -17 -11
clinics:0 -8 -6
clint:-7 -3 -2
clip:-6 -3 -3
clipboard:-1 -1 -2
clives:0 0 0
clock:10 9 16
clock it:15 21 -1
clock off:-10 -38 -23
clock … and:-1 5 -37
clock … in:22 19 23
clock … tonight:34 19 17
clocked:41 5 8
clocks:-13 -3 -2
clonazepam:28 34 16
clonidine:-5 -5 7
close:-2 -1 -20
close teh:-22 -14 -13
close to:-25 -33 -30
close … i:-24 -11 -6
close … my:-54 -33 -2
closed:0 -4 -17
closed teh:-29 -40 -31
closed … ive:28 1 1
closed … on:36 14 11
closer:64 -4 1
closes:-2 -4 -7
closet:18 24 19
closet and:19 21 15
closing:22 20 24
closing my:34 34 38
closing teh:-10 -25 -23
cloth:-15 -4 -4
clothes:7 5 0
clothes and:-30 -29 -9
clothes teh:48 58 65
clothes … a:38 40 35
clothes … and:63 49 43
clothes … teh:-25 -25 -26
clothesline:4 2 7
clown:-5 -6 -1
clozapine:-4 -10 -2
club:-19 -20 -29
club … and:-28 -29 -27
club … its:-27 -16 -11
clubhouse:-22 -20 -4
clue:-20 -9 -16
clumsy:-1 -3 -1
clutch:-31 -24 -20
cnat:89 82 88
cnat see:60 53 58
co:1 -3 5
coach:-2 25 -1
coach at:30 27 -3
coach … teh:27 25 -3
coaching:-27 -20 -22
coast:-14 -4 -1
coaster:7 0 0
coastguard:17 1 3
coat:52 48 53
coat and:63 25 18
coat i:-32 -21 -19
coat in:-25 -14 -9
coat it:23 28 0
coat off:21 3 -9
coat on:37 21 20
coat … got:26 6 -2
coat … i:29 -19 -16
coat … im:6 12 21
coat … it:-30 -21 -18
coat … nobody:-25 -53 -41
coat … sat:-28 -9 -12
coat … teh:67 61 54
coat … that:44 29 21
coat … to:-36 -19 -6
coats:-3 8 8
cocaine:-1 -16 -6
cockerel:-12 -9 -2
cocoa:-5 -2 0
codamol:8 2 6
code:27 30 22
coded:-7 -6 -2
codeine:27 -45 -28
codeine teh:90 -2 -1
codeine … i:40 -1 -2
codeine … teh:61 30 24
codes:-11 -8 -6
coding:-4 -1 -2
coffee:-16 6 9
coffee and:16 25 28
coffee at:6 7 20
coffee … alis:16 16 23
coffees:11 7 4
coffin:21 -5 -1
coffins:-3 0 2
coin:0 0 0
coke:4 12 42
cola:-15 -19 -3
cold:21 22 28
cold i:15 20 23
cold it:13 15 21
cold night:-33 -28 -22
cold on:64 76 84
cold sober:37 10 0
cold store:43 31 -3
cold turkey:-3 -17 -35
cold water:-25 -16 -13
cold … a:21 4 6
cold … and:10 9 20
cold … at:24 24 20
cold … hav:-24 -18 -19
cold … i:20 -17 -11
cold … im:4 20 22
cold … keep:34 40 45
cold … me:22 30 28
cold … monday:11 11 23
cold … night:62 51 -1
cold … one:57 50 -1
cold … slapping:24 44 42
cold … teh:-24 -14 -32
cold … wont:30 32 24
collage:-9 -7 0
collapsed:-45 -32 -51
collapsed at:0 1 -27
collar:-9 -5 -2
colleague:18 9 -5
colleague told:17 22 -1
colleague … at:19 23 -1
colleague … me:17 22 -1
colleagues:-4 -3 -6
collect:23 -41 -37
collect it:-20 -8 -7
collected:-3 -1 0
collecting:41 37 38
collecting it:-20 -12 -1
collection:4 28 35
collection … to:22 30 31
collects:-5 -3 -2
college:-23 -25 -58
college i:-23 -22 -13
collie:-23 -21 -20
colonoscopy:-12 -16 -18
colony:13 3 1
colour:67 66 49
colour and:52 54 50
colour i:43 -3 7
colour of:20 23 24
colour … and:13 24 26
colour … hes:33 36 26
coloured:0 0 -1
colours:9 4 10
column:0 0 -2
colur:10 19 -2
coma:28 -8 -4
combat:-6 -1 0
combination:4 10 7
combine:29 40 30
come:48 15 22
come at:-34 -23 -19
come back:21 18 25
come here:-38 -33 -21
come home:-3 -27 -24
come i:7 29 -26
come in:20 46 43
come its:-24 -15 -10
come on:-45 -36 -33
come out:-24 -7 0
come over:-28 -12 -12
come round:28 -2 -5
come saturday:-24 -3 -1
come teh:-45 -41 -46
come through:14 20 29
come up:29 35 34
come … a:-29 -19 -11
come … and:-62 -53 -40
come … as:10 -38 -19
come … by:52 42 42
come … call:51 51 45
come … dont:54 54 -11
come … every:44 -7 -11
come … for:-36 -36 -47
come … from:56 30 29
come … go:35 37 44
come … here:15 -27 -12
come … hes:23 18 6
come … his:-29 -28 -23
come … i:34 32 21
come … ill:19 -20 -7
come … in:-32 4 3
come … its:-13 -20 -22
come … ive:-27 -16 -14
come … me:-28 -18 -24
come … my:22 25 13
come … not:34 34 49
come … of:-30 -11 -3
come … over:0 20 23
come … press:2 22 -10
come … teh:2 22 14
come … tell:-21 -13 -11
come … theres:33 33 26
come … this:5 27 21
come … twenty:66 63 54
come … with:-27 -18 -13
come … wont:43 39 36
comedy:-18 -2 -1
comes:46 48 53
comes and:32 43 32
comes back:39 -21 -34
comes in:19 21 -36
comes off:59 45 1
comes out:11 4 25
comes round:-25 -19 -18
comes thursday:-39 -29 -28
comes tomorrow:22 40 45
comes … and:43 -7 14
comes … at:39 44 48
comes … can:-31 -30 -23
comes … i:-55 -50 -49
comes … im:18 23 23
comes … its:-21 -24 -18
comes … ive:27 21 5
comes … me:66 49 5
comes … morning:37 42 51
comes … my:46 43 -14
comes … on:-24 -15 -9
comes … out:25 29 29
comes … pub:14 13 23
comes … room:61 63 -7
comfort:-11 -7 -12
comfortable:-26 -7 -13
comfy:-10 -7 -4
comin:-2 3 13
coming:24 39 66
coming back:3 25 27
coming down:73 56 53
coming home:16 27 35
coming out:30 32 32
coming over:21 19 17
coming round:30 27 18
coming to:-18 -53 -32
coming up:-21 -12 -7
coming with:-20 -14 -14
coming … a:23 27 32
coming … and:-34 -27 -20
coming … door:-27 -27 -17
coming … from:30 36 39
coming … hes:-32 -22 -13
coming … in:-36 -41 -40
coming … it:25 30 30
coming … my:-28 -21 -4
coming … of:50 50 50
coming … see:40 -12 -3
coming … teh:49 60 44
coming … that:-30 -27 -11
coming … to:-35 -37 -33
coming … under:-31 -26 -28
coming … xanax:45 52 55
comit:17 57 -43
comit not:79 98 -6
comit sudoku:30 56 -8
comit to:-25 -13 -4
comit … had:52 76 -4
comit … i:-64 -44 -5
comit … no:10 39 -12
comit … teh:-7 -23 -2
comment:-28 -9 -11
comments:-27 -25 -10
committed:-36 -26 -7
committee:-50 -44 -35
committee … teh:-22 -14 -16
common:-32 -13 -14
common and:-23 -6 -3
communion:-1 -5 -1
community:-28 -16 -8
commute:-16 -17 -6
commuters:-2 9 8
como:-36 -94 -23
companeros:-2 1 4
company:-19 -22 -15
company no:-25 -27 -31
company … more:-25 -27 -31
compared:28 -9 -5
compensation:-1 -1 0
complain:29 -23 -12
complained:-16 -13 -4
complaining:-14 -10 -6
complains:56 20 -1
complains … teh:21 10 0
complaint:3 3 -1
complaints:2 2 2
complete:-24 -24 -5
completed:2 -7 -3
completely:0 0 0
compliment:23 27 28
composing:-11 -2 -15
compost:-2 -2 -1
comprimes:9 10 12
compulsory:-2 -1 -1
computer:-17 -13 -8
con:-33 -1 -28
con mi:-55 -3 -24
con … de:71 -2 -2
concerned:25 11 25
concert:-37 -34 -19
concert tickets:-19 -21 -23
concert … my:-20 -21 -24
conclusion:-6 -3 -3
conditionals:0 1 0
conference:33 21 14
conference … my:-39 -35 -29
confess:-2 -5 -3
confession:1 8 7
confided:-6 -4 0
confiscated:8 12 10
confront:-13 -11 -10
confused:-11 -8 4
congratulating:15 -18 -15
connor:-10 -3 -2
consider:-51 -11 23
consider this:21 30 27
consider … my:21 30 27
considering:8 34 -5
considering ending:25 49 -8
considering … lief:25 49 -8
considering … my:25 49 -8
console:53 -2 -1
constant:-18 13 -13
constantly:0 0 0
consultant:-29 -15 -18
contact:-31 -22 -12
contact … teh:-29 -17 -5
content:-14 -37 -24
content not:27 -10 -4
content … see:27 -10 -4
content … to:27 -10 -4
continue:-31 -29 -13
contract:-19 -14 -11
control:-10 -24 -41
controlled:-3 -1 -1
controls:18 35 -4
convent:-1 -4 -2
convention:-4 -5 -9
conversation:-10 3 4
convert:-9 -9 -4
convinced:10 14 8
convinced that:3 7 21
convinced … teh:15 23 29
convulsing:51 53 58
cook:5 5 -24
cook wrong:35 25 0
cook … he:35 25 0
cooked:-13 -32 -22
cooker:-18 -12 -13
cooking:-40 -49 -25
cooking and:-25 -15 -9
cooking down:25 28 27
cooking wine:34 -8 -3
cooking … teh:-24 -18 -13
cooking … there:40 38 35
cool:-21 -12 -8
coordinator:-18 -13 -6
cope:-5 -4 -21
copied:-2 0 0
coping:24 -16 -5
coping with:45 -6 -5
coping … and:44 -2 -4
copper:-5 -10 -4
copy:-14 -9 -6
cord:41 51 48
cord of:-40 -39 -38
cord on:20 24 24
cord since:21 17 19
cord … curtain:-40 -39 -38
cord … renovations:20 17 19
corde:41 29 25
corde est:62 56 52
corde … dans:34 33 31
corde … la:21 11 7
corde … prete:34 32 35
cork:-11 -11 -6
corner:0 -7 14
corner and:-31 -23 -14
corner i:38 -1 -1
corner is:-20 -10 -2
corner … dont:48 -3 -2
corner … think:5 -27 -19
corners:0 -12 -18
coroner:-14 -6 0
coroners:-3 -2 -2
corpse:-10 -5 -1
correct:-40 -45 -16
corrected:-1 -1 0
corridor:2 0 31
corridor … it:13 13 38
corse:-7 -4 -1
cortando:29 33 -6
cortando el:-44 -17 -4
cortando otra:67 57 -1
cortando … vez:67 57 -1
cos:76 100 71
cos i:51 63 47
cos ill:16 17 21
cos my:28 33 39
cos … be:16 17 22
cos … dead:16 17 22
cos … i:29 26 28
cos … said:41 33 34
cos … teh:39 30 23
cosas:14 19 13
cost:25 -26 -16
costume:-11 -11 -10
cosy:-3 -3 -2
cot:28 16 15
cot and:55 38 7
cottage:-10 -16 -14
cotton:-15 -1 -1
couch:-19 -5 4
coucher:-20 -13 -12
cough:-63 -45 -45
coughing:-41 -28 -10
could:-30 -35 -14
could be:-26 -32 -31
could despawn:116 0 0
could die:-46 -33 -19
could disappear:51 -3 -1
could do:23 -22 -11
could get:-5 31 20
could go:-40 19 17
could hand:24 -2 0
could hav:-29 5 -3
could hear:26 3 -2
could i:43 36 41
could kil:-24 -13 -5
could not:-21 -5 -8
could say:-63 -11 -9
could see:-50 -25 -21
could swap:29 -5 -1
could think:27 29 0
could … all:-44 -24 -19
could … and:60 2 39
could … be:-22 -8 -4
could … could:22 26 23
could … do:-20 -10 -6
could … down:-23 -16 -8
could … for:-3 -20 -21
could … from:-54 -1 0
could … i:5 17 32
could … im:6 25 4
could … in:-23 -6 -1
could … is:23 -2 -5
could … it:-21 -20 -17
could … me:-56 -31 -23
could … myself:52 -17 -11
could … no:-57 -28 2
could … said:26 18 17
could … sleep:-44 -13 -7
could … stay:44 40 35
could … teh:-19 -25 -19
could … them:-2 -22 -15
could … to:-61 -28 -12
could … u:-26 0 -1
could … was:13 21 -4
could … why:45 2 0
could … with:47 6 -15
couldnt:18 22 2
couldnt bear:70 -20 -9
couldnt care:81 53 -2
couldnt do:-27 -22 -10
couldnt get:-35 -13 -6
couldnt go:58 27 -8
couldnt hav:43 43 34
couldnt live:5 19 24
couldnt see:12 13 21
couldnt stand:-23 -21 -13
couldnt stop:-21 -16 -12
couldnt tell:18 23 -26
couldnt … and:-18 -15 -21
couldnt … another:17 23 0
couldnt … any:47 35 40
couldnt … at:-22 -10 -1
couldnt … done:40 25 27
couldnt … in:-49 -25 -7
couldnt … it:-11 -36 -14
couldnt … less:65 51 -1
couldnt … see:18 15 23
couldnt … stopped:22 27 23
couldnt … teh:-53 -49 -29
couldnt … to:104 51 15
couldnt … what:15 25 7
couldve:18 5 14
couldve … me:18 24 21
council:-46 -34 -20
council … teh:-22 -14 -21
councillor:-14 -14 -8
councils:-30 -31 -14
counselling:-18 -12 -6
counsellor:-56 -46 -32
counsellor … me:-17 -22 -11
counsellor … to:-19 -21 -9
counsellors:-5 -12 -10
counselor:-7 -26 -12
count:51 31 24
count as:27 -3 0
count at:25 24 31
count if:55 26 0
count of:27 42 28
count teh:-43 -22 -20
count … a:47 27 22
count … and:-27 -14 -4
count … it:-17 -24 -19
count … many:22 0 -1
count … nine:32 28 33
count … suicidal:34 -6 0
count … teh:-24 -11 -8
countdown:-2 -8 -8
counted:2 -21 -15
counted all:-60 -55 -55
counted and:35 36 38
counted i:1 8 23
counted into:29 31 34
counted my:-66 -58 -48
counted out:-28 -36 -37
counted tiles:34 -9 0
counted … a:16 24 28
counted … and:-20 -11 -11
counted … four:34 -1 -3
counted … i:-27 -12 -2
counted … in:-32 -27 -24
counted … my:-70 -61 -61
counted … on:66 49 39
counted … ones:47 58 36
counted … out:36 33 32
counted … pills:-70 -61 -61
counted … rang:22 0 -1
counted … tablets:-66 -58 -48
counted … teh:34 6 4
counter:50 -50 -39
counter and:30 -33 -20
counterpane:0 1 -1
counting:27 15 34
counting down:69 68 59
counting i:33 21 25
counting it:-22 -19 -16
counting to:-16 -27 -19
counting … a:46 48 49
counting … but:48 52 42
counting … from:18 23 12
counting … my:-37 -23 -16
counting … one:56 -2 -6
counting … ten:-33 -34 -26
counting … to:69 66 68
country:-29 -22 20
counts:-9 -11 15
counts them:-18 -21 -12
counts … tablets:20 16 13
county:-32 -30 -24
couple:-23 -24 -6
couple … and:25 9 19
couples:-12 -8 -1
courage:54 34 42
courage to:-34 -36 -10
courier:-4 -7 -8
course:-33 -19 -13
course i:-30 -25 -15
course is:23 29 38
course … all:30 31 39
course … had:42 48 42
course … it:-27 -18 -7
course … ive:44 51 48
course … teh:-15 -19 -20
coursework:44 46 50
court:-7 3 9
court today:24 25 37
court … and:30 22 22
court … judge:24 25 37
courts:-33 -18 -9
cousin:5 -7 -33
cousin in:25 28 10
cousin … and:-22 -15 -19
cousins:-6 -1 9
cover:-11 -4 6
covered:-10 8 -7
covered teh:40 16 13
covered … cuts:47 58 -3
covers:-1 1 -2
covid:17 -9 -5
covid … and:47 -4 -2
covid … back:42 -2 -1
cow:-53 -41 -30
coward:15 21 -6
cows:0 -9 -4
cows are:24 16 20
cows … milked:23 16 20
cowshed:13 -6 -7
coxswain:-7 -5 -5
cpn:-8 4 -12
cpr:-6 -4 -6
crab:-6 -5 -2
crack:16 -18 -13
crack and:35 -4 -2
crack … heroin:40 -3 -2
crack … i:40 -3 -2
cracked:51 38 46
cracked … rib:52 29 0
craft:28 31 -8
craft … my:30 32 -7
cramps:-4 -10 -4
cramps no:-20 -12 -13
crane:52 48 41
crane on:56 59 54
crane … site:37 42 41
crash:2 -3 -6
crashes:43 -41 -5
craving:-2 -69 -47
craving is:151 -5 -4
craving … at:54 -1 0
craving … i:33 -14 -9
craving … im:48 -4 -3
craving … it:-24 -6 -1
craving … me:-24 -1 0
craving … strong:78 -11 -6
cravings:-62 -75 -46
cravings and:32 -16 -1
cravings … this:75 -3 -2
crawl:40 25 25
crawling:113 7 25
crawling … me:74 -2 -2
crawling … teh:35 46 53
crayons:0 -1 -1
crazy:-74 -43 -20
creaking:22 27 30
cream:-31 -26 -19
creamery:-2 1 1
creams:0 0 0
creative:61 30 -4
creative writing:63 32 -3
creative … he:33 10 -1
credit:-23 -11 -10
credited:-2 -2 -6
credits:0 -1 4
cree:63 2 -2
creek:33 35 25
cremation:36 33 36
crematorium:-28 -25 -23
creo:-74 -2 0
crew:51 65 65
crewe:7 -4 -5
crewmates:-1 -9 -7
cricket:-51 -38 -47
cricket … for:-43 -36 -35
cried:-8 -40 -52
cried and:21 9 -8
cried i:30 -14 -3
cried … ate:27 5 4
cried … cried:20 -1 -1
cried … said:45 24 -1
cried … teh:-17 -21 -18
cries:34 35 -13
crime:-20 -17 -10
criminal:-13 -1 0
cringe:-2 0 0
crisis:-38 -28 -27
crisps:-29 -20 -29
crisps and:-23 -13 -17
criticised:-3 -2 0
crochet:-3 -5 -4
crooked:-16 -7 -6
cross:12 -14 -17
cross with:-32 -23 -16
cross … and:28 -12 -7
cross … on:17 25 -2
cross … teh:19 21 22
crossbow:8 7 7
crossed:27 -11 -43
crossed out:31 -7 -27
crossed … i:38 7 -1
crossing:82 72 76
crossing and:56 54 55
crossing for:24 13 12
crossing teh:35 -21 -15
crossing … down:-15 -20 -24
crossing … talk:-22 -18 -12
crossing … teh:43 56 54
crossing … to:14 30 34
crossword:2 15 -6
crosswords:-1 0 0
crowbar:-41 -30 -22
crowds:-28 -21 -10
crown:-3 -15 -14
crows:2 4 3
croydon:2 4 6
cruel:-95 -91 -88
cruel world:-91 -88 -87
cruise:-7 -7 -4
crumb:-5 -2 0
crumble:-8 -11 -6
crumbs:-8 -2 -3
crumpet:-9 -4 -2
crushed:10 19 26
crusts:-8 -1 -4
cry:-62 -55 -44
cry for:59 59 50
cry … help:27 30 33
cry … im:42 42 38
cry … teh:-38 -35 -32
cryed:-10 -3 -1
cryin:0 0 0
crying:30 40 48
crying im:27 37 52
crying into:-20 -18 -13
crying ive:18 19 22
crying … laughing:38 37 43
crying … she:47 31 -9
crying … teh:-29 -36 -32
crying … two:-21 -12 -6
ctb:29 41 97
ctb and:10 16 -30
ctb as:36 52 0
ctb tonight:14 11 27
ctb … in:30 40 2
cuando:9 17 55
cuando … esto:76 49 39
cubby:5 7 1
cubicle:15 13 -9
cuenta:51 -7 -4
cuffed:56 45 48
cup:-4 12 -11
cupboard:40 -10 5
cupboard … a:-27 -11 -2
cupboard … my:5 -22 -12
cupboards:-14 -6 -1
cuppa:-57 -21 -12
cups:-17 -6 -6
curates:-30 -28 -24
cure:-45 -25 -7
cured:-28 -24 -20
curfew:22 25 31
curious:-7 14 -24
current:-8 4 8
currently:-57 -45 -23
curry:-47 -44 -37
curry friday:-25 -13 -9
curry tonight:-21 -20 -19
curtain:-14 -19 -16
curtains:-26 -21 -31
curtains drawn:0 2 -28
curtains im:-26 -23 -27
curtains … goin:-29 -23 -18
curtains … stop:19 15 27
curve:29 31 35
curve on:31 32 36
curve … route:31 32 36
cushion:-69 -40 -32
cushion and:-20 -23 -25
cushions:-2 0 -1
custard:-30 -20 -15
custody:42 40 37
custody i:-25 -13 -9
customer:-13 -8 -5
customs:-22 -22 -16
cut:67 74 46
cut all:64 -14 -6
cut and:-39 -16 -7
cut as:62 70 0
cut bad:7 -9 22
cut but:56 19 35
cut deep:61 75 69
cut down:-63 -57 -28
cut far:25 28 40
cut me:-5 -26 -12
cut my:-31 -11 -13
cut off:-34 -34 -21
cut on:37 55 27
cut out:-43 -32 -10
cut teh:-56 -43 -43
cut throat:-24 -19 -13
cut today:36 27 -3
cut tonight:33 7 -31
cut wen:11 34 -1
cut … a:46 46 -4
cut … an:2 0 -27
cut … and:43 41 38
cut … arm:10 18 -21
cut … arms:-19 -22 -53
cut … at:-25 -11 -7
cut … be:43 43 48
cut … but:8 -49 -25
cut … close:50 46 24
cut … day:22 -2 0
cut … deep:13 7 38
cut … every:22 24 0
cut … forty:-22 -15 -4
cut … fringe:-25 -26 -12
cut … hair:25 22 7
cut … her:-38 -21 -7
cut … i:99 67 17
cut … if:11 10 23
cut … im:9 -32 -5
cut … it:18 13 24
cut … its:29 18 18
cut … last:48 15 -9
cut … my:-13 -49 -21
cut … night:89 89 -3
cut … not:-24 -1 19
cut … off:-28 -7 -9
cut … on:-86 -89 -18
cut … rist:-38 -22 26
cut … teh:17 30 33
cut … there:-24 -18 -4
cut … thirty:-21 -13 -13
cut … this:43 54 83
cut … throat:64 54 30
cut … thumb:-27 -8 -5
cut … time:25 28 42
cut … was:-4 30 0
cut … with:-31 -14 -11
cut … wrists:21 24 54
cute:-48 -18 -10
cutlery:-9 -4 -1
cuts:83 69 -31
cuts under:12 25 -9
cuts … my:12 25 -9
cuts … uniform:12 23 -9
cutter:-20 -17 -15
cutting:52 68 -40
cutting and:19 37 -1
cutting every:28 36 -2
cutting myself:116 104 -3
cutting … and:22 31 0
cutting … arms:44 59 -4
cutting … cant:81 85 -5
cutting … i:39 54 -8
cutting … its:-35 -32 0
cutting … night:54 80 -2
cutting … not:-36 -20 -2
cutting … own:-25 -23 -2
cutting … rihgt:36 46 -1
cutting … stop:31 41 -7
cutting … teh:20 17 -6
cutting … this:35 40 -2
cv:6 6 14
cya:-1 -1 -1
cyprus:-10 -6 -8
d:9 -56 -34
da:28 -2 -6
dabbed:-4 -1 -1
dad:-4 6 25
dad for:20 19 21
dad im:30 21 21
dad is:27 44 42
dad keeps:31 34 1
dad locked:-22 -16 -20
dad punches:28 34 -9
dad this:23 22 27
dad took:86 68 52
dad … and:4 12 -24
dad … at:-22 -15 1
dad … end:-52 -41 -16
dad … giving:40 45 42
dad … i:-25 -18 -8
dad … it:56 46 43
dad … my:-21 -20 -6
dad … takin:35 33 44
dad … to:-44 -39 -22
dadajis:-5 -5 -2
daddy:61 92 90
daddy … u:56 51 50
daddys:14 12 12
dads:34 54 67
dads been:-20 -30 -17
dads driven:29 29 34
dads funeral:-25 -13 -8
dads gone:42 48 50
dads gun:61 52 53
dads hitting:13 21 33
dads morphine:-15 -28 -30
dads new:16 28 -1
dads old:38 42 39
dads on:-9 -12 -26
dads pistol:49 67 70
dads rifle:25 28 32
dads tablets:27 43 41
dads till:-19 -22 -14
dads … at:30 35 32
dads … goin:16 11 22
dads … his:5 6 -30
dads … in:26 16 12
dads … is:40 27 36
dads … ive:22 24 24
dads … monday:17 13 21
dads … mum:30 35 44
dads … nights:-9 -10 -25
dads … off:29 29 34
dads … on:38 33 27
dads … revolver:50 53 51
dads … saturday:-14 -22 -25
dads … sunday:-43 -40 -44
dads … teh:7 21 22
daffodils:-5 -4 -1
daft:17 -11 -7
daft ive:-9 -50 -47
daft joke:44 49 42
daft things:27 14 20
daft to:-29 -6 -4
daft … teh:36 21 17
daft … to:49 0 0
dagger:-11 -9 -5
dahlias:-7 -7 -2
daily:8 5 -33
daily and:32 35 -5
daily … he:64 67 -1
dairy:-4 -4 -3
dal:-10 -7 -9
dam:38 39 29
dam … teh:74 74 69
damage:-13 -8 -7
damn:0 0 0
damp:-23 -22 -24
dance:-1 -3 -9
dance is:-50 -11 -5
dance … i:-36 -1 -1
danced:-36 -22 -11
dancer:22 -1 0
dancing:-27 -31 -27
danger:-33 -10 -39
danger tonight:-30 -36 -30
danger … dont:-27 -22 -13
dangerous:-19 -9 -3
dangling:59 48 36
dangling … my:51 43 33
danke:-4 12 17
danke fur:9 22 20
dann:8 6 26
danny:50 51 49
dans:16 10 14
dans la:31 27 27
dans … dites:33 36 34
dans … grange:34 33 31
danse:-9 -8 -6
daran:9 15 -6
dare:-3 16 12
dark:37 45 46
dark and:29 35 31
dark coat:35 39 38
dark for:19 -26 -28
dark thoughts:-31 -34 -19
dark with:36 39 34
dark … cant:-10 -23 -18
dark … edges:48 43 46
dark … find:23 28 30
dark … i:-55 -47 -32
dark … in:-40 -14 -8
dark … my:51 66 58
dark … on:53 40 40
dark … one:44 48 47
dark … teh:50 43 47
dark … to:30 31 13
darling:32 40 43
darling boy:47 45 40
darlings:25 34 43
darts:-16 -16 -3
das:2 37 -10
das leben:33 34 -19
das nicht:16 27 -2
das … aus:16 27 -2
das … mehr:18 31 -3
das … nehmen:33 34 -19
dashboard:0 0 -1
dass:-26 -19 8
dass ich:-34 -28 -6
data:2 -11 -8
date:62 61 78
date and:20 26 39
date as:22 29 8
date fixed:80 89 95
date for:-12 -9 -20
date i:-55 -51 -58
date in:-22 -18 -16
date on:61 45 60
date set:-37 -35 -22
date teh:-47 -35 -41
date … be:-3 -13 -30
date … for:-42 -42 -32
date … it:22 10 33
date … ive:23 29 25
date … sachet:28 21 24
date … teh:26 24 43
date … will:-7 -14 -30
date … years:-21 -15 -15
dated:23 17 32
dates:-15 -18 -7
dating:-40 -29 -16
daughter:-1 -6 -19
daughter and:41 -6 -18
daughter in:31 3 -6
daughter is:-19 -14 -20
daughter rang:13 20 -5
daughter said:-31 -30 -3
daughter says:16 20 -6
daughter teh:30 28 22
daughter … and:-30 -23 -21
daughter … be:11 23 28
daughter … from:11 25 0
daughter … i:56 -11 -9
daughter … law:31 3 -6
daughter … under:31 28 26
daughters:-13 -6 16
daughters wedding:22 10 16
daughters … this:33 34 33
dauter:38 -5 -6
dave:11 11 10
davey:53 -1 -1
davey … teh:53 -1 -1
dawn:33 44 37
dawn and:-45 -40 -18
dawn i:56 58 52
dawn with:-28 -22 -13
dawn … teh:-35 -32 -21
day:2 -21 -45
day after:-31 -16 -6
day and:-8 10 -27
day before:-30 -15 -12
day but:-24 1 -22
day by:-20 -16 -4
day for:-4 21 35
day four:5 5 23
day he:6 11 21
day hes:-28 -14 -2
day i:36 50 2
day im:-49 -27 -4
day is:-16 -22 -17
day it:6 30 28
day its:56 6 3
day my:7 24 -2
day not:0 28 -16
day on:-21 -15 -9
day one:-18 -35 -27
day she:-21 -14 -12
day shifts:-28 -22 -15
day three:-23 -17 -21
day two:23 41 56
day what:34 38 38
day with:32 -20 -11
day zero:61 -2 -1
day … a:31 7 -4
day … all:-24 -32 -25
day … am:44 -44 -27
day … an:28 -1 -1
day … and:6 50 24
day … back:36 -16 -9
day … been:-8 9 23
day … dont:-54 -18 11
day … drink:-28 -1 4
day … four:11 22 24
day … goin:-42 -19 -6
day … had:-25 -11 -5
day … home:32 35 -1
day … i:-4 -41 -15
day … im:-5 -3 -45
day … in:-29 -27 -22
day … it:2 42 14
day … its:34 41 34
day … ive:-21 -17 -2
day … kil:47 64 -8
day … last:23 31 4
day … me:-31 -14 -8
day … myself:32 37 63
day … no:3 -27 -17
day … nobody:37 -6 -2
day … of:-26 -22 -15
day … off:10 20 30
day … on:-24 -38 -23
day … one:47 7 -3
day … teh:-10 -40 -20
day … this:33 35 32
day … thursday:28 -7 -1
day … to:26 55 40
day … today:27 43 29
day … tomorrow:-32 -24 -19
day … up:-31 -18 -11
day … want:20 43 -3
day … was:-23 -11 -5
day … went:46 0 0
day … will:-15 -3 -24
day … wish:12 25 -8
day … with:-28 -11 -1
day … without:47 20 25
daydream:2 15 -1
daylight:46 42 34
days:23 -9 -14
days ago:45 61 51
days and:14 -1 -30
days at:-20 -10 -3
days before:-33 -18 -15
days he:45 38 30
days i:-24 -13 11
days it:10 31 37
days left:-21 -10 -8
days make:29 -1 -1
days my:-36 -10 -7
days not:-23 -15 -6
days nothing:-30 -7 -4
days of:-37 -30 -25
days off:21 -2 -7
days start:20 23 20
days this:-21 -15 -11
days till:-1 1 38
days what:22 20 -7
days where:22 33 -2
days without:-27 -13 -14
days … all:-21 11 -14
days … and:-66 -24 -17
days … at:57 41 42
days … be:-4 22 21
days … cant:-6 -27 -15
days … do:32 36 -3
days … drain:79 -1 -1
days … drink:9 18 26
days … everyone:34 -14 -9
days … for:-25 -3 -1
days … from:18 21 17
days … hav:21 -7 -1
days … he:-29 -9 -2
days … im:-31 1 26
days … its:54 26 -1
days … ive:-40 -21 -29
days … keep:27 48 0
days … morning:63 57 48
days … my:-26 -5 -20
days … myself:138 8 -1
days … no:16 35 -6
days … not:32 -9 -11
days … of:43 -14 -15
days … one:9 24 -16
days … says:-30 -29 -20
days … sleep:-30 -26 -31
days … take:12 24 -4
days … taken:12 -25 -15
days … teh:48 -18 6
days … them:35 2 -2
days … time:-21 -14 -9
days … to:3 29 32
days … today:33 36 36
days … u:-32 -10 -8
days … week:-33 -17 -12
days … wont:8 23 -16
dbt:-14 -11 -6
de:6 3 1
de la:24 41 30
de me:60 88 -23
de mi:-12 27 22
de mourir:32 -6 -3
de verdad:50 -5 -3
de vivre:40 -9 -1
de … a:44 -6 -6
de … abuelo:28 24 26
de … casa:72 57 -4
de … el:-37 -9 -8
de … en:-42 -36 -31
de … jai:-40 -7 -4
de … je:17 34 49
de … la:-4 -19 -29
de … le:-38 -12 -23
de … me:-38 -16 -4
de … mi:51 -11 -11
de … que:-23 -25 -4
de … quelquun:-22 -14 -3
de … se:-41 -10 -2
de … suicider:34 37 -1
de … tuer:54 53 -3
de … y:-39 2 11
deacon:1 3 -7
deactivating:-1 4 2
deactivating … at:26 25 21
dead:33 -2 -10
dead and:-23 20 -36
dead any:-45 -14 -4
dead because:-33 -7 -8
dead before:43 57 69
dead brother:29 -1 0
dead by:-35 -16 -42
dead every:-24 -6 -2
dead i:24 -6 3
dead if:-55 -7 -5
dead im:-41 -38 -28
dead in:21 3 -6
dead inside:12 -31 -13
dead is:24 55 -9
dead its:55 58 22
dead ive:10 26 9
dead lately:70 -4 -10
dead man:8 3 20
dead mans:24 30 -20
dead on:-38 -30 -11
dead one:14 11 -28
dead quiet:-30 -21 -25
dead since:50 27 31
dead sounds:60 -1 -1
dead teh:0 -38 -30
dead thats:41 63 23
dead they:17 20 17
dead tomorrow:19 33 24
dead weight:13 -24 -9
dead … a:-30 -19 -19
dead … an:19 21 23
dead … and:59 52 18
dead … any:13 16 -25
dead … anyone:16 26 31
dead … be:73 48 53
dead … by:-13 -5 -30
dead … day:21 6 10
dead … dead:-23 -21 -5
dead … do:21 16 -41
dead … feel:49 -5 -14
dead … feet:-24 -20 -7
dead … for:38 37 32
dead … friday:51 40 33
dead … hour:-38 -41 -50
dead … how:24 8 -1
dead … i:-77 -2 -20
dead … id:94 60 16
dead … im:3 34 -43
dead … in:-33 -30 -14
dead … it:104 91 20
dead … long:-36 -32 -22
dead … me:-13 -6 -21
dead … morning:-27 2 1
dead … my:-44 -21 -13
dead … myself:25 22 -31
dead … not:-1 -20 -32
dead … on:-44 -32 -13
dead … own:5 9 -30
dead … paper:49 -11 -15
dead … restful:60 -1 -1
dead … rush:-43 -44 -51
dead … says:49 6 -9
dead … she:38 25 12
dead … such:36 -6 -1
dead … sunday:40 25 35
dead … teh:8 26 41
dead … thats:43 48 -15
dead … theres:47 49 42
dead … these:-41 0 0
dead … ticked:34 -7 -1
dead … today:33 34 41
dead … told:27 23 -4
dead … want:-100 -53 -6
dead … what:-8 21 -10
dead … will:37 51 9
dead … wish:-22 -2 0
dead … would:30 -3 -1
deadline:-22 -15 -25
deadlines:-11 -7 -4
deaf:17 -3 -1
deaf in:25 -2 -1
deaf … ear:25 -2 -1
deaf … one:25 -2 -1
deal:-19 -8 -8
deal i:34 22 17
deal with:-22 -16 -10
deal … made:37 25 22
dealer:14 10 -5
dealer paid:-31 -5 -3
dealer … in:-32 -6 -3
dealer … to:9 23 12
dealers:36 -12 -3
dealers car:-24 -17 -13
dealers number:49 -6 -4
dealers road:26 -19 -11
dealers … is:28 -10 -9
dealers … on:62 -9 -7
dealers … up:48 -6 -3
dear:11 13 5
dear all:41 37 8
dear … am:45 43 14
dear … i:30 29 11
dears:6 8 15
dears and:8 26 31
dears i:-33 -33 -38
dears … be:-33 -33 -38
dears … shall:-33 -33 -38
death:-34 -9 -17
death and:25 24 -16
death in:-20 -22 -10
death is:36 43 26
death of:-27 -19 -17
death would:65 -10 -4
death … a:9 -30 -19
death … and:-39 -33 -22
death … be:63 -10 -5
death … it:21 45 -2
deaths:-12 9 -14
deaths … i:45 44 0
deb:-13 -9 -6
debate:-19 -20 -22
debating:-8 -5 -3
deberia:-67 -2 -1
debrief:1 -1 -3
debs:8 7 6
debt:46 -1 -19
debts:53 33 35
debts to:36 7 4
debts … teh:36 7 4
decade:-10 -21 -14
decades:-15 -9 -3
decaf:-51 -10 -5
deceased:-13 -8 -5
december:-14 -2 2
decent:19 1 23
decent for:26 43 44
decent ive:22 25 18
decent to:33 32 33
decent … me:19 21 22
decent … teh:47 63 55
decent … to:-35 -22 -8
decide:-4 -1 -23
decide … and:44 24 -2
decide … to:13 20 3
decided:22 36 19
decided anything:28 -14 -7
decided i:-14 0 -41
decided it:20 35 59
decided on:9 13 22
decided teh:16 16 37
decided to:-31 -36 6
decided … a:55 3 16
decided … and:12 14 21
decided … be:-21 12 1
decided … die:37 45 48
decided … dont:-3 23 -3
decided … end:-46 -27 -24
decided … goin:-11 -6 -38
decided … is:21 14 25
decided … it:-53 -49 -22
decided … myself:18 16 54
decided … teh:22 11 4
decided … tonight:9 17 35
decided … will:23 -1 -17
decided … would:-28 3 -3
decirselo:10 6 0
decision:-21 15 -8
decision … teh:18 18 25
deck:36 57 54
deck of:33 37 22
deckchairs:-2 -2 -1
declan:3 10 18
declan teh:9 21 23
decluttering:-2 -1 -1
decorating:-8 -9 -10
decorations:-40 -26 -21
dedans:3 -12 -2
deeds:0 -2 -2
deep:72 52 45
deep this:34 45 41
deep … time:25 27 21
deeper:101 82 3
deeper than:54 53 25
deeper … and:45 43 37
deeper … i:48 46 -22
deepest:4 14 6
deer:-2 -2 -1
definitely:0 0 0
defrosted:1 1 25
degree:0 -1 3
degree … teh:14 17 22
degrees:-43 -30 -20
deja:19 9 -7
deja salir:30 13 -6
deja … de:33 15 -6
deje:56 48 58
deje la:54 49 39
deje … carta:23 34 24
deje … en:57 37 27
dejo:-18 -3 -1
del:11 26 23
delay:-4 -6 1
delayed:-23 -8 -6
delete:31 53 -38
delete my:-31 -29 1
delete … been:-27 -22 -1
delete … i:-57 -32 -7
delete … teh:67 41 -3
deleted:9 -35 -23
deleted a:21 -10 -1
deleted … and:30 0 -6
deleted … file:31 -14 0
deleted … no:31 -11 0
deleting:81 86 23
delighted:-17 -10 -7
delirious:12 16 15
delirium:-8 2 2
delivered:-6 -5 -6
delivery:-2 1 0
dem:40 41 37
dem kuchentisch:-24 -11 -3
dem … ich:-24 -11 -3
dem … vor:25 27 35
demain:-7 8 12
demand:-4 -1 0
demanded:-10 -5 -5
demanding:-2 -1 -3
dementia:11 22 0
den:2 -3 -8
den … die:-27 -27 -19
den … es:34 34 44
den … und:18 14 27
denise:8 14 16
denise … teh:33 32 35
denke:52 64 -8
dent:12 16 -3
dental:-16 -12 -1
dentist:-11 -40 -24
dentist and:11 20 15
depart:5 26 27
depart this:24 18 2
depart … lief:24 18 2
depending:10 15 12
deployment:11 10 -2
deposit:-4 -11 -8
depot:10 15 -3
depot and:27 32 6
depressed:-20 -33 -29
depression:-74 -61 -42
depression and:-22 -18 -10
depuis:16 12 -18
deputy:-43 -38 -22
der:-13 -3 16
der brief:23 10 11
der brucke:54 53 51
der strick:22 24 40
der … bereit:14 17 29
der … dem:-46 -40 -31
der … der:27 19 14
der … liegt:37 34 32
der … und:15 14 28
derby:0 -1 0
derek:-29 -28 -14
des:52 76 -19
des … je:-20 -16 -1
desaparecer:268 -28 -11
descant:3 0 -1
describe:-13 0 -13
described:5 3 0
desde:53 20 -5
desert:-12 -3 -5
deserve:57 32 -17
deserve a:46 -7 -3
deserve beter:13 28 29
deserve it:42 32 -16
deserve to:21 38 2
deserve … live:-3 38 2
deserve … mum:42 -1 -1
deserved:2 4 7
deserves:36 30 -21
deserves a:61 31 -1
deserves … mother:45 32 -1
deserves … that:41 -1 0
designed:-3 -3 -1
desire:0 6 -20
desk:17 6 5
desk its:33 27 22
desk … and:-16 -24 -16
desk … time:33 27 22
desk … to:36 28 24
desks:-18 -8 -10
despair:-15 -9 -9
despawn:116 -12 -2
desperate:12 23 6
despertar:61 -59 -11
despertara:24 -6 -5
despertara manana:65 -2 -2
despidieron:2 9 -1
despido:-13 0 4
despues:-48 -3 -1
detail:-14 15 -22
details:5 38 11
detective:-5 -4 -4
detectives:-6 -4 -3
detention:-10 -12 -7
determined:-9 -6 -2
detox:-87 -101 -120
detox on:-45 -39 -29
detox … teh:-40 -39 -27
detoxing:48 51 27
detoxing at:50 49 51
detoxing … home:50 49 51
devastated:11 -6 -3
developer:-1 -2 -9
devon:-25 -17 -15
devs:-5 -4 -1
dey:-1 0 -7
dia:14 11 -6
diabetes:-54 -28 -18
diabetic:-28 -22 -16
diagnosed:-6 -3 -2
diagnosis:36 20 -5
diagnosis and:33 -8 -2
diagnosis i:-41 -3 -1
diagnosis … thought:13 30 0
dial:-15 -7 -9
dialled:29 28 25
dialled i:35 33 30
dialysis:10 16 51
dialysis … purpose:10 14 42
diaries:26 28 30
diary:-5 -5 -25
dias:-19 43 -8
diazepam:74 65 59
diazepam with:30 35 -1
diazepam … ago:49 55 71
diazepam … days:49 55 71
dice:1 14 -7
did:6 20 16
did and:-81 -70 -43
did everything:47 49 46
did for:-37 -16 -7
did four:36 24 -6
did in:31 40 38
did it:56 81 -2
did its:19 27 24
did love:22 31 24
did mine:-35 -33 -19
did more:36 20 -4
did my:12 -6 -24
did something:93 75 55
did teh:-63 -56 -61
did them:20 36 -6
did this:20 20 22
did try:53 46 41
did two:57 12 -4
did u:-12 -47 -40
did what:-22 -14 -14
did … a:-25 -3 -14
did … about:-23 -20 -11
did … after:28 38 -13
did … an:19 23 -39
did … and:-11 5 29
did … arms:21 22 17
did … at:-14 -30 -16
did … breathing:-18 -25 -12
did … die:28 29 50
did … do:-37 -4 15
did … for:-37 -25 0
did … her:37 34 10
did … hour:14 11 -28
did … hurt:65 2 8
did … i:28 42 30
did … id:-37 -45 -19
did … im:53 53 63
did … in:30 40 -39
did … is:23 11 16
did … it:73 48 71
did … ive:-30 -18 -7
did … know:-13 -21 -10
did … last:23 12 -1
did … legs:27 31 -5
did … lot:41 48 1
did … my:23 14 -30
did … myself:48 4 31
did … night:50 30 -10
did … not:33 38 1
did … on:27 36 -14
did … other:45 46 -3
did … right:27 19 28
did … same:26 24 7
did … shot:9 28 33
did … sunday:17 22 -13
did … swallowed:-30 -29 -19
did … teh:30 23 17
did … tell:44 31 32
did … that:-24 -15 -4
did … this:50 54 2
did … to:49 55 70
did … tonight:-79 -81 -30
did … took:51 66 76
did … twice:49 38 -16
did … two:22 28 27
did … want:46 19 -2
did … warm:30 35 35
did … where:5 34 0
did … whole:-67 -65 -17
didnt:12 2 22
didnt exist:95 -8 -3
didnt expect:-22 -9 -1
didnt feel:-21 -1 -1
didnt find:16 20 22
didnt go:84 73 16
didnt hav:1 -28 -19
didnt i:-26 -5 -5
didnt know:-54 -41 -27
didnt mean:-27 -30 -5
didnt say:-28 -20 -12
didnt tell:68 65 13
didnt think:-32 19 27
didnt want:3 12 29
didnt work:56 71 84
didnt … and:6 12 29
didnt … be:35 6 12
didnt … day:50 -3 -1
didnt … em:36 47 48
didnt … i:-44 -27 -19
didnt … id:20 -6 10
didnt … im:47 10 11
didnt … in:25 -1 -3
didnt … it:-29 -36 -19
didnt … ive:12 15 35
didnt … my:42 25 -1
didnt … of:-22 -16 -22
didnt … on:20 7 9
didnt … them:68 14 -16
didnt … think:-24 -5 -4
didnt … to:-37 -6 -15
didnt … today:49 -6 -3
didnt … up:15 -21 -7
die:16 54 20
die and:46 59 27
die bad:11 30 -6
die before:5 10 22
die but:27 41 25
die by:39 44 -30
die die:26 7 -9
die every:26 -19 -8
die exactly:27 0 -7
die for:17 22 -2
die i:48 -22 -37
die im:36 46 -24
die is:24 20 -1
die isnt:36 45 -2
die it:-44 -41 3
die ive:-63 -43 -11
die my:-77 -80 -33
die no:30 27 -21
die not:40 63 -23
die of:-22 -31 -17
die right:44 73 -22
die teh:-46 -37 -24
die than:33 50 54
die today:29 34 30
die tomorrow:23 0 -7
die tonight:20 22 46
die with:-28 -73 12
die … a:-38 -20 -35
die … and:-9 2 51
die … because:23 27 0
die … believe:33 39 0
die … but:38 48 0
die … cant:16 43 -23
die … day:24 -2 22
die … die:7 4 20
die … do:37 34 -13
die … doesnt:-51 -37 -8
die … dont:21 -9 -26
die … feel:83 91 56
die … goin:33 30 -13
die … had:19 33 -1
die … hair:-85 -83 -41
die … hav:62 12 -15
die … here:17 26 10
die … hes:-45 -53 -3
die … him:-24 -17 -3
die … i:41 25 -2
die … ill:34 34 -6
die … im:19 13 -72
die … in:25 -25 -11
die … is:29 30 -6
die … it:51 50 70
die … its:29 25 30
die … ive:12 30 -2
die … me:12 27 -14
die … mean:19 22 -8
die … more:8 15 -29
die … new:21 37 0
die … not:80 57 -52
die … of:21 -7 -4
die … old:-36 -33 -26
die … on:19 -4 21
die … one:-22 -21 -11
die … own:27 31 17
die … sleep:34 -5 -2
die … stop:43 -77 -1
die … tell:-23 -10 0
die … than:-11 2 -25
die … that:48 42 -8
die … thats:13 17 21
die … think:-2 20 -8
die … to:13 52 6
die … tonight:-14 -19 -45
die … wana:-22 -13 0
die … want:-20 -35 -18
die … wanted:34 31 -13
die … was:54 38 61
die … way:36 30 46
die … week:22 -2 -21
died:-1 -31 -9
died and:-31 -7 1
died by:-26 -20 -8
died i:-40 -11 -11
died in:33 -16 -12
died my:-23 -7 -2
died of:-21 -12 -19
died this:24 29 30
died … be:41 19 20
died … id:39 -2 -1
died … is:-46 -18 -10
died … not:33 27 25
died … of:29 5 2
died … suicide:-21 -14 -5
died … tell:-22 -5 -2
died … that:44 25 14
died … u:33 11 9
dieeeee:0 0 0
dies:46 60 70
diesel:7 -10 10
diet:-28 -27 -28
dietician:-3 -1 -1
dietitian:2 -16 -10
diez:-7 -3 -9
difference:-47 -29 -26
different:-18 -10 -29
different … she:-21 -17 -1
differently:-21 -16 -6
difficult:-41 -21 -12
dig:30 51 -9
digging:-3 0 -1
dignified:-4 -3 -2
dignity:-5 -3 8
dihydrocodeine:-17 -21 -10
diner:-5 -3 -7
dinner:-55 -65 -34
dinner and:-30 -16 -9
dinner is:-10 -14 -28
dinner … and:30 27 22
dinner … to:16 22 31
dinners:-40 -24 -12
dinnertime:-3 2 4
dinosaur:2 -1 -8
dinosaurs:-31 -21 -5
dint:-1 -1 -2
dios:43 -6 -3
diploma:-5 -2 -1
dire:39 32 39
direct:21 24 18
directed:-2 -2 12
directions:9 16 -7
directly:11 8 -2
director:-3 -2 -1
disappear:54 -19 -14
disappear and:37 -13 -2
disappear to:-21 -4 -1
disappear … exist:27 -7 -1
disappear … face:12 -26 -5
disappear … nobody:27 -10 -2
disappear … not:33 -7 -1
disappeared:19 -1 0
disappeared … would:22 0 0
disappointed:58 -30 -31
disappointed … woke:28 -1 0
disc:-7 -4 -2
discharge:1 8 -16
discharge … im:-29 -13 -3
discharged:-4 -11 9
discharged … i:39 35 37
discharged … said:35 21 23
disco:-24 -23 -8
discord:1 1 0
discuss:-6 -4 -1
discussing:-2 -2 1
disease:-33 -16 -12
disgusting:15 -9 -17
dish:-21 -10 -8
dishes:0 5 -20
dishes … can:32 34 -2
dishwasher:-15 -19 -6
disorder:-22 -10 -7
disparaitre:-10 -12 -6
dispenser:-2 -3 -1
dispose:-7 -5 -4
dissertation:-50 -38 -29
dissuade:-9 3 4
distance:-1 -1 -5
distract:-1 0 -8
distract me:13 27 -5
district:-20 -11 -15
disturb:0 -8 -2
disturb sign:-25 -23 -18
disturb … teh:-27 -24 -21
disturbs:5 9 10
dit:3 25 -7
dit quelle:17 21 -1
dit … mourir:17 21 -1
dites:21 10 21
dive:-14 -10 -9
divided:-1 -1 0
diving:-23 -18 -3
divorce:-5 -11 -14
divorce i:36 -7 -3
divorce papers:1 17 20
divorce … hav:1 9 -21
divorce … monday:12 25 28
divorced:-1 -4 -1
diwali:13 15 -2
dizziness:-21 -10 -6
dizzy:25 30 27
dm:-1 0 0
do:-1 20 -17
do a:44 56 -7
do and:26 9 10
do another:71 72 71
do any:-33 -25 -22
do anything:54 -46 -2
do be:28 17 -16
do beter:-54 6 -5
do for:78 7 -13
do hav:-41 -35 -2
do i:20 34 46
do is:-14 -36 -4
do it:80 62 -13
do its:69 72 83
do me:28 19 16
do mean:65 46 -9
do my:-17 1 -21
do myself:38 -9 -21
do not:3 24 28
do something:-27 -20 -10
do that:-29 -21 -15
do their:-31 -25 -15
do things:23 21 -5
do this:-23 -16 23
do to:10 -3 -23
do two:-26 -13 -2
do u:-56 -54 -56
do want:11 23 -16
do wen:26 -25 -9
do what:67 68 39
do wish:33 -1 0
do with:-42 -48 -38
do … a:28 53 57
do … about:-33 -33 -13
do … after:-38 -46 -39
do … all:24 21 5
do … an:27 39 -2
do … any:-38 -11 -2
do … anymore:6 -37 -48
do … back:-31 -14 -12
do … be:-1 22 36
do … been:42 47 52
do … before:32 37 25
do … birthday:13 13 22
do … bit:35 27 38
do … but:72 -33 -10
do … by:26 31 2
do … close:24 22 0
do … come:15 29 42
do … daft:33 16 19
do … day:18 77 50
do … days:28 -14 -3
do … do:8 6 34
do … does:-39 -45 -29
do … dont:10 -22 -13
do … down:17 -21 -19
do … drink:-17 -23 -8
do … end:24 -33 -16
do … feel:-45 -31 -5
do … from:-56 -28 -10
do … get:-63 -25 -17
do … go:40 -1 -38
do … goin:32 22 -20
do … good:-24 -13 -7
do … got:-48 -15 -12
do … havent:28 -1 -8
do … he:-16 -30 -5
do … help:34 29 -13
do … her:-49 -41 -16
do … hes:24 21 -14
do … his:-20 -14 -7
do … i:4 -53 -31
do … id:37 39 -9
do … im:31 46 11
do … in:22 23 46
do … is:18 -1 42
do … it:-30 -10 -50
do … its:-30 -40 -17
do … ive:48 51 68
do … kil:21 33 -12
do … know:0 1 29
do … march:-24 -18 -7
do … me:89 119 71
do … more:-31 -18 -18
do … my:33 56 36
do … myself:54 48 -31
do … night:18 34 45
do … not:-32 -33 -2
do … of:-22 -17 -19
do … on:-35 -29 -23
do … once:49 44 30
do … one:39 -12 -19
do … or:-50 -52 -25
do … rest:-8 -29 -27
do … right:-20 -10 -7
do … sad:57 50 47
do … same:29 26 -3
do … saturday:-27 -17 -7
do … say:25 58 1
do … says:12 21 -2
do … send:19 22 10
do … sign:-25 -22 -18
do … since:-25 -13 -5
do … stay:24 38 35
do … step:21 -33 -15
do … suicidal:-38 -45 0
do … teh:41 11 49
do … tell:11 -4 -30
do … than:35 28 -3
do … that:20 21 -9
do … them:52 5 16
do … there:41 37 -3
do … thing:62 36 30
do … thinking:-24 -18 -6
do … this:-9 -23 -17
do … to:38 26 -17
do … told:52 -3 10
do … tonight:77 76 64
do … two:37 23 -2
do … u:-66 -48 -29
do … wait:48 -1 3
do … want:-50 -51 -34
do … weekend:18 29 -10
do … wen:23 15 -24
do … what:-67 -33 -11
do … where:20 25 28
do … why:46 7 8
do … will:22 48 71
do … with:25 36 -14
do … without:-61 6 17
do … word:27 12 -1
doc:-38 -28 -10
doc … i:-24 -19 -8
docks:47 27 0
docter:-4 -4 -1
doctor:-68 -49 -54
doctor im:-20 -14 -4
doctor … me:-3 -10 -23
doctor … not:17 22 28
doctors:-37 -33 -61
doctors … and:-23 -17 -10
documentary:-15 -19 -12
dodge:-6 -3 -1
dodgy:-10 -7 -6
does:-26 -23 -63
does and:43 22 -2
does anybody:-21 -20 -15
does anyone:-21 -22 -19
does i:13 20 33
does it:1 24 13
does not:5 6 -28
does teh:25 31 36
does that:14 -37 -22
does to:7 -37 -16
does … and:28 25 -8
does … blood:-26 -19 -15
does … cant:16 14 25
does … come:19 35 -15
does … hav:24 4 0
does … her:47 43 -5
does … i:83 22 3
does … ironing:25 18 29
does … ive:27 22 28
does … know:-13 -31 -27
does … me:-30 -13 -3
does … take:17 23 21
does … tell:37 39 -5
does … wen:26 29 -2
does … with:25 28 -4
does … work:-48 -55 -25
doesnt:53 62 72
doesnt ask:55 61 58
doesnt exist:1 37 37
doesnt get:45 34 -16
doesnt hav:39 28 11
doesnt hurt:47 59 55
doesnt i:54 -13 -8
doesnt it:-71 -54 -18
doesnt know:143 100 75
doesnt matter:-60 -42 -19
doesnt say:-34 -25 -19
doesnt text:21 17 19
doesnt want:-26 -5 12
doesnt … back:21 17 19
doesnt … be:-42 -29 -27
doesnt … by:15 25 -4
doesnt … dont:21 -10 5
doesnt … here:28 0 -6
doesnt … hes:-24 -19 -15
doesnt … i:51 41 24
doesnt … im:27 9 29
doesnt … in:53 31 39
doesnt … is:30 24 -3
doesnt … it:-42 -19 -6
doesnt … its:31 35 37
doesnt … ive:-42 -42 -28
doesnt … know:59 1 11
doesnt … me:-14 -17 -20
doesnt … my:112 111 99
doesnt … name:14 26 36
doesnt … out:-33 -32 -15
doesnt … see:48 26 23
doesnt … teh:16 32 38
doesnt … that:75 79 64
doesnt … u:-24 -14 -7
doesnt … up:39 30 -7
doesnt … wen:49 27 35
doesnt … who:32 29 23
doesnt … with:-19 -24 -26
doesnt … year:32 28 26
doesnt … yet:29 11 20
dog:-24 -18 -8
dog and:12 1 -24
dog at:-25 -27 -34
dog did:13 31 -12
dog goes:12 18 21
dog i:19 21 20
dog in:-22 -22 -16
dog is:62 56 30
dog its:60 58 50
dog on:-8 -25 -22
dog to:-37 -36 -26
dog would:-22 -4 -3
dog … a:-25 -21 -17
dog … and:9 9 24
dog … at:33 58 56
dog … bed:26 -6 -7
dog … dog:43 45 -7
dog … door:35 32 40
dog … in:22 27 38
dog … me:27 27 28
dog … next:38 36 45
dog … of:-36 -14 -3
dog … one:-31 -14 -10
dog … sister:-32 -32 -24
dog … texts:21 0 0
dog … up:-25 -27 -21
dogs:-6 -4 -16
dogs and:-31 -20 -3
dogs on:-26 -16 -13
dogs rehomed:-18 -20 -19
dogs … at:25 33 33
dogs … can:50 -5 -5
dogs … i:46 -4 -4
dogs … my:-38 -38 -32
dogs … shes:14 21 30
dogs … teh:-20 -15 -28
dogs … that:16 26 3
doing:5 -8 -38
doing anything:41 -29 -16
doing away:83 93 -2
doing it:46 70 23
doing my:-27 -15 -10
doing teh:-4 -30 -30
doing this:15 -36 -13
doing us:23 23 0
doing … about:26 -15 -3
doing … and:-18 7 -31
doing … at:-43 -19 -13
doing … but:-4 -25 -3
doing … by:-2 -1 -44
doing … favour:19 21 0
doing … for:-8 -5 -25
doing … hav:61 0 2
doing … i:-43 -61 -35
doing … im:-5 -40 -25
doing … in:-25 -21 23
doing … it:24 10 -10
doing … ive:21 36 -7
doing … my:47 31 -20
doing … myself:33 45 -22
doing … next:-22 -5 -3
doing … nobody:39 40 4
doing … not:-66 -60 -28
doing … right:-38 -11 -8
doing … teh:10 20 18
doing … this:-21 -19 10
doing … till:27 24 -1
doing … to:46 33 53
doing … wen:39 45 42
doing … with:27 17 -22
dolores:-22 -19 -20
dolphin:-11 -6 -5
dolphins:-3 -5 -7
domestic:-7 -3 -2
donated:-2 0 0
donations:-8 -2 1
donde:-57 -20 -5
done:34 54 60
done and:20 32 39
done being:-32 -19 -19
done cat:29 24 37
done goin:1 1 -34
done i:-46 -38 -21
done im:42 50 37
done in:-40 -17 -15
done it:29 19 8
done living:88 94 98
done my:-56 -61 -36
done no:-38 -30 -28
done one:-18 -19 -20
done sorry:-18 -23 -30
done talking:45 38 65
done teh:19 32 33
done that:-19 -27 -15
done time:-40 -36 -27
done to:-44 -44 -40
done with:-11 -37 -66
done … a:13 15 26
done … after:7 26 31
done … alife:16 -2 -21
done … all:-55 -61 -51
done … back:-19 -12 -24
done … bottles:25 20 10
done … box:28 43 44
done … cat:24 25 20
done … done:23 25 19
done … each:-6 4 -31
done … for:-41 -48 -47
done … goin:-21 -35 -28
done … gone:77 76 72
done … hav:19 21 14
done … he:25 30 35
done … i:-26 -9 -39
done … im:27 7 24
done … in:-48 -34 -42
done … is:19 21 32
done … it:-45 -42 -29
done … its:-44 -30 -32
done … ive:-3 0 -28
done … kil:3 2 -25
done … knees:-19 -22 -29
done … letters:1 4 20
done … lief:61 -25 -26
done … living:-6 41 -20
done … next:18 21 28
done … night:67 70 75
done … nobody:36 45 49
done … of:-31 -31 -24
done … on:47 51 53
done … once:-22 -27 -9
done … one:-45 -36 -27
done … out:-23 -7 -1
done … spray:-22 -27 -9
done … teh:10 22 25
done … that:-9 15 -32
done … them:0 -24 -14
done … u:43 23 27
done … was:21 26 29
done … whole:47 54 50
done … with:17 16 21
doner:22 11 -4
donkey:30 28 17
donor:-1 0 0
donors:-1 1 0
dont:56 52 56
dont any:-34 -16 -10
dont anyone:16 21 8
dont ask:14 9 -23
dont be:20 39 55
dont believe:8 -25 -5
dont blame:-95 -85 -79
dont bother:23 36 35
dont break:31 36 31
dont but:27 13 4
dont call:38 55 55
dont care:72 71 -44
dont come:85 72 58
dont cry:-33 -27 -17
dont deserve:-20 29 -6
dont do:-18 -61 -27
dont enjoy:-22 -5 -2
dont follow:54 13 16
dont forget:-28 -27 -21
dont fret:-20 -11 -14
dont fuss:65 62 56
dont get:26 47 19
dont give:-32 -33 -6
dont go:-74 -58 -53
dont hav:-48 -70 -61
dont i:-22 -16 -5
dont im:13 37 -3
dont intend:22 31 57
dont kil:-28 -18 -2
dont let:23 18 4
dont live:-13 -27 -6
dont make:-42 -24 -16
dont me:53 -22 -7
dont mean:80 15 9
dont mind:-36 -4 -34
dont miss:-21 -15 -13
dont mix:-50 -42 -25
dont much:75 37 -4
dont no:102 89 57
dont own:6 28 8
dont ping:9 11 20
dont plan:54 -16 -6
dont put:26 46 34
dont read:-24 -8 -5
dont regret:31 25 23
dont remember:33 14 9
dont reply:87 91 96
dont ring:-9 -17 -20
dont see:50 -69 -35
dont send:112 93 88
dont suppose:55 60 59
dont tel:38 36 37
dont tell:67 100 55
dont think:-13 -54 -26
dont trust:34 19 -12
dont u:-39 -30 -25
dont understand:-66 -41 -24
dont wait:17 35 45
dont wake:91 16 2
dont wana:-6 -30 1
dont want:-21 -21 30
dont wish:-58 -4 -1
dont worry:32 -17 -8
dont … a:9 8 22
dont … about:26 42 35
dont … and:-13 -26 -10
dont … any:-25 4 11
dont … anybody:29 33 28
dont … anymore:25 6 17
dont … anyone:106 68 68
dont … anything:-42 -3 0
dont … at:55 78 33
dont … back:57 76 56
dont … bad:-11 4 -28
dont … be:-41 -35 -21
dont … beter:30 40 -3
dont … blame:60 66 59
dont … bother:33 13 10
dont … but:-28 -24 -20
dont … by:29 3 41
dont … call:31 14 25
dont … can:32 -17 -17
dont … changing:43 -1 -1
dont … cross:37 37 39
dont … cut:23 15 6
dont … daft:-31 -15 -10
dont … day:31 45 48
dont … do:-21 -26 -4
dont … drink:24 -2 -1
dont … either:-27 -13 -8
dont … exist:53 -22 -19
dont … from:56 73 38
dont … get:11 19 36
dont … gets:50 2 -8
dont … go:-34 -35 -16
dont … hands:39 21 -2
dont … happens:32 47 -6
dont … harm:-26 -39 -12
dont … he:1 3 -42
dont … hear:30 34 43
dont … help:35 12 11
dont … her:16 31 39
dont … here:33 32 28
dont … hes:-38 -26 -28
dont … him:3 41 36
dont … how:21 29 -6
dont … hurt:-25 -6 0
dont … i:5 1 27
dont … id:118 -9 -22
dont … if:28 11 32
dont … ill:-42 -40 -32
dont … im:-14 -1 24
dont … in:42 -23 -20
dont … it:-18 -27 -17
dont … its:-17 -49 -47
dont … ive:-37 -61 -59
dont … kil:-43 -16 0
dont … late:52 50 52
dont … live:74 43 -12
dont … look:45 38 36
dont … looking:-27 -23 -38
dont … mad:36 31 29
dont … me:21 28 43
dont … more:-23 -8 -4
dont … much:-31 -23 -7
dont … my:75 30 22
dont … myself:27 -36 -39
dont … no:-27 12 -9
dont … not:24 26 -19
dont … of:-34 -13 -6
dont … off:-48 -26 -22
dont … on:39 42 -30
dont … one:13 -5 -53
dont … open:-27 -23 -21
dont … piont:52 -3 -2
dont … police:54 38 34
dont … ready:-21 -7 -3
dont … right:42 22 17
dont … ring:-17 -24 -24
dont … round:25 9 -19
dont … sad:-20 -18 -19
dont … safe:52 13 -10
dont … saving:55 64 -6
dont … say:16 34 17
dont … see:56 -13 -4
dont … something:20 -12 -9
dont … sorry:28 17 17
dont … stop:0 7 22
dont … talking:12 20 24
dont … teh:39 35 51
dont … tell:-43 -32 -30
dont … that:-27 -58 -5
dont … thats:31 13 13
dont … there:20 20 14
dont … theres:-23 -6 -1
dont … they:57 51 37
dont … think:31 24 20
dont … this:22 -45 -43
dont … till:-6 -22 -19
dont … tired:-41 0 18
dont … to:-7 -23 -1
dont … tomorrow:-4 -35 1
dont … u:-38 -26 -14
dont … up:48 45 9
dont … ur:-43 -45 -10
dont … using:58 -3 -3
dont … want:24 11 36
dont … was:-36 25 21
dont … wasnt:-46 -14 -7
dont … wen:82 61 -4
dont … what:-43 -25 -70
dont … where:-111 -95 -62
dont … which:64 54 5
dont … who:-19 -30 -32
dont … whos:56 68 -2
dont … why:48 28 16
dont … will:86 81 63
dont … with:-39 -27 -4
dont … would:58 -9 -4
dont … yourself:-39 -24 -3
dont … yourselves:-62 -59 -53
doolally:-12 -8 -9
door:44 45 40
door and:30 48 57
door before:-26 -23 -13
door down:41 46 49
door frame:48 5 19
door he:69 79 75
door i:-33 -39 -26
door im:-35 -51 -35
door is:3 7 21
door its:79 82 56
door locked:15 -6 -22
door my:29 30 33
door of:56 -9 -8
door on:-15 0 -21
door room:-36 -33 -32
door saying:-33 -28 -26
door swallowed:-28 -14 -8
door today:-30 -19 -21
door with:35 38 44
door … a:22 17 9
door … about:26 14 22
door … am:-38 -38 -29
door … and:48 37 70
door … be:89 27 26
door … can:42 43 51
door … care:44 43 0
door … do:-21 -22 -19
door … dont:-20 -10 -10
door … gone:-24 -18 -19
door … got:31 20 10
door … hand:32 24 18
door … he:22 22 23
door … her:-29 -19 -16
door … hes:22 27 25
door … i:29 19 12
door … it:4 -50 -40
door … ive:24 36 32
door … knows:-31 -18 -13
door … light:23 24 14
door … locked:24 -4 4
door … me:54 21 14
door … my:-23 -3 -24
door … nobody:-35 -25 -20
door … off:11 20 27
door … on:38 44 17
door … one:54 64 58
door … our:31 33 16
door … right:-11 -4 25
door … says:9 4 23
door … service:-36 -33 -32
door … she:-25 -19 -28
door … shes:24 24 22
door … teh:53 67 64
door … that:-22 -11 -16
door … with:-56 -55 -47
doors:44 38 52
doors are:-33 -27 -29
doors down:49 52 50
doors got:53 48 44
doors locked:65 52 47
doors shut:26 31 27
doors to:36 45 41
doors … and:-35 -29 -16
doors … at:-12 -20 -16
doors … dogs:32 32 30
doors … i:36 37 34
doors … locked:-33 -27 -29
doors … to:35 35 36
doorstop:-3 -3 -2
doorway:19 24 14
dope:-55 -69 -29
dopesick:10 -7 -2
dore:-8 -4 -2
doris:-8 -4 -4
dorm:-28 -1 -4
dormir:70 -84 -23
dormitory:-2 4 3
dose:-8 1 -20
dose i:-24 -26 -11
dose … and:-8 4 24
dose … hour:30 27 35
doses:-30 -13 -6
dosette:-15 -13 2
dosing:-4 0 0
dot:-16 -15 -16
dots:-1 -1 -1
double:36 34 47
doubled:69 54 39
doubled i:39 37 -2
doubled my:21 30 38
doubled … and:19 22 24
doubling:42 58 48
doubt:-27 -11 -2
doughnuts:-5 -1 -1
down:50 61 78
down a:-39 -23 -18
down after:-33 -20 -16
down all:-22 -17 -15
down and:0 21 18
down as:-29 -27 -19
down at:-16 -27 -20
down because:-34 -29 -13
down beside:-5 -27 -11
down but:46 53 46
down engine:28 35 28
down every:22 22 32
down for:16 21 -7
down from:-36 -37 -38
down her:26 27 34
down here:32 2 1
down hes:18 21 21
down his:-22 -21 -18
down im:32 -10 -37
down in:-4 -50 -51
down is:45 48 38
down its:63 67 63
down ive:46 22 29
down last:-31 -4 -3
down me:36 45 54
down off:-4 -25 -32
down on:7 6 23
down somewhere:24 27 11
down teh:-4 -20 -32
down there:67 76 80
down wen:-43 -22 -3
down with:11 21 22
down … after:-31 -21 -22
down … all:-52 -36 -25
down … am:54 57 72
down … and:11 -24 -57
down … anything:60 -3 2
down … arm:12 14 23
down … be:-17 -20 -24
down … been:10 22 37
down … before:22 22 23
down … bit:-37 -29 -13
down … bridge:-24 -44 -37
down … can:31 33 30
down … cant:52 41 48
down … dont:52 41 41
down … drain:28 -39 -34
down … for:-42 -46 -40
down … from:-21 -23 -18
down … goin:42 19 18
down … gone:27 14 9
down … good:43 31 -32
down … half:39 41 37
down … has:18 16 22
down … hatch:8 22 25
down … him:-3 15 -22
down … i:10 38 39
down … id:-22 -21 -16
down … in:25 10 22
down … is:-38 -44 -37
down … it:66 42 48
down … ive:-42 -32 -30
down … keep:31 29 23
down … know:21 -19 -18
down … ladder:25 29 23
down … last:54 55 59
down … little:-29 -21 -18
down … me:-19 -30 -13
down … middle:15 22 23
down … minutes:-34 -14 -9
down … my:19 35 46
down … names:23 36 27
down … no:29 -72 -56
down … not:8 -32 -26
down … nothing:40 49 -6
down … of:37 48 46
down … on:3 -4 -21
down … river:-28 -37 -27
down … road:0 -23 -21
down … says:23 19 17
down … shakes:40 29 13
down … shed:-38 -29 -28
down … sink:-42 -35 -35
down … small:20 21 17
down … snow:32 3 4
down … somebody:18 22 21
down … stairs:38 30 2
down … stones:32 36 38
down … sword:31 26 31
down … ten:-40 -49 -52
down … them:32 24 27
down … they:16 21 22
down … think:34 10 13
down … toast:20 27 21
down … toilet:43 -21 -16
down … told:35 -26 -21
down … tomorrow:54 22 22
down … tracks:35 38 41
down … tuesday:15 25 4
down … two:18 19 23
down … u:57 62 18
down … was:-42 -29 -24
down … wen:24 32 34
down … with:-24 -9 -1
down … wont:-54 -44 -41
downstairs:21 30 30
downstairs and:35 18 17
downstairs on:-27 -15 -10
downward:3 -1 0
dowry:40 49 -7
doy:30 -13 -3
dozen:-47 -30 -19
dr:-37 -29 -23
draft:-4 -7 -8
drafts:32 32 31
drag:18 26 7
dragged:61 54 33
dragged her:30 34 0
dragged … out:29 38 6
dragging:-9 -4 -2
dragon:-8 -4 -5
dragons:-6 -9 -7
drain:36 -14 -10
draining:47 38 -8
dram:-14 -15 -4
drama:17 37 -33
drama queen:51 44 0
dramatic:-30 -21 -28
drank:50 13 40
drank i:-55 -17 -10
drank it:53 50 52
drank last:49 -21 -5
drank on:30 -6 -5
drank teh:48 28 36
drank what:37 50 56
drank … after:77 -1 -1
drank … and:-22 -13 -8
drank … bottle:-25 -8 -3
drank … for:44 47 43
drank … i:52 -21 -11
drank … in:-34 -27 -20
drank … it:9 14 21
drank … minutes:39 47 40
drank … night:49 -20 -5
drank … on:4 15 23
drank … saturday:29 -1 0
drank … ten:39 47 40
drank … thing:47 49 45
drank … under:14 26 33
drank … was:66 49 46
drank … wine:39 -36 -24
draw:-17 -11 -2
drawer:-12 -21 -10
drawer and:42 -28 -13
drawer i:-27 -31 -8
drawer of:-26 -8 -6
drawer … i:0 -55 -18
drawer … im:4 -53 -49
drawer … of:16 32 28
drawers:38 32 34
drawing:-40 -18 -12
drawings:-19 -19 -10
drawn:28 47 34
drawn teh:-21 -5 -2
drawn … it:5 21 -10
drawr:4 6 9
dread:-25 -35 -20
dreadful:-24 -17 -17
dreading:-15 -17 -10
dream:17 -26 -29
dream … me:50 0 0
dream … my:-21 -6 -4
dream … was:40 0 0
dreaming:-9 -4 -1
dreams:-52 -33 -20
dreams … ones:-20 -21 -3
dreamt:10 -2 -1
drenched:49 61 49
drenched and:-21 1 3
drenched … convinced:15 20 25
dress:30 10 1
dress and:26 29 37
dress it:2 3 -30
dress … i:33 8 -16
dress … up:2 4 -28
dressed:-15 -18 -14
dressing:-4 -6 -16
dressings:30 31 -24
drew:23 3 -21
dribble:-2 -3 -2
dribbled:-12 -8 -6
dribbling:-5 -5 -4
dried:-5 -6 -4
dries:-4 -4 -3
drift:11 -12 -5
drift off:28 -13 -6
drifted:15 -10 -10
drill:-2 7 -24
drill on:32 32 -16
drill … teh:35 35 -9
drink:-16 -4 4
drink and:22 18 2
drink at:38 -5 -2
drink by:41 33 26
drink i:-40 -16 -3
drink im:29 22 -3
drink in:40 50 44
drink is:48 -14 -11
drink it:30 29 35
drink not:-27 -4 -3
drink one:53 22 23
drink since:-7 -27 -25
drink teh:-19 17 20
drink to:24 19 -3
drink what:9 31 14
drink with:25 -18 -17
drink … a:-34 -20 -26
drink … after:26 -9 -1
drink … and:-44 -43 -39
drink … didnt:26 -7 -4
drink … every:40 -6 -3
drink … had:19 28 22
drink … i:17 9 24
drink … im:76 41 39
drink … in:-18 -21 -9
drink … it:-40 -23 -19
drink … ive:15 21 15
drink … me:-30 6 7
drink … my:32 31 -6
drink … of:-21 -5 -8
drink … out:17 32 0
drink … saturday:23 15 15
drink … teh:-18 -28 -9
drink … till:56 38 52
drink … to:-30 -21 -16
drink … what:45 16 16
drink … with:-26 -9 -4
drinker:-15 -6 -1
drinking:-42 -37 -13
drinking and:11 18 25
drinking from:32 32 -2
drinking i:-43 -35 -22
drinking in:-38 -35 -36
drinking my:-21 -18 -1
drinking on:74 9 16
drinking two:54 37 35
drinking … a:42 21 30
drinking … and:70 -1 -3
drinking … had:30 29 22
drinking … i:-20 -21 -10
drinking … it:-40 -28 -11
drinking … my:-21 -17 -4
drinking … on:33 22 32
drinking … since:9 27 0
drinking … sunday:38 45 54
drinking … teh:36 29 -34
drinking … to:-35 -13 -8
drinks:5 31 -42
drinks he:39 40 0
drinks on:20 21 -9
drinks … top:42 46 -1
drip:19 31 32
dripping:-8 -7 2
drive:-8 -17 2
drive and:8 21 19
drive home:-13 -27 -10
drive into:37 42 46
drive me:-25 -14 -3
drive my:16 11 25
drive up:24 29 25
drive … on:17 21 -2
drive … school:26 26 23
drive … should:8 20 16
drive … teh:47 41 43
drive … that:25 -24 -23
driven:29 40 38
driven off:32 33 40
driven … teh:37 34 25
driver:68 64 72
driver doesnt:58 44 45
driver pulled:-25 -21 -19
driver was:-24 -18 -12
driver … teh:14 25 25
driver … to:34 34 36
drivers:17 26 31
drivers … and:47 44 45
drives:-19 -17 -5
driveway:50 47 51
driving:27 24 15
driving into:44 5 -4
driving it:40 31 38
driving licence:29 21 15
driving over:-52 -48 -50
driving teh:7 9 -32
driving … and:32 -24 -9
driving … at:46 23 24
driving … been:14 16 22
driving … belt:40 51 54
driving … im:39 23 17
driving … on:-24 -13 -8
driving … quarry:-26 -21 -17
driving … school:41 29 -13
driving … teh:50 36 25
drizzle:-18 -21 -8
drooling:18 19 14
drop:22 10 -5
drop down:-36 -25 -13
drop of:16 22 16
drop since:-25 -9 -4
drop … teh:-5 -21 -21
dropped:9 18 44
dropped teh:36 26 35
dropped … at:23 23 34
dropped … kettle:22 -5 1
dropped … teh:-58 -28 -21
dropping:95 51 71
dropping dead:70 -9 -3
dropping off:13 17 30
drops:-26 -9 -3
drought:22 8 0
drove:-33 -47 -29
drove past:42 -7 -6
drove to:-37 -22 -16
drown:18 19 32
drown myself:33 33 66
drown … in:-20 -22 -4
drown … teh:29 15 31
drowned:39 49 21
drowned … teh:29 31 24
drowning:-42 -38 -37
drowning in:-26 -14 -11
drowsiness:-5 -3 -1
drowsy:66 62 63
drowsy … is:32 36 36
drug:-38 -26 -19
drugs:-15 -12 5
drugs bag:20 22 29
drugs … and:-17 -24 -13
drugs … me:38 34 40
drum:-11 -8 -6
drums:3 0 0
drunk:29 60 85
drunk a:35 31 43
drunk and:30 50 47
drunk i:-51 -49 -34
drunk … bottle:20 21 32
drunk … he:-3 -5 -26
drunk … i:17 20 18
drunk … in:-35 -23 -18
drunk … of:18 17 21
drunk … teh:34 42 34
drunk … that:63 61 53
drunk … to:69 78 69
dry:3 -5 6
dry bag:48 34 35
drying:16 6 8
dts:-44 -38 -46
du:-11 6 2
dual:2 0 3
dubai:21 5 -6
dublin:4 4 0
ducha:-4 -2 -2
duck:-22 -9 -7
ducks:-13 -14 -11
dude:-18 -16 -5
due:-39 -24 -15
due to:-9 -16 -21
due … teh:17 16 20
duerma:27 27 47
dug:-47 -36 -29
dull:-27 -18 -12
duloxetine:-1 -2 -1
dummy:-15 -23 -12
dumped:-46 -23 -16
dun:-13 -7 -1
dungeons:-5 -8 -7
dunno:0 0 0
durban:24 31 35
during:-21 -8 -41
during teh:-24 -16 -6
during … i:41 47 -3
durmiendo:-2 6 8
dusk:76 82 61
dust:-44 -14 -10
duty:32 39 37
duvet:17 0 4
duvet … teh:-1 -25 -31
dvla:-24 -14 -15
dyed:-22 -1 -1
dyeing:-46 -48 -34
dyeing … hair:-27 -28 -22
dying:56 21 6
dying and:11 10 34
dying bill:24 -15 -12
dying i:-8 3 -24
dying if:-38 -11 -6
dying is:15 -44 -10
dying ive:55 42 8
dying on:-65 -60 -54
dying tonight:1 12 22
dying young:-30 -15 -5
dying … a:104 -2 0
dying … and:15 -23 -16
dying … back:-30 -17 -21
dying … i:-10 -43 3
dying … im:-20 -15 -24
dying … in:40 0 0
dying … laughter:35 -1 -1
dying … me:-15 -4 -35
dying … my:-28 -21 -10
dying … teh:-53 -35 -22
dying … they:19 23 -1
dying … to:63 58 4
dying … u:23 17 -9
dying … want:17 -16 32
e:-23 -15 -8
each:-1 14 -12
each day:40 -9 -10
each morning:-47 -49 -28
each night:45 46 -5
each of:12 24 35
each other:26 24 34
each time:9 18 -25
each … a:78 38 35
each … and:-24 -22 -10
each … from:-19 -21 -14
each … girls:28 29 29
each … i:48 62 67
each … ive:-23 -21 -8
each … my:-21 -13 -5
each … on:-27 -21 -11
each … teh:21 34 -2
each … them:-2 25 23
each … this:32 29 -1
each … till:28 25 -2
each … with:58 -13 -6
ear:10 -1 -27
ear and:-38 -18 -9
ear … ive:-22 -1 -1
earlier:-39 -16 -2
early:-44 -26 -17
early before:37 36 36
early shift:-43 -42 -38
early … i:-4 -4 -20
early … teh:39 40 19
early … tomorrow:-30 -28 -28
earned:31 46 43
earned it:34 47 45
earplugs:-21 -20 -13
ears:17 12 13
ears are:62 83 71
ears i:44 4 2
ears … ringing:44 68 77
earth:61 16 22
earth and:-5 -31 -26
earth i:14 17 21
earth … i:10 -22 -3
ease:-30 -13 -8
easier:-3 -54 -18
easier if:29 -7 -2
easier than:-27 -4 -2
easier … dead:53 -26 -15
easier … i:49 -16 -4
easily:-37 -23 -17
easter:-7 -20 -32
easter week:7 -23 -19
easter … i:-10 -20 -19
easter … of:-23 -10 -5
easy:10 -6 -9
easy itd:24 20 -5
easy to:0 24 -7
easy … im:50 -20 -3
easy … teh:34 42 44
eat:-30 -28 -45
eat i:24 22 -3
eat my:-20 -8 -7
eat something:-22 -18 -16
eat … i:66 -21 -10
eat … my:-21 -10 -9
eat … see:-22 -13 -17
eat … teh:24 29 24
eaten:16 21 -30
eaten anything:39 -1 -1
eaten for:29 54 0
eaten since:-1 24 -2
eaten … days:46 46 -1
eaten … last:9 34 0
eaten … six:29 54 0
eaten … week:20 43 8
eating:-57 -41 -86
eating … teh:-24 -31 -28
eats:-19 -17 -13
ecg:-9 -5 -2
echo:-12 -10 -8
ect:-14 -9 -4
eczema:32 33 -2
ed:-6 -5 -5
edge:12 20 20
edge and:28 22 21
edge … i:-39 -16 -13
edge … my:61 65 65
edge … platform:62 64 60
edges:38 40 35
edges … teh:44 51 48
edging:3 0 0
edibles:43 -17 4
editor:-37 -37 -24
education:7 11 13
eejits:-8 -7 -6
eels:-8 -10 -9
effect:10 42 -13
effects:-33 -16 -10
egg:-47 -40 -21
eggs:-18 -27 -12
eggshells:14 -18 -19
eh:-14 -6 -3
eight:2 13 -4
eight and:-24 -20 -15
eight days:25 18 -8
eight years:42 31 -3
eight … ago:32 29 7
eight … and:38 28 -9
eight … at:6 23 -4
eight … i:15 20 23
eight … off:-1 -23 -13
eight … old:62 55 -2
eight … teh:-33 -28 -22
eight … without:17 30 27
eighteen:-18 -2 -22
eighteen months:-39 -12 -10
eighteenth:1 0 -5
eighth:38 26 20
eighties:-11 -7 -4
eighty:-41 -30 -25
ein:9 8 -10
eine:-45 -37 -8
einen:-7 -19 -11
either:26 -46 -20
either i:14 -34 -21
either teh:-16 -20 -20
either … and:-19 -23 -12
either … i:58 -6 -4
either … teh:39 34 34
el:-16 23 40
el bano:14 39 18
el lunes:-24 -16 -20
el puente:37 40 41
el veneno:74 54 55
el … a:39 27 31
el … de:-48 -19 -11
el … del:60 47 48
el … en:18 -22 -7
el … la:-44 -19 -11
el … me:-46 -24 -22
el … mi:-32 -1 -3
el … no:53 40 43
el … vengan:41 32 28
el … y:17 23 16
elastic:0 1 0
elbow:-10 -7 -3
elbows:-22 -16 -12
elderflower:-33 -24 -19
elderly:-8 -9 -5
eldest:-10 8 -18
eldest has:24 43 1
electric:-20 2 8
electric … and:-25 -7 -2
electrician:-6 -7 -4
eleven:47 11 -1
eleven and:14 7 23
eleven days:24 -8 -3
eleven months:30 -13 -6
eleven times:-26 -19 -12
eleven years:23 -1 -33
eleven … ago:36 22 23
eleven … and:-21 -16 -20
eleven … day:35 -7 -8
eleven … is:27 -3 0
eleven … ive:69 66 65
eleven … no:-41 -30 -20
eleven … of:-21 -14 -12
eleven … sober:36 -3 0
eleven … teh:-3 -2 -41
eleven … that:27 -5 0
eleventh:16 11 14
eleventh floor:23 21 25
elf:-10 -5 -2
elgar:9 14 6
elle:-4 6 -1
ellie:2 4 10
els:-7 -5 -1
else:17 8 -14
else and:-26 -4 -3
else is:-54 -37 -14
else or:-30 -30 -15
else since:43 -3 -5
else to:36 29 29
else … all:-36 -27 -14
else … do:26 -3 1
else … im:-18 -15 -23
else … it:-22 0 -8
else … old:21 -15 0
else … say:-21 -7 -3
else … teh:28 -18 -16
else … this:-32 -9 -9
else … to:-28 -14 -13
else … u:40 53 56
elses:-36 -23 -24
elsewhere:-14 -12 -8
em:57 94 92
em … teh:55 44 43
email:-13 -2 -2
emailed:10 12 2
emails:-13 -3 3
embarrass:-23 -16 -6
embarrass me:-23 -16 -6
embarrassed:10 -8 -3
embarrassing:-2 8 0
embarrassment:-25 -26 -15
embassy:1 -1 1
embassy … my:-25 -27 -5
embassy … wen:-25 -27 -5
emergency:-18 -8 -4
emoji:19 20 22
emotional:-17 -19 -3
employer:-5 -2 -2
emptied:22 26 31
empties:64 67 60
empties and:67 70 61
empty:94 105 101
empty blister:34 38 38
empty boxes:46 56 53
empty chair:-36 -24 -34
empty dont:28 32 34
empty house:36 31 49
empty im:12 8 31
empty on:58 45 44
empty packets:46 48 43
empty … and:51 55 38
empty … anyone:28 32 34
empty … for:-32 -16 -14
empty … hav:24 0 4
empty … in:34 36 22
empty … into:50 49 43
empty … me:43 34 29
empty … next:-23 -15 -12
empty … packs:46 44 47
empty … send:28 32 34
empty … shes:33 30 28
empty … teh:23 24 26
empty … to:2 3 27
emptying:-7 -3 -2
en:54 25 6
en casa:-31 -11 -3
en el:76 60 83
en este:-22 8 -1
en la:29 14 14
en suicidarme:-39 4 -4
en un:-35 -9 -3
en … de:-50 -18 -8
en … en:82 50 -8
en … la:69 4 -19
en … los:38 44 -1
en … mano:70 53 51
en … me:28 -9 -30
en … mesa:27 14 15
en … no:-69 36 37
en … puente:37 40 41
en … todos:42 48 -2
en … y:13 68 55
encerrado:-1 14 17
encima:17 36 41
encore:110 75 -6
end:17 32 46
end and:86 67 48
end her:7 10 27
end his:-15 -16 -25
end i:-1 -55 -16
end in:57 43 37
end ive:26 27 24
end me:-58 -17 -14
end my:-7 12 -30
end myself:21 32 -13
end on:25 27 19
end things:-21 -5 -4
end this:45 19 -16
end to:57 37 -14
end up:-50 -63 -26
end … al:38 28 -19
end … all:-57 -55 -40
end … and:-68 -66 -37
end … are:16 24 17
end … be:12 -6 -22
end … before:-22 -16 -1
end … book:22 5 4
end … by:17 30 23
end … care:-15 -25 -11
end … dead:30 30 17
end … for:46 45 41
end … he:-40 -25 -24
end … i:2 41 30
end … im:23 14 -27
end … is:57 34 30
end … it:10 -71 -40
end … its:-23 -17 -16
end … lief:4 40 -15
end … line:-56 13 -19
end … month:59 58 34
end … my:-40 -3 -35
end … myself:36 52 -20
end … not:61 77 -61
end … one:-32 -10 -3
end … own:80 69 -9
end … pier:42 36 30
end … platform:81 72 80
end … read:45 -3 -1
end … rope:-21 -28 -9
end … soon:17 -4 -48
end … subscription:-34 -21 -7
end … teh:33 28 21
end … than:24 28 -14
end … that:27 32 55
end … this:-62 -57 -8
end … to:-35 -58 -25
end … today:46 17 8
end … tonight:32 38 39
end … tunnel:29 -11 -12
end … u:23 24 17
end … want:-10 -28 -2
end … was:-46 -27 -7
end … with:-5 -3 34
ende:8 6 -2
ended:-8 14 -28
ended up:-22 -14 -27
ended wen:13 27 0
ended … i:8 26 -4
ended … we:49 36 -1
ending:4 24 29
ending it:1 10 31
ending me:23 15 22
ending my:31 23 29
ending ur:27 30 -3
ending … all:-44 -37 -41
ending … here:-29 -24 -15
ending … i:-40 -34 -11
ending … is:5 8 -35
ending … lief:34 32 18
ending … own:53 54 -12
ending … teh:88 100 42
ending … tonight:15 13 20
ending … week:24 -2 11
endlich:-3 0 7
ends:18 20 21
ends at:-26 -25 -18
ends im:-37 -33 -23
ends sunday:19 23 23
ends tonight:72 79 62
ends … i:25 13 -47
ends … im:23 23 23
ends … me:21 6 34
ends … to:33 33 36
energy:-47 -37 -20
engaged:4 0 -5
engagement:10 1 -3
engagement … and:28 4 3
engine:-11 -6 3
engine goin:24 25 24
engine off:-23 -29 -26
engine on:27 11 20
engine running:-24 -22 -17
engine … and:42 12 21
engine … i:-2 -39 -19
engineer:-17 -13 -9
engineers:-16 -5 -4
engines:59 44 45
engines on:45 34 37
english:18 5 -4
enjoy:-21 -37 -31
enjoy ur:20 20 7
enjoyed:-12 -11 -7
enjoying:11 29 26
enormous:-24 -24 -14
enough:60 58 74
enough for:-2 -18 -21
enough i:-32 -30 -29
enough in:47 52 42
enough that:-33 -10 -26
enough to:34 34 59
enough … a:10 21 26
enough … and:110 56 29
enough … be:57 42 43
enough … die:42 -11 11
enough … finish:26 25 25
enough … for:26 26 26
enough … here:-16 -23 -11
enough … i:-51 -8 -21
enough … im:12 -35 -18
enough … in:-42 -40 -31
enough … is:-53 -43 -36
enough … it:-38 -4 -7
enough … ive:71 44 54
enough … kil:32 40 45
enough … me:38 16 11
enough … my:24 32 35
enough … on:43 47 37
enough … teh:49 59 57
enough … to:-46 -48 -24
enough … want:5 -46 -7
entire:-9 -7 9
entire … and:0 -21 -11
entry:-16 -10 -8
envelope:40 39 28
envelope for:48 32 35
envelope … my:35 29 26
envelopes:-15 -11 -9
envie:16 16 -19
envie … je:-44 -20 -9
envie … me:27 41 -3
envie … mourir:32 -6 -3
envie … suicider:34 37 -1
envie … tuer:54 53 -3
envious:34 -21 -12
envy:143 -23 -8
envy … in:59 -7 -1
epidural:-4 -3 -3
epilepsy:-5 -8 -10
epilipsy:2 8 13
episode:-23 -19 -16
episodes:-9 -4 -1
epsom:-2 -2 -1
er:-27 -20 11
er steht:19 21 32
er … dem:21 23 34
er … mit:21 23 34
era:-44 -5 -3
eritrean:17 16 14
erly:-7 -3 -1
ernst:4 18 -1
erp:-2 -2 -3
error:65 -7 -19
es:56 0 -32
es broma:21 50 0
esa:-54 -10 -4
escape:-46 -45 -20
escitalopram:-1 0 0
escopeta:28 24 26
escopeta de:28 24 26
escopeta … abuelo:28 24 26
escopeta … mi:28 24 26
escribi:-1 0 -4
escribo:12 14 -2
ese:-18 -1 -1
eso:17 -13 -7
especially:-49 -28 -15
espresso:-14 -10 -10
essay:-17 -20 -15
essays:66 -13 -15
est:10 13 17
est pret:8 13 22
est … la:34 33 31
esta:-17 37 55
esta en:65 46 42
esta noche:32 47 57
esta … cuando:15 17 30
esta … la:51 45 25
esta … me:29 35 49
estaba:30 -10 -6
estar:34 -58 -18
estare:42 44 41
estate:-9 -1 -1
este:-53 -9 -6
esto:59 7 23
esto … no:3 46 37
estoy:60 -5 -8
estoy cortando:29 33 -6
estoy en:37 40 41
estoy … a:-54 -4 -6
estoy … de:62 -9 -8
estoy … el:18 23 35
estoy … otra:67 57 -1
estoy … puente:33 38 38
estoy … vez:67 57 -1
estuary:-4 -4 -1
estuviera:51 -3 -1
estuviera muerto:51 -3 -1
et:110 91 -5
et je:-25 1 10
et moi:38 29 -4
et … a:49 44 -4
et … je:34 20 -20
et … le:28 40 -20
et … me:56 18 -3
et … pas:53 -5 0
et … vais:31 25 20
etc:-48 -20 -14
ethics:-10 -3 -1
etre:61 4 9
etudes:-11 -5 -4
eulogy:-8 -12 -7
euro:-2 12 -11
europe:-42 -15 -2
eurovision:3 5 6
evaporate:15 -6 -5
eve:10 16 37
even:0 0 0
evening:47 45 44
evening i:-34 -41 -16
evening ill:9 7 29
evening im:43 23 -7
evening in:-42 -22 -19
evening its:-30 -21 -24
evening my:36 -5 -26
evening nobody:-32 -15 -15
evening of:93 92 82
evening … am:-52 -34 -11
evening … and:14 21 32
evening … are:-43 -42 -38
evening … been:-20 -14 -6
evening … grandchildren:-21 -16 -9
evening … i:25 11 19
evening … is:18 -22 -22
evening … knows:-26 -12 -8
evening … let:23 25 35
evening … me:7 6 -29
evening … put:29 -27 -18
evening … teh:31 30 15
evenings:-6 -9 -35
evenings … my:26 28 -3
eventually:-35 -25 -17
ever:0 0 0
every:24 5 -24
every advert:64 -4 -3
every cell:83 26 -6
every cupboard:28 -2 -4
every day:14 -22 -59
every dinner:31 -21 -4
every evening:105 69 -13
every hour:14 24 -5
every last:40 50 62
every meal:44 -5 -6
every minute:21 21 27
every morning:-9 -42 -36
every night:1 9 -71
every one:31 4 32
every pill:8 26 20
every room:50 34 -2
every shift:75 73 -7
every single:23 3 -19
every sunday:-40 -29 -15
every ten:25 31 38
every thought:-5 -29 -2
every time:-9 -7 -31
every tuesday:-29 -16 -11
every visit:50 46 -3
every week:-27 -15 -1
every … a:13 42 25
every … about:43 36 1
every … an:47 23 -6
every … and:12 17 -36
every … at:-6 0 34
every … cant:52 -3 -14
every … day:20 49 -3
every … drinks:48 44 -2
every … for:-5 -20 -1
every … he:14 27 -22
every … hes:-27 -18 -5
every … hiding:26 6 0
every … hoping:14 20 43
every … im:24 21 7
every … in:-20 -11 12
every … is:49 -1 8
every … kitchen:-33 -21 -12
every … minutes:-24 -16 0
every … morning:22 -10 0
every … my:43 48 9
every … on:-39 -20 -14
every … one:-13 5 28
every … our:-9 -21 -9
every … same:29 -31 -4
every … says:49 56 33
every … she:14 22 -11
every … since:11 32 -26
every … teh:33 31 -4
every … that:-1 -42 -17
every … this:16 27 -26
every … to:74 31 -3
every … until:-20 -8 -5
every … up:-27 -11 -10
every … week:27 38 -9
every … weeks:-21 -5 -1
everybody:48 40 45
everybody if:46 -3 -1
everybody outside:5 14 33
everybody says:36 17 -16
everybody would:1 -26 -3
everybody wuld:44 -2 -3
everybody … be:52 -8 -3
everybody … beter:41 -1 -1
everybody … for:-26 -17 -13
everybody … happier:29 -2 -2
everybody … i:47 51 49
everyone:27 8 34
everyone and:50 58 44
everyone at:25 26 -12
everyone can:34 8 0
everyone dont:53 60 58
everyone else:56 -25 -25
everyone has:-29 -20 -23
everyone if:33 -2 -1
everyone in:-58 -44 -48
everyone is:-17 -32 -29
everyone it:81 86 77
everyone keeps:33 -11 -3
everyone on:10 22 21
everyone to:-26 -6 -1
everyone told:28 26 23
everyone who:29 -9 -9
everyone would:21 -6 -2
everyone … all:23 15 0
everyone … and:53 21 -12
everyone … beter:80 -15 -14
everyone … for:38 41 26
everyone … good:15 29 24
everyone … goodbye:11 19 29
everyone … happier:-21 -1 0
everyone … i:57 54 51
everyone … in:-26 -18 -14
everyone … is:-38 -26 -6
everyone … it:25 -7 21
everyone … love:31 12 12
everyone … loves:51 -1 -1
everyone … me:23 -10 -16
everyone … mean:23 35 38
everyone … no:32 34 26
everyone … out:25 -3 4
everyone … teh:9 26 14
everyone … thank:43 46 53
everyone … that:-26 -13 -9
everyone … there:44 28 26
everyone … wanted:29 1 9
everyone … was:38 2 2
everyone … what:31 10 4
everyones:53 24 -1
everyones asleep:47 45 -3
everyones beter:43 28 29
everyones gone:-56 -49 -49
everyones monday:-15 -7 -22
everyones on:44 3 3
everyones … home:-34 -14 -11
everyones … i:30 -41 -21
everyones … is:-21 -25 -17
everything:48 57 80
everything at:28 23 19
everything else:17 23 23
everything for:49 46 50
everything im:26 35 29
everything in:18 39 31
everything is:47 -20 -25
everything looks:61 30 5
everything on:-57 -43 -39
everything out:-28 -20 -14
everything right:25 19 29
everything to:-2 -33 -22
everything was:-26 -14 -9
everything … and:-40 -31 -34
everything … be:41 -6 -4
everything … blurry:19 23 24
everything … cabinet:46 47 48
everything … cupboard:18 -18 -33
everything … dark:17 18 23
everything … for:51 1 0
everything … goin:6 17 21
everything … had:73 -12 -19
everything … i:41 24 33
everything … im:-34 -22 -22
everything … in:23 38 33
everything … insta:26 25 21
everything … is:30 58 36
everything … ive:-58 -50 -43
everything … last:34 31 25
everything … me:-19 -73 -67
everything … mums:48 53 54
everything … my:-28 -15 12
everything … need:64 63 74
everything … on:22 -2 24
everything … out:26 33 28
everything … round:-28 -17 -18
everything … stop:27 -30 -11
everything … u:21 23 21
everything … up:-34 -15 3
everythings:131 101 110
everythings goin:32 13 12
everythings laid:0 0 23
everythings … a:29 12 13
everythings … and:29 37 35
everythings … bit:32 20 18
everythings … out:0 0 23
everywhere:-20 9 7
everywhere … i:-6 -32 -15
evidence:-21 -9 -5
evie:-1 -2 1
evil:32 -1 -32
ewe:-14 -8 -11
ewes:-6 -3 -11
ex:36 46 23
ex and:37 34 24
ex is:49 30 39
ex ive:25 25 -2
ex … and:60 60 39
ex … her:56 40 31
ex … i:-20 -18 -10
ex … new:73 49 45
ex … our:-26 -24 -8
ex … to:5 24 1
exact:-3 -1 -5
exactly:-3 -24 -10
exactly what:5 18 25
exactly … does:39 44 39
exactly … i:-25 -4 -5
exaggerating:0 1 1
exam:-56 -48 -49
exam season:-25 -18 -20
examiner:-22 -22 -24
exams:-23 -17 -55
excellent:2 0 -1
except:3 49 44
except for:-20 -24 -13
exchange:-12 -9 -12
exchanged:-1 -3 -1
excited:-21 -19 -9
excuse:-24 -18 -12
excuses:-7 -11 -14
exercise:-43 -31 -14
exhaust:20 44 52
exhausted:-17 -9 -4
exist:81 14 42
exist i:-25 -9 -7
exist … my:23 -26 -2
existed:27 -29 -27
existence:-13 32 -3
existing:182 -1 -24
existing and:58 53 -5
existir:155 -53 -14
exists:7 22 -2
exit:64 57 48
exit bag:30 32 39
exit sign:26 -25 -25
exit … dated:22 28 36
exit … teh:9 -44 -43
exits:62 61 67
expect:-9 -22 -13
expect … be:62 -9 -9
expected:-34 -15 -7
expecting:-11 -19 -34
expensive:-28 -13 -3
experience:-50 -30 -22
expert:-17 -5 -3
expired:1 1 2
expires:-11 -8 -7
expiry:40 -3 -1
expiry date:40 -3 -1
explain:-14 5 -18
explain it:30 43 -1
explain to:-5 -22 -5
explained:-46 -44 -38
explaining:2 -9 -2
explains:4 8 6
exposure:-24 -29 -18
express:19 22 38
exs:37 32 53
extended:0 -1 0
extension:-2 0 -1
extra:30 31 43
extra … a:-25 -4 -1
extraordinary:-2 -1 0
extremely:-19 -7 -7
eye:36 38 -11
eye on:28 37 -3
eyebrow:-10 -10 -1
eyebrows:-29 -19 -9
eyeing:-10 -7 -9
eyes:100 89 87
eyes and:-46 -33 -18
eyes are:57 47 16
eyes hav:40 41 5
eyes he:67 45 50
eyes rolled:48 50 49
eyes … a:39 39 16
eyes … back:45 49 47
eyes … chest:18 22 19
eyes … feels:19 17 20
eyes … i:-30 -21 -18
eyes … rolled:27 27 22
eyes … teh:-26 -26 -21
eyes … they:35 32 37
eyes … to:-32 -3 13
eyes … up:48 49 53
eyesight:20 17 17
f:22 48 19
face:14 30 3
face down:24 31 32
face i:-58 -34 -21
face im:24 25 3
face of:1 -22 -15
face on:32 42 45
face till:42 49 -12
face … earth:1 -22 -15
face … every:40 28 -8
face … i:49 52 -5
face … in:44 49 50
face … it:-39 -8 -8
face … its:25 18 -2
face … numb:27 18 0
face … teh:8 -25 -13
face … wont:46 2 -2
facebook:-24 -12 -3
faces:-30 -22 -21
facilitator:0 0 0
facing:33 10 12
facing teh:40 22 21
fact:-56 -38 -33
facts:-19 -12 -9
fade:16 19 20
fade to:17 20 20
fade … black:17 20 20
fade … on:15 22 22
faded:-3 -4 0
fags:-35 -24 -18
fags and:-29 -19 -15
fags … im:-29 -19 -15
fail:25 40 13
failed:53 63 64
failed his:13 17 26
failed i:44 42 22
failed my:-24 -19 -13
fails:102 87 -12
fails i:59 58 -14
fails teh:16 25 -1
failure:-5 -1 -2
faint:-4 5 26
fainted:-16 22 -29
fainted in:-33 -15 -9
fainted twice:22 51 -2
fainted … teh:-23 -15 -15
fainted … today:22 51 -2
fainting:21 56 20
fair:-15 -21 -20
fair enough:28 -4 -8
faire:53 20 -8
fairly:-3 -3 -1
fairs:41 52 -7
fairy:-19 -18 -14
fait:-9 5 -3
faith:-3 -3 -4
fake:-66 -59 -14
falcon:-2 -1 -1
falklands:0 -4 -1
fall:7 -9 -1
fall asleep:29 -6 1
fall … and:46 -7 -8
falling:-24 19 33
falling asleep:-62 -17 -2
falling … teh:31 41 37
falls:10 13 33
false:1 3 -1
families:-23 -19 -15
family:2 -33 -39
family forgot:28 -1 -1
family has:40 -1 0
family i:-53 -54 -54
family is:5 -20 -22
family would:53 2 7
family … a:57 65 57
family … and:-22 -11 -7
family … be:-47 -1 -3
family … beter:-35 -3 -2
family … cancel:28 -1 -1
family … for:-20 -17 -15
family … hav:26 -8 -3
family … in:-28 -7 -5
family … ive:33 32 25
family … last:39 49 50
family … them:-36 -25 -27
family … to:21 -3 -2
family … u:-24 -15 -13
familys:15 -11 -5
fan:-1 -15 -6
fancies:-1 -1 -1
fancy:-29 -27 -7
fantasising:47 47 -3
fantasising about:47 47 -3
fantasy:-6 -3 -5
far:1 4 26
far i:31 8 6
far it:51 57 64
far more:23 30 41
far teh:22 23 19
far … canal:22 21 20
far … hes:-9 -21 -10
far … teh:27 11 17
far … than:6 15 29
far … with:-28 -21 -16
farewell:-1 7 21
farewell and:20 18 16
farewell cruel:-29 -26 -25
farewell frends:-15 -16 -21
farewell i:40 38 60
farewell my:-17 -21 -24
farewell to:-75 -76 -71
farewell … cant:45 48 49
farewell … dears:-33 -33 -38
farewell … each:31 21 25
farewell … for:-30 -35 -18
farewell … i:-54 -44 -40
farewell … it:14 11 20
farewell … my:-54 -54 -46
farewell … teh:-38 -50 -41
farewell … thank:27 20 23
farewell … to:26 21 25
farewell … wont:-48 -45 -47
farewell … world:-29 -26 -25
farm:7 6 3
farm … teh:23 16 8
farm … told:39 24 30
farmer:-20 -12 -9
farmers:-44 -39 -32
farms:0 -1 -5
fashion:51 29 -2
fast:7 24 46
fast past:28 27 29
fast … camp:28 27 29
fast … i:-31 -18 0
fast … our:28 27 29
fasted:-1 0 0
faster:54 62 69
fastest:0 0 0
fasting:-5 -3 -1
fat:-24 -6 -17
fatal:7 -15 -3
father:40 33 6
father beats:43 47 -18
father by:63 28 24
father did:-24 -13 -8
father i:-20 -8 -15
father in:35 6 6
father is:32 19 19
father … all:-21 -13 -5
father … her:45 48 38
father … i:-48 -21 -15
father … in:-24 -19 -5
father … my:12 21 -7
father … on:8 27 0
father … teh:27 -1 -14
father … told:-25 -8 -5
father … up:58 61 57
father … with:43 43 27
fathers:-8 -16 -8
fatigue:-5 -3 -2
fault:-28 -22 -15
fault im:-38 -27 -22
fault … not:-39 -28 -23
fault … teh:42 33 30
faux:-16 -14 -9
favour:103 61 -1
favour by:72 32 -3
favour … did:53 44 6
favourite:-24 -15 -13
fd:-11 -6 1
fe:-31 -2 0
fear:-68 -28 -23
feature:-2 -1 -1
febrile:-8 -5 -2
february:9 -19 -27
fed:-8 12 25
fed teh:58 68 73
fed … i:38 50 37
feed:-4 6 0
feed … from:24 19 17
feed … hens:26 28 35
feed … to:43 37 44
feed … tomorrow:34 26 23
feeding:-16 -11 -12
feeds:2 -2 -2
feel:1 -11 6
feel a:61 -45 -29
feel another:32 47 46
feel anything:4 11 28
feel bad:0 -27 -28
feel beter:-29 -10 -6
feel calm:30 34 7
feel disgusting:25 -11 -9
feel faint:17 17 37
feel fine:-9 5 29
feel floaty:46 54 47
feel good:-66 -38 -23
feel i:-9 -30 -28
feel im:-61 -25 -38
feel is:50 -6 -12
feel it:16 -13 27
feel ive:13 -47 -30
feel jumping:16 26 -38
feel killing:33 11 -1
feel light:-31 -17 -8
feel my:16 41 46
feel normal:48 61 58
feel nothing:53 46 -8
feel relief:38 -3 -2
feel right:39 20 14
feel sick:72 29 33
feel sleepy:-43 -35 -16
feel something:75 68 3
feel suicidal:-70 -57 -1
feel surplus:49 -7 0
feel this:-27 -4 3
feel tired:-21 -16 -1
feel … a:-17 -14 -26
feel … about:2 34 32
feel … and:-29 -2 5
feel … at:-25 6 8
feel … bed:14 24 23
feel … been:75 -7 8
feel … bit:-25 1 7
feel … burden:-43 0 0
feel … coming:20 20 28
feel … day:-21 -8 -4
feel … do:-40 -5 -1
feel … every:60 -7 0
feel … for:-47 -42 -36
feel … hav:-38 -59 -17
feel … i:-21 -1 -13
feel … im:19 -23 -15
feel … in:4 -4 -36
feel … is:-36 -17 -9
feel … its:-12 14 20
feel … ive:88 7 -14
feel … legs:16 21 18
feel … more:-32 -17 -1
feel … morning:36 44 39
feel … my:57 -14 -24
feel … myself:105 108 -5
feel … no:-41 -46 -2
feel … not:-7 -46 -13
feel … of:82 -3 -4
feel … off:-30 -14 -24
feel … on:-32 -43 -6
feel … over:33 -3 -3
feel … right:2 22 -9
feel … rite:50 67 0
feel … stupid:24 39 40
feel … teh:-17 -35 -28
feel … that:12 -16 -27
feel … this:15 39 33
feel … to:5 -29 -13
feel … up:-30 -29 -15
feel … using:44 12 10
feel … way:-8 -25 -12
feel … wen:-42 -24 -12
feel … yet:21 11 16
feeling:-16 -16 -7
feeling fragile:33 -1 0
feeling suicidal:20 28 -9
feeling teh:16 25 36
feeling warm:24 31 37
feeling weird:24 23 26
feeling … and:16 -17 -34
feeling … im:-28 -18 -11
feeling … it:27 20 -12
feeling … ive:6 -21 -5
feelings:-7 -10 -34
feelings i:-24 -17 -10
feelings … a:22 32 36
feels:-23 -21 -42
feels a:29 31 -3
feels peaceful:43 22 -1
feels teh:45 39 -23
feels … about:43 22 -1
feels … answer:16 22 -2
feels … decision:12 32 -2
feels … i:-39 -21 -7
feels … in:48 -6 -4
feels … it:18 23 1
feels … on:52 25 17
feels … right:23 27 -2
feels … thing:18 28 -18
fees:-6 -7 -4
feet:-6 -9 -12
feet on:-46 -22 -15
feet under:66 28 -3
feet up:-34 -38 -29
feet … all:-29 -24 -9
feet … and:2 29 -1
feet … counting:-35 -25 -31
feet … floor:-41 -19 -8
feet … i:7 31 -9
feet … not:13 22 22
feet … on:-19 -23 -20
feet … teh:-50 -27 -24
fell:-28 -1 -2
fell in:-30 -25 -19
fell off:-34 -21 -19
fell … is:33 38 36
fell … teh:-38 -22 -25
fell … wagon:-22 -5 -6
fella:25 -1 -32
fella … teh:-27 -27 -14
fellas:-6 -3 -1
fellow:4 5 22
fellowship:-20 -22 -14
felt:-38 -67 -48
felt a:14 26 -7
felt it:53 11 -11
felt jealous:65 -20 -4
felt suicidal:-30 -23 -1
felt … but:62 43 1
felt … for:-22 -28 -6
felt … i:38 38 -7
felt … to:-22 -16 -1
femi:-1 -4 -3
femme:-9 -4 -2
fence:78 64 66
fence and:-28 -25 -20
fence in:61 -10 -5
fence is:40 45 49
fence … on:20 39 33
fence … teh:60 55 47
fences:-33 -24 -23
fent:94 88 38
fentanyl:85 103 76
fentanyl deaths:35 31 -1
fentanyl patches:116 108 86
fentanyl … i:20 23 -20
fentanyl … my:27 25 31
fentanyl … on:48 49 55
fentanyl … to:34 40 35
fern:-18 0 8
ferret:-22 -20 -15
ferrets:8 31 44
ferry:-16 -4 -2
ferry over:-17 -18 -20
fertiliser:6 5 4
festival:-2 0 14
fetch:-20 -21 -25
fetched:5 7 3
fete:-12 -7 -5
feud:-3 -2 -1
fever:-42 -38 -28
few:-33 -25 -20
few minutes:35 41 37
fewer:-4 -6 -3
ff:-3 -5 -3
fibromyalgia:-2 0 1
field:35 53 62
field and:-1 24 26
fields:-29 -26 -17
fierce:-1 -1 0
fifteen:3 5 -10
fifteen i:2 21 7
fifteen years:-28 -12 -16
fifteen … he:28 27 29
fifteen … says:48 48 37
fifteenth:7 8 -3
fifth:31 17 21
fifties:-27 -20 -6
fifty:5 -12 -31
fifty eight:61 48 -1
fifty id:28 -14 -8
fifty … im:-21 -9 -2
fifty … old:65 53 -2
fifty … years:67 59 -3
fight:-23 -41 -41
fight it:25 -9 -2
fight with:-34 -38 -18
fight … if:22 -8 -1
fight … teh:-21 -16 -24
fighting:24 26 21
fighting … to:28 32 -12
figure:-15 7 -19
figure of:30 33 -16
figure … speech:30 33 -16
figured:-2 -4 -4
figures:-8 -4 -1
file:24 1 -20
file no:31 -14 0
filed:-11 -10 -4
files:30 32 -4
filings:-1 -2 -3
fill:-33 -21 -6
fille:6 5 5
filled:-3 -2 9
filling:-9 -4 0
fills:-16 -12 -7
film:-67 -86 -58
film … at:-21 -17 -12
filmed:-18 -6 -5
filming:53 59 62
films:-8 -22 -11
filter:-4 13 -6
filters:-3 -2 -1
fin:94 21 3
fin a:-4 25 7
fin … jours:27 30 13
fin … mes:27 30 13
final:29 2 29
final … are:-12 -13 -23
final … before:-27 -18 -12
final … i:-25 -17 1
final … is:7 18 25
finally:0 0 0
finals:-9 -10 -8
finaly:-7 -5 -7
finca:-2 -1 0
find:12 20 44
find a:-30 -29 -23
find anything:22 0 0
find him:43 54 52
find i:-23 -15 -10
find it:-21 -30 -17
find me:31 94 104
find one:36 9 -2
find out:14 26 32
find teh:22 27 22
find this:33 34 29
find … and:20 35 46
find … cold:29 35 30
find … hanging:75 71 67
find … i:-29 -35 -41
find … id:23 -13 -7
find … im:25 26 27
find … in:97 84 70
find … is:51 51 52
find … monday:7 8 22
find … nicer:40 -1 -1
find … not:33 30 32
find … own:-8 -21 -32
find … reason:53 0 0
find … restful:26 -7 -6
find … teh:53 34 28
find … this:-25 -18 -22
find … to:9 -26 -22
finding:-14 -14 -28
finds:34 46 44
finds me:47 47 50
finds my:21 13 4
finds … body:27 25 16
fine:-26 -51 -36
fine about:13 9 26
fine i:-6 -24 -6
fine ive:53 7 5
fine my:-26 -15 -9
fine on:34 -2 4
fine with:-67 -11 -9
fine … and:33 10 1
fine … i:32 17 0
fine … isnt:-14 -16 -21
fine … it:-67 -18 10
fine … me:60 -3 -5
fine … teh:-14 -25 -15
finger:23 29 -30
finger … it:47 52 -3
fingernails:80 51 52
fingers:76 66 77
fingers on:19 20 25
fingers … trigger:30 27 28
finir:23 27 -11
finir … la:34 36 -16
finir … vie:34 35 -15
finish:45 54 44
finish it:38 38 24
finish my:30 28 50
finish teh:-31 -31 -22
finish … lief:36 30 56
finish … off:-29 -36 -48
finish … teh:46 26 60
finish … with:8 4 22
finishd:22 29 34
finished:-7 -2 8
finished at:29 40 42
finished i:39 49 47
finished me:-35 -30 -32
finished teh:24 20 27
finished with:-34 -25 -10
finished … and:19 30 30
finished … doctor:26 32 31
finished … done:-44 -36 -41
finished … in:37 29 23
finished … last:6 15 22
finished … me:-56 -39 -43
finished … my:38 36 33
finished … need:22 29 28
finished … shop:-24 -11 -2
finished … teh:-24 -29 -24
finished … this:14 20 21
finished … want:21 27 0
finishes:52 75 63
finishes on:-16 -24 -8
finishes … teh:-23 -14 -3
finishing:28 34 32
finishing my:76 82 80
finishing … and:-28 -25 -26
finishing … smoke:25 35 33
finn:-3 -2 -3
fire:19 23 23
fire and:50 53 51
fire drill:-31 -24 -10
fire its:0 -31 -26
fire to:71 60 49
fire … hav:31 30 25
fire … i:28 27 29
fire … im:36 38 33
fire … teh:17 26 26
firearms:0 0 0
fired:-18 -9 1
fireman:-31 -20 -3
fireman … me:-24 -15 0
fireworks:-49 -26 -41
firm:-30 -22 -10
firms:-9 -4 -3
first:6 16 33
first bet:64 0 0
first go:-29 -10 1
first hit:38 55 0
first husband:-57 -40 -15
first i:118 124 130
first in:31 9 9
first job:34 40 39
first meeting:-23 -25 -14
first name:29 4 7
first of:-27 -11 -6
first one:22 40 28
first quiet:-26 -21 -18
first rehab:27 0 0
first round:-21 -8 -7
first since:33 -3 -2
first snap:26 25 21
first thing:-30 -20 -20
first to:-3 -28 -26
first year:15 28 33
first … a:-26 -23 -20
first … after:-38 -29 -21
first … all:32 39 38
first … and:-10 -31 -14
first … could:25 27 32
first … finished:14 16 30
first … friday:72 74 64
first … i:-37 -26 -10
first … id:-32 -6 -5
first … im:3 21 13
first … in:27 2 14
first … it:-24 -19 -9
first … its:38 10 6
first … long:22 23 15
first … lost:33 0 0
first … march:32 -1 0
first … me:68 76 94
first … on:29 37 27
first … rehab:22 35 -6
first … second:42 37 29
first … since:5 3 -43
first … teh:3 -7 -26
first … this:-17 -17 -22
first … three:29 -9 -3
first … to:-32 -23 -13
first … told:53 39 28
first … tonight:-18 -24 -11
first … we:10 16 21
first … will:19 12 27
first … with:-16 -23 -21
first … without:-21 -5 -6
fish:9 21 29
fish and:9 23 29
fish fingers:37 25 22
fishing:27 55 72
fishing and:-24 -15 -21
fishing trip:47 44 46
fishing … ive:44 42 39
fishing … teh:19 30 35
fist:-3 12 1
fit:-6 0 -3
fit in:20 26 25
fit it:-30 -22 -18
fit … kitchen:28 33 24
fits:-15 -23 -23
fits and:21 -23 -13
fitted:53 66 68
fitted on:11 28 16
fitted … teh:11 28 16
fitting:94 61 50
fitting on:37 37 26
fitting … teh:28 28 17
five:-11 -37 -45
five days:31 -12 -5
five hours:37 37 20
five minutes:30 40 30
five years:-14 -10 -34
five … and:-13 -11 -20
five … daughter:-14 -21 0
five … im:-18 -8 -39
five … its:39 41 35
five … ive:-21 -11 -10
five … morning:-19 -24 -20
five … my:-18 -25 -5
five … of:-15 -25 -14
five … teh:53 50 36
five … to:36 -1 -6
fiver:-11 -10 -4
fix:-82 -49 -73
fix … i:-33 -26 -30
fixed:71 68 52
fixed it:1 -35 -20
fixed teh:59 60 12
fixed … for:-35 -34 -27
fixed … gate:48 50 -2
fixed … to:32 -13 -10
fixing:-59 -37 -62
fixing teh:-45 -45 -44
fixing … and:-25 -28 -31
fixing … teh:-21 -22 -10
fizz:-6 -10 -11
fizzy:-37 -11 -10
fizzy water:-30 -5 -6
flagged:-11 -17 -23
flags:-14 -13 -13
flannel:30 32 43
flap:-1 -1 -1
flapjack:-3 -2 -2
flapjacks:-4 -3 -3
flares:33 31 44
flashcards:-6 -5 -3
flashes:-2 1 1
flashing:-31 -21 -23
flask:-49 -45 -44
flask of:-20 -18 -16
flasks:-4 -6 -5
flat:-40 -27 -58
flat above:37 7 -24
flat and:31 17 18
flat i:-20 -9 3
flat ive:5 8 -23
flat to:-22 -15 -15
flat … a:-16 -8 -20
flat … and:40 42 -7
flat … at:-32 -15 -10
flat … in:40 10 6
flat … is:-25 -26 -12
flat … night:35 43 -1
flat … teh:15 20 -19
flat … to:12 14 29
flatmate:22 21 -10
flatmate and:52 32 22
flatmate in:32 40 13
flatmate is:-22 -17 -19
flatmate on:28 30 35
flatmate to:36 22 20
flatmate wont:-61 -54 -50
flatmate … ambulance:-21 -18 -13
flatmate … his:19 26 -3
flatmate … i:40 11 -7
flatmate … me:-25 -15 -6
flatmate … out:22 21 1
flatmate … sleap:19 26 -3
flatmate … teh:52 34 49
flatmate … up:-60 -52 -57
flatmate … wake:-61 -54 -50
flatmates:26 31 21
flatmates away:9 20 32
flatmates … to:25 22 20
flats:-5 -5 -2
flats … teh:-16 -28 -24
flattened:27 -6 -2
flattened me:29 -6 -2
flea:-1 -1 0
flew:-19 -13 -13
flex:69 65 70
flies:-15 -10 -2
flight:21 25 -1
flights:-32 -21 -15
flinch:58 51 33
flinch wen:58 51 33
flinch … key:33 30 -2
flinched:10 27 0
flipped:-8 -21 -12
floats:32 36 35
floaty:43 51 44
floaty … i:-27 -4 -3
flooded:-5 -2 -12
floods:-11 -7 -5
floor:64 64 75
floor and:88 39 37
floor for:37 48 54
floor hes:12 27 29
floor i:-34 -34 -39
floor im:26 19 25
floor in:57 62 62
floor one:77 81 79
floor to:-21 -9 -12
floor tongue:-22 -24 -23
floor while:33 29 20
floor windows:32 35 39
floor with:25 39 22
floor … a:34 21 29
floor … all:46 45 48
floor … and:38 39 29
floor … at:-46 -33 -33
floor … bit:-22 -24 -23
floor … cooking:-22 -9 -8
floor … dont:24 31 39
floor … down:-44 -24 -22
floor … he:51 42 41
floor … i:31 38 37
floor … in:47 36 27
floor … last:-52 -46 -38
floor … me:-31 -17 -10
floor … my:45 22 32
floor … one:41 38 -24
floor … open:15 26 24
floor … shes:-34 -36 -36
floor … teh:-31 -36 -32
floor … to:66 -1 13
floor … two:22 30 28
floor … will:-41 -37 -20
floor … window:50 50 55
floors:66 80 89
floppy:77 71 116
floppy and:21 23 29
flor:-3 -2 0
flour:11 13 9
flower:-5 -3 -1
flowers:-55 -41 -18
flowers and:-21 -20 -12
flowers for:-18 -20 -12
flowers … teh:0 11 22
flu:-41 -59 -38
flue:-4 -2 -1
fluids:-7 -5 -1
fluoxetine:-2 -3 -2
flush:14 -18 -16
flush … on:33 -7 -9
flushed:-4 -40 -30
fly:-8 -42 -42
fly on:-31 -24 -27
fly … bike:-32 -26 -29
fly … teh:28 -28 -28
flying:-19 -13 -12
flyover:-2 13 16
foal:-1 -1 -1
foam:32 32 35
foaming:62 67 52
foaming at:38 43 38
foaming … teh:38 43 38
fog:28 34 35
fogs:7 -2 -1
foil:84 70 67
folded:-1 -13 -9
folder:-20 -13 -5
folders:1 0 1
folk:-12 -11 -8
folks:-16 -10 -5
follow:16 2 -7
follow her:32 32 -11
follow me:48 9 13
followed:-9 -8 1
following:24 10 -22
following her:42 42 21
following him:48 22 5
following … home:53 45 -2
follows:-11 -2 2
fond:-4 -18 -16
fond … all:32 8 6
fond … it:-27 -17 -18
fond … u:32 8 6
fone:13 32 35
fone at:25 19 21
fone call:-31 -17 -10
fone case:3 6 27
fone charger:-37 -36 -19
fone has:63 30 35
fone i:-7 -16 -30
fone im:59 60 60
fone in:14 24 15
fone off:-33 -63 -70
fone on:50 34 41
fone teh:-75 -47 -31
fone this:2 5 22
fone tonight:30 40 32
fone … a:36 36 34
fone … after:5 10 27
fone … because:23 10 -12
fone … by:-52 -49 -31
fone … died:-24 -6 -3
fone … him:39 37 41
fone … i:9 13 32
fone … if:9 25 -3
fone … its:-15 -5 -36
fone … me:19 19 -25
fone … my:33 23 -3
fone … no:23 24 24
fone … off:-54 -39 -42
fone … on:75 21 34
fone … said:26 38 28
fone … shoes:26 -42 -32
fone … six:-19 -21 -16
fone … stand:-27 -24 -21
fone … to:-9 7 20
fone … told:28 26 21
font:-9 -2 -2
food:15 30 13
food and:45 52 34
food in:25 -2 4
food is:43 43 -3
food poisoning:27 23 22
food wen:28 41 -4
food … a:-23 -16 -15
food … and:9 21 4
fool:21 26 30
foot:26 47 36
foot he:42 33 27
foot is:19 22 18
foot of:9 31 -14
foot with:24 21 22
foot … bed:10 32 -14
foot … on:45 44 36
foot … teh:74 86 73
football:-21 -14 -18
footballer:2 2 9
footballers:-5 -3 -2
footbridge:20 22 16
footbridge by:26 23 19
footbridge is:15 21 19
footbridge … minute:15 21 19
footbridge … retail:20 5 3
footbridge … ten:15 21 19
foots:72 58 61
for:-21 -13 -4
for a:6 -15 -28
for about:83 -8 1
for after:-18 -26 -26
for all:-10 -24 -36
for amma:35 32 22
for an:-33 -30 -43
for and:-14 -43 -32
for another:-16 -23 -15
for anybody:4 12 24
for attention:25 20 -1
for being:-24 7 13
for beter:31 -3 -6
for blood:32 32 32
for both:23 21 9
for charity:-33 -26 -28
for christmas:-4 -12 -20
for courage:55 61 59
for crying:66 66 73
for ctb:-29 -38 -2
for days:-24 7 -15
for death:-56 -24 -10
for dying:30 30 10
for effect:29 34 -14
for either:73 1 1
for eleven:-26 -13 -18
for everything:77 93 89
for five:8 -29 -7
for forty:-24 -21 -19
for four:-29 -18 -15
for getting:-38 -14 -6
for god:63 7 6
for good:64 41 23
for half:-24 -15 -14
for having:27 32 48
for help:46 43 27
for her:-27 -43 -34
for his:-53 -60 -54
for hours:-43 -41 -39
for im:-29 -15 -15
for is:-35 -8 -7
for killing:8 4 30
for lent:-23 -17 -21
for long:-16 -26 -12
for me:44 51 51
for milk:42 21 17
for months:23 30 10
for more:-9 22 21
for much:47 13 17
for myself:46 -35 -15
for no:-36 -38 -8
for on:-21 -21 -14
for once:46 -4 -39
for one:32 -39 -28
for our:-24 -29 -32
for over:-28 -22 -10
for pouring:-32 -29 -36
for putting:0 26 6
for real:41 19 11
for rehab:-35 -37 -30
for saturday:41 37 46
for school:28 30 42
for show:40 27 22
for six:25 54 9
for suicide:-8 -8 35
for sunday:80 71 68
for sympathy:-28 -9 -3
for takin:-24 -15 -13
for teh:-32 -25 -44
for ten:-34 -27 -31
for that:-34 -10 -25
for them:-50 -44 -37
for these:-23 -22 -23
for those:-24 -21 -11
for three:-24 -22 -14
for to:51 58 72
for tomorrow:50 47 49
for tonight:42 40 36
for tuesday:7 9 23
for two:-44 -26 -9
for u:-38 -22 -30
for ur:-32 -34 -30
for us:-32 -26 -13
for weeks:41 60 0
for wen:70 64 -4
for what:75 65 66
for whoever:26 48 57
for work:22 22 26
for … about:-27 -41 -35
for … advice:26 22 -3
for … after:41 54 45
for … agree:36 44 0
for … anniversary:-18 -21 -23
for … any:31 32 4
for … are:29 24 28
for … as:36 -11 2
for … ashes:18 26 32
for … at:-27 -33 -29
for … babys:27 29 26
for … back:-36 -48 -31
for … bank:3 24 29
for … bbq:-19 -20 -20
for … be:-40 -27 -38
for … because:-21 -18 -19
for … before:26 8 15
for … being:20 29 32
for … bells:24 15 11
for … bit:-22 -37 -20
for … blood:-24 -16 -8
for … box:-17 -24 -18
for … boy:-26 -17 -4
for … brother:-27 -27 -8
for … but:2 38 -3
for … by:70 80 89
for … bye:-58 -50 -41
for … call:56 -3 -1
for … came:46 35 37
for … cant:31 3 16
for … charger:52 0 -1
for … christmas:-25 -23 -18
for … clothes:11 21 16
for … coffin:19 21 18
for … come:-7 24 14
for … company:22 6 8
for … conference:30 33 28
for … count:11 21 -7
for … course:-33 -23 -10
for … cremation:19 17 24
for … ctb:38 26 43
for … date:-21 -23 -14
for … days:-18 9 -24
for … death:54 45 52
for … decade:-23 -11 -6
for … did:8 24 -6
for … do:-22 -16 -10
for … dog:-31 -32 -20
for … done:-4 -29 -28
for … dont:0 -23 -14
for … else:55 53 37
for … enough:24 -7 2
for … evening:37 45 46
for … every:33 -10 -5
for … feel:14 20 0
for … finds:21 19 20
for … first:-19 -20 -28
for … fish:-32 -25 -21
for … forgive:20 25 24
for … forty:17 21 15
for … four:-22 -10 -8
for … friend:37 18 -2
for … gap:43 27 29
for … get:51 24 -7
for … go:-11 -22 -12
for … haircut:34 31 31
for … hard:35 36 38
for … hardly:-37 -32 -30
for … has:54 57 67
for … hav:40 26 19
for … he:0 -6 -32
for … head:-35 -36 -22
for … headache:-29 -27 -31
for … hearts:50 63 63
for … her:36 50 24
for … here:-65 -48 -32
for … him:5 23 13
for … his:30 34 0
for … history:-25 -16 -15
for … hour:-32 -58 -39
for … house:51 66 56
for … id:26 -30 -22
for … if:28 -39 -18
for … instead:-11 -46 -4
for … is:40 7 13
for … ive:10 21 10
for … key:36 35 33
for … kids:-26 -52 -42
for … kil:-23 -32 23
for … know:23 19 8
for … lad:-24 -3 0
for … lads:-20 -14 -4
for … last:32 37 53
for … laughs:46 44 43
for … leave:11 22 9
for … legs:-31 -33 -26
for … lief:58 12 8
for … line:-18 -21 -19
for … little:-23 -24 -6
for … long:-13 -34 -33
for … longer:46 17 17
for … lot:28 45 -7
for … love:-17 -37 -31
for … loved:25 26 29
for … me:23 38 33
for … memes:71 69 73
for … milkman:19 25 20
for … mins:-28 -18 -21
for … minutes:-25 -39 -29
for … monday:51 33 35
for … months:-32 -15 -1
for … more:36 22 34
for … mower:-34 -38 -8
for … music:28 16 19
for … my:-9 -34 -1
for … myself:4 5 59
for … nan:-23 -20 -7
for … nans:-21 -19 -16
for … new:-23 -14 -7
for … next:54 28 30
for … nice:-22 -16 -1
for … night:23 5 8
for … no:108 79 84
for … nobody:29 24 9
for … nobodys:43 5 3
for … not:55 41 -1
for … nothing:27 36 30
for … of:47 45 41
for … on:35 34 35
for … ones:7 20 -3
for … other:-25 -18 -7
for … overdose:49 52 43
for … own:70 66 70
for … people:-30 -21 -22
for … police:24 16 15
for … proper:-38 -2 -1
for … put:29 0 3
for … reason:-39 -18 -20
for … reasons:-26 -21 -16
for … recs:41 27 33
for … retired:60 37 34
for … reunion:-31 -28 -28
for … sat:-27 -2 -1
for … say:2 9 22
for … self:35 46 -1
for … she:-9 7 -27
for … since:-14 -48 -42
for … sister:37 36 31
for … some:45 37 41
for … somebody:24 26 26
for … son:97 59 17
for … sorry:62 55 57
for … stop:41 -12 2
for … stopped:41 5 15
for … street:13 15 25
for … strong:-43 -13 -7
for … suppose:37 41 -30
for … swim:-25 -10 -9
for … takin:-29 -22 -16
for … tea:-3 -6 -31
for … teh:12 17 30
for … tell:26 17 14
for … than:-40 -44 -16
for … thank:-21 -17 -14
for … there:29 -8 6
for … theres:32 34 13
for … these:46 30 28
for … they:-1 12 -32
for … theyve:34 26 22
for … this:-6 -26 -17
for … thought:27 32 -1
for … throat:19 19 25
for … time:26 45 35
for … to:31 28 13
for … today:-22 -10 -17
for … tomorrow:27 19 18
for … tonight:-50 -57 -47
for … train:-30 -26 -21
for … undertaker:30 47 45
for … waiting:47 36 34
for … walks:1 2 -51
for … want:-39 -7 -8
for … wants:-47 -36 -14
for … was:-3 6 -31
for … way:34 15 -24
for … we:12 7 -23
for … week:-36 -34 -32
for … weekend:-63 -44 -36
for … weeks:-24 -18 -13
for … what:-21 -26 -13
for … who:-24 -31 -20
for … whole:-42 -21 -16
for … wife:-23 -27 -16
for … will:20 6 -6
for … with:-17 -48 -43
for … wont:-17 -23 -9
for … would:22 -26 -6
for … wrists:27 25 25
for … ye:23 24 21
for … year:9 26 14
for … years:-43 -22 6
forced:-38 -12 -11
forces:43 57 -2
forces me:45 58 -2
forecast:1 8 -7
forecast says:14 20 -1
foreman:15 -4 -6
forest:42 38 42
forest car:30 26 28
forest … park:31 26 28
forestry:33 38 40
forever:89 102 120
forever dont:63 52 54
forever im:24 26 17
forever nap:-57 -32 -14
forever teh:-32 -39 -30
forever u:34 18 12
forever … ending:35 47 38
forever … i:-51 -33 -33
forever … it:25 26 27
forgave:10 2 8
forget:-66 -54 -56
forget it:-25 -15 -8
forgetting:4 7 27
forgive:176 188 187
forgive a:22 22 -3
forgive him:58 49 54
forgive me:38 42 45
forgive spleling:16 23 22
forgive ur:23 23 23
forgive yourself:-27 -34 -17
forgive … been:14 23 33
forgive … but:-22 -12 -26
forgive … dad:37 35 38
forgive … for:-42 -16 7
forgive … hvae:16 23 22
forgive … i:-25 -15 -2
forgive … im:1 -34 -12
forgive … man:21 21 -3
forgive … teh:-16 -26 -26
forgive … who:21 21 -3
forgiven:-14 -23 -14
forgiven me:-16 -27 -16
forgiveness:18 20 20
forgot:36 -19 12
forgot and:43 48 52
forgot my:-21 -11 -2
forgot teh:-59 -21 -19
forgot to:101 9 7
forgot … it:14 25 31
forgot … look:-21 -4 -5
forgot … me:130 -1 -1
forgot … took:43 48 52
forgotten:-49 -49 -39
forgotten how:-22 -20 -6
fork:26 2 6
fork … and:57 36 33
forklift:-1 0 -8
form:-41 -44 -52
formal:-48 -28 -15
former:-1 -5 4
formers:-6 -5 -4
forms:-27 6 4
forms are:21 31 27
forms … signed:21 31 27
fort:47 58 -11
forth:-29 -23 -19
forties:-9 -5 -3
fortieth:-2 0 -3
fortnight:15 11 -26
fortnight … and:45 41 -5
fortnightly:-9 -5 0
forty:9 10 28
forty and:-18 -21 -11
forty four:-36 -6 0
forty one:29 42 38
forty two:39 24 -17
forty … her:55 22 19
forty … them:8 15 21
forty … this:41 37 0
forty … to:-20 -18 -18
forty … us:-22 -20 -15
forum:16 25 32
forums:-7 -3 -8
forward:-22 -25 -37
forward … i:27 14 0
forward … nothing:23 -10 -5
foster:-5 23 -17
foster lad:16 31 0
foto:7 19 2
foto and:25 -7 -3
foto of:-26 -11 -18
foto on:36 45 48
foto … me:-28 -19 -1
foto … my:-38 -32 -39
fought:13 17 19
found:5 0 8
found a:-40 -15 -24
found by:68 79 73
found him:-44 -30 -16
found his:-21 -16 -14
found it:-17 -29 -20
found me:16 -22 -37
found my:29 24 32
found myself:-21 -21 -12
found not:-24 -28 -20
found on:28 30 33
found one:-30 -23 -19
found out:-21 -23 -7
found safe:-23 -17 -10
found that:-6 -25 -14
found them:-1 -21 -17
found this:11 26 25
found … and:-22 -23 7
found … bottles:-21 -16 -6
found … flatmate:30 35 45
found … im:-33 -18 -7
found … in:-49 -31 -49
found … its:-20 -12 -12
found … ive:28 17 39
found … last:-34 -25 -14
found … list:3 22 0
found … note:-25 -17 -12
found … of:-29 -21 -21
found … old:30 34 33
found … on:37 40 5
found … railway:-41 -28 -22
found … teh:29 47 41
found … under:54 0 -1
found … wen:-23 -18 -5
four:-3 0 13
four and:19 24 13
four cans:16 -22 -11
four days:20 -7 -31
four hours:-29 -17 -15
four i:-22 -17 -20
four im:-2 24 43
four in:-10 -19 -22
four last:30 18 -1
four months:4 -27 -24
four no:-35 -22 -15
four rings:22 14 13
four today:28 26 41
four weeks:29 -7 -1
four … a:27 2 15
four … after:36 -4 0
four … and:-20 -26 -5
four … cats:22 14 13
four … heart:13 23 -10
four … her:-27 -15 -7
four … i:16 56 50
four … im:33 18 34
four … morning:7 -13 -20
four … my:-21 -19 -11
four … night:24 8 -2
four … not:31 0 -1
four … of:22 -9 -7
four … ones:-36 -26 -18
four … this:-36 -37 -37
four … to:22 8 1
four … tonight:39 -7 -5
four … with:29 -2 -14
four … without:35 0 -2
fourteen:-34 -45 -44
fourteen … im:-32 -22 -14
fourteen … to:32 10 -1
fourth:-17 -8 -1
fourths:-1 -3 -2
fox:28 4 9
foxes:47 41 36
foxes … no:26 27 30
foyer:6 5 6
fr:0 0 0
fragile:31 -1 0
frame:-3 -17 -8
framed:-41 -37 -34
frank:37 17 12
frappe:30 30 -2
fraud:35 30 0
freckles:-7 -2 -1
free:-12 -11 3
free and:61 38 35
free haircut:40 34 32
free … and:68 -14 -18
free … my:-23 -21 -10
free … on:45 40 44
free … teh:1 58 60
freedom:5 5 -6
freeze:13 26 20
freezer:27 25 38
freezer … goin:-20 -9 -8
freezer … to:47 53 50
freezers:1 3 27
freezing:-31 -26 -20
freight:11 15 6
freights:36 35 32
freitag:-9 -4 -2
french:-1 -4 -2
frend:-2 -1 -2
frends:-27 -26 -17
frends i:-59 -54 -54
frends … be:-48 -45 -47
frends … come:21 30 27
frends … i:0 -35 -22
frends … wont:-48 -45 -47
frere:-3 7 15
fresh:44 40 -31
fresh cuts:36 44 -11
fresh ones:102 71 -13
fresh … did:48 39 -4
fresh … i:23 21 -3
fresh … my:37 50 -10
fresh … on:22 27 0
fresh … under:84 73 -10
freshers:1 -6 -4
fret:-37 -24 -19
fret … at:-23 -15 -14
freund:39 31 -3
freund schlagt:39 31 -3
freund … mich:39 31 -3
friday:7 16 19
friday after:51 1 5
friday and:32 23 33
friday by:29 21 18
friday he:26 13 -6
friday hes:-24 -19 -6
friday i:17 35 34
friday im:35 32 23
friday is:13 23 25
friday ive:-24 -26 -23
friday night:-6 -35 -8
friday teh:52 50 16
friday to:18 25 31
friday with:-15 -17 -44
friday … a:34 34 13
friday … after:49 55 35
friday … and:-28 -20 -18
friday … at:14 30 -6
friday … be:37 37 32
friday … didnt:26 28 -7
friday … down:-29 -22 -17
friday … end:28 28 41
friday … every:7 21 36
friday … friday:43 40 33
friday … go:48 45 20
friday … his:34 36 36
friday … i:-38 -32 -5
friday … im:19 34 51
friday … is:-35 -24 -16
friday … it:43 27 29
friday … jmup:16 16 20
friday … last:-40 -24 -28
friday … means:31 24 17
friday … my:-14 -41 -41
friday … night:11 16 21
friday … of:37 29 11
friday … off:-23 -28 -23
friday … on:33 45 50
friday … one:58 54 36
friday … solicitor:17 23 1
friday … teh:-63 -56 -47
friday … that:105 84 70
friday … to:19 15 31
friday … two:34 0 0
friday … using:20 36 40
friday … will:26 28 41
friday … years:32 -1 0
fridays:14 -1 0
fridge:-23 -25 -17
fridge and:17 -32 -43
fridge door:52 54 40
fridge is:-42 -43 -33
fridge with:13 18 22
fridge … after:24 24 26
fridge … i:-41 -36 -31
fridge … im:42 -19 -14
fridge … it:-22 -11 -4
fridge … know:-46 -36 -30
friend:-6 -14 7
friend i:11 22 22
friend no:72 35 -22
friend overdosed:15 15 24
friend … about:21 23 -6
friend … and:-29 -24 -3
friend … be:6 19 24
friend … hes:28 22 -37
friend … im:57 9 -14
friend … me:-35 -29 -8
friend … suicidal:-30 -25 0
friend … to:10 4 25
friend … wont:16 23 25
friendship:-11 -8 -3
frige:5 13 -2
fright:1 0 2
frighten:-20 -12 -8
frightened:20 5 5
frightened and:-25 -7 5
frightened of:-37 -18 -9
frightened teh:-30 -15 -9
frightened that:42 30 0
frightened … lief:-28 -15 -9
frightened … out:-26 -15 -8
frightened … teh:-28 -20 -4
frightening:-17 -18 -10
frightens:7 -8 -6
fringe:-49 -45 -14
frog:51 22 30
frogs:2 2 1
from:-11 -4 2
from and:-29 -23 -26
from any:37 12 10
from anyone:39 39 34
from friday:27 38 33
from her:-22 -38 -45
from here:23 24 31
from him:8 -1 -43
from his:-21 -24 -15
from i:-26 -20 -10
from it:66 37 34
from last:-1 0 -57
from laughing:26 32 -1
from lief:48 49 56
from me:-3 12 21
from memory:32 -4 -3
from midnight:-25 -25 -22
from monday:24 28 28
from next:-28 -31 -26
from our:-38 -24 -1
from santa:-27 -26 -24
from saturday:54 49 16
from swim:23 26 25
from ten:-32 -32 -26
from them:27 18 22
from there:-20 -21 -12
from this:8 37 -23
from tomorrow:62 63 46
from tonight:21 27 29
from work:33 41 31
from … after:54 52 33
from … airport:-38 -38 -39
from … alife:51 55 59
from … all:-32 -18 0
from … back:28 9 12
from … balcony:24 19 15
from … bank:-20 -16 -10
from … bathroom:17 32 11
from … because:20 9 6
from … bed:-37 -44 -30
from … before:-19 -15 -24
from … bridge:18 26 21
from … by:13 25 30
from … called:43 48 -1
from … can:51 22 35
from … car:-33 -34 -23
from … club:22 25 24
from … cupboard:42 26 28
from … dealer:38 -15 -4
from … did:-21 -20 -10
from … door:-29 -30 -24
from … everyone:20 21 27
from … fone:-36 -30 -20
from … from:29 28 31
from … goes:-26 -22 -19
from … goin:-24 -16 -4
from … gone:-10 -5 -37
from … got:35 34 -6
from … had:27 -5 -6
from … has:-26 -25 -25
from … head:41 44 49
from … hes:-40 -33 -17
from … hundred:58 47 44
from … i:-39 -6 -28
from … im:33 17 38
from … in:-9 -11 -32
from … is:-13 -34 -36
from … kil:-29 -34 1
from … lief:27 14 -4
from … long:-39 -30 -21
from … monday:-7 -21 -14
from … motorway:-1 -12 -21
from … my:-17 -28 -19
from … myself:-6 -1 -41
from … neighbour:-16 -20 -23
from … no:35 56 56
from … of:51 -2 5
from … old:41 37 34
from … on:35 21 37
from … one:59 33 32
from … out:36 9 17
from … own:-26 -16 -6
from … park:-34 -35 -23
from … same:34 35 -3
from … server:45 51 -5
from … she:18 27 12
from … shop:25 37 37
from … since:26 -8 -7
from … solicitor:25 31 19
from … teh:11 20 18
from … terrace:16 17 21
from … than:-23 -18 -4
from … that:4 -25 -13
from … thats:-47 -12 -6
from … this:58 17 12
from … three:27 17 7
from … till:-23 -24 -20
from … to:14 30 27
from … today:-33 -29 -29
from … told:22 19 -2
from … tomorrow:-22 -24 -17
from … tonight:7 21 20
from … train:18 18 21
from … tuesday:-33 -36 -33
from … viaduct:-32 -19 -16
from … want:28 38 -4
from … ward:33 24 21
from … window:18 22 4
front:11 19 15
front door:-39 -22 -13
front of:41 41 30
front … a:35 35 9
front … and:-24 0 -11
front … everyone:10 22 -9
front … i:5 -22 -21
front … is:-37 -30 -22
front … me:-7 3 28
front … my:-21 -13 -12
front … on:-12 -21 -11
front … teh:28 39 21
front … train:0 3 -58
front … whole:-26 -28 -23
frost:-1 5 7
frozen:61 13 16
frozen peas:76 27 31
fruit:25 -26 -20
fry:1 -2 0
fryer:-8 -11 -9
fuck:-65 -51 -63
fucked:8 -24 -9
fucking:0 0 0
fue:-13 21 -3
fuel:-29 -14 -8
full:19 26 37
full and:-40 -33 -17
full bottle:26 15 13
full box:56 53 50
full of:-58 -34 -23
full on:32 32 41
full stop:89 39 67
full tank:36 40 42
full time:-39 -24 -9
full … a:51 64 45
full … all:29 -14 -6
full … at:15 22 20
full … im:-31 -27 -9
full … in:29 28 25
full … of:60 58 57
full … on:-33 -24 -20
full … stones:-28 -27 -30
full … teh:-16 -23 -24
full … this:49 61 63
fully:-6 9 -13
fumes:112 109 103
fumes are:54 59 54
fumes coming:70 65 63
fumes … in:70 65 63
fun:-21 1 -24
function:-12 -7 -1
fund:-26 -21 -16
funding:-11 -8 -5
funeral:44 37 43
funeral and:-26 -25 -25
funeral i:-27 -16 -6
funeral id:25 -8 -8
funeral in:-43 -36 -24
funeral … and:-22 -15 -15
funeral … be:59 29 27
funeral … both:-24 -12 -8
funeral … his:-21 -15 -4
funeral … my:-27 -25 -25
funerals:37 -5 0
funerals … i:38 -5 -2
funnier:-8 -5 -1
funny:50 54 59
funny colour:49 24 28
funny how:76 12 9
funny i:-38 -17 -8
funny … a:43 53 45
funny … and:13 18 26
funny … calm:38 39 41
funny … i:48 33 24
funny … im:57 15 10
funny … it:-34 -11 -4
fur:41 30 35
fur immer:19 25 30
furious:-36 -29 -27
furniture:-14 -15 -9
further:52 72 53
furthest:23 24 24
fuse:-17 -12 -7
fuss:74 36 46
fuss … teh:10 24 27
fussed:1 7 3
futur:48 -2 -1
future:-35 -15 -47
future in:19 -26 -23
future with:21 -5 -2
future … i:13 -37 -12
future … in:57 -13 -4
future … it:20 -5 -3
future … me:61 -26 -9
future … no:26 31 -2
future … this:-23 -1 -1
g:64 87 35
g and:73 85 76
g … me:74 88 49
gabapentin:12 17 -4
gad:-7 -5 -5
gag:30 31 30
gain:-58 -10 -9
gale:56 -2 -2
galway:-11 -8 -6
gambled:35 25 16
gamblers:-3 0 0
gambling:-5 -3 -5
game:0 -29 -20
gamer:-2 -2 0
games:-10 5 -8
gaming:-15 -15 -2
ganas:69 24 -12
ganas de:70 45 -10
gang:17 2 6
ganpati:-8 -9 -4
ganzen:-2 4 13
gap:17 9 12
gaping:-16 -16 -2
gaps:-25 -20 -7
garage:59 62 48
garage door:73 68 49
garage for:-17 -23 -25
garage is:42 34 33
garage on:19 17 24
garage with:53 46 39
garage … a:21 15 21
garage … are:48 19 18
garage … down:32 24 8
garage … engine:23 21 8
garage … im:37 40 45
garage … is:21 22 19
garage … my:31 33 34
garage … rope:28 24 29
garden:-56 -42 -39
gardener:-12 -10 -2
gardening:-13 -14 -1
gardens:-4 -6 -2
gareth:8 10 6
gary:-10 -9 -7
gas:54 69 74
gas on:19 36 32
gas … in:37 26 37
gas … on:34 31 30
gasped:-1 -8 -2
gasping:25 28 -4
gate:52 61 53
gate for:55 29 33
gate im:-43 -14 -6
gate … my:43 37 -6
gate … teh:61 55 52
gate … to:19 25 -28
gateau:-2 -1 -1
gates:-1 -1 -1
gather:-10 -9 -4
gave:-3 14 33
gave a:-19 -24 -24
gave her:-13 -11 -21
gave him:8 19 32
gave it:-46 -11 0
gave me:-22 -2 4
gave myself:19 28 36
gave teh:-9 -22 -22
gave … a:-35 -37 -39
gave … all:26 36 27
gave … an:21 23 21
gave … away:-32 -7 -3
gave … cat:38 -7 -7
gave … extra:58 44 44
gave … four:27 30 34
gave … good:44 49 42
gave … hoodie:21 3 5
gave … i:-24 -21 -20
gave … ive:46 14 12
gave … lief:-66 -18 -3
gave … my:-1 -24 -14
gave … nine:33 18 13
gave … on:34 26 34
gave … she:25 1 0
gave … teh:16 20 40
gave … this:39 38 36
gave … to:-11 -40 -32
gave … with:24 34 0
gazette:-5 5 10
gear:83 50 9
gear and:-1 21 -12
gear … a:33 11 -4
gear … all:37 24 30
gear … im:56 56 -3
gear … my:29 28 31
gebracht:-21 -20 -13
geese:0 1 -4
gehe:61 62 73
gel:-7 -6 -4
general:-27 -12 -1
generation:-28 -26 -6
generator:-6 -6 -3
genommen:5 2 14
gente:-6 -2 -2
gentle:33 27 30
gentle with:50 54 48
gentleman:1 3 11
gentlemen:0 0 0
gentler:46 46 45
gently:28 13 13
gently … i:34 22 25
genuinely:0 0 0
geordie:-1 -1 -1
gerade:4 8 6
gerald:10 4 -7
gerald and:24 8 -7
geraniums:1 -21 -14
gerbils:-4 -8 -3
gesammelt:23 12 18
geschluckt:56 61 79
geschluckt mir:16 20 19
geschrieben:1 -4 13
gestapo:-3 -3 0
gestern:68 50 -2
get:-7 -14 -12
get a:46 4 -24
get an:37 30 -3
get any:-22 -31 -15
get away:11 33 16
get back:-33 -12 -12
get bored:-21 -3 -2
get down:6 23 0
get her:2 -16 -21
get here:32 44 33
get high:11 27 26
get his:-23 -12 -8
get home:24 23 12
get in:35 47 50
get me:-41 -40 6
get more:28 35 -14
get my:-27 -14 -9
get off:19 27 21
get out:-41 -29 -26
get over:32 -75 -37
get past:-24 -13 -8
get scard:74 42 46
get teh:-14 -14 -37
get them:13 19 32
get this:13 10 20
get through:3 -35 -22
get up:94 75 9
get … after:30 16 17
get … all:45 56 -17
get … and:1 14 33
get … be:-21 1 10
get … before:-33 -34 -35
get … beter:49 -9 0
get … by:24 21 -12
get … call:-34 -20 -17
get … dog:-40 -26 -28
get … done:-21 -7 -8
get … dont:-26 -16 -7
get … down:-46 -39 -25
get … first:-22 -30 -21
get … flat:-37 -19 -5
get … fone:-21 -9 -6
get … for:12 7 -25
get … goin:53 10 -11
get … had:74 7 7
get … he:32 31 -6
get … him:23 14 8
get … i:-32 -29 -21
get … if:44 9 -17
get … ill:-3 -1 -29
get … im:16 44 -13
get … in:22 12 20
get … it:33 16 15
get … its:24 3 15
get … ive:67 60 57
get … keys:-23 -2 -1
get … losing:38 -3 -1
get … me:34 9 20
get … money:46 60 66
get … my:25 32 32
get … not:69 39 62
get … of:-44 -44 -47
get … off:5 -23 -16
get … on:-41 -22 -38
get … one:29 43 54
get … out:-4 -66 -57
get … past:32 34 40
get … rest:56 -10 -12
get … stopped:52 20 22
get … teh:-55 -31 -15
get … tell:-26 -10 -8
get … to:30 44 51
get … today:24 -7 -3
get … u:-24 -9 -11
get … without:69 -3 -3
get … work:-21 -9 -6
gets:31 31 12
gets back:22 13 26
gets beter:7 -33 -26
gets dark:29 37 35
gets in:-2 -37 -36
gets its:-21 -21 -21
gets light:34 32 30
gets me:-7 -21 -35
gets my:63 55 49
gets off:20 25 25
gets out:-40 -18 -8
gets past:-30 -18 -3
gets teh:51 65 33
gets through:-22 -22 -17
gets to:-31 -17 -10
gets what:24 35 0
gets … alife:-31 -14 -7
gets … and:-17 -53 -18
gets … at:-27 -31 -29
gets … bed:29 30 -16
gets … been:48 -3 0
gets … from:14 9 26
gets … hes:26 -14 -1
gets … i:52 21 -10
gets … if:54 20 -2
gets … in:-23 -18 -5
gets … it:-41 -35 -31
gets … ive:50 17 21
gets … my:23 24 -5
gets … of:-20 -22 -9
gets … on:12 32 -14
gets … shes:-12 -9 -40
gets … teh:18 47 57
gets … that:-22 -22 -17
gets … this:38 19 27
gets … to:-24 -18 -14
gets … wen:64 31 -2
gettin:-8 -3 -1
getting:9 28 13
getting beter:-26 -17 -5
getting braver:22 35 -1
getting closer:68 1 7
getting drowsy:34 28 28
getting home:31 38 37
getting in:32 34 35
getting it:-31 -19 -12
getting married:-47 -43 -12
getting my:-41 -12 -4
getting out:39 50 12
getting sleepy:49 59 51
getting teh:-2 -11 -31
getting tired:118 101 45
getting warm:41 44 50
getting worse:22 4 -27
getting … affairs:-27 -7 -3
getting … and:-1 26 38
getting … every:18 25 -12
getting … headache:24 13 16
getting … hour:18 25 0
getting … in:10 -26 -31
getting … night:33 34 39
getting … of:18 21 -9
getting … one:28 15 20
getting … six:31 35 33
getting … teh:-15 -21 -25
getting … this:0 -20 -14
getting … to:2 2 -20
gf:-23 1 0
gg:43 30 2
ghats:47 52 47
ghats road:47 52 47
ghb:10 12 20
ghost:30 -19 -16
ghosted:-2 -1 -1
ghosts:-1 17 19
ght:0 0 0
giant:-29 -17 -15
gibt:-20 -15 -8
gift:7 -3 -1
gig:16 -4 -4
giggled:-1 -1 -2
giggles:-40 -29 -23
giggling:-13 -18 -13
giggly:67 73 76
gin:31 45 41
gin and:19 40 21
gin in:-21 -17 -22
gin on:31 32 46
gin … a:-21 -8 -6
gin … im:63 58 57
gin … teh:-21 -37 -36
ginger:-30 -30 -22
girl:5 28 4
girl at:29 25 -2
girl i:-21 -24 -6
girl teh:49 42 45
girl … teh:-43 -36 -30
girl … thats:28 33 0
girlfriend:8 30 -13
girlfriend … a:-21 -18 -2
girlfriend … at:45 34 3
girls:-9 1 18
girls and:43 36 34
girls i:-26 -27 -21
girls … and:-23 -16 -10
girls … for:39 37 37
girls … one:37 35 35
girls … teh:-39 -37 -37
giro:-2 0 -2
give:-1 22 29
give a:19 18 23
give anything:21 14 23
give him:27 28 28
give it:8 -22 -15
give me:-44 -39 -25
give them:6 -11 -22
give u:31 17 12
give up:-59 -43 -21
give … a:-18 -23 -13
give … and:-21 -11 -6
give … for:-1 -26 -2
give … his:26 25 18
give … it:-9 -30 0
give … on:41 38 38
give … teh:-22 -22 -24
give … this:38 41 41
give … to:21 37 31
given:-41 -19 -6
given a:-21 -10 -11
given my:-30 -37 -27
given myself:47 47 45
given to:30 32 32
given … teh:-23 -10 -19
gives:0 4 7
gives it:37 34 0
gives out:35 24 25
gives … i:-34 -27 -17
gives … kids:15 25 23
gives … out:28 31 -5
gives … teh:36 18 13
giving:-42 1 -1
giving it:96 92 89
giving me:-39 -25 -20
giving up:-65 -51 -25
giving … on:-62 -34 -15
giving … to:-23 -20 -12
glad:-36 -75 -50
glad every:-21 -4 -2
glad if:26 -19 -6
glad its:-30 -23 -21
glad nobody:-35 -19 -7
glad to:51 -8 -9
glad … be:56 -14 -12
glad … day:-21 -4 -2
glad … failed:39 -8 0
glad … here:-23 -17 -10
gladly:41 47 21
glasgow:14 18 20
glass:37 4 1
glass its:30 28 18
glass of:-7 -20 -10
glass … a:28 -5 -1
glass … washed:30 30 26
glass … water:-27 -2 -4
glasses:-11 -27 -17
glasses … teh:-20 -21 -14
gleich:24 25 30
gleise:-2 -4 14
glitter:-39 -33 -34
glorious:-20 -10 -9
glove:0 -7 -3
glovebox:67 66 69
glovebox … teh:20 5 9
gloves:-29 -21 -19
glue:-23 -17 -9
gnome:12 25 -6
go:52 63 55
go ahead:11 30 25
go and:55 -14 -64
go at:11 23 5
go away:-58 -23 -28
go back:-18 19 28
go for:-23 -20 3
go from:26 24 22
go home:32 12 -30
go i:-13 29 -35
go id:-28 -13 -4
go if:26 -25 -6
go im:44 51 11
go in:55 23 31
go into:-26 -21 -17
go ive:91 87 61
go kil:23 21 -8
go love:32 22 20
go of:40 24 9
go on:5 -20 -39
go out:4 22 29
go outside:-38 -24 -21
go over:-4 5 37
go past:28 25 27
go quiet:16 22 25
go see:-25 -14 -6
go slow:34 15 0
go teh:6 31 34
go this:42 7 9
go through:-12 -3 -58
go to:42 13 -8
go together:47 54 53
go tonight:86 90 90
go under:41 41 46
go up:-8 -15 -21
go wen:81 74 66
go with:-25 -20 -8
go without:25 1 3
go … a:-26 -23 -20
go … after:-24 -9 10
go … all:38 41 34
go … an:29 35 34
go … and:-16 -34 -16
go … anybody:22 -2 0
go … are:16 12 21
go … at:32 36 30
go … balcony:51 55 58
go … be:-27 4 -3
go … bed:-24 -29 -15
go … been:-24 -19 -11
go … before:-60 -19 -5
go … brothers:41 35 33
go … but:56 -11 -8
go … by:12 30 47
go … dance:43 33 -1
go … dont:58 23 11
go … every:25 -5 -2
go … for:-15 -37 -23
go … get:27 27 28
go … go:27 27 -8
go … good:1 -24 -17
go … gym:27 41 -6
go … he:76 79 43
go … her:-26 -13 -6
go … hes:-15 -37 -25
go … him:24 -33 -20
go … his:-19 -21 -19
go … home:43 1 -1
go … i:35 20 -21
go … if:-29 -17 -8
go … ill:11 16 25
go … im:-59 -52 -38
go … in:27 42 52
go … its:-9 -23 -17
go … ive:-16 -23 -11
go … kil:23 36 0
go … last:-26 -20 -3
go … let:23 31 48
go … living:41 12 20
go … make:45 -1 0
go … me:-37 1 -12
go … my:-27 -18 5
go … no:77 82 85
go … not:-60 -31 -16
go … one:37 39 42
go … pier:42 45 31
go … roof:24 31 1
go … rope:30 30 25
go … saturday:1 1 26
go … school:-49 -24 -17
go … sea:54 65 69
go … she:47 59 28
go … sleep:43 -4 -2
go … tablets:18 21 27
go … teh:20 -3 -5
go … tell:-20 -33 -24
go … that:3 40 31
go … thats:-24 -10 -6
go … them:-8 -7 -21
go … there:-3 -39 -19
go … they:46 51 63
go … this:40 39 -1
go … three:23 22 19
go … thursday:45 42 39
go … to:-48 -21 -12
go … tomorrow:14 32 -13
go … tonight:15 21 18
go … up:-2 30 19
go … was:30 -12 -4
go … where:-34 -19 -8
go … with:-20 -12 -56
go … without:-39 7 17
go … yourself:47 46 -1
goa:-35 -33 -31
goal:-35 -37 -22
goalposts:-36 -34 -29
goat:-9 -6 -9
goats:-6 -1 -1
god:63 28 43
god and:-26 0 -2
god be:-45 -20 -21
god bless:62 72 61
god forgive:88 53 34
god he:29 -4 -20
god im:-21 -5 -6
god keep:29 19 32
god oh:22 23 28
god this:45 44 44
god to:24 -13 -28
god … a:12 21 -15
god … all:34 5 7
god … and:36 47 55
god … been:-22 -22 -11
god … for:8 36 43
god … god:22 23 28
god … good:-45 -20 -21
god … i:-32 -3 -23
god … it:-37 -22 -21
god … ive:-27 -2 -2
god … me:82 -6 -18
god … my:-22 1 6
god … take:10 25 -22
god … this:14 30 28
god … to:72 -38 -11
god … u:1 17 28
god … what:16 21 10
god … ye:34 6 8
godmother:-8 -5 -2
gods:21 18 10
goes:40 31 8
goes and:-4 14 25
goes back:-37 -15 -26
goes by:-29 -8 -5
goes down:-35 -33 -31
goes home:-24 -9 2
goes im:13 17 -31
goes in:24 20 20
goes out:42 41 -8
goes past:37 35 7
goes right:53 61 49
goes teh:-37 -25 -14
goes through:44 30 32
goes to:19 -13 -31
goes up:52 68 62
goes wrong:79 -1 -1
goes … and:25 22 25
goes … at:32 33 19
goes … before:39 48 42
goes … days:13 26 26
goes … dont:-22 -6 -3
goes … every:-25 -18 -10
goes … i:69 26 -26
goes … im:-32 -30 -10
goes … my:-25 -7 -5
goes … stopping:51 39 38
goes … till:-32 -23 -16
goes … to:-28 -10 -16
goes … wen:-2 -29 -17
goggles:-5 -1 -1
goign:27 32 34
goign to:27 32 34
goign … wen:28 32 35
goin:35 46 38
goin a:22 6 -2
goin after:51 53 53
goin all:26 51 13
goin and:-12 -3 -36
goin anywhere:-23 -14 -15
goin at:17 24 22
goin blurry:19 23 24
goin camping:16 20 24
goin cold:-52 -26 -22
goin dark:84 55 51
goin down:18 11 22
goin end:44 74 -4
goin for:-45 -25 -26
goin heavy:20 16 20
goin i:6 14 22
goin im:21 10 7
goin in:42 22 23
goin into:-13 -26 -13
goin kil:43 55 35
goin longer:16 29 37
goin off:-63 -44 -33
goin on:-42 -48 -35
goin over:61 56 44
goin round:-15 -22 -28
goin shes:32 39 -7
goin somewhere:26 8 12
goin teh:84 79 73
goin through:-14 -34 -26
goin to:-11 -16 -28
goin under:-35 -21 -10
goin up:23 19 37
goin with:11 12 22
goin … a:0 11 -43
goin … act:43 -6 0
goin … all:-21 -21 -23
goin … and:-21 -11 -10
goin … answer:22 12 16
goin … anything:58 -3 -1
goin … ask:-26 -16 -13
goin … at:47 46 46
goin … be:-42 -19 9
goin … bin:-22 -9 -7
goin … bit:32 20 18
goin … by:-34 -31 -24
goin … change:32 -8 -4
goin … clappers:98 89 82
goin … comit:36 34 -2
goin … do:32 1 -34
goin … dont:15 21 20
goin … drive:78 80 81
goin … drown:-66 -74 -59
goin … edge:22 22 20
goin … end:5 2 -92
goin … from:25 5 8
goin … get:29 -31 -15
goin … getting:35 50 43
goin … give:41 40 20
goin … goin:-23 -24 -25
goin … good:15 -20 -23
goin … had:-32 -22 -20
goin … hang:-70 -80 -55
goin … help:-3 -21 0
goin … her:-20 -35 9
goin … here:-31 -23 -18
goin … himself:21 35 35
goin … his:35 4 -46
goin … hurt:21 30 -17
goin … i:-7 27 32
goin … ill:-35 -49 -59
goin … im:29 2 -33
goin … into:78 79 82
goin … is:68 -7 -13
goin … it:35 42 54
goin … its:23 32 37
goin … ive:14 23 39
goin … join:44 44 48
goin … keep:23 -9 -10
goin … kil:-18 -20 -29
goin … lie:4 18 26
goin … living:9 45 -7
goin … make:16 19 26
goin … me:-29 -40 9
goin … more:46 48 51
goin … my:24 46 36
goin … myself:-37 -1 22
goin … not:26 9 11
goin … off:-4 -14 -61
goin … ok:-5 10 -22
goin … on:2 -21 -6
goin … once:42 29 -18
goin … one:43 42 28
goin … open:32 2 18
goin … out:-4 -22 1
goin … over:88 97 17
goin … pay:15 18 29
goin … pretend:58 56 -2
goin … rest:28 43 53
goin … round:35 21 30
goin … sat:38 24 26
goin … say:21 -29 -12
goin … score:42 8 -1
goin … sea:-11 -28 -29
goin … shift:22 21 28
goin … shoot:36 35 51
goin … sleep:-90 -63 -46
goin … slow:-7 -23 -21
goin … smother:18 29 40
goin … someone:27 35 -2
goin … stand:52 55 58
goin … stop:0 2 -29
goin … stopped:37 -8 -5
goin … suicide:64 72 -4
goin … take:4 35 24
goin … talk:25 32 6
goin … teh:25 26 17
goin … tell:-30 -41 -19
goin … than:24 30 37
goin … them:-26 -13 -21
goin … there:33 35 37
goin … this:-9 -22 -5
goin … through:44 20 -11
goin … to:-8 4 24
goin … today:3 -25 10
goin … tomorrow:25 29 11
goin … tonight:59 58 58
goin … took:23 27 21
goin … train:38 37 14
goin … u:12 8 28
goin … unalive:-24 -27 -13
goin … up:17 25 22
goin … use:30 48 48
goin … walk:30 27 31
goin … wen:-22 -16 -13
goin … what:4 -31 -5
goin … with:85 74 47
gold:-1 -1 -2
golden:-23 -22 -16
goldfish:35 3 2
golf:-13 -16 -11
golf course:32 21 18
gona:0 0 0
gone:86 87 105
gone a:62 56 31
gone and:81 65 61
gone before:21 23 16
gone can:25 -24 -26
gone cant:33 -11 -3
gone dead:-25 -22 -21
gone for:-40 -24 -17
gone funny:9 23 24
gone he:30 36 40
gone home:-26 -4 0
gone in:40 50 49
gone into:-30 -20 -20
gone ive:-44 -52 -49
gone night:99 101 103
gone numb:9 22 26
gone off:-40 -39 -23
gone out:31 19 22
gone past:28 26 -1
gone pink:3 15 22
gone quiet:-14 -19 -38
gone red:34 34 24
gone she:41 34 33
gone shes:-24 -24 -23
gone since:44 13 6
gone stiff:41 52 46
gone teh:-19 41 48
gone through:-13 23 28
gone tonight:-36 -44 -37
gone up:-8 -2 -31
gone … all:33 36 37
gone … and:40 34 41
gone … be:36 28 27
gone … bit:23 26 -4
gone … cant:64 1 16
gone … days:-42 -2 -1
gone … dont:49 30 -13
gone … everything:40 23 0
gone … get:20 23 34
gone … good:-57 -46 -44
gone … he:26 28 10
gone … hes:26 36 12
gone … i:45 31 19
gone … im:19 32 44
gone … in:-3 -23 -26
gone … it:83 73 83
gone … ive:37 39 36
gone … know:-7 -43 -26
gone … let:16 20 21
gone … look:35 -3 -5
gone … morning:47 52 48
gone … my:15 28 26
gone … not:20 28 20
gone … of:1 51 44
gone … one:-18 14 21
gone … over:24 34 16
gone … quiet:-21 -21 -18
gone … shes:3 -28 -31
gone … teh:-43 -26 -26
gone … that:15 24 18
gone … theres:23 29 32
gone … they:24 36 33
gone … this:36 42 42
gone … to:21 -18 -20
gone … two:-36 -28 -39
gone … week:22 3 5
gone … with:53 67 58
gone … yellow:34 45 14
good:-1 -6 17
good advice:27 18 0
good at:8 25 -11
good bye:3 -24 -22
good coat:19 22 26
good crew:28 37 52
good day:-20 -3 -6
good from:-24 -21 -20
good i:-32 -13 -13
good if:-25 -5 -2
good its:-46 -35 -36
good knife:-33 -29 -27
good lief:-29 -12 -6
good manners:-20 -16 -16
good my:39 26 0
good news:-30 -29 -18
good night:-45 -30 -15
good nightdress:41 46 41
good no:39 18 22
good not:41 42 60
good rope:35 31 25
good scissors:24 20 18
good … a:-7 -12 -22
good … as:-21 -6 -2
good … dont:16 35 29
good … god:26 25 21
good … goin:26 26 28
good … goodbye:14 24 12
good … he:-30 -29 -25
good … her:-26 -13 -17
good … hour:33 34 32
good … if:31 48 51
good … im:-17 -17 -23
good … it:-31 -19 -7
good … its:39 14 23
good … know:15 31 -12
good … long:60 48 50
good … lot:33 44 -7
good … more:23 29 28
good … my:-2 25 29
good … no:4 -14 -37
good … of:-27 -27 -22
good … off:25 29 32
good … on:21 2 1
good … one:50 13 18
good … sister:42 42 32
good … son:52 33 29
good … teh:35 28 0
good … this:-25 -26 -6
good … to:-18 -35 -29
good … tonight:-32 -22 -14
good … u:4 13 25
good … until:-35 -25 -23
good … which:3 3 -46
good … ye:23 25 25
goodbye:-10 6 12
goodbye all:31 24 31
goodbye and:48 49 27
goodbye cruel:-81 -77 -76
goodbye everyone:-40 -37 -36
goodbye for:-23 -38 -45
goodbye forever:46 42 37
goodbye from:-30 -41 -50
goodbye i:-70 -44 -30
goodbye in:31 21 22
goodbye ive:-36 -29 -22
goodbye letter:-26 -13 -7
goodbye letters:-73 -73 -65
goodbye little:128 130 126
goodbye love:41 41 39
goodbye my:89 90 91
goodbye notes:-49 -40 -38
goodbye on:37 27 29
goodbye post:-25 -24 -27
goodbye she:41 40 51
goodbye thank:37 31 28
goodbye to:-15 -16 -22
goodbye wednesday:-27 -30 -21
goodbye world:67 60 53
goodbye yellow:-29 -23 -17
goodbye … all:63 53 55
goodbye … and:48 37 27
goodbye … be:11 18 22
goodbye … because:41 28 23
goodbye … darlings:44 49 55
goodbye … his:26 27 22
goodbye … i:1 11 22
goodbye … ill:50 47 53
goodbye … im:42 37 35
goodbye … in:-40 -34 -41
goodbye … is:-40 -15 -7
goodbye … isnt:0 15 29
goodbye … it:45 19 8
goodbye … loves:30 34 34
goodbye … morning:-24 -18 -20
goodbye … my:-42 -44 -43
goodbye … nobody:44 39 36
goodbye … not:88 87 55
goodbye … of:-19 -24 -20
goodbye … off:-48 -42 -35
goodbye … once:-45 -39 -31
goodbye … see:-45 -50 -40
goodbye … she:21 21 11
goodbye … sorry:30 32 40
goodbye … teh:-28 -40 -33
goodbye … that:18 21 4
goodbye … to:-27 -34 -42
goodbye … u:42 38 41
goodbye … were:-29 -32 -30
goodbye … wont:-42 -42 -31
goodbye … world:-77 -74 -72
goodbyes:46 54 49
goodbyes and:23 24 9
goodbyes im:4 14 26
goodbyes in:-16 -13 -21
goodbyes to:30 25 19
goodbyes … ready:4 14 26
goodbyes … teh:33 31 26
goodbyes … to:4 14 26
goodnight:74 101 101
goodnight all:-29 -32 -29
goodnight for:55 58 63
goodnight forever:61 55 53
goodnight … and:17 22 39
goodnight … early:-25 -23 -22
goodnight … good:42 44 48
goodnight … i:50 73 62
googled:-6 -2 -2
googling:64 68 -3
googling ways:64 68 -3
goose:18 -6 -5
goosebumps:-19 -16 -12
gorgeous:-20 -21 -7
gossip:-4 -3 -5
got:7 8 10
got a:33 42 17
got dads:36 42 37
got discharged:34 20 21
got down:36 26 23
got drunk:24 -26 -9
got everything:27 32 68
got four:-7 -26 -15
got help:-34 -25 -17
got her:-28 -23 -20
got his:-55 -47 -24
got hit:39 -1 0
got home:-38 -11 -17
got ill:24 -9 -6
got into:32 22 57
got it:5 22 8
got knocked:58 63 58
got lost:33 0 0
got my:2 35 29
got off:21 11 15
got on:-2 9 22
got one:62 62 65
got out:29 7 4
got sick:-28 -16 -12
got that:-31 -28 -24
got this:-55 -24 -20
got through:-56 -25 -21
got up:-33 -15 -12
got what:19 30 30
got … a:-14 -25 -29
got … affairs:-6 46 57
got … an:-19 -10 -20
got … and:42 46 41
got … as:44 30 41
got … baby:19 13 26
got … back:15 22 18
got … before:28 18 18
got … blade:0 3 -90
got … bottle:32 41 40
got … box:21 5 -13
got … burn:26 33 35
got … by:65 19 -7
got … clear:-20 -13 -15
got … dads:25 27 26
got … date:28 34 34
got … dealers:23 -5 -2
got … down:45 -5 -14
got … first:-23 -15 -12
got … for:40 47 -12
got … front:0 -21 -7
got … go:40 15 22
got … got:34 38 1
got … gun:39 40 51
got … gunn:24 31 34
got … hands:12 21 36
got … headache:44 43 43
got … hell:-21 -19 -12
got … here:-40 -8 -16
got … his:23 23 36
got … i:30 -1 20
got … im:53 13 26
got … in:58 63 28
got … insulin:33 39 38
got … it:47 5 18
got … ive:24 -21 -16
got … kitchen:-50 -52 -40
got … knife:-46 -47 -38
got … lanyard:32 37 32
got … lot:53 28 22
got … made:20 27 21
got … me:18 25 23
got … means:26 27 30
got … method:55 50 55
got … mines:27 31 29
got … months:-6 -22 -16
got … mum:26 -14 -8
got … my:11 32 28
got … nasal:44 48 43
got … need:26 33 52
got … new:-21 -16 -13
got … night:29 1 5
got … noose:33 35 37
got … not:29 -4 -4
got … number:42 -14 -11
got … of:-31 -40 -50
got … off:13 -27 -27
got … on:-10 -20 -42
got … one:-6 -24 -26
got … out:-32 -20 -10
got … pillow:15 11 25
got … pills:42 48 60
got … reason:-42 5 -8
got … rist:21 18 -11
got … rope:-47 -45 -42
got … round:33 48 63
got … shotgun:35 40 48
got … single:-25 -27 -27
got … sorted:30 29 19
got … stuff:47 55 73
got … tablets:23 1 7
got … that:30 -14 -3
got … thats:-22 -14 -10
got … ticket:15 20 28
got … toast:21 26 24
got … today:-23 -18 -13
got … up:23 20 32
got … who:21 34 -8
got … will:-35 -14 -15
got … with:-35 -28 -16
gotten:-35 -22 -9
government:-30 -7 -4
governor:-1 -1 0
gown:4 1 -10
gowns:-7 -5 -4
gp:-53 -42 -51
gps:-8 -3 -2
gr:-4 -3 -3
grabbed:3 2 -1
grace:17 14 24
gracias:-30 13 15
gracias por:31 25 21
gracias … todo:28 25 21
grad:31 43 11
grades:-10 -4 -1
graduated:-6 -3 -2
graduation:-21 -3 -5
grain:-5 -2 -2
grammar:-1 0 0
gran:-28 -15 -5
grand:-24 -23 -16
grand teh:20 23 1
granda:33 37 34
grandad:12 -5 1
grandads:-20 -12 -2
grandads … in:14 16 23
grandchild:3 1 13
grandchildren:-27 -42 -27
grandchildren … up:-33 -27 -12
granddad:-5 -4 -2
granddaughter:28 40 13
granddaughter … me:24 37 -9
granddaughter … teh:45 45 20
granddaughters:-16 -9 -10
grandfather:1 8 -4
grandfathers:-5 -6 -3
grandkids:-36 -32 -22
grandma:-21 -13 -2
grandmas:-4 -1 -1
grandmother:-23 -9 -4
grandmothers:-61 -62 -48
grandpa:-2 -13 -10
grandpas:69 64 68
grandson:-39 -31 -50
grandson hes:-36 -34 -22
grandson … to:-32 -28 -18
grandsons:-12 7 -12
grange:34 33 31
granny:-22 -14 5
grannys:-5 -5 -6
grans:-32 -18 -4
grans … teh:-29 -17 -20
granted:-19 -17 -17
graped:74 84 -8
graped me:32 32 -5
graped … last:32 32 -5
graped … night:29 30 -3
grapefruit:-19 -10 -11
grapes:-10 -8 -22
grapes me:27 21 -13
grapes … wen:27 21 -13
graph:-3 -2 -15
grass:-47 -47 -15
grate:40 41 40
grateful:7 -14 -5
grateful … each:39 28 30
grateful … every:44 0 -2
gratitude:-6 0 -1
grave:1 -2 -27
grave on:-39 -41 -21
gravel:1 -13 -6
graves:10 8 3
graveyard:-20 -14 -12
gravy:-70 -62 -63
great:-72 -54 -49
great which:-17 -21 -21
great … it:26 41 36
greek:-5 -2 -2
green:0 3 -16
greenhouse:25 37 38
greenhouse and:38 34 32
greggs:-1 -6 -5
grew:24 30 1
grew up:42 38 6
grey:20 27 37
grey … hes:27 24 24
grey … teh:-21 -14 -39
greyhound:-21 -18 -13
greyhounds:-1 0 0
grid:-25 -20 -17
grief:-30 -19 -7
grieve:18 8 2
grieving:-16 -12 -4
grim:-2 -5 -2
grinding:2 7 3
grinning:-2 -1 -4
grippy:10 -3 1
grippy ward:39 13 -3
grippy … after:42 -19 -4
groceries:-6 -2 -2
grog:1 2 3
groomer:-41 -8 -9
grooms:-8 -4 -4
ground:-4 -6 -24
ground and:68 45 -18
ground … im:-22 -6 -25
ground … not:20 22 -7
ground … swallow:-28 -2 -1
group:-45 -39 -53
group told:21 21 -1
group … im:-24 -18 -10
group … me:33 26 9
group … teh:-25 -26 -19
groups:-2 0 -3
grout:-1 -5 -2
grouting:-9 -8 -9
grow:0 3 -6
growing:-16 -17 -7
grown:-2 -2 0
groynes:-5 -1 1
grump:-25 -13 -5
grumpy:-19 -9 -6
guard:-9 4 -17
guard i:-21 -15 -13
guard … me:36 37 7
guard … to:38 39 8
guardian:34 45 37
guards:29 31 19
guckt:-3 -1 0
guess:-61 -47 -40
guess short:19 16 20
guess … im:24 20 9
guessed:22 7 6
guessed … i:20 -7 -7
guest:-21 -15 -10
guests:-8 -9 -11
guide:40 36 9
guide dog:39 35 0
guidelines:0 0 -1
guild:-3 -1 -2
guilt:-42 -19 -11
guilts:-2 -1 -1
guilty:9 39 49
guilty … it:-21 0 3
guinea:-21 -19 -18
guitar:-43 -31 -26
guitar and:-31 -30 -21
guitars:-10 -1 0
gull:-10 -7 -6
gulls:-24 -25 -18
gum:-14 -21 -17
gums:19 12 14
gun:19 18 23
gun and:66 71 68
gun cabinet:36 35 39
gun for:66 65 62
gun he:43 51 13
gun id:5 -29 -20
gun in:57 63 44
gun is:77 83 82
gun on:8 32 41
gun out:-73 -80 -66
gun to:-49 -43 -22
gun went:-43 -35 -30
gun … goin:2 1 28
gun … his:-3 -6 -32
gun … in:23 33 33
gun … is:25 18 6
gun … lap:-23 -28 -36
gun … me:64 64 65
gun … monday:35 39 50
gun … mouth:10 17 -31
gun … my:-31 -33 -19
gun … myself:58 51 48
gun … on:-18 -25 -33
gun … teh:-30 -24 -19
gun … to:-20 -23 -21
gun … tomorrow:28 25 22
gunman:-2 -1 -1
gunn:22 29 34
gunn out:22 29 34
gunn … cabnet:22 29 34
gunn … teh:22 29 34
guns:37 50 54
guns cleaned:27 32 28
guns in:57 57 62
guns on:65 68 63
guns … and:32 31 33
guns … im:17 26 19
guns … my:44 50 46
guns … teh:69 79 76
gurdwara:21 23 23
gurgling:30 30 36
gurgling and:37 38 36
gurgly:65 71 66
gurgly noise:28 27 22
gurgly … and:28 27 22
gut:47 9 -18
guts:8 16 -34
gutted:94 -49 -24
gutted but:-49 -16 -7
gutted that:78 -7 -6
gutted wen:36 -1 -2
gutted … i:28 -4 -3
gutted … not:-6 -21 -6
gutters:3 4 -11
guy:-5 8 5
guy … me:18 16 24
guy … my:22 21 -2
guy … teh:4 14 20
guys:-7 -10 -3
gym:-60 -31 -24
gym … my:37 49 -4
h:-45 -29 -17
ha:-49 -6 -4
hab:81 53 14
hab mich:32 24 -2
hab … schon:32 24 -2
hab … wieder:32 24 -2
habe:41 70 45
habe alle:-32 -20 3
habe alles:-29 -31 -16
habe den:-24 -29 7
habe ich:-71 -73 -6
habe … alle:22 26 37
habe … genommen:18 19 35
habe … geschluckt:37 38 61
habe … tabletten:45 49 70
habe … und:-27 -23 -10
habe … vorbereitet:-29 -31 -16
haben:40 45 -8
habit:-10 23 21
hace:38 -8 7
hace … rato:26 19 19
hacer:-15 19 -5
hacerme:11 -2 -2
hack:4 8 -2
had:1 -24 -18
had a:26 10 28
had all:14 22 23
had another:31 33 -6
had been:-40 -29 -17
had enough:32 31 -46
had gone:-30 -19 -16
had her:49 25 33
had in:13 23 27
had it:-27 -4 -40
had me:-39 -26 -20
had no:-53 -28 -16
had none:-7 -25 -18
had picked:41 31 -2
had saved:13 25 -3
had she:71 2 1
had their:14 14 26
had them:46 49 51
had this:-45 -25 -17
had to:-64 -48 -33
had worked:80 51 -2
had … a:-7 3 -20
had … all:51 66 34
had … an:7 21 31
had … and:-20 -34 -37
had … as:-20 -14 -4
had … at:-47 -37 -38
had … been:27 -17 -4
had … before:-32 -18 -12
had … board:63 0 0
had … by:-32 -17 -15
had … cans:56 -2 -2
had … coming:51 55 45
had … cut:-29 -8 2
had … dose:8 9 31
had … down:-51 -26 -23
had … drink:72 42 26
had … first:-20 -31 -30
had … fit:55 47 23
had … from:26 11 8
had … go:11 29 12
had … good:-2 -9 -22
had … hands:14 21 23
had … he:-22 -2 -8
had … her:-22 -19 -3
had … hes:-26 -17 -14
had … hour:12 22 28
had … i:-21 17 20
had … id:-25 2 -7
had … if:-21 -9 -5
had … in:25 6 33
had … it:-32 -16 -15
had … ive:-15 -41 -32
had … last:31 -21 -7
had … lief:-27 -10 -7
had … looking:-26 -14 -15
had … loop:24 -8 -1
had … lot:54 64 71
had … me:43 -16 -4
had … money:-21 -6 -4
had … my:-46 -12 -6
had … nice:36 7 -7
had … not:-22 -6 -8
had … nothing:-22 -5 -2
had … of:-32 -51 -34
had … on:21 -51 -46
had … one:55 6 -8
had … out:-25 -14 -19
had … over:1 9 27
had … pills:32 18 14
had … round:12 22 21
had … run:26 0 -3
had … seizure:42 63 58
had … seizures:26 27 36
had … slip:22 -5 -4
had … suicide:-21 -22 -1
had … tablets:-21 -13 -13
had … teh:-32 -30 -40
had … their:29 31 -2
had … this:-2 -16 -21
had … three:9 21 12
had … to:-24 -13 -16
had … tonight:57 60 61
had … urge:4 -25 -4
had … way:72 51 41
had … wen:-20 -16 -11
had … what:-21 -11 -4
had … whole:13 27 35
had … wine:38 -18 -14
had … withdrawal:18 21 17
had … years:2 -20 -6
hadnt:-8 2 2
hadnt worked:15 18 26
hadnt … it:27 23 29
hadnt … since:-25 -12 -2
hago:-21 -27 -3
haha:0 0 0
hair:-67 -63 -19
hair for:-29 -26 -27
hair i:-28 -34 -20
hair im:31 36 29
hair in:45 37 49
hair off:14 21 -2
hair tonight:-35 -37 -42
hair … and:-41 -31 -27
hair … every:-40 -30 0
hair … i:-33 -30 0
hair … in:23 30 18
hair … it:-31 -36 -19
hair … kitchen:20 17 32
hair … teh:31 16 14
hairbrush:-6 -3 -2
haircut:3 8 11
hairdresser:-18 -8 -6
hairdryer:28 27 30
hairs:-16 -24 -22
hairs coming:-25 -23 -21
half:26 2 20
half bottle:24 30 10
half gone:61 60 64
half hoping:60 20 0
half my:-31 -5 -1
half past:39 35 40
half teh:-76 -63 -45
half term:-27 -12 -8
half time:-24 -16 -10
half tonight:11 9 23
half … ago:-28 -16 -23
half … all:31 38 39
half … are:21 20 19
half … bottle:-3 -24 -8
half … down:20 25 29
half … eight:18 26 21
half … for:24 -16 -13
half … hav:-21 -14 -6
half … i:13 15 36
half … is:10 21 19
half … it:38 -24 -18
half … its:16 20 16
half … last:-21 -8 -4
half … lief:-34 -17 -13
half … me:21 -21 -12
half … my:-17 -34 -31
half … no:13 21 16
half … one:31 26 24
half … since:42 44 47
half … them:33 29 27
half … to:46 44 41
half … welcome:29 -1 0
half … wen:33 39 29
halfs:5 -7 -11
halfway:61 40 37
halfway through:21 -3 -3
halfway up:24 26 20
halfway … i:38 3 0
hall:-22 -41 -38
hall … and:-33 -20 -12
hall … for:56 -4 -5
hall … i:-21 -16 -11
hall … teh:-25 -30 -25
hallelujah:-2 -2 -2
hallo:-20 -15 -8
halloween:-46 -31 -10
halls:46 33 39
halls with:30 24 -19
halls … a:34 29 21
halls … and:-21 -15 -14
hallucinating:50 49 44
hallucinating and:50 49 51
hallway:-8 -7 -2
halt:27 37 8
halte:-11 -1 -3
halved:-4 -2 -3
ham:30 40 39
ham and:34 34 35
hambre:-47 -6 -2
hamlet:-6 -2 0
hammer:32 45 48
hammering:-1 0 0
hammers:-15 -10 -7
hammock:-14 -2 -1
hamster:-9 -9 -5
hand:49 57 49
hand for:-63 -38 -3
hand he:21 27 -9
hand her:56 51 -5
hand in:52 32 31
hand its:48 41 50
hand my:-25 -32 13
hand off:19 23 22
hand on:-16 -24 -39
hand over:24 8 -14
hand sorry:-27 -25 -46
hand teh:-21 -14 -3
hand thats:-5 18 24
hand them:-21 -24 -21
hand to:38 44 34
hand went:43 25 31
hand what:1 1 34
hand … a:-22 -14 -9
hand … and:48 42 15
hand … back:-8 -32 -24
hand … cold:22 14 16
hand … coming:30 33 35
hand … dont:-24 -25 -25
hand … door:11 13 -24
hand … got:17 18 23
hand … hav:-20 -11 7
hand … heart:-36 -16 -11
hand … his:-29 -28 -16
hand … i:39 45 51
hand … im:21 17 24
hand … is:26 29 29
hand … it:9 22 19
hand … ive:50 53 40
hand … know:-23 -21 -18
hand … let:26 27 35
hand … me:46 23 -7
hand … my:-35 -20 0
hand … no:8 25 4
hand … on:36 43 7
hand … other:88 62 72
hand … said:-25 -20 -13
hand … teh:49 18 0
hand … to:10 21 -1
hand … told:42 19 0
hand … u:45 43 33
hand … was:51 53 -5
hand … wont:-6 -11 -38
handbag:36 29 27
handbag theres:31 24 26
handbag … a:30 23 22
handbook:-1 -2 -1
handbrake:73 61 62
handed:-19 -42 -31
handed in:-33 -29 -20
handed my:55 7 4
handed … his:24 25 22
handed … teh:-48 -40 -36
handed … to:30 -17 -21
handful:112 112 103
handing:-27 -57 -45
handing … teh:-29 -28 -20
handle:-1 -8 5
handout:-1 -2 0
handover:72 69 89
handover given:29 26 31
handover … ive:82 85 76
hands:17 8 10
hands and:-28 -25 -12
hands are:71 75 70
hands hav:-52 -41 -30
hands i:35 31 49
hands in:50 43 4
hands on:-28 2 11
hands round:36 51 56
hands said:-27 -19 -8
hands shaking:33 42 31
hands steady:30 -5 -1
hands want:20 -23 -11
hands wont:-22 -12 -17
hands … a:-22 -13 -8
hands … and:-47 -42 -29
hands … bad:22 19 24
hands … enough:50 29 27
hands … goin:28 32 27
hands … her:27 28 31
hands … in:-49 -39 -35
hands … out:-26 -22 -4
hands … shaking:-61 -60 -50
hands … steady:38 37 39
hands … stop:-33 -27 -35
hands … stopped:-43 -33 -33
hands … teh:23 26 9
hands … that:-26 -14 -2
hands … throat:65 70 65
hands … trembling:-24 -15 -20
hands … wen:-39 -35 -9
handwriting:-18 -10 -8
handy:18 30 28
hang:-31 -30 2
hang it:-49 -48 -52
hang my:-55 -53 -34
hang myself:98 94 65
hang out:-56 -54 -29
hang teh:-71 -73 -72
hang … a:30 28 43
hang … and:51 15 -35
hang … but:1 23 -13
hang … i:-25 -36 -11
hang … if:32 48 5
hang … in:40 42 47
hang … new:-23 -26 -38
hang … on:-28 -23 -25
hang … rope:55 55 68
hang … said:-38 -34 -4
hang … teh:18 34 -1
hang … tonight:-33 -25 15
hang … with:36 31 30
hanged:64 65 68
hanged himself:-28 -19 -6
hanged myself:69 65 61
hanged … and:62 67 30
hanged … in:-23 -17 -5
hanger:24 10 -10
hanging:19 35 37
hanging himself:63 54 22
hanging in:-16 -20 -12
hanging myself:17 31 -20
hanging off:-7 17 24
hanging on:32 -2 8
hanging … by:39 -6 -3
hanging … i:11 15 28
hanging … in:-27 -22 -6
hanging … on:-28 -22 -5
hanging … outside:33 40 42
hanging … teh:34 5 13
hanging … tonight:3 3 24
hangover:-54 -45 -40
hangs:-14 -11 -8
hangt:-12 -13 4
hankies:-24 -13 -9
hanky:-2 -3 -2
hapen:66 84 -4
happen:-7 -17 -37
happen i:7 -29 -20
happen … i:-25 -16 -9
happen … to:13 22 27
happened:4 -11 -20
happened to:-26 -17 -6
happened yet:17 16 25
happened … i:41 -15 -5
happening:50 76 75
happening im:-29 -15 -39
happens:74 83 32
happens happens:86 79 -1
happens to:55 36 26
happens … i:-31 -12 0
happens … ur:43 50 43
happier:5 -30 -14
happier … i:-9 -22 -6
happier … was:42 -2 0
happily:58 77 -13
happy:-82 -83 -58
happy and:-30 -22 -13
happy i:20 -1 -3
happy im:-24 -18 -11
happy in:28 34 43
happy to:-52 -40 -34
happy … be:-27 -34 -20
happy … i:33 -8 -9
happy … it:22 -4 1
happy … teh:26 46 44
harbour:29 27 28
harbour … my:-30 -26 -20
hard:-25 -4 -1
hard and:27 36 12
hard feelings:21 17 19
hard i:47 19 18
hard ive:-23 -25 -27
hard to:-34 -29 -15
hard … a:20 25 26
hard … dropped:38 7 7
hard … i:-7 10 -21
hard … teh:37 7 -19
hard … to:-23 -11 -6
harder:-31 -17 -15
harder … be:-20 -11 -11
hardest:1 -8 -7
hardest i:24 -3 -1
hardly:12 16 -4
hardly any:65 66 62
harm:18 -6 -55
harm a:23 -10 0
harm gets:22 -18 -2
harm on:-2 21 2
harm today:36 0 0
harm … and:-24 -4 -1
harm … are:5 26 -1
harm … i:-6 -38 -19
harm … it:23 -12 -1
harmed:-30 -16 -5
harmed and:-22 -14 0
harming:-4 -56 -10
harming myself:-46 -42 -4
harming … and:-35 -10 0
harming … or:32 0 -1
harming … told:-23 -12 -2
harmless:-12 -9 -13
harness:25 19 17
harris:-1 0 1
hart:53 43 32
harvest:18 35 35
harvest is:20 22 32
harvest … in:33 30 41
has:23 25 18
has a:5 8 30
has and:-38 -25 -14
has anybody:-41 -33 -28
has anyone:-56 -52 -46
has been:-24 8 -23
has begun:19 35 -1
has beter:24 40 34
has decided:35 10 -17
has dementia:13 23 -7
has died:-25 -7 -1
has every:-28 -25 -17
has finished:24 26 27
has given:-25 -14 -11
has got:11 -25 -21
has had:6 18 31
has handed:-23 -11 -4
has left:-27 -7 -3
has locked:14 13 35
has me:-34 -34 8
has my:-26 -21 -15
has neva:-29 -19 -13
has no:9 24 31
has not:34 43 29
has one:5 -24 -19
has postnatal:31 12 0
has poured:27 27 30
has run:22 29 0
has said:17 22 33
has since:-31 -7 -5
has taken:-13 -15 -27
has teh:13 21 38
has texted:26 24 20
has to:29 32 41
has told:40 -1 7
has used:21 -4 -1
has won:35 14 17
has … a:-33 -6 -4
has … and:15 32 18
has … back:-32 -23 -13
has … be:20 32 28
has … been:-23 -29 -31
has … cutting:48 47 -5
has … date:44 30 39
has … dead:-43 -29 -20
has … do:-12 12 24
has … doing:25 20 0
has … down:-52 -30 -26
has … find:21 -1 1
has … first:43 27 36
has … for:-34 -25 -18
has … goin:38 -4 -2
has … gone:-45 -37 -18
has … good:-26 -25 -18
has … goodbye:26 26 28
has … got:-29 -19 -16
has … gun:-41 -43 3
has … happened:-31 -14 -3
has … he:-43 -34 -10
has … her:58 54 70
has … his:26 38 13
has … home:-25 -12 -6
has … hurting:48 51 -12
has … i:35 0 -29
has … id:-22 -5 -2
has … in:-32 -37 -4
has … is:-13 -9 -21
has … it:-24 -15 -24
has … its:26 23 25
has … ive:15 17 20
has … key:41 45 52
has … knife:50 48 59
has … letters:39 28 27
has … line:-41 -35 -31
has … lock:24 29 26
has … lot:-34 -18 -16
has … love:30 23 -4
has … many:48 22 22
has … me:22 7 -3
has … monday:46 41 39
has … my:-17 -23 -18
has … numbers:73 -3 2
has … of:37 34 4
has … off:56 56 20
has … on:47 44 27
has … one:-11 -27 -12
has … out:-7 -10 -27
has … over:13 33 45
has … past:40 43 21
has … person:32 -7 -4
has … plan:31 36 31
has … quiet:-23 -21 -33
has … right:19 24 26
has … round:40 26 24
has … saturday:-20 -23 -10
has … shes:56 44 15
has … spare:17 25 25
has … stop:25 27 32
has … tablets:-22 -52 -42
has … teh:31 1 -17
has … them:-20 -21 -20
has … they:23 9 -4
has … thoughts:33 35 -1
has … to:34 -5 12
has … us:-34 -22 -8
has … whole:12 20 27
has … worked:68 43 52
hasnt:57 43 53
hasnt been:25 0 -2
hasnt gone:37 -24 -21
hasnt noticed:47 53 50
hasnt seen:40 39 35
hasnt … me:56 58 57
hasnt … my:16 21 19
hasta:-26 -11 -21
hasta manana:-49 24 19
hat:-42 -39 -6
hat i:22 36 32
hat … can:39 36 29
hat … und:-23 -18 -6
hatch:52 61 62
hatchet:-11 -11 -7
hate:33 -39 -47
hate myself:40 -8 -7
hate that:28 14 -1
hate … alife:37 -8 -2
hate … and:-33 -10 -1
hate … for:-21 -6 -1
hate … here:15 43 0
hate … i:-59 -6 -16
hated:-13 -15 -2
hates:-35 -35 -10
hatpin:5 24 -1
hats:-19 -4 -2
hatten:28 -11 -3
haunt:-25 -11 -5
hav:4 11 25
hav all:28 31 34
hav an:26 16 27
hav and:-64 -43 -28
hav any:-22 -27 -26
hav asked:25 24 22
hav been:-16 -1 -25
hav begun:30 39 7
hav bruises:41 39 -5
hav decided:44 29 -16
hav enough:51 65 62
hav everything:23 23 19
hav found:-19 -21 -19
hav four:4 -23 -16
hav gone:-23 -14 -35
hav got:30 19 17
hav had:10 18 24
hav hanged:63 59 50
hav her:-33 -18 -11
hav him:19 24 26
hav i:-73 -68 -27
hav it:25 10 -24
hav ive:30 -20 -13
hav kept:34 37 31
hav killed:22 30 7
hav left:30 10 12
hav liked:11 27 25
hav made:11 20 29
hav more:33 -6 -5
hav no:-21 -28 -16
hav nobody:-2 -40 -24
hav nothing:9 29 -8
hav one:-26 -16 -12
hav opened:78 86 87
hav outlived:27 22 0
hav pills:-47 -26 -25
hav put:21 28 31
hav rather:32 -2 -2
hav restarted:39 42 -11
hav seen:31 14 -7
hav set:36 41 49
hav settled:21 15 16
hav sex:41 44 -11
hav sharpened:29 30 30
hav some:35 -15 -6
hav somebody:15 26 21
hav sorted:-20 -19 -16
hav started:57 29 20
hav teh:37 34 28
hav that:-26 -16 -8
hav them:7 -30 -21
hav till:-21 -22 -22
hav time:-23 -16 -17
hav told:-27 -12 -20
hav tookn:7 21 15
hav u:-26 -17 -13
hav used:35 -27 -6
hav wanted:11 18 -22
hav what:22 36 46
hav words:16 34 41
hav written:55 42 50
hav … a:11 31 13
hav … about:22 24 24
hav … all:-49 -31 -38
hav … anyhow:26 26 23
hav … at:-19 -21 -23
hav … baby:38 -4 -1
hav … back:24 -23 -18
hav … be:-33 7 13
hav … been:-23 -19 -17
hav … before:-30 -30 -24
hav … booked:11 24 26
hav … bottle:30 24 35
hav … but:3 21 22
hav … by:41 3 -2
hav … cabin:26 34 35
hav … come:42 -1 -1
hav … cord:-20 -18 -23
hav … date:-52 -58 -40
hav … day:14 29 18
hav … dead:47 57 52
hav … die:25 25 -6
hav … do:2 21 18
hav … dont:55 0 -2
hav … down:-33 -27 -24
hav … end:-38 -35 36
hav … enough:-25 -19 -16
hav … every:-26 -17 -17
hav … everything:-26 -16 -19
hav … feeling:-16 -23 -17
hav … fence:31 27 31
hav … for:31 9 -11
hav … foto:33 36 31
hav … four:-20 -9 -6
hav … from:-13 -14 -30
hav … full:41 40 31
hav … go:15 -36 -45
hav … goin:-19 -20 -15
hav … guards:32 1 3
hav … gun:24 22 26
hav … had:-8 8 -32
hav … hav:3 16 27
hav … headache:-29 -13 -6
hav … her:20 48 28
hav … here:28 31 -11
hav … hes:-26 -20 -22
hav … hoped:34 -2 -1
hav … hotel:11 24 26
hav … house:-36 -24 -21
hav … how:26 13 21
hav … hurt:-34 -35 -2
hav … i:50 69 52
hav … im:11 36 30
hav … in:-1 -20 -21
hav … is:36 40 41
hav … it:37 -4 4
hav … itll:43 40 39
hav … ive:9 -26 -15
hav … kids:13 24 26
hav … left:30 22 -6
hav … let:52 55 47
hav … letter:-20 -22 -16
hav … letters:24 20 14
hav … lief:20 13 10
hav … listen:57 -1 0
hav … look:24 18 9
hav … looked:22 -15 -9
hav … lot:-45 -42 -45
hav … me:38 41 52
hav … myself:53 64 86
hav … need:45 55 56
hav … night:32 -5 -4
hav … no:98 16 25
hav … nobody:62 55 26
hav … numb:19 30 35
hav … off:-31 -29 2
hav … ok:11 20 18
hav … one:-45 -38 -27
hav … others:30 28 21
hav … our:-22 -16 -13
hav … out:-21 -13 -9
hav … over:-3 -38 -34
hav … overdose:23 22 17
hav … own:-26 -15 -9
hav … paracetamol:22 27 33
hav … poison:19 27 19
hav … priest:21 17 17
hav … put:30 1 -23
hav … rat:30 33 35
hav … ready:-23 -23 -22
hav … reason:56 12 11
hav … remember:13 -30 -27
hav … ring:30 19 -2
hav … rope:-36 -39 -38
hav … see:16 23 12
hav … set:-38 -35 -22
hav … shaking:-25 -21 -22
hav … she:34 27 0
hav … since:-11 -25 -17
hav … suicidal:33 38 0
hav … teh:55 63 75
hav … thats:45 50 40
hav … their:24 10 -12
hav … them:-31 -28 -31
hav … theres:63 12 13
hav … theyre:5 9 21
hav … think:11 25 -2
hav … this:65 34 39
hav … thoughts:75 38 43
hav … through:-44 -25 -13
hav … tonight:84 80 75
hav … two:-45 -29 -22
hav … up:27 2 10
hav … urge:-31 -24 -9
hav … using:-7 11 24
hav … want:-1 34 22
hav … way:-30 -18 1
hav … wen:42 45 20
hav … what:44 43 33
hav … will:71 37 -6
hav … wrists:24 34 24
hav … yes:18 24 4
haveing:28 30 0
havent:30 -21 -50
havent been:-29 -11 -1
havent cut:-31 -10 -6
havent decided:56 -6 -5
havent done:42 -31 -9
havent eaten:51 62 -5
havent got:92 33 1
havent had:-33 -18 -6
havent opened:17 -27 -10
havent teh:44 19 25
havent told:87 45 26
havent used:-20 -1 -2
havent worked:6 19 -22
havent … a:21 27 31
havent … and:-32 -10 -9
havent … any:-29 -11 -6
havent … anything:74 -6 -5
havent … for:56 58 9
havent … got:-23 -9 -10
havent … in:4 -24 -2
havent … it:39 -44 -18
havent … ive:11 -61 -7
havent … last:19 45 0
havent … mum:21 2 3
havent … my:55 -13 -8
havent … myself:-31 15 -9
havent … out:4 17 -21
havent … since:-42 8 -11
havent … six:31 56 16
havent … teh:0 8 -29
havent … told:4 -36 -1
having:0 17 10
having a:-24 -23 -4
having another:52 51 70
having any:-27 -19 -3
having fits:29 34 35
having it:19 32 -10
having me:81 70 72
having suicidal:21 30 -4
having teh:-8 -23 -11
having to:38 -23 -5
having … a:-26 -21 -11
having … at:-19 -30 -17
having … go:41 38 54
having … goodbye:22 18 11
having … i:23 28 20
having … killing:-36 -50 -1
having … of:39 28 -27
having … on:37 34 35
having … since:30 34 39
having … thoughts:54 61 -18
having … to:12 23 -19
having … up:22 -4 -2
having … with:-19 -22 -14
hay:-67 -47 -43
hays:-13 -11 -5
hayshed:11 11 -8
he:12 29 24
he asked:8 7 -21
he asks:29 32 23
he ate:-37 -37 -13
he beat:-53 -48 -4
he beats:-22 -21 -12
he beets:26 25 -2
he breathes:50 48 47
he broke:29 25 -9
he brought:-34 -25 -9
he came:-28 -29 -23
he can:20 9 12
he cant:-23 -18 -17
he chokes:54 52 -3
he comes:53 55 65
he could:23 15 -11
he couldnt:-21 -17 -9
he did:53 45 22
he didnt:-29 -18 -6
he dies:-20 2 24
he does:23 33 -4
he dont:47 29 0
he drinks:52 42 -25
he falls:10 16 25
he gets:30 -2 -52
he goes:24 32 29
he got:-30 -30 -19
he has:47 42 51
he held:25 22 -2
he hit:57 63 34
he hits:15 21 26
he is:30 50 94
he isnt:66 55 57
he keeps:50 33 -13
he kept:-25 -21 -17
he knows:-44 -29 -9
he landed:51 13 16
he laughed:-28 -33 -23
he leaves:28 35 30
he let:-35 -28 -16
he lives:65 59 3
he looked:-22 -11 -4
he meant:-17 -22 -55
he moved:61 49 -31
he neva:22 -4 9
he nodded:44 39 40
he opens:42 46 44
he passed:13 -24 -24
he put:58 31 22
he sang:10 21 21
he sent:11 12 22
he shouts:91 84 -4
he showed:9 0 25
he sleeps:34 19 -10
he started:-11 -16 -24
he stopped:19 22 29
he swore:16 24 27
he tells:-48 -40 -8
he thinks:38 26 2
he told:-2 -4 -37
he tomado:8 25 26
he used:-22 -13 -5
he walks:-11 -13 -39
he wants:-3 -9 -27
he wasnt:-14 1 -36
he went:8 3 30
he will:55 39 24
he wont:30 7 15
he would:-78 -48 15
he … a:-24 -8 -10
he … about:-6 -22 -19
he … am:20 26 30
he … and:21 16 22
he … answer:22 5 6
he … anything:-28 -22 -5
he … ask:27 26 0
he … at:-74 -66 -31
he … back:22 25 3
he … be:-14 -28 -20
he … best:23 23 22
he … blue:33 14 16
he … calm:10 27 0
he … cousin:38 9 -5
he … die:-34 -20 -19
he … do:30 29 15
he … doing:68 39 35
he … door:16 24 30
he … down:30 30 26
he … drinking:34 34 36
he … eleven:-23 -19 -9
he … end:55 49 -1
he … every:-33 -18 -19
he … finish:21 14 34
he … fone:26 31 9
he … for:-66 -55 -24
he … friday:47 48 26
he … get:9 4 -22
he … go:17 28 19
he … goin:44 -3 -26
he … gone:20 -21 -5
he … good:-25 -13 -5
he … gun:-33 -33 6
he … hand:78 55 -3
he … hav:29 6 20
he … he:41 55 -22
he … hed:-31 -24 4
he … hell:30 32 15
he … her:6 -7 21
he … here:-28 -28 -12
he … him:32 24 -5
he … himself:9 -10 -23
he … his:20 8 51
he … hitting:19 20 23
he … home:25 9 14
he … how:-29 -27 -17
he … hurt:29 9 -9
he … i:-39 -61 -24
he … id:-21 -14 -8
he … if:24 30 4
he … im:13 -25 -16
he … into:17 26 -10
he … is:29 11 -11
he … it:-1 -35 -21
he … its:43 52 58
he … ive:50 0 -13
he … joking:19 30 -29
he … keep:-32 -12 -5
he … knife:17 19 38
he … know:18 21 35
he … last:-24 -19 -26
he … look:-49 -34 -25
he … mad:22 -5 4
he … mam:45 46 25
he … me:-15 -7 -77
he … more:-26 -19 -9
he … mother:-33 -12 -6
he … moved:22 28 14
he … moving:37 33 38
he … my:48 25 -48
he … name:-24 -19 -13
he … next:-27 -19 -10
he … not:18 -22 -6
he … of:20 30 -25
he … off:51 53 51
he … open:20 34 35
he … outside:36 36 19
he … over:-42 -35 -18
he … peaceful:43 22 -1
he … petrol:37 37 36
he … poured:27 27 30
he … promise:38 15 1
he … same:23 17 -1
he … say:2 -2 -22
he … see:25 30 40
he … she:-29 -15 0
he … silence:34 27 -4
he … sleeping:18 29 30
he … stood:46 23 3
he … stop:-39 -21 -25
he … sunday:32 42 28
he … tablets:-37 -25 -27
he … talk:35 -4 -3
he … talking:4 17 26
he … that:31 30 6
he … them:35 26 4
he … there:-24 -12 -22
he … things:25 10 -2
he … this:31 47 52
he … to:-40 -24 -71
he … todas:8 25 26
he … today:93 44 -17
he … tracksuits:21 20 -6
he … tuesday:-27 -21 -17
he … turning:24 15 14
he … two:-18 -18 -21
he … u:-33 -31 -28
he … unconscious:44 45 40
he … up:24 14 27
he … ur:25 21 15
he … usual:30 31 38
he … wake:15 17 26
he … want:8 -27 -12
he … watch:15 23 22
he … way:35 33 -4
he … wen:122 104 -1
he … what:-29 -27 -12
he … which:45 43 0
he … white:21 12 21
he … who:35 16 13
he … with:58 61 27
head:11 26 20
head and:34 -6 -55
head banging:28 16 -5
head every:30 33 33
head for:25 29 29
head if:6 22 -1
head in:-3 2 28
head is:-22 -42 -39
head my:24 24 1
head off:16 31 11
head on:-2 -2 -28
head says:32 36 -14
head since:-23 -8 -2
head through:79 89 90
head today:-12 -28 -3
head … a:55 58 54
head … and:17 28 24
head … day:51 18 -5
head … door:24 -22 -4
head … has:21 14 -5
head … i:13 7 -34
head … is:-12 -24 -9
head … it:26 26 26
head … its:41 4 -10
head … me:62 52 -15
head … not:-29 -14 -3
head … on:31 36 0
head … planning:21 -3 -1
head … quiet:-21 -14 -11
head … teh:-25 -8 12
head … that:44 43 -1
head … to:61 34 -4
head … up:39 40 35
head … wall:88 87 -28
head … want:62 51 -5
headache:19 0 17
headache and:46 50 50
headache … and:55 54 48
headache … i:56 -17 -4
headaches:-23 -23 -16
headed:-26 -17 -8
heading:68 34 40
heading for:55 0 -4
heading … teh:65 39 45
headland:63 65 63
headline:-13 -10 -8
headmaster:-1 13 -1
headphones:25 24 27
headphones and:40 47 48
headphones … and:-30 -46 -40
heads:65 57 48
heads on:43 51 42
heads … all:66 64 33
heads … teh:27 22 12
headset:-11 -5 -5
headstone:27 16 14
headteacher:-16 -4 -2
healed:-9 -12 -11
healer:0 0 0
healing:-22 -16 -16
health:-51 -65 -52
health visitor:-19 -30 -21
healthcare:-13 -10 -10
healthy:-12 -15 -7
hear:35 44 55
hear a:41 19 15
hear from:20 28 46
hear him:54 62 59
hear i:35 39 12
hear is:-35 -23 -13
hear it:28 59 45
hear me:-16 -17 -24
hear my:41 28 27
hear of:60 1 -2
hear teh:30 26 40
hear that:-51 -39 -25
hear u:-38 -30 -17
hear … a:-12 -21 -16
hear … after:31 25 17
hear … and:-34 -14 -11
hear … before:-23 -24 -25
hear … coming:65 71 62
hear … dead:29 30 31
hear … engine:47 47 50
hear … film:26 0 0
hear … from:-29 -13 -4
hear … i:-52 -35 -23
hear … im:31 50 61
hear … ive:0 -19 -22
hear … keys:29 21 35
hear … me:36 53 45
hear … no:11 -10 -22
hear … on:-22 -16 -11
hear … own:25 13 13
hear … screaming:30 30 13
hear … somebody:35 1 -1
hear … teh:-11 -25 -18
hear … through:63 59 41
hear … train:35 48 39
hear … word:-39 -35 -23
heard:-45 -15 -19
hearing:-21 -3 29
hearing a:35 37 42
hearing it:-22 -19 -4
hears:14 30 37
heart:24 36 23
heart and:64 35 29
heart at:9 22 25
heart attack:-38 -32 -19
heart gives:40 26 30
heart has:37 10 -1
heart i:-22 -1 -7
heart is:-13 8 -27
heart pills:20 14 18
heart rate:-16 -20 -16
heart skips:-23 -17 -3
heart stopped:26 -7 -9
heart tablets:46 54 18
heart teh:-43 -28 -15
heart that:0 21 18
heart to:28 22 32
heart … a:60 51 50
heart … all:52 48 54
heart … and:16 28 -26
heart … be:20 29 25
heart … down:-44 -45 -38
heart … id:-9 -24 -11
heart … im:-18 -29 -5
heart … in:33 21 -21
heart … my:32 4 12
heart … of:52 50 55
heart … on:16 22 -3
heart … out:42 33 38
heart … shes:68 65 56
heart … stop:30 -4 -7
heart … teh:-7 -5 -22
heart … to:-56 -19 -22
heart … told:31 37 -10
heart … week:32 37 45
hearts:49 36 34
hearts goin:56 59 43
hearts … teh:66 69 68
heat:-22 -22 -34
heat and:-9 -18 -36
heater:-43 -40 -38
heathers:-8 -3 -2
heating:-29 -19 -24
heatings:-11 -6 -5
heatwave:-7 -2 -1
heaven:27 44 64
heaven and:39 17 6
heaven i:-3 14 33
heavens:-17 -7 -5
heavy:-18 -7 -30
heavy i:4 5 20
heavy … doing:7 25 0
heavy … teh:23 11 5
hed:-32 -18 2
hed be:31 46 32
hed end:-31 -34 -5
hed hav:-25 -18 -20
hed his:22 25 22
hed see:29 18 7
hed sooner:22 34 37
hed … and:28 25 16
hed … beter:-28 0 -21
hed … by:23 21 20
hed … himself:-27 -27 -14
hed … his:-31 -32 2
hed … it:-19 -20 -14
hed … off:-27 -1 -8
hed … up:-21 -17 -16
hedge:-20 -2 -6
hedgehog:-17 -10 -10
heifer:-6 -4 -6
held:48 21 11
held a:-39 -14 -8
held ice:38 -15 -1
held me:31 28 -4
held my:-35 -35 -13
held on:51 54 53
held teh:89 47 16
held … as:50 16 18
held … for:27 -5 3
held … i:26 36 -15
held … it:45 23 33
held … teh:-26 -17 -10
held … till:49 -4 5
held … up:36 52 60
helium:-2 6 22
helium and:43 50 60
helium came:-29 -25 -13
helium … today:-29 -25 -13
heliums:18 23 25
heliums hissing:18 23 25
heliums … is:18 23 25
heliums … voice:18 23 25
hell:10 37 1
hell die:-19 -21 -15
hell do:0 5 22
hell go:-31 -30 -22
hell neva:-17 -24 -23
hell not:28 34 35
hell post:78 73 47
hell shoot:28 28 5
hell … and:81 79 51
hell … at:-28 -35 -33
hell … he:-23 -21 -17
hell … her:33 38 -2
hell … himself:4 4 45
hell … his:118 93 42
hell … if:-25 -26 -4
hell … in:30 24 27
hell … it:-26 -24 -18
hell … ive:48 46 39
hell … me:-11 -30 5
hell … of:-28 -22 -17
hell … teh:36 25 -38
hell … them:64 65 63
hell … touch:20 14 24
hell … up:23 31 -28
hello:-31 -43 -43
hello i:28 -3 -7
helmand:63 48 -4
help:-41 -13 15
help a:-13 -30 -27
help and:-35 -26 -17
help from:-24 -6 -1
help him:24 25 -9
help i:-27 -13 -4
help im:42 35 21
help its:49 24 28
help that:-42 -26 -4
help … along:32 32 -3
help … am:-16 -17 -20
help … dont:-33 0 10
help … he:24 18 0
help … husband:23 16 -7
help … to:34 7 -2
help … u:-22 -13 -12
help … with:-23 -18 -3
helped:-75 -45 -25
helped me:-31 -10 -5
helper:-4 9 -1
helpful:-29 -5 -4
helping:-14 -18 -21
helpline:-13 -19 -8
helplines:11 6 4
helps:-39 -24 -42
hem:-22 -22 -19
hem tell:-22 -22 -19
hen:-4 -2 7
hens:-17 -19 3
hens and:-31 -27 -22
hens … im:-21 -14 -12
hep:-5 -6 -3
her:14 30 39
her address:44 43 48
her all:43 0 0
her and:-28 -58 -38
her any:8 19 24
her arm:-31 -20 -14
her arms:31 30 16
her awake:29 17 22
her back:38 -7 -24
her bad:26 27 -3
her bag:-63 -52 -41
her blister:21 17 19
her boyfriend:39 47 -12
her breathing:43 40 33
her brother:-28 -21 -7
her brothers:6 17 32
her by:22 31 24
her calls:39 2 -1
her car:27 1 -26
her chair:30 28 32
her charger:-34 -10 -4
her coat:-35 -24 -30
her dads:35 44 47
her do:18 21 24
her dont:-30 -25 -15
her door:23 28 23
her face:24 -3 11
her fault:-45 -45 -48
her first:-14 -10 -26
her for:-25 -18 -10
her frends:14 23 -12
her from:-30 -21 -19
her hair:11 25 8
her hand:7 16 28
her head:52 49 54
her home:1 2 -25
her husband:39 44 36
her i:-4 20 -20
her id:-39 -13 -3
her if:20 28 30
her im:8 9 53
her in:-43 -17 -42
her ipad:27 34 -13
her is:-27 -18 -11
her it:8 -12 -20
her its:29 31 36
her ive:-34 -26 -23
her late:24 27 30
her leftover:60 76 65
her lief:-28 -22 12
her little:15 21 30
her mams:28 30 24
her money:23 0 0
her mum:-41 -30 -19
her nan:45 40 41
her new:25 20 26
her off:-6 -21 -14
her on:-27 -12 -23
her own:-45 -46 -33
her pillow:-21 -15 -5
her pockets:-37 -30 -26
her room:-37 -25 -24
her scones:23 25 31
her seen:23 -6 -12
her she:30 44 40
her since:-26 -12 -7
her tablets:17 25 -5
her teeth:26 26 -4
her teh:-21 -14 -25
her tell:9 26 32
her thank:37 -13 -7
her that:-57 -26 -11
her to:26 15 -27
her tongue:35 43 46
her trucks:8 16 26
her up:9 -26 -15
her wedding:-23 -18 -5
her whole:73 26 30
her … a:51 70 75
her … all:28 5 -22
her … alone:64 37 -5
her … am:26 16 -3
her … an:19 27 34
her … and:24 7 -13
her … any:-26 -17 -15
her … are:35 22 10
her … asleep:22 29 31
her … at:39 38 41
her … be:-30 -15 -10
her … because:12 14 33
her … being:31 21 24
her … birthday:-24 -12 -9
her … broken:-25 -21 -9
her … but:40 20 26
her … by:-36 -31 -49
her … day:-30 -19 -10
her … do:-22 -34 -20
her … does:21 18 30
her … doesnt:12 18 21
her … dont:-48 -42 -30
her … everything:19 25 19
her … go:64 39 6
her … goes:45 23 22
her … goin:-26 -21 18
her … gone:71 70 65
her … goodbye:56 55 53
her … got:-32 -20 -12
her … grey:2 4 -21
her … had:27 37 28
her … has:-26 -21 -37
her … her:-7 -24 -13
her … hes:49 44 -4
her … his:21 24 23
her … i:-11 -10 -52
her … im:59 51 46
her … in:34 28 23
her … is:48 26 33
her … it:55 41 0
her … its:45 33 13
her … ive:-27 -20 1
her … kids:56 67 29
her … leave:-30 -23 -17
her … me:-21 -10 -9
her … monday:18 22 23
her … more:23 32 19
her … morphine:60 76 65
her … mums:24 18 17
her … my:-39 -26 -37
her … myself:-30 -30 -3
her … night:-36 -30 -12
her … no:-31 -28 -13
her … one:52 52 53
her … out:49 -3 -2
her … packs:21 17 19
her … paid:25 23 31
her … past:8 16 26
her … right:60 19 31
her … saturday:-27 -31 -15
her … say:-28 -5 -1
her … saying:4 -31 -11
her … says:-58 -48 -30
her … see:-32 -9 -8
her … she:-33 -29 -4
her … shes:-13 -34 -12
her … sunday:28 14 16
her … tablets:8 13 -31
her … teh:-2 -20 -19
her … tell:-38 -35 -14
her … thats:28 24 14
her … there:22 30 -8
her … thing:37 45 44
her … this:53 54 29
her … tired:26 19 19
her … to:-18 8 28
her … told:5 21 7
her … u:30 -11 -3
her … used:-26 -6 -3
her … wait:30 16 22
her … wasnt:40 54 41
her … week:46 52 42
her … weeks:72 39 42
her … went:27 33 30
her … what:40 56 19
her … while:-1 -2 -21
her … with:31 40 47
her … would:-24 -8 -3
her … write:-22 -17 -12
her … year:41 24 -3
herbal:-7 -3 -8
herd:37 -1 0
herd … in:39 0 -1
here:50 53 59
here after:29 40 3
here and:-66 -80 -55
here any:41 -28 -12
here anymore:-35 -61 -29
here at:31 8 0
here best:-18 -25 -20
here for:17 27 36
here ill:-30 -61 -58
here im:-54 -48 -34
here is:-49 -36 -35
here its:-27 -21 -20
here ive:27 -2 -21
here long:22 -3 4
here looking:42 34 40
here my:-49 -37 -30
here next:92 37 41
here on:18 34 44
here past:-29 5 -9
here says:-22 -13 -11
here thanks:109 115 116
here that:35 8 -8
here theres:9 21 26
here tonight:-25 -18 -11
here took:-9 -18 -20
here waiting:-58 -47 -31
here wen:-19 -55 -62
here will:9 15 23
here … am:-71 -54 -46
here … as:9 24 -1
here … at:-30 -13 -4
here … be:-26 -35 -44
here … because:-32 -19 -17
here … can:38 44 35
here … come:112 60 60
here … dont:-28 -10 0
here … down:36 10 15
here … earth:29 -20 -14
here … end:2 20 13
here … for:68 83 101
here … from:14 31 -4
here … go:40 20 20
here … he:18 -22 -5
here … hear:19 22 20
here … hes:-39 -41 -42
here … him:-22 -19 -10
here … i:-23 -1 3
here … if:-24 -3 -1
here … im:-29 -15 0
here … in:-13 -8 -20
here … is:-36 -15 -22
here … know:15 24 24
here … last:2 14 -21
here … lief:20 23 28
here … me:18 29 36
here … minutes:29 29 31
here … morning:29 23 13
here … my:-48 -32 -29
here … nobody:32 -2 -10
here … not:-3 -36 -11
here … nothing:32 45 34
here … of:0 -24 -12
here … off:41 34 34
here … on:-18 -36 -42
here … out:-37 -15 -38
here … over:11 -20 -2
here … put:22 7 0
here … said:-43 -45 -39
here … signed:-23 -24 -18
here … teh:29 10 -1
here … that:-22 -9 -10
here … them:21 21 42
here … time:17 26 22
here … to:-41 -26 -28
here … told:-27 -15 -8
here … two:55 25 22
here … u:-22 -22 -22
here … us:45 -1 -3
here … want:25 9 -5
here … wants:-38 -21 -7
here … wen:14 22 19
here … whole:-55 -41 -44
here … will:31 2 3
here … with:34 27 10
here … would:54 -13 -3
here … year:76 36 -3
heres:-21 -27 -32
heres teh:-21 -20 -18
hermana:3 12 25
hermano:27 11 16
hermano … el:-21 -13 -5
hernia:-11 -8 -8
hero:-30 -24 -17
heroin:-2 -9 -26
heroin and:72 78 38
heroin i:29 -3 -4
heroin … and:-15 -46 -6
heroin … i:45 24 35
heroin … teh:65 17 -13
heron:-29 -17 -6
herr:-27 -25 12
hers:31 30 30
hers … a:23 24 28
herself:41 51 8
herself and:39 34 7
herself in:-25 -16 -13
herself she:25 34 24
herself wen:34 10 16
herself … a:-2 3 35
hert:25 21 -14
hert my:25 21 -14
hert … self:25 21 -14
hes:68 87 107
hes after:9 4 22
hes alife:-34 -23 -16
hes asked:23 26 -10
hes asleep:0 5 -34
hes at:27 26 -21
hes back:57 57 62
hes barricaded:-26 -19 -8
hes beating:11 10 28
hes been:-33 -16 -6
hes being:-39 -17 -9
hes blue:56 52 62
hes bought:0 11 -23
hes breathing:58 67 23
hes broken:35 37 0
hes burning:54 53 62
hes confused:48 49 41
hes dead:0 9 20
hes done:-9 -30 -17
hes drinking:33 38 40
hes drunk:61 49 11
hes eating:-33 -35 -25
hes fine:-32 -21 -8
hes for:-19 -24 -3
hes getting:48 36 23
hes goin:92 64 36
hes gone:185 149 154
hes got:30 38 5
hes grey:38 36 32
hes gurgling:15 21 11
hes had:3 21 28
hes his:-45 -49 -6
hes hitting:42 44 48
hes home:-74 -66 -70
hes kicking:-27 -17 -2
hes late:-42 -42 -25
hes left:52 30 11
hes long:-40 -35 -13
hes making:27 39 47
hes my:9 -19 -43
hes neva:48 26 10
hes not:81 82 76
hes off:40 43 31
hes on:78 71 53
hes out:10 11 -65
hes outside:32 47 53
hes pulled:29 28 26
hes right:3 0 -20
hes roaring:2 15 20
hes rung:24 27 15
hes scard:-30 -20 -11
hes seeing:51 41 45
hes sent:25 15 20
hes shaking:42 36 32
hes shouting:28 31 24
hes sixteen:24 41 -3
hes smashing:38 42 49
hes snoring:46 39 41
hes standing:27 17 22
hes stopped:28 11 19
hes taken:-34 -32 -31
hes takin:41 31 33
hes talking:45 40 45
hes teh:-42 -37 -36
hes telling:31 16 13
hes tired:-23 -25 -5
hes to:-44 -33 -27
hes told:37 33 7
hes took:42 41 42
hes twenty:25 -5 0
hes two:24 32 23
hes typing:24 11 -2
hes warm:84 84 92
hes … a:26 32 37
hes … about:19 34 -18
hes … all:28 22 29
hes … and:26 16 1
hes … answering:38 38 39
hes … asleep:-33 -28 -15
hes … at:47 41 39
hes … baby:-23 -23 -15
hes … back:-24 -16 -16
hes … be:-24 -13 -39
hes … bedroom:-47 -43 -38
hes … been:13 21 -4
hes … best:-24 -15 -11
hes … box:52 61 37
hes … breathing:81 84 83
hes … but:19 32 51
hes … by:-53 -31 -4
hes … colour:45 39 51
hes … coming:27 32 26
hes … couch:46 48 53
hes … days:24 33 33
hes … doesnt:33 25 27
hes … door:14 19 35
hes … down:65 60 46
hes … end:23 35 -29
hes … floor:36 37 52
hes … from:29 18 13
hes … get:14 18 28
hes … goin:-26 -26 -39
hes … gone:-40 -24 -11
hes … got:32 28 35
hes … gun:27 23 -12
hes … has:15 18 36
hes … hav:-34 -16 -29
hes … he:-11 0 -27
hes … head:68 62 64
hes … hed:23 36 42
hes … her:49 37 33
hes … here:37 1 -1
hes … him:12 14 24
hes … himself:-19 -14 -25
hes … his:26 15 -10
hes … hot:39 38 38
hes … i:19 35 48
hes … ill:32 19 -40
hes … is:-8 9 -32
hes … ive:38 40 44
hes … jmup:19 25 -41
hes … kil:52 33 59
hes … knife:12 14 20
hes … lips:26 22 31
hes … listening:21 -2 3
hes … man:-25 -21 -13
hes … me:24 16 5
hes … mum:43 49 37
hes … my:30 23 -2
hes … no:-35 13 -5
hes … noise:26 32 32
hes … not:67 60 49
hes … of:21 18 -3
hes … off:64 70 55
hes … one:-33 -29 -13
hes … our:15 35 37
hes … over:11 10 23
hes … pay:16 21 32
hes … properly:15 21 30
hes … reason:-42 5 -8
hes … right:17 16 26
hes … roof:-23 -23 -19
hes … round:57 61 63
hes … shaking:35 36 30
hes … shift:45 40 37
hes … shower:24 19 29
hes … sick:20 26 33
hes … something:42 53 59
hes … son:53 24 1
hes … stiff:41 52 46
hes … sunday:-35 -30 -27
hes … sweating:34 41 45
hes … taken:33 38 40
hes … talking:31 35 42
hes … teh:12 25 25
hes … thats:-40 -41 -38
hes … there:62 40 38
hes … theres:22 21 14
hes … this:-22 -36 -38
hes … to:50 29 0
hes … twenty:-36 -28 -18
hes … two:24 8 -10
hes … u:-45 -29 -26
hes … up:36 46 24
hes … us:29 27 27
hes … wanted:25 24 24
hes … weird:39 41 39
hes … what:41 41 45
hes … with:-22 -19 7
hes … work:53 53 11
heute:9 26 45
heute fur:19 25 30
heute nacht:44 49 51
heute … auf:-27 -21 -24
heute … ich:6 13 32
heute … immer:19 25 30
hey:-19 5 8
hi:-1 20 28
hid:54 84 84
hid a:82 77 89
hid in:-26 -13 -13
hid it:43 52 33
hid my:17 21 -2
hid teh:13 16 22
hid … in:3 -39 -29
hid … is:-25 -10 -7
hid … my:29 32 36
hidden:-28 -43 -33
hidden teh:-42 -62 -47
hidden … knife:-35 -38 -28
hide:-9 -28 -35
hide it:37 14 -13
hide … ive:-28 -13 -11
hides:-5 -1 8
hiding:-6 -38 -47
hiding food:25 -6 0
hiding in:-15 -48 -23
hiding it:56 22 -18
hiding teh:-23 -9 -19
hiding … from:31 -7 -1
hiding … my:60 -3 4
hiding … teh:-11 -39 -12
hiding … wardrobe:-23 -16 -7
hier:58 52 -4
high:-32 2 12
high and:11 17 -27
high i:-36 -11 12
high its:-28 -31 -22
high to:71 55 58
high water:17 24 20
high … i:-33 -26 -55
high … im:32 27 28
high … to:-38 -14 0
higher:-38 -34 -31
higher … on:-31 -25 -22
higher … teh:-30 -25 -23
highest:16 19 23
highest at:30 28 31
highway:-6 -10 -3
hija:10 -1 -2
hijo:43 48 42
hijos:10 -5 -12
hike:-17 -20 -17
hilarious:4 -18 -17
hilary:-1 0 0
hill:-22 -16 -5
him:38 44 39
him about:-3 25 -1
him and:-42 -29 -43
him at:-30 -29 -10
him but:1 23 16
him dead:27 28 31
him die:32 34 -12
him down:-24 -3 -16
him every:-40 -24 -14
him for:-37 -31 -19
him get:-44 -49 -41
him he:-6 3 27
him hes:-24 -28 0
him his:27 28 25
him home:34 2 -4
him if:-41 -56 -30
him ill:21 22 -28
him im:11 -21 -6
him in:-22 -17 -31
him on:19 26 30
him over:10 12 23
him screaming:30 30 13
him straight:-21 -23 -22
him teh:-26 -30 -17
him that:22 31 43
him this:24 21 30
him to:-31 -34 -37
him tonight:-44 -38 -34
him two:18 20 25
him wen:20 25 -4
him what:-26 -13 -9
him with:4 15 -23
him … a:18 31 21
him … am:30 34 46
him … angry:23 21 -2
him … asked:26 16 -2
him … at:67 71 72
him … away:-44 -37 -29
him … been:24 25 -21
him … by:-39 -32 -32
him … come:-4 23 14
him … do:-48 -21 4
him … dont:-43 -6 -7
him … flex:15 32 0
him … for:-37 -36 -26
him … goin:42 15 -8
him … gone:41 43 43
him … good:-26 -16 -15
him … got:21 14 5
him … ground:37 39 -30
him … had:-29 -23 -14
him … he:-24 -24 -12
him … hes:22 13 12
him … him:26 27 29
him … himself:31 14 42
him … his:11 21 22
him … ill:63 69 54
him … im:-5 -8 -23
him … in:16 32 24
him … is:13 29 -5
him … it:-8 -20 -23
him … ive:23 20 -14
him … know:39 26 32
him … let:-24 -12 -5
him … me:6 23 -16
him … night:-22 -19 -4
him … on:1 25 -3
him … one:-25 -15 -15
him … out:6 23 9
him … said:-11 -32 -17
him … see:37 35 -3
him … since:33 22 5
him … stopped:37 36 40
him … swear:47 46 -14
him … take:-18 -32 -24
him … teh:28 40 55
him … tell:6 -23 -10
him … that:-29 -24 -11
him … this:-24 -14 -1
him … through:1 17 22
him … to:9 24 7
him … turn:21 24 28
him … up:46 34 45
him … was:30 41 33
him … went:24 -4 -3
him … where:36 39 47
him … wish:60 -2 -1
himself:61 71 13
himself and:18 19 36
himself at:-21 -17 -9
himself he:35 20 -13
himself if:22 25 -8
himself in:42 49 39
himself is:-42 -37 -22
himself most:33 37 -8
himself out:-34 -30 -23
himself that:-46 -23 -8
himself … a:-35 -32 -19
himself … and:31 13 -19
himself … days:32 36 -1
himself … dont:46 59 17
himself … he:35 18 32
himself … hes:64 59 73
himself … his:-4 8 -27
himself … i:-25 7 -24
himself … it:17 23 -3
himself … me:-26 -18 4
himself … nights:-23 -14 -7
himself … of:-21 -37 -25
himself … room:16 22 -13
himself … teh:5 20 25
himself … told:27 17 -4
himself … wen:26 10 -8
himself … what:15 27 0
hindi:-6 -5 -2
hindu:0 0 0
hinges:-1 -1 -1
hint:-3 -3 -1
hip:-29 -27 -24
hips:-9 -1 -1
his:26 38 39
his and:32 31 52
his arm:-42 -30 -18
his arms:33 35 9
his back:-24 -22 -18
his bag:-42 -42 -27
his bed:-34 -29 -22
his belt:-31 -32 -24
his bike:-20 -9 -4
his blazer:43 29 0
his boot:49 40 -6
his boots:33 38 -10
his cars:43 41 43
his chair:-22 -13 -9
his chest:68 59 55
his coffin:13 -35 -20
his cousin:31 2 -12
his dads:-22 -20 -18
his daughters:20 25 26
his dead:24 25 21
his dealers:-33 -4 -3
his door:26 26 36
his drip:22 22 23
his ex:48 36 41
his face:38 39 -30
his family:-30 -18 -8
his fathers:-21 -14 -9
his fingernails:32 36 35
his first:-30 -27 -16
his flat:16 24 36
his fone:-13 -22 -23
his for:-20 -11 -16
his gun:41 44 0
his hair:-23 -23 -25
his hand:-13 -25 -11
his head:-32 -37 -19
his headphones:40 47 48
his heart:-2 -2 -37
his insulin:38 35 50
his kids:51 55 -12
his lief:26 10 0
his mate:7 12 21
his meds:52 59 20
his mother:-22 -37 -36
his mums:62 41 16
his name:-24 -17 -7
his neck:82 74 71
his old:29 20 19
his razor:72 58 64
his roof:-26 -25 -19
his shotgun:21 27 25
his skull:37 39 -14
his sleap:20 27 -3
his soup:39 9 -21
his throat:-12 -12 -44
his usual:28 30 37
his watch:43 51 50
his way:58 52 8
his whole:40 24 36
his xanax:-22 -15 -10
his … a:76 62 70
his … after:27 30 31
his … an:-26 -30 -18
his … and:27 16 22
his … are:8 19 20
his … at:22 44 43
his … been:-15 -21 -15
his … before:-27 -19 -2
his … blue:-24 -25 -22
his … but:37 -7 2
his … by:-17 -21 -14
his … died:15 21 15
his … dont:47 15 -7
his … ends:25 12 -2
his … father:-21 -17 -5
his … for:-42 -31 -36
his … from:37 1 -15
his … god:41 -55 -45
his … gone:28 31 24
his … had:-20 -14 -11
his … hand:-30 -34 -30
his … he:15 24 22
his … hes:64 58 69
his … his:20 33 22
his … home:2 19 21
his … im:-33 -16 -19
his … in:-20 -29 -16
his … is:29 25 36
his … isnt:28 22 -20
his … its:-17 -63 -48
his … ive:49 56 49
his … last:21 8 -7
his … lief:-31 -24 -5
his … loud:-21 -16 -2
his … loved:25 30 29
his … morning:1 3 -35
his … my:-38 -27 -20
his … nights:-13 -3 -23
his … no:-33 -16 -24
his … not:1 -21 -9
his … one:37 31 -2
his … or:27 -3 -4
his … purple:55 58 54
his … round:29 34 37
his … said:87 53 40
his … says:24 27 24
his … she:61 40 7
his … shes:72 74 51
his … shouting:22 28 36
his … shut:-20 -16 -20
his … side:-20 -15 -9
his … since:-18 -20 -23
his … six:-46 -47 -23
his … stopped:-9 -17 -22
his … sunday:-42 -51 -32
his … tablets:2 0 -39
his … that:37 18 -1
his … theres:51 39 29
his … this:64 39 22
his … thought:33 34 37
his … to:31 14 -1
his … told:19 23 19
his … tonight:42 40 26
his … under:-29 -25 -22
his … up:-30 -11 -6
his … wallet:-24 -17 -12
his … was:3 29 33
his … watch:40 47 32
his … way:-16 -25 -23
his … weeks:29 6 5
his … wen:35 25 5
his … went:21 15 16
his … with:-7 -9 22
his … would:21 -8 -2
hissing:19 25 24
hissing voice:19 25 24
hissing … is:19 25 24
history:16 3 3
hit:11 19 -38
hit a:-29 -18 -6
hit by:22 -6 -2
hit her:46 27 40
hit me:23 14 -21
hit my:-37 -15 -12
hit since:34 51 0
hit teh:-67 -60 -44
hit … a:-17 -28 -5
hit … an:-12 -13 -31
hit … and:-25 -1 -7
hit … head:-57 -34 -10
hit … hour:-44 -47 -26
hit … i:-21 -13 -16
hit … im:-66 -25 -14
hit … in:-45 -37 -10
hit … left:-34 -30 -9
hit … lightning:30 0 0
hit … off:28 25 -13
hit … on:-9 -43 -8
hit … rehab:33 47 1
hit … teh:91 23 -14
hit … tomorrow:32 -17 -3
hit … was:77 28 -1
hit … with:28 -6 -8
hitch:1 9 0
hits:91 95 -20
hits and:28 7 -3
hits her:45 44 23
hits me:81 95 -43
hits … every:25 30 -1
hits … hes:-24 -17 -6
hits … im:-39 -24 -5
hitting:115 131 50
hitting her:33 33 48
hitting me:49 69 -59
hitting mum:42 48 57
hitting my:67 63 16
hitting … for:44 63 -1
hitting … head:70 73 42
hitting … in:23 30 19
hitting … off:38 41 35
hitting … on:26 24 -3
hitting … teh:22 23 36
hitze:-3 -2 -1
hiya:-7 -6 0
hoap:30 -65 -88
hoap i:103 -22 -11
hoap its:52 8 11
hoap left:46 -20 -8
hoap my:30 -15 -6
hoap no:70 7 7
hoap one:26 19 -2
hoap teh:15 -29 -26
hoap that:-23 2 -1
hoap thats:23 -23 -13
hoap u:14 45 42
hoap … a:-27 -7 -2
hoap … all:-35 10 7
hoap … and:1 -48 -15
hoap … doesnt:59 -6 -2
hoap … dont:14 -22 -6
hoap … get:44 -15 -3
hoap … go:26 -14 -4
hoap … heart:50 -21 -9
hoap … is:-72 -49 -39
hoap … it:61 30 28
hoap … ive:66 -14 -7
hoap … me:-9 -26 -6
hoap … my:-27 -16 -9
hoap … no:70 -3 -2
hoap … not:-41 -7 -2
hoap … see:-11 -21 -19
hoap … somebody:53 52 46
hoap … soon:15 -49 -27
hoap … stops:23 19 -2
hoap … teh:-22 -8 -7
hoap … these:25 17 -1
hoarded:33 28 -5
hoarding:-44 -34 -27
hoarding … and:-40 -33 -26
hoarse:-28 -22 -8
hob:-13 -8 -9
hobart:-14 -11 0
hobbies:-29 -11 -4
hobby:-7 -3 -2
hockey:-19 -23 -7
hof:9 -4 -2
hoist:-6 -6 -5
hola:-11 -2 -1
hold:25 28 18
hold a:10 25 35
hold ice:61 58 -1
hold it:5 7 22
hold my:43 20 -15
hold teh:14 16 26
hold … and:44 26 -19
hold … fone:32 33 34
hold … i:-43 -33 -9
hold … in:-22 -19 -15
hold … teh:32 28 -4
holding:-9 -32 -9
holding ice:28 -28 0
holding me:20 34 27
holding my:-26 -13 -2
holding on:34 31 27
holding teh:-29 -25 -19
holding … here:20 33 29
holding … i:-30 -31 -26
holding … knife:27 22 29
holding … sleeve:-20 -9 0
holding … teh:35 -12 -11
holding … to:30 17 12
holding … u:-20 -6 -8
holding … up:-50 -46 -39
holds:-22 -30 -27
holds me:46 34 -3
holds … against:45 29 -1
holds … teh:25 13 -5
hole:39 25 37
hole and:-24 -27 -26
hole bottle:47 58 59
hole … i:-24 -9 -5
hole … im:48 51 53
holiday:-12 -21 -10
holiday i:40 39 25
holiday … in:-18 -20 -10
holidays:-12 -5 3
holy:-16 -19 -18
holy water:-7 21 18
holy … teh:21 35 30
home:10 -5 -33
home after:-29 -13 -7
home alone:-62 -45 -10
home and:13 -12 -36
home at:56 55 47
home has:16 24 0
home help:18 27 30
home hes:24 30 40
home im:26 17 13
home its:33 23 -14
home ive:-25 -27 -21
home knows:27 -26 1
home nobody:10 -53 -32
home since:11 -36 -9
home teh:-42 -36 -38
home till:-53 -34 -17
home to:6 25 7
home today:-36 -24 -8
home what:24 23 33
home with:-47 -45 -28
home … all:45 27 -9
home … and:-31 -65 -47
home … at:6 -31 -19
home … did:-36 -15 -6
home … do:24 2 6
home … doesnt:37 46 50
home … dont:29 -11 -7
home … drank:22 -2 -1
home … four:17 22 -1
home … friday:-11 -40 -23
home … having:47 54 2
home … hes:2 10 22
home … i:4 -12 -33
home … im:10 -2 -29
home … in:4 -21 -20
home … into:21 19 20
home … is:-27 -24 -5
home … it:104 82 23
home … knows:5 -43 -21
home … my:-20 6 -25
home … night:-27 -21 -1
home … off:37 39 35
home … on:20 6 16
home … one:25 -14 -9
home … out:63 66 49
home … said:-22 -11 -15
home … six:72 73 62
home … sunday:-31 -20 -6
home … teh:-2 -24 -23
home … to:29 31 42
home … tonight:-52 -38 -15
home … want:39 21 -2
home … ward:22 -2 -2
home … will:39 38 38
home … with:-28 -11 -6
home … wont:39 35 59
homes:9 8 8
homework:-57 -48 -25
honest:31 -28 -31
honest answer:-20 -17 -6
honest with:22 -14 -6
honest … i:48 -1 -1
honest … in:48 -1 0
honest … no:-20 -15 -4
honest … on:-40 -14 -8
honest … u:25 0 0
honest … was:30 -3 0
honestly:0 0 0
honesty:0 -1 -3
honey:-4 -2 -1
honeymoon:-1 -2 -1
honor:-3 0 -1
honour:45 51 58
honour i:54 52 51
honoured:49 27 24
hood:-38 -26 -19
hoodie:23 13 16
hook:-1 4 14
hoops:-7 -9 -9
hoot:0 0 0
hoover:16 -27 -10
hoovered:-2 -1 0
hoovering:-22 -10 -13
hoped:47 39 9
hoped to:44 13 19
hoped … be:106 -18 -2
hopeful:-16 -18 -6
hopefully:-40 -36 -28
hopeless:38 -33 -22
hopeless … i:-27 -9 -3
hopes:32 25 13
hoping:124 -29 -34
hoping i:83 -26 -17
hoping not:46 49 53
hoping one:-24 23 -3
hoping teh:20 -20 -11
hoping to:-54 -10 -3
hoping … a:-39 -6 -3
hoping … cancer:47 0 0
hoping … come:40 -35 -26
hoping … dont:119 -32 -24
hoping … gets:25 -2 -1
hoping … it:45 41 -1
hoping … lorry:24 -10 -4
hoping … takes:19 -24 -9
hoping … to:37 39 47
hoping … tomorrow:91 -2 -1
hoping … wont:2 -36 -17
horas:-38 -2 -1
hormones:-20 -19 -15
horoscope:5 29 32
horoscope … big:5 29 32
horoscope … changes:5 29 32
horrible:8 -25 -15
horror:-29 -20 -15
horrors:-4 -2 -3
horse:19 -7 -12
horse first:64 0 0
horse … bet:64 0 0
horse … in:58 -2 -2
horses:-20 -13 -10
hose:82 82 75
hose is:29 30 29
hose … a:27 29 27
hose … teh:33 32 19
hosepipe:36 45 47
hosepipe … it:-20 -19 -6
hosepipe … teh:26 37 43
hospice:-8 4 -17
hospital:-61 -77 -57
hospital on:16 -21 -6
hospital … it:30 1 5
hospital … my:-24 -11 -6
hospitals:-19 -16 -42
host:-13 -6 -1
hostage:-2 -3 -1
hostel:30 31 30
hostel and:-21 -16 -11
hostel roof:56 57 52
hostel with:26 16 -1
hostel … is:21 20 21
hostels:-6 -2 -3
hosting:-5 -2 -2
hot:-21 -5 -28
hot and:26 26 5
hot he:14 15 43
hot water:-16 -26 -27
hot … and:9 27 12
hot … bottle:-36 -27 -12
hot … cold:-22 -21 -6
hot … my:42 57 -3
hot … on:27 32 18
hot … red:32 40 -13
hot … to:41 48 7
hotel:3 0 0
hotel by:-24 -26 -25
hotel … a:27 33 28
hotel … cliffs:-23 -21 -22
hotel … one:35 30 38
hotel … teh:-24 -36 -31
hotels:0 -3 -4
hour:33 18 21
hour ago:107 109 89
hour and:53 29 14
hour back:9 23 25
hour before:38 41 28
hour i:2 -36 -19
hour ive:33 34 33
hour not:28 -8 -2
hour of:39 34 21
hour on:-25 -23 -8
hour since:42 43 48
hour … and:25 31 40
hour … can:-32 -36 -33
hour … feeling:-35 -33 -38
hour … hav:17 25 -6
hour … he:27 25 25
hour … head:-24 -14 -12
hour … it:-23 -14 -12
hour … ive:-53 -47 -31
hour … know:6 13 -28
hour … my:48 46 44
hour … said:47 0 1
hour … shes:-81 -68 -56
hour … sleepy:-35 -33 -38
hour … teh:67 30 28
hour … to:-23 -13 -5
hours:-26 -25 -10
hours at:-28 -28 0
hours away:21 6 5
hours im:-28 -20 -15
hours its:42 39 26
hours last:16 32 35
hours … and:-21 -11 -8
hours … in:19 26 34
hours … not:-27 -19 -13
hours … teh:37 53 71
hours … week:24 35 36
house:-24 -31 -21
house and:7 11 29
house in:3 20 -10
house teh:-33 -25 -21
house to:17 34 46
house would:21 5 -1
house … and:-62 -68 -48
house … asleep:30 31 51
house … be:25 25 24
house … empty:51 52 41
house … for:8 16 22
house … go:46 58 51
house … her:-26 -25 -25
house … him:1 22 12
house … i:21 13 -4
house … ill:21 29 43
house … im:31 26 34
house … ive:28 -6 -4
house … kil:23 26 9
house … knife:14 13 36
house … more:-18 -15 -23
house … my:-33 -26 -17
house … myself:-62 -53 -32
house … on:-32 -44 -36
house … shes:-21 -23 -4
house … teh:-24 -32 -24
house … there:-20 -21 -22
house … three:-24 -29 -7
house … to:6 28 7
housekeeping:-1 5 -3
housemate:-10 0 3
housemates:35 46 36
housemates are:47 40 36
houseplant:-20 -24 -2
houses:2 27 43
housing:-7 -3 3
how:-12 14 -11
how and:19 24 40
how calm:40 37 40
how can:-45 -10 -8
how did:1 -35 -18
how do:-56 -49 -30
how far:29 5 14
how he:-22 -24 -8
how id:87 112 -1
how ill:31 29 25
how im:15 -14 -25
how long:52 42 58
how much:-37 -22 -37
how my:-24 -11 -5
how nice:35 -32 -26
how one:12 22 -1
how strong:5 20 -2
how teh:-28 -8 -10
how they:-24 -17 -4
how to:12 2 33
how u:-26 -15 -10
how … am:21 21 6
how … and:23 31 29
how … are:-32 -17 -12
how … be:65 28 37
how … call:27 25 3
how … come:-26 -24 -10
how … did:-29 -30 -17
how … die:63 57 63
how … do:27 48 -16
how … end:-23 -18 -17
how … feel:-31 -27 -17
how … for:32 25 -5
how … get:12 20 15
how … go:51 38 -9
how … i:-31 -10 -22
how … in:20 25 0
how … is:-22 10 -20
how … itd:56 16 -26
how … its:33 23 33
how … ive:22 18 23
how … kil:41 48 -23
how … know:43 27 24
how … man:25 3 3
how … myself:29 34 -16
how … put:21 14 2
how … say:7 23 25
how … see:41 49 50
how … stop:-25 -24 -25
how … stopped:-17 -22 0
how … take:26 36 34
how … teh:36 30 31
how … that:13 37 -5
how … this:32 34 15
how … through:-28 -10 -4
how … til:52 5 5
how … to:-39 -6 -7
how … u:5 -44 -37
how … use:30 27 29
how … wake:-20 -19 -17
how … walk:35 42 0
how … would:23 15 -8
howled:-21 -12 -9
howling:-3 -6 -4
hows:-29 -2 -29
hows everyones:-15 -7 -22
hows … monday:-15 -7 -22
howth:0 -1 1
hoy:-71 -9 27
hr:0 -12 5
hrs:80 78 67
hubby:-26 -16 -37
hubby … and:-37 -28 -20
hubbys:17 1 8
huff:-1 -1 -1
hug:-27 -17 -7
huge:-5 -13 -14
hugged:9 -9 1
hugged me:-13 -25 -16
hugged teh:27 2 1
hugged … longer:23 2 4
hugged … than:23 2 4
hugging:-2 0 0
hugs:-4 -9 -5
hull:-5 -5 -5
hum:-5 -11 -2
human:7 2 -22
human … teh:55 22 -19
humming:61 49 50
humming in:48 30 22
humming … my:70 8 8
hummus:-6 -7 -5
humour:3 9 -8
hums:-14 -14 -7
hun:-1 1 -1
hund:-28 -21 -13
hundred:5 -3 -4
hundred … thirty:40 42 36
hundreds:-13 -9 -9
hung:-8 17 24
hung myself:43 45 38
hung up:-6 11 39
hung … and:36 33 37
hung … curtains:-27 -26 -25
hung … im:11 5 26
hung … lights:-20 -21 -16
hung … on:33 35 31
hung … teh:34 29 30
hunger:-2 -2 -4
hungry:-27 -6 14
hungry not:20 26 -1
hunting:28 37 47
hunting knife:74 56 57
hurling:-14 -5 -6
hurry:58 17 32
hurry … and:26 4 7
hurt:52 36 8
hurt a:17 31 -3
hurt any:17 23 21
hurt her:17 15 -31
hurt herself:-23 -11 -3
hurt i:-14 -23 -9
hurt is:23 19 -1
hurt its:-34 -20 -12
hurt ive:-33 -14 -9
hurt me:-88 -47 -30
hurt my:50 78 -32
hurt myself:-55 -126 -58
hurt teh:16 24 17
hurt to:25 37 -7
hurt yourself:-26 -14 -3
hurt … a:-19 -26 -4
hurt … and:-15 -25 -18
hurt … at:55 55 -13
hurt … baby:-48 -24 -10
hurt … bad:-11 23 -2
hurt … but:25 25 0
hurt … i:-22 -29 -55
hurt … id:33 -19 -8
hurt … is:26 -6 24
hurt … its:-4 -17 41
hurt … my:-38 -22 -6
hurt … no:-65 -41 -14
hurt … on:15 35 24
hurt … today:35 -14 -5
hurt … tonight:-6 -22 -19
hurt … u:30 29 39
hurting:53 47 -45
hurting my:58 55 -13
hurting myself:89 49 -4
hurting … baby:56 61 0
hurting … i:-22 -12 -2
hurting … in:56 77 -5
hurts:82 64 67
hurts and:-48 -28 -34
hurts me:57 49 -6
hurts … on:27 34 -13
husband:9 10 -12
husband and:37 7 -20
husband found:-26 -20 -8
husband has:63 64 55
husband hits:35 37 -5
husband in:-22 -28 -18
husband is:58 73 58
husband ive:22 32 -8
husband packed:26 8 6
husband says:-28 -28 -7
husband would:61 -11 -2
husband … and:-28 8 -2
husband … had:13 20 22
husband … he:-4 -32 -8
husband … her:49 57 63
husband … here:22 -19 -18
husband … him:32 -14 -11
husband … i:-15 -33 -14
husband … in:12 20 -14
husband … its:-24 -32 -20
husband … me:8 15 28
husband … mother:29 35 0
husband … my:-34 -29 -8
husband … of:-22 -18 -17
husband … on:5 16 22
husband … out:-21 -13 0
husband … over:-22 -10 -6
husband … put:24 32 0
husband … saying:32 33 -1
husband … up:55 38 17
husbands:9 16 -10
husbands … i:35 40 6
husbands … teh:-14 -26 -13
husbands … to:-22 -13 -2
hut:0 0 0
hutch:-1 -1 -2
hvae:16 23 22
hyacinths:0 1 2
hyderabad:-5 -1 -1
hygiene:-5 -3 -3
hymn:21 20 22
hymns:-14 -18 -19
hypocaust:0 0 1
hypocrite:1 4 -1
hypothetically:36 54 -3
hypothetically how:41 41 5
hypothetically if:5 21 -1
hypothetically … someone:12 24 -1
hypothetically … was:3 23 -1
hysterical:3 10 23
hysterical … teh:9 5 26
i:7 -2 -4
i a:16 -18 -20
i agree:28 38 -9
i almost:-24 -13 -9
i am:7 23 5
i and:4 -2 -23
i are:-48 -33 -22
i ask:86 57 6
i asked:37 13 -12
i attempted:40 57 -5
i be:-25 -22 -16
i began:28 14 -9
i believe:-13 -9 -20
i bit:63 49 36
i bleed:12 22 -4
i booked:14 24 26
i bother:21 -7 -6
i bought:30 60 35
i break:18 22 28
i bring:54 -14 -17
i brought:27 38 19
i burn:10 20 9
i burned:-31 -25 -18
i burnt:-38 -24 -6
i buy:25 32 -21
i call:-17 -26 -23
i called:-21 -11 -5
i came:-50 -29 -39
i cannot:-10 19 20
i care:11 21 1
i carried:27 21 -4
i carry:-27 -17 -28
i carved:44 50 -5
i checked:85 83 75
i choose:65 -2 8
i cleaned:-14 -23 -9
i cook:64 63 -1
i could:19 -23 -2
i count:38 27 30
i cried:-27 -25 -31
i cross:79 -24 -8
i cut:70 84 11
i danced:-30 -16 -8
i decide:45 5 -6
i decided:-68 -21 -12
i depart:55 47 39
i deserve:76 57 -6
i did:45 35 59
i didnt:19 -31 -41
i die:157 144 115
i died:113 38 39
i disappeared:21 -1 -1
i do:17 38 17
i dont:7 -47 -60
i drank:0 -2 24
i dream:41 3 -9
i drink:-8 -27 -22
i dropped:-13 -27 -9
i drove:8 -28 -13
i drown:4 3 21
i eat:-10 -13 -21
i end:64 69 107
i envy:69 -9 -5
i fed:31 29 36
i feel:21 -23 -51
i fell:14 29 14
i felt:-49 -40 -17
i figured:28 5 8
i find:-41 -31 -10
i finished:23 -17 -3
i first:-25 -15 -13
i fix:-50 -52 -48
i fly:64 1 1
i fone:-20 -14 -15
i forgive:67 68 62
i forgot:-48 -25 -17
i found:-16 -11 -51
i gag:36 33 31
i get:9 -10 -46
i give:68 66 59
i go:72 79 80
i got:-29 -69 -73
i grew:33 25 -3
i had:-4 -26 -14
i hadnt:-49 -20 -18
i hand:63 27 22
i hang:77 81 82
i hardly:-48 -46 -40
i hate:-18 1 -31
i hav:19 19 24
i havent:-8 -33 -43
i having:-36 -19 -1
i hear:-12 -26 -48
i held:76 39 37
i help:33 3 -18
i her:-53 -44 -16
i here:66 34 36
i hid:18 66 44
i hide:26 -13 -7
i hit:52 32 -9
i hoap:-29 -56 -37
i hoped:-45 -16 -2
i hugged:12 19 22
i hung:31 34 27
i hvae:16 23 22
i i:-22 -43 -18
i imagine:39 9 -2
i injected:26 29 32
i intend:73 77 32
i ironed:26 27 0
i ive:45 50 47
i jmup:96 98 96
i jumped:36 21 35
i keap:32 31 -2
i keep:43 30 16
i kept:-26 -23 -9
i kil:28 21 125
i killed:44 54 24
i knew:-40 -13 -4
i know:-7 1 22
i last:-40 -24 -15
i leave:47 66 15
i left:-97 -54 -45
i let:-35 -20 5
i lie:48 -5 -24
i lied:87 103 42
i liked:35 19 24
i lit:47 44 37
i live:71 48 -27
i look:-28 -93 -57
i loved:15 13 20
i m:64 63 67
i made:-37 -23 -5
i make:30 -9 -36
i may:-17 -9 -26
i mean:24 44 18
i meant:17 49 63
i mention:25 27 -2
i might:35 -34 -23
i mind:3 -23 -2
i miss:-50 -32 -23
i missed:-20 -15 -10
i moved:25 35 0
i my:-43 -31 -18
i narcanned:23 18 18
i nearly:-48 -10 -27
i need:24 45 46
i needed:-41 -28 -6
i no:98 32 -23
i nodded:54 54 52
i noticed:-40 -9 -4
i off:48 37 48
i once:-46 -29 -16
i opened:-35 -9 -7
i ought:82 36 -11
i over:51 -15 -6
i overdose:89 115 104
i overdosed:-5 -24 -15
i owe:-32 -22 -22
i owed:-29 -15 -8
i paid:42 42 40
i passed:-21 20 -18
i pinch:38 40 44
i plan:44 50 35
i pointed:-33 -36 -37
i pour:15 27 -6
i poured:39 -10 -6
i pray:55 -25 -16
i press:6 24 -3
i promise:-31 -21 -12
i promised:68 13 31
i pull:38 49 39
i put:6 -3 22
i quit:23 14 31
i rather:15 25 -2
i read:-26 -31 -8
i reckon:28 29 42
i reckoned:45 52 58
i regret:25 -27 -14
i relapsed:-61 -30 -13
i remember:-55 -48 -44
i report:27 39 -2
i ride:-42 -19 -6
i ring:-21 -11 -5
i said:33 -3 18
i saved:49 25 35
i saw:8 33 -5
i say:-5 -23 -59
i screamed:-21 -18 -16
i sed:30 28 4
i see:-28 -32 -53
i self:-27 -16 -1
i send:-32 -31 -27
i set:51 40 43
i shall:68 71 99
i shant:51 67 62
i shoot:10 6 26
i shot:14 18 24
i should:30 -6 -54
i shouldnt:-22 -17 -7
i shouted:-26 -16 -17
i signed:23 26 32
i sit:4 3 -35
i slashed:35 31 26
i slept:-33 -23 -11
i slipped:0 -29 -22
i smiled:80 60 64
i sold:-46 -26 -13
i sort:22 -15 -18
i spent:-15 -17 -22
i spoke:29 12 -7
i sponsor:18 22 -14
i stand:-40 -24 -25
i start:-49 -45 -46
i started:-32 -42 -38
i stay:20 13 15
i stayed:-51 -15 -5
i step:58 40 45
i stood:-47 -44 -47
i stop:20 3 -11
i stopped:17 49 36
i suppose:43 44 29
i swallow:48 59 75
i swallowed:66 72 67
i swear:40 70 18
i switch:-21 -14 -8
i take:16 25 6
i teh:-26 -78 -50
i tell:0 -31 -110
i texted:54 4 17
i thank:-21 -25 -16
i that:58 17 15
i think:8 -15 -42
i thought:-57 -21 1
i threw:36 -53 -46
i ticked:28 -7 -1
i tied:18 31 43
i to:-47 -27 -6
i told:-30 -35 -40
i touched:16 36 2
i train:-22 -8 -4
i tried:46 45 31
i turn:-28 -12 -6
i turned:-45 -40 -2
i type:65 16 30
i typed:72 10 -11
i use:0 -2 -32
i used:-7 -23 -36
i usually:-45 -35 -14
i wait:33 33 44
i wake:-10 5 -71
i walked:23 20 -14
i wana:14 30 -26
i want:44 72 -26
i wanted:-20 -22 41
i was:3 -56 -1
i wasnt:40 -5 24
i watched:-17 -23 -12
i watered:-20 -6 -3
i went:-21 -16 -17
i were:29 -8 -38
i werent:108 2 -2
i will:13 16 21
i wish:3 4 -52
i with:29 16 19
i woke:-26 -30 -22
i wont:61 66 83
i wore:-23 -13 -7
i worked:-29 -6 14
i would:-25 -7 -38
i wouldnt:32 -35 -30
i write:25 1 18
i wrote:-5 -26 -14
i … a:20 0 -21
i … able:-33 -12 -14
i … about:-2 29 -19
i … above:15 30 1
i … add:-24 -14 -10
i … after:42 31 -10
i … ahead:70 40 32
i … alcohol:-21 -10 -8
i … alife:50 -9 23
i … allowed:4 26 -6
i … alone:66 68 9
i … am:-40 -41 -55
i … and:15 34 33
i … angry:-27 -4 -4
i … another:36 35 41
i … anymore:70 18 22
i … anyone:22 -18 -9
i … anything:19 24 2
i … are:-27 -9 -9
i … arms:29 44 52
i … around:12 -25 -22
i … as:-11 -18 -35
i … asking:23 -28 -6
i … assessment:17 25 0
i … at:7 -17 -20
i … ate:24 0 -1
i … awake:-30 -14 -6
i … away:91 39 38
i … baby:50 -30 -15
i … back:-7 23 21
i … be:31 25 51
i … because:13 -23 -40
i … been:9 -4 -20
i … before:7 21 38
i … begun:30 39 -4
i … behind:-21 -32 -20
i … being:14 31 24
i … believe:2 -26 -4
i … belt:29 29 -25
i … between:-45 -7 -10
i … bicycle:-28 -20 0
i … bike:-24 -7 -2
i … bit:74 107 97
i … bits:13 25 -1
i … blade:0 8 -30
i … bleach:-30 -28 5
i … blue:-50 -37 -34
i … born:50 -11 -4
i … both:-26 -19 -13
i … bottle:-27 -11 0
i … bowl:-31 -16 -8
i … boyfriend:-37 -26 -5
i … breakfast:2 10 -20
i … breathe:8 -19 -23
i … breathing:35 24 -13
i … bring:-29 -12 -14
i … brother:-26 -24 -15
i … bruises:31 32 -21
i … burden:46 0 0
i … burn:-30 -4 -11
i … but:-25 -32 -27
i … by:22 14 -14
i … bye:22 27 30
i … call:-24 -12 -14
i … candles:-36 -31 -24
i … cans:-67 -9 -7
i … cant:-30 -16 7
i … car:-25 -26 -42
i … card:-32 -27 -19
i … care:31 15 -52
i … carried:33 -6 -4
i … catch:7 29 40
i … cats:62 0 -3
i … caught:-23 -22 -11
i … cereal:20 29 2
i … chair:31 32 14
i … choose:70 -5 -2
i … choosing:25 17 -7
i … cigarette:42 15 0
i … climb:-19 -22 -9
i … climbed:17 20 23
i … close:-49 -45 -9
i … coat:35 12 9
i … coffee:15 29 32
i … cold:-32 -5 1
i … comes:56 -5 -3
i … complain:59 -1 -1
i … cos:24 23 22
i … could:-46 -1 14
i … count:-13 9 22
i … counting:37 52 55
i … courage:-42 -35 -6
i … craving:-43 -8 -6
i … cry:-21 -16 -4
i … crying:-43 -24 -11
i … cuffed:56 46 49
i … cut:47 57 79
i … cutting:97 106 -2
i … dads:36 40 39
i … date:-63 -56 -38
i … daughter:33 -7 -2
i … daughters:-24 -11 -12
i … day:31 7 7
i … daylight:20 21 -23
i … days:-7 -24 1
i … dead:89 35 -27
i … death:-7 46 -5
i … debt:58 4 3
i … decided:32 22 -17
i … deep:12 28 17
i … delete:44 18 -10
i … dentist:-20 -12 -16
i … didnt:-38 -3 -2
i … die:53 53 -7
i … died:31 14 17
i … dig:0 22 -7
i … disappear:26 -35 -9
i … disappointed:43 3 -17
i … disgusting:24 -11 -9
i … do:21 2 4
i … does:43 11 -1
i … doing:14 -26 -35
i … done:-47 -18 -19
i … dont:-22 12 13
i … dose:19 32 40
i … double:36 20 15
i … down:25 0 -1
i … dream:41 0 0
i … dress:1 2 -20
i … drink:-43 -21 15
i … drinking:-34 -37 -15
i … drive:7 -22 -19
i … driving:-25 -25 -12
i … dropping:13 17 30
i … drown:36 17 21
i … drunk:55 -7 -4
i … dying:-28 -23 -15
i … each:39 5 15
i … early:-22 -12 -12
i … easy:32 -3 -4
i … eaten:43 38 3
i … eight:21 28 17
i … empty:-56 -42 -37
i … end:6 20 -78
i … ending:44 36 20
i … enjoy:-38 -11 -2
i … enjoying:29 47 49
i … entire:31 19 31
i … envy:83 -1 0
i … every:81 41 30
i … everyone:42 19 11
i … everything:48 18 15
i … exactly:22 22 33
i … exist:121 61 62
i … existing:32 -6 -2
i … expect:25 -3 0
i … face:-37 -31 -12
i … faint:14 19 37
i … family:30 -26 -15
i … far:43 23 36
i … farewell:20 31 27
i … fat:10 31 4
i … feed:30 29 26
i … feel:-1 6 26
i … feeling:-39 -32 -12
i … feet:-7 -27 -11
i … felt:43 -24 -5
i … fighting:5 -40 -28
i … fill:-25 -13 -1
i … find:-36 -41 -57
i … fine:20 33 51
i … finished:62 85 88
i … fire:44 42 52
i … fit:41 25 -19
i … five:40 46 43
i … flat:21 10 14
i … floor:25 26 21
i … flush:40 -1 0
i … fond:32 8 6
i … for:6 28 -9
i … forever:50 8 19
i … forget:-27 -30 -26
i … forgetting:9 11 32
i … forgive:12 20 24
i … forgot:77 -5 -1
i … forgotten:-24 -16 -3
i … fortnight:42 39 0
i … found:-5 -8 -21
i … four:50 15 20
i … friday:40 7 11
i … frightened:60 37 23
i … from:57 39 30
i … full:29 31 18
i … ghost:60 -14 -8
i … give:4 -30 -32
i … giving:-44 -36 -13
i … glad:-25 -26 -7
i … go:38 55 24
i … god:54 -60 -44
i … goldfish:37 6 3
i … gone:19 -54 -23
i … good:29 3 22
i … goodbye:27 41 26
i … goodnight:29 40 42
i … got:0 24 31
i … grand:34 28 21
i … guilty:-19 -19 -25
i … had:-10 -5 -35
i … hand:22 18 22
i … hands:-22 -6 -6
i … hang:-2 11 33
i … happy:-11 29 30
i … harmed:-37 -25 -3
i … has:-33 -19 -11
i … hav:-26 -23 -38
i … havent:-27 -12 -1
i … he:11 5 -58
i … headache:-34 -14 -7
i … hear:42 22 31
i … hearing:39 43 42
i … heart:52 8 21
i … hello:28 -7 -4
i … help:16 33 53
i … her:26 -5 -1
i … here:48 27 23
i … heroin:-27 -18 -7
i … hes:-42 -20 -2
i … high:-58 -45 -36
i … him:8 26 14
i … hit:38 6 -22
i … hoap:50 10 -24
i … hold:18 33 61
i … home:33 -14 -21
i … honest:-26 -7 -8
i … hoped:39 12 17
i … hoping:42 -8 -3
i … hot:6 7 -28
i … hotel:10 24 26
i … hour:11 -27 -24
i … how:17 -20 -31
i … hug:-22 -16 -10
i … hurt:73 47 21
i … i:15 22 10
i … ice:32 16 2
i … id:53 23 62
i … if:-46 0 -2
i … ill:-26 -16 -25
i … in:1 5 34
i … insulin:28 22 31
i … intend:32 45 25
i … is:60 42 16
i … it:51 44 34
i … ive:-18 -40 -23
i … jealous:101 -5 -3
i … jmup:23 22 14
i … joining:-15 -17 -24
i … jumping:45 53 14
i … k:30 27 -19
i … keep:-4 36 37
i … kept:33 36 30
i … kettle:32 3 5
i … keys:-24 -1 -2
i … kids:27 41 23
i … kil:77 96 -65
i … killing:-6 -41 -9
i … knew:-38 -24 -12
i … know:-29 -5 -15
i … land:-38 -32 -25
i … last:85 69 42
i … laying:-21 -16 -8
i … leaving:5 25 30
i … left:-71 -48 -39
i … let:46 56 49
i … letter:-37 -28 -17
i … lief:18 51 35
i … lighter:29 -1 3
i … line:51 20 23
i … lips:-21 -19 -18
i … list:6 26 -2
i … little:-25 -23 -10
i … live:-49 -3 23
i … living:-22 6 14
i … load:-30 -25 -11
i … log:-5 -17 -40
i … logging:-25 -13 -17
i … long:2 23 -12
i … longer:6 -12 -21
i … look:15 -51 -31
i … looking:-38 -15 0
i … lose:-22 -13 -5
i … love:-23 12 16
i … lucky:55 -6 0
i … made:33 26 36
i … make:58 23 40
i … man:-34 -31 -16
i … many:-22 -10 2
i … me:36 54 21
i … mean:129 85 30
i … meant:24 41 44
i … mess:-34 -36 -23
i … messages:26 41 -14
i … methadone:-27 -11 -9
i … midnight:16 25 -1
i … might:-21 -9 -3
i … milk:-21 -16 -12
i … mind:-8 -29 -18
i … minutes:21 22 22
i … mistake:34 -15 -1
i … mixing:-35 -18 -6
i … monday:19 11 -27
i … month:40 -2 -1
i … more:24 10 17
i … morning:23 24 33
i … most:12 -29 -16
i … mouthful:21 -8 -9
i … mums:38 27 24
i … murder:20 23 -4
i … music:-21 -6 -4
i … myself:9 54 54
i … name:-20 -3 -3
i … nan:57 -12 1
i … nap:-30 -7 0
i … nearly:52 -19 -11
i … need:-40 -38 -17
i … needing:21 4 7
i … neva:9 -1 24
i … next:20 -11 -14
i … nice:22 23 32
i … night:83 70 20
i … nights:52 -2 -12
i … no:-32 -63 -38
i … nobody:-14 -26 -62
i … nodding:39 35 52
i … none:-31 -40 -14
i … not:-18 -38 -29
i … note:8 11 21
i … notes:-27 -19 -18
i … nothing:44 34 -4
i … noticed:-21 -10 -2
i … number:23 -28 -16
i … nurse:40 57 20
i … of:40 8 7
i … off:52 61 82
i … old:-42 -45 -33
i … on:23 30 10
i … once:5 27 14
i … one:7 -18 -21
i … onions:13 26 25
i … open:-23 -14 -7
i … opened:71 50 60
i … or:-29 -74 -39
i … organised:54 63 42
i … other:23 -15 -6
i … ought:24 2 -19
i … out:8 22 1
i … outlived:27 22 0
i … over:-13 -27 -41
i … overdose:-32 -27 -13
i … own:52 64 -3
i … packets:44 51 50
i … pain:-20 -32 -4
i … past:56 33 18
i … peace:61 36 41
i … peaceful:-2 7 23
i … people:35 28 63
i … person:36 -17 -7
i … pick:40 26 27
i … picture:24 -4 -1
i … picturing:21 19 -39
i … pills:-5 -15 -30
i … place:56 45 37
i … plan:45 3 -20
i … plans:-17 -21 -16
i … platform:108 111 99
i … play:-28 -17 -6
i … poison:58 70 33
i … porridge:-15 -29 -20
i … post:-25 -11 -8
i … posted:13 29 38
i … prayed:-29 -13 -13
i … pretend:-4 -24 -12
i … priest:21 17 17
i … promise:40 40 -12
i … pull:22 -1 -3
i … pulling:53 54 57
i … put:39 56 5
i … questions:21 16 -1
i … quiet:-25 -12 -6
i … rather:38 8 -1
i … read:-46 -25 -18
i … realy:37 39 -2
i … reason:41 28 -1
i … recall:6 13 24
i … relapsed:-41 -4 -2
i … remember:-51 -31 -24
i … rest:-40 -10 -11
i … restful:26 -8 -7
i … right:18 6 34
i … ring:-22 -10 -9
i … rite:50 58 -3
i … road:29 7 10
i … roof:54 53 56
i … rope:-44 -45 -37
i … round:-39 -47 -24
i … rouse:38 53 46
i … run:2 -27 -12
i … rung:57 19 27
i … running:33 33 53
i … said:48 48 -13
i … saving:71 78 1
i … say:-36 -24 7
i … saying:18 25 -9
i … says:39 18 -14
i … scard:55 25 58
i … school:-39 -44 -18
i … sectioned:44 -1 0
i … seeing:-21 -10 -27
i … seize:21 24 -8
i … seizure:51 59 54
i … self:-9 -29 -2
i … send:-41 -42 -32
i … set:30 23 26
i … settled:44 37 16
i … seventy:45 50 28
i … shake:75 48 37
i … shaking:-26 -15 -9
i … sharpened:29 30 30
i … she:-28 9 4
i … sheep:23 27 29
i … shell:-7 2 -21
i … sherry:37 -9 -6
i … shes:13 22 7
i … shift:20 31 8
i … shifts:37 32 -20
i … shooting:31 45 -9
i … shop:-25 -18 -5
i … should:57 -16 -12
i … sick:57 70 74
i … sing:-24 -12 -11
i … sit:-23 -25 -16
i … sitting:-6 38 14
i … sleep:-38 -18 5
i … smell:47 38 23
i … smiling:-17 -27 -16
i … some:-27 -25 -7
i … someone:-21 5 -13
i … somewhere:41 32 30
i … son:-40 -15 -1
i … soon:30 7 -22
i … sooner:34 -15 -16
i … sorry:-56 -36 -34
i … sort:3 40 -3
i … sound:24 37 34
i … sounds:-41 -14 -2
i … spare:51 -7 -6
i … speaking:32 38 39
i … spoiling:15 16 23
i … stand:-11 -26 -24
i … standing:6 17 31
i … stars:25 27 33
i … started:59 25 5
i … starting:-24 -19 -17
i … stay:26 43 50
i … stayed:59 5 7
i … staying:12 35 37
i … step:81 112 91
i … stood:21 -8 -18
i … stop:-73 -40 -55
i … such:47 26 25
i … suicidal:18 31 -15
i … suicide:24 43 -26
i … sunday:32 26 47
i … sure:-36 -9 -36
i … surgery:57 -2 -1
i … surplus:49 -7 0
i … survive:65 34 24
i … swallowed:20 -21 -9
i … swim:115 106 114
i … switch:-26 -20 -1
i … ta:7 5 24
i … tablet:75 52 -2
i … tablets:35 39 34
i … taken:52 60 50
i … takin:3 11 -32
i … talk:43 32 18
i … talked:-21 -5 -6
i … talking:-56 -26 -7
i … taste:24 -26 -26
i … tea:36 30 29
i … teacher:23 0 0
i … teenager:-10 27 -1
i … teh:22 29 24
i … tell:-39 -14 2
i … telling:8 22 22
i … ten:40 38 8
i … thank:24 -34 -20
i … that:-15 -61 -72
i … thats:5 -23 12
i … their:-22 -7 -6
i … them:7 -24 -6
i … there:21 -53 -78
i … theres:74 -4 8
i … they:85 45 48
i … theyd:21 -25 -13
i … theyre:13 28 27
i … thighs:38 46 -6
i … thing:12 27 35
i … things:0 -23 -17
i … thinking:-12 -39 -42
i … third:-18 -36 -29
i … thirty:41 30 35
i … those:-26 5 5
i … thoughts:-2 -37 -15
i … three:-17 -24 -24
i … throw:26 -5 3
i … thursday:13 20 22
i … til:17 29 3
i … till:33 38 25
i … times:16 31 -11
i … tired:3 -10 34
i … toast:-23 -16 -10
i … today:-28 -32 -37
i … told:-33 -31 -34
i … tomorrow:-9 -48 -42
i … tonight:104 86 88
i … took:30 35 31
i … tried:37 53 -5
i … truth:-26 -17 -8
i … try:26 17 18
i … tuesday:-21 -17 -6
i … turn:63 25 25
i … turned:-20 -18 -21
i … turning:26 31 20
i … two:15 22 19
i … type:35 42 35
i … u:6 31 27
i … unalive:33 -12 -7
i … uncle:36 23 39
i … under:6 0 26
i … understand:-60 -38 -23
i … upset:72 -4 -3
i … upstairs:17 24 22
i … urge:-9 -35 -3
i … us:25 23 -1
i … use:-36 -46 -2
i … using:-27 -41 -26
i … wait:7 33 49
i … waiting:-19 -27 -6
i … wake:49 48 10
i … waking:25 23 20
i … walk:64 61 51
i … walked:57 49 -5
i … want:24 3 30
i … wanted:26 16 -33
i … wanting:27 36 -30
i … warm:29 16 13
i … wasnt:8 -28 -20
i … watching:-27 -24 -19
i … water:25 10 -12
i … way:-21 2 1
i … wednesday:104 82 72
i … week:-31 -9 0
i … weekend:-24 -32 -20
i … wen:-19 -18 -25
i … went:-28 -17 -5
i … were:23 -23 -20
i … what:57 48 72
i … whatever:46 4 -3
i … whats:45 33 49
i … whenever:42 19 -1
i … where:33 45 19
i … which:56 48 56
i … while:-30 -9 -24
i … who:-68 -37 -39
i … whoever:-35 -41 -21
i … whole:-32 -25 6
i … wife:36 30 40
i … will:3 17 -26
i … window:48 48 20
i … wine:38 -18 -14
i … wish:-18 -20 -4
i … wishing:68 -23 -15
i … with:-21 0 -17
i … without:12 -20 0
i … woke:41 -3 1
i … women:60 22 -3
i … wont:-28 -2 3
i … wooden:-21 -15 -2
i … words:4 26 -10
i … world:42 41 -23
i … write:-28 -21 -15
i … written:53 44 50
i … wrong:21 3 -20
i … wrote:-26 -27 -23
i … xanax:24 32 31
i … ye:5 22 27
i … yes:30 42 25
i … yet:-20 -15 -4
i … youll:31 24 31
iam:0 0 0
ibuprofen:-34 -14 -15
ice:13 5 -37
ice and:68 65 0
ice cream:-24 -30 -15
ice till:34 -14 -1
ice … i:49 39 -1
ice … it:49 -30 -1
ice … teh:-28 16 -8
ich:104 104 46
ich bringe:62 72 26
ich denke:38 53 -5
ich habe:101 120 50
ich lach:-25 -7 -3
ich mich:-42 -43 25
ich nicht:-37 -35 -4
ich ware:57 -14 -6
ich will:41 50 -29
ich wunschte:63 -14 -4
ich … abschiedsbrief:29 27 37
ich … alle:-32 -20 3
ich … alles:-23 -24 -20
ich … am:-27 -56 -48
ich … an:53 55 45
ich … auch:60 44 -2
ich … auf:-11 -4 28
ich … dann:56 56 53
ich … das:29 43 -5
ich … den:-5 -3 35
ich … der:38 35 51
ich … fur:19 25 30
ich … heute:61 61 70
ich … ich:66 2 -8
ich … immer:-29 -33 -29
ich … mehr:27 -8 -13
ich … mich:35 70 -5
ich … mit:-55 -43 37
ich … nicht:-18 -21 -17
ich … noch:-29 -15 -11
ich … selbstmord:83 95 -3
ich … sterben:55 33 -2
ich … tabletten:93 94 116
ich … tot:37 -16 -8
ich … umbringen:5 14 -36
ich … umziehen:-24 -23 -4
ich … und:-64 -58 -16
ich … vorbereitet:-29 -31 -16
ich … will:9 1 -21
icu:-1 0 0
id:35 -29 -50
id a:55 -6 2
id be:35 0 17
id been:-40 -61 -30
id chosen:37 67 52
id die:3 15 25
id do:66 95 -20
id eaten:21 6 2
id feel:44 15 18
id forgotten:-27 -14 -6
id give:17 17 21
id go:-2 33 -7
id gone:-90 -5 -3
id got:-4 -38 -25
id had:-26 -23 -16
id hav:3 32 33
id it:27 -7 4
id kil:-2 34 -7
id love:9 -35 -23
id make:-27 -1 -5
id murder:10 24 -5
id neva:11 -12 -37
id no:-40 -11 -3
id not:84 -17 -14
id picked:-35 -16 -3
id press:41 -2 -1
id put:24 29 4
id rather:-6 -49 -30
id saved:-66 -36 -30
id sooner:-21 -33 -13
id stay:45 11 8
id step:47 -2 -3
id stopped:-10 25 30
id such:26 -1 0
id swap:25 -9 -3
id taken:-6 -27 -16
id teh:47 -49 -52
id tell:-62 -38 -12
id thank:51 -4 -2
id to:60 40 -7
id told:-45 -29 -4
id wait:84 82 76
id walk:-20 -3 -31
id want:-50 9 50
id welcome:26 -6 -1
id written:-32 -13 -7
id … a:-45 -51 -45
id … after:26 -9 -6
id … alife:52 44 49
id … all:-30 -15 -11
id … any:25 -18 -5
id … anything:24 7 23
id … at:-23 -17 -15
id … away:20 43 -4
id … back:-20 -8 -11
id … be:73 97 88
id … been:31 34 -22
id … being:7 39 45
id … born:59 -10 -2
id … but:45 54 53
id … by:-20 26 -11
id … content:26 -22 -8
id … dead:-49 -7 -11
id … do:63 7 -16
id … dream:40 0 0
id … drinking:-24 -5 -1
id … existing:0 26 -5
id … fight:25 -9 -2
id … fine:-41 4 -1
id … for:88 41 66
id … from:53 -18 -6
id … glad:75 -8 -9
id … gone:32 19 2
id … grateful:39 0 7
id … had:29 33 38
id … hav:3 -27 -23
id … hear:-53 -23 -15
id … her:-40 -21 -3
id … him:-25 -3 -13
id … hoping:24 0 0
id … hour:-28 -17 -7
id … how:-36 -23 -3
id … i:2 10 -33
id … id:-21 -14 -3
id … if:6 22 -17
id … in:5 51 23
id … into:-76 -43 -34
id … it:35 18 -55
id … ive:30 -26 -11
id … killed:26 53 -18
id … know:-23 -6 -2
id … last:29 -7 -3
id … leave:4 -24 -17
id … letters:-25 -9 -5
id … liked:18 33 28
id … long:27 36 33
id … lost:24 1 9
id … man:6 24 0
id … my:-26 15 -32
id … myself:-8 33 -42
id … neva:48 75 0
id … no:30 -27 -13
id … nobody:-12 -23 -1
id … not:69 -10 -4
id … nothing:24 -18 -8
id … of:-39 -20 -10
id … off:-10 -30 -19
id … ok:47 19 18
id … on:-85 -57 -24
id … out:-33 -29 -20
id … plan:-35 -6 3
id … relief:50 0 0
id … relieved:85 -13 -5
id … rest:26 0 0
id … say:3 -34 -20
id … stay:46 -8 12
id … stayed:30 0 4
id … stop:0 26 -5
id … suicidal:-11 -28 -4
id … tablets:-30 -18 -12
id … teh:6 -7 -47
id … than:-21 -14 -6
id … that:21 7 -12
id … them:25 -20 -10
id … there:25 -7 -6
id … think:-33 -16 -11
id … through:43 14 1
id … to:29 -3 27
id … u:-18 -26 2
id … up:8 -50 -48
id … used:-25 -31 -7
id … was:-27 -10 -8
id … what:-41 -18 -9
idc:0 0 0
idea:-46 -46 -33
ideal:14 -2 -1
ideas:-7 -10 -19
ideation:2 -42 -9
idiot:-3 -2 -2
idk:0 0 0
ie:-4 -2 -1
if:-8 -27 -51
if a:20 -32 -22
if anybody:23 35 39
if anyone:-14 -9 21
if anyones:25 32 29
if everybody:-40 -2 -1
if hes:26 -13 -26
if i:49 -1 -54
if it:41 17 -22
if its:-30 -21 -17
if ive:-31 -14 -24
if my:16 20 -7
if no:-28 -14 -3
if nobody:13 26 11
if she:-22 -17 -28
if teh:28 -24 -42
if that:-34 -22 -11
if there:21 -18 -20
if theres:-36 -38 -13
if they:65 62 14
if this:-30 -16 -14
if youd:-63 -23 -5
if … after:-4 22 23
if … an:12 -44 -22
if … are:-21 -23 -25
if … around:18 -23 -16
if … ask:21 24 -3
if … asks:36 40 46
if … at:-3 -20 -13
if … awake:21 24 22
if … back:-21 -9 -6
if … be:-38 19 -7
if … been:24 9 -21
if … being:30 24 -7
if … breathe:-49 -27 -6
if … breathing:32 34 -2
if … bus:36 -1 -1
if … came:41 -17 -8
if … can:-60 -44 -32
if … cant:-42 -19 -13
if … come:-32 -12 -8
if … couldve:32 11 14
if … dead:71 9 -1
if … did:-16 40 -13
if … didnt:19 -21 -3
if … die:-46 -20 -13
if … died:62 -17 -5
if … do:-13 19 -23
if … does:17 19 31
if … doesnt:5 -24 -8
if … dont:-53 -13 -48
if … enough:-28 -27 -25
if … exist:36 -11 -6
if … existing:27 -1 0
if … fail:25 40 18
if … fails:42 34 -1
if … felt:-84 -21 -5
if … gave:26 -4 -1
if … get:37 42 17
if … give:-9 -21 -1
if … go:34 22 -35
if … goin:-49 -33 -20
if … gone:28 -16 -13
if … good:28 17 -1
if … got:78 11 9
if … guns:-7 -3 -27
if … had:-43 -9 -7
if … hav:-38 -32 -23
if … hear:-23 -17 -7
if … help:74 58 67
if … here:26 2 13
if … his:-23 -16 -3
if … hit:60 -24 -4
if … honest:0 -22 -12
if … how:-28 -11 -5
if … i:51 78 25
if … ill:44 52 0
if … im:-30 0 4
if … in:-37 -24 -19
if … is:-16 -30 -44
if … isnt:26 -5 16
if … ive:11 39 22
if … kil:-26 -11 1
if … killed:29 46 -13
if … kills:31 47 -1
if … knew:40 42 45
if … know:58 3 35
if … leave:8 21 3
if … live:-20 -27 0
if … lord:42 -15 -9
if … lost:29 -1 -1
if … love:-33 0 -5
if … make:-22 -12 -15
if … mate:35 12 0
if … me:64 7 2
if … meant:24 33 17
if … myself:-14 32 -7
if … neva:58 41 4
if … no:-11 -32 -15
if … not:4 -28 -26
if … of:-40 -7 -4
if … on:-12 22 -3
if … one:-36 -10 3
if … out:-29 -10 -21
if … people:64 -1 -1
if … person:-21 -3 -1
if … posted:-23 -13 -2
if … put:27 16 6
if … quiet:-26 -12 -7
if … reading:25 30 33
if … reads:25 -3 5
if … report:27 39 -2
if … run:22 1 6
if … says:-24 -15 25
if … see:36 54 50
if … should:0 -23 -11
if … showed:27 -1 0
if … signs:25 8 11
if … six:28 0 0
if … snows:-24 -22 -17
if … someone:-33 -20 -10
if … speak:29 24 0
if … stop:27 30 1
if … stopped:31 -20 -6
if … stops:-21 -24 -18
if … take:87 -1 -5
if … takes:30 4 -12
if … teh:-41 8 -32
if … tell:38 63 -13
if … text:18 22 26
if … that:-26 -9 -15
if … thats:-21 -17 -15
if … there:-1 -33 -21
if … they:45 -17 -10
if … think:-31 -14 -5
if … thinking:-30 -11 0
if … this:79 97 88
if … tired:-50 -8 -1
if … to:-34 -52 0
if … tonight:-24 -30 -24
if … took:8 21 39
if … truthful:23 33 -3
if … u:29 -1 20
if … up:-35 -47 0
if … urge:36 -1 -1
if … use:1 23 -2
if … wake:29 23 -8
if … want:-31 10 88
if … was:96 11 -27
if … wasnt:59 -49 -22
if … were:33 18 -29
if … werent:102 38 -27
if … what:4 12 26
if … will:-20 -23 -12
if … with:-33 -3 -1
if … would:-29 18 0
ignore:-23 -5 -3
ihn:-20 -7 -2
iiiii:0 0 0
il:68 72 18
il be:38 37 42
il me:30 30 -2
il … a:70 71 26
il … frappe:30 30 -2
ill:27 41 51
ill answer:-29 -27 -18
ill die:-5 17 29
ill do:99 70 32
ill end:5 23 -7
ill enough:0 -20 -11
ill give:-21 -2 -10
ill go:54 51 35
ill hav:86 58 55
ill jmup:-31 -36 -18
ill keep:21 17 27
ill kil:-62 -58 -33
ill let:72 51 45
ill make:22 -18 -4
ill neva:-64 -28 -15
ill not:96 74 84
ill put:120 117 67
ill row:19 23 24
ill save:-22 -20 -20
ill say:5 22 -7
ill take:48 51 61
ill throw:-21 -17 -13
ill turn:33 29 26
ill type:-22 -19 -17
ill use:70 43 54
ill walk:25 32 27
ill write:16 14 21
ill … a:43 43 14
ill … after:31 22 -17
ill … all:-18 -34 -32
ill … along:42 46 21
ill … and:44 30 26
ill … at:-21 -54 -48
ill … back:-32 -6 -18
ill … be:71 52 46
ill … been:46 56 48
ill … before:37 50 34
ill … by:-11 -21 2
ill … dead:65 40 66
ill … die:23 -23 -14
ill … doing:-7 -3 -85
ill … done:-22 -21 -28
ill … down:23 32 34
ill … for:24 25 20
ill … from:37 36 37
ill … gone:48 51 51
ill … hanging:32 26 14
ill … him:14 13 -36
ill … i:17 18 23
ill … if:-39 -45 -10
ill … im:66 29 8
ill … in:62 55 59
ill … it:34 40 -26
ill … its:-23 -17 -3
ill … ive:57 51 35
ill … myself:45 54 96
ill … no:27 35 -7
ill … of:-40 -49 -31
ill … off:22 32 -43
ill … out:6 18 38
ill … over:26 28 34
ill … past:51 54 48
ill … she:21 11 11
ill … shot:79 78 53
ill … tea:-24 -18 -13
ill … them:29 40 52
ill … there:48 45 52
ill … this:57 57 44
ill … through:-1 -29 -22
ill … tonight:-17 -29 -40
ill … wen:44 30 32
ill … what:60 65 60
ill … with:8 11 24
illness:12 -2 7
illness … and:35 13 23
illness … u:6 22 16
ilocano:-8 2 2
ily:-7 -3 -2
im:34 46 46
im a:8 -22 -37
im about:29 53 1
im afraid:-19 -13 -35
im after:64 77 81
im alife:22 23 40
im all:-18 -23 -11
im an:-31 -35 -28
im and:-21 -17 -11
im ashamed:45 29 16
im asleep:-21 -16 -15
im at:17 33 21
im away:37 40 46
im back:-41 -29 -36
im being:-5 33 16
im bleeding:52 49 44
im buying:6 -29 -22
im by:34 22 34
im calling:-30 -22 -14
im carrying:47 55 -2
im certain:-26 -18 -22
im choosing:44 51 2
im closing:69 62 57
im coming:-28 -29 -29
im craving:-43 -4 -2
im cutting:-27 -18 -15
im dead:-34 -4 12
im deleting:62 57 62
im disappointed:40 -4 -2
im do:-42 -46 -51
im doing:-35 -22 -6
im done:34 18 41
im down:22 5 -5
im drinking:30 48 55
im driving:58 34 30
im drowning:-32 -27 -19
im dying:-45 -25 -18
im eleven:7 6 22
im end:40 30 -17
im ending:14 27 67
im feeling:-13 -22 -30
im fifteen:41 35 7
im fifty:-40 -26 -21
im fine:-21 3 -6
im finished:58 70 57
im finishing:14 14 21
im following:13 13 25
im for:65 23 29
im forty:-40 -33 -18
im four:-21 -14 -13
im free:29 38 42
im getting:-10 16 21
im giving:21 38 51
im goign:27 32 34
im goin:63 49 28
im gone:61 55 50
im good:25 5 -7
im gutted:-5 -21 -7
im hallucinating:34 36 39
im handing:-23 -19 -23
im hanging:7 -2 30
im happy:-28 -18 -12
im having:26 40 -29
im her:13 6 -41
im here:29 4 -7
im hiding:27 -6 6
im holding:24 11 28
im home:-7 -55 -10
im honest:22 -30 -16
im hurting:16 27 -1
im i:80 59 -21
im ill:6 23 -19
im in:46 33 45
im injecting:18 30 -2
im it:-5 1 24
im jmup:38 36 33
im joining:51 57 60
im jumping:42 48 52
im kil:-29 -21 -12
im learning:-25 -25 -17
im leaving:46 60 38
im letting:35 46 38
im locked:29 33 32
im looking:-27 0 10
im losing:-24 -11 -2
im lying:39 35 25
im meant:26 -22 -5
im more:-24 -17 -11
im my:42 -7 0
im nearly:30 -1 8
im nervous:-24 -30 -18
im next:60 62 0
im not:-26 -43 -33
im nothing:24 -5 -7
im off:-32 -25 -32
im on:-18 -24 -19
im one:5 -22 -8
im opening:50 43 53
im out:22 30 45
im outside:47 6 19
im over:12 20 24
im overdosing:40 44 48
im panicking:37 46 49
im parked:49 59 66
im past:27 36 48
im popping:17 21 20
im posting:19 19 27
im reaching:22 20 18
im ready:27 -12 -12
im sad:-23 -19 -18
im safe:-3 -54 -31
im sat:57 28 -2
im saying:71 25 -6
im scard:-12 13 -24
im seeing:17 32 33
im serious:48 44 -25
im seventy:7 -19 -21
im shaking:62 32 0
im shaky:-77 -38 -28
im sick:-16 -37 -30
im sitting:-48 -50 -40
im sleepy:46 45 42
im slow:-22 -16 -38
im smiling:60 44 44
im sorry:-51 -27 -33
im sorted:28 26 30
im sory:58 63 78
im standing:-18 -22 -16
im starving:2 -23 -2
im staying:1 20 12
im stepping:71 80 83
im sticking:-26 -22 -12
im stood:37 38 35
im stopping:64 64 62
im suicidal:70 101 -42
im supposed:-41 -19 -8
im swallowing:30 35 30
im sweating:-17 -38 -29
im takin:93 104 107
im talking:46 12 3
im teh:-18 -20 -40
im telling:1 -13 -27
im terrified:-29 -16 -13
im texting:69 69 51
im thankful:-24 -7 -4
im throwing:37 37 45
im told:-38 -23 -14
im trying:-46 -44 -48
im typing:26 17 20
im unalive:8 27 -9
im under:-12 -22 -26
im using:135 133 108
im waiting:131 50 79
im walking:38 48 61
im wanting:39 37 -2
im weak:34 13 29
im weirdly:-24 -19 -15
im with:38 27 36
im wondering:22 -26 -8
im working:32 -3 -18
im worn:-30 -23 -18
im worried:-32 -43 -31
im … able:-27 -13 -3
im … about:-1 -27 -26
im … after:14 29 -3
im … afternoons:67 6 -1
im … al:36 25 -9
im … all:-60 -47 27
im … along:33 36 -4
im … an:71 38 19
im … and:23 37 33
im … any:17 22 -8
im … anymore:14 23 30
im … anything:-25 -11 -6
im … around:49 52 53
im … as:25 18 30
im … ashamed:-21 -9 -5
im … at:41 48 43
im … away:65 6 7
im … back:46 22 31
im … bath:-26 -69 -60
im … before:5 27 3
im … being:9 0 -26
im … bit:-11 -32 -19
im … boat:-26 -13 -15
im … both:37 -5 -4
im … bottle:27 23 24
im … breathing:-25 -74 -43
im … bridge:-48 -47 -55
im … brother:33 30 21
im … burden:62 5 -7
im … bury:-58 -54 -30
im … but:-32 -47 -31
im … bye:92 96 94
im … calling:38 18 23
im … cant:16 20 30
im … carer:7 14 -21
im … church:-36 -28 -26
im … clean:-32 -27 -17
im … clock:28 24 28
im … coke:41 52 56
im … cold:-1 -17 -41
im … come:111 62 60
im … coming:21 25 20
im … couldnt:127 83 52
im … coward:14 37 4
im … cross:-32 -21 -15
im … crying:44 34 37
im … cut:12 23 -1
im … danger:-23 -5 -1
im … day:1 10 30
im … days:-30 -41 -43
im … dead:-36 -15 -20
im … depressed:38 15 2
im … didnt:-21 -16 -12
im … die:84 -12 33
im … do:-17 -26 -33
im … dont:96 61 48
im … down:58 80 91
im … drink:-37 -9 -3
im … drive:38 46 30
im … drown:-65 -73 -53
im … drunk:5 -24 -11
im … edge:-66 -50 -38
im … end:9 3 -44
im … ending:59 70 -11
im … enough:-31 -13 -6
im … every:58 41 33
im … everybody:72 75 75
im … everyone:-21 -22 -26
im … everyones:-32 -24 -19
im … everything:-3 2 22
im … family:40 40 36
im … farewell:-34 -7 5
im … feed:15 15 24
im … feel:-38 -34 -12
im … first:52 63 64
im … floor:4 -52 -37
im … following:-9 -23 -8
im … fone:24 22 25
im … for:1 -29 -32
im … forum:-25 -19 -22
im … four:-27 -8 8
im … from:-29 7 -4
im … front:63 62 68
im … gave:-26 -23 -30
im … getting:-40 -38 -17
im … go:66 46 -26
im … goodbye:61 62 63
im … had:8 -32 -15
im … hang:-74 -82 -74
im … happens:75 37 0
im … has:-31 -18 -18
im … having:12 24 -17
im … hell:-6 -20 -21
im … her:-5 3 28
im … hes:-21 -28 -25
im … him:70 63 54
im … his:7 14 35
im … holiday:-20 -17 -14
im … holidays:27 28 28
im … house:22 28 41
im … how:11 -3 -23
im … hurt:143 120 -5
im … i:4 -17 -54
im … ice:15 -24 -1
im … ich:28 5 -13
im … id:44 7 -14
im … if:-27 -40 -19
im … ill:-27 2 -3
im … im:7 21 -1
im … in:25 24 -2
im … inside:-22 -40 -29
im … instead:54 11 14
im … into:-23 -39 -39
im … is:-34 -28 -39
im … isnt:-27 -6 9
im … it:78 55 78
im … its:85 64 65
im … ive:-39 -70 -54
im … jmup:52 46 68
im … join:44 52 54
im … joking:45 10 3
im … keep:4 -31 -16
im … kil:25 18 8
im … know:29 58 -3
im … last:25 24 0
im … late:39 49 57
im … ledge:17 24 22
im … legs:34 33 37
im … lemonade:-23 -19 -10
im … let:41 26 31
im … letting:30 29 4
im … level:-22 -30 -33
im … lie:14 19 24
im … lief:87 28 46
im … lineman:17 25 11
im … living:-16 22 34
im … loft:20 25 27
im … long:25 33 25
im … look:5 23 30
im … looking:72 11 15
im … lot:12 20 22
im … love:28 16 20
im … make:69 38 38
im … making:40 -16 -9
im … man:23 29 35
im … me:-18 -12 -21
im … meet:47 41 37
im … miles:25 6 -8
im … months:-16 -26 -24
im … moved:-21 -18 -9
im … moving:55 56 51
im … mum:9 23 -34
im … my:27 25 51
im … myself:61 82 33
im … neva:-33 -21 -15
im … night:-26 -23 -16
im … nine:-2 -20 -14
im … no:10 -5 -41
im … nurse:22 18 6
im … of:-2 -17 -37
im … off:55 31 38
im … okay:-14 -22 -22
im … on:45 50 55
im … once:40 49 -4
im … one:42 31 31
im … opening:20 11 11
im … other:33 45 52
im … out:5 29 44
im … outside:30 -17 -16
im … over:-29 -14 -23
im … own:94 96 75
im … peace:-3 22 27
im … people:20 -5 -5
im … plane:-32 -18 -16
im … plans:48 -16 -10
im … platform:-22 -17 -15
im … reply:-27 -22 -12
im … rest:23 51 51
im … right:-50 -45 -54
im … roof:27 14 15
im … round:9 -10 -26
im … s:59 54 -1
im … say:-17 -28 -20
im … saying:23 61 11
im … scard:-4 -12 -21
im … school:-24 -11 -3
im … see:-33 -13 -53
im … she:-61 -54 -45
im … shes:-25 -15 -36
im … sick:1 -30 -20
im … sill:90 91 86
im … simple:82 47 -2
im … since:-2 -17 -22
im … sleepy:44 50 45
im … sleeve:30 -1 -1
im … smother:19 29 42
im … someone:34 30 30
im … sorry:-28 -27 -7
im … stand:37 43 56
im … stay:-24 -5 -2
im … stop:31 40 41
im … suicidal:25 33 -25
im … sure:-10 -35 -6
im … take:42 49 18
im … takin:48 6 -3
im … teh:50 48 59
im … tell:74 63 75
im … text:38 -15 -4
im … thank:-19 -19 -22
im … that:28 15 25
im … them:53 25 -2
im … there:54 40 37
im … theres:49 68 44
im … thirty:43 51 45
im … this:12 8 22
im … thoughts:74 85 -6
im … three:-45 -41 -37
im … to:13 15 -21
im … today:-33 -51 -27
im … together:-21 -22 -17
im … tomorrow:-38 -36 -27
im … tonight:144 130 116
im … took:36 42 37
im … top:51 8 1
im … tracks:45 40 50
im … travelling:30 32 34
im … trying:19 35 42
im … two:-30 -20 -10
im … unalive:16 31 -2
im … under:80 62 70
im … up:63 56 34
im … ur:-44 -43 -51
im … use:-23 -29 -24
im … vet:16 21 21
im … waiting:31 37 -24
im … walking:43 44 47
im … want:48 19 -16
im … wanting:4 -20 -9
im … water:34 32 39
im … way:-2 -30 -23
im … weeks:16 -43 -29
im … weight:44 10 18
im … wen:-23 -21 -45
im … went:33 12 8
im … what:12 -36 -27
im … where:49 44 44
im … while:37 23 29
im … who:-28 -35 -33
im … whole:41 63 66
im … will:23 28 -13
im … with:-19 -29 -20
im … wont:-27 -22 -7
im … world:33 32 44
im … wrong:-43 -40 -44
im … years:-50 -32 -22
im … yellow:31 31 40
im … youre:-41 -27 -21
ima:30 31 41
imaginary:-3 -1 -1
imagine:39 -32 -24
imagine a:-46 0 0
imagine being:23 -1 -1
imagine it:70 -11 -3
imagine … having:21 -4 -2
imagine … to:37 -9 -3
imagining:61 -3 -2
imam:-36 -23 -8
imma:-13 -4 -2
immer:22 25 30
immersion:-11 -9 -5
important:-40 -16 -13
impossible:-25 -13 -5
impression:-2 -7 -3
impressions:-14 -14 -4
improve:-14 -6 -3
improved:-3 0 0
improvement:-30 -32 -13
in:-19 -5 2
in a:21 4 32
in about:27 17 37
in advance:27 29 -5
in after:-31 -13 -17
in all:8 24 22
in and:-24 -59 -65
in another:-26 -14 -5
in anything:36 -11 -7
in assembly:10 12 30
in at:1 -21 -53
in bed:-33 -15 -40
in bits:-10 -24 -25
in by:33 15 11
in calm:26 26 32
in court:18 28 41
in custody:-26 -14 -10
in daylight:44 44 53
in days:30 -3 -1
in dubai:38 24 -2
in durban:20 27 31
in each:-32 -21 -7
in every:52 43 -3
in first:32 24 28
in five:48 -3 -3
in for:-8 -25 -18
in four:46 32 17
in from:26 -9 -10
in front:32 40 31
in goa:-30 -28 -28
in half:-23 -18 -6
in halls:30 31 28
in hand:-13 -33 28
in he:17 14 23
in heaven:57 57 49
in here:-6 -27 -17
in hes:-36 -26 -22
in his:59 42 19
in home:37 -6 -6
in hospital:-33 -28 -38
in i:16 42 69
in im:57 35 39
in it:91 77 91
in ive:-47 -33 -31
in july:39 30 -9
in june:45 46 45
in kerala:-22 -14 -7
in law:21 7 -21
in leeds:-30 -8 -6
in living:46 -1 -1
in long:-45 -35 -23
in love:-31 -25 -18
in march:-1 2 -34
in may:-35 -32 -26
in me:70 107 90
in mood:43 66 66
in more:39 25 30
in mums:56 59 60
in my:35 17 21
in myself:28 33 -8
in no:43 32 32
in not:14 20 11
in on:-25 -5 4
in one:2 -2 -24
in over:-18 -22 -22
in pain:-61 -29 -27
in peace:-25 -22 -13
in perth:34 34 -3
in place:34 -5 -2
in prison:-26 -28 -21
in pune:28 30 -4
in recovery:-35 -28 -26
in right:-31 -25 1
in room:15 18 25
in rows:34 34 39
in sat:5 21 -6
in school:-23 -12 -2
in secret:24 30 -4
in sunday:35 48 50
in teh:28 19 18
in that:25 -12 -6
in thats:-30 -21 -10
in there:-4 -23 -43
in this:-28 -31 -24
in three:7 -27 -15
in till:31 25 -18
in to:-23 -31 -30
in today:-3 12 20
in todays:61 39 -4
in together:21 18 26
in tonight:-25 -28 -25
in town:-27 -15 -7
in two:-28 -5 2
in ur:-27 -15 -10
in wen:23 19 15
in wet:-22 -5 -11
in with:-19 -23 -10
in … a:-51 -31 -30
in … about:-22 -9 -5
in … above:32 3 -9
in … accommodation:44 40 41
in … account:23 -15 -4
in … after:15 3 -57
in … air:21 26 28
in … alife:56 -42 -29
in … all:-41 -39 -69
in … am:7 18 20
in … an:14 26 33
in … and:36 25 19
in … anymore:-2 -29 -20
in … arm:4 18 50
in … asking:29 -3 0
in … at:-7 13 -25
in … back:18 -17 -20
in … bad:-23 -5 -5
in … barn:-26 -33 -43
in … bath:-5 -28 -13
in … befor:27 27 26
in … behind:106 85 92
in … being:-37 -3 -6
in … belly:36 40 -5
in … big:-34 -27 -29
in … bills:-16 -16 -27
in … bin:27 0 0
in … biscuit:31 44 41
in … bit:50 47 35
in … blazer:43 29 0
in … blood:46 39 46
in … blue:32 40 34
in … boat:43 40 38
in … boot:28 32 19
in … boots:28 38 -3
in … bottle:26 8 0
in … bottom:-36 -21 -17
in … bowl:22 33 23
in … box:13 26 -3
in … bread:33 44 24
in … breakfast:-6 -1 20
in … bushes:56 58 54
in … but:38 4 -20
in … by:17 26 4
in … calendar:14 22 37
in … called:-22 -19 -12
in … calm:27 20 25
in … can:-25 -13 -11
in … car:44 42 28
in … caravan:30 37 40
in … case:0 17 34
in … cash:-22 -11 -3
in … cereal:30 28 26
in … chair:-51 -33 -24
in … channel:-35 -37 -31
in … chat:-29 -47 -41
in … christmas:-20 -17 -20
in … city:-25 -42 -24
in … closed:64 51 56
in … closet:19 21 15
in … clothes:52 53 51
in … coffin:7 -36 -30
in … cold:29 33 42
in … come:-24 -18 -16
in … comes:50 51 37
in … corner:25 29 46
in … corridor:-35 -28 -16
in … could:26 31 34
in … country:-17 -22 -12
in … cup:22 27 -7
in … cupboard:26 -6 -1
in … cut:-40 -35 -26
in … cuts:23 21 -2
in … dark:39 36 22
in … day:-23 -18 -24
in … days:-12 -42 -31
in … die:21 26 16
in … do:-31 -21 -18
in … done:-25 -20 -16
in … dont:16 50 1
in … door:49 42 10
in … doors:14 21 21
in … doorway:27 31 17
in … drank:-23 -7 -8
in … dreams:-27 -19 -2
in … drink:25 27 26
in … driveway:-27 -32 -20
in … dry:38 10 7
in … during:-19 -33 -27
in … early:-29 -22 -15
in … easter:42 29 -6
in … either:-26 -22 -19
in … eleven:-16 -23 -12
in … empty:-21 -18 -31
in … end:8 -17 -20
in … english:49 34 16
in … evenings:-20 -28 -21
in … every:27 38 -30
in … eye:-23 -26 -7
in … eyes:-37 -25 -16
in … family:-7 -32 -29
in … far:50 63 57
in … fathers:-26 -23 -20
in … fellowship:-20 -23 -14
in … few:27 33 16
in … field:28 19 18
in … fifties:-27 -20 -4
in … film:-24 -19 -17
in … first:-33 -19 -18
in … flat:32 33 -28
in … fone:68 70 76
in … foot:-24 -29 -20
in … for:-31 -26 -19
in … four:-39 -7 -7
in … freezer:-22 -35 -32
in … fridge:31 13 14
in … from:-23 -17 -18
in … fruit:66 0 0
in … gale:57 -2 -2
in … garage:12 34 41
in … garden:-33 -26 -9
in … get:23 16 17
in … glovebox:47 46 49
in … go:25 43 37
in … god:7 -33 -28
in … goes:21 27 -4
in … goin:39 44 69
in … good:23 28 20
in … goodbye:33 19 8
in … got:35 53 48
in … graveyard:-24 -11 -10
in … group:10 20 5
in … had:-24 -29 -29
in … half:21 23 14
in … hall:19 30 40
in … hand:27 17 33
in … handbag:35 20 16
in … hands:-30 -29 -26
in … hat:-22 -12 -11
in … hav:-9 22 34
in … havent:28 -5 -2
in … he:-26 -11 2
in … head:18 -35 -66
in … help:-20 -19 -5
in … hem:-22 -22 -19
in … her:-57 -44 -27
in … him:14 9 25
in … his:27 22 11
in … home:-29 -6 -7
in … hoping:41 -4 -1
in … hostel:52 50 52
in … hotel:-21 -17 -14
in … hour:18 26 31
in … house:-53 -38 -19
in … i:25 -7 -26
in … id:54 14 4
in … if:6 8 36
in … in:33 48 34
in … inn:13 17 39
in … is:-10 -49 -46
in … isnt:-16 -19 -22
in … it:23 -1 8
in … ive:-35 -35 -37
in … jacket:76 64 63
in … journal:-16 -35 -4
in … jug:29 37 38
in … keep:31 13 8
in … keys:16 18 28
in … kids:22 26 26
in … kitchen:36 25 26
in … know:-31 -27 -15
in … labelled:22 18 18
in … last:-50 -21 2
in … laundry:-5 -17 -22
in … lay:21 14 -8
in … left:36 42 37
in … legs:25 27 22
in … library:20 13 1
in … lief:1 -33 6
in … live:29 26 8
in … living:-7 -22 -6
in … local:21 20 5
in … lock:9 23 -2
in … locked:28 24 -4
in … loft:-49 -50 -52
in … long:-38 -20 -14
in … look:8 -33 -20
in … looked:33 -3 4
in … love:-23 -21 -17
in … mate:26 1 -6
in … me:71 59 36
in … meantime:-21 -24 -12
in … medicine:31 26 21
in … memory:21 -8 -6
in … mess:7 22 -3
in … min:58 59 55
in … mine:-25 -27 -18
in … mins:55 58 71
in … minute:30 27 23
in … minutes:21 24 14
in … mirror:-13 -5 -38
in … monday:45 50 58
in … more:-25 -9 -5
in … mornings:-22 -22 -11
in … most:-23 -19 -4
in … mouth:60 64 39
in … mums:-39 -16 -16
in … my:-30 -6 17
in … myself:-22 -20 -19
in … neck:-29 -28 -19
in … neva:-43 -46 -22
in … new:-37 -35 -24
in … news:30 34 -6
in … next:-8 2 28
in … nice:21 -8 -6
in … night:3 -36 -76
in … nightdress:39 45 35
in … nobody:12 -28 -4
in … not:26 -28 -9
in … nothing:62 29 33
in … notice:-24 -14 -5
in … office:-18 -21 -6
in … oil:6 24 6
in … old:4 -32 -20
in … on:11 33 33
in … once:-69 -43 -7
in … one:1 35 24
in … other:45 8 12
in … out:47 59 74
in … outside:57 10 -25
in … oven:-23 -23 -21
in … over:-45 -30 -26
in … own:-1 -3 35
in … park:-19 -42 -66
in … part:33 -2 -1
in … past:-29 -9 -24
in … pencil:50 43 13
in … piano:40 44 39
in … pile:25 27 27
in … pills:37 23 17
in … pipes:20 22 28
in … place:1 -20 -14
in … plastic:-49 -46 -35
in … play:-34 -34 -20
in … pocket:-13 -39 -36
in … poem:-48 -43 -7
in … pool:-22 -24 -21
in … post:6 21 30
in … premier:13 17 39
in … press:59 10 19
in … quarry:49 54 55
in … rag:21 20 5
in … rain:-24 -27 -20
in … right:43 16 30
in … river:-25 -22 -2
in … room:53 49 -6
in … rooms:-24 -11 -6
in … run:-37 -16 -11
in … safe:15 25 26
in … same:-27 -23 -24
in … sandwich:55 48 40
in … sat:29 7 32
in … savings:-23 0 0
in … say:-42 -38 -41
in … school:1 9 -24
in … sea:45 43 45
in … seat:-28 -3 -3
in … second:-22 -9 -8
in … send:-22 -18 -2
in … session:70 47 -3
in … shed:22 3 -22
in … shes:-4 -27 -19
in … shoe:30 5 8
in … shoebox:28 34 44
in … shower:46 64 67
in … shut:31 27 31
in … sick:36 19 12
in … sink:-12 -23 -39
in … sitting:24 -38 -44
in … six:16 20 26
in … skin:17 52 34
in … sleap:19 26 -3
in … sleep:61 -23 -22
in … sleeping:41 -1 -1
in … sleeves:31 -3 0
in … sluice:47 25 22
in … snow:24 6 2
in … somebody:51 -6 -3
in … someone:31 35 44
in … sorry:64 53 41
in … spare:38 37 40
in … stairwell:29 38 54
in … station:-20 -18 -17
in … stock:-23 -22 -3
in … stomach:25 -5 -4
in … stool:40 44 39
in … stopped:56 -17 -9
in … syringe:56 56 46
in … take:29 11 19
in … tea:69 56 58
in … teh:8 -29 -32
in … tent:41 20 17
in … than:41 27 29
in … thank:-41 -17 -12
in … thats:15 22 23
in … theatre:62 -2 -1
in … them:30 26 -5
in … theres:33 59 51
in … they:30 18 16
in … think:-29 -22 -8
in … thinking:-35 -24 -20
in … this:-90 -93 -91
in … throat:-40 -35 -27
in … to:20 41 16
in … today:-40 -43 -9
in … todays:-22 -25 -30
in … toilet:29 36 19
in … toilets:56 76 2
in … tonight:-64 -56 -42
in … took:-25 -16 -4
in … top:61 55 58
in … town:-15 -12 -21
in … tub:25 27 1
in … tunnel:-42 -11 -7
in … twenties:-27 -17 -9
in … under:25 32 75
in … ur:-22 -16 -15
in … vestry:23 -4 -6
in … view:15 28 -2
in … waiting:50 55 46
in … want:24 17 -13
in … wardrobe:58 67 64
in … warm:-21 1 -2
in … water:33 20 26
in … ways:23 0 -17
in … wednesday:18 28 24
in … wee:-21 -28 -22
in … weekly:-22 -18 -8
in … weeks:-38 -32 -11
in … wen:17 21 -28
in … went:-19 -25 -5
in … what:-27 -7 -5
in … which:-40 -22 -24
in … while:-57 -11 -6
in … who:-31 -22 -18
in … will:-58 -61 -24
in … without:52 11 4
in … wont:-35 -35 -32
in … woods:63 69 65
in … world:27 -43 -9
in … would:-7 16 20
in … writing:16 22 17
in … yard:58 31 30
in … years:15 -23 -17
in … yesterday:25 36 -1
in … youd:33 -10 -3
in … yrs:47 58 54
inbox:19 19 25
inbox is:-23 -6 -5
inbox … in:-21 -20 -4
inches:-28 -13 -5
incident:-1 -2 -3
incl:64 9 4
inclined:14 14 0
included:42 33 -5
including:-31 -21 -14
increase:-20 -22 -13
indoors:63 -11 -11
infection:-32 -39 -37
inflicted:71 9 34
info:12 6 11
inform:-3 -3 4
informed:-15 -2 -1
informing:1 5 -1
ing:26 32 -4
inhailer:-7 -6 -2
inhaler:-15 -4 -4
inject:41 44 -2
injected:49 63 78
injected all:41 40 40
injected my:-20 -18 -16
injected teh:55 63 68
injected … it:41 41 42
injected … lot:26 29 32
injected … of:48 52 53
injected … pen:33 42 43
injected … whole:33 42 43
injecting:13 29 1
injection:-14 -8 -5
injury:-8 -4 -1
inn:3 13 35
inn what:10 12 32
inn … a:10 12 32
innit:7 13 18
inpatient:-30 -35 -32
inquest:-29 -22 -24
inquiry:-5 -7 -7
insecticide:34 36 26
insecticide … is:34 36 26
insects:7 8 12
inside:8 7 6
inside an:-21 -38 -23
inside and:17 25 26
inside i:-7 -30 -20
inside im:25 26 29
inside me:50 54 53
inside of:26 22 10
inside … hes:32 31 22
inside … on:23 26 25
inside … teh:1 22 22
insomnia:-17 -12 -13
inspection:21 -15 -13
inspector:-2 -2 -1
insta:4 29 37
insta first:26 25 21
insta … snap:26 25 21
instead:25 -54 -40
instead of:9 -40 -30
instead teh:21 26 19
instead … and:76 -6 0
instead … goin:-21 -15 -5
instead … him:97 -1 0
instead … in:-22 -9 -14
instead … me:26 -6 -4
instructions:-12 -7 -2
instructor:-8 -4 -5
insulin:72 77 64
insulin and:66 60 45
insulin because:43 42 59
insulin in:89 98 64
insulin on:12 -22 -37
insulin pump:-21 -9 -8
insulin … and:28 34 21
insulin … fridge:46 62 66
insulin … i:51 43 -33
insulin … purpose:12 -22 -37
insulin … teh:2 31 28
insulin … tonight:25 25 39
insurance:-11 22 34
insurance is:20 35 36
insurance lady:16 21 4
insurance … if:-30 -18 -10
insurance … teh:66 59 70
intake:-6 -7 -1
intend:77 95 62
intend to:69 78 61
intend … i:40 52 50
intend … it:8 10 29
intend … my:18 22 -20
intend … myself:18 23 -15
intend … on:44 50 -7
intend … use:9 11 30
intends:33 21 -5
intends to:33 21 -5
intensive:-8 -7 -3
intent:30 43 -6
intent plan:32 22 -1
intention:6 -2 -12
intentions:76 90 -1
interest:-15 -6 -4
interesting:-40 -14 -13
international:-7 -6 -5
internet:-18 -9 -5
interrupted:-2 -1 -1
interval:-10 -6 -4
interview:-25 -2 -52
interviews:-62 -47 -48
into:-18 9 -2
into doors:-28 -23 -24
into her:-17 -24 -11
into it:-61 -56 -41
into me:48 31 40
into my:47 42 11
into teh:33 27 47
into … after:39 46 49
into … and:72 34 24
into … at:-1 -4 -28
into … because:0 0 -26
into … bowl:-17 -20 -20
into … box:-32 -46 -31
into … dosette:21 15 15
into … home:-30 -25 -19
into … i:-24 8 -5
into … ive:29 21 19
into … jam:34 31 35
into … jar:34 31 35
into … lake:32 45 8
into … of:-23 -3 -2
into … quarry:32 36 39
into … sea:36 37 35
into … sock:-11 -12 -29
into … teh:35 -1 -4
into … that:16 19 23
into … tree:49 57 44
into … under:41 11 -4
into … wall:36 23 15
into … weekly:-29 -30 -26
intrusive:-10 8 -9
intrusive … i:27 34 0
invented:-27 -14 -2
inverness:-11 -6 -3
invigilator:0 0 0
invisible:26 24 29
invited:-5 12 -8
invoices:4 -3 0
inyong:1 1 2
ipad:16 18 -10
ir:-84 -14 -2
irish:-16 -15 -9
irl:34 21 1
irme:-44 -9 -1
iron:27 4 -37
iron and:-25 -15 -7
iron on:59 32 -1
iron … i:26 18 -5
iron … my:93 78 -10
iron … nobody:-59 -49 -8
iron … teh:32 33 -1
ironed:-14 -18 -28
ironic:37 25 24
ironing:-8 -3 10
irons:-4 -5 -1
is:8 21 39
is about:-33 -24 -20
is all:52 36 23
is an:-31 -23 -18
is and:-26 3 24
is anymore:38 41 -2
is anyone:22 18 12
is arranged:30 22 20
is asleep:59 45 54
is at:30 29 32
is away:24 28 33
is back:-10 -30 -25
is bad:-31 -28 -18
is beating:68 65 93
is bent:-1 13 21
is black:8 5 24
is blood:15 17 24
is booked:-20 -21 -17
is bought:24 25 7
is breathing:-19 -21 2
is burning:-46 -46 -49
is clear:-26 -22 -18
is closed:-23 -21 -17
is cold:51 -3 2
is common:-25 -5 -4
is counting:42 -15 -12
is dead:-38 -23 -15
is down:-22 -18 -20
is empty:66 48 31
is ending:46 50 20
is enough:35 40 38
is every:-2 -37 -6
is far:-29 -22 -20
is fifteen:34 48 -3
is filming:50 48 50
is fine:-33 -14 -12
is fire:37 34 30
is for:-2 -26 -10
is forty:25 27 23
is from:-49 -57 -32
is funny:-38 -33 -25
is getting:5 22 -22
is goin:17 21 24
is gone:-2 -15 -29
is good:-31 -27 -10
is goodbye:-24 -35 -41
is half:68 65 65
is he:-26 -22 -7
is heavy:7 8 27
is here:17 20 25
is hers:-16 -21 -13
is his:-24 -13 -2
is holding:12 22 11
is how:7 -7 -27
is hurting:-21 -22 -8
is i:0 -12 -67
is im:-10 -2 -41
is in:93 79 65
is its:-33 -23 -25
is killing:-31 -15 -17
is late:-5 -14 -31
is laughing:25 33 46
is let:-23 -15 -7
is live:-20 -22 -15
is loaded:39 31 22
is locked:-32 -22 -10
is long:13 -31 -22
is looking:25 7 -19
is loud:50 -9 10
is mad:32 17 30
is made:49 41 -4
is massive:52 -24 -2
is me:46 68 39
is nearly:14 36 53
is neva:-27 -20 -15
is next:60 34 30
is no:-25 -19 -54
is not:-13 -34 17
is off:-20 -44 -47
is on:20 33 17
is one:-27 -30 -14
is our:26 11 15
is out:-33 -37 -21
is over:3 12 32
is packing:34 34 36
is painless:-29 -24 -1
is quiet:-7 -7 -33
is ready:52 26 32
is real:-29 -24 -12
is round:39 34 33
is running:45 33 43
is safe:52 55 52
is set:37 19 21
is shouting:58 40 58
is signed:17 17 22
is sleeping:40 47 52
is slow:98 76 83
is soaked:35 40 42
is something:-29 -12 -8
is sorry:24 20 28
is sorted:39 35 32
is starting:6 15 -32
is strong:35 -23 -19
is suicidal:35 24 -13
is suicide:76 27 -5
is sunday:-31 -36 -35
is talking:89 87 56
is teh:-4 -20 -53
is telling:-1 -25 -13
is ten:15 21 18
is that:12 4 -30
is thats:41 37 -1
is there:-50 -31 -34
is this:23 11 10
is thursday:-19 -21 -13
is tied:-16 -18 -21
is time:20 23 0
is tired:-29 -20 -15
is to:10 -3 -26
is tomorrow:45 47 23
is tonight:35 26 19
is trembling:22 23 31
is typing:12 25 20
is unconscious:70 64 60
is under:49 40 39
is up:49 50 57
is what:-9 -22 -55
is where:53 78 67
is why:42 35 43
is winning:-26 -34 -2
is with:46 64 73
is wobbly:34 28 29
is worth:-51 -17 -13
is yours:67 59 53
is … about:-29 -19 -18
is … after:26 31 41
is … all:45 26 11
is … am:-6 -17 -22
is … anniversary:29 26 27
is … anyway:32 25 16
is … are:28 26 22
is … ask:24 28 -5
is … asked:3 24 -3
is … at:16 23 31
is … away:-26 -57 -53
is … bad:55 30 12
is … be:-4 4 -52
is … bed:20 14 20
is … been:-34 -29 -39
is … before:-22 -20 -31
is … being:-21 -18 -5
is … beter:-42 -20 -23
is … blame:17 26 25
is … blurry:21 25 26
is … brake:28 28 16
is … bridge:52 44 44
is … brother:40 27 32
is … but:-26 5 -36
is … by:16 27 2
is … bye:93 88 87
is … can:-26 -42 -12
is … car:46 23 5
is … change:51 -6 -7
is … closet:19 21 15
is … cot:29 30 32
is … cupboard:50 33 25
is … dark:20 30 26
is … day:-31 -15 6
is … dead:42 30 -27
is … die:-8 -63 -10
is … do:57 11 -3
is … doesnt:-21 -14 -10
is … dog:38 39 -5
is … doing:27 39 37
is … done:-37 -27 -13
is … dont:60 65 78
is … door:48 52 24
is … down:5 30 23
is … drawer:-23 -35 -16
is … drink:5 -21 -7
is … else:-21 -7 1
is … end:21 15 -3
is … envelope:53 55 54
is … everyone:-27 -15 1
is … everywhere:14 17 22
is … exam:-29 -28 -24
is … farewell:39 37 47
is … fault:35 29 24
is … fire:-16 -12 -21
is … floor:42 47 37
is … for:-16 -29 -20
is … forever:41 42 40
is … forgive:37 45 39
is … funny:35 36 38
is … get:14 25 32
is … go:50 37 -18
is … goin:-30 -25 -7
is … good:26 18 9
is … had:16 20 27
is … half:19 24 25
is … hang:42 42 39
is … has:16 21 -4
is … hav:-49 -37 -29
is … havent:58 57 35
is … he:21 10 34
is … heavy:-25 -28 -24
is … hed:29 28 26
is … her:82 83 69
is … hes:29 41 55
is … his:-45 -34 -33
is … hoap:-38 -7 -5
is … how:-36 -31 -8
is … hurt:-34 -13 -1
is … i:35 50 21
is … if:-30 -4 5
is … ill:-27 -29 -8
is … im:26 2 20
is … in:-27 -25 -21
is … indoors:84 1 9
is … into:10 11 27
is … is:-42 -36 -46
is … isnt:48 -16 -6
is … it:-4 -30 -29
is … its:-41 -29 -21
is … joke:-42 -37 -30
is … kettle:8 22 23
is … kil:46 48 -3
is … killing:24 24 -1
is … kitchen:21 10 24
is … know:48 52 32
is … last:-27 -46 -50
is … left:9 4 -29
is … let:-56 -48 -32
is … letter:18 19 21
is … lief:-20 -9 -9
is … lights:-27 -28 -24
is … little:-27 -19 -10
is … live:25 26 -1
is … living:29 -27 -8
is … long:-11 -22 0
is … look:29 27 -5
is … looks:52 26 26
is … mad:31 35 30
is … me:16 26 62
is … meant:-52 -38 -16
is … message:-31 -27 -37
is … mind:47 43 -8
is … minute:27 37 44
is … minutes:23 25 18
is … more:-25 -22 -8
is … morning:-35 -25 -14
is … morphine:-25 -23 -17
is … mouth:49 52 57
is … much:-25 -13 -15
is … museum:-40 -37 -38
is … myself:30 40 -10
is … neck:31 27 29
is … needed:40 49 45
is … next:40 23 19
is … nice:17 35 44
is … nights:36 14 13
is … nine:-8 -13 -26
is … no:-21 12 19
is … normal:50 29 22
is … not:2 10 28
is … note:59 61 78
is … of:33 8 -6
is … off:-25 -21 -22
is … ok:-36 -14 -19
is … old:26 29 39
is … on:59 69 47
is … once:-24 -16 -9
is … one:36 11 0
is … our:51 40 8
is … out:40 51 -6
is … over:46 58 43
is … past:35 23 33
is … people:67 58 61
is … petrol:38 31 34
is … plan:43 40 -1
is … pulse:39 38 39
is … put:-9 -26 -15
is … right:11 -3 28
is … roof:-17 -23 -22
is … ropes:74 75 71
is … round:57 36 34
is … said:-35 -18 -3
is … saturday:47 50 43
is … say:35 28 30
is … says:0 22 22
is … school:-24 -19 -3
is … second:-27 -25 -11
is … shaking:58 53 44
is … shall:18 21 23
is … she:-48 -20 -14
is … since:86 8 20
is … song:-33 -25 -17
is … sorry:30 18 19
is … started:18 13 23
is … stop:-20 -13 -10
is … suicide:-30 -19 61
is … sunday:36 29 28
is … table:35 32 41
is … tablet:14 30 50
is … take:49 -20 -13
is … ten:-8 -7 -21
is … th:-24 -10 -3
is … thank:26 24 20
is … thanks:-15 -23 -9
is … thats:-46 -35 -43
is … there:86 74 64
is … theres:-24 -30 -21
is … these:27 -1 -1
is … they:80 91 88
is … theyd:33 0 0
is … thing:-43 -26 -63
is … think:33 28 -9
is … thought:20 18 32
is … til:35 35 -3
is … till:-3 9 22
is … time:25 -15 -11
is … to:-28 -14 -33
is … today:-6 -33 -32
is … told:12 33 25
is … tomorrow:58 40 25
is … tonight:-2 -51 -30
is … took:-53 -38 -31
is … two:-34 -27 -36
is … u:53 25 6
is … until:-32 -21 -3
is … up:-15 -24 -43
is … ur:70 76 47
is … usual:-28 -14 -8
is … waiting:-35 -17 -16
is … want:21 44 -59
is … wanting:37 1 -1
is … wardrobe:44 39 32
is … wearing:65 -3 -4
is … wednesday:-9 -8 -44
is … weekend:37 37 43
is … wen:-36 -31 -17
is … what:-3 -17 -20
is … where:-25 -17 -14
is … who:10 24 -1
is … why:-23 -21 -16
is … wife:-32 5 9
is … will:31 20 41
is … wish:-30 13 -1
is … wont:60 62 50
is … word:25 27 -6
is … worst:45 -8 -7
is … worth:38 -9 -8
is … xx:31 30 29
ish:-8 -12 -14
isha:-4 -6 -5
island:-10 -1 0
isnt:74 33 7
isnt a:35 36 10
isnt an:-11 -22 -12
isnt answering:36 25 3
isnt drama:37 45 0
isnt for:-22 -7 -3
isnt home:29 10 5
isnt in:-32 -24 -19
isnt it:-8 -30 -19
isnt me:27 -18 -4
isnt missing:9 -4 -22
isnt much:-23 -10 -7
isnt my:23 2 0
isnt new:32 41 0
isnt one:34 36 23
isnt picking:50 36 46
isnt suicidal:-30 -24 0
isnt that:17 -7 24
isnt there:13 27 35
isnt until:42 49 -1
isnt ur:-27 -9 -11
isnt worth:86 -8 -3
isnt … a:32 15 19
isnt … all:-20 -4 -8
isnt … and:-41 -56 -22
isnt … at:39 -1 -4
isnt … but:-3 21 -16
isnt … fault:-8 4 24
isnt … his:29 28 23
isnt … in:-35 -21 -13
isnt … it:24 1 2
isnt … its:51 24 24
isnt … ive:-1 -12 -28
isnt … me:-45 -43 -23
isnt … not:-36 -16 -27
isnt … of:-30 -6 -8
isnt … story:13 16 21
isnt … suicidal:-22 -14 -1
isnt … teh:-40 -47 -29
isnt … there:40 39 42
isnt … tonight:25 39 28
isnt … up:50 36 46
isnt … want:3 -44 0
issue:-54 -32 -16
issues:-42 -15 -9
ist:0 24 54
ist … aber:-24 -18 -7
it:23 31 19
it a:-16 -44 -36
it al:38 28 -19
it all:-25 -22 14
it alone:-31 -38 -26
it am:12 13 21
it an:52 41 28
it any:-56 -33 -13
it anymore:-49 -22 -11
it anyway:-22 -16 -12
it are:37 49 11
it arrived:38 25 24
it as:-12 -16 -23
it at:-43 -34 -8
it away:35 -25 3
it back:-12 -40 -22
it bad:30 -5 -10
it be:-9 -4 -37
it because:-26 -5 -9
it before:-5 -21 -2
it being:58 38 -9
it bled:-15 -1 -23
it burns:21 35 45
it but:0 -33 -29
it by:57 36 -11
it bye:61 56 60
it came:36 -3 -5
it can:-42 -23 -6
it come:55 26 28
it comes:-48 -41 -33
it coming:0 26 20
it cos:-32 -3 -5
it could:-9 -23 -8
it count:47 17 -2
it counted:23 21 27
it didnt:34 52 68
it do:-31 7 -25
it does:-9 -22 -37
it doesnt:-35 -32 -25
it dont:22 40 46
it down:-31 -33 10
it each:24 37 -20
it either:45 -6 -5
it ends:31 25 48
it every:-26 -16 -33
it fast:-30 -30 -17
it feel:37 -9 -2
it feels:-24 0 -30
it felt:-29 -35 -13
it for:-16 -31 -13
it found:25 29 30
it four:30 0 9
it from:30 9 12
it gave:-29 -23 -8
it get:-30 -27 -31
it gets:16 -3 21
it go:-51 -27 -33
it goes:-19 -19 -20
it goin:76 87 9
it gone:-43 -17 2
it good:-22 -9 7
it goodbye:15 18 35
it got:-25 -29 1
it hapen:83 103 -1
it happen:7 -37 -20
it happened:41 56 22
it happens:-29 -47 -17
it hasnt:-20 -15 -15
it having:63 56 60
it he:-65 -57 -32
it hell:49 48 45
it hes:-13 -16 29
it himself:31 32 -13
it his:-2 11 21
it how:-32 -15 -4
it hurt:0 29 9
it hurts:46 25 32
it i:-2 -17 -23
it id:13 -44 -18
it ill:-58 -48 -41
it im:0 -41 -53
it into:-22 -10 2
it isnt:25 28 23
it it:-5 25 -1
it its:-22 -6 -3
it ive:-20 -61 -36
it keeps:12 33 45
it kil:30 41 -2
it kills:52 66 13
it lands:31 23 32
it last:23 -13 -5
it late:24 25 33
it look:52 65 73
it looks:24 -1 10
it makes:-60 -38 -7
it mattered:13 21 25
it means:-46 -31 -23
it more:-3 -34 -29
it much:-26 1 -21
it must:20 27 34
it my:-50 -65 -63
it myself:-57 -29 -66
it no:0 10 -44
it nor:51 60 54
it normal:64 26 17
it not:-5 -7 -37
it nothing:38 -10 -5
it off:-30 -37 8
it ok:-26 -12 -17
it open:32 39 38
it opened:-27 -2 1
it or:-56 -51 -15
it out:-16 29 -47
it over:7 23 8
it passed:-25 -41 -21
it past:-38 -4 -6
it right:-25 -44 -39
it ring:32 -8 -2
it rings:33 23 31
it round:56 69 67
it said:23 28 26
it say:31 -1 0
it says:-13 -14 -42
it second:57 58 56
it seemed:29 37 19
it shaking:31 -48 -30
it she:-49 -38 -42
it shes:-42 -33 -34
it should:-13 25 -8
it since:40 -57 -40
it six:17 -20 -6
it snapped:28 26 44
it snows:-27 -23 -18
it sober:16 39 0
it somewhere:26 -22 -7
it soon:55 68 -22
it sounds:-41 -10 -2
it starting:51 46 67
it stopped:-49 -26 -8
it stops:27 25 -6
it suicide:-15 -12 25
it swallowed:-43 -39 -24
it take:40 34 22
it takes:38 23 1
it teh:-17 -1 36
it ten:66 60 48
it than:-11 -10 -25
it thank:36 19 28
it that:34 3 -6
it thats:-25 -16 -21
it there:-20 -7 0
it this:28 27 15
it through:22 -1 -28
it till:24 37 -8
it tired:44 65 72
it to:37 29 54
it today:16 28 35
it tomorrow:-21 -12 1
it tonight:30 48 57
it true:4 20 0
it tuesday:48 59 67
it twice:27 20 -27
it u:42 -11 -22
it under:-10 -11 -31
it until:-67 -19 -5
it up:-2 -29 -26
it usual:-22 -11 -6
it wants:26 31 33
it was:39 25 33
it washed:53 51 48
it wasnt:17 26 36
it wen:-10 16 32
it went:-45 -47 -34
it what:-29 -26 -15
it whenever:-28 -10 -1
it where:51 60 -3
it will:16 27 19
it without:-40 -26 -19
it woke:59 -1 4
it wont:37 43 20
it worked:24 -13 -6
it works:-33 -24 -15
it worth:-25 -3 -2
it would:-3 -25 -17
it wouldnt:-50 -17 0
it yesterday:40 69 -4
it yet:-5 20 32
it youve:43 45 52
it … about:-42 -34 -35
it … accident:40 50 58
it … after:14 30 10
it … ahead:22 -5 -2
it … am:58 31 34
it … an:-1 18 25
it … and:-8 -31 -40
it … another:36 28 41
it … any:63 4 11
it … anyone:19 22 18
it … are:31 37 6
it … arms:26 29 7
it … as:24 26 -18
it … ask:22 -16 -3
it … auntie:-22 -2 -4
it … away:2 -37 -33
it … back:-3 -39 -27
it … barn:34 28 15
it … be:14 13 28
it … been:20 -33 -17
it … behind:55 61 -9
it … being:33 10 15
it … best:-19 -20 -21
it … beter:36 23 -19
it … bin:44 4 -4
it … bit:-31 -23 -13
it … bleeding:29 27 15
it … blue:-36 -20 -7
it … both:29 28 33
it … bottle:1 -28 -18
it … bought:37 32 -19
it … box:40 51 51
it … breakfast:22 30 46
it … burning:14 23 32
it … but:1 9 -24
it … by:17 -23 -21
it … call:-28 -3 6
it … calm:37 16 -21
it … can:-41 -25 -12
it … candle:-21 -16 -7
it … cant:32 11 -1
it … car:18 23 27
it … class:33 45 37
it … clear:-27 -19 -15
it … clearing:49 50 62
it … close:67 53 29
it … cold:20 28 34
it … come:-30 -15 -3
it … cos:54 46 -11
it … could:-28 -7 -6
it … course:-33 -23 -9
it … crossed:79 36 -4
it … crying:-32 -12 -8
it … dad:-22 -11 -4
it … dark:27 34 24
it … day:-42 -32 -46
it … days:22 50 35
it … desk:26 31 33
it … didnt:62 68 82
it … die:71 66 76
it … do:-8 23 -53
it … does:-41 -43 -33
it … doesnt:-58 -39 -44
it … dog:-24 -22 -11
it … doing:-4 14 31
it … dont:-15 -41 -44
it … drank:14 18 33
it … drawer:-31 -13 -8
it … drink:-13 7 -24
it … each:-27 -14 -8
it … early:-23 -7 -23
it … effect:28 32 -15
it … eleven:32 -16 -7
it … else:64 49 51
it … empty:19 16 23
it … end:-53 -73 -27
it … enough:19 46 27
it … every:-32 -29 -25
it … everybody:-26 -21 -23
it … everyone:-41 -21 -14
it … everything:54 25 35
it … far:-22 -22 -13
it … feel:16 42 18
it … feeling:31 37 40
it … feels:-5 -22 -14
it … fine:-28 -5 -2
it … finished:24 14 11
it … fire:-2 -20 -22
it … fish:34 32 33
it … five:-12 -24 -10
it … flatmates:24 26 21
it … for:48 53 35
it … forty:-57 -40 -30
it … found:18 26 28
it … four:-40 -29 -20
it … friday:-36 -20 -9
it … from:40 29 13
it … funeral:35 25 30
it … get:-8 34 24
it … getting:42 42 54
it … glass:77 34 38
it … go:-2 20 54
it … god:9 -60 -58
it … goin:43 13 -2
it … gone:31 32 33
it … good:-27 -18 -8
it … goodbye:65 62 73
it … got:23 40 39
it … grey:-28 -35 -5
it … had:-37 -16 -3
it … half:45 18 14
it … hands:19 37 40
it … has:-40 -10 -6
it … hav:-1 0 -24
it … havent:52 3 -9
it … hear:-22 0 3
it … heavy:31 27 33
it … held:-41 -24 -10
it … her:-15 -31 -10
it … hes:82 60 3
it … hid:16 45 18
it … him:-25 -19 -36
it … his:28 27 49
it … hit:-5 34 6
it … hoap:49 -8 -3
it … honest:22 -1 -1
it … hour:57 -1 -24
it … how:23 27 27
it … hurt:51 55 54
it … hurts:47 16 19
it … i:-12 -28 -17
it … ill:27 33 22
it … im:6 -3 27
it … in:-36 -37 -5
it … intend:1 2 -23
it … into:28 46 52
it … is:14 12 22
it … isnt:59 21 -9
it … it:15 29 32
it … ive:21 -45 -38
it … january:15 20 28
it … joking:51 8 -14
it … keep:33 -22 -2
it … kids:-5 6 26
it … kil:34 14 0
it … know:-43 -28 -37
it … laid:43 44 47
it … last:-48 -43 -21
it … late:-37 -33 -26
it … leave:-24 -25 -22
it … legs:68 75 48
it … less:15 37 36
it … let:-51 -31 -19
it … letters:-13 -25 -5
it … light:36 38 34
it … lips:-25 -18 -7
it … little:-34 -27 -17
it … longer:24 47 24
it … look:-23 -42 -20
it … loop:22 -26 -8
it … make:-42 -35 -24
it … march:-30 -19 -8
it … me:-3 -15 -38
it … meant:16 16 -20
it … meeting:-22 -29 -28
it … minute:61 69 49
it … minutes:42 44 34
it … monday:24 33 -10
it … money:16 17 21
it … months:-18 -21 0
it … more:-17 -37 -12
it … moved:45 7 -1
it … much:-30 -6 -1
it … mum:7 -22 -6
it … my:-3 -24 -47
it … myself:30 18 25
it … nearly:8 14 26
it … neck:49 45 84
it … need:-13 -5 -32
it … netflix:-52 -50 -18
it … new:48 22 -2
it … news:29 32 -1
it … next:-36 -43 -29
it … nobody:10 21 29
it … nothing:-38 -22 -7
it … ok:-28 2 -4
it … old:9 -20 -14
it … on:31 22 23
it … once:50 8 16
it … ones:50 56 57
it … other:-13 -22 -11
it … others:-23 -19 -7
it … over:53 39 38
it … own:47 42 -41
it … packing:37 36 29
it … paid:26 8 -8
it … past:47 42 32
it … peaceful:52 64 58
it … plan:40 14 -12
it … plenty:71 74 -8
it … programme:33 -28 -15
it … put:-52 -45 -19
it … quick:42 37 2
it … quiet:25 -3 20
it … ribs:45 48 0
it … room:-8 -6 -37
it … round:-24 -16 -12
it … said:-58 -54 -29
it … sat:37 18 38
it … saturday:-54 -42 -29
it … saved:-23 -9 -2
it … say:7 37 -22
it … says:-25 -17 -5
it … scard:-71 -45 -18
it … self:4 21 -2
it … september:9 8 30
it … settled:30 35 37
it … she:-27 -28 -11
it … shed:43 44 -23
it … sister:29 -18 -7
it … sleep:31 -11 -6
it … some:-9 -26 -11
it … somebody:19 45 50
it … son:-21 5 0
it … soon:50 53 -7
it … sponsor:-21 -14 -7
it … starting:11 26 -1
it … stay:-30 -23 -11
it … step:-47 -41 -35
it … stood:49 56 59
it … stop:56 44 48
it … stopped:-32 -19 -30
it … strong:23 -6 -6
it … stuff:48 27 22
it … suicidal:67 63 -11
it … suicide:-25 -18 -11
it … sunday:-31 -26 -37
it … sweating:26 -8 5
it … take:17 23 0
it … taken:-11 -25 -7
it … talking:-20 -11 -12
it … tell:95 28 18
it … ten:15 18 34
it … than:38 37 22
it … thank:-40 -18 -12
it … that:-13 -57 -48
it … their:26 27 27
it … them:35 40 51
it … they:26 21 17
it … thing:-28 -16 -13
it … think:64 1 19
it … thought:53 18 -22
it … three:-32 -20 -14
it … through:18 20 25
it … thursday:48 51 71
it … till:38 -12 2
it … time:-35 -29 -8
it … times:10 -45 -21
it … tired:31 -12 -10
it … told:63 13 3
it … tomorrow:100 96 97
it … tonight:98 56 45
it … took:15 11 23
it … train:-20 -24 -16
it … trying:52 47 43
it … tuesday:25 45 -7
it … turn:-24 -23 -16
it … turned:-27 -27 -21
it … two:19 22 -2
it … under:-20 -23 -8
it … until:3 -20 -10
it … up:25 29 24
it … ur:14 19 23
it … use:1 6 -30
it … wait:41 0 0
it … waiting:-11 10 24
it … wanted:10 14 22
it … warm:24 36 33
it … was:-38 -33 -36
it … wasnt:28 42 0
it … way:42 49 50
it … week:34 37 22
it … weeks:-24 -36 -13
it … wen:-4 5 -27
it … went:23 14 29
it … whatever:-20 -13 -5
it … while:81 81 88
it … who:-28 -21 -7
it … whole:-25 0 3
it … why:23 9 6
it … wife:-30 -16 -11
it … will:22 28 33
it … window:-39 -19 -9
it … wish:51 -16 -6
it … with:-25 -20 -43
it … wobble:-25 -5 -3
it … wont:-9 -32 -37
it … worked:27 31 -15
it … worse:-33 -30 -14
it … would:47 1 -3
it … wouldnt:47 16 -17
it … x:66 25 30
it … years:-28 -15 -14
it … youd:43 -11 -6
itch:-1 -51 -34
itch … it:62 -2 -1
itching:-7 -1 0
itd:103 69 42
itd be:45 3 -15
itd feel:35 38 38
itd … a:-17 -27 -12
itd … doesnt:20 4 -2
itd … easier:48 -5 -3
itd … faster:43 41 47
itd … for:22 5 -2
itd … it:-41 -39 -25
itd … me:17 22 -17
item:61 15 18
items:-9 -4 -1
itll:59 80 77
itll be:60 84 90
itll look:-27 -14 -8
itll … a:61 45 31
itll … and:-26 -47 -32
itll … be:19 20 4
itll … dead:51 55 52
itll … i:17 23 24
itll … next:13 18 26
itll … quick:27 37 44
itll … sunday:-44 -48 -38
itll … teh:46 46 46
itll … weekend:32 43 48
its:35 52 66
its about:-47 -45 -34
its all:35 32 45
its at:33 32 37
its bad:-13 -16 -21
its because:20 22 20
its been:15 25 33
its black:21 8 -20
its cold:14 27 25
its dark:49 26 13
its day:-22 -6 -7
its days:11 25 23
its done:16 26 25
its doors:-21 -3 -1
its due:-34 -29 -19
its enough:71 24 28
its every:-17 -28 11
its fine:-24 4 14
its for:79 80 75
its friday:-53 -58 -58
its funny:-45 -23 -11
its getting:46 41 -45
its giving:19 24 -1
its goin:-28 -16 -11
its good:-36 -23 -22
its goodbye:-32 -22 -25
its got:26 12 12
its happening:135 135 119
its her:-18 -18 -32
its him:44 39 36
its how:53 52 51
its in:77 55 60
its kicking:53 45 50
its kind:-27 -5 -1
its late:39 30 28
its living:21 -1 -2
its loaded:57 60 76
its long:-27 -10 -9
its lovely:23 19 17
its made:-25 -24 -21
its making:-6 12 20
its me:74 71 54
its monday:-45 -34 -29
its more:-2 -24 -21
its nearly:26 33 36
its nice:29 15 13
its not:-32 -39 -48
its november:52 -1 -1
its on:61 51 51
its one:-32 -8 -3
its over:23 15 -2
its peaceful:66 78 67
its pumping:65 55 59
its quick:15 24 24
its quiet:22 29 25
its quieter:26 27 30
its raining:-25 -13 -8
its settled:25 30 37
its she:32 14 -8
its started:14 -2 -21
its strong:8 10 -30
its stupid:24 -9 -3
its sunday:27 -4 -1
its tablets:-50 -42 -38
its ten:-21 -22 -21
its that:-8 -65 -40
its there:16 27 23
its this:32 33 50
its time:60 71 73
its tonight:90 82 85
its true:-19 -27 -9
its two:-11 -21 -35
its u:44 63 32
its under:51 57 -1
its up:6 12 20
its usually:33 37 -4
its warm:-28 -22 -16
its way:-36 -32 -27
its wednesday:33 8 10
its wen:53 24 37
its what:30 39 7
its where:-35 -23 -14
its windy:-30 -27 -23
its worse:30 -11 -1
its worth:-22 -9 -13
its written:12 28 34
its … a:24 36 29
its … after:12 18 -20
its … all:1 -36 -20
its … am:-85 -60 -40
its … and:-19 -23 -33
its … arm:22 45 61
its … at:-27 -14 -28
its … bad:-37 -29 -13
its … bathroom:14 19 31
its … be:49 21 19
its … been:-2 13 28
its … being:0 -30 -3
its … best:16 19 29
its … blood:15 28 33
its … both:32 34 28
its … bother:-10 -4 -20
its … breathing:41 31 22
its … but:1 3 -21
its … bye:35 25 16
its … calm:28 31 28
its … can:-31 -58 -55
its … cant:-41 -39 -28
its … cold:22 8 8
its … come:-19 -23 -23
its … cry:36 35 34
its … day:9 -22 -22
its … days:7 -28 -20
its … dear:19 25 20
its … degrees:-26 -15 -13
its … did:2 -6 -24
its … does:-41 -26 -14
its … doesnt:47 38 19
its … dont:8 40 43
its … door:52 26 28
its … down:-45 -37 -14
its … eleven:-32 -21 -12
its … every:33 25 -5
its … fault:7 21 16
its … feel:-22 -3 -11
its … fone:50 49 48
its … forever:31 31 33
its … four:33 38 47
its … from:-28 -21 -22
its … goin:43 6 3
its … gone:62 77 74
its … goodbye:37 29 34
its … guys:24 19 17
its … hav:-24 -26 -22
its … he:-45 -42 -10
its … her:-39 -28 -20
its … here:-25 -12 -15
its … him:-22 -32 -31
its … his:-70 -51 -44
its … holiday:51 47 43
its … honour:17 20 29
its … hour:-29 -21 -15
its … i:22 15 10
its … if:-38 -47 -29
its … ill:53 71 66
its … in:11 21 23
its … is:23 -23 -11
its … isnt:29 -23 -17
its … it:10 21 45
its … ive:19 28 38
its … jmup:43 46 48
its … kids:-31 -31 -20
its … kil:64 31 -1
its … know:-29 -26 -12
its … lap:41 49 51
its … last:-45 -60 -72
its … leave:27 35 29
its … lit:10 18 30
its … longest:-15 -22 -17
its … look:109 101 89
its … me:-19 -39 -23
its … mins:26 32 34
its … minutes:-38 -40 -36
its … months:-31 -17 -12
its … most:26 -4 -1
its … myself:21 28 2
its … nice:60 64 51
its … night:-39 -49 -24
its … no:-37 -24 -10
its … nobody:-24 -30 -37
its … noise:28 34 43
its … of:-6 23 18
its … off:8 18 21
its … old:42 43 46
its … on:35 14 17
its … one:21 14 21
its … otherwise:26 26 3
its … our:24 22 21
its … over:26 37 38
its … place:-32 -21 -15
its … pocket:102 -2 -1
its … programme:16 28 24
its … put:36 0 -2
its … putting:19 25 23
its … rang:67 29 21
its … razor:68 63 61
its … red:37 49 12
its … right:-27 -20 -24
its … said:56 51 -1
its … same:-13 -20 -8
its … say:33 -13 -7
its … school:-29 -2 -1
its … second:-26 -9 -8
its … set:102 83 76
its … sheet:29 36 39
its … shes:20 1 -2
its … song:-12 -25 -3
its … sorry:34 17 16
its … spot:31 9 -10
its … stronger:18 25 0
its … stuff:-12 -9 -20
its … sunday:30 37 38
its … take:-12 -14 -23
its … teh:32 13 5
its … ten:-24 -12 -14
its … th:-30 -27 -18
its … than:23 15 13
its … that:-67 -42 -31
its … there:-21 -25 -30
its … theres:40 24 32
its … they:-22 1 -10
its … think:23 24 43
its … thought:37 26 14
its … thursday:-30 -29 -32
its … today:-12 -8 -33
its … took:21 -3 -2
its … tuesday:-30 -24 -25
its … twenty:-22 -24 -18
its … two:-20 -17 -8
its … until:-21 -18 -21
its … up:-17 -22 -20
its … want:25 52 0
its … wardrobe:-25 -10 -8
its … water:18 33 23
its … way:30 40 50
its … weekends:16 30 -6
its … weeks:-28 -17 -7
its … wen:26 5 26
its … what:-23 -20 -3
its … who:21 25 30
its … will:-29 -13 -8
its … wont:27 19 11
its … worse:15 0 -22
its … year:-22 -14 -9
itself:15 12 7
iv:55 46 11
iv … a:26 25 32
ive:53 61 71
ive a:-21 -39 -41
ive accepted:29 37 29
ive an:24 19 20
ive asked:10 16 40
ive been:-45 -58 -91
ive begun:71 54 3
ive blocked:41 -5 -8
ive booked:-35 -31 -21
ive bought:-29 -22 -19
ive brought:18 21 34
ive chosen:63 53 70
ive cleaned:-16 -27 -21
ive closed:3 -22 -13
ive decided:36 56 -9
ive drawn:-8 -36 -16
ive drunk:106 88 86
ive enough:78 63 63
ive fed:26 31 45
ive finished:9 9 21
ive forgotten:-27 -18 -16
ive found:-5 -20 -24
ive given:11 11 21
ive gone:-34 -46 -43
ive got:44 28 14
ive had:-20 -30 -14
ive hardly:5 9 -33
ive his:49 42 54
ive hung:-24 -22 -23
ive ironed:-26 -26 -18
ive it:5 32 23
ive joined:-40 -28 -17
ive kept:16 18 27
ive killed:5 6 20
ive known:30 36 27
ive labelled:-57 -38 -34
ive left:157 137 113
ive locked:30 31 20
ive looked:17 -48 -27
ive lost:-70 -46 -39
ive made:47 29 25
ive neva:-60 -52 -44
ive no:-46 -31 -53
ive nobody:-15 -12 -28
ive not:15 -26 -11
ive noticed:-45 -33 -27
ive one:-24 -18 -14
ive opened:33 2 -10
ive overdosed:36 33 29
ive paid:47 52 48
ive passed:11 16 20
ive picked:66 60 65
ive posted:-20 0 18
ive promised:-24 -21 -13
ive put:15 -34 -34
ive read:-24 -38 -27
ive run:-30 -5 -9
ive rung:0 -28 -24
ive sat:-18 -49 -30
ive seen:39 10 11
ive set:16 20 48
ive settled:9 23 30
ive shut:57 60 68
ive signed:-47 -51 -29
ive since:-21 -1 -10
ive sold:-45 -44 -41
ive started:54 38 29
ive stood:51 52 47
ive stopped:75 32 -15
ive swallowed:-27 -21 -33
ive swept:25 36 35
ive taken:63 82 77
ive takin:25 31 31
ive takn:53 66 72
ive teh:128 142 145
ive thanked:34 37 19
ive thought:116 92 -13
ive three:54 9 13
ive tied:48 46 42
ive told:30 11 24
ive took:18 22 17
ive tried:-39 -28 -37
ive volunteered:79 41 -9
ive walked:34 -5 0
ive wanted:73 70 -48
ive woken:22 35 -27
ive wrapped:36 41 -10
ive … a:-7 1 28
ive … against:8 12 25
ive … alife:90 -1 0
ive … all:31 32 39
ive … am:-21 -15 -45
ive … and:45 30 48
ive … anyone:52 12 -11
ive … appointment:31 20 31
ive … as:31 46 50
ive … asked:-20 -18 -4
ive … at:49 32 -5
ive … baby:40 43 43
ive … bag:58 65 58
ive … bathroom:26 27 25
ive … be:52 60 54
ive … because:15 15 31
ive … been:-34 -28 -17
ive … before:18 32 10
ive … being:-30 -7 -6
ive … believing:54 -7 -4
ive … belt:-54 -48 -40
ive … bench:18 24 26
ive … blade:11 22 -55
ive … blades:9 -22 -22
ive … both:17 17 26
ive … bottle:40 43 49
ive … bought:-31 -15 -9
ive … box:27 13 6
ive … burn:43 47 51
ive … burning:13 25 -13
ive … by:13 20 44
ive … cabin:28 25 27
ive … cable:30 34 31
ive … cake:-20 -19 -14
ive … cant:84 73 78
ive … car:16 16 23
ive … cards:56 5 2
ive … caring:17 21 -7
ive … chain:-53 -36 -24
ive … chair:-27 -24 -6
ive … children:33 39 39
ive … clock:-14 -21 -11
ive … coat:37 25 27
ive … collecting:56 65 62
ive … corner:-21 -17 -11
ive … crushed:8 13 24
ive … curtains:-51 -48 -42
ive … cutting:4 26 -5
ive … dads:-20 -26 -18
ive … date:-25 -17 -31
ive … day:44 24 34
ive … days:36 -3 -8
ive … do:38 22 -6
ive … dog:-28 -38 -33
ive … doing:-55 -31 -15
ive … dont:21 46 15
ive … door:28 28 40
ive … doors:14 17 27
ive … dying:-34 -15 4
ive … each:23 46 -6
ive … end:58 85 -26
ive … every:40 11 -7
ive … everyone:19 31 28
ive … everything:30 15 27
ive … face:48 31 6
ive … far:29 31 24
ive … felt:32 18 -13
ive … first:21 25 19
ive … fit:22 30 28
ive … flowers:-32 -22 -4
ive … following:47 37 -12
ive … foot:20 22 25
ive … for:-12 -30 -10
ive … forty:49 51 28
ive … four:-21 -28 -27
ive … go:62 59 67
ive … goin:-46 -14 -30
ive … goodbyes:57 54 43
ive … gun:30 28 23
ive … had:20 24 11
ive … hatpin:5 24 -1
ive … having:-3 -9 -30
ive … her:-36 -37 -44
ive … him:76 69 51
ive … his:-20 -34 -35
ive … hoap:29 -15 -8
ive … home:-20 -17 -4
ive … hoping:39 12 0
ive … hosepipe:43 56 59
ive … hour:21 22 20
ive … how:28 22 1
ive … i:7 32 61
ive … im:13 45 51
ive … in:-56 -28 -33
ive … insulin:37 44 21
ive … it:33 31 -1
ive … ive:-49 -44 -36
ive … key:25 22 32
ive … keys:27 6 4
ive … kids:27 26 34
ive … kil:21 37 65
ive … kitchen:-56 -56 -43
ive … knife:0 0 -29
ive … last:56 10 -4
ive … left:44 23 26
ive … letters:3 2 22
ive … lief:36 -17 -6
ive … long:59 -11 -8
ive … look:4 -5 -27
ive … looking:99 69 28
ive … lot:-76 -71 -78
ive … maid:27 9 9
ive … managed:-31 -16 -9
ive … manager:-5 21 26
ive … means:19 17 31
ive … method:55 50 55
ive … mind:46 43 48
ive … minding:58 48 -30
ive … mine:71 64 57
ive … months:-12 -23 -25
ive … more:30 36 22
ive … morphine:78 78 75
ive … much:18 32 57
ive … my:46 -2 3
ive … myself:22 45 66
ive … need:46 36 33
ive … needed:-29 -13 -9
ive … nice:41 13 19
ive … no:32 -36 -28
ive … nobody:3 9 21
ive … none:-5 -25 -18
ive … noose:22 34 31
ive … not:33 49 28
ive … nothing:27 -22 -27
ive … number:28 20 -3
ive … nurse:2 -29 0
ive … old:25 14 14
ive … one:-23 0 -4
ive … out:-1 17 -27
ive … over:11 18 25
ive … own:-29 -23 -9
ive … past:48 35 32
ive … patience:-16 -21 -11
ive … peace:29 1 4
ive … picked:1 -8 -25
ive … pillow:17 13 32
ive … pills:-24 -16 -13
ive … planned:-21 -19 -12
ive … plenty:29 -14 -5
ive … postman:-20 -15 -6
ive … practice:56 47 45
ive … pressing:38 10 -4
ive … putting:18 22 -1
ive … quiet:-41 -27 -11
ive … razor:9 13 23
ive … reading:11 16 30
ive … ready:20 27 40
ive … rifle:24 30 33
ive … rope:-23 -15 0
ive … samaritan:32 -2 -3
ive … sat:21 -2 -2
ive … self:27 36 -1
ive … since:-28 -49 -38
ive … sleeping:-28 -20 -2
ive … slept:9 15 -28
ive … sober:-36 -24 -9
ive … sorted:-28 -21 -16
ive … spray:-22 -27 -9
ive … strip:-37 -22 -31
ive … stuff:33 37 45
ive … suicidal:-41 -57 -2
ive … sunday:29 32 45
ive … sure:46 34 27
ive … swallowed:-21 -12 -8
ive … swallowing:42 45 0
ive … takin:25 29 -20
ive … talked:-21 -13 -2
ive … tea:-27 -13 -10
ive … teh:107 97 97
ive … tell:-53 -35 -32
ive … telling:8 21 -1
ive … that:-35 -51 -43
ive … them:-14 -20 -29
ive … theres:1 -34 -23
ive … these:56 28 31
ive … they:13 -19 -22
ive … thinking:7 29 -6
ive … this:-39 -39 -42
ive … thoughts:-30 -23 -8
ive … three:-30 -27 -34
ive … through:17 26 10
ive … thursday:28 9 10
ive … times:49 25 0
ive … to:34 18 10
ive … today:37 34 25
ive … told:15 -25 8
ive … tonight:23 27 29
ive … train:43 42 40
ive … two:37 21 37
ive … up:66 84 41
ive … used:-28 -13 -5
ive … using:-33 -19 -7
ive … waiting:51 -2 -2
ive … walking:21 -12 -9
ive … want:39 -1 -7
ive … way:13 32 28
ive … what:17 24 17
ive … where:45 34 -11
ive … who:-21 -14 -9
ive … will:-43 -28 -13
ive … wishing:4 25 -5
ive … with:3 27 -12
ive … worked:-22 -16 -19
ive … worker:25 -12 -6
ive … writing:42 -1 -1
iykyk:52 -12 -1
j:110 54 -7
jab:-14 -6 -18
jabbed:8 10 21
jack:-3 -2 4
jacket:32 30 26
jacket … in:-24 -20 -15
jade:-18 -3 -2
jai:79 92 51
jai avale:27 33 44
jai des:112 119 -13
jai envie:21 22 -19
jai range:-27 -24 -19
jai … je:25 30 9
jai … la:28 17 14
jai … me:27 41 -3
jai … mes:11 17 26
jai … mourir:73 5 -3
jai … pour:-25 -19 -4
jai … qui:29 24 24
jai … tete:29 24 24
jai … tous:25 31 41
jai … un:-23 -18 -8
jail:-23 -13 -5
jailed:-2 -1 0
jaja:-33 -8 -1
jajaja:-27 -3 -1
jam:-11 -9 -10
jam jar:27 29 30
jammed:48 33 21
jams:-6 -4 -2
january:-22 1 25
january … a:18 18 27
jar:5 6 12
jars:-13 -5 -3
jas:-1 0 0
jaw:13 17 19
jaws:30 31 37
jay:2 1 2
je:111 105 85
je me:94 85 76
je ne:21 0 8
je pense:69 73 -19
je suis:-30 -19 1
je vais:24 55 54
je veux:66 69 3
je voudrais:65 -9 -5
je voulais:51 53 34
je … au:45 57 -13
je … coucher:-20 -13 -12
je … dites:23 25 19
je … encore:95 63 -3
je … etre:58 -7 -4
je … le:14 14 24
je … me:-4 38 6
je … mes:41 36 38
je … mettre:19 22 -17
je … mort:32 27 31
je … mourir:74 10 27
je … pas:-56 -15 -10
je … plus:92 11 10
je … sauter:77 71 63
je … sens:35 33 45
je … suicide:83 90 40
je … suicider:29 31 -71
je … suis:34 23 -8
je … tuer:89 91 68
jealous:92 -27 -11
jealous … in:48 -19 -3
jean:19 33 30
jean im:35 40 33
jeans:-31 -21 -8
jeden:-3 7 -4
jeep:2 3 3
jelly:-22 -18 -17
jen:-2 5 15
jeringa:48 36 30
jerked:23 25 30
jerking:95 89 98
jerking and:43 41 55
jess:3 5 5
jesus:-10 6 -27
jet:-9 -4 -5
jetais:-4 -3 0
jetty:-13 -8 -6
jetzt:78 108 59
jetzt und:-3 37 -3
ji:-7 -4 -2
jigsaw:-15 -12 -10
jigsaws:-25 -15 -11
jim:-1 -1 -1
jittery:31 -4 -2
jitu:-4 -4 -3
jk:47 86 69
jmup:68 82 100
jmup at:33 22 27
jmup from:89 92 90
jmup in:-30 -11 -13
jmup its:-60 -54 -42
jmup jmup:-24 -20 -19
jmup of:36 32 33
jmup off:-45 -34 -68
jmup on:-64 -60 -51
jmup out:-89 -100 -72
jmup teh:24 29 29
jmup to:70 40 37
jmup … a:-71 -61 -60
jmup … and:-44 -35 -12
jmup … bridge:-15 0 -21
jmup … every:-35 -38 -13
jmup … i:-17 -16 -55
jmup … it:60 64 72
jmup … my:91 55 49
jmup … of:-61 -81 -62
jmup … teh:56 47 57
jo:-5 9 12
joans:-20 -15 -8
job:-30 -26 -31
job … and:31 23 25
job … no:32 0 0
job … not:-20 -17 -1
job … want:28 7 0
jobs:3 -55 -37
jobs today:54 -3 -1
jobs … and:52 -3 -1
joburg:-2 0 1
jodie:16 14 13
johnny:11 25 33
johnny cash:11 25 33
join:52 44 46
joined:-17 -6 -8
joined teh:-45 -40 -17
joining:38 42 31
joining my:-6 -5 -30
joining … arthur:-11 -12 -26
joining … late:20 21 -7
joint:-11 -8 -6
joints:-2 0 0
joist:8 11 8
joke:4 -4 -6
joke no:-35 -21 -16
joke … teh:48 50 45
jokes:-1 0 -21
jokes at:-24 -23 -7
joking:100 63 38
joking anymore:25 14 -2
joking i:32 0 -3
joking this:-36 -29 -7
joking … i:-30 -24 -3
joking … time:-36 -29 -7
jollof:-23 -2 -4
jolly:-2 -5 -5
journal:-10 -16 4
journey:9 26 36
jours:27 30 13
joy:-42 -29 -17
joyce:0 0 0
jst:0 0 0
judge:-24 2 19
judge says:22 21 36
judge … i:22 21 36
judged:-13 -9 -3
jug:30 35 41
juice:-4 -6 -2
juliet:-9 -7 -3
july:-2 -4 -28
july and:60 41 -1
jumped:1 -11 4
jumped from:-5 -44 -30
jumped in:-25 -16 -7
jumped … teh:-61 -92 -79
jumper:-50 -35 -28
jumper … teh:-20 -19 -20
jumpers:-1 0 0
jumping:168 183 169
jumping … a:-48 -37 -54
jumping … bridge:-21 -26 -21
jumping … teh:65 66 66
jumps:6 4 14
jumpsuit:-14 -16 -10
june:22 12 20
june and:-46 -42 -31
june … at:-22 -15 -14
june … i:-29 -19 -13
june … kissed:43 40 35
jupm:29 22 10
jusqua:-1 -1 0
k:61 66 52
k m:23 25 -13
k … s:49 36 -14
kalt:2 4 5
kann:43 49 0
kann nicht:43 49 0
kaput:1 4 -4
karaoke:-48 -28 -19
karen:-9 -3 -5
karim:-4 -4 -3
kart:-20 -11 -7
karts:-18 -18 -16
kayak:-2 -6 -1
kaz:-17 -9 -6
keap:32 31 -2
kebab:-12 -13 -11
keen:-46 -47 -23
keep:21 7 0
keep a:-36 -24 -15
keep being:25 45 60
keep blacking:33 47 37
keep doing:32 -11 -5
keep dropping:13 17 30
keep forgetting:9 11 32
keep goin:-15 -40 -36
keep it:-56 -37 -34
keep looking:89 10 13
keep me:-50 -15 -4
keep my:-20 -12 14
keep nodding:42 38 56
keep on:47 17 -4
keep seeing:25 31 18
keep takin:9 28 -11
keep teh:-48 -47 -34
keep them:-33 -24 -7
keep thinking:72 -6 -19
keep u:-9 12 23
keep wanting:62 60 -11
keep wishing:42 -7 -8
keep … all:34 5 3
keep … and:-23 8 34
keep … at:53 -13 -3
keep … awake:9 7 20
keep … back:55 44 35
keep … blade:-33 -22 -2
keep … for:24 0 -9
keep … from:-10 -4 24
keep … him:29 -1 4
keep … how:-30 -2 0
keep … i:60 90 23
keep … id:30 -2 0
keep … if:52 4 -3
keep … in:-37 -6 3
keep … ive:-23 -19 -8
keep … me:16 25 30
keep … mid:9 13 20
keep … my:5 37 -1
keep … off:4 8 23
keep … on:-26 -14 -12
keep … out:28 35 22
keep … over:7 -5 -22
keep … people:15 18 21
keep … room:41 33 35
keep … stopping:27 28 34
keep … takin:-38 -23 0
keep … teh:34 -33 -61
keep … this:22 -22 -15
keep … up:-22 -20 -15
keeper:-5 -4 0
keeping:-18 1 12
keeping me:-57 -33 -10
keeping my:-20 -18 -18
keeping teh:23 18 14
keeping … from:30 23 28
keeping … teh:-23 -24 -15
keeps:73 65 17
keeps calling:34 37 -1
keeps dropping:67 62 64
keeps dying:10 -53 -2
keeps goin:-35 -31 -14
keeps it:-22 -21 -17
keeps messaging:-21 -10 -2
keeps on:17 30 0
keeps picking:26 26 13
keeps saying:23 40 -6
keeps telling:-20 -9 2
keeps them:-26 -21 -14
keeps … about:-7 -26 -10
keeps … and:46 7 9
keeps … goin:40 32 27
keeps … hed:43 24 -1
keeps … hes:50 35 -5
keeps … i:-41 -26 -26
keeps … in:36 -9 -39
keeps … itd:-28 -7 -2
keeps … locked:-24 -14 -12
keeps … my:35 23 43
keeps … on:16 25 33
keeps … teh:34 5 2
keeps … up:52 52 -1
keeps … wants:26 19 0
keeps … with:40 43 -2
keller:-12 -13 4
kelpies:1 1 4
ken:3 0 0
kennels:-17 -10 -15
kept:-4 -8 10
kept a:1 -19 -22
kept all:18 22 26
kept her:-29 -26 -28
kept his:-38 -30 -29
kept it:-21 -13 -8
kept my:19 25 21
kept teh:13 29 17
kept them:20 27 32
kept these:20 23 24
kept thinking:23 -9 -5
kept … down:21 -4 -1
kept … for:47 0 -1
kept … from:11 23 20
kept … her:27 30 41
kept … here:-22 -4 -3
kept … i:-22 -15 -12
kept … it:25 31 32
kept … longer:26 25 20
kept … teh:-29 -20 -9
kept … under:29 -22 -23
kerala:-12 -3 -8
kerb:-7 -4 -4
kermit:26 36 -3
ket:32 39 20
ket and:32 39 20
ket … and:54 66 25
ketamine:-4 -1 -3
ketchup:-35 -10 -7
kettle:-1 3 13
kettle for:13 25 26
kettle my:33 24 22
kettle … and:-30 -13 -11
kettle … is:63 51 51
kettle … me:38 7 8
kettle … off:25 23 24
kettle … paper:33 24 22
kettles:21 37 20
kev:43 38 44
kevin:-1 -1 -1
kevs:14 18 35
key:-12 -6 11
key and:-31 -26 -23
key from:23 26 25
key gone:24 21 16
key i:33 39 42
key in:-20 -26 -21
key … a:38 39 38
key … club:23 26 25
key … gets:-27 -27 -8
key … is:-30 -21 1
key … my:-22 -32 -29
key … pocket:-26 -16 -13
key … swim:23 26 25
keyboard:24 27 24
keys:-30 -37 -21
keys and:14 22 22
keys are:33 19 11
keys at:18 20 44
keys in:-7 -14 -23
keys me:-24 -23 -11
keys on:-43 -21 -19
keys under:-20 -14 -14
keys … and:-21 -17 0
keys … hand:30 20 3
keys … i:-22 -1 0
keys … id:-27 -16 -1
keys … me:-34 -24 -14
keys … own:-28 -22 -18
keys … radio:24 32 32
keys … teh:22 13 18
keys … under:27 24 19
keyworker:20 -16 -9
keyworkers:1 2 0
khalas:-7 -7 -7
ki:129 50 -6
kick:-15 -5 -2
kicked:-12 -16 10
kicked teh:22 25 28
kicked … teh:71 62 69
kickin:-8 -4 -2
kicking:6 5 34
kicking in:91 85 81
kicking teh:-42 -40 -14
kicking … door:-43 -37 -13
kicking … in:-74 -69 -48
kicks:13 8 -9
kid:33 45 28
kid … me:25 20 -11
kid … u:60 58 51
kidding:-10 -7 -12
kidney:-6 -13 -8
kidneys:5 3 -4
kids:5 6 -4
kids at:33 48 52
kids daddy:15 20 41
kids deserve:28 -5 -2
kids hav:-23 -9 -4
kids if:90 55 -1
kids in:36 52 44
kids its:69 56 51
kids ive:-32 -24 -15
kids that:9 35 0
kids to:-32 -28 -21
kids want:-56 -55 -38
kids … a:20 -27 -20
kids … all:36 25 -9
kids … asleep:-26 -25 -33
kids … at:-29 -30 -19
kids … been:-22 -6 -3
kids … dads:36 50 50
kids … for:18 17 26
kids … from:-30 -34 -21
kids … get:38 3 0
kids … goin:25 27 20
kids … got:55 -11 -5
kids … hav:-21 -9 6
kids … i:31 13 -32
kids … id:46 -12 -4
kids … it:-36 -31 -25
kids … its:74 68 53
kids … me:-41 -32 -21
kids … mum:27 -1 -1
kids … nice:20 15 0
kids … on:-38 -22 -19
kids … school:5 11 33
kids … teh:31 27 35
kids … their:-20 -14 -16
kids … up:27 27 26
kids … upstairs:19 20 23
kids … zoo:-38 -39 -35
kieran:46 16 20
kiiiiillllll:0 0 0
kil:-10 -7 -57
kil for:-35 -15 -7
kil herself:68 70 -26
kil him:0 7 -20
kil himself:50 30 -34
kil his:41 25 -7
kil me:-12 -5 49
kil my:-23 -5 -34
kil myself:10 0 -30
kil teh:25 28 -12
kil themselves:-33 -30 0
kil this:-34 -22 -1
kil u:36 33 30
kil whoever:-38 -30 -10
kil yourself:98 87 -13
kil … and:24 22 6
kil … anyway:-28 -13 -21
kil … as:-32 -43 -2
kil … at:-24 -11 16
kil … because:56 48 -1
kil … bought:1 0 -28
kil … brother:-51 -57 -17
kil … by:-43 -31 -6
kil … cant:-26 -13 -11
kil … christmas:6 15 -50
kil … do:14 -27 -2
kil … every:44 41 -2
kil … for:-1 -21 -10
kil … got:1 7 26
kil … hav:10 13 -32
kil … havent:3 7 -22
kil … he:60 46 47
kil … hes:-34 -51 -27
kil … houseplant:-21 -20 0
kil … i:14 25 -64
kil … if:23 3 -14
kil … im:-43 -39 -40
kil … in:33 47 34
kil … is:37 31 -64
kil … it:-29 1 -17
kil … its:12 -36 29
kil … kids:7 29 0
kil … kil:35 -6 -3
kil … me:28 23 -21
kil … mine:25 22 0
kil … my:15 22 23
kil … myself:6 -27 -2
kil … night:4 6 22
kil … no:17 5 -59
kil … nobody:-43 -36 -8
kil … of:37 36 40
kil … ok:27 16 -2
kil … on:-13 -20 30
kil … once:28 32 0
kil … or:25 29 -3
kil … self:82 91 -7
kil … she:-23 -23 -10
kil … showed:61 53 61
kil … since:48 67 -2
kil … teh:13 17 -32
kil … that:-39 -45 -17
kil … there:16 26 -2
kil … think:10 43 0
kil … this:-120 -121 -41
kil … three:8 -24 0
kil … to:27 40 -17
kil … tomorrow:5 7 -24
kil … tonight:-3 -1 25
kil … want:64 51 2
kil … was:-23 -19 -2
kil … weeds:-20 -21 0
kil … who:42 28 -3
kil … wife:64 42 -4
kil … with:8 19 30
kil … would:-23 -14 -11
kil … yourself:25 12 -3
killed:36 56 3
killed myself:132 130 69
killed … and:49 43 27
killed … i:24 18 -14
killed … if:6 30 -7
killed … in:-21 -10 -2
killer:-3 5 9
killer … and:22 20 29
killing:9 39 -13
killing a:31 37 -3
killing himself:38 49 -7
killing me:-51 -40 -22
killing myself:52 55 31
killing … all:58 71 36
killing … and:-40 -52 -14
killing … at:14 26 42
killing … day:20 20 -33
killing … feels:14 21 -15
killing … i:26 17 -19
killing … im:-18 -11 22
killing … is:22 34 -28
killing … it:21 20 43
killing … on:26 22 -13
killing … sounds:54 98 -6
killing … teh:-6 -6 30
killing … tonight:8 13 34
kills:-2 25 -16
kills me:14 38 4
kills … it:30 43 0
kills … kills:25 36 0
kilometres:-2 5 -2
kilos:-32 -20 -51
kilt:-1 -1 0
kind:-10 -17 -18
kind im:18 21 16
kind of:-50 -30 -36
kind … it:10 20 18
kind … me:29 30 42
kind … new:-26 -22 -16
kind … teh:-30 -14 -18
kinda:0 0 0
kinder:86 77 43
kinder and:73 57 -3
kinder … was:33 50 46
kindest:44 -12 -11
kindest thing:49 -8 -8
kindest … could:58 -9 -5
kindest … i:55 -8 -4
kindly:-7 -5 8
kindly do:4 22 21
kindly … teh:15 11 27
kindness:22 19 9
kinds:-7 -3 -4
king:5 4 -13
kirsty:0 1 0
kiss:-15 -5 -2
kissed:17 15 29
kissed me:18 14 21
kissed … of:28 28 29
kissed … while:48 44 36
kisumu:-13 -11 0
kit:-8 -5 -11
kitchen:31 31 34
kitchen and:-44 -43 -21
kitchen i:18 31 28
kitchen knife:-17 -21 -22
kitchen with:78 47 43
kitchen … at:70 38 52
kitchen … bit:-30 -32 -32
kitchen … can:17 30 29
kitchen … hear:17 30 29
kitchen … hes:12 24 15
kitchen … i:-21 -19 -7
kitchen … im:-62 -58 -55
kitchen … me:4 -24 -14
kitchen … my:36 39 15
kitchen … on:26 44 13
kitchen … one:1 3 -38
kitchen … out:27 31 39
kitchen … that:0 -37 -23
kitchen … tongue:-23 -26 -26
kitchen … whoever:-23 -22 -23
kitchens:-37 -31 -21
kits:-25 -18 -18
kits … teh:-21 -17 -9
kitten:-12 7 -3
kittens:-33 0 -12
kittens and:-26 12 -6
kms:0 0 0
kn:0 0 0
knackered:-12 2 -6
knee:3 1 6
knee … i:-27 -21 -13
knee … teh:53 53 50
knees:-70 -48 -27
knees … i:21 15 18
knees … im:3 20 22
knew:-34 -17 12
knew it:32 18 31
knew … im:48 49 40
knew … was:35 40 34
knife:46 60 41
knife against:29 28 41
knife is:82 82 43
knife on:31 20 -31
knife … for:32 31 2
knife … goin:17 12 25
knife … he:9 5 23
knife … hes:25 22 11
knife … him:37 33 12
knife … his:15 11 24
knife … i:50 45 33
knife … im:-48 -46 -34
knife … my:33 28 35
knife … outside:-40 -22 -34
knife … says:9 5 23
knife … throat:18 21 16
knifes:100 111 98
knight:-8 -5 1
knit:-16 -8 -9
knitted:-38 -31 -21
knitted it:-21 -15 -1
knitting:-6 2 3
knives:18 15 -7
knock:-8 -2 23
knock on:-23 -25 -16
knock … door:-24 -28 -17
knocked:27 23 19
knocked … out:58 52 45
knocking:12 26 40
knot:24 29 20
knots:-42 -30 -18
knots done:-29 -38 -33
knots … teh:23 23 23
know:11 18 19
know a:25 41 36
know about:67 68 72
know and:-5 -43 -29
know exactly:28 25 36
know for:49 44 28
know he:-38 -24 -25
know her:38 54 57
know his:66 72 53
know i:24 -7 -58
know if:7 4 45
know im:-24 -42 -35
know in:-30 -22 -13
know it:-75 -55 -46
know its:-29 -48 -38
know me:-21 -25 -33
know my:50 72 57
know she:-20 -20 -5
know that:22 1 -6
know thats:-39 -21 -21
know this:-43 -30 -32
know u:15 -36 -22
know wen:8 9 -22
know where:83 70 38
know whether:8 20 29
know which:68 74 70
know whos:62 80 7
know why:36 36 36
know yet:29 11 20
know … about:21 -5 -3
know … after:40 41 34
know … all:-28 -7 -5
know … am:-25 -8 -8
know … and:21 48 51
know … are:-32 -20 -18
know … be:-68 -29 -16
know … bridge:41 52 53
know … but:-49 -13 -18
know … can:-35 -30 -20
know … care:36 30 -2
know … couldnt:-29 -11 -4
know … day:53 59 63
know … didnt:17 -24 -6
know … die:-28 -14 22
know … do:-15 -14 -42
know … dont:31 -2 4
know … ends:57 45 52
know … feel:-23 -19 -20
know … for:-23 -13 -18
know … go:53 7 10
know … goin:-13 -79 -63
know … has:-23 -19 -14
know … hav:-79 -24 -9
know … he:41 3 -52
know … her:46 14 -5
know … i:20 26 55
know … id:95 44 34
know … im:-26 -36 -15
know … in:57 76 64
know … is:-42 -28 -13
know … it:-29 7 20
know … its:-12 23 23
know … ive:-39 -36 -27
know … keeps:29 -1 -6
know … key:35 39 40
know … know:72 26 39
know … lief:-10 31 33
know … long:43 12 22
know … me:-49 -33 -15
know … mean:76 6 2
know … meant:77 64 33
know … monday:68 76 59
know … my:-31 -6 23
know … need:15 -9 -24
know … neva:-24 -6 -4
know … not:-29 -20 -3
know … on:82 88 16
know … over:37 46 51
know … place:49 46 36
know … platform:57 55 53
know … questions:25 20 -1
know … right:42 57 -9
know … roof:70 72 71
know … said:-26 -11 -5
know … say:-37 -15 -7
know … says:40 17 0
know … that:-8 -22 -9
know … there:-6 -23 -15
know … this:-49 -44 -23
know … to:13 33 27
know … tomorrow:26 28 31
know … tonight:22 14 13
know … took:49 -23 -25
know … typing:19 27 30
know … up:22 30 -15
know … use:-1 -13 -21
know … want:-19 -5 75
know … wasnt:28 55 39
know … way:-22 -17 -8
know … what:70 76 64
know … will:4 21 -8
know … worse:0 -28 -13
know … year:32 28 26
know … youre:14 -24 -21
knowing:-19 9 17
knowing that:-43 -36 -34
knowing u:13 15 28
knowing … all:12 10 21
knowing … im:10 8 21
known:-10 7 12
knows:37 1 0
knows about:40 45 50
knows every:-31 -21 -8
knows how:35 19 36
knows i:-37 -40 -29
knows im:19 -23 -35
knows not:30 16 15
knows what:-35 -30 -28
knows … come:-63 -32 -33
knows … in:-28 -12 -14
knows … it:-25 -17 -4
knows … ive:28 14 2
knows … myself:23 -18 -10
knows … teh:54 55 52
knows … them:-37 -15 -15
knows … to:39 33 42
knuckles:48 58 -20
knuckles split:59 64 -5
knuckles … and:29 31 -2
knuckles … it:28 22 -3
knuckling:27 -27 -19
knuckling it:41 -21 -8
kommt:-26 -13 -1
kratom:-53 -26 -10
krimi:-24 -17 -6
kuchen:-27 -22 -24
kuchentisch:-24 -11 -3
kwame:-8 -5 -2
kys:80 47 -7
l:50 74 54
l … are:55 65 71
l … ses:21 23 -3
l … world:55 65 71
la:5 29 38
la carta:46 44 37
la casa:60 34 -12
la corde:41 29 25
la de:-40 -30 -21
la escopeta:28 24 26
la est:-19 -19 -23
la grange:34 33 31
la jeringa:48 36 30
la mano:70 53 51
la mesa:27 14 15
la noche:27 8 2
la tete:29 24 24
la vida:38 -3 -10
la vie:34 36 -16
la … a:-12 25 26
la … del:-24 -17 -18
la … el:11 17 31
la … en:27 84 74
la … est:62 56 52
la … et:22 15 -16
la … la:-72 19 14
la … me:-58 1 29
la … mi:3 32 24
la … no:36 4 22
la … para:62 35 21
la … qui:29 24 24
la … se:38 31 16
la … tiene:42 -32 -29
la … un:70 -9 -6
la … y:-25 -9 33
lab:50 15 22
label:49 48 31
label and:-1 -26 -16
label on:60 65 61
label says:16 24 -12
labelled:25 34 41
labelled teh:-40 -28 -22
labelled … and:-47 -30 -24
labelled … to:59 50 45
labelled … wednesday:36 34 43
labelling:-4 -4 3
labels:-14 -13 -6
labrador:-6 -4 -5
laces:11 17 18
lach:-25 -7 -3
lach mich:-25 -7 -3
lach … tot:-25 -7 -3
lachen:-25 -14 -1
lack:-29 -13 -13
lad:-13 16 -16
lad and:21 21 -2
lad i:21 25 -1
lad next:43 37 29
lad of:-21 -2 0
lad on:-22 -18 -21
lad … at:-21 -13 -8
lad … door:43 37 29
lad … himself:8 29 0
lad … in:40 39 40
lad … me:23 16 -3
lad … sponsor:23 27 -3
lad … teh:-30 -30 -16
lad … with:-22 -24 -16
ladder:-8 3 8
ladies:-7 -5 -16
ladle:16 3 -2
lads:14 37 36
lads and:24 18 -10
lads im:8 24 7
lads in:-11 7 -21
lads think:28 31 28
lads … do:14 28 36
lads … hes:-9 -21 -32
lads … im:35 40 40
lads … me:-21 -7 -17
lads … my:-23 -4 -16
lads … of:45 39 -2
lady:9 13 5
lady … teh:-47 -41 -23
lady … to:38 32 34
laffing:-9 -8 -2
lag:-18 -4 -5
lager:-6 -4 -3
lagos:-30 -13 -12
lahat:1 1 2
laid:59 72 73
laid out:17 20 52
laid … on:11 19 32
laid … out:-45 -37 -23
laid … teh:27 28 33
laime:8 7 7
laisse:6 5 6
lake:74 87 71
lake after:17 22 41
lake teh:40 38 40
lake … morning:-29 -29 -21
lamb:-49 -39 -37
lambing:-16 -10 -9
lambings:-2 -5 -13
lambs:-7 -7 -4
laminated:0 0 0
lamotrigine:-9 -6 -1
lamp:-29 -27 -14
lamp … my:-45 -27 -21
lamps:-4 -1 -1
lampshade:-2 0 0
lampshades:0 0 -11
land:2 -9 -7
land and:-36 -32 -31
land … i:-30 -25 -36
land … my:30 28 22
landed:65 14 33
landing:3 5 -14
landing and:17 14 33
landing on:12 18 -21
landlady:29 15 24
landline:-11 -2 3
landlord:59 58 25
landlord … teh:34 34 31
landlords:32 26 31
landlords door:40 41 40
landlords … to:-23 -22 -9
landrover:-6 -1 -1
lands:37 31 50
lands on:23 22 19
lands … my:28 27 27
lane:3 8 4
langar:-6 -4 -4
language:20 12 16
language i:30 29 26
languages:-6 -7 -3
lanterns:-47 -42 -44
lanyard:22 36 13
lanzarote:-12 -7 -6
lap:6 16 11
lap … to:21 20 12
laps:-15 -5 2
lapse:38 -1 -1
lapse … teh:38 -1 -1
lapsed:4 -2 -1
laptop:-26 -9 3
laptop … my:41 47 45
laptops:-32 -13 -3
laptops dying:-32 -13 -3
larder:16 16 20
large:-13 -19 -12
las:-41 11 22
las pastillas:73 62 72
las … de:-36 0 -2
las … mi:21 15 14
las … y:27 5 9
lasagne:-20 -23 -9
lashing:6 -14 -12
lass:0 0 0
last:23 19 16
last bottle:-53 -52 -48
last bus:61 62 53
last coffee:11 14 21
last cut:-7 -17 -57
last freedom:35 31 -1
last friday:-3 -36 -22
last handover:29 26 31
last lesson:39 42 42
last month:46 -39 -19
last night:45 41 -44
last one:-3 14 29
last person:45 41 41
last samosa:-23 -14 -6
last sentence:-10 -23 -15
last sunday:31 33 33
last supper:20 26 21
last swim:18 21 21
last text:-9 13 20
last thing:11 18 37
last things:28 28 27
last till:-38 -9 -6
last time:-25 -16 -15
last two:33 21 -7
last week:50 4 -24
last weekend:-48 -26 -15
last year:-13 -3 -25
last … a:-6 -22 -23
last … after:67 -40 -20
last … alis:16 16 23
last … am:-28 -24 -7
last … an:24 37 -11
last … and:14 19 -24
last … be:75 69 71
last … before:18 21 5
last … did:-29 -19 -21
last … do:-9 -23 -15
last … doesnt:-20 -10 -14
last … dont:21 19 28
last … earth:15 27 36
last … evenings:28 29 0
last … for:-24 -26 -20
last … from:26 14 18
last … given:29 26 31
last … go:28 39 33
last … got:22 -32 -23
last … had:44 -8 -8
last … has:-28 -19 -9
last … hav:-33 -19 -13
last … he:35 24 -14
last … hear:55 62 66
last … held:36 12 -2
last … her:-38 -23 -24
last … here:-30 -29 -27
last … hes:-40 -37 -20
last … home:12 -31 -16
last … id:27 51 -1
last … if:-27 -9 0
last … im:-37 -10 35
last … is:17 30 36
last … it:25 24 -3
last … its:22 13 0
last … ive:15 14 40
last … know:-21 -10 -6
last … last:61 60 60
last … let:21 25 18
last … my:-28 -5 1
last … night:-42 -35 -17
last … nobody:32 48 42
last … not:-1 18 29
last … of:-27 -14 -7
last … off:20 28 25
last … on:5 25 40
last … one:54 54 17
last … out:-23 -20 -14
last … over:-24 -23 -15
last … sat:39 -5 6
last … she:-28 -8 -22
last … shes:35 51 55
last … shift:-20 -12 -8
last … since:-20 -9 -6
last … sixty:55 -4 -5
last … started:18 24 0
last … stood:23 21 -2
last … teh:-70 -49 -52
last … that:56 36 37
last … them:61 58 12
last … there:-21 -14 -12
last … this:47 54 51
last … to:35 16 24
last … today:-35 -3 -1
last … took:-49 -38 -36
last … type:-22 -19 -17
last … u:38 50 53
last … under:56 42 43
last … until:94 61 -2
last … vodka:35 33 39
last … want:-35 -30 -5
last … wanted:57 55 45
last … was:56 40 -18
last … wen:-20 -16 -12
last … where:1 21 9
last … which:-63 -28 -13
last … with:63 65 56
last … without:-6 18 28
last … wont:37 38 39
last … write:17 15 21
last … years:-26 -15 -10
lasted:-15 4 -4
lastnight:19 23 -2
lastnight an:19 23 -2
lastnight … sed:19 23 -2
latch:25 28 32
late:2 24 25
late and:-40 -27 -36
late aunt:35 4 -14
late father:-30 -12 -4
late husbands:37 30 23
late i:11 29 31
late teh:73 73 75
late to:45 48 57
late wifes:23 25 -4
late … and:-31 -26 -16
late … change:20 16 12
late … her:-21 -17 -12
late … him:24 26 27
late … i:-32 -36 -23
late … in:73 65 70
late … me:25 20 16
late … teh:-26 -18 -22
late … would:-25 -7 -3
lately:39 26 -34
lately i:67 57 -11
lately its:23 4 -9
lately … a:-3 30 -5
later:-2 21 -8
later … i:57 39 7
later … im:13 22 -9
later … teh:-28 -29 -20
lates:11 14 11
lathe:-1 0 0
latin:4 3 2
laugh:-40 -27 -36
laugh i:-17 -27 -12
laughed:-9 -32 -31
laughed and:-34 -13 -10
laughed at:-20 -6 -9
laughed i:65 6 1
laughed till:-24 -18 -8
laughed wen:-29 -12 -10
laughed … how:25 1 2
laughed … i:7 -30 -11
laughed … laughed:24 -3 -4
laughed … off:36 0 1
laughed … to:3 -21 -25
laughed … wasnt:56 -26 -11
laughing:11 14 4
laughing at:-26 -32 -23
laughing … teh:-45 -45 -46
laughs:24 39 45
laughs wen:25 2 -3
laughter:4 -19 -6
laughter … teh:36 -1 -1
launderette:-11 -6 -1
laundrette:-4 -5 -3
laundry:-13 -15 -10
lavender:-16 -9 -5
law:-6 -11 -33
law and:-33 -44 -33
law has:-5 -27 -13
law … ive:0 -23 -16
law … me:83 71 -3
law … oiled:-34 -31 -21
lawn:-31 -16 -18
lawnmower:-7 -6 -5
lawnmowers:-5 -2 -1
laws:6 9 -11
laws … me:46 51 -11
lawyer:-13 -10 -7
laxatives:75 68 -1
lay:-4 -3 -8
lay by:68 64 50
lay down:-39 -22 -16
lay me:31 15 17
lay … i:-2 14 21
lay … in:27 29 34
lay … out:59 49 52
laying:-17 -13 -13
lays:0 -1 -1
lazy:1 5 5
le:-49 -26 -15
le dire:39 32 39
le la:-26 -17 -16
le monde:21 -6 -1
le pont:-24 -24 -12
le toit:23 23 26
le … a:-24 -2 4
le … et:26 22 21
le … je:56 55 46
le … la:-24 -4 -2
le … moi:14 22 -2
le … vais:56 55 46
lead:-9 2 9
lead … teh:-24 -11 -10
leader:18 13 -5
leader … not:32 24 -3
leads:-36 -28 -9
leaf:-4 -4 -2
leaflet:-34 -32 -17
leaflets:-9 -10 -6
league:-28 -20 -21
leak:-3 -7 -9
lean:42 33 3
leaning:-27 -19 -10
learn:-24 -7 1
learn to:-22 -20 -14
learned:-34 -22 -21
learning:-31 -24 -21
learning that:-21 -18 -8
learnt:-21 -14 -6
lease:-12 -9 -2
least:-20 -5 0
leave:18 42 48
leave and:2 -27 -15
leave before:35 31 37
leave for:64 63 67
leave her:-21 -14 -15
leave him:37 30 42
leave it:-23 -34 -22
leave its:58 44 36
leave me:-16 -53 -22
leave teh:-26 -43 -22
leave this:1 28 -8
leave to:-20 -20 -12
leave tonight:27 28 32
leave wen:-17 -21 -19
leave without:-25 -19 -11
leave … at:9 27 27
leave … be:-26 -25 -16
leave … do:35 33 39
leave … door:-57 -29 -16
leave … here:61 13 10
leave … hes:20 18 27
leave … i:-13 -11 38
leave … in:43 -3 -2
leave … kil:14 22 36
leave … lief:19 31 25
leave … my:54 35 27
leave … saying:-26 -19 -10
leave … u:35 30 35
leave … wen:23 3 5
leave … will:-15 -28 -30
leave … world:18 50 -1
leaves:49 58 46
leaves at:-32 -29 -23
leaves her:37 28 -4
leaves i:31 35 -10
leaves me:51 46 50
leaves … and:-46 -33 -22
leaves … at:28 22 28
leaves … i:49 49 15
leaves … im:-20 -14 -1
leaves … kil:31 35 -10
leaves … will:41 58 -3
leaves … work:28 27 31
leaving:0 13 56
leaving in:57 61 53
leaving it:19 -22 -16
leaving leaving:42 18 18
leaving on:-16 -17 -23
leaving speech:-21 -6 -4
leaving this:24 20 11
leaving tonight:29 38 54
leaving … a:32 30 26
leaving … at:27 31 38
leaving … fone:56 55 51
leaving … lief:38 40 23
leaving … not:56 54 57
leaving … of:35 19 17
leaving … on:30 22 17
leaving … this:92 88 74
leaving … to:73 30 29
leaving … world:35 34 47
leben:109 89 54
leben nehmen:33 34 -19
lebt:19 25 30
lebt wohl:19 25 30
lebt … ich:19 25 30
lecture:-7 -13 -7
lectures:14 12 -1
ledge:35 -1 1
ledge of:24 22 14
ledge with:27 25 27
ledge … my:26 26 28
ledge … teh:18 23 16
ledger:-7 -5 -6
lee:-1 0 0
leeds:-7 3 7
leeds station:19 15 24
leek:-1 -1 -2
leeks:-9 -12 -18
left:57 33 49
left a:35 13 -10
left after:-20 -9 -5
left and:63 9 -39
left arms:8 21 28
left behind:33 50 64
left by:-28 -25 -14
left for:43 -22 -60
left her:17 27 22
left him:-46 -49 -20
left his:39 50 47
left i:34 -2 -31
left it:52 42 60
left me:-6 -43 -25
left my:-33 -23 -17
left of:12 23 22
left off:24 19 -2
left on:-6 -8 -28
left one:30 39 36
left out:52 62 44
left side:32 15 12
left teh:21 41 28
left to:39 67 55
left us:-28 -11 -10
left … and:30 54 62
left … at:-25 -34 -31
left … back:17 25 23
left … be:74 -4 -16
left … blank:28 -7 -2
left … bottle:3 -15 -23
left … do:-21 -6 -2
left … except:6 29 35
left … fone:15 26 24
left … forward:23 5 -12
left … go:50 -6 -1
left … here:-1 -37 -2
left … hes:57 33 -20
left … i:-9 17 38
left … in:17 28 25
left … is:30 2 -1
left … it:24 12 35
left … its:90 69 65
left … list:37 17 16
left … look:26 10 -45
left … me:38 -30 -39
left … mess:18 21 21
left … my:-3 0 -24
left … of:-5 -30 -31
left … out:16 -21 -22
left … own:-21 -21 -20
left … rings:61 68 67
left … running:-11 -22 -21
left … say:6 29 35
left … started:38 -1 -2
left … suicide:58 59 50
left … take:42 38 20
left … teh:16 16 29
left … that:27 -18 -25
left … there:35 40 46
left … to:29 19 14
left … tonight:27 31 32
left … up:-7 -25 -26
left … watch:31 34 37
left … went:25 31 27
left … with:-25 -29 -18
leftover:63 71 31
leftover morphine:69 69 46
leftover … and:40 52 2
leftovers:-3 -1 -1
leg:31 39 -21
leg day:-21 -15 -5
leg is:26 32 47
leg with:27 34 -1
leg … bent:-1 13 21
leg … iron:-58 -48 -6
leg … teh:-10 -13 -22
legends:65 28 35
legged:-18 -13 -13
legion:13 14 -15
lego:51 -1 0
legs:26 37 27
legs from:-14 -15 -34
legs in:23 28 -9
legs out:55 52 39
legs over:21 33 38
legs this:24 24 -6
legs … a:43 44 31
legs … and:24 25 -2
legs … edge:-55 -52 -52
legs … i:53 64 47
legs … in:2 -22 -14
legs … my:-41 -37 -27
legs … other:-23 -17 -10
legs … thing:20 20 24
leicester:12 8 3
leichter:-15 -21 -8
leid:6 7 7
leisure:1 2 2
leith:-13 -5 -3
lemon:-14 -16 0
lemonade:-28 -18 -10
len:0 -1 0
lending:-18 -10 -10
length:38 37 40
length of:50 51 49
length … and:97 93 92
lent:-26 -35 -28
lent and:-23 -17 -21
lentil:-15 -11 -5
leo:-15 -16 -16
les:-57 -28 -40
less:10 -10 4
less if:-28 5 -1
less of:-31 -12 -8
less … a:16 31 37
less … one:25 -6 -7
less … teh:27 32 37
lesson:50 44 33
lesson i:50 43 -1
lessons:-15 -8 -1
let:25 32 60
let anybody:29 33 28
let go:87 60 60
let him:42 51 52
let mum:-29 -26 -22
let myself:-48 -59 -16
let on:34 16 11
let teh:-36 -25 -18
let them:43 65 69
let three:42 36 32
let u:-34 -28 -20
let us:8 14 -22
let … and:-29 -23 -9
let … at:16 34 9
let … be:37 31 14
let … brother:29 1 2
let … by:33 27 32
let … die:28 35 -21
let … do:-27 -17 -26
let … down:27 29 33
let … for:28 23 27
let … go:25 25 35
let … him:-25 -11 -3
let … hold:-24 -20 -14
let … im:2 19 -34
let … in:-36 -16 -11
let … know:-50 -22 -10
let … make:-24 -13 -4
let … me:57 61 57
let … my:40 32 37
let … off:13 30 -2
let … on:-21 -26 -31
let … out:37 16 24
let … say:42 51 52
let … sing:45 35 34
let … take:16 16 24
let … teh:28 -29 -36
let … that:-16 -22 -2
let … this:-44 -15 -12
let … to:34 1 -11
let … trains:23 22 21
let … wen:41 40 30
let … with:46 48 -6
leter:5 8 -3
lets:-2 -1 -34
lets … in:39 21 2
lets … to:20 23 -11
letter:28 38 26
letter and:14 24 20
letter at:-26 -17 -14
letter each:18 18 20
letter for:-17 -20 -16
letter from:-26 -27 -12
letter in:32 31 -13
letter with:35 40 27
letter … a:32 35 30
letter … boot:49 40 -6
letter … come:41 44 -4
letter … his:50 42 -3
letter … in:-41 -37 -31
letter … it:8 21 23
letter … no:52 45 40
letter … sister:0 5 21
letter … son:42 39 6
letter … teh:-20 -11 -3
letterbox:66 55 55
letterbox and:28 18 22
letters:-10 14 20
letters are:61 36 41
letters done:-26 -27 -22
letters from:-10 -1 -24
letters i:-64 -58 -21
letters in:-20 19 10
letters one:30 30 30
letters to:6 7 -22
letters … amma:43 36 25
letters … each:25 22 24
letters … kids:39 39 5
letters … my:-28 7 -11
letters … on:-31 -34 -35
letters … post:38 34 33
letters … swimming:55 54 55
letters … teh:52 49 36
letters … to:-41 -35 -27
letting:74 80 47
letting go:48 51 39
letting myself:31 40 38
letting … fall:31 40 38
letting … from:32 37 24
lettuce:5 5 16
level:-1 17 29
level … and:48 56 52
level … down:36 23 26
level … every:-31 -26 -12
level … over:27 22 22
level … teh:52 58 56
levels:-15 -13 -9
lever:-50 -23 -13
lexapro:-6 -3 -1
lf:8 11 21
liaison:-1 -8 -6
liam:6 3 6
liar:20 -6 -3
librarian:-2 -2 -7
library:-42 -37 -37
library … and:-31 -24 -16
library … had:30 35 35
library … ive:31 38 41
library … quiet:-28 -18 -8
librium:-3 -1 -1
licence:0 -26 -18
licence and:28 4 2
licence i:35 -3 0
licence on:-40 -2 -1
licence … a:23 -2 0
licence … and:-24 -4 -4
licence … want:35 -3 0
licked:-7 -10 -6
licking:3 22 28
licking my:9 20 23
licking … hand:9 20 23
lid:-53 -17 -29
lie:50 29 20
lie awake:-22 -14 -8
lie down:31 45 37
lie here:-30 -16 -11
lie i:5 -22 -23
lie on:43 63 54
lie there:59 -9 -11
lie to:37 17 -1
lie … and:28 22 20
lie … bed:5 -32 -31
lie … for:5 18 24
lie … her:47 26 3
lie … i:2 -3 -25
lie … in:57 -5 -29
lie … it:24 13 -1
lie … my:36 38 42
lie … on:40 29 31
lie … side:31 35 38
lie … teh:57 24 13
lie … thinking:32 -4 0
lie … to:-41 -27 -12
lie … want:31 -4 -3
lie … was:-32 -21 -20
lie … wishing:41 -5 -1
liebe:-34 -28 -24
liebsten:57 -5 -3
liebsten tot:119 -2 -1
lied:58 59 19
lied i:39 52 29
lied to:-11 -41 -10
lied … to:28 36 -1
lied … want:30 38 -2
lief:28 24 25
lief ago:-34 -27 -18
lief and:1 4 -50
lief back:-23 -42 -9
lief before:25 18 36
lief by:20 27 10
lief care:-16 -26 -12
lief ends:24 47 38
lief every:19 27 -4
lief i:4 -22 -26
lief im:-48 -26 11
lief in:-20 -17 44
lief insurance:19 29 15
lief is:-7 -33 -34
lief isnt:87 -11 -2
lief it:49 48 1
lief its:-31 -17 -12
lief ive:-23 -25 -14
lief my:-12 -6 29
lief not:52 75 -40
lief on:8 9 53
lief out:-33 -18 -9
lief over:28 36 -26
lief since:18 27 -15
lief teh:34 12 -1
lief than:70 82 57
lief that:-5 -45 -13
lief thats:35 35 -8
lief there:8 24 -14
lief this:-34 -10 15
lief to:0 -21 -42
lief tonight:32 23 38
lief was:-47 -23 -5
lief wen:23 2 -8
lief with:-9 -7 31
lief without:-28 -3 -4
lief would:-22 34 -1
lief yes:85 84 -5
lief … a:-12 17 41
lief … about:34 35 51
lief … and:63 50 28
lief … at:-27 -27 -16
lief … be:-34 -18 -6
lief … beter:1 35 33
lief … by:7 30 -16
lief … bye:24 21 24
lief … cant:37 57 -21
lief … day:39 41 -1
lief … dont:-2 -21 -27
lief … end:123 118 64
lief … evening:20 27 31
lief … go:-17 -18 -37
lief … got:6 11 30
lief … hav:21 19 -38
lief … his:-2 0 -25
lief … how:27 23 -15
lief … i:-43 -36 -52
lief … im:-35 25 -14
lief … in:-33 -23 -14
lief … is:-40 -6 6
lief … it:-4 -6 39
lief … its:39 30 21
lief … ive:-2 0 -21
lief … know:24 30 -21
lief … lady:16 21 4
lief … living:-38 -18 -6
lief … love:37 38 43
lief … me:11 38 -9
lief … mean:44 4 -17
lief … morning:-61 -52 -13
lief … my:4 28 -21
lief … nobody:75 63 17
lief … not:57 20 15
lief … nothing:25 63 -6
lief … out:20 17 20
lief … over:-42 -31 -15
lief … real:21 17 19
lief … should:65 56 -1
lief … single:17 22 -1
lief … somebody:44 14 23
lief … tablets:61 52 59
lief … teh:8 44 60
lief … this:-17 -45 -67
lief … to:31 13 -19
lief … today:7 12 -39
lief … tonight:14 23 51
lief … took:-35 -32 -21
lief … u:-10 25 12
lief … want:29 14 -3
lief … was:-35 -34 -10
lief … weekend:22 28 36
lief … worth:49 -26 -11
lief … would:112 8 -1
liegt:8 13 16
liegt … kuchentisch:-24 -11 -3
lies:-47 -17 -16
lifeboat:-7 -8 -6
lifeboats:-1 5 5
lifejacket:18 23 20
lifejackets:-30 -27 -21
lifes:-18 -17 -9
lifetime:-2 -1 -1
lift:-22 -34 -30
lift … to:25 -3 0
lifted:-29 -13 -11
lifting:-1 -5 -5
lifts:-50 -15 -6
ligature:-20 -14 -14
light:25 34 36
light at:17 -31 -29
light fitting:55 54 55
light on:11 28 24
light tomorrow:26 27 22
light up:10 33 37
light … and:49 27 23
light … eleven:-32 -23 -20
light … end:17 -31 -29
light … for:18 24 22
light … i:-15 -24 -12
light … me:-20 -12 -9
light … my:34 20 24
light … whoever:24 32 30
lighter:80 103 37
lighter it:34 29 -20
lighter … i:25 22 -2
lighter … my:28 26 10
lighthouse:-15 -10 -3
lighting:-8 -9 -7
lightly:0 0 0
lightning:20 -13 -6
lights:17 9 19
lights and:9 -26 -11
lights are:-28 -29 -30
lights off:74 69 57
lights out:18 25 12
lights … and:-9 -6 20
lights … for:43 33 26
lights … not:23 17 19
lights … off:-14 -22 -32
lights … on:35 46 45
lights … plus:-36 -25 -22
lights … teh:18 32 28
lights … tonight:30 31 36
like:0 0 0
liked:45 38 48
liked … and:22 19 17
liked … my:20 18 17
likely:-27 -24 -16
likes:-45 -29 -32
likes … and:-28 -16 -5
liking:2 -15 -7
lilac:-2 -2 -2
lilies:8 14 16
lilies … teh:23 23 25
lily:-4 0 0
lime:2 9 3
limerick:-7 -5 -1
limericks:-7 -4 -2
limit:-10 -4 -1
limp:49 51 35
linda:-1 -10 -7
line:33 2 26
line at:31 -11 -16
line i:-24 2 -44
line is:-20 -18 -6
line of:42 46 44
line … as:52 19 13
line … down:36 24 22
line … go:51 57 50
line … i:78 34 10
line … it:-29 -31 -29
line … me:33 -3 -2
line … mother:-22 -14 -1
line … poem:-48 -43 -7
line … stay:-29 -20 -9
line … teh:-36 -29 -13
line … there:42 50 38
line … to:59 46 43
lined:-11 -14 -13
lineman:45 50 42
linen:-16 -6 -6
lines:22 32 -1
lines … teh:24 24 -15
lining:26 26 27
link:5 -31 -20
lino:34 35 33
lino and:-25 -32 -29
lino … it:64 66 69
lino … my:-33 -24 -21
lion:-15 -13 -8
lip:53 43 45
lips:89 87 76
lips and:55 46 37
lips are:23 6 -6
lips hav:17 26 34
lips is:24 23 23
lips look:17 22 27
lips teh:-13 -23 -22
lips … and:87 79 52
lips … blue:-19 -23 -20
lips … funny:14 17 22
lips … gone:16 25 31
lips … grey:14 15 -32
lips … he:-19 -27 -23
lips … in:42 42 21
lips … purple:38 42 38
lipstick:-1 -4 -1
liquid:3 15 18
lis:-5 -3 -4
lisbon:-60 -22 -19
list:-32 -24 -48
list and:36 -7 -12
list of:-26 -23 -12
list … blazer:4 22 0
list … his:4 22 0
list … is:-34 -28 -19
listed:-15 -10 -2
listen:-18 -18 -35
listen … me:2 2 -22
listened:2 1 20
listener:0 -3 -16
listening:-18 -38 -21
listening … to:18 20 35
listo:36 -8 -4
lists:15 -1 4
lists … a:41 24 26
lit:17 24 31
lit teh:34 47 42
lit … in:44 49 47
literally:0 0 0
lithium:8 9 -3
lithium … i:35 26 -1
litre:-8 -9 -7
litres:-1 0 0
little:30 43 48
little boy:59 49 20
little brother:-21 -12 7
little cousin:-20 -22 -9
little forum:32 34 30
little i:12 -30 -20
little one:42 52 69
little ones:64 58 48
little sister:44 34 -2
little … being:44 34 35
little … got:31 28 58
little … has:15 15 24
little … i:-21 -2 -2
little … into:35 29 59
little … is:89 65 6
little … it:-31 -20 -17
little … right:-21 -17 -9
little … with:-24 -24 -7
live:16 28 -22
live alone:42 21 5
live any:5 36 -8
live anymore:80 3 -1
live by:28 30 -7
live for:-4 -20 -4
live forever:-59 -19 -4
live i:-52 -34 2
live im:3 51 -10
live in:-68 -52 -19
live no:29 -6 -1
live or:-34 -26 0
live this:13 -28 -9
live to:14 35 36
live with:23 40 -23
live without:-76 -24 -9
live … a:57 27 -5
live … all:39 36 -2
live … and:38 46 -10
live … be:-22 -12 -6
live … die:-29 -31 -4
live … dont:-51 -19 1
live … got:-20 -24 -19
live … hes:-21 -24 -18
live … him:22 27 -2
live … i:17 51 17
live … im:35 43 -10
live … it:29 11 -14
live … more:20 17 -7
live … my:-71 -49 -16
live … myself:41 35 -10
live … to:-4 29 -2
lived:-31 -23 3
lived to:-10 -1 24
lived … a:14 17 26
liver:-49 -48 -49
livers:-13 -6 -3
lives:51 67 49
lives … i:41 15 -6
lives … im:36 34 39
lives … my:20 5 6
lives … teh:-34 -13 -6
living:49 29 7
living in:-31 -35 -23
living out:-29 -13 -3
living … am:35 -33 -7
living … i:-4 12 -26
living … im:51 40 -12
living … of:-53 -19 -9
living … teh:22 39 21
living … to:81 32 22
living … u:73 54 53
ll:-30 -9 -6
ll … and:-21 -8 -4
llevo:-10 22 -2
llevo … pensando:9 21 -1
lling:0 0 0
lls:-1 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:3 -3 -17
lo pienso:47 33 -2
lo quiero:-23 2 -1
lo tengo:25 42 31
lo … hacer:19 33 -1
lo … vez:16 26 -1
load:50 50 33
load of:44 51 43
load … my:21 14 19
load … pills:-34 -18 -11
load … tablets:27 17 19
load … to:-21 -20 -4
loaded:97 111 133
loaded and:46 40 34
loaded it:23 29 38
loaded on:42 36 33
loaded safetys:40 47 53
loaded … car:-31 -27 -24
loaded … i:16 22 21
loaded … off:40 47 53
loading:-6 -5 8
loads:23 20 24
loads of:25 24 26
loaf:-10 -9 -7
loan:7 18 6
loan … a:-26 -16 -16
loan … hav:37 40 37
local:-16 -10 -13
local rag:21 20 5
local … a:19 23 7
location:-6 -4 -2
loch:20 -4 3
loch i:23 -4 -1
loch … liked:23 -4 -1
lock:7 11 1
lock and:-19 -17 -21
lock … it:42 46 51
lock … tablets:-52 -55 -47
lock … teh:-49 -57 -48
lock … theres:31 33 29
lockdown:15 16 20
locked:18 14 29
locked and:-38 -56 -35
locked from:61 21 19
locked himself:0 -1 24
locked i:70 72 47
locked in:20 19 22
locked it:-43 -28 -20
locked nobody:-36 -26 -22
locked … and:-45 -39 -34
locked … at:36 47 39
locked … bathroom:35 48 52
locked … care:44 43 0
locked … dont:22 37 54
locked … got:15 21 19
locked … his:-43 -38 -22
locked … i:-30 -59 -26
locked … im:-34 -17 -13
locked … is:-42 -34 -30
locked … know:22 33 36
locked … knows:-31 -18 -13
locked … my:-29 -13 5
locked … of:-21 -21 -19
locked … off:-31 -26 -24
locked … out:-38 -35 -44
locked … teh:47 46 56
locked … workshop:-24 -26 -33
locker:-29 -32 -28
locker … my:21 0 2
locker … them:-23 -19 -15
locking:-8 0 -27
locks:19 30 -34
locks me:58 61 -11
locks … in:58 61 -11
locks … teh:39 44 -21
locks … wen:19 25 -1
locksmith:-25 -18 -13
lode:3 9 9
lodger:44 50 47
lodgers:-2 -1 0
lodging:-5 2 2
loft:-13 -11 -14
loft hatch:27 25 14
loft ive:20 24 34
loft with:42 28 22
loft … and:20 23 23
loft … been:-50 -46 -40
loft … im:75 88 67
loft … rope:47 33 30
loft … teh:34 34 30
log:55 69 52
log all:15 24 21
log in:41 25 22
log out:27 14 -40
log … of:22 18 0
log … square:15 24 21
logged:9 10 13
logging:3 10 32
logging off:38 44 65
logging out:-23 -22 -23
logging … for:26 40 41
logging … good:30 46 48
logging … lief:16 13 22
login:6 7 12
logs:6 8 11
lol:0 0 0
lollies:-17 -12 -10
lollipop:-2 -2 -1
lolly:-4 -4 -2
lonely:-38 -36 -23
long:4 2 -5
long ago:-6 -4 -46
long and:1 -29 -38
long as:-5 -33 -18
long bus:21 -2 -2
long dead:13 22 23
long gone:-28 -22 -9
long it:23 38 49
long ive:9 15 28
long shift:34 31 19
long sleep:-23 -22 -3
long teh:59 56 48
long term:-48 -7 -4
long that:-28 -28 -11
long til:52 5 5
long to:-49 -32 -37
long walk:15 20 26
long way:-21 -23 -18
long … and:9 -4 -34
long … be:28 40 35
long … before:15 28 25
long … i:32 5 9
long … if:43 -14 -1
long … it:-21 -21 -9
long … july:67 55 0
long … keep:20 19 13
long … leave:-26 -6 -8
long … man:24 2 8
long … my:-36 -54 -32
long … new:40 28 -2
long … no:8 15 23
long … not:-23 -25 -19
long … nothing:32 23 28
long … of:-34 -21 -20
long … off:13 18 20
long … one:37 19 -5
long … takes:52 53 55
long … teh:12 9 -26
long … thanks:-26 -20 -20
long … to:-40 -17 -12
long … today:23 22 -1
long … u:26 -4 -3
long … up:48 38 42
long … was:25 36 40
long … would:43 -20 -2
longer:28 21 9
longer and:49 0 -6
longer i:18 30 15
longer than:40 45 50
longer … i:-11 -30 -22
longer … my:-22 -5 9
longer … teh:30 -24 -8
longest:-14 -11 -7
longing:5 5 -9
loo:22 10 -16
loo and:58 19 -5
look:44 52 74
look after:78 92 93
look ahead:49 -6 -19
look and:-41 -55 -34
look at:1 -51 -84
look back:24 29 23
look for:-21 -25 -30
look forward:21 0 -11
look i:45 51 45
look out:-26 -44 -5
look over:37 0 -9
look up:23 40 34
look … a:-3 -18 -25
look … and:45 -33 -23
look … colour:14 17 22
look … down:-34 -11 -8
look … each:-17 -20 -20
look … for:-22 -36 2
look … funny:14 17 22
look … her:39 -8 -11
look … ill:-13 -26 -32
look … im:51 47 9
look … in:-40 -49 -22
look … it:-28 -22 -19
look … its:26 -30 -9
look … ive:-33 -35 -34
look … left:0 -20 -2
look … me:-15 -2 -25
look … myself:-20 -36 -15
look … old:35 -3 -1
look … on:-22 -16 -19
look … other:-19 -21 -20
look … people:40 -8 -3
look … teh:-2 12 23
look … theres:-25 -23 -17
look … to:-7 -18 -23
looked:-9 -32 -30
looked after:-24 -16 -28
looked at:-4 -29 -17
looked it:15 14 30
looked … and:-27 -21 -8
looked … i:29 16 22
looked … teh:-19 -30 -42
looked … up:15 14 30
looking:42 25 14
looking at:22 -6 -9
looking i:16 27 25
looking over:17 31 -9
looking up:8 27 5
looking … a:44 23 -4
looking … and:41 38 54
looking … ceiling:29 31 -5
looking … days:29 -1 -1
looking … for:-24 -16 -6
looking … how:9 34 -3
looking … im:47 47 56
looking … it:-20 -49 -50
looking … me:-36 -21 -30
looking … one:45 -1 4
looking … since:37 -2 -1
looking … these:29 -1 -1
looking … wen:3 -21 -3
lookout:-4 -3 -2
looks:30 37 29
looks a:21 34 47
looks at:-23 -11 -15
looks for:28 32 10
looks from:72 50 50
looks there:20 23 -58
looks up:-19 -20 -23
looks … a:17 23 18
looks … and:47 7 6
looks … got:62 48 46
looks … my:23 26 20
looks … teh:55 34 38
loop:16 -6 -8
loose:-13 -5 -39
lorazepam:1 2 -5
lord:111 -27 -26
lord … me:23 -23 -28
lorries:25 30 28
lorries … teh:37 50 47
lorry:77 62 76
lorry driver:-30 -16 -26
lorry … a:20 28 38
lorry … it:28 24 30
lorry … me:66 -3 0
lorry … teh:25 24 29
los:-43 7 -36
los dias:72 67 -2
lose:-29 -38 -38
lose my:-27 -18 -10
lose weight:29 -5 -7
losing:12 17 18
losing me:38 -3 -1
lost:-10 -47 -54
lost her:-32 -22 -3
lost in:40 -10 -7
lost it:-21 -11 -2
lost my:-25 -17 -25
lost teh:67 1 -28
lost … and:-23 -14 -11
lost … lot:106 -1 -1
lost … my:-2 30 4
lost … teh:-52 -5 2
lost … that:62 -3 -1
lot:30 24 28
lot and:-33 -26 -39
lot are:76 65 55
lot at:43 46 48
lot cant:31 37 39
lot from:73 79 96
lot i:63 76 55
lot in:9 22 8
lot knowing:28 26 31
lot on:7 -36 -30
lot one:-40 -38 -26
lot teh:-22 -11 -10
lot were:24 21 27
lot will:-23 -9 -6
lot with:31 39 30
lot … a:-34 -27 -25
lot … at:51 27 21
lot … best:24 20 27
lot … blood:31 37 34
lot … drink:32 18 10
lot … em:22 9 6
lot … gave:-21 -15 -11
lot … his:22 20 18
lot … ill:-23 -25 -3
lot … it:12 36 35
lot … ive:3 -18 -24
lot … moved:33 41 -3
lot … my:42 47 72
lot … purpose:7 -69 -55
lot … teh:35 38 19
lot … that:33 39 48
lot … them:25 27 18
lot … to:-24 -13 -12
lot … u:5 27 31
lot … was:55 66 73
lot … what:26 42 -12
lots:26 20 28
lottery:-16 -4 -4
loud:15 -17 -13
loud to:22 1 -2
loud tonight:2 -33 -3
loud … hear:28 9 -6
loud … my:-24 -53 -42
loud … teh:5 -25 -32
loud … u:-21 -22 -21
louder:44 27 22
loudest:-5 -3 -2
loudly:0 17 23
lough:2 1 3
lourdes:-34 -17 -13
love:2 14 27
love and:-26 -40 -36
love her:13 25 28
love him:-99 -66 -46
love i:-29 -17 -10
love it:-39 -22 -18
love ive:24 5 6
love my:-35 -28 -22
love not:68 -5 -1
love to:56 16 24
love u:72 63 55
love with:-26 -21 -16
love yall:35 44 42
love yous:48 51 57
love … all:10 21 22
love … back:-26 -19 -15
love … be:80 -25 -12
love … but:-56 -15 -10
love … bye:36 24 15
love … dont:52 42 33
love … for:-27 -34 -26
love … from:-35 -15 -12
love … guys:-28 -27 -26
love … hav:43 -16 -4
love … hear:-24 -6 -6
love … i:-23 -25 -3
love … im:-23 -12 -5
love … in:-24 -17 -15
love … it:14 38 22
love … its:-34 -27 -15
love … ive:-38 -41 -44
love … let:29 6 -4
love … lot:33 27 26
love … more:27 28 27
love … much:-35 -28 -19
love … my:-29 -10 -5
love … nan:22 28 24
love … no:16 22 26
love … shes:24 17 13
love … teh:61 42 39
love … than:36 42 45
love … that:29 22 21
love … to:29 -31 -19
loved:0 -1 6
loved him:-40 -21 -15
loved it:-28 -12 -8
loved teh:-37 -32 -29
loved u:62 42 39
loved ye:44 50 55
loved … and:-32 -20 -13
loved … i:-39 -25 -20
loved … in:50 8 7
loved … my:-37 -13 -10
loved … teh:22 -7 -3
lovely:-1 6 10
lovely and:-24 -15 -11
lovely im:52 54 57
lovely knowing:9 12 25
lovely … in:25 26 22
lovely … teh:27 25 15
lovely … u:9 12 25
loves:5 8 31
loves me:31 13 53
loves … and:58 64 74
loves … sorry:50 51 43
loving:25 14 13
low:-55 -31 -10
low and:-17 -36 -23
low … after:31 29 31
low … goin:29 24 25
low … im:-23 -21 -16
lower:-34 -28 -18
lowest:20 28 25
lowkey:0 0 0
luck:-36 -9 -30
lucky:25 -34 -19
lucozade:-25 -21 -23
luggage:-18 -11 -7
lump:-31 -30 -24
lunch:26 13 14
lunch after:32 -2 0
lunch her:22 24 21
lunch that:19 23 -1
lunch … first:33 -1 -1
lunch … i:-2 8 20
lunch … in:-20 -17 -12
lunch … is:57 54 -1
lunch … it:-23 -14 -9
lunch … she:19 23 -1
lunch … since:33 -12 -1
lunchbox:0 -1 0
lunches:-6 -12 -22
lunches ive:-19 -20 -10
lunches … teh:-18 -24 -10
lunchtime:8 13 -1
lunes:-24 -16 -20
lungs:3 2 -21
lurker:0 0 3
lying:29 33 43
lying down:55 65 76
lying here:1 21 4
lying to:-18 -23 -18
lying … teh:26 19 39
lying … with:19 28 45
lyric:-39 -22 -2
m:2 34 29
m s:25 26 -27
m … teh:26 61 62
ma:-5 1 -7
ma soeur:21 25 -1
ma … dit:21 25 -1
ma … quelle:21 25 -1
maam:-31 -29 -15
maam … do:-19 -21 -9
maam … not:-19 -21 -9
mache:2 1 3
mache … schluss:36 35 30
machete:28 23 34
machine:-9 -34 -18
machine … i:-78 -74 -73
machines:-5 -4 -1
mackerel:-17 -5 -6
mad:8 -4 24
mad … for:16 15 28
mad … me:14 20 35
mad … teh:-28 -28 -31
madam:18 25 0
madame:2 1 6
made:-14 -24 -7
made a:-18 -21 -15
made it:-41 -35 -25
made last:-30 -16 -3
made me:-33 -19 5
made my:33 -6 9
made myself:29 -8 0
made on:-5 -46 -40
made sure:44 31 28
made teh:-20 0 -14
made toast:20 27 21
made two:44 -3 0
made up:20 10 -24
made … and:25 -33 -26
made … be:24 24 28
made … cuts:65 58 1
made … get:23 3 4
made … i:57 8 -15
made … im:-24 -18 -3
made … ive:-43 -33 -28
made … mind:29 41 35
made … my:-39 -11 -16
made … myself:38 24 30
made … not:54 39 -13
made … of:-21 0 8
made … peace:37 -7 -4
made … plan:-30 -21 -12
made … swear:34 2 -2
made … teh:-26 -18 -21
made … there:23 27 24
made … thursday:24 -24 -21
made … to:-40 -30 2
made … up:56 56 38
made … will:50 30 28
madre:-12 4 7
maeve:-1 -1 -1
magazine:-15 -17 -5
maggies:-4 -7 -5
magistrate:0 0 0
magnesium:6 -8 -15
magnet:-1 -2 -5
magnolia:-10 -4 -2
mags:-5 -4 -2
maid:54 36 -5
mailed:0 0 0
main:-11 -7 -4
mainland:14 18 20
mainly:-40 -27 -15
mains:0 0 -4
maintenance:35 21 27
mais:-3 -2 -1
maith:6 -10 -7
maize:-3 -1 -1
make:-13 1 -26
make it:61 42 3
make me:-51 -35 -20
make my:23 -17 -6
make of:29 -1 -1
make sure:12 22 37
make teh:19 35 28
make that:54 63 -1
make … a:-24 -12 -7
make … and:-26 -32 -21
make … but:28 46 -3
make … do:22 30 26
make … dont:5 22 27
make … hapen:83 103 -1
make … happen:85 36 -16
make … i:28 -22 -2
make … in:43 53 57
make … ive:-24 -12 -14
make … neva:64 48 13
make … noise:-20 -11 -10
make … not:2 31 -2
make … social:41 58 -7
make … stop:-24 -18 -15
make … teh:24 14 18
make … that:13 -24 -11
make … thought:-33 -21 -8
make … through:-31 -71 -31
make … what:28 -2 -1
make … worker:41 58 -7
maker:60 55 59
makes:-4 -5 -73
makes me:17 25 -25
makes sense:24 -5 -1
makes … and:-18 -24 -4
makes … do:16 25 -2
makes … hav:65 57 -2
makes … in:9 28 0
makes … my:-42 -40 -23
makes … to:-22 -23 -6
makeup:-19 -17 -1
making:20 38 36
making a:16 27 40
making my:-22 -13 -9
making no:30 27 31
making noise:26 24 24
making plans:43 -12 -10
making that:27 23 20
making … good:71 77 75
making … gurgly:27 26 22
making … im:76 35 34
making … my:39 48 -10
making … night:29 19 27
making … noise:57 67 65
making … on:76 76 23
making … snoring:37 35 29
making … teh:22 3 6
mal:-91 -55 -25
malcolm:-11 -6 -3
male:-8 -10 0
malo:90 -16 -3
malt:-8 -7 -6
maltesers:-34 -34 -34
mam:28 52 41
mam and:10 24 21
mam id:-33 -17 3
mam is:47 29 -4
mam thats:48 46 55
mam … on:35 25 2
mam … that:18 19 27
mama:107 108 118
maman:-36 -19 -10
mammies:0 2 4
mammy:-37 -38 -26
mammys:38 36 35
mams:61 64 67
mams … till:27 29 32
mams … to:27 15 10
man:-5 13 3
man about:-28 -22 -13
man at:66 79 64
man can:22 2 5
man found:-22 -18 -20
man from:-33 -32 -19
man hanging:22 23 21
man on:53 45 45
man that:36 5 0
man who:35 38 -11
man … at:9 16 21
man … be:-25 -29 -15
man … bridge:55 44 35
man … for:30 33 32
man … half:35 0 0
man … hes:39 -6 -5
man … in:-20 -7 -14
man … is:26 20 26
man … it:57 46 -9
man … ive:-17 -23 -19
man … keeps:-23 -18 -3
man … killed:-22 -18 -2
man … me:38 37 -2
man … on:-34 -26 -19
man … teh:35 58 61
man … to:-35 -31 -15
manage:-21 -16 2
manage … without:41 35 34
managed:-29 -25 -4
manager:-3 13 8
manager … in:27 33 44
manager … teh:27 27 -3
managers:35 26 20
manana:53 31 42
manchester:34 33 35
mando:-16 -2 -1
manets:0 2 0
manic:-7 0 -1
manila:2 5 6
manner:4 2 3
manners:6 -17 -13
mano:70 68 47
mano y:70 53 51
mans:1 13 -23
mantel:40 44 47
mantelpiece:6 5 2
many:-29 -22 1
many on:25 18 27
many people:-26 -15 -11
many pills:8 11 20
many tablets:16 24 17
many teh:25 27 29
many … and:54 45 48
many … it:-4 -20 -16
many … ive:27 13 -8
many … teh:26 35 51
many … them:28 8 -5
map:17 24 28
map … is:37 39 36
maps:-11 -5 -4
marathon:-28 -25 -11
marathons:-14 -9 -5
march:21 23 9
march and:13 -31 -20
march every:47 70 -1
march i:45 39 32
march … did:26 14 14
march … every:21 -7 -2
march … it:22 28 30
march … teh:24 6 11
march … was:-26 -14 -1
marcus:3 3 3
mare:-1 0 0
mareada:11 7 9
mares:-3 -3 -3
margaret:86 92 94
margarets:-1 -1 0
marido:28 27 28
marido me:29 22 -5
marido … pega:29 22 -5
mark:27 -5 -21
mark he:55 28 0
marked:16 -5 -4
marker:-9 -7 -5
markers:8 1 -1
market:12 7 5
marking:8 -10 -10
markit:-7 -6 -4
marks:9 19 -47
marks on:-25 -21 -13
marks … arm:-55 -43 -6
marks … my:-55 -43 -6
marmalade:-7 -11 -13
marriage:-36 -36 -31
married:-43 -15 -21
married … his:-34 -32 -4
marrow:-3 -3 0
marrows:-3 -9 -9
marry:-5 2 -3
marshmallows:-9 -2 -1
mart:-9 -9 -4
marvellous:-20 -16 -15
mary:29 26 30
mas:21 -13 -28
mas quiero:-3 23 0
mascara:-3 -4 -3
mascaras:1 1 2
mash:-7 -10 -2
mask:4 16 38
mask on:12 18 22
mass:74 83 91
massey:-24 -21 -18
massive:29 -39 -11
massive right:-28 -19 -1
masters:0 0 0
mat:35 43 45
mata:-11 -11 -12
matar:48 50 -16
matarme:263 119 24
matarme y:-45 -18 -19
matarme … no:30 46 -19
matarme … ya:18 32 46
match:-20 -24 -33
match im:-31 -25 -26
match … goin:23 19 20
match … teh:-22 -17 -18
matchbox:5 7 17
mate:13 26 25
mate im:28 36 41
mate is:22 22 41
mate to:-27 -18 -12
mate … and:38 52 8
mate … i:36 40 -3
mate … mine:16 24 10
mate … on:32 15 -8
mate … teh:22 6 -7
mate … to:-22 0 0
maternity:-12 -12 -9
mates:80 65 51
mates been:25 17 24
mates ive:46 -5 0
mates … and:17 16 32
mates … hes:37 32 36
mates … im:27 23 32
mates … teh:-38 -34 -31
mates … with:13 17 -32
maths:78 66 41
maths and:39 46 -3
maths … i:104 81 -5
maths … teh:-30 -23 -13
matin:1 28 -4
matron:-26 -22 -15
mats:-8 -3 -2
matter:-32 -25 -20
matter if:46 21 19
matter ive:27 51 40
matter … a:24 26 29
matter … i:-10 21 -4
mattered:13 21 24
matters:33 -34 -27
matters i:25 -6 -4
mattie:-7 5 6
mattress:53 56 57
mattress … and:36 -2 -1
mattress … teh:10 20 18
maureen:44 39 41
maureens:-1 0 -1
may:-33 -2 -6
may i:40 48 41
may not:-33 -33 -29
may … teh:-26 -17 -14
may … tonight:57 63 54
maybe:0 0 0
mayo:-8 -13 -8
mayor:-12 -5 -2
mcgraths:-10 -3 -3
me:38 32 14
me a:-44 -61 -71
me about:-23 -11 -27
me after:-42 2 -4
me alife:2 17 42
me all:-37 -33 -26
me and:15 18 38
me anymore:19 45 27
me anything:-31 -7 -4
me anyway:40 -11 -19
me are:-26 -22 -11
me asleep:-28 -10 -3
me at:-60 -65 -55
me back:-25 -44 -20
me because:-23 -18 -17
me before:0 -22 -16
me being:-14 -40 -6
me beside:33 40 35
me beter:65 -9 -9
me by:55 33 51
me calm:1 27 -12
me cant:30 23 21
me clear:48 56 55
me coucher:-20 -13 -12
me dead:9 24 16
me do:5 -15 -20
me doing:46 46 -14
me done:-15 -36 -35
me dont:48 7 2
me down:63 -1 28
me dying:17 32 35
me estoy:66 2 -15
me every:6 -8 -28
me everyone:140 23 14
me find:33 -6 -4
me folks:27 27 31
me for:6 5 -30
me four:23 25 29
me frappe:30 30 -2
me from:3 -31 -12
me go:32 20 -11
me god:-45 -20 -21
me gone:-52 -68 -59
me good:-29 -8 7
me goodbye:36 36 38
me grapes:-24 -17 -5
me half:-27 -11 -7
me hanging:47 48 58
me hav:-11 -2 -26
me hell:83 87 -28
me her:-31 -19 -12
me here:27 7 19
me his:-40 -15 7
me hold:-22 -18 -14
me home:25 -37 -16
me how:-53 -35 2
me i:-18 -8 -40
me id:-3 -33 -2
me ill:-27 -32 -41
me in:14 -18 -42
me is:-14 -24 -13
me it:3 -28 -42
me its:30 6 7
me ive:-29 -32 -59
me last:78 49 -16
me leave:5 4 23
me look:19 21 20
me love:28 10 16
me luck:-50 -41 -32
me mate:23 27 29
me mind:-27 -11 -6
me much:-52 -26 -17
me my:-36 -25 -18
me near:-21 -24 -20
me neva:72 8 9
me nine:23 23 20
me no:-41 -18 -9
me nobody:35 14 17
me not:84 92 20
me off:-21 -24 3
me ok:40 38 5
me on:21 0 -10
me one:-26 -46 -29
me own:19 22 41
me pega:29 22 -5
me quicker:25 -7 -4
me quiero:13 69 -17
me right:6 18 38
me say:40 50 -23
me see:2 21 1
me self:29 38 -1
me sens:35 33 45
me she:-40 -26 -21
me shes:-40 3 -9
me singing:-21 0 0
me somebody:18 25 21
me soon:22 8 9
me sorry:68 79 76
me stop:-34 -16 -1
me suicide:78 94 48
me suicider:67 72 -74
me suis:34 23 -8
me sunday:44 43 28
me swear:34 2 -2
me teh:-12 -5 -44
me tell:46 43 42
me that:-33 -23 -31
me there:16 40 40
me they:6 -35 -18
me theyve:35 41 42
me thinking:-28 -12 -6
me this:40 37 1
me through:-41 -35 -36
me thursday:38 32 35
me til:17 19 26
me tiro:68 52 43
me to:-13 -16 -39
me today:-33 -30 -16
me tome:56 64 70
me tomorrow:79 -14 -6
me tonight:-36 -34 -21
me try:33 0 2
me tuer:-22 -13 1
me twice:-44 -42 -5
me two:13 23 -11
me u:-28 -13 -20
me under:70 26 24
me until:-50 -30 -7
me up:-56 -65 -40
me upstairs:47 27 32
me use:33 33 17
me voy:-9 29 48
me want:-94 -82 -2
me wants:62 53 -3
me wen:25 40 -32
me were:-22 -21 -16
me whenever:10 21 -2
me whether:-20 2 -3
me which:24 18 -5
me while:-11 -42 -16
me who:57 70 10
me why:-43 -38 -22
me with:40 52 -7
me would:39 7 10
me youre:23 26 3
me … about:-29 -4 -31
me … afraid:30 45 13
me … all:19 -35 -16
me … alone:23 27 46
me … am:71 45 32
me … an:54 27 -8
me … answer:31 36 -2
me … anywhere:59 -39 -38
me … are:70 34 38
me … ask:68 57 -4
me … asked:-23 -15 3
me … asking:-21 -23 -7
me … asleep:53 58 28
me … at:-48 -56 -45
me … away:73 84 75
me … baby:41 34 -5
me … back:58 20 -10
me … bad:-32 -21 -6
me … bang:36 30 0
me … behind:26 23 33
me … being:-23 -26 -16
me … beter:68 -19 -3
me … bridge:10 16 23
me … brother:-32 -21 -10
me … but:17 31 40
me … by:-3 17 -24
me … bye:-20 -25 -28
me … cake:-38 -5 -2
me … calling:29 30 0
me … calls:84 67 14
me … calm:-26 -22 -13
me … can:-27 -8 -3
me … cant:13 38 51
me … chair:-27 -26 -22
me … chat:-66 -58 -46
me … clear:28 36 39
me … coffee:-20 -9 -4
me … come:12 16 34
me … coming:12 22 26
me … cortando:29 33 -6
me … couldnt:-26 -20 -5
me … courage:-24 -12 -9
me … craving:-27 -4 -2
me … day:9 34 7
me … days:-16 34 41
me … de:40 -21 -32
me … dead:29 7 -17
me … decided:15 28 -8
me … didnt:-22 8 -10
me … dites:-21 -21 -8
me … do:12 31 -25
me … doctor:22 16 10
me … dogs:21 25 -1
me … doing:58 16 -17
me … done:-9 -22 -8
me … dont:5 -38 -40
me … down:-7 -25 -21
me … dowry:35 43 -4
me … driver:9 31 32
me … drunk:18 22 -15
me … edge:51 46 53
me … el:48 19 23
me … else:109 -15 -14
me … en:9 19 -28
me … encore:95 63 -3
me … end:-14 -18 -29
me … et:28 -1 -2
me … evening:38 -19 -9
me … every:-17 -22 -12
me … everyone:56 42 46
me … everything:64 35 35
me … extra:29 33 33
me … eye:22 26 -2
me … falling:22 20 19
me … feel:-47 -34 -40
me … feels:-26 -13 -1
me … feet:48 34 35
me … first:-25 -14 -20
me … fishing:-21 -16 -12
me … five:42 -2 -1
me … for:5 20 33
me … foto:41 27 11
me … frightened:38 25 -5
me … front:-15 -10 -26
me … full:32 -10 1
me … garage:-23 -25 -9
me … getting:33 16 -5
me … go:15 31 17
me … goin:31 21 26
me … gone:-39 -36 -29
me … good:57 31 26
me … goodbye:17 18 22
me … got:-24 -22 -11
me … gun:23 20 21
me … had:-33 -27 -36
me … hang:19 21 -3
me … has:-11 -26 -4
me … hav:-14 -25 -46
me … he:-5 -16 -48
me … her:46 19 11
me … here:34 -22 -24
me … hes:30 22 -14
me … his:30 25 -1
me … hoap:34 -2 -1
me … home:-40 -27 -5
me … how:28 20 25
me … hurt:54 -30 -6
me … i:2 2 -34
me … id:23 -11 -1
me … if:-31 -36 -12
me … ill:28 11 1
me … im:26 10 -5
me … in:-21 -17 -2
me … instead:41 0 -1
me … iron:65 57 -4
me … is:-35 -15 2
me … isnt:-56 -30 -10
me … it:35 1 -19
me … itd:11 18 26
me … itll:45 45 50
me … its:17 23 35
me … jai:-32 -36 19
me … jmup:-62 -51 -32
me … karaoke:-21 0 0
me … keep:6 14 29
me … kids:-36 -35 -23
me … kil:31 -4 -4
me … killing:62 82 -13
me … kills:15 25 -1
me … kind:15 29 27
me … knife:22 24 30
me … know:-6 -4 -38
me … la:-12 -14 -24
me … lads:-25 -19 -14
me … las:-9 48 51
me … last:-55 -46 -19
me … leave:27 31 13
me … leaving:63 60 58
me … left:-32 -39 -11
me … leg:-21 -15 -5
me … let:7 7 46
me … look:40 1 19
me … los:-25 -16 -1
me … love:-35 -70 -56
me … lunch:16 23 -1
me … mad:30 38 33
me … made:-41 -29 -3
me … making:-30 -8 -2
me … manana:39 -9 -5
me … mas:-32 -8 -7
me … matar:61 87 -8
me … me:-8 10 40
me … means:27 35 34
me … methadone:-24 -21 -9
me … midwife:57 49 -4
me … monday:-34 -18 -12
me … money:34 52 21
me … more:0 -13 -23
me … morir:32 13 -17
me … morning:58 51 61
me … most:57 53 -10
me … mother:-22 -24 -10
me … moved:43 22 -5
me … moving:-40 -36 -30
me … mum:-20 -5 -15
me … my:-54 -34 -21
me … myself:20 35 -38
me … need:-43 -24 -22
me … next:52 53 -5
me … nice:18 25 27
me … night:49 54 -18
me … nights:35 26 -9
me … no:53 70 47
me … nobody:81 36 26
me … not:7 30 25
me … nothing:-27 -22 -24
me … of:12 22 32
me … once:4 -33 -15
me … otra:67 57 -1
me … ouvert:34 23 -8
me … over:41 31 45
me … people:-28 -9 -6
me … pictures:81 83 -9
me … pigeons:-23 -18 -7
me … pills:55 46 51
me … place:50 1 1
me … por:34 29 -5
me … quitar:12 14 31
me … ra:24 27 19
me … railway:26 29 34
me … reason:4 19 25
me … ring:20 10 7
me … room:45 22 -6
me … said:-25 -32 -1
me … say:44 21 6
me … saying:33 37 51
me … says:13 7 -46
me … scissors:-42 -32 -15
me … sees:-32 -28 -8
me … self:55 57 -5
me … send:4 19 24
me … sex:82 89 -8
me … shaking:10 -27 -21
me … shed:22 18 -3
me … shell:28 34 -5
me … shes:-20 -24 -35
me … shout:-23 -10 -9
me … sleep:-3 -28 -19
me … sober:-30 -27 -15
me … soir:17 7 27
me … somebody:23 13 15
me … sorry:66 52 43
me … spot:31 9 -10
me … stab:81 80 -25
me … stay:13 27 29
me … stop:-39 -25 -9
me … suicidal:-27 -20 -1
me … suicidar:65 57 29
me … suicide:-42 -24 -4
me … sunday:-31 -18 -31
me … take:13 32 23
me … takes:27 3 -17
me … takin:35 0 5
me … talking:-5 14 21
me … teh:29 39 5
me … telling:-24 -14 -5
me … than:54 51 19
me … thank:48 34 -6
me … that:-13 -7 -34
me … them:38 -11 -9
me … there:-6 15 36
me … therell:48 48 44
me … these:-44 -9 -7
me … they:51 56 52
me … theyd:45 -2 -1
me … things:6 -29 -16
me … think:-40 -35 -21
me … thinking:40 -7 -6
me … this:-33 -36 -30
me … thoughts:-24 -19 0
me … throat:15 22 7
me … through:-20 -20 -10
me … times:37 14 -8
me … tired:51 44 -4
me … to:-6 -3 -52
me … todas:33 35 37
me … today:54 52 70
me … todos:22 12 -1
me … told:93 63 47
me … tomorrow:-20 -45 -22
me … took:-36 -15 -17
me … top:31 31 33
me … tot:-48 -21 -12
me … tout:22 23 51
me … two:-52 -63 -43
me … u:1 10 -25
me … until:48 39 1
me … up:-20 -34 -42
me … use:-21 -11 -1
me … using:57 59 26
me … wake:24 7 9
me … walk:-2 -21 -8
me … wall:41 24 -1
me … want:39 53 -27
me … wants:-38 -21 -27
me … was:52 15 48
me … wasnt:-42 -28 -25
me … way:31 -46 -32
me … week:69 39 -10
me … wen:20 7 -41
me … where:38 2 -21
me … whether:43 50 -6
me … which:-11 -26 -8
me … who:29 27 -1
me … wife:-42 -24 -6
me … will:-29 -15 2
me … wine:5 18 35
me … with:-28 -47 -30
me … wont:62 35 70
me … would:24 51 -12
me … wouldnt:55 28 -5
me … y:-26 25 -14
me … ya:-19 20 45
me … yesterday:23 18 -7
meal:58 16 -9
meal … in:37 26 -4
meals:6 11 9
meals … them:48 44 39
mean:16 23 0
mean by:-18 -13 -26
mean dead:23 24 -3
mean i:-32 -33 -12
mean it:80 38 38
mean not:0 -34 -7
mean teh:25 14 44
mean that:-47 -10 -12
mean to:94 97 63
mean … and:-11 -13 -36
mean … anything:33 -21 -4
mean … do:61 55 12
mean … for:-30 -31 7
mean … forever:13 28 27
mean … good:13 18 31
mean … i:31 15 39
mean … id:-44 -19 -9
mean … if:13 -48 -25
mean … im:44 -27 -10
mean … in:-28 -4 -2
mean … it:34 40 5
mean … know:36 -44 -24
mean … me:26 11 -6
mean … my:15 25 -25
mean … myself:27 -4 27
mean … of:-21 -17 -20
mean … teh:-71 -53 -30
mean … this:23 22 22
mean … to:-35 -21 -19
meaning:59 5 -18
meaning it:71 67 -2
means:26 51 77
means i:-48 -42 -14
means in:35 42 27
means it:37 22 -2
means … a:15 32 24
means … can:25 12 8
means … end:20 21 21
means … my:34 26 32
means … nearly:41 48 49
means … shes:31 16 -9
means … teh:-30 -23 -27
means … want:-42 -22 0
meant:37 45 32
meant i:-26 -29 -28
meant it:78 89 108
meant teh:-47 -44 -42
meant them:45 41 -5
meant to:76 51 38
meant … a:18 27 8
meant … be:45 33 12
meant … dont:53 48 48
meant … getting:41 40 40
meant … i:52 33 49
meant … in:45 51 42
meant … it:-31 -30 -24
meant … not:57 50 61
meant … of:-76 -20 -2
meant … see:10 -28 -32
meant … to:31 37 45
meant … wen:-15 -22 -4
meantime:-15 -16 -9
meanwhile:-4 -1 -3
measure:-2 4 -1
measured:16 24 28
measured teh:32 35 34
measured … beam:32 35 34
meat:-13 -10 -8
med:-2 3 -8
medal:-1 -2 -1
medallion:-1 -1 0
medals:-13 -12 -10
medecin:4 5 7
media:-11 -3 -2
medic:-11 -9 -12
medical:-16 -5 4
medicaments:112 121 127
medicated:-28 -15 -10
medication:-9 -21 -9
medication to:44 30 32
medications:4 -6 -1
medicine:1 4 13
medicines:4 -9 -4
medics:-1 0 0
meds:-6 2 -2
meds and:-30 -28 -19
meds in:-25 -22 -13
meds since:22 29 34
meds … all:26 35 36
meds … im:-24 -22 -13
meds … in:24 22 20
meds … new:-15 -22 -12
meds … teh:24 18 14
meet:22 22 25
meet at:-20 -17 -19
meet my:60 53 60
meet up:-25 -28 -26
meet … and:36 27 28
meet … maker:60 56 58
meet … tonight:34 29 32
meeting:-59 -77 -82
meeting and:-28 -18 -8
meeting didnt:28 6 -3
meeting is:-33 -29 -25
meeting its:-23 -3 -3
meeting … all:6 20 22
meeting … and:-29 -19 -10
meeting … go:27 -2 -1
meeting … i:-21 -9 -6
meeting … im:-28 -26 -13
meeting … in:26 -6 -5
meetings:-51 -34 -26
meetings and:-27 -31 -17
meets:-22 -12 -6
meg:2 0 0
mehr:106 39 -20
mehr aus:19 31 -3
mehr leben:23 -11 -4
mein:9 8 -10
mein freund:39 31 -3
mein … mich:39 31 -3
mein … schlagt:39 31 -3
meine:-20 -2 -19
meine tabletten:-21 -14 -14
meinem:57 68 72
meinem leben:57 68 72
meiner:39 40 58
meint:3 16 -1
mejor:125 -9 -18
melbourne:-2 1 12
melt:31 -10 -4
melted:-50 -36 -35
melting:40 42 48
member:-12 -8 -9
members:-15 -32 -18
membership:-16 -17 -2
meme:24 38 -7
memes:61 63 60
memoir:-13 -7 -1
memorial:51 -2 2
memories:-29 -18 -14
memorised:20 -7 -6
memory:3 -22 -15
men:12 20 14
men in:34 34 39
mend:-20 -15 -16
mended:-16 -11 -7
menopause:5 0 -7
mens:-8 -7 -6
ment:-32 -34 -4
mental:-42 -26 -25
mention:-4 2 -11
mentioned:-22 -10 -4
mentor:0 0 -1
menu:-19 11 8
merchant:-3 -3 -4
merci:11 10 7
mercy:-3 -5 -2
mere:-8 -8 0
merely:-1 -8 -2
mes:27 31 49
mes jours:27 30 13
mes … je:-37 -26 -6
mesa:27 14 15
meses:-8 -2 -1
mess:65 44 -31
mess … teh:54 33 12
message:15 2 24
message from:-48 -37 -30
message here:21 17 28
message … im:23 29 20
message … is:-28 -15 -6
message … this:48 44 46
messaged:3 7 15
messaged me:12 19 23
messages:-14 -1 -28
messaging:16 15 -3
messed:34 49 45
messed up:34 49 45
messing:2 -10 -21
met:-17 -2 19
metal:40 41 31
metal … teh:60 65 49
metallica:-8 -6 -3
metaphor:-3 -2 2
meter:-14 -16 -14
metformin:-17 -11 -7
meth:24 26 34
methadone:39 47 19
methadone and:53 22 29
methadone because:21 15 -5
methadone in:-23 -10 -4
methadone … a:15 6 -20
methadone … im:26 11 13
methadone … in:41 49 -16
methadone … my:12 12 25
methadone … takeaways:27 28 28
methadone … told:27 28 28
method:15 19 30
method and:81 80 78
method … date:81 80 78
method … teh:24 31 40
methotrexate:1 2 6
metres:-1 -1 4
mettre:20 23 -16
mettre fin:20 23 -16
mettre … a:20 23 -16
mettre … mes:20 23 -16
meurs:-3 -1 -1
mg:-2 12 -46
mi:44 21 42
mi abuelo:20 20 23
mi hermana:3 12 25
mi hermano:35 12 16
mi hijo:23 21 11
mi mama:-25 1 -9
mi marido:50 42 35
mi vida:60 -31 -24
mi … a:32 -27 -21
mi … el:-43 -17 -7
mi … en:79 -25 -22
mi … es:33 29 -3
mi … hace:45 17 16
mi … la:-68 -32 -40
mi … lo:-32 1 -2
mi … me:48 26 33
mi … no:-9 14 -21
mi … pega:29 22 -5
mi … que:-22 -7 -8
mi … se:10 8 25
mi … una:55 29 28
mi … y:2 9 24
mi … ya:-70 -11 -32
mia:1 1 3
mic:-15 -15 -10
mice:-3 -2 -1
mich:59 52 43
mich der:47 44 38
mich noch:-27 -11 -2
mich schon:32 24 -2
mich tot:-25 -7 -3
mich toten:51 45 58
mich umbringen:6 15 -35
mich umziehen:-24 -23 -4
mich … den:95 74 34
mich … die:-66 -39 -3
mich … ich:-25 0 -15
mich … in:36 30 34
mich … liegt:47 44 38
mich … und:22 28 -26
mich … wieder:65 69 -2
michael:-5 0 0
mick:-6 -3 -3
micks:-4 -4 -5
micro:-20 -2 0
microphone:-6 -7 -6
microwave:-2 -17 -9
mid:10 27 42
mid … and:45 40 40
midazolam:0 0 0
middle:-25 -10 6
middle of:23 27 23
middle … a:22 20 16
middle … teh:1 11 22
midnight:69 79 87
midnight for:-26 -17 -10
midnight i:35 41 42
midnight … at:26 20 20
midnight … i:-59 -48 -36
midnight … in:-20 -16 -8
midnight … me:-22 -14 -7
midnight … to:-40 -32 -28
midwife:8 4 -16
midwife and:35 27 -8
midwife … he:53 29 -11
midwife … me:55 46 -3
miedo:35 16 0
mierda:81 -9 -3
mieux:19 -3 -1
might:11 -137 -75
might as:-15 -22 -12
might be:24 -27 -24
might not:-32 -4 -4
might … a:63 -3 -1
might … be:-24 -8 -5
might … it:-46 -2 -1
might … my:47 7 0
might … one:57 -24 -1
might … teh:-23 -12 -2
might … to:29 -21 -7
might … up:22 -8 -7
mightnt:-1 -2 -1
mighty:-64 -62 -5
migraine:-20 -22 -4
mikey:8 13 15
mild:-18 -6 -7
mildly:-7 -7 -6
mile:-6 -2 -1
miles:19 6 -2
miles an:-22 -13 -10
miles away:32 -10 -8
miles off:24 37 29
miles … hour:-22 -13 -10
milk:7 4 12
milk in:-23 -12 -10
milk ive:31 39 51
milk teh:23 25 25
milk … and:35 32 33
milk … came:24 -6 -3
milk … cupboard:-22 -12 -9
milk … out:24 -6 -3
milk … paper:25 27 26
milk … teh:-29 -10 -7
milked:23 16 20
milking:-7 -1 16
milkman:19 21 38
milks:-28 -28 -24
milks … my:-28 -28 -24
mill:17 33 30
millennium:-10 -10 -3
million:-2 -1 -1
min:75 65 60
min ago:30 23 22
mince:-63 -47 -23
mince pies:-33 -21 -12
mind:24 -10 5
mind all:32 32 -5
mind and:-37 -11 -3
mind at:-22 -23 -12
mind but:39 25 28
mind how:17 22 -1
mind i:-20 -25 -9
mind if:55 -31 -28
mind im:-11 0 -25
mind is:-9 -14 -45
mind ive:30 33 34
mind me:-22 -24 -14
mind myself:-27 -11 -6
mind up:53 49 54
mind what:46 30 27
mind … a:30 -11 0
mind … day:37 33 0
mind … do:28 32 27
mind … dont:41 67 56
mind … for:31 35 42
mind … i:27 35 22
mind … im:-23 -11 -5
mind … in:-45 -27 -31
mind … it:-26 -46 -43
mind … made:49 38 -6
mind … teh:23 14 12
mind … up:40 34 -8
minded:-51 -34 -8
minded … i:19 8 37
mindfulness:-17 -11 -15
minding:22 9 -28
minding his:-20 -15 -2
minds:-3 -2 -3
mine:54 68 72
mine and:100 103 100
mine at:-25 -22 -15
mine did:-32 -32 -17
mine hell:-19 -21 -15
mine i:-39 -42 -17
mine my:-28 -15 -13
mine on:-32 -21 -19
mine said:-19 -23 -14
mine was:17 24 -19
mine … a:-21 -17 -9
mine … and:-26 -26 -25
mine … as:5 -1 -21
mine … be:22 2 8
mine … die:-19 -21 -15
mine … for:24 15 16
mine … from:59 62 55
mine … go:11 13 29
mine … goin:1 1 -32
mine … im:27 20 12
mine … in:23 24 23
mine … it:-17 -26 -17
mine … night:32 28 30
mine … nine:-21 -24 -25
mine … not:28 17 13
mine … of:-15 -21 -27
mine … teh:42 40 41
mine … u:-22 -10 -5
mine … wont:-31 -18 -13
mines:-6 18 21
mines … not:17 37 33
minibus:-28 -24 -30
minister:-9 -6 -7
ministers:-1 0 0
mins:100 121 133
mins ago:-19 -29 -25
mins and:80 81 83
mins … and:-24 -33 -29
mins … im:37 32 33
mins … love:-53 -64 -64
mins … u:94 88 87
mint:-11 -13 -7
mints:-9 -8 -6
minus:-11 -26 -21
minute:67 79 79
minute and:-31 -27 -16
minute from:19 23 22
minute i:-77 -45 -25
minute thats:26 2 -3
minute … my:-27 -25 -24
minute … teh:-3 -21 -17
minutes:24 47 66
minutes after:45 53 27
minutes ago:71 71 77
minutes and:14 21 16
minutes at:-20 -25 -19
minutes ive:-22 -19 -16
minutes of:-20 -2 4
minutes since:21 10 11
minutes teh:22 22 21
minutes they:-30 -35 -27
minutes to:-13 -14 -24
minutes … a:-16 -20 -13
minutes … all:-28 -24 -10
minutes … and:15 11 35
minutes … he:-24 -15 -6
minutes … her:26 22 -14
minutes … ive:25 21 21
minutes … me:-21 -6 -4
minutes … my:25 19 14
minutes … shes:56 55 52
minutes … teh:-33 -11 -6
mir:83 91 77
mir das:26 27 -4
mir … leben:26 27 -4
mir … nehmen:26 27 -4
miracle:-9 -6 -3
mirror:31 33 -42
mirror on:15 24 -3
mirror … i:20 21 -10
mirrors:0 -2 -2
mirtazapine:-22 -14 -10
mis:85 -13 1
miscarriage:0 -2 -2
misery:-63 -41 -15
mismo:22 -21 -15
misread:-3 -3 -1
miss:-26 -53 -71
miss a:20 -29 -15
miss me:22 -36 -38
miss teh:-22 -21 -19
miss them:-21 -18 -14
miss … im:-17 -21 -8
miss … its:30 32 24
miss … my:-34 -32 -27
missed:-45 -42 -57
missed … hid:35 37 0
missed … i:27 27 -13
misses:-32 -11 -3
missing:-53 -34 -34
missus:-24 -24 -22
mistake:3 -12 -36
mistake and:-2 -54 -26
mistake gets:54 64 -1
mistake … teh:51 55 -1
mister:-15 -8 -13
mit:-58 -44 45
mit dem:-1 4 32
mix:-52 -35 -40
mixed:71 70 47
mixed teh:35 29 8
mixed … teh:45 44 51
mixed … with:20 10 27
mixing:34 58 -34
mixing benzos:57 59 -2
mixing it:-27 -11 -12
mixing … and:32 41 -1
mixing … my:33 41 -10
mixing … with:37 47 -19
mixture:-15 -15 -15
mm:-4 -1 1
mnemonic:0 0 0
mo:-3 -4 -2
moan:-30 -21 -9
moans:-7 -6 -1
mobile:-1 5 1
mochte:25 12 -3
mochte … leben:25 12 -3
mock:5 -7 0
mockingbird:-2 -2 0
mocks:0 -1 -2
mod:-9 -7 -7
model:-28 -23 -16
moderate:-2 -2 -1
moderated:-6 -3 0
moderates:2 4 7
moderating:-10 -9 -3
moderator:20 12 3
moderators:0 1 -2
mods:24 30 33
mods … me:-22 -14 -11
mods … on:-34 -30 -26
mods … wasnt:15 14 28
module:-13 -16 -9
moi:77 84 -7
moira:-1 0 0
mole:-6 -3 -2
mom:-17 -11 -12
mom … her:48 15 10
mom … me:-24 -20 -10
moment:-7 -4 -23
moment of:32 12 10
mommy:35 36 33
moms:3 17 26
mon:-11 5 22
monday:-14 -9 -5
monday and:20 10 19
monday be:-36 -36 -36
monday bit:-23 -11 -2
monday first:45 50 42
monday i:1 -20 -3
monday on:30 29 27
monday shes:-39 -29 -22
monday to:-23 -16 -7
monday told:-22 5 -3
monday wen:49 52 44
monday … after:-28 -15 -12
monday … and:-7 -11 -38
monday … be:-25 -23 -31
monday … been:16 26 18
monday … by:23 22 28
monday … cant:6 -38 -13
monday … for:-46 -43 -36
monday … go:14 28 27
monday … goin:18 24 31
monday … had:10 10 22
monday … has:-28 -8 -3
monday … hav:14 24 23
monday … i:-21 -25 -6
monday … id:47 5 0
monday … im:5 17 24
monday … is:78 56 57
monday … ive:18 24 32
monday … job:37 40 41
monday … know:29 29 24
monday … my:21 -7 -2
monday … nobody:15 -23 -36
monday … not:33 27 20
monday … on:-22 -17 -6
monday … over:6 21 22
monday … paid:29 25 20
monday … see:8 11 20
monday … teh:-62 -54 -28
monday … them:37 39 35
monday … to:-27 -43 -27
monday … what:10 13 20
monday … which:33 40 36
monday … wife:-30 -9 -1
monday … will:-23 -13 -11
mondays:-31 -36 -20
mondays ive:0 -29 -13
monde:21 -6 -1
monde … mieux:36 -3 -2
monet:0 -1 -14
money:13 16 21
money and:71 48 51
money for:22 32 0
money he:18 27 29
money i:-31 -26 -16
money isnt:20 14 32
money … and:-19 -10 -30
money … be:-42 -4 -4
money … has:23 -12 1
money … he:26 -11 2
money … hem:-22 -22 -19
money … i:37 49 56
money … in:-36 -20 -16
money … me:15 28 -3
moneys:0 0 0
monitor:-8 -8 -5
monitoring:-4 -2 -2
monoxide:-18 -11 -9
monsoon:-7 -4 -4
monster:-21 -9 -10
montags:-20 -15 -8
month:-20 -35 -52
month and:24 -48 -22
month i:30 -18 0
month she:18 21 15
month with:-27 -16 -6
month … a:-6 -21 -9
month … at:46 39 38
month … it:-34 -12 -8
month … no:35 -5 -3
month … on:-21 -14 -10
month … one:9 -23 -5
month … was:56 -2 -5
monthly:-22 -20 -14
months:14 -26 2
months ago:-42 -34 -22
months and:-17 -50 -29
months at:9 22 22
months clean:22 30 16
months dont:28 9 -12
months gone:102 18 22
months i:-2 -38 -27
months im:-26 -6 -3
months in:-23 -13 -4
months ive:-20 -24 -9
months my:7 -21 -7
months off:-27 -20 -30
months took:-32 -11 -5
months without:3 28 8
months worth:43 39 38
months … a:-15 -36 -23
months … all:29 -5 2
months … feel:-20 -9 -5
months … go:17 23 28
months … her:24 29 20
months … hes:25 28 33
months … i:-12 1 28
months … id:-30 -11 -6
months … it:11 39 -25
months … ive:-22 -11 -29
months … know:33 23 40
months … me:-21 -10 -8
months … not:-24 -8 -4
months … once:9 22 22
months … said:34 33 31
months … sponsor:23 -2 -1
months … tablets:59 58 54
months … teh:-23 -18 -12
months … thought:-21 -9 0
months … to:29 45 55
months … today:36 -8 -7
months … week:0 -24 -13
mood:13 0 2
mood and:14 37 -2
mood … i:28 40 -6
mood … of:58 71 72
moods:-23 -10 -7
moon:12 14 16
moon and:-26 -27 -22
moons:16 17 11
moor:51 9 10
mor:43 13 12
morbid:11 0 0
more:11 14 13
more and:43 48 31
more bye:21 18 13
more chairs:-43 -39 -33
more danger:-32 -30 -27
more day:16 41 43
more i:-64 -31 -39
more id:-11 -23 -17
more im:-46 -51 -38
more in:31 -3 -1
more its:35 23 33
more ive:25 28 36
more mornings:25 -1 1
more of:56 59 42
more pain:37 34 31
more queue:9 8 -24
more since:-23 -11 -1
more sleeps:32 38 48
more tablets:56 55 49
more teh:49 41 19
more than:19 -6 -52
more time:9 25 16
more tonight:-1 11 -33
more wen:72 42 35
more … a:-6 20 33
more … all:20 26 -7
more … am:59 64 59
more … and:-7 -34 -20
more … could:44 38 40
more … didnt:-24 -25 -12
more … do:-6 -5 -20
more … dont:-21 -12 -10
more … for:17 29 23
more … go:-44 -34 -17
more … goin:27 -10 -25
more … i:27 33 30
more … id:-23 -12 -12
more … if:39 -13 -10
more … im:-39 -25 -7
more … in:-39 8 -12
more … it:-29 -21 -40
more … left:22 28 19
more … lief:3 18 26
more … managed:22 21 29
more … me:73 44 48
more … more:-20 -59 -42
more … my:-15 6 20
more … no:-47 -31 -37
more … not:71 25 24
more … of:44 33 18
more … on:-27 -26 -15
more … out:2 -48 -33
more … over:28 28 -14
more … see:0 -43 -20
more … strong:32 21 22
more … teh:42 32 39
more … they:-21 -9 -4
more … this:21 23 31
more … tonight:-26 -27 -25
more … u:44 36 36
more … want:-22 -31 -8
more … wanted:13 1 -40
more … wish:-30 0 0
morgue:-3 0 -1
morir:24 -19 -34
morir de:-49 -17 -2
morir … aguanto:24 44 0
morir … la:-52 -18 -1
morir … quiero:4 37 0
morirme:159 13 11
morning:21 28 34
morning after:13 13 22
morning at:-28 -28 -28
morning because:14 18 21
morning befor:27 27 26
morning before:-32 -21 -41
morning bit:39 4 7
morning first:29 24 21
morning i:-41 -31 -37
morning itll:17 21 25
morning its:62 61 53
morning ive:-29 -21 3
morning meds:-26 -25 -17
morning my:-4 -7 -25
morning one:26 20 18
morning or:28 -6 -2
morning that:38 6 -3
morning they:49 43 42
morning wife:53 -7 -6
morning with:-24 -21 -19
morning … a:39 7 -14
morning … about:-40 -22 -12
morning … all:23 41 36
morning … and:31 35 9
morning … at:22 20 30
morning … be:13 19 21
morning … can:32 33 38
morning … cant:-13 -17 -32
morning … drink:49 0 -20
morning … hav:-18 -32 -32
morning … how:26 27 27
morning … i:26 -16 -7
morning … ill:37 37 24
morning … im:-89 -80 -42
morning … in:-36 -31 -26
morning … its:28 1 11
morning … ive:10 -7 -21
morning … kids:27 27 26
morning … know:-50 -29 -14
morning … more:35 20 23
morning … my:-21 -25 -11
morning … no:50 39 43
morning … nobody:3 13 20
morning … not:-27 -20 -14
morning … on:37 37 41
morning … one:45 50 50
morning … out:21 19 23
morning … said:27 28 -4
morning … teh:-52 -37 -47
morning … tell:34 23 32
morning … that:38 -2 -2
morning … them:16 27 29
morning … to:18 29 24
morning … u:21 32 -4
morning … want:83 68 85
morning … was:-22 8 -9
morning … will:42 27 21
morning … wont:26 27 -3
mornings:0 -31 -25
mornings i:23 -2 -1
mornings im:55 -10 -2
mornings … disappointed:27 0 0
mornings … that:36 4 -3
morphine:86 94 57
morphine all:23 26 24
morphine for:26 19 23
morphine he:-20 -16 -6
morphine i:27 40 21
morphine is:-25 -46 -29
morphine log:15 22 20
morphine patches:23 14 -1
morphine teh:56 59 42
morphine … a:-27 -28 -10
morphine … all:18 27 25
morphine … by:43 56 53
morphine … it:-30 -22 -10
morphine … once:36 39 34
morphine … square:15 24 21
morphine … teh:25 -6 -13
mort:52 34 31
morte:4 -19 -4
mortgage:-22 -13 -5
mortified:-3 -9 -3
mosque:48 46 40
mosque … go:25 24 21
mosque … to:25 24 21
moss:-10 -5 -4
most:19 -10 -79
most days:104 58 -13
most nights:20 45 -24
most of:-39 -45 -27
most people:-24 -12 -6
most … and:82 39 -20
most … im:-20 -14 -4
most … my:21 15 -5
most … she:36 -4 -2
most … teh:-15 -16 -35
most … that:27 -4 -1
most … thing:24 -4 -1
most … time:-23 -30 -25
mostly:-64 -35 -46
mot:-7 -7 -4
motel:1 -2 9
mother:27 25 13
mother and:45 50 31
mother before:13 16 22
mother i:51 58 57
mother im:-35 -30 -23
mother is:-31 -13 -9
mother on:52 16 26
mother screamed:25 28 -2
mother today:-25 -15 -2
mother who:31 27 -1
mother … and:48 2 -3
mother … as:-21 -20 -9
mother … because:15 33 38
mother … her:44 45 23
mother … i:-33 -31 -20
mother … in:-30 -23 -13
mother … isnt:75 36 -2
mother … it:37 -17 -11
mother … me:24 -8 4
mother … out:-29 -25 -3
mother … that:36 38 -2
mother … two:51 53 52
mothers:-19 -7 0
mothers … hav:20 20 17
mothers … kil:-17 -25 -2
mothers … myself:-27 -32 -5
mothers … teh:49 38 7
motive:-6 -6 -7
motor:-8 -8 -5
motorbike:-22 6 -13
motorway:55 68 59
motorway bridge:77 70 62
motorway footbridge:31 33 34
motown:18 19 18
motto:-2 -9 -7
mould:-22 -15 -13
mountain:-10 -17 -17
mountjoy:5 11 -8
mourir:71 10 10
mourir et:31 45 -2
mourir … je:-31 -1 -5
mourir … veux:-29 2 -9
mourned:4 -1 0
mouse:-4 -3 -1
moustache:0 -4 -1
mouth:54 44 56
mouth full:30 29 30
mouth … and:-31 -12 -12
mouth … it:22 28 32
mouth … of:35 28 23
mouth … teh:25 14 23
mouthful:21 -7 -7
mouthful … i:21 -8 -9
mouths:43 23 21
mouthwash:7 17 -2
mouthwash … teh:12 26 -1
move:-52 -69 -46
move it:-9 -27 -18
moved:-5 0 -58
moved back:44 31 -11
moved in:23 -7 -3
moved me:-24 -13 -5
moved my:-26 -21 -9
moved teh:23 27 -27
moved … chair:-23 -16 -33
moved … im:26 -23 -5
moved … in:57 50 -6
moved … teh:-52 -30 -17
moved … to:-23 -17 -13
moves:28 32 39
movie:-16 -16 0
moving:0 19 45
moving me:-22 -7 -4
moving to:-53 -44 -32
moving … to:-21 -21 -7
mower:-48 -51 -35
mower … teh:-13 -17 -23
mp:-6 -8 -5
mr:0 8 10
mr … a:17 31 25
mrs:4 5 25
mrs penhale:19 22 18
mrs … i:26 26 27
ms:12 0 -5
ms … im:23 3 7
msg:-2 -1 1
much:-11 1 16
much about:-23 -8 -3
much and:17 18 -37
much beter:-22 -6 -1
much blood:4 10 30
much care:54 47 -2
much for:-29 -20 -21
much i:-43 -16 -32
much im:-21 -12 -9
much it:-24 -10 -7
much longer:78 15 22
much more:-28 -13 -8
much of:68 -8 -8
much on:42 -1 5
much that:25 40 -11
much to:-28 -3 10
much … and:45 14 33
much … at:26 36 32
much … chest:14 15 24
much … goin:-21 -19 -8
much … if:32 32 7
much … im:-28 -13 17
much … it:16 20 0
much … its:15 17 20
much … me:-52 -36 -32
much … my:17 -30 -20
much … on:-2 -3 22
much … say:68 13 25
much … teh:1 -31 -21
much … that:-24 -10 -3
much … to:-22 -6 -22
much … u:-14 -14 -21
mucho:-23 -3 4
mud:-10 -12 -15
mudarme:-17 -14 0
muddle:40 49 53
muddle with:46 52 55
muddle … boxes:46 52 55
muddle … teh:46 52 55
muddled:-13 -3 0
muddy:-9 -5 -5
muero:-46 -6 -2
muerta:43 -1 -1
muerto:72 -8 -4
mug:-11 -4 -2
mug … teh:-24 -31 -29
multi:32 27 30
multi storey:31 22 34
multi … car:-27 -24 -16
multistorey:6 1 8
mum:8 -7 -6
mum and:0 -24 -6
mum at:-37 -29 -29
mum goes:13 15 23
mum i:-36 -34 -17
mum if:96 89 79
mum im:26 23 33
mum in:14 30 27
mum is:-34 -16 -15
mum nearly:11 22 -7
mum none:25 23 20
mum on:26 -1 0
mum says:45 26 -5
mum she:18 33 15
mum thinks:60 65 -25
mum to:35 -14 -13
mum went:-35 -26 -17
mum wont:13 14 20
mum … and:26 25 10
mum … baby:-39 -24 -17
mum … dad:37 29 28
mum … do:-21 -10 -3
mum … for:-29 -27 -27
mum … hair:17 33 30
mum … i:21 -6 -20
mum … if:-22 -11 -11
mum … im:28 31 0
mum … is:40 21 20
mum … its:59 55 20
mum … kitchen:41 47 45
mum … mean:17 -31 -6
mum … monday:-26 -18 -10
mum … on:-13 -43 -25
mum … one:-54 -45 -11
mum … rather:31 -19 -2
mum … see:25 27 25
mum … shaking:34 3 16
mum … six:-13 -24 -19
mum … that:-22 -23 -13
mum … u:20 26 29
mum … wasnt:14 19 22
mum … will:32 42 25
mummy:87 43 34
mummy is:7 11 20
mummy … i:92 52 19
mummys:31 30 40
mums:51 34 31
mums boyfriend:26 33 -7
mums got:-25 -23 -23
mums heart:22 38 43
mums in:-23 -11 -11
mums … are:-33 -24 -14
mums … at:41 37 34
mums … in:-19 -30 -16
mums … it:-21 -19 -15
mums … makes:30 40 -9
mums … me:31 29 -14
mums … on:-21 -17 -13
mums … pills:15 23 25
mums … she:2 18 22
mums … tablets:9 22 24
mums … teh:-39 -38 -36
munths:35 -4 -1
murder:-17 -23 -46
murder myself:32 36 -4
murder teh:-33 -31 -18
murder … and:21 4 -3
murdered:-6 -8 -4
murdering:-3 -3 -2
murio:49 -6 -14
muscles:27 47 65
museum:-53 -53 -53
museum … teh:-28 -27 -34
music:-6 11 -9
music i:-24 -9 -5
music recs:41 27 33
music … i:-21 -10 -5
music … teh:-22 -16 -15
music … to:61 75 -6
must:25 36 12
must kil:37 46 0
must … back:44 44 -4
must … teh:-30 -15 -21
mustnt:-20 -17 -4
mustnt … it:-20 -17 -4
muted:-1 -2 -1
muting:27 20 17
muting this:27 20 17
mutter:7 5 7
muy:-45 -12 -4
my:-4 14 6
my account:22 26 24
my actual:30 28 9
my addiction:-30 -28 -8
my affairs:87 27 37
my and:-45 -9 -17
my antidepressants:14 18 25
my anxiety:-20 -18 -13
my apologies:24 26 26
my are:-36 -30 -18
my arm:104 76 23
my arms:31 29 -27
my aunts:-26 -21 -7
my baby:68 29 -22
my babys:56 37 26
my bag:-49 -70 -54
my bank:-22 -14 -13
my bed:27 13 9
my belt:-100 -100 -70
my benzos:65 67 39
my best:-27 -20 -26
my bf:-27 -8 10
my blood:50 46 -16
my body:-10 29 44
my books:48 55 41
my boots:33 6 -3
my boss:17 7 -39
my boyfriend:22 4 -25
my boys:19 21 17
my brain:-33 -26 -23
my brains:33 42 -4
my breath:38 37 31
my breaths:13 24 24
my brother:-8 -2 21
my calendar:22 29 36
my car:-62 -36 -27
my cards:35 -10 -5
my care:51 26 -1
my career:41 39 42
my case:-25 -14 -9
my cat:-3 -23 -8
my chair:26 12 23
my character:-22 -15 -11
my children:-16 -22 -24
my chin:47 46 51
my choice:41 39 41
my client:36 60 -2
my clock:-19 -17 26
my clonazepam:20 25 -11
my coat:23 13 20
my coffee:25 31 -9
my colleague:26 8 -6
my cooking:-27 -24 -11
my counsellor:-36 -28 -15
my counselor:21 -10 -4
my cousin:-3 -2 -23
my cousins:-30 -30 -23
my ctb:47 36 36
my dads:-35 -39 -18
my darling:46 55 48
my darlings:44 49 55
my dauter:38 -5 -6
my day:34 16 24
my days:23 8 -8
my dead:15 -20 -13
my dealer:-26 8 34
my dealers:69 -6 -3
my death:45 43 65
my debts:24 2 1
my desk:-20 -30 -16
my diaries:26 30 29
my diet:-22 -25 -26
my doctor:-31 -29 -19
my doing:30 3 0
my door:22 42 33
my ears:62 31 29
my engagement:24 2 -1
my english:-21 -16 -13
my evening:-23 -19 -14
my ex:1 22 -11
my exit:-26 -21 -22
my exs:-32 -36 -13
my eyes:-24 -15 -17
my face:8 29 10
my family:15 -43 -57
my farewell:-25 -31 -33
my father:-31 -13 -26
my fathers:30 18 20
my fault:-37 -15 -2
my feet:-35 -24 -20
my final:-22 -4 9
my first:-65 -94 -90
my flat:61 26 4
my food:9 22 0
my foots:72 58 61
my foto:31 38 16
my frends:4 8 29
my fridge:-20 -7 -4
my friend:29 38 28
my fringe:-41 -38 -11
my funeral:116 105 91
my gabapentin:27 24 -3
my garage:57 58 65
my gf:-9 25 11
my girlfriend:14 25 -32
my girls:76 74 85
my good:26 16 23
my goodbye:59 60 67
my goodbyes:44 45 36
my gp:-29 -22 -21
my grandads:16 22 25
my granddaughter:12 14 24
my grandson:-51 -46 -46
my gun:-28 -19 -12
my hair:-71 -64 -26
my hand:40 46 25
my hands:57 11 16
my heads:1 -40 -27
my hearts:38 -1 -11
my home:-35 -18 -10
my hoodie:26 8 8
my housemates:35 46 36
my husband:0 -10 -26
my husbands:-11 -8 -25
my i:-62 -47 -8
my in:-32 -29 -49
my insulin:55 34 15
my jacket:89 80 74
my jaw:-21 -9 -3
my kitchen:-27 -25 -14
my knuckles:26 41 -2
my lad:-7 -11 -21
my laptop:11 20 20
my last:30 30 43
my late:12 5 -32
my leave:86 78 70
my leg:73 76 2
my legs:17 25 7
my letters:60 47 24
my licence:-26 -23 -14
my lip:47 28 -5
my lithium:34 27 4
my little:13 13 20
my lot:20 10 25
my love:60 45 32
my loves:47 57 55
my lunch:20 -10 -7
my maker:60 55 59
my manager:-14 7 23
my managers:28 36 28
my marriage:-15 -21 -13
my mates:41 44 7
my medication:38 29 32
my meeting:-21 -27 -24
my methadone:68 74 61
my mind:8 39 19
my misery:-46 -24 -3
my mom:-35 -36 -14
my moms:14 34 32
my money:-33 -21 -22
my morning:-20 -19 -10
my morphine:18 24 -19
my mum:41 1 -16
my mums:50 31 28
my name:92 54 28
my nan:-60 -58 -41
my nans:40 21 11
my neck:26 44 64
my neighbor:107 116 0
my neighbour:-31 -27 -7
my neighbours:55 49 22
my nephews:24 25 22
my new:-36 -2 -16
my next:-39 -17 -10
my nieces:22 -4 -1
my note:-38 -41 -42
my nurse:40 25 33
my on:22 22 16
my out:-34 -39 -21
my overdose:23 -15 -20
my overdraft:-26 -25 -26
my own:45 54 20
my paper:45 35 22
my parents:-27 6 14
my partner:13 21 8
my passport:34 -2 -12
my passwords:-37 -29 -26
my peace:25 -17 -9
my pen:-34 -30 -20
my pencil:50 43 13
my pension:28 15 -6
my people:59 6 19
my pills:-67 -67 -52
my plan:32 56 40
my plants:-19 -23 -20
my pocket:-25 -45 -40
my pockets:27 25 27
my pride:-21 -19 -18
my printer:-25 -7 -2
my psychiatrist:-32 -41 -24
my pupils:61 64 54
my radio:21 29 30
my resignation:14 31 31
my rest:57 45 36
my retirement:38 39 47
my ribs:70 79 33
my right:3 10 22
my rings:25 38 39
my rist:50 65 79
my room:33 30 -4
my roommate:17 25 8
my rope:-43 -58 -41
my sandwich:-14 -21 -3
my savings:22 24 1
my scars:-29 -8 -4
my school:43 16 -14
my screen:1 -25 -22
my seat:-46 -22 -17
my second:-33 -13 -13
my self:121 111 -25
my service:24 23 23
my set:36 23 23
my shift:30 -1 19
my shifts:55 50 -7
my shoe:28 6 6
my shoes:31 41 28
my shoulder:-22 -12 -8
my side:17 23 30
my sister:-20 -27 -32
my sisters:-26 -12 -19
my sleep:63 -17 -23
my sleeping:51 65 12
my sleeve:7 -26 3
my sleeves:35 23 -3
my slef:14 21 -7
my smoke:25 35 33
my solicitor:-21 -21 -12
my son:-10 -1 -28
my sons:-35 -38 -19
my soul:6 19 23
my sponsor:-4 -31 -20
my sponsors:-34 -19 -15
my status:-39 -13 -8
my stepdad:26 25 -19
my stepfather:66 59 -7
my stomach:48 33 22
my story:-36 -23 -10
my streak:27 -9 -7
my subscription:-2 25 -1
my suicidal:11 21 0
my suicide:-47 -51 32
my sunday:-50 -22 -11
my supervisor:53 44 5
my teen:13 21 26
my teeth:38 -11 1
my teh:-33 -29 -30
my temper:-22 -19 -13
my thanks:43 37 44
my therapist:-40 -33 -37
my thesis:-37 -23 -18
my thigh:72 89 17
my thighs:43 52 -41
my things:23 -22 -25
my third:-14 -26 -21
my thirties:31 -4 -1
my thought:24 -1 -15
my throat:52 54 60
my thumb:33 -21 -17
my ticket:47 46 57
my toddler:-32 -26 -24
my toes:-29 -19 -22
my tomatoes:-25 -5 -2
my tongue:19 13 36
my trainers:20 5 3
my turn:41 24 20
my twin:60 72 64
my two:-58 -47 -34
my uncle:26 18 -2
my uniform:12 21 -10
my username:-23 -14 -10
my wages:-37 -21 -50
my wardrobe:-38 -31 -16
my wedding:-22 -15 -4
my weight:21 15 20
my whole:71 59 19
my wifes:2 12 -25
my work:-22 -10 -16
my worker:48 -4 -4
my wrists:55 58 63
my xanax:5 26 15
my year:51 13 -1
my … a:-17 -22 -73
my … account:-21 -20 -10
my … after:-28 -23 -30
my … all:16 27 32
my … am:14 30 -43
my … amount:32 44 -6
my … an:-18 -20 -38
my … and:33 20 7
my … any:39 18 24
my … anymore:21 -37 -26
my … anyway:42 16 13
my … arm:-34 -23 -6
my … as:-15 -10 24
my … asked:-25 -19 -18
my … asleep:26 19 -20
my … at:-26 -32 -40
my … aunt:24 -7 -11
my … baby:4 -25 -13
my … bad:56 41 7
my … bag:17 23 26
my … band:21 21 19
my … banging:0 -24 -20
my … bank:-5 -4 -22
my … barely:37 39 39
my … bathroom:-25 -19 -16
my … be:42 5 10
my … beating:36 41 66
my … beats:97 101 -5
my … because:-16 -35 -47
my … been:-3 -8 -25
my … before:-26 -16 -1
my … begun:19 35 5
my … being:-12 37 17
my … bent:-1 13 21
my … beter:-23 -12 -7
my … birthday:-18 -50 -25
my … bits:34 41 41
my … black:-37 -17 -10
my … bleeding:36 45 6
my … blood:76 57 -4
my … blue:-21 -18 -12
my … body:17 21 15
my … booked:13 22 25
my … both:-23 -18 -9
my … bought:-22 -27 -15
my … boy:86 88 63
my … boyfriend:-26 -15 -13
my … break:31 -2 -1
my … broke:14 9 26
my … brother:38 18 13
my … brothers:-26 -23 -20
my … burned:21 24 26
my … burning:-36 -30 -32
my … but:-13 -30 -16
my … by:-5 7 24
my … bye:-29 -30 -28
my … calls:-25 -25 -15
my … calm:14 15 24
my … came:-45 -42 -42
my … cant:45 60 25
my … car:25 23 -5
my … card:-19 -13 -30
my … care:-41 -20 25
my … carer:-25 -12 -5
my … case:11 23 46
my … charger:-35 -35 -19
my … children:-12 -22 -14
my … coat:-38 -31 -26
my … codeine:47 -6 -6
my … cold:-23 -35 -42
my … come:-25 -20 -21
my … coming:-36 -31 -19
my … cos:26 31 34
my … couldnt:48 -10 -3
my … counted:19 21 17
my … counting:-34 -27 -14
my … cousin:-22 -23 -9
my … cousins:16 18 24
my … covered:31 32 -5
my … crawling:83 -2 0
my … cup:43 50 3
my … dangling:32 33 25
my … date:38 -8 -5
my … dated:34 34 41
my … dead:-5 -30 -25
my … dealer:45 4 7
my … dealers:89 93 70
my … death:62 73 48
my … decided:72 49 32
my … decision:32 31 36
my … deep:-41 -48 -22
my … deleted:-28 -7 0
my … deserve:27 -2 -1
my … deserves:39 -5 -1
my … did:21 35 41
my … didnt:39 -14 -11
my … died:-53 -30 -23
my … dies:28 10 20
my … do:60 22 3
my … does:30 -2 -7
my … dog:32 30 -2
my … doing:23 8 19
my … done:18 19 24
my … dont:73 74 57
my … doubled:49 39 1
my … downstairs:4 13 27
my … drink:-10 -15 -22
my … drive:-30 -27 -4
my … drunk:38 35 39
my … dying:-24 -2 18
my … each:71 62 0
my … empty:28 30 28
my … ends:15 31 32
my … enough:76 52 11
my … evening:74 85 90
my … every:39 58 -9
my … everything:6 -27 -22
my … face:47 39 15
my … far:-32 -28 -9
my … farewell:79 76 74
my … father:-38 -22 -8
my … feel:15 33 14
my … feeling:-12 -2 23
my … feels:48 6 25
my … fella:12 33 0
my … fifteen:30 44 -1
my … find:62 24 1
my … finger:35 43 -2
my … first:-1 -31 -22
my … fixing:-30 -30 -18
my … flat:-31 -21 -26
my … flatmates:22 22 -2
my … flight:17 24 -11
my … fone:55 74 52
my … for:-34 -28 -43
my … forgot:48 36 40
my … forty:23 31 32
my … found:56 -29 -21
my … friday:30 23 15
my … from:-55 -55 -35
my … front:-23 -20 -10
my … funeral:-43 -36 -30
my … gave:36 29 28
my … get:-12 -30 -27
my … gets:-10 -13 -31
my … gives:12 7 21
my … go:17 39 41
my … goes:-14 -27 -16
my … gone:34 44 34
my … good:-26 -25 -26
my … goodbye:20 14 16
my … graped:20 23 -2
my … grey:37 38 19
my … group:-25 -28 -23
my … had:-2 -31 -43
my … hadnt:50 32 -18
my … hair:-22 -24 -13
my … half:4 -38 -36
my … hand:87 66 13
my … hard:43 18 16
my … has:14 6 -29
my … hate:-23 -12 -1
my … hav:35 36 -1
my … havent:39 14 -1
my … having:-35 -35 -21
my … head:56 45 -11
my … heavy:7 8 24
my … held:-42 -22 -13
my … hell:-18 25 -7
my … helped:-24 -10 -5
my … here:8 22 16
my … hes:-14 -24 -7
my … him:-22 -14 -8
my … himself:36 14 -7
my … his:35 54 -12
my … hit:-44 -46 -19
my … hits:104 102 -18
my … hold:1 -48 -39
my … home:23 29 32
my … hours:-31 -32 -2
my … house:-26 -34 -13
my … how:27 18 -3
my … hugged:25 1 1
my … hurts:-7 -5 -35
my … ice:-14 -21 -9
my … id:31 24 44
my … if:45 38 25
my … ill:-40 -26 -35
my … illness:48 29 22
my … im:21 20 55
my … in:16 25 17
my … instead:37 -8 -8
my … insulin:-22 -24 1
my … into:-19 -33 -65
my … is:21 16 25
my … isnt:-15 -37 -19
my … it:32 7 32
my … itll:24 39 43
my … job:-3 -23 -16
my … jumping:-44 -12 -3
my … keep:37 -7 -24
my … keeps:38 36 -3
my … kil:49 41 29
my … killing:-34 -20 -11
my … kindly:32 31 33
my … kissed:13 19 26
my … know:24 11 -10
my … knows:29 30 39
my … lad:-12 -11 -21
my … late:-31 -22 -14
my … laughing:-42 -39 -21
my … law:-35 -37 -18
my … leaves:48 47 3
my … leaving:-27 -19 -25
my … left:-23 4 5
my … less:-35 3 -1
my … lesson:39 42 42
my … let:25 22 -26
my … lets:28 12 -7
my … letter:6 17 20
my … lined:-26 -28 -23
my … little:47 50 -5
my … locked:11 12 29
my … locks:11 23 -1
my … look:19 27 31
my … looking:-22 -12 -16
my … lost:14 27 -1
my … love:138 135 116
my … loved:-45 -37 -34
my … mad:-23 -28 -15
my … made:21 24 -2
my … make:-22 -1 4
my … makes:-8 -14 -28
my … making:-41 -35 -20
my … man:-21 -28 -22
my … march:25 33 3
my … mates:45 41 38
my … me:15 26 -45
my … mean:-39 -38 -6
my … meds:14 18 31
my … message:-43 -33 -34
my … milk:19 27 38
my … mine:-27 -15 -14
my … monday:27 -3 -21
my … months:21 19 26
my … more:12 -21 -38
my … morning:-77 -86 -54
my … morphine:16 24 24
my … most:56 73 -10
my … mother:-24 -16 -24
my … mouth:11 21 22
my … moved:5 -34 -25
my … much:24 20 39
my … mum:25 17 19
my … my:35 17 4
my … name:-5 -34 -25
my … neck:20 6 -26
my … needs:60 33 -12
my … neva:-39 -26 -7
my … next:6 26 32
my … night:65 65 64
my … nights:22 24 18
my … nineteen:-14 -22 -12
my … no:8 30 26
my … nobody:27 34 53
my … none:36 41 -2
my … not:18 18 27
my … note:-65 -63 20
my … numb:-35 -29 -20
my … number:25 -11 -5
my … of:-10 -25 -6
my … on:11 11 24
my … one:-46 -38 -30
my … order:31 -32 -21
my … out:-27 -12 0
my … overdosed:47 58 70
my … own:-29 -28 -3
my … packed:24 2 3
my … patches:38 46 -23
my … perth:35 36 0
my … pistol:51 52 50
my … place:-25 -19 -13
my … plan:-24 -19 -23
my … pray:85 2 1
my … prescription:30 45 50
my … pressure:-23 -24 -26
my … pulled:-21 -24 -33
my … purple:-42 -32 -3
my … purpose:62 60 23
my … pushed:65 57 64
my … put:20 0 -28
my … quit:-30 -23 -25
my … rather:32 -8 -12
my … raw:9 -28 -1
my … razor:-48 -44 -44
my … ready:40 56 72
my … red:6 21 -29
my … refusing:37 38 47
my … rehab:-1 -25 -13
my … relapsed:59 27 -1
my … right:39 46 68
my … rihgt:36 46 -1
my … ringing:63 72 66
my … room:36 22 20
my … round:14 15 30
my … running:0 6 28
my … safety:18 13 24
my … said:-50 -31 -32
my … say:21 8 23
my … saying:13 24 2
my … says:-48 -20 -52
my … school:18 28 17
my … screaming:34 30 27
my … script:29 7 4
my … see:45 53 53
my … seeing:44 -13 -7
my … self:21 22 -2
my … sentence:-23 -31 -24
my … service:-30 -27 -19
my … set:-21 -5 1
my … shake:-28 -10 -7
my … shaking:-8 -2 28
my … shall:-32 -28 -39
my … she:16 -30 -6
my … shes:1 -4 23
my … shift:-33 -23 -12
my … shoes:-45 -46 -30
my … shotgun:35 21 23
my … should:31 45 3
my … shouting:-4 -35 -28
my … since:28 24 23
my … sister:23 19 -16
my … six:-23 -24 -6
my … sixteen:-27 -10 -3
my … skips:-23 -17 -3
my … slaps:67 74 -5
my … slipped:40 12 -1
my … slow:58 58 63
my … smoke:-21 -17 -11
my … sober:-27 -22 -11
my … somebody:29 34 35
my … someone:99 86 100
my … something:87 69 73
my … son:42 5 -18
my … soon:44 35 33
my … sorry:43 43 39
my … sorted:-20 -18 -12
my … split:36 48 7
my … staying:-25 -37 -38
my … steady:34 31 31
my … stones:45 44 42
my … stopped:-49 -41 -31
my … stops:25 24 17
my … stuff:31 29 -6
my … suicidal:32 37 -1
my … suicide:-21 -13 13
my … sunday:29 35 46
my … sundays:17 35 40
my … swimming:33 35 35
my … tablets:47 40 38
my … take:20 13 23
my … taken:-28 -15 -6
my … takes:12 19 -22
my … talking:23 32 3
my … teh:26 21 28
my … tell:71 82 66
my … telling:-20 -54 -16
my … ten:29 35 13
my … texted:-19 -36 -22
my … th:-24 -20 -20
my … than:33 50 12
my … thank:32 30 30
my … that:-31 -30 -21
my … thats:22 19 15
my … them:-10 -28 -22
my … there:20 27 -18
my … theres:-52 -51 -17
my … they:72 54 51
my … theyll:63 44 47
my … theyve:-23 -18 -1
my … thick:21 0 0
my … think:2 25 -2
my … thinking:-45 -34 -11
my … thinks:-18 -7 -23
my … this:41 -4 8
my … thoughts:29 41 -7
my … threw:-33 -21 -1
my … throat:60 54 26
my … through:-26 2 2
my … thursday:-27 -24 -21
my … ties:33 41 -9
my … tight:-22 -14 -5
my … till:102 88 -23
my … time:-9 -19 -48
my … tin:46 49 25
my … to:17 11 27
my … today:7 4 -34
my … told:-9 -24 -22
my … tomorrow:24 18 17
my … tonight:51 44 42
my … touches:39 42 -25
my … traffic:41 39 16
my … trying:-34 -32 -17
my … tuesday:46 44 31
my … turkey:32 34 12
my … turned:-20 -14 -20
my … typing:42 29 37
my … u:43 28 29
my … uncle:-37 -22 -6
my … under:58 56 44
my … until:-45 -14 -13
my … update:51 7 -7
my … used:-34 -6 4
my … waiting:29 37 33
my … wake:-25 -21 -18
my … walked:-57 -48 -47
my … wall:-24 -12 -3
my … want:57 18 48
my … wanted:-22 -6 -10
my … warm:-26 -25 -20
my … was:-23 -13 -20
my … wasnt:-46 -37 -32
my … watched:-22 -13 -9
my … watering:0 -37 -27
my … wear:10 25 33
my … wedding:28 22 33
my … wednesday:23 30 28
my … week:20 19 4
my … went:9 -55 -46
my … whatever:44 46 0
my … whenever:30 56 -5
my … where:21 -9 -31
my … which:-36 -41 -30
my … while:-45 -38 -30
my … wholl:48 46 44
my … why:60 38 39
my … wifes:23 25 -4
my … will:26 24 31
my … wind:22 20 2
my … wish:-50 -4 11
my … with:5 -7 -43
my … witnessed:-21 -10 -11
my … woke:-32 -20 -4
my … words:32 28 14
my … would:65 -28 -25
my … wouldnt:-5 22 13
my … wrote:-11 7 -30
my … year:-45 -26 -23
my … yes:37 19 -9
my … yesterday:69 50 -18
my … yourself:25 21 -1
mys:0 0 0
myself:60 57 4
myself a:-22 0 -13
myself after:51 46 12
myself all:3 5 42
myself and:27 32 31
myself anyway:-23 -10 -23
myself as:41 14 -4
myself at:23 6 76
myself bad:22 50 47
myself been:25 38 -18
myself before:43 36 80
myself but:57 1 -19
myself by:-44 -70 18
myself cant:54 57 1
myself dont:32 66 0
myself every:34 59 -51
myself fall:31 40 38
myself feels:14 21 -15
myself for:-50 -52 -4
myself from:34 37 -7
myself hes:-20 -15 -8
myself i:8 41 -57
myself id:-32 -15 -6
myself if:-22 -5 -32
myself im:-35 -48 -30
myself into:-2 -46 -12
myself is:108 119 -56
myself it:-3 8 59
myself its:-29 -73 16
myself ive:-21 -5 -53
myself kil:7 -44 -2
myself last:58 -3 -8
myself no:-15 21 -2
myself not:4 33 -32
myself off:63 72 42
myself on:-34 -17 62
myself or:29 0 -1
myself out:25 15 -20
myself right:11 33 8
myself safe:24 30 34
myself sick:16 -31 -16
myself since:34 35 -28
myself sounds:54 98 -6
myself teh:-14 -20 21
myself ten:23 16 30
myself that:-12 -25 -1
myself thats:60 53 28
myself there:26 42 -9
myself this:-44 -30 -2
myself three:14 -20 9
myself throw:31 -15 -2
myself till:16 23 -21
myself to:3 42 47
myself today:20 -26 4
myself tonight:25 0 69
myself twice:48 49 45
myself was:-23 -19 -2
myself wen:-8 -74 13
myself while:16 27 45
myself with:37 6 43
myself yet:22 45 -1
myself … a:-2 14 28
myself … about:-42 -30 -3
myself … after:32 -20 -12
myself … ago:21 13 37
myself … all:56 85 19
myself … am:21 21 29
myself … and:36 22 21
myself … are:-28 -27 -2
myself … as:44 47 -5
myself … be:-50 -2 -31
myself … being:54 -20 -2
myself … bridge:40 49 7
myself … cant:99 68 -55
myself … car:32 37 18
myself … christmas:6 15 -50
myself … clear:30 6 12
myself … could:-28 0 -1
myself … day:-7 26 -21
myself … do:-20 21 -6
myself … done:41 36 48
myself … dont:21 29 35
myself … door:-52 -43 -30
myself … drama:37 45 -1
myself … end:23 28 44
myself … every:41 37 -4
myself … foot:-19 -24 -18
myself … from:-19 -8 -58
myself … get:30 -22 4
myself … getting:18 20 -15
myself … good:7 -21 -11
myself … hang:-42 -36 -7
myself … hate:10 26 -3
myself … havent:-10 -32 -15
myself … her:-22 -6 -9
myself … hot:12 21 -16
myself … i:-48 -35 -23
myself … id:32 -6 9
myself … if:-2 48 -3
myself … im:-15 -8 -39
myself … in:-4 -4 -32
myself … is:13 25 -37
myself … isnt:39 56 -3
myself … it:29 15 26
myself … its:-21 4 25
myself … keep:27 -13 -1
myself … kil:28 20 -2
myself … know:-31 -38 -16
myself … lighter:26 39 -38
myself … locked:-35 -26 -28
myself … long:-46 -39 -32
myself … lunch:10 -23 -4
myself … make:24 18 -10
myself … massive:-29 -19 -1
myself … may:29 34 36
myself … me:-35 -27 -25
myself … mean:22 33 -6
myself … moment:33 -5 -1
myself … month:17 -41 -6
myself … more:-5 -14 -30
myself … morning:-20 -26 -17
myself … my:-15 -23 -2
myself … myself:2 -42 -1
myself … night:85 108 39
myself … no:51 17 -100
myself … nobody:23 39 -35
myself … not:23 27 5
myself … of:36 9 2
myself … on:38 32 -27
myself … one:6 13 -30
myself … other:15 23 -1
myself … plan:16 28 -8
myself … pub:24 -9 -9
myself … purpose:-49 -41 -17
myself … remember:36 34 37
myself … rope:15 32 18
myself … said:-33 -23 -14
myself … saturday:-27 2 -42
myself … see:72 70 -43
myself … shaking:5 15 -22
myself … since:44 45 45
myself … song:-13 -26 -3
myself … sorry:-3 0 -23
myself … sort:34 35 43
myself … stop:23 44 -6
myself … strong:33 51 -11
myself … sunday:51 24 38
myself … swear:29 45 -4
myself … tablets:-40 -47 -1
myself … teh:38 22 61
myself … than:-23 -3 -7
myself … that:23 13 -33
myself … thats:11 15 -34
myself … them:0 5 -26
myself … these:-4 -35 -4
myself … they:8 27 56
myself … thing:11 17 -24
myself … this:-20 -30 -39
myself … thought:28 33 39
myself … time:-24 -22 12
myself … to:40 42 3
myself … today:15 -21 -3
myself … tonight:21 -10 18
myself … try:6 8 24
myself … u:-24 -40 -25
myself … use:22 12 -4
myself … want:47 62 2
myself … week:-76 -74 -48
myself … weekend:20 36 50
myself … went:-7 -3 33
myself … what:28 26 32
myself … whatever:45 -24 -4
myself … who:-40 -42 0
myself … wont:18 10 -22
myself … would:11 27 38
mystery:-1 -1 0
myth:-5 -4 -1
na:-28 -26 -21
nach:-15 -13 -4
nacht:50 46 48
nacht … ich:30 20 24
nacht … mich:47 44 38
nada:9 -25 -2
nada … que:53 28 22
nadie:-6 52 17
nadie en:9 21 -2
nadie … casa:35 27 -6
naggin:-1 -1 -5
nagpur:2 2 4
nai:-13 -11 -1
nai plus:25 -2 -2
nail:35 41 7
nail bar:38 16 -7
nails:30 27 -9
naloxone:14 25 32
naloxone and:44 54 5
naloxone training:-27 -23 -15
naloxone … hes:24 24 28
naloxone … i:-22 -16 -10
naloxone … not:51 62 71
naloxone … teh:-23 -32 -17
naloxone … tonight:23 33 -15
naloxones:18 26 21
naltrexone:-26 -14 -7
namaste:2 4 10
name:-18 -28 -21
name and:-26 -27 -13
name i:-25 -23 -20
name if:22 27 9
name is:-27 -12 -9
name its:13 20 24
name on:44 7 12
name since:23 -2 -1
name … and:-21 -15 -13
name … be:-28 -26 -18
name … been:10 17 21
name … im:-16 -31 -14
name … in:24 -14 -8
name … it:31 -10 -13
name … name:-22 -6 -5
name … one:63 -1 -1
name … teh:-31 -5 -15
name … what:-24 -10 -6
named:-23 -15 -9
named … and:45 52 43
names:1 -9 10
names of:19 32 31
names on:58 -5 -4
names … my:20 34 33
naming:-32 -23 -11
naming teh:-32 -22 -10
nan:35 8 6
nan dont:20 23 21
nan goodbye:53 60 64
nan is:49 51 2
nan … her:-20 -15 -12
nan … i:-33 -17 -5
nan … my:-24 -23 -19
nan … on:38 41 44
nan … she:69 4 -6
nan … teh:28 26 15
nan … to:13 -33 -2
nana:27 34 37
nanas:-3 1 -2
nandos:-1 4 0
nans:45 31 26
nans funeral:-36 -33 -27
nans refusing:30 37 47
nans … all:29 25 39
nans … and:21 9 11
nans … food:30 37 47
nans … pills:67 60 58
nans … teh:27 0 0
nap:4 -37 -40
nap … teh:27 -3 -2
nappies:-3 -4 -1
nar:-1 -2 -2
narcan:43 53 59
narcanned:18 13 14
narrowboat:-8 -4 -2
nasal:13 20 25
nasty:-39 -40 -22
nativity:0 0 0
natter:-12 -5 -8
natural:-7 2 13
naturally:-42 -27 -25
nausea:-21 -16 -11
nav:-21 -7 -4
navy:-18 -5 3
nd:17 3 3
ne:-20 -70 2
ne pas:-30 -18 -6
ne … mourir:-33 -13 -3
ne … pas:-57 -45 -4
ne … plus:63 8 12
near:6 5 -7
near a:-23 -18 -16
near enough:24 24 27
near him:8 19 27
near teh:1 -61 -42
near … end:29 -9 -12
near … i:-25 -21 -11
near … tonight:-8 -31 -23
nearer:16 28 -6
nearer to:34 40 -2
nearest:24 26 22
nearest … is:25 27 23
nearly:19 -16 -4
nearly every:76 29 -8
nearly finished:-22 -9 0
nearly gone:-40 -40 -38
nearly had:-23 -20 -14
nearly left:-35 -25 -8
nearly over:28 32 28
nearly talked:-21 -13 -2
nearly … but:0 -20 -11
nearly … i:-24 18 -10
nearly … im:-19 -20 -16
nearly … it:22 35 36
nearly … ive:-9 -20 -8
nearly … last:23 -5 -1
nearly … me:-32 -17 -21
nearly … of:-25 -14 -8
nearly … out:-26 12 -10
nearly … to:34 43 47
nearly … weekend:14 24 -5
nearly … years:-27 -22 -9
neat:33 34 1
necesito:31 -7 -2
neck:84 90 75
neck a:-28 -27 -21
neck im:29 38 35
neck myself:67 79 -17
neck on:16 25 26
neck … a:39 29 46
neck … and:24 14 -10
neck … for:-28 -22 -22
neck … im:-30 -23 -27
neck … in:14 36 39
neck … it:19 35 44
neck … its:25 27 42
neck … me:13 12 23
neck … standing:-35 -34 -37
neck … teh:64 64 55
necked:0 1 2
necks:75 60 73
need:-2 13 28
need a:-33 -22 -22
need and:51 13 26
need for:20 12 48
need help:-52 -19 -17
need is:76 74 71
need it:11 19 -27
need not:16 25 22
need teh:31 35 37
need to:-52 -31 -51
need u:9 21 16
need upstairs:17 25 22
need … and:13 -1 -27
need … be:-29 0 -33
need … by:27 13 -19
need … dead:35 67 -2
need … die:-57 -46 15
need … end:104 117 28
need … hav:64 15 17
need … hurry:16 25 22
need … i:16 -15 -24
need … im:57 53 -16
need … in:44 45 29
need … it:66 52 53
need … know:13 25 15
need … me:60 35 22
need … my:25 23 25
need … next:24 28 23
need … on:25 24 33
need … teh:60 67 41
need … tell:35 33 28
need … with:1 0 21
needed:-13 8 -3
needed it:-33 -21 -15
needed to:33 -5 -5
needed … and:20 34 -8
needed … i:31 0 0
needed … it:45 9 0
needed … one:55 60 50
needed … say:46 26 13
needing:48 22 2
needing anything:-29 -13 -13
needing it:10 23 22
needing teh:-17 -31 -22
needing thursday:37 41 43
needing … after:30 44 45
needing … he:56 42 -5
needle:15 16 9
needle on:36 48 51
needle … arm:-51 -49 -27
needles:24 41 48
needles in:13 37 36
neednt:-1 1 2
needs:11 -18 -31
needs and:37 27 -1
needs me:-4 -29 -19
needs to:37 28 9
needs … do:20 47 61
neglect:-2 -1 -2
nehmen:33 34 -19
neighbor:95 106 -5
neighbour:18 6 13
neighbour about:-23 -15 -6
neighbour and:-27 -23 -22
neighbour has:43 24 29
neighbour to:40 40 47
neighbour will:16 18 30
neighbour … and:27 17 -8
neighbour … hear:16 18 30
neighbours:-7 5 -8
neighbours is:45 40 42
neighbours … and:46 42 46
neighbours … ive:46 41 50
neighbours … on:-23 -20 -16
neighbours … teh:35 30 30
neighbours … to:-26 -20 -10
neil:39 22 33
nein:-86 -92 -6
neither:33 8 -17
neither and:30 -19 -9
neither … it:22 24 -1
neither … teh:22 -19 -7
nen:-18 -24 -36
nepa:-14 -8 -4
nephew:-31 -4 -23
nephew who:17 26 0
nephew … house:17 26 0
nephew … it:-23 -13 -4
nephew … keeps:17 26 0
nephew … me:-24 -14 -4
nephew … teh:-23 -25 -12
nephews:18 16 12
nephews … teh:32 34 32
nerv:24 35 -2
nerve:13 14 -7
nerve to:-20 -33 -13
nerves:-49 -50 -49
nerves … he:-49 -43 -30
nervous:-44 -44 -32
nest:-8 -4 -2
net:-1 -1 -2
netball:-15 -11 -10
netflix:-47 -31 4
nets:-14 -21 -18
neurone:-8 -8 -5
neva:-18 -13 -23
neva a:-23 -12 -12
neva asked:26 27 19
neva been:31 1 -27
neva born:47 -4 -2
neva come:56 -13 -1
neva did:-46 -24 -8
neva do:62 -16 -7
neva find:-8 -20 -28
neva go:-44 -25 -8
neva goin:-22 -19 -11
neva got:-24 -10 -2
neva has:40 37 38
neva hav:36 -1 14
neva hurt:-24 -15 -7
neva it:1 29 -2
neva knew:-27 -12 -6
neva let:-17 -23 -13
neva make:17 34 36
neva said:29 20 -3
neva see:67 66 32
neva stopped:16 19 24
neva thought:-22 -8 -5
neva to:21 -3 -1
neva told:-42 -15 -9
neva touch:19 14 23
neva u:61 58 44
neva use:-22 -8 -4
neva wake:93 -15 -10
neva woke:32 -3 -3
neva … a:-11 -25 -35
neva … alife:48 60 57
neva … and:62 75 28
neva … anything:20 -6 -1
neva … as:47 2 -1
neva … back:33 -31 -13
neva … because:0 9 20
neva … born:81 -11 -3
neva … but:35 -5 -6
neva … from:46 -3 -3
neva … he:18 37 40
neva … her:31 17 21
neva … him:15 20 31
neva … his:23 5 9
neva … i:-15 -11 -33
neva … id:29 44 -11
neva … im:5 9 21
neva … it:-31 -3 15
neva … mark:55 28 0
neva … me:-21 -1 -29
neva … not:8 30 0
neva … one:18 24 19
neva … teh:-37 -42 -41
neva … theres:-34 -17 -8
neva … this:22 31 -5
neva … to:27 18 33
neva … u:-23 -11 -5
neva … up:90 21 33
neva … upp:32 -3 -3
neva … wake:27 5 7
neva … wanted:-39 -37 -3
neva … was:8 36 -1
new:-71 -65 -102
new but:32 41 0
new flat:-17 -21 -13
new job:-29 -26 -19
new one:21 17 10
new rope:-49 -49 -39
new years:12 15 34
new … and:-10 -37 -49
new … can:-30 -27 -18
new … did:31 35 -1
new … eve:12 16 36
new … every:38 16 0
new … for:-31 -35 -31
new … gas:-25 -19 -15
new … im:21 13 27
new … on:21 17 -6
new … one:-28 -11 -3
new … started:56 57 0
new … teh:-28 -15 -12
new … to:30 38 0
new … told:43 12 -2
new … tonight:-37 -37 -35
new … wen:-26 -36 -36
newbie:-10 -11 -9
newbies:0 -4 0
newborn:-23 -23 -14
newcomer:-4 -5 -5
newcomers:-4 -3 -3
newest:1 4 10
newly:-1 0 0
news:13 13 -15
news and:54 51 11
news at:-28 -31 -15
news is:-35 -44 -26
news … i:13 9 -32
news … me:29 -16 -4
news … on:-50 -45 -25
newsletter:-20 -12 -13
newspaper:-16 -8 -3
next:22 32 22
next day:47 25 -10
next doors:-27 -6 5
next hour:35 -7 -2
next lief:28 27 24
next minute:-28 -23 -12
next month:20 20 -15
next one:8 33 10
next ones:76 88 78
next step:-28 -23 -13
next time:14 17 -40
next to:24 31 27
next train:35 37 39
next week:-25 -31 -11
next year:38 -60 -37
next … anything:77 0 0
next … as:-30 -19 -8
next … at:-18 -24 -12
next … be:63 32 -3
next … because:27 -10 -7
next … bed:22 11 11
next … cant:-19 -33 -31
next … got:53 48 40
next … has:32 35 23
next … her:29 26 26
next … his:-1 -24 -16
next … hoped:39 47 -4
next … i:45 -1 -3
next … im:64 44 14
next … in:47 32 46
next … it:28 20 -6
next … ive:-6 -26 -21
next … made:26 10 8
next … me:20 38 37
next … mine:21 30 4
next … of:36 -17 -16
next … on:-42 -35 -34
next … one:22 30 27
next … sorry:55 58 63
next … swallowed:-25 -13 -7
next … teh:13 30 39
next … theres:-24 -17 -11
next … to:23 24 48
next … tuesday:-23 -14 -14
next … want:-20 -22 -14
next … will:38 25 -2
next … wont:83 95 70
nextdoor:2 10 13
ng:1 5 15
ngl:0 0 0
nhs:7 -8 -6
ni:45 4 -12
niall:-2 0 1
nice:71 57 67
nice about:-37 -22 -15
nice programme:16 28 24
nice to:1 12 26
nice … a:20 -11 -2
nice … about:23 24 7
nice … dont:-23 -11 -8
nice … got:29 -2 -1
nice … hav:37 -17 -9
nice … her:-21 -15 -6
nice … i:50 32 16
nice … lady:41 38 35
nice … one:-26 -17 -15
nice … teh:14 -14 -34
nice … u:-45 -33 -31
nice … would:34 -16 -8
nicely:25 1 3
nicer:22 -9 -7
nicest:25 0 4
nicest thing:34 28 24
nicest … in:67 39 33
nicht:26 8 -50
nicht mehr:93 38 -19
nicht … aus:19 31 -3
nicht … ich:-44 -28 -3
nicht … leben:23 -11 -4
nicht … und:-19 -22 -4
nicked:62 54 47
nicotine:-25 -12 -11
niece:-22 -15 -10
nieces:-9 -32 -29
nieces do:25 -3 -1
nigel:-5 -3 -3
night:11 26 8
night after:51 -15 7
night all:-27 -24 -12
night an:17 23 -3
night and:18 48 7
night at:-41 -31 -10
night before:44 43 -10
night bus:15 34 -14
night chat:-36 -20 -11
night everyone:41 39 48
night for:-29 -22 -7
night four:30 -2 0
night got:33 27 39
night hes:-52 -51 -44
night i:42 32 22
night id:28 50 -3
night ill:51 50 49
night im:-39 -19 4
night in:-60 -50 -25
night is:15 -7 -23
night it:75 40 -16
night ive:34 1 10
night my:-12 -22 -17
night night:-52 -39 -32
night on:16 34 46
night one:-27 -37 -26
night running:54 4 -2
night sat:38 -22 -3
night shes:-27 -26 -29
night since:29 44 -5
night six:-21 -13 -9
night staff:52 49 -9
night teh:-36 -42 -25
night thats:-30 -26 -25
night they:32 21 27
night this:48 55 -18
night was:-34 -33 -10
night will:20 26 30
night with:48 46 30
night … a:25 36 -30
night … about:34 45 -3
night … after:36 -2 0
night … am:21 20 10
night … and:-34 -12 -24
night … any:-36 -18 -14
night … as:22 19 -20
night … at:-30 -21 -21
night … been:-3 25 -11
night … breathing:2 -40 -9
night … chairs:-41 -53 -46
night … count:-26 -20 -6
night … days:39 -32 -14
night … die:17 24 16
night … doesnt:-41 -28 -17
night … done:-39 -45 -40
night … dont:45 52 -17
night … earth:15 27 37
night … eleven:22 25 -1
night … end:19 30 26
night … enough:13 19 28
night … go:58 81 85
night … god:36 36 37
night … goes:26 19 7
night … goin:27 14 25
night … gone:29 -10 -2
night … had:-44 -24 -11
night … hate:36 -2 0
night … hav:-35 -17 -10
night … he:-3 -9 -25
night … home:-41 -49 -32
night … i:-25 -20 -11
night … if:31 10 0
night … in:33 35 28
night … is:-23 -16 -7
night … it:56 46 53
night … its:29 11 -6
night … keep:-36 -10 -1
night … killing:48 60 -1
night … knows:34 56 -14
night … months:85 -14 -7
night … my:2 -4 -21
night … myself:12 14 32
night … neva:15 40 -3
night … night:-39 -6 -18
night … no:27 34 7
night … not:38 32 36
night … off:37 36 34
night … one:21 -36 -38
night … overlooked:66 -1 -1
night … own:7 9 21
night … passed:78 86 0
night … put:32 27 -7
night … row:32 29 31
night … said:-21 -18 -2
night … says:24 29 -5
night … she:35 31 -8
night … since:30 24 -4
night … sober:-23 -7 -2
night … stopped:-5 -25 -11
night … take:72 49 43
night … teh:20 -19 -31
night … that:-12 -28 -47
night … thats:-28 -29 -32
night … theres:40 40 49
night … they:15 24 22
night … think:-24 -24 -15
night … this:27 24 20
night … ticket:-34 -28 -19
night … to:-14 -4 22
night … told:-38 -23 -11
night … tomorrow:20 -11 -6
night … took:-57 -15 0
night … two:32 41 -9
night … up:-21 2 -4
night … wants:23 15 -2
night … ward:5 -21 -9
night … way:-19 -31 -20
night … week:31 39 -11
night … went:33 56 -3
night … were:-21 -19 -10
night … what:31 40 37
night … whole:-32 -24 -25
night … wont:41 33 41
night … years:-23 -14 -12
nightdress:41 46 36
nightie:-11 -9 -8
nightmare:-17 -4 -2
nights:31 30 -10
nights ago:35 -11 -8
nights and:-29 -7 -41
nights ends:19 23 23
nights hes:20 22 18
nights i:-18 -23 -24
nights running:65 46 -24
nights u:45 23 -1
nights … and:14 38 34
nights … cant:44 24 -4
nights … he:-22 -18 -15
nights … i:42 35 22
nights … if:25 39 -8
nights … im:-33 -31 -28
nights … in:-36 -33 -24
nights … its:-29 -14 -1
nights … ive:-49 -29 -23
nights … lie:38 -2 0
nights … my:15 27 -5
nights … says:25 39 -8
nights … sunday:19 23 23
nights … than:21 17 -1
nights … there:38 -2 0
nights … time:32 18 21
nights … week:-15 -26 -8
nights … weekend:15 23 20
nightstand:-1 10 22
nil:51 13 -6
nil and:11 29 -3
nina:5 -2 5
nine:-15 -16 -13
nine and:-76 -57 -69
nine days:-11 -28 -15
nine hours:15 23 35
nine minutes:40 42 45
nine munths:41 -2 -1
nine teh:-25 -10 -12
nine weeks:24 5 12
nine years:-25 -9 -8
nine … clean:25 4 14
nine … i:-22 -35 -12
nine … id:17 27 26
nine … im:-57 -58 -48
nine … ive:33 22 -12
nine … me:-25 -20 -17
nine … my:-28 -27 -12
nine … news:22 18 22
nine … night:1 20 -1
nine … of:-26 -20 -25
nine … teh:-24 -33 -26
nines:0 0 -4
nineteen:-37 -42 -58
nineteen im:-31 -34 -17
nineteen … my:27 31 -1
nineteen … off:7 -20 -12
nineteen … teh:-43 -45 -28
nineteenth:-3 -3 17
nineties:-22 -18 -12
ninety:5 -64 -50
ninety days:74 -7 -2
ninety four:-28 -21 -11
ninety … i:-42 -24 -12
ninety … teh:79 -1 -1
ninety … took:-29 -19 -10
ninth:40 49 45
ninth floor:53 55 49
nitazene:3 5 -2
nites:-1 -2 -2
nits:0 -1 -1
nix:71 16 18
nna:0 0 0
no:54 32 44
no a:77 49 51
no aguanto:-2 37 -4
no and:-69 -31 -26
no big:-20 -9 -6
no blades:-22 -8 -6
no booze:40 54 52
no but:93 64 27
no coat:55 62 39
no coming:26 30 28
no dark:-42 -25 -20
no date:33 36 -15
no degree:23 22 19
no despertara:29 -3 -2
no dont:45 52 55
no drink:-32 -22 -15
no end:59 -11 -7
no es:31 51 -9
no estare:45 45 41
no feelings:61 -22 -12
no fits:49 -8 -8
no flowers:25 21 23
no food:31 22 14
no further:84 86 75
no future:-21 -26 -11
no goin:-27 -24 -12
no hard:21 17 19
no harm:-46 -33 -26
no hoap:-76 -58 -18
no how:52 41 34
no i:-34 18 14
no idea:-27 -15 -11
no if:35 8 4
no im:3 -24 -15
no it:48 60 25
no jk:62 71 76
no joke:-22 -45 -37
no key:-44 -46 -19
no kids:25 9 19
no lilies:15 18 20
no longer:-30 -4 -28
no me:-67 -28 -28
no money:26 15 19
no more:7 36 27
no naloxone:58 61 66
no narcan:47 55 28
no no:74 -59 -46
no not:-11 -23 -7
no note:23 20 26
no on:-26 -12 -13
no one:16 38 -8
no ones:124 108 49
no other:-4 16 -20
no pills:-22 -54 -41
no piont:-20 -27 -8
no plan:-77 -43 -34
no plans:-52 -25 -11
no puedo:47 35 -10
no questions:-23 -17 -11
no quiero:14 -63 -4
no reason:25 -33 -44
no regrets:4 20 25
no rent:84 -1 -2
no reson:80 -17 -6
no return:102 88 78
no rush:11 21 4
no se:67 12 -23
no self:-26 -9 -1
no shakes:-39 -14 -12
no suit:24 25 21
no thoughts:-44 -21 -8
no tomorrow:80 46 33
no urge:-24 -11 -6
no use:10 -1 -21
no vengan:35 27 23
no visiting:38 -1 -1
no vodka:21 17 14
no voy:-28 0 8
no way:33 -23 -9
no were:27 32 -25
no wifi:-27 -16 -14
no wish:-11 -39 -8
no work:-36 -17 -9
no … all:-23 -13 -7
no … am:44 79 67
no … an:-21 -14 -8
no … and:32 18 36
no … any:-27 -14 -5
no … as:21 26 -1
no … asked:39 -4 -2
no … bed:29 -9 -10
no … been:19 24 30
no … before:19 25 -30
no … believe:98 71 -22
no … bought:19 28 27
no … broma:21 50 0
no … call:22 22 25
no … care:10 29 -1
no … chairs:-41 -36 -33
no … comes:51 54 57
no … date:42 -3 -3
no … deja:30 13 -6
no … do:51 38 20
no … done:-40 -30 -21
no … dont:-45 -48 -32
no … el:-36 20 -3
no … end:20 22 -14
no … feelings:95 18 19
no … find:-60 -23 -19
no … five:52 -3 -1
no … for:15 35 56
no … friday:24 22 27
no … from:8 27 41
no … getting:5 25 22
no … go:22 22 -16
no … goin:-21 -34 -31
no … harm:-36 -11 -2
no … has:-18 -33 -19
no … hav:12 28 -11
no … he:35 24 26
no … help:17 20 -10
no … here:30 24 -26
no … hes:-9 -21 -19
no … him:23 28 -11
no … home:34 48 -4
no … hours:38 -1 -1
no … how:-41 -24 -5
no … hurt:-64 -43 -4
no … i:-19 -3 -21
no … ill:21 27 -4
no … im:-4 -3 26
no … in:-5 -60 -53
no … is:-35 -2 -13
no … its:-29 -30 -22
no … ive:65 35 37
no … joking:1 2 -26
no … keep:39 -2 0
no … kil:-51 -29 0
no … knows:-14 4 -26
no … lads:25 31 34
no … left:7 -8 -40
no … live:79 -15 -3
no … looks:33 42 42
no … manana:22 -11 -4
no … mas:35 18 -24
no … me:11 50 76
no … mean:-54 -34 -4
no … mi:31 36 26
no … midnight:-31 -31 -27
no … morir:51 -3 -2
no … mornings:25 -1 1
no … no:-27 -25 -8
no … of:20 2 34
no … off:30 36 38
no … on:48 56 56
no … one:13 28 31
no … or:-21 -3 -2
no … out:-53 -53 -28
no … pain:37 34 31
no … pills:61 24 -4
no … piont:68 -22 -5
no … plan:42 28 18
no … planned:-20 -5 -6
no … problem:-26 0 0
no … queue:9 8 -24
no … quiero:-12 -32 -9
no … round:4 7 24
no … salir:30 13 -6
no … say:44 51 54
no … see:62 2 2
no … should:-31 -15 -13
no … sleep:45 60 55
no … stop:-22 -12 7
no … suicidal:3 26 -2
no … suicide:-56 -47 0
no … teh:57 52 63
no … than:-9 -14 -25
no … that:17 31 5
no … thats:30 -22 -18
no … there:16 27 26
no … theres:48 44 30
no … thinking:-34 -14 0
no … this:52 60 46
no … to:36 17 -17
no … tonight:48 36 35
no … turned:-22 -8 -6
no … until:39 46 50
no … up:-20 -25 -12
no … use:29 33 31
no … vivir:72 2 -9
no … walk:79 71 64
no … want:35 -7 -12
no … way:-23 -10 -22
no … went:-33 -18 -11
no … where:37 36 38
no … why:-21 -15 -13
no … will:-35 -21 -22
no … wish:58 0 0
no … with:-34 -17 -3
no … y:48 3 -16
nobody:131 126 117
nobody about:38 53 8
nobody at:54 39 10
nobody can:66 77 55
nobody cares:-41 -23 -11
nobody could:-62 -30 -23
nobody died:-30 -22 -21
nobody else:20 27 35
nobody for:42 24 -15
nobody gets:-24 -14 -4
nobody has:4 -22 -27
nobody here:-29 -22 0
nobody home:65 83 44
nobody i:35 24 22
nobody im:3 16 26
nobody in:-33 -7 -31
nobody is:15 28 20
nobody knew:37 36 46
nobody knows:6 -10 -27
nobody looks:-7 -1 -44
nobody needs:16 25 31
nobody notices:26 23 27
nobody on:46 -16 -21
nobody picked:80 85 27
nobody remember:16 -31 -15
nobody said:-21 -12 -9
nobody saw:43 -11 -3
nobody spoke:-29 -20 -6
nobody stop:-30 -26 -1
nobody tell:-23 -30 -22
nobody to:25 24 26
nobody told:-25 -16 -9
nobody who:25 7 -18
nobody will:26 35 54
nobody would:114 50 9
nobody … a:31 22 30
nobody … about:1 20 28
nobody … and:35 53 29
nobody … anything:12 24 21
nobody … at:-32 -39 -28
nobody … be:-16 -40 -12
nobody … blame:69 81 86
nobody … but:44 22 7
nobody … come:17 26 29
nobody … do:38 50 39
nobody … dont:80 28 -33
nobody … find:-55 -26 -22
nobody … get:21 24 24
nobody … go:57 54 28
nobody … has:17 24 0
nobody … hav:14 18 24
nobody … here:57 64 72
nobody … home:30 12 -24
nobody … how:-31 -18 -14
nobody … hurt:20 -7 -2
nobody … i:27 7 23
nobody … id:-22 -15 -10
nobody … if:46 -18 -5
nobody … im:-10 -29 -44
nobody … in:-47 -34 -46
nobody … it:45 48 29
nobody … ive:0 0 -26
nobody … knows:92 16 -17
nobody … left:-24 -18 -15
nobody … me:-78 -62 -56
nobody … miss:60 -18 -5
nobody … my:21 4 0
nobody … notice:32 -6 -5
nobody … of:-30 -22 -8
nobody … out:-24 -13 -9
nobody … say:64 73 73
nobody … teh:25 35 38
nobody … tell:12 14 -24
nobody … there:26 38 16
nobody … think:22 14 16
nobody … this:2 -1 -24
nobody … to:-2 -2 30
nobody … today:35 38 -5
nobody … tonight:31 24 44
nobody … up:40 46 2
nobody … used:20 -3 -1
nobody … was:46 47 56
nobody … wen:35 39 38
nobody … what:-23 -26 -2
nobody … work:16 35 -5
nobodyll:-5 -6 0
nobodys:93 83 104
nobodys asking:-21 -12 -17
nobodys come:31 4 -10
nobodys in:-31 -22 -12
nobodys to:21 -6 6
nobodys … feel:16 16 26
nobodys … i:-32 -13 -17
nobodys … im:-10 -29 -21
nobodys … in:-26 -14 -11
nobodys … me:15 28 -3
nobodys … to:26 5 -5
noch:48 14 -13
noche:39 49 70
noche cuando:21 25 46
noche me:66 59 64
noche y:-22 -25 -12
noche … al:-2 20 10
noche … tiro:68 52 43
nod:-9 7 19
nod … i:-25 -11 -8
nodded:26 43 50
nodded off:40 44 46
nodded … teh:17 33 36
nodding:49 34 50
nods:16 13 -10
noise:23 41 39
noise and:52 46 41
noise i:-50 -24 -23
noise in:16 21 -3
noise … my:19 23 14
noise … teh:2 4 21
noise … wake:30 8 0
noisy:-13 -5 -8
non:0 -44 -14
none:46 44 65
none after:67 68 68
none for:-14 -21 0
none i:-10 -32 -3
none left:21 10 -6
none of:75 76 49
none teh:-20 -11 -8
none … five:-16 -21 0
none … is:-24 -12 -3
none … it:-11 -23 -27
none … know:77 73 -12
none … matters:36 2 -16
none … my:-6 4 -20
none … teh:-15 -23 -13
none … them:14 30 -21
none … this:57 58 60
none … today:-26 -30 -16
none … u:39 35 25
none … was:76 64 57
none … what:18 35 35
nonsense:16 21 20
nonstop:57 69 64
noodles:-9 -2 -3
noon:73 81 84
noon and:46 47 28
noon i:-27 -28 -18
noon ive:16 21 23
noon my:-13 -23 -15
noon tomorrow:29 11 10
noon … a:-44 -38 -41
noon … and:-56 -36 -24
noon … be:63 62 64
noon … eleven:-42 -23 -15
noon … i:30 40 0
noon … ill:64 47 42
noon … its:28 29 35
noose:101 94 94
noose and:41 45 47
noose on:38 42 40
noose up:33 29 31
noose … and:33 35 37
noose … i:-57 -43 -29
noose … in:50 51 52
noose … teh:38 40 36
noose … tied:18 18 21
noose … up:64 61 60
nor:18 34 34
noreen:12 18 19
noreen … her:8 14 23
normal:6 5 22
normal and:6 15 24
normal i:-2 11 32
normal to:32 26 32
normal … dont:22 10 6
normal … feel:-33 -15 -11
normal … hav:41 38 43
normal … i:-38 0 -3
normal … teh:-25 -20 -7
normal … this:60 37 6
normal … to:-23 -23 -15
normally:21 -7 -6
northern:-20 -15 -8
northumberland:-6 -2 -1
nos:-38 -10 -2
nose:-2 4 -9
nose and:-21 -17 -17
nose … he:-20 -13 -10
nosebleed:-5 -4 -5
nosy:-2 -4 -6
not:58 60 44
not a:24 31 11
not about:23 -5 -7
not after:-37 -20 -17
not alife:81 101 -2
not angry:31 28 3
not answering:40 45 40
not any:-24 -25 -12
not ashamed:-24 -6 -3
not at:-51 -27 -18
not be:11 9 24
not been:-34 -25 -41
not before:14 20 31
not being:-34 6 -13
not beter:-30 -2 -3
not bothered:20 -10 -10
not breathing:13 25 38
not calling:45 33 35
not cold:47 22 21
not come:75 83 42
not coming:79 81 69
not complain:61 -15 -9
not counting:-22 -27 -25
not crying:56 72 62
not dead:-31 -14 -9
not deep:33 31 17
not depressed:40 16 3
not do:-31 -30 -10
not doing:18 -44 -18
not done:28 36 20
not drink:-76 -36 -21
not drinking:-54 -33 -23
not drunk:30 -6 -4
not eating:29 36 -17
not enough:41 -58 -10
not every:-26 -6 -2
not exist:-8 -41 -19
not feel:-6 25 12
not feeling:-44 -11 -9
not felt:38 21 -14
not fight:25 -9 -2
not for:53 55 69
not frightened:34 33 41
not from:-9 31 24
not get:-13 -24 -23
not go:-24 -12 -13
not goin:23 -16 0
not good:46 28 20
not got:-2 -33 -13
not hav:-19 -42 -30
not here:49 53 59
not hurry:35 30 26
not hurt:56 20 23
not i:-4 11 -40
not id:7 -24 -6
not ill:-1 -18 -24
not im:-16 11 -22
not in:-34 -84 -70
not joking:65 68 60
not kil:44 90 -8
not know:64 46 33
not knowing:-26 -19 -18
not leave:-26 -11 -10
not live:-21 -3 0
not long:45 52 59
not looking:51 -15 -1
not making:27 -19 -9
not manage:9 27 26
not me:-18 -30 -26
not meant:-4 5 22
not messing:26 0 -5
not mind:73 -16 -10
not mine:-7 11 32
not moving:70 71 66
not my:36 -12 -13
not need:48 22 8
not needed:28 44 39
not of:-23 -12 -21
not ok:22 33 19
not on:-27 -25 -14
not opened:77 -9 -14
not opening:20 11 11
not planning:11 -34 -14
not renew:107 49 -1
not return:-53 -10 -6
not right:13 -24 -13
not safe:28 -40 -5
not saturday:40 12 21
not saying:35 73 28
not scard:74 69 45
not see:36 54 51
not seeing:39 -8 -3
not sick:29 3 -14
not sleeping:-31 -12 -24
not sorry:-55 -52 -52
not spoken:-21 -4 -3
not stop:41 12 -5
not stopped:-59 -43 -30
not stopping:21 27 4
not suffer:26 30 29
not suicidal:-22 -33 -24
not sure:-5 -59 -38
not takin:-34 -36 -32
not talking:77 25 18
not teh:19 18 -27
not tired:29 23 -13
not to:67 37 29
not today:115 45 58
not told:63 26 29
not tomorrow:20 -23 -20
not tonight:37 35 29
not travelling:30 32 34
not trying:-35 -18 -20
not turn:43 45 47
not turning:48 40 55
not used:-60 -40 -12
not waiting:-23 -27 -23
not wake:36 44 33
not waking:17 21 19
not walking:45 58 57
not want:-67 -57 -18
not wanting:-67 -38 -1
not what:21 -37 -13
not with:-39 -25 -19
not worked:12 18 27
not worth:32 -1 0
not … a:45 49 63
not … about:59 -6 -22
not … act:43 -6 0
not … ages:-26 -16 -8
not … alife:60 2 19
not … all:-30 -12 13
not … am:13 22 -16
not … ambulance:28 46 34
not … and:-26 -34 3
not … another:-49 -40 -22
not … anymore:11 29 19
not … anyone:42 8 -12
not … anywhere:-22 -13 -14
not … around:50 51 55
not … at:-5 -18 -28
not … back:39 44 47
not … bad:-46 -36 -20
not … bath:-25 3 5
not … be:-18 23 59
not … because:-32 -17 -10
not … before:-28 -15 -4
not … being:3 -36 -12
not … born:46 -4 -1
not … burden:-33 -12 -10
not … but:1 -30 -26
not … cant:-20 -17 -21
not … cold:-24 -12 -15
not … come:17 -29 -22
not … cry:36 40 33
not … crying:9 27 -10
not … day:12 41 -4
not … didnt:23 32 -2
not … die:88 94 -7
not … do:91 22 35
not … doing:59 -9 -5
not … dont:-20 -11 6
not … door:-32 -38 -39
not … down:45 39 22
not … drink:-2 23 -3
not … dying:-39 -16 -18
not … enough:-76 -65 -47
not … exactly:30 -6 -5
not … fed:8 6 27
not … figure:29 30 -9
not … first:38 51 43
not … forty:43 32 37
not … forum:35 -5 6
not … from:30 22 32
not … get:59 29 43
not … glad:45 19 -1
not … go:-1 -5 -29
not … god:22 26 18
not … goin:-10 26 51
not … good:-48 -68 -51
not … hav:14 -45 -30
not … her:-20 -16 -13
not … here:41 12 10
not … hes:-50 -23 -11
not … high:42 19 20
not … him:-25 -1 16
not … his:9 18 24
not … holiday:36 41 28
not … home:28 28 35
not … hours:23 -6 6
not … hurt:-43 -10 -4
not … i:-19 -26 -71
not … id:29 -10 -6
not … if:66 -26 -33
not … im:-23 -53 -40
not … in:-29 -33 -39
not … is:32 33 31
not … isnt:35 32 23
not … it:4 5 28
not … ive:22 2 33
not … kil:20 18 2
not … killing:-32 -18 -1
not … kind:15 35 0
not … last:39 15 -25
not … laughing:30 44 -2
not … let:-34 -5 0
not … listen:54 3 -1
not … living:60 22 22
not … long:38 49 50
not … lot:-19 -21 -18
not … make:-57 -61 -21
not … me:34 -3 1
not … more:23 9 -5
not … mother:30 -4 -3
not … much:-47 -1 13
not … myself:51 7 -24
not … needing:35 27 38
not … no:20 -12 -27
not … not:-35 -26 -39
not … of:-7 -14 -42
not … one:10 21 5
not … own:-32 -11 -3
not … paid:57 50 55
not … people:-35 -13 -2
not … plans:59 -35 -11
not … poetic:26 -3 -2
not … pretend:58 56 -2
not … properly:15 21 30
not … put:23 0 -3
not … round:74 59 55
not … sad:40 40 40
not … said:33 29 22
not … saturday:22 27 32
not … say:-22 5 15
not … see:29 -5 4
not … she:31 1 -14
not … shes:103 40 48
not … sign:-25 -23 -18
not … sleepy:19 24 -4
not … son:38 27 25
not … soon:49 56 47
not … sorry:-41 -39 -14
not … sort:31 17 13
not … soul:7 11 40
not … take:1 -65 -22
not … teh:24 30 56
not … tell:20 10 -3
not … thank:22 22 28
not … that:31 -37 -22
not … thats:25 42 -3
not … them:34 22 7
not … thing:-45 -26 -15
not … this:-72 -64 -49
not … till:-5 -24 -18
not … time:-32 -23 -8
not … to:24 3 -7
not … today:-1 29 -32
not … tonight:22 18 22
not … took:38 49 56
not … trouble:-54 -45 -26
not … u:4 3 21
not … ur:31 18 17
not … wake:7 36 9
not … want:33 46 -26
not … was:34 37 25
not … wen:-47 -4 -7
not … were:23 14 -6
not … what:-32 -29 -9
not … where:32 24 27
not … why:-43 -22 -13
not … wife:41 48 43
not … with:8 -20 -40
not … without:-46 -5 -4
not … would:-28 -17 -1
not … yet:36 19 26
nota:1 -1 -1
notas:-4 -3 -2
notch:-9 -8 -2
notches:-5 -4 -3
note:44 55 82
note a:30 23 25
note and:-11 -24 -38
note for:40 42 33
note in:-44 -38 -22
note is:56 52 55
note it:-51 -34 -23
note ive:21 21 19
note on:-16 -16 -20
note to:-46 -28 -11
note tonight:82 91 94
note … a:-28 -32 -13
note … and:50 47 32
note … children:11 21 16
note … drafts:31 32 31
note … for:21 31 28
note … fridge:-49 -44 -52
note … guess:19 16 20
note … hav:-7 -7 -24
note … i:1 24 31
note … kitchen:-25 -20 -8
note … milkman:19 25 20
note … my:-33 -30 -28
note … on:58 62 46
note … school:35 34 31
note … short:19 16 20
note … table:45 47 47
note … wrote:49 56 47
notebook:-13 2 3
noted:-19 -5 -1
notes:21 33 42
notes i:44 43 45
notes on:32 29 29
notes … fridge:27 26 27
notes … it:19 18 21
notes … teh:40 48 52
nothing:59 35 22
nothing ahead:28 -17 -7
nothing and:40 65 29
nothing at:-17 -27 -13
nothing because:-30 -19 -14
nothing but:64 49 40
nothing else:61 67 -3
nothing happened:-22 -20 -15
nothing has:40 15 26
nothing i:-64 -43 -28
nothing im:6 -27 -21
nothing in:0 -23 -6
nothing is:75 -13 -12
nothing it:-38 -23 -12
nothing left:82 69 68
nothing nothing:21 6 7
nothing on:44 14 -4
nothing sinister:-23 -7 -3
nothing to:-25 -31 -19
nothing today:43 -1 -2
nothing u:81 89 80
nothing will:50 -22 -8
nothing … a:24 31 39
nothing … about:-22 -11 -1
nothing … and:26 13 -12
nothing … anyone:-39 -17 -6
nothing … be:-34 19 -8
nothing … beter:34 -6 -2
nothing … but:40 -15 -4
nothing … could:99 80 72
nothing … did:17 37 35
nothing … dont:30 -17 -11
nothing … for:16 -40 -25
nothing … get:20 -19 -4
nothing … goin:30 -37 -25
nothing … happened:39 4 20
nothing … hav:42 51 46
nothing … he:-25 -17 -4
nothing … how:-6 -22 -9
nothing … i:-19 -28 -5
nothing … im:-4 8 22
nothing … in:7 26 26
nothing … it:-21 -29 -14
nothing … its:100 24 26
nothing … look:12 -21 -6
nothing … me:33 16 18
nothing … nothing:44 33 46
nothing … of:28 19 8
nothing … say:-3 20 30
nothing … since:-21 -39 -12
nothing … teh:-11 0 -28
nothing … than:-27 -9 -2
nothing … that:16 21 15
nothing … them:24 13 -1
nothing … this:-6 4 -22
nothing … to:24 -12 -2
nothing … was:-24 -14 -11
nothings:8 -15 -23
nothings wrong:-27 -16 -17
notice:-13 -29 -24
notice and:-30 -27 -9
notice if:40 -13 -3
notice … i:22 -13 -3
noticeboard:-1 -3 -5
noticed:27 -6 0
noticed i:19 20 20
noticed it:50 -10 -7
noticed me:14 23 20
noticed … i:37 -1 0
noticed … teh:-53 -32 -31
notices:21 18 21
noticing:-8 -7 -2
notifications:-9 -4 -4
notion:6 -3 -1
nought:42 -2 -1
nous:-11 -8 0
novel:-53 -43 -40
november:35 1 -13
now:0 0 0
nowadays:28 33 -5
nowhere:-11 -9 -29
nowt:0 0 0
nt:48 10 -8
nuisance:-18 -18 -15
numb:-54 -62 -54
numb and:27 -7 -13
numb … down:-21 -13 -13
numb … teh:-29 -30 -23
number:-3 -22 -12
number i:-22 -4 -3
number is:35 18 21
number ive:32 36 33
number on:-31 -30 -27
number one:-22 -11 -8
number up:31 -7 -3
number … from:28 -7 -6
number … got:31 35 27
number … in:46 1 0
number … memory:32 -4 -3
number … my:27 15 6
number … on:28 9 16
number … teh:-23 17 24
numbers:47 -4 -20
numbing:-4 0 0
nun:-4 -2 -1
nunca:189 -22 -14
nur:18 -11 -19
nur noch:31 25 -15
nur … mit:-24 -21 -2
nurse:-35 -27 -48
nurse i:50 44 6
nurse im:54 64 -8
nurse says:-23 -18 -11
nurse … and:-23 -29 -12
nurse … cuts:11 22 -5
nurse … i:21 2 3
nurse … in:-23 -15 -6
nurse … it:27 28 30
nurse … know:50 25 12
nurse … me:-54 -39 -25
nurse … not:45 57 -1
nurse … teh:-27 -18 -24
nurse … tell:27 21 0
nurse … that:24 19 11
nursery:-12 -14 -10
nurses:-26 -20 -21
nursing:-36 -24 -10
nutmeg:-6 -6 -3
o:-71 -25 -25
oak:-33 -15 -8
oat:-5 -3 -3
obey:10 9 -1
obituaries:58 -7 -1
obituary:20 12 6
obs:2 3 9
observations:-5 -1 -1
obsessed:-10 -11 -11
obviously:-48 -59 -29
occupational:-12 -10 -4
ocd:-75 -64 -39
oclock:36 46 54
oclock news:34 32 31
october:-23 -18 -3
odd:-15 -16 -17
odd on:-20 -18 -19
oddly:-1 0 0
odds:56 -1 -7
oder:72 55 -1
odio:40 -47 -21
of:-19 -22 -10
of all:28 34 23
of anything:8 -23 -20
of bed:33 20 40
of being:40 -39 -33
of biscuits:-23 -24 -28
of blood:62 63 55
of chalk:40 35 29
of cider:-63 -59 -15
of course:-25 -9 -10
of day:69 -16 -1
of death:-32 -30 -28
of diazepam:49 54 69
of doing:62 4 -25
of each:40 30 26
of ending:-60 -70 -16
of every:-23 -21 -8
of everyone:25 23 -8
of everything:-36 -13 -8
of fits:-25 -24 -15
of five:16 31 0
of fizzy:-28 -2 -1
of gin:-22 -7 -1
of goin:-62 -37 -22
of good:21 22 19
of harming:-39 -26 -4
of her:-1 24 9
of him:17 -25 -13
of his:-50 -63 -35
of hoap:33 -19 -3
of how:-21 -8 -2
of hurting:48 29 -6
of i:-37 -21 -9
of in:-42 -9 -11
of it:30 15 17
of its:-18 -24 -29
of june:-22 -17 -11
of ketchup:-20 -3 -3
of laughter:33 -1 -1
of laxatives:76 69 -1
of living:-21 -25 -12
of lucozade:-25 -21 -23
of making:-30 -21 -15
of me:19 3 37
of metal:42 45 0
of my:-1 17 24
of myself:-75 -39 -17
of next:39 0 5
of nights:18 23 31
of no:3 -33 -28
of nothing:34 25 -1
of old:-24 -19 -19
of on:-36 -11 -5
of our:42 30 9
of paracetamol:55 51 -2
of people:-18 -23 -14
of petrol:48 43 41
of pills:60 72 54
of platform:88 86 79
of pretending:43 41 8
of prosecco:28 -21 -7
of rope:-66 -57 -43
of roses:-22 -22 -23
of sleeping:-25 -14 -11
of somebody:71 -7 -5
of sound:24 33 33
of space:87 -13 -2
of speech:44 34 -17
of stones:-28 -27 -30
of stuff:-21 -10 -6
of sunday:-30 -26 -8
of tablet:23 24 24
of tablets:30 54 61
of takin:25 21 -9
of tea:-35 -26 -21
of them:27 20 -5
of there:26 -16 -12
of these:62 37 5
of thing:23 3 0
of things:-26 -13 -8
of those:-22 -14 1
of tissues:-24 -20 -17
of to:-27 -9 -4
of today:49 47 45
of tomorrow:41 48 50
of u:55 58 49
of ur:-22 -10 -7
of us:15 21 33
of using:-41 -13 -2
of vodka:-9 -27 -16
of waiting:-22 -13 -14
of wanting:-20 -12 -5
of water:-32 -30 -28
of ways:2 26 -3
of wednesday:-36 -16 -14
of wine:-24 -15 -12
of without:90 -2 -2
of ye:23 24 22
of … a:60 26 13
of … after:-44 -50 -53
of … ago:29 35 35
of … alife:20 -33 -14
of … all:3 -37 -29
of … and:29 39 50
of … antidepressants:28 21 22
of … any:-26 -26 -11
of … anymore:-55 -7 -7
of … anything:93 -16 -10
of … are:0 -20 -11
of … asking:-12 -21 -19
of … asleep:-13 -25 -5
of … awake:41 41 43
of … away:33 57 44
of … baby:23 43 -16
of … back:-21 -5 -2
of … bag:-24 -21 -8
of … bar:37 -7 -16
of … barrier:54 49 54
of … bathroom:-10 -6 -21
of … be:37 25 -5
of … because:42 48 -7
of … bed:6 26 -12
of … been:8 13 21
of … before:7 19 22
of … behind:-22 -17 -15
of … being:20 -28 -10
of … bit:26 35 33
of … boat:39 37 21
of … book:20 3 3
of … both:-24 -12 -6
of … box:37 26 25
of … bridge:52 38 30
of … brother:-52 -47 -4
of … brothers:40 7 11
of … building:29 35 33
of … by:57 48 35
of … bye:24 18 35
of … cant:-15 19 22
of … car:-56 -37 -19
of … care:-14 -30 -13
of … career:46 42 44
of … cat:29 22 23
of … church:59 2 -1
of … coat:26 26 26
of … come:-21 -11 -8
of … could:14 28 17
of … curtain:-40 -39 -38
of … dad:-21 -14 -1
of … daily:29 3 -2
of … dark:-34 -27 -14
of … day:48 22 21
of … days:79 58 54
of … dead:39 -8 -5
of … did:-24 -38 -13
of … do:33 46 -6
of … dogs:-39 -11 -6
of … dont:-27 28 -7
of … down:43 45 43
of … earth:-4 -23 -25
of … else:22 0 -11
of … ends:17 22 23
of … evening:-61 -49 -12
of … every:40 81 7
of … everybody:-21 -26 -27
of … family:3 17 22
of … fence:68 68 62
of … find:22 -16 -14
of … folks:18 17 25
of … footbridge:66 64 61
of … frends:13 26 -17
of … gets:16 38 25
of … getting:-32 -52 -36
of … gin:12 7 -23
of … girls:47 48 60
of … give:-38 -30 -19
of … goodbye:23 25 28
of … grippy:36 -5 -2
of … gums:20 18 22
of … hand:56 28 31
of … has:13 17 35
of … hav:-30 -15 -9
of … head:-3 7 22
of … heart:89 79 51
of … hell:-39 -39 -12
of … her:5 1 38
of … here:9 -22 -4
of … him:17 -30 -17
of … himself:17 24 -4
of … his:29 17 -13
of … hopes:32 25 14
of … hour:31 34 35
of … i:16 19 23
of … id:-31 -7 -7
of … if:-2 4 -24
of … in:6 -30 -42
of … is:-37 -41 -19
of … it:-5 -26 -37
of … its:-3 14 22
of … know:60 43 -12
of … last:33 18 26
of … late:-21 -10 -5
of … left:3 -16 -26
of … leftover:12 8 24
of … let:30 -17 -5
of … lights:20 23 26
of … line:-53 15 -19
of … list:-21 -20 -20
of … live:23 13 -6
of … living:20 -10 -3
of … long:-6 -21 -11
of … looks:-30 -26 -26
of … lorry:69 58 62
of … love:-24 -12 -13
of … loved:26 3 2
of … lungs:32 33 -8
of … man:27 -6 0
of … me:11 -18 -35
of … meant:84 53 50
of … meds:22 2 -11
of … meeting:-20 -10 -4
of … methadone:81 60 13
of … might:-42 -15 -4
of … mind:15 24 15
of … mine:27 5 -3
of … minutes:32 49 48
of … misery:-45 -26 -7
of … money:-23 -23 -15
of … month:49 30 24
of … morphine:26 22 17
of … most:11 23 -3
of … mothers:-22 -6 -5
of … much:-25 -5 0
of … mums:82 80 86
of … myself:8 -6 -22
of … names:55 -5 -5
of … needed:25 35 -1
of … next:18 9 24
of … night:-17 0 -21
of … not:1 -14 44
of … off:-29 -19 -23
of … on:8 -27 -24
of … once:4 -7 -32
of … one:-5 34 43
of … ones:39 36 37
of … overdose:-40 -27 -31
of … oxys:18 21 -8
of … pain:41 -3 -4
of … parent:43 -2 0
of … parish:59 55 51
of … park:-16 -28 -14
of … passing:45 0 0
of … people:19 26 42
of … permanently:71 77 61
of … pier:46 37 31
of … platform:63 62 66
of … pouring:-32 -29 -36
of … quiet:83 71 61
of … rail:-57 -57 -61
of … railing:53 53 49
of … railings:37 33 38
of … read:38 32 36
of … rehab:27 0 0
of … residents:55 41 0
of … rest:-21 -13 -21
of … road:39 38 35
of … row:40 34 34
of … saturday:56 34 35
of … saying:-5 6 24
of … seizure:24 19 18
of … send:17 22 19
of … shaking:25 -30 -23
of … she:-28 -23 -29
of … shed:-41 -46 -42
of … shell:22 21 0
of … shes:-13 -19 -25
of … side:18 26 25
of … since:37 -5 -9
of … sister:11 19 28
of … skin:-40 -25 -10
of … sleep:-29 -18 -8
of … sleeping:22 21 -14
of … slipped:23 -7 -1
of … someone:-27 -8 -6
of … sorry:-15 -25 -22
of … station:-49 -39 -34
of … stitches:36 44 0
of … stuff:46 39 35
of … suicide:45 11 -2
of … sunday:38 45 42
of … tablets:94 83 71
of … teeth:25 26 -3
of … ten:55 52 51
of … than:-17 -17 -28
of … thank:-34 -20 -1
of … thanks:36 32 32
of … that:-12 -1 -21
of … thats:-1 -2 -27
of … them:41 37 33
of … there:-15 40 39
of … theres:64 20 15
of … they:21 24 19
of … theyve:-26 -18 -7
of … things:-29 3 -19
of … think:18 23 32
of … thinks:11 29 -3
of … third:4 5 -20
of … thirties:37 -1 0
of … this:47 57 48
of … three:-46 -33 -28
of … till:-29 -21 -9
of … time:-48 -63 -50
of … today:-25 -36 -27
of … told:28 18 -13
of … tonight:50 51 68
of … took:42 35 37
of … top:-10 -4 -20
of … tracks:44 38 40
of … train:-12 -6 -61
of … tramadol:36 48 2
of … tunnel:29 -11 -12
of … two:-18 -9 -33
of … unread:17 18 22
of … until:-12 -27 -18
of … use:5 11 23
of … vodka:77 72 36
of … want:-12 -27 2
of … ward:36 0 -8
of … wardrobe:-62 -46 -34
of … was:82 105 76
of … washing:-22 -16 -21
of … wasnt:29 -12 -7
of … watching:-13 -25 -22
of … water:19 47 41
of … wednesday:34 34 33
of … weekend:-45 -23 -19
of … wen:-4 22 35
of … whenever:-39 -13 -2
of … while:-35 -35 -34
of … who:-7 -33 -13
of … whole:4 11 21
of … wife:38 54 36
of … will:2 -26 -14
of … window:-22 -14 -5
of … wish:34 -2 -1
of … world:5 -42 -38
of … year:-11 -25 -23
of … yes:-44 -32 -15
of … youre:-32 -31 -2
off:25 27 23
off a:-8 -15 -38
off about:-21 -16 -5
off alcohol:-17 -38 -24
off and:-1 -26 -24
off as:10 6 26
off at:25 21 3
off baclofen:60 63 80
off dead:-40 -26 -15
off dont:68 66 44
off feet:-23 -25 -21
off for:-9 11 23
off from:-43 -41 11
off her:20 21 14
off heroin:30 33 -11
off his:13 10 -26
off i:2 45 57
off im:-27 -21 -27
off in:-42 -36 -31
off its:14 23 -28
off ive:-22 -15 -4
off licence:12 -20 -18
off methadone:-23 -26 -13
off mid:60 62 64
off my:-27 -14 -14
off myself:77 95 -2
off no:-10 -52 -44
off off:65 63 50
off on:-25 1 12
off oxy:-5 -23 -12
off pregabalin:-4 -20 -12
off properly:17 12 34
off shes:42 1 1
off shift:25 18 -3
off shoes:26 -42 -32
off since:-25 -22 -12
off someone:32 32 28
off thats:59 52 -3
off theres:44 38 33
off this:72 59 31
off to:-24 -30 -19
off tomorrow:27 25 30
off tonight:44 50 47
off tramadol:-22 -15 -10
off until:21 14 22
off whitby:37 34 26
off with:-18 -42 -30
off without:-30 -15 -11
off work:-26 -12 -15
off youll:52 45 53
off … a:14 28 -9
off … after:-32 -42 -43
off … all:22 6 -1
off … alone:25 32 -20
off … an:-66 -25 -28
off … are:-36 -36 -30
off … as:-21 -23 -5
off … at:71 57 64
off … be:34 45 44
off … because:-44 -31 -28
off … bed:-48 -40 -38
off … been:-25 -17 -10
off … benzos:6 11 33
off … bridge:48 48 11
off … brother:42 43 40
off … by:45 27 27
off … cant:33 -8 -6
off … care:19 32 -2
off … chest:-28 -30 -20
off … cliff:-35 -31 14
off … cold:13 16 31
off … dead:57 58 54
off … die:21 22 0
off … doing:-28 -14 -8
off … dont:-19 -31 -22
off … earth:26 29 -16
off … end:-49 -43 -34
off … everything:37 45 30
off … face:14 -31 -14
off … first:-30 -15 -17
off … friday:-47 -43 -31
off … from:25 30 54
off … gear:2 -25 -10
off … get:52 43 48
off … goin:12 21 23
off … gone:44 50 49
off … good:25 23 44
off … hands:23 -43 -24
off … hav:-48 -31 -22
off … he:-45 -54 -22
off … heroin:40 -1 -1
off … i:19 -37 -9
off … id:-28 -17 -10
off … if:-36 -19 -3
off … in:31 47 42
off … into:17 26 33
off … is:-23 -5 -10
off … ive:-49 -57 -48
off … ledge:55 41 44
off … man:37 37 36
off … match:-22 -24 -23
off … me:40 23 2
off … meds:53 62 31
off … monday:18 22 24
off … morning:-23 -7 -3
off … myself:-22 -6 1
off … night:-23 -15 -10
off … no:34 15 16
off … nobody:31 31 34
off … not:86 -22 -14
off … of:57 49 5
off … off:99 115 110
off … on:-36 -40 -29
off … one:-10 1 -23
off … out:-21 -11 2
off … outside:33 39 40
off … over:33 32 24
off … pier:103 99 94
off … planet:62 -15 -14
off … right:24 0 -14
off … roof:-21 -12 -10
off … say:45 55 54
off … says:39 32 -5
off … screw:18 25 -2
off … script:-23 -31 -23
off … see:24 13 12
off … seen:20 22 22
off … since:53 3 8
off … six:-18 -29 -14
off … something:33 33 32
off … spain:26 22 18
off … start:12 22 -9
off … tablets:-14 -31 -29
off … teh:23 2 3
off … than:-59 -41 -23
off … that:34 44 48
off … thats:-31 -14 -10
off … theres:61 53 43
off … they:50 -11 -10
off … this:-31 -25 -20
off … ticked:56 0 0
off … times:-25 -28 -20
off … to:-47 -37 -24
off … today:-27 -10 -7
off … told:43 46 2
off … tonight:25 23 -17
off … took:-64 -24 -28
off … up:-22 -17 -13
off … ur:41 39 15
off … wagon:-4 -2 -28
off … wall:60 53 24
off … watch:24 -3 -1
off … wednesday:-24 -25 -14
off … weekend:-38 -11 -12
off … were:47 47 46
off … with:-47 -30 -22
off … wont:43 45 12
offended:-19 -9 -5
offer:-19 -36 -38
offer … and:44 -4 -1
offered:-53 -50 -24
offers:-7 -2 -1
office:-36 -27 -19
office … me:-20 -22 -10
officer:-15 -21 -14
officers:3 1 0
official:-5 0 -1
officially:-3 -2 -2
offline:18 26 33
often:0 0 0
oh:-40 -9 10
oh god:8 17 29
oh … god:13 19 23
oh … oh:21 22 27
ohio:-10 -8 -7
ohne:93 -8 -2
ohne mich:93 -8 -2
oil:-11 8 -6
oiled:3 5 12
ojala:144 -11 -7
ojala estuviera:51 -3 -1
ojala no:24 -6 -4
ojala … despertara:24 -6 -4
ojala … me:35 -4 -3
ojala … muerto:51 -3 -1
ok:41 1 11
ok i:-36 -20 -30
ok if:-20 0 0
ok thats:-24 -12 -5
ok update:33 41 42
ok … and:-47 -7 1
ok … be:57 32 -1
ok … did:-25 -18 -9
ok … for:-21 0 20
ok … i:-31 -5 -3
ok … it:55 14 13
ok … me:42 23 8
ok … ok:12 22 0
ok … them:13 18 20
ok … to:27 4 -6
ok … took:16 21 25
ok … was:-22 -2 -1
okada:-12 -11 -9
okafor:0 -6 -2
okay:-51 -50 -25
okay and:27 25 24
okay i:-31 -21 -9
okay … said:19 28 45
olanzapine:1 4 0
old:-3 -10 -2
old age:22 2 0
old amount:19 25 -2
old and:22 26 -12
old boy:-21 -13 -6
old days:37 -3 -1
old dealers:30 -8 -7
old enough:44 42 31
old fone:39 40 45
old friend:-47 -39 -13
old i:-34 -21 -7
old lady:30 22 34
old me:-25 -5 -1
old men:-21 -18 -9
old mill:25 39 37
old one:-1 -30 -1
old people:27 -5 -3
old school:8 26 28
old service:45 47 46
old tablets:-38 -20 -20
old … a:27 -6 10
old … after:-34 -28 -11
old … all:28 18 17
old … and:39 1 2
old … are:37 33 -5
old … behind:-25 -22 -21
old … done:25 42 37
old … hav:30 -5 4
old … he:-27 -18 -11
old … i:43 44 26
old … in:-22 -32 -14
old … its:37 3 21
old … ive:27 40 40
old … me:-31 -17 -6
old … my:44 31 -1
old … of:34 -4 -4
old … on:-28 -19 -15
old … sat:-24 -15 -11
old … teh:-41 -12 -34
old … that:26 23 18
old … they:3 10 22
old … think:63 -2 0
old … told:-21 -10 -3
old … under:-22 -16 -15
old … wen:49 57 60
old … with:18 31 1
older:-44 -33 -18
olds:0 0 0
olive:-2 -4 -4
olives:-15 -13 -9
ollie:-14 -3 7
omelette:-6 -2 -1
omg:4 22 41
omg i:23 27 39
omnes:-5 -5 -6
on:-10 -4 2
on a:-53 -64 -44
on all:-6 25 26
on and:37 -8 -14
on any:-22 -17 -5
on at:-33 -19 -17
on being:22 -1 1
on board:63 0 0
on by:22 -17 -10
on call:40 32 21
on day:-24 -11 0
on earth:59 26 47
on every:-32 -27 -12
on everyone:46 -3 -2
on everything:58 17 -3
on facebook:-25 -8 -5
on friday:-33 -27 -20
on from:-25 -19 -19
on goin:-31 -40 -23
on he:-45 -40 -43
on her:-19 3 -20
on heroin:45 -3 -9
on him:19 27 17
on hold:-22 -34 -13
on holiday:-49 -41 -47
on holidays:17 23 26
on i:37 31 27
on in:-46 -21 -16
on its:-28 -31 -18
on leave:-36 -34 -36
on lief:-50 -15 -1
on living:63 -8 17
on long:-23 -19 -4
on me:22 30 43
on methadone:-24 -25 -19
on monday:21 5 -19
on mondays:-5 -25 -10
on my:31 16 23
on myself:20 23 70
on nobody:-30 -29 -20
on not:36 35 -8
on one:-87 -65 -45
on our:-47 -49 -38
on paper:-28 -12 -10
on purpose:160 154 111
on right:83 102 65
on road:21 -2 -1
on route:31 32 36
on saturday:-28 -60 -62
on self:14 27 -1
on shift:37 43 41
on since:-25 -19 -17
on site:37 42 40
on somebodys:33 38 42
on suboxone:-48 -17 -10
on sundays:31 47 27
on tablets:-56 -50 -40
on them:-20 -27 -25
on there:32 36 35
on theyll:27 12 13
on this:28 50 22
on those:-40 -46 -6
on time:-23 -30 -20
on to:-32 -5 -14
on tomorrow:-16 -22 -14
on tonight:-29 -17 -28
on top:58 66 -26
on u:30 28 31
on wednesday:-49 -48 -44
on what:-21 -16 -10
on while:21 -5 3
on without:26 60 54
on … about:37 22 20
on … after:12 -10 -31
on … afterwards:-21 -16 -15
on … all:-35 -35 -36
on … am:97 75 61
on … an:38 -13 -35
on … anniversary:-27 -20 -16
on … antidepressants:42 5 -10
on … any:-36 -30 -21
on … app:45 32 38
on … are:-40 -40 -27
on … arm:64 33 -7
on … arms:30 23 16
on … backs:3 20 22
on … bad:34 45 50
on … bar:-19 -28 -25
on … bath:19 21 -10
on … bathroom:-39 -8 -8
on … be:-30 -16 -14
on … because:24 -7 22
on … bed:12 19 29
on … bedroom:12 23 25
on … bedside:27 33 16
on … been:-34 -29 -27
on … before:61 46 51
on … behind:26 29 24
on … being:14 22 26
on … bench:53 6 16
on … beside:9 4 -40
on … between:4 2 22
on … bike:-31 -25 -31
on … birthday:3 19 37
on … black:15 20 -5
on … boats:-31 -23 -19
on … book:37 37 44
on … box:39 38 34
on … break:57 33 22
on … bring:-27 -21 -19
on … bus:0 20 -19
on … by:-14 -28 4
on … call:35 20 -5
on … cant:76 43 30
on … card:-33 -35 -26
on … cards:-14 -25 -14
on … care:31 -10 -9
on … carpet:42 40 42
on … chair:19 24 26
on … church:-24 -16 -9
on … cliff:20 8 21
on … coach:-25 -31 -6
on … couch:31 26 34
on … counting:44 46 59
on … crying:-22 -14 -9
on … date:-31 -37 -21
on … dears:21 21 26
on … deck:-27 -26 -16
on … detox:-25 -17 -10
on … did:8 30 -17
on … didnt:12 37 34
on … do:-1 5 -29
on … doesnt:-2 -41 -31
on … doing:-18 -48 -29
on … doors:2 11 23
on … down:-26 -16 -16
on … drive:10 25 -7
on … duvet:39 13 20
on … dying:-19 -25 -18
on … each:69 56 -10
on … eating:44 54 0
on … edge:-58 -57 -37
on … eight:21 29 23
on … else:20 16 24
on … end:14 23 25
on … evening:2 9 20
on … face:-13 -8 -32
on … feel:41 -1 11
on … feels:31 20 -10
on … feet:-24 -23 -23
on … fell:17 15 24
on … fence:-40 -32 -29
on … ferry:-17 -23 -16
on … few:37 -3 -5
on … find:44 23 19
on … fingernails:83 42 42
on … fire:-7 -31 -29
on … first:6 -34 -20
on … flat:32 9 11
on … floor:36 48 42
on … for:-40 -58 -52
on … four:-23 2 5
on … frame:32 -21 -2
on … friday:-22 -24 -26
on … from:-46 -48 -26
on … full:-37 -21 -14
on … get:-21 -8 -2
on … goin:53 -17 0
on … gone:-34 -42 -47
on … goodbye:33 19 20
on … got:6 27 7
on … grave:38 34 -7
on … grey:26 30 25
on … had:55 34 5
on … hand:25 33 -13
on … hands:56 -36 -4
on … harm:15 28 -1
on … having:-21 -18 -10
on … he:4 -1 -35
on … hear:28 -12 -7
on … heart:-31 -17 -9
on … held:56 67 45
on … here:54 45 44
on … hes:41 36 23
on … his:-20 -3 7
on … home:26 1 11
on … horse:41 -3 -3
on … hot:19 23 -19
on … how:11 12 21
on … husband:-20 -8 -3
on … i:21 10 7
on … ice:-48 -5 -2
on … id:36 6 0
on … if:1 -41 -17
on … ill:35 25 26
on … im:18 11 23
on … in:32 37 -7
on … inside:-50 -37 -28
on … instead:36 12 19
on … iron:-24 -14 -6
on … is:-27 -54 -24
on … isnt:0 16 21
on … it:-7 -32 12
on … its:32 43 30
on … ive:-41 -43 -24
on … jeans:-27 -19 -8
on … jmup:41 48 47
on … keep:-2 5 24
on … kept:22 23 31
on … kitchen:44 46 47
on … knee:23 14 14
on … knife:-22 -15 -2
on … know:0 3 -30
on … knows:50 -27 -16
on … last:31 1 -12
on … latch:31 30 33
on … later:25 19 17
on … left:10 17 36
on … legs:49 61 50
on … let:34 39 14
on … level:15 20 14
on … library:27 26 29
on … lief:-29 -32 -22
on … line:39 49 47
on … local:-20 -20 -10
on … locked:-3 -2 -34
on … loft:-55 -49 -15
on … long:52 58 16
on … look:20 20 22
on … looking:-22 -19 -15
on … lunch:37 1 2
on … mantel:40 44 47
on … me:-20 7 16
on … mean:38 46 18
on … method:42 38 45
on … mind:26 19 -17
on … mine:46 44 -9
on … monday:-32 -19 0
on … morning:0 18 -23
on … much:45 -17 -20
on … multi:-19 -18 -23
on … myself:38 41 43
on … night:12 26 18
on … nobody:78 41 30
on … not:-1 -25 -20
on … notices:18 15 20
on … off:21 26 31
on … old:-21 -14 -11
on … once:11 31 26
on … ones:-39 -29 -19
on … open:65 69 71
on … other:-33 -20 -20
on … out:-50 -40 -30
on … outside:26 20 11
on … over:-33 -21 -16
on … own:24 22 30
on … park:41 38 34
on … passenger:40 47 48
on … pen:29 27 0
on … picked:59 61 69
on … picking:5 21 0
on … pier:-53 -38 -42
on … pillow:-16 -25 -19
on … pills:21 27 29
on … plane:7 -32 -34
on … platform:-28 -52 -43
on … programme:25 -8 -5
on … rail:50 62 45
on … ready:-34 -33 -27
on … return:-35 -24 -8
on … right:-41 -48 -19
on … ring:5 27 -1
on … rist:-49 -30 32
on … route:49 41 41
on … said:-34 -29 -27
on … sat:-28 -8 -10
on … says:41 36 -5
on … school:-32 -30 -15
on … screen:31 -6 -3
on … seat:25 40 40
on … second:28 -8 -7
on … see:66 59 50
on … seeing:33 31 19
on … shall:24 29 22
on … she:61 18 -2
on … shell:18 19 24
on … shes:39 14 8
on … sill:19 22 21
on … since:-28 -28 -8
on … sister:-31 -23 -13
on … sitting:41 51 48
on … six:17 16 21
on … skin:70 73 -14
on … sorry:-19 -15 -22
on … sponsor:38 -12 -5
on … stairs:-52 -52 -47
on … step:-48 -42 -30
on … stomach:-11 11 -21
on … stones:32 36 38
on … stuff:16 10 22
on … sunday:23 26 34
on … switch:41 34 28
on … tablets:-33 -47 -8
on … taken:-27 -16 -10
on … taped:29 24 23
on … tell:68 77 79
on … tenth:37 35 35
on … th:-26 -30 -19
on … thank:-21 -8 -9
on … that:-34 -10 -14
on … their:32 17 -5
on … them:18 25 21
on … there:12 25 19
on … theres:47 37 36
on … they:14 21 30
on … theyve:51 53 53
on … thigh:31 48 -37
on … things:-30 -19 -10
on … think:60 -8 -6
on … thinks:-48 -43 -47
on … third:36 42 45
on … this:11 24 17
on … thought:-23 -11 -6
on … three:14 27 15
on … threw:-31 -20 -16
on … through:62 -1 -1
on … thursday:-6 -38 -34
on … til:41 44 41
on … till:-24 -12 -17
on … toast:16 18 24
on … toes:-21 -10 -11
on … toilet:-30 -26 -20
on … told:22 9 -15
on … top:-85 -84 -62
on … track:38 30 28
on … tracks:29 36 37
on … tried:0 -20 -5
on … trigger:66 75 68
on … twice:-22 -8 -3
on … two:-29 -33 -34
on … u:25 31 4
on … under:-63 -53 -48
on … unit:21 28 -5
on … ur:-31 -18 -13
on … used:27 55 0
on … video:31 27 -2
on … walk:20 23 17
on … wall:-18 -21 -27
on … want:26 22 55
on … wasnt:25 36 11
on … watch:-38 -32 -32
on … watching:25 19 19
on … way:63 65 45
on … we:-21 -16 -20
on … wednesday:33 31 -10
on … week:6 1 29
on … went:-28 -31 -28
on … what:-1 -27 -10
on … whenever:18 26 11
on … where:18 22 -2
on … which:15 15 24
on … while:74 74 82
on … who:42 -7 9
on … whoever:24 32 30
on … why:79 24 28
on … wife:49 49 53
on … will:-33 -26 -22
on … wind:31 39 42
on … windowsill:2 -1 -26
on … with:23 1 29
on … wrists:31 30 -11
on … written:-52 -51 -39
on … wrong:-34 -31 -38
on … years:8 17 35
on … yesterday:36 34 46
once:28 29 37
once and:-3 23 38
once before:19 17 21
once do:-22 -27 -9
once hes:30 35 11
once i:-4 -2 -39
once im:76 30 9
once in:33 -23 -15
once instead:-11 -51 -5
once its:-23 -23 -34
once more:-52 -45 -32
once my:30 34 39
once said:19 23 20
once saturday:29 35 34
once teh:61 66 61
once this:25 27 24
once u:-32 -22 -20
once we:36 44 0
once … a:-23 -13 -20
once … ago:-21 -10 -8
once … agree:36 44 0
once … and:21 3 -6
once … asleep:38 43 17
once … dark:28 15 -1
once … dead:40 20 25
once … do:-22 -27 -9
once … feel:61 54 29
once … has:48 48 27
once … his:-54 -37 -35
once … house:57 56 21
once … i:3 8 28
once … id:36 4 1
once … ill:-36 -35 -26
once … in:-57 -26 -23
once … is:18 22 8
once … ive:25 27 28
once … lief:49 -16 -9
once … me:39 26 33
once … my:73 8 9
once … of:7 -26 -9
once … on:-20 -8 -6
once … sick:36 -4 -2
once … taken:43 42 49
once … teh:-16 1 21
once … thats:26 39 45
once … time:23 28 28
once … to:-38 -20 -1
once … was:16 23 20
oncologist:-9 -8 -6
one:32 11 28
one a:-26 -28 -5
one about:-36 -26 -26
one after:-24 -3 -3
one and:3 -9 -51
one at:35 26 27
one be:20 10 18
one because:-23 -15 -2
one bit:-46 -40 -30
one box:25 26 14
one but:-15 20 -4
one can:40 51 59
one comes:34 45 47
one day:24 10 -34
one ear:35 -13 -16
one every:-24 -13 -6
one foot:17 23 28
one for:37 25 21
one friday:-23 -2 -1
one gets:33 25 -2
one glass:46 -24 -13
one go:31 31 -4
one good:30 34 34
one hands:5 22 28
one has:3 -21 -2
one he:23 21 -1
one here:3 18 -43
one hour:22 28 38
one id:-22 5 3
one im:17 27 42
one in:4 -21 -32
one is:32 -12 -4
one it:-37 -18 -16
one its:-32 -27 -12
one ive:-51 -23 -17
one last:23 40 57
one left:-4 -16 -25
one less:112 46 43
one line:61 -4 -5
one long:-28 -27 -5
one looks:33 42 42
one morning:-30 -9 -8
one my:3 10 21
one nasal:41 45 42
one needs:23 -11 -5
one nice:62 43 35
one nobody:7 23 12
one of:-5 -19 -28
one on:23 -35 -18
one reason:52 15 16
one shoe:-3 -29 -11
one should:-22 -10 -2
one started:54 52 0
one step:-22 -30 -24
one stop:-46 -50 -37
one tablet:-60 -48 -11
one teh:-24 -19 -44
one text:38 -15 -4
one that:-40 -36 -25
one this:43 -3 -1
one to:48 61 12
one told:14 11 42
one u:34 38 -7
one w:-21 -10 -3
one way:69 71 69
one who:-5 14 -24
one will:-36 -19 -26
one with:-30 -21 -15
one wont:42 -21 -14
one year:-28 -25 -19
one years:-22 -4 -9
one yesterday:-35 -33 -24
one … after:19 27 40
one … ago:28 39 9
one … all:69 -1 4
one … an:-37 -20 -15
one … any:40 14 17
one … as:72 -25 -14
one … at:14 -35 -54
one … away:21 -16 -10
one … be:36 -6 13
one … bedtime:-29 -24 -26
one … been:9 20 15
one … before:56 73 65
one … believe:27 15 -16
one … call:32 2 -3
one … cant:13 9 29
one … car:-28 -10 -9
one … chair:-37 -16 -6
one … coming:12 13 21
one … cut:-36 -14 -10
one … dads:16 21 26
one … days:56 55 -25
one … did:-30 -21 -4
one … dont:28 85 37
one … eleven:58 0 -5
one … everybody:-21 -10 -17
one … family:24 -19 -13
one … farewell:29 31 35
one … find:-25 -4 2
one … finds:20 18 13
one … finished:-21 -16 -16
one … four:-32 -15 -15
one … from:28 2 3
one … funeral:-26 -22 -16
one … gave:-26 -16 -9
one … get:5 0 -22
one … gets:1 25 36
one … goin:15 25 26
one … got:-20 -11 -8
one … happy:-38 -22 -14
one … has:49 59 48
one … hav:-60 -43 -19
one … her:51 65 24
one … here:74 44 32
one … home:68 74 48
one … hour:41 -1 -1
one … hurt:48 12 -7
one … i:-2 15 -29
one … id:-27 -4 -1
one … if:51 44 41
one … ill:-32 -33 -11
one … im:27 20 28
one … in:-7 -22 -23
one … ive:23 7 -28
one … kitchen:20 20 20
one … know:26 26 8
one … knows:-1 -29 -9
one … living:56 5 -5
one … looking:12 23 -12
one … many:32 -24 -10
one … me:42 53 52
one … miss:14 25 24
one … monday:48 49 0
one … months:58 -5 0
one … morning:48 41 38
one … myself:39 28 38
one … next:-35 -27 -25
one … no:-32 -39 -15
one … nobody:20 29 37
one … not:30 42 53
one … off:-34 -26 -20
one … on:25 46 50
one … once:21 23 -3
one … one:24 -11 -20
one … our:38 28 -1
one … over:-25 -12 -10
one … plastic:-20 -9 -6
one … residents:55 41 0
one … run:22 28 0
one … same:-30 -14 -5
one … saturday:-28 -24 -21
one … set:-31 -21 -20
one … someone:26 19 -1
one … stops:-36 -34 -2
one … sunday:-23 -18 -8
one … swim:23 26 28
one … take:55 63 50
one … teh:-16 -54 -34
one … thats:-35 -14 -12
one … them:-19 -30 -34
one … there:3 19 20
one … these:77 41 -22
one … they:-22 -15 -18
one … this:-33 -11 -13
one … three:-32 -22 -20
one … through:43 12 14
one … time:36 49 42
one … tired:20 -11 -3
one … to:17 40 25
one … tonight:40 37 54
one … took:21 21 26
one … twice:-54 -39 -15
one … u:16 23 30
one … up:-24 -23 -26
one … us:-21 -10 -7
one … waiting:4 19 22
one … want:-2 -10 -23
one … was:-40 -30 -19
one … way:-36 -29 -20
one … wen:-21 -4 6
one … went:44 48 2
one … weve:32 20 -2
one … whats:48 -5 -3
one … where:28 39 43
one … who:26 10 14
one … whoever:36 33 33
one … will:68 34 2
one … with:-25 -19 10
one … year:-22 -17 -3
ones:68 71 69
ones and:-49 -19 -25
ones got:-41 -40 -27
ones i:-25 -28 -12
ones id:34 -19 -13
ones mine:19 31 15
ones on:49 41 33
ones took:43 43 41
ones … a:44 3 8
ones … at:-17 -12 -23
ones … before:23 21 13
ones … find:39 44 42
ones … for:70 61 72
ones … i:-29 -21 -27
ones … in:-8 2 -22
ones … last:33 25 -25
ones … me:45 31 32
ones … my:69 35 -5
ones … teh:27 46 40
ones … this:0 -1 -27
onions:-16 -14 -3
online:-34 -30 -5
only:0 0 0
onset:-2 -2 -1
onto:25 21 16
onto teh:31 9 17
oof:-3 -2 -1
ooh:-4 0 0
op:-20 -34 -18
opa:-5 -2 0
open:25 43 38
open and:19 41 58
open her:47 19 16
open i:37 39 53
open im:65 65 62
open ive:-26 -26 -20
open my:-2 17 28
open … astride:19 23 19
open … at:-56 -39 -35
open … cats:-54 -47 -45
open … dont:28 17 -7
open … door:13 22 33
open … eyes:22 21 22
open … feels:29 29 33
open … had:39 36 44
open … he:52 54 52
open … hes:22 26 27
open … i:-35 -13 -11
open … im:28 30 28
open … know:35 30 -9
open … sitting:26 27 28
open … starts:30 36 36
open … teh:40 42 40
open … to:-2 -27 -16
open … today:26 30 -8
open … tonight:-9 2 -36
open … waiting:25 29 28
opened:66 -10 -2
opened a:-37 -21 -22
opened both:23 30 32
opened it:11 -35 -24
opened teh:41 22 11
opened up:25 28 24
opened … in:44 -30 -28
opened … my:35 34 28
opened … teh:-28 -6 -5
opened … vein:25 18 14
opened … wrists:20 30 34
opening:6 -2 19
opening teh:31 28 21
openly:-1 0 -1
opens:83 61 66
opens in:34 33 33
opens it:38 41 42
opens … a:-24 -24 -15
opens … and:-26 -15 -12
opens … man:-23 -24 -15
opens … teh:38 40 17
opera:-9 -12 -7
operation:-9 -5 -5
opiate:-7 -13 -5
opiates:-45 -48 -26
opinion:-24 -16 -6
opinions:-5 -4 -1
opioid:-14 -8 -9
opioids:-27 -30 -22
opposite:-4 -15 -13
opt:77 56 -5
opt out:77 56 -5
optician:-2 -1 -3
option:-28 -10 -14
or:-88 -90 -87
or after:-34 -23 -13
or another:4 -5 -21
or any:59 62 54
or die:-28 -33 -4
or do:23 24 -12
or does:-40 -47 -23
or ill:45 44 21
or is:-26 -31 -14
or not:6 36 8
or take:28 36 24
or teh:-13 -18 -22
or theyll:-30 -17 -16
or to:67 61 48
or … a:-23 -12 -9
or … and:-27 -23 -24
or … be:-29 -16 -12
or … do:39 41 -3
or … dont:33 -2 -1
or … get:-44 -19 -17
or … i:-10 -27 -40
or … its:-23 -17 -12
or … keep:37 33 -14
or … more:23 -2 -4
or … morning:55 55 49
or … my:-41 -18 -5
or … one:-21 -14 -9
or … them:-44 -32 -8
or … tomorrow:39 43 48
or … want:-29 -28 -11
or … will:-40 -30 -18
or … with:-20 -22 -16
oramorph:25 37 30
orange:-14 -9 -4
oranges:-32 -26 -29
orchard:-6 -6 -7
order:40 40 16
order and:25 24 26
order teh:-13 -7 -21
order … teh:-44 -22 -11
ordered:-38 -25 -8
ordering:-9 -1 0
orders:52 37 40
ordinary:-13 -29 -20
organ:-18 -6 -2
organic:-9 -10 -8
organised:33 50 35
organiser:-48 -43 -37
organist:-5 -3 -2
orion:14 19 22
ork:0 0 0
ossai:0 -1 -1
ot:-5 -5 -4
other:-8 -7 1
other hand:-22 -16 -17
other i:15 43 42
other one:21 24 10
other people:-15 -21 -9
other side:31 32 23
other strip:18 19 26
other team:-24 -18 -1
other than:10 19 22
other times:19 25 22
other way:-33 -17 -20
other word:24 25 -1
other … be:-32 -18 5
other … come:-22 -9 -4
other … for:17 22 -9
other … holding:15 25 19
other … i:-33 -6 9
other … in:-19 -25 -19
other … ive:-35 -20 -10
other … my:44 48 43
other … not:-21 -15 -14
other … of:14 21 18
other … teh:-24 -26 -9
other … this:15 25 30
other … to:50 21 -14
other … u:34 33 30
other … was:40 39 37
other … what:57 14 -6
others:-29 -19 18
others are:41 27 25
others come:30 37 41
others i:-31 -29 -20
others … go:-21 -20 -17
otherwise:-10 6 5
otherwise ill:25 25 2
otra:-23 32 -10
otra vez:14 36 -7
otra … no:-46 31 -4
otro:43 33 36
otter:-13 -9 -6
otters:-3 1 -10
ought:59 14 -13
ought to:41 8 -33
ought … and:31 37 0
ought … be:-3 -17 -26
ought … die:31 37 0
our:-8 6 0
our anniversary:-16 -11 -29
our anniversarys:39 47 46
our camp:28 27 29
our family:-22 -11 1
our foster:16 31 0
our kitchen:21 -40 -32
our neighbour:43 30 -3
our parents:24 20 -5
our residents:55 41 0
our son:30 28 18
our toddler:60 54 41
our wedding:24 25 30
our … and:-33 -28 -40
our … anniversary:21 20 32
our … at:35 1 -11
our … down:10 19 21
our … for:-10 -2 -21
our … give:62 62 60
our … hes:21 21 39
our … i:45 49 56
our … in:-10 -4 24
our … is:-44 -45 -28
our … it:-36 -26 -24
our … lad:16 31 0
our … leaves:34 34 37
our … me:44 42 53
our … over:26 28 24
our … she:40 35 29
our … teh:15 26 50
our … theres:12 29 32
our … to:-23 -24 -19
our … told:77 57 -15
our … us:80 71 -2
our … used:30 23 8
our … wen:27 28 -2
our … wont:10 -27 -19
ours:-28 -29 -18
ours with:25 20 25
ourselves:5 4 0
out:18 33 22
out a:-27 -33 -32
out about:-3 12 25
out alife:-30 -14 -4
out and:-23 -29 -3
out at:38 61 40
out because:-31 -8 -3
out early:24 24 -5
out from:-29 -26 -1
out goin:75 73 65
out he:11 15 -29
out here:-5 -18 -24
out hes:46 25 28
out his:45 41 35
out id:29 1 10
out if:-41 -23 -5
out im:50 66 59
out in:-17 -16 -25
out its:5 29 11
out last:-32 -23 -3
out loud:-6 -9 -25
out nothing:22 22 29
out on:24 16 14
out one:23 -16 -11
out permanently:4 12 25
out shes:27 34 33
out teh:-11 -33 -26
out that:-35 -35 -21
out there:-18 -47 -27
out this:30 -1 0
out till:21 30 38
out to:-9 12 27
out today:-45 -28 -15
out under:-33 -24 -23
out what:-27 -7 -6
out where:67 41 20
out with:-24 -32 -24
out … after:24 28 34
out … all:32 20 -14
out … am:-4 -22 -9
out … away:44 41 40
out … back:40 42 40
out … bath:7 4 29
out … bathroom:3 -10 -24
out … because:17 22 -11
out … bed:73 86 97
out … before:88 45 60
out … being:63 -7 -3
out … cabnet:22 29 34
out … car:-24 -10 -8
out … day:37 27 31
out … didnt:34 22 31
out … do:3 -31 7
out … does:5 21 5
out … dont:-7 -46 -26
out … door:19 -25 -23
out … drip:22 22 23
out … duvet:0 -22 -11
out … end:24 27 27
out … every:-36 -33 -28
out … for:3 -24 -9
out … friday:-22 -19 -15
out … game:-26 -18 -8
out … garage:34 30 28
out … good:24 14 -11
out … grippy:34 -5 -2
out … gun:43 36 35
out … hair:27 29 -23
out … hand:41 30 36
out … head:-28 -24 -6
out … his:6 1 -21
out … hotel:-23 -21 -22
out … i:-37 -14 4
out … id:-3 7 -23
out … if:-37 -29 -16
out … ill:7 3 -42
out … im:66 54 68
out … in:2 28 53
out … it:45 58 44
out … ive:-30 -30 -31
out … kil:64 61 -29
out … left:18 20 21
out … let:35 5 18
out … lief:-10 41 -16
out … locker:22 2 3
out … long:15 14 24
out … march:53 53 47
out … milk:31 15 11
out … mine:34 32 36
out … misery:-45 -26 -7
out … myself:22 26 -10
out … need:71 28 22
out … needed:24 32 -6
out … night:-51 -35 -8
out … nine:25 34 25
out … no:31 40 20
out … not:3 -1 -22
out … of:51 57 27
out … off:-18 -20 -29
out … on:-28 -30 -17
out … one:15 26 27
out … our:-22 -20 -5
out … paid:38 35 24
out … pills:-32 -25 -22
out … pub:14 13 23
out … reaching:26 23 21
out … room:66 54 54
out … same:53 39 -2
out … saved:47 43 39
out … say:-23 -16 -17
out … see:-23 -13 -24
out … seven:31 33 43
out … shed:-26 -37 -34
out … shes:-23 -16 -8
out … side:46 -16 -13
out … six:32 17 24
out … skin:-40 -25 -10
out … soaked:34 37 30
out … stuff:-68 -58 -38
out … suicide:-40 -52 -4
out … taken:-23 -21 -21
out … teh:-23 -30 -16
out … that:-18 -23 5
out … thats:15 20 24
out … think:-25 -15 -9
out … this:29 24 18
out … thursday:-30 -25 -16
out … time:50 11 26
out … to:16 -26 -12
out … told:21 0 -3
out … tonight:55 56 60
out … two:27 40 13
out … use:25 18 -22
out … want:71 64 44
out … warm:30 17 19
out … was:20 5 -6
out … wednesday:-21 -19 -16
out … what:-43 -32 -36
out … whoever:25 30 26
out … window:-71 -50 -35
out … with:4 -9 -21
out … work:17 39 0
out … yard:-15 -4 -25
outfit:14 15 13
outlive:-2 5 -1
outlived:13 5 -7
outlook:8 9 18
outreach:-25 -23 -14
outright:-1 -5 0
outside:52 29 57
outside deck:19 27 27
outside his:-6 11 21
outside i:-21 -10 -11
outside my:42 32 35
outside of:24 32 38
outside our:65 52 34
outside teh:39 12 7
outside with:23 10 30
outside … bat:25 25 47
outside … church:-48 -6 -3
outside … door:28 36 46
outside … footbridge:66 64 61
outside … hes:24 27 38
outside … house:-2 10 21
outside … in:38 38 39
outside … licence:50 -3 -3
outside … meeting:21 -1 -1
outside … my:-21 -12 -10
outside … off:50 -3 -3
outside … station:-54 -18 -7
outside … teh:31 12 11
outside … waiting:-25 -10 7
outside … window:16 26 19
ouvert:34 23 -8
oval:28 6 -1
oval ive:28 6 -1
oval … been:27 5 2
oval … there:27 5 2
ove:-1 -1 -1
oven:-58 -53 -48
over:19 28 31
over a:-41 -34 -16
over all:-45 -25 -15
over and:35 14 11
over by:36 24 17
over christmas:-16 -17 -20
over dose:68 71 10
over for:8 22 24
over forty:43 41 29
over her:-39 -26 -13
over his:-8 -2 -20
over i:-61 -42 -28
over in:-49 -64 -59
over it:22 -5 -39
over losing:38 -3 -1
over me:60 58 49
over my:-64 -45 -37
over on:-38 -18 -11
over soon:-25 -33 -18
over there:-31 -25 -21
over this:-34 -13 -11
over to:-22 -25 -25
over two:-39 -21 -17
over wen:20 20 25
over … about:27 32 39
over … and:-26 -9 6
over … balcony:95 104 99
over … be:33 -8 -31
over … because:-13 -21 -9
over … been:38 -16 -10
over … branch:37 32 14
over … bridge:-77 -73 -73
over … by:12 -21 -18
over … comes:73 70 63
over … cut:46 39 4
over … dont:63 83 98
over … edge:-19 -28 -30
over … every:18 5 22
over … face:12 20 18
over … fence:-32 -29 -19
over … four:-24 -11 -7
over … goin:-35 -33 -30
over … got:62 56 28
over … has:44 49 46
over … hav:13 21 17
over … hes:40 31 8
over … id:39 -11 -6
over … if:49 10 1
over … im:-10 -27 -23
over … is:-33 -20 -15
over … its:50 47 -13
over … know:35 52 50
over … last:12 10 27
over … lino:33 36 45
over … me:38 27 14
over … mean:19 -29 -26
over … my:10 26 32
over … no:-13 -26 -28
over … not:3 -31 -17
over … other:-23 -16 -10
over … out:54 21 24
over … place:-30 -20 -15
over … quicker:25 -7 -4
over … rail:65 70 46
over … same:38 32 -9
over … side:-4 22 25
over … summer:-20 -11 -8
over … sunday:-23 -7 -4
over … that:-46 -38 -34
over … there:-21 -18 -18
over … time:23 11 13
over … to:-43 -28 -11
over … today:30 25 -11
over … two:-7 -20 -25
over … wen:-21 -12 -5
over … which:22 25 22
over … while:25 -10 -7
over … wind:33 35 39
overdose:7 2 8
overdose and:-45 -51 -47
overdose at:27 38 -30
overdose awareness:-38 -36 -7
overdose deaths:-23 -19 -11
overdose i:-31 -14 -10
overdose is:22 20 18
overdose of:-59 -56 -42
overdose on:41 22 52
overdose was:27 -2 -1
overdose … a:-40 -36 -37
overdose … and:-22 -9 -5
overdose … are:66 64 57
overdose … at:-33 -33 -3
overdose … for:22 16 20
overdose … it:29 28 29
overdose … last:31 -4 -2
overdose … my:35 35 40
overdose … nineteen:21 23 -9
overdose … on:24 19 7
overdose … tonight:20 23 22
overdose … was:-22 -18 -3
overdose … wasnt:-6 0 -26
overdose … week:34 0 0
overdose … years:7 14 35
overdosed:54 48 55
overdosed and:20 31 33
overdosed hes:16 22 30
overdosed in:11 21 23
overdosed last:96 26 -11
overdosed on:-46 -20 -32
overdosed … and:72 52 63
overdosed … at:-24 -16 -10
overdosed … breathing:16 22 30
overdosed … is:39 38 38
overdosed … my:36 38 41
overdosed … not:16 22 30
overdosed … purpose:-41 -25 -29
overdoses:-1 -1 -1
overdosing:47 47 53
overdraft:-15 -9 -8
overlooked:71 -4 -3
overlooked one:66 -1 -1
overnight:-4 -2 -1
overpass:48 53 41
owe:-30 -22 -23
owed:-46 -27 -11
owes:19 22 -1
owing:-1 -1 -1
owl:-8 -9 -12
owls:-1 0 0
own:27 35 8
own and:-40 -40 -16
own choice:16 19 21
own death:71 82 60
own decision:32 31 36
own face:59 42 -9
own front:-17 -22 -11
own funeral:-21 -17 -6
own hair:-28 -27 -2
own hand:-5 20 -6
own hands:-4 -6 -23
own head:13 28 -12
own in:99 86 -31
own is:22 19 0
own lief:55 50 -10
own mum:-49 -37 -30
own neck:19 24 0
own obituary:20 13 6
own service:-3 -3 25
own sister:-24 -4 -3
own throat:59 52 16
own with:-72 -40 -16
own … a:20 10 -24
own … all:-19 -21 -23
own … and:37 29 9
own … as:38 20 -1
own … by:19 25 -4
own … come:28 26 -9
own … did:-18 -26 -7
own … do:-6 -21 -16
own … dont:21 43 -31
own … door:-17 -22 -12
own … how:89 69 -14
own … i:-46 -55 -29
own … im:-71 -69 -50
own … in:-60 -42 1
own … is:3 6 -33
own … it:33 46 -21
own … its:43 39 28
own … ive:-21 -4 5
own … locked:55 57 54
own … me:9 22 -19
own … minute:44 36 41
own … my:55 24 30
own … no:53 64 -50
own … not:31 28 -27
own … off:-32 -28 -10
own … on:18 14 45
own … out:23 7 0
own … says:31 32 -16
own … than:3 10 -22
own … thats:26 16 -25
own … this:37 43 38
own … three:6 21 23
own … time:-39 -34 -24
own … to:-21 -29 -35
own … today:17 -11 -27
own … was:-30 -24 -14
own … what:25 6 33
own … wife:4 0 36
own … with:41 36 39
owned:4 17 16
owners:-32 -18 -28
owns:6 8 15
owt:-40 -28 -9
oxford:32 30 32
oxy:16 -6 -35
oxycodone:-21 -14 -3
oxygen:40 12 -19
oxys:57 22 1
oxys and:50 -2 -5
p:-10 -6 -7
paalam:1 1 2
pacing:-6 -8 -6
pack:-37 -40 -47
package:1 -11 -10
packed:-34 -43 -40
packed a:-26 -19 -16
packed lunches:-14 -26 -18
packed me:25 7 5
packed … ive:-21 -23 -13
packed … teh:-22 -32 -17
packet:54 67 59
packet and:23 32 28
packets:95 92 81
packets are:36 43 42
packets of:-16 -21 -23
packets … im:35 43 40
packing:-2 -5 -8
packing for:20 19 23
packing … and:35 32 33
packs:19 35 31
packs all:25 24 21
packs … shes:50 48 46
packs … teh:-20 -4 -1
pad:29 29 30
paddington:-2 -2 -1
paddling:-12 -15 -11
pads:-4 -2 2
page:8 0 5
page … and:39 -7 -10
pages:0 -1 -7
paid:23 52 54
paid and:40 28 23
paid cash:36 42 40
paid for:4 2 20
paid in:48 43 37
paid my:-71 -51 -29
paid off:-55 -53 -49
paid to:21 14 3
paid … a:46 42 35
paid … back:38 32 35
paid … car:-18 -21 -23
paid … cleaner:15 20 -6
paid … for:18 20 6
paid … in:-26 -1 -3
paid … is:49 51 22
paid … milkman:32 18 12
paid … my:-29 -32 -27
paid … pills:30 18 9
paid … teh:40 39 48
paid … to:16 42 41
paid … up:34 29 34
paid … window:15 20 -6
pain:-43 -24 -4
pain i:-47 -32 -24
pain is:-25 -15 -8
pain to:-7 -34 -19
pain under:35 42 41
pain … end:-10 -34 -3
pain … i:69 36 33
pain … my:17 13 23
pain … no:21 25 25
pain … ribs:16 24 28
painful:88 69 -21
painkillers:1 -4 -3
painless:-16 -5 -2
pains:0 1 -29
paint:-68 -65 -62
paint … teh:-29 -18 -21
paintball:-31 -32 -28
painted:-82 -61 -56
painter:-32 -40 -37
painting:-36 -30 -29
painting teh:-33 -28 -22
paints:-7 -1 -1
pair:-22 -14 -18
pair of:-21 -13 -18
pairs:-4 -7 -6
pal:-3 -2 -1
palace:0 0 -1
pale:7 22 22
palliative:-13 -8 -6
palm:3 -2 -4
pan:-46 -10 -5
pancake:-2 0 -2
pancakes:3 3 -14
panel:-7 -6 11
panic:-32 -32 -22
panic … teh:-32 -17 -12
panicked:4 7 8
panicking:11 23 37
panics:-10 -6 -7
pans:18 6 -2
pans at:26 14 -2
pantry:-9 -4 -4
papa:-44 -38 -33
paper:-2 -2 5
paper and:16 27 27
paper says:24 -16 -7
paper … teh:12 21 24
paper … that:17 20 22
papers:7 13 3
papers and:-15 -19 -31
papers i:29 30 -2
papers … go:28 28 27
papers … i:12 25 29
papers … monday:12 25 28
papers … my:-29 -20 -21
papers … to:38 36 1
paperwork:44 26 32
para:30 -67 -42
para los:-24 -10 -20
para no:-90 -17 -8
para … a:30 6 5
para … y:47 -1 -3
paracetamol:27 43 17
paracetamol since:28 39 42
parachute:-14 -10 -3
parade:24 35 35
parade starts:30 36 36
parade … at:30 36 36
parade … ten:30 36 36
parallel:-22 -13 -7
paramedic:-11 -8 -3
paramedics:-8 -1 -2
paranoid:-19 -14 -15
parapet:1 1 2
parapet of:-35 -24 -17
parcel:-34 -28 -25
parcels:-6 -6 -5
pardon:98 89 80
pardon maman:12 21 22
parent:1 -16 -6
parenting:-10 -3 -1
parents:-34 -9 -10
parents … am:22 26 23
parents … be:-40 -32 -23
parents … to:31 39 38
parish:2 8 15
park:-15 -4 3
park im:42 27 24
park ive:23 22 -14
park of:46 -3 -2
park roof:43 32 22
park waiting:-67 -48 -42
park … after:-22 -14 -12
park … and:-24 -22 -18
park … i:30 23 27
park … my:22 20 19
park … to:26 13 16
parked:37 25 28
parked at:13 16 20
parked outside:-33 -17 -17
parked … his:25 5 10
parker:2 -1 1
parking:-58 -48 -31
parkinsons:-1 -1 -1
parkrun:-7 -8 -3
parks:-17 -14 -8
parle:18 26 16
parliament:-26 -9 -12
parliaments:0 0 0
parlour:-7 -9 -8
parrot:-26 -20 -9
parrots:2 2 37
part:1 5 14
part is:-9 -7 -23
part of:-32 -16 -4
part thats:29 21 22
part wen:-21 -13 -17
part … a:14 29 29
part … has:61 -26 -19
part … is:-7 -16 -27
part … teh:-26 -17 -19
part … that:-59 -35 -9
part … thought:59 -1 -1
part … wants:20 26 -1
particular:-21 -15 -14
parties:-36 -27 -9
parting:-5 -5 -5
partner:31 20 -13
partner and:12 -21 -46
partner has:23 42 1
partner is:61 29 53
partner said:39 47 16
partner … and:46 29 -8
partner … i:-35 -29 -16
partner … im:16 21 18
partner … me:69 54 -3
partner … my:32 43 62
partner … off:52 51 -2
partner … one:32 39 -3
partner … teh:-34 -29 -11
partners:-7 -4 4
party:-39 -23 -24
party and:-27 -23 -17
party … has:21 21 24
party … shaking:14 17 21
pas:87 63 -17
pas mourir:-33 -13 -3
pas … ca:17 -31 -2
pasa:-7 -5 -2
pass:-39 -69 -70
pass i:69 -28 -16
pass out:8 31 1
pass teh:-12 -22 -24
pass … i:56 -27 -20
pass … teh:-24 -23 -13
passed:0 -8 -38
passed and:10 -18 -20
passed away:22 -1 0
passed in:-28 -24 -24
passed it:-28 -13 -7
passed out:48 88 34
passed … at:41 44 0
passed … i:38 39 30
passed … one:39 14 15
passed … teh:-34 -24 -14
passed … to:27 15 19
passenger:35 48 51
passenger seat:29 42 42
passenger … and:21 20 19
passes:40 32 31
passing:20 -31 -24
passive:59 11 -6
passport:46 7 -19
passport and:67 23 6
passport in:-26 -22 -17
passport … i:34 11 -5
passports:3 7 6
password:-26 -12 -15
passwords:43 37 28
passwords are:24 24 19
passwords changed:23 24 18
passwords with:-21 -20 -17
passwords … a:-35 -23 -26
passwords … an:29 27 26
passwords … my:-27 -24 -20
passwords … teh:79 68 58
past:24 46 51
past and:-21 -15 -12
past four:24 19 15
past i:45 14 -18
past it:63 46 19
past my:23 34 36
past our:28 27 29
past teh:58 54 46
past … and:62 20 -15
past … buoys:17 18 22
past … camp:28 27 29
past … course:30 21 18
past … dealers:5 -21 -12
past … end:45 42 40
past … gate:23 28 19
past … he:59 71 -10
past … i:96 85 90
past … last:12 24 17
past … on:-24 -15 -6
past … one:19 21 19
past … road:20 -18 -11
past … teh:42 29 26
past … to:-12 -28 -12
past … with:-26 -19 -17
past … yellow:36 39 34
pasta:-9 2 -4
pastillas:73 62 72
pastillas … la:-11 -16 -21
pastillas … mi:28 16 16
pastor:-4 -4 -2
pastry:-12 -3 -2
pasty:-16 -15 -10
pat:64 60 38
pat i:63 70 48
patch:17 22 28
patches:75 88 80
patches on:48 49 55
patches … and:-24 -18 -14
patches … back:24 30 33
patches … my:20 15 26
patchy:2 11 12
path:-21 -17 -8
path … and:24 28 21
path … teh:35 10 11
pathway:-2 -2 -3
patience:-26 -29 -19
patience for:-16 -21 -11
patient:-16 5 -7
patient … i:-30 -21 -8
patient … it:26 36 -4
patients:-2 28 -1
patients … home:38 50 -2
patio:-6 -6 -7
patrol:-17 -3 10
patrol … teh:-26 -24 -18
pats:1 1 3
patted:-2 -4 0
pattern:3 3 0
pattern … teh:26 25 21
pauline:3 4 2
pause:-31 -17 -9
paused:2 5 -2
pavement:-5 -2 -2
pawn:4 6 5
paws:-26 -19 -19
pay:-21 -3 -10
pay for:-25 -24 -27
pay … teh:-29 -25 -25
payday:33 31 23
payday … and:25 40 40
paydays:20 14 18
paydays tomorrow:20 14 18
paydays … rents:20 14 18
paying:1 -23 -11
payment:-25 -13 -8
pays:41 47 47
pays out:48 45 41
pc:35 34 41
pe:-10 -10 -9
peace:73 40 30
peace and:-19 -35 -29
peace in:-14 -21 -21
peace of:28 6 10
peace out:13 26 26
peace with:1 5 28
peace … and:-48 -5 0
peace … dog:27 6 4
peace … i:34 -9 -7
peace … im:-8 -29 -27
peace … it:83 10 26
peace … teh:-14 36 30
peaceful:53 49 64
peaceful about:29 18 18
peaceful dear:19 25 20
peaceful … here:28 28 30
peaceful … it:31 19 19
peacefully:0 0 0
peach:-9 -5 -1
peacock:0 -2 -2
peak:-5 0 0
pear:-10 -6 -2
pearls:0 0 0
peas:36 -10 -12
pedants:0 1 0
peeing:52 53 56
peel:20 32 29
peer:-8 -1 -1
peg:-16 -16 -14
pega:29 22 -5
pega … los:22 12 -1
pega … todos:22 12 -1
pegs:-2 -23 -22
pelo:-19 -12 -2
pen:10 35 15
pen and:21 22 4
pen … and:31 42 23
pena:-26 -13 -8
pencil:80 82 7
pencil case:57 60 16
pends:9 1 0
penguins:-12 -13 -5
penhale:19 22 18
pennies:46 52 57
penny:-5 1 -2
pennywhistle:12 24 24
pennywhistle … teh:12 24 24
pens:-18 -5 -12
pensando:-4 -16 -12
pensando en:-47 -15 -10
pensando … y:13 30 -1
pense:-20 -13 -12
pense au:-26 -19 -10
pense … suicide:-26 -19 -10
pension:58 64 14
pension and:23 29 -16
pension … me:59 44 1
pensioner:-13 -11 -4
pensioners:-5 -2 0
pensions:0 1 3
people:-12 -46 -52
people are:-30 -11 -7
people here:-40 -13 -2
people in:46 -9 -2
people keep:48 -2 -3
people on:-24 17 -2
people say:57 36 -7
people who:15 24 17
people with:22 -6 -3
people … and:-40 -27 -23
people … arent:23 27 36
people … can:-53 -1 -1
people … die:53 -1 0
people … here:7 22 -3
people … how:29 -3 -1
people … i:49 -1 -11
people … im:30 3 -7
people … in:44 20 30
people … it:-21 -16 -12
people … me:-32 -19 -14
people … need:31 0 -8
people … no:33 -3 -4
people … obituaries:59 -7 -1
people … on:35 -12 -5
people … out:8 -20 -19
people … say:-26 -11 -9
people … terminal:39 -4 -6
people … that:-22 -17 -4
people … there:-29 -23 -22
people … they:-31 -15 -12
people … things:-24 -10 -8
people … think:56 -5 -3
people … this:-36 -9 -8
people … thoughts:26 -2 -1
people … to:26 -15 6
people … up:23 23 30
peoples:-44 -22 -18
peple:-5 -8 -1
pepper:0 0 -4
per:-1 -2 18
per cent:28 22 34
per teh:-26 -22 -20
percent:-11 -8 -6
perdonadme:132 116 124
perdoname:3 12 11
perdonen:-1 -2 -8
perdonenme:72 80 75
pere:2 2 1
perfect:-9 -13 -5
perfectly:-9 4 9
perhaps:-17 -18 -13
perinatal:-32 -25 -12
perinatal team:-32 -25 -12
period:46 67 73
period is:60 69 66
permanent:41 -14 -9
permanent kind:62 -8 -1
permanent nap:-48 1 -3
permanently:53 30 45
permission:-23 -8 -4
permitted:32 4 0
permitting:-15 -1 0
pero:-16 -49 -27
perrita:10 6 3
perro:-6 -1 -2
person:14 -5 -17
person and:-45 -24 -15
person i:-7 15 27
person is:-38 -12 -8
person on:-25 -11 -4
person to:8 30 -7
person who:-23 -16 -11
person … in:33 -10 -3
person … it:19 26 -15
person … on:39 35 -3
person … teh:-25 -16 -13
person … that:31 -1 0
person … to:24 47 29
persona:6 -2 -1
personality:-8 -6 -1
personally:-31 -16 -15
personne:6 10 -1
perth:13 17 -10
peru:-5 -4 -2
pesticide:30 28 9
pesticide … my:16 22 24
pet:-15 -17 -18
pete:4 3 11
petrol:51 61 81
petrol and:74 58 46
petrol can:-29 -33 -23
petrol round:37 41 43
petrol … is:-29 -33 -23
petrol … teh:34 26 23
petrols:19 26 37
petrols … teh:19 26 37
pets:-24 -14 -8
peux:11 15 -8
pew:-2 -1 -2
pharmacies:0 -1 -1
pharmacist:-46 -40 -34
pharmacists:0 0 0
pharmacy:-62 -51 -58
pharmacy … and:25 25 6
pharmacy … teh:-18 -22 -8
phased:-8 -8 -1
philosophy:-12 -9 -4
phoned:-8 -8 2
phones:10 5 14
phones goin:-22 -9 -7
phones in:58 37 35
phones off:3 16 21
phones on:38 24 29
phones to:-32 -27 -25
phones … dry:48 34 35
phones … in:-22 -9 -7
phones … teh:34 11 14
phones … to:31 50 59
phonics:-2 -4 -4
phoning:-9 -8 -7
photocopier:-1 0 -1
photograph:-4 -10 0
photographs:-4 -3 -7
photos:-22 -12 -12
photos … my:-23 -24 -25
phrase:-4 -18 -11
physical:-27 -38 -34
physically:-67 -33 -7
physics:0 1 0
physio:-61 -59 -41
physio says:-29 -26 -15
piano:-24 -10 -16
piano goes:-37 -17 -15
piano stool:40 44 39
piano … in:-24 -11 -10
piano … teh:-32 -27 -14
piano … to:-31 -17 -15
pic:26 30 37
pic of:39 37 39
pic … teh:35 34 36
pick:4 -44 -41
pick up:22 -48 -30
pick … teh:-26 -13 -16
picked:46 47 29
picked a:50 46 24
picked sunday:42 41 55
picked teh:3 23 -4
picked up:17 -6 -39
picked … after:33 -7 -6
picked … because:21 18 32
picked … my:-43 -22 -11
picked … night:28 7 9
picked … ropes:-26 -29 -26
picked … teh:-3 -33 -29
picked … to:14 24 50
picked … tree:-20 -24 -18
picked … up:-16 -21 -4
picked … way:66 37 -7
picked … would:37 24 0
picking:7 10 -5
picking at:25 28 32
picking up:23 17 8
picking … and:27 -1 0
picking … in:25 25 28
picking … things:17 19 21
picks:72 25 18
picnic:-14 -11 -9
pics:-6 -6 -6
picture:11 -29 -40
picture a:54 -3 0
picture of:-21 -11 -6
picture … future:21 -1 0
picture … i:-20 -3 -1
picture … in:41 4 0
picture … me:43 10 -2
pictured:15 0 -5
pictures:34 35 -55
pictures come:19 30 -3
pictures i:35 43 -5
pictures of:-31 -14 -6
pictures tonight:-43 -43 -20
pictures … i:19 30 -3
pictures … press:19 30 -3
picturing:35 32 -39
pidgin:-2 0 0
pie:-35 -33 -31
piece:-10 4 -10
piece … my:21 33 -3
pieces:-4 -2 -7
pienso:40 17 -6
pienso … no:32 15 -1
pienso … suicidarme:-23 -13 -2
pienso … todos:38 44 -1
pier:44 54 53
pier and:24 17 17
pier … ive:53 63 65
pier … kids:13 21 19
pier … teh:59 50 48
pies:-37 -23 -17
pig:-21 -23 -19
pigeon:-3 -2 -2
pigeonhole:-8 -7 -8
pigeons:-30 -24 -12
pigs:-24 -21 -6
pile:15 23 25
pilgrimage:-5 -3 -1
pill:4 16 30
pill in:21 27 25
pill … is:24 22 1
pill … teh:20 27 26
pillow:40 25 37
pillow and:15 30 27
pillow … i:-23 -12 -19
pillow … my:16 27 9
pillow … teh:18 29 20
pills:90 91 109
pills an:31 41 44
pills and:14 11 22
pills are:63 66 42
pills beside:29 30 36
pills dont:51 52 60
pills down:21 12 10
pills for:-27 -14 -24
pills friday:42 -24 -23
pills from:33 33 0
pills in:22 20 -2
pills into:-45 -38 -37
pills kicking:41 48 44
pills on:-26 -12 -10
pills sorted:-28 -21 -16
pills teh:-27 -22 -26
pills this:47 34 54
pills to:-18 -55 -56
pills up:-51 -47 -42
pills … a:38 36 31
pills … ago:28 -2 0
pills … an:-34 -32 -32
pills … and:-35 -38 -30
pills … be:40 -6 -5
pills … by:-28 -24 -17
pills … cant:106 80 87
pills … down:-10 -23 -25
pills … feel:41 42 40
pills … goin:35 30 36
pills … half:-34 -32 -32
pills … hand:46 19 8
pills … her:30 27 32
pills … hour:21 31 31
pills … i:9 10 -20
pills … im:18 16 21
pills … in:25 50 31
pills … is:16 25 48
pills … it:24 52 47
pills … letter:-4 5 23
pills … lined:35 37 40
pills … me:50 59 71
pills … my:-24 -27 -42
pills … not:105 51 21
pills … of:55 37 35
pills … read:64 63 63
pills … shes:20 30 24
pills … take:43 36 17
pills … teh:-7 -12 -22
pills … them:33 30 24
pills … today:21 -39 -24
pills … told:-33 -45 -17
pills … up:22 61 6
pills … weeks:28 -3 0
pills … weird:94 101 97
pills … with:22 22 29
pin:56 39 31
pin is:42 43 41
pin … teh:53 60 56
pinch:22 26 28
pinched:21 20 23
pinches:3 48 -18
pinching:45 48 68
pineapple:-5 -1 0
ping:88 47 39
pinged:-6 -3 -1
pinging:-15 -7 -6
pink:3 -4 2
pink … my:35 20 19
pinned:4 14 23
pinned … my:18 23 32
pinpoint:30 36 45
pins:-5 -2 0
pint:-11 -5 -3
pints:61 4 1
piont:-20 -48 -49
piont in:-2 -9 -20
piont of:17 -28 -35
piont where:-27 -5 -1
piont … alife:62 -7 -4
piont … any:43 -8 -3
piont … anything:38 -1 0
piont … i:-48 -27 -6
piont … it:-37 -12 -6
piont … my:39 14 -6
piont … of:43 -8 -3
piont … teh:-41 -12 -6
piont … there:-39 -7 -5
pip:-2 5 -1
pipe:62 58 54
pipe two:14 24 30
pipe … days:17 26 11
piper:-60 -49 -17
pipes:33 8 21
pipes and:27 0 2
pirates:-9 -5 -3
pistol:146 158 166
pistol and:51 41 43
pistol from:26 29 27
pistol in:36 36 51
pistol … i:45 46 53
pistol … my:26 29 27
pistol … teh:42 25 16
pit:4 28 46
pitch:-2 -5 -3
pity:-8 -17 -3
pizza:-53 -36 -2
pizzas:-9 -5 -1
place:-12 -8 11
place in:43 37 29
place of:38 -7 -5
place with:31 -17 -18
place … can:-12 -20 -10
place … no:35 -4 -3
place … to:10 7 22
place … visiting:38 -1 -1
placed:4 -1 -7
placement:-18 -19 -19
places:-11 -20 -15
plain:-29 -12 -24
plainly:-8 -11 -3
plan:34 42 39
plan a:-22 -13 -9
plan and:-27 -16 -4
plan i:-23 -25 -9
plan it:34 28 -1
plan no:-36 -13 -12
plan nothing:47 26 -6
plan on:-11 -48 -25
plan to:36 44 48
plan together:-21 -16 -10
plan … and:0 -27 -11
plan … be:-18 14 -21
plan … dont:-34 -17 -9
plan … got:44 37 8
plan … has:2 1 26
plan … in:31 27 39
plan … ive:33 2 7
plan … jmup:-30 -29 -25
plan … kil:27 42 -16
plan … me:25 0 0
plan … my:62 28 2
plan … on:24 -11 -7
plan … pills:-30 -26 -24
plan … suicide:3 2 27
plan … take:44 61 -3
plan … to:-33 -15 -33
plane:10 -41 -21
plane with:-32 -18 -16
planet:28 -1 6
planet … in:31 5 -6
planks:50 56 77
planned:26 24 2
planned for:67 58 29
planned hell:-21 -19 -12
planned … all:22 16 20
planned … be:-21 -19 -12
planned … i:0 -20 -3
planner:-14 -9 -6
planning:34 35 -10
planning how:31 34 9
planning it:35 -1 -12
planning my:-41 -33 -15
planning to:81 103 39
planning … ctb:32 48 -22
planning … i:7 -31 -3
planning … on:6 16 36
plans:66 31 42
plans im:48 -16 -10
plans … i:-33 -30 -24
plant:-53 -41 -18
plant its:-28 -18 -9
planted:-5 -5 -2
planting:-4 -4 -2
plants:22 24 24
plaster:-13 -27 -17
plasterer:-3 -1 -1
plasters:15 20 -9
plastic:66 60 67
plastic bag:42 40 45
plastic … a:80 80 82
plastic … and:116 106 100
plastic … his:-49 -46 -41
plate:5 13 13
plates:18 24 -18
platform:75 63 49
platform and:23 22 24
platform teh:54 14 19
platform waiting:-55 -39 -37
platform with:-24 -5 0
platform … a:-21 -14 -10
platform … and:66 70 65
platform … for:-55 -39 -37
platform … his:-42 -36 -36
platform … i:20 27 31
platform … my:33 -14 -3
platform … quiet:-35 -31 -25
platform … train:-36 -20 -9
plath:-2 -1 -1
platoon:-4 -6 -3
play:-39 -12 3
play it:-24 -13 -4
play teh:40 44 45
play … i:-32 -27 -17
play … im:-23 -5 -1
play … pogues:28 27 33
play … tape:28 32 37
play … wen:24 30 30
played:-21 -17 -19
playing:-30 -21 -30
playing abide:36 37 31
playing … with:36 37 31
playlist:14 4 11
plays:-14 -8 9
please:0 0 0
pleased:-45 -36 -35
pleased im:-20 -16 -28
pleasure:9 22 20
plenty:42 47 20
plenty and:35 39 51
plese:175 177 171
plot:28 26 23
plug:1 -2 -2
plugged:10 19 25
plugged in:10 19 25
plugged … teh:14 21 25
plum:-8 -13 -9
plumber:-36 -34 -27
plunge:-20 -10 -15
plus:77 28 -17
plus a:33 -2 -2
plus jai:-32 -24 -1
plus teh:-21 -4 0
plus … de:56 45 -1
plus … den:-56 -51 -1
plus … envie:-32 -24 -1
plus … tout:76 14 -6
plus … vivre:40 -9 -1
pm:-51 -45 -29
pm i:-22 -2 -2
po:1 1 3
pocket:10 -11 -14
pocket and:-24 -7 -2
pocket havent:31 -2 -1
pocket … set:36 23 23
pockets:23 25 20
pockets full:-21 -20 -25
pockets … of:-28 -28 -32
pockets … stones:31 22 16
podcast:-32 -24 -22
poder:-33 -3 -2
poem:-40 -34 -12
poem … to:-41 -34 -2
poems:0 0 0
poet:-7 -6 -3
poetic:16 -11 -17
poetry:1 0 0
poets:5 -1 0
pogues:38 34 36
pointed:-37 -38 -38
pointing:66 71 82
pointing at:34 34 45
pointing … teh:47 48 54
pointless:27 -21 -13
points:-21 -20 -21
poison:-18 -7 9
poison is:43 43 48
poison my:29 36 -16
poison … and:58 60 47
poison … hav:41 53 65
poisoned:43 41 39
poisoned … and:45 42 41
poisoning:36 31 22
poisoning … a:-24 -16 -14
poisons:73 67 46
poisons … said:-13 -20 -21
police:58 61 54
police and:41 31 40
police came:25 33 39
police closed:-32 -35 -27
police got:7 -20 -7
police hav:22 10 2
police in:12 21 20
police said:-23 -9 -10
police say:-30 -16 -12
police … and:-25 -20 -21
police … down:23 -8 -5
police … i:41 23 5
police … its:31 38 41
police … man:-24 -13 -12
police … me:67 9 19
police … not:57 49 55
police … small:20 21 17
police … somebody:24 25 5
police … teh:25 33 17
policeman:2 14 3
policy:-5 13 27
policy is:46 43 45
policy … teh:37 34 30
polished:-11 -19 -52
polite:82 74 72
polite and:17 22 29
politely:1 4 3
polytunnel:8 4 4
pond:35 42 42
poner:-42 -5 -3
pont:-24 -24 -12
pont je:45 45 36
pont … sauter:45 45 36
pont … vais:45 45 36
pool:-29 -28 -30
pool key:23 26 25
pool … from:23 26 25
pool … swim:23 26 25
poor:-41 -31 -14
poorly:-9 4 2
poorly and:-32 -21 -13
pop:-6 -7 -3
popcorn:-25 -19 -15
popped:1 9 17
popping:1 16 15
popping out:18 22 20
popping … for:18 22 20
popping … milk:18 22 20
poppy:40 43 41
pops:-12 -9 -12
por:-28 6 1
por mi:3 33 -4
por todo:28 25 21
por … y:-23 -5 -8
porch:-2 13 21
pork:-1 0 0
porque:-128 -59 -33
porridge:-27 -23 -15
porridge in:-36 -27 -18
porter:-20 -13 -8
porters:-8 -5 -4
portugal:28 38 46
posh:-3 1 3
position:-33 -19 -15
positive:-56 -31 -22
possession:-7 -2 -2
possible:-54 -53 -28
possibly:-35 -24 -5
post:-23 -1 -15
post and:41 43 45
post for:-30 -23 -19
post from:-41 -43 -38
post something:33 30 23
post teh:26 18 -17
post this:-19 -16 -20
post … a:-34 -29 -29
post … goin:19 40 35
post … i:-33 -3 -14
post … me:-33 -37 -35
post … my:47 43 45
post … night:19 24 22
post … once:27 23 29
post … teh:32 28 24
post … to:18 21 13
postbox:-1 0 0
postcard:-3 0 0
postcode:-21 -18 -10
posted:19 32 30
posted i:16 21 8
posted teh:7 17 23
posted … my:45 39 41
posted … of:14 27 35
posted … pic:32 33 35
posted … teh:-25 -26 -34
posted … through:11 17 28
posted … to:20 16 14
poster:-15 -12 -12
posters:46 50 41
posters … my:52 51 43
posting:-12 -8 -1
posting it:35 30 41
posting … i:-25 -9 -10
postman:-11 9 -11
postnatal:21 7 -2
posts:-5 6 15
posts this:-20 -10 -1
pot:-29 4 10
potato:-25 -20 -11
potatoes:-12 -1 0
pots:-6 -6 -3
pottery:-17 -5 -1
pound:-5 -1 -1
pounding:-4 2 -21
pounding and:-16 -2 -29
pounds:-18 -17 -15
pour:-9 -43 -37
pour la:-28 -19 -5
pour … le:-4 -22 -22
poured:43 13 25
poured it:96 56 57
poured petrol:60 63 66
poured teh:-14 -24 -22
poured … all:79 59 55
poured … away:35 0 0
poured … down:-57 -30 -27
poured … i:24 -7 0
poured … into:2 23 19
poured … over:18 19 33
poured … round:37 41 43
poured … teh:-30 -11 -15
pouring:40 48 49
power:-51 -37 -24
practical:-6 -8 -4
practically:-14 -18 -10
practice:50 42 43
practice and:-24 -18 -31
practice tomorrow:19 19 21
practice … i:19 19 21
practice … up:19 18 30
practise:-22 -28 -29
practised:-16 -7 7
practising:-24 -15 -8
praise:-10 -8 -7
pram:-24 -15 -9
prawn:-11 -9 -7
prawns:-1 0 0
pray:21 -29 -12
pray every:-32 -21 -4
pray … me:-24 -15 -12
pray … night:-52 -16 -2
pray … teh:-27 -1 -7
pray … that:70 -25 -5
prayed:-24 -13 -7
prayer:15 -20 -7
prayers:-1 -3 7
praying:2 -8 -2
pre:-4 -1 -1
precious:-3 -4 -1
precisely:3 4 5
prefer:-34 -13 -5
pregabalin:-2 10 -8
pregabalin with:6 27 -4
pregabs:96 101 -1
pregnant:-6 4 -9
premier:13 17 39
premier inn:13 17 39
premier … a:10 12 32
premier … what:10 12 32
prenez:10 9 32
prenez soin:10 9 32
prenez … de:5 6 30
prep:-9 -2 -2
prepares:0 0 0
prescribed:-8 0 0
prescriber:-10 -7 -4
prescribing:-7 -1 -2
prescription:45 53 48
prescription to:65 55 54
prescription … teh:25 32 4
prescriptions:-16 -16 -20
present:3 1 9
present from:32 27 29
present … me:32 27 29
present … to:32 27 29
presentation:-27 -11 -8
presents:15 8 4
press:44 10 9
press it:79 -1 0
press teh:50 59 33
pressed:8 -9 -18
pressing:76 67 49
pressing … into:41 11 -4
pressure:-49 -52 -39
pressure … and:-24 -23 -19
pressure … teh:-22 -21 -14
pressures:-16 -16 -18
pret:7 12 21
prete:20 14 15
pretend:32 26 -26
pretend i:5 22 -2
pretend that:18 -22 -6
pretend … suicidal:74 57 -1
pretended:-13 -5 -6
pretending:25 30 -35
pretending i:23 30 -1
pretending to:-2 2 -25
pretty:0 0 0
prevencion:0 0 -1
prevenshun:-9 -5 -1
prevent:-18 -9 -4
prevention:-15 -11 -4
previous:-10 -6 -9
price:-9 -2 2
prices:-18 -17 -19
pride:-24 -21 -19
priest:35 42 47
priest got:21 17 17
priest teh:63 66 69
priest … on:-22 -18 -13
priest … teh:24 25 31
priests:-14 -9 -6
primary:-8 -3 -4
prime:-3 -1 -3
print:-1 11 11
print … teh:-26 -16 0
printed:3 11 11
printer:-64 -54 -49
printer its:-22 -19 -20
printer … goin:-23 -20 -20
prints:-4 -4 -3
pris:-3 -2 -2
prison:-13 9 -1
prison … it:18 23 -1
prisons:-1 -1 0
private:7 2 -1
privilege:2 2 10
priya:-27 -24 -23
prize:-21 -22 -9
probably:0 0 0
probate:5 9 5
probation:-4 1 -10
probationer:-3 1 -1
problem:5 -48 -42
problem is:-37 -21 -11
problem ive:21 -2 -14
problems:-30 -22 -10
process:-44 -27 -8
prof:-3 -2 -2
professional:-2 -1 0
professionals:0 -1 -2
profile:38 27 -7
program:-40 -28 -20
programme:3 -6 -3
programme and:12 -22 -15
programme on:40 31 33
progress:-18 -5 0
project:-11 -6 5
projects:0 0 1
prom:-3 -6 -5
promise:22 43 26
promise i:44 37 19
promise kept:10 20 34
promise to:12 22 0
promised:26 -19 -12
promised my:41 -10 -10
promised myself:-6 11 24
promised to:-21 -10 -3
promised … and:60 -16 -7
promised … daughter:42 -3 -3
promised … id:34 2 4
promised … to:-28 -14 -8
promised … was:15 29 40
promises:33 27 0
promoted:-1 -1 -1
promotion:0 -2 -1
prompt:-4 -1 -2
propaly:-15 -7 -8
proper:-28 13 -5
proper goodbye:25 13 27
proper … im:-25 -15 -17
proper … it:23 24 35
properly:52 29 46
properly before:-47 -41 -33
properly im:34 33 38
properly … of:21 20 37
properly … teh:-8 -17 -24
propose:-27 -18 -19
proposed:-12 -13 17
proposed to:21 24 24
propper:-4 -6 -1
prosecco:26 -16 -3
prosecco at:28 -21 -7
protest:-12 -9 -11
proud:-36 -45 -32
proud and:12 15 23
proud of:-26 -32 -22
proud … im:9 14 21
provided:-21 -16 -13
prunes:-3 -6 -1
ps:-16 -10 4
psychiatric:-11 -11 -3
psychiatrist:-37 -40 -35
psychiatrists:-2 -1 -2
psychologist:-46 -43 -23
psychosis:10 -4 -2
pta:-12 -6 -4
ptsd:-44 -22 -9
pub:39 42 48
pub and:52 50 57
pub quiz:-26 -5 -14
pub tonight:9 -23 -21
pub … i:41 7 13
pub … in:46 43 58
public:-30 -24 -17
puccini:-4 -2 -3
pudding:-12 -12 -5
puddle:-1 0 0
pueblo:-21 6 -3
puedo:12 22 -14
puedo mas:13 27 -1
puente:39 41 40
puente … voy:-28 -5 -9
pull:64 42 21
pull it:60 14 24
pull teh:29 24 -5
pull up:16 29 27
pull … off:54 38 6
pulled:4 1 6
pulled teh:27 26 26
pulled … drip:22 22 23
pulled … his:22 22 23
pulled … trigger:28 27 27
pulling:19 25 31
pulling at:42 36 29
pulse:42 40 52
pulse of:31 34 40
pulse … and:32 37 42
pump:-14 -11 -10
pumped:-8 -10 -4
pumping:65 55 59
pumping … towel:20 23 30
pumpkin:-32 -25 -34
pumpkins:-13 -5 -5
pun:-5 -6 -7
punch:-12 -6 -2
punched:34 44 -22
punched teh:41 48 -5
punched … wall:23 27 -1
punches:48 52 -13
punches me:50 53 -15
punches … and:28 34 -9
punches … my:27 33 -9
punching:43 52 46
punching … this:31 34 44
pune:65 73 43
pune i:73 75 62
punish:76 54 31
punish myself:39 -1 -25
punish … with:39 -1 -25
punishment:55 62 -5
pup:-5 -3 -7
pupil:21 12 29
pupil … by:-20 -22 -1
pupil … suicide:-23 -23 -1
pupil … to:22 14 15
pupils:104 88 83
pupils … and:21 37 35
pupils … i:11 24 27
puppy:-21 -21 -21
purchased:61 18 33
pure:-5 -3 -1
purely:-2 -4 -4
purge:30 -18 -4
purged:89 -29 -1
purging:6 -24 -13
purging and:48 7 -16
purging … i:48 7 -16
purpel:-44 -38 -1
purple:42 39 74
purple and:-9 -32 2
purpose:141 140 103
purpose and:40 37 46
purpose feel:12 14 20
purpose it:-38 -18 30
purpose nobody:43 54 35
purpose on:17 17 -21
purpose this:44 56 33
purpose to:38 24 -12
purpose … and:12 20 39
purpose … hav:42 28 42
purpose … im:24 34 41
purpose … isnt:14 22 16
purpose … morning:24 31 -38
purpose … on:6 16 25
purpose … says:35 21 -2
purpose … sick:21 28 33
purpose … teh:35 45 -7
purpose … told:28 43 16
purse:-10 -6 -3
push:-15 0 10
pushed:37 50 43
pushed me:13 10 -47
pushed teh:41 41 34
pushed … teh:-39 -41 -50
pushing:55 42 -6
pushing my:54 44 -1
put:0 -4 -9
put a:-5 -14 -27
put all:-22 -10 -14
put an:59 44 -3
put by:11 8 32
put down:-14 11 31
put him:20 15 -32
put in:42 34 40
put it:37 14 -20
put me:-36 -15 -25
put my:34 14 29
put teh:-30 -35 -29
put them:-16 -34 -19
put this:11 17 20
put … affairs:103 -2 0
put … and:40 21 35
put … back:24 -26 -19
put … blades:-5 -44 -42
put … brother:-70 -52 -11
put … bullet:46 56 6
put … chair:45 51 33
put … down:37 -1 -2
put … end:59 44 -5
put … face:33 32 29
put … for:4 2 22
put … foto:10 26 13
put … gun:-57 -55 -37
put … hand:-28 -22 -25
put … head:30 49 51
put … her:26 36 48
put … in:2 2 -35
put … it:14 25 -1
put … kettle:-31 -15 -15
put … my:-35 -37 -27
put … of:-39 -12 -4
put … off:3 24 23
put … on:-39 -20 -8
put … out:-47 -49 -17
put … over:28 41 44
put … passwords:-22 -10 -13
put … sword:22 24 30
put … teh:-11 10 -20
put … that:10 -23 -9
put … them:-21 -18 -14
put … through:61 58 43
put … to:-25 -22 -33
put … under:34 38 41
put … watch:17 25 23
put … with:48 32 0
puts:65 49 -12
puts … in:17 31 -4
puts … on:54 24 -3
putting:5 23 1
putting a:33 39 -24
putting it:-42 -28 -21
putting my:39 39 22
putting teh:57 42 46
putting together:-19 -22 -17
putting up:-23 -23 -18
putting … back:7 22 29
putting … in:54 65 36
putting … on:11 23 21
putting … out:-15 -29 -18
putting … round:1 5 -22
putting … up:-33 -31 -27
putty:25 35 36
putty and:25 35 36
puzzle:15 12 -2
pyjamas:-29 -22 -18
pylon:33 46 50
q:-5 -16 -16
qualifications:5 -1 0
quand:29 29 11
quarry:70 74 70
quarry after:-25 -18 -15
quarry ive:24 26 22
quarry theres:24 24 29
quarry … teh:27 26 26
quarter:83 82 94
quarter of:32 37 40
quarter to:69 74 79
quarter … an:32 37 40
quarter … hour:32 37 40
que:-29 -34 -39
que el:-28 -7 -1
que la:40 21 -5
que me:28 1 14
que … de:29 -13 -11
que … en:-58 4 -9
queasy:-28 -13 -4
queen:31 24 -10
queer:81 83 -1
quelle:26 28 -4
quelle … mourir:17 21 -1
quelquun:-13 -6 3
querer:46 -7 -4
queria:69 -1 4
queriendome:-41 -6 -4
question:-62 -51 -33
question i:-26 -21 -11
question … does:17 21 24
questionnaire:-8 -6 0
questions:-31 -22 -26
quetiapine:-47 -48 -45
queue:-13 -11 -36
queue and:-24 -7 -7
queue i:42 25 -29
queueing:-19 -11 -5
qui:37 37 31
quick:110 76 72
quick and:0 -28 -16
quick one:-21 -9 -8
quick … after:-22 -9 -6
quick … im:31 1 0
quicker:12 -18 -14
quicker … they:25 -7 -4
quickly:0 0 0
quid:-29 -32 -28
quid and:-20 -12 -13
quien:5 10 -3
quiero:109 73 -71
quiero acabar:26 59 -2
quiero matar:41 62 -2
quiero matarme:101 186 -8
quiero morir:30 16 -11
quiero suicidarme:7 84 -2
quiero … aguanto:19 43 -1
quiero … con:48 35 -2
quiero … de:-2 -31 -5
quiero … el:-30 -16 -1
quiero … en:-80 -6 -2
quiero … la:-48 -24 -6
quiero … me:47 51 35
quiero … mi:-51 44 -2
quiero … nadie:-54 14 -1
quiero … no:-46 47 -11
quiero … que:-84 1 -2
quiero … quiero:-107 10 -2
quiero … y:-11 28 -12
quiet:29 36 56
quiet and:-31 -24 1
quiet here:-24 -27 -23
quiet i:-16 -10 -49
quiet im:48 -14 -7
quiet on:-23 -25 -27
quiet teh:16 30 38
quiet thats:-24 -10 -6
quiet week:25 27 31
quiet … be:66 48 43
quiet … i:-2 7 -26
quiet … im:58 48 39
quiet … in:-22 -20 -24
quiet … is:-34 -13 0
quiet … laughed:32 -15 -12
quiet … my:-36 -36 -36
quiet … teh:-38 -30 -30
quiet … thinking:23 17 -3
quiet … u:33 29 27
quieter:57 35 23
quieter than:26 27 30
quietly:3 -10 -30
quietly hes:20 4 -14
quilt:-13 -11 -5
quise:-18 -19 -2
quisiera:38 -23 -3
quit:-7 -24 1
quit teh:-28 -17 -12
quit vodka:21 22 21
quit xanax:43 46 44
quit … cold:44 46 42
quit … i:-43 -24 -16
quit … in:-25 -27 -31
quit … on:14 22 24
quit … turkey:44 46 42
quitar:12 14 31
quitar la:12 14 31
quitar … vida:12 14 31
quitarme:-4 18 -13
quitarme la:0 21 -13
quitarme … vida:0 21 -13
quite:0 0 0
quitting:-20 -21 -21
quiz:-13 -7 -25
quiz … teh:27 10 13
quote:0 -1 -1
quoted:-2 -2 -1
quoting:-2 0 0
ra:79 75 69
ra … im:33 44 45
rabbit:4 6 3
rabbits:17 22 19
race:-44 -41 -35
racing:-14 -22 -6
rack:-6 -9 -4
radiator:-15 -9 -17
radio:-18 0 17
radio on:-24 -25 -22
radio … about:39 42 43
radio … everything:41 44 52
radioed:-8 3 6
radios:-21 -12 -8
radiotherapy:-38 -27 -12
raffle:-17 -16 -8
rafter:-5 -2 2
rafters:0 -3 -9
rafters and:30 29 34
rag:27 27 5
rage:-10 -5 -3
raging:4 -9 -2
raibh:-2 -9 -6
rail:70 67 56
rail and:20 18 22
rail i:46 58 19
rail on:-45 -32 -21
rail … can:45 56 45
rail … my:16 16 27
rail … on:43 23 32
rail … teh:-20 -13 -31
railing:93 82 80
railing … its:21 26 23
railing … up:28 22 20
railings:26 15 22
rails:46 49 47
rails and:22 21 11
rails … teh:32 37 34
railway:6 16 21
railway bridge:-44 -40 -34
railway line:41 42 38
railway … been:19 25 29
railway … before:23 23 27
railway … he:36 34 31
railway … teh:18 17 22
railway … to:18 24 29
rain:-60 -76 -62
rain and:-38 -31 -20
rained:-12 -7 -1
raining:-15 -29 -20
rainy:-4 -3 -4
raise:-31 -12 -6
raised:50 16 -17
raised one:-29 -2 -1
raised … and:59 40 -2
raising:-26 -8 -2
raisins:-15 -7 -8
rakat:-5 -5 -3
ramadan:-10 -10 -5
rambling:-17 -8 -3
ramesh:0 -1 0
ramp:-2 2 6
ran:11 42 26
ran a:-21 -20 -10
ran it:-25 -24 -17
ran out:78 79 78
ran … my:84 89 69
ran … of:115 119 123
ran … teh:-41 -43 -36
ran … under:-25 -24 -17
random:-38 0 -4
rang:-16 -24 -8
rang from:37 50 5
rang them:-5 -45 -43
rang … got:-28 -28 -10
rang … i:33 14 20
rang … im:-27 -22 -17
rang … love:44 23 14
range:-30 -26 -20
range … les:-27 -24 -19
ranked:0 13 -2
rant:-55 -20 -11
rare:-16 -11 -5
raspberries:-7 -2 0
rat:33 30 40
rat poison:36 32 42
rat … in:-50 -41 -41
ratatouille:-9 -4 -3
rate:-24 -24 -22
rates:-31 -2 -5
rather:10 -6 -2
rather be:10 -31 -25
rather end:17 22 -6
rather hoap:20 29 -2
rather hoped:39 12 17
rather not:-50 -24 -12
rather than:-47 -43 -44
rather … and:-5 33 -3
rather … be:74 -15 -10
rather … for:17 26 -1
rather … of:58 60 63
rather … teh:12 33 29
rather … to:23 -5 2
rather … with:30 39 33
rational:-25 -17 -5
rato:92 12 20
rats:-2 -2 4
rattle:-7 6 6
rattling:12 -52 -43
raus:-53 -41 -31
rave:6 5 6
raving:27 22 31
raving … teh:24 19 26
raw:36 12 -30
raw i:42 37 -17
ray:-4 -7 -1
razor:16 7 8
razor blades:21 28 24
razor ready:-34 -35 -27
razor to:-49 -48 -33
razor went:29 29 21
razor … a:0 -25 -26
razor … every:-4 21 -1
razor … in:34 47 48
razor … my:-24 -45 -42
razor … teh:43 48 39
razors:-7 -8 -11
rd:-8 -6 10
rd … teh:-30 -16 -10
re:-35 -13 -3
reach:68 55 39
reach out:-22 -18 -11
reach … im:26 23 21
reached:1 3 10
reaching:18 20 28
read:-21 -8 3
read im:45 27 24
read them:21 23 29
read … am:38 46 50
read … and:5 -53 -33
read … i:13 18 28
read … ill:-10 -21 -15
read … im:-32 -29 -32
read … in:-22 -13 -15
read … monday:-18 -18 -21
read … on:-25 -24 -23
read … she:36 35 46
reader:-4 -3 -2
reading:-21 -7 -9
reading about:36 22 -17
reading me:-21 -15 -13
reading my:20 23 12
reading … deaths:34 32 -1
reading … fentanyl:34 32 -1
reading … i:44 49 63
reading … on:-31 -25 -22
reading … teh:-20 -35 -26
reads:10 12 28
reads this:64 54 57
reads … i:14 18 25
reads … of:27 3 3
reads … will:52 48 43
ready:27 35 2
ready and:-60 -58 -50
ready for:-16 15 -32
ready i:-24 -9 -3
ready to:30 23 -45
ready … be:29 41 -16
ready … catch:67 53 -4
ready … delete:-23 -16 -2
ready … die:47 -7 23
ready … go:-60 -59 -33
ready … goin:-46 -45 -39
ready … im:-68 -68 -56
ready … it:-18 -32 -10
ready … my:-29 -30 -34
ready … myself:66 79 -4
ready … off:37 43 26
ready … teh:85 37 2
ready … to:30 40 52
ready … tonight:58 74 83
real:-26 -28 -53
real and:-27 -9 -16
real bye:13 11 24
real ones:-27 -23 -14
real … my:-22 -7 -7
realise:-22 -20 -7
realised:-3 -13 -12
realize:-32 -12 -8
really:0 0 0
realy:58 47 39
realy want:21 -18 -10
realy … disappear:53 -1 0
realy … it:44 58 38
realy … to:51 -1 -1
reaper:40 -8 -5
reaper … a:61 -1 -1
rear:-15 -10 -2
reared:-8 -8 -8
reason:9 -8 -33
reason for:26 -36 -15
reason i:-47 -37 -15
reason im:35 18 -6
reason ive:-6 18 29
reason to:26 4 -16
reason … be:-20 0 -22
reason … here:-21 5 -11
reason … is:14 25 -10
reason … keep:40 -2 0
reason … me:49 -11 -5
reason … to:44 -4 -11
reasonable:-1 -13 -2
reasons:5 28 -30
reasons and:30 22 -4
reasons … got:-25 -19 -15
reasons … to:23 39 -8
rec:-5 -3 -2
recall:-16 2 13
receipt:-2 -1 0
receipts:-1 0 -5
recently:-7 -26 -27
reception:-8 -9 -29
receptionist:-12 -7 -5
recipe:-23 -10 -8
recipes:1 1 2
recital:23 43 36
reckon:29 29 43
reckoned:88 89 98
reckons:-22 -16 -9
recliner:-1 7 8
recognise:9 12 11
recognised:-1 0 -2
recommend:-56 -26 -19
recommend it:-29 -13 -8
recommendations:-11 -3 -1
recommended:-2 0 0
record:-23 -17 -8
recorded:0 0 4
recorder:-30 -19 -15
records:33 40 52
records to:24 29 27
records … and:47 50 49
recovered:-27 -10 -2
recovering:-20 -11 -7
recovery:-59 -51 -56
recovery and:-22 -8 -2
recs:41 27 33
recs teh:-21 -16 -14
recycling:-28 -27 -38
red:20 15 -3
red and:19 28 -15
red … i:12 24 -11
red … id:37 -2 0
red … is:30 37 39
red … it:-32 -24 -19
red … to:-28 -26 -4
reddit:-47 -18 -15
reduce:-20 -24 -7
reduction:0 -2 -1
redundancy:-12 -14 -15
redundant:-1 -2 0
redy:1 2 19
referred:-4 -2 -3
refill:-14 -14 -13
refilled:-1 -3 -2
refresher:0 0 0
refuge:-18 -14 -7
refund:-5 -6 -2
refunded:-7 -7 -4
refunds:-67 -32 -28
refusal:1 -9 -6
refuse:-28 -17 -11
refused:56 33 -9
refuses:1 17 -20
refusing:67 35 45
refusing … food:30 37 47
regarding:-2 -1 -1
regards:74 4 8
regiment:-2 -2 1
register:-10 -8 -7
registrar:-6 -7 -8
registration:-3 -3 -5
regret:14 -19 -3
regret it:12 24 26
regret nothing:-22 -9 -7
regret that:81 -1 1
regrets:-20 0 6
regrets … teh:6 20 23
regular:-14 -5 -1
rehab:-40 -29 -51
rehab and:38 2 -3
rehab i:-28 -15 -3
rehab … i:30 15 0
rehab … teh:-48 -44 -32
rehearsal:7 8 5
rehearsals:-12 -11 -6
rehearsed:-22 -20 -4
rehearsing:4 15 -10
rehome:-1 0 -1
rehomed:27 36 77
rehomed teh:-6 -6 27
rehomed … gun:-16 -18 -23
rehomed … parrots:7 9 46
reinstall:1 4 -7
rejoiced:3 0 0
relapse:-76 -50 -36
relapsed:34 -15 -49
relapsed after:-55 -16 -8
relapsed and:-27 37 -7
relapsed on:56 28 -3
relapsed … after:-72 -6 -2
relapsed … heroin:58 15 0
relapsed … i:6 43 -2
relapsed … teh:92 -5 -3
relapsed … to:103 2 0
related:-20 -16 -16
relationship:-39 -15 -9
relationships:-44 -34 -28
relatives:-11 -37 -24
relatives hav:30 5 7
relatives … seen:30 5 7
release:37 -1 3
released:-11 -8 -5
relief:85 -36 -16
relief that:80 -1 -1
relief … it:39 -11 -3
relieved:65 -40 -42
relieved it:-40 -1 -1
relieved … i:47 0 -31
relieved … wasnt:-36 -1 -1
relly:62 69 65
rely:23 -1 -1
remain:-34 -33 -22
remains:-20 -10 -6
remark:0 -4 0
remarried:-6 -3 0
remember:-28 -14 12
remember me:66 43 45
remember … and:-25 -19 -8
remember … good:13 19 21
remember … i:10 21 28
remember … that:29 41 42
remembered:14 13 16
remembering:-22 -9 -2
remembers:1 -20 -12
remembrance:0 8 7
remind:-24 -8 3
reminded:-3 0 0
reminder:-4 -2 -2
remortgage:-9 -7 -3
remote:-18 -22 -10
removal:-8 -5 0
remove:13 19 12
removed:-11 -2 -2
rendu:-2 -1 0
renew:106 46 0
renewing:-35 -30 -20
renewing them:-27 -23 -15
renovations:20 17 19
renovations and:23 18 20
rent:39 18 37
rent no:86 4 3
rented:-7 -11 -18
rents:43 45 43
rents … teh:68 58 55
reopened:53 42 -2
reopened teh:58 45 -2
reopened … old:62 51 -1
reorganised:-14 -4 -5
rep:8 5 5
repeat:-29 -20 -27
repeating:-11 -6 -1
replaced:-18 -7 -3
replacement:-22 -14 -14
replaying:-3 -2 -1
replied:-60 -42 -42
replies:-11 -4 5
reply:16 49 62
reply itll:43 46 55
reply to:-22 -14 -8
reply … a:35 35 31
reply … i:16 26 -2
reply … my:-27 -22 -12
reply … teh:69 69 72
replying:16 23 37
report:-7 3 -30
report … i:-20 -11 -6
report … suicide:18 22 0
reported:-35 -28 -15
reporter:0 0 0
reports:-18 -16 -10
request:-9 6 13
reread:-22 -7 -1
reread it:-22 -7 -1
rescue:-31 -19 -20
research:-29 -22 -13
reservoir:74 72 77
reservoir with:-34 -20 -14
reservoir … and:22 28 35
reservoir … teh:46 42 30
reset:-27 -3 -9
reset … date:-24 -2 -8
resetting:-5 -3 -3
residential:-21 -26 -19
residents:53 36 0
resign:-16 -1 1
resignation:-13 -14 -9
resignation from:24 30 33
resignation letter:-36 -36 -32
resigned:22 25 32
resigned teh:56 52 52
resisted:-41 -58 -7
resit:-12 -1 -8
resits:5 2 -1
resolutions:-4 12 10
reson:93 53 52
reson to:93 53 52
respawn:7 20 -10
respawns:0 0 5
respected:-7 -7 -3
respite:-32 -19 -10
respond:11 16 34
response:-34 -17 -3
responsible:-23 -10 -9
rest:48 42 49
rest between:28 44 57
rest days:34 14 12
rest of:-59 -76 -60
rest on:35 45 38
rest … and:-32 -18 -11
rest … at:20 23 20
rest … i:-36 14 26
rest … lief:33 -3 -5
rest … me:38 31 25
rest … my:25 -20 -23
rest … sponsor:27 -5 -1
rest … start:20 23 20
rest … u:9 25 21
restart:8 -27 -19
restart … ive:35 -38 -23
restarted:11 23 -16
restaurant:-30 -16 -7
rested:-13 -14 -15
restful:91 -2 20
resting:-66 -56 -22
restless:-61 -51 -32
restless legs:-34 -23 -18
restored:-2 -2 -1
restricting:66 -23 -10
result:-17 -5 -3
results:0 1 -20
results came:66 69 29
results … i:24 23 17
results … today:66 69 29
resus:0 -5 -12
resuscitate:0 0 2
retail:4 5 0
retire:36 -23 -6
retired:3 -15 -15
retired … teh:57 30 32
retirement:15 -7 2
retirement do:25 18 39
retirement … with:-21 -13 -6
retiring:-4 -3 -1
retreat:-3 -2 -2
return:70 72 78
return ticket:4 22 13
return to:51 11 -10
returned:-16 -21 -38
returning:-23 -10 -10
returns:66 45 48
reunion:9 22 24
reunion … yall:35 46 53
reversed:-4 -2 -1
reverses:-2 -1 -1
review:-17 -14 9
reviews:-3 -3 -2
revise:-4 -5 -5
revising:5 -2 -2
revision:-3 0 -1
revolver:117 117 115
revolver in:16 21 24
revolver … her:37 40 39
revolver … teh:20 20 28
rewatching:-1 -1 -1
rex:3 3 6
reyes:-9 1 -15
rhyme:-3 -1 -1
rhythm:4 -1 -1
rib:12 -17 -28
ribs:28 30 -2
rice:-1 -10 -5
rich:-32 -8 -6
rid:-33 -19 -9
rid of:-33 -19 -9
rid … me:-21 -10 -8
ride:-34 -7 -21
ride … on:30 27 20
ride … out:17 24 -10
ride … urge:14 21 0
ridiculous:23 21 -4
rien:50 -4 -3
rifle:7 9 29
rifle and:12 9 21
rifle in:36 39 30
rifle … a:-47 -41 -30
rifle … i:51 46 39
rifle … teh:34 33 37
rifles:-10 -6 4
rigged:-5 3 4
right:7 23 22
right and:-10 -34 -50
right arm:-25 -21 -10
right at:59 70 75
right because:-29 -30 -26
right he:53 56 32
right i:-8 -40 -24
right id:-61 -50 -29
right im:-61 -64 -54
right in:51 51 54
right ive:-37 -59 -28
right me:-20 -20 -12
right my:-26 -13 -4
right out:21 32 35
right there:13 15 22
right thing:-34 -22 -17
right things:97 57 66
right this:48 54 17
right till:20 1 -1
right up:47 60 66
right what:66 63 58
right with:1 3 -27
right … a:22 -24 -24
right … and:41 47 60
right … are:-27 -21 -26
right … at:-3 17 30
right … been:-49 -36 -3
right … can:-3 -21 -12
right … coffee:16 16 23
right … do:57 63 59
right … done:42 31 30
right … dont:-68 -8 -27
right … end:35 41 42
right … for:-52 -32 -25
right … goin:56 45 7
right … got:47 30 28
right … hav:-38 -18 -12
right … hes:11 22 18
right … his:36 41 46
right … i:3 21 46
right … im:47 23 21
right … it:3 -43 -28
right … its:-48 -34 -25
right … me:-38 -40 -19
right … my:-30 -42 -27
right … one:-20 -15 -11
right … teh:28 51 49
right … time:26 18 21
right … to:-23 -5 1
right … was:65 15 10
right … wasnt:13 31 27
rightly:3 4 -2
rigid:4 3 5
rigs:9 5 0
rihgt:39 49 -1
rihgt because:42 51 -1
ring:-37 -41 -45
ring a:22 36 0
ring and:24 1 1
ring me:-36 -22 -13
ring my:13 31 27
ring their:37 24 0
ring … and:-29 -25 -14
ring … crisis:-26 -25 -15
ring … he:19 33 0
ring … i:49 1 0
ring … laughed:25 1 2
ring … school:37 24 0
ring … shell:21 21 0
ringer:-1 -1 0
ringing:56 51 50
ringing and:-4 20 7
ringing nobody:39 -9 -2
ringing … i:51 54 38
ringing … teh:-29 -15 -13
rings:61 50 67
rings and:47 47 44
rings at:-22 -8 -10
rings im:10 -31 -8
rings in:23 36 40
rings … a:54 61 57
rings … are:22 14 13
rings … i:9 -29 -2
rings … teh:15 24 23
rinse:-6 -2 0
riot:-9 -3 -2
rip:-8 -10 -12
ripped:-15 -14 -14
rire:-18 -12 -1
risa:-29 -11 -2
risa … el:-25 -10 -1
risk:-1 -3 -18
rist:101 116 116
rist … it:28 22 -14
rite:41 45 -55
rite … i:-8 -4 -24
rival:-6 -3 -6
river:60 66 63
river is:-21 -36 -25
river to:22 11 8
river … left:22 18 14
river … teh:-35 -20 -11
rivers:24 -1 -17
rivers huge:-35 -27 -28
rly:-16 -14 33
rn:0 0 0
road:3 -28 -10
road and:24 13 22
road in:29 13 10
road on:11 -32 -28
road … my:70 59 55
road … not:25 -13 -4
road … purpose:-16 -27 -22
road … teh:99 80 71
roads:-6 -37 -34
roads … and:43 3 1
roadshow:0 0 0
roared:-7 -5 0
roaring:-9 5 17
roast:-48 -44 -32
roast and:-23 -27 -18
roasted:-36 -25 -22
rob:10 14 31
robbed:-11 -12 -5
robin:9 13 16
robins:1 1 0
roblox:-2 -2 0
rock:-32 -46 -23
rock bottom:-19 -24 -5
rocket:32 -20 -11
rocks:63 56 59
rod:-23 -26 -27
rode:-1 0 0
rods:9 13 14
role:-5 -4 -4
roll:32 18 -39
roll back:-20 -24 -15
roll up:34 39 0
roll … teh:1 9 -23
rolled:31 44 33
rolled back:38 44 45
rolled under:25 25 20
rolled … and:16 21 21
rolling:23 35 38
rolls:-13 -9 -5
romans:-2 1 -1
romantic:-32 -20 -10
romeo:-8 -5 -2
ron:1 1 2
rong:-20 -5 -2
roof:92 86 75
roof and:-84 -77 -73
roof in:-33 -18 -11
roof is:65 65 40
roof its:72 54 49
roof of:48 58 59
roof with:53 44 50
roof … it:28 30 -6
roof … its:-29 -25 -21
roof … jmup:21 26 31
roof … my:49 47 54
roof … on:20 29 29
roof … what:34 32 31
rooftop:-1 -1 -1
room:22 32 20
room after:-11 -12 -46
room and:46 49 -1
room at:3 -4 -20
room for:-24 -12 -6
room has:26 20 20
room hes:41 52 42
room im:14 -4 -25
room is:26 24 11
room its:-30 -24 -18
room six:23 22 29
room teh:26 11 -6
room to:82 60 3
room until:21 12 13
room with:-28 -25 8
room … a:-21 -19 1
room … about:19 28 2
room … at:-16 -22 -24
room … brother:22 0 1
room … did:27 25 -12
room … do:59 25 18
room … door:-22 -22 -2
room … halls:30 31 28
room … has:52 50 56
room … im:34 34 26
room … in:-6 -26 -19
room … it:41 41 37
room … me:18 27 -12
room … mum:31 37 23
room … my:115 95 82
room … night:33 35 -5
room … of:-41 -39 -35
room … on:-22 -30 -21
room … say:-20 -9 -4
room … wont:10 17 34
roommate:33 26 2
roommate has:-23 -26 -17
roommate is:36 29 -14
roommate … a:-29 -25 -18
roommate … and:46 38 -4
roommate … home:9 12 27
roommate … suicidal:56 62 -2
roommate … tied:-20 -24 -16
rooms:11 25 24
rooms spinning:52 55 44
rope:10 16 23
rope and:46 52 13
rope for:-23 -31 -28
rope in:-69 -54 -46
rope on:24 27 31
rope out:-51 -52 -44
rope ready:-66 -66 -55
rope round:-8 -4 -32
rope that:21 22 19
rope thats:20 14 14
rope up:-43 -47 -40
rope with:-24 -20 -21
rope … and:-22 -22 -17
rope … bag:56 56 56
rope … boat:31 32 25
rope … can:28 26 27
rope … dont:72 80 35
rope … door:-42 -38 -39
rope … hands:-47 -36 -33
rope … his:31 35 39
rope … i:70 78 20
rope … im:-55 -56 -50
rope … is:32 30 31
rope … me:17 17 22
rope … my:-59 -50 -60
rope … of:-51 -52 -50
rope … on:-33 -35 -35
rope … own:-5 -5 -30
rope … printer:-20 -19 -20
rope … teh:-38 -47 -52
rope … this:-24 -23 -22
rope … tonight:78 84 88
ropes:175 192 192
ropes in:39 40 34
ropes up:19 26 29
ropes … chairs:21 28 32
ropes … my:31 33 31
ropes … teh:24 26 21
ropes … there:19 26 29
ropes … truck:-26 -29 -26
rosary:37 35 29
rosary … teh:50 48 41
rosarys:56 40 45
rose:-45 -35 -5
roses:-61 -59 -45
roses and:-43 -46 -38
rot:-3 -1 -1
rota:-24 -17 -16
rotas:8 5 5
rotis:-6 -2 -13
rotten:-11 -7 -5
rough:-12 -11 -8
roughly:-36 -4 -1
round:30 17 30
round all:33 -1 -1
round and:-32 -29 -18
round for:33 25 29
round from:32 -7 -4
round her:44 39 43
round here:46 42 -24
round his:30 20 20
round is:38 9 -14
round ive:8 -21 2
round me:48 -13 -4
round my:56 61 64
round number:32 36 33
round on:28 34 34
round teh:-26 -12 2
round that:-21 -15 -12
round to:-16 -21 -14
round wen:-28 -23 -4
round … a:23 -11 -7
round … all:24 -7 2
round … and:15 31 38
round … clock:10 17 -25
round … door:-21 -14 -8
round … got:36 31 35
round … house:1 3 23
round … i:36 -15 2
round … im:52 -7 -14
round … it:21 -15 -5
round … ive:43 16 34
round … mouth:5 14 21
round … my:3 23 23
round … neck:60 50 51
round … necks:33 -7 -1
round … night:14 15 -23
round … not:8 -32 -1
round … that:7 37 -5
round … throat:59 61 69
round … was:-23 -11 -4
round … with:-23 -16 -33
roundabout:-47 -39 -42
rounds:18 6 7
rouse:28 46 43
rouse him:8 14 24
route:68 80 84
route … and:56 56 50
route … days:49 41 41
route … teh:71 66 68
routine:-18 -11 -10
row:10 7 22
row and:33 -1 9
row with:-29 -21 -17
row … im:23 -3 -6
row … my:32 25 25
row … teh:18 17 22
rowan:7 11 11
rowed:0 0 0
rowing:-8 -11 -9
rows:13 26 26
rows and:37 35 33
rows … ive:34 34 39
rub:22 21 12
rubbed:40 -10 -4
rubbish:-28 -15 -10
rucksack:-14 -8 -9
rucksacks:-2 0 0
rude:-21 -27 -17
rug:-31 -25 -19
rugby:-4 -2 -2
ruhe:-3 -1 8
ruin:-4 -5 -2
ruined:-24 -25 -10
rule:-32 -13 -13
ruled:-41 -27 -22
rules:-13 -4 -12
rum:6 4 0
rummy:-21 -18 -9
rumour:-4 -2 -1
run:20 4 -21
run and:-28 -24 -21
run for:-20 -9 -8
run him:20 20 25
run i:-20 -25 -27
run out:-2 5 -25
run teh:-24 -31 -17
run this:-28 -18 -6
run with:59 49 5
run … and:-26 -13 -13
run … drive:-28 -32 -25
run … i:-8 -50 -41
run … im:32 32 40
run … in:43 49 8
run … over:48 42 24
run … teh:-29 -17 -13
run … wen:20 20 25
rung:58 14 11
rung me:41 37 35
rung my:38 4 4
rung two:-23 -19 -13
rung … a:37 28 17
rung … from:41 37 35
rung … people:-20 -9 -5
runner:-18 -8 -3
runners:27 26 29
running:31 23 19
running and:48 38 10
running for:-29 -10 -7
running i:35 -4 1
running teh:29 44 56
running … and:-21 -13 -17
running … bath:64 65 71
running … be:20 17 21
running … down:50 54 52
running … i:-15 -61 -45
running … is:55 55 56
running … of:-49 -28 -10
running … over:23 13 -3
running … teh:23 34 25
running … wont:20 18 21
runs:-52 -55 -28
rupee:-8 -9 -4
rural:-24 -17 -3
rush:-34 -30 -47
rush hour:-43 -44 -51
rushing:-81 -68 -7
rust:-2 -2 -1
rusty:-17 -7 -12
ruth:62 32 38
ruth teh:32 7 4
ruth … she:33 23 29
s:27 18 -28
s word:32 38 -1
sa:-4 -1 1
sachet:20 15 21
sacked:-4 8 0
sad:-44 -38 -38
sad and:-21 -23 -16
sad its:-21 -10 -11
sad … be:-26 -15 -12
sad … teh:-42 -34 -30
sad … was:-34 -32 -24
sadness:0 15 -3
safe:9 5 24
safe and:-56 -39 -25
safe i:46 -9 -20
safe im:70 66 67
safe on:-9 -18 -20
safe tonight:8 7 25
safe with:20 -32 -11
safe … am:-4 -5 21
safe … and:29 19 -3
safe … dont:51 1 -1
safe … got:2 21 28
safe … hands:-25 -21 -9
safe … i:-11 -3 21
safe … in:19 29 28
safe … it:34 49 43
safe … my:-10 -27 -16
safe … not:5 34 -1
safe … teh:17 31 22
safe … want:35 -5 -13
safeguarding:-3 -1 -2
safer:30 -11 -2
safety:-8 -6 5
safetys:69 73 76
safetys off:69 73 76
sag:9 12 12
sage:1 2 -5
sagt:19 33 21
said:-13 -15 -20
said a:-25 -16 1
said all:-32 -35 -29
said ask:37 35 0
said breathe:-26 -7 -6
said dont:-37 -35 -28
said farewell:41 39 32
said give:-17 -23 -24
said go:18 25 28
said goodbye:-30 -37 -14
said he:54 40 5
said hed:43 29 36
said her:-26 -25 -9
said i:-12 -19 -35
said id:21 54 58
said if:32 12 11
said im:41 16 0
said it:46 -8 -2
said its:-19 -20 -19
said ive:-37 -26 -23
said me:-28 -25 -9
said my:15 28 10
said neva:29 24 23
said no:-52 -35 -6
said one:37 48 29
said our:-20 -10 -10
said see:-26 -10 -5
said shed:27 33 58
said sorry:23 25 19
said suicide:-21 -18 -4
said ta:-6 18 23
said teh:0 -17 -26
said that:-49 -32 -36
said thats:-20 -17 -10
said them:17 36 41
said to:22 -33 -33
said wed:-26 -58 -55
said what:35 37 35
said yeah:62 6 -10
said … all:28 25 31
said … and:-39 -38 1
said … at:-22 -15 -8
said … be:-20 -8 -6
said … by:-36 -35 -5
said … could:1 17 20
said … day:34 40 17
said … days:58 13 7
said … did:13 33 -17
said … do:1 -23 -9
said … doesnt:67 47 -11
said … done:-20 -9 -3
said … dont:-21 -11 -12
said … down:20 0 1
said … expect:42 -3 -2
said … fine:-30 -17 -13
said … for:-23 -11 -13
said … go:60 9 -2
said … goin:143 92 25
said … half:25 -11 -8
said … hav:-30 -18 -19
said … i:35 31 18
said … in:-45 -32 -23
said … is:17 29 -10
said … it:-28 -48 -33
said … its:-20 -15 -1
said … kil:76 67 5
said … leave:-20 -14 -2
said … lord:66 -3 -3
said … loud:24 5 -4
said … mate:-13 -19 -22
said … months:44 2 4
said … more:4 18 22
said … my:-49 -52 -37
said … myself:37 55 -1
said … not:30 29 -11
said … of:42 4 -21
said … off:-31 -28 2
said … on:36 -14 -3
said … once:-38 -24 -17
said … out:10 -21 15
said … rather:-21 -4 -2
said … right:26 11 6
said … see:41 10 22
said … she:24 21 4
said … shout:-23 -13 -6
said … somebody:9 25 32
said … somewhere:35 36 35
said … teh:30 7 10
said … things:28 15 23
said … this:58 53 36
said … time:17 22 -4
said … tired:-37 -27 -14
said … to:38 56 53
said … travelling:19 22 21
said … turned:-48 -28 -18
said … twice:25 22 -9
said … u:-21 -30 -24
said … want:-31 -17 -12
said … wanted:-14 -9 21
said … was:15 37 12
said … went:-28 -12 -7
said … what:38 19 36
said … wouldnt:45 49 11
sail:-6 -6 -6
sailing:-1 -1 -1
sainsburys:-4 -4 -1
saint:-11 -5 -6
saints:0 -1 0
sake:-1 0 0
salad:-15 -14 -11
salam:-4 -4 -3
salary:-1 0 1
sale:-28 -15 -5
sales:-1 -1 -1
salesman:-9 -6 -5
sali:-2 1 -1
salir:12 6 -7
salir de:25 13 -6
salir … casa:33 15 -6
salon:-15 -14 -7
salt:-21 -16 -6
salud:-23 -4 -2
saluted:-3 -1 -1
sam:36 19 5
sam i:27 10 5
samaritan:22 -3 -2
samaritans:-33 -25 -17
same:15 24 -19
same amount:63 45 -34
same as:47 32 -4
same bag:31 38 0
same evening:9 17 23
same hour:30 8 9
same one:12 13 25
same stuff:14 1 -22
same thing:-31 -17 -8
same way:5 18 43
same … and:37 12 31
same … he:61 54 36
same … i:31 -10 -20
same … it:60 52 -7
same … let:52 56 36
same … my:-24 -28 6
same … same:35 34 6
same … teh:-32 -24 -18
same … used:59 51 10
same … with:-12 -20 -20
samosa:-23 -14 -6
samosas:-3 -4 -6
samurai:19 10 12
sand:-5 -11 -12
sandbank:14 1 2
sandra:3 10 7
sandwich:-9 -8 6
sandwich bag:55 48 40
sandwiches:-35 -29 -29
sandwiches … on:-21 -9 -11
sang:-28 -14 -7
sang teh:-35 -28 -13
sang … me:10 -22 -12
sang … of:-29 -20 -11
sanitiser:-14 6 9
sanity:-1 -2 -2
sank:17 3 4
sans:43 -17 -9
sans moi:36 -3 -2
santa:-32 -28 -28
sari:7 8 7
saris:0 11 17
sash:8 9 10
sash cord:21 17 18
sash … since:21 17 19
sash … teh:20 17 19
sat:27 14 23
sat at:-25 -27 -21
sat by:-58 -40 -34
sat down:-21 -29 -37
sat im:61 64 64
sat nav:-21 -7 -4
sat next:-23 -7 -2
sat on:61 31 38
sat outside:50 41 18
sat up:-32 -25 -18
sat … a:-23 -22 -12
sat … and:-10 -14 -39
sat … at:28 2 4
sat … beside:35 -5 -3
sat … car:28 -10 -32
sat … hands:51 -39 -12
sat … his:60 45 -12
sat … in:-25 -22 -17
sat … it:31 -38 -18
sat … kitchen:-10 -1 -28
sat … me:36 19 10
sat … my:35 -8 7
sat … on:-21 -13 -19
sat … th:51 53 55
sat … to:-27 -21 -11
sat … with:29 9 -7
satellite:-22 -20 -20
satsuma:45 7 -3
saturday:41 36 43
saturday at:-34 -20 -14
saturday if:-22 -8 -9
saturday ill:35 31 31
saturday is:13 15 24
saturday ive:24 31 1
saturday night:52 53 38
saturday teh:-21 -21 -20
saturday wen:37 43 52
saturday with:21 16 16
saturday … am:-38 -31 -17
saturday … at:-25 -10 -5
saturday … got:63 51 13
saturday … i:-48 -34 -16
saturday … ill:50 52 52
saturday … is:-14 -23 -20
saturday … it:50 42 43
saturday … its:-25 -27 -26
saturday … ive:65 70 62
saturday … my:31 22 51
saturday … nice:18 22 25
saturday … not:29 38 37
saturday … out:41 60 58
saturday … see:11 19 21
saturday … that:-22 -13 -12
saturday … to:-36 -30 -1
saturday … up:10 23 -10
saturday … wen:24 21 27
saturday … went:-32 -29 -26
saturday … what:72 77 74
saturday … will:13 18 20
saucepan:-9 -8 -3
saucer:15 19 26
sausage:-23 -21 -20
sausages:-6 -6 -9
sauter:61 63 59
sauter dites:23 25 19
sauter … a:20 21 19
save:32 14 -25
save me:-66 -63 -51
save them:47 52 38
save … chair:-28 -18 -16
save … my:42 47 -1
save … teh:42 7 24
saved:46 24 49
saved me:32 -7 -2
saved my:-35 -25 -11
saved up:20 46 45
saved … all:35 14 13
saved … and:6 23 29
saved … i:-40 -21 -9
saved … methadone:27 28 28
saved … months:11 16 21
saved … morphine:16 20 15
saved … pills:43 34 5
saved … two:13 18 23
saved … up:42 49 44
saving:18 20 -31
savings:-6 19 -1
savings and:21 23 0
saw:-14 -16 -23
saw a:27 17 15
saw i:34 -12 -3
saw nothing:-33 -6 -3
saw spiders:-23 -18 -12
saw stars:-10 3 24
saw teh:39 26 -16
saw … about:6 10 29
saw … of:-31 -4 -3
saw … teh:-30 -34 -24
say:47 22 6
say and:-39 -16 -10
say anything:-33 -11 -5
say come:21 15 15
say except:6 29 35
say farewell:3 21 26
say goodbye:-44 -48 -40
say hello:9 -21 -22
say here:-26 -10 -17
say hes:47 39 -62
say id:57 74 -1
say if:47 28 -1
say im:9 -35 -36
say it:0 -14 -46
say its:-42 -16 -30
say ive:-22 -8 -6
say my:-34 -22 -8
say of:21 -4 -2
say she:25 33 16
say shed:27 25 32
say something:78 58 64
say sorry:-25 -18 -8
say ta:25 22 25
say teh:22 -7 2
say thank:23 28 -8
say thanks:27 30 24
say that:15 38 42
say this:89 16 -6
say to:28 8 -3
say u:-23 -6 9
say wen:54 42 -10
say what:-21 -5 -2
say … a:38 34 39
say … all:-25 10 16
say … at:-18 -21 -16
say … be:41 53 52
say … been:-27 -9 -13
say … before:59 38 39
say … but:-12 23 -2
say … cant:-47 -41 -27
say … did:21 -10 -5
say … die:23 -7 -3
say … died:34 22 24
say … do:-34 -11 -2
say … dont:-30 -20 -5
say … for:-17 -15 -28
say … get:47 50 55
say … goin:35 20 29
say … her:27 -1 -11
say … hes:-41 -27 -19
say … his:27 -19 -7
say … i:37 52 16
say … id:-29 -11 -6
say … if:28 -12 -8
say … im:-51 -11 -18
say … is:20 -12 -7
say … its:-27 -17 -19
say … loud:-30 -24 -18
say … loves:35 19 18
say … me:93 75 77
say … mean:-46 -32 -2
say … my:-33 -3 23
say … name:-30 -22 -15
say … nice:39 13 16
say … no:33 41 43
say … not:46 39 -14
say … number:12 18 21
say … on:-22 -19 -8
say … one:45 34 37
say … said:-20 -5 -4
say … say:24 -9 -4
say … she:-30 -16 -4
say … somebody:22 -16 -12
say … someone:-42 -19 -20
say … sorry:25 22 17
say … stop:-6 25 -8
say … teh:-3 -6 -28
say … that:50 19 7
say … them:42 46 38
say … they:40 44 38
say … theyd:40 -7 -3
say … u:-12 -1 -32
say … wanted:26 27 0
say … was:42 56 56
say … went:-24 -15 -11
say … were:61 21 25
say … wish:41 -1 0
saying:25 23 6
saying do:-5 -17 -21
saying dont:-21 -11 -10
saying goodbye:12 21 17
saying i:44 58 52
saying it:32 27 -7
saying itd:-28 -7 -2
saying its:23 14 25
saying kil:27 36 -5
saying no:14 21 18
saying she:50 45 -9
saying shes:-27 -27 3
saying that:28 -7 -25
saying … and:-5 18 -21
saying … because:29 30 40
saying … before:23 32 26
saying … cant:32 31 -7
saying … come:-35 -25 -17
saying … effect:28 32 -15
saying … for:28 29 -13
saying … go:10 29 1
saying … her:33 39 28
saying … here:-23 -27 -22
saying … hes:40 44 53
saying … i:-4 19 31
saying … im:15 37 7
saying … in:-31 -18 -17
saying … it:27 -6 -4
saying … live:30 28 -5
saying … me:22 27 36
saying … not:-11 -14 -22
saying … out:17 18 31
saying … want:21 30 -7
saying … wants:26 19 0
saying … would:45 23 -9
saying … yourself:27 36 -5
sayonara:77 75 77
says:10 9 -22
says a:22 35 -1
says and:39 50 7
says at:-26 -15 -12
says daily:50 50 18
says do:-23 -24 -10
says everyone:-33 0 0
says for:23 31 34
says goodbye:-71 -51 -41
says he:-21 -15 30
says hed:-30 -20 -4
says hell:41 54 44
says hes:70 39 5
says i:-21 -15 -22
says if:42 46 -6
says im:-27 -34 -16
says is:45 37 -4
says it:13 -29 -28
says itll:61 -6 -19
says its:-35 -55 -55
says kil:22 15 -4
says leave:32 28 39
says me:35 27 7
says my:-34 -34 -22
says no:-23 -38 -32
says nobody:-32 -35 -27
says not:44 2 -5
says she:50 16 4
says shed:24 35 39
says shell:37 43 23
says shes:55 28 29
says someone:4 17 20
says stay:-21 -7 -5
says teh:-39 -12 -46
says that:-49 -40 -20
says they:-21 -7 -4
says thursday:13 21 -2
says to:-24 -29 -24
says … a:8 -21 -30
says … about:10 20 -3
says … baby:15 30 -4
says … be:-1 25 39
says … beter:-23 -18 -4
says … come:44 38 -1
says … dad:-23 -10 -4
says … doesnt:-32 -27 -10
says … for:2 -17 -28
says … go:23 27 31
says … goin:95 65 14
says … gone:-4 -16 -21
says … got:-41 -21 1
says … has:-33 -24 -17
says … hav:-31 -24 -13
says … he:68 54 -6
says … her:-24 -30 -17
says … here:21 -4 -4
says … hes:64 64 44
says … him:30 28 39
says … his:51 47 59
says … hold:28 31 -4
says … i:27 20 15
says … im:-20 -3 -12
says … in:-27 -22 -22
says … isnt:23 2 -8
says … late:36 36 30
says … left:27 -12 -6
says … let:6 24 -7
says … lief:-51 -36 -25
says … look:-26 -22 -18
says … looking:44 39 3
says … make:25 28 0
says … me:41 13 33
says … minutes:59 56 59
says … need:27 3 -6
says … no:-32 -27 -26
says … not:-32 -42 -22
says … on:-20 -16 -7
says … one:27 15 9
says … out:3 -21 -11
says … over:-25 -9 -2
says … rather:14 23 -1
says … second:19 30 -1
says … shall:-48 -43 -13
says … suicidal:26 32 -10
says … taken:35 34 33
says … teh:-2 -21 0
says … tell:41 55 24
says … that:64 50 11
says … them:19 30 36
says … they:-37 -32 -7
says … to:49 18 10
says … took:27 41 41
says … up:15 10 -20
says … us:25 9 26
says … want:-28 -29 0
says … wants:20 -2 -23
says … was:33 -3 -3
says … wishes:31 -24 -2
says … wont:29 23 32
says … yourself:62 65 -1
scaffold:-7 -9 1
scale:4 0 0
scales:-11 -6 -4
scan:13 -35 -32
scan and:-20 -12 -9
scan showed:44 -2 0
scan … back:31 0 0
scan … not:-23 -14 0
scan … something:55 -15 -1
scapular:-7 -6 -4
scar:-6 4 -11
scard:61 63 56
scard and:73 45 40
scard any:1 1 -43
scard im:56 46 -13
scard me:-36 -25 -14
scard of:-67 -69 -65
scard shes:-9 5 27
scard to:-36 -15 -17
scard … goin:31 32 -15
scard … him:-28 -17 -22
scard … im:-36 -29 -20
scard … more:-6 -1 -43
scard … my:-29 -28 2
scard … on:43 38 43
scard … tell:22 -13 -10
scard … u:28 29 35
scard … will:76 82 -18
scare:38 39 -45
scare … and:22 37 -5
scarecrow:0 -1 -1
scares:8 -8 -11
scarf:21 14 11
scarf at:-33 -31 -19
scarf on:-15 -34 -17
scaring:-29 -7 -5
scars:-49 -29 -12
scars and:-22 -6 -3
scary:3 18 -10
scattered:-22 -18 -13
scene:11 17 31
schedule:-1 -6 -7
scheduled:46 52 58
scheduled an:-27 -28 -21
scheduled teh:48 55 47
scheduler:-3 -2 -1
scheme:0 -12 -5
schizoaffective:-4 0 -2
schizophrenia:-9 -5 -1
schlafen:-10 -9 -5
schlagt:39 31 -3
schlagt mich:39 31 -3
schluss:36 35 30
schon:5 -4 -12
schon wieder:32 24 -2
school:4 14 -36
school and:-53 -53 -30
school i:41 41 -4
school in:-51 -44 -32
school it:-39 -35 -28
school my:-29 -18 -9
school on:-17 -25 -15
school run:17 20 8
school says:-21 -17 -9
school today:43 37 -2
school toilets:52 61 -5
school tomorrow:14 16 28
school … a:5 22 23
school … am:-16 -24 -11
school … be:-40 -35 -31
school … because:32 44 -3
school … friday:-18 -25 -14
school … from:17 26 27
school … hav:41 25 -13
school … i:-34 -32 -44
school … im:7 16 35
school … me:12 27 -4
school … my:-16 -25 -10
school … no:-20 -11 -3
school … they:22 13 9
school … to:-26 -20 1
school … with:31 42 0
school … wont:-40 -35 -31
schoolboy:-3 -1 -4
schools:0 -24 -22
schools out:42 16 11
schwindlig:18 18 17
science:0 7 14
scissors:12 -5 -57
scissors are:-33 -30 -24
scissors its:37 37 35
scissors … i:21 -20 -8
scissors … im:-13 -22 -19
scissors … my:30 46 -5
scone:-34 -22 -10
scone and:-32 -20 -9
scones:-13 -3 9
scones … teh:25 30 37
scooter:-6 -5 -3
score:-5 -8 -17
scored:-3 -5 -7
scores:-7 -2 -3
scotch:10 9 11
scotland:-2 -3 -1
scottish:-7 -2 -7
scout:-16 -12 -13
scouts:-42 -42 -34
scratch:59 -35 -27
scratched:30 29 -2
scratched my:28 33 -1
scratched … arms:28 33 -1
scratches:-10 15 15
scratches and:9 21 23
scratching:26 36 10
scratching till:19 29 -2
scream:-24 -17 -21
screamed:-15 -20 -32
screamed … and:20 19 -3
screamed … kil:25 28 -2
screaming:38 34 43
screaming and:25 23 -10
screaming at:25 9 13
screaming … being:38 44 -8
screaming … hit:38 44 -8
screams:-26 -13 -14
screen:-7 11 13
screen and:-29 -32 -40
screen … wont:-30 -17 -22
screening:-1 -1 -1
screens:-46 -22 -22
screw:33 17 -6
screwdriver:6 0 -4
screwfix:0 0 0
screws:-10 -8 -6
script:5 -52 -39
script … i:13 -31 -22
scripts:-4 -1 -16
scroll:-7 -2 -7
scrolling:-41 -25 -5
scrubbed:15 3 2
se:6 17 47
se a:-29 -1 -2
se duerma:27 27 47
se … en:-40 0 18
se … las:-18 -21 -33
se … me:-21 -29 -5
sea:40 41 34
sea and:22 -6 -7
sea every:-26 -17 -8
sea for:-35 -30 -33
sea i:38 38 36
sea my:14 17 21
sea teh:40 -9 -4
sea up:-53 -52 -44
sea view:26 44 -8
sea … all:31 23 31
sea … day:-33 -15 -2
sea … first:-36 -38 -37
sea … teh:46 51 47
sea … to:-52 -52 -43
seagull:-12 -10 -6
seagulls:-11 -3 -1
seahorse:-5 -10 -2
seal:25 -7 -1
sealed:41 39 59
seals:26 7 -12
sean:-23 0 1
search:45 37 26
search teh:31 32 32
seaside:-17 -15 -14
season:-13 -43 -40
seasons:-11 -5 -4
seat:12 -15 -6
seat beside:-27 -12 -9
seat my:44 38 36
seat with:44 -14 -10
seat … at:32 31 33
seat … teh:26 -21 -19
seatbelt:48 22 33
seatbelts:2 2 2
seating:-6 -6 -10
seats:2 8 7
sec:17 23 18
secateurs:-14 -15 -2
second:9 14 16
second and:16 10 20
second class:34 40 35
second gate:-26 -19 -10
second hand:-39 -37 -30
second ive:31 -8 -3
second one:26 19 22
second thoughts:40 29 43
second time:-30 -30 -16
second … a:22 35 12
second … and:-27 -28 -12
second … dawn:-26 -19 -10
second … has:26 22 21
second … i:-46 -35 -17
second … in:34 31 31
second … it:22 28 28
second … its:-21 -7 -6
second … my:28 24 26
second … teh:-31 -19 -29
second … this:43 36 40
second … with:27 28 34
secondary:-10 -17 -18
seconds:-34 -30 -25
secret:7 25 -18
secret … i:30 33 -1
secretary:-6 0 0
secretly:6 -26 -24
secs:80 79 80
section:-6 -7 -13
sectioned:23 -9 -6
security:38 69 72
security guy:65 60 55
security hasnt:47 53 50
security … i:37 35 34
security … noticed:47 53 50
sed:44 48 -3
see:50 47 38
see a:18 -14 -32
see and:6 18 22
see another:33 27 -8
see for:62 63 63
see her:-24 -24 -23
see how:-25 -31 -17
see in:8 28 22
see it:40 29 28
see me:-17 -26 -3
see morning:29 36 43
see my:-34 -8 -19
see myself:-8 -56 -25
see no:-8 -21 -10
see one:24 -18 -11
see someone:-17 -22 -9
see stars:18 23 -10
see straight:4 11 29
see sunday:38 54 56
see teh:-20 -4 -16
see that:-49 -15 -22
see them:28 18 51
see this:33 37 31
see thursday:31 28 36
see to:133 131 78
see u:-39 -42 -39
see what:19 -23 -2
see whether:45 47 49
see … alife:39 42 49
see … all:-23 -11 -15
see … and:54 52 29
see … at:-38 -27 -24
see … be:-24 -50 -33
see … both:22 17 19
see … but:-20 -13 -7
see … changing:50 -17 -11
see … christmas:22 14 17
see … come:24 -14 -7
see … crying:66 66 73
see … did:27 18 24
see … dont:20 47 39
see … face:40 32 -25
see … for:94 -18 -20
see … forgive:21 24 19
see … futur:48 -2 -1
see … here:30 16 25
see … how:28 28 -1
see … i:25 21 20
see … im:25 32 45
see … in:4 -48 -30
see … it:30 48 -1
see … its:-21 13 14
see … ive:56 37 45
see … long:-29 -3 -2
see … monday:27 31 7
see … more:-32 -15 -13
see … my:24 33 1
see … myself:43 50 42
see … next:53 -19 -17
see … not:54 47 12
see … of:19 26 13
see … out:-38 -48 -33
see … own:49 45 -26
see … piont:-11 -32 -13
see … plese:73 74 69
see … reason:0 -40 -27
see … school:22 43 48
see … sea:-44 -35 -27
see … season:56 0 0
see … she:-33 -22 -10
see … should:21 -13 -2
see … sorry:29 32 36
see … teh:21 30 20
see … that:-30 -6 0
see … them:31 9 -3
see … they:30 32 38
see … through:18 29 -16
see … took:18 18 24
see … way:0 7 -50
seed:-7 -1 -1
seeing:36 20 4
seeing cats:21 16 13
seeing my:12 -1 -20
seeing snakes:55 47 47
seeing things:48 18 -12
seeing … and:37 39 47
seeing … i:14 27 23
seeing … in:13 25 23
seeing … over:20 22 18
seeing … teh:34 31 33
seeing … u:-53 -43 -32
seeking:-25 -14 -4
seem:-8 -37 -33
seem to:-33 -20 -21
seemed:10 14 8
seems:-9 -17 4
seems right:21 22 29
seems to:-29 -11 -7
seen:38 23 27
seen by:20 18 21
seen her:-25 -12 -6
seen him:27 -8 -7
seen it:-35 -16 -2
seen me:26 22 32
seen teh:-45 -12 -14
seen to:82 66 26
seen … and:-74 -57 -28
seen … face:33 11 -8
seen … it:58 7 14
seen … my:38 42 39
seen … out:48 27 25
seen … since:-20 -9 -5
seen … teh:37 -5 -6
seen … that:35 31 18
sees:-24 -27 -31
sees me:-21 -16 -16
sees no:35 33 -4
sees … way:35 33 -4
seguir:29 -17 -8
seis:49 7 3
seite:-34 -32 -11
seize:21 24 -8
seizure:49 52 49
seizure on:-31 -28 -22
seizure … hour:42 43 47
seizure … my:-30 -17 -8
seizures:-35 -16 -4
seizures are:-20 -16 -17
seizures … on:-22 -20 -11
selbst:-25 -21 -7
selbstmord:101 114 -4
self:34 42 -75
self bad:49 48 -3
self delete:-1 15 -23
self harming:63 0 -3
self i:19 44 -8
self inflicted:71 9 34
self … a:28 22 0
self … and:-9 -30 -5
self … from:-23 -15 0
self … gets:22 -18 -2
self … hav:5 22 -2
self … i:26 15 -4
self … is:31 35 -22
self … morning:21 20 17
self … my:18 28 -1
self … no:-29 5 -3
self … sorry:-25 -26 -7
self … teh:46 37 -4
self … that:14 25 49
self … to:-23 -40 -17
self … today:36 0 0
sell:-20 -12 -9
selling:-9 -6 -3
sells:14 10 14
semanas:51 18 -3
semester:-33 -4 -14
semester and:40 56 -2
semi:2 -1 0
semicolon:-34 -24 -24
seminar:-11 -3 -8
send:-6 6 9
send anyone:54 59 60
send help:1 -23 -10
send me:-27 -5 -21
send teh:34 25 25
send … i:-20 -21 -14
send … ill:38 35 31
send … teh:11 20 15
sender:65 -2 -1
sending:-14 -21 -10
sends:-26 -14 -8
sends me:-20 -4 -4
seneca:12 18 13
senior:29 -1 2
senora:-23 17 39
senora ya:15 31 44
senora … deje:9 4 29
sens:35 33 45
sense:-22 -14 -1
sense … lost:28 -1 0
sensible:-17 -6 -14
sent:-21 17 -1
sent back:26 43 -6
sent it:15 23 21
sent teh:35 28 18
sent to:29 43 -2
sent … a:-1 8 21
sent … foto:22 19 21
sent … teh:-28 -19 -7
sent … with:39 28 23
sentence:2 -1 -12
sentenced:-8 -9 -8
sentences:-4 16 31
sentences … want:0 21 35
sentido:-13 -49 -32
sentimental:10 -10 -2
september:-2 -22 -3
september and:-24 -3 -8
sequel:9 5 4
ser:62 -16 -8
serai:7 13 20
serait:76 -9 -2
serene:-6 -2 -3
sergeant:56 47 1
sergeant … teh:20 26 -4
series:-36 -14 -11
serious:55 25 -41
serious … teh:26 17 -1
serious … to:60 34 -2
seriously:0 0 0
sermon:-6 -6 -4
sermons:0 1 0
sertraline:-26 -22 -23
served:-5 -5 -6
server:40 31 -2
server … lief:61 66 25
servers:10 -18 -14
service:75 109 132
service and:3 4 33
service is:-20 -13 -12
service pistol:28 30 26
service revolver:85 84 79
service … having:21 25 34
service … i:21 33 44
service … in:-34 -32 -35
service … is:-40 -42 -37
serviced:-2 -1 -1
services:-46 -62 -59
serving:-16 -10 -9
servo:30 15 11
ses:21 23 -3
session:7 -11 -16
session and:71 47 -2
sessions:-5 -7 -6
set:32 19 39
set a:19 22 36
set fire:71 69 54
set for:-46 -43 -34
set me:-29 -23 -17
set of:14 21 22
set off:-25 -19 -20
set out:-27 -16 -13
set teh:77 56 57
set up:11 20 24
set … date:25 24 38
set … direct:23 27 20
set … ends:19 23 23
set … my:-21 -19 -22
set … nights:19 23 23
set … on:49 39 43
set … teh:13 22 23
set … to:67 51 55
set … up:-20 -20 -22
sets:-1 0 0
settee:-17 -17 -9
setting:-18 -24 -18
setting an:-23 -21 -19
setting … alarm:-23 -21 -19
settle:33 -24 -15
settled:52 54 24
settled i:50 42 46
settled on:46 48 27
settled … in:14 25 23
settled … tab:15 21 23
settles:-17 -9 -7
settling:-9 -3 -2
seven:-9 -54 -28
seven and:-19 -25 -11
seven months:68 16 21
seven … gone:37 21 25
seven … he:29 28 28
seven … teh:-15 -29 -33
sevens:-9 -6 -3
seventeen:16 20 -12
seventeen and:52 50 -8
seventeen teh:-18 -21 -5
seventeen … teh:44 43 -5
seventeen … vet:30 25 -9
seventh:15 -21 -13
seventies:-19 -20 -7
seventies hes:-27 -16 -4
seventy:18 14 1
seventy three:0 17 21
seventy … and:21 -6 -21
seventy … no:2 19 22
several:-17 -22 -6
severe:-22 -1 -1
sewer:39 47 -8
sewer slide:37 45 -6
sewer … is:19 23 -4
sewing:-49 -18 -8
sex:1 11 -41
sexual:-14 -12 -11
sh:53 42 -13
sh on:25 34 0
shake:36 48 2
shake and:-50 -27 -10
shake her:88 75 -4
shake his:-24 -19 -8
shake it:29 28 -2
shake my:-21 -15 -4
shake teh:24 22 -8
shake … i:8 22 -11
shake … of:18 23 0
shaken:-8 -10 -3
shakes:-31 -23 -46
shakes are:-20 -20 -22
shakes … gone:-20 -20 -22
shakes … i:-26 -17 -12
shakes … nearly:-20 -20 -22
shakin:0 0 -32
shaking:89 85 80
shaking and:21 40 -12
shaking bad:54 59 65
shaking cant:14 18 -30
shaking hard:21 33 52
shaking on:20 25 27
shaking … a:8 21 9
shaking … at:29 20 23
shaking … cant:31 48 58
shaking … floor:20 25 27
shaking … i:18 26 36
shaking … keep:14 18 -30
shaking … no:55 30 28
shaking … teh:17 23 31
shaky:44 -18 -14
shaky and:0 25 23
shaky … and:23 35 33
shaky … im:-23 -9 0
shall:44 47 71
shall be:-8 -7 -24
shall hav:60 60 49
shall keep:-21 -18 -17
shall not:58 43 37
shall take:56 67 63
shall … and:-4 -7 -29
shall … be:21 22 18
shall … in:19 18 26
shall … it:69 49 51
shall … joining:-15 -17 -24
shall … my:-62 -61 -5
shall … myself:17 24 27
shall … them:26 36 42
shall … with:34 19 26
shame:-19 -14 -26
shampoo:-10 -12 -2
shania:-14 -12 -7
shant:51 67 62
shant be:90 118 114
shant hear:-45 -48 -47
shant … here:19 28 36
shant … in:21 21 20
shant … needing:42 48 48
shant … teh:-39 -40 -42
shant … to:32 40 44
shape:-6 -16 -13
share:-42 -32 -31
shared:-17 -7 -12
shares:-6 -2 -1
sharing:-52 -30 -17
shark:-6 -2 -2
sharp:39 34 12
sharpened:111 96 108
sharpened all:-61 -55 -49
sharpened and:47 22 17
sharpened teh:26 14 19
sharpened … for:91 105 112
sharpened … my:20 20 23
sharpened … teh:-75 -62 -59
sharpener:-10 0 10
sharps:3 -2 -1
shattered:-36 -37 -35
shauna:-6 -6 -5
shave:-18 -11 -12
shaved:-4 8 8
shaving:22 -18 -12
shawl:0 0 0
she:17 24 9
she burns:20 36 -8
she came:-27 -26 -18
she can:27 15 -23
she cant:-51 -27 -38
she collapsed:-21 -24 -56
she comes:34 12 10
she could:-36 -11 -1
she cries:21 11 -3
she deserves:32 30 -1
she didnt:-31 -25 -5
she does:40 34 46
she doesnt:13 9 37
she gets:8 23 12
she goes:52 20 -28
she got:-20 -17 -9
she had:32 49 48
she has:61 10 10
she hears:38 41 43
she held:-21 0 -25
she hit:40 42 -2
she is:26 29 28
she isnt:48 25 -23
she knows:33 14 -4
she leaves:13 29 29
she means:52 29 18
she passed:29 32 0
she rang:-22 -22 -10
she reads:22 5 4
she says:-3 -14 -24
she sees:-28 -23 -16
she sent:-20 -21 -16
she shot:41 45 42
she thinks:-30 -28 14
she told:19 32 22
she took:-34 -40 -15
she used:5 9 22
she wanted:-30 -12 -16
she wants:74 71 8
she was:-24 -19 -6
she went:43 -8 -1
she were:30 34 42
she will:58 49 39
she wished:-20 -3 -2
she wishes:29 -29 -16
she wont:64 63 72
she would:-53 -9 -3
she wouldnt:-5 -21 -10
she … a:-28 -47 -29
she … and:19 35 52
she … answering:40 39 38
she … asleep:27 20 26
she … be:24 11 11
she … beter:-28 -19 -16
she … crying:11 19 34
she … die:25 32 15
she … do:18 -29 -13
she … done:30 33 32
she … dont:-43 -37 -24
she … down:-12 -21 -8
she … end:68 77 -13
she … far:-27 -20 -19
she … for:30 46 10
she … goin:53 65 -58
she … gone:47 51 29
she … goodbye:-17 -24 2
she … hav:44 64 32
she … he:7 -6 -20
she … her:22 0 34
she … him:-38 -33 -16
she … home:-27 -15 -11
she … i:-50 -44 -19
she … if:-32 -18 -11
she … im:-19 -1 -25
she … in:13 23 22
she … is:-27 -12 7
she … it:-31 -32 -39
she … its:23 19 37
she … kil:73 84 -16
she … know:29 44 54
she … last:2 20 10
she … late:41 37 35
she … letters:17 22 0
she … live:20 22 -5
she … looking:16 22 -8
she … me:-13 -28 -39
she … my:-27 -10 -42
she … nan:39 40 44
she … not:-52 -40 -20
she … of:-38 -19 -10
she … off:59 48 47
she … on:17 22 40
she … over:44 42 38
she … said:39 11 -3
she … saying:25 24 22
she … seen:42 40 44
she … shed:54 41 46
she … shes:46 8 -37
she … since:21 -6 -8
she … stop:24 34 55
she … stopped:26 26 32
she … suicidal:32 28 -4
she … taken:26 36 45
she … thats:-20 -19 -8
she … them:-32 -21 -16
she … this:48 31 -4
she … till:27 40 -1
she … to:43 48 -30
she … up:13 33 24
she … walking:58 52 54
she … want:-22 -3 17
she … wants:48 11 -18
she … were:-23 -19 -16
she … what:18 26 17
she … with:17 13 -25
she … work:27 32 29
she … yet:37 43 48
shearing:3 4 2
shed:10 13 9
shed and:-20 -47 -48
shed hav:-21 -20 -14
shed hoped:45 49 -3
shed is:-38 -18 -20
shed kil:19 25 25
shed teh:47 37 26
shed tidied:22 21 18
shed to:0 8 24
shed where:-29 -12 -7
shed … a:-36 -32 -7
shed … are:13 22 19
shed … be:16 18 32
shed … get:31 38 41
shed … had:-31 -20 -13
shed … her:16 35 14
shed … herself:35 41 35
shed … him:36 39 -2
shed … it:-20 -42 -43
shed … kids:-34 -35 -34
shed … knows:3 20 18
shed … near:57 63 59
shed … off:-46 -40 -4
shed … one:-23 -15 -11
shed … teh:-22 -29 -35
shed … to:67 54 28
shed … under:36 33 32
shed … wife:33 19 18
shedding:11 10 -6
sheds:38 73 74
sheds … teh:35 31 29
sheep:13 13 13
sheet:35 48 66
sheet is:27 25 23
sheet … teh:31 31 29
sheets:-18 -24 -31
sheets and:-17 -21 -1
sheila:-2 -2 -2
shelf:-28 -18 -23
shell:65 85 42
shell be:15 7 26
shell get:-20 -22 -23
shell know:52 51 48
shell not:51 60 0
shell say:15 28 -1
shell take:34 40 6
shell … all:34 40 6
shell … and:14 26 -1
shell … at:28 21 16
shell … by:18 19 24
shell … herself:27 26 -4
shell … i:28 30 1
shell … me:-23 -23 -9
shell … my:25 13 -19
shell … on:-31 -25 -16
shell … she:-21 -17 -9
shell … thursday:50 49 53
shelter:-16 -3 -2
sheltered:0 0 -5
shelves:-10 -8 -9
shepherds:-3 -1 0
sheriff:13 13 20
sherry:21 -16 -32
sherry … years:28 0 0
shes:73 91 97
shes a:-8 -32 -30
shes alife:-25 -19 -14
shes asleep:24 21 29
shes at:36 46 28
shes been:42 66 31
shes breathing:40 42 45
shes cold:44 59 55
shes coming:13 26 32
shes fitting:-11 -28 -14
shes floppy:25 20 44
shes fourteen:-3 -29 -16
shes getting:-74 -23 -7
shes goin:-53 -47 7
shes gone:34 26 32
shes got:67 57 48
shes in:23 40 37
shes my:18 12 21
shes neva:26 29 23
shes ninety:-35 -22 -15
shes not:59 39 42
shes off:-13 -32 -20
shes on:48 44 50
shes out:47 52 12
shes pale:16 16 21
shes right:-19 -28 -24
shes safe:-32 -16 -12
shes saying:29 35 30
shes seventeen:30 25 -9
shes stopped:21 23 25
shes suicidal:54 59 -5
shes taken:94 80 83
shes takin:43 29 -19
shes texted:20 20 26
shes told:41 11 -4
shes … a:45 37 61
shes … an:-25 -16 -15
shes … and:24 47 20
shes … answering:39 42 43
shes … bath:30 31 19
shes … blue:29 30 43
shes … choir:14 14 21
shes … dead:-21 -21 -18
shes … do:34 31 -8
shes … drain:48 47 43
shes … floor:39 40 41
shes … floppy:18 22 36
shes … for:-41 -9 -8
shes … from:37 44 46
shes … go:14 21 -10
shes … gone:29 27 26
shes … got:-23 -17 -6
shes … has:-24 -21 -14
shes … hav:-25 -18 -15
shes … her:23 15 25
shes … house:22 -12 -10
shes … ill:20 28 24
shes … im:27 -6 -6
shes … it:-46 -33 -47
shes … ive:50 36 34
shes … keeps:25 29 -15
shes … lips:19 20 20
shes … little:19 23 23
shes … months:26 26 24
shes … mum:-24 -17 -9
shes … my:-4 13 22
shes … no:49 52 54
shes … nothing:66 74 -4
shes … on:-31 -21 -21
shes … one:15 35 34
shes … our:56 55 46
shes … roof:28 34 40
shes … round:33 -1 0
shes … says:41 51 48
shes … she:5 -11 -22
shes … shes:-27 -34 -14
shes … sick:50 49 50
shes … since:-33 -41 -27
shes … sleepy:23 22 28
shes … teh:51 16 2
shes … that:-24 -9 -1
shes … three:27 28 34
shes … twice:24 19 -7
shes … twitching:18 14 23
shes … up:21 34 55
shes … us:-11 -23 -19
shes … which:36 10 -6
shes … whole:21 17 31
shes … with:37 23 1
shift:16 10 -13
shift at:35 26 26
shift ends:-22 -19 -16
shift ive:32 16 22
shift my:46 56 2
shift tomorrow:-24 -21 -19
shift with:-16 -22 -21
shift … got:27 11 16
shift … i:-22 -16 -11
shift … in:17 22 2
shift … my:42 25 -4
shift … teh:16 9 -31
shift … want:-5 -6 -24
shifted:6 12 4
shifts:-3 3 -34
shifts im:-24 -19 -4
shifts … teh:-23 -17 -5
shin:-21 -18 -6
shingles:-16 -13 -5
shins:-24 -18 -11
ship:-56 -47 -39
shipping:-9 -4 -4
shirt:13 16 8
shirt and:26 28 24
shirt … teh:29 31 27
shirt … tree:27 28 23
shirts:-16 -18 -14
shit:-59 -52 -26
shivering:48 11 -10
shock:-10 -2 -2
shocked:5 5 -5
shocked … to:36 29 0
shocking:-7 -1 0
shoe:7 -46 -20
shoe … it:10 -23 -6
shoebox:14 20 25
shoes:8 -6 1
shoes are:-33 -32 -22
shoes off:14 40 34
shoes on:63 -1 -1
shoes … and:-24 -36 -33
shoes … for:53 -1 -1
shoes … in:44 45 42
shona:17 21 19
shook:-6 -17 -3
shook my:-25 -20 -12
shook teh:10 27 6
shook … hand:-53 -41 -22
shoot:-10 0 28
shoot him:-44 -39 -9
shoot himself:4 9 34
shoot me:-52 -35 -29
shoot myself:66 71 90
shoot up:-26 -22 -8
shoot … and:16 17 27
shoot … his:19 14 -48
shoot … i:47 37 -17
shoot … school:-12 -4 22
shoot … teh:30 33 15
shoot … wen:11 11 23
shoote:-12 -4 3
shooting:39 62 -2
shooting myself:94 99 38
shooting up:28 20 -1
shooting … alone:31 30 -2
shooting … in:29 27 -4
shop:-2 -8 5
shop and:30 28 24
shop rang:34 26 20
shop … teh:31 33 32
shopping:-46 -49 -39
shops:37 32 23
short:-58 -48 -42
short … to:16 22 -2
shortage:0 0 -1
shortbread:-14 -14 -5
shorter:18 -20 -11
shorts:-11 -10 -5
shot:-20 12 31
shot and:-1 20 27
shot my:-24 -22 -19
shot myself:63 42 19
shot up:73 76 82
shot … and:68 52 51
shot … i:-34 -16 -10
shot … in:-25 -27 -10
shot … my:6 13 30
shot … on:4 24 27
shotgun:60 55 55
shotgun and:80 70 65
shotgun behind:35 34 31
shotgun is:29 22 20
shotgun on:23 29 17
shotgun … back:-37 -30 -24
shotgun … hes:75 73 67
shotgun … his:29 34 31
shotgun … kitchen:23 29 17
shots:-25 -31 -15
shoud:-19 -17 0
should:-5 -27 -51
should add:-24 -14 -4
should be:-21 -30 -19
should flush:40 -1 0
should get:53 7 -1
should hav:47 32 2
should i:-53 -17 -11
should kil:45 46 0
should know:48 0 -14
should take:26 -2 -1
should to:25 41 -2
should u:-28 -8 -7
should … a:6 21 3
should … be:22 -14 -11
should … been:65 39 -6
should … born:45 -3 -1
should … dead:-59 10 -5
should … go:-24 -7 -2
should … gone:47 -7 5
should … i:-23 -7 -1
should … im:22 -3 -8
should … its:32 -7 -2
should … let:62 -18 -9
should … my:15 40 -8
should … myself:57 47 -16
should … on:19 16 31
should … out:93 -26 -17
should … put:-21 -13 -11
shoulder:-11 -9 2
shoulders:-5 1 3
shouldnt:-28 -19 -13
shouldve:73 61 71
shout:7 16 31
shout at:25 11 12
shout … i:29 25 27
shouted:-36 -27 -30
shouting:86 79 96
shouting at:18 26 25
shouting that:76 73 89
shouting … he:10 11 30
shouting … will:17 17 25
shouts:30 18 -46
shouts … he:30 24 -1
shouty:-12 -6 -4
shoves:-1 -2 -14
show:-18 -14 -4
show u:30 32 34
show … i:-22 -10 -15
show … my:38 47 48
show … to:32 42 44
showed:10 -1 18
showed something:50 -2 0
showed … teh:41 45 50
showed … to:-21 -4 -14
shower:27 43 68
shower and:32 20 11
shower … wen:17 23 25
showing:17 29 22
shown:-17 -10 -2
shows:-19 -13 -12
shredded:-20 -23 -24
shrunk:-41 -37 -18
shuold:62 57 -3
shush:6 0 -9
shut:26 32 38
shut and:3 -22 -21
shut garage:31 27 31
shut himself:-21 -17 -11
shut i:-34 -30 -24
shut in:58 53 25
shut teh:38 46 61
shut with:33 34 39
shut … a:28 23 21
shut … door:21 27 33
shut … i:-27 -22 -21
shut … in:23 29 35
shut … my:37 35 -1
shut … teh:70 63 48
shut … with:31 27 31
shuts:60 70 31
shuts … in:72 79 -21
shutting:-5 -4 -3
shy:-10 -5 -4
si:2 -21 -26
sick:31 27 45
sick after:12 -47 -2
sick all:39 24 26
sick my:-7 -23 -13
sick of:-46 -23 -36
sick once:60 60 49
sick … and:26 35 32
sick … being:20 -5 -2
sick … blood:30 11 15
sick … cant:1 -13 -22
sick … i:32 12 7
sick … it:-37 -14 -27
sick … my:12 -21 -10
sick … teh:24 12 13
side:10 15 17
side door:53 0 0
side i:35 25 26
side my:36 47 39
side … a:34 34 -3
side … and:18 19 29
side … barrier:54 49 54
side … bath:25 25 29
side … dont:28 24 32
side … fence:52 51 50
side … i:-35 -25 -14
side … it:46 56 46
side … one:17 17 22
side … rail:-57 -57 -61
side … railing:53 53 49
side … railings:37 33 38
side … think:52 45 50
sides:-39 -31 -15
sideways:16 23 34
sie:15 19 -7
sied:-4 -2 -2
siempre:-94 -15 -4
siento:0 -20 -11
sighed:-3 -1 -9
sight:-4 5 2
sign:51 19 36
sign at:-35 -25 -24
sign off:6 25 44
sign over:32 -14 -5
sign up:41 -11 -13
sign … door:31 28 15
sign … for:60 24 37
sign … teh:43 -2 5
signal:37 47 37
signalman:0 1 -5
signed:-8 11 31
signed her:-40 -38 -24
signed out:35 37 38
signed teh:17 24 30
signed up:-36 -27 -21
signed … for:-47 -40 -21
signed … on:53 59 64
signed … up:-39 -38 -24
signing:-21 -11 5
signing off:-30 -25 -12
signing on:-31 -31 -19
signing … for:-33 -27 -12
signs:2 -9 5
silage:26 16 26
silence:-23 -18 -25
silent:12 4 8
silent and:-25 -23 -18
silicone:-10 -5 -4
sill:30 35 30
silly:-20 -4 -5
silo:30 29 34
silo top:30 29 34
silo … of:30 29 34
silver:-7 -4 -1
similar:-31 -11 -4
simon:-1 -2 0
simple:74 62 -13
simply:0 0 0
sims:-3 -2 -3
sin:-74 -17 -8
since:14 2 -8
since bought:-23 -8 -3
since february:61 -3 -7
since friday:22 -13 5
since helmand:71 64 -4
since his:-24 -5 -25
since i:-4 -44 -17
since im:-43 -69 -67
since in:33 27 -1
since it:-36 -18 -5
since its:-29 -18 -21
since ive:-18 -40 -23
since june:18 26 7
since last:28 45 45
since lockdown:29 33 30
since lunch:34 46 58
since march:23 15 31
since monday:-2 -21 -5
since my:-40 -26 -23
since rehab:14 32 -12
since shes:-30 -21 -14
since six:-35 -39 -13
since spring:39 37 31
since teh:35 44 5
since tuesday:43 20 34
since we:44 28 0
since yesterday:49 41 64
since … after:0 -13 -20
since … and:35 55 75
since … are:77 84 89
since … be:34 39 30
since … been:-31 -36 -22
since … cant:1 14 23
since … divorce:33 -8 -13
since … dont:87 39 25
since … drinking:36 34 40
since … for:27 29 37
since … got:-15 -22 -11
since … half:21 26 0
since … hands:18 23 22
since … hav:62 7 -21
since … he:2 25 -22
since … her:42 44 56
since … home:33 32 -20
since … id:17 20 7
since … it:-40 -29 -16
since … its:-21 -24 -24
since … ive:24 0 -28
since … left:-36 -23 -19
since … lost:31 3 -3
since … me:-21 -1 -6
since … myself:37 -22 -13
since … no:32 37 29
since … not:58 29 -4
since … oclock:22 38 45
since … one:90 -2 -15
since … out:37 48 55
since … passed:40 2 -23
since … past:27 39 -5
since … quit:53 -13 -18
since … renovations:20 17 19
since … same:33 45 -2
since … spring:-36 -37 -32
since … started:-26 -19 -12
since … stopped:25 38 14
since … stroke:-25 -10 -12
since … teh:21 -3 -7
since … that:-23 -11 -7
since … there:26 33 32
since … this:-13 -21 -11
since … tonight:31 25 35
since … took:-28 -22 -15
since … up:-49 -40 -44
since … was:-22 -21 -10
since … week:19 44 5
since … weekend:31 35 2
sincerely:0 0 0
sind:-5 -4 -5
sinead:-5 -4 -5
sing:-4 4 23
sing for:45 35 34
sing i:-26 -12 -6
sing … im:45 41 45
singer:-3 -2 12
singing:-75 -60 -50
singing … teh:-10 -23 -12
single:-14 -16 -31
single day:11 31 -3
single morning:22 -10 0
sings:-20 -11 -11
sinister:-23 -7 -3
sink:-20 -35 -39
sink … it:-62 -48 -42
sink … of:-54 -42 -35
sink … teh:-31 -33 -28
sinse:5 3 -17
sip:-16 -10 -12
sir:26 29 4
siren:-2 -6 -6
siri:30 28 32
sis:1 -1 5
sister:-8 -15 -27
sister and:65 60 24
sister calls:-23 -15 -9
sister has:-29 -18 -15
sister in:36 28 47
sister is:68 55 46
sister it:-62 -60 -53
sister knows:57 45 43
sister with:-20 -20 -11
sister wont:28 20 15
sister … at:-23 -15 -10
sister … be:-23 -12 -3
sister … bed:-20 -20 -11
sister … for:-22 -18 -9
sister … from:37 39 41
sister … her:-6 -13 -60
sister … herself:-27 -16 -4
sister … him:21 18 -12
sister … his:-20 -20 -11
sister … how:57 45 43
sister … is:27 28 33
sister … ive:28 20 13
sister … kil:-53 -54 -2
sister … me:-26 -33 -27
sister … my:-36 -29 -25
sister … to:21 24 30
sister … two:39 35 -2
sister … wasnt:-57 -57 -53
sisters:-36 -25 -18
sisters morphine:15 19 29
sisters vidaai:14 9 24
sisters … and:-16 -34 -11
sisters … i:21 16 27
sisters … she:-31 -25 -22
sisters … teh:31 14 29
sisters … what:11 24 18
sit:-64 -48 -57
sit on:-24 -15 -9
sit with:-20 -25 -18
sit … garage:0 -22 -8
sit … hands:-35 -19 -9
sit … im:36 36 33
sit … teh:-30 -50 -26
site:6 5 8
site … gone:36 33 31
sits:-47 -49 -43
sits … teh:-27 -24 -32
sitter:4 -9 -6
sitting:34 23 19
sitting down:60 66 51
sitting here:-19 2 -31
sitting in:42 24 38
sitting with:26 -8 -2
sitting … all:-22 -18 -15
sitting … car:-70 -60 -41
sitting … hands:16 -36 -24
sitting … his:32 27 32
sitting … my:-7 -44 -24
sitting … with:38 41 59
situation:-36 -19 -15
six:-11 -6 -12
six and:-25 -23 -8
six days:28 52 1
six has:24 24 31
six its:11 16 21
six months:-16 -31 -23
six oclock:-22 -20 -15
six of:-33 -4 1
six weeks:-35 -28 -8
six years:-24 -18 -11
six … a:28 29 37
six … and:20 13 -20
six … been:27 29 35
six … i:19 17 -26
six … im:24 24 23
six … its:-15 -31 -15
six … me:-22 -4 -1
six … of:-22 -23 -20
six … them:-37 -6 -4
six … theres:-31 -29 -12
sixteen:33 8 -22
sixteen and:68 29 -6
sixteen years:-21 -15 -9
sixteen … ive:40 -14 -7
sixth:-11 -8 -7
sixties:-24 -22 -15
sixtieth:-3 -2 -2
sixty:4 -19 -49
sixty … and:23 22 4
sixty … ive:21 15 -5
size:-13 7 -9
size … door:30 35 0
sized:-2 -1 -1
sk:-26 -20 -14
skateboard:-38 -31 -15
skegness:-2 -2 -1
ski:-3 -3 0
skin:66 54 15
skin is:27 -25 -22
skin looks:-36 -11 -5
skin … i:-28 -22 -14
skinny:34 18 -2
skins:84 61 65
skint:-6 -4 -1
skip:-15 -31 -30
skip teh:7 -21 -17
skipped:24 55 67
skipping:58 47 44
skipping rope:-25 -21 -15
skipping … and:-25 -22 -13
skipping … i:14 27 -16
skips:-23 -17 -3
skirting:-19 -9 -4
skull:26 21 -8
sky:10 -12 -5
skye:-19 -15 -8
slack:45 42 34
slammed:-6 -4 -2
slan:62 52 51
slap:18 21 -3
slapped:28 25 2
slapping:123 95 57
slapping him:38 43 30
slaps:49 58 -22
slaps me:37 46 -18
slaps … i:53 61 -3
slaps … if:20 29 -2
slaps … wen:24 23 -22
slashed:35 31 26
slay:-4 -1 0
slays:-6 -4 -3
sleap:20 27 -3
sleap … scard:25 29 -3
sleep:-1 -43 -54
sleep and:23 29 41
sleep before:-52 -13 -9
sleep for:-12 9 23
sleep forever:85 -1 1
sleep i:21 65 48
sleep if:43 29 -1
sleep in:34 -1 -5
sleep teh:67 2 -4
sleep tonight:-69 -29 -21
sleep … am:45 61 43
sleep … and:-38 -32 -31
sleep … because:31 6 8
sleep … good:6 33 40
sleep … im:-35 -16 -6
sleep … is:-37 -20 -35
sleep … it:-21 -6 -5
sleep … neva:24 10 16
sleep … nights:-22 -13 -7
sleep … not:-60 -83 -56
sleep … off:-33 -38 -34
sleep … teh:49 28 23
sleep … to:-47 -14 -3
sleep … up:-24 -4 -2
sleep … wake:14 54 35
sleep … was:25 0 0
sleeper:-15 -6 -3
sleepers:50 84 99
sleepers and:33 42 48
sleepers … a:20 31 36
sleepers … teh:52 58 63
sleeping:8 19 8
sleeping and:-52 -44 -34
sleeping i:49 12 16
sleeping in:-31 -28 -9
sleeping pills:24 18 17
sleeping tablets:40 55 8
sleeping with:43 48 37
sleeping … back:-25 -19 -15
sleeping … ive:-25 -29 -17
sleeping … since:22 26 33
sleeping … teh:26 28 23
sleeping … told:-24 -23 -8
sleeps:26 29 42
sleeps i:66 82 90
sleeps … teh:-29 -27 -19
sleepy:66 76 89
sleepy and:48 41 53
sleepy part:34 26 20
sleepy … a:54 46 47
sleepy … of:-11 -13 -34
sleeve:50 25 -1
sleeveless:-2 0 -1
sleeves:10 13 -12
sleeves … i:40 7 0
slef:14 21 -7
slept:-48 -47 -43
slept … hours:-30 -23 -18
slice:-12 -27 -16
slices:-14 -4 -4
slicin:12 15 -1
slicin … and:34 28 -1
slicing:55 50 -1
slid:5 11 -13
slide:-3 10 -20
slide … i:33 35 -4
slide … teh:-21 -21 -3
slides:-22 -18 -15
sliding:-3 -5 0
slightly:-57 -24 -19
slimming:-12 -12 -13
slip:-8 13 15
slip … saturday:22 -5 -4
slipped:70 -11 2
slipped at:38 -5 -4
slipped in:-28 -2 -2
slipped on:27 -3 -2
slipped teh:-13 10 23
slipped while:-28 -13 -13
slipped … a:29 13 -1
slipped … after:43 -3 -1
slipped … my:15 25 27
slippers:-28 -22 -16
slipping:36 31 37
slippy:5 4 10
slips:-6 -2 -3
slipway:33 39 29
slit:-11 -11 -50
slit my:-44 -43 -85
slit … and:8 8 -25
slit … in:36 37 6
slit … throat:24 14 -37
slit … wrists:-45 -43 -75
slitting:64 83 -15
slitting my:36 47 -14
slot:-8 -32 -21
slot on:-3 -22 -14
slough:-15 -10 -13
slow:48 46 40
slow breathing:-52 -48 -34
slow down:34 31 38
slow i:80 38 2
slow … and:-45 -23 -12
slow … blue:-35 -32 -29
slow … can:23 30 31
slow … i:24 18 19
slow … lips:-35 -32 -29
slow … on:-8 0 -26
slower:17 9 8
slowly:0 0 0
slug:23 19 17
slug gun:26 21 18
slugs:-43 -53 -11
sluice:47 25 22
slumped:23 30 29
slurring:29 31 34
slurring and:23 27 28
slurring … my:20 22 24
slurry:66 51 48
slurry pit:22 30 30
slush:-12 -10 -10
small:-2 -28 -22
small i:41 10 2
small they:40 34 30
small … a:32 30 27
small … on:-26 -21 -1
smaller:11 19 -6
smart:-26 -13 -10
smarties:-18 -13 -8
smash:26 41 38
smash … in:12 28 18
smashed:1 -5 -1
smashing:6 8 10
smashing … door:36 37 43
smashing … with:14 19 22
smear:1 -4 -3
smell:30 33 18
smell it:49 40 26
smell onions:16 27 26
smell that:55 61 57
smelled:18 -4 -3
smelled teh:25 -1 -2
smelling:-9 -5 -3
smells:-22 -10 -6
smelt:-6 -6 -11
smile:-35 -39 -27
smiled:36 29 41
smiles:-6 -5 -3
smiley:2 -1 -2
smiling:5 8 19
smiling im:28 31 26
smoke:24 30 33
smoke … is:29 30 33
smoke … my:-18 -19 -22
smoked:67 -25 -5
smoked … friday:50 -11 -6
smokes:-4 -4 -2
smoking:-23 -21 -21
smoko:42 42 38
smoko to:58 58 56
smooth:-18 -12 -10
smother:96 59 74
smother teh:24 27 22
smother … and:21 22 -15
smother … baby:25 29 31
smothering:7 7 -8
smudge:-25 -19 -12
smug:-2 -1 -2
snacks:-34 -33 -27
snail:-5 -4 -2
snake:-3 -4 -2
snakes:38 28 32
snakes and:55 47 47
snap:16 14 12
snapped:45 55 63
sneezed:0 -1 -1
sneezing:19 -18 -13
sniffling:-4 -3 -2
sniper:42 50 48
snooker:-2 -1 -5
snore:16 15 28
snored:0 0 0
snores:-10 -9 -6
snoring:49 49 77
snoring a:20 34 36
snoring funny:34 42 51
snoring gurgly:28 27 22
snoring weird:34 31 35
snoring … a:34 42 47
snoring … after:45 52 56
snoring … and:50 60 60
snoring … noise:28 27 22
snow:6 3 2
snow … and:34 -6 -4
snow … teh:24 30 21
snowing:0 0 0
snows:-27 -23 -18
snows tonight:-24 -22 -17
so:0 0 0
soak:-22 -19 -4
soaked:33 42 39
soaked and:44 44 38
soap:-36 -35 -15
sobbed:-24 -13 -8
sobbing:-34 -24 8
sobbing that:38 38 31
sober:-63 -81 -87
sober and:-33 -16 -18
sober for:-30 -15 -6
sober i:29 36 0
sober on:1 -26 -9
sober today:-28 -26 -7
sober … and:-31 -28 -14
sober … drank:50 0 0
sober … for:-26 -8 -6
sober … hav:33 0 0
sober … i:-32 -18 -22
sober … im:-46 -36 -15
sober … long:14 16 24
sober … my:-23 -20 -9
sober … saturday:43 -9 -8
sober … to:8 24 -9
sobre:-80 -15 -9
sobriety:-39 -18 -9
social:-10 -5 -30
social worker:36 40 -5
social … for:26 26 -6
society:-29 -16 -9
sock:-7 2 -19
sock and:-10 -10 -27
sock because:0 0 -30
sock … i:2 5 -63
sockets:42 31 32
socks:-38 -49 -55
socks … on:-24 -22 -21
sod:1 1 2
soda:-5 -8 -18
sodium:12 17 -4
soeur:17 21 -1
soeur dit:17 21 -1
soeur … quelle:17 21 -1
sofa:-32 -24 -29
sofa and:22 20 16
sofa … it:-29 -26 -25
sofa … not:23 25 21
sofa … teh:-33 -30 -38
soft:-48 -33 -28
soft … edges:-24 -17 -22
soft … teh:-24 -17 -22
softer:-8 -13 -5
softly:-4 -7 -7
soin:10 9 32
soin de:5 6 30
soir:45 37 50
soir je:29 26 40
soir la:34 33 31
soir … me:52 58 68
sold:4 4 -26
sold his:-30 -17 -7
sold my:53 40 5
sold to:40 42 -1
sold … my:42 39 -4
sold … paid:-43 -35 -34
sold … sister:40 39 10
sold … son:45 44 -2
sold … teh:-20 -29 -19
soldier:-1 -1 -1
soldiers:27 23 26
soldiers and:60 54 60
sole:0 1 1
solicitor:47 49 44
solicitor on:-21 -12 -7
solicitors:-13 -15 -17
solid:10 35 27
solo:-59 -46 -35
some:-12 -44 -47
some mornings:31 -5 -3
some of:-27 -18 -7
some peace:72 2 8
some people:40 -11 -6
some … at:28 1 5
some … for:-10 -2 -22
some … his:6 22 24
some … im:-5 -24 -19
some … it:-42 -28 -7
some … were:30 11 10
somebody:26 17 40
somebody else:34 32 35
somebody is:-25 -6 -4
somebody my:-17 -25 -12
somebody put:-25 -21 -13
somebody take:30 -15 -12
somebody talk:30 42 -1
somebody tell:21 20 32
somebody who:19 -22 -6
somebody will:39 36 29
somebody would:49 -4 -6
somebody … and:-34 -20 -13
somebody … gets:5 20 13
somebody … i:-12 -24 -18
somebody … in:25 -1 5
somebody … my:-30 -19 -5
somebody … out:51 28 -16
somebody … something:42 36 37
somebody … teh:30 11 15
somebody … to:91 28 29
somebody … tomorrow:35 43 38
somebody … what:-30 -22 -13
somebody … will:31 37 36
somebody … with:-38 -16 -12
somebodys:33 46 53
somebodys cooking:25 28 27
somebodys … down:25 28 27
somebodys … teh:-27 -17 -16
someday:-6 1 1
somehow:-27 -13 5
someone:5 22 39
someone at:35 37 -12
someone before:-22 -11 -7
someone feed:40 35 36
someone found:31 -5 -5
someone had:32 45 19
someone has:-30 -13 -8
someone i:-1 16 23
someone new:24 27 27
someone on:-20 -17 -10
someone talk:15 22 18
someone tell:32 27 28
someone tonight:-71 -59 -53
someone was:37 58 -1
someone … and:-6 6 -33
someone … back:21 17 19
someone … do:-25 -13 -8
someone … hens:40 35 36
someone … i:6 -6 -29
someone … if:41 -2 -1
someone … im:11 25 26
someone … in:11 31 44
someone … it:21 40 55
someone … me:-13 -40 -30
someone … my:8 23 24
someone … on:-23 -1 -2
someone … out:-29 -31 -27
someone … talk:-32 -31 -17
someone … teh:-30 -18 -9
someone … text:21 17 19
someone … their:22 21 22
someone … them:-25 -12 -6
someone … they:-21 -10 4
someone … this:-37 -5 -8
someone … want:-44 -33 0
something:-8 6 5
something from:10 22 26
something in:32 5 11
something nice:57 35 25
something … and:16 28 18
something … do:-28 -14 -6
something … dont:30 25 -10
something … hav:34 -6 -8
something … his:44 24 26
something … i:0 -35 -20
something … id:41 48 56
something … if:-24 -6 -4
something … im:25 32 -7
something … in:55 -8 -16
something … let:21 21 13
something … my:-36 -40 -30
something … on:76 76 33
something … teh:25 34 51
something … think:34 -10 -7
something … to:-1 16 34
something … u:-27 -24 -23
somethings:-5 1 10
sometimes:0 0 0
somewhere:43 24 23
somewhere else:-34 -7 -8
somewhere i:37 -6 5
somewhere in:-27 -16 -19
somewhere that:51 6 -20
somewhere … dont:56 53 58
somewhere … isnt:50 10 7
son:26 14 -3
son and:41 -2 5
son is:-25 -10 -22
son isnt:-46 -32 -22
son less:-35 3 -1
son on:11 24 -4
son says:42 31 -3
son takes:27 2 0
son that:14 15 29
son to:22 -13 8
son who:45 44 31
son … and:-39 -23 2
son … cant:-35 -28 -6
son … for:51 11 16
son … goin:49 37 -14
son … he:9 5 23
son … hes:60 29 -11
son … himself:1 2 24
son … his:-17 -29 -11
son … i:-12 33 1
son … if:-35 3 -1
son … in:-50 -36 -27
son … it:-40 -15 -1
son … locked:22 19 36
son … me:15 -47 -4
son … no:-32 -24 -12
son … pension:25 12 -1
son … teh:35 60 4
son … u:50 28 24
son … wen:17 28 0
song:-13 -18 8
song … its:12 14 25
song … teh:5 23 20
songs:20 31 36
sons:-20 -14 -1
sons three:41 41 36
sons … letters:42 42 36
soon:41 -17 -84
soon and:67 52 -15
soon as:24 41 28
soon i:-31 4 -13
soon ive:26 15 13
soon … her:4 12 25
soon … trucks:8 16 26
soon … will:41 -22 -21
sooner:5 4 2
sooner im:28 -5 -2
sooner … a:-59 -31 -10
sooner … than:31 47 54
soothing:28 -2 0
soporto:160 -14 -6
sore:4 -2 4
sorrow:-1 0 -2
sorrry:0 0 0
sorry:95 108 124
sorry and:75 82 84
sorry but:-32 -33 -18
sorry driver:59 69 60
sorry every:33 -5 -3
sorry for:-3 -23 -22
sorry goodbye:19 18 28
sorry i:-42 -16 -13
sorry if:-51 -25 -12
sorry im:25 29 29
sorry in:27 37 11
sorry it:23 -11 -9
sorry its:32 21 25
sorry mam:29 25 30
sorry she:14 14 23
sorry sorry:23 40 44
sorry teh:22 16 9
sorry that:7 29 14
sorry this:-57 -37 -28
sorry to:65 58 52
sorry u:-27 -45 -30
sorry … after:25 27 22
sorry … am:-52 -38 -15
sorry … be:28 35 13
sorry … blood:32 34 35
sorry … butt:29 23 2
sorry … cant:-22 -9 -4
sorry … couldnt:39 38 47
sorry … dont:-30 -28 -27
sorry … driver:14 22 19
sorry … for:41 35 31
sorry … goin:28 27 25
sorry … goodbye:22 26 28
sorry … he:38 40 51
sorry … him:45 11 11
sorry … his:36 38 37
sorry … i:30 50 62
sorry … im:-30 -27 -13
sorry … is:-26 -25 -22
sorry … it:-28 -15 -20
sorry … its:41 52 37
sorry … let:34 29 25
sorry … long:-23 -24 -15
sorry … look:32 30 26
sorry … love:40 24 23
sorry … me:-38 -34 -30
sorry … morning:33 -5 -3
sorry … mum:-41 -43 -54
sorry … not:29 32 32
sorry … out:19 18 25
sorry … such:36 37 36
sorry … teh:-32 -25 -19
sorry … thanks:-17 -21 -16
sorry … that:-2 -55 -36
sorry … to:39 35 46
sorry … u:106 75 81
sorry … ur:-53 -51 -45
sorry … wasnt:38 -2 -1
sorry … whoever:50 50 47
sort:50 21 20
sort of:34 17 -7
sort … and:-25 -15 -12
sort … before:20 22 27
sort … hoap:25 -7 -1
sort … it:58 -6 -1
sorted:26 28 32
sorted all:-25 -25 -19
sorted in:-38 -24 -25
sorted it:-29 -22 -18
sorted my:-25 -20 -10
sorted teh:29 26 29
sorted … and:-16 -21 -11
sorted … in:46 42 29
sorted … tablets:-25 -25 -19
sorted … will:20 17 20
sorting:0 0 4
sorts:-13 -10 -5
sory:62 66 85
sory everybody:40 48 45
sory to:32 36 38
sory … my:31 31 36
soul:26 31 45
sound:-42 -21 -13
sound mind:24 33 33
sound of:-23 -24 -17
sound … ive:31 34 34
sounded:-32 -8 -8
sounding:49 2 -27
sounds:68 -15 -38
sounds a:101 -3 -2
sounds good:35 -67 -9
sounds restful:60 -1 -1
soundtrack:-1 -1 -1
soup:-35 -58 -57
soup and:23 1 -12
soup … he:49 23 0
soup … teh:-28 -24 -27
sourdough:-20 -18 -22
soy:-109 -12 -5
soy … carga:27 -1 -2
soy … para:27 -1 -2
soz:12 -6 -2
spa:-8 -3 -3
space:35 -37 -12
space i:-12 -22 -20
space … am:-12 -22 -20
space … i:25 12 19
spaces:-7 -5 -12
spade:-10 2 7
spain:6 9 11
spain and:-23 -17 -14
spain … a:42 38 38
spaniel:-31 -28 -22
spare:25 16 15
spare part:35 -3 -2
spare room:20 17 25
spare tablets:-11 -31 -24
spare … and:-4 -38 -40
spare … i:48 55 54
spare … shes:0 -34 -27
spares:-22 -16 -10
sparkly:-11 -16 -10
spat:6 8 8
spate:1 2 2
speak:-11 -7 -48
speak i:-43 -16 -8
speak to:-27 -24 -10
speak … nobody:-27 -28 -5
speaker:-15 -10 -4
speaking:6 17 12
speaking clock:48 50 40
speaks:-11 -6 -6
special:-9 -7 -2
specialist:0 0 0
specially:-33 -31 -23
speech:37 24 0
speech and:64 32 -3
speech in:-24 -9 -4
speech … teh:16 27 31
speeches:-17 -20 -13
speed:3 3 7
spel:64 58 -5
spel it:64 58 -5
spelin:-4 -2 -1
spell:-8 -4 -3
spelling:-19 -27 -19
spelling am:-30 -31 -12
spelling … teh:-32 -32 -10
spend:10 5 21
spent:-33 -27 -27
spice:-9 -7 -15
spider:-17 -20 -17
spiders:21 15 21
spiders coming:51 49 49
spiders … of:51 49 49
spiders … out:51 49 49
spill:10 12 -1
spilled:-1 0 0
spin:-27 -9 -5
spin class:-25 -9 -4
spinning:47 54 42
spirit:34 22 25
spirits:-5 11 -15
spit:34 35 34
spits:10 33 0
spleling:16 23 22
spleling i:16 23 22
spleling … hvae:16 23 22
split:18 33 4
split … it:28 22 -3
splitting:-21 -7 -7
spoil:60 70 66
spoil it:46 47 43
spoil … for:18 33 35
spoil … her:17 31 33
spoiled:-4 0 0
spoiling:15 16 23
spoke:6 -4 -14
spoke of:-29 -20 -6
spoke … teh:25 23 -4
spoken:-5 16 17
spoken to:5 23 21
sponsee:-13 -15 -6
sponsor:-1 -28 -42
sponsor and:37 23 5
sponsor doesnt:82 -10 -3
sponsor says:18 22 -4
sponsor … i:37 -18 -8
sponsor … know:82 -10 -3
sponsor … teh:-21 -10 -4
sponsor … to:-27 -6 0
sponsored:-14 -8 -6
sponsors:-36 -20 -17
sponsors number:-26 -3 -1
spoon:-3 -16 -7
spoons:-16 -16 -1
sports:13 34 23
spot:22 20 13
spot … teh:-20 -23 -29
spotless:5 6 6
spotted:-20 -22 -13
spouse:-12 -9 -5
sprained:-5 -2 -1
spray:-41 -42 -29
spray once:-22 -27 -9
spray … do:-22 -27 -9
spray … i:-22 -27 -9
sprayer:22 -3 -2
sprayer shed:22 -3 -2
sprays:-3 -1 -1
spreadsheet:-48 -20 -23
spreadsheet is:-21 -6 -3
spring:1 18 26
spring ive:27 26 28
spring … it:-9 -31 -32
spring … my:23 24 24
spring … of:27 32 26
springe:64 56 58
spy:0 -7 0
squad:-32 -17 -8
square:22 19 17
squared:7 9 0
squash:-14 5 16
squash bottle:34 29 20
squash … to:55 63 71
squash … wait:1 8 31
squat:-2 -1 -1
squeaky:-11 -10 -10
squeeze:3 11 11
squeezing:7 10 -27
squeezing … and:33 33 -9
srsly:24 24 20
srsly … teh:24 24 20
ss:-1 0 0
ssw:0 0 0
st:-4 4 11
stab:35 58 23
stab him:56 53 7
stab my:69 69 43
stab … and:29 26 -25
stab … i:38 37 -8
stab … mother:20 10 -23
stab … swear:47 46 -14
stabbed:4 19 36
stabbing:-8 7 -7
stable:-28 -20 -20
stables:4 2 20
stack:-3 -3 -8
staff:32 33 -1
staff hav:-26 -21 -15
staff on:22 18 3
staff … teh:35 30 21
staffroom:-14 0 2
stag:-23 -16 -12
stage:-30 -19 -17
stains:-6 -4 -3
stair:1 0 3
stairs:-12 -31 -35
stairs and:36 15 24
stairs ive:-70 -61 -56
stairs … a:-59 -50 -46
stairs … hes:41 35 35
stairwell:29 39 53
stale:0 0 0
stall:-11 -6 -2
stalled:-14 -6 -4
stamp:-6 -4 -3
stamps:-52 -30 -19
stan:-5 -3 -1
stand:41 47 47
stand down:43 44 43
stand in:-22 -12 -13
stand it:1 -22 -15
stand on:26 33 31
stand up:34 40 25
stand … anymore:2 26 37
stand … i:13 18 26
stand … it:24 39 41
stand … teh:9 23 26
stand … this:44 -11 -7
standard:5 -13 -4
standing:6 16 11
standing down:27 18 -30
standing in:-31 -18 -15
standing over:18 34 30
standing … platform:-22 -17 -14
standing … roof:-20 -17 -16
standing … teh:-21 -22 -21
standing … with:29 39 40
stands:2 4 -1
star:-14 -26 -12
stard:-4 -5 -3
stare:-9 -11 -4
stared:-10 -3 -2
staring:19 -48 -33
staring at:25 -45 -32
staring … it:47 -17 -11
stars:63 18 20
stars would:73 -3 -2
stars … not:73 -3 -2
start:-48 -38 -33
start over:21 26 -19
start … on:-29 -27 -20
start … shifts:-20 -19 -14
start … teh:-16 -15 -22
start … to:18 22 23
started:42 39 -34
started and:-14 -2 -30
started cutting:-43 -37 -2
started drinking:84 -24 -2
started i:32 52 69
started in:27 34 -3
started last:21 41 -7
started looking:42 21 -2
started on:62 76 -6
started teh:-30 -17 -5
started to:-18 -30 -13
started twitching:22 19 34
started with:50 41 20
started writing:41 -1 -2
started … and:-39 -23 -8
started … at:-34 -11 -4
started … i:-61 -34 -22
started … im:0 4 -21
started … in:44 55 -3
started … its:-44 -40 -2
started … monday:24 30 -2
started … morphine:46 61 -14
started … my:-23 -6 4
started … myself:62 81 0
started … night:53 56 5
started … on:40 -19 -18
started … teh:62 76 4
started … to:32 3 -18
started … want:43 10 34
started … week:-43 -18 -5
starters:-6 -3 -8
starting:10 23 20
starting and:19 26 26
starting teh:43 42 52
starting … feel:-25 -24 -8
starting … on:-19 -20 -13
starting … other:34 30 31
starting … sleepy:-35 -28 -7
startled:-13 -9 -7
starts:-26 -10 -1
starts at:18 23 23
starts … ten:30 36 36
starve:-29 -25 -7
starving:23 31 -4
stash:12 5 11
stash … to:-37 -27 -19
state:-48 -21 -17
states:-1 -3 5
static:-6 -5 -2
statins:-3 -1 -1
station:59 51 38
station im:19 18 23
station is:-44 -35 -23
station its:25 17 21
station with:7 7 23
station … a:20 29 7
station … im:40 48 55
station … its:-66 -56 -44
station … me:26 33 35
station … new:46 50 1
station … windy:-47 -42 -34
stationery:8 -14 -17
statistic:14 33 -3
statistics:-5 -3 -1
stats:-2 0 -1
status:-38 -13 -7
stay:-2 -6 8
stay alife:58 25 7
stay any:28 36 33
stay at:-26 -9 -13
stay open:40 37 43
stay to:19 23 27
stay with:-50 -50 -31
stay … because:57 -6 -1
stay … here:42 33 22
stay … him:-56 -63 -37
stay … it:34 -4 -2
stay … line:29 28 27
stay … longer:31 39 36
stay … my:25 -4 8
stay … of:47 -4 -4
stay … thats:80 39 39
stay … this:6 38 5
stay … through:33 4 5
stay … u:-41 -28 -19
stay … with:28 13 14
stayed:8 -22 3
stayed for:37 34 35
stayed id:28 -20 -1
stayed in:-28 -3 -5
stayed on:-27 -21 -15
stayed till:24 24 26
stayed … if:24 1 2
stayed … me:24 29 31
stayed … my:-39 -24 -10
stayed … teh:-33 -21 -18
stayed … with:21 17 19
stayin:-4 0 0
staying:-18 -24 -17
staying at:8 -20 -27
staying late:-5 21 20
staying with:-5 -26 -20
staying … and:-15 -27 -17
staying … my:-5 -34 -26
staying … teh:20 34 28
staying … tonight:-32 -39 -29
stays:-10 -5 -13
steady:7 -10 -4
steady and:-24 -24 -20
steady since:-25 -18 -12
steak:-5 -2 0
steal:-28 -18 -4
steam:26 -21 -16
steam … i:-22 -11 -6
steam … teh:60 -3 -1
steel:-6 -10 -4
steering:-19 -14 -14
stehe:-1 7 13
steht:19 21 32
steht mit:21 23 34
steht … dem:21 23 34
step:-22 -8 -11
step and:-24 -12 -11
step back:26 4 6
step down:20 -16 -3
step in:26 45 44
step my:-32 -27 -28
step off:56 60 27
step out:21 59 37
step … a:-34 -31 -21
step … at:-1 24 20
step … from:18 19 21
step … front:44 54 54
step … im:27 -2 -1
step … is:-31 -30 -26
step … not:26 -7 -5
step … of:33 40 41
step … teh:11 13 26
stepdad:37 31 -12
stepdad touches:46 41 -9
stepdad … at:38 34 -2
stepdad … me:27 23 -9
stepfather:60 51 16
stepfather im:15 19 23
stepfather who:-38 -21 -2
stepfather … in:65 54 -3
stepfather … me:-38 -21 -2
stepladder:33 31 27
stepmum:26 2 -3
stepmum than:24 -3 -3
stepped:1 6 17
stepping:32 45 56
stepping off:26 39 40
steps:-10 -6 2
steps and:44 32 27
steps … i:-8 -20 -19
steps … im:34 35 38
sterbe:-5 -2 -1
sterben:58 53 -4
steri:35 32 -3
steri strips:35 32 -3
steriliser:-22 -18 -13
stern:-5 -3 -4
steroid:-11 -3 -2
steroids:-9 -4 -3
steve:56 41 41
steve … my:57 39 39
stew:-33 -21 -8
stick:-5 7 -13
sticker:-26 -8 -14
sticking:-31 -28 -18
sticking to:-26 -22 -12
sticking … it:-26 -22 -12
sticks:-42 -37 -26
sticky:-3 -5 -3
stiff:90 92 87
stiff and:90 94 88
stile:-13 -18 -19
still:0 0 0
stimulant:0 0 -2
sting:58 43 -5
stinging:34 27 25
stinking:-4 -6 -7
stirred:-6 -2 -2
stitch:-10 -5 -3
stitches:4 27 -34
stitches and:40 48 -17
stitches out:-25 1 -9
stock:-33 -31 -10
stock room:-23 -22 -2
stocking:12 -3 -3
stockpiled:4 5 0
stockport:-1 0 0
stoic:0 0 -1
stoics:12 -2 -1
stole:30 -10 -8
stole my:58 3 5
stole teh:-20 -4 -4
stomach:30 24 26
stomach and:-27 -16 -15
stomach cramps:11 13 32
stomach is:-47 -35 -21
stomach my:34 -3 -2
stomach … in:-40 -26 -12
stomach … teh:-26 -20 -20
stomachs:-2 4 18
stone:-9 -31 -33
stone cold:37 6 -1
stone … on:35 -1 0
stone … sober:37 10 0
stones:78 85 84
stones in:-16 -19 -24
stones … teh:32 29 27
stood:27 16 18
stood at:37 39 45
stood in:64 44 45
stood on:-67 -51 -36
stood there:21 22 7
stood up:48 40 38
stood where:-43 -17 -8
stood … a:-18 -24 3
stood … and:31 27 20
stood … bridge:-35 -36 -12
stood … his:64 57 55
stood … teh:-13 -26 -19
stood … to:29 40 34
stood … with:25 15 -5
stool:24 29 26
stool … in:-64 -48 -47
stop:29 24 20
stop and:16 -23 -30
stop being:36 2 6
stop bleeding:42 52 58
stop breathing:35 0 -38
stop crying:-8 -21 1
stop cutting:66 62 -15
stop drinking:-30 -32 -13
stop existing:60 20 -13
stop i:-29 -2 0
stop it:-40 -10 8
stop ive:49 12 -9
stop living:65 97 36
stop my:-11 -27 37
stop on:28 35 39
stop picturing:30 27 -44
stop shaking:-29 -10 -6
stop teh:-21 -1 15
stop this:49 45 37
stop tonight:38 -24 -19
stop trembling:23 24 -36
stop wanting:-23 -13 -8
stop with:-22 -25 -26
stop … a:-6 -23 -12
stop … as:-24 -16 -5
stop … at:-23 -11 -15
stop … be:-6 -28 -12
stop … been:-11 -21 -21
stop … die:-31 -17 0
stop … do:19 20 -4
stop … dont:41 -7 2
stop … dying:31 37 46
stop … for:-11 -9 -31
stop … from:-36 -27 -35
stop … goin:19 16 37
stop … hand:-5 18 24
stop … heart:70 66 57
stop … his:65 58 73
stop … i:13 12 45
stop … im:48 23 -15
stop … in:-17 -25 -10
stop … is:-39 -34 -20
stop … its:-20 -31 -31
stop … ive:43 38 29
stop … killing:29 43 -55
stop … my:-3 5 34
stop … myself:24 24 -39
stop … not:16 -58 -37
stop … of:9 23 32
stop … on:-30 -28 -22
stop … one:19 18 26
stop … own:38 12 19
stop … sick:24 16 27
stop … station:9 21 24
stop … that:-20 -9 -4
stop … towel:-40 -38 -31
stop … under:10 -24 -3
stop … up:13 -24 -9
stop … using:102 -1 0
stop … want:67 16 41
stop … was:10 22 21
stop … way:22 26 35
stopcock:11 10 9
stopped:38 47 41
stopped and:-41 -28 -16
stopped answering:14 19 23
stopped being:60 57 59
stopped believing:54 -7 -4
stopped caring:30 24 -2
stopped drinking:93 88 81
stopped existing:31 -4 -1
stopped fighting:44 -1 11
stopped for:32 36 -8
stopped goin:30 -9 -6
stopped looking:25 26 28
stopped making:26 24 24
stopped me:-28 -24 -7
stopped minding:45 36 -7
stopped my:-34 -8 -17
stopped takin:-24 -13 -14
stopped wanting:-52 -38 -1
stopped … a:48 33 -22
stopped … at:-23 -14 -8
stopped … bless:6 33 37
stopped … cold:35 42 26
stopped … days:31 13 13
stopped … diazepam:8 6 21
stopped … gave:21 24 21
stopped … had:55 43 43
stopped … heart:4 5 -25
stopped … here:20 -32 -14
stopped … hes:-17 -13 -23
stopped … i:29 -23 -14
stopped … im:-32 -35 -24
stopped … in:-43 -46 -27
stopped … insulin:-3 7 -20
stopped … it:-21 -34 -19
stopped … its:-22 -21 -8
stopped … ive:-47 -31 -18
stopped … last:-19 -9 -31
stopped … my:28 -16 -9
stopped … noise:26 24 24
stopped … not:-38 -19 -14
stopped … on:60 57 59
stopped … tablets:6 -3 -30
stopped … that:-21 11 31
stopped … to:-41 -75 -37
stopped … two:31 22 27
stopped … would:24 -1 0
stopped … yesterday:4 8 -26
stopping:69 48 60
stopping breathing:5 7 25
stopping me:32 -10 -3
stopping teh:48 45 44
stopping … myself:43 43 39
stopping … tonight:23 24 26
stops:60 66 59
stops at:42 38 28
stops for:80 77 73
stops it:-42 -36 -3
stops my:21 1 -2
stops … a:16 21 19
stops … me:22 33 35
storage:-25 -7 -5
store:32 28 -6
store room:34 36 -15
store … i:48 42 -2
storey:32 23 35
storey car:-27 -24 -16
stories:-34 -17 -18
storm:-4 -5 -3
story:-10 -19 -10
story has:41 0 0
story im:9 13 21
story to:-23 -17 -17
story … and:-31 -19 -4
story … i:-25 -20 -5
story … one:30 -13 -15
story … to:25 21 0
storytime:5 5 4
stove:-9 -7 -6
straight:-23 -14 -8
straight away:-21 -23 -24
straight down:49 32 25
straight out:-36 -25 -2
straight … teh:-38 -15 -16
straighteners:61 59 -3
strand:10 16 17
strange:-6 -5 -13
stranger:0 -12 -15
strangers:28 18 7
strangle:-11 -6 -8
strangled:2 12 11
strangled me:23 33 43
strangled … in:-28 -12 17
strangling:71 69 76
strangling … in:75 72 78
strapped:-9 4 -3
strate:32 26 -2
straw:-13 -15 -8
streak:27 -9 -7
streak is:26 -6 -5
streaks:-11 -15 -11
streamer:-7 -2 -1
street:31 5 3
street goes:30 36 45
street … and:69 -7 -10
street … quiet:26 34 43
street … with:-32 -19 -2
streets:14 -5 4
streets … and:27 25 28
strength:-9 -18 -11
stress:-90 -47 -27
stressed:12 -24 -20
stretches:-10 -4 1
strick:39 44 65
strick … bereit:14 17 29
strict:-12 -12 -1
strike:-6 -2 5
string:5 -4 -25
strip:4 20 11
strip and:34 29 26
strip of:-26 -23 -22
strip plus:29 35 34
strip … my:21 19 16
strip … other:44 50 48
strip … teh:48 50 47
stripped:29 22 30
strips:84 73 52
strips and:-30 -29 -12
strips … out:54 55 -5
strips … teh:39 35 41
stroke:-18 -12 -22
strong:41 18 -25
strong and:41 3 -7
strong im:27 -3 -2
strong tonight:27 -10 -6
strong … be:-21 -10 -9
strong … feel:54 0 -9
strong … i:72 34 0
strong … teh:4 27 28
strong … than:32 13 14
strong … to:32 12 -1
stronger:-19 -5 -19
stronger than:-8 -23 -20
struck:-16 -7 -5
struggle:-49 -51 -46
struggling:-15 -8 -16
stubborn:-1 -1 -6
stubbornness:-1 0 0
stuck:-59 -58 -57
stuck on:-25 -19 -13
stuck … my:-31 -14 -7
stuck … teh:-25 -34 -33
student:-11 -3 -11
students:-26 -6 -14
studies:-37 -16 -7
study:-6 -16 -18
study hard:25 -4 -4
studying:-26 -16 -9
stuff:44 70 74
stuff came:51 45 49
stuff for:11 11 23
stuff in:61 41 37
stuff is:19 18 27
stuff wen:56 36 -36
stuff … and:0 9 22
stuff … i:-19 -22 -7
stuff … in:53 50 49
stuff … it:24 25 38
stuff … its:43 39 33
stuff … me:9 15 24
stuff … my:59 27 12
stuff … on:-26 -25 -14
stuff … teh:45 25 32
stuffed:-13 -16 -15
stupid:26 32 37
su:-59 -8 -4
sub:-60 -29 -18
subject:41 6 -13
suboxone:-63 -50 -53
suboxone i:-25 -16 -8
subs:-41 -26 -22
subscription:13 4 -11
subscription my:28 -1 -1
subscription to:3 32 -1
subscription … family:28 -1 -1
subscription … forgot:28 -1 -1
subscriptions:12 10 17
subtitles:-10 -9 -6
subutex:-4 -4 -3
success:-14 -31 -12
successor:0 0 1
such:8 13 7
such a:34 -18 -18
such good:52 50 28
such … a:-21 -5 0
such … burden:69 -1 0
such … rest:26 0 0
sucidle:87 74 -1
sudden:-13 -9 -12
suddenly:-23 -25 -14
sudoku:38 63 -8
sueno:-46 -10 -9
suffer:53 23 10
suffering:7 15 8
sugar:-13 -4 -3
sugars:-8 -3 0
suggest:-10 -7 -4
suggested:-8 -24 -17
suggestions:-21 -12 -7
suggests:-1 0 0
suicidal:65 106 -93
suicidal and:71 95 -71
suicidal as:67 70 -5
suicidal at:30 32 -1
suicidal but:85 49 -1
suicidal doctor:-23 -15 0
suicidal for:31 32 -3
suicidal i:78 71 -2
suicidal its:-30 -24 -1
suicidal last:38 -83 -9
suicidal no:-66 -48 -1
suicidal right:31 28 -24
suicidal since:-42 -36 -1
suicidal suicidal:26 27 0
suicidal thats:79 82 -1
suicidal thoughts:-28 8 -9
suicidal … a:38 17 -1
suicidal … all:16 14 -26
suicidal … alone:32 30 0
suicidal … am:74 64 0
suicidal … and:5 15 -21
suicidal … are:-106 -121 -13
suicidal … been:24 -13 -1
suicidal … do:48 42 -1
suicidal … for:-21 -33 -1
suicidal … has:18 26 7
suicidal … hav:-20 -29 -3
suicidal … he:-21 -20 -2
suicidal … hell:68 72 -7
suicidal … i:5 -13 -24
suicidal … im:40 0 -17
suicidal … in:75 58 -2
suicidal … isnt:-23 -22 -8
suicidal … it:112 110 -2
suicidal … ive:-39 -50 -1
suicidal … no:22 21 -1
suicidal … none:-64 -46 0
suicidal … on:36 42 -1
suicidal … out:51 48 -1
suicidal … teh:9 12 -21
suicidal … to:-30 -16 -1
suicidal … week:26 -1 0
suicidal … weeks:37 47 -2
suicidal … word:25 27 -6
suicidar:65 57 29
suicidarme:195 69 -81
suicidarme lo:36 63 -3
suicidarme no:17 21 -1
suicidarme y:-7 21 -1
suicide:44 46 -19
suicide and:6 23 -29
suicide attempt:-41 -17 -4
suicide because:44 33 0
suicide every:43 56 -3
suicide feels:22 29 -4
suicide i:57 17 17
suicide is:15 11 -41
suicide it:21 26 -1
suicide note:-24 -31 63
suicide on:19 24 -1
suicide or:-30 -21 -1
suicide plan:58 58 78
suicide squad:-31 -16 -8
suicide teh:-31 -19 -6
suicide that:34 35 -1
suicide … a:30 42 28
suicide … and:10 27 44
suicide … at:-62 -27 -6
suicide … cant:37 44 -12
suicide … date:52 50 56
suicide … day:49 61 -2
suicide … do:43 39 0
suicide … done:-10 -8 37
suicide … dont:-15 -58 -14
suicide … freedom:23 27 -1
suicide … guess:19 16 20
suicide … hearing:-22 -19 -4
suicide … i:68 69 59
suicide … id:8 21 14
suicide … im:35 36 -3
suicide … in:-5 -6 -68
suicide … is:47 26 59
suicide … it:69 90 -10
suicide … last:23 27 -1
suicide … me:29 35 -2
suicide … mean:18 29 -3
suicide … my:44 46 -10
suicide … news:69 64 -1
suicide … nobody:-40 -28 -4
suicide … not:-14 -19 -22
suicide … on:39 38 68
suicide … painless:-27 -14 -5
suicide … right:37 -40 -8
suicide … suicide:39 45 -28
suicide … teh:5 13 -26
suicide … thats:62 63 -2
suicide … thing:19 23 -4
suicide … to:30 22 -29
suicide … two:35 45 34
suicide … want:49 21 -3
suicide … was:-26 -5 -4
suicide … way:25 36 0
suicide … week:-21 -14 -2
suicide … what:23 29 -2
suicide … youre:-28 -26 -1
suicider:67 72 -74
suicides:6 17 -7
suicidio:5 -62 -9
suis:-5 -3 -3
suis mort:-27 -11 -8
suis … pont:-24 -24 -12
suis … toit:36 29 31
suit:-9 1 15
suitcase:-4 -3 -1
suite:7 10 2
suits:-5 10 -7
suizidgedanken:17 27 -9
suizidpravention:-8 -3 -3
sulked:-17 -6 -2
sum:15 14 1
summary:-2 0 0
summer:-11 -52 -48
summer and:-20 -11 -8
summer … i:39 -3 -2
summer … saturday:14 -24 -7
summerhouse:17 -1 -1
summers:12 19 18
sums:-12 -32 -20
sun:-55 -54 -45
sun in:-22 -23 -23
sun on:-32 -33 -33
sun … teh:-43 -44 -42
sun … up:28 19 14
sunburn:-2 -1 -1
sunburnt:-23 -8 -3
sunday:45 62 58
sunday after:-5 -28 -23
sunday all:39 23 -5
sunday and:-28 -11 -34
sunday because:21 18 34
sunday before:51 20 31
sunday did:22 21 -3
sunday evening:-22 -18 -12
sunday i:60 71 53
sunday if:-22 -17 -12
sunday ill:22 25 33
sunday im:27 24 30
sunday ive:70 75 45
sunday morning:15 -23 -15
sunday night:30 9 39
sunday roast:-21 -12 -8
sunday since:-26 -11 -12
sunday teh:-84 -87 -82
sunday that:33 44 46
sunday thats:28 6 8
sunday wen:23 28 12
sunday … and:28 -3 7
sunday … be:38 35 47
sunday … before:41 46 47
sunday … got:21 22 35
sunday … hav:31 29 40
sunday … he:30 17 -11
sunday … i:67 37 29
sunday … in:-21 -23 -24
sunday … is:-40 -41 -33
sunday … its:27 22 7
sunday … ive:-22 -45 -44
sunday … last:41 13 -2
sunday … match:-36 -31 -27
sunday … my:49 21 29
sunday … myself:29 29 37
sunday … night:-15 -13 -34
sunday … on:-37 -25 -18
sunday … says:16 17 -22
sunday … seeing:39 40 43
sunday … take:12 23 36
sunday … teh:-15 -25 -13
sunday … thats:-30 -23 -23
sunday … to:43 65 60
sunday … told:29 5 -16
sunday … was:34 48 43
sunday … why:27 4 4
sunday … with:52 50 46
sundays:9 39 22
sundays thanksgiving:16 25 16
sundays … i:67 81 79
sunglasses:-1 -4 -2
sunny:-7 -2 -2
sunrise:22 32 42
sunrise and:20 27 25
sunrise … nearly:-21 -13 -13
suns:1 0 0
sunset:-42 -36 -29
sunshine:-16 -10 -5
super:10 -23 -15
super … its:-25 -10 -6
supermarket:-10 -6 -6
supervised:-3 -2 -1
supervising:-1 0 -1
supervisor:47 39 3
supervisor is:-22 -17 -2
supervisor … teh:46 35 -2
supper:58 33 42
supply:-1 4 -1
support:-44 -28 -13
supported:-7 -5 0
supporting:-1 1 0
supportive:-21 -22 -11
suppose:79 71 41
suppose i:67 24 -42
suppose … in:-27 -19 -8
supposed:17 -6 -18
supposed … be:-25 -9 -4
supposing:6 12 3
sur:-15 -16 5
sur … je:45 45 36
sur … pont:-24 -24 -12
sur … toit:28 25 27
sure:14 42 45
sure he:37 14 19
sure if:-45 -13 -5
sure my:-28 -23 -8
sure that:25 22 37
sure what:-33 -30 -23
sure where:24 17 16
sure … dont:14 23 34
sure … ill:35 6 8
sure … neva:64 48 13
sure … not:23 0 0
sure … teh:-34 -33 -24
sure … this:26 25 31
sure … to:26 32 36
sure … wake:7 25 35
sure … was:-17 14 24
surface:5 -8 -15
surfing:15 0 -1
surgeon:11 -29 -18
surgeon slipped:42 -10 -5
surgeons:-3 0 -1
surgery:-29 -60 -32
surgery goes:79 -1 -1
surgery … tuesday:-22 -13 -12
surgery … wrong:79 -1 -1
surname:-5 -1 0
surplus:49 -7 0
surprise:-31 -29 -29
surprised:-48 -15 -12
surprises:-3 -2 -1
survey:-19 -7 -4
survive:13 17 8
survived:2 9 -7
surviving:-8 -4 -4
survivors:-14 -9 -4
susan:-1 -5 -4
suspects:61 80 87
suspended:11 -18 -16
suspense:-12 -11 -9
swag:-7 -6 8
swallow:78 105 122
swallow me:-24 -4 0
swallow teh:66 65 66
swallow … lot:70 69 70
swallowed:124 143 156
swallowed all:20 20 34
swallowed batteries:14 15 31
swallowed every:13 23 26
swallowed everything:67 69 58
swallowed his:-28 -14 -8
swallowed i:66 76 76
swallowed it:43 49 48
swallowed something:13 6 -25
swallowed teh:-27 -9 -14
swallowed … all:47 41 24
swallowed … and:10 23 24
swallowed … at:31 30 33
swallowed … box:55 56 50
swallowed … fly:-32 -26 -29
swallowed … in:67 69 64
swallowed … its:133 136 137
swallowed … lot:-80 -53 -51
swallowed … methadone:7 7 28
swallowed … months:41 28 20
swallowed … mums:41 43 41
swallowed … my:34 26 48
swallowed … of:18 26 20
swallowed … one:-25 -13 -8
swallowed … pills:16 18 26
swallowed … tablet:-50 -42 -6
swallowed … teh:77 82 83
swallowed … whole:64 60 48
swallowing:147 128 113
swallowing teh:23 28 31
swallowing them:83 62 61
swallowing … at:83 62 61
swallowing … of:76 83 58
swallowing … whole:30 35 30
swallows:-2 9 16
swam:-5 -5 -2
swan:-30 -19 -10
swans:0 0 0
swap:13 -2 17
swap it:-34 -12 -4
swap with:35 -6 -3
swap … any:34 -3 -2
swap … of:32 -4 -2
swap … with:27 0 0
swapped:6 7 6
swapping:5 8 2
swear:40 57 0
swear i:34 1 -6
swear im:21 5 -9
swear to:-10 12 33
swear … god:-56 -29 -15
swear … u:40 36 44
swearing:1 9 5
swears:5 1 -14
swears he:30 22 -1
swears … silence:36 29 -4
swears … will:25 14 -11
sweat:69 62 64
sweat … my:28 33 36
sweat … off:29 6 11
sweating:62 34 20
sweating buckets:54 59 59
sweating through:22 25 19
sweating … and:34 4 8
sweating … at:29 41 48
sweating … my:-13 -27 -21
sweating … sheets:20 23 13
sweating … talking:24 35 37
sweats:-30 -30 -30
sweats and:-17 -20 -19
sweats … and:-36 -22 -17
sweats … teh:13 0 -29
sweaty:24 2 10
sweaty and:71 23 19
sweaty … and:55 -20 -8
sweet:-33 -28 -21
sweetheart:-12 -8 -3
sweets:-10 -9 14
swell:42 41 51
swelling:-6 -3 -8
swells:-6 -8 -1
swept:14 22 19
swept teh:15 23 20
swerved:49 57 20
swim:61 64 70
swim club:23 26 25
swim … i:28 17 25
swim … teh:28 32 31
swimmer:-2 -2 -1
swimmers:21 -23 -25
swimming:-26 -15 -9
swimmy:-2 -1 -1
swims:29 22 26
swing:-64 -65 -66
swing … teh:-46 -52 -52
swinging:6 5 17
switch:34 3 17
switch … and:-35 -22 -11
switched:-35 -17 -23
switched … an:-32 -19 -18
switching:-4 -3 5
swollen:-40 -27 -18
swollen and:-31 -21 -13
sword:37 27 33
sword … for:38 47 53
swore:35 35 26
swore … i:50 -1 0
swore … it:12 32 -1
swore … was:12 33 4
sympathy:-33 -19 -10
symptoms:-67 -46 -30
syringe:40 42 37
syringes:-9 -4 1
syrup:-1 -1 -2
t:-14 -3 -3
ta:77 97 108
ta for:48 42 50
ta my:5 24 25
ta ra:80 75 69
ta to:17 29 34
ta … im:33 44 45
ta … my:-2 19 24
ta … to:-23 -14 -15
ta … u:58 41 41
tab:5 18 19
table:-30 -24 -35
table and:-17 -25 -11
table for:52 48 37
table … finds:-23 -22 -23
table … for:-25 -25 -30
table … next:-21 -18 -13
table … one:-26 -18 -14
table … teh:-19 -23 -35
tables:-1 -11 -5
tablet:32 30 22
tablet twice:-24 -20 -7
tablet … teh:-30 -24 -18
tablet … to:15 18 43
tablets:104 121 113
tablets and:27 19 0
tablets are:98 91 91
tablets at:-16 -11 -37
tablets counted:7 -16 -32
tablets crushed:9 14 25
tablets down:48 47 55
tablets for:-43 -45 -38
tablets from:60 58 53
tablets has:-31 -14 -2
tablets id:-32 -3 3
tablets in:-25 -24 -35
tablets into:-40 -42 -32
tablets my:-48 -40 -20
tablets next:12 19 20
tablets on:-26 -32 -63
tablets out:-47 -42 -48
tablets she:37 34 32
tablets since:26 32 25
tablets sorted:-40 -32 -29
tablets teh:-22 -38 -23
tablets they:12 26 19
tablets tonight:64 70 68
tablets twice:-22 -15 -10
tablets were:32 34 11
tablets … a:54 41 52
tablets … ago:54 51 20
tablets … all:37 39 45
tablets … and:54 65 11
tablets … be:-23 -20 -11
tablets … behind:23 18 15
tablets … bottle:17 20 29
tablets … can:22 21 21
tablets … counted:37 35 33
tablets … days:-23 -11 -7
tablets … die:23 20 17
tablets … end:15 16 22
tablets … gone:-38 -26 -20
tablets … had:10 24 22
tablets … hand:-38 -29 -26
tablets … handbag:16 -44 -38
tablets … hav:21 18 16
tablets … his:74 63 72
tablets … im:8 20 35
tablets … is:41 36 30
tablets … it:17 28 7
tablets … lined:-23 -17 -22
tablets … me:19 15 24
tablets … more:-22 -7 -12
tablets … my:30 35 47
tablets … nurse:-22 -15 -17
tablets … on:57 38 37
tablets … one:-40 -28 -23
tablets … out:5 -22 -22
tablets … right:26 27 37
tablets … see:-40 -22 -19
tablets … they:-21 -16 -12
tablets … this:32 24 22
tablets … to:-32 -16 -5
tablets … up:-23 -17 -23
tablets … week:32 37 45
tablets … weekly:-29 -29 -25
tablets … working:33 29 24
tabletten:47 58 90
tabletten genommen:18 19 35
tabletten geschluckt:56 61 79
tabletten … gesammelt:23 12 18
tabletten … mir:22 26 27
tabs:43 46 41
tackle:-2 -3 -3
tag:-10 0 -13
tag im:-21 -2 0
tags:3 -3 -1
tail:64 50 42
take:-10 3 9
take a:0 -10 -21
take all:13 34 8
take and:34 43 27
take another:24 37 -18
take anything:8 19 22
take care:32 20 36
take for:2 -21 -4
take her:-38 -20 -27
take it:-44 22 31
take me:91 41 48
take my:56 9 3
take myself:30 31 -3
take teh:-23 -25 -37
take them:35 35 50
take to:38 21 -8
take ur:-28 -30 -33
take what:39 46 39
take … after:26 31 34
take … all:44 22 19
take … as:-26 -21 -11
take … at:23 42 58
take … dont:64 44 -5
take … each:25 12 27
take … flight:20 28 -7
take … from:25 24 12
take … get:-23 -28 -31
take … he:23 -4 -10
take … im:11 30 33
take … in:19 -21 -2
take … it:-10 -23 -20
take … leave:60 48 36
take … lot:68 81 80
take … me:24 0 2
take … methadone:-21 -14 -4
take … more:32 36 35
take … my:16 16 45
take … nap:26 0 -4
take … no:23 23 9
take … of:34 9 11
take … off:-26 -27 -10
take … on:20 27 7
take … out:93 67 -18
take … own:-32 -39 -22
take … pills:-18 -32 -44
take … tablets:68 82 59
take … teh:57 41 51
take … theres:26 1 4
take … to:-11 -45 -25
take … tonight:26 27 31
take … train:-28 -21 -13
take … want:24 40 -1
take … wen:-29 -44 -40
take … with:-8 10 -36
takeaway:-8 -4 -5
takeaways:28 28 29
takeaways told:27 28 28
takeaways … chemist:27 28 28
takeaways … teh:28 28 29
taken:52 53 64
taken a:-26 -19 -28
taken all:30 31 35
taken an:19 16 20
taken enough:25 24 30
taken everything:77 15 7
taken far:50 50 49
taken his:18 20 22
taken loads:28 25 27
taken many:-35 -26 -23
taken more:22 14 18
taken off:24 33 25
taken teh:71 62 37
taken them:-29 -26 -35
taken what:28 8 7
taken … all:-64 -58 -64
taken … and:18 26 37
taken … antidepressants:14 13 22
taken … cant:74 72 70
taken … dont:26 37 30
taken … her:44 50 61
taken … i:75 56 64
taken … in:68 35 25
taken … kids:40 40 48
taken … long:-58 -49 -39
taken … more:50 50 49
taken … my:18 26 29
taken … of:56 49 52
taken … one:23 19 24
taken … out:-16 -24 -24
taken … overdose:-27 -33 -26
taken … tablets:-2 3 -20
taken … teh:-22 -43 -47
taken … than:23 14 19
taken … that:36 18 16
taken … them:21 22 13
taken … this:22 22 21
taken … to:13 21 28
takes:6 1 -30
takes his:24 32 -6
takes it:-33 -19 -13
takes me:66 -17 -38
takes my:67 54 -22
takes teh:-27 -23 -16
takes to:-46 -36 -10
takes … and:7 28 -6
takes … he:26 28 22
takes … i:11 3 -23
takes … im:29 -6 0
takes … it:32 4 -21
takes … minutes:-27 -15 -10
takes … nobody:21 5 -19
takes … pension:34 38 -14
takes … takes:32 4 -21
takes … wages:28 36 -1
takin:20 29 24
takin all:46 49 64
takin it:-8 -24 -20
takin many:20 -10 -8
takin my:6 7 26
takin over:-45 -28 -18
takin them:-24 -5 -7
takin us:25 12 21
takin … all:25 11 21
takin … and:69 47 2
takin … boat:-26 -13 -15
takin … fentanyl:22 25 -19
takin … forever:-26 -5 0
takin … i:-56 -33 -24
takin … in:27 28 32
takin … insulin:30 31 21
takin … it:34 34 1
takin … leftover:48 54 -15
takin … lief:8 10 53
takin … long:37 37 32
takin … my:26 30 29
takin … of:33 19 -8
takin … own:52 52 54
takin … pills:50 52 63
takin … tablets:-17 -27 -19
takin … teh:-25 -31 -25
takin … them:26 1 0
takin … to:-54 -37 -26
takin … with:78 92 12
takn:53 66 72
takn … tablets:10 17 29
talent:9 24 23
talk:-37 -38 -25
talk is:-22 -21 -9
talk me:30 36 0
talk tomorrow:-29 -21 -18
talk … a:33 44 41
talk … and:23 4 4
talk … at:-25 -26 -14
talk … down:23 17 13
talk … him:20 2 9
talk … i:-30 -10 -18
talk … my:14 22 6
talk … of:9 19 -23
talk … out:15 23 -18
talk … somebody:8 23 21
talk … someone:53 -3 -2
talk … u:-47 -34 -26
talk … us:-25 -21 -9
talked:-23 -15 -12
talked myself:-21 -13 -2
talked out:11 24 28
talked … and:-29 0 -3
talked … it:24 22 32
talked … my:37 40 -6
talked … of:-1 12 28
talked … out:-21 -13 -1
talker:0 0 -5
talking:44 41 71
talking about:27 -6 -11
talking nonsense:33 37 39
talking to:10 10 28
talking … and:37 39 48
talking … dead:23 25 24
talking … down:9 18 22
talking … i:-36 -25 -22
talking … it:-34 -29 -24
talking … me:9 -30 -25
talking … people:13 21 31
talking … teh:65 4 11
talking … who:11 18 26
talks:12 20 -16
talks about:20 21 2
talks … and:-24 -12 -8
tall:14 15 -3
taller:0 -4 -4
tambien:-42 -15 -6
tan:58 -19 -12
tank:-3 0 15
tank a:34 39 41
tank … teh:19 18 22
tanto:32 -9 -8
tap:19 3 -5
tape:25 44 19
tape … to:38 39 -5
taped:76 65 59
taped … teh:61 49 41
taper:-25 -12 -9
tapering:-19 -20 -13
tapers:-8 -4 -2
tapped:-9 -7 -8
taps:9 15 26
tara:-2 0 0
task:-8 -6 -2
taste:16 -6 14
taste it:32 -18 -17
tasted:104 104 6
tasted … i:66 66 22
tastes:35 43 39
tastes pennies:54 63 62
tasting:57 -23 -16
tattoo:-38 -28 -19
tattooed:-8 0 -3
tattoos:-19 -10 -6
taught:-21 -9 -5
taught … teh:33 43 3
tax:3 5 -4
tax … teh:39 39 23
taxi:-8 -17 -12
taxis:0 0 0
tb:-11 -7 -9
tbh:0 0 0
te:-41 -50 -7
tea:-28 -34 -33
tea and:-22 -29 -24
tea towel:46 33 37
tea towels:22 12 2
tea … at:24 4 5
tea … for:17 19 26
tea … i:32 27 35
tea … im:21 6 -5
tea … is:-18 -17 -25
tea … teh:-24 -21 -26
tea … was:24 28 31
teabag:-14 -9 -7
teabags:-6 -3 -1
teach:-31 -15 -2
teach … and:-23 -13 -1
teacher:-26 -17 -15
teacher … to:-26 -18 -4
teachers:48 16 -2
teaching:-30 -34 -23
team:-33 -27 -57
teapot:-37 -35 -32
tearful:-12 -6 -1
tearing:-12 -9 -27
tears:-33 -30 -23
teary:0 0 0
teas:-7 -6 -5
teatime:2 4 10
teatime … had:23 5 7
technically:-22 -2 -2
technology:-27 -18 -10
teddy:1 7 5
tee:-23 -18 -6
teen:10 17 7
teenage:-10 -7 -4
teenager:7 -4 -15
teenager im:51 33 0
teenager … a:33 15 -6
teenager … mum:51 34 0
teenagers:-32 -26 -31
teens:-25 -15 -8
teeth:68 -10 -26
teeth for:70 -2 -4
teeth hurt:13 -24 -8
teeth … and:26 27 -5
teeth … teh:-45 -3 -2
teething:-9 -5 -4
teh:-6 7 19
teh abuse:12 26 -2
teh accommodation:44 40 41
teh actual:-35 -32 -7
teh after:27 20 25
teh afternoons:-24 -11 -5
teh airport:-46 -48 -46
teh alarm:-15 -51 -32
teh alcohol:-38 -15 -11
teh all:-27 -17 -17
teh amount:-53 -36 -25
teh an:-23 -51 -31
teh anaesthetic:64 -2 -2
teh anger:-23 -9 -7
teh anniversary:17 32 27
teh anorexia:27 -20 -1
teh answer:-22 -13 -20
teh answers:-6 -26 -16
teh antidepressants:-23 -10 -4
teh anxiety:-28 -30 -24
teh apartment:-24 -10 -7
teh app:-15 -24 -22
teh apple:-21 -16 -14
teh are:-14 -17 -20
teh arm:23 0 5
teh ashes:-32 -15 -9
teh assisted:21 -10 -1
teh at:-40 -35 -35
teh axe:-33 -30 -23
teh baby:6 23 16
teh back:42 29 40
teh backs:3 20 22
teh bag:-29 -28 -29
teh balcony:62 56 62
teh ball:-31 -34 -23
teh bank:30 21 12
teh bannister:-21 -9 -18
teh barn:67 59 51
teh barrel:44 54 65
teh barrier:78 75 58
teh bars:56 46 46
teh bath:72 69 74
teh bbq:-19 -20 -20
teh beach:-26 -16 -13
teh beam:79 80 74
teh bed:80 95 104
teh bedroom:10 18 20
teh bedside:24 35 30
teh beech:-25 -16 -4
teh before:18 24 25
teh bells:20 -30 -24
teh belly:36 40 -5
teh belt:23 9 -16
teh belts:10 26 30
teh bend:74 75 69
teh benzos:27 19 20
teh best:14 35 39
teh bicycle:30 33 36
teh big:57 14 18
teh bike:-18 -9 -21
teh bills:-19 -21 -30
teh bin:-36 -51 -34
teh birds:17 19 20
teh biscuit:21 34 37
teh bit:-34 -46 -58
teh blade:6 -14 -48
teh blades:29 -97 -87
teh bleach:2 2 27
teh blinds:20 35 33
teh blue:54 69 50
teh bluetits:-23 -22 -26
teh boat:0 -22 -18
teh bookies:69 -3 -3
teh books:-25 -8 -12
teh boss:-21 -13 -11
teh bottom:36 36 35
teh bowl:-9 -24 -24
teh box:-19 -26 -13
teh boxes:46 47 50
teh boy:33 12 17
teh boys:-38 -28 -16
teh brake:25 26 13
teh branch:65 64 56
teh bread:10 11 24
teh bridge:47 52 47
teh bruises:-21 -23 -29
teh budgie:23 25 27
teh bullet:18 17 27
teh bullets:17 15 25
teh buoys:17 18 22
teh burglary:-20 -19 -8
teh bus:-27 -17 -19
teh bushes:47 47 44
teh butter:-33 -20 -10
teh bypass:93 80 70
teh cabinet:53 46 42
teh cabnet:22 29 34
teh cake:-33 -41 -36
teh call:58 52 -8
teh camera:-41 -34 -25
teh canal:33 42 48
teh cancer:24 -1 2
teh cannula:49 56 43
teh cans:84 18 29
teh car:32 46 42
teh caravan:11 22 29
teh card:-43 -35 -28
teh cardigan:36 23 24
teh carers:-38 -37 -31
teh cars:-23 -21 -21
teh cases:-19 -22 -17
teh casseroles:-22 -18 -21
teh cat:-18 -20 -29
teh cats:1 -46 -44
teh ceiling:-42 -33 -31
teh ceilings:17 15 20
teh centre:29 11 -1
teh chair:85 83 50
teh chairs:-31 -27 -18
teh chance:29 31 -6
teh chaplain:18 22 24
teh character:21 3 -4
teh chart:-29 -23 -6
teh chat:-31 -51 -42
teh cheap:-27 -25 -12
teh cheese:-17 -31 -8
teh chest:29 27 19
teh children:46 47 43
teh chimney:18 27 25
teh chiropodist:11 20 20
teh choice:-26 -17 -11
teh choir:-39 -42 -42
teh christening:-44 -16 -15
teh christmas:31 23 27
teh clappers:59 61 59
teh cliff:71 66 62
teh cliffs:64 74 64
teh climbing:14 16 22
teh clinic:15 -9 -49
teh clock:22 24 -1
teh closet:21 25 21
teh clothes:-40 -38 -40
teh club:42 46 31
teh clubhouse:-22 -20 -4
teh coastguard:26 13 13
teh coke:48 60 66
teh console:31 0 0
teh cooking:35 -9 -21
teh cord:68 73 64
teh corridor:4 3 33
teh councils:-30 -31 -10
teh counter:8 -35 -31
teh courage:-7 -31 -23
teh course:-33 -24 -14
teh crane:35 43 41
teh craving:37 -23 -12
teh cravings:-32 -16 -4
teh creek:33 35 25
teh crematorium:-28 -25 -23
teh crossing:58 69 65
teh cupboard:30 13 18
teh curates:-30 -28 -24
teh curtain:-16 -20 -17
teh curtains:-13 -11 -21
teh cut:41 34 35
teh dance:25 17 -4
teh date:-85 -83 -83
teh dawn:-47 -37 -16
teh days:-31 -32 -33
teh dead:12 -6 -40
teh deadline:-16 -12 -22
teh deal:39 26 18
teh dealer:-16 -18 -29
teh dealers:10 -22 -13
teh death:-38 -26 -17
teh decision:-20 -27 -13
teh dentist:6 -32 -28
teh depression:-25 -14 -5
teh difference:-42 -31 -24
teh dinosaurs:-21 -13 -1
teh direct:23 27 20
teh district:-28 -27 -14
teh divorce:47 31 29
teh do:9 21 6
teh doctor:-19 -21 -16
teh doctors:-29 -40 -24
teh dogs:17 34 26
teh donkey:41 33 20
teh dont:-23 -19 -22
teh door:-3 -17 -22
teh doors:52 35 28
teh dose:25 1 -5
teh drain:-13 -51 -45
teh drawer:41 -13 -12
teh dressings:30 31 -24
teh drill:46 46 -3
teh drink:40 19 20
teh drive:38 49 10
teh driver:80 54 49
teh drop:46 24 12
teh drought:22 8 0
teh dry:29 6 4
teh duvet:39 13 19
teh dvla:-24 -14 -15
teh earth:-5 -57 -38
teh edge:25 27 19
teh edges:39 40 35
teh email:37 32 34
teh end:14 26 34
teh engine:-30 -31 -20
teh entire:11 11 24
teh envelope:60 61 46
teh er:-44 -37 -4
teh evening:63 60 54
teh evenings:-19 -32 -23
teh every:-37 -26 -9
teh examiner:-21 -21 -23
teh exams:-31 -1 -24
teh exhaust:42 46 55
teh exit:42 17 20
teh express:23 23 37
teh extra:28 1 4
teh eye:-24 -24 -4
teh face:-33 -50 -36
teh fast:-28 -18 -23
teh feed:29 23 23
teh feeling:37 6 -6
teh feelings:26 38 -4
teh fence:57 62 63
teh ferret:-23 -20 -14
teh fifties:-22 -17 -4
teh film:-23 -42 -39
teh fire:-37 -43 -41
teh fireworks:-59 -53 -47
teh first:-39 -39 -41
teh flat:25 13 -17
teh flex:24 31 27
teh floor:62 32 23
teh flour:21 19 15
teh foil:31 17 2
teh folder:-24 -21 -18
teh following:-22 -13 -8
teh fone:17 23 21
teh food:11 -2 -27
teh foot:-30 -18 -35
teh footbridge:40 27 24
teh for:-20 -12 -13
teh forest:42 39 43
teh forestry:48 50 51
teh forever:89 17 28
teh form:-28 -26 -22
teh forms:23 37 27
teh forty:46 25 19
teh forum:-3 -25 -12
teh freezer:-14 -35 -34
teh freights:36 35 32
teh fresh:70 72 -1
teh front:-50 -37 -40
teh frozen:12 18 21
teh fruit:63 -1 0
teh full:28 20 2
teh game:34 -32 -14
teh garden:-43 -30 -18
teh gas:7 20 24
teh gate:59 59 42
teh gear:26 0 16
teh ghats:47 52 47
teh ghost:-23 -9 -9
teh gig:-25 -12 -9
teh giggles:-39 -28 -23
teh gin:50 34 15
teh girl:-47 -41 -26
teh girls:-32 -16 -35
teh glass:-3 21 13
teh glovebox:47 46 49
teh gnome:8 22 -6
teh go:-30 -25 -22
teh goodbye:-18 -23 -25
teh gp:-25 -25 -19
teh grandkids:-31 -28 -20
teh grave:-35 -37 -21
teh gravy:-28 -22 -21
teh greenhouse:30 41 41
teh grey:-46 -49 -17
teh grippy:43 18 -2
teh groomer:-52 -16 -17
teh ground:-14 -16 -30
teh guards:33 28 12
teh gulls:-23 -24 -18
teh guns:38 30 23
teh gurdwara:21 23 23
teh hair:71 66 29
teh half:28 38 35
teh halls:22 30 36
teh hand:28 36 -13
teh handle:4 16 23
teh harbour:40 41 40
teh hard:-22 -28 -8
teh harvest:32 29 33
teh hatch:8 22 25
teh headland:63 65 63
teh headstone:25 21 19
teh health:-20 -22 -13
teh heat:-26 -32 -33
teh heater:-42 -40 -38
teh heating:-26 -18 -23
teh hedge:-27 -7 -5
teh hem:-22 -22 -19
teh herd:37 -1 0
teh high:-19 -29 -13
teh hole:34 35 41
teh holidays:-25 -24 -17
teh honest:-23 -19 -18
teh hoover:27 -11 -9
teh hose:87 75 66
teh hosepipe:36 49 46
teh hospice:-19 -24 -16
teh hospital:-47 -61 -51
teh hostel:56 40 34
teh hot:21 12 -18
teh house:14 23 26
teh how:25 23 25
teh i:-38 -27 -53
teh ice:-32 3 0
teh illness:55 52 53
teh im:-26 -21 -8
teh in:-39 -39 -36
teh infection:-21 -31 -30
teh inspection:36 -9 -8
teh insulin:35 52 39
teh interview:21 30 -14
teh intrusive:-26 -18 -8
teh iron:61 25 -25
teh is:3 -18 -29
teh it:-37 -5 -1
teh itch:40 -25 -24
teh ive:63 64 71
teh job:-17 -21 -23
teh joist:30 36 31
teh jumper:-29 -24 -19
teh kettle:-23 -25 -19
teh kettles:23 39 24
teh keyboard:25 27 24
teh kid:42 46 -15
teh kids:-21 -41 -27
teh kind:-28 -8 -20
teh kindest:39 -10 -8
teh kitchen:46 52 49
teh knife:16 36 60
teh knot:41 45 32
teh lab:22 16 13
teh label:-5 -15 -31
teh lads:19 28 20
teh lady:-25 -21 -28
teh lake:63 71 49
teh lamb:-14 -21 -19
teh latch:31 30 33
teh late:20 29 31
teh laughs:46 44 43
teh lawn:-31 -16 -17
teh leader:27 17 -4
teh leaflet:-30 -25 -12
teh leave:18 27 34
teh left:55 52 57
teh letter:30 21 10
teh letterbox:34 28 38
teh letters:42 57 57
teh lid:-30 -13 -8
teh lief:63 32 22
teh lifts:-49 -27 -21
teh light:42 32 34
teh lighter:72 86 28
teh lights:-36 -59 -53
teh line:51 34 24
teh link:-22 -12 -9
teh lino:49 48 39
teh lips:44 53 46
teh list:8 -26 -31
teh little:-31 -20 -17
teh liver:-46 -47 -48
teh living:-26 -17 -8
teh loan:10 28 16
teh lock:56 57 55
teh locks:-20 -17 -8
teh long:45 25 24
teh longest:-19 -24 -20
teh loo:35 24 -11
teh lord:102 -33 -13
teh lot:47 9 -8
teh lovely:31 28 27
teh low:33 30 31
teh lower:-31 -25 -9
teh m:43 39 38
teh maid:54 37 -5
teh man:-39 -45 -47
teh marks:-60 -54 -18
teh match:-28 -38 -25
teh maths:66 63 58
teh mattress:94 85 83
teh means:87 91 81
teh medic:-13 -10 -23
teh medical:32 31 39
teh medication:-26 -16 -13
teh medicine:28 26 17
teh meeting:-11 -12 -27
teh memes:71 69 74
teh message:33 -32 -11
teh method:30 23 29
teh midnight:-26 -18 -20
teh milking:13 15 22
teh milkman:19 21 38
teh minibus:-24 -23 -29
teh minute:39 19 19
teh mirror:3 -1 -38
teh moment:-17 -10 -22
teh monday:-13 -23 -11
teh money:44 80 80
teh month:34 33 30
teh moon:-27 -26 -20
teh mornings:-24 -22 -11
teh morphine:65 73 46
teh mosque:50 47 40
teh most:-57 -47 -10
teh mother:51 52 26
teh move:-31 -25 -16
teh mower:-45 -48 -30
teh multi:-25 -21 -17
teh museum:-56 -56 -53
teh my:-25 -19 -8
teh nail:22 21 14
teh naloxone:-27 -24 -16
teh names:38 13 28
teh neck:-45 -46 -32
teh needle:-54 -34 -43
teh neighbours:-50 -42 -39
teh nephew:-20 -14 -10
teh nerv:24 35 -2
teh nerve:25 15 -30
teh new:-54 -64 -79
teh news:32 26 -16
teh nice:27 -5 -4
teh nicest:25 0 4
teh nieces:-26 -18 -23
teh night:-5 -16 -27
teh nightstand:15 17 25
teh nineties:-22 -18 -12
teh noose:25 22 19
teh not:4 -23 -10
teh note:71 74 53
teh notes:58 57 62
teh numbers:36 31 13
teh nurse:-27 -8 -33
teh obituaries:58 -5 0
teh of:-70 -55 -46
teh off:22 -24 -21
teh office:-26 -30 -22
teh old:-4 -16 -44
teh on:-21 -11 -4
teh once:67 -8 -5
teh one:2 -27 -65
teh ones:39 49 67
teh onions:-9 -29 -16
teh oranges:-12 -16 -24
teh order:33 30 12
teh ordinary:-22 -18 -9
teh other:19 23 18
teh others:39 45 52
teh outside:33 31 44
teh oven:-44 -41 -39
teh overdose:62 64 65
teh overpass:48 53 41
teh oxygen:62 32 -6
teh packet:63 62 53
teh packets:55 58 58
teh page:23 25 36
teh pain:-15 -41 -33
teh paint:-17 -28 -28
teh paper:30 15 21
teh paperwork:58 32 35
teh parcel:-23 -28 -23
teh parish:-33 -22 -15
teh park:-24 -12 -6
teh parrots:7 9 46
teh part:-23 -18 -20
teh party:22 30 5
teh passenger:74 78 73
teh passport:37 23 -1
teh password:-26 -14 -14
teh passwords:74 73 68
teh past:-76 -67 -51
teh patch:24 33 31
teh patients:40 51 -2
teh pencil:18 42 -5
teh pension:48 32 38
teh people:58 -14 -4
teh perinatal:-32 -25 -12
teh permanent:28 -8 -1
teh person:-38 -13 -30
teh pesticide:17 27 35
teh pharmacist:-34 -35 -31
teh phones:33 18 20
teh photos:-19 -23 -25
teh physical:-22 -23 -17
teh picture:-20 -7 -4
teh pictures:-15 -10 -25
teh pier:47 60 52
teh pigeons:-31 -19 -7
teh pillow:58 37 47
teh pills:124 139 136
teh pink:31 10 13
teh piont:61 20 -11
teh pipe:50 51 47
teh pipes:31 22 29
teh pistol:39 42 44
teh pizza:-43 -33 -11
teh place:-29 -32 -24
teh plan:29 24 -17
teh plane:24 -42 -33
teh platform:23 5 -8
teh play:-39 -42 -27
teh plot:66 61 50
teh plumber:-22 -22 -16
teh poem:-42 -40 -4
teh pogues:33 33 35
teh poison:2 17 23
teh poisons:32 38 44
teh police:71 71 57
teh policy:15 25 30
teh pond:41 43 42
teh pool:-24 -27 -22
teh power:-34 -28 -16
teh practice:-20 -26 -21
teh pregabalin:16 41 16
teh priest:18 25 23
teh prison:-30 -23 -19
teh process:-39 -22 -6
teh programme:21 -9 -3
teh proper:-25 -15 -18
teh psychologist:-33 -24 -11
teh public:-24 -17 -15
teh pull:52 45 56
teh pump:20 13 5
teh pumpkin:-26 -24 -34
teh quarry:82 86 80
teh quarter:-23 -19 -13
teh questions:25 20 -1
teh queue:21 0 -11
teh quick:24 13 14
teh quiz:22 12 -4
teh radio:-42 -32 -33
teh rafters:37 30 23
teh rail:45 52 38
teh railing:81 74 80
teh railings:37 33 38
teh rails:78 81 79
teh railway:25 30 33
teh rain:-30 -37 -37
teh rat:87 77 86
teh razor:29 23 5
teh razors:-37 -40 -45
teh reason:51 52 8
teh recorder:-27 -19 -15
teh recycling:-28 -27 -38
teh red:-1 -27 -16
teh rehab:-24 -12 -7
teh renovations:20 17 19
teh rents:25 19 18
teh reply:4 22 -6
teh reservoir:31 38 53
teh rest:45 36 39
teh restaurant:-30 -16 -7
teh restless:-29 -25 -15
teh reunion:10 24 24
teh revolver:32 34 48
teh rifle:23 17 5
teh right:-21 -15 -31
teh ring:12 33 0
teh risk:55 42 -5
teh river:42 38 62
teh rivers:24 14 16
teh road:4 -26 -12
teh roads:-25 -23 -24
teh rocks:66 58 60
teh roof:31 30 14
teh room:-1 2 -31
teh rooms:11 28 19
teh ropes:76 83 84
teh rosary:36 36 29
teh roundabout:-34 -26 -26
teh route:38 40 44
teh row:33 31 31
teh rucksack:-36 -24 -21
teh rug:-23 -19 -12
teh runners:37 29 30
teh s:35 40 1
teh samaritans:-33 -24 -14
teh same:-58 -46 -46
teh saturday:-31 -23 -17
teh savings:-23 0 0
teh scan:0 -27 -23
teh scarf:-25 -25 -15
teh schools:-15 -23 -21
teh scissors:-34 -72 -75
teh screen:30 50 46
teh sea:73 61 62
teh seat:43 -5 -20
teh second:-30 -45 -42
teh security:22 13 21
teh servo:30 15 11
teh seventh:32 -6 -4
teh seventies:-25 -24 -7
teh shakes:-42 -35 -33
teh she:-41 -40 -24
teh sheds:31 26 26
teh sheep:23 27 29
teh sheet:54 66 77
teh sherry:15 -44 -36
teh shop:-26 -17 -6
teh shopping:-20 -17 -9
teh shops:61 52 48
teh shotgun:36 36 36
teh show:-24 -13 -13
teh shower:40 51 64
teh shut:36 32 35
teh sick:-29 -24 -17
teh side:22 24 25
teh signal:14 22 22
teh silage:38 24 31
teh sink:-20 -35 -39
teh sleep:-26 -8 -13
teh sleepers:47 49 48
teh sleeping:15 17 21
teh sleepy:45 45 23
teh sluice:47 25 22
teh slurry:25 32 31
teh snacks:-31 -32 -26
teh sober:-23 -28 -22
teh sockets:42 31 32
teh solicitor:73 71 58
teh sort:24 5 4
teh sound:-31 -31 -25
teh speaking:48 50 40
teh spot:52 36 29
teh spray:-32 -34 -18
teh sprayer:22 -3 -2
teh spreadsheet:-37 -12 -7
teh spring:-37 -36 -37
teh staff:-33 -13 -20
teh stairs:-18 -24 -29
teh start:-5 -28 -13
teh steam:-25 -13 -11
teh step:-48 -29 -21
teh stepfather:-26 -13 -1
teh steriliser:-22 -18 -13
teh stitches:-30 -3 -11
teh stock:-22 -21 0
teh stones:32 36 38
teh story:-21 -16 -13
teh street:28 6 22
teh stroke:21 -1 -12
teh strong:26 9 14
teh stuff:88 87 98
teh suicide:-23 -15 -1
teh summer:-30 -35 -28
teh sums:0 -24 -13
teh sunrise:23 22 24
teh sunset:-28 -21 -17
teh surgeon:26 -12 -8
teh surgery:-9 -59 -22
teh sweats:-39 -38 -41
teh swim:-23 -12 -13
teh swimming:-20 -18 -18
teh syringe:38 41 39
teh table:-28 -26 -42
teh tablet:56 49 21
teh tablets:149 125 134
teh tail:51 50 45
teh tape:29 35 29
teh tea:30 36 26
teh team:54 33 -19
teh teapot:-37 -35 -34
teh teddy:22 14 7
teh telephone:52 50 51
teh telly:-42 -31 -12
teh tent:33 5 17
teh tenth:41 38 38
teh terrace:17 22 19
teh text:21 27 -8
teh texts:27 2 1
teh that:-43 -31 -12
teh thing:70 89 69
teh things:-37 -20 -5
teh third:39 54 57
teh thought:38 24 -24
teh three:-32 -19 -11
teh throat:15 22 7
teh thursday:-40 -28 -21
teh ticket:21 17 19
teh tide:37 44 50
teh tides:4 29 34
teh tie:-34 -26 -14
teh tiles:-17 -12 -21
teh till:32 -1 0
teh time:19 18 28
teh tip:-27 -28 -27
teh tissue:21 27 -13
teh toddler:-22 -13 -7
teh toilet:-44 -64 -46
teh toilets:28 22 -8
teh tomorrow:-36 -31 -21
teh tools:18 27 35
teh top:51 39 49
teh tower:47 49 57
teh track:34 35 31
teh tracks:70 77 78
teh tramadol:86 66 -5
teh tray:-27 -18 -11
teh tree:26 24 24
teh trian:28 32 35
teh trigger:68 71 67
teh trip:-41 -28 -19
teh trolley:0 -23 -14
teh truck:15 18 22
teh truth:1 -6 -35
teh tub:25 27 1
teh tuesday:-36 -29 -23
teh tv:23 0 1
teh twelve:108 100 92
teh two:-39 -37 -32
teh ukulele:-27 -6 -6
teh under:-73 -48 -29
teh undertaker:34 32 36
teh uni:-35 -23 0
teh unit:7 6 -25
teh urge:-35 -24 -37
teh use:29 -26 -8
teh usual:-23 -30 -23
teh vaccination:27 27 23
teh valium:42 52 23
teh van:0 -22 -24
teh vein:44 41 40
teh venue:-39 -37 -33
teh vestry:29 5 2
teh vets:-36 -22 -19
teh viaduct:81 75 76
teh vicar:-23 -4 -2
teh view:53 39 34
teh visa:-39 -29 -20
teh vodka:80 73 81
teh wagon:28 38 -6
teh waiting:21 36 27
teh want:29 -41 -28
teh wardrobe:48 47 47
teh warehouse:21 24 28
teh warm:-21 1 -6
teh washing:-37 -25 -21
teh watch:59 40 22
teh way:-18 -35 -51
teh website:27 31 34
teh wedding:-31 -28 -37
teh wednesday:-44 -33 -30
teh weeds:-21 -22 -1
teh week:-59 -49 -38
teh weekly:-36 -35 -28
teh weir:52 63 49
teh wheel:47 49 47
teh wheelchair:16 30 34
teh where:-40 -34 -12
teh whisky:44 21 -11
teh whole:-5 8 35
teh wife:36 31 -1
teh wifi:36 28 6
teh wind:20 16 -23
teh windows:53 56 54
teh windowsill:0 -3 -27
teh windscreen:-22 -16 -18
teh wine:-10 28 37
teh wines:34 38 35
teh wires:33 31 36
teh wish:29 5 -22
teh with:-42 -30 -23
teh woods:40 43 56
teh world:-18 -39 -23
teh worry:-57 -41 -49
teh worst:16 -44 -30
teh writing:16 21 16
teh wrong:-29 -31 -36
teh year:-38 -32 -25
teh younger:67 69 -7
teh zoo:-39 -38 -34
teh … a:-36 -36 -33
teh … above:57 30 16
teh … accident:-36 -25 -23
teh … across:-27 -31 -25
teh … advice:-22 -23 -9
teh … against:28 38 30
teh … agent:26 -12 -3
teh … ago:-47 -50 -29
teh … ahead:-23 -16 -12
teh … alife:-5 -31 -26
teh … all:19 34 36
teh … alone:-43 -3 -1
teh … am:33 40 49
teh … amount:17 18 33
teh … an:27 44 44
teh … answer:-12 -6 -25
teh … any:28 -16 -7
teh … anyone:13 18 20
teh … anyway:-21 -17 -5
teh … appointment:19 37 -16
teh … arent:19 23 21
teh … arms:18 22 43
teh … around:22 25 21
teh … as:-24 -20 -40
teh … ask:-24 -11 19
teh … asked:-45 -35 -21
teh … asking:9 20 -1
teh … at:21 33 20
teh … august:-24 -5 -1
teh … aunty:53 40 36
teh … away:-54 -44 -44
teh … back:-32 -46 -35
teh … bag:50 38 36
teh … bags:39 23 24
teh … bank:11 -28 -20
teh … bar:59 51 42
teh … barriers:-47 -49 -48
teh … batch:49 54 29
teh … be:20 44 34
teh … beating:29 -8 -30
teh … because:43 24 4
teh … bed:-29 -3 -17
teh … beds:-31 -19 -21
teh … been:-3 -10 -34
teh … befor:27 27 26
teh … behind:46 51 65
teh … bein:50 -2 -2
teh … being:-28 -18 -11
teh … beside:30 39 21
teh … beter:-13 -39 -33
teh … between:63 53 69
teh … bin:39 28 11
teh … black:-19 -20 -42
teh … blade:-4 10 21
teh … bleed:43 41 35
teh … bless:-26 -22 -30
teh … block:40 42 34
teh … blood:-35 -36 -24
teh … board:23 -3 -35
teh … book:45 48 54
teh … bore:16 24 27
teh … bottle:51 59 57
teh … bottles:59 40 33
teh … box:50 42 31
teh … boys:16 21 -4
teh … breath:24 36 51
teh … breathing:102 63 42
teh … bringing:-30 -23 -24
teh … brother:-27 -20 -7
teh … brought:-24 -18 -23
teh … burn:15 -27 -33
teh … bury:35 42 -16
teh … bus:47 46 42
teh … bust:-21 -23 -19
teh … buying:-24 -16 -16
teh … by:-49 -49 -52
teh … call:-25 9 -8
teh … called:-26 -29 -15
teh … calling:-3 -21 -19
teh … calls:1 -4 22
teh … calm:24 14 24
teh … came:-2 22 11
teh … can:31 30 28
teh … cancelled:25 24 22
teh … cant:39 32 30
teh … care:0 17 28
teh … carols:40 49 49
teh … carpet:-33 -14 -16
teh … cars:16 20 18
teh … case:52 50 -18
teh … centre:-22 -24 -21
teh … chain:54 52 45
teh … chair:-23 -13 -9
teh … change:-34 -25 -22
teh … changed:-26 -20 -17
teh … chapter:-17 -18 -22
teh … chat:-37 -17 -36
teh … check:39 31 24
teh … chest:73 61 61
teh … chicken:-21 -17 -15
teh … choir:-14 -27 -25
teh … chosen:69 82 47
teh … christening:-20 -15 -10
teh … christmas:-56 -37 -29
teh … cleaner:7 21 -3
teh … clear:-31 -18 -17
teh … cleared:55 53 53
teh … climbed:62 58 55
teh … clinic:-40 -33 -21
teh … clock:37 44 36
teh … clothes:22 21 16
teh … club:-50 -53 -45
teh … coat:25 5 10
teh … cold:73 51 50
teh … come:-32 -33 -15
teh … comes:15 15 29
teh … coming:67 62 52
teh … committee:-24 -19 -16
teh … company:-25 -22 -25
teh … console:30 0 0
teh … cord:-36 -32 -30
teh … could:-45 -44 -44
teh … count:44 37 23
teh … counting:19 15 24
teh … cover:-3 13 24
teh … cried:-27 -20 -14
teh … crossed:-50 -32 -20
teh … crushed:9 14 25
teh … cry:-25 -21 -9
teh … cupboard:-6 -27 -25
teh … cushion:-45 -23 -24
teh … cut:57 55 47
teh … cutting:-24 -26 -12
teh … dad:58 49 54
teh … dads:57 56 28
teh … dance:-32 -16 -8
teh … dark:33 39 34
teh … day:-5 -31 -37
teh … days:-10 -27 -25
teh … dead:-21 -21 -28
teh … death:-3 -24 -24
teh … decaf:-40 -7 -3
teh … decided:42 38 34
teh … deck:33 48 44
teh … deep:78 -23 -25
teh … dentist:-26 -21 -11
teh … deserve:-24 -9 -3
teh … deserves:8 23 0
teh … desk:18 21 13
teh … did:5 -6 -31
teh … didnt:-29 -21 -3
teh … die:-25 -28 0
teh … dinner:15 21 16
teh … doctors:16 23 -7
teh … does:2 0 -22
teh … doesnt:42 33 29
teh … dog:-62 -65 -50
teh … doing:-45 -39 -24
teh … dont:53 54 34
teh … door:38 35 35
teh … doors:-11 17 24
teh … dose:-21 -16 -13
teh … drank:-22 -6 -5
teh … drawer:30 39 31
teh … drawn:46 57 52
teh … drink:4 -26 -7
teh … driving:-1 -21 -15
teh … drove:-27 -16 -12
teh … drown:40 32 46
teh … drugs:-32 -32 -19
teh … due:33 37 32
teh … during:38 45 -3
teh … dying:38 18 -4
teh … each:-14 -21 -21
teh … ears:12 20 16
teh … either:-31 -28 -16
teh … eleven:57 12 7
teh … else:-20 -19 -15
teh … em:31 27 22
teh … empties:34 41 47
teh … empty:24 40 24
teh … ended:0 21 -4
teh … ending:37 37 46
teh … enough:24 6 -3
teh … evening:-38 -15 -17
teh … every:-22 -9 -68
teh … everyones:34 -10 2
teh … everything:-32 -20 -23
teh … everythings:41 51 54
teh … exam:-33 -25 -21
teh … explained:-42 -42 -35
teh … eyes:49 15 9
teh … family:-26 -17 -20
teh … farewell:40 35 50
teh … father:-36 -34 -24
teh … fed:33 22 22
teh … feel:-28 -22 -1
teh … feels:-32 -15 -26
teh … feet:-18 -21 -23
teh … fell:22 25 10
teh … felt:30 -16 -9
teh … few:-24 -6 -9
teh … field:27 44 42
teh … fifteen:47 46 21
teh … filled:17 19 22
teh … find:79 70 81
teh … fine:21 -19 -15
teh … finish:34 35 38
teh … finishd:22 29 34
teh … finishes:14 19 30
teh … finishing:64 62 66
teh … fire:28 29 29
teh … fitting:55 54 55
teh … five:-24 -19 -21
teh … fix:-31 -32 -32
teh … fixed:-21 -8 -31
teh … fixing:-39 -37 -30
teh … flatmates:-39 -33 -20
teh … floats:32 36 35
teh … floor:-32 -1 -7
teh … floors:79 82 93
teh … flu:-17 -24 -16
teh … flushed:47 -17 -9
teh … foil:26 19 25
teh … folder:26 26 25
teh … foot:29 26 22
teh … footbridge:33 38 35
teh … forgive:39 3 4
teh … forgot:28 -16 -14
teh … forty:-39 -33 -24
teh … found:-52 -36 -20
teh … four:34 6 -13
teh … frame:5 -33 -18
teh … free:-22 -19 -19
teh … freedom:27 28 -1
teh … friday:56 75 73
teh … fridge:-20 -24 -27
teh … frightened:-22 -13 0
teh … from:39 54 41
teh … front:8 9 20
teh … full:-24 -23 -34
teh … fumes:58 54 61
teh … further:29 31 43
teh … garage:34 28 31
teh … gate:29 30 27
teh … get:44 13 29
teh … gets:-35 -36 -14
teh … give:37 4 -34
teh … glass:33 -8 -9
teh … gods:-20 -12 -1
teh … goes:-3 -31 -9
teh … goin:-20 -10 6
teh … gone:22 25 4
teh … group:-42 -31 -25
teh … gun:28 18 23
teh … had:-46 -36 -49
teh … halfway:26 23 32
teh … hall:24 -17 -14
teh … hand:-49 -33 -33
teh … handed:-14 -18 -22
teh … hang:-51 -44 -43
teh … hanging:9 8 -26
teh … hard:-44 -25 -45
teh … has:10 5 27
teh … hasnt:45 0 5
teh … hatch:39 52 52
teh … havent:43 34 0
teh … having:49 57 70
teh … he:14 9 29
teh … head:-38 -31 -29
teh … health:-24 -21 -22
teh … hear:39 53 33
teh … heaven:-28 -19 -11
teh … hed:-41 -38 -19
teh … held:-19 -28 -17
teh … help:49 53 88
teh … helped:-26 -19 -10
teh … her:35 25 41
teh … here:44 32 21
teh … hers:-20 -29 -21
teh … hes:28 33 32
teh … hid:42 45 37
teh … high:29 15 22
teh … highest:-8 28 31
teh … himself:-35 -36 -26
teh … his:-21 -41 -29
teh … hit:19 -36 -2
teh … hold:-36 -33 -17
teh … holding:22 37 39
teh … hole:-34 -22 -20
teh … home:-35 -45 -42
teh … hoping:39 -29 -13
teh … hour:68 35 42
teh … hours:7 25 28
teh … house:-58 -56 -40
teh … huge:-35 -27 -28
teh … humming:30 36 39
teh … hung:-15 -22 -24
teh … hurt:-26 -43 -24
teh … husband:33 37 37
teh … i:28 35 22
teh … id:3 -28 -26
teh … if:35 12 -38
teh … ill:40 63 62
teh … im:49 38 39
teh … in:27 19 24
teh … inside:27 20 19
teh … insurance:10 23 17
teh … into:29 25 22
teh … iron:19 24 -8
teh … is:23 26 10
teh … isnt:34 33 12
teh … it:41 51 27
teh … its:40 49 33
teh … iykyk:52 -12 -1
teh … jen:20 20 15
teh … jmup:30 30 13
teh … jumped:-21 -12 -12
teh … june:45 55 63
teh … keep:24 7 2
teh … keeping:-28 2 20
teh … keeps:50 22 18
teh … kept:-9 -26 -24
teh … kids:-20 -12 -5
teh … kil:53 72 27
teh … kind:48 22 0
teh … kindly:-8 -25 -18
teh … knees:-33 -22 -9
teh … knife:-6 -9 -42
teh … knocking:22 22 22
teh … know:-15 -12 -21
teh … knowing:24 24 23
teh … ladder:15 19 20
teh … lads:-16 -24 -13
teh … laid:43 41 7
teh … last:-14 -30 -23
teh … lead:27 25 26
teh … leeds:20 16 22
teh … left:50 43 1
teh … legs:69 66 80
teh … lent:-23 -21 -24
teh … let:-46 -41 -59
teh … lets:-7 -28 -17
teh … letter:39 39 -2
teh … letters:17 13 45
teh … licence:25 -16 -12
teh … lie:39 22 25
teh … lief:21 44 53
teh … lights:11 25 33
teh … liked:-22 -21 -10
teh … line:-29 -13 -12
teh … lips:70 67 66
teh … list:-26 -10 -20
teh … loaded:26 28 33
teh … lock:47 56 39
teh … locked:28 28 7
teh … locks:-30 -18 -6
teh … long:21 -10 -8
teh … longer:6 20 33
teh … look:40 34 31
teh … looked:-10 -31 -20
teh … looking:72 -58 -51
teh … looks:34 23 30
teh … lord:22 -14 -8
teh … lot:46 37 29
teh … loud:-18 -20 -51
teh … loved:-41 -44 -45
teh … low:-28 10 10
teh … machine:31 -6 0
teh … mad:-21 -18 -22
teh … made:-34 -38 -30
teh … make:-28 -19 -11
teh … making:-21 -19 -16
teh … mams:20 31 34
teh … mans:10 14 -22
teh … mask:17 17 34
teh … mass:25 30 31
teh … may:27 40 36
teh … mean:-64 -64 -25
teh … means:-21 -19 -10
teh … meet:-35 -44 -41
teh … meeting:-28 -24 -17
teh … menu:-23 -8 -5
teh … midnight:46 49 40
teh … might:22 11 -4
teh … mill:25 39 37
teh … mind:-46 -10 -18
teh … mine:-4 -3 -28
teh … minute:1 23 34
teh … money:-14 -18 -24
teh … months:22 31 22
teh … more:6 -32 -11
teh … morning:-38 -37 -56
teh … moved:29 42 -23
teh … much:4 34 15
teh … mum:-39 -26 -5
teh … music:-9 -24 -18
teh … name:-11 -7 -26
teh … names:21 0 -3
teh … nd:40 14 9
teh … near:-3 26 -27
teh … nearly:14 37 42
teh … need:-15 -25 -22
teh … neighbours:-34 -31 -20
teh … new:-13 -21 -3
teh … night:-7 -12 -29
teh … nightdress:-20 -7 -3
teh … nights:38 -9 -2
teh … ninety:-32 -22 -15
teh … no:15 34 33
teh … nobody:54 62 88
teh … nobodys:39 46 71
teh … noise:-24 -15 -10
teh … none:66 73 30
teh … noose:30 30 32
teh … normal:-21 -16 -9
teh … not:58 62 73
teh … note:-33 -27 -37
teh … notice:26 -1 4
teh … nurse:-49 -57 -33
teh … oclock:36 36 40
teh … off:1 -10 -29
teh … office:-21 -14 -10
teh … oiled:31 40 39
teh … old:22 8 24
teh … on:21 -1 -5
teh … one:37 50 25
teh … ones:29 23 4
teh … open:-28 -32 -23
teh … opened:77 -12 -17
teh … opening:-27 -24 -17
teh … opens:37 37 13
teh … or:-41 -29 -52
teh … other:-31 -28 -19
teh … our:-3 18 26
teh … out:7 -11 -47
teh … outside:37 11 3
teh … pack:-41 -27 -32
teh … packet:31 38 31
teh … packets:43 43 40
teh … painkillers:28 11 13
teh … paper:21 10 9
teh … parish:29 29 33
teh … park:33 35 38
teh … part:27 35 36
teh … passed:-20 -22 -25
teh … past:49 43 11
teh … patient:-35 -23 -13
teh … pay:-20 -17 -22
teh … paydays:20 14 18
teh … peace:-22 -21 -31
teh … peas:17 21 24
teh … pen:30 40 44
teh … people:-31 -18 -8
teh … perfect:20 0 -1
teh … period:42 39 46
teh … person:2 10 29
teh … pharmacist:-25 -17 -8
teh … pier:-32 -21 -9
teh … pints:56 -1 -1
teh … piont:-52 -11 -8
teh … pit:44 55 57
teh … plan:18 27 26
teh … platform:43 42 39
teh … plus:59 64 56
teh … poison:82 68 78
teh … poured:-31 -26 -22
teh … pray:-22 -19 -16
teh … print:21 27 8
teh … promised:36 0 -31
teh … pub:51 50 54
teh … pulled:24 15 15
teh … pump:-21 -7 -4
teh … purpose:61 45 -10
teh … put:23 16 21
teh … puts:36 45 -1
teh … putting:-30 -29 -20
teh … queue:-20 -9 -5
teh … quiz:-26 -5 -14
teh … race:-42 -39 -30
teh … radio:40 37 35
teh … rag:21 20 5
teh … rail:91 80 58
teh … ran:-27 -16 -19
teh … rats:-49 -50 -48
teh … read:28 9 3
teh … reads:27 31 30
teh … ready:-24 -5 -49
teh … recs:41 27 33
teh … rehomed:-19 -21 -20
teh … rest:-48 -42 -36
teh … return:99 73 73
teh … right:43 41 42
teh … ring:-16 -21 -22
teh … rings:-28 -26 -21
teh … rivers:29 6 2
teh … rolled:-20 -25 -16
teh … room:7 16 30
teh … rope:43 36 40
teh … ropes:-19 -22 -20
teh … round:35 34 29
teh … route:52 49 42
teh … row:-22 -18 -17
teh … run:5 -14 -36
teh … rung:-39 -18 -28
teh … running:10 20 14
teh … said:-38 -15 -20
teh … same:10 12 22
teh … samosa:-23 -14 -6
teh … saved:-54 -31 -26
teh … say:0 -29 -30
teh … says:-55 -37 -12
teh … scard:26 -9 12
teh … scissors:27 30 10
teh … scratch:38 -8 -9
teh … screaming:-40 -34 -32
teh … season:27 -23 -21
teh … seat:52 65 59
teh … second:26 24 -5
teh … security:79 85 80
teh … see:66 26 39
teh … seeing:-15 -21 -19
teh … seen:-43 -20 -16
teh … self:-23 -48 -2
teh … sends:-23 -11 -6
teh … sent:31 24 14
teh … sergeant:34 16 -2
teh … set:33 33 32
teh … seventy:5 20 23
teh … shaking:57 59 57
teh … shall:22 23 17
teh … she:36 49 45
teh … shed:17 30 -5
teh … sheet:35 33 33
teh … shell:75 73 24
teh … shes:34 36 57
teh … shift:-44 -36 -34
teh … shoes:33 36 32
teh … shoot:-34 -25 -4
teh … shop:-48 -2 3
teh … shot:-38 -32 -21
teh … shouting:41 43 44
teh … shouts:-39 -41 -21
teh … shut:45 33 27
teh … sick:27 -8 -11
teh … side:-26 -33 -36
teh … sill:26 31 24
teh … since:56 13 20
teh … sister:40 22 27
teh … sitting:87 59 62
teh … skin:11 -25 -14
teh … sleep:38 -31 -19
teh … slide:-33 -26 -4
teh … slipped:63 39 54
teh … slow:10 -4 -25
teh … small:-30 -19 -14
teh … sold:39 43 -5
teh … someone:-8 14 21
teh … something:42 34 42
teh … somewhere:-29 -20 -19
teh … song:-20 -28 -23
teh … soon:-15 -65 -58
teh … sorry:63 63 60
teh … split:25 19 21
teh … st:33 28 25
teh … staff:42 48 19
teh … stand:27 29 33
teh … starts:54 53 47
teh … stayed:-32 -30 -25
teh … steps:-48 -42 -37
teh … stomach:29 35 36
teh … stones:52 51 48
teh … stool:40 44 39
teh … stop:-32 -39 -15
teh … stopped:-39 -29 -23
teh … stopping:-23 -7 -5
teh … stops:-20 -20 -5
teh … store:25 16 -9
teh … storey:-37 -33 -20
teh … strip:24 31 35
teh … strips:83 79 59
teh … strong:27 -20 -12
teh … suicidal:-42 -13 -2
teh … sunday:131 124 103
teh … supper:-48 -38 -43
teh … suppose:70 65 -20
teh … swallowed:31 34 39
teh … swing:-40 -45 -41
teh … switch:37 31 30
teh … swore:49 -3 -1
teh … tablets:40 29 17
teh … take:23 35 12
teh … takeaways:27 28 28
teh … taken:62 55 58
teh … takes:20 26 22
teh … takin:-42 -32 -24
teh … talked:31 36 -11
teh … tea:-29 -22 -14
teh … team:-41 -32 -29
teh … teh:31 28 22
teh … tell:83 84 77
teh … telling:22 5 -1
teh … ten:-39 -45 -45
teh … tens:44 39 38
teh … texting:22 25 -18
teh … th:-15 -20 -34
teh … than:32 11 12
teh … thank:-24 -21 -30
teh … thanks:-11 -21 -9
teh … that:-30 -20 -15
teh … thatll:72 80 53
teh … thats:-8 2 23
teh … them:20 -7 -12
teh … therapy:17 24 -2
teh … theres:63 43 31
teh … these:-19 -21 -23
teh … they:29 18 12
teh … theyd:23 -7 -6
teh … theyll:100 67 63
teh … theyre:19 26 21
teh … theyve:22 21 39
teh … things:45 24 35
teh … think:43 17 -27
teh … thinking:62 57 55
teh … thinks:-12 -24 -3
teh … third:46 54 38
teh … this:12 -12 -21
teh … thoughts:3 -4 -28
teh … through:52 50 35
teh … thursday:19 23 10
teh … ticket:-46 -45 -40
teh … tied:-42 -44 -50
teh … til:-23 -16 4
teh … till:-56 -38 -58
teh … time:-32 -4 6
teh … times:-18 -27 -26
teh … tin:12 21 40
teh … tipped:-23 -16 -11
teh … tired:-21 6 -36
teh … to:43 21 22
teh … today:-42 -27 -25
teh … toddler:-41 -54 -46
teh … together:38 41 -14
teh … toilet:35 39 -11
teh … toilets:51 51 22
teh … told:28 35 37
teh … tomorrow:23 42 43
teh … tongue:-26 -28 -29
teh … tonights:46 48 46
teh … took:31 14 1
teh … top:14 18 24
teh … touches:30 27 -16
teh … towel:34 33 29
teh … town:-23 -13 -7
teh … track:65 65 55
teh … tracks:24 19 24
teh … train:11 14 25
teh … transferred:41 43 49
teh … tree:-30 -23 -12
teh … tried:27 13 18
teh … trip:25 34 36
teh … tuesday:11 -15 -21
teh … turned:38 30 35
teh … turns:54 52 28
teh … twenty:-19 -18 -20
teh … twice:25 9 -6
teh … two:22 -15 -5
teh … typing:82 47 47
teh … under:1 -21 -21
teh … until:2 -7 -27
teh … ups:-21 -14 -17
teh … ur:-33 -29 -25
teh … use:-20 -12 -11
teh … used:-34 10 -7
teh … van:-21 -14 -11
teh … visiting:68 38 -1
teh … vodka:47 49 48
teh … w:68 71 25
teh … wait:46 49 57
teh … waiting:43 55 59
teh … wake:-27 -20 -15
teh … walked:56 58 68
teh … walking:-28 -18 -19
teh … want:41 23 3
teh … wanted:-23 -30 -28
teh … wanting:13 25 -5
teh … wants:25 14 -29
teh … warm:56 54 56
teh … was:-28 -36 -73
teh … watching:30 26 23
teh … waters:35 43 43
teh … way:0 -1 24
teh … we:-64 -68 -81
teh … wednesday:-27 -18 -14
teh … weedkiller:72 76 76
teh … week:1 -27 -16
teh … weekend:-42 -22 -35
teh … weeks:-28 7 -3
teh … weight:-22 -3 -10
teh … werent:9 32 -11
teh … wet:60 59 44
teh … weve:-36 -37 -29
teh … what:22 20 28
teh … whatever:47 57 -3
teh … whats:43 42 30
teh … which:11 27 23
teh … while:-28 -27 -27
teh … wholl:36 52 51
teh … why:49 57 -11
teh … wife:52 34 42
teh … will:20 15 27
teh … wills:31 26 40
teh … wind:26 30 27
teh … window:13 -21 -1
teh … windows:-27 -22 -20
teh … windy:39 36 40
teh … wine:54 -22 -17
teh … wish:17 -52 -34
teh … without:25 21 19
teh … wobbly:10 23 38
teh … won:34 14 16
teh … wont:-37 -30 -20
teh … words:-35 -26 -20
teh … worker:33 28 -3
teh … working:-22 -18 -11
teh … worth:26 27 24
teh … wouldnt:-7 -20 -14
teh … wound:72 64 1
teh … wrapped:39 50 34
teh … wrists:-39 -33 -29
teh … write:33 41 -6
teh … writing:10 18 25
teh … wrong:41 -9 -21
teh … x:16 17 24
teh … yall:-32 -22 -18
teh … yeah:37 29 2
teh … year:-30 -9 -4
teh … yesterday:93 33 -32
teh … youll:-25 -25 -22
teh … youre:26 32 26
teh … yours:29 42 37
teh … yous:20 32 31
teh … youve:-26 -15 -13
tel:93 90 83
telephone:9 20 21
telescope:12 17 12
television:-2 -2 -1
tell:50 71 65
tell any:-22 -26 -6
tell caleb:20 15 22
tell her:20 34 7
tell him:50 20 34
tell his:7 14 33
tell i:44 47 55
tell mum:-2 -7 -21
tell my:19 23 25
tell myself:-73 -61 -29
tell nan:25 29 30
tell no:-24 5 -6
tell nobody:-31 -21 -22
tell somebody:-27 -14 -10
tell someone:-21 -15 -12
tell teh:34 18 38
tell u:-2 -28 -44
tell … about:-32 -20 -12
tell … all:28 -15 -14
tell … and:-24 -19 -20
tell … anything:25 36 -2
tell … be:28 31 -6
tell … boss:-17 -22 -4
tell … but:-10 23 1
tell … daughter:31 21 31
tell … did:45 41 40
tell … dying:-29 -14 -9
tell … else:-30 -20 -21
tell … family:-38 -35 -46
tell … get:33 35 32
tell … he:55 55 52
tell … his:37 39 36
tell … how:-28 -11 3
tell … husband:-40 -49 -36
tell … i:5 14 50
tell … id:37 22 -3
tell … if:-40 -18 -8
tell … in:1 -7 -21
tell … it:-53 -41 -29
tell … jmup:-12 -6 -41
tell … kids:19 22 45
tell … lot:15 31 41
tell … loved:53 62 56
tell … mind:-27 -11 -6
tell … mother:25 26 28
tell … mum:40 56 20
tell … my:-24 -16 -12
tell … myself:-27 -11 -6
tell … neva:8 16 22
tell … not:58 42 18
tell … off:18 36 -11
tell … one:-10 25 21
tell … she:2 12 23
tell … sister:-56 -57 -52
tell … sorry:56 43 48
tell … tell:-21 -19 -6
tell … that:48 51 39
tell … to:40 31 -25
tell … tonight:4 -26 -8
tell … tried:39 41 41
tell … truth:-6 -21 -16
tell … u:-26 -19 -17
tell … was:12 34 24
tell … wasnt:55 45 45
tell … wen:-22 -13 -13
tell … what:42 12 7
tell … wife:27 -6 -7
telling:-11 5 -11
telling me:33 26 -2
telling my:-28 -22 -5
telling myself:-8 -46 -28
telling teh:-24 -3 -11
telling u:24 31 14
telling … am:23 1 -3
telling … and:20 16 22
telling … im:33 20 21
telling … its:69 19 22
telling … kil:26 3 -4
telling … look:54 50 51
telling … teh:-10 12 -25
telling … to:19 29 38
telling … wife:-36 -32 -21
telling … will:17 22 -1
tells:-11 -4 -22
tells me:15 21 -16
telly:-24 -23 -5
telly downstairs:23 25 25
telly … ive:25 26 23
telly … teh:-14 -21 -16
telly … to:38 31 31
tellys:3 3 -10
temp:14 15 8
temper:24 1 -18
temper … teh:-21 -19 -13
temple:4 3 2
temps:32 44 60
tempted:-45 -35 -16
tempted to:-36 -20 -5
ten:0 4 10
ten and:-19 -13 -26
ten min:30 23 22
ten minute:15 21 15
ten minutes:30 41 49
ten oclock:23 19 12
ten past:-30 -26 -22
ten teh:77 76 79
ten years:-15 -40 -22
ten … after:51 56 30
ten … ago:60 44 61
ten … and:46 29 71
ten … for:28 23 28
ten … from:19 23 21
ten … goin:10 23 6
ten … her:8 6 -27
ten … i:17 -7 -23
ten … id:-44 -14 -9
ten … ive:-14 -21 -10
ten … thats:-33 -32 -8
ten … to:-7 -9 -29
ten … today:-21 -17 -15
ten … tonight:-35 -27 -27
ten … years:-26 -21 -18
tenant:6 3 3
tenants:-13 -11 -7
tend:-8 -8 -4
tendencies:-2 -3 -1
tender:-9 -10 -7
tener:-94 -69 -2
tenerife:-8 -4 -2
tenerife and:12 19 25
tengo:71 119 41
tengo ganas:41 50 -5
tengo la:100 38 52
tengo las:4 3 29
tengo miedo:31 18 1
tengo … de:77 71 28
tengo … en:82 15 44
tengo … pastillas:4 3 29
tengo … y:-90 -14 -1
tenner:-3 -4 -7
tennis:2 0 3
tenor:-2 0 0
tens:48 40 37
tense:32 4 2
tension:-12 -13 -8
tent:0 -17 -16
tent … teh:-11 -20 -14
tenth:33 30 31
tenth i:63 53 59
tenth … to:47 53 57
tents:-13 -6 -7
term:24 -29 -18
terminal:51 -9 -8
terminal diagnosis:45 -3 0
terminal … would:-38 -1 -1
terminar:-52 -59 -3
termine:-104 -17 -2
terms:-13 -3 -4
terrace:2 2 3
terrible:-17 -41 -29
terrible … i:21 -11 -5
terribly:-11 -21 -2
terrified:-52 -41 -23
terrified of:-21 -19 -16
terrifying:0 -7 -13
tesco:-1 23 29
test:-105 -106 -52
tested:-4 -2 -2
tests:-13 -27 -13
tetanus:6 7 -3
tete:29 24 25
tete qui:29 24 24
text:10 -4 -9
text away:38 -15 -4
text back:28 26 18
text from:1 11 -22
text me:-45 -37 -24
text … from:38 -15 -4
text … my:48 58 -11
texted:8 -14 14
texted goodbye:-15 -22 -24
texted my:24 -25 -17
texted that:3 2 24
texted … and:24 2 -17
texted … from:-20 -24 -21
texted … she:35 32 31
texted … teh:-26 -23 -21
texted … to:44 48 49
texting:26 25 23
texting from:51 46 6
texting … teh:36 26 30
texts:34 -20 -13
th:26 36 49
th be:-48 -48 -43
th i:31 36 35
th ill:27 34 49
th ive:-32 -32 -32
th teh:-23 -13 -6
th … am:2 19 24
th … and:42 36 47
th … i:88 105 100
th … im:-53 -43 -65
th … is:68 54 40
th … ive:68 69 81
th … my:71 59 70
th … to:-35 -41 -33
th … will:6 4 23
th … wont:82 95 91
than:-4 22 25
than a:-31 -13 -7
than before:29 26 -3
than feel:22 -12 -7
than go:51 76 55
than i:38 58 59
than id:61 76 66
than me:-22 -42 -27
than most:-24 -8 -4
than normal:18 15 26
than not:-34 -13 -9
than teh:-32 -11 -8
than they:38 -44 -14
than to:58 54 -3
than usual:73 36 -6
than youd:19 22 25
than … a:-25 -29 -18
than … and:12 12 26
than … another:-24 -9 -17
than … been:18 25 26
than … could:59 40 43
than … done:30 27 -6
than … for:-25 -5 -9
than … go:-23 -6 -1
than … got:20 -5 -1
than … had:28 31 30
than … has:23 2 1
than … hav:58 48 47
than … i:-36 -29 -25
than … if:52 19 -12
than … im:53 55 51
than … is:-21 -16 -12
than … it:50 16 5
than … its:21 17 9
than … label:13 21 -12
than … managed:22 21 29
than … my:19 28 -14
than … of:24 19 -8
than … on:-16 -21 -11
than … ought:26 8 13
than … over:46 50 51
than … says:16 24 -12
than … that:44 50 -1
than … think:27 25 28
than … thought:48 56 59
than … want:-17 -32 -3
than … wanted:13 1 -40
than … with:37 44 44
thandi:0 0 2
thank:-2 -3 9
thank god:-78 -44 -23
thank her:-27 -18 -8
thank teh:30 1 9
thank them:77 -4 -4
thank … a:-27 -16 -12
thank … all:22 16 14
thank … and:82 27 29
thank … everything:16 19 30
thank … for:40 51 53
thank … goodbye:48 50 46
thank … hes:-42 -32 -26
thank … i:-28 -34 -20
thank … im:-25 -12 -14
thank … off:-15 -22 -22
thank … talking:-22 -18 -16
thank … teh:42 21 21
thank … this:34 50 24
thanked:8 15 7
thanked teh:34 37 19
thankful:-47 -24 -11
thanks:5 19 32
thanks and:28 28 28
thanks for:35 50 56
thanks teh:42 38 31
thanks to:-19 -27 -19
thanks … all:-22 -19 -19
thanks … being:-42 -23 -19
thanks … everything:53 57 52
thanks … having:50 53 57
thanks … me:39 44 50
thanks … memes:56 55 59
thanksgiving:11 18 12
that:-26 -33 -23
that and:-33 -9 -12
that any:27 -5 -2
that arent:34 28 15
that bad:60 39 24
that bridge:-25 -13 -8
that but:23 -7 -9
that does:-26 -16 -8
that doesnt:76 90 78
that door:8 16 21
that down:75 85 88
that evening:-34 -32 -11
that every:22 -8 -1
that everyone:-26 -17 -6
that family:37 35 32
that far:38 41 37
that floor:-25 -20 -2
that for:5 17 21
that god:37 -18 -2
that happen:45 43 -2
that happened:-25 -7 -4
that he:27 26 3
that hell:31 2 13
that her:41 46 7
that his:78 43 -1
that house:37 -6 -3
that i:5 -6 -39
that id:-28 -26 21
that if:-35 -7 -6
that ill:54 -53 -28
that im:2 2 -21
that in:-23 -16 -6
that isnt:51 -6 2
that it:-31 -50 -41
that itll:-23 -45 -43
that its:-42 -22 11
that ive:12 -23 -34
that let:1 26 -2
that makes:23 4 -7
that moment:27 -1 0
that my:-9 -47 -8
that night:-30 -19 -5
that nobody:45 27 33
that one:-20 2 -3
that out:-38 -19 -8
that overdose:-22 -20 -9
that people:-28 3 -10
that person:-28 -8 -2
that same:19 22 22
that says:31 28 33
that she:27 37 -14
that shed:-25 -31 -22
that someone:57 11 -14
that song:-27 -13 -6
that suits:1 25 -1
that there:-24 -13 -9
that theyd:-34 -4 -4
that this:-36 -16 -19
that to:41 50 29
that u:-37 -52 -42
that was:31 49 16
that wed:37 33 38
that wen:-34 -27 -10
that werent:11 10 -21
that what:29 -3 -2
that would:2 -45 -24
that youll:-26 -15 -10
that youre:-27 -19 -9
that … a:-12 -23 -8
that … ago:52 49 0
that … alarm:36 34 37
that … alife:35 -23 -5
that … all:7 25 29
that … am:23 36 53
that … and:-15 12 21
that … any:-13 -23 -14
that … arent:-29 -22 -14
that … as:-15 -26 -20
that … be:59 25 7
that … been:41 -33 -13
that … bench:102 66 12
that … brain:-21 -10 -4
that … broken:9 -25 -12
that … but:-23 -34 -6
that … by:-23 -5 14
that … call:-24 -3 -2
that … can:-21 -16 -9
that … cant:-51 -56 -40
that … clean:-23 -19 -2
that … comes:-36 -17 -17
that … could:-27 -15 -6
that … dads:41 44 45
that … day:-6 15 25
that … dead:35 43 17
that … death:89 87 62
that … did:-9 -26 -17
that … didnt:-42 -22 -11
that … die:-51 -4 -1
that … died:50 15 29
that … do:-22 -37 -19
that … doing:29 20 -12
that … dont:24 -10 -20
that … down:50 50 50
that … end:27 12 -17
that … enough:-42 -19 -14
that … evening:22 20 24
that … everything:18 21 0
that … exist:49 59 55
that … feel:-25 -26 -21
that … for:8 26 39
that … forgive:30 40 42
that … found:20 -1 3
that … get:-63 -27 -21
that … giving:-22 -12 -7
that … gone:24 33 25
that … good:-27 3 -11
that … grandson:25 31 -6
that … had:-45 -18 -23
that … half:32 3 4
that … hate:23 -5 -1
that … hav:30 6 -22
that … her:-15 0 39
that … here:-22 -3 -12
that … him:-44 -26 -11
that … himself:-31 -27 -2
that … his:39 29 32
that … home:26 6 4
that … hurt:-25 -11 1
that … hurts:-58 -57 -15
that … i:-35 -33 -23
that … in:-40 -25 -24
that … into:26 33 31
that … isnt:9 -22 -6
that … it:27 11 -12
that … ive:37 32 30
that … keep:54 -6 -3
that … kil:-21 -7 7
that … killed:0 2 21
that … know:-36 -31 -6
that … left:-29 -22 19
that … let:8 20 28
that … lie:27 36 -5
that … long:27 33 8
that … looking:31 34 0
that … make:-8 -26 -15
that … me:53 45 57
that … meant:15 20 0
that … more:24 27 39
that … morning:20 18 19
that … must:21 26 -3
that … my:26 -36 -26
that … myself:27 50 35
that … neva:-5 10 27
that … night:-10 -4 -25
that … no:24 8 10
that … not:-26 -46 -52
that … of:58 35 -16
that … off:7 33 2
that … on:-65 -63 -56
that … one:-32 -11 -7
that … or:-24 -17 -4
that … people:47 -2 -2
that … person:65 74 59
that … real:33 32 -5
that … remember:-22 -17 -7
that … right:35 -11 -9
that … saturday:-34 -31 -28
that … saved:73 -2 -3
that … scare:49 54 -16
that … see:51 17 19
that … sees:33 28 5
that … sense:27 6 -2
that … should:0 27 -11
that … sister:-26 -15 -2
that … sober:27 -5 0
that … somewhere:29 32 29
that … started:-33 -14 -9
that … stopped:41 74 74
that … suicidal:47 30 -9
that … suicide:-20 -25 -4
that … sunday:30 29 -2
that … tablets:32 24 18
that … takes:41 31 -10
that … thank:-22 -6 -4
that … them:54 15 -26
that … there:56 71 79
that … theyd:23 0 0
that … think:-6 -28 -8
that … thinks:54 49 -8
that … thought:-31 -27 -4
that … time:28 18 1
that … to:11 23 -47
that … today:35 -29 -16
that … tried:27 29 8
that … up:9 -16 -20
that … wake:-21 -14 -4
that … want:10 -26 -23
that … wanted:6 -41 -10
that … wanting:-22 -9 0
that … wants:59 62 -22
that … was:0 40 33
that … weekend:-11 -15 -22
that … went:44 40 46
that … werent:31 -7 -3
that … whole:23 -18 -21
that … will:3 21 12
that … woke:68 0 0
that … wont:-58 -77 -46
that … work:30 36 0
that … would:-25 -39 -7
thatd:27 -5 -5
thatll:75 78 76
thatll be:27 43 62
thatll … that:19 29 31
thats:41 40 33
thats everything:57 66 58
thats for:25 20 25
thats goin:-40 -21 -16
thats half:59 -6 -3
thats how:62 57 71
thats ironic:40 35 32
thats it:-73 -48 -71
thats keeping:14 32 32
thats me:33 15 8
thats mine:31 -10 -6
thats not:-76 -88 -74
thats ok:-50 -36 -31
thats something:-3 23 -12
thats that:39 39 35
thats wen:32 44 67
thats what:-4 2 -47
thats where:52 -28 -34
thats why:-14 -25 -8
thats … and:-24 -38 -15
thats … at:-19 -20 -14
thats … bad:22 -2 -11
thats … be:32 31 33
thats … box:-33 -25 -22
thats … by:18 -28 -13
thats … cheerio:15 19 20
thats … compliment:34 39 36
thats … did:-24 -30 -17
thats … do:-45 -31 -16
thats … does:22 21 29
thats … done:-40 -31 -31
thats … down:49 42 42
thats … for:-73 -68 -67
thats … from:13 42 35
thats … goin:-13 -19 -33
thats … gone:-87 -71 -64
thats … had:25 2 2
thats … i:8 37 33
thats … ill:57 22 4
thats … im:48 33 29
thats … it:-12 10 22
thats … its:24 21 -11
thats … last:32 34 33
thats … long:36 38 34
thats … me:-20 -64 -48
thats … my:2 21 29
thats … not:-31 -7 3
thats … of:27 24 22
thats … out:-40 -30 -15
thats … picked:17 16 22
thats … plan:34 43 40
thats … post:16 24 15
thats … right:-10 -20 -8
thats … saying:52 26 10
thats … she:7 14 23
thats … tell:-27 -24 -12
thats … thats:42 39 22
thats … thing:6 23 44
thats … this:-36 -20 -32
thats … to:46 35 41
thats … told:21 24 18
thats … truth:23 10 -11
thats … update:54 11 -3
thats … want:52 62 -4
thats … wanted:23 34 46
thats … wen:1 16 23
thats … white:-22 -5 -4
theatre:30 -19 -18
theatre … my:49 -10 -11
their:-18 -3 -8
their dads:32 33 38
their doing:46 36 35
their heads:14 17 22
their own:-20 -18 -11
their school:33 18 -4
their sleep:32 -7 -5
their … i:-51 -27 -31
their … in:20 36 33
their … monday:17 13 21
their … sunday:-30 -32 -31
their … to:-21 -20 -20
their … u:40 41 30
their … would:16 39 28
theirs:-17 -17 -7
theirs ive:-26 -12 -5
them:22 20 31
them a:9 25 27
them about:-27 -30 -25
them after:39 45 45
them all:-48 -48 -49
them are:30 13 28
them at:47 54 44
them back:-28 -6 -4
them both:35 38 38
them but:-26 -12 -11
them by:-33 -33 -22
them do:4 -36 -17
them for:-22 -15 -17
them go:-22 -13 -43
them gone:-25 -9 -12
them goodbye:29 25 18
them goodnight:-21 -14 -13
them has:-25 -17 -4
them i:52 47 21
them if:-30 -19 -9
them im:-14 -53 -37
them in:-2 -36 -35
them its:-40 -17 -7
them ive:-13 -28 -22
them know:61 67 -8
them not:20 29 12
them on:-22 -8 -15
them one:63 43 43
them or:-24 -14 -10
them out:5 33 42
them say:39 43 36
them shes:27 24 34
them they:23 18 8
them theyre:62 6 14
them to:-34 5 13
them unread:24 27 22
them what:-9 -27 -21
them with:28 38 -20
them … about:24 19 25
them … ago:29 33 32
them … all:45 29 8
them … and:-32 -16 -17
them … at:54 28 38
them … be:5 -7 -46
them … break:40 43 21
them … by:-34 -44 -32
them … come:5 22 14
them … did:21 6 17
them … die:25 1 1
them … do:-21 -6 -1
them … dont:69 59 22
them … down:34 35 29
them … end:10 13 21
them … for:-7 16 29
them … friday:-26 -10 -10
them … from:24 -12 -25
them … funeral:88 84 78
them … get:7 32 11
them … gives:26 37 33
them … goin:4 26 27
them … gone:56 56 52
them … her:-22 -14 -5
them … i:28 53 61
them … if:19 26 27
them … im:74 49 41
them … in:11 -40 -23
them … is:40 48 56
them … it:69 26 28
them … its:-48 -27 -15
them … ive:12 23 14
them … let:25 -9 -5
them … letting:-8 -6 -21
them … lief:-22 -19 -21
them … loved:31 29 18
them … me:-10 28 36
them … mean:61 -16 -3
them … my:-14 -33 -31
them … needed:33 -8 -3
them … not:17 -24 -7
them … of:-28 2 10
them … out:-30 -31 -18
them … poorly:24 28 22
them … same:-32 -15 -8
them … she:21 2 -8
them … shed:-26 -20 -15
them … sitting:-30 -12 -13
them … step:23 -38 -16
them … ten:25 23 22
them … that:47 69 66
them … thats:-1 -1 -20
them … they:-24 -31 -30
them … theyve:-7 2 21
them … this:44 59 54
them … to:-34 -13 -17
them … today:8 21 13
them … tonight:35 41 45
them … twenty:16 20 25
them … two:32 29 29
them … u:20 20 24
them … up:-46 -27 -22
them … wake:-45 -8 -1
them … want:3 31 -8
them … was:70 62 42
them … what:15 21 13
them … whole:-31 -18 -25
them … why:83 55 52
theme:-11 -15 -3
themselves:13 -4 -14
themselves and:37 21 -3
themselves … i:39 27 -2
then:0 0 0
theory:-15 -10 -8
ther:30 32 -1
therapist:-37 -33 -39
therapist and:-33 -36 -27
therapist … hav:-39 -36 -26
therapist … i:-13 -9 -21
therapist … know:43 41 13
therapists:-1 -1 0
therapy:-45 -23 -31
therapy … ive:17 25 0
there:24 30 43
there all:-34 -28 -15
there any:-25 -10 -5
there at:54 72 47
there before:23 22 6
there being:-5 -32 -23
there but:-34 -21 -17
there for:-37 -26 -25
there he:-34 -33 -22
there i:46 12 -11
there in:-22 -16 -11
there isnt:53 22 43
there it:17 24 27
there ive:-26 -11 -37
there teh:-30 -11 -7
there thinking:33 -5 -1
there to:63 37 22
there was:45 69 40
there wen:-29 -20 -17
there wishing:51 -16 -8
there with:49 23 40
there wont:69 67 64
there … a:63 20 21
there … all:-14 -14 -23
there … an:33 -1 3
there … and:-53 -37 -25
there … another:39 33 42
there … ants:22 21 19
there … any:-21 2 -6
there … anyone:21 19 20
there … be:16 27 32
there … blood:12 14 21
there … both:48 1 -4
there … can:40 42 30
there … cant:21 -12 -10
there … coming:51 41 41
there … did:-6 -5 -24
there … done:25 -12 -6
there … everywhere:14 17 22
there … for:-36 -37 -42
there … forty:34 22 22
there … her:-36 -12 -8
there … here:37 -12 -24
there … his:20 -2 -13
there … hoap:-53 -8 -2
there … how:32 7 -1
there … humming:41 17 10
there … i:-13 -29 -22
there … in:-35 -9 -5
there … it:29 11 -13
there … its:65 57 40
there … ive:-9 -25 -20
there … know:15 27 26
there … left:58 -3 -14
there … me:67 -34 -29
there … minute:55 6 -1
there … my:22 28 7
there … nice:32 0 1
there … no:-14 -19 -21
there … nothing:35 5 13
there … of:-25 -13 -11
there … off:30 -6 -4
there … on:-29 -24 -25
there … one:-5 21 4
there … other:29 42 1
there … said:60 25 21
there … say:46 27 17
there … signs:25 8 11
there … spiders:39 34 36
there … teh:-36 -27 -56
there … them:-40 -28 -19
there … there:22 34 36
there … times:25 29 45
there … to:-21 -14 -25
there … u:-21 -6 -17
there … up:34 33 30
there … want:32 12 -18
there … way:-5 -22 -14
there … wen:63 70 72
there … with:23 12 13
thered:41 -2 -3
thered be:41 -2 -3
therell:32 40 41
therell be:32 40 41
therell … no:47 36 33
therepy:-1 -2 -2
theres:74 84 89
theres a:26 37 39
theres blood:64 65 45
theres enough:43 60 59
theres foil:22 29 32
theres men:29 30 42
theres more:70 40 42
theres much:-10 2 24
theres no:23 -6 3
theres nobody:60 39 -10
theres nothing:28 -18 -3
theres paint:-27 -12 -13
theres plenty:25 34 33
theres someone:-24 -11 -3
theres teh:54 51 44
theres … a:12 13 22
theres … after:25 37 35
theres … an:43 49 39
theres … back:42 43 46
theres … behind:32 35 24
theres … bit:-22 -9 -12
theres … blood:6 11 33
theres … bottle:-26 -25 -16
theres … cliff:19 21 21
theres … coming:58 59 54
theres … empty:23 21 20
theres … fone:-10 -12 -20
theres … for:-27 -20 -17
theres … future:30 -17 -7
theres … goin:29 26 23
theres … hoap:-63 -16 -6
theres … i:23 16 20
theres … ill:23 25 23
theres … in:-2 11 20
theres … it:26 48 17
theres … lad:30 31 37
theres … left:57 12 3
theres … letter:23 26 26
theres … loch:23 -4 -1
theres … man:35 31 33
theres … me:54 32 22
theres … more:40 37 29
theres … my:5 5 27
theres … note:60 69 51
theres … of:-4 17 39
theres … on:37 36 45
theres … one:-51 -26 -48
theres … other:-21 -5 -13
theres … out:-32 -35 -28
theres … part:-60 -37 -11
theres … plan:-29 -23 -20
theres … reason:-38 -23 -15
theres … rope:28 15 14
theres … this:42 22 23
theres … to:54 4 17
theres … tomorrow:88 66 37
theres … under:51 58 45
theres … way:12 -24 -14
theres … we:61 60 47
theres … wen:70 69 75
theres … with:-6 -22 -11
theres … woman:19 23 10
theres … wrap:21 4 3
thermostat:-12 -11 -3
these:-11 -10 7
these are:14 29 23
these days:12 -28 -41
these things:-3 -24 -20
these … and:2 25 21
these … it:30 20 -3
these … last:32 47 36
these … make:29 -1 -1
these … my:35 58 59
these … of:27 -2 -1
these … take:25 39 -7
these … whole:54 57 58
thesis:-37 -23 -18
they:-3 -1 23
they all:37 -21 -15
they are:19 25 25
they asked:-26 -12 -5
they call:22 2 6
they can:2 29 23
they cant:-18 -27 -19
they come:29 30 33
they didnt:-14 -15 -23
they do:31 3 -32
they found:-22 -14 -11
they get:129 109 102
they go:10 28 29
they got:22 -16 -11
they had:-26 0 -2
they hav:-36 -38 -45
they injected:-19 -21 -13
they laughed:42 5 8
they left:32 16 8
they lock:35 41 0
they look:-13 -14 -21
they may:20 17 28
they me:-30 -22 -9
they read:23 22 7
they said:-47 -36 -24
they say:72 28 7
they show:30 32 34
they stay:26 28 34
they think:36 28 9
they thought:-23 -14 -1
they told:15 -21 -3
they want:-45 -14 -8
they were:-38 -9 -8
they will:9 15 38
they wont:52 78 62
they would:-13 -32 -7
they wouldnt:13 22 17
they … able:48 46 50
they … about:25 46 50
they … all:-16 -15 -26
they … any:19 24 27
they … asked:31 30 21
they … back:-21 -7 -4
they … be:5 21 45
they … blue:-28 -31 -15
they … by:-25 -19 -17
they … die:-30 -7 -1
they … down:69 56 48
they … every:-33 -9 -5
they … find:21 32 38
they … for:17 22 19
they … go:-24 -14 -5
they … good:-27 -16 -12
they … hav:75 77 63
they … he:-20 -5 -6
they … hear:24 -1 0
they … her:-23 -19 -23
they … here:9 34 22
they … home:57 48 34
they … i:32 19 14
they … if:27 10 10
they … im:-33 -12 -18
they … is:24 1 -6
they … it:26 32 23
they … keep:-26 -8 -3
they … kil:-35 -31 -2
they … know:42 5 2
they … last:85 1 7
they … laughed:33 15 10
they … let:-23 -11 -4
they … me:-19 -48 -66
they … money:45 58 63
they … much:37 -3 -6
they … my:-33 -18 -18
they … no:36 48 33
they … not:-30 -12 -11
they … of:-3 30 29
they … off:-19 -22 -13
they … on:16 -22 -17
they … out:-22 -17 -17
they … pay:22 23 18
they … remove:22 24 17
they … she:41 26 10
they … suicidal:-43 -36 -1
they … suicide:29 -22 -6
they … tablets:59 52 25
they … teh:15 27 47
they … thats:-25 -12 -5
they … this:70 45 10
they … to:3 7 22
they … twice:-35 -33 -4
they … two:35 36 20
they … u:5 22 36
they … under:37 38 21
they … was:40 41 36
they … what:-42 -25 -22
they … with:20 24 -7
theyd:82 -2 10
theyd all:38 19 -8
theyd be:-3 -27 -16
theyd get:30 0 -2
theyd gone:44 42 26
theyd hav:49 -31 -16
theyd manage:35 -3 -2
theyd not:-30 -6 -5
theyd … a:24 -2 0
theyd … and:31 14 21
theyd … be:34 -15 -3
theyd … beter:-32 1 -6
theyd … happier:-23 -4 -1
theyd … i:34 0 0
theyd … me:23 -11 -9
theyd … off:-28 -1 0
theyd … out:70 -8 -2
theyd … over:64 -4 -3
theyd … to:-50 -10 -6
theyll:111 107 114
theyll all:6 17 24
theyll be:-22 -3 -11
theyll find:42 46 56
theyll know:38 41 38
theyll think:58 45 35
theyll … a:-27 -23 -14
theyll … for:-29 -20 -13
theyll … i:55 51 20
theyll … im:37 3 11
theyll … it:-22 -14 7
theyll … me:62 37 31
theyll … my:37 39 35
theyll … teh:27 26 24
theyre:6 -15 5
theyre all:57 38 34
theyre counting:26 10 13
theyre in:61 1 5
theyre nearly:78 1 0
theyre not:-33 -21 -3
theyre suicidal:-46 -37 0
theyre … im:9 11 23
theyre … me:43 53 53
theyre … my:40 -24 -11
theyre … one:-19 -20 -17
theyve:9 21 47
theyve all:30 27 25
theyve been:43 54 62
theyve gone:35 41 42
theyve taken:24 22 27
theyve told:-33 -28 -10
theyve … home:24 30 28
theyve … in:56 52 51
theyve … me:-2 0 20
theyve … teh:31 22 20
theyve … up:-25 -24 -28
thick:16 -3 -1
thigh:101 102 14
thigh … i:21 30 -1
thighs:44 59 -41
thighs are:32 42 0
thighs … covered:32 42 0
thighs … in:32 42 0
thin:6 11 14
thing:0 -1 8
thing for:18 31 32
thing from:58 61 54
thing i:21 4 0
thing im:-38 -22 -31
thing in:44 38 32
thing is:19 58 61
thing ive:-18 -13 -34
thing left:22 13 -7
thing on:9 17 25
thing paydays:20 14 18
thing stopping:59 -7 -3
thing teh:-32 -20 -28
thing that:16 -2 -38
thing thats:7 16 22
thing to:-36 -28 -14
thing where:-27 -26 16
thing … a:-39 -22 -32
thing … and:46 30 41
thing … ask:42 45 57
thing … be:29 -10 0
thing … bought:43 45 30
thing … could:41 -21 -7
thing … do:54 11 8
thing … first:-31 -18 -18
thing … hav:13 24 -8
thing … i:46 62 52
thing … is:-29 -50 -12
thing … it:41 26 36
thing … left:6 8 -40
thing … me:62 66 60
thing … morning:-22 -15 -13
thing … my:28 26 15
thing … myself:10 21 0
thing … on:63 41 6
thing … rents:20 14 18
thing … said:-32 -20 -13
thing … she:20 28 27
thing … that:-31 -19 -14
thing … think:26 -5 -3
thing … to:-9 -6 -34
thing … tomorrow:20 14 18
thing … type:-22 -19 -17
thing … wanted:-33 -17 -13
thing … wish:-29 -20 -5
thing … would:-58 -12 -5
thing … write:18 16 21
things:12 -20 -39
things and:-13 -20 -21
things are:-54 -24 -23
things at:-28 -1 -16
things i:-62 -38 -32
things in:23 41 41
things ive:-24 -6 -4
things on:-30 -24 -12
things teh:44 39 8
things that:-28 -13 -7
things … a:-27 -7 -1
things … air:32 37 41
things … and:-25 -35 -15
things … back:-32 -24 -18
things … coffee:16 16 23
things … didnt:35 -4 0
things … goin:-31 -20 -17
things … i:-13 -12 -21
things … im:13 -38 -26
things … last:35 26 18
things … me:20 14 -25
things … said:42 -3 4
things … teh:61 62 77
things … theres:26 -7 -6
things … to:38 10 0
things … told:42 40 -4
things … week:26 14 0
think:22 5 23
think a:-24 -5 -2
think about:14 22 -27
think hes:-21 -9 1
think how:34 -18 -10
think i:-12 29 35
think id:35 15 -1
think ill:25 44 -11
think im:-1 -36 -22
think in:33 17 23
think it:-59 10 23
think lucky:93 -6 -1
think my:65 0 -3
think of:28 11 -10
think teh:-22 -31 -22
think that:-40 -27 -10
think thats:-43 -40 -32
think there:-1 -25 -10
think they:-29 -5 -13
think u:-35 -10 -6
think … and:4 27 -11
think … are:-35 -15 -11
think … be:-48 -9 -1
think … being:43 20 31
think … beter:-60 -2 0
think … can:37 -30 -27
think … dead:15 -23 -2
think … did:39 -2 9
think … do:52 59 -2
think … ending:55 60 -1
think … for:-39 -14 -8
think … from:28 35 -4
think … goin:-1 28 21
think … got:27 1 3
think … hav:11 20 42
think … hes:-2 20 32
think … him:-29 -16 -7
think … how:60 29 -11
think … i:-21 -20 21
think … id:48 39 0
think … in:-34 -25 -9
think … is:-2 -23 -9
think … it:-23 19 -23
think … its:-28 0 -14
think … ive:-38 -27 -23
think … make:21 -31 -18
think … me:23 49 48
think … might:-23 -2 -2
think … myself:-28 -48 -22
think … nice:1 -26 -19
think … not:36 -5 -10
think … of:-26 -16 -18
think … reason:28 -1 5
think … relieved:66 -3 -1
think … she:31 12 -6
think … shes:-24 -16 -7
think … sleep:-22 -8 -7
think … suicide:86 56 -4
think … teh:25 7 7
think … them:72 7 10
think … time:26 36 16
think … to:23 40 43
think … u:30 -20 -20
think … want:-20 -14 49
think … was:31 69 25
think … wen:76 79 47
think … whenever:24 -11 -1
think … will:40 48 27
think … would:75 22 31
thinking:11 3 -55
thinking about:48 39 -27
thinking and:-31 -20 -13
thinking how:30 7 -8
thinking i:-33 -30 -12
thinking id:-40 0 -16
thinking it:84 66 55
thinking of:12 26 3
thinking teh:56 -8 -2
thinking … a:-20 -16 -3
thinking … about:42 4 -1
thinking … all:-41 -37 -3
thinking … and:-28 10 -14
thinking … anything:50 8 -32
thinking … as:19 23 0
thinking … be:-42 -26 -15
thinking … catching:47 -21 -2
thinking … could:16 -30 -21
thinking … do:19 23 -5
thinking … doing:-10 -36 -5
thinking … hanging:23 40 -6
thinking … her:-36 -22 11
thinking … how:-43 -3 0
thinking … i:3 26 -15
thinking … in:-21 -19 -3
thinking … it:-41 -48 -18
thinking … killing:42 82 -5
thinking … my:17 42 -28
thinking … myself:66 52 -11
thinking … not:-36 -9 -5
thinking … self:105 110 -1
thinking … teh:-1 -52 -15
thinking … that:49 45 -13
thinking … using:86 -2 0
thinking … was:14 30 54
thinking … would:21 -18 -1
thinkn:12 15 -1
thinks:15 22 -3
thinks about:21 25 -4
thinks i:24 25 35
thinks im:-45 -32 -8
thinks its:20 16 -39
thinks of:76 77 -2
thinks teh:24 25 26
thinks that:-35 -26 -11
thinks … a:28 30 27
thinks … am:29 21 28
thinks … and:-29 -26 -7
thinks … at:-21 -16 -42
thinks … goin:-49 -58 -2
thinks … her:-32 -28 -22
thinks … himself:35 38 -4
thinks … his:19 24 9
thinks … im:15 14 24
thinks … in:27 38 37
thinks … teh:-22 -13 -11
thinks … to:-69 -68 -13
thinner:25 -4 0
thinner i:25 -4 0
thinners:-23 -18 -14
thinners … teh:-23 -18 -14
third:43 26 24
third box:40 47 44
third day:24 22 15
third go:-25 -37 -30
third night:64 27 -2
third of:-29 -16 -7
third week:20 -6 0
third … a:31 11 3
third … and:-34 -15 -16
third … i:49 -3 -12
third … is:26 8 9
third … last:-31 -8 -1
third … not:32 4 2
third … of:20 28 40
third … running:54 4 -2
thirsty:-5 -4 -1
thirteen:-21 -11 19
thirteen days:1 2 35
thirteen … till:1 2 35
thirties:24 -9 -4
thirtieth:-13 -8 -10
thirty:-32 -22 -13
thirty one:-37 -24 -24
thirty years:-31 -29 -16
thirty … a:23 25 26
thirty … im:35 11 11
thirty … my:-24 -13 -14
thirty … of:-23 -14 0
thirty … today:-26 -17 -14
this:9 27 40
this account:45 49 31
this afternoon:99 69 74
this anymore:-48 -27 -50
this at:-29 -13 -11
this be:14 21 17
this because:24 18 3
this board:33 31 27
this but:-22 -5 0
this close:37 46 30
this cold:-28 -9 -5
this craving:-21 -3 0
this earth:36 37 11
this evening:76 71 70
this for:23 -5 -23
this forum:11 21 19
this friday:16 24 22
this game:-32 -15 -12
this goes:22 26 35
this i:26 57 29
this ill:-21 -35 -29
this im:22 13 10
this isnt:37 23 -13
this laptop:-24 -6 -2
this lief:105 103 72
this little:67 54 59
this man:-30 -21 -6
this maths:39 -22 -1
this meeting:-41 -27 -25
this minute:49 48 30
this month:-42 -18 -47
this morning:-3 -8 -43
this night:10 6 45
this on:31 21 41
this one:70 64 59
this out:-28 -15 -15
this planet:43 17 23
this printer:-25 -21 -23
this saturday:9 14 25
this server:91 58 -2
this she:56 37 53
this side:56 45 43
this since:2 -28 -16
this sort:23 3 3
this teh:20 39 49
this thats:25 1 -4
this til:39 0 4
this time:43 30 48
this to:43 41 55
this u:63 52 47
this was:28 42 23
this way:-10 21 -2
this weak:29 26 13
this wednesday:38 37 45
this week:-25 -5 -96
this whole:-24 -4 -7
this will:-39 -22 -1
this world:125 57 71
this year:25 2 -14
this … a:-42 -29 -18
this … after:57 57 52
this … am:-31 -20 19
this … and:20 26 -3
this … anybody:29 38 38
this … anyone:-23 -9 -4
this … are:-24 -20 -3
this … back:38 44 33
this … bad:-21 -21 -14
this … because:46 50 57
this … been:-32 -29 -10
this … bit:11 5 21
this … boys:59 56 47
this … by:47 49 51
this … call:56 28 33
this … can:18 40 43
this … case:-28 -11 -9
this … common:-21 -4 -2
this … day:-34 -11 -11
this … dead:17 29 -3
this … did:37 25 28
this … do:65 30 24
this … eleven:-21 -9 -2
this … end:-1 24 38
this … everything:55 68 65
this … farewell:-58 -63 -57
this … feeling:-32 -7 -4
this … fone:14 -30 -22
this … for:-3 -27 -16
this … forever:34 51 40
this … forgive:41 48 41
this … forum:28 32 29
this … from:-22 -14 -13
this … gave:33 16 13
this … giving:-43 -14 -7
this … gone:18 25 26
this … goodbye:-24 -35 -40
this … had:40 9 -10
this … has:-44 -33 -8
this … he:-44 -39 -20
this … her:27 30 21
this … his:58 28 29
this … homework:-25 -14 -2
this … i:-13 -24 -12
this … if:32 48 25
this … ill:21 31 30
this … is:37 -23 -1
this … it:26 25 41
this … its:45 -6 10
this … kil:28 -14 -6
this … killing:23 28 3
this … know:-53 -24 -23
this … last:-16 -20 -27
this … leaving:84 67 67
this … lief:18 36 -18
this … looking:-24 -13 -8
this … love:36 50 46
this … made:26 36 -2
this … me:13 -29 0
this … monday:-1 -26 -23
this … nice:19 21 14
this … nobody:-55 -32 -18
this … not:0 22 5
this … nothing:-31 -13 5
this … on:-6 -9 -29
this … one:3 26 14
this … our:21 11 10
this … over:41 31 33
this … own:-59 -41 -31
this … put:23 -9 -2
this … ran:-25 -25 -17
this … school:40 46 15
this … screens:-30 -8 -7
this … she:33 15 5
this … shes:94 84 80
this … someone:26 1 -5
this … something:3 34 -1
this … suicide:59 59 64
this … teh:-15 -34 -26
this … thank:28 25 26
this … there:43 -9 -11
this … therell:-22 -22 -21
this … theres:45 25 10
this … they:-36 -35 -15
this … theyre:19 25 24
this … this:-46 -43 -29
this … three:-29 -19 -12
this … time:-30 -21 -14
this … times:2 20 24
this … to:-27 -33 -63
this … told:-28 -21 -29
this … tonight:52 57 58
this … top:-30 -16 -11
this … u:37 41 14
this … under:23 22 20
this … ur:48 38 50
this … wait:23 16 0
this … want:22 -15 -11
this … was:-19 -23 8
this … wednesday:-20 -25 -12
this … wen:-36 -36 -17
this … were:49 44 2
this … what:23 9 23
this … where:91 77 72
this … while:-24 -22 -4
this … who:-28 -15 -3
this … wife:47 -6 -5
this … with:-23 -33 -19
this … wont:69 38 33
this … would:32 -6 6
this … yall:81 49 46
thisll:6 8 -7
tho:0 0 0
thort:18 -1 0
those:-30 -14 -21
those im:41 31 28
those who:-20 -27 -14
those … i:-21 -14 -9
those … on:36 29 26
those … that:6 26 -1
those … up:37 27 26
those … were:32 29 32
those … where:-20 -3 -4
though:0 0 0
thought:-3 19 8
thought about:29 5 -10
thought i:-30 -16 -5
thought id:-38 -8 13
thought in:-22 -36 -3
thought is:29 44 -1
thought it:10 22 17
thought itd:43 47 56
thought no:17 22 -5
thought out:28 32 -30
thought they:12 22 24
thought theyd:-44 -4 -1
thought was:-8 -21 -9
thought yes:45 14 -6
thought … be:17 52 57
thought … beter:-44 -4 -1
thought … death:-32 -12 0
thought … dont:21 -5 -2
thought … else:31 0 -6
thought … ending:-38 -25 -1
thought … faster:43 41 47
thought … feel:12 19 20
thought … goin:-4 -1 -40
thought … hav:19 26 29
thought … head:-4 -27 -1
thought … i:32 15 4
thought … it:-20 -20 -22
thought … more:27 33 38
thought … my:-12 -28 -3
thought … myself:-54 -40 -10
thought … nothing:40 30 0
thought … over:4 11 -41
thought … suicide:32 10 -2
thought … that:23 -12 -2
thought … thats:25 -15 -5
thought … through:19 26 7
thought … was:-50 -36 -36
thought … were:18 31 24
thought … would:-10 16 26
thoughts:15 62 -53
thoughts and:33 35 -4
thoughts are:-100 -109 -18
thoughts hav:4 -7 -24
thoughts i:10 -23 -8
thoughts in:52 33 -1
thoughts none:-12 -24 0
thoughts of:-23 -13 -18
thoughts they:-31 -24 -12
thoughts … ending:-11 -43 -2
thoughts … for:-14 -21 0
thoughts … harming:-24 -14 -4
thoughts … im:55 -50 -1
thoughts … killing:-26 -52 -1
thoughts … me:-33 -30 -12
thoughts … my:61 53 -4
thoughts … none:-32 -31 0
thoughts … plan:31 21 -1
thoughts … suicide:-44 -44 -1
thoughts … teh:-14 -41 -22
thoughts … time:21 25 -6
thoughts … ur:49 38 43
thoughts … want:33 53 0
thousand:-17 -23 -26
thout:0 0 0
thrashing:0 0 0
thread:-15 -16 -14
thread … im:22 24 17
threads:-10 -4 -2
threat:-2 0 -2
threatening:32 46 -5
threatening to:18 33 -2
three:14 11 17
three and:62 46 12
three cuts:49 37 -1
three days:25 17 20
three good:20 24 20
three hours:-23 -32 -29
three i:-21 -7 -2
three in:-21 -12 -7
three letters:35 36 38
three months:20 38 38
three sons:42 42 36
three times:-34 -16 -6
three weeks:5 -7 -22
three … a:-39 -34 -23
three … ago:16 -28 -24
three … and:-29 -32 -20
three … are:-25 -17 -21
three … at:18 27 25
three … been:26 0 -1
three … clean:39 34 35
three … gone:-48 -36 -30
three … goodbye:46 47 41
three … havent:-27 -5 0
three … he:36 28 19
three … i:29 11 28
three … in:-22 -13 -9
three … ive:37 -10 -29
three … left:-25 -14 -8
three … letters:42 42 36
three … my:0 -20 -14
three … no:57 -10 -31
three … not:54 42 -1
three … of:-24 -26 -13
three … off:-21 -22 -18
three … once:24 28 28
three … one:48 52 51
three … regrets:6 20 23
three … three:63 68 64
three … to:42 35 3
three … took:39 37 36
three … us:26 18 13
three … wen:66 66 64
three … who:-26 -33 -24
three … worth:11 26 29
threw:20 -28 -11
threw away:36 -2 -3
threw it:23 -53 -46
threw out:-37 -22 -2
threw teh:26 7 2
threw water:46 48 47
threw … on:77 5 3
threw … teh:-22 -34 -26
thrilled:-15 -29 -16
thriller:-5 -2 -1
thriving:-35 -16 -6
throat:67 82 72
throat and:42 46 32
throat is:-31 -37 -39
throat … burning:-55 -56 -53
throat … fire:28 28 29
throat … teh:15 20 -20
throat … up:-59 -58 -53
through:3 -1 9
through a:-24 0 -10
through and:-22 -14 -8
through every:16 -37 -28
through i:-23 -11 -6
through it:-21 -11 -4
through last:-24 -7 -1
through my:46 48 52
through that:-37 -32 -12
through this:-29 -6 -30
through today:56 -2 -1
through tonight:31 -6 -3
through with:88 76 28
through … a:40 -7 -9
through … all:-46 -33 -16
through … and:24 29 29
through … back:-23 -10 -7
through … can:19 29 32
through … day:-25 -12 -8
through … dont:11 37 38
through … for:-20 -17 -7
through … had:37 0 0
through … he:44 23 20
through … hes:-29 -27 -16
through … i:16 -30 -8
through … im:-50 -33 -26
through … in:-22 -7 -7
through … it:83 82 22
through … landlords:14 18 22
through … last:20 0 -26
through … letterbox:32 25 15
through … my:-33 -16 -2
through … of:-28 -23 -16
through … on:5 -15 -34
through … roof:43 0 15
through … sheets:20 23 13
through … shift:58 0 -2
through … teh:-31 -23 -2
through … that:30 4 -22
through … this:-37 -18 -11
through … to:0 15 23
through … wall:-22 9 5
through … which:17 21 -1
through … whole:33 33 33
through … with:-20 -11 -9
through … without:61 -23 -11
throw:36 30 55
throw me:47 40 39
throw out:-3 -19 -25
throw up:25 -19 -3
throw … a:17 21 33
throw … after:30 -17 -3
throw … off:-19 -21 0
throw … out:51 31 39
throw … under:40 48 54
throwing:-13 -13 -20
throwing up:33 17 1
throwing … after:3 31 -10
throwing … and:-32 -64 -52
throwing … at:-55 -37 -11
throwing … blood:-33 -35 -56
throwing … since:23 26 30
thrown:8 9 30
thrown teh:47 29 25
thrown … at:-37 -17 -6
throws:98 81 -11
throws things:75 60 -1
throws … at:84 86 -10
throws … me:45 41 -6
thud:-7 -3 -2
thumb:28 -20 -16
thumb wont:34 19 20
thumb … on:50 -1 -1
thumbs:-1 12 14
thumping:37 30 35
thumping … teh:39 45 42
thursday:12 22 35
thursday after:16 23 10
thursday and:-12 -13 -36
thursday because:31 26 31
thursday he:-21 -8 -3
thursday ill:76 83 87
thursday im:14 25 32
thursday it:39 35 32
thursday its:-22 -22 -27
thursday ive:-30 -35 -22
thursday on:25 22 24
thursday told:22 27 30
thursday … and:-55 -42 -37
thursday … at:7 24 27
thursday … be:58 64 56
thursday … days:36 34 36
thursday … for:22 22 21
thursday … got:25 28 22
thursday … had:33 31 -8
thursday … hav:12 14 24
thursday … it:70 42 36
thursday … lights:-41 -39 -33
thursday … my:4 12 29
thursday … not:41 45 43
thursday … out:60 72 72
thursday … she:-29 -23 -20
thursday … take:37 22 22
thursday … told:-26 -23 -19
thursday … wen:30 25 32
thursday … will:27 30 30
thursday … with:30 22 24
thursday … wont:38 36 37
thyroid:-27 -22 -16
ti:-30 -1 0
tick:-25 -23 -7
tick no:-22 -21 -10
ticked:27 -4 -2
ticked not:-42 -5 -1
ticked … every:61 -3 0
ticket:36 48 45
ticket dont:45 46 50
ticket for:-31 -33 -25
ticket to:36 25 20
ticket … in:-36 -26 -26
ticket … saturday:-31 -33 -25
ticket … teh:25 26 23
tickets:-51 -45 -33
tickets … u:3 18 30
ticking:-13 -12 -4
ticks:-2 -2 -2
tide:33 33 35
tide turns:25 27 29
tide … at:27 28 30
tides:57 50 49
tides coming:31 15 11
tides highest:30 28 31
tides … at:30 28 31
tidied:14 26 25
tidied … teh:22 21 18
tidier:26 -2 15
tidy:-15 -16 -17
tidying:38 -4 -2
tidying … my:45 -1 -1
tie:-43 -40 -26
tie … teh:-30 -14 -8
tie … with:-22 -13 -8
tied:65 70 71
tied at:44 47 49
tied in:-21 -21 -22
tied it:64 60 68
tied … a:-35 -23 -22
tied … i:22 42 45
tied … in:34 30 26
tied … it:12 11 22
tied … my:42 54 57
tied … teh:25 19 19
tied … to:25 25 27
tiempo:-85 -14 -2
tiene:22 -11 -2
tiene … en:89 69 58
ties:3 12 -16
ties her:25 32 -5
ties … teh:33 41 -9
ties … to:33 41 -9
tight:2 -11 5
tight and:42 38 40
tights:55 41 -4
tiktok:-13 -13 -10
til:55 29 32
til i:27 -4 23
til its:29 33 -14
til monday:11 9 22
til teh:-24 -21 -19
til … i:37 14 27
til … im:28 -2 19
til … u:27 31 -8
tiles:11 -14 -20
tiles … teh:24 -11 -9
till:0 2 -22
till after:-30 -30 -23
till eleven:-22 -15 -13
till five:-24 -16 -12
till four:-22 -12 -12
till i:42 52 22
till im:25 32 39
till it:46 25 -10
till ive:23 2 -1
till midnight:-23 -17 -6
till monday:-36 -24 -5
till noon:23 7 9
till spring:37 34 35
till sunday:-64 -54 -48
till teh:-48 -44 -68
till they:72 37 48
till tuesday:-29 -19 -11
till wednesday:54 56 53
till … at:21 29 32
till … bled:70 23 -1
till … bleed:14 20 -2
till … brother:-23 -21 -10
till … comes:41 46 -1
till … dark:-61 -40 -29
till … done:23 3 -1
till … if:-23 -19 -13
till … ill:44 38 41
till … im:18 21 30
till … in:-27 -33 -15
till … ive:21 26 19
till … knuckles:56 55 -3
till … landed:25 17 23
till … my:-28 -20 -21
till … she:-22 -17 -12
till … split:41 42 -3
till … th:-14 2 -21
till … this:-33 -21 -16
till … to:-1 8 22
till … up:-27 -19 -15
till … whenever:17 25 -1
tills:-10 -5 -5
tilting:17 26 20
time:-12 -2 -7
time and:-22 -31 -13
time anyone:51 49 44
time before:17 27 19
time but:32 -1 -1
time for:25 17 -12
time got:-35 -32 -12
time he:19 14 -25
time i:-23 -36 -23
time im:-26 -18 -17
time its:57 63 52
time ive:-2 12 26
time my:-22 -21 -1
time on:18 14 22
time soon:-21 -13 -4
time teh:30 67 69
time that:-22 -11 -11
time they:20 21 15
time this:-3 -22 -30
time to:-18 -81 -74
time u:-12 -25 -27
time ur:30 22 26
time was:21 21 -3
time … about:-17 -23 -5
time … an:59 40 -4
time … be:19 36 -3
time … did:-24 -22 -21
time … drinks:48 44 -2
time … every:29 39 34
time … feel:-35 -21 -19
time … get:22 33 37
time … gets:-38 -49 -32
time … got:7 25 15
time … hav:-22 -15 -16
time … hear:48 10 11
time … home:50 43 41
time … hour:29 40 -4
time … i:-24 -24 -19
time … im:24 21 24
time … in:-22 -12 -8
time … it:-20 -1 7
time … its:24 4 7
time … ive:27 28 25
time … know:-40 -17 -9
time … last:48 64 61
time … light:18 26 33
time … looking:23 24 26
time … march:-25 -19 -13
time … me:-5 6 -23
time … mean:-27 -29 -6
time … my:-27 -34 -21
time … neva:-32 -28 -18
time … not:-22 -2 -4
time … old:38 34 25
time … on:-24 -13 -19
time … out:35 15 12
time … reads:60 58 60
time … say:-33 -17 -19
time … see:-37 -38 -29
time … soaked:33 40 39
time … stopped:23 23 26
time … teh:-33 -26 -25
time … to:38 7 -53
time … train:29 39 38
time … was:-26 -16 -16
time … we:50 52 47
time … will:57 27 -9
time … wont:81 57 38
timed:-5 7 11
timeline:2 -2 -2
timer:-8 2 1
timers:-1 0 0
times:7 -33 -33
times and:58 7 14
times he:22 2 -17
times i:-33 -19 -10
times teh:-24 -22 -22
times this:31 39 -4
times … dont:-3 15 20
times … fast:-24 -22 -22
times … found:51 31 9
times … i:-30 -7 -16
times … im:33 20 20
times … me:37 4 -9
times … of:28 -6 -5
times … on:51 0 -1
times … one:-24 -22 -22
times … teh:71 42 45
times … to:-22 -19 0
times … was:-24 -5 -2
timetable:-6 -5 -1
tin:34 40 54
tin and:29 19 -15
tin i:33 6 5
tin in:-29 -25 -13
tin is:48 46 42
tin of:-28 -24 -21
tin … and:30 25 25
tin … cant:39 25 27
tin … yours:67 62 59
tingle:-1 0 3
tingling:3 7 4
tingly:-8 -3 -2
tins:38 -28 -13
tins … teh:46 -14 -3
tiny:-30 -20 7
tiny … and:40 43 42
tip:-31 -31 -28
tipped:28 13 28
tips:-41 -36 -20
tirar:79 4 -2
tire:-19 -17 -19
tired:22 36 23
tired and:24 15 46
tired im:1 -14 -22
tired of:14 -28 -30
tired to:52 53 -15
tired … a:18 -22 -12
tired … alife:22 -10 -1
tired … all:-43 -44 -18
tired … anything:22 -1 0
tired … day:100 -1 0
tired … do:26 -5 -2
tired … existing:-54 -3 -1
tired … goin:-21 -12 -1
tired … i:-44 7 30
tired … it:-9 -21 -18
tired … lief:-48 -41 -6
tired … living:-44 -5 -3
tired … not:88 48 34
tired … of:-11 -26 -14
tired … pretending:33 33 0
tired … say:24 15 -9
tired … teh:-70 -9 -6
tired … this:13 -3 21
tired … to:22 57 47
tired … want:39 25 -1
tiredness:7 -5 -3
tiro:61 45 37
tisch:-5 4 5
tissue:-11 10 -16
tissue … my:21 27 -13
tissues:-20 -18 -24
titration:-3 -4 -4
tl:-20 -26 -10
tn:90 96 39
to:-20 -13 -9
to a:-43 -31 -45
to act:43 10 -3
to all:53 47 31
to an:-20 4 -5
to and:-28 -1 7
to another:-31 -21 -10
to answer:18 7 24
to any:26 -17 0
to anyone:24 10 9
to anything:67 18 22
to arrange:31 37 -1
to ask:-51 -38 -25
to bang:52 18 0
to be:22 -2 13
to beat:47 39 -5
to bed:-32 -46 -39
to being:75 38 -4
to bin:23 6 -1
to black:17 21 21
to blame:29 26 49
to blow:59 57 -1
to book:-21 -11 -3
to break:22 7 10
to breathe:22 -12 2
to bring:51 34 40
to burn:57 19 34
to bury:-8 -41 -14
to butt:29 23 2
to call:41 46 29
to cancel:15 21 -3
to carry:53 -2 6
to catch:61 39 -11
to celebrate:-22 -10 -5
to change:25 1 21
to church:17 24 32
to clean:22 22 23
to clear:60 43 40
to climb:67 71 64
to collect:68 -8 -6
to come:-26 -10 -17
to comit:13 10 -28
to cook:-25 -16 -2
to count:-26 -23 -18
to crawl:35 1 -4
to ctb:23 42 -14
to cut:41 -18 -38
to dads:-44 -46 -39
to dance:-43 -7 -4
to date:-26 -23 -17
to dave:30 32 32
to day:52 -1 -1
to death:31 31 3
to delete:67 35 6
to die:2 34 16
to disappear:-6 -27 -7
to do:27 16 -1
to doing:38 47 -7
to drink:-60 -59 -33
to drive:7 2 28
to drown:18 22 23
to eat:8 -36 -21
to empty:41 34 33
to end:36 14 -39
to enjoy:-43 -23 -17
to enough:-21 -20 -12
to every:-24 -20 -7
to exist:78 -29 -9
to fade:34 35 33
to feel:-4 0 -28
to fetch:-20 -21 -25
to fill:-27 -14 -2
to find:28 24 39
to finish:54 53 41
to fish:9 24 35
to fone:-2 1 20
to frighten:-20 -12 -8
to get:-2 22 40
to getting:36 34 36
to give:26 27 38
to glasgow:32 30 25
to group:13 21 -4
to hang:-43 -47 -51
to harm:45 14 -3
to hate:-25 -5 -5
to hear:-56 -39 -29
to heaven:17 31 47
to help:-61 -65 -40
to her:-25 -17 -44
to herself:-28 -25 -18
to hes:-32 -20 -12
to hide:-30 -28 -16
to him:-45 -36 -13
to his:-11 -23 11
to hit:13 50 3
to hold:-31 -14 -18
to hug:-22 -19 -11
to hurt:13 20 -53
to im:-49 -53 -38
to in:-24 -11 -4
to inject:52 50 0
to is:39 47 -1
to it:41 36 29
to jmup:90 104 75
to join:33 32 40
to k:39 27 -5
to keep:-19 -26 -53
to know:-18 7 22
to last:-18 -35 -45
to leave:-11 -36 -20
to let:-40 -24 -12
to lie:1 20 36
to live:26 -15 -19
to log:32 15 -37
to look:22 26 49
to lose:23 -14 -4
to mam:28 29 28
to mass:24 -5 7
to meet:40 42 44
to mend:-20 -16 -17
to mind:50 32 46
to mine:-6 14 21
to miss:24 21 13
to morning:60 62 59
to myself:13 -3 -56
to need:-33 -28 -2
to neva:22 8 -4
to nobody:66 61 82
to not:-15 -29 -20
to note:-32 -15 -4
to nothing:28 41 -30
to notice:27 7 -12
to of:59 49 55
to off:37 34 -17
to old:12 -21 -13
to one:-3 -37 -14
to opt:77 56 -5
to our:49 51 41
to overdose:97 69 33
to own:-24 -17 -8
to pass:7 25 -5
to pay:-29 -23 6
to people:11 20 24
to pick:-48 -45 -27
to play:-22 -18 -13
to pretend:47 50 -14
to prison:59 67 57
to propose:-23 -17 -19
to pull:-54 -37 -25
to punish:66 35 34
to put:17 -7 -37
to quit:-46 -44 -48
to reach:-38 -40 -12
to remember:-22 -22 -24
to rest:58 22 32
to restart:9 -28 -19
to return:51 -10 -7
to save:18 22 24
to say:-15 8 27
to school:-36 -17 -5
to scratch:93 -25 0
to self:61 62 0
to shake:31 38 13
to shout:-22 -10 -2
to show:-14 -25 -19
to sign:1 12 27
to sit:-26 -28 -14
to sleep:9 -33 2
to slit:84 81 -20
to smash:23 37 51
to smother:38 46 39
to somebody:24 29 34
to someone:27 -8 -2
to sort:22 29 42
to spare:23 29 -14
to speak:-54 -40 -14
to spend:-33 -12 -3
to square:31 -5 -2
to stab:36 27 -4
to stand:38 49 59
to start:-25 0 8
to stay:4 -37 -28
to step:77 80 53
to stop:-1 17 55
to suicide:-50 -21 -10
to swallow:42 38 38
to swimming:-29 -23 -10
to switch:-55 -36 -16
to talk:30 31 31
to tell:-97 -86 -58
to tenerife:-22 -11 -9
to text:47 7 15
to thank:-24 -12 2
to that:-31 0 -2
to them:-36 -33 -15
to think:47 47 34
to this:0 -30 -28
to three:35 43 54
to throw:13 9 29
to tonights:-21 -17 -10
to travel:19 37 43
to try:-46 -8 -15
to twenty:-33 -26 -18
to u:52 43 37
to unalive:13 17 -31
to use:-2 3 32
to vanish:-52 -5 -1
to visit:-24 -7 0
to voicemail:38 39 40
to wait:-36 -24 -21
to wake:28 12 -3
to walk:18 24 38
to want:72 18 -8
to watch:-41 -39 -8
to wen:-56 -43 -23
to where:36 31 31
to whoevers:17 21 25
to with:-42 -32 -20
to work:-32 -19 -39
to write:-15 -15 -22
to … a:-19 -26 -76
to … able:-1 -27 -26
to … about:-26 -31 -11
to … alife:91 63 -2
to … all:-30 -50 -26
to … alone:0 -2 -29
to … ambulance:-26 -17 -15
to … an:33 6 -23
to … and:16 27 11
to … anybody:6 33 24
to … anymore:0 -56 -21
to … anyway:-18 -22 -19
to … anywhere:50 36 38
to … are:-2 23 23
to … arent:27 29 38
to … arms:-7 -40 -3
to … as:18 -5 -34
to … ashamed:94 31 -1
to … asleep:49 42 54
to … away:23 36 32
to … back:-37 -4 0
to … bad:14 52 -20
to … bank:31 2 4
to … barn:50 45 46
to … bath:37 44 -5
to … bathroom:31 -11 -31
to … be:-23 -44 -7
to … because:-2 6 -25
to … been:-48 -30 -27
to … before:13 13 37
to … behind:9 21 27
to … beter:-43 -22 -4
to … big:20 12 22
to … biscuit:39 40 44
to … bit:3 23 34
to … bleeding:45 50 22
to … boss:54 52 -12
to … both:47 48 52
to … bottom:60 61 65
to … bought:30 26 -7
to … boy:21 18 18
to … bridge:39 33 32
to … brother:48 42 58
to … brothers:36 43 41
to … bullet:48 54 0
to … buried:-7 68 68
to … bus:8 -1 -46
to … but:39 -21 -18
to … by:-1 10 -22
to … bye:35 42 40
to … can:-31 -1 -1
to … cant:34 42 3
to … car:40 52 41
to … cello:-21 -1 -1
to … chair:53 59 17
to … check:45 41 37
to … chemist:-31 -20 -24
to … child:23 22 24
to … chin:-8 -22 -12
to … clean:-43 -7 -1
to … cliff:54 59 52
to … cliffs:51 54 58
to … clinic:23 -10 -3
to … coast:-30 -7 2
to … cold:48 49 15
to … colleague:28 -2 0
to … comes:-48 -22 -8
to … council:28 32 28
to … cut:-24 -24 -17
to … dad:-28 -23 -6
to … dam:33 31 28
to … dance:75 63 33
to … daughter:44 37 31
to … day:-7 -29 -14
to … days:27 27 4
to … dead:67 65 46
to … death:85 69 30
to … delete:49 64 6
to … deleted:87 -1 0
to … did:-34 -25 -6
to … didnt:30 40 -1
to … do:30 23 31
to … doctor:-23 -19 -8
to … dog:62 53 49
to … doing:-42 0 3
to … done:-15 7 -29
to … dont:39 23 61
to … door:66 38 55
to … dose:37 43 -39
to … double:43 36 42
to … each:-26 -25 -16
to … elbows:-22 -16 -12
to … else:75 49 53
to … empty:50 47 37
to … end:19 21 37
to … every:24 -16 -32
to … everyone:-24 -11 -5
to … everything:-41 -33 -21
to … ex:38 10 -9
to … except:7 23 23
to … existing:133 25 -14
to … exs:-21 -21 0
to … eyes:11 22 35
to … family:74 51 41
to … farewell:26 41 49
to … father:-35 -6 11
to … fear:-46 -2 -1
to … feel:26 41 34
to … feeling:-22 -9 -6
to … feels:-38 -38 -10
to … feet:58 -6 -1
to … fire:39 29 8
to … flat:-4 -1 -24
to … fone:-24 -22 -7
to … forward:21 0 -12
to … found:80 90 85
to … frends:-12 -54 -43
to … friend:-26 -15 -4
to … from:43 20 45
to … front:61 54 42
to … full:-11 -33 -1
to … funny:-28 -14 -8
to … get:-51 -28 -26
to … go:-35 -6 -7
to … god:-27 -7 17
to … goin:28 29 27
to … good:-18 21 30
to … goodbye:85 80 64
to … goodnight:-26 -21 -22
to … got:-14 10 24
to … grand:12 26 37
to … grandad:26 11 7
to … guy:34 36 -4
to … had:31 -3 -13
to … hair:-74 -74 -5
to … hand:-27 -27 -9
to … happen:36 25 -14
to … happy:-22 -23 -12
to … hard:-24 -7 -6
to … harm:75 19 0
to … has:-26 -28 -17
to … hav:7 -19 -23
to … havent:15 -36 -18
to … he:46 4 24
to … head:-24 -27 -35
to … headland:23 36 27
to … heavy:-21 -11 -5
to … hell:48 32 4
to … here:-67 -31 -48
to … herself:45 51 -16
to … high:49 55 55
to … him:-24 -34 -2
to … himself:46 33 -5
to … his:24 14 -22
to … hoap:-28 -21 -16
to … home:27 9 -43
to … honest:49 -2 17
to … hospice:15 38 -4
to … hospital:-31 -21 -14
to … hostel:25 10 -3
to … hours:15 -20 -3
to … house:42 45 -21
to … how:-34 -23 4
to … hundred:22 21 31
to … husband:-14 -59 -57
to … id:48 -3 -34
to … if:1 -23 -34
to … ill:-50 -36 -39
to … intend:35 46 -2
to … into:12 5 43
to … is:-5 -32 -24
to … isnt:32 38 -4
to … it:31 20 16
to … itll:14 28 28
to … its:4 8 52
to … joking:33 34 -1
to … kids:17 44 29
to … kil:23 30 -17
to … killing:55 55 -11
to … kitchen:-18 -22 -21
to … knees:26 16 14
to … knife:39 26 10
to … know:6 -4 -23
to … lady:-25 -24 -16
to … landlord:39 43 1
to … last:19 -72 -37
to … lately:38 -1 -6
to … leaves:27 42 58
to … left:90 79 64
to … let:5 -29 -19
to … light:20 15 21
to … line:59 54 51
to … little:14 29 22
to … living:87 50 -6
to … longer:-24 -22 -15
to … look:49 37 46
to … lost:93 4 15
to … loud:62 -2 -3
to … loves:34 19 17
to … made:-27 -10 -1
to … maker:60 55 59
to … man:9 16 -20
to … match:-22 -24 -23
to … mate:16 20 -1
to … means:-33 -18 0
to … meeting:-44 -63 -53
to … midnight:44 50 49
to … mind:13 22 22
to … mine:24 17 13
to … minutes:-23 -19 -22
to … mixed:13 32 0
to … monday:33 23 9
to … morphine:-24 -12 -7
to … mostly:-21 -15 -7
to … much:55 44 45
to … mum:-5 -33 -26
to … mums:-18 -21 -14
to … my:-23 -8 18
to … myself:23 11 -6
to … name:-21 -7 -2
to … neighbours:-41 -31 -22
to … neva:16 21 10
to … new:-42 -27 -30
to … next:46 18 -10
to … night:25 3 29
to … nobody:1 1 -34
to … noon:-7 -23 -10
to … nor:-21 -6 -2
to … not:21 21 -45
to … nothing:18 -26 -21
to … number:-34 -19 -7
to … ok:-32 -16 -13
to … once:-24 -7 -5
to … one:14 21 -14
to … ones:67 71 66
to … or:9 35 12
to … other:-38 -22 -19
to … out:33 53 22
to … over:3 -12 -35
to … own:25 26 -57
to … paid:-24 -26 -20
to … parents:66 60 52
to … part:5 26 37
to … passed:32 19 -5
to … past:18 46 34
to … people:-14 -33 -18
to … permanent:99 -5 -3
to … person:49 30 46
to … pictures:-40 -41 -17
to … pills:-36 -45 -26
to … piont:-3 12 26
to … place:34 27 22
to … police:16 8 -32
to … postman:13 27 -2
to … prison:26 26 0
to … properly:36 9 31
to … put:-21 -5 -1
to … quiet:-10 -29 -21
to … real:55 45 -5
to … relapsed:-44 -12 -1
to … rest:75 45 39
to … return:23 33 36
to … right:-60 -43 -36
to … room:-9 9 28
to … rope:-22 -27 -17
to … round:-5 -34 -38
to … s:45 20 -1
to … said:-37 -37 -18
to … same:16 25 4
to … sat:38 28 24
to … saturday:5 20 23
to … saved:44 11 9
to … say:58 6 2
to … saying:43 30 22
to … says:-33 -30 -12
to … scard:-22 -23 -12
to … screw:17 23 -1
to … sea:35 58 68
to … second:49 44 64
to … see:-25 -9 -3
to … seen:-23 -2 -2
to … self:57 46 0
to … server:56 -1 -1
to … shes:-47 -32 -24
to … since:-35 -6 -24
to … single:22 -1 0
to … sister:7 11 -29
to … sisters:-4 -23 -8
to … six:-47 -41 -23
to … skull:34 38 -9
to … sleep:9 37 33
to … sleepy:-26 -32 -15
to … slide:40 46 -6
to … slow:25 5 1
to … smaller:25 29 -2
to … sober:-16 -23 -13
to … social:33 41 -4
to … some:-31 -15 -16
to … something:17 28 -32
to … somewhere:16 -30 -3
to … soon:-45 -47 -4
to … sponsor:25 20 3
to … station:-25 -34 -36
to … stay:-34 -25 -3
to … stood:30 15 35
to … stop:-10 -48 -9
to … stopped:18 -23 -41
to … strangers:63 43 27
to … subscription:7 35 0
to … suicidal:31 -18 -1
to … suicide:42 40 -25
to … sunday:18 26 8
to … supervisor:12 25 25
to … suppose:-37 -13 -7
to … sure:48 29 63
to … ta:28 8 9
to … tablets:26 19 11
to … take:-27 -35 -27
to … taken:27 -8 -27
to … takin:-42 -36 -26
to … talked:32 27 28
to … talking:-36 -23 -13
to … ten:-3 0 -22
to … than:3 -30 -20
to … that:-3 6 -21
to … thats:62 58 47
to … them:16 33 54
to … themselves:-33 -31 0
to … there:-64 -32 -42
to … they:2 31 40
to … theyll:69 52 55
to … thing:8 -21 -19
to … thinks:18 20 -9
to … this:-5 3 21
to … those:12 20 -24
to … thoughts:50 29 43
to … throat:13 18 23
to … through:-3 -28 -56
to … till:-34 -18 -13
to … time:-43 -26 -12
to … tip:-19 -20 -22
to … to:26 2 3
to … toaster:71 78 -4
to … today:61 53 62
to … together:15 29 39
to … tomorrow:23 2 -31
to … tonight:40 37 65
to … took:-33 -31 -8
to … twice:-9 -20 22
to … two:-42 -34 -17
to … u:-26 -28 -6
to … under:51 56 68
to … until:-20 -15 10
to … ur:-25 -22 -18
to … use:39 2 -13
to … waist:-33 -30 -34
to … wake:70 47 42
to … want:-75 -42 -26
to … wanted:42 23 2
to … wants:30 50 15
to … warm:41 40 39
to … was:-48 -15 -2
to … wasnt:-28 20 43
to … way:-14 -33 -23
to … wednesday:-29 -11 -3
to … weeds:-20 -21 0
to … week:33 20 -24
to … weir:-24 -14 -18
to … weird:49 68 68
to … wen:52 42 45
to … what:-10 -25 -19
to … where:-11 16 -42
to … whether:78 75 79
to … which:-30 -28 -20
to … whole:-31 -19 -14
to … wholl:69 67 62
to … whose:-25 -23 -16
to … why:-28 -44 -31
to … will:-51 -46 -40
to … with:8 7 30
to … without:21 -7 -22
to … wont:46 59 57
to … work:-22 -15 -11
to … world:16 24 22
to … worse:-39 -15 -6
to … would:-13 26 -2
to … wouldnt:43 3 20
to … wrists:78 81 0
to … written:24 27 25
to … wrote:19 -33 -8
to … year:-41 -32 -11
to … yes:50 46 -2
to … youre:26 30 35
to … yourself:-35 -36 -10
to … zoo:-38 -37 -33
toast:-47 -31 -2
toaster:48 60 -12
toaster bath:75 83 -5
tochter:6 17 -1
todas:-3 14 18
todas … pastillas:49 56 51
today:-25 -39 -54
today a:-22 -19 -15
today all:2 -27 -13
today and:-65 -64 -88
today because:23 18 -16
today but:44 -21 -3
today for:-30 -21 -18
today he:43 39 14
today hes:49 42 34
today his:49 -4 -2
today i:-6 14 22
today if:5 14 43
today im:-27 -19 -38
today in:32 42 40
today is:-40 -39 -26
today it:30 47 -30
today my:-21 -41 -21
today no:-31 -13 -9
today not:-29 -3 -11
today on:-32 -23 -16
today one:-38 -28 0
today running:51 52 50
today sat:30 26 29
today teh:-28 -32 -51
today was:22 38 18
today with:-35 -14 -18
today without:38 -1 -1
today … a:-27 -39 -26
today … about:17 25 24
today … agree:36 36 -1
today … all:-26 -31 -33
today … asked:-31 -19 -7
today … be:-23 -15 -13
today … cant:3 8 31
today … carer:48 46 -1
today … dad:19 25 29
today … dont:-29 -16 -10
today … drank:-40 -1 -1
today … feel:61 30 27
today … gets:-23 -15 -2
today … goin:-45 -37 -30
today … got:-31 -28 -28
today … had:-25 -20 -14
today … hands:59 19 -22
today … her:21 25 -16
today … hes:40 38 -13
today … his:26 23 30
today … i:18 0 34
today … im:15 -40 -14
today … in:-1 -14 -23
today … ive:-35 -23 -16
today … judge:26 27 44
today … last:-28 -15 -13
today … look:-27 -29 -29
today … me:-35 -35 -4
today … myself:16 24 -18
today … no:-45 -18 -12
today … not:-30 -20 -11
today … on:43 42 9
today … pressure:-27 -19 -12
today … said:37 27 -10
today … says:5 8 34
today … she:22 22 -12
today … signed:37 43 45
today … stopped:72 78 71
today … than:-2 12 -22
today … them:-27 -20 -17
today … to:48 36 33
today … told:-46 -28 -2
today … took:9 -41 -26
today … u:22 13 18
today … want:97 31 -1
today … was:48 28 -14
today … with:58 53 34
today … wont:9 21 15
todays:61 40 21
todays date:17 28 38
todays thursday:35 -2 6
todays … and:61 27 -9
todays … on:56 48 46
todays … teh:49 45 45
toddler:-2 10 -20
toddler … and:36 32 0
toddler … from:-21 -22 -27
toddler … teh:28 28 34
toddlers:-26 -21 -5
todo:61 3 44
todo perdonenme:72 80 75
todo … el:-2 2 25
todos:28 38 19
todos los:1 38 -5
todos … dias:73 69 -2
todos … no:-99 -79 -70
toe:-5 -10 -7
toes:1 8 -1
toes over:51 42 44
toes … teh:23 32 26
together:-3 31 10
together and:-27 -22 -14
together i:-33 -13 -3
together teh:57 44 27
together … no:37 43 -1
together … thing:72 72 63
together … with:38 43 -3
toilet:-15 -18 -42
toiletries:-9 -4 1
toilets:64 50 9
toilets at:40 48 -3
toilets i:64 -14 0
toilets today:35 38 -1
toilets … and:52 61 -5
toilets … said:33 40 -1
toit:19 21 25
tok:146 146 147
tok to:114 120 118
told:18 19 9
told a:19 28 58
told anyone:39 4 -8
told everyone:47 35 24
told her:29 18 7
told his:34 21 7
told i:-22 -21 -13
told it:-49 -30 -28
told me:-38 -11 -51
told my:40 15 33
told myself:30 -34 -29
told no:99 53 36
told nobody:-24 -10 9
told that:-22 -23 -8
told u:-25 -12 -2
told us:37 28 -11
told … a:53 64 62
told … about:-28 -29 -16
told … and:32 -27 -48
told … as:8 24 -13
told … be:-26 -13 -13
told … chemist:27 28 28
told … cousin:38 9 -5
told … curry:-22 -9 -9
told … didnt:-28 -19 -4
told … dog:-34 -14 -4
told … else:-18 -22 -14
told … every:-21 -15 -6
told … goin:47 55 50
told … goodbye:37 31 40
told … has:38 36 0
told … he:51 31 15
told … hed:-34 -40 -5
told … hell:33 45 0
told … hes:8 10 -23
told … his:43 18 -3
told … hoping:-23 10 21
told … how:-38 -25 -3
told … i:-16 23 37
told … id:-2 15 24
told … im:81 97 81
told … in:37 -1 0
told … is:44 35 28
told … it:58 60 30
told … ive:9 28 27
told … lunch:14 22 -1
told … maid:49 51 -5
told … manager:-10 15 23
told … mother:23 23 31
told … my:-46 -32 -22
told … nan:38 40 42
told … no:-34 -28 -17
told … not:-64 -46 -20
told … nothing:-33 -28 -19
told … nurse:43 32 1
told … one:108 60 26
told … others:-21 -20 -17
told … over:46 0 -9
told … own:-26 -15 -5
told … partner:-16 -30 -24
told … she:-22 -16 -11
told … shed:-30 -24 -17
told … shes:30 7 3
told … solicitor:41 25 24
told … soul:12 26 59
told … teh:-54 -37 -34
told … that:6 -3 -44
told … to:-33 -52 -27
told … today:23 11 17
told … told:-41 -12 -2
told … tonight:-25 -19 -4
told … vet:-25 -30 -2
told … wanted:-22 -12 -9
told … wants:86 75 -17
told … week:28 41 37
told … what:-12 -25 -15
told … which:34 29 13
told … whole:-27 -28 -18
told … wife:72 49 30
told … worker:25 0 -2
tolerance:-23 -6 -33
tolerance is:57 78 -23
tolerance … and:36 62 -13
tolu:-11 -13 -8
tom:30 23 28
tom goodbye:-20 -21 -15
tom … teh:15 26 27
tom … wednesday:-20 -21 -15
tomado:26 26 28
tomado todas:26 26 28
tomado … las:26 26 28
tomado … pastillas:78 74 68
tomatoes:-49 -36 -17
tomatoes and:-25 -30 -23
tome:56 64 70
tome todas:62 50 52
tome … las:62 50 52
tome … pastillas:62 50 52
tomo:-14 -18 -25
tomo todas:-14 -18 -25
tomo … las:-14 -18 -25
tomo … pastillas:-14 -18 -25
tomorrow:39 32 50
tomorrow after:-46 -49 -33
tomorrow and:-72 -62 -46
tomorrow because:24 25 17
tomorrow before:40 69 69
tomorrow by:26 21 8
tomorrow dont:22 18 12
tomorrow for:-22 -12 -16
tomorrow i:42 44 45
tomorrow id:60 -29 -16
tomorrow if:-23 -14 -32
tomorrow ill:-39 -40 -42
tomorrow im:-35 -25 -22
tomorrow is:-32 -17 -20
tomorrow it:43 44 47
tomorrow ive:80 83 70
tomorrow nobody:2 -24 -10
tomorrow off:8 16 32
tomorrow one:26 10 6
tomorrow or:64 60 69
tomorrow rents:20 14 18
tomorrow she:50 46 6
tomorrow teh:-16 -27 -23
tomorrow that:34 36 29
tomorrow thats:22 -3 -5
tomorrow wish:-24 -12 -8
tomorrow … a:19 21 17
tomorrow … all:28 14 14
tomorrow … am:-57 -51 -36
tomorrow … and:50 42 42
tomorrow … as:7 14 29
tomorrow … be:29 12 12
tomorrow … care:30 22 30
tomorrow … dawn:35 38 29
tomorrow … gets:19 22 33
tomorrow … goin:-47 -42 -36
tomorrow … got:22 14 5
tomorrow … hav:27 26 20
tomorrow … i:36 32 38
tomorrow … im:-21 -15 -9
tomorrow … in:-48 -38 -36
tomorrow … is:-36 -23 -23
tomorrow … it:43 38 31
tomorrow … me:40 47 21
tomorrow … mean:14 22 41
tomorrow … my:8 21 -3
tomorrow … night:-30 -38 -39
tomorrow … nine:-31 -36 -37
tomorrow … not:77 60 56
tomorrow … of:24 -8 -15
tomorrow … others:24 33 38
tomorrow … out:-36 -41 -46
tomorrow … school:-34 -32 -19
tomorrow … take:39 44 18
tomorrow … teh:14 29 16
tomorrow … to:-51 -41 -12
tomorrow … told:31 28 -16
tomorrow … tomorrow:44 49 30
tomorrow … try:48 45 37
tomorrow … two:29 36 44
tomorrow … u:60 65 66
tomorrow … up:-23 -24 -15
tomorrow … wasnt:64 49 44
tomorrow … what:-28 -20 -15
tomorrow … with:41 43 44
tomorrow … wont:73 70 66
tomorrows:36 39 47
tomorrows teh:28 30 44
tone:-13 -17 -18
tongue:48 55 74
tongue and:5 19 39
tongue bit:-22 -24 -23
tongue … and:25 2 6
tongue … on:-20 -25 -25
tongue … two:28 36 41
tonight:91 111 112
tonight about:-32 -24 -16
tonight all:11 24 33
tonight and:41 35 38
tonight at:-38 -20 -14
tonight because:-30 -25 -20
tonight but:14 -46 -32
tonight bye:-44 -53 -39
tonight cant:13 2 -36
tonight ctb:13 17 26
tonight dont:-41 -36 -13
tonight everything:18 18 29
tonight go:-38 -30 -14
tonight goodbye:21 18 16
tonight got:-26 3 3
tonight his:57 35 22
tonight i:32 5 32
tonight if:-77 -66 -59
tonight ill:99 99 75
tonight im:-70 -68 -40
tonight is:-17 -30 -60
tonight it:-30 -16 -11
tonight ive:99 72 64
tonight let:37 36 45
tonight love:-25 -18 -17
tonight my:-38 -42 -37
tonight no:-49 -48 -59
tonight nobody:46 44 27
tonight not:49 50 45
tonight on:34 33 32
tonight once:11 16 22
tonight razor:-35 -31 -19
tonight rope:56 59 67
tonight same:57 59 46
tonight she:-23 -27 -16
tonight sorry:96 100 117
tonight teh:43 32 -1
tonight that:-14 -25 -7
tonight theres:21 31 38
tonight u:26 14 9
tonight we:-28 -26 -16
tonight wen:-15 -34 -34
tonight weve:-21 -14 -10
tonight while:37 38 19
tonight with:33 31 -22
tonight without:33 18 24
tonight … all:-50 -41 -37
tonight … am:1 0 23
tonight … and:-36 -38 -19
tonight … at:-64 -59 -54
tonight … back:36 14 8
tonight … bag:63 61 54
tonight … be:-40 -51 -65
tonight … before:17 23 -9
tonight … buying:32 38 -10
tonight … by:19 27 33
tonight … can:-7 -37 -26
tonight … cant:2 20 20
tonight … dad:-21 -14 -21
tonight … die:-28 -26 -11
tonight … down:49 47 47
tonight … each:30 36 33
tonight … enough:7 20 29
tonight … finished:34 30 30
tonight … fone:-29 -33 -23
tonight … for:-30 -35 -9
tonight … from:26 31 34
tonight … gave:25 -56 -31
tonight … gets:0 -35 -28
tonight … go:22 25 18
tonight … goodbye:-44 -49 -44
tonight … hang:28 39 42
tonight … has:29 30 49
tonight … hav:51 33 21
tonight … he:51 28 51
tonight … here:19 21 -6
tonight … hes:36 37 22
tonight … i:21 14 -7
tonight … id:-41 -27 -4
tonight … in:25 12 -2
tonight … is:8 3 -25
tonight … it:52 29 34
tonight … its:32 20 -9
tonight … ive:-50 -37 -55
tonight … kids:-24 -27 -25
tonight … know:30 -26 -65
tonight … left:-32 -36 -20
tonight … mine:13 8 28
tonight … need:12 11 25
tonight … no:31 32 14
tonight … of:60 32 28
tonight … one:-12 0 20
tonight … out:51 46 3
tonight … own:34 33 38
tonight … pills:21 21 26
tonight … put:1 -27 -27
tonight … said:46 43 19
tonight … say:-19 -20 -10
tonight … shall:-60 -71 -13
tonight … shes:-16 -20 -23
tonight … something:29 38 -4
tonight … sorry:13 14 23
tonight … step:20 30 46
tonight … stop:-33 -37 -59
tonight … take:11 19 23
tonight … takin:39 45 61
tonight … teh:15 0 -22
tonight … than:42 55 -11
tonight … thats:21 9 18
tonight … there:17 35 -20
tonight … theres:43 43 26
tonight … ticket:11 22 28
tonight … to:63 35 3
tonight … turn:66 64 60
tonight … u:-36 -23 -13
tonight … under:25 17 9
tonight … wake:-12 -33 -36
tonight … wanted:20 5 -3
tonight … was:-36 -22 -26
tonight … way:49 56 52
tonight … what:37 40 30
tonight … whats:27 31 35
tonight … will:58 57 56
tonight … with:23 27 27
tonight … wont:38 48 48
tonights:80 90 90
tonights my:16 19 21
tonights teh:72 67 82
tonights … first:-27 -13 -10
tonights … i:45 32 59
tonights … night:22 30 56
too:0 0 0
took:29 42 57
took al:-31 -33 -27
took an:-28 -22 -23
took double:57 74 64
took everything:72 24 32
took her:-1 -40 -26
took him:-34 -32 -19
took his:54 39 32
took many:58 55 58
took me:-66 -49 -53
took much:20 25 27
took my:-60 -62 -31
took off:-26 -22 -11
took one:-14 -30 -22
took pills:-6 -21 -21
took something:50 42 37
took tablets:-65 -41 -22
took teh:40 33 34
took them:50 51 38
took three:-31 -22 -19
took to:-41 -29 -25
took two:-59 -51 -48
took up:-31 -17 -8
took way:39 42 15
took … about:34 34 40
took … all:-31 -33 -36
took … and:92 80 62
took … at:32 40 44
took … back:-31 -17 -20
took … but:61 54 42
took … car:45 52 39
took … charger:-35 -35 -19
took … coat:-42 -25 -26
took … fone:-31 -26 -16
took … from:-38 -36 -33
took … hands:-33 -15 -14
took … heart:65 68 63
took … her:-67 -65 -59
took … i:30 -8 5
took … im:27 30 26
took … in:16 33 38
took … it:-37 -6 -6
took … kids:-7 -13 -24
took … last:15 33 12
took … lief:-46 -36 -22
took … load:-43 -24 -12
took … lot:-23 -39 -46
took … me:-32 -18 -19
took … meds:-32 -31 -32
took … more:56 45 17
took … morning:-22 -19 -10
took … mums:53 45 53
took … of:47 23 -2
took … off:6 33 35
took … on:-19 -26 -7
took … out:-75 -71 -53
took … own:-34 -29 -11
took … packet:31 38 31
took … packets:44 51 50
took … pill:-39 -20 -10
took … pills:20 -2 -6
took … purpose:20 22 31
took … tablets:39 57 70
took … teh:9 16 21
took … than:81 50 -6
took … them:29 37 44
took … this:9 8 29
took … three:25 -6 -3
took … to:-26 -43 -26
took … twice:-22 -15 -10
took … two:25 21 21
took … tylenol:37 39 39
took … weeks:64 11 15
took … whole:44 20 10
took … with:14 21 15
tookn:7 21 15
tool:38 38 -6
toolbox:19 34 32
tools:5 16 26
tools … teh:30 44 51
tooooo:0 0 0
tooth:4 4 14
tooth and:21 26 30
toothache:0 3 8
toothbrush:-1 -3 -1
top:45 54 13
top deck:28 39 37
top floor:-49 -47 -35
top level:20 17 18
top myself:54 61 -18
top of:48 55 14
top … a:49 49 42
top … all:24 25 0
top … and:-21 4 -29
top … car:-19 -24 -8
top … her:31 44 36
top … i:4 27 6
top … it:46 50 48
top … legs:38 40 41
top … methadone:48 50 37
top … multi:-47 -46 -24
top … my:16 24 14
top … of:26 22 5
top … over:38 40 41
top … sleeping:22 21 -33
top … teh:27 -6 -41
top … to:-18 -28 -7
top … wardrobe:-34 -20 -8
top … with:34 33 37
topic:-15 -12 -5
topped:-10 -4 -4
topping:-1 11 -7
topping myself:11 26 -7
torch:-13 6 23
tore:15 -7 -4
torn:-7 1 0
toronto:-1 8 10
tortoise:-18 -12 -3
tot:89 -45 -28
total:-52 -36 -16
totally:0 0 0
toten:51 45 58
touch:-19 -15 -2
touched:22 25 -43
touched a:-28 -29 -15
touched it:-23 -4 -10
touched teh:14 28 -1
touched … in:30 15 -10
touched … since:-23 -7 -3
touches:47 41 -41
touches me:61 55 -50
touches … and:-11 -10 -25
touches … at:38 34 -2
touches … night:38 34 -2
touches … says:7 11 -31
touching:-16 0 9
touching not:13 22 22
tough:-25 -12 -26
toujours:-6 -14 -1
tour:1 -1 -2
tournament:-1 5 -1
tourne:9 9 11
tourniquet:26 2 1
tous:38 41 48
tous mes:14 19 29
tous … je:19 27 38
tout:75 18 32
tout … pret:8 13 22
toute:13 19 15
tow:-19 -16 -16
tow … in:-30 -28 -28
towards:-2 26 29
towel:26 23 24
towel i:57 56 57
towel is:25 33 34
towel on:-42 -44 -50
towel … face:4 -2 -25
towel … i:41 35 37
towel … its:-23 -19 -16
towel … soaked:25 33 34
towels:-3 1 -3
towels and:21 14 7
towels … im:22 12 2
tower:74 77 75
tower block:47 50 54
towers:-46 -45 -3
town:-67 -49 -51
town and:-36 -22 -6
towns:-10 -6 -5
towpath:11 17 2
toxic:-11 -5 -1
toy:-13 -6 -3
toys:-4 -2 -2
trace:5 -5 1
track:23 52 51
track im:55 58 58
tracks:84 89 94
tracks and:23 18 16
tracks waiting:24 20 27
tracks … see:23 26 26
tracksuits:21 20 -6
tractor:-15 -5 2
tractors:7 22 20
traffic:-12 -9 6
traffic … me:-40 -36 -22
traffic … teh:57 54 42
traffics:-9 -6 -4
trailer:-24 -25 -11
train:38 62 49
train alone:-21 -17 -8
train at:57 63 54
train driver:-21 -20 -9
train home:-28 -24 -17
train i:13 5 -24
train im:32 7 -9
train is:-22 -24 -9
train its:-40 -36 -20
train times:-24 -22 -22
train to:-50 -43 -40
train tracks:24 20 25
train with:-28 -24 -15
train … and:-29 -23 -15
train … at:-24 -29 -21
train … fast:-24 -22 -22
train … getting:-51 -50 -66
train … im:41 46 41
train … in:16 22 23
train … late:-24 -19 -7
train … me:-40 -30 -19
train … my:-34 -26 -29
train … on:46 43 38
train … one:21 22 -6
train … stepping:20 17 15
train … this:2 12 23
train … through:48 31 32
train … to:35 31 27
train … u:29 27 -2
train … waiting:23 20 24
trained:-16 -11 -6
trainee:-23 -16 -6
trainer:-15 -10 -5
trainers:13 -6 -2
training:-54 -46 -36
trains:-15 -16 -17
trains go:23 22 21
trains … past:23 22 21
trainspotting:-8 -4 -3
tram:-12 18 0
tramadol:49 27 -19
tramadol and:-22 -13 13
tramadol for:24 25 -2
tramadol they:39 45 1
tramadol … gave:39 45 1
tramadol … i:32 -10 -18
tramadol … my:26 31 -5
trampoline:-6 -4 -1
transferred:29 27 37
transferred teh:41 43 49
translate:-2 -2 -1
translated:-1 -1 0
transplant:-12 1 -1
trapped:2 10 5
trauma:-19 -16 -7
travel:-15 2 30
travelled:-22 -22 -9
travelling:47 52 57
travelling im:42 39 46
travelling … not:31 31 34
travelling … travelling:30 32 34
travelodge:3 0 -1
tray:-23 -19 -12
treadmill:-1 -4 -4
treasure:-11 -6 -3
treasurer:-13 -13 -11
treat:-17 -41 -26
treated:-25 -7 16
treatment:-20 -42 -27
tree:2 7 7
tree behind:34 36 31
tree ropes:-26 -29 -26
tree … in:-26 -29 -26
tree … it:39 41 36
trees:-38 -19 -17
trembling:67 55 36
trembling … im:-24 -15 -20
tremens:4 10 11
tres:-27 -21 -10
trevor:0 0 1
trial:-9 -1 -1
trian:28 32 35
trian comes:28 32 35
tribunal:6 18 -1
trick:-31 -17 -11
tried:5 13 -2
tried in:34 -12 -11
tried it:10 41 33
tried teh:34 24 13
tried thats:24 21 21
tried to:-33 -71 -64
tried … a:37 41 48
tried … die:-29 -17 -6
tried … end:-23 -27 -2
tried … hang:3 21 4
tried … his:-42 -31 -1
tried … i:46 33 -22
tried … it:-38 -15 8
tried … kil:-14 -37 -14
tried … myself:12 -24 -9
tried … on:30 10 21
tried … take:-15 -34 -9
tries:-14 -12 -3
trifle:-32 -15 -17
trifle … is:-20 -15 -20
trigger:-5 19 14
trigger and:31 43 38
trigger on:-23 -23 -15
trigger … teh:-45 -48 -43
triggers:-2 0 -1
trip:-13 0 0
trip … teh:20 34 32
tripped:-38 -29 -25
tripped … teh:-38 -29 -25
trips:-26 -23 -13
trips over:-22 -17 -12
trips … rug:-24 -20 -12
trips … teh:-26 -21 -12
trois:-22 -9 -1
trolley:-3 -10 -9
trouble:-75 -50 -31
trouble i:-24 -28 -14
troubles:25 22 -5
trousers:-21 -9 -22
trowel:-4 -4 -2
truck:3 2 6
truck … off:31 24 26
truck … teh:33 32 40
trucker:-5 -3 -1
trucks:48 32 30
trucks past:8 16 26
true:-29 -30 -50
true teh:-29 -24 -23
true … at:32 -4 -1
truly:0 0 0
trust:-27 -22 -33
trust myself:-23 -8 -16
trust … hands:41 22 -3
trust … teh:33 -1 5
trust … this:34 -15 -1
trusted:-13 0 0
trusting:10 29 0
truth:-13 -14 -48
truth is:33 24 -9
truth … i:22 27 -21
truthful:25 34 -3
truthfully:1 -1 0
try:-30 -10 -20
try and:-24 -16 -5
try teh:-35 -15 -2
try to:-26 -12 -2
try … me:11 14 30
try … stop:49 46 56
try … teh:41 38 33
trying:-13 1 30
trying not:-9 -33 -15
trying to:7 12 39
trying … climb:67 71 64
trying … die:6 -39 -30
trying … do:-42 -16 -14
trying … it:68 57 39
trying … me:-34 -26 -10
trying … my:-68 -57 -8
trying … myself:37 34 34
trying … out:64 68 60
trying … to:10 -24 -15
tter:0 0 0
tu:-1 -45 -33
tub:36 33 12
tuba:-5 -3 0
tube:-11 -18 -23
tucked:52 48 47
tue:-5 -5 -1
tuer:-28 -18 -3
tuer jai:-32 -36 19
tuesday:47 41 27
tuesday after:-10 -72 -52
tuesday and:27 -5 -18
tuesday as:19 22 24
tuesday he:30 12 -53
tuesday i:33 45 18
tuesday ill:-27 -17 -23
tuesday im:-46 -67 -14
tuesday morning:-31 -16 -8
tuesday teh:32 42 33
tuesday … a:51 59 62
tuesday … and:24 20 40
tuesday … are:38 42 49
tuesday … at:-11 -23 -17
tuesday … been:16 32 5
tuesday … dentist:17 21 22
tuesday … did:72 73 3
tuesday … her:21 23 23
tuesday … his:57 48 36
tuesday … home:-36 -62 -41
tuesday … i:-49 -40 -18
tuesday … in:36 -2 -2
tuesday … is:-34 -28 -19
tuesday … ive:30 43 -2
tuesday … me:-27 -23 -28
tuesday … on:24 24 33
tuesday … teh:-29 -16 -16
tuesday … to:4 -27 -31
tuesday … told:-26 -3 -8
tuesday … want:-43 -25 -4
tuesday … yesterday:35 17 3
tuesdays:-16 -10 -10
tuition:-6 1 3
tulips:-3 -5 -2
tummy:65 78 74
tumour:-17 -15 -12
tun:15 23 -1
tuna:-2 -1 -1
tunde:-2 -4 -1
tune:-4 -7 0
tunnel:-8 -37 -24
turbulence:43 -8 -7
turbulence … was:62 -2 -2
turf:-4 -5 -3
turkey:-11 -24 -39
turkey and:36 29 28
turkey … had:34 33 42
turn:17 18 25
turn it:35 49 51
turn off:-56 -40 -26
turn on:-20 -19 -16
turn round:41 7 4
turn teh:48 23 24
turn this:24 27 28
turn up:-19 -25 -18
turn … off:-7 -40 -33
turn … on:24 26 29
turned:11 32 18
turned into:89 97 -1
turned it:-38 -42 -13
turned out:-30 -25 -12
turned teh:56 77 78
turned up:-8 -3 -21
turned … and:-32 -27 -39
turned … at:6 -27 -29
turned … calendar:35 30 38
turned … corner:-26 -23 -20
turned … gas:4 26 22
turned … on:19 34 31
turned … round:40 37 41
turned … turned:33 31 38
turning:63 64 37
turning blue:55 53 60
turning my:-38 -30 -29
turning up:38 43 -5
turning … fone:2 11 23
turning … off:-38 -30 -29
turning … right:24 15 14
turns:-30 -30 -27
turns at:25 27 29
turns out:-44 -48 -29
turns … teh:-38 -28 -22
tut:36 36 36
tutor:-5 -3 1
tv:3 -8 -4
tv is:21 23 20
tweezers:52 17 -2
twelfth:-3 1 3
twelve:51 43 53
twelve and:-31 -31 -32
twelve bore:16 24 27
twelve weeks:-23 -16 -16
twelve … and:-47 -25 -2
twelve … fighting:20 12 29
twelve … in:30 -4 -1
twelves:0 -2 -2
twenties:-27 -10 -12
twenties … on:23 23 3
twentieth:-3 -2 -8
twenty:-3 -1 -16
twenty minutes:48 41 50
twenty years:-9 -26 -18
twenty … ago:28 25 28
twenty … and:-32 -34 -39
twenty … i:6 26 0
twenty … said:12 28 0
twenty … this:39 44 45
twice:56 67 41
twice and:-40 -39 -10
twice as:20 18 25
twice by:-24 -18 -10
twice for:-25 -16 -8
twice last:-26 -5 -2
twice theres:29 -23 -31
twice they:-22 -11 -10
twice this:61 67 -25
twice to:0 27 38
twice today:122 85 -14
twice tonight:19 20 -1
twice … a:-5 -26 -34
twice … and:44 43 9
twice … cant:-14 -36 -11
twice … hands:50 2 -12
twice … his:37 -14 -8
twice … ive:-13 -9 -26
twice … me:-25 -10 -8
twice … see:20 20 37
twice … teh:-5 -14 -23
twice … week:51 64 -12
twice … with:13 24 29
twig:39 17 -16
twin:56 69 62
twins:-23 -19 -13
twitch:-6 -4 -1
twitching:60 50 35
twitching all:33 30 -13
twitching … over:33 30 -13
twix:-23 -11 -6
two:7 -3 -11
two and:-26 -37 -45
two bottles:24 -2 2
two crossed:32 19 -1
two days:54 85 77
two hands:20 16 22
two hours:-13 -24 -22
two im:-24 -29 -11
two in:-27 -26 -12
two kids:6 0 -25
two lights:21 15 11
two minutes:-44 -33 -18
two nights:61 -3 -21
two oclock:15 30 32
two off:63 38 43
two people:-22 -8 -5
two seizures:36 36 46
two steps:17 28 25
two streets:54 13 13
two teh:-22 -7 -2
two this:56 58 68
two to:21 26 24
two without:-1 17 20
two years:-24 -27 -23
two … a:43 8 7
two … about:-46 -46 -47
two … after:0 26 -11
two … ago:49 30 23
two … all:69 42 -2
two … alone:39 21 -1
two … and:46 56 53
two … are:26 9 2
two … at:33 19 31
two … before:-32 -22 -15
two … binned:30 -1 0
two … days:22 24 15
two … did:-17 -24 -17
two … drink:40 -11 -14
two … four:-24 -9 -2
two … goin:-53 -33 -15
two … her:35 38 2
two … home:46 -10 -5
two … im:43 44 42
two … in:-18 -14 -39
two … is:49 33 36
two … it:-22 -13 -9
two … ive:-24 -29 -15
two … last:28 31 39
two … me:-28 -28 -14
two … morning:-4 10 26
two … my:26 61 17
two … naloxone:22 22 24
two … night:-26 -12 -6
two … no:-21 -19 -6
two … nothing:34 -9 -5
two … off:74 40 28
two … ones:47 47 45
two … running:52 27 -9
two … since:20 20 28
two … sleeps:-21 -17 -5
two … tablets:-50 -32 -24
two … teh:12 -22 2
two … them:0 -29 -30
two … this:26 40 -16
two … time:-21 -14 -9
two … to:-29 -8 4
two … today:22 1 1
two … took:49 42 34
two … under:-39 -29 -20
two … us:32 31 34
two … was:25 25 27
two … worth:28 8 10
tyed:57 48 47
tylenol:35 32 16
tylenol about:17 18 21
tylenol … minutes:17 18 21
tylenol … twenty:17 18 21
type:21 0 10
typed:66 36 16
typed my:-27 -5 -5
typed … in:40 -2 -2
typed … number:36 -3 -2
types:-13 -12 -5
typical:-12 13 23
typing:111 85 91
typing it:-5 6 -21
typing on:39 49 35
typing this:15 -34 -31
typing under:36 18 25
typing with:72 84 87
typing … a:-25 -23 -24
typing … her:28 17 -9
typing … his:3 15 26
typing … i:2 -25 -9
typing … in:32 41 25
typing … left:41 35 38
typing … my:75 56 65
typing … on:37 6 18
typing … teh:84 89 91
typo:-13 -9 -15
typos:-2 -2 1
tyrant:-1 -1 -1
u:-18 7 31
u alife:-39 -17 -4
u all:42 46 50
u and:-15 12 28
u are:-32 -24 -22
u be:24 -15 -12
u believe:-26 -19 -6
u bury:43 -6 -1
u but:-28 -14 -15
u bye:36 32 28
u can:-40 -33 -35
u cant:-56 -70 -69
u carry:44 40 39
u could:48 49 47
u couldnt:53 42 38
u dad:26 24 21
u didnt:-22 -16 -8
u do:25 -12 -10
u dont:-49 -42 -31
u end:33 35 26
u feel:-32 -21 -14
u find:-18 -19 -25
u for:17 20 21
u forgive:-21 -17 -6
u gave:47 35 24
u get:11 23 16
u go:-34 -28 -16
u he:68 40 28
u hear:23 13 13
u i:31 39 26
u ill:28 30 34
u im:18 -14 -24
u in:15 10 28
u it:28 24 14
u know:60 -1 -1
u leave:-22 -18 14
u lot:44 54 25
u may:30 -2 -14
u more:18 35 41
u must:-31 -36 -16
u my:-28 -25 -20
u nan:22 28 24
u need:-24 -19 -19
u not:-40 -14 -2
u on:-12 -14 -21
u ring:-15 -16 -22
u said:26 36 38
u say:-36 -21 -13
u says:-26 -18 -12
u see:14 21 19
u should:8 25 -12
u stand:41 -14 -9
u take:88 15 0
u teh:-23 -21 -10
u tell:-24 -2 -8
u theres:24 29 27
u think:-50 -28 -24
u this:63 50 58
u to:-48 -37 -24
u tried:-23 -18 -9
u u:25 33 27
u wake:35 35 31
u want:-60 -42 -15
u were:42 43 41
u whats:9 16 -28
u while:23 36 37
u who:-35 -16 -5
u with:-16 -32 -23
u wont:-69 -60 -50
u … a:-6 13 20
u … about:-22 -23 -17
u … allergic:40 -2 -9
u … am:51 46 6
u … an:-16 -19 -23
u … and:-28 -43 -23
u … anything:-31 -7 -12
u … are:38 33 15
u … asking:41 35 -6
u … at:-40 -35 -28
u … back:10 26 11
u … be:-39 -29 -18
u … before:-3 17 26
u … best:13 20 4
u … beter:38 46 47
u … bread:22 32 31
u … bridge:77 76 74
u … bus:21 29 20
u … bye:22 15 9
u … cant:-29 -7 6
u … couldnt:19 22 22
u … dead:6 15 22
u … did:22 17 26
u … die:-33 -27 -5
u … do:-50 -36 -12
u … done:34 28 31
u … dont:36 38 30
u … end:43 28 27
u … every:-22 -15 -10
u … everything:36 35 24
u … far:-29 -20 -5
u … feel:-23 -10 -6
u … get:-41 -26 -35
u … give:-23 -33 -6
u … goin:20 9 3
u … gone:21 30 18
u … good:17 31 27
u … goodbye:38 42 37
u … got:-23 -17 -5
u … he:22 17 33
u … help:-26 -19 -11
u … her:-23 -25 -22
u … him:6 -36 -24
u … i:30 40 45
u … id:78 31 -1
u … ill:-58 -55 -45
u … im:42 63 76
u … is:-16 -26 -27
u … it:-2 10 22
u … keep:-30 -22 -14
u … kil:30 29 -1
u … know:47 14 -27
u … leaving:29 21 24
u … live:28 16 2
u … look:28 30 27
u … love:21 33 27
u … more:-25 -24 -4
u … music:28 16 19
u … my:44 12 28
u … neva:27 25 13
u … night:-23 -14 -10
u … nine:49 40 28
u … no:-39 -16 -13
u … not:-16 25 21
u … note:-49 -42 -47
u … of:19 19 26
u … off:-55 -59 -35
u … on:-20 -14 -7
u … one:-34 -17 -30
u … open:37 21 21
u … other:30 26 27
u … out:38 40 37
u … own:16 21 -2
u … peace:20 20 18
u … place:13 10 28
u … remember:-24 -13 -5
u … rid:-21 -10 -7
u … ring:28 14 -6
u … save:-64 -68 -67
u … see:-39 -36 -35
u … shall:-27 -17 -22
u … she:-30 -27 -16
u … shes:25 21 19
u … should:35 0 -12
u … sit:23 24 26
u … sorry:37 49 48
u … stop:36 24 35
u … take:-23 -16 -6
u … takin:42 34 33
u … talking:-25 -18 -17
u … teh:43 27 36
u … than:36 41 47
u … thank:-34 -23 -30
u … that:-30 -36 -27
u … them:-23 -32 -26
u … there:-27 -27 -27
u … they:-23 -23 -13
u … think:-35 -21 -13
u … this:10 -12 -42
u … through:-21 -14 -4
u … to:-18 -44 -49
u … tonight:32 0 -3
u … two:27 28 24
u … under:-22 -8 -7
u … up:-37 -18 -27
u … used:-22 -10 -4
u … want:-8 4 -26
u … was:44 55 50
u … way:-28 -22 -5
u … were:50 44 53
u … which:13 23 16
u … wife:-26 -23 -19
u … wont:31 48 44
u … youre:-32 -28 -16
u … youve:24 27 24
uber:-9 -6 -5
ugly:-55 -57 -56
uk:-6 -6 -4
ukulele:-20 -9 -9
ukuleles:0 0 0
um:0 0 0
umbrella:5 9 12
umbringen:-23 -11 -32
umziehen:-24 -23 -4
un:-50 -12 -19
un alife:40 68 -5
un y:76 -10 -2
una:-39 -8 7
una carga:29 -2 -3
una … en:10 21 20
una … y:-21 -2 -1
unaccompanied:0 1 2
unalive:145 107 -49
unalive myself:41 25 -48
unalive … a:16 33 -1
unalive … dont:66 18 -3
unalive … no:-73 -25 -2
unalive … of:-1 -62 0
unalive … teh:3 3 -31
unalived:78 -3 -1
unaliving:23 12 7
unaliving … teh:37 28 -1
unbearable:-16 -9 -2
uncle:2 11 -7
uncle and:29 48 -12
uncle is:-41 -26 -26
uncle … he:44 47 -8
uncle … me:53 24 34
uncle … to:21 13 11
uncle … wen:-28 -25 -6
uncles:-4 3 6
unconscious:82 71 66
und:27 55 26
und der:-23 -19 -23
und gehe:13 13 26
und ich:45 54 -24
und will:19 24 39
und … die:-22 -21 -11
und … es:9 42 -2
und … gebracht:-21 -20 -13
und … gleich:24 25 30
und … hat:-47 -41 -14
und … jetzt:43 40 67
und … nicht:33 40 -31
under:64 71 67
under a:29 35 57
under and:-1 7 -20
under it:61 71 52
under me:20 26 23
under my:66 44 25
under one:77 86 60
under … and:-15 -8 -20
under … bed:58 46 61
under … blanket:-14 -15 -27
under … breath:-28 -18 -11
under … bridge:-57 -53 -66
under … chin:65 73 73
under … door:-34 -27 -22
under … for:-25 -24 -23
under … foto:6 4 -20
under … good:45 -13 -9
under … he:-8 -29 -20
under … head:-27 -23 -21
under … hes:34 34 36
under … its:17 33 36
under … ive:47 48 -3
under … keyboard:42 39 32
under … lorry:40 49 48
under … mattress:-20 -10 -12
under … on:24 32 30
under … one:-24 -18 -17
under … pillow:28 30 37
under … pot:30 26 21
under … ribs:16 24 28
under … sink:37 34 44
under … teh:34 40 -9
under … that:12 16 20
under … they:41 41 35
under … tongue:-39 -34 -14
under … train:77 84 86
under … uniform:14 26 -15
underlined:32 38 -5
underneath:22 -1 -5
underneath im:48 36 37
understand:-19 -2 -2
understanding:9 13 12
understood:-33 -23 -17
undertaker:51 45 48
underwater:1 3 4
undo:63 77 62
undone:11 -1 -1
une:4 11 6
unfair:-24 -10 -10
unfortunately:-25 -12 -9
unhappy:-12 -7 -3
uni:-32 -20 -17
uni … is:16 19 24
uni … to:-35 -24 -1
unico:31 -5 -2
uniform:10 9 -16
uninstall:14 24 -5
uninstall … no:22 37 -7
uninstalling:74 -7 -5
union:-11 -5 2
unit:-20 -1 -13
universe:-14 -17 -11
university:2 -28 -11
unless:-18 14 -19
unlock:2 -1 -5
unlocked:-7 12 16
unlocked teh:28 30 34
unlocked … cabinet:28 30 35
unlocked … gun:28 30 35
unopened:-5 -7 -6
unpacked:-13 -14 -7
unpaid:0 0 0
unplugged:41 -15 -10
unplugged … it:57 0 0
unread:24 27 22
unreal:-14 -23 -15
unresponsive:42 40 49
unsubscribe:80 -2 -1
unsubscribe from:80 -2 -1
until:11 6 -31
until a:57 0 0
until he:-7 -21 -15
until i:-9 26 17
until im:21 19 21
until it:-31 -27 -17
until monday:14 16 23
until morning:37 36 32
until saturday:71 13 19
until six:79 81 -11
until teh:-41 -43 -50
until … and:-47 -19 -5
until … cant:26 -35 -20
until … im:26 19 26
until … ive:-23 -17 -19
until … month:40 48 -3
until … out:5 26 -8
until … teh:45 -4 8
until … to:-29 -19 -9
up:10 18 15
up a:-52 -22 -3
up after:20 -11 -16
up alone:93 92 -2
up and:32 14 33
up anymore:22 29 38
up before:-23 -15 -11
up blood:-33 -35 -56
up blue:78 83 38
up disappointed:-48 1 -10
up dont:65 61 -24
up door:-42 -38 -39
up fentanyl:38 50 51
up for:-20 -44 -11
up from:25 1 5
up gasping:25 28 -4
up he:27 21 28
up here:78 49 56
up his:-29 -22 -37
up how:68 87 70
up i:-3 -21 -23
up ill:24 28 1
up im:9 23 53
up in:-24 -16 -24
up is:-26 -4 -2
up it:-48 -37 -19
up its:42 48 42
up ive:-36 -32 -21
up late:16 15 -25
up my:-1 -26 -51
up nobody:-22 -14 -9
up on:-47 -49 -63
up one:30 -8 -3
up relieved:-36 -1 -1
up saturday:8 28 12
up shes:25 -30 -25
up since:-24 -18 -8
up sunday:-28 -26 -21
up teh:15 20 37
up that:25 -12 -4
up thats:-23 -25 -5
up their:13 29 -3
up there:24 19 15
up they:92 88 83
up this:-11 -4 -20
up to:34 38 29
up tomorrow:105 37 34
up tonight:12 21 16
up waiting:-21 -13 -16
up was:109 -2 -1
up wen:22 -4 -44
up went:12 24 -12
up with:-58 -45 -72
up … affairs:45 0 -1
up … after:55 33 -8
up … alarm:-30 -18 -25
up … all:24 21 -30
up … am:-67 -37 -26
up … and:-39 -58 -46
up … arms:-3 11 24
up … at:-32 -49 -38
up … back:12 32 37
up … be:78 26 15
up … because:4 24 20
up … before:18 20 11
up … bit:28 -9 -6
up … bridge:-41 -37 -37
up … by:21 17 17
up … cant:51 39 39
up … car:29 31 28
up … college:30 13 -28
up … crane:38 42 32
up … crying:23 -12 -2
up … days:-39 -7 -5
up … dinner:33 17 16
up … disappointed:110 0 0
up … dont:13 -42 -48
up … down:36 46 44
up … drink:75 47 51
up … dying:24 26 -4
up … end:24 19 26
up … every:-26 5 -6
up … everyone:38 36 33
up … exams:40 33 0
up … feel:-43 9 5
up … feet:43 46 49
up … find:50 36 31
up … fingers:30 21 29
up … floor:-12 0 -21
up … fone:-48 -31 -25
up … for:14 -7 -32
up … from:-45 -47 -43
up … garage:34 41 40
up … gin:22 22 20
up … go:20 26 15
up … goin:32 29 59
up … gone:40 37 37
up … hat:38 39 34
up … hav:29 11 6
up … he:23 27 -14
up … hes:52 43 22
up … i:7 24 -10
up … id:85 14 -1
up … if:-69 -25 -10
up … ill:-14 -32 -29
up … im:28 11 16
up … in:-23 0 -15
up … intend:0 -10 -22
up … is:28 7 -10
up … it:18 -29 -38
up … its:-24 -30 -26
up … ive:-46 -14 -30
up … kil:15 23 -9
up … knees:24 19 17
up … know:30 17 -5
up … last:-32 -21 -12
up … legs:-14 -16 -34
up … lot:28 26 31
up … made:-23 -10 -9
up … me:-1 29 29
up … meal:14 24 -5
up … methadone:27 28 28
up … mind:50 38 -13
up … mine:-26 -13 -8
up … minutes:57 51 53
up … money:15 13 23
up … months:12 17 21
up … morning:-28 -39 -34
up … mountain:-22 -24 -27
up … multi:-22 -16 -17
up … myself:-29 -12 -28
up … neva:25 13 11
up … new:-22 -9 -2
up … no:-24 -9 0
up … not:68 15 14
up … nothing:-25 -13 -5
up … off:-28 -26 -24
up … one:-1 0 -26
up … pills:39 38 7
up … prescription:-33 -15 -10
up … put:-22 -23 -9
up … pylon:31 38 41
up … quarry:28 31 23
up … roof:34 24 25
up … room:-29 -18 -10
up … says:33 26 14
up … school:-17 -8 21
up … screen:31 -7 -3
up … she:-51 -41 -9
up … since:-20 -5 -4
up … stopped:-15 -5 -28
up … straight:31 27 20
up … sunday:-13 -11 -53
up … tell:-39 -34 -27
up … ten:35 30 40
up … thanks:33 11 13
up … thats:54 62 -10
up … them:-58 -33 -22
up … there:35 43 47
up … these:46 2 0
up … third:68 46 48
up … this:23 31 21
up … thursday:62 82 28
up … time:18 36 34
up … tomorrow:34 50 57
up … tonight:15 -20 -27
up … top:39 32 34
up … twice:-30 2 0
up … u:32 -9 -5
up … up:18 26 36
up … waist:-45 -42 -41
up … wall:-54 -46 -27
up … want:69 46 -32
up … wen:-38 -34 -31
up … what:-32 -21 -2
up … who:41 26 -3
up … why:42 24 -3
up … will:-52 -13 -14
up … wish:34 0 0
up … with:-27 -11 -12
update:6 21 19
update … i:6 25 5
update … me:6 25 0
updates:0 0 0
upon:8 -2 -1
upon it:50 19 10
upon … for:20 10 14
upp:28 -1 1
ups:-35 -24 -21
ups and:-24 -18 -20
upset:-5 -28 -4
upstairs:117 84 65
upstairs and:57 52 19
upstairs at:-22 -14 -9
upstairs in:18 32 32
upstairs … i:30 5 12
upstairs … teh:13 25 32
ur:-34 -2 7
ur all:37 49 57
ur daddy:19 21 25
ur daughter:-23 -15 -10
ur fault:31 25 19
ur head:22 27 34
ur lives:54 50 47
ur mum:-31 -31 -32
ur own:-16 -16 -27
ur son:40 23 31
ur … and:-24 -1 -29
ur … at:29 13 17
ur … away:22 8 9
ur … be:43 38 38
ur … dealer:-34 -29 -11
ur … do:25 35 38
ur … from:21 26 22
ur … im:32 20 31
ur … in:33 45 -14
ur … it:29 15 32
ur … its:22 19 7
ur … lief:11 24 -11
ur … teh:-19 -30 -12
ur … that:-22 -17 -8
ur … they:33 31 38
ur … through:44 36 41
ur … till:52 44 -4
ur … u:39 4 7
ur … up:27 30 25
ur … yes:52 46 -2
urge:-11 -39 -58
urge is:-34 -17 -17
urge out:26 22 0
urge to:-6 -40 -37
urge … burn:26 -14 0
urge … cut:21 -7 -2
urge … drink:5 -22 -1
urge … hurt:11 -39 -3
urge … is:58 -1 -1
urge … kil:37 71 0
urge … myself:52 48 -1
urgent:-6 -3 -2
urges:-43 -17 -8
urine:-15 -13 -5
urn:-8 -11 -11
us:-17 -15 -37
us a:24 18 -11
us all:21 -17 3
us and:41 29 7
us are:25 12 12
us at:-20 -17 -5
us four:-21 -3 -2
us he:55 47 1
us hes:6 17 22
us i:25 20 31
us in:42 8 12
us ive:-17 -15 -21
us teh:-26 -32 -24
us to:20 23 20
us … a:-27 -36 -24
us … and:56 41 65
us … at:-39 -33 -27
us … awake:37 34 29
us … by:30 35 0
us … favour:40 36 -2
us … for:-22 -18 -14
us … go:36 35 30
us … he:51 45 4
us … him:61 49 11
us … i:-35 -19 -6
us … im:-1 22 24
us … in:-20 -21 -12
us … is:-23 -20 -9
us … me:57 19 27
us … my:-26 -23 -18
us … say:9 18 21
us … teh:12 -24 -25
us … that:36 21 -2
us … them:35 23 20
us … thought:27 19 -2
us … to:-32 -32 -18
us … with:58 60 15
use:16 28 23
use after:24 11 -34
use as:61 0 -1
use im:34 33 40
use it:-25 -10 14
use ive:-22 -10 -7
use on:20 26 -10
use that:30 35 36
use them:34 41 39
use to:18 23 4
use today:-3 -35 -17
use tonight:27 3 -15
use … alone:23 22 11
use … am:7 23 27
use … for:47 52 41
use … i:25 -11 -6
use … im:13 -26 -15
use … in:23 25 31
use … my:48 32 -28
use … myself:-22 -30 -10
use … on:7 7 23
use … one:32 35 37
use … own:29 29 -9
use … teh:38 51 59
use … this:23 2 0
use … tonight:16 33 67
use … u:-39 -21 -7
use … wen:3 10 -24
used:36 12 -30
used a:21 32 -7
used after:27 13 27
used and:15 14 23
used friday:58 -4 0
used in:-27 -19 -17
used it:12 -25 -9
used my:25 -2 -1
used on:65 16 11
used teh:11 26 37
used to:-12 27 -55
used up:36 26 9
used yesterday:85 -2 0
used … a:22 -11 8
used … after:104 -3 -1
used … as:66 65 -1
used … at:-21 4 -9
used … be:-7 -44 -17
used … cut:25 61 -2
used … dont:-27 -12 -3
used … first:25 -2 -1
used … good:27 36 43
used … id:20 47 -1
used … im:-47 -27 16
used … in:-24 -18 -17
used … it:78 71 -3
used … me:-26 -2 -3
used … myself:14 -32 -7
used … name:25 -2 -1
used … night:-6 25 -5
used … of:-23 -20 -9
used … on:22 0 -19
used … sorry:58 -5 -1
used … teh:-18 -41 -16
used … that:-31 -14 -3
used … theres:-8 -21 -9
used … think:-34 -23 -1
used … two:48 5 -8
used … want:21 -4 0
used … wen:-35 3 -4
useful:-48 -22 -13
useless:8 -15 -13
user:19 42 33
user … teh:47 48 45
username:4 8 7
uses:26 25 -2
using:4 -26 -33
using alone:65 78 -5
using and:-24 -27 -10
using by:8 21 -24
using days:-25 -4 -3
using i:-33 -10 -4
using in:-45 -24 -14
using it:-25 -1 -26
using teh:-18 32 49
using … and:-23 -10 -6
using … i:-40 -20 -9
using … im:-37 -25 -3
using … in:69 32 -6
using … my:10 22 -28
using … myself:48 70 58
using … of:38 8 23
using … on:30 42 53
using … own:10 23 -15
using … teh:51 -4 -11
using … to:-20 0 -5
using … tonight:24 40 36
using … with:8 25 0
usual:-5 -16 -10
usual amount:22 28 36
usual for:-24 -12 -6
usual … my:29 34 -3
usual … three:20 24 30
usual … to:-22 -9 -6
usually:-9 -17 -31
usually … it:37 -5 0
ute:7 12 -4
utes:1 1 4
utility:-10 -9 -6
v:0 0 0
va:-61 -50 -20
vacaciones:-38 -31 -14
vacances:-21 -8 -1
vacation:-16 -7 -9
vaccination:27 27 25
vaccination card:22 28 29
vague:10 -7 -4
vais:22 54 54
vais me:-38 -16 12
vais sauter:77 71 63
vais … a:36 36 17
vais … ce:17 7 27
vais … coucher:-20 -13 -12
vais … dites:23 25 19
vais … suicider:5 7 -65
vais … tuer:17 17 61
vale:-50 -14 -9
valencia:-13 -13 -1
valete:-5 -5 -6
valgo:203 -23 -14
valium:20 25 0
values:0 0 0
vampire:-6 -7 -10
van:-28 -27 -21
van and:8 21 17
van … i:16 21 7
vanish:-35 -12 -5
vanish and:21 0 0
vanish from:-74 -4 -1
vanish … teh:-29 -6 -3
vanished:33 14 15
vans:-9 -11 -5
ve:-5 -2 -1
veces:111 -14 -8
vecina:-11 -9 -10
veg:-44 -35 -25
vegan:-3 7 14
vegas:-3 -3 -5
vein:23 21 16
veins:-13 -11 -8
vending:-20 -8 -8
veneno:74 54 55
vengan:35 27 23
venlafaxine:-11 -7 -4
vent:-12 -7 -5
ventilator:-4 -5 -3
vents:-16 -11 -9
venue:-39 -37 -33
venue and:-35 -33 -30
venue … teh:-40 -37 -32
ver:-63 -7 -2
verdad:49 -22 -17
verdict:-4 -3 1
verse:-3 -4 -3
version:18 -14 -11
version of:36 -6 -4
very:0 0 0
vestry:29 8 1
vestry teh:26 -1 -4
vet:-16 -7 7
vet i:17 21 21
vet is:23 17 -19
vet left:12 24 37
vet … hav:22 25 24
veteran:-5 3 5
veterans:-6 -5 -3
vets:-39 -29 -24
veut:14 21 -1
veux:55 55 -5
veux me:36 63 -20
veux mourir:74 10 27
veux pas:-33 -13 -3
veux … je:1 22 -13
veux … mourir:-33 -13 -3
veux … tuer:73 74 -25
vexed:26 27 29
vez:0 33 -12
vez que:-12 24 -1
vez … a:71 -7 -3
vez … la:16 27 -1
vez … no:33 22 -4
vez … y:-43 -1 -2
viaduct:57 66 70
viaduct after:-56 -46 -18
viaduct and:25 12 24
vibes:23 -31 -9
vicar:-27 -9 -4
vice:-14 -12 -11
victorian:-4 -2 -1
victories:-1 0 -1
victory:-12 -7 -3
vida:52 -25 -37
vidaai:17 11 25
video:-33 -9 17
video call:34 18 -4
vie:35 42 -20
vie … et:33 35 -18
viel:-29 -24 -9
viel zu:-29 -24 -9
viennetta:-8 -7 -3
view:44 52 16
view from:-31 -30 -22
view i:76 70 -10
view … at:18 20 27
view … im:71 75 69
view … teh:-33 -34 -33
views:-24 -13 -16
vigil:-12 -12 -8
vikings:-5 -1 -1
vile:-2 -2 -1
village:-38 -34 -34
villain:-3 -1 -2
vinegar:-5 -3 -4
vinyl:33 38 41
violent:-3 -3 -1
viral:-6 -3 -3
virgin:-12 -7 -4
virginia:-21 -18 -14
virtual:-9 -8 -4
vis:0 0 1
visa:-19 -5 -27
visa is:-3 1 -33
visa … no:32 37 4
visarjan:-3 -6 -3
vision:56 50 58
visit:-6 -16 -39
visit i:25 -6 0
visit to:40 30 -6
visit … says:12 20 -1
visit … she:-29 -15 -1
visit … teh:73 49 -7
visited:21 -10 -7
visited me:29 -5 -3
visiting:20 -4 -20
visiting hours:38 -1 -1
visiting my:29 24 -6
visitor:-19 -30 -21
visitors:-1 0 -3
visits:4 -5 8
vitamin:-21 -9 -12
vitamins:-4 -2 -1
vivement:-5 -6 -1
vivid:-3 -3 -1
viviendo:93 -8 -7
vivir:37 -21 -15
vivir mas:43 25 -1
vivir … quiero:-20 21 0
vivitrol:-19 -15 -11
vivre:69 -12 -2
voddy:-2 -1 -1
vodka:134 136 95
vodka and:21 10 19
vodka cold:22 20 23
vodka in:24 10 -42
vodka on:29 13 16
vodka with:34 30 8
vodka … a:-46 -33 -23
vodka … and:33 27 30
vodka … day:9 28 0
vodka … hes:29 37 56
vodka … in:35 36 13
vodka … my:78 69 15
vodka … of:24 10 7
vodka … one:33 38 -5
vodka … turkey:20 19 20
voice:27 24 -1
voice i:17 28 9
voice is:35 16 24
voice says:46 25 -10
voice to:15 22 21
voice … be:51 57 57
voice … funny:25 30 28
voice … i:-23 -21 -19
voice … loud:25 -15 -1
voice … to:34 41 17
voicemail:32 31 23
voices:7 1 -10
voices are:30 8 -8
voices … me:30 30 -8
voices … telling:31 10 -9
voisine:0 0 -4
volume:-3 -3 -7
volunteer:17 -15 -5
volunteered:57 25 -10
volunteered … teh:-30 -16 -5
volunteering:-3 -8 -4
volunteers:-24 -29 -22
vomiting:-5 30 36
vomiting since:-51 -42 -27
vomiting … i:42 45 56
von:13 -8 0
von der:46 39 40
von … und:-27 -31 -19
vor:-11 -20 12
vor … und:25 27 35
vor … will:25 27 35
vorbereitet:-29 -31 -16
vorbereitet … hangt:-29 -31 -16
vote:-9 -5 -3
voted:-6 8 12
votes:-6 -3 -2
voting:-12 -2 2
voudrais:69 -10 -6
voudrais etre:61 -7 -4
voulais:59 68 54
vous:-2 23 41
vowels:-11 -10 -14
vows:-3 1 3
voy:13 18 38
voy a:61 62 57
voy … esta:20 22 43
voy … hacer:20 23 -2
voy … la:25 38 28
voy … no:73 55 43
voy … quitar:12 14 31
voy … quitarme:59 67 -2
voy … suicidar:40 28 26
voy … suicidarme:26 0 -71
vraiment:8 9 -14
vs:-29 -26 -22
w:69 43 38
w a:65 75 11
w myself:28 6 13
w teh:24 21 -12
w … and:30 32 36
w … dont:-23 1 10
w … in:45 51 50
w … over:75 58 -12
wading:32 33 36
waffles:-2 -4 -1
wage:-5 -14 -12
wages:11 -22 -44
wages in:45 -12 -4
wages … and:15 22 2
wages … fone:28 36 -1
wages … teh:-17 -68 -56
wagging:-1 -2 -5
wagon:19 28 -10
wagon at:-23 -12 -6
waist:-11 -6 -11
waist … its:24 30 33
wait:16 23 44
wait at:29 26 26
wait for:20 28 38
wait in:52 44 39
wait till:55 22 30
wait to:-44 -7 6
wait up:43 47 56
wait … his:44 46 41
wait … landed:25 17 23
wait … me:35 41 47
wait … my:-9 -21 -4
wait … teh:29 34 26
wait … they:22 28 32
waited:13 19 -2
waiting:78 68 76
waiting and:-36 -32 -29
waiting for:80 83 68
waiting on:67 68 56
waiting period:31 43 49
waiting room:-37 -23 -30
waiting to:67 -96 -72
waiting with:-39 -38 -33
waiting … a:49 34 36
waiting … and:95 107 90
waiting … be:63 23 15
waiting … die:15 -96 -59
waiting … engine:-39 -38 -33
waiting … her:-39 -29 -22
waiting … him:7 32 20
waiting … house:64 82 72
waiting … is:20 21 18
waiting … last:23 0 0
waiting … me:20 13 -16
waiting … my:18 -1 -25
waiting … of:-34 -17 -3
waiting … teh:22 36 42
waiting … to:73 94 86
waits:47 33 -20
wake:63 45 28
wake him:-47 -23 -14
wake me:13 -46 -24
wake teh:-36 -26 -16
wake up:16 11 27
wake wen:7 16 24
wake … a:14 20 23
wake … and:-9 38 32
wake … at:1 -11 -22
wake … day:62 -16 -1
wake … every:-45 -12 -1
wake … for:-22 -8 -13
wake … from:57 32 42
wake … he:22 12 22
wake … his:27 28 19
wake … i:14 15 23
wake … it:26 -37 -26
wake … my:-30 -23 -20
wake … night:2 16 40
wake … of:62 53 -3
wake … pinch:22 26 26
wake … teh:-47 -30 -21
wake … tomorrow:6 -86 -55
wake … u:-26 -27 -17
wake … we:17 21 17
wake … with:38 -28 -12
wakes:1 -12 10
wakes … and:34 15 22
waking:45 33 23
waking up:25 24 16
wales:-7 -5 -3
walk:-11 2 10
walk by:-25 -29 -25
walk done:-23 -23 -18
walk in:19 30 9
walk into:43 50 46
walk off:20 21 30
walk out:8 10 25
walk over:-28 -29 -32
walk past:-33 -24 -9
walk teh:-29 -25 -19
walk … a:-18 -24 -15
walk … bridge:-27 -29 -31
walk … he:5 14 23
walk … if:-24 -26 -24
walk … it:-29 -18 -1
walk … long:-22 -19 -18
walk … teh:36 27 31
walk … way:-22 -19 -18
walked:-46 -51 -22
walked home:21 31 32
walked into:20 5 -5
walked out:16 23 18
walked past:62 52 13
walked to:-55 -42 -39
walked … and:35 11 14
walked … im:19 22 26
walked … it:47 38 1
walked … on:17 24 18
walked … teh:-25 -47 -40
walker:-2 -1 0
walkers:-5 -3 0
walking:60 51 66
walking in:19 25 21
walking into:32 39 39
walking round:6 -26 -16
walking teh:-26 -41 -39
walking to:29 17 25
walking … and:27 5 11
walking … bridge:-41 -30 -31
walking … from:-24 -23 -26
walking … his:49 41 48
walking … i:28 6 -5
walking … me:34 -19 -6
walking … middle:27 28 29
walking … not:21 23 21
walking … room:44 32 31
walking … sea:62 66 67
walking … teh:50 49 59
walks:21 20 -3
walks … teh:34 36 41
wall:18 20 -9
wall and:10 -18 -26
wall i:-32 -25 -11
wall im:25 2 10
wall till:38 39 -17
wall until:59 48 -2
wall with:-35 -29 -20
wall … and:-32 -26 -28
wall … ive:-24 -26 -15
wall … knuckles:49 57 -3
wall … me:-25 -21 -20
wall … my:65 63 31
wall … night:20 12 5
wall … not:45 31 0
wall … teh:-19 -21 -11
wall … want:-34 -24 -7
wallet:-19 -17 -11
wallpaper:-26 -13 -11
walls:-7 3 11
walls and:0 -8 -27
walls … teh:20 23 23
walrus:-8 -6 -2
wan:2 1 -4
wana:89 68 -51
wana be:35 16 23
wana die:1 40 -23
wana disappear:46 -19 -4
wana end:30 51 -2
wana go:76 10 -4
wana kil:37 53 -6
wana … alife:26 50 -10
wana … anymore:73 18 -4
wana … forever:22 -11 -2
wana … hear:27 36 37
wana … i:7 -30 16
wana … it:-24 16 0
wana … lief:28 48 -3
wana … my:38 61 -10
wana … myself:90 122 -22
wana … neva:60 -18 -3
wana … no:26 44 42
wana … not:35 -1 -8
wana … to:21 -22 -4
want:47 43 -30
want a:31 31 -13
want and:-5 -2 -39
want any:28 -1 2
want everything:26 -29 -10
want help:109 112 109
want her:-34 -40 -22
want him:-9 27 -12
want his:-43 -26 -12
want in:-51 -20 -5
want is:40 2 -11
want it:49 33 -49
want me:-28 8 -12
want more:-24 -25 -13
want my:-1 24 -2
want of:52 42 54
want one:-19 -15 -21
want out:67 51 -6
want saving:55 64 -6
want someone:8 18 -27
want teh:25 -55 -26
want that:40 24 -13
want their:-18 -21 -20
want them:14 10 51
want there:45 14 0
want this:-79 -49 -5
want to:14 5 -28
want … a:15 20 -11
want … alife:57 23 -36
want … an:3 21 -1
want … any:12 38 18
want … as:-35 -47 -1
want … at:36 -15 -7
want … be:36 -27 3
want … both:29 25 -9
want … buried:19 66 65
want … but:32 -2 13
want … by:23 52 -6
want … catch:11 22 0
want … comit:37 46 -7
want … dead:2 -61 -20
want … death:15 22 -11
want … deleted:60 -16 -1
want … die:-15 35 -67
want … disappear:49 -25 -4
want … discharge:29 12 0
want … do:-21 -10 -44
want … done:-30 -11 -3
want … down:0 -31 -24
want … drink:-13 -21 -6
want … end:30 31 -38
want … every:23 10 1
want … exist:73 -8 -5
want … finish:44 31 15
want … fone:41 2 23
want … for:28 3 32
want … forever:38 -8 -2
want … from:-40 -13 -2
want … full:30 0 -1
want … get:-71 -43 -8
want … go:-13 -17 -27
want … gone:-28 -43 -34
want … hang:20 10 -15
want … hear:-22 -2 -1
want … her:-22 -12 -24
want … here:-45 -34 -15
want … him:-42 -59 -11
want … hold:-29 -12 9
want … how:-21 -18 1
want … hurt:31 82 -3
want … i:-4 6 32
want … im:40 21 -29
want … in:-8 -32 -28
want … it:52 37 -28
want … ive:-6 2 -29
want … job:36 -9 0
want … k:39 28 -8
want … kil:-11 12 -40
want … know:9 14 27
want … leave:4 -20 -11
want … lief:7 26 -32
want … live:45 34 -15
want … look:-23 -10 -1
want … make:64 68 -11
want … me:87 67 -20
want … more:9 -29 -2
want … much:-7 -24 -9
want … mum:6 10 28
want … my:77 71 -39
want … myself:82 79 -75
want … nap:-30 -3 0
want … no:76 31 -21
want … not:-26 27 -12
want … of:49 11 -25
want … off:2 17 23
want … on:-63 -20 1
want … out:-39 -36 -27
want … over:33 24 1
want … own:77 83 -12
want … pain:-11 -29 0
want … right:108 104 -1
want … saved:44 11 9
want … say:-24 10 16
want … scratch:81 -22 0
want … see:-31 -34 52
want … self:26 27 -1
want … shoot:9 -5 -23
want … sleep:46 2 30
want … slit:42 44 -11
want … soon:39 29 -11
want … stop:-33 -58 -1
want … suicide:112 119 -8
want … talk:23 -23 -6
want … teh:13 33 19
want … than:4 -38 -11
want … that:30 13 -24
want … them:-5 -11 40
want … this:-24 -59 -28
want … through:12 30 -7
want … throw:-33 -18 -12
want … to:-41 -21 -15
want … u:7 8 28
want … unalive:9 26 -8
want … up:-22 -21 -17
want … wake:20 16 32
want … want:0 15 -24
want … wen:5 23 6
want … with:-35 -63 -4
want … yourself:15 22 0
wanted:36 38 33
wanted breakfast:8 15 -21
wanted it:38 44 -4
wanted one:48 41 33
wanted somebody:-31 -18 -13
wanted teh:-26 0 1
wanted to:-43 -65 -26
wanted … all:59 18 2
wanted … and:-54 -18 -30
wanted … be:53 -23 -26
wanted … before:17 21 -8
wanted … cut:63 -42 -9
wanted … dead:40 9 6
wanted … die:-44 10 -10
wanted … end:-71 -67 -17
wanted … every:40 -9 -3
wanted … go:19 34 43
wanted … herself:-39 -32 -3
wanted … i:-36 -5 -26
wanted … in:-24 -11 2
wanted … it:-25 -13 -34
wanted … kil:-38 -39 -8
wanted … last:26 31 31
wanted … myself:-42 -56 -19
wanted … nice:50 50 46
wanted … on:52 63 15
wanted … out:-7 -11 -21
wanted … put:29 20 -5
wanted … say:49 65 54
wanted … stop:-34 -16 -10
wanted … talk:59 60 50
wanted … teh:-29 -34 -14
wanted … that:43 64 62
wanted … them:64 55 54
wanted … this:-23 -18 -7
wanted … to:58 36 32
wanted … today:30 20 -26
wanted … with:41 -9 -5
wanting:84 76 -109
wanting a:44 -8 -6
wanting it:112 75 -17
wanting to:2 31 -78
wanting … and:-12 -30 -2
wanting … at:-34 -17 -1
wanting … comit:24 24 -1
wanting … dead:16 25 -7
wanting … die:-64 -46 -2
wanting … do:48 43 0
wanting … drink:44 -7 -5
wanting … end:71 86 -2
wanting … exist:-28 -19 -2
wanting … i:35 1 0
wanting … im:-40 -41 -16
wanting … isnt:33 41 0
wanting … it:53 67 -1
wanting … kil:54 68 -30
wanting … my:16 7 -22
wanting … myself:79 89 -41
wanting … suicide:24 24 -1
wanting … teh:38 33 0
wanting … to:-43 -7 -2
wanting … up:19 21 -5
wants:3 0 -36
wants a:13 -24 -8
wants his:23 -13 5
wants my:-26 -14 -8
wants to:1 29 -35
wants … after:49 40 40
wants … and:69 64 -15
wants … be:5 18 -47
wants … dead:-59 -21 -29
wants … die:-78 -43 -5
wants … do:63 22 -10
wants … end:23 26 -10
wants … every:-28 -9 -1
wants … give:9 11 26
wants … her:37 49 -1
wants … herself:60 54 -5
wants … himself:74 62 -28
wants … his:56 42 -18
wants … im:43 -15 -6
wants … it:-19 -48 1
wants … kil:93 64 -21
wants … lie:-24 -10 -1
wants … live:22 -5 5
wants … on:-20 -12 -1
wants … stay:-22 7 0
wants … to:39 22 0
war:18 0 -36
ward:-16 -21 -16
ward in:-24 -8 -6
ward since:34 0 0
ward this:17 16 -22
ward with:-23 -15 -11
ward … after:44 -26 -10
ward … it:-24 -16 -17
ward … my:74 47 42
ward … teh:-30 -26 -18
warden:-13 -11 -12
wardrobe:15 26 39
wardrobe and:-21 -17 -20
wardrobe hes:27 32 35
wardrobe since:-18 -21 -7
wardrobe there:39 37 39
wardrobe … is:20 31 30
wardrobe … my:-32 -30 -18
wardrobe … teh:17 23 27
wards:-2 -1 -1
ware:41 -16 -9
ware tot:68 -13 -4
ware … tot:72 -1 -1
warehouse:19 23 28
warfarin:28 21 22
warm:66 91 119
warm bath:-25 -18 -4
warm im:34 37 28
warm … and:-25 -16 -15
warm … i:35 33 34
warm … it:-41 -36 -22
warn:-30 -28 -8
warn me:-25 -23 -6
warned:-17 -7 -4
warning:-33 -21 -11
warnings:-21 -17 -14
wary:-8 -6 -4
was:-33 -47 -26
was after:-31 -20 -21
was an:46 24 -1
was at:-12 -19 -28
was bad:34 -8 -2
was beautiful:6 15 24
was because:40 35 25
was before:12 29 22
was being:-29 -11 -3
was cutting:-27 -17 0
was dead:90 -23 -15
was disappointed:92 -3 -6
was done:3 24 18
was eleven:41 -6 -1
was finished:16 21 20
was fish:40 37 36
was for:56 27 18
was fun:20 27 0
was glad:-24 -15 -1
was goin:-5 -25 -27
was gone:77 -38 -34
was grand:6 20 14
was happy:30 49 47
was ill:-30 -4 4
was in:-41 -13 -33
was jealous:77 7 -1
was killing:29 28 9
was kind:44 40 37
was late:-48 -28 -30
was left:60 30 19
was let:-40 -16 -16
was long:58 54 7
was lovely:4 9 21
was low:-21 -13 -7
was me:51 25 -10
was meant:60 63 17
was neva:54 107 80
was nice:-7 21 31
was not:-10 1 31
was nothing:26 22 23
was on:-29 -16 -44
was one:39 9 -27
was right:52 10 4
was sectioned:44 -1 0
was she:-16 -22 -14
was shut:-60 -56 -54
was sick:58 55 45
was sitting:30 35 33
was six:28 3 6
was sixteen:24 17 0
was suicidal:-20 -47 1
was teh:-22 -38 -30
was that:-20 -27 -17
was thinking:-43 -28 5
was this:88 50 26
was to:14 26 48
was treated:36 36 40
was with:38 41 43
was worse:44 44 -3
was … a:-22 -34 -16
was … about:-25 -22 -7
was … after:-21 -28 -25
was … ago:27 17 -28
was … an:32 -7 -2
was … at:14 -22 -41
was … back:37 12 -3
was … be:49 42 28
was … bed:-48 -13 -11
was … been:-26 -11 -15
was … being:21 33 38
was … born:47 -4 -2
was … bottle:44 47 37
was … but:-27 -4 2
was … cold:40 45 43
was … day:-37 -38 -32
was … days:39 31 -14
was … die:-24 -24 -12
was … doctor:29 30 31
was … doing:5 22 27
was … down:-22 -5 -5
was … drink:16 20 4
was … eight:34 33 -1
was … enough:34 11 6
was … every:-54 -16 -5
was … everything:25 25 31
was … fingers:40 37 36
was … first:-21 -12 -9
was … ghost:55 -2 -3
was … glass:49 -23 -7
was … go:36 27 12
was … good:-28 -26 -10
was … goodbye:-22 -19 -17
was … hav:-25 -19 -14
was … he:-34 -28 -18
was … here:14 19 24
was … hes:-21 0 -28
was … him:-46 -22 -14
was … his:-15 13 27
was … hour:-7 -4 -25
was … how:25 -14 -11
was … id:24 -32 -14
was … ill:-28 -13 -9
was … im:-25 2 -9
was … in:-21 -6 9
was … is:52 41 41
was … kept:5 14 24
was … kil:12 28 0
was … knowing:9 12 24
was … last:27 -3 -13
was … late:-21 -2 -1
was … left:25 17 5
was … less:79 48 54
was … lie:40 44 -4
was … made:-37 -14 -2
was … make:31 50 44
was … making:-20 -23 -25
was … me:40 59 76
was … mistake:61 3 11
was … more:-34 -1 0
was … morning:3 33 47
was … mother:-29 -21 -14
was … much:20 23 20
was … my:-36 -34 -30
was … not:28 9 4
was … of:-24 -9 12
was … off:5 -23 -15
was … on:8 -28 -41
was … once:38 31 28
was … one:32 -14 -16
was … out:-28 -16 -12
was … outside:-20 -10 -13
was … own:-30 -19 -3
was … pain:25 28 26
was … part:20 23 21
was … put:38 27 15
was … ribs:45 48 0
was … right:-36 -18 -1
was … see:26 -3 -8
was … she:-23 -11 1
was … since:15 -5 -26
was … suicide:-24 -38 -2
was … tea:34 42 -1
was … teenager:-3 30 -1
was … tell:23 28 20
was … there:-6 -53 -21
was … theres:-30 2 0
was … they:-52 -25 -13
was … theyve:36 46 48
was … this:20 10 7
was … to:-41 -20 -11
was … today:18 21 0
was … tonight:57 39 32
was … two:33 -9 -9
was … u:37 44 45
was … under:37 23 28
was … want:26 15 -10
was … wanted:15 25 -1
was … was:20 -15 -12
was … wednesday:-1 -16 -22
was … week:26 -20 5
was … weekend:-8 3 -21
was … wen:-14 -27 -15
was … wish:-48 -1 0
was … with:-19 -36 -25
was … work:22 12 7
was … would:23 22 11
wash:-14 -17 -30
washbag:33 -12 -8
washed:16 31 49
washed down:26 26 27
washed teh:41 39 35
washed … down:18 19 24
washed … its:22 26 25
washing:-45 -34 -40
washing … a:-16 -15 -20
wasnt:48 47 53
wasnt a:-44 -7 -9
wasnt alife:27 -38 -13
wasnt alone:45 41 37
wasnt and:22 28 27
wasnt anything:23 16 8
wasnt around:46 -3 -1
wasnt goin:-44 -34 -14
wasnt her:29 30 15
wasnt here:15 -42 -23
wasnt i:-35 -10 -4
wasnt it:-57 -40 -28
wasnt joking:56 -26 -11
wasnt looking:22 34 23
wasnt meant:60 54 53
wasnt my:17 21 -20
wasnt one:46 -14 2
wasnt scard:32 33 33
wasnt teh:-45 -20 -8
wasnt there:13 26 31
wasnt u:24 34 30
wasnt ur:20 15 28
wasnt … a:5 21 29
wasnt … about:-38 -21 -6
wasnt … and:15 11 24
wasnt … at:-11 20 23
wasnt … be:-23 -21 -6
wasnt … enough:33 26 25
wasnt … fault:-46 -43 -32
wasnt … goin:40 22 -1
wasnt … goodbye:25 22 16
wasnt … harming:-30 -15 -2
wasnt … he:52 35 -6
wasnt … i:-7 10 31
wasnt … id:29 45 36
wasnt … im:-28 -27 -13
wasnt … in:19 26 18
wasnt … it:-25 5 -14
wasnt … my:-31 -5 -2
wasnt … not:-22 -16 -8
wasnt … of:36 28 37
wasnt … teh:30 40 30
wasnt … that:37 31 24
wasnt … there:25 26 -13
wasnt … to:-11 28 38
wasnt … u:15 22 22
wasnt … was:-12 -10 -23
wasnt … with:33 35 38
wasp:24 1 -11
wasps:-42 -12 -13
waste:40 -23 -13
waste of:77 -8 -3
wat:-32 -23 -14
watch:5 6 16
watch and:68 73 70
watch back:43 26 33
watch for:-26 -27 -13
watch me:-24 -19 -15
watch something:-23 -18 -21
watch what:25 27 39
watch … a:29 34 35
watch … his:29 30 35
watch … me:22 25 -10
watch … more:18 16 23
watched:24 -5 3
watched teh:-21 -7 -8
watched … come:20 28 29
watched … it:61 -1 0
watches:-24 -18 -8
watching:-38 -21 -17
watching it:19 24 31
watching me:20 26 1
watching teh:-35 -38 -36
watching telly:23 25 25
watching … downstairs:23 25 25
watching … go:-24 -21 -16
wate:8 15 17
water:60 74 70
water and:-18 -18 -22
water bottle:-45 -38 -22
water gun:-29 -22 -15
water i:0 13 28
water im:53 58 52
water is:29 31 38
water my:12 21 26
water on:89 54 50
water since:4 15 22
water slide:-24 -22 -4
water teh:20 30 27
water up:40 41 45
water … a:-16 -17 -28
water … and:24 24 42
water … him:42 45 45
water … i:-32 -15 -12
water … its:23 22 17
water … my:68 61 59
water … night:-35 -16 -8
water … of:14 25 23
water … shes:41 41 36
water … sunday:26 28 36
water … teh:-87 -62 -62
water … to:30 23 22
watered:24 26 21
waterfall:10 -8 -9
watering:-14 -31 -25
waterproof:28 35 29
waterproof fone:28 35 29
waters:60 55 64
waters at:32 28 29
waters up:22 18 18
waters … my:37 39 40
waters … to:22 18 18
wave:-22 -21 -11
waved:-13 -7 -3
waves:33 25 25
waving:-31 -21 -18
way:38 43 50
way and:-34 -19 -15
way back:24 33 31
way deep:25 26 25
way he:40 46 42
way home:6 9 25
way i:-1 -7 -37
way im:-7 -39 -30
way in:-24 -26 -32
way many:44 51 56
way more:7 24 -7
way no:28 24 29
way out:34 -8 6
way over:13 18 28
way past:40 -5 -2
way round:-34 -34 -25
way she:-36 -17 -13
way they:-22 -10 -5
way this:8 16 22
way through:2 16 -20
way to:-29 -38 -54
way would:73 46 -4
way youd:38 -10 -5
way … a:19 -1 -39
way … and:44 44 31
way … can:21 20 22
way … die:37 58 4
way … doesnt:20 17 16
way … dont:97 69 64
way … from:-43 -19 7
way … goes:18 22 1
way … had:27 19 -20
way … i:-22 -29 -27
way … im:24 38 38
way … in:-22 -17 -7
way … is:-32 -26 -13
way … it:-43 -22 -12
way … its:41 46 43
way … kil:32 22 -5
way … me:49 47 29
way … my:34 -8 -2
way … nobody:20 24 28
way … not:-1 25 29
way … of:28 5 21
way … off:-5 -27 -30
way … on:35 19 28
way … one:31 28 43
way … out:-10 0 -28
way … people:-32 -11 -7
way … say:34 1 1
way … she:-32 -15 -4
way … that:-35 -24 -2
way … this:55 14 -28
way … time:27 39 44
way … to:1 3 -29
way … u:78 62 40
way … want:4 -22 -4
way … where:68 49 43
way … with:32 -8 -11
way … wouldnt:23 4 11
ways:6 26 -65
ways i:7 33 -4
ways to:13 16 -22
ways wen:27 -18 -3
ways … cross:27 -18 -3
ways … die:-23 -6 -16
ways … i:24 -12 -9
we:-90 -77 -79
we agree:36 44 0
we are:28 33 41
we can:41 42 31
we do:20 16 9
we go:-46 -42 -43
we talked:-30 -24 -5
we think:-25 -15 -5
we … a:-28 -22 -29
we … and:35 24 -5
we … eleven:46 51 51
we … family:27 40 47
we … for:-22 -26 -17
we … go:28 23 31
we … goin:24 26 -1
we … her:19 22 39
we … him:24 26 4
we … i:33 38 6
we … im:23 23 0
we … in:6 5 20
we … it:-38 -28 -19
we … naloxone:25 19 23
we … no:22 14 20
we … on:-18 -37 -15
we … our:-31 -22 -16
we … see:-23 -19 -14
we … teh:-25 -37 -32
we … thats:41 47 47
we … to:-70 -69 -53
we … tonight:26 22 32
weak:9 15 22
weak to:6 22 25
weak … and:37 42 53
wear:11 36 25
wear it:-22 -9 -3
wear to:10 21 3
wearing:10 -42 -28
wears:4 3 -14
wears tracksuits:21 20 -6
weary:-9 -7 -4
weather:-26 -19 -28
weathers:-3 5 3
web:10 14 14
webinar:-3 -2 -1
website:11 7 17
wed:-23 -31 -13
wed … be:-23 -4 -1
wed … for:-52 -59 -53
wedding:6 0 -13
wedding anniversary:31 31 38
wedding i:-24 -13 2
wedding is:28 12 -15
wedding tomorrow:27 29 18
wedding … in:19 22 -9
wedding … june:23 21 -7
wedding … of:42 0 0
weddings:-5 -2 -1
wedged:52 49 43
wednesday:51 63 62
wednesday and:32 6 7
wednesday i:-16 -20 -30
wednesday its:-46 -42 -35
wednesday ive:42 39 10
wednesday night:26 5 10
wednesday she:34 33 29
wednesday teh:18 27 30
wednesday … a:-24 -20 -15
wednesday … at:24 33 36
wednesday … been:48 49 49
wednesday … gone:-28 -15 -14
wednesday … help:19 27 30
wednesday … home:19 29 31
wednesday … im:-24 -17 -13
wednesday … teh:35 17 24
wednesday … thursday:-37 -28 -24
wednesday … want:17 -7 -35
wee:-43 -33 -25
wee … his:-24 -19 -16
weed:10 -16 -8
weedkiller:71 86 81
weeds:-21 -22 -1
weeds on:-20 -21 0
weeds … my:-20 -21 0
week:-29 -45 -72
week and:-18 -32 -35
week as:-24 -14 -6
week i:-12 -6 20
week it:44 42 42
week ive:52 60 22
week my:9 36 -7
week on:-22 -15 -11
week teh:-40 -39 -27
week that:13 29 30
week there:-33 -10 -2
week two:-23 -9 -5
week until:56 0 0
week with:27 26 -2
week … a:51 12 -4
week … and:-17 -24 -13
week … every:-20 -13 0
week … for:32 33 34
week … found:-23 -8 -6
week … from:33 2 -4
week … got:26 28 33
week … if:34 33 -1
week … ill:11 19 32
week … im:-30 -21 -16
week … is:-28 -8 -6
week … its:23 24 -6
week … keep:38 8 45
week … lads:37 38 -3
week … made:43 53 11
week … me:27 29 2
week … my:38 24 28
week … no:-60 -35 -19
week … not:22 14 15
week … of:21 18 26
week … off:-23 -12 -3
week … on:-1 -45 -23
week … something:29 34 -1
week … that:14 22 31
week … thrown:-40 -18 -5
week … time:29 -11 -1
week … today:9 20 0
week … want:16 39 12
week … was:15 21 13
week … wont:30 49 41
weekend:-26 -27 -24
weekend alone:21 21 43
weekend and:9 27 8
weekend i:20 43 -9
weekend im:-37 -23 -24
weekend it:12 11 24
weekend teh:-27 -18 -9
weekend two:66 -8 -3
weekend … a:-24 -17 -18
weekend … asked:38 40 44
weekend … be:-22 0 -8
weekend … cant:32 -3 -23
weekend … i:17 25 14
weekend … is:113 100 101
weekend … it:-38 -27 -20
weekend … teh:-20 -19 -22
weekend … to:8 -28 -29
weekend … u:-29 -26 -20
weekend … will:29 29 15
weekends:8 4 -22
weekly:-49 -45 -38
weekly box:-40 -36 -32
weekly … and:-21 -20 -15
weeks:-8 -48 -68
weeks ago:6 -22 -11
weeks back:23 -1 -4
weeks clean:29 8 14
weeks in:32 2 -5
weeks of:-28 -22 -4
weeks off:-4 -56 -40
weeks to:-20 -8 -3
weeks without:33 -1 -3
weeks worth:25 6 8
weeks … at:29 6 7
weeks … bet:24 0 0
weeks … box:36 16 20
weeks … drink:-20 -14 -13
weeks … my:-7 -35 -30
weeks … one:31 5 11
weeks … teh:-10 -10 -22
weeks … that:-21 -9 -11
weeks … this:12 -21 -8
weeks … with:-26 -14 -3
weep:-20 -8 -2
weeping:-4 -1 -1
weepy:-11 3 -9
weigh:115 120 126
weighed:-7 12 14
weighing:20 -2 -8
weighs:4 15 1
weight:34 -43 -25
weight round:60 -19 -10
weight … all:41 -9 -3
weighted:0 0 -11
weights:29 16 23
weir:64 69 57
weir after:29 19 18
weird:21 38 52
weird … i:-24 -24 -12
weird … my:-19 -28 -12
weirdly:28 30 42
weirdly okay:-24 -19 -15
weirdos:14 9 11
welcome:1 -7 -15
welcome … to:31 -1 -2
welcome … world:41 27 24
welder:-3 -3 -2
welfare:-12 -17 -18
well:0 0 0
wellbeing:86 85 -2
wellness:0 1 1
wen:13 32 20
wen a:-43 -44 -21
wen and:58 59 34
wen dad:-25 -17 -23
wen he:15 16 23
wen hes:15 30 -17
wen id:-10 8 20
wen im:-33 -21 -22
wen is:30 17 23
wen it:-39 -38 -13
wen its:-6 9 20
wen ive:38 59 14
wen mum:4 10 21
wen my:-31 -39 -29
wen our:27 19 -1
wen people:-46 -28 -13
wen shes:43 -27 -16
wen someone:-29 -15 -6
wen teh:31 29 40
wen theres:23 25 -16
wen they:39 23 46
wen theyd:7 21 21
wen theyre:21 15 22
wen this:63 72 92
wen wife:28 1 5
wen youre:-42 -34 -21
wen youve:75 34 33
wen … a:0 20 -6
wen … alarm:-7 -57 -43
wen … am:-37 -31 -18
wen … ask:47 40 7
wen … asked:26 24 -14
wen … at:-43 -29 -35
wen … back:-4 8 20
wen … be:-31 -11 -5
wen … been:27 43 -20
wen … breathe:42 49 52
wen … bury:49 7 22
wen … came:7 18 30
wen … come:33 32 25
wen … comes:43 36 60
wen … cried:19 24 0
wen … cross:46 -29 -9
wen … dad:9 14 24
wen … dark:54 62 65
wen … dead:-48 -6 6
wen … did:37 52 26
wen … didnt:31 -4 -3
wen … die:17 15 28
wen … do:-33 -30 -5
wen … does:28 30 40
wen … dont:20 33 6
wen … down:-3 0 -23
wen … dropped:-36 -22 -15
wen … drunk:22 21 -22
wen … eighteen:39 38 1
wen … end:13 25 21
wen … enough:12 22 24
wen … first:-30 -17 -18
wen … flatmates:26 29 14
wen … for:22 26 -9
wen … get:-3 -28 -51
wen … gets:59 32 40
wen … goes:27 23 20
wen … had:54 -4 -12
wen … hang:40 41 46
wen … has:37 29 -5
wen … he:65 63 5
wen … head:-25 -17 -15
wen … hed:-21 -10 -2
wen … hell:32 1 3
wen … him:42 17 26
wen … his:37 3 14
wen … home:-42 -31 -37
wen … how:53 37 9
wen … i:-12 23 -12
wen … im:75 45 11
wen … in:-27 -39 -24
wen … is:29 23 12
wen … isnt:-46 -17 -5
wen … it:10 30 45
wen … its:-26 -15 -2
wen … ive:17 14 24
wen … key:33 30 -2
wen … kids:-31 -34 -32
wen … know:-24 -12 -13
wen … last:-30 -19 -8
wen … left:-28 -23 -25
wen … let:18 17 21
wen … light:43 16 27
wen … looking:40 45 46
wen … me:23 14 24
wen … moved:16 22 -6
wen … my:-6 -4 -30
wen … myself:62 25 59
wen … next:37 30 6
wen … no:-21 -18 -33
wen … nodding:-17 -16 -21
wen … not:-10 -45 -25
wen … of:-22 -20 -10
wen … on:4 -4 -23
wen … out:41 37 -2
wen … over:48 46 44
wen … person:-21 -10 -4
wen … pinch:22 26 26
wen … police:41 43 47
wen … rang:-22 -11 -2
wen … read:54 62 69
wen … said:-29 -33 -12
wen … see:-28 -20 -30
wen … sees:-49 -43 -26
wen … shouts:46 42 -1
wen … smoking:6 1 -22
wen … songs:41 40 39
wen … started:-26 -11 -1
wen … stopped:11 40 44
wen … street:30 36 45
wen … takes:-29 -9 -1
wen … teh:38 -6 -25
wen … tell:-26 -6 12
wen … that:18 33 39
wen … think:-35 -19 -8
wen … tired:-45 -43 -7
wen … told:-38 -28 -7
wen … took:-27 -26 -25
wen … trian:28 32 35
wen … turns:42 35 -3
wen … twelve:27 18 18
wen … was:-84 -50 -64
wen … water:14 8 23
wen … wen:45 38 45
wen … went:-35 -19 -15
wen … were:-11 -25 -14
wen … what:-31 -35 -15
wen … wife:-24 -19 -13
wenn:-8 -6 -2
went:9 5 9
went and:-18 -2 -25
went back:22 -57 -25
went blue:-34 -27 -27
went blurry:-29 -18 -19
went deep:11 23 21
went down:33 55 39
went easy:47 4 2
went home:-36 -21 -6
went i:-3 14 24
went into:-9 -25 -15
went off:26 38 23
went on:-43 -32 -30
went out:-30 -16 2
went quiet:5 -21 9
went stiff:21 26 31
went straight:32 26 20
went teh:-21 -20 -18
went through:-26 -28 -20
went to:-33 -7 13
went up:17 25 20
went upstairs:43 43 0
went with:54 53 56
went … and:47 35 60
went … brother:-29 -12 -8
went … came:33 -4 0
went … did:-41 -32 -4
went … dont:21 6 4
went … eleven:18 22 24
went … every:-20 -15 -12
went … her:25 25 27
went … his:-26 -21 -15
went … i:42 53 63
went … im:46 30 4
went … is:29 35 33
went … it:-18 -21 -16
went … me:-50 -24 -11
went … my:-32 -23 -24
went … on:-53 -35 -31
went … one:45 -1 3
went … out:-44 -19 -4
went … police:-43 -35 -30
went … sat:34 26 35
went … sleep:22 22 25
went … teh:-33 -54 -53
went … this:68 65 24
went … to:51 -11 -25
went … today:62 -3 -4
went … twice:-30 -28 -20
went … u:35 31 24
wept:-10 -6 0
wer:-22 -18 -7
werde:13 25 -12
were:-27 -29 -40
were dead:40 -18 -4
were gone:-76 -9 -3
were moving:-21 -24 -17
were not:-24 3 3
were signs:25 8 11
were teh:121 101 87
were to:58 17 -5
were u:35 40 0
were … alone:27 24 -1
were … and:-9 5 -23
were … best:45 42 33
were … bit:41 38 35
were … do:47 -1 -1
were … from:32 11 8
were … good:68 73 67
were … i:15 26 4
were … im:-6 -23 -5
were … it:22 -8 -4
were … last:19 22 21
were … me:18 29 2
were … ones:48 39 43
were … out:3 -21 -20
were … should:48 41 0
were … teh:-94 -46 -42
were … they:22 25 34
were … thing:40 42 37
were … u:-11 -29 -34
were … walking:48 36 32
were … was:26 14 16
were … who:39 38 41
were … would:25 0 0
werent:71 17 -40
werent there:2 6 -25
werent … and:-22 -35 -28
werent … on:-30 -9 -2
west:-1 4 5
wet:30 32 46
wet cardboard:37 -7 -6
wet his:-24 -24 -20
wet myself:52 46 53
wet … and:42 18 -10
wet … dont:30 45 33
wet … i:40 36 42
wet … nobodys:4 -32 -16
wet … on:-27 -30 -21
wet … teh:-29 -37 -25
wetsuit:-32 -36 -33
weve:-21 -20 -5
weve no:34 42 43
weve … him:-24 -19 -4
weve … my:31 15 -5
what:3 2 14
what a:-38 -34 3
what day:30 44 51
what did:-23 -22 -12
what do:36 35 43
what else:-19 -30 -25
what happens:47 43 34
what he:-18 -14 -20
what hes:-16 -24 -36
what hurts:-26 -22 -10
what i:50 36 39
what id:7 -35 -12
what if:27 7 -6
what ill:-33 -17 -20
what im:51 38 12
what it:-4 -12 -26
what its:-54 -37 -35
what ive:7 15 27
what makes:-26 -17 -12
what shed:-26 -19 -14
what teh:20 33 10
what that:-27 -19 -12
what they:-20 -33 -26
what time:36 46 42
what u:-3 -23 -15
what was:45 41 47
what will:44 -12 -13
what year:32 28 26
what … a:-20 -8 -14
what … after:-28 -18 -7
what … all:-28 -21 -20
what … am:-31 -41 -16
what … an:25 3 2
what … and:36 21 15
what … at:18 32 40
what … brought:20 28 35
what … call:-19 -24 -20
what … can:-34 -18 -9
what … cant:35 -22 -16
what … did:-33 -17 -16
what … didnt:23 3 -1
what … do:-11 -46 -7
what … does:48 32 25
what … doesnt:20 0 -3
what … doing:-22 -20 -9
what … done:-31 -27 -30
what … feel:60 -10 -14
what … for:-14 -38 9
what … found:36 12 11
what … from:61 47 39
what … goin:-14 -33 -52
what … hav:20 21 24
what … he:-27 -14 -4
what … if:-27 -16 -1
what … im:-3 20 -16
what … in:57 55 74
what … it:7 12 41
what … its:68 57 37
what … ive:-31 -24 -12
what … killed:37 40 -1
what … left:62 56 47
what … looks:82 54 49
what … love:46 -3 -3
what … me:31 -17 -29
what … mean:-20 -17 -11
what … my:-44 -35 -22
what … need:126 101 112
what … needed:39 3 10
what … of:8 39 35
what … people:33 -7 -2
what … piont:28 -9 -3
what … said:-24 -14 -8
what … saved:26 -2 4
what … say:-8 -26 -27
what … see:-37 -28 -4
what … started:36 -1 -18
what … teh:62 65 73
what … tell:-33 -27 -22
what … thats:71 -7 -5
what … them:16 28 5
what … through:-26 -8 -4
what … to:66 37 9
what … today:36 43 49
what … u:4 -28 -34
what … under:20 36 49
what … use:28 -7 -16
what … used:36 18 -7
what … waiting:-2 -20 -4
what … want:29 60 -34
what … wanted:31 53 54
what … was:-18 -24 -13
what … wen:-26 -23 -6
what … were:-31 18 20
what … what:-24 -6 -3
what … will:21 -11 -12
what … with:-43 -35 -31
what … would:-35 -3 -3
what … wrote:-27 -21 -16
whatever:-5 -15 -35
whatever happens:33 44 -8
whatever it:-36 -37 -10
whatever … happens:86 79 -1
whatevers:22 38 10
whats:37 4 1
whats goin:-37 -13 -14
whats in:88 85 67
whats left:72 -11 -5
whats teh:39 2 -36
whats … and:29 24 7
whats … for:8 -22 -20
whats … goin:18 21 29
whats … in:42 46 18
whats … it:40 49 34
whats … me:-2 -30 -10
whats … of:55 -10 -6
whats … piont:45 26 -14
whats … teh:32 25 25
whatsapp:-15 3 9
wheel:50 50 45
wheel i:20 20 12
wheel on:-50 -47 -42
wheel … teh:-28 -28 -30
wheelchair:16 30 34
wheelchairs:45 24 21
wheelie:-1 0 1
whenever:17 35 -39
whenever he:46 48 -3
whenever i:3 12 -25
whenever … cook:35 25 0
whenever … shouts:18 26 -2
whenever … to:-30 -13 -1
whenever … wrong:35 25 0
where:21 21 24
where and:61 61 58
where do:-37 -19 -8
where he:1 -36 -24
where her:69 36 -20
where i:-34 -62 -32
where id:59 49 44
where ill:68 50 61
where im:6 26 35
where it:-34 -28 -36
where its:25 23 23
where ive:19 21 20
where my:-6 5 20
where nobody:78 72 25
where teh:12 14 20
where this:-25 -17 -11
where to:-14 -28 -8
where youre:30 -4 -7
where … a:20 35 21
where … am:25 3 1
where … and:-16 -23 -39
where … are:-49 -39 -22
where … at:-27 -22 -18
where … be:11 30 41
where … do:25 -21 -11
where … fence:26 28 37
where … fone:25 26 26
where … from:74 -29 -34
where … get:18 20 21
where … go:9 -44 -45
where … goin:58 11 22
where … hav:40 29 23
where … his:36 3 8
where … i:24 16 42
where … im:21 10 17
where … is:44 29 25
where … it:23 7 13
where … ive:58 4 6
where … keeps:21 -17 -6
where … key:35 39 40
where … live:21 -6 -3
where … looks:59 55 2
where … me:50 -3 -1
where … my:-29 -15 -8
where … off:53 44 70
where … quiet:23 22 22
where … river:2 -20 -11
where … say:31 23 26
where … says:-27 -16 -4
where … scissors:-43 -36 -24
where … see:28 29 -9
where … teh:-59 -53 -49
where … to:44 68 69
where … took:56 53 52
where … want:31 68 71
where … was:-33 -18 -6
where … went:21 4 0
where … what:-37 -20 -11
where … will:41 48 47
where … wont:39 48 12
wherever:29 29 2
whether:-24 4 7
whether it:-35 -8 -6
whether to:38 38 32
whether … a:42 49 -18
which:-16 1 -9
which bit:26 21 16
which i:-38 -27 -22
which im:-23 -35 -22
which is:21 31 41
which isnt:-27 -8 -2
which it:-27 -10 -4
which made:26 31 26
which of:29 12 -9
which one:59 37 -5
which platform:57 55 53
which tree:-24 -24 -19
which weekend:3 3 -37
which … and:40 41 45
which … first:55 63 58
which … has:-21 -20 -9
which … hav:-17 -20 -17
which … he:22 22 -3
which … i:77 81 89
which … im:-30 -47 -38
which … in:27 15 15
which … is:-25 -21 -13
which … ive:30 38 46
which … me:43 21 13
which … more:-25 -12 -7
which … not:-51 -46 -22
which … of:22 16 10
which … since:24 32 32
which … teh:-42 -39 -47
which … this:53 49 39
which … thought:-23 -11 -10
which … to:-23 -24 -12
which … tomorrow:52 51 44
which … tonight:37 44 36
which … wen:65 39 27
which … what:-22 -15 -10
which … which:22 27 32
which … wife:-7 -21 -12
whichever:-9 -6 -19
while:0 9 17
while everybody:12 17 37
while fishing:29 40 36
while he:36 41 45
while i:-24 -1 -4
while im:-1 -28 -24
while she:47 26 16
while shes:-15 -19 -22
while teh:-33 -35 -26
while we:52 49 36
while … and:-1 -18 -24
while … are:-41 -43 -42
while … asleep:46 25 28
while … do:-21 -16 -9
while … hav:36 13 35
while … her:-25 -22 -12
while … i:48 3 18
while … my:-31 -18 -10
while … teh:-21 -13 -18
while … that:-23 -15 -7
while … was:-17 -20 -19
whippet:-6 0 -1
whiskey:66 73 56
whisky:51 36 -3
whisky and:46 36 45
whisky … teh:22 28 21
whisper:-12 -10 -6
whispered:60 63 -6
whispering:88 71 59
whispering … teh:34 0 3
whispers:-8 -12 -15
whistle:-25 -23 -26
whistled:-8 -5 -1
whistling:-26 -27 -18
whitby:19 24 12
whitby pier:37 34 26
white:45 14 33
white knuckling:59 -16 -17
white … got:36 25 19
white … it:63 -12 -10
white … my:35 26 36
white … on:46 36 49
whitsun:3 14 23
who:-27 -10 -32
who are:-34 -34 -23
who arent:24 21 27
who can:-54 -1 -1
who cant:-15 -20 -3
who cares:59 62 64
who die:53 -1 0
who do:56 53 -2
who doesnt:2 21 2
who dont:-21 -19 -18
who finds:32 28 30
who gets:-42 -40 -8
who had:-22 -13 -11
who has:16 23 -6
who hav:-21 -9 -5
who hit:-57 -28 0
who i:13 22 26
who invented:-22 -12 0
who isnt:28 -6 -1
who keeps:-23 -6 -11
who killed:33 8 -3
who knows:-2 -21 -21
who loves:27 -10 -5
who says:36 27 -7
who sells:35 33 28
who sold:58 55 7
who spits:10 32 0
who stops:-36 -34 -2
who want:-24 -38 0
who wants:51 10 -6
who would:-23 -9 -10
who … am:27 22 26
who … and:38 27 -24
who … ask:35 29 3
who … asked:18 26 -2
who … at:-21 9 -1
who … be:-37 -8 -2
who … died:25 22 22
who … do:30 25 25
who … dont:26 44 51
who … down:-25 -8 -6
who … get:31 25 40
who … him:-23 -12 -5
who … himself:23 31 -2
who … house:17 26 0
who … i:13 42 -15
who … im:20 17 20
who … in:24 7 6
who … it:2 -6 -22
who … ive:-33 -33 -2
who … kil:-23 -24 -3
who … leave:-58 -5 -3
who … left:-24 -15 -10
who … live:33 -1 0
who … me:39 23 5
who … my:27 34 23
who … run:22 28 0
who … since:24 22 -9
who … son:43 42 -1
who … teh:-25 -16 9
who … tell:71 61 -5
who … that:40 7 -18
who … their:42 -3 -4
who … themselves:77 65 -1
who … this:-57 -53 -54
who … wen:-22 -14 -5
who … with:-26 -11 -2
whod:60 1 -35
whod be:26 -30 -24
whod hav:71 -10 -1
whod … at:-44 -17 -15
whod … i:53 -2 -1
whod … my:30 28 -14
whod … this:32 19 21
whodunnit:-1 0 0
whoever:31 31 43
whoever comes:27 26 17
whoever finds:33 24 13
whoever has:62 49 44
whoever is:25 -7 -7
whoever opens:43 26 41
whoever u:51 49 45
whoever … are:37 35 40
whoever … it:9 23 23
whoever … ive:22 21 14
whoever … my:-8 -13 -25
whoever … teh:-8 -21 -7
whoever … to:33 35 37
whoevers:2 17 33
whoevers … i:17 21 25
whole:14 17 40
whole body:52 72 51
whole bottle:62 64 60
whole box:49 61 61
whole family:-31 -27 -29
whole fly:-28 -23 -28
whole house:-23 -26 -15
whole lief:6 -22 -15
whole lot:63 77 66
whole months:78 79 72
whole packet:20 30 25
whole parish:29 29 33
whole pen:33 42 43
whole plan:34 44 35
whole post:-23 -9 -4
whole prescription:15 20 26
whole strip:20 23 21
whole time:-27 -20 -14
whole tin:-29 -25 -32
whole update:54 11 -3
whole way:-1 -21 -26
whole weekend:-30 -28 -19
whole weeks:101 50 50
whole … about:26 19 10
whole … an:2 5 22
whole … and:34 45 20
whole … being:-25 -21 -3
whole … dont:44 -7 -3
whole … getting:38 45 44
whole … his:63 68 68
whole … hour:2 5 22
whole … i:70 60 22
whole … im:-15 -24 -18
whole … in:84 17 -14
whole … is:-23 -22 -15
whole … it:52 17 2
whole … its:-29 -13 -7
whole … me:36 10 -15
whole … my:27 2 1
whole … on:-20 -22 -30
whole … one:41 37 25
whole … pills:31 5 4
whole … plus:67 73 72
whole … prescription:36 36 34
whole … see:38 -7 -4
whole … teh:49 24 39
whole … to:16 37 8
whole … twenty:38 30 23
whole … wants:75 66 -6
whole … watching:-30 -26 -18
wholl:115 118 109
wholl … teh:16 22 12
wholl … to:29 26 21
whos:-13 -5 -46
whos on:53 64 -5
whose:-29 -20 -21
whove:-15 -14 -6
why:-1 -7 -12
why after:51 49 50
why am:75 -11 -7
why did:-3 8 29
why i:50 34 15
why im:5 8 22
why not:41 69 2
why teh:3 -23 -11
why … bother:31 -18 -10
why … cant:32 -12 -13
why … did:35 0 -13
why … do:-11 21 28
why … gave:20 22 16
why … hav:30 -6 -9
why … i:25 -17 6
why … in:-28 -14 -13
why … is:-29 -4 -15
why … it:-11 -22 0
why … picked:17 16 22
why … this:-22 -13 -9
why … to:25 11 -5
why … typing:13 25 29
why … u:-35 -35 -32
why … write:21 -1 0
wich:111 4 -8
wide:-31 -31 -27
wide open:-29 -30 -26
widow:-4 -5 -3
widowed:-3 -1 -1
widower:-9 -4 -9
wieder:47 54 -20
wife:25 20 -10
wife doesnt:-23 -12 -12
wife found:-31 -17 -6
wife gets:-12 -28 -26
wife has:42 10 33
wife i:32 56 64
wife ill:-30 -20 -9
wife im:9 35 10
wife in:20 1 1
wife is:-12 -39 -26
wife ive:-22 -14 -6
wife knows:3 20 18
wife she:-24 -31 -21
wife shes:-22 -19 -8
wife teh:-40 -25 -14
wife thinks:14 41 4
wife throws:21 29 -4
wife to:9 9 30
wife was:24 21 -4
wife … a:26 25 31
wife … and:-22 -24 -34
wife … as:29 32 44
wife … at:20 28 20
wife … find:36 30 13
wife … her:18 25 44
wife … him:14 26 10
wife … i:46 -7 -25
wife … id:-29 -4 -2
wife … im:7 33 -18
wife … in:-20 -19 -34
wife … isnt:23 -3 -1
wife … it:-33 -19 -10
wife … ive:-23 -15 -9
wife … know:-22 -19 -22
wife … me:-38 -22 -14
wife … my:49 -13 -22
wife … on:-31 -19 -21
wife … one:40 50 53
wife … say:-5 -29 -15
wife … see:43 -5 -2
wife … seven:58 47 54
wife … she:32 30 19
wife … teh:7 4 -43
wife … tired:1 4 -21
wife … will:41 44 14
wife … worker:39 -2 -1
wifes:65 58 31
wifes in:22 30 34
wifes insulin:-38 -30 -18
wifes … and:46 22 -11
wifes … has:37 30 -1
wifes … i:-23 -13 -4
wifes … is:35 42 23
wifes … teh:48 46 40
wifes … to:-34 -31 -13
wifi:-4 -2 -17
wifi … teh:-25 -16 -14
wifis:-15 -10 -6
wild:-16 -16 -10
will:16 27 45
will all:21 11 11
will and:-43 -30 -22
will be:-52 -52 -57
will burn:49 9 7
will come:-25 -20 -13
will die:-42 -40 -29
will do:8 44 31
will drink:47 86 79
will end:-43 -55 -21
will find:-26 2 -4
will finish:16 21 16
will go:45 57 63
will hang:50 63 52
will happen:-21 -10 -7
will hav:27 19 12
will hear:38 39 44
will i:-24 -2 -10
will in:16 20 19
will ive:0 -26 -14
will kil:-20 -30 15
will look:31 41 36
will make:-9 22 -42
will mich:30 40 35
will miss:55 -10 -5
will need:33 22 16
will nicht:-3 -20 -35
will on:26 13 12
will poison:-39 -31 -39
will put:32 30 -19
will see:-7 9 22
will silence:34 27 -4
will sterben:89 75 4
will stop:58 25 30
will take:64 36 35
will teh:34 50 46
will tell:-41 -22 -22
will to:-23 -38 -5
will u:65 19 26
will walk:36 45 38
will witnessed:46 49 53
will … a:43 35 28
will … about:-47 -28 -13
will … answer:56 38 27
will … be:-39 -33 -28
will … been:46 17 27
will … before:40 57 41
will … do:74 44 -10
will … done:51 38 35
will … dont:-25 0 -11
will … down:20 27 28
will … driving:31 34 34
will … end:-57 -38 -7
will … everything:-53 -37 -24
will … for:-9 -67 -50
will … from:82 38 30
will … gone:42 51 60
will … he:54 46 18
will … her:21 8 -31
will … hes:-28 -27 5
will … him:45 29 -31
will … himself:19 23 1
will … his:24 12 3
will … i:-22 -16 -21
will … ich:17 17 -27
will … im:-19 -22 -26
will … in:30 47 9
will … it:9 14 23
will … ive:51 38 29
will … last:-28 -19 -1
will … lief:45 57 55
will … me:-6 -8 44
will … more:-24 -30 -11
will … myself:-5 -27 51
will … next:-23 -2 -7
will … nicht:-51 -51 -2
will … no:-31 -17 -7
will … not:30 39 8
will … of:31 20 -12
will … off:-23 -23 -32
will … on:24 17 3
will … out:-60 -41 -34
will … own:85 76 12
will … stopped:29 19 17
will … takin:-42 -37 -13
will … that:-40 -27 -21
will … there:53 42 14
will … through:7 30 30
will … to:-21 -7 -9
will … tuesday:62 62 65
will … u:7 -7 -55
will … umbringen:78 75 -11
will … umziehen:-24 -23 -4
will … und:38 61 -3
will … under:77 82 88
will … wen:20 25 24
will … whoever:-38 -30 -11
will … with:-14 -7 -25
willing:-24 11 -27
willing to:-5 20 -24
wills:84 67 40
wills with:-20 -11 -6
wills … solicitor:-30 -15 -8
win:-29 -15 -5
wind:32 42 2
wind is:38 48 51
wind … mad:21 24 29
wind … my:41 39 32
wind … teh:-22 -27 -17
window:30 21 29
window and:-28 -43 -34
window cleaner:15 20 -6
window i:-37 -11 -4
window is:19 23 19
window open:28 38 39
window opens:30 32 23
window seat:-27 -38 -19
window sill:26 31 24
window to:40 43 30
window … and:84 81 70
window … dont:-34 -16 -8
window … im:64 64 63
window … open:14 22 18
window … parade:30 36 36
windows:48 60 61
windows i:-23 -19 -16
windows open:36 34 39
windows taped:59 52 50
windows … engine:-27 -21 -23
windows … i:21 14 12
windowsill:2 -1 -26
winds:2 15 17
windscreen:3 8 8
windy:6 -5 -4
windy … up:-20 -21 -21
wine:29 9 6
wine in:66 -13 -12
wine on:59 56 -1
wine … me:-29 -24 -13
wine … of:50 48 -5
wines:34 39 52
wing:10 23 14
wings:-3 -1 -2
winning:-34 -41 -11
wins:-15 -19 -8
winston:0 -8 -3
winter:-18 -36 -27
winter and:-23 -6 -4
winter for:17 16 21
winter i:26 2 -2
winter … it:34 3 8
winters:-23 -31 -17
winters ago:-30 -17 -8
wipe:7 -5 -8
wiped:10 15 20
wiped … laptop:23 26 27
wipes:-2 -3 -5
wir:-2 -1 -1
wird:0 5 19
wire:56 39 55
wireless:-22 -9 -8
wires:100 99 95
wires on:39 55 59
wisdens:-1 -2 0
wisdom:-23 -14 -11
wise:2 -15 -11
wiser:-5 -3 -5
wish:80 -49 -105
wish for:27 -19 -6
wish i:105 -41 -27
wish id:-35 -42 -17
wish it:109 47 -6
wish me:-60 -44 -33
wish somebody:24 -5 -4
wish that:51 -22 -7
wish theyd:64 58 45
wish to:-33 22 -59
wish … all:-25 -40 -9
wish … be:-68 -32 -14
wish … been:56 -17 -1
wish … could:62 -6 -13
wish … didnt:55 -3 0
wish … disappear:51 -3 -1
wish … do:-21 -21 -6
wish … end:55 71 -15
wish … for:48 -2 -1
wish … go:-59 -13 -7
wish … had:23 39 -9
wish … hand:24 -2 0
wish … in:-31 -2 0
wish … kil:-36 -31 -18
wish … luck:-54 -43 -34
wish … me:74 18 -5
wish … more:-30 -1 -1
wish … my:75 71 5
wish … myself:-39 -9 -19
wish … neva:69 -3 -1
wish … say:2 26 -1
wish … take:34 33 -3
wish … teh:24 -26 -7
wish … was:43 -50 -16
wish … wasnt:93 -14 -6
wish … were:28 -17 0
wish … werent:35 -1 0
wish … worked:61 60 -2
wish … would:109 -25 -5
wished:-26 -16 -5
wishes:21 -5 2
wishes … go:40 22 29
wishing:122 32 32
wishing i:63 -12 -5
wishing it:42 -35 -5
wishing … all:55 56 56
wishing … one:46 -5 -2
wishing … teh:35 32 -1
wishing … was:27 -14 -8
with:0 3 -2
with all:35 39 36
with and:-32 -6 29
with another:-31 -37 -7
with any:83 53 52
with being:33 -4 -15
with breakfast:-45 -41 -27
with dad:23 29 34
with dads:18 43 47
with drink:28 32 -1
with each:25 29 37
with everyone:-22 -19 -25
with food:-24 -20 -18
with forty:-37 -29 -29
with good:24 7 6
with guns:-27 -22 -17
with him:34 22 -31
with himself:-26 -33 -23
with his:23 0 -14
with i:-30 -21 -10
with it:46 36 14
with ive:-23 -17 -13
with lief:65 -5 -15
with living:-6 41 -20
with mrs:52 50 50
with mum:52 24 37
with my:-21 -12 -13
with myself:45 9 -8
with narcan:-24 -9 -6
with no:28 -19 -32
with on:1 4 20
with one:33 35 32
with our:22 22 31
with people:-30 -14 -5
with soldiers:35 35 41
with somebody:-21 -24 -7
with someone:-30 -13 -4
with something:22 30 -3
with stones:73 74 73
with them:-42 -27 -26
with this:-41 -46 -35
with three:-30 -17 -4
with toast:-36 -30 -6
with todays:17 28 38
with tweezers:35 16 -2
with u:-29 -47 -49
with ur:45 37 46
with us:-33 -28 -27
with vodka:74 92 44
with what:79 55 80
with … a:-25 -12 -4
with … after:-42 -29 -12
with … alarm:22 -1 -1
with … alife:33 -4 -15
with … all:-8 -5 -22
with … am:37 22 -4
with … as:69 12 -17
with … at:-10 -26 -11
with … back:-26 -18 -16
with … bacon:-12 -26 -16
with … because:24 11 -40
with … before:19 20 27
with … belt:62 61 27
with … beside:28 28 35
with … between:33 7 37
with … bitten:22 28 31
with … blade:67 76 100
with … blood:14 10 21
with … blue:-31 -31 -6
with … bottle:-30 -16 -13
with … box:-27 -21 -16
with … boxes:46 52 55
with … brother:29 23 27
with … brought:30 36 39
with … bus:-29 -25 -5
with … but:-36 -14 -2
with … by:38 26 11
with … cake:-23 -20 -23
with … can:21 13 16
with … car:-13 -15 -22
with … care:27 34 39
with … chemo:-25 -16 -9
with … clinic:-27 -26 -13
with … clothes:23 23 11
with … club:-43 -42 -32
with … coat:-58 -41 -33
with … coffee:-23 -14 -10
with … coming:51 49 50
with … cos:23 21 24
with … cricket:-46 -40 -35
with … crossed:32 19 -1
with … date:63 35 44
with … dead:59 25 -9
with … doctor:-21 -17 -8
with … doctors:-26 -21 -13
with … dog:-31 -51 -27
with … door:33 26 -11
with … doors:45 54 35
with … down:-21 -19 -13
with … each:45 36 8
with … end:58 12 7
with … ending:22 10 -40
with … engine:-56 -66 -54
with … every:44 48 -7
with … ex:-27 -17 -5
with … eyes:32 18 23
with … father:-32 -21 -16
with … file:44 47 0
with … fingers:-25 -11 -3
with … first:15 33 28
with … fixing:-30 -30 -18
with … flask:-27 -22 -19
with … flex:12 27 6
with … fone:-26 -25 -30
with … food:21 23 -1
with … foot:31 30 33
with … for:-53 -33 -30
with … from:-27 -16 -17
with … get:26 -2 4
with … girls:-27 -18 -13
with … goin:67 55 32
with … gone:32 18 25
with … group:-24 -25 -29
with … guitar:-28 -20 -16
with … gun:31 29 23
with … hammer:40 41 35
with … hand:30 33 37
with … hands:-4 -14 -21
with … hanger:36 23 0
with … hav:20 10 4
with … he:46 64 60
with … head:39 24 32
with … heater:-32 -31 -25
with … her:32 26 27
with … hose:19 25 26
with … hours:37 -1 -1
with … husband:-30 -22 -17
with … i:6 25 9
with … id:-38 -25 -7
with … if:-31 -11 -62
with … ill:31 33 27
with … in:39 47 55
with … inside:61 59 22
with … instead:41 -6 -3
with … insulin:21 23 12
with … iron:88 82 -6
with … is:-34 -23 -53
with … isnt:-24 -25 -4
with … its:-24 -28 -28
with … jmup:-20 -13 -11
with … kids:-37 -26 -16
with … kindly:4 21 20
with … kitchen:-27 -8 -22
with … knee:31 34 36
with … knife:65 73 42
with … label:71 81 77
with … lads:24 21 -8
with … left:43 37 41
with … legs:23 36 42
with … lief:48 44 34
with … light:-31 -44 -38
with … lighter:78 89 -33
with … little:34 35 45
with … locked:67 45 -2
with … low:31 27 27
with … man:39 11 -28
with … marks:42 43 -1
with … mate:22 28 32
with … me:20 31 15
with … means:36 29 22
with … methadone:21 14 -20
with … more:-20 -26 -29
with … most:20 30 -7
with … my:45 59 75
with … myself:37 51 -5
with … nail:70 74 44
with … name:34 26 27
with … neck:33 40 44
with … neighbour:-26 -22 -14
with … new:-33 -34 -28
with … nights:-25 -12 -5
with … nine:-32 -25 -30
with … no:4 -30 -21
with … nobody:-25 3 28
with … nose:34 32 29
with … not:-32 -12 -6
with … note:-13 -27 -16
with … of:30 10 -1
with … off:42 -1 -25
with … old:-19 -25 -21
with … on:10 28 22
with … one:66 75 33
with … other:20 7 15
with … others:-19 -23 -22
with … over:-1 15 31
with … pills:42 34 41
with … pistol:17 43 46
with … printer:-20 -19 -20
with … pulse:33 36 41
with … radio:-41 -39 -31
with … razor:36 28 17
with … rest:9 24 28
with … rifle:-11 -18 -22
with … roll:-17 -22 -14
with … rope:106 92 95
with … round:31 46 53
with … running:-30 -29 -26
with … saturday:-43 -41 -28
with … says:-21 4 11
with … scard:39 -25 -2
with … scarf:47 29 32
with … screaming:19 11 28
with … self:32 38 -1
with … service:23 31 26
with … she:-22 -19 -12
with … shed:30 20 -3
with … shell:-23 -25 -3
with … sherry:-36 -27 -17
with … shes:-36 -34 -29
with … shotgun:57 58 56
with … since:-37 -27 -29
with … sleeping:27 22 31
with … slice:-22 -18 -10
with … solicitor:-21 -12 -7
with … stop:-27 -20 1
with … straighteners:27 40 -2
with … sword:25 14 17
with … tail:36 26 26
with … tea:10 22 33
with … teh:-26 -40 -35
with … tell:18 20 35
with … than:0 24 28
with … that:12 38 -5
with … thats:-15 -8 -21
with … them:49 -22 -30
with … they:-30 -31 -22
with … this:-58 -58 -53
with … three:25 30 -3
with … through:54 40 44
with … to:33 38 56
with … today:-26 -21 -13
with … toddler:35 34 41
with … told:-22 -21 -15
with … tongue:22 28 31
with … tonight:-12 -16 -29
with … took:39 3 3
with … towel:52 54 35
with … u:22 24 25
with … under:16 12 20
with … until:9 -26 -16
with … up:-52 -42 -31
with … visit:27 28 0
with … visiting:36 -3 -1
with … want:21 -6 -2
with … watching:13 29 -2
with … wen:13 22 -13
with … wetsuit:-25 -30 -27
with … while:-22 -5 -2
with … whiskey:30 28 1
with … whole:-9 -14 -23
with … wifi:-26 -17 -15
with … worst:52 -2 0
withdrawal:-57 -67 -31
withdrawal and:-56 -50 -9
withdrawal is:-15 -23 -18
withdrawal seizure:29 33 32
withdrawal … hell:-16 -23 -18
withdrawal … i:-48 -46 -5
withdrawals:-27 -34 -24
withdrawing:-21 -16 -12
within:-44 -40 -37
within teh:-45 -28 -31
without:1 -40 -12
without a:-25 -7 -14
without any:31 -6 -6
without feeling:48 1 -6
without her:24 31 39
without hurting:-33 -13 -1
without if:30 0 0
without me:41 -10 12
without my:-32 -31 -13
without saying:-35 -19 -11
without teh:85 -10 -5
without them:34 46 35
without u:-42 -6 -4
without … and:-30 -11 -10
without … being:33 0 0
without … beter:81 0 -1
without … for:62 -5 -3
without … fuss:44 3 0
without … has:-22 -3 -1
without … having:21 -1 -4
without … i:2 -34 -19
without … ill:59 51 36
without … im:40 28 29
without … it:34 -6 -10
without … ive:-29 -10 -17
without … myself:46 -5 -1
without … one:34 0 0
without … she:18 23 7
without … sorry:38 45 47
without … thank:26 0 -1
without … they:76 -5 -4
without … to:11 -30 -9
without … u:23 0 -1
witnessed:24 36 39
witnessed … teh:-34 -27 -26
wives:31 37 -2
wk:21 -6 -2
wnot:-12 -7 -1
wobble:-28 -7 -4
wobble … i:-25 -5 -3
wobbles:18 19 24
wobbly:19 23 34
wohl:19 25 30
wohl … heute:19 25 30
woke:43 -25 -19
woke at:9 17 25
woke up:24 -35 -27
woke upp:26 -4 -3
woke … and:-24 -22 -16
woke … at:27 -1 -8
woke … blue:43 42 30
woke … disappointed:87 -3 -2
woke … i:-22 -6 -4
woke … it:65 -2 -1
woke … kitchen:-22 -23 -22
woke … relieved:-36 -1 -1
woke … teh:-44 -16 -23
woke … was:108 -2 -1
woken:2 14 -1
woken up:47 48 -32
woken … teh:33 38 35
woman:-36 -27 -25
woman in:24 17 -17
woman … my:32 32 0
womans:-3 -1 0
women:3 -20 -19
women … to:64 23 1
womens:4 -3 -3
won:-15 -14 -19
won … i:47 32 30
wonder:0 -17 -5
wonder how:32 -3 4
wondered:-27 -9 -4
wonderful:-68 -34 -21
wondering:-4 -25 1
wondering … i:25 14 28
wondering … should:29 -10 -4
wonders:-9 -6 -1
wonky:-55 -36 -1
wont:78 93 98
wont be:17 22 17
wont believe:-28 -13 -9
wont close:30 32 28
wont come:-26 -8 -5
wont do:4 -20 -20
wont eat:31 45 -22
wont exist:24 42 43
wont find:21 11 12
wont get:4 13 26
wont go:-86 -77 -59
wont hav:63 67 69
wont hear:-17 -8 -25
wont hurt:46 10 14
wont kil:23 24 -1
wont know:-47 -30 -21
wont let:23 46 55
wont live:25 27 27
wont make:23 -26 -7
wont matter:55 38 43
wont need:40 53 47
wont pick:8 20 20
wont respond:41 46 57
wont say:51 36 16
wont see:108 96 75
wont stop:-31 -2 -4
wont talk:37 -2 -1
wont tell:-32 -29 -22
wont to:72 55 -31
wont wake:13 16 42
wont … a:60 33 27
wont … after:12 28 36
wont … alife:22 42 42
wont … another:9 16 20
wont … any:36 49 40
wont … anything:63 41 47
wont … back:-35 -33 -32
wont … bleeding:20 30 23
wont … bother:63 57 49
wont … bothering:31 -8 -6
wont … by:-29 -11 -7
wont … coming:58 63 64
wont … crying:-22 -21 -15
wont … daft:30 -8 -5
wont … die:52 23 -13
wont … do:26 21 28
wont … doing:46 22 28
wont … dont:17 24 26
wont … go:-2 17 22
wont … her:25 30 47
wont … here:22 -9 -19
wont … him:-37 -24 -14
wont … hitting:11 9 23
wont … home:40 42 35
wont … i:4 7 26
wont … im:30 51 0
wont … its:-14 -41 -31
wont … ive:21 23 30
wont … me:-26 -22 -19
wont … morning:41 48 51
wont … myself:55 38 -4
wont … needing:-21 -32 -43
wont … nothing:24 -8 -3
wont … on:-33 -31 -12
wont … one:-29 -26 -14
wont … ones:21 11 6
wont … out:47 54 63
wont … over:33 24 -5
wont … past:-37 -28 -14
wont … screaming:14 14 36
wont … see:9 -5 -20
wont … shaking:-28 -25 -19
wont … takin:23 22 23
wont … thank:23 23 27
wont … them:-34 -20 -11
wont … there:9 15 20
wont … to:70 80 75
wont … told:-18 -14 -24
wont … towel:-31 -33 -34
wont … turning:26 27 18
wont … u:-61 -73 -67
wont … up:40 34 47
wont … waking:23 16 18
wont … walking:16 20 25
wont … wen:4 -18 -33
wont … were:50 28 36
wont … who:21 16 17
wont … ye:31 -8 -6
wonted:-32 -26 -11
wonted to:-32 -26 -11
wood:-19 -20 -7
wooden:-42 -31 -15
wooden spoon:-21 -15 -2
wooden … and:-22 -16 -12
woods:47 51 64
woods and:25 19 15
woods behind:19 16 34
woods with:41 36 49
woodwork:-6 -18 -3
wool:-15 -2 0
woolshed:19 19 9
woozy:54 54 63
word:15 14 -25
word goodbye:25 34 37
word i:27 38 0
word in:70 59 0
word of:36 -9 -2
word … a:43 -4 -2
word … all:34 22 -1
word … he:22 28 40
word … it:25 20 -1
word … lie:54 -13 -7
word … my:31 21 -10
word … suppose:61 58 0
word … teh:61 54 -8
word … what:29 36 0
words:3 30 20
words and:25 0 7
words be:47 47 47
words i:-21 -9 -2
words ive:-23 0 2
words to:-10 -25 -3
words … leg:98 96 0
words … me:-36 -31 -29
words … my:93 91 -2
words … not:-28 -14 -12
wore:-55 -39 -25
work:-57 -32 -40
work and:-28 -21 11
work for:-25 -14 -9
work i:-15 -19 -20
work in:-12 -13 -23
work isnt:-28 -14 -4
work out:-21 -8 -11
work until:53 54 -16
work with:49 49 7
work … a:-19 -8 -30
work … an:31 11 14
work … at:11 24 -4
work … do:43 47 27
work … goin:-24 -32 -24
work … im:-20 -21 5
work … it:28 37 16
work … me:32 45 -1
work … morning:-25 -24 -17
work … move:62 62 61
work … my:-22 -16 -5
work … six:53 54 -15
work … to:48 40 34
work … what:32 36 0
worked:18 38 39
worked for:-28 -19 -10
worked it:40 28 34
worked out:26 20 15
worked … he:30 8 2
worked … i:23 34 55
worked … that:0 -25 -14
worker:17 -12 -34
worker that:24 0 0
worker … for:29 31 -5
worker … im:26 -21 -6
worker … it:37 38 -3
worker … me:-21 -8 -6
worker … teh:9 25 0
workers:-7 -9 -5
working:-30 -4 -2
working late:45 44 55
working on:-22 -16 -13
working out:6 26 -3
working up:44 -6 -25
working … i:-18 -22 -17
working … im:28 29 37
working … is:29 29 35
working … to:62 32 21
working … where:23 19 33
works:-38 -16 -21
works for:-22 -10 -2
works … it:32 37 36
works … teh:-19 -18 -25
worksheet:8 7 -4
worksheets:2 1 -5
workshop:-5 -1 -9
world:-9 -44 -31
world and:5 -28 -32
world at:20 38 40
world i:-35 -30 -1
world is:-1 -32 -40
world today:33 33 34
world … a:-23 15 10
world … and:38 -9 -6
world … go:61 67 70
world … i:-3 19 29
world … me:-20 -20 -5
world … no:22 -3 -5
world … nobody:24 -2 -2
world … one:61 -15 -18
world … own:21 3 0
world … u:30 38 21
world … would:43 0 0
worlds:6 -12 -7
worm:-1 0 1
worming:-28 -33 -27
worn:-36 -34 -25
worn down:-23 -17 -8
worn out:-27 -18 -14
worn … teh:-24 -22 -8
worn … with:-23 -22 -9
worried:-63 -59 -55
worried about:-26 -10 -15
worries:-17 -16 -13
worry:-24 -44 -33
worry about:18 21 26
worry im:21 -15 -14
worry … i:28 -19 -18
worry … me:11 21 24
worry … quiet:-36 -31 -35
worrying:-15 -9 -2
worse:7 9 -34
worse and:34 -5 -3
worse than:18 47 36
worse … i:26 33 53
worse … it:-24 -36 -18
worse … teh:-43 -30 -8
worser:19 23 -2
worst:-25 -52 -44
worst i:-31 -2 -1
worst since:79 -7 -1
worst … i:25 -11 -3
worst … my:-21 -8 -9
worth:-25 -30 -16
worth it:13 -42 -28
worth living:4 -25 -9
worth … im:57 -5 -5
worthless:-30 0 -7
woud:59 -29 -17
woud not:60 -29 -17
woud … mind:56 -10 -9
would:30 -42 -74
would anyone:47 6 12
would be:10 -24 -54
would believe:25 23 -18
would breathe:24 -28 -3
would come:32 25 33
would die:-84 -10 -1
would do:24 44 7
would get:65 -5 -4
would hang:20 26 6
would hav:-35 -50 -32
would it:-4 40 -21
would love:52 -17 -4
would miss:28 8 -2
would my:21 1 1
would neva:-50 -32 -6
would not:-15 -36 -12
would notice:35 -7 -5
would of:43 -1 0
would rather:35 33 -6
would run:77 -2 -1
would take:61 39 22
would teh:20 22 -6
would tell:-20 -7 -4
would to:46 34 29
would turn:30 -1 0
would u:3 18 25
would ye:-21 -18 -13
would … all:-24 -19 -4
would … asleep:82 50 0
would … at:-30 -3 -2
would … back:-33 -9 -2
would … bad:9 25 0
would … be:50 3 -23
would … beter:31 3 -11
would … bury:33 40 -1
would … but:25 -14 -10
would … call:-14 20 22
would … church:23 37 -2
would … come:53 9 12
would … dead:62 57 -1
would … do:-25 -9 -7
would … easier:37 -42 -8
would … fine:60 -1 -1
would … first:29 13 -1
would … her:-42 -26 -14
would … here:-27 -3 -1
would … himself:-27 -24 1
would … hurt:19 41 -1
would … if:55 15 -8
would … im:22 37 -8
would … in:-8 -15 -30
would … it:41 51 -12
would … kil:-42 -24 0
would … know:37 44 37
would … lift:30 -2 0
would … more:42 2 -3
would … my:-4 45 20
would … myself:-4 26 -1
would … nice:-33 -11 -12
would … not:26 -10 -6
would … off:70 3 -7
would … ok:30 0 0
would … one:24 -1 0
would … quick:21 44 -11
would … relief:37 -2 -1
would … someone:36 0 0
would … stop:1 -33 -2
would … teh:18 24 22
would … them:65 -3 -2
would … there:-30 -4 -1
would … this:-51 -15 -3
would … upset:-31 -2 0
would … want:-45 -8 -4
would … with:39 -6 -8
would … without:28 -11 -3
wouldnt:61 -2 -26
wouldnt be:-30 -6 3
wouldnt do:25 -64 -22
wouldnt fix:18 46 0
wouldnt get:-34 -19 -7
wouldnt hurt:-42 -9 -8
wouldnt it:40 -6 -2
wouldnt kil:73 60 0
wouldnt mind:56 -20 -9
wouldnt say:55 12 -14
wouldnt see:26 18 18
wouldnt swap:-29 -8 -3
wouldnt wake:5 15 20
wouldnt wobble:-25 -5 -3
wouldnt … and:34 51 0
wouldnt … anything:24 -27 -6
wouldnt … be:29 -8 -3
wouldnt … for:-34 -4 -1
wouldnt … here:13 24 17
wouldnt … i:54 28 -11
wouldnt … id:68 43 0
wouldnt … in:-27 -13 -10
wouldnt … it:9 -52 -25
wouldnt … ive:2 -25 -10
wouldnt … me:-30 -4 -2
wouldnt … much:34 -6 -1
wouldnt … my:4 -37 -18
wouldnt … myself:69 58 0
wouldnt … not:51 -1 -1
wouldnt … one:36 15 21
wouldnt … teh:12 -28 -10
wouldnt … to:-25 -42 -15
wouldnt … up:-55 -24 -9
wouldnt … wen:60 61 29
wouldve:29 34 32
wound:54 35 -9
wound … i:67 53 -2
wrap:14 -7 0
wrap on:21 4 3
wrap … pillow:21 2 0
wrap … teh:21 4 3
wrapped:84 83 70
wrapped in:32 45 47
wrapped … in:21 11 0
wrapped … tea:37 34 36
wrapping:-21 -26 -19
wreath:-1 -1 0
wreck:18 -12 -6
wrists:97 105 101
wrists and:32 44 3
wrists are:100 91 87
wrists i:36 35 37
wrists … at:-35 -22 -7
wrists … be:8 8 -25
wrists … bit:30 36 -42
wrists … blood:2 1 34
wrists … i:39 37 -17
wrists … is:80 80 36
wrists … on:44 47 46
wrists … teh:62 57 34
wrists … to:10 8 -28
write:11 18 19
write down:-43 -32 -20
write goodbye:50 50 38
write it:33 12 -9
write that:41 59 64
write to:25 15 28
write … and:56 40 27
write … down:12 42 50
write … for:30 36 27
write … here:28 -1 -9
write … teh:-30 -32 -28
write … u:25 22 26
writer:3 6 1
writes:-16 -19 -18
writing:-3 -19 -16
writing because:-33 -15 -11
writing class:42 30 0
writing it:-58 -39 -41
writing my:24 5 8
writing that:17 35 -2
writing … asked:43 33 0
writing … cant:45 44 47
writing … down:26 -12 -17
writing … i:11 29 33
writing … teh:24 50 50
writing … to:-26 -11 -29
written:5 17 25
written and:36 34 34
written down:-15 -3 -21
written in:40 -12 -2
written it:-34 -15 -7
written out:25 27 26
written teh:64 45 52
written to:23 23 14
written … and:-49 -36 -23
written … at:18 21 20
written … everyone:25 30 28
written … for:-26 -23 -18
written … its:31 40 44
written … my:-21 -2 9
written … of:44 32 39
written … somewhere:31 34 18
wrong:-25 -29 -26
wrong and:-23 -13 -7
wrong he:35 25 0
wrong i:1 9 30
wrong … for:-21 -1 0
wrong … my:48 35 -1
wrote:-12 -16 -15
wrote a:-22 -27 -29
wrote goodbye:-63 -59 -60
wrote it:-21 -22 -15
wrote my:28 34 33
wrote on:25 24 32
wrote teh:44 32 42
wrote them:-54 -30 -22
wrote … i:62 32 32
wrote … in:-15 -21 -16
wrote … letters:-23 -25 -30
wrote … notes:31 24 30
wrote … us:9 25 0
wuld:44 -2 -3
wuld be:44 -2 -3
wunschte:64 -14 -4
wunschte ich:64 -14 -4
wurde:58 -8 -1
x:6 56 62
xanax:30 34 34
xanax and:18 30 35
xanax … on:32 33 38
xans:77 84 60
xans and:68 71 57
xbox:-3 1 -5
xbox and:33 36 30
xmas:-26 -20 -36
xx:83 66 70
y:33 -23 -2
y a:4 39 31
y estoy:27 22 26
y la:-48 8 -13
y lo:-38 13 -5
y me:5 8 21
y nadie:1 24 -15
y no:-7 33 14
y s:29 13 0
y se:36 19 16
y tengo:-13 -22 -18
y un:-18 -30 -2
y … a:-25 33 39
y … de:63 7 -13
y … el:-29 -17 -11
y … en:-25 -12 -7
y … estoy:-52 4 7
y … hoy:39 5 20
y … i:26 24 26
y … me:-93 -6 -19
y … mi:-45 7 -10
y … no:44 15 11
y … puedo:28 30 -2
y … quiero:-107 5 -6
y … se:-47 9 -11
y … voy:42 26 42
ya:38 24 54
ya deje:29 31 48
ya me:29 27 41
ya no:0 45 41
ya … a:-47 21 21
ya … carta:23 34 24
ya … estare:109 94 83
ya … la:12 22 24
ya … mas:-21 -8 -3
ya … me:61 -14 -4
ya … puedo:-50 -14 -4
ya … quiero:32 -22 -16
ya … todo:-3 45 59
ya … tome:38 48 44
ya … y:39 34 14
yaar:5 10 -1
yall:72 67 72
yard:29 18 25
yard and:20 24 27
yard with:-38 -27 -19
yard … teh:-31 -8 8
yawn:-2 -2 -2
yawning:73 62 63
ye:26 25 39
ye all:22 -1 4
ye … i:31 3 1
ye … teh:-36 -8 -5
yeah:16 8 -24
yeah … got:-34 -32 -15
yeah … i:1 24 -18
yeah … to:30 31 -4
yeah … want:50 48 -8
year:-29 -36 -60
year and:-2 -1 -39
year clean:39 -3 -2
year i:-28 -20 -8
year it:32 28 26
year its:-21 -8 -6
year my:24 36 40
year old:-31 -18 -16
year theres:-24 -17 -11
year … a:-29 -20 -16
year … be:22 -10 -4
year … for:-32 -9 -5
year … goes:18 27 -5
year … i:6 22 -9
year … im:6 -20 -21
year … in:44 30 38
year … is:13 19 21
year … it:20 -14 -4
year … on:-22 -17 -25
year … she:36 30 -1
yearly:-8 -4 0
years:-51 -71 -75
years after:-23 -17 -8
years ago:-58 -33 -25
years and:-17 -32 -29
years are:29 36 38
years back:-48 -23 -17
years eve:12 16 36
years hes:23 23 20
years i:18 -37 -23
years it:26 -5 -1
years ive:-25 -24 -15
years no:23 -4 -1
years old:41 39 -11
years since:-36 -22 -14
years sober:55 -1 -10
years today:-20 -15 -15
years … been:8 21 26
years … by:21 20 19
years … daughter:-11 -22 0
years … feel:43 -1 -2
years … hav:26 7 3
years … i:-34 -48 -45
years … id:-24 -10 -6
years … im:-6 -4 -22
years … in:23 5 3
years … is:39 -5 -4
years … me:-26 -17 -11
years … no:39 3 1
years … pills:26 -2 -1
years … saturday:43 -9 -8
years … shaking:6 -2 -56
years … she:33 24 13
years … sunday:-31 -21 -19
years … teh:-18 -8 -31
years … today:-22 -9 -1
years … until:57 0 8
years … vodka:4 5 -38
yeastwood:-7 -3 -2
yeet:45 41 -9
yeet myself:66 65 -10
yeet … off:52 50 -6
yelled:-10 -4 -1
yellow:25 35 31
yellow and:24 44 54
yellow im:23 27 37
yellow … i:14 29 43
yes:39 58 -3
yes and:-29 -21 -7
yes but:-21 -3 -2
yes i:11 15 -33
yes im:-23 -30 -4
yes it:-36 -20 -8
yes no:13 19 35
yes thats:38 2 -8
yes … a:-32 -15 -2
yes … am:36 38 -5
yes … i:41 52 -10
yes … teh:36 26 44
yes … to:24 35 -6
yes … want:49 49 -8
yes … was:-24 -14 -5
yes … yes:58 44 43
yesterday:80 68 -17
yesterday after:42 -24 -4
yesterday and:-43 -27 -33
yesterday for:41 26 32
yesterday he:27 31 0
yesterday i:17 27 -24
yesterday ive:1 2 -54
yesterday on:38 -8 -1
yesterday she:46 4 -5
yesterday … a:56 52 10
yesterday … and:49 37 -3
yesterday … at:15 21 30
yesterday … attempt:12 -23 -3
yesterday … her:46 10 -19
yesterday … i:6 21 -5
yesterday … my:50 43 19
yesterday … platform:38 -8 -1
yesterday … shes:43 56 11
yesterday … teh:55 31 43
yesterday … to:26 40 -5
yesterday … today:-32 -33 -7
yesterday … year:40 -3 0
yesterdays:29 29 -2
yet:-7 -4 -5
yet i:-6 -33 -25
yet … a:-2 21 -10
yet … i:-1 -26 -16
yo:-80 -32 6
yo … no:-28 22 19
yoga:-27 -20 -19
yoga … teh:-26 -19 -20
yoghurt:-37 -29 -26
yoghurt … teh:-27 -17 -21
yoghurts:-23 -10 -5
youd:-5 -19 -3
youd say:22 -12 -1
youd think:24 25 25
youd … i:28 2 7
youd … us:5 23 0
youll:6 13 8
youll find:33 14 11
youll go:-26 -24 -11
youll hear:45 41 48
youll … by:45 48 25
youll … it:16 24 36
youll … that:-23 -14 -14
youll … them:44 27 22
youll … to:-26 -24 -19
youll … with:24 22 1
young:-38 -26 -28
young … a:-20 -1 -1
younger:20 18 -20
younger self:-21 -15 -8
youngest:-17 -24 -23
youre:-9 -24 -11
youre goin:1 -20 -17
youre reading:23 25 27
youre teh:51 62 61
youre … i:43 52 42
youre … im:4 -24 -24
youre … say:48 1 -1
youre … teh:-26 -18 -9
youre … to:21 -3 12
yours:4 21 24
yours … is:40 28 32
yours … teh:22 3 3
yourself:-2 8 -59
yourself and:54 54 -7
yourself i:-29 -3 0
yourself kil:36 39 -1
yourself me:49 46 -1
yourself tonight:-37 -27 -2
yourself … a:19 21 -6
yourself … and:54 41 -2
yourself … day:44 44 0
yourself … do:55 63 0
yourself … goin:27 36 -5
yourself … i:31 40 -19
yourself … know:-25 -15 -10
yourself … me:26 28 -1
yourself … thats:-33 -18 -1
yourself … we:26 23 -2
yourself … yourself:36 39 -1
yourselves:4 18 10
yous:40 38 39
youth:-9 -6 -10
youve:4 -6 21
youve been:-40 -28 -9
youve earned:36 41 50
youve had:105 44 45
youve … a:13 12 30
youve … it:34 40 47
youve … teh:40 -16 -11
youve … u:-24 -13 -13
yrs:11 21 33
yrs … teh:49 60 56
yucky:-36 -33 -24
yung:0 0 0
yusufs:-1 -2 -3
z:53 -13 -11
zaps:-11 -8 -5
zero:58 39 -17
zombies:-9 -9 -1
zones:-3 -5 -1
zoo:-41 -40 -35
zoom:-6 6 -2
zopiclone:-11 -8 -9
zops:69 83 80
zu:-27 -21 -15
zum:-15 -12 -3
zumba:0 0 0
zur:5 -27 -11
zusammen:-20 -15 -8
`;
