import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-5.92, -6.68, -7.04];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:553 561 279
+abuse/abuse +affirmed:-5 -3 -34
+abuse/abuse +clock:22 23 -54
+abuse/abuse +danger/overdose:25 27 -21
+abuse/abuse +distress/distress:-24 -2 15
+abuse/abuse +fading:13 14 24
+abuse/abuse +finality:-34 -35 -42
+abuse/abuse +hand:-20 -22 -33
+abuse/abuse +in_progress:7 7 26
+abuse/abuse +in_progress/overdose:14 17 65
+abuse/abuse +intent:0 0 -25
+abuse/abuse +kit:4 6 -30
+abuse/abuse +mention:13 16 34
+abuse/abuse +named:18 8 20
+abuse/abuse +preparation:-31 -29 -7
+abuse/abuse +symptom/withdrawal:11 9 -29
+abuse/abuse +taken:8 12 27
+abuse/abuse +threat/harm_to_others:15 21 -16
+abuse/abuse +time:120 119 38
+abuse/abuse +unreachable:18 19 42
+abuse/abuse +unseen:6 9 -35
+abuse/abuse +urge/self_harm:8 19 32
+abuse/abuse -abuse/abuse:-80 -75 -21
+abuse/abuse -hopeless:0 0 -40
+abuse/abuse -means:65 70 85
+abuse/abuse -mention:-25 -18 23
+abuse/abuse -method:20 18 45
+abuse/abuse -named:18 30 53
+abuse/abuse -plan:-24 -18 8
+adieu:165 169 160
+adieu +bequest:44 63 59
+adieu +burden:48 -3 -2
+adieu +clock:34 22 31
+adieu +distress/distress:-25 -20 -17
+adieu +fading:23 32 33
+adieu +goodbye:48 54 30
+adieu +hand:18 19 29
+adieu +hopeless:51 50 29
+adieu +in_progress:-35 -29 -63
+adieu +intent:24 20 -3
+adieu +kit:21 23 27
+adieu +lasting:151 137 144
+adieu +means:-31 -32 -11
+adieu +method:33 36 35
+adieu +named:-8 -16 -30
+adieu +perch:78 59 51
+adieu +place:40 46 45
+adieu +settled:42 37 6
+adieu +taken:25 30 33
+adieu +threat/harm_to_others:18 17 -34
+adieu +time:8 17 24
+adieu +understatement:36 15 -7
+adieu +unreachable:5 25 33
+adieu +urge/self_harm:24 -10 0
+adieu +warning:37 31 34
+adieu +wish:12 32 68
+adieu -affirmed:-28 -32 -23
+adieu -distress/distress:-21 -7 -7
+adieu -intent:25 28 16
+adieu -kit:20 15 14
+adieu -lasting:-27 -26 -25
+adieu -means:34 38 37
+adieu -parting:42 42 42
+adieu -time:23 22 19
+adieu -warning:-36 -30 -3
+affairs:98 102 99
+affairs +bequest:38 14 9
+affairs +clock:31 28 41
+affairs +danger/overdose:10 8 29
+affairs +fading:-30 -24 -20
+affairs +finality:-14 -4 -23
+affairs +intent:26 23 71
+affairs +kit:16 19 24
+affairs +mention:10 7 28
+affairs +named:8 7 47
+affairs +parting:23 20 18
+affairs +preparation:-20 -49 -24
+affairs +settled:65 71 76
+affairs +time:57 76 81
+affairs +unseen:8 13 29
+affairs +wish:-33 -16 -16
+affirmed:108 105 30
+affirmed +clock:18 12 36
+affirmed +danger/overdose:12 12 -21
+affirmed +distress/distress:-35 -32 -8
+affirmed +eating/eating_disorder:34 -3 -2
+affirmed +fading:-21 -15 -73
+affirmed +finality:-10 -8 29
+affirmed +goodbye:33 25 -7
+affirmed +hand:29 19 41
+affirmed +hopeless:-25 1 -31
+affirmed +in_progress:49 58 31
+affirmed +in_progress/overdose:-31 -38 -30
+affirmed +indifference/overdose:-39 2 -2
+affirmed +intent:24 36 50
+affirmed +kit:11 16 22
+affirmed +lasting:-45 -39 -2
+affirmed +mention:96 106 -24
+affirmed +method:50 23 58
+affirmed +named:110 118 -76
+affirmed +parting:-41 -24 -43
+affirmed +perch:58 56 61
+affirmed +plan:9 -13 -29
+affirmed +quitting/withdrawal:-23 -19 -12
+affirmed +resolve:-49 -48 -47
+affirmed +self_harm/self_harm:18 21 -136
+affirmed +settled:67 67 58
+affirmed +shakes/withdrawal:-35 -25 -19
+affirmed +slip/relapse:-33 7 -18
+affirmed +taken:47 36 37
+affirmed +threat/harm_to_others:79 90 -21
+affirmed +time:-24 -29 16
+affirmed +understatement:21 33 21
+affirmed +unreachable:-33 -31 6
+affirmed +unseen:-40 -40 -15
+affirmed +warning:23 24 -35
+affirmed +window:22 8 -33
+affirmed +wish:50 78 -17
+affirmed -abuse/abuse:28 46 0
+affirmed -affirmed:16 26 -8
+affirmed -attempt:24 31 27
+affirmed -hand:32 45 10
+affirmed -hopeless:13 25 37
+affirmed -in_progress:11 17 22
+affirmed -intent:87 105 2
+affirmed -kit:1 12 34
+affirmed -means:33 44 29
+affirmed -mention:73 14 -17
+affirmed -method:38 33 30
+affirmed -named:105 123 -3
+affirmed -perch:38 42 41
+affirmed -place:8 6 23
+affirmed -preparation:28 32 24
+affirmed -resolve:8 -3 -24
+affirmed -self_harm/self_harm:24 36 -3
+affirmed -target:146 154 -18
+affirmed -wish:43 -46 -4
+attempt:123 9 14
+attempt +danger/overdose:34 21 -38
+attempt +hand:21 31 19
+attempt +hopeless:45 61 -10
+attempt +in_progress:-27 -2 20
+attempt +intent:-89 -66 -21
+attempt +kit:19 33 19
+attempt +means:-36 -39 -24
+attempt +mention:-27 -16 -21
+attempt +method:-22 -23 -24
+attempt +named:-23 -93 -57
+attempt +perch:-40 -61 -26
+attempt +plan:-39 -22 -7
+attempt +shakes/withdrawal:30 -10 3
+attempt +taken:-30 -37 5
+attempt +time:86 -20 -35
+attempt +use/overdose:30 19 -1
+attempt +wish:-42 -33 -2
+bequest:92 86 76
+bequest +fading:-32 -30 -24
+bequest +finality:23 27 17
+bequest +goodbye:41 33 34
+bequest +hand:20 23 27
+bequest +hopeless:34 32 19
+bequest +kit:48 18 13
+bequest +lasting:51 61 47
+bequest +method:54 45 46
+bequest +parting:30 27 37
+bequest +preparation:4 -48 -41
+bequest +quitting/withdrawal:-18 -23 -18
+bequest +resolve:41 37 40
+bequest +settled:43 41 34
+bequest +symptom/withdrawal:-31 -34 -24
+bequest +time:28 41 52
+bequest +unreachable:41 40 39
+bequest +unseen:60 70 60
+bequest +warning:-42 -29 -15
+bequest +wish:4 31 7
+bequest -finality:58 61 51
+bequest -kit:44 42 48
+bequest -named:35 35 30
+bequest -parting:27 33 33
+bequest -plan:-24 -19 -16
+burden:311 -90 -56
+burden +mention:30 14 4
+burden +wish:-19 -26 -1
+burden -burden:41 -1 -1
+child/child_at_risk:147 152 5
+clock:71 79 76
+clock +danger/overdose:-37 -48 -25
+clock +goodbye:24 17 9
+clock +hand:88 94 88
+clock +hopeless:53 56 47
+clock +in_progress/overdose:3 3 -26
+clock +intent:46 42 74
+clock +kit:29 36 37
+clock +lasting:9 15 30
+clock +means:80 76 88
+clock +mention:41 43 41
+clock +method:133 133 125
+clock +named:13 22 9
+clock +place:47 54 55
+clock +plan:75 74 61
+clock +quitting/withdrawal:-8 -31 -22
+clock +resolve:9 22 20
+clock +settled:-48 -54 -33
+clock +slip/relapse:-20 -25 -11
+clock +threat/harm_to_others:45 51 67
+clock +time:-53 -61 -63
+clock +understatement:4 -22 -13
+clock +unseen:109 102 98
+clock +use/overdose:-47 -30 -5
+clock +warning:63 60 61
+clock -finality:11 11 29
+clock -intent:39 38 38
+clock -means:-29 -29 -34
+clock -method:-22 -21 -17
+clock -named:4 3 28
+clock -parting:22 15 9
+clock -settled:29 27 34
+clock -time:-10 -17 -23
+danger/overdose:50 72 40
+danger/overdose +eating/eating_disorder:17 -39 -5
+danger/overdose +fading:24 8 23
+danger/overdose +finality:76 75 54
+danger/overdose +hand:42 32 43
+danger/overdose +hopeless:-12 -39 25
+danger/overdose +in_progress:87 85 84
+danger/overdose +in_progress/overdose:11 23 42
+danger/overdose +indifference/overdose:91 99 -7
+danger/overdose +intent:15 27 73
+danger/overdose +kit:23 15 19
+danger/overdose +mention:9 34 39
+danger/overdose +parting:8 31 32
+danger/overdose +plan:-23 -16 -21
+danger/overdose +quitting/withdrawal:-5 36 16
+danger/overdose +resolve:13 17 -84
+danger/overdose +self_harm/self_harm:21 38 -11
+danger/overdose +shakes/withdrawal:-36 -55 -70
+danger/overdose +slip/relapse:-1 64 17
+danger/overdose +substance/overdose:79 104 -52
+danger/overdose +symptom/withdrawal:16 16 -25
+danger/overdose +taken:49 47 40
+danger/overdose +target:27 16 -7
+danger/overdose +threat/harm_to_others:11 13 24
+danger/overdose +time:-3 -11 -66
+danger/overdose +unreachable:-2 -6 -20
+danger/overdose +use/overdose:152 153 -70
+danger/overdose +warning:8 7 -23
+danger/overdose +wish:-14 -40 37
+danger/overdose -attempt:-21 -16 -4
+danger/overdose -fading:11 15 27
+danger/overdose -in_progress/overdose:26 48 -6
+danger/overdose -means:40 47 62
+danger/overdose -named:-44 -28 -2
+danger/overdose -parting:36 35 23
+danger/overdose -use/overdose:-24 -10 2
+danger/overdose -wish:-31 -3 0
+distress/distress:-47 -93 -83
+distress/distress +eating/eating_disorder:74 16 -2
+distress/distress +finality:-40 -30 -23
+distress/distress +in_progress:86 95 108
+distress/distress +in_progress/overdose:-35 -45 -12
+distress/distress +intent:74 73 -20
+distress/distress +named:58 48 47
+distress/distress +parting:-41 -30 -12
+distress/distress +perch:37 41 38
+distress/distress +quitting/withdrawal:-15 -30 -15
+distress/distress +resolve:-1 5 -27
+distress/distress +shakes/withdrawal:-69 -20 -26
+distress/distress +slip/relapse:108 9 -12
+distress/distress +symptom/withdrawal:4 28 -7
+distress/distress +taken:-9 12 45
+distress/distress +threat/harm_to_others:45 7 -44
+distress/distress +time:-60 -56 -43
+distress/distress +understatement:-41 -29 -22
+distress/distress +unseen:-8 -3 -28
+distress/distress +use/overdose:36 30 -13
+distress/distress +wish:-51 11 -13
+distress/distress -finality:-18 -17 -24
+distress/distress -means:9 10 21
+eating/eating_disorder:307 163 -42
+eating/eating_disorder +fading:41 4 -15
+eating/eating_disorder +hand:4 -26 -9
+eating/eating_disorder +intent:0 -24 -80
+eating/eating_disorder +lasting:2 11 -20
+eating/eating_disorder +shakes/withdrawal:15 55 -7
+eating/eating_disorder +slip/relapse:66 -11 -1
+eating/eating_disorder +symptom/withdrawal:26 63 -25
+eating/eating_disorder +time:105 52 -59
+eating/eating_disorder +warning:0 0 -27
+eating/eating_disorder -eating/eating_disorder:34 13 -1
+fading:102 113 134
+fading +finality:30 13 -19
+fading +in_progress:104 113 118
+fading +in_progress/overdose:45 49 40
+fading +in_progress/self_harm:32 41 47
+fading +intent:4 -23 -2
+fading +kit:6 8 22
+fading +lasting:-29 -12 -43
+fading +means:47 59 52
+fading +mention:17 13 25
+fading +named:28 31 44
+fading +parting:30 36 24
+fading +perch:70 77 73
+fading +place:25 38 36
+fading +plan:-4 -2 -29
+fading +preparation:-30 -27 -23
+fading +quitting/withdrawal:-63 -49 -46
+fading +resolve:38 22 -27
+fading +self_harm/self_harm:30 31 -10
+fading +shakes/withdrawal:-20 -36 -12
+fading +slip/relapse:-25 10 29
+fading +taken:201 213 217
+fading +threat/harm_to_others:2 15 31
+fading +time:-43 -53 -53
+fading +understatement:1 -21 -8
+fading +unseen:25 25 10
+fading +urge/self_harm:28 -23 -4
+fading +use/overdose:59 47 81
+fading +wish:-25 -68 -18
+fading -danger/overdose:48 48 37
+fading -distress/distress:30 31 33
+fading -mention:34 38 40
+fading -parting:34 36 40
+fading -taken:-27 -26 -25
+finality:96 108 116
+finality +goodbye:29 40 32
+finality +hand:66 68 85
+finality +in_progress:-22 -45 -51
+finality +in_progress/overdose:27 33 13
+finality +indifference/overdose:-14 -21 -32
+finality +intent:-48 -53 8
+finality +kit:31 25 16
+finality +lasting:41 43 32
+finality +means:-37 -44 -22
+finality +mention:-15 -16 24
+finality +method:85 85 81
+finality +named:-5 8 67
+finality +perch:93 92 93
+finality +place:102 106 113
+finality +plan:-17 -19 -47
+finality +preparation:100 9 4
+finality +resolve:-43 -44 -70
+finality +self_harm/self_harm:2 6 -55
+finality +shakes/withdrawal:-26 -34 -24
+finality +slip/relapse:27 -2 8
+finality +taken:79 74 82
+finality +time:22 32 34
+finality +understatement:85 80 76
+finality +unreachable:87 77 51
+finality +unseen:76 67 79
+finality +use/overdose:31 30 43
+finality +warning:-73 -71 -17
+finality +window:30 36 31
+finality +wish:0 -1 28
+finality -finality:53 62 47
+finality -goodbye:27 31 26
+finality -in_progress:32 32 31
+finality -mention:-37 -29 -19
+finality -named:-16 -23 2
+finality -parting:80 79 77
+finality -slip/relapse:22 14 -2
+finality -time:-38 -38 -14
+finality -warning:33 55 61
+goodbye:288 299 304
+goodbye +hopeless:40 49 -24
+goodbye +in_progress:12 16 -105
+goodbye +intent:-82 -78 -64
+goodbye +kit:-81 -99 -49
+goodbye +lasting:57 61 73
+goodbye +means:21 20 25
+goodbye +mention:106 106 90
+goodbye +named:-87 -87 -35
+goodbye +parting:52 59 52
+goodbye +resolve:3 4 -27
+goodbye +time:108 105 117
+goodbye +understatement:30 38 39
+goodbye +unseen:87 82 82
+goodbye +warning:-73 -74 -38
+goodbye +wish:7 30 11
+goodbye -distress/distress:21 18 15
+goodbye -goodbye:-37 -39 -30
+goodbye -kit:26 23 21
+goodbye -named:31 27 30
+goodbye -parting:91 76 74
+goodbye -settled:16 19 23
+goodbye -warning:-36 -36 -11
+hand:160 165 171
+hand +hopeless:63 57 48
+hand +intent:-63 -90 2
+hand +kit:22 33 35
+hand +means:-15 -20 -24
+hand +mention:-50 -49 -5
+hand +method:-20 -15 -6
+hand +named:-58 -65 -16
+hand +parting:63 74 88
+hand +preparation:19 31 40
+hand +resolve:51 53 59
+hand +settled:47 53 60
+hand +shakes/withdrawal:30 6 13
+hand +slip/relapse:-70 -49 -59
+hand +taken:32 30 35
+hand +threat/harm_to_others:-9 -7 -37
+hand +time:173 185 177
+hand +unseen:74 73 78
+hand +urge/self_harm:3 -32 -44
+hand +use/overdose:57 67 11
+hand +warning:15 12 33
+hand +window:34 31 35
+hand +wish:0 12 57
+hand -hand:20 30 25
+hand -in_progress:-44 -43 -40
+hand -intent:-24 -24 -11
+hand -kit:23 9 -13
+hand -means:68 72 63
+hand -plan:-35 -32 -34
+hopeless:13 24 33
+hopeless +in_progress:40 44 -16
+hopeless +indifference/overdose:-43 4 -6
+hopeless +intent:-9 -3 -94
+hopeless +kit:35 32 29
+hopeless +lasting:30 7 26
+hopeless +means:35 31 15
+hopeless +mention:-15 -31 8
+hopeless +method:16 11 29
+hopeless +named:-35 -21 1
+hopeless +plan:-49 -52 -28
+hopeless +preparation:34 36 3
+hopeless +quitting/withdrawal:28 19 25
+hopeless +self_harm/self_harm:14 1 -32
+hopeless +settled:-41 -48 -60
+hopeless +slip/relapse:-2 45 -11
+hopeless +symptom/withdrawal:-37 -34 -40
+hopeless +time:22 13 27
+hopeless +understatement:-8 22 -12
+hopeless +unreachable:31 -26 -25
+hopeless +unseen:45 0 -15
+hopeless +warning:-15 10 -44
+hopeless +window:25 27 6
+hopeless +wish:14 97 8
+hopeless -abuse/abuse:16 38 0
+hopeless -distress/distress:22 3 -2
+hopeless -finality:18 32 34
+hopeless -mention:-27 -13 5
+hopeless -method:17 22 28
+hopeless -slip/relapse:-28 -4 -3
+hopeless -target:28 32 -3
+in_progress:450 480 496
+in_progress +in_progress/self_harm:19 29 33
+in_progress +indifference/overdose:9 -50 -2
+in_progress +intent:-108 -104 -137
+in_progress +lasting:-62 -61 -53
+in_progress +means:8 20 23
+in_progress +mention:-39 -71 -64
+in_progress +method:95 101 114
+in_progress +named:-52 -61 -67
+in_progress +parting:126 143 134
+in_progress +perch:61 76 86
+in_progress +place:83 82 88
+in_progress +plan:22 30 8
+in_progress +preparation:27 31 43
+in_progress +resolve:26 28 18
+in_progress +self_harm/self_harm:-66 -66 44
+in_progress +shakes/withdrawal:51 65 52
+in_progress +slip/relapse:-113 -83 -73
+in_progress +taken:-28 -49 -38
+in_progress +unreachable:21 15 3
+in_progress +use/overdose:26 17 26
+in_progress +warning:-57 -66 -11
+in_progress +wish:-24 -75 -17
+in_progress -attempt:-60 -52 -15
+in_progress -finality:32 21 25
+in_progress -hopeless:15 13 -27
+in_progress -in_progress:55 54 55
+in_progress -intent:15 21 21
+in_progress -kit:57 51 67
+in_progress -means:30 26 57
+in_progress -method:13 10 24
+in_progress -named:-43 -44 15
+in_progress -plan:80 79 65
+in_progress -time:19 25 20
+in_progress/overdose:359 377 375
+in_progress/overdose +indifference/overdose:4 -21 -22
+in_progress/overdose +intent:-56 -68 -37
+in_progress/overdose +means:15 7 24
+in_progress/overdose +mention:49 61 40
+in_progress/overdose +plan:-31 -33 -41
+in_progress/overdose +quitting/withdrawal:28 21 22
+in_progress/overdose +resolve:-27 -29 -33
+in_progress/overdose +shakes/withdrawal:34 33 38
+in_progress/overdose +taken:3 10 23
+in_progress/overdose +time:32 32 6
+in_progress/overdose +unreachable:40 43 49
+in_progress/overdose +use/overdose:38 47 70
+in_progress/overdose -fading:25 22 26
+in_progress/overdose -in_progress/overdose:29 25 16
+in_progress/overdose -resolve:28 -3 27
+in_progress/overdose -use/overdose:43 43 51
+in_progress/self_harm:98 109 127
+indifference/overdose:235 187 -60
+indifference/overdose +intent:0 3 -26
+indifference/overdose +means:20 33 16
+indifference/overdose +mention:27 -4 22
+indifference/overdose +named:11 20 16
+indifference/overdose +substance/overdose:12 23 -12
+indifference/overdose +time:-20 -1 -29
+indifference/overdose +unseen:42 53 -9
+indifference/overdose +use/overdose:69 92 -44
+indifference/overdose +wish:49 -117 -26
+indifference/overdose -indifference/overdose:20 42 -13
+intent:496 520 235
+intent +kit:-24 -20 89
+intent +lasting:28 35 3
+intent +means:-12 1 26
+intent +mention:4 -2 -27
+intent +named:101 50 -77
+intent +parting:72 10 -31
+intent +perch:-44 -40 -2
+intent +place:17 14 50
+intent +plan:-62 -66 -8
+intent +preparation:32 42 32
+intent +resolve:101 103 -45
+intent +self_harm/self_harm:-111 -123 14
+intent +settled:68 83 63
+intent +shakes/withdrawal:23 13 -6
+intent +slip/relapse:8 47 22
+intent +symptom/withdrawal:-44 -54 -18
+intent +taken:31 37 46
+intent +threat/harm_to_others:4 5 -50
+intent +time:105 99 249
+intent +understatement:15 24 50
+intent +unseen:53 55 118
+intent +warning:-40 -43 -31
+intent +window:18 19 53
+intent +wish:-167 -45 -37
+intent -affairs:10 8 33
+intent -attempt:64 33 -16
+intent -distress/distress:18 23 -32
+intent -hopeless:-23 -29 -44
+intent -in_progress:65 65 -11
+intent -intent:86 68 -34
+intent -kit:11 5 -22
+intent -means:-8 0 -65
+intent -mention:33 49 -44
+intent -method:-68 -71 -54
+intent -named:-40 -61 -116
+intent -parting:-37 -28 1
+intent -plan:32 36 -14
+intent -symptom/withdrawal:-58 -57 -51
+intent -target:40 33 -18
+intent -time:7 10 29
+intent -window:6 7 22
+intent -wish:16 20 -3
+kit:120 125 128
+kit +lasting:26 25 21
+kit +means:-11 -26 -22
+kit +mention:82 83 107
+kit +method:-23 -25 -28
+kit +named:-52 -53 33
+kit +parting:2 -24 -16
+kit +perch:45 47 50
+kit +plan:40 38 37
+kit +preparation:-32 -25 -24
+kit +quitting/withdrawal:-21 -29 -20
+kit +resolve:-5 -7 23
+kit +self_harm/self_harm:-24 -19 -11
+kit +settled:85 82 71
+kit +slip/relapse:-42 1 -9
+kit +substance/overdose:4 5 -20
+kit +symptom/withdrawal:20 24 20
+kit +threat/harm_to_others:17 20 -7
+kit +time:51 58 53
+kit +unseen:74 73 79
+kit +urge/self_harm:37 -33 -31
+kit +use/overdose:3 -1 -50
+kit +warning:17 18 28
+kit +window:62 65 72
+kit -kit:-18 -28 -26
+kit -means:-19 -19 -27
+kit -plan:-42 -48 -64
+kit -window:27 29 30
+lasting:132 141 138
+lasting +means:17 15 26
+lasting +method:41 42 38
+lasting +parting:101 100 119
+lasting +plan:95 86 74
+lasting +preparation:-27 -45 -36
+lasting +quitting/withdrawal:-59 -69 -68
+lasting +resolve:36 36 19
+lasting +settled:-13 -27 -51
+lasting +taken:45 43 46
+lasting +time:31 31 36
+lasting +unreachable:-57 -58 -56
+lasting +warning:-32 -38 -65
+lasting -kit:15 21 24
+means:92 110 97
+means +mention:-55 -55 -14
+means +method:-25 -28 -3
+means +named:-44 -42 -18
+means +parting:129 143 71
+means +preparation:49 44 32
+means +quitting/withdrawal:-8 -20 -27
+means +resolve:-37 -26 -9
+means +self_harm/self_harm:59 76 29
+means +settled:62 58 69
+means +shakes/withdrawal:54 60 25
+means +slip/relapse:13 36 36
+means +symptom/withdrawal:40 48 43
+means +taken:30 26 20
+means +threat/harm_to_others:47 44 67
+means +time:107 112 88
+means +unseen:58 60 66
+means +urge/self_harm:82 -32 -25
+means +warning:72 68 52
+means +window:41 51 42
+means +wish:28 131 12
+means -affirmed:-18 -23 -6
+means -hand:12 15 21
+means -intent:13 22 6
+means -kit:-18 -27 -28
+means -parting:18 17 27
+mention:36 45 32
+mention +method:11 18 23
+mention +named:-45 -36 1
+mention +parting:58 45 26
+mention +perch:28 28 25
+mention +plan:61 80 34
+mention +preparation:27 22 27
+mention +resolve:139 136 -42
+mention +self_harm/self_harm:26 23 -9
+mention +settled:27 22 17
+mention +slip/relapse:6 24 6
+mention +symptom/withdrawal:-57 -64 -5
+mention +taken:17 18 31
+mention +threat/harm_to_others:28 29 43
+mention +time:36 48 90
+mention +unreachable:-18 -20 -16
+mention +unseen:42 47 66
+mention +use/overdose:15 22 10
+mention +warning:16 27 -10
+mention +window:28 31 32
+mention +wish:-16 70 -13
+mention -distress/distress:0 4 -23
+mention -in_progress:61 68 14
+mention -intent:6 -20 -22
+mention -mention:50 24 -15
+mention -wish:-11 48 -4
+method:178 182 184
+method +named:44 61 67
+method +parting:62 56 63
+method +perch:70 78 52
+method +place:45 41 45
+method +plan:76 67 30
+method +resolve:4 -18 -81
+method +self_harm/self_harm:-3 -47 -31
+method +settled:28 26 -5
+method +taken:-4 -11 -25
+method +threat/harm_to_others:7 11 24
+method +time:151 161 152
+method +unseen:24 18 16
+method +window:17 18 26
+method -method:22 22 18
+method -named:26 27 26
+method -place:26 30 36
+method -preparation:11 9 21
+named:47 67 -38
+named +place:-48 -42 -13
+named +plan:-14 54 46
+named +preparation:11 13 59
+named +resolve:91 115 5
+named +settled:26 24 -3
+named +shakes/withdrawal:44 5 13
+named +slip/relapse:8 20 8
+named +symptom/withdrawal:-31 -52 -8
+named +taken:-89 -118 -96
+named +time:-2 -13 34
+named +understatement:-5 -3 -32
+named +unseen:-4 4 43
+named +use/overdose:18 -30 -12
+named +warning:-33 -48 10
+named +wish:1 67 59
+named -distress/distress:33 18 -4
+named -intent:-47 -39 -17
+named -mention:1 7 -27
+named -named:-26 -14 -2
+parting:122 118 118
+parting +perch:40 41 39
+parting +preparation:16 29 8
+parting +resolve:85 20 43
+parting +shakes/withdrawal:-27 -25 -20
+parting +symptom/withdrawal:-39 -14 -8
+parting +threat/harm_to_others:42 24 18
+parting +time:41 47 -4
+parting +understatement:37 43 45
+parting +warning:30 38 75
+parting +wish:42 -42 45
+parting -finality:25 25 35
+parting -intent:-39 -17 -5
+parting -mention:-31 -24 -10
+parting -named:-42 -19 -6
+parting -parting:61 59 56
+perch:183 193 199
+perch +plan:-55 -43 -29
+perch +preparation:63 63 63
+perch +resolve:26 23 25
+perch +self_harm/self_harm:0 2 23
+perch +slip/relapse:12 23 29
+perch +symptom/withdrawal:25 22 24
+perch +time:-31 -18 -11
+perch +unreachable:-54 -38 -33
+perch +unseen:-36 -16 -6
+perch +use/overdose:-58 -66 -52
+perch +warning:42 44 51
+perch -kit:-68 -69 -64
+perch -mention:13 17 42
+perch -method:-6 -10 -21
+place:102 111 113
+place +preparation:26 32 35
+place +time:42 47 50
+place +warning:23 17 32
+place -distress/distress:21 21 1
+place -in_progress:-48 -46 -41
+place -mention:12 17 21
+place -method:24 25 37
+plan:87 104 94
+plan +preparation:63 64 70
+plan +resolve:-42 -38 -30
+plan +self_harm/self_harm:68 67 -33
+plan +settled:-44 -44 -14
+plan +slip/relapse:-22 -17 -31
+plan +taken:27 20 32
+plan +threat/harm_to_others:15 10 34
+plan +time:68 71 78
+plan +understatement:70 58 61
+plan +unseen:59 59 20
+plan +urge/self_harm:86 55 53
+plan +use/overdose:62 67 -2
+plan +warning:33 34 8
+plan +wish:-32 91 2
+plan -resolve:13 24 5
+plan -time:-19 -21 -18
+preparation:70 70 64
+preparation +settled:33 2 -7
+preparation +slip/relapse:-70 -26 -26
+preparation +taken:37 39 48
+preparation +time:2 23 37
+preparation +understatement:-23 -2 -12
+preparation +unreachable:22 19 9
+preparation +use/overdose:-50 -44 -33
+preparation +warning:19 19 23
+preparation +window:21 28 28
+preparation -affairs:-20 -18 -15
+preparation -kit:-22 -21 -13
+preparation -plan:-23 -22 -5
+quitting/withdrawal:35 43 51
+quitting/withdrawal +resolve:-12 -32 -46
+quitting/withdrawal +shakes/withdrawal:70 -3 -5
+quitting/withdrawal +slip/relapse:-33 -19 -31
+quitting/withdrawal +substance/overdose:40 55 -2
+quitting/withdrawal +symptom/withdrawal:229 246 266
+quitting/withdrawal +time:36 47 64
+quitting/withdrawal +urge/self_harm:47 -11 -1
+quitting/withdrawal +use/overdose:-15 -32 -15
+quitting/withdrawal +wish:-53 -66 -21
+quitting/withdrawal -finality:-22 -21 -11
+quitting/withdrawal -hopeless:-12 -32 -18
+quitting/withdrawal -means:36 -8 -1
+quitting/withdrawal -slip/relapse:32 16 -1
+resolve:87 109 27
+resolve +self_harm/self_harm:13 -34 -64
+resolve +settled:-27 -43 -33
+resolve +shakes/withdrawal:40 -48 -30
+resolve +slip/relapse:-51 -45 -15
+resolve +symptom/withdrawal:-6 -1 -32
+resolve +threat/harm_to_others:86 77 -56
+resolve +time:39 32 83
+resolve +understatement:5 3 -42
+resolve +unreachable:-29 -27 -18
+resolve +unseen:-16 -27 -42
+resolve +urge/self_harm:10 -71 0
+resolve +use/overdose:15 -2 -30
+resolve +wish:77 154 -56
+resolve -distress/distress:0 0 -23
+resolve -hand:22 27 8
+resolve -hopeless:39 28 54
+resolve -intent:26 23 -5
+resolve -kit:6 13 28
+resolve -mention:-13 -21 -21
+resolve -named:48 44 -17
+resolve -resolve:-28 -20 -7
+resolve -target:47 61 -4
+self_harm/self_harm:398 381 -96
+self_harm/self_harm +slip/relapse:19 25 6
+self_harm/self_harm +symptom/withdrawal:36 42 -26
+self_harm/self_harm +taken:-16 -30 -29
+self_harm/self_harm +time:79 76 -39
+self_harm/self_harm +unseen:18 22 -6
+self_harm/self_harm +urge/self_harm:-23 17 -32
+self_harm/self_harm -hopeless:0 -34 -7
+self_harm/self_harm -mention:42 50 45
+self_harm/self_harm -self_harm/self_harm:43 44 16
+settled:110 135 115
+settled +shakes/withdrawal:-2 -36 -21
+settled +slip/relapse:-23 31 46
+settled +taken:-25 -27 -19
+settled +time:38 57 89
+settled +unreachable:32 42 25
+settled +use/overdose:-23 12 48
+settled +warning:-47 -48 -35
+settled +window:43 37 39
+settled +wish:21 60 -15
+settled -hopeless:30 28 22
+settled -intent:23 22 19
+settled -means:16 16 22
+settled -plan:42 33 35
+settled -time:25 26 26
+shakes/withdrawal:89 69 67
+shakes/withdrawal +slip/relapse:27 -16 -18
+shakes/withdrawal +symptom/withdrawal:164 165 120
+shakes/withdrawal +taken:13 18 29
+shakes/withdrawal +time:-24 -43 -58
+shakes/withdrawal +unreachable:20 -7 -4
+shakes/withdrawal +urge/self_harm:24 -12 -3
+shakes/withdrawal +wish:-46 -35 -13
+shakes/withdrawal -fading:-3 18 32
+shakes/withdrawal -means:38 -1 -1
+shakes/withdrawal -mention:-6 15 23
+shakes/withdrawal -shakes/withdrawal:19 13 23
+slip/relapse:244 -87 -92
+slip/relapse +substance/overdose:28 45 24
+slip/relapse +taken:-59 1 20
+slip/relapse +threat/harm_to_others:2 18 45
+slip/relapse +time:74 -1 13
+slip/relapse +unseen:39 8 -17
+slip/relapse +urge/self_harm:-48 -3 -1
+slip/relapse +use/overdose:24 27 -16
+slip/relapse +warning:22 41 -2
+slip/relapse +window:8 19 38
+slip/relapse +wish:-25 7 8
+slip/relapse -named:13 24 -7
+slip/relapse -use/overdose:23 5 -1
+slip/relapse -wish:25 -6 -3
+substance/overdose:143 157 -37
+substance/overdose +symptom/withdrawal:2 3 -32
+substance/overdose +taken:0 2 -21
+substance/overdose +time:55 48 20
+substance/overdose +use/overdose:77 99 -12
+substance/overdose -danger/overdose:13 21 -3
+substance/overdose -means:-39 -29 -29
+substance/overdose -target:24 24 0
+symptom/withdrawal:132 150 138
+symptom/withdrawal +taken:28 33 32
+symptom/withdrawal +threat/harm_to_others:0 -27 -23
+symptom/withdrawal +time:92 105 95
+symptom/withdrawal +use/overdose:40 43 33
+symptom/withdrawal +window:52 40 29
+symptom/withdrawal +wish:-49 -47 -36
+symptom/withdrawal -affirmed:-26 -12 -3
+symptom/withdrawal -mention:22 24 24
+symptom/withdrawal -parting:-49 -44 -49
+symptom/withdrawal -shakes/withdrawal:9 11 21
+symptom/withdrawal -use/overdose:-21 -20 -11
+symptom/withdrawal -window:40 38 39
+taken:206 225 225
+taken +time:-23 8 -1
+taken +use/overdose:-39 -12 0
+taken +warning:44 43 78
+taken -finality:25 31 35
+taken -in_progress:11 23 23
+taken -mention:-31 -35 -24
+taken -self_harm/self_harm:-24 -12 5
+target:27 16 -7
+target +use/overdose:42 30 -2
+threat/harm_to_others:452 449 235
+threat/harm_to_others +time:97 113 109
+threat/harm_to_others +unseen:13 11 28
+threat/harm_to_others -affirmed:1 5 -21
+threat/harm_to_others -means:-30 -27 -12
+threat/harm_to_others -mention:14 27 34
+threat/harm_to_others -resolve:11 20 -26
+time:40 36 38
+time +understatement:14 12 34
+time +unreachable:-41 -35 -15
+time +unseen:4 12 22
+time +urge/self_harm:147 -34 -72
+time +use/overdose:9 30 -23
+time +warning:94 98 -4
+time +window:-4 12 32
+time +wish:36 41 35
+time -abuse/abuse:33 52 36
+time -affairs:20 24 35
+time -affirmed:20 16 -3
+time -attempt:24 25 38
+time -danger/overdose:-12 -18 -21
+time -distress/distress:-13 -23 -13
+time -eating/eating_disorder:2 -26 -6
+time -goodbye:-21 -10 -2
+time -hand:-30 -17 15
+time -hopeless:13 -26 -37
+time -in_progress:30 31 29
+time -indifference/overdose:20 29 -19
+time -intent:24 34 67
+time -kit:-43 -37 -20
+time -lasting:-27 -29 -27
+time -mention:14 40 42
+time -method:-15 -17 -20
+time -named:-37 -21 13
+time -parting:-22 -18 -24
+time -place:-27 -22 -23
+time -plan:-34 -26 -25
+time -settled:78 74 68
+time -slip/relapse:9 -26 -17
+time -use/overdose:34 -3 8
+time -wish:-41 -58 -10
+understatement:115 90 69
+understatement +unseen:-25 -24 -22
+understatement +warning:9 21 -2
+understatement +wish:13 41 -7
+unreachable:99 98 110
+unreachable +unseen:-17 -21 -28
+unreachable +use/overdose:7 14 -31
+unreachable +warning:100 100 125
+unreachable +wish:1 5 29
+unreachable -distress/distress:31 24 23
+unreachable -means:36 38 46
+unreachable -parting:32 25 25
+unreachable -place:22 22 30
+unreachable -plan:30 30 32
+unseen:132 143 144
+unseen +use/overdose:12 21 -31
+unseen +wish:2 24 25
+unseen -finality:-26 -26 -23
+unseen -kit:54 54 45
+unseen -mention:17 25 33
+unseen -parting:-23 -25 -22
+unseen -window:-15 -23 -22
+urge/self_harm:181 -14 6
+urge/self_harm -hopeless:30 -26 -1
+urge/self_harm -mention:10 23 -1
+urge/self_harm -self_harm/self_harm:41 -11 -4
+use/overdose:64 80 -7
+use/overdose +window:21 19 -3
+use/overdose -danger/overdose:26 27 -1
+use/overdose -kit:19 13 20
+warning:239 250 71
+warning +wish:58 31 -31
+warning -affairs:15 17 38
+warning -affirmed:31 34 -1
+warning -means:44 50 15
+warning -mention:119 112 -52
+warning -method:-58 -59 -1
+warning -named:25 24 -11
+warning -parting:-43 -44 -7
+warning -place:29 30 41
+warning -plan:55 56 25
+warning -resolve:8 21 -15
+window:195 200 206
+window +wish:4 15 35
+window -kit:40 41 40
+window -plan:38 40 39
+wish:456 40 -45
+wish -finality:20 38 0
+wish -hopeless:17 -9 -35
+wish -in_progress/overdose:2 21 -1
+wish -intent:7 -31 -21
+wish -mention:-33 27 -5
+wish -named:44 -34 -7
+wish -resolve:29 38 -6
+wish -target:10 47 0
+wish -wish:72 -8 -6
-abuse/abuse:-13 8 -31
-adieu:-28 -21 -17
-affairs:1 22 40
-affairs -finality:22 24 20
-affairs -kit:20 24 32
-affairs -means:20 23 31
-affairs -plan:5 18 22
-affairs -preparation:23 23 13
-affirmed:39 41 -40
-affirmed -finality:15 21 0
-affirmed -intent:15 20 1
-affirmed -means:44 40 15
-affirmed -parting:-29 -32 -11
-affirmed -self_harm/self_harm:54 67 0
-affirmed -time:46 43 -4
-affirmed -wish:26 -2 0
-attempt:-50 -48 -9
-attempt -intent:49 51 33
-attempt -means:23 23 -2
-bequest:-35 -14 -15
-bequest -preparation:-22 -8 -5
-burden:54 -5 -3
-burden -wish:30 -1 0
-clock:-44 -43 -45
-clock -in_progress/overdose:-20 -24 -23
-danger/overdose -in_progress/overdose:10 27 37
-distress/distress -plan:28 29 25
-fading:-34 -7 19
-finality -goodbye:-29 -23 -15
-finality -hand:22 19 19
-finality -hopeless:-44 -33 -35
-finality -kit:27 13 18
-finality -lasting:-28 -22 -23
-finality -means:44 45 54
-finality -mention:14 29 -33
-finality -named:31 25 37
-finality -parting:-37 -37 -23
-finality -plan:24 14 15
-finality -preparation:21 22 11
-finality -settled:-32 -34 -34
-finality -warning:-31 -29 -9
-goodbye:-25 -15 -2
-goodbye -lasting:-27 -27 -27
-hand:-20 -9 -28
-hand -plan:-3 -10 -24
-hand -settled:32 40 34
-hopeless:-52 -68 -36
-hopeless -in_progress:43 32 51
-hopeless -mention:30 34 -12
-hopeless -named:-29 -35 0
-hopeless -parting:-35 -30 10
-hopeless -resolve:-49 -50 -12
-in_progress:14 21 8
-in_progress -intent:28 29 25
-in_progress -mention:19 25 29
-in_progress -method:31 22 22
-in_progress -named:21 30 3
-in_progress -parting:18 20 25
-in_progress -perch:-35 -37 -39
-in_progress -taken:-41 -41 -46
-in_progress/overdose:-35 -15 -22
-in_progress/overdose -taken:8 24 31
-indifference/overdose:40 72 -21
-intent:-28 -45 7
-intent -means:-51 -30 -51
-intent -mention:-37 -25 18
-intent -named:-30 -12 -11
-intent -time:29 23 25
-intent -warning:46 29 -5
-intent -wish:38 20 -5
-kit:25 27 36
-kit -means:11 13 30
-kit -plan:33 29 30
-kit -preparation:23 14 21
-lasting:-48 -56 -55
-lasting -parting:-25 -24 -23
-means -method:-58 -63 -56
-means -named:-41 -38 -34
-means -parting:26 23 27
-means -plan:19 23 11
-means -preparation:20 19 28
-means -settled:33 34 38
-mention:-40 -38 -43
-mention -named:-6 3 28
-mention -plan:-21 -13 -7
-mention -wish:-34 -71 -21
-method -named:-74 -69 -43
-method -place:-24 -17 -25
-method -plan:24 15 -18
-named:-25 -26 -43
-named -plan:44 26 6
-named -resolve:33 -3 -1
-named -self_harm/self_harm:-27 -16 0
-named -settled:27 31 29
-named -warning:79 60 -10
-named -wish:41 13 -5
-parting -time:-24 -19 -20
-parting -warning:-42 -39 -22
-perch:-77 -57 -52
-place:11 17 21
-plan:-15 -12 -20
-plan -preparation:32 25 31
-plan -resolve:-15 -44 -11
-plan -settled:24 29 25
-plan -time:-21 -12 -11
-preparation:-46 -19 -28
-quitting/withdrawal:-69 -46 -44
-quitting/withdrawal -slip/relapse:-20 -1 0
-resolve:45 -13 -26
-resolve -wish:37 1 0
-self_harm/self_harm:-34 -42 -32
-self_harm/self_harm -time:47 53 0
-self_harm/self_harm -urge/self_harm:-30 -11 0
-settled:52 62 54
-shakes/withdrawal:-49 -40 -23
-slip/relapse:-35 -19 -57
-slip/relapse -use/overdose:-26 -13 2
-symptom/withdrawal:-30 -41 -40
-taken:-25 -27 -18
-target:28 45 -32
-threat/harm_to_others:-38 -13 20
-time:-26 -6 -26
-understatement:3 -8 -21
-unseen:-25 -24 -23
-urge/self_harm:-46 -24 -6
-warning:33 24 -13
-warning -wish:36 23 -1
-wish:-52 -79 -56
a:-37 -37 -22
a adn:-22 -7 9
a baby:-26 -21 -16
a bad:24 -13 -11
a bag:26 31 11
a balcony:8 28 22
a bath:-41 -39 -34
a bed:-22 -26 -14
a bedsheet:15 11 45
a beer:45 39 41
a bench:4 15 21
a bet:37 -2 -2
a big:34 47 24
a bigger:-30 -28 -25
a bird:-18 -25 -13
a bit:0 3 -36
a blade:44 59 73
a blue:-42 -26 -9
a boat:-29 -12 -12
a body:50 60 42
a bother:33 17 -2
a bottle:46 23 18
a box:-35 -44 -39
a break:17 19 21
a bug:42 48 2
a bullet:66 76 -10
a burden:30 -22 -9
a bus:10 -45 -50
a can:48 30 36
a chair:52 64 63
a charger:52 -2 -2
a choir:8 21 27
a class:-23 -9 -19
a clerical:63 -5 -4
a coat:-24 -15 -14
a coffee:18 28 31
a coffin:9 23 0
a coma:21 -3 -1
a comfort:33 46 46
a compliment:41 53 45
a conference:62 60 58
a copy:23 22 43
a cost:21 -1 0
a cow:-39 -29 -24
a craving:-26 -7 -1
a cry:22 27 12
a cubicle:-28 -19 -15
a cup:-9 -9 -32
a cuppa:-35 -12 -7
a curry:-35 -33 -31
a cut:8 23 23
a date:57 57 73
a dead:46 48 39
a decent:-21 -5 -6
a different:45 28 28
a dosette:37 35 30
a drawer:-52 -37 -23
a drink:-5 -25 -23
a drop:20 29 33
a dropped:18 19 28
a family:14 14 22
a father:27 31 25
a favour:49 23 -2
a figure:32 31 -7
a fit:41 38 8
a flask:-30 -25 -28
a flat:-9 -20 -10
a foot:24 20 15
a forever:-21 -5 -1
a fortnight:39 24 -17
a forty:16 21 22
a foto:-25 -12 -5
a four:35 -4 -5
a fraud:25 23 -2
a full:57 56 55
a funeral:-26 -22 -18
a funny:28 36 37
a gale:60 -1 -2
a game:18 39 20
a gap:16 21 19
a ghost:52 -8 -2
a girl:-15 8 -25
a glass:25 21 25
a good:-45 -28 -22
a goodbye:-60 -76 -82
a grandad:-31 -21 -17
a grate:42 38 30
a greenhouse:-24 -19 -7
a grown:20 22 20
a guard:26 33 7
a gun:-61 -56 -47
a handful:39 38 55
a hanging:-21 -12 -7
a hero:-22 -14 -12
a high:24 -3 -2
a hit:16 23 32
a holiday:53 36 35
a horse:45 -13 -9
a hot:-39 -23 -11
a hotel:21 23 33
a house:-21 -18 -15
a hundred:76 65 63
a husband:30 22 -10
a i:-49 -24 -13
a its:18 39 -15
a jam:34 39 35
a joke:0 -1 -20
a kid:-30 -19 -4
a knife:41 31 -14
a la:33 -37 -24
a label:42 48 62
a lad:19 28 -17
a lamb:-30 -9 -12
a language:30 32 27
a lapse:42 0 0
a lay:19 13 22
a ledge:-21 -27 -29
a length:42 51 48
a leter:2 14 28
a library:-32 -6 -8
a lief:52 -12 -1
a lighter:23 30 -2
a line:28 -15 -14
a lineman:43 45 42
a list:31 35 -9
a load:64 56 51
a lock:-23 -34 -34
a log:21 22 27
a lorry:59 26 48
a machete:36 45 61
a man:55 36 -15
a matar:-5 20 14
a matarme:1 6 30
a me:46 13 -4
a meeting:-3 -22 -6
a mercy:29 -1 3
a mes:21 23 -3
a mess:50 54 15
a mi:28 24 41
a min:51 31 30
a minute:44 46 73
a mistake:72 27 11
a month:22 -27 -19
a mug:32 17 19
a mum:-2 -33 -20
a nadie:49 53 54
a nail:19 23 -3
a nap:52 -8 -7
a needle:26 16 33
a neighbour:-21 -13 -9
a new:-37 -28 -17
a next:41 44 3
a nice:48 59 57
a no:22 39 36
a noise:5 19 23
a noose:15 23 24
a note:30 29 37
a novel:-27 -24 -18
a number:5 -21 -7
a packet:-29 -20 -12
a pain:23 21 24
a paracetamol:-22 -18 -18
a permanent:19 25 0
a person:48 -6 5
a pic:31 29 50
a pier:-31 -17 -14
a pile:15 16 25
a pillow:8 11 -38
a piper:-27 -15 -10
a pistol:14 15 36
a pizza:20 27 29
a place:26 31 29
a plan:-28 -36 -23
a plant:-29 -19 -8
a plumber:-21 -20 -13
a poem:17 21 -10
a premier:1 4 35
a pris:58 62 67
a proper:-34 0 4
a pulse:36 30 31
a quarter:18 24 21
a quitar:6 16 31
a quitarme:27 40 -2
a rattle:21 16 15
a razor:-50 -45 -50
a reason:37 4 -3
a relief:49 -16 -8
a rest:51 31 1
a review:-10 -8 31
a rifle:-19 -29 -4
a roap:-36 -36 -57
a robin:12 20 19
a roll:31 27 25
a row:42 42 48
a s:27 -1 0
a sachet:37 35 33
a saturday:-38 -30 -13
a saucer:21 24 23
a scarf:-17 -26 -36
a scary:40 39 0
a school:-30 -30 -10
a schoolboy:-21 -20 -20
a scratchcard:24 -1 -1
a sealed:-27 -17 -9
a seat:-21 -17 -17
a second:-30 -16 -33
a seizure:38 45 34
a sign:-24 -13 -10
a single:-24 -8 -7
a slap:38 44 -6
a sleeve:53 69 -2
a slip:-38 -5 -11
a slot:1 -24 -11
a snoring:19 19 23
a sort:2 -24 -11
a story:25 21 30
a strip:25 25 -12
a stroke:23 6 8
a suicidar:25 19 2
a suicidarme:6 -30 -98
a suicide:5 10 30
a sunday:-33 -28 -29
a swell:31 31 24
a tea:11 11 21
a teen:22 23 -4
a thing:4 -20 -8
a ticket:14 18 24
a toaster:49 52 18
a torch:-2 14 22
a train:54 57 36
a tuesday:-22 -24 -18
a vein:-43 -33 -24
a voice:53 26 8
a walk:-32 -28 -23
a wall:29 38 28
a waste:45 -10 -5
a way:65 54 9
a wee:-26 -22 -6
a week:17 27 42
a weight:59 -14 -4
a wet:20 22 27
a while:-21 2 -8
a whole:-35 -20 -9
a will:-28 -6 1
a wine:13 -21 -13
a wish:33 -1 -3
a word:-21 -16 0
a … after:3 31 26
a … ago:36 30 25
a … alcohol:-21 -22 -22
a … all:-1 -32 -19
a … an:56 58 41
a … anymore:101 55 -1
a … anyone:-28 -3 -15
a … as:-32 -14 -15
a … back:-30 -13 -41
a … bath:62 62 40
a … be:-9 -48 -30
a … because:-20 -32 -37
a … been:-23 -28 -12
a … behind:22 19 7
a … beneath:-26 -18 -19
a … beside:51 50 54
a … bet:34 0 0
a … bit:-24 -20 -8
a … blade:8 8 -21
a … blood:35 55 68
a … booked:20 14 24
a … both:-23 -26 -6
a … bottle:46 56 54
a … box:-26 -25 -12
a … bridge:21 14 28
a … but:34 -17 -33
a … by:-20 -22 -13
a … bye:62 60 41
a … call:-30 -14 -2
a … came:17 39 43
a … can:28 19 28
a … cant:2 -20 -39
a … chair:-25 -20 -19
a … clean:24 -5 -2
a … codeine:27 -8 -2
a … college:29 28 10
a … colour:55 66 66
a … coming:44 50 48
a … convinced:11 8 21
a … cos:31 27 27
a … couldnt:27 25 21
a … cut:-10 4 -21
a … day:24 41 32
a … days:-28 -25 -11
a … de:16 26 35
a … dead:25 -19 -17
a … diagnosis:23 -2 0
a … does:3 14 24
a … doesnt:40 51 37
a … dont:38 8 -8
a … down:-40 -35 -32
a … drank:14 27 23
a … driver:-29 -19 -17
a … dryer:37 -2 -3
a … el:-33 -20 -17
a … en:-132 -27 -19
a … error:59 -3 -3
a … evening:-25 -28 -27
a … every:28 1 -11
a … everyone:21 11 10
a … family:84 -6 -3
a … fathers:32 30 30
a … feel:15 39 37
a … field:29 27 36
a … fifth:15 20 22
a … file:19 23 0
a … fit:-19 -19 -20
a … flattened:25 -2 0
a … flex:44 61 59
a … fone:12 -23 -9
a … for:-21 -13 -3
a … forgive:-39 -31 -22
a … forty:32 -4 -8
a … free:21 -3 -5
a … from:-58 -40 -51
a … full:-25 -18 -13
a … gets:37 20 -3
a … gin:-24 -17 -4
a … glad:-34 -25 -12
a … go:14 21 32
a … god:-18 -14 -21
a … goin:-30 -28 -19
a … gone:37 -1 -5
a … good:28 31 31
a … got:20 7 6
a … half:21 14 29
a … has:-17 -22 -12
a … hasta:-27 4 -4
a … hat:-21 -14 -14
a … head:30 31 31
a … hed:-20 -18 -9
a … her:-33 -22 -8
a … here:29 7 3
a … hes:52 44 58
a … hier:21 25 -9
a … hijos:26 -1 -4
a … himself:43 38 0
a … hole:-25 -10 -2
a … how:-15 -26 -1
a … hoy:5 4 26
a … husband:11 26 34
a … i:36 29 42
a … id:27 -36 -27
a … if:73 18 -5
a … ill:28 33 14
a … im:39 52 23
a … inn:1 4 34
a … instead:16 35 28
a … insulin:-25 -22 -20
a … into:33 35 33
a … is:-35 -18 -27
a … isnt:79 55 70
a … it:6 23 22
a … itd:40 40 40
a … ive:42 41 41
a … jar:33 37 33
a … je:49 56 65
a … jours:21 23 -6
a … keep:-4 -22 -15
a … know:48 44 43
a … labelled:11 15 21
a … lads:11 25 28
a … lady:-2 -2 28
a … lamp:-29 -32 -38
a … last:49 54 -3
a … lately:43 -2 -1
a … laughed:-26 -22 -27
a … less:21 -7 -4
a … let:46 12 29
a … leter:-42 -32 -32
a … lid:25 20 -2
a … lief:23 28 18
a … line:20 15 21
a … lined:45 41 38
a … long:-10 39 18
a … looking:24 4 19
a … lost:21 -6 -1
a … love:-28 -15 0
a … lucozade:-20 -18 -17
a … made:-22 -31 -20
a … makes:-25 -5 -1
a … man:24 26 33
a … many:50 43 38
a … me:20 -12 -56
a … meal:21 32 34
a … menu:23 31 30
a … mi:-36 7 23
a … mines:18 18 23
a … minutes:31 37 46
a … more:-2 -4 -22
a … my:10 -36 -54
a … myself:-4 -20 -3
a … name:30 35 29
a … need:-21 -16 -13
a … night:-25 -29 -23
a … nobody:17 -13 -28
a … noise:20 20 25
a … note:31 13 0
a … nothing:-24 -19 -21
a … of:2 22 17
a … off:44 48 30
a … old:19 36 24
a … one:-26 -38 -55
a … or:-51 -58 -13
a … over:-1 13 -26
a … overdose:39 43 50
a … pain:-35 -26 -15
a … park:-27 -15 -10
a … part:37 25 -2
a … path:20 23 24
a … people:-15 -29 -11
a … petrol:34 34 34
a … pills:-23 -7 -28
a … pin:20 21 31
a … place:-54 -6 -12
a … plan:-24 -13 -7
a … plumber:-20 -19 -18
a … por:-28 -2 -2
a … pot:17 20 24
a … project:-28 -27 -25
a … prosecco:29 -12 -3
a … puppy:-57 -57 -63
a … raised:37 -3 -1
a … razor:23 23 25
a … ready:44 -3 -7
a … roll:-29 -21 -20
a … room:-27 -28 -20
a … ropes:28 24 25
a … round:49 6 -7
a … rum:25 41 30
a … run:37 15 15
a … sam:57 62 53
a … sat:29 38 44
a … saturday:47 40 28
a … say:-26 -4 -4
a … says:13 4 25
a … school:-21 -20 -5
a … se:-36 6 -2
a … second:-24 -24 -13
a … seizure:26 25 23
a … set:-31 -19 -16
a … should:31 13 -7
a … shouting:6 8 25
a … signed:-26 -26 -9
a … sleep:-38 4 -4
a … slow:26 33 32
a … son:29 -5 -3
a … space:80 0 1
a … speech:31 24 -18
a … started:37 56 -3
a … stepmum:28 -1 -1
a … stop:22 38 -27
a … suicidal:-49 -53 -1
a … sweaty:45 0 -1
a … tablets:59 58 53
a … take:-30 -27 -17
a … tape:26 19 16
a … telling:29 28 26
a … tells:-21 1 -1
a … ten:21 43 61
a … tengo:13 20 32
a … than:45 22 27
a … thank:-23 -18 -23
a … ther:-21 -13 -16
a … theres:-30 -40 -31
a … these:-34 -21 -8
a … they:-1 -41 -41
a … theyd:29 -17 -4
a … thing:0 -36 -30
a … things:-39 -18 -8
a … this:21 8 4
a … three:-25 -15 -25
a … through:25 24 14
a … ticket:31 34 32
a … time:-14 -25 -26
a … to:-25 -20 -5
a … today:-28 -17 -18
a … tongue:13 19 23
a … tonight:-42 -12 -40
a … took:31 -7 -2
a … touched:21 0 -1
a … train:36 40 50
a … trip:32 31 28
a … two:-2 16 35
a … typed:33 40 33
a … u:-8 -23 -21
a … under:31 45 40
a … until:5 22 19
a … up:35 76 77
a … upon:-31 5 7
a … us:-25 -34 -21
a … vida:43 57 31
a … voice:9 23 28
a … wake:-30 -28 -15
a … walk:16 38 28
a … walking:15 16 25
a … want:7 18 -26
a … wanted:33 2 -3
a … was:-4 -21 -11
a … wash:26 32 30
a … wat:7 -21 -6
a … water:21 16 22
a … we:21 19 23
a … wednesday:17 30 31
a … weeks:-28 -20 -6
a … wen:-31 -18 -3
a … weve:14 17 23
a … whatever:-38 -8 -3
a … where:14 1 -29
a … which:-20 -27 -23
a … while:19 21 22
a … whisky:21 18 10
a … will:-31 -21 -8
a … with:-26 -39 -34
a … without:-35 4 4
a … wont:3 15 30
a … word:28 29 -3
a … would:14 23 21
a … written:23 28 34
a … y:-29 7 -11
a … ya:36 20 24
a … yellow:22 26 1
a … yesterday:12 19 27
aa:-52 -43 -38
abba:-11 -13 -14
abeg:22 -2 -1
abend:13 12 -5
aber:-5 -32 -8
aber ich:22 -3 -1
aberdeen:-19 -19 -10
abide:-12 -3 -4
able:-24 -13 -6
able … i:-21 -27 -5
about:-28 -19 -55
about adn:59 53 16
about being:-8 -22 -10
about canals:26 -4 0
about catching:43 -26 -3
about ctb:4 30 0
about death:-92 -12 0
about dieing:50 57 -27
about ending:16 25 -12
about fentanyl:27 27 -1
about goin:-9 -5 -24
about hanging:27 28 -10
about her:-30 -34 -18
about him:-23 -20 -12
about how:-11 25 -8
about i:-44 -38 -13
about in:-22 -17 -2
about is:14 22 0
about it:-13 -51 -21
about killing:54 75 -2
about moving:-23 -17 -2
about my:-46 -54 -47
about not:38 -13 -15
about self:61 72 -1
about shooting:44 70 -4
about since:33 30 -2
about six:17 28 30
about sleep:23 22 12
about slicin:24 23 -1
about suicidal:-122 -109 0
about suicide:29 32 -5
about takin:-24 -18 -1
about teh:-10 -52 -28
about ten:16 20 38
about that:42 51 -8
about to:81 84 78
about ur:-23 -18 -12
about using:53 -22 -13
about ways:21 11 -21
about whether:25 24 8
about … a:55 26 32
about … actors:55 54 -1
about … adn:-8 -15 -49
about … ago:0 28 35
about … as:32 50 -1
about … assisted:21 -10 0
about … back:16 23 24
about … been:4 5 -22
about … breakfast:17 21 -16
about … bridge:12 16 25
about … bus:28 -19 -3
about … cake:-24 -19 0
about … counting:23 -2 -4
about … cut:26 49 -2
about … dead:-2 -28 -7
about … debts:20 3 8
about … die:30 9 -8
about … dieing:20 -6 -1
about … discharge:31 26 0
about … do:18 17 34
about … drinking:22 24 31
about … end:0 2 45
about … ending:30 30 0
about … for:-25 -24 -13
about … from:16 24 -5
about … game:104 21 -4
about … go:3 -31 5
about … got:27 26 18
about … himself:42 59 -16
about … his:53 28 -26
about … hour:30 27 6
about … how:-20 -7 -1
about … if:62 68 31
about … im:-33 -29 -27
about … in:-36 -25 -13
about … it:-13 -19 -24
about … its:-26 -27 -26
about … ive:-54 -47 -5
about … left:25 6 6
about … lief:78 72 -13
about … man:12 13 20
about … me:-39 -25 -9
about … mins:26 25 58
about … minute:23 36 38
about … minutes:9 13 25
about … my:71 94 34
about … myself:59 61 -24
about … nose:-24 -10 -3
about … nothing:20 2 0
about … of:-21 -19 12
about … off:35 48 8
about … on:21 14 16
about … one:-22 -16 -8
about … open:35 38 39
about … out:-27 -22 -7
about … own:-19 -25 -20
about … page:21 -3 -2
about … shes:-23 13 -3
about … since:24 -11 -3
about … sleep:36 0 -6
about … state:-25 -21 -11
about … stay:13 21 12
about … suicide:50 44 -1
about … take:-25 -17 13
about … thats:-20 -14 -5
about … them:7 28 39
about … think:19 32 35
about … this:6 24 17
about … thoughts:-129 -114 -1
about … to:-47 -34 -10
about … two:24 27 -41
about … u:-9 -25 -8
about … up:85 67 -2
about … ur:-16 -21 -22
about … want:-36 -16 -1
about … while:39 32 -3
above:-1 9 -9
above teh:-24 -20 -13
above … adn:32 24 26
abroad:-15 -8 -5
abscess:-1 -1 -1
abschiedsbrief:60 55 62
absence:25 28 29
absolutely:-37 -28 -11
absorbed:-10 -5 -6
abuela:-7 -3 -5
abuela en:-21 -16 -14
abuela … la:-21 -15 -13
abuelo:8 5 5
abuse:-18 2 -21
abuse … wen:14 29 0
abused:-3 -1 -2
abusive:-42 -35 -13
aca:-1 0 0
acabar:34 56 -4
acabar con:44 58 -3
acabar … mi:43 58 -2
acabar … vida:43 58 -2
acamprosate:36 0 -4
acamprosate im:36 0 -4
accent:-5 -1 -1
acceptance:0 0 0
accepted:22 14 19
accident:36 33 42
accident i:44 47 47
accident … my:40 26 39
accident … says:-26 -16 -9
accidental:-3 -2 -6
accidentally:-41 -27 -9
accommodation:1 -1 2
according:-18 -14 -12
accordion:-3 -2 -2
account:12 -2 9
account will:51 35 31
account … a:-21 -11 -2
account … go:45 33 31
account … quiet:24 1 3
accountant:-7 -5 -7
accounts:-7 -6 -3
accurate:-3 -2 0
ace:-6 -7 -1
ache:-17 -6 -4
aches:-5 -4 -4
achievement:-3 -3 -2
aching:44 20 -7
acht:-5 -4 -2
achy:-20 -16 -13
acid:63 57 50
acid in:64 61 49
acid … my:42 32 12
acne:-10 -5 -3
acre:-1 5 0
across:47 35 19
across from:23 28 25
across my:3 0 24
across teh:-5 -52 -69
across … adn:36 30 34
across … door:38 32 31
across … is:12 22 17
across … teh:-27 -28 -12
act:-10 -40 -55
act on:38 -9 -9
act one:-29 -28 -22
act … i:31 2 5
act … it:37 -16 -7
acted:-16 -5 -3
acting:-16 -12 -6
action:-9 -6 -4
activation:-2 -2 -1
active:60 69 -14
active suicidal:52 45 0
actively:2 6 -22
actor:-2 -5 -2
actors:49 51 -2
actors suicide:55 54 -1
actors … teh:22 25 -1
actress:0 1 4
actual:9 12 -5
actually:0 0 0
ad:-13 -7 -3
add:-27 -30 -14
added:-2 -2 -1
addict:-17 -28 -9
addicted:-4 -2 -1
addiction:-53 -43 -23
adding:0 0 0
address:74 76 80
address adn:9 11 21
address … me:68 65 66
addressed:1 -1 0
aded:0 0 0
adelaide:-6 5 8
adeyemis:16 -5 0
adhd:29 22 21
adhd meds:31 30 29
adieu:73 79 91
adios:65 -20 -11
admin:2 -8 -4
admire:-42 -26 -44
admired:3 1 -1
admission:-1 0 0
admissions:-9 -7 -4
admitted:-2 19 -11
adn:-15 -4 -6
adn a:-20 -1 20
adn adn:-64 -47 -48
adn after:21 9 13
adn all:7 -17 -61
adn alone:26 21 -3
adn am:-67 -63 -37
adn another:30 39 43
adn back:-28 -12 -6
adn be:-24 -29 -33
adn being:25 16 -11
adn bit:24 30 19
adn bone:1 2 -23
adn both:-11 -25 -12
adn bought:-40 -44 -66
adn brushed:35 -8 0
adn burning:74 74 81
adn by:-10 -11 -24
adn call:-16 -17 -22
adn calm:-28 -12 -4
adn came:36 25 27
adn can:15 31 27
adn cannot:55 7 -1
adn cant:-21 -12 -11
adn changed:-32 -29 -6
adn chosen:22 14 12
adn cleared:-21 -19 -12
adn cold:-22 -16 -19
adn cut:31 35 -26
adn dad:19 17 28
adn dads:31 31 29
adn did:-69 -63 -22
adn didnt:-20 4 -10
adn disgusting:38 43 -4
adn dissolve:30 -3 -1
adn do:30 18 -3
adn doing:31 38 53
adn done:71 50 22
adn dont:6 30 32
adn down:-22 12 -16
adn drank:81 19 22
adn driving:47 43 51
adn dropped:62 62 55
adn drove:46 38 34
adn eats:-24 -16 -7
adn ended:-29 -22 -14
adn every:-5 -30 -20
adn everything:45 27 28
adn everythings:-25 -15 -4
adn falling:54 47 52
adn farewell:43 39 44
adn fed:-21 -24 -25
adn finds:25 27 39
adn for:36 27 17
adn found:-19 -21 -16
adn friday:4 -24 -24
adn gave:-46 -52 -41
adn get:-41 -38 -22
adn give:-35 -27 -16
adn gives:27 9 -21
adn go:-28 -52 -30
adn god:22 5 15
adn gone:-14 -38 -33
adn goodbye:16 18 24
adn got:-34 -16 -1
adn had:22 45 27
adn handing:0 -22 -9
adn hands:-37 -23 -10
adn hav:8 22 14
adn haveing:10 22 -18
adn havent:22 -27 -15
adn he:32 31 20
adn hearing:-23 -44 -21
adn her:70 49 80
adn here:36 8 4
adn heroin:34 -3 -6
adn hes:86 88 95
adn hiding:25 9 5
adn him:4 6 -22
adn his:28 14 27
adn hits:24 26 -4
adn hoap:75 -17 -25
adn how:-29 -21 -4
adn hung:-1 2 21
adn i:23 19 25
adn id:0 20 -39
adn if:17 28 15
adn ill:99 76 72
adn im:63 57 41
adn into:-25 -20 -13
adn is:34 37 53
adn it:-46 -40 -2
adn its:36 -3 0
adn ive:62 69 49
adn join:13 22 24
adn keep:10 -17 -25
adn kept:-31 -30 -19
adn killing:-5 -4 -43
adn know:-40 -20 -10
adn landed:38 48 49
adn last:29 47 -30
adn lately:51 20 -14
adn laughed:-20 -19 -23
adn laughing:21 23 23
adn leave:-29 -18 -15
adn left:26 11 14
adn let:30 16 19
adn lie:68 50 65
adn live:-23 -17 -10
adn loaded:30 33 34
adn locked:-23 -12 -11
adn look:-21 -11 -8
adn losing:30 39 31
adn making:7 25 30
adn may:-21 -16 -8
adn mean:-32 -15 -5
adn missing:53 0 0
adn more:42 -29 -18
adn mum:56 49 44
adn my:21 5 23
adn naturally:-25 -25 -21
adn neva:44 -31 -24
adn night:-28 -25 -15
adn no:47 56 44
adn nobody:5 27 -15
adn nobodys:79 44 42
adn none:92 76 55
adn not:20 39 54
adn noticed:-21 -4 -2
adn off:-27 -32 -30
adn on:27 26 24
adn once:21 20 -3
adn one:-39 -24 -5
adn our:-33 -29 -26
adn over:-22 -34 -7
adn paid:18 14 23
adn part:22 -8 -9
adn photographs:21 25 -1
adn plan:1 8 -28
adn purged:33 -26 -1
adn put:-42 -68 -61
adn rang:-26 -23 -12
adn raving:57 34 35
adn read:-21 -14 -10
adn realised:22 -5 -8
adn red:-34 -38 -8
adn right:-23 -27 -18
adn ring:-25 -19 -15
adn rings:-29 -27 -21
adn sat:-57 -53 -44
adn say:-41 -36 -9
adn says:97 106 94
adn see:9 17 -41
adn seeing:39 46 11
adn send:-26 -23 -14
adn sent:42 41 2
adn shaking:13 25 30
adn shall:-14 -22 -25
adn she:-25 -32 -39
adn shes:38 36 59
adn shook:21 20 25
adn showed:64 69 62
adn sick:41 33 -25
adn slaps:18 26 -6
adn sobbing:-57 -51 -2
adn soda:-15 -13 -22
adn some:-39 -6 -2
adn somebody:-37 -21 -13
adn soon:2 7 -42
adn sorry:-16 -23 -23
adn spat:26 3 13
adn staff:47 12 -1
adn start:-26 -20 -13
adn stop:-22 -17 -10
adn stupid:55 51 54
adn suicide:24 -7 -1
adn sure:36 52 21
adn swore:16 39 0
adn take:-24 -51 -30
adn taken:44 45 25
adn takin:-35 -27 -15
adn talking:23 21 28
adn talks:28 43 -2
adn teh:13 25 22
adn tell:26 16 27
adn telling:-13 19 36
adn ten:42 48 61
adn thanks:-34 -24 -29
adn that:68 81 33
adn thatll:4 14 27
adn thats:79 50 49
adn therell:27 31 21
adn theres:51 27 18
adn these:-23 -10 -11
adn they:-17 -11 -29
adn theyd:21 -8 -13
adn theyll:-28 -40 -29
adn theyve:-18 -24 -8
adn things:22 20 -15
adn think:49 -51 -30
adn thinking:-29 -20 -7
adn this:64 52 47
adn thought:12 -12 -30
adn threw:16 34 9
adn to:-33 -7 -14
adn today:56 74 15
adn told:-19 -6 -34
adn tomorrow:-39 -30 -33
adn tonight:94 82 51
adn tonights:72 71 63
adn took:7 27 26
adn touches:13 19 -52
adn two:67 61 54
adn u:-31 -25 -20
adn ur:-1 2 -28
adn use:68 -9 -9
adn vodka:20 33 54
adn wait:-24 -19 -15
adn waits:1 1 -43
adn walk:37 33 19
adn walked:38 39 28
adn want:-30 -49 -14
adn wanted:40 36 -8
adn was:-25 -26 -25
adn water:31 41 -24
adn wave:-1 -17 -20
adn we:-39 -35 -36
adn wedding:68 64 49
adn wednesday:-22 -17 -14
adn wen:37 37 1
adn wet:34 41 32
adn who:23 18 17
adn why:-32 -11 -1
adn wish:49 -9 -3
adn woke:-21 -27 -25
adn would:-5 29 32
adn wouldnt:15 17 21
adn yeah:46 25 -4
adn yes:15 23 27
adn yesterday:81 43 -13
adn youll:-13 -26 -20
adn zero:23 20 -2
adn … a:-20 -29 -20
adn … about:5 12 -26
adn … adn:31 32 51
adn … after:54 35 31
adn … afternoon:22 25 24
adn … agree:24 31 -8
adn … alone:-21 -32 -11
adn … am:-63 -64 -75
adn … an:8 15 28
adn … another:7 4 -21
adn … answering:38 30 12
adn … anxiety:-25 -14 -13
adn … any:-22 -21 -11
adn … appointment:33 30 -3
adn … arms:30 36 26
adn … as:-14 -11 -20
adn … ashamed:48 5 -6
adn … ask:31 15 22
adn … asked:15 28 -31
adn … asking:19 30 10
adn … at:-19 -34 -33
adn … away:-43 -43 -35
adn … back:-30 -21 -55
adn … bad:-32 -25 -5
adn … bag:22 22 -3
adn … baths:44 39 41
adn … be:22 19 12
adn … beat:18 22 0
adn … beating:-28 -25 -13
adn … because:11 16 32
adn … been:-9 -49 -64
adn … bees:-37 -38 -19
adn … before:-6 -4 -21
adn … begged:9 27 -21
adn … begun:37 49 9
adn … behind:2 15 21
adn … being:24 32 1
adn … belt:-27 -21 -11
adn … belts:7 18 26
adn … beside:-52 -38 -22
adn … between:31 35 27
adn … bit:26 11 9
adn … bits:16 16 24
adn … blacked:21 20 16
adn … blade:13 20 40
adn … blame:-39 -25 -13
adn … blank:48 -8 -8
adn … bless:20 23 22
adn … blood:56 57 23
adn … body:-22 5 10
adn … bottle:78 67 47
adn … bought:-71 -54 -37
adn … boyfriend:26 31 13
adn … breathing:42 49 55
adn … bring:-22 -7 -7
adn … brother:22 21 7
adn … bullet:28 22 25
adn … burning:28 21 20
adn … burns:-7 -32 -10
adn … bush:31 33 33
adn … but:-39 -26 -25
adn … by:0 12 -27
adn … call:-39 -31 -26
adn … calling:21 -7 -3
adn … came:14 -27 -8
adn … cant:32 33 37
adn … car:-10 5 20
adn … care:10 21 -22
adn … carers:-21 -26 -23
adn … carpet:-36 -37 -37
adn … carried:23 18 26
adn … cars:61 57 51
adn … cat:-25 -19 -17
adn … catch:67 69 62
adn … certain:-23 -16 -12
adn … chair:42 41 36
adn … changed:30 23 27
adn … children:-28 -30 -37
adn … chosen:41 36 54
adn … chuffed:-24 -18 -8
adn … clinic:8 26 -18
adn … close:28 33 -16
adn … coat:76 78 75
adn … code:40 40 38
adn … cold:43 59 70
adn … collapsed:1 2 -23
adn … come:46 0 17
adn … coming:31 23 19
adn … content:36 45 42
adn … convulsing:42 47 45
adn … cooking:35 3 -1
adn … cord:65 67 59
adn … coroner:19 14 39
adn … cos:8 8 23
adn … could:-23 -15 -14
adn … count:32 29 24
adn … counting:-30 -18 -12
adn … cravings:-34 -10 -7
adn … crawling:62 -19 -20
adn … crossed:40 -2 -2
adn … cryin:-25 -18 -22
adn … cupboard:11 29 22
adn … curtains:23 22 -2
adn … cut:17 29 -10
adn … cutting:-35 -24 0
adn … dads:68 65 66
adn … daughters:20 39 31
adn … day:-31 -7 -10
adn … days:18 20 38
adn … dead:16 12 38
adn … death:20 12 16
adn … decent:19 -27 -13
adn … decided:56 40 53
adn … did:-13 -63 -25
adn … didnt:-38 -39 -32
adn … do:-39 -24 -10
adn … doesnt:5 -8 31
adn … dogs:20 17 18
adn … doing:3 12 31
adn … done:42 47 11
adn … dont:20 47 4
adn … door:22 31 47
adn … downstairs:46 32 43
adn … drank:-33 -9 -8
adn … drawn:22 17 -10
adn … dream:51 -18 -1
adn … drink:4 12 20
adn … drive:-20 -7 -4
adn … driving:29 29 25
adn … dropped:35 23 32
adn … dropping:17 21 35
adn … drove:-20 -10 -3
adn … drugs:26 26 30
adn … drunk:-44 -37 -20
adn … each:-23 -16 -12
adn … ears:23 24 24
adn … eat:8 34 -7
adn … eleventh:75 82 76
adn … empty:25 17 18
adn … enough:23 20 43
adn … evening:46 34 8
adn … every:24 8 13
adn … everyone:-51 -42 -36
adn … everything:7 23 24
adn … exactly:-13 -22 -10
adn … eye:12 23 27
adn … eyes:19 42 41
adn … face:-13 -27 -13
adn … failed:41 36 33
adn … faint:7 7 44
adn … fainted:22 36 -1
adn … family:24 20 -4
adn … far:8 22 34
adn … farewell:28 -4 -2
adn … feel:26 51 49
adn … feet:38 41 44
adn … fifty:-22 -19 -5
adn … fine:-21 -20 -6
adn … finished:36 45 40
adn … fire:-20 -15 -17
adn … first:-1 -24 -16
adn … fit:-17 -21 -13
adn … fitting:35 20 20
adn … fixing:22 35 -6
adn … flat:-30 -38 -16
adn … flatmate:-37 -33 -29
adn … floors:-21 -20 -20
adn … fond:-20 -14 -13
adn … fone:-32 -37 -28
adn … foot:30 34 31
adn … for:7 12 31
adn … forever:-1 -20 -14
adn … forms:7 21 20
adn … found:-6 -30 -44
adn … friday:49 55 15
adn … frightened:51 41 11
adn … from:-17 -34 -47
adn … funeral:24 20 32
adn … game:-53 -40 -25
adn … gave:8 6 22
adn … get:41 27 20
adn … geting:22 58 34
adn … gets:29 41 34
adn … girl:-23 -14 -13
adn … giving:81 65 25
adn … go:5 15 21
adn … god:4 18 25
adn … goes:15 22 -7
adn … goin:78 81 79
adn … good:28 17 -2
adn … goodbye:36 22 25
adn … got:-30 -40 -27
adn … grateful:14 21 24
adn … greenhouse:-23 -19 -6
adn … grey:47 49 61
adn … guard:27 32 8
adn … gurgling:23 17 14
adn … had:2 17 32
adn … half:-13 -25 -30
adn … hall:51 49 40
adn … hallucinating:27 26 30
adn … hang:-12 -22 -5
adn … hapen:54 23 -20
adn … hardly:29 16 28
adn … harm:24 -4 -3
adn … hasnt:3 -29 -17
adn … haveing:-36 -44 -38
adn … hay:-9 -10 -22
adn … he:53 53 52
adn … hear:-23 -12 -14
adn … heard:-22 -20 -12
adn … hearing:8 13 26
adn … heart:39 45 57
adn … hearts:36 27 47
adn … heavier:31 32 2
adn … held:-23 -22 -18
adn … hell:70 45 29
adn … here:-47 -22 -41
adn … hert:-8 18 38
adn … hidden:-21 -27 -32
adn … hiding:-27 -48 -40
adn … him:26 6 2
adn … himself:32 35 15
adn … his:30 41 52
adn … hit:17 38 -8
adn … hitting:9 9 22
adn … hoap:59 29 29
adn … hold:21 18 21
adn … holding:30 15 30
adn … home:11 10 33
adn … honest:-21 -23 -9
adn … hosepipe:-39 -28 -18
adn … hot:4 4 24
adn … hour:41 42 47
adn … house:35 31 30
adn … how:2 -35 -11
adn … humming:13 24 22
adn … i:24 21 3
adn … if:23 13 -25
adn … ill:45 49 25
adn … im:23 23 46
adn … in:8 23 15
adn … insects:24 20 21
adn … insurance:-49 -14 -13
adn … intend:53 79 41
adn … is:49 37 32
adn … isnt:12 35 6
adn … itll:25 6 -2
adn … ive:16 -47 -58
adn … jacket:-24 -16 -15
adn … jealous:74 -5 -6
adn … jerking:49 48 48
adn … keep:68 66 84
adn … keeping:-60 -4 -11
adn … kid:33 26 -7
adn … kids:-40 -53 -51
adn … kil:-36 -54 42
adn … kiss:32 32 36
adn … knew:22 -8 -1
adn … knife:54 50 69
adn … knows:5 27 -8
adn … lad:-22 -21 -14
adn … lady:-31 -21 -10
adn … lamb:-43 -18 -16
adn … landlady:20 4 18
adn … last:-30 -18 -25
adn … laughed:45 53 44
adn … lay:18 13 26
adn … left:0 12 25
adn … length:38 40 37
adn … less:-47 -32 -21
adn … let:-7 -14 22
adn … leter:50 41 45
adn … letting:60 26 6
adn … lie:-24 -24 -30
adn … lied:77 58 54
adn … lief:-43 -29 -5
adn … light:21 20 16
adn … lighter:20 15 21
adn … lime:52 55 53
adn … linda:25 1 2
adn … line:44 36 30
adn … lined:39 36 34
adn … listen:-29 -27 -13
adn … lit:11 15 23
adn … little:22 24 23
adn … loads:23 22 24
adn … loan:-25 -8 -8
adn … loft:41 38 35
adn … long:-23 -2 0
adn … longer:42 39 -21
adn … looking:60 -9 -4
adn … lot:14 30 28
adn … lovely:-25 -14 -5
adn … lying:40 19 20
adn … mad:-28 -19 -33
adn … made:14 27 43
adn … maid:25 23 -3
adn … make:-4 -21 -10
adn … making:15 18 29
adn … many:-5 -22 -12
adn … mates:-36 -31 -16
adn … mean:78 42 9
adn … means:-5 24 9
adn … meant:7 0 -33
adn … messages:20 34 -2
adn … methadone:32 27 -8
adn … mind:-24 -25 -9
adn … mine:62 67 64
adn … monday:-19 -27 -13
adn … money:-17 -39 -32
adn … mood:33 -7 -5
adn … more:2 27 8
adn … morphine:20 23 29
adn … my:35 23 -5
adn … myself:0 23 -1
adn … need:47 54 52
adn … needed:-21 -18 -15
adn … new:22 22 26
adn … next:50 46 23
adn … nice:-17 -39 -19
adn … night:53 43 -11
adn … nights:12 12 36
adn … no:-26 -5 -8
adn … nobody:28 37 32
adn … nobodys:-20 -16 -13
adn … nodding:22 21 34
adn … not:11 27 38
adn … note:38 35 29
adn … number:-29 -25 -32
adn … of:28 29 26
adn … off:19 32 29
adn … okay:-27 -31 -20
adn … old:-21 -11 -6
adn … on:22 4 4
adn … once:-25 -8 -19
adn … ones:42 28 45
adn … onto:23 29 -1
adn … opened:-31 -26 -16
adn … opening:29 22 26
adn … or:-34 -24 -16
adn … our:65 53 58
adn … out:85 45 24
adn … over:30 34 60
adn … own:26 17 -21
adn … page:32 34 19
adn … paid:-25 -18 -8
adn … paper:-24 -13 -9
adn … parked:37 39 41
adn … peace:-28 -30 -25
adn … peaceful:43 46 28
adn … phones:30 28 27
adn … picked:51 36 17
adn … pigeons:-22 -19 -11
adn … pills:18 31 39
adn … pink:43 22 20
adn … plain:23 -25 -9
adn … post:21 23 22
adn … pressure:-25 -20 -13
adn … pull:47 49 47
adn … pulling:70 62 60
adn … pumping:16 19 22
adn … put:19 20 32
adn … rail:44 43 41
adn … rather:44 10 2
adn … reaching:23 21 36
adn … read:-37 -38 -24
adn … ready:46 32 36
adn … reason:26 -10 10
adn … records:21 27 20
adn … remember:50 44 32
adn … rent:-30 -23 -14
adn … replying:34 21 17
adn … rest:51 25 27
adn … right:-23 -35 -39
adn … rigid:34 31 34
adn … rings:40 49 61
adn … roads:-31 -28 -22
adn … roap:85 76 65
adn … roll:32 29 22
adn … rolled:-22 -16 -9
adn … room:5 17 28
adn … rooms:17 23 18
adn … rouse:35 26 22
adn … rule:24 23 -8
adn … running:33 33 35
adn … sachet:24 25 26
adn … said:36 20 14
adn … same:-11 -33 -8
adn … sat:6 -25 -14
adn … saved:-20 -6 -2
adn … say:-16 -42 -51
adn … screaming:26 19 37
adn … second:-53 -47 -52
adn … see:61 34 20
adn … seeing:57 45 -9
adn … seem:38 13 -3
adn … seen:41 -13 -6
adn … seizure:51 45 50
adn … send:22 27 28
adn … sent:18 25 13
adn … shaking:52 57 35
adn … shaky:-35 -16 -6
adn … shall:113 122 119
adn … she:16 30 -4
adn … shed:35 46 58
adn … shes:15 23 8
adn … shoes:25 27 20
adn … shotgun:23 17 15
adn … should:45 46 18
adn … sick:15 22 25
adn … since:-24 -29 -20
adn … sitting:-7 -23 -23
adn … six:-28 -34 -18
adn … sixty:-20 -11 -7
adn … skin:62 53 64
adn … sleeps:21 37 25
adn … slept:-21 -19 -13
adn … slipping:31 32 35
adn … slow:47 47 28
adn … smell:-30 -34 -38
adn … snapped:8 10 45
adn … some:-17 -22 -2
adn … somebody:-26 -24 -18
adn … something:-37 -31 -19
adn … son:51 31 -17
adn … soon:-22 -21 -11
adn … sorry:55 46 9
adn … sort:-25 -11 -12
adn … sorted:25 22 24
adn … soup:-21 -14 -13
adn … stairs:6 18 27
adn … stairwell:37 33 27
adn … staring:59 -15 -11
adn … started:78 92 -7
adn … starting:13 36 -3
adn … staying:38 -13 7
adn … stepping:-35 -28 -10
adn … stomach:-45 -40 -36
adn … stones:-13 -22 -19
adn … stood:23 24 36
adn … stopped:34 -7 17
adn … stopping:18 34 35
adn … stops:34 33 34
adn … straight:44 48 41
adn … strong:19 29 5
adn … stuff:51 42 64
adn … sunday:-59 -53 -44
adn … swallowed:78 84 98
adn … swap:-23 -6 -2
adn … sweaty:22 -16 -20
adn … tablets:98 107 96
adn … take:-3 0 25
adn … taken:29 35 23
adn … takin:55 59 65
adn … talk:-20 -16 -12
adn … tape:-32 -19 -17
adn … tel:60 60 52
adn … telling:-21 -15 -15
adn … tells:-22 -19 -3
adn … ten:-30 -28 -23
adn … texted:56 62 57
adn … texts:52 37 -1
adn … thankful:-25 -5 -3
adn … therapist:-19 -20 -14
adn … theres:18 13 24
adn … they:4 35 21
adn … theyd:27 -8 -4
adn … theyre:48 34 34
adn … thing:-23 17 -18
adn … things:-2 -13 -42
adn … think:43 40 57
adn … thinking:51 8 -26
adn … this:68 74 55
adn … thought:26 -19 -26
adn … thoughts:50 -9 -8
adn … three:-21 -13 -18
adn … threw:32 0 -4
adn … thrilled:-25 -29 -23
adn … through:-26 -20 -27
adn … throwing:36 38 42
adn … thrown:11 25 20
adn … thursday:12 12 20
adn … tidy:-27 -20 -18
adn … tied:30 42 48
adn … till:31 21 19
adn … time:48 26 14
adn … tired:-22 4 8
adn … to:16 20 -9
adn … today:20 36 27
adn … toes:36 33 38
adn … together:49 56 -5
adn … told:-20 -12 -28
adn … tomorrow:-40 -26 -30
adn … tonight:46 39 71
adn … took:-28 -27 -16
adn … touch:27 18 19
adn … train:21 17 17
adn … tree:25 22 22
adn … tried:-33 -36 -17
adn … true:-23 -15 -25
adn … trust:8 27 -3
adn … truthful:34 -2 -1
adn … tuesday:-4 5 -22
adn … twelve:-25 -20 -21
adn … twenty:23 0 0
adn … twitching:18 12 41
adn … undertaker:18 20 22
adn … unresponsive:4 5 21
adn … upstairs:37 26 27
adn … ur:-21 -19 -14
adn … use:31 63 51
adn … used:-18 -8 -36
adn … using:-35 -19 -27
adn … van:19 30 -1
adn … wait:-32 -26 -28
adn … waiting:44 35 44
adn … wake:35 19 18
adn … waking:13 21 24
adn … walked:7 7 25
adn … wall:25 10 31
adn … wallpaper:-35 -16 -14
adn … want:69 75 -6
adn … wanted:47 45 37
adn … wanting:17 41 -2
adn … washed:-36 -23 -7
adn … wasnt:-73 -48 -35
adn … wat:23 35 -8
adn … watch:-5 3 21
adn … way:-23 -7 23
adn … weak:80 68 54
adn … weather:-5 -5 -23
adn … wedding:3 20 -1
adn … wednesday:48 32 30
adn … wen:32 39 44
adn … were:-42 -57 -37
adn … wet:12 16 26
adn … whatever:-21 -9 -3
adn … which:-33 -41 -28
adn … white:37 47 34
adn … who:-34 -23 -9
adn … whod:54 -1 -3
adn … why:-47 -40 -24
adn … wife:-30 -17 -5
adn … wifes:15 14 23
adn … will:-25 -44 7
adn … willing:6 24 -18
adn … win:16 18 23
adn … wine:29 42 42
adn … wish:-7 22 -20
adn … wishing:23 -26 -1
adn … with:18 31 27
adn … without:44 -7 -3
adn … woke:-22 -10 -2
adn … wondering:42 -11 -2
adn … wont:85 96 95
adn … words:35 56 65
adn … worked:-22 -12 -9
adn … working:19 26 10
adn … worn:-23 -19 -25
adn … worse:21 26 -28
adn … would:-23 -4 -34
adn … writing:-40 -23 -20
adn … written:-4 10 43
adn … wrong:19 18 21
adn … yeah:23 11 0
adn … year:-24 -12 -8
adn … yes:26 14 27
adn … yesterday:50 -16 -13
adn … youll:-27 -19 -13
adopted:-9 -3 -1
adore:-10 -9 -8
adored:12 24 19
ads:-5 -5 -2
adult:17 15 -6
adult son:36 29 0
adulting:-2 -2 -2
adults:-12 -1 -1
advance:-4 2 -12
advent:-8 -9 -7
adventure:-5 -3 -4
advert:10 -27 -22
advert is:54 -4 -2
advert … it:-22 -14 -15
adverts:-5 -9 -7
advice:-26 -16 -8
advice about:22 6 8
advice adn:-44 -30 -11
advice i:-23 -10 -11
advice want:35 43 41
advice … to:16 22 29
advise:1 0 -2
advised:-42 -40 -22
adviser:-17 -5 0
ady:0 0 0
aerial:-24 -23 -21
affairs:79 26 29
affairs are:-21 -3 -7
affairs in:64 38 45
affairs … order:23 -16 -14
afford:-26 -13 -5
afraid:-44 -42 -44
afraid of:-24 -11 -12
afraid … teh:-22 -10 -10
aft:17 -10 -10
after:23 16 32
after an:-25 -21 -5
after count:42 34 35
after dinner:-1 -21 -10
after each:-30 -26 -15
after eleven:41 11 -5
after every:123 28 -8
after five:-1 2 -49
after her:-1 10 -25
after how:-23 -14 -4
after i:-23 -15 -11
after im:-33 -42 -57
after last:16 31 -1
after long:-28 -23 -17
after midnight:88 102 81
after nine:34 16 21
after rehab:-29 -18 -13
after school:0 7 43
after she:-25 -13 -9
after sunday:48 42 29
after swallowing:42 47 52
after takin:6 28 9
after that:10 2 26
after this:9 29 29
after three:20 29 37
after today:36 42 38
after tomorrow:21 26 -4
after tonight:72 77 75
after trying:-32 -85 -40
after vomiting:47 55 50
after work:-52 -38 -2
after years:24 -3 -11
after … adn:8 28 -22
after … all:30 36 34
after … any:35 17 22
after … archers:21 21 23
after … are:24 20 -11
after … at:19 20 24
after … attempt:41 4 -9
after … bank:-23 -12 -2
after … bath:47 58 46
after … be:3 17 21
after … been:38 37 51
after … birthday:25 14 21
after … bus:40 38 32
after … but:4 19 -21
after … by:-4 -4 -21
after … clean:52 35 38
after … day:-22 -13 -6
after … days:55 -17 -17
after … dead:48 57 60
after … did:36 12 25
after … die:12 -48 -46
after … dinner:69 -1 0
after … do:11 12 31
after … end:-9 16 37
after … evening:-22 -23 -21
after … for:24 15 16
after … girls:21 21 18
after … goes:-23 -17 -14
after … goin:5 17 37
after … gone:-59 -52 -59
after … got:-53 -43 -34
after … had:-42 -29 -30
after … hav:-29 -28 -26
after … hes:-11 -14 -22
after … holiday:-24 -12 -3
after … home:-25 -15 -12
after … i:6 23 42
after … im:-15 -29 -6
after … in:14 24 10
after … is:-34 -32 -18
after … it:-32 -9 0
after … kil:1 -2 -24
after … last:47 35 40
after … many:35 40 21
after … me:44 46 37
after … meal:38 1 -13
after … months:100 18 5
after … my:25 25 6
after … news:21 31 9
after … nine:50 41 45
after … nobody:14 -1 21
after … of:35 32 31
after … on:40 46 52
after … one:20 14 18
after … other:-24 -17 -12
after … post:30 10 11
after … rain:-27 -18 -19
after … retirement:34 33 44
after … sober:63 -1 0
after … suicide:18 -33 -5
after … sunday:-49 -10 -6
after … tablets:-32 -21 -20
after … take:18 25 -4
after … tell:39 45 40
after … thank:43 35 31
after … them:28 28 25
after … ther:-24 -16 -9
after … theres:1 23 -11
after … third:22 11 -1
after … time:-22 -23 -15
after … to:22 17 15
after … told:28 42 -6
after … tolerance:-33 -32 -11
after … tonight:27 15 7
after … tried:-37 -12 -14
after … u:56 46 39
after … vidaai:6 3 22
after … visit:44 41 0
after … was:-37 -36 -36
after … wedding:-52 -52 -68
after … weekend:33 29 -10
after … weeks:20 23 10
after … weve:18 20 28
after … wont:24 12 11
after … year:64 52 11
after … years:41 -14 -32
afternoon:52 45 45
afternoon adn:42 25 15
afternoon i:21 25 22
afternoon … i:17 33 37
afternoon … my:21 21 20
afternoon … teh:-27 -28 -33
afternoons:19 1 -5
aftershave:-6 -2 -4
afterwards:-6 5 -21
afterwards i:-21 -15 -9
afterwards that:55 36 -13
ag:103 67 67
agaibh:-1 -1 -1
again:0 0 0
against:-6 -3 -3
against it:-13 -21 -8
against my:62 58 67
against teh:40 25 -25
against … adn:49 32 25
against … all:21 -5 -2
against … door:28 25 0
against … id:37 -5 9
against … throat:38 38 40
against … until:20 21 -4
against … wall:11 11 -23
agan:-9 -6 -16
age:-10 -19 -23
aged:-8 -8 -3
agency:35 27 33
agenda:-23 -23 -10
agent:-13 -39 -28
agent … me:24 -10 1
ages:11 0 12
ages adn:14 18 23
ages no:30 0 -16
agm:-3 -3 0
ago:21 40 35
ago cant:26 -7 -4
ago dont:23 25 24
ago feeling:-14 -19 -22
ago i:-26 -35 -23
ago it:53 58 0
ago on:11 -2 20
ago teh:42 38 13
ago that:3 13 27
ago … coming:25 27 22
ago … geting:57 45 55
ago … hav:-21 -20 -8
ago … home:22 -16 -1
ago … i:-35 -36 -39
ago … im:16 9 23
ago … in:13 14 23
ago … ive:5 27 2
ago … on:23 31 6
ago … one:26 23 -4
ago … out:39 31 45
ago … passed:6 5 29
ago … shes:-34 -29 -32
ago … since:12 16 34
ago … sleepy:-26 -26 -25
ago … stood:26 -2 3
ago … swallowed:31 22 16
ago … teh:13 10 38
ago … was:57 67 -1
ago … went:20 12 10
agoraphobia:-6 -2 -1
agree:19 36 -27
agree with:49 45 -16
agree … it:39 42 -7
agreed:-5 -3 10
agreeing:78 39 -1
agreeing with:70 40 -1
agreeing … it:52 36 -1
agrees:-6 -4 -6
aguanto:6 27 -7
aguanto mas:22 17 -1
ah:-18 -11 -3
ahead:41 4 10
ahead adn:15 -58 -48
ahead to:42 50 50
ahead … me:13 -25 -20
ahogando:78 -29 -15
ahora:-54 -10 -3
aid:-16 -14 -10
aiden:2 1 1
aider:-1 1 3
aids:-20 -18 -16
aim:-6 -3 -3
aimed:-3 0 -3
air:31 28 32
air … mine:30 33 33
airing:19 -12 -8
airport:-24 -23 -51
airport adn:-46 -47 -45
aisle:61 41 48
al:32 47 46
al me:50 54 36
al my:31 43 53
al … out:-43 -38 -27
al … pills:8 7 21
al … tablets:31 43 53
alan:0 2 -2
alarm:-34 -37 -28
alarm … off:-25 -18 -11
alarms:-6 -5 -4
album:-6 -4 -3
albums:-2 -1 0
alcohol:-54 -40 -15
alcohol adn:20 7 21
alcohol … i:-35 -32 -19
alcohol … im:11 24 26
alcohol … my:-8 -21 -7
alcoholic:-24 -31 -23
aldi:-9 -7 1
alert:-13 -10 -1
algo:-19 -9 -10
algorithm:2 2 0
alguien:-17 -6 0
alife:107 61 25
alife adn:-35 13 -21
alife any:5 37 9
alife anymore:36 20 -5
alife but:34 0 0
alife for:-26 3 22
alife hes:-35 -27 -21
alife im:40 51 43
alife is:20 -36 -17
alife ive:1 2 -26
alife no:57 22 32
alife not:-3 -40 -6
alife to:17 19 29
alife … anything:11 -26 -2
alife … do:9 47 -6
alife … friday:-20 -5 -3
alife … i:-14 34 30
alife … is:24 17 -2
alife … it:17 36 -10
alife … me:-36 -4 -7
alife … more:-23 13 -1
alife … my:26 -3 10
alife … that:47 -27 -3
alis:-3 -5 -2
alivent:99 -9 -6
all:16 33 37
all a:23 28 32
all adn:-39 -25 -31
all afternoon:-32 -27 -20
all at:15 43 18
all back:-37 -25 -33
all been:34 30 24
all come:-44 -39 -32
all day:-6 1 -31
all dont:31 32 33
all feels:-6 -21 -15
all food:64 70 55
all for:29 30 43
all gave:55 52 49
all goes:34 34 35
all goin:62 66 65
all good:22 20 4
all hav:-30 -14 -14
all her:-33 -27 -46
all here:20 29 27
all in:27 38 24
all inside:20 22 35
all it:22 13 4
all its:-24 -16 -10
all ive:-43 -41 -38
all know:30 32 25
all laid:21 21 18
all laughed:9 13 20
all morning:-34 -19 -10
all night:3 2 -46
all of:57 70 57
all on:-27 -27 -21
all our:29 -3 -1
all over:35 35 27
all places:-26 -25 -23
all planned:50 52 -2
all ready:13 21 25
all relatives:27 29 28
all right:-30 -36 -29
all see:-52 -47 -44
all set:34 30 28
all stop:1 -20 -12
all teh:-61 -66 -58
all that:-8 6 30
all thats:101 103 85
all those:-21 -22 -14
all three:42 44 35
all to:-29 -39 -39
all tonight:36 25 8
all u:-24 -9 -16
all used:0 -28 -14
all week:32 31 -1
all went:0 0 20
all with:21 17 53
all year:29 6 3
all … about:20 29 -18
all … adn:55 37 23
all … all:-33 -34 -17
all … am:25 20 24
all … as:-29 -20 -12
all … at:22 5 15
all … away:44 40 41
all … back:-34 -9 -16
all … be:12 20 17
all … because:-26 -19 -19
all … before:-21 -18 -12
all … being:28 28 39
all … beter:50 47 51
all … can:0 -12 -23
all … cats:22 18 16
all … clothes:24 13 9
all … day:-28 -15 -27
all … did:-30 -35 -19
all … do:-23 -4 -3
all … down:51 51 55
all … feel:35 42 44
all … felt:24 -3 -1
all … for:54 70 28
all … gave:36 -6 -3
all … go:52 46 -10
all … goin:-39 -25 -13
all … good:-21 -9 -25
all … goodbye:69 63 56
all … goodbyes:-53 -53 -30
all … head:3 20 -3
all … heart:39 42 17
all … her:22 23 23
all … here:-25 -17 -9
all … if:20 19 -14
all … im:23 15 25
all … in:53 48 35
all … insulin:6 9 21
all … is:19 -8 -49
all … ive:10 11 -20
all … keep:46 33 42
all … kept:49 48 -5
all … kids:-18 -20 -17
all … kind:37 23 24
all … know:-21 -10 -20
all … left:55 64 40
all … letters:28 11 0
all … lief:60 64 46
all … long:25 47 -11
all … lot:-27 -45 -18
all … mass:-21 -22 -16
all … me:42 40 48
all … meds:26 28 26
all … more:24 37 41
all … move:-23 -13 -13
all … my:33 19 39
all … myself:-2 5 20
all … need:21 25 35
all … night:30 26 34
all … not:-21 4 -15
all … of:-41 -21 -19
all … off:30 10 -3
all … on:-5 13 21
all … one:-31 -12 -24
all … out:73 56 27
all … over:-31 -43 -27
all … passwords:-25 -16 -7
all … patches:17 17 26
all … place:-31 -27 -23
all … quiet:6 5 36
all … right:47 36 20
all … said:-23 -3 2
all … saturday:16 15 21
all … say:25 12 13
all … saying:45 15 -1
all … seen:31 31 31
all … she:25 25 1
all … shes:49 51 48
all … shift:54 -15 -5
all … sleeping:28 30 34
all … soon:-54 -31 -6
all … tablets:112 110 52
all … takes:6 6 21
all … telling:-37 -17 -8
all … that:-17 -21 -26
all … thats:26 24 21
all … them:35 60 51
all … ther:38 44 51
all … these:-28 -11 -4
all … things:-13 -22 -25
all … think:38 24 -18
all … this:-30 -15 -12
all … thought:19 -37 -14
all … time:-20 -34 -27
all … tomorrow:-94 -97 -89
all … two:5 5 30
all … u:23 31 26
all … up:22 9 7
all … us:25 17 25
all … want:-11 -23 -2
all … wants:39 38 0
all … was:52 -5 7
all … wat:-15 -20 -9
all … water:27 34 -5
all … while:41 39 1
all … who:-26 -14 -12
all … whole:49 51 54
all … with:-10 -2 -26
all … wont:37 10 11
all … x:34 28 26
alle:90 64 72
alle tabletten:70 74 68
alle und:14 8 26
alle … geschluckt:61 65 59
alle … jetzt:26 25 36
alle … mir:21 22 23
alle … und:49 54 50
allein:5 3 5
allen:1 -18 -2
allergic:-20 -39 -24
allergic to:5 -27 -14
allergies:-6 0 2
allergy:1 1 -1
alles:12 4 -16
allotment:-39 -30 -24
allotments:-6 -2 -2
allow:-17 -13 -5
allowance:-2 -2 -7
allowed:-8 -4 -33
allowed i:31 34 -1
allowed … say:18 23 -8
allows:9 14 18
alls:-20 -19 -8
almirah:0 1 1
almonds:2 7 11
almost:-48 -39 -37
alone:6 9 -38
alone adn:-29 -25 -35
alone all:37 24 5
alone for:29 36 53
alone in:30 30 13
alone my:-27 -17 -9
alone tonight:-28 -22 -22
alone with:-11 -26 -27
alone … a:16 35 26
alone … adn:-29 -22 -4
alone … bath:20 19 -7
alone … cant:34 35 5
alone … flat:22 26 -13
alone … house:18 19 35
alone … i:25 14 -11
alone … it:21 23 24
alone … night:44 40 -1
alone … open:40 39 39
alone … teh:17 25 10
alone … to:21 21 22
alone … toilets:20 19 -2
alone … while:60 64 50
along:0 -1 -1
along … my:22 27 31
along … teh:-23 -14 -14
alongside:-3 -1 4
alors:-12 -14 -13
alot:0 0 0
aloud:-25 -27 -27
alprazolam:-39 -40 -4
already:0 0 0
alright:-5 -17 -3
als:34 29 -2
als sonst:28 31 0
also:0 0 0
alt:25 3 -19
alten:-32 -29 -22
alternative:-5 -3 -1
altogether:-1 -1 0
altos:-1 -1 0
always:0 0 0
alzheimers:-44 -24 -18
am:23 29 36
am adn:13 25 28
am afraid:-22 -7 -4
am at:-4 19 28
am being:-13 -12 -21
am by:69 27 35
am company:-22 -19 -21
am dead:-38 -22 -8
am done:24 26 24
am driving:-21 -6 -3
am fifty:15 22 -2
am finished:43 44 42
am for:11 12 32
am frightened:20 29 -5
am geting:38 23 -6
am goin:32 38 14
am gone:2 25 16
am i:21 -6 -17
am in:66 59 39
am its:-16 -20 -13
am liebsten:28 -7 -2
am making:1 2 26
am not:-48 -29 -36
am on:34 30 24
am one:-32 -10 -4
am ready:76 36 -9
am sitting:62 70 43
am sorry:39 20 -1
am standing:9 16 24
am suicidal:89 89 -24
am teh:-5 17 25
am telling:27 21 26
am thats:35 0 0
am tired:86 0 37
am with:-53 -40 -39
am … adn:-11 36 28
am … be:52 4 15
am … day:83 9 -2
am … decided:27 27 4
am … die:25 -9 -5
am … do:-17 2 23
am … doing:-4 -30 -12
am … down:22 39 56
am … end:2 0 -39
am … for:-32 -25 -9
am … give:54 63 53
am … goin:-34 -38 -27
am … good:33 36 42
am … hav:8 27 17
am … here:54 56 45
am … hert:59 67 -4
am … home:-21 -20 -11
am … i:-23 -6 23
am … id:31 -3 -1
am … im:-44 -46 -54
am … in:42 52 49
am … into:43 37 56
am … is:-27 -11 -53
am … it:40 43 71
am … kil:35 44 -1
am … let:34 38 29
am … mean:7 20 0
am … more:25 -19 -16
am … my:-29 -21 16
am … myself:-5 -22 14
am … night:44 39 3
am … no:-25 -11 -4
am … not:21 29 15
am … nothing:-23 -14 -4
am … of:33 -18 -3
am … on:36 32 28
am … one:46 13 -15
am … right:9 9 -34
am … spare:34 -1 -2
am … teh:54 45 69
am … to:44 27 2
am … tot:55 -4 -1
am … where:70 -4 11
ama:-9 -6 -5
amazing:-31 -11 -7
amber:-10 -5 -6
ambulance:28 21 41
ambulance came:-11 -24 -25
ambulance first:-20 -21 -23
ambulance im:-23 -11 -10
ambulance is:23 32 35
ambulance says:30 26 30
ambulance … adn:-27 -27 -31
ambulance … i:26 -1 0
ambulance … me:32 33 35
ambulance … minutes:43 31 39
amends:-18 -17 -13
america:-9 -8 -5
amis:11 14 13
amitriptyline:10 3 -3
amma:43 44 30
amma appa:42 48 39
amma … my:39 46 38
amnesty:-13 -13 -12
among:-19 -20 -11
amount:50 64 30
amount as:54 55 33
amount of:-22 -37 -24
amount … before:51 52 33
amount … dont:23 26 -9
amounts:-10 -13 -9
ams:0 0 0
amused:0 0 0
an:0 -5 11
an accident:16 33 -18
an alcoholic:-19 -32 -23
an all:37 -7 -8
an ambulance:-27 -26 -9
an apology:40 33 37
an attempt:-12 -11 -27
an axe:74 75 92
an cant:48 53 71
an easier:16 23 18
an eejit:31 -4 -2
an email:-30 -27 -25
an end:49 38 9
an entire:-20 -14 -14
an honour:0 12 21
an hour:42 72 58
an im:15 25 16
an its:39 38 42
an no:27 5 -4
an off:12 11 21
an old:27 33 41
an overdose:-50 -59 -55
an selbstmord:32 37 -7
an teh:6 -23 -22
an … a:-57 -51 -49
an … adn:19 21 35
an … after:-22 -20 -20
an … ago:75 66 68
an … an:30 30 24
an … at:-16 -18 -22
an … back:42 26 31
an … be:-33 -22 -6
an … been:21 25 -9
an … but:26 6 17
an … coat:-6 -28 -27
an … do:-26 -15 -14
an … dont:-23 -10 -8
an … evening:42 46 41
an … feeling:-47 -40 -42
an … first:-18 -20 -23
an … fone:34 43 44
an … havent:20 -19 -8
an … heart:18 20 24
an … hes:21 20 30
an … im:22 5 4
an … in:-41 -29 -31
an … is:24 24 34
an … it:16 31 29
an … its:-13 -4 -21
an … marked:-23 -25 -12
an … my:66 55 30
an … next:21 21 -1
an … nobody:27 23 12
an … not:16 4 -24
an … our:93 54 52
an … scard:20 21 31
an … she:-26 -23 -10
an … since:2 7 25
an … suicide:31 -3 0
an … take:44 -2 -1
an … that:27 27 21
an … theres:-38 -22 -17
an … this:79 82 87
an … to:-12 -9 -36
an … today:-29 -16 -10
an … told:26 -26 -14
an … up:32 28 32
an … want:34 24 -12
an … wat:-33 -29 -17
an … way:30 33 28
an … wen:16 22 21
an … who:27 16 -1
an … with:-32 -24 -16
an … would:39 0 11
anaesthetic:5 -29 -25
anaesthetic … me:32 0 0
anaesthetist:-4 -7 -8
anchor:11 5 5
anchor chain:36 38 35
anchor chains:-25 -17 -16
angel:-3 -1 0
angels:-5 -5 -7
anger:-17 -17 -15
angry:-23 -2 -39
angry adn:-32 -12 -3
angry anymore:18 24 -4
angry with:46 36 2
angry … adn:-20 -7 -2
angry … me:39 44 2
angst:6 -15 -2
anime:0 0 0
ankle:-4 7 14
ankles:-2 -8 -4
anna:-3 -9 -9
anne:-5 -6 -5
anniversary:0 9 18
anniversary which:33 34 38
anniversary … is:33 34 38
anniversary … teh:-20 -21 -17
anniversary … tomorrow:33 34 38
anniversarys:0 3 12
annotated:-5 -5 -3
announced:-20 -29 -17
announces:-3 -3 0
annoyed:-8 -10 -6
annoying:-24 -18 -14
annual:-16 1 8
annual … for:2 6 25
anon:-9 -10 -10
anonymous:2 -3 -1
anorexia:32 36 -6
anorexia adn:29 39 -5
anorexic:7 5 0
anos:-23 -16 -8
another:25 62 51
another celebrity:22 22 -1
another day:25 60 32
another go:38 38 9
another lot:11 14 20
another matter:35 27 37
another monday:21 9 -6
another name:-28 -20 -8
another night:11 9 32
another way:-11 -10 -26
another … for:28 36 35
another … i:-31 -9 -14
another … ive:23 7 2
another … my:17 19 41
another … of:-9 -19 -26
another … on:29 26 11
another … suicide:22 22 0
another … teh:-30 -42 -43
another … this:18 26 -21
another … to:18 25 27
another … will:67 62 64
another … years:27 -8 -3
ans:-6 1 15
ans … il:-20 -18 -8
answer:-16 -8 -14
answer adn:-14 -8 -37
answer it:0 -21 -12
answer teh:-22 -28 -25
answer … door:-20 -25 -18
answer … i:-5 -9 -24
answer … in:13 13 21
answered:-6 -8 2
answering:56 65 38
answering teh:-33 -31 -49
answering … his:6 10 23
answering … in:18 19 22
answers:-9 -70 -61
antabuse:-1 0 -1
antes:-12 -7 -2
anti:5 -3 -1
antibiotics:-40 -34 -30
antibiotics … adn:-22 -21 -14
antidepressants:9 16 20
antidepressants … it:-29 -18 -6
antidepressants … to:24 25 -14
antidepressants … want:24 30 -10
antifreeze:21 30 21
antihistamine:-5 -5 -5
antihistamines:-2 0 0
antiques:-7 -2 0
ants:-14 -7 -3
anxiety:-76 -65 -48
anxiety … me:-24 -13 -12
anxietys:-1 0 0
anxious:-8 -27 -13
any:0 12 20
any beter:-9 -23 -14
any good:35 -4 -2
any i:47 2 19
any longer:84 79 47
any more:47 49 30
any of:71 28 6
any time:-14 -24 -10
any use:40 46 0
any … adn:52 44 27
any … being:-20 -6 -3
any … cant:8 -24 -7
any … do:-21 -9 -6
any … goin:-10 -25 -15
any … goodbye:22 21 24
any … i:23 40 -2
any … in:34 9 26
any … ive:-10 -10 -29
any … live:23 33 -3
any … not:42 13 18
any … of:-37 -13 -9
any … on:17 -23 -8
any … put:2 30 28
any … sat:-2 10 22
any … soon:-27 -22 -9
any … take:-29 -26 -15
any … teh:64 41 18
any … them:25 36 20
any … this:20 -17 -17
any … to:-21 -3 17
any … u:24 30 25
any … wen:45 35 38
anybody:2 8 19
anybody asks:25 22 23
anybody here:-31 -25 -13
anybody … hav:18 29 -4
anybody … i:37 43 52
anybody … it:22 32 13
anybody … me:-24 -15 -8
anybody … my:27 24 29
anybodys:14 23 35
anyhow:9 16 14
anyhow im:38 32 31
anymore:6 -2 -29
anymore adn:24 11 -1
anymore after:20 21 26
anymore its:30 32 -12
anymore ive:54 47 43
anymore … a:25 24 24
anymore … i:-17 47 -6
anymore … im:8 -38 -19
anymore … is:-41 0 6
anymore … it:42 55 -1
anymore … my:-25 -41 -22
anymore … teh:-43 -11 -7
anymore … to:39 30 -27
anymore … wat:51 38 -1
anyone:-7 -4 21
anyone at:26 -12 -10
anyone awake:31 18 23
anyone else:-53 -51 -31
anyone reads:25 21 20
anyone tell:-26 -24 -26
anyone to:35 21 16
anyone who:-22 -2 -4
anyone … a:-32 -33 -19
anyone … after:-21 -11 -3
anyone … by:20 32 23
anyone … ive:27 31 40
anyone … this:24 17 17
anyone … to:46 0 11
anyones:-15 -4 7
anything:19 -43 -1
anything adn:-32 -25 -20
anything after:36 43 43
anything but:47 -8 -9
anything except:8 17 31
anything for:6 -32 -2
anything i:4 19 24
anything im:-2 -22 -11
anything its:11 -27 -11
anything theres:-20 -11 -9
anything they:47 31 11
anything to:27 35 19
anything u:33 36 29
anything … a:13 -21 -6
anything … at:-22 -11 -12
anything … days:40 13 -6
anything … did:41 47 40
anything … from:18 25 27
anything … goin:-30 -16 -10
anything … i:58 -19 -25
anything … if:21 -4 0
anything … it:3 -24 16
anything … ive:57 47 42
anything … me:13 -28 -16
anything … my:-22 -8 -5
anything … promised:27 -1 -2
anything … sunday:23 39 32
anything … teh:-24 -21 -14
anything … tell:13 26 21
anything … think:33 -2 -4
anything … this:16 21 22
anything … to:-5 -38 -9
anything … wat:17 22 26
anyway:4 -15 -9
anyway teh:2 -26 -2
anyway … are:-25 -36 0
anyway … i:-30 -20 -2
anywhere:-5 -31 -16
anywhere ive:43 0 1
anywhere … i:20 -26 -9
aoife:33 30 25
apart:-11 2 0
apart from:15 22 20
apart … teh:41 35 37
apartment:-41 -20 -12
apnoea:-5 0 0
apologies:57 49 43
apologies to:75 65 55
apologies … teh:80 64 52
apologise:-2 -3 -5
apologised:-11 -3 -5
apology:36 30 35
app:-6 -4 1
app … im:-22 -18 -9
app … in:-34 -6 -3
appa:40 41 32
apparently:-45 -39 -20
appeal:4 2 -22
appelle:-4 -6 -2
appetite:-9 -3 -3
appetites:-2 -1 -1
applause:-17 -9 -8
apple:-21 -19 -17
apples:-24 -19 -10
applied:-1 0 -2
appointment:-20 -4 -16
appointment isnt:34 42 -2
appointment on:-23 -16 -10
appointment with:8 9 21
appointments:-24 -33 -23
appreciate:-21 -14 -6
apprentice:9 3 -1
approved:13 24 23
approved by:39 39 34
approved … teh:40 47 39
approves:-27 -20 -13
apps:32 -15 -5
apps … teh:56 -1 0
apres:-5 -7 -3
april:-20 -16 -13
apron:-17 -11 -6
aqui:55 -31 -7
arbeit:24 30 28
arbeite:-15 -14 -5
archers:21 21 23
archive:-6 1 2
are:0 14 34
are a:15 29 -27
are all:-41 -46 -28
are asleep:-12 -23 -18
are back:26 -5 -12
are blue:-29 -33 -36
are coming:-20 -5 -6
are constant:24 25 -1
are covered:16 21 -8
are crossed:-27 -21 -17
are done:42 28 19
are down:32 20 -1
are empty:32 26 29
are for:34 44 42
are from:-94 -93 -34
are full:34 18 14
are geting:25 19 26
are goin:-37 -41 -41
are gone:30 26 15
are grey:5 4 -40
are her:28 35 42
are humming:46 31 37
are im:-29 -27 -20
are in:-40 -25 -38
are made:35 38 35
are making:68 66 66
are milked:33 31 31
are mine:0 0 -33
are nearly:-32 -20 -12
are nine:40 41 -6
are not:-39 -35 -28
are off:-5 -5 -42
are on:-26 -20 -18
are open:37 36 29
are out:53 57 55
are paid:-6 -8 -21
are ringing:28 49 48
are screaming:2 3 30
are signed:10 23 21
are sleeping:0 3 52
are small:22 16 12
are sorted:26 21 17
are spiders:24 22 1
are swimming:21 17 14
are teh:-18 -34 -39
are u:-25 -26 -9
are under:28 27 -2
are upstairs:27 28 27
are world:58 68 71
are … a:-21 -14 -7
are … adn:22 17 22
are … at:61 39 36
are … back:-27 -22 -17
are … bag:-39 -32 -35
are … blue:30 29 23
are … bowl:40 28 -11
are … call:-30 -20 -21
are … coming:30 24 0
are … down:30 32 23
are … end:1 1 21
are … folder:-20 -14 -14
are … from:19 26 -14
are … front:13 30 31
are … funny:22 25 22
are … hand:-63 -58 -58
are … he:-16 -26 -36
are … her:-15 -16 -39
are … here:30 -4 -4
are … im:-3 -30 -29
are … in:9 26 5
are … its:72 52 31
are … last:44 40 38
are … little:17 22 3
are … looking:25 26 0
are … me:30 43 30
are … mess:46 51 -24
are … my:-49 -34 -31
are … no:62 76 82
are … not:19 22 22
are … of:10 30 21
are … off:-29 -20 -22
are … on:-29 -20 -16
are … one:19 23 21
are … out:-3 22 5
are … over:-21 -24 -21
are … shes:36 47 49
are … stones:42 40 35
are … strong:33 34 32
are … sunday:36 28 25
are … than:-20 -14 -11
are … that:-5 -28 -32
are … their:-21 -23 -27
are … they:-29 -21 -17
are … theyre:-37 -32 -42
are … this:22 41 25
are … tonight:25 28 14
are … two:19 23 0
are … typing:46 42 42
are … with:35 29 25
are … wont:-41 -41 -38
area:-24 -14 -7
arent:23 17 26
arent ther:57 41 40
arent … i:-34 -26 -15
argue:-38 -30 -22
argued:-14 -10 -4
arguing:-15 -14 -6
argument:0 -1 9
arguments:-5 -2 -3
arithmetic:3 -5 -1
arm:53 45 31
arm adn:1 15 35
arm been:6 9 24
arm is:38 18 2
arm its:-24 -15 -15
arm on:-22 -14 -17
arm wen:6 -1 22
arm with:70 46 -21
arm … gone:22 11 6
arm … i:-29 -13 -5
arm … im:13 16 26
arm … it:61 60 22
arm … lighter:23 31 -4
arm … on:22 10 23
arm … red:48 -1 0
arm … said:-23 -7 -3
arm … teh:3 14 33
arm … to:23 31 23
armchair:-4 -2 -2
arms:51 66 35
arms at:38 45 41
arms cant:56 50 56
arms every:27 27 0
arms from:-38 -34 -9
arms i:19 15 -25
arms open:38 62 -34
arms raw:5 -41 -1
arms today:6 21 -9
arms with:35 43 -5
arms … a:59 62 -18
arms … adn:39 49 36
arms … all:-28 -39 -1
arms … feel:30 30 -2
arms … goin:30 25 27
arms … i:-33 -32 -17
arms … is:27 -3 -1
arms … it:19 34 49
arms … me:15 18 29
arms … mess:46 51 -24
arms … night:26 35 -1
arms … nothing:62 72 -2
arms … stop:65 62 59
arms … teh:-30 -31 8
arms … this:27 27 0
army:-14 -13 -16
around:-21 -22 -14
around me:36 21 21
around my:-37 -36 -13
around … i:9 17 35
around … it:18 19 20
around … ive:27 -1 0
around … not:-21 -8 -10
around … teh:-24 -21 -22
around … they:-24 -13 -8
arrange:1 1 -3
arranged:1 -2 -2
arranged for:24 19 22
arranged … teh:-32 -28 -26
arrangement:0 0 0
arrangements:1 7 35
arrested:-15 -5 -4
arrests:0 0 0
arrive:-1 -1 -1
arrived:13 4 4
arrived i:25 29 22
arrives:-34 -24 -20
arrives between:-35 -27 -23
arrives … adn:-32 -25 -22
arriving:-10 -8 2
arrow:0 -2 -1
arse:-1 -1 -2
arsenal:-3 -3 -1
art:-25 -20 -11
arthritis:10 -10 -5
arthur:-18 -21 -21
article:-14 -3 -2
arvo:58 63 63
as:-15 -11 -24
as an:-22 -18 -8
as anything:48 2 4
as before:53 58 20
as dentist:15 20 23
as far:36 20 11
as fast:40 32 34
as good:15 37 32
as hell:7 2 -34
as her:11 13 20
as him:32 12 18
as id:-25 -2 -2
as im:-17 -43 -24
as in:80 82 -8
as it:-34 -38 -32
as its:-11 -37 -25
as ive:-54 -51 -43
as kids:39 38 41
as me:-21 -11 -5
as not:64 67 41
as plain:60 1 7
as she:11 11 22
as soon:-14 -19 24
as they:33 -2 -73
as to:40 41 45
as u:-17 -13 -22
as usual:-25 -18 -16
as with:38 32 36
as … about:23 26 30
as … adn:69 57 28
as … answer:32 39 0
as … any:39 40 48
as … are:-38 -33 -18
as … as:35 33 53
as … at:44 56 55
as … because:-21 -16 -10
as … before:26 29 27
as … care:41 43 57
as … concerned:39 11 -5
as … die:18 28 20
as … do:-38 -32 -15
as … evening:42 5 3
as … get:47 55 -2
as … go:-37 -13 -12
as … hav:6 7 22
as … hear:47 49 46
as … i:-18 -30 -32
as … im:25 6 -28
as … in:14 18 21
as … its:26 23 38
as … joke:0 20 -5
as … kid:-25 -21 -2
as … last:-36 -32 -18
as … my:-33 -15 -2
as … myself:70 -12 -6
as … night:42 0 11
as … no:-33 -19 -6
as … not:-26 6 -9
as … of:-43 -35 -31
as … out:49 16 -6
as … past:12 14 21
as … possible:-22 -14 -2
as … say:10 -8 -33
as … saying:28 0 10
as … see:25 2 3
as … someone:33 40 41
as … teen:24 24 -5
as … that:16 -28 -25
as … them:-29 -26 -34
as … they:47 42 -6
as … this:35 -10 -2
as … thought:-23 -8 -6
as … to:49 44 30
as … trucks:12 14 21
as … ur:50 6 9
as … used:56 34 -4
as … went:36 38 16
asda:-1 11 -2
ash:-9 -17 -7
ashamed:79 5 -15
ashamed to:-19 28 -5
ashes:44 46 38
asi:-8 -6 -8
aside:19 12 32
ask:-17 -12 -10
ask adn:10 7 27
ask for:-19 -15 -29
ask god:20 -14 -12
ask him:-24 -24 -4
ask his:-29 -20 -4
ask i:7 12 23
ask if:17 27 29
ask on:12 24 0
ask wat:-36 -29 -7
ask … how:-25 -10 -5
ask … my:32 25 -16
ask … own:12 23 -1
ask … teh:-22 -20 3
ask … ther:24 27 24
ask … to:-4 -21 -5
ask … wat:-44 -25 -10
ask … wen:33 35 30
ask … were:25 29 28
asked:-29 -14 -21
asked he:38 32 -8
asked me:-38 -12 -18
asked my:-16 -26 -7
asked teh:-22 -10 -7
asked to:-21 -31 -15
asked whether:-30 -17 -9
asked which:36 32 -2
asked why:62 -1 -4
asked … adn:-20 -12 -9
asked … be:-25 -22 -7
asked … he:44 40 -25
asked … my:24 32 30
asked … said:30 25 -5
asked … teh:-38 -41 -26
asked … that:29 19 8
asked … to:-41 -50 -15
asked … was:23 18 22
asked … which:12 23 -1
asking:11 15 -24
asking because:22 15 11
asking him:-11 -20 -12
asking me:1 22 25
asking teh:21 25 -4
asking wat:21 23 -2
asking … a:42 25 -2
asking … friend:46 30 -2
asking … if:18 29 -11
asking … in:17 25 -8
asking … me:29 -15 29
asking … no:-39 -19 -5
asking … one:-32 -11 -3
asking … out:26 8 11
asking … wat:48 48 32
asks:5 24 45
asks i:31 29 31
asks me:-21 -22 -8
asks … teh:-28 -29 -7
asleep:18 18 13
asleep adn:35 -1 8
asleep before:-24 -16 -8
asleep by:-23 -33 -14
asleep i:25 2 -12
asleep im:6 13 23
asleep in:30 0 -11
asleep since:8 11 23
asleep … drank:21 0 0
asleep … goin:15 16 26
asleep … i:-45 -38 -15
asleep … in:27 27 24
asleep … me:21 25 22
asleep … table:-33 -31 -24
asleep … teh:-41 -67 -62
asleep … that:22 -1 -17
asleep … wont:31 38 34
aspirin:-11 -20 -20
assault:-3 -2 -1
assay:0 4 4
assembly:35 36 41
assessment:10 -1 -2
assistant:-10 -9 -12
assisted:-10 -31 -10
assisted dieing:-1 -30 -10
assisted … bill:19 -27 -3
assisted … i:-8 -27 -4
assume:-6 -6 -5
asthma:-45 -29 -24
astride:-36 -35 -40
astride teh:-36 -35 -40
astride … a:-21 -20 -20
astride … sill:-36 -35 -40
asylum:-4 -5 -6
at:-6 0 11
at a:-10 -19 -31
at about:23 22 15
at adn:62 57 73
at all:-34 -27 -23
at bingo:-17 -23 -24
at bridge:21 18 34
at christmas:-29 -23 -18
at college:-20 -15 -18
at darts:-28 -24 -4
at dawn:24 19 19
at dusk:35 37 24
at easter:39 48 2
at eight:-23 -22 -27
at eighty:-30 -15 -13
at eleven:-50 -42 -33
at every:-23 -24 -14
at half:-16 -22 -16
at handover:28 31 30
at how:49 -7 -8
at it:21 -20 -32
at last:-90 -82 -73
at least:-44 -49 -20
at lunch:43 17 8
at lunchtime:33 34 30
at mass:-28 -28 -21
at me:28 38 34
at midnight:32 36 35
at mine:-25 -20 -25
at moher:-27 -15 -14
at my:29 -10 -52
at night:37 36 -52
at nineteen:19 23 -5
at number:22 26 20
at old:41 -1 -1
at our:-41 -38 -37
at parties:38 31 -5
at peace:28 39 43
at school:-9 -11 -43
at sea:-31 -10 -2
at seven:-35 -35 -33
at teatime:30 31 30
at ten:21 25 34
at that:-34 -21 -12
at them:20 4 0
at things:21 16 16
at thirty:36 36 41
at this:-29 -38 -21
at two:56 25 25
at weekends:30 34 -5
at whist:-39 -35 -16
at work:43 -11 -29
at … a:-22 -8 -11
at … adn:32 36 10
at … after:26 7 15
at … age:-22 -18 -14
at … am:14 20 9
at … an:-8 -51 -38
at … anyway:21 0 0
at … arent:43 41 33
at … arm:22 -2 -1
at … as:-26 -16 -7
at … asking:48 -14 -3
at … at:10 20 27
at … back:-1 -26 -20
at … be:35 17 17
at … because:-9 -5 -24
at … been:-20 -22 -8
at … before:61 5 2
at … block:33 33 36
at … bridge:37 34 28
at … call:30 -24 -15
at … calling:12 18 27
at … christening:28 -16 -6
at … church:16 22 20
at … cliff:32 33 36
at … climbed:26 29 28
at … clinic:-28 -22 -12
at … club:-32 -33 -51
at … come:-49 -51 -51
at … cos:-30 -4 -4
at … cousins:22 -1 -1
at … crossing:25 30 28
at … day:-29 -30 -25
at … days:-23 -9 -5
at … dentist:54 -9 -4
at … desk:-13 -26 -7
at … do:-4 -23 -13
at … door:8 -22 -34
at … eating:-11 -22 -13
at … edge:60 62 -2
at … edges:30 29 27
at … empty:-27 -25 -15
at … end:-40 -2 17
at … every:-62 -54 -25
at … find:41 46 28
at … first:10 19 30
at … fone:14 26 23
at … found:-20 -16 -12
at … friday:17 22 38
at … from:-34 -35 -3
at … funeral:12 28 30
at … gate:38 53 77
at … goin:38 31 24
at … goodnight:41 33 27
at … grave:-22 -10 -4
at … gym:-31 -31 -13
at … had:27 34 37
at … has:3 -2 -22
at … hav:46 50 27
at … he:-35 -35 -15
at … head:32 32 0
at … held:31 -16 -1
at … her:42 52 37
at … hes:-7 -2 37
at … high:29 4 -9
at … hospital:-21 -19 -21
at … hour:-29 -24 -8
at … house:-24 -26 -19
at … hundred:-21 -21 -22
at … ice:31 -16 -1
at … id:47 53 20
at … ill:109 96 81
at … in:-42 -42 -31
at … insta:25 24 23
at … instead:-29 -13 -6
at … isnt:-26 -8 -4
at … it:56 55 42
at … its:10 31 10
at … jmup:20 20 12
at … knows:44 -20 -12
at … last:-28 -29 -14
at … legion:-9 -7 -34
at … legs:-22 -18 -2
at … let:49 42 39
at … level:-21 -20 -32
at … light:15 18 21
at … lips:43 47 20
at … love:26 24 30
at … made:15 18 23
at … mams:21 25 18
at … man:-22 -22 -11
at … match:-18 -22 -4
at … me:-24 -30 -4
at … meeting:-29 -10 -14
at … midnight:50 55 48
at … morning:-50 -51 -39
at … mothers:9 4 30
at … mouth:22 23 19
at … mums:32 -15 -14
at … next:32 32 32
at … night:-21 -15 -4
at … nine:22 20 15
at … nobody:96 71 52
at … not:37 16 64
at … noticed:30 -11 -5
at … oclock:-21 -14 -5
at … of:48 29 26
at … old:54 -9 -8
at … on:-48 -43 -56
at … once:-24 -18 -20
at … out:23 22 8
at … over:45 32 36
at … papers:23 20 14
at … party:58 52 30
at … people:40 0 -2
at … piont:-44 -12 -6
at … place:-30 -28 -23
at … pm:-68 -22 -14
at … put:20 -10 -2
at … rails:-17 -21 -20
at … right:-7 -38 -42
at … said:-20 -27 -22
at … same:-35 -25 -11
at … scars:50 -1 0
at … school:-22 -13 -11
at … shes:-1 20 25
at … since:66 41 54
at … sisters:-11 -20 -13
at … small:47 47 42
at … sorry:54 53 53
at … spot:38 31 32
at … station:27 29 35
at … sunday:-28 -13 -6
at … tablets:12 19 28
at … take:31 34 24
at … teh:-21 -18 -16
at … tell:23 19 -4
at … that:4 25 21
at … them:40 -14 -15
at … things:51 21 0
at … three:-9 -47 -47
at … time:-24 -7 -4
at … to:15 24 16
at … today:24 24 18
at … told:-41 -37 11
at … tomorrow:21 22 31
at … tonight:-30 -23 -22
at … took:-30 -20 -7
at … top:9 -24 -8
at … touches:18 20 -7
at … two:26 -10 -12
at … u:-19 -21 -20
at … under:30 31 12
at … until:-3 -8 -27
at … using:26 35 -16
at … viaduct:20 22 31
at … wake:-25 -19 -21
at … wall:23 24 28
at … want:-24 -14 -3
at … wat:-15 -22 -14
at … we:-23 -19 -17
at … weekend:69 24 16
at … wen:18 -26 18
at … which:11 18 27
at … while:42 34 21
at … wife:21 -4 -1
at … with:-32 -26 -27
at … wont:31 6 8
ate:-76 -73 -39
ate a:-58 -62 -70
ate it:-28 -20 -17
ate my:-41 -43 -5
ate teh:45 32 57
ate … adn:-26 -20 -18
ate … pills:15 19 28
ate … teh:-23 -23 -22
atheist:-1 -1 -3
attached:-2 0 1
attack:-12 -12 -22
attacked:-18 -14 -3
attacker:22 18 -18
attacks:-24 -17 -15
attempt:38 35 -42
attempt adn:1 27 -1
attempt in:-28 -14 -2
attempt was:21 -10 -2
attempt … adn:32 -5 -1
attempt … i:-7 30 -14
attempt … my:-2 3 -26
attempt … this:31 29 -4
attempted:90 59 -15
attempted in:21 -6 -6
attempted suicide:29 -18 -4
attempted … adn:57 57 -13
attempted … i:86 38 0
attempts:-5 27 -2
attended:0 0 0
attention:-6 -3 -19
attic:4 1 0
attitude:35 20 -2
attorney:-6 -3 -1
au:-3 5 -3
au garadge:17 17 20
au suicide:17 22 -10
auch:10 25 -3
auction:-4 -3 -3
auctioneers:-4 -5 -6
audience:-7 -4 0
audio:0 0 -3
audiobook:-1 -1 0
audit:-2 -1 -4
auf:3 3 26
auf … und:22 23 19
august:-27 -25 -14
aujourdhui:-6 -8 -3
aunt:11 1 -3
aunt … it:35 22 20
auntie:-29 -9 -11
aunties:-20 -19 -11
aunts:-13 -8 -7
aunty:-2 -1 -2
aus:-1 9 -5
aussi:2 -1 -5
australia:-16 -14 -11
autistic:-17 -18 -10
auto:28 26 29
autobus:-1 3 -3
autocompletes:0 1 0
autocorrect:-36 -20 -2
automod:4 3 -10
autumn:-31 -8 -5
aux:25 22 25
avait:-1 -2 -1
avale:26 35 49
avale tous:29 30 35
avale … les:40 43 43
avatar:0 6 0
avec:-21 -15 -26
avec la:42 41 -13
avec … demenagement:-19 -21 -1
avec … vie:42 40 -13
aviseis:63 45 41
aviseis a:47 43 38
avocado:-5 -3 -3
avoid:-12 -17 -5
avoiding:-9 -4 -2
awake:26 48 54
awake ive:47 51 55
awake … i:11 23 39
awake … started:28 32 45
award:-6 -6 -4
awards:-28 -6 -3
aware:-17 -8 -15
awareness:-6 -3 -2
away:8 2 -6
away adn:-42 -46 -27
away for:28 29 17
away from:18 24 36
away her:-24 -18 -1
away i:-46 -23 1
away ive:-34 -27 -17
away my:29 7 15
away on:1 -27 -28
away paid:12 17 22
away she:-22 -17 -6
away teh:-45 -44 -43
away three:-27 2 6
away to:79 37 47
away with:25 39 -40
away … adn:-69 -68 -68
away … by:30 18 32
away … i:9 -31 -33
away … im:-1 -31 -22
away … in:54 -4 -1
away … it:-4 13 30
away … join:26 33 30
away … my:48 25 7
away … myself:52 67 -27
away … no:-5 7 -22
away … of:-21 -22 -12
away … one:18 30 39
away … rent:12 17 22
away … tablets:-41 -39 -30
away … teh:22 36 41
away … this:-21 -12 3
away … thursday:15 22 18
away … to:-39 -30 -17
away … was:18 22 -1
away … weekend:-21 -23 -20
awesome:-18 -10 -7
awful:-32 -27 -33
awkward:-4 -3 0
axe:42 36 46
axe adn:69 67 77
aye:-4 -1 1
ayer:59 11 15
azotea:16 15 13
b:17 1 17
b mad:-20 -21 -22
baba:72 72 68
babajan:0 0 0
babby:2 1 0
babe:-1 1 1
babies:2 7 26
baby:3 8 1
baby at:-32 -10 -7
baby brother:9 8 23
baby deserves:42 42 0
baby down:38 -44 -10
baby in:8 10 28
baby is:18 31 28
baby on:-25 -21 -22
baby was:-21 -13 -12
baby … a:21 8 -19
baby … adn:-12 -11 -31
baby … be:35 0 0
baby … if:31 28 2
baby … im:24 -4 16
baby … me:-28 -17 -11
baby … mine:12 13 26
baby … mother:32 32 0
baby … said:4 12 26
babys:1 -45 -32
babys asleep:21 0 0
babys … adn:27 12 6
babys … i:22 3 8
babysitter:19 21 21
babysitter … them:19 21 21
bachelor:49 44 40
back:10 5 8
back a:-25 -7 -3
back adn:-28 -31 -15
back as:28 -14 -6
back at:-36 -37 -45
back bad:28 -1 0
back but:-23 -10 -5
back door:30 27 27
back doors:43 39 41
back field:17 30 34
back for:-29 -19 -13
back from:11 19 32
back i:-15 -40 -27
back im:-19 -29 -28
back in:75 33 18
back into:-20 -14 -3
back its:25 3 13
back no:36 26 18
back nobody:19 17 21
back one:-22 -17 -8
back out:21 12 22
back since:51 51 47
back thats:48 25 29
back this:58 52 27
back to:-8 -27 -17
back together:-28 -12 -8
back tomorrow:23 33 -8
back with:-18 -22 -17
back … about:-22 -14 -3
back … after:72 58 51
back … all:36 33 27
back … antibiotics:-21 -20 -13
back … anything:54 -1 0
back … are:51 48 42
back … at:28 27 -8
back … back:31 34 34
back … bag:24 29 -5
back … be:66 37 37
back … blue:34 -9 -2
back … day:47 30 29
back … days:-27 -11 -5
back … did:-49 -36 -3
back … do:24 36 36
back … dog:-21 -21 -20
back … drawer:23 -7 -6
back … easter:39 45 -1
back … feel:31 37 34
back … five:-26 -14 -19
back … for:20 25 39
back … friday:-2 -41 -25
back … from:39 59 50
back … goin:16 21 21
back … her:-21 -17 -35
back … here:20 21 14
back … him:20 26 30
back … i:-53 -45 -40
back … ill:-27 -18 -10
back … is:1 -6 -28
back … it:55 46 61
back … kids:21 0 -2
back … locked:30 36 33
back … me:19 30 52
back … morning:19 35 39
back … my:26 -2 15
back … next:29 37 32
back … no:66 73 77
back … nothing:-25 -9 -6
back … of:-20 -8 -1
back … one:46 -6 -2
back … open:28 22 26
back … or:34 27 36
back … own:-21 -12 -5
back … see:-26 -14 -17
back … she:40 53 3
back … since:6 -57 -12
back … spring:46 48 41
back … surgery:6 14 23
back … teh:29 9 7
back … think:26 -1 0
back … told:26 29 -17
back … u:-36 -36 -39
back … wanting:13 25 -11
back … with:23 2 -2
back … zero:44 -3 -1
backdated:-2 -1 -6
backed:-8 -7 4
background:-13 -15 -8
backs:-7 -5 -2
backup:-5 0 -4
backwards:-11 -8 -6
baclofen:36 18 3
bacon:-22 -19 -15
bad:0 -17 -54
bad for:-26 -20 -21
bad i:25 23 42
bad if:35 37 -1
bad im:78 -1 -4
bad it:33 15 -4
bad luck:40 25 23
bad my:47 -21 -7
bad news:50 -5 -2
bad right:7 52 -58
bad thing:53 25 -10
bad this:-23 -21 -6
bad words:22 22 7
bad … adn:-30 -42 -38
bad … cant:41 30 32
bad … chewing:21 0 0
bad … do:38 37 49
bad … for:-21 -4 -2
bad … hert:45 -24 -13
bad … hurts:46 44 -1
bad … i:22 4 -8
bad … id:24 7 7
bad … its:-27 -17 -8
bad … teeth:45 -24 -13
bad … time:-23 -21 -6
bad … want:-26 -13 0
badge:-38 -35 -28
badger:0 -3 -1
badly:0 0 0
bag:39 43 43
bag adn:10 32 26
bag for:17 22 8
bag is:-29 -22 -22
bag its:-8 -23 -16
bag of:-46 -39 -25
bag on:-28 -37 -34
bag one:-26 -18 -22
bag over:-30 -25 -19
bag under:35 29 26
bag … a:47 50 55
bag … goin:41 39 36
bag … his:-22 -22 -13
bag … i:-23 -27 -24
bag … im:34 34 31
bag … it:-20 -12 -9
bag … its:-41 -13 -11
bag … me:30 28 31
bag … not:46 40 44
bag … over:-22 -22 -29
bag … police:26 25 22
bag … says:20 23 23
bag … she:28 28 30
bag … teh:24 19 -7
bag … with:17 31 -21
bagel:-5 -2 0
bagels:0 1 1
baggie:15 -4 -2
bagpipes:-39 -35 -29
bags:-18 -2 14
bags adn:-43 -41 -14
bags over:34 28 32
bags … head:39 41 43
bags … me:20 25 25
bags … my:38 35 30
bags … teh:-20 -22 -20
bailiffs:-2 1 6
bak:-12 -2 -1
bake:-32 -31 -28
baked:-5 -4 -3
bakery:-1 -18 -11
bakes:-2 -3 -1
baking:-82 -46 -7
balance:-12 -8 -3
balcony:43 46 35
balcony rail:23 27 33
balcony … saying:25 26 17
bald:1 5 -21
bale:-14 -9 -10
baler:10 15 -8
bali:11 14 16
ball:-49 -37 -32
ball … adn:-28 -18 -11
ball … i:-25 -17 -10
ballarat:-5 2 -1
ballast:1 -1 -1
balloon:-2 0 0
balloons:2 5 4
balls:-30 -33 -17
ban:-2 -1 -1
banana:-1 -2 0
band:-30 -27 -14
bandage:-21 -4 0
bands:-7 -2 0
bandstand:-12 -2 -2
bang:19 0 -13
bang … head:29 -6 0
banging:28 15 -25
banging my:28 39 -1
banging … head:28 39 -1
banging … on:17 24 0
bangles:-5 -3 0
bangs:-22 -18 -7
banister:20 23 42
bank:19 19 13
bank adn:21 -5 -1
bank card:11 9 -24
bank holiday:-25 -11 -2
bank … adn:19 23 17
bank … for:5 11 27
bank … im:-26 -8 -21
bank … its:-47 -39 -48
bank … my:27 -1 -5
bank … teh:76 73 57
banking:-3 -3 -5
banks:3 5 6
banned:-11 -4 -11
banner:-15 -6 -6
bannister:-15 -11 -16
bano:5 9 0
bar:17 25 20
bar feet:22 27 19
bar … in:48 49 56
bar … not:21 26 18
bar … touching:22 27 19
barandilla:10 13 12
barbecue:-21 -19 -22
barber:-2 -1 0
barcodes:9 19 -1
bare:-4 -2 -2
barefoot:3 3 4
barely:11 13 39
bark:-3 12 18
barked:-5 -3 0
barking:-3 6 5
barking adn:20 24 26
barn:50 45 48
barn adn:-23 -28 -36
barn in:40 27 14
barn with:-5 -4 28
barn … adn:86 72 40
barn … all:26 24 22
barn … i:48 38 51
barn … rifle:-20 -22 -23
barn … teh:-8 -6 26
barnsley:-1 -1 0
barometer:0 1 0
barracks:7 22 -6
barred:17 20 27
barrel:60 63 66
barrel tastes:28 36 34
barrels:28 31 31
barrels under:27 31 31
barrels … chin:27 31 31
barrels … my:27 31 31
barricaded:7 7 22
barrier:27 25 18
barriers:-27 -22 -30
barriers goin:-24 -26 -31
barriers … teh:-23 -17 -13
barrister:-6 -6 -4
bars:21 20 22
bartender:-1 -1 -8
base:-11 -5 -3
basically:0 0 0
basin:0 1 1
basket:39 12 11
basra:1 1 1
bass:-23 -19 -22
bat:-12 -6 14
batch:24 24 22
bath:27 39 15
bath after:31 35 36
bath in:16 28 -10
bath is:30 26 24
bath with:-23 -21 -12
bath … adn:-20 -26 -15
bath … good:-25 -14 -16
bath … ive:21 20 0
bath … on:16 -26 -21
bath … this:34 -2 -47
bath … to:-29 -29 -23
bath … up:-23 -21 -14
bath … wen:14 16 31
bathrom:-6 -6 -1
bathroom:-13 -13 3
bathroom cabinet:-27 -22 -23
bathroom teh:27 28 41
bathroom … adn:35 32 22
bathroom … for:26 38 48
bathroom … hes:11 21 46
bathroom … i:23 20 28
bathroom … im:13 -29 -18
bathroom … in:20 38 40
bathroom … its:-29 -20 -20
bathroom … my:14 20 21
bathroom … pills:-24 -22 -31
baths:20 21 36
baths running:40 45 49
bathtub:43 39 7
batter:14 13 -4
battered:-1 1 12
batteries:-6 -8 -3
battery:-35 -20 -16
battery is:-28 -32 -36
battery … on:-15 -19 -22
battery … teh:18 26 29
batterys:-17 -19 -18
bawled:-24 -12 -11
bay:-9 -7 -3
bbc:-1 -3 -2
bbq:-19 -18 -19
bday:-5 -2 0
be:27 23 32
be a:26 9 -12
be adn:-29 20 10
be alife:61 38 7
be allergic:50 -2 -2
be alone:-24 -23 13
be along:9 18 22
be alright:35 -2 -3
be an:-22 -14 -8
be any:41 23 27
be anywhere:42 13 17
be asleep:34 -1 0
be at:14 -45 -34
be back:-46 -34 -24
be bad:27 13 -8
be before:22 16 16
be bothered:-29 -12 -7
be bothering:35 -9 -5
be buried:-33 0 11
be by:15 27 38
be cancer:42 0 0
be certain:33 31 -6
be civil:-25 -13 -11
be clear:-28 -17 -11
be closing:-3 -22 -23
be content:-6 -23 -14
be cross:27 28 31
be daft:34 -14 -5
be dead:-13 28 34
be deleted:44 -3 -1
be doing:7 -10 -74
be easier:-11 -22 -6
be easy:28 27 -2
be empty:20 21 22
be ending:28 28 36
be enough:13 28 18
be finished:34 12 10
be first:46 62 -1
be for:-41 -39 -20
be forever:-25 -14 -9
be found:51 77 57
be free:2 -24 -7
be funny:20 32 35
be gentle:57 51 53
be glad:44 -41 -27
be goin:-28 -2 -14
be gone:95 89 71
be good:-44 -18 -15
be grateful:35 -7 -4
be hanged:26 17 -2
be hanging:3 2 22
be happier:25 -21 -10
be happy:-79 -35 -27
be hear:37 47 43
be home:23 32 23
be honest:45 9 -46
be id:32 53 33
be it:7 0 -31
be ive:12 17 -25
be joining:-10 -13 -31
be kind:-61 -59 -57
be known:-26 -16 -7
be late:22 35 39
be let:103 -23 -15
be long:36 48 44
be mad:63 43 48
be me:42 40 28
be more:-27 -11 -4
be my:67 3 -17
be next:30 46 28
be no:32 41 27
be nobody:42 49 46
be not:-8 -21 -5
be nothing:71 7 50
be off:12 22 -3
be ok:-1 -35 -32
be on:-30 1 -2
be or:-51 -22 -23
be out:-2 4 21
be polite:12 32 34
be quick:68 70 36
be quicker:5 28 -7
be ready:-53 -24 -6
be real:9 10 -23
be relieved:71 -13 -27
be rid:-22 -10 -8
be right:22 -9 -3
be saved:45 15 21
be seen:-10 14 22
be sent:44 35 -19
be sick:66 51 52
be soon:1 4 25
be sorry:77 57 27
be stood:15 9 30
be stopped:29 27 30
be sunday:-29 -34 -33
be sure:-4 33 22
be taken:-11 -23 -15
be talked:17 25 26
be teh:-6 -1 -45
be that:11 17 23
be ther:7 46 42
be this:-19 -34 -21
be thought:10 11 21
be tidier:37 -6 0
be told:22 9 -11
be tomorrow:30 29 26
be up:-54 -35 -19
be vexed:18 24 25
be waking:29 1 2
be walking:10 12 21
be wat:36 38 19
be wednesday:30 35 30
be with:78 97 86
be woken:-38 -23 -17
be … a:30 -23 -11
be … able:33 38 28
be … about:74 -40 -18
be … adn:8 -13 -62
be … after:3 25 26
be … all:29 22 14
be … alone:-2 -6 -26
be … any:23 -9 -28
be … anymore:-9 -104 -52
be … arthur:-22 -23 -22
be … as:-47 -20 -13
be … asking:27 34 -24
be … back:52 66 29
be … bad:34 28 -4
be … be:15 -35 -16
be … because:-2 13 41
be … bed:-24 -11 -13
be … before:108 68 53
be … being:64 -28 -16
be … beside:29 -13 -8
be … board:31 31 24
be … book:-10 -25 -25
be … bother:53 48 33
be … by:22 30 15
be … bye:58 58 60
be … call:69 64 39
be … can:17 20 38
be … dad:31 37 43
be … dawn:40 44 40
be … days:55 20 15
be … dead:53 13 45
be … die:40 39 18
be … do:48 61 39
be … doesnt:-22 -9 -9
be … doing:30 31 -38
be … done:27 33 35
be … dont:28 -15 13
be … each:37 41 40
be … easter:38 32 -2
be … end:-48 -39 -38
be … enough:37 16 -11
be … every:32 -9 -4
be … exist:6 -21 -3
be … feet:38 3 -2
be … final:-48 -48 -27
be … fone:35 -9 -8
be … for:29 -10 0
be … forever:66 25 -16
be … from:60 44 34
be … gave:-24 -1 -1
be … god:19 27 27
be … good:-12 -66 -39
be … ground:34 34 43
be … had:-31 -4 2
be … hand:54 55 51
be … has:44 -7 -15
be … hav:25 27 22
be … heart:25 27 20
be … her:-6 3 -29
be … here:1 -38 -27
be … hes:12 24 -36
be … his:27 35 15
be … hundred:28 18 14
be … i:-14 -36 -12
be … id:7 23 -21
be … if:28 -39 -62
be … ill:-37 -36 -18
be … in:31 94 83
be … is:-39 -29 -26
be … isnt:27 4 -12
be … it:17 61 8
be … itd:15 44 -3
be … its:-9 -11 -34
be … ive:124 104 57
be … june:35 29 37
be … kind:32 26 33
be … knock:15 18 21
be … lately:46 5 -2
be … living:-4 28 -20
be … longer:22 0 -39
be … look:29 32 33
be … me:59 21 -1
be … mercy:30 -2 0
be … midnight:23 11 6
be … mind:35 45 31
be … monday:17 16 -26
be … morning:120 100 97
be … mother:31 30 33
be … much:-14 -7 -33
be … myself:-34 -34 -16
be … nana:49 49 49
be … next:-36 -39 -30
be … nights:15 26 24
be … no:25 8 24
be … not:4 -26 -8
be … of:22 25 19
be … off:-12 -25 -35
be … on:10 13 23
be … once:-24 -7 -18
be … one:22 14 -28
be … ones:7 17 21
be … out:-15 -4 30
be … over:-22 -17 -17
be … own:51 89 -53
be … past:-7 22 11
be … person:27 -7 0
be … pills:17 36 25
be … place:-56 -5 -3
be … post:-47 -40 -32
be … problem:29 -14 -17
be … reason:0 30 -3
be … relief:48 -9 -2
be … return:92 58 50
be … right:-35 -11 -8
be … rush:-62 -60 -73
be … same:-20 -9 -7
be … saturday:37 38 45
be … says:-3 20 -5
be … see:26 -4 -2
be … she:28 7 29
be … soon:-44 -17 -70
be … sorry:-27 -11 -9
be … stay:-23 -7 -2
be … stop:33 44 42
be … sunday:32 33 51
be … taken:9 9 -40
be … teh:43 41 41
be … than:-46 -19 -18
be … that:23 15 42
be … thats:74 28 31
be … them:-30 -13 -5
be … ther:26 -20 -6
be … they:-57 -24 -11
be … thing:25 -20 -9
be … this:-21 13 15
be … thought:1 2 -29
be … thursday:28 29 25
be … time:14 20 26
be … to:54 27 39
be … told:30 41 4
be … tomorrow:50 51 41
be … tonight:62 65 38
be … under:30 10 -7
be … ur:5 18 21
be … us:36 21 0
be … wake:27 24 2
be … way:-2 -47 -50
be … weekend:27 38 38
be … wen:1 -10 -21
be … went:65 50 45
be … where:27 37 49
be … who:1 17 53
be … why:8 41 3
be … wish:31 13 0
be … with:11 29 -5
be … without:29 -20 -12
be … work:-24 -13 -5
be … world:21 1 2
be … ye:35 -8 -5
be … youll:20 21 -11
beach:19 15 18
beachy:44 38 34
beachy head:44 38 34
beads:-2 -1 -1
beam:67 77 77
beam … on:-25 -23 -23
beam … teh:37 39 28
beams:25 26 1
beams … i:25 26 1
bean:-9 -10 -13
beans:-15 -5 5
bear:20 -23 -13
beard:3 2 1
beast:-4 -2 -1
beat:-47 -36 -45
beat me:-44 -44 -20
beat us:-60 -59 -15
beat … at:-32 -26 -6
beat … teh:28 33 -2
beat … up:-23 -18 -9
beaten:4 3 -4
beating:26 31 69
beating me:22 27 52
beating my:8 9 21
beating … adn:18 20 32
beating … right:17 19 54
beats:59 64 -49
beats me:-26 -26 -21
beats … a:26 31 -24
beats … with:35 37 -29
beautiful:0 7 -4
beautiful … gone:16 19 20
beautiful … im:12 20 14
beautifully:-1 -1 -1
bebe:-6 -8 -1
became:-7 -12 -2
because:-37 -19 -41
because her:37 21 1
because hes:-29 -35 -27
because i:24 34 14
because id:-14 -22 -13
because ill:17 22 28
because im:-44 -38 -21
because it:-47 -43 -26
because its:-27 -31 -24
because my:-4 -27 -21
because neither:39 41 0
because of:-35 -27 -5
because shell:26 4 13
because teh:-10 5 -41
because thats:44 36 -6
because ther:41 43 33
because theres:-33 -26 -5
because they:-26 -22 -13
because were:-37 -15 -11
because … are:24 12 -20
because … back:-25 -2 0
because … be:80 45 58
because … cant:28 -14 -14
because … couldnt:-2 -33 -28
because … deserve:32 41 0
because … did:-16 -18 -25
because … do:35 22 2
because … does:21 20 -2
because … dont:8 -35 -15
because … exist:35 40 46
because … go:-26 -20 -12
because … goin:-30 -25 -11
because … got:-24 -21 -15
because … had:-29 -19 -8
because … has:-24 -19 -12
because … hav:-9 3 29
because … hear:-22 -14 -5
because … in:-24 -10 -17
because … is:-34 -16 -16
because … it:22 33 11
because … mother:32 -5 -7
because … my:-23 -11 -15
because … no:-31 -27 -1
because … not:-25 -8 8
because … of:25 19 -9
because … on:-22 -16 -22
because … over:-37 -24 -15
because … scard:-32 -15 -13
because … shall:3 6 31
because … teh:-5 -17 -35
because … thought:-22 -8 -2
because … to:35 14 42
because … u:20 15 14
because … used:65 59 63
because … vegan:-24 -15 -8
because … wants:32 31 65
because … was:-37 -20 -13
because … wasnt:24 17 -11
because … wont:61 75 69
because … would:21 9 11
become:-36 -34 -15
becomes:-4 -2 -2
becoming:-20 20 -8
bed:-25 -19 -14
bed adn:27 17 20
bed ive:0 -1 27
bed my:-27 -20 -20
bed teh:21 19 9
bed thats:-28 -14 -6
bed wen:-28 -21 -15
bed … adn:-34 -33 -25
bed … days:-17 -27 -27
bed … for:-38 -33 -26
bed … his:35 31 38
bed … i:-12 -1 -27
bed … im:20 9 15
bed … it:0 -2 -27
bed … last:31 30 24
bed … night:23 6 -14
bed … teh:-19 -10 21
bedroom:14 22 39
bedroom door:34 39 45
bedroom … adn:-22 -21 -21
bedroom … i:16 19 20
bedroom … in:15 17 25
bedroom … ive:38 43 45
bedroom … teh:-25 -27 -26
bedroom … with:-29 -27 -35
beds:-43 -32 -24
bedsheet:15 11 45
bedside:13 11 12
bedside table:29 24 22
bedside … adn:29 24 21
bedsit:-17 -20 -18
bedtime:-6 5 3
bee:-1 0 0
beech:-23 -8 -3
beef:-1 0 0
been:4 2 -4
been a:26 24 9
been alife:23 -12 -9
been as:45 56 57
been asleep:6 10 22
been at:34 44 40
been born:41 -7 -4
been by:-23 -20 -7
been class:-23 -12 0
been clean:-27 -27 -13
been collecting:27 29 27
been cryin:34 35 21
been cutting:-21 -16 -6
been dead:-11 -9 21
been decent:25 24 27
been doing:-24 -12 -12
been down:-36 -16 -20
been enough:-21 -8 -3
been fantasising:31 33 -5
been gone:24 20 17
been googling:25 45 -7
been here:-27 -15 -8
been hoping:57 -1 0
been hurting:41 50 -14
been i:48 52 58
been in:1 6 24
been looking:38 -1 -13
been me:70 72 70
been my:30 31 20
been nice:21 19 28
been on:-43 -36 -14
been pressing:21 18 -3
been putting:3 14 26
been quiet:-29 -18 -13
been reading:19 25 20
been ready:31 42 -6
been rehearsing:20 22 -4
been saving:15 15 25
been scrolling:-23 -18 -2
been sick:37 51 53
been since:36 16 -14
been sitting:22 25 11
been sober:-23 -11 -7
been staring:53 0 0
been suicidal:-10 -51 -8
been swallowing:26 30 8
been takin:31 30 -30
been talking:37 36 30
been teh:-19 -24 5
been ther:2 11 22
been thinking:44 36 0
been this:-35 -34 -13
been through:-28 -40 -29
been tidying:49 -1 -1
been to:-24 -43 -39
been twenty:44 47 42
been under:-39 -20 -8
been up:42 44 52
been using:-49 -26 -9
been wanting:27 21 -12
been white:52 0 0
been with:-23 -11 -3
been … a:-40 -34 -15
been … about:28 22 -9
been … adn:-35 -41 -29
been … ages:32 7 12
been … all:36 26 35
been … an:48 25 21
been … arm:21 28 -17
been … arms:25 25 -4
been … at:8 -37 -30
been … back:27 10 4
been … bits:19 24 0
been … by:-21 -15 -4
been … comfort:56 45 42
been … down:-31 -28 -8
been … for:-4 -9 -56
been … from:-33 -37 7
been … good:23 34 30
been … her:6 12 -24
been … hes:45 20 20
been … his:-16 -21 -7
been … i:-4 3 23
been … im:-6 -30 -16
been … in:22 -5 -33
been … it:40 -5 -18
been … ive:36 37 15
been … killing:22 31 -14
been … knuckling:52 0 0
been … lads:18 30 36
been … lake:-23 -17 -10
been … lief:26 -6 -2
been … long:18 -21 -19
been … me:4 -5 -28
been … minutes:48 51 47
been … more:-24 -6 -4
been … mum:-35 0 -5
been … my:10 39 17
been … night:22 30 -12
been … not:22 -3 10
been … of:26 40 -11
been … one:3 -26 -7
been … our:25 33 0
been … pills:-24 -28 -7
been … plan:9 11 29
been … shes:46 48 54
been … since:11 19 44
been … suicide:46 65 -7
been … that:30 -22 -10
been … they:24 -2 -1
been … this:13 15 31
been … times:22 34 36
been … to:18 31 21
been … together:23 20 29
been … twelve:-27 -23 0
been … up:64 44 44
been … was:46 62 58
been … ways:21 42 -8
been … weeks:37 74 -2
been … with:28 18 -12
been … years:-28 -23 -19
beeps:-6 -8 -7
beer:12 1 18
beer adn:-31 -16 -10
beer at:25 0 0
beer garden:25 0 0
beer … adn:46 0 0
beer … its:25 0 0
beer … teh:25 0 0
beers:84 44 54
beers … teh:59 76 75
bees:36 51 46
bees … adn:60 54 47
bees … im:36 28 19
beetroot:-18 -18 -16
beets:14 15 -8
befor:20 21 25
befor teh:21 22 27
befor … get:21 22 27
befor … kids:21 22 27
before:6 22 35
before adn:-18 -32 -33
before breakfast:42 17 14
before christmas:7 12 -44
before church:28 34 39
before he:38 46 33
before hes:17 19 24
before his:28 27 17
before it:-12 -4 45
before its:2 2 20
before ive:21 10 15
before lunch:-21 -10 -10
before midnight:-21 -8 -6
before my:-28 -16 1
before noon:-25 -30 -21
before rehab:41 40 41
before school:29 23 -3
before she:-20 -21 -14
before sunday:-27 0 1
before sunrise:20 34 37
before teh:6 16 21
before they:31 13 31
before this:19 28 -6
before u:41 28 11
before … adn:61 61 57
before … asking:22 29 52
before … back:10 14 22
before … be:27 31 38
before … birthday:16 20 19
before … call:27 -14 -23
before … can:24 22 21
before … come:46 49 49
before … do:22 21 10
before … drink:22 18 26
before … end:56 58 47
before … go:-50 -60 -58
before … hav:13 31 -2
before … if:-24 -23 -2
before … im:1 -25 -17
before … in:-18 -21 -24
before … interview:-21 -18 -3
before … jmup:29 30 26
before … know:-32 -41 -21
before … leave:-11 -3 -45
before … little:2 1 -24
before … my:-19 -37 -55
before … opens:27 28 20
before … start:36 35 38
before … take:26 -29 -21
before … teh:-59 -30 -29
before … theres:-16 -18 -34
before … this:0 2 -43
before … to:-44 -40 -31
before … tonight:28 31 30
before … up:33 -12 -7
before … was:-2 -27 -6
before … weekend:27 33 34
before … went:55 50 31
before … which:62 50 51
before … with:-32 -25 -19
beforehand:-8 5 8
began:15 12 -23
begged:19 46 -19
begged … to:19 45 -20
begging:4 17 44
begin:-20 -12 -5
beginning:-23 -15 -11
begins:3 2 7
begonias:0 -1 -1
begs:-30 -16 -12
begun:65 78 27
behalf:-6 -6 0
behave:-5 -4 -4
behavior:-52 -17 -5
behavioural:-2 -2 -1
behind:30 30 16
behind teh:50 48 49
behind us:13 13 32
behind … adn:-13 -32 -35
behind … eyes:49 23 -8
behind … for:39 1 -3
behind … in:-27 -23 -18
behind … line:-21 -14 -13
behind … my:-32 -34 -22
behind … wardrobe:21 15 13
behind … with:29 22 39
behind … yellow:-21 -14 -13
bei:-21 -16 -2
beige:-7 -3 -3
beim:-2 -12 6
bein:65 -2 -2
being:22 3 -19
being alife:182 61 42
being dead:96 57 9
being decent:-25 -16 -14
being here:40 -12 -38
being hit:29 29 -2
being honest:11 22 -1
being kind:65 59 44
being on:-16 -36 -21
being serious:-11 5 -20
being sick:15 35 42
being told:-20 -10 -5
being … a:-23 -25 -10
being … adn:-5 -13 -35
being … burden:-39 0 1
being … by:-8 -1 23
being … for:37 46 36
being … hard:43 60 60
being … hes:-26 -20 -11
being … how:25 9 -6
being … i:-56 -24 -15
being … is:59 52 43
being … its:57 -10 -9
being … my:-50 -44 -16
being … no:-6 15 23
being … not:39 33 -10
being … off:-23 -14 -7
being … one:-21 -14 -4
being … out:-29 -18 -11
being … person:61 -6 -2
being … restful:21 -2 -1
being … sounds:63 -4 -1
being … this:61 20 30
being … u:8 16 25
being … was:-72 -8 -3
being … with:-25 -11 -10
being … wouldnt:26 53 0
beleive:-18 -8 -21
beleive … is:23 30 8
beleive … it:24 28 16
beleives:14 17 -12
belfast:-1 -1 -1
believed:-44 -18 -9
believing:13 -7 -3
bell:-12 -6 -6
bella:-10 -5 -8
belle:-2 -2 -1
bells:34 -7 -6
bells teh:28 17 13
bells … two:28 17 13
belly:1 11 -9
belong:23 -22 -23
belonged:-11 -6 -7
belongings:-9 -8 -5
belongs:-5 -14 -11
below:21 27 23
belt:40 39 5
belt all:-22 -17 -14
belt ive:-26 -26 -9
belt marks:60 61 -22
belt off:10 18 25
belt tight:-25 -12 -4
belt … at:21 30 -2
belt … day:24 29 -5
belt … my:-9 -2 22
belt … off:19 21 21
belt … on:18 25 2
belt … rail:23 23 33
belt … teh:31 19 40
belt … up:11 8 -20
belting:-1 -1 -1
belts:76 63 56
belts on:35 22 12
belts tight:26 20 16
belts … adn:47 44 43
belts … teh:49 56 50
ben:-46 -1 -1
bench:15 6 12
bench … coat:-22 -13 -13
benched:-2 2 0
bend:37 41 26
bends:13 16 -1
beneath:-26 -18 -19
beneath teh:-26 -18 -19
beneficiary:-6 -6 -4
benefit:-6 -3 -1
benefits:-5 -12 -15
benign:-4 -5 -2
benny:2 6 5
bent:-13 0 21
benzo:-11 -16 -10
benzos:-3 8 2
benzos cold:43 51 32
benzos on:19 14 30
benzos with:33 28 9
benzos … adn:23 17 23
benzos … drink:5 5 24
benzos … methadone:25 21 -6
benzos … my:37 34 37
benzos … turkey:16 25 -11
bereaved:-10 -7 -2
bereavement:-20 -17 -18
bereit:30 32 30
beret:-3 -2 -2
bernadette:-7 -7 -3
bernard:-2 -2 -3
berries:24 24 -4
beside:61 66 79
beside her:35 39 19
beside him:12 26 7
beside himself:-29 -22 -8
beside it:63 48 56
beside mary:23 12 12
beside my:30 8 17
beside teh:-8 5 22
beside … a:-20 -12 -10
beside … adn:54 47 54
beside … her:23 21 25
beside … its:-14 -26 -53
beside … teh:-26 -16 -12
beside … with:-24 -18 -13
besser:57 -4 -1
best:-62 -40 -22
best of:33 38 38
best part:36 33 26
best … dont:23 18 17
best … it:22 25 34
best … of:-34 -27 -21
best … teh:-54 -43 -24
bestie:0 1 0
bet:74 -26 -15
bet in:34 0 0
bet on:48 -1 -1
bet teh:51 -1 -1
bet … gone:44 -3 -2
bet … on:42 -2 -2
bet … teh:21 -3 -2
beta:10 -12 -2
beta … me:29 -5 0
beter:-4 -43 -42
beter adn:-60 -33 -7
beter dead:32 23 16
beter i:36 -22 -7
beter lief:18 30 33
beter of:63 -3 -2
beter off:-17 8 -30
beter place:-48 -1 0
beter stepmum:26 -2 -1
beter than:-6 -7 -21
beter wen:-21 -16 -5
beter with:-28 -18 -9
beter without:70 -9 -6
beter … a:42 20 -8
beter … adn:-2 6 -26
beter … dead:-27 -48 -21
beter … dont:-24 -8 -1
beter … i:6 -34 -13
beter … id:41 3 11
beter … if:-3 36 -2
beter … im:2 9 -23
beter … it:-51 -11 -7
beter … me:58 -16 -23
beter … mine:29 34 35
beter … on:27 6 -4
beter … one:-43 -10 -3
beter … she:21 57 -7
beter … teh:65 -11 16
beter … than:20 7 14
beter … they:26 -5 -2
beter … took:-23 -2 -1
beter … u:-40 -8 -5
beter … ur:43 50 37
beter … with:32 -11 -4
beth:0 0 0
bett:1 1 0
betting:34 -12 -9
betting apps:44 -4 -3
betting … teh:49 -11 -10
between:11 14 30
between teh:-24 -16 -20
between ten:45 27 18
between those:27 5 5
between … rails:23 27 26
between … things:27 5 5
between … two:24 2 1
bev:98 94 108
bev … teh:63 65 60
beyond:33 33 35
bf:31 43 75
bf … me:9 13 33
bf … my:7 7 20
bhai:1 -1 1
bible:-1 0 0
bicker:-1 -1 0
bicycle:14 28 38
bids:-3 -3 -2
bien:1 -16 -8
bientot:19 20 -4
big:18 11 16
big changes:40 40 41
big part:16 23 -5
big sister:33 15 21
big … after:15 27 0
big … it:25 34 35
big … sat:32 38 39
big … to:23 13 -15
bigger:-34 -25 -27
biggest:-4 -5 -1
bike:-31 -21 -8
bike … a:15 16 34
bikes:-3 -4 -9
bill:-18 -37 -34
bills:-36 -33 -39
bin:2 -11 -15
bin it:29 10 0
bin outside:14 -26 -14
bin … teh:-7 -22 -11
binchys:0 0 -3
binge:-17 -2 -3
binged:11 -8 -2
binged adn:30 -13 -1
binged … purged:27 -11 0
bingo:-24 -28 -24
bingo adn:-25 -24 -8
binned:17 -11 14
binned teh:22 -1 0
binoculars:-3 -6 -7
bins:-31 -31 -22
biopsy:-4 -4 -3
bipolar:-30 -24 -16
bird:-13 -10 -23
bird box:-14 -22 -11
bird … adn:-21 -21 -13
birdie:-2 -2 -3
birds:15 26 25
birmingham:0 0 0
biro:1 -21 -12
birth:-7 -11 -25
birthday:-28 -36 -15
birthday adn:16 -20 -23
birthday next:2 2 24
birthday to:-20 -17 -22
birthday which:15 19 20
birthday … its:-19 -16 -20
birthday … myself:-23 -17 7
birthdays:0 -2 -2
biryani:-2 -1 -2
biscit:0 0 -2
biscuit:-31 -17 2
biscuit … adn:-24 -17 -9
biscuits:-64 -60 -60
bishop:-5 -3 -3
bishops:16 19 24
bishops pawn:16 19 24
bishops … for:16 19 24
bishops … his:16 19 24
bit:44 52 46
bit adn:-28 -4 1
bit but:-21 -14 -8
bit in:-13 -20 -11
bit long:28 20 0
bit my:72 79 76
bit she:43 43 44
bit sweaty:-42 -29 -25
bit teh:-27 -19 -17
bit where:-22 -19 -21
bit … a:9 21 23
bit … adn:-5 -2 -23
bit … been:32 33 27
bit … but:36 -7 3
bit … down:39 31 32
bit … has:32 32 26
bit … in:-13 -29 -21
bit … it:59 0 1
bit … of:35 38 -6
bit … on:-44 -39 -35
bit … see:-22 -9 -4
bit … swell:31 31 24
bit … teh:-33 -37 -24
bit … till:16 23 0
bit … tongue:54 58 66
bit … woke:20 24 27
bite:-9 -1 -4
bites:27 34 21
bites me:22 24 7
biting:6 11 3
bits:19 30 -9
bits of:33 38 33
bits … i:-27 -19 -2
bits … since:15 15 22
bits … want:11 27 -1
bitte:43 43 51
bitten:34 33 25
bitten my:-13 -23 -20
bitter:7 27 57
bitterness:6 8 14
black:27 38 24
black adn:-22 -15 -13
black eye:38 40 -19
black on:23 28 25
black stuff:40 39 42
black … is:17 24 30
black … last:18 31 0
black … since:18 24 -15
black … teh:28 38 19
black … that:39 38 43
blackberries:-19 -16 -15
blackbird:-22 -17 -20
blacked:31 36 33
blacked out:31 36 33
blacked … on:30 25 30
blacked … teh:29 25 27
blacking:25 26 -5
blackout:-45 -43 -32
blade:68 55 -1
blade for:-23 -22 -17
blade from:39 42 -9
blade in:-56 -64 -95
blade is:1 -64 -49
blade out:0 0 -21
blade … a:-39 -27 -11
blade … adn:18 25 24
blade … in:-1 -64 -17
blade … it:24 -5 -1
blade … my:-8 -5 -46
blade … teh:44 24 31
blades:29 8 17
blades adn:-13 -3 -31
blades are:-3 -6 -28
blades in:29 32 26
blades on:12 24 19
blades … a:-28 -21 -13
blades … adn:56 60 61
blades … hand:38 35 25
blades … in:23 -19 -2
blades … my:38 41 40
blades … side:12 24 19
blades … teh:5 -45 -62
blades … under:1 -34 -30
blame:22 -6 2
blame teh:10 21 20
blame yourselves:27 31 25
blame … u:29 32 27
blamed:0 0 0
blaming:-33 -18 -16
blank:14 -55 -39
blank adn:-24 -26 -17
blank … teh:42 -4 -6
blanket:-24 -4 -8
blanket … im:-32 -9 -1
blanket … not:-32 -9 -1
blankets:-2 -4 -9
blazer:36 33 0
blazer … he:49 46 0
blazing:-5 -1 -1
bleach:-15 -2 30
bleach in:22 28 22
bleach … a:22 28 22
bleach … mug:23 28 22
bleak:-2 -1 -1
bled:31 13 16
bled adn:-32 -17 -16
bleed:49 57 -18
bleed for:8 9 -53
bleed … adn:44 40 0
bleed … i:11 12 29
bleeding:107 109 82
bleeding a:36 36 41
bleeding from:35 9 -31
bleeding into:-5 -3 -23
bleeding out:24 20 15
bleeding … a:-8 -7 -22
bleeding … adn:35 37 38
bleeding … from:30 25 35
bleeding … i:47 55 72
bleeding … it:18 22 24
bleeding … lot:27 23 40
bleeding … sock:-9 -8 -28
bleeds:3 7 -1
bleep:28 18 -5
bless:9 12 28
bless this:64 61 59
bless … adn:-30 -23 -20
bless … little:66 62 61
blessing:-8 -7 -3
blew:-5 5 -2
blind:24 -10 -7
blinds:46 52 45
blinds adn:61 61 54
blink:2 8 -3
bliss:-34 -27 -18
blister:14 15 8
blister packs:22 21 19
blister … shes:27 25 31
blisters:15 8 18
blisters adn:28 -1 15
block:-12 -2 18
blocked:-39 -20 -17
blocked him:-18 -21 -12
blocked teh:-44 -6 -7
blockers:-2 -3 0
blocks:-11 -5 -20
bloke:-3 22 10
bloke … his:6 11 20
blokes:3 1 -2
blood:0 17 7
blood adn:31 21 8
blood all:23 19 22
blood everywhere:-38 -29 -24
blood in:18 45 -27
blood on:37 30 45
blood wen:16 20 19
blood … adn:-16 -19 -23
blood … all:24 20 19
blood … i:66 69 61
blood … in:-46 -37 -36
blood … it:13 37 1
blood … on:-43 -31 -27
blood … that:-49 -40 -36
bloods:-17 -12 -6
bloody:0 0 0
blouse:-5 -9 -3
blow:26 29 -19
blow my:16 26 -9
blow … brains:55 60 -12
blow … out:24 31 -10
blown:3 6 -16
blu:-10 -7 -4
blue:-9 -2 -9
blue fingers:52 60 48
blue folder:33 39 28
blue he:-21 -29 -26
blue it:-28 -29 -26
blue lights:2 -27 -17
blue lips:-65 -59 -42
blue my:20 22 12
blue on:68 63 38
blue roap:26 28 35
blue round:35 33 34
blue … adn:47 30 -3
blue … hav:-31 -7 0
blue … her:37 35 19
blue … his:37 32 31
blue … mouth:21 25 28
blue … no:49 22 28
blue … snoring:14 18 22
blue … teh:-22 -15 -8
blue … thursday:32 28 -10
blue … wat:40 30 27
blue … wont:-53 -54 -47
bluebell:-1 -1 1
bluebells:-8 -6 -2
blues:83 75 73
blues on:55 53 51
bluetits:-13 -13 -17
bluetongue:8 16 -7
bluff:0 -1 -2
bluffing:21 27 -11
blumen:-6 -5 -5
blunt:-27 -15 -25
blurry:-12 -5 -6
board:30 3 -1
board adn:-20 -16 -13
board says:-25 -11 -9
board … a:23 18 15
board … back:-36 -24 -23
board … in:58 57 52
board … me:21 -21 -6
board … not:23 27 -3
board … teh:20 26 -7
board … to:-32 -24 -23
boarded:-1 0 0
boards:15 19 9
boat:22 27 29
boat ramp:21 5 4
boat … chain:33 35 33
boat … i:-45 -42 -35
boat … teh:3 26 25
boats:-15 -13 -9
boda:-12 -7 -2
body:11 42 29
body adn:23 16 21
body in:-18 -25 -21
body knows:16 -27 -28
body wants:56 47 -1
body … adn:7 21 11
body … its:22 -34 -20
body … me:21 6 6
body … shes:33 14 17
body … that:28 25 35
body … to:23 -4 -39
body … up:64 60 66
bodys:24 28 28
bodys … i:17 19 23
boet:16 17 8
boil:-5 -3 -1
boiled:-6 -6 -3
boiler:-33 -8 -5
boilers:-1 -3 -4
boiling:48 44 54
boiling hot:38 33 29
boiling water:5 11 25
boiling … adn:44 39 23
boiling … at:6 8 22
boils:-5 -4 -3
boit:-12 -8 -17
boite:42 33 38
boite … chocolats:-22 -18 -17
boite … je:14 13 23
bold:0 0 0
bolt:96 56 69
bolted:4 8 11
bomb:9 2 11
bomb … my:9 14 23
bombed:-9 -4 -2
bone:-5 -3 -11
bone she:1 2 -23
bone … collapsed:1 2 -23
bones:26 -1 7
boning:11 9 5
bonsoir:-7 -8 -3
bonus:-2 -1 -1
book:-28 -27 -16
book … ive:-10 -23 -23
book … went:-23 -16 -11
bookcase:-10 -11 -5
booked:-10 13 30
booked a:28 32 31
booked teh:-22 -13 -7
booked … a:23 28 21
booked … as:3 5 25
booked … conference:31 35 25
booked … for:-21 -21 -17
booked … leave:10 19 20
booked … off:3 5 23
booked … room:21 26 22
booked … teh:-24 -21 -19
bookies:45 -12 -10
booklet:0 0 1
books:7 6 4
boot:27 24 17
boot teh:29 -14 -7
boot wen:51 39 -6
boot … at:6 21 22
boot … i:30 31 10
boot … teh:-21 -22 -6
boots:-25 -30 -40
boots off:-55 -36 -20
boots on:43 16 4
boots … adn:-33 -14 -20
boots … im:-33 -14 -20
booze:-4 14 28
booze adn:-26 -21 3
bord:-1 -1 -1
border:-2 -1 0
bore:41 41 43
bored:-39 -41 -20
bored of:-2 -21 -4
boredom:-51 -55 -33
boring:-57 -50 -35
born:46 -54 -28
born in:-24 -4 -3
borowed:-1 0 0
borrow:-12 -14 -12
borrowed:-17 -14 -19
borrowed teh:-21 -19 -15
borrowed … for:-10 -9 -20
bort:-1 0 0
boss:-32 -16 -28
boss gave:14 20 21
boss in:-34 -30 -8
boss is:-22 -9 -12
boss … teh:-21 -16 -6
boss … tomorrow:21 27 30
bosss:0 0 0
bossy:-1 -1 -1
bot:7 14 6
both:38 43 59
both are:-26 -11 -12
both arms:35 41 36
both legs:-26 -29 -36
both of:29 -1 0
both packets:22 17 9
both wrists:30 33 33
both … afternoon:0 1 -26
both … for:-32 -27 -28
both … from:-32 -33 -34
both … he:16 22 31
both … is:41 40 35
both … out:33 34 35
both … them:31 18 11
both … this:37 51 21
both … us:40 21 25
both … would:67 55 0
bother:98 57 44
bother me:-22 -17 -6
bother to:49 44 32
bother … me:48 16 15
bother … teh:28 45 47
bothered:-31 -21 -13
bothering:23 -25 -15
bothering ye:35 -9 -5
bottle:35 36 53
bottle a:26 6 3
bottle adn:150 137 114
bottle by:-21 -14 -16
bottle down:-31 -19 -16
bottle i:37 -19 -7
bottle in:-11 -40 -37
bottle open:32 17 16
bottle to:33 39 41
bottle was:-22 -22 -29
bottle … a:26 16 19
bottle … adn:31 24 16
bottle … cistern:34 -4 -2
bottle … day:22 -3 -16
bottle … empty:23 20 13
bottle … for:-12 0 21
bottle … gin:23 16 7
bottle … hand:-71 -26 -17
bottle … i:-62 -25 -17
bottle … in:9 -23 -15
bottle … its:52 19 23
bottle … lucozade:-20 -18 -17
bottle … my:-61 4 14
bottle … on:27 -8 -17
bottle … pills:20 21 16
bottle … rum:29 48 33
bottle … tablets:27 19 28
bottle … teh:45 -17 -22
bottle … was:29 -9 -12
bottle … water:-28 -25 -26
bottle … whisky:21 20 11
bottled:-5 -3 -2
bottles:49 43 43
bottles in:-29 -14 -7
bottom:10 31 23
bottom drawer:13 18 21
bottom of:17 34 25
bottom … teh:-21 -21 -16
bought:52 65 75
bought a:34 24 28
bought adn:47 55 35
bought blades:15 2 -35
bought helium:32 29 27
bought myself:-22 -17 -4
bought new:-22 -21 -14
bought no:25 27 25
bought one:82 69 72
bought roap:13 14 25
bought some:-29 -25 -19
bought teh:-22 -21 -1
bought wat:64 74 24
bought … a:-26 -23 -11
bought … adn:48 45 21
bought … at:33 36 35
bought … bag:-8 -23 -16
bought … coffee:32 39 41
bought … for:26 25 54
bought … from:23 27 24
bought … had:9 14 31
bought … helium:27 18 20
bought … i:62 66 18
bought … is:41 48 58
bought … it:24 -20 -18
bought … ive:61 35 40
bought … my:30 25 43
bought … plant:-29 -18 -7
bought … roap:27 26 20
bought … round:30 36 46
bought … suit:25 27 25
bought … teh:34 32 30
bought … those:42 26 23
bought … ticket:30 30 35
bought … u:0 5 23
bought … used:54 63 -16
bought … was:30 20 14
bought … with:27 -2 -1
boulot:-2 -1 -1
bouncers:0 0 0
bouncy:-15 -14 -15
boundaries:-4 -3 -3
boundary:0 0 4
bouquet:17 18 27
bouquet … my:19 19 29
bournemouth:1 0 0
bow:-11 -9 -10
bowel:-2 -1 -1
bowl:9 8 -7
bowl adn:-29 -26 -10
bowline:-6 -3 -1
bowls:-31 -24 -20
box:4 9 20
box adn:-26 -21 -6
box in:-26 -24 -29
box is:61 44 46
box my:18 23 21
box of:56 44 25
box on:-26 -24 -17
box to:32 11 22
box … down:33 32 26
box … my:-30 -41 -12
box … on:41 19 25
box … tablets:34 33 26
box … teh:-34 -33 -31
box … them:-27 -13 -9
box … to:30 29 -20
boxes:24 32 27
boxing:-9 -4 -3
boxs:-4 -3 -2
boxset:-4 -4 -1
boy:-2 4 -6
boy for:-31 -33 -26
boy ten:19 24 -10
boy … adn:30 26 7
boy … being:33 30 13
boy … me:45 40 47
boy … said:-51 -50 -29
boyfriend:5 17 -49
boyfriend has:29 35 -16
boyfriend is:23 23 52
boyfriend keeps:18 23 -47
boyfriend makes:20 23 -5
boyfriend … at:13 19 24
boyfriend … been:19 27 -1
boyfriend … me:70 82 33
boys:23 33 35
boys i:15 20 25
boys … im:25 27 24
bra:69 71 55
braced:-8 -1 0
bracelet:2 9 15
bragging:-3 -3 -2
brain:-26 -8 -51
brain … yourself:1 20 0
brains:69 34 -17
brains out:55 60 -12
brake:22 39 47
brake … adn:5 20 17
brakes:24 48 -2
braking:30 20 34
bramble:0 0 0
brambles:-28 -21 -4
branch:49 50 61
branch is:40 40 38
branch … me:21 34 44
branch … teh:32 24 30
brand:-7 -5 -1
brandy:1 0 -6
brass:-7 -3 -2
brave:-15 -3 -14
braver:10 39 -7
bravest:-3 -2 -4
brazos:41 33 -1
bread:11 13 20
bread adn:44 7 3
bread bin:39 47 33
bread knife:11 12 24
bread … i:38 -3 15
break:15 36 13
break adn:32 36 -8
break his:39 37 -36
break its:17 20 20
break up:-27 -14 -4
break … door:4 3 21
break … i:36 25 24
break … im:9 10 -24
breakdown:-3 -16 -15
breakfast:24 28 5
breakfast to:28 38 0
breakfast with:-15 -16 -22
breakfast … bed:34 43 -6
breakfast … in:-25 -18 -10
breakfast … my:-21 -20 -20
breaking:-35 -17 -5
breakup:-1 0 -1
breath:17 21 33
breathe:79 51 30
breathe adn:-12 22 -12
breathe easier:15 -49 -22
breathe i:36 21 3
breathe out:8 -26 -18
breathe … hav:53 56 42
breathe … i:30 50 41
breathe … id:19 54 0
breathe … teh:43 47 45
breathed:3 -5 -1
breathes:27 27 27
breathing:41 36 2
breathing adn:22 11 -16
breathing but:34 38 32
breathing funny:17 18 27
breathing goes:41 43 -37
breathing i:-30 -8 -17
breathing is:28 26 -4
breathing ive:-22 -16 -38
breathing on:-36 -30 -23
breathing properly:20 22 35
breathing right:44 45 43
breathing slow:-32 -27 -12
breathing stops:39 39 39
breathing … counted:-40 -24 -7
breathing … dont:-17 -39 -17
breathing … every:27 25 27
breathing … for:25 30 28
breathing … he:70 71 37
breathing … ive:29 30 -12
breathing … lips:-4 6 22
breathing … my:-24 -20 -7
breathing … not:11 -26 0
breathing … on:-34 -29 -22
breathing … teh:38 33 -29
breathing … theres:20 21 23
breathing … thing:82 68 38
breaths:40 54 54
bred:-8 -5 0
breed:-11 -13 -11
brenda:-2 0 0
brennan:10 11 0
brennans:-3 -1 -3
brew:-5 -2 -10
brian:-11 -11 -5
brick:-30 -29 -24
bricking:-4 -4 -2
bricks:-1 10 11
bride:-5 -6 -11
bridge:83 100 103
bridge adn:29 52 62
bridge after:-30 -22 -16
bridge an:39 39 40
bridge before:44 44 44
bridge by:-22 -28 -25
bridge climbed:26 30 30
bridge club:-28 -23 -20
bridge done:-22 -22 -23
bridge im:47 44 51
bridge in:-54 -49 -32
bridge ive:50 55 48
bridge on:8 27 29
bridge over:29 19 8
bridge patrol:21 27 23
bridge teh:-44 -35 -23
bridge to:-23 -20 -19
bridge tonight:1 0 -32
bridge where:19 21 -2
bridge wrong:18 25 24
bridge … adn:11 7 32
bridge … after:-38 -5 -5
bridge … goin:19 20 20
bridge … he:-29 -25 -14
bridge … hours:15 28 19
bridge … how:-30 -29 -13
bridge … i:59 82 77
bridge … im:37 44 42
bridge … in:-21 -19 -14
bridge … it:26 22 22
bridge … its:57 51 44
bridge … ive:46 47 43
bridge … jmup:75 71 66
bridge … keep:24 24 20
bridge … lad:30 28 7
bridge … last:-28 -19 -21
bridge … me:-51 -20 -15
bridge … night:-21 -15 -9
bridge … of:39 36 41
bridge … on:16 26 37
bridge … one:-32 -24 -14
bridge … over:70 76 81
bridge … rail:34 39 28
bridge … side:42 42 42
bridge … teh:-21 -18 -25
bridge … that:22 20 -1
bridge … time:24 -20 -20
bridge … to:-6 24 28
bridge … up:26 18 19
bridge … walked:14 22 29
bridge … wanting:-21 -22 -2
bridge … water:-26 -30 -23
bridges:7 -12 -8
bridget:0 0 1
bridie:4 -1 0
brief:-29 -30 -18
bright:28 21 31
brighter:39 -14 -17
brilliant:-19 -10 -8
brilliantly:0 -12 -11
bring:-19 -26 -27
bring a:-25 -21 -17
bring myself:-29 -9 -7
bring … back:22 -18 -10
bring … to:14 26 19
bringe:45 51 -3
bringe mich:51 57 -5
bringing:-21 -19 5
bringing a:30 20 32
bringing … gun:19 18 29
brings:-19 -18 -7
bringt:-12 -8 -2
brisbane:16 17 18
bristol:-2 0 -2
british:-3 -1 -4
bro:26 45 47
broadband:-10 -6 -4
broccoli:-1 -1 0
brochure:0 0 0
broke:-6 4 -38
broke my:38 46 9
broke … adn:-3 -9 -25
broke … arm:5 7 29
broke … finger:32 39 -13
broke … took:15 16 21
broke … wen:5 9 41
broken:22 24 -16
broma:16 50 -1
brother:-5 4 9
brother adn:60 48 57
brother if:4 22 27
brother im:28 30 23
brother keeps:14 16 20
brother over:28 23 -3
brother overdosed:31 28 29
brother rang:12 25 22
brother says:23 24 -11
brother texted:-44 -45 -39
brother … adn:9 9 20
brother … are:38 37 31
brother … farm:45 40 41
brother … from:-36 -36 -40
brother … goin:1 1 -29
brother … goodbye:-44 -45 -40
brother … ground:-24 -8 -7
brother … he:53 72 65
brother … hes:13 14 26
brother … his:46 50 40
brother … i:-20 -27 -21
brother … in:19 21 20
brother … into:22 23 -2
brother … is:10 8 -23
brother … it:-22 -25 -24
brother … law:-19 -16 -23
brother … my:49 43 28
brother … piano:-27 -25 -26
brother … stopped:9 10 21
brother … teh:31 25 22
brother … that:40 48 32
brother … under:52 55 55
brothers:20 15 38
brothers adn:-25 -20 -16
brothers … at:7 -20 -20
brothers … one:-25 -19 -15
brothers … teh:28 33 36
brought:-23 -30 -26
brought a:-28 -23 -11
brought me:26 -16 -20
brought teh:-24 2 7
brought … gun:-24 -21 -8
brought … home:22 -1 3
brought … im:21 -2 -1
brought … to:-27 -25 -12
brown:-19 -23 -18
browser:48 54 50
brucke:18 20 15
brucke und:22 23 22
brucke … gleich:19 20 20
bruise:-6 -4 -11
bruised:-18 -5 -1
bruises:14 5 -11
bruises … both:31 28 -11
bruises … legs:31 28 -11
bruises … my:-71 -63 -14
brush:-21 -16 -13
brushed:35 -8 0
brushing:-3 14 -15
brushing … teeth:7 26 0
btw:-19 -8 -7
bubbles:-21 -11 -9
bucherei:-11 -11 -4
bucket:-22 -20 -17
bucket adn:-24 -20 -15
buckets:40 39 39
buddies:1 12 0
buddy:-20 -8 -1
budgerigar:-15 -14 -13
budgeting:0 2 0
budgie:-3 13 11
budgie to:24 28 26
budgies:-3 -4 0
buffet:-2 -1 -1
bug:20 27 -6
bug adn:45 46 -1
buggy:-2 -3 -3
bugle:-6 -4 -2
bugs:17 18 27
build:-25 -25 -14
building:49 40 33
built:8 -15 -10
bulb:-7 -4 -3
bulbs:-15 -5 -4
bulimic:-4 -2 -2
bull:0 0 1
bullet:69 76 23
bullet in:62 64 -3
bullet … head:40 50 10
bullet … i:43 35 -7
bullet … teh:-44 -37 -24
bulletin:-11 -12 -6
bullets:-27 -38 -17
bullets … for:17 17 34
bullied:-19 -17 -12
bum:11 -40 -29
bump:-6 -3 -2
bumper:-7 -6 -5
bumping:-39 -47 -24
bun:-2 -1 0
bunch:-12 -23 -41
bungalow:-30 -31 -30
bunged:-32 -25 -15
bunk:6 6 -3
bunnings:22 33 18
bunting:-17 -17 -13
buoy:1 1 2
buoys:0 2 5
bupe:-7 -5 -6
buprenorphine:-30 -17 -12
bupropion:1 1 1
burden:22 -27 -2
burden i:2 25 22
burden on:56 -3 -12
burden to:31 -5 -6
burden … family:65 0 0
burden … i:-39 -2 -1
burden … kids:24 -2 -1
burden … my:117 -5 -3
bureau:-17 -6 -1
burger:-1 -1 0
burgers:0 1 0
burglar:-16 -16 -11
burglary:-21 -19 -7
burial:4 4 6
buried:-34 -7 3
buried on:17 21 21
burn:47 29 48
burn myself:-64 -72 -1
burn on:31 30 14
burn … down:43 34 28
burn … house:11 18 -38
burn … place:5 7 22
burn … with:26 29 -5
burned:-7 12 -16
burned … letters:17 12 20
burned … with:42 44 -19
burning:81 83 75
burning hot:15 15 34
burning my:60 72 -11
burning myself:26 -14 -4
burning up:25 15 20
burning … adn:22 18 25
burning … arms:52 59 -6
burning … he:11 11 37
burning … i:1 -42 0
burning … teh:12 22 -8
burning … with:50 65 -22
burnout:-3 -6 -3
burns:51 7 -11
burns adn:14 24 8
burns me:23 27 -30
burns … adn:44 -3 -1
burns … i:42 0 15
burns … with:25 29 -33
burnt:-48 -35 -15
burnt teh:20 22 18
burnt … teh:23 24 25
burst:13 18 24
bury:15 -2 8
bury me:8 26 18
bury … i:43 16 -11
bury … under:-32 -29 -11
bury … with:-28 -21 -4
bus:0 -17 0
bus adn:-25 -16 -15
bus driver:21 25 17
bus goes:30 33 29
bus had:21 0 0
bus hit:28 -6 -1
bus i:24 30 20
bus if:6 -22 -1
bus iykyk:24 -16 -4
bus leaves:-22 -18 -11
bus this:-49 -46 -30
bus to:-13 30 31
bus tonight:-57 -35 -24
bus … a:25 42 -13
bus … for:38 53 4
bus … hit:-45 -5 -1
bus … if:42 -2 -1
bus … im:-24 -1 -1
bus … know:18 -21 -20
bus … my:14 -22 -10
bus … number:19 -21 -5
bus … one:28 33 36
bus … saturday:-50 -42 -26
bus … teh:62 72 63
bus … ticket:-16 -19 -27
bus … u:73 -48 -2
bus … was:8 -30 -34
buses:-8 -16 -12
bush:11 16 15
bushes:15 17 20
business:8 8 18
business … i:22 25 50
bust:-8 -7 -34
busy:-24 -22 -28
but:-51 -58 -59
but a:27 16 32
but after:-21 -2 -2
but being:58 53 0
but i:0 -70 -52
but id:23 -18 -4
but if:30 -11 -6
but im:0 24 -29
but is:-29 -4 -1
but it:-37 -30 3
but its:-33 -24 -34
but ive:-47 -21 -14
but no:20 19 -3
but nobody:27 32 24
but not:32 55 56
but teh:-3 -1 -29
but that:40 -13 -6
but they:-29 -8 -4
but this:-31 -18 -12
but to:17 27 -1
but tonight:49 31 23
but wat:-48 -37 10
but … about:-26 -8 1
but … adn:-45 -29 -21
but … after:17 22 6
but … all:22 31 -7
but … am:-36 -17 1
but … back:-16 -20 -8
but … been:28 5 -3
but … breakfast:23 25 -3
but … burden:21 -9 0
but … could:27 -3 -1
but … dead:34 -2 -1
but … did:50 -6 -8
but … do:-12 -25 13
but … feel:22 -9 -4
but … for:-21 -16 -7
but … had:-24 -12 -1
but … has:39 9 8
but … hav:-21 -17 -12
but … here:19 22 22
but … hes:35 3 10
but … home:-32 -11 -2
but … i:-25 -43 -8
but … ice:37 -10 -1
but … im:21 23 38
but … in:-8 -28 -23
but … is:5 -2 -21
but … isnt:-25 -36 -23
but … it:-24 19 -18
but … its:-29 -11 -3
but … kil:36 50 0
but … killing:1 5 -44
but … know:-30 -20 -11
but … lorry:41 -1 -1
but … love:-22 3 -1
but … might:33 -1 0
but … my:9 -28 -28
but … myself:21 -1 -22
but … neva:28 35 56
but … not:-2 -33 -22
but … of:24 11 -9
but … on:5 29 13
but … out:9 25 -3
but … rather:38 -1 -1
but … right:41 -9 -3
but … sat:24 -1 -1
but … shaking:31 32 36
but … sounds:32 -1 -1
but … started:46 0 -2
but … stood:-22 -12 -8
but … such:19 21 19
but … that:9 20 32
but … they:24 -2 -1
but … think:-18 -39 -6
but … to:12 26 -37
but … told:33 -5 -3
but … true:-27 -3 -2
but … truth:5 -27 -6
but … up:-28 -9 -5
but … want:-1 33 11
but … was:-42 -26 4
but … went:25 1 16
but … will:-38 -18 -12
but … wish:7 -6 -28
butchers:-11 -7 -4
butler:-10 -5 -5
butt:-13 -10 -6
butter:-45 -34 -22
button:14 -20 -15
button that:25 -4 -3
button … made:37 -5 -3
button … me:31 -4 -3
buttons:-1 -1 -1
buy:-21 -11 -39
buy teh:-24 -20 -8
buy … adn:56 55 -3
buying:6 -14 -23
buying teh:26 24 -10
buys:-47 -47 -43
buzzing:45 39 28
by:7 15 30
by accident:6 5 28
by christmas:25 54 -6
by dark:4 -20 -14
by eleven:1 -21 -17
by five:-37 -27 -21
by friday:84 81 67
by her:8 2 28
by hour:36 -14 -8
by i:10 6 26
by ill:17 21 34
by in:23 33 34
by me:40 24 -13
by midnight:25 21 22
by mistake:-69 -59 -40
by morning:107 109 105
by myself:2 5 -67
by next:-29 -26 -15
by noon:-21 -15 -15
by rush:-62 -60 -73
by side:25 22 17
by six:19 31 26
by sunday:5 7 24
by teh:31 26 17
by ten:-34 -27 -34
by thats:-11 -32 -6
by therell:41 52 54
by this:-31 -23 -27
by to:25 29 31
by tomorrow:47 41 43
by tonight:13 20 21
by u:31 25 24
by … adn:-24 -37 -59
by … after:-1 -17 -31
by … am:9 24 -4
by … anyone:25 21 20
by … back:-16 -23 -15
by … be:102 116 115
by … because:15 20 -2
by … body:3 16 32
by … bread:55 29 32
by … bridge:20 20 15
by … choice:31 24 23
by … dead:45 33 14
by … do:-30 -29 -23
by … earlier:16 20 28
by … elbow:35 35 30
by … every:-46 -39 -30
by … five:20 20 36
by … for:-8 -26 -11
by … got:28 11 23
by … hair:44 46 60
by … hand:7 21 -29
by … hav:35 14 26
by … he:-37 -43 -28
by … hell:6 5 26
by … hour:-84 -78 -76
by … ill:30 40 56
by … isnt:-21 -12 -18
by … it:5 25 22
by … its:41 34 44
by … ive:-37 -30 -36
by … know:21 17 34
by … little:21 17 -5
by … long:-29 -38 -24
by … most:6 12 -20
by … motorway:-20 -19 -19
by … mum:12 21 9
by … my:6 4 37
by … name:36 -2 -3
by … night:73 61 73
by … no:52 36 26
by … not:54 12 -44
by … off:49 33 53
by … old:-27 -18 -5
by … on:-17 -15 -20
by … over:16 15 28
by … own:30 6 -10
by … past:-28 -26 -26
by … roap:23 24 24
by … sea:-59 -32 -36
by … see:65 68 22
by … sent:27 37 30
by … shed:54 59 60
by … sheds:42 46 41
by … sisters:-33 -40 -32
by … tablets:39 33 33
by … teh:30 35 15
by … than:20 3 2
by … that:25 19 -10
by … them:-11 -22 -23
by … ther:-27 -19 -20
by … theres:-20 -14 -11
by … theyre:-26 -22 -17
by … time:78 86 66
by … to:-41 -28 -26
by … tomorrow:-6 -23 -31
by … tonight:-27 -22 -3
by … tracks:30 29 33
by … u:-26 -30 -33
by … uncle:25 33 -4
by … wat:22 7 -18
by … week:-26 -24 -15
by … weekend:61 67 59
by … wen:38 44 59
by … where:-36 -58 -31
by … who:-35 -41 -5
by … wifes:20 18 12
by … will:33 38 25
by … wont:72 64 57
by … youre:32 35 29
bye:0 10 18
bye everyone:-56 -50 -48
bye insomnia:-28 -25 -21
bye to:-54 -50 -40
bye world:-91 -87 -79
bye … gang:-28 -25 -21
bye … good:26 26 25
bye … i:-20 -21 -16
bye … my:-27 -19 -22
bye … teh:-14 -21 -22
bypass:24 -5 4
c:14 -1 5
ca:-1 -1 -3
cab:19 26 -12
cabin:17 16 13
cabinet:30 34 30
cabinet he:16 26 12
cabinet i:22 20 28
cabinet key:48 47 41
cabinet … adn:25 22 26
cabinet … ago:27 29 25
cabinet … ive:36 34 7
cabinet … minutes:28 29 24
cabinets:-1 3 3
cabins:-10 -12 -14
cable:-9 -2 -20
cabnet:41 45 45
cabnet … finishd:24 29 33
cachets:21 18 27
cactus:-4 -1 -2
cada:34 14 -11
cada dia:21 -29 -2
cada vez:32 22 -2
cada … la:14 23 -1
cada … que:-5 20 -1
cae:1 0 -3
cafe:-26 -10 -4
cafeteria:-5 -5 0
caffeine:-14 -7 -3
cairn:0 -1 0
cake:-95 -96 -89
cake adn:-34 -30 -12
cake … i:-24 -20 0
cake … in:-34 -34 -28
cake … my:-34 -30 -29
cake … want:-25 -20 0
cakes:-9 -15 -9
calculator:24 34 30
calculator case:24 34 30
caleb:21 8 -3
calendar:4 13 29
calf:8 -13 -8
call:32 27 44
call an:-18 -19 -24
call anyone:20 43 43
call by:24 31 21
call in:-20 -20 -7
call it:-29 -55 -15
call room:37 22 21
call someone:-20 -16 -23
call teh:21 25 16
call with:23 23 24
call … a:3 -24 -18
call … adn:4 -26 -20
call … ambulance:-18 -19 -24
call … at:49 50 48
call … because:52 48 38
call … first:-24 -24 -27
call … has:37 22 22
call … i:-23 -5 4
call … it:8 21 -1
call … longer:36 -13 -7
call … me:15 35 39
call … police:47 55 48
call … she:29 30 -24
called:-35 -29 -35
called imran:25 20 0
called … adn:-16 -21 -9
caller:-18 -16 -8
callers:0 0 0
calling:-1 -9 11
calling it:-35 -13 -13
calling me:24 -4 9
calling … by:37 -1 0
calls:-3 -11 -14
calls … a:34 -2 0
callum:11 3 1
callum … to:24 2 2
calm:35 33 16
calm adn:38 21 19
calm as:29 10 -6
calm i:16 20 19
calm since:19 -20 -2
calm that:7 0 -38
calm … adn:-23 -12 -11
calm … decided:12 14 -42
calm … for:30 11 14
calm … i:22 20 45
calm … ive:-26 -21 -40
calm … that:79 57 55
calm … u:32 12 -5
calmer:18 27 -3
calmer adn:29 31 0
calming:-6 -7 -2
calmly:1 0 -3
calms:20 21 -1
calor:-12 10 -10
calve:-2 -2 -3
calves:-1 -2 -9
cam:8 9 14
cama:-11 8 17
came:-19 -25 -26
came adn:-26 -20 -11
came back:-8 -29 -22
came by:17 23 -7
came home:32 33 35
came in:2 0 22
came its:49 25 32
came off:-29 -19 -9
came on:-25 -21 -8
came out:23 21 -13
came over:-30 -19 -8
came round:2 11 22
came through:-22 -22 -22
came today:71 64 62
came … a:-22 -20 -21
came … adn:-31 -25 -22
came … at:-27 -21 -16
came … from:1 -7 -23
came … he:19 21 32
came … hes:14 21 14
came … in:-24 -15 -20
came … it:-25 -17 -13
came … next:-21 -9 -4
came … not:38 12 13
came … of:30 43 -3
came … off:43 47 47
came … on:60 31 30
came … one:-24 -22 -20
came … post:10 25 36
came … teh:52 54 6
came … to:19 24 2
came … without:24 -12 -8
camera:-20 -12 -12
camera … teh:-28 -12 -10
cameras:54 46 -9
camhs:-15 -14 -6
camino:-11 -8 -7
camp:8 13 14
camp … teh:-44 -45 -36
campaign:-5 -5 -5
campaigned:-6 -6 -4
campaigners:-3 -3 -2
campaigning:-3 -2 -2
camping:-10 -8 -6
campus:1 0 -1
camus:-4 -2 0
can:-3 -8 15
can adn:-6 -22 -12
can be:-61 -44 -23
can collect:-32 -2 -3
can count:16 25 25
can do:-61 -39 -22
can eat:17 26 36
can feel:38 23 21
can find:-24 -17 -14
can get:-21 -16 -20
can go:16 41 48
can hardly:77 47 55
can hav:46 37 36
can hear:48 61 75
can i:-7 -34 -31
can in:25 11 15
can is:-22 -23 -7
can leave:-55 -2 -1
can manage:51 43 35
can move:24 -1 -6
can of:39 41 36
can say:-22 -23 -8
can see:23 19 7
can taste:67 2 -2
can tell:-20 -7 -16
can they:40 43 38
can think:20 0 -15
can type:63 64 61
can u:4 -14 -21
can … a:-33 -23 -31
can … after:40 44 54
can … all:-23 -15 -12
can … allergic:41 -1 -1
can … as:23 1 2
can … back:1 -17 -21
can … be:25 9 8
can … been:49 47 48
can … clock:33 -3 -3
can … engine:18 20 17
can … for:-6 -25 -19
can … from:19 26 17
can … hand:11 28 35
can … heart:18 22 10
can … him:41 42 71
can … his:25 25 32
can … i:-30 -32 -4
can … if:-25 -17 -13
can … im:-35 -32 -27
can … in:-27 -46 -33
can … is:33 21 -20
can … it:41 15 28
can … ive:37 32 24
can … me:-16 -8 -21
can … my:22 19 26
can … not:32 29 22
can … of:29 -16 -33
can … onions:11 21 21
can … over:26 33 32
can … petrol:36 36 33
can … saturday:-41 -9 -8
can … sea:-26 -15 -11
can … stay:41 46 57
can … tablets:38 42 39
can … that:-15 -19 -28
can … this:-22 -23 -22
can … through:-10 13 46
can … to:-30 -13 -36
can … train:20 21 8
can … with:-27 -22 -15
can … without:9 33 36
canada:-8 -7 -4
canal:33 41 39
canal … adn:17 21 2
canal … teh:-23 -19 -14
canals:26 -4 0
canary:35 32 34
cancel:20 24 5
cancelled:-34 -28 -8
cancelled adn:-23 -20 -19
cancelled teh:-24 -27 -5
cancelled … milk:-20 -20 -1
cancelled … teh:21 20 25
cancels:-3 -1 0
cancer:-22 -56 -30
cancer adn:35 1 0
cancers:0 0 2
candle:-15 -9 -3
candle … teh:25 28 24
candles:-23 -34 -33
cannabis:-13 -3 -2
cannot:3 -8 -8
cannot stop:40 -1 0
cannot wait:-39 -39 -40
cannot … on:25 11 -8
cannot … teh:47 45 38
cannula:-10 -11 -18
canoe:-3 -1 -1
cans:49 -19 -8
cans in:67 5 6
cans … car:30 0 0
cans … in:-27 -4 6
cans … teh:38 -17 -10
cansada:42 -7 -8
cansado:129 -8 -7
cant:54 63 50
cant bring:-29 -9 -7
cant carry:25 27 23
cant do:5 13 33
cant drive:-24 -15 -10
cant feel:42 55 62
cant for:34 -6 -1
cant get:46 69 50
cant go:46 -7 -22
cant hav:-34 -21 -15
cant hear:31 -32 -12
cant hold:71 87 62
cant i:-42 -5 -5
cant imagine:-31 -15 -5
cant keep:-3 29 16
cant leave:25 5 -10
cant live:-68 -21 -8
cant look:27 -3 -2
cant make:-35 -22 -15
cant picture:42 -10 -1
cant promise:38 46 -23
cant read:41 39 31
cant recall:16 15 31
cant remember:47 44 41
cant rouse:42 48 48
cant see:22 -51 -69
cant seem:20 3 -12
cant shake:53 52 29
cant sleep:-30 -12 -15
cant speak:-39 -24 -15
cant stop:49 83 1
cant swim:84 70 74
cant take:-58 -1 -27
cant tell:-11 -5 -36
cant think:25 -2 -8
cant wait:-48 -48 -42
cant wake:23 22 39
cant … a:1 -20 -42
cant … about:31 19 -7
cant … address:62 55 49
cant … adn:-21 -9 -8
cant … another:56 91 60
cant … any:52 41 38
cant … anymore:18 1 32
cant … anything:-52 -26 -25
cant … at:50 -11 -16
cant … awake:20 20 32
cant … being:-44 -20 -10
cant … beyond:30 32 28
cant … blood:19 23 24
cant … cup:0 2 -39
cant … cutting:67 57 -3
cant … day:23 71 45
cant … dont:36 42 -24
cant … down:62 28 -5
cant … fingers:-21 -22 -18
cant … for:-26 -42 -35
cant … her:35 42 63
cant … here:28 21 6
cant … him:71 42 72
cant … home:54 -20 -6
cant … how:-52 -34 -29
cant … i:-20 -22 -20
cant … im:-15 -26 -18
cant … in:27 23 44
cant … it:11 -16 -26
cant … its:-3 -27 -8
cant … lief:56 8 7
cant … living:-48 12 -1
cant … longer:30 35 33
cant … me:24 38 59
cant … more:33 43 -23
cant … much:-44 -11 -5
cant … mum:21 25 -5
cant … my:40 54 55
cant … no:-32 -23 -44
cant … not:-33 -18 -12
cant … off:-37 -15 -5
cant … on:9 -34 -62
cant … one:64 33 16
cant … past:23 23 33
cant … picturing:26 22 -36
cant … reason:37 22 18
cant … screen:22 27 24
cant … she:19 25 16
cant … stop:4 -1 -31
cant … take:16 13 28
cant … teh:34 11 24
cant … them:-8 -22 -17
cant … ther:-25 -11 -9
cant … thinkn:24 23 -1
cant … this:-22 45 -1
cant … thought:30 26 -4
cant … to:48 19 11
cant … today:13 14 27
cant … took:5 5 20
cant … tuesday:-28 -24 -21
cant … u:-33 -30 -16
cant … up:45 26 13
cant … way:-17 -2 -34
cant … whats:-2 1 -25
cant … why:21 -12 -13
cant … with:-8 -19 -31
cant … without:-79 -26 -11
cant … woken:-33 -23 -17
cant … wont:-4 -21 -48
canteen:-3 -2 0
cap:-24 -19 -14
capital:-4 -5 -3
capitals:7 7 -3
caps:-8 -7 -4
capsules:-29 -16 -1
captain:-11 -7 -6
captains:-1 -1 -1
captioned:28 34 26
captive:79 39 43
captive bolt:79 39 43
car:-18 -11 -11
car adn:44 41 44
car after:43 43 -2
car for:30 21 20
car has:19 30 44
car i:-41 -11 -4
car its:56 38 -1
car keys:-44 -41 -37
car outside:32 3 0
car to:29 30 7
car … adn:-27 -31 -47
car … at:-20 -30 -25
car … gone:61 64 61
car … her:22 23 39
car … hes:0 -5 23
car … i:-14 -26 -10
car … im:14 17 25
car … ive:5 5 -25
car … me:-23 -24 -17
car … my:14 17 -25
car … of:21 -3 2
car … on:-42 -34 -38
car … one:-13 -30 -22
car … roof:44 50 52
car … she:35 38 34
car … sister:27 28 -9
car … something:20 22 22
car … sunday:-33 -28 -26
car … teh:13 -23 -26
car … to:-23 -27 -23
car … waiting:-24 -16 -15
caravan:-4 16 26
caravans:0 0 0
carbon:-5 -3 -3
carbs:-19 -8 -10
card:-32 -48 -54
card adn:-29 -25 -21
card in:29 0 -4
card … my:32 1 -12
cardboard:-5 -19 -20
cardiac:-8 -4 -2
cardiff:-16 -12 -10
cardigan:5 15 19
cardigans:-1 -3 -1
cardiologist:-5 -4 -1
cards:-23 -34 -37
care:-3 23 -31
care about:-39 -24 -5
care how:45 24 -1
care if:37 24 -5
care less:69 73 57
care of:-21 -26 19
care wat:32 50 -12
care whether:15 20 0
care … adn:-17 -29 -21
care … dont:7 22 0
care … happens:34 47 -11
care … i:27 18 -11
care … live:-7 -51 0
care … stop:2 21 -1
care … teh:28 21 37
care … to:10 26 -4
care … wake:21 35 9
career:-5 6 21
careful:-7 -14 -5
carer:-4 -6 -38
carer slaps:25 23 -11
carer … me:26 25 -18
carer … teh:-35 -30 -10
carers:2 0 2
carers dont:-18 -20 -17
carers … come:-18 -20 -17
carers … ive:-26 -29 -25
cares:17 36 41
caretaker:26 21 13
carga:32 -2 -2
carga para:28 -2 -2
carga … mis:23 -1 0
caring:6 8 11
carlisle:-5 -1 -1
carol:-7 -5 -3
carols:16 13 25
carpal:-15 -8 -3
carpark:-15 -15 -13
carpark … for:-31 -31 -35
carpark … teh:-31 -31 -35
carpet:-35 -25 -29
carpet … teh:-17 -21 -20
carriage:-13 -17 -10
carriageway:3 2 5
carried:13 2 -2
carried on:20 15 16
carrier:-23 -14 -12
carries:4 -1 -7
carrots:-14 -10 -4
carry:9 5 10
carry me:34 43 42
carry on:27 -25 -10
carry teh:-24 -17 -18
carry … i:17 24 1
carrying:-3 9 -17
carrying on:22 35 -8
cars:53 67 68
cars … adn:-27 -5 -6
cars … teh:5 21 27
carta:32 30 27
carta esta:29 19 16
carta … en:29 19 16
carta … la:41 32 28
cartas:-2 -1 -3
cartoon:-2 -1 0
cartridges:3 3 2
carved:43 55 -4
carved … my:65 67 -1
carvery:-1 -7 -8
carving:-13 -7 -50
carving teh:-43 -38 -40
carving … in:33 32 -18
carving … my:48 46 6
casa:-15 11 -18
casa lo:27 18 -4
casa … sabe:25 16 -4
case:1 3 -9
case … adn:42 59 -1
case … it:-23 -18 -16
caseload:-7 1 -6
cases:-15 -25 -26
cash:38 33 0
cash adn:54 58 -1
cash … good:16 18 23
cash … i:6 7 27
cashier:-3 -3 -3
casi:-30 -4 -4
casserole:-7 -3 1
casseroles:-33 -20 -20
cast:-11 -7 -6
castle:-2 0 0
casualty:-6 -5 -31
cat:-31 -35 -18
cat adn:-16 -15 -22
cat goes:-9 -5 -25
cat is:42 42 39
cat … about:-25 -13 -2
cat … adn:-32 -30 -31
cat … goin:-4 -4 -21
cat … im:-10 -11 -30
cat … my:-24 -25 -20
cat … she:24 -7 -1
catalogue:-1 -1 -1
cataracts:-6 -5 -1
catch:37 19 -11
catch teh:-9 -18 -51
catch … bus:-9 -17 -51
catch … this:-49 -46 -29
catches:0 0 -7
catching:-10 -36 -12
catching teh:-19 -47 -25
catching … bus:-18 -46 -22
catching … iykyk:24 -16 -4
catching … long:31 0 0
catching … to:34 38 28
catching … tonight:-56 -33 -23
caterer:-11 -10 -8
cathedral:-1 -1 -1
cats:-17 -18 -25
cats … i:21 23 23
cats … out:20 19 19
cats … teh:-54 -56 -55
cattle:-10 -8 -7
caught:-40 -34 -35
caught myself:-9 -15 -25
cause:-39 -29 -28
cava:24 22 28
cave:12 10 20
cba:45 60 -1
cbt:-25 -26 -19
cd:-1 -1 0
ce:28 39 -1
ce matin:28 37 -8
ce … le:-21 -20 -18
ce … me:-25 -23 1
ceiling:2 12 -5
ceilings:4 6 4
celebrate:-9 -5 -1
celebrated:-13 -8 -3
celebrating:-30 -30 -16
celebrity:7 13 -9
celebrity suicide:24 23 0
celebrity … on:24 23 0
celebrity … teh:24 23 0
cell:32 7 -6
cellmate:5 5 0
cello:-18 -12 2
cells:-25 -17 -16
cemetery:23 -3 -1
cent:20 -11 -3
cent … in:29 -1 0
centre:-10 4 -21
centre i:37 43 0
century:33 -2 -1
ceramica:-10 -4 -3
cereal:-21 -7 -17
ceremony:-1 0 0
certain:-2 7 -18
certificate:2 -1 -3
certs:-1 -2 -2
ces:-21 -21 0
cest:55 31 37
cest … je:55 55 57
cetait:-6 -2 -1
cette:15 19 2
cette nuit:11 11 26
ch:0 0 0
chain:23 18 18
chain adn:52 51 55
chain … coming:34 31 28
chains:-24 -17 -17
chainsaw:69 70 75
chair:34 57 58
chair by:-31 -23 -20
chair i:28 31 22
chair is:40 39 35
chair on:39 32 31
chair to:-39 -30 -25
chair under:27 24 30
chair … door:31 32 4
chair … i:-20 -15 -22
chair … me:32 34 28
chair … my:80 86 88
chair … new:30 29 32
chair … roap:17 14 21
chair … that:47 48 37
chaired:-4 -1 -1
chairs:-62 -51 -30
chairs no:-49 -32 -25
chairs … more:-43 -29 -24
chalk:9 12 15
chalked:-24 -21 -15
chalked up:-24 -21 -15
chalked … last:-24 -21 -15
chalked … my:-24 -21 -15
challenge:-20 -17 -15
chamomile:0 -5 -12
champagne:28 -2 -1
champion:-13 -11 1
chance:9 8 -18
chance … it:45 43 0
chandlers:0 3 1
change:-8 -11 11
change ive:-20 -25 -6
change my:20 17 28
change … adn:19 29 34
change … mind:34 42 51
changed:-10 2 21
changed my:19 16 20
changed … adn:25 27 18
changed … but:30 29 25
changed … mind:50 53 54
changes:53 59 61
changes sat:32 38 39
changing:-12 -28 -41
changing room:-25 -31 -22
channel:-31 -34 -30
chanson:-7 -5 -3
chante:-9 -2 -2
chaos:-19 -19 -11
chap:-12 -13 -16
chapel:8 8 14
chaplain:1 9 10
chappals:4 6 8
chapter:-42 -50 -41
character:8 -5 -8
character … to:40 37 -2
character … want:27 18 0
charcoal:9 8 15
charcoals:-1 -1 -1
charge:-21 -15 -11
charged:-14 -11 -8
charger:-18 -49 -27
charger if:51 -1 -1
charger … u:58 -3 -1
chargers:-13 -13 -11
charges:0 0 0
charging:-33 -31 -28
charity:-42 -32 -26
charitys:0 0 0
charla:0 -1 -1
chart:-20 -23 -8
charts:-2 -2 -1
chase:-6 -3 -2
chased:42 5 21
chased it:7 17 32
chased … with:5 14 30
chat:-47 -51 -43
chats:-7 -9 -5
chatted:32 32 9
chatted to:28 31 10
chatted … me:28 31 10
chatting:-6 -5 1
chavales:2 3 -1
cheap:-28 -24 -17
cheaper:-17 -12 -8
cheat:-1 -4 -1
cheating:-35 -24 -16
cheats:0 0 0
check:-19 -9 5
check out:-1 0 -20
check … i:-28 -21 -10
checked:-11 0 19
checked my:-22 -16 -12
checked out:-27 -25 -23
checked teh:-19 -23 -25
checked … adn:10 23 -1
checked … hotel:-25 -24 -22
checked … teh:-20 -21 -20
checked … times:-27 -23 -24
checked … train:-27 -23 -24
checking:-21 -12 -6
checkout:24 28 30
checks:-13 0 -9
checks my:22 23 -10
checks … adn:27 31 -15
checks … fone:22 26 -3
cheek:-18 -15 -5
cheekbones:-13 -13 -12
cheeks:-7 -12 -6
cheer:-7 -9 -4
cheered:-2 -4 -2
cheerful:17 14 -12
cheerfully:-2 0 0
cheering:3 -5 -6
cheerio:107 109 97
cheers:24 29 34
cheers for:36 34 41
cheers … laughs:39 39 42
cheers … teh:46 43 48
cheese:-35 -33 -17
cheesecake:-16 -9 -6
chef:-15 -14 -9
chefs:-5 -6 -5
chek:-14 -2 -1
chem:-5 -5 -3
chemical:45 46 42
chemist:-19 -10 -5
chemist adn:27 29 25
chemist im:28 27 28
chemist … holidays:28 27 28
chemist … on:28 27 28
chemistry:-7 -4 -1
chemists:-3 -19 -8
chemo:-14 -17 -7
chemos:0 -1 0
cheque:16 -2 -1
chess:-17 -14 -20
chest:60 64 77
chest adn:67 56 61
chest at:-17 -21 -26
chest feels:15 16 29
chest freezer:10 11 30
chest goes:-28 -28 -18
chest hurts:20 24 -8
chest is:32 34 43
chest pain:-85 -83 -40
chest … adn:48 59 22
chest … cant:44 46 68
chest … goin:19 18 25
chest … heavy:31 29 35
chest … i:34 23 -3
chest … im:23 21 19
chest … is:57 38 36
chest … ive:29 34 0
chest … lake:31 28 24
chest … slow:23 21 36
chest … teh:49 51 60
chest … tight:-46 -40 -29
chest … to:32 31 29
chew:-12 -7 -4
chewed:-8 -9 -8
chewing:19 -2 -1
chewing my:23 -2 -1
chews:-2 -4 -3
chez:7 7 -3
chicken:-34 -23 -26
chickened:1 2 5
chickens:-6 -2 0
chidi:31 27 27
chief:0 2 -1
child:10 12 25
child is:32 34 33
child to:12 14 35
child … me:41 33 29
child … of:38 39 37
childminder:12 10 0
children:-14 -9 -20
children do:-14 -20 -21
children i:9 21 30
children with:18 22 -5
children … i:-23 -15 -23
children … leter:-45 -40 -34
children … me:21 24 -5
children … my:17 5 21
children … to:-24 -10 -23
childs:-20 -11 -8
chimney:3 2 10
chin:26 26 44
china:-17 -13 -13
chip:-8 -17 -13
chip … teh:-22 -15 -12
chippy:-18 -18 -2
chips:-57 -40 -36
chips on:-21 -16 -20
chips … it:22 17 -6
chiropodist:-10 -5 -5
chocolate:-37 -33 -20
chocolats:-22 -18 -17
choice:31 11 24
choice im:20 9 11
choir:-15 -16 -12
choir in:22 28 32
choir … teh:8 19 23
choirs:0 0 0
choked:33 38 -28
choked me:43 45 -31
choked … twice:33 37 -4
chokes:32 34 -8
chokes me:32 34 -8
choking:-30 -27 21
choose:48 -27 -14
choose teh:64 0 0
choose … teh:20 1 2
chooses:30 29 31
choosing:21 47 15
choosing adn:11 12 24
chop:-4 -3 -4
chopped:-26 -23 -16
chopping:-21 -18 -10
chords:-12 -5 -4
chore:19 -4 -1
chores:-1 -1 -4
chorus:-14 -10 -4
chose:-18 -15 -8
chosen:45 50 48
chosen teh:42 43 55
chosen … date:21 23 32
chosen … hour:-24 -6 -2
chosen … tree:-21 -18 -20
chrissie:-1 -2 -1
christ:-12 -3 -4
christening:-1 -44 -34
christening adn:-30 -20 -15
christmas:-44 -18 -42
christmas … it:14 24 -14
chucking:-4 -3 -3
chuffed:-28 -20 -9
church:20 34 47
church adn:-20 -14 -10
church bury:18 27 -19
church clothes:37 26 36
church with:22 21 22
church … in:-23 -18 -14
church … me:18 27 -19
church … my:45 42 40
church … them:31 32 42
churchyard:2 1 0
chutney:-3 -1 -1
cian:-20 -12 -10
ciaran:-3 -3 -3
cidal:73 78 -1
cide:-6 -5 -6
cider:-42 -31 14
cigarette:8 14 6
cigarette is:-22 -21 -12
cigarette … finished:-22 -21 -12
cigarette … i:44 52 77
cigarettes:-25 -17 -50
cinema:-5 -5 -5
circle:-4 -2 -1
circled:-4 -3 -1
circus:-5 -4 -4
cistern:17 1 9
citalopram:-24 -16 -7
citizen:-5 -2 -1
city:-46 -41 -41
civil:-35 -17 -10
ck:-2 -1 -1
cking:-45 -34 -13
clammy:47 47 55
clammy adn:31 17 24
clap:-17 -18 -7
clapped:-32 -26 -29
clappers:44 57 46
clapping:2 7 0
claps:-2 -1 -1
clare:-11 -4 -1
clase:-7 -1 -7
clases:-3 -2 -1
class:-12 -4 -14
class adn:21 28 26
classes:-9 -7 -5
claw:19 20 25
claw hammer:19 20 25
clawing:7 -2 2
clay:-3 -4 -4
clays:-43 -38 -37
clays … teh:-34 -27 -28
clean:-42 -32 -49
clean i:-24 -18 -9
clean it:30 38 -8
clean … i:26 -11 -3
clean … its:-22 -21 -15
clean … ive:-31 -4 -1
cleaned:-10 14 5
cleaned … adn:17 16 38
cleaned … fridge:31 36 39
cleaned … room:7 11 32
cleaner:11 25 14
cleaner ive:31 41 33
cleaners:15 21 35
cleaning:-3 -2 0
cleans:2 2 -17
clear:-9 -4 -23
clear adn:-20 -22 -13
clear to:-24 -20 -15
clear … for:33 47 0
clear … it:42 47 -6
clear … teh:-34 -35 -19
cleared:2 19 24
cleared my:-38 -30 -27
cleared … adn:-25 -34 -19
cleared … room:-30 -24 -20
clearer:-26 -24 -15
clearing:47 43 39
clearing mums:-25 -22 -20
clearing … bungalow:-21 -19 -17
clearing … my:31 35 31
clearly:-14 -14 -7
cleric:-5 -1 -2
clerical:56 -8 -8
clerical error:60 -4 -3
clever:-7 -16 -13
click:6 -39 -37
clicked:-3 -1 4
clicker:-5 -2 -3
clicks:11 9 0
client:49 41 -5
clients:-13 -8 -9
cliff:65 78 82
cliff … for:21 27 20
cliff … me:21 27 20
cliff … to:33 40 37
cliffs:28 37 37
cliffs adn:8 12 25
cliffs one:-26 -25 -21
cliffs to:28 22 23
cliffs … a:19 17 27
cliffs … moher:-27 -15 -14
cliffs … night:-26 -25 -21
cliffs … one:-26 -25 -21
cliffs … say:22 19 19
cliffs … she:16 22 20
climb:48 57 43
climb out:54 48 33
climb … of:49 43 28
climb … teh:20 23 11
climbed:70 63 64
climbed over:36 38 41
climbed up:22 18 24
climbing:1 19 20
climbing out:22 25 25
climbing over:28 41 52
clime:3 10 12
clinic:-7 -24 -60
clinic adn:-22 -15 -11
clinic it:26 36 -5
clinic today:-21 -14 -12
clinic … a:32 -7 -4
clinic … i:43 -5 -2
clinic … it:-25 -13 -8
clinic … me:3 20 -5
clinic … teh:-31 -23 -16
clinic … theyve:-21 -20 -12
clinics:1 -2 -4
clint:-5 -3 -2
clip:-11 -9 -6
clipboard:-2 -2 -1
clives:-1 0 0
clock:17 13 24
clock it:18 22 -2
clock … adn:1 8 -33
clock … i:-4 -25 -13
clock … teh:-21 -17 -10
clock … tonight:21 27 30
clocked:35 10 11
clocks:-13 -7 -2
clockwork:-17 -10 -2
clonazepam:36 37 36
clonazepam … on:27 22 16
clonidine:-12 -6 7
close:16 22 3
close my:58 63 62
close to:-20 -35 -22
close … account:20 22 21
close … adn:4 31 -10
close … my:-67 -48 -1
closed:4 1 -14
closed … adn:-4 -21 -10
closed … ive:42 36 37
closed … laptop:10 -24 -14
closed … on:42 38 38
closer:59 -6 -2
closes:-5 -5 -6
closet:13 23 19
closing:53 38 41
closing it:19 24 17
closing my:29 36 39
closing teh:-20 -37 -35
closing … book:-10 -25 -25
cloth:-16 -3 -2
clothes:36 22 19
clothes on:29 10 -4
clothes teh:29 18 14
clothes … adn:27 14 12
clothesline:3 -1 0
clown:-1 -4 -1
clozapine:-5 -5 -2
club:-13 -9 -21
club adn:-21 -8 -16
club tomorrow:-6 -22 -15
club … adn:-19 -21 -18
club … hes:-15 -18 -29
club … its:-25 -23 -15
clubhouse:-17 -14 -1
clubs:-2 0 0
clue:16 18 -18
clumsy:8 8 8
clutch:-17 -17 -11
cnat:108 96 100
cnat see:80 59 64
co:11 -4 -3
coach:20 20 -22
coach … at:-28 -24 -4
coached:-10 -5 -5
coaches:2 2 -5
coaching:-21 -20 -17
coal:-43 -42 -18
coal shed:-47 -43 -18
coast:5 15 17
coast … teh:51 45 44
coaster:4 0 0
coastguard:16 23 15
coat:67 75 80
coat adn:39 21 20
coat full:28 30 32
coat i:-29 -22 -19
coat in:-26 -12 -8
coat is:-21 -12 -11
coat it:29 37 26
coat on:25 23 20
coat … i:38 36 36
coat … im:9 10 23
coat … it:-28 -11 -13
coat … me:26 -24 -34
coat … my:22 21 15
coat … nobody:-4 -37 -28
coat … of:28 30 31
coat … sat:-22 -18 -19
coat … teh:31 32 30
coat … that:20 25 28
coats:-8 -4 -12
cocaine:5 -16 -6
cockerel:-5 -2 -1
cocoa:-19 -14 -9
codamol:2 -1 -2
code:-3 11 8
coded:-6 -6 0
codeine:35 -53 -25
codeine adn:39 -10 -5
codeine teh:65 -1 -1
codeine … i:60 -3 -6
codeine … teh:26 24 21
codes:-2 -1 -2
coding:-5 -1 -3
coercive:0 0 0
coffee:-10 5 -6
coffee adn:35 39 40
coffee … last:22 27 2
coffees:0 -1 1
coffin:15 -3 -18
coffins:24 31 33
coin:-2 -1 -7
coins:-4 0 0
coke:20 26 36
cola:-8 -11 -2
cold:25 15 15
cold adn:32 19 9
cold it:16 19 23
cold night:-24 -20 -19
cold on:33 35 41
cold sober:32 12 0
cold turkey:-6 -32 -32
cold water:-23 -20 -10
cold … at:37 37 34
cold … hav:-36 -26 -22
cold … i:33 2 -5
cold … ive:19 26 30
cold … keep:17 22 19
cold … off:4 10 20
cold … on:19 3 23
cold … slapping:12 15 21
cold … teh:-45 -46 -45
cold … this:24 21 25
colegio:-5 -2 -3
colin:-2 -4 -3
collage:-8 -9 -2
collapsed:-54 -45 -71
collapsed at:0 -1 -38
collapsed in:19 20 26
collapsed on:-28 -28 -17
collar:-13 -7 -21
colleague:48 53 32
colleague … teh:48 49 50
colleagues:-10 -12 -7
collect:-19 -37 -36
collect it:-33 -7 -5
collected:-6 -4 -2
collecting:18 20 14
collecting me:-21 -16 -13
collecting … since:10 9 23
collection:-4 12 15
collects:-5 -4 -3
college:-14 -19 -35
college hes:1 1 -37
college i:-28 -25 -13
collie:-12 -9 -10
colonoscopy:-9 -9 -12
colony:7 4 3
colour:32 21 24
colour i:41 3 13
colour … adn:17 19 20
coloured:18 -3 -1
coloured in:23 0 0
colouring:0 -2 0
colours:-3 -1 6
column:3 0 -4
colur:34 31 -1
coma:2 -14 -4
combat:-13 -1 -1
combination:9 9 3
combine:-2 2 12
come:22 19 28
come back:39 21 23
come down:21 18 10
come friday:29 25 26
come here:-27 -24 -13
come home:21 -4 19
come in:-36 -7 5
come looking:3 7 -44
come on:-31 -33 -26
come out:-38 -43 -32
come round:21 -26 -28
come teh:-23 -18 -18
come through:13 24 32
come to:37 35 6
come up:3 21 24
come wen:22 8 5
come with:23 25 17
come … a:-25 -14 -9
come … adn:-32 -30 -24
come … as:30 -23 -8
come … at:13 18 21
come … be:30 42 40
come … by:45 45 61
come … call:19 22 55
come … dont:32 18 -17
come … door:21 24 31
come … every:62 0 -9
come … for:-45 -46 -59
come … from:51 7 -2
come … funeral:46 37 -9
come … go:18 28 20
come … her:15 20 -19
come … here:-16 -25 -12
come … his:-20 -23 -21
come … i:9 20 13
come … im:29 28 2
come … it:-4 -10 -54
come … its:-32 -33 -27
come … me:-17 -22 -42
come … my:23 15 27
come … not:24 23 30
come … on:-10 -25 -5
come … seeing:20 22 30
come … ten:22 13 22
come … to:23 -3 -3
come … tonight:-32 -18 -17
come … twenty:63 66 58
come … wont:58 81 76
comedy:-1 -1 0
comes:37 54 48
comes adn:52 42 51
comes back:-6 -23 -1
comes in:15 21 -20
comes off:49 46 -3
comes out:18 4 24
comes thursday:-70 -67 -69
comes thursdays:-23 -10 -6
comes … at:40 35 32
comes … can:-63 -54 -62
comes … i:-62 -56 -76
comes … ive:22 14 4
comes … me:72 73 33
comes … morning:24 28 32
comes … my:24 33 -18
comes … night:1 2 -21
comes … pub:9 11 21
comes … room:26 36 -23
comes … teh:-8 5 36
comes … wen:-25 -22 -10
comfort:8 21 24
comfort to:53 47 43
comfortable:-13 -12 -10
comforting:59 0 -2
comfy:-9 -7 -5
comic:-13 -9 -6
comin:9 15 22
coming:10 22 41
coming at:3 7 23
coming down:48 41 40
coming for:-34 -24 -26
coming home:29 32 34
coming in:-23 -17 -12
coming on:-20 -22 -10
coming out:40 37 29
coming round:43 46 38
coming through:13 21 8
coming to:-1 -46 -32
coming with:-21 -13 -8
coming … adn:-31 -31 -21
coming … after:-25 -12 -6
coming … hes:-34 -30 -9
coming … im:-34 -11 -11
coming … in:-40 -35 -27
coming … me:-35 -41 -25
coming … my:0 10 23
coming … of:38 42 35
coming … on:-29 -24 -27
coming … see:33 -14 -8
coming … teh:30 28 9
coming … that:-23 -22 -15
coming … to:-29 -31 -21
coming … under:-30 -19 -25
coming … xanax:42 45 39
comit:38 63 -10
comit not:53 73 -61
comit sudoku:24 56 -12
comit suicide:48 44 73
comit to:-21 -16 -5
comit … had:55 79 -10
comit … i:-46 -42 -8
comit … no:14 46 -7
comme:-1 -1 -1
commence:25 30 30
comment:-22 -8 -8
comments:-5 -15 -4
committed:-16 -12 -4
committee:-46 -32 -31
common:-30 -16 -12
communion:3 2 -2
community:-32 -14 -9
commute:-14 -15 -13
commuters:-4 -2 -1
como:-15 -57 -25
como … a:-21 -18 -5
companeros:-1 -1 1
company:-15 -24 -24
company no:-16 -13 -23
company … more:-16 -13 -23
compared:-1 -8 -4
compensation:20 25 34
competition:-11 -7 -2
complain:26 -17 -11
complained:-28 -22 -8
complaining:-8 -6 -5
complains:9 35 -7
complaint:1 2 1
complaints:3 3 2
complete:-31 -18 -7
completed:-1 -6 -1
completely:0 0 0
compliment:66 78 72
composing:-1 14 -12
compost:-2 -1 0
compre:24 17 14
comprimes:-1 0 3
compulsory:-3 -2 -1
computer:-14 -11 -9
con:-30 -6 -19
con mi:-108 -6 -13
con … de:60 -2 -3
con … vida:-81 3 -8
concealer:0 0 -3
concerned:45 22 29
concert:-25 -22 -5
conclusion:-14 -11 -11
condemned:-5 -2 -1
conditionals:0 1 0
conducted:-3 -2 0
cone:-3 -1 -1
conference:10 15 9
conference … my:-29 -26 -18
confess:-5 -8 -4
confession:-9 2 3
confided:-6 -3 0
confiscated:29 50 47
confiscated one:29 50 47
confront:-7 -7 -14
confused:-36 -39 -30
confusing:-5 -4 -1
confusion:-12 -6 -6
congratulating:-6 -10 -6
connor:-8 -4 -4
conscious:28 -12 23
conservatory:28 -1 -3
consider:-40 -21 4
considered:-87 -100 -5
considering:36 55 7
considering ending:11 38 -8
considering suicide:50 52 -3
considering … lief:11 38 -8
considering … my:11 38 -8
console:48 -5 -3
constable:1 3 3
constant:11 17 -13
constantly:0 0 0
consultant:-32 -22 -21
consumption:-1 -1 -1
contact:-15 -24 -9
contacts:-15 -14 -10
content:6 18 15
contents:-4 -2 -1
contest:-4 0 0
continue:-57 -36 -22
contract:-31 -27 -22
control:-24 -5 -34
controlled:-1 -1 0
controller:-3 -2 -5
controls:25 36 -7
convent:0 -3 -1
convention:-3 -5 -7
conversation:-8 -2 1
convert:-13 -8 -4
convinced:-18 6 6
convinced that:10 6 25
convulsing:71 71 70
cook:23 18 -10
cook wrong:20 18 0
cook … he:20 18 0
cooked:-31 -31 -27
cooker:-16 -13 -13
cookery:-10 -8 -4
cooking:-15 -37 -29
cooking down:16 22 21
cooking wine:47 -2 -1
cooking … ther:28 32 30
cool:-30 -16 -13
coordinator:-12 -10 -5
cop:-28 -3 0
cope:-19 -16 -20
copied:-2 -12 -1
coping:28 -2 -13
copper:-10 -8 -5
copy:9 10 29
copy adn:25 27 46
cord:18 29 34
cord of:-24 -24 -25
cord … curtain:-24 -24 -25
cord … neck:22 21 23
corde:21 17 17
corde est:40 39 41
corde … au:24 21 24
corde … prete:29 26 28
cork:-18 -17 -9
corner:5 -1 21
corner adn:-26 -22 -12
corner i:29 -4 2
corner … dont:25 -10 -2
corner … think:-17 -28 -17
corners:0 -8 -6
coroner:5 6 21
coroners:-9 -8 -8
corpse:-2 -2 -1
correct:-17 -18 -7
corrected:-2 9 -3
corridor:18 21 29
corridor … it:17 24 42
corse:-4 -2 -1
cortando:6 20 -5
cortando el:-32 -12 -3
cortando otra:35 32 -1
cortando … vez:35 32 -1
cos:43 79 70
cos he:8 7 21
cos i:59 65 52
cos teh:-21 -11 -11
cos … said:25 27 28
cos … teh:28 28 16
cosas:3 10 9
cost:24 -29 -17
costume:-10 -11 -9
cosy:-2 -3 -3
cot:-1 -1 10
cottage:-6 -11 -8
cotton:-14 -2 -1
couch:-15 0 5
coucher:-19 -15 -5
cough:-48 -44 -11
coughing:-48 -25 -6
could:-23 -31 -15
could be:-25 -30 -26
could despawn:53 -1 0
could die:-34 -20 -8
could do:23 -10 -12
could fall:25 -4 -1
could find:-50 -10 -7
could hand:22 -1 0
could hav:-21 -2 -3
could i:30 36 49
could lie:-32 -12 -10
could of:25 23 23
could say:-35 7 -6
could see:-40 -18 -14
could vanish:30 -1 -1
could … adn:99 23 17
could … all:-22 -8 -6
could … asleep:25 -4 -1
could … by:13 3 23
could … could:28 33 30
could … down:-30 -15 -13
could … from:-40 1 6
could … i:10 3 39
could … im:4 27 0
could … it:-18 -13 -23
could … me:-32 -6 -18
could … my:2 -26 -4
could … myself:30 11 -1
could … off:10 -38 -18
could … on:-44 -31 -9
could … said:21 22 24
could … strangled:-27 -22 -27
could … teh:-23 -24 -24
could … them:23 -19 -9
could … this:-22 -8 -5
could … to:-42 -24 -16
could … wake:21 24 -3
could … why:56 -2 -1
could … with:40 16 -11
couldnt:-17 -27 -32
couldnt bear:37 -11 -1
couldnt care:54 43 -1
couldnt climb:12 26 1
couldnt hav:53 40 32
couldnt keep:20 26 34
couldnt live:9 20 25
couldnt stay:-76 -74 -70
couldnt wait:28 27 31
couldnt … another:27 29 2
couldnt … any:51 47 52
couldnt … done:35 26 26
couldnt … it:14 -25 -15
couldnt … less:37 42 0
couldnt … longer:21 21 26
couldnt … stopped:34 22 17
couldnt … ther:21 26 27
couldnt … this:61 52 51
couldnt … to:54 3 9
couldnt … u:38 17 6
couldve:-9 -7 -1
council:-34 -22 -16
councillor:-11 -9 -6
councils:-23 -21 -5
counselling:-21 -19 -16
counsellor:-23 -12 -2
counsellor … me:-11 -21 -10
counsellor … to:-17 -21 -11
counsellors:-32 -30 -6
counselor:2 -18 -4
count:7 2 5
count at:42 34 35
count how:22 -3 -3
count teh:-30 -11 -9
count them:-25 -24 -20
count … a:28 32 26
count … many:22 -2 -2
count … nine:44 36 37
countdown:-4 -6 -6
counted:15 8 14
counted i:16 31 47
counted out:-10 -21 -34
counted teh:9 22 30
counted tiles:26 -13 0
counted … my:-26 -21 -19
counted … on:23 5 -11
counted … ones:45 48 46
counted … pills:-22 -21 -18
counted … teh:23 -6 -19
counted … theres:20 23 30
counter:21 -44 -37
counter adn:22 -31 -14
counterpane:-5 -4 -2
counties:-19 -12 -9
counting:30 1 17
counting down:52 43 44
counting hours:27 -1 -1
counting i:34 21 27
counting it:-21 -18 -20
counting … a:57 54 52
counting … adn:-21 -21 -8
counting … from:24 29 21
counting … one:47 -1 -1
counting … to:60 53 68
country:2 -3 8
country adn:-17 -25 -12
counts:-3 -1 14
counts my:10 13 22
counts them:-22 -23 -16
counts … tablets:34 32 28
county:-42 -29 -18
couple:-26 -28 -25
couples:-4 -3 -1
courage:64 45 44
courage to:10 -45 -15
courier:-3 -6 -7
course:-29 -38 -30
coursework:1 1 1
court:-28 -18 -5
court today:12 15 32
court … its:-25 -26 -28
court … judge:12 15 32
courting:-2 -1 -1
courts:-7 -7 -5
cousin:11 6 18
cousin he:23 19 23
cousin … a:15 16 25
cousin … adn:-26 -17 -17
cousin … shes:-22 -19 -10
cousin … wat:21 28 17
cousin … with:29 34 37
cousins:37 24 27
cousins … as:51 40 40
cousins … home:53 44 45
cover:-9 -10 -12
covered:6 14 15
covered teh:47 24 21
covered … cuts:31 41 -2
covering:25 34 6
covers:28 34 -4
covers it:26 26 -7
covid:-7 -8 -4
cow:-38 -29 -25
coward:4 10 -4
cows:1 -6 -11
cows are:33 31 30
cows … milked:33 31 31
cowshed:9 -7 -7
coxswain:-3 -2 -1
cpn:-11 -4 -6
cpr:-12 -9 -5
crab:-2 -3 -1
crack:51 -25 -9
crack adn:28 -12 -3
crack … heroin:32 -12 -3
crack … i:75 -15 -5
cracked:33 31 9
cracked my:17 23 -10
crackers:5 7 10
craft:23 36 -2
craft … my:25 37 -1
craic:8 9 6
cramp:1 9 -6
cramps:5 -3 7
crane:34 36 35
crane on:43 46 50
crane … site:42 45 43
crash:-14 -23 -20
crashes:36 -24 -6
crate:1 2 3
craving:-15 -61 -45
craving bad:38 -2 -2
craving is:146 -6 -5
craving … i:42 -8 -6
craving … im:58 -1 -1
craving … it:-28 -5 0
craving … strong:75 -13 -9
cravings:-59 -62 -50
cravings are:22 -4 -3
cravings … this:50 -1 0
crawl:9 6 6
crawled:-12 -7 -7
crawling:84 10 18
crawling … me:44 -7 -6
crawling … teh:32 41 52
crayons:-1 -1 0
crazy:-45 -27 -20
creaking:23 33 33
cream:-29 -19 -12
creamery:-8 -2 -2
creams:1 2 5
creative:54 18 -4
creative writing:28 19 -3
creative … he:-30 11 0
credit:-14 -8 -12
credited:-2 -2 -7
credits:2 3 4
cree:0 2 -2
creek:17 15 -1
crem:2 -1 3
cremation:41 38 50
crematorium:-13 -14 2
creo:-73 -2 0
crepes:-15 -9 -6
crew:48 57 49
crewe:-6 -12 -9
crewmates:3 4 -3
cricket:-27 -18 -35
cried:-22 -61 -57
cried i:31 -8 -1
cried … ate:26 10 6
cried … said:25 1 -1
cries:39 30 -14
crime:-10 -10 -6
criminal:-15 -1 0
cringe:-1 0 0
crisis:-35 -28 -21
crisis team:15 22 3
crisp:-2 -1 0
crisps:-18 -12 -20
criticised:-1 -1 0
crochet:-5 -5 -1
crooked:-15 -11 -9
cross:2 -11 -15
cross adn:-23 -15 -13
cross … on:16 20 -1
crossbow:22 23 43
crossed:32 -10 -38
crossed it:29 25 -3
crossed out:19 -21 -24
crossed … i:38 2 -2
crossing:70 66 76
crossing adn:27 15 27
crossing barriers:-19 -23 -28
crossing teh:43 -17 -11
crossing … down:-22 -25 -28
crossing … goin:-19 -23 -28
crossing … teh:38 43 31
crossword:-20 -18 -22
crosswords:-2 0 0
crowbar:1 5 10
crowd:27 -11 -12
crowded:-2 -5 -3
crowds:-15 -19 -11
crown:-16 -18 -11
crows:14 11 7
croydon:-2 0 7
cruel:-14 -15 -74
cruel world:-8 -7 -72
cruise:-14 -12 -7
crumb:-4 -1 0
crumble:-18 -20 -18
crumbs:-5 -3 -2
crumpet:-14 -6 -5
crush:-12 -4 -1
crushed:87 78 77
crusts:-19 -14 -16
cry:-66 -59 -64
cry for:35 31 17
cry i:-21 -7 -4
cry … teh:-27 -23 -18
cryin:46 31 39
cryin at:-27 -12 -8
cryin im:17 26 33
cryin into:-24 -14 -11
cryin ive:17 16 24
cryin … adn:19 20 17
cryin … got:15 14 22
cryin … i:4 -19 -21
cryin … laughing:22 16 15
cryin … not:-30 -26 -1
cryin … to:9 11 20
ctb:78 91 113
ctb adn:-5 11 -34
ctb as:14 47 0
ctb tonight:0 3 28
ctb … im:1 4 -29
ctb … in:8 22 3
ctb … my:16 9 23
ctb … not:1 3 -25
ctb … teh:-11 -3 -30
cuando:45 -6 43
cuando lean:28 28 23
cuando … esto:38 38 34
cuando … ya:122 32 31
cuanto:-21 -11 0
cubby:-13 -12 -4
cube:20 0 -15
cubicle:-20 -15 -23
cuchillo:11 10 27
cue:0 0 0
cuenta:58 -6 -5
cuerda:25 19 15
cuffed:0 0 0
cup:5 20 -9
cup adn:-8 -6 -37
cup … im:-8 -6 -38
cupboard:34 -5 12
cupboard code:9 25 17
cupboard … a:-23 -7 -2
cupboard … i:27 -12 -14
cupboard … in:31 34 36
cupboard … keys:30 -7 -11
cupboard … my:1 -33 -23
cupboard … one:36 -5 -6
cupboards:-8 -5 -3
cuppa:-36 -12 -7
cups:-9 -5 -6
curate:-1 1 -2
curates:-23 -23 -24
cure:-21 -24 -13
cured:-28 -20 -12
curfew:-1 0 -1
curious:8 7 -29
current:-8 -12 -11
currently:-37 -34 -18
curry:-5 1 6
curry tonight:-35 -27 -21
curtain:-29 -30 -30
curtains:-24 -17 -20
curtains adn:-23 -19 -12
curtains are:25 27 35
curtains drawn:18 15 -33
curtains im:-16 -18 -24
curtains … goin:-31 -22 -15
curtains … im:-22 -21 -14
curtains … stop:17 16 31
curve:7 9 13
cushion:-27 -11 7
cushion … face:19 20 36
cushions:-5 -3 -4
custard:-11 -2 -7
custody:-17 -14 -7
customer:-14 -14 -8
customs:-13 -11 -6
cut:58 42 7
cut adn:-31 1 4
cut all:45 -10 -2
cut as:32 46 -1
cut but:44 15 13
cut deep:47 61 48
cut deeper:27 29 -9
cut down:-52 -33 -8
cut far:13 14 20
cut from:-31 -14 -3
cut his:0 -2 -33
cut it:-25 -8 -6
cut last:29 15 -5
cut me:-5 -37 -11
cut my:-35 -8 -4
cut myself:-21 -3 29
cut off:-7 -26 -15
cut on:21 28 6
cut out:-40 -24 -7
cut teh:-52 -47 -57
cut today:14 24 -1
cut … a:24 34 -3
cut … are:16 22 0
cut … arm:13 26 -15
cut … arms:-11 -14 -48
cut … bad:-23 -21 -6
cut … but:26 -34 -9
cut … deep:-14 -28 1
cut … down:25 10 29
cut … four:22 15 0
cut … fringe:-22 -18 -7
cut … i:85 8 -3
cut … ice:39 -1 0
cut … if:18 27 30
cut … im:24 -13 5
cut … its:25 27 0
cut … last:36 4 -9
cut … morning:30 34 -1
cut … night:82 85 -1
cut … no:61 32 31
cut … not:-22 -6 -4
cut … on:-81 -84 -13
cut … out:22 37 13
cut … own:-10 -2 -27
cut … than:14 22 18
cut … this:58 64 82
cut … throat:46 47 25
cut … through:39 -2 0
cut … thumb:-24 -18 -6
cut … time:10 19 24
cut … towels:16 20 21
cute:-31 -12 -7
cutie:-1 -1 0
cutlery:-34 -23 -22
cuts:61 76 -1
cuts adn:14 10 20
cuts … them:49 51 -3
cutter:-4 -4 -6
cutting:47 59 -30
cutting cant:-72 -83 -4
cutting down:-21 -16 -3
cutting every:18 20 -1
cutting most:17 21 -1
cutting myself:150 137 -2
cutting teh:-18 -21 -2
cutting was:32 2 -2
cutting … about:19 25 0
cutting … adn:21 22 14
cutting … arms:13 28 -24
cutting … cant:74 67 -4
cutting … i:24 32 -21
cutting … its:-25 -17 0
cutting … night:68 97 -4
cutting … rihgt:38 42 -1
cutting … teh:24 26 -7
cutting … this:39 45 -2
cutting … time:31 36 -3
cutting … to:-24 -17 5
cutting … wont:-26 -35 -4
cutting … wrists:14 14 23
cv:-3 0 6
cya:0 1 1
cycle:-29 -21 -9
cyprus:-7 -6 -3
d:8 -51 -32
da:-29 -21 -2
dabbed:-6 -2 -4
dad:-5 2 25
dad a:-25 -22 -19
dad held:-39 -34 -16
dad im:34 30 38
dad keeps:4 32 2
dad punches:15 21 -8
dad … adn:13 20 -24
dad … at:-26 -26 -23
dad … giving:34 40 42
dad … it:26 29 32
dad … me:-20 -35 -14
dad … takin:10 13 34
dad … us:36 34 32
dad … with:40 40 44
dadajis:-2 -3 -2
daddy:23 35 29
daddy loves:-38 -29 -33
daddy … u:24 22 18
daddys:38 39 45
dads:39 52 82
dads gone:28 30 28
dads gun:25 25 30
dads morphine:-11 -42 -37
dads on:-23 -24 -26
dads pistol:36 42 39
dads rifle:39 36 34
dads shotgun:-18 -15 -21
dads tablets:21 30 33
dads ute:25 29 27
dads … end:15 15 33
dads … gone:25 26 31
dads … he:32 22 6
dads … his:-1 -3 -34
dads … in:26 14 15
dads … is:44 27 30
dads … ive:36 39 48
dads … me:41 44 55
dads … mum:10 14 29
dads … nights:-28 -26 -30
dads … saturday:-25 -23 -28
dads … says:33 29 11
dads … teh:31 45 38
dads … to:-27 -23 -27
daffodil:0 -8 -4
daffodils:-2 -2 0
daft:13 -5 6
daft ive:-4 -41 -40
daft joke:19 20 28
daft things:36 43 48
daft to:-31 -8 -3
daft … my:25 -4 -6
daft … teh:29 31 35
daft … to:49 -1 -1
dafur:-1 -1 -1
dagger:-7 -5 -2
dahlias:-7 -12 -5
daily:6 8 -24
daily … he:50 44 -4
dairy:17 25 -4
dal:-8 -5 -7
dam:-3 6 -2
dam … teh:66 69 61
damage:-8 -3 -3
dame:2 5 -3
damn:0 0 0
damp:-22 -21 -22
damp … teh:-22 -15 -12
dance:-46 -22 -23
dance floor:-22 -3 -3
dance is:-29 -4 -3
dance … adn:-24 -1 -1
danced:-32 -19 -13
dancer:-1 -3 -1
dancing:-14 -16 -13
danger:-35 -13 -32
danger tonight:-29 -34 -23
danger … im:15 37 0
dangerous:47 42 38
dangling:37 27 38
dangling … my:38 27 36
danke:-1 2 10
dann:3 -3 18
danny:2 -5 -4
dans:-6 2 9
dans … grange:24 24 27
danse:-16 -10 -9
daran:12 15 -3
dare:38 54 26
dark:48 39 48
dark adn:29 29 29
dark at:40 35 35
dark for:23 -13 -18
dark i:41 -9 -3
dark round:24 17 17
dark thoughts:-23 -21 -12
dark with:41 42 41
dark … edges:57 48 51
dark … find:30 5 10
dark … i:-29 -27 -21
dark … im:27 4 3
dark … in:-22 -7 5
dark … my:44 58 49
dark … one:55 57 44
dark … teh:29 31 35
darling:31 33 29
darling boy:34 38 35
darlings:52 56 65
darlings i:28 27 39
darts:-34 -31 -6
das:11 21 0
das leben:16 20 -32
das … nehmen:23 25 -34
dash:-6 -2 -6
dashboard:-1 -1 -1
dass:-5 -1 8
data:1 -7 -6
date:25 6 9
date adn:43 36 44
date as:22 30 15
date for:-21 -17 -21
date i:-59 -36 -48
date on:74 55 58
date set:-25 -18 -19
date teh:-27 -23 -35
date … a:29 28 28
date … be:-11 -10 -21
date … for:-26 -19 -20
date … im:-18 -20 -3
date … it:30 16 16
date … ive:16 19 21
date … sachet:37 35 33
date … teh:33 33 41
date … to:-24 -15 -16
date … will:-11 -10 -21
dated:2 1 7
dates:-3 -15 -7
dating:-35 -26 -10
daughter:-11 -8 1
daughter adn:27 -12 -25
daughter but:26 -1 -3
daughter has:-25 -16 -9
daughter in:45 32 33
daughter is:-19 -19 -34
daughter said:-31 -25 -6
daughter she:17 18 24
daughter will:24 21 19
daughter … adn:-26 -16 -15
daughter … be:28 34 40
daughter … can:24 25 28
daughter … hav:24 26 30
daughter … i:26 -23 -14
daughter … me:-26 -26 -17
daughter … not:27 23 21
daughter … teh:27 31 33
daughters:6 10 14
daughters attacker:31 24 -16
daughters been:12 12 34
daughters … i:22 15 -2
daughters … teh:-24 -19 -16
daughters … this:33 32 37
daughters … told:10 12 32
dauter:33 -4 -7
dave:0 5 11
davey:29 -1 0
davey … teh:29 -1 0
davon:9 9 -1
dawn:28 31 34
dawn adn:-50 -41 -17
dawn i:28 16 7
dawn with:-21 -11 -10
dawn … i:-28 -30 -5
dawn … teh:-38 -32 -34
day:-1 -30 -50
day adn:23 47 19
day as:-29 -7 0
day at:-4 5 -20
day before:-37 -19 -22
day but:-4 2 -22
day chip:24 -2 -1
day i:6 28 28
day id:6 21 -1
day im:-35 -34 -11
day is:-14 2 35
day it:14 26 19
day not:9 37 -12
day of:30 -20 -5
day on:-16 -12 -21
day one:-12 -31 -18
day she:-27 -17 -14
day six:28 20 -5
day theres:-22 -9 -11
day this:-21 -24 -2
day two:31 36 43
day with:42 -13 -5
day zero:44 -3 -1
day … adn:15 38 20
day … alcohol:26 22 25
day … am:53 -21 -17
day … an:26 -1 -1
day … ashamed:74 20 -1
day … being:-21 -13 -5
day … bought:-23 -1 -2
day … but:-26 -5 0
day … carers:-15 -24 -20
day … codeine:25 -4 -3
day … day:-4 13 39
day … dont:-45 -25 -11
day … drink:-30 -14 -2
day … feel:-22 -3 -1
day … forgot:-34 -34 -28
day … had:0 -21 -11
day … hate:6 23 -1
day … hav:-7 -23 -20
day … here:-32 -15 -10
day … home:29 30 -1
day … i:1 -25 -21
day … im:8 3 -42
day … in:-33 -31 -32
day … is:-8 0 27
day … it:-14 20 3
day … its:13 34 25
day … jmup:55 61 62
day … kil:21 29 72
day … left:45 2 0
day … me:-25 -6 -4
day … month:-18 -22 -2
day … my:2 -26 -4
day … myself:32 36 109
day … no:9 -22 -7
day … nobody:42 -5 -3
day … off:7 22 24
day … on:-9 -33 -22
day … one:9 34 -4
day … own:21 3 6
day … sick:27 -3 -2
day … theyre:47 19 -12
day … three:31 6 0
day … to:29 48 34
day … today:23 28 20
day … tomorrow:-34 -24 -17
day … want:-9 34 -3
day … was:-27 -2 -2
day … went:39 0 0
day … will:-29 -12 -19
day … without:52 9 9
day … wont:27 34 43
daydream:12 17 -5
daylight:73 61 34
days:15 -24 -26
days adn:31 15 -6
days ago:71 74 47
days before:-27 -14 -11
days clean:-33 -22 -7
days he:19 22 22
days i:-31 -11 8
days id:26 -2 -1
days im:26 31 28
days make:30 0 0
days my:-33 -12 -8
days no:-23 -10 -17
days nothing:-26 -7 -5
days of:-41 -29 -17
days off:31 -18 -22
days or:54 55 56
days since:-23 -13 -11
days sober:-29 -13 -8
days start:30 27 25
days till:-1 -1 29
days to:27 -8 -5
days without:32 42 -8
days would:-23 -7 -2
days … a:-21 -32 -24
days … adn:-50 -21 -12
days … all:-9 33 7
days … at:45 41 38
days … be:-5 21 21
days … do:25 16 -3
days … drain:71 -1 -2
days … everyone:22 -12 -6
days … for:-26 -2 -3
days … hav:33 -4 -3
days … he:-22 -2 -2
days … him:10 16 28
days … i:-4 33 5
days … im:10 31 50
days … its:53 20 24
days … keep:20 44 0
days … morning:45 44 46
days … my:-28 -6 -13
days … myself:126 -2 -1
days … not:21 -8 -13
days … of:47 -19 -14
days … tablets:31 -7 -2
days … take:22 29 0
days … teh:43 -17 -6
days … that:11 -22 -8
days … thats:3 5 27
days … think:-30 -16 -2
days … to:35 51 49
days … u:-45 -18 -13
days … was:14 29 0
days … week:-21 -9 -6
dbt:-9 -7 -4
de:-7 12 14
de chocolats:-22 -18 -17
de la:-39 0 3
de limmeuble:36 36 39
de los:47 24 -5
de me:21 34 -36
de mi:-55 20 15
de mourir:32 -3 -7
de verdad:28 23 25
de vivre:34 -6 -1
de … a:-18 -21 -20
de … al:-29 -11 -3
de … casa:28 21 -5
de … de:22 -19 -5
de … en:-20 -30 -25
de … et:69 68 73
de … il:18 20 21
de … jai:-24 -7 -3
de … jy:29 29 26
de … la:-41 3 -15
de … le:-40 -28 -11
de … madre:30 18 19
de … me:-49 -11 -2
de … mi:36 -5 -6
de … que:-32 0 -3
de … se:-47 -12 -1
de … suicider:25 27 -4
de … tuer:39 40 -7
de … vais:-33 -16 -6
de … y:-24 25 23
deacon:1 3 -5
deactivating:-10 -5 -2
deactivating … at:25 24 23
dead:15 -15 -6
dead adn:-21 29 -75
dead any:-49 -23 -9
dead as:21 14 -7
dead because:-22 -5 -2
dead before:68 81 89
dead brother:25 21 16
dead by:-71 -44 -75
dead i:35 -3 -8
dead if:-51 0 -4
dead im:-32 -31 -9
dead in:21 21 7
dead is:2 23 28
dead isnt:-34 -14 -3
dead it:-22 -15 -9
dead its:55 45 31
dead ive:29 25 14
dead lately:49 6 -2
dead man:31 27 31
dead mans:51 48 -5
dead on:5 12 24
dead one:-28 -2 -28
dead she:48 4 -4
dead sounds:63 -4 -1
dead teh:19 -25 -25
dead than:-23 -18 -9
dead thats:7 27 10
dead two:17 17 20
dead … a:-32 -33 -23
dead … about:-26 -7 -1
dead … any:40 35 -10
dead … anyone:19 27 33
dead … as:20 8 -5
dead … be:42 4 0
dead … been:2 22 -13
dead … day:24 -5 0
dead … days:34 22 26
dead … do:32 35 -40
dead … dont:9 -44 -25
dead … feel:27 -10 -7
dead … feet:-35 -25 -8
dead … for:22 28 26
dead … here:13 18 22
dead … hour:-61 -59 -74
dead … i:-65 7 -11
dead … id:74 81 26
dead … im:32 37 -34
dead … in:-47 -41 -26
dead … it:55 69 27
dead … lovely:41 0 0
dead … me:-10 -15 -22
dead … more:-25 -1 0
dead … morning:-21 0 0
dead … my:-36 -22 -21
dead … myself:2 2 -26
dead … nearly:25 -9 0
dead … on:-32 -19 -8
dead … own:1 0 -25
dead … paper:53 -11 -10
dead … restful:21 -2 -1
dead … rush:-62 -60 -73
dead … says:62 -1 -9
dead … she:39 27 18
dead … such:21 0 0
dead … sunday:7 10 37
dead … teh:39 38 40
dead … thats:13 6 -32
dead … these:-21 0 0
dead … ticked:25 -6 0
dead … today:13 42 35
dead … tomorrow:23 34 44
dead … up:15 19 22
dead … want:-61 -18 -12
dead … weekend:34 37 37
dead … were:-25 -3 -1
dead … will:37 32 10
deadline:-11 -13 -12
deadlines:-9 -7 -4
deaf:9 -14 -7
deaf in:23 -2 -1
deaf … ear:23 -2 -1
deaf … one:23 -2 -1
deal:18 14 35
deal with:-25 -35 -11
deal … im:53 50 60
deal … than:16 23 33
dealer:34 7 6
dealers:29 -35 -32
dealers number:42 -5 -4
dealers road:28 -14 -13
dealers … in:-37 -15 -13
dealers … is:21 -5 -6
dealers … on:57 -7 -5
dealers … up:39 -5 -3
dear:2 6 11
dear wife:34 28 26
dears:-17 -12 -3
dears adn:4 20 28
dears i:-35 -35 -34
dears … be:-35 -35 -34
dears … shall:-35 -35 -34
death:-59 -47 -29
death a:33 -2 0
death adn:26 24 -6
death of:-23 -19 -19
death would:58 -18 -4
death … a:14 -20 -16
death … be:50 -18 -4
death … in:38 -4 -2
death … it:18 37 2
death … lie:31 -4 -1
death … to:24 -6 -1
deaths:-6 4 -16
deaths … i:42 37 0
deb:-10 -4 -2
debajo:14 10 23
debate:-27 -14 -12
debating:-9 -1 -1
deberia:-66 -2 -2
debit:-7 -6 -3
debits:22 21 26
debrief:-7 -2 -2
debs:6 6 5
debt:5 -2 -16
debts:84 53 61
debts adn:37 35 35
debts to:64 54 57
debts … one:37 35 35
debts … teh:64 53 56
debts … with:22 1 6
decade:-9 -7 -21
decade without:48 30 0
decades:-4 -5 -2
decaf:-56 -34 -24
deceased:-11 -6 -3
december:-13 -4 -5
decent:20 2 16
decent ive:22 22 24
decent … teh:34 43 48
decide:9 15 7
decide about:20 32 13
decide … adn:42 35 -3
decided:17 14 -20
decided adn:19 15 21
decided i:-19 -12 -70
decided it:16 32 22
decided not:31 35 23
decided teh:33 12 34
decided thats:6 8 -30
decided to:-62 -62 -6
decided … a:18 -23 -7
decided … adn:39 37 7
decided … be:-21 0 -4
decided … die:39 36 14
decided … end:-76 -62 -31
decided … goin:-5 -8 -50
decided … is:29 17 23
decided … it:-83 -82 -27
decided … kil:4 4 26
decided … my:15 33 -2
decided … myself:4 4 38
decided … not:24 20 25
decided … out:41 28 20
decided … teh:38 33 21
decided … to:-21 -11 0
decided … will:18 -9 -28
decided … would:-20 -4 -3
decidido:2 12 2
deciding:28 35 38
decimal:0 0 0
decirselo:7 6 -8
decision:-19 -8 -9
deck:33 38 32
deck of:35 36 22
deck … multi:58 62 57
deck … teh:22 26 19
deckchairs:-4 -2 -2
declan:4 11 14
decluttering:-1 -1 -1
decorating:-13 -15 -10
decorations:-32 -20 -12
dedans:-22 -24 -15
deeds:-5 -7 -7
deep:58 16 -18
deep adn:42 -5 -2
deep end:-22 -19 -17
deep enough:48 52 16
deep this:26 35 35
deep … it:-23 -13 -8
deep … time:21 27 30
deepak:-1 0 -1
deeper:62 64 -9
deeper than:30 31 10
deepest:35 32 10
deer:35 42 42
defence:-1 -1 0
definitely:0 0 0
defrosted:-25 -21 -11
degree:-2 1 4
degrees:-15 -13 -12
deja:29 38 21
deje:24 25 46
deje la:25 26 35
deje … en:30 20 28
dejo:-9 -5 1
del:-21 2 4
delay:-6 -6 2
delayed:-9 -2 -1
delete:27 56 -45
delete my:-25 -29 4
delete … i:-25 -16 -4
delete … is:27 27 -17
delete … teh:28 25 -3
deleted:10 -8 13
deleted his:-21 -4 -2
deleted it:28 -15 -17
deleted my:8 25 32
deleted … adn:48 -6 -10
deleted … deleted:22 21 24
deleted … i:-23 -16 -9
deleted … number:1 20 25
deleting:44 69 26
deleting me:33 33 44
deleting my:-31 -27 -20
deliberately:5 17 1
delighted:-6 -4 -5
delirious:15 11 12
delirium:-22 -9 -13
deliver:1 -1 -9
delivered:-3 -3 -3
delivery:12 15 19
dem:-32 -25 3
dem messer:11 12 22
dem … ich:-22 -25 -10
dem … und:-16 -20 -8
demain:-19 -10 8
demand:-1 0 0
demanded:-1 -4 -9
demanding:-8 -6 1
demenagement:-19 -21 -1
dementia:5 4 2
dementia i:20 18 -6
demon:32 40 34
demon adn:43 44 38
den:-7 -1 -8
den … der:-24 -19 -10
den … die:-20 -22 -13
denies:-4 -2 -1
denise:11 19 23
denise … teh:26 33 33
denke:47 49 -11
dent:4 10 -4
dental:-5 -3 -1
dentist:-9 -41 -36
depart:3 3 4
depending:12 14 16
deployed:0 1 18
deployment:9 11 0
deposit:11 21 -8
depot:-17 -14 -11
depressed:-28 -26 -12
depression:-29 -52 -40
depression … me:-23 -11 -5
depth:3 4 -1
depuis:-8 -5 -15
deputy:-34 -34 -19
der:34 43 64
der abschiedsbrief:38 33 34
der krimi:-24 -28 -11
der strick:30 32 30
der … abschiedsbrief:38 34 36
der … da:37 32 28
der … der:36 32 27
der … im:31 32 42
der … liegt:28 28 27
der … und:30 28 46
derby:0 0 0
derek:-16 -15 -4
des:35 49 -18
desaparecer:242 -32 -6
descaled:0 0 0
descant:-6 -10 -10
describe:0 0 -14
described:1 5 -1
describing:2 2 7
desde:28 30 -7
desde que:48 39 -1
desde … se:49 36 -6
desert:-14 -4 -1
deserve:28 11 -51
deserve a:22 -3 -1
deserve it:19 31 -5
deserve to:23 10 -1
deserve … im:-7 -4 -39
deserved:-2 0 -1
deserves:41 28 -17
deserves a:43 19 -1
deserves … mother:44 44 -1
designed:-2 -2 0
desire:18 20 -8
desire … end:24 21 -1
desk:8 -9 -5
desk adn:33 27 42
desk its:28 24 25
desk … teh:20 18 24
desk … time:28 24 25
desk … to:30 25 25
desks:-14 -8 -7
despair:-14 -8 -7
despawn:54 -4 -2
desperate:1 4 -6
despertar:18 -56 -8
despertar manana:114 -1 0
despertara:27 -11 -6
despertara el:-34 -1 -1
despertara manana:40 -4 -2
despidieron:3 3 -1
despido:-10 -1 1
despierta:62 53 53
despues:-24 -3 -1
detail:-23 -17 -13
details:-5 1 -2
detective:-17 -15 -20
detectives:-5 -3 -5
detention:-1 -4 -1
determined:11 12 -4
detox:-103 -116 -122
detox day:42 -2 -2
detox on:-60 -60 -52
detox … teh:-69 -61 -53
detoxes:-4 -1 -1
detoxing:21 22 12
detoxing at:35 40 38
detoxing … home:35 40 38
deux:-6 -7 -5
devant:-11 -8 -7
devastated:0 -6 -1
developer:0 0 -12
devon:-31 -24 -22
devs:-11 -9 -4
dey:-2 -1 -3
dia:31 -21 -9
diabetes:-31 -15 -9
diabetic:-20 -14 -9
diagnosed:-8 -3 -3
diagnosis:18 1 -6
dial:-10 -4 0
dialled:30 32 -1
dialled i:24 27 2
dialysis:2 4 29
dialysis … purpose:11 11 31
diaries:1 7 13
diary:-23 -16 -33
dias:-11 54 -6
diazepam:41 49 29
diazepam with:51 46 -2
diazepam … ago:12 16 35
diazepam … days:12 16 35
dice:-3 11 -9
did:10 26 26
did adn:-72 -58 -34
did all:-20 -20 -10
did anything:-23 -7 -7
did everything:43 34 40
did for:-21 -15 -8
did his:57 48 58
did i:-42 -11 15
did in:41 46 45
did it:26 45 18
did love:29 28 32
did mine:-32 -29 -12
did my:24 20 -17
did not:-23 -45 -37
did she:-30 -12 -3
did something:50 38 49
did teh:-46 -44 -47
did ten:40 -3 -4
did them:39 39 -3
did this:33 36 21
did try:37 36 35
did u:-14 -51 -33
did wat:-31 -19 -13
did … adn:10 12 30
did … at:-24 -21 -19
did … be:-21 -21 -12
did … breathing:-23 -22 -8
did … die:62 45 59
did … do:-7 15 24
did … for:-42 -34 -13
did … get:-22 -8 -1
did … her:29 21 13
did … hert:74 22 -2
did … i:-2 22 34
did … id:-13 -28 -3
did … if:25 26 32
did … im:24 21 20
did … in:23 23 -28
did … is:-22 -19 -12
did … it:70 49 66
did … ive:-17 -22 -17
did … kil:-27 -22 0
did … last:66 75 -19
did … line:20 26 24
did … my:21 26 -17
did … myself:55 3 23
did … nearly:25 26 20
did … night:37 32 -11
did … not:4 26 1
did … on:21 25 -34
did … one:36 26 -4
did … other:56 42 -2
did … own:25 42 -7
did … place:29 26 25
did … proud:26 4 2
did … purpose:-15 -30 -7
did … right:43 32 38
did … same:29 27 24
did … tell:27 16 15
did … them:15 26 4
did … thighs:38 44 -3
did … this:77 69 -4
did … to:10 17 48
did … tonight:-87 -99 -14
did … took:29 37 47
did … twice:69 70 -8
did … two:19 22 23
did … want:-30 -38 -2
did … warm:29 35 32
did … whole:-56 -62 -39
didnt:3 1 29
didnt do:-26 -22 -2
didnt drink:34 -12 -15
didnt exist:44 -12 -3
didnt find:24 34 30
didnt go:73 54 25
didnt hav:-1 -25 -21
didnt i:-23 0 -3
didnt it:-18 -21 -18
didnt know:-35 -32 -34
didnt lose:-20 -13 -5
didnt mean:-17 -20 -7
didnt take:42 39 28
didnt tell:54 37 -18
didnt think:-13 23 37
didnt want:27 57 69
didnt work:13 23 36
didnt … all:38 37 36
didnt … any:-13 -14 -20
didnt … be:25 32 38
didnt … didnt:26 -5 -4
didnt … em:25 31 29
didnt … in:26 -7 -15
didnt … is:25 4 0
didnt … it:-6 -44 -25
didnt … ive:26 36 40
didnt … them:27 -2 -4
didnt … think:-25 -5 -4
didnt … through:25 22 -2
didnt … today:34 -6 -3
didnt … u:41 35 29
didnt … was:-23 -16 -17
die:17 52 4
die adn:56 59 49
die another:26 23 -2
die at:-17 -28 -19
die by:45 43 17
die die:43 26 -4
die every:42 -18 0
die i:26 -34 -46
die im:12 27 -12
die in:32 24 32
die is:24 24 0
die isnt:27 32 -1
die ive:-60 -58 -13
die miss:33 30 -1
die no:27 23 -14
die not:22 41 -14
die of:-27 -30 -18
die on:-43 -14 19
die right:59 75 -5
die teh:-28 -30 -11
die than:2 12 28
die with:12 -46 9
die … because:21 22 0
die … been:-24 -18 -3
die … but:28 32 0
die … cant:-10 22 -9
die … colur:33 30 -1
die … doesnt:-38 -33 0
die … dont:35 2 -14
die … feel:28 23 1
die … had:5 24 -1
die … hav:73 13 11
die … here:18 32 15
die … his:18 18 22
die … i:51 28 -34
die … ill:28 24 -7
die … im:-8 -12 -37
die … in:27 -16 0
die … is:34 34 -6
die … ist:41 42 36
die … it:28 42 63
die … its:8 10 21
die … me:24 14 -8
die … more:0 2 -22
die … new:23 28 0
die … not:86 61 -45
die … of:25 -17 -3
die … on:41 -2 16
die … one:-25 -19 -5
die … own:22 31 7
die … picked:15 27 -3
die … said:24 16 0
die … say:27 -9 -10
die … she:-38 -21 -3
die … single:24 -10 0
die … stop:17 -92 0
die … suicide:30 25 -9
die … tell:-21 -13 -9
die … thats:25 34 14
die … think:16 42 -12
die … ur:31 28 0
die … wana:-21 -23 -1
die … wanted:16 40 -7
die … was:66 49 62
die … wat:13 26 -2
die … way:10 5 25
die … week:9 -9 -24
died:-14 -23 -1
died i:-23 -14 -12
died in:69 -17 -2
died nobody:-36 -5 -2
died this:32 32 35
died tomorrow:28 -6 -2
died … be:27 22 26
died … died:-46 -4 -1
died … friday:29 31 36
died … his:-29 -13 -8
died … i:-13 19 24
died … id:62 0 0
died … is:-30 -12 -8
died … my:28 -2 -1
died … not:34 23 26
died … of:27 26 21
died … teh:-51 -23 -20
died … that:55 40 31
died … theyre:42 -10 -5
died … two:-44 -7 -2
died … u:29 33 26
dieeeee:0 0 0
dieing:33 -14 -15
dieing adn:-36 -24 -5
dieing bill:18 -27 -4
dieing i:-6 -1 -33
dieing is:30 -23 -4
dieing on:-34 -24 -18
dieing would:30 18 27
dieing … a:88 21 23
dieing … be:40 11 18
dieing … i:-19 -50 -10
dieing … im:-36 -22 -19
dieing … in:41 -2 0
dieing … laughter:35 -1 -2
dieing … me:15 23 -17
dieing … my:-22 -9 -4
dieing … teh:-29 -23 -17
dieing … they:43 48 0
dieing … to:24 28 34
dieing … u:32 5 2
dieing … want:12 -7 24
dieing … wat:35 -33 -3
dies:25 41 49
diesel:24 4 12
diet:-23 -19 -13
dietician:-5 -2 -2
dietitian:-7 -24 -12
diez:-1 -1 -2
difference:-35 -24 -18
different:-2 -3 -18
different … a:41 39 34
different … adn:17 24 29
different … hav:25 0 0
different … told:31 10 22
differently:-5 -2 -1
difficult:-21 -12 -5
dig:5 30 -3
digging:2 9 -2
dignified:-3 -2 -3
dignity:-14 -16 -13
dihydrocodeine:-14 -17 -7
dije:-22 0 2
dijo:-8 -2 -5
dimanche:-20 -12 -5
diner:-3 -3 -3
dinner:-19 -60 -49
dinner is:-8 -5 -21
dinner time:-24 -24 -15
dinner … got:-36 -32 -19
dinners:-22 -19 -13
dinners … teh:-21 -16 -11
dinnertime:-4 3 1
dinosaur:-11 -8 -16
dinosaurs:-17 -16 -5
dint:-2 -1 -1
dios:37 -7 -4
diploma:-1 -1 0
dire:19 14 -5
direct:18 19 24
direct debits:22 21 26
directed:9 6 16
directions:31 43 -6
directly:0 2 -1
director:-8 -9 -4
dirt:47 -5 -3
disappear:89 -27 -11
disappear adn:21 -23 -4
disappear to:-32 -3 -1
disappear … nobody:19 -20 -4
disappeared:19 -1 0
disappointed:69 -29 -23
disappointed … teh:71 0 0
disaster:-2 -1 0
disc:-4 -3 -1
discharge:11 16 -14
discharged:4 0 3
discharged … after:36 -3 -1
discharged … i:25 26 28
discharged … im:-26 -14 -5
discharged … my:36 -3 -1
discharged … said:17 18 24
disciplinary:-1 0 -3
disco:-3 -3 0
discord:19 11 11
discord is:21 12 12
discuss:-6 -4 0
discussing:-1 0 -1
disease:-14 -4 -2
disgrace:0 0 2
disgusting:41 26 -14
dish:-11 -6 -7
dishes:-22 -15 -16
dishwasher:-18 -14 -4
disorder:-18 -5 -4
disparaitre:-6 -10 -4
dispenser:0 -1 -1
dispose:-1 0 -1
dissertation:-31 -29 -22
dissolve:30 -3 -1
dissuade:-3 5 4
distance:-2 6 2
distract:35 -16 -2
distract me:42 -3 -2
district:19 32 33
district nurse:29 38 41
disturb:-4 3 4
disturb sign:-21 -17 -15
disturb … teh:-26 -22 -20
disturbs:2 7 10
dit:-12 2 -13
dit … va:-26 -18 -8
dites:6 9 14
dive:-10 -7 -6
diverted:-7 -1 -3
divided:-4 -2 0
diving:-27 -24 -6
divorce:-12 -27 -23
divorce i:34 -2 -1
divorced:0 -3 0
diwali:16 14 -1
diwali … teh:21 16 22
dix:-18 -16 -9
dizziness:-9 -5 -2
dizzy:4 18 14
dm:-1 1 0
do:11 20 3
do a:32 24 -21
do adn:-2 21 7
do another:54 66 55
do any:-21 -19 -16
do anything:26 -23 4
do away:7 20 -32
do be:-10 -12 -23
do beter:-28 -5 -2
do for:65 2 -19
do hav:-20 -20 -4
do him:6 14 -33
do his:20 16 31
do i:21 22 42
do im:-22 -14 -8
do in:-30 -24 -15
do is:-29 -36 -8
do it:66 65 25
do its:14 22 49
do me:11 2 29
do mean:41 22 -8
do my:-20 -32 -25
do myself:28 -23 -24
do not:8 23 36
do that:-28 -24 -15
do their:-27 -22 -13
do things:55 24 -13
do think:-20 -9 -8
do to:27 10 -1
do u:-53 -41 -48
do want:17 23 -40
do wat:27 38 -8
do wen:29 -14 -13
do with:-43 -54 -32
do … a:6 24 44
do … after:-48 -52 -49
do … air:31 35 26
do … alone:-25 -15 -3
do … an:22 26 -8
do … any:-51 -11 -4
do … anymore:4 -29 -29
do … as:22 18 31
do … back:-43 -14 -10
do … be:2 16 31
do … because:-20 -12 -13
do … been:25 28 35
do … before:23 33 22
do … bit:40 37 37
do … breathing:-12 -20 -7
do … but:34 -46 -17
do … by:18 33 3
do … close:24 17 0
do … come:2 18 33
do … daft:49 39 47
do … daily:-23 -11 -1
do … day:18 74 42
do … days:27 -11 -1
do … die:15 32 0
do … do:1 -12 25
do … does:-52 -57 -29
do … dont:23 -6 -15
do … down:27 -8 -8
do … end:47 -4 -13
do … favour:4 4 -33
do … feel:-36 -2 -3
do … from:-27 -12 7
do … get:-63 -42 -25
do … go:27 28 -3
do … goin:24 11 -22
do … he:-18 -54 -25
do … help:27 29 -2
do … her:-60 -56 -12
do … hes:2 0 -25
do … him:22 8 -13
do … i:-12 -50 -52
do … id:17 -22 -12
do … if:9 -17 -28
do … im:22 16 -32
do … in:36 38 30
do … it:-43 -64 -42
do … its:-27 -35 -15
do … ive:50 21 27
do … keep:-16 -24 -21
do … keys:27 31 32
do … kil:12 20 -17
do … kind:-2 -3 -21
do … lie:-22 -20 -11
do … march:-23 -14 -9
do … me:43 63 21
do … more:-41 -11 -19
do … my:13 31 32
do … myself:47 44 -22
do … night:5 14 26
do … no:13 4 -28
do … not:-23 -26 -13
do … of:-29 -24 -25
do … on:26 30 9
do … once:24 13 25
do … one:40 14 -18
do … or:-34 -35 -30
do … other:29 37 -3
do … sad:51 42 44
do … same:33 29 26
do … saturday:-2 -21 -15
do … say:13 33 -2
do … see:-21 4 -2
do … shed:22 -5 -14
do … shopping:41 -2 -1
do … sign:-21 -17 -15
do … since:-20 -8 -4
do … soon:20 25 45
do … stay:29 32 30
do … step:36 -6 -3
do … take:-24 -13 -6
do … tape:16 28 30
do … teh:56 23 35
do … tell:39 1 -10
do … than:38 25 -1
do … that:14 12 -34
do … them:27 -15 -6
do … thing:32 21 -2
do … think:15 36 3
do … thinking:-27 -18 -4
do … to:57 42 -27
do … told:45 -1 0
do … tonight:51 52 60
do … u:-41 -38 -28
do … use:-20 -16 -10
do … wait:24 -10 15
do … want:-32 -30 -23
do … wat:-46 -31 -21
do … wen:-5 -3 -28
do … where:39 37 26
do … why:39 10 7
do … will:35 28 37
do … with:22 33 -17
do … without:-31 -3 -4
do … work:-61 -62 -46
do … would:-23 -1 0
do … years:32 -6 0
doc:-17 -13 -5
docks:13 13 -1
docter:-63 -45 -47
docter i:4 6 -29
docteur:-3 -3 2
doctora:-34 -2 -2
doctors:-23 -39 -39
doctors … adn:-21 -14 -10
documentary:-15 -17 -8
dodge:-3 -2 -1
dodgy:-6 -3 -5
does:-37 -27 -38
does a:6 23 29
does adn:43 40 -2
does anybody:-22 -19 -9
does ill:30 22 38
does it:40 64 48
does its:0 0 -33
does not:-6 -24 -30
does teh:-21 -14 -15
does that:1 -30 -17
does to:53 21 8
does … blood:-21 -19 -12
does … hav:26 23 4
does … he:22 25 0
does … her:53 34 -3
does … i:80 69 57
does … ive:43 38 27
does … me:5 2 22
does … take:24 14 7
does … tell:31 32 -4
does … work:-80 -77 -32
doesnt:38 48 63
doesnt ask:8 6 23
doesnt care:20 13 -14
doesnt come:21 24 27
doesnt exist:24 35 28
doesnt get:31 31 -21
doesnt hert:47 56 56
doesnt i:25 -22 -15
doesnt know:150 112 100
doesnt let:36 -7 -1
doesnt matter:-46 -38 -14
doesnt mean:-31 -18 -9
doesnt scare:19 29 -20
doesnt see:-24 -16 -17
doesnt slow:5 8 25
doesnt stop:41 45 51
doesnt text:21 22 19
doesnt … adn:-39 -28 -9
doesnt … back:29 30 41
doesnt … be:-44 -33 -23
doesnt … by:12 20 -5
doesnt … dont:39 30 40
doesnt … down:5 8 25
doesnt … hes:-24 -24 -13
doesnt … his:32 27 30
doesnt … i:28 31 10
doesnt … im:50 8 12
doesnt … in:63 35 39
doesnt … is:32 19 11
doesnt … its:41 46 43
doesnt … ive:-24 -23 -20
doesnt … know:22 -4 -2
doesnt … live:43 39 -14
doesnt … my:89 95 66
doesnt … name:5 12 30
doesnt … on:22 22 -8
doesnt … out:-44 -38 -20
doesnt … right:30 27 -2
doesnt … see:39 22 23
doesnt … teh:-22 -13 17
doesnt … that:45 48 36
doesnt … u:-21 -10 -9
doesnt … up:55 34 -13
doesnt … who:24 23 26
doesnt … year:33 30 25
doesnt … yet:14 16 21
dog:-12 -13 -15
dog adn:49 25 -22
dog are:-24 -24 -23
dog id:31 0 0
dog in:5 16 21
dog is:51 41 24
dog its:46 51 40
dog on:-4 0 -23
dog rehomed:12 10 26
dog to:-16 -25 -9
dog was:38 35 -1
dog … a:-26 -29 -21
dog … adn:3 2 21
dog … anything:31 -1 -1
dog … at:39 60 56
dog … bed:5 5 -20
dog … but:0 -24 -6
dog … car:20 22 23
dog … coming:-26 -26 -24
dog … dog:25 29 -6
dog … door:31 29 33
dog … his:-22 -14 -7
dog … i:-17 -30 -3
dog … in:29 23 33
dog … me:24 32 35
dog … my:22 18 8
dog … next:32 31 36
dog … of:-28 -15 -10
dog … off:-30 -20 -16
dog … on:-8 14 -24
dog … shes:21 -2 -3
dog … sister:-29 -26 -19
dog … sisters:62 67 62
dog … teh:-25 -27 -23
dog … time:55 52 47
dog … u:31 28 -1
dog … up:-25 -24 -21
dog … want:-8 -21 4
dogs:-3 -22 -23
dogs rehomed:-20 -19 -11
dogs … adn:-26 -22 -8
dogs … can:43 -3 -3
dogs … i:38 -1 -1
dogs … my:-29 -27 -24
dogs … teh:-23 -19 -25
dogs … that:46 11 6
doin:0 0 0
doing:-17 -22 -47
doing anything:5 -22 -16
doing away:49 59 -2
doing it:24 36 7
doing mine:43 44 47
doing my:-27 -14 -12
doing teh:-14 -24 -15
doing this:17 -40 -19
doing us:38 24 0
doing … a:54 36 30
doing … adn:-15 9 -21
doing … all:-24 -7 -3
doing … anyway:16 20 -4
doing … at:-38 -35 -23
doing … by:-1 0 -90
doing … favour:38 24 0
doing … i:-34 -39 -10
doing … im:-1 -38 -27
doing … in:-45 -45 -2
doing … ive:14 17 27
doing … my:23 24 -18
doing … myself:18 20 -15
doing … not:-40 -26 -22
doing … off:16 21 22
doing … on:50 49 41
doing … once:23 22 29
doing … right:-30 -13 -9
doing … sorry:20 17 20
doing … suicide:18 20 -1
doing … teh:8 13 21
doing … thats:16 18 22
doing … this:0 1 26
doing … till:18 25 0
doing … to:5 2 21
doing … tonight:1 2 -31
doing … turkey:18 21 23
doing … weekend:6 2 27
doing … wen:28 28 25
dolores:6 7 1
dolphin:-5 -5 -5
dolphins:-1 -4 -5
domestic:-2 -1 -1
dominoes:-6 -5 -1
donated:-2 0 0
donations:-6 0 2
donde:-48 -15 -5
done:33 45 52
done adn:11 21 28
done being:31 -12 -11
done cat:7 8 38
done i:-37 -10 -3
done im:23 32 22
done in:-37 -22 -19
done living:109 90 78
done my:-16 -17 -34
done on:28 37 28
done teh:47 38 61
done to:-27 -27 -30
done with:-29 -46 -49
done … a:37 -5 17
done … adn:19 26 21
done … all:-24 -33 -20
done … at:22 21 -3
done … bottles:31 29 18
done … box:22 30 27
done … breathing:24 19 21
done … by:33 34 45
done … cat:35 34 27
done … for:-29 -31 -30
done … get:27 47 54
done … go:20 22 20
done … gone:22 22 32
done … hav:42 42 32
done … he:40 29 21
done … i:-7 -4 -23
done … if:-49 -7 -7
done … in:-57 -56 -58
done … is:-5 3 28
done … it:-22 -30 -33
done … its:6 10 -24
done … knees:-19 -19 -21
done … letters:1 0 26
done … lief:5 -25 -17
done … living:8 37 -8
done … me:-31 -22 -15
done … night:1 6 22
done … nobody:44 58 62
done … not:18 19 26
done … of:-23 -20 -20
done … on:38 22 19
done … once:-28 -29 -10
done … one:-31 -23 -16
done … pouring:22 18 19
done … since:-15 -21 -11
done … spray:-28 -29 -10
done … stop:23 16 18
done … that:-5 0 -21
done … thing:28 23 33
done … things:-23 -18 -22
done … this:-26 -27 -25
done … to:20 41 36
done … u:45 48 51
done … was:17 22 30
done … wat:-26 -21 -14
done … went:46 10 8
done … whole:41 41 39
done … with:30 29 34
doner:-2 -1 -1
donkey:24 21 15
donor:-1 0 0
donors:0 0 1
dont:48 51 60
dont adn:-28 -16 -7
dont any:-21 -9 -5
dont ask:20 18 -20
dont b:-20 -21 -22
dont be:19 40 44
dont beleive:40 20 36
dont blame:-84 -71 -67
dont bother:24 38 46
dont but:24 12 -4
dont call:35 56 53
dont care:86 73 -40
dont check:-31 -16 -5
dont come:57 68 61
dont cry:-41 -30 -21
dont do:-19 -44 -28
dont feel:-44 -18 -19
dont forget:-21 -21 -19
dont get:26 39 29
dont give:-26 -15 -4
dont go:-65 -63 -60
dont hav:-38 -49 -64
dont i:-43 -11 -4
dont im:-1 28 -1
dont intend:23 19 34
dont jmup:-25 -22 -15
dont know:-6 -24 -33
dont look:-6 -12 -25
dont me:42 -23 -8
dont mean:87 56 48
dont mind:-48 -35 -27
dont mix:-29 -27 -18
dont much:35 34 -5
dont no:58 68 41
dont own:-23 -1 0
dont plan:32 -13 -2
dont put:13 22 24
dont read:-21 -11 -6
dont ring:40 35 24
dont save:73 68 66
dont see:73 -56 -35
dont send:65 57 35
dont suppose:46 49 46
dont tel:66 62 57
dont tell:72 77 45
dont think:-11 -36 6
dont trust:53 -14 -28
dont understand:-61 -35 -24
dont use:-46 -34 -13
dont wake:76 24 11
dont wana:-6 -25 10
dont want:-22 -34 20
dont wish:-63 -3 -1
dont … a:45 43 33
dont … about:53 56 55
dont … all:77 33 32
dont … alone:-28 -29 -13
dont … anybody:12 21 19
dont … anyone:60 49 41
dont … anything:-36 2 1
dont … as:-23 -10 -7
dont … at:24 40 14
dont … back:57 61 60
dont … bad:-34 -18 -21
dont … be:-39 16 16
dont … beter:13 22 -2
dont … bother:57 8 9
dont … by:-11 -3 53
dont … call:5 14 52
dont … can:25 -27 -20
dont … care:20 30 0
dont … cross:32 31 33
dont … dare:18 17 21
dont … day:18 26 34
dont … do:-20 -31 -16
dont … dont:-19 -24 -22
dont … exist:58 -24 -9
dont … from:41 51 0
dont … futur:31 -5 0
dont … go:-10 -21 -5
dont … goin:22 -2 0
dont … hands:37 23 -1
dont … happens:33 47 -8
dont … he:-21 -24 -28
dont … hear:26 34 33
dont … help:40 20 17
dont … her:-30 -8 -11
dont … hes:-26 -14 -22
dont … his:-29 -26 -16
dont … home:23 23 32
dont … how:17 30 15
dont … i:14 10 24
dont … id:61 -17 -13
dont … ill:-59 -53 -43
dont … in:30 -40 -8
dont … is:11 25 34
dont … it:-11 -30 -35
dont … its:-29 -39 -37
dont … ive:-53 -56 -52
dont … let:-7 18 21
dont … live:102 51 -8
dont … long:40 45 43
dont … look:23 23 21
dont … looking:-17 -18 -41
dont … mad:21 21 16
dont … more:-27 -14 -5
dont … my:49 22 1
dont … myself:60 -38 -37
dont … of:-34 -15 -15
dont … on:31 11 -16
dont … one:16 7 -32
dont … open:-24 -26 -23
dont … parents:-25 -5 -2
dont … piont:57 0 0
dont … police:36 18 15
dont … round:-12 -16 -33
dont … sad:-42 -40 -28
dont … saving:22 29 -13
dont … see:57 8 40
dont … sorry:44 43 44
dont … stop:3 7 30
dont … teh:26 8 22
dont … tell:-30 -30 -24
dont … that:-14 -42 -23
dont … them:-20 -3 -8
dont … ther:21 6 -5
dont … theres:-24 -7 0
dont … they:63 59 38
dont … this:11 -35 -41
dont … tired:-45 -7 10
dont … tonight:-4 -53 -31
dont … u:-41 -23 -17
dont … up:0 -6 -35
dont … ur:-21 -22 4
dont … using:52 -3 -1
dont … want:28 37 67
dont … was:-49 0 -7
dont … wat:-11 -15 -28
dont … wen:86 84 1
dont … where:-12 -75 -51
dont … which:32 30 5
dont … who:-13 -8 -22
dont … why:52 39 -15
dont … will:92 75 63
dont … with:-21 -16 -10
dont … words:-20 -6 -5
dont … would:59 -14 -3
dont … years:31 -1 -1
dont … yourself:-41 -28 -4
doolally:-7 -5 -5
door:40 42 50
door adn:27 44 58
door before:-24 -17 -9
door down:1 7 30
door frame:35 -6 19
door he:30 32 40
door hes:34 36 36
door im:-19 -32 -23
door in:12 -1 24
door is:26 21 24
door its:52 47 36
door locked:-12 -13 -26
door of:39 -1 2
door on:-20 -12 -11
door room:-32 -29 -24
door saying:-25 -22 -6
door thats:-38 -29 -27
door this:51 47 52
door with:14 28 30
door … a:15 15 25
door … adn:7 -5 25
door … am:-34 -30 -27
door … bath:31 29 26
door … be:65 64 64
door … behind:36 20 31
door … can:34 36 36
door … care:29 31 0
door … do:-20 -11 -9
door … doesnt:22 18 -8
door … gone:-30 -26 -22
door … he:7 4 28
door … her:-22 -18 -12
door … i:-15 -33 -18
door … if:1 5 -52
door … is:21 16 9
door … it:-7 -49 -46
door … ive:12 18 39
door … knows:-33 -21 -14
door … locked:34 40 34
door … moved:25 21 -16
door … my:-10 -5 -21
door … no:8 17 -24
door … nobody:-31 -26 -29
door … note:14 18 30
door … on:20 34 12
door … one:17 38 33
door … open:-22 -20 -15
door … right:12 15 47
door … says:2 -7 22
door … service:-32 -29 -24
door … she:14 5 -27
door … shut:39 30 34
door … teh:61 75 68
door … to:-25 -17 -31
door … u:50 50 49
door … wedged:57 55 55
door … with:-20 -24 -32
doors:4 -11 -1
doors are:-46 -36 -35
doors been:45 -7 -7
doors locked:50 29 23
doorstep:16 -9 -5
doorstop:-10 -5 -4
doorway:-4 2 6
dope:-34 -38 -22
dopesick:1 -4 -2
dore:-6 -6 -1
doris:-7 -4 -4
dorm:-16 21 19
dormir:50 -69 -11
dormitory:0 1 2
dort:-22 -23 -1
dos:74 48 48
dose:-5 1 -14
dose adn:-30 -12 -9
dose i:-31 -24 -11
dose of:-39 -32 -7
dose … adn:-20 -5 11
dose … it:45 36 58
doses:-1 -4 -5
dosette:5 15 29
dosette … adn:-23 -21 -3
dosing:-5 -2 -1
dot:-2 -11 -14
dots:13 22 -3
double:10 10 33
double adn:45 54 46
double … everything:52 54 56
double … in:28 32 37
doubled:57 42 16
doubled i:41 43 -1
doubling:27 40 14
doubt:-23 -11 -2
doughnuts:-18 -7 -7
down:34 34 48
down a:-37 -20 -24
down after:-25 -15 -11
down at:23 18 -1
down because:-33 -27 -12
down beside:-11 -25 -13
down but:41 53 55
down every:21 16 16
down first:-26 -10 -4
down for:16 34 6
down from:-33 -33 -28
down he:-10 -4 22
down her:32 33 34
down hes:62 55 54
down i:47 2 7
down ill:-18 -22 -16
down im:15 -27 -43
down in:-20 -60 -33
down is:41 41 36
down its:27 22 18
down last:-25 -3 -2
down me:28 20 29
down my:-38 -43 -31
down off:-27 -49 -42
down on:8 11 29
down somewhere:30 32 15
down teh:22 -6 -19
down that:-29 -22 -9
down ther:69 71 73
down till:29 30 13
down which:18 22 26
down with:23 35 43
down … a:-10 2 22
down … all:-41 -27 -21
down … am:43 26 56
down … anything:39 -1 0
down … bath:-20 -16 -17
down … be:-53 -38 -28
down … before:21 21 22
down … bit:-44 -35 -23
down … bridge:-27 -38 -31
down … burden:8 17 21
down … can:32 41 36
down … cant:50 31 35
down … dont:28 6 5
down … drain:26 -17 -12
down … fone:1 22 21
down … for:-36 -31 -22
down … forty:22 0 0
down … from:-27 -25 -21
down … get:-22 -3 -6
down … gin:24 18 26
down … goin:30 -3 17
down … gone:21 14 11
down … good:44 53 7
down … half:15 29 35
down … hatch:-6 12 24
down … he:24 7 -6
down … his:-9 -11 -22
down … hour:-25 -16 -12
down … i:56 49 59
down … id:-23 -22 -12
down … is:-22 -34 -26
down … it:40 28 23
down … ive:-38 -18 -13
down … keep:51 34 33
down … kept:16 21 25
down … know:36 -25 -18
down … last:38 42 40
down … left:29 16 9
down … let:-22 -15 -10
down … little:-35 -21 -16
down … me:-23 -25 -7
down … middle:25 30 38
down … my:12 35 37
down … no:23 -43 -26
down … nothing:36 45 -6
down … of:44 43 45
down … on:15 -13 -33
down … papers:23 20 14
down … rest:-19 -16 -24
down … river:-22 -25 -21
down … road:12 -23 -14
down … says:4 4 24
down … shakes:46 38 25
down … shed:-22 -8 -12
down … sink:22 18 4
down … sleep:17 24 29
down … small:29 25 19
down … somebody:35 33 27
down … stones:35 37 40
down … sunday:22 -1 -1
down … sword:23 20 10
down … tea:-29 -32 -30
down … teh:32 42 40
down … ten:-22 -26 -35
down … them:46 24 31
down … they:27 30 26
down … think:64 18 22
down … thinking:21 6 7
down … to:4 -18 -26
down … tomorrow:25 18 13
down … tracks:23 22 22
down … two:14 21 0
down … u:66 68 28
down … up:16 26 16
down … was:-29 -13 -17
down … way:44 52 27
down … week:-30 -6 -4
down … wont:-41 -33 -24
downstairs:26 22 40
downstairs adn:29 22 28
downstairs … im:9 11 27
downward:0 -1 0
dowry:34 39 -4
doy:37 -15 -3
doyle:-1 -2 0
dozen:-34 -27 -27
dozens:39 31 -3
dr:-21 -9 2
dr … may:46 44 43
draft:0 -6 -6
drafts:27 30 30
drag:-6 -3 0
dragged:38 39 27
dragged her:8 6 -40
dragged … out:35 30 23
dragging:8 13 25
dragging … down:8 12 25
dragon:-5 -3 -3
dragons:-11 -10 -7
drain:16 1 0
drain … adn:-22 -2 -1
draining:45 50 -5
dram:-5 -7 -1
drama:-3 -1 -29
dramatic:-30 -8 -21
dran:51 4 11
drank:56 27 50
drank a:-17 -31 -26
drank adn:31 -15 -16
drank i:-40 -16 -8
drank it:62 70 71
drank last:56 -23 -6
drank my:29 26 20
drank on:20 -9 -4
drank teh:25 40 41
drank … after:65 -3 -2
drank … an:4 12 22
drank … bottle:-49 -15 -7
drank … cans:-21 -2 -2
drank … for:22 41 33
drank … i:34 -18 -12
drank … minutes:29 41 35
drank … night:56 -23 -6
drank … on:6 24 34
drank … teh:40 67 37
drank … ten:29 41 35
drank … thing:47 42 35
drank … was:27 1 -2
drank … weedkiller:8 21 21
drank … wine:47 -28 -17
draught:33 35 25
draw:-25 -15 -5
drawer:24 14 16
drawer adn:66 1 17
drawer i:-45 -34 -16
drawer my:-24 -26 -24
drawer teh:-13 -25 -18
drawer with:-25 -9 -9
drawer … adn:25 15 -16
drawer … i:0 -64 -16
drawer … me:27 22 -22
drawer … my:5 -26 -16
drawer … teh:22 43 54
drawer … wen:19 27 21
drawers:36 32 35
drawing:-45 -25 -16
drawings:-25 -21 -10
drawn:30 49 28
drawn up:22 22 20
drawn … adn:-21 -18 -10
drawn … in:27 26 -1
drawr:14 15 19
drawr adn:13 19 22
dread:-50 -39 -23
dreadful:-12 -13 -13
dreading:-18 -19 -11
dream:28 -27 -21
dream … dead:33 -17 -1
dream … me:41 0 0
dreamed:-4 -2 0
dreaming:-4 4 -2
dreams:-40 -34 -19
dreams … ones:-11 -22 -1
dreamt:32 -3 -3
dreamt … woke:26 -1 0
drei:-3 -2 -1
dreimeterbrett:-3 -2 -2
drenched:47 49 42
dress:55 56 32
dress adn:18 23 24
dress it:1 1 -45
dress … i:0 0 -28
dress … teh:-10 -22 -18
dress … up:1 2 -43
dressed:-12 -13 -6
dressing:-15 -13 -16
dressings:8 11 -17
drew:26 0 -22
drew himself:33 36 -1
drew on:53 -18 -1
drew … adn:33 36 -1
drew … arm:48 -1 0
drew … my:54 -21 0
dribble:-2 -2 -2
dribbled:-10 -11 -8
dribbling:-1 -1 0
dried:-11 -13 -6
dries:-5 -7 -7
drift:-5 -17 -6
drifted:9 -6 -5
drifting:-3 -16 -16
drill:-24 -15 -22
drink:-43 -3 -1
drink adn:40 34 39
drink at:27 -3 -1
drink by:35 14 10
drink every:26 16 -7
drink i:-32 0 5
drink im:28 0 -11
drink is:43 -26 -31
drink it:34 28 40
drink more:23 -10 -8
drink not:-28 -5 -4
drink on:35 33 38
drink one:30 1 0
drink since:32 6 6
drink teh:-42 12 21
drink was:21 14 20
drink water:-21 -7 -4
drink … a:-39 -31 -30
drink … adn:-18 -36 -32
drink … after:34 -11 -24
drink … didnt:33 -3 -2
drink … every:28 -8 -6
drink … had:56 61 61
drink … i:20 3 30
drink … im:60 19 23
drink … in:-32 -30 -18
drink … it:-22 -15 -13
drink … ive:49 58 57
drink … me:-4 31 42
drink … more:-22 -4 -2
drink … my:45 30 4
drink … not:-30 10 5
drink … off:61 13 7
drink … out:40 26 -2
drink … sunday:25 19 21
drink … till:31 6 26
drink … u:-21 -13 -16
drink … wat:28 16 9
drink … with:-21 -2 -1
drinker:-1 -1 0
drinking:-39 -29 -19
drinking adn:9 27 23
drinking i:-52 -30 -20
drinking in:-38 -36 -44
drinking mouthwash:6 24 0
drinking on:73 10 22
drinking two:41 34 40
drinking … a:36 26 26
drinking … adn:55 -10 -16
drinking … ago:22 12 20
drinking … it:-26 -21 -4
drinking … monday:23 29 28
drinking … my:-24 -18 -4
drinking … since:8 29 0
drinking … sunday:17 16 23
drinking … teh:1 15 -32
drinks:6 13 -47
drinks … top:15 20 0
drip:7 12 23
dripping:4 -4 -7
drive:1 -6 13
drive dads:25 29 27
drive in:34 5 -10
drive into:30 31 37
drive to:45 43 41
drive up:27 30 25
drive … a:-24 -40 -10
drive … bridge:-14 -32 -3
drive … for:-20 -20 -7
drive … school:24 25 25
drive … teh:74 48 49
drive … that:13 -26 -21
drive … ute:25 29 27
driven:16 28 31
driven off:31 31 35
driver:53 64 59
driver doesnt:41 13 14
driver … adn:4 16 21
driver … teh:27 37 33
driver … that:-26 -18 -12
drivers:16 21 24
drivers … adn:33 32 33
drives:-15 -19 -15
driveway:39 37 45
driving:11 1 -7
driving home:-38 -35 -34
driving into:51 5 -7
driving it:23 23 20
driving over:-63 -62 -68
driving teh:8 5 -26
driving to:19 30 33
driving … adn:8 -23 -6
driving … belt:19 23 24
driving … dam:-26 -15 -20
driving … her:7 15 30
driving … school:26 21 -12
driving … teh:34 26 14
driving … ther:-22 -18 -22
drizzle:-13 -16 -5
drooling:20 19 10
drop:9 10 16
drop down:-24 -13 -8
drop of:19 20 25
dropped:14 21 38
dropped it:-48 -30 -15
dropped … fone:46 51 48
dropped … of:-21 -14 -7
dropped … teh:-29 -15 -12
dropping:73 47 67
dropping dead:44 -6 -1
dropping off:17 21 35
drops:-10 7 10
drops … home:25 24 30
drought:34 10 1
drove:11 3 12
drove off:83 80 77
drove past:29 -15 -16
drove to:-20 -17 -16
drove … teh:40 38 32
drove … with:51 52 44
drown:-4 -1 11
drown adn:-42 -25 -19
drown myself:16 17 31
drown … teh:28 19 10
drowned:14 17 25
drowned … teh:5 16 31
drowning:-15 -12 -9
drowsiness:-6 -3 -2
drowsy:-11 -8 5
drug:-21 -4 14
drug … on:-22 -14 -6
drugs:-15 -3 14
drugs bag:22 22 26
drugs … me:29 27 33
drum:-11 -12 -8
drummer:-1 -1 -1
drums:1 -1 0
drunk:37 70 93
drunk a:37 35 62
drunk adn:32 31 30
drunk hes:20 15 33
drunk i:-56 -13 -10
drunk teh:17 25 21
drunk … bottle:20 30 50
drunk … he:2 -1 -23
drunk … of:30 30 45
drunk … out:-22 -17 -13
drunk … that:23 30 29
drunk … to:28 29 25
drunk … wen:13 15 21
drunks:-13 -8 -4
dry:9 12 23
dry adn:25 23 14
dryer:37 -2 -3
drying:3 3 4
dts:-42 -28 -27
dts im:16 15 24
dts … i:11 17 22
du:-16 -13 -17
dual:3 2 5
dubai:5 6 -6
dublin:1 1 0
ducha:1 2 -2
duck:-25 -19 -8
ducks:-25 -28 -28
dude:-9 -6 -4
due:-43 -37 -39
duerma:13 26 51
dug:-34 -29 -19
dull:-21 -15 -15
duloxetine:-1 -1 -2
dummy:-19 -19 -13
dumped:-50 -29 -14
dumplings:-11 -6 -5
dun:-11 -9 -2
dundee:-1 -1 0
dungeons:-9 -9 -6
dunno:0 0 0
durban:22 29 34
during:-16 -7 -25
during teh:-25 -25 -6
during … i:49 56 -1
durmiendo:-8 1 3
dusk:35 36 29
dust:-23 -11 -9
duty:35 32 38
duvet:-2 -12 -11
duvet … teh:-1 -30 -42
dvd:-2 -1 -1
dvla:-15 -12 -14
dyed:-14 -5 -2
dyeing:-26 -21 -24
dyeing … hair:-17 -16 -21
dyou:37 -3 -1
dyslexia:-10 -8 -6
e:-4 3 -14
e … i:27 25 -3
each:10 10 -23
each morning:-27 -44 -21
each night:67 36 -14
each other:-5 12 26
each … a:49 25 17
each … boys:25 26 23
each … i:33 52 42
each … my:12 21 7
each … nieces:-22 -16 -12
each … teh:-16 -16 -34
each … u:27 19 19
each … with:54 -7 -2
ear:-3 -17 -22
ear adn:-32 -12 -6
ear i:59 0 -1
ear … ive:-31 -1 -1
earlier:-13 -1 1
early:-36 -31 -14
early this:25 22 0
earned:-1 9 3
earplugs:-16 -10 -7
earrings:66 60 53
ears:-13 11 9
ears are:28 49 48
ears ringing:-26 -16 -34
ears … ringing:27 48 47
ears … teh:32 33 31
earth:63 16 26
earth adn:23 -3 16
earth i:14 16 25
earth … i:34 36 50
earth … mean:11 13 23
ease:-3 13 15
easier:37 29 50
easier than:53 65 60
easier … dead:17 -36 -15
easier … i:7 -43 -19
easier … teh:87 90 80
easily:-29 -20 -21
easter:-11 -10 -40
easter adn:7 23 -12
easter week:5 -25 -21
easter … adn:12 -28 -16
easter … of:-25 -12 -5
easy:-8 -16 -20
easy itd:27 10 -13
easy to:4 26 -4
easy … be:21 7 -10
easy … im:58 -16 -2
eat:-11 -22 -24
eat i:25 29 25
eat something:-31 -23 -19
eat … adn:-23 -19 -11
eat … i:58 -22 -6
eat … my:-24 -12 -9
eat … see:-26 -18 -17
eat … shes:10 20 -5
eat … teh:5 19 28
eaten:44 44 18
eaten a:16 18 28
eaten anything:39 -2 -1
eaten for:24 50 1
eaten since:-3 20 -3
eaten … days:42 45 0
eaten … last:3 28 -1
eaten … of:22 27 40
eaten … six:24 51 -1
eaten … week:18 42 0
eating:-47 -42 -78
eating lying:-21 -15 -8
eating me:-3 -22 -5
eating … here:-21 -15 -8
eating … is:28 21 -2
eating … teh:-14 -21 -22
eats:7 11 28
ecg:-5 -3 -1
echo:-7 -5 -4
ecrit:21 21 27
ect:-12 -6 -2
eczema:17 23 -1
ed:87 50 54
edge:-16 -7 -31
edge of:14 26 -10
edge … i:-38 -28 -13
edge … my:64 68 13
edge … platform:33 32 41
edges:52 44 40
edges … teh:33 43 39
edging:5 9 11
edibles:26 -1 6
editor:-24 -20 -18
education:2 2 6
eejit:31 -3 -1
eejits:-10 -6 -5
eels:-7 -9 -8
effect:-4 1 -8
effects:-13 -9 -5
egg:-32 -28 -10
eggs:-16 -19 -14
eggshells:26 -11 -9
eh:-13 -8 -4
eight:-21 -14 -20
eight days:34 32 1
eight its:22 17 17
eight … adn:-13 -11 -24
eight … ago:30 36 10
eight … old:22 29 -1
eight … teh:-32 -24 -22
eight … without:18 28 30
eighteen:-33 -16 -30
eighteen months:-37 -15 -13
eighteenth:0 1 -2
eighth:38 41 21
eighties:-9 -9 15
eighties adn:16 11 38
eighty:-32 -23 -42
eighty adn:23 16 -6
eighty one:-23 -15 -14
eighty … my:19 20 -1
ein:1 3 -9
eine:-25 -22 -4
einen:-11 -14 -5
einer:25 21 27
einer erhangt:25 21 27
einfach:10 -5 -2
either:41 8 16
either i:-29 -18 -9
either way:11 23 21
either … adn:-15 -23 -14
either … teh:42 48 43
el:-1 17 29
el cuchillo:11 10 27
el puente:30 44 44
el se:20 28 -1
el suicidio:-9 -23 -11
el veneno:73 64 61
el y:70 11 16
el … de:-37 -14 -4
el … del:22 18 19
el … el:-27 -10 -10
el … en:81 -6 -9
el … fue:49 36 -6
el … ha:-22 -8 -1
el … la:-22 -10 -9
el … me:-22 -14 -10
el … no:56 55 55
el … se:-26 -3 -3
el … vengan:36 29 24
elastic:0 0 -1
elbow:22 19 24
elbows:-4 -5 -2
elderflower:-19 -8 -4
elderly:-8 -5 -4
eldest:-21 -8 -14
electric:-32 -10 -1
electric … adn:-31 -9 -1
electrician:-11 -7 -6
eleven:26 -18 -42
eleven months:31 -6 -9
eleven times:-33 -24 -9
eleven years:24 8 -25
eleven … day:32 -2 -3
eleven … gone:53 -8 -3
eleven … is:20 -4 -2
eleven … it:25 -16 -9
eleven … ive:29 33 32
eleven … sober:29 -1 0
eleven … teh:-13 10 -25
eleventh:39 40 33
eleventh floor:42 48 36
elf:-27 -27 -6
elgar:12 17 11
elle:99 105 101
elle … fait:60 63 63
ellie:-3 0 5
els:-6 -7 -1
else:18 14 -11
else adn:-24 -7 -6
else can:45 51 40
else i:21 31 19
else is:-11 -21 -32
else or:-22 -25 -19
else to:40 39 29
else who:-21 -15 -16
else … all:-26 -26 -17
else … at:-26 -19 -16
else … do:24 7 5
else … evening:17 22 24
else … i:-19 -33 -10
else … im:-15 -11 -24
else … it:10 39 25
else … teh:40 -29 -29
else … u:25 47 48
elses:-33 -18 -17
elsewhere:-16 -12 -7
em:35 60 66
em … teh:23 25 36
email:-21 -2 -9
email … teh:-24 -12 -16
emailed:42 41 21
emails:-13 -1 9
embarrass:-12 -11 -3
embarrassed:15 -4 -1
embarrassing:-21 -7 1
embarrassment:-13 -17 -8
embassy:-18 -15 -16
emdr:-7 -6 -3
emergency:-17 -9 -5
emigrating:-1 -1 -1
emoji:28 31 31
emoji … teh:22 25 25
emotional:21 -9 -5
employer:-5 -2 -2
emptied:0 1 17
empties:55 58 55
empties adn:54 58 55
empties … teh:19 21 19
empty:84 91 80
empty blister:18 16 25
empty chair:-30 -24 -24
empty flat:-7 -5 -32
empty house:-17 -24 -7
empty im:15 13 22
empty on:54 40 44
empty packets:41 44 39
empty teh:33 30 32
empty … a:23 22 1
empty … adn:29 38 35
empty … bottle:-22 -14 -13
empty … for:-35 -27 -24
empty … hav:31 42 45
empty … i:17 37 35
empty … into:48 46 42
empty … me:36 26 26
empty … packs:25 22 31
empty … teh:38 16 15
empty … with:15 14 -21
emptying:-5 -3 -2
en:54 23 3
en cuanto:-20 -11 0
en el:36 32 43
en finir:28 29 -12
en la:47 18 32
en suicidarme:-53 -22 -6
en … de:-35 10 11
en … en:27 53 -6
en … la:74 9 -20
en … lo:-25 8 4
en … los:42 40 2
en … me:0 -31 -24
en … mesilla:28 21 17
en … no:-35 18 34
en … puente:30 44 44
en … todos:43 42 -3
en … y:-31 33 46
en … ya:-14 30 19
encerrado:13 4 12
encima:-6 15 17
encima de:20 16 19
encima … cama:20 16 19
encima … la:20 16 19
encore:58 67 19
end:-1 22 7
end adn:36 39 11
end her:-19 -18 25
end his:26 22 -3
end i:20 -43 -6
end it:29 27 20
end me:-70 -4 -4
end my:-29 10 -54
end of:-61 -46 -19
end on:28 24 21
end this:21 7 -3
end to:67 49 -2
end up:-54 -46 6
end … adn:-7 -15 -22
end … al:26 26 -22
end … all:-21 -25 -44
end … are:32 38 32
end … book:22 2 3
end … by:15 23 13
end … do:2 -5 21
end … feel:22 21 8
end … for:19 20 37
end … he:-31 -29 -23
end … i:-27 -11 -2
end … in:23 29 26
end … is:55 33 33
end … it:28 -57 -30
end … ive:21 14 -12
end … lief:11 41 -33
end … line:-64 8 -8
end … live:46 37 -4
end … me:-33 -42 -52
end … month:64 60 51
end … my:-35 10 -19
end … myself:16 23 -21
end … not:31 51 -36
end … nothing:-3 -5 -23
end … one:-56 -27 -9
end … own:84 64 -6
end … platform:39 42 45
end … read:40 0 0
end … soon:3 0 -58
end … teh:41 67 52
end … than:18 26 -8
end … that:9 7 43
end … this:-88 -64 -9
end … to:-21 -42 -6
end … tonight:28 32 58
end … u:31 31 25
end … was:-43 -29 -2
end … wat:30 -4 -8
end … with:7 13 41
ende:8 9 -2
ended:-24 21 -8
ended at:20 17 20
ended it:-10 1 32
ended up:-17 -17 -27
ended wen:14 29 0
ended … i:11 27 -5
ending:26 32 20
ending it:13 13 30
ending me:26 12 0
ending things:33 24 13
ending ur:24 20 -2
ending … adn:35 34 -11
ending … all:-60 -53 -56
ending … im:-52 -58 -18
ending … is:13 12 -50
ending … lief:28 33 5
ending … my:26 20 -6
ending … on:27 34 14
ending … own:56 49 -11
ending … sunday:21 25 28
ending … teh:51 63 33
ending … this:23 22 29
ending … told:15 27 8
endlich:-4 -2 1
ends:-1 9 3
ends im:-20 -14 -5
ends sunday:15 25 26
ends … adn:-31 -23 -16
ends … i:28 40 -44
ends … me:13 12 37
ends … to:40 47 42
energy:-37 -31 -17
enfants:29 22 26
enfermera:1 11 -1
engaged:7 -7 -12
engagement:-4 0 1
engine:-8 -22 -26
engine running:-26 -23 -14
engine … adn:-5 -34 -15
engine … i:-1 -48 -7
engine … on:-24 -20 -20
engine … teh:-26 -23 -25
engineer:-21 -18 -12
engineers:-9 -1 -1
engines:17 25 29
engines on:12 17 25
english:36 21 22
enjoy:-21 -17 11
enjoy ur:22 25 23
enjoyed:-22 -16 -9
enjoying:-4 5 13
enjoying teh:20 25 29
enorme:-3 -4 -1
enormous:-16 -22 -11
enough:50 52 61
enough battery:-31 -17 -20
enough but:20 5 4
enough i:-18 -23 -18
enough in:50 52 54
enough of:-12 -11 -34
enough tablets:-47 -49 -32
enough that:1 11 -24
enough to:32 20 51
enough … adn:79 48 24
enough … be:45 30 18
enough … being:31 12 -32
enough … by:20 27 26
enough … die:43 -11 9
enough … do:25 36 52
enough … end:6 13 24
enough … for:37 43 51
enough … i:-42 -12 -9
enough … in:-74 -70 -56
enough … is:-3 -46 -35
enough … it:-2 29 2
enough … ive:55 33 34
enough … kil:22 33 47
enough … me:54 32 32
enough … my:-53 -46 -19
enough … on:65 51 55
enough … stop:15 18 38
enough … teh:58 66 57
enough … them:-49 -30 -11
enough … want:10 -38 -7
enough … was:54 62 30
enough … wont:29 35 5
entire:-15 -21 -12
entry:-5 1 1
envelope:9 27 42
envelope for:24 19 18
envelope with:14 22 18
envelope … after:14 19 22
envelope … my:25 33 23
envelopes:-16 -13 -10
envie:8 3 -23
envie de:26 12 -11
envie … je:-25 -11 -2
envie … me:33 38 -6
envie … mourir:31 -3 -3
envie … suicider:25 27 -4
envie … tuer:37 37 -3
envious:32 -15 -9
envy:97 -20 -9
envy my:25 -7 -2
envy people:22 -4 -3
envy … in:29 -5 -4
envy … late:22 -5 -2
envy … teh:25 -7 -2
epidural:-9 -8 -7
epilepsy:1 2 1
epilipsy:1 13 10
episode:-16 -15 -14
episodes:-10 -4 -3
epsom:-1 -2 -2
er:32 33 55
er … der:19 20 25
era:-24 -5 -3
erhangt:25 21 27
eritrean:15 15 16
eritrean boy:-22 -19 -19
erly:-6 -2 0
ernst:0 8 -2
erp:-6 -3 -2
errand:37 44 38
error:60 -4 -11
es:27 5 -50
es broma:17 52 -1
es … ist:-26 -27 -11
es … machen:7 43 0
esa:18 -18 -4
escape:-50 -31 -15
escitalopram:-8 -4 -1
escopeta:8 5 6
escribi:0 2 1
escribo:2 2 -5
ese:-20 -2 -1
eso:32 -10 -6
especially:-40 -16 -6
espresso:-13 -10 -10
essay:-2 5 8
essay … monday:25 30 30
essays:49 -12 -7
est:14 32 28
est prete:16 17 21
est … au:32 32 28
est … garadge:17 17 20
esta:-11 25 22
esta en:54 46 43
esta noche:14 23 8
esta … cuando:1 11 21
esta … la:38 28 10
esta … me:1 12 23
esta … se:-23 -4 -11
esta … y:32 26 28
estaba:46 -8 -4
estar:40 -56 -19
estare:43 48 46
estarian:11 -1 -1
estate:-4 -1 -1
este:-56 -16 -7
esto:75 5 16
esto ya:-2 19 20
esto … estare:10 23 23
esto … no:-9 26 21
estos:2 -1 2
estoy:66 -2 -3
estoy cortando:6 20 -5
estoy en:46 61 61
estoy … de:23 -7 -3
estoy … el:27 39 44
estoy … otra:35 32 -1
estoy … puente:28 42 41
estoy … vez:35 32 -1
estuary:-3 -3 -2
estuviera:55 -2 -1
estuviera muerto:31 -2 -1
et:53 64 9
et je:-48 -26 -26
et … le:41 42 -20
et … me:2 -8 -21
et … vais:44 44 36
etc:-29 -15 -12
ethics:-4 -2 0
etre:85 -7 -4
etre mort:77 -2 -1
etre morte:27 -4 -2
etudes:-5 -3 -3
eulogy:-14 -13 -6
euphemisms:-28 -8 -2
euro:-7 -3 -4
europe:-12 -6 1
eurovision:1 1 1
evaporate:1 -3 -2
eve:16 22 31
even:0 0 0
evening:48 41 40
evening at:21 18 34
evening but:34 32 34
evening hes:-10 -6 -23
evening i:-46 -37 -18
evening ill:22 28 9
evening in:-20 -8 -5
evening my:54 30 30
evening nobody:-34 -21 -12
evening of:49 19 41
evening shes:45 31 40
evening tablet:-23 -15 -11
evening teh:-4 -3 -27
evening … adn:20 19 38
evening … am:-43 -34 -14
evening … are:-50 -40 -35
evening … as:27 33 30
evening … im:47 46 41
evening … is:8 -23 -22
evening … it:24 21 15
evening … knows:-25 -15 -4
evening … let:26 29 43
evening … little:18 22 18
evening … me:24 20 16
evening … my:-6 -10 -30
evening … put:2 -21 -14
evening … takin:34 12 10
evening … teh:36 27 16
evening … through:41 50 6
evenings:-15 -4 -34
eventually:-58 -32 -27
ever:0 0 0
every:14 13 -30
every advert:54 -4 -2
every birthday:-24 -8 -3
every cell:47 -10 -2
every day:8 17 -48
every dinner:42 -20 -4
every evening:62 40 -18
every few:24 9 13
every hour:19 25 8
every last:45 50 58
every lorry:9 15 22
every meal:41 10 -8
every month:-25 -6 0
every morning:-30 -44 -36
every name:15 21 2
every night:47 37 -74
every one:73 68 102
every pill:-33 -25 -35
every room:21 22 -8
every shift:48 54 -13
every single:25 15 -15
every sunday:-23 -12 -8
every tablet:15 10 25
every thing:28 35 38
every thought:-1 -20 0
every time:-13 -19 -33
every tuesday:-24 -18 -14
every visit:47 43 -2
every … about:9 21 -1
every … adn:-7 -5 -39
every … after:-25 -23 -16
every … an:48 23 -6
every … cant:34 7 -12
every … day:8 37 -2
every … days:-21 0 0
every … do:-39 -9 -1
every … drinks:29 31 -2
every … eleven:-25 -17 -9
every … for:-27 -19 -10
every … go:3 -32 -9
every … god:22 1 0
every … hate:13 27 -1
every … havent:-21 -7 0
every … he:2 15 -22
every … hiding:24 4 0
every … home:35 35 -1
every … hoping:25 14 42
every … id:12 35 -2
every … in:-42 -49 -27
every … is:46 -5 8
every … mins:13 21 20
every … minutes:-20 -6 10
every … month:-18 -22 -2
every … my:56 43 -3
every … no:-32 -17 -1
every … nobody:0 -34 -6
every … of:5 17 45
every … off:31 -3 -3
every … one:14 18 38
every … same:31 -25 -3
every … says:23 24 12
every … since:21 28 -3
every … teh:10 -7 -34
every … that:-7 -50 -23
every … theres:1 20 -4
every … this:12 29 -31
every … to:23 28 0
every … u:-5 3 21
every … up:-20 -15 -7
every … us:27 43 32
every … week:38 53 -19
every … with:-32 -27 -14
everybody:31 25 24
everybody outside:10 18 28
everybody says:23 21 -7
everybody … for:-23 -26 -20
everybody … i:51 60 57
everybody … to:12 19 23
everyone:19 8 25
everyone adn:18 26 27
everyone at:1 12 -23
everyone can:34 12 -2
everyone dont:29 30 27
everyone else:39 -33 -23
everyone i:-7 -24 -3
everyone in:-55 -39 -48
everyone is:-7 -36 -26
everyone on:25 26 28
everyone says:31 33 28
everyone teh:40 44 46
everyone told:21 22 11
everyone will:-1 12 25
everyone … about:21 27 22
everyone … adn:27 -9 -13
everyone … been:22 0 0
everyone … beter:73 -17 -12
everyone … good:19 25 23
everyone … goodbye:9 15 20
everyone … hav:24 -1 0
everyone … i:42 32 33
everyone … im:-42 -8 -11
everyone … in:-22 -21 -11
everyone … is:-48 -33 -6
everyone … let:21 20 17
everyone … loves:29 -2 -1
everyone … more:49 -3 -1
everyone … no:22 27 23
everyone … one:16 19 22
everyone … teh:21 28 9
everyone … thank:24 35 39
everyone … ur:27 24 23
everyone … work:-38 -21 -19
everyones:21 -29 -19
everyones at:26 0 0
everyones gone:-6 -8 -23
everyones on:42 9 8
everyones … i:39 -21 -16
everything:35 40 48
everything at:24 23 21
everything else:33 24 10
everything for:27 19 34
everything im:38 41 28
everything in:51 36 7
everything is:-38 -14 -25
everything looks:96 7 0
everything on:-25 -19 -13
everything ready:30 36 31
everything right:42 34 41
everything that:16 23 20
everything this:28 27 19
everything was:-24 -16 -10
everything … adn:-14 -31 -31
everything … cupboard:7 -30 -40
everything … had:52 -29 -39
everything … house:37 48 52
everything … i:-8 14 23
everything … im:-27 -18 -18
everything … in:28 31 36
everything … insta:25 24 23
everything … is:41 49 31
everything … it:7 15 25
everything … me:-43 -51 -42
everything … mums:24 30 31
everything … my:9 10 37
everything … need:41 49 52
everything … round:-44 -34 -20
everything … stop:13 -29 -11
everything … teh:-6 -10 -22
everything … u:34 47 44
everything … up:-56 -39 -25
everything … was:18 16 24
everythings:113 80 84
everythings in:11 13 21
everythings … ive:26 27 25
everywhere:-53 -40 -19
everywhere teh:-43 -36 -32
everywhere … on:-36 -31 -25
evidence:-24 -8 -6
evie:2 2 2
evil:29 0 -22
ewe:-20 -14 -23
ewes:-3 -1 -5
ex:16 26 -12
ex adn:30 22 9
ex has:52 15 15
ex is:41 35 19
ex wife:-24 -19 -9
ex … adn:63 65 47
ex … got:30 15 22
ex … her:18 20 2
ex … i:-46 -51 -14
ex … me:26 31 -1
ex … my:27 8 15
ex … new:21 19 30
ex … that:22 -4 2
ex … to:24 24 -8
exact:-12 -9 -8
exactly:-5 -26 -29
exaggerating:3 2 -1
exam:-51 -42 -41
exam season:-26 -21 -27
examiner:-36 -34 -34
exams:-43 -35 -56
excellent:-5 -3 -2
except:44 54 54
except for:21 5 -14
exchange:-13 -11 -10
exchanged:-1 -6 -1
excited:-17 -7 -4
excuse:-19 -13 -8
excuses:-3 -14 -10
exercise:-13 -18 -10
exhaust:30 43 57
exhausted:-10 -5 -3
exist:52 12 24
exist … do:10 29 44
existed:-2 -32 -25
existence:-44 2 -32
existing:148 -45 -23
existing adn:42 56 -10
existir:115 -38 -9
exists:10 12 -2
exit:20 17 19
exits:11 14 24
expect:-6 -22 -18
expect … be:49 -6 -6
expected:-26 -7 -4
expecting:15 -17 -35
expecting it:18 -27 -28
expecting me:1 2 -21
expecting … i:0 -12 -21
expense:-4 -2 -2
expensive:-8 -5 -2
experience:-38 -20 -14
experiment:0 0 0
expert:-25 -4 -2
expired:1 2 3
expires:-5 -9 -9
expiry:50 -1 -1
expiry date:50 -1 -1
explain:2 15 0
explain it:24 34 16
explained:-23 -14 -6
explaining:-4 -8 -5
explains:-2 10 10
exposure:-22 -23 -14
express:44 18 42
express … teh:52 -2 -2
exs:30 36 54
extended:-1 -2 0
extension:-1 -1 -2
extra:40 8 27
extraordinary:-1 -2 0
extremely:-29 -17 -10
eye:17 38 -5
eyebrow:-9 -26 0
eyebrows:-22 -17 -9
eyeing:-4 -3 -8
eyes:77 84 64
eyes are:36 26 21
eyes for:38 -5 -2
eyes hav:22 24 -2
eyes he:38 16 22
eyes rolled:22 25 28
eyes … a:25 23 -1
eyes … back:21 23 26
eyes … my:27 7 9
eyes … teh:-33 -32 -18
eyes … they:35 35 29
eyes … to:-39 -8 1
eyes … up:33 29 29
eyesight:-13 1 16
f:5 19 -11
face:28 30 15
face i:-59 -30 -17
face im:18 20 6
face of:-7 -17 -21
face on:15 25 37
face until:42 38 0
face wen:-29 -24 -32
face … adn:-1 -23 -12
face … earth:-7 -19 -23
face … here:23 33 37
face … i:46 84 -7
face … in:32 14 24
face … it:-38 -16 12
face … on:-21 -13 -8
face … she:-24 -33 -30
face … teh:-13 -25 -8
face … wear:12 24 -1
face … wont:28 61 0
facebook:-54 -40 -31
faces:-4 -2 -8
facilitator:0 1 -4
facing:16 14 3
fact:-20 -19 -14
facts:-14 -8 -6
fade:21 26 24
fade to:25 28 24
fade … black:25 27 24
fade … on:26 31 27
faded:-3 -2 0
fag:-10 -7 -6
fags:-41 -10 -8
fags adn:-40 -8 -6
fags … im:-40 -8 -6
fail:11 18 4
failed:58 61 45
failed his:13 18 28
failed i:40 39 17
failed … hostel:21 18 18
failed … know:21 18 18
fails:52 45 6
fails i:31 30 -43
failure:63 -1 -3
faim:-3 -3 -1
faint:-26 -16 22
fainted:8 47 -20
fainted twice:19 45 0
fainted … today:19 45 0
fainting:19 48 12
fair:-23 -19 -18
faire:28 15 -7
fairly:-5 -1 -1
fairs:36 45 3
fairy:-16 -12 -13
fais:3 5 -12
fait:57 62 58
fait … peur:3 5 -22
faith:-5 -4 -1
fake:-59 -46 -19
falcon:0 -1 -1
falklands:5 3 0
fall:-28 -38 -31
fall asleep:30 -4 5
fall off:-30 -19 -15
falle:0 -7 -1
fallen:-35 -7 -6
fallen … teh:-31 -1 -1
falling:-25 16 28
falling asleep:-39 4 4
falling … teh:32 37 32
falls:31 43 60
falls off:-2 23 40
falls … teh:-21 -9 -2
false:0 3 -1
families:-14 -13 -11
family:2 -35 -37
family forgot:37 -1 0
family has:41 -1 -1
family i:-82 -72 -60
family … a:38 42 41
family … beter:-22 -7 -3
family … cancel:37 -1 0
family … happier:22 0 0
family … ive:44 45 33
family … last:38 42 39
family … me:26 6 9
family … them:-17 -14 -23
family … to:30 -2 -1
familys:9 -8 -2
fan:-19 -13 -9
fancied:-4 -1 -1
fancies:0 0 0
fancy:-31 -26 -15
fantasising:32 34 -5
fantasising about:32 34 -5
fantastic:-1 0 0
fantasy:-1 0 -7
far:-2 -11 3
far as:37 12 7
far good:27 -8 -3
far i:43 -6 -6
far it:52 59 55
far more:18 17 31
far … concerned:39 11 -5
far … i:-21 -9 5
far … im:26 0 -6
far … teh:-6 22 6
far … than:17 14 23
far … with:-28 -14 -7
farewell:6 4 14
farewell adn:12 17 25
farewell i:42 46 57
farewell leter:-46 -46 -27
farewell my:-37 -37 -36
farewell to:-59 -51 -56
farewell … cant:48 44 43
farewell … dears:-40 -39 -37
farewell … for:-27 -27 -21
farewell … i:-35 -33 -34
farewell … it:14 12 21
farewell … mum:-24 -23 -23
farewell … my:-53 -52 -49
farewell … teh:-42 -43 -40
farewell … wont:-35 -31 -33
farewells:2 3 4
farm:17 28 24
farm adn:15 17 32
farm … he:11 13 23
farm … told:40 37 41
farmacia:-19 -16 -18
farmed:-1 0 -1
farmer:-9 -5 -4
farmers:-27 -23 -19
farms:1 1 0
farrier:0 0 -1
fashion:23 34 -5
fast:18 21 27
fast as:22 12 23
fast it:30 -12 -6
fast past:19 21 24
fast … camp:19 21 24
fast … go:38 41 33
fast … i:-41 -25 -7
fast … our:19 21 24
fast … teh:49 43 46
fasted:-1 0 0
faster:-5 5 7
fastest:0 0 0
fasting:-3 -1 -1
fat:-28 -9 -17
fatal:-30 -15 -10
father:30 30 21
father beat:-37 -37 -11
father beats:19 24 -18
father by:39 36 32
father in:41 22 17
father … all:-23 -20 -9
father … her:24 36 31
father … i:-27 -11 -7
father … of:40 32 0
father … time:38 35 32
father … up:61 66 56
father … us:-38 -37 -13
father … wen:25 27 31
father … with:34 37 26
fathers:4 3 8
fathers … it:-22 -22 -20
fatigue:-3 -2 -1
fault:-44 -40 -29
fault im:-26 -19 -13
fault teh:-17 -28 -37
fault … not:-32 -23 -14
fault … teh:35 33 33
fault … time:22 21 25
faux:-3 -4 -3
favor:35 33 39
favour:58 32 -27
favour … did:55 37 0
favourite:-18 -23 -13
favourite lyric:25 -2 -1
favourites:-13 -13 -5
fd:-4 -3 2
fe:-20 -1 0
fear:-65 -31 -25
feather:-1 -6 -6
feature:-1 -1 -1
feb:2 -1 5
febrile:-6 -3 -1
february:16 -5 -18
fed:-1 18 28
fed her:-23 -18 -18
fed my:32 33 30
fed teh:18 26 34
fed … horses:-25 -6 -5
fed … i:39 42 36
feed:1 14 5
feed teh:52 44 41
feed … birds:66 64 53
feed … for:13 20 14
feed … hens:26 29 33
feed … in:20 18 20
feed … to:24 27 35
feeding:-23 -22 -17
feeds:25 21 20
feeds teh:37 30 26
feel:19 0 14
feel a:65 -44 -30
feel about:27 -4 -1
feel another:31 35 37
feel anything:-26 -23 -18
feel bad:4 -23 -24
feel calm:26 30 1
feel calmer:24 29 -2
feel dirt:47 -5 -3
feel disgusting:23 -13 -5
feel faint:3 3 40
feel floaty:29 45 45
feel good:-29 -17 -21
feel guilty:-2 11 20
feel i:-20 -28 -25
feel im:-81 -14 -26
feel is:32 -3 -6
feel it:28 -16 15
feel ive:5 -32 -15
feel jumping:2 3 -32
feel light:-24 -10 -6
feel my:16 24 33
feel normal:47 38 38
feel nothing:71 51 -8
feel proud:24 -8 -2
feel relief:52 -13 -3
feel sick:37 21 21
feel sleepy:-34 -26 -12
feel something:59 64 0
feel suicidal:-59 -79 -3
feel surplus:44 -3 0
feel teh:9 29 21
feel they:8 29 -1
feel tired:-21 -12 -1
feel weird:-37 -42 -21
feel youve:-20 -9 -8
feel … a:5 -11 -27
feel … as:-33 -16 -6
feel … at:-33 -9 0
feel … because:-20 3 2
feel … bed:14 23 26
feel … been:25 -1 21
feel … bit:-21 -6 -3
feel … burden:-46 -1 0
feel … but:36 -29 -5
feel … cant:-29 -7 1
feel … coming:32 26 26
feel … day:-23 -13 -4
feel … disgusting:39 43 -4
feel … do:-26 -10 0
feel … except:-21 -6 -5
feel … fingers:-21 -22 -18
feel … for:-42 -30 -30
feel … goin:38 6 -4
feel … had:23 -1 4
feel … i:-44 -34 -35
feel … im:29 -20 -17
feel … in:30 -6 -6
feel … it:-2 22 -9
feel … ive:46 21 -5
feel … left:-24 -10 -8
feel … my:69 -10 -24
feel … myself:103 91 -6
feel … not:-31 -34 -20
feel … of:55 -3 -3
feel … off:3 -9 -36
feel … on:-27 -13 -6
feel … rite:43 57 0
feel … should:33 -2 0
feel … stupid:10 34 38
feel … teh:-20 -23 -17
feel … that:-15 -24 -40
feel … to:-14 -24 -16
feel … u:-27 -7 -4
feel … up:-37 -21 -13
feel … using:29 0 2
feel … wat:27 -2 -4
feel … way:-12 -23 -10
feeling:-25 -25 -15
feeling flat:56 -2 -1
feeling fragile:37 0 0
feeling sick:27 6 1
feeling suicidal:18 26 -10
feeling teh:15 31 44
feeling that:-22 -23 -6
feeling … a:25 -13 -19
feeling … adn:21 -23 -32
feeling … it:10 20 -3
feeling … its:-24 -7 -4
feeling … today:-22 -5 -2
feelings:-5 -25 -17
feelings … a:8 21 25
feels:-27 -27 -49
feels i:-43 -4 -3
feels peaceful:32 28 -3
feels teh:40 29 -23
feels … about:21 21 0
feels … adn:42 40 21
feels … in:57 -3 -2
feels … on:39 14 0
feels … to:-48 -8 -2
fees:-3 -1 0
feet:2 0 -3
feet of:18 21 21
feet on:-25 -11 -10
feet over:29 34 34
feet touching:21 25 16
feet under:50 3 -3
feet up:-22 -18 -15
feet … all:-22 -19 -3
feet … counting:-22 -17 -22
feet … floor:-24 -11 -8
feet … teh:-38 -41 -41
fell:-32 -10 -25
fell in:-27 -23 -15
fell off:-42 -11 -11
fell … wagon:-32 0 -1
fella:-13 -13 -33
fella … he:28 24 -5
fellas:-2 3 -1
fellow:-1 0 -7
fellowship:-16 -20 -10
felt:-17 -50 -50
felt it:25 5 -14
felt jealous:29 -13 -3
felt was:27 0 0
felt … but:44 31 2
felt … i:22 36 -10
felt … id:31 0 0
felt … weeks:27 4 0
felt … year:32 0 0
femi:-2 -2 -2
femme:-8 -5 -1
fence:83 52 60
fence adn:-20 -13 -5
fence in:52 -15 -6
fence is:26 25 29
fence … goin:20 23 1
fence … on:17 20 23
fence … teh:52 57 54
fences:-14 -15 -17
fent:87 98 37
fentanyl:59 76 58
fentanyl deaths:25 25 -1
fentanyl patches:84 72 69
fentanyl … i:25 22 -18
fentanyl … my:20 24 28
fentanyl … no:34 35 33
fentanyl … on:23 25 29
fern:-14 -8 -6
ferret:-25 -24 -11
ferrets:-2 11 15
ferry:-36 -33 -36
fertiliser:4 5 3
festival:-11 -10 -7
fetch:4 5 18
fetched:21 23 15
fete:-4 -3 -2
feud:0 0 0
fever:-48 -28 -18
few:-19 -23 -11
few minutes:42 49 50
few … i:23 0 13
few … pull:30 14 18
few … since:28 -3 -4
fewer:-33 -21 -13
ff:0 0 0
fiance:-24 -21 -4
fibromyalgia:-4 -2 -2
field:50 41 29
field adn:25 31 32
fields:-29 -28 -18
fier:-7 -6 -2
fierce:-1 -6 -2
fiesta:-7 -3 -2
fifteen:-9 -9 -17
fifteen years:-26 -14 -12
fifteen … he:18 16 24
fifteenth:7 7 5
fifth:11 11 11
fifties:-26 -18 -12
fifty:-9 -14 -31
fifty id:23 -13 -4
fifty one:24 26 0
fifty two:15 22 -4
fifty … adn:11 22 -1
fifty … old:19 22 -1
fifty … teh:-23 -19 -21
fifty … years:26 30 -1
fight:-29 -41 -29
fight with:-28 -25 -11
fighting:42 36 29
fighting it:-2 -23 -20
fighting … to:25 22 -10
fights:-11 -4 -2
figure:-9 11 -25
figure of:36 35 -12
figure … speech:36 35 -12
figured:-20 3 5
figures:-4 -3 -1
file:40 32 12
file … im:26 32 -4
filed:-9 -7 -4
files:18 16 -3
filings:-2 -3 -3
fill:-23 -16 -7
fille:3 2 3
filled:-10 -11 0
filling:-20 -14 -7
fills:-13 -11 -9
film:-34 -58 -41
filmed:-3 -3 -4
filming:18 20 31
films:16 -10 -28
filter:-6 1 -12
filters:-3 -3 -1
filthy:0 0 0
fin:94 17 -7
fin … jours:21 23 -6
fin … mes:21 23 -3
final:-11 -2 22
final post:-28 -30 -16
final … before:-21 -14 -11
final … i:-36 -27 -10
final … is:39 45 46
finally:0 0 0
finals:-2 -2 -2
finca:2 1 0
find:-1 2 30
find anything:25 0 0
find him:27 40 31
find im:23 -2 -1
find it:-25 -26 -12
find me:25 80 84
find my:-13 -21 -9
find one:39 -6 -6
find out:5 15 28
find this:46 44 33
find … adn:25 25 35
find … cold:30 37 35
find … hanging:29 19 13
find … i:25 -5 -13
find … id:38 -5 -4
find … im:26 22 26
find … in:48 45 41
find … is:52 55 55
find … ive:32 -6 -1
find … nicer:22 0 0
find … not:27 32 36
find … on:23 9 21
find … one:17 26 28
find … reason:36 -3 5
find … restful:32 -3 -4
find … teh:35 34 12
find … that:-21 -15 -14
find … time:20 17 11
find … to:-6 -24 -7
find … why:45 45 42
finding:-12 -2 -6
finds:29 47 60
finds me:25 20 49
finds this:5 23 28
finds … body:31 27 13
finds … doesnt:23 23 25
finds … i:-22 -31 -15
fine:-28 -36 -33
fine adn:-20 -5 -1
fine i:-11 -24 4
fine if:20 -1 -1
fine ive:30 36 -1
fine with:-67 -7 -3
fine … i:26 14 -7
fine … it:-78 -25 -3
fine … me:52 -3 -2
fine … my:27 28 5
fine … told:20 31 -1
fines:0 -1 0
finger:33 42 -7
finger marks:11 9 -21
finger … it:18 23 5
finger … on:11 9 -21
finger … teh:19 22 23
finger … trigger:30 31 28
fingernails:63 50 32
fingers:80 87 74
fingers tingling:42 42 50
fingers … u:42 17 19
finir:18 15 -18
finir … la:42 41 -13
finir … vie:42 40 -13
finish:50 54 27
finish him:38 25 49
finish his:45 42 14
finish it:28 40 11
finish my:63 59 58
finish teh:-45 -43 -48
finish wat:31 35 -4
finish … at:36 29 33
finish … he:62 58 0
finish … i:38 42 27
finish … if:2 4 32
finish … it:20 1 -13
finish … lief:53 43 39
finish … off:-33 -29 -36
finish … shift:48 48 33
finish … started:41 46 -3
finish … teh:2 4 38
finishd:24 29 33
finished:10 23 21
finished at:34 41 44
finished i:41 45 66
finished me:-2 0 -28
finished teh:36 31 30
finished with:-33 -25 -9
finished … adn:23 28 28
finished … done:-44 -42 -46
finished … im:22 20 17
finished … in:38 40 37
finished … living:0 9 22
finished … me:-48 -44 -46
finished … my:36 33 35
finished … teh:21 19 16
finished … this:24 24 29
finished … whole:28 25 15
finishes:84 67 73
finishes me:18 13 33
finishes … teh:-21 -17 -11
finishing:8 9 22
finishing it:25 30 33
finn:-8 -2 -2
fire:2 10 7
fire adn:23 25 20
fire its:0 -21 -19
fire … hav:32 32 19
fire … i:20 20 16
fire … my:7 9 31
firearms:-1 0 0
fired:0 2 -2
fireman:-21 -16 -3
fireworks:-29 -22 -22
firm:-27 -15 -7
firms:-6 -10 -11
first:-7 -3 4
first bet:34 0 0
first cut:19 23 25
first day:-25 -12 -22
first dose:-21 -11 -5
first go:-25 -14 -11
first i:68 79 93
first in:81 55 15
first job:38 44 38
first light:22 24 20
first since:27 -6 -1
first snap:25 24 23
first thing:-29 -19 -15
first time:-13 -29 -31
first to:-17 -23 -29
first u:-5 4 22
first week:-22 -17 -11
first … a:-28 -22 -23
first … adn:-29 -29 -6
first … am:24 12 18
first … before:-20 -17 -9
first … down:20 21 14
first … friday:24 24 34
first … her:-22 -13 -10
first … i:-43 -25 1
first … id:-21 -7 -4
first … long:34 38 38
first … me:85 89 89
first … months:27 1 2
first … of:11 18 29
first … or:-23 -12 -5
first … since:2 -28 -29
first … sorry:30 27 1
first … teh:4 1 -23
first … two:26 -3 -1
first … was:10 -21 -16
first … will:26 9 18
first … years:30 9 8
fish:16 2 15
fish adn:12 16 24
fish fingers:30 -1 -7
fish … i:31 -2 2
fished:-10 -8 -4
fishing:17 37 48
fishing trip:39 38 39
fishing … ive:37 35 34
fist:-1 4 8
fistful:15 18 19
fists:-1 0 0
fit:2 18 7
fit in:41 52 39
fit … kitchen:36 33 29
fit … my:11 15 27
fit … teh:23 25 28
fits:4 -13 -31
fits adn:38 -4 -1
fits since:46 33 39
fits … i:25 30 34
fitted:23 35 45
fitted twice:20 22 41
fitted … since:20 22 41
fitting:60 49 48
five:-5 -9 -17
five adn:57 42 36
five hours:22 32 28
five ive:-21 -9 -10
five minutes:51 53 59
five years:-10 -5 -35
five … a:24 41 41
five … adn:-28 -27 -41
five … find:23 25 3
five … i:10 32 30
five … im:-19 -12 -36
five … its:53 54 46
five … morning:-40 -32 -26
five … teh:26 29 24
five … to:38 7 9
fiver:-6 -4 -2
fives:-2 -1 0
fix:-54 -8 -28
fix adn:29 45 16
fix … for:26 21 18
fixed:57 10 24
fixed teh:37 34 47
fixed … day:3 7 32
fixed … for:-27 -17 -17
fixed … in:31 27 22
fixed … to:33 -7 -8
fixing:-43 -35 -69
fixing teh:-38 -43 -42
fixing … adn:-26 -31 -36
fizz:-2 -7 -7
fizzy:-28 -11 -7
flag:0 0 -1
flagged:-16 -19 -19
flags:-1 0 0
flannel:18 10 23
flap:-1 1 1
flapjack:-6 -5 -3
flapjacks:-3 -1 -2
flares:39 35 39
flashcards:-9 -5 -3
flashes:-7 -1 0
flashing:-26 -17 -22
flask:-7 3 -1
flask of:-21 -21 -19
flasks:-10 -8 -7
flat:-6 -16 -29
flat adn:83 52 58
flat dont:22 12 -7
flat hes:17 17 31
flat is:32 8 24
flat to:-38 -27 -33
flat with:22 25 -27
flat … adn:21 23 13
flat … at:-12 -9 -22
flat … by:7 22 25
flat … im:54 39 28
flat … in:23 36 30
flat … night:32 26 -1
flat … no:-29 -20 -13
flat … to:-8 -4 20
flatmate:12 5 -4
flatmate in:21 26 -1
flatmate on:20 23 25
flatmate to:45 23 5
flatmate … his:16 25 -1
flatmate … sleap:16 25 -1
flatmate … teh:48 29 26
flatmates:52 52 27
flatmates … i:21 13 -3
flatmates … is:22 28 37
flatmates … to:27 17 24
flats:-22 -29 -32
flats … teh:-14 -24 -22
flattened:31 -5 -1
flattened me:32 -4 -1
flea:-4 -3 -2
flew:-20 -18 -18
flex:37 23 56
flies:-6 1 10
flight:14 32 21
flight … i:27 32 -4
flights:-29 -22 -15
flinch:17 25 8
flinch wen:28 27 9
flinched:12 13 0
flinching:-1 -1 0
flipped:17 -16 -7
flipped tonight:22 -3 -2
float:10 -1 0
floats:9 12 18
floaty:23 40 37
flood:-4 0 -3
flooded:-7 -4 -13
floods:-11 -12 -9
floor:8 15 31
floor adn:78 37 29
floor for:38 47 61
floor hes:23 30 36
floor i:27 1 10
floor im:11 17 22
floor in:28 31 49
floor of:-24 -23 -19
floor one:70 68 77
floor shes:37 44 37
floor teh:-39 -39 -38
floor tongue:-16 -19 -21
floor with:33 43 25
floor … a:36 42 23
floor … are:-29 -21 -24
floor … breathing:-78 -81 -71
floor … can:35 37 15
floor … dont:42 44 60
floor … has:12 15 22
floor … he:10 10 23
floor … i:-2 0 26
floor … last:-33 -37 -28
floor … my:27 15 30
floor … shes:-15 -17 -22
floor … teh:-33 -18 -15
floor … to:25 -2 -1
floor … will:-22 -23 -6
floors:33 38 34
floors i:64 63 51
floors … with:-16 -19 -22
floppy:41 42 87
flor:-5 -1 1
flour:22 21 14
flower:-3 -3 -2
flowers:-62 -50 -32
flowers for:-22 -17 -13
flu:-8 -44 -34
flu in:39 -19 -10
flu jab:-22 -15 -13
flu … a:30 -9 -6
flu … me:4 -26 -7
flue:31 29 29
fluids:-6 -6 0
fluoxetine:-3 -3 -3
flush:-3 -2 -4
flushed:35 10 -25
flushing:-2 -1 -2
fly:3 -41 -34
fly … teh:39 -18 -21
flying:-29 -21 -19
flyover:-19 -9 -6
foal:-3 -3 -4
foam:20 21 19
foaming:69 73 69
foaming at:61 63 58
foaming … mouth:22 23 19
foaming … teh:61 63 58
fog:12 -2 6
fogs:12 0 0
foil:50 49 42
fois:-20 -8 -3
folded:9 2 -2
folder:-18 -5 -5
folders:0 0 0
folk:-11 -6 -12
folks:-35 -24 -20
follow:17 25 -1
follow up:-22 -19 -14
follow … to:20 20 19
followed:-8 -2 16
following:8 -7 -33
following him:42 22 10
following … he:21 -2 0
following … home:21 25 -16
following … where:21 -2 -1
follows:15 15 -1
fond:1 3 0
fond … all:28 32 26
fond … it:-23 -15 -13
fond … u:28 32 26
fondue:-9 -3 -2
fone:-21 0 1
fone adn:58 51 16
fone call:-25 -17 -8
fone case:26 31 45
fone charger:-43 -37 -19
fone goes:24 9 18
fone has:50 39 45
fone i:11 -11 -21
fone im:49 67 66
fone in:-23 -27 -24
fone is:-31 -23 -34
fone no:-20 -23 -29
fone off:-60 -78 -87
fone teh:-52 -23 -21
fone … after:5 8 29
fone … bank:6 1 -23
fone … because:21 10 -2
fone … by:-54 -53 -47
fone … him:39 37 33
fone … i:52 51 51
fone … im:-25 -27 -16
fone … its:-18 -20 -29
fone … no:26 29 30
fone … off:-55 -46 -46
fone … on:66 13 33
fone … out:70 68 62
fone … shoes:15 -38 -34
fone … six:-32 -25 -18
fone … teh:-45 -63 -43
fone … told:39 37 29
font:-16 -15 -4
food:1 35 3
food adn:35 39 28
food i:14 39 -2
food poisoning:18 24 25
food wen:18 21 -3
food … my:-9 -25 -9
fool:21 15 10
foot:14 23 30
foot he:25 19 23
foot is:23 18 18
foot with:20 25 27
foot … teh:52 51 43
football:-14 -7 -13
footballer:1 0 3
footballers:-2 -2 -1
footballs:7 6 -3
footbridge:14 21 19
foots:84 67 71
for:-18 -18 -8
for a:-1 -20 -37
for about:77 -9 -7
for advice:35 42 41
for after:10 -9 -22
for ages:22 7 17
for all:-7 -38 -38
for amma:35 37 24
for an:-40 -28 -46
for anything:-22 -7 -10
for as:34 -2 -1
for attention:23 24 -3
for before:-23 -7 -7
for being:27 40 45
for blood:20 22 25
for courage:57 70 66
for cravings:45 -1 -1
for cryin:82 66 70
for days:-5 20 -14
for death:-24 -5 -2
for either:64 0 0
for eleven:-28 -13 -12
for everyone:19 29 20
for everything:33 44 42
for four:-26 -10 -9
for free:24 19 14
for friday:26 30 21
for god:29 3 -2
for good:8 -15 -35
for haveing:20 30 41
for her:-29 -36 -39
for his:-64 -52 -36
for hours:-22 -20 -18
for i:14 10 34
for im:34 28 21
for it:-14 -33 -6
for killing:27 18 9
for long:-23 -23 -13
for making:-25 -27 -26
for me:28 42 68
for milk:35 17 19
for money:-2 21 -4
for months:61 40 22
for much:39 -15 -2
for my:6 -3 21
for myself:35 -2 -8
for nana:26 22 18
for no:-30 -16 -7
for not:-24 -10 5
for one:24 -10 -10
for our:-30 -31 -27
for over:-24 -9 -7
for pouring:-17 -17 -20
for putting:31 25 5
for reading:25 33 11
for real:60 39 51
for school:24 25 37
for show:44 42 48
for six:-16 22 -2
for somebody:-18 -26 -23
for someone:21 -11 -4
for suicide:-3 -3 21
for sunday:33 25 20
for sympathy:-38 -15 -10
for takin:-20 -21 -18
for talking:-23 -18 -20
for tea:-24 -16 -13
for teh:-30 -29 -37
for ten:-34 -18 -20
for that:-42 -18 -21
for them:-21 -37 -42
for three:-25 -15 -5
for to:3 6 27
for tomorrow:47 50 48
for tonight:70 66 52
for tuesday:23 27 23
for two:-41 -38 -27
for u:-27 -19 -30
for ur:-32 -34 -31
for wat:79 80 84
for weeks:53 69 11
for wen:61 50 19
for whoever:26 42 54
for work:10 9 25
for … a:-18 -22 -12
for … after:36 48 56
for … anniversary:-17 -20 -22
for … as:37 -7 -3
for … ashes:30 32 35
for … at:-13 -23 -19
for … back:-18 -21 -28
for … bank:-31 -14 -12
for … be:-46 -42 -17
for … because:-37 -22 -20
for … before:22 3 13
for … being:18 26 0
for … bells:32 19 14
for … brother:-21 -15 -3
for … bus:-8 28 28
for … but:13 26 -12
for … by:92 76 90
for … bye:-67 -61 -49
for … call:21 4 8
for … can:46 22 9
for … cant:27 3 16
for … charger:51 -1 -1
for … cleaner:-24 -22 -13
for … company:24 14 17
for … conference:23 30 18
for … cos:30 28 31
for … ctb:35 30 48
for … days:-29 13 -5
for … do:-32 -25 -17
for … dog:-15 -30 -28
for … doing:19 16 32
for … dowry:30 35 -2
for … each:53 19 0
for … else:35 34 31
for … evening:56 55 55
for … every:28 -21 -8
for … far:-21 -2 -1
for … fish:-24 -19 -13
for … for:-21 -4 -18
for … forgive:20 24 28
for … fortnight:-16 -20 -13
for … free:34 34 34
for … friend:65 52 -2
for … from:-14 -25 -24
for … gap:10 24 25
for … get:23 6 2
for … gone:-40 -59 -70
for … goodbye:28 23 14
for … haircut:24 18 15
for … hard:38 44 46
for … has:50 53 45
for … hav:46 47 31
for … he:-2 15 -42
for … head:-28 -23 -12
for … hearts:49 48 57
for … her:48 54 30
for … here:-50 -37 -20
for … holiday:5 -22 -18
for … hour:-3 -44 -61
for … house:27 24 29
for … husbands:-21 -22 -18
for … id:50 0 -3
for … if:26 -48 -29
for … im:20 14 10
for … in:-55 -31 -14
for … is:39 4 13
for … isnt:8 28 32
for … it:-3 6 -20
for … its:-25 -22 -27
for … key:36 39 33
for … kid:17 21 22
for … kil:-3 -8 25
for … kind:41 33 42
for … knight:16 19 24
for … know:18 38 38
for … lads:-24 -22 -15
for … last:21 22 33
for … laughs:41 42 44
for … leave:-8 -13 -28
for … lief:91 35 20
for … little:-21 -22 -3
for … loan:29 25 23
for … longer:41 -4 -1
for … lost:-22 -14 -5
for … lot:26 35 -12
for … love:52 30 25
for … mates:3 8 22
for … me:30 21 10
for … memes:62 64 69
for … monday:30 28 18
for … month:26 -6 -3
for … mood:34 -1 -2
for … mother:-19 -28 -20
for … move:-23 -15 -12
for … mower:-21 -22 -5
for … music:27 29 30
for … my:30 29 45
for … myself:29 10 33
for … nap:-29 -22 -11
for … next:49 24 40
for … night:54 20 23
for … no:110 78 76
for … not:20 -6 -9
for … nothing:14 21 21
for … of:29 30 26
for … once:44 47 40
for … one:42 38 51
for … out:33 16 18
for … overdose:31 34 37
for … pain:-30 -24 -19
for … photos:-25 -26 -29
for … picking:36 29 0
for … pills:28 27 15
for … proper:-28 -1 0
for … real:18 21 22
for … reason:-42 -26 -17
for … reasons:-22 -19 -19
for … recs:35 38 38
for … rest:3 20 24
for … retired:55 34 33
for … reunion:-42 -36 -36
for … roap:20 26 19
for … room:14 30 35
for … saturday:-22 -15 -10
for … self:23 24 -1
for … she:-33 -25 -35
for … since:-41 -42 -32
for … sister:28 27 21
for … sleep:-5 -24 -22
for … some:61 39 40
for … somebody:22 38 34
for … son:31 35 13
for … sorry:23 22 22
for … stop:24 -9 19
for … suppose:53 41 17
for … takin:-25 -14 -9
for … tea:2 2 -26
for … teh:6 25 32
for … than:-30 -32 -9
for … theres:80 51 21
for … three:10 24 16
for … throat:19 20 26
for … time:33 48 41
for … to:22 25 22
for … today:-26 -11 -18
for … tonight:-19 -27 -26
for … tonights:15 19 22
for … tooth:35 2 5
for … tuesday:31 30 28
for … undertaker:9 20 24
for … waiting:24 -2 20
for … walks:0 0 -71
for … want:-14 10 33
for … wants:-42 -30 -13
for … wat:-22 -12 2
for … way:24 3 -31
for … week:-46 -33 -36
for … weekend:-48 -30 -24
for … weeks:-46 -34 -26
for … wen:-23 -27 -32
for … went:21 31 34
for … who:-35 -23 -16
for … whole:-24 -31 -22
for … wish:-43 -12 -2
for … with:-37 -39 -33
for … work:23 23 13
for … world:-68 -72 -63
for … would:9 23 -4
for … wrists:38 42 38
for … years:-57 -42 -20
forced:-43 -14 -18
forces:27 36 -5
forces me:28 37 -4
forearm:59 56 -4
forearm … teh:44 43 -3
forecast:-6 1 7
foreman:-2 -3 -4
forest:7 12 25
forestry:32 11 7
forever:3 -4 13
forever nap:-65 -12 8
forever teh:-24 -24 -12
forgave:10 9 8
forged:-11 -5 -5
forget:-61 -53 -40
forgetting:8 11 21
forgive:174 183 185
forgive him:42 25 15
forgive me:22 28 40
forgive spelling:28 32 21
forgive yourself:-10 -21 -23
forgive … all:-29 -22 -26
forgive … dad:19 17 21
forgive … didnt:48 50 39
forgive … for:-38 -26 14
forgive … i:-23 -14 -11
forgive … ive:-29 -25 -27
forgive … old:17 16 21
forgive … wat:-17 -8 29
forgiven:-10 -7 -1
forgiveness:3 16 20
forgives:56 34 0
forgot:17 -36 -2
forgot adn:48 50 50
forgot my:-25 -18 -3
forgot teh:-52 -26 -25
forgot to:68 -15 -9
forgot … cancel:21 -10 -8
forgot … it:26 34 35
forgot … me:84 -1 -1
forgot … teh:-27 -17 -14
forgot … took:48 50 50
forgotten:-41 -46 -35
forgotten how:-37 -28 -9
fork:24 3 8
fork … adn:49 32 27
forklift:-1 0 -3
form:-32 -30 -36
form adn:22 20 32
form … a:27 26 31
form … teh:-23 -19 -6
formal:-25 -14 -6
former:-1 -1 1
formers:-4 -4 -2
forms:-29 10 10
forms are:7 20 19
forms … signed:6 22 21
fort:3 8 -4
forth:-28 -16 -11
forties:-6 -5 -5
fortieth:-11 -3 -1
fortnight:23 13 -30
fortnight im:-25 -21 -6
fortnight … adn:65 63 -17
fortnight … at:-26 -15 -8
fortnight … im:32 32 -2
fortnight … my:-21 -13 -5
fortnight … teh:-22 -14 -9
fortnightly:-4 -2 0
forty:-13 -27 -1
forty adn:-24 -15 -3
forty four:-22 -9 -2
forty of:-23 -12 -2
forty quid:59 -16 -11
forty years:-17 -22 -15
forty … first:26 0 0
forty … of:21 -6 -2
forty … on:32 -11 -10
forty … teh:33 -11 -16
forty … them:34 2 5
forty … years:21 21 23
forum:15 21 23
forums:-9 -3 -13
forward:-24 -32 -23
foster:-4 1 -19
foto:-39 -31 -18
foto of:-37 -34 -26
foto on:23 30 31
foto … my:-36 -28 -35
foto … pills:23 21 28
fought:3 6 3
found:9 12 0
found a:1 6 -34
found by:21 14 14
found him:-32 -25 -15
found his:-30 -5 -3
found it:-41 -29 -17
found me:13 -11 -43
found out:-54 -35 -9
found that:-31 -38 -25
found them:-21 -15 -9
found this:22 31 35
found … a:17 23 -4
found … diary:-22 -19 -24
found … flatmate:20 25 30
found … husband:29 31 -1
found … im:-21 -10 -5
found … in:-16 -15 -30
found … ive:28 12 31
found … last:-51 -41 -20
found … list:32 31 -2
found … mate:23 18 33
found … note:-38 -22 -12
found … of:-42 -18 -10
found … old:-27 -35 -28
found … that:21 -11 -8
found … time:29 32 28
found … under:45 6 0
found … week:30 -9 -2
found … with:39 43 56
four:-20 -39 -26
four floors:-21 -20 -20
four hours:-27 -8 -7
four more:34 37 65
four oclock:6 9 26
four … after:38 -2 1
four … her:-25 -15 -6
four … his:7 11 26
four … i:-6 25 32
four … im:23 -2 18
four … my:-23 -4 -2
four … not:34 0 0
four … on:27 -8 -8
four … this:-31 -32 -33
four … to:49 12 2
four … want:41 0 -2
four … with:29 -6 -13
four … without:23 0 -1
fourteen:-16 -44 -40
fourteen years:20 -9 -4
fourteen … adn:26 -8 -4
fourteen … im:-21 -17 -14
fourteenth:-6 -9 4
fourth:13 -16 -9
fourth day:33 1 3
fourths:-1 -1 0
fox:-1 3 5
foxes:30 36 30
foxes theres:22 27 20
foyer:-3 -2 0
fr:0 0 0
fractions:3 4 0
fragile:30 -3 -1
frame:-4 -27 -6
framed:-31 -33 -32
frames:16 -5 -1
frank:11 6 21
frappe:5 4 -12
fraud:44 23 -2
freckles:-5 -1 -1
free:-20 5 28
free adn:58 37 34
free from:-79 -48 -30
free haircut:24 17 13
free most:25 0 0
free to:42 30 43
free … adn:27 -18 -22
free … go:53 39 44
free … on:61 57 53
free … teh:-8 36 36
freedom:8 10 -2
freeze:-3 4 5
freezer:42 34 40
freezer thats:-20 -7 -4
freezer with:-20 -2 -9
freezer … goin:-20 -7 -4
freezer … to:36 45 40
freezers:0 0 10
freezing:-26 -21 -18
freight:8 9 19
freights:24 32 36
freind:34 36 39
freitag:-3 -2 -1
french:0 0 2
frend:-3 -1 -2
frends:-16 -13 -4
frends adn:14 22 -13
frends i:-41 -37 -38
frends … adn:-26 -31 -21
frends … be:-35 -31 -33
frends … come:28 27 26
frends … i:-1 -4 -22
frends … wont:-35 -31 -33
frere:43 46 51
fresh:21 33 -43
fresh cuts:36 34 -8
fresh ones:55 53 -24
fresh … did:25 28 -2
fresh … my:26 30 -7
fresh … under:45 49 -6
freshers:4 0 0
fret:-23 -18 -17
frets:-6 -5 -4
freund:13 14 -2
friday:15 23 32
friday adn:29 15 21
friday after:33 -8 -3
friday by:23 16 23
friday he:40 27 -2
friday i:-42 -12 16
friday if:-22 -13 -14
friday ill:20 18 25
friday its:-27 -23 -25
friday night:27 15 30
friday with:-11 -18 -45
friday … a:20 23 6
friday … adn:-37 -33 -12
friday … be:68 63 46
friday … been:-24 -16 -18
friday … down:-40 -25 -25
friday … end:16 23 34
friday … failed:21 18 18
friday … friday:23 22 24
friday … goin:-35 -38 -27
friday … hav:-27 -13 -19
friday … his:33 32 40
friday … how:3 2 24
friday … i:-33 -23 -1
friday … im:21 30 28
friday … is:-43 -36 -32
friday … it:29 31 36
friday … jmup:19 18 21
friday … last:-25 -17 -18
friday … me:34 46 -1
friday … on:27 39 46
friday … one:57 53 35
friday … solicitor:7 12 21
friday … teh:-59 -64 -59
friday … that:70 51 40
friday … thought:47 47 46
friday … two:22 0 0
friday … using:25 34 33
friday … was:37 49 -4
friday … years:22 -1 3
fridays:16 -9 -8
fridge:-21 -28 -22
fridge adn:-1 -28 -31
fridge for:35 37 43
fridge gone:-35 -34 -33
fridge i:-29 -24 -22
fridge is:-28 -39 -30
fridge with:19 23 24
fridge … after:55 56 52
fridge … i:-25 -23 -22
fridge … im:33 -7 -4
fridge … know:-24 -22 -21
fridge … teh:21 32 34
fridge … tonight:16 21 23
friend:4 16 -12
friend cut:24 24 2
friend for:24 35 0
friend i:34 40 21
friend is:33 33 16
friend no:51 29 -16
friend overdosed:19 18 28
friend … be:-1 12 21
friend … friend:21 14 -9
friend … herself:18 21 -1
friend … hes:6 3 -37
friend … im:36 4 -4
friend … in:20 22 0
friend … wont:10 15 22
friendship:-3 -2 -1
frige:0 0 -1
fright:-1 -3 -1
frighten:-12 -8 -14
frightened:37 41 26
frightened adn:-18 -29 -9
frightened of:-40 -29 -12
frightened to:3 5 -20
frightened … not:-21 -31 -14
frightened … teh:-25 -22 -7
frightened … will:18 14 -21
frightening:-24 -17 -10
frightens:10 -1 -4
fringe:-49 -34 -9
frog:25 25 30
frogs:0 0 2
from:-6 12 22
from a:-12 -21 -6
from adn:-18 -14 -21
from anyone:35 27 34
from before:22 18 22
from breakfast:24 26 -15
from dads:35 41 50
from every:40 9 0
from five:-30 -15 -16
from friday:14 21 34
from her:15 -4 -44
from here:45 36 35
from him:2 -6 -32
from i:-24 -20 -14
from it:48 54 36
from last:37 43 -58
from me:36 49 61
from midnight:-27 -27 -20
from next:-19 -21 -19
from not:-21 -8 -5
from on:30 14 12
from one:-4 -28 -23
from our:-29 -26 -11
from outside:24 17 14
from ringing:39 -9 -7
from saturday:39 37 -3
from someone:-21 -12 -3
from swim:24 25 25
from ten:-20 -17 -20
from that:-19 -22 -15
from them:48 35 33
from ther:-26 -21 -14
from this:1 23 -11
from tomorrow:78 92 77
from up:14 28 16
from ur:25 18 20
from where:21 8 17
from … after:41 42 37
from … airport:-53 -47 -45
from … alife:23 30 40
from … an:-20 -25 -24
from … balcony:41 29 24
from … bank:-21 -13 -9
from … beam:-25 -24 -6
from … bed:-29 -27 -26
from … been:-28 -30 -10
from … before:-20 -20 -31
from … bridge:16 29 36
from … brother:20 7 -14
from … building:16 21 20
from … called:42 39 -1
from … can:46 19 24
from … cliff:-26 -20 -16
from … club:24 25 25
from … dealer:23 -11 -2
from … door:-27 -24 -22
from … everyone:33 29 28
from … family:21 -3 -1
from … farm:13 16 27
from … floor:34 32 27
from … fone:-23 -22 -7
from … forgive:6 23 19
from … from:23 18 15
from … garadge:-22 -29 -32
from … goes:-28 -29 -26
from … gone:-19 -16 -21
from … good:6 9 24
from … got:34 33 -11
from … had:39 32 33
from … he:-36 -32 -23
from … here:14 28 16
from … hes:-25 -30 -7
from … him:15 19 30
from … house:19 26 20
from … hundred:57 42 40
from … is:1 -20 -18
from … kil:3 2 33
from … kitchen:59 55 58
from … long:-23 -21 -17
from … love:25 16 6
from … myself:-13 -1 -34
from … nans:13 24 -8
from … no:30 47 54
from … of:38 -4 0
from … old:48 43 29
from … one:38 8 10
from … room:12 14 23
from … saw:24 23 9
from … server:44 41 -2
from … she:30 32 -7
from … shed:26 24 18
from … shes:-28 -26 -24
from … side:-20 -12 -5
from … since:34 2 -9
from … solicitor:7 13 20
from … son:-39 -35 -7
from … store:35 31 38
from … teh:1 12 24
from … terrace:15 17 27
from … that:-24 -2 -20
from … thats:-27 -12 -1
from … this:53 28 26
from … to:16 30 11
from … tomorrow:-18 -21 -16
from … top:-20 -15 -17
from … tuesday:29 27 28
from … u:-28 -24 -18
from … ward:21 -10 -10
from … week:28 30 -2
from … who:-24 -15 -10
from … whole:69 -8 -4
from … winds:14 28 15
from … zoom:13 22 22
front:-5 6 3
front of:19 34 25
front … a:25 24 2
front … everyone:21 19 -6
front … is:-40 -26 -15
front … me:16 19 33
front … train:26 23 -42
frost:-14 -12 -13
frozen:33 -4 -3
frozen peas:46 1 1
fruh:13 14 15
fruit:30 -8 -8
fry:-14 -11 -6
fryer:-12 -12 -9
fuck:-34 -63 -60
fucked:-11 -22 -12
fucking:0 0 0
fue:41 29 -7
fuel:-2 -1 -1
full:8 1 25
full adn:-36 -27 -15
full box:45 52 47
full on:24 23 29
full pot:26 26 28
full stop:15 -65 1
full time:-25 -14 -3
full … adn:23 34 28
full … all:38 -1 -2
full … from:42 40 35
full … i:-22 -7 -1
full … im:-25 -15 -3
full … in:20 23 16
full … of:53 45 39
full … teh:-23 -18 -23
full … them:35 36 38
full … this:-10 5 30
full … to:41 42 26
fully:-7 0 -9
fully … to:17 23 -1
fumes:59 55 49
fumes are:37 38 36
fumes coming:23 21 16
fumes … in:23 21 16
fun:-25 -15 -25
function:1 10 9
fund:-16 -11 -5
funding:-8 -9 -4
funeral:42 45 38
funeral adn:3 -6 -35
funeral hymns:23 24 28
funeral in:-36 -46 -30
funeral paid:33 38 44
funeral … are:20 20 27
funeral … at:25 23 21
funeral … be:45 32 39
funeral … my:-12 -22 -22
funerals:40 23 38
funerals … i:43 25 38
funnier:-13 -3 -2
funny:58 39 46
funny colour:71 47 47
funny how:55 12 12
funny i:-37 -19 -15
funny … a:45 50 48
funny … i:44 13 17
funny … im:50 10 12
funny … it:-29 -11 -6
fur:14 15 23
fur immer:13 15 22
furious:-33 -27 -20
furniture:-6 -4 2
further:51 57 54
furthest:8 15 16
fuse:-6 -5 -4
fuss:36 18 16
fuss no:21 24 22
fussed:0 1 -9
futur:-39 -29 -50
futur for:39 -35 -1
futur … i:27 -17 -5
futur … in:53 -5 7
futur … it:37 -1 -1
futur … me:71 -21 -12
futur … myself:31 -31 -1
futur … no:37 30 -1
futur … this:-24 -1 0
g:54 70 47
g adn:72 89 70
g … me:44 54 69
gabapentin:10 13 -1
gad:-10 -5 -5
gaffer:0 0 0
gag:25 22 23
gain:-33 -10 -5
gained:0 -2 -1
gale:60 -1 -2
gallbladder:-1 0 0
gallery:-1 -2 0
galway:-34 -26 -24
gambled:29 -1 0
gamblers:-4 0 0
gambling:-7 -3 -3
game:22 14 2
game … for:19 20 13
game … me:13 38 21
game … no:10 13 27
game … teh:27 49 31
gamer:-2 -2 0
games:-12 0 -5
gaming:-26 -27 -5
ganas:96 29 -13
ganas de:60 50 -11
gang:42 51 46
gangster:-1 -1 0
ganpati:-8 -6 -4
ganzen:1 -4 0
gap:36 39 37
gap between:22 27 17
gaping:-32 -27 -12
gaps:-19 -21 -9
garadge:63 70 73
garadge an:-27 -31 -28
garadge door:37 38 24
garadge in:-33 -19 -10
garadge on:20 23 20
garadge with:-8 -19 -23
garadge … are:46 55 53
garadge … car:-23 -15 -17
garadge … im:61 58 55
garadge … teh:-43 -51 -51
garadge … to:-14 -18 -22
garden:-33 -27 -18
garden with:15 8 22
garden … a:15 9 20
garden … teh:23 29 29
gardener:-11 -10 -2
gardening:-27 -20 -14
gardens:-3 -3 -1
gareth:5 11 6
garten:-8 -1 0
gary:-9 -4 -2
gas:58 67 74
gas … i:32 32 34
gas … in:7 9 25
gas … on:39 34 20
gasped:0 -7 -1
gasping:30 23 -11
gate:31 30 47
gate adn:26 -6 -17
gate for:57 39 30
gate of:2 5 23
gate teh:-24 -24 -11
gate with:18 19 37
gate … i:41 43 41
gate … me:26 26 20
gate … my:35 3 -5
gate … teh:20 29 50
gateau:-4 -3 -2
gates:-2 4 5
gather:-14 -12 -6
gato:-2 -5 -4
gave:4 14 29
gave away:6 -26 -23
gave her:-21 -20 -25
gave it:-30 -18 -4
gave teh:-16 -44 -30
gave up:51 36 28
gave … a:-36 -29 -29
gave … adn:31 -3 -2
gave … an:18 19 24
gave … cat:27 4 5
gave … for:26 23 24
gave … gin:32 32 29
gave … good:35 44 40
gave … ive:56 15 11
gave … lief:-30 -7 -2
gave … more:37 41 38
gave … my:-4 -32 -30
gave … things:-38 -39 -17
gave … to:15 -26 -29
gave … two:24 30 28
gave … with:22 24 0
gazette:-1 1 3
gear:81 45 9
gear … all:26 16 23
gear … dont:16 21 0
gear … im:27 24 -2
gear … my:18 21 25
gebracht:-13 -13 -11
geese:-3 -1 -2
gehe:53 51 61
gel:-5 -3 -2
gemacht:-14 -13 -3
gemmas:-12 -10 -11
general:-17 -12 -5
generation:-38 -33 -22
generator:0 -2 -1
genommen:13 8 26
gente:11 -3 -2
gentle:28 21 23
gentle with:55 50 51
gentleman:1 2 10
gentlemen:0 0 0
gentler:36 31 34
gently:43 36 24
gently … i:28 33 31
genuinely:0 0 0
geoffrey:0 0 0
geordie:0 0 0
gerade:18 21 25
gerald:-7 -9 -9
geraniums:4 -6 -5
gerbils:-2 -6 -4
geritzt:3 5 -8
geritzt … als:28 31 0
gesagt:37 28 45
gesagt der:57 54 57
gesammelt:3 -4 1
geschluckt:56 62 72
geschluckt und:49 54 50
geschrieben:-2 -9 5
gestapo:-5 -5 0
gestern:55 60 -9
get:-2 -8 -9
get a:34 4 -20
get any:-8 -21 -7
get away:30 35 34
get back:-30 -26 -13
get beter:19 8 -22
get down:24 21 5
get her:36 31 37
get high:5 32 43
get in:32 42 52
get me:-11 -26 3
get more:26 34 -14
get off:49 44 46
get out:-39 -32 -18
get over:5 -58 -21
get scard:45 26 34
get teh:-28 -24 -31
get them:6 24 43
get ther:40 32 28
get through:-14 -25 -30
get up:49 53 6
get … a:-32 -19 -17
get … adn:-14 -7 27
get … all:46 62 -14
get … be:-25 -5 25
get … before:-25 -25 -38
get … belt:14 26 -39
get … beter:40 -10 0
get … call:-27 -17 -11
get … dog:-34 -37 -24
get … dont:-26 -11 -3
get … flat:-37 -24 -15
get … for:-2 -9 -24
get … goin:69 13 2
get … had:37 0 0
get … i:-19 -58 -37
get … ill:32 32 -5
get … im:35 39 6
get … is:-23 -2 1
get … it:21 24 25
get … its:11 16 25
get … keep:24 -5 -2
get … mate:23 26 29
get … me:21 -7 9
get … money:25 41 66
get … my:26 18 -5
get … next:29 29 -10
get … not:69 37 30
get … of:-45 -44 -35
get … off:-13 -20 -11
get … on:-41 -28 -38
get … one:33 52 62
get … out:-40 -55 -40
get … over:-8 -4 -28
get … past:27 19 29
get … rest:21 -9 -10
get … seen:-22 -15 -11
get … shes:-9 -40 -23
get … teh:-64 -49 -36
get … through:25 15 -1
get … to:12 17 35
get … today:35 -2 -1
get … tonight:-21 -7 -6
get … with:0 -6 -26
get … without:62 -6 -10
geting:4 13 1
geting back:-22 -4 5
geting braver:6 37 -2
geting closer:68 1 4
geting in:34 36 40
geting it:-30 -12 -9
geting married:-31 -26 -15
geting my:-34 -4 0
geting out:26 33 13
geting ready:-25 -25 -10
geting sleepy:48 47 44
geting teh:-21 -16 -37
geting tired:48 41 21
geting … affairs:-33 -3 -2
geting … back:-38 -13 -9
geting … in:5 -27 -28
geting … to:45 5 -21
gets:13 13 2
gets beter:-23 -32 -16
gets dark:15 19 21
gets in:1 -22 -25
gets my:67 64 49
gets off:14 16 27
gets out:-21 -10 -5
gets teh:43 55 37
gets through:-23 -21 -23
gets to:-25 -17 -11
gets … adn:-36 -38 -14
gets … bed:24 27 -20
gets … by:-27 -7 -2
gets … her:-24 -25 -21
gets … if:56 6 -16
gets … instead:23 0 0
gets … it:-19 -13 -26
gets … ive:21 3 8
gets … off:20 19 21
gets … on:29 28 28
gets … out:-26 -5 -1
gets … shes:-37 -35 -36
gets … teh:49 66 49
gets … to:-32 -23 -18
gets … tools:16 23 19
gets … wen:30 18 -2
gettin:-5 -2 -1
gf:-56 -31 -23
gg:19 17 6
ghats:8 10 11
ghb:35 34 40
ghost:18 -20 -13
ghosted:0 0 0
ghosts:5 13 21
ght:0 0 0
giant:-17 -10 -6
gibt:-13 -12 -4
gift:1 0 0
gifts:-13 -11 -5
gig:-8 -6 -5
giggled:-2 -1 0
giggles:-37 -31 -31
giggling:-20 -20 -20
giggly:51 60 64
gin:45 53 60
gin adn:-24 -18 -25
gin on:52 58 59
gin … i:-27 -13 -10
gin … im:57 48 51
gin … teh:-16 -21 -18
ginge:-5 -4 -1
ginger:-24 -25 -15
girl:36 51 36
girl at:24 24 1
girl i:-18 -22 -5
girl teh:64 59 45
girl … it:-25 -16 2
girl … me:-20 -8 -1
girl … my:27 20 -6
girl … teh:-56 -43 -28
girl … thats:94 103 70
girlfriend:6 21 8
girlfriend adn:-28 -22 -5
girlfriend … at:18 21 0
girlfriend … me:50 57 17
girls:-13 -7 14
girls … adn:-25 -17 -10
girls … hav:19 22 30
girls … loved:-28 -31 -30
girls … she:21 16 -12
girls … teh:-36 -40 -33
girls … to:15 18 28
giro:0 0 -1
give:5 3 7
give anything:50 22 38
give her:24 19 3
give it:-25 -14 -7
give me:-41 -14 -15
give u:20 13 13
give up:-41 -27 -22
give … for:-1 -27 -1
give … it:-2 -29 0
give … of:16 26 15
give … on:45 37 38
give … teh:-27 -22 -22
give … this:46 45 47
give … to:66 33 33
give … years:23 -1 -1
given:-27 -20 -10
given my:-19 -26 -17
given myself:30 35 45
given teh:26 -10 -11
given … my:-27 -14 -5
given … teh:-28 -19 -24
gives:10 11 1
gives me:-22 -7 17
gives my:26 -2 -6
gives out:26 18 19
gives … i:-29 -17 -8
gives … teh:10 23 9
giving:-24 17 11
giving a:-24 -2 -1
giving it:93 86 93
giving my:-20 -21 -11
giving up:-72 -50 -29
giving … back:54 65 61
giving … on:-52 -19 -8
giving … to:-21 -22 -11
glad:-40 -79 -56
glad if:37 -34 -4
glad its:-31 -23 -14
glad that:-22 -8 -5
glad to:21 -6 -7
glad … be:27 -17 -2
glad … failed:21 -1 0
glad … im:-20 -12 -9
gladly:42 59 44
glasgow:12 -9 -10
glass:31 1 11
glass adn:8 16 20
glass its:23 20 12
glass of:2 -29 -17
glass … a:22 -2 -1
glass … it:37 39 35
glasses:-1 0 18
glasses … teh:-28 -23 -19
gleich:4 -1 14
gleise:1 -2 9
glitter:-26 -20 -18
gloomy:2 0 -3
glorious:-12 -6 -7
glove:-11 -5 -2
glovebox:77 79 73
gloves:-25 -21 -19
glue:-22 -20 -13
glued:-3 -2 -2
gnome:-13 -7 -7
gnomes:0 3 -13
go:49 62 56
go adn:41 -19 -44
go after:18 37 38
go at:16 24 1
go away:-56 -54 -46
go back:-12 21 13
go by:28 26 4
go down:-4 -7 -20
go for:-16 -23 -1
go from:32 37 23
go home:-21 3 -35
go i:-18 10 -43
go id:-38 -16 -6
go ill:19 26 15
go in:28 9 21
go into:-22 -15 -21
go ive:89 85 80
go karts:-22 -20 -18
go love:25 9 6
go of:11 22 13
go off:33 27 19
go on:28 4 -31
go out:12 2 25
go over:-23 -21 -7
go past:31 29 30
go see:-26 -16 -9
go slow:40 44 0
go that:36 26 28
go through:-7 1 -39
go together:30 34 36
go tonight:92 95 108
go under:31 29 49
go up:-5 -13 -26
go wen:54 58 62
go with:-26 -21 -14
go … a:-24 -14 -14
go … adn:-25 -46 -19
go … all:48 39 31
go … an:32 36 25
go … at:34 47 40
go … balcony:41 48 49
go … bathroom:32 12 12
go … bed:-2 -25 -12
go … before:-39 -17 -11
go … but:38 -7 -5
go … by:4 17 25
go … do:-57 -35 -61
go … dont:48 -13 4
go … for:-38 -34 -29
go … garadge:-20 -13 -4
go … get:16 25 30
go … glasgow:22 -4 -6
go … go:18 31 -15
go … he:67 68 52
go … hes:6 -25 -13
go … him:-26 -29 -11
go … his:-9 -3 -20
go … home:25 0 -1
go … i:48 9 15
go … if:-40 -26 -12
go … ill:19 21 29
go … im:-57 -43 -45
go … in:23 43 46
go … it:-5 -7 -32
go … its:-9 -20 -25
go … ive:-29 -39 -30
go … killing:0 0 -31
go … make:44 0 0
go … me:-13 25 15
go … my:-41 -35 -17
go … no:69 68 75
go … not:-47 -28 -26
go … nothing:25 30 34
go … on:13 26 23
go … one:29 41 43
go … own:-22 6 1
go … pier:30 40 30
go … roof:53 51 18
go … school:-34 -28 -20
go … sea:28 22 27
go … she:55 57 25
go … tell:-28 -25 -15
go … that:4 20 20
go … them:31 44 4
go … ther:-15 -30 -19
go … they:79 80 68
go … this:-13 -17 -35
go … three:34 34 30
go … thursday:44 52 40
go … time:-38 -38 -18
go … to:-58 -49 -36
go … tomorrow:27 36 -4
go … tonight:25 39 34
go … u:-21 -19 -11
go … up:13 39 30
go … wife:23 23 -7
go … without:-28 16 18
goa:-44 -34 -32
goa … my:-25 -20 -18
goal:-19 -15 -7
goalposts:-33 -34 -28
goat:-19 -12 -17
goats:-16 -11 -2
god:59 28 26
god be:-48 -31 -24
god bless:42 55 45
god forgive:83 50 58
god i:-47 -24 -10
god keep:25 34 44
god takes:17 -51 -10
god this:24 27 3
god to:19 -21 -28
god … a:43 13 -6
god … adn:19 24 13
god … all:30 28 29
god … an:37 -1 0
god … been:-23 -20 -7
god … by:-21 -21 -11
god … for:10 22 22
god … good:-48 -31 -24
god … i:-27 0 -13
god … it:-24 -20 -17
god … me:71 7 -11
god … my:-21 2 3
god … take:12 3 -30
god … this:24 32 31
god … to:53 -28 -22
god … ye:32 28 31
godmother:-7 -4 -1
gods:2 10 9
goes:41 45 29
goes adn:33 53 38
goes back:-27 -20 -37
goes by:-26 -15 -11
goes down:-48 -45 -34
goes fast:19 21 24
goes home:-27 -19 -9
goes ill:22 21 20
goes im:-9 -9 -43
goes in:21 18 10
goes on:56 69 60
goes out:17 17 -43
goes past:25 10 3
goes quiet:-37 -28 -30
goes right:52 63 61
goes teh:-27 -24 -12
goes through:49 48 46
goes up:25 34 30
goes with:9 29 39
goes wrong:57 -2 -1
goes … after:-21 -16 -8
goes … at:49 46 33
goes … before:34 36 37
goes … days:23 39 42
goes … dont:-22 -10 -7
goes … goin:0 0 -23
goes … her:48 51 46
goes … i:33 -2 -9
goes … ill:6 11 24
goes … im:-29 -30 -37
goes … it:21 18 19
goes … my:-36 -27 -30
goes … our:18 21 26
goes … past:19 21 24
goes … stopping:41 31 30
goes … teh:1 11 23
goes … to:-25 -21 -26
goes … wana:-22 -14 -1
goggles:-7 -3 -2
goign:36 36 40
goign to:36 36 40
goign … wen:36 36 40
goin:18 33 40
goin adn:-7 -17 -20
goin after:28 18 15
goin all:26 34 -9
goin anywhere:-22 -16 -15
goin back:21 29 37
goin be:15 25 4
goin cold:-25 -32 -23
goin dark:87 70 64
goin end:23 57 -3
goin i:19 24 38
goin in:49 29 20
goin kil:49 60 40
goin mad:-24 -17 -14
goin ok:-30 -3 -12
goin on:-33 -44 -43
goin over:89 92 81
goin round:-6 -11 -26
goin shes:-5 3 -22
goin somewhere:24 2 4
goin straight:5 6 -27
goin teh:72 77 58
goin through:-5 -26 -17
goin to:-29 -32 -44
goin together:22 16 19
goin under:-34 -24 -20
goin up:23 25 53
goin wat:-27 -20 -13
goin with:16 16 25
goin … a:14 15 -31
goin … all:-16 -19 -28
goin … answer:31 28 31
goin … at:54 46 52
goin … away:16 22 -17
goin … beter:16 27 3
goin … bridge:42 43 45
goin … but:-21 -20 -12
goin … clappers:72 76 58
goin … comit:26 28 -12
goin … cut:-41 -22 -10
goin … die:-43 -26 17
goin … do:15 15 -35
goin … drive:44 44 47
goin … end:6 -12 -120
goin … every:10 20 1
goin … finish:18 14 36
goin … for:13 -21 -21
goin … get:36 -16 -19
goin … geting:23 19 18
goin … give:19 22 -4
goin … go:21 13 10
goin … goin:-27 -37 -36
goin … good:27 -11 -15
goin … had:-27 -19 -19
goin … hang:-54 -57 -28
goin … hav:-20 -9 -24
goin … her:-52 -66 -13
goin … hert:-36 -16 -17
goin … him:29 10 20
goin … himself:-48 -52 -29
goin … his:27 18 -32
goin … i:-24 -3 22
goin … if:29 -7 -6
goin … ill:-28 -33 -44
goin … im:-17 -13 -34
goin … in:52 32 35
goin … into:32 33 55
goin … is:35 -9 -13
goin … it:40 20 29
goin … its:19 21 25
goin … ive:3 13 22
goin … jmup:28 28 12
goin … join:4 4 21
goin … lie:23 21 8
goin … lief:28 70 -4
goin … look:25 13 34
goin … me:20 -21 7
goin … min:44 27 25
goin … my:18 41 -5
goin … myself:-50 -10 29
goin … next:-37 -36 -25
goin … no:24 1 -2
goin … noon:7 -24 -11
goin … not:-4 18 23
goin … number:-20 -12 -5
goin … of:20 17 7
goin … off:-14 -31 -44
goin … ok:-27 -8 -24
goin … once:59 28 -16
goin … one:27 26 1
goin … open:23 0 2
goin … out:17 12 21
goin … over:78 84 1
goin … pay:16 16 31
goin … pretend:30 34 -4
goin … put:26 35 -18
goin … rail:1 1 -27
goin … rest:31 29 33
goin … ring:-29 -27 -14
goin … round:39 38 40
goin … sat:44 36 38
goin … say:55 -18 -11
goin … score:36 8 0
goin … see:-33 -29 -25
goin … shake:32 32 15
goin … shoot:20 24 71
goin … sleep:-52 -35 -17
goin … smother:12 17 27
goin … someone:46 48 18
goin … stab:3 3 21
goin … stop:44 -10 -19
goin … strangle:-33 -30 -16
goin … suicide:52 63 -4
goin … take:12 35 -3
goin … talk:25 31 22
goin … teh:33 46 36
goin … tell:-35 -53 -18
goin … than:13 25 3
goin … them:-11 -27 -30
goin … ther:41 36 43
goin … through:62 46 -24
goin … today:50 9 37
goin … tomorrow:43 44 38
goin … tonight:26 40 40
goin … unalive:-39 -29 -9
goin … use:24 39 38
goin … walk:3 5 22
goin … wen:-25 -16 -12
goin … window:-29 -22 -12
goin … with:73 64 42
gold:-3 -1 -1
golden:-11 -9 -8
goldfish:4 -1 -1
golf:-8 -13 -5
gona:0 0 0
gone:68 78 95
gone a:61 71 45
gone adn:58 50 24
gone back:-39 -27 -36
gone before:15 22 0
gone can:31 -10 -12
gone cant:23 -4 -2
gone dead:-17 -23 -27
gone for:-25 -29 -11
gone from:13 27 30
gone he:34 32 53
gone home:-24 9 7
gone i:-16 4 26
gone im:15 24 15
gone in:28 15 16
gone ive:-31 -39 -52
gone my:-21 -13 -12
gone night:23 21 37
gone out:42 40 46
gone quiet:-10 -15 -28
gone red:19 21 20
gone she:72 71 58
gone teh:-35 28 35
gone through:19 42 39
gone up:39 50 21
gone where:52 51 38
gone with:-22 -17 -13
gone … adn:30 22 5
gone … all:54 55 52
gone … be:14 26 17
gone … can:10 19 21
gone … cant:54 32 27
gone … cos:-24 -11 -9
gone … days:-37 -1 -1
gone … did:7 8 35
gone … everything:29 33 25
gone … fetch:3 4 28
gone … flat:27 -3 -22
gone … get:24 23 32
gone … good:-41 -57 -52
gone … hav:18 14 21
gone … he:36 30 22
gone … hes:22 25 23
gone … i:38 26 -23
gone … in:28 6 14
gone … it:71 69 92
gone … ive:25 7 6
gone … keep:59 54 55
gone … know:21 -53 -37
gone … let:36 37 32
gone … me:34 29 35
gone … midnight:23 24 26
gone … morning:37 33 38
gone … my:35 36 35
gone … night:-50 -50 -47
gone … not:25 34 28
gone … of:0 69 62
gone … on:31 31 47
gone … one:-12 18 25
gone … over:27 40 51
gone … past:45 42 32
gone … rest:-43 -34 -36
gone … says:-25 -16 -11
gone … see:36 44 38
gone … shes:-16 -34 -35
gone … that:30 27 16
gone … theres:23 13 4
gone … they:31 30 32
gone … this:32 39 31
gone … time:27 20 9
gone … told:4 -32 -16
gone … took:-19 -30 -22
gone … two:-30 -28 -38
gone … with:79 76 79
gone … yellow:23 27 2
good:-9 -15 8
good adn:-15 11 20
good bye:-7 -27 -24
good coat:24 25 25
good crew:54 60 62
good from:-15 -24 -11
good its:-29 -20 -20
good manners:-23 -19 -17
good news:-18 -22 -17
good night:-61 -39 7
good nightdress:23 25 27
good not:65 56 69
good roap:62 62 61
good teh:-30 -12 -4
good with:1 1 -22
good years:48 4 1
good … a:-21 -16 -16
good … adn:-25 -3 -7
good … an:24 27 16
good … at:39 38 16
good … do:37 14 12
good … every:42 0 0
good … first:5 9 21
good … for:22 27 23
good … good:24 14 22
good … goodbye:25 31 26
good … he:-21 -23 -20
good … her:-36 -29 -25
good … hour:26 28 23
good … i:-27 -13 -4
good … if:33 42 43
good … ill:7 27 20
good … it:-23 -9 -8
good … its:47 -2 7
good … ive:20 16 21
good … kids:1 1 -22
good … know:28 39 -9
good … long:73 58 57
good … lot:34 44 -3
good … me:22 28 31
good … mean:24 26 36
good … my:13 38 30
good … nana:26 22 16
good … no:14 -15 -34
good … of:-21 -24 -16
good … on:22 39 34
good … one:39 -5 4
good … sister:19 24 5
good … son:50 25 28
good … teh:53 51 40
good … ther:-21 -10 -7
good … this:-22 -24 -9
good … to:-19 -24 -19
good … tonight:53 16 5
good … until:-22 -14 -13
good … which:2 3 -35
goodbye:-5 -3 -7
goodbye adn:54 41 51
goodbye cruel:-9 -8 -78
goodbye for:-28 -35 -35
goodbye from:-13 -16 -21
goodbye i:-27 -22 -6
goodbye in:22 16 19
goodbye ive:-31 -22 -18
goodbye leter:-38 -25 -25
goodbye little:54 53 52
goodbye love:29 27 32
goodbye my:64 68 73
goodbye note:-3 -38 -42
goodbye she:36 37 33
goodbye thank:26 19 16
goodbye to:-43 -38 -25
goodbye wednesday:-27 -23 -16
goodbye … adn:26 2 -8
goodbye … all:38 32 36
goodbye … darlings:43 47 50
goodbye … everyone:-72 -68 -66
goodbye … i:15 25 3
goodbye … ill:30 33 31
goodbye … in:-31 -28 -43
goodbye … loves:24 27 39
goodbye … my:-38 -31 -38
goodbye … nobody:26 24 23
goodbye … not:67 69 70
goodbye … of:-23 -26 -24
goodbye … once:-29 -25 -21
goodbye … teh:-40 -45 -47
goodbye … that:27 29 6
goodbye … to:25 29 -4
goodbye … tonight:12 12 21
goodbye … u:59 54 47
goodbye … world:-8 -8 -77
goodbyes:14 29 42
goodbyes adn:-39 -37 -10
goodbyes im:12 17 24
goodbyes to:32 27 24
goodbyes … ready:12 17 24
goodbyes … teh:40 31 25
goodness:-5 -1 -1
goodnight:61 78 72
goodnight adn:14 22 19
goodnight all:-72 -68 -59
goodnight for:20 17 24
goodnight to:-13 -26 -25
goodnight … adn:19 26 38
goodnight … i:84 85 71
goodnight … u:-13 -20 -24
googled:3 7 -20
googling:30 41 -9
googling ways:21 43 -9
goose:0 -2 -2
goosebumps:-6 -2 -2
gorgeous:17 16 16
gorgeous … it:24 25 22
gossip:-3 -1 -2
got:4 2 9
got a:6 28 9
got beter:-23 -10 -13
got dark:23 -6 -3
got down:43 20 18
got drunk:21 -16 -9
got enough:21 29 43
got everything:33 47 54
got help:-20 -16 -8
got her:-24 -18 1
got his:-54 -50 -14
got hit:34 -2 -1
got home:24 41 -18
got ill:23 -6 -5
got into:1 4 35
got it:13 26 39
got knocked:43 26 25
got lost:29 0 0
got me:-21 -22 -13
got mum:10 14 24
got my:20 36 51
got off:45 9 4
got on:15 28 32
got one:29 40 47
got out:56 2 5
got outside:15 15 28
got over:29 1 0
got round:-20 -10 -5
got sick:-25 -16 -11
got teh:23 23 6
got that:-34 -30 -20
got them:0 0 -36
got ther:25 27 15
got through:-27 -10 -10
got wat:16 26 37
got … a:-17 -35 -29
got … affairs:24 46 50
got … after:-7 -6 -23
got … baby:9 10 33
got … back:10 21 19
got … be:30 12 12
got … before:22 19 19
got … belt:-26 -20 1
got … blade:18 21 -65
got … bottle:40 50 35
got … box:21 17 20
got … burn:37 37 34
got … by:67 25 33
got … chair:40 40 43
got … cord:25 32 30
got … date:19 20 31
got … daughter:29 13 16
got … dead:39 30 22
got … down:40 -9 -10
got … far:-19 -23 -4
got … flat:9 11 27
got … for:22 43 7
got … front:0 -30 -13
got … go:38 15 11
got … got:30 34 34
got … gun:76 81 86
got … gunn:33 35 35
got … hands:10 13 46
got … head:36 33 43
got … here:30 18 21
got … his:17 17 34
got … hospital:43 -5 0
got … im:70 36 47
got … in:31 42 -9
got … insulin:25 30 32
got … it:44 22 43
got … ive:8 -13 -22
got … keep:26 -3 0
got … key:-19 -32 -22
got … kitchen:-54 -56 -52
got … knife:-50 -53 -61
got … lanyard:28 29 38
got … left:-36 -39 -35
got … leter:-25 -19 -11
got … lot:35 25 16
got … love:43 45 47
got … me:50 40 18
got … mines:15 15 22
got … name:14 17 26
got … need:20 27 42
got … new:-33 -31 -27
got … nice:21 15 11
got … night:20 -3 4
got … number:33 -20 -12
got … of:-18 -34 -30
got … on:-13 -28 -46
got … out:1 4 22
got … paid:27 22 22
got … pillow:16 11 27
got … put:25 31 37
got … ready:29 41 43
got … reason:-21 -1 -14
got … roap:-78 -67 -57
got … roof:-24 -28 -19
got … round:12 18 50
got … same:33 33 -14
got … shotgun:34 36 43
got … spot:-28 -30 -32
got … stuff:30 31 37
got … tablets:-40 -52 -38
got … teh:-29 -12 -3
got … ticket:7 14 21
got … to:-1 42 39
got … u:21 21 25
got … watch:25 21 23
got … way:5 12 23
got … week:-24 -3 -1
got … with:-33 -24 -15
gotten:-23 -13 -8
government:-20 -6 -3
governor:-1 -1 0
gown:-13 -13 -14
gowns:-4 -2 -1
gp:-38 -34 -44
gps:-4 -2 -2
gr:0 -1 -1
grab:-4 0 0
grabbed:1 0 -2
grabs:1 3 -26
grabs … teh:3 4 -27
grace:42 30 34
gracias:-37 16 19
gracias por:36 27 25
gracias … todo:25 24 20
grad:22 30 2
grade:-13 -10 -3
grades:-13 -13 -8
graduated:-7 -5 -4
graduates:-1 -3 -5
graduation:-8 -6 -10
grain:7 1 -2
gram:4 -2 -2
grammar:0 1 0
gran:-34 -25 -10
grand:-60 -48 -37
granda:13 33 14
grandad:28 30 10
grandad adn:-21 -12 -4
grandad on:30 30 26
grandad … a:19 23 -6
grandad … her:34 31 39
grandads:-18 -27 -16
grandads … he:-22 -20 -9
grandchild:2 2 19
grandchildren:-52 -47 -30
granddad:-6 -4 -3
granddaughter:-3 2 -6
granddaughters:-7 -4 -5
grandfather:-13 -6 -4
grandfathers:-7 -8 -5
grandkids:-35 -29 -19
grandma:-11 -4 0
grandmas:20 24 32
grandmother:-5 -2 7
grandmothers:-14 -12 -3
grandpa:39 45 31
grandpas:75 69 70
grandson:-46 -37 -40
grandson hes:-37 -35 -19
grandson is:-25 -19 -12
grandson who:23 26 -1
grandson … eleven:27 27 -1
grandson … is:23 26 -1
grandson … to:-21 -17 -10
grandsons:-13 8 -10
grange:24 24 27
granny:-12 -7 20
grannys:-14 -8 -7
grans:8 17 27
grans tablets:59 52 52
grans … teh:-23 -15 -16
granted:-22 -19 -19
granted … hav:-21 -18 -18
graped:47 54 -30
graped me:23 23 -30
graped … last:23 23 -8
grapefruit:-19 -9 -9
grapes:-13 -8 -15
graph:-1 -2 -14
grass:-48 -44 -8
grate:27 28 25
grateful:4 2 7
grateful … each:15 20 22
grateful … that:13 26 19
gratitude:-12 0 -1
grave:13 7 -6
grave on:-21 -19 -11
grave … adn:23 15 21
gravel:-1 4 -1
graves:21 6 13
gravestone:-1 -1 -2
graveyard:-10 -6 -6
gravy:-36 -21 -16
great:-48 -39 -36
great … it:23 29 24
greek:0 0 0
green:-24 -9 -8
green … a:-21 -14 -6
greenhouse:-9 4 24
greenhouse adn:27 23 24
greenhouse with:-26 -15 -14
greggs:-2 -5 -3
grew:23 20 -2
grew up:36 27 1
grey:48 55 50
grey … hes:40 32 33
grey … i:-23 -12 -4
grey … teh:-31 -21 -54
greyhound:-18 -11 -7
greyhounds:-1 0 0
grid:-8 -2 0
grief:-28 -17 -12
grieve:42 12 20
grieve a:35 0 0
grieve … long:20 16 18
grieving:-14 -9 -8
grim:1 -2 -2
grinding:24 13 3
grinning:0 4 4
gripping:19 -2 -1
grippy:17 0 -6
grippy ward:29 10 -2
grippy … after:30 -11 -2
groan:-3 -1 0
groans:-5 -2 -1
groceries:-3 -1 -1
grog:0 0 0
groomer:-14 -2 -3
grooms:-7 -3 -1
ground:25 27 -2
ground adn:40 19 -44
ground … a:26 24 21
ground … adn:23 30 5
ground … in:-22 -19 -14
ground … not:39 10 -9
group:-48 -48 -54
group … teh:-21 -20 -29
groups:-4 0 2
grout:1 -2 -4
grouting:-3 -4 -2
grow:-6 -2 -5
growing:-23 -27 -18
grown:4 6 5
grown … up:27 30 30
groynes:-1 -1 0
grump:-3 -1 0
grumpy:-18 -10 -7
grupo:-5 -5 -6
guard:2 10 -11
guard … me:32 34 9
guard … to:30 34 7
guardia:28 21 -17
guardian:7 13 10
guards:14 -3 -7
guckt:-4 -3 -1
guess:-79 -46 -43
guess i:-28 -10 -4
guess … im:30 19 9
guessed:-10 2 5
guest:-16 -16 -11
guests:2 -1 3
guide:8 15 8
guidelines:-2 -1 -1
guild:-1 -1 -1
guilt:-1 -16 -12
guilts:-1 -2 0
guilty:12 37 46
guilty … it:10 18 21
guinea:-24 -15 -14
guitar:-35 -27 -23
guitar adn:-21 -20 -19
guitars:-10 -5 -5
gull:-5 -4 -3
gulls:-20 -20 -17
gum:-11 -12 -8
gums:14 6 4
gun:-7 -7 13
gun adn:36 41 47
gun cabinet:69 64 60
gun for:30 30 37
gun id:1 -56 -15
gun in:53 58 56
gun is:58 56 51
gun out:-27 -29 -23
gun safe:-26 -22 -18
gun to:-75 -70 -66
gun went:-22 -20 -19
gun … adn:41 33 28
gun … goin:8 8 22
gun … his:-2 -6 -31
gun … is:33 31 17
gun … key:48 46 41
gun … me:64 65 70
gun … my:-67 -60 -60
gun … note:-32 -29 -26
gun … of:-85 -79 -62
gun … open:43 43 40
gunman:-8 -4 -3
gunn:24 29 33
gunn out:24 29 33
gunn … cabnet:24 29 33
gunn … teh:24 29 33
guns:23 46 56
guns in:81 84 87
guns on:35 34 28
guns … im:9 16 23
guns … my:52 57 48
guns … teh:44 44 63
gurdwara:6 9 11
gurgling:65 61 67
gurgling adn:25 25 23
gurgly:43 46 39
gurgly noise:25 28 20
gurgly … adn:25 28 20
gut:27 5 -9
gute:-4 -2 -2
guts:-39 -24 -26
gutted:58 -45 -20
gutted that:50 -14 -4
gutted wen:40 -1 -1
gutters:-4 -3 -3
guy:-9 -8 -5
guys:6 1 5
guys its:43 36 36
gym:-50 -32 -16
h:29 10 27
ha:5 52 51
ha tomado:26 16 17
hab:41 37 41
hab ich:-6 -21 -13
habe:32 48 14
habe alle:-21 -13 -1
habe ich:-33 -25 -6
habe … alle:36 31 44
habe … genommen:30 27 39
habe … geschluckt:13 15 33
habe … tabletten:15 20 38
habe … und:-23 -20 -6
haben:-2 -1 -4
habit:-7 15 16
hablo:1 5 -4
hace:9 12 4
hacer:-3 -6 -6
hacerme:3 -4 -2
hack:-8 -7 -12
had:-10 -32 -25
had a:19 24 30
had all:19 27 23
had another:27 24 -9
had been:-37 -29 -19
had died:25 -3 -11
had enough:-73 -56 -104
had fits:10 19 -61
had gone:-20 -12 -18
had good:37 -2 -2
had her:41 32 30
had in:14 24 29
had it:-12 -18 -47
had known:21 27 25
had me:-32 -14 -10
had no:-38 -28 -22
had picked:53 46 39
had saved:14 25 -2
had she:37 0 0
had six:50 -15 -15
had some:36 27 37
had their:30 30 27
had them:29 33 24
had this:-31 -21 -11
had three:7 -18 -21
had to:-74 -59 -37
had worked:31 15 -8
had … adn:-34 -40 -46
had … all:47 50 14
had … an:7 14 24
had … arranged:-24 -20 -14
had … as:-26 -16 -7
had … at:24 -23 -26
had … been:36 -31 -2
had … before:-28 -18 -5
had … being:31 12 -30
had … board:63 0 0
had … born:30 0 0
had … cans:58 -1 -1
had … coming:37 40 35
had … dont:29 -10 3
had … down:-38 -17 -12
had … drink:37 2 -5
had … fit:50 50 12
had … fits:26 7 -8
had … for:-27 -22 -18
had … from:38 26 5
had … go:8 22 9
had … gun:-17 -21 -8
had … hands:3 6 20
had … he:-22 1 -7
had … her:-24 -17 -2
had … hes:-18 -26 -25
had … hour:11 17 24
had … id:-25 -6 -1
had … im:26 39 37
had … in:-28 -57 -40
had … it:-41 -34 -16
had … its:38 -16 -10
had … ive:32 11 20
had … last:48 45 42
had … left:44 -17 -4
had … lief:-21 -13 -9
had … line:47 -11 -11
had … looking:-24 -16 -15
had … loop:23 -3 -2
had … lot:59 69 66
had … me:13 -31 -11
had … my:-30 -9 -8
had … nerve:26 28 -2
had … of:25 23 30
had … on:46 -36 -36
had … one:35 0 3
had … out:-32 -20 -15
had … pills:28 7 -2
had … row:-26 -11 -3
had … run:23 -4 -5
had … seizure:43 55 52
had … seizures:19 27 23
had … since:60 57 48
had … slip:24 -1 0
had … sort:36 32 34
had … tablets:-81 -86 -68
had … tea:27 31 28
had … their:30 35 8
had … them:25 21 22
had … ther:22 -8 -12
had … this:-16 -18 -27
had … time:-23 -5 -5
had … tonight:40 51 52
had … u:39 46 42
had … way:74 63 56
had … weeks:65 17 16
had … years:25 -19 -9
hadnt:-6 13 -5
hadnt worked:26 30 38
hadnt … it:21 24 37
hadnt … since:-20 -11 -1
hadnt … was:-22 -18 -8
hago:55 2 -4
haha:0 0 0
hail:-19 -7 -7
hair:-24 -17 2
hair i:7 2 -38
hair in:8 9 34
hair straighteners:14 25 -2
hair tonight:-20 -22 -16
hair wen:20 10 15
hair … adn:-12 -7 -29
hair … every:-23 -17 0
hair … it:4 -1 -33
hair … teh:-6 3 28
hairbrush:-5 -3 -1
haircut:-10 -5 -4
hairdresser:-24 -5 -3
hairdryer:30 25 32
hairs:-9 -11 -10
half:21 26 41
half bottle:24 28 24
half gone:45 50 56
half hour:-24 -6 -5
half my:-34 -30 -23
half past:55 49 46
half teh:-48 -44 -48
half term:-22 -25 -19
half time:-35 -27 -14
half … adn:30 28 28
half … all:28 39 40
half … cant:14 23 28
half … down:19 23 24
half … house:21 22 33
half … in:21 18 13
half … is:35 46 43
half … its:29 28 6
half … me:39 8 13
half … nine:25 22 18
half … no:23 22 23
half … one:32 47 47
half … rum:-20 -17 -16
half … to:1 17 33
half … welcome:34 -1 -1
half … wen:26 32 24
halfs:-2 -5 -7
halfway:41 44 39
halfway across:12 22 7
halfway … a:-22 -24 -20
halfway … water:12 22 17
hall:-13 -15 -12
hall im:32 24 40
hall with:22 26 20
hall … adn:-39 -30 -25
hall … cant:31 38 34
hall … i:20 10 6
hall … me:37 30 34
hall … teh:-39 -50 -54
hall … to:-18 -14 -22
hallelujah:-3 -2 -2
hallo:-11 -11 -4
halloween:-33 -26 -7
halls:0 7 -5
halls with:1 1 -36
hallucinating:35 32 32
hallucinating adn:34 32 35
hallucinations:-11 -12 -7
hallway:7 -1 6
halt:6 9 -8
halte:-5 -2 -5
halved:-6 -4 -5
ham:23 24 36
ham adn:37 32 39
hambre:-45 -4 -1
hamlet:-6 -4 -5
hammer:13 22 39
hammer adn:25 15 31
hammer for:4 7 22
hammering:20 32 25
hammers:-27 -19 -15
hammock:-5 -1 -1
hamster:0 1 -3
hamsters:-1 -1 -1
hand:23 31 20
hand for:-16 -39 -1
hand i:32 8 11
hand in:-30 -28 -7
hand is:-10 -9 -21
hand it:4 23 30
hand its:50 47 54
hand not:10 16 -21
hand off:30 25 24
hand on:-4 -7 -24
hand she:-23 -15 8
hand to:26 27 25
hand wat:0 0 47
hand went:32 33 33
hand … adn:23 24 21
hand … back:-14 -20 -14
hand … got:36 36 60
hand … heart:-25 -16 -11
hand … his:-21 -23 -8
hand … i:22 16 8
hand … im:29 17 19
hand … it:38 50 33
hand … ive:55 55 63
hand … me:11 23 -4
hand … my:-49 -34 -8
hand … no:10 26 16
hand … other:20 22 31
hand … shed:-44 -45 -37
hand … teh:7 5 -42
hand … to:-26 -19 -21
hand … told:21 20 0
hand … u:41 46 37
hand … wat:-3 -1 -22
handbag:41 24 28
handbag in:-35 -21 -4
handbag theres:38 36 34
handbag … a:37 35 30
handbook:-2 -2 -1
handbrake:26 26 21
handbrake off:22 19 14
handed:-39 -41 -40
handed … notice:-26 -15 -8
handed … teh:-25 -29 -22
handed … to:-15 -23 -25
handful:39 48 54
handful of:16 14 36
handfuls:57 62 37
handing:-17 -22 -19
handing teh:24 30 27
handing … in:31 35 34
handing … teh:-26 -26 -18
handle:-10 -25 -9
handled:-1 -3 -1
handout:0 -1 0
handover:54 57 83
handover … ive:52 52 53
hands:11 -15 -27
hands at:22 29 -2
hands gone:-31 -25 -23
hands hav:-35 -32 -26
hands i:34 37 46
hands in:15 34 3
hands me:-21 -12 -8
hands round:28 41 61
hands through:-25 -3 -1
hands want:31 24 -5
hands were:-19 -26 -9
hands wont:21 29 26
hands … a:-29 -18 -13
hands … adn:-42 -33 -22
hands … bad:23 22 30
hands … cold:-22 -7 -5
hands … do:34 56 43
hands … her:7 10 30
hands … in:-31 -24 -18
hands … is:-30 -10 -8
hands … my:26 9 26
hands … no:-21 -6 -3
hands … shaking:-65 -52 -40
hands … stop:-25 -15 -23
hands … stopped:-29 -25 -26
hands … teh:-12 26 -3
hands … that:-31 -24 -9
hands … throat:42 57 45
hands … to:39 19 -3
hands … trembling:-18 -15 -21
hands … way:-24 -10 -3
hands … wen:-18 -20 -7
hands … whole:-23 -1 2
handwriting:-16 -11 -7
handy:17 22 22
hang:25 29 34
hang himself:-52 -54 -39
hang my:-39 -32 -13
hang myself:106 127 24
hang out:-32 -49 -32
hang teh:-29 -31 -31
hang … a:20 17 43
hang … adn:30 10 -22
hang … but:3 4 -32
hang … if:15 26 0
hang … in:3 11 49
hang … it:-22 -15 -4
hang … roap:61 63 65
hang … teh:20 21 -12
hang … that:-30 -21 -15
hang … tonight:-1 -8 36
hang … with:22 16 29
hanged:66 72 86
hanged myself:19 27 54
hanged … adn:31 9 17
hanger:-1 2 -10
hanging:19 15 5
hanging himself:24 30 24
hanging in:-21 -15 -8
hanging my:16 22 -2
hanging myself:-19 2 -31
hanging on:34 -2 3
hanging … adn:21 22 -3
hanging … by:28 -2 -1
hanging … he:19 27 11
hanging … self:16 22 -2
hanging … teh:23 -5 6
hanging … tonight:1 2 30
hangover:-41 -36 -25
hangs:-6 -14 -14
hangt:7 1 11
hangt im:-17 -20 -10
hangt … heute:-17 -20 -10
hangt … keller:-17 -20 -10
hankies:-13 -7 -4
hanky:-3 -2 -1
hapen:2 8 -25
hapen i:1 -34 -9
hapen … i:18 33 -7
hapen … my:-21 -12 -4
hapen … to:9 14 27
happened:10 -26 -26
happened but:36 -3 -1
happened to:-34 -22 -17
happened today:53 32 0
happened … i:29 -8 -1
happened … that:2 23 -1
happening:28 53 56
happening im:-19 9 -31
happens:51 29 13
happens happens:49 33 -1
happens to:32 20 -14
happens … mistake:21 -1 0
happens … ur:23 32 4
happier:5 -19 -13
happier … was:51 -4 -1
happiest:-13 -6 -4
happily:25 68 -3
happily … teh:12 41 0
happy:-78 -77 -51
happy to:-44 -30 -21
happy today:4 5 23
happy … adn:40 -6 -5
happy … be:-14 -20 -12
happy … got:-22 -19 -20
happy … i:42 -8 15
happy … it:26 -2 -2
harbour:36 35 36
hard:-8 -6 -4
hard ive:-20 -13 -12
hard … i:-39 -14 -6
hard … ive:21 1 -1
hard … on:-21 -9 -1
hard … teh:32 17 -7
hard … to:36 -16 -9
harder:-18 -5 -14
hardest:-8 -12 -9
hardly:-26 -46 -38
hardly any:26 29 25
hardware:0 0 2
hare:73 -5 -3
harm:5 -7 -43
harm a:21 -3 0
harm done:-21 -18 -21
harm my:15 29 10
harm myself:-22 -17 -1
harm today:21 -1 -1
harm … it:-8 -24 -1
harmed:-32 -11 -4
harmed adn:-21 -10 0
harming:-5 -47 -8
harming myself:-23 -32 -3
harming … i:-24 -27 0
harming … or:23 0 0
harmless:-16 -8 -8
harness:0 0 -1
harris:-3 -1 0
hart:52 58 44
hart pills:23 24 20
hart … dont:55 60 56
hart … goin:28 31 20
harvest:28 41 10
harvest adn:36 36 16
harvest … i:20 22 26
has:18 19 29
has about:21 -3 -2
has adn:-24 -16 -8
has anybody:-22 -22 -18
has anyone:-30 -43 -26
has been:-50 -21 -57
has come:-27 -26 -19
has decided:49 18 -17
has died:-29 -8 -2
has eaten:37 41 51
has every:-36 -26 -12
has finished:42 37 35
has given:-25 -10 -8
has gone:21 40 12
has got:39 -4 -2
has handed:-28 -12 -5
has he:11 13 21
has her:9 13 28
has in:-23 -14 -5
has left:-44 -17 -8
has locked:-3 4 25
has me:-30 -32 9
has my:-19 -24 -26
has no:19 23 30
has not:29 3 -7
has seen:-22 -14 -11
has started:-17 -9 -29
has stopped:-11 4 -23
has taken:-5 -14 -30
has teh:11 12 31
has texted:33 12 15
has to:38 35 44
has walked:24 31 50
has won:39 22 18
has … an:22 -13 -2
has … anything:23 0 0
has … bag:27 26 35
has … cutting:25 28 -7
has … date:28 13 18
has … daughter:31 17 25
has … dead:-21 -21 -16
has … do:-29 -11 -2
has … down:-37 -16 -12
has … find:28 3 15
has … first:21 25 25
has … for:-37 -34 -21
has … forty:23 0 0
has … from:-4 -7 28
has … girls:23 24 -9
has … go:22 3 9
has … gone:-29 -25 -7
has … got:-22 -15 -14
has … hands:12 20 42
has … he:-22 -26 -13
has … her:39 36 50
has … hes:35 -3 12
has … his:21 18 12
has … home:-35 -15 -5
has … hurting:30 36 -11
has … i:65 41 1
has … idea:11 21 17
has … im:-10 -26 -9
has … in:-8 -43 -10
has … it:-37 -28 -19
has … its:22 28 31
has … ive:20 16 30
has … key:2 7 35
has … knife:45 53 16
has … letters:26 25 30
has … lief:-25 -16 -6
has … line:-30 -17 -16
has … lock:21 16 12
has … many:25 7 9
has … monday:29 29 23
has … my:-4 -2 21
has … name:-26 -19 -16
has … nearly:-14 -20 -10
has … no:-26 -14 -10
has … numbers:40 -7 -4
has … on:6 9 24
has … our:48 56 -13
has … page:20 -3 -2
has … password:29 27 25
has … plan:17 22 33
has … plastic:27 26 35
has … quiet:-23 -19 -33
has … right:13 21 28
has … round:17 19 35
has … saturday:-21 -15 -5
has … sheet:18 23 24
has … shes:23 37 7
has … since:10 24 24
has … someone:13 21 21
has … stop:31 29 30
has … tablets:15 -24 -43
has … them:-20 -22 -22
has … thoughts:42 35 0
has … us:-21 -10 -4
has … wat:20 25 20
has … worked:21 16 5
hasnt:45 39 44
hasnt … she:33 0 1
hasnt … since:23 4 2
hasnt … teh:25 29 26
hasta:-31 -12 -19
hasta manana:-45 22 20
hasta … no:-47 -30 -35
hastening:1 7 9
hat:-11 7 50
hat i:15 25 23
hat sich:7 3 23
hat … can:27 30 24
hat … der:36 35 52
hat … gesagt:16 18 25
hatch:38 54 44
hatch … a:-22 -19 -17
hatchet:7 5 15
hate:30 -22 -38
hate myself:60 -7 -1
hate teh:-20 -9 -3
hate that:29 11 -1
hate … alife:25 -4 -1
hate … here:18 29 -1
hate … i:-38 -13 -13
hated:-18 -13 -2
hates:-26 -24 -8
hating:-12 -11 -7
hatpin:18 22 0
hats:-16 -4 -2
hatten:11 -14 -2
haunt:-17 -11 -4
hav:0 18 37
hav a:23 15 20
hav adn:-32 -24 -13
hav all:47 58 52
hav an:23 5 7
hav any:-33 -35 -27
hav anyone:4 -26 -20
hav asked:23 20 26
hav begun:47 39 40
hav bruises:31 28 -11
hav chalked:-24 -21 -15
hav decided:43 33 -33
hav done:-32 5 -3
hav ended:11 10 37
hav enough:47 44 50
hav four:17 -21 -12
hav gone:-20 -46 -62
hav got:26 11 11
hav hanged:17 20 41
hav her:-23 -16 -16
hav him:-8 5 22
hav i:-33 -22 -17
hav it:2 -8 -21
hav joined:40 36 35
hav kept:31 31 24
hav liked:26 37 26
hav made:-21 -2 12
hav more:29 -17 -16
hav my:33 79 76
hav no:-46 -52 -30
hav nobody:8 -58 -20
hav not:-25 -35 -31
hav nothing:5 32 -11
hav on:-6 -26 -14
hav one:-37 -16 -15
hav opened:77 70 66
hav overdosed:22 21 27
hav packed:24 24 23
hav picked:11 18 22
hav pills:-39 -20 -18
hav put:39 45 55
hav rather:26 -2 -1
hav seen:32 26 0
hav set:20 21 28
hav settled:37 23 16
hav sharpened:17 17 22
hav shot:16 21 36
hav somebody:21 25 21
hav someone:29 13 0
hav started:60 36 33
hav stopped:29 32 35
hav strangled:-27 -22 -27
hav taken:-38 -37 -17
hav them:-29 -21 -1
hav till:-22 -21 -18
hav time:-27 -15 -12
hav told:-21 -15 -22
hav turned:28 17 23
hav typed:29 33 31
hav u:-24 -20 -26
hav used:23 -48 -8
hav wanted:-3 20 -16
hav wat:6 7 21
hav words:29 38 46
hav written:40 40 40
hav wrote:-14 -19 -21
hav … a:14 32 3
hav … about:38 29 43
hav … adn:-18 -10 28
hav … all:-47 -56 -59
hav … an:13 17 21
hav … any:34 32 23
hav … anyhow:33 28 24
hav … at:-5 -31 -35
hav … back:-24 -35 -44
hav … be:-7 25 28
hav … before:-24 -22 -15
hav … being:27 24 28
hav … booked:16 15 23
hav … born:61 -1 0
hav … bullet:26 19 32
hav … but:15 36 29
hav … by:43 44 44
hav … chair:55 54 47
hav … come:21 4 -4
hav … cord:-44 -42 -38
hav … date:-37 -43 -35
hav … dead:12 13 27
hav … die:23 22 32
hav … do:-6 13 30
hav … dog:20 21 22
hav … down:-29 -27 -13
hav … enough:-24 -3 -4
hav … every:-27 -18 -15
hav … feeling:-28 -8 -8
hav … find:-35 -33 -23
hav … first:29 22 27
hav … for:21 7 -12
hav … full:51 52 49
hav … go:8 -38 -39
hav … guards:33 1 3
hav … gun:25 24 28
hav … had:8 10 -22
hav … here:33 38 22
hav … him:32 38 -18
hav … hoped:26 -2 -1
hav … hotel:16 15 23
hav … house:-26 -31 -31
hav … how:-21 -15 -12
hav … i:33 63 59
hav … if:-26 -9 -18
hav … im:30 34 51
hav … in:-4 -49 -37
hav … itll:51 47 48
hav … ive:19 22 28
hav … knife:-17 -14 -24
hav … left:21 19 -14
hav … let:57 60 53
hav … leter:-19 -27 -29
hav … lief:23 -1 -1
hav … live:21 -1 0
hav … lot:-39 -33 -35
hav … me:57 65 68
hav … means:46 45 33
hav … more:40 48 51
hav … my:-12 -22 1
hav … myself:29 60 76
hav … need:17 24 32
hav … night:40 3 5
hav … no:56 -1 9
hav … nobody:20 25 -5
hav … of:-24 -23 -21
hav … off:-22 -21 7
hav … on:-6 0 22
hav … one:-15 -34 -22
hav … others:28 32 21
hav … our:11 18 20
hav … over:-7 -25 -22
hav … peace:21 -1 -1
hav … pen:-17 -21 -6
hav … pesticide:35 31 38
hav … pot:27 26 29
hav … priest:29 24 22
hav … printer:-20 -19 -13
hav … put:14 -1 -23
hav … ready:25 10 3
hav … reason:38 3 3
hav … remember:21 -15 -15
hav … ring:23 16 -3
hav … roap:-20 -21 -12
hav … see:24 33 20
hav … suicidal:20 24 -1
hav … suicide:29 25 4
hav … tablets:-15 -22 -27
hav … teh:49 53 58
hav … tell:48 46 35
hav … that:-33 -19 -26
hav … thats:26 7 0
hav … their:22 11 -13
hav … them:-35 -34 -31
hav … theres:50 12 10
hav … theyre:28 29 31
hav … thinking:23 -8 -4
hav … this:58 26 42
hav … thoughts:44 26 38
hav … through:-24 -17 -9
hav … to:-14 -17 -25
hav … tonight:53 53 52
hav … turn:-21 -18 -7
hav … two:-39 -28 -2
hav … up:34 -6 -7
hav … urge:-25 -2 0
hav … want:-3 20 19
hav … wat:25 36 37
hav … way:28 32 40
hav … wen:19 21 14
hav … wife:-23 -9 -2
hav … will:30 0 -8
hav … would:-20 -1 1
hav … yes:38 48 1
haveing:-15 0 -11
haveing a:-25 -24 -1
haveing another:7 5 22
haveing any:-31 -19 -4
haveing fits:20 20 24
haveing it:33 46 19
haveing me:63 63 66
haveing suicidal:20 27 -1
haveing teh:-31 -27 -25
haveing thoughts:30 35 -3
haveing to:26 -16 -9
haveing … adn:27 22 12
haveing … at:-28 -27 -24
haveing … i:29 13 27
haveing … of:52 49 -13
haveing … on:50 41 32
haveing … thoughts:21 37 -5
haveing … to:6 22 -11
haveing … up:23 -3 -2
havent:25 -12 -15
havent been:-4 28 37
havent cut:-23 -8 -9
havent decided:30 4 5
havent done:29 -30 -13
havent drunk:29 21 25
havent eaten:40 58 -7
havent felt:-29 -2 0
havent got:31 6 -6
havent had:-11 16 23
havent hert:-22 -7 -4
havent opened:1 -27 -12
havent slept:12 14 23
havent told:99 27 17
havent used:-33 -1 -1
havent worked:1 4 -21
havent … a:29 50 42
havent … any:-36 -21 -8
havent … anything:76 -12 -4
havent … as:47 59 60
havent … drop:45 41 41
havent … either:54 0 -1
havent … for:56 55 12
havent … in:4 -35 -32
havent … it:43 -52 -22
havent … ive:35 -64 -10
havent … last:18 43 -2
havent … my:79 -8 -13
havent … myself:-26 2 -7
havent … since:-49 17 -5
havent … six:28 53 15
havent … teh:35 6 -2
havent … today:-35 -6 -1
havent … told:1 -33 -2
havent … up:-27 -13 -7
hay:-74 -25 -31
hays:-9 -8 -2
hayshed:0 7 6
he:10 34 24
he a:15 25 -3
he asked:11 24 -17
he at:18 24 27
he ate:-58 -60 -10
he beat:-45 -43 -9
he beats:-40 -37 -14
he bought:-31 -29 -47
he breathes:27 27 27
he came:-20 -33 -11
he can:23 26 18
he chokes:32 34 -8
he comes:43 40 52
he could:29 35 -22
he cracked:17 23 -10
he did:21 5 -19
he didnt:-21 -21 -5
he dies:-36 -25 7
he does:33 27 3
he doesnt:18 33 9
he drinks:53 43 -30
he eats:30 27 40
he falls:21 25 20
he finds:-29 -18 8
he gets:21 -12 -40
he goes:16 22 21
he got:-37 -33 -18
he has:44 51 35
he hasnt:9 19 21
he hit:44 19 28
he hits:-47 -47 -3
he holds:19 34 -8
he hung:3 23 34
he intends:44 36 -38
he is:15 39 64
he isnt:32 31 51
he kept:-23 -26 -23
he killed:40 23 -4
he knows:-26 -20 -5
he landed:21 11 12
he laughed:-30 -31 -26
he leaves:35 42 52
he left:-30 -24 -1
he lives:28 21 6
he lost:37 34 -3
he loved:12 10 22
he loves:-42 -24 -7
he me:-31 -22 -10
he means:47 39 17
he meant:-16 -22 -42
he moved:55 58 -11
he neva:32 30 42
he nodded:20 22 31
he opens:23 23 25
he passed:-7 -31 -22
he proposed:12 7 27
he pulled:-22 -32 -15
he put:44 24 -3
he puts:36 34 -34
he rings:12 -28 -9
he said:17 15 -20
he sang:9 24 25
he says:-2 -16 -38
he sees:27 28 -5
he sent:17 17 24
he shouts:53 59 -7
he showed:22 12 27
he sleeps:14 13 -27
he stopped:33 29 25
he strangled:28 46 -3
he takes:9 2 -30
he texted:46 38 31
he texts:44 30 -4
he thinks:25 4 -2
he thought:7 4 22
he told:22 14 -41
he took:6 -10 23
he touched:11 11 -31
he walks:-11 -12 -50
he wanted:57 47 63
he wants:31 24 -24
he was:5 4 40
he wasnt:-7 -4 -42
he went:1 -24 3
he will:53 47 9
he woke:-22 -18 -15
he would:-93 -64 19
he wouldnt:-10 -33 -22
he … a:-24 -18 -9
he … all:13 16 42
he … am:29 36 44
he … another:-10 -22 -14
he … answer:42 20 26
he … anything:-20 -18 -5
he … arm:1 6 28
he … ask:25 21 0
he … at:-46 -43 12
he … back:16 33 20
he … best:33 32 25
he … blue:-40 -35 -29
he … breathing:-44 -50 -21
he … come:22 33 30
he … did:5 5 -25
he … die:29 20 -39
he … dont:20 29 -6
he … door:25 32 45
he … down:34 21 26
he … drinking:39 36 41
he … every:19 25 15
he … everything:59 56 0
he … find:-21 -17 -14
he … finish:34 31 18
he … for:-47 -48 -21
he … found:15 23 25
he … friday:21 24 31
he … get:1 7 -24
he … go:14 33 17
he … goin:-26 -33 -25
he … gone:60 28 27
he … goodbye:-40 -36 -5
he … hand:37 29 -14
he … hang:15 23 -27
he … he:53 50 -56
he … hear:21 0 4
he … hed:-44 -25 4
he … help:21 27 31
he … here:-22 -20 -14
he … hert:18 22 -24
he … hes:-15 -25 -32
he … himself:42 20 -21
he … his:19 12 25
he … hit:-49 -48 -4
he … home:18 26 43
he … how:-27 -23 -13
he … i:-37 -53 -9
he … ill:37 30 54
he … im:-12 -22 24
he … in:32 23 -42
he … it:33 17 26
he … its:59 68 56
he … ive:11 9 -23
he … job:48 43 -1
he … keep:-25 -7 -5
he … kil:-24 -56 -17
he … killing:-55 -54 -1
he … know:35 33 55
he … last:-28 -19 -22
he … late:18 18 20
he … laughing:-21 -22 -11
he … look:-36 -23 -15
he … mam:61 60 33
he … man:20 27 0
he … me:-28 -28 -81
he … mind:1 -40 -8
he … more:-17 -23 -11
he … moving:18 15 23
he … my:-6 11 -44
he … not:22 -27 -14
he … nothing:11 23 29
he … of:37 44 -22
he … off:34 39 32
he … open:28 37 44
he … our:22 20 0
he … outside:20 22 17
he … peaceful:32 28 -3
he … plan:24 26 -9
he … quiet:39 23 29
he … raised:21 0 -2
he … rib:17 23 -10
he … right:-4 6 -41
he … same:23 18 18
he … say:4 0 -21
he … see:12 22 5
he … stood:30 9 -14
he … stopped:-6 0 -23
he … suicidal:-23 -20 -8
he … talk:26 -5 -2
he … teh:-30 -26 -37
he … that:8 20 24
he … thats:-25 -20 -8
he … them:36 29 4
he … this:24 48 45
he … through:-24 -15 -11
he … to:-24 -24 -50
he … todas:24 22 27
he … today:119 58 19
he … tuesday:-29 -21 -19
he … turning:28 19 10
he … twice:48 10 12
he … u:-20 -27 -15
he … unconscious:39 36 27
he … up:34 38 48
he … walk:30 24 -3
he … want:-25 -26 -6
he … wat:-23 -20 -12
he … way:39 45 -7
he … wen:82 76 -7
he … which:8 20 0
he … who:26 27 18
he … with:67 62 28
he … work:18 24 27
he … worked:29 30 -3
head:-7 -11 -47
head adn:61 -2 -38
head every:38 39 25
head for:21 23 28
head if:12 29 -1
head in:17 30 50
head is:-18 -1 -48
head keeps:26 36 3
head off:14 26 5
head on:0 -13 -41
head says:21 37 -5
head teh:-22 -24 -11
head through:82 87 81
head today:-2 -20 0
head under:1 5 25
head … a:68 66 73
head … but:23 17 0
head … day:44 20 -2
head … door:12 -25 -2
head … few:30 14 18
head … i:4 6 -37
head … im:9 23 -7
head … in:-30 -11 4
head … it:37 38 41
head … its:55 -1 -4
head … me:24 59 -3
head … tap:3 6 25
head … teh:19 27 -5
head … to:12 24 -9
head … wall:91 89 -16
head … want:44 52 0
head … wat:43 -1 -40
head … yourself:17 21 -1
headache:3 2 10
headache … adn:58 54 52
headaches:-27 -27 -22
headed:23 30 20
heading:55 24 28
heading for:46 0 -3
heading … teh:34 24 27
headland:53 56 53
headland … teh:29 33 31
headlights:0 0 0
headline:-12 -9 -9
headmaster:54 18 -1
headphones:-2 -4 1
heads:53 38 29
heads on:50 47 38
heads … adn:0 -23 -9
heads … all:36 38 6
headset:-12 -10 -8
headstone:30 10 14
headteacher:0 0 1
healed:-7 -14 -8
healer:-1 -1 -1
healing:-4 6 -16
health:-39 -52 -54
health visitor:-15 -27 -18
healthcare:-8 -6 -4
healthy:-5 -20 -9
hear:27 46 59
hear a:47 34 28
hear from:16 22 34
hear him:65 69 83
hear i:17 23 10
hear my:38 35 24
hear that:-37 -31 -28
hear tomorrow:26 23 26
hear u:-36 -31 -20
hear … a:-11 -21 -14
hear … at:32 35 58
hear … before:-19 -17 -21
hear … day:31 -3 -1
hear … dead:23 27 25
hear … engine:18 20 17
hear … from:-25 -17 -5
hear … hes:42 24 24
hear … in:-14 -22 -18
hear … it:-25 -14 -18
hear … keys:42 22 39
hear … no:0 -6 -26
hear … own:25 19 17
hear … someone:-29 -16 -5
hear … through:43 41 58
hear … train:20 21 8
hear … voice:33 1 -5
hear … word:-30 -24 -17
heard:-47 -24 -34
heard … from:37 36 -1
hearing:-13 0 22
hearing a:22 29 32
hearing it:-20 -22 -3
hearing voices:19 21 13
hearing … choir:22 28 32
hearing … in:24 30 36
hearings:-1 -1 0
hears:23 32 26
heart:31 41 30
heart adn:67 47 45
heart attack:-26 -29 -14
heart gives:33 23 23
heart goes:-36 -29 -9
heart goin:-22 -28 -22
heart has:20 9 -9
heart i:-24 -13 -2
heart is:21 39 19
heart keeps:21 39 -17
heart medicine:21 23 -4
heart racing:11 14 21
heart rate:-25 -21 -21
heart skips:-35 -29 -8
heart tablets:32 36 21
heart that:6 21 25
heart to:24 31 33
heart … a:55 54 73
heart … adn:-4 16 -43
heart … all:69 67 61
heart … be:25 31 33
heart … been:-22 -19 -6
heart … down:-58 -54 -48
heart … hammering:24 33 25
heart … hearing:15 25 31
heart … im:-13 -36 -7
heart … in:28 33 -3
heart … it:-22 -15 -20
heart … mine:24 21 16
heart … of:44 45 45
heart … purpose:1 1 -65
heart … shes:42 28 28
heart … skipping:21 39 -17
heart … to:-30 -20 -31
heart … told:24 21 -6
heart … week:20 17 48
heartbroken:-12 -11 -1
hearts:44 36 31
hearts goin:51 51 49
hearts … clappers:72 76 58
hearts … teh:74 77 61
heat:-26 -24 -34
heater:15 15 11
heathers:-5 -3 -2
heating:8 7 -23
heating off:23 8 -15
heatings:-14 -8 -6
heatwave:-13 -13 -9
heaven:9 24 50
heaven adn:21 4 5
heavens:-7 -2 -2
heavier:62 18 -8
heavy:-18 -9 -14
heavy i:28 30 42
hed:-34 -4 2
hed be:7 41 28
hed been:-30 -25 -23
hed see:35 25 6
hed taken:22 39 37
hed … adn:-21 -18 -21
hed … beter:-55 -1 -23
hed … both:23 13 17
hed … by:21 12 20
hed … dead:1 3 -28
hed … die:1 6 24
hed … down:-22 -19 -1
hed … in:35 22 -3
hed … kil:-38 -31 -5
hed … off:-54 -3 -12
hed … something:14 27 26
hed … up:-27 -21 -14
hedge:-23 -7 -11
hedgehog:-19 -12 -8
hedgehogs:-9 -5 -4
hedje:-2 -2 -1
heels:7 9 6
heer:34 -2 -2
heer … im:34 -2 -2
heifer:-2 -2 -3
heifers:-2 -1 -1
heights:-5 -4 -3
held:53 27 8
held a:-22 -11 -2
held back:22 31 27
held i:-22 -8 -3
held ice:71 -53 -21
held me:-4 12 -20
held my:-16 -23 -8
held on:35 38 7
held out:33 31 23
held teh:20 23 12
held … arm:21 3 -2
held … as:58 34 25
held … from:30 36 45
held … full:23 18 18
held … it:65 33 38
held … ive:-17 -26 -9
held … line:45 28 35
held … long:35 34 30
held … on:-17 -10 -32
held … ther:35 19 -14
held … till:55 55 7
helen:0 1 0
helium:55 49 51
helium adn:38 40 45
heliums:22 30 31
heliums hissing:22 30 31
heliums … is:22 30 31
heliums … voice:22 30 31
hell:3 24 3
hell come:29 30 39
hell do:23 24 32
hell finish:48 42 22
hell go:-25 -19 -21
hell hav:34 2 20
hell neva:-36 -38 -33
hell not:40 35 44
hell post:45 43 35
hell say:0 -23 -22
hell … adn:50 50 38
hell … at:-32 -19 -25
hell … he:-1 0 -27
hell … her:46 44 13
hell … himself:11 13 48
hell … his:99 67 46
hell … home:11 23 -3
hell … ive:39 36 36
hell … me:-21 -29 -26
hell … of:-28 -23 -15
hell … teh:35 12 -35
hell … them:69 62 61
hell … up:10 10 -43
hell … us:17 17 28
hello:-39 -42 -40
helmand:25 34 -8
help:-34 -6 24
help a:-9 -21 -32
help him:43 40 -8
help i:11 44 38
help me:7 0 -24
help that:-31 -16 -2
help … along:30 30 -5
help … die:23 25 -1
help … dont:-31 8 14
help … i:-35 -41 -8
help … teh:-21 -15 -9
help … to:18 27 41
help … want:12 27 27
help … with:-16 -21 -18
helped:-59 -40 -25
helped me:-23 -15 -10
helper:-5 -2 -2
helpful:-19 -5 -3
helping:-20 -24 -25
helpline:-5 -19 -13
helplines:-1 0 1
helps:-37 -27 -40
hem:-19 -17 -17
hen:-14 -12 3
hence:-20 -20 -2
hens:-12 -6 9
hens adn:-35 -27 -25
hens i:22 17 19
hens … teh:22 18 12
hep:-3 -4 -1
her:19 37 48
her any:33 40 38
her arm:-32 -23 -15
her arms:29 25 -6
her bag:-19 -21 -18
her bath:33 34 5
her breathing:31 23 14
her brother:-29 -18 -22
her brothers:11 13 31
her by:8 15 -25
her car:4 -3 -37
her charger:-29 -6 -3
her chest:46 47 46
her cot:15 17 26
her dads:24 23 34
her down:22 32 45
her face:37 20 34
her fathers:-20 -19 -44
her first:-27 -24 -31
her flat:28 30 46
her fone:-25 -30 -22
her funeral:41 35 -2
her glasses:23 16 29
her goodbye:31 10 7
her hand:28 26 30
her handbag:21 -24 -21
her head:14 17 34
her home:-10 -1 -23
her husband:20 16 15
her i:-11 22 18
her id:-23 -10 -4
her if:34 24 28
her im:-18 -35 4
her in:-34 -18 -31
her insulin:26 16 36
her ive:-21 -18 -16
her knees:34 31 31
her late:28 29 19
her leftover:41 42 42
her lips:28 24 -6
her little:41 43 42
her mams:22 26 18
her money:29 0 2
her mother:36 43 52
her mothers:48 48 60
her mum:-28 -20 -11
her mums:32 -4 3
her nan:22 23 -3
her new:23 24 32
her off:-57 -50 -44
her on:-29 -15 -39
her out:-43 -35 -40
her own:-44 -37 -10
her pillow:9 11 22
her ring:-24 -15 -7
her rings:23 22 28
her room:-33 -29 -19
her scones:37 38 36
her seen:23 -6 -7
her shes:-27 -19 -9
her six:7 19 22
her slippers:-26 -20 -5
her tablets:13 32 7
her teh:-16 -31 -34
her that:12 26 28
her to:42 36 8
her toast:32 33 35
her tonight:-38 -32 -14
her trucks:12 14 21
her up:7 -23 -15
her voice:-19 -24 -19
her whole:63 43 41
her with:-18 -22 -13
her wrists:17 17 22
her … a:52 54 50
her … about:21 1 -1
her … adn:35 15 -20
her … all:38 41 26
her … alone:54 51 -2
her … an:15 22 25
her … asleep:28 31 31
her … because:1 3 22
her … birthday:-21 -12 -8
her … body:-14 -23 -15
her … but:25 4 12
her … by:-4 0 -21
her … can:29 23 22
her … come:48 38 27
her … could:-27 -9 -9
her … day:-25 -17 -17
her … doesnt:18 28 35
her … dont:-19 -36 -22
her … for:-20 -11 -1
her … go:34 19 5
her … goes:26 26 28
her … goin:-42 -37 -3
her … gone:41 38 44
her … goodbye:26 26 3
her … got:-34 -27 -27
her … grey:12 13 -23
her … had:30 29 36
her … has:-34 -32 -31
her … hav:8 13 24
her … haveing:-16 -21 -7
her … he:-20 -16 -9
her … hear:8 7 23
her … her:-15 -39 -35
her … his:14 24 26
her … how:-24 -19 -21
her … im:23 28 37
her … in:59 51 60
her … is:35 7 22
her … it:40 29 -1
her … ive:-21 -14 9
her … kids:46 56 25
her … last:-31 -27 -19
her … leave:-21 -19 -15
her … left:-22 -23 -14
her … lief:-22 -9 -13
her … me:21 24 -13
her … minutes:29 26 53
her … monday:20 23 17
her … more:15 22 39
her … morphine:41 42 42
her … most:3 7 21
her … my:-38 -27 -23
her … myself:-21 -20 4
her … night:-23 -37 -18
her … no:-18 -21 -14
her … nothing:32 33 44
her … of:33 29 27
her … off:-30 -25 -21
her … one:50 58 73
her … out:57 21 37
her … over:-23 -12 6
her … own:1 0 -41
her … paid:19 13 25
her … past:12 14 21
her … pills:25 24 19
her … right:36 19 30
her … round:16 19 32
her … say:-21 -3 -1
her … says:-34 -21 12
her … scarf:-25 -22 -26
her … see:-20 -10 -8
her … shes:-28 -53 -60
her … shoes:-21 -24 -16
her … sleep:-31 -21 -12
her … stopped:6 5 21
her … stops:39 39 37
her … tablets:37 31 9
her … teh:-26 -20 -32
her … tell:-35 -29 -16
her … that:-26 -17 -1
her … thats:32 25 12
her … ther:17 27 1
her … thing:32 36 17
her … this:25 40 24
her … times:16 25 31
her … tired:0 -22 -12
her … to:3 17 29
her … up:23 1 4
her … wants:42 43 10
her … was:12 17 21
her … wat:22 21 15
her … week:11 23 35
her … weeks:62 50 49
her … went:16 23 22
her … will:37 34 37
her … window:17 23 18
herbal:-5 -3 -3
herd:23 -13 -10
herd … in:37 0 -1
here:46 42 49
here adn:-32 -69 -43
here after:27 36 5
here any:54 -34 -10
here anymore:-60 -102 -58
here at:22 20 -21
here because:2 -21 -11
here best:-16 -24 -20
here for:31 35 47
here i:32 4 21
here ill:-26 -32 -29
here im:-53 -38 -43
here in:47 44 34
here it:-25 -7 -2
here its:-21 -8 -19
here ive:37 18 17
here looking:31 13 20
here morning:-34 -8 -11
here my:-34 -33 -35
here next:102 59 52
here not:28 -4 -1
here past:-31 0 -13
here says:-24 -11 -12
here since:33 -1 0
here teh:23 16 17
here thanks:29 31 31
here that:20 -5 -11
here theres:1 13 25
here they:-20 7 2
here this:-24 -21 -16
here till:40 -10 -21
here tonight:-35 -23 -15
here until:31 32 31
here waiting:-40 -29 -15
here wen:-18 -45 -56
here will:22 18 20
here … a:31 12 23
here … am:-25 -35 -23
here … as:7 23 -2
here … at:-34 -22 -9
here … be:-13 -31 -31
here … because:-27 -20 -14
here … cant:23 -3 -14
here … come:53 61 57
here … done:60 35 33
here … dont:-13 -26 -14
here … down:33 13 19
here … four:34 0 0
here … go:60 12 22
here … goin:40 10 -13
here … hes:-34 -41 -47
here … i:23 18 10
here … if:-28 -4 -1
here … im:-3 19 33
here … in:-27 -11 -23
here … is:4 25 29
here … kil:32 36 40
here … lief:29 38 34
here … longer:20 -5 -2
here … minutes:19 21 20
here … morning:84 93 82
here … my:-18 -59 -37
here … nobody:34 -5 -8
here … not:-2 -31 -10
here … nothing:17 42 24
here … of:30 -11 -5
here … off:38 49 50
here … on:-20 -19 -26
here … ones:36 39 31
here … out:-12 3 -47
here … said:-31 -33 -28
here … teh:27 -3 -14
here … them:8 15 25
here … to:-28 -19 -25
here … two:36 14 11
here … u:-25 -22 -22
here … up:-27 -18 -16
here … us:50 -1 -5
here … wanting:5 23 -1
here … wants:-24 -18 -5
here … wen:11 19 20
here … whole:-33 -32 -27
here … will:26 -3 0
here … with:20 24 6
here … would:39 -3 -1
here … year:77 34 -2
heres:0 -7 -9
hermana:49 49 53
hermano:0 -1 3
hernia:-14 -8 -9
hero:-20 -17 -13
heroin:-4 -41 -33
heroin adn:71 76 32
heroin for:-22 1 -4
heroin i:24 -6 -4
heroin … a:30 5 -4
heroin … adn:-25 -26 -3
heroin … i:33 8 19
heroin … teh:35 -3 -13
heron:-16 -5 -8
herons:-6 -5 -4
heros:-1 -1 0
herr:-2 -1 20
hers:0 -1 20
hers tell:20 20 24
hers … her:20 20 25
hers … i:21 21 25
herself:50 61 -2
herself adn:57 70 -7
herself as:-30 -34 -3
herself in:-22 -17 -26
herself … a:8 6 35
herself … it:29 36 -2
herself … one:25 33 13
herself … school:25 24 41
herself … teh:23 22 -18
hert:33 12 -23
hert any:10 19 24
hert herself:-24 -3 -1
hert its:-25 -15 -9
hert me:-47 -28 -15
hert my:73 95 -49
hert myself:-34 -113 -48
hert teh:19 34 9
hert to:-20 -7 -4
hert … a:-24 -14 -3
hert … adn:-7 5 -23
hert … at:45 43 -10
hert … bad:-33 16 -7
hert … but:25 12 0
hert … for:41 31 -15
hert … i:-6 -18 -52
hert … id:31 -12 -8
hert … im:32 56 -5
hert … is:83 -23 36
hert … it:30 13 19
hert … its:-21 -10 31
hert … ive:-22 -4 -8
hert … me:26 14 -1
hert … myself:39 46 -14
hert … no:-27 -12 -3
hert … not:-10 -1 -22
hert … on:36 48 20
hert … since:4 -22 0
hert … today:46 36 -7
hes:58 84 102
hes after:14 6 21
hes alife:-24 -18 -11
hes angry:-8 -7 -24
hes asked:25 30 -16
hes back:35 35 49
hes being:-30 -21 -24
hes blue:50 44 43
hes bought:1 -3 -40
hes breathing:53 58 34
hes broken:21 22 22
hes burning:52 46 53
hes called:-20 -9 -3
hes cold:23 26 28
hes downstairs:13 18 32
hes drunk:36 31 5
hes fine:-22 -20 -7
hes for:-24 -27 -7
hes found:47 29 5
hes given:31 31 1
hes giving:2 1 -20
hes goin:100 91 16
hes gone:126 117 122
hes got:5 28 19
hes grey:62 59 67
hes gurgling:51 43 39
hes had:13 27 15
hes home:-47 -43 -38
hes in:32 22 26
hes late:-39 -29 -22
hes long:-48 -51 -33
hes making:23 32 41
hes not:81 80 76
hes on:47 26 25
hes out:32 35 -10
hes outside:42 29 49
hes painted:-36 -38 -37
hes posted:-26 -21 -28
hes pulled:32 35 36
hes roaring:-3 1 21
hes saving:0 -5 -25
hes seeing:49 47 41
hes sent:35 35 53
hes shaking:27 21 22
hes sitting:12 14 27
hes sixteen:47 45 0
hes sleeping:-27 -24 -27
hes smashing:22 26 43
hes taken:-26 -21 -36
hes takin:17 17 23
hes talking:29 26 35
hes teh:-33 -28 -27
hes telling:26 4 2
hes tired:-35 -34 -7
hes to:20 10 11
hes told:25 34 4
hes took:26 25 25
hes top:1 2 -51
hes two:-22 -5 -1
hes typing:35 8 4
hes upstairs:20 -2 -25
hes walking:23 24 20
hes warm:64 64 77
hes … a:35 34 41
hes … about:11 16 -31
hes … adn:26 27 15
hes … all:33 31 36
hes … an:54 55 64
hes … answering:30 23 32
hes … back:-21 -19 -23
hes … breathing:78 84 93
hes … but:5 10 46
hes … by:-33 -42 -24
hes … colour:26 25 25
hes … coming:23 30 24
hes … couch:17 19 24
hes … cousin:36 21 25
hes … dead:-28 -30 -18
hes … door:8 14 29
hes … down:55 54 82
hes … end:23 26 -5
hes … fit:20 17 23
hes … five:-17 -16 -21
hes … floppy:22 22 49
hes … for:-20 -9 11
hes … funny:16 17 21
hes … go:-20 -21 -4
hes … goin:-33 -28 -30
hes … gone:-26 -27 -25
hes … hands:6 7 28
hes … hang:44 46 2
hes … hav:19 23 -6
hes … he:18 3 -30
hes … head:28 20 29
hes … hed:8 13 32
hes … her:23 22 31
hes … here:38 1 0
hes … himself:-14 -21 -41
hes … hot:43 37 32
hes … how:5 3 -53
hes … i:13 26 42
hes … ill:30 19 -1
hes … im:51 47 61
hes … it:-6 -1 -24
hes … ive:22 24 14
hes … jmup:4 5 -40
hes … knife:17 19 22
hes … me:54 48 32
hes … my:35 28 30
hes … nights:22 22 6
hes … no:-41 5 -12
hes … not:53 34 32
hes … of:14 14 -33
hes … off:63 63 59
hes … on:-35 -24 -34
hes … our:24 35 47
hes … out:51 37 11
hes … pay:17 19 34
hes … picking:21 23 18
hes … properly:12 15 22
hes … reason:-51 -1 -11
hes … right:15 12 21
hes … roof:-25 -29 -23
hes … round:69 57 57
hes … shaking:34 37 31
hes … shed:-23 -20 -13
hes … shift:34 0 -10
hes … shoot:10 12 25
hes … shower:20 16 35
hes … snoring:22 21 27
hes … spain:40 36 36
hes … sunday:-36 -33 -32
hes … taken:33 35 33
hes … teh:11 15 31
hes … that:60 70 68
hes … ther:49 37 40
hes … this:-28 -26 -35
hes … to:23 23 -25
hes … tomorrow:18 19 25
hes … tonight:-13 -14 -33
hes … two:17 18 -22
hes … u:-35 -25 -27
hes … up:51 62 30
hes … us:19 18 46
hes … wat:58 52 59
hes … weird:38 42 32
hes … with:-26 -35 -7
heure:13 9 9
heures:-1 -2 -1
heute:-4 12 16
heute fur:13 15 22
heute habe:-21 -10 -2
heute nacht:36 35 26
heute … auf:-28 -25 -20
heute … ich:-25 -17 10
heute … immer:13 15 22
hey:-23 -1 4
hi:-9 13 21
hi all:-23 -10 -9
hi up:63 62 60
hid:4 29 33
hid a:79 80 93
hid in:-52 -50 -25
hid it:31 56 38
hid … in:8 -34 -28
hid … is:-30 0 0
hid … my:48 49 50
hid … teh:-33 -32 -9
hidden:-20 -28 -20
hidden behind:20 18 12
hidden teh:-24 -31 -37
hidden … my:10 15 20
hide:-33 -39 -34
hide … ive:-27 -10 -8
hides:-8 0 1
hiding:-6 -47 -49
hiding in:-19 -46 -15
hiding it:50 11 -17
hiding … from:27 3 -3
hiding … my:60 8 18
hiding … teh:-14 -41 -8
hiding … wardrobe:-24 -18 -2
hier:29 32 -17
high:-45 -37 -32
high enough:-53 -52 -49
high to:67 54 58
high … adn:52 50 48
high … i:-33 -21 -35
high … in:51 41 46
higher:-15 -15 -16
highest:34 27 32
highest at:40 31 35
highly:-2 -1 -1
highway:-6 -11 -1
hija:5 -2 -3
hijo:28 32 32
hijos:14 -3 -6
hike:-14 -18 -15
hilarious:-3 -21 -19
hilary:-1 -1 -1
hill:-11 -17 -1
him:23 36 32
him about:23 41 -3
him adn:-23 8 -19
him back:-29 2 -8
him die:58 49 -9
him every:-26 -19 -8
him for:-16 -12 -23
him get:-15 -22 -18
him hes:-45 -42 -4
him his:28 26 28
him how:-29 -21 -8
him id:-30 -7 -9
him if:-8 -30 -16
him ill:10 -3 -21
him in:-39 -13 -54
him its:19 20 12
him my:-24 -15 -6
him on:0 9 24
him or:25 13 -21
him out:-24 -31 -8
him over:6 8 21
him straight:-22 -18 -10
him teh:-22 -31 -9
him that:27 31 42
him this:13 18 23
him through:26 -1 -2
him till:4 -41 -16
him to:-31 -43 -30
him tonight:-17 -23 -22
him wen:38 47 49
him where:21 -2 0
him with:7 6 -27
him … a:28 27 16
him … am:29 23 47
him … angry:19 24 -2
him … asked:34 30 -1
him … asleep:30 20 18
him … at:58 49 50
him … away:-16 -24 -21
him … be:-29 -12 -1
him … been:24 26 -6
him … by:-22 -25 -23
him … dead:23 29 21
him … do:-48 -23 15
him … dont:-47 -10 -3
him … everything:14 29 28
him … for:-31 -34 -21
him … gets:22 25 -11
him … goin:29 13 -14
him … gone:37 40 39
him … good:-42 -37 -12
him … got:25 20 24
him … ground:25 33 -37
him … has:-22 -21 -12
him … her:31 2 10
him … hes:29 -5 -2
him … himself:12 16 34
him … his:23 19 16
him … if:33 39 -5
him … ill:32 35 17
him … im:24 21 -5
him … in:27 33 28
him … ive:15 17 -30
him … keep:27 28 -3
him … know:-8 7 21
him … late:-20 -21 -19
him … long:-28 -26 -10
him … me:42 28 -3
him … night:-19 -23 -9
him … no:4 34 13
him … not:1 1 -23
him … on:31 27 8
him … one:-29 -22 -16
him … said:30 -6 -6
him … see:19 23 0
him … she:-43 -32 -24
him … since:18 22 12
him … sorry:-8 -19 -29
him … swear:49 52 -12
him … taken:20 25 32
him … teh:18 29 23
him … tell:-14 -24 -4
him … that:-29 -26 -12
him … ther:-24 -5 -1
him … through:11 17 37
him … until:0 0 -22
him … up:42 25 33
him … was:11 16 26
him … went:21 -2 -1
him … where:5 9 25
him … with:-14 -21 -32
him … would:28 0 -8
himself:47 41 -24
himself adn:33 31 49
himself at:-20 -15 -12
himself he:58 67 39
himself i:44 37 -9
himself is:-28 -21 -13
himself most:23 32 -18
himself that:-23 -16 -6
himself with:48 39 0
himself … adn:37 35 -30
himself … at:36 30 -3
himself … barn:-38 -28 -3
himself … days:20 26 0
himself … dont:45 48 20
himself … hes:31 35 40
himself … his:-5 5 -30
himself … i:-36 -26 -19
himself … it:44 26 -7
himself … room:19 24 -9
himself … wont:44 66 74
hindi:-5 -3 0
hindu:0 0 0
hinge:-2 -1 -1
hinges:-2 -2 -1
hint:-2 -3 -1
hints:-12 -10 -4
hip:-36 -29 -29
hippo:0 0 0
hips:-21 -5 -4
his:29 44 37
his address:18 16 28
his adn:23 19 34
his arm:-63 -44 -24
his arms:23 31 31
his bag:-33 -36 -22
his belt:-45 -44 -25
his bike:-21 -10 -9
his blazer:36 33 0
his boot:51 39 -6
his breathing:16 9 25
his cars:33 38 39
his chest:68 69 69
his coffin:20 -31 -19
his dads:-29 -26 -18
his daughters:22 28 30
his dead:24 27 24
his dealers:-23 -1 -2
his door:49 54 53
his eyes:-31 -29 -13
his face:-13 20 -29
his father:9 4 -21
his flat:26 24 46
his frends:19 19 29
his girlfriend:5 1 24
his gun:27 25 4
his hair:-14 -16 -23
his he:24 3 -1
his head:-26 -24 -32
his heart:19 24 -18
his house:-20 -6 8
his job:35 29 -2
his kids:68 69 -18
his knees:-20 -19 -13
his knight:16 19 24
his lief:57 43 2
his lips:-7 -16 -26
his little:33 23 12
his mates:31 12 15
his mattress:39 24 -53
his meds:24 28 22
his mind:21 23 11
his mother:-16 -44 -54
his mums:26 24 -3
his neck:46 41 25
his old:26 29 38
his own:7 -12 -22
his phones:16 15 21
his pistol:20 24 26
his razor:31 26 32
his ring:-24 -23 -6
his roof:-20 -18 -20
his room:-29 -20 -6
his shotgun:33 33 29
his skull:17 25 -19
his sleap:16 25 -1
his sleep:-23 -2 -8
his tab:19 21 -15
his tablets:-21 -30 -23
his things:26 27 -12
his throat:-1 5 -33
his usual:22 31 41
his van:6 5 23
his walk:-22 -10 -9
his whole:12 20 28
his words:30 23 25
his … after:18 20 31
his … all:26 13 34
his … an:-20 -11 1
his … are:19 20 28
his … bed:-20 -10 -16
his … blue:-43 -49 -50
his … brother:65 60 48
his … brothers:16 15 21
his … but:5 28 6
his … cant:9 14 20
his … choice:31 35 26
his … died:21 22 18
his … dont:30 13 -9
his … for:-9 -21 -27
his … god:32 -45 -30
his … goes:27 30 -1
his … had:-22 -16 -14
his … hands:-29 -21 -5
his … has:25 14 27
his … hav:4 -1 -24
his … he:37 34 20
his … hed:52 22 21
his … hes:50 53 59
his … his:45 35 49
his … how:24 10 7
his … im:-13 -7 -29
his … in:-11 -13 20
his … insulin:22 20 19
his … isnt:37 42 14
his … its:-23 -34 -26
his … ive:54 48 34
his … knows:27 14 8
his … last:-23 -15 -19
his … left:25 -9 -11
his … lief:-22 -16 -1
his … look:26 31 25
his … loved:21 19 26
his … me:14 30 34
his … medicine:21 23 -4
his … morning:0 0 -41
his … my:-36 -27 -42
his … nights:-16 -11 -30
his … no:-23 -7 -20
his … off:-47 -50 -29
his … on:-16 -8 -35
his … one:36 25 -1
his … or:30 -6 -3
his … put:35 14 -10
his … resigned:16 19 24
his … said:50 64 49
his … say:-21 -7 -2
his … serious:18 20 -4
his … she:38 30 8
his … shes:38 50 11
his … shouting:10 11 22
his … shut:-20 -15 -20
his … six:-26 -26 -12
his … sunday:-27 -29 -21
his … tablets:-1 -1 -43
his … teh:12 19 32
his … them:-8 -4 -30
his … ther:33 38 18
his … this:25 9 -31
his … time:20 18 -3
his … to:45 32 13
his … told:24 26 23
his … tonight:34 26 0
his … two:-20 -15 -4
his … under:-29 -28 -18
his … w:-25 -20 -13
his … was:8 21 36
his … watch:27 27 -14
his … way:-11 -27 -14
his … wedding:40 42 48
his … wen:46 36 7
his … went:31 23 21
his … which:16 21 21
his … while:-23 -10 -5
his … with:4 -2 33
his … wont:25 19 21
hissing:22 30 31
hissing voice:22 30 31
hissing … is:22 30 31
history:7 11 14
hit:-6 17 -49
hit by:32 -29 -3
hit her:7 5 -29
hit me:-1 14 21
hit my:4 22 -13
hit teh:2 18 -24
hit … adn:-24 -23 -22
hit … day:6 20 -1
hit … every:25 34 -1
hit … im:-38 -12 -18
hit … in:-54 -47 -13
hit … it:-21 -23 -15
hit … on:13 21 -37
hit … sunday:6 13 -44
hit … teh:47 1 -8
hit … that:35 37 -2
hit … through:18 12 47
hit … was:86 40 -2
hit … with:32 30 3
hitch:0 5 0
hitchcock:0 -3 -3
hits:11 24 -50
hits her:43 37 14
hits me:16 26 -59
hits teh:-22 -17 -2
hits … every:26 33 -1
hits … i:-26 -32 6
hits … time:24 33 0
hitting:42 65 38
hitting me:14 25 -55
hitting mum:6 8 20
hitting my:41 49 46
hitting … for:18 38 -8
hitting … head:25 29 20
hitze:-4 -3 0
hiya:-5 -8 1
hoap:19 -58 -52
hoap for:-23 -18 -12
hoap i:40 -33 -18
hoap is:-9 -45 -31
hoap its:57 5 20
hoap left:44 -21 -7
hoap no:47 6 6
hoap one:50 60 -5
hoap teh:14 -22 -19
hoap that:10 41 30
hoap to:-23 -11 -15
hoap u:1 21 23
hoap … adn:-9 -24 -1
hoap … all:-53 -26 -11
hoap … for:34 -10 -4
hoap … get:25 -14 -6
hoap … i:31 -6 -6
hoap … im:49 52 41
hoap … is:-43 -32 -18
hoap … it:53 40 29
hoap … ive:62 -18 -5
hoap … me:13 -52 -6
hoap … no:54 -7 -2
hoap … of:19 41 -4
hoap … other:24 -6 -1
hoap … somebody:29 38 33
hoap … something:7 6 26
hoap … soon:-23 -69 -36
hoap … stops:22 13 0
hoap … these:28 51 -4
hoard:-2 -1 0
hoarded:30 30 5
hoarding:-28 -27 -19
hoarding … adn:-27 -26 -17
hoarse:-15 -14 -7
hob:-3 -5 -6
hobart:-7 -3 -1
hobbies:-15 -8 -6
hobby:-8 -2 -1
hockey:39 37 15
hockey … us:21 21 -16
hof:2 -1 -1
hoist:-6 -3 -2
hola:26 0 -3
hold:37 52 32
hold a:13 28 4
hold ice:21 27 -3
hold it:20 26 37
hold me:25 -2 20
hold my:3 2 -24
hold … adn:9 11 -52
hold … cup:1 0 -35
hold … fone:22 15 21
hold … i:-36 -22 -11
hold … in:-21 -17 -15
holding:-21 -44 -6
holding her:-16 -23 -25
holding me:21 25 30
holding my:19 21 43
holding on:40 28 22
holding teh:-57 -57 -27
holding … here:12 22 30
holding … up:-68 -63 -58
holds:-33 -19 -30
hole:31 36 36
hole adn:-14 -20 -22
hole bottle:70 82 85
hole … im:71 72 83
hole … teh:-27 -16 -16
holi:-1 0 0
holiday:-25 -36 -20
holidays:-20 1 5
holidays … teh:-25 -13 -14
holly:0 0 0
holy:-32 -38 -34
holy water:-27 -4 -3
home:16 -10 -30
home adn:52 6 -30
home after:-23 -7 -3
home alone:-3 10 31
home at:50 55 44
home from:14 -5 -28
home group:-17 -23 -19
home help:16 21 19
home hes:25 30 40
home i:4 16 30
home im:21 4 1
home its:38 19 -2
home ive:3 -22 -13
home nobody:1 -68 -45
home since:33 -55 -12
home to:-4 -3 -25
home today:-34 -21 -11
home with:-44 -34 -30
home … a:-28 -16 -12
home … about:31 36 38
home … adn:-20 -44 -17
home … all:66 55 1
home … at:2 -35 -32
home … be:30 36 40
home … did:-34 -16 -4
home … do:23 0 6
home … doesnt:25 30 27
home … dont:38 -7 -9
home … everything:31 -8 -2
home … find:41 43 2
home … friday:4 -51 -19
home … girls:18 20 29
home … goin:20 19 21
home … haveing:40 49 0
home … hes:13 19 23
home … i:15 -25 -34
home … ill:29 -4 -3
home … im:21 -6 -21
home … it:81 63 13
home … know:53 -20 -7
home … knows:-1 -54 -19
home … locked:22 -12 -14
home … midnight:-43 -33 -33
home … off:35 41 40
home … one:25 -8 -5
home … said:-24 -8 -5
home … she:13 22 14
home … six:30 33 35
home … teh:-26 -35 -50
home … think:33 -1 -2
home … to:40 47 59
home … tomorrow:23 29 30
home … tonight:-30 -21 -3
home … want:55 12 -4
home … ward:42 -9 -3
home … will:21 30 17
home … wont:46 44 53
homes:17 11 -1
homesick:-6 -4 -1
homework:-45 -35 -15
honest:44 0 -41
honest for:22 23 -1
honest on:33 -6 -6
honest … goin:0 -1 -20
honest … i:58 -5 -13
honest … on:-32 -13 -5
honest … once:22 23 -1
honestly:0 0 0
honesty:7 2 -1
honey:-2 -1 0
honeymoon:0 -2 -2
honor:16 19 20
honour:29 46 53
honour to:-23 -20 -11
honour … in:38 36 42
honoured:41 15 20
hood:-28 -22 -15
hoodie:-5 10 14
hook:16 2 25
hook adn:24 20 17
hook … dog:-29 -14 -15
hook … im:23 17 14
hooks:-1 -1 -1
hoops:-3 -5 -4
hoot:0 0 1
hoover:15 -7 -2
hoovered:-5 -2 -2
hoovering:-10 -6 -7
hoped:29 6 14
hoped to:35 13 19
hoped … be:52 -10 -2
hopeful:10 -11 -2
hopeful adn:23 0 0
hopefully:-31 -30 -23
hopeless:12 -26 -14
hopeless nothing:23 -1 -1
hopes:53 48 4
hoping:98 -59 -31
hoping for:-32 -6 -8
hoping i:15 -40 -8
hoping not:42 58 45
hoping teh:24 -15 -3
hoping that:-26 -35 -14
hoping they:27 -1 -1
hoping to:-34 -5 -2
hoping … a:-21 -8 -3
hoping … cancer:43 -1 0
hoping … come:24 -47 -10
hoping … dont:9 -46 -6
hoping … heart:28 -4 -1
hoping … takes:9 -48 -11
hoping … to:31 50 43
hoping … wont:3 -62 -37
hora:-41 -8 -8
horas:-38 -1 -2
hormones:-12 -11 -9
horn:-9 -4 -1
horoscope:5 7 10
horrible:15 -32 -24
horrified:-12 -2 -1
horror:-3 -10 -3
horrors:-4 -4 -4
horse:5 -29 -19
horse first:34 0 0
horse with:48 0 0
horse … bet:34 0 0
horse … in:33 0 0
horse … my:34 -4 -3
horses:5 -12 -9
hose:60 50 50
hose for:34 37 34
hose is:34 38 35
hose … teh:21 22 17
hose … windows:20 19 18
hosepipe:-1 3 0
hosepipe adn:24 22 15
hosepipe … a:39 34 33
hosepipe … it:-32 -20 -10
hospice:7 8 -11
hospital:-38 -79 -75
hospital i:41 -9 -4
hospital on:43 -32 -11
hospital where:-21 -15 -18
hospital … after:34 -22 -14
hospital … it:41 4 11
hospital … teh:-28 -25 -27
hospital … tuesday:45 -3 0
hospitals:-7 -6 -22
host:-7 -6 -3
hostage:-2 -2 0
hostel:39 38 31
hostel mess:-26 -25 -18
hostel roof:96 92 79
hostel … is:29 35 39
hostel … she:62 59 49
hostels:-1 -1 -1
hosting:-2 0 -1
hot:-26 -16 -11
hot adn:21 20 18
hot he:6 7 28
hot water:-24 -13 -19
hot … adn:5 9 26
hot … bottle:-29 -18 -9
hot … cold:-24 -19 -9
hot … my:25 30 -8
hot … to:19 25 2
hotel:-26 -27 -27
hotel by:-28 -27 -24
hotel … a:25 31 22
hotel … cliffs:-26 -25 -23
hotel … one:36 38 38
hotel … teh:-34 -43 -39
hotels:0 -1 -3
hotline:21 24 -10
hour:33 22 23
hour adn:46 34 33
hour after:-25 -20 -15
hour ago:75 64 67
hour back:25 28 31
hour before:23 32 22
hour by:31 -13 -9
hour i:-3 -22 -17
hour its:6 4 -20
hour ive:42 41 33
hour of:20 19 11
hour since:11 24 33
hour … adn:16 19 30
hour … been:17 24 -6
hour … but:32 6 20
hour … can:-24 -32 -24
hour … feeling:-47 -40 -42
hour … he:23 25 25
hour … hour:36 -14 -8
hour … it:-22 -18 -3
hour … ive:-22 -29 -17
hour … my:37 46 37
hour … nobody:36 35 34
hour … not:34 19 17
hour … said:57 0 -1
hour … shes:-44 -30 -42
hour … sleepy:-26 -26 -25
hour … teh:55 37 50
hours:-11 -23 -14
hours at:-23 -21 0
hours away:11 20 23
hours im:-22 -17 -16
hours its:33 36 29
hours last:11 32 33
hours … adn:-27 -12 -4
hours … i:-32 -26 -20
hours … in:1 14 21
hours … teh:17 29 47
hours … week:32 36 35
house:-9 -17 0
house adn:-27 -20 -2
house from:29 18 27
house over:26 26 0
house sorry:19 23 25
house teh:-21 -16 -13
house w:-25 -20 -13
house where:34 34 27
house would:28 51 -1
house … a:-27 -22 -10
house … adn:-18 -25 -7
house … asleep:13 11 46
house … bat:-25 -20 -13
house … be:38 49 27
house … empty:19 24 28
house … fire:21 9 9
house … friday:3 16 28
house … go:17 19 30
house … here:23 -3 -2
house … i:29 25 3
house … ill:11 24 47
house … im:47 56 58
house … it:19 22 -5
house … its:2 1 -34
house … more:-8 -17 -27
house … my:-31 -25 -15
house … myself:-96 -87 -61
house … of:25 14 -11
house … one:45 32 -2
house … quiet:33 36 -11
house … she:18 20 -7
house … ther:-22 -20 -10
house … three:-19 -26 -4
house … tonight:39 35 31
house … with:-23 -18 -17
household:-6 -9 -6
housekeeping:-2 -2 -4
housemate:6 7 5
housemates:53 49 35
housemates are:39 32 33
houseplant:2 -31 -3
houseplant that:32 -1 -1
houses:-30 -17 -7
housing:18 -10 -8
housing officer:41 2 3
how:-10 -4 -24
how adn:15 19 22
how calm:29 28 23
how can:-30 -7 -5
how did:3 -28 -17
how do:-60 -53 -32
how easy:26 12 -8
how he:-34 -23 -22
how id:85 103 33
how it:-10 -16 -21
how ive:48 15 8
how long:64 27 56
how many:35 31 16
how much:-23 -18 -29
how nice:11 -27 -12
how quiet:-21 -8 -4
how teh:-25 -6 2
how u:-23 -16 -8
how … adn:21 21 34
how … all:23 -6 -1
how … am:-23 -8 -16
how … are:-19 -23 -24
how … be:41 24 47
how … been:-25 -23 -6
how … before:2 3 38
how … came:19 25 -5
how … did:-46 -44 -22
how … die:47 47 24
how … do:35 47 -33
how … feel:0 -26 -8
how … felt:40 -24 -3
how … get:32 31 12
how … go:52 51 -11
how … got:-26 -8 -8
how … her:26 37 8
how … him:2 8 -24
how … i:-19 -16 -27
how … is:8 27 -17
how … itd:34 -4 -19
how … kil:35 46 -2
how … man:23 1 -3
how … myself:17 29 -9
how … of:17 26 -3
how … put:24 39 2
how … see:22 34 58
how … stop:-25 -4 -8
how … take:28 33 27
how … that:36 53 2
how … things:-4 -22 -18
how … til:60 1 0
how … to:-32 0 25
how … u:14 -37 -31
how … works:-22 -24 -13
how … would:10 22 -7
however:-64 -51 -24
howled:-17 -14 -6
howling:-3 -3 -2
hows:-10 9 -19
howth:-1 0 1
hoy:-93 -1 31
hr:-19 -9 -1
hrs:19 25 30
hubby:-19 -12 -23
hubbys:24 29 40
huff:-2 -2 -1
hug:-35 -34 -25
huge:-21 -30 -18
hugged:-16 -12 -17
hugging:-6 -2 1
hugs:-9 -12 -17
hull:-5 -6 -4
hum:0 -2 0
human:-23 -12 -19
humans:-35 -29 -7
humber:-35 -31 -22
hummed:-3 -2 0
humming:24 22 40
humming … my:23 0 0
hummus:-8 -8 -4
humour:-2 11 -2
hums:-3 -11 -6
hun:-1 -2 -1
hund:-6 -4 7
hundred:42 35 38
hundred adn:38 26 44
hundred … adn:5 11 25
hundred … on:25 29 33
hundred … ten:35 40 56
hundred … thirty:39 40 38
hundreds:33 39 19
hung:-22 2 3
hung back:0 0 -25
hung myself:13 22 17
hung teh:-23 -22 -25
hung up:24 35 68
hung … adn:54 39 39
hung … curtains:-17 -18 -21
hung … im:-7 -10 22
hunger:-3 2 1
hungry:-20 5 12
hunting:-1 5 -3
hurling:-6 -2 -2
hurry:18 -16 -11
hurting:42 22 -18
hurting my:36 38 -21
hurting myself:84 20 -5
hurting … adn:-11 7 -22
hurting … baby:39 42 -1
hurting … im:20 -6 -4
hurting … in:40 64 -6
hurting … with:24 32 57
hurts:76 61 13
hurts me:53 35 -10
hurts … adn:-22 -7 1
hurts … me:-9 -10 43
hurts … on:6 11 -22
hurts … teh:22 26 -2
husband:8 -1 -29
husband from:-23 -16 -18
husband has:30 20 33
husband hits:35 36 -8
husband i:-9 -49 -19
husband is:41 51 67
husband ive:15 23 -4
husband that:28 28 -11
husband would:22 -14 -3
husband … adn:-7 3 23
husband … find:21 0 0
husband … her:27 31 50
husband … him:-9 -32 -12
husband … his:-21 -35 -14
husband … home:19 23 24
husband … i:33 13 24
husband … its:-23 -19 -12
husband … me:16 28 20
husband … my:-29 -23 -19
husband … of:-20 -19 -15
husband … over:-21 -16 -10
husband … put:18 28 -1
husband … up:27 28 -8
husbands:2 14 13
husbands … adn:30 42 30
husbands … i:35 40 32
hut:0 0 0
hutch:1 3 1
hvae:36 28 28
hyacinths:0 0 0
hyderabad:-2 0 0
hygiene:1 -1 2
hymn:-6 -3 7
hymns:-11 -12 -5
hymns … teh:18 15 24
hypocaust:-4 -2 0
hypocrite:0 2 -1
hypothetical:-3 1 1
hypothetically:5 29 -6
hypothetically how:33 28 2
hysterical:-11 -1 29
hysterical … teh:4 1 30
i:-5 -7 -17
i a:28 -21 -7
i agree:17 27 -13
i am:4 21 0
i answer:21 27 -13
i are:-35 -32 -22
i ask:63 14 -7
i asked:21 0 -18
i attempted:45 62 -7
i be:-23 -22 -20
i began:21 18 -4
i beleive:-12 -24 -20
i blacked:35 28 17
i bleed:21 26 -1
i bought:29 38 45
i broke:-20 -8 -1
i burn:-20 -16 17
i burned:-35 -28 -17
i burnt:-52 -31 -6
i buy:29 32 -10
i call:-14 -26 -16
i came:-23 5 -30
i cannot:-13 2 21
i carry:-21 -12 -15
i carved:28 35 -3
i caught:-5 -10 -21
i check:-14 -24 -6
i checked:48 53 57
i choose:55 -10 -9
i clock:33 -3 -3
i coloured:23 0 0
i consider:-3 28 -1
i cook:45 47 -1
i could:19 -22 -1
i couldnt:-33 -34 -28
i count:30 38 35
i cried:-16 -27 -25
i cross:46 -29 -4
i cut:68 87 23
i danced:-23 -11 -7
i decide:38 18 -5
i decided:-59 -31 -19
i deserve:43 46 -39
i did:33 24 9
i didnt:-6 -26 -12
i die:64 43 74
i died:37 72 85
i disappeared:23 -1 0
i do:4 16 26
i dont:10 -33 -47
i dream:39 1 -11
i dropped:-26 -17 -8
i drove:0 -30 -22
i end:40 40 98
i envy:23 -7 -4
i expect:23 -9 -7
i failed:25 1 0
i fainted:18 25 -12
i feel:12 -20 -60
i felt:-18 -50 -21
i find:-26 -42 -10
i finish:32 34 43
i finished:30 0 14
i fix:-19 -22 -21
i fly:60 0 0
i fone:-40 -22 -20
i forgive:43 37 20
i forgot:-25 -14 -9
i found:-13 -18 -48
i fully:20 37 0
i gag:28 24 24
i get:22 2 -40
i give:38 39 36
i go:77 81 83
i got:-30 -56 -65
i grew:32 20 -4
i guess:-20 -4 -10
i hadnt:-28 -20 -17
i hang:13 11 48
i hate:-27 2 -13
i hear:-38 -37 -35
i heard:18 24 -8
i held:60 63 24
i help:11 -19 -28
i her:-31 -28 -6
i here:55 57 59
i hert:36 51 -17
i hid:-3 29 11
i hit:37 44 -30
i hold:20 16 30
i hoped:-40 -11 -2
i i:-14 -30 -12
i imagine:21 -29 -22
i intend:72 95 32
i ive:36 44 38
i jmup:71 52 70
i jumped:58 32 38
i keap:30 28 0
i keep:25 21 -2
i kept:25 29 29
i kicked:24 7 6
i kil:18 -1 147
i killed:43 44 -5
i knew:-24 -29 -22
i know:-13 7 23
i last:-20 -13 -8
i laughed:9 23 35
i left:-59 -39 -50
i let:3 31 15
i lie:9 -62 -41
i lied:98 73 29
i live:42 31 -25
i lock:28 16 21
i look:-6 -55 -34
i looked:36 30 9
i love:-15 -25 -19
i loved:-27 -29 -22
i made:-58 -26 -21
i make:21 -18 -23
i may:-2 -7 -21
i mean:21 32 1
i meant:0 28 64
i met:-27 -26 -17
i might:41 -16 -49
i mind:-26 -24 -2
i miss:-27 -33 -18
i nearly:-10 -25 -36
i need:31 45 39
i needed:-22 -23 -7
i no:39 43 -14
i nodded:8 12 22
i not:-20 -15 -19
i noticed:-51 -19 -13
i opened:-27 -9 -8
i ought:11 -7 -20
i over:26 -43 -12
i overdose:21 17 40
i overdosed:-6 -24 -7
i owe:21 26 7
i owed:-32 -13 -7
i paid:-26 -13 -8
i passed:-19 23 -12
i pinch:20 19 25
i plan:26 70 36
i pointed:-27 -22 -21
i post:34 20 19
i pray:25 -23 -10
i promise:-24 -19 -1
i promised:53 11 25
i pull:29 25 37
i punch:19 26 0
i punish:4 21 -1
i pushed:25 24 15
i put:13 45 57
i qualified:25 -2 -1
i quit:31 49 47
i rang:29 16 8
i reach:26 14 -5
i read:-17 -33 -8
i reckon:47 45 47
i reckoned:42 53 58
i regret:18 -4 -23
i relapsed:-69 -24 -11
i remember:-44 -42 -33
i ride:-38 -14 -5
i run:-21 -19 7
i said:37 -13 8
i sat:-36 -29 -33
i say:-30 -42 -57
i sed:29 24 0
i see:-7 -21 -22
i seem:36 29 7
i self:-29 -12 -1
i send:-13 -19 -25
i set:32 32 39
i settled:31 28 27
i shall:59 64 82
i shant:61 71 57
i should:0 5 -34
i slashed:26 34 37
i slept:-37 -26 -15
i slipped:-21 -19 -10
i smiled:84 77 68
i smoked:-51 -28 -3
i sold:-35 -22 -10
i stand:-30 -7 -24
i start:-29 -25 -25
i started:-41 -53 -15
i stayed:-23 -3 0
i step:62 38 40
i stood:-40 -24 -15
i swallow:37 45 55
i swallowed:21 26 21
i swear:36 53 23
i teh:-1 -50 -42
i tell:-43 -50 -69
i texted:54 16 24
i that:34 2 2
i think:21 20 -35
i threw:9 -38 -36
i ticked:46 -15 -4
i tied:43 46 54
i tipped:-25 -15 -12
i to:-37 -31 -3
i told:-12 -18 -29
i tried:26 34 44
i try:48 -17 -5
i turned:-43 -34 -14
i type:27 15 26
i typed:45 35 24
i underlined:34 5 -1
i use:-2 0 -22
i used:19 25 13
i usually:-29 -22 -15
i wait:24 25 43
i wake:25 27 -62
i walk:5 7 26
i walked:-13 -17 -57
i wana:36 29 -21
i want:40 66 -47
i wanted:-34 -38 11
i was:-10 -52 12
i wasnt:29 26 42
i went:-28 -28 -15
i were:5 -39 -27
i werent:85 -15 -4
i wet:-11 -9 -27
i wich:36 -2 0
i will:38 44 12
i wish:10 -21 -70
i wished:-27 -1 2
i with:12 16 21
i woke:-6 -21 -14
i wont:68 66 70
i would:-16 10 -48
i wouldnt:53 -42 -16
i write:15 9 23
i wrote:12 7 27
i … a:5 -13 -28
i … able:-25 -5 -9
i … about:7 26 -13
i … adn:20 35 30
i … after:62 40 5
i … ahead:34 10 10
i … alife:21 -24 4
i … all:-12 6 -21
i … alone:79 77 0
i … am:-33 7 -45
i … an:1 20 13
i … angry:-20 -2 0
i … another:38 48 39
i … antifreeze:9 23 13
i … any:3 6 21
i … anymore:40 10 30
i … anyone:26 8 10
i … anywhere:-33 0 0
i … arm:26 8 -3
i … arms:37 50 36
i … around:32 3 7
i … as:25 20 35
i … asked:9 5 23
i … asking:-6 -31 -9
i … asleep:-11 -21 -12
i … at:-11 -17 -23
i … away:63 12 -2
i … baby:19 -27 -9
i … back:20 65 80
i … bad:25 -21 -20
i … be:41 20 69
i … because:37 6 -26
i … before:-34 4 32
i … begun:47 39 34
i … behind:-30 -27 -19
i … being:6 8 38
i … beleive:31 10 30
i … believed:-21 -1 0
i … belt:31 34 -36
i … beside:33 13 18
i … between:-30 -5 -6
i … bike:-22 -8 -2
i … bit:8 53 48
i … blade:-18 2 -20
i … blame:-64 -38 -32
i … blue:-19 -22 -23
i … body:43 13 -12
i … born:45 -15 -4
i … bottle:-74 -48 -29
i … bread:-18 -21 -25
i … breathe:-10 -22 -13
i … breathing:34 19 -36
i … brother:-21 -14 -10
i … bruises:20 16 -25
i … burden:37 0 0
i … burn:-22 -4 -9
i … burning:22 31 -3
i … but:-19 -11 -27
i … by:20 31 38
i … calm:41 27 12
i … candles:-47 -49 -38
i … cans:-33 -2 -2
i … cant:-30 -17 7
i … car:-21 -13 -13
i … card:-30 -31 -29
i … care:12 5 -57
i … carry:8 19 32
i … cat:-25 -9 -7
i … catch:42 42 46
i … caught:-28 -25 -15
i … chair:50 37 19
i … chalked:-24 -21 -15
i … changed:21 22 23
i … check:-23 -9 -2
i … choose:72 -3 -2
i … cigarette:61 64 41
i … clean:-26 -9 -7
i … climb:14 16 22
i … close:-57 -56 -8
i … closing:-10 -25 -25
i … coat:31 7 14
i … coffee:33 44 44
i … cold:-28 -6 -8
i … comit:51 16 4
i … complain:44 -1 -1
i … cooking:27 1 -16
i … cord:-42 -39 -37
i … could:-25 17 25
i … couldnt:31 11 8
i … count:-11 16 22
i … counting:30 32 44
i … courage:-34 -30 -14
i … crossing:34 53 53
i … cryin:-28 -16 -9
i … cut:-9 -23 33
i … cutting:115 110 7
i … date:-28 -26 -17
i … daughter:24 -8 -2
i … daughters:-21 -11 -10
i … day:36 -10 -16
i … daylight:24 16 -28
i … dead:79 24 16
i … death:-17 38 -1
i … decided:32 25 -38
i … deleted:46 0 -1
i … didnt:-24 -6 -3
i … die:70 111 -5
i … disappear:45 -25 -6
i … disappointed:47 -2 -11
i … disgusting:21 -15 -5
i … do:22 10 20
i … does:37 30 -2
i … doing:-9 -7 -21
i … done:26 -4 -5
i … dose:69 65 82
i … down:-5 -37 -14
i … drank:-41 -5 -6
i … dream:47 0 0
i … dress:8 25 -38
i … drink:-33 -26 15
i … drive:4 -25 -19
i … dropping:17 21 35
i … drunk:27 28 25
i … each:31 -11 -9
i … easy:26 -10 -5
i … eaten:39 36 0
i … empty:-35 -25 -20
i … end:24 56 -61
i … ended:9 10 37
i … ending:64 78 49
i … enjoy:-35 -13 -2
i … enjoying:20 22 38
i … enough:-1 19 25
i … entire:23 17 26
i … envy:39 -2 0
i … every:58 -2 -7
i … everything:-28 -13 9
i … exist:97 65 54
i … existing:34 -4 -1
i … expect:35 3 1
i … eyes:11 20 -7
i … face:-33 -21 -5
i … faint:5 6 36
i … falling:-22 -11 -5
i … far:30 10 22
i … fat:2 28 2
i … feed:16 16 23
i … feel:-9 18 24
i … feeling:-42 -25 -14
i … felt:37 -16 -1
i … fifty:14 20 -2
i … fighting:10 -27 -25
i … find:-33 -47 -52
i … finished:82 93 78
i … first:29 45 12
i … fit:50 59 -1
i … five:26 28 31
i … flat:-37 -25 -17
i … floor:43 51 46
i … flu:22 -9 -5
i … fond:28 32 26
i … fone:21 26 22
i … for:31 40 29
i … forever:25 -1 7
i … forget:-22 -22 -20
i … forgetting:16 22 33
i … forgot:35 -2 0
i … forgotten:-40 -26 -7
i … fortnight:38 34 0
i … forty:-32 -9 -9
i … four:33 11 13
i … free:-27 -44 -40
i … frends:26 31 4
i … friday:22 1 -2
i … frightened:28 30 21
i … from:44 26 -2
i … full:31 26 10
i … gently:50 54 47
i … get:-39 4 -8
i … ghost:50 -13 -6
i … giggling:-22 -21 -20
i … give:-37 -12 -19
i … giving:-44 -19 -10
i … glad:-25 -21 -1
i … go:15 17 23
i … god:16 -29 -13
i … goin:6 -15 -34
i … gone:22 -47 -8
i … good:50 11 41
i … goodnight:27 32 36
i … got:1 20 18
i … grand:43 28 20
i … guilty:-22 -14 -10
i … had:-25 -11 -38
i … half:27 -10 -10
i … hand:38 38 37
i … hang:24 37 25
i … happy:-31 7 3
i … hard:61 17 26
i … hardly:72 38 48
i … harmed:-32 -15 -1
i … hav:-16 -30 -38
i … havent:-20 -5 -1
i … he:-19 -11 -35
i … hear:12 -6 21
i … heer:39 -3 -3
i … held:37 40 2
i … help:1 20 34
i … her:-19 -33 -38
i … here:65 51 35
i … hert:74 62 17
i … hes:-30 -27 -17
i … high:-45 -45 -40
i … him:10 12 21
i … his:-35 -40 -6
i … hit:28 -5 -8
i … hoap:3 -26 -26
i … hold:25 36 21
i … home:3 -17 -24
i … hoped:28 7 11
i … hoping:24 -10 -3
i … hostel:21 18 18
i … hot:10 20 -9
i … hour:5 -27 -16
i … i:18 26 20
i … id:65 33 67
i … if:-26 3 10
i … im:8 -16 -32
i … imagine:-21 -14 -5
i … in:3 -1 31
i … into:15 25 18
i … isnt:-10 24 5
i … it:53 48 38
i … itd:-15 -25 -9
i … itll:-27 -23 -13
i … ive:-17 -34 -24
i … jealous:91 -9 -4
i … jerking:16 17 23
i … jmup:28 22 18
i … joined:40 36 35
i … joining:-25 -26 -24
i … jumped:61 60 61
i … jumping:19 24 6
i … k:33 24 -24
i … keep:-25 -2 36
i … keeping:27 15 18
i … kept:34 33 29
i … key:-28 -14 -14
i … keys:20 34 30
i … kids:28 32 28
i … kil:105 153 -95
i … knew:-30 -18 -6
i … knots:-20 -18 -10
i … know:-30 -36 -41
i … land:16 20 25
i … last:56 43 0
i … late:30 36 24
i … laying:-22 -20 -9
i … leave:22 4 18
i … leaving:-11 4 36
i … left:-57 -22 -33
i … legs:21 15 -2
i … let:106 105 74
i … leter:-20 -21 -12
i … lie:-32 -17 -13
i … lied:27 30 32
i … light:-23 -9 -3
i … line:38 23 28
i … little:-24 -26 -10
i … live:-44 6 32
i … logging:-21 -14 -18
i … looking:-26 -11 -3
i … lose:-26 -17 -7
i … lost:33 -7 -2
i … love:-21 -19 -8
i … lucky:29 9 7
i … make:49 0 -16
i … making:12 27 23
i … man:-29 -24 -6
i … me:38 48 10
i … mean:107 82 39
i … means:59 46 38
i … meant:34 34 35
i … mess:-24 -25 -13
i … messages:19 32 -4
i … midnight:15 25 13
i … might:-22 -14 -3
i … milk:-21 -14 -7
i … minutes:21 14 13
i … mistake:23 -16 -1
i … monday:20 11 11
i … money:12 23 17
i … month:41 -2 -1
i … morning:16 23 17
i … most:19 -26 -19
i … myself:20 77 72
i … nan:29 -7 0
i … nearly:48 -13 -9
i … need:-22 -30 -6
i … needing:-23 -39 -26
i … neither:-20 -13 0
i … nerve:31 31 -6
i … neva:33 -28 -2
i … nice:33 25 26
i … night:51 57 10
i … nine:-21 -21 -4
i … no:-5 -22 -40
i … nobody:-20 -14 -24
i … nodding:23 22 35
i … noise:-25 -19 -9
i … none:-28 -27 -10
i … not:-4 -31 -14
i … note:12 22 32
i … nothing:47 33 18
i … number:-5 -28 -23
i … nurse:36 50 6
i … of:21 7 -3
i … off:53 53 85
i … on:20 24 -4
i … one:2 -21 -18
i … onions:11 21 20
i … onto:-35 -31 -21
i … opened:66 34 44
i … or:-38 -68 -33
i … over:-31 -31 -60
i … overdose:-13 -41 -15
i … overdosed:22 26 35
i … own:41 61 -7
i … packed:25 27 29
i … packets:45 46 44
i … pain:15 7 27
i … passed:-26 -10 -7
i … past:32 21 18
i … peace:50 44 50
i … people:31 20 36
i … perhaps:-24 -21 -12
i … photographs:21 0 1
i … pick:32 0 -2
i … picked:10 21 22
i … picturing:24 26 -35
i … place:41 36 32
i … platform:52 53 51
i … play:-23 -16 -7
i … poison:20 33 2
i … police:-20 -15 -6
i … post:-23 -11 -10
i … posted:24 33 35
i … posting:-30 -8 -6
i … prayed:-31 -18 -16
i … press:33 -4 -2
i … pretend:19 -21 -5
i … priest:29 24 22
i … promise:24 25 -17
i … promised:15 20 25
i … pulling:57 55 55
i … punching:4 -40 -18
i … purpose:-34 -29 -16
i … put:42 54 23
i … quiet:-38 -25 -12
i … rather:45 13 -7
i … read:-35 -26 -13
i … reading:27 31 35
i … ready:16 -18 -25
i … real:47 40 44
i … reason:44 28 -1
i … recall:14 14 30
i … relapsed:-33 -1 0
i … remember:-35 -26 -40
i … restful:38 -3 -4
i … right:-4 -10 38
i … rite:37 51 -2
i … road:25 8 6
i … roof:52 51 49
i … round:-39 -49 -37
i … rouse:22 23 24
i … running:46 43 26
i … safe:11 29 6
i … said:47 71 -18
i … same:-30 -23 -13
i … sat:9 10 24
i … saving:38 44 -12
i … say:-38 -34 -12
i … scard:38 9 29
i … school:-41 -33 -23
i … scream:-25 -22 -13
i … seeing:-42 -50 -52
i … seizure:32 41 39
i … send:-11 -16 -40
i … serious:-8 -38 -32
i … settled:66 51 17
i … shake:40 41 29
i … shaking:-23 -15 -12
i … sharpened:17 17 22
i … she:-32 -5 -1
i … shell:-20 -17 -19
i … sherry:46 -6 -2
i … shes:18 32 24
i … shift:44 49 28
i … shoot:22 19 39
i … shooting:18 31 -9
i … should:48 -15 -15
i … sick:63 68 77
i … since:-22 14 -10
i … sing:-21 -10 -10
i … sit:-16 -25 -19
i … sitting:36 79 52
i … six:30 -27 -10
i … sleep:-34 -25 -9
i … sleeping:-22 -15 -5
i … slit:23 28 -21
i … small:-28 -16 -14
i … smell:17 21 14
i … smiling:-17 -21 -22
i … somebody:-6 -39 -20
i … someone:-8 -17 -28
i … something:29 13 24
i … somewhere:24 6 5
i … soon:26 19 -17
i … sooner:32 -13 -10
i … sorry:-30 -19 -28
i … sort:36 60 33
i … sounds:-27 -8 -1
i … spare:54 34 34
i … speaking:35 34 30
i … standing:5 17 27
i … stars:32 34 24
i … started:57 33 5
i … step:24 42 50
i … stiff:31 33 35
i … stood:27 1 13
i … stop:-73 -42 -32
i … stopped:23 26 31
i … stops:30 24 16
i … strangled:-27 -22 -27
i … strong:17 28 28
i … such:45 20 22
i … suicidal:7 22 -11
i … suicide:-52 -44 -32
i … suppose:28 32 24
i … sure:-33 -14 -54
i … surgery:43 -1 -1
i … surplus:44 -3 0
i … survive:68 29 19
i … swallow:-1 2 -40
i … swallowed:26 4 15
i … swim:104 92 101
i … ta:7 8 20
i … take:-5 33 47
i … taken:-20 -37 -21
i … takes:44 63 50
i … talk:0 23 -1
i … talking:-36 -10 -5
i … taste:48 -27 -19
i … teh:18 24 28
i … tell:-20 -10 -24
i … ten:44 30 8
i … thank:11 -28 -13
i … that:-16 -52 -65
i … thats:28 -12 -3
i … them:-2 -31 -23
i … ther:22 -34 -46
i … theres:68 -3 13
i … these:-23 -21 -13
i … they:93 92 74
i … theyd:35 -18 -5
i … theyre:16 29 37
i … things:-6 -25 -16
i … think:6 32 11
i … thinking:-2 -60 -43
i … third:-7 -24 -18
i … this:23 34 31
i … those:-38 -3 -2
i … three:-2 -6 -23
i … through:25 29 15
i … till:24 28 16
i … tired:-3 -29 5
i … today:-11 -1 -32
i … told:-7 -38 -47
i … tomorrow:-26 -24 -20
i … tonight:102 87 82
i … took:20 21 19
i … train:-18 -18 -24
i … tree:-35 -32 -27
i … tried:36 42 -6
i … trigger:20 18 25
i … try:7 11 31
i … tuesday:5 13 27
i … turned:29 23 11
i … two:5 5 30
i … type:59 63 61
i … u:13 35 38
i … unalive:10 -41 -4
i … uncle:9 11 42
i … under:-17 -15 21
i … understand:-47 -23 -20
i … unhappy:26 19 25
i … upset:53 -4 -2
i … ur:-28 -15 -13
i … urge:-18 -28 -5
i … use:-54 -20 9
i … using:-25 -30 -15
i … vanish:38 -2 -1
i … visa:-18 -19 -25
i … vodka:11 15 21
i … wait:10 29 54
i … waiting:-32 -33 -15
i … wake:53 42 12
i … walk:31 36 22
i … walked:49 42 -2
i … wana:8 41 21
i … want:22 -12 8
i … wanted:20 32 -4
i … wanting:50 31 -24
i … warm:12 19 22
i … was:-11 -51 -27
i … washed:16 26 33
i … wat:37 33 43
i … watching:-21 -15 -8
i … way:-5 24 9
i … wednesday:56 48 43
i … weekend:-28 -31 -11
i … weeks:52 -1 -2
i … wen:-21 -20 -27
i … went:5 28 -2
i … were:35 -2 -27
i … weve:-24 -20 -16
i … whatever:22 3 -2
i … whats:44 23 13
i … where:47 32 26
i … which:21 16 22
i … whisky:1 6 -22
i … who:-47 -30 -35
i … whoever:-31 -38 -12
i … whole:-14 -23 15
i … why:4 -33 -19
i … will:-13 -10 -31
i … wish:-23 -2 -5
i … wishing:56 -18 -12
i … with:-30 -23 -34
i … withdrawal:-23 -14 -7
i … without:17 -28 -4
i … woke:20 -6 -1
i … wont:-8 29 22
i … words:6 26 -8
i … work:12 22 -3
i … world:23 23 -38
i … worn:27 31 27
i … worse:12 20 -1
i … would:29 24 -7
i … written:39 39 33
i … wrote:-23 -22 -25
i … xanax:22 30 33
i … ye:11 28 33
i … yeah:36 32 0
i … yes:24 19 30
i … youll:35 31 30
i … youre:24 -16 -14
iam:0 0 0
ibuprofen:-43 -24 -19
ice:2 -7 -22
ice adn:30 32 0
ice cream:-20 -16 -7
ice cube:20 0 -15
ice lollies:-23 -17 -14
ice outside:-35 -3 -1
ice … instead:35 -1 0
ice … it:55 -23 -2
ice … passed:39 -1 0
ice … teh:-22 1 -7
iced:-6 -1 -1
ich:93 98 37
ich bringe:46 52 -2
ich denke:30 38 -10
ich hab:25 31 34
ich habe:75 83 31
ich mich:-29 -32 -4
ich mochte:30 32 -3
ich nicht:-26 -10 -2
ich ware:43 -13 -4
ich werde:11 28 -21
ich will:39 29 -30
ich wunschte:25 -17 -2
ich … alle:-21 -13 -1
ich … am:-18 -30 -30
ich … an:31 36 23
ich … auch:10 25 -3
ich … dann:25 37 38
ich … das:40 45 37
ich … den:-17 -20 7
ich … der:52 48 58
ich … es:-25 6 -25
ich … fur:13 15 22
ich … heute:44 42 39
ich … ich:27 -3 -5
ich … immer:-24 -24 -23
ich … jetzt:8 32 -1
ich … leben:-23 -8 -1
ich … mich:17 41 -24
ich … mir:-5 5 -23
ich … nicht:-4 -20 -5
ich … selbstmord:67 76 -7
ich … sterben:51 15 -2
ich … tabletten:72 70 94
ich … tot:31 13 -4
ich … umbringen:43 45 -20
ich … und:-30 -25 -9
ich … will:7 8 -27
ici:8 7 1
icu:0 0 0
id:13 -36 -43
id as:25 -11 -3
id been:-29 -45 -18
id died:28 -4 0
id do:18 50 -29
id eaten:53 1 3
id end:32 46 50
id feel:89 34 29
id forgotten:-26 -18 -15
id give:44 7 18
id go:8 30 -6
id gone:-92 -4 -3
id got:-11 -23 -17
id had:-30 -35 -27
id hate:6 22 0
id hav:-2 32 52
id it:46 -1 15
id kil:-9 34 -4
id lost:30 39 35
id love:3 -32 -24
id neva:7 -27 -35
id no:-30 -6 -1
id not:48 -44 -29
id picked:-24 -19 -7
id press:47 -2 -1
id put:6 28 1
id rather:0 -40 -18
id saved:-34 -11 -10
id say:28 8 20
id stay:52 2 7
id step:22 -1 -1
id swallowed:30 38 43
id taken:-7 -34 -25
id teh:71 -57 -48
id thank:34 -8 -3
id think:-21 -1 0
id thought:-26 -22 -4
id to:58 54 -6
id told:-25 -21 -5
id wait:73 51 65
id want:-53 -26 -3
id welcome:29 -6 -1
id written:-22 -10 -7
id … a:-46 -40 -32
id … adn:27 26 46
id … after:6 22 16
id … alife:53 31 33
id … all:-27 -20 -14
id … an:-25 -13 -12
id … anything:51 23 38
id … at:-29 -17 -10
id … be:41 28 48
id … been:4 2 -23
id … being:5 20 25
id … beter:57 1 -3
id … but:35 46 44
id … by:-47 12 -4
id … complain:21 -4 -3
id … content:-5 -20 -10
id … dead:-28 -15 9
id … every:24 14 15
id … everything:36 21 23
id … fine:-44 -4 -1
id … for:89 24 52
id … found:21 25 38
id … frightened:51 40 37
id … glad:59 -24 -10
id … go:25 -5 -2
id … gone:42 -6 -13
id … had:35 37 37
id … hear:-52 -32 -16
id … her:-20 -6 -3
id … here:-26 -2 -2
id … him:-13 -3 -23
id … hoping:22 0 0
id … how:-26 -17 -4
id … i:20 26 -14
id … im:-11 -1 -25
id … into:-38 4 -6
id … it:14 -42 -55
id … its:-26 -9 -4
id … ive:8 -24 -11
id … killed:12 21 -23
id … knife:-25 -9 -4
id … known:25 -1 1
id … liked:46 53 43
id … long:38 36 44
id … my:-11 15 -25
id … myself:12 31 -43
id … neva:18 65 0
id … no:-5 -24 -11
id … nobody:-23 -16 -3
id … not:61 -14 -7
id … of:-30 -20 -12
id … off:39 -21 -17
id … ok:55 -1 0
id … on:-51 -26 -14
id … one:48 43 33
id … out:-27 -24 -16
id … plan:-26 -3 2
id … relief:62 -15 0
id … relieved:66 -9 -7
id … roap:-38 -13 -12
id … soon:25 -11 -3
id … stay:39 -6 9
id … suicidal:2 -31 -3
id … tablets:-27 -26 -19
id … take:21 29 6
id … teh:-8 -5 -42
id … them:10 -23 -11
id … through:36 4 2
id … till:8 -30 -6
id … told:-29 -4 0
id … used:-11 -42 -7
id … vanish:-30 -2 -1
id … with:13 35 -23
idc:0 0 0
idea:-19 -23 -26
idea of:1 -27 0
idea … im:27 38 40
ideal:-4 -5 -1
ideas:-8 -9 -13
ideation:-27 -59 -9
idiot:-2 -3 -2
idiots:0 0 -1
idk:0 0 0
ie:0 0 0
if:-15 -21 -51
if a:33 -24 -18
if anybody:9 23 30
if hes:-6 -27 -30
if i:32 -7 -23
if it:33 39 -7
if ive:-36 -16 -22
if my:45 50 -2
if she:-21 10 -16
if somebody:-20 -21 -14
if teh:25 -21 -13
if that:-36 -25 -19
if theres:-34 -26 -5
if they:82 67 5
if this:-27 -15 -14
if u:13 -29 -10
if youd:-32 6 -4
if … about:22 -7 4
if … an:-5 -22 -6
if … are:-19 -19 -20
if … around:20 -13 -5
if … ask:15 25 -3
if … asks:34 31 35
if … before:-48 -3 12
if … breathe:-28 -16 -2
if … breathing:37 46 -1
if … bus:31 -2 3
if … call:28 12 11
if … can:-40 -34 -20
if … cant:-28 -15 -8
if … come:-17 4 -34
if … dead:65 71 -1
if … did:7 31 -18
if … didnt:11 -22 -13
if … die:-58 -32 -13
if … died:32 -26 -5
if … do:9 3 -25
if … doctors:32 0 0
if … does:21 27 -8
if … doesnt:22 -14 2
if … dont:-20 21 -34
if … enough:-23 -17 -21
if … existing:33 0 0
if … fail:21 23 17
if … fall:22 -2 0
if … felt:-85 -17 -6
if … finds:-7 24 21
if … for:-18 -2 -30
if … from:24 -3 -2
if … gave:24 -2 0
if … get:26 7 -7
if … go:-25 -24 -38
if … gone:29 -22 -15
if … got:53 21 21
if … hadnt:35 39 -3
if … hav:-26 -25 -24
if … havent:-24 -5 -2
if … heart:26 -10 -2
if … here:23 2 2
if … hit:46 -25 -6
if … hold:22 24 42
if … i:68 67 17
if … ill:36 28 -9
if … im:6 25 16
if … in:-21 -10 -3
if … is:-11 -29 -36
if … isnt:9 -5 30
if … it:-25 7 7
if … kil:-44 -21 -1
if … killed:36 40 -5
if … kills:26 40 0
if … knew:44 52 47
if … know:61 -22 29
if … let:45 25 4
if … live:-31 -49 0
if … lord:26 -8 -4
if … mate:40 41 0
if … me:62 23 0
if … meant:-8 13 21
if … my:34 50 24
if … neva:15 28 38
if … no:-17 -22 -9
if … not:6 -31 -31
if … of:-27 -9 -4
if … offered:24 -24 -7
if … on:-45 -11 -11
if … one:-5 15 32
if … or:-29 -36 0
if … paid:-55 -10 -1
if … reading:22 22 23
if … reads:24 19 17
if … run:17 16 54
if … says:-6 -1 28
if … see:41 43 33
if … she:10 24 -12
if … should:-22 -22 -6
if … signs:24 27 27
if … slipped:53 -1 0
if … snows:-30 -24 -20
if … speak:52 6 -4
if … stop:31 44 -3
if … stopped:25 -32 -7
if … stops:-22 3 -15
if … such:46 -10 0
if … take:68 31 -10
if … takes:12 24 -11
if … teh:-17 3 -34
if … text:26 30 26
if … ther:-3 -22 -11
if … thinking:-27 -12 0
if … this:56 71 77
if … tired:-34 -7 0
if … to:-51 -35 -18
if … tomorrow:27 -4 -1
if … tonight:-33 -34 -30
if … took:39 24 45
if … truthful:44 29 -2
if … u:11 -23 14
if … up:-25 -16 -2
if … urge:24 -2 -1
if … wake:47 59 2
if … want:-51 5 50
if … was:68 9 -13
if … wasnt:46 -47 -13
if … werent:56 32 -31
if … wont:20 -3 -21
if … would:7 14 21
ignore:-23 -7 -4
ihn:-8 -5 -1
ihr:-2 -1 0
ihre:5 -3 -2
iiiii:0 0 0
il:63 80 57
il a:65 61 57
il be:41 45 46
il est:21 19 -14
il … quil:16 21 26
il … va:16 21 26
ill:20 35 41
ill adn:68 7 33
ill answer:-20 -18 -16
ill be:24 25 14
ill die:-36 -12 0
ill do:23 13 -17
ill enough:7 -27 -13
ill get:-6 1 -25
ill give:-29 -15 -19
ill go:50 43 28
ill hav:33 31 45
ill jmup:-36 -41 -22
ill kil:23 28 -8
ill let:76 59 64
ill make:57 -10 -12
ill miss:-31 -23 -18
ill neva:-47 -25 -15
ill not:104 85 86
ill say:-24 -22 -29
ill see:11 9 23
ill stab:18 26 35
ill stay:14 26 22
ill step:19 18 21
ill take:39 26 56
ill tell:-22 -15 -20
ill turn:37 39 36
ill type:-26 -31 -36
ill use:40 55 57
ill walk:21 28 28
ill … a:6 -14 -36
ill … after:18 16 -23
ill … all:-17 -22 -24
ill … along:36 41 22
ill … alright:34 -2 -4
ill … at:-8 -27 -26
ill … away:-5 -40 -48
ill … back:-22 -14 -52
ill … be:90 67 69
ill … been:12 13 24
ill … before:29 20 35
ill … but:9 22 34
ill … dead:-23 -25 25
ill … die:29 -38 -20
ill … doing:-15 -7 -82
ill … down:38 37 58
ill … fine:-22 -18 -3
ill … for:31 10 19
ill … from:44 44 46
ill … get:40 -2 -3
ill … gone:98 100 77
ill … he:15 20 32
ill … him:69 53 -8
ill … i:29 1 12
ill … ill:-20 -24 -13
ill … im:29 11 -13
ill … in:53 61 68
ill … it:60 43 -41
ill … its:1 -22 0
ill … ive:36 27 28
ill … me:51 25 -13
ill … myself:69 90 104
ill … nothing:29 38 41
ill … of:-24 -24 -2
ill … off:-1 5 -26
ill … on:-25 -12 -11
ill … one:68 38 9
ill … out:-7 0 23
ill … past:32 26 24
ill … properly:-22 -10 -8
ill … right:32 31 -9
ill … see:20 28 37
ill … seeing:34 34 31
ill … shot:20 26 44
ill … them:56 52 57
ill … ther:36 37 42
ill … this:38 18 10
ill … through:27 -1 -16
ill … tonight:-17 -35 -60
ill … u:-22 -30 -47
illness:25 21 35
illness … adn:29 10 14
illness … u:14 22 27
ilocano:-3 2 2
ily:-14 -13 -13
im:16 29 31
im a:4 -31 -42
im about:44 42 25
im adn:-22 -17 -9
im afraid:-18 -11 -28
im after:54 64 57
im alife:1 20 37
im all:-15 -23 -13
im an:-29 -41 -32
im ashamed:64 21 -3
im asking:30 -1 -13
im at:31 47 39
im awake:22 19 25
im away:52 60 67
im back:-33 2 0
im bleeding:24 26 27
im buying:4 -22 -19
im by:12 23 40
im carrying:33 42 -4
im certain:-31 -31 -30
im chewing:23 0 0
im choosing:17 50 0
im climbing:26 39 47
im closing:57 56 51
im concerned:85 48 51
im cooking:22 15 -6
im craving:-30 -4 -6
im curious:-36 -26 -18
im cutting:-27 -25 -5
im deleting:35 32 32
im dieing:-53 -18 -10
im do:-40 -36 -31
im done:31 16 34
im drinking:44 44 48
im driving:56 39 39
im drowning:-21 -13 -8
im end:27 27 -23
im ending:-16 -12 69
im far:-7 -14 -21
im fifteen:23 8 0
im fifty:-24 -25 -19
im fighting:-31 -13 -16
im finished:53 62 63
im finishing:32 31 39
im forty:-30 -19 -6
im free:20 69 75
im frightened:5 7 -22
im geting:-12 26 34
im giving:37 62 52
im glad:-29 -29 -16
im goign:36 36 40
im goin:71 56 25
im gone:22 4 13
im half:27 -8 -6
im hallucinating:25 25 30
im happy:-27 -11 -7
im haveing:23 31 -33
im her:-1 1 -29
im hert:2 5 -38
im hiding:27 -23 7
im holding:38 20 48
im home:-31 -52 -17
im honest:14 -25 -7
im hoping:-27 -11 -3
im hurting:18 27 0
im i:-21 -13 -3
im ill:14 24 -16
im in:51 53 65
im jmup:37 26 18
im jumping:53 56 63
im keeping:32 -9 -27
im kil:-33 -23 -20
im leaving:47 48 26
im less:-24 -21 -11
im letting:25 31 -1
im locked:2 4 33
im lying:48 45 27
im making:-32 -42 -32
im meant:34 4 15
im nearly:43 -7 4
im next:85 93 46
im not:-5 -12 -28
im nothing:28 -1 -2
im off:-50 -45 -47
im on:-29 -36 -31
im one:5 -22 -12
im opening:25 21 39
im out:49 38 41
im over:27 55 53
im overdosing:22 20 19
im parked:68 72 73
im past:34 54 49
im picking:-35 -31 -22
im planning:-16 -7 -22
im quiet:30 16 2
im ready:57 7 5
im sad:-25 -16 -14
im safe:-24 -30 -20
im sat:43 12 7
im saying:89 22 6
im serious:30 -3 -15
im seventy:0 -22 -32
im shaking:71 71 38
im shaky:-80 -38 -27
im sick:-51 -50 -49
im sitting:-48 -46 -44
im sleepy:32 26 28
im slow:-16 -13 -26
im smiling:19 12 26
im sorted:26 24 24
im standing:-14 -36 -24
im staying:21 9 13
im stepping:28 31 28
im sticking:-22 -18 -8
im stood:31 36 29
im stopping:50 55 57
im stuck:-22 -9 -23
im suicidal:101 123 -68
im supposed:-25 -19 -13
im sweating:-10 -32 -22
im takin:71 71 84
im telling:-20 -27 -28
im that:-27 -35 -28
im thinking:15 18 -27
im throwing:27 30 32
im tired:-14 10 -25
im to:-21 -23 -11
im told:-32 -26 -15
im truthful:34 -2 -1
im trying:-10 -6 -28
im two:41 46 36
im typing:30 -1 -2
im unalive:9 34 -8
im using:112 104 86
im vegan:13 15 26
im waiting:106 45 71
im walking:10 29 46
im wanting:36 23 -1
im weak:22 12 23
im weirdly:-25 -27 -24
im whispering:8 6 24
im with:53 38 42
im worn:-22 -18 -19
im worried:-14 -29 -25
im worth:-23 -17 -10
im writing:-26 -14 -19
im … a:-27 -21 -26
im … about:-33 -23 -13
im … across:41 46 40
im … adn:24 40 34
im … after:13 22 -16
im … afternoons:25 5 -1
im … al:13 20 -13
im … all:-51 -66 -5
im … allowed:21 19 -4
im … an:34 32 53
im … anymore:21 30 47
im … around:51 43 46
im … as:27 31 33
im … ashamed:-31 -11 -3
im … at:41 42 45
im … away:41 40 31
im … back:28 0 13
im … bad:25 12 18
im … bath:-22 -62 -47
im … bathroom:-29 -26 -23
im … bed:-32 -28 -21
im … being:69 4 -9
im … best:-32 -23 -8
im … bit:-19 -28 -13
im … both:44 -2 -2
im … bottle:24 20 22
im … breathing:-13 -75 -43
im … brother:29 30 28
im … burden:76 -3 -6
im … bury:-42 -41 -25
im … but:-36 -42 -35
im … bye:52 55 53
im … call:-29 -1 0
im … calling:15 20 21
im … calm:23 -4 7
im … cant:2 17 31
im … carer:-15 -11 -22
im … clean:-18 -27 -18
im … coke:33 32 35
im … cold:-7 -23 -40
im … come:59 61 60
im … couldnt:50 53 54
im … counsellor:23 30 35
im … counting:28 -11 -4
im … coward:3 22 3
im … cryin:51 31 27
im … danger:-25 -5 -4
im … day:-43 -10 14
im … die:70 -57 4
im … do:1 -3 -30
im … dont:40 45 57
im … door:21 26 -3
im … down:18 31 36
im … drink:-34 -6 -1
im … drive:38 41 36
im … driving:-38 -35 -34
im … edge:-123 -124 -102
im … end:-13 -6 -54
im … ending:47 61 -7
im … every:25 10 5
im … everyones:-29 -17 -15
im … everything:-3 16 25
im … family:46 44 38
im … far:17 15 20
im … farewell:15 39 33
im … feed:21 19 20
im … feel:-34 -25 -12
im … fence:82 65 61
im … floor:9 -51 -42
im … for:-10 -36 -30
im … forum:-27 -27 -24
im … four:-22 -5 4
im … from:-26 -2 -10
im … front:25 23 37
im … gave:-22 -29 -32
im … geting:-25 -25 -13
im … goin:-1 -1 26
im … goodbye:19 23 28
im … hang:-20 -15 -8
im … happens:58 31 0
im … has:-24 -14 -13
im … hav:-22 -8 -31
im … he:4 21 -17
im … hell:-25 -22 -25
im … her:-22 -13 -1
im … hert:94 100 -5
im … hes:-16 -16 -28
im … heute:15 17 22
im … him:25 26 26
im … his:-2 3 38
im … holding:-26 -19 -28
im … holidays:28 27 28
im … house:11 15 29
im … how:8 0 -26
im … hundred:22 21 -7
im … i:-2 -9 -34
im … ich:-34 -33 -11
im … id:78 19 -8
im … if:-36 -56 -21
im … ill:24 9 4
im … im:-25 -9 -23
im … into:-1 -30 -28
im … it:72 57 85
im … itll:27 -9 -12
im … its:54 47 61
im … ive:-36 -39 -23
im … jmup:50 52 71
im … join:31 36 48
im … joking:40 1 -2
im … keep:-15 -28 -13
im … killing:20 16 -5
im … last:39 24 7
im … late:55 58 67
im … leaving:31 24 18
im … legs:14 15 20
im … lief:32 15 46
im … lineman:18 23 13
im … living:-33 2 21
im … loft:19 21 20
im … looking:51 2 3
im … lot:23 27 27
im … love:21 5 7
im … make:55 38 21
im … man:25 22 -2
im … miles:33 42 -7
im … mine:50 59 49
im … monday:36 35 31
im … months:-15 -32 -18
im … more:-22 -18 -6
im … most:26 5 -1
im … moving:23 15 16
im … my:17 9 24
im … myself:42 60 19
im … nacht:15 17 22
im … neva:-27 -13 -11
im … night:-30 -28 -20
im … no:-28 -19 -21
im … nobody:40 41 52
im … nobodys:-26 -9 -8
im … of:-4 -28 -43
im … off:55 45 64
im … okay:-19 -33 -28
im … on:57 59 39
im … once:49 54 21
im … or:-25 -10 -8
im … out:21 30 16
im … outside:33 -3 -2
im … over:34 53 64
im … own:21 30 26
im … peace:39 57 56
im … people:22 29 25
im … person:-30 -17 -15
im … plane:-36 -12 -10
im … planning:41 14 12
im … pressing:37 36 47
im … pretending:21 19 -11
im … put:14 18 -27
im … ready:-10 -24 -20
im … real:14 12 28
im … rest:23 49 44
im … right:-61 -38 -41
im … roof:-34 -28 -20
im … round:4 -14 -22
im … s:35 39 -2
im … say:-13 -20 -18
im … saying:14 38 14
im … sea:17 16 27
im … see:-15 -12 -52
im … serious:30 20 -1
im … shake:32 32 15
im … she:-68 -53 -42
im … shes:-25 -21 -33
im … sick:2 -39 -36
im … sill:77 80 77
im … sisters:-20 -20 -12
im … sleep:-31 -26 -13
im … sleeve:28 2 3
im … smother:12 17 26
im … somebody:36 21 26
im … someone:24 24 25
im … sorry:-24 -26 -20
im … spot:38 35 31
im … stab:3 3 22
im … stand:28 24 30
im … stay:-24 -9 -6
im … strangle:-33 -30 -16
im … suicidal:24 28 -11
im … suicide:43 27 -7
im … sure:-33 -53 -40
im … take:36 51 11
im … takin:52 53 56
im … teh:48 44 65
im … tell:66 73 68
im … text:23 -6 -2
im … that:38 14 16
im … thats:26 6 21
im … them:39 16 -16
im … ther:60 56 47
im … theres:34 44 50
im … they:-24 -13 -12
im … things:34 -20 -52
im … thirty:42 45 42
im … thoughts:47 60 -4
im … three:-45 -34 -31
im … through:9 21 32
im … till:-8 -12 -29
im … tired:46 33 7
im … today:-35 -41 -11
im … tomorrow:-42 -48 -51
im … tonight:81 85 72
im … took:21 26 25
im … top:79 42 24
im … tracks:20 22 24
im … trying:22 38 50
im … tuesday:73 48 55
im … unalive:23 44 -1
im … under:36 22 44
im … up:72 82 66
im … ur:-31 -34 -32
im … use:7 -26 -11
im … waiting:11 14 -23
im … walking:15 22 30
im … want:32 19 -28
im … water:37 32 37
im … way:-8 -26 -23
im … weeks:13 -43 -25
im … weight:23 -6 6
im … wen:-14 -21 -43
im … were:28 29 27
im … where:46 51 47
im … while:65 50 37
im … who:-40 -27 -17
im … whole:39 43 44
im … why:-44 -18 -16
im … widowed:20 23 -10
im … wife:20 18 17
im … will:48 58 12
im … with:-34 -46 -18
im … world:23 18 21
im … years:-47 -19 -20
im … youre:-31 -15 -18
ima:29 35 35
images:-2 -2 -1
imaginary:-5 -2 -2
imagine:33 -61 -34
imagine a:-32 0 0
imagine if:34 0 0
imagine it:36 -21 -1
imagine … haveing:23 -3 -2
imagine … id:50 -2 -1
imagine … to:26 -20 -5
imagining:54 -20 -7
imam:-1 -4 -1
imams:-6 4 -2
imma:-10 -2 -2
immer:14 15 22
immersion:-4 -6 -4
important:-9 -7 -11
impossible:-16 -6 -2
impression:-8 -8 -3
impressions:50 37 40
improve:57 -8 -5
improved:-11 -1 -1
improvement:-36 -19 -10
imran:24 20 0
imran … it:24 20 0
in:-11 -5 -2
in about:11 7 41
in adn:13 -29 -31
in all:4 25 18
in any:27 15 20
in anything:35 -13 -6
in at:16 6 -46
in bed:-44 -32 -55
in cash:-28 -17 -8
in chapter:-17 -23 -17
in court:9 17 34
in daylight:37 49 52
in durban:21 26 28
in fake:-26 -17 -15
in five:41 4 3
in friday:19 24 26
in front:42 43 36
in goa:-40 -31 -30
in goin:30 -16 -1
in half:-32 -36 -19
in hand:-9 -23 19
in heater:44 38 35
in heaven:41 41 38
in her:45 48 43
in here:-21 -12 -1
in him:0 0 -23
in his:62 63 37
in home:23 -2 -1
in hospital:-41 -30 -34
in i:20 44 67
in if:-10 -26 -23
in im:78 68 58
in is:-12 -13 -25
in it:56 61 66
in its:-26 -4 8
in ive:-3 -36 -33
in june:37 36 39
in law:-8 -11 -32
in leeds:14 23 25
in living:42 -2 0
in long:-36 -23 -13
in love:-27 -14 -15
in march:-23 -25 -35
in may:-20 0 5
in me:17 53 35
in mind:12 23 -2
in more:20 15 23
in mums:28 33 36
in no:-2 26 31
in not:7 26 19
in ohio:-21 -15 -14
in order:4 -31 -31
in outlook:16 22 25
in over:-27 -20 -21
in pain:-27 -27 -18
in peace:-22 -23 -15
in prison:-22 -17 -18
in pune:12 23 -7
in recovery:-26 -21 -24
in secret:20 24 -3
in september:23 -10 -4
in sunday:40 46 45
in thank:22 16 14
in that:7 -52 -33
in this:-1 -22 -24
in till:24 30 -16
in time:25 32 32
in to:-19 -17 -29
in today:-20 -2 4
in todays:50 41 -3
in toronto:21 10 9
in town:-21 -11 -3
in ur:-40 -21 -12
in wen:31 30 31
in wet:-29 -23 -34
in with:-26 -32 -25
in … a:-73 -74 -71
in … accident:27 -1 -2
in … after:14 14 -36
in … airing:20 -12 -8
in … alife:70 -20 -11
in … all:-32 -2 -22
in … arm:0 -3 20
in … as:-9 8 -39
in … at:20 27 -8
in … back:-8 -30 -28
in … bag:-45 -38 -14
in … basket:58 37 36
in … bath:-10 -18 -29
in … bathroom:16 11 30
in … because:-23 -13 4
in … bed:32 15 10
in … befor:21 22 27
in … before:-1 -23 -35
in … began:5 21 -12
in … behind:96 93 94
in … being:-48 -2 -3
in … bin:39 20 13
in … biscuit:30 33 35
in … bit:52 51 50
in … blazer:36 33 0
in … blood:20 16 27
in … boat:58 59 49
in … boot:25 19 9
in … bottle:36 12 15
in … bowl:31 36 12
in … bread:30 42 30
in … breakfast:38 19 16
in … bushes:16 18 20
in … but:45 2 -25
in … cab:30 38 -10
in … calculator:24 34 30
in … calendar:19 31 45
in … call:19 24 29
in … can:-26 -15 -12
in … canal:24 25 43
in … car:27 31 26
in … case:9 31 41
in … chair:-27 -18 -11
in … channel:-20 -25 -22
in … chat:-20 -45 -42
in … chest:45 41 59
in … christmas:-23 -18 -17
in … cliff:21 27 20
in … closed:24 16 -4
in … clothes:60 56 52
in … coal:-47 -43 -18
in … coat:27 29 36
in … coffin:24 0 -20
in … cold:51 44 41
in … come:21 0 0
in … comes:55 52 33
in … corner:51 64 54
in … could:13 30 24
in … court:-21 -19 -10
in … cup:38 41 27
in … cupboard:25 -30 -7
in … cut:-26 -23 -21
in … dairy:17 22 -1
in … dark:50 41 34
in … day:-24 -8 -26
in … days:3 -29 -8
in … diary:14 21 -22
in … dogs:35 -1 4
in … dont:9 35 -8
in … doors:17 20 19
in … double:36 44 48
in … drawer:38 20 30
in … driveway:-40 -28 -14
in … easter:31 41 -4
in … either:-8 -24 -20
in … end:19 -20 -25
in … english:45 32 21
in … enough:21 16 19
in … every:9 27 -20
in … eye:-21 -22 -8
in … eyes:-50 -32 -20
in … face:22 11 -11
in … family:28 -15 -15
in … far:50 59 53
in … fathers:-25 -23 -22
in … feel:-4 -33 -19
in … few:36 31 21
in … file:25 33 -6
in … first:-39 -28 -25
in … flat:-11 5 -48
in … folder:17 23 20
in … fone:34 37 48
in … forty:-21 -19 -15
in … four:-22 -1 -4
in … friday:-27 -22 -15
in … from:-53 -54 -39
in … fruit:40 0 0
in … gale:60 -1 -2
in … garden:-20 -14 6
in … glovebox:54 53 50
in … go:70 90 87
in … god:16 -30 -20
in … goin:22 30 31
in … good:37 20 21
in … goodbye:33 25 18
in … got:45 57 47
in … ground:35 20 4
in … had:-32 -30 -31
in … half:35 19 18
in … hall:22 20 38
in … handbag:37 9 10
in … hands:-22 -24 -16
in … has:-23 -55 -49
in … hat:-28 -17 -20
in … hav:-30 -10 9
in … he:17 31 53
in … head:46 -9 -30
in … her:-46 -38 -26
in … hes:40 31 63
in … holiday:-23 -15 -16
in … home:-28 -5 -10
in … hotel:-21 -20 -7
in … hour:18 29 19
in … hours:-36 -16 -21
in … house:-31 -13 -20
in … hurry:-21 -13 -4
in … i:10 -20 -16
in … id:20 -52 -63
in … if:25 6 15
in … ill:12 28 5
in … im:17 30 4
in … in:31 47 28
in … inn:1 4 34
in … instead:54 -4 -1
in … is:-3 -27 -9
in … it:22 -9 5
in … ive:-29 -10 -23
in … jacket:45 42 39
in … keeps:30 29 -5
in … kitchen:43 37 24
in … know:-23 -8 -8
in … lap:-31 -25 -13
in … last:-27 -16 7
in … left:35 34 33
in … leter:39 37 35
in … light:34 31 28
in … lights:-23 -22 -24
in … lock:-21 -11 -11
in … loft:-79 -81 -77
in … love:-17 -22 -17
in … machine:39 3 8
in … mate:20 24 20
in … me:68 53 29
in … meantime:-18 -23 -9
in … medicine:37 34 36
in … memory:40 30 -2
in … min:52 38 38
in … mind:-37 -36 -18
in … mins:39 38 62
in … minute:22 25 38
in … minutes:44 38 21
in … mirror:-21 -12 -28
in … miss:30 33 -4
in … monday:45 45 57
in … month:-23 -14 -6
in … months:25 -23 -14
in … mornings:-7 -14 -24
in … mothers:50 46 46
in … mouth:64 77 65
in … much:7 0 -22
in … mug:23 28 22
in … mums:-31 -6 -4
in … my:-39 -16 4
in … neva:-35 -40 -16
in … next:0 15 36
in … nice:16 21 18
in … night:1 -21 -45
in … nightdress:21 23 24
in … nine:1 -31 -31
in … not:40 22 33
in … note:-29 -28 -27
in … nothing:60 35 29
in … notice:-31 -16 -9
in … of:-31 -16 -12
in … old:24 -22 -15
in … once:-20 -44 -6
in … or:28 23 20
in … order:30 42 -4
in … other:23 15 26
in … out:35 39 44
in … outside:53 4 -29
in … over:-31 -30 -22
in … own:4 -9 23
in … paid:26 32 29
in … paper:-21 -16 -16
in … park:-18 -34 -36
in … past:-45 -42 -39
in … pencil:37 38 9
in … piano:35 46 33
in … place:-7 -22 -19
in … plastic:-33 -30 -29
in … play:-22 -27 -13
in … post:6 21 33
in … premier:1 4 35
in … press:67 22 25
in … right:25 17 32
in … ring:-32 -26 -6
in … room:44 28 -12
in … row:50 47 37
in … rucksack:41 40 43
in … safe:-16 -24 -15
in … said:-10 -11 -21
in … same:-32 -28 -28
in … saucer:23 27 28
in … say:-28 -23 -23
in … sea:16 25 30
in … seat:4 22 20
in … service:26 25 18
in … session:52 43 -1
in … she:-11 -9 30
in … shed:-27 -49 -38
in … shes:-26 -42 -28
in … shower:53 62 70
in … sick:20 16 9
in … since:-20 -16 -31
in … sink:-34 -38 -50
in … sitting:7 -24 -24
in … skin:41 55 14
in … sleap:16 25 -1
in … sleep:26 -41 -26
in … sleeping:24 -20 -18
in … sluice:51 31 32
in … small:-2 -24 -17
in … someone:20 26 27
in … song:-20 -12 -9
in … sorry:53 44 54
in … spare:20 20 26
in … staff:22 27 10
in … stairwell:7 9 25
in … station:-31 -21 -12
in … stool:36 47 33
in … store:-16 -8 -28
in … syringe:51 53 57
in … talking:28 29 31
in … tea:35 37 49
in … teapot:21 26 21
in … teh:4 -21 -27
in … tell:-20 -15 -12
in … than:38 20 24
in … thank:-25 -11 -6
in … that:-17 -16 -30
in … thats:20 11 25
in … theatre:60 -6 -3
in … ther:-34 -23 -14
in … theres:-26 -13 -15
in … they:21 -15 -8
in … thing:-15 -22 -12
in … think:-31 -19 -5
in … thinking:-39 -23 -14
in … third:24 2 0
in … this:-40 -42 -29
in … throat:-29 -19 -14
in … tin:16 22 10
in … to:-40 -27 -14
in … today:-37 -49 -30
in … todays:-23 -25 -26
in … toilet:22 28 13
in … toilets:45 48 -15
in … told:5 -14 -25
in … tonight:-46 -38 -15
in … toolbox:-6 -7 -24
in … top:53 51 56
in … towel:18 18 21
in … truck:-22 -20 -14
in … tunnel:-30 -16 -9
in … twenties:-23 -17 -10
in … under:26 16 24
in … utility:-11 -10 -21
in … van:22 12 -8
in … vestry:21 8 -3
in … waiting:35 59 34
in … want:26 24 -10
in … wardrobe:2 13 36
in … wat:-23 -9 -3
in … water:33 33 45
in … ways:40 33 -12
in … wednesday:24 33 35
in … wee:-23 -29 -25
in … week:-20 -12 -10
in … weeks:-43 -25 -8
in … wen:41 41 -1
in … where:22 15 10
in … which:-20 -16 -13
in … while:-41 -5 -3
in … will:-27 -16 -15
in … wont:-34 -25 -25
in … woods:42 49 52
in … world:51 -15 22
in … would:-13 18 21
in … wrong:23 28 -6
in … yard:63 47 32
in … year:-14 4 -24
in … years:27 -6 -16
in … yesterday:34 38 4
in … youd:39 -7 0
inbox:5 11 19
inbox is:-23 -9 -8
inch:-14 -21 0
inches:-20 -6 -6
incident:-3 -1 0
incl:59 27 23
inclined:7 3 0
included:50 16 -5
including:-30 -24 -14
incoming:-3 -3 -1
increase:-23 -22 -11
india:-2 -3 -2
indoors:32 -8 -9
infection:-38 -34 -27
infection … adn:-27 -15 -11
inflicted:53 10 30
info:-13 -7 -5
inform:19 14 18
information:-33 -29 -17
informed:-8 -3 0
informing:0 0 -2
ing:23 29 -4
inhailer:-10 -7 -4
inhaler:-8 1 6
initials:-21 -15 -5
inject:24 32 22
injected:71 60 62
injected every:23 24 28
injected … of:19 20 23
injected … pen:24 29 31
injecting:10 15 -2
injection:-27 -8 -3
injuries:-15 -5 -3
injury:-3 -1 -1
ink:0 16 21
inn:-8 0 30
inn wat:1 4 33
inn … a:1 3 29
innit:2 5 16
inpatient:-18 -6 -13
inquest:-31 -26 -23
inquiry:-6 -2 -2
insecticide:11 11 13
insects:24 20 21
inside:20 17 -4
inside an:-32 -35 -24
inside i:0 -24 -18
inside me:54 52 32
inside of:26 12 3
inside teh:30 29 28
inside … adn:22 19 -2
inside … coat:-28 -18 -8
inside … hes:33 25 26
inside … i:46 17 -11
inside … not:42 29 -23
insomnia:-37 -35 -30
insomnia gang:-28 -25 -21
insomniac:12 14 19
insomniacs:0 0 0
inspected:-11 -6 -6
inspection:20 -14 -12
inspector:-1 -1 -1
insta:5 24 40
insta first:25 24 23
insta … snap:25 24 23
instagram:-40 -15 -5
instead:34 -45 -26
instead of:-33 -52 -32
instead teh:36 40 35
instead till:24 -4 -1
instead … at:1 -40 -4
instead … fixed:23 0 0
instead … here:34 -4 -2
instead … to:29 32 31
instructions:5 -4 0
instructor:-8 -6 -11
insulin:34 28 50
insulin adn:33 41 52
insulin because:53 49 69
insulin in:36 45 23
insulin is:-34 -30 -30
insulin on:21 -11 -10
insulin pens:37 28 21
insulin … adn:21 23 15
insulin … are:20 22 17
insulin … fridge:23 28 37
insulin … he:21 21 27
insulin … i:21 21 5
insulin … in:-48 -45 -42
insulin … purpose:21 -11 -10
insulin … to:-10 -26 -4
insurance:-29 3 10
insurance is:19 33 30
insurance … in:6 26 16
insurance … teh:29 34 38
intake:5 -4 -5
intend:78 86 41
intend to:56 62 10
intend … be:40 26 26
intend … dead:44 28 27
intend … him:15 14 -29
intend … i:7 25 2
intend … it:8 7 23
intend … my:25 26 -21
intend … to:-31 -33 -30
intend … use:8 7 24
intending:23 28 12
intending to:23 28 12
intends:43 42 -24
intends to:43 42 -24
intensive:-4 -7 -4
intent:40 52 -9
intent no:-22 -6 -2
intent plan:25 21 -2
intent … teh:45 40 -1
intente:24 21 -1
intente suicidarme:24 21 -1
intention:0 5 -5
intentions:7 28 -3
interest:-31 -16 -9
interesting:-24 -12 -11
interfere:0 3 0
international:-7 -8 -6
internet:-17 -10 -2
interrupted:-2 -2 -2
interval:-2 -1 -1
interview:-57 -49 -51
interviews:-13 -10 -10
into:-16 -5 -1
into a:22 43 60
into it:-40 -36 -29
into me:45 35 32
into my:75 60 0
into teh:26 12 38
into … accident:-20 -9 -7
into … adn:57 38 33
into … after:-1 -5 26
into … because:-1 -1 -28
into … box:-27 -47 -19
into … dosette:41 36 31
into … glass:37 39 35
into … he:19 21 34
into … home:-20 -25 -17
into … i:-30 -14 -6
into … jam:37 40 37
into … jar:37 40 37
into … sea:32 37 39
into … sock:-9 -8 -28
into … teh:23 -24 -18
into … tree:12 25 12
into … under:21 18 -3
into … wall:38 36 45
intrusive:-20 -13 -4
invented:-17 -12 -1
inverness:-17 -6 -7
invigilator:-2 0 0
invisible:37 32 37
invited:2 8 -5
invited to:16 21 2
invoices:0 -3 0
inyong:0 0 0
ipad:-4 2 -7
ir:-78 -9 -1
ireland:-1 -1 0
irish:-9 -5 0
irl:6 4 -29
irme:-21 -7 0
iron:18 27 -18
iron on:26 24 -18
iron … i:19 22 16
iron … looks:-29 -26 -6
iron … my:46 49 -21
iron … nobody:-30 -28 -9
ironed:-27 -28 -24
ironic:3 3 3
ironically:0 2 -8
ironing:-32 -27 -22
irons:-6 -4 -4
is:16 30 39
is about:-21 -28 -33
is adn:-31 -20 -8
is all:33 28 -18
is an:-35 -26 -18
is another:25 6 -1
is anymore:33 40 -1
is anyone:20 17 19
is approved:41 48 40
is asleep:31 30 56
is awful:-23 -17 -21
is back:24 -32 -20
is bad:-28 -25 -16
is beating:36 40 86
is being:-20 -14 -7
is beter:14 20 40
is bought:33 31 16
is buried:18 21 22
is burning:-31 -30 -33
is by:32 25 14
is checked:11 24 22
is cleaned:16 12 -21
is cold:38 5 6
is collecting:-27 -21 -15
is counting:26 -26 -27
is cut:30 34 42
is cutting:5 5 -37
is dead:-35 -26 -14
is empty:65 46 35
is ending:24 28 -1
is enough:28 36 39
is every:1 -28 -2
is far:-23 -10 -6
is fifteen:12 20 -3
is filming:26 21 29
is finished:21 21 25
is fire:39 36 31
is fixed:23 21 17
is foaming:24 25 28
is from:-15 -21 -21
is funny:-41 -39 -32
is gone:27 26 13
is goodbye:-68 -75 -74
is half:74 79 82
is he:-32 -29 -19
is heavy:24 25 37
is here:25 10 15
is his:-23 -19 -12
is holding:11 15 33
is how:0 11 -22
is i:-37 -22 -46
is im:11 -27 -40
is in:48 41 38
is inside:44 -11 -2
is kicking:10 13 23
is kil:28 2 -4
is laid:27 31 29
is late:0 -5 -24
is locked:27 36 32
is long:17 -25 -32
is longer:24 24 8
is looking:27 8 -13
is loud:43 -26 8
is lowest:18 15 21
is mad:56 50 60
is massive:33 -22 -1
is me:70 99 70
is mine:-30 -20 -18
is more:-21 -12 -12
is my:-32 -26 -10
is nearly:-24 12 20
is neva:-19 -17 -22
is next:41 36 25
is no:-11 -48 -48
is not:-15 -29 -6
is off:-50 -48 -50
is on:25 33 22
is one:-28 -27 -10
is open:44 35 22
is our:61 55 54
is out:-20 -22 -9
is painless:-23 -22 -3
is round:21 31 33
is running:34 25 13
is safe:46 47 27
is saying:21 19 -22
is set:29 26 34
is shouting:67 48 59
is signed:22 23 27
is sleeping:35 36 35
is slow:65 55 56
is small:27 22 17
is sorry:22 23 22
is sorted:28 24 25
is spinning:30 25 27
is starting:20 20 -13
is strangling:23 27 51
is strong:28 -10 -21
is stuck:-22 -23 -12
is suicidal:76 66 -25
is suicide:25 20 -3
is talking:57 54 42
is teh:-9 -8 -35
is tell:60 43 -5
is telling:40 6 -7
is ther:-27 -33 -56
is threatening:20 24 -53
is through:20 23 22
is thursday:-15 -20 -22
is tied:-31 -32 -36
is time:25 23 -4
is tired:-20 -7 -20
is to:7 5 -29
is tomorrow:27 41 28
is turning:23 15 8
is typing:19 30 26
is unconscious:48 40 41
is under:32 19 32
is waiting:64 39 -41
is wat:-8 9 -45
is wedged:57 55 55
is where:43 79 73
is why:40 25 28
is with:34 38 50
is wrapped:38 35 30
is yours:23 10 12
is … a:-22 -13 -8
is … about:-9 -12 -20
is … after:32 37 27
is … anniversary:23 18 17
is … any:4 33 -6
is … as:-36 -19 -16
is … ask:9 22 0
is … asked:16 22 -2
is … away:-17 -28 -36
is … bad:36 22 8
is … bag:15 22 20
is … balloons:-24 -20 -19
is … be:-25 -11 -66
is … been:-25 -17 -23
is … big:-28 -13 -8
is … blue:27 25 24
is … boot:-27 -24 -14
is … brother:46 42 42
is … but:13 3 -36
is … bye:58 59 60
is … calm:21 -24 -2
is … can:-4 -33 7
is … car:8 6 -25
is … cupboard:15 4 22
is … cut:9 15 -40
is … danger:36 36 -2
is … dark:30 38 32
is … day:-24 -18 29
is … dead:48 54 -43
is … desk:-22 -17 -23
is … die:21 -46 -4
is … dog:23 26 -5
is … doing:11 18 23
is … done:-33 -24 -14
is … dont:29 32 35
is … door:78 66 69
is … down:20 44 37
is … drawer:-26 -35 -28
is … drive:59 69 68
is … eating:28 20 3
is … else:-25 -15 -6
is … end:19 16 22
is … enough:59 5 6
is … envelope:46 53 45
is … exam:-25 -21 -24
is … farewell:32 29 35
is … fault:-50 -58 -62
is … floor:25 31 22
is … fone:-25 -3 -3
is … for:-31 -42 -44
is … forgive:40 44 45
is … friday:23 22 22
is … funny:51 45 46
is … get:49 50 32
is … girl:-23 -21 -8
is … good:32 8 2
is … goodbyes:13 24 17
is … had:12 18 25
is … half:27 26 20
is … has:28 23 12
is … hav:-46 -40 -31
is … he:21 15 2
is … head:-20 -27 -35
is … hed:23 18 23
is … her:62 68 59
is … hes:31 31 35
is … himself:-22 -19 -3
is … hoap:-22 -7 -6
is … i:29 31 23
is … if:-24 -6 3
is … im:25 -8 0
is … indoors:45 1 2
is … is:-40 -40 -41
is … it:-26 -26 -32
is … its:-43 -35 -35
is … ive:11 13 22
is … joke:-43 -22 -14
is … keep:20 27 21
is … kil:40 33 -11
is … kitchen:27 25 29
is … last:-7 -26 -22
is … left:39 43 -25
is … let:-68 -45 -35
is … leter:22 17 15
is … letters:37 23 15
is … lights:-24 -27 -26
is … little:-21 -15 -17
is … live:32 15 -7
is … living:37 -13 -2
is … look:63 61 44
is … looks:3 23 23
is … mad:22 26 25
is … me:4 5 45
is … mind:40 48 -8
is … minute:17 21 16
is … miss:35 16 0
is … monday:18 22 15
is … more:-24 -16 -10
is … morphine:-36 -30 -17
is … mother:11 13 25
is … much:-33 -17 -20
is … mum:6 10 39
is … mums:-28 -22 -11
is … museum:-23 -22 -26
is … myself:27 34 -10
is … neck:20 30 33
is … needed:62 64 54
is … neighbour:26 25 -3
is … nice:2 9 39
is … nicest:21 -23 -8
is … nights:5 7 -22
is … normal:40 44 25
is … note:80 81 87
is … of:30 -4 -33
is … off:-32 -21 -24
is … ok:-42 -11 -15
is … old:-1 -2 28
is … on:47 62 56
is … once:-37 -25 -13
is … one:80 42 2
is … other:22 3 10
is … our:36 34 26
is … out:38 44 27
is … over:37 47 46
is … past:62 49 45
is … payday:24 0 0
is … pension:43 51 50
is … people:85 60 73
is … petrol:54 49 55
is … piont:-15 -21 -11
is … plan:61 45 -13
is … pocket:29 34 37
is … press:29 -4 -7
is … purpose:27 29 -3
is … put:36 39 28
is … right:26 1 26
is … roof:-9 -20 -30
is … ropes:70 70 69
is … round:61 47 38
is … said:-31 -10 0
is … same:-13 -22 -27
is … school:-24 -13 -2
is … shaking:46 45 50
is … should:10 16 21
is … sister:-23 -24 -14
is … sleep:-25 -10 -4
is … song:-21 -17 -20
is … sorry:53 29 29
is … stronger:14 -20 -20
is … study:24 30 20
is … suicide:-37 -25 47
is … table:32 23 36
is … tablet:14 16 35
is … tablets:37 26 21
is … take:29 -20 -14
is … takin:33 25 25
is … taped:21 21 19
is … tell:29 16 26
is … th:26 26 35
is … that:22 8 -2
is … thats:-6 9 -52
is … ther:64 73 72
is … these:29 -1 0
is … they:64 74 77
is … thing:-35 -17 -35
is … think:46 42 -8
is … time:-7 -35 -30
is … today:-5 -21 -25
is … tomorrow:48 23 27
is … tonight:20 -55 -62
is … took:-52 -44 -38
is … until:-41 -36 -3
is … ur:54 42 -12
is … use:35 25 28
is … viaduct:33 35 32
is … waiting:-30 -20 -16
is … want:40 58 -53
is … wardrobe:22 24 25
is … wat:-14 -35 -19
is … way:7 6 -28
is … wearing:40 -6 -11
is … wednesday:-11 -20 -40
is … wen:-35 -25 -17
is … who:7 20 23
is … wife:-21 8 11
is … will:44 28 47
is … wont:47 46 42
is … worth:21 -13 -7
is … would:25 -3 0
is … yours:36 37 34
is … yourself:28 10 -4
ish:-2 -6 -11
isha:-4 -5 -6
island:-2 1 0
isnt:70 56 58
isnt a:26 71 28
isnt an:-13 -27 -12
isnt answering:70 68 43
isnt at:15 26 31
isnt breathing:40 44 52
isnt drama:26 27 -1
isnt for:27 13 15
isnt home:29 36 53
isnt i:-26 -13 -12
isnt in:8 9 31
isnt it:-2 -26 -22
isnt new:24 29 0
isnt picking:14 16 20
isnt she:33 5 8
isnt suicidal:-29 -29 -3
isnt that:8 -31 -4
isnt ther:9 19 25
isnt until:41 47 -2
isnt ur:-22 -9 -12
isnt worth:92 -11 -5
isnt … a:33 28 39
isnt … adn:-31 -24 4
isnt … any:6 12 24
isnt … awful:21 -1 -1
isnt … be:22 22 1
isnt … but:0 3 -21
isnt … fault:23 36 47
isnt … hands:27 -3 14
isnt … he:18 13 42
isnt … him:46 12 10
isnt … im:53 42 61
isnt … in:-24 -7 -4
isnt … it:38 17 33
isnt … its:18 24 32
isnt … ive:-18 -6 -20
isnt … living:64 -9 -4
isnt … love:17 20 19
isnt … me:-73 -47 -36
isnt … my:45 15 30
isnt … next:47 54 -7
isnt … not:-31 -29 -35
isnt … of:-25 -9 -10
isnt … shes:-27 -25 -11
isnt … story:23 19 26
isnt … teh:-8 -22 5
isnt … that:-24 -10 -8
isnt … thats:31 -2 -7
isnt … this:12 -18 -24
isnt … tonight:27 34 47
isnt … up:14 16 20
isnt … waiting:53 38 43
isnt … want:-18 -32 -2
isnt … work:16 26 30
isst:-11 -11 -3
issue:-51 -17 -9
issues:-28 -9 -3
ist:-4 1 31
ist zu:39 41 35
it:21 21 15
it a:-5 -49 -23
it al:26 26 -22
it all:-43 -25 -7
it alone:-35 -38 -29
it an:28 36 28
it any:-64 -26 -10
it anymore:-48 -21 -9
it are:52 59 22
it away:24 -23 -4
it back:-2 -20 -33
it be:15 28 -41
it because:-8 8 27
it bled:-21 -12 -19
it burns:7 16 23
it but:-37 -6 -25
it by:55 34 -26
it bye:34 34 38
it came:34 -10 -7
it can:-24 -33 -26
it cant:8 40 23
it come:14 18 23
it comes:-62 -46 -33
it cos:-30 -4 -5
it could:-5 -46 -19
it cut:35 -6 -2
it didnt:28 36 43
it does:16 1 -48
it doesnt:-32 -31 -4
it dont:-3 15 30
it down:16 9 24
it each:13 26 -8
it ends:6 7 25
it enough:60 -9 -6
it every:-4 -5 -27
it failed:2 5 -22
it far:23 24 23
it fast:-36 -31 -13
it feel:26 -4 -1
it feels:17 14 -23
it felt:-32 -25 -10
it for:-56 -56 -41
it found:28 33 32
it from:22 -11 -25
it gave:-21 -20 -4
it get:-28 -27 -28
it go:-26 -8 -23
it goes:-18 -14 -27
it goin:50 46 -13
it gone:-44 -21 0
it good:-21 -12 0
it goodbye:12 15 32
it got:-15 -26 -12
it hapen:41 28 -21
it hard:-26 -10 -4
it he:-86 -77 -31
it hell:40 37 37
it here:1 21 4
it hert:-29 2 1
it hes:26 25 29
it himself:49 16 -9
it hour:38 -14 -9
it how:-20 -4 -3
it hurts:10 11 26
it i:-23 -29 -32
it id:29 -57 -27
it if:-36 -5 -11
it ill:-22 -20 -15
it im:3 -31 -36
it into:-30 -18 -17
it isnt:54 21 25
it its:-31 -20 -18
it ive:-26 -45 -13
it keep:16 22 23
it keeps:5 20 32
it kids:21 20 19
it kil:8 23 -1
it kills:39 56 -5
it last:3 -31 -8
it late:31 26 30
it later:4 -4 -22
it locked:17 23 27
it look:23 34 46
it makes:-41 -38 0
it matter:-25 -24 -6
it mattered:21 25 29
it means:-36 -36 -15
it more:2 -37 -39
it much:-20 8 -12
it my:-26 -61 -57
it myself:-80 -56 -52
it needs:-30 -26 -18
it no:-12 -10 -30
it nobody:-36 -12 7
it nor:45 29 26
it normal:20 23 8
it not:14 21 -23
it noted:-21 -7 -3
it nothing:3 -7 -34
it of:-13 -34 -28
it off:1 11 36
it ok:-25 -14 -13
it on:22 16 42
it once:6 22 29
it one:30 24 6
it open:38 43 50
it out:14 38 8
it passed:-7 -46 -15
it past:-36 3 -3
it pays:2 4 21
it put:-21 -15 -14
it right:32 13 -23
it ring:28 -8 -2
it rings:12 31 38
it said:30 35 28
it says:-29 -27 -31
it scares:41 5 -1
it second:55 36 37
it seemed:48 17 23
it seems:-16 -21 -9
it shaking:29 -27 -9
it she:-36 -43 -41
it shes:-28 -22 -20
it should:-2 23 -9
it since:25 -39 -39
it six:37 -19 -7
it snapped:12 10 36
it snows:-31 -24 -20
it soon:51 64 -17
it sounds:-30 -11 -6
it starting:48 37 63
it stop:-20 -15 -8
it stopped:5 -22 -6
it stops:28 43 8
it straight:-24 -15 -8
it suicide:-23 -28 -4
it sunday:25 30 19
it take:32 27 11
it takes:32 57 55
it teh:31 12 43
it ten:33 19 8
it thank:22 27 27
it that:40 33 12
it ther:34 -16 -15
it tired:37 45 60
it to:34 12 38
it today:28 25 38
it together:19 25 18
it tomorrow:-36 -30 3
it tonight:14 23 68
it true:45 39 -2
it tuesday:26 31 41
it turns:-25 -20 -12
it twice:57 34 -33
it u:42 15 8
it under:19 23 -3
it until:-49 -24 -9
it up:-9 -32 -42
it used:-22 12 -4
it was:17 22 14
it washed:58 53 55
it wasnt:43 42 66
it wat:-23 -27 -13
it went:-26 -36 -25
it were:-9 -26 -6
it werent:14 19 -27
it while:-24 -6 -3
it whole:31 38 42
it will:16 31 39
it with:6 11 22
it without:-45 -24 -21
it woke:42 0 0
it wont:20 33 21
it works:-27 -20 -12
it worth:-41 -5 -2
it would:10 17 -42
it wouldnt:-21 -12 2
it written:25 6 -6
it yesterday:44 63 -6
it … a:-2 14 27
it … about:-39 -33 -28
it … accident:58 58 45
it … after:16 28 17
it … afternoon:8 14 30
it … ago:14 12 24
it … ahead:21 -3 -3
it … all:-12 -27 -24
it … am:54 21 21
it … an:35 44 31
it … any:63 10 29
it … anything:20 24 14
it … are:52 48 10
it … arranged:-22 -19 -15
it … as:18 41 32
it … asking:2 13 39
it … away:3 -26 -38
it … b:44 45 -9
it … back:-33 -53 -46
it … barn:47 35 14
it … be:24 25 30
it … bed:28 28 11
it … behind:46 48 0
it … beter:22 35 -7
it … bin:28 -3 -11
it … blocked:-21 -26 -18
it … both:52 58 70
it … box:30 36 31
it … breakfast:39 30 14
it … breathing:10 22 -4
it … burning:18 29 33
it … by:-18 -47 -30
it … bye:-60 -59 -51
it … call:-26 9 14
it … calm:34 30 -16
it … can:-28 -14 2
it … candle:-20 -13 -6
it … class:24 37 34
it … close:41 37 17
it … cold:32 43 38
it … comes:20 22 28
it … crossed:34 6 -1
it … daughter:-24 -11 -7
it … day:-8 -11 -44
it … days:48 60 46
it … decided:-24 -19 -32
it … desk:23 26 17
it … did:0 1 -29
it … didnt:51 68 78
it … die:72 60 70
it … do:-6 15 -47
it … does:-57 -69 -28
it … doesnt:-47 -31 -41
it … dog:23 22 -17
it … doing:8 16 30
it … dont:-7 -36 -31
it … door:37 42 38
it … drawer:-45 -31 -26
it … easier:-26 -10 11
it … eleven:33 -6 -1
it … end:-40 -33 -10
it … enough:32 63 45
it … every:-20 -16 -15
it … everything:74 8 2
it … fault:30 33 35
it … feel:26 47 29
it … feels:-7 -21 -15
it … fingers:34 2 6
it … finished:25 24 26
it … fire:-2 -21 -17
it … fish:33 1 4
it … flatmates:18 17 22
it … fone:11 12 24
it … food:30 32 32
it … for:32 47 57
it … forty:-40 -26 -17
it … found:22 28 30
it … friday:-38 -21 -8
it … from:40 47 11
it … front:35 14 14
it … funeral:30 33 31
it … gave:-21 -17 -6
it … get:-2 38 50
it … glass:32 21 19
it … go:-14 22 50
it … god:-5 -64 -52
it … goin:32 1 11
it … gone:49 42 35
it … goodbye:90 94 82
it … got:12 45 45
it … grey:-20 -21 -7
it … had:-32 -20 -4
it … half:43 28 31
it … hand:-21 -6 -4
it … hands:23 34 13
it … has:-3 -26 -20
it … hav:27 22 -9
it … havent:37 6 -14
it … held:-22 -8 -3
it … hell:26 -11 -7
it … help:-22 -26 -16
it … her:17 16 28
it … here:11 15 23
it … hert:54 60 57
it … hes:49 49 39
it … hid:26 35 17
it … him:-22 -5 -23
it … home:-22 -13 4
it … honest:29 -5 -2
it … hour:46 30 16
it … hurts:-20 -5 1
it … id:41 -18 -21
it … ill:25 28 24
it … illness:25 29 31
it … im:22 21 45
it … in:-5 -33 -3
it … intend:1 2 -37
it … into:21 18 15
it … isnt:21 4 -12
it … its:-22 -26 -34
it … ive:5 -26 -7
it … jerking:39 41 45
it … joking:54 16 -2
it … keep:31 -21 15
it … kids:29 -16 -8
it … kil:26 6 -2
it … kind:19 19 31
it … know:0 6 -35
it … knowing:21 23 23
it … known:-23 -13 -4
it … laid:21 21 18
it … last:-35 -27 -11
it … laughed:31 25 -2
it … left:17 36 28
it … leter:37 38 35
it … lief:35 12 -8
it … light:61 63 67
it … little:-34 -29 -15
it … locked:32 30 30
it … longer:5 30 13
it … look:-13 -23 -22
it … loop:22 -18 -10
it … lot:-29 -11 -1
it … make:-27 -14 -16
it … march:-25 -15 -9
it … mattress:-7 3 23
it … me:-4 -12 -55
it … mean:19 24 -4
it … mine:18 14 25
it … minute:28 25 53
it … mirror:-15 -28 -15
it … missed:40 44 3
it … monday:-2 2 -38
it … month:-31 -11 0
it … more:-39 -35 -29
it … morning:8 11 26
it … moved:41 2 -2
it … much:-38 -8 -6
it … my:10 -10 -39
it … myself:-21 -46 17
it … nearly:-32 -5 -1
it … neck:29 26 54
it … need:-8 4 -23
it … netflix:-32 -50 -20
it … neva:1 28 47
it … new:21 31 -1
it … news:19 27 -13
it … next:-23 -17 -25
it … nice:44 28 38
it … nine:16 21 -9
it … no:27 34 0
it … nobody:23 34 30
it … not:-22 -28 -16
it … of:21 31 21
it … off:-17 -40 -25
it … on:14 28 23
it … once:24 -8 6
it … ones:26 26 34
it … open:-33 -23 -18
it … other:-22 -29 -27
it … over:29 31 52
it … own:59 62 -40
it … partner:37 0 -2
it … past:64 63 57
it … peaceful:43 19 23
it … pen:21 20 24
it … people:-33 -23 -15
it … permanently:8 -32 7
it … person:25 0 2
it … petrol:-24 -20 -9
it … plenty:40 51 -5
it … post:47 2 -15
it … programme:26 -24 -12
it … purpose:-23 -31 -8
it … put:-74 -73 -32
it … putting:-21 -17 -7
it … quick:69 60 29
it … quiet:12 -10 21
it … rafter:-30 -25 -29
it … rain:40 -3 -1
it … ready:14 17 22
it … real:-2 -20 -16
it … right:38 8 -18
it … room:22 10 -9
it … round:-23 -15 -14
it … said:-41 -33 -17
it … same:24 18 41
it … sat:33 29 46
it … say:-16 9 -20
it … see:-27 -19 -34
it … self:4 23 -1
it … she:-9 -27 -15
it … shed:6 -5 -21
it … sick:-21 -19 -1
it … since:-27 -24 -20
it … sister:25 -21 -10
it … sleep:42 -11 -17
it … some:-4 -23 -8
it … something:24 18 -18
it … soon:53 54 45
it … stay:-28 -19 -7
it … step:-33 -46 -41
it … stood:23 33 28
it … stop:42 28 57
it … stopped:-22 -15 -16
it … stuff:13 23 16
it … suicide:-43 -31 -5
it … sunday:-35 -28 -17
it … sweating:29 13 19
it … take:52 47 28
it … takes:31 5 5
it … tell:21 18 -14
it … ten:-3 7 20
it … texted:51 42 48
it … thanks:22 6 11
it … that:-21 -40 -34
it … thats:25 30 19
it … their:43 42 42
it … them:48 27 34
it … ther:-26 -17 -2
it … theres:26 21 20
it … theyre:9 -23 -9
it … thing:-51 -37 -22
it … think:73 36 20
it … this:37 28 25
it … thought:41 28 -10
it … till:25 7 14
it … time:-42 -42 -38
it … times:-5 -50 -28
it … to:6 1 -39
it … today:-25 -18 -41
it … told:50 9 19
it … tomorrow:93 88 76
it … tonight:51 34 17
it … took:12 19 35
it … train:-21 -24 -18
it … true:-14 -20 -9
it … trying:17 19 21
it … twice:33 33 -2
it … until:19 22 12
it … up:20 23 -9
it … upstairs:28 15 -6
it … ur:-18 -22 -16
it … use:90 24 -24
it … used:15 52 51
it … wait:11 -21 7
it … wana:28 26 -2
it … want:1 26 2
it … was:-33 -46 -40
it … wat:51 37 12
it … water:30 30 43
it … way:30 55 44
it … week:12 19 33
it … weekend:24 21 1
it … weeks:-15 -24 -11
it … weird:-33 -11 -2
it … wen:-10 -6 -34
it … went:10 15 40
it … while:49 46 72
it … who:-20 -21 -9
it … will:41 48 -6
it … window:-32 -16 -11
it … wish:72 -2 -6
it … with:-23 -19 -29
it … wont:-31 -57 -41
it … worth:-41 -7 -4
it … would:32 4 -4
it … wrong:-25 -8 -9
it … x:2 28 31
it … years:-25 -13 -10
it … youve:33 38 36
itch:16 -38 -33
itch … it:42 0 -1
itching:0 -6 -2
itchy:-2 -7 -8
itd:72 55 18
itd be:41 -26 -34
itd feel:23 34 34
itd … if:21 -12 -1
itd … it:-26 -20 -11
itd … its:6 19 24
itd … me:11 2 -28
item:54 54 44
items:-9 -3 -1
itll:36 52 69
itll be:61 77 87
itll hav:36 37 40
itll … a:67 57 24
itll … adn:-8 -36 -24
itll … be:36 36 39
itll … by:35 28 31
itll … dead:53 56 55
itll … i:24 16 18
itll … im:44 46 51
itll … next:12 22 26
itll … quick:30 41 49
itll … sunday:-33 -37 -38
itll … weekend:25 38 35
its:36 44 51
its about:-16 -40 -35
its adn:-29 -16 5
its all:48 48 70
its around:18 25 33
its at:43 44 50
its back:88 -10 -26
its cold:35 53 49
its coming:-50 -36 -49
its dark:29 4 -3
its day:-26 -9 -9
its days:22 40 40
its due:-28 -18 -14
its eating:0 -22 0
its enough:56 34 51
its every:15 -29 -6
its falling:27 24 19
its fine:-22 -9 -3
its friday:-64 -66 -65
its funny:-23 -12 -6
its gaping:-32 -27 -12
its geting:35 56 -39
its goin:-28 -26 2
its gone:-10 -22 -23
its good:-42 -24 -25
its happening:91 92 83
its hard:-20 -8 -15
its her:-35 -27 -29
its hi:63 62 60
its him:25 24 24
its his:19 19 23
its how:14 17 27
its i:27 27 32
its in:73 73 74
its ive:22 26 27
its kicking:34 20 22
its late:21 16 16
its loaded:33 35 44
its long:-34 -13 -8
its lovely:28 24 26
its me:22 14 11
its monday:-32 -19 -18
its more:3 -23 -21
its my:13 33 13
its nearly:44 39 49
its next:26 31 33
its not:-22 -22 -29
its november:45 -1 -1
its ok:48 5 8
its on:38 30 26
its one:-23 -8 -1
its over:25 26 24
its own:35 22 -7
its peaceful:43 30 22
its pills:39 43 37
its pumping:17 22 25
its quiet:-20 -18 -21
its quieter:21 21 27
its settled:37 35 8
its slow:0 -33 -31
its stinging:33 34 3
its stopped:36 35 24
its sunday:24 -1 -2
its tablets:-33 -23 -28
its teh:24 34 11
its that:-25 -38 -21
its ther:15 32 22
its this:60 60 58
its time:48 49 47
its tonight:51 52 63
its true:1 -3 -21
its twenty:25 -1 -1
its u:33 41 28
its up:66 74 73
its waiting:23 -1 2
its warm:-33 -24 -20
its wat:44 25 -22
its way:-27 -36 -31
its wednesday:20 1 17
its weird:-29 -27 -18
its wen:78 76 71
its where:-23 -12 -10
its why:-27 -14 -3
its windy:-21 -21 -21
its worse:34 1 -1
its worth:-44 -10 -11
its written:-22 -9 -3
its … adn:-20 -27 -19
its … after:-25 -14 -14
its … all:-27 -35 -22
its … am:-64 -48 -25
its … an:23 26 11
its … arm:30 32 28
its … arranged:23 18 22
its … bad:-28 -18 -22
its … bathroom:21 23 37
its … being:16 -40 -4
its … best:-26 -23 -14
its … both:38 38 30
its … breathing:20 17 26
its … by:31 -6 -5
its … can:-4 -35 -35
its … cant:-47 -39 -36
its … cliff:21 27 20
its … coat:34 40 42
its … come:8 6 -23
its … does:-29 -14 -8
its … doesnt:29 28 21
its … dont:21 43 33
its … door:51 24 25
its … eleven:-21 -21 -12
its … every:28 19 -6
its … father:23 19 31
its … floors:-21 -20 -20
its … fone:40 47 48
its … for:10 33 43
its … forever:21 21 19
its … from:-31 -21 -18
its … goin:29 17 17
its … gone:20 21 38
its … goodbye:35 31 34
its … hands:8 31 -1
its … hav:29 32 36
its … her:-25 -9 -11
its … here:-48 -21 -12
its … his:-70 -63 -55
its … holiday:45 46 37
its … hour:-21 -27 -10
its … if:-35 -39 -30
its … ill:16 26 34
its … im:7 28 30
its … in:62 57 45
its … is:31 -13 -2
its … isnt:24 -22 -9
its … it:35 45 44
its … ive:16 15 32
its … kids:-18 -26 -21
its … know:-23 -23 1
its … lap:51 58 52
its … last:-57 -60 -61
its … level:26 25 32
its … line:21 27 23
its … lit:13 20 35
its … look:54 53 62
its … lot:-21 -18 -12
its … me:13 -42 -37
its … mins:21 25 33
its … minutes:-22 -23 -15
its … money:23 -8 -4
its … months:-21 -17 -16
its … my:29 30 42
its … neck:40 41 35
its … nice:30 33 27
its … night:-17 -46 -16
its … nobody:-7 -20 -21
its … noise:4 18 24
its … of:-24 2 4
its … old:29 41 39
its … on:35 3 2
its … one:35 33 39
its … otherwise:50 36 28
its … out:-12 -23 -20
its … over:13 26 34
its … path:20 26 20
its … people:43 -1 -1
its … place:-26 -18 -17
its … pocket:96 -20 -14
its … put:26 -3 -7
its … putting:24 41 40
its … quiet:17 25 21
its … rang:66 35 30
its … razor:55 49 54
its … right:-38 -29 -20
its … said:55 56 16
its … same:-28 -32 -12
its … saturday:25 26 27
its … say:28 -26 -19
its … school:-24 -2 -3
its … set:103 84 85
its … since:70 7 -14
its … six:-30 -16 -21
its … sorry:13 23 24
its … stopping:24 27 39
its … stronger:16 26 -1
its … sunday:24 28 24
its … teh:47 22 25
its … tell:-25 -12 -1
its … than:28 35 39
its … thank:31 24 27
its … that:-40 -22 -38
its … ther:-22 -27 -22
its … theres:61 15 10
its … they:-30 -21 -26
its … thing:40 44 -23
its … think:43 40 28
its … third:50 20 7
its … through:39 36 19
its … thursday:-19 -14 -33
its … to:5 -21 -33
its … today:-12 -14 -26
its … told:18 18 20
its … towel:18 24 6
its … two:-24 -23 -8
its … ur:22 26 11
its … want:49 56 -16
its … was:58 55 -4
its … wat:-22 -20 -3
its … water:7 30 23
its … week:29 -7 -11
its … wen:32 13 11
its … were:26 30 29
its … which:-21 -15 -8
its … who:25 30 24
its … wish:53 -2 0
its … wont:27 7 11
its … working:19 22 53
its … worse:0 -3 -21
its … year:-26 -17 -11
itself:23 1 9
iv:32 35 30
iv … a:32 27 33
ive:42 42 54
ive a:-17 -18 -23
ive accepted:27 38 25
ive been:-30 -37 -40
ive begun:49 54 14
ive blocked:-20 -25 -18
ive booked:-36 -21 -21
ive bought:-7 3 -28
ive changed:27 23 25
ive chosen:49 54 75
ive climbed:29 28 29
ive closed:11 -30 -17
ive come:35 5 5
ive crushed:30 13 13
ive decided:10 27 -35
ive dropped:-24 -18 -14
ive drunk:57 59 48
ive enough:84 87 85
ive fed:30 37 56
ive felt:25 2 -9
ive found:-9 -8 -32
ive got:51 32 8
ive held:37 30 42
ive his:25 24 38
ive hung:-20 -21 -24
ive it:18 46 41
ive joined:-30 -28 -20
ive jumped:-67 -63 -47
ive kept:20 27 41
ive killed:15 13 24
ive kissed:27 27 31
ive known:28 28 24
ive labelled:-57 -52 -49
ive left:130 116 90
ive loaded:18 13 20
ive locked:35 32 32
ive looked:24 -32 -20
ive lost:-79 -52 -41
ive made:63 44 64
ive more:42 52 -7
ive my:4 20 18
ive neva:-55 -48 -58
ive no:-50 -39 -28
ive nobody:-10 -10 -30
ive not:-17 -49 -30
ive nothing:8 -27 -7
ive noticed:-62 -33 -29
ive overdosed:30 34 34
ive paid:81 78 75
ive passed:11 18 21
ive picked:69 60 43
ive planned:7 10 20
ive promised:6 -24 -6
ive put:17 -22 -14
ive read:-32 -34 -27
ive rung:21 -37 -24
ive sat:-14 -42 -39
ive saved:17 20 28
ive scored:1 1 -21
ive seen:24 43 49
ive sent:43 52 49
ive set:35 47 46
ive sharpened:41 23 23
ive signed:-34 -36 -20
ive since:-24 -23 -15
ive skipped:4 10 25
ive sold:-55 -51 -47
ive started:115 90 16
ive stood:21 25 -12
ive stopped:40 -8 -30
ive swallowed:-60 -61 -62
ive swept:30 34 36
ive taken:91 103 97
ive teh:89 84 91
ive thanked:48 34 30
ive thought:65 45 18
ive tied:60 43 46
ive to:-40 -35 -29
ive tried:-32 8 -20
ive two:12 14 33
ive used:68 93 -19
ive walked:34 2 6
ive wanted:96 75 -80
ive woken:25 30 -37
ive wrapped:22 29 -9
ive written:29 54 67
ive … about:23 12 12
ive … adn:34 25 19
ive … against:23 -10 0
ive … alife:43 -2 0
ive … all:68 72 76
ive … am:-15 -9 -42
ive … as:39 48 22
ive … asked:-24 -16 -9
ive … at:37 -10 -31
ive … baby:8 12 31
ive … back:9 16 26
ive … bag:19 32 31
ive … bath:13 20 22
ive … bathroom:31 29 27
ive … be:53 26 28
ive … bed:29 26 19
ive … been:-38 -27 -15
ive … before:26 45 3
ive … belt:-49 -40 -22
ive … bench:17 24 28
ive … blade:10 12 -67
ive … blades:5 -17 -46
ive … bleach:35 44 28
ive … boots:-33 -14 -20
ive … both:16 16 22
ive … bottle:46 40 48
ive … bridge:27 25 22
ive … burn:36 38 46
ive … by:30 35 53
ive … cake:-31 -28 -21
ive … can:23 4 4
ive … cant:78 75 76
ive … chain:-58 -44 -39
ive … chest:39 36 40
ive … children:76 75 83
ive … coat:26 25 29
ive … collecting:41 44 50
ive … corner:-40 -39 -25
ive … curtains:-38 -36 -35
ive … dads:-29 -32 -28
ive … date:-26 -22 -36
ive … daughter:26 1 -8
ive … day:33 30 64
ive … days:17 14 26
ive … dentist:-10 -9 -20
ive … dieing:-23 -11 -7
ive … do:-6 -1 -30
ive … dog:-12 -25 -24
ive … doing:-58 -35 -16
ive … dont:22 60 30
ive … door:18 16 21
ive … down:48 41 51
ive … drinking:26 -13 0
ive … each:22 32 -6
ive … end:10 21 -36
ive … enough:-13 -23 -15
ive … every:21 20 9
ive … everyone:7 23 1
ive … everything:20 10 13
ive … expecting:18 -27 -28
ive … far:25 21 23
ive … felt:14 28 2
ive … few:27 -3 -2
ive … fits:32 12 -28
ive … flu:14 24 12
ive … following:20 21 -18
ive … fone:-18 -25 -25
ive … foot:26 27 22
ive … foto:-59 -54 -30
ive … four:-29 -21 -21
ive … get:-26 -22 -15
ive … go:51 50 54
ive … goin:-40 -14 -18
ive … goodbyes:52 49 38
ive … got:21 14 11
ive … gun:23 22 17
ive … hair:-29 -21 0
ive … half:18 24 10
ive … heart:28 31 -2
ive … heating:37 38 3
ive … her:10 4 22
ive … him:57 56 39
ive … hoap:42 -15 -7
ive … home:-26 -17 -22
ive … hoping:37 8 -4
ive … hour:16 17 22
ive … how:-24 0 10
ive … i:18 20 39
ive … ice:0 -49 -15
ive … im:12 26 44
ive … in:3 17 24
ive … insulin:26 31 7
ive … into:21 14 17
ive … is:-21 -10 7
ive … it:49 58 35
ive … its:35 20 30
ive … ive:-28 -38 -26
ive … keys:22 27 22
ive … kids:27 25 29
ive … kil:2 26 53
ive … kitchen:-57 -58 -52
ive … knife:13 -10 -48
ive … laptop:7 -25 -14
ive … last:50 49 41
ive … left:54 38 53
ive … letters:3 1 28
ive … long:31 -6 -6
ive … look:4 0 -22
ive … looking:85 58 40
ive … lot:-74 -78 -81
ive … maid:32 37 39
ive … means:19 18 40
ive … mind:20 3 3
ive … minding:12 10 -35
ive … mine:75 67 67
ive … more:22 18 22
ive … morphine:41 33 38
ive … much:43 53 65
ive … my:2 -41 -39
ive … myself:19 49 70
ive … need:27 15 2
ive … needed:-25 -17 -14
ive … no:6 -62 -46
ive … not:51 75 61
ive … note:24 38 13
ive … nothing:15 -24 -20
ive … nurse:5 -21 -12
ive … off:9 17 21
ive … old:29 33 38
ive … one:-49 -46 -36
ive … out:20 30 -3
ive … over:-20 -17 -18
ive … past:64 48 38
ive … patches:-42 -41 -33
ive … peace:28 4 7
ive … pillow:17 12 31
ive … pills:22 7 -4
ive … practice:16 12 26
ive … pressing:25 20 -2
ive … put:3 16 29
ive … quiet:-28 -15 -11
ive … ready:25 24 35
ive … rifle:11 9 23
ive … right:18 20 24
ive … roap:21 17 16
ive … same:30 27 -7
ive … sat:8 -4 -26
ive … second:-32 -20 -20
ive … seen:-12 2 -22
ive … seizures:19 26 30
ive … self:33 27 -1
ive … she:-21 2 21
ive … sick:27 32 34
ive … since:-45 -29 -33
ive … sleeping:-23 -23 -1
ive … some:-28 -21 -14
ive … somewhere:0 -29 -15
ive … sorry:37 21 28
ive … sorted:-17 -22 -19
ive … sponsor:26 -3 -3
ive … spray:-27 -29 -9
ive … stones:-13 -22 -19
ive … strip:-7 -13 -34
ive … suicidal:-23 -45 -4
ive … sure:53 48 42
ive … takin:45 35 -19
ive … teh:93 105 93
ive … tell:-9 -26 -21
ive … them:38 58 31
ive … these:37 12 23
ive … they:30 13 5
ive … thinking:11 20 -2
ive … this:-22 -42 -47
ive … three:-24 -28 -31
ive … through:21 25 5
ive … times:45 23 0
ive … to:24 14 26
ive … today:31 22 12
ive … told:8 -29 -6
ive … tonight:34 39 35
ive … train:53 54 55
ive … twice:7 30 -11
ive … two:17 -1 30
ive … u:22 26 25
ive … under:17 23 5
ive … up:57 85 45
ive … using:-39 -30 -9
ive … waiting:48 34 41
ive … want:27 0 -10
ive … wanted:25 -18 -10
ive … wat:27 28 26
ive … way:45 65 63
ive … wish:-22 -17 -11
ive … with:-9 -2 -25
ive … wrists:-67 -59 -24
ive … writing:43 -1 0
ive … year:23 -3 -2
ivor:-7 -7 -6
iykyk:27 8 27
j:53 64 -6
jab:-30 -22 -23
jabbed:2 2 2
jack:91 3 6
jacket:13 9 15
jacket … a:39 28 45
jacket … teh:-31 -28 -13
jade:2 1 0
jaffa:0 0 -1
jahre:-25 -26 -5
jahren:-25 -24 -7
jai:70 96 49
jai avale:41 46 60
jai des:89 92 -9
jai … de:29 19 -14
jai … je:22 28 5
jai … les:21 27 30
jai … me:46 53 -6
jai … mes:16 17 29
jai … mourir:55 7 -3
jai … tous:19 21 29
jail:-20 -7 -5
jailed:-2 -2 -1
jaimerais:87 -3 -1
jaja:-8 -6 -2
jajaja:-19 -2 -1
jam:-7 -2 -11
jam jar:32 34 27
jamais:26 -8 -2
jamie:-1 0 0
jammed:2 1 -9
jams:-5 -3 -2
jan:7 0 -3
january:-10 6 -3
jar:15 18 12
jars:-6 -2 -1
jas:-3 -2 0
jaw:22 24 10
jaws:0 1 3
jay:2 1 -1
je:106 93 74
je commence:25 30 30
je me:19 27 27
je ne:-22 -31 -26
je pense:32 39 -11
je suis:-34 -31 -14
je vais:4 34 18
je veux:47 52 -17
je voudrais:35 -15 -9
je voulais:35 36 14
je vous:40 34 33
je … en:28 29 -12
je … encore:37 41 -1
je … etre:43 -5 -2
je … finir:28 29 -12
je … je:37 38 45
je … la:72 29 40
je … le:-22 -21 -32
je … me:6 39 -35
je … mettre:19 22 -11
je … morte:32 11 8
je … mourir:58 7 14
je … pas:-38 -17 -2
je … plus:53 -8 -29
je … sauter:48 46 45
je … suicide:22 28 3
je … suicider:16 21 -89
je … suis:34 42 25
je … sur:-16 -22 -11
je … tuer:52 64 43
je … veux:1 -20 -4
jealous:80 -26 -14
jean:-2 6 18
jean adn:24 25 22
jean … sorry:26 29 27
jeans:-18 -12 6
jeden:15 24 -12
jeep:9 12 27
jelly:-26 -19 -17
jemand:-3 -2 -1
jen:-27 -23 -6
jeringa:36 33 31
jerked:36 24 37
jerked adn:12 8 22
jerking:89 88 90
jerking adn:54 53 60
jerking all:25 27 23
jerking … adn:18 21 19
jerking … i:17 18 23
jerking … over:18 21 19
jerry:-6 6 10
jerry … in:2 17 23
jess:0 -1 -2
jesus:17 32 -25
jet:-12 -4 -4
jetais:-1 -1 0
jetty:-4 -3 -1
jetzt:23 29 57
jewellery:1 2 3
ji:1 4 9
jigsaw:-15 -11 -8
jigsaws:-4 -5 -6
jim:-1 -1 0
jittery:30 -4 -2
jitu:-6 -7 -5
jk:42 75 74
jmup:34 44 77
jmup at:35 25 33
jmup from:83 82 87
jmup in:-37 -17 -11
jmup its:-27 -20 -19
jmup not:29 29 29
jmup of:31 31 33
jmup off:-78 -72 -75
jmup on:-45 -42 -28
jmup out:-75 -83 -67
jmup to:41 32 40
jmup … bridge:32 35 6
jmup … every:-40 -46 -20
jmup … i:3 11 -23
jmup … is:-28 -17 -21
jmup … it:50 51 70
jmup … my:68 57 44
jmup … of:-66 -71 -56
jmup … teh:49 38 57
jmup … terrace:19 20 23
jo:19 24 25
jo … lad:36 37 37
joans:-21 -14 -8
job:-8 -2 -14
job adn:8 -25 -16
job its:27 5 0
job my:25 32 -1
job … adn:58 50 49
job … i:-3 -22 -2
job … it:29 11 3
job … want:23 4 0
jobcentre:-3 -2 0
jobs:16 -36 -30
jobs today:65 -1 -1
jobs … adn:53 -7 -3
joburg:-2 -2 -1
jodie:37 34 43
jodie … her:37 34 43
johnny:10 17 31
johnny cash:10 17 31
join:46 31 49
joined:-9 -5 -5
joined teh:-44 -37 -21
joining:-7 -10 -21
joining her:24 22 -3
joining my:-18 -20 -22
joining … arthur:-18 -21 -21
joint:-13 -5 -2
joints:-1 0 -2
joist:-1 1 1
joke:-31 -21 -22
joke i:16 24 0
joke in:0 -20 -1
joke … teh:18 17 26
joked:-1 0 -1
jokes:-13 7 -26
joking:95 59 38
joking anymore:27 16 -1
joking this:-27 -20 -5
joking … i:-21 -14 -1
joking … time:-27 -20 -5
jollof:-17 -1 -1
jolly:-10 -8 -3
jolts:59 55 63
josh:0 1 2
journal:-10 -20 -2
journey:-6 1 19
jours:21 23 -6
joy:-31 -26 -9
joyce:3 1 1
jst:0 0 0
judge:-26 -5 8
judge adn:8 22 -1
judge says:10 12 31
judge … i:10 12 31
judged:-7 -7 -2
jug:16 18 16
juice:-16 -17 -10
juliet:-14 -13 -8
july:-21 7 -23
july adn:24 33 -1
jumped:1 -30 -14
jumped i:-39 -34 -34
jumped in:-20 -7 -5
jumped off:-25 9 12
jumped … deep:-21 -19 -16
jumped … i:22 7 13
jumper:-37 -28 -25
jumper … teh:-29 -25 -24
jumpers:0 0 0
jumping:119 134 140
jumping off:-42 -44 -45
jumping … a:-44 -52 -48
jumping … teh:29 28 23
jumps:6 3 11
jumps … pier:25 20 25
jumpsuit:-5 -7 -5
june:3 8 12
june … kissed:47 42 44
june … my:47 53 64
juniors:-4 -4 -2
jusqua:-1 -1 0
justice:-2 0 0
jy:60 59 56
jy vais:29 29 26
k:75 75 56
k m:30 27 -15
k … s:56 40 -16
kalt:0 0 0
kann:30 36 -5
kann nicht:33 36 -1
kaput:3 7 -2
karaoke:-33 -17 -12
karen:-5 -2 -3
karim:-2 -2 -4
kart:-16 -13 -8
karts:-22 -20 -18
katze:-4 -3 -1
kaum:34 39 40
kayak:-2 0 0
kaz:-7 -1 -1
ke:0 0 0
keap:30 28 0
kebab:-7 -10 -10
keen:-18 -22 -17
keep:40 21 15
keep a:-45 -32 -22
keep being:41 58 65
keep blacking:25 26 -5
keep burning:26 35 -1
keep coming:-27 -8 -3
keep counting:-22 -8 -3
keep dropping:17 21 35
keep forgetting:16 22 33
keep goin:-28 -32 -22
keep it:-60 -34 -34
keep looking:65 18 13
keep me:-52 -23 -9
keep my:-38 -41 -21
keep nodding:31 32 45
keep saying:41 45 -11
keep seeing:26 7 12
keep teh:-35 -15 -20
keep telling:17 -15 -25
keep them:-23 -11 -12
keep thinking:74 -29 -19
keep wanting:69 28 -29
keep water:44 39 27
keep wishing:55 -7 -9
keep … adn:-1 12 42
keep … all:38 35 23
keep … an:-20 -12 -5
keep … at:62 -25 -14
keep … back:62 42 20
keep … blade:-54 -39 -19
keep … do:13 21 3
keep … down:46 41 32
keep … how:-25 7 0
keep … i:70 94 35
keep … it:23 -6 -20
keep … kids:38 5 -23
keep … light:40 42 53
keep … mid:13 14 28
keep … more:31 20 5
keep … my:46 21 -7
keep … myself:34 28 43
keep … of:23 14 10
keep … off:9 6 33
keep … on:8 25 32
keep … out:30 28 19
keep … room:20 14 4
keep … said:33 17 7
keep … sick:28 51 56
keep … takin:-26 -10 0
keep … teh:19 -29 -54
keep … that:33 3 3
keep … those:17 22 19
keep … to:26 9 -18
keeper:-3 -12 -5
keeping:13 20 30
keeping her:27 28 30
keeping me:-31 -14 10
keeping … adn:25 26 27
keeping … for:-21 -21 -20
keeping … from:26 20 24
keeps:83 89 38
keeps dropping:34 34 35
keeps goin:-23 -24 -13
keeps it:-30 -22 -20
keeps knocking:-23 -15 -3
keeps looking:-7 0 -26
keeps me:-29 -16 -19
keeps our:12 21 -3
keeps saying:10 12 -41
keeps skipping:21 39 -17
keeps teh:19 35 40
keeps them:-27 -24 -12
keeps … adn:39 25 12
keeps … be:30 18 -3
keeps … goin:48 51 59
keeps … hed:43 17 -16
keeps … hell:29 25 -2
keeps … hes:19 23 -4
keeps … i:-31 -44 -18
keeps … in:14 -27 -56
keeps … itd:-22 -2 -1
keeps … me:-15 -10 -26
keeps … papers:26 31 -3
keeps … that:25 22 -1
keeps … to:20 32 30
keeps … up:62 59 0
keeps … we:18 22 0
keeps … with:36 40 -3
keine:6 -15 -2
keiner:16 14 -4
keith:-6 -3 -2
keller:5 3 12
keller heute:-17 -20 -10
keller … nacht:-17 -20 -10
kelpies:1 1 2
ken:-4 -3 -4
kennels:-16 -14 -13
kept:25 18 26
kept a:28 7 9
kept her:-27 -25 -24
kept his:-48 -39 -33
kept it:-44 -37 -27
kept me:-9 -22 -9
kept my:13 22 27
kept saying:-25 -10 -6
kept that:-38 -28 -23
kept them:39 39 44
kept these:21 21 27
kept thinking:25 -12 -10
kept waiting:43 52 56
kept … adn:35 10 -19
kept … back:53 54 58
kept … down:24 1 1
kept … for:33 13 18
kept … goin:-46 -28 -18
kept … gun:29 24 17
kept … her:10 8 24
kept … hes:33 1 -2
kept … i:-26 -19 -17
kept … it:46 50 51
kept … leaving:26 8 14
kept … teh:-48 -38 -33
kept … to:35 36 35
kept … under:6 -31 -22
kerala:-4 -2 -3
kerb:-3 -1 -2
kermit:44 42 -19
kerosene:119 119 114
kerosene … teh:31 26 35
ket:25 24 7
ket adn:25 25 7
ket … adn:37 38 11
ketamine:-1 2 -3
ketchup:-43 -10 -6
kettle:-18 -13 2
kettle my:21 14 10
kettle on:-26 -17 -15
kettle … adn:-23 -15 -10
kettle … is:71 71 61
kettle … off:23 18 33
kettle … paper:25 17 12
kettles:25 9 9
kev:-1 3 9
kevin:-4 0 4
kevs:11 14 25
key:5 14 30
key from:24 25 25
key i:20 15 25
key is:24 14 22
key ive:23 23 33
key off:-17 -23 -14
key to:30 35 22
key … a:22 18 22
key … cabinet:16 26 12
key … club:24 25 25
key … gets:-33 -26 -9
key … him:-14 -15 -20
key … is:-21 -19 -3
key … roof:30 26 25
key … swim:24 25 25
key … teh:11 18 23
key … to:51 52 48
key … wat:21 21 30
keyboard:25 24 36
keyring:-4 -2 -1
keys:8 3 5
keys are:23 19 10
keys at:25 26 47
keys in:-21 -21 -21
keys under:-26 -28 -32
keys … her:22 18 14
keys … id:-25 -20 -3
keys … im:-29 -20 -26
keys … me:-32 -26 -16
keys … of:45 -4 -6
keys … own:-26 -22 -18
keys … radio:23 28 29
keyworker:-2 -12 -3
keyworkers:0 0 -1
khalas:-1 -3 -2
ki:129 62 -5
kick:-12 -5 -1
kicked:-36 -48 5
kicked it:30 6 5
kicked … teh:25 22 23
kickin:-6 -6 -1
kicking:25 11 27
kicking in:53 44 37
kicking … in:-20 -14 -2
kicks:0 3 -8
kid:23 30 3
kid adn:20 27 -22
kid … me:32 20 -5
kid … u:15 19 21
kidding:-9 -12 -12
kidney:-12 -21 -18
kidneys:1 2 -1
kids:19 24 13
kids asleep:16 27 17
kids at:19 28 53
kids but:48 11 -1
kids daddy:26 21 39
kids get:17 28 34
kids hav:-27 -8 -7
kids he:-21 -20 -4
kids if:54 36 -4
kids im:23 18 7
kids in:-10 15 23
kids its:32 3 5
kids ive:-26 -20 -14
kids left:-22 -4 -3
kids want:-43 -35 -25
kids would:36 31 22
kids … a:18 -24 -12
kids … all:35 23 -9
kids … at:-21 -19 -22
kids … be:3 14 28
kids … been:-26 -5 -4
kids … dads:13 19 30
kids … down:28 34 9
kids … from:-31 -34 -24
kids … get:37 0 0
kids … i:22 12 -2
kids … id:28 -12 -6
kids … im:19 23 18
kids … in:36 35 34
kids … it:-45 -36 -29
kids … its:53 47 59
kids … money:67 67 60
kids … my:-23 -4 -12
kids … on:-35 -11 -7
kids … over:-21 6 -1
kids … teh:17 10 21
kids … their:-23 -25 -19
kids … them:-38 -34 -30
kids … up:21 22 27
kids … upstairs:27 28 23
kids … zoo:-28 -30 -24
kieran:17 20 35
kiiiiillllll:0 0 0
kil:-25 -13 -55
kil for:-24 -11 -3
kil her:-50 -46 3
kil herself:57 47 -1
kil him:2 -1 -26
kil himself:27 24 -20
kil it:-26 -9 -3
kil me:20 20 60
kil my:6 -10 -61
kil teh:43 21 -17
kil this:-31 -25 0
kil whoever:-33 -32 -4
kil yourself:90 83 -16
kil … adn:4 -6 -50
kil … after:16 29 41
kil … anyway:-24 -16 -18
kil … as:-44 -49 -4
kil … bad:19 28 -15
kil … because:37 34 -1
kil … before:-38 -45 14
kil … bought:0 0 -44
kil … brother:-56 -64 -15
kil … but:-16 -30 -1
kil … christmas:9 17 -35
kil … do:-12 -40 -11
kil … dont:15 25 -14
kil … evening:0 1 -25
kil … every:24 31 -1
kil … feel:-29 -18 -1
kil … for:-26 -22 -4
kil … goin:-38 -39 -22
kil … havent:1 3 -26
kil … he:25 10 22
kil … hes:-38 -47 -21
kil … houseplant:-24 -24 -1
kil … i:-5 13 -54
kil … im:53 32 -65
kil … in:29 38 12
kil … is:29 39 -65
kil … isnt:2 4 -31
kil … it:-46 -14 -16
kil … its:-2 -22 -2
kil … kids:18 27 0
kil … kil:39 10 -2
kil … means:-41 -18 0
kil … my:-23 -25 3
kil … night:3 8 27
kil … no:18 -17 -69
kil … nobody:-46 -37 -7
kil … not:30 50 -7
kil … of:24 46 29
kil … on:-17 -14 -24
kil … one:22 -9 2
kil … self:52 55 -46
kil … showed:17 24 59
kil … since:13 29 -3
kil … slef:86 71 0
kil … sunday:-1 2 -45
kil … teh:36 36 -10
kil … than:18 29 -24
kil … that:-25 -57 -10
kil … ther:22 27 14
kil … think:13 44 0
kil … this:-96 -93 -52
kil … three:7 -31 0
kil … to:21 25 -18
kil … today:42 59 58
kil … tomorrow:49 69 57
kil … who:44 44 -13
kil … wife:22 20 -4
kil … yourself:29 18 -1
killed:26 37 -25
killed himself:24 14 -2
killed myself:80 99 31
killed … adn:42 28 2
killed … i:41 27 -2
killer:-7 -6 3
killing:3 25 -27
killing me:-33 -30 -13
killing my:20 17 -3
killing myself:54 68 10
killing … a:-21 -13 -5
killing … after:7 8 35
killing … all:39 46 29
killing … at:8 12 39
killing … i:28 3 -17
killing … im:-12 -5 21
killing … is:36 53 -61
killing … it:20 18 27
killing … sounds:49 71 -7
killing … teh:23 41 44
killing … tonight:7 10 37
killlll:0 0 0
kills:8 22 -24
kills me:18 31 -13
kills … it:21 30 0
kills … kills:20 25 0
kills … teh:-17 -38 -7
kilo:-8 -6 -3
kilometres:-10 0 0
kilos:-24 -12 -40
kilt:-1 -1 0
kind:-6 0 -3
kind of:-37 -25 -36
kind to:-35 -35 -30
kind words:33 25 36
kind … i:-60 -7 -5
kind … in:-28 -35 -31
kind … is:50 54 63
kind … new:-15 -22 -24
kind … teh:21 10 5
kinda:0 0 0
kinder:9 18 30
kindest:34 -12 -10
kindest thing:44 -6 -3
kindest … could:31 -9 -4
kindest … i:25 -9 -5
kindly:23 13 25
kindly adn:-35 -19 -6
kindly do:40 25 24
kindly inform:26 22 21
kindly … my:14 21 16
kindly … not:35 20 20
kindness:24 17 9
kinds:-4 -2 -2
king:-3 11 -8
kirsty:-1 -1 -1
kiss:58 51 37
kiss teh:27 26 37
kiss … adn:23 23 5
kissed:15 17 29
kissed me:21 20 26
kissed them:22 19 16
kissed … asleep:28 31 31
kissed … while:64 50 49
kisumu:-9 -7 -1
kit:-13 -10 -22
kit … it:20 20 0
kitchen:9 20 27
kitchen adn:-33 -33 -22
kitchen floor:19 25 24
kitchen knife:-33 -23 -9
kitchen lino:22 31 40
kitchen with:59 39 26
kitchen … at:57 49 44
kitchen … bit:-24 -25 -28
kitchen … hes:-25 -18 -15
kitchen … im:-50 -55 -45
kitchen … me:-13 -27 -17
kitchen … my:78 69 66
kitchen … on:10 23 10
kitchen … one:2 3 -36
kitchen … says:19 30 37
kitchen … that:4 -26 -12
kitchen … tongue:-17 -18 -20
kitchen … with:35 43 17
kitchens:-19 -17 -15
kite:-9 -6 -6
kits:-11 -5 -3
kitten:12 16 -1
kittens:-35 -6 -12
kittens adn:-30 4 -6
kitty:69 64 62
kms:0 0 0
kn:0 0 0
knackered:-15 -12 -10
knee:-16 0 7
knee adn:22 10 10
knee … teh:42 42 45
kneel:4 2 -12
kneeling:-1 -2 -1
knees:-46 -21 -8
knees in:33 29 31
knelt:-1 0 -5
knew:-22 0 17
knew it:19 21 39
knew wat:-28 -18 -11
knew … im:30 40 41
knew … was:24 23 35
knife:36 44 15
knife i:25 39 43
knife is:26 27 -2
knife on:23 23 -51
knife to:2 3 23
knife under:-49 -49 -16
knife … adn:30 32 -8
knife … been:24 38 46
knife … cut:4 3 -21
knife … for:47 29 -18
knife … goin:6 5 28
knife … him:10 11 -26
knife … his:14 11 21
knife … i:35 36 31
knife … in:20 36 44
knife … it:-39 -32 -16
knife … my:17 14 24
knife … of:23 5 10
knife … outside:-50 -43 -44
knife … pillow:-27 -17 -15
knife … says:38 51 55
knife … school:-20 -20 -9
knife … teh:-48 -45 -55
knife … that:12 12 27
knife … was:-34 -33 -21
knifes:73 79 73
knight:9 10 20
knight … teh:16 19 24
knit:-28 -11 -5
knitted:-23 -13 -3
knitting:-12 -7 -7
knives:7 6 -16
knives adn:0 0 -34
knock:22 32 50
knock on:-11 -22 -13
knock them:11 15 21
knock … dead:16 21 24
knock … door:-13 -26 -13
knocked:1 -3 -2
knocked … out:18 21 21
knocked … teh:29 -2 0
knocking:-14 -9 7
knot:15 12 8
knots:9 18 22
knots done:71 53 49
knots on:-27 -21 -12
knots … im:36 38 26
knots … teh:16 18 22
know:28 21 32
know a:34 46 43
know about:35 52 50
know adn:28 -29 -22
know for:38 35 32
know he:-33 -24 -22
know his:46 49 55
know hostel:21 18 18
know how:1 19 32
know i:21 -21 -49
know id:-27 -8 -3
know im:-11 -34 -32
know is:26 27 4
know it:-39 -40 -23
know me:-26 -25 -10
know of:-34 -17 -9
know she:-32 -24 -15
know teh:28 5 10
know that:35 -1 -12
know thats:-26 -10 -11
know they:-90 -26 -16
know theyre:11 14 20
know this:-27 -18 -21
know u:25 -44 -20
know wat:-2 26 12
know wen:63 73 -15
know where:39 28 20
know which:24 13 24
know why:36 35 20
know yet:14 16 21
know … adn:-9 24 39
know … after:26 27 26
know … all:-40 -10 -4
know … am:-21 0 -1
know … asking:34 10 0
know … be:-36 -18 -17
know … but:-20 -4 -16
know … care:36 32 -1
know … day:35 37 37
know … didnt:21 -27 -9
know … do:3 -13 -43
know … does:-9 -5 -30
know … feel:-14 -22 -12
know … felt:-21 0 1
know … for:-29 -25 -22
know … from:50 45 39
know … go:38 -11 -4
know … goin:6 -55 -24
know … hav:-63 -22 -8
know … here:-30 -2 -10
know … i:15 23 34
know … id:28 17 10
know … im:-34 -41 -23
know … in:61 65 70
know … is:-59 -55 -43
know … its:-6 22 13
know … key:20 21 22
know … know:53 1 6
know … lief:-39 -1 4
know … long:61 52 46
know … mean:74 20 21
know … means:27 5 0
know … meant:38 38 24
know … monday:52 62 66
know … my:-33 -19 6
know … need:-18 -22 -25
know … neva:-22 -3 -3
know … not:-23 -2 0
know … on:52 60 27
know … one:-22 3 -24
know … over:23 26 31
know … place:42 40 35
know … questions:21 18 -1
know … real:9 16 25
know … roof:61 65 63
know … say:-31 -16 -5
know … says:22 26 0
know … teh:39 24 8
know … tell:36 24 22
know … that:43 49 52
know … they:8 2 -25
know … think:3 -8 -23
know … tomorrow:29 41 39
know … tonight:42 33 22
know … took:29 -6 -8
know … train:-13 -20 -22
know … tree:-27 -27 -23
know … u:-39 -14 -17
know … want:-33 -24 39
know … was:-5 14 22
know … wasnt:22 33 34
know … wat:70 66 44
know … went:39 37 -9
know … were:48 2 5
know … will:-3 12 -24
know … worse:0 -22 -6
know … wrong:26 28 -17
know … year:33 29 25
know … years:29 -7 -5
know … youre:29 -18 -16
knowing:9 19 21
knowing teh:24 24 22
knowing that:-30 -24 -21
knowing u:46 42 41
knowing … all:24 24 21
known:0 17 34
known … died:26 29 24
known … i:26 19 22
knows:36 -10 -7
knows about:35 42 52
knows every:-22 -17 -5
knows how:36 18 31
knows i:4 8 -23
knows im:20 -22 -35
knows it:-21 -13 -5
knows not:24 4 10
knows wat:-35 -44 -21
knows … in:-23 -8 -23
knows … it:-28 -11 -5
knows … ive:26 15 9
knows … teh:45 33 54
knows … them:-26 -14 -5
knows … to:6 10 30
knuckles:51 56 -9
knuckles split:65 68 -1
knuckles … adn:15 22 0
knuckles … it:48 44 0
knuckling:39 -21 -13
knuckling it:41 -18 -7
kombucha:-7 -4 -4
kommt:-4 -4 -1
konnte:-16 -11 -2
kratom:-21 -26 -16
krimi:-26 -28 -11
kuchen:-22 -21 -12
kuchentisch:-7 -6 -6
kwame:-4 -2 0
kys:41 45 -53
l:26 69 58
l … are:58 68 71
l … world:58 68 71
la:0 26 37
la boite:42 33 38
la cama:20 16 19
la carta:38 32 29
la corde:21 17 17
la est:-21 -21 -20
la grange:24 24 27
la jeringa:36 33 31
la mesilla:28 21 17
la noche:26 12 21
la vida:59 12 -11
la vie:42 41 -13
la … chocolats:-22 -18 -17
la … de:16 9 21
la … en:12 60 63
la … est:34 34 37
la … esta:29 19 16
la … et:2 3 -21
la … la:-53 24 29
la … me:-42 10 27
la … no:21 -32 -20
la … para:67 10 10
la … prete:16 17 21
la … que:34 -13 -15
la … tiene:38 -21 -15
la … y:-28 3 8
la … ya:77 -2 8
lab:59 24 25
lab adn:-2 20 14
lab … teh:9 26 17
label:13 16 19
label adn:-19 -29 -22
label on:39 36 53
label says:7 20 -5
labelled:9 5 5
labelled teh:-42 -41 -42
labelled … adn:-30 -24 -18
labelled … to:63 49 43
labelled … wednesday:13 16 23
labelling:0 1 0
labels:9 -19 -16
labrador:-7 -3 -11
lace:4 7 10
laces:21 30 16
laces … adn:-34 -25 -23
lach:-16 -8 -1
lachen:-12 -12 -2
lack:-16 -15 -12
lad:-5 10 -19
lad called:25 21 1
lad from:19 17 25
lad on:-22 -19 -24
lad who:-23 -19 -10
lad with:35 42 39
lad … i:21 22 0
lad … tracks:-23 -20 -12
ladder:-30 -14 -12
ladies:-37 -31 -30
ladies … teh:-27 -25 -24
ladle:19 18 -2
lads:0 23 14
lads adn:29 15 -5
lads been:-23 -23 -6
lads in:6 15 -28
lads who:33 23 41
lads … do:17 20 39
lads … get:33 23 43
lads … im:22 27 25
lads … me:-21 -8 -8
lads … of:49 45 -2
lads … one:15 15 20
lads … unit:23 19 -23
lady:-13 -8 13
lady at:18 21 20
lady … nine:18 21 19
lady … number:19 22 22
lady … teh:-34 -38 -32
lady … to:39 37 38
laffing:-6 -3 -1
lag:19 23 23
lager:-9 -3 -2
lagos:-16 -6 -5
lahat:0 0 0
laid:31 44 55
laid … on:29 33 27
laid … teh:19 24 22
laime:4 3 4
lain:-20 -13 -15
laisse:4 3 5
lake:57 68 56
lake after:16 17 36
lake teh:38 30 48
lake … my:-23 -20 -15
lake … shift:-23 -20 -15
lake … teh:11 9 23
lamb:-39 -31 -33
lambing:-11 -4 -3
lambings:-4 -5 -13
lambs:-7 -10 -7
lame:-6 -5 -6
laminated:-2 -1 0
lamotrigine:-10 -7 -3
lamp:-31 -32 -23
lamp … my:-20 -10 -7
lamps:-4 -2 -1
lampshade:-1 -1 0
lampshades:0 0 -19
land:26 25 26
land … i:1 3 -23
landed:51 45 48
landed in:21 29 30
landed … teh:7 21 26
landed … toronto:21 10 9
landing:-10 -6 -5
landlady:15 2 13
landline:-11 -5 -4
landlord:21 20 17
landlord … teh:36 35 36
landlords:-8 -7 -2
landrover:-8 -6 -7
lands:25 20 28
lands after:-21 -8 -13
lands on:22 25 27
lands … my:33 32 35
lane:6 1 1
langar:-4 1 7
language:53 17 19
language i:26 30 25
language we:47 -1 -1
language … say:47 -1 -1
languages:-6 -6 -3
lanterns:-10 -10 -11
lanyard:4 19 17
lanyard on:18 20 22
lanyard … teh:18 20 22
lanzarote:-25 -15 -17
lap:-14 -9 -1
lap … it:-77 -77 -62
lap … on:18 24 24
laps:-22 -12 -7
lapse:42 -1 7
lapse … teh:43 0 0
lapsed:-16 -4 -2
laptop:-22 -13 -8
laptop adn:39 26 25
laptops:-20 -5 -1
larder:20 21 25
large:-10 -15 -7
las:-25 34 26
las pastillas:58 46 51
las … de:-29 8 7
lasagne:-25 -25 -10
lasagnes:2 3 2
lashing:-13 -12 -9
lass:0 0 0
last:25 17 11
last bottle:-59 -52 -45
last bus:32 32 27
last cut:-8 -5 -40
last freedom:23 19 -1
last friday:3 -25 -20
last hour:37 29 32
last its:18 17 21
last lesson:56 55 56
last leter:-32 -26 -18
last line:-40 -14 -9
last login:18 21 18
last message:-1 23 31
last minute:36 39 -4
last month:20 -52 -18
last night:18 45 -28
last of:33 45 41
last one:-1 17 28
last payday:52 53 30
last person:63 28 16
last round:-19 -25 -19
last shift:-42 -38 -24
last thing:10 10 36
last things:49 59 60
last till:-59 -21 -14
last walk:31 40 50
last week:64 2 -17
last weekend:-31 -14 -15
last words:-19 -21 -6
last year:-18 -24 -33
last … adn:9 45 -6
last … after:79 -43 -16
last … an:17 26 -8
last … be:51 55 58
last … by:40 36 32
last … did:-8 -4 -20
last … do:-14 -15 -26
last … done:-23 -21 -12
last … earth:15 28 42
last … eleven:20 25 -3
last … ended:21 13 18
last … for:-22 -20 -12
last … four:29 -13 -6
last … from:40 19 42
last … go:23 30 24
last … goes:23 16 17
last … gone:12 18 22
last … goodbye:20 14 13
last … got:10 -19 -22
last … had:50 -6 -5
last … hav:-39 -28 -26
last … havent:2 9 20
last … he:37 25 -1
last … hear:44 46 50
last … held:27 24 -11
last … her:-67 -50 -38
last … here:-41 -35 -26
last … hes:-15 -18 -24
last … i:8 7 -21
last … if:-21 -11 0
last … im:-34 -1 35
last … in:7 31 50
last … insulin:-30 -25 -25
last … it:-31 -11 -15
last … its:46 61 62
last … ive:0 2 28
last … know:-38 -29 -11
last … last:29 26 33
last … looked:27 26 -6
last … night:-41 -21 -1
last … nobody:33 62 7
last … not:15 33 37
last … of:-58 -31 -22
last … off:25 20 21
last … on:-2 24 31
last … one:79 67 26
last … out:-27 -38 -19
last … over:-27 -24 -15
last … sat:36 -4 5
last … say:30 28 26
last … see:-2 11 24
last … sent:-27 -30 -26
last … she:-21 -11 -10
last … shes:4 22 18
last … since:-20 -14 -8
last … sixty:55 -4 -4
last … slept:9 10 22
last … stood:-23 -2 -2
last … tablets:31 24 27
last … teh:-21 6 -4
last … that:40 17 41
last … them:52 62 47
last … ther:-24 -16 -8
last … this:25 16 20
last … through:23 16 17
last … to:9 3 29
last … today:-34 13 -1
last … took:-22 -22 -28
last … two:-4 -20 -6
last … type:-26 -31 -36
last … u:26 38 44
last … under:23 20 31
last … until:52 10 -15
last … want:-32 -26 -3
last … wanted:45 28 2
last … was:38 49 8
last … which:-53 -24 -16
last … will:4 13 20
last … with:18 25 20
last … without:5 17 22
last … wont:22 28 30
lasted:-11 2 -5
lastnight:13 15 -3
lasts:-6 -5 -5
latch:32 31 50
latch … a:45 41 41
late:-1 6 13
late adn:-42 -37 -31
late father:-28 -19 -14
late he:20 22 -8
late husbands:36 40 31
late i:20 19 13
late to:50 60 68
late wife:39 11 0
late … be:57 62 76
late … goes:14 15 21
late … i:-28 -38 -32
late … in:9 16 22
late … me:34 34 32
lately:64 32 -37
lately i:73 53 -20
lately im:32 9 1
later:-10 21 -37
later … i:33 34 6
later … teh:6 -6 -23
later … will:24 29 -1
lates:-2 -1 -2
lathe:0 2 0
latin:4 2 0
laugh:-11 -30 -25
laugh i:-9 -22 -5
laugh wat:35 2 -2
laugh … i:27 8 0
laugh … it:7 -28 -2
laughed:-9 1 12
laughed adn:-23 -13 -15
laughed at:-21 -15 -15
laughed for:43 33 35
laughed im:17 21 21
laughed it:25 -13 -12
laughed … her:21 29 30
laughed … off:37 12 15
laughed … wasnt:37 -22 -3
laughing:-25 -31 -19
laughing adn:22 17 20
laughing at:-24 -39 -25
laughing … teh:-26 -25 -24
laughs:32 35 41
laughter:15 -16 -4
laughter … teh:35 -1 -2
launderette:-8 -6 -2
laundrette:-5 -4 -2
laundry:0 7 2
lava:-2 -2 -2
lavender:-11 -6 -3
law:-10 -16 -35
law adn:-19 -24 -23
law … me:41 45 -2
law … oiled:-22 -17 -17
lawn:-27 -20 -18
lawnmower:-8 -9 -9
lawnmowers:-5 -2 -1
laws:7 9 -16
laws … me:34 39 -18
lawyer:-5 -4 -1
lawyers:-7 -3 -19
laxatives:59 55 -4
laxatives … night:39 57 -6
lay:-15 -17 8
lay by:17 11 22
lay … out:24 21 21
laying:-19 -16 -14
lays:-1 -1 -1
lazy:-1 2 -1
ld:0 0 0
le:-23 -7 3
le la:-23 -23 -21
le monde:21 -5 -3
le pont:-27 -28 -21
le toit:24 23 28
le … de:46 38 44
le … il:16 19 21
le … je:47 45 44
le … les:-18 -30 -4
le … limmeuble:36 36 39
le … pour:18 27 26
le … vais:47 45 44
lea:-4 -5 -3
lead:1 10 24
lead … teh:-26 -10 -7
leader:12 20 -6
leader … not:22 27 -5
leads:-10 -2 1
leaf:-1 -1 -1
leaflet:-26 -18 -10
leaflets:-6 -9 -4
league:-15 -9 -6
leak:-8 -9 -6
leaked:0 0 -1
leaking:-7 -7 -1
lean:6 9 -7
lean esto:28 28 23
lean … ya:28 28 23
leaning:6 5 5
leanne:0 0 0
learn:-9 2 17
learn to:-22 -19 -9
learn wen:25 33 31
learn … teh:25 33 31
learned:-26 -22 -19
learning:-18 -15 -9
learnt:-16 -14 -10
lease:-6 -6 -1
leash:-8 -3 -2
least:-32 -26 -29
leave:12 39 71
leave for:65 59 66
leave he:-27 -35 -32
leave him:21 17 22
leave his:-26 -24 -16
leave it:-52 -29 -18
leave me:-29 -37 -18
leave my:26 34 23
leave out:20 36 42
leave teh:-38 -37 -33
leave this:-23 -15 -37
leave u:36 35 30
leave … alone:-20 -13 -12
leave … be:-25 -13 -20
leave … door:-54 -32 -24
leave … drug:28 34 33
leave … here:40 18 14
leave … i:39 47 61
leave … is:-23 -31 -15
leave … kil:13 13 31
leave … lief:19 26 24
leave … me:-27 -33 -12
leave … my:35 44 52
leave … ther:-21 -18 -15
leave … to:27 39 37
leave … will:-13 -12 -20
leave … world:1 23 -26
leaves:53 57 54
leaves her:43 33 -5
leaves … at:12 7 26
leaves … i:39 30 3
leaves … will:19 29 -3
leaves … work:14 14 30
leaving:16 29 76
leaving adn:-26 -21 -10
leaving do:-23 -14 -11
leaving in:73 79 64
leaving it:18 10 21
leaving my:22 21 22
leaving not:17 19 25
leaving on:-20 -22 -26
leaving teh:12 28 20
leaving tonight:19 20 10
leaving u:42 46 43
leaving … a:23 20 17
leaving … adn:3 14 22
leaving … alife:33 27 26
leaving … i:-26 -18 -1
leaving … is:9 18 24
leaving … not:28 32 33
leaving … of:43 44 31
leaving … teh:33 31 11
leaving … to:45 24 21
leaving … with:-29 -31 5
leaving … world:26 21 25
leben:51 34 -36
leben nehmen:23 25 -34
leben … habe:-21 -10 -2
lebt:12 15 20
lebt … ich:11 14 21
lecture:0 -1 -8
lecturer:-1 -1 0
lectures:-2 4 6
led:26 -16 -10
ledge:41 43 41
ledge adn:-27 -17 -1
ledge outside:20 29 24
ledger:-8 -5 -5
lee:1 0 1
leeds:7 19 28
leek:-1 -2 -2
leeks:-10 -8 -10
left:61 50 59
left a:-29 -32 -39
left adn:34 -11 -27
left alone:-2 -6 -26
left by:-24 -14 -4
left eleven:25 -7 -1
left for:76 12 -61
left hand:20 -3 -1
left him:-37 -33 -22
left his:36 44 66
left i:17 30 -28
left id:45 -4 -2
left in:6 -29 -11
left it:13 12 42
left me:2 -59 -27
left my:-27 -27 -29
left of:51 61 50
left on:-29 -17 -39
left one:25 27 27
left out:51 56 41
left side:13 27 29
left teh:24 41 37
left to:36 65 65
left us:-25 -12 -16
left … about:21 30 13
left … adn:44 58 74
left … at:-22 -20 -15
left … be:39 49 -22
left … blank:36 -7 -3
left … dads:39 44 55
left … dead:-29 -28 -31
left … do:-35 -20 -8
left … except:21 38 42
left … fone:24 27 28
left … for:-9 -5 -22
left … go:17 -3 27
left … gone:40 26 26
left … here:-5 -27 -4
left … hes:62 45 -23
left … his:-46 -35 -26
left … hoap:43 -8 -8
left … it:30 26 38
left … its:101 65 53
left … look:7 -2 -26
left … me:61 17 -25
left … not:21 29 27
left … note:-31 -29 -30
left … out:36 -11 -19
left … rent:-24 -14 -6
left … ring:-42 -37 -16
left … rings:30 28 32
left … say:21 38 42
left … suicide:26 22 21
left … that:21 -11 -12
left … ther:42 41 40
left … this:18 24 23
left … times:37 14 -1
left … to:8 0 21
left … tonight:42 25 31
left … two:-26 -15 -8
left … wait:4 22 0
left … went:32 24 33
leftover:49 51 13
leftover morphine:34 28 22
leftover … adn:43 51 5
leftovers:-2 -1 -1
leg:4 11 -38
leg over:-50 -44 -21
leg … iron:-28 -25 -4
leg … teh:-43 -34 -26
legends:59 30 33
legged:-20 -13 -9
legion:-10 -7 -31
legion adn:-8 -5 -34
lego:-5 -3 -1
legs:39 50 39
legs from:-30 -32 -35
legs over:40 40 47
legs teh:-6 -2 -26
legs this:19 24 -4
legs … adn:29 10 -12
legs … i:10 14 20
legs … other:-26 -23 -10
legs … teh:19 19 31
legs … thing:17 28 33
leicester:8 8 10
leichter:-13 -17 -4
leid:1 1 3
leisure:1 1 2
leith:-14 -7 -2
lemon:-15 -15 -7
lemonade:-17 -13 -7
len:0 0 0
lend:-3 1 0
lending:-20 -14 -14
length:26 17 12
length of:35 25 23
length … flex:71 64 61
lent:-12 -18 -12
lentil:-1 -2 0
leo:-19 -14 -15
les:-17 -7 -1
les … et:22 22 25
less:10 -10 -8
less i:34 -12 -6
less if:-26 5 0
less of:-25 -10 -9
less worry:20 -2 -1
less … a:16 23 30
less … for:21 28 35
less … my:-23 -4 -6
less … not:48 -12 -12
less … teh:40 39 47
lesson:41 54 46
lesson ended:21 13 18
lesson … at:20 17 20
lessons:-13 -6 -2
let:25 31 50
let anyone:-30 -23 -25
let down:-20 -9 -6
let go:88 37 43
let her:-30 -26 -19
let him:31 40 29
let it:-24 -3 -23
let mum:-26 -27 -23
let myself:-21 -22 2
let out:27 21 3
let teh:-37 -10 -5
let them:70 89 85
let this:21 19 15
let three:46 38 39
let us:-21 -17 -20
let … adn:-9 -3 -21
let … by:26 25 31
let … die:25 34 -8
let … do:-21 -7 -41
let … down:33 41 31
let … for:48 35 31
let … from:47 -7 -4
let … go:22 14 25
let … hold:-26 -28 -17
let … ill:30 29 18
let … im:-17 -5 -32
let … in:-27 -18 -15
let … ive:20 17 2
let … know:-24 -10 -17
let … known:-24 -13 -4
let … leave:25 20 38
let … me:67 68 51
let … on:-32 -32 -19
let … out:16 4 22
let … say:44 34 45
let … sing:28 25 23
let … sleep:19 35 39
let … teh:11 -24 -23
let … this:-28 -13 -7
let … trains:33 32 33
let … wen:29 27 30
let … win:16 24 34
leter:-18 -9 -12
leter adn:35 43 38
leter for:-30 -32 -29
leter i:32 31 28
leter in:66 65 34
leter is:32 33 31
leter said:24 -24 -16
leter to:-28 -25 -6
leter … a:21 28 26
leter … boot:51 39 -6
leter … he:27 31 28
leter … his:56 44 -1
leter … in:-23 -19 -14
leter … it:6 16 24
leter … no:61 42 39
leter … sister:30 27 34
lethal:-10 -4 -3
lets:13 29 -34
lets say:-2 39 -9
lets … in:44 22 -1
lets … to:28 59 1
letterbox:46 47 43
letters:4 34 34
letters are:22 6 22
letters done:-39 -26 -21
letters in:-24 25 18
letters teh:59 62 45
letters to:-34 -38 -61
letters … amma:42 39 26
letters … for:-19 -22 -16
letters … kids:3 3 -27
letters … my:-6 30 1
letters … on:-25 -27 -31
letters … post:34 31 30
letters … swimming:21 17 15
letters … to:-30 -26 -28
letting:70 42 18
letting go:35 36 43
letting them:-12 -10 -21
letting … from:39 38 20
lettuce:-1 0 8
level:0 11 26
level … adn:23 28 25
level … barriers:-19 -23 -28
level … down:19 17 26
level … goin:-19 -23 -28
level … over:24 21 24
level … teh:40 44 40
levels:-14 -8 -10
lever:-27 -14 -8
lexapro:-2 -1 0
lf:2 3 5
liaison:-5 -9 -4
liam:-5 -4 -2
liar:-8 -11 -6
librarian:-4 0 -8
library:-42 -32 -35
library adn:-23 -2 -1
library … a:-20 -18 -18
library … be:-28 -3 -5
library … had:6 9 20
library … ive:11 12 25
librium:-5 0 0
licence:7 -28 -22
licence adn:22 1 -4
licence four:45 -1 -1
licence i:45 -1 1
licence on:-57 -1 -1
licence … a:35 -1 -1
licence … teh:-35 -7 -6
licence … times:35 -5 -2
licence … want:45 -1 1
licensed:-4 -4 -3
licensing:-1 0 0
licked:1 -4 -2
licking:-5 -2 1
lid:-19 -8 -21
lidl:-4 -2 -1
lie:41 25 34
lie awake:-25 -19 -10
lie down:31 40 45
lie i:-17 -22 -17
lie in:4 -33 -16
lie its:18 24 26
lie ther:21 -16 -9
lie with:28 38 -10
lie … for:22 40 41
lie … good:9 8 26
lie … her:23 20 -2
lie … i:-33 -6 -18
lie … in:41 -1 4
lie … teh:31 -12 10
lie … thinking:24 -1 0
lie … to:-18 -28 -7
liebe:-26 -22 -21
lieber:22 -5 -1
liebsten:28 -7 -2
liebsten tot:55 -4 -1
lied:55 55 27
lied i:36 54 40
lied on:21 5 0
lied to:-2 -25 7
lied … dietitian:30 -24 -1
lied … her:53 28 34
lied … me:-22 -2 -1
lied … teh:43 -21 0
lied … to:18 36 -2
lied … want:18 36 -2
lief:17 17 1
lief adn:30 53 -55
lief ago:-24 -21 -15
lief at:0 5 22
lief back:-12 -38 -8
lief ends:20 33 5
lief if:56 -1 0
lief im:-70 -56 14
lief in:8 -1 41
lief is:-4 -31 -54
lief isnt:67 -24 -5
lief it:56 41 -2
lief last:4 -33 0
lief nobody:2 5 -29
lief not:41 66 -54
lief on:14 13 56
lief out:-24 -11 -4
lief over:9 31 -28
lief soon:1 1 -56
lief teh:24 22 14
lief than:48 60 41
lief that:-29 -76 -11
lief thats:33 34 -3
lief this:-69 -38 -12
lief to:-11 -28 -40
lief today:4 -32 2
lief was:-17 -35 -5
lief wen:20 -13 -6
lief with:1 8 43
lief yes:78 70 -9
lief … a:15 34 38
lief … about:27 25 61
lief … adn:51 36 31
lief … am:-15 -22 -13
lief … at:-24 -24 -15
lief … beter:21 14 3
lief … bye:22 24 21
lief … cant:26 39 -23
lief … do:28 31 -6
lief … dont:-17 -41 -5
lief … end:95 101 65
lief … for:-5 2 24
lief … go:-30 -22 -29
lief … hav:58 19 -24
lief … his:-2 -5 -46
lief … i:-32 -13 -47
lief … im:-12 44 -24
lief … is:-29 0 14
lief … it:24 2 54
lief … its:21 15 5
lief … ive:-1 -12 -34
lief … know:16 23 -18
lief … love:32 29 32
lief … me:2 23 -9
lief … mean:42 30 -10
lief … mine:53 62 64
lief … morning:-80 -56 -7
lief … nobody:38 33 32
lief … not:35 -3 15
lief … nothing:26 51 -5
lief … should:44 55 0
lief … teh:1 7 30
lief … ten:22 20 14
lief … they:5 -21 -5
lief … this:2 -19 -36
lief … to:-8 -27 -21
lief … today:3 7 -41
lief … up:-24 6 -2
lief … want:7 -34 -3
lief … was:-40 -35 -10
lief … weekend:8 17 34
lief … wen:29 42 -11
lief … worth:37 -17 -5
lief … would:109 7 -1
liegt:13 18 16
liegt … bereit:30 32 29
lies:-41 -7 -6
lifeboat:-9 -7 -6
lifeboats:5 6 5
lifejacket:48 50 33
lifejackets:-29 -18 -18
lifes:-13 -11 -6
lifetime:-2 -1 0
lift:-10 -9 -7
lift … adn:21 25 31
lift … teh:34 41 41
lifted:-18 -9 -8
lifting:-9 -3 0
lifts:-45 -20 -19
ligature:-15 -12 -7
light:30 44 45
light enough:21 17 8
light fitting:38 37 37
light ive:-26 -11 -9
light on:28 37 36
light since:-29 -21 -15
light up:5 29 37
light … adn:67 58 28
light … for:26 36 36
light … ive:29 -9 -6
light … off:10 -23 -11
light … whoever:26 30 23
lighter:67 83 15
lighter in:16 19 30
lighter it:41 40 -12
lighter … my:19 23 24
lighthouse:-17 -16 -10
lighthouses:-5 -2 -2
lighting:-7 -8 -5
lightly:-1 0 0
lightning:14 -14 -4
lights:23 16 27
lights adn:-7 -34 -20
lights are:-17 -21 -25
lights goin:30 -1 2
lights off:44 35 27
lights out:48 47 30
lights … for:25 20 12
lights … my:-22 -13 -9
lights … off:35 9 3
lights … on:16 21 19
lights … plus:-23 -12 -10
lights … teh:13 21 13
lights … tonight:35 36 33
like:0 0 0
liked:43 46 58
liked adn:21 19 25
liked to:33 33 21
liked … my:31 24 19
liked … see:16 20 15
likely:-23 -17 -15
likes:-12 1 5
likes … in:25 28 31
liking:-7 -16 -12
lilac:-1 -3 -1
lilies:1 8 7
lilies … teh:17 22 21
lily:-7 -3 -2
lime:10 19 16
lime adn:-16 -14 -22
lime … soda:-15 -13 -22
limerick:-7 -8 -5
limericks:-6 -4 -2
limit:-8 -4 -2
limmeuble:36 36 39
limmeuble et:36 36 39
limp:55 59 44
linda:18 -19 -9
linda its:25 1 2
line:48 15 25
line at:73 -5 -5
line behind:36 48 53
line for:-21 -9 -9
line i:-20 24 -29
line in:-59 -49 -31
line my:23 -2 0
line of:28 27 28
line to:-24 -14 -8
line will:31 36 30
line … a:-24 -20 -11
line … as:31 1 -5
line … down:38 20 10
line … go:41 44 32
line … i:48 -15 -5
line … it:-40 -26 -26
line … me:33 32 6
line … off:25 0 0
line … open:54 42 40
line … out:-14 -19 -20
line … poem:-42 -31 -8
line … song:-21 -13 -9
line … teh:39 7 18
line … that:24 31 40
line … ther:46 53 41
line … to:61 59 23
lined:13 15 17
lined … for:24 26 27
lined … pills:-25 -21 -23
lined … teh:-21 -21 -17
lineman:46 46 40
linen:-23 -8 -4
lines:35 16 -6
lines … teh:22 34 -10
lining:0 0 -2
link:16 -25 -16
links:1 2 4
lino:-10 2 5
lino adn:-29 -27 -25
lino … it:13 17 20
lion:-11 -8 -5
lip:36 29 24
lips:58 57 42
lips adn:61 55 55
lips are:2 -4 -27
lips look:37 38 38
lips … a:25 23 16
lips … adn:37 33 9
lips … blue:-12 -16 -22
lips … funny:27 31 26
lips … grey:6 4 -64
lips … he:-24 -33 -31
lips … purple:29 26 30
lips … teh:29 32 26
lips … wat:24 21 22
lipstick:-4 -6 -3
liquid:15 10 18
lirez:21 23 24
lirez … je:21 23 24
lis:-5 -3 -3
lisbon:-71 -35 -14
lisen:0 2 0
list:-30 -24 -60
list adn:3 -7 -24
list in:30 31 -1
list … blazer:36 33 0
list … his:36 33 0
list … is:-35 -21 -14
list … it:-19 -24 -14
listed:-2 -2 -1
listen:-45 -36 -29
listen … me:-16 -13 -20
listened:-5 -5 7
listener:-12 -5 -12
listener adn:22 31 -3
listening:-18 -21 -18
listening to:10 13 20
listening … to:29 23 33
listo:-3 -5 -3
lists:8 0 4
lists … a:32 20 21
lit:-2 -2 11
lit … in:21 17 15
literally:0 0 0
lithium:2 8 -6
lithium … i:38 32 0
litre:-6 -7 -9
litre … spirits:2 5 -24
litres:8 11 15
litter:-1 0 0
little:25 37 46
little boy:55 55 12
little brother:32 36 36
little brothers:8 13 24
little cousin:-14 -22 -8
little forum:43 44 43
little girl:-10 -25 -17
little i:4 -25 -10
little one:41 48 29
little ones:47 37 37
little sister:20 25 -9
little … adn:36 33 33
little … help:15 17 29
little … is:21 23 6
little … it:-38 -20 -16
little … of:30 5 19
little … she:-8 -8 -23
live:3 29 -15
live adn:4 -7 -28
live alone:66 50 6
live anymore:87 56 -1
live by:27 23 -2
live for:-21 -25 -12
live forever:-30 -9 -1
live i:-63 -22 4
live it:-24 -4 -1
live no:29 -2 -2
live or:-49 -48 0
live to:23 33 35
live with:-27 -10 -16
live without:-73 -24 -8
live … adn:44 24 -17
live … all:52 59 -10
live … at:28 30 30
live … die:-38 -39 -2
live … dont:-60 -18 5
live … down:-24 -4 -1
live … got:-17 -24 -23
live … her:3 31 21
live … hes:-18 -23 -22
live … i:25 52 16
live … im:51 63 -11
live … more:22 9 -4
live … my:-68 -39 -9
live … myself:31 25 -2
live … of:51 54 30
live … teh:-20 -13 -19
live … u:23 15 18
lived:-19 -11 8
liver:-32 -29 -34
livers:-7 -6 -3
lives:32 16 6
lives … to:-25 -17 -9
living:43 32 8
living adn:21 11 -14
living he:5 8 21
living in:-28 -27 -13
living with:-46 -36 -12
living … adn:-17 -4 -43
living … am:36 -29 -2
living … at:16 26 14
living … im:13 19 -59
living … isnt:13 13 28
living … ive:34 -6 -12
living … of:-32 -14 -10
living … u:45 48 51
ll:-30 -8 -7
llevo:-5 10 -4
lling:0 0 0
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:-8 -17 -20
lo pienso:23 26 -6
lo quiero:-21 -2 -1
lo tengo:7 18 24
lo … que:32 2 -3
lo … vez:16 24 0
load:46 40 41
load of:43 40 47
load … adn:25 12 15
load … tablets:42 42 34
loaded:84 90 108
loaded adn:38 35 28
loaded it:13 17 21
loaded note:44 48 56
loaded on:21 25 25
loaded teh:-24 -22 -9
loaded … car:-26 -20 -17
loading:-5 -9 0
loading teh:-17 -22 -11
loads:27 31 27
loads of:39 39 34
loaf:-5 -6 -3
loan:19 24 14
loan … a:-23 -9 -9
local:-18 -12 -8
location:-2 3 8
location off:20 19 17
loch:2 -6 -7
lock:33 31 30
lock box:-24 -17 -13
lock is:32 27 23
lock teh:37 41 47
lock up:-1 -22 -14
lock … it:30 38 43
lock … my:29 16 -9
lock … tablets:-64 -63 -55
lock … teh:-39 -47 -40
lock … theres:30 36 23
lockdown:14 20 26
lockdown adn:38 41 47
locked:18 20 38
locked adn:-44 -58 -58
locked from:56 56 51
locked herself:-19 -22 -20
locked in:39 37 34
locked it:-35 -24 -30
locked me:7 10 -30
locked nobody:-32 -26 -30
locked teh:22 25 35
locked us:6 5 22
locked … adn:-6 -6 -27
locked … care:29 31 0
locked … door:16 19 25
locked … his:-27 -29 -21
locked … i:-6 -38 -36
locked … im:-29 -14 -11
locked … is:-29 -28 -32
locked … knows:-33 -21 -14
locked … off:-24 -23 -22
locked … out:-15 -13 -29
locked … teh:2 10 37
locked … u:38 37 39
locker:-42 -35 -28
locker … them:-27 -25 -20
lockers:-12 -10 -4
locking:0 -1 -21
locks:13 10 -34
locks me:53 65 -25
locks … in:68 58 -20
locksmith:-8 -4 -4
lode:0 0 0
lodger:29 33 38
lodger has:15 15 23
lodgers:-1 1 2
lodging:0 0 -1
loft:-37 -27 -21
loft hatch:36 34 25
loft … a:-25 -20 -20
loft … adn:28 33 30
loft … been:-66 -63 -59
loft … has:-23 -19 -18
loft … im:52 52 52
loft … teh:-15 -20 -17
log:38 43 22
log in:49 47 42
log off:10 -1 -28
log out:11 -2 -40
log … adn:0 6 -42
log … teh:25 -10 5
logged:-1 -2 -6
logging:5 14 22
logging off:-3 6 30
logging … for:29 39 41
logging … good:6 13 23
logging … teh:13 22 19
login:17 18 15
logins:-4 -4 -8
logs:2 2 13
lol:0 0 0
lollies:-23 -17 -14
lollipop:-5 -3 -2
lolly:-3 -2 -1
lonely:-54 -37 -23
long:9 12 13
long adn:14 -24 -45
long ago:-7 -5 -27
long as:-26 -31 -30
long bath:16 16 20
long before:-3 -2 37
long bus:34 -1 -1
long day:-28 -17 -9
long dead:14 19 23
long do:23 34 35
long gone:-47 -46 -31
long goodbye:-29 -23 -23
long i:-21 -12 -16
long illness:17 23 20
long it:8 19 26
long one:6 15 20
long shift:27 19 12
long sleep:-22 -24 -3
long sleeves:24 33 -5
long teh:19 20 -4
long that:-27 -22 -15
long til:60 1 0
long to:-46 -19 -34
long way:-27 -22 -18
long … adn:-30 -24 -45
long … ago:14 24 -14
long … back:24 -9 -11
long … be:28 20 0
long … before:22 34 32
long … got:29 21 30
long … hav:1 27 18
long … i:23 -3 -12
long … if:44 -10 -1
long … is:-23 -18 -17
long … it:20 12 17
long … ive:30 12 -11
long … july:18 21 -2
long … keep:25 13 12
long … leave:-21 -9 -9
long … man:24 2 2
long … my:-14 -23 -5
long … new:44 34 -5
long … not:-13 -35 -24
long … nothing:27 27 28
long … of:-21 -19 -23
long … on:-20 -15 -22
long … one:57 43 30
long … own:-29 -22 -12
long … teh:-11 -9 -43
long … thanks:-33 -22 -23
long … to:-39 -16 -13
long … today:19 23 -1
long … up:59 72 63
long … was:22 30 37
long … would:55 -22 -3
longer:44 23 -1
longer adn:46 -1 -23
longer than:32 39 37
longer … be:23 29 -9
longer … i:-12 -33 -24
longer … teh:21 3 11
longest:-5 9 -6
longest … on:21 26 0
longing:23 7 -6
loo:-13 -6 -9
loo at:14 10 21
look:21 30 33
look a:23 36 26
look adn:-24 -42 -26
look after:86 89 88
look ahead:21 -4 -2
look at:-14 -65 -64
look away:67 73 51
look for:-24 -31 -47
look i:4 14 30
look rice:20 26 25
look … adn:0 -28 -19
look … any:7 -22 -5
look … colour:28 30 25
look … down:-30 -8 -6
look … each:-21 -14 -11
look … for:14 13 23
look … from:41 43 43
look … funny:27 31 26
look … im:24 19 15
look … in:-27 -32 -10
look … its:30 12 -41
look … ive:-55 -62 -64
look … me:-33 -46 -49
look … old:30 -4 -1
look … other:-21 -16 -12
look … people:40 -5 -1
look … teh:34 41 46
looked:3 -18 -25
looked it:22 22 34
looked … adn:-28 -33 -13
looked … how:23 24 -3
looked … i:44 41 19
looked … teh:-42 -40 -47
looked … up:22 22 34
looking:38 6 -2
looking at:33 6 -2
looking down:22 20 32
looking forward:-20 -7 -3
looking over:21 21 -21
looking … a:50 13 -9
looking … adn:31 24 38
looking … advice:31 41 40
looking … ceiling:25 28 -1
looking … days:30 0 0
looking … how:58 42 -3
looking … im:36 42 51
looking … it:-22 -57 -43
looking … me:-39 -24 -47
looking … on:-23 -12 -12
looking … since:39 -3 -3
looking … these:30 -1 -1
looking … to:-34 -14 -13
lookout:-1 -1 -1
looks:30 5 -5
looks from:58 41 43
looks ther:1 2 -27
looks … adn:77 14 2
looks … got:40 42 25
looks … i:32 -9 -9
looks … my:36 43 24
looks … teh:55 41 47
loop:37 11 13
loop adn:25 -11 -2
loose:-11 3 -43
lorazepam:0 1 -4
lord:102 -21 -4
lord … me:25 -3 7
lorries:3 14 13
lorry:67 31 53
lorry driver:-26 -16 -19
lorry took:29 -6 -4
lorry … me:80 -4 -1
lorry … on:30 -7 -7
los:-27 33 -20
los brazos:47 35 -1
los dias:47 44 -3
lose:-33 -65 -46
lose my:-33 -16 -7
lose weight:25 -14 -8
losing:7 19 1
losing control:25 28 -1
loss:-18 -14 -11
lost:24 -24 -50
lost a:-21 -11 -12
lost everything:36 42 44
lost her:-25 -11 -2
lost in:45 -14 -8
lost it:-25 -19 -6
lost my:-8 6 -24
lost teh:70 2 -16
lost … adn:15 41 23
lost … im:-25 -14 -2
lost … job:17 22 -4
lost … lot:65 -1 0
lost … my:18 44 17
lost … nerve:35 33 0
lost … teh:-48 -6 -3
lost … that:49 -4 -1
lot:32 28 33
lot adn:-46 -47 -34
lot at:21 23 27
lot dont:36 46 52
lot from:53 57 71
lot i:25 42 53
lot in:39 45 25
lot know:42 51 -2
lot lately:43 -2 -1
lot on:16 -33 -33
lot to:41 45 47
lot were:11 13 23
lot would:10 30 36
lot … at:13 18 44
lot … best:11 13 23
lot … big:21 26 30
lot … blood:58 52 57
lot … but:-23 -21 -6
lot … em:20 26 24
lot … for:15 20 23
lot … half:15 16 21
lot … hes:21 23 27
lot … i:32 23 -8
lot … it:-20 -7 -17
lot … ive:1 -36 -38
lot … my:27 30 44
lot … night:1 7 23
lot … ones:25 20 14
lot … purpose:5 -64 -61
lot … teh:45 59 27
lot … tonight:18 23 19
lot … u:8 21 25
lot … wat:26 40 -2
lots:6 20 20
lots of:-35 -11 -9
lottery:-11 -3 -4
loud:25 -10 2
loud tonight:16 -46 -4
loud … cant:27 -8 -11
loud … hear:49 23 20
loud … my:-32 -50 -40
loud … teh:-20 -18 -23
loud … wont:25 28 29
louder:26 22 25
loudest:-3 -3 -1
loudly:-2 14 23
lough:5 4 4
lounge:0 0 -1
lourdes:-13 -7 -10
love:14 13 25
love adn:-31 -29 -27
love him:-60 -56 -25
love it:-27 -18 -17
love not:29 -9 -3
love to:65 -7 -1
love u:77 53 48
love yall:44 48 50
love yous:44 49 51
love … adn:-9 -22 -18
love … be:85 -14 -6
love … but:-38 -3 -10
love … dont:35 40 40
love … guys:-53 -44 -47
love … hear:-33 -11 -19
love … it:12 21 22
love … ive:-40 -27 -33
love … left:-22 -11 -8
love … much:-27 -20 -9
love … my:-21 -14 -3
love … no:13 21 22
love … teh:42 9 11
love … than:13 15 25
love … to:21 -19 -13
love … u:5 20 24
love … x:35 35 36
loved:-22 -22 -3
loved him:-27 -9 -12
loved it:-22 -10 -8
loved teh:-31 -29 -29
loved u:67 54 52
loved ye:36 42 51
loved … adn:-34 -36 -37
loved … i:-20 -14 -29
loved … in:21 16 15
loved … past:25 6 21
lovely:-6 -8 -15
lovely adn:-25 -14 -8
lovely im:40 40 45
lovely … in:34 36 35
lovely … to:-22 -19 -19
loves:19 18 26
loves me:34 29 39
loves u:-6 -31 -35
loves … adn:65 56 57
loves … teh:33 28 19
loving:18 5 22
low:-87 -51 -32
low adn:-16 -25 -16
low … im:-19 -22 -16
lower:-20 -15 -9
lowest:15 12 17
lowkey:0 0 0
luck:-9 12 14
luck adn:-17 -21 -9
luck … it:-20 -9 -4
luck … teh:-24 -17 -13
lucky:0 -29 -22
lucozade:-20 -18 -17
luego:0 -1 -4
luggage:-1 -1 0
lui:4 1 -10
lump:7 6 16
lump … through:44 48 46
luna:6 11 10
lunch:20 13 19
lunch adn:25 30 22
lunch after:23 -3 0
lunch her:10 16 20
lunch that:23 21 -1
lunch … is:53 51 0
lunch … my:23 21 19
lunch … she:23 21 -1
lunchbox:-3 -2 -2
lunches:8 13 0
lunches are:35 38 36
lunches … made:35 38 36
lunchtime:49 57 34
lunchtime adn:38 38 41
lunes:-14 -10 -12
lungs:-3 5 -18
lurker:2 6 3
lurking:1 3 -3
lying:39 14 25
lying down:24 34 36
lying ther:-11 -40 -19
lying … bed:-26 -24 -12
lying … it:24 0 1
lying … teh:54 36 51
lying … top:16 20 1
lying … with:27 14 16
lyric:-8 -11 4
m:-27 0 -9
m s:30 27 -15
m … teh:-38 2 7
ma:-15 -8 -14
maam:-36 -28 -16
maam i:-29 -23 -10
mac:-1 0 0
mache:-14 -15 -8
machen:7 43 0
machete:38 43 54
machete … my:25 31 31
machine:0 -12 -12
machine … i:-31 -25 -24
machines:-12 -9 -5
mackerel:-9 -4 -4
mad:-7 -1 26
mad … gave:23 -1 0
mad … look:28 29 28
mad … me:13 12 25
mad … rice:23 28 27
mad … teh:-12 -15 -23
madam:24 5 0
madame:-1 -1 -1
made:-10 -20 1
made a:14 -20 -7
made an:-6 3 -28
made for:23 2 4
made i:28 26 25
made it:3 21 29
made me:-31 -14 4
made my:1 -37 -17
made myself:63 -11 -2
made on:4 -31 -30
made peace:-1 21 23
made sense:41 -2 -2
made sure:53 48 42
made teh:-30 -19 -13
made to:9 23 -10
made up:-9 -4 -31
made … about:-16 -17 -27
made … adn:24 -2 16
made … after:49 -14 -4
made … cuts:31 27 20
made … feel:-23 -9 -6
made … get:34 34 33
made … hav:50 35 33
made … it:47 12 20
made … mine:26 16 11
made … my:-23 -13 -17
made … neva:37 -5 -3
made … not:47 34 26
made … of:4 22 24
made … on:-16 -5 -26
made … peace:23 -17 -1
made … sick:47 -22 -11
made … swear:31 13 -3
made … that:19 31 28
made … thursday:13 -32 -33
made … to:-57 -29 -8
made … will:25 10 6
made … with:11 -22 -11
made … wrote:53 2 2
madman:-5 -2 -1
madness:-15 -6 -9
madre:-27 8 11
maeve:0 0 -3
magazine:-7 -10 -5
maggies:-5 -6 -5
magic:-1 -1 -2
magistrate:-4 -2 -1
magnesium:-4 -2 -7
magnet:-3 -1 -2
magnolia:-14 -9 -3
mags:15 19 22
maid:49 42 23
maiden:-10 -3 -6
mailed:0 1 2
main:-16 -10 -8
mainland:12 11 12
mainly:-23 -21 -13
mains:0 2 -2
maintenance:27 31 42
maintenant:6 6 14
mais:-9 -6 -4
maith:-1 -1 -1
maize:0 0 0
make:-8 -9 -27
make it:41 5 -1
make me:-33 -23 -8
make my:23 -10 0
make of:33 -2 -2
make sure:12 22 37
make teh:0 23 18
make that:61 76 -6
make them:-28 -18 -20
make … adn:-4 -21 -20
make … do:18 24 -9
make … dont:21 26 29
make … go:-25 -11 -8
make … hapen:103 84 -11
make … he:-3 8 21
make … in:34 43 46
make … neva:43 35 20
make … not:0 22 -3
make … social:27 34 -20
make … teh:24 8 -6
make … that:0 -21 -7
make … through:-20 -34 -10
make … true:37 12 -3
make … wat:25 -3 -1
make … worker:27 34 -20
maker:52 50 55
makes:-4 -2 -77
makes a:19 21 -2
makes me:0 28 -52
makes u:28 2 5
makes … hav:45 31 -10
makes … my:-20 -20 -9
makes … sex:25 26 -9
makes … to:-18 -21 -3
makeup:-23 -22 -1
making:6 22 21
making a:7 22 29
making it:17 -14 -39
making me:0 25 19
making no:44 38 37
making that:64 60 56
making … adn:17 21 -7
making … good:70 71 73
making … im:43 26 22
making … night:4 6 29
making … noise:65 64 61
making … on:16 28 40
making … sick:2 -22 -14
making … snoring:23 22 25
mal:-64 -30 -8
malcolm:-5 -4 -2
male:-8 -10 -2
mall:0 0 0
malo:98 -15 -2
malt:0 -1 -1
maltesers:-38 -41 -42
mam:11 22 12
mam id:-23 -5 6
mam thats:41 41 46
mam … adn:-20 -17 -15
mama:111 98 105
maman:50 32 35
mammies:1 6 7
mammy:-40 -34 -34
mammys:16 14 9
mams:71 70 67
mams on:45 49 54
mams … to:20 14 11
man:-3 3 -24
man adn:25 25 -15
man at:46 58 45
man by:-24 -14 -7
man can:23 1 1
man comes:12 15 20
man im:45 40 -14
man that:-20 -25 -2
man who:39 21 -20
man with:47 47 31
man … be:-25 -24 -6
man … dog:31 30 31
man … for:30 34 33
man … it:69 29 -16
man … sold:20 20 2
man … teh:40 66 74
man … three:27 0 -2
man … to:-20 -28 -8
manage:35 58 66
manage … teh:19 24 34
manage … without:27 36 36
managed:-20 -20 -7
manager:-19 -26 -17
managers:13 3 10
manana:3 21 29
manchester:35 37 45
mando:-10 -1 -1
mandoline:-4 -3 -2
manets:0 1 0
mange:-30 -19 -13
manic:-1 0 0
manila:2 3 7
mann:20 18 5
manner:0 0 0
manners:-14 -14 -9
mano:16 13 20
manque:-4 -3 -1
mans:30 30 -8
mantel:15 23 23
mantelpiece:2 3 1
many:-1 -2 5
many adn:18 23 20
many of:7 29 -10
many people:-23 -9 -4
many pills:16 21 22
many teh:36 37 37
many times:-35 -19 -11
many … adn:35 24 24
many … i:22 25 22
many … is:29 34 29
many … ive:28 9 -7
many … my:35 17 23
many … teh:23 38 42
many … them:19 31 24
many … washed:24 19 28
map:-1 6 -2
maps:-15 -6 -4
marathon:-34 -28 -23
marathons:-7 -6 -6
march:23 29 -1
march adn:27 17 -18
march every:31 49 0
march … did:28 31 2
march … i:32 57 -1
march … my:2 13 22
marcus:40 41 42
marcus jo:36 37 37
mare:0 0 2
mareada:1 6 8
mares:-7 -5 -5
margaret:33 37 37
margarets:-1 -2 0
margin:-2 -2 0
marido:32 37 35
marido … pega:22 19 -19
mark:-29 -32 -26
marked:25 14 22
marked … my:25 29 29
marked … of:-12 -28 -12
marker:-3 -1 -3
markers:7 4 -4
market:-2 1 6
marking:2 1 -5
markit:-3 -2 -2
marks:22 25 -76
marks adn:22 21 -35
marks on:-57 -57 -26
marks … arm:-71 -63 -10
marks … arms:11 9 -21
marks … his:1 1 -40
marks … my:-71 -63 -10
marmalade:-39 -28 -22
marriage:-49 -43 -39
marriage adn:-20 -13 -13
married:-50 -38 -33
married … his:-22 -17 -2
marrow:-3 -1 -1
marrows:-5 -8 -8
marry:34 45 -6
marshmallows:-3 -2 -3
mart:20 12 19
martin:-3 -5 -5
marvellous:-16 -14 -11
mary:28 22 16
mas:21 -18 -30
mas quiero:3 37 -1
mas … matarme:-43 9 -1
mascara:-10 -4 -2
mascaras:0 0 0
mash:-6 -7 -1
mask:-4 1 6
mass:-16 -9 25
mass adn:-24 -27 -18
massey:-21 -14 -10
massive:15 -35 -7
masters:13 11 21
mat:29 45 51
mata:-2 -4 -9
matar:67 38 3
matar al:-31 -16 -1
matarme:243 92 -10
matarme y:4 18 -29
matarme … no:21 39 -37
matarme … ya:8 21 30
match:-29 -28 -42
match … my:-11 -21 -2
matchbox:8 12 13
matches:-3 -3 3
mate:7 16 -12
mate with:18 17 27
mate … a:-19 -27 -42
mate … adn:22 34 8
mate … i:14 21 1
mate … on:33 40 -6
maternity:-12 -14 -11
mates:105 77 54
mates been:21 -4 14
mates ive:55 -5 -2
mates … adn:11 10 20
mates … hes:42 24 32
mates … teh:-20 -20 -20
mates … with:26 22 -26
maths:27 26 6
maths adn:42 53 -2
maths … i:76 79 -1
maths … me:31 -1 -1
maths … teh:-22 -17 -8
matin:38 45 14
matron:-16 -19 -24
matron … in:-13 -16 -21
mats:-16 -12 -10
matter:-52 -23 -2
matter if:49 19 19
matter ive:28 52 40
matter … a:25 27 30
matter … i:-35 6 -5
mattered:20 25 29
matters:21 -22 -10
mattie:-9 -2 -1
mattress:47 49 39
mattress adn:22 24 -10
mattress i:36 36 31
mattress on:-16 -8 -24
mattress … teh:32 42 34
maureen:35 33 31
maureens:-2 0 -1
may:-54 -29 -20
may be:-36 -20 -21
may … be:-21 -25 -20
may … is:18 22 20
may … my:50 46 46
maybe:0 0 0
mayo:-11 -10 -17
mayor:-11 -8 -5
mcdonalds:-1 -1 0
mcgraths:-6 -2 -2
me:42 33 12
me a:-21 -27 -27
me about:-10 12 -33
me after:-22 5 -7
me afterwards:22 21 -2
me against:22 22 -12
me alife:4 18 27
me all:-45 -35 -13
me an:14 -22 -15
me anymore:45 25 22
me are:-21 -19 -12
me asleep:-21 -4 -1
me at:-72 -61 -70
me away:11 21 7
me back:-6 -54 -36
me being:-21 -34 -8
me beter:64 -11 -9
me both:28 21 20
me but:-20 -15 -10
me by:41 9 32
me bye:-85 -73 -61
me calm:11 20 -8
me carry:17 21 -6
me clear:35 25 17
me cos:31 28 32
me cutting:45 18 23
me dead:30 -12 -8
me do:7 -37 -44
me doing:56 33 17
me done:-35 -54 -45
me dont:39 13 14
me down:64 16 20
me either:25 0 0
me estoy:72 -13 -19
me everyone:117 2 1
me fait:3 6 -28
me feel:-24 1 -11
me find:43 -2 -7
me for:2 -1 -33
me from:-26 -53 -38
me go:32 11 -27
me god:-48 -31 -24
me gone:-10 -58 -45
me good:-18 5 21
me goodbye:27 29 31
me ha:-6 27 29
me hav:-13 -9 -30
me he:-35 -19 15
me hell:65 56 -30
me hes:-35 14 6
me his:-49 -28 -6
me hold:-21 -23 -16
me home:21 -28 -14
me how:-38 -17 21
me i:-25 -37 -24
me id:-8 -21 9
me ill:-27 -16 -8
me in:11 -11 -30
me it:20 -1 -33
me its:22 8 1
me jen:-22 -15 -4
me killing:3 2 -32
me last:55 32 -26
me leave:6 -3 21
me love:22 12 14
me luck:-31 -2 6
me morphine:-29 -24 -13
me my:-8 -5 -31
me near:-25 -22 -16
me neva:63 56 67
me next:23 22 36
me no:-38 -27 -2
me nobody:22 -3 12
me not:38 49 -28
me obviously:41 39 -1
me off:-20 0 4
me on:25 8 13
me one:-28 -26 -15
me over:51 23 -11
me pega:22 19 -19
me quiero:13 57 -15
me right:-1 8 36
me round:31 37 -6
me she:-49 -40 -31
me since:12 27 32
me somebody:19 25 16
me sorry:47 58 62
me stabbing:1 -30 -3
me stop:-37 -23 -8
me suicide:41 47 8
me suicider:46 54 -93
me swear:31 13 -3
me teh:6 19 -23
me tell:28 25 27
me thank:21 13 11
me that:-12 -2 -22
me thats:48 -2 4
me ther:11 44 33
me they:-15 -35 -15
me theyve:34 42 42
me this:14 22 18
me through:-43 -27 -25
me thursday:18 15 31
me till:-25 -16 -7
me tiro:32 22 32
me to:-38 -30 -22
me tome:29 40 46
me tomorrow:78 36 21
me tonight:-23 -13 -9
me twice:18 26 -4
me two:24 40 25
me u:-24 -17 -8
me under:36 20 9
me until:-41 -12 -2
me up:-59 -74 -48
me upstairs:41 33 39
me va:38 -9 -4
me voy:-11 22 27
me want:-82 -89 -1
me wants:37 37 9
me wen:12 19 -43
me were:-11 -9 -24
me which:14 36 -8
me while:13 -36 -13
me who:42 42 -2
me why:-22 -28 -20
me with:36 72 -4
me would:48 45 13
me youre:27 33 2
me … a:-8 -24 -19
me … about:30 37 -25
me … adn:-16 -2 -27
me … afraid:24 32 7
me … after:-19 -20 -36
me … alife:22 23 -5
me … all:-5 -54 -34
me … allowed:55 63 -6
me … alone:8 17 35
me … am:48 47 24
me … another:-18 -25 -14
me … anything:23 -21 -10
me … anywhere:55 -57 -63
me … as:22 21 -19
me … ask:37 29 1
me … asking:-26 -23 -10
me … asleep:42 46 35
me … at:-43 -37 -46
me … away:61 74 82
me … baby:55 61 1
me … back:34 17 -15
me … bang:30 19 0
me … be:50 42 4
me … bed:58 52 50
me … beter:43 -37 -6
me … birthday:-30 -8 -4
me … brother:-32 -18 -10
me … burden:31 -1 0
me … bury:50 14 -16
me … but:-4 15 28
me … by:-12 9 -33
me … bye:-37 -32 -29
me … cake:-27 -5 -1
me … calling:17 20 29
me … calls:45 49 24
me … calm:-16 -20 -8
me … cant:10 41 32
me … carry:17 23 -11
me … chat:-54 -52 -37
me … clear:24 17 9
me … clothes:3 6 -27
me … cortando:6 20 -5
me … courage:-20 -14 -12
me … craving:-27 -4 -3
me … dad:16 22 8
me … date:-20 -25 -7
me … days:-1 41 28
me … de:-51 -5 -13
me … dead:30 25 2
me … decided:38 12 8
me … del:-20 -1 0
me … delete:29 28 -2
me … didnt:-29 -12 -10
me … do:14 47 -37
me … doesnt:-37 -26 -5
me … doing:49 -34 -28
me … done:10 3 26
me … dont:71 23 33
me … dowry:34 39 -9
me … drunk:19 20 -18
me … edge:8 8 22
me … el:67 35 41
me … else:106 -8 -7
me … en:-31 36 -20
me … encore:37 41 -1
me … et:21 25 -13
me … evening:14 -21 -14
me … everyone:50 42 53
me … everything:16 23 18
me … exactly:30 -1 6
me … face:-24 -14 -4
me … falling:26 23 20
me … feel:-34 -20 -32
me … feet:48 44 44
me … first:-2 21 -7
me … five:37 4 11
me … for:-22 -22 -2
me … friday:31 28 20
me … friend:20 19 -10
me … front:-10 -12 -21
me … full:36 3 -1
me … garadge:18 16 27
me … gave:-35 -17 -24
me … get:-37 -41 -21
me … glasses:44 35 45
me … goin:59 46 43
me … good:29 24 29
me … got:-36 -24 -9
me … had:-8 -25 -38
me … hair:1 7 25
me … hand:4 4 36
me … handing:20 29 28
me … has:-8 -36 -10
me … he:-14 -30 -63
me … head:0 0 -58
me … help:29 26 22
me … her:60 35 48
me … here:26 -9 -16
me … hert:11 -50 -2
me … hes:28 13 17
me … hier:16 20 -1
me … him:52 34 4
me … his:-17 -4 -20
me … hoap:44 12 26
me … home:-24 -25 -3
me … hurts:53 65 -10
me … husband:32 17 -15
me … husbands:13 15 24
me … i:-14 -24 -53
me … id:7 37 -9
me … if:-38 -26 -6
me … im:8 -26 -25
me … included:51 1 -5
me … is:-31 -17 -2
me … isnt:-51 -36 -20
me … it:44 13 -15
me … itll:35 29 34
me … its:28 21 28
me … ive:63 35 25
me … je:19 20 -22
me … jmup:-37 -27 -18
me … kids:-23 -25 -15
me … killing:44 55 -17
me … kills:15 22 0
me … kind:-29 14 16
me … know:31 -19 -19
me … lad:16 15 23
me … las:-4 30 37
me … last:-23 -15 -16
me … leaning:31 29 22
me … leave:-23 -36 -24
me … leaving:34 38 30
me … let:21 19 42
me … look:47 26 41
me … los:7 23 -1
me … love:-12 -44 -44
me … mad:26 31 28
me … making:-31 -4 -1
me … mas:-23 -12 -10
me … matar:22 60 -21
me … me:6 4 21
me … mean:22 15 -6
me … means:32 39 45
me … mine:-16 -25 -13
me … monday:-24 -13 -8
me … money:18 27 35
me … month:23 0 -2
me … morning:47 40 51
me … mostly:25 22 -1
me … moved:32 36 -4
me … moving:-34 -28 -27
me … mum:-20 -15 -5
me … my:-54 -38 -32
me … myself:19 40 -30
me … need:-43 -23 -13
me … next:52 37 -11
me … nice:33 35 34
me … night:32 49 -33
me … nine:20 25 1
me … no:49 38 32
me … nobody:40 26 19
me … not:6 36 37
me … nothing:-19 -29 -21
me … ocd:-31 -24 -3
me … off:40 41 61
me … on:17 27 34
me … once:31 25 20
me … or:34 48 50
me … otra:35 32 -1
me … out:-26 -12 -24
me … over:15 -25 -6
me … own:10 -5 -60
me … paid:-37 -25 -17
me … picture:-22 -17 -15
me … pictures:44 45 -10
me … pigeons:-21 -18 -10
me … pills:38 35 41
me … plus:3 5 -22
me … por:26 2 -5
me … pressing:2 3 -32
me … put:-24 -10 -9
me … quitar:6 16 31
me … rent:-24 -14 -6
me … ring:44 34 23
me … room:7 10 -21
me … sad:-23 -12 -4
me … safe:-43 -21 -7
me … said:-32 -37 -33
me … sat:22 -9 -6
me … save:18 21 16
me … say:64 34 -14
me … saying:40 38 41
me … says:-3 -9 -23
me … scissors:-28 -25 -7
me … self:36 31 -5
me … send:25 27 32
me … set:19 27 28
me … sex:52 61 -14
me … shaking:28 -22 -18
me … she:-7 -24 -29
me … shes:17 23 -19
me … sleep:-11 -22 -14
me … slipping:31 32 35
me … smother:18 27 19
me … sober:-27 -22 -13
me … stab:15 12 -41
me … stairs:-3 2 -26
me … stay:1 9 24
me … stop:-25 -11 -6
me … straight:48 25 -3
me … suicidal:-37 -35 -8
me … suicidar:43 42 2
me … ta:31 27 23
me … taken:22 19 20
me … takes:21 34 -12
me … teh:24 34 12
me … telling:-28 -9 -4
me … that:-21 -26 -32
me … their:-26 -24 -19
me … them:12 -28 -15
me … ther:25 20 32
me … therell:41 49 44
me … theres:-3 6 24
me … these:-37 -17 -5
me … theyd:55 -2 -2
me … thing:24 30 26
me … things:-7 -33 -29
me … think:-6 -34 -17
me … thinking:21 -1 0
me … this:-26 -27 -38
me … throat:-9 -3 -20
me … through:-28 -17 15
me … times:25 3 -7
me … to:-22 -7 -40
me … todas:35 32 40
me … today:3 13 34
me … told:55 12 48
me … tonight:-4 13 23
me … took:-23 -11 -12
me … top:23 21 29
me … tot:-30 -19 -6
me … up:-28 -37 -28
me … us:12 23 25
me … using:48 41 20
me … wake:4 12 25
me … want:26 28 -26
me … wanted:-26 -5 1
me … wants:-32 -39 -36
me … was:60 43 67
me … wasnt:-40 -33 -28
me … watch:-35 -37 -8
me … way:24 -29 -40
me … week:48 1 -8
me … wen:10 -17 -55
me … went:-21 -8 -4
me … whether:56 34 0
me … who:45 48 42
me … wife:-29 -18 -5
me … will:-3 4 30
me … with:-19 -21 -27
me … without:-29 -18 -26
me … wont:55 25 38
me … world:-38 -38 -37
me … would:28 11 -10
me … written:-36 -32 -29
me … y:-22 18 -23
me … yeah:22 17 -1
me … yours:17 24 -3
meaaaan:0 0 0
meal:53 29 14
meal … in:35 34 -6
meal … it:52 38 45
meals:4 12 0
meals … them:51 39 32
mean:18 23 -13
mean dead:2 5 22
mean im:-22 -12 -8
mean it:58 18 -6
mean my:34 39 9
mean not:-11 -32 -4
mean teh:23 45 61
mean that:-24 4 -8
mean to:63 70 30
mean … a:25 -5 0
mean … adn:-12 -3 -21
mean … as:55 -14 -7
mean … do:61 39 2
mean … for:-34 -23 4
mean … i:23 13 -23
mean … if:23 -31 -5
mean … im:32 -3 -11
mean … in:-37 -6 -5
mean … is:12 14 27
mean … know:35 -37 -9
mean … me:39 22 -3
mean … my:32 36 -20
mean … not:-30 -14 -4
mean … own:15 30 -12
mean … see:-12 1 34
mean … take:13 14 -24
mean … teh:-68 -39 -29
mean … this:25 26 39
mean … to:-23 -17 -10
mean … u:-24 -3 -5
mean … whole:23 32 41
meaning:47 1 -34
meaning it:60 70 -3
meaning to:-33 -23 -19
means:43 60 63
means i:-62 -47 -5
means it:55 39 3
means ive:33 21 19
means teh:27 2 18
means to:22 34 -5
means … a:-23 2 3
means … end:4 3 34
means … my:17 14 31
means … nearly:62 67 67
means … of:27 5 0
means … shes:31 16 -4
means … teh:-23 -21 -20
means … want:-38 -22 0
meant:30 37 41
meant adn:12 15 24
meant it:43 52 85
meant teh:-27 -22 -22
meant them:28 25 -4
meant to:32 35 35
meant … adn:47 35 31
meant … be:26 20 4
meant … die:-70 -47 -5
meant … dont:27 25 22
meant … get:21 27 21
meant … go:52 60 37
meant … i:52 36 57
meant … in:45 54 33
meant … its:19 21 15
meant … ive:-34 -30 -8
meant … not:60 65 80
meant … of:-38 -10 0
meant … to:24 32 22
meantime:-14 -15 -8
meanwhile:0 0 -4
measure:-1 3 -1
measured:28 32 37
measured teh:41 41 50
measured … beam:41 41 50
measured … in:18 21 26
meat:-16 -12 -6
med:-1 5 -3
medal:-3 -1 -1
medallion:-2 0 0
medals:20 28 34
medals to:32 33 31
medals … adn:8 14 24
medals … my:32 34 30
medecin:7 12 12
media:-18 -9 -5
medic:-11 -9 -5
medical:-13 1 11
medical tent:24 24 23
medicaments:43 48 51
medicated:-10 -8 -4
medication:-14 -11 -1
medications:4 -5 0
medicine:26 13 13
medicine box:14 20 19
medicine … is:56 57 39
medicine … me:24 21 -15
medicines:21 16 10
medicines are:26 28 18
medics:-1 -1 0
meditation:-4 -1 -1
meds:-13 -19 -12
meds are:-41 -47 -41
meds since:31 38 39
meds … adn:-16 -23 -26
meds … hav:18 13 30
meds … teh:23 25 24
meet:15 26 33
meet my:55 52 57
meet … adn:46 37 40
meet … maker:53 51 51
meeting:-81 -89 -80
meeting didnt:23 0 -1
meeting is:-19 -20 -15
meeting its:-23 -3 -2
meeting … be:18 24 25
meeting … go:23 0 0
meetings:-27 -20 -13
meets:-15 -7 -1
meg:-1 -1 -1
mehr:56 26 -8
mein:11 16 0
mein … mich:25 25 -9
mein … schlagt:27 27 -9
meine:-14 3 4
meine tabletten:-31 -27 -25
meine … alle:21 26 29
meine … hat:26 29 36
meinem:13 13 2
meiner:11 -1 15
meint:2 15 -1
mejor:130 -4 -11
melbourne:-3 -1 1
melt:48 -4 -2
melted:-36 -35 -26
melting:45 50 66
member:-20 -10 -10
members:-25 -17 -15
membership:-7 -7 -1
meme:7 22 -23
memes:61 66 56
memoir:-16 -7 -2
memorial:27 0 -2
memories:-12 -6 -5
memorised:15 -9 -6
memory:16 19 -13
memory … teh:51 23 4
men:5 14 4
men in:50 44 40
menace:-4 -4 -1
mend:-16 -15 -14
mended:-25 -20 -11
mending:-5 -4 -3
mendormir:6 2 11
mendormir et:24 -13 -2
menopause:12 2 -2
mens:-6 -6 -6
ment:7 -3 8
mental:-30 -55 -14
mention:-9 11 -7
mentioned:-12 -8 -4
mentor:-2 -7 -5
menu:2 21 18
menus:-2 -1 0
merchant:-5 -3 -8
merci:-5 -1 5
mercy:30 6 -1
mere:-17 -14 -9
merely:5 -2 0
merkt:11 14 -3
mes:12 21 24
mes jours:21 23 -6
mes … je:-22 -17 -6
mesa:8 4 1
meses:7 4 4
mesilla:28 21 17
mess:46 49 -16
mess as:22 25 -11
message:9 0 28
message … i:-6 5 21
message … is:-33 -19 -12
message … it:-25 -13 -9
message … this:19 25 29
message … to:0 -30 -3
messaged:39 29 0
messaged me:31 31 12
messaged … say:32 27 0
messaged … to:32 27 0
messages:-7 14 -21
messaging:18 20 6
messed:44 54 52
messed up:44 54 52
messer:8 9 14
messer … tur:11 12 22
messing:0 2 -11
messy:-5 -4 12
met:-37 -29 -20
metal:27 36 30
metal … teh:41 52 52
metallica:-4 -2 -1
metaphor:0 0 3
meter:-14 -14 -9
metformin:-11 -8 -7
meth:-20 -6 1
methadone:4 5 -10
methadone adn:39 17 28
methadone because:28 25 -4
methadone … in:31 33 -10
methadone … my:24 21 37
methadone … takeaways:28 27 28
methadone … told:28 27 28
method:-7 -1 3
method adn:50 49 54
method … date:52 53 62
method … teh:16 17 22
methods:20 19 0
methotrexate:1 1 3
metres:-1 -1 3
mettre:21 24 -11
mettre fin:21 24 -11
mettre … a:21 24 -11
mettre … mes:21 24 -11
meurs:-4 -4 -2
mg:-37 -10 -42
mi:44 -20 15
mi hermana:49 50 54
mi hijo:20 20 18
mi mama:-27 -15 -14
mi marido:40 44 42
mi vecina:-43 -28 -32
mi vida:75 -24 -21
mi … a:-11 -35 -37
mi … de:-28 1 4
mi … encima:23 17 20
mi … es:55 -2 -1
mi … hace:53 7 7
mi … la:-26 -16 -17
mi … pega:22 19 -19
mi … se:19 23 41
mi … tengo:21 19 37
mi … un:-48 -1 1
mi … va:45 -4 -3
mi … ya:-21 -2 -18
mia:0 0 2
mic:-18 -13 -8
mice:-2 -2 -1
mich:52 57 -9
mich umbringen:57 57 -29
mich … den:48 57 41
mich … geritzt:28 31 0
mich … und:25 26 -21
mich … wieder:71 81 -3
michael:-3 0 0
mick:-4 -1 -2
micks:-6 -5 -7
micro:-8 0 0
microphone:-9 -10 -9
microwave:0 -8 -3
mid:13 29 43
mid sentence:25 25 27
mid … adn:29 30 29
midazolam:0 0 0
middle:1 -7 4
middle of:35 24 26
middle … a:20 6 5
middle … teh:23 32 33
midnight:92 114 115
midnight for:-23 -11 -6
midnight i:8 11 25
midnight … at:21 14 12
midnight … i:-27 -29 -17
midnight … to:-23 -27 -21
midwife:-9 -1 -11
midwifery:-1 -4 -7
miedo:3 1 -1
mierda:83 -4 -2
mieux:19 -3 -2
mieux … moi:28 -3 -1
might:16 -99 -66
might be:14 -20 0
might not:-46 -10 -9
might … adn:33 -3 -3
might … cancer:42 0 0
might … it:-40 -9 -6
might … my:70 -1 -5
might … myself:17 -25 0
might … one:47 -33 -2
might … to:43 -7 -4
might … up:32 -6 -3
mightnt:0 -1 -1
mighty:-19 -15 -6
migraine:-11 -19 -6
migraines:-2 -1 -1
mikey:12 11 0
mild:-16 -7 -4
mildly:-4 -6 -5
mile:0 -5 -3
mileage:4 1 -7
miles:15 30 -14
milestone:-1 0 0
milk:-2 -23 -6
milk adn:-1 -28 -13
milk ive:41 30 36
milk … came:22 3 4
milk … no:26 1 2
milk … out:21 -3 -1
milk … teh:-34 -24 -14
milked:33 31 31
milking:-24 -23 -18
milkman:20 16 12
milks:-11 -25 -30
milks … my:-11 -24 -18
milkshake:-13 -3 -1
mill:1 11 26
millennium:-9 -6 -2
million:-6 -4 -2
min:65 56 60
min ago:29 30 31
mince:-42 -36 -25
mind:7 -8 -6
mind adn:3 6 23
mind all:23 36 -9
mind but:36 21 22
mind if:32 -8 -12
mind im:-13 -11 -27
mind is:-14 -10 -30
mind not:33 -58 -12
mind to:-14 -32 -13
mind up:30 19 -2
mind wat:22 11 16
mind … a:24 -6 -1
mind … adn:17 24 -14
mind … been:20 21 -8
mind … day:24 36 0
mind … dont:57 47 48
mind … i:35 36 40
mind … im:-34 -20 -3
mind … in:-28 -24 -28
mind … it:-24 -33 -25
mind … me:-23 -36 -17
mind … on:-22 -14 -8
mind … that:27 41 -7
mind … thats:9 5 21
mind … up:18 -5 -23
minded:-24 -24 0
minded … i:12 4 31
mindfulness:-17 -19 -13
minding:8 0 -31
minds:-31 -20 -13
minds made:-23 -18 -6
minds … up:-23 -18 -6
mine:33 54 70
mine adn:83 86 62
mine i:9 -32 -10
mine its:19 23 42
mine my:-21 -16 -11
mine … a:26 36 54
mine … adn:-20 -12 -25
mine … evening:22 19 18
mine … goin:0 0 -40
mine … her:-23 -22 -25
mine … i:9 32 24
mine … im:28 32 14
mine … in:17 33 32
mine … it:-26 -19 -15
mine … my:35 33 28
mine … nine:-17 -23 -21
mine … no:-22 -13 -5
mine … not:27 15 18
mine … of:-16 -20 -30
mine … teh:12 15 29
mine … ten:35 -5 -8
mine … to:-11 -11 -20
minecraft:-6 -3 -3
mines:5 26 24
mines … not:10 27 30
minibus:-25 -19 -22
minibus … teh:-21 -19 -19
minister:-10 -6 -6
ministers:-1 -1 0
ministry:-3 -1 -1
minor:-29 -8 -11
mins:90 103 114
mins adn:75 72 67
mins ago:-21 -21 -17
mins … adn:-21 -22 -20
mins … im:48 43 42
mins … love:-65 -58 -59
mins … u:72 77 77
mint:-5 -4 -3
mints:-6 -5 -7
minus:1 -28 -23
minute:83 68 60
minute adn:-39 -28 -18
minute from:32 19 18
minute i:-34 -19 -27
minute ive:24 17 23
minute since:-5 -24 -21
minute … goin:-22 -13 4
minute … im:-12 -31 -17
minute … my:2 -18 -28
minute … teh:10 6 31
minutes:25 51 73
minutes after:28 23 -3
minutes ago:80 79 84
minutes … a:-21 -20 -9
minutes … adn:28 30 45
minutes … all:-27 -26 -8
minutes … her:41 37 -5
minutes … i:-25 -12 -5
minutes … my:30 34 48
minutes … teh:-22 -16 -22
mir:40 51 41
mir das:30 29 -6
mir heute:3 3 -20
mir … leben:30 29 -6
mir … nehmen:30 29 -6
miracle:0 -2 -1
mirror:17 23 -17
mirror adn:-19 -30 -20
mirror on:18 33 0
mirror … it:-21 -20 -11
mirrors:-1 -2 -1
mirtazapine:-21 -15 -10
mis:66 -38 -4
misadventure:-1 -1 0
miscarriage:0 -9 -4
misery:-66 -33 -10
mismo:16 -10 -8
misread:-2 -1 -1
miss:-8 -36 -55
miss a:19 -23 -8
miss being:24 -3 0
miss im:29 32 1
miss me:26 -9 -3
miss teh:-21 -15 -11
miss … a:46 -8 0
miss … colur:33 30 -1
miss … im:-26 -28 -20
miss … its:50 30 28
missed:-33 -36 -50
missed … hid:27 26 1
missed … i:23 14 -7
misses:35 36 8
misses her:51 51 19
misses … adn:43 44 -7
missing:-15 -45 -41
missing … i:-23 -14 -14
mission:-1 -1 0
missus:-27 -12 -17
mistake:-6 -35 -30
mistake adn:-3 -36 -13
mistake gets:39 23 -2
mistake … instead:23 0 0
mistakes:35 -5 -19
mister:-12 -7 -9
mit:-13 -16 20
mit … vor:11 12 22
mix:-26 -28 -23
mixed:43 51 25
mixed teh:24 23 3
mixed … a:-20 -23 -10
mixed … teh:5 6 26
mixed … with:6 6 24
mixing:23 34 -31
mixing benzos:28 24 0
mixing … adn:21 17 0
mixing … drink:20 17 0
mixing … my:24 23 -13
mixing … with:20 28 -23
mixture:-9 -14 -15
mm:0 0 3
mnd:-4 -2 -2
mnemonic:-11 -10 -13
mo:-4 -2 -2
moan:-39 -28 -19
moans:-7 -5 -1
mobile:9 12 6
mochte:36 37 -5
mochte … leben:33 16 -5
mock:-1 -12 0
mockingbird:-2 -1 0
mocks:-2 -5 -3
mod:-7 -5 -5
model:-16 -13 -10
moderate:-2 -7 -1
moderated:-4 -4 0
moderates:11 12 12
moderating:-11 -9 -1
moderation:-17 -10 -5
moderator:11 2 1
moderators:13 19 -3
moderators … im:19 23 0
mods:11 25 20
mods i:22 23 24
mods … i:-22 -19 -12
mods … on:-22 -22 -15
mods … wasnt:23 18 22
module:-11 -11 -7
moher:-27 -15 -14
moi:73 68 54
moira:0 0 0
mole:-4 -12 -7
molestation:-1 -1 0
mom:-44 -38 -11
mom … me:-29 -25 -18
moment:9 -10 -23
moment of:35 14 12
mommy:25 28 27
moms:8 22 22
mon:30 37 44
mon frere:43 46 49
mon … ne:45 52 58
monday:-8 -6 -4
monday be:-36 -39 -34
monday first:46 46 40
monday home:1 -68 -45
monday i:-24 -48 -15
monday its:26 31 31
monday ive:-8 -27 -6
monday once:-19 -19 -20
monday shes:-23 -16 -14
monday thank:-40 -42 -40
monday wen:55 58 55
monday with:22 31 29
monday … adn:-19 -19 -31
monday … after:-23 -11 -9
monday … be:-31 -30 -33
monday … cant:-1 -40 -19
monday … for:-41 -39 -37
monday … has:-25 -9 -2
monday … hav:41 29 17
monday … in:-26 -22 -27
monday … is:26 19 24
monday … job:46 46 40
monday … me:32 29 1
monday … nobody:1 -55 -50
monday … not:31 22 20
monday … paid:27 23 20
monday … said:-47 -31 0
monday … she:67 71 69
monday … them:28 33 36
monday … to:-31 -37 -26
monday … u:-40 -42 -40
monday … waved:-19 -19 -20
mondays:-33 -35 -25
mondays ive:0 -21 -12
monde:21 -5 -3
monet:0 0 -8
money:14 13 22
money adn:40 19 37
money he:49 46 39
money i:-26 -21 -13
money im:27 24 22
money isnt:2 3 32
money … adn:-20 -20 -17
money … be:-28 -1 -1
money … been:32 0 -1
money … came:32 0 0
money … holiday:9 -22 -23
money … i:22 9 43
money … in:-26 -31 -30
money … is:23 23 12
money … me:15 20 -2
money … more:28 0 -1
money … peace:28 0 -1
money … teh:24 20 11
moneys:0 0 1
monitor:-5 -7 -5
monitoring:-21 -7 -4
monopoly:-4 -4 -3
monoxide:-5 -3 -2
monsoon:-8 -4 -5
monster:7 -16 -8
mont:-7 -10 2
montags:-11 -11 -4
month:-11 -37 -52
month adn:41 -10 12
month after:-17 -21 -9
month since:25 -1 0
month … be:30 13 9
month … im:-24 -33 -3
month … it:-29 -12 -7
month … no:34 -5 -4
month … one:22 -10 -3
month … out:43 14 25
month … was:23 -3 -6
monthly:-20 -12 -9
months:4 -53 -37
months adn:-5 -37 -19
months ago:-31 -16 -15
months clean:52 39 22
months gone:75 -3 3
months ive:0 -32 -8
months off:-42 -34 -22
months sober:20 -18 -11
months supply:15 16 22
months without:4 22 14
months worth:29 31 30
months … a:-10 -30 -16
months … all:26 -4 0
months … feel:-22 -6 -1
months … her:29 33 30
months … hes:17 30 36
months … id:-37 -5 -2
months … if:29 -8 -5
months … it:27 18 -18
months … ive:-32 -11 -21
months … of:38 -1 -10
months … tablets:19 28 27
months … talk:26 -2 0
months … teh:-22 1 7
months … today:44 -7 -5
months … was:12 21 -9
mood:-19 -49 -23
moods:-12 -7 -4
moon:3 2 -11
moon adn:-10 -25 -17
moons:25 28 28
moor:63 -1 -1
mor:6 15 13
morbid:0 -5 -3
more:-2 -5 -1
more a:20 -2 -2
more adn:49 76 62
more chairs:-43 -29 -24
more danger:-35 -29 -22
more from:19 32 34
more i:-59 -37 -39
more im:-61 -53 -46
more in:37 -3 -4
more its:11 12 21
more money:36 -15 -15
more mornings:26 -1 1
more of:68 67 24
more peace:28 0 -1
more posts:53 47 45
more sleeps:3 15 38
more tablets:41 45 44
more teh:39 38 20
more than:22 -5 -11
more tonight:-9 21 -26
more wen:38 27 22
more … adn:15 -20 -10
more … all:27 35 -7
more … am:35 38 54
more … before:-11 -27 -11
more … could:62 36 39
more … for:1 30 24
more … from:24 29 35
more … go:-32 -20 -11
more … her:32 30 -4
more … i:49 43 34
more … id:35 -17 -17
more … if:23 -12 -7
more … im:-8 -4 25
more … is:-13 -22 -4
more … it:5 12 -34
more … its:36 50 50
more … jmup:-32 -23 -20
more … look:26 23 25
more … me:95 73 74
more … meant:20 25 17
more … more:-29 -44 -34
more … no:-41 -25 -35
more … not:38 18 19
more … on:-25 -25 -15
more … out:11 -46 -34
more … over:33 34 -14
more … that:-23 -20 -14
more … ther:-32 -2 0
more … this:27 25 22
more … tight:29 27 21
more … u:27 26 20
more … wanted:14 -27 -28
more … wen:22 4 3
more … without:22 -1 -3
more … would:22 -2 -1
more … years:-27 -5 -1
morgen:23 15 21
morgen fruh:17 19 20
morgue:1 7 0
moria:-1 -1 -1
morir:-28 -18 -23
morir de:-40 -11 -2
morir … aguanto:27 18 0
morir … la:-40 -10 -1
morir … no:26 36 -7
morirme:114 -2 7
morirme … me:23 4 5
morning:12 19 21
morning about:-24 -9 -11
morning at:-25 -25 -23
morning befor:21 22 27
morning before:-17 -37 -47
morning first:20 17 19
morning i:-42 -27 -19
morning if:17 21 13
morning itll:20 22 21
morning its:42 48 3
morning ive:-23 -18 -18
morning my:-35 -32 -22
morning or:21 -8 -3
morning she:-19 -22 -11
morning teh:26 14 22
morning that:29 -2 -4
morning they:26 17 20
morning to:54 43 -4
morning were:39 33 -34
morning wife:41 -8 -8
morning with:31 34 26
morning … a:65 43 27
morning … about:-31 -22 -19
morning … adn:34 40 15
morning … am:-5 -22 -11
morning … be:18 22 20
morning … can:32 32 32
morning … cant:-3 -6 -22
morning … drink:42 11 -24
morning … group:52 48 49
morning … hav:-20 -23 -30
morning … i:25 -21 -34
morning … ill:27 34 16
morning … keep:-33 -29 -34
morning … kids:21 22 27
morning … know:-38 -20 -12
morning … leter:23 24 29
morning … me:25 18 2
morning … more:32 19 16
morning … no:35 20 22
morning … on:53 57 66
morning … out:25 29 28
morning … shes:17 22 36
morning … teh:-40 -43 -53
morning … tell:26 23 30
morning … them:37 35 35
morning … to:-4 -6 -34
morning … turn:25 35 35
morning … u:20 24 8
morning … want:62 65 17
morning … was:-42 -15 -18
morning … wont:-29 -18 -48
mornings:8 -8 -4
mornings im:25 -29 -11
morphine:62 60 60
morphine all:26 25 29
morphine for:27 23 26
morphine is:-16 -34 -31
morphine teh:22 18 25
morphine … by:27 26 23
morphine … it:-23 -16 -11
morphine … teh:46 21 9
morphine … that:23 22 24
mort:55 -4 -23
morte:3 -18 -3
mortgage:-22 -13 -11
mortified:-5 -9 -4
mosque:62 53 43
mosque … go:23 20 24
mosque … to:23 20 24
moss:-8 -5 -2
most:5 -12 -60
most afternoons:27 10 -1
most days:102 47 -8
most evenings:-3 10 -21
most nights:30 61 -20
most of:-34 -35 -17
most … adn:84 41 3
most … after:37 43 0
most … do:30 27 0
most … hes:29 26 -1
most … its:22 -11 -1
most … teh:3 13 -22
most … time:-16 -22 -18
mostly:-33 -9 -41
mostly … in:-22 -14 -10
mot:-4 -5 -2
motel:23 20 13
motels:13 13 10
moth:-12 -20 -11
mother:11 9 -5
mother adn:42 53 17
mother has:-24 -16 -9
mother i:45 46 43
mother is:10 -5 -24
mother on:36 21 26
mother said:-20 -7 -2
mother … adn:-11 -23 -6
mother … because:24 28 36
mother … finished:38 47 52
mother … isnt:62 35 -7
mother … me:-4 -12 -26
mother … on:31 32 36
mother … out:-27 -22 -2
mother … she:39 47 2
mother … teh:-23 -20 -28
mother … that:54 45 -4
mother … two:39 34 39
mothers:1 27 58
mothers kitchen:44 53 62
mothers morphine:22 21 23
mothers on:-19 -20 -20
mothers … i:20 22 13
mothers … kil:-20 -13 -1
mothers … myself:-24 -17 -1
mothers … that:22 20 23
moths:2 0 0
motive:-5 -6 -7
motor:9 15 13
motorbike:-25 4 -8
motorway:67 55 40
motorway bridge:14 25 23
motorway do:-35 -30 -26
motorway footbridge:23 36 38
motorway i:70 42 35
motorway … disturb:-35 -30 -26
motorway … not:-35 -30 -26
motorway … teh:50 52 31
motown:1 -1 0
motto:-4 -6 -2
mould:-14 -7 -5
mouldy:-18 -20 -6
mountain:-10 -6 -9
mountjoy:-3 -5 -7
mourir:63 27 26
mourir et:25 34 -7
mourir jai:-30 -10 -1
mourir je:26 38 39
mourir … je:-23 -2 -7
mourir … veux:-24 -2 -13
mourned:28 -1 0
mouse:-7 -5 -2
moustache:0 -6 -1
mouth:54 44 51
mouth i:-13 -38 -16
mouth … a:22 21 17
mouth … it:9 22 21
mouth … ive:48 41 -1
mouthful:7 -3 -3
mouths:42 28 29
mouthwash:22 18 -3
mouthwash … teh:30 37 -1
move:-37 -46 -68
move at:31 29 5
move it:-21 -20 -9
move on:-32 -40 -28
moved:-6 -9 -54
moved back:45 40 -9
moved in:30 -5 -5
moved to:-21 -10 -14
moved … im:32 -8 -6
moved … in:39 45 -6
moved … teh:-43 -32 -25
moved … to:-22 -14 -14
moves:36 34 35
movie:-16 -12 0
moving:-31 -16 1
moving ive:19 21 24
moving to:-37 -29 -22
mowed:-8 -6 -3
mower:-39 -39 -31
mp:-8 -7 -6
mr:1 7 9
mr … a:18 32 30
mri:1 -1 0
mrs:-19 -16 10
ms:8 -7 -4
ms … im:21 -1 6
msg:-2 0 2
much:-21 0 0
much care:33 44 0
much easier:-26 -16 -4
much for:-28 -17 -21
much i:-27 -17 -33
much its:-27 -2 0
much longer:60 12 8
much of:64 2 -2
much that:20 18 -8
much … about:-21 -10 -1
much … adn:58 22 36
much … at:29 33 31
much … chest:12 11 23
much … if:32 41 1
much … it:12 28 3
much … me:-38 -25 -24
much … say:75 14 25
much … teh:-32 -37 -24
much … that:-34 -33 -6
much … to:-26 -22 -23
much … u:-18 -15 -23
mucho:45 0 6
muck:-2 -2 -2
mud:-13 -9 -7
mudarme:-16 -10 0
muddle:20 24 24
muddle with:22 25 25
muddle … boxes:22 25 25
muddle … teh:22 25 25
muddled:-9 -2 0
muddy:-10 -6 -5
mude:-7 -4 -1
muero:-38 -6 -3
muerta:42 -4 -3
muerto:93 -7 -2
mug:19 0 7
mug … teh:-22 -24 -20
multi:12 13 15
multi … is:-29 -29 -20
multistorey:-5 -5 -2
mum:12 8 0
mum at:-38 -38 -39
mum by:-2 2 21
mum if:67 64 52
mum its:-29 -11 0
mum none:22 18 21
mum of:31 41 -1
mum on:29 6 18
mum says:15 24 24
mum thinks:28 31 -32
mum went:-25 -20 -14
mum … a:-34 -13 -2
mum … adn:16 32 1
mum … at:25 34 -6
mum … dad:30 34 37
mum … for:-23 -26 -23
mum … hair:10 12 21
mum … hes:1 0 -25
mum … i:-2 -26 -19
mum … im:41 37 7
mum … kitchen:6 9 27
mum … me:-11 -11 -20
mum … mean:10 -28 -6
mum … of:29 25 18
mum … on:-7 -25 -21
mum … scard:20 10 16
mum … see:15 25 22
mum … six:-16 -25 -20
mum … teh:7 -10 21
mum … three:28 41 -1
mum … to:-16 -6 21
mum … u:13 21 21
mum … wasnt:35 26 28
mummy:65 46 64
mummy is:17 18 26
mummy … i:36 12 -11
mummys:12 9 14
mums:20 18 8
mums account:-21 -17 -6
mums at:16 28 24
mums boyfriend:23 28 -16
mums face:52 52 53
mums heart:7 23 24
mums in:-22 -15 -17
mums … a:1 -26 -24
mums … are:-18 -20 -13
mums … is:-31 -22 -8
mums … it:-20 -13 -20
mums … keeps:17 28 51
mums … makes:20 23 -5
mums … me:24 28 -15
mums … she:-2 14 39
mums … tablets:8 25 24
mums … teh:-33 -28 -31
munths:31 -4 -1
muppet:0 -1 -1
murder:14 -11 -35
murder my:17 26 -12
murder myself:24 36 -3
murder … adn:56 12 -3
murder … business:14 21 -13
murdered:-7 -4 -2
murdering:-3 -4 -3
murio:28 -2 -2
muscles:20 41 59
museum:-44 -41 -42
museum … teh:-20 -19 -24
music:-10 11 30
music recs:35 38 38
music that:13 23 29
musical:-17 -2 -2
must:-4 6 -14
must kil:18 21 0
must … teh:-32 -25 -22
mustnt:-25 -18 -4
mute:-4 -2 -2
muted:-1 -2 0
muting:6 13 14
mutter:1 1 2
muy:-34 -8 -5
muzzle:13 12 12
my:-8 4 -4
my addiction:-14 -27 -8
my address:59 55 47
my adn:-34 -14 -2
my affairs:85 31 32
my antidepressants:38 38 46
my apologies:31 40 28
my arm:68 48 15
my arthur:-22 -23 -22
my ashes:45 47 43
my attempt:-14 21 -11
my baby:51 28 9
my babys:40 5 7
my belt:-57 -60 -41
my benzos:50 47 19
my bf:-5 13 21
my bleep:36 33 6
my body:-47 9 13
my books:47 49 34
my boots:-21 -5 -13
my boss:12 5 -25
my bottom:25 22 -6
my box:15 19 22
my boy:-19 -16 -25
my boys:35 32 31
my brain:-15 -22 -29
my brains:24 31 -10
my breath:29 34 44
my brother:-18 -8 21
my brothers:-6 -26 -30
my business:23 32 43
my calculator:24 34 30
my calendar:11 18 33
my car:-34 -12 -19
my care:21 16 0
my career:38 34 34
my case:-25 -23 -9
my chair:42 41 42
my chest:13 26 28
my children:-13 -18 -21
my choice:40 43 47
my client:51 54 -7
my clock:-34 -28 20
my clonazepam:23 30 40
my coat:22 22 39
my coffee:21 21 -7
my colleague:29 11 1
my counsellor:-27 -24 -19
my counselor:32 -1 1
my cousin:22 12 20
my cousins:29 6 21
my crossbow:24 23 43
my ctb:36 35 32
my dad:-41 -31 -19
my dads:-50 -53 -40
my darling:44 49 38
my darlings:67 69 79
my daughter:22 10 7
my daughters:22 8 13
my dauter:33 -4 -7
my day:28 26 33
my dealer:-2 15 36
my dealers:41 -5 -4
my death:-1 2 51
my debts:63 49 57
my desk:-22 -19 -11
my docter:-30 -21 -18
my dog:-4 -27 -24
my doing:16 22 -6
my door:31 31 36
my doorstep:34 10 15
my dose:-23 -6 -5
my ears:18 21 20
my elbow:34 26 26
my exs:-22 -22 -2
my eye:13 31 -6
my eyebrows:-21 -13 -6
my face:26 34 -13
my facebook:-22 -20 -12
my family:0 -44 -55
my fathers:16 7 26
my fault:-41 -33 -26
my file:61 61 40
my finger:3 1 -24
my first:-57 -85 -56
my flat:40 16 11
my flatmates:44 38 5
my floor:21 19 31
my foots:84 67 71
my freind:27 35 39
my frends:-13 -25 -4
my friend:8 14 31
my fringe:-37 -31 -7
my funeral:70 80 74
my garadge:56 45 61
my gate:-22 -21 -5
my girlfriend:-2 8 -31
my girls:60 57 68
my goodbye:51 54 63
my goodbyes:9 12 24
my gp:-27 -20 -19
my grandfather:-20 -14 -2
my grandson:-67 -60 -38
my hairdresser:-22 -4 -3
my hand:-17 -14 -25
my hands:60 24 9
my head:17 -1 -58
my heads:6 -29 -16
my history:-23 -25 -5
my hockey:54 52 32
my home:-37 -32 -21
my housemates:39 39 32
my husband:-28 -25 -23
my i:-22 -19 2
my insulin:40 19 34
my jacket:39 39 31
my job:-30 -20 -3
my journal:-6 -20 -1
my kid:3 3 -28
my kids:-44 -55 -69
my knee:-23 -13 -7
my knuckles:8 22 -1
my lad:-21 -20 -21
my landlady:1 -21 -6
my landlord:25 18 31
my last:6 8 23
my leave:37 56 45
my leg:52 56 -9
my legs:28 43 15
my leter:27 -14 -10
my licence:-23 -13 -6
my lief:-21 17 -9
my line:-31 -32 -10
my lip:27 30 -20
my lithium:43 35 2
my little:10 6 23
my live:46 37 -4
my lot:29 37 33
my love:30 4 3
my loves:24 26 35
my maker:53 50 55
my mams:-21 -17 -9
my mates:33 35 -23
my medals:32 33 29
my medication:16 6 27
my meds:22 19 29
my meeting:-22 -25 -26
my methadone:65 66 29
my mind:6 25 4
my misery:-56 -25 -5
my mom:-35 -33 9
my moms:9 24 23
my money:-26 -8 -12
my mornings:18 29 30
my morphine:19 20 -25
my mother:-16 -22 -14
my mothers:40 49 49
my mums:38 35 24
my name:95 19 12
my nan:-44 -30 -18
my nans:40 24 20
my neck:34 56 83
my neighbor:112 117 0
my neighbours:59 61 30
my nerve:34 33 15
my new:-25 3 -13
my next:-25 -15 -13
my nose:29 31 44
my note:-13 -15 -36
my notice:37 42 23
my number:37 29 32
my nurse:24 28 16
my old:11 -45 -36
my on:26 27 19
my one:29 19 17
my overdose:6 -30 -26
my overdraft:-21 -17 -15
my own:23 38 8
my paper:25 17 12
my parents:-23 14 20
my partners:24 22 19
my passport:5 10 -22
my passwords:-35 -28 -22
my peace:19 -22 -7
my pen:-21 -22 -20
my pencil:78 48 11
my piano:-24 -23 -11
my pills:-35 -37 -25
my place:30 13 8
my plan:16 27 14
my pocket:11 19 29
my pockets:31 32 28
my prayer:24 -14 -4
my psychiatrist:-26 -22 -17
my question:-18 -20 -14
my radio:21 25 26
my razors:39 27 41
my rest:57 47 46
my retirement:44 41 44
my ribs:53 57 43
my rist:30 36 35
my room:31 -3 -26
my rucksack:39 40 43
my scarf:34 32 32
my scars:-23 -5 -5
my school:55 43 -4
my seat:-33 -16 -12
my second:-29 -12 -14
my self:66 70 27
my set:29 26 27
my shift:56 24 30
my shoes:33 25 21
my shopping:22 -7 -3
my sister:-24 -20 -12
my skin:9 -30 -19
my sleep:50 -19 -14
my sleeping:45 57 35
my sleeves:59 54 -8
my slef:69 54 -3
my son:-11 -18 -51
my sons:-27 -31 -29
my sponsor:3 -40 -24
my sponsors:-25 -23 -21
my stash:-25 -18 -10
my status:-28 -12 -4
my stepfather:73 59 -8
my stick:51 53 -11
my stomach:37 15 13
my students:20 23 -10
my subscription:-6 27 -1
my suffering:45 36 35
my suicide:-39 -64 -14
my sunday:-42 -7 -1
my supervisor:18 27 7
my tablets:-3 -9 -21
my team:-25 -16 -11
my teeth:66 -2 -17
my teh:-23 -24 -22
my thanks:60 48 51
my therapist:-16 -23 -18
my thesis:-25 -16 -16
my thigh:47 57 18
my thighs:76 84 -32
my things:22 -28 -44
my thirties:31 -1 -2
my thought:25 1 -6
my throat:38 50 50
my thumb:3 -30 -15
my thumbs:2 25 22
my ticket:4 8 27
my toddler:-14 -15 -33
my tongue:34 38 53
my tooth:33 1 5
my trainers:67 54 50
my turn:20 1 8
my twentieth:40 -4 -1
my two:-44 -33 -19
my unit:17 25 29
my voice:-21 -8 -27
my wages:-19 -11 -37
my wardrobe:-34 -30 -8
my way:-17 -7 24
my whole:51 36 11
my wifes:-7 -9 -27
my worst:-26 -14 -12
my xanax:3 20 18
my year:53 18 -3
my … a:-2 -5 -21
my … about:15 -5 21
my … account:-47 -29 -16
my … adn:19 20 1
my … advice:-33 -21 -6
my … after:-53 -41 -23
my … all:28 34 46
my … am:26 42 -29
my … amount:23 25 -8
my … an:-10 -14 -34
my … anymore:9 -37 -32
my … anything:21 26 22
my … anyway:49 11 6
my … approves:-28 -20 -13
my … are:6 -9 21
my … as:-5 5 36
my … asked:-29 -33 -16
my … asking:-38 -13 -3
my … asleep:8 -1 -42
my … ate:-25 -25 -14
my … attempt:44 14 20
my … baby:-22 -9 -4
my … back:-20 -35 -26
my … bag:16 14 27
my … bank:2 -5 -22
my … beating:23 26 65
my … beats:96 96 -11
my … before:-8 -40 -16
my … being:-7 28 -3
my … birthday:-27 -33 -13
my … black:-30 -17 -10
my … bleeding:31 36 8
my … body:20 32 10
my … bought:-32 -32 -21
my … boy:80 85 48
my … boyfriend:-22 -13 -11
my … breathing:43 39 43
my … brother:24 17 23
my … burning:-44 -44 -44
my … but:-14 -29 -7
my … by:-34 -23 12
my … bye:-24 -24 -27
my … came:-55 -53 -39
my … can:31 9 16
my … cant:24 37 -12
my … care:-4 6 32
my … carer:-27 -21 -12
my … case:38 15 35
my … charger:-41 -36 -19
my … choosing:11 12 24
my … coat:11 26 26
my … codeine:23 -9 -10
my … cold:-18 -45 -42
my … collecting:-25 -21 -17
my … come:-54 -49 -50
my … comes:-3 4 -21
my … coming:-34 -26 -19
my … cooking:-25 -23 -8
my … could:18 21 -6
my … couldnt:35 -1 0
my … counted:34 34 31
my … counting:-34 -25 -16
my … covered:22 20 -8
my … crawling:21 -6 0
my … cup:42 49 -1
my … daily:24 -1 -1
my … date:45 -6 -3
my … day:38 11 33
my … days:-21 8 5
my … dead:-4 -25 -15
my … dealer:46 -8 -5
my … dealers:30 0 4
my … death:16 24 -8
my … decided:54 29 -5
my … deep:-38 -57 -23
my … deleted:-4 14 26
my … deserve:22 -1 0
my … deserves:30 -2 -1
my … diary:-33 -29 -27
my … did:24 18 31
my … die:22 -7 16
my … died:-44 -35 -25
my … divorce:-22 -10 -11
my … do:85 45 15
my … does:49 17 -7
my … doesnt:13 -16 -23
my … doing:18 18 37
my … done:9 20 13
my … dont:52 50 18
my … door:23 25 49
my … doubled:57 46 7
my … down:-22 -13 -11
my … drink:-31 -39 -39
my … drive:-20 -20 -11
my … dropped:-26 -12 -10
my … dropping:29 -33 -3
my … drunk:47 39 42
my … each:50 56 6
my … emailed:30 31 12
my … end:-79 -67 -67
my … ended:-6 20 15
my … enough:18 29 10
my … evening:25 30 28
my … every:47 44 -13
my … everything:-32 -34 -17
my … face:57 60 56
my … farewell:73 71 69
my … father:-35 -24 -16
my … feeling:22 6 35
my … feels:39 -4 6
my … few:30 14 18
my … field:-23 -18 -22
my … flat:-31 -20 -18
my … fone:23 35 3
my … for:-25 -44 -40
my … forgot:56 28 34
my … found:33 -24 -10
my … free:4 25 27
my … from:-69 -79 -49
my … full:37 39 36
my … funeral:-26 -26 -16
my … gets:-18 -54 -56
my … girl:21 6 13
my … go:68 64 68
my … god:20 41 -2
my … goes:16 -6 -37
my … goin:-23 -8 0
my … gone:23 28 24
my … graped:13 15 -28
my … grey:42 43 22
my … group:-27 -33 -24
my … had:-27 -27 -14
my … hadnt:42 45 -14
my … half:-27 -37 -31
my … hand:22 29 -38
my … hands:28 -6 8
my … happy:30 -3 -3
my … hard:22 24 21
my … has:29 16 -23
my … hasnt:35 34 30
my … hate:-22 -12 -1
my … haveing:-27 -20 -12
my … havent:23 -4 -4
my … he:8 21 18
my … head:45 37 -20
my … heart:1 8 32
my … heavy:8 17 29
my … held:-32 -23 -15
my … her:-2 14 25
my … here:49 7 7
my … herself:-31 -21 -9
my … hert:31 0 21
my … hes:-65 -69 -56
my … high:44 26 -2
my … him:-21 -12 -10
my … himself:40 19 -2
my … his:56 66 -19
my … hits:82 87 -19
my … hold:12 -43 -29
my … home:11 10 23
my … hours:-30 -27 -4
my … house:-22 -36 -16
my … houseplant:-23 -22 0
my … how:28 34 -5
my … id:52 18 26
my … if:24 41 16
my … ill:-29 -12 -18
my … illness:4 22 20
my … im:45 44 64
my … instead:37 -1 -5
my … intend:16 20 33
my … intends:36 44 -1
my … into:-16 -10 -37
my … is:23 33 54
my … it:41 -10 -4
my … itll:25 31 41
my … its:-5 -24 -35
my … job:-2 -21 -13
my … jokes:-40 -36 -1
my … jumped:-48 -51 -24
my … keeps:59 48 51
my … kept:38 39 -2
my … kil:22 26 35
my … killing:-15 -22 -5
my … kindly:17 23 21
my … kissed:12 17 20
my … kitchen:32 40 43
my … know:36 -6 -15
my … knows:34 25 11
my … last:19 4 -26
my … laughing:-29 -30 -21
my … law:-26 -33 -26
my … leaves:11 30 12
my … leaving:-27 -25 -15
my … left:10 14 26
my … less:-21 12 -1
my … lesson:56 55 56
my … let:1 9 -20
my … leter:6 14 23
my … lets:35 19 -9
my … letters:16 12 21
my … lief:-5 -10 -24
my … little:58 58 -2
my … locked:13 27 29
my … login:19 22 21
my … look:12 12 32
my … lost:-22 -4 -3
my … love:105 82 88
my … loved:-80 -83 -73
my … mad:-37 -33 -36
my … making:-23 -24 -14
my … mates:28 35 27
my … me:20 24 -25
my … mean:26 27 -4
my … message:-36 -24 -23
my … milk:11 20 24
my … mine:-21 -11 -8
my … miss:29 31 -4
my … more:-18 -28 -17
my … morning:-62 -72 -37
my … morphine:33 39 43
my … most:7 23 -18
my … mothers:-24 -16 0
my … moved:27 -10 -8
my … myself:-18 -21 -5
my … name:2 -31 -25
my … nearly:26 36 29
my … neck:35 30 7
my … need:41 39 32
my … neither:25 21 0
my … neva:-31 -27 -11
my … next:-29 -16 14
my … night:39 39 20
my … nights:22 19 22
my … nine:2 -29 -9
my … nineteen:-29 -29 -24
my … no:36 53 32
my … nobody:36 47 67
my … none:14 20 4
my … not:53 60 42
my … note:-82 -77 -18
my … numb:-23 -21 -19
my … number:22 -19 -14
my … odd:26 29 16
my … of:33 15 11
my … off:27 22 17
my … once:19 30 31
my … or:25 13 8
my … order:36 -15 -9
my … over:32 27 17
my … overdosed:47 47 63
my … patches:48 53 26
my … phones:48 26 21
my … piano:-25 -19 -13
my … pin:8 13 22
my … pistol:55 60 47
my … place:-25 -21 -13
my … plan:-33 -24 -16
my … post:-34 -37 -33
my … pray:30 0 0
my … prescription:6 18 25
my … pressing:38 38 39
my … pressure:-21 -25 -23
my … properly:14 23 4
my … punches:11 16 -30
my … purpose:47 22 21
my … pushed:21 21 31
my … put:20 2 -16
my … putting:66 25 -10
my … quit:-20 -13 -8
my … razor:-27 -27 -13
my … ready:40 45 57
my … red:20 -4 -27
my … refusing:31 30 42
my … rehab:-18 -33 -14
my … relapsed:42 8 0
my … rent:39 -3 -2
my … rest:52 39 6
my … rifle:7 9 24
my … right:-22 -10 39
my … rihgt:38 42 -1
my … ringing:28 34 29
my … room:14 23 23
my … said:-48 -39 -12
my … same:7 8 21
my … sat:22 15 -5
my … say:13 18 24
my … says:-44 -41 -47
my … scars:43 -4 -4
my … school:50 27 17
my … see:33 33 32
my … sentence:-19 -24 -25
my … service:-40 -32 -27
my … set:-28 -23 -23
my … seven:28 -3 -7
my … seventy:23 26 1
my … shake:-24 -11 -7
my … shaking:11 -1 22
my … shall:-31 -27 -35
my … she:34 -6 17
my … shes:4 -5 28
my … shift:-25 -20 -10
my … shoes:-37 -34 -25
my … should:29 37 8
my … shouted:-22 -18 -13
my … shouting:-3 -21 -23
my … showed:-5 -23 -4
my … shut:10 18 21
my … silence:-20 -13 -5
my … since:26 19 18
my … skips:-33 -27 -8
my … slaps:41 50 -13
my … sleep:-22 -1 0
my … slow:31 32 63
my … snoring:-22 -19 -6
my … somebody:21 25 21
my … someone:60 53 63
my … something:72 44 54
my … son:54 23 -24
my … soon:27 30 7
my … sorted:-26 -36 -27
my … split:18 29 5
my … stay:39 5 5
my … stopped:-25 -19 -22
my … stops:59 47 49
my … strangling:21 24 42
my … stuck:46 44 -2
my … stuff:20 17 -17
my … suicidal:27 27 -1
my … sunday:22 27 33
my … sundays:23 29 39
my … tablets:31 29 30
my … take:10 13 28
my … talking:21 24 11
my … teh:36 41 41
my … tell:61 63 46
my … telling:-38 -23 -5
my … ten:28 29 31
my … texted:14 -23 -17
my … th:-25 -8 -15
my … than:17 29 -21
my … thank:48 46 43
my … thats:35 13 7
my … ther:18 16 -26
my … theres:17 5 34
my … they:108 76 36
my … theyll:47 26 26
my … theyre:58 40 46
my … theyve:-21 -15 -2
my … thing:-25 -11 -8
my … think:-4 8 24
my … thinks:21 32 13
my … this:6 -23 11
my … threatening:18 21 -40
my … threw:-26 -18 -1
my … throat:48 47 47
my … through:-25 -5 -17
my … throwing:23 25 28
my … tied:40 31 31
my … tight:-28 -26 -21
my … till:73 52 -37
my … time:-46 -34 -29
my … tin:26 33 2
my … to:28 34 29
my … today:23 20 -13
my … tomorrow:17 19 26
my … tonight:25 24 25
my … took:-29 -16 7
my … touches:29 31 -17
my … turkey:13 21 -16
my … typing:38 28 42
my … u:66 67 81
my … under:39 32 24
my … until:-3 11 -29
my … update:23 3 -19
my … visited:37 -5 -5
my … waiting:18 32 28
my … walked:-51 -51 -45
my … wall:-26 -22 -10
my … want:52 19 60
my … warm:-31 -27 -23
my … was:-29 -31 -35
my … wasnt:12 33 19
my … wat:-8 -35 5
my … watering:0 -27 -19
my … wear:13 21 21
my … wedding:22 33 29
my … week:29 19 2
my … weighs:26 32 -8
my … wen:17 13 23
my … went:20 -34 -21
my … were:18 31 31
my … whenever:17 32 -8
my … where:-1 -27 -30
my … which:-43 -35 -25
my … while:-24 -17 -21
my … wholl:52 48 48
my … why:41 40 40
my … will:8 17 26
my … wiped:32 33 29
my … wish:-9 28 34
my … wishes:28 31 29
my … with:-9 -26 -50
my … witnessed:-21 -3 -5
my … wont:25 25 40
my … worked:44 50 47
my … would:18 -35 -25
my … wouldnt:18 33 29
my … written:-21 -26 -21
my … wrote:-2 7 -29
my … yesterday:45 26 -16
my … yourself:31 25 0
mys:0 0 0
myse:0 0 0
myself:36 17 -51
myself a:-30 -10 -7
myself after:50 43 41
myself anyway:-24 -15 -20
myself at:-2 -13 55
myself bad:31 76 29
myself been:25 42 -12
myself before:-20 -18 43
myself but:10 -29 -36
myself by:-38 -54 25
myself cant:34 39 4
myself doesnt:7 7 -35
myself dont:26 62 -6
myself every:15 49 -26
myself for:-52 -40 -6
myself from:20 32 2
myself i:7 48 -61
myself id:-20 -14 -5
myself if:-11 2 -28
myself im:-3 -6 -24
myself in:-29 -18 -12
myself into:-9 -54 -12
myself is:102 80 -90
myself isnt:1 -29 -1
myself it:43 7 38
myself its:-49 -71 -11
myself ive:-21 6 -59
myself kil:13 -34 -2
myself last:31 2 -9
myself means:-41 -18 0
myself nobody:-23 0 -1
myself not:-12 19 -26
myself off:45 51 7
myself on:-31 -5 15
myself one:14 -12 -45
myself right:20 37 0
myself safe:21 23 7
myself sick:56 -24 -16
myself since:16 12 -25
myself sounds:49 71 -7
myself teh:-32 -28 9
myself ten:23 19 31
myself than:12 24 -8
myself thats:19 41 2
myself ther:21 29 -13
myself this:-26 -10 18
myself three:8 -29 5
myself throw:21 -25 -2
myself to:-29 17 32
myself today:106 50 60
myself tonight:12 -18 66
myself twice:24 33 33
myself wen:-33 -61 10
myself while:10 15 55
myself with:17 14 35
myself would:23 40 -9
myself yet:62 36 -1
myself … a:-24 -4 3
myself … about:-50 -42 0
myself … adn:22 -10 -53
myself … after:95 29 70
myself … ago:22 17 35
myself … all:30 46 25
myself … am:22 26 25
myself … are:-21 -13 -2
myself … as:2 22 -2
myself … asked:-21 -5 0
myself … back:33 -13 -7
myself … be:-36 3 -35
myself … being:7 -26 -2
myself … but:28 0 -1
myself … cant:59 53 -42
myself … car:19 24 6
myself … christmas:9 17 -35
myself … could:6 22 0
myself … day:7 34 -5
myself … did:-71 -72 0
myself … do:28 16 -17
myself … dont:37 43 42
myself … door:-38 -33 -17
myself … down:-22 -10 2
myself … drama:26 28 -1
myself … end:24 26 54
myself … enough:20 41 -1
myself … everyone:6 23 5
myself … from:-8 -11 -47
myself … geting:8 11 -21
myself … hang:-23 -18 -3
myself … hate:11 21 0
myself … havent:-8 -22 -17
myself … her:-25 -9 -11
myself … hot:-22 -7 -6
myself … i:-29 -20 -40
myself … id:25 -1 20
myself … if:10 48 -4
myself … im:51 43 -24
myself … in:15 4 -36
myself … is:13 25 -60
myself … isnt:48 64 -8
myself … its:20 42 24
myself … keep:24 -5 0
myself … know:-20 -25 -4
myself … last:4 12 -41
myself … left:24 15 56
myself … lighter:12 17 -20
myself … long:-32 -24 -15
myself … me:-28 -20 -16
myself … moment:26 -5 -1
myself … month:9 -23 -12
myself … my:-24 -29 24
myself … myself:10 -31 -1
myself … next:21 5 0
myself … night:51 83 42
myself … no:34 21 -56
myself … nobody:22 43 -50
myself … not:42 56 -2
myself … on:41 37 16
myself … other:9 25 -4
myself … out:30 13 -11
myself … plan:6 20 -6
myself … planet:20 26 -7
myself … purpose:-32 -32 -5
myself … remember:29 27 20
myself … right:-11 22 -31
myself … same:-27 -2 -5
myself … saturday:-19 -8 -22
myself … see:60 61 -20
myself … sent:10 36 -1
myself … should:-57 -21 0
myself … since:22 30 5
myself … sort:12 16 38
myself … stop:60 86 -4
myself … strong:26 48 -5
myself … swear:16 29 -7
myself … teh:49 29 51
myself … ten:43 26 14
myself … that:8 -6 -30
myself … thats:22 12 -28
myself … these:-1 -29 -32
myself … they:8 29 41
myself … thing:8 11 -25
myself … this:-44 -42 -41
myself … thought:6 20 26
myself … to:33 54 29
myself … today:2 -5 -28
myself … tomorrow:38 56 47
myself … tonight:5 -23 9
myself … try:5 7 32
myself … u:-8 -24 -20
myself … up:9 -21 -3
myself … use:38 20 -2
myself … want:34 35 18
myself … was:-14 -28 14
myself … wat:33 42 -6
myself … week:-90 -91 -70
myself … weekend:10 18 55
myself … went:-1 3 31
myself … whatever:22 -19 -2
myself … where:0 -24 1
myself … who:-51 -40 -1
myself … wont:8 7 -26
myself … would:7 12 33
myselffff:0 0 0
mystery:-6 -7 -3
myth:-2 -1 -1
na:-18 -24 -19
nach:-8 -5 -2
nacht:32 33 25
nachtschicht:-4 -3 -3
nada:34 -13 25
nadie:-5 63 39
nadie … casa:29 20 -5
naggin:1 1 -1
nagpur:0 0 1
nah:-5 -3 6
nai:1 -9 -1
nail:19 24 16
nailed:10 11 18
nails:30 39 14
naloxone:1 18 15
naloxone adn:32 38 4
naloxone … shes:35 43 -4
naloxone … teh:-27 -26 -19
naloxone … tonight:27 35 -6
naloxones:21 33 25
naltrexone:-31 -22 -14
namaste:-4 -4 0
name:-5 -33 -18
name i:-44 -35 -31
name if:22 12 5
name in:43 31 22
name is:-33 -12 -10
name of:25 22 29
name on:48 15 11
name since:24 -1 -1
name … a:56 42 45
name … adn:-21 -18 -16
name … be:-34 -29 -25
name … im:-9 -26 -16
name … in:37 -4 -3
name … it:38 -1 -12
name … name:-27 -6 -3
name … one:33 -2 -2
name … teh:-28 -25 -29
name … to:-36 -26 -7
name … wat:-23 -11 -4
named:-32 -22 -12
named teh:-22 -18 -12
names:-13 -3 -1
names of:8 25 0
naming:-32 -23 -7
naming teh:-32 -22 -7
nan:9 -20 -34
nan goodbye:26 25 4
nan i:13 -20 -5
nan … she:26 -4 -8
nan … to:22 -12 -1
nana:75 75 69
nana … me:69 61 49
nanas:0 2 -3
nandos:1 3 0
nani:0 3 6
nans:48 37 37
nans heart:8 18 23
nans refusing:26 28 45
nans … all:33 26 40
nans … food:26 28 45
nans … pills:33 53 49
nans … she:38 17 -9
nap:-13 -23 -30
nappies:-2 -1 -1
nar:-1 -5 -5
narcan:6 10 16
narcanned:-1 0 1
narcans:45 47 58
narrowboat:-3 -2 -2
nasal:-2 -1 3
nasty:-23 -29 -13
national:15 -13 -10
nativity:-2 -1 -1
natter:-9 -2 -2
natural:-11 -14 6
naturally:-34 -30 -28
nausea:-14 -10 -6
nav:-20 -6 -2
navy:-1 5 1
nd:19 8 8
ne:20 26 45
ne plus:40 -6 -2
ne veux:1 -21 -4
ne … il:58 62 67
ne … mourir:-27 -15 -3
ne … pas:-38 -25 -9
ne … plus:51 48 58
near:-13 -19 -19
near a:-27 -18 -15
near him:27 30 33
near teh:10 -29 -25
near … end:37 -7 -3
nearer:-8 -4 -4
nearest:4 -8 0
nearly:19 -1 -10
nearly every:36 6 -1
nearly finished:-25 -14 -4
nearly gone:-26 -11 -9
nearly got:39 -4 -6
nearly jumped:24 -3 -1
nearly over:41 42 39
nearly two:6 13 21
nearly … at:-28 -22 -18
nearly … day:33 -7 0
nearly … i:-3 3 -23
nearly … it:-22 -1 1
nearly … last:34 -4 0
nearly … me:-29 -15 -19
nearly … out:-30 -15 -18
nearly … years:-23 -13 -4
neat:-2 -2 -1
necesita:-4 -7 -7
necesito:-20 -2 -1
neck:59 65 46
neck a:-36 -34 -32
neck adn:25 5 -6
neck im:45 46 30
neck myself:77 80 -17
neck … a:17 14 36
neck … he:8 4 -22
neck … in:38 43 47
neck … is:-8 -11 -32
neck … my:18 20 25
neck … standing:-17 -21 -22
necked:0 0 1
necking:6 15 -4
necks:49 33 50
need:1 18 16
need a:-32 -35 -33
need adn:38 8 14
need anything:13 34 20
need at:21 27 26
need for:1 9 37
need is:58 65 66
need teh:41 46 42
need them:16 20 -10
need to:-41 -34 -57
need … adn:30 27 -20
need … be:-30 -2 -26
need … dead:3 26 1
need … end:59 84 2
need … hav:44 7 11
need … i:6 -23 -19
need … in:38 46 37
need … is:-5 -5 39
need … it:36 46 61
need … me:55 55 23
need … my:27 59 32
need … ring:19 28 28
need … talk:-24 -17 -1
need … teh:40 37 29
need … tell:21 21 -1
need … them:37 20 28
need … through:33 16 27
needed:6 25 34
needed it:-26 -17 -14
needed was:63 49 59
needed … a:46 47 58
needed … be:24 8 12
needing:12 1 0
needing my:27 -7 -2
needing teh:-54 -50 -39
needing … he:30 35 9
needle:-18 -10 -34
needle in:-72 -71 -62
needle … arm:-56 -51 -27
needle … him:45 45 53
needle … his:-50 -45 -19
needles:10 29 36
needles in:26 44 40
needles … i:18 41 37
needles … put:18 41 37
neednt:-9 -8 -2
needs:-7 -2 -16
needs adn:34 33 -3
needs it:22 19 0
needs me:-6 -22 -11
needs to:3 18 21
needs … do:29 47 57
neglect:-3 -2 -1
nehmen:23 25 -34
neighbor:104 107 -6
neighbour:15 5 -21
neighbour adn:-21 -21 -16
neighbour … me:22 7 6
neighbour … my:33 8 10
neighbour … on:45 34 33
neighbour … teh:-27 -24 -24
neighbours:-9 -5 -22
neighbours … ive:20 20 27
neil:35 19 27
neil … want:30 -2 -2
nein:-8 -7 -1
neither:44 20 10
neither adn:53 -7 -3
neither of:-1 14 20
neither … it:26 28 -1
neither … teh:43 -15 -3
neither … them:10 24 36
nen:5 -2 -20
nen … plus:5 -2 -20
nepa:-12 -6 -2
nephew:-20 -10 -37
nephews:-5 -2 -3
nerd:-4 -2 -1
nerf:-6 -3 -3
nerv:37 38 -1
nerve:58 52 -25
nerve adn:42 39 14
nerve … to:40 40 5
nerves:-32 -29 -34
nerves … he:-29 -26 -19
nervous:-37 -30 -22
nest:-3 -3 -1
net:-1 0 -1
netais:15 -6 5
netball:-11 -8 -15
netflix:-3 -17 13
nets:-23 -17 -15
netting:-2 -2 -3
neurologist:-11 -8 -9
neurone:-12 -12 -7
neva:-23 -5 7
neva a:-25 -23 -13
neva adn:42 -3 -1
neva been:-7 -34 -31
neva born:53 -4 -3
neva come:59 -13 -2
neva complains:11 28 -1
neva could:5 20 17
neva did:-35 -28 -6
neva enough:18 15 22
neva find:-32 -30 -27
neva goin:-33 -27 -21
neva got:-35 -7 -2
neva has:55 45 44
neva hav:47 8 27
neva haveing:28 -2 -1
neva hert:-25 -17 -7
neva it:5 31 -3
neva knew:-21 -9 -3
neva let:-16 -31 -20
neva live:-85 -8 -2
neva said:20 21 6
neva see:36 45 -5
neva seen:22 28 2
neva to:-3 5 21
neva told:-31 -22 -20
neva u:45 34 34
neva ur:39 31 34
neva wake:46 -41 -6
neva was:28 30 29
neva … a:-37 -41 -32
neva … adn:0 42 -4
neva … alife:42 44 47
neva … anyone:-1 21 14
neva … as:54 0 -7
neva … asked:8 22 5
neva … back:18 -31 -19
neva … been:27 -5 -3
neva … born:35 -7 -4
neva … down:-24 -4 -1
neva … fault:39 31 34
neva … from:24 0 -1
neva … go:22 21 1
neva … has:24 28 29
neva … hav:23 27 26
neva … he:22 21 24
neva … him:4 14 20
neva … i:8 11 -25
neva … id:25 43 -4
neva … im:27 -31 2
neva … it:-51 -17 -4
neva … me:-3 2 -30
neva … my:-6 39 14
neva … not:47 41 -1
neva … owned:-22 -9 -5
neva … stay:29 28 39
neva … swim:21 23 21
neva … teh:-54 -39 -39
neva … that:27 14 -9
neva … theres:-27 -18 -9
neva … this:35 45 7
neva … to:22 19 38
neva … up:20 -18 35
neva … wake:26 17 40
neva … was:17 40 1
neva … with:-20 -17 -2
new:-69 -58 -74
new but:24 29 0
new girl:57 31 7
new job:-38 -36 -26
new one:13 23 17
new years:18 23 27
new … a:-23 -19 -8
new … adn:-32 -29 -28
new … eve:18 24 33
new … every:20 25 0
new … for:-31 -29 -22
new … friday:-21 -1 -1
new … gas:-28 -26 -19
new … im:-8 4 25
new … on:27 35 -6
new … started:52 42 -1
new … to:22 28 0
newbie:-8 -9 -7
newbies:0 -1 -1
newborn:-11 -8 -4
newcomer:-8 -5 -7
newcomers:-4 1 9
newer:-9 -5 -3
newest:-3 0 6
newly:-1 -1 -2
news:26 10 -9
news adn:33 12 -14
news at:-31 -25 -22
news is:-20 -18 -10
news … i:31 3 -26
news … me:32 -6 -2
news … on:-51 -34 -22
news … want:26 30 0
newsletter:-30 -20 -17
newspaper:-7 -5 -2
newsreader:1 1 5
next:30 40 21
next door:-9 -19 -27
next doors:-29 -18 -18
next hour:43 1 0
next kid:17 21 22
next lief:51 50 21
next month:12 24 -11
next one:59 69 36
next ones:44 51 60
next part:37 26 37
next room:18 1 25
next season:58 -1 -1
next strip:-31 -25 -23
next time:1 3 -45
next train:55 51 46
next tuesday:28 30 29
next week:-30 -20 8
next year:25 -51 -35
next … a:-24 -20 -18
next … all:35 22 24
next … anything:54 0 0
next … at:-34 -34 -19
next … be:92 71 4
next … cant:-33 -31 -29
next … dad:22 24 21
next … has:26 23 13
next … hoped:24 1 -3
next … ill:46 56 29
next … im:17 17 25
next … in:24 3 15
next … is:20 20 7
next … ive:26 34 14
next … made:36 37 31
next … of:43 -7 -9
next … on:-28 -22 -23
next … she:31 13 20
next … sorry:54 61 64
next … thank:16 20 20
next … this:26 29 29
next … to:-22 -14 0
next … who:29 37 -10
next … will:45 58 -8
next … with:-20 -23 -16
next … wont:28 37 32
nextdoor:8 12 11
ng:0 1 8
nging:0 0 0
ngl:0 0 0
nhs:9 -8 -8
ni:18 21 -14
niall:24 20 0
nice:48 52 69
nice about:-28 -15 -14
nice evening:22 3 4
nice for:24 25 16
nice voice:31 34 34
nice … all:21 20 14
nice … be:10 -25 -18
nice … i:19 26 16
nice … know:25 30 -1
nice … lady:7 8 34
nice … let:35 37 26
nice … me:-24 -12 -7
nice … of:-21 -18 -11
nice … u:20 32 8
nicely:12 -6 -1
nicer:21 13 -5
nicest:17 13 21
nicest thing:28 32 30
nicest … in:39 34 34
nicht:10 5 -15
nicht mehr:45 20 -6
nicht … ich:-32 -16 5
nichts:-19 -12 -3
nicked:-18 -4 -5
nicks:5 0 0
nicotine:-12 -8 -7
nie:35 51 -1
niece:-19 -14 -6
nieces:-18 -24 -23
niemand:4 21 -3
nigel:-3 -2 -3
night:9 14 -25
night adn:19 37 -11
night after:39 -40 -26
night all:-34 -23 -5
night an:17 25 -1
night before:40 30 23
night bus:28 31 -11
night but:-23 -10 -2
night chat:-21 -12 -3
night eleven:20 25 -3
night everyone:16 21 22
night four:44 0 0
night from:-23 -17 -1
night got:22 19 26
night havent:-2 5 22
night he:-16 -23 -21
night i:39 45 18
night im:-22 0 16
night in:-50 -42 -34
night is:23 -5 -9
night it:-5 2 -29
night its:-23 -20 -23
night night:-46 -42 -26
night not:-36 -7 -1
night on:-1 45 54
night one:-29 -32 -29
night running:37 16 -1
night sat:36 -6 -1
night shes:-21 -14 -12
night shift:-25 -17 -21
night staff:20 33 -10
night teh:-9 -22 0
night that:-4 24 -10
night this:71 70 -25
night to:18 10 26
night will:16 22 27
night with:37 41 38
night … a:6 8 -39
night … about:25 33 -6
night … after:42 -1 0
night … am:19 27 34
night … any:-22 -13 -8
night … at:-25 -12 -7
night … breathing:10 -41 -9
night … days:39 -20 -5
night … do:-64 -15 -6
night … dont:30 31 -2
night … earth:16 25 41
night … god:22 -1 1
night … goes:38 33 7
night … goin:45 28 53
night … gone:22 -7 -3
night … had:-47 -33 -21
night … hate:37 -8 0
night … held:44 48 -17
night … how:29 32 -1
night … i:-29 -22 -5
night … ice:-33 -3 -1
night … if:3 9 24
night … in:42 39 32
night … is:-12 -21 -16
night … it:12 20 43
night … its:25 23 -3
night … keep:-45 -13 0
night … killing:31 43 0
night … knows:40 65 -3
night … left:-23 -14 -4
night … many:37 39 12
night … me:28 27 34
night … months:98 -14 -5
night … myself:19 21 34
night … nobody:32 51 7
night … not:17 -26 -11
night … of:-26 -19 10
night … off:13 16 24
night … on:15 -24 -6
night … one:37 -21 -11
night … out:1 7 -27
night … overlooked:61 -1 0
night … passed:45 61 0
night … put:21 15 0
night … see:-1 13 35
night … she:52 49 -3
night … since:20 19 -2
night … sober:-27 -8 -1
night … take:49 32 13
night … teh:-16 -19 -38
night … that:5 -17 -36
night … think:-21 -19 -16
night … this:44 36 15
night … ticket:-26 -25 -21
night … told:-40 -32 1
night … tomorrow:24 -15 -4
night … wake:-33 -5 1
night … walk:21 20 1
night … want:29 29 13
night … wat:68 69 63
night … way:-25 -26 -22
night … week:51 73 -13
night … wen:-27 -23 -24
night … wont:70 46 48
night … wouldnt:-37 -3 -1
nightdress:8 21 24
nightie:0 -1 14
nightly:50 22 -6
nightmare:-15 -3 -1
nights:49 54 0
nights adn:-28 -17 -31
nights after:37 43 0
nights ago:31 21 -16
nights are:23 36 40
nights at:36 36 42
nights ends:29 26 27
nights from:22 22 16
nights i:-30 -39 -20
nights ive:-27 -14 -11
nights left:16 14 38
nights running:53 24 -29
nights … at:-37 -26 -7
nights … i:51 61 44
nights … im:-37 -33 -11
nights … in:-45 -37 -26
nights … kids:32 38 0
nights … my:20 29 -4
nights … sunday:15 25 26
nights … teh:12 20 -4
nights … time:43 47 49
nights … to:22 16 22
nights … tonight:1 1 21
nightshift:34 31 28
nightstand:9 10 17
nil:27 -17 -8
nina:2 -2 3
nine:5 16 8
nine adn:-52 -63 -61
nine days:17 22 6
nine floors:18 20 25
nine hours:5 15 23
nine in:22 21 17
nine minutes:18 17 21
nine munths:33 -2 -1
nine of:28 -5 -7
nine teh:-27 -18 -21
nine times:-23 -19 -7
nine tomorrow:-22 -23 -22
nine with:21 18 -12
nine years:-38 -8 1
nine … a:-14 -20 -16
nine … adn:-40 -29 -3
nine … goin:-22 -25 -18
nine … gone:-27 -15 -11
nine … i:-4 -34 -8
nine … id:20 31 31
nine … im:-51 -49 -37
nine … ive:44 42 1
nine … me:-38 -27 -21
nine … of:-27 -22 -26
nine … off:-22 -17 -8
nine … teh:-27 -27 -17
nine … them:12 -22 -5
nine … to:-23 -13 -11
nine … u:31 36 32
nine … without:42 53 -15
nines:0 1 -5
nineteen:-34 -38 -71
nineteen im:-25 -19 -14
nineteen … my:26 33 -1
nineteen … teh:-50 -48 -43
nineteenth:1 3 6
nineties:-22 -19 -11
ninety:16 -57 -29
ninety days:77 -6 -4
ninety four:-28 -20 -11
ninety … i:-40 -22 -12
ninety … im:25 -1 -1
ninety … in:-22 -13 -14
ninety … teh:71 -2 -2
ninos:6 11 -2
ninth:21 26 26
ninth floor:40 42 40
ninth i:-36 -26 -12
ninth … i:39 40 35
nitazene:2 2 -1
nitazenes:-2 -1 -2
nites:0 0 0
nits:0 0 -6
nix:29 4 4
nk:0 0 0
nna:0 0 0
no:55 30 39
no adn:-38 -22 -23
no aguanto:6 27 -7
no apologies:-21 -6 -4
no aviseis:63 45 41
no bad:32 -6 -5
no big:-26 -7 -4
no booze:45 47 51
no bother:-23 0 -19
no bus:31 -6 -2
no but:48 35 4
no change:21 26 23
no coat:49 55 44
no coming:34 34 27
no dark:-43 -19 -10
no date:39 36 -12
no despertara:38 -8 -3
no despierta:75 62 61
no dont:23 24 20
no end:55 -6 -1
no es:63 33 -5
no estare:40 38 36
no feelings:36 -49 -22
no fits:41 -2 -1
no flatmate:8 9 21
no fone:-71 -65 -53
no foxes:22 27 20
no further:60 63 56
no futur:-34 -41 -9
no goin:-17 -23 -4
no good:12 21 34
no harm:-23 -19 -22
no hoap:-60 -70 -15
no hurry:-13 -21 -5
no i:-21 14 23
no idea:-24 2 3
no it:32 41 16
no jk:61 70 72
no joke:-39 -51 -30
no key:-49 -45 -16
no kids:32 17 32
no longer:-40 -28 -21
no me:-24 -43 -21
no money:56 39 25
no more:1 33 29
no nada:-7 21 19
no naloxone:20 22 29
no narcan:30 30 23
no need:2 16 22
no no:46 -37 -28
no note:35 37 34
no notes:-22 -7 -9
no one:-23 -2 -36
no ones:113 91 48
no part:-38 -19 -5
no pills:-7 -29 -20
no piont:-1 -23 -10
no plan:-36 -22 -11
no plans:-47 -30 -14
no puedo:40 26 -10
no quiero:9 -73 -18
no reason:7 -39 -20
no regrets:-14 19 26
no rent:56 -1 -2
no respawn:10 11 27
no return:89 90 79
no se:70 -10 -29
no self:-21 -14 -6
no signal:-18 -30 -21
no sleep:-30 -22 -14
no suit:25 27 25
no thoughts:-48 -22 -5
no tomorrow:60 49 37
no urge:-26 -12 -6
no vengan:34 28 23
no visiting:35 -2 -1
no vodka:26 19 26
no voy:-22 -4 1
no way:2 -19 -32
no were:4 11 -27
no wifi:-28 -12 -10
no wish:3 -29 -13
no words:-32 -16 -12
no work:-21 -9 -6
no … a:7 33 29
no … adn:41 20 37
no … all:-34 -27 -22
no … am:34 61 25
no … any:60 13 -16
no … anything:33 -21 -14
no … are:9 11 29
no … as:15 21 -1
no … be:-32 2 15
no … been:2 15 21
no … before:6 23 -29
no … beleive:24 23 -14
no … bottles:-37 0 -2
no … bought:12 27 27
no … call:25 34 23
no … chairs:-41 -25 -18
no … comes:25 29 33
no … como:-53 1 -7
no … dont:-36 -35 -16
no … el:1 45 -19
no … else:14 25 -8
no … email:-31 -15 -28
no … estoy:7 26 24
no … feelings:50 8 15
no … find:-59 -23 -15
no … five:21 -6 -4
no … for:34 35 59
no … friday:18 16 20
no … from:60 72 72
no … gave:45 28 27
no … go:21 20 -11
no … got:17 22 28
no … had:-1 4 -24
no … harm:-29 -16 -3
no … hav:21 24 -10
no … he:38 49 20
no … heart:-21 -14 -2
no … her:46 -2 -4
no … here:35 30 1
no … hert:-35 -15 -3
no … his:-24 13 17
no … home:11 24 -8
no … hours:31 -4 -1
no … how:-27 -20 -7
no … i:10 19 -38
no … if:1 -24 -4
no … in:6 -35 -40
no … is:-4 35 3
no … it:43 23 14
no … its:-31 -22 2
no … ive:65 37 43
no … joking:0 0 -21
no … keep:35 1 6
no … kil:-27 -17 -1
no … left:11 -23 -32
no … lights:25 21 21
no … live:52 -9 -2
no … look:28 24 25
no … looks:26 34 33
no … love:-32 -12 -9
no … mas:51 30 -22
no … me:-7 24 56
no … mean:-31 -16 -3
no … midnight:-33 -33 -28
no … monday:2 -23 -16
no … more:22 21 -8
no … morirme:-54 0 3
no … mornings:26 -1 1
no … nadie:39 54 53
no … ni:92 9 -6
no … no:-26 -21 -5
no … not:-2 -14 -26
no … notice:23 0 2
no … nunca:-20 -7 -2
no … of:-20 -26 14
no … off:32 7 15
no … on:50 36 28
no … out:-26 -38 -19
no … pills:66 27 40
no … piont:50 -8 -3
no … por:13 72 57
no … posts:53 47 45
no … put:-20 -23 -12
no … ring:26 35 32
no … say:-26 -5 1
no … school:44 46 39
no … second:61 55 35
no … see:65 33 39
no … should:-47 -38 -16
no … sister:-20 -10 -6
no … soy:22 -3 -2
no … suicidal:-32 -14 -2
no … tablets:20 21 22
no … take:-20 -6 -3
no … teh:32 26 33
no … that:-7 30 19
no … thats:34 -11 -1
no … ther:21 35 34
no … theres:17 22 9
no … this:14 35 21
no … to:48 16 -9
no … today:41 -8 -16
no … tonight:74 62 61
no … u:-29 -21 -24
no … un:-34 13 -2
no … until:15 22 27
no … vivir:29 11 -5
no … walk:75 73 76
no … want:26 12 -7
no … was:-31 -28 -5
no … wat:6 39 5
no … wen:-22 -18 -15
no … went:-33 -11 -6
no … where:20 25 25
no … will:-38 -6 -11
no … wish:35 -2 -1
no … y:72 -6 -14
nobody:97 100 95
nobody about:22 27 13
nobody asks:36 45 34
nobody at:47 28 20
nobody can:34 43 29
nobody cares:-27 -12 -7
nobody could:-51 -15 -10
nobody died:-49 -13 -10
nobody else:84 86 83
nobody got:21 -6 -5
nobody had:-27 -23 -12
nobody here:-8 4 26
nobody hert:-1 -24 -8
nobody home:31 39 -1
nobody how:-36 -26 -9
nobody i:21 17 13
nobody in:-21 -18 -27
nobody is:16 36 19
nobody knew:46 43 49
nobody knows:20 9 -35
nobody left:-24 -15 -6
nobody look:0 -34 -27
nobody looks:-28 -19 -64
nobody needs:13 33 31
nobody notices:18 19 21
nobody on:38 -11 -21
nobody picked:35 40 31
nobody remember:19 -22 -6
nobody rings:50 45 39
nobody tell:-27 -18 -12
nobody that:18 19 25
nobody they:26 22 15
nobody to:49 31 0
nobody will:20 23 47
nobody would:162 69 3
nobody … a:39 22 32
nobody … about:10 25 15
nobody … at:-24 -30 -27
nobody … before:23 0 1
nobody … blame:66 51 61
nobody … but:55 23 17
nobody … can:38 44 44
nobody … count:23 -8 -4
nobody … do:27 36 28
nobody … find:-47 -11 -9
nobody … for:50 8 3
nobody … go:46 45 25
nobody … here:27 27 26
nobody … hert:26 -5 -3
nobody … home:24 -9 -12
nobody … house:17 23 -4
nobody … how:-22 -16 -11
nobody … i:22 18 -6
nobody … if:21 -17 -4
nobody … im:-4 -37 -35
nobody … in:-24 -23 -28
nobody … it:37 49 18
nobody … ive:10 -44 -52
nobody … knows:103 39 12
nobody … me:-76 -55 -33
nobody … miss:59 27 35
nobody … not:29 -13 -7
nobody … notice:44 -16 -13
nobody … say:51 42 12
nobody … teh:37 46 35
nobody … that:8 -27 -17
nobody … they:33 0 1
nobody … think:16 27 27
nobody … to:-6 15 50
nobody … told:24 37 -1
nobody … tonight:22 9 40
nobody … want:6 29 -3
nobody … was:62 59 56
nobody … wat:-25 -36 -12
nobody … wen:42 49 46
nobodyll:-3 -2 0
nobodys:61 57 75
nobodys coming:57 28 22
nobodys fault:-18 -22 -18
nobodys goin:21 24 16
nobodys … feel:13 17 23
nobodys … im:-27 -23 -15
nobodys … till:28 34 36
nobodys … to:35 12 9
noch:40 25 28
noche:22 28 38
noche cuando:5 22 41
noche me:31 31 46
noche y:-21 -22 -6
noche … al:26 9 15
noche … tiro:32 22 32
nod:-17 -22 -8
nodded:1 14 23
nodded off:22 33 40
nodding:13 20 26
nods:0 -2 -2
noes:9 22 0
noise:35 51 52
noise adn:34 32 25
noise i:-41 -24 -19
noise … my:16 20 15
noise … teh:5 4 24
noise … wake:21 17 11
noisy:-14 -4 -4
non:-10 -29 -11
none:53 57 41
none after:73 82 77
none of:36 47 36
none … is:-24 -21 -11
none … know:51 50 -3
none … matters:20 3 -4
none … them:8 20 -13
none … this:15 20 37
none … today:-21 -14 -7
none … was:51 30 36
nonsense:31 35 28
nonstop:16 21 25
noodles:-7 -1 -1
noon:86 91 100
noon adn:41 39 38
noon i:-25 -23 -16
noon ive:19 22 25
noon my:-23 -21 -21
noon tomorrow:28 28 23
noon … a:-22 -24 -21
noon … adn:-47 -43 -29
noon … be:73 77 75
noon … eleven:-25 -12 -10
noon … ill:68 57 47
noon … its:24 30 31
noose:80 66 68
noose is:-28 -35 -21
noose … i:-54 -57 -36
nope:-14 -11 -10
nor:21 14 17
noreen:6 19 13
normal:0 -1 4
normal adn:-26 -15 -16
normal that:24 5 6
normal … dont:23 5 4
normal … feel:-25 -18 -16
normal … hav:26 26 35
normal … i:-39 -8 -7
normal … this:24 28 -6
normally:23 -7 -6
northern:-17 -11 -9
northumberland:-5 -1 -1
nos:-26 -6 -4
nose:3 7 2
nose … i:45 41 41
nosebleed:-3 -2 -2
nosy:-3 -5 -6
not:56 52 51
not a:22 25 8
not after:-41 -16 -15
not alife:58 77 5
not an:34 11 10
not angry:21 24 0
not as:39 46 63
not ashamed:-32 -9 -2
not asking:-20 -7 -15
not at:-21 -28 -21
not be:8 21 21
not because:-31 -8 7
not been:-37 -29 -25
not breathing:-29 -12 6
not bringing:23 22 38
not come:31 30 14
not coming:51 43 37
not complain:55 -6 -4
not counting:-21 -27 -23
not cryin:60 59 47
not cutting:-23 -21 -3
not dead:-22 -14 -12
not deep:31 31 -4
not doing:-35 -57 -39
not done:34 13 -19
not drink:-59 -31 -22
not drinking:-44 -22 -13
not driving:-38 -35 -34
not eating:45 48 -18
not enough:33 -55 -26
not exist:-9 -49 -35
not feeling:-30 -12 -12
not felt:10 25 -4
not for:63 64 89
not frightened:22 14 23
not from:-37 -27 2
not get:-27 -42 -15
not geting:-3 1 22
not good:47 18 12
not had:-26 -21 -21
not hav:-13 -16 -34
not haveing:-24 -23 -18
not her:7 28 32
not here:44 38 53
not hert:46 -13 3
not i:-8 7 -21
not id:2 -23 -12
not ill:20 -21 -17
not in:-32 -70 -68
not it:12 18 21
not joking:64 72 59
not kil:31 78 -21
not know:48 25 20
not knowing:-21 -16 -12
not leave:-37 -14 -14
not leaving:31 28 19
not let:-31 -29 -15
not living:3 4 -22
not long:88 90 91
not looking:36 23 31
not make:20 42 40
not manage:7 28 28
not me:-15 -23 -16
not mind:62 -7 -2
not moving:21 18 2
not my:33 0 4
not need:36 30 -15
not needed:37 45 29
not on:-31 -24 -24
not one:13 6 -21
not opened:67 -4 -11
not picking:31 39 33
not planning:36 -19 7
not pressing:37 36 47
not real:8 16 23
not renew:109 27 0
not return:-50 -8 -6
not right:22 -30 -11
not safe:0 -59 -8
not saturday:35 20 27
not saying:37 46 26
not see:44 58 60
not seeing:36 -8 -2
not seen:-33 -13 -11
not sick:34 -3 -10
not sleeping:-35 -21 -39
not sorry:-52 -48 -48
not stopped:-39 -28 -29
not stopping:20 36 20
not suicidal:-20 -26 -5
not sure:-5 -26 -27
not takin:42 54 58
not talking:80 10 6
not teh:41 18 -72
not that:-23 -11 32
not tired:52 64 46
not to:72 49 47
not today:81 22 29
not told:43 24 32
not tomorrow:26 -19 -15
not tonight:36 35 33
not trying:-25 -18 -21
not turning:46 43 49
not upset:24 15 21
not ur:-23 -24 -50
not used:-45 -37 -13
not wait:-27 -19 -3
not waiting:-35 -28 -20
not wake:40 64 19
not waking:21 20 24
not walking:14 21 26
not want:-41 -27 -11
not wanting:-49 -30 -1
not wat:33 10 11
not wen:-27 -7 -11
not worth:26 -8 -6
not … a:39 28 35
not … about:61 0 -19
not … adn:-19 -42 -1
not … advice:32 41 40
not … after:25 20 15
not … alarm:12 22 21
not … alife:67 4 31
not … all:-25 -26 -6
not … ambulance:29 38 35
not … another:-29 -40 -30
not … any:-33 -3 4
not … anymore:19 43 31
not … anything:-25 -29 -32
not … anywhere:-22 -16 -15
not … around:51 53 48
not … at:-28 -32 -41
not … attention:-38 -18 -14
not … back:28 11 6
not … bad:-38 -27 -20
not … bath:-30 0 3
not … been:29 -2 -7
not … being:-15 -21 -6
not … born:47 -5 -3
not … burden:-27 -14 -13
not … but:-5 -12 -24
not … can:-25 -5 -3
not … cold:-34 -15 -17
not … come:48 32 35
not … cut:37 -11 -7
not … day:14 55 -3
not … didnt:39 30 -1
not … die:60 55 -7
not … dieing:-26 -10 -12
not … dont:-22 -22 -17
not … door:-19 -24 -36
not … drink:-15 -4 -24
not … drunk:-25 -16 4
not … enough:-51 -51 -40
not … everything:18 22 23
not … eyes:35 30 28
not … fault:-49 -56 -54
not … fed:25 24 51
not … figure:36 35 -10
not … flat:33 43 38
not … for:-14 -21 -6
not … forum:24 10 22
not … found:60 65 19
not … from:30 1 8
not … game:15 19 21
not … get:75 44 35
not … glad:21 -1 0
not … go:0 -44 -16
not … god:20 27 19
not … goin:17 40 55
not … good:-36 -40 -35
not … hav:-23 -49 -24
not … he:10 -6 -22
not … here:50 33 7
not … high:72 37 37
not … his:-3 9 28
not … i:-5 -25 -60
not … id:31 4 -20
not … if:24 -30 -27
not … in:-26 -1 8
not … is:48 4 1
not … it:-1 16 47
not … kil:30 42 38
not … kind:30 39 0
not … know:-20 -21 -13
not … last:23 -6 -11
not … let:-43 -4 0
not … lied:54 64 0
not … living:44 -2 0
not … long:26 30 40
not … lot:-22 -19 -15
not … lying:-21 -15 -8
not … make:-58 -59 -25
not … me:36 28 -10
not … more:24 0 -21
not … mother:44 -6 -5
not … much:-48 -13 -9
not … my:3 -11 25
not … myself:38 -7 -32
not … needing:11 19 30
not … no:22 1 -20
not … not:-37 -26 -16
not … number:24 16 18
not … of:-8 3 -35
not … on:-9 -21 -9
not … or:1 -22 -8
not … out:34 43 53
not … paid:40 42 50
not … pay:37 40 34
not … plans:20 -28 -4
not … pretend:30 34 -4
not … properly:12 15 20
not … round:47 36 34
not … sad:53 49 31
not … said:21 -2 -5
not … saturday:23 30 30
not … say:-3 23 5
not … see:27 19 31
not … seeing:17 19 26
not … she:23 -4 -6
not … shes:99 37 32
not … sick:-25 -13 -4
not … sign:-21 -17 -15
not … sleepy:27 32 -4
not … son:47 23 26
not … soon:29 31 10
not … sorry:-23 -25 -8
not … soul:4 5 27
not … suicide:-24 -20 -8
not … sympathy:-33 -14 -10
not … take:-15 -77 -19
not … teh:22 23 50
not … that:21 -31 -29
not … them:48 28 0
not … ther:-21 -21 -17
not … theres:-12 -1 -21
not … theyll:27 23 24
not … things:40 -1 -2
not … think:20 16 25
not … this:-48 -54 -43
not … till:-3 -13 -42
not … time:-21 -10 -9
not … today:-28 2 -11
not … took:32 39 48
not … trouble:-53 -37 -30
not … ur:20 14 21
not … want:0 -6 -28
not … wat:-44 -38 -12
not … wen:-43 -6 -5
not … where:45 55 32
not … why:-47 -28 -22
not … wife:39 45 38
not … will:8 9 -20
not … without:-22 -3 0
not … would:-28 -16 -1
nota:1 -1 -1
notas:-3 -1 -1
notch:-7 -4 -1
notches:-5 -4 -3
note:34 46 71
note a:39 33 32
note adn:-31 -54 -64
note aloud:-23 -18 -20
note i:67 72 47
note in:-44 -46 -43
note is:41 46 49
note it:-25 -16 -18
note ive:33 31 30
note on:-33 -30 -26
note saying:30 23 25
note this:-40 -45 -29
note to:-40 -26 -19
note tonight:27 32 34
note … a:-33 -24 -9
note … adn:73 72 55
note … at:48 60 62
note … door:10 22 19
note … drafts:26 31 30
note … fridge:-64 -60 -60
note … in:25 31 30
note … kids:5 10 21
note … my:-29 -26 -20
note … on:57 59 47
note … school:23 29 27
note … sisters:23 27 26
note … suppose:38 45 53
note … table:26 26 25
note … teh:-18 -22 -22
note … wrote:45 46 35
notebook:-24 -2 3
notebooks:29 22 19
noted:-21 -8 -2
notes:33 26 34
notes on:53 55 52
notes under:-23 -16 -7
notes … fridge:54 56 54
notes … i:15 24 22
notes … teh:27 33 38
nothing:66 31 12
nothing adn:41 54 8
nothing at:-20 -13 -14
nothing bad:-25 -2 0
nothing but:91 86 22
nothing else:46 56 -25
nothing i:-25 -25 -16
nothing id:-46 -8 -2
nothing im:8 -29 -36
nothing is:40 -11 -7
nothing it:-39 -21 -9
nothing left:71 83 64
nothing more:-23 -10 -8
nothing nothing:15 20 25
nothing to:-57 -14 -10
nothing today:54 -1 -1
nothing u:81 92 87
nothing will:63 -11 -3
nothing … a:28 25 31
nothing … about:-24 -9 -1
nothing … anyone:-22 -8 -2
nothing … beter:53 -4 -1
nothing … but:51 -13 -3
nothing … could:79 71 69
nothing … did:33 40 43
nothing … dont:33 -18 -12
nothing … for:12 -44 -17
nothing … get:52 -16 -4
nothing … geting:48 38 0
nothing … goin:29 11 -30
nothing … happened:47 14 20
nothing … hav:35 43 40
nothing … house:42 31 -10
nothing … how:-22 -15 -5
nothing … i:-11 -25 -8
nothing … its:55 43 24
nothing … ive:-23 -15 -12
nothing … live:-38 -1 -4
nothing … me:25 9 18
nothing … more:-21 -5 -9
nothing … my:44 8 -7
nothing … no:31 -14 -5
nothing … nothing:21 18 33
nothing … of:21 7 12
nothing … out:14 23 -15
nothing … say:11 24 33
nothing … she:21 0 -2
nothing … since:-25 -29 -7
nothing … teh:19 18 -23
nothing … than:-21 -8 -3
nothing … them:21 11 -1
nothing … today:58 39 0
nothing … wait:4 21 0
nothing … wish:12 -24 -6
nothings:28 -11 -11
nothings goin:34 -6 -1
notice:16 -17 -23
notice adn:-35 -21 -8
notice at:-17 -22 -10
notice for:24 36 0
notice if:21 -11 -2
notice to:35 31 4
notice … teh:48 46 22
noticeboard:-5 -3 -6
noticed:24 -36 -32
noticed it:47 -5 -2
noticed … at:43 0 0
noticed … i:50 -1 -1
noticed … teh:-56 -31 -34
notices:12 14 17
noticing:-51 -14 -3
notifications:-11 -4 -4
notion:2 -1 0
nought:13 -1 0
nous:-3 -4 -2
novel:-38 -28 -23
novelist:0 0 0
novels:0 0 0
november:35 4 0
now:0 0 0
nowadays:-4 -1 -3
nowhere:-18 -12 -16
nowt:0 -11 -4
nt:57 15 -4
nueva:-12 -6 -7
nuisance:-6 -12 -8
nuit:11 11 30
numb:-44 -58 -47
numb … teh:-16 -23 -17
number:22 2 19
number adn:19 34 31
number im:22 18 25
number is:32 25 15
number ive:25 32 33
number nine:22 23 12
number on:-24 -35 -34
number up:26 -4 -3
number … got:25 32 19
number … i:5 -14 -29
number … in:37 -9 -1
number … it:5 -27 -14
number … lot:-42 -4 -3
number … me:15 24 31
number … next:29 29 32
number … on:52 58 51
number … to:23 30 33
number … will:20 20 19
numbers:8 -31 -23
numbers in:40 -7 -4
numbing:0 -1 0
numbness:37 41 40
nun:-4 -1 0
nunca:145 -20 -13
nunca mas:109 -10 -4
nur:-17 -36 -29
nurse:-29 -16 -30
nurse im:37 36 -9
nurse me:29 3 5
nurse on:40 36 34
nurse says:-28 -26 -17
nurse that:12 22 -3
nurse … as:52 8 10
nurse … im:11 22 -5
nurse … me:-34 -33 -25
nurse … monday:35 37 40
nurse … not:49 60 -2
nurse … on:11 24 20
nurse … teh:-34 -20 -23
nurse … that:21 18 12
nurse … took:17 18 23
nursed:-12 -2 0
nursery:-17 -8 -13
nurses:-16 -2 3
nurses … adn:10 18 28
nursing:-20 -11 -7
nutmeg:-13 -13 -9
o:-23 -13 21
oak:-19 -10 -6
oat:-3 -1 -2
obey:9 8 -2
obituaries:50 -7 -4
obituary:21 15 7
obs:-3 -2 1
observations:-3 -1 -1
obsessed:-8 -10 -8
obviously:4 -12 -28
occupational:-12 -13 -7
ocd:-56 -41 -25
oclock:51 61 73
oclock adn:75 55 55
oclock … teh:52 47 49
october:-31 -19 -4
odd:-13 -13 -14
odd on:-22 -18 -20
oddly:-24 -15 -2
odds:66 5 -4
oder:11 8 -6
odio:4 -33 -18
of:-14 -22 -7
of all:33 28 10
of an:18 33 34
of anything:25 5 4
of at:-4 -22 -3
of being:31 -24 -41
of benzos:-23 -17 -10
of biscuits:-13 -18 -21
of blood:77 82 92
of catching:31 0 0
of chalk:31 23 23
of cider:-69 -66 -15
of course:-22 -26 -21
of day:52 -9 -7
of death:-47 -4 -1
of decaf:-54 -30 -22
of diazepam:12 15 34
of doing:0 -33 -7
of em:17 29 23
of everything:9 34 32
of existing:76 -2 -1
of fighting:11 21 24
of fixed:23 0 0
of flex:71 64 61
of following:21 -2 0
of geting:-29 -16 -10
of gin:-29 -24 -17
of good:27 32 30
of hanging:21 39 -16
of harming:-44 -33 -3
of heart:47 0 0
of him:-38 -33 -12
of his:-49 -51 -32
of hospital:38 -11 -1
of i:-26 -11 -2
of it:22 10 9
of killing:-24 -22 -17
of laughter:34 -2 -2
of laxatives:59 53 -4
of leftover:-23 -14 -11
of lief:-40 -39 -15
of living:-30 -22 -11
of lucozade:-20 -18 -17
of me:31 6 22
of metal:20 24 0
of my:8 22 40
of myself:-37 -17 -12
of nights:27 24 38
of no:12 -24 -17
of nothing:38 33 -2
of one:22 -17 -13
of paracetamol:56 51 33
of petrol:30 25 21
of pills:16 25 -7
of platform:77 74 82
of pretending:45 27 15
of prosecco:29 -12 -3
of putting:66 28 5
of red:23 24 24
of road:50 49 56
of roap:-52 -49 -44
of service:-25 -15 -12
of somebody:21 -6 -2
of someone:22 33 -4
of something:25 23 22
of space:67 -5 -1
of speech:36 36 -12
of spite:-21 -11 -3
of suicide:-40 -47 -10
of sun:-24 -23 -22
of tablets:36 48 53
of tape:26 19 16
of tea:-22 -17 -15
of their:-25 -13 -9
of them:32 14 -14
of these:62 63 -23
of things:-34 -15 -11
of this:25 9 -4
of those:14 20 42
of three:47 45 -5
of tonight:18 22 24
of u:48 67 65
of ur:-32 -22 -12
of us:32 35 35
of using:-39 -12 -4
of where:30 31 -3
of whisky:37 34 28
of without:96 -1 0
of work:-27 -36 -13
of xanax:34 14 1
of ye:26 31 31
of … a:24 -2 -18
of … adn:14 36 46
of … after:-38 -30 -35
of … alcohol:-32 -8 -10
of … alife:23 -32 -16
of … am:17 31 6
of … any:-23 -15 -8
of … anymore:-48 0 -4
of … anything:39 2 -1
of … are:-21 -9 -4
of … ashamed:9 22 13
of … asking:-22 -30 -20
of … asleep:-11 -29 -3
of … awake:12 26 24
of … bathroom:-6 -4 -29
of … be:42 49 8
of … because:6 29 -16
of … being:60 20 -10
of … between:-21 -17 -18
of … bit:29 21 1
of … blue:7 7 22
of … boat:59 21 13
of … bottle:29 -17 -14
of … bought:27 28 31
of … box:24 27 22
of … boxes:-23 -22 -24
of … boys:32 28 23
of … breakfast:25 30 23
of … breathing:-27 -20 -9
of … bridge:39 41 27
of … brothers:46 24 14
of … building:14 19 21
of … by:42 37 37
of … cabinet:-40 -41 -34
of … car:-26 -25 -20
of … career:41 36 35
of … case:36 51 -2
of … choosing:11 12 24
of … church:31 -4 0
of … cold:-22 -25 -16
of … curtain:-25 -25 -26
of … cut:32 -9 -7
of … daily:30 -2 -16
of … dark:-23 -14 -9
of … day:17 -21 -27
of … days:63 21 1
of … dead:43 -7 -3
of … decided:62 53 -18
of … do:26 35 -9
of … doing:-20 -5 4
of … dont:-17 35 20
of … door:-21 -19 -10
of … down:-17 -14 -21
of … earth:-8 -21 -28
of … either:26 24 -1
of … else:26 1 -5
of … ends:22 23 24
of … evening:-68 -54 -12
of … every:38 72 43
of … everybody:-22 -21 -21
of … eyes:28 0 -38
of … farewell:20 19 32
of … fence:53 51 51
of … find:20 -24 -20
of … flats:-18 -22 -20
of … follow:27 23 23
of … footbridge:25 24 20
of … for:-39 -23 -16
of … game:-18 -20 -8
of … geting:-30 -33 -20
of … gets:17 25 27
of … girls:20 28 57
of … give:-53 -45 -33
of … go:-19 -21 -12
of … goin:27 -6 -6
of … gone:-22 -26 -34
of … goodbye:39 38 39
of … grippy:29 -4 -1
of … gun:-16 -17 -27
of … hand:51 40 45
of … hands:28 -18 -2
of … has:23 17 8
of … he:-51 -27 -6
of … head:57 26 38
of … heart:59 62 43
of … her:17 33 53
of … here:52 -7 -1
of … hes:25 31 33
of … him:23 1 8
of … his:28 36 21
of … hopes:52 47 9
of … hour:21 23 33
of … i:4 30 26
of … if:-17 4 -26
of … ill:-24 -29 -22
of … it:-16 -16 -26
of … its:32 -6 2
of … ive:1 0 -26
of … kil:7 13 33
of … knees:-26 -11 -2
of … know:48 38 4
of … last:23 19 49
of … let:37 -3 4
of … lief:-22 8 -9
of … lights:31 33 33
of … line:-62 8 -8
of … list:-26 -15 -16
of … long:-8 -27 -16
of … lorry:13 6 31
of … loved:21 17 14
of … me:13 -26 -16
of … meant:37 0 3
of … meds:-45 -53 -54
of … methadone:39 27 21
of … might:-21 -5 -5
of … mine:54 1 -8
of … misery:-59 -26 -7
of … money:-24 -23 -17
of … month:51 36 30
of … mornings:26 33 32
of … most:22 19 -7
of … mothers:16 36 39
of … mug:27 -6 -2
of … my:-26 -15 -35
of … names:34 4 3
of … next:30 10 27
of … nieces:-22 -16 -12
of … night:-33 -7 -16
of … no:-33 -10 0
of … not:21 4 36
of … nothing:-30 -27 -36
of … off:-28 -23 -20
of … on:-12 -47 -32
of … once:-2 -22 -45
of … one:31 59 74
of … ones:32 27 39
of … pain:20 18 20
of … parish:51 49 47
of … park:-26 -20 -20
of … people:31 31 39
of … permanently:36 31 17
of … pills:31 24 -13
of … places:-26 -25 -23
of … plants:-29 -24 -4
of … platform:31 40 41
of … pressure:14 17 25
of … quiet:57 52 50
of … rail:22 24 28
of … right:-16 -24 -22
of … roap:28 32 12
of … saturday:23 -4 14
of … see:44 43 52
of … self:28 21 13
of … serious:1 21 0
of … set:13 20 22
of … shaking:25 -20 -9
of … sheet:24 35 29
of … shell:20 25 -1
of … shes:-37 -34 -33
of … side:26 35 38
of … since:37 14 20
of … skin:-23 -11 -5
of … sleeping:22 24 -42
of … slipped:33 -5 0
of … sockets:25 22 0
of … some:11 28 -10
of … station:-41 -28 -27
of … stitches:12 21 0
of … stuff:35 34 35
of … sunday:34 43 48
of … swell:31 31 24
of … tablets:67 57 54
of … that:0 28 -11
of … thats:23 15 -10
of … them:33 17 18
of … ther:15 23 20
of … theres:24 20 26
of … theyre:40 4 -6
of … things:-39 -25 -18
of … think:34 -4 5
of … thirties:37 -1 0
of … this:68 56 66
of … three:-24 -21 -21
of … time:-25 -33 -25
of … times:15 31 -3
of … tonight:13 25 37
of … took:47 33 35
of … tracks:38 29 46
of … train:20 15 -44
of … true:30 20 -6
of … tuesday:27 13 12
of … until:-16 -26 -17
of … up:-22 -30 -26
of … vet:21 23 28
of … voice:-26 -27 -10
of … want:22 -27 16
of … ward:25 5 -6
of … wardrobe:-27 -15 -15
of … was:63 75 63
of … watching:-21 -26 -22
of … way:60 40 38
of … wednesday:40 39 38
of … week:-22 -14 -19
of … weekend:11 31 19
of … wen:-28 -8 4
of … wet:51 51 -1
of … where:39 13 -10
of … who:-18 -29 -6
of … whod:28 -1 -1
of … whole:18 22 28
of … wife:18 24 -3
of … wifes:58 51 52
of … will:15 4 32
of … window:-30 -16 -6
of … with:0 9 43
of … words:-23 -18 -6
of … would:-6 -2 -29
of … yes:-31 -20 -10
of … yours:23 0 0
off:13 16 21
off adn:1 -37 -28
off after:14 26 28
off alcohol:-19 -36 -28
off as:32 25 15
off crack:27 -5 -2
off dead:-28 -41 -19
off dont:50 44 21
off for:-37 -22 9
off from:-39 -33 -3
off he:-21 -20 -7
off her:-24 -8 -11
off heroin:62 32 -18
off his:2 -5 -30
off i:10 54 49
off if:38 67 -1
off in:-32 -33 -29
off it:-38 -25 -23
off its:41 42 -21
off licence:25 -23 -18
off me:-30 -12 13
off mid:31 32 42
off my:-35 -28 -1
off myself:67 61 -60
off no:-25 -26 -21
off not:25 -29 -10
off off:44 42 36
off on:-36 -10 -13
off shes:28 4 21
off shoes:15 -38 -34
off someone:40 42 39
off thats:58 56 22
off theres:20 26 30
off this:72 36 16
off to:-22 -19 -11
off tomorrow:23 27 28
off tonight:54 51 49
off until:23 10 10
off wasnt:44 -9 -1
off whitby:38 38 31
off with:27 5 15
off without:-28 -8 -4
off work:-16 -19 -21
off xanax:44 52 63
off youll:26 22 29
off … a:5 -3 -23
off … after:-27 -28 -27
off … alone:37 40 -7
off … an:-26 -16 -25
off … are:-20 -21 -22
off … at:79 51 46
off … back:31 -8 -2
off … balcony:-35 -21 -14
off … be:31 43 39
off … because:-48 -39 -27
off … bed:-38 -29 -29
off … been:-23 -15 -6
off … benzos:28 23 41
off … big:23 -4 -2
off … bridge:5 -12 -32
off … bus:46 0 -8
off … but:-22 -32 -19
off … care:10 22 -2
off … chest:-26 -24 -17
off … cliff:-27 -27 -9
off … coast:-27 -9 -7
off … cold:13 19 22
off … dead:57 61 53
off … deep:-21 -19 -16
off … do:13 13 28
off … dont:-45 -54 -33
off … earth:12 11 -45
off … enjoy:27 28 21
off … everything:29 34 22
off … fone:21 -2 -6
off … four:35 0 -7
off … friday:-37 -29 -32
off … from:28 24 30
off … gear:36 -2 2
off … get:27 35 27
off … gin:27 25 20
off … go:13 12 25
off … goin:34 33 10
off … gone:60 44 35
off … good:10 -3 23
off … hav:-39 -26 -19
off … he:-59 -63 -4
off … heroin:32 -7 -6
off … i:27 1 -2
off … im:30 -5 -1
off … in:39 32 30
off … itd:1 5 -22
off … ledge:45 38 29
off … lives:33 35 37
off … lot:40 21 23
off … man:36 36 36
off … me:73 50 28
off … meds:27 35 32
off … neva:30 0 -1
off … night:-14 -20 -15
off … no:22 -29 -18
off … nobody:31 33 39
off … not:48 -26 -31
off … nothing:24 -9 -5
off … of:40 35 -1
off … off:77 88 83
off … old:7 10 25
off … on:-53 -39 -27
off … one:-6 27 11
off … over:20 21 21
off … park:28 30 16
off … pier:27 34 42
off … planet:38 15 -8
off … quarry:22 20 28
off … roof:-43 -24 -20
off … say:41 45 42
off … seen:32 30 32
off … sentence:25 26 28
off … she:17 40 -27
off … since:59 22 16
off … site:44 42 48
off … six:-38 -33 -19
off … sofa:23 22 21
off … something:41 43 38
off … that:33 40 23
off … theres:67 56 20
off … they:30 -6 -6
off … ticked:67 0 0
off … times:9 -26 -22
off … to:-51 -29 -23
off … today:-27 -10 -4
off … tonight:29 27 -19
off … took:-28 -18 -13
off … u:-26 -25 -26
off … ur:74 79 52
off … viaduct:20 22 30
off … wagon:-12 -3 -24
off … wall:39 43 34
off … was:19 53 -4
off … watch:32 -8 -2
off … weekend:-27 -8 -4
off … were:22 26 29
off … whole:21 21 16
off … with:-46 -38 -28
off … wont:28 26 12
off … would:-40 -23 -10
offended:-14 -3 -4
offer:-2 -25 -18
offer … adn:43 -4 -2
offered:-25 -42 -22
offering:9 18 -3
offers:-14 -3 -1
office:-15 -24 -29
officer:18 -11 -20
officers:-2 2 4
official:-6 6 4
officially:-3 -2 -2
offie:45 -3 -8
offline:27 34 25
often:0 0 0
oh:-17 -4 4
ohio:-24 -16 -15
ohne:44 -11 -1
ohne mich:44 -11 -1
oil:3 6 9
oiled:11 12 18
ojala:136 -16 -8
ojala estuviera:55 -2 -1
ojala … despertara:27 -5 -3
ojala … manana:25 -3 -2
ojala … muerto:31 -2 -1
ok:34 -41 -3
ok i:-25 -3 2
ok thats:-21 -27 -12
ok … adn:-26 -2 6
ok … be:27 0 0
ok … for:-30 -21 -13
ok … goin:-22 -6 2
ok … them:14 20 24
ok … took:18 24 30
okada:-2 -2 -1
okafor:-2 -5 -1
okay:-35 -56 -34
olanzapine:-3 -1 -1
old:13 2 -3
old adn:31 49 -20
old amount:14 22 -4
old coat:-6 -28 -27
old days:22 -4 -7
old dealer:23 -13 -9
old dealers:30 -2 -1
old diary:-37 -33 -29
old enough:17 29 28
old fone:28 39 37
old friend:-38 -39 -10
old heart:18 21 25
old i:-40 -17 -5
old lady:-2 0 26
old mates:0 7 21
old me:-23 -4 -1
old people:37 -2 -1
old scars:34 -7 -7
old school:44 38 27
old tablets:-28 -19 -22
old … adn:54 -17 -4
old … after:-21 -11 -2
old … all:27 27 19
old … done:17 19 32
old … dont:37 10 -8
old … hav:26 -1 -1
old … he:-22 -16 -4
old … i:37 49 23
old … im:29 34 -5
old … its:31 20 29
old … me:-21 -18 -6
old … my:43 40 1
old … on:-38 -21 -13
old … teh:-37 -21 -46
old … they:4 21 26
old … think:50 -3 -3
old … tonight:20 22 -4
old … wen:4 9 24
old … will:18 20 24
old … with:42 43 11
older:-42 -30 -14
olds:-1 -1 0
olive:-5 -5 -4
olives:-12 -12 -7
ollie:-3 3 17
omelette:-17 -5 -2
omg:-9 4 12
omg i:14 15 21
omnes:-3 -5 -5
on:-15 -17 -7
on a:-15 -29 -23
on adn:25 -22 -14
on an:-44 -30 -25
on anyone:-23 -7 -4
on because:11 8 21
on being:56 69 33
on board:61 -3 -2
on breathing:44 19 19
on call:31 31 21
on earth:48 41 60
on eggshells:26 -11 -9
on every:-34 -33 -14
on facebook:-23 -7 -5
on fentanyl:-29 -7 -2
on foot:11 20 20
on for:23 28 29
on friday:-13 -20 -21
on from:-23 -17 -17
on goin:-24 -21 -6
on he:-23 -11 -19
on heroin:22 4 -1
on him:54 48 48
on holidays:19 24 27
on ive:11 18 21
on leave:-20 -19 -26
on living:46 -17 -7
on me:45 54 45
on my:24 12 14
on myself:-52 -64 53
on night:-8 2 28
on nobody:-18 -33 -29
on not:12 26 -15
on one:-92 -76 -48
on our:-37 -33 -39
on purpose:88 87 54
on repeat:47 40 22
on saturday:-6 -18 -39
on since:-40 -16 -20
on site:41 45 43
on somebodys:24 33 34
on speaker:10 22 34
on suboxone:-22 -10 -4
on sunday:28 57 21
on sundays:3 21 -11
on tablets:-54 -47 -38
on them:-25 -26 -26
on things:-23 -7 -1
on this:35 50 27
on thursday:-11 -13 -34
on till:56 59 6
on to:-53 -25 -27
on top:44 79 2
on tuesday:10 -13 -39
on u:63 59 60
on ur:-2 13 21
on us:-38 -34 -15
on warfarin:2 18 23
on wen:-29 -25 -15
on whats:8 11 23
on while:29 6 6
on window:22 29 39
on with:25 12 8
on without:7 44 46
on … adn:15 16 25
on … after:35 6 -13
on … all:-27 -20 -28
on … alone:25 13 -2
on … am:39 31 41
on … an:26 40 47
on … antidepressants:40 43 27
on … any:-27 -22 -21
on … app:17 22 21
on … are:-42 -47 -27
on … asleep:22 22 23
on … at:28 19 35
on … bathroom:-23 -20 -27
on … be:-28 -15 -15
on … bed:26 22 16
on … bedroom:19 22 28
on … been:-22 -21 -13
on … before:58 54 57
on … behind:17 28 27
on … bench:22 -7 -1
on … beside:11 9 -39
on … between:37 12 16
on … birthday:12 31 42
on … board:-1 21 19
on … book:45 47 51
on … bottle:32 1 6
on … bought:17 23 28
on … break:31 33 26
on … brother:23 23 25
on … building:61 60 47
on … bus:-7 3 -28
on … by:17 6 28
on … call:29 31 11
on … can:-23 -14 -10
on … cant:58 34 31
on … car:22 31 37
on … card:-29 -28 -14
on … carpet:26 26 12
on … chair:24 20 21
on … chest:30 58 41
on … church:-20 -14 -11
on … counting:41 44 48
on … dance:-22 -3 -3
on … date:-25 -25 -22
on … days:-27 -6 -51
on … dead:17 26 28
on … deck:-29 -28 -24
on … detox:-39 -33 -30
on … do:-24 -28 -21
on … doesnt:-10 -38 -32
on … done:-1 -20 -6
on … drink:38 7 16
on … drove:66 65 49
on … duvet:2 -21 -23
on … each:40 47 -4
on … eating:33 43 0
on … edge:-24 -18 -14
on … eleven:30 6 -4
on … else:34 41 47
on … envelope:28 36 33
on … eve:13 20 33
on … evening:16 27 32
on … every:-20 -9 -14
on … everyone:-27 -18 -12
on … face:13 23 -21
on … farewell:27 17 11
on … farm:-27 -25 -21
on … feel:40 -1 4
on … feet:-32 -18 -22
on … few:26 -3 -3
on … fifteen:21 17 24
on … find:25 17 22
on … fingernails:55 47 47
on … fire:-4 -23 -21
on … first:28 -5 0
on … fitting:22 23 24
on … flat:36 2 4
on … floor:20 31 31
on … fone:-19 -17 -23
on … for:-24 -28 -50
on … forum:-22 -18 -11
on … frame:16 -24 -3
on … friday:-21 -10 -13
on … fridge:8 23 14
on … from:-26 -31 -12
on … full:-22 -8 -5
on … goin:39 4 19
on … grave:27 42 -5
on … grey:43 39 40
on … ground:28 31 1
on … had:24 37 13
on … hands:41 -42 -15
on … harm:10 20 0
on … has:-1 8 30
on … hav:18 23 34
on … haveing:20 -22 -12
on … havent:22 0 -1
on … he:-43 -42 -37
on … hear:35 -3 -1
on … heart:-25 -18 -12
on … here:98 95 79
on … hes:35 29 14
on … horse:58 -2 -2
on … horses:32 0 0
on … hostel:38 35 40
on … how:-3 -3 28
on … i:23 7 17
on … ice:-35 -2 -3
on … id:23 9 -7
on … ill:54 46 55
on … im:40 40 44
on … in:58 57 23
on … inside:-36 -23 -13
on … instead:21 5 10
on … is:-17 -26 -30
on … it:9 16 30
on … its:21 34 42
on … ive:25 10 28
on … jmup:21 28 29
on … kind:22 26 0
on … kitchen:51 54 52
on … knees:21 21 25
on … know:16 33 -11
on … knows:64 -19 -9
on … landing:-5 -10 -21
on … lap:20 22 10
on … last:-2 -28 -32
on … latch:28 27 40
on … ledge:65 62 63
on … legs:43 53 51
on … let:13 23 4
on … lief:-24 -26 -44
on … lights:49 59 57
on … line:31 45 40
on … locked:-2 1 -22
on … log:29 36 43
on … long:45 59 32
on … look:33 31 30
on … looking:-31 -12 -8
on … lost:-22 -10 -3
on … mantel:15 23 23
on … march:35 33 29
on … me:-23 -4 0
on … mean:36 33 24
on … meant:-8 -5 -24
on … method:48 40 41
on … mind:26 33 -8
on … minutes:-24 -26 -16
on … mirror:24 28 37
on … monday:-44 -26 -19
on … motorway:34 6 5
on … much:38 -20 -23
on … multi:-31 -30 -29
on … mum:20 -9 -2
on … mums:-13 -20 -18
on … neck:16 25 28
on … new:-25 -19 -15
on … news:0 -2 -21
on … next:3 12 35
on … nice:26 25 16
on … night:21 19 5
on … nightstand:21 22 18
on … no:-11 -34 -20
on … nobody:105 65 47
on … not:21 -10 -12
on … notes:13 23 21
on … off:35 57 62
on … old:-21 -14 -12
on … on:-2 -31 -55
on … ones:-25 -26 -22
on … open:28 37 48
on … out:-39 -16 -10
on … outside:18 35 7
on … over:-32 -27 -27
on … own:35 19 -2
on … paid:31 37 41
on … parapet:-24 -17 -17
on … park:45 51 50
on … past:6 50 6
on … pen:21 20 24
on … piano:-20 -20 -18
on … picked:16 20 27
on … picking:16 29 4
on … pills:35 39 45
on … platform:-18 -49 -47
on … post:16 18 26
on … programme:23 -8 -5
on … promised:-38 -33 -15
on … put:26 9 19
on … quid:29 0 0
on … rail:35 36 23
on … railway:-23 -16 -20
on … rd:-15 -23 -12
on … right:-9 -13 23
on … ring:16 21 -10
on … rist:-9 1 44
on … roof:-17 -23 -6
on … room:-24 -25 -23
on … route:22 19 27
on … rug:25 25 25
on … said:-39 -28 -17
on … sat:-22 -6 -4
on … says:20 1 -9
on … school:-24 -24 -13
on … screen:27 0 1
on … seat:13 25 21
on … see:31 33 13
on … self:-5 -6 29
on … settee:-20 -22 -14
on … shall:32 37 35
on … she:109 78 64
on … shelf:-19 -21 -18
on … shell:22 25 29
on … shoes:41 54 56
on … side:9 18 28
on … sill:26 26 23
on … since:-17 -25 -16
on … sister:-26 -19 -15
on … six:44 30 5
on … skin:15 25 -3
on … sorry:-11 -23 -33
on … stairs:-22 -30 -30
on … steam:-20 -12 -8
on … step:-24 -23 -12
on … stones:35 37 40
on … stool:25 29 35
on … storey:-20 -20 -19
on … sunday:-5 2 22
on … taped:23 22 21
on … tell:25 37 44
on … ten:-30 -17 -2
on … tenth:23 24 35
on … th:-34 -43 -37
on … that:-25 -23 -19
on … ther:25 30 32
on … theres:47 40 48
on … they:41 47 27
on … theyre:50 41 14
on … theyve:41 41 57
on … thigh:8 17 -32
on … think:46 -8 -6
on … thinks:-25 -18 -22
on … three:7 16 21
on … thursday:6 -17 -21
on … til:16 24 23
on … till:0 18 -23
on … tomorrow:26 26 17
on … top:-76 -66 -53
on … track:16 27 29
on … train:-29 -20 -23
on … tray:21 19 16
on … tried:5 -33 -10
on … trigger:31 41 29
on … tube:22 20 -9
on … twentieth:35 39 28
on … two:-13 -32 -63
on … u:-5 19 24
on … under:-42 -43 -35
on … until:30 39 -17
on … use:14 31 -6
on … used:-17 30 -4
on … viaduct:-51 -41 -36
on … video:28 28 11
on … w:19 -5 -25
on … walk:-22 -9 -13
on … wall:-19 -17 -43
on … want:22 -21 9
on … ward:-1 18 25
on … was:-8 11 -25
on … wat:2 -29 -13
on … watch:-42 -37 -38
on … way:57 34 37
on … we:-33 -22 -16
on … weekend:3 -22 -18
on … wen:-3 21 4
on … went:-20 -23 -24
on … while:8 15 48
on … who:32 19 13
on … whoever:26 30 23
on … whole:-20 -9 -7
on … why:49 -3 4
on … will:-22 -22 -23
on … windows:-25 -16 -16
on … with:32 -4 21
on … without:-23 -14 -9
on … wrists:31 29 -5
on … written:-28 -34 -28
on … wrong:-24 -17 -15
on … yesterday:26 28 40
once:25 31 24
once do:-28 -29 -10
once he:25 30 7
once her:31 32 39
once hes:22 17 11
once i:-6 -4 -30
once im:35 32 20
once in:22 -13 -14
once it:7 12 20
once its:34 16 12
once more:-43 -35 -26
once my:41 35 13
once she:-1 -1 -36
once this:14 28 31
once u:-27 -18 -16
once … adn:0 -22 -23
once … asleep:20 18 -18
once … dead:3 -21 -9
once … do:-28 -29 -10
once … fed:18 22 33
once … feel:35 12 -2
once … finished:26 20 24
once … goes:30 29 -12
once … gone:19 34 -13
once … has:60 60 35
once … here:22 -1 -1
once … house:47 41 14
once … id:22 0 0
once … ill:-30 -25 -6
once … im:-16 -12 -35
once … in:-39 -28 -20
once … ive:22 29 34
once … lief:26 -15 -8
once … me:12 22 10
once … my:60 32 38
once … news:11 16 22
once … roommate:0 0 -40
once … teh:-34 -33 -14
once … ten:32 31 37
once … thats:5 7 32
once … time:19 27 30
once … up:-24 -21 -13
once … want:18 21 -2
once … waved:-19 -19 -20
oncologist:-5 -3 -5
one:25 23 30
one about:-32 -15 -22
one adn:-4 -2 -44
one after:12 24 28
one arm:40 40 45
one at:8 26 27
one be:22 18 19
one because:-15 -21 0
one bet:51 -3 -2
one bit:-44 -40 -31
one bullet:32 38 45
one but:-22 9 -11
one by:24 4 11
one can:10 13 27
one day:5 -13 -33
one else:14 25 -8
one folder:-28 -19 -10
one friday:-24 -1 -1
one glass:22 -13 -6
one go:20 26 13
one good:35 35 49
one hand:1 9 22
one hands:10 25 3
one has:-18 -43 -22
one here:6 14 -46
one hour:8 11 26
one im:36 27 39
one in:-1 -22 -27
one it:-25 -8 -7
one its:-7 10 22
one ive:-28 -27 -29
one last:5 20 37
one less:89 -14 -10
one line:67 -12 -15
one looks:26 34 33
one me:6 24 -1
one month:-22 0 0
one more:-5 15 21
one my:-26 -16 -3
one naloxone:21 22 22
one nice:44 35 28
one night:-23 -9 24
one nobody:38 39 25
one of:3 1 -24
one on:17 -29 -25
one page:20 -3 -9
one person:-6 21 18
one reason:3 -23 -14
one seizure:16 15 24
one shoe:-6 -20 -7
one started:51 46 -1
one step:-28 -26 -18
one stop:-27 -30 -21
one text:24 -7 -3
one that:-38 -23 -18
one theyll:44 39 44
one this:38 -6 -8
one to:16 27 10
one u:30 38 -17
one was:-20 -7 -5
one way:71 62 52
one wen:20 1 -6
one where:-21 -8 -10
one will:3 37 -15
one with:-24 -23 -18
one wont:19 -25 -11
one year:-35 -25 -22
one yesterday:-41 -45 -34
one … a:-28 -38 -32
one … about:-11 -24 -13
one … adn:-3 5 23
one … after:21 44 43
one … ago:34 42 13
one … all:53 16 34
one … an:-20 -15 -13
one … as:41 -11 -9
one … at:51 -7 -39
one … back:-20 -5 -5
one … be:22 15 2
one … because:12 20 18
one … been:51 35 26
one … before:60 56 49
one … calculator:24 34 30
one … came:-21 -8 -6
one … can:-9 -3 -24
one … cant:19 13 24
one … cut:14 23 26
one … day:-26 -20 -11
one … days:48 42 -32
one … dead:30 31 22
one … didnt:13 38 32
one … dont:21 51 36
one … down:-2 11 21
one … eleven:46 0 -3
one … evening:51 1 0
one … everybody:-27 -22 -29
one … everything:-24 -16 -17
one … everywhere:-28 -23 -19
one … family:28 -4 -2
one … farewell:59 60 58
one … find:6 38 40
one … finds:53 57 62
one … finished:-21 -19 -19
one … four:-21 -7 -8
one … from:44 30 36
one … funeral:-9 -11 -21
one … gave:-24 -13 -4
one … gets:-2 25 30
one … handbag:-29 -17 -4
one … has:5 24 26
one … hav:-27 -22 -11
one … her:6 21 8
one … here:70 44 40
one … hert:36 0 -4
one … hes:20 16 14
one … his:22 21 17
one … home:34 36 -4
one … hour:30 5 8
one … i:5 -14 -33
one … if:29 40 23
one … ill:-21 -24 -17
one … im:27 29 23
one … in:-11 -29 -33
one … is:23 38 31
one … it:45 12 7
one … ive:-29 -28 -40
one … knows:-4 -23 -4
one … living:51 5 -28
one … long:-22 -21 -5
one … love:18 21 20
one … me:0 14 22
one … minute:25 6 20
one … monday:49 51 19
one … months:47 0 -1
one … morning:41 39 46
one … my:-36 -29 -29
one … myself:5 10 30
one … nearly:23 -20 -12
one … next:-33 -24 -21
one … nice:27 22 21
one … night:15 19 37
one … nobody:34 40 29
one … not:28 48 58
one … of:12 20 7
one … off:-37 -27 -16
one … on:20 52 42
one … once:20 25 -2
one … one:46 10 4
one … or:-2 -12 -30
one … over:-35 -23 -12
one … picked:-27 -15 -12
one … plastic:-33 -26 -25
one … same:-23 -9 -7
one … saturday:-45 -40 -39
one … set:-28 -24 -20
one … someone:14 21 -2
one … step:-28 -20 -14
one … stop:28 27 22
one … stops:-30 -21 -11
one … sunday:-22 -2 5
one … take:21 24 0
one … teh:1 -52 -54
one … them:-8 -32 -24
one … these:77 60 -42
one … they:-38 -23 -24
one … those:19 35 52
one … through:34 -38 -14
one … ticket:-21 -15 -13
one … today:-26 -3 -1
one … told:46 -6 -15
one … tomorrow:-28 -23 -23
one … until:13 18 22
one … up:-30 -17 -22
one … use:29 7 -5
one … walk:-22 -15 -5
one … want:-31 -17 -13
one … way:-27 -27 -22
one … wen:-26 -13 -1
one … whats:39 -3 -2
one … where:13 21 27
one … who:31 23 31
one … whoever:7 13 21
one … wife:36 -5 -6
one … will:38 0 -8
one … with:-22 -23 -16
one … wont:44 40 34
ones:28 42 49
ones adn:-52 -26 -30
ones got:-32 -33 -24
ones i:-34 -30 -29
ones ive:14 21 32
ones on:29 34 30
ones that:-18 -20 -20
ones took:39 37 34
ones who:-29 -4 5
ones … a:24 -11 -9
ones … an:37 46 55
ones … find:17 27 38
ones … for:81 68 46
ones … last:16 17 -26
ones … me:14 13 25
ones … my:22 29 -2
ones … teh:48 57 59
oneself:-1 -6 0
onion:-2 -1 -1
onions:-22 -16 -1
online:-30 -29 -24
only:0 0 0
onset:-4 -1 0
onto:40 43 20
onto teh:26 24 20
oof:-2 -2 -1
ooh:-6 0 0
op:-10 -19 -12
opa:-3 -2 -1
open:37 48 35
open adn:6 14 35
open her:50 26 28
open i:59 74 70
open im:57 59 50
open my:21 21 38
open teh:-35 -33 -38
open … at:-21 -8 -13
open … be:45 45 46
open … cats:-47 -48 -48
open … dont:21 25 0
open … door:22 21 33
open … eyes:39 33 30
open … had:46 44 44
open … he:23 23 26
open … hes:24 28 27
open … im:16 20 18
open … is:-23 -18 -16
open … know:2 21 -14
open … me:-21 -16 -18
open … more:-22 -23 -16
open … my:11 23 31
open … on:14 21 13
open … starts:20 22 28
open … teh:13 33 29
open … today:28 32 -2
open … tonight:-6 21 -24
open … waiting:30 33 31
opened:74 -18 -5
opened a:-43 -27 -26
opened both:15 23 23
opened it:-4 -38 -20
opened teh:44 16 15
opened up:7 28 10
opened … in:36 -35 -35
opened … my:16 36 15
opened … teh:-20 -4 -4
opened … wrists:14 23 26
opening:4 11 -1
opening it:34 39 38
openly:5 -1 -3
opens:41 21 32
opens in:25 32 29
opens … i:-11 -20 -8
opens … teh:29 39 25
opera:-5 -8 -6
operation:-24 -18 -18
opiate:-13 -12 -11
opiates:-46 -35 -22
opinion:-23 -18 -10
opinions:-3 -3 -2
opioid:-10 -6 -5
opioids:-11 -9 -8
opportunity:-5 -12 -7
opposite:-3 -4 4
opt:27 14 -15
opt out:27 14 -15
optician:-7 -9 -9
option:-36 -13 -17
or:-58 -62 -52
or after:-21 -8 -6
or another:-8 -18 -31
or any:36 38 24
or anything:21 15 17
or die:-39 -45 -1
or does:-63 -65 -25
or dont:54 56 56
or i:46 42 -2
or in:-20 -23 -8
or is:-20 -26 -21
or later:24 18 -4
or no:20 -1 -4
or not:13 32 6
or take:30 32 11
or theyll:-26 -24 -20
or to:58 49 44
or … a:-20 -10 -14
or … be:-47 -22 -20
or … dont:28 7 -1
or … else:19 25 23
or … get:-34 -15 -16
or … go:-21 -15 -6
or … i:1 -9 -23
or … it:-28 -23 -32
or … me:60 1 -11
or … more:22 -1 -1
or … morning:48 45 48
or … my:-28 -21 -7
or … not:-53 -31 -4
or … of:-24 -1 8
or … pond:8 11 23
or … that:6 11 21
or … them:-48 -32 -12
or … to:19 -20 -30
or … tomorrow:15 23 16
or … want:-21 -23 -11
or … will:40 41 -19
oramorph:2 4 2
orange:-16 -7 -1
oranges:-37 -24 -20
orchard:-13 -10 -11
order:23 12 2
order adn:25 36 -5
order … not:6 6 26
order … teh:-22 -9 -5
order … to:0 6 38
ordered:8 3 27
ordered it:44 48 51
ordered … a:45 52 55
ordered … off:53 49 52
ordered … teh:38 -1 -4
ordering:-8 -3 -1
orders:37 39 39
orders … teh:43 40 40
ordinary:-23 -31 -20
organ:-7 -3 -1
organic:-7 -8 -7
organised:-16 0 4
organiser:-37 -27 -25
organist:-1 0 0
orion:-5 -4 -6
ork:0 0 0
orkney:-1 0 -2
ossai:-2 -1 -1
ot:-9 -11 -7
other:-25 -27 -26
other i:20 31 33
other one:24 14 -20
other people:3 -26 -15
other side:-20 -32 -33
other times:24 19 12
other word:18 22 0
other … at:-23 -21 -26
other … goin:24 19 19
other … he:21 3 2
other … in:-9 -20 -22
other … its:3 21 27
other … teh:-36 -31 -26
other … tell:15 16 22
other … that:28 37 39
other … u:39 27 26
other … was:31 31 30
others:-13 0 30
others come:39 42 47
others i:-23 -14 -9
others … teh:-29 -20 -15
otherwise:-5 4 23
otherwise ill:49 32 26
otherwise … teh:14 20 24
otra:-64 28 -5
otra vez:6 32 -4
otra … no:-42 27 -2
otro:0 16 12
otter:-4 -2 -3
otters:-13 -15 -14
ou:-5 -1 0
ought:-25 -15 -16
ought to:-23 -14 -16
ought … be:-28 -4 -16
our:1 -1 -7
our baby:19 18 24
our camp:19 21 24
our gate:14 14 29
our girls:23 24 -8
our house:-23 -17 -6
our kitchen:-9 -25 -14
our neighbour:25 26 0
our papers:26 31 -3
our toddler:71 66 66
our wedding:40 29 29
our … adn:-29 -33 -16
our … anniversary:26 27 29
our … before:-29 -27 -20
our … by:12 14 27
our … give:63 66 60
our … i:42 46 49
our … in:6 14 29
our … is:-43 -39 -34
our … it:-29 -14 -10
our … one:23 24 -3
our … out:20 19 30
our … say:27 -10 -8
our … she:28 25 7
our … teh:27 34 64
our … to:-26 -24 -19
our … told:40 32 -7
our … us:62 55 -5
our … with:18 31 32
our … wont:22 -8 2
ours:1 8 16
ours with:33 39 43
ourselves:-1 17 38
ourselves … teh:8 17 40
out:22 33 27
out a:-21 -20 -16
out adn:-13 -26 -8
out all:27 13 9
out at:39 50 21
out because:-20 -2 -10
out before:-20 -22 -13
out by:-12 -17 -29
out early:25 25 -11
out for:12 34 15
out goin:57 43 42
out he:1 -3 -28
out hes:26 12 7
out his:37 49 19
out if:-23 -5 -4
out ill:-2 8 -35
out im:62 69 51
out in:-26 -21 -15
out its:-33 -17 -1
out ive:-9 24 -12
out my:-3 23 47
out nobody:23 -5 -2
out nothing:19 23 37
out of:-8 -7 -42
out on:41 30 40
out that:-28 -38 -28
out ther:11 -36 3
out this:32 4 17
out to:16 17 36
out today:-32 -25 -19
out under:-40 -27 -27
out until:36 27 -4
out wat:-26 -12 -5
out with:-23 -30 -18
out … adn:-36 -21 -40
out … after:20 21 45
out … away:38 37 36
out … back:28 34 46
out … be:-10 -2 -22
out … beam:54 42 50
out … bed:56 53 57
out … being:23 -8 -2
out … by:-13 -20 -28
out … cabinet:-26 -26 -19
out … cabnet:41 45 45
out … car:24 15 26
out … didnt:53 43 48
out … do:8 -30 -26
out … doing:-7 -2 -45
out … dont:-19 -7 20
out … door:21 -22 -22
out … duvet:0 -30 -39
out … failed:21 18 18
out … finish:13 11 23
out … finished:14 15 24
out … game:-33 -20 -7
out … garadge:42 27 22
out … go:-15 -23 -7
out … goin:41 18 8
out … good:10 -3 -48
out … grippy:27 -4 -1
out … hair:8 8 -40
out … hand:58 52 47
out … hav:-15 -9 -33
out … hear:-24 -13 -11
out … his:-4 -7 -22
out … hospital:38 -9 17
out … hotel:-27 -26 -24
out … hours:18 32 30
out … house:-22 -17 -10
out … if:-29 -23 -13
out … ill:2 -4 -26
out … im:97 85 93
out … in:20 19 39
out … it:52 30 5
out … itd:21 18 -17
out … ive:-24 -17 -18
out … kil:30 40 -31
out … least:22 20 2
out … let:50 9 9
out … lief:-17 44 4
out … long:37 34 37
out … me:-52 -52 -18
out … mean:47 -9 -5
out … middle:29 1 6
out … milk:32 16 18
out … misery:-59 -26 -7
out … monday:-22 -13 -9
out … most:45 6 -1
out … myself:31 40 -1
out … need:23 18 11
out … needed:34 26 5
out … next:19 26 40
out … night:-32 -28 -9
out … nine:17 21 18
out … no:26 40 1
out … not:-23 -31 -29
out … off:-24 -19 -22
out … on:20 10 18
out … one:23 26 34
out … own:0 -21 -20
out … pain:14 13 22
out … pills:-41 -31 -21
out … piont:9 7 30
out … pub:9 11 21
out … railway:-18 -22 -26
out … room:72 68 57
out … same:47 38 -5
out … see:-26 -22 -22
out … shed:-24 -14 -7
out … side:51 -14 -15
out … skin:-22 -11 -5
out … sockets:24 22 0
out … spite:-21 -11 -3
out … stairs:29 25 27
out … stuff:-40 -35 -20
out … thats:18 26 35
out … ther:-27 -13 -18
out … they:-30 -18 -16
out … this:52 67 62
out … time:39 4 21
out … to:15 -3 -26
out … told:37 35 0
out … tonight:47 47 54
out … twice:17 36 0
out … two:36 51 27
out … ur:-28 -21 -13
out … use:23 19 -13
out … want:70 50 46
out … was:1 -22 -12
out … wat:-11 -1 -30
out … week:24 31 -2
out … wen:-24 -13 -3
out … went:-28 -28 -11
out … window:-53 -28 -13
out … with:-5 -11 -24
out … would:40 32 -25
outfit:-1 -2 0
outlive:-2 -1 -3
outlived:-9 -12 -11
outlook:16 22 25
outreach:-29 -24 -12
outright:-2 -1 0
outside:42 25 63
outside deck:20 23 26
outside her:20 32 36
outside his:14 9 24
outside my:29 16 22
outside of:1 23 30
outside our:30 30 -1
outside teh:8 -30 -18
outside with:9 -1 24
outside … bat:4 4 26
outside … door:23 26 32
outside … flat:16 16 43
outside … footbridge:25 24 20
outside … hes:18 18 34
outside … i:27 8 13
outside … in:42 30 41
outside … licence:48 -1 -3
outside … off:48 -1 -3
outside … offie:45 -3 -8
outside … room:-33 -31 -28
outside … station:-21 -9 -7
outside … teh:30 25 20
outside … w:-25 -20 -13
outside … waiting:-23 -10 9
outside … window:22 30 27
outside … work:18 25 27
outstayed:10 -1 -1
ouvert:10 18 -6
oval:6 8 0
ove:3 -3 -1
oven:-47 -38 -30
ovens:4 -1 -1
over:34 36 37
over a:-37 -28 -19
over adn:42 -11 -1
over breakfast:-20 -12 -13
over by:41 30 20
over dead:-1 5 32
over for:6 16 28
over forty:29 33 24
over her:10 16 29
over his:-9 -6 -20
over in:-41 -43 -35
over it:-1 -9 -29
over me:50 17 2
over my:-63 -46 -23
over on:-25 -13 -6
over soon:-55 -49 -31
over teh:-2 1 -21
over ther:-37 -33 -28
over this:-29 -24 -23
over wen:12 13 24
over with:5 -1 -21
over … about:52 48 46
over … an:98 55 54
over … back:41 37 40
over … ball:-25 -18 -11
over … banister:31 31 43
over … been:47 -7 -4
over … bridge:-70 -70 -73
over … comes:51 53 55
over … cot:15 18 28
over … dead:-10 0 22
over … do:32 35 38
over … done:-23 -13 -10
over … dont:31 33 50
over … edge:-14 -25 10
over … face:28 31 42
over … fence:16 32 29
over … goin:-41 -46 -45
over … gone:40 32 22
over … got:42 37 22
over … has:33 20 25
over … hes:37 14 9
over … i:-21 -28 -34
over … im:-1 -16 -21
over … in:9 16 24
over … is:-29 -7 24
over … its:27 33 26
over … land:29 24 -3
over … last:14 21 18
over … lips:21 13 6
over … not:-8 -23 -10
over … of:22 26 31
over … old:35 44 0
over … one:-32 -28 -12
over … other:-26 -23 -10
over … out:41 14 23
over … over:-40 -36 -2
over … place:-35 -29 -27
over … rail:44 43 11
over … said:26 2 3
over … she:-17 -21 -18
over … shes:26 20 -3
over … that:-43 -35 -42
over … time:40 24 22
over … to:-37 -34 -31
over … top:-20 -19 -15
over … two:-26 -19 -21
over … up:-15 -13 -24
over … was:-25 -22 -19
over … while:35 -9 -7
over … would:17 19 36
overall:-3 -3 -1
overdose:8 -6 2
overdose adn:-41 -32 -33
overdose at:34 39 -10
overdose i:-28 -25 -37
overdose on:12 -20 5
overdose risk:-38 -40 -28
overdose was:35 0 0
overdose wat:-21 -10 -16
overdose … are:78 73 72
overdose … had:21 19 -1
overdose … i:-36 -35 -25
overdose … it:27 33 36
overdose … last:37 0 0
overdose … my:18 21 24
overdose … nineteen:30 36 -1
overdose … said:35 37 37
overdose … ur:-26 -23 -6
overdose … wasnt:18 22 -9
overdose … week:36 0 0
overdose … years:10 19 29
overdosed:37 49 46
overdosed about:30 32 37
overdosed adn:24 25 26
overdosed hes:19 24 29
overdosed i:31 28 30
overdosed last:82 11 -5
overdosed on:-63 -40 -54
overdosed … adn:49 13 18
overdosed … an:21 21 28
overdosed … at:-50 -37 -30
overdosed … breathing:19 24 29
overdosed … is:34 33 34
overdosed … my:45 42 51
overdosed … not:19 24 29
overdosed … purpose:-88 -74 -91
overdoses:-12 -7 -3
overdosing:28 32 38
overdosing … teh:18 23 32
overdraft:-15 -10 -7
overlooked:64 -3 -2
overlooked one:61 -1 0
overnight:51 57 41
overnight adn:26 26 28
overnight … hav:45 47 49
overnight … i:26 26 28
overpass:31 44 29
owe:18 24 4
owe … a:33 22 1
owed:-35 -17 -9
owes:-5 -4 -4
owing:0 0 -1
owl:1 2 6
owls:2 4 3
own:8 20 -16
own a:18 25 8
own adn:-59 -57 -23
own advice:-32 -20 -6
own arm:34 31 36
own bed:-11 -7 20
own choosing:11 12 24
own death:18 28 -6
own door:15 12 21
own front:-15 -23 -9
own funeral:-19 -24 -9
own hand:3 19 -34
own hands:17 -25 -21
own head:-5 5 -60
own i:45 55 48
own in:93 90 -26
own lief:48 32 -30
own mum:-21 -18 -10
own neck:29 29 3
own obituary:22 15 7
own pillow:-21 -16 -6
own service:1 0 29
own teh:21 1 2
own throat:34 31 11
own with:-28 -9 -4
own … adn:46 45 14
own … dont:-18 3 -23
own … door:-14 -23 -11
own … every:3 20 0
own … hav:15 17 24
own … he:18 21 -5
own … how:68 62 -7
own … im:-47 -40 -26
own … in:-39 -49 7
own … is:-17 -14 -64
own … it:21 19 -16
own … its:-3 8 29
own … locked:14 17 21
own … minute:22 13 6
own … my:-3 1 35
own … no:56 64 -36
own … not:28 11 -31
own … off:-32 -28 -9
own … on:22 24 68
own … one:33 46 22
own … out:26 22 -1
own … says:26 26 -3
own … that:-26 -13 -13
own … thats:31 17 -12
own … this:19 34 17
own … three:7 22 27
own … time:-20 -17 -10
own … to:-3 -3 -22
own … today:1 -22 -21
own … under:27 31 0
own … want:15 27 0
own … was:-24 -15 -7
own … wife:4 4 30
own … with:4 -7 28
owned:-7 7 8
owner:-6 -18 -22
owners:-29 -25 -30
owns:-2 -2 9
owt:33 40 -5
oxfam:-1 -2 0
oxford:35 35 38
oxy:45 19 -4
oxy adn:67 18 43
oxy … my:2 3 29
oxycodone:-6 -4 -1
oxygen:-1 11 -23
oxys:20 9 3
p:-8 -3 -2
paalam:0 0 0
pace:1 1 0
pacing:1 -7 -7
pack:-30 -34 -35
package:7 -9 -6
packed:-27 -26 -30
packed a:-50 -44 -37
packed … in:-20 -7 -7
packet:32 39 53
packet adn:25 26 30
packet … teh:19 25 24
packets:116 118 108
packets are:45 49 45
packets … empty:26 21 19
packets … im:36 45 39
packing:-9 -8 -4
packs:10 24 24
packs all:28 25 21
packs … over:24 21 15
packs … shes:31 28 25
pact:3 3 8
pad:12 17 17
paddington:-3 -1 -1
paddling:-7 -6 -7
padre:7 3 5
pads:-2 0 0
page:12 8 0
page is:22 27 34
page left:21 -3 -2
page … adn:48 -2 -8
pages:6 12 -5
paid:19 52 41
paid adn:35 31 25
paid cash:27 21 14
paid for:12 18 26
paid her:44 37 41
paid me:-22 -6 -3
paid my:-72 -44 -27
paid off:-35 -35 -51
paid … can:53 11 13
paid … car:-27 -26 -20
paid … cremation:37 35 35
paid … for:22 27 14
paid … im:42 43 44
paid … is:28 34 11
paid … my:-52 -52 -38
paid … pills:40 25 20
paid … rent:-37 -23 -14
paid … teh:31 14 35
paid … up:48 41 43
paid … wrote:-27 -15 -17
pain:-25 2 14
pain adn:-10 -23 -13
pain gone:38 33 22
pain i:-44 -35 -23
pain meds:-22 -10 -4
pain to:-25 -33 -21
pain under:40 39 44
pain … adn:20 31 25
pain … after:-22 -6 -4
pain … end:-22 -28 -1
pain … i:70 43 42
pain … my:37 35 33
pain … no:-38 -41 -32
pain … over:-17 -19 -22
pain … ribs:40 39 44
pain … tonight:43 36 30
painful:87 81 -13
painkillers:-19 -25 -17
painless:-19 -20 -4
pains:4 13 -19
paint:-53 -48 -53
paint … teh:-28 -14 -18
paint … under:-23 -4 -3
paintball:-9 -13 -6
painted:-63 -43 -58
painter:-23 -22 -18
painting:-20 -21 -17
paints:-16 -7 -6
pair:-14 -4 -22
pair of:-12 -4 -22
pair … i:-23 -15 -7
pair … them:-21 -12 -4
pairs:-1 -1 0
pal:43 36 36
palace:0 1 0
pale:0 6 13
palliative:-11 -6 -6
palm:-9 -8 -5
pals:-1 -1 -1
pan:1 -9 -8
pancake:-14 -4 -5
pancakes:-3 2 -17
panel:-9 -8 -4
panic:-31 -34 -28
panick:-6 -7 -1
panicked:1 3 8
panicking:-21 -16 -9
panics:-8 -4 -6
pans:-2 0 -1
panto:-9 -4 -1
pantomime:-7 -8 -5
pantry:-6 -3 1
papa:-39 -24 -27
paper:-20 -40 -34
paper says:34 -8 -3
papers:9 20 -22
papers adn:-28 -25 -31
papers i:27 27 -2
papers … go:36 37 31
papers … to:38 38 6
paperwork:32 8 25
para:30 -57 -27
para mi:45 2 6
para mis:23 -1 0
para no:-68 -10 -6
para … a:27 -3 -2
para … y:-88 -1 -2
paracetamol:47 54 28
paracetamol since:10 16 22
parachute:-5 -4 -2
parade:9 21 27
parade starts:20 22 28
parade … at:20 22 28
parade … ten:20 22 28
parallel:-17 -10 -6
paramedic:-19 -16 -15
paramedics:-8 -2 -1
paranoid:-18 -11 -11
parapet:-11 -4 5
parapet of:-21 -11 -6
parcel:1 0 3
parcels:-1 -1 -5
pardon:123 92 88
pardon maman:88 60 61
pardonnez:5 5 7
parent:-14 -10 -5
parenting:-9 -2 -1
parents:-14 -8 -5
parents are:4 0 -21
parents for:42 32 27
parents to:23 23 25
parents … am:42 33 28
parents … be:-32 -55 -39
parents … to:13 28 25
parish:-3 5 15
park:16 26 32
park adn:-28 -26 -23
park of:30 -5 -1
park roof:44 50 52
park waiting:-36 -24 -20
park … an:15 14 22
park … teh:28 10 21
parked:41 46 46
parked … from:27 32 27
parked … his:7 12 20
parked … work:18 23 23
parker:-1 -1 -1
parking:-47 -39 -36
parkinsons:-5 -3 -2
parkrun:-3 -3 -1
parks:-15 -11 -8
parle:5 4 -1
parliament:-14 -2 -4
parliaments:0 0 0
parlour:0 0 -12
parrot:-11 -7 -4
parrots:2 0 20
pars:-12 -6 -6
part:-1 2 13
part is:-22 -19 -18
part thats:32 28 24
part … all:21 9 17
part … has:54 -22 -13
part … i:-24 -15 -7
part … is:22 14 12
part … me:17 24 29
part … thought:38 0 -1
part … wants:23 11 -2
particular:-9 -5 -4
parties:6 6 -15
parting:-5 -4 -3
partner:16 -5 -18
partner adn:-24 -16 -23
partner has:-25 -9 0
partner is:41 12 28
partner … away:-25 -18 -9
partner … im:6 8 30
partner … me:45 24 -4
partner … my:12 24 40
partners:29 30 21
parts:-6 1 5
party:-26 -10 -22
party adn:1 -11 -30
party they:-25 -12 -2
party … has:32 37 36
party … shaking:25 32 32
pas:25 52 -11
pas mourir:-27 -15 -3
pas … je:-32 -18 -4
pasa:-13 -5 -2
pass:-17 -52 -52
pass i:70 -18 -10
pass out:22 24 -2
pass teh:-20 -19 -20
pass … i:39 -15 -8
passed:3 0 -4
passed adn:1 -24 -16
passed by:31 32 29
passed it:-28 -14 -7
passed out:26 54 22
passed … at:35 47 0
passed … teh:-28 -24 -7
passed … to:30 18 20
passenger:44 53 66
passenger seat:22 28 33
passenger … adn:37 39 41
passenger … im:37 39 41
passes:38 17 36
passing:-15 -29 -31
passing out:-33 -28 -26
passive:49 12 -5
passport:-4 8 -19
passport in:-25 -28 -9
passport my:10 24 0
passports:-3 4 1
password:-7 12 6
passwords:-6 -8 -6
passwords are:22 24 18
passwords … a:-40 -31 -22
passwords … an:24 26 27
passwords … envelope:23 26 27
passwords … in:22 24 18
passwords … my:-30 -30 -25
passwords … teh:55 42 37
past:19 54 66
past adn:-12 -23 -20
past i:17 -19 -23
past it:18 21 6
past midnight:45 42 48
past my:28 13 26
past our:19 21 24
past teh:43 20 10
past tense:6 42 19
past that:35 -2 -1
past … adn:41 46 -22
past … camp:19 21 24
past … dealers:16 -21 -18
past … end:64 61 56
past … he:48 61 -12
past … i:67 71 83
past … in:37 36 28
past … ive:-11 -4 -22
past … one:21 25 20
past … road:21 -15 -14
past … teh:38 40 40
past … to:-19 -27 -16
past … twice:54 0 1
past … with:-21 -15 -19
past … wont:-11 -21 -6
pasta:-7 -1 -3
pastilla:-3 -9 -7
pastillas:36 27 33
pastillas de:20 10 9
pastillas … madre:36 19 20
pastillas … mi:24 16 19
pastor:-1 2 -3
pastry:-5 -1 -1
pasty:-13 -17 -11
pat:86 84 57
pat i:53 56 2
pat teh:21 -9 -7
patch:11 4 8
patches:33 48 55
patches i:55 31 23
patches on:24 28 34
patches … back:23 25 29
patches … my:12 17 23
patchy:2 17 17
path:-7 -2 5
path for:21 27 20
path … adn:45 43 36
path … me:21 27 20
pathway:-2 -3 -3
patience:-15 -17 -4
patient:-19 3 8
patients:11 35 3
patients … home:41 50 -1
patio:-14 -5 -3
patrol:-4 10 14
patrol … teh:-22 -17 -15
pats:-1 -1 0
patted:1 2 1
pattern:-38 -26 -19
patting:-22 -12 -11
paul:-77 -19 -3
pauline:3 2 0
pause:-26 -17 -11
paused:0 2 0
pavement:-4 1 -1
pawn:16 19 24
pawn for:16 19 24
pawn … his:16 19 24
pawn … knight:16 19 24
paws:-26 -36 -38
pay:-4 1 8
pay for:-35 -28 -21
pay teh:-33 -34 -15
pay with:23 25 26
pay … his:23 25 26
pay … it:31 34 32
pay … lief:23 25 26
pay … teh:-20 -16 -20
payday:31 12 1
payday my:38 -33 -25
payday … thats:29 23 -17
paydays:23 20 25
paydays tomorrow:23 20 25
paydays … rents:23 20 25
paying:-14 -8 -4
payment:-9 -5 -4
pays:5 6 34
pays out:11 12 36
pc:14 16 32
pdf:-3 -2 -1
pe:-6 -8 -9
peace:39 33 26
peace … adn:-26 -22 -15
peace … it:80 15 29
peace … teh:-9 38 37
peaceful:43 23 24
peaceful about:17 21 3
peaceful … teh:37 12 19
peacefully:0 0 0
peach:-6 -4 -1
peacock:-1 -2 -1
peak:-8 -3 -2
pear:-1 -6 -2
pearls:0 0 0
peas:23 -10 -18
pebble:-2 0 0
pedants:0 1 0
peeing:37 38 50
peel:-5 -1 0
peer:-5 -5 -1
peg:-16 -12 -11
pega:22 19 -19
pegs:27 -4 -2
peine:58 64 63
pelo:-17 -9 -2
pen:-3 2 24
pen adn:16 16 22
pen i:-18 -23 -6
pen … insulin:-14 -15 -22
pen … teh:-16 -21 -6
pena:-47 -13 -6
penalty:-5 -4 -6
pencil:85 67 -1
pencil case:86 55 6
pending:-26 -11 -2
pends:-1 2 6
penguins:-5 -7 -1
penhale:12 14 11
pennies:26 32 26
penny:0 12 -5
pennywhistle:12 22 22
pennywhistle … teh:12 22 22
pens:11 17 12
pensando:-15 -31 -9
pensando en:-88 -42 -7
pense:26 31 -16
pense au:17 22 -10
pense … suicide:17 22 -10
pension:42 80 49
pension adn:21 7 -47
pension lump:44 48 46
pension … i:-29 -1 -1
pension … wen:43 38 41
pensioner:-4 -5 -2
pensioners:-18 -7 -3
pensions:-3 1 1
people:-15 -24 -13
people adn:25 -9 -2
people because:21 29 41
people for:31 30 27
people here:-22 -7 -1
people in:43 16 16
people look:34 38 41
people me:21 33 24
people on:-22 15 -4
people one:48 1 3
people say:29 -1 -10
people who:30 16 6
people will:-6 -7 -21
people with:24 -4 -3
people … are:-18 -21 -8
people … arent:41 41 37
people … can:-56 -1 -1
people … die:47 -2 0
people … friday:23 25 21
people … from:-25 -14 -6
people … gone:30 35 28
people … here:12 30 -9
people … how:46 -3 0
people … i:23 -2 15
people … if:-20 -3 -1
people … im:45 5 -3
people … in:42 -3 -2
people … it:-21 -22 -18
people … ive:6 25 22
people … me:-24 -15 -6
people … obituaries:29 -5 -4
people … one:-27 -15 -5
people … out:16 -17 -29
people … terminal:32 -2 -2
people … think:46 -5 -3
people … thoughts:34 -2 -1
people … up:38 38 39
people … ur:-21 -19 -14
people … use:6 24 -1
peoples:-41 -22 -20
peple:0 0 0
pepper:1 -2 -4
pequena:-8 -2 -3
per:4 -17 -3
per … i:22 -1 0
percent:-13 -15 -16
perdonadme:73 65 74
perdoname:8 14 14
perdonen:-2 -3 -7
perdonenme:61 70 67
pere:-8 -10 -10
perfect:10 14 16
perfectly:-10 5 5
perhaps:-30 -22 -13
perinatal:-16 -13 -3
period:21 31 30
period is:37 37 30
permanent:56 7 -7
permanent nap:35 21 -2
permanently:47 3 3
permanently … dont:14 -1 -40
permission:-13 -5 -3
permitted:4 1 -1
permitting:-13 0 0
pero:10 -44 -24
perrita:-8 -4 -5
perro:-6 -2 -2
person:9 -18 -30
person adn:-20 -9 -8
person who:-32 -21 -17
person … be:66 -1 -1
person … me:-15 29 -2
person … to:8 38 1
persona:0 -2 -1
personality:-5 -2 -1
personally:-13 -7 -6
personne:16 18 -9
perth:10 -6 -10
peru:-7 -5 -4
pesticide:13 5 0
pesticide from:35 31 38
pesticide … teh:33 30 40
pet:-30 -27 -15
pete:-11 -14 -11
petrol:55 67 92
petrol adn:48 44 49
petrol can:-21 -22 -7
petrol … adn:36 37 42
petrol … is:-21 -22 -7
petrols:29 33 42
petrols in:30 34 35
petrols … teh:33 37 46
pets:-28 -18 -17
peur:10 11 -26
peux:15 15 -11
pew:-1 -1 0
pharmacies:1 -1 0
pharmacist:-42 -34 -29
pharmacists:-2 0 0
pharmacology:-4 -3 -2
pharmacy:-91 -92 -87
phased:-9 -7 -3
phenibut:48 46 49
phew:-4 -2 -1
philosophy:-18 -8 -4
phoned:-11 -15 -1
phones:46 60 57
phones adn:72 51 -5
phones off:27 41 45
phones on:49 51 66
phones … adn:77 65 11
phones … speaker:16 24 35
phones … to:53 67 77
phonics:-4 -4 -4
phoning:-1 -5 -7
photocopier:-1 0 -2
photograph:-8 -9 -1
photographed:-5 -1 -1
photographs:27 10 -12
photos:-13 -5 -5
photos my:39 28 31
phq:16 -1 0
phrase:-2 0 -11
physical:-28 -29 -16
physically:-22 -44 -6
physics:0 0 0
physio:-42 -38 -24
physios:-7 -5 -2
piano:12 16 19
piano adn:38 43 46
piano goes:-33 -29 -31
piano stool:36 47 33
piano … in:-20 -12 -14
piano … that:21 25 28
pic:42 39 57
pic of:38 37 56
pic … teh:32 26 37
pick:6 -48 -52
pick up:29 -37 -31
pick … adn:-21 -13 -12
picked:21 14 8
picked a:41 39 26
picked … after:23 -4 -2
picked … be:19 35 38
picked … but:0 1 -39
picked … picked:8 13 26
picked … pillow:14 18 30
picked … ropes:-39 -40 -38
picked … teh:36 11 22
picked … to:24 43 49
picked … tree:-27 -33 -46
picked … way:49 29 -4
picked … would:33 20 0
picking:57 60 22
picking at:21 20 21
picking teh:9 13 -30
picking up:44 43 33
picking … in:32 25 30
picking … things:21 16 16
pickles:-20 -2 -1
picks:15 -1 -1
picnic:-13 -12 -6
pics:-1 -1 -1
picture:15 3 -27
picture a:29 -7 -2
picture of:15 23 -7
picture with:36 39 46
picture … futur:22 -3 -2
picture … into:0 0 -24
picture … me:37 26 32
pictured:0 0 -6
pictures:3 -7 -32
pictures tonight:-36 -36 -19
picturing:34 33 -40
pidgin:-1 0 0
pie:-29 -19 -12
piece:-7 -1 -12
pieces:-13 -8 -11
pienso:36 23 -15
pienso en:8 23 -14
pienso … el:41 43 -11
pienso … suicidarme:-36 -26 -4
pienso … todos:42 40 -1
pier:51 62 68
pier teh:-44 -26 -16
pier … my:37 22 35
pier … teh:49 41 39
pier … to:-40 -25 -18
pies:-19 -18 -25
pig:-17 -12 -10
pigeon:3 1 -3
pigeonhole:1 1 -6
pigeons:-28 -25 -17
pigs:-18 -16 -9
pile:5 10 18
pile of:9 13 21
pilgrimage:-3 -2 -1
pill:-25 -16 -14
pill in:-23 -20 -35
pill … cabinet:31 33 2
pill … house:-52 -52 -47
pill … teh:-18 -14 -27
pillar:6 5 8
pillow:50 41 65
pillow adn:36 25 47
pillow in:16 11 23
pillow … adn:0 0 -23
pillow … face:19 -11 -27
pillow … hands:16 12 23
pillow … i:-28 -20 -19
pillow … my:29 32 -6
pillow … teh:17 22 20
pills:71 72 85
pills all:41 47 40
pills are:16 27 16
pills at:14 21 20
pills beside:36 41 37
pills dont:24 20 25
pills down:-41 -49 -49
pills for:-12 -8 -25
pills friday:36 -29 -22
pills from:44 39 -11
pills in:37 14 25
pills kicking:19 23 22
pills no:34 -3 -2
pills out:-59 -53 -34
pills sorted:-17 -22 -19
pills this:33 24 42
pills to:12 -20 -29
pills up:-43 -51 -51
pills … a:69 78 64
pills … adn:-54 -53 -46
pills … ago:22 0 15
pills … an:-30 -28 -25
pills … are:1 1 22
pills … at:73 61 58
pills … be:46 -5 -4
pills … cant:115 92 97
pills … die:21 20 25
pills … feel:37 32 27
pills … for:-28 -24 -23
pills … front:13 29 30
pills … goin:48 43 48
pills … half:-32 -30 -26
pills … hand:58 44 45
pills … i:-6 -17 -31
pills … in:-6 20 -14
pills … into:36 41 37
pills … is:30 27 44
pills … it:35 40 57
pills … its:53 52 54
pills … me:71 70 73
pills … my:-75 -76 -77
pills … not:106 51 19
pills … note:-37 -30 -23
pills … nothing:-6 -27 -19
pills … read:32 30 35
pills … take:42 40 4
pills … teh:1 -12 -31
pills … them:23 24 23
pills … to:-46 -51 -48
pills … today:45 -23 -15
pills … told:-27 -31 -20
pills … up:11 20 0
pills … weird:92 97 93
pills … with:27 26 34
pilot:-5 -2 -2
pin:12 24 21
pin … teh:46 46 45
pinch:10 12 17
pinched:8 7 14
pinches:-18 47 -19
pinching:8 13 26
pineapple:-4 -1 0
ping:42 41 40
pinged:-2 0 0
pinging:-6 -5 -5
pink:23 9 19
pink … my:47 27 27
pinned:-4 -2 2
pinpoint:29 30 29
pins:-3 -2 -1
pint:14 21 23
pint … teh:32 30 26
pint … water:27 25 20
pints:63 0 5
piont:-23 -36 -27
piont in:-32 -24 -21
piont of:48 -9 -10
piont to:81 -19 -8
piont where:-31 -3 -1
piont … alife:81 -4 -3
piont … any:85 -5 -3
piont … anything:39 -8 -5
piont … goin:31 -17 -1
piont … it:-46 -8 -6
piont … living:38 -3 -2
piont … my:14 22 -4
piont … of:83 -3 -3
piont … on:26 -16 -1
piont … teh:-43 -11 -10
piont … ther:-32 -4 -2
pip:-3 -1 -1
pipe:48 52 45
pipe two:12 14 26
pipe … days:18 21 6
piper:-27 -31 -17
pipes:2 4 13
pirates:-1 -1 0
pistol:118 118 132
pistol adn:60 56 49
pistol in:17 13 43
pistol is:-22 -24 -27
pistol … i:48 48 52
pistol … teh:50 30 29
pistola:15 13 16
pistols:6 7 6
pit:6 22 48
pitch:-2 -2 -2
pity:4 -8 -3
pizza:-9 2 37
pizza in:42 39 50
pizza … teh:21 18 22
pizzas:-5 -3 -1
place:3 23 44
place i:-19 -29 -33
place im:25 25 16
place in:40 35 29
place no:15 21 24
place on:23 11 5
place with:27 -3 6
place … but:37 30 33
place … him:5 7 22
place … no:34 -4 -3
place … teh:43 33 36
place … tonight:21 28 31
place … visiting:35 -2 -1
placed:61 -14 -14
placed a:29 -1 -1
placed … bet:64 -1 -1
placed … on:48 -1 -1
placement:-5 -5 -11
places:-22 -18 -26
plain:17 6 -14
plain as:36 13 3
plainly:8 4 -5
plait:-1 -1 -1
plaited:0 0 0
plan:27 24 11
plan for:-19 -9 -25
plan how:16 16 -34
plan my:-21 -11 -7
plan no:-31 10 -6
plan on:24 34 -9
plan to:17 25 38
plan … a:31 44 -22
plan … adn:-3 -32 -14
plan … be:-19 17 -28
plan … bought:-25 -8 -5
plan … date:-21 -12 -7
plan … dont:-32 -15 -6
plan … i:-36 -4 -6
plan … in:6 13 34
plan … is:3 6 38
plan … it:-31 -8 -3
plan … kil:25 35 -21
plan … more:60 -4 -4
plan … my:52 17 0
plan … nothing:3 21 -1
plan … take:48 63 -1
plan … to:0 -8 -33
plane:38 -29 -17
plane with:-36 -12 -10
planet:21 8 -7
planks:42 45 62
planned:13 15 -6
planned for:27 25 -4
planned … wen:21 17 -10
planner:-19 -7 -4
planning:8 3 -21
planning how:22 26 8
planning it:44 -3 -9
planning my:-51 -45 -34
planning to:53 74 37
planning … ctb:2 20 -67
planning … do:27 27 -3
planning … on:15 22 42
plans:25 22 42
plans … i:-27 -20 -14
plant:-43 -34 -16
plant its:-27 -19 -8
planted:-9 -6 -7
planting:-9 -3 -2
plants:11 13 28
plaque:-8 -8 -12
plaster:-19 -31 -12
plasterboard:10 10 -11
plasterer:-1 2 0
plasters:25 23 -7
plastic:26 33 30
plastic bag:42 32 34
plastic cutlery:-33 -24 -22
plastic … a:75 79 84
plastic … adn:88 86 79
plastic … his:-40 -39 -32
plate:-11 -11 -7
plates:64 53 -11
plates … teh:54 60 0
platform:77 62 64
platform is:32 29 27
platform teh:46 -12 -2
platform to:27 39 29
platform waiting:-52 -41 -40
platform … adn:58 61 67
platform … for:-52 -41 -40
platform … his:-39 -27 -27
platform … i:9 18 22
platform … is:-21 -15 -5
platform … my:37 -10 -4
platform … quiet:-28 -21 -17
platform … teh:32 35 35
platform … train:-26 -17 -7
plath:-4 -2 -1
platoon:-2 -2 -6
platos:-2 -3 0
play:-22 -1 7
play it:-22 -14 -2
play teh:37 45 43
play … pogues:37 36 36
play … tape:23 33 34
play … wen:38 40 36
played:-16 -15 -9
played teh:-22 -11 -9
playing:-42 -41 -70
playing … me:-23 -18 -15
playlist:28 35 48
plays:-2 1 -8
plays … game:19 23 -6
playstation:-2 0 -1
pleas:0 0 0
pleased:-47 -34 -28
pleasure:-13 -2 2
plenty:24 30 1
pleure:13 13 -9
plot:23 33 38
plots:-20 -14 -11
plotting:0 1 2
plug:28 7 3
plug on:26 6 1
plugged:44 42 35
plugged in:44 42 35
plugged … heater:44 38 35
plum:-10 -11 -10
plumber:-37 -33 -29
plunge:-15 -7 -12
plus:51 14 7
plus peur:3 5 -22
plus teh:-24 -6 -3
plus … de:36 34 -1
plus … den:-33 -34 -1
plus … tout:27 0 -18
plus … vivre:34 -6 -1
pm:69 10 26
pm i:-42 -2 -1
po:-4 -3 1
pocket:50 51 56
pocket adn:4 -1 22
pocket … of:-52 -47 -45
pocket … teh:29 16 21
pockets:12 14 8
pockets are:31 31 27
pockets full:-33 -27 -31
pockets … full:31 31 27
pockets … stones:-34 -29 -33
podcast:-29 -17 -19
poder:-17 -3 -1
poem:-10 -3 -23
poems:-8 -4 -2
poet:-4 -13 -2
poetic:5 -12 -12
poetry:1 -1 0
poets:11 -1 0
pogues:37 36 36
pointed:-34 -24 -23
pointing:54 57 61
pointing at:12 22 27
pointing … teh:24 31 34
pointless:-5 -31 -25
points:-12 -12 -9
poison:-25 -26 8
poison in:-21 -20 -19
poison is:34 33 48
poison my:21 32 -17
poison … adn:69 65 57
poison … hav:22 29 44
poison … teh:-31 -15 -23
poisoned:8 21 26
poisoned … adn:13 24 30
poisoning:30 31 20
poisons:9 8 -11
poisons line:-24 -16 -12
poker:7 5 0
police:42 50 58
police adn:22 11 30
police came:8 12 23
police down:27 23 17
police … i:55 47 37
police … is:27 24 18
police … me:39 0 0
police … not:16 14 36
police … small:29 24 18
police … teh:-25 -15 -23
policeman:1 5 -2
policy:7 22 28
policy is:43 40 36
policy … in:43 39 38
policy … teh:39 37 37
polished:-6 -2 -40
polished teh:24 34 -22
polite:85 67 77
polite adn:23 21 23
politely:18 11 -1
polytunnel:2 1 1
pond:21 23 42
poner:-22 -3 -2
pont:-27 -28 -21
pont je:40 41 39
pont … sauter:40 41 39
pont … vais:40 41 39
pool:-16 -17 -17
pool key:24 25 25
pool … from:24 25 25
pool … swim:24 25 25
poor:-52 -34 -18
poorly:-24 -16 -15
pop:2 -24 -12
popcorn:-25 -7 -4
popped:-36 -31 -28
popping:11 17 19
poppy:41 36 27
pops:-15 -6 -8
por:-38 25 23
por favor:34 32 36
por todo:25 24 20
porch:-7 0 4
pork:-2 0 0
porque:-110 -28 -5
porridge:-20 -16 -10
porter:6 14 12
porters:-13 -11 -7
portugal:-2 2 2
pose:-13 -9 -2
posh:-1 0 4
position:-5 -4 -8
positive:-28 -16 -13
possession:-10 -6 -4
possible:-9 -29 -23
possibly:-23 -12 -5
post:-22 -18 -13
post from:-30 -27 -26
post it:-2 13 23
post something:32 30 21
post this:27 15 18
post to:26 25 27
post … a:-23 -16 -20
post … be:30 30 35
post … here:-24 -17 -21
post … i:-37 -21 -15
post … ill:22 24 30
post … in:-22 -9 -4
post … me:-20 -20 -25
post … morning:25 29 36
post … nice:42 37 30
post … teh:36 36 36
post … to:30 31 18
postbox:-4 -2 0
postcard:-14 -11 -9
postcode:-23 -21 -16
posted:2 1 -22
posted … class:39 49 49
posted … second:39 49 49
posted … teh:-23 -21 -31
poster:-12 -7 -17
posters:13 20 25
posters … my:11 22 26
posting:-19 -1 -10
postman:-26 -21 -25
postman … teh:-20 -18 -16
postnatal:0 0 -2
posts:2 5 14
posts from:50 47 44
posts … me:56 47 45
posts … time:-31 -23 -5
pot:-62 -3 22
pot of:28 26 29
potassium:7 17 0
potato:-27 -27 -20
potatoes:-8 -1 -1
pothole:-4 -3 0
pots:20 17 12
pottery:-13 -2 -2
pound:-1 -1 -1
pounding:-15 -6 -18
pounding adn:-10 2 -24
pounds:-12 -13 -9
pour:19 9 21
pour la:-24 -29 -19
pour … cest:50 45 45
pour … le:-2 -32 -31
pour … out:15 13 22
poured:25 7 19
poured it:58 37 42
poured petrol:10 14 24
poured teh:-13 -27 -24
poured … all:36 35 39
poured … down:-30 -23 -24
poured … i:22 -13 -1
poured … into:16 23 16
poured … last:-36 -17 -16
poured … teh:-29 -18 -21
pouring:55 53 54
pouring it:-11 -5 -23
pouring … away:-6 -2 -22
pouring … teh:27 22 22
powder:-7 -8 -11
power:-32 -20 -11
ppy:0 0 0
practical:-5 -11 -2
practically:-3 -13 -6
practice:51 51 58
practice adn:-30 -21 -29
practice … on:-23 -11 -9
practice … one:14 18 38
practise:-15 -14 -4
practised:-5 8 25
practised it:-20 -19 -11
practised … a:24 21 20
practised … teh:-26 -21 -15
practising:-33 -24 -17
praise:-14 -13 -12
pram:-18 -12 -7
prawn:-6 -3 -5
prawns:-2 0 0
pray:-12 -30 -11
pray every:-28 -18 -3
pray … god:11 -37 -6
pray … night:-34 -11 -1
pray … takes:-6 -31 -6
pray … teh:-32 -2 -6
pray … that:14 -24 -3
prayed:-2 -14 -7
prayed to:-10 -24 -18
prayer:24 -3 -4
prayer every:24 -14 -4
prayer … is:24 -14 -4
prayer … night:24 -14 -4
prayers:-2 1 5
praying:24 -25 -9
praying … me:-11 -22 -9
prays:41 38 0
pre:-1 0 -1
precinct:-21 -14 -16
precious:30 23 23
precisely:13 12 9
prefer:-27 -12 -4
pregabalin:22 22 21
pregabs:41 43 -1
pregnancy:2 11 -14
pregnant:-8 2 -2
premier:1 4 35
premier inn:1 4 34
premier … a:1 3 29
premier … wat:1 4 33
prenez:0 0 6
prep:-8 -3 -2
prepare:-8 -2 -3
prepares:0 0 0
prescribed:-6 -7 -3
prescriber:-14 -5 -3
prescribing:-17 -7 -3
prescription:37 36 23
prescription … teh:44 26 1
prescriptions:30 32 30
prescriptions ready:22 18 22
present:-12 11 15
present from:35 30 30
present … me:35 30 30
present … to:35 30 30
presentation:-7 -4 -2
presenter:-3 -1 -2
presents:11 14 9
press:42 12 7
press it:79 -7 -3
press teh:37 48 38
press … good:20 25 30
press … teh:25 -6 -8
press … u:47 -1 0
pressed:-12 -20 -21
pressed … it:-13 -21 -10
pressing:92 90 57
pressing on:40 38 20
pressing teh:38 32 23
pressing … it:37 36 47
pressure:-28 -31 -12
pressure … adn:-23 -23 -21
pressure … teh:-20 -18 -11
pressures:-10 -9 -9
pret:-14 -11 -1
prete:16 17 21
pretend:27 8 -15
pretend that:34 -17 -1
pretend … dont:34 -14 -4
pretend … suicidal:40 36 -2
pretended:-5 -2 -2
pretending:24 29 -39
pretending to:9 9 -39
pretending … be:3 -3 -40
pretty:0 0 0
prevencion:0 -1 -1
prevenshun:-2 -1 0
prevent:-1 -1 -1
prevention:-21 -16 -7
previous:-6 -4 -9
price:-25 -16 -8
prices:-12 -10 -15
pride:-26 -17 -8
priest:17 26 23
priest got:25 19 21
priest teh:28 32 30
priest … teh:29 25 27
priests:-6 -6 -5
primary:-8 -6 -6
prime:-3 -2 -3
prince:-2 0 0
print:-8 -6 1
printed:-20 -15 -7
printer:-51 -39 -27
prints:-4 -5 -5
pris:50 55 62
prison:-29 -14 -6
prisons:0 0 0
private:2 0 1
privilege:0 0 2
priya:-33 -31 -33
prize:-17 -15 -5
prizes:-5 -5 -4
probably:0 0 0
probate:-2 -5 -4
probation:-7 -2 -17
probationer:10 9 -1
probations:0 0 0
problem:-13 -41 -40
problem is:-28 -17 -12
problems:-31 -25 -10
procedure:-12 -7 -4
process:-30 -19 -9
prof:-3 -2 -2
professional:-2 0 0
professionals:0 -1 -13
profile:1 8 -9
program:-28 -19 -8
programme:5 -17 -19
progress:-12 -7 -2
project:-42 -41 -25
projects:0 0 0
prom:-1 -5 -2
promise:-1 16 9
promise i:30 28 7
promise … wont:27 30 -14
promised:28 -21 -7
promised my:50 -11 -10
promised not:-21 -8 -9
promised … adn:54 9 22
promised … but:27 -1 -2
promised … daughter:51 -2 -3
promised … got:14 23 22
promised … id:44 14 14
promised … to:-21 -8 -9
promised … was:17 21 32
promises:0 2 -10
promoted:-1 -1 -1
promotion:1 -4 -2
prompt:-1 1 -2
prop:0 0 4
propaly:-11 -7 -5
proper:-53 -15 -9
proper … tonight:-48 -4 -2
properly:94 70 59
properly before:-24 -16 -12
properly im:12 13 21
properly … i:82 9 -11
properly … of:37 41 48
properly … teh:-3 -9 -31
proply:33 35 36
propose:-29 -24 -21
proposed:-5 -2 26
proposed to:16 22 31
propper:-2 -1 -2
prose:0 1 -1
prosecco:23 -11 -2
protein:-1 -1 -1
protest:-8 -13 -5
proud:-25 -37 -10
proud of:-31 -21 -7
provided:-16 -10 -12
prunes:-3 -5 -2
ps:-6 -4 0
psychiatric:-5 -10 -3
psychiatrist:-42 -29 -32
psychiatrists:-6 -6 -4
psychologist:-39 -29 -20
psychosis:-16 -10 -2
pta:-5 -4 -3
ptsd:-30 -15 -9
pub:-16 -6 14
pub … in:11 13 24
pub … my:11 13 20
public:-8 -6 -2
publish:35 40 6
pubs:28 7 8
pubs shut:35 14 16
puccini:-2 -2 -4
pudding:-18 -13 -8
puddle:-2 -1 0
pueblo:-15 -1 -4
puedo:19 17 -12
puedo mas:13 28 -2
puente:21 33 33
pug:-9 -3 -1
pull:55 32 28
pull it:70 41 49
pull teh:25 22 10
pull up:23 35 32
pull … i:24 28 31
pull … off:60 56 55
pull … on:-26 -18 -18
pulled:-17 -27 -30
pulled a:-20 -13 -12
pulled me:20 -5 -9
pulled teh:-19 -23 -12
pulled … back:27 -5 -2
pulled … trigger:-19 -23 -12
pulling:36 36 50
pulling at:39 34 29
pulling teh:25 -1 -3
pulling … teh:-20 -5 -6
pulse:31 33 42
pulse is:28 27 18
pulse of:24 21 23
pulse … adn:24 24 26
pulse … on:-21 -17 -17
pump:26 29 19
pumped:1 -10 -2
pumped … my:21 -3 -2
pumping:19 23 24
pumpkin:-29 -27 -43
pumpkins:-7 -3 -2
pun:-9 -11 -16
punch:35 29 -5
punch teh:8 21 0
punch … wall:8 21 0
punched:38 55 -19
punched me:28 37 -7
punched teh:30 44 -4
punches:47 55 -49
punches me:48 55 -51
punches … adn:15 21 -8
punches … my:14 20 -8
punches … teh:7 12 -32
punches … where:6 12 -32
punching:30 7 14
punching … this:4 9 22
punching … till:9 -21 -27
pune:47 49 28
pune i:67 69 62
pune on:-23 -17 -13
pune … adn:-23 -17 -13
punish:46 29 -3
punish myself:26 16 -7
punish … with:25 15 -7
punishment:56 54 -13
puns:-10 -6 0
pup:-6 -5 -7
pupil:35 33 27
pupils:62 68 69
puppy:-64 -66 -65
puppy adn:-64 -67 -65
purchased:61 55 69
pure:-6 -7 -1
purely:-10 -13 -3
purge:18 -14 -2
purged:123 23 -2
purged twice:54 33 0
purged … since:23 53 0
purged … today:20 -28 0
purging:-3 -34 -8
purging after:35 -11 0
purging my:-24 -17 -1
purging … wardrobe:-24 -17 -1
purpel:-62 -38 -4
purple:47 44 50
purpose:85 85 55
purpose adn:27 27 6
purpose at:-34 -28 -26
purpose i:22 39 14
purpose it:-36 -35 10
purpose ive:21 -29 -32
purpose nobody:52 64 60
purpose on:6 4 -21
purpose teh:15 36 55
purpose this:29 36 39
purpose to:27 4 -12
purpose … adn:19 24 51
purpose … hav:25 37 49
purpose … i:25 42 -9
purpose … im:8 13 22
purpose … isnt:20 20 20
purpose … know:0 1 -39
purpose … morning:26 32 -3
purpose … on:10 7 21
purpose … says:23 1 -4
purpose … was:-19 -25 0
purpose … weight:18 33 55
purring:10 11 5
purse:-2 -4 -1
push:6 23 14
push … in:48 52 20
pushed:34 43 27
pushed me:-3 -2 -46
pushed teh:36 30 32
pushed … teh:-38 -43 -41
pushing:20 37 -15
pushing my:18 22 -5
put:-10 -12 -6
put a:-45 -27 -48
put an:54 39 -4
put by:18 27 42
put down:14 38 56
put forty:52 0 0
put him:18 15 -38
put his:-17 -26 -13
put it:22 8 13
put me:-59 -36 -23
put my:36 2 10
put something:21 19 31
put teh:-26 -22 -9
put them:-26 -53 -35
put us:11 11 27
put … adn:5 -22 9
put … affairs:96 -2 -1
put … against:23 18 -15
put … away:26 -3 -6
put … back:30 -45 -35
put … blades:-16 -40 -34
put … blue:-28 -32 -34
put … bullet:41 45 -2
put … chair:48 42 24
put … end:55 39 -5
put … forty:29 0 0
put … foto:12 21 6
put … gun:-77 -72 -44
put … hand:-18 -25 -23
put … head:34 45 28
put … her:23 43 49
put … his:18 29 34
put … in:35 2 -12
put … knife:-3 0 -41
put … money:-27 -20 -18
put … my:2 -4 -28
put … note:28 40 28
put … of:-28 -5 1
put … off:-4 21 20
put … on:-24 -20 -17
put … one:-21 -16 -12
put … out:-60 -39 -21
put … over:40 53 48
put … quid:67 -2 -2
put … sword:23 20 10
put … teh:4 34 17
put … through:33 38 27
put … to:-50 -47 -45
put … under:36 46 28
put … with:45 32 -2
puts:23 19 -27
puts … on:27 25 -4
putting:24 10 -11
putting a:44 42 -52
putting her:51 45 -2
putting my:23 17 28
putting teh:29 16 15
putting up:-21 -21 -13
putting … down:38 16 7
putting … in:26 33 -10
putting … out:-28 -24 -15
putting … round:0 1 -47
putting … teh:36 15 14
putting … up:-30 -16 -13
putty:21 24 23
putty adn:21 24 23
puzzle:11 10 -2
pyjamas:-29 -23 -21
pylon:7 8 4
q:23 -44 -2
quad:1 -1 -1
qualifications:1 -1 0
qualified:3 -10 -3
quand:-1 3 -16
quand il:18 16 -26
quand vous:21 23 24
quand … lirez:21 23 24
quarry:43 48 47
quarry adn:25 23 30
quarter:13 14 27
quarter of:24 27 30
quarter … an:24 27 30
quarter … hour:24 27 30
que:-46 -43 -55
que el:1 28 -1
que je:24 23 4
que la:56 26 -3
que me:41 -16 -1
que … de:92 -7 -9
que … el:-22 -8 -6
que … en:-26 9 -7
que … me:46 -15 -11
que … se:0 27 -3
que … un:-31 -8 -4
queasy:-11 -8 -5
queen:-9 -2 -4
queer:5 5 -9
quelle:26 28 -5
quelquun:-5 -6 -1
querer:46 -6 -4
queria:78 -8 3
queriendome:-33 -5 -3
question:-16 -31 -16
question i:-20 -7 -3
question is:39 -21 -16
questionnaire:-3 -1 0
questions:-23 -15 -21
quetiapine:-40 -36 -32
queue:-12 6 -37
queue adn:-21 -15 -12
queue i:52 61 -19
queue … i:23 46 -4
queueing:-6 -4 -2
qui:4 8 9
quiche:-1 -1 -1
quick:81 57 50
quick asking:27 34 -24
quick i:28 38 42
quick … after:-22 -9 -5
quick … for:26 31 -14
quick … im:26 4 4
quicker:16 25 -14
quickly:0 0 0
quid:22 -35 -26
quid a:-23 -7 -1
quid on:52 0 0
quid teh:27 -1 -1
quid … a:25 0 -1
quid … in:28 0 0
quid … its:40 -1 0
quid … teh:27 2 2
quien:3 3 -2
quiero:97 72 -82
quiero acabar:41 56 -2
quiero matar:32 53 -3
quiero matarme:74 153 -15
quiero morir:24 3 -10
quiero suicidarme:17 102 -4
quiero … con:62 28 -3
quiero … de:-65 -14 -2
quiero … el:-53 -19 -3
quiero … en:-70 -2 -2
quiero … la:-29 -17 -5
quiero … mas:-29 13 -2
quiero … mi:-34 22 -2
quiero … nadie:-32 13 -2
quiero … no:-67 52 -9
quiero … que:-84 0 -2
quiero … quiero:-94 14 -1
quiero … y:16 23 -12
quiet:9 9 15
quiet adn:26 -4 16
quiet because:23 10 0
quiet cos:-24 -11 -9
quiet here:-41 -32 -28
quiet im:32 -8 -8
quiet on:-24 -19 -17
quiet teh:14 23 25
quiet … be:45 41 39
quiet … hear:-23 -18 -17
quiet … im:35 23 13
quiet … is:-27 -9 -5
quiet … know:35 38 -11
quiet … laughed:29 -11 -11
quiet … no:-20 -15 0
quiet … teh:-9 -15 -22
quiet … thinking:22 14 -1
quiet … u:24 25 26
quieter:32 28 23
quieter than:21 21 25
quietly:0 -16 -14
quiets:1 1 -5
quil:26 30 24
quil va:16 21 26
quilt:-6 -4 0
quince:17 18 -1
quince … intente:18 20 -1
quince … suicidarme:18 20 -1
quise:-5 -6 -2
quisiera:44 -31 -4
quisiera estar:97 -1 -1
quit:-9 0 15
quit teh:-26 -27 -16
quit vodka:24 22 21
quit xanax:34 37 36
quit … cold:44 48 44
quit … i:-23 -16 -7
quit … in:-47 -47 -42
quit … monday:24 27 27
quit … on:32 41 44
quit … turkey:40 44 43
quitar:6 16 31
quitar la:6 16 31
quitar … vida:6 16 31
quitarme:25 52 -14
quitarme la:27 54 -14
quitarme … vida:27 54 -14
quite:0 0 0
quito:-14 5 6
quitting:-30 -17 -20
quiz:-2 11 2
quiz … teh:42 45 47
quizzical:-15 -11 -7
quote:0 8 -5
quoted:-9 -8 -4
quoting:-3 -2 -3
ra:49 57 51
ra u:33 35 32
ra … im:28 31 31
rabbit:48 49 39
rabbits:3 18 20
race:-32 -35 -25
racehorse:-10 -7 -1
racing:-2 12 20
racing … hearing:24 26 34
rack:-3 -2 0
racket:0 0 -1
radiator:-5 -3 -10
radio:-45 -28 -17
radio on:-26 -30 -31
radio … about:33 39 40
radioed:-5 -1 6
radios:-9 -5 -4
radiotherapy:-24 -17 -6
raffle:-22 -18 -14
rafter:-21 -23 -24
rafters:1 -5 0
rafters adn:36 36 40
rag:10 10 10
rage:-3 -19 -5
raging:8 -6 -4
raibh:-1 -1 -1
raid:-2 -1 -1
rail:65 76 69
rail on:-36 -23 -19
rail … adn:-30 -25 -19
rail … on:18 26 39
rail … teh:-7 -8 -28
railing:-7 -5 -1
railings:-9 -12 -2
rails:34 28 33
rails adn:21 23 23
railway:-11 -12 0
railway bridge:-38 -43 -26
railway line:26 25 17
railway … before:20 20 14
railway … behind:13 19 26
railway … he:22 21 17
railway … my:-24 -20 -11
railway … teh:12 18 24
rain:-33 -56 -46
rain adn:-35 -35 -21
rained:-18 -10 -7
raining:19 5 10
raining teh:12 20 21
rainy:-2 -1 -1
raise:-19 -9 -6
raised:40 2 -19
raised … adn:17 20 1
raised … of:36 -2 -1
raising:-19 -9 -1
raisins:-18 -10 -11
rakat:-8 -7 -5
ramadan:-13 -16 -8
rambling:-22 -8 -2
ramesh:-1 -1 -2
ramp:21 3 4
ran:-13 5 -7
ran it:-23 -20 -15
ran out:45 43 30
ran … in:-13 -16 -21
ran … my:21 28 12
ran … of:47 50 48
ran … teh:-43 -37 -27
ran … under:-24 -20 -15
random:-35 -6 0
rang:-25 -20 9
rang her:14 22 20
rang hes:10 17 21
rang me:-38 -34 -16
rang them:4 -33 -24
rang to:8 12 24
rang … a:-26 -21 -6
rang … afternoon:21 -19 -31
rang … from:-16 -30 -16
rang … gone:10 17 21
rang … hed:15 28 27
rang … out:10 17 21
rang … say:13 18 28
rang … teh:-17 -21 -11
rang … that:8 24 22
rang … this:17 -26 -23
range:-14 -12 -12
ranked:-1 8 -1
rant:-17 -12 -18
rapes:49 60 -6
rapes me:49 60 -6
rare:-5 -5 -2
rash:31 34 34
raspberries:0 0 0
rat:44 37 47
rat poison:45 38 47
rat … in:-41 -28 -30
ratatouille:-5 -3 -1
rate:-28 -23 -23
rates:-33 -2 -4
rather:11 -9 -43
rather be:-6 -38 -29
rather end:14 20 -6
rather hoped:28 7 11
rather it:70 4 6
rather than:-23 -27 -33
rather … at:-23 -1 -1
rather … be:33 -11 -5
rather … dead:18 -20 -20
rather … in:31 -7 -4
rather … it:50 49 -4
rational:-9 -5 -1
rato:-12 1 10
rats:30 15 10
rattle:1 6 32
rattled:9 4 16
rattling:13 -28 -20
raus:-20 -16 -9
rave:5 2 -1
raving:57 34 35
raving … teh:22 23 23
raw:27 -4 -12
ray:-3 -4 -1
razor:36 39 47
razor to:-48 -39 -15
razor … i:45 49 37
razor … in:14 22 25
razor … teh:35 37 37
razors:48 60 19
razors out:54 69 52
razors … teh:64 67 80
rd:-5 -10 9
re:-21 -10 -3
reach:53 40 42
reach them:45 29 0
reach … teh:42 39 -2
reached:-4 -5 0
reaches:15 14 15
reaching:3 11 11
read:-16 -7 -2
read about:38 35 0
read his:-21 -17 -7
read im:58 49 48
read it:-6 -26 -16
read … actors:46 44 -1
read … adn:3 -32 -18
read … am:25 28 32
read … dont:-23 -14 -7
read … everyone:9 20 16
read … for:23 25 15
read … im:-32 -28 -29
read … in:-23 -16 -10
read … monday:-23 -22 -25
read … my:58 58 57
read … name:28 1 0
read … not:17 18 22
read … on:-31 -29 -31
read … she:24 20 29
read … that:46 45 0
read … will:27 23 20
reader:-9 -10 -9
readers:-6 -3 -1
reading:19 21 14
reading about:36 11 -17
reading my:14 20 14
reading ur:28 21 28
reading … deaths:26 26 -1
reading … fentanyl:26 26 -1
reading … i:34 36 31
reading … teh:0 -31 -23
readings:-6 -7 -5
reads:29 33 40
reads this:50 43 45
reads … ill:3 8 22
reads … of:20 16 14
reads … will:24 20 17
ready:47 64 54
ready adn:-17 -25 -11
ready by:-18 -21 -21
ready for:23 48 6
ready in:14 17 21
ready on:21 29 36
ready to:-33 -23 -66
ready … be:27 -5 -16
ready … catch:47 25 -4
ready … die:-32 -23 4
ready … go:-57 -56 -28
ready … goin:-21 -20 -11
ready … im:-32 -29 -15
ready … it:11 -30 -18
ready … me:29 34 41
ready … myself:59 97 -12
ready … off:24 26 11
ready … teh:64 29 1
ready … this:0 3 -21
ready … to:12 22 32
ready … tonight:22 21 31
real:-46 -22 -9
real adn:-23 -5 -16
real i:51 46 50
real im:37 -5 -3
real my:9 -23 -18
real ones:-15 -22 -17
real … by:19 19 24
real … real:19 24 21
real … stopped:19 22 34
real … teh:24 16 22
realise:-28 -22 -8
realised:0 -5 -11
realised i:24 3 -4
realize:-19 1 -4
really:0 0 0
reaper:13 -6 -3
reaper … a:22 -1 -1
rear:-4 -5 -2
reared:-6 -6 -7
reason:10 -22 -39
reason for:19 -30 -19
reason that:-41 -31 -21
reason to:32 9 25
reason … alife:6 -28 -3
reason … be:-20 -26 -31
reason … carry:31 -2 -2
reason … here:-21 -1 -16
reason … i:-26 -20 -12
reason … is:25 23 -10
reason … it:47 0 -5
reason … keep:30 -2 -1
reason … live:51 -8 -2
reason … me:31 -16 -5
reason … not:-34 -1 5
reason … on:34 -3 -4
reasonable:0 -12 -3
reasons:-5 -27 -38
reasons to:30 -6 -2
reasons … a:-22 -19 -19
reasons … got:-22 -19 -19
rec:-4 -2 -1
recall:7 10 26
receipt:4 8 -2
receipts:-3 -2 -6
recently:-15 -18 -25
reception:-17 -20 -24
receptionist:-19 -17 -10
recipe:-22 -13 -13
recipes:-4 1 -4
recital:18 33 40
recite:0 0 -6
reckon:43 42 45
reckoned:102 100 108
reckons:-12 -7 -21
recliner:-1 0 0
recognise:6 4 7
recognised:3 6 -5
recommence:3 7 -4
recommend:-53 -33 -27
recommendations:-7 -3 -2
recommended:0 2 0
record:-23 -16 -4
recorded:1 1 3
recorder:-37 -14 -11
records:30 38 35
records to:27 28 30
recovered:-31 -10 -1
recovering:-26 -16 -8
recovery:-52 -34 -50
recovery … adn:-18 -20 -19
recs:35 38 38
recycling:-38 -35 -26
red:5 -20 -10
red coat:47 -11 -6
red … adn:25 -11 -3
red … id:21 0 0
red … is:22 29 27
red … it:-25 -16 -17
red … on:26 -15 -5
red … to:-28 -25 -2
red … where:48 -1 0
reddit:-33 -15 -11
reduce:-19 -14 -3
reduced:-8 -6 -2
reduction:2 0 0
redundancy:-16 -9 -14
redundant:1 0 0
ref:-6 -4 -5
referee:-2 -1 -2
reference:-5 -2 -1
referred:-5 -5 -6
refill:-14 -10 -6
refilled:-8 -7 -8
refresher:-5 -4 -2
refuge:-11 -9 -2
refund:-8 -6 -3
refunded:-4 -4 -2
refunds:-45 -44 -40
refusal:-3 -9 -9
refuse:-5 -14 -9
refused:44 33 -7
refuses:0 2 -16
refusing:28 27 42
refusing … food:26 28 45
regarding:-1 -1 -1
regards:59 0 1
regiment:1 1 3
register:-11 -9 -10
registrar:-13 -8 -6
registration:-9 -3 -8
registry:-9 -5 -6
regret:14 -4 -15
regret is:-8 10 -20
regret that:63 -1 0
regrets:-33 0 9
regrets … teh:7 21 27
regular:-26 -7 -7
rehab:-14 1 10
rehab adn:45 24 42
rehab … adn:15 23 28
rehab … i:43 40 43
rehabs:-15 -12 -6
rehearsal:7 9 13
rehearsals:0 0 -1
rehearsed:5 13 22
rehearsed it:25 25 35
rehearsing:1 4 -12
rehome:-1 0 -1
rehomed:-16 -16 18
rehomed teh:-28 -24 -14
rehomed … cabinet:-22 -20 -24
rehomed … gun:-22 -20 -24
rehomed … parrots:3 2 21
reinstall:3 5 -7
rejoiced:-1 0 0
relapse:-110 -46 -30
relapse i:37 -9 -1
relapse … a:-22 -3 -1
relapsed:-13 -14 -39
relapsed adn:-52 10 -13
relapsed after:-44 -14 -8
relapsed on:38 7 -3
relapsed … after:-68 -1 -2
relapsed … heroin:56 11 0
relapsed … i:5 32 -1
relapsed … night:26 -4 -2
relapsed … teh:75 -2 -2
relapsed … to:75 2 6
related:-12 -11 -14
relationship:-76 -11 -3
relationships:-16 -10 -3
relatives:2 4 9
relatives hav:28 30 27
relatives … back:-30 -23 -22
relatives … gone:-30 -23 -22
relatives … seen:31 31 31
relax:-18 -15 -9
release:41 -2 -3
released:-3 -3 0
relief:61 -44 -25
relief i:25 -1 -1
relieved:40 -28 -39
relieved it:-25 -2 -1
relieved … i:23 0 -22
relieved … wasnt:-22 -2 -1
relly:80 88 92
rely:-7 -1 0
remain:-13 -15 -7
remains:-6 -2 -1
remark:1 -6 0
remarried:-4 -1 0
remedies:-5 -4 -2
remember:-7 -9 5
remember my:46 49 41
remember teh:14 21 35
remember to:52 49 35
remember … bit:21 22 18
remember … name:-20 -9 -10
remember … that:44 52 40
remembered:-3 -4 11
remembered every:-20 -11 -2
remembering:-19 -6 -3
remembers:0 -13 -8
remembrance:0 0 0
remind:-17 -10 -2
reminded:-1 0 0
reminder:-4 -4 -4
remortgage:-14 -9 -8
remote:-9 -10 -6
removal:-7 -5 -1
remove:-8 -9 -7
removed:0 2 0
rendu:-1 -1 0
renew:88 12 -6
renewed:-7 -3 2
renewing:-35 -27 -20
renewing them:-22 -18 -12
renovations:26 27 20
renovations adn:26 27 20
rent:40 4 21
rent no:57 1 1
rent on:39 -5 -4
rent wrote:-25 -15 -17
rent … teh:26 24 18
rented:-7 -10 -13
rentrent:16 18 21
rents:61 46 41
rents … teh:37 37 36
reopened:29 37 -1
reopened teh:29 37 -1
reopened … old:28 38 -1
reorganised:-2 -1 -1
rep:1 4 0
repeat:-3 2 -7
repeat adn:33 28 31
repeating:-17 -7 -3
replaced:-5 -2 -1
replacement:-20 -13 -16
replaying:-4 -3 -1
replied:-22 -20 -17
replies:-21 -7 5
reply:3 22 30
reply itll:43 44 50
reply to:-24 -14 -4
reply … a:34 36 34
replying:30 22 35
replying … that:9 19 22
report:-9 10 -19
reported:-27 -24 -19
reporter:0 -2 0
reports:-12 -7 -7
request:-1 2 8
reread:-15 -6 -2
rescue:-17 -15 -12
research:-15 -12 -15
reservoir:53 61 52
reservoir adn:15 12 21
reservoir with:-30 -26 -20
reservoir … on:40 44 46
reservoir … teh:34 38 27
reset:-28 -1 -6
reset … date:-25 0 -5
resetting:-1 0 0
resident:0 4 -1
residential:-17 -19 -13
residents:26 36 -1
resign:-5 -1 0
resignation:-8 3 9
resignation from:9 19 24
resignation leter:-21 -19 -18
resigned:49 53 47
resigned teh:78 78 67
resigned … game:16 19 24
resisted:-3 -52 0
resit:-3 -3 -2
resits:3 3 -2
resolutions:-5 13 10
respawn:16 42 24
respawns:0 0 0
respect:-25 -15 -3
respectable:-3 -1 -1
respected:-2 -2 -1
respire:96 100 108
respite:-8 -4 0
respond:-21 -10 4
response:-29 -18 -12
responsible:-9 -3 -4
rest:39 26 24
rest adn:53 42 7
rest between:32 34 41
rest days:40 30 35
rest down:34 -17 -14
rest of:-23 -40 -31
rest with:-21 -10 -4
rest … adn:-21 -12 -9
rest … at:30 27 25
rest … i:-21 -2 -1
rest … im:46 31 -3
rest … me:57 16 -12
rest … sink:23 -5 -1
rest … start:30 27 25
rest … teh:2 -27 -20
rest … u:13 21 21
restart:-3 -21 -10
restart … ive:10 -31 -12
restarted:-16 -6 -8
restaurant:-9 -5 -3
reste:-13 -10 -8
rested:-22 -18 -20
restful:70 -5 14
resting:12 7 6
restless:-26 -23 -12
restored:-2 -1 -1
restraining:15 11 29
restraining order:15 11 29
restricting:44 -13 -8
result:5 12 13
results:-2 -3 -8
results came:23 24 24
results … today:23 24 24
resus:0 2 -2
resuscitate:0 0 0
retail:0 10 7
retire:29 -16 -4
retired:26 -8 -6
retired deaf:23 -2 -1
retired … in:23 -2 -2
retired … one:23 -2 -1
retired … teh:49 28 30
retirement:4 -7 6
retirement do:34 22 40
retires:-4 -3 -1
retiring:-4 -2 -1
retreat:-1 -1 -1
return:67 67 72
return teh:55 59 51
return to:81 38 37
returned:-10 -15 -21
returned … books:-22 -21 -21
returned … kettle:25 17 12
returned … library:-23 -22 -22
returned … my:25 17 10
returning:-28 -25 -15
returns:46 -6 1
reunion:6 11 11
reunion in:47 52 56
reunion … yall:40 48 52
reveiller:19 -7 -2
revenge:-2 -1 0
reverse:0 0 0
reversed:-3 -1 0
reverses:-1 -1 -1
review:-21 -19 15
reviews:-1 -1 -2
revise:-4 -4 -3
revising:5 0 2
revision:-2 0 0
revolver:70 68 75
revolver … her:30 31 23
revolver … teh:26 25 40
rewatched:-1 -2 0
rewatching:-2 -3 -1
rewriting:-9 -3 -1
rex:1 1 2
reyes:-3 4 -2
rhyme:-4 -2 -1
rhythm:-1 -2 -2
rib:-8 -5 -12
ribbons:-4 -3 -1
ribs:30 31 21
ribs … teh:31 22 24
rice:10 18 25
rich:-10 -11 -7
richard:0 -1 -1
rid:4 -12 -10
rid of:-22 -10 -8
rid … me:-22 -10 -8
ride:-42 -7 -11
ride … on:22 21 15
ride … teh:-27 -9 -2
ridiculous:14 22 -6
rien:28 -6 -18
rifle:36 27 42
rifle adn:35 23 31
rifle is:39 39 40
rifle … a:-33 -42 -27
rifle … i:24 25 16
rifles:-10 -7 8
rifles … teh:5 6 27
rigged:-3 0 -1
right:-5 14 15
right adn:9 -6 -29
right at:72 73 77
right cant:30 30 -7
right he:59 59 40
right im:-51 -52 -36
right in:49 57 58
right ive:-30 -54 -17
right me:-28 -27 -23
right one:-39 -16 -15
right out:38 42 44
right since:21 -3 -2
right teh:-25 -17 -14
right ther:12 17 21
right thing:-22 -22 -13
right things:63 40 43
right this:23 16 2
right to:33 -10 5
right wat:37 32 34
right … a:22 -29 -27
right … adn:28 38 49
right … be:46 -5 -29
right … been:-37 -42 -2
right … do:37 36 35
right … dont:-2 34 -18
right … end:53 61 61
right … for:-30 -15 -8
right … goin:82 59 19
right … hav:-56 -42 -6
right … i:29 45 68
right … im:58 54 48
right … in:26 31 26
right … is:40 33 26
right … it:-32 -28 -4
right … its:-58 -49 -25
right … ive:-21 -3 0
right … me:-32 -36 -14
right … no:-13 27 -1
right … put:66 70 51
right … stop:30 30 -7
right … teh:6 26 18
right … this:-37 -21 -17
right … time:21 16 14
right … want:-35 -16 -4
right … was:46 9 3
right … wasnt:23 38 33
righted:9 -3 -2
rightly:17 2 -1
rigid:36 34 41
rigs:1 -2 -14
rihgt:39 43 -2
rihgt because:41 45 -1
ring:-18 -23 -13
ring anyone:26 35 39
ring back:42 44 55
ring her:-22 -15 -10
ring is:-20 -17 -21
ring me:-42 -30 -21
ring on:5 7 25
ring someone:33 42 39
ring teh:-17 -23 -27
ring their:33 20 0
ring … adn:-29 -26 -12
ring … crisis:-21 -21 -9
ring … desk:8 10 28
ring … fone:-20 -16 -10
ring … i:37 1 1
ring … line:-30 -24 -17
ring … me:6 13 32
ring … school:33 20 0
ring … teh:16 27 25
ring … up:-33 -30 -8
ringer:-2 -1 -1
ringing:35 16 16
ringing my:33 -5 -2
ringing nobody:47 -1 8
ringing teh:28 30 26
ringing … dealer:33 -5 -2
ringing … i:41 44 46
rings:24 33 57
rings adn:20 18 25
rings im:8 -31 -8
rings out:17 26 29
rings … a:43 52 53
rings … im:16 26 30
rinse:-4 -2 0
riot:-8 -4 -2
rip:-6 -5 -6
ripped:-7 -7 -8
rire:-17 -13 -7
risa:-26 -10 -3
risa … el:-25 -8 -1
rise:-2 12 16
risk:-3 -8 -34
risk … after:-25 -19 -10
rist:68 72 46
rist adn:20 18 6
rist till:18 29 -17
rist … it:31 42 -21
rit:-10 -9 -6
rite:23 42 -40
rite … i:-4 -1 -21
ritze:22 29 -7
rival:-9 -8 -7
river:60 62 69
river in:50 49 62
river is:-22 -28 -20
river on:-20 -23 -5
river to:21 31 26
river … fone:-19 -22 -5
river … her:21 16 32
river … my:45 40 34
rivers:22 5 -15
rivers huge:-21 -19 -20
rk:0 0 0
rly:-31 -32 10
rn:0 0 0
road:8 -12 6
road adn:17 27 37
road id:32 -1 0
road on:26 -16 -10
road with:-22 -19 -14
road … my:16 18 23
road … not:37 -15 -9
road … teh:54 48 44
roads:-20 -15 -30
roadshow:0 0 0
roap:1 3 4
roap i:35 38 51
roap in:-41 -34 -31
roap on:20 21 28
roap out:-32 -32 -21
roap ready:-25 -23 -13
roap round:0 0 -49
roap swing:-32 -34 -25
roap that:18 19 23
roap to:-24 -22 -6
roap up:-39 -48 -49
roap … bag:62 63 63
roap … boot:22 27 37
roap … dont:43 54 63
roap … garadge:-22 -21 -22
roap … hands:-48 -32 -30
roap … hang:5 4 23
roap … his:27 22 28
roap … i:24 33 -18
roap … im:-31 -33 -17
roap … loft:-68 -65 -65
roap … me:28 27 31
roap … my:-81 -85 -98
roap … of:-33 -35 -31
roap … own:-7 -8 -47
roap … teh:-53 -48 -42
roap … this:36 33 34
roap … today:54 48 40
roap … tonight:27 32 34
roap … van:14 25 27
roared:-1 -1 0
roaring:7 -6 22
roast:-48 -38 -35
roasted:-26 -18 -13
rob:14 16 44
robbed:-13 -10 -4
robin:17 25 19
robins:0 0 0
roblox:-2 -2 0
rock:-5 -32 -13
rocket:12 -21 -9
rocks:63 52 51
rod:-20 -16 -15
rode:0 0 0
rods:17 17 16
role:-7 -6 -6
roll:14 -7 -13
roll of:40 36 23
roll … adn:26 23 20
rolled:37 45 37
rolled back:17 21 25
rolled under:33 32 31
rolled … teh:24 27 23
rolling:10 17 19
rolls:-7 -5 -3
romans:-6 -6 -7
romantic:-18 -16 -11
romeo:-3 -4 -1
ron:55 49 43
rona:-2 3 8
rong:-9 -10 -10
roof:83 82 66
roof adn:-53 -47 -43
roof got:-29 -26 -29
roof in:-23 -11 -6
roof is:49 50 32
roof its:65 39 46
roof key:-24 -28 -19
roof since:21 38 37
roof with:30 40 26
roof … flats:-18 -22 -20
roof … i:24 27 29
roof … it:35 41 -3
roof … its:-43 -35 -31
roof … multi:-24 -28 -26
roof … my:36 36 27
roof … nobody:49 -4 -2
roof … off:-17 -23 -14
roof … on:18 20 29
roof … wat:14 21 21
roofs:-4 -1 1
rooftop:-1 -1 -1
room:10 18 9
room adn:49 38 19
room at:13 -3 -21
room floor:-54 -60 -49
room for:-24 -21 -17
room has:61 52 52
room hes:39 40 34
room im:6 1 -24
room its:-31 -22 -20
room my:31 25 30
room on:20 21 26
room six:21 22 28
room to:40 45 -8
room wen:4 5 -32
room with:-27 -28 -27
room … about:21 26 39
room … adn:-6 -13 -37
room … at:-20 -21 -19
room … bed:26 24 29
room … deposit:22 33 0
room … do:46 9 3
room … has:33 34 35
room … im:32 25 22
room … ive:-21 -25 -24
room … my:94 83 63
room … night:17 26 -8
room … no:0 3 -24
room … of:-35 -36 -27
room … on:-12 -29 -14
room … room:28 33 34
room … stripped:7 13 21
room … table:21 -16 -13
room … teh:35 38 38
roommate:26 17 -8
roommate goes:1 1 -45
roommate … adn:33 31 -1
roommate … im:-1 0 -46
roommate … suicidal:41 40 -1
roommate … to:15 13 21
rooms:31 31 34
rooms spinning:45 52 47
rooting:-1 -3 -3
ropes:136 143 144
ropes in:32 31 32
ropes … me:71 74 67
ropes … my:38 38 40
rosary:58 51 29
rosary … teh:64 61 42
rosarys:50 46 54
rose:-24 -20 -1
roses:-66 -58 -49
roses adn:-48 -48 -36
rosie:-21 -16 -18
rosie daddy:-22 -16 -19
rosie … loves:-22 -16 -19
rosie … u:-22 -16 -19
rot:-4 -2 0
rota:4 4 -16
rota … ive:28 27 -3
rotas:6 7 9
rotis:-11 -6 -13
rotten:-8 -5 -4
rough:-15 -14 -13
roughly:-21 -5 -1
round:23 -4 1
round adn:-29 -43 -35
round all:35 -2 -2
round for:21 16 -1
round from:22 -14 -32
round her:19 7 33
round here:1 2 -23
round im:24 22 -4
round is:37 43 34
round it:-22 -13 1
round me:27 -4 1
round my:47 60 57
round number:25 32 33
round on:35 42 42
round that:-32 -24 -13
round wen:-21 -15 -3
round … all:4 6 24
round … clock:7 14 -24
round … got:26 25 26
round … has:35 40 19
round … head:21 20 9
round … i:11 -28 -29
round … in:15 26 -2
round … ive:31 26 37
round … mouth:19 22 24
round … neck:45 27 20
round … necks:36 -5 -2
round … night:6 5 -26
round … theres:22 20 31
round … throat:22 27 44
round … using:23 25 0
round … wat:19 23 -6
round … with:-1 -30 -34
roundabout:-51 -41 -37
rounds:9 24 17
rouse:64 63 62
rouse him:45 46 51
route:27 40 62
route … adn:10 13 23
route … days:30 29 36
routine:-11 -3 -1
row:26 33 34
row i:30 38 32
row three:27 30 16
row with:-26 -19 -12
row … letters:27 30 16
row … teh:66 72 87
rowan:-7 -5 -6
rowed:0 0 0
rowing:-1 -1 -1
rows:-14 -3 4
rub:19 16 4
rubbed:28 -7 -4
rubbish:-25 -13 -6
rucksack:-10 3 7
rucksacks:-1 0 -1
rude:-19 -31 -20
rug:8 11 14
rug adn:18 20 17
rugby:-13 -6 -2
ruhe:2 -4 1
ruin:1 3 -1
ruined:-22 -22 -15
ruining:-28 -22 -17
rule:-20 -3 -24
ruled:-22 -9 -6
rules:-13 -10 -17
rum:4 10 -1
rummy:-11 -9 -4
rumour:-4 -2 -1
run:11 0 2
run adn:-34 -29 -42
run him:16 18 41
run my:11 14 33
run till:26 25 28
run with:58 51 0
run … i:0 -36 -30
run … im:24 17 21
run … in:46 53 14
run … over:31 27 9
run … this:-23 -11 -6
run … wen:12 13 24
run … will:-1 2 27
rung:33 0 -2
rung me:11 14 24
rung my:26 -5 -5
rung teh:-29 -21 -20
runner:-17 -5 -4
runners:-16 -12 -4
running:42 43 25
running adn:25 20 12
running i:29 -6 1
running out:-23 -9 -23
running that:8 24 -3
running … adn:-23 -12 -14
running … bath:32 35 35
running … he:20 16 38
running … i:39 20 -14
running … of:-21 -4 -11
runny:-1 0 0
runs:-35 -33 -18
rupee:-9 -7 -4
rural:-27 -24 -3
rush:-61 -60 -74
rush hour:-62 -60 -73
rushing:-47 -30 -4
rust:-2 -1 0
rusty:-12 -5 -8
ruth:40 44 44
ruth teh:28 30 24
ruth … she:24 18 16
s:43 17 -16
sa:-2 -1 0
sabe:16 15 -2
sachet:23 24 26
sack:1 2 4
sacked:-10 -4 -1
sad:-48 -38 -31
sad … be:-38 -30 -28
sad … teh:-33 -28 -22
sad … was:-24 -20 -12
sadness:-8 -2 -3
safe:-18 -9 -6
safe adn:-39 -40 -16
safe im:72 70 80
safe with:22 -35 -9
safe … got:13 27 37
safe … i:-22 -12 3
safe … im:9 33 6
safe … in:44 37 40
safe … it:15 23 25
safe … not:4 30 0
safe … teh:27 30 19
safe … to:-2 1 -31
safeguarding:-7 -4 -2
safely:0 -1 0
safer:21 -16 -3
safety:-10 -4 0
safety off:18 22 30
safetys:50 54 52
safetys off:50 54 52
sag:-1 0 1
sage:5 3 -4
sagt:10 23 7
said:-25 -28 -33
said adn:24 22 -21
said all:-54 -54 -37
said ask:32 26 0
said go:27 29 29
said goodbye:-69 -62 -30
said he:26 20 -6
said hed:33 30 40
said his:-20 -22 -15
said i:-13 -15 -24
said id:33 46 52
said im:-27 -27 -9
said it:60 12 -28
said ive:-27 -13 -10
said me:-34 -27 -12
said my:44 49 29
said shed:-28 -18 15
said shes:1 14 -23
said suicide:-39 -39 -6
said that:-31 3 -35
said thats:-24 -17 -7
said them:16 23 30
said they:-19 -21 -3
said to:32 -21 -26
said wed:-32 -41 -43
said wen:6 11 33
said … adn:-61 -52 -23
said … after:32 25 -2
said … all:19 22 33
said … be:18 27 2
said … did:25 26 -6
said … doesnt:50 39 -3
said … each:-27 -26 -21
said … expect:42 -2 -1
said … goin:43 34 21
said … good:31 27 16
said … half:34 -13 -10
said … hav:-27 -16 -15
said … i:45 36 -9
said … id:39 -13 -18
said … in:-28 -14 7
said … is:7 29 -17
said … it:-32 -46 -28
said … kil:8 6 27
said … lord:74 -6 -1
said … months:32 0 0
said … my:-60 -63 -41
said … myself:20 46 1
said … not:32 33 -11
said … of:23 -3 -1
said … off:-30 -23 -4
said … on:27 -16 -10
said … once:-25 -17 -16
said … out:8 -30 2
said … see:45 14 24
said … she:38 36 -5
said … somewhere:50 52 49
said … teh:43 13 -5
said … tell:14 26 0
said … them:4 13 29
said … things:21 21 25
said … this:45 40 43
said … tired:-26 -15 -3
said … to:-14 1 22
said … turned:-21 -11 -6
said … twice:84 47 -2
said … wait:18 23 22
said … want:-30 -15 -5
said … wasnt:-24 -18 -9
said … wat:40 15 47
said … went:-31 -8 -4
said … were:-22 -21 -4
said … wouldnt:6 38 11
sail:17 20 26
sailing:-1 -1 -1
sainsburys:-5 -2 -1
saint:-8 -3 -5
saints:-7 -9 -5
sake:-1 0 -1
salad:-18 -17 -16
salam:-2 -2 -4
salary:-1 -1 -1
sale:-32 -22 -12
sales:-20 -17 -14
salesman:-12 -6 -6
sali:0 1 -1
salir:-4 -2 -6
salon:-3 -2 -5
salt:-17 -15 -7
salud:-21 -4 -1
saluted:-5 -5 -2
sam:81 86 73
samaritan:18 -1 -1
samaritans:-42 -31 -13
same:34 44 16
same amount:56 52 12
same bag:36 37 -8
same hour:7 10 28
same spot:38 33 46
same stuff:2 -4 -27
same thing:-9 -3 -22
same this:35 22 38
same voice:21 -8 -6
same ward:25 25 -4
same way:0 11 31
same … a:-35 -15 -3
same … adn:21 14 29
same … as:37 28 7
same … before:32 40 23
same … for:33 35 34
same … got:33 33 -2
same … he:73 65 62
same … i:-21 -19 -15
same … it:22 22 -14
same … let:42 40 28
same … me:30 32 26
same … no:24 -4 -2
same … same:45 52 17
same … since:-21 -6 -2
same … teh:-25 -20 -12
same … used:32 44 11
same … went:34 37 37
samosa:-11 -12 -9
samosas:-8 -5 -8
samurai:19 -3 5
sana:20 20 23
sand:-14 -10 -9
sandbank:1 0 0
sandra:-4 9 11
sandwich:-14 -12 -5
sandwiches:-42 -29 -36
sang:-24 -15 -8
sang teh:-23 -20 -8
sanitiser:0 15 17
sanity:-1 -4 -5
sank:14 3 3
sans:26 -16 -7
sans moi:28 -3 -1
santa:-29 -19 -17
sari:-2 0 -2
saris:0 1 5
sash:-12 -12 -12
sat:30 31 26
sat by:-26 -20 -19
sat im:47 49 50
sat in:-4 -12 -40
sat next:-23 -14 -6
sat on:27 17 13
sat outside:16 8 -20
sat ther:-25 -7 -18
sat up:-27 -29 -19
sat with:-21 -8 -10
sat … a:-27 -19 -9
sat … adn:0 10 -21
sat … at:36 -1 -1
sat … beside:31 -5 -6
sat … car:19 -28 -27
sat … harbour:19 19 22
sat … his:12 26 -14
sat … in:-18 -26 -19
sat … it:22 -16 2
sat … its:21 27 20
sat … kitchen:-3 0 -38
sat … me:33 29 -7
sat … offie:21 -1 -6
sat … on:-27 -11 -13
sat … th:63 66 59
sat … to:-21 -18 -11
sat … until:-25 -12 -6
satellite:-14 -10 -11
satsuma:-7 -8 -9
saturday:22 21 26
saturday at:-24 -14 -13
saturday its:22 29 18
saturday ive:39 22 -16
saturday nights:31 43 48
saturday on:10 26 5
saturday teh:-21 -14 -12
saturday … adn:21 11 -8
saturday … am:-36 -25 -8
saturday … are:43 51 51
saturday … get:-22 -15 -15
saturday … got:59 52 14
saturday … hav:28 20 9
saturday … i:-27 -12 0
saturday … it:23 20 22
saturday … ive:29 25 21
saturday … nice:4 18 25
saturday … not:14 15 23
saturday … out:37 52 53
saturday … to:-25 -56 -25
saturday … told:29 -10 -23
saturday … went:-45 -39 -37
saturday … wont:20 20 20
saucepan:-6 -4 -3
saucer:42 43 41
sausage:-26 -19 -16
sausages:-7 -5 -5
saute:31 31 30
sauter:57 59 62
savage:-4 -1 0
save:18 21 18
save teh:-25 -17 -15
save them:37 52 52
save u:-24 -22 -26
save … teh:43 25 25
saved:42 34 39
saved in:20 22 18
saved me:2 -22 -28
saved up:26 40 28
saved … methadone:28 27 28
saved … pills:24 29 2
saving:4 16 -12
saving of:-27 -21 -17
saving … for:12 20 32
saving … me:-27 -21 -17
saving … my:1 1 22
saving … night:36 31 -14
saving … tablets:22 21 1
saving … teh:15 22 29
savings:-14 -3 2
saw:-15 -2 -31
saw a:12 23 2
saw nothing:-26 -3 -1
saw stars:10 20 32
saw teh:29 4 -2
saw … about:3 4 30
saw … in:24 15 7
saw … of:-25 -2 -1
saw … teh:-30 -34 -25
say:44 17 -1
say adn:-20 -2 3
say except:68 44 48
say farewell:54 58 60
say goodbye:-54 -47 -37
say hes:41 17 -11
say id:13 50 -2
say if:22 10 -2
say im:11 -17 -53
say ive:-30 -23 -15
say no:14 31 1
say she:14 21 22
say shed:38 28 32
say someone:35 29 33
say something:29 23 33
say ta:-9 11 20
say teh:29 5 18
say thanks:37 40 24
say that:-20 2 8
say they:-20 -3 -1
say this:68 48 -5
say to:-1 9 -31
say u:-25 -16 -3
say … adn:-8 -22 6
say … all:48 20 29
say … am:33 30 27
say … baby:11 12 23
say … be:58 69 67
say … been:11 28 0
say … before:36 35 31
say … but:5 38 -1
say … cant:-41 -35 -30
say … did:28 -2 -29
say … die:37 -5 -3
say … do:-35 -7 -1
say … dont:-26 -5 -1
say … forgot:55 -2 0
say … funny:-22 -19 -14
say … god:30 19 24
say … had:17 23 33
say … her:22 -3 -7
say … hes:-22 -18 -17
say … his:2 29 -4
say … i:49 80 44
say … im:-35 -2 -9
say … it:30 -10 -21
say … loud:-26 -19 -14
say … loves:26 34 25
say … me:47 48 48
say … mean:-32 -14 -3
say … my:-35 -10 6
say … name:-23 -21 -12
say … nice:-11 -21 -7
say … no:25 34 35
say … not:-7 -4 -27
say … number:17 18 20
say … one:41 30 29
say … over:-27 -4 25
say … person:32 15 17
say … someone:-25 -19 -16
say … teh:-32 -25 -33
say … their:31 46 42
say … them:29 0 0
say … think:-29 -14 -5
say … to:-19 8 -36
say … ur:43 10 22
say … want:27 -8 -2
say … was:50 49 52
say … wasnt:22 27 24
say … while:39 39 50
say … wish:35 -1 -1
saying:35 25 11
saying a:33 31 -1
saying farewell:-28 -15 -13
saying he:40 47 -18
saying hed:14 -11 -22
saying i:-18 -29 -15
saying itd:-22 -2 -1
saying itll:-30 -9 -9
saying ive:-24 -22 -14
saying shes:-28 -21 4
saying that:-7 -33 -15
saying … about:-30 -22 -17
saying … adn:24 37 7
saying … be:5 8 -31
saying … before:30 37 31
saying … come:-24 -24 -4
saying … go:6 20 8
saying … her:8 0 22
saying … hes:20 24 25
saying … honour:18 19 21
saying … i:28 20 28
saying … im:27 36 -3
saying … ive:22 22 19
saying … kil:-22 1 -21
saying … leaving:32 32 30
saying … out:13 20 24
saying … to:15 15 34
saying … u:21 2 -1
saying … up:27 3 15
saying … want:-12 -29 -6
saying … wants:27 30 -14
saying … would:22 7 -4
sayonara:48 51 53
says:8 10 -23
says adn:22 42 9
says daily:43 37 14
says do:-19 -22 -9
says dont:-38 -38 -34
says everyone:-25 -1 0
says for:21 24 35
says goodbye:-49 -49 -29
says hed:-36 -23 -2
says hell:44 44 25
says hes:49 34 -13
says i:2 25 -17
says ill:30 19 -12
says itll:63 1 -16
says its:-24 -26 -32
says me:25 22 7
says no:-22 -19 -21
says nobody:-24 -24 -21
says not:42 13 -4
says she:14 -10 -35
says shed:19 45 49
says shell:57 47 40
says shes:26 3 -1
says sorry:-31 -32 -21
says teh:-36 -24 -25
says that:-10 -11 -30
says … a:4 -37 -30
says … adn:-37 -41 -18
says … all:18 25 9
says … at:22 11 -7
says … be:-19 11 24
says … beter:-24 -21 -2
says … cant:-48 -15 -10
says … come:30 28 -3
says … do:12 11 24
says … done:23 22 -9
says … goin:68 58 33
says … gone:-6 -20 -19
says … got:-26 -15 1
says … had:-24 -10 -11
says … he:43 35 -31
says … her:-10 -23 -12
says … hes:28 26 18
says … him:49 51 19
says … his:36 31 46
says … i:41 10 17
says … im:-21 3 -11
says … in:-32 -24 -14
says … is:9 16 20
says … it:5 10 -31
says … late:33 34 31
says … look:-47 -47 -31
says … looking:30 27 -4
says … me:34 24 12
says … minutes:30 27 28
says … next:17 20 32
says … no:-22 -24 -18
says … not:14 15 22
says … of:-22 -16 -9
says … on:-21 -14 -4
says … out:18 33 -13
says … people:24 29 -8
says … shall:-23 -22 -6
says … she:-2 -22 -3
says … suicidal:20 39 -7
says … teh:-8 -24 -7
says … tell:31 28 24
says … that:39 33 5
says … took:14 22 22
says … us:14 12 25
says … wants:43 31 -1
says … wishes:30 -35 -7
says … with:18 24 17
says … wont:8 6 -30
says … yourself:49 71 0
scaffold:10 16 10
scaffold … it:19 25 6
scale:4 0 0
scales:0 3 -2
scan:6 -24 -23
scan … back:38 -1 0
scan … bad:26 -1 0
scan … something:22 -18 -3
scans:-8 -5 -1
scapular:-1 -1 -1
scar:-17 -16 -19
scard:43 28 31
scard adn:22 34 34
scard at:51 15 26
scard for:-31 -11 -14
scard he:46 48 -16
scard i:7 -12 -25
scard im:13 17 -27
scard of:-58 -53 -46
scard shes:-9 3 20
scard … goin:13 13 -27
scard … him:-32 -27 -12
scard … how:21 -19 -7
scard … im:-39 -24 -23
scard … it:3 28 23
scard … my:-31 -26 -1
scard … told:26 26 0
scard … u:16 23 19
scard … will:63 70 -21
scare:21 27 -38
scare me:38 49 -13
scare … adn:6 25 0
scarecrow:-1 -1 -1
scares:32 -6 -10
scares me:33 -6 -10
scarf:6 -7 -1
scarf at:-22 -23 -10
scarf on:-12 -24 -12
scaring:-26 -4 -2
scars:-17 -26 -15
scars adn:41 -5 -5
scary:10 13 -7
scattered:-19 -17 -13
scene:-5 -14 -6
scene i:21 1 0
schedule:-13 -16 -9
scheduled:23 41 37
scheduled an:-29 -26 -18
scheduled teh:31 44 38
scheduled … to:11 21 17
scheduler:-10 -8 -5
scheme:0 -5 -2
schizoaffective:0 2 0
schizophrenia:-2 -1 -1
schlafen:-8 -6 -3
schlagt:25 25 -9
schlagt mich:25 25 -9
schlecht:-8 -7 -6
schluss:16 13 23
schon:25 28 31
school:4 15 -13
school adn:-68 -66 -36
school i:43 40 -5
school in:-66 -54 -41
school my:17 17 30
school on:-21 -19 4
school roof:21 17 14
school run:22 22 1
school tie:23 0 1
school today:33 26 -5
school toilets:29 30 -1
school tomorrow:16 17 52
school … adn:14 26 33
school … am:-11 -20 -13
school … be:-20 -18 -15
school … because:25 32 -1
school … before:21 17 14
school … from:27 31 32
school … hav:39 25 -11
school … my:-22 -30 -15
school … nobody:-20 -11 -8
school … to:14 15 37
school … with:29 23 -10
schoolboy:-21 -20 -20
schoolboy adn:-21 -20 -20
schoolboy … four:-21 -20 -20
schoolboy … its:-21 -20 -20
schools:-19 -21 -10
schreit:31 29 42
schwager:-5 -4 5
schwindlig:15 16 17
science:-7 -4 -3
scissors:12 -19 -63
scissors are:-32 -27 -10
scissors to:35 -3 -1
scissors … i:31 -9 -6
scissors … my:39 3 -8
scone:-17 -14 -7
scones:-2 -1 4
scones … teh:37 39 36
scooter:-7 -8 -5
score:22 -5 -18
scored:-13 -18 -22
scores:-4 -1 -1
scotch:5 8 7
scotland:-2 -2 -1
scottish:-3 -2 -3
scout:-18 -11 -8
scouts:-18 -15 -9
scratch:56 -21 -12
scratch card:25 -8 -2
scratch … my:38 10 0
scratchcard:36 -1 -1
scratched:29 33 -5
scratched my:33 38 -1
scratched … arms:32 34 0
scratches:22 44 22
scratches adn:5 25 27
scratches … adn:21 26 0
scratching:25 33 0
scratching till:21 28 -1
scream:0 4 27
screamed:-14 -37 -16
screaming:45 45 84
screaming adn:30 27 -7
screaming hes:39 42 64
screaming … being:36 36 -5
screaming … goin:39 42 64
screaming … hit:36 36 -5
screaming … teh:54 55 60
screaming … to:36 38 61
screams:-13 -3 -7
screen:-13 -6 -7
screen adn:-14 -22 -18
screen … wont:-23 -19 -13
screening:-1 0 0
screens:-41 -9 -11
screw:39 20 -2
screwdriver:2 3 -9
screwfix:-1 0 10
screws:3 5 -13
script:38 -10 -17
script … i:3 -30 -23
scripts:-3 0 -18
scroll:-12 -4 -3
scrolling:-28 -20 -3
scrubbed:24 33 0
scrubbing:-17 -10 -8
se:17 21 52
se a:-25 -3 -3
se como:-32 4 -6
se duerma:13 26 51
se fue:49 36 -6
se ha:3 28 21
se … en:-34 -12 8
se … la:73 -21 -12
se … las:-23 -14 -20
se … todas:-34 -27 -30
se … tomado:26 16 17
se … un:20 32 33
sea:44 24 16
sea in:50 43 44
sea swim:-21 -18 -15
sea teh:56 -7 -3
sea up:-58 -51 -43
sea view:37 46 -8
sea with:11 17 21
sea … all:25 20 26
sea … day:-23 -13 -2
sea … i:43 48 2
sea … night:48 46 35
sea … to:-53 -45 -36
seafront:0 0 0
seagull:-8 -5 -5
seagulls:-13 -5 -2
seahorse:-2 -3 -1
seal:10 -5 -5
sealed:-11 -6 34
seals:23 31 22
sean:-14 -3 -2
search:31 13 2
searches:15 10 12
seaside:-7 -6 -5
season:-3 -44 -32
seasons:-7 -4 -4
seat:2 -15 -11
seat beside:-22 -12 -9
seat with:50 -5 -3
seat … i:27 29 27
seat … im:37 39 41
seat … parked:37 39 41
seat … teh:38 -10 -9
seatbelt:56 23 29
seatbelts:1 1 3
seating:0 -2 -3
seats:53 57 53
sec:22 16 19
secateurs:-17 -15 -1
second:27 17 10
second class:40 41 42
second day:33 -1 15
second floor:18 21 14
second hand:-26 -23 -15
second if:25 4 14
second lot:30 36 37
second night:13 22 4
second one:-23 -15 -11
second thoughts:46 30 45
second time:-22 -16 -9
second … adn:-24 -23 -7
second … i:-22 -23 -6
second … in:53 55 58
second … it:30 30 30
second … my:24 20 26
second … teh:-26 -18 -30
second … with:28 25 41
secondary:-17 -16 -13
seconds:-30 -22 -14
secret:22 32 -23
secret … i:58 60 -5
secretary:-8 -1 -1
secretly:19 -10 -12
secs:45 48 48
section:-1 8 -10
sectioned:6 -10 -3
security:34 52 58
security arent:37 37 40
security guy:28 26 28
security … i:23 25 21
sed:37 36 -4
see:54 38 43
see a:11 -25 -14
see another:20 10 -15
see for:71 54 58
see i:-33 -29 -24
see if:3 26 23
see it:28 10 20
see my:-14 -23 -26
see myself:-10 -41 -11
see no:-38 -13 -2
see one:35 -12 -5
see someone:-37 -44 -24
see stars:5 12 -30
see sunday:33 61 62
see teh:17 27 17
see that:-34 -22 -19
see them:36 17 50
see this:81 79 71
see thursday:46 43 55
see to:104 101 50
see u:-28 -28 -34
see wat:-21 -41 -25
see whether:48 30 31
see … adn:20 31 -5
see … at:-33 -33 -27
see … be:4 -24 -14
see … been:-20 -19 -18
see … both:30 20 24
see … but:-43 -13 -6
see … could:7 21 24
see … cryin:82 66 70
see … forgive:18 22 21
see … futur:49 -17 -5
see … get:22 1 5
see … go:-11 -15 -30
see … i:31 38 22
see … id:22 -5 2
see … im:12 26 41
see … in:-4 -48 -37
see … it:20 40 19
see … ive:32 36 38
see … more:-31 -17 -9
see … myself:21 24 46
see … next:56 -23 -22
see … not:39 31 -1
see … of:21 10 14
see … old:55 36 37
see … on:-18 -19 -21
see … out:-29 -24 -12
see … own:-8 -5 -32
see … school:57 39 44
see … sea:-28 -18 -13
see … season:53 0 0
see … she:-30 -11 -4
see … should:24 -22 -3
see … sorry:42 47 51
see … stop:24 8 -9
see … teh:15 30 16
see … that:-59 -31 -4
see … them:23 4 2
see … u:15 25 30
see … was:-27 -12 -5
see … way:-17 -3 -33
see … we:14 14 26
see … week:5 15 47
see … were:22 24 23
seed:-10 -3 -2
seeds:-8 -4 -2
seeing:43 24 15
seeing it:21 30 11
seeing rats:23 22 41
seeing snakes:60 61 50
seeing teh:-33 -43 -21
seeing things:38 12 -60
seeing … adn:29 36 36
seeing … all:2 6 20
seeing … at:-2 -1 -48
seeing … on:12 12 25
seeing … over:14 17 25
seeing … teh:43 21 -1
seeing … u:-51 -44 -34
seeking:-18 -12 -5
seem:5 -14 -32
seem to:-28 -25 -20
seemed:22 9 31
seemed right:33 -9 -9
seemed … i:3 5 23
seems:-13 -20 15
seems right:13 10 20
seen:43 37 35
seen adn:25 18 -10
seen by:32 26 31
seen him:36 -1 4
seen i:22 5 6
seen it:-22 -11 -4
seen teh:-26 -12 -27
seen to:55 62 34
seen … adn:-51 -39 -33
seen … i:-20 19 17
seen … it:48 30 40
seen … my:61 44 2
seen … out:44 32 36
seen … teh:27 27 24
seen … u:28 27 28
sees:-33 -25 -49
sees me:-32 -29 -27
sees no:39 45 -7
sees … way:39 45 -7
seguir:11 -12 -5
sein:5 22 1
seine:18 21 20
seis:-1 0 -6
seit:40 47 -6
seite:-18 -19 -8
seize:-5 -4 -7
seizure:47 52 54
seizure … hour:44 39 37
seizures:-34 -11 3
seizures since:34 37 50
seizures teh:-31 -13 -9
selbst:-15 4 -6
selbstmord:74 84 -9
self:42 50 -30
self delete:60 68 -41
self harm:7 -26 -15
self harmed:-25 -5 -3
self harming:38 -3 -3
self in:46 47 62
self inflicted:53 10 30
self … a:36 16 8
self … adn:-2 -41 -13
self … is:14 28 -34
self … morning:46 45 56
self … no:10 21 -10
self … sorry:-19 -20 -13
self … teh:15 14 45
self … that:12 15 35
self … to:-34 -50 -26
self … today:21 -1 -1
selfies:-28 -15 -15
selfish:34 18 -16
sell:-15 -14 -10
selling:-3 -2 -1
sells:27 18 17
semana:-20 -4 -5
semanas:22 5 -4
semester:-17 13 -20
semester adn:53 65 -2
semi:0 -1 0
semicolon:-20 -11 -10
seminar:-15 -10 -9
senate:-5 -3 -3
send:-5 7 -8
send a:25 30 30
send him:35 42 -3
send … a:33 35 -1
send … ill:22 17 14
send … police:22 17 14
sender:68 -1 -1
sending:-33 -22 -14
sends:-22 -11 -8
sends me:-21 -7 -5
seneca:1 12 9
senior:35 8 9
senora:-34 -7 12
senora ya:8 11 27
sens:17 14 20
sense:16 -19 2
sense adn:-20 -16 -7
sense of:-29 -10 -5
sense … lost:21 -2 0
sense … on:46 -3 -2
sensible:-20 -7 0
sent:10 26 26
sent a:34 34 47
sent back:44 43 -27
sent everyone:9 22 4
sent off:42 40 50
sent to:60 44 -7
sent … a:14 24 7
sent … foto:22 16 24
sent … of:26 7 12
sent … on:-27 -14 -13
sent … picture:-27 -19 -16
sent … with:29 23 19
sentence:-7 4 -15
sentence … teh:-20 -19 -12
sentenced:-8 -4 -4
sentences:-5 1 7
sentido:-45 -30 -16
sentimental:-3 -11 -6
separate:-9 -5 -2
separately:0 0 -1
september:4 -13 -12
september adn:-21 -2 -4
sequel:6 5 1
ser:39 -12 -5
serai:-30 -9 -6
serait:28 -5 -1
serene:8 8 16
sergeant:27 31 5
sergeant … to:24 25 0
sergeants:-3 -3 2
serie:-1 -4 -5
series:-33 -14 -13
serious:62 36 -52
serious question:58 -2 -1
serious … it:70 6 0
serious … teh:19 24 -2
serious … to:36 43 -1
seriously:0 0 0
sermon:-5 -2 -2
sermons:0 0 0
sers:4 -2 -1
sertraline:-25 -13 -18
serve:-2 -3 -5
served:-3 -4 -6
server:48 38 2
server … in:21 19 14
server … lief:65 62 25
servers:0 -6 -3
service:68 101 93
service adn:3 4 42
service is:-23 -22 -15
service revolver:43 42 34
service … i:35 39 45
service … in:-26 -27 -28
service … is:-28 -29 -30
service … my:22 17 20
service … on:-10 -7 -22
serviced:-11 -8 -6
services:-11 -12 -12
serving:-23 -18 -14
servo:16 17 25
ses:62 67 63
session:4 6 -19
session adn:53 43 0
session … a:-20 -6 -2
sessions:-14 -15 -8
sest:-14 -11 -2
set:31 39 61
set fire:30 31 34
set for:-21 -24 -35
set me:-30 -24 -16
set midnight:41 47 38
set of:25 24 25
set off:-24 -21 -20
set out:-26 -20 -13
set teh:40 30 37
set to:48 46 42
set … adn:-45 -33 -34
set … dieing:-26 -19 -20
set … direct:26 25 28
set … ends:29 26 27
set … my:-7 -2 22
set … nights:29 26 27
set … on:35 33 50
sets:-3 -3 2
settee:-20 -22 -14
setting:0 5 19
settle:32 -13 -12
settled:45 49 15
settled i:38 36 15
settled on:31 37 33
settled … dieing:16 19 23
settled … i:24 24 0
settled … tuesday:-21 -15 -8
settles:-10 -6 -3
settling:-6 -3 -2
seven:-22 -62 -49
seven months:65 9 15
seven on:-23 -23 -23
seven years:27 4 1
seven … a:-34 -31 -31
seven … got:22 3 -2
seven … i:-22 -16 -6
seven … sunday:-23 -23 -23
seven … teh:-25 -22 -30
sevens:-9 -7 -6
seventeen:-9 1 -32
seventeen adn:6 7 -21
seventeen … teh:-4 1 -22
seventh:-4 -26 -19
seventies:-22 -24 -15
seventies hes:-24 -19 -10
seventieth:-6 -6 -6
seventy:7 7 -16
seventy one:24 0 -14
seventy three:4 19 25
seventy … adn:27 3 -28
seventy … no:10 22 29
several:-2 -14 -7
severe:-12 -3 -1
severn:-1 -1 0
sewer:55 58 -17
sewer slide:34 48 -3
sewer … is:45 39 -29
sewing:-30 -17 -5
sewn:22 28 29
sex:-29 -21 -36
sex … i:27 25 -9
sexual:-16 -10 -7
sh:58 43 -11
sh on:26 33 0
shadow:1 2 0
shake:14 35 14
shake adn:-45 -23 -11
shake her:51 53 10
shake teh:30 26 -10
shake … of:35 29 -1
shaken:2 7 6
shakes:-21 -5 -35
shakes … i:-27 -18 -13
shakin:0 0 -7
shaking:80 88 84
shaking adn:40 59 17
shaking bad:46 47 51
shaking cant:9 11 -41
shaking her:28 27 35
shaking on:22 27 27
shaking wen:23 -3 -2
shaking … cant:19 24 15
shaking … dropped:-23 -13 -3
shaking … floor:22 27 27
shaking … i:31 24 15
shaking … keep:9 11 -41
shaking … nothing:26 25 28
shaking … to:40 20 20
shaky:37 -37 -59
shaky … im:-31 -5 0
shaky … it:52 -8 -2
shall:61 54 70
shall be:-17 -21 -40
shall end:-42 -42 -14
shall hav:51 52 55
shall not:44 38 50
shall take:59 75 81
shall … closing:-10 -25 -25
shall … ending:28 28 36
shall … i:26 -5 -2
shall … it:47 40 75
shall … joined:40 36 35
shall … joining:-25 -26 -24
shall … lief:-14 -20 -6
shall … them:60 58 51
shall … with:40 39 45
shame:-31 -26 -25
shampoo:-6 -7 -1
shania:-10 -7 -7
shant:61 71 57
shant be:93 104 89
shant hear:-29 -31 -33
shant … needing:35 39 36
shant … teh:-28 -32 -36
shant … to:25 32 23
shape:-4 -9 -8
shaped:-15 -2 -1
share:-48 -31 -24
shared:-12 -7 -4
shares:-4 -1 0
sharing:-36 -22 -11
shark:-2 -1 -1
sharp:5 11 5
sharpened:98 82 103
sharpened adn:42 20 16
sharpened all:-51 -41 -24
sharpened my:16 19 21
sharpened teh:34 20 17
sharpened … for:90 94 89
sharpened … husbands:16 19 21
sharpened … in:17 12 21
sharpened … late:16 19 21
sharpened … my:21 22 25
sharpened … teh:-52 -43 -29
sharpener:-22 -21 -19
sharpner:-2 -1 -1
sharps:11 -5 -2
shattered:-52 -43 -42
shauna:-3 -6 -6
shave:-12 -8 -8
shaved:-4 1 3
shaving:-24 -25 -9
shaving … teh:-21 -19 -4
shawl:0 0 0
she:7 21 9
she broke:22 20 -29
she came:-35 -26 -18
she cant:-22 -2 -8
she collapsed:-46 -50 -70
she couldnt:20 29 -4
she cries:38 25 -4
she did:20 4 -6
she didnt:-41 -28 -16
she doesnt:7 9 23
she gave:38 40 37
she had:32 36 46
she has:26 3 37
she hears:16 23 20
she isnt:22 16 3
she keeps:16 20 2
she kept:-33 -32 -23
she leaves:15 18 29
she left:4 9 21
she likes:25 28 28
she looked:20 29 36
she loves:32 21 16
she means:58 43 -6
she quit:43 36 41
she reads:25 15 13
she says:16 4 26
she scratches:23 30 -2
she sees:-42 -38 -31
she sent:-25 -22 -18
she shot:32 35 29
she takes:30 4 5
she tells:-21 -8 -5
she thought:-24 -18 -17
she threw:6 5 28
she throws:13 12 -20
she told:25 29 -17
she wants:52 58 31
she will:45 25 -10
she wishes:29 -41 -25
she wont:75 48 34
she would:-54 -10 -6
she … adn:25 24 65
she … after:22 7 1
she … all:27 43 18
she … an:-23 -19 -14
she … answering:24 19 10
she … around:-4 1 -21
she … at:7 18 35
she … be:27 10 -11
she … beter:-23 -10 -6
she … boiling:24 24 42
she … buried:17 21 22
she … cryin:16 22 30
she … dead:7 30 -11
she … do:-2 -35 -9
she … done:37 38 36
she … drink:31 26 29
she … drinking:30 35 36
she … end:41 41 -5
she … every:-21 -3 0
she … far:-23 -10 -6
she … for:11 33 -8
she … from:20 20 19
she … go:31 17 12
she … goin:52 54 -43
she … gone:33 34 -6
she … goodbye:-42 -37 -4
she … hav:43 43 52
she … hear:45 50 30
she … help:-14 -23 -23
she … her:31 17 45
she … herself:23 16 -16
she … home:-32 -22 -14
she … how:-14 -23 -7
she … i:-42 -52 -24
she … if:-23 -15 -6
she … im:-10 -9 -31
she … is:-28 -15 -1
she … it:-34 -42 -40
she … its:37 34 20
she … ive:-27 -14 -15
she … kil:63 52 8
she … know:46 55 48
she … late:33 33 22
she … live:-31 -9 -5
she … locked:-23 -13 -6
she … love:-47 -5 -1
she … lovely:25 -3 0
she … me:-35 -22 -12
she … more:31 31 0
she … my:-21 -15 -41
she … name:-23 -17 -12
she … nan:22 22 1
she … not:-38 -33 -20
she … of:-9 23 -9
she … off:21 3 6
she … on:46 31 27
she … out:-28 -8 2
she … over:40 37 15
she … ring:18 16 28
she … see:22 13 7
she … seen:36 8 11
she … she:10 -12 -28
she … shed:-5 -32 -5
she … shell:25 22 43
she … shes:47 41 -12
she … stop:19 25 39
she … teh:-20 -2 -45
she … that:13 11 53
she … them:-39 -26 -17
she … theyre:22 24 27
she … this:60 64 45
she … till:43 42 -5
she … to:55 56 -29
she … toast:33 35 37
she … up:24 35 25
she … walking:28 15 20
she … wants:25 5 -2
she … was:20 -15 -1
she … wat:22 24 27
she … with:-20 -30 -33
she … work:11 12 25
she … years:38 31 14
she … yet:33 37 46
shearing:-4 -5 -6
shed:7 -10 -2
shed adn:-10 -31 -20
shed got:21 11 -1
shed hoped:22 3 -1
shed is:-45 -17 -18
shed kil:2 3 29
shed locked:-34 -30 -28
shed rather:29 34 -1
shed tidied:32 30 29
shed to:33 31 34
shed where:-29 -5 -3
shed … be:27 29 42
shed … had:-38 -20 -14
shed … her:13 23 15
shed … herself:17 25 24
shed … i:24 36 17
shed … in:-29 -24 -27
shed … it:-61 -47 -38
shed … its:28 28 35
shed … lief:40 0 0
shed … near:50 49 43
shed … not:21 3 -1
shed … off:-32 -26 -8
shed … on:22 22 15
shed … to:37 -1 6
shed … under:25 28 32
shed … wen:32 33 39
shed … wife:21 16 16
shedding:9 7 -8
sheds:65 79 71
sheds … teh:51 51 52
sheep:-13 -5 2
sheet:19 33 22
sheet adn:28 36 3
sheet is:21 15 14
sheet music:14 27 21
sheet to:24 23 24
sheet … of:2 12 -35
sheets:23 19 -11
sheets … adn:16 15 23
sheets … he:33 38 -3
sheila:7 12 21
shelf:-26 -18 -21
shell:49 78 38
shell be:27 21 45
shell find:2 -5 -21
shell get:-26 -34 -30
shell kil:8 1 25
shell neva:-43 -2 3
shell not:28 35 -6
shell take:31 33 13
shell … all:23 32 12
shell … at:31 33 33
shell … be:28 35 -7
shell … by:36 38 39
shell … her:17 22 -5
shell … herself:18 13 40
shell … i:47 34 8
shell … me:-19 -25 -8
shell … my:-5 -6 -20
shell … on:-23 -19 -11
shell … teh:21 25 3
shell … thursday:37 29 40
shell … wat:71 75 35
shell … with:14 13 25
shelter:-12 -8 -15
sheltered:0 0 -9
shelves:-12 -11 -11
shepherds:-2 0 3
sheriff:19 22 30
sherry:22 -13 -17
sherry … after:27 4 3
sherry … years:27 0 0
shes:77 87 88
shes accepted:7 -25 0
shes asleep:29 10 14
shes been:17 38 -1
shes breathing:35 36 42
shes cold:12 17 25
shes come:42 44 31
shes coming:2 15 39
shes doing:21 24 26
shes drunk:8 11 25
shes fitting:-10 -21 -13
shes geting:-23 -14 -4
shes goin:-60 -65 -16
shes gone:22 15 15
shes got:66 73 75
shes hidden:21 -25 -32
shes in:32 42 49
shes locked:-16 -21 -20
shes ninety:-37 -24 -13
shes not:65 45 57
shes on:66 52 55
shes out:43 36 -2
shes pale:12 18 27
shes right:-33 -36 -25
shes slurring:38 30 27
shes suicidal:81 71 -10
shes swallowed:7 9 29
shes taken:65 60 66
shes takin:31 26 -20
shes texted:27 28 29
shes told:24 17 25
shes waiting:12 10 -24
shes with:-21 -11 -8
shes … a:21 20 37
shes … all:-17 -21 -14
shes … an:-18 -20 -21
shes … answering:30 28 22
shes … are:21 16 10
shes … back:24 29 36
shes … be:34 38 8
shes … blue:32 36 45
shes … but:15 20 22
shes … cold:19 22 25
shes … do:42 40 -8
shes … doorstep:34 10 15
shes … down:27 9 8
shes … end:-58 -51 0
shes … every:15 21 40
shes … floor:42 43 46
shes … floppy:11 13 33
shes … for:-29 -4 -15
shes … four:-26 -18 -10
shes … from:32 36 36
shes … go:31 33 -4
shes … grey:13 15 22
shes … ill:24 28 27
shes … im:45 8 4
shes … ive:32 27 32
shes … keeps:20 23 -9
shes … leeds:24 26 24
shes … lips:24 23 18
shes … mum:-23 -15 -9
shes … my:45 43 61
shes … no:41 37 47
shes … nothing:42 54 -7
shes … off:-20 -16 -20
shes … on:-33 -23 -23
shes … roof:41 48 57
shes … round:34 0 0
shes … sick:25 1 -8
shes … since:-31 -33 -24
shes … sleepy:23 20 10
shes … teh:34 31 24
shes … them:21 10 8
shes … ther:81 62 55
shes … theres:21 23 23
shes … twice:32 45 -2
shes … up:47 54 63
shes … us:-36 -50 -32
shes … which:45 28 -3
shes … whole:7 7 24
shes … with:41 29 -14
shift:16 6 -16
shift done:-23 -21 -12
shift ive:26 12 9
shift my:37 47 7
shift with:9 -35 -36
shift … got:25 10 9
shift … im:14 16 28
shift … me:2 -29 -37
shift … teh:-11 -26 -42
shift … ten:18 22 25
shifted:7 17 12
shifts:-40 -36 -35
shin:-24 -16 -3
shingles:3 -7 -5
shins:-5 -4 -3
ship:-46 -42 -32
shipping:-9 -6 -4
shirt:1 5 4
shirt adn:21 19 18
shirt … teh:19 19 21
shirt … tree:26 23 24
shirts:-15 -18 -13
shit:-33 -46 -35
shivering:46 24 17
shock:-8 -3 -3
shocked:-8 -5 -4
shocked … to:22 15 0
shocking:-4 -2 -1
shoe:-16 -43 -21
shoebox:0 5 8
shoes:25 23 31
shoes off:38 61 60
shoes on:55 0 0
shoes … a:-21 -22 -9
shoes … by:19 25 19
shoes … for:44 0 -1
shoes … in:40 36 32
shoes … me:39 52 54
shoes … over:25 27 29
shona:9 5 0
shook:2 -16 -5
shook … hand:-23 -17 -12
shoot:-9 -13 16
shoot himself:3 3 26
shoot me:-29 -24 -20
shoot my:-4 4 -20
shoot myself:57 67 58
shoot up:-35 -37 -14
shoot … a:-29 -26 -2
shoot … adn:6 5 23
shoot … he:-3 3 22
shoot … his:1 1 -54
shoot … i:23 13 -25
shoot … its:-21 -21 -8
shoot … school:-26 -23 18
shoote:32 33 38
shoote … in:32 33 38
shooting:-2 18 -8
shooting myself:71 73 22
shop:-26 9 12
shop adn:48 41 37
shop … teh:45 35 38
shopping:-20 -34 -32
shopping … hav:40 3 5
shopping … teh:-6 -10 -23
shops:28 26 -1
short:-33 -42 -41
shortage:-1 0 0
shortbread:-7 -6 -2
shorter:42 -10 -4
shorts:-13 -11 -8
shot:-11 2 31
shot myself:13 14 23
shot up:49 52 50
shot … adn:32 37 25
shot … by:16 21 36
shot … i:-24 -16 -8
shotgun:35 37 38
shotgun adn:53 50 43
shotgun behind:30 30 32
shotgun is:16 28 26
shotgun … adn:-3 -8 -24
shotgun … back:-35 -26 -20
shotgun … hes:70 70 60
shotgun … his:36 37 35
shotgun … to:-32 -21 -11
shots:-20 -9 -4
shoud:-16 -14 0
should:-8 -21 -65
should add:-27 -16 -4
should be:-14 15 -35
should get:37 16 -3
should hav:75 18 3
should i:-80 -61 -35
should kil:33 29 0
should not:37 7 -2
should of:16 33 25
should … a:26 40 -1
should … adn:-22 -4 -18
should … been:71 39 -10
should … born:25 -4 -2
should … dead:-65 16 0
should … him:-6 -3 -21
should … i:-29 -14 0
should … it:-12 -41 6
should … ive:5 28 -7
should … let:52 -11 -3
should … make:46 49 0
should … myself:43 46 -23
should … on:2 -20 -12
should … out:27 -13 -6
should … teh:8 18 40
should … to:-9 -22 -3
should … wat:-20 -22 -22
shoulder:-6 -7 2
shoulders:-3 6 6
shouldnt:-23 -19 -24
shouldve:81 59 71
shouldve been:26 -5 -1
shout:20 27 38
shout … i:20 25 21
shouted:-37 -28 -18
shouted … out:-20 -17 -12
shouting:43 37 61
shouting that:59 58 83
shouting … he:8 6 24
shouting … hes:34 38 46
shouting … im:23 -2 0
shouting … not:25 14 14
shouts:27 39 -27
shouty:-6 -3 -2
shoved:15 20 -13
shoved me:20 24 -13
shoves:7 4 -23
shoves me:17 19 -23
show:11 27 18
show me:26 17 -7
show u:41 33 37
show … i:-23 -16 -11
show … my:34 35 37
show … this:33 25 26
show … to:29 32 32
showed:10 14 6
showed me:18 -2 -33
showed teh:62 63 56
showed … teh:32 25 -19
showed … to:-27 -3 -18
shower:6 11 40
shower adn:22 15 12
shower i:38 42 25
shower … wen:21 21 47
showing:56 28 31
shown:0 -1 3
shows:-5 -7 -15
shredded:-14 -16 -15
shrieked:-8 -3 -2
shrieking:-1 -2 -1
shrugged:1 1 -2
shrunk:-30 -24 -12
shush:7 7 -7
shut:36 32 19
shut i:-28 -23 -19
shut in:6 7 -22
shut my:25 32 19
shut with:21 20 28
shut … a:19 15 21
shut … eyes:16 23 -2
shut … my:39 40 7
shuts:26 24 -19
shuts … in:49 60 -18
shutting:-6 -4 -3
shy:-6 -3 -1
si:12 -27 -26
sich:51 48 68
sich … erhangt:25 21 27
sick:35 18 25
sick adn:19 30 37
sick after:54 -69 -12
sick all:12 19 28
sick as:20 -3 -2
sick my:30 4 -7
sick note:-21 -12 -15
sick of:-74 -41 -39
sick on:27 27 24
sick once:34 13 11
sick … adn:20 8 7
sick … cant:-19 -27 -17
sick … i:8 -29 -19
sick … it:-39 -14 -18
sick … my:-22 -16 -5
sick … teh:19 14 20
sick … to:-22 -13 -7
sick … up:33 14 -2
side:8 10 12
side adn:71 70 77
side door:54 0 0
side is:20 6 -20
side … bath:18 20 19
side … cant:20 23 24
side … eyes:30 7 6
side … fence:37 35 35
side … i:-26 -22 -13
side … is:11 11 21
side … it:37 34 41
side … its:24 23 23
side … one:23 25 28
side … rail:20 22 24
side … side:24 21 21
sides:-6 8 -5
sideways:-5 -4 -4
sie:34 51 30
sied:-2 0 -1
siempre:-101 -16 -1
siento:-85 -7 -3
sighed:0 0 -6
sight:-14 -8 -7
sign:53 42 28
sign off:8 17 30
sign over:38 -10 -3
sign teh:39 49 24
sign … for:41 36 42
sign … teh:55 15 16
signal:30 25 24
signalman:0 0 -3
signed:-25 -10 2
signed her:-25 -25 -11
signed out:37 32 37
signed this:7 37 41
signed up:-29 -22 -16
signed … for:-33 -28 -12
signed … keys:21 17 12
signed … on:58 59 62
signed … over:25 21 20
signed … up:-23 -24 -11
signing:-4 5 21
signing on:-27 -22 -18
signs:20 8 19
signs of:48 -1 -1
silage:-15 -9 -1
silage … in:16 22 24
silence:-21 -12 -19
silent:20 18 16
silicone:-7 -2 -2
sill:-16 -14 -19
sill a:-21 -20 -20
sill … adn:-21 -20 -20
sill … schoolboy:-21 -20 -20
silly:-15 -11 7
silo:30 28 33
silo top:30 28 33
silo … of:30 28 33
silver:-13 -10 -10
similar:-21 -8 -3
simon:-1 -1 -1
simple:5 6 -4
simpler:4 -10 -3
simply:0 0 0
sims:-1 -1 -1
sin:-69 -19 -19
since:17 -4 -6
since a:-23 -8 -7
since adn:-21 -12 -12
since breakfast:22 28 24
since february:33 -2 -3
since five:31 50 49
since four:29 27 17
since friday:43 -13 3
since half:39 50 51
since he:25 12 -36
since i:-39 -39 -16
since im:-31 -37 -33
since its:-58 -32 -32
since ive:-35 -22 -20
since last:26 34 8
since lockdown:28 31 35
since lunch:40 46 69
since march:47 56 29
since midnight:29 28 38
since my:-65 -50 -34
since noon:0 -26 -25
since she:29 12 -2
since shes:-27 -25 -18
since six:-42 -27 -7
since spring:29 37 30
since sunday:-18 -29 -35
since teh:54 25 -4
since that:-25 -18 3
since they:26 -11 -21
since tuesday:38 -8 -2
since two:35 42 38
since wednesday:15 29 18
since yesterday:9 5 26
since … a:6 24 30
since … adn:36 75 80
since … are:61 64 57
since … be:32 41 41
since … been:11 -23 -17
since … cant:5 26 31
since … car:-22 -8 -8
since … clinic:37 0 0
since … cut:27 -1 0
since … divorce:29 0 -8
since … dont:51 46 28
since … drinking:25 21 24
since … feel:56 19 18
since … four:-23 -17 -6
since … funeral:-17 -10 -26
since … hands:22 24 20
since … he:-21 3 -17
since … her:12 19 22
since … his:55 48 13
since … home:1 26 -3
since … i:28 24 22
since … im:7 -21 -11
since … its:13 -11 -21
since … ive:-33 -41 -33
since … kids:-22 -4 -3
since … lost:49 34 -2
since … lovely:1 -10 -21
since … my:25 40 29
since … night:-5 -2 25
since … no:25 40 30
since … oclock:39 45 48
since … of:-16 -23 -22
since … on:-24 -18 -14
since … one:83 48 37
since … out:53 53 59
since … passed:24 -17 -17
since … pumped:21 -3 -1
since … renovations:26 27 20
since … shall:19 27 29
since … shut:39 39 0
since … stopped:14 21 8
since … taxi:32 -5 -5
since … teh:-14 -31 -24
since … that:-26 -4 -2
since … them:26 30 31
since … this:-24 -20 -10
since … thursday:29 31 -2
since … time:20 12 23
since … tonight:22 7 17
since … took:-34 -19 -5
since … up:-37 -29 -35
since … was:-24 -21 -12
since … week:17 40 -2
sincerely:0 0 0
sind:-7 -7 -4
sinead:-5 -5 -5
sing:-4 6 23
sing for:54 37 33
sing … im:45 43 44
singer:-23 -10 -5
singers:-1 2 0
singing:-31 -10 -43
singing … teh:-13 -22 -11
single:-13 -10 -29
single day:6 35 -1
single to:16 17 20
single … i:-24 -2 -9
single … kidding:3 21 0
single … not:2 21 0
sings:-10 -9 -5
sinister:-11 -4 -2
sink:-21 -26 -37
sink … it:-49 -35 -26
sink … of:-49 -34 -24
sink … teh:-24 -33 -28
sinse:4 7 -10
sip:-12 -10 -8
sir:31 21 -10
sir … it:43 35 0
siren:-4 -6 -6
siri:15 15 21
sis:7 7 10
sister:-1 -15 -8
sister adn:27 15 -5
sister in:13 9 24
sister is:69 52 31
sister knows:57 39 37
sister leaves:35 27 -4
sister with:-24 -20 -11
sister … adn:15 30 -4
sister … at:-32 -29 -14
sister … bed:-24 -20 -11
sister … hav:-21 -19 -20
sister … her:21 15 -26
sister … herself:-36 -22 -6
sister … him:26 14 -14
sister … his:-24 -20 -11
sister … how:57 39 37
sister … im:43 -10 -2
sister … in:58 39 41
sister … ive:26 16 13
sister … kil:-53 -52 -4
sister … to:-8 -2 38
sister … two:15 24 -4
sisters:-9 -10 9
sisters adn:18 19 20
sisters vidaai:6 3 22
sisters … adn:-19 -37 -16
sisters … i:5 11 32
sisters … she:-35 -33 -30
sisters … teh:36 25 32
sit:-19 -14 -19
sit down:-24 -14 -13
sit with:-33 -36 -29
sit … im:40 45 42
sit … teh:-15 -30 -23
sit … u:-22 -12 -9
site:56 60 50
site … gone:34 27 27
site … out:28 32 33
sits:-17 -21 -37
sitter:-11 -13 -11
sitting:29 16 13
sitting by:29 34 41
sitting here:21 5 -22
sitting in:49 46 36
sitting on:-7 -20 -15
sitting … adn:42 5 3
sitting … car:-52 -33 -24
sitting … hands:18 -32 -14
sitting … i:36 -2 -2
sitting … it:59 60 64
sitting … my:-15 -44 -25
sitting … teh:19 28 22
sitting … with:57 57 72
situation:-44 -18 -12
six:6 -13 -1
six a:24 32 32
six days:32 51 -5
six has:20 21 27
six hours:-22 -18 -11
six months:-9 -21 -10
six oclock:-23 -24 -19
six of:-30 -4 -1
six theyre:22 7 -30
six times:40 0 6
six to:49 49 45
six weeks:6 -26 -8
six with:7 10 24
six years:-23 -45 -30
six … a:7 11 27
six … adn:41 23 -16
six … do:-30 -21 -9
six … gone:23 -9 -3
six … i:-8 0 -30
six … id:46 -3 -1
six … it:34 25 27
six … its:3 -23 -2
six … me:-23 34 23
six … of:20 -14 -8
six … teh:35 -9 -2
six … them:-25 -6 -6
six … theres:-23 -18 -4
sixteen:22 17 -14
sixteen adn:56 41 -7
sixth:-16 -16 -15
sixties:-15 -14 -9
sixtieth:-3 -2 -2
sixty:2 -27 -49
size:-16 -9 -19
size … door:33 32 -7
sized:-2 -1 0
sk:0 0 0
skateboard:10 4 12
skateboard … teh:33 27 37
skegness:-5 -2 -2
ski:-6 -6 -1
skills:-10 -7 -5
skin:64 36 15
skin is:11 -20 -15
skin … bone:1 2 -23
skin … my:-21 -4 -2
skin … she:1 2 -23
skinny:13 15 -1
skins:35 50 68
skint:-7 -5 -1
skip:-15 -26 -27
skipped:3 14 46
skipping:11 -16 -25
skipping adn:21 39 -17
skipping my:0 -64 -32
skipping … insulin:0 -64 -32
skipping … on:0 -73 -28
skips:-34 -28 -8
skirting:-21 -17 -12
skull:13 26 -10
skunk:-1 14 -2
sky:-21 -13 -8
skye:-10 -8 -7
slack:48 55 30
slammed:-6 -2 -2
slams:20 17 -1
slan:40 41 42
slap:42 54 -14
slapped:-6 3 -6
slapping:98 74 32
slaps:41 55 -28
slaps me:32 37 -16
slaps … i:30 42 -8
slaps … if:15 21 -1
slaps … wen:23 22 -24
slashed:-56 -51 -1
slashed my:-73 -70 -46
slashed … wrists:-73 -70 -46
slate:0 0 0
slates:-7 -5 -3
slaughtered:-2 -1 0
slay:-7 -9 -9
slayed:-3 -1 -1
slays:-2 -2 -1
sleap:16 25 -1
sleap … scard:16 25 -1
sleep:7 -29 -38
sleep adn:41 36 59
sleep before:-48 -12 -6
sleep come:19 28 31
sleep forever:62 0 1
sleep i:15 13 26
sleep if:22 23 -3
sleep im:-27 -18 -23
sleep in:63 54 -30
sleep my:26 27 32
sleep shes:18 23 7
sleep tonight:-56 -32 -30
sleep with:-28 -16 -10
sleep … a:-26 -22 -17
sleep … dead:-21 -7 -3
sleep … dont:25 8 25
sleep … hav:23 -9 -6
sleep … i:26 33 28
sleep … id:20 -2 -1
sleep … im:-25 -11 -2
sleep … is:-16 -16 -29
sleep … my:-29 -12 -3
sleep … neva:50 9 8
sleep … night:-31 -9 -4
sleep … nights:-22 -11 -4
sleep … not:-37 -50 -21
sleep … permanent:32 -3 0
sleep … teh:53 50 -22
sleep … thought:24 0 0
sleep … to:-20 -4 -2
sleep … wake:35 41 19
sleeper:-16 -7 -6
sleepers:26 52 64
sleepers adn:22 33 35
sleepers in:20 24 30
sleepers … a:23 32 35
sleepers … teh:22 28 33
sleepey:7 7 10
sleeping:6 6 18
sleeping adn:-28 -29 -34
sleeping i:52 16 19
sleeping pills:15 27 32
sleeping tablets:42 52 10
sleeping with:23 25 3
sleeping … a:-5 -3 -23
sleeping … i:10 24 16
sleeping … ive:-12 -21 -12
sleeping … on:11 16 23
sleeping … since:17 19 24
sleeping … told:-21 -19 -13
sleeps:7 15 55
sleeps i:40 69 91
sleeps … teh:-15 -12 -28
sleepy:63 58 70
sleepy adn:34 25 23
sleepy … a:38 42 38
sleepy … of:7 -5 -20
sleepy … teh:-4 -23 -24
sleeve:45 39 0
sleeve … it:54 71 -5
sleeveless:-2 0 0
sleeves:55 67 -15
slef:69 54 -3
slept:-36 -25 -15
slept … hours:-32 -24 -18
slice:7 -14 -15
sliced:-1 -1 -1
slices:-3 -1 -1
slicin:24 23 -1
slicin … adn:42 36 0
slicing:32 35 -10
slid:1 4 -12
slide:-3 11 -20
slide … i:20 23 -8
slides:-11 -15 -10
sliding:14 13 20
slightly:-45 -16 -14
slimming:-12 -14 -12
slip:-24 7 10
slip in:-26 -2 -3
slip off:19 22 30
slipped:49 -29 -23
slipped at:52 -2 -1
slipped in:-27 -2 -1
slipped last:28 -6 -2
slipped while:-21 -7 -6
slipped … a:56 27 3
slipped … after:75 -1 0
slipped … i:-50 -4 -1
slipped … my:39 14 7
slipped … night:28 -7 -2
slipped … saturday:23 0 0
slipped … teh:27 -12 -7
slippers:-49 -41 -23
slipping:0 10 20
slippy:2 1 2
slips:-2 -1 -1
slipway:32 34 26
slit:-42 -27 -65
slit my:-41 -33 -64
slit … throat:12 8 -39
slit … wrists:-61 -45 -61
slitting:105 119 -8
slitting my:37 52 -8
slitting … wrists:89 94 -1
sliver:-1 -2 -1
slog:0 0 0
slogan:-5 -1 -1
slot:-14 -31 -22
slots:11 3 -12
slough:-5 -3 -5
slow:41 31 24
slow breathing:-31 -25 -15
slow down:5 7 24
slow i:55 28 -1
slow it:30 40 41
slow … adn:-22 -14 -6
slow … be:4 8 22
slow … blue:-29 -22 -16
slow … by:15 14 24
slow … hes:20 26 25
slow … i:17 26 12
slow … keep:18 17 21
slow … lips:-29 -22 -16
slow … that:34 -15 -13
slower:19 16 18
slowing:4 9 0
slowly:0 0 0
slug:14 16 14
slug gun:23 18 15
slugs:-28 -35 -5
slugs in:-29 -37 -4
sluice:51 31 32
slumped:23 39 29
slumped over:25 23 17
slumped … teh:27 36 19
slurred:22 36 31
slurring:69 60 52
slurry:69 55 57
slush:-57 -58 -64
slush puppy:-56 -57 -63
slush … adn:-59 -59 -64
small:-8 -17 -11
small hours:-32 -19 -12
small i:23 3 -2
small they:32 32 27
small … a:24 24 22
small … for:-30 -18 -13
smaller:-20 -11 -14
smart:-23 -12 -5
smarties:-20 -15 -10
smash:8 14 -1
smashed:18 17 17
smashed teh:23 25 28
smashing:37 43 37
smashing … door:20 25 38
smashing … with:16 17 22
smear:-5 -3 -1
smell:4 8 6
smell onions:11 21 21
smell that:27 25 22
smelled:-5 -4 -3
smelling:-6 -7 -7
smells:-18 -17 -5
smelt:-10 -11 -8
smile:-13 -16 -19
smiled:60 59 48
smiles:-4 -4 -3
smiley:-3 -2 -2
smiling:5 0 -3
smoke:8 16 29
smoked:23 -17 1
smoked it:9 25 24
smoked … adn:23 26 24
smoked … friday:35 -10 -4
smokes:-4 -2 -1
smoking:-26 -27 -19
smoko:14 20 16
smoko to:29 32 29
smooth:-24 -13 -11
smoothly:8 -1 0
smother:57 48 46
smother teh:14 24 21
smother … adn:19 29 3
smother … baby:15 25 26
smothering:9 9 -8
smudge:-21 -19 -16
smug:-4 -4 -4
snacks:-34 -28 -19
snail:-8 -9 -9
snake:22 19 28
snakes:53 50 36
snakes adn:51 50 42
snap:2 6 9
snapped:39 44 29
snapped adn:68 75 52
sneezed:-3 0 0
sneezing:38 -16 -10
sniffling:-1 -1 0
sniper:17 26 36
snooker:-9 -6 -14
snore:5 9 16
snored:-3 -1 0
snores:-11 -10 -6
snoring:15 21 37
snoring funny:18 21 27
snoring gurgly:25 28 20
snoring weird:32 34 39
snoring … a:34 36 49
snoring … adn:40 46 37
snoring … after:29 34 48
snoring … noise:25 28 20
snow:9 6 -10
snow … adn:37 -7 -6
snowing:0 0 0
snows:-31 -24 -20
snows tonight:-30 -24 -20
so:0 0 0
soak:-21 -22 -10
soaked:-2 9 15
soap:-25 -22 -9
sobbed:-18 -12 -7
sobbing:-62 -57 -6
sober:-46 -74 -63
sober adn:-21 -6 -9
sober for:-22 -13 -7
sober on:37 -12 -3
sober … adn:-24 -8 -4
sober … drank:42 -4 0
sober … hav:24 0 0
sober … i:-35 -26 -21
sober … im:-36 -27 -13
sober … long:13 13 23
sober … saturday:41 -10 -8
sobre:-55 -13 -4
sobriety:-31 -10 -14
sobrina:-5 -1 0
social:-21 -8 -32
social worker:21 18 -18
society:-17 -8 -2
society … teh:-24 -21 -15
sock:0 4 -27
sock adn:-7 -10 -28
sock because:-1 -1 -31
sock i:17 21 19
sock … i:0 0 -68
sockets:17 12 -4
socks:-27 -44 -47
socks … on:-26 -20 -22
sod:7 -1 0
soda:-20 -16 -28
sodium:36 42 -3
soeur:14 17 -1
sofa:-35 -29 -28
sofa adn:25 24 21
sofa … not:25 21 19
sofa … teh:-22 -19 -22
sofer:-2 -1 -1
soft:-30 -19 -16
softer:-4 -7 -3
softly:1 -1 -3
soil:1 -13 -1
soin:0 0 6
soir:2 5 2
soir je:24 27 33
sold:-11 -19 -47
sold his:-23 -11 -8
sold my:34 25 -1
sold teh:-41 -29 -7
sold to:34 31 -8
sold … adn:-5 -23 -18
sold … brother:21 20 -12
sold … fone:-21 -19 -16
sold … my:35 30 -9
sold … paid:-43 -37 -34
sold … sister:33 32 3
sold … son:20 20 -2
sold … this:-21 -20 -16
soldier:-6 -3 -2
soldiers:1 0 3
soldiers adn:48 45 55
soldiers … up:21 22 24
sole:0 0 0
solicitor:-2 -2 10
solicitors:-18 -22 -23
solid:24 30 21
soll:42 46 44
solo:-75 -72 -33
solved:-3 -5 -3
some:-35 -39 -43
some mornings:33 -2 -1
some of:-40 -33 -18
some peace:28 0 4
some sort:30 27 30
some … adn:-34 -12 -6
some … asked:30 33 0
some … for:4 -3 -21
some … his:6 13 22
some … im:-24 -20 -16
some … it:-45 -36 -22
some … of:29 27 29
some … teh:-29 -24 -23
some … that:-25 -14 -2
some … u:-29 -13 -11
some … was:-32 -23 -16
somebody:33 37 55
somebody else:-5 -31 -23
somebody in:22 24 3
somebody is:-26 -13 -9
somebody my:-22 -31 -13
somebody put:-18 -20 -13
somebody take:29 -19 -13
somebody talk:27 33 0
somebody tell:29 32 35
somebody to:47 40 41
somebody would:45 -2 -1
somebody … hav:27 18 13
somebody … i:-25 -14 -18
somebody … in:27 21 23
somebody … it:55 59 7
somebody … known:21 27 25
somebody … my:26 16 27
somebody … of:26 23 -1
somebody … on:-23 -11 -11
somebody … or:52 54 0
somebody … out:44 14 -15
somebody … teh:43 35 44
somebody … that:10 21 19
somebody … to:52 27 32
somebody … turn:26 -8 -3
somebody … u:33 26 34
somebody … was:-21 -30 -13
somebody … wat:-28 -15 -7
somebody … with:-21 -12 -3
somebodys:34 43 31
somebodys cooking:16 22 21
somebodys … a:10 24 -3
somebodys … down:16 22 21
someday:-11 -1 -1
somehow:-5 -17 -9
someone:-2 17 28
someone at:27 32 -7
someone feed:47 42 43
someone had:32 53 25
someone has:-21 -10 -6
someone i:-22 1 18
someone is:2 35 44
someone new:32 32 33
someone on:-30 -18 -9
someone ring:16 18 28
someone says:26 23 25
someone talk:53 44 46
someone teh:22 23 42
someone tell:28 12 6
someone to:7 22 -21
someone tonight:-40 -36 -34
someone was:52 59 -2
someone … a:-32 -11 -14
someone … adn:0 12 -23
someone … back:43 23 21
someone … hens:47 42 43
someone … here:-21 -11 -10
someone … i:-12 -14 -22
someone … if:21 -2 -1
someone … im:23 36 40
someone … in:29 32 37
someone … it:22 35 43
someone … love:-23 -2 -2
someone … me:14 -28 -16
someone … my:38 45 53
someone … something:61 39 32
someone … suicide:26 38 0
someone … talk:-35 -32 -14
someone … teh:-21 -1 -11
someone … text:21 22 19
someone … their:20 23 29
someone … this:-37 -19 -11
someone … want:-44 -33 0
something:4 18 26
something adn:-12 -23 -15
something from:34 41 37
something it:17 22 -6
something its:-25 -14 -4
something nice:28 16 12
something … adn:8 20 7
something … be:-23 -14 -10
something … dont:29 8 -7
something … hav:38 -4 -2
something … hes:14 18 29
something … his:18 20 31
something … i:-14 -23 -19
something … id:32 41 41
something … im:24 25 -2
something … in:63 10 -13
something … its:-21 -14 -5
something … let:36 32 23
something … me:2 -42 -17
something … my:-23 -13 -23
something … myself:36 57 55
something … not:-20 -2 -2
something … on:2 17 27
something … say:18 36 33
something … take:21 0 0
something … teh:11 23 50
something … that:34 20 -10
somethings:4 4 12
sometime:66 46 39
sometimes:0 0 0
somewhere:43 21 21
somewhere i:-6 -28 -10
somewhere that:21 0 -8
somewhere … i:26 3 -8
somewhere … no:24 2 -2
somthing:32 36 37
son:-4 10 -12
son has:23 29 5
son is:-9 -13 -24
son isnt:-28 -25 -18
son keeps:-45 -36 -2
son less:-26 5 0
son says:17 22 -8
son that:24 26 39
son visited:37 -5 -5
son who:47 40 13
son … a:14 26 -9
son … goin:27 29 -40
son … hes:23 23 -24
son … if:-27 4 0
son … im:-22 -12 -24
son … in:-28 -24 -17
son … locked:4 3 22
son … me:-9 -58 -2
son … no:-29 -21 -8
son … teh:14 20 15
son … u:48 22 24
song:-10 1 3
song adn:5 5 28
song ends:12 17 21
song goes:-23 -16 -10
song one:18 20 23
song … do:53 54 0
song … im:-22 -17 -6
song … it:41 43 0
song … its:5 5 30
song … teh:-25 -14 -13
songs:-1 10 20
sons:-30 -31 -16
sons three:19 17 25
sons … letters:20 19 25
sonst:28 31 0
soon:57 1 -74
soon adn:65 62 -54
soon as:14 37 39
soon does:23 42 49
soon … a:23 43 38
soon … get:47 55 -3
soon … her:13 11 20
soon … i:17 56 -11
soon … of:20 -12 -2
soon … off:14 15 29
soon … out:18 -25 -21
soon … trucks:12 14 21
soon … will:39 -29 -34
sooner:29 12 -10
sooner or:24 19 -3
sooner … i:22 21 -4
sooner … later:34 39 -4
sooner … than:7 18 25
soothing:-3 -4 -3
soporto:165 -12 -4
sore:-16 -8 -15
sorrow:-3 -1 -2
sorrry:0 0 0
sorry:80 97 107
sorry adn:55 68 87
sorry all:-75 -77 -64
sorry but:-35 -28 -15
sorry driver:39 43 45
sorry every:25 -4 -1
sorry everyone:12 18 27
sorry goodbye:21 19 29
sorry if:-30 -18 -10
sorry im:43 49 53
sorry it:23 -16 -14
sorry its:19 10 20
sorry mum:20 23 27
sorry she:15 16 24
sorry sorry:36 42 51
sorry that:28 35 -1
sorry they:-16 -10 -24
sorry this:-43 -35 -29
sorry to:27 17 18
sorry … after:23 23 21
sorry … all:17 -20 -24
sorry … am:-27 -27 -19
sorry … be:69 68 47
sorry … blood:22 26 30
sorry … couldnt:49 50 60
sorry … dont:-29 -30 -26
sorry … everyone:23 15 14
sorry … everything:18 15 20
sorry … for:27 21 -5
sorry … goodbye:17 14 24
sorry … he:51 47 61
sorry … i:38 51 69
sorry … is:-33 -33 -28
sorry … it:5 8 -21
sorry … its:37 48 41
sorry … long:-31 -21 -19
sorry … look:24 24 23
sorry … me:-25 -18 -35
sorry … morning:25 -4 -1
sorry … mum:-48 -51 -52
sorry … my:-21 -21 -18
sorry … over:26 32 36
sorry … she:-21 -12 -5
sorry … state:38 26 25
sorry … such:39 46 37
sorry … teh:30 39 61
sorry … that:0 -44 -32
sorry … to:47 39 56
sorry … u:80 60 61
sorry … ur:-47 -50 -46
sorry … wasnt:38 -4 -2
sorry … were:30 29 24
sorry … whoever:22 19 17
sort:25 28 32
sort … adn:-45 -30 -17
sort … before:10 16 30
sorted:37 27 35
sorted in:-24 -16 -10
sorted it:-33 -32 -24
sorted my:-24 -24 -19
sorted teh:25 15 15
sorted … at:43 36 36
sorted … for:28 23 21
sorted … in:12 19 28
sorted … teh:-24 -20 -15
sorted … watered:57 64 59
sorting:-11 0 -1
sorts:-12 -5 -3
soul:-16 -5 15
sound:-42 -27 -26
sound of:-2 -4 -22
sound … ive:21 13 16
sounded:-10 -6 -10
sounding:10 7 -20
sounds:33 -25 -32
sounds a:65 -3 -2
sounds good:23 -67 -10
sounds restful:21 -2 -1
soundtrack:0 0 0
soup:-46 -37 -29
sourdough:-20 -16 -24
soy:-107 -6 -8
soy … carga:30 -1 -1
soy … para:30 -1 -1
soz:37 32 41
spa:-10 -5 -3
space:53 -28 8
space … i:1 1 21
spaces:-5 -4 -12
spacing:1 1 -3
spade:1 7 0
spade for:47 49 43
spain:-16 -4 6
spain … a:37 36 35
spaniel:-17 -13 -8
spanner:-1 0 -2
spare:4 -2 -5
spare key:31 34 32
spare part:22 -3 -3
spare tablets:-18 -21 -22
spare … adn:-5 -26 -23
spare … i:21 22 29
spare … shes:0 -26 -22
spare … teh:14 22 5
spare … to:28 28 25
spares:-2 -3 -2
sparkly:-10 -14 -12
spat:7 -10 1
spat … out:26 3 13
spate:14 5 7
speak:2 -31 -49
speak for:-20 -5 -2
speak i:-27 -6 -6
speak … me:18 24 -1
speak … nobody:-29 -24 -3
speaker:7 16 29
speaking:-2 -1 -2
speaking clock:45 42 38
speaks:-4 -2 -3
special:-5 -6 -2
specialist:-5 -1 0
specially:-16 -15 -15
specifically:19 -10 -5
speech:6 -5 -23
speech adn:33 5 -4
speech … me:36 0 0
speech … to:19 20 -2
speeches:-11 -8 -4
speed:-6 -7 -3
spel:4 5 -3
spelin:-2 -1 0
speling:1 0 0
spell:-10 -5 -6
spelling:12 12 1
spelling am:-22 -23 -16
spelling … teh:-26 -31 -16
spend:2 -3 2
spends:-3 -1 0
spent:-15 -8 4
spent it:29 27 34
spent … reading:36 32 37
spice:11 15 -25
spice adn:24 20 -7
spider:-19 -15 -17
spiders:21 26 24
spiders coming:41 39 28
spiders … of:41 39 28
spiders … out:50 45 34
spill:11 11 -5
spilled:-1 0 0
spin:-14 -9 -6
spinning:46 54 43
spirit:11 9 9
spirits:8 5 -27
spit:9 9 17
spite:-21 -11 -3
spits:39 48 -18
spits in:23 23 -18
spits … my:23 23 -18
spleling:13 6 0
split:30 31 -23
split … it:48 44 0
split … tonight:46 32 -6
splitting:-30 -17 -14
splitting up:-26 -15 -13
spoil:71 81 72
spoil it:31 36 32
spoil … for:17 29 2
spoil … her:17 30 2
spoiled:0 0 0
spoilers:-9 -7 -4
spoiling:11 13 15
spoils:-9 -2 -1
spoilt:0 0 0
spoke:-25 -22 -15
spoken:4 5 8
sponge:-16 -10 -9
sponsee:-18 -20 -10
sponsees:0 1 2
sponsor:-18 -44 -35
sponsor adn:25 5 2
sponsor before:42 0 0
sponsor doesnt:38 -4 -3
sponsor … know:38 -4 -3
sponsored:-8 -3 -4
sponsoring:0 0 0
sponsors:-36 -25 -22
sponsors number:-23 -4 -1
spoon:4 -12 -21
spoons:-32 -25 -9
sports:7 17 -3
spot:14 11 13
spot adn:-30 -29 -30
spot for:43 37 43
spotify:-4 1 0
spotless:-12 -7 -7
spots:0 0 1
spotted:-7 -12 -12
spouse:-11 -7 -3
sprained:-5 -3 -1
spray:-41 -34 -26
spray once:-28 -29 -10
spray … do:-27 -29 -9
spray … i:-28 -29 -10
sprayer:-5 -5 -7
sprays:-1 -1 0
spreadsheet:-51 -23 -34
spreadsheets:0 0 0
spring:12 31 35
spring ive:29 28 33
spring … my:24 24 28
springe:22 22 24
springt:-12 -10 -6
sprouts:-2 -1 0
spy:0 -7 -1
squad:-34 -28 -5
square:9 -3 1
squared:27 34 31
squared away:27 34 32
squares:-2 -3 -2
squash:-21 2 23
squash i:3 13 33
squash … be:-21 -10 -10
squash … to:33 49 66
squash … wait:2 10 31
squat:-2 -2 -2
squeaked:-24 -19 -13
squeaky:-1 -1 0
squeeze:1 1 1
squeezing:-6 -8 -10
squirm:-2 -1 0
srsly:6 3 5
ss:-1 0 0
ssw:0 0 0
st:-10 -3 -2
stab:56 62 18
stab him:51 49 24
stab my:38 45 19
stab … adn:6 7 -56
stab … i:32 32 -6
stab … mother:3 4 -40
stab … swear:49 52 -12
stabbed:-4 14 52
stabbed me:4 7 40
stabbed myself:5 19 22
stabbed … in:2 7 37
stabbed … teh:1 6 36
stabbing:22 9 -9
stabbing my:53 29 -13
stabbing … in:46 47 -9
stable:-13 -11 -8
stables:0 0 1
stack:2 -3 -7
staff:31 37 16
staff adn:-26 -11 -5
staff hav:-27 -25 -23
staff say:48 17 11
staff toilet:38 37 20
staff … me:-21 -10 1
staff … my:-21 -13 -6
staff … teh:29 22 24
staff … with:26 20 30
staffroom:-18 -11 -7
stag:-28 -16 -8
stage:-23 -19 -15
stains:-4 -4 -3
stair:-9 -7 -9
stairs:9 -12 -9
stairs adn:17 15 24
stairs by:6 11 24
stairs hes:-22 -17 -16
stairs i:13 -23 -8
stairs im:28 -12 -13
stairs ive:-43 -26 -21
stairs … adn:25 15 -13
stairs … says:55 53 55
stairwell:29 31 49
stake:-9 -4 -6
stale:-1 -2 -2
stall:-10 -6 -2
stalled:-4 -1 -3
stamp:-7 -6 -4
stamps:-48 -29 -16
stan:21 17 -2
stand:26 33 29
stand adn:17 25 26
stand down:25 30 24
stand in:-2 -16 -26
stand it:5 -24 -10
stand up:40 50 35
stand … anymore:0 22 38
stand … i:29 30 30
stand … it:34 29 38
stand … teh:47 34 12
stand … this:37 -10 -6
standard:-27 -27 -8
standing:18 32 25
standing down:40 40 -15
standing outside:24 -3 -3
standing over:16 26 31
standing … a:40 46 43
standing … it:15 26 36
standing … platform:-37 -29 -25
standing … teh:-31 -47 -42
standing … with:17 34 38
stands:14 16 -4
stands … my:23 22 -5
star:-6 -32 -16
stard:-3 -3 -4
stare:-12 -11 -3
stared:-4 -1 -1
stares:8 7 9
staring:24 -43 -33
staring at:36 -36 -27
staring … it:29 -14 -11
starring:3 2 -2
stars:83 27 7
stars would:81 -2 -1
stars … not:81 -2 -1
start:-51 -36 -32
start to:-24 -4 -6
start working:36 38 36
start … in:26 18 23
start … on:-21 -16 -16
started:48 55 -23
started cutting:-24 -18 -2
started drinking:58 -19 -3
started hurting:62 86 0
started i:37 48 69
started in:16 30 -3
started last:25 41 -3
started looking:29 13 -3
started on:52 49 -28
started sleeping:-20 -20 -4
started takin:-30 -44 -11
started to:26 -35 -11
started twitching:18 12 41
started with:36 43 39
started writing:43 -2 -2
started … adn:-14 -33 -4
started … i:-72 -53 -25
started … in:27 44 -8
started … its:-30 -21 -1
started … me:-21 -13 -8
started … monday:23 32 -1
started … myself:58 71 -1
started … night:41 50 8
started … off:-23 -17 0
started … on:32 -35 -15
started … teh:9 24 1
started … to:-20 -9 -16
started … want:32 13 29
started … week:-23 -8 -2
starter:-7 -3 -2
starters:-13 -8 -8
starting:15 16 20
starting teh:43 39 41
starting … other:34 30 31
starting … sleepy:-21 -13 -3
startled:-10 -12 -12
starts:-40 -33 -25
starts at:-27 -17 -14
starts … ten:20 22 28
starve:-30 -20 -3
starve myself:-27 -20 -1
starved:-5 -3 -1
starving:11 26 -6
stash:3 -2 -1
stash … to:-30 -23 -12
state:-4 1 5
state of:-24 -21 -14
state … teh:-24 -22 -16
statements:-1 -3 -1
states:1 3 4
static:-4 -3 -2
statin:-4 -4 -3
statins:-2 -1 -1
station:18 2 8
station adn:-21 -18 -11
station is:-27 -24 -13
station its:17 23 27
station … a:20 28 0
station … adn:36 39 14
station … all:7 12 23
station … im:35 42 49
station … its:-42 -34 -30
station … me:33 35 36
station … windy:-26 -23 -19
stationery:-5 -15 -19
statistic:0 7 -2
statistics:-10 -5 -1
stats:-1 -1 -1
status:-26 -10 -2
stay:-13 -21 -17
stay alife:38 13 27
stay any:26 31 29
stay for:-31 -10 -18
stay i:18 21 23
stay in:33 16 1
stay not:27 37 41
stay open:64 61 52
stay out:52 -3 -2
stay with:-43 -40 -28
stay … because:31 -3 -1
stay … bed:55 24 0
stay … for:19 41 53
stay … him:-39 -38 -25
stay … it:40 -10 -6
stay … long:-25 -14 -11
stay … longer:28 33 30
stay … me:12 30 31
stay … of:49 -2 -3
stay … teh:-27 -13 -1
stay … thats:30 11 22
stay … this:43 29 12
stay … through:40 8 8
stay … tonight:-22 -23 -10
stay … while:29 6 6
stayed:-10 -4 13
stayed in:-22 -6 -7
stayed till:26 26 32
stayed … ive:29 28 33
stayed … my:-24 -17 -6
stayed … teh:-25 -14 -8
stayin:-4 -1 -1
staying:-11 -23 -15
staying late:14 35 27
staying … my:46 -23 -10
stays:-3 -5 -21
steadier:-9 -8 -7
steady:-18 -32 -17
steak:-4 -3 -2
steal:-16 -8 -3
steam:33 -18 -13
steam … teh:66 -2 -1
steel:-8 -9 -5
steering:-9 -9 -22
stehe:7 9 13
steht:7 8 13
steht … messer:11 12 22
stems:-7 -5 -4
step:-29 -37 -27
step adn:-22 -11 -7
step down:35 -3 0
step in:17 26 33
step my:-19 -20 -20
step off:26 35 23
step out:17 25 9
step … a:-29 -19 -10
step … adn:-25 -17 -12
step … front:12 18 28
step … i:30 -3 -15
step … is:-24 -25 -23
step … of:13 19 28
stepdad:25 18 10
stepdad is:5 7 22
stepdad touches:22 21 -7
stepdads:4 4 8
stepfather:47 37 11
stepfather adn:7 5 -21
stepfather who:-57 -45 -5
stepfather … in:59 40 -8
stepfather … me:-57 -45 -5
stepfather … wen:21 17 49
stepladder:-5 4 3
stepmum:18 -9 -1
stepmum than:26 -2 -1
stepped:2 -3 8
stepping:-17 -3 12
stepping off:16 21 23
steps:-14 -20 -16
steps … i:-21 -15 -16
sterbe:-8 -5 -3
sterben:49 36 -5
steri:-2 0 -1
steriliser:-10 -7 -6
stern:-5 -2 -2
steroid:-6 -2 -2
steroids:-10 -6 -4
steve:13 16 15
stew:-14 -10 -4
stick:23 26 -4
stick … adn:33 36 -13
sticker:-7 0 -7
stickers:-1 0 0
sticking:-32 -26 -18
sticking to:-22 -18 -8
sticking … it:-22 -18 -8
sticks:-9 -8 -4
sticky:-5 -5 -1
stiff:84 80 78
stiff adn:71 69 63
stiff … adn:30 29 31
stile:-17 -14 -12
still:0 0 0
stimulant:0 0 0
sting:26 30 1
stinging:37 36 7
stinking:-3 -4 -5
stinks:-13 -10 -5
stirred:38 47 48
stitch:-8 -3 3
stitches:25 32 -37
stitches adn:20 24 -9
stitches out:20 24 -22
stitches … from:30 36 -1
stock:-21 -13 -3
stocking:-1 -1 0
stockpiled:1 2 4
stockport:0 0 0
stockroom:0 -1 -1
stoic:-4 -2 0
stoics:4 2 0
stole:-10 -21 -16
stole my:22 0 3
stomach:34 38 31
stomach adn:-22 -13 -13
stomach cramps:22 19 30
stomach in:13 18 35
stomach my:21 -3 -1
stomach … of:-61 -47 -2
stomach … teh:-20 -8 -17
stomachs:31 20 24
stone:3 -22 -37
stone cold:39 11 -2
stone … on:24 -1 0
stone … sober:32 12 0
stones:80 88 85
stones … my:19 20 20
stood:30 37 36
stood in:19 23 30
stood on:11 13 23
stood over:26 29 13
stood up:24 27 16
stood where:-30 -12 -9
stood … adn:30 31 26
stood … my:26 11 -6
stood … teh:20 19 32
stool:29 34 30
stool … in:-40 -37 -36
stool … my:25 29 37
stools:4 12 15
stop:-1 12 13
stop adn:31 7 6
stop bleeding:6 13 28
stop breathing:26 7 -51
stop but:30 0 20
stop cutting:67 60 -2
stop dont:53 55 56
stop drinking:-30 -19 -14
stop existing:36 -28 -10
stop him:47 17 -14
stop it:-32 5 19
stop living:19 54 19
stop my:15 26 36
stop on:23 25 19
stop picturing:26 22 -36
stop thinkn:24 23 -1
stop this:38 23 31
stop wont:-28 -38 -29
stop … about:31 11 9
stop … adn:32 22 -26
stop … blood:19 23 24
stop … dieing:11 14 28
stop … from:-27 -13 -22
stop … goin:11 10 24
stop … gone:24 0 7
stop … hanging:22 18 -3
stop … he:38 47 31
stop … heart:47 52 55
stop … his:27 27 37
stop … i:-9 -27 9
stop … ill:-23 -22 -29
stop … im:38 8 -6
stop … is:-48 -50 -31
stop … it:-25 2 -3
stop … ive:59 67 31
stop … keep:1 8 -27
stop … killing:15 25 -49
stop … me:64 61 61
stop … myself:40 44 -40
stop … not:2 -58 -31
stop … of:-1 26 23
stop … on:-21 -16 -13
stop … one:23 23 23
stop … own:20 31 22
stop … slicin:24 23 -1
stop … teh:-17 -13 -22
stop … to:-31 -7 -3
stop … towel:-35 -28 -23
stop … under:0 -21 -6
stop … up:31 -12 -3
stop … using:95 -2 0
stop … want:61 15 41
stop … was:33 38 38
stopcock:-5 -4 -2
stoped:-11 -10 -1
stopped:24 44 32
stopped adn:-35 -28 -14
stopped being:39 57 36
stopped drinking:72 56 54
stopped existing:34 -8 -1
stopped expecting:18 -27 -28
stopped fighting:42 0 10
stopped for:29 30 -6
stopped his:39 39 -26
stopped i:13 42 -7
stopped looking:26 34 40
stopped mostly:26 29 -13
stopped my:-12 2 -39
stopped replying:4 16 21
stopped takin:-31 -12 0
stopped wanting:-46 -24 0
stopped yesterday:11 16 20
stopped … a:33 46 -17
stopped … adn:23 32 45
stopped … after:34 20 31
stopped … benzos:19 23 0
stopped … by:0 -1 -31
stopped … days:26 18 19
stopped … dont:26 27 0
stopped … gave:34 24 19
stopped … had:52 46 48
stopped … havent:9 11 24
stopped … heart:13 15 -33
stopped … here:-7 -29 -11
stopped … i:57 9 21
stopped … im:-36 -32 -24
stopped … in:-32 -38 -29
stopped … insulin:-4 -1 -65
stopped … it:-10 -42 -34
stopped … ive:-29 -22 -16
stopped … know:31 44 28
stopped … meds:18 14 35
stopped … monday:24 19 14
stopped … morning:38 41 46
stopped … my:13 6 27
stopped … not:-28 -16 -13
stopped … on:53 52 34
stopped … said:48 11 9
stopped … see:21 13 10
stopped … tablets:6 -5 -43
stopped … that:9 22 25
stopped … to:-35 -52 -17
stopped … two:22 19 24
stopped … vodka:22 22 32
stopped … whisky:3 9 -29
stopped … yesterday:4 8 -26
stopping:70 60 49
stopping adn:19 23 48
stopping me:38 14 -25
stopping myself:13 10 20
stopping teh:42 50 48
stopping … i:5 11 28
stopping … me:43 39 2
stopping … myself:44 43 50
stopping … teh:4 3 22
stopping … thats:45 42 30
stops:62 76 57
stops being:41 47 41
stops everywhere:-28 -23 -19
stops for:30 32 30
stops it:-24 -16 -3
stops my:17 33 -3
stops … a:29 22 18
stops … express:38 23 19
stops … ive:-21 -16 -5
stops … teh:34 9 8
storage:-22 -15 -9
store:-2 1 -17
store room:43 42 20
store … my:34 31 38
storey:4 4 14
storey top:23 22 32
storey … adn:17 21 28
storey … teh:-15 -21 -13
stories:0 -20 -13
storm:-16 -14 -9
story:-12 -15 -10
story adn:-16 -24 -10
story has:43 -6 -6
story im:20 16 26
story … adn:-24 -14 -1
story … i:-22 -22 -5
story … night:-21 -10 -8
story … one:32 -12 -14
story … teh:-30 -24 -21
story … to:16 21 0
storytime:0 2 4
stout:12 12 7
stove:-8 -5 -6
straight:3 -4 -8
straight after:-7 -4 -20
straight away:-19 -24 -19
straight down:65 53 47
straight to:18 21 7
straight … i:7 12 25
straight … to:23 27 19
straighteners:26 31 -3
straighteners … night:25 21 -1
strand:4 4 4
strange:-12 -5 -5
stranger:-23 -25 -22
strangers:14 26 0
strangers tonight:14 18 21
strangle:-37 -29 -15
strangled:12 30 19
strangled me:32 52 51
strangled teh:-27 -22 -27
strangled … in:15 38 27
strangling:38 39 52
strangling my:40 39 37
strangling … in:23 24 47
strap:27 40 43
strap to:27 40 43
strapped:-9 0 -1
strate:-2 -5 -9
strategy:0 0 0
straw:-14 -16 -13
streak:6 -9 -5
streaks:-7 -12 -6
streamer:-4 -1 0
street:3 7 -3
street benzos:5 14 22
street … in:17 20 23
street … with:-25 -8 -2
streets:16 -6 1
streets … adn:22 14 15
strength:-10 -11 -10
stress:-56 -26 -11
stressed:0 -10 -5
stretches:-17 -8 -2
strick:14 12 25
strick liegt:30 32 29
strick … im:30 33 29
strick … keller:30 33 29
strict:-10 -4 0
strike:-2 2 5
strikes:14 14 12
string:-1 -10 -19
strip:48 46 36
strip as:88 78 77
strip … adn:26 7 3
strip … gone:-39 -31 -28
strip … other:29 28 31
strip … teh:33 31 34
stripped:30 37 39
stripped teh:21 29 31
stripped … bed:21 29 31
strips:48 41 19
strips of:29 38 4
strips … teh:30 24 32
stroke:-9 -16 -23
strong:18 10 -24
strong adn:44 9 -3
strong enough:-1 0 27
strong im:28 -1 -1
strong urge:11 26 0
strong … can:86 -1 0
strong … feel:46 0 -5
strong … i:48 13 -4
strong … than:23 0 -1
strong … to:44 38 10
stronger:-3 -14 -27
stronger … its:23 -2 -3
strongest:-5 -7 -4
struck:-11 -21 -14
struggle:-45 -22 -16
struggling:-9 -10 -7
strung:6 8 32
stubborn:-2 -1 -2
stubbornness:0 0 0
stuck:-46 -25 -54
stuck my:-20 -17 -12
stuck on:-23 -21 -12
stuck … it:60 72 -2
stuck … my:-24 -9 -4
stuck … teh:-23 -29 -21
student:-13 -3 0
students:3 9 -20
studies:-18 -12 -7
study:-1 10 -3
studying:-30 -19 -8
stuff:40 59 50
stuff adn:10 8 26
stuff i:17 22 25
stuff in:64 50 36
stuff is:27 37 33
stuff wen:20 18 -23
stuff … in:28 31 24
stuff … its:35 29 30
stuff … my:72 34 24
stuff … on:-21 -21 -17
stuff … up:-41 -34 -21
stuff … with:2 19 22
stuffed:22 14 18
stupid:21 18 17
su:-37 -4 -2
sub:-45 -29 -14
subject:40 19 -8
suboxone:-40 -49 -43
subs:-64 -31 -21
subscription:24 24 -2
subscription my:37 -1 0
subscription to:0 35 -1
subscription … family:37 -1 0
subscription … forgot:37 -1 0
subscriptions:13 10 20
subtitles:-8 -8 -5
subutex:-1 0 0
success:-14 -25 -11
successor:0 0 0
such:17 7 14
such a:39 -5 -1
such good:24 26 25
such … bad:50 -2 -1
such … burden:46 -1 -1
such … long:19 21 19
such … thing:44 5 7
sudden:-14 -11 -11
suddenly:-14 -31 -12
sudoku:15 40 -19
sudoku … it:-17 -21 -6
sueno:-17 -2 2
suffer:44 43 22
suffering:3 27 28
sugar:-29 -10 -9
sugars:13 32 42
suggest:-5 -5 -2
suggested:-7 -15 -13
suggestions:-7 -7 -2
suggests:-1 0 0
suicidaire:7 6 13
suicidal:44 95 -115
suicidal adn:85 105 -91
suicidal as:18 21 -10
suicidal at:30 27 -1
suicidal but:34 23 0
suicidal for:31 32 -2
suicidal i:59 52 0
suicidal intent:20 16 -1
suicidal last:28 -35 -3
suicidal no:-21 -13 0
suicidal right:18 11 -41
suicidal suicidal:42 42 0
suicidal tendencies:-61 -17 -1
suicidal thats:18 26 -1
suicidal thoughts:-11 61 -9
suicidal … adn:13 19 -34
suicidal … alone:25 21 -1
suicidal … am:28 31 0
suicidal … are:-9 -22 -13
suicidal … do:24 20 -2
suicidal … dont:39 -4 -2
suicidal … for:54 26 -1
suicidal … hell:19 25 -14
suicidal … i:38 20 -14
suicidal … im:42 2 -16
suicidal … in:39 31 -3
suicidal … it:98 99 -20
suicidal … ive:-58 -49 -3
suicidal … know:-31 2 -2
suicidal … lied:54 64 0
suicidal … mum:-27 -10 -1
suicidal … no:25 26 -3
suicidal … one:20 18 -2
suicidal … out:66 65 -1
suicidal … sick:34 41 -1
suicidal … they:11 29 -1
suicidal … want:28 -20 0
suicidal … week:32 3 0
suicidal … weeks:32 48 0
suicidar:43 42 2
suicidarme:138 27 -125
suicidarme lo:16 30 -2
suicidarme no:8 21 -4
suicidarme y:27 32 -3
suicidarme … se:-23 -21 -5
suicide:18 41 -67
suicide because:34 26 0
suicide every:37 44 -1
suicide feels:15 26 -3
suicide from:21 21 -5
suicide i:44 5 -17
suicide is:59 52 -38
suicide note:-67 -64 6
suicide on:29 30 0
suicide or:-41 -21 -1
suicide plan:8 9 51
suicide squad:-33 -27 -4
suicide ther:26 23 0
suicide this:35 32 13
suicide watch:27 -9 -2
suicide … a:23 36 29
suicide … adn:13 26 16
suicide … all:37 48 -19
suicide … at:-45 -38 -5
suicide … back:30 -5 -6
suicide … cant:29 35 -12
suicide … date:51 56 54
suicide … day:40 50 -2
suicide … do:-24 -2 0
suicide … done:3 1 37
suicide … dont:-12 -37 -7
suicide … good:19 -77 -8
suicide … hearing:-20 -22 -3
suicide … i:58 60 50
suicide … im:23 25 -1
suicide … in:-26 -3 -79
suicide … is:-2 -9 36
suicide … it:74 88 -17
suicide … me:42 36 -3
suicide … mean:20 23 -5
suicide … my:54 56 -10
suicide … news:47 47 0
suicide … not:-41 -37 -12
suicide … of:-31 -18 -2
suicide … on:36 38 62
suicide … one:15 22 -3
suicide … painless:-22 -22 -3
suicide … right:33 -44 -11
suicide … suicide:27 35 -13
suicide … teh:20 4 -37
suicide … thats:64 74 -2
suicide … think:-23 -34 -9
suicide … to:54 47 -19
suicide … want:49 27 -7
suicide … was:-41 -38 -2
suicide … way:49 59 -1
suicider:57 63 -103
suicides:5 18 -12
suicidio:-11 -24 -11
suis:-10 0 0
suis … pont:-44 -44 -41
suit:9 21 26
suitcase:-1 0 0
suitcases:-8 -3 -2
suite:8 5 9
suits:-2 -3 -3
suizid:6 4 -7
suizidal:5 -3 4
suizidgedanken:64 71 -6
suizidpravention:-2 -1 -1
sulked:-15 -7 -4
sum:2 10 2
summary:-1 0 0
summer:-27 -43 -39
summerhouse:-1 -1 -1
summers:8 16 14
sums:-1 -23 -14
sun:-48 -59 -40
sun in:-29 -22 -22
sun on:-26 -23 -23
sun … teh:-38 -37 -35
sunburn:-5 -4 -1
sunburnt:-14 -3 -2
sunday:11 18 10
sunday adn:-30 -26 -38
sunday after:-22 -13 -17
sunday before:53 38 47
sunday evening:11 22 19
sunday i:12 22 13
sunday im:27 26 36
sunday its:66 6 5
sunday ive:29 48 39
sunday meet:-21 -15 -7
sunday night:12 -23 12
sunday roast:-28 -14 -9
sunday teh:-49 -36 -34
sunday that:37 40 38
sunday … adn:23 -5 -4
sunday … all:14 10 26
sunday … as:42 45 24
sunday … be:40 28 31
sunday … been:4 -44 -33
sunday … church:27 24 29
sunday … dont:3 11 22
sunday … down:41 38 34
sunday … hav:-1 1 32
sunday … is:-18 -29 -15
sunday … it:-28 -33 -16
sunday … ive:-14 -37 -29
sunday … last:35 5 -3
sunday … match:-20 -13 -12
sunday … me:-30 -19 -25
sunday … my:15 23 34
sunday … myself:18 14 -21
sunday … on:-37 -27 -23
sunday … sorry:0 2 -49
sunday … teh:-36 -37 -36
sunday … to:54 41 35
sunday … was:29 23 17
sunday … with:38 42 37
sunday … wont:31 31 25
sunday … work:20 25 1
sundays:-12 12 -9
sundays i:2 2 -21
sundays … i:54 63 74
sung:0 2 -6
sunglasses:0 -3 -1
sunny:-1 -2 0
sunrise:13 30 41
sunrise adn:32 40 41
suns:0 0 0
sunset:-15 -18 -14
sunshine:-38 -17 -15
super:-22 -16 -15
superb:-1 -1 0
supermarket:2 5 -11
supervised:-3 -2 -3
supervising:0 0 0
supervision:-15 -11 -6
supervisor:9 22 5
supper:61 26 29
supper … tablets:61 54 57
supply:16 16 14
support:-51 -37 -25
supported:-5 -3 -1
supporters:0 0 0
supporting:-1 -1 0
supportive:-28 -12 -4
suppose:67 50 37
suppose i:78 36 -2
suppose it:23 29 -2
suppose … had:19 25 19
suppose … here:56 -15 -2
suppose … me:45 30 22
suppose … u:-21 -10 0
supposed:19 10 6
supposed to:28 18 12
supposed … be:4 15 23
supposing:58 47 31
sur:-1 -4 16
sur … de:36 36 39
sur … je:40 41 39
sur … les:-18 -30 -4
sur … pont:-26 -27 -20
sur … toit:24 23 28
sure:10 42 41
sure he:23 17 38
sure i:47 47 -2
sure if:-21 -14 -5
sure of:35 56 52
sure that:28 19 30
sure wat:-33 -32 -22
sure where:11 26 12
sure … dont:29 25 26
sure … i:-33 -8 -26
sure … ill:41 -1 1
sure … im:22 -5 -5
sure … is:-5 -3 -25
sure … it:34 36 15
sure … neva:43 35 20
sure … not:26 9 -1
sure … say:28 20 22
sure … teh:-20 -19 -27
sure … that:16 27 29
sure … to:34 27 26
sure … wake:23 29 30
sure … was:11 22 29
surface:10 -6 -4
surfing:16 -1 -1
surgeon:-16 -26 -8
surgeons:-4 -3 -5
surgery:2 -9 -1
surgery at:9 17 34
surgery goes:57 -2 -1
surgery … wrong:57 -2 -1
surgerys:-6 -9 -4
surname:-9 -5 -3
surplus:44 -3 0
surprise:-35 -30 -26
surprised:-25 5 -12
surprises:-2 -1 -1
surtout:-8 0 0
survey:-15 -8 -5
survive:23 2 -7
survived:15 26 -6
surviving:0 0 -1
survivors:-3 -3 -2
susan:17 22 29
suspects:-2 -2 -1
suspended:18 -16 -11
suspense:-11 -12 -10
swag:-12 -8 0
swallow:6 23 29
swallow teh:51 49 24
swallow … adn:-6 -24 -9
swallow … lot:48 47 50
swallowed:64 85 102
swallowed a:29 52 49
swallowed everything:27 28 27
swallowed i:48 48 46
swallowed … adn:27 5 13
swallowed … at:22 22 37
swallowed … battery:20 30 37
swallowed … box:27 30 26
swallowed … dont:37 54 49
swallowed … in:-28 -27 -23
swallowed … its:30 37 26
swallowed … lot:-45 -35 -29
swallowed … months:29 41 42
swallowed … mums:23 25 24
swallowed … my:11 12 36
swallowed … on:22 31 23
swallowed … one:18 25 30
swallowed … packet:15 17 24
swallowed … pill:-58 -61 -54
swallowed … tablet:7 12 24
swallowed … tablets:12 12 44
swallowed … teh:48 48 50
swallowed … whole:55 53 39
swallowing:130 130 126
swallowing them:50 53 47
swallowing … at:50 53 47
swallowing … of:49 58 47
swallows:-11 -2 -1
swam:-3 -3 -2
swan:-12 -7 -8
swans:0 0 0
swap:-14 -14 -5
swap it:-27 -7 -3
swapped:-7 -9 14
swapping:24 34 40
swear:51 65 6
swear on:50 53 -3
swear to:11 14 36
swear … god:-39 -29 -14
swear … u:27 30 39
swearing:-1 15 7
swears:-2 5 -11
swears … silence:22 21 -4
sweat:-9 -5 4
sweated:-3 -2 -2
sweating:49 29 17
sweating buckets:41 40 40
sweating … adn:15 -22 -6
sweating … at:18 26 28
sweats:0 -9 -23
sweats … teh:22 -20 -24
sweaty:14 -39 -34
sweaty adn:47 -14 -16
sweaty … adn:61 -26 -34
sweet:-18 -16 -17
sweetheart:-11 -8 -3
sweets:-16 -17 -6
swell:43 45 41
swelling:1 2 -7
swells:1 5 0
swept:46 46 53
swept teh:10 23 26
swerved:3 3 14
swim:41 41 50
swim club:24 25 25
swim … teh:20 24 24
swiming:-2 -1 -1
swimmer:-7 -3 -1
swimmers:46 -10 -10
swimming:-25 -23 -24
swimmy:-2 -1 -1
swims:-15 -14 -11
swing:-51 -48 -42
swing is:-27 -29 -20
swing … teh:-28 -32 -27
swing … up:-27 -29 -20
swinging:85 31 25
switch:14 -8 4
switched:-22 -17 -14
switched it:-26 -24 -25
switched … an:-18 -20 -21
switching:-2 -1 -1
swollen:-42 -24 -16
swollen adn:-32 -19 -11
sword:27 18 11
sword … for:35 38 41
swore:33 35 30
swore … i:50 0 0
swore … it:16 38 -1
swore … was:17 39 0
sworn:20 -8 -3
swum:9 9 13
swung:-2 0 1
sylvia:-4 -1 -1
sympathy:-44 -21 -15
symptoms:-35 -14 -12
syringe:43 46 50
syringes:11 10 9
syrup:-1 0 -1
system:-7 -5 -4
t:-17 -9 -3
ta:67 90 97
ta for:62 55 60
ta my:-2 17 21
ta ra:49 57 51
ta … im:28 31 31
ta … my:3 19 26
ta … u:53 54 50
tab:12 12 -15
table:-17 -15 -28
table adn:26 32 44
table for:23 19 23
table im:23 -11 -12
table in:-21 -19 -17
table teh:-50 -24 -2
table … dog:19 14 27
table … for:-14 -16 -23
table … im:-22 7 9
table … is:25 24 17
table … not:29 11 3
table … one:-27 -29 -23
table … teh:26 21 24
tables:-3 -1 -2
tablet:-9 -7 4
tablet hes:16 14 34
tablet i:-21 -15 -10
tablets:81 90 86
tablets adn:38 28 40
tablets all:-19 -31 -31
tablets are:90 86 84
tablets both:41 39 39
tablets counted:1 -22 -39
tablets crushed:6 14 21
tablets down:26 8 5
tablets every:34 39 42
tablets feeling:13 13 33
tablets for:-52 -46 -45
tablets from:79 99 81
tablets i:16 17 21
tablets in:-45 -48 -43
tablets locked:-29 -30 -49
tablets my:-24 -19 -8
tablets on:-5 -9 -27
tablets she:48 38 33
tablets shes:45 45 49
tablets since:22 27 0
tablets sorted:-24 -20 -17
tablets start:27 26 24
tablets that:28 23 17
tablets to:-16 -22 -29
tablets tonight:54 59 65
tablets … a:47 36 29
tablets … adn:47 34 -5
tablets … ago:47 44 39
tablets … all:43 36 41
tablets … bottle:20 18 21
tablets … can:44 47 47
tablets … counted:42 45 42
tablets … die:22 28 1
tablets … dont:8 21 12
tablets … down:18 24 22
tablets … for:21 20 17
tablets … get:1 1 -26
tablets … goin:10 15 25
tablets … gone:-47 -33 -13
tablets … had:27 42 43
tablets … handbag:30 -18 -20
tablets … hav:40 30 22
tablets … he:20 16 24
tablets … his:26 22 8
tablets … i:65 76 70
tablets … im:-34 -23 -22
tablets … is:22 17 16
tablets … it:-4 -11 -53
tablets … my:-9 -2 -20
tablets … nans:14 26 -7
tablets … of:-26 -26 -35
tablets … on:77 35 29
tablets … out:4 -20 -37
tablets … right:14 12 26
tablets … says:20 11 -8
tablets … teh:20 21 18
tablets … thats:49 53 57
tablets … them:60 55 54
tablets … to:-20 -18 -8
tablets … week:17 14 37
tablets … weekly:-21 -17 -14
tablets … working:46 50 49
tabletten:59 61 78
tabletten genommen:36 32 48
tabletten geschluckt:56 62 72
tabletten … und:54 55 56
tabs:31 37 27
tack:4 7 10
tackle:-1 -1 -2
tag:-4 6 -14
tags:0 -2 0
tail:27 -7 -4
take:-10 -5 5
take a:-27 -32 -28
take adn:29 20 10
take all:35 47 46
take an:-43 -43 -28
take another:17 21 -13
take anything:22 30 28
take care:28 13 39
take it:-47 -21 5
take my:43 -2 3
take myself:16 42 28
take teh:-24 -26 -26
take them:69 62 63
take to:30 8 -12
take ur:-28 -24 -29
take whatever:46 43 8
take … after:33 46 45
take … as:-29 -21 -8
take … at:6 15 46
take … children:19 28 -8
take … dont:29 29 -8
take … flight:24 26 -4
take … from:46 40 17
take … get:-14 -22 -18
take … guns:3 10 23
take … hav:23 -1 6
take … her:12 20 -8
take … i:25 38 3
take … if:22 20 -1
take … im:29 32 45
take … in:25 -11 7
take … it:-10 -22 -16
take … leave:19 36 25
take … long:-16 -32 -11
take … lot:40 49 65
take … my:19 12 32
take … night:-21 -11 -3
take … of:12 2 20
take … out:46 23 -44
take … overdose:-15 -19 -30
take … own:-29 -32 -41
take … pills:20 21 -30
take … tablets:66 52 41
take … teh:13 15 34
take … that:14 20 21
take … theyre:63 14 14
take … three:20 -21 -1
take … time:-24 -25 -14
take … train:-25 -17 -14
take … want:23 29 -1
take … wen:-31 -37 -38
take … without:38 -1 0
takeaway:-4 -4 -2
takeaways:29 27 28
takeaways told:28 27 28
takeaways … chemist:28 27 28
takeaways … teh:29 27 28
taken:63 65 59
taken all:27 33 37
taken enough:17 19 21
taken everything:42 -12 -26
taken far:40 30 35
taken his:26 27 26
taken loads:30 29 27
taken many:-27 -21 -16
taken more:27 14 20
taken my:-48 -37 -27
taken tablets:-23 -26 -16
taken teh:95 103 62
taken to:27 14 -11
taken wat:29 35 28
taken … adn:25 15 31
taken … all:-18 -21 -18
taken … away:26 33 -20
taken … cant:57 59 52
taken … her:31 30 36
taken … i:32 9 23
taken … in:37 -10 -16
taken … kids:41 40 41
taken … long:-55 -42 -29
taken … many:46 42 38
taken … more:74 73 77
taken … my:27 31 30
taken … off:-18 -12 -23
taken … out:-5 -9 -36
taken … tablets:-13 -5 -32
taken … teh:-26 -66 -72
taken … than:61 52 56
taken … that:23 35 28
taken … to:10 12 22
taken … was:18 17 24
takes:18 12 -26
takes it:-33 -23 -16
takes me:43 19 -24
takes my:56 51 -28
takes teh:-17 -10 -21
takes to:-35 -33 -28
takes until:31 22 24
takes … adn:19 30 -13
takes … he:25 20 23
takes … hes:-17 -22 -14
takes … it:13 27 -12
takes … out:10 -12 -34
takes … pension:44 42 -18
takes … shotgun:1 1 -20
takes … takes:13 27 -12
takes … teh:-8 -20 -6
takes … three:18 20 22
takes … wages:19 22 -1
takes … with:-21 -16 -6
takin:30 42 40
takin it:49 38 55
takin many:21 26 12
takin me:-20 -12 -5
takin more:48 46 -5
takin my:44 42 46
takin over:-32 -26 -17
takin tablets:43 27 21
takin them:-48 -32 -26
takin to:18 23 27
takin up:27 -7 -2
takin ur:26 29 37
takin us:11 11 26
takin … all:11 11 24
takin … by:36 -7 -9
takin … her:25 27 -7
takin … hour:38 -14 -9
takin … i:-76 -62 -36
takin … it:37 33 -3
takin … leftover:42 53 -7
takin … lief:46 52 21
takin … long:25 28 14
takin … meds:14 10 30
takin … night:-17 -21 -9
takin … of:27 11 -29
takin … on:45 37 12
takin … out:69 82 92
takin … own:13 8 33
takin … pills:29 30 38
takin … purpose:22 4 -13
takin … than:58 63 31
takin … them:30 33 26
takin … to:-38 -30 -18
takin … with:67 75 42
tale:-10 -8 -9
talent:36 41 37
talk:-30 -23 -15
talk about:-23 -13 -11
talk me:49 60 31
talk tomorrow:-25 -22 -24
talk … a:18 25 7
talk … down:30 37 37
talk … i:-23 -6 -17
talk … me:37 20 30
talk … my:9 5 20
talk … of:-3 6 -30
talk … out:3 10 -25
talk … u:-32 -28 -22
talked:-34 -16 2
talked me:18 10 21
talked out:18 26 27
talked to:-28 -26 -20
talked … about:-20 -19 -10
talked … adn:-21 -5 -3
talked … it:27 21 25
talked … of:17 36 45
talked … out:0 12 21
talker:1 2 -3
talking:28 10 35
talking about:30 -12 -17
talking adn:-33 -17 -8
talking nonsense:45 53 44
talking … adn:40 27 33
talking … him:25 -1 0
talking … i:-14 -14 -23
talking … it:-27 -21 -20
talking … teh:79 -4 1
talks:25 34 -8
talks of:32 39 6
talks … but:29 32 0
tall:-1 0 0
taller:4 -1 -10
taller than:-20 -20 -21
taller … teh:-20 -20 -23
tambien:-18 -7 -2
tan:76 -19 -10
tank:-16 -17 -11
tank … teh:67 61 59
tanto:73 -9 -6
tantrum:-3 -1 -1
tap:-4 -13 2
tap adn:7 10 28
tape:31 48 44
tape … a:-23 -20 -17
taped:25 21 28
taper:-30 -16 -6
tapering:-19 -17 -13
tapers:-8 -5 -3
tapped:-5 -6 -8
taps:-10 -19 -11
tara:26 29 23
tara to:27 29 23
tarantula:-7 -3 -4
tarot:-1 -1 -1
tarp:-12 -11 -10
tart:-6 -2 -2
tash:0 0 0
task:-5 -4 -3
taste:27 -15 0
taste it:67 -8 -4
taste … adn:37 -4 -2
taste … someone:25 -1 -2
tasted:65 72 16
tasted … i:25 35 22
tastes:15 21 16
tastes pennies:26 34 30
tasting:18 -20 -13
tatort:-1 -4 -3
tattoo:-28 -24 -19
tattooed:-5 1 3
tattoos:-15 -7 -3
taught:-35 -23 -19
tax:-11 -5 -8
taxi:5 -10 -3
taxis:-8 -8 -6
tb:-2 0 -4
tbh:0 0 0
te:-85 -39 -3
tea:-37 -31 -35
tea im:41 36 35
tea … at:33 28 33
tea … for:19 20 26
tea … its:15 15 28
tea … teh:-24 -38 -14
teabag:-14 -12 -11
teabags:-4 -2 0
teach:-23 -16 -7
teacher:-22 -6 5
teacher confiscated:18 33 40
teacher … one:21 36 42
teachers:32 2 -9
teaches:-2 0 0
teaching:-32 -21 -16
team:-43 -39 -46
teapot:-16 -5 -6
teapot i:17 23 21
tear:-3 -3 -3
tearful:-6 -4 -2
tearing:13 15 -17
tears:-29 -32 -23
teary:-2 -1 -1
teas:-8 -5 -3
tease:-10 -9 -7
teatime:13 17 17
teatime adn:29 32 33
teatime … had:39 34 33
technically:-20 2 4
technology:-26 -18 -17
teddy:10 20 12
tee:-18 -17 -14
teen:4 4 -13
teenage:-13 -7 -7
teenager:-23 -17 -12
teenagers:-27 -21 -18
teens:-23 -12 -7
teeth:43 -19 -21
teeth for:61 -1 -1
teeth gone:-7 0 20
teeth hert:52 -28 -10
teeth im:-21 -5 -4
teeth … a:64 4 -7
teeth … he:2 3 32
teething:0 0 0
teh:-6 6 17
teh abuse:14 30 -1
teh after:30 18 25
teh air:-25 -14 -5
teh airing:20 -12 -13
teh airport:-49 -49 -47
teh alarm:-10 -35 -27
teh alcohol:-21 -14 -10
teh all:-28 -18 -18
teh amount:-37 -31 -24
teh answer:-33 -36 -32
teh answers:-23 -51 -23
teh anxiety:-22 -19 -19
teh apartment:-25 -9 -5
teh app:-17 -26 -19
teh archers:21 21 23
teh are:-37 -42 -21
teh arm:33 20 26
teh at:-28 -18 -24
teh attempt:34 34 -7
teh axe:-22 -24 -23
teh babies:27 26 35
teh baby:26 28 26
teh babys:-55 -34 -15
teh back:15 23 21
teh bad:-23 -26 -14
teh bag:-24 -25 -49
teh bagpipes:-39 -35 -29
teh balcony:42 33 21
teh ball:-36 -28 -16
teh banister:15 17 35
teh bank:29 37 29
teh barn:65 58 46
teh barrier:32 28 16
teh barriers:14 21 15
teh bars:44 40 37
teh bath:53 54 47
teh baths:51 53 71
teh beach:-36 -22 -19
teh beam:78 83 62
teh because:24 17 10
teh bed:75 84 77
teh bedroom:19 21 31
teh beds:-22 -12 -12
teh beech:-23 -8 -3
teh bees:25 39 20
teh bells:31 -26 -27
teh belt:-9 -15 -23
teh belts:53 52 55
teh bend:34 34 20
teh benzos:29 21 19
teh beter:-32 -2 0
teh betting:36 -11 -9
teh bicycle:33 36 41
teh big:11 -29 -21
teh bills:-23 -29 -42
teh bin:-27 -37 -26
teh birds:61 56 49
teh biscuit:10 24 36
teh biscuits:-16 -23 -11
teh bit:-19 -28 -45
teh blade:65 -3 -89
teh blades:29 -77 -83
teh bleach:52 43 52
teh blinds:26 32 32
teh blue:23 28 37
teh boiler:-31 0 3
teh bones:20 23 17
teh bookies:44 -12 -10
teh books:-26 -18 -7
teh boots:20 -10 -4
teh both:35 44 31
teh bottle:-31 -7 -5
teh bottom:30 27 26
teh bouquet:19 19 29
teh bowl:32 17 -14
teh box:-25 -22 -19
teh boxes:24 23 24
teh boys:-27 -18 -11
teh branch:46 45 53
teh bread:39 30 37
teh breakfast:19 20 22
teh bridge:35 34 18
teh bruises:-28 -29 -23
teh bullet:-30 -27 -14
teh bullets:-26 -37 -17
teh burglary:-21 -19 -7
teh burns:-30 -45 -29
teh bus:-53 -44 -35
teh butter:-20 -8 -3
teh bypass:47 9 8
teh cab:20 27 -12
teh cabinet:36 39 34
teh cabnet:41 45 45
teh cake:-30 -48 -45
teh call:18 44 9
teh cameras:37 29 -8
teh canal:39 47 52
teh canary:26 21 28
teh candle:20 21 15
teh cans:47 -1 -1
teh car:20 24 18
teh caravan:8 26 29
teh card:-40 -34 -32
teh cardigan:28 34 39
teh caretaker:24 22 14
teh carpet:-39 -39 -32
teh cars:27 43 38
teh cases:-14 -25 -23
teh casseroles:-26 -16 -17
teh cat:-42 -44 -53
teh cats:-41 -43 -51
teh ceiling:-27 -29 -21
teh centre:29 38 0
teh chain:-21 -14 -16
teh chair:53 42 10
teh chairs:-26 -36 -27
teh chance:31 34 -8
teh changing:-25 -30 -28
teh character:27 16 -2
teh charcoal:26 28 36
teh chat:-29 -58 -45
teh cheese:-26 -23 -12
teh children:45 41 32
teh choice:30 -14 -6
teh choir:-25 -35 -34
teh christening:1 -31 -28
teh cider:30 29 32
teh clappers:44 57 46
teh cliff:40 47 54
teh cliffs:20 28 25
teh clinic:36 5 -46
teh clock:26 29 8
teh closet:13 23 19
teh clothes:-12 -13 -35
teh club:45 44 13
teh coach:-27 -17 -10
teh coal:-43 -42 -18
teh coast:12 21 24
teh coastguard:18 24 18
teh coke:22 30 30
teh cold:-2 -10 -26
teh console:29 0 0
teh cooking:44 -1 -18
teh cord:50 62 57
teh corner:6 5 31
teh coroner:9 9 25
teh corridor:15 25 30
teh councils:-22 -20 -3
teh counsellor:31 29 34
teh counter:-8 -31 -27
teh courage:-16 -54 -39
teh course:-20 -15 -7
teh crane:24 27 34
teh crash:-22 -20 -17
teh craving:59 -26 -17
teh crawling:37 -2 -2
teh cremation:37 35 35
teh crossing:37 44 57
teh cupboard:28 26 31
teh curates:-21 -22 -22
teh cure:-26 -4 -2
teh curtain:-29 -30 -29
teh cut:34 34 38
teh cuts:34 41 -1
teh cutting:26 26 7
teh dairy:17 22 -1
teh dam:-25 -14 -18
teh dance:-21 -3 -7
teh dark:13 23 8
teh date:-58 -55 -49
teh dawn:-49 -45 -17
teh day:-23 -6 28
teh days:-32 -23 -31
teh dead:-7 4 -20
teh deal:30 34 31
teh dentist:2 -32 -39
teh depression:-25 -12 -5
teh dietitian:19 -22 -11
teh difference:-30 -25 -16
teh direct:26 25 28
teh dishes:-22 -15 -16
teh do:14 25 7
teh docter:-26 -22 -31
teh doctors:-9 -35 -25
teh donkey:25 21 15
teh doors:10 -22 -21
teh dose:66 53 54
teh dowry:34 39 -12
teh drawer:68 29 30
teh drink:58 29 25
teh drive:13 25 9
teh driver:80 57 38
teh drivers:32 34 33
teh drop:30 20 10
teh drug:32 44 54
teh ducks:-22 -22 -23
teh earth:2 -47 -42
teh edge:28 38 13
teh edges:52 44 40
teh email:28 33 31
teh empty:2 17 22
teh end:-3 0 32
teh engine:-22 -28 -32
teh entire:22 15 20
teh envelope:24 36 31
teh er:-25 -27 -10
teh essay:31 31 33
teh examiner:-39 -34 -33
teh exams:-44 -33 -30
teh exhaust:53 41 58
teh express:26 28 44
teh extra:27 -1 3
teh eyes:28 10 -18
teh face:-24 -25 -30
teh farm:18 23 22
teh fast:19 22 16
teh fella:-24 -19 -14
teh fence:55 52 56
teh ferret:-25 -24 -10
teh ferry:-24 -21 -19
teh film:-11 -25 -19
teh final:21 20 22
teh fire:-26 -30 -30
teh fireworks:-41 -36 -31
teh first:-25 -28 -12
teh flat:25 25 -3
teh flats:-17 -23 -29
teh floor:39 9 9
teh flour:22 20 25
teh folder:-21 -13 -12
teh following:-22 -14 -10
teh fone:37 46 34
teh food:-1 -6 -29
teh foot:-39 -30 -26
teh forest:7 12 25
teh forestry:46 18 15
teh forever:74 10 26
teh form:-21 -13 -24
teh forms:15 26 20
teh forum:-14 -20 -16
teh freights:24 32 36
teh fresh:35 46 -1
teh frog:25 26 24
teh front:-35 -32 -31
teh fruit:39 0 0
teh full:31 40 32
teh game:54 0 30
teh gap:37 35 31
teh garadge:26 39 39
teh gas:50 49 47
teh gate:56 54 43
teh gear:38 -8 18
teh ghost:-29 -9 -8
teh giggles:-37 -37 -29
teh gin:75 65 58
teh girl:-56 -47 -27
teh girls:-26 -23 -14
teh glovebox:54 53 48
teh goin:-20 -13 -9
teh goodbye:-16 -22 -17
teh gp:-22 -25 -13
teh graves:-19 -28 -19
teh gravy:-32 -20 -14
teh greenhouse:14 25 33
teh grey:-46 -38 -19
teh grippy:33 14 -1
teh guinea:-21 -12 -13
teh gun:41 39 35
teh guns:26 35 25
teh gym:-20 -19 -11
teh hair:31 43 23
teh half:21 23 19
teh hammer:7 9 24
teh hand:5 16 28
teh harbour:49 45 45
teh hard:-21 -23 -7
teh hatch:8 26 22
teh head:-43 -25 -23
teh headland:53 56 53
teh heat:-21 -22 -16
teh heater:-24 -21 -15
teh heating:10 6 -25
teh helium:27 19 21
teh hens:9 9 25
teh herd:24 -14 -10
teh high:-9 -31 -10
teh hole:61 56 46
teh holiday:-23 -22 -18
teh holidays:-26 -14 -15
teh hook:14 16 23
teh hose:43 41 35
teh hospital:-10 -31 -23
teh hostel:23 17 8
teh hotel:-15 -21 -19
teh hour:21 22 30
teh housing:37 -4 -2
teh humber:-35 -31 -22
teh i:-36 -26 -24
teh ice:4 24 18
teh idea:33 19 -10
teh illness:52 44 46
teh im:-15 -28 -20
teh in:-63 -46 -32
teh ink:0 18 23
teh inquest:-21 -21 -18
teh inspection:31 -5 -6
teh insulin:10 24 17
teh insurance:4 13 -22
teh interview:-26 -21 -16
teh iron:26 23 -23
teh ironing:-32 -25 -21
teh itch:15 -25 -22
teh item:58 64 69
teh jeep:9 12 27
teh jerry:2 17 23
teh job:-37 -26 -19
teh jumper:-24 -20 -15
teh key:19 23 2
teh keyboard:32 30 39
teh keys:22 29 45
teh kid:44 43 -4
teh kind:-34 4 -6
teh kindest:32 -13 -10
teh kindness:20 17 15
teh knife:19 34 29
teh knot:38 36 26
teh lab:49 23 20
teh label:-15 -14 -31
teh ladies:-25 -20 -19
teh ladle:22 21 -2
teh lads:25 16 -1
teh lady:-27 -27 -35
teh lake:61 72 58
teh lamb:-11 -18 -21
teh landlords:-23 -19 -14
teh laptop:23 14 18
teh larder:20 21 25
teh latch:33 30 50
teh late:0 6 20
teh laughs:41 42 44
teh lawn:-26 -17 -13
teh lead:-23 -11 -1
teh leader:21 26 -5
teh leaflet:-22 -23 -8
teh leave:10 11 21
teh ledge:33 30 30
teh left:30 36 51
teh legion:-9 -7 -32
teh leter:24 28 28
teh letterbox:32 27 27
teh letters:31 54 60
teh lid:-25 -14 -8
teh lief:32 -11 8
teh lift:19 21 14
teh lifts:-35 -16 -19
teh light:67 46 47
teh lighter:44 53 -5
teh lights:-25 -37 -35
teh line:45 44 35
teh link:-22 -11 -10
teh lips:67 69 64
teh list:-35 -35 -41
teh little:-27 -20 -13
teh liver:-37 -37 -38
teh living:-23 -16 -10
teh loan:21 23 19
teh location:27 26 23
teh lock:40 43 55
teh locker:-20 -17 -18
teh loft:-34 -23 -14
teh long:37 10 21
teh longest:-6 1 -22
teh lord:98 -25 -16
teh lot:30 -3 9
teh lovely:28 29 35
teh maid:57 50 29
teh man:-10 -14 -28
teh mart:20 12 19
teh match:-38 -43 -32
teh maths:20 27 32
teh mattress:44 55 62
teh means:63 64 70
teh medals:17 23 30
teh medical:50 54 44
teh medicine:37 39 33
teh meds:23 20 15
teh meeting:-15 -20 -26
teh memes:65 67 60
teh message:20 -41 -10
teh methadone:24 19 15
teh method:40 27 30
teh milk:-8 -23 -10
teh milks:2 -18 -26
teh minibus:-19 -17 -21
teh mirror:18 22 -13
teh mods:19 23 25
teh moment:-10 -8 -20
teh money:22 26 43
teh month:34 42 21
teh moon:-24 -37 -33
teh mornings:-11 -16 -27
teh morphine:24 24 22
teh mosque:64 55 44
teh most:-58 -37 -13
teh mother:24 10 12
teh motor:22 25 22
teh motorway:50 38 13
teh mouth:30 34 20
teh move:-27 -17 -15
teh mower:-32 -30 -20
teh museum:-46 -42 -42
teh my:-33 -20 -10
teh nearly:14 22 -21
teh neck:-30 -30 -28
teh needle:-36 -22 -29
teh needles:31 49 45
teh neighbour:-24 -23 -15
teh neighbours:-53 -51 -46
teh nerv:37 38 -1
teh nerve:49 36 -34
teh new:-47 -47 -59
teh newcomers:26 25 27
teh news:23 27 8
teh nicest:17 15 22
teh night:-14 -22 -9
teh nineties:-22 -19 -11
teh noose:65 52 74
teh not:22 -11 -2
teh note:72 71 64
teh notes:29 34 28
teh nurse:-39 -36 -40
teh obituaries:47 -6 -3
teh of:-53 -41 -29
teh off:30 -24 -19
teh offie:45 -3 -8
teh old:-26 -37 -66
teh once:32 -9 -5
teh one:18 -20 -40
teh ones:61 62 64
teh onions:-10 -21 -9
teh ordinary:-25 -25 -15
teh others:43 44 59
teh outside:33 35 48
teh oven:-40 -31 -24
teh overdose:43 44 56
teh overpass:31 44 29
teh packet:49 50 48
teh packets:50 52 57
teh page:30 36 33
teh pain:12 -17 -45
teh pan:29 -8 -2
teh paper:6 -27 -14
teh paperwork:44 14 31
teh paracetamol:18 19 25
teh parcel:-22 -26 -23
teh parish:-31 -20 -11
teh parrots:3 2 21
teh party:22 25 0
teh passenger:36 37 40
teh passwords:33 30 36
teh past:-65 -59 -54
teh patients:42 51 -1
teh paws:-12 -32 -28
teh pen:-16 -20 -7
teh pencil:28 45 -3
teh pension:76 81 72
teh people:-8 -20 -12
teh person:-52 -19 -19
teh pesticide:35 32 43
teh petrol:7 11 23
teh pharmacist:-37 -34 -30
teh physical:-24 -20 -11
teh piano:41 43 31
teh pictures:-32 -24 -26
teh pier:41 43 39
teh pigeons:-25 -20 -10
teh pillow:62 55 72
teh pills:70 76 91
teh pink:38 16 15
teh pipe:44 47 43
teh pistol:22 16 34
teh place:-24 -28 -27
teh plan:42 26 -19
teh plane:55 -33 -25
teh play:-22 -30 -15
teh playlist:38 34 36
teh plot:54 61 54
teh plug:29 7 4
teh poem:-28 -27 -9
teh pogues:37 36 36
teh poison:24 23 12
teh police:39 45 35
teh policy:23 26 32
teh pond:37 35 45
teh postman:-18 -13 -21
teh power:-22 -19 -12
teh practice:-22 -26 -35
teh precinct:-21 -14 -16
teh pregabalin:23 33 21
teh prison:-27 -28 -17
teh psychiatrist:-22 -17 -17
teh pubs:28 7 8
teh pull:51 40 48
teh pump:42 45 33
teh pumpkin:-29 -27 -43
teh quarry:51 57 54
teh question:-23 -16 -10
teh questions:21 18 -1
teh queue:12 23 -13
teh quick:30 23 21
teh quiet:-29 -18 -18
teh quiz:30 37 31
teh radio:-38 -28 -35
teh rafters:38 30 29
teh rail:83 90 79
teh rails:50 44 48
teh rain:-14 -21 -22
teh rat:73 64 69
teh razor:45 23 32
teh reason:18 22 -23
teh recorder:-25 -8 -7
teh records:44 49 45
teh recycling:-38 -35 -26
teh red:10 -22 -17
teh renovations:26 27 20
teh rent:21 -17 -5
teh rents:56 40 24
teh reservoir:9 17 31
teh rest:25 15 17
teh revolver:17 12 26
teh rifle:-21 -20 -27
teh right:1 10 -24
teh ring:5 14 -45
teh risk:60 55 7
teh rist:20 26 4
teh river:63 58 68
teh rivers:52 12 17
teh roads:-13 5 -23
teh roap:-18 -27 -28
teh rocks:50 29 28
teh ropes:83 84 86
teh rosary:35 31 27
teh roundabout:-35 -26 -23
teh route:19 21 23
teh row:22 18 15
teh rucksack:-27 -18 -16
teh rug:16 17 22
teh samaritans:-27 -21 -13
teh same:-35 -32 -13
teh saturday:-32 -31 -22
teh saving:-27 -21 -17
teh scaffold:16 17 22
teh scan:1 -21 -21
teh scarf:-20 -22 -11
teh schools:-23 -31 -15
teh scissors:15 -18 -42
teh screen:13 29 26
teh sea:45 35 36
teh seat:36 -2 -2
teh second:-28 -29 -27
teh security:23 19 24
teh service:26 24 18
teh servo:16 17 25
teh settee:-25 -25 -15
teh seventh:8 -21 -14
teh seventies:-23 -25 -15
teh shakes:-44 -26 -21
teh shed:-29 -28 -27
teh sheds:61 59 45
teh sheep:11 13 22
teh sheet:24 28 36
teh sheets:25 10 3
teh sherry:34 -33 -31
teh shop:-39 -39 -25
teh shops:44 38 21
teh shout:19 15 35
teh show:-25 -14 -8
teh shower:29 38 58
teh sick:-30 -22 -13
teh side:65 39 37
teh singer:-22 -9 -10
teh sink:-21 -26 -37
teh skin:-22 -7 -4
teh skirting:-21 -17 -12
teh sky:-20 -11 -6
teh sleep:-3 18 21
teh sleeping:29 28 34
teh sleepy:19 29 -2
teh slugs:-29 -37 -4
teh sluice:51 31 32
teh small:-10 -20 -11
teh snacks:-27 -26 -17
teh sober:-27 -18 -17
teh solicitor:9 11 21
teh solicitors:-18 -22 -23
teh song:36 39 5
teh sound:-22 -22 -19
teh spare:27 26 24
teh speaking:45 42 38
teh spoon:22 3 -12
teh spray:-35 -36 -16
teh spreadsheet:-32 -16 -20
teh spring:-13 -13 -21
teh stag:-23 -12 -5
teh stairwell:22 24 28
teh start:-12 -24 -21
teh state:28 17 16
teh steam:-21 -12 -9
teh step:-24 -8 -6
teh stones:35 37 40
teh stool:22 12 12
teh story:-24 -14 -22
teh strap:27 40 43
teh stroke:2 -6 -24
teh stuff:79 98 100
teh sunday:-15 -23 -13
teh surgeon:-6 -20 -5
teh surgery:32 12 16
teh sweats:-34 -25 -26
teh syringe:34 36 48
teh syringes:20 20 20
teh table:-21 -19 -32
teh tablets:105 91 97
teh tank:-30 -32 -27
teh tape:40 59 53
teh team:20 6 -15
teh teddy:30 27 19
teh telephone:19 22 25
teh telly:-33 -28 -20
teh tellys:-14 -20 -15
teh tenth:22 23 30
teh tesco:0 5 22
teh thing:75 99 55
teh things:-32 -19 -5
teh third:25 27 28
teh thought:6 0 -21
teh three:-20 -9 -9
teh thursday:-22 -14 -14
teh tide:41 38 47
teh tides:3 30 41
teh till:23 -6 -2
teh time:38 37 48
teh tip:-30 -23 -23
teh tissue:34 35 -10
teh toilet:-32 -32 -32
teh toilets:32 18 -6
teh tools:15 32 34
teh top:-2 -23 -7
teh tourniquet:50 30 30
teh tow:-34 -32 -18
teh towels:-22 -9 -11
teh tower:28 29 27
teh track:17 33 30
teh tracks:34 47 52
teh trailer:-22 -22 -5
teh tramadol:55 23 -4
teh trigger:27 30 27
teh truck:22 25 21
teh trucks:7 21 1
teh true:-26 -3 -3
teh truth:-27 -29 -31
teh tv:38 32 28
teh twelve:40 41 67
teh twentieth:37 41 28
teh two:-26 -24 -15
teh ukulele:-28 -3 -3
teh under:-22 -14 -13
teh undertaker:16 26 30
teh uni:-42 -13 0
teh urge:-5 -13 -25
teh use:34 -7 -2
teh utility:-11 -6 -22
teh va:-28 -17 -18
teh valium:40 59 8
teh van:38 35 14
teh vein:46 38 35
teh venue:-23 -20 -22
teh vestry:48 33 20
teh viaduct:47 48 45
teh vicar:-25 -4 -7
teh view:21 28 30
teh visa:-28 -26 -29
teh vodka:67 59 63
teh wagon:2 10 -27
teh wall:16 26 -6
teh want:21 -46 -25
teh wardrobe:6 16 20
teh watch:73 68 45
teh water:-37 -2 11
teh way:2 -21 -44
teh weathers:12 15 23
teh wedding:-34 -51 -73
teh wednesday:-33 -26 -22
teh weedkiller:12 25 26
teh week:-44 -38 -21
teh weekend:39 10 3
teh weekly:-27 -23 -15
teh weight:14 34 46
teh weir:40 41 27
teh wheel:28 15 28
teh wheelchair:4 14 26
teh where:-29 -23 -14
teh wife:-10 -12 -22
teh wifes:67 58 49
teh wifi:25 28 -2
teh wind:30 23 8
teh wires:32 24 26
teh wish:-32 -11 -32
teh with:-33 -10 -9
teh woods:41 47 55
teh wool:25 24 24
teh word:-17 -29 -21
teh words:-6 -20 -7
teh world:-20 -55 -40
teh worry:-42 -36 -45
teh worst:1 -36 -22
teh would:-31 -2 0
teh xbox:-24 -15 -16
teh yard:28 26 19
teh year:-21 -17 -17
teh zoo:-30 -31 -23
teh … above:25 16 12
teh … accident:-26 -14 -13
teh … adn:23 19 22
teh … afternoon:19 27 16
teh … against:36 39 26
teh … agent:33 -4 -2
teh … ahead:-23 -14 -13
teh … alife:21 -4 3
teh … alone:-31 -7 -4
teh … am:39 44 55
teh … amount:40 39 57
teh … any:16 -30 -31
teh … appointment:16 33 -8
teh … apps:37 -9 -4
teh … arent:7 13 23
teh … around:27 32 29
teh … asked:-31 -13 -6
teh … asks:29 25 29
teh … away:-30 -34 -33
teh … baby:-18 -15 -21
teh … back:-40 -57 -58
teh … bad:-36 -28 -35
teh … bags:21 23 26
teh … bar:41 47 42
teh … barriers:-33 -32 -37
teh … be:30 70 48
teh … beating:15 -4 -21
teh … because:39 7 2
teh … bed:-21 -11 -11
teh … beds:-25 -12 -13
teh … been:-8 -15 -27
teh … befor:21 22 27
teh … before:32 33 10
teh … behind:62 63 78
teh … bein:63 -1 -1
teh … being:4 -29 -26
teh … beside:21 24 5
teh … beter:12 -31 -29
teh … between:49 47 39
teh … beyond:1 -10 21
teh … big:25 10 14
teh … bin:43 29 19
teh … bit:31 23 43
teh … black:-26 -20 -41
teh … blade:-19 1 25
teh … bless:-19 -22 -20
teh … block:30 31 32
teh … board:4 -4 -23
teh … book:34 45 56
teh … booked:17 24 31
teh … boots:25 -21 -15
teh … bore:23 24 30
teh … bottle:63 61 58
teh … bottles:58 44 42
teh … box:46 40 38
teh … boys:28 30 23
teh … breath:32 19 24
teh … breathing:78 41 19
teh … bridge:-48 -32 -29
teh … bringing:-28 -24 -25
teh … brother:-25 -16 -12
teh … brought:-29 -12 -21
teh … burns:33 29 35
teh … bury:16 21 -6
teh … bus:51 38 38
teh … but:54 37 27
teh … by:-49 -38 -49
teh … cabinet:27 33 29
teh … call:18 32 23
teh … called:-24 -27 -13
teh … can:38 29 38
teh … cannot:-9 -6 -20
teh … car:-34 -28 -31
teh … carols:16 13 25
teh … cars:30 31 24
teh … case:49 54 -1
teh … centre:-26 -29 -17
teh … chain:57 54 52
teh … chair:-36 -33 -27
teh … chat:-30 -15 -25
teh … check:28 35 42
teh … checks:37 31 17
teh … chest:52 52 56
teh … choir:-10 -21 -18
teh … chosen:45 48 8
teh … christmas:-31 -23 -25
teh … cleaned:-18 -18 -37
teh … climbed:26 26 23
teh … clinic:-31 -22 -16
teh … clock:37 36 33
teh … close:19 30 -5
teh … closing:29 3 9
teh … club:-51 -47 -34
teh … coat:30 10 18
teh … code:9 25 17
teh … cold:20 22 23
teh … committee:-22 -20 -19
teh … console:25 -3 -1
teh … could:-52 -45 -32
teh … counting:13 18 25
teh … counts:-21 -17 -14
teh … cows:22 11 12
teh … crack:43 -7 -5
teh … crawling:-30 -12 -12
teh … crossed:-28 -23 -18
teh … crushed:6 14 21
teh … cryin:-15 -24 -16
teh … cupboard:-10 -22 -11
teh … cushion:-30 -11 -14
teh … cutting:-25 -18 -7
teh … d:-26 -7 2
teh … dad:18 18 22
teh … dads:90 92 70
teh … dance:-33 -11 -9
teh … day:2 -41 -49
teh … dead:-53 -24 -26
teh … decaf:-32 -4 -2
teh … decided:18 21 -8
teh … deck:37 39 29
teh … deep:75 -18 -14
teh … delirium:-20 -18 -22
teh … deserves:15 26 0
teh … detox:32 -6 -6
teh … did:30 30 -22
teh … die:-36 -40 -6
teh … do:54 45 1
teh … does:41 25 28
teh … doesnt:53 40 41
teh … dog:-44 -53 -36
teh … dont:66 48 25
teh … door:29 18 12
teh … dose:-27 -21 -14
teh … double:35 43 37
teh … drawer:59 37 23
teh … drawn:42 56 38
teh … driver:20 28 29
teh … driving:37 2 13
teh … dropped:30 -8 -8
teh … drove:-22 -18 -21
teh … drugs:-17 -22 -19
teh … drunk:-25 -10 -6
teh … during:52 57 -1
teh … earlier:16 20 28
teh … easier:69 70 68
teh … eleven:24 5 -9
teh … em:40 39 44
teh … emoji:22 25 25
teh … empties:18 21 28
teh … empty:38 43 21
teh … end:11 -7 22
teh … ending:23 14 25
teh … ends:15 20 23
teh … enough:43 44 26
teh … evening:-6 17 27
teh … every:-15 -9 -35
teh … everybody:16 21 -3
teh … everyones:-4 -39 -21
teh … everything:14 0 -22
teh … everythings:41 50 51
teh … face:22 1 9
teh … fails:20 14 26
teh … falls:17 35 46
teh … far:27 24 0
teh … farewell:56 46 60
teh … fast:-22 -17 -3
teh … father:-27 -24 -18
teh … feel:-24 -11 6
teh … feels:-37 -14 -21
teh … few:-33 -27 -20
teh … field:28 36 34
teh … fifteen:34 39 20
teh … find:87 78 79
teh … finish:11 19 36
teh … finishd:24 29 33
teh … finishes:30 30 50
teh … finishing:17 18 25
teh … fits:-35 -15 -8
teh … fitting:51 48 49
teh … five:-21 -20 -18
teh … fixed:-24 -11 -29
teh … fixing:-24 -31 -25
teh … flask:-23 -23 -21
teh … flatmates:-37 -35 -22
teh … floors:34 41 50
teh … flu:-14 -21 -14
teh … flushed:35 -11 -4
teh … foil:19 24 29
teh … folder:46 48 40
teh … fone:-43 -28 -28
teh … footbridge:32 38 40
teh … forgot:20 -23 -24
teh … forty:-32 -16 -11
teh … found:-39 -24 -26
teh … four:55 4 10
teh … frame:2 -38 -14
teh … free:-20 -18 -21
teh … freedom:21 19 -1
teh … friday:35 43 46
teh … from:53 58 45
teh … front:0 -21 -18
teh … fumes:23 30 30
teh … further:21 23 35
teh … garadge:28 23 25
teh … gave:-13 -19 -26
teh … get:52 32 42
teh … geting:-24 -34 -14
teh … girl:24 3 -18
teh … goin:24 27 23
teh … gone:28 18 5
teh … group:-41 -37 -34
teh … gun:23 15 16
teh … had:-35 -27 -34
teh … half:5 20 10
teh … halfway:30 26 33
teh … hands:-33 -41 -35
teh … hanging:-4 -9 -22
teh … happened:-15 -16 -21
teh … harbour:-21 -11 -8
teh … hard:-35 -5 -29
teh … has:23 3 13
teh … hasnt:54 28 29
teh … hatch:42 41 31
teh … haveing:55 27 27
teh … havent:62 47 48
teh … head:-42 -28 -28
teh … hear:48 50 24
teh … heart:-56 -42 -42
teh … held:-25 -19 -13
teh … hell:23 14 4
teh … help:23 28 52
teh … her:19 12 35
teh … here:47 42 39
teh … hert:12 -25 -8
teh … hes:41 43 51
teh … high:73 52 53
teh … highest:4 32 36
teh … him:-25 -18 -26
teh … hit:32 -31 -5
teh … hoap:26 -10 -7
teh … hole:-33 -27 -23
teh … holiday:-34 -19 -7
teh … home:-32 -34 -26
teh … hoping:38 -22 -10
teh … hour:21 10 27
teh … house:-31 -33 -27
teh … huge:-21 -19 -20
teh … humming:26 30 37
teh … hurting:5 -33 -2
teh … husbands:-19 -21 -22
teh … i:29 29 25
teh … ice:28 22 28
teh … id:2 -41 -48
teh … if:0 0 -40
teh … ill:25 52 56
teh … im:31 21 35
teh … in:17 17 23
teh … inside:24 22 32
teh … into:-5 24 1
teh … it:27 37 14
teh … itch:20 -4 -1
teh … itll:14 30 30
teh … its:33 51 48
teh … iykyk:27 -30 -7
teh … jmup:19 21 10
teh … jumped:6 -27 -24
teh … june:35 44 50
teh … kept:-18 -25 -22
teh … key:-3 9 20
teh … keys:-32 -25 -21
teh … kid:13 19 21
teh … kil:21 41 79
teh … kind:34 18 -11
teh … kindly:-4 -24 -11
teh … knees:-43 -26 -9
teh … knife:-37 -33 -41
teh … lads:-33 -35 -30
teh … laid:32 37 33
teh … lands:33 34 37
teh … laughed:-24 -27 -9
teh … lead:28 24 30
teh … leaving:-22 -23 -27
teh … left:3 9 -26
teh … legs:56 52 73
teh … let:-29 -18 -32
teh … letters:20 13 47
teh … level:20 19 18
teh … licence:31 -23 -18
teh … lie:65 12 22
teh … lief:2 18 30
teh … lights:20 29 32
teh … lined:-22 -20 -18
teh … lines:37 41 -1
teh … lino:22 31 40
teh … living:35 -7 -5
teh … loaded:29 29 34
teh … lock:43 47 45
teh … long:3 -21 -8
teh … longer:-4 7 26
teh … look:26 27 11
teh … looked:-4 -27 -22
teh … looking:73 -21 -40
teh … looks:16 21 3
teh … lost:46 -21 -18
teh … lot:40 36 19
teh … loud:-19 -40 -57
teh … loved:-42 -43 -45
teh … loves:-40 -29 -27
teh … low:-58 -13 -8
teh … lowest:18 15 21
teh … lump:12 13 32
teh … made:-26 -30 -33
teh … make:-21 -21 -12
teh … making:23 19 21
teh … mams:65 60 54
teh … man:-32 -31 -25
teh … mans:35 31 -9
teh … march:14 21 0
teh … marked:21 21 14
teh … matron:-17 -19 -24
teh … me:1 -10 -29
teh … mean:-45 -49 -12
teh … meaning:29 -1 0
teh … medicine:19 23 -13
teh … meds:-16 -22 -14
teh … meeting:-17 -25 -29
teh … menu:-22 -7 -4
teh … midnight:49 50 54
teh … might:27 54 -5
teh … mind:-30 -23 -22
teh … mine:-22 -20 -39
teh … minute:1 30 23
teh … minutes:16 23 13
teh … moher:-27 -15 -14
teh … money:-25 -16 -28
teh … months:40 31 29
teh … moved:2 2 -21
teh … much:-1 26 12
teh … mum:-27 -14 -14
teh … must:30 22 3
teh … name:-43 -34 -35
teh … nap:34 25 20
teh … nd:34 13 14
teh … need:-13 -33 -31
teh … needed:-21 -10 -3
teh … neighbours:-33 -35 -24
teh … neva:45 13 13
teh … new:-13 -21 -11
teh … next:-1 -5 -21
teh … nice:-19 -22 -11
teh … nights:33 18 27
teh … nine:46 50 19
teh … ninety:-28 -17 -12
teh … no:24 37 33
teh … nobody:59 60 71
teh … nobodys:5 14 37
teh … noise:-24 -16 -6
teh … none:84 82 4
teh … not:34 28 31
teh … note:34 17 4
teh … off:28 35 14
teh … office:-21 -10 -6
teh … officer:42 1 2
teh … oiled:24 26 31
teh … old:41 20 28
teh … on:29 14 2
teh … one:41 50 25
teh … ones:24 17 5
teh … open:-10 -18 -22
teh … opened:93 -4 -7
teh … opening:-30 -34 -8
teh … or:-30 -18 -11
teh … oranges:-26 -14 -3
teh … order:28 40 9
teh … other:-24 -27 -23
teh … our:-43 -36 -36
teh … out:-18 -21 -43
teh … outside:47 43 18
teh … overnight:29 34 26
teh … owe:45 43 46
teh … pack:-30 -18 -18
teh … packet:19 21 18
teh … packets:37 37 32
teh … paper:29 22 18
teh … parish:30 29 34
teh … part:19 17 30
teh … passes:48 -3 -2
teh … paydays:23 20 25
teh … perfect:22 -3 -3
teh … period:31 27 28
teh … picking:15 30 -1
teh … picture:-15 -27 -13
teh … pier:-23 -20 -6
teh … pills:22 7 1
teh … pints:68 -1 0
teh … piont:-33 13 -6
teh … pit:34 43 55
teh … pizza:20 18 34
teh … plan:32 32 36
teh … platform:24 21 29
teh … plus:39 37 15
teh … poison:66 59 63
teh … practised:14 16 25
teh … promised:25 0 -16
teh … purpose:58 48 13
teh … push:23 12 -1
teh … put:49 51 39
teh … putting:-26 -20 -10
teh … quid:-22 -7 -2
teh … quiet:-9 3 -37
teh … race:-30 -31 -21
teh … rail:69 58 43
teh … ramp:21 5 4
teh … rang:-45 -46 -41
teh … rats:-24 -31 -29
teh … reads:12 16 21
teh … ready:33 36 10
teh … real:-13 -19 -24
teh … recs:35 38 38
teh … rehomed:-31 -28 -32
teh … rest:-40 -29 -25
teh … return:59 61 55
teh … returned:-23 -21 -21
teh … rifle:43 52 52
teh … right:93 73 82
teh … rings:-22 -25 -22
teh … rivers:22 4 -1
teh … road:24 14 31
teh … roap:30 28 26
teh … roof:67 55 56
teh … room:8 6 32
teh … ropes:-33 -34 -32
teh … row:-35 -24 -25
teh … run:11 4 -33
teh … rung:-16 -17 -20
teh … running:19 27 35
teh … safe:22 25 28
teh … said:-12 -24 -29
teh … sat:-6 -31 -22
teh … saturday:-30 -29 2
teh … saved:-25 -10 -6
teh … say:31 6 -1
teh … saying:-32 -34 -26
teh … says:-36 -44 -33
teh … scard:28 -5 12
teh … schoolboy:-21 -20 -20
teh … scones:-21 -17 -11
teh … scratch:28 -3 -4
teh … season:27 -22 -21
teh … seat:32 37 39
teh … security:48 52 52
teh … see:56 25 27
teh … seeing:-11 -21 -15
teh … seen:-23 -10 -9
teh … self:-8 -32 -2
teh … service:-34 -29 -39
teh … set:40 54 57
teh … seventy:1 14 21
teh … shall:46 42 13
teh … she:32 42 40
teh … sheds:16 17 36
teh … shell:58 41 9
teh … shes:19 11 33
teh … shift:-38 -19 -22
teh … shoes:81 88 82
teh … shoot:-9 -23 -6
teh … shop:-76 -32 -29
teh … short:-55 -46 -18
teh … shotgun:55 50 56
teh … shouting:21 18 23
teh … shut:52 30 11
teh … side:-30 -27 -30
teh … since:30 1 13
teh … sister:48 15 23
teh … site:25 21 15
teh … sitting:33 14 13
teh … skin:50 -12 -8
teh … sleep:29 -47 -28
teh … sleeping:-2 0 41
teh … sliding:28 23 20
teh … slipped:17 12 22
teh … small:-25 -18 -16
teh … sold:70 76 40
teh … soldiers:-11 -15 -20
teh … somebody:36 22 -28
teh … someone:18 42 65
teh … something:33 25 20
teh … song:-26 -33 -20
teh … soon:-10 -50 -52
teh … sorry:24 26 38
teh … spelling:-25 -14 -13
teh … split:25 5 -3
teh … staff:33 48 25
teh … stand:47 44 41
teh … standing:-16 -19 -20
teh … start:10 20 15
teh … started:-22 -14 -14
teh … starts:26 26 34
teh … stayed:-18 -23 -16
teh … step:-16 -21 -9
teh … steps:-27 -15 -17
teh … stomach:27 34 50
teh … stones:57 59 64
teh … stool:36 47 33
teh … stopped:-27 -19 -21
teh … stops:-22 -18 -11
teh … strips:46 35 43
teh … strong:26 -12 -8
teh … stuff:22 19 5
teh … suicide:-16 -38 -33
teh … sunday:115 105 75
teh … supper:-48 -44 -42
teh … swallowed:17 20 31
teh … sweating:20 -21 -5
teh … swept:40 25 34
teh … swim:-24 -19 -14
teh … swimming:21 16 13
teh … swing:-24 -28 -22
teh … switch:22 15 16
teh … swore:50 -1 -1
teh … tablet:-31 -22 -15
teh … take:34 49 27
teh … takeaways:28 27 28
teh … taken:-3 5 23
teh … takin:-40 -26 -24
teh … taller:-18 -18 -21
teh … team:-30 -24 -21
teh … teh:27 22 24
teh … tell:59 48 50
teh … telling:-26 -14 -21
teh … tells:-23 -17 -4
teh … ten:-36 -41 -45
teh … tent:27 32 26
teh … th:-16 -21 -10
teh … than:-12 -22 -12
teh … thank:-23 -13 -22
teh … thanks:-36 -36 -7
teh … thatll:65 76 64
teh … their:9 14 24
teh … them:36 22 10
teh … ther:-3 -34 -27
teh … theres:28 39 21
teh … they:23 12 -6
teh … theyd:38 24 22
teh … theyll:101 85 84
teh … theyre:12 23 13
teh … theyve:8 5 37
teh … things:47 69 89
teh … think:11 4 -61
teh … thinking:32 26 11
teh … thirteen:24 25 28
teh … this:40 29 9
teh … thought:-41 -32 -30
teh … thoughts:-3 -12 -23
teh … thread:-16 -16 -39
teh … through:28 24 20
teh … thursday:24 25 11
teh … ticket:-19 -21 -30
teh … tied:-35 -39 -46
teh … till:-54 -27 -69
teh … tin:-1 14 31
teh … tired:-45 6 -20
teh … to:32 16 23
teh … today:-47 -25 -43
teh … toddler:-36 -34 -28
teh … toilet:47 47 19
teh … toilets:42 38 4
teh … tonight:16 27 14
teh … took:30 24 -9
teh … top:26 26 32
teh … touches:17 18 -20
teh … town:-25 -17 -13
teh … track:31 0 8
teh … train:30 30 32
teh … transferred:47 57 61
teh … tried:50 33 31
teh … tuesday:51 30 19
teh … turns:18 20 0
teh … twice:16 23 -5
teh … two:62 15 -11
teh … typing:66 23 33
teh … under:29 2 -3
teh … until:-6 8 -24
teh … up:-20 -7 -16
teh … ups:-31 -18 -19
teh … ur:-31 -15 -11
teh … us:20 27 14
teh … used:-27 -7 -4
teh … van:-39 -27 -23
teh … vet:-5 -29 -28
teh … viaduct:22 27 34
teh … visit:8 12 21
teh … visiting:31 30 -1
teh … vodka:40 53 54
teh … voice:-2 -27 -10
teh … w:43 52 -9
teh … waiting:6 32 24
teh … wake:-24 -28 -19
teh … walk:-28 -23 -20
teh … walked:54 67 80
teh … want:27 -1 -15
teh … wanted:-22 -28 -15
teh … wants:-12 -22 -20
teh … warm:60 62 66
teh … was:-31 -36 -40
teh … washed:-21 -8 -14
teh … wat:10 1 40
teh … watch:-35 -35 -24
teh … we:-34 -41 -57
teh … weaned:4 13 26
teh … weedkiller:42 40 48
teh … week:-5 -32 -22
teh … weekend:-21 -15 -36
teh … went:-12 -17 -22
teh … were:-25 -11 -10
teh … werent:14 23 -3
teh … wet:27 27 32
teh … weve:-29 -28 -23
teh … whats:32 26 22
teh … which:44 56 59
teh … whispering:48 49 48
teh … whoever:-18 -11 -21
teh … whole:-14 -16 -21
teh … wholl:38 43 39
teh … why:19 46 15
teh … wifes:14 21 26
teh … will:23 11 10
teh … window:35 -8 1
teh … wine:41 -20 -16
teh … wish:41 -32 -35
teh … woman:4 4 21
teh … won:35 17 14
teh … wont:-25 -11 9
teh … words:-15 -14 -31
teh … work:52 31 33
teh … worked:9 12 21
teh … working:18 23 21
teh … works:28 30 25
teh … worth:17 23 21
teh … would:24 61 33
teh … wouldnt:30 -11 -8
teh … wound:37 44 14
teh … wrapped:50 56 48
teh … write:35 39 -8
teh … writing:41 10 32
teh … written:-21 -24 -24
teh … wrong:20 -13 -22
teh … wrote:-22 -25 -19
teh … yall:-24 -14 -10
teh … yeah:24 32 2
teh … year:-42 -21 -12
teh … yellow:-18 -17 -21
teh … yesterday:32 24 -16
teh … youd:28 -12 -10
teh … youre:21 27 27
teh … yous:28 32 32
teh … youve:18 27 24
tel:111 107 105
telefonseelsorge:-2 -2 0
telephone:3 7 9
telescope:20 30 34
television:-3 -2 -1
tell:38 54 54
tell caleb:21 8 -3
tell him:29 14 34
tell his:20 20 37
tell i:56 61 61
tell jodie:37 34 43
tell me:-29 -30 -11
tell myself:-40 -44 -23
tell nobody:-17 -31 -21
tell somebody:-22 -12 -9
tell teh:17 22 26
tell them:64 5 20
tell u:-27 -18 -43
tell … about:-33 -26 -23
tell … adn:-12 -11 -22
tell … boss:-20 -21 -2
tell … daddy:18 14 27
tell … daughter:32 34 43
tell … did:29 20 27
tell … dieing:-27 -18 -10
tell … do:-11 -36 -14
tell … else:-19 -33 -24
tell … family:-84 -82 -81
tell … frends:30 27 35
tell … goin:42 25 -11
tell … he:65 55 58
tell … his:52 53 44
tell … husband:-5 -22 -22
tell … if:-5 -20 -10
tell … im:9 3 -20
tell … is:32 10 20
tell … it:-24 -10 7
tell … its:20 -6 -6
tell … jmup:8 14 -23
tell … kids:22 17 30
tell … lot:17 26 31
tell … loved:52 55 54
tell … mum:42 40 27
tell … none:21 17 20
tell … ok:63 19 24
tell … one:19 38 33
tell … ring:23 23 25
tell … she:22 28 22
tell … sorry:63 38 23
tell … teh:-33 -11 2
tell … tell:-23 -24 -13
tell … thing:31 33 37
tell … to:32 30 -13
tell … tonight:4 -22 -5
tell … tried:23 14 26
tell … u:-17 -21 -17
tell … wasnt:74 76 76
tell … went:-26 -17 -18
telling:11 -2 -26
telling it:-29 -20 -18
telling me:32 17 -4
telling my:-29 -13 -3
telling myself:2 -42 -17
telling someone:-22 -3 0
telling teh:29 43 11
telling that:39 33 0
telling … adn:11 9 23
telling … am:33 2 2
telling … hell:21 19 0
telling … ill:28 18 -13
telling … im:40 19 22
telling … it:72 42 -1
telling … its:31 12 19
telling … kids:21 20 31
telling … look:58 54 62
telling … one:32 -8 -1
telling … smother:7 11 -54
telling … teh:-2 5 -21
telling … to:24 44 49
telling … wants:1 1 -32
telling … was:41 -4 -2
telling … wife:-39 -23 -11
tells:-7 7 -32
tells it:-27 -17 -4
tells me:17 23 -12
tells … birthday:-24 -6 -1
tells … every:-23 -6 0
tells … in:48 44 0
telly:-38 -39 -28
telly … teh:-11 -21 -14
tellys:12 9 13
temp:0 1 0
temper:12 -15 -19
temperatures:8 13 10
temple:5 3 1
temps:36 40 54
tempted:-38 -20 -12
tempted to:-30 -9 -5
ten:13 8 27
ten adn:-34 -31 -32
ten days:7 -25 -13
ten ive:23 23 36
ten mins:-25 -17 -15
ten minutes:20 18 35
ten oclock:63 48 42
ten on:11 21 15
ten teh:91 89 78
ten years:-14 -42 -32
ten … adn:74 46 80
ten … after:21 21 -6
ten … ago:61 43 57
ten … from:13 20 20
ten … goin:18 23 3
ten … he:0 3 27
ten … her:27 29 1
ten … i:19 -12 -23
ten … teh:30 36 22
ten … that:23 29 -9
ten … thats:-33 -27 -4
ten … wont:17 18 23
tenant:-5 -8 -4
tenants:-14 -12 -9
tend:-15 -13 -6
tendencies:-61 -17 -1
tender:-9 -7 -6
tener:-88 -44 -2
tenerife:-21 -14 -21
tengo:78 98 31
tengo el:0 3 22
tengo ganas:51 50 -6
tengo la:86 5 21
tengo … de:60 39 -4
tengo … en:51 5 18
tengo … y:-67 -11 -1
tenner:-17 -6 -9
tennis:1 1 -5
tenor:-1 -2 -1
tens:50 -6 -6
tense:30 43 19
tension:-9 -14 -11
tent:2 9 6
tenth:20 21 26
tenth i:45 42 46
tenth … to:36 44 52
tents:-10 -5 -5
term:-35 -28 -21
terminal:35 -12 -6
terminal diagnosis:28 -2 0
terminal … would:-21 -3 -1
terminar:-138 -73 -5
termine:-107 -19 -1
terms:-19 -1 -6
terrace:3 7 14
terrible:-14 -47 -28
terrible … i:31 -17 -6
terribly:-2 -17 -8
terrier:-10 -10 -4
terrified:-38 -42 -35
terrified of:-23 -37 -23
terrified … my:-13 -32 -7
terrifying:-11 -7 -7
terror:-3 -2 -2
tesco:37 12 23
test:-97 -104 -42
tested:-16 -11 -9
tests:-7 -14 -6
tetanus:3 3 -1
tete:13 9 10
text:-17 -19 -22
text away:24 -7 -3
text back:29 31 17
text from:0 -4 -21
text me:-26 -19 -10
text … from:24 -7 -3
text … my:31 21 -6
textbook:-4 -2 -1
texted:35 6 20
texted goodbye:-37 -40 -37
texted me:-28 -20 -2
texted that:47 28 37
texted to:-25 -2 -1
texted … adn:64 1 -15
texted … from:-42 -46 -44
texted … say:-25 -2 -1
texted … teh:-42 -33 -29
texted … to:39 41 38
texting:-14 -11 -13
texts:23 1 -16
texts me:45 33 -4
texts … teh:5 21 -3
th:13 26 33
th adn:21 2 -5
th at:-21 0 -3
th be:-43 -39 -39
th i:19 20 4
th ill:26 35 40
th ive:-20 -27 -25
th of:-24 -18 -15
th … adn:57 41 49
th … i:70 71 69
th … im:-47 -47 -41
th … in:11 13 25
th … is:79 67 48
th … ive:40 43 51
th … my:57 60 48
th … teh:4 10 25
th … to:-25 -31 -29
th … wont:101 110 97
than:8 30 20
than a:-21 -6 0
than anything:-23 -21 -8
than before:46 19 -6
than go:23 39 24
than her:33 31 -3
than here:4 -26 -3
than i:39 56 60
than id:47 41 42
than im:16 22 30
than mine:15 27 32
than not:-27 -17 -9
than teh:16 27 37
than they:17 -25 -8
than to:28 28 -8
than usual:67 9 -9
than … adn:1 10 24
than … another:-36 15 -22
than … be:26 21 -2
than … could:90 45 44
than … did:-28 -16 -11
than … had:36 40 34
than … hav:33 11 21
than … i:-49 -39 -30
than … if:51 13 -10
than … im:27 37 21
than … in:-21 -2 -2
than … it:25 -4 12
than … label:7 20 -5
than … meant:32 31 28
than … said:-25 -18 -8
than … says:7 20 -5
than … should:30 16 22
than … since:24 1 1
than … telling:18 25 -2
than … ther:-45 -16 -7
than … thought:23 31 28
than … u:37 -18 -4
than … want:-18 -36 -3
than … wanted:14 -27 -28
than … with:31 34 37
than … year:22 23 8
thandi:0 0 1
thank:-4 -5 7
thank god:-50 -29 -22
thank them:34 0 0
thank … a:-21 -9 -7
thank … everything:17 15 24
thank … for:33 41 34
thank … goodbye:18 18 22
thank … hes:-27 -12 -10
thank … i:-16 -28 -25
thank … sana:20 20 23
thank … talking:-21 -14 -14
thank … teh:53 52 48
thanked:30 31 10
thanked teh:47 33 29
thanked … for:-21 -9 -2
thankful:-26 -15 -6
thanks:1 -3 20
thanks adn:47 34 42
thanks for:21 39 40
thanks teh:32 33 32
thanks to:-26 -23 -19
thanks … all:-20 -19 -17
thanks … asking:23 8 12
thanks … being:-23 -13 -9
thanks … by:36 22 22
thanks … haveing:44 47 55
thanks … is:31 13 16
thanks … me:34 40 48
thanks … memes:49 52 59
thanksgiving:-1 7 11
that:-16 -15 -10
that a:15 23 24
that actors:53 54 0
that any:22 -5 -1
that arent:30 21 14
that awful:24 -1 0
that be:21 -3 -1
that bridge:-31 -23 -14
that brought:23 7 -9
that but:27 -9 -5
that by:20 17 30
that does:56 74 57
that doesnt:75 87 79
that down:51 66 68
that evening:-21 -7 -2
that family:39 44 41
that far:47 44 42
that finishes:9 12 29
that god:46 -23 -13
that hapen:41 42 -1
that happened:-28 -11 -3
that has:11 -27 -7
that he:12 35 -11
that hell:59 32 21
that her:23 19 7
that hes:12 -3 -20
that his:45 40 7
that how:-22 -16 -7
that i:14 -6 -30
that id:-23 -6 43
that if:-21 -9 -7
that ill:39 -22 -24
that is:-12 -10 -20
that it:-84 -88 -82
that itll:-21 -38 -47
that its:-17 -24 -3
that ive:41 21 16
that lad:21 21 2
that made:24 -10 -8
that moment:26 0 0
that my:-37 -43 -2
that night:7 6 32
that nobody:20 22 44
that noise:41 34 25
that normal:40 34 33
that not:-22 -14 -4
that office:20 1 -10
that one:-32 -36 -53
that ones:24 -3 -2
that out:-29 -22 -18
that people:-31 -15 -19
that person:-35 -12 -2
that same:20 28 24
that says:-14 -9 21
that she:37 49 -60
that shell:-28 -28 -8
that shes:25 28 24
that someone:51 31 -11
that song:-24 -13 -10
that suicide:56 32 -1
that teh:37 33 16
that ther:-33 -15 -10
that theyd:-29 -4 -4
that this:-29 -15 -8
that u:-43 -53 -45
that was:24 47 35
that wat:26 -10 -12
that wen:-22 -29 -15
that went:53 17 13
that will:15 9 23
that would:-19 -48 -25
that … adn:20 15 27
that … ago:38 32 -2
that … alarm:16 16 25
that … alife:11 -28 -4
that … am:3 24 26
that … another:14 0 21
that … any:1 -25 -13
that … appointment:7 8 21
that … are:-17 -29 -16
that … as:-24 -18 -12
that … back:33 2 9
that … be:51 33 10
that … because:45 45 61
that … been:25 -55 -32
that … bench:56 40 38
that … brother:13 24 30
that … by:-33 -28 -37
that … call:-20 -3 -2
that … calm:9 -22 -8
that … can:1 -27 -32
that … cant:-50 -67 -36
that … comes:-24 -18 -11
that … coming:25 30 14
that … could:-24 -23 -14
that … dads:27 27 31
that … dead:5 38 14
that … death:50 42 40
that … did:-20 -14 -20
that … die:-44 -1 -1
that … died:64 48 61
that … do:-6 -34 -16
that … doesnt:-18 -32 -22
that … done:-27 -19 -25
that … dont:37 30 6
that … down:48 20 37
that … else:15 12 21
that … end:44 37 33
that … enough:-41 -32 -29
that … evening:25 19 21
that … exist:43 44 36
that … failed:-8 -7 -37
that … family:37 44 46
that … feel:-28 -34 -19
that … fell:28 33 -2
that … fella:24 23 -4
that … felt:24 -13 -3
that … find:-27 -16 -7
that … forgive:25 27 37
that … free:38 28 35
that … get:-46 -25 -46
that … given:24 25 0
that … goes:-13 -23 -8
that … gone:22 11 24
that … has:-32 -38 -12
that … hate:23 -2 -1
that … hav:23 13 -2
that … held:24 33 23
that … herself:-5 -5 22
that … him:-45 -30 -10
that … his:29 22 33
that … home:22 2 8
that … hurts:-50 -62 -23
that … id:22 -15 -3
that … if:-25 -7 -7
that … ill:34 27 -8
that … im:-3 21 45
that … isnt:54 9 37
that … it:28 39 25
that … its:21 19 8
that … ive:41 50 63
that … jmup:40 41 34
that … keeps:36 38 40
that … kept:27 -5 -1
that … kil:16 20 39
that … lads:-22 -15 -10
that … last:-5 -23 -21
that … left:-28 -19 11
that … let:11 16 24
that … long:40 42 8
that … looking:25 24 -1
that … love:-49 -14 -12
that … make:1 -26 -9
that … me:50 18 39
that … meant:25 34 5
that … might:-36 -7 -5
that … mine:-20 -11 -5
that … money:28 40 33
that … more:32 33 33
that … morning:26 29 24
that … my:16 -30 -23
that … myself:6 28 2
that … next:27 32 -10
that … night:-12 -21 -18
that … no:34 27 12
that … not:-14 -51 -80
that … of:45 14 -7
that … off:10 19 20
that … on:-75 -67 -51
that … one:-1 22 -10
that … out:-19 4 -23
that … over:33 39 3
that … person:8 15 22
that … posts:52 47 46
that … put:-24 -8 -6
that … saturday:-44 -38 -38
that … saved:46 -4 -2
that … see:29 0 2
that … sees:40 40 5
that … sent:46 23 20
that … should:-21 11 -9
that … sister:-28 -25 -3
that … sixteen:22 24 -1
that … slow:2 5 21
that … sober:24 -3 0
that … somewhere:34 10 18
that … sorry:-43 -45 -34
that … stop:27 36 36
that … stopped:39 58 66
that … suffer:20 26 -1
that … suicidal:56 53 -11
that … sunday:-12 -15 -26
that … swallowed:35 40 35
that … taken:9 23 23
that … teh:-15 -26 -13
that … that:-20 -4 0
that … their:-21 -11 -5
that … them:58 12 -26
that … ther:37 39 52
that … think:-14 -23 -7
that … thinks:48 40 -28
that … thought:-59 -43 -9
that … time:34 45 30
that … to:35 38 -20
that … today:-12 -23 -11
that … u:25 -5 5
that … up:6 21 -8
that … urge:22 -7 -3
that … wake:-27 -41 -23
that … want:-3 -16 -23
that … wanted:15 -1 30
that … wants:44 39 -30
that … was:15 48 45
that … wat:26 14 -12
that … way:16 18 22
that … went:60 44 56
that … werent:33 -3 -2
that … will:-11 -9 -26
that … woke:53 11 0
that … wont:-53 -71 -67
that … would:-29 -31 -7
that … wouldnt:34 21 -4
thatd:-5 -10 -6
thatha:-1 0 0
thatll:47 65 67
thatll be:20 29 36
thatll … that:25 26 28
thats:18 15 11
thats a:1 8 23
thats all:-15 -25 -5
thats everything:44 50 43
thats for:29 33 37
thats goin:-27 -14 -8
thats half:36 -3 -1
thats how:74 51 49
thats it:-29 -48 -50
thats left:55 68 51
thats more:-22 -16 -11
thats not:-66 -59 -65
thats ok:-20 -17 -13
thats that:21 27 27
thats wat:-13 -9 -86
thats wen:-28 -14 10
thats where:55 -27 -18
thats why:-37 -19 -7
thats … adn:-53 -37 -10
thats … am:31 -3 -2
thats … at:-26 -22 -8
thats … away:-31 -18 2
thats … be:25 3 10
thats … box:-22 -20 -16
thats … came:19 25 -3
thats … cheerio:14 20 24
thats … compliment:50 57 49
thats … did:-14 -24 -9
thats … done:-37 -37 -35
thats … down:44 35 35
thats … end:-39 -34 -24
thats … for:-40 -22 -81
thats … from:16 23 24
thats … go:-18 -4 23
thats … goin:15 -20 -41
thats … gone:-64 -54 -44
thats … got:-28 -20 -15
thats … i:0 35 -6
thats … id:24 -15 -7
thats … idea:54 70 1
thats … ill:22 -4 -9
thats … im:44 16 -2
thats … is:36 -21 -13
thats … last:6 7 25
thats … long:26 25 29
thats … lot:24 30 25
thats … me:-9 -6 -35
thats … my:9 13 22
thats … not:32 35 33
thats … off:-25 -2 2
thats … one:3 4 23
thats … out:-42 -27 -7
thats … plan:34 38 48
thats … post:23 2 -16
thats … saying:43 13 0
thats … thing:-8 -13 23
thats … this:-24 -12 -21
thats … time:-25 0 -1
thats … twelve:20 19 18
thats … used:17 27 -1
thats … want:50 67 4
thats … whole:38 21 15
thats … with:-23 -21 -12
theatre:25 -26 -21
theatre … my:60 -8 -15
their:-22 -13 -9
their dads:36 37 35
their doing:36 27 31
their own:-22 -20 -9
their pills:12 21 -2
their school:26 13 -6
their sleep:23 -10 -4
their … i:-25 -14 -20
their … in:17 21 18
their … my:-25 -15 -12
their … off:-24 -10 -7
their … u:42 41 38
their … up:-22 -23 -20
their … would:16 32 40
theirs:-24 -18 -9
theirs ive:-22 -13 -6
them:33 42 53
them a:22 12 -5
them about:-26 -30 -28
them after:54 36 23
them are:-28 -20 2
them as:42 -11 -6
them at:41 49 45
them away:24 -8 -4
them back:14 30 22
them both:32 37 38
them but:-21 -8 -19
them by:-22 -21 -20
them dead:15 20 25
them do:31 -10 -4
them every:-37 -26 -13
them for:-33 -21 -24
them from:26 25 7
them go:-20 -16 -42
them gone:-38 -35 -35
them goodbye:32 29 24
them her:-24 -16 -14
them i:27 25 21
them im:-20 -19 -13
them in:22 -10 -4
them is:52 6 9
them its:-5 -32 -11
them know:33 38 -4
them my:19 30 22
them no:-24 -8 -5
them on:-24 -17 -16
them one:25 29 26
them say:35 23 27
them sorry:26 0 0
them teh:32 20 28
them that:-24 -12 -27
them ther:-33 1 0
them theyre:57 8 14
them up:-58 -39 -39
them was:30 17 -4
them wat:-33 -29 -19
them where:21 2 -10
them with:35 40 8
them … a:24 43 52
them … about:-1 7 35
them … an:-5 -3 -29
them … another:25 31 35
them … at:37 38 44
them … back:25 -7 -12
them … be:31 7 -15
them … beter:62 44 -1
them … by:-33 -43 -26
them … can:21 -3 -10
them … curry:49 46 41
them … day:-31 -23 4
them … did:55 -1 10
them … end:24 22 3
them … for:4 20 32
them … friday:-22 -9 -10
them … funeral:71 60 52
them … geting:18 23 21
them … gives:17 34 28
them … goin:20 32 4
them … gone:57 60 43
them … got:20 34 30
them … heart:29 36 38
them … hes:27 33 -3
them … his:46 44 49
them … i:36 21 36
them … id:-22 0 0
them … if:12 24 19
them … im:37 37 25
them … in:17 -32 -22
them … is:30 35 32
them … it:53 31 22
them … ive:34 38 15
them … let:36 -8 -7
them … lot:12 18 21
them … me:5 42 37
them … more:22 27 27
them … my:-1 -32 -15
them … next:-23 -15 -11
them … no:21 29 25
them … nothing:21 30 -3
them … on:18 35 41
them … one:-38 -33 -27
them … out:-41 -25 -15
them … saturday:22 25 27
them … school:16 24 32
them … shed:-20 -17 -12
them … sitting:-28 -14 -18
them … sock:23 28 22
them … step:38 -8 -3
them … tea:20 20 17
them … teh:-14 -24 -14
them … that:10 29 41
them … thats:-22 -6 -15
them … them:-29 -16 -12
them … theres:37 17 22
them … they:-22 -21 -15
them … theyll:-27 -16 -10
them … theyre:-28 -6 -6
them … this:16 25 38
them … to:-30 -3 -30
them … tonight:18 12 26
them … true:30 20 -6
them … two:26 19 23
them … up:-41 -23 -28
them … wake:-24 -7 -2
them … want:12 35 -1
them … was:36 29 14
them … wat:-15 -22 -6
them … went:-28 -18 -18
them … why:79 51 50
them … with:55 30 42
them … would:-22 -13 -6
theme:-9 -10 -1
themselves:16 16 -10
themselves adn:48 33 1
themselves … i:40 25 -3
then:0 0 0
theoretically:1 2 5
theory:-10 -6 -3
ther:16 28 36
ther adn:-10 -28 -11
ther any:-6 24 -6
ther at:43 52 49
ther being:-14 -31 -23
ther but:-21 -13 -8
ther for:-28 -29 -26
ther hes:30 26 38
ther his:31 25 32
ther i:47 15 -23
ther is:-10 -30 -24
ther isnt:-1 5 22
ther it:16 29 26
ther mate:18 21 22
ther might:-13 5 23
ther to:54 32 29
ther today:-18 -23 -22
ther waiting:-28 -14 -8
ther was:51 81 56
ther wen:-30 -18 -15
ther wishing:17 -36 -7
ther with:32 17 27
ther wont:62 70 63
ther … a:48 19 23
ther … adn:-34 -38 -30
ther … another:31 20 25
ther … anyone:29 31 29
ther … at:-28 -8 -5
ther … be:40 14 30
ther … both:50 0 -6
ther … bottle:50 46 33
ther … can:23 30 28
ther … coming:25 20 2
ther … done:25 -11 -5
ther … for:-16 -27 -21
ther … got:18 28 31
ther … here:40 -6 -15
ther … hoap:-36 -3 -1
ther … i:-32 -44 -41
ther … is:-31 -21 -12
ther … it:34 34 -4
ther … its:59 54 55
ther … ive:-31 -33 -23
ther … left:51 15 -10
ther … me:3 -27 -22
ther … men:23 22 18
ther … minute:75 5 0
ther … no:12 -21 -29
ther … not:-21 -23 -10
ther … of:-31 -23 -17
ther … one:19 27 22
ther … piont:55 -3 -4
ther … roap:22 15 -3
ther … said:48 7 7
ther … say:28 30 24
ther … signs:23 33 34
ther … small:21 16 12
ther … spiders:24 22 1
ther … teh:-22 -25 -13
ther … telling:32 38 0
ther … ten:22 28 44
ther … them:-31 -22 -22
ther … times:28 38 36
ther … to:-20 -28 -34
ther … typed:2 3 -29
ther … up:29 28 0
ther … way:-17 -26 -13
ther … wen:78 83 81
ther … with:31 11 15
therapist:-37 -34 -25
therapists:-6 -4 -2
therapy:-38 -19 -24
therapy … ive:22 19 -1
thered:29 -7 -5
thered be:29 -8 -5
thered … for:21 0 0
therell:38 44 32
therell be:27 29 32
therell … no:39 51 55
therepy:0 0 0
theres:84 99 93
theres a:23 36 30
theres enough:15 25 40
theres money:36 34 22
theres more:78 36 32
theres nobody:61 57 17
theres nothing:44 -15 -10
theres one:7 14 21
theres paint:-27 -9 -11
theres such:21 18 29
theres teh:28 20 18
theres … adn:30 -23 -20
theres … an:39 35 32
theres … at:-28 -18 -15
theres … back:38 33 32
theres … bag:25 22 22
theres … big:18 23 -6
theres … bottle:-21 -22 -14
theres … called:33 16 0
theres … cliff:31 32 29
theres … coming:40 42 33
theres … cubicle:-28 -19 -15
theres … empty:11 14 22
theres … flatmate:8 9 21
theres … fone:-16 -17 -22
theres … for:-13 -58 -49
theres … from:25 31 25
theres … goin:23 23 31
theres … hoap:-82 -14 -5
theres … it:25 51 21
theres … joke:0 -24 -1
theres … left:58 38 43
theres … leter:20 22 27
theres … line:-26 -16 0
theres … lot:18 16 23
theres … me:68 40 -13
theres … more:14 21 31
theres … next:47 37 -2
theres … note:46 39 42
theres … of:51 45 44
theres … on:8 12 21
theres … one:-31 -6 -32
theres … out:-26 -28 -20
theres … pain:25 23 27
theres … plan:8 -24 -17
theres … reason:-17 -23 -10
theres … right:22 19 23
theres … roap:23 13 15
theres … robin:12 25 26
theres … rule:25 25 -14
theres … teh:28 26 24
theres … telling:28 25 38
theres … ther:-21 -13 -15
theres … theres:-17 -21 -9
theres … this:33 21 19
theres … under:43 54 58
theres … up:45 25 30
theres … waiting:20 16 22
theres … way:-22 -41 -26
theres … wen:35 28 37
theres … woman:25 23 13
thermostat:-6 -5 -1
these:-8 -1 -6
these are:8 25 21
these days:23 -20 -53
these is:27 48 -3
these things:21 -18 -12
these … adn:27 45 48
these … because:-20 -14 -6
these … i:-44 -22 -15
these … is:-21 -13 -12
these … it:26 42 -17
these … last:33 28 38
these … make:30 0 0
these … my:56 58 63
these … of:24 -5 -2
these … take:30 38 -4
these … teh:22 -3 -13
these … think:-23 -13 -1
thesis:-25 -16 -16
they:1 2 16
they all:22 -12 0
they are:29 16 22
they ask:16 23 27
they call:30 11 12
they cant:-17 -31 -24
they cut:27 -34 -31
they do:16 -1 -34
they dont:-12 7 22
they found:-22 -10 -7
they get:50 38 61
they got:25 -17 -10
they had:-40 -6 -5
they hav:-24 -19 -33
they held:-22 -9 -3
they left:34 23 14
they me:-21 -14 -3
they put:-27 -22 -29
they read:21 21 10
they said:-51 -43 -14
they saved:67 5 -25
they say:47 -6 -11
they sent:-7 -29 -22
they show:41 35 38
they stay:37 36 34
they thanked:37 34 -4
they took:25 26 16
they want:-46 -11 -2
they went:31 38 29
they werent:47 53 28
they will:-1 6 32
they wont:53 76 77
they would:6 -24 -9
they … able:44 49 47
they … about:55 57 56
they … are:53 18 15
they … be:0 -2 32
they … but:25 0 -2
they … die:-47 -16 -1
they … do:-31 -9 -7
they … dont:34 34 27
they … down:63 13 17
they … for:31 38 33
they … go:-20 -7 -1
they … hav:110 81 63
they … hert:36 23 -8
they … husband:43 -2 -3
they … if:29 35 20
they … in:-38 -27 -36
they … is:26 14 7
they … kind:23 3 -1
they … last:61 -1 0
they … leave:30 8 8
they … lock:-23 -21 -19
they … me:-17 -48 -77
they … money:13 25 52
they … no:24 32 25
they … not:-8 -3 -22
they … of:41 22 8
they … off:-25 -24 -20
they … or:-21 0 0
they … out:-25 -6 -8
they … said:26 20 10
they … saying:32 40 33
they … she:41 35 13
they … suicidal:-35 -38 -1
they … suicide:-3 -48 -8
they … tablets:47 47 33
they … teh:-17 -8 21
they … that:-20 -4 -5
they … ther:22 26 24
they … this:59 27 9
they … three:48 30 25
they … under:37 34 23
they … was:32 36 31
they … with:32 12 -1
theyd:89 -18 -9
theyd all:46 -13 -8
theyd do:-43 -4 -1
theyd get:21 0 -1
theyd hav:56 -11 -12
theyd manage:33 -2 -2
theyd not:-25 -4 -3
theyd take:24 34 24
theyd … a:40 -2 -2
theyd … adn:23 37 27
theyd … for:24 -3 -2
theyd … it:-27 -10 -5
theyd … me:47 -1 -1
theyd … off:-39 -2 -1
theyd … out:55 -4 -2
theyd … over:50 -2 -2
theyd … to:-41 -12 -7
theyd … with:24 -9 -2
theyll:108 110 121
theyll all:11 15 27
theyll find:25 26 32
theyll hav:24 7 -6
theyll know:54 50 36
theyll think:26 35 33
theyll … im:39 30 32
theyll … know:45 51 48
theyll … me:29 3 13
theyll … my:27 31 25
theyll … on:9 26 34
theyll … sorry:53 46 38
theyll … teh:25 28 39
theyre:24 6 29
theyre all:88 95 80
theyre beter:24 -3 -3
theyre counting:23 8 14
theyre in:45 -2 2
theyre nearly:71 41 38
theyre thinking:-60 -57 -1
theyre … at:13 22 10
theyre … by:45 27 -2
theyre … goin:1 17 24
theyre … her:25 26 27
theyre … here:22 30 36
theyre … i:46 31 25
theyre … mass:-21 -22 -16
theyre … me:36 15 26
theyre … my:24 -13 -3
theyre … of:-62 -60 -3
theyre … on:38 12 20
theyre … one:-13 -21 -14
theyre … suicide:-60 -57 -1
theyre … want:43 31 0
theyve:0 6 34
theyve all:20 21 22
theyve been:39 37 41
theyve gone:54 57 52
theyve got:-26 -21 -21
theyve told:-30 -26 -14
theyve … a:-22 -13 -17
theyve … down:22 15 12
theyve … home:23 33 33
theyve … in:64 57 48
theyve … off:21 23 20
theyve … teh:42 30 29
theyve … up:-28 -28 -32
thick:-3 -3 -3
thief:-1 -1 0
thigh:55 64 8
thighs:74 86 -30
thighs are:24 33 0
thighs … covered:24 33 0
thighs … in:23 32 0
thighs … night:41 50 -1
thimble:-18 -15 -8
thin:2 3 4
thing:15 13 18
thing for:24 24 23
thing from:30 30 45
thing i:31 35 24
thing in:73 56 31
thing is:31 59 76
thing ive:-19 -15 -36
thing not:39 33 44
thing paydays:23 20 25
thing stopping:33 -6 -2
thing teh:-21 -11 -17
thing that:-5 1 -45
thing who:37 38 38
thing … a:-37 -30 -24
thing … ask:27 28 39
thing … bought:17 31 26
thing … do:42 29 -18
thing … has:22 17 16
thing … hav:29 25 -9
thing … i:19 45 32
thing … is:-5 -32 -26
thing … left:7 6 -46
thing … me:13 24 45
thing … mind:19 24 -3
thing … my:20 22 22
thing … myself:14 24 -1
thing … on:51 36 -7
thing … rents:23 20 25
thing … said:-21 -13 -8
thing … she:32 36 19
thing … to:52 47 4
thing … tomorrow:23 20 25
thing … type:-26 -31 -36
thing … u:9 1 28
thing … want:53 24 -11
thing … wanted:-51 -50 -21
thing … wish:-21 -24 -10
thing … would:-46 -15 -8
thing … write:42 42 50
things:-4 -16 -35
things adn:-33 -15 0
things are:-26 -25 -21
things at:3 22 -70
things crawling:15 22 32
things i:-34 -13 -10
things in:56 68 69
things teh:54 57 42
things that:-31 -18 -11
things to:7 -34 -13
things we:-23 -7 -1
things with:22 13 -6
things would:46 0 0
things … a:-20 -3 -2
things … adn:-22 -43 -17
things … air:33 30 36
things … do:-24 -12 -13
things … dont:-23 -7 -1
things … edge:38 45 -67
things … goin:-32 -23 -15
things … had:24 21 20
things … i:-35 -19 -33
things … im:10 -34 -30
things … ive:15 27 33
things … me:17 -31 -22
things … said:35 -2 -1
things … teh:110 115 85
things … theres:23 -6 -5
things … to:33 11 9
think:19 4 15
think about:28 43 -32
think adn:18 29 -7
think hes:-11 -20 11
think how:66 -12 -3
think i:10 35 53
think id:32 -4 -12
think ill:49 60 22
think is:22 9 -4
think it:-16 16 36
think lucky:43 -4 -1
think my:54 3 -1
think of:-15 0 -33
think teh:-59 -25 -9
think that:-30 -28 -16
think thats:-49 -44 -20
think ther:27 -4 -4
think u:-26 -10 -7
think … adn:36 42 6
think … anyone:46 -12 -2
think … at:31 -8 -3
think … be:-49 -27 -11
think … being:36 9 10
think … can:7 -35 -27
think … dead:26 -17 -1
think … did:37 -3 2
think … do:58 67 -6
think … ending:43 49 -6
think … for:-54 -41 -20
think … from:25 32 -10
think … got:24 -3 1
think … hav:14 17 35
think … hes:13 17 28
think … how:13 32 -8
think … i:-19 -21 2
think … is:-13 -14 -29
think … it:-19 2 -24
think … itd:24 -17 -9
think … its:-23 5 -10
think … ive:17 26 -14
think … late:28 38 35
think … let:34 33 32
think … make:5 -22 -12
think … me:0 10 26
think … more:39 52 -2
think … my:24 9 15
think … myself:2 -13 -27
think … not:30 -8 -3
think … of:-34 -16 -19
think … on:-20 -7 -6
think … right:-29 -30 -14
think … shes:-22 -18 -9
think … suicide:17 30 -10
think … teh:8 9 36
think … them:50 29 30
think … time:24 30 16
think … to:46 35 52
think … u:33 -31 -38
think … want:3 25 76
think … wen:48 51 17
think … will:44 32 33
think … would:52 26 11
thinking:27 -13 -107
thinking about:42 30 -25
thinking how:53 54 -7
thinking i:-7 -41 -9
thinking id:-32 -1 -9
thinking of:-6 12 -23
thinking teh:51 -9 -3
thinking … adn:-22 -3 -7
thinking … all:-50 -25 0
thinking … anything:35 11 -12
thinking … be:-35 -34 -24
thinking … catching:54 -12 -1
thinking … could:3 -55 -37
thinking … ctb:6 39 -19
thinking … do:67 69 -7
thinking … doing:-20 -45 -4
thinking … dont:23 -11 -1
thinking … ending:20 26 -4
thinking … following:21 -2 0
thinking … hanging:36 54 -7
thinking … him:21 -2 0
thinking … how:-32 2 0
thinking … it:-57 -49 -10
thinking … killing:29 49 -3
thinking … my:27 35 -12
thinking … myself:63 53 -5
thinking … not:-34 -33 -13
thinking … self:85 94 -2
thinking … teh:21 -26 -11
thinking … that:31 26 6
thinking … thoughts:1 -45 0
thinking … to:80 73 10
thinking … up:-24 1 0
thinking … using:82 -3 0
thinking … want:24 1 -8
thinking … would:29 -12 0
thinkn:24 23 -1
thinkn about:24 23 -1
thinkn … slicin:24 23 -1
thinks:2 12 -5
thinks about:20 20 -27
thinks i:-4 5 30
thinks is:33 34 34
thinks its:-17 -24 -39
thinks of:58 43 -1
thinks that:-21 -20 -11
thinks … a:29 29 28
thinks … adn:-30 -28 -7
thinks … am:7 8 26
thinks … at:-1 8 -31
thinks … dead:22 26 22
thinks … goin:-29 -41 -2
thinks … her:-23 -23 -16
thinks … himself:22 27 -1
thinks … his:37 42 20
thinks … im:16 19 22
thinks … on:-21 -15 0
thinks … teh:-11 -14 -26
thinks … to:-46 -50 -13
thinner:12 -8 0
thinners:-13 -11 -7
third:29 19 -2
third adn:35 30 -1
third day:55 80 46
third go:-10 -28 -8
third night:48 22 0
third one:0 5 26
third … adn:-23 -27 -9
third … he:51 30 -2
third … i:44 11 -7
third … is:16 21 40
third … no:23 18 7
third … not:12 15 35
third … running:39 29 -1
third … that:8 23 0
third … without:15 24 19
thirsty:-2 0 2
thirteen:-9 -1 22
thirteen days:0 0 27
thirteen … i:22 24 50
thirteen … till:0 0 27
thirties:29 -7 -6
thirtieth:-19 -17 -18
thirty:-38 -19 -22
thirty one:-32 -27 -24
thirty … adn:-33 -25 -22
thirty … im:22 3 3
thirty … my:-22 -12 -8
thirty … since:10 22 20
thirty … teh:12 29 24
this:-4 17 27
this account:63 59 37
this address:42 39 39
this adn:14 -28 -18
this afternoon:92 64 67
this anymore:-73 -36 -30
this close:27 27 28
this cold:-21 -6 -4
this country:1 5 21
this earth:49 16 5
this evening:60 56 65
this family:-19 -20 -20
this flu:-2 -26 -8
this for:25 9 -3
this friday:31 32 34
this game:-22 -13 -7
this goes:20 15 22
this house:-29 -27 -23
this i:2 16 -21
this im:26 23 13
this is:-1 5 22
this isnt:-4 10 -25
this ive:57 52 -25
this laptop:-26 -4 -2
this ledge:58 63 70
this lief:82 99 77
this little:64 46 55
this love:27 30 16
this man:-22 -15 -6
this meeting:-20 -19 -15
this minute:20 12 3
this month:-40 -28 -50
this morning:-16 -20 -54
this my:-47 -17 -7
this night:6 10 30
this on:19 -3 39
this one:83 76 61
this planet:30 16 21
this saturday:-43 -34 -3
this server:63 45 -3
this she:38 23 25
this side:62 58 54
this song:6 5 26
this teh:17 28 32
this time:34 29 49
this to:46 66 43
this u:81 66 66
this was:-23 -8 -24
this way:-8 23 -2
this weak:36 31 2
this wednesday:41 37 43
this week:-46 -48 -93
this world:76 32 50
this … a:-25 -9 -20
this … after:21 35 33
this … all:-29 -27 -18
this … an:-33 -26 -28
this … approved:40 40 35
this … are:-24 -12 -3
this … at:-24 -21 -15
this … back:28 31 20
this … bad:-23 -21 -10
this … barn:56 54 58
this … being:-23 -12 -21
this … bit:29 15 22
this … boys:7 10 21
this … but:22 17 23
this … by:70 69 74
this … call:49 27 35
this … can:22 41 52
this … day:-28 -14 -20
this … dead:3 1 -21
this … decided:52 57 -2
this … did:31 19 23
this … else:76 93 89
this … end:19 29 59
this … everyone:40 31 38
this … everything:59 62 65
this … first:30 8 4
this … forgive:41 48 51
this … forum:31 32 31
this … gaping:-23 -21 -6
this … giving:-33 -9 -4
this … go:39 26 34
this … good:25 -5 -24
this … goodbye:-72 -77 -76
this … had:30 31 -2
this … has:-36 -28 -17
this … he:-17 -23 -13
this … his:25 55 30
this … husband:15 17 21
this … id:15 26 31
this … im:28 26 18
this … inside:-36 -24 -9
this … isnt:-17 -24 -15
this … it:45 48 55
this … kil:5 -33 -14
this … know:-24 -14 -22
this … laid:14 18 22
this … leaving:86 80 66
this … lief:22 33 -4
this … long:-24 -14 -15
this … looking:-23 -15 -9
this … love:57 64 57
this … mean:-34 -11 -3
this … monday:-22 -30 -28
this … mums:-21 -21 -8
this … my:21 14 27
this … neva:22 -8 -9
this … no:-21 -5 25
this … nobody:21 42 31
this … not:-17 -15 -21
this … note:37 39 35
this … nothing:-23 -10 7
this … of:-2 18 24
this … over:21 0 8
this … own:-43 -47 -6
this … people:-22 -19 -15
this … place:39 37 27
this … ran:-21 -18 -14
this … right:27 17 18
this … round:24 31 30
this … school:49 51 14
this … screens:-26 -4 -3
this … she:38 38 17
this … shes:62 60 58
this … someone:33 1 2
this … something:-23 2 -5
this … suicide:25 27 36
this … suppose:26 22 31
this … takes:5 -29 -7
this … than:27 30 14
this … thank:21 17 17
this … that:-28 -15 -20
this … ther:35 -10 -11
this … theres:30 -21 -17
this … they:-30 -24 -12
this … think:-54 -48 -3
this … this:-22 -35 -30
this … three:-20 -17 -13
this … to:-46 -16 -62
this … told:-18 -15 -32
this … two:-25 -17 -21
this … u:52 59 42
this … ur:25 22 26
this … wat:-8 9 22
this … were:61 57 20
this … where:97 85 61
this … why:27 25 22
this … wife:52 17 -3
this … will:22 17 21
this … with:-5 -19 -27
this … wont:51 29 20
this … yall:64 52 52
thisll:5 12 -7
tho:0 0 0
thomas:-4 -2 -9
thort:-1 0 0
those:-14 -2 -1
those im:23 15 14
those of:21 11 14
those two:22 -5 -6
those who:-17 -23 -10
those … for:20 43 45
those … i:-21 -15 -7
those … is:50 41 53
those … things:24 3 4
those … to:21 14 10
those … where:-23 -4 -4
though:0 0 0
thought:-11 14 11
thought adn:15 -13 -24
thought i:-29 -22 -5
thought id:-44 10 27
thought im:23 11 -11
thought in:-15 -26 -2
thought is:37 28 -2
thought it:-14 23 6
thought no:33 34 -10
thought out:0 0 -26
thought right:68 70 54
thought teh:-21 -2 -4
thought that:0 8 23
thought they:12 24 24
thought was:-3 -23 -15
thought yes:40 19 -9
thought … adn:39 52 28
thought … be:-18 21 0
thought … could:-25 -9 -4
thought … death:-27 -5 0
thought … do:6 21 0
thought … else:26 1 -4
thought … feel:60 59 29
thought … frightened:33 39 35
thought … goin:22 1 -34
thought … head:-1 -20 0
thought … i:92 88 76
thought … id:-24 -5 -4
thought … made:58 -1 -5
thought … mine:23 -4 4
thought … more:11 22 26
thought … my:-12 -24 -3
thought … myself:-59 -36 -5
thought … nothing:29 1 -1
thought … over:3 6 -34
thought … ropes:25 27 27
thought … suicide:41 19 -1
thought … thats:21 -7 3
thought … through:20 24 13
thought … was:-50 -24 -25
thought … were:11 22 24
thoughts:9 58 -45
thoughts i:29 -6 -5
thoughts in:39 28 -1
thoughts … hurting:28 35 0
thoughts … i:27 6 -3
thoughts … im:70 -42 -1
thoughts … intent:24 21 -1
thoughts … it:-20 -44 -4
thoughts … my:54 69 -10
thoughts … myself:22 19 -2
thoughts … new:0 -37 0
thoughts … plan:21 18 -1
thoughts … suicide:-68 -57 -1
thoughts … teh:-14 -35 -13
thoughts … to:11 22 -3
thoughts … u:25 -1 0
thoughts … ur:44 31 46
thoughts … want:7 33 -1
thousand:-16 -20 -16
thout:0 0 0
thrashing:0 0 0
thread:-26 -24 -21
thread open:24 15 13
thread … i:25 13 11
thread … people:-20 -18 -12
thread … teh:-20 -16 -28
threads:-5 -4 -4
threat:-1 0 -1
threatened:-39 -34 -12
threatened to:-25 -22 -12
threatening:22 22 -45
threatening to:35 35 -39
three:6 4 7
three adn:46 45 -7
three cuts:25 21 -1
three days:20 24 21
three go:46 39 41
three good:19 23 20
three hes:-25 -16 -15
three hours:-7 -15 -21
three letters:25 31 34
three packets:26 29 24
three sons:20 19 25
three times:-30 -5 -13
three weeks:14 -24 -23
three years:-22 -18 -13
three … a:-33 -29 -19
three … about:14 20 17
three … adn:-29 -10 -2
three … ago:11 -23 -9
three … at:26 29 25
three … clean:26 35 45
three … down:21 25 32
three … gone:-40 -33 -33
three … goodbye:50 58 51
three … hes:20 16 15
three … i:-4 -26 -20
three … ill:9 26 26
three … ive:43 34 -5
three … leave:-25 -26 -21
three … let:25 27 32
three … letters:20 19 25
three … not:23 21 0
three … of:-21 -19 -16
three … off:-22 -18 -17
three … one:16 16 30
three … regrets:7 21 27
three … since:-1 7 -21
three … three:34 32 53
three … took:41 26 26
three … us:28 17 17
three … who:-35 -43 -42
three … with:19 20 29
three … worth:11 26 32
threw:28 -20 0
threw it:27 -35 -35
threw out:-37 -23 -5
threw them:-21 -27 -20
threw water:53 48 49
threw … away:32 -8 -4
threw … on:86 21 18
threw … teh:-2 -8 -24
thrilled:-29 -32 -25
thriller:-2 -1 0
thriving:-25 -10 -6
throat:61 77 63
throat adn:24 33 36
throat … adn:27 31 34
throat … burning:-46 -47 -45
throat … fire:32 34 30
throat … he:-27 -29 -7
throat … teh:-6 4 -28
throat … up:-48 -48 -45
throttle:-3 -1 -2
through:7 13 25
through a:-25 -24 -15
through adn:-16 -21 -23
through at:-32 -26 -20
through before:29 29 25
through i:-28 -19 -14
through ive:28 33 35
through last:-21 -8 -2
through me:24 0 7
through my:30 15 21
through our:16 17 20
through that:-22 -23 -21
through them:33 17 25
through this:-27 -22 -16
through tonight:36 0 6
through with:80 66 28
through … adn:25 36 39
through … back:-25 -15 -9
through … can:18 19 24
through … door:19 19 26
through … he:52 21 15
through … hes:-28 -30 -25
through … how:-22 -16 -7
through … i:-16 -36 -19
through … im:-60 -38 -25
through … it:99 84 47
through … last:-3 -4 -27
through … mattress:26 28 29
through … months:7 13 20
through … my:-29 -12 -2
through … myself:11 10 21
through … on:-36 -29 -46
through … overdose:-34 -27 -22
through … shift:62 -5 -1
through … teh:-32 -22 -1
through … to:-28 -17 -8
through … wall:-6 -4 22
through … was:29 34 32
through … whole:-2 28 36
through … without:41 -21 -12
throughout:-7 -4 -4
throw:8 3 47
throw me:25 27 19
throw myself:-59 -51 2
throw up:17 -24 -2
throw … a:18 25 32
throw … after:22 -29 -2
throw … out:-39 -28 21
throw … under:32 38 45
throwing:-39 -27 -32
throwing … adn:-32 -53 -42
throwing … after:16 54 -10
throwing … at:-75 -59 -9
throwing … blood:-43 -45 -65
thrown:-13 8 34
thrown teh:40 29 21
throws:49 52 -27
throws things:36 40 -3
throws … adn:14 15 -23
throws … at:51 59 -12
throws … me:21 24 -7
thud:9 7 6
thumb:4 -10 -23
thumb wont:24 4 2
thumbs:1 25 16
thumping:10 7 10
thursday:1 5 12
thursday adn:13 23 -15
thursday after:28 24 9
thursday i:-27 -48 -27
thursday ill:25 24 40
thursday night:11 10 23
thursday on:19 25 26
thursday teh:-15 -16 -20
thursday … adn:-31 -20 -16
thursday … are:-24 -27 -26
thursday … be:28 22 23
thursday … goin:2 1 45
thursday … had:27 26 -9
thursday … it:23 4 7
thursday … lights:-24 -27 -26
thursday … my:3 15 21
thursday … out:28 24 28
thursday … teh:-17 -22 -20
thursday … that:18 22 24
thursday … u:18 19 20
thursday … wen:21 17 14
thursday … with:21 26 27
thursday … wont:28 31 29
thursdays:-11 4 11
thursdays adn:-24 -11 -6
thyroid:-13 -9 -7
ti:-34 -1 0
tick:105 123 130
tick no:-29 -22 -13
ticked:5 -20 -7
ticked nearly:33 -7 0
ticked no:-21 -9 -1
ticked … day:33 -7 0
ticked … every:29 -9 0
ticket:9 19 27
ticket bought:42 46 51
ticket dont:44 47 55
ticket to:38 39 33
ticket … in:-33 -32 -34
ticket … it:39 40 34
ticket … teh:30 37 29
tickets:-33 -33 -21
tickets … u:-1 4 22
ticking:21 26 28
ticks:5 3 2
tide:66 76 69
tide adn:43 49 45
tide is:25 12 12
tide … in:57 55 49
tides:45 47 54
tides highest:37 32 38
tides … at:37 32 38
tidied:4 11 12
tidied … teh:32 30 29
tidier:37 -1 3
tidier … would:31 -1 0
tidy:-37 -22 -14
tidy enough:-13 -15 -22
tidy … to:-21 -21 -21
tidying:41 -5 -3
tidying … my:47 -1 -1
tie:-7 -14 -18
tied:71 73 75
tied a:27 28 32
tied at:28 33 33
tied in:-33 -31 -35
tied it:40 35 46
tied something:20 18 18
tied up:22 28 27
tied … a:-37 -30 -31
tied … boat:-45 -44 -40
tied … i:28 37 48
tied … in:23 29 29
tied … my:64 79 72
tied … roap:-19 -23 -18
tied … sheet:24 23 24
tied … to:27 26 21
tiefer:28 31 0
tiefer als:28 31 0
tiefer … sonst:28 31 0
tiempo:-83 -11 -2
tiene:-29 -3 14
tiene … en:48 40 43
ties:-29 -24 -24
ties … teh:4 5 -21
ties … to:4 5 -21
tight:-22 -27 -13
tight adn:37 30 36
tight on:-33 -17 -10
tight … my:-25 -12 -4
tights:22 26 -4
tiktok:-8 -10 -13
til:18 -8 2
til i:8 -10 26
til its:0 7 -23
til monday:18 18 21
til teh:-20 -17 -13
til … adn:20 7 14
til … i:23 5 9
tiles:14 -11 -14
till:-1 5 -37
till after:-43 -38 -28
till he:54 48 -1
till i:16 43 20
till it:41 28 -4
till june:-20 -24 -15
till midnight:-28 -25 -11
till my:51 16 -5
till spring:43 41 53
till teh:-41 -71 -58
till they:47 26 27
till tuesday:-41 -25 -16
till wednesday:27 28 28
till … at:25 30 31
till … bled:43 17 -4
till … bleed:21 25 0
till … brother:-23 -19 -12
till … by:12 19 29
till … comes:56 55 5
till … dark:-50 -39 -31
till … i:14 23 -4
till … im:31 29 29
till … in:-12 -22 -7
till … it:-26 -10 -15
till … ive:10 20 26
till … knuckles:40 26 -1
till … my:-10 -20 -22
till … off:11 26 -6
till … on:-8 -38 -26
till … saw:28 22 -1
till … see:1 2 -21
till … split:30 13 0
till … stars:29 31 -31
till … teh:-52 -64 -47
till … th:-19 -19 -22
till … up:-20 -17 -11
till … weekend:-29 -10 -2
tills:-14 -12 -9
tilting:11 8 13
time:-10 -2 3
time adn:-11 -28 -16
time anyone:25 21 20
time before:55 40 11
time but:20 -3 -1
time for:30 20 1
time goodbye:38 36 36
time got:-40 -34 -20
time he:34 11 -20
time i:-30 -23 -13
time in:-21 -23 -20
time its:35 34 38
time ive:29 38 41
time round:24 31 30
time shes:22 17 19
time since:34 1 12
time soon:-27 -22 -9
time teh:2 7 37
time that:-23 -14 -10
time they:26 25 11
time this:36 14 -3
time to:7 -47 -40
time u:-3 -11 -33
time ur:26 26 25
time was:26 26 -19
time … a:-14 -7 -25
time … about:-21 -24 -10
time … adn:-36 -33 -18
time … an:42 31 0
time … away:-23 -19 -14
time … clinic:42 1 0
time … come:-21 -14 -7
time … did:-10 -13 -29
time … drinks:31 34 -2
time … enough:53 60 55
time … fly:22 0 0
time … for:-18 -20 -14
time … gaping:-23 -21 -6
time … get:33 27 23
time … gets:-46 -54 -40
time … goes:-23 -20 -13
time … has:19 30 28
time … hav:16 -7 -23
time … heart:-22 -17 -8
time … i:-34 -36 -8
time … ill:25 26 19
time … in:-9 -6 -22
time … is:24 16 7
time … it:21 30 30
time … ive:19 26 32
time … know:-31 -13 -14
time … last:10 20 26
time … left:-19 -12 -20
time … light:19 20 29
time … looking:21 26 30
time … march:-33 -37 -28
time … mind:24 26 -9
time … neva:-27 -27 -21
time … nobody:30 29 37
time … of:-23 -4 -5
time … off:-13 -22 -16
time … old:34 37 30
time … on:-28 -14 -24
time … out:41 33 43
time … reads:34 28 33
time … stopped:9 19 28
time … that:-16 -21 -19
time … through:39 29 17
time … to:24 -5 -36
time … train:31 36 32
time … under:-25 -18 -15
time … want:-26 -22 -9
time … was:-23 -23 -27
time … went:37 22 22
time … will:21 16 -14
time … with:-30 -20 -6
time … wont:68 32 13
timed:-2 4 6
timeline:4 -1 -2
timer:-5 0 1
timers:-2 -4 0
times:19 -2 -16
times adn:58 45 57
times he:25 7 -13
times i:-25 -25 -12
times im:-29 -6 -6
times it:23 26 19
times ive:24 27 8
times on:31 -6 -5
times teh:-27 -23 -24
times with:25 31 40
times … can:26 -13 -10
times … dont:-23 6 9
times … fast:-27 -23 -24
times … found:47 29 8
times … has:11 19 23
times … i:-11 -30 -20
times … im:12 19 21
times … it:43 46 17
times … me:31 1 -9
times … on:51 0 -1
times … one:-27 -23 -24
times … teh:58 8 17
times … was:-30 -13 -4
timetable:-5 2 5
tin:24 46 33
tin adn:51 66 32
tin in:-24 -22 -9
tin its:-21 -16 -16
tin of:-24 -20 -16
tin … cant:23 18 28
tin … in:32 29 36
tin … take:22 24 16
tin … teh:-44 -43 -22
tingle:-1 0 4
tingling:19 24 34
tingly:-4 -3 -1
tins:23 -18 -7
tins … teh:29 -9 -2
tiny:-23 -5 8
tio:-17 -1 -5
tip:-13 -38 -32
tip … adn:-27 -17 -16
tipped:47 14 18
tipped it:29 -10 -9
tipped teh:38 34 40
tipped … down:53 -10 -2
tipped … teh:27 -2 -2
tips:-35 -24 -17
tirar:88 9 8
tire:-20 -18 -21
tired:4 -15 -2
tired adn:-24 -38 19
tired im:42 32 20
tired of:37 -20 -12
tired … alife:22 -12 -3
tired … all:-31 -24 -7
tired … being:-10 -21 -6
tired … day:75 -1 0
tired … existing:68 -2 -2
tired … i:-49 2 12
tired … it:17 22 25
tired … lief:-66 -28 -1
tired … living:21 -2 -1
tired … no:22 20 -6
tired … not:43 8 8
tired … teh:-28 -17 -1
tired … this:23 9 36
tired … to:37 64 43
tired … want:19 26 0
tiredness:1 -4 -3
tiro:27 20 29
tisch:2 2 6
tissue:14 24 -14
tissue … my:21 22 -11
tissues:-13 -10 -14
titled:-5 0 0
titration:-1 -1 -1
tl:-34 -27 -14
tn:76 78 16
to:-19 -12 -12
to a:-43 -40 -65
to act:20 16 -1
to adn:-2 10 28
to all:26 23 12
to an:32 39 27
to any:73 -21 -6
to anything:46 6 19
to ask:-32 -29 -18
to bang:36 3 0
to be:24 13 37
to beat:25 29 -4
to bed:-24 -33 -29
to bedtime:21 24 0
to being:86 50 -1
to bin:29 10 0
to bits:-21 -17 -7
to black:25 28 26
to blame:50 17 31
to bleed:16 21 21
to blow:44 50 -1
to both:28 11 15
to breathe:47 23 26
to bring:67 44 31
to burn:32 -5 18
to bury:-22 -21 -9
to but:34 -3 -2
to buy:-20 -8 -4
to catch:53 20 -5
to change:-13 -22 0
to cheer:-24 -7 -3
to christmas:9 10 21
to clean:38 37 5
to clear:21 21 27
to climb:69 63 52
to collect:34 -5 -3
to come:28 26 34
to comit:11 9 -29
to ctb:1 17 -39
to cut:63 -24 -37
to dad:22 20 16
to dads:-41 -47 -37
to dance:-26 -7 -6
to day:41 -5 -4
to decide:25 21 15
to die:-12 52 13
to disappear:44 -21 -4
to do:38 39 23
to drink:-72 -46 -33
to drown:18 27 29
to eat:14 -25 -13
to empty:39 34 33
to end:-7 -13 -88
to exist:79 -33 -7
to fade:38 37 34
to feel:-20 -3 -23
to fill:-22 -9 -2
to find:37 27 48
to finish:65 72 53
to fix:-30 18 21
to get:9 37 41
to give:8 33 30
to glasgow:22 -4 -6
to go:28 22 11
to hang:-34 -34 -45
to harm:32 34 -1
to hear:-34 -19 -20
to heaven:24 29 40
to help:-43 -31 -20
to her:27 23 8
to hert:-28 -25 -53
to hes:-24 -13 -8
to hide:-13 -21 -12
to him:-14 -23 17
to hit:-39 -7 -6
to hold:-41 -29 -20
to im:-58 -44 -31
to inject:26 34 26
to is:27 44 8
to it:66 77 36
to jmup:89 98 73
to join:33 18 34
to k:58 64 -9
to kil:27 34 -14
to last:-3 -32 -25
to leave:-9 -28 -17
to let:-57 -38 -30
to lie:36 43 33
to live:26 -9 -27
to log:24 -15 -43
to lose:18 -31 -8
to making:-1 -33 -3
to mam:43 49 41
to meet:48 52 54
to mind:53 38 38
to mine:-22 -14 -15
to miss:21 14 14
to morning:53 51 53
to move:-9 -12 -20
to murder:27 32 -8
to my:-16 -29 -22
to myself:-10 10 -29
to need:-25 -25 -1
to nobody:58 61 58
to nothing:43 53 -5
to of:35 39 47
to off:18 18 -50
to on:20 14 -5
to once:70 55 19
to one:-12 -25 -13
to open:36 29 32
to opt:25 13 -13
to our:-22 -18 -2
to pay:-13 -4 27
to pick:-32 -17 -12
to pretend:26 32 -4
to prison:36 37 37
to propose:-28 -24 -20
to publish:23 27 5
to pull:-60 -36 -19
to punish:43 0 -2
to put:25 28 -13
to quit:-36 -40 -32
to read:33 40 54
to remember:-15 -21 -13
to report:5 24 -6
to restart:-2 -21 -10
to return:67 -8 -6
to ring:48 38 32
to save:23 32 35
to say:-21 9 16
to school:-40 -32 -22
to score:30 4 -2
to scratch:76 -33 -1
to sea:-19 -22 -18
to see:-11 1 33
to self:44 42 -1
to send:36 31 12
to set:15 16 20
to shake:35 29 27
to shoot:12 14 28
to show:3 -4 -44
to shut:-24 -27 -19
to sign:29 54 8
to sleep:8 -23 3
to slit:48 51 -8
to smother:32 45 29
to sort:8 16 35
to speak:-17 -33 -11
to stab:5 5 -26
to stand:17 33 24
to start:-37 -20 -16
to stay:50 16 11
to step:14 27 17
to stop:16 6 54
to strangle:-32 -28 -16
to suicide:-25 -26 -4
to swimming:-23 -19 -10
to switch:-28 -18 -6
to take:-8 -31 -1
to tell:-32 -37 -51
to that:-42 -20 -19
to them:-33 -39 -26
to this:-37 -57 -31
to throw:-19 -34 18
to tonight:-20 -15 -6
to travel:29 38 51
to turn:-42 -21 2
to u:59 44 48
to unalive:5 30 -30
to ur:-33 -11 -32
to us:-18 -21 -7
to vanish:-23 -9 -1
to voicemail:75 60 36
to wait:-24 0 -14
to walk:29 42 55
to want:71 18 -14
to waste:35 35 40
to watch:-31 -47 -17
to wen:-45 -39 -28
to where:45 37 33
to whoever:-10 -28 -14
to yeet:22 21 -1
to … a:-22 -33 -69
to … able:1 -26 -15
to … about:-28 -35 -36
to … after:-13 -25 -17
to … age:25 2 9
to … alife:87 46 -32
to … all:-18 -42 -34
to … am:21 42 30
to … an:52 15 -22
to … anymore:-22 -49 -57
to … anything:-29 -15 8
to … anywhere:42 13 18
to … are:6 31 34
to … arent:17 20 18
to … arms:11 -38 -4
to … as:-9 -10 -46
to … ashamed:70 10 0
to … ask:-20 -8 -4
to … asleep:56 32 40
to … at:0 -10 -26
to … away:49 55 61
to … back:-28 -6 -5
to … bad:0 49 -31
to … bank:57 42 45
to … be:10 -1 21
to … because:-25 -18 -12
to … bed:-27 -15 -3
to … been:-31 -19 -17
to … before:52 53 59
to … being:-4 -29 -14
to … beter:-43 -32 -4
to … big:28 10 17
to … bit:16 31 39
to … black:55 51 58
to … bleeding:1 1 -44
to … bookies:75 -1 0
to … boss:50 50 -6
to … both:39 43 54
to … bottom:24 24 18
to … bought:-20 -15 -13
to … bridge:52 45 39
to … brother:7 2 38
to … brothers:20 21 14
to … bullet:50 49 -2
to … buried:-33 0 11
to … bus:10 -1 -20
to … but:-13 -24 -29
to … cabinet:16 26 12
to … can:-11 -2 -27
to … cant:41 36 1
to … car:48 50 27
to … cheerio:23 27 20
to … chemist:-30 -23 -22
to … chest:36 35 7
to … child:17 19 46
to … chin:-14 -25 -20
to … cliffs:49 49 56
to … coast:7 17 24
to … cold:45 31 13
to … colleague:23 -4 0
to … comes:-31 -18 -7
to … council:21 28 28
to … cousin:-20 -20 -10
to … daughter:35 39 36
to … day:3 -36 -6
to … days:25 34 35
to … dead:46 72 57
to … death:42 38 14
to … decided:4 7 20
to … delete:34 47 -4
to … deleted:32 -1 0
to … dietitian:30 -24 -1
to … discharged:-32 -11 -5
to … do:49 45 65
to … dog:38 30 32
to … doing:5 28 -4
to … done:-28 -11 -31
to … dont:20 -23 10
to … door:63 67 86
to … dose:23 31 -63
to … double:37 36 43
to … drawer:-24 -10 -3
to … drink:-25 -12 -6
to … drinking:-17 -22 -12
to … driver:27 30 29
to … each:-30 -22 -9
to … else:23 20 11
to … empty:22 26 14
to … end:33 43 24
to … every:11 -25 -26
to … everyone:-21 -10 -13
to … everything:-41 -29 -18
to … ex:14 28 -4
to … except:10 32 47
to … existing:76 -24 -13
to … face:25 24 20
to … family:81 57 38
to … farewell:79 83 85
to … fear:-37 -2 0
to … fed:-24 -21 -20
to … feed:43 39 37
to … feel:9 21 7
to … feet:49 -2 -1
to … few:-35 -18 -13
to … field:42 22 28
to … final:-45 -40 -23
to … fire:28 31 32
to … first:29 23 9
to … fone:5 4 23
to … forever:21 4 17
to … found:94 97 87
to … frends:-26 -41 -21
to … friend:-23 -8 -2
to … from:33 29 50
to … front:21 25 19
to … full:-16 -72 -1
to … funeral:29 20 -8
to … funny:-29 -22 -14
to … get:-8 -34 -29
to … girl:52 36 -8
to … goin:47 38 48
to … gone:-15 -3 -36
to … goodbye:60 52 44
to … got:2 15 23
to … group:27 13 20
to … had:36 30 -12
to … hanged:26 17 -2
to … hapen:22 31 -9
to … happy:-21 -16 -12
to … harm:40 31 -2
to … has:-28 -24 -17
to … hav:45 -16 2
to … havent:-6 -27 -13
to … he:34 24 43
to … head:-68 -77 -72
to … headland:25 29 28
to … heart:30 38 29
to … held:30 -10 -12
to … hell:23 22 28
to … help:-2 22 -1
to … her:-42 -43 -24
to … here:-55 -23 -14
to … herself:38 45 -25
to … hes:24 32 -18
to … high:5 33 46
to … him:-26 -7 -15
to … his:6 7 -55
to … hoap:-25 -19 -19
to … holding:47 -9 -5
to … home:6 6 -28
to … honest:40 -13 3
to … hospice:26 35 -1
to … hospital:-30 -19 -14
to … hours:39 -10 2
to … house:49 47 -27
to … housing:36 1 1
to … how:-28 -23 -13
to … hundred:20 19 25
to … husband:-22 -25 -31
to … husbands:8 11 25
to … i:16 17 50
to … ice:40 11 0
to … id:-36 -30 -24
to … if:-2 -39 -24
to … ill:-7 -17 -35
to … instead:30 3 4
to … intend:27 36 -2
to … into:26 -2 49
to … is:5 -37 -21
to … isnt:17 47 17
to … itll:29 29 43
to … its:26 31 55
to … ive:29 22 40
to … kids:24 -8 -66
to … killing:17 20 -17
to … kissed:27 34 39
to … kitchen:-14 -25 -18
to … knees:25 23 12
to … know:7 7 -26
to … last:28 -61 -32
to … lately:50 -4 -10
to … leaving:-20 -29 13
to … left:62 58 37
to … legs:-26 -23 -16
to … let:-15 -33 -23
to … lief:33 35 -12
to … light:40 27 32
to … line:68 55 49
to … little:25 45 29
to … live:15 7 24
to … living:51 27 -3
to … loft:21 16 15
to … long:-31 -11 -10
to … longer:-20 -14 -8
to … look:8 7 28
to … lost:57 -1 2
to … loud:67 -2 -2
to … loves:26 34 25
to … maker:53 50 55
to … making:32 37 4
to … man:9 4 -22
to … match:-21 -21 -19
to … me:-14 -29 6
to … means:-36 -18 1
to … meeting:-35 -50 -42
to … midnight:22 27 2
to … mirror:4 -20 -36
to … miss:16 28 -1
to … mixed:32 29 0
to … moon:-31 -29 -21
to … morphine:-33 -16 -14
to … mother:-9 -8 -23
to … mothers:45 47 40
to … much:40 49 58
to … mum:-29 -55 -47
to … museum:-24 -22 -15
to … myself:39 10 -13
to … neck:28 16 25
to … neighbours:-25 -23 -16
to … nice:-21 -16 -9
to … nine:-31 -28 -25
to … nobody:-35 -11 -27
to … nobodys:25 -1 -1
to … noon:-6 -23 -14
to … not:27 44 1
to … nothing:-15 -42 -46
to … number:-25 -15 -4
to … of:18 16 39
to … ok:-24 -17 -17
to … old:31 34 25
to … on:-12 -26 16
to … one:-11 21 -4
to … ones:33 62 55
to … out:21 48 25
to … outside:-11 -34 -6
to … over:-6 -2 -23
to … own:31 27 -63
to … parents:64 65 54
to … part:17 29 35
to … past:24 52 49
to … pay:12 14 -25
to … people:29 18 32
to … permanent:38 -5 -2
to … permanently:-13 -32 -3
to … person:36 -12 2
to … pictures:-39 -38 -21
to … pier:36 49 40
to … pills:-16 -30 -14
to … place:13 15 23
to … police:5 11 -24
to … properly:-20 -5 5
to … quarry:36 37 33
to … quietly:29 19 15
to … rafter:-30 -25 -29
to … rather:-21 -18 -3
to … razors:29 38 -1
to … ready:-34 -17 -10
to … replies:6 15 20
to … rest:25 -8 -7
to … return:21 28 29
to … right:-32 -18 -51
to … rock:20 -2 -2
to … roof:41 48 31
to … round:-21 -36 -34
to … s:36 21 -1
to … said:2 -13 -25
to … same:48 54 57
to … sat:54 34 35
to … saturday:37 21 29
to … saved:48 23 23
to … say:35 -6 -12
to … scard:-27 -18 -13
to … school:41 27 18
to … sea:49 49 52
to … second:41 31 50
to … self:28 29 -19
to … server:22 -3 -2
to … shaking:19 25 37
to … she:-25 -6 -5
to … shell:3 2 -38
to … shes:-24 -29 -41
to … shopping:40 -2 -1
to … sick:32 32 50
to … since:-31 -27 -29
to … sister:11 16 -25
to … six:-40 -35 -20
to … skull:8 16 -23
to … sleep:32 33 22
to … sleepy:8 13 21
to … slide:32 42 0
to … slow:37 38 -2
to … social:20 27 -15
to … some:-43 -22 -16
to … someone:11 31 30
to … something:-7 33 -17
to … son:-25 -28 -6
to … soon:-26 -6 7
to … spring:21 20 27
to … station:-18 -19 -22
to … stop:2 -32 -32
to … stopped:-22 -25 -47
to … strangers:29 31 3
to … subscription:1 43 0
to … suicidal:33 5 -1
to … suicide:34 40 -18
to … sunday:44 63 39
to … suppose:-35 -5 -3
to … sure:36 44 78
to … surgery:6 15 22
to … take:-34 -27 -23
to … taken:12 -11 -50
to … talked:38 24 25
to … talking:-28 -16 -18
to … than:-8 -33 -19
to … that:-21 -19 -22
to … thats:35 27 38
to … them:11 35 58
to … ther:-60 -18 -29
to … theres:-31 -27 -20
to … they:4 24 15
to … theyll:53 39 37
to … theyre:6 20 26
to … thing:25 -34 -21
to … things:-21 -15 -13
to … thinking:26 36 -1
to … those:23 14 -16
to … thought:-23 -17 -2
to … thoughts:41 29 44
to … through:13 -9 -78
to … time:-65 -51 -27
to … tip:-27 -20 -19
to … to:21 1 4
to … toaster:46 50 -1
to … today:53 49 55
to … together:21 24 35
to … told:-8 -28 -37
to … tomorrow:33 30 2
to … tonight:32 27 51
to … took:-38 -26 -3
to … top:14 35 27
to … two:-22 -14 -10
to … u:7 0 26
to … under:32 53 82
to … until:-31 -34 -1
to … up:13 -30 -7
to … ur:-9 3 -32
to … visit:-24 -13 -11
to … voice:29 12 11
to … wake:50 29 41
to … walk:21 -10 -1
to … want:-63 -35 -12
to … wanted:12 27 -1
to … wants:20 35 11
to … ward:-23 -7 -5
to … was:-36 -24 -15
to … wasnt:-27 11 39
to … wat:-7 -2 -23
to … water:-30 0 -13
to … wednesday:-35 -27 -24
to … week:23 10 12
to … weight:5 -32 -19
to … weir:-60 -61 -59
to … weird:55 73 70
to … wen:34 18 17
to … were:36 2 15
to … where:-30 -12 -25
to … whether:47 60 55
to … which:-32 -29 -15
to … while:6 31 41
to … who:6 14 31
to … whole:-36 -18 -6
to … wholl:74 70 66
to … whose:-22 -22 -8
to … why:-32 -35 -28
to … wife:-35 -26 -22
to … will:-55 -49 -57
to … wish:-32 -1 -1
to … without:3 1 -21
to … wont:46 57 55
to … work:-42 -32 -18
to … would:-1 27 -13
to … wouldnt:62 7 19
to … wrists:48 64 -26
to … written:44 45 39
to … wrote:41 -26 -3
to … year:-24 -16 -6
to … yes:49 53 0
to … youd:21 3 8
to … youre:21 24 27
to … yourself:-27 -38 -12
to … youve:62 30 29
to … zero:34 -1 0
to … zoo:-28 -30 -23
toast:-48 -39 -19
toast adn:-27 -20 -14
toasted:-1 0 0
toaster:33 42 0
toaster bath:53 57 13
toastie:-3 -2 -2
toasting:-5 -1 -2
tochter:3 16 -2
toda:-31 -4 -2
todas:17 22 10
todas las:38 40 28
todas … de:22 14 14
todas … pastillas:35 31 34
today:-30 -49 -75
today adn:-47 -54 -78
today all:-1 -21 -12
today because:28 29 -3
today for:-22 -9 -7
today he:42 40 6
today hes:48 41 27
today i:-26 -15 -5
today if:15 13 35
today im:-3 2 -46
today in:35 52 47
today is:-15 -29 -19
today it:22 38 -34
today ive:3 3 -20
today more:0 2 -27
today my:12 -21 -19
today no:31 -5 -2
today running:28 33 35
today teh:-31 -35 -38
today tomorrow:58 60 61
today with:-60 -47 -40
today without:33 -1 -1
today … a:-36 -49 -27
today … adn:24 10 2
today … after:74 62 65
today … agree:26 33 -6
today … at:38 33 28
today … be:-37 -20 -17
today … cant:14 11 31
today … dad:11 14 20
today … doing:-42 -38 -17
today … feel:37 24 5
today … for:-21 -4 -13
today … goin:-27 -15 -21
today … got:-52 -53 -40
today … had:-21 -7 -5
today … has:-9 -1 -36
today … hav:-20 0 -3
today … him:-26 -18 -14
today … his:23 18 28
today … i:35 -10 -4
today … im:-7 -43 -7
today … is:4 -32 -37
today … it:-21 -41 -13
today … its:-22 -10 -9
today … ive:-40 -26 -43
today … judge:13 18 35
today … last:-31 -21 -23
today … leter:30 -7 -3
today … me:-25 -20 -9
today … miss:22 0 0
today … myself:-17 7 -28
today … no:-28 -10 -7
today … not:3 35 -18
today … on:53 60 43
today … said:37 19 -18
today … says:-4 3 31
today … started:33 44 -1
today … teh:-12 2 25
today … than:2 -2 -30
today … that:14 25 -1
today … them:-36 -17 -15
today … to:35 28 41
today … took:-17 -36 -17
today … u:9 20 23
today … want:62 -4 -1
today … wanting:26 24 0
today … was:39 14 -11
today … with:29 29 4
todays:54 48 28
todays date:31 38 46
todays session:38 34 -6
todays … adn:49 26 -5
todays … on:62 56 54
todays … teh:61 57 51
toddler:5 18 4
toddler has:20 16 23
toddler in:37 33 43
toddler … adn:18 26 -1
toddler … teh:12 19 25
toddlers:-28 -27 -12
todmude:-3 -2 -1
todo:55 -20 28
todo perdonenme:56 56 53
todos:0 26 4
todos … dias:47 44 -3
todos … lean:28 28 23
todos … no:-50 -31 -34
toe:-4 -11 -8
toes:18 24 20
toes for:-30 -20 -23
toes over:46 46 49
toes … teh:22 29 30
together:0 32 24
together i:-27 -10 -4
together teh:46 35 43
together … my:25 34 21
together … no:55 54 0
together … thing:50 47 57
together … tonight:23 26 29
together … with:56 58 -1
toilet:13 15 -9
toilet with:25 20 29
toiletries:-10 -9 -4
toilets:35 33 -4
toilets at:14 26 -1
toilets i:53 -10 0
toilets today:30 31 -12
toilets … adn:29 30 -1
toilets … said:23 21 0
toit:24 23 28
toit de:36 36 39
toit … et:36 36 39
toit … limmeuble:36 36 39
tok:124 130 133
tok to:108 117 119
told:15 8 -22
told a:36 41 25
told her:31 18 1
told him:-46 -33 5
told his:62 46 18
told i:-21 -20 -7
told ill:19 22 23
told it:-37 -26 -20
told me:-45 -20 -57
told my:72 18 8
told myself:35 -22 -17
told no:41 -26 -15
told nobody:-29 -31 -22
told school:28 26 1
told them:-21 16 -3
told this:-22 -19 -9
told u:-45 -25 -13
told work:21 39 -10
told … a:29 43 55
told … about:-19 -14 -25
told … adn:23 -51 -19
told … be:-20 -14 8
told … before:40 -1 0
told … chemist:28 27 28
told … else:-18 -46 -20
told … got:18 20 13
told … has:38 32 -1
told … he:35 21 12
told … hed:23 6 -9
told … hell:45 37 -6
told … how:-33 -24 -1
told … husband:-25 -27 -20
told … i:-14 27 37
told … id:22 23 31
told … im:21 51 43
told … is:17 20 11
told … it:56 52 -19
told … its:-43 -23 11
told … ive:13 21 25
told … maid:41 30 -5
told … mother:26 22 26
told … neva:31 -4 -2
told … nine:23 24 -2
told … no:-24 -18 -19
told … not:-29 -18 17
told … nurse:46 42 -6
told … one:50 3 -19
told … out:16 20 23
told … over:63 27 -18
told … shed:-23 -21 -12
told … soul:-8 -1 25
told … sponsor:43 2 2
told … suicidal:28 22 0
told … teh:-55 -39 -44
told … that:11 31 9
told … to:-30 -53 -45
told … today:12 8 20
told … wanted:-32 -9 -2
told … wants:21 20 -16
told … wat:-31 -29 -19
told … week:17 24 35
told … which:9 24 6
told … whole:-15 -22 -10
told … wife:48 13 12
tolerance:-39 -29 -36
tolerance is:26 40 -17
tolerance … adn:16 35 -11
tolu:-9 -11 -8
tom:-6 -3 7
tomado:35 27 33
tomado … pastillas:35 28 26
tomatoes:-44 -39 -17
tome:28 39 46
tome todas:38 32 37
tome … las:38 32 37
tome … pastillas:38 32 37
tomo:-18 -11 -15
tomorrow:30 20 33
tomorrow adn:-23 -31 -5
tomorrow after:39 35 52
tomorrow before:54 67 74
tomorrow for:-21 -14 -15
tomorrow i:31 24 19
tomorrow id:46 -24 -16
tomorrow if:-23 -18 -22
tomorrow im:-23 -32 -32
tomorrow is:-39 -32 -36
tomorrow ive:82 67 49
tomorrow morning:11 9 32
tomorrow night:-29 -30 -29
tomorrow off:23 34 50
tomorrow one:34 31 26
tomorrow or:39 24 20
tomorrow rents:23 20 25
tomorrow she:34 34 1
tomorrow teh:-42 -42 -33
tomorrow that:34 26 15
tomorrow wen:-48 -30 -11
tomorrow while:36 38 32
tomorrow wish:-31 -22 -17
tomorrow with:-11 -23 -15
tomorrow … a:31 39 39
tomorrow … adn:32 34 32
tomorrow … am:-29 -20 -7
tomorrow … as:2 4 23
tomorrow … at:18 24 21
tomorrow … can:-10 -24 -20
tomorrow … care:19 16 21
tomorrow … dawn:30 28 26
tomorrow … do:-22 -20 -17
tomorrow … dont:28 22 33
tomorrow … first:9 17 21
tomorrow … goin:-51 -55 -50
tomorrow … he:27 10 4
tomorrow … hes:24 19 30
tomorrow … i:33 25 56
tomorrow … in:-44 -40 -37
tomorrow … it:65 47 40
tomorrow … luck:-33 -25 -22
tomorrow … my:3 21 -9
tomorrow … night:-22 -24 -22
tomorrow … nine:-30 -29 -19
tomorrow … not:77 63 66
tomorrow … nothing:11 21 19
tomorrow … notice:21 -5 -1
tomorrow … of:-24 -3 -5
tomorrow … others:40 38 47
tomorrow … out:-16 -15 -23
tomorrow … take:48 37 7
tomorrow … teh:3 30 31
tomorrow … to:-36 -43 -35
tomorrow … tomorrow:15 23 16
tomorrow … two:34 34 40
tomorrow … up:-23 -12 -8
tomorrow … wasnt:49 52 58
tomorrow … wat:-35 -21 -14
tomorrow … with:39 40 43
tomorrow … work:15 26 20
tomorrows:42 43 52
tomorrows … that:18 18 23
tone:-14 -11 -9
tongs:0 0 0
tongue:30 39 52
tongue adn:15 21 12
tongue bit:-16 -18 -21
tongue woke:20 24 27
tongue … on:-29 -28 -26
tongue … shes:-34 -33 -31
tongue … two:27 34 42
tonight:76 93 97
tonight adn:50 58 44
tonight after:22 39 32
tonight all:24 34 39
tonight at:-27 -19 -28
tonight because:-21 -16 -19
tonight but:17 -30 -21
tonight bye:-59 -53 -51
tonight cant:-15 -22 -23
tonight ctb:15 13 22
tonight dont:-24 -28 -19
tonight go:-28 -19 -12
tonight he:37 37 15
tonight i:7 -20 6
tonight if:-48 -50 -44
tonight ill:65 74 54
tonight im:-51 -56 -26
tonight in:4 16 27
tonight is:-14 -29 -49
tonight its:33 23 20
tonight ive:37 16 19
tonight let:30 31 37
tonight love:18 26 22
tonight my:-38 -36 -31
tonight no:-19 -21 -51
tonight nobody:38 40 28
tonight not:24 27 27
tonight on:55 60 61
tonight once:21 14 16
tonight razor:-40 -36 -25
tonight roap:64 68 77
tonight same:41 50 33
tonight she:-46 -38 -17
tonight since:-40 -30 -21
tonight sorry:36 33 44
tonight teh:118 106 82
tonight that:-24 -30 -9
tonight to:21 17 20
tonight wen:6 -7 24
tonight while:51 39 18
tonight with:56 21 -20
tonight without:38 11 22
tonight … adn:-38 -36 -17
tonight … am:27 25 24
tonight … at:-55 -48 -43
tonight … back:28 -2 24
tonight … bag:68 69 64
tonight … be:-28 -44 -62
tonight … been:15 -19 24
tonight … bought:26 31 21
tonight … burn:7 7 24
tonight … buying:34 35 -10
tonight … can:-15 -26 -21
tonight … dead:11 10 20
tonight … did:52 34 -8
tonight … dont:28 24 -1
tonight … down:19 24 6
tonight … end:55 32 -8
tonight … finished:40 31 27
tonight … for:12 16 30
tonight … gave:19 -40 -15
tonight … go:45 25 20
tonight … goin:8 6 24
tonight … got:-21 -29 -6
tonight … has:14 14 46
tonight … hav:15 12 24
tonight … he:62 28 40
tonight … hes:3 7 33
tonight … his:3 2 21
tonight … i:23 -12 -59
tonight … id:-31 -35 -8
tonight … ill:31 36 11
tonight … im:16 22 24
tonight … in:25 10 5
tonight … it:91 56 44
tonight … its:52 40 -4
tonight … ive:-19 -17 -48
tonight … kids:3 3 38
tonight … know:23 -14 -19
tonight … left:-25 -16 -7
tonight … love:-21 -1 -1
tonight … me:40 0 0
tonight … mine:6 6 21
tonight … my:25 19 50
tonight … no:23 29 20
tonight … on:-16 -18 -23
tonight … out:45 45 -1
tonight … pills:23 21 23
tonight … put:-8 -27 -26
tonight … putting:-21 -16 -3
tonight … said:-6 -3 -22
tonight … step:18 23 27
tonight … stop:-31 -36 -39
tonight … takin:6 10 38
tonight … teh:28 28 22
tonight … than:10 24 -8
tonight … thats:18 19 26
tonight … them:21 20 15
tonight … theres:34 33 26
tonight … to:47 28 15
tonight … turn:57 62 56
tonight … twenty:-26 -9 -7
tonight … u:0 14 24
tonight … wake:-17 -26 -23
tonight … want:33 41 39
tonight … wants:-18 -28 -5
tonight … was:-26 -33 -37
tonight … way:35 47 52
tonight … will:56 52 49
tonight … with:59 66 67
tonight … wont:21 37 19
tonight … years:18 21 11
tonights:81 83 79
tonights teh:75 63 82
tonights … first:-22 -10 -9
tonights … i:10 1 22
too:0 0 0
took:12 19 43
took an:-32 -44 -37
took double:50 56 65
took every:6 20 33
took everything:54 7 5
took he:31 23 -23
took her:-24 -16 -15
took him:-45 -42 -24
took his:41 46 41
took many:66 54 52
took me:-30 -41 -30
took my:-33 -38 -9
took off:-21 -13 -6
took one:-29 -20 -15
took over:-26 -13 -9
took something:31 20 14
took tablets:-39 -19 -7
took them:22 17 11
took to:-30 -23 -12
took two:-20 -16 -15
took … a:-28 -14 -7
took … adn:40 51 39
took … all:-10 -14 -26
took … an:-26 -27 -28
took … as:15 14 30
took … at:48 62 48
took … back:-28 -24 -29
took … but:52 54 54
took … charger:-41 -36 -19
took … dog:17 30 31
took … everything:30 35 41
took … few:-22 -3 -2
took … fone:-38 -34 -15
took … full:20 27 27
took … goes:-24 -16 -11
took … hands:-22 -10 -8
took … heart:42 51 46
took … her:-55 -54 -43
took … i:40 24 24
took … in:6 26 42
took … insulin:32 28 36
took … kids:26 23 11
took … lief:-19 -19 -22
took … lot:-27 -49 -35
took … mums:28 36 37
took … night:12 15 29
took … of:31 23 -1
took … on:-14 -33 -16
took … out:-75 -77 -38
took … own:-20 -20 -7
took … packet:31 29 28
took … packets:57 60 56
took … photographs:25 2 3
took … pills:-12 -31 -12
took … spare:30 31 29
took … tablets:12 23 33
took … teh:21 17 27
took … than:68 13 -26
took … that:-52 -44 -30
took … them:10 10 22
took … thing:14 24 26
took … this:31 19 38
took … to:-33 -63 -43
took … two:27 17 15
took … weeks:37 27 19
took … whole:24 23 14
took … with:23 21 27
tookn:17 17 10
tool:4 10 -21
toolbox:-11 -11 -27
toolbox adn:-6 -7 -24
tools:16 31 35
tools … teh:32 50 56
toook:0 0 0
tooooo:0 0 0
tooth:42 22 -6
tooth adn:34 2 5
tooth out:25 32 -5
tooth … adn:35 36 -1
tooth … my:30 -4 -5
toothache:1 -1 1
toothbrush:-1 -1 -1
top:34 44 6
top adn:-25 -17 -7
top deck:25 23 11
top field:39 39 47
top floor:-28 -29 -25
top himself:1 2 -51
top level:20 17 26
top myself:46 48 -26
top of:32 38 26
top … a:29 32 37
top … all:22 31 0
top … he:3 5 -29
top … it:41 51 51
top … legs:35 30 32
top … methadone:24 27 41
top … multi:-55 -51 -31
top … over:35 30 32
top … sleeping:23 26 -50
top … teh:24 -10 -28
top … tonight:3 2 -31
top … with:28 26 27
topic:-17 -13 -5
topiramate:-7 -5 -5
topped:-4 -5 -7
topping:1 18 -11
topping myself:13 34 -17
torch:-14 18 29
tore:1 -13 -14
torn:-2 -3 -2
toronto:2 -6 4
tortoise:-19 -14 0
tot:53 -14 -17
tot … ich:32 29 -1
total:-34 -20 -12
totally:0 0 0
toten:4 4 7
totgelacht:-9 -8 -3
touch:13 0 5
touch him:24 18 5
touched:39 34 -29
touched my:14 14 -51
touched teh:15 23 -6
touched … adn:11 13 -22
touched … if:15 23 -3
touched … kids:18 27 -8
touched … since:-29 -13 -8
touches:64 42 -81
touches me:41 46 -62
touches teh:29 9 -9
touches … adn:8 -5 -35
touching:-22 -5 13
touching not:22 27 19
tough:28 23 -15
toujours:8 -2 0
tour:-3 -3 -4
touring:-2 -2 -1
tournament:0 5 -1
tourne:3 3 4
tourniquet:19 -5 -4
tourniquet on:50 30 30
tours:0 2 -10
tous:33 32 36
tous mes:22 23 35
tous … je:12 15 23
tout:21 -29 -14
tout le:21 -5 -3
tout … monde:21 -5 -3
toute:43 33 35
toute la:43 33 35
toute … boite:42 33 38
tow:-34 -36 -23
tow roap:-34 -36 -23
towards:21 46 29
towards teh:44 43 46
towel:8 4 -6
towel i:8 4 21
towel on:-25 -27 -25
towels:40 40 38
towels … goin:16 20 21
tower:76 80 77
tower block:33 34 36
towers:-50 -43 -7
town:-36 -37 -39
town adn:5 -22 -12
town … a:24 0 0
town … ive:25 0 0
towns:21 19 21
towpath:-3 -2 0
toxic:-9 -12 -7
toxicology:-1 0 0
toy:-7 -5 -4
toys:-3 -1 -2
trace:5 0 -1
track:8 17 16
track im:47 27 28
tracker:59 38 -5
tracking:46 54 28
tracks:40 51 53
tracksuits:13 9 -8
tractor:-1 4 -2
tractor teh:27 22 0
tractors:-4 -2 2
trade:-7 -7 -2
traffic:-20 -14 -5
traffic … adn:6 7 29
traffic … me:-29 -24 -17
traffics:-12 -10 -9
trailer:-35 -36 -23
train:32 52 41
train adn:42 28 -10
train at:44 52 57
train comes:39 39 43
train goes:23 16 17
train home:-30 -19 -16
train its:-32 -31 -21
train times:-27 -22 -22
train to:-27 -23 -22
train … adn:-42 -24 -18
train … at:-54 -47 -33
train … fast:-27 -23 -24
train … geting:-14 -11 -52
train … in:22 15 29
train … its:23 30 -63
train … late:-20 -15 -4
train … me:-32 -30 -20
train … one:15 21 -5
train … teh:-25 -26 -29
train … to:33 29 21
train … u:26 31 -3
trained:-6 -6 -3
trainee:-24 -13 -6
trainees:-1 -1 0
trainer:-13 -7 -3
trainers:51 42 43
trainers … new:26 22 24
trainers … to:32 27 25
training:-46 -44 -36
trains:3 7 -5
trains go:45 43 43
trains … past:33 32 33
trainspotting:-7 -3 -2
tram:1 3 -1
tramadol:25 3 -8
tramadol adn:8 13 24
tramadol they:24 27 0
tramadol … gave:24 27 0
tramadol … i:34 -4 -17
trampoline:-8 -5 -3
tranquilles:-5 -8 -6
transferred:36 43 48
transferred teh:47 57 61
translate:-3 -2 -2
translated:-4 -1 -1
transplant:-1 1 18
trapped:-10 -4 -1
trauma:-18 -16 -6
travel:-15 1 30
travelled:0 0 10
travelling:31 34 35
travelling im:29 25 30
travelling … not:23 21 21
travelodge:2 -2 -5
travels:2 3 -1
tray:4 11 5
treadmill:-2 -3 -2
treasure:-6 -6 -2
treasurer:-23 -17 -10
treat:-27 -28 -20
treated:20 24 37
treating:-8 -11 -9
treatment:-26 -41 -33
tree:-26 -26 -32
tree adn:23 15 21
tree behind:32 32 28
tree ropes:-39 -40 -38
tree with:-28 -27 -25
tree … a:-27 -28 -26
tree … in:-39 -40 -38
tree … roap:-28 -27 -25
treehouse:-5 -7 -8
trees:-18 -15 -13
tremble:6 5 13
trembling:67 49 11
trembling … im:-18 -15 -21
tremens:7 13 15
tres:-14 -10 -6
trevor:-2 -2 -1
triage:9 22 -1
trial:-5 -2 -2
tribunal:2 12 0
trick:-32 -13 -10
tried:26 34 24
tried adn:-29 -3 -2
tried in:49 -9 -11
tried it:11 47 20
tried teh:24 24 20
tried thats:17 14 22
tried to:-49 -84 -85
tried … a:37 32 33
tried … adn:21 22 -13
tried … end:-31 -25 -2
tried … it:-31 -21 -9
tried … kil:-37 -40 -17
tried … myself:-11 -54 -35
tried … out:12 52 3
tried … to:10 23 22
tries:-25 -25 -2
trifle:-32 -20 -18
trigger:-4 10 9
trigger adn:38 37 15
trigger … teh:-43 -41 -37
triggers:-7 1 1
trip:26 38 34
trip … from:-23 -22 -19
trip … it:-31 -26 -19
trip … teh:34 34 31
tripped:-11 -7 -7
trips:-11 -11 -3
trois:-23 -12 -2
trolley:-6 -10 -1
trombone:-6 -4 -2
trop:50 44 43
trot:0 0 -3
trouble:-61 -29 -5
trouble i:-28 -23 -15
trouble … teh:17 17 20
troubled:-8 -8 -12
troubles:3 3 -5
trousers:-21 -12 -16
trout:-4 -6 -6
trowel:-2 -3 -3
truck:10 8 9
truck … off:37 33 30
truck … teh:27 31 30
trucker:-3 -1 0
trucks:51 38 24
trucks past:12 14 21
true:-23 -28 -83
true he:39 43 -2
true i:-22 -3 0
true teh:-45 -36 -36
true … adn:-23 -2 0
true … at:28 -4 -2
true … it:-7 -22 -12
truly:0 0 0
trust:-37 -44 -47
trust myself:-3 -36 -27
trust … hands:38 23 -1
trust … this:36 -6 0
trust … tonight:4 -67 -48
trusted:13 -1 0
trusting:-1 7 0
truth:-6 -23 -37
truth is:26 -5 -12
truth … im:42 -29 -5
truthful:80 31 -3
truthfully:0 -3 0
try:-13 -25 -23
try teh:-44 -16 -5
try to:-64 -41 -24
try … him:-21 -17 -16
try … me:16 28 48
try … stop:4 5 30
try … teh:34 28 31
trying:-15 -3 22
trying to:-2 12 32
trying … climb:69 62 51
trying … die:0 -56 -41
trying … end:-38 -20 -1
trying … get:7 34 45
trying … it:60 59 21
trying … my:-60 -46 0
trying … myself:11 23 16
trying … out:58 55 44
tter:0 0 0
tting:0 0 -3
tu:-14 -17 -14
tub:23 20 9
tuba:-10 -6 -6
tube:-5 -1 -14
tucked:25 29 32
tue:-12 -10 -4
tuer:-3 -2 -18
tuesday:32 16 35
tuesday after:48 -80 -54
tuesday as:17 24 31
tuesday he:9 -5 -43
tuesday i:37 20 6
tuesday ill:-21 -13 -11
tuesday im:-12 -34 -5
tuesday wen:24 24 34
tuesday while:33 35 34
tuesday … a:28 15 18
tuesday … adn:19 3 21
tuesday … an:7 9 -33
tuesday … at:-3 -23 -21
tuesday … cannot:50 -1 0
tuesday … dentist:15 21 24
tuesday … go:6 24 22
tuesday … hav:28 35 32
tuesday … home:7 -32 -2
tuesday … i:-44 -29 -11
tuesday … in:45 -1 -2
tuesday … its:25 27 26
tuesday … know:26 -1 -1
tuesday … made:2 6 -39
tuesday … me:-7 -15 -22
tuesday … my:23 21 24
tuesday … she:22 22 23
tuesday … teh:15 36 48
tuesday … this:31 30 28
tuesday … to:0 -29 -21
tuesday … want:-42 -24 -15
tuesday … wednesday:-34 -25 -22
tuesdays:-11 -9 -10
tuition:-5 -6 -5
tulips:-2 -5 -1
tummy:18 22 27
tumour:-12 -14 -9
tumours:-1 0 0
tun:28 29 26
tuna:-2 -1 0
tunde:0 -2 -1
tune:-2 -1 0
tunnel:56 -39 -25
tunnel adn:48 -3 -3
tur:52 54 58
tur und:11 12 22
turbulence:63 -4 -3
turbulence … was:63 -1 0
turf:-5 -7 -6
turkey:-10 -35 -34
turkey off:22 28 32
turkey on:13 17 29
turkey … had:16 23 27
turn:10 -1 14
turn it:17 29 39
turn off:-28 -22 -14
turn on:-34 -22 -20
turn round:27 4 2
turn … at:31 24 13
turn … off:1 -23 -27
turn … teh:13 23 16
turned:-28 -12 -34
turned into:32 61 -7
turned it:-28 -25 -7
turned out:-31 -29 -19
turned teh:61 69 51
turned … adn:-27 -22 -29
turned … gas:21 19 16
turned … i:36 33 28
turned … it:7 20 0
turning:61 67 32
turning blue:58 53 56
turning my:-33 -28 -30
turning up:44 48 -7
turning … at:-13 -22 -16
turning … fone:18 27 25
turning … off:-33 -28 -30
turning … right:28 19 10
turning … with:53 52 0
turns:-40 -29 -37
turns out:-22 -22 -16
turns … all:32 14 18
turns … teh:-21 -16 -16
tut:4 5 5
tutor:-8 -11 5
tv:16 10 19
tweezers:12 13 -2
twelfth:-2 0 0
twelve:3 5 29
twelve bore:23 24 30
twelve … for:-21 -17 -17
twelve … i:27 23 0
twelves:0 -1 -1
twenties:-19 -9 -13
twentieth:71 40 30
twentieth i:46 2 -4
twenty:-15 -23 -30
twenty minutes:39 36 42
twenty … ago:14 21 23
twenty … this:43 44 50
twice:53 53 -21
twice adn:-44 -40 -20
twice for:-36 -28 -15
twice since:30 54 44
twice teh:16 -25 -3
twice to:13 20 28
twice today:73 71 -20
twice … a:-2 -17 -23
twice … adn:47 61 -1
twice … can:22 21 7
twice … cant:-18 -35 -16
twice … ive:-20 -18 -13
twice … know:55 20 7
twice … see:17 16 32
twice … that:54 17 0
twice … week:23 6 -11
twig:49 14 -17
twigged:-1 0 0
twin:1 -2 6
twins:-14 -11 -6
twitch:-6 -2 -1
twitching:58 57 40
twitching all:36 39 -14
twitching … over:36 39 -14
twix:-14 -7 -7
two:0 2 3
two adn:-27 -24 -22
two bottles:33 1 -1
two days:70 99 79
two fits:41 28 13
two hundred:28 13 -6
two in:-32 -24 -12
two kids:12 -3 -24
two lads:-26 -13 -11
two little:41 38 37
two minutes:-22 -18 -12
two more:18 16 25
two nights:31 5 3
two oclock:34 41 39
two of:0 -26 -32
two off:56 45 41
two people:-44 -12 -8
two pints:42 3 3
two seizures:37 41 52
two streets:32 1 7
two this:57 58 44
two to:20 18 11
two years:-4 -12 -50
two … adn:54 36 31
two … ago:51 35 19
two … all:63 39 1
two … alone:34 30 -1
two … am:8 14 26
two … at:32 35 43
two … before:-26 -15 -11
two … binned:22 -1 0
two … drink:28 4 -3
two … goin:-51 -51 -19
two … gone:-31 -29 -35
two … home:44 -14 -6
two … i:21 22 29
two … in:-8 -32 -41
two … is:44 27 27
two … it:-23 -9 -5
two … ive:-5 -23 -14
two … last:25 32 26
two … left:11 12 33
two … midnight:16 13 28
two … morning:5 27 26
two … my:-1 30 -18
two … not:28 34 26
two … off:54 22 7
two … one:14 -24 -15
two … ones:41 38 36
two … people:-32 -17 -6
two … since:37 19 36
two … sleeps:-23 -20 -3
two … tablets:-47 -35 -13
two … teh:7 -39 -22
two … them:-14 -50 -53
two … they:-27 -20 -17
two … to:-5 4 31
two … today:23 2 -1
two … took:35 31 35
two … under:-27 -23 -21
two … us:45 34 33
two … worth:41 36 36
ty:-29 -29 -27
ty for:-29 -29 -27
tylenol:30 14 -6
tyne:13 11 10
type:30 21 21
type adn:0 0 -31
type … im:-2 0 -21
typed:62 44 19
typed it:-6 5 -27
typed teh:57 53 46
typed that:-22 -14 -10
typed … in:22 -3 -1
types:-9 -9 -4
typical:-20 8 10
typing:104 54 61
typing goodbyes:13 24 17
typing it:-20 -2 -9
typing that:-6 -36 -3
typing this:19 -21 -26
typing under:44 28 31
typing w:33 10 17
typing with:59 79 86
typing … hand:36 12 19
typing … left:42 18 22
typing … my:46 43 40
typing … on:34 10 7
typing … teh:36 29 1
typo:-13 -15 -18
typos:0 0 4
tyrant:-1 -2 -1
tyre:-5 -2 -4
u:-1 14 34
u alife:-24 -12 -2
u all:7 28 27
u are:-31 -26 -38
u at:-20 -14 -25
u be:31 -15 -12
u bury:48 12 9
u but:-22 -6 -7
u bye:39 35 39
u call:16 25 6
u can:-49 -29 -32
u cant:-62 -59 -69
u carry:38 37 36
u could:17 23 37
u couldnt:45 36 30
u did:29 34 41
u do:18 -17 -22
u dont:-43 -30 -34
u dr:47 41 37
u feel:-47 -32 -27
u follow:22 21 20
u forgive:-20 -13 -6
u gave:65 60 49
u get:21 22 27
u go:-29 -27 -7
u guys:-50 -47 -47
u havent:-24 -5 -2
u he:83 54 46
u i:51 81 47
u if:-25 -13 -5
u ill:20 16 9
u im:23 25 -2
u in:-3 11 28
u know:29 -26 -13
u may:39 22 21
u might:-27 -5 -7
u more:12 16 24
u need:-39 -25 -20
u not:-35 -10 0
u on:-13 -19 -28
u past:38 32 33
u pat:32 1 3
u people:2 10 23
u read:-36 -42 -42
u said:16 27 31
u sana:20 20 23
u say:-29 5 -9
u see:32 46 35
u speak:48 -6 -3
u stand:47 -10 -8
u take:82 13 -11
u teh:4 20 21
u tell:-24 -16 -16
u that:11 -9 -38
u think:-35 -21 -17
u this:52 37 50
u to:-50 -66 -53
u uncle:21 23 29
u wake:16 19 22
u want:-53 -36 -8
u wen:-12 -19 -23
u were:80 79 67
u whats:20 25 -11
u while:28 38 38
u will:4 -18 -27
u with:-10 -22 -15
u wont:-55 -50 -43
u would:-8 -28 -16
u x:35 35 36
u … adn:-20 -29 -17
u … allergic:39 -1 -2
u … anything:-43 -10 -15
u … are:-23 -13 -13
u … as:34 10 5
u … asking:22 24 -3
u … at:-32 -27 -3
u … back:11 25 16
u … be:-43 -51 -46
u … because:5 22 36
u … before:11 19 27
u … best:19 27 10
u … beter:33 28 24
u … bridge:58 51 49
u … by:43 34 28
u … cant:-51 -16 -15
u … close:58 57 49
u … come:15 26 14
u … did:31 19 23
u … do:-44 -37 -16
u … done:32 30 27
u … dont:30 34 36
u … end:41 22 26
u … enough:20 28 23
u … everything:40 33 26
u … far:-23 -15 -5
u … feel:-36 -21 -10
u … finished:32 40 31
u … five:26 33 29
u … fone:-34 -30 -26
u … for:28 22 5
u … forgive:-21 -15 -13
u … get:-29 -15 -29
u … gone:46 51 46
u … good:20 28 24
u … guess:-24 -16 -16
u … has:51 46 40
u … he:0 6 34
u … here:-22 -15 -10
u … him:15 -25 -23
u … i:23 43 61
u … ill:-24 -4 -5
u … im:66 74 86
u … is:-24 -33 -35
u … its:13 19 22
u … ive:26 -1 8
u … kil:24 20 -1
u … know:35 -3 -32
u … last:32 16 15
u … leaving:19 21 20
u … left:30 28 21
u … look:20 28 28
u … moon:2 -21 -19
u … more:-35 -19 -4
u … music:27 29 30
u … my:70 32 31
u … nine:27 31 25
u … no:-32 -14 -12
u … not:-11 27 18
u … nothing:11 21 19
u … of:18 34 31
u … off:-63 -55 -26
u … one:-26 -17 -34
u … other:-9 -17 -20
u … out:47 41 36
u … police:10 24 17
u … pouring:30 21 26
u … reading:28 28 22
u … remember:-23 -23 -18
u … ring:27 10 -7
u … said:24 27 25
u … save:-82 -75 -73
u … saying:-20 -17 -4
u … see:-24 -18 -10
u … shall:-36 -26 -21
u … she:-1 -23 -15
u … sit:30 34 35
u … sorry:43 53 53
u … suffering:44 35 34
u … suicide:39 12 -1
u … takin:22 7 2
u … talking:-23 -15 -14
u … teh:34 19 16
u … than:20 22 32
u … thank:-31 -16 -20
u … them:-22 -24 -16
u … ther:-54 -40 -30
u … think:-30 -20 -13
u … this:1 -20 -27
u … to:-35 -36 -51
u … tried:19 20 22
u … two:32 38 33
u … u:33 13 12
u … ur:-17 -5 -21
u … wait:21 18 15
u … was:32 40 36
u … way:-18 -21 -9
u … wife:-25 -18 -12
u … with:-39 -45 -39
u … wont:50 34 28
u … youre:-25 -23 -10
u … youve:39 49 35
uber:-17 -7 -4
ugly:-49 -38 -44
uk:-13 -7 -4
ukulele:-21 -6 -6
ukuleles:0 0 0
ull:1 3 3
um:0 0 0
umbrella:11 11 11
umbringen:12 18 -28
umziehen:-14 -12 -1
un:-36 18 3
un alife:41 72 -3
un dia:-25 17 -1
un y:92 -4 -1
un … no:78 23 36
un … y:34 21 33
una:-48 -20 0
una carga:32 -2 -2
una … mis:23 -1 0
una … para:28 -2 -2
unaccompanied:0 -1 1
unalive:57 7 -67
unalive myself:83 89 -48
unalive thoughts:20 37 -8
unalive … dont:43 23 -5
unalive … no:-19 21 -1
unalive … of:0 -69 0
unalive … one:0 -72 0
unalive … teh:4 8 -29
unalive … this:40 48 -2
unalived:66 -4 -2
unaliving:1 12 -5
unbearable:-4 -2 -1
uncle:8 10 2
uncle did:25 5 18
uncle has:23 24 30
uncle … at:0 0 -21
uncle … he:25 26 -6
uncle … me:18 15 28
uncle … with:19 21 -9
uncles:-1 4 4
unconscious:76 45 40
unconscious … teh:31 -4 2
und:30 46 30
und der:-26 -23 -29
und die:-22 -22 -17
und ich:-9 16 -26
und mich:12 3 28
und schreit:31 29 42
und … er:31 29 42
und … gleich:19 20 20
und … hat:-27 -26 -10
und … in:30 22 34
und … jetzt:43 39 53
und … nicht:32 35 -2
under:60 75 86
under a:24 14 34
under another:-28 -20 -8
under it:47 44 34
under me:29 37 43
under mine:22 22 38
under my:79 68 52
under one:21 40 50
under teh:25 23 5
under … am:7 26 22
under … are:45 45 4
under … bed:19 13 24
under … blanket:8 11 -29
under … bridge:-32 -29 -32
under … bus:-52 -34 -27
under … chin:29 34 32
under … desk:42 42 -3
under … do:-38 -26 -3
under … done:20 15 20
under … door:-27 -2 3
under … for:-70 -68 -44
under … good:28 -2 -3
under … head:-37 -30 -20
under … hes:52 54 54
under … i:-45 -27 -27
under … id:-37 -28 -3
under … its:56 47 23
under … keyboard:44 38 30
under … lorry:26 34 42
under … lot:3 -20 -6
under … mattress:-7 -15 -56
under … me:13 14 27
under … my:1 10 29
under … name:24 42 49
under … of:25 32 52
under … on:21 19 5
under … own:14 22 39
under … pillow:43 34 47
under … ribs:40 39 44
under … stairs:27 -6 -4
under … they:50 53 53
under … to:22 45 59
under … tongue:-33 -28 -14
underlined:25 13 -5
underneath:29 29 -17
underneath im:7 21 12
underpass:0 -2 -1
understand:2 16 16
understand … i:33 18 8
understanding:-7 1 4
understood:-29 -23 -17
undertaker:20 26 28
undertakers:19 25 19
underwater:-5 -1 -1
undo:49 55 55
undone:32 -11 -10
une:32 46 49
une overdose:52 48 54
unfair:-18 -7 -7
unfortunately:-23 -10 -8
unhappy:15 16 22
uni:-49 -13 -25
uni … to:-45 -13 0
unico:48 -3 -2
uniform:30 33 30
uniform … a:-24 -20 -15
uniform … day:-24 -20 -15
uninstall:16 19 -8
uninstall … no:30 37 -10
uninstalling:71 -5 -5
union:-7 -6 -6
unit:-6 4 -4
unit … at:14 23 27
unit … me:23 19 1
unit … u:17 25 31
united:-3 -2 -2
universe:-15 -17 -12
university:-16 -36 -24
unless:-5 9 -25
unlock:-2 -3 -5
unlocked:-8 0 0
unlocked teh:19 19 27
unlocked … cabinet:19 20 28
unlocked … gun:19 20 28
unopened:20 -23 -22
unopened adn:28 -14 -10
unpacked:-7 -9 -5
unpaid:0 0 0
unplugged:28 -2 0
unplugged … it:21 -2 0
unread:5 6 6
unreal:-29 -29 -17
unresponsive:47 45 60
unresponsive … a:41 42 47
uns:-7 -6 -2
unsafe:0 0 0
unsubscribe:33 -1 -1
unsubscribe from:33 -1 -1
unsure:-13 -14 -3
until:1 -8 -31
until a:37 0 -1
until i:-15 28 14
until im:29 34 44
until it:-1 -32 -19
until morning:16 19 21
until saturday:70 8 10
until she:-20 -16 -12
until six:0 1 -21
until … adn:-32 -8 8
until … at:43 -5 0
until … cant:31 -18 -5
until … gone:31 31 22
until … had:-27 -15 -11
until … hes:-25 -16 -15
until … im:29 29 26
until … is:33 33 45
until … ive:-21 -17 -19
until … month:38 45 -3
until … my:38 32 -5
until … not:26 29 31
until … out:-28 -4 -12
until … over:33 37 43
until … say:6 -7 -20
until … stand:25 -14 -4
until … teh:40 -10 -10
unwell:-6 -3 -3
up:9 17 23
up a:-70 -52 -35
up about:-21 -17 -29
up adn:34 36 60
up after:14 -13 -29
up against:-20 -20 -14
up all:-36 -24 -18
up alone:76 71 -2
up an:41 39 29
up anymore:27 31 40
up blood:-43 -45 -65
up blue:86 96 63
up both:-19 -15 -23
up by:-26 -27 -18
up dont:40 50 -26
up every:-20 -15 -4
up fentanyl:52 51 48
up first:20 20 12
up for:-1 -21 1
up gasping:31 25 -14
up he:8 3 23
up her:32 24 -23
up here:59 49 56
up his:-2 -4 -36
up how:37 44 45
up if:-6 -21 -8
up ill:26 38 15
up im:-5 22 48
up it:-30 -42 -21
up its:38 46 48
up ive:-25 -29 -23
up killing:14 14 -26
up my:22 5 4
up on:-43 -53 -69
up one:31 -7 -5
up relieved:-22 -2 -1
up shes:11 -42 -30
up since:-65 -65 -47
up sunday:-28 -22 -15
up teh:7 19 33
up that:52 50 45
up their:15 28 -1
up they:86 84 84
up to:22 35 26
up tomorrow:89 47 32
up was:56 -4 -2
up with:-32 -32 -62
up without:-24 -5 -7
up yet:-18 -23 -11
up … affairs:46 -1 -1
up … after:34 31 -12
up … alarm:-23 -9 -15
up … all:12 -5 -28
up … am:-26 -14 -3
up … arms:-32 -24 1
up … at:-21 -34 -30
up … back:4 24 31
up … barn:23 24 35
up … bathroom:-30 -36 -28
up … be:39 13 2
up … before:27 34 33
up … bridge:-61 -62 -63
up … by:-8 -18 -20
up … cant:61 37 47
up … car:19 25 31
up … chest:26 18 21
up … chin:-21 -23 -20
up … college:22 1 -43
up … crane:45 42 35
up … cryin:21 -22 -8
up … days:-23 -5 -4
up … dieing:-6 -5 -30
up … disappointed:56 -3 0
up … dont:43 -18 -45
up … down:17 23 14
up … drink:16 24 4
up … eleven:29 36 38
up … end:44 39 41
up … everyone:56 54 49
up … feel:-27 -6 0
up … feet:48 47 44
up … find:52 40 39
up … fingers:51 58 49
up … first:28 18 22
up … floor:-9 -6 -28
up … fone:-49 -31 -27
up … from:-46 -42 -27
up … garadge:39 37 33
up … gin:32 32 29
up … goin:4 -2 39
up … gone:27 33 29
up … hat:25 28 25
up … he:35 8 -10
up … her:-10 -22 -13
up … hes:3 -12 -24
up … him:23 8 8
up … his:19 22 12
up … id:68 31 49
up … if:-51 -24 -3
up … im:22 14 7
up … in:-21 -15 -18
up … intend:-8 -11 -30
up … is:26 30 2
up … its:-23 -33 -18
up … ive:-22 -9 -7
up … knees:25 24 13
up … last:-38 -33 -22
up … legs:-30 -32 -35
up … lips:44 32 31
up … me:-5 19 29
up … meal:15 34 -2
up … methadone:28 27 28
up … mind:25 29 -21
up … minutes:31 30 30
up … morning:1 -27 -28
up … mum:57 44 44
up … myself:-38 -1 -25
up … neva:27 20 17
up … no:-32 -33 -13
up … not:92 37 26
up … nothing:-9 -20 -3
up … of:-8 -36 -25
up … off:-25 -27 -25
up … on:27 21 14
up … over:-30 -17 -4
up … own:26 21 0
up … pillow:14 18 30
up … pills:37 41 28
up … roof:-33 -32 -27
up … said:-16 -23 -10
up … saturday:27 14 21
up … says:37 46 37
up … school:-21 -10 18
up … screen:28 1 2
up … sentence:-24 -21 -15
up … she:-29 -27 -7
up … sill:-25 -24 -21
up … sleeve:24 24 -11
up … somebodys:-28 -15 -14
up … stopped:-13 -5 -36
up … straight:31 31 28
up … sunday:-55 -54 -71
up … tablets:60 58 58
up … tell:-30 -24 -26
up … ten:26 23 23
up … thanks:45 48 45
up … that:-16 -22 -12
up … them:-50 -33 -28
up … ther:16 20 28
up … these:33 -5 -4
up … theyd:26 8 5
up … third:26 5 15
up … thursday:30 34 12
up … today:8 20 -2
up … tomorrow:-2 2 22
up … top:58 47 42
up … u:43 15 18
up … waist:-23 -18 -15
up … wall:-48 -44 -32
up … want:40 37 -14
up … wanted:32 15 17
up … went:26 31 28
up … who:45 27 -7
up … why:17 22 -1
up … will:-43 -18 -19
up … wish:44 0 0
up … with:-42 -28 -12
update:-20 -6 0
updates:29 31 28
upon:-30 -5 -7
upp:12 -3 -3
upped:-31 -31 -34
upped … adn:-31 -31 -34
ups:-38 -22 -21
ups adn:-38 -20 -20
upset:3 -19 9
upset not:21 16 21
upsetting:-9 -6 -8
upside:-9 -8 -7
upstairs:100 87 64
upstairs adn:56 50 4
upstairs has:-21 -10 1
upstairs in:4 14 28
upstairs … a:28 31 31
upstairs … left:-24 -14 -6
upstairs … me:-25 -15 -7
upstairs … teh:2 13 27
ur:-15 2 -4
ur all:85 65 67
ur daughter:-29 -21 -13
ur dog:28 23 -5
ur fault:-28 -32 -23
ur head:24 20 33
ur lives:40 40 39
ur mum:-38 -42 -39
ur old:30 37 20
ur own:-13 -12 -23
ur son:49 22 31
ur … at:21 20 19
ur … be:30 25 31
ur … dealer:-23 -18 -6
ur … do:22 18 -5
ur … from:14 24 19
ur … in:28 40 -21
ur … it:20 13 29
ur … me:16 23 23
ur … sorry:-43 -41 -39
ur … ther:21 15 19
ur … through:43 37 47
ur … till:42 43 -6
ur … u:21 -1 9
ur … up:54 46 32
ur … was:55 53 24
ur … wat:-26 -12 -7
ur … who:14 21 0
ur … with:19 28 30
ur … yes:41 32 -6
urge:-21 -15 -44
urge is:-22 -18 -11
urge out:21 17 0
urge to:5 -6 -20
urge … but:37 -11 0
urge … hert:27 -22 -1
urge … is:69 -1 -1
urge … kil:27 53 -2
urge … loud:34 -3 -3
urge … my:23 -4 -5
urge … myself:24 46 0
urge … tonight:24 -19 -15
urgent:-7 -7 -3
urges:-23 -14 -5
urges to:-36 -11 -3
urges … myself:24 41 0
urine:-27 -8 1
urn:-21 -16 -13
urs:0 0 0
us:-27 -19 -19
us adn:28 29 23
us all:-21 -33 -6
us as:38 37 39
us at:-65 -58 -23
us by:-35 -33 -28
us he:29 26 -3
us hes:20 19 28
us i:21 26 32
us in:36 27 21
us shell:24 20 -5
us teh:-9 -10 -22
us this:30 39 37
us with:17 23 20
us … adn:37 33 47
us … at:-22 -22 -23
us … awake:10 24 20
us … favour:39 23 -1
us … he:24 33 8
us … his:16 14 26
us … in:-20 -14 -9
us … is:-25 -19 -9
us … it:10 12 21
us … ive:-25 -22 -9
us … me:21 19 18
us … my:-21 -17 -15
us … no:-25 -24 -4
us … suicidal:22 14 -7
us … teh:-1 -27 -35
us … them:51 25 17
us … through:-29 -22 -11
use:9 16 13
use after:39 28 -22
use as:25 -1 0
use it:-43 -39 4
use of:24 -7 -2
use teh:-25 -2 26
use them:33 36 37
use tonight:26 21 -8
use … alone:25 22 10
use … as:2 20 -4
use … his:19 26 18
use … i:36 -15 -21
use … it:23 -21 -3
use … knife:-22 -16 -12
use … my:29 14 -9
use … myself:-64 -45 11
use … on:-54 -33 18
use … sunday:6 26 27
use … teh:55 47 21
use … tonight:-2 21 21
use … wen:8 11 -20
used:11 13 -16
used a:14 29 -5
used adn:10 5 26
used after:4 14 21
used friday:24 0 0
used it:27 -20 -29
used on:83 58 -6
used teh:-6 26 39
used them:14 25 -1
used to:-13 4 -23
used yesterday:49 -3 0
used … adn:25 6 10
used … after:67 -3 0
used … amount:41 38 41
used … as:32 47 -1
used … at:-27 -14 -10
used … be:11 20 36
used … cut:11 43 -2
used … do:20 31 -4
used … for:40 1 1
used … hav:50 40 -2
used … his:-22 -2 5
used … id:-1 28 0
used … in:-22 -19 -26
used … my:52 37 11
used … myself:12 -49 -6
used … night:-32 14 -1
used … on:19 -5 -27
used … own:40 57 3
used … same:41 38 41
used … teh:-18 -35 -21
used … that:-25 -9 -3
used … to:24 -4 -1
used … twice:-12 -3 -23
used … two:33 10 -3
used … want:26 -3 0
useful:-34 -11 -9
useless:-22 -20 -13
user:-13 1 6
username:-22 -11 2
uses:35 36 18
using:15 -20 -47
using adn:-38 -20 -9
using all:-20 -18 -9
using alone:30 47 -2
using in:-38 -22 0
using it:-2 9 -38
using teh:14 36 46
using … i:-69 0 -14
using … im:-28 -9 -2
using … in:57 25 -3
using … my:13 13 -26
using … myself:20 31 60
using … not:-26 -5 -2
using … of:51 26 24
using … on:43 30 56
using … teh:10 -39 -19
using … used:12 20 -1
using … with:8 25 0
usual:11 -12 -10
usual amount:21 29 38
usual … three:24 32 41
usually:-15 -32 -33
ute:-3 -2 -1
utes:1 1 2
utility:-10 -5 -22
utility room:-10 -5 -22
v:0 0 0
va:3 -29 -9
va a:-35 -8 -4
va … matar:-27 -7 -4
vacaciones:-33 -22 -8
vacances:-18 -6 -1
vacation:-4 -3 -2
vaccination:-2 -2 0
vague:2 -2 -2
vais:33 61 39
vais me:-35 -19 -20
vais sauter:48 46 45
vais … a:26 28 15
vais … suicider:1 4 -83
vais … tuer:2 5 41
vale:-72 -10 -6
valencia:0 0 -3
valete:-3 -5 -5
valgo:139 -17 -10
valium:29 20 -3
values:1 1 0
vamos:-2 -3 -2
vampire:-11 -13 -11
van:17 18 18
van adn:15 30 35
van … round:30 15 3
van … teh:38 44 51
van … tools:39 41 46
vanish:-1 -14 -5
vanish adn:26 -2 -1
vanish … a:-30 -1 0
vanished:1 3 -1
vans:-6 -6 -2
vaped:17 -1 0
varnish:-2 1 1
vase:-3 -3 -1
vater:1 1 0
ve:-6 -1 -1
vea:-14 -3 -2
veces:69 -10 -5
vecina:-39 -25 -27
veg:-26 -22 -15
vegan:-2 7 19
vegan … teh:-27 -18 -9
vegas:-2 -2 -1
vein:8 2 8
veins:-14 -14 -10
veinte:-1 -1 -1
vel:0 0 0
vending:-18 -10 -7
veneno:73 64 61
vengan:34 28 23
venlafaxine:-13 -11 -8
vent:-12 -10 -8
ventilator:-3 -6 -3
venting:3 3 -4
vents:-20 -19 -16
venue:-23 -20 -22
venue adn:-24 -21 -22
venue … teh:-24 -21 -21
ver:-60 -6 -3
verd:0 0 0
verdad:29 20 16
verdict:-6 -4 -1
verse:-5 -5 -6
version:2 -16 -16
very:0 0 0
vestry:50 34 20
vestry teh:26 0 -1
vet:-5 4 10
vet adn:23 29 50
vet i:35 36 34
vet is:-16 -12 -27
vet … hav:41 41 37
vet … teh:25 30 30
veteran:1 -3 -2
veterans:-3 2 4
vets:-28 -22 -15
vets … teh:-32 -33 -37
veut:12 15 -14
veut mourir:19 20 -2
veux:44 38 -23
veux me:38 57 -25
veux mourir:58 7 14
veux pas:-27 -15 -3
veux … mourir:-27 -15 -3
veux … tuer:49 57 -28
vexed:18 24 25
vez:-4 30 -7
vez que:-5 20 -1
vez … a:72 10 -2
vez … la:13 22 -2
vez … no:18 23 -2
vez … y:-43 -5 -2
viaduct:54 58 64
viaduct after:-36 -23 -7
viaduct … if:-24 -23 -16
viaduct … teh:-23 -22 -25
vial:6 5 19
vibes:26 -20 -4
vicar:-27 -8 -10
vicar … to:13 24 0
vicars:-5 0 -1
vice:-19 -13 -18
victims:1 -2 -1
victorian:-1 -1 0
victories:-3 -2 -3
victory:-8 -5 -3
vida:73 -21 -39
vida … la:-37 6 9
vidaai:6 3 22
video:-16 7 31
video call:23 23 4
video of:5 13 35
video … a:5 13 36
vie:42 43 -15
viel:-17 -17 -6
viennetta:-9 -4 -1
view:23 36 4
view i:44 61 -6
view … im:37 55 50
view … teh:-16 -17 -25
views:-13 -10 -10
vigil:-12 -13 -11
vikings:-4 0 -1
vile:-3 -2 -1
village:-29 -22 -18
villain:-2 -1 -1
vinegar:-5 -2 -3
vingt:2 0 1
vinyl:2 2 4
violent:-11 -10 -7
viral:-11 -9 -6
virgin:-16 -6 -3
virginia:-2 -2 -1
virtual:-5 -4 -3
vis:4 5 5
visa:-20 -13 -18
visa is:-14 -14 -27
visarjan:-2 -1 -2
vision:36 46 36
visions:8 6 3
visit:5 8 -6
visit to:24 20 -8
visit … teh:50 46 -4
visited:23 -10 -7
visited me:42 -2 -1
visiting:18 3 -11
visiting hours:35 -2 -1
visiting my:13 21 -4
visitor:-15 -27 -18
visitors:-7 -3 -2
visits:-14 0 -2
vitamin:-7 -2 -2
vitamins:-6 -3 -1
viva:19 21 21
vivement:-4 -2 -1
vivid:-1 -2 -2
viviendo:80 -6 -3
vivir:-22 -12 -10
vivir mas:78 25 -1
vivir … en:23 -7 -1
vivir … quiero:-12 22 0
vivitrol:-3 -2 -3
vivre:67 -10 -1
voddy:-2 -2 -1
vodka:100 113 77
vodka adn:18 12 27
vodka cold:25 23 25
vodka in:13 5 -28
vodka on:62 47 42
vodka with:16 19 29
vodka … a:-38 -33 -22
vodka … adn:29 19 19
vodka … all:14 15 24
vodka … day:7 20 -1
vodka … hes:22 41 55
vodka … my:61 59 27
vodka … of:18 25 49
vodka … one:6 20 -4
vodka … sunday:14 17 24
vodka … teh:-9 -23 -19
vodka … top:23 30 30
vodka … turkey:21 21 20
voice:27 16 -6
voice i:39 35 19
voice is:40 25 32
voice on:30 30 29
voice says:49 23 10
voice telling:2 3 -22
voice … be:48 52 52
voice … funny:13 26 25
voice … i:-34 -24 -22
voice … me:-23 -18 -21
voice … my:37 24 14
voice … saying:19 24 -11
voice … to:19 25 -4
voicemail:42 38 20
voices:9 24 44
voices are:3 0 -22
voices say:14 21 56
voices … me:20 32 7
voices … over:-1 4 24
voices … teh:-6 -2 23
voices … telling:7 6 -32
voices … to:15 21 21
voila:-10 1 -6
voisine:0 1 0
voit:11 9 -1
vol:-11 -9 -7
volume:-8 -4 -7
volunteer:-18 -26 -10
volunteered:-1 -5 -10
volunteering:-7 -4 -5
volunteers:-12 -15 -13
vom:-7 -6 -2
vomiting:3 29 38
vomiting since:-40 -26 -24
vomiting … i:40 46 52
von:-36 -33 -20
vont:-49 -57 -23
vont me:-49 -57 -23
vont … tuer:-49 -57 -23
vor:-2 8 -2
vor … tur:11 12 22
vorbereitet:-17 -18 -8
vos:-26 -5 -1
vote:-21 -14 -7
voted:-4 -2 -1
votes:-5 -3 -4
voting:-5 -3 0
voudrais:35 -15 -9
voudrais etre:43 -5 -2
voudrais … morte:27 -4 -2
voulais:35 36 13
vous:58 56 72
vous lirez:21 23 24
vous … je:21 23 24
vowels:2 -6 -10
vows:-3 0 -1
voy:22 7 21
voy a:59 47 28
voy … matar:16 32 22
voy … no:69 55 46
voy … quitar:6 16 31
voy … quitarme:27 40 -2
voy … suicidar:25 19 2
voy … suicidarme:6 -30 -98
vraiment:13 18 -24
vs:-31 -25 -15
vu:3 -1 0
vuelvo:-1 -3 -2
w:60 37 20
w a:72 70 6
w it:0 22 26
w my:-26 -38 -15
w teh:12 22 -3
w … adn:13 12 22
w … bat:-21 -16 1
w … dont:-11 12 22
w … hand:33 10 17
w … in:21 26 21
w … over:60 58 -8
wading:6 8 6
waffles:-4 -3 -1
wage:-6 -8 -5
wages:5 -20 -42
wages in:24 -12 -4
wages … teh:-14 -38 -29
wagging:-1 0 -2
wagon:5 19 -13
wagon at:-24 -5 -2
waist:-12 -6 -4
waistband:3 2 5
wait:24 44 58
wait any:24 25 29
wait at:43 43 34
wait im:21 19 36
wait in:32 32 34
wait till:33 17 16
wait to:-57 -25 -18
wait until:53 58 48
wait … for:32 30 32
wait … hes:25 21 -17
wait … i:10 14 22
wait … longer:24 25 29
wait … me:36 36 21
wait … teh:56 55 53
wait … they:17 19 20
waited:-12 9 -20
waited til:11 21 -1
waiting:64 57 72
waiting adn:-34 -26 -27
waiting by:16 16 36
waiting for:62 85 57
waiting on:51 70 52
waiting period:28 26 29
waiting room:-43 -26 -26
waiting to:16 -96 -77
waiting … a:13 28 28
waiting … adn:66 68 62
waiting … be:14 -11 -23
waiting … die:8 -117 -67
waiting … her:-33 -33 -22
waiting … him:32 30 38
waiting … house:38 46 45
waiting … i:27 -9 -18
waiting … is:21 22 12
waiting … me:44 49 33
waiting … my:-27 -12 -10
waiting … one:-9 7 -22
waiting … teh:26 50 47
waiting … to:31 42 21
waits:9 15 -47
waits … im:5 6 -27
wake:46 43 11
wake him:-59 -53 -36
wake i:-6 24 -3
wake me:36 3 -23
wake teh:-32 -18 -11
wake up:10 3 28
wake … a:20 -6 -5
wake … adn:-43 10 20
wake … call:-17 -17 -22
wake … day:67 -17 -1
wake … for:-30 -7 -4
wake … from:24 1 3
wake … had:23 17 14
wake … he:20 24 28
wake … his:25 24 10
wake … i:-32 -22 1
wake … im:12 25 28
wake … it:9 -39 -30
wake … my:-29 -15 -19
wake … not:26 34 34
wake … of:64 40 -6
wake … teh:-40 -23 -20
wake … ther:37 41 9
wake … to:20 21 -1
wake … tomorrow:10 -56 -38
wake … wake:32 40 -1
wake … with:29 -28 -21
wakes:16 22 37
waking:54 29 5
waking up:27 5 -18
wales:-2 -2 -2
walk:-1 17 20
walk into:45 51 67
walk out:34 19 31
walk over:-21 -24 -25
walk to:-37 -37 -36
walk with:-28 -32 -21
walk … a:-11 -20 -15
walk … before:26 31 28
walk … bridge:-30 -32 -34
walk … he:19 21 23
walk … i:28 27 -5
walk … if:-25 -24 -17
walk … im:52 34 23
walk … over:44 43 35
walk … sea:25 32 41
walk … teh:29 16 22
walk … with:-25 -22 -19
walked:-37 -35 -13
walked home:12 17 23
walked out:37 43 25
walked past:30 29 17
walked straight:27 25 23
walked to:-48 -48 -42
walked … an:-22 -15 -17
walked … im:11 16 22
walked … it:28 24 -9
walked … to:39 45 55
walker:0 0 0
walkers:-6 -4 -4
walking:27 23 45
walking back:24 23 16
walking down:15 25 33
walking round:8 -21 -11
walking teh:-24 -27 -27
walking … adn:-14 -27 -14
walking … here:20 21 16
walking … im:23 3 -2
walking … me:21 -11 -4
walking … middle:19 30 38
walking … on:47 34 34
walking … teh:27 38 47
walks:-2 4 -6
walks … sea:17 24 25
walks … teh:13 18 23
wall:39 25 13
wall adn:6 -27 -20
wall i:-31 -31 -14
wall im:45 6 11
wall till:26 30 -16
wall until:45 56 -5
wall wen:-33 -30 -25
wall … adn:-18 -19 -22
wall … i:-3 6 -25
wall … in:8 17 24
wall … knuckles:26 34 -1
wall … my:62 51 46
wall … night:31 34 37
wall … put:-23 -22 -15
wall … want:-39 -28 -6
wallet:-10 -9 -4
wallpaper:-26 -7 -2
walls:-4 -4 2
walls … i:1 -20 -15
walrus:-3 -2 -1
wan:55 47 -4
wana:72 63 -21
wana be:45 -42 36
wana die:-3 46 -7
wana disappear:49 -14 -4
wana do:26 27 -5
wana end:41 61 -7
wana go:26 0 -3
wana kil:26 27 -10
wana … adn:14 29 -14
wana … alife:35 60 -9
wana … anymore:50 -14 -3
wana … bad:18 32 -2
wana … do:6 25 -1
wana … forever:32 -5 -1
wana … hear:23 37 33
wana … it:8 28 -1
wana … lief:38 62 -11
wana … my:4 37 -31
wana … myself:76 93 -32
wana … neva:34 -5 -1
wana … no:43 50 36
wana … not:23 -5 -7
wana … teh:-26 6 -4
wana … wana:-4 -22 -2
want:47 34 -45
want advice:23 6 9
want everything:11 -27 -6
want for:58 25 4
want help:71 59 65
want in:-59 -52 -8
want is:38 -12 -8
want it:41 28 -47
want kil:43 22 -1
want me:7 6 -20
want my:0 46 -3
want of:30 30 31
want one:-39 -19 -10
want out:56 38 -1
want saving:22 29 -13
want somebody:40 30 33
want teh:10 -50 -17
want that:39 28 -6
want their:-27 -28 -22
want them:-8 -1 33
want ther:40 8 0
want this:-82 -46 -7
want u:-54 -34 -9
want … a:10 37 -6
want … about:20 4 6
want … adn:-10 14 -30
want … alife:74 43 -36
want … alone:17 33 35
want … any:35 30 17
want … anymore:-28 12 10
want … anything:-22 -18 -2
want … at:36 -5 -1
want … be:30 0 49
want … blades:-19 -37 -2
want … but:54 -5 20
want … by:-2 25 -30
want … comit:32 47 -4
want … cut:-10 -87 0
want … dead:7 -53 1
want … death:23 47 -1
want … delete:28 26 -4
want … deleted:22 -13 -1
want … die:-22 57 -29
want … disappear:52 -21 -3
want … do:-17 -2 -33
want … down:5 -33 -23
want … drink:-23 -16 -5
want … end:-3 31 -91
want … exist:77 -5 -1
want … existing:2 -91 -3
want … finish:55 38 22
want … finished:1 1 -25
want … fone:31 -16 -13
want … for:32 -20 -1
want … forever:29 -5 -1
want … found:33 35 34
want … from:-24 -18 -4
want … full:12 -60 0
want … get:-32 -44 -7
want … go:-28 -43 -33
want … gone:-24 -7 -23
want … hear:-24 -4 -1
want … her:-14 -12 -20
want … here:-57 -31 -11
want … hert:21 95 -7
want … him:-53 -49 -9
want … hit:6 33 -1
want … hold:-20 -9 2
want … how:-10 -9 22
want … id:25 26 10
want … im:11 -1 -23
want … in:-2 -27 -15
want … into:42 -11 -1
want … is:-26 -4 -2
want … it:78 18 -46
want … its:-14 29 -4
want … ive:-30 -18 -22
want … k:43 28 -12
want … kil:8 1 -38
want … know:6 16 30
want … lief:-29 -3 -29
want … living:5 39 -15
want … make:74 50 -5
want … me:59 51 -20
want … more:45 -36 -4
want … murder:22 32 0
want … my:55 48 -19
want … myself:108 93 -72
want … no:59 19 -4
want … not:-31 3 -15
want … nothing:27 -48 -3
want … of:53 21 -8
want … on:-39 -13 -7
want … out:-76 -34 -10
want … over:45 24 0
want … own:16 60 -2
want … pain:-21 -26 0
want … right:49 86 -5
want … saved:48 23 23
want … say:-20 -5 11
want … scene:21 1 2
want … scratch:60 -23 0
want … see:-31 -43 48
want … self:20 24 -2
want … shoot:18 17 -21
want … sleep:28 -11 0
want … slit:33 43 -6
want … soon:40 29 -7
want … stop:-18 -55 7
want … suicide:55 67 -17
want … take:-60 -56 0
want … talk:-21 -18 -6
want … teh:-11 6 24
want … than:1 -36 -25
want … that:23 3 -13
want … them:-34 -19 38
want … ther:2 30 -3
want … this:-43 -51 -9
want … through:16 24 -35
want … u:10 20 20
want … unalive:17 56 -3
want … up:-23 -14 -11
want … use:-47 -20 -1
want … want:-31 -4 -26
want … wat:32 7 -8
want … wen:-1 26 3
want … with:-23 -60 -2
want … years:24 -1 0
wanted:28 28 23
wanted it:23 51 11
wanted my:61 51 55
wanted one:63 46 59
wanted somebody:-23 -14 -7
wanted teh:-28 -17 -8
wanted to:-17 -52 -31
wanted … a:34 16 25
wanted … all:38 37 -1
wanted … be:35 -35 -39
wanted … before:20 36 -4
wanted … cut:116 -19 -19
wanted … dead:27 2 10
wanted … die:-36 36 8
wanted … down:23 25 12
wanted … every:31 -20 -2
wanted … for:0 23 -9
wanted … go:18 26 32
wanted … herself:-35 -36 -4
wanted … hert:-22 -4 0
wanted … him:-21 -8 -2
wanted … i:-5 14 -20
wanted … kil:-62 -58 -9
wanted … last:22 3 2
wanted … myself:-43 -38 -13
wanted … nice:58 47 42
wanted … night:8 10 34
wanted … off:38 -4 -2
wanted … since:33 -25 -11
wanted … talk:22 28 7
wanted … teh:-15 -29 -9
wanted … that:38 46 45
wanted … them:61 62 51
wanted … this:19 -21 -7
wanted … today:2 4 -42
wanted … wat:23 38 -1
wanted … written:28 30 27
wanting:43 46 -97
wanting a:38 -7 -4
wanting it:83 71 -23
wanting to:14 37 -68
wanting … adn:-29 -32 -3
wanting … at:-28 -17 -1
wanting … be:-8 23 -2
wanting … dead:12 35 -1
wanting … die:-58 -12 -1
wanting … do:16 20 -3
wanting … drink:31 -14 -3
wanting … end:33 44 -1
wanting … isnt:24 29 0
wanting … it:25 33 -3
wanting … jmup:-39 -34 -3
wanting … kil:54 82 -23
wanting … live:-20 -21 0
wanting … my:8 6 -25
wanting … myself:60 52 -31
wanting … to:-25 4 -7
wanting … vanish:20 -5 0
wants:15 36 -47
wants a:-14 -23 -6
wants it:32 9 4
wants me:-26 -1 -6
wants out:4 27 -5
wants to:30 46 -43
wants … adn:-22 5 -37
wants … be:-16 -5 -51
wants … dead:-7 -3 -37
wants … die:-92 -27 -5
wants … do:66 38 -8
wants … end:77 66 -2
wants … go:49 52 -4
wants … himself:61 46 -17
wants … his:23 19 -17
wants … in:33 7 -2
wants … it:31 21 11
wants … kil:49 36 -13
wants … of:4 22 -6
wants … on:-17 -21 -1
wants … put:23 19 0
wants … stay:37 22 5
wants … this:21 24 -5
wants … to:9 24 5
war:-19 -38 -27
ward:20 5 8
ward adn:30 20 25
ward since:35 -2 -1
ward who:15 20 25
ward with:-26 -14 -13
ward … a:-21 -9 -6
ward … held:17 22 26
ward … i:31 30 17
ward … in:24 22 18
ward … my:63 44 52
ward … teh:-6 -2 -22
ward … wat:54 32 27
warden:-8 4 3
wardrobe:-22 -9 18
wardrobe hes:14 17 22
wardrobe i:13 14 21
wardrobe … my:-29 -21 -10
wards:-1 0 0
ware:40 -14 -5
ware … tot:51 -6 -1
warehouse:-2 -2 0
warfarin:36 40 46
warm:32 56 82
warm bath:-27 -25 -20
warm im:34 39 37
warm … adn:-27 -22 -20
warm … i:19 25 28
warm … im:25 21 45
warm … it:-35 -29 -22
warmed:-25 -19 -7
warn:-15 -12 -9
warned:-21 -9 -6
warning:-29 -25 -10
warnings:-3 -5 -1
warns:-3 -3 1
wars:-17 -21 -5
wary:-5 -5 -2
was:-21 -27 -8
was all:-10 -24 -22
was an:41 53 33
was another:11 4 23
was at:-15 -34 -26
was beautiful:8 11 20
was before:16 27 21
was being:-26 -14 -4
was cutting:-25 -14 -1
was dead:75 18 -9
was deeper:3 4 -28
was disappointed:45 -3 -5
was done:35 5 4
was eleven:34 -6 -1
was enough:-33 -24 -18
was finished:24 39 38
was fish:35 6 4
was for:71 62 50
was four:11 20 -1
was goin:12 -9 -22
was gone:71 -51 -30
was goodbye:34 41 22
was grateful:22 4 5
was hanging:-33 -27 -8
was hav:28 29 29
was he:-28 -23 -20
was his:-21 -17 -16
was i:34 43 -12
was ill:-23 -1 11
was im:1 -63 -1
was in:-25 -18 -18
was it:22 20 3
was jealous:84 8 -1
was kind:23 15 20
was last:-6 -29 -7
was late:-19 -15 -21
was left:58 54 37
was let:-25 -17 -19
was long:51 43 2
was lovely:23 2 2
was me:53 38 -17
was my:-35 -24 -21
was neva:23 88 88
was nice:19 34 45
was no:-27 -19 -11
was not:2 2 28
was nothing:18 41 18
was on:9 -14 -34
was one:29 22 1
was out:-26 -14 -8
was polite:22 22 24
was quick:30 35 31
was relief:38 0 0
was right:23 2 0
was saturday:2 -4 -24
was sick:25 31 26
was sitting:70 75 75
was sixteen:16 22 -1
was sorry:-3 -22 -13
was stood:28 0 -1
was stopping:37 41 -1
was suicidal:-34 -94 1
was sunday:25 19 21
was sure:-28 -13 -17
was teh:-5 -11 -28
was that:16 -20 -15
was ther:21 -10 2
was thinking:-17 -21 -3
was this:104 66 33
was to:16 17 27
was told:-25 -10 -9
was treated:54 61 57
was true:32 22 -1
was with:32 27 33
was … a:-10 -43 -35
was … about:-21 -8 -1
was … after:-10 -24 -23
was … ago:26 11 -31
was … an:21 -6 -5
was … any:-23 0 0
was … arm:11 22 0
was … at:16 -32 -28
was … back:43 5 -4
was … be:57 45 48
was … bed:-26 -23 -14
was … being:12 26 35
was … best:27 26 20
was … born:53 -4 -3
was … bottle:70 60 45
was … bug:33 47 -1
was … burden:-67 0 0
was … by:-23 -4 10
was … cold:39 48 43
was … could:-12 21 28
was … day:2 -27 -23
was … days:59 37 -7
was … dead:-7 1 -23
was … dog:50 52 -3
was … doing:5 9 21
was … down:-21 -6 -3
was … eight:35 36 -1
was … enough:47 24 32
was … every:-60 -9 8
was … everything:29 33 29
was … farewell:23 23 17
was … fingers:35 6 4
was … first:-21 -10 -7
was … ghost:35 -2 -2
was … go:9 20 6
was … goin:10 26 8
was … gone:26 -1 1
was … good:-19 -22 -16
was … goodbye:28 27 27
was … harm:-21 -4 0
was … havent:25 -1 0
was … he:-36 -25 -8
was … her:-24 -29 -26
was … here:28 37 30
was … his:24 25 26
was … home:21 -15 -5
was … hour:-30 -21 -34
was … how:35 -26 -9
was … i:-25 -12 -19
was … id:-17 -23 -23
was … illness:25 28 34
was … in:-23 -28 -23
was … isnt:13 16 24
was … its:35 46 49
was … knowing:21 23 25
was … last:23 1 -18
was … ledge:37 0 0
was … left:18 26 -3
was … less:65 43 50
was … lie:33 37 26
was … living:47 19 24
was … long:0 -21 -18
was … love:-19 -14 -20
was … made:-31 -19 -3
was … me:22 66 70
was … mine:-32 -20 -13
was … mistake:46 2 7
was … monday:43 48 -2
was … month:-31 -13 -3
was … more:-25 -1 0
was … morning:42 49 52
was … my:-22 2 -1
was … myself:-20 -12 -3
was … nearly:-68 -6 0
was … neighbour:31 30 21
was … neva:23 24 25
was … no:-29 -14 -5
was … nobody:13 13 24
was … not:-11 -23 -20
was … off:-23 -15 -18
was … on:-8 -34 -36
was … one:28 -27 -33
was … pain:12 21 26
was … part:33 32 26
was … poisoning:30 31 31
was … sat:43 44 51
was … serious:1 -60 -1
was … shes:14 45 23
was … suicide:-24 -30 -3
was … tea:35 44 0
was … teh:14 27 4
was … than:55 62 49
was … that:31 4 3
was … thats:20 37 0
was … ther:-36 -43 -12
was … they:-10 12 -24
was … theyve:34 44 45
was … thought:-22 -16 -4
was … through:22 30 27
was … to:-40 -20 -16
was … today:9 33 21
was … turning:22 20 0
was … two:40 -8 -6
was … u:62 66 40
was … up:-29 -21 -10
was … ur:35 30 30
was … wanted:9 21 0
was … way:23 29 22
was … week:30 -24 5
was … weekend:11 9 -22
was … wen:-20 -26 -14
was … wind:-5 -5 -30
was … wish:-26 -1 0
was … with:-23 -29 -15
was … work:27 7 -3
was … would:35 11 17
wash:2 11 -1
wash teh:-21 -14 -16
wash up:42 49 54
washbag:-3 -9 -9
washed:1 5 15
washed all:-23 -21 -9
washed it:30 30 39
washed … down:32 31 38
washed … its:12 21 15
washed … teh:24 19 27
washed … with:39 34 35
washer:-3 -2 -2
washing:-26 -23 -36
wasnt:48 52 57
wasnt a:-25 -6 -10
wasnt adn:23 39 31
wasnt alife:34 -27 -10
wasnt alone:42 40 32
wasnt anything:29 36 27
wasnt enough:-21 -5 -5
wasnt heer:34 -2 -2
wasnt her:86 88 76
wasnt here:21 -25 -20
wasnt i:-27 -11 -5
wasnt it:-40 -36 -23
wasnt joking:39 -28 -3
wasnt meant:43 49 45
wasnt my:-3 11 -26
wasnt one:47 -29 -1
wasnt scard:35 25 23
wasnt strong:26 31 31
wasnt teh:-32 -20 -12
wasnt their:34 26 29
wasnt … a:4 14 21
wasnt … adn:-26 -13 1
wasnt … any:44 -4 0
wasnt … did:34 40 32
wasnt … either:-28 -11 -1
wasnt … enough:59 67 25
wasnt … fault:-27 -27 -18
wasnt … for:-3 -28 -24
wasnt … goin:35 4 -2
wasnt … goodbye:26 24 25
wasnt … he:40 38 -7
wasnt … i:-15 -30 -3
wasnt … id:23 39 31
wasnt … im:14 -21 -11
wasnt … keep:53 11 27
wasnt … more:69 -6 -3
wasnt … no:29 -2 -1
wasnt … of:47 37 30
wasnt … that:26 24 21
wasnt … ther:26 25 -12
wasnt … thing:-30 -12 -2
wasnt … to:-22 9 28
wasnt … u:31 40 31
wasnt … with:36 27 28
wasp:-8 1 -11
wasps:-15 -3 0
waste:44 21 25
waste of:51 -5 -1
waste … i:-27 -1 0
wasted:15 27 22
wat:22 30 34
wat a:-26 -7 20
wat day:21 26 25
wat did:-27 -19 -8
wat do:9 20 14
wat got:17 17 21
wat happened:-23 -10 -6
wat happens:25 25 27
wat hes:-37 -25 -25
wat i:48 20 -15
wat id:-9 -33 -12
wat if:8 33 -15
wat ill:-31 -20 -33
wat im:63 39 25
wat is:-33 -33 9
wat its:-41 -23 -25
wat ive:20 16 59
wat makes:-20 -15 -12
wat shed:-22 -17 -12
wat teh:15 23 -7
wat theyre:-21 -16 -25
wat time:36 45 42
wat to:-19 -22 1
wat u:6 -21 -15
wat will:43 -11 0
wat year:33 30 25
wat youd:23 23 26
wat youre:28 -14 -13
wat … a:-23 -8 -18
wat … about:8 22 26
wat … adn:30 37 16
wat … all:-21 -14 -14
wat … am:-18 -31 -15
wat … anymore:-23 -9 -1
wat … at:37 48 51
wat … brought:-20 -18 -9
wat … can:-26 -12 -6
wat … cant:27 -12 -7
wat … did:-36 -28 -32
wat … didnt:37 5 -1
wat … do:-25 -57 -21
wat … does:30 26 -21
wat … done:-38 -29 -28
wat … dont:21 -7 9
wat … expect:-22 -23 -18
wat … feel:33 -5 -3
wat … first:24 24 18
wat … for:19 -30 7
wat … found:50 19 20
wat … gave:37 40 42
wat … giving:0 -12 -40
wat … goin:11 -40 -39
wat … got:28 22 23
wat … had:-7 -4 22
wat … hapen:-32 -11 1
wat … hav:-5 10 24
wat … he:-29 -24 -13
wat … i:-21 8 7
wat … im:-2 27 20
wat … in:39 1 39
wat … is:-23 -11 25
wat … isnt:17 43 -11
wat … it:-1 5 35
wat … its:59 47 27
wat … kil:18 28 4
wat … killed:41 37 -1
wat … left:57 46 38
wat … looks:68 61 46
wat … means:-12 -20 -5
wat … need:119 92 103
wat … not:-27 -16 -12
wat … of:34 47 44
wat … owe:-30 -18 -10
wat … piont:-34 -17 -8
wat … say:-25 -25 -30
wat … see:-29 -26 -10
wat … started:52 48 -2
wat … takes:7 10 23
wat … takin:26 27 30
wat … teh:21 46 48
wat … tell:2 -32 -14
wat … thats:35 -9 -2
wat … them:13 0 -21
wat … think:-32 -23 -20
wat … thinks:39 36 37
wat … through:-33 -11 -8
wat … to:51 26 12
wat … today:0 13 24
wat … u:19 -4 -30
wat … up:13 23 0
wat … use:30 -5 -7
wat … used:39 48 -15
wat … vet:9 13 20
wat … waiting:38 21 40
wat … want:53 80 -16
wat … wen:-28 -26 -13
wat … were:-28 -4 -3
wat … will:24 -3 -11
wat … wish:29 -2 0
wat … with:-24 -19 -16
wat … would:-20 -6 -5
wat … wrong:30 28 5
watch:4 3 19
watch back:46 21 27
watch i:26 19 16
watch something:-28 -26 -22
watch to:25 25 -10
watch wat:12 15 37
watch … adn:-31 -32 -5
watch … gets:16 23 27
watch … in:-20 -5 1
watch … me:48 30 -4
watch … more:28 51 50
watched:25 -5 11
watched … come:27 25 28
watched … it:59 0 4
watches:-10 -14 -5
watching:-37 -30 -21
watching me:30 20 -7
watching teh:-40 -44 -42
watching … go:-27 -27 -22
wate:10 13 14
water:51 77 56
water at:-36 -14 6
water bottle:-41 -26 -15
water down:40 32 25
water on:57 45 51
water since:11 13 22
water slide:-21 -18 -5
water up:29 20 27
water … adn:38 33 43
water … him:50 47 46
water … in:-18 -19 -21
water … it:-22 -25 -11
water … ive:-2 -22 -16
water … loud:12 22 17
water … my:48 51 50
water … night:-22 -13 -9
water … not:46 44 32
water … round:19 20 14
water … shes:40 40 45
water … sunday:26 26 34
water … teh:-68 -58 -55
watered:13 25 19
waterfall:11 12 9
watering:-11 -27 -20
waterproof:36 36 34
waterproof fone:28 35 34
waterproof … case:19 23 23
waters:56 44 39
waters up:49 38 28
waters … my:46 38 28
waters … to:49 38 28
wave:-32 -50 -39
waved:-26 -21 -16
waves:33 30 24
waving:-17 -15 -11
way:36 45 55
way adn:-24 -15 -4
way down:-32 -24 -15
way he:39 47 43
way i:-12 -7 -41
way im:-34 -20 -13
way it:21 18 18
way ive:26 -1 5
way more:27 42 30
way of:21 -1 8
way or:4 -10 -21
way out:-15 -59 -44
way over:9 13 20
way owt:48 56 -2
way past:39 -5 -6
way round:-22 -26 -13
way she:-24 -21 -17
way ticket:-21 -15 -13
way to:-25 -42 -62
way wen:28 28 30
way would:60 36 -13
way youd:37 -15 -10
way … a:17 3 -31
way … adn:17 28 25
way … another:4 -14 -27
way … did:21 20 13
way … die:26 43 -1
way … doesnt:33 27 26
way … dont:89 54 55
way … drawer:-24 -10 -3
way … from:-37 -19 1
way … goes:24 26 6
way … had:26 25 -22
way … hav:42 19 -6
way … im:17 16 24
way … is:-31 -23 -16
way … kil:28 28 -3
way … know:32 -5 -4
way … last:-17 -21 -17
way … lie:26 38 35
way … made:25 10 4
way … me:9 29 30
way … nobody:34 32 35
way … of:34 35 -5
way … off:8 -16 -23
way … say:-5 -28 -24
way … she:-28 -16 -9
way … teh:-6 -22 -14
way … than:20 32 26
way … that:-15 -21 -4
way … this:53 44 -15
way … u:75 57 38
way … went:36 42 50
way … where:66 57 48
way … work:36 -2 -1
ways:-9 32 -63
ways i:-45 8 -3
ways to:20 20 -33
ways … could:7 23 -2
ways … die:-31 -18 -26
we:-89 -88 -81
we go:-24 -26 -24
we got:-21 -2 -19
we say:44 -3 -5
we threw:49 42 42
we … a:-24 -21 -22
we … eleven:20 19 18
we … family:25 39 38
we … go:16 16 29
we … her:19 21 27
we … it:-29 -22 -16
we … see:-26 -13 -13
we … teh:1 -29 -37
we … to:-52 -58 -40
we … tonight:15 15 27
we … watch:-25 -9 -3
weak:25 29 39
weak to:16 28 26
weak … adn:51 50 55
weaned:9 21 20
weaned … to:20 31 28
weapon:-8 -13 -23
weapons:-4 -1 -1
wear:11 29 34
wearing:23 0 6
wearing my:43 32 30
wears:5 3 -11
weary:9 -5 -3
weather:-30 -27 -22
weathers:12 15 18
web:10 10 15
webinar:-2 -1 0
website:-9 -8 -4
wed:-42 -34 -21
wed … for:-35 -41 -35
wedding:3 -3 -11
wedding anniversary:33 33 33
wedding is:27 35 8
wedding one:39 -1 -1
wedding ring:37 25 35
wedding … im:-34 -27 -24
wedding … of:34 -5 0
wedding … on:37 43 44
wedding … over:-34 -35 -31
wedding … teh:63 69 70
weddings:-6 -2 -4
wedged:57 54 54
wednesday:39 47 48
wednesday adn:36 27 36
wednesday i:-19 -17 -33
wednesday is:-25 -24 -21
wednesday ive:39 47 10
wednesday she:40 39 38
wednesday … at:30 37 40
wednesday … been:43 32 38
wednesday … day:-21 -20 -19
wednesday … in:-55 -46 -42
wednesday … is:41 41 49
wednesday … ive:23 23 38
wednesday … my:25 18 19
wednesday … teh:28 20 27
wednesday … want:13 -10 -28
wednesdays:49 50 43
wee:-30 -28 -20
wee … his:-23 -20 -18
weed:15 -35 -14
weedkiller:52 66 74
weedkiller i:22 29 33
weeds:-17 -18 0
week:-26 -47 -57
week adn:-8 -10 -48
week ago:19 17 43
week i:-42 -32 -9
week it:14 18 35
week ive:23 40 8
week teh:-27 -32 -20
week that:55 42 33
week ther:-23 -8 -5
week until:37 -1 0
week with:32 35 -4
week … a:45 8 21
week … adn:-5 -26 -15
week … every:-20 -17 -4
week … for:23 21 26
week … from:36 -1 -3
week … i:-8 4 -25
week … if:21 29 -1
week … ill:0 6 26
week … it:18 23 -13
week … keep:31 0 31
week … lads:41 44 -1
week … made:42 51 42
week … nearly:25 1 -10
week … no:-43 -28 -15
week … of:37 6 5
week … off:-26 -12 -6
week … on:24 -17 -1
week … sure:25 33 30
week … that:18 7 26
week … thrown:-21 -7 -2
week … to:23 22 -4
week … today:13 27 0
week … wanted:19 26 -1
weekend:-28 -32 -45
weekend adn:-9 0 -30
weekend alone:-29 -37 0
weekend i:42 42 -1
weekend im:-36 -20 -26
weekend it:-49 -38 -17
weekend my:-23 -23 -35
weekend two:50 -9 -2
weekend … a:-37 -28 -28
weekend … adn:-37 -32 -6
weekend … by:21 16 18
weekend … cant:30 -1 -20
weekend … he:15 24 -2
weekend … it:-37 -32 -21
weekend … ive:-21 -15 -25
weekend … my:-30 -20 -2
weekend … not:-43 -25 -18
weekend … teh:-24 -26 -22
weekend … to:22 -24 -22
weekend … u:-42 -31 -24
weekends:41 27 8
weekly:-45 -38 -34
weekly box:-30 -26 -17
weeks:-13 -32 -46
weeks adn:-21 -1 -24
weeks ago:-11 -29 -13
weeks back:55 28 -6
weeks i:-20 2 -3
weeks my:-32 -22 -9
weeks off:4 -36 -30
weeks without:22 -1 -4
weeks worth:25 33 32
weeks … adn:1 -24 -19
weeks … at:51 47 44
weeks … bet:22 0 0
weeks … box:46 28 32
weeks … came:20 -7 -1
weeks … id:49 -13 -3
weeks … in:24 22 17
weeks … my:-2 -22 -20
weeks … one:19 22 16
weeks … she:13 21 -2
weeks … sleeping:-23 -24 -17
weeks … teh:-8 -21 -11
weeks … that:-23 -9 -7
weeks … with:-20 -11 -1
weep:-23 -12 -4
weeping:12 -3 -4
weepy:-10 -7 -3
weigh:123 128 128
weighed:-7 0 0
weighing:-10 -10 -9
weighs:19 24 -1
weight:20 -33 -3
weight belts:21 5 -1
weight round:64 -21 -4
weight … all:37 -5 -2
weight … neck:21 -15 -3
weight … off:7 31 42
weighted:-4 -4 -14
weights:9 -5 0
weir:35 36 26
weir … of:22 25 23
weir … teh:-30 -27 -27
weird:26 42 51
weird to:20 33 36
weird … i:-27 -23 -6
weird … my:-18 -27 -14
weirdly:22 26 36
weirdly okay:-25 -27 -24
weirdos:1 1 2
weiss:11 11 -6
welcome:-19 -37 -32
welcome … to:34 -1 -10
welder:-5 -5 -5
welfare:-9 -8 -8
well:0 0 0
wellbeing:1 5 0
wellness:3 5 4
welsh:-18 -7 -5
wen:7 25 21
wen a:-10 -23 -15
wen adn:53 52 37
wen his:-15 -7 -24
wen id:32 35 40
wen im:-52 -48 -50
wen it:-42 -35 -3
wen its:21 37 41
wen ive:26 36 -15
wen my:20 21 16
wen no:-2 1 -26
wen people:-26 -19 -13
wen shes:20 -20 -16
wen teh:48 32 40
wen theres:25 26 -11
wen they:20 -18 21
wen theyre:50 31 30
wen this:23 7 19
wen youre:-33 -24 -7
wen youve:69 41 23
wen … alarm:-4 -32 -31
wen … all:32 38 13
wen … am:7 9 23
wen … are:-1 1 29
wen … ask:33 38 33
wen … asked:43 32 -12
wen … asleep:25 23 23
wen … at:18 33 28
wen … back:-25 -7 11
wen … be:-41 -33 -8
wen … been:11 27 -2
wen … breathe:49 47 46
wen … bury:46 9 26
wen … carry:33 32 36
wen … cat:0 0 -23
wen … cigarette:-22 -21 -12
wen … come:45 44 31
wen … comes:39 34 51
wen … counting:23 8 14
wen … cross:16 -23 -4
wen … dark:41 46 46
wen … dead:-29 0 -4
wen … did:22 38 -4
wen … does:27 17 28
wen … dont:6 21 7
wen … dropped:-7 -22 -18
wen … drunk:14 14 -27
wen … ends:25 28 30
wen … falls:21 14 14
wen … finish:23 20 32
wen … flatmate:6 5 20
wen … flatmates:25 28 21
wen … for:27 6 -10
wen … get:3 -8 -38
wen … gets:22 6 4
wen … goes:53 22 -9
wen … got:17 26 18
wen … had:41 -6 -13
wen … has:46 39 7
wen … hav:-32 -15 -14
wen … he:35 31 -4
wen … head:-21 -19 -6
wen … hed:-24 -10 0
wen … hell:33 1 3
wen … him:36 5 -23
wen … his:30 0 3
wen … home:-23 -29 -16
wen … how:51 41 11
wen … ill:36 32 9
wen … im:23 22 12
wen … in:-20 -38 -27
wen … isnt:-37 -12 -3
wen … it:10 34 18
wen … its:23 21 -7
wen … ive:33 20 29
wen … kids:2 2 33
wen … know:21 29 -20
wen … light:30 16 19
wen … looked:33 35 40
wen … looking:-2 2 21
wen … mistake:21 -1 0
wen … myself:49 41 64
wen … not:-3 -37 -17
wen … of:-18 -30 -16
wen … one:-18 -25 -15
wen … ones:3 5 -24
wen … out:35 22 -12
wen … over:20 22 15
wen … police:18 20 26
wen … said:-23 -27 -5
wen … saw:-19 -24 -5
wen … says:-37 -19 -4
wen … see:-38 -25 -36
wen … sees:-50 -46 -37
wen … shift:13 16 23
wen … shouts:35 35 0
wen … song:12 17 21
wen … stops:35 41 33
wen … takes:-23 -15 -6
wen … teh:19 -18 -36
wen … that:8 16 24
wen … think:-29 -27 -11
wen … tired:-41 -39 -6
wen … told:-36 -18 -2
wen … took:-24 -15 -11
wen … train:39 39 43
wen … used:-20 -5 -1
wen … walks:-6 -5 -44
wen … was:-61 -42 -27
wen … wen:45 39 41
wen … went:-31 -19 -17
wen … were:-20 -18 -15
wen … where:-22 -17 -19
wen … wife:-22 -16 -11
wen … will:42 15 17
wen … wrote:40 43 50
wenn:7 12 16
wenn ich:-23 -20 -12
went:13 12 15
went back:-25 -62 -46
went blue:-73 -64 -63
went deep:-22 -18 -17
went down:62 55 53
went home:-32 -25 -16
went i:2 23 35
went in:-13 -33 -28
went off:-26 -16 -6
went on:-21 -15 -10
went out:-31 -14 5
went over:30 29 -14
went quiet:49 15 47
went stiff:33 37 39
went straight:32 30 29
went through:-28 -19 -13
went to:-42 -13 -1
went up:42 45 42
went upstairs:50 49 0
went with:49 38 33
went … adn:70 61 70
went … brother:-31 -9 -4
went … did:-42 -34 -1
went … her:24 27 24
went … i:62 59 64
went … ill:49 46 -15
went … im:47 22 -16
went … in:-26 -15 8
went … is:22 30 37
went … it:-46 -45 -40
went … its:-37 -18 -6
went … me:-41 -20 -5
went … more:5 5 35
went … morning:20 13 17
went … my:-24 -13 -9
went … not:46 30 31
went … on:-27 -21 -21
went … one:33 -3 -1
went … police:-21 -20 -18
went … said:-26 -13 -6
went … shes:29 29 30
went … sleep:31 30 31
went … teh:-43 -65 -71
went … this:66 55 47
went … to:10 -28 -18
went … today:67 -1 -1
went … told:-21 -10 -3
went … tonight:-22 -15 -11
went … twice:-22 -19 -10
went … two:-2 2 25
went … u:33 32 25
went … was:21 19 -1
wept:-17 -12 -5
wer:-12 -11 -3
werde:15 33 -23
werde es:6 27 -1
were:-24 -29 -27
were a:-40 -37 -31
were at:21 18 19
were dead:47 -14 -7
were enough:7 18 23
were goin:21 18 28
were gone:-59 -9 -5
were good:30 38 15
were ill:-1 -1 -20
were not:-29 -8 -9
were on:-21 -11 -9
were signs:22 26 26
were suicidal:-24 -19 -1
were teh:110 74 62
were ther:-20 -16 -12
were to:37 -4 -6
were u:27 27 0
were … a:39 52 51
were … adn:24 28 -4
were … best:43 41 34
were … bit:23 23 14
were … good:72 66 56
were … her:34 35 25
were … id:53 19 37
were … im:-41 -47 -24
were … in:-22 -14 -34
were … it:0 -22 -1
were … kil:39 39 -36
were … last:40 15 21
were … myself:8 13 -33
were … ones:21 10 9
were … saving:-27 -21 -17
were … teh:-86 -43 -52
were … that:28 51 10
were … they:22 34 32
were … thing:30 34 30
were … to:-8 -20 -19
were … tomorrow:26 -19 -7
were … u:-46 -40 -40
were … walking:21 6 4
were … was:20 36 30
were … with:-22 -21 -8
werent:60 23 -30
werent for:7 11 -23
werent teh:27 22 -4
werent … adn:-22 -32 -21
werent … i:31 50 -1
west:4 6 6
wet:31 26 19
wet himself:31 40 56
wet his:-23 -22 -13
wet myself:41 34 22
wet … adn:46 19 3
wet … i:45 36 36
wet … it:32 27 37
wet … nobodys:3 -30 -17
wet … teh:-18 -24 -12
wetsuit:-25 -24 -23
weve:-40 -29 -29
weve made:13 16 30
weve no:18 20 23
weve … good:18 23 -4
weve … it:16 17 28
weve … naloxone:18 20 30
wh:0 0 0
whatever:11 8 -6
whatever … happens:49 33 -1
whatever … i:-22 -11 2
whatever … in:49 49 25
whatevers:22 32 5
whats:19 -9 -15
whats in:79 79 73
whats left:50 -28 -6
whats teh:-2 -18 -34
whats wat:21 19 21
whats … for:-7 -24 -18
whats … in:40 41 30
whats … is:11 16 23
whats … it:45 48 28
whats … me:-5 -36 -26
whats … my:38 43 52
whats … of:70 -4 11
whatsapp:13 13 10
whatsoever:-7 -6 -7
wheel:24 12 21
wheel on:-25 -11 -18
wheel … teh:0 -15 -26
wheelchair:4 14 26
wheelchairs:3 19 16
wheelie:0 0 0
whenever:-5 16 -39
whenever he:33 27 -10
whenever … cook:20 18 0
whenever … wrong:20 18 0
where:27 12 23
where adn:16 15 45
where do:-42 -25 -13
where he:-13 -45 -30
where i:-34 -20 -10
where id:59 14 -2
where ill:52 42 51
where im:11 29 33
where it:-28 -43 -36
where its:38 24 20
where ive:11 26 22
where my:-3 12 25
where no:-6 5 23
where nobody:46 52 23
where that:38 42 29
where youre:23 -11 -8
where … a:16 34 35
where … adn:-27 -28 -30
where … am:64 42 18
where … are:-38 -35 -15
where … at:-29 -34 -14
where … be:-24 25 28
where … covers:26 26 -7
where … from:31 -17 -19
where … get:40 36 40
where … go:-32 -46 -29
where … goin:-11 -35 -27
where … has:22 25 26
where … hav:34 29 24
where … in:-27 -13 -13
where … is:42 21 23
where … key:20 21 22
where … kids:35 38 42
where … looks:20 27 0
where … me:22 -1 10
where … much:40 22 34
where … my:-21 -8 -7
where … off:50 51 78
where … put:-18 -20 -25
where … say:27 29 32
where … scissors:-30 -26 -9
where … stand:-26 -2 -5
where … stops:24 25 25
where … story:26 28 25
where … teh:-32 -30 -31
where … to:23 25 35
where … took:36 35 35
where … want:24 -6 4
where … was:-30 -14 -10
where … will:36 26 32
where … wont:21 30 5
wheres:1 0 0
wherever:24 23 -6
wherever i:30 31 -13
whether:10 19 -15
whether he:-25 -16 -5
whether i:14 44 29
whether it:-21 -12 -17
whether … a:59 35 -20
whether … could:21 22 25
whether … i:19 23 25
which:-35 -5 -23
which im:-5 -20 -16
which is:20 21 25
which isnt:-23 -12 -4
which it:-33 -13 -9
which made:9 20 25
which makes:-23 -18 -7
which one:37 40 -6
which tree:-27 -27 -24
which way:20 20 -12
which weekend:2 4 -39
which … adn:45 37 42
which … be:17 32 17
which … first:48 56 57
which … hav:-16 -24 -18
which … hurts:24 21 1
which … i:39 53 73
which … im:-34 -37 -29
which … is:-33 -22 -20
which … most:-32 -16 -3
which … not:-40 -33 -21
which … out:21 20 1
which … since:17 24 32
which … teh:-30 -26 -35
which … tomorrow:33 34 38
which … tonight:31 31 28
whichever:26 19 6
whichever way:31 23 34
while:0 9 12
while everybody:13 19 30
while fishing:-4 10 23
while he:31 32 39
while im:12 -27 -23
while she:35 15 -19
while we:30 27 13
while … asleep:36 12 12
while … at:23 17 15
while … can:33 22 30
while … do:-26 -15 -8
while … hav:22 17 17
while … i:68 7 11
while … is:2 7 23
while … my:-27 -22 -11
while … slept:32 21 14
while … to:-20 -20 -7
while … type:44 42 50
whippet:-5 -2 -1
whiskey:38 46 34
whisky:44 42 8
whisper:-6 -7 -3
whispered:16 24 -6
whispering:79 77 92
whispering this:8 6 24
whispering … out:16 20 39
whispering … teh:57 56 66
whispering … to:8 6 24
whispers:-20 -10 -9
whist:-39 -35 -16
whistle:-31 -28 -25
whistled:-4 -4 0
whistling:-19 -15 -12
whitby:19 27 16
whitby pier:38 38 31
white:45 27 21
white knuckling:50 -15 -12
white … got:24 20 18
white … it:43 -19 -12
white … my:35 24 24
white … on:17 14 23
whitsun:11 18 18
who:-20 -1 -20
who are:-34 -26 -17
who arent:27 27 23
who can:-44 6 9
who cares:67 76 70
who did:4 3 -20
who die:47 -2 0
who died:24 -5 1
who do:47 51 -2
who feeds:37 30 27
who find:4 20 23
who finds:68 69 69
who get:33 21 37
who gets:-16 -21 -9
who hit:-55 -45 -4
who i:21 13 19
who keeps:-29 -16 -9
who killed:44 20 -2
who knows:-5 -47 -22
who lost:-26 -13 -6
who needs:26 24 -4
who neva:5 22 0
who reads:3 8 29
who says:52 42 1
who sells:37 33 26
who sold:40 39 -6
who spits:47 59 -5
who stops:-21 -13 -2
who tells:22 23 9
who to:24 19 15
who want:-5 -57 -1
who was:-28 -26 -20
who will:-40 -18 -2
who wont:41 38 29
who … a:-8 1 -27
who … adn:15 10 -28
who … am:30 17 23
who … asked:18 37 1
who … at:4 22 -12
who … be:-36 -3 -1
who … died:24 20 27
who … do:44 39 31
who … dont:19 33 45
who … get:44 41 51
who … himself:51 22 -3
who … i:1 11 -21
who … ill:20 26 34
who … im:45 18 16
who … in:-2 -38 -11
who … ive:-21 -17 -2
who … kil:-49 -44 -2
who … know:29 0 -6
who … leave:-59 -3 -3
who … live:42 -1 0
who … my:27 36 25
who … son:29 28 -2
who … teh:6 6 33
who … tell:24 22 1
who … that:23 7 -10
who … their:39 -2 -1
who … themselves:51 51 0
who … this:-43 -45 -65
who … u:27 33 -11
whod:27 -23 -31
whod be:44 -17 -15
whod hav:30 -8 -1
whod … at:-27 -9 -7
whod … my:21 19 -13
whodunnit:0 0 0
whoever:9 1 29
whoever comes:36 28 24
whoever finds:43 44 29
whoever has:33 35 37
whoever is:21 -7 -7
whoever wants:-23 -9 -8
whoever … keys:-23 -21 -16
whoever … me:20 18 39
whoever … to:24 28 35
whoevers:-6 0 8
whole:18 28 36
whole body:93 81 65
whole bottle:48 45 24
whole box:55 58 51
whole house:-34 -34 -23
whole lot:61 53 50
whole months:45 53 56
whole parish:30 29 34
whole plan:46 44 45
whole time:-23 -14 -19
whole way:-25 -27 -22
whole weekend:-32 -31 -19
whole weeks:75 61 57
whole … adn:24 14 21
whole … an:2 8 21
whole … box:47 31 36
whole … hour:2 8 21
whole … i:30 24 -5
whole … im:-32 -17 -10
whole … is:-21 -19 -15
whole … it:53 14 0
whole … its:2 -22 -14
whole … jerking:16 16 22
whole … night:-34 -4 -2
whole … not:29 30 41
whole … one:34 34 31
whole … plus:19 19 23
whole … prescription:26 31 33
whole … teh:30 22 33
whole … that:-26 -9 -4
whole … thing:-4 -24 -2
whole … to:25 8 -15
whole … wants:59 63 -1
whole … watching:-25 -19 -13
whole … would:-43 -15 -14
wholl:125 122 115
wholl … teh:17 24 21
wholl … to:32 29 25
whom:-20 -18 -6
whos:-11 -8 -37
whos eighty:21 21 -1
whose:-29 -24 -13
whove:-19 -11 -8
why:7 0 3
why after:41 43 38
why am:78 -8 -4
why did:-2 22 35
why do:-28 -23 -13
why i:14 22 23
why its:-21 -12 -10
why ive:-33 -21 -17
why not:32 47 5
why … bother:46 -12 -9
why … cant:22 -4 -17
why … do:11 22 29
why … dont:-7 11 30
why … everyone:22 24 24
why … gave:24 23 19
why … in:-25 -13 -11
why … it:-16 -42 -12
why … teh:39 59 34
why … tell:-25 -15 -5
why … u:-36 -32 -27
why … writing:19 23 0
wi:31 47 46
wich:51 9 -8
wich i:61 -5 -3
wich … dead:36 -2 0
wich … was:36 -2 0
wicked:-1 -3 0
wide:-34 -33 -26
wide open:-35 -33 -26
widow:-6 -3 -5
widowed:36 23 -4
widowed retired:23 -2 -1
widowed … deaf:23 -2 -1
widowed … in:23 -2 -1
widower:-4 -3 -6
wie:39 48 -12
wieder:33 46 -40
wieder geritzt:28 31 0
wieder … tiefer:28 31 0
wife:17 3 -9
wife adn:-21 -11 -3
wife doesnt:-34 -35 -30
wife found:-22 -11 -2
wife gets:-7 -10 -33
wife goes:16 13 21
wife hits:14 23 -2
wife i:-4 13 25
wife im:1 35 38
wife is:-43 -45 -36
wife ive:24 16 18
wife over:57 -2 0
wife she:-29 -30 -21
wife thinks:54 69 23
wife throws:19 21 -6
wife who:28 2 -2
wife … adn:-18 -21 -27
wife … as:26 27 35
wife … asked:-20 -12 -5
wife … her:23 19 38
wife … him:21 20 -8
wife … i:32 -8 -9
wife … idea:3 21 21
wife … im:16 31 -21
wife … in:-31 -29 -10
wife … is:45 45 47
wife … it:2 16 22
wife … know:24 -6 -9
wife … no:7 26 25
wife … not:-3 23 8
wife … on:-26 -18 -12
wife … one:33 32 30
wife … our:25 27 29
wife … see:50 4 2
wife … seven:44 0 0
wife … she:49 48 49
wife … teh:-9 -21 -36
wife … them:-27 -18 -15
wife … to:6 -1 21
wife … with:13 22 -3
wifes:52 49 43
wifes at:63 45 43
wifes in:26 33 33
wifes left:-22 -19 -10
wifes … gone:21 19 18
wifes … home:31 -10 -9
wifes … ring:-22 -19 -10
wifi:-14 11 -17
wifi … teh:-26 -12 -10
wifis:-9 -3 -2
wig:-6 -3 -2
wild:-8 -9 -5
will:10 26 34
will be:-29 -29 -21
will come:-26 -17 -8
will die:-29 -32 -25
will do:21 40 28
will drink:19 51 65
will end:0 2 -22
will find:-56 -23 -15
will finish:-1 2 23
will go:55 55 64
will hang:38 48 33
will hapen:-24 -11 -3
will hert:22 29 -2
will i:11 21 16
will is:-28 -38 -30
will ive:-13 -26 -15
will kil:3 5 21
will look:8 10 27
will make:-8 15 -44
will my:17 20 22
will not:-27 0 3
will on:25 31 26
will poison:-71 -68 -48
will put:11 13 -24
will send:-2 -5 -34
will shoot:15 11 54
will somebody:31 45 59
will sterben:71 53 -1
will take:46 33 33
will teh:29 33 34
will u:52 -6 -1
will walk:47 53 48
will … about:-39 -23 -7
will … be:-51 -60 -46
will … before:37 35 27
will … by:23 21 11
will … dead:-16 -26 -8
will … do:62 0 -8
will … done:-21 -21 -20
will … dont:-27 -9 -7
will … end:-36 -36 -30
will … enough:17 32 -7
will … everything:-56 -35 -17
will … for:-10 -101 -99
will … from:57 42 26
will … gone:54 47 53
will … he:43 31 29
will … herself:2 2 -21
will … hes:-48 -56 -11
will … him:-19 -27 -88
will … himself:10 14 -22
will … his:44 35 -4
will … i:-11 -38 -39
will … ich:2 10 -27
will … if:-11 4 23
will … im:24 28 12
will … in:25 31 -20
will … is:22 32 31
will … it:44 52 42
will … last:-33 -29 -6
will … leben:25 4 -1
will … lief:58 70 54
will … me:9 21 51
will … mehr:30 8 -15
will … more:-25 -29 -11
will … myself:31 18 52
will … nicht:-30 -31 -7
will … no:-17 -31 -14
will … off:-22 -21 -22
will … one:-2 -1 -28
will … out:-50 -41 -32
will … own:34 35 14
will … quiet:32 12 6
will … stopped:29 20 23
will … takin:-43 -40 -30
will … that:-29 -27 -11
will … ther:67 51 35
will … through:24 31 31
will … time:28 28 23
will … to:-34 -20 -24
will … tonight:24 26 23
will … u:-22 -24 -33
will … umbringen:41 44 -17
will … und:12 31 -7
will … under:22 28 39
will … wen:19 22 17
will … whoever:-32 -31 -4
willing:-37 -6 -22
willing to:-35 -1 -21
willing … teh:12 38 0
willpower:0 0 2
wills:6 -1 -4
win:-15 1 16
win … teh:18 29 35
wind:43 40 36
wind adn:21 22 18
wind is:54 57 62
wind … mad:52 53 55
wind … my:22 18 27
window:7 -9 4
window adn:-37 -47 -29
window cleaners:14 21 21
window i:-29 -14 -6
window opens:20 22 12
window to:54 48 42
window … dont:-31 -16 -8
window … im:39 41 41
window … parade:20 22 28
windows:14 22 34
windows are:-9 -15 -20
windows open:23 21 29
windows taped:22 22 22
windows up:19 17 26
windows … my:12 13 44
windowsill:-4 -3 -15
winds:4 5 -1
windscreen:12 18 -5
windy:-17 -16 -16
wine:5 -25 -10
wine in:64 -7 -5
wine on:40 1 3
wine … my:24 -1 -1
wines:8 15 23
wing:4 8 -1
wings:-12 -7 -9
winked:5 6 0
winner:-13 -10 -14
winning:-10 -10 -7
wins:-12 -8 -5
winston:0 -2 -1
winter:-21 -21 -25
winters:-10 -19 -11
winters ago:-23 -12 -6
wipe:3 -3 -2
wiped:1 -1 4
wiped … laptop:22 28 26
wipes:0 -1 -1
wir:-4 -2 -1
wird:-8 -7 1
wire:33 38 61
wired:2 -5 -5
wireless:-13 -1 -8
wires:106 99 88
wires on:40 46 47
wisdens:-4 -3 -2
wisdom:-25 -16 -15
wise:3 -8 -5
wiser:-5 -6 -7
wish:71 -58 -63
wish for:30 -26 -23
wish i:75 -88 -34
wish id:-15 -28 -16
wish it:93 -1 -16
wish me:-39 -4 5
wish my:27 -25 -1
wish somebody:27 -6 -11
wish that:38 -7 -3
wish theyd:65 22 31
wish to:-57 19 -66
wish … alife:27 -15 -2
wish … all:-23 -15 -7
wish … be:-86 -18 -7
wish … been:104 -17 -3
wish … could:56 5 -12
wish … didnt:26 -1 0
wish … do:-32 -21 -9
wish … end:44 51 -19
wish … for:45 -7 -6
wish … go:-21 -6 -5
wish … hand:22 -1 0
wish … kil:7 0 -32
wish … leave:-22 -7 -7
wish … lief:28 26 -50
wish … luck:-37 -3 5
wish … me:45 -3 -4
wish … my:71 84 29
wish … myself:8 14 -28
wish … neva:134 -2 -4
wish … not:24 -3 0
wish … say:3 24 0
wish … take:34 25 -8
wish … teh:34 -27 -12
wish … vanish:30 -1 -1
wish … was:69 -128 -21
wish … were:32 -7 -1
wish … werent:39 -1 0
wish … would:80 -46 -12
wished:-34 -17 -7
wishes:11 -22 -6
wishes … be:-21 -9 -4
wishes … dead:10 -27 -1
wishes … go:33 6 13
wishing:85 -6 20
wishing i:57 -29 -4
wishing it:42 -41 -21
wishing … all:35 43 45
wishing … neva:-29 -19 -2
wishing … one:39 -8 -4
wishing … teh:46 9 -4
wishing … was:50 -34 -19
wishing … would:13 -24 -6
with:-2 4 -12
with all:22 24 32
with an:-23 -28 -7
with another:-46 -48 -7
with any:77 62 53
with bad:29 25 5
with being:2 -24 -3
with blood:-4 -4 -24
with blue:21 16 -29
with cian:-20 -12 -10
with cigarettes:26 33 -2
with dad:27 30 40
with dieing:16 9 20
with drink:17 39 0
with each:17 23 38
with him:46 16 -10
with himself:-26 -23 -9
with his:17 21 -4
with it:54 28 21
with its:-26 -19 -10
with ive:-57 -50 -38
with kerosene:48 51 48
with living:8 48 12
with me:8 -24 17
with my:-32 -33 -6
with myself:66 31 -7
with nana:22 26 34
with no:45 21 -46
with one:-7 14 22
with our:30 29 37
with people:-25 -9 -6
with petrol:41 41 47
with soldiers:23 22 32
with someone:-33 -14 -2
with stones:49 49 51
with thanks:22 -5 0
with that:-24 -29 -22
with this:-44 -46 -37
with three:-23 -16 -5
with toast:-24 -18 -4
with todays:31 38 46
with towels:52 50 55
with u:-45 -47 -45
with ur:32 29 37
with us:-14 -18 -21
with vodka:53 59 2
with wat:48 42 40
with … adn:-40 -32 -17
with … after:-33 -13 -11
with … alife:2 -26 -3
with … am:19 22 -2
with … as:21 1 -21
with … asleep:-22 -16 -8
with … at:6 -25 -9
with … aunt:20 -6 -2
with … back:-26 -11 -10
with … be:43 33 0
with … because:-4 6 -34
with … before:33 48 55
with … belt:34 36 32
with … beside:65 70 70
with … between:37 16 36
with … big:-29 -25 -2
with … bitten:14 19 23
with … blade:10 11 -20
with … bottle:-36 -4 -4
with … boxes:22 25 25
with … bread:31 33 64
with … bus:-27 -26 -3
with … but:-34 -8 -4
with … cable:16 22 -4
with … can:34 31 28
with … cannula:17 13 21
with … car:-21 -23 -21
with … care:40 47 48
with … clinic:-26 -18 -9
with … clothes:46 22 0
with … club:-39 -41 -33
with … coat:-33 -30 -41
with … coming:25 26 34
with … date:55 50 53
with … daughters:44 2 -1
with … dead:24 -12 -14
with … doctors:-23 -16 -12
with … dog:-16 -27 1
with … dont:23 24 0
with … down:-25 -19 -17
with … drug:-22 -18 -4
with … each:37 24 1
with … empty:-22 -17 -17
with … end:46 -7 -13
with … ending:27 16 -38
with … engine:-31 -40 -36
with … every:35 36 -6
with … eyes:31 16 3
with … feel:20 -3 -2
with … file:22 26 -1
with … fingers:-22 -16 -5
with … flannel:28 16 25
with … flask:-22 -17 -13
with … foot:35 32 32
with … for:-30 -19 -32
with … from:-33 -28 -23
with … goin:58 32 24
with … gone:49 8 17
with … group:-18 -17 -22
with … gun:63 52 33
with … hair:13 24 -1
with … hammer:46 53 66
with … has:22 -13 -8
with … hav:22 13 5
with … he:2 2 39
with … head:39 36 50
with … her:24 24 4
with … his:25 23 20
with … hours:35 -2 -1
with … i:15 28 18
with … if:-45 -28 -50
with … ill:32 30 21
with … in:34 41 35
with … inside:27 34 -1
with … iron:41 44 4
with … is:0 -7 -61
with … its:-31 -24 -22
with … kids:-35 -25 -35
with … kindly:43 28 29
with … knee:28 29 36
with … knife:47 55 97
with … label:50 53 69
with … ladle:24 25 -3
with … lads:30 29 -7
with … lanyard:-20 -15 -11
with … leaving:7 22 24
with … left:21 16 20
with … legs:19 21 12
with … less:50 44 49
with … leter:20 23 31
with … lief:21 26 23
with … lifts:-25 -5 -2
with … light:-3 -27 -21
with … lighter:60 70 -23
with … little:43 42 51
with … locked:55 41 15
with … machete:27 36 30
with … marks:56 55 -4
with … me:5 37 23
with … methadone:26 22 -4
with … my:73 78 88
with … myself:3 25 0
with … nail:35 37 26
with … name:57 23 21
with … need:22 23 18
with … needle:47 48 30
with … next:40 34 23
with … night:-23 -29 -9
with … nights:-22 -13 -5
with … no:15 -16 -22
with … nobody:10 22 24
with … nose:43 38 28
with … novel:-27 -24 -20
with … off:35 -15 -18
with … old:-39 -42 -29
with … on:39 35 40
with … one:62 52 19
with … other:24 6 17
with … others:-16 -20 -22
with … over:-33 -25 -23
with … part:35 21 27
with … pills:46 45 48
with … plan:31 26 -2
with … pulse:26 25 26
with … razor:9 25 3
with … razors:13 27 20
with … rest:20 21 28
with … rifle:14 20 16
with … roap:45 34 43
with … round:32 38 38
with … running:-16 -20 -18
with … same:45 43 54
with … scard:39 -9 -2
with … scarf:45 36 38
with … service:25 29 30
with … shotgun:71 66 67
with … since:-17 -16 -25
with … sleeping:49 43 43
with … soon:-3 0 -46
with … straighteners:24 29 -3
with … stuff:32 32 33
with … sword:28 2 13
with … tail:31 -1 -1
with … takin:25 0 0
with … tell:23 23 36
with … than:-17 18 29
with … that:-22 1 -25
with … thats:-24 -15 -19
with … them:49 -26 -28
with … this:-48 -46 -41
with … through:64 44 64
with … till:-24 -13 -4
with … tin:23 17 -3
with … to:21 0 -6
with … toddler:44 42 47
with … tongue:10 16 22
with … tonight:-10 -23 -16
with … twelve:24 28 64
with … two:-27 -14 -27
with … u:20 22 18
with … up:-27 -25 -20
with … visiting:31 -4 -1
with … wait:-6 5 23
with … want:35 13 -5
with … watching:26 26 -2
with … wen:5 16 -29
with … wetsuit:-25 -24 -22
with … whatever:24 20 -3
with … while:-22 -7 -4
with … who:-28 -11 -14
with … why:27 28 28
with … wifi:-26 -11 -10
with … worst:55 -1 -1
with … youre:15 22 0
withdrawal:-61 -71 -46
withdrawal adn:-64 -60 -10
withdrawal is:-23 -38 -34
withdrawal seizure:26 24 23
withdrawal … hell:-34 -35 -33
withdrawal … i:-56 -51 -2
withdrawals:-86 -53 -30
withdrawing:-12 -9 -12
within:-24 -30 -16
within teh:-26 -20 -10
without:29 -20 -9
without alcohol:12 17 26
without cutting:70 27 -1
without feeling:47 2 -8
without hurting:-22 -6 -4
without it:-38 -13 -4
without me:55 -24 -9
without my:-38 -29 -9
without stopping:48 45 51
without teh:90 9 12
without them:14 25 22
without u:-25 -4 -3
without … a:27 -3 0
without … about:24 30 0
without … beter:70 -1 -1
without … for:38 2 1
without … fuss:20 3 4
without … i:28 24 -3
without … ill:40 37 28
without … im:44 37 38
without … is:-25 -7 -1
without … ive:-23 -7 -15
without … myself:38 -1 -1
without … sorry:21 23 26
without … they:41 -3 0
without … to:3 -23 -10
without … wont:29 31 30
witnessed:-28 -11 -6
witnessed … teh:-24 -20 -20
wives:12 19 -3
wk:5 -5 -2
wnot:-11 -3 3
wobble:-9 -4 0
wobbles:7 9 6
wobbly:-20 -13 -3
wochen:50 57 -1
wohl:12 15 20
wohl … heute:14 15 22
woke:15 -3 -3
woke on:28 29 32
woke up:-17 -28 -41
woke … blue:71 75 52
woke … disappointed:51 0 0
woke … it:29 -3 -2
woke … on:-12 -16 -32
woke … relieved:-22 -2 -1
woke … was:56 -4 -2
woken:22 23 17
woken up:63 19 -50
woken … teh:22 41 38
wollte:-13 -12 -3
woman:-21 -30 -8
womans:-1 0 2
women:-9 -2 -1
womens:-11 -12 -9
won:-7 -15 -18
won adn:41 23 24
won … i:44 30 29
wonder:-6 -24 -4
wonder wat:-22 -2 -1
wondered:-24 -8 -3
wonderful:-36 -35 -21
wondering:51 -24 1
wondering if:-22 -8 -3
wondering … i:-5 16 27
wonders:-2 -1 -2
wonky:-5 -3 -1
wont:76 88 93
wont answer:35 14 28
wont be:11 19 20
wont eat:30 51 -30
wont exist:37 43 37
wont feel:7 9 24
wont find:31 23 17
wont get:35 32 39
wont go:-65 -61 -48
wont hav:70 61 57
wont hear:22 29 9
wont hert:36 14 11
wont let:7 17 42
wont lie:-42 -34 -17
wont live:33 34 32
wont look:26 5 -12
wont make:20 -12 -18
wont matter:53 38 42
wont need:30 37 36
wont put:-44 -23 -9
wont say:37 17 3
wont see:83 83 51
wont stop:-35 -28 -29
wont take:20 -8 -6
wont talk:33 -5 -2
wont tell:-37 -43 -18
wont to:48 74 -20
wont … a:57 52 27
wont … after:6 16 30
wont … any:19 31 41
wont … anything:46 40 41
wont … around:42 45 14
wont … bleeding:-37 -26 -11
wont … bother:53 48 33
wont … bothering:35 -9 -5
wont … daft:29 -18 -6
wont … die:71 34 -7
wont … do:43 47 42
wont … from:20 10 12
wont … go:7 17 26
wont … here:53 15 -11
wont … him:-30 -26 -22
wont … his:15 0 -31
wont … home:28 32 30
wont … i:16 10 42
wont … idea:-30 -29 -5
wont … im:22 29 -24
wont … in:29 40 44
wont … it:-23 -34 -19
wont … ive:41 37 43
wont … leave:24 19 45
wont … miss:33 30 -1
wont … monday:22 22 26
wont … more:35 1 9
wont … morning:23 27 29
wont … my:1 -21 -12
wont … needing:-34 -38 -25
wont … on:-40 -34 -19
wont … one:-26 -37 -20
wont … out:38 51 54
wont … past:-23 -20 -14
wont … round:26 4 5
wont … says:15 28 16
wont … see:-18 -15 -35
wont … sleep:28 29 39
wont … takin:38 32 28
wont … thank:29 29 30
wont … that:13 21 15
wont … thursday:25 18 22
wont … to:74 81 73
wont … tomorrow:33 22 11
wont … towel:-27 -22 -25
wont … u:-51 -64 -46
wont … up:45 29 34
wont … waking:29 1 2
wont … walking:10 12 25
wont … wen:-7 -25 -51
wont … ye:35 -9 -5
wonted:-12 -19 -6
wood:-17 -20 -10
wooden:-38 -35 -25
wooden … adn:-29 -28 -22
woods:36 39 40
woods behind:28 26 41
woods past:-17 -19 -21
woodwork:-3 -7 -1
wool:10 21 23
woolshed:13 10 11
woozy:48 59 59
word:17 15 -25
word goodbye:21 16 23
word in:52 55 -3
word … i:-22 -23 -7
word … my:25 34 -5
word … wat:41 41 0
wording:-1 0 0
words:17 43 20
words adn:26 7 14
words be:35 32 35
words … ive:-25 -18 -11
words … leg:79 77 0
words … me:-35 -31 -29
words … my:75 73 -5
wore:-42 -31 -23
work:-62 -52 -45
work adn:-23 -24 -14
work for:-22 -13 -2
work in:-4 -5 -25
work isnt:-25 -12 -6
work it:23 34 -11
work its:24 24 23
work until:12 4 -27
work with:34 39 28
work … a:-5 13 -28
work … adn:-21 -12 -15
work … by:19 27 49
work … do:44 47 58
work … for:31 -10 -9
work … goin:-27 -31 -23
work … i:-25 -24 -14
work … im:0 -24 -22
work … it:48 68 55
work … me:6 23 6
work … morning:-27 -35 -16
work … move:32 29 8
work … nobody:-17 -8 -20
work … six:16 26 7
work … teh:2 -21 -18
work … theres:-20 -9 -11
work … was:33 45 0
worked:37 33 30
worked for:-27 -26 -23
worked it:32 34 38
worked out:44 28 7
worked … how:19 10 24
worked … i:9 25 40
worked … me:-25 -21 -21
worked … teh:13 20 30
worked … that:1 -26 -11
worker:-7 -3 -26
worker … teh:30 27 -5
workers:-8 -12 -5
working:-12 13 7
working late:33 25 36
working out:12 41 -36
working … how:20 16 -10
working … i:-28 -33 -28
working … im:14 17 31
working … is:28 29 29
working … to:31 24 16
works:-24 -6 -10
works i:39 42 47
works … i:-28 -25 -13
works … it:18 20 28
worksheet:-1 7 -4
worksheets:7 8 -2
workshop:-10 -8 -13
world:5 -28 -29
world i:-76 -77 -33
world is:33 -8 -6
world no:97 90 93
world of:22 18 10
world would:-29 -2 -1
world … a:-49 5 5
world … adn:6 -30 -26
world … be:-33 -2 0
world … beter:22 -3 -1
world … go:22 53 58
world … my:25 18 14
world … on:10 38 45
world … one:32 -10 -8
world … own:25 21 18
world … u:-30 -13 -7
worlds:5 -12 -7
worm:2 4 4
worming:-30 -32 -28
worn:-20 -16 -7
worn out:-21 -15 -24
worn through:28 32 30
worn … it:28 33 22
worn … teh:-22 -19 -7
worn … was:27 32 28
worn … with:-22 -19 -9
worried:-46 -42 -48
worried about:-23 -15 -19
worrier:-5 -3 -3
worries:-20 -24 -14
worry:-25 -24 -8
worry about:24 14 25
worry … quiet:-23 -23 -33
worrying:1 4 9
worse:5 -8 -28
worse adn:23 1 1
worse my:22 -3 -3
worse than:-3 10 22
worse … i:23 31 46
worse … it:-19 -25 -15
worse … teh:-36 -35 -14
worser:16 16 -2
worst:-29 -52 -40
worst … adn:57 -2 0
worth:-10 -13 4
worth geting:25 -10 -4
worth it:2 -28 -19
worth teh:-4 21 26
worth … adn:29 16 26
worth … im:23 -9 -7
worth … in:-24 -2 -2
worth … up:25 -10 -4
worthless:-57 -5 -5
woud:38 -19 -8
woud not:39 -12 -4
woud … mind:33 -6 -2
would:39 -38 -58
would a:21 30 32
would all:13 23 -7
would any:-23 -5 -2
would anyone:38 -1 11
would be:-21 -39 -70
would breathe:10 -24 -1
would come:11 22 7
would die:-60 -35 -2
would do:33 44 6
would feel:6 26 -1
would find:30 28 20
would get:47 -6 -1
would hav:-30 -39 -24
would i:1 30 5
would it:29 47 -30
would kil:19 30 -5
would love:33 -21 -4
would miss:36 6 -2
would neva:-30 -38 -3
would not:-11 -56 -17
would notice:54 -11 -3
would rather:30 19 -11
would run:28 -5 -2
would someone:8 25 30
would sooner:40 7 -9
would take:71 38 -18
would teh:26 19 -9
would to:27 30 40
would turn:36 -2 -1
would ye:-22 -18 -9
would … adn:27 0 -9
would … all:-25 -18 -3
would … asleep:85 49 -1
would … at:-21 -4 -2
would … bad:37 25 0
would … be:53 23 -26
would … big:33 45 44
would … bury:16 24 -9
would … but:37 -9 -4
would … call:-16 11 28
would … church:11 21 -6
would … dead:46 29 -1
would … easier:5 -31 -4
would … fine:56 -1 0
would … first:40 55 -1
would … for:17 -2 31
would … hert:9 24 -10
would … hes:20 -7 -17
would … himself:-49 -42 -6
would … if:24 -3 -13
would … in:-25 31 -21
would … it:3 49 -2
would … know:8 23 24
would … me:15 2 23
would … more:29 4 -2
would … my:-36 21 -4
would … nice:-30 -12 -6
would … not:26 -11 -18
would … of:1 -21 -6
would … off:30 -6 -8
would … one:28 -2 -14
would … quick:27 40 -14
would … relief:38 -5 -1
would … say:27 0 -1
would … stop:2 -30 -3
would … teh:20 26 36
would … this:-39 -8 -2
would … to:3 -13 -25
would … tonight:18 4 36
would … upset:-25 -2 0
would … want:-35 10 5
would … with:56 1 3
would … without:39 -22 -5
wouldnt:53 -24 -26
wouldnt be:39 9 -2
wouldnt do:43 -47 -22
wouldnt fix:11 28 -2
wouldnt get:-24 -12 -7
wouldnt hert:-35 -4 -4
wouldnt it:46 -5 -2
wouldnt mind:24 -51 -16
wouldnt say:33 10 -17
wouldnt see:35 7 12
wouldnt swap:-25 -5 -2
wouldnt wake:21 27 29
wouldnt … adn:35 39 -1
wouldnt … anything:46 -12 -4
wouldnt … be:39 -6 -3
wouldnt … but:36 -2 -1
wouldnt … i:43 16 -6
wouldnt … in:-31 -15 -11
wouldnt … it:-16 -44 -22
wouldnt … me:-33 -20 -14
wouldnt … my:4 -24 -7
wouldnt … myself:27 23 0
wouldnt … not:37 -62 -15
wouldnt … teh:10 -24 -8
wouldnt … to:-13 -30 -15
wouldnt … up:-30 -15 -9
wouldnt … wen:24 39 17
wouldve:18 14 3
wouldve been:23 -13 -11
wound:47 58 -4
wound … i:28 37 -1
wow:-5 -4 -3
wrap:-10 -10 -5
wrapped:99 93 72
wrapped in:57 48 29
wrapped … in:30 27 21
wrapped … tea:34 39 43
wrappers:-2 -4 -4
wrapping:-13 -14 -13
wreath:-1 -2 0
wreck:5 -9 -10
wristband:-9 -5 -3
wrists:56 76 46
wrists adn:84 66 -13
wrists are:66 61 60
wrists i:35 34 41
wrists … a:23 23 -2
wrists … bit:32 41 -29
wrists … i:3 -2 -45
wrists … is:45 42 11
wrists … it:20 11 -4
wrists … on:32 35 37
wrists … teh:66 68 46
wrists … to:23 32 -14
wrists … wont:1 0 -24
write:2 18 21
write down:-29 -25 -17
write goodbye:41 39 38
write it:1 6 -23
write that:34 41 46
write to:22 20 26
write … adn:32 27 33
write … down:25 34 38
write … for:26 23 13
write … in:25 29 -8
write … my:20 29 -10
write … teh:-43 -38 -27
write … u:27 30 28
writer:0 9 -2
writes:-4 -8 8
writes that:3 2 23
writing:-6 -22 -26
writing because:-27 -17 -10
writing goodbye:0 0 -42
writing here:43 -14 -1
writing it:-54 -37 -39
writing … cant:61 47 47
writing … down:32 -13 -12
writing … i:11 27 34
writing … letters:0 0 -42
writing … my:42 -1 1
writing … teh:12 22 17
writing … to:-8 -3 -39
written:35 33 45
written down:9 23 9
written in:44 -11 -3
written on:-25 -22 -19
written out:28 23 13
written somewhere:25 3 3
written teh:34 40 48
written this:32 34 29
written to:43 30 21
written … adn:-25 -13 -8
written … before:29 32 29
written … for:-20 -20 -17
written … four:-23 -8 -7
written … i:22 1 -5
written … in:35 36 33
written … my:-34 -12 -6
written … next:40 39 31
written … of:34 38 40
written … on:28 30 39
written … school:20 1 2
written … somewhere:31 33 18
written … teh:51 46 43
written … times:-23 -8 -7
written … to:-47 -47 -36
written … which:18 22 26
wrong:-17 -9 -22
wrong order:42 50 0
wrong side:36 30 29
wrong … adn:21 25 -8
wrong … my:27 28 0
wrong … of:20 15 20
wrong … teh:26 26 30
wrote:-30 -44 -36
wrote a:-48 -62 -62
wrote in:-7 -31 -19
wrote it:-13 -32 -26
wrote my:13 23 24
wrote them:-37 -21 -10
wrote … dont:46 0 0
wrote … down:-24 -7 -7
wrote … for:-18 -18 -24
wrote … goodbye:-36 -50 -55
wrote … i:36 1 -1
wrote … in:-45 -33 -18
wrote … ive:8 22 19
wrote … leter:-36 -27 -28
wrote … my:34 -26 -6
wrote … on:26 -7 -1
wrote … once:-24 -18 -14
wrote … teh:-4 15 21
wrote … to:-27 -15 -34
wrote … u:8 9 27
wuld:10 -2 -1
wunschte:25 -17 -2
wunschte ich:25 -17 -2
wurde:4 -13 -2
x:-3 45 54
xanax:66 45 35
xanax adn:40 51 41
xanax by:14 12 22
xanax … on:20 25 42
xans:41 40 35
xans adn:33 33 33
xbox:-26 -15 -17
xmas:-19 -5 -16
xx:-5 -1 5
y:22 14 9
y la:-40 5 -13
y me:36 6 20
y nadie:18 38 -19
y no:9 59 44
y s:31 17 0
y voy:21 22 19
y ya:12 30 -21
y … a:-18 21 26
y … de:74 5 -12
y … despierta:62 53 53
y … el:-27 -8 -6
y … en:-26 -16 -13
y … es:7 28 -4
y … estoy:-47 -2 1
y … ha:36 25 6
y … la:-25 3 20
y … me:-92 -12 -9
y … mi:-47 7 -9
y … no:33 4 -2
y … por:41 56 35
y … puedo:3 23 -3
y … que:-46 -7 -5
y … quiero:-102 0 -4
y … se:-34 19 -20
y … si:134 -2 -5
y … voy:31 19 32
ya:51 23 42
ya deje:11 11 26
ya me:25 17 28
ya no:-30 24 11
ya … a:-95 -5 1
ya … estare:52 45 41
ya … la:19 27 31
ya … me:59 -14 -6
ya … puedo:-37 -5 -3
ya … quiero:49 -17 -7
ya … todo:-12 30 40
ya … tome:14 27 28
ya … vivir:25 10 -3
yaar:3 3 -10
yall:57 59 64
yard:29 23 11
yard adn:45 45 52
yard in:41 28 -18
yard with:-36 -28 -18
yard … teh:-2 -17 -29
yawn:-2 -2 -2
yawning:0 1 12
yawning … i:13 19 23
ye:19 20 35
ye all:24 18 21
ye were:-27 -21 -17
ye … i:33 38 39
ye … saving:-27 -21 -17
ye … teh:-48 -27 -23
yeah:2 16 -25
yeah i:-3 20 -5
yeah … got:-26 -26 -12
yeah … i:7 25 -10
yeah … will:41 39 0
year:-17 -43 -67
year adn:-14 1 -33
year i:-31 -19 -13
year im:-14 -23 -9
year it:22 13 21
year old:-26 -10 -7
year … be:30 -1 1
year … is:27 24 22
year … she:18 24 -2
yearly:-1 -1 0
years:-57 -86 -82
years ago:-66 -37 -23
years back:-34 -17 -14
years clean:-26 -7 -16
years eve:18 24 33
years good:38 30 14
years i:7 -24 -23
years in:-30 -14 -14
years it:28 -4 -2
years its:27 -6 -4
years ive:-33 -21 -22
years of:3 -20 -22
years since:-21 6 7
years sober:47 -8 -8
years … adn:-15 -31 -38
years … bottle:24 -3 4
years … every:43 0 0
years … hav:24 3 -1
years … hes:-23 -20 -15
years … his:-23 -22 -8
years … i:-25 -29 -17
years … im:-26 -18 -30
years … is:26 -4 -2
years … it:21 -13 -14
years … last:20 31 20
years … me:-24 -11 -9
years … not:-25 -5 -1
years … saturday:41 -10 -8
years … shaking:12 3 -55
years … she:-22 -9 -8
years … someone:23 -1 -1
years … they:-21 -12 -9
years … theyve:38 31 15
years … this:-24 -20 -16
years … until:52 0 4
years … vodka:0 6 -21
years … want:21 2 0
yeastwood:-5 -3 -2
yeet:26 32 -21
yeet myself:42 46 -27
yeet … off:25 34 -21
yelled:-25 -23 -4
yellow:-2 8 2
yellow adn:31 40 47
yellow … i:22 28 43
yells:-8 -11 -3
yes:24 40 -4
yes adn:-32 -26 -6
yes but:-27 -17 -3
yes i:10 -3 -51
yes im:-28 -26 -9
yes in:22 23 -5
yes it:-27 -23 -12
yes teh:-21 -18 -11
yes thats:33 8 -12
yes to:33 25 28
yes … a:-28 -13 -4
yes … am:25 21 -3
yes … i:57 56 -9
yes … is:9 16 32
yes … it:12 22 12
yes … me:16 30 54
yes … teh:38 25 54
yes … think:20 -2 0
yes … to:51 59 -3
yes … want:46 53 -6
yes … yes:38 38 2
yesterday:71 73 11
yesterday adn:-27 -29 -34
yesterday after:34 -9 -3
yesterday i:6 18 -22
yesterday im:12 20 24
yesterday ive:3 3 -41
yesterday on:50 -3 -1
yesterday was:11 23 -1
yesterday … a:71 64 10
yesterday … adn:58 54 21
yesterday … at:7 8 21
yesterday … i:13 20 -6
yesterday … it:-22 -20 -14
yesterday … my:88 58 21
yesterday … of:-37 -15 -11
yesterday … platform:50 -3 -1
yesterday … shes:55 55 9
yesterday … teh:52 -5 7
yesterday … today:-20 -26 -3
yesterday … was:22 15 -13
yesterday … wat:22 23 28
yesterday … year:34 -4 0
yesterdays:10 10 -4
yet:5 -10 -6
yet but:23 -3 -5
yet i:-24 -21 -16
yet … goin:36 13 -2
yet … i:24 -21 -11
yet … im:40 23 -3
yet … know:10 19 21
yeve:-2 -2 -3
yo:-43 -13 3
yo … en:48 55 23
yo … no:-83 6 9
yoga:-14 -11 -15
yoghurt:-24 -16 -19
yoghurts:-19 -6 -5
youd:-20 -5 6
youd say:28 -12 -3
youd … i:29 2 8
youd … to:34 31 -2
youll:-1 13 -1
youll hear:40 34 37
youll … by:26 24 10
youll … that:-20 -11 -10
youll … with:28 29 1
young:-37 -24 -20
younger:-10 -8 -27
youngest:-11 -15 -19
youre:-24 -32 -18
youre takin:21 -7 -2
youre teh:54 57 59
youre … i:28 32 17
youre … im:-28 -25 -25
youre … say:50 -3 -1
youre … that:20 -7 -5
youre … to:48 21 23
youre … up:26 0 -1
yours:43 51 46
yours to:48 42 47
yours … be:26 21 17
yours … ive:37 38 35
yours … pay:38 38 31
yours … teh:35 35 13
yourself:-9 5 -72
yourself adn:37 34 -10
yourself for:-25 -27 -20
yourself i:-29 -11 -5
yourself kil:29 22 0
yourself … adn:42 28 -7
yourself … day:37 40 0
yourself … do:16 37 -1
yourself … i:60 47 -17
yourself … know:-31 -18 -6
yourself … me:16 26 -2
yourself … yourself:29 22 0
yourselves:62 72 59
yourselves … u:29 32 27
yous:37 35 40
youth:-12 -14 -15
youve:16 27 28
youve a:36 38 35
youve all:23 29 25
youve been:-21 -8 9
youve got:6 27 -5
youve had:78 41 37
youve … a:60 55 71
youve … back:-23 -9 -5
youve … been:23 29 25
youve … teh:44 15 -9
yrs:-22 -19 -10
yucky:-22 -18 -14
yusufs:-2 -3 -3
z:19 -15 -8
zaps:-12 -10 -4
zero:32 11 -6
zipped:16 15 16
zombies:-8 -10 -2
zones:-5 -12 -1
zoo:-33 -33 -26
zoom:7 20 11
zoom … a:22 22 23
zopiclone:-16 -15 -10
zops:0 0 2
zu:26 27 29
zum:-8 -6 -1
zumba:-9 -1 -2
zur:32 24 34
zusammen:-13 -12 -4
zwei:-20 -15 -3
zwolf:-9 -9 -5
`;
