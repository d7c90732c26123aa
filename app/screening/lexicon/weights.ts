import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-6.03, -6.8, -7.18];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:553 561 293
+abuse/abuse +affirmed:4 3 -21
+abuse/abuse +child/child_at_risk:30 35 38
+abuse/abuse +clock:5 5 -75
+abuse/abuse +danger/overdose:46 41 1
+abuse/abuse +distress/distress:31 57 60
+abuse/abuse +finality:-37 -35 -25
+abuse/abuse +goodbye:0 0 -24
+abuse/abuse +hand:-27 -22 -25
+abuse/abuse +in_progress:6 6 21
+abuse/abuse +in_progress/overdose:-71 -68 -3
+abuse/abuse +intent:0 0 -21
+abuse/abuse +mention:16 8 36
+abuse/abuse +named:16 9 23
+abuse/abuse +preparation:-38 -33 -16
+abuse/abuse +self_harm/self_harm:1 1 -21
+abuse/abuse +taken:11 15 27
+abuse/abuse +threat/harm_to_others:13 12 -48
+abuse/abuse +time:129 120 42
+abuse/abuse +unreachable:16 17 43
+abuse/abuse +unseen:10 13 -32
+abuse/abuse +window:2 4 -21
+abuse/abuse -abuse/abuse:-22 -24 -5
+abuse/abuse -distress/distress:16 17 25
+abuse/abuse -hopeless:0 0 -44
+abuse/abuse -in_progress:5 7 21
+abuse/abuse -means:67 67 98
+abuse/abuse -mention:-7 -5 22
+abuse/abuse -method:22 23 50
+abuse/abuse -named:18 18 40
+abuse/abuse -plan:-24 -19 17
+abuse/abuse -threat/harm_to_others:43 48 19
+adieu:162 166 162
+adieu +bequest:68 81 68
+adieu +burden:31 -7 -1
+adieu +clock:37 25 28
+adieu +goodbye:38 39 24
+adieu +hand:23 23 32
+adieu +hopeless:29 28 15
+adieu +in_progress:-26 -16 -60
+adieu +kit:41 28 39
+adieu +lasting:142 142 156
+adieu +means:-43 -48 -21
+adieu +mention:-12 -30 -21
+adieu +method:22 37 34
+adieu +named:-3 -6 -32
+adieu +perch:69 51 51
+adieu +place:33 38 44
+adieu +settled:19 25 0
+adieu +slip/relapse:3 -8 -25
+adieu +taken:21 23 22
+adieu +threat/harm_to_others:24 22 -44
+adieu +time:11 30 32
+adieu +unreachable:25 35 42
+adieu +urge/self_harm:22 -20 -12
+adieu +warning:31 21 26
+adieu +wish:26 64 97
+adieu -affirmed:-34 -35 -23
+adieu -finality:-34 -15 -3
+adieu -intent:57 55 25
+adieu -lasting:-27 -26 -27
+adieu -means:23 20 19
+adieu -mention:21 22 -8
+adieu -parting:35 33 35
+adieu -time:28 27 20
+adieu -warning:-31 -32 -16
+affairs:95 100 100
+affairs +affirmed:-28 -25 -15
+affairs +bequest:39 17 11
+affairs +danger/overdose:29 30 49
+affairs +fading:-27 -23 -21
+affairs +finality:33 19 -3
+affairs +goodbye:53 53 57
+affairs +hopeless:31 42 31
+affairs +intent:25 25 71
+affairs +kit:14 26 20
+affairs +mention:28 36 66
+affairs +method:25 26 25
+affairs +named:6 8 34
+affairs +plan:33 36 24
+affairs +preparation:-14 -43 -34
+affairs +resolve:8 13 37
+affairs +settled:75 90 99
+affairs +time:71 90 96
+affairs +warning:11 10 39
+affairs +wish:-25 -17 -8
+affirmed:118 114 28
+affirmed +attempt:8 27 29
+affirmed +eating/eating_disorder:25 -14 -3
+affirmed +fading:-17 -15 -64
+affirmed +finality:-15 -13 37
+affirmed +goodbye:45 33 10
+affirmed +hand:27 23 39
+affirmed +hopeless:-23 18 -49
+affirmed +in_progress/overdose:-35 -45 -36
+affirmed +indifference/overdose:-30 4 -1
+affirmed +intent:19 29 33
+affirmed +kit:30 27 27
+affirmed +lasting:-37 -27 -3
+affirmed +mention:111 124 -27
+affirmed +method:55 33 44
+affirmed +named:118 118 -80
+affirmed +parting:-22 -14 -23
+affirmed +perch:75 66 90
+affirmed +plan:20 3 -45
+affirmed +resolve:-69 -57 -90
+affirmed +self_harm/self_harm:17 20 -148
+affirmed +settled:68 70 51
+affirmed +shakes/withdrawal:-29 -20 -15
+affirmed +slip/relapse:-21 30 -16
+affirmed +taken:57 36 37
+affirmed +target:35 39 0
+affirmed +threat/harm_to_others:71 73 -13
+affirmed +time:-40 -38 4
+affirmed +understatement:21 33 20
+affirmed +unreachable:-36 -28 14
+affirmed +unseen:-41 -34 -7
+affirmed +use/overdose:-24 23 -7
+affirmed +warning:26 26 -50
+affirmed +window:45 52 -29
+affirmed +wish:41 83 -35
+affirmed -abuse/abuse:28 47 0
+affirmed -affirmed:27 37 -2
+affirmed -attempt:67 83 30
+affirmed -finality:31 44 22
+affirmed -goodbye:29 35 8
+affirmed -hopeless:18 23 -7
+affirmed -in_progress:20 18 28
+affirmed -intent:150 146 10
+affirmed -mention:126 88 1
+affirmed -method:34 30 29
+affirmed -named:117 131 -4
+affirmed -perch:39 43 46
+affirmed -place:19 20 37
+affirmed -preparation:16 21 19
+affirmed -resolve:3 14 -24
+affirmed -self_harm/self_harm:32 46 -3
+affirmed -target:136 138 -13
+affirmed -wish:68 -8 -6
+attempt:154 32 46
+attempt +danger/overdose:23 12 -62
+attempt +distress/distress:2 -1 23
+attempt +fading:38 4 5
+attempt +hand:26 35 15
+attempt +hopeless:65 55 -15
+attempt +in_progress:-44 -18 18
+attempt +intent:-119 -82 -14
+attempt +kit:26 32 13
+attempt +means:-44 -48 -34
+attempt +mention:-44 -51 -28
+attempt +method:-11 -37 -36
+attempt +named:20 4 80
+attempt +parting:0 0 -26
+attempt +perch:-30 -51 -32
+attempt +plan:-38 -9 10
+attempt +self_harm/self_harm:-21 -11 -9
+attempt +taken:-27 -22 2
+attempt +time:114 32 54
+attempt +use/overdose:30 31 -1
+attempt +warning:-26 -29 -3
+attempt +wish:-72 -49 -3
+attempt -attempt:59 -6 -1
+attempt -resolve:4 10 24
+attempt -self_harm/self_harm:-28 -32 5
+bequest:81 83 75
+bequest +clock:-3 9 22
+bequest +fading:-24 -25 -19
+bequest +finality:69 63 61
+bequest +goodbye:45 30 35
+bequest +hand:26 34 37
+bequest +hopeless:63 35 27
+bequest +intent:15 16 33
+bequest +kit:65 41 37
+bequest +lasting:68 83 68
+bequest +mention:6 11 23
+bequest +method:49 39 41
+bequest +parting:18 19 25
+bequest +preparation:34 -24 -16
+bequest +quitting/withdrawal:-21 -21 -21
+bequest +resolve:49 44 67
+bequest +settled:47 42 33
+bequest +symptom/withdrawal:-35 -34 -31
+bequest +time:10 29 36
+bequest +unreachable:24 35 26
+bequest +unseen:76 82 84
+bequest +warning:-30 -25 -14
+bequest +window:22 22 19
+bequest +wish:-29 12 -9
+bequest -affairs:-31 -6 -4
+bequest -finality:3 22 16
+bequest -lasting:-21 -21 -21
+bequest -plan:-29 -18 -17
+burden:344 -94 -68
+burden +distress/distress:56 -3 0
+burden +wish:-21 -30 -4
+burden -burden:66 -5 -2
+child/child_at_risk:163 164 43
+child/child_at_risk +in_progress/overdose:2 2 27
+child/child_at_risk +time:2 4 31
+clock:62 73 71
+clock +danger/overdose:-24 -29 -29
+clock +fading:22 6 22
+clock +finality:-18 -26 -27
+clock +goodbye:32 32 25
+clock +hand:26 32 36
+clock +hopeless:39 51 37
+clock +in_progress/overdose:-22 -23 -37
+clock +intent:24 28 98
+clock +kit:33 30 32
+clock +means:89 101 113
+clock +mention:64 64 65
+clock +method:104 103 96
+clock +named:23 25 -1
+clock +parting:-10 -22 -16
+clock +place:48 49 36
+clock +plan:51 47 36
+clock +quitting/withdrawal:-12 -29 -38
+clock +resolve:32 42 40
+clock +settled:-91 -95 -71
+clock +shakes/withdrawal:16 -4 -28
+clock +slip/relapse:-33 -36 -16
+clock +threat/harm_to_others:44 51 82
+clock +time:-43 -45 -50
+clock +unreachable:27 29 12
+clock +unseen:111 90 73
+clock +use/overdose:-32 -12 15
+clock +warning:59 58 52
+clock -affirmed:5 7 23
+clock -intent:49 46 31
+clock -means:-21 -28 -35
+clock -method:-17 -17 -22
+clock -named:-4 -1 29
+clock -settled:25 19 26
+clock -time:-12 -14 -22
+danger/overdose:78 96 57
+danger/overdose +eating/eating_disorder:2 -66 -3
+danger/overdose +fading:-11 -21 3
+danger/overdose +finality:82 82 48
+danger/overdose +hand:38 32 37
+danger/overdose +hopeless:-17 -31 30
+danger/overdose +in_progress:87 86 93
+danger/overdose +in_progress/overdose:16 28 41
+danger/overdose +indifference/overdose:163 179 -18
+danger/overdose +intent:6 38 76
+danger/overdose +means:18 2 -21
+danger/overdose +named:-13 -25 -29
+danger/overdose +parting:15 33 44
+danger/overdose +plan:-25 -24 -11
+danger/overdose +quitting/withdrawal:65 82 46
+danger/overdose +resolve:13 19 -89
+danger/overdose +self_harm/self_harm:23 10 -5
+danger/overdose +settled:28 43 48
+danger/overdose +shakes/withdrawal:-23 -25 -58
+danger/overdose +slip/relapse:9 41 -21
+danger/overdose +substance/overdose:116 137 -58
+danger/overdose +symptom/withdrawal:17 15 -35
+danger/overdose +taken:36 37 39
+danger/overdose +threat/harm_to_others:19 23 26
+danger/overdose +time:-14 -15 -75
+danger/overdose +unreachable:13 5 -27
+danger/overdose +unseen:21 -9 -7
+danger/overdose +use/overdose:162 176 -59
+danger/overdose +warning:7 4 -32
+danger/overdose +window:26 14 9
+danger/overdose +wish:-24 -26 33
+danger/overdose -attempt:-35 -31 -24
+danger/overdose -in_progress/overdose:36 36 -3
+danger/overdose -indifference/overdose:24 22 0
+danger/overdose -means:27 32 43
+danger/overdose -named:-68 -38 -1
+danger/overdose -parting:32 29 -14
+danger/overdose -symptom/withdrawal:-1 0 -21
+danger/overdose -wish:-25 -6 -1
+distress/distress:-35 -74 -61
+distress/distress +eating/eating_disorder:71 18 -3
+distress/distress +finality:-34 -35 -31
+distress/distress +hopeless:-3 2 -21
+distress/distress +in_progress:71 81 97
+distress/distress +in_progress/overdose:-25 -21 22
+distress/distress +intent:43 69 -22
+distress/distress +kit:-20 -14 -9
+distress/distress +means:1 -40 -4
+distress/distress +named:23 19 30
+distress/distress +parting:-43 -32 -13
+distress/distress +perch:52 50 53
+distress/distress +plan:17 -18 -21
+distress/distress +quitting/withdrawal:-21 -21 -31
+distress/distress +resolve:33 43 -34
+distress/distress +shakes/withdrawal:-49 4 -41
+distress/distress +slip/relapse:103 6 -20
+distress/distress +taken:-27 4 45
+distress/distress +threat/harm_to_others:30 9 -50
+distress/distress +time:-32 -68 -47
+distress/distress +understatement:-13 -11 -22
+distress/distress +unseen:-14 -7 -26
+distress/distress +use/overdose:44 39 -2
+distress/distress +wish:-53 -29 -20
+distress/distress -distress/distress:38 18 -1
+distress/distress -finality:-14 -9 -22
+distress/distress -named:-16 -28 -5
+doing:111 114 139
+doing +hand:23 39 34
+doing +intent:-33 -20 27
+doing +means:-45 -57 -49
+doing +perch:-55 -60 -57
+doing +plan:-45 -54 -63
+doing +taken:52 43 46
+doing +time:71 65 61
+doing +wish:1 18 36
+doing -means:10 28 31
+eating/eating_disorder:312 156 -25
+eating/eating_disorder +fading:43 4 -15
+eating/eating_disorder +hand:1 -24 13
+eating/eating_disorder +in_progress/overdose:15 27 32
+eating/eating_disorder +intent:2 -22 -46
+eating/eating_disorder +resolve:0 0 -23
+eating/eating_disorder +self_harm/self_harm:1 -38 -1
+eating/eating_disorder +shakes/withdrawal:18 59 -14
+eating/eating_disorder +slip/relapse:68 -10 -1
+eating/eating_disorder +symptom/withdrawal:27 68 -31
+eating/eating_disorder +time:107 45 -60
+eating/eating_disorder +warning:0 0 -24
+eating/eating_disorder -eating/eating_disorder:35 16 -1
+fading:101 122 147
+fading +finality:21 -10 -34
+fading +in_progress:89 98 102
+fading +in_progress/overdose:68 63 42
+fading +in_progress/self_harm:40 45 47
+fading +indifference/overdose:-27 -18 -3
+fading +intent:-2 -48 -25
+fading +lasting:-32 -21 -47
+fading +means:57 15 13
+fading +method:29 40 25
+fading +named:61 45 62
+fading +parting:34 36 23
+fading +perch:102 101 97
+fading +place:42 48 57
+fading +plan:-5 -1 -33
+fading +preparation:-29 -28 -26
+fading +quitting/withdrawal:-43 -50 -41
+fading +resolve:25 18 -15
+fading +self_harm/self_harm:30 37 -11
+fading +settled:17 23 4
+fading +shakes/withdrawal:-26 -39 -2
+fading +slip/relapse:-19 8 28
+fading +taken:211 219 221
+fading +threat/harm_to_others:3 19 37
+fading +time:-28 -48 -59
+fading +unseen:23 7 9
+fading +urge/self_harm:17 -30 -15
+fading +use/overdose:64 51 77
+fading +warning:-22 -11 -6
+fading +wish:-24 -50 -18
+fading -danger/overdose:43 36 37
+fading -distress/distress:27 32 31
+fading -mention:46 51 55
+fading -method:27 29 22
+fading -parting:53 51 53
+fading -shakes/withdrawal:-20 -20 -20
+fading -taken:-21 -22 -25
+finality:96 107 116
+finality +goodbye:72 71 66
+finality +hand:55 58 71
+finality +in_progress:-10 -32 -54
+finality +in_progress/overdose:29 32 10
+finality +indifference/overdose:-5 -25 -25
+finality +intent:-80 -86 -9
+finality +kit:45 34 23
+finality +lasting:34 42 34
+finality +means:-19 -22 5
+finality +mention:-30 -40 9
+finality +method:101 95 79
+finality +named:21 28 63
+finality +parting:5 20 17
+finality +perch:86 93 87
+finality +place:109 110 110
+finality +plan:-8 -10 -35
+finality +preparation:88 23 25
+finality +quitting/withdrawal:-3 -14 -21
+finality +resolve:-29 -24 -41
+finality +self_harm/self_harm:6 13 -65
+finality +settled:-13 -21 -32
+finality +shakes/withdrawal:-21 -31 -21
+finality +slip/relapse:21 -1 -6
+finality +taken:104 103 107
+finality +time:28 29 33
+finality +understatement:91 70 62
+finality +unreachable:73 65 37
+finality +unseen:51 42 59
+finality +use/overdose:33 28 41
+finality +warning:-94 -97 -35
+finality +window:43 52 43
+finality +wish:24 -11 30
+finality -affirmed:11 12 32
+finality -distress/distress:-29 -13 -15
+finality -finality:49 53 26
+finality -goodbye:16 21 25
+finality -hopeless:26 32 38
+finality -in_progress:61 60 66
+finality -mention:-63 -55 -21
+finality -named:-18 -25 0
+finality -parting:96 96 94
+finality -plan:-22 -20 -1
+finality -slip/relapse:30 24 30
+finality -time:-22 -21 -13
+finality -warning:30 42 40
+goodbye:301 314 322
+goodbye +hopeless:52 61 16
+goodbye +in_progress:4 6 -118
+goodbye +intent:-81 -102 -84
+goodbye +kit:-80 -93 -44
+goodbye +lasting:50 52 67
+goodbye +means:23 20 22
+goodbye +mention:103 108 99
+goodbye +named:-96 -93 -69
+goodbye +parting:83 103 88
+goodbye +settled:23 24 10
+goodbye +time:119 113 121
+goodbye +understatement:7 -32 -26
+goodbye +unseen:108 99 68
+goodbye +warning:-55 -59 -11
+goodbye +wish:-35 21 -20
+goodbye -distress/distress:21 21 20
+goodbye -finality:26 18 1
+goodbye -goodbye:-34 -33 -30
+goodbye -hopeless:35 34 13
+goodbye -parting:81 63 57
+goodbye -plan:-23 -16 -15
+goodbye -warning:-42 -43 -18
+hand:160 168 173
+hand +hopeless:45 35 60
+hand +in_progress:-17 -8 -31
+hand +intent:-67 -75 12
+hand +kit:17 20 17
+hand +means:-23 -31 -27
+hand +mention:-41 -32 4
+hand +named:-6 -4 44
+hand +parting:83 97 107
+hand +perch:-45 -34 -23
+hand +plan:17 18 20
+hand +preparation:29 23 37
+hand +resolve:58 73 77
+hand +slip/relapse:-65 -27 -14
+hand +symptom/withdrawal:18 20 24
+hand +taken:42 37 55
+hand +threat/harm_to_others:8 12 -33
+hand +time:145 151 140
+hand +unseen:90 87 90
+hand +urge/self_harm:1 -34 -29
+hand +use/overdose:-26 -21 -34
+hand +warning:31 35 5
+hand +window:39 37 42
+hand +wish:0 14 64
+hand -hand:29 25 12
+hand -in_progress:-40 -40 -41
+hand -kit:40 37 16
+hand -means:94 97 69
+hand -mention:-21 -15 -10
+hand -plan:-51 -44 -50
+hopeless:20 19 22
+hopeless +in_progress:35 44 -11
+hopeless +indifference/overdose:-29 8 -9
+hopeless +intent:-23 2 -54
+hopeless +kit:85 83 78
+hopeless +lasting:93 53 71
+hopeless +means:42 43 17
+hopeless +mention:-28 -45 -14
+hopeless +method:18 18 29
+hopeless +named:-27 -22 -26
+hopeless +place:24 28 21
+hopeless +plan:-45 -48 -25
+hopeless +preparation:61 51 1
+hopeless +self_harm/self_harm:4 -7 -27
+hopeless +settled:-30 -31 -17
+hopeless +slip/relapse:4 42 -13
+hopeless +symptom/withdrawal:-41 -40 -45
+hopeless +taken:14 9 25
+hopeless +threat/harm_to_others:4 6 -24
+hopeless +time:-22 -16 28
+hopeless +understatement:5 39 1
+hopeless +unreachable:26 -29 -27
+hopeless +unseen:55 11 -43
+hopeless +warning:-15 11 -34
+hopeless +window:30 29 8
+hopeless +wish:92 148 17
+hopeless -attempt:6 8 22
+hopeless -distress/distress:20 38 40
+hopeless -finality:20 29 13
+hopeless -in_progress:25 31 34
+hopeless -intent:9 16 -20
+hopeless -method:24 15 21
+hopeless -named:20 34 23
+hopeless -target:33 37 0
+in_progress:497 528 541
+in_progress +in_progress/self_harm:-30 -25 -3
+in_progress +indifference/overdose:8 -43 -2
+in_progress +intent:-141 -131 -129
+in_progress +kit:37 8 -13
+in_progress +lasting:-66 -66 -67
+in_progress +means:24 32 16
+in_progress +mention:-33 -58 -30
+in_progress +method:97 101 61
+in_progress +named:-72 -88 -74
+in_progress +parting:145 165 126
+in_progress +perch:67 70 83
+in_progress +place:82 95 99
+in_progress +plan:32 29 3
+in_progress +preparation:36 40 46
+in_progress +resolve:17 28 9
+in_progress +self_harm/self_harm:-60 -62 35
+in_progress +settled:11 10 -20
+in_progress +shakes/withdrawal:64 78 52
+in_progress +slip/relapse:-119 -92 -86
+in_progress +taken:-14 -37 -36
+in_progress +time:-12 -25 13
+in_progress +understatement:0 4 40
+in_progress +use/overdose:35 36 64
+in_progress +warning:-43 -44 58
+in_progress +wish:-28 -63 4
+in_progress -attempt:-68 -67 -10
+in_progress -finality:37 30 30
+in_progress -hopeless:32 47 9
+in_progress -in_progress:65 76 106
+in_progress -intent:22 25 22
+in_progress -means:49 46 96
+in_progress -method:9 7 31
+in_progress -named:-34 -42 22
+in_progress -plan:91 86 44
+in_progress -self_harm/self_harm:-4 -42 -8
+in_progress -time:29 30 20
+in_progress/overdose:355 370 390
+in_progress/overdose +indifference/overdose:4 -19 -22
+in_progress/overdose +intent:-50 -63 -15
+in_progress/overdose +means:21 4 31
+in_progress/overdose +mention:50 53 32
+in_progress/overdose +method:2 3 -24
+in_progress/overdose +plan:-31 -30 -47
+in_progress/overdose +quitting/withdrawal:21 14 17
+in_progress/overdose +resolve:-24 -23 -32
+in_progress/overdose +settled:0 0 -37
+in_progress/overdose +shakes/withdrawal:49 52 49
+in_progress/overdose +symptom/withdrawal:33 32 25
+in_progress/overdose +taken:24 22 24
+in_progress/overdose +time:42 39 7
+in_progress/overdose +unreachable:43 44 46
+in_progress/overdose +use/overdose:70 83 114
+in_progress/overdose -fading:29 25 27
+in_progress/overdose -in_progress/overdose:70 61 48
+in_progress/overdose -resolve:26 8 23
+in_progress/overdose -use/overdose:61 54 60
+in_progress/self_harm:36 41 78
+in_progress/self_harm +intent:6 6 27
+in_progress/self_harm +perch:-62 -61 -67
+in_progress/self_harm +taken:0 1 -23
+indifference/overdose:221 193 -69
+indifference/overdose +intent:2 -11 -40
+indifference/overdose +lasting:18 24 14
+indifference/overdose +means:16 36 16
+indifference/overdose +mention:12 -38 18
+indifference/overdose +substance/overdose:21 36 -10
+indifference/overdose +time:19 23 -29
+indifference/overdose +unseen:42 63 -2
+indifference/overdose +use/overdose:80 98 -42
+indifference/overdose +wish:52 -103 -66
+indifference/overdose -in_progress/overdose:18 23 -1
+indifference/overdose -indifference/overdose:20 39 -7
+intent:515 532 251
+intent +kit:-33 -36 61
+intent +lasting:39 32 21
+intent +means:12 38 18
+intent +method:5 -6 -71
+intent +named:104 59 -101
+intent +parting:51 11 -38
+intent +perch:-65 -52 -32
+intent +place:11 10 40
+intent +plan:-67 -71 -23
+intent +preparation:-15 -20 -4
+intent +quitting/withdrawal:-33 -42 -20
+intent +resolve:74 50 -71
+intent +self_harm/self_harm:-131 -133 28
+intent +settled:72 66 68
+intent +shakes/withdrawal:27 -15 -51
+intent +slip/relapse:3 30 51
+intent +symptom/withdrawal:-81 -78 -23
+intent +taken:27 31 52
+intent +threat/harm_to_others:2 3 -70
+intent +time:108 99 240
+intent +understatement:16 -42 22
+intent +unseen:71 83 112
+intent +use/overdose:11 4 32
+intent +warning:-44 -52 -70
+intent +window:20 17 55
+intent +wish:-201 -61 -77
+intent -affirmed:8 21 -15
+intent -attempt:65 28 -23
+intent -distress/distress:2 16 -48
+intent -hopeless:-3 -11 -29
+intent -in_progress:45 49 -3
+intent -intent:92 101 -56
+intent -means:-20 -18 -31
+intent -mention:27 39 -5
+intent -method:-72 -76 -37
+intent -named:-10 -17 -109
+intent -parting:-37 -37 -12
+intent -perch:23 27 50
+intent -plan:9 13 -26
+intent -resolve:25 26 6
+intent -symptom/withdrawal:-66 -73 -44
+intent -target:40 31 -18
+intent -time:7 11 27
+intent -wish:15 15 24
+kit:112 124 128
+kit +lasting:26 27 31
+kit +means:-16 -24 -13
+kit +mention:78 78 112
+kit +method:-22 -22 -16
+kit +named:-64 -70 32
+kit +perch:16 20 29
+kit +plan:18 26 24
+kit +quitting/withdrawal:-25 -34 -18
+kit +resolve:17 14 38
+kit +self_harm/self_harm:-25 -23 -25
+kit +settled:56 44 34
+kit +slip/relapse:4 68 53
+kit +symptom/withdrawal:40 43 40
+kit +taken:24 -11 -22
+kit +threat/harm_to_others:14 22 2
+kit +time:61 63 69
+kit +unreachable:20 24 36
+kit +unseen:106 117 134
+kit +urge/self_harm:38 -30 -26
+kit +use/overdose:-51 -53 -60
+kit +warning:32 34 8
+kit +window:101 105 107
+kit +wish:-2 5 41
+kit -attempt:-50 -53 -19
+kit -finality:23 16 16
+kit -intent:12 19 32
+kit -kit:-11 -14 -31
+kit -means:-15 -9 -33
+kit -parting:30 27 22
+kit -plan:-30 -23 -24
+kit -symptom/withdrawal:17 18 22
+lasting:128 140 140
+lasting +means:26 30 39
+lasting +method:37 35 37
+lasting +parting:118 122 134
+lasting +plan:79 86 83
+lasting +preparation:-18 -40 -35
+lasting +quitting/withdrawal:-40 -37 -41
+lasting +resolve:55 52 23
+lasting +settled:12 -9 -20
+lasting +taken:43 41 45
+lasting +time:35 40 39
+lasting +understatement:13 34 46
+lasting +unreachable:-46 -48 -49
+lasting +unseen:45 40 42
+lasting +wish:-21 -10 25
+lasting -adieu:36 28 32
+lasting -distress/distress:28 27 15
+lasting -goodbye:-22 -22 -18
+lasting -parting:45 37 34
+means:101 123 98
+means +mention:-46 -41 -29
+means +method:-23 -38 -30
+means +named:-48 -62 -41
+means +parting:126 153 82
+means +preparation:26 17 16
+means +quitting/withdrawal:-5 -13 -44
+means +resolve:-26 -16 3
+means +self_harm/self_harm:57 58 -21
+means +settled:45 42 46
+means +shakes/withdrawal:43 45 26
+means +slip/relapse:-5 38 47
+means +symptom/withdrawal:25 36 16
+means +taken:29 28 6
+means +threat/harm_to_others:22 28 65
+means +time:83 82 82
+means +unreachable:-2 4 29
+means +unseen:51 51 71
+means +urge/self_harm:99 -58 -39
+means +use/overdose:-52 -53 -31
+means +warning:78 75 60
+means +window:50 54 41
+means +wish:55 137 34
+means -affirmed:-11 -27 -5
+means -finality:33 34 51
+means -hand:13 18 23
+means -in_progress:0 5 -24
+means -in_progress/overdose:7 17 -30
+means -intent:8 24 0
+means -means:16 16 29
+means -plan:16 8 22
+mention:61 73 32
+mention +method:10 13 23
+mention +named:-14 -18 -24
+mention +parting:53 54 28
+mention +perch:29 29 29
+mention +plan:53 83 69
+mention +preparation:21 25 14
+mention +resolve:146 134 -13
+mention +self_harm/self_harm:18 28 -8
+mention +symptom/withdrawal:-36 -36 -6
+mention +taken:19 28 30
+mention +threat/harm_to_others:14 9 25
+mention +time:16 26 58
+mention +understatement:14 20 38
+mention +unreachable:-14 -20 -6
+mention +unseen:47 51 83
+mention +warning:22 42 4
+mention +window:30 29 31
+mention +wish:-8 55 -37
+mention -distress/distress:-2 0 -30
+mention -in_progress:59 70 18
+mention -intent:18 14 -46
+mention -means:41 25 -2
+mention -mention:65 28 -22
+mention -named:104 96 5
+mention -wish:-19 56 -3
+method:173 183 182
+method +named:54 52 48
+method +parting:59 57 70
+method +perch:79 81 73
+method +place:48 59 58
+method +plan:63 53 23
+method +resolve:5 -14 -91
+method +self_harm/self_harm:-3 -31 -44
+method +settled:33 32 -27
+method +threat/harm_to_others:8 14 36
+method +time:194 190 178
+method +unseen:34 32 26
+method +window:21 25 49
+method -affairs:16 23 20
+method -means:33 27 23
+method -mention:19 14 26
+method -place:23 27 29
+method -settled:19 24 20
+named:48 69 -19
+named +parting:23 15 10
+named +perch:27 32 -7
+named +place:-51 -43 -19
+named +plan:-7 51 31
+named +preparation:12 15 46
+named +quitting/withdrawal:17 13 -24
+named +resolve:83 119 42
+named +shakes/withdrawal:34 -10 6
+named +slip/relapse:4 3 43
+named +symptom/withdrawal:-28 -46 -8
+named +taken:-76 -113 -80
+named +threat/harm_to_others:-19 -25 -27
+named +time:40 59 105
+named +understatement:-6 0 32
+named +unseen:-6 1 56
+named +use/overdose:12 -36 -13
+named +wish:-18 81 100
+named -distress/distress:25 7 -20
+named -intent:-26 -25 -14
+named -mention:-22 -14 -30
+named -named:-46 -41 -3
+named -resolve:10 21 -1
+named -warning:21 18 13
+parting:103 98 101
+parting +perch:55 56 40
+parting +preparation:39 58 28
+parting +resolve:93 38 61
+parting +settled:49 48 59
+parting +shakes/withdrawal:-20 -16 -13
+parting +symptom/withdrawal:-38 -13 -7
+parting +threat/harm_to_others:40 23 5
+parting +time:43 57 4
+parting +understatement:40 52 47
+parting +unseen:22 22 -12
+parting +warning:-1 3 39
+parting +wish:71 -11 40
+parting -finality:-52 -35 -5
+parting -intent:-31 -3 -7
+parting -lasting:-36 -13 -12
+parting -named:-31 -3 -6
+perch:190 194 191
+perch +plan:-46 -44 -32
+perch +resolve:22 25 24
+perch +shakes/withdrawal:24 20 26
+perch +slip/relapse:14 28 26
+perch +symptom/withdrawal:25 25 27
+perch +time:-55 -52 -39
+perch +unreachable:-50 -38 -39
+perch +unseen:-37 -15 -8
+perch +use/overdose:-49 -56 -49
+perch +warning:31 32 27
+perch -means:-19 -26 -18
+perch -mention:9 12 42
+place:105 108 111
+place +preparation:40 13 3
+place +time:35 48 60
+place +warning:23 19 29
+place -distress/distress:26 25 2
+place -in_progress:-46 -43 -40
+place -method:34 35 48
+plan:78 101 81
+plan +preparation:41 37 43
+plan +quitting/withdrawal:4 8 -25
+plan +resolve:-51 -44 -33
+plan +self_harm/self_harm:93 94 -35
+plan +settled:-24 -33 -16
+plan +taken:30 23 29
+plan +threat/harm_to_others:21 18 17
+plan +time:45 54 69
+plan +understatement:56 58 60
+plan +unseen:39 35 5
+plan +urge/self_harm:82 49 49
+plan +use/overdose:-21 -22 -46
+plan +warning:47 47 37
+plan +wish:-6 106 -10
+plan -danger/overdose:-28 -9 0
+plan -intent:13 25 19
+plan -settled:-21 -29 -26
+plan -window:-26 -30 -21
+preparation:73 61 60
+preparation +settled:29 2 -3
+preparation +slip/relapse:-58 7 4
+preparation +taken:15 18 22
+preparation +time:-22 0 5
+preparation +use/overdose:-65 -66 -60
+preparation +warning:25 23 29
+preparation +window:28 35 46
+preparation -mention:20 21 -4
+quitting/withdrawal:37 43 59
+quitting/withdrawal +resolve:-14 -34 -46
+quitting/withdrawal +settled:-17 -31 -17
+quitting/withdrawal +shakes/withdrawal:82 14 3
+quitting/withdrawal +slip/relapse:-42 -23 -34
+quitting/withdrawal +substance/overdose:35 57 -2
+quitting/withdrawal +symptom/withdrawal:272 284 288
+quitting/withdrawal +time:24 32 46
+quitting/withdrawal +urge/self_harm:52 -6 -1
+quitting/withdrawal +use/overdose:-8 -25 -9
+quitting/withdrawal +wish:-54 -76 -31
+quitting/withdrawal -danger/overdose:35 30 -8
+quitting/withdrawal -finality:-22 -18 -11
+quitting/withdrawal -hopeless:-12 -24 -13
+quitting/withdrawal -means:22 -11 -5
+quitting/withdrawal -slip/relapse:34 27 17
+resolve:126 111 9
+resolve +self_harm/self_harm:8 -47 -77
+resolve +settled:-16 -27 -23
+resolve +shakes/withdrawal:25 -30 -21
+resolve +slip/relapse:-64 -26 18
+resolve +symptom/withdrawal:16 0 -47
+resolve +taken:20 14 16
+resolve +threat/harm_to_others:79 74 -80
+resolve +time:29 26 88
+resolve +understatement:20 42 -60
+resolve +unreachable:-41 -28 -17
+resolve +unseen:-33 -41 -37
+resolve +urge/self_harm:18 -56 0
+resolve +use/overdose:17 7 -30
+resolve +warning:6 10 -29
+resolve +wish:80 140 -54
+resolve -attempt:8 10 25
+resolve -distress/distress:14 23 -30
+resolve -hopeless:23 -23 -14
+resolve -mention:-11 -25 -26
+resolve -named:37 46 3
+resolve -resolve:-26 0 -6
+resolve -target:34 41 0
+self_harm/self_harm:443 438 -91
+self_harm/self_harm +settled:1 1 -28
+self_harm/self_harm +symptom/withdrawal:32 38 -22
+self_harm/self_harm +taken:-49 -38 -59
+self_harm/self_harm +time:83 80 -17
+self_harm/self_harm +unseen:15 26 -7
+self_harm/self_harm +urge/self_harm:-44 16 -16
+self_harm/self_harm +warning:7 8 -47
+self_harm/self_harm -hand:-29 -31 -4
+self_harm/self_harm -hopeless:5 -33 -4
+self_harm/self_harm -kit:-29 -31 -4
+self_harm/self_harm -means:21 41 0
+self_harm/self_harm -mention:61 63 46
+self_harm/self_harm -self_harm/self_harm:45 54 2
+settled:104 120 111
+settled +shakes/withdrawal:-1 -34 -12
+settled +slip/relapse:-18 30 50
+settled +time:37 61 85
+settled +unreachable:33 23 15
+settled +unseen:-12 -15 -31
+settled +use/overdose:-6 21 36
+settled +warning:-32 -23 -18
+settled +window:44 37 40
+settled +wish:24 79 -6
+settled -finality:-39 -37 -39
+settled -hopeless:31 22 25
+settled -in_progress:25 31 34
+settled -means:38 37 35
+settled -method:24 15 11
+settled -named:30 29 30
+settled -plan:34 31 30
+settled -time:25 28 32
+shakes/withdrawal:86 65 70
+shakes/withdrawal +slip/relapse:72 -18 -23
+shakes/withdrawal +symptom/withdrawal:160 170 109
+shakes/withdrawal +taken:26 35 42
+shakes/withdrawal +time:-43 -58 -81
+shakes/withdrawal +unseen:7 9 26
+shakes/withdrawal +urge/self_harm:15 -26 -4
+shakes/withdrawal +use/overdose:2 -10 -22
+shakes/withdrawal +window:20 19 1
+shakes/withdrawal +wish:-25 -21 -1
+shakes/withdrawal -means:25 -1 -1
+shakes/withdrawal -symptom/withdrawal:2 11 -26
+slip/relapse:303 -95 -87
+slip/relapse +substance/overdose:31 55 18
+slip/relapse +taken:-80 1 17
+slip/relapse +threat/harm_to_others:1 18 39
+slip/relapse +time:109 8 21
+slip/relapse +unseen:30 5 -21
+slip/relapse +urge/self_harm:-65 -5 -1
+slip/relapse +use/overdose:41 27 -4
+slip/relapse +warning:16 36 -4
+slip/relapse +wish:-37 30 7
+slip/relapse -means:-9 23 25
+slip/relapse -named:14 30 0
+slip/relapse -slip/relapse:-19 -13 -20
+slip/relapse -use/overdose:40 -3 4
+substance/overdose:150 166 -37
+substance/overdose +symptom/withdrawal:3 2 -36
+substance/overdose +taken:0 1 -24
+substance/overdose +time:45 38 21
+substance/overdose +unreachable:18 22 -12
+substance/overdose +use/overdose:59 98 -27
+substance/overdose -danger/overdose:15 21 -1
+substance/overdose -indifference/overdose:24 18 -7
+substance/overdose -means:-40 -31 -28
+substance/overdose -target:21 22 0
+symptom/withdrawal:151 162 152
+symptom/withdrawal +taken:25 30 25
+symptom/withdrawal +threat/harm_to_others:2 -29 -23
+symptom/withdrawal +time:88 102 71
+symptom/withdrawal +use/overdose:45 45 45
+symptom/withdrawal +window:73 61 54
+symptom/withdrawal +wish:-64 -67 -47
+symptom/withdrawal -affirmed:-26 -9 -3
+symptom/withdrawal -fading:42 40 48
+symptom/withdrawal -hopeless:-23 -13 -8
+symptom/withdrawal -in_progress/overdose:30 25 34
+symptom/withdrawal -mention:26 22 25
+symptom/withdrawal -parting:-45 -48 -46
+symptom/withdrawal -taken:12 14 20
+taken:200 231 216
+taken +time:-26 2 8
+taken +unseen:23 23 28
+taken +use/overdose:-38 -6 0
+taken +warning:36 39 71
+taken -in_progress:16 33 2
+taken -mention:-35 -40 -30
+taken -named:16 6 21
+taken -self_harm/self_harm:-36 -36 2
+target:26 18 -11
+target +use/overdose:29 10 -3
+threat/harm_to_others:495 486 264
+threat/harm_to_others +time:69 87 125
+threat/harm_to_others +unseen:10 9 24
+threat/harm_to_others +wish:4 35 -7
+threat/harm_to_others -affirmed:2 7 -21
+threat/harm_to_others -means:3 0 32
+threat/harm_to_others -mention:45 51 18
+threat/harm_to_others -plan:13 15 56
+threat/harm_to_others -resolve:10 20 -28
+threat/harm_to_others -self_harm/self_harm:26 22 16
+time:42 43 48
+time +understatement:26 45 58
+time +unreachable:-38 -20 -11
+time +urge/self_harm:165 -7 -66
+time +use/overdose:-3 5 -33
+time +warning:110 122 4
+time +window:31 41 72
+time +wish:34 64 57
+time -abuse/abuse:18 38 19
+time -adieu:-22 -15 -10
+time -attempt:-40 -28 10
+time -clock:-13 -14 -23
+time -distress/distress:-21 -26 -10
+time -eating/eating_disorder:2 -22 -4
+time -finality:-33 -13 6
+time -goodbye:-39 -33 -27
+time -hand:-21 -17 8
+time -hopeless:37 17 15
+time -in_progress:24 29 30
+time -in_progress/overdose:8 9 -21
+time -indifference/overdose:12 25 -16
+time -intent:21 22 42
+time -kit:-23 -24 -7
+time -lasting:-41 -35 -33
+time -mention:24 45 50
+time -named:-56 -43 10
+time -parting:-17 -19 -26
+time -place:-28 -22 -25
+time -plan:-32 -12 -20
+time -resolve:8 -8 -24
+time -settled:45 42 40
+time -time:-28 -11 -10
+time -wish:-42 -46 -12
+understatement:100 69 66
+understatement -finality:52 2 -16
+understatement -lasting:74 -6 -4
+understatement -plan:72 0 0
+unreachable:94 99 114
+unreachable +unseen:-11 -13 -26
+unreachable +use/overdose:6 15 -26
+unreachable +warning:154 155 171
+unreachable +window:14 14 22
+unreachable +wish:0 6 27
+unreachable -distress/distress:26 20 21
+unreachable -means:57 55 54
+unreachable -place:12 13 24
+unreachable -plan:32 27 37
+unseen:120 126 117
+unseen +use/overdose:3 10 -36
+unseen +warning:88 82 68
+unseen +window:-32 -52 -25
+unseen +wish:1 20 -60
+unseen -attempt:-41 -34 -27
+unseen -finality:-24 -23 -17
+unseen -parting:-23 -22 -31
+urge/self_harm:199 -15 2
+urge/self_harm -hopeless:19 -22 -1
+urge/self_harm -self_harm/self_harm:66 -7 -2
+use/overdose:54 72 1
+use/overdose +wish:0 43 13
+use/overdose -danger/overdose:17 27 -1
+warning:255 262 78
+warning +wish:61 25 -21
+warning -affirmed:37 36 -1
+warning -finality:41 41 50
+warning -hopeless:3 -5 22
+warning -in_progress:21 26 39
+warning -means:53 52 -8
+warning -mention:116 109 -64
+warning -method:-58 -60 -1
+warning -named:27 24 -4
+warning -parting:-9 -10 29
+warning -place:17 17 28
+warning -plan:68 75 43
+warning -warning:-19 -20 -29
+warning -wish:34 29 0
+window:160 180 161
+window -intent:16 21 0
+window -parting:-18 -20 -28
+wish:493 50 -29
+wish -distress/distress:11 -8 -20
+wish -finality:-3 58 10
+wish -hopeless:13 -19 -44
+wish -indifference/overdose:31 5 -1
+wish -intent:17 -13 -27
+wish -mention:-37 47 -17
+wish -named:41 -22 -10
+wish -resolve:42 44 -15
+wish -target:10 43 -1
+wish -wish:40 -38 -6
-abuse/abuse:-1 11 -64
-adieu:5 13 27
-affairs -finality:28 26 22
-affairs -plan:17 23 31
-affirmed:49 59 -51
-affirmed -finality:13 20 0
-affirmed -intent:76 74 3
-affirmed -means:21 18 16
-affirmed -mention:11 21 -1
-affirmed -named:73 67 13
-affirmed -parting:-34 -34 -11
-affirmed -self_harm/self_harm:50 61 0
-affirmed -time:34 37 -7
-affirmed -wish:30 0 0
-attempt:-47 -59 -21
-attempt -intent:63 64 41
-attempt -mention:23 44 -3
-attempt -time:36 32 45
-attempt -wish:61 0 0
-bequest:-33 -26 -29
-burden:58 32 -3
-burden -wish:64 53 0
-clock:-81 -61 -59
-clock -finality:-47 -28 -27
-clock -in_progress/overdose:-20 -25 -22
-clock -lasting:-39 -13 -12
-clock -time:-18 -18 -20
-danger/overdose -in_progress/overdose:6 20 34
-danger/overdose -taken:32 30 42
-distress/distress:39 37 56
-distress/distress -means:-27 -17 -10
-distress/distress -mention:-33 -20 -8
-distress/distress -plan:42 26 22
-distress/distress -understatement:22 12 16
-doing:10 24 21
-doing -named:22 33 24
-fading:-19 10 27
-finality -goodbye:-46 -38 -36
-finality -hopeless:-28 -16 -15
-finality -in_progress:-32 -32 -8
-finality -kit:31 36 48
-finality -lasting:-15 -33 -34
-finality -means:13 16 33
-finality -mention:28 45 2
-finality -named:19 10 47
-finality -parting:-63 -54 -39
-finality -plan:59 17 18
-finality -preparation:26 26 21
-finality -settled:-34 -42 -35
-finality -warning:-39 -36 -18
-finality -window:-26 -30 -20
-finality -wish:38 -4 8
-goodbye:-29 -15 -19
-goodbye -hopeless:24 26 -24
-goodbye -intent:48 54 3
-goodbye -lasting:-32 -29 -28
-goodbye -mention:32 39 7
-goodbye -wish:25 26 5
-hand:-42 -37 -38
-hand -means:-15 -14 -26
-hand -plan:-11 -6 -23
-hand -preparation:-19 -24 -19
-hopeless:-34 -46 -27
-hopeless -in_progress:30 10 11
-hopeless -intent:19 29 8
-hopeless -mention:32 39 12
-hopeless -named:5 3 24
-hopeless -parting:-41 -36 -2
-hopeless -resolve:-39 -51 -9
-hopeless -settled:-28 -32 -26
-in_progress:30 16 11
-in_progress -intent:35 33 33
-in_progress -mention:19 16 45
-in_progress -parting:23 31 40
-in_progress -perch:-62 -58 -62
-in_progress -place:24 22 25
-in_progress -taken:-55 -47 -51
-in_progress/overdose -taken:26 35 48
-indifference/overdose:23 52 -19
-indifference/overdose -wish:-44 -1 -1
-intent:-58 -58 -10
-intent -means:-49 -30 -64
-intent -mention:-8 6 23
-intent -time:5 11 22
-intent -warning:42 28 -5
-intent -wish:83 27 2
-kit:-27 -24 -10
-kit -means:-23 -17 -16
-kit -plan:22 22 11
-lasting:-48 -75 -70
-lasting -parting:-24 -21 -22
-lasting -plan:49 -4 -6
-lasting -time:-31 -20 -19
-lasting -understatement:-23 -10 -10
-lasting -wish:50 -3 -4
-means:8 23 4
-means -mention:-22 -18 -8
-means -method:-67 -64 -65
-means -named:-47 -48 -49
-means -plan:10 21 9
-means -wish:-21 -8 -5
-mention:-31 -13 -35
-mention -named:-17 -5 36
-mention -time:-36 -32 -9
-mention -wish:-18 -49 -28
-method:-28 -36 -17
-method -named:-81 -83 -38
-method -place:-51 -45 -47
-method -plan:6 5 -40
-method -time:-21 -22 -16
-method -warning:-22 -15 -4
-named:-11 -15 -50
-named -plan:120 90 -6
-named -resolve:22 -1 0
-named -self_harm/self_harm:-35 -33 0
-named -settled:20 26 28
-named -taken:-22 -18 -16
-named -time:9 7 38
-named -warning:62 40 -8
-named -wish:33 9 -4
-parting -warning:-53 -53 -38
-perch:-94 -76 -59
-place -time:-23 -25 -21
-plan:-21 -27 -22
-plan -resolve:-29 -45 -8
-plan -settled:20 26 28
-plan -wish:48 -8 -9
-preparation:-72 -47 -47
-quitting/withdrawal:-73 -37 -30
-resolve:53 -6 -33
-resolve -wish:27 2 0
-self_harm/self_harm:-45 -44 -35
-self_harm/self_harm -time:26 40 -3
-settled:22 39 31
-shakes/withdrawal:-54 -49 -29
-slip/relapse:-54 -16 -30
-slip/relapse -use/overdose:-34 -17 -6
-symptom/withdrawal:-46 -59 -66
-taken:-30 -26 -9
-target:16 34 -33
-target -use/overdose:-19 -21 -6
-time:-42 -21 -28
-understatement:-53 -46 -36
-unseen:-38 -34 -31
-urge/self_harm:-44 -20 -7
-warning:11 6 -21
-warning -wish:51 30 0
-window:-23 -16 -16
-wish:-70 -81 -79
a:-40 -41 -26
a a:-26 -1 0
a adn:-40 -12 8
a baby:-25 -19 -14
a bad:15 -26 -20
a balcony:18 33 28
a bath:-51 -46 -37
a battery:20 29 -14
a beam:20 20 46
a bed:-21 -23 -12
a bedsheet:8 8 50
a beer:26 30 31
a belt:-3 -7 -33
a bet:67 -4 -3
a beter:-28 13 10
a big:22 38 23
a bigger:-23 -19 -19
a bird:-17 -24 -13
a bit:-8 -2 -39
a bitten:31 30 32
a blade:51 75 78
a blue:-38 -23 -10
a body:54 57 38
a bother:20 22 13
a bottle:31 12 11
a box:-26 -31 -26
a break:9 13 22
a bridge:31 45 18
a bug:41 43 3
a bullet:58 64 -16
a burden:35 -5 -20
a bus:-2 -51 -52
a cabinet:-17 -24 -17
a can:43 25 28
a caravan:-21 -11 -10
a chair:42 48 52
a charger:55 -3 -1
a cigarette:26 33 -3
a clerical:69 -5 -4
a client:-21 -11 4
a cliff:-20 -19 6
a coat:-26 -16 -15
a coffee:16 30 28
a comfort:31 42 43
a compliment:30 39 33
a copy:14 13 35
a cost:21 0 0
a couple:-4 -13 -22
a cow:-33 -20 -14
a craving:-42 -1 -2
a cry:33 34 15
a cubicle:-30 -22 -8
a cup:0 -7 -33
a cupboard:47 46 6
a cuppa:-33 -11 -8
a curry:-21 -25 -24
a cut:-1 14 23
a date:47 60 84
a dead:40 35 37
a decent:-27 -13 -7
a different:37 23 26
a door:-7 -21 -10
a dosette:42 34 31
a drawer:-46 -38 -19
a dream:-25 -5 -2
a drink:-26 -14 -16
a drop:32 39 43
a dropped:19 16 22
a duck:-28 -14 -5
a fail:24 25 23
a family:26 24 31
a father:27 28 24
a favour:42 20 -2
a fever:28 22 18
a figure:26 28 2
a fit:51 47 20
a flask:-23 -15 -17
a fool:27 23 18
a foot:21 17 11
a for:12 -23 -7
a forever:-23 -7 -3
a fortnight:28 5 -20
a forty:14 23 24
a foto:-23 -9 3
a four:33 -2 -5
a fraud:40 27 -1
a friend:35 25 37
a full:43 56 51
a funeral:-27 -22 -15
a funny:23 30 33
a gale:68 -1 -1
a game:14 32 15
a ghost:49 -7 -1
a gift:26 25 1
a girl:-25 1 -32
a glass:21 23 25
a good:-31 -30 -26
a goodbye:-48 -65 -73
a grandad:-24 -19 -17
a grate:35 37 34
a greenhouse:-23 -21 -6
a grown:23 26 21
a guard:20 26 9
a gun:-31 -54 -16
a hacer:8 30 -2
a hammer:32 33 15
a handful:31 31 53
a hanging:-21 -14 -7
a hare:-21 -5 -6
a hat:14 21 13
a heartbeat:22 32 -1
a hit:38 21 31
a holiday:52 46 31
a horse:39 -14 -8
a hosepipe:30 23 22
a hot:-40 -34 -15
a hotel:-18 -21 -10
a house:-25 -21 -19
a hundred:68 55 51
a husband:37 29 -11
a hypocrite:0 0 -42
a i:-87 -32 -13
a jam:34 38 37
a joint:49 0 0
a joke:-1 4 -23
a judge:-20 -7 -14
a kid:-22 -18 -2
a knife:62 56 19
a la:18 -52 -48
a label:64 67 74
a lad:19 36 -10
a lamb:-36 -14 -11
a language:29 31 28
a lapse:61 0 0
a laptop:-21 -16 -14
a laughing:-24 -23 -14
a ledge:-14 -29 -28
a length:45 52 55
a leter:32 46 46
a lie:29 35 -15
a lief:39 -15 -1
a light:46 -12 -8
a lighter:37 40 0
a line:14 -31 -25
a lineman:42 49 46
a list:20 30 -9
a living:13 21 -5
a load:65 49 40
a loch:25 1 -3
a locked:24 28 -16
a log:21 25 25
a look:-24 -11 -6
a lorry:48 44 55
a lot:4 -23 5
a machete:19 25 47
a man:36 27 -4
a matarme:8 6 31
a mate:58 -4 1
a matter:26 30 -9
a me:43 25 -9
a meal:20 -1 -3
a meeting:28 -24 -10
a meme:26 25 -31
a mes:22 26 -7
a mess:48 48 6
a method:43 23 16
a mi:35 11 18
a min:45 26 31
a mind:-40 -39 -20
a minute:53 51 53
a mistake:73 27 8
a month:13 -28 -22
a months:7 12 22
a mum:10 -14 -26
a nadie:54 61 67
a nail:20 22 -1
a nap:37 -16 -9
a needle:-17 -3 32
a neighbour:-25 -16 -7
a new:-35 -29 -28
a next:41 42 3
a nice:63 57 58
a nicer:69 0 0
a no:27 42 41
a noose:28 32 45
a novel:-26 -25 -25
a one:16 23 12
a overdose:13 16 21
a packet:-27 -17 -9
a pain:23 20 20
a paper:-24 -9 -9
a paracetamol:-21 -19 -17
a permanent:20 24 -1
a person:39 -15 8
a pic:18 22 42
a pier:-38 -26 -16
a pile:14 20 24
a pillow:16 23 20
a piont:22 3 -2
a piper:-36 -16 -12
a pistol:12 14 32
a pizza:12 13 27
a place:42 44 47
a plan:-35 -55 -42
a plant:-30 -20 -9
a plumber:-32 -23 -11
a poem:13 21 -7
a premier:0 2 32
a pris:62 67 72
a proper:-50 -10 -5
a pulse:38 36 36
a quarter:18 23 20
a quitar:4 12 26
a quitarme:20 32 -3
a rail:-24 -20 -9
a razor:-35 -25 -36
a reason:58 23 -5
a relapse:26 -15 -5
a relief:31 1 -8
a rest:52 35 38
a review:-7 -5 31
a rifle:-40 -41 -10
a roap:-28 -27 -62
a roll:24 21 18
a round:25 25 21
a row:33 38 43
a sachet:40 35 28
a saturday:-38 -26 -14
a saucer:20 22 19
a scarf:-12 -24 -28
a scary:53 42 0
a school:-30 -30 -6
a schoolboy:-23 -19 -18
a scratchcard:23 0 0
a sealed:-33 -24 -16
a second:-28 -19 -37
a seizure:38 46 35
a she:-22 -1 0
a shift:-24 -10 -4
a sign:-23 -13 -11
a single:-29 -11 -9
a slap:31 37 -8
a sleeve:55 71 -2
a slip:-60 -5 -16
a slot:0 -25 -11
a smoker:-12 -21 0
a snoring:20 20 18
a sock:-4 0 -27
a song:-28 -24 -9
a sort:29 -22 -14
a soul:7 11 27
a spider:-9 -9 -21
a squash:18 18 20
a story:26 22 30
a strip:45 49 9
a stroke:23 3 5
a suicidarme:3 -37 -110
a sunday:-24 -14 -13
a tea:16 20 25
a terminal:29 -3 -1
a thank:24 25 33
a thing:-5 -26 5
a tirar:20 32 23
a toast:23 -10 -2
a toaster:47 44 21
a todos:-35 -11 -11
a torch:-3 20 20
a tous:24 25 23
a tracker:51 47 -6
a train:65 73 43
a tree:28 29 12
a trophy:13 39 -1
a tuesday:-16 -24 -18
a vein:-37 -30 -21
a vet:23 24 26
a voice:65 29 12
a wall:20 29 27
a ward:-23 -11 -9
a waste:27 -8 -3
a way:56 51 15
a wee:-33 -30 -6
a week:15 20 54
a weight:55 -20 -5
a wet:16 22 25
a where:-24 -18 -18
a while:-22 16 -3
a whole:-22 -12 -2
a wil:-22 -4 1
a window:-20 -7 -10
a wish:35 0 -5
a word:-24 -9 2
a year:47 3 -8
a … across:12 14 20
a … after:30 12 19
a … ages:32 0 0
a … ago:31 8 61
a … all:-17 -26 -11
a … an:37 46 40
a … anymore:102 66 -1
a … anyone:-37 -10 -13
a … at:27 28 15
a … back:-23 -8 -36
a … bad:-27 -5 -1
a … bath:64 61 48
a … be:-9 -37 -22
a … because:-19 -26 -29
a … been:-29 -23 -13
a … before:-26 -19 7
a … beneath:-29 -21 -22
a … beside:38 38 41
a … bet:28 0 0
a … bit:-30 -18 -16
a … blood:14 35 49
a … both:-22 -25 -3
a … bottle:50 56 57
a … box:-38 -33 -15
a … bridge:18 27 34
a … but:31 -22 -35
a … by:-29 -21 -19
a … bye:45 47 32
a … call:-24 -10 -5
a … came:11 24 24
a … can:27 15 35
a … cant:-2 -6 -55
a … carry:-24 -4 -1
a … chair:-26 -21 -20
a … cider:-19 -21 -20
a … class:-16 -16 -21
a … clean:21 17 7
a … climb:38 26 9
a … codeine:25 -9 -2
a … cold:29 32 26
a … collapsed:-31 -37 -29
a … colour:49 51 51
a … coming:46 55 53
a … convinced:9 8 23
a … cos:35 30 32
a … couldnt:34 30 24
a … day:8 21 15
a … days:-29 -30 15
a … de:7 26 37
a … dead:12 -23 -16
a … deeper:12 12 -30
a … dei:24 16 -11
a … does:4 13 27
a … dont:57 4 -5
a … down:-45 -33 -30
a … drank:-17 28 24
a … driver:-34 -23 -21
a … dryer:39 -3 -2
a … each:-8 -8 -21
a … el:-35 -22 -19
a … en:-91 -32 -17
a … end:25 26 -8
a … enough:16 26 56
a … error:66 -4 -3
a … esta:11 18 -29
a … evening:-5 -21 -31
a … everyone:67 44 -9
a … family:73 -9 -3
a … fathers:35 29 30
a … feel:-20 11 15
a … feeling:28 -2 -1
a … field:24 27 30
a … fifth:16 21 25
a … file:19 21 -1
a … fine:-20 -19 -7
a … fit:-29 -28 -21
a … fits:16 17 20
a … flex:42 58 53
a … fone:21 -12 6
a … for:-37 -37 -36
a … forgive:-29 -20 -13
a … from:-46 -31 -48
a … full:-28 -20 -17
a … garadge:1 -3 -20
a … get:21 -21 -8
a … gets:36 18 -4
a … gin:-37 -29 -16
a … glad:-26 -21 -11
a … god:-20 -8 -11
a … gone:22 -10 -7
a … good:19 27 27
a … goodbye:15 23 29
a … got:27 16 -6
a … half:21 17 29
a … hands:20 -29 -9
a … hasta:-27 -9 -19
a … hav:-18 -23 1
a … havent:21 -6 -5
a … he:-13 -21 -13
a … head:28 26 21
a … hed:-25 -21 -10
a … help:29 22 11
a … here:29 3 -14
a … hes:49 31 53
a … hier:25 28 -10
a … high:25 35 65
a … him:6 -3 -30
a … himself:41 37 -1
a … hole:-22 -13 -4
a … hour:-29 -35 -28
a … hours:-23 -11 -15
a … how:-9 -25 0
a … hoy:5 3 23
a … husband:-1 20 32
a … i:32 30 36
a … id:16 -38 -26
a … if:71 28 -6
a … im:29 48 37
a … inn:0 2 32
a … instead:14 29 24
a … insulin:-28 -23 -20
a … into:46 53 46
a … is:-17 -23 -29
a … isnt:65 50 71
a … it:28 34 27
a … ive:29 28 19
a … jar:34 38 34
a … je:36 39 47
a … jours:22 26 -7
a … keep:2 -36 -15
a … kept:18 17 27
a … kil:17 19 45
a … know:47 46 39
a … labelled:11 14 20
a … lads:9 23 28
a … lady:-2 -4 23
a … lamp:-24 -29 -34
a … last:79 32 -2
a … lately:45 -1 0
a … less:30 -6 -3
a … let:35 2 21
a … leter:-50 -45 -39
a … lief:39 42 20
a … liked:25 1 -3
a … line:17 13 23
a … lined:36 38 34
a … long:5 51 36
a … lost:55 -10 -1
a … love:-38 -21 -1
a … made:-25 -25 -25
a … make:38 5 -24
a … makes:-21 -5 -1
a … man:22 25 33
a … many:38 37 37
a … mate:-24 -5 1
a … me:-3 -11 -33
a … meal:22 33 39
a … menu:17 20 31
a … mi:-26 5 11
a … mines:19 18 26
a … minutes:17 33 39
a … month:27 11 16
a … more:15 -25 -35
a … much:29 -5 -4
a … my:14 -19 -29
a … name:35 37 33
a … nearly:-24 -13 -9
a … night:34 -46 -34
a … nobody:26 -9 -23
a … noche:11 17 -32
a … noise:20 21 19
a … note:33 17 -3
a … number:23 16 17
a … of:13 25 15
a … off:49 49 32
a … old:19 41 21
a … one:-34 -26 -43
a … online:56 60 59
a … or:-46 -50 -10
a … out:-20 -9 4
a … over:-9 10 -24
a … overdose:31 40 41
a … packet:20 17 22
a … pain:-22 -27 -10
a … paper:-16 -22 -19
a … park:-30 -22 -13
a … part:35 19 0
a … past:-61 4 -4
a … people:-13 -20 -7
a … petrol:27 27 22
a … pills:-28 -11 -31
a … pin:22 18 26
a … place:-25 -17 -20
a … plan:-21 -13 -8
a … plumber:-24 -22 -15
a … por:-34 -2 -2
a … pot:25 28 22
a … programme:15 23 18
a … prosecco:25 -12 -2
a … puppy:-61 -65 -67
a … purpose:-10 -2 -77
a … racing:9 7 22
a … raised:34 -2 -1
a … razor:29 23 25
a … reading:-21 -12 -7
a … ready:41 -1 -12
a … rent:39 0 -1
a … rest:21 -1 0
a … right:33 -1 -18
a … roll:-27 -21 -21
a … room:-33 -23 -22
a … ropes:26 27 28
a … round:51 3 -8
a … rum:16 29 4
a … run:27 18 10
a … said:22 39 54
a … sam:21 15 0
a … sat:31 38 48
a … saturday:31 32 24
a … say:-23 -5 -3
a … says:31 20 30
a … school:-41 -35 -12
a … second:-37 -34 -15
a … seizure:25 23 26
a … set:-41 -22 -12
a … she:-24 -22 -1
a … shes:-2 1 24
a … should:29 14 -4
a … shouting:11 14 27
a … signed:-28 -25 -8
a … sister:-21 -12 -5
a … sixty:53 0 -1
a … sleep:-31 6 -4
a … slow:28 34 34
a … space:72 0 0
a … speech:23 27 -8
a … started:25 50 -1
a … step:21 -1 -1
a … stepmum:28 -1 -1
a … stop:1 2 -37
a … suicidal:-43 -48 -1
a … supply:7 12 21
a … sweating:24 -9 -6
a … tablets:48 48 45
a … take:-29 -28 -18
a … teeth:33 7 0
a … tell:-25 -22 -11
a … telling:21 24 34
a … tells:-21 2 -1
a … ten:-20 -9 3
a … than:49 20 28
a … thats:-17 -23 -3
a … ther:-38 -17 -22
a … theres:-33 -34 -23
a … these:-35 -29 -13
a … theyd:30 -12 -4
a … thing:7 -36 -26
a … think:14 12 22
a … through:23 24 2
a … ticket:27 30 29
a … time:-9 -21 -38
a … to:-14 -22 -6
a … today:14 -11 -26
a … tomorrow:-21 -8 -11
a … tongue:28 29 32
a … tonight:-69 0 -32
a … touched:23 -1 0
a … towel:25 23 25
a … train:40 45 47
a … trip:24 20 18
a … two:0 9 34
a … typed:38 41 34
a … under:52 49 47
a … une:40 43 48
a … until:8 23 8
a … up:32 68 86
a … upon:-48 -1 -3
a … urge:24 33 -1
a … us:-40 -34 -22
a … vida:42 48 27
a … view:21 19 17
a … voice:13 26 31
a … waiting:-26 -12 -18
a … wake:-24 -27 -14
a … walk:13 33 27
a … walking:14 17 26
a … want:21 25 -37
a … wanting:21 -5 2
a … was:-3 -22 -17
a … wash:23 26 28
a … wat:-23 -32 -9
a … water:20 14 20
a … way:20 15 21
a … we:23 27 34
a … wednesday:13 27 29
a … weeks:-41 -26 -10
a … welcome:-20 -10 -9
a … wen:-23 4 16
a … went:13 25 36
a … whatever:-47 -11 -2
a … where:15 6 -22
a … which:-21 -34 -30
a … whisky:22 18 12
a … who:27 -25 -17
a … wil:-54 -26 -12
a … with:-35 -46 -41
a … wont:10 22 30
a … word:35 29 -2
a … work:-24 -19 1
a … would:22 36 27
a … wrote:-12 15 41
a … y:-24 2 -14
a … yellow:23 29 2
a … yesterday:31 27 33
aa:-47 -45 -38
abba:-14 -16 -14
abbey:-1 -1 -1
abeg:7 -1 -1
abend:13 12 -7
aber:-5 -31 -17
aber ich:24 -2 -1
aberdeen:-16 -16 -10
abide:3 -6 -3
able:-20 -10 0
able … i:-13 -32 -4
about:-24 -17 -50
about a:-29 -17 -4
about adn:62 56 27
about all:-24 -8 -1
about anything:22 -3 -10
about catching:47 -13 -4
about ctb:4 -49 -1
about death:-95 17 -1
about dieing:4 11 -26
about fentanyl:25 25 -1
about geting:78 -2 -1
about hanging:49 66 -14
about her:-37 -34 -14
about him:-23 -20 -16
about how:-19 6 -23
about hurting:-2 -30 0
about i:-45 -41 -16
about in:-25 -21 -1
about it:-27 -37 -18
about killing:65 83 6
about leaving:30 28 28
about me:23 20 4
about moving:-21 -15 -4
about my:-36 -26 -45
about myself:24 -25 -5
about not:40 6 -8
about overdosing:40 54 -19
about self:36 13 -1
about shooting:70 83 -3
about six:29 36 34
about sleep:31 28 41
about sleeping:23 4 4
about slicin:25 24 -1
about suicidal:-123 -110 0
about suicide:63 80 -11
about takin:-22 -4 -1
about teh:-37 -61 -47
about ten:8 14 39
about that:19 30 -2
about to:94 76 104
about twenty:28 20 16
about ur:-25 -18 -15
about using:43 -16 -21
about wanting:18 42 -2
about was:28 -4 -1
about ways:37 41 -24
about whether:0 22 3
about … a:41 26 39
about … adn:-15 -36 -41
about … ago:0 34 42
about … al:26 42 0
about … an:13 27 -2
about … be:-13 -9 -27
about … because:-7 -22 9
about … been:-1 3 -20
about … bus:42 -11 -4
about … but:21 15 -5
about … counting:21 -7 -1
about … cut:134 107 -2
about … cutting:25 -9 -1
about … day:-5 25 -6
about … dead:8 -36 -9
about … deleting:43 22 -1
about … do:48 42 55
about … drinking:16 20 24
about … end:25 36 47
about … every:53 8 -5
about … everyone:23 24 0
about … exit:22 -1 0
about … final:22 -1 0
about … for:-37 -36 -21
about … from:22 17 -6
about … game:42 20 -2
about … give:61 45 -2
about … got:36 37 50
about … himself:56 78 -14
about … his:-9 -20 -26
about … hour:63 24 5
about … i:-17 -31 -23
about … id:36 36 26
about … ill:-14 -10 -26
about … im:-35 -24 -17
about … it:-10 -3 -23
about … ive:-39 -39 -3
about … kil:18 27 -7
about … know:28 29 6
about … left:26 5 7
about … lief:16 25 -14
about … man:26 24 15
about … me:-49 -27 -8
about … mins:19 27 53
about … minute:23 33 32
about … minutes:31 22 36
about … most:-20 -8 -5
about … my:60 74 13
about … myself:70 61 -18
about … nights:-21 -11 0
about … nose:-23 -11 -3
about … nothing:22 1 0
about … of:-4 -2 25
about … off:25 48 8
about … one:-21 -16 -11
about … open:29 30 39
about … out:-21 -20 -4
about … own:-26 -29 -20
about … page:23 -2 -2
about … shes:-23 13 31
about … singers:22 17 0
about … sleep:36 -2 -3
about … state:-23 -21 -11
about … stay:1 29 8
about … suicide:38 18 -3
about … take:-31 -18 6
about … teh:-4 15 29
about … them:6 17 39
about … think:45 69 42
about … this:8 25 20
about … thoughts:-123 -110 0
about … time:-22 -15 -8
about … to:-22 5 -19
about … two:20 24 -41
about … up:57 62 -2
about … ur:-18 -23 -23
about … want:-35 -22 -1
about … was:-28 -9 -3
about … wen:22 25 -3
about … while:36 29 -1
about … with:-21 -17 -4
about … would:-25 -1 -8
above:7 14 3
above teh:-27 -25 -19
above … a:17 21 -1
above … adn:36 28 28
abroad:2 10 -6
abscess:0 -1 -1
abschiedsbrief:46 44 50
absence:35 37 34
absolute:-3 -1 0
absolutely:-32 -26 -8
absorbed:-3 -2 -4
abuela:-8 -6 -6
abuelo:1 2 -1
abuse:-17 5 -18
abuse … wen:16 32 0
abused:-5 -2 -1
abusive:-43 -40 -14
aca:-1 0 0
acabar:99 76 -7
acabar con:38 75 -7
acabar … mi:115 84 -7
acabar … vida:38 74 -6
acabo:-6 13 15
acamprosate:11 0 -4
accent:-2 -2 -1
acceptance:0 0 -1
accepted:26 14 18
accepted it:33 7 5
access:-4 -5 -9
accident:40 35 39
accident i:32 40 45
accident … my:44 42 39
accident … says:-29 -17 -10
accidental:-13 -6 -5
accidentally:-30 -15 5
accidentally took:15 23 22
accidentally … my:15 23 25
accommodation:14 10 12
according:-26 -20 -12
according to:-26 -20 -12
accordion:-2 -2 -1
account:1 -15 6
account adn:13 27 8
account in:19 21 21
account wil:52 36 29
account … a:-26 -12 -3
account … go:45 33 28
account … im:11 18 29
account … morning:18 21 22
account … quiet:23 1 2
accountant:-13 -10 -11
accounts:-15 -8 0
accurate:-2 -1 0
ace:-6 -6 -1
ache:-9 -3 -1
aches:-14 -10 -9
achievement:0 0 0
aching:60 31 -7
acht:-4 -4 -3
achy:-18 -16 -15
acid:65 63 55
acid in:62 65 53
acid … my:39 32 10
acne:-8 -5 -2
acre:2 7 3
across:61 45 34
across from:23 27 28
across it:-32 -28 -14
across teh:3 -45 -57
across … adn:29 22 25
across … bridge:-24 -12 -12
across … door:40 35 31
across … teh:-28 -27 -11
act:-11 -18 -51
act on:48 27 -13
act one:-22 -25 -22
act … adn:-23 -27 -22
act … i:35 38 -1
act … it:35 -17 -9
act … them:15 38 -4
acted:-9 -7 -4
acting:-12 -7 -7
action:-15 -8 -4
activation:-1 0 0
active:54 68 -11
active suicidal:59 49 0
actively:18 27 -22
actively suicidal:47 49 -5
actor:-5 -6 -2
actors:39 32 -7
actors suicide:52 49 -1
actors … teh:27 30 0
actress:1 3 5
actual:-10 25 -7
actually:0 0 0
acutally:0 0 0
ad:-10 -7 -2
add:-33 -25 -11
added:-3 -2 -1
addict:-17 -25 -8
addicted:-2 -1 -1
addiction:-46 -35 -20
adding:0 0 0
address:68 72 72
address … me:63 66 66
addressed:-4 -3 0
aded:0 0 0
adelaide:-3 4 7
adeyemis:-6 -3 0
adhd:15 2 5
adieu:58 51 68
adieu a:22 23 24
adieu … tous:22 23 24
adios:112 71 73
adios a:-32 -11 -10
adios … cuando:20 24 22
adios … todos:-32 -11 -10
admin:-3 -10 -4
admire:-32 -20 -43
admired:2 0 -1
admission:-1 0 0
admissions:-17 -11 -5
admit:-7 -16 -9
admits:21 22 -19
admitted:19 20 -14
adn:-16 -2 -5
adn a:-11 12 32
adn adn:-58 -38 -31
adn after:4 3 21
adn afterwards:13 23 1
adn all:28 -3 -57
adn alone:23 13 -2
adn am:-69 -65 -31
adn an:-3 13 27
adn another:21 30 43
adn are:-28 -10 -10
adn back:-30 -13 -9
adn be:-24 -37 -29
adn been:2 21 -4
adn being:35 22 -34
adn bit:24 32 15
adn bitten:-22 -21 -14
adn both:-18 -30 -13
adn bought:-21 -37 -57
adn brushed:30 -12 0
adn burning:70 71 76
adn call:-19 -22 -25
adn calling:13 19 31
adn calm:-31 -15 -6
adn came:58 21 12
adn can:19 31 30
adn cannot:39 3 -1
adn cant:-33 -26 -13
adn changed:-26 -21 -2
adn cleaned:-21 -13 -13
adn cleared:-21 -16 -9
adn cold:-46 -37 -27
adn come:-28 -36 -34
adn couldnt:10 23 12
adn cryin:1 -28 -12
adn cut:41 75 -31
adn dad:24 21 26
adn dads:30 36 41
adn did:-65 -63 -17
adn didnt:-30 -15 -15
adn disgusting:34 36 -4
adn do:29 21 4
adn doing:27 37 37
adn done:57 46 23
adn dont:4 16 23
adn drank:96 19 19
adn drinking:-25 -33 -19
adn driving:40 38 43
adn dropped:61 61 50
adn drove:54 45 42
adn dyou:13 21 -1
adn each:-12 -21 -6
adn ended:-21 -18 -15
adn every:-15 -37 -12
adn everyone:60 -4 2
adn everything:50 30 34
adn everythings:-25 -15 -5
adn falling:51 48 55
adn farewell:41 35 42
adn fed:-19 -22 -21
adn feel:-32 -3 1
adn finds:21 21 35
adn forgot:-16 16 24
adn found:-27 -19 -17
adn friday:4 -20 -21
adn gave:-58 -58 -47
adn get:-42 -39 -28
adn gin:63 61 62
adn give:-45 -29 -12
adn gives:27 7 -21
adn glad:-30 -24 -14
adn go:-33 -48 -34
adn goin:-24 -15 -6
adn gone:-25 -49 -20
adn goodbye:12 19 21
adn had:8 47 12
adn handing:2 -25 -7
adn hands:-31 -22 -9
adn has:24 12 1
adn haveing:31 22 -16
adn havent:19 -40 -26
adn he:29 15 13
adn hearing:-18 -37 -20
adn her:54 42 75
adn heroin:28 0 -8
adn hes:58 63 76
adn hiding:52 3 1
adn him:6 8 -21
adn his:20 11 42
adn hits:34 37 -5
adn hoap:71 -25 -32
adn hoping:-20 -17 -8
adn how:-42 -34 -7
adn hung:3 10 23
adn i:11 14 36
adn id:6 33 -29
adn ill:68 51 42
adn im:58 56 31
adn imagine:9 -22 -8
adn intend:-23 -25 -4
adn is:14 34 43
adn it:-62 -58 -24
adn its:32 -17 -24
adn ive:51 62 56
adn join:8 16 21
adn keep:5 -22 -23
adn kept:-18 -21 -8
adn killing:-4 -4 -41
adn know:-38 -11 -7
adn labelled:-31 -23 -15
adn landed:23 41 42
adn last:29 37 -26
adn lately:65 36 -14
adn laughed:17 28 -24
adn laughing:22 22 22
adn leave:-11 -8 -23
adn left:25 9 6
adn lie:63 49 62
adn light:29 12 -6
adn loaded:34 36 34
adn locked:-23 -18 -8
adn losing:22 31 23
adn make:6 -18 -28
adn me:12 10 26
adn mean:-35 -18 -4
adn means:13 31 -27
adn more:22 -20 -15
adn mum:24 35 27
adn my:24 8 18
adn myself:22 30 85
adn naturally:-21 -19 -13
adn needles:-20 -30 -4
adn neither:25 37 39
adn neva:61 -21 -21
adn night:-27 -22 -13
adn no:45 50 32
adn nobody:34 36 6
adn nobodys:69 41 38
adn none:102 88 70
adn not:29 35 52
adn off:-20 -30 -29
adn old:-18 -21 -14
adn on:66 78 40
adn once:19 24 -1
adn one:-39 -27 -8
adn other:-21 -18 -13
adn our:-38 -32 -29
adn over:-25 -41 -9
adn paid:2 5 25
adn part:27 -5 -9
adn plan:1 7 -35
adn posted:19 24 32
adn purged:31 -23 -1
adn put:-52 -63 -56
adn rang:-30 -21 -13
adn raving:28 28 31
adn read:-24 -15 -7
adn ready:-31 -24 -6
adn red:-26 -29 -5
adn refuses:23 20 -9
adn right:-40 -23 -19
adn ring:-30 -20 -15
adn ringing:26 -1 5
adn rings:-36 -32 -22
adn sat:-50 -56 -43
adn say:-42 -41 -17
adn says:76 89 75
adn screaming:12 15 32
adn see:12 20 -35
adn seeing:31 42 7
adn send:-25 -24 -14
adn sent:35 43 10
adn shakes:39 36 31
adn she:-17 -25 -35
adn shes:51 58 71
adn showed:54 60 63
adn sick:49 28 -30
adn since:3 8 -21
adn slapping:36 39 36
adn slaps:23 28 -10
adn snoring:22 30 43
adn sobbing:-70 -58 -4
adn sombody:-34 -21 -8
adn some:-27 -2 -1
adn soon:1 6 -25
adn spat:27 0 9
adn staff:47 15 -1
adn start:-37 -22 -14
adn stupid:49 44 42
adn such:-20 -8 0
adn suicide:28 -4 -1
adn sure:28 42 19
adn swore:19 45 1
adn take:-2 -43 -19
adn taken:36 32 15
adn takin:-33 -20 -3
adn talking:29 18 25
adn talks:68 68 -1
adn teh:18 30 25
adn tell:45 11 22
adn tells:27 33 -18
adn ten:37 31 31
adn thanks:-23 -19 -19
adn that:70 80 45
adn thatll:2 11 27
adn thats:79 55 56
adn therell:18 25 15
adn theres:40 25 24
adn theyd:21 -10 -11
adn theyll:-30 -36 -30
adn theyre:20 30 1
adn theyve:-17 -24 -11
adn think:47 -53 -25
adn thinking:-41 -34 -12
adn this:67 50 42
adn thought:29 15 -27
adn threw:19 27 7
adn tired:11 23 -11
adn to:-23 -3 -19
adn today:22 46 -5
adn tomorrow:-47 -39 -31
adn tonight:64 53 24
adn tonights:74 67 69
adn took:25 45 47
adn touches:14 22 -47
adn trembling:19 22 10
adn two:66 64 68
adn u:-24 -14 -12
adn ur:-3 -7 -23
adn use:84 -3 -18
adn used:-21 12 -8
adn vodka:16 34 44
adn wait:-26 -16 -12
adn waits:1 2 -42
adn wake:-36 -11 -6
adn walked:35 34 28
adn want:-19 -40 -7
adn wanted:22 33 -4
adn wanting:22 38 -1
adn was:23 -47 -32
adn wat:13 29 21
adn water:22 34 -27
adn we:-28 -28 -33
adn wedding:68 62 52
adn wen:29 30 4
adn wet:38 39 31
adn which:10 13 21
adn while:-52 -42 -19
adn whiskey:-20 -16 -11
adn who:20 21 13
adn why:-22 5 2
adn wish:50 -7 -4
adn wont:19 25 -3
adn would:13 24 31
adn wouldnt:10 16 23
adn wrote:15 13 24
adn yeah:44 21 -4
adn yesterday:77 24 -24
adn youll:-13 -28 -20
adn zero:20 22 -2
adn … a:-32 -22 -15
adn … about:-29 -5 -33
adn … adn:37 32 49
adn … afraid:22 17 -21
adn … after:43 15 22
adn … afternoon:26 25 21
adn … agree:4 3 -27
adn … alife:29 1 16
adn … all:23 -2 -2
adn … alone:-24 -30 -15
adn … am:-40 -48 -52
adn … another:37 27 -27
adn … answered:27 25 -1
adn … answering:40 39 29
adn … anxiety:-35 -11 -14
adn … any:-24 -9 2
adn … anything:-21 1 13
adn … appointment:19 28 -2
adn … are:18 25 30
adn … arm:14 21 8
adn … arms:24 30 26
adn … arrives:-33 -35 -32
adn … ashamed:64 11 -10
adn … asked:2 21 -32
adn … asking:23 32 13
adn … at:-5 -31 -34
adn … aunt:16 21 21
adn … away:-30 -30 -11
adn … back:-24 -15 -58
adn … bad:-30 -28 -6
adn … bag:16 9 -21
adn … bathroom:-9 -4 -20
adn … baths:40 38 40
adn … beat:28 30 -1
adn … because:19 8 29
adn … been:0 -23 -73
adn … bees:-36 -42 -26
adn … begged:7 33 -19
adn … begun:46 56 14
adn … being:40 49 -4
adn … beleive:-5 -4 -20
adn … belt:-21 -17 0
adn … belts:12 20 35
adn … beside:-47 -40 -25
adn … best:-23 -17 -22
adn … between:24 32 31
adn … bit:32 16 11
adn … blacked:20 22 20
adn … blade:16 22 45
adn … blame:-43 -25 -19
adn … blank:51 -4 -6
adn … bless:21 15 18
adn … blood:56 55 20
adn … blue:24 25 19
adn … body:-24 20 30
adn … bottle:79 60 31
adn … boyfriend:28 32 12
adn … breathing:52 56 69
adn … bring:-39 -15 -11
adn … brings:21 21 -1
adn … brought:-20 -18 -9
adn … bullet:35 28 32
adn … burning:24 19 22
adn … burns:-17 -48 -15
adn … bus:24 33 32
adn … bush:26 27 27
adn … but:-41 -22 -18
adn … by:-14 -3 -31
adn … call:-28 -42 -35
adn … calling:32 -8 -6
adn … can:-28 -5 7
adn … cannot:23 21 18
adn … cant:47 46 53
adn … car:12 25 38
adn … card:22 21 4
adn … care:36 48 -33
adn … carer:-25 -22 -10
adn … carers:-18 -36 -31
adn … carpet:-39 -39 -36
adn … cars:41 40 38
adn … cat:-19 -15 -21
adn … catch:62 64 56
adn … cause:31 32 36
adn … cereal:-22 -16 -8
adn … chair:39 36 32
adn … changed:36 27 38
adn … checks:64 6 -2
adn … children:-26 -29 -35
adn … choose:24 -1 5
adn … chosen:27 27 54
adn … chuffed:-23 -16 -5
adn … clinic:10 27 -19
adn … close:21 9 -20
adn … coat:66 70 69
adn … code:34 37 35
adn … cold:9 21 24
adn … come:43 -13 6
adn … coming:41 21 19
adn … considering:27 26 -4
adn … content:30 39 37
adn … convulsing:28 33 33
adn … cord:58 61 67
adn … coroner:17 15 37
adn … could:-35 -20 -16
adn … count:21 25 20
adn … counted:18 20 19
adn … counting:-28 -15 -9
adn … cravings:-51 -14 -7
adn … crawling:41 -18 -17
adn … cross:-23 -18 -2
adn … crossed:43 3 -1
adn … cupboard:17 34 24
adn … cut:12 36 -9
adn … d:-21 -9 -8
adn … dads:69 66 64
adn … dare:33 29 24
adn … daughters:15 24 31
adn … days:12 20 31
adn … dead:23 19 50
adn … decent:11 -33 -13
adn … decided:59 33 42
adn … dei:-20 9 4
adn … deleted:15 -20 -10
adn … did:-48 -87 -55
adn … didnt:-33 -25 -21
adn … discharged:1 -21 -15
adn … do:-41 -20 -8
adn … doesnt:6 14 54
adn … doing:6 30 34
adn … done:21 41 15
adn … dont:38 61 32
adn … door:34 41 56
adn … downstairs:45 32 45
adn … drank:-44 -5 -6
adn … drawer:-19 -11 -33
adn … drawn:22 15 -13
adn … dream:49 -12 -2
adn … drifting:16 24 21
adn … drive:-29 -10 -9
adn … driver:-25 -17 -13
adn … dropped:10 19 25
adn … dropping:27 32 43
adn … drowning:-21 -20 -9
adn … drunk:-39 -36 -24
adn … dummy:-23 -10 -8
adn … each:-33 -26 -24
adn … ears:31 31 30
adn … eat:-3 33 -12
adn … eaten:-27 -15 -14
adn … eleven:21 -1 0
adn … eleventh:77 73 72
adn … empty:20 20 23
adn … engines:11 15 25
adn … enough:24 17 17
adn … evening:31 18 4
adn … everyone:-47 -36 -36
adn … everything:12 39 36
adn … exactly:27 20 -8
adn … exaggerating:91 85 -1
adn … exhaust:-32 -18 -10
adn … eye:18 34 33
adn … eyes:5 24 31
adn … failed:40 35 38
adn … faint:7 8 36
adn … fainted:24 35 -1
adn … far:10 7 21
adn … farewell:46 12 7
adn … father:-25 -29 -4
adn … fathers:13 16 22
adn … fault:31 27 -1
adn … feel:31 53 53
adn … feels:5 21 9
adn … feet:31 34 38
adn … fighting:26 -1 -1
adn … fine:-29 -23 -12
adn … finished:35 40 36
adn … fit:-25 -24 -15
adn … fitting:39 22 22
adn … fixing:15 30 -5
adn … flat:-22 -31 -12
adn … flatmate:-42 -27 -23
adn … floors:-23 -19 -18
adn … floppy:5 5 26
adn … fone:-46 -42 -29
adn … foot:26 28 25
adn … forever:-10 -26 -12
adn … forgive:15 -15 -21
adn … forgiven:-25 -24 -5
adn … forms:11 27 27
adn … found:-4 -40 -57
adn … frends:10 10 22
adn … friday:42 52 22
adn … frightened:49 41 11
adn … from:-13 -46 -52
adn … front:-21 -16 -16
adn … funeral:23 27 26
adn … furious:-23 -22 -20
adn … game:-27 -18 -5
adn … garadge:27 23 21
adn … garden:-23 -20 -29
adn … gas:61 56 62
adn … get:41 37 27
adn … geting:8 40 26
adn … gets:27 43 26
adn … giving:79 63 42
adn … god:12 16 33
adn … goes:28 29 -1
adn … goin:77 67 68
adn … goodbye:21 14 17
adn … goodbyes:14 7 29
adn … goodnight:-20 -18 -9
adn … got:-23 -37 -22
adn … gp:-12 -12 -20
adn … grateful:16 18 21
adn … greenhouse:-20 -19 -5
adn … grey:58 60 62
adn … guard:24 29 10
adn … had:-7 12 22
adn … half:-13 -30 -36
adn … hall:51 53 46
adn … hallucinating:22 16 25
adn … hapen:54 15 -12
adn … happened:21 -2 8
adn … happily:3 34 -1
adn … hard:25 27 10
adn … hardly:20 15 29
adn … hasnt:-4 -33 -17
adn … hate:-4 -29 -8
adn … haveing:-15 -25 -6
adn … he:48 36 35
adn … hear:-21 -11 -9
adn … hearing:3 8 24
adn … heart:45 65 59
adn … hearts:31 25 37
adn … held:-30 -38 -26
adn … hell:66 52 32
adn … help:-22 -17 -24
adn … here:-34 -26 -39
adn … hert:-2 15 39
adn … hes:24 19 14
adn … hidden:-10 -23 -31
adn … hiding:-26 -47 -52
adn … him:24 2 5
adn … his:28 31 46
adn … hitting:21 15 -6
adn … hoap:81 32 19
adn … hold:31 25 38
adn … holding:57 30 46
adn … honest:-17 -25 -8
adn … hook:17 17 39
adn … hoping:15 -26 -2
adn … hosepipe:-27 -19 -8
adn … hot:12 15 31
adn … hour:49 58 63
adn … how:14 -26 7
adn … husband:-26 -22 -12
adn … i:37 40 12
adn … if:16 13 -33
adn … ill:76 85 67
adn … im:21 19 43
adn … in:20 30 21
adn … infection:-21 -12 -13
adn … insects:39 44 45
adn … insurance:-60 -26 -24
adn … intend:72 84 76
adn … is:38 25 21
adn … isnt:13 33 17
adn … itll:27 3 9
adn … its:30 -19 -10
adn … ive:-1 -45 -39
adn … jacket:-28 -23 -23
adn … jealous:63 -8 -8
adn … jerked:30 28 12
adn … jerking:49 48 51
adn … joke:-16 -31 -2
adn … joking:1 1 -20
adn … keep:76 80 85
adn … keeping:-63 -15 -7
adn … kid:28 28 -6
adn … kids:-22 -31 -41
adn … kil:-44 -47 50
adn … kiss:29 32 30
adn … knife:54 50 72
adn … lad:-20 -22 -16
adn … lady:-22 -23 -20
adn … lamb:-44 -20 -16
adn … lamp:47 49 42
adn … last:-27 -30 -40
adn … laughed:39 33 28
adn … lay:14 8 23
adn … leaving:3 7 37
adn … length:26 32 32
adn … less:-40 -32 -21
adn … let:-11 -21 18
adn … leter:71 65 59
adn … letting:46 12 1
adn … lie:-23 -22 -30
adn … lied:60 31 3
adn … lief:-39 -17 18
adn … light:21 22 17
adn … lighter:14 16 26
adn … lime:60 56 38
adn … linda:25 0 0
adn … line:43 29 27
adn … lined:29 33 30
adn … lips:5 -3 -20
adn … listen:-22 -20 -5
adn … lit:12 18 26
adn … little:25 28 29
adn … loft:46 46 38
adn … longer:69 72 -8
adn … looking:58 -23 -19
adn … lose:-26 -11 -7
adn … lot:-1 26 25
adn … love:14 23 29
adn … lovely:-26 -14 -7
adn … mad:-24 -19 -29
adn … made:29 23 41
adn … maid:23 22 -3
adn … makes:-21 -17 -1
adn … making:25 30 42
adn … man:-18 -24 -20
adn … manager:-30 -22 -6
adn … many:-4 -23 -16
adn … map:16 20 26
adn … mates:-32 -29 -14
adn … mean:87 33 6
adn … means:1 24 5
adn … meant:27 9 -4
adn … messages:15 29 -3
adn … methadone:46 29 -7
adn … might:-2 6 23
adn … mind:-37 -30 -21
adn … minds:42 30 -4
adn … mine:58 62 57
adn … money:-1 -20 -31
adn … mood:27 -4 -2
adn … morning:11 16 22
adn … morphine:31 27 33
adn … mother:1 -12 -28
adn … moving:10 18 20
adn … mum:40 11 -2
adn … mums:12 20 -8
adn … must:14 12 24
adn … my:36 19 -10
adn … myself:-4 31 -11
adn … need:47 54 54
adn … neva:12 28 26
adn … new:20 18 21
adn … next:28 24 4
adn … nice:-16 -25 -14
adn … night:41 39 -1
adn … nights:11 12 36
adn … no:-22 -2 -30
adn … nobody:41 36 49
adn … nodding:25 24 33
adn … not:13 37 31
adn … note:34 28 28
adn … number:-40 -34 -38
adn … nurses:10 15 20
adn … of:41 36 36
adn … off:31 33 24
adn … okay:-31 -34 -20
adn … old:-22 -10 4
adn … once:-29 -15 -22
adn … one:-13 -14 -27
adn … ones:58 48 59
adn … onto:20 21 -2
adn … open:25 3 3
adn … opened:-23 -24 -17
adn … opening:26 26 26
adn … or:-33 -21 -10
adn … other:27 10 -10
adn … our:48 41 46
adn … out:83 48 27
adn … outside:-23 -15 -2
adn … over:3 21 51
adn … own:21 0 2
adn … page:29 34 31
adn … paid:-23 -18 -18
adn … paper:-33 -18 -14
adn … papers:-18 -20 -19
adn … parked:32 35 42
adn … partner:-22 -17 -6
adn … passport:17 21 -11
adn … peace:-19 -22 -11
adn … peaceful:36 22 13
adn … person:-22 -14 -6
adn … phones:34 25 25
adn … picking:23 19 -13
adn … pigeons:-21 -18 -8
adn … pillow:4 7 24
adn … pills:61 63 68
adn … pin:23 22 27
adn … pink:49 26 26
adn … plain:32 -14 -5
adn … plan:-27 -13 -3
adn … planning:29 38 -12
adn … play:-21 -6 -7
adn … polite:16 -29 -13
adn … post:19 23 16
adn … poured:41 27 29
adn … pressure:-21 -17 -16
adn … price:-21 -12 -7
adn … printer:-22 -6 -2
adn … pull:54 50 48
adn … pulled:36 48 59
adn … pulling:38 33 33
adn … pumping:9 16 24
adn … putting:-4 -26 -25
adn … quit:33 39 -11
adn … rail:45 46 45
adn … razor:-29 -19 -16
adn … reaching:20 25 44
adn … read:-51 -40 -21
adn … ready:21 11 30
adn … real:28 -14 -4
adn … reason:27 -12 11
adn … records:19 25 20
adn … remember:62 33 24
adn … rent:-32 -39 -21
adn … replying:48 48 37
adn … right:-25 -41 -47
adn … rigid:24 23 23
adn … rings:28 37 41
adn … rist:24 21 0
adn … roads:-35 -30 -27
adn … roap:122 101 82
adn … roaring:-25 -21 -11
adn … roll:26 22 18
adn … room:20 27 35
adn … roommate:-21 -15 -17
adn … rooms:21 22 15
adn … rouse:37 30 22
adn … running:29 35 45
adn … sachet:31 25 23
adn … said:33 -5 -2
adn … sat:8 -20 -14
adn … saturday:20 23 38
adn … say:-19 -47 -56
adn … saying:28 7 12
adn … scard:9 27 -21
adn … screaming:18 14 32
adn … second:-55 -49 -51
adn … see:61 61 38
adn … seeing:44 18 -1
adn … seem:36 6 -2
adn … seizure:56 50 61
adn … seizures:26 20 23
adn … sell:25 -1 -1
adn … send:27 33 19
adn … sense:30 27 25
adn … sent:48 29 10
adn … seventh:24 -12 -6
adn … shake:55 62 63
adn … shaking:40 49 5
adn … shaky:2 -28 0
adn … shall:73 86 85
adn … shant:24 15 18
adn … she:24 37 8
adn … shed:62 47 40
adn … shes:22 20 2
adn … shoes:17 23 19
adn … shoot:9 5 28
adn … shotguns:41 36 36
adn … should:49 51 24
adn … shouting:-2 -26 -10
adn … sick:20 29 18
adn … side:21 18 20
adn … since:-24 -21 -14
adn … sitting:2 -20 -26
adn … six:-22 -22 -14
adn … sixty:-22 -12 -8
adn … skin:59 43 61
adn … sky:-22 -14 -4
adn … sleeps:22 42 30
adn … slipping:22 23 18
adn … slow:42 43 35
adn … smell:-51 -48 -48
adn … smells:-27 -13 -10
adn … sombody:-31 -32 -20
adn … something:-38 -22 -20
adn … soon:-24 -20 -7
adn … sorry:65 49 22
adn … sorted:28 27 22
adn … soup:-27 -17 -15
adn … spent:19 18 23
adn … stairs:2 4 21
adn … stairwell:24 23 20
adn … standing:19 25 18
adn … staring:42 -16 -15
adn … started:70 88 -4
adn … starting:28 45 17
adn … stayed:13 20 20
adn … stepdad:11 10 -20
adn … stomach:-37 -28 -33
adn … stones:-22 -22 -17
adn … stood:35 41 44
adn … stop:-31 -34 -46
adn … stopped:41 3 -11
adn … stopping:31 41 34
adn … stops:37 33 32
adn … straight:36 41 38
adn … strong:14 29 12
adn … stuff:55 37 58
adn … suicidal:9 20 -11
adn … sunday:41 50 -20
adn … swallowed:73 81 94
adn … swap:-25 -7 -3
adn … swear:3 -8 -34
adn … sweating:-31 -7 -20
adn … tablets:81 87 75
adn … take:-21 -12 37
adn … takin:45 53 63
adn … talk:-30 -23 -20
adn … tape:-39 -18 -15
adn … teacher:24 26 -6
adn … teh:21 3 4
adn … tel:63 62 52
adn … ten:-27 -23 -15
adn … texted:43 49 50
adn … thankful:-43 -7 -4
adn … them:-16 -8 -23
adn … therapist:-20 -22 -11
adn … they:6 40 20
adn … theyd:35 -15 -6
adn … theyll:-20 -15 -5
adn … theyre:36 22 27
adn … thing:-21 18 -23
adn … things:3 -5 -41
adn … think:56 52 52
adn … thinking:48 12 -24
adn … this:53 57 59
adn … thought:22 -29 -43
adn … thoughts:38 -14 -5
adn … three:-34 -31 -20
adn … threw:31 0 -6
adn … thrilled:-16 -22 -11
adn … through:-30 -17 -23
adn … throwing:44 43 43
adn … thrown:0 21 19
adn … thursday:-21 -18 -8
adn … tidy:-27 -20 -19
adn … tied:35 41 43
adn … time:28 13 -4
adn … tired:-22 0 13
adn … today:28 31 18
adn … together:55 59 -3
adn … tomorrow:-21 -12 -10
adn … tonight:44 40 59
adn … took:-46 -38 -31
adn … top:-21 -25 -13
adn … touches:9 15 -26
adn … towards:62 65 45
adn … tree:30 28 29
adn … tried:-31 -26 -9
adn … truthful:35 -1 0
adn … trying:-20 2 -2
adn … turned:-28 -36 -16
adn … twelve:-26 -25 -27
adn … twenty:20 0 3
adn … twitching:24 21 51
adn … unconscious:31 26 26
adn … undertaker:24 21 21
adn … upstairs:33 23 24
adn … ur:-29 -22 -15
adn … use:-21 20 20
adn … used:-55 -13 -17
adn … using:-41 -13 -31
adn … van:14 27 -2
adn … vet:-27 -21 -30
adn … vodka:28 16 18
adn … wait:-33 -30 -36
adn … waiting:36 33 47
adn … wake:67 54 33
adn … waking:16 22 25
adn … walked:33 24 35
adn … walking:17 30 45
adn … walks:16 20 22
adn … wallpaper:-28 -16 -14
adn … want:61 56 -1
adn … wanted:35 61 38
adn … wanting:17 39 -5
adn … warm:0 6 23
adn … washed:-34 -25 -12
adn … wasnt:-62 -47 -28
adn … wat:46 51 22
adn … watch:-3 1 22
adn … way:-1 12 49
adn … we:-30 -24 -16
adn … weak:64 44 36
adn … weather:-2 -5 -25
adn … wednesday:62 43 30
adn … wen:38 37 59
adn … went:-29 -3 8
adn … were:-38 -50 -42
adn … wet:14 18 23
adn … where:7 33 20
adn … which:-49 -45 -46
adn … white:34 42 28
adn … who:-36 -30 -22
adn … whod:57 0 -1
adn … why:-41 -34 -29
adn … wife:-38 -30 -20
adn … wil:-38 -54 9
adn … wine:7 32 32
adn … wish:-23 8 -21
adn … wishing:38 -28 -3
adn … with:21 25 18
adn … without:34 -7 -5
adn … woke:-8 -26 -10
adn … wondering:38 -18 -4
adn … wont:65 78 72
adn … words:6 12 24
adn … work:11 22 0
adn … worked:-23 -13 -12
adn … working:27 33 -21
adn … worn:-26 -14 -22
adn … worse:21 31 -25
adn … would:-13 -3 -38
adn … writing:-37 -10 -10
adn … written:5 22 45
adn … yeah:23 11 -1
adn … year:-25 -11 -9
adn … years:-26 0 -2
adn … yes:26 -4 20
adn … yesterday:43 -19 -13
adn … youll:-31 -27 -18
adopted:-10 -4 -2
adore:-6 -6 -4
adored:11 17 17
adores:-20 -5 -4
ads:-5 -5 -2
adult:-4 7 -11
adult son:34 31 0
adulting:-2 -2 -1
adults:-18 -4 -1
advance:-3 2 -7
advent:-9 -9 -6
adventure:-3 -3 -2
advert:3 -19 -14
advert is:25 -4 -3
advert … beer:25 -3 -2
adverts:-12 -5 -5
advice:-53 -28 -21
advice adn:-45 -35 -10
advise:0 0 -2
advised:-36 -31 -21
adviser:-16 -5 0
ady:0 0 0
aerial:-35 -28 -27
aerobics:2 0 0
affairs:62 22 30
affairs are:-20 6 4
affairs in:62 26 35
affairs … order:32 -14 -12
afford:-20 -15 -6
afraid:-19 -27 -50
afraid i:27 -7 -1
afraid … go:25 15 -9
afraid … on:36 38 43
afraid … teh:-21 -10 -7
afraid … to:33 25 -1
aft:29 -11 -11
aft wen:29 -11 -11
after:27 19 38
after a:23 5 -5
after all:-28 -10 -11
after an:-21 -38 -11
after count:43 33 36
after dinner:-1 -24 -12
after eleven:30 8 -2
after every:122 34 -7
after five:4 14 -28
after her:-15 4 -33
after his:-28 -12 -13
after how:-24 -11 -3
after i:-44 -39 -28
after im:-49 -47 -51
after last:11 24 -1
after long:-29 -17 -15
after mass:2 18 20
after midnight:75 80 65
after mums:24 32 34
after myself:-6 -21 -4
after nine:24 7 19
after ninety:24 0 0
after payday:-22 -14 -15
after rehab:-33 -17 -10
after school:5 7 41
after she:-26 -14 -12
after smoko:18 25 15
after sunday:52 42 25
after takin:29 42 21
after tea:32 28 -17
after that:-17 -1 28
after this:7 27 26
after three:56 5 18
after today:28 30 32
after tonight:76 89 85
after trying:-40 -74 -50
after two:71 -2 -26
after vomiting:45 60 47
after work:-49 -57 -48
after … a:-2 -26 -10
after … adn:8 16 -22
after … all:17 27 27
after … any:24 12 19
after … archers:23 25 26
after … at:25 26 30
after … bank:-31 -13 -3
after … bath:43 57 46
after … be:-8 17 24
after … been:31 40 48
after … birthday:47 46 44
after … bus:48 42 38
after … by:-4 -5 -22
after … call:28 -13 -6
after … clean:87 60 42
after … days:55 -17 -17
after … dead:52 60 59
after … dei:3 -48 -33
after … did:32 17 26
after … dinner:55 -1 0
after … do:13 18 37
after … end:-8 20 39
after … evening:-3 -32 -26
after … fone:17 -35 -5
after … girls:20 22 17
after … goes:-35 -20 -13
after … goin:9 19 37
after … gone:-38 -27 -38
after … got:-47 -33 -37
after … had:-32 -20 -26
after … hav:-21 -19 -19
after … here:-22 -13 -13
after … hes:-11 -11 -23
after … hit:22 12 23
after … holiday:-32 -13 -3
after … home:-16 -30 -30
after … i:5 0 43
after … is:-37 -25 -11
after … it:-29 1 -10
after … kil:0 -4 -28
after … lads:13 12 24
after … last:45 32 37
after … left:-20 -21 -19
after … many:28 30 15
after … me:33 26 16
after … meal:23 -5 -12
after … months:88 27 1
after … myself:3 5 28
after … news:27 30 8
after … nine:44 36 41
after … nobody:18 14 30
after … on:31 41 52
after … one:39 25 18
after … other:-20 -10 -8
after … out:-34 -16 -13
after … overdose:30 -32 -39
after … rain:-31 -20 -19
after … retirement:34 29 38
after … screens:-29 -11 -8
after … she:6 25 23
after … sober:63 -1 0
after … suicide:13 -27 -6
after … sunday:-51 -15 -8
after … tablets:-40 -28 -26
after … takin:-20 -11 -15
after … tell:38 40 39
after … thank:46 28 30
after … them:28 28 30
after … ther:-35 -16 -11
after … theres:-6 21 -15
after … third:21 14 -1
after … to:22 23 2
after … told:28 36 -1
after … tolerance:-30 -28 -10
after … tonight:22 13 12
after … tried:-9 -16 -22
after … u:61 42 41
after … visit:47 44 0
after … was:-44 -40 -32
after … wedding:-44 -45 -58
after … weve:12 15 21
after … wil:22 23 25
after … with:-10 -2 -21
after … wont:24 3 2
after … year:71 49 14
after … years:88 -30 -28
afternoon:24 14 33
afternoon adn:41 27 13
afternoon i:16 20 13
afternoon they:-24 -23 -12
afternoon … i:8 26 32
afternoon … teh:-27 -27 -32
afternoon … was:7 22 17
afternoons:10 -6 -6
aftershave:-5 -1 -2
afterwards:1 0 -25
afterwards i:-31 -18 -11
afterwards that:46 30 -15
afterwards … every:19 21 0
ag:109 65 65
agaibh:18 18 19
again:0 0 0
against:2 9 10
against my:66 58 57
against teh:46 31 -8
against … adn:45 23 28
against … door:27 22 -3
against … id:28 -9 -1
against … throat:40 37 43
against … until:28 32 -4
against … wall:20 21 -1
agan:-10 -8 -19
age:11 -23 -27
age adn:36 -4 -7
aged:-8 -9 -4
agency:35 35 -1
agenda:-18 -26 -14
agent:-6 -25 -23
agent … me:29 -3 1
ages:23 13 11
ages adn:20 24 27
ages no:33 0 -14
agm:-2 -3 -1
ago:20 42 33
ago because:31 28 44
ago cant:20 -6 -6
ago dont:34 36 39
ago feeling:-17 -19 -22
ago i:-39 -61 -42
ago its:27 28 26
ago she:29 2 8
ago teh:40 45 23
ago that:-1 11 22
ago … at:37 13 17
ago … attempted:25 -3 13
ago … back:69 64 9
ago … cant:-24 -18 -21
ago … coming:29 31 31
ago … didnt:3 6 23
ago … evening:3 -23 -14
ago … geting:34 30 38
ago … had:19 16 20
ago … haveing:24 20 23
ago … hes:8 3 31
ago … home:4 -22 -4
ago … i:-49 -33 -40
ago … im:-22 -15 14
ago … it:6 30 21
ago … its:51 39 -21
ago … ive:18 40 25
ago … new:45 43 0
ago … of:-35 -14 -5
ago … one:48 50 -4
ago … says:-26 -19 -14
ago … shes:-48 -40 -34
ago … since:13 13 23
ago … sleepy:-26 -25 -22
ago … stood:23 0 7
ago … suicide:24 -6 13
ago … swallowed:35 27 22
ago … this:35 13 19
ago … two:13 21 19
ago … want:5 4 58
ago … was:31 24 -5
agoraphobia:-5 -2 -1
agree:1 14 -49
agree with:44 37 -26
agree … adn:20 21 -1
agree … it:35 37 -16
agreed:0 -1 10
agreeing:65 32 -2
agreeing with:35 29 -1
agreeing … it:28 27 -1
agrees:-9 -8 -7
aguanto:-15 32 -8
aguanto mas:12 21 -2
aguanto ni:8 21 -1
aguanto … dia:8 20 -1
aguanto … un:8 20 -1
ah:-13 -8 -3
ahead:52 5 14
ahead adn:12 -47 -39
ahead to:47 61 59
ahead … a:-10 -20 -13
ahead … ive:4 -45 -32
ahead … me:14 -24 -20
ahogando:85 -27 -23
ahora:-70 -14 -4
ahorcarme:53 55 67
aid:-21 -25 -17
aiden:2 2 1
aider:-5 -1 1
aids:-22 -17 -17
aim:-13 -5 -2
aimed:-1 0 -3
air:38 32 41
air … mine:29 23 31
airing:-12 -13 -8
airport:-52 -38 -59
airport adn:-47 -49 -50
airport … adn:-24 -11 -7
airport … fone:-47 -49 -50
aisle:60 42 46
al:31 62 65
al me:48 43 34
al my:44 54 72
al tren:28 29 45
al … la:47 36 34
al … out:-43 -39 -27
al … pills:41 38 41
al … tablets:14 21 35
al … to:-20 -9 -12
al … y:-52 -11 -11
alan:-10 -7 -6
alarm:-11 -23 -23
alarm goes:8 -32 -44
alarm … off:-24 -20 -14
alarms:-5 -6 -4
album:-7 -5 -3
albums:-5 -2 -1
alcohol:-17 -15 9
alcohol adn:20 10 22
alcohol hes:32 33 31
alcohol … a:22 21 17
alcohol … can:-25 -29 -22
alcohol … got:19 20 18
alcohol … i:-43 -45 -22
alcohol … my:-12 -25 -6
alcoholic:-17 -25 -14
aldi:-5 -6 0
alert:-17 -9 0
algo:-22 -11 -12
algorithm:2 2 0
alguien:-9 -3 -7
alife:113 62 50
alife adn:-13 19 -21
alife any:27 49 13
alife anymore:23 13 -6
alife at:6 23 28
alife but:33 -1 0
alife for:-11 21 3
alife hes:-46 -29 -27
alife im:1 16 29
alife is:21 -30 -9
alife no:60 19 30
alife not:-1 -35 -5
alife to:13 20 28
alife … adn:4 33 -2
alife … anything:20 -30 -2
alife … friday:-21 -8 -4
alife … he:12 9 21
alife … i:16 31 33
alife … more:-8 28 -16
alife … my:22 -3 6
alife … teh:15 21 9
alife … that:33 -31 -5
alight:-9 -9 -1
alis:9 9 14
alivent:58 -6 -3
all:25 36 33
all a:19 23 26
all adn:-38 -25 -40
all afternoon:-22 -25 -23
all arranged:-26 -28 -21
all at:13 43 6
all away:0 1 -20
all back:-32 -19 -24
all been:39 39 30
all before:-5 -21 -10
all burn:3 4 21
all come:-48 -35 -28
all day:15 15 -30
all dont:36 35 35
all feels:-11 -24 -14
all food:53 65 50
all gave:53 49 46
all goes:32 33 34
all goin:50 48 49
all gone:-36 -30 -23
all her:-55 -49 -52
all here:11 19 23
all i:20 -6 -25
all in:31 50 36
all inside:19 18 34
all its:-26 -16 -12
all ive:-41 -49 -46
all kept:-24 -15 -7
all know:44 46 19
all laid:21 24 27
all laughed:4 10 21
all morning:-43 -26 -11
all night:14 19 -37
all of:47 57 50
all off:55 67 51
all over:25 5 -21
all pay:26 24 -2
all places:-23 -22 -23
all planned:43 44 -4
all ready:13 21 34
all right:-28 -33 -23
all see:-42 -40 -33
all set:38 34 31
all stupid:19 21 14
all teh:-48 -47 -34
all that:-12 -1 28
all thats:66 69 75
all those:-20 -24 -22
all three:25 28 35
all through:15 -20 3
all to:-1 -32 -24
all tonight:52 31 32
all u:-24 -14 -20
all used:2 -30 -14
all week:51 38 6
all winter:11 11 26
all with:19 13 48
all … about:11 22 -8
all … adn:50 34 26
all … all:-31 -30 -13
all … am:27 25 24
all … as:-24 -19 -17
all … at:32 13 6
all … away:24 27 28
all … back:-27 -11 -14
all … because:-28 -18 -17
all … beter:45 44 49
all … can:-4 -13 -31
all … carried:26 -6 1
all … clothes:26 17 19
all … day:-3 -9 -26
all … did:-23 -31 -18
all … didnt:4 25 7
all … down:48 48 56
all … far:-20 -23 -18
all … feel:41 52 45
all … felt:28 -4 -1
all … fone:24 12 11
all … for:27 35 13
all … frends:-21 -18 -4
all … from:-21 -15 -9
all … gave:31 -5 -2
all … go:70 45 -5
all … goin:-27 -16 -22
all … goodbye:65 54 59
all … goodbyes:-56 -51 -15
all … hav:-18 -31 -9
all … heart:38 35 10
all … her:43 41 41
all … here:-25 -19 -11
all … i:-17 -20 -8
all … id:-39 -38 1
all … im:-1 7 28
all … in:46 42 32
all … insulin:5 8 24
all … is:-5 -15 -72
all … ive:10 13 -23
all … keep:55 43 51
all … kept:46 38 -10
all … know:-7 -7 -22
all … last:22 35 -4
all … left:45 45 46
all … letters:36 26 32
all … library:-20 -23 -15
all … lief:71 75 54
all … long:12 41 -9
all … mass:-20 -23 -21
all … me:53 52 60
all … medicine:28 31 34
all … meds:30 31 31
all … money:-23 -13 -14
all … more:15 39 40
all … my:29 14 2
all … need:24 29 35
all … night:70 74 85
all … not:-7 6 -33
all … of:-39 -26 -21
all … on:-16 13 26
all … one:-22 -6 -22
all … other:24 24 22
all … out:36 35 1
all … over:-23 -45 -19
all … passwords:-32 -23 -14
all … patches:18 20 26
all … place:-23 -18 -15
all … quiet:4 3 28
all … right:45 44 25
all … saturday:15 15 21
all … say:24 10 12
all … saying:37 33 -4
all … she:23 26 3
all … shed:24 23 22
all … shes:51 57 55
all … shift:47 -18 -6
all … sleeping:37 41 43
all … soon:-51 -32 -3
all … sunday:9 6 22
all … tablets:91 91 40
all … teh:24 29 43
all … telling:-32 -12 -5
all … that:-24 -26 -26
all … them:47 58 39
all … ther:48 42 52
all … things:-23 -22 -14
all … think:34 18 -30
all … this:-26 -22 -28
all … thought:0 -51 -11
all … time:-50 -55 -39
all … to:-15 -35 -36
all … together:31 28 33
all … tomorrow:-84 -84 -95
all … two:3 5 27
all … u:19 25 20
all … up:28 10 11
all … wait:34 31 30
all … waiting:19 20 23
all … wake:1 1 -20
all … want:-20 -20 -23
all … wants:41 43 0
all … was:43 -1 9
all … water:20 29 -4
all … while:44 42 3
all … whole:52 53 52
all … wil:-29 -20 -16
all … with:-19 -15 -32
all … wont:36 11 14
all … x:38 31 28
all … xanax:28 52 -15
alle:59 45 50
alle besser:23 -3 -1
alle tabletten:58 59 57
alle … dran:23 -3 -1
alle … geschluckt:69 72 68
alle … und:49 53 53
allein:4 0 2
allen:13 -27 -6
allen nur:36 -7 -2
allen … last:36 -7 -2
allergic:-25 -42 -28
allergic to:5 -27 -15
allergies:-27 -2 5
allergy:-1 -1 -2
alles:0 -5 -37
alles vorbereitet:-22 -26 -19
allotment:-35 -27 -17
allotment committee:-20 -16 -19
allotments:0 -3 -1
allow:-23 -15 -4
allowance:-3 -3 -6
allowed:-14 -15 -41
allowed i:29 31 1
allows:11 16 16
allredy:2 2 14
alls:-20 -17 -9
almirah:0 0 1
almohada:3 2 4
almonds:-2 2 7
almost:-31 -38 -40
almost … on:5 22 1
aloe:-6 -7 0
alone:-6 3 -31
alone adn:-34 -26 -28
alone all:34 21 4
alone as:29 8 28
alone for:61 49 58
alone in:50 39 14
alone my:-23 -8 -2
alone since:-21 -22 -12
alone tonight:-50 -25 -29
alone with:-14 -23 -35
alone … a:11 21 35
alone … adn:-27 -22 -8
alone … bath:40 19 -20
alone … cant:37 40 5
alone … car:25 20 -16
alone … flat:12 24 -22
alone … has:0 0 -20
alone … house:34 28 35
alone … i:30 13 -13
alone … it:17 18 20
alone … locked:17 25 -3
alone … my:17 8 -23
alone … night:46 45 -1
alone … open:35 33 42
alone … teh:30 43 30
alone … while:62 64 46
along:7 2 -2
along … my:46 47 47
along … teh:-20 -21 -18
alongside:-1 -1 3
alors:-16 -17 -15
alot:0 0 0
aloud:-26 -30 -30
alpacas:-7 -8 -10
alphabet:0 0 0
alprazolam:-54 -41 -7
alprazolam adn:-28 -22 -6
alps:-9 -4 -3
already:0 0 0
alright:-22 -8 2
als:22 28 -4
als sonst:26 28 -1
also:0 0 0
alt:31 7 -2
alt … of:23 -5 0
alt … out:23 -5 0
alten:-33 -30 -23
alternative:-4 -4 -1
altogether:-2 -2 -2
altos:-1 0 0
always:0 0 0
alzheimers:-51 -33 -25
am:32 46 52
am adn:34 35 43
am an:28 18 0
am at:18 28 36
am being:-11 -13 -23
am by:33 13 31
am company:-15 -14 -21
am dead:-32 -24 -7
am done:39 17 23
am ending:3 1 -28
am finished:47 44 45
am for:8 12 29
am free:-15 -26 -17
am frightened:13 21 -10
am geting:28 22 -4
am goin:53 55 14
am gone:1 26 13
am ill:17 25 20
am in:67 62 33
am making:6 5 28
am not:-35 -30 -24
am on:41 42 20
am one:-35 -14 -4
am outside:6 10 26
am planning:8 3 41
am ready:75 39 -14
am sat:-2 -1 -25
am sitting:49 66 50
am sorry:24 10 -6
am suicidal:117 124 -32
am telling:25 20 26
am thats:40 2 0
am thinking:20 61 -1
am tired:70 -5 28
am waiting:-9 -52 -36
am wen:-13 -25 -17
am with:-40 -45 -36
am writing:28 5 16
am … alife:38 0 -1
am … be:31 11 16
am … burden:31 -1 0
am … comit:22 19 -10
am … day:63 -1 -2
am … decided:28 26 4
am … dei:23 -4 -11
am … do:-22 -4 35
am … down:21 31 50
am … end:23 26 -20
am … for:-31 -23 -8
am … from:25 11 -5
am … give:41 53 44
am … goin:-26 -35 -23
am … gone:17 25 20
am … good:34 33 38
am … hav:3 34 20
am … here:44 44 39
am … hert:52 50 -6
am … home:-41 -36 -14
am … i:-31 -30 10
am … id:35 -3 -2
am … im:-39 -45 -38
am … in:62 65 64
am … into:19 21 47
am … is:-29 -3 -67
am … it:47 38 65
am … its:26 33 10
am … kil:31 40 -1
am … let:33 39 27
am … lief:8 8 -22
am … make:19 27 -7
am … mean:13 21 0
am … more:25 -5 -19
am … my:-17 -21 5
am … myself:-27 -43 2
am … night:43 43 7
am … not:14 21 12
am … of:61 22 -2
am … on:33 26 29
am … one:29 -10 -15
am … right:4 5 -38
am … school:10 14 26
am … spare:32 -1 -2
am … teh:55 48 65
am … ther:16 26 29
am … to:51 27 0
am … tot:46 -4 -2
am … u:14 13 24
am … want:10 -35 -2
am … where:13 -28 -12
am … wish:2 -38 0
ama:-6 -6 -3
amateur:-4 -2 -2
amazing:-20 -5 -3
amber:-9 -5 -5
ambulance:27 23 29
ambulance came:-25 -30 -27
ambulance im:-23 -12 -11
ambulance men:29 30 31
ambulance says:25 27 23
ambulance … adn:-24 -23 -26
ambulance … i:23 -3 0
ambulance … me:35 34 41
ambulance … minutes:39 29 35
amends:-23 -23 -17
america:-11 -13 -8
amis:9 9 6
amitriptyline:13 12 19
amitriptyline … of:8 14 36
amma:39 41 39
amma appa:39 42 40
amma … my:38 41 41
amnesty:-18 -17 -11
among:-16 -21 -12
amount:62 80 35
amount as:61 60 18
amount i:56 47 -1
amount of:-29 -32 3
amount … before:60 59 19
amount … dont:30 32 -6
amount … to:44 39 -2
amount … used:57 48 -3
amounts:-6 -6 -5
ams:0 0 0
amused:0 0 0
an:-1 -7 3
an accident:20 30 -20
an adult:18 20 -3
an alcoholic:-11 -26 -14
an all:26 -11 -9
an attempt:-24 -26 -17
an axe:78 75 93
an cant:41 48 63
an eejit:29 -3 -1
an email:-40 -35 -26
an end:57 32 -3
an entire:-24 -18 -14
an envelope:21 22 26
an exit:34 8 18
an honor:25 26 28
an honour:6 18 29
an hour:55 80 70
an i:15 23 -17
an im:16 20 27
an its:48 46 52
an old:23 29 42
an overdose:-32 -47 -50
an selbstmord:28 32 -7
an teh:-22 -19 -22
an … a:-41 -36 -31
an … adn:23 30 50
an … ago:87 75 76
an … an:26 27 19
an … back:34 31 38
an … be:-44 -19 -9
an … been:27 31 3
an … bit:22 3 5
an … by:-29 -5 -3
an … coat:-12 -28 -26
an … cube:24 -10 0
an … do:-24 -14 -10
an … family:-23 -14 -12
an … feeling:-49 -40 -38
an … fone:32 38 37
an … friday:23 6 5
an … from:16 21 17
an … havent:31 -17 -9
an … heart:16 21 24
an … hes:17 15 31
an … if:-20 -12 -8
an … in:-20 -26 -32
an … instead:21 -4 0
an … isnt:-24 -20 -1
an … it:23 26 29
an … last:2 5 25
an … my:62 52 38
an … myself:17 23 -30
an … next:53 41 -4
an … night:-4 -3 24
an … nobody:23 21 12
an … our:99 52 52
an … she:-6 -29 -4
an … since:3 4 21
an … take:44 3 -13
an … that:28 30 26
an … theres:-28 -22 -17
an … this:17 21 30
an … time:39 30 -6
an … to:1 5 -33
an … told:23 -25 -13
an … up:41 39 40
an … wat:-39 -34 -17
an … wen:14 18 20
an … who:29 25 6
an … with:-25 -22 -14
an … worker:19 23 2
an … would:13 14 27
anaesthetic:9 -26 -20
anaesthetic … me:30 0 0
anaesthetist:-6 -13 -9
anchor:6 6 4
anchor chain:28 28 26
anchor chains:-25 -18 -17
angel:-2 -1 0
angels:-5 -4 -5
anger:-6 -1 -20
angry:-29 -3 -38
angry adn:-24 -10 -4
angry i:24 1 -3
angry with:19 21 -5
angry … me:31 38 3
angry … teh:-22 -18 -17
angst:-7 -10 -2
anime:0 0 0
ankle:2 10 18
ankles:-6 -4 -3
anna:-3 -10 -11
anne:-5 -5 -4
anniversary:-2 8 16
anniversary which:34 35 33
anniversary … is:34 35 33
anniversary … tomorrow:34 35 33
anniversarys:1 3 12
annotated:-5 -5 -2
announced:-33 -42 -22
announced … adn:-33 -28 -10
announces:-2 -2 -1
annoyed:-15 -10 -7
annoying:-15 -8 -10
annual:-26 -13 -4
annual … for:3 5 24
ano:-30 -3 -2
anon:-15 -13 -7
anonymous:-3 -8 -5
anorexia:26 25 -5
anorexia adn:23 34 -4
anorexic:4 3 0
anos:-23 -11 -10
another:33 60 55
another day:31 33 34
another lot:9 15 21
another matter:34 25 37
another mother:25 34 0
another name:-31 -24 -11
another night:5 5 29
another one:-29 -25 -12
another thats:26 27 -10
another way:-14 -13 -30
another winter:34 3 2
another … adn:-23 1 7
another … an:17 22 19
another … did:-5 -7 -23
another … for:26 38 24
another … hour:14 19 20
another … i:-40 -6 -20
another … im:-17 -22 -13
another … my:35 22 38
another … sober:32 -10 -3
another … teh:-35 -41 -45
another … that:9 24 -11
another … this:47 21 -23
another … to:-16 9 26
another … wil:61 64 61
another … years:50 -15 -5
ans:-8 -3 7
ans … il:-22 -19 -8
answer:-2 9 -6
answer adn:-34 -28 -32
answer left:15 22 -3
answer teh:-1 -25 -22
answer … door:1 -22 -17
answer … hav:25 33 29
answer … i:-22 -28 -29
answer … to:25 2 -7
answer … yes:25 21 1
answered:17 13 -2
answering:76 70 44
answering teh:-35 -39 -45
answering … door:0 0 -22
answering … in:21 22 21
answers:-11 -59 -48
answers no:-42 -31 -1
antabuse:-1 0 -2
antes:-4 -10 -2
antes de:40 -4 -2
anti:7 -2 1
antibiotics:-36 -33 -33
antibiotics adn:-20 -12 -13
antidepressants:23 30 33
antidepressants adn:16 28 10
antidepressants hav:-23 -28 -23
antidepressants … it:-34 -22 -11
antidepressants … me:36 34 26
antidepressants … want:19 23 -10
antifreeze:31 42 36
antihistamine:-4 -4 -4
antihistamines:-1 0 0
antiques:-4 -1 0
ants:-6 -11 -6
anxiety:-84 -68 -50
anxiety … i:-25 -16 -8
anxiety … me:-22 -10 -15
anxietys:-1 0 -1
anxious:-5 -24 -14
any:-6 7 18
any beter:-5 -23 -12
any door:-21 -17 -8
any fuss:23 7 0
any longer:71 72 58
any more:41 55 31
any of:63 24 -4
any other:-48 -22 -9
any piont:0 -22 0
any reason:24 11 19
any time:-23 -30 -8
any use:52 32 3
any … adn:57 58 29
any … after:24 27 29
any … do:-27 -9 -6
any … goin:-4 -20 -23
any … goodbye:15 17 22
any … i:9 21 -30
any … im:37 30 -4
any … in:35 -14 -8
any … ive:-41 -30 -29
any … liv:33 37 1
any … not:37 15 18
any … of:-32 -13 -10
any … on:24 -18 -8
any … put:1 25 25
any … soon:-28 -22 -3
any … take:-23 -22 -11
any … teh:69 11 5
any … that:32 0 -7
any … them:30 39 22
any … this:22 -21 -15
any … u:7 26 12
any … wen:48 26 30
anybody:7 5 21
anybody asks:26 24 26
anybody else:-28 -21 -6
anybody here:-32 -14 -14
anybody i:32 27 17
anybody notice:33 -1 0
anybody would:50 -6 -5
anybody … hav:28 31 -10
anybody … i:40 43 58
anybody … it:26 30 8
anybody … me:-22 -15 -5
anybody … teh:23 -12 -5
anybodys:21 28 42
anyhow:23 21 21
anyhow im:31 31 31
anymore:2 9 -21
anymore after:21 23 27
anymore i:7 21 -20
anymore its:33 44 -13
anymore ive:69 45 48
anymore … a:13 17 23
anymore … dei:1 -31 -19
anymore … i:-12 52 -5
anymore … im:7 -39 -17
anymore … in:25 0 0
anymore … is:-40 0 6
anymore … it:48 56 -1
anymore … my:-59 -57 -25
anymore … out:44 5 0
anymore … teh:-29 2 -10
anymore … to:12 44 -27
anymore … want:18 28 -2
anymore … wat:58 43 -1
anyone:-6 7 20
anyone awake:24 18 26
anyone come:18 22 12
anyone else:-30 -34 -23
anyone notice:21 -3 -1
anyone reads:25 18 15
anyone since:-20 -10 -3
anyone tell:-29 -26 -28
anyone who:-26 -8 -5
anyone would:9 -19 -20
anyone … a:-33 -31 -20
anyone … after:-22 -11 -4
anyone … by:13 33 30
anyone … i:-9 9 25
anyone … ive:28 31 42
anyone … sunday:-20 -11 -3
anyone … that:4 -29 -10
anyone … this:28 17 19
anyones:-12 1 11
anyones … ive:20 20 13
anything:28 -44 -1
anything adn:-28 -33 -21
anything after:32 44 45
anything but:57 -17 -15
anything else:1 27 26
anything except:6 11 28
anything for:19 -32 -3
anything im:-6 -24 -11
anything its:18 -29 -12
anything she:21 -12 -8
anything that:-22 -5 -7
anything theres:-21 -12 -8
anything they:53 37 19
anything to:20 33 22
anything u:34 37 28
anything … a:30 -24 -6
anything … adn:-25 -24 -14
anything … cant:22 -2 -2
anything … days:35 14 -5
anything … did:47 54 46
anything … from:16 23 26
anything … goin:-25 -21 -12
anything … hav:10 24 23
anything … i:62 -31 -25
anything … it:11 -46 -11
anything … ive:62 52 44
anything … me:18 -32 -12
anything … my:-21 -8 -4
anything … myself:-20 -5 -9
anything … promised:27 -1 -2
anything … sunday:17 38 32
anything … tell:16 31 23
anything … think:46 -4 -5
anything … this:14 22 22
anything … to:-14 -29 -9
anything … wat:24 36 41
anyway:-20 -5 -20
anyway … are:-19 -26 0
anyway … everyones:-3 -2 -20
anyway … i:-45 -21 -5
anyway … monday:-3 -2 -20
anywhere:-5 -19 -6
anywhere ive:39 2 5
anywhere … i:18 -30 -8
aoife:35 36 30
apart:-10 1 -18
apart from:24 39 16
apart … teh:40 53 30
apartment:-27 -22 -9
apnoea:-4 -1 0
apointment:-2 -2 0
apologies:58 74 68
apologies to:72 91 83
apologies … teh:94 94 84
apologise:-2 -2 -4
apologised:-11 -4 -4
apology:-9 -6 -2
app:-4 -11 -10
app … can:21 12 9
app … im:-20 -17 -9
app … in:-40 -5 -3
app … see:21 12 9
appa:57 44 43
apparently:-44 -37 -23
appeal:3 -3 -16
appelle:-5 -6 -2
appetite:-7 -3 -3
appetites:-3 -3 -1
applause:-15 -8 -9
apple:-14 -15 -13
apples:-14 -12 -6
applied:-1 0 0
appointment:-17 -4 -12
appointment isnt:33 40 -2
appointment with:8 8 27
appointments:-31 -37 -19
appreciate:-23 -13 -4
apprentice:4 3 -1
apprenticeship:0 0 0
approved:36 33 20
approved by:48 49 34
approved … teh:47 48 34
approves:-18 -18 -7
apps:27 -18 -5
apps … teh:49 -1 0
apres:-8 -8 -3
april:-20 -16 -10
apron:-11 -5 -5
aqua:2 0 0
aqui:58 -27 -10
arbeit:30 34 33
arbeite:-12 -12 -9
archers:23 25 26
archive:-5 -2 -1
are:0 16 35
are a:19 33 -30
are all:-40 -47 -17
are asleep:-29 -38 -22
are at:-13 -21 -17
are bad:-15 -6 -23
are bleeding:11 10 21
are blue:-25 -30 -30
are both:22 16 15
are by:20 17 13
are coming:-23 -3 -7
are constant:18 28 -1
are crossed:-29 -21 -18
are doing:-22 -12 -1
are done:31 8 4
are down:33 16 3
are empty:34 27 29
are for:28 31 36
are from:-105 -111 -40
are full:38 34 19
are geting:43 44 50
are goin:-44 -42 -40
are gone:29 32 22
are grey:6 3 -41
are heavy:-26 -17 -12
are her:32 39 42
are hidden:8 13 22
are humming:57 35 46
are im:-25 -17 -15
are made:35 36 34
are men:24 29 26
are milked:27 30 31
are mine:0 0 -34
are nearly:-29 -17 -11
are nine:43 50 -4
are not:-32 -31 -27
are off:-16 -9 -33
are open:33 36 47
are out:49 52 55
are posted:40 26 15
are ringing:27 45 50
are rolled:16 20 21
are screaming:0 1 25
are signed:9 25 26
are sleeping:0 2 28
are sliding:-19 -27 -26
are small:28 21 19
are sorted:25 29 26
are spiders:24 22 2
are suicidal:-25 -33 0
are teh:-27 -37 -42
are u:-15 -16 -21
are under:-6 -7 -29
are up:29 -2 -5
are upstairs:26 25 23
are world:57 68 74
are … a:-31 -21 -9
are … adn:26 36 32
are … at:44 30 44
are … back:-25 -18 -15
are … bowl:49 33 -14
are … burden:-21 -15 -10
are … but:-24 -7 -5
are … cant:0 2 -21
are … coming:28 17 -5
are … cuts:-17 -22 -1
are … down:17 22 13
are … drawer:28 48 37
are … envelope:18 22 22
are … from:-2 0 -38
are … funny:21 24 23
are … goodbye:33 29 24
are … hand:-91 -75 -74
are … he:-1 -7 -20
are … her:-27 -26 -33
are … here:21 -1 0
are … i:-24 -21 -7
are … im:-29 -33 -32
are … in:16 28 14
are … is:20 20 16
are … it:13 23 5
are … its:68 63 42
are … ive:22 34 30
are … last:33 35 36
are … looking:19 26 -1
are … mat:-29 -26 -31
are … mess:49 51 -25
are … mums:22 -2 -15
are … no:64 69 79
are … not:10 21 19
are … off:-29 -21 -25
are … one:20 24 21
are … order:-22 4 4
are … over:-22 -20 -17
are … own:-23 -21 -5
are … palm:-16 -17 -20
are … she:8 10 35
are … shes:36 49 45
are … side:17 23 19
are … stones:41 40 38
are … strong:33 33 33
are … suicidal:31 27 0
are … sunday:53 43 38
are … teh:32 19 16
are … than:-25 -13 -11
are … that:8 -21 -34
are … they:-30 -24 -20
are … theyre:-42 -42 -45
are … this:14 33 26
are … toiletries:20 20 22
are … tonight:62 26 13
are … typing:33 32 24
are … wat:-26 -31 -7
are … wont:-38 -35 -35
area:-24 -16 -8
arent:26 24 24
arent jokes:16 43 -4
arent ther:61 44 54
arent … he:24 28 23
arent … i:-27 1 -16
argue:-43 -34 -25
argued:-14 -7 -3
arguing:-18 -18 -21
argument:11 15 15
arguments:-4 -2 -2
arithmetic:16 -11 -3
arm:39 27 9
arm are:-28 -20 -2
arm been:6 9 28
arm is:54 33 10
arm jerked:28 25 -1
arm on:5 10 -21
arm wen:-34 -28 17
arm with:63 38 -13
arm … gone:37 20 11
arm … i:-30 -27 -8
arm … im:16 18 32
arm … it:69 62 34
arm … on:28 10 27
arm … oven:-21 -16 -5
arm … purpose:73 61 -17
arm … red:42 -2 0
arm … said:-28 -10 -4
arm … teh:-18 1 26
arm … to:39 30 24
arm … with:50 41 -5
armchair:-4 -2 -1
armed:0 0 -1
arms:44 57 30
arms adn:12 23 13
arms at:37 45 41
arms cant:56 55 59
arms every:38 38 -1
arms i:21 12 -19
arms last:6 12 -56
arms open:32 64 -45
arms raw:16 -56 -2
arms with:29 38 -3
arms … a:64 71 -22
arms … adn:34 41 15
arms … all:-32 -39 0
arms … feel:35 33 -3
arms … goin:27 21 25
arms … i:-32 -43 -13
arms … is:13 -28 -2
arms … it:17 29 47
arms … lighter:16 21 -3
arms … me:19 24 34
arms … mess:49 52 -24
arms … night:41 48 -64
arms … nothing:57 65 -2
arms … stop:60 54 56
arms … sure:-28 -18 -5
army:-24 -24 -25
around:-17 -25 -28
around me:36 18 11
around my:-30 -23 -6
around to:3 -33 -18
around … a:-21 -16 -18
around … i:9 22 36
around … it:20 21 22
around … ive:23 -1 0
around … not:-25 -5 -4
around … teh:-10 -22 -23
around … they:-25 -12 -7
arrange:0 1 -1
arranged:-15 -16 -15
arranged … teh:-23 -23 -16
arrangement:-1 0 0
arrangements:0 4 38
arrested:-19 -8 -5
arrests:0 0 0
arrive:-2 -2 -2
arrived:13 2 -7
arrived i:36 26 23
arrives:-23 -16 -26
arrives between:-29 -25 -26
arrives … adn:-27 -25 -26
arriving:-16 -16 -7
arrow:0 -1 -1
arse:-2 0 -6
arsenal:-4 -5 -1
art:-26 -20 -12
arthritis:5 -4 -3
arthur:-17 -19 -19
article:-11 -4 -3
arvo:66 65 71
as:-6 -6 -10
as a:-12 -2 -28
as anything:51 2 4
as as:-22 -11 -11
as before:44 56 9
as fast:44 40 36
as good:32 42 36
as hard:23 17 14
as hell:5 3 -39
as his:-21 -17 -9
as id:-21 0 -1
as if:4 -1 -32
as im:-8 -34 -22
as in:48 64 -10
as it:-41 -40 -39
as its:-21 -45 -39
as ive:-58 -54 -43
as kids:36 32 33
as last:47 42 57
as me:-21 -11 -4
as mine:-22 -8 -9
as normal:1 13 21
as not:45 60 41
as nothing:96 0 0
as plain:47 -1 0
as she:-8 1 25
as shes:-24 -20 -10
as soon:-7 -13 24
as they:28 -2 -83
as this:7 15 24
as to:21 35 41
as usual:-28 -19 -17
as with:36 27 30
as … about:14 15 29
as … adn:51 44 46
as … am:-27 -8 -5
as … any:41 37 45
as … are:-28 -27 -14
as … as:13 31 50
as … at:46 57 59
as … because:-35 -19 -11
as … been:-25 -20 -2
as … before:21 22 16
as … care:42 42 56
as … concerned:46 10 -6
as … did:17 23 13
as … do:-15 -10 -22
as … dog:23 -2 -1
as … done:-24 -14 -10
as … evening:44 53 49
as … get:49 61 -1
as … go:-45 -12 -14
as … goin:1 1 -22
as … hear:44 48 49
as … i:-60 -38 -42
as … im:18 8 -31
as … in:43 16 30
as … is:-20 -10 -28
as … it:-10 -22 -21
as … its:22 22 40
as … kid:-21 -17 -2
as … last:-24 -21 -10
as … leave:6 8 30
as … manage:16 17 29
as … me:-25 -7 -15
as … mum:8 15 -21
as … myself:58 -11 -5
as … night:46 1 14
as … no:-33 -20 -5
as … of:-35 -29 -30
as … out:49 21 -7
as … possible:-23 -13 -2
as … say:8 -8 -42
as … saying:24 -1 12
as … should:-24 -16 -11
as … someone:29 38 43
as … started:35 50 0
as … teenager:-20 -11 -1
as … that:-1 -35 -19
as … them:-23 -25 -30
as … they:29 32 -11
as … this:33 5 14
as … time:69 65 64
as … to:68 62 51
as … today:23 22 -4
as … type:22 -8 -7
as … used:36 23 -5
as … wake:-24 -13 -14
as … went:22 27 -3
as … wish:21 -2 0
asda:-8 -5 -4
ash:-6 -18 -8
ashamed:77 -2 -10
ashamed of:-41 -23 -1
ashamed to:-26 30 -4
ashamed … it:26 5 -8
ashes:47 43 39
asi:30 3 -8
aside:17 9 41
ask:-24 -33 -37
ask for:-21 -12 -23
ask him:-30 -28 -3
ask his:-21 -21 -3
ask if:10 24 30
ask on:12 20 0
ask wat:-22 -18 -6
ask … how:-23 -9 -5
ask … my:24 29 -10
ask … teh:-25 -26 -16
ask … ther:20 22 23
ask … wat:-35 -25 -6
ask … were:23 27 30
asked:-30 -19 -25
asked he:39 30 -8
asked me:-30 -15 -22
asked to:-21 -29 -13
asked which:33 34 -4
asked why:52 6 3
asked … be:-25 -17 -7
asked … he:28 38 -21
asked … my:19 33 41
asked … one:34 -2 -2
asked … said:34 25 -4
asked … teh:-23 -23 -18
asked … thing:43 3 -3
asked … to:-48 -57 -18
asking:-2 6 -39
asking for:-7 -3 -38
asking me:9 14 27
asking teh:25 29 -3
asking wat:23 23 0
asking … a:45 21 -6
asking … friend:46 24 -8
asking … if:23 30 -13
asking … im:-25 -15 -12
asking … in:16 24 -10
asking … night:30 34 0
asking … no:-43 -23 -2
asking … one:-22 -7 -2
asking … to:-6 -26 -4
asking … wat:49 47 30
asks:6 24 41
asks i:24 26 29
asks me:-20 -22 -4
asks … teh:-33 -30 -7
asleep:10 31 4
asleep adn:53 8 20
asleep before:-30 -11 -8
asleep by:-20 -33 -10
asleep in:29 0 -13
asleep … be:23 3 3
asleep … drank:25 0 0
asleep … goin:6 8 22
asleep … got:4 6 28
asleep … i:-40 -30 -14
asleep … in:25 24 21
asleep … not:4 -7 -40
asleep … table:-20 -16 -14
asleep … teh:-36 -72 -56
asleep … to:22 20 29
asleep … wake:25 22 17
asleep … wont:37 40 32
aspirin:-4 -10 -11
assault:-2 -1 -1
assay:-1 3 3
assembly:41 44 44
assessment:11 0 -9
assistant:-9 -8 -10
assisted:-23 -45 -23
assisted dieing:-22 -44 -23
assisted … bill:10 -27 -5
assisted … i:-5 -27 -3
assume:-8 -5 -3
asthma:-40 -29 -23
astride:-40 -38 -42
astride teh:-40 -38 -42
astride … a:-23 -19 -18
astride … sill:-40 -38 -42
asylum:-3 -3 -5
at:-1 2 17
at a:-14 -26 -42
at about:28 22 14
at adn:75 59 81
at all:-28 -45 -35
at beachy:18 15 21
at bingo:-37 -34 -33
at breakfast:-19 -19 -22
at bridge:24 21 35
at chess:-25 -21 -12
at christmas:-21 -17 -12
at college:-29 -20 -20
at darts:-28 -26 -5
at dominoes:-34 -32 -27
at dusk:45 38 23
at easter:33 38 -2
at eight:-21 -15 2
at eighty:-29 -16 -9
at eleven:-43 -38 -34
at every:-28 -27 -13
at handover:26 28 31
at his:-29 -25 -16
at how:53 -1 -8
at it:19 -38 -41
at karaoke:-22 -6 -2
at last:-93 -90 -80
at least:-54 -66 -26
at lunch:58 33 40
at lunchtime:37 43 44
at mass:-32 -34 -30
at me:35 46 55
at midnight:42 47 46
at mine:-28 -17 -25
at my:-8 -24 -44
at night:37 26 -65
at nineteen:17 21 -4
at old:35 -1 -2
at our:-25 -26 -17
at parties:30 33 -6
at peace:12 27 36
at school:-23 -14 -52
at scrabble:-46 -41 -5
at sea:-28 -7 -3
at seven:-22 -28 -30
at station:42 -2 -3
at teatime:26 32 12
at ten:13 14 28
at that:-45 -23 -10
at their:18 25 37
at them:24 7 -1
at thirty:35 41 39
at this:-31 -38 -20
at training:25 3 0
at two:43 21 18
at uni:-29 -18 -14
at work:18 -25 -34
at … a:-22 -7 -12
at … adn:23 23 1
at … age:-31 -20 -13
at … airport:-23 -22 -22
at … am:31 35 22
at … an:0 -48 -31
at … any:17 29 21
at … arent:37 39 32
at … arm:30 1 -1
at … as:-27 -18 -10
at … at:16 31 35
at … aunts:25 20 -5
at … back:-24 -25 -18
at … be:41 17 16
at … because:-2 11 -26
at … been:-21 -23 -9
at … before:66 25 25
at … blade:0 -36 -16
at … block:31 32 34
at … bridge:24 23 16
at … by:12 20 22
at … call:31 -19 -13
at … calling:-1 15 26
at … car:-27 -5 -2
at … christening:30 -10 -3
at … church:13 19 20
at … cliff:42 40 41
at … cliffs:25 26 24
at … clinic:-23 -17 -8
at … club:-25 -25 -44
at … come:-57 -54 -50
at … concert:5 3 23
at … cos:-24 3 -7
at … cousins:23 0 0
at … crossing:15 23 33
at … dads:28 26 36
at … day:-26 -24 -19
at … days:-34 -13 -6
at … dentist:59 -5 -2
at … do:-27 -55 -42
at … door:6 -17 -28
at … edge:61 63 10
at … edges:30 27 22
at … eleven:44 -22 -11
at … empty:-34 -25 -19
at … end:-21 -10 15
at … every:-71 -60 -28
at … far:48 52 47
at … fathers:5 3 -24
at … find:42 41 24
at … first:2 12 24
at … fone:44 58 64
at … four:8 21 6
at … from:-38 -40 -6
at … front:-28 -16 -15
at … funeral:15 41 35
at … gate:21 39 58
at … goin:31 21 21
at … goodnight:30 33 27
at … gym:-36 -33 -11
at … had:30 41 30
at … has:21 -19 -17
at … hav:32 37 16
at … he:-33 -35 -14
at … head:31 30 26
at … held:26 -23 -1
at … her:30 47 13
at … hes:3 -3 27
at … high:35 12 -15
at … home:10 10 -27
at … hospital:-10 1 -25
at … hostel:-26 -16 -8
at … house:-29 -28 -19
at … i:-12 17 25
at … ice:25 -14 -1
at … id:33 34 1
at … ill:98 91 78
at … in:-31 -40 -24
at … insta:26 28 24
at … instead:-21 -9 -6
at … is:11 16 21
at … it:45 39 40
at … its:11 24 3
at … jmup:30 32 29
at … knows:33 5 -18
at … last:-25 -21 2
at … learn:21 24 23
at … legs:-26 -23 -2
at … let:42 38 38
at … level:-28 -25 -32
at … light:26 37 27
at … lips:42 40 -5
at … man:-21 -19 -14
at … match:-15 -20 -4
at … midnight:50 55 54
at … minute:-24 -10 -3
at … morning:-47 -45 -39
at … mothers:14 13 38
at … mouth:20 22 19
at … mums:22 -13 -17
at … my:-17 -22 -31
at … next:61 57 52
at … nine:23 6 1
at … no:6 23 -1
at … nobody:94 83 63
at … not:36 2 49
at … oclock:-21 -14 -8
at … of:44 20 7
at … old:20 -7 -5
at … on:-53 -48 -47
at … once:-27 -24 -27
at … over:50 42 35
at … papers:22 20 12
at … party:47 50 25
at … past:-12 -23 -16
at … people:35 -2 -2
at … piont:-33 29 -8
at … place:-33 -29 -32
at … pm:-62 -14 -13
at … poor:-21 -18 -15
at … put:27 -10 -1
at … rails:-5 -5 -25
at … right:0 -30 -37
at … said:-32 -21 -16
at … same:-41 -33 -4
at … saved:31 3 1
at … school:-14 -13 -23
at … shelter:26 19 23
at … shes:-7 13 24
at … shoes:44 45 38
at … since:66 42 56
at … six:22 -2 -12
at … sleepy:30 31 26
at … small:33 32 28
at … soaked:21 15 16
at … solicitors:-17 -20 -24
at … sorry:56 52 50
at … spot:35 34 35
at … start:26 -9 -7
at … station:22 21 17
at … sunday:-27 -15 -4
at … tablets:24 27 33
at … take:53 53 30
at … teh:-18 -16 -23
at … them:53 -10 -13
at … things:35 16 0
at … thirty:-30 -18 -12
at … this:-18 -22 -20
at … three:-22 -50 -51
at … till:27 2 0
at … time:-22 -12 -10
at … to:13 32 24
at … today:27 28 14
at … told:-43 -35 18
at … tonight:-38 -31 -47
at … top:-3 -37 -13
at … touches:21 23 -12
at … two:28 -3 3
at … u:-16 -21 -25
at … under:23 19 10
at … until:-3 -10 -41
at … usual:-23 -19 -12
at … viaduct:23 25 38
at … wake:-23 -21 -19
at … walk:-12 -33 -25
at … wall:26 26 29
at … want:-27 -19 -3
at … wat:-42 -44 -33
at … we:-30 -21 -17
at … wedding:17 -20 -8
at … weekend:75 23 14
at … wen:29 -16 14
at … which:4 21 27
at … while:21 19 3
at … would:30 0 -11
at … years:-25 -16 -10
ate:-71 -77 -55
ate a:-65 -72 -73
ate it:-23 -23 -20
ate teh:23 12 37
ate … adn:-22 -19 -19
ate … last:-36 -42 -15
ate … my:31 29 27
ate … pills:15 18 29
ate … teh:-26 -22 -22
atheist:-2 -1 -5
athlone:-3 -2 -1
atm:-12 -2 -1
atmosphere:-3 -3 -2
attached:-8 0 0
attack:-15 -10 -27
attacked:-37 -29 -3
attacker:18 15 -15
attacks:-33 -24 -13
attempt:45 49 -44
attempt adn:9 24 0
attempt … adn:56 34 -2
attempt … i:-16 28 -13
attempt … keep:40 -7 -1
attempt … neva:9 14 22
attempt … teh:-25 -18 -3
attempt … this:27 25 -7
attempted:69 78 62
attempted in:20 -6 -11
attempted suicide:58 53 92
attempted … adn:62 16 -25
attempted … i:57 24 16
attempted … today:57 71 91
attempts:-6 -6 -1
attended:0 -1 0
attention:-10 2 -24
attic:2 -2 2
attitude:23 21 -3
attorney:-12 -2 -1
au:-1 9 -9
au suicide:31 35 -13
auch:10 22 -2
auction:-4 -4 -3
auctioneers:-5 -6 -6
audience:-10 -9 0
audio:0 0 -2
audiobook:-3 -1 -1
audit:-1 -1 -4
audition:-3 -2 -1
auf:4 4 26
auf dem:32 29 24
auf … und:62 61 56
aufwachen:19 -16 -1
august:-30 -20 -8
aujourdhui:-9 -9 -2
aunt:-4 -6 -6
auntie:-27 -8 -14
aunties:-22 -17 -9
aunts:3 3 -10
aunty:-2 -1 -2
aus:0 11 -7
aussi:-1 -2 -4
australia:-12 -11 -8
autistic:-12 -9 -4
auto:31 31 33
autobus:-3 -2 -2
autocompletes:-3 -1 0
autocorrect:-38 -19 -1
automod:1 1 -5
autour:104 64 67
autumn:-25 -14 -7
aux:16 16 20
avait:-1 -1 0
avale:21 23 37
avale … les:30 32 39
avatar:2 4 0
avec:-22 -10 -22
avec la:35 41 -11
avec … vie:36 41 -11
aviseis:48 38 33
aviseis a:17 25 21
avocado:-2 -3 -4
avoid:-8 -16 -6
avoiding:-8 -4 -2
awake:13 39 37
awake for:-23 -14 -16
awake ive:49 51 60
awake … i:18 26 44
awake … started:31 34 48
awake … teh:-26 -15 -13
award:-15 -13 -6
awards:-33 -5 -2
aware:-23 -17 -19
awareness:-10 -7 -5
away:9 -8 -33
away adn:-24 -25 -5
away all:23 44 -36
away because:-10 -22 -10
away eight:22 -2 0
away for:22 26 21
away her:-26 -22 -17
away i:-32 -1 -16
away ive:-33 -20 -11
away my:53 6 11
away not:67 -1 -1
away on:-30 -43 -40
away teh:-43 -37 -37
away three:-57 2 7
away to:49 19 33
away tonight:0 1 -20
away with:39 49 -15
away … adn:-57 -54 -54
away … after:66 32 31
away … can:7 8 22
away … dont:62 62 -2
away … i:18 -18 -31
away … im:-12 -38 -17
away … in:42 -4 -1
away … join:32 32 31
away … my:38 34 -12
away … myself:54 67 -29
away … nobody:-30 -19 -9
away … of:-10 -29 -10
away … tablets:-35 -30 -25
away … teh:15 43 20
away … them:25 30 34
away … things:1 0 -29
away … thursday:13 20 24
away … to:6 -42 -15
away … was:22 29 -1
away … weekend:-24 -24 -11
away … years:-48 9 17
awesome:-22 -9 -5
awful:-40 -29 -26
awkward:-1 -2 0
axe:37 32 44
axe adn:58 57 76
axe … to:11 9 25
aye:-4 -1 2
ayer:57 18 19
azotea:44 51 49
b:11 -9 22
b mad:-20 -18 -21
baba:69 71 65
babajan:0 0 0
babby:3 3 0
babe:-1 0 0
babies:-3 -6 24
baby:-48 -36 -30
baby brother:11 8 21
baby deserves:36 29 -1
baby down:9 -43 -9
baby is:38 39 28
baby teh:10 8 21
baby wont:-110 -105 -96
baby … a:37 28 7
baby … adn:-6 2 -23
baby … be:34 0 0
baby … if:34 34 1
baby … in:13 14 24
baby … mother:23 8 0
baby … stop:8 14 23
baby … teh:-13 -21 9
baby … up:-117 -112 -96
baby … wont:11 11 32
babys:24 -28 -16
babys asleep:25 0 0
babys … adn:22 1 4
babys … i:25 4 10
babysitter:25 27 30
babysitter … them:25 27 30
bachelor:28 29 41
back:9 6 -1
back about:-25 -26 -19
back adn:-40 -45 -35
back after:2 -31 -13
back at:-16 -55 -42
back bad:24 -1 0
back before:-21 -15 -13
back door:32 23 30
back doors:36 35 36
back from:24 17 33
back here:-23 -9 -13
back i:-32 -50 -41
back im:-16 -29 -24
back in:58 28 11
back into:-22 -24 -5
back its:43 36 34
back no:17 22 20
back nobody:29 22 31
back of:22 25 25
back on:-19 -40 -44
back one:-27 -19 -8
back out:36 12 27
back over:-24 -6 -10
back since:55 53 53
back teh:-29 -16 -10
back thats:28 20 28
back this:56 43 19
back to:-27 -33 -18
back together:-22 -13 -13
back tomorrow:44 41 9
back up:-28 -13 -14
back with:-10 -24 -22
back … about:-26 -13 -5
back … adn:-12 0 -26
back … after:64 58 52
back … all:27 19 9
back … anything:52 -1 0
back … are:50 49 47
back … back:31 38 36
back … bag:20 24 -5
back … bank:-26 -12 -9
back … be:59 28 35
back … been:-32 -7 -13
back … blue:29 -7 1
back … chemist:-21 -15 -13
back … day:24 -16 -11
back … did:-49 -41 -3
back … do:18 23 28
back … dog:-29 -28 -23
back … drawer:26 -5 -3
back … easter:38 49 -2
back … every:6 18 22
back … feel:17 27 26
back … five:-38 -20 -18
back … fone:60 54 41
back … for:20 27 38
back … friday:-2 -46 -27
back … from:32 42 38
back … hav:-33 -9 -4
back … her:-17 -13 -28
back … him:26 27 28
back … i:-47 -47 -54
back … ill:-26 -22 -11
back … im:-43 -29 -42
back … is:10 6 -25
back … it:48 46 65
back … locked:39 37 37
back … me:32 32 50
back … meeting:39 0 0
back … more:24 25 15
back … morning:27 37 32
back … neva:-23 -7 -7
back … next:34 41 40
back … no:51 71 72
back … noticed:36 -1 0
back … one:30 8 8
back … open:26 23 26
back … or:11 6 21
back … own:-20 -13 -2
back … see:-21 -15 -12
back … she:33 50 1
back … since:4 -60 -10
back … spring:44 50 46
back … start:26 -10 -1
back … suicide:30 17 -2
back … surgery:6 12 28
back … teh:51 2 6
back … ther:24 -14 2
back … thursday:-35 -15 -12
back … time:60 71 -3
back … told:26 27 -13
back … u:-31 -32 -32
back … zero:50 -1 0
backdated:-1 0 -6
backed:-5 -3 3
background:-11 -8 -1
backs:-3 0 1
backup:-7 -6 -6
backwards:-9 -9 -4
baclofen:15 14 4
bacon:-18 -16 -13
bad:1 -22 -56
bad but:-21 -2 0
bad day:33 -1 -1
bad for:-22 -15 -19
bad i:25 33 14
bad if:37 44 -1
bad im:76 2 -4
bad marks:30 30 -1
bad my:42 -25 -6
bad news:47 -4 -1
bad night:-26 -8 -8
bad right:20 46 -65
bad that:41 -6 -3
bad thing:47 10 -5
bad this:-29 -24 -7
bad way:22 -3 -3
bad … adn:-25 -48 -46
bad … cant:22 14 -11
bad … from:58 -3 -5
bad … hav:-20 -7 -6
bad … hert:39 -23 -11
bad … i:25 -3 -14
bad … id:53 -1 1
bad … it:28 15 1
bad … its:-11 -27 -13
bad … teeth:40 -24 -11
bad … time:-29 -24 -7
bad … to:5 -24 -1
badge:-33 -29 -24
badger:6 -2 -2
badly:0 0 0
bag:40 52 49
bag adn:59 86 85
bag goin:19 31 26
bag is:-26 -9 -7
bag its:-5 -26 -16
bag of:-45 -32 -32
bag on:-37 -41 -40
bag one:-32 -20 -28
bag over:-31 -22 -5
bag packed:23 7 12
bag under:34 29 32
bag wen:20 21 27
bag … a:49 45 51
bag … for:4 -26 -22
bag … gas:56 52 68
bag … goin:44 44 45
bag … his:-30 -33 -23
bag … i:37 20 35
bag … im:32 32 31
bag … in:18 25 16
bag … its:-56 -15 -12
bag … ive:-37 -39 -34
bag … not:49 43 48
bag … on:-25 -26 -17
bag … police:27 25 18
bag … says:24 24 24
bag … teh:34 36 3
bag … with:15 23 -35
bagel:-5 -1 -1
bagels:-1 0 2
baggie:13 -4 -1
bagpipes:-42 -36 -25
bags:-30 -12 4
bags adn:-27 -30 -13
bags over:18 19 27
bags … head:24 36 45
bags … my:14 29 35
bags … teh:-19 -23 -20
bailiffs:-2 -1 4
bak:-8 -1 2
bake:-38 -34 -40
baked:-4 -3 -4
bakery:-14 -30 -25
bakes:1 -1 -1
baking:-74 -39 -7
balance:-12 -10 -2
balcony:49 57 46
balcony rail:25 26 28
balcony … teh:26 21 19
bald:-1 6 -18
bale:-5 -3 -6
baler:5 11 -10
bali:9 13 13
ball:-45 -32 -23
ball … adn:-26 -16 -6
ball … i:-25 -15 -8
ballarat:-3 2 -1
ballast:2 2 5
balloon:-14 -4 -5
balloons:-28 -28 -28
balls:-28 -33 -17
ban:-1 0 0
banana:-1 -2 0
band:-16 -19 -12
bandage:-10 6 -6
bandaged:-3 -2 -2
bandages:-4 -4 -1
bands:-9 -2 0
bandstand:-14 -3 -3
bang:21 -1 -22
bang my:4 -20 -21
bang … head:25 -7 -1
banged:-2 -1 0
banging:23 17 -26
banging my:26 35 -2
banging … head:26 35 -2
banging … on:16 21 -2
bangles:-4 -2 -2
bangs:-29 -22 -9
banister:46 44 55
banister … a:26 24 16
banjo:0 0 0
bank:30 43 35
bank adn:21 3 4
bank holiday:7 3 21
bank wednesday:35 31 24
bank … adn:36 34 24
bank … its:-29 -21 -17
bank … my:33 3 1
bank … teh:65 61 35
banking:-3 -2 -3
banks:4 6 9
banned:-13 -8 -9
banner:-12 -5 -7
bannister:-16 -8 -13
bano:4 5 0
bapu:0 0 0
bar:19 21 24
bar feet:19 27 20
bar … in:53 50 52
bar … not:18 26 20
bar … touching:19 27 20
barandilla:11 14 13
barbecue:-17 -16 -18
barber:-2 -2 0
barcodes:8 12 -1
bare:-18 -3 -2
barefoot:2 2 2
barely:27 20 41
bark:0 15 18
barked:-4 -6 0
barking:8 5 14
barley:-25 -23 -18
barn:35 31 39
barn adn:-35 -32 -40
barn with:-7 -11 22
barn … adn:66 57 51
barn … all:32 30 24
barn … i:32 34 39
barn … rifle:-20 -20 -25
barn … teh:-13 -12 26
barnsley:-1 -2 0
barometer:0 1 0
barracks:5 18 -4
barracks … me:-21 -7 -2
barred:10 14 18
barrel:52 57 60
barrel tastes:23 33 33
barrels:23 24 23
barrels under:22 26 22
barrels … chin:22 26 22
barrels … my:23 24 21
barricaded:9 10 21
barrier:17 20 17
barriers:-35 -27 -34
barriers goin:-27 -29 -33
barrister:-7 -7 -3
bars:30 24 27
bars … my:15 17 21
bartender:-1 -2 -8
base:-12 -7 -4
basically:0 0 0
basin:0 0 1
basket:33 6 3
basra:14 12 15
bass:-22 -16 -19
bat:6 12 25
batch:5 5 15
bath:28 40 17
bath after:35 40 39
bath door:-23 -24 -7
bath is:50 47 40
bath jokes:32 63 -5
bath with:-10 -20 -8
bath … adn:-26 -22 -9
bath … he:-15 -27 -18
bath … this:24 7 -35
bath … to:-25 -23 -16
bath … up:-22 -20 -12
bath … wen:2 3 21
bathed:-24 -22 -5
bathed her:-24 -22 -5
bathed … by:-24 -21 -4
bathroom:-21 -20 -6
bathroom cabinet:-34 -27 -23
bathroom door:6 10 23
bathroom i:4 6 28
bathroom teh:24 26 27
bathroom with:21 14 2
bathroom … a:23 22 9
bathroom … adn:42 37 37
bathroom … cut:15 21 41
bathroom … hes:11 20 43
bathroom … im:6 -39 -21
bathroom … in:20 22 31
bathroom … is:22 16 23
bathroom … its:-26 -22 -22
bathroom … ive:3 2 -23
bathroom … my:23 28 32
bathroom … pills:-42 -35 -49
bathroom … razor:21 19 15
bathroom … teh:-12 -8 -21
bathroom … with:29 27 14
baths:13 23 38
baths running:35 39 43
bathtub:28 26 4
batter:12 12 -2
battered:9 12 12
batteries:-7 -11 -5
battery:-34 -20 -49
battery is:-18 -27 -36
battery on:19 28 -14
battery … teh:6 15 32
batterys:-18 -23 -20
bawled:-18 -13 -13
bay:4 9 17
bbc:-2 -3 -2
bbq:-20 -19 -22
bday:-3 -2 0
be:28 26 35
be a:38 19 12
be adn:-43 -11 -10
be alife:69 36 17
be allergic:55 -1 -1
be answering:5 12 21
be anywhere:46 20 22
be around:-11 -6 -25
be asleep:42 -1 1
be at:27 -31 -23
be back:-23 -9 4
be bad:29 15 -5
be before:31 15 14
be beter:10 17 -20
be boring:-21 -9 -5
be bothering:38 -4 -3
be buried:-40 2 11
be by:9 24 31
be cancer:42 0 0
be certain:28 24 -6
be civil:-21 -15 -11
be clear:-25 -21 -12
be closing:-5 -28 -27
be coming:15 12 24
be cross:34 22 24
be daft:36 -9 -7
be dead:-25 16 16
be deleted:44 -3 -1
be doing:14 13 -46
be driving:17 20 26
be easy:16 21 -3
be empty:26 23 27
be ending:29 29 36
be enough:26 52 32
be fine:5 23 -2
be finished:30 10 4
be first:37 52 -1
be for:-26 -27 -25
be forever:-40 -18 -8
be found:68 97 73
be free:7 -21 -19
be frightened:9 9 23
be funny:19 27 31
be gentle:50 47 51
be glad:73 -37 -7
be goin:-22 4 -14
be gone:49 59 41
be good:-50 -34 -23
be hanged:28 19 -1
be happier:20 -34 -11
be happy:-72 -27 -15
be hear:33 27 26
be heard:-28 -18 0
be here:-7 0 -36
be honest:58 9 -52
be i:-20 -14 -25
be id:35 58 35
be in:15 31 23
be it:28 24 -30
be ive:14 22 -14
be joining:-2 -6 -36
be killing:22 6 0
be kind:-42 -42 -30
be known:-28 -16 -8
be leaving:15 21 20
be let:105 -21 -12
be long:36 45 43
be lying:24 17 -4
be mad:64 42 47
be married:20 24 1
be me:45 42 31
be more:-20 5 -3
be my:37 -16 -42
be next:31 48 32
be no:32 30 33
be nobody:39 46 38
be nothing:56 17 42
be ok:9 -31 -23
be old:-25 -11 -1
be on:-31 -5 -6
be or:-65 -21 -18
be out:-4 4 30
be polite:11 30 26
be quick:50 62 45
be ready:-53 -29 -10
be real:3 2 -24
be relieved:78 -12 -18
be right:25 -9 -2
be sad:32 14 7
be saved:45 -1 2
be seen:-7 15 20
be selfish:4 23 0
be sent:34 31 -20
be sorry:90 53 25
be stood:13 11 25
be stopped:27 29 30
be suicidal:-22 -12 -1
be sunday:-30 -37 -37
be sure:-2 34 27
be taken:-15 -24 -19
be talked:21 35 30
be teh:-18 -4 -61
be that:17 21 21
be this:-30 -52 -32
be tidier:42 -3 0
be to:11 22 -4
be told:20 13 2
be tomorrow:31 31 31
be tonight:-46 -41 -45
be unalived:43 36 -1
be under:0 -16 -20
be up:-56 -35 -14
be vexed:15 19 20
be waking:35 8 7
be walking:8 11 23
be wat:42 39 24
be wednesday:35 38 37
be welcome:38 -1 -1
be with:98 102 95
be woken:-29 -21 -15
be … able:41 36 28
be … about:21 -11 -10
be … adn:-13 -16 -79
be … after:12 37 24
be … all:37 19 13
be … alone:-19 -18 -22
be … any:31 -3 -18
be … anymore:16 -93 -51
be … arthur:-20 -23 -20
be … as:-40 -21 -11
be … back:59 72 45
be … bad:33 -1 -3
be … be:9 -62 -54
be … before:105 71 63
be … being:55 -20 -11
be … beside:27 -13 -10
be … board:25 29 25
be … book:-5 -29 -25
be … bother:21 25 17
be … by:0 20 3
be … bye:69 67 68
be … call:76 63 42
be … can:17 19 38
be … check:-22 1 -7
be … dad:21 27 29
be … dawn:46 57 59
be … days:58 27 20
be … dead:38 -7 29
be … dei:29 26 -5
be … do:49 59 44
be … doing:10 18 -28
be … each:32 28 26
be … easter:33 25 -3
be … end:-46 -37 -42
be … enough:47 23 -7
be … every:37 -10 -2
be … feet:36 -1 -3
be … final:-39 -35 -19
be … fone:34 -14 -12
be … forever:46 20 -14
be … frank:16 20 27
be … from:76 55 44
be … front:32 -27 -9
be … go:54 2 15
be … good:-27 -57 -34
be … ground:40 34 50
be … had:-34 -1 11
be … hand:46 48 50
be … has:45 -7 -10
be … heart:23 26 23
be … here:0 -38 -18
be … hes:13 25 -32
be … him:-26 -11 8
be … home:22 -7 10
be … i:-18 -24 -28
be … if:27 24 -48
be … ill:-32 -30 -12
be … im:13 30 17
be … in:25 77 81
be … is:-56 -31 -12
be … isnt:29 -6 -13
be … it:3 47 -10
be … itd:7 24 -4
be … itll:-31 -27 -24
be … its:-44 -26 -33
be … ive:97 82 36
be … june:32 25 36
be … kil:12 31 -1
be … lately:42 -4 -1
be … living:-4 30 -18
be … longer:16 -90 -93
be … look:31 35 35
be … me:65 10 18
be … mind:65 51 31
be … monday:13 30 -21
be … more:21 18 -21
be … morning:107 98 102
be … mother:22 20 20
be … much:-12 -83 -80
be … mums:11 19 43
be … my:-3 -28 -10
be … myself:-30 -22 -9
be … nana:47 45 47
be … next:-46 -48 -35
be … no:9 -22 2
be … not:22 -5 -6
be … of:41 21 25
be … off:-1 -2 -44
be … on:14 23 26
be … once:-21 -13 -25
be … one:21 15 -25
be … ones:12 27 28
be … own:50 90 -58
be … past:-42 2 -11
be … person:24 -10 0
be … pills:3 21 16
be … place:-34 -12 -7
be … post:-38 -30 -27
be … real:-9 -22 -5
be … reason:-4 28 -4
be … relief:33 -25 -2
be … return:85 7 7
be … right:-51 -14 -7
be … rush:-74 -74 -76
be … saturday:29 39 54
be … school:-39 -38 -24
be … see:30 -9 -7
be … she:30 7 26
be … sombody:46 41 36
be … soon:-37 -16 -97
be … sorry:-22 -11 -8
be … stop:39 50 51
be … sunday:29 29 52
be … taken:7 8 -41
be … takin:8 20 31
be … tea:23 24 21
be … teh:56 63 58
be … tell:24 25 16
be … than:-34 -41 -16
be … thank:28 30 33
be … that:33 12 42
be … thats:82 34 30
be … them:-27 -10 -5
be … ther:19 -23 -2
be … they:-61 -26 -6
be … theyre:-26 -18 -19
be … thing:25 1 9
be … things:25 -8 1
be … this:-34 3 20
be … thursday:39 39 32
be … time:18 24 32
be … to:49 17 24
be … told:35 48 7
be … tomorrow:73 77 51
be … tonight:31 45 27
be … u:5 19 21
be … under:25 -3 -1
be … ur:2 12 21
be … us:31 18 0
be … want:-2 -27 -9
be … way:-8 -51 -46
be … weekend:15 20 22
be … went:54 45 33
be … were:-9 19 24
be … where:34 42 41
be … who:9 31 62
be … why:2 38 2
be … wish:36 11 0
be … without:30 -19 -18
be … work:-26 -17 -10
be … ye:39 -2 -5
beach:17 27 22
beached:-3 -2 -2
beachy:37 36 40
beachy head:37 36 40
beachy … saturday:24 25 26
beads:-2 -1 -1
beam:71 82 84
beam … on:-28 -28 -27
beam … teh:36 31 40
beams:19 26 2
beams … i:18 26 -1
bean:-16 -19 -14
beans:-10 -12 -1
bear:7 -29 -12
beard:-3 -8 -3
beast:-4 -2 -1
beat:-36 -14 -53
beat me:-35 -23 -24
beat my:23 28 0
beat us:-66 -63 -18
beat … at:-34 -30 -7
beat … he:30 41 0
beat … teh:38 34 -3
beat … up:-21 -14 -9
beat … with:37 42 -1
beaten:11 8 17
beating:24 41 78
beating his:20 20 8
beating me:37 41 79
beating my:1 7 32
beating … adn:9 11 21
beating … at:-40 -38 -34
beating … help:31 35 66
beating … little:8 7 23
beating … mum:5 10 25
beating … right:18 19 59
beats:36 49 -62
beats me:-4 -4 -30
beats … a:31 30 -37
beats … at:-46 -41 -3
beats … with:42 41 -47
beautiful:6 12 -5
beautiful … gone:25 23 26
beautiful … im:14 20 17
beautifully:-3 -2 -1
bebe:-13 -13 -1
beber:0 -1 0
became:-10 -8 -2
because:-31 -23 -48
because her:29 25 4
because hes:-30 -33 -26
because his:-9 -30 -2
because im:-10 -30 -12
because its:-24 -22 -11
because ive:33 31 27
because my:12 -41 -22
because neither:39 38 0
because no:26 27 4
because of:-31 -28 -9
because she:-25 -5 21
because shell:27 14 25
because teh:-15 -11 -48
because thats:35 27 5
because ther:40 48 44
because theres:-39 -34 -5
because u:-20 -22 -11
because were:-48 -19 -15
because … a:-26 -19 -10
because … am:-55 -41 -16
because … anything:21 15 11
because … are:22 9 -16
because … back:-26 -1 0
because … be:78 6 21
because … cant:14 -30 -18
because … couldnt:-6 -27 -20
because … deserve:26 38 0
because … deserved:16 21 0
because … did:-11 -16 -28
because … do:50 48 13
because … does:20 17 -2
because … dont:-18 -79 -12
because … else:34 51 -4
because … exist:27 47 52
because … go:-23 -18 -11
because … goin:-33 -25 -9
because … got:-31 -21 -11
because … had:-28 -8 -4
because … has:-24 -18 -10
because … hear:-28 -16 -6
because … ill:7 16 21
because … im:5 14 23
because … in:-20 -16 -22
because … is:-34 -23 -15
because … it:25 41 5
because … its:-24 -20 -5
because … kil:12 21 0
because … know:-22 -2 8
because … mother:25 -6 -7
because … my:-17 -21 -10
because … no:-30 -32 -1
because … not:-40 -11 5
because … on:-22 -15 -29
because … one:21 19 -5
because … over:-26 -17 -12
because … teh:-9 -11 -31
because … that:12 -22 -6
because … to:52 33 57
because … trust:36 -10 -2
because … u:21 17 16
because … used:48 50 54
because … want:-18 -24 38
because … wanted:-29 0 -6
because … wants:24 26 57
because … was:-26 -1 -7
because … wont:54 7 37
because … would:55 47 9
become:-15 -6 -17
becomes:-6 -2 -2
becoming:-14 11 -10
bed:-13 -15 -6
bed as:-20 -12 -1
bed ive:-2 -2 32
bed my:-32 -26 -30
bed or:53 -1 -1
bed that:38 46 55
bed thats:-33 -14 -6
bed wen:-31 -20 -11
bed while:38 40 47
bed … a:-29 -16 -19
bed … adn:-35 -26 -19
bed … days:-30 -30 -33
bed … for:-27 -26 -25
bed … his:33 32 35
bed … ill:-25 -14 -6
bed … im:25 18 15
bed … last:27 28 22
bed … my:24 5 16
bed … neva:24 3 5
bed … ones:-21 -22 -18
bed … said:-24 -12 -10
bed … take:9 7 32
bed … teh:-27 -11 12
bed … to:33 -6 -7
bed … was:30 30 42
bed … wife:29 35 37
bed … woke:22 -2 0
bedroom:17 24 38
bedroom door:49 50 52
bedroom … adn:-30 -31 -31
bedroom … ive:41 41 43
bedroom … teh:-30 -30 -29
bedroom … with:-36 -35 -39
beds:-14 -2 0
beds for:26 26 29
bedsheet:8 8 50
bedside:7 9 16
bedside table:19 20 21
bedside … adn:19 20 19
bedsit:-27 -20 -25
bedtime:-20 -3 -2
bee:0 0 0
beech:-22 -8 -2
beef:-1 -1 0
been:-9 -14 -17
been a:30 22 19
been able:-26 -9 -1
been as:42 47 49
been at:34 48 49
been born:29 -11 -5
been burning:21 28 -7
been by:-28 -18 -5
been clean:-27 -24 -13
been collecting:35 36 33
been craving:44 -5 0
been cryin:25 28 20
been cutting:-35 -28 -8
been dead:-9 -7 25
been decent:25 1 0
been doing:-31 -15 -16
been down:-37 -26 -21
been drinking:34 -4 -13
been following:24 37 -16
been gone:23 21 21
been googling:16 35 -11
been happier:-30 -3 -2
been here:-21 -11 -8
been hoarding:13 25 44
been hoping:51 -1 0
been hurting:34 47 -22
been i:50 72 62
been in:2 16 39
been inside:11 21 0
been looking:40 -8 -14
been me:75 82 73
been messaging:31 26 -3
been my:27 32 16
been nice:21 18 25
been oiled:12 16 26
been on:-36 -13 -8
been patient:22 2 5
been putting:8 15 30
been quiet:-33 -24 -14
been reading:29 18 14
been ready:45 67 -2
been rehearsing:23 25 -3
been sat:3 6 -21
been saving:25 23 30
been scrolling:-26 -18 -1
been shaking:36 -3 -4
been sick:48 55 55
been since:40 18 -14
been sober:-31 -18 -4
been staring:49 0 0
been suicidal:-105 -102 -14
been swallowing:25 34 5
been takin:42 34 -31
been teh:-9 -27 11
been thinking:43 30 -8
been this:-27 -31 -9
been through:-29 -33 -23
been tidying:46 -1 -2
been to:-19 -34 -31
been told:-32 -22 4
been twenty:38 40 38
been under:-32 -13 -2
been up:42 38 50
been using:-52 -18 -6
been wanting:38 23 -15
been white:50 0 -1
been writing:32 39 -12
been … a:-38 -34 -10
been … about:50 22 -10
been … adn:-56 -50 -38
been … ages:32 5 7
been … all:36 38 46
been … amitriptyline:10 18 30
been … an:39 31 21
been … arm:26 33 -11
been … at:15 -34 -19
been … back:37 5 10
been … bit:25 6 -1
been … bits:18 27 0
been … by:-28 -25 -11
been … cheerful:26 8 -1
been … comfort:61 48 43
been … ctb:1 -68 0
been … diazepam:25 32 0
been … down:-50 -50 -18
been … every:9 -3 -22
been … for:-9 -21 -50
been … four:19 28 12
been … from:-22 -38 9
been … gone:13 17 21
been … good:32 39 38
been … ground:-26 -16 -5
been … hav:29 14 16
been … he:23 42 0
been … her:-14 -1 -22
been … here:1 10 22
been … hes:62 21 31
been … hour:30 32 29
been … how:3 27 4
been … im:6 -33 -12
been … in:9 -20 -26
been … it:28 -20 -40
been … its:-23 -13 -22
been … ive:46 25 -13
been … knuckling:50 0 -1
been … lads:13 27 32
been … letters:34 30 -9
been … long:24 -19 -11
been … me:15 6 -25
been … minutes:38 41 38
been … more:-21 -8 -6
been … my:28 54 27
been … night:23 29 -17
been … not:20 -4 17
been … notes:12 16 26
been … of:20 22 -9
been … on:10 9 21
been … one:-16 -39 -12
been … our:21 30 0
been … overdosing:27 34 -4
been … plan:6 8 28
been … self:23 -6 0
been … shes:46 54 68
been … suicide:79 104 -7
been … teh:14 26 0
been … ten:39 47 20
been … than:22 -11 -3
been … that:21 -23 -13
been … they:26 -3 -1
been … to:35 58 29
been … together:12 14 24
been … twelve:-27 -27 0
been … u:-21 -14 -6
been … up:52 40 33
been … was:41 52 55
been … ways:34 59 -16
been … weeks:37 64 -2
been … wen:-29 -13 -2
been … who:27 -16 -14
been … with:26 23 -14
been … years:-31 -23 -19
beeps:-6 -8 -7
beer:5 -5 4
beer adn:-25 -19 -12
beer at:23 0 0
beer garden:24 0 0
beer … adn:45 0 0
beer … its:24 0 0
beer … teh:23 0 0
beers:33 1 30
beers … teh:23 31 59
bees:44 55 59
bees adn:-17 -21 -18
bees … adn:43 44 36
bees … im:30 19 18
beetles:21 12 18
beetles pouring:21 12 18
beetles … out:21 12 18
beetroot:-14 -13 -9
beets:13 13 -7
befor:20 19 26
befor teh:21 20 26
befor … get:21 20 26
befor … kids:21 20 26
before:6 21 26
before adn:-29 -22 -40
before christmas:-24 -26 -66
before church:20 32 37
before handover:0 0 35
before he:14 21 30
before his:19 29 16
before i:9 13 31
before last:31 -9 -5
before lunch:-22 -12 -14
before midnight:-34 -8 -8
before my:-25 -9 -8
before noon:-18 -25 -16
before rehab:34 33 42
before school:26 26 51
before she:-23 -25 -17
before sunday:-39 -2 -2
before sunrise:15 24 25
before teh:6 14 31
before they:48 22 18
before this:11 23 -10
before … a:-4 3 -28
before … adn:71 65 66
before … all:-16 -21 -5
before … asking:35 41 3
before … baby:-20 -20 -4
before … bell:25 19 13
before … can:44 22 17
before … come:50 50 47
before … died:47 44 42
before … do:38 37 17
before … drink:26 21 25
before … end:75 74 87
before … go:-49 -61 -62
before … goes:11 -2 -21
before … hav:14 28 -7
before … holiday:-22 -24 -21
before … if:-36 -32 -3
before … im:25 -13 -15
before … in:-17 -21 -25
before … interview:-21 -21 -5
before … it:26 31 11
before … jmup:43 46 42
before … kids:-20 -12 -10
before … know:-56 -66 -34
before … leave:-10 -13 -47
before … little:0 0 -24
before … locked:27 35 -9
before … me:-10 -11 -32
before … my:-14 -42 -20
before … myself:30 29 14
before … no:27 -19 -9
before … not:26 12 12
before … opens:28 33 28
before … shift:4 14 25
before … started:-21 -9 -3
before … stopped:-27 -15 -8
before … take:34 -39 -30
before … teh:-42 -21 -20
before … theres:-17 -20 -30
before … this:0 -2 -46
before … to:-25 -37 -34
before … tonight:22 23 22
before … up:42 -3 -1
before … was:-2 -23 -6
before … weekend:23 32 40
before … went:64 58 29
before … which:52 47 45
before … with:-37 -31 -30
beforehand:-8 6 7
began:7 -15 -23
begged:36 52 -22
begged me:36 31 -19
begged … to:36 52 -22
begging:6 11 42
begin:-17 -11 -7
beginning:-26 -22 -12
begins:-31 -28 -20
begonias:0 -1 -2
begs:-35 -24 -11
begun:67 70 34
begun to:50 22 20
behalf:-4 -2 0
behave:-5 -4 -3
behavior:-58 -21 -4
behavioural:-1 0 0
behind:45 34 25
behind my:35 -14 -8
behind teh:34 42 50
behind us:11 11 21
behind … adn:2 -20 -31
behind … back:55 0 0
behind … boiler:22 20 15
behind … cricket:20 20 16
behind … for:39 5 6
behind … i:10 21 12
behind … in:-30 -23 -21
behind … my:-29 -33 -19
behind … with:34 25 39
bei:-28 -20 -4
beige:-7 -4 -4
beim:-3 -14 -1
bein:67 -1 -1
being:13 0 -22
being afraid:23 25 31
being alife:198 64 29
being battered:5 7 22
being dead:105 57 13
being decent:-30 -21 -15
being here:30 -26 -43
being hit:26 23 -3
being kind:47 43 16
being my:18 21 14
being on:-24 -20 -9
being serious:-17 1 -21
being sick:20 28 47
being teh:-1 22 -2
being … adn:-18 -26 -38
being … anymore:42 32 -2
being … burden:-42 0 1
being … by:-1 1 35
being … dont:-25 -10 -8
being … for:30 36 33
being … hard:48 59 58
being … hes:-35 -24 -10
being … how:17 -20 -5
being … i:-28 13 -1
being … is:41 20 -14
being … my:-31 -38 -17
being … next:-25 -11 -4
being … no:-6 11 21
being … not:14 41 -5
being … off:-24 -11 -6
being … one:-25 -3 -3
being … person:61 -7 -3
being … sounds:71 -7 -1
being … this:39 5 10
being … to:-20 -9 -4
being … u:13 22 36
being … was:-67 -10 -4
being … wouldnt:16 44 -1
beleive:-27 0 -34
beleive a:21 22 -11
beleive i:-14 -20 -6
beleive im:30 26 29
beleive … do:6 21 -10
beleive … it:20 36 12
beleive … man:20 21 -5
beleives:2 3 -12
belfast:-1 0 0
believed:-39 -22 -15
believed it:-22 -1 0
believing:6 -9 -2
bell:-5 3 -3
bell … sorry:23 18 11
bella:-10 -6 -7
belle:-2 -2 -1
bells:35 -1 2
bells teh:23 13 11
bells … two:23 13 11
belly:-4 7 -10
belong:-9 -29 -21
belong in:48 -13 -2
belong … this:56 -20 -1
belong … world:56 -19 0
belonged:-12 -6 -4
belongings:-10 -9 -4
belongs:-10 -18 -15
below:14 18 15
belt:42 45 11
belt adn:15 11 24
belt all:-21 -20 -15
belt ive:-28 -25 -8
belt marks:62 62 -22
belt teh:20 20 26
belt tight:-22 -10 -2
belt wen:3 1 -21
belt … at:13 25 -4
belt … day:21 25 -4
belt … off:14 20 21
belt … on:24 28 4
belt … rail:20 20 28
belt … teh:24 20 47
belt … up:10 8 -22
belting:-1 -1 -1
belts:81 69 68
belts on:37 21 7
belts tight:35 19 15
belts … adn:41 42 42
belts … teh:50 57 52
ben:-22 0 0
bench:17 11 11
bench … teh:17 22 19
benched:-2 -1 0
bend:20 11 19
bends:8 9 -3
beneath:-29 -21 -22
beneath teh:-29 -21 -22
beneficiary:-1 -2 -1
benefit:-13 -11 -6
benefits:-3 -9 -16
benign:-3 -3 -1
benny:1 2 2
bent:-10 -2 20
benzo:-21 -30 -19
benzos:5 38 21
benzos all:11 6 -37
benzos cold:35 40 29
benzos on:28 29 31
benzos with:39 35 22
benzos … adn:21 8 5
benzos … at:11 6 -37
benzos … drink:5 3 22
benzos … i:25 36 41
benzos … ive:20 26 34
benzos … methadone:24 18 -6
benzos … my:33 39 24
benzos … on:-20 -22 -7
benzos … once:22 17 -24
benzos … own:21 20 20
benzos … turkey:15 24 -3
bereaved:-12 -8 -6
bereavement:-30 -24 -23
bereit:35 36 35
beret:-3 -1 -1
bernadette:-7 -5 -3
bernard:-1 -1 -3
berries:1 1 3
beside:63 70 83
beside her:22 24 9
beside him:4 23 -5
beside himself:-36 -32 -10
beside it:52 45 52
beside me:-26 -20 -4
beside teh:-24 -1 18
beside … a:-22 -12 -9
beside … adn:59 46 53
beside … her:29 26 25
beside … its:-24 -26 -54
beside … teh:-29 -18 -14
beside … with:-26 -18 -19
besser:32 -5 -2
besser dran:23 -3 -1
best:-58 -41 -11
best of:43 43 29
best part:28 27 23
best … it:29 30 34
best … of:-25 -20 -14
best … says:1 1 27
best … shes:-5 -2 29
best … teh:-36 -24 -20
bestie:-1 1 -1
bet:80 -25 -17
bet in:28 0 0
bet on:30 0 0
bet teh:50 -2 -1
bet … gone:45 0 -1
bet … on:40 -5 -6
bet … teh:49 -6 -2
beta:-6 -10 -1
beter:-14 -41 -32
beter adn:-66 -51 -11
beter dead:22 15 11
beter i:40 -19 -4
beter ive:27 -3 -1
beter lief:28 30 28
beter of:70 -7 -2
beter off:-4 14 -28
beter place:-66 -1 -1
beter stepmum:28 -1 -1
beter than:-12 -24 -25
beter wen:-25 -18 -4
beter with:-27 -25 -16
beter without:24 -5 -2
beter … a:33 19 -14
beter … adn:10 -10 -32
beter … dead:-34 -33 -21
beter … dont:-24 -9 -2
beter … i:-4 -47 -25
beter … id:53 0 15
beter … im:-7 -12 -24
beter … it:-44 -9 -7
beter … me:58 -33 -20
beter … mine:24 30 31
beter … neva:24 0 0
beter … on:28 8 2
beter … one:-50 -12 -3
beter … out:30 39 42
beter … she:12 43 -17
beter … teh:43 -9 20
beter … than:26 6 8
beter … they:29 -4 -2
beter … took:-22 -1 0
beter … u:-39 -13 -5
beter … ur:33 39 32
beter … werent:23 -1 0
beter … with:29 -12 -2
beter … without:-23 2 -6
beth:0 0 1
bett:0 0 0
betta:27 0 0
betta of:27 0 0
betta … me:27 0 0
betta … without:27 0 0
betting:29 -10 -12
betting apps:39 -4 -5
betting … teh:40 -10 -11
between:-4 4 25
between sentences:12 20 20
between teh:-28 -12 -37
between ten:54 31 37
between those:21 -6 -6
between … rails:23 4 2
bev:104 97 101
bev … teh:68 67 62
beyond:28 38 33
bf:7 19 54
bhai:-4 -2 2
bible:1 0 0
bicker:-1 -1 0
bicycle:6 27 31
bids:2 0 0
bien:-5 -14 -6
bientot:18 18 -4
big:28 26 18
big changes:41 40 49
big part:16 21 -3
big sister:33 15 21
big … for:-18 -24 -13
big … it:28 34 37
big … sat:24 34 45
bigger:-28 -18 -22
biggest:-4 -5 -2
bike:-40 -19 -16
bike … a:11 13 34
bikes:-13 -12 -10
bill:-15 -35 -21
bill adn:23 0 13
bill … i:23 -15 -2
bills:-33 -22 -24
bills paid:10 25 12
bin:-2 -12 -14
bin ich:2 12 26
bin it:23 10 0
bin outside:14 -21 -14
bin … my:16 28 -4
bin … nur:25 -1 -1
bin … teh:-4 -23 -13
binchys:0 -1 -1
binge:-24 -7 -12
binged:-5 -8 -3
binged adn:35 -11 -1
binged … purged:29 -11 -1
bingo:-45 -40 -36
bingo adn:-39 -31 -20
bingo … ive:-35 -27 -19
binned:21 -9 17
binoculars:-14 -6 -6
bins:-30 -26 -11
biology:-1 -1 -1
biopsy:-4 -4 -3
bipolar:-25 -20 -17
bird:-15 -18 -23
bird box:-14 -21 -12
bird … adn:-20 -20 -15
birdie:-2 -2 -3
birds:10 19 16
birmingham:0 -1 0
biro:0 -17 -10
birth:17 -5 -24
birth adn:39 15 -4
birthday:-35 -38 -4
birthday adn:12 -25 -21
birthday im:15 15 22
birthday next:2 3 25
birthday she:27 31 38
birthday to:-21 -19 -13
birthday which:24 27 34
birthday … i:22 -6 -5
birthday … its:-14 -16 -24
birthday … me:20 15 10
birthday … myself:-23 -21 11
birthday … one:21 28 30
birthdays:-2 -4 -5
biryani:-1 -1 -2
biscit:-2 -1 -2
biscuit:-21 -6 4
biscuit tin:23 29 28
biscuit … adn:-23 -17 -9
biscuit … im:24 18 15
biscuits:-68 -58 -47
biscuits are:-17 -19 -20
bishop:-4 -2 -3
bishops:2 4 3
bit:34 47 39
bit adn:-27 1 6
bit in:-13 -25 -14
bit long:35 38 30
bit my:55 52 66
bit of:-13 -24 -17
bit off:-18 -17 -20
bit sweaty:-31 -25 -22
bit wen:8 10 26
bit where:-24 -22 -26
bit … adn:-14 -15 -27
bit … hes:-7 -7 -20
bit … in:-7 -17 -20
bit … it:22 8 2
bit … ive:17 22 17
bit … of:35 33 -7
bit … on:-33 -39 -35
bit … see:-24 -14 -10
bit … tablets:-30 -34 -34
bit … teh:-37 -45 -24
bit … this:-23 -18 -9
bit … till:12 21 0
bit … tongue:35 37 57
bit … woke:13 17 27
bite:-4 13 -6
bite my:22 27 -1
bite … arms:32 29 0
bite … until:32 29 -1
bites:8 11 -3
bites me:24 21 -1
biting:3 7 2
bits:11 5 -7
bits adn:21 -15 -5
bits i:-28 -14 -8
bits of:30 39 26
bits … i:-31 -18 -6
bits … want:8 21 -1
bitte:32 32 39
bitten:54 48 40
bitten tongue:31 30 32
bitten … day:15 24 18
bitten … i:29 18 24
bitter:3 28 47
bitterness:16 19 21
black:21 33 19
black adn:-24 -16 -11
black eye:39 34 -18
black on:26 28 25
black stuff:50 45 44
black … i:-25 -22 -9
black … is:21 31 35
black … last:20 31 0
black … since:20 27 -15
black … teh:43 37 21
blackberries:-18 -15 -11
blackbird:-14 -14 -13
blacked:37 39 38
blacked out:37 38 37
blacked … on:27 21 28
blacked … teh:27 21 25
blacking:33 36 30
blackout:-36 -35 -30
blade:74 63 -1
blade from:24 30 -10
blade in:-60 -68 -101
blade is:-4 -52 -48
blade out:0 0 -67
blade was:28 30 33
blade … a:-37 -28 -9
blade … adn:26 33 8
blade … fone:8 11 20
blade … i:0 -5 -30
blade … im:0 0 -37
blade … in:-7 -59 -18
blade … my:-2 3 -47
blade … on:8 -6 22
blade … teh:46 40 49
blades:50 10 23
blades are:-4 -8 -32
blades in:28 24 13
blades on:23 37 38
blades out:4 10 -26
blades … a:-40 -23 -14
blades … adn:38 56 53
blades … hand:51 51 35
blades … in:23 -11 1
blades … my:49 46 38
blades … side:16 24 22
blades … teh:30 -36 -47
blades … under:1 -47 -30
blame:18 8 21
blame teh:15 22 17
blame yourselves:23 24 20
blame … u:25 25 21
blamed:21 18 3
blaming:-30 -19 -17
blank:20 -52 -31
blank adn:-19 -25 -14
blank … no:22 -4 -3
blank … teh:45 -4 -5
blanket:-37 -17 -21
blanket with:-21 -16 -12
blanket … im:-33 -9 -1
blanket … not:-33 -9 -1
blankets:-3 -5 -14
blazer:29 26 0
blazer … he:39 37 0
blazing:-5 0 0
bleach:-41 -30 9
bleak:0 0 0
bled:19 20 24
bled adn:13 19 -21
bleed:62 79 -29
bleed every:33 41 0
bleed for:6 6 -55
bleed … adn:40 40 0
bleed … day:30 38 0
bleed … i:6 9 27
bleeding:69 68 79
bleeding a:39 43 40
bleeding adn:16 30 36
bleeding from:24 22 -17
bleeding into:-5 -6 -26
bleeding wont:12 10 21
bleeding … a:-7 -7 -25
bleeding … adn:20 15 12
bleeding … bit:16 21 -2
bleeding … dont:10 31 35
bleeding … from:24 24 35
bleeding … i:26 33 56
bleeding … it:28 32 29
bleeding … lot:24 23 36
bleeding … sock:-8 -8 -29
bleeds:14 15 -2
bleep:31 34 23
bless:6 7 25
bless her:-40 -41 -36
bless this:63 64 64
bless … adn:-22 -18 -12
bless … all:22 16 18
bless … little:65 66 67
blessing:-10 -10 -3
blew:-5 3 -2
blind:7 -11 -5
blinds:44 49 43
blinds adn:56 60 55
blink:-2 5 -3
bliss:-31 -23 -19
blister:14 17 13
blister packs:18 20 21
blister … shes:23 24 25
blisters:-8 6 15
block:-3 -2 22
blocked:-39 -16 -10
blocked him:-23 -21 -14
blocked teh:-37 -5 -5
blocked … lot:-41 -4 -2
blockers:-2 -3 0
blocks:-7 2 -18
blog:-1 -2 0
bloke:-4 17 9
blokes:0 0 0
blood:11 26 14
blood all:7 1 -37
blood in:18 45 -18
blood on:34 27 47
blood wen:18 21 21
blood … adn:26 15 23
blood … i:36 31 33
blood … in:-57 -48 -43
blood … it:16 41 4
blood … my:-12 -20 -48
blood … on:-53 -48 -29
blood … over:1 -4 -41
blood … that:-59 -49 -43
bloods:-16 -17 -6
bloody:0 0 0
blouse:-5 -3 -1
blow:20 26 -13
blow my:12 20 -6
blow … brains:50 52 -7
blow … out:21 24 -6
blown:4 6 -17
blu:-5 -4 -2
blue:-15 -1 -2
blue fingers:53 56 47
blue folder:27 31 22
blue he:-11 -13 -22
blue it:-34 -30 -25
blue ive:52 55 53
blue jacket:-20 -16 -17
blue lights:0 -30 -24
blue lips:-44 -42 -30
blue my:35 21 12
blue on:65 63 35
blue roap:17 15 25
blue round:20 22 32
blue … adn:43 33 -3
blue … got:-21 -14 -17
blue … hav:-30 -6 0
blue … her:21 19 22
blue … his:42 34 32
blue … no:43 20 27
blue … teh:-21 -10 6
blue … thursday:31 30 -7
blue … wat:34 25 22
blue … wont:-48 -44 -44
bluebell:-1 -1 -2
bluebells:-10 -6 -1
blueberries:0 1 -1
blues:89 78 77
blues on:51 42 44
bluetits:-12 -13 -21
bluetongue:6 10 -6
bluff:-1 -1 -2
bluffing:16 22 -17
blumen:-5 -4 -5
blunt:-27 -16 -32
blurry:-19 -18 -21
blurry … teh:-21 -23 -22
board:24 -4 -16
board after:26 31 21
board … a:22 19 14
board … back:-35 -25 -22
board … i:-26 -24 -6
board … in:34 37 39
board … me:23 -9 -7
board … not:34 31 -5
board … teh:29 31 -5
boarded:-1 0 -1
boards:19 24 13
boat:43 47 53
boat is:-21 -12 -10
boat ramp:22 0 3
boat … chain:35 35 31
boat … i:-40 -39 -33
boat … off:18 19 20
boat … teh:-5 25 23
boats:-25 -30 -26
boats to:-33 -20 -18
boda:-18 -7 -2
body:38 53 55
body is:-23 -29 -23
body knows:12 -32 -33
body wants:56 49 -1
body wil:30 23 30
body … adn:-5 20 32
body … been:38 28 36
body … hav:39 29 37
body … its:18 -31 -18
body … me:24 4 1
body … shes:34 11 8
body … that:10 16 32
body … to:37 11 -38
body … up:60 58 65
bodys:38 35 37
bodys … i:18 19 23
boet:19 23 27
boil:-5 -2 -1
boiled:-6 -6 -5
boiler:-35 -2 3
boilers:-2 -2 -4
boiling:61 60 69
boiling hot:33 30 26
boiling … adn:44 43 22
boiling … me:6 4 21
boils:-6 -5 -2
boit:-11 -7 -20
boite:19 24 27
boite … somniferes:41 39 37
bold:0 0 0
bolt:34 42 60
bolted:6 13 15
bomb:24 28 -2
bombed:-3 -2 -1
bon:-7 -6 -8
bone:-7 -5 -11
bones:28 3 11
boning:12 12 6
bonsoir:-7 -6 -3
bonus:-1 -1 0
book:-36 -40 -21
book … ive:-5 -26 -22
book … went:-21 -17 -10
bookcase:-9 -14 -9
booked:-20 2 24
booked a:20 29 34
booked … as:3 5 23
booked … dog:30 31 19
booked … groomer:30 31 19
booked … hotel:-24 -22 -29
booked … off:3 5 22
booked … room:17 23 23
booked … thursday:18 20 12
bookies:44 -16 -11
booking:-8 -7 -4
booklet:0 1 0
books:6 0 -6
boot:40 28 20
boot of:31 25 17
boot wen:47 41 -5
boot … car:31 25 17
boot … driving:-21 -20 -19
boot … im:-20 -20 -20
boot … know:-13 -7 -25
boot … teh:-28 -34 -17
boot … tonight:26 30 42
boots:-20 -35 -42
boots off:-32 -23 -17
boots on:24 -3 3
boots … adn:-26 -23 -14
boots … im:-25 -23 -14
boots … me:19 21 4
booze:-8 4 22
booze adn:-21 -22 -8
booze for:43 46 45
bord:-2 -1 0
border:-2 0 0
bore:20 29 33
bored:-35 -33 -16
boredom:-47 -56 -25
boring:-42 -45 -27
boring i:-10 -25 -5
boring … to:2 -25 0
boring … want:8 -30 0
born:58 -56 -30
born in:-22 -3 -4
borowed:-1 -1 0
borrow:-9 -10 -8
borrowed:-32 -28 -33
borrowed teh:-34 -35 -24
borrowed … for:-17 -17 -26
borrowed … rifle:-26 -20 -14
bort:-1 0 1
boss:-51 -33 -26
boss gave:18 25 22
boss in:-59 -69 -8
boss is:-24 -6 -15
boss … teh:-45 -53 -6
boss … tomorrow:21 27 25
bosss:0 0 0
bossy:-4 -3 -2
bot:8 11 5
both:27 31 51
both arms:39 45 38
both legs:-33 -31 -33
both of:33 9 8
both wrists:28 32 36
both … are:24 14 26
both … from:-37 -35 -32
both … he:21 19 29
both … in:21 14 14
both … is:36 35 35
both … them:27 22 16
both … this:46 58 35
both … up:24 17 16
both … us:44 19 24
both … would:54 52 0
bother:72 37 28
bother to:11 21 10
bother … me:35 -3 -2
bother … teh:14 21 23
bothered:-4 18 -14
bothering:17 -24 -12
bothering ye:38 -4 -3
bottle:27 40 58
bottle adn:181 153 134
bottle by:-24 -20 -19
bottle down:-27 -18 -12
bottle i:48 -15 -4
bottle im:83 81 77
bottle in:-34 -46 -43
bottle is:32 0 -1
bottle of:4 -17 -27
bottle on:-35 -4 -3
bottle open:31 16 15
bottle to:30 37 38
bottle was:-16 -17 -23
bottle … adn:55 38 33
bottle … antifreeze:22 18 18
bottle … cistern:37 -3 -1
bottle … day:0 -23 -19
bottle … dont:45 -1 -2
bottle … forgive:-23 -13 -9
bottle … hand:-65 -27 -18
bottle … i:-52 -20 -10
bottle … im:19 18 26
bottle … in:24 -27 -15
bottle … its:94 28 29
bottle … my:-73 -2 4
bottle … pills:20 18 14
bottle … rum:18 33 4
bottle … shampoo:-20 -5 -7
bottle … table:-35 -4 -3
bottle … tablets:30 23 39
bottle … teh:39 -15 -13
bottle … water:-28 -23 -21
bottle … whisky:21 18 12
bottled:-3 -2 -1
bottles:58 35 42
bottles in:-38 -9 -9
bottles of:-10 -9 -22
bottles … a:1 1 -21
bottles … vodka:1 1 -27
bottom:23 33 29
bottom of:28 31 32
bottom … teh:-22 -24 -20
bought:39 43 51
bought a:38 23 20
bought adn:44 55 38
bought blades:17 12 -28
bought helium:-69 -69 -53
bought myself:-27 -17 -4
bought no:28 31 24
bought one:97 85 81
bought roap:16 19 37
bought some:-23 -20 -15
bought wat:60 71 37
bought … a:-23 -16 -11
bought … adn:36 19 -18
bought … at:36 44 48
bought … bag:-5 -26 -16
bought … coffee:28 40 40
bought … from:20 19 22
bought … gun:17 18 31
bought … had:10 14 32
bought … hosepipe:39 35 37
bought … i:53 68 28
bought … is:62 71 74
bought … its:-30 -38 -23
bought … ive:68 33 36
bought … knife:5 6 -39
bought … my:29 19 36
bought … plant:-34 -20 -7
bought … round:43 48 56
bought … same:64 57 -1
bought … suit:28 31 24
bought … teh:23 9 9
bought … that:16 17 20
bought … thats:-40 -55 -36
bought … those:44 27 29
bought … ticket:37 36 39
bought … to:6 9 24
bought … today:-72 -72 -57
bought … used:63 68 -23
bought … was:26 19 19
boulot:-3 -1 -1
bouncers:0 0 0
bouncy:-12 -9 -16
boundaries:-2 -1 -1
boundary:2 2 3
bouquet:18 22 31
bouquet … my:20 23 33
bournemouth:1 0 0
bow:-9 -7 -6
bowel:-1 0 -1
bowl:20 6 -1
bowl adn:-30 -25 -9
bowline:-6 -4 -1
bowls:-40 -29 -20
box:11 14 24
box adn:-31 -21 -11
box in:-13 -13 -22
box is:55 37 40
box my:23 26 23
box of:42 31 21
box on:-25 -23 -17
box to:23 4 35
box … adn:-22 -25 -22
box … finished:-28 -26 -16
box … i:16 20 27
box … my:-29 -35 -15
box … on:40 18 23
box … paracetamol:14 19 20
box … pills:25 28 33
box … teh:-36 -39 -39
box … them:-33 -15 -9
box … to:39 29 -20
box … tonight:-32 -25 -24
boxes:9 20 15
boxing:-11 -8 -3
boxs:-4 -2 -2
boxset:-5 -4 -1
boy:4 15 -3
boy for:-30 -33 -27
boy … adn:27 25 -3
boy … being:30 25 11
boy … it:-20 -9 -7
boy … me:30 30 36
boy … said:-57 -55 -50
boy … teh:47 51 21
boy … to:-22 -18 -2
boyfriend:6 16 -20
boyfriend has:22 32 2
boyfriend hits:-6 -6 -21
boyfriend is:22 18 64
boyfriend keeps:18 30 -59
boyfriend makes:25 23 -7
boyfriend says:-3 -4 -25
boyfriend … been:9 20 -2
boyfriend … her:13 15 30
boyfriend … hes:-17 -18 -21
boyfriend … kil:17 21 -29
boyfriend … me:72 76 15
boyfriend … saying:-17 -6 -32
boyfriend … strangling:13 14 32
boyfriend … to:36 32 26
boyfriend … wen:15 13 -34
boys:36 38 31
boys i:10 19 26
boys … im:36 35 32
bra:48 55 46
braced:-4 0 0
bracelet:4 13 20
bracelet … teh:10 17 22
braces:-11 -12 -6
bragging:-2 -2 -2
brain:-28 -7 -46
brains:74 32 -18
brains out:50 52 -7
brake:18 36 41
brake … adn:6 22 21
brakes:24 41 -5
braking:35 18 35
bramble:0 0 0
brambles:-31 -22 -4
branch:59 54 70
branch is:36 36 37
branch … me:28 41 40
branch … teh:17 17 24
brand:-3 -4 0
brandy:2 0 -5
bras:36 39 -6
brass:-5 -9 -5
brave:-10 3 -8
braver:14 30 -4
bravest:-5 -5 -7
brazos:30 25 -1
brazos todas:33 27 -1
brazos … las:33 27 -1
brazos … noches:33 27 -1
bread:1 3 20
bread adn:22 4 2
bread bin:43 50 35
bread knife:11 17 30
bread teh:34 -1 -2
bread … a:6 7 20
bread … hes:-8 -10 -21
break:15 27 -4
break adn:14 14 -32
break his:31 28 -27
break … i:36 29 30
breakdown:-11 -22 -21
breakfast:8 26 11
breakfast to:23 28 0
breakfast with:-19 -21 -27
breakfast … bed:29 43 -5
breakfast … my:-19 -22 -24
breaking:-42 -16 -7
breakup:-2 1 -3
breath:12 20 34
breathe:88 75 71
breathe adn:-20 10 -17
breathe easier:13 -51 -24
breathe i:40 24 2
breathe im:-24 -24 -15
breathe out:23 -28 -18
breathe … did:23 22 3
breathe … hav:46 43 36
breathe … i:25 53 40
breathe … id:11 54 -1
breathe … teh:43 43 41
breathed:1 -11 -3
breathes:28 23 21
breathing:58 47 24
breathing adn:15 8 -25
breathing blue:-31 -29 -23
breathing but:33 40 38
breathing funny:18 18 25
breathing goes:31 31 -39
breathing i:-29 -30 -31
breathing is:29 27 -4
breathing ive:-26 -14 -20
breathing on:-30 -24 -25
breathing properly:22 24 34
breathing right:41 41 34
breathing slow:-31 -25 -19
breathing stops:45 43 40
breathing … ambulance:19 21 18
breathing … counted:-22 -11 -3
breathing … dont:-10 -34 -14
breathing … every:23 23 26
breathing … for:36 36 30
breathing … he:62 61 26
breathing … ive:20 20 -16
breathing … lips:14 21 23
breathing … my:-20 -16 -5
breathing … on:-33 -29 -23
breathing … teh:28 30 -22
breathing … theres:29 33 33
breathing … thing:71 62 31
breaths:34 40 45
bred:-10 -8 0
breed:-11 -12 -12
brenda:-1 -1 -1
brennan:7 11 24
brennan … mass:7 11 24
brennans:-4 -2 -4
brew:-6 -2 -9
brian:-6 -5 -3
bribery:-1 0 0
brick:-30 -32 -26
bricking:-5 -5 -2
bricks:-7 3 5
bride:-10 -8 -13
bridesmaid:-5 -2 -4
bridge:78 90 94
bridge adn:45 50 64
bridge after:-63 -40 -35
bridge an:47 46 48
bridge at:-20 -20 -21
bridge before:41 41 38
bridge by:-30 -31 -31
bridge club:-24 -20 -17
bridge done:-22 -20 -22
bridge for:-22 -19 -22
bridge im:48 47 56
bridge in:-41 -42 -25
bridge ive:53 58 45
bridge on:14 33 48
bridge over:46 25 9
bridge patrol:26 30 23
bridge teh:-25 -16 -12
bridge to:-28 -24 -23
bridge tomorrow:-61 -59 -45
bridge tonight:1 0 -37
bridge … adn:-2 -3 22
bridge … after:-29 -5 -3
bridge … at:62 62 64
bridge … down:47 8 6
bridge … goin:21 17 21
bridge … he:-19 -21 -10
bridge … hours:16 23 18
bridge … how:-24 -25 -11
bridge … i:30 71 66
bridge … im:52 55 55
bridge … in:-42 -29 -20
bridge … its:69 60 51
bridge … ive:56 53 47
bridge … jmup:72 66 63
bridge … keep:33 33 19
bridge … lad:19 22 8
bridge … last:-24 -10 -9
bridge … me:-31 -14 -12
bridge … night:-20 -13 -8
bridge … on:25 25 32
bridge … one:-40 -30 -16
bridge … over:68 68 71
bridge … rail:34 40 22
bridge … teh:-8 -2 -21
bridge … this:-22 -19 -19
bridge … time:20 -11 -15
bridge … two:-21 -11 -10
bridge … up:31 32 27
bridge … walked:13 21 30
bridge … water:-26 -28 -19
bridge … with:-20 -20 -17
bridges:10 -14 -6
bridget:0 0 0
bridie:0 -3 -1
brief:-43 -41 -35
brigade:0 0 0
bright:29 21 26
brighter:45 -8 -11
brilliant:-25 -12 -9
brilliantly:0 -9 -6
bring:-19 -33 -30
bring a:-23 -21 -14
bring myself:-25 -10 -7
bring on:-29 -28 -21
bring … back:37 -11 -6
bring … own:-29 -22 -9
bring … to:44 44 26
bringe:43 47 13
bringe mich:47 51 -16
bringe … mich:23 25 44
bringing:-16 -14 15
bringing a:38 37 51
bringing … gun:47 45 54
bringing … in:26 25 38
brings:7 11 -13
bringt:-14 -12 -5
brisbane:17 20 18
bristol:-2 0 -2
british:-3 -2 -4
bro:32 50 53
broadband:-17 -6 -4
broccoli:-2 -2 -1
brochure:0 0 -1
broke:-3 10 -46
broke my:35 44 -6
broke … adn:7 1 -23
broke … arm:4 6 25
broke … finger:88 101 -5
broke … last:19 20 -2
broke … on:1 26 -5
broke … own:37 39 0
broke … took:19 18 23
broke … wen:7 10 42
broken:14 16 -12
broma:8 31 -1
brother:-4 8 16
brother adn:48 35 60
brother downstairs:12 9 26
brother hes:-45 -42 -16
brother im:38 40 27
brother is:42 31 -13
brother keeps:8 14 25
brother over:31 20 -6
brother overdosed:28 23 23
brother punched:-22 -34 -8
brother rang:11 26 25
brother this:27 27 18
brother who:-9 -10 -22
brother … after:-24 -23 -9
brother … all:-21 -20 -8
brother … are:37 34 33
brother … eaten:-27 -26 -10
brother … farm:32 34 38
brother … goin:5 11 -39
brother … he:39 65 47
brother … hes:34 30 35
brother … his:30 36 33
brother … i:-26 -32 -20
brother … is:4 0 -42
brother … it:-15 -22 -19
brother … me:-14 -26 -36
brother … minute:10 7 21
brother … morning:22 22 15
brother … my:37 26 13
brother … on:-12 -15 -23
brother … one:32 -3 -1
brother … piano:-26 -22 -24
brother … suicidal:48 44 -1
brother … teh:27 9 -1
brother … that:35 42 26
brother … this:10 7 21
brother … took:-20 -22 -4
brother … under:52 48 53
brothers:32 29 42
brothers adn:-20 -16 -15
brothers on:32 33 30
brothers … is:-21 -18 -19
brothers … one:-20 -15 -14
brothers … safe:-20 -15 -13
brothers … teh:50 53 48
brought:-29 -38 -35
brought a:-39 -36 -16
brought me:21 -14 -15
brought teh:-24 3 8
brought them:-21 -15 -6
brought … gun:-35 -35 -13
brought … to:-40 -42 -18
brown:-27 -26 -20
browser:67 71 59
brucke:17 19 17
brucke und:22 24 20
brucke … gleich:21 23 19
brucke … springe:18 20 18
bruise:24 23 -16
bruised:-19 -5 -8
bruises:28 27 -14
bruises up:22 19 -4
bruises … adn:8 10 -33
bruises … both:29 26 -9
bruises … hav:-2 -13 24
bruises … legs:29 26 -9
bruises … she:22 19 -1
bruises … visit:24 20 -2
brush:-14 -13 -10
brushed:30 -12 0
brushing:-6 11 -9
brushing … teeth:4 22 0
btw:-13 -7 -5
bubbles:-14 -11 -12
bucherei:-12 -12 -9
bucket:-20 -14 -12
buckets:39 33 32
buddies:0 11 0
buddy:-18 -10 -3
budgerigar:-15 -13 -12
budget:-2 -2 -1
budgeting:-1 1 0
budgie:4 3 -1
budgies:-3 -4 -1
buffet:-2 -1 -1
bug:23 28 -4
bug adn:46 48 4
buggy:-3 -2 -2
bugle:-4 -2 -1
bugs:13 15 20
build:-24 -21 -10
building:21 29 17
building adn:38 35 20
building … i:34 43 42
built:3 -15 -7
bulb:-16 -11 -9
bulbs:-22 -6 -3
bulimia:-5 -12 -3
bulimic:-4 -2 -2
bull:0 -1 0
bullet:69 69 26
bullet in:51 55 -6
bullet points:-22 -21 -9
bullet … head:39 44 3
bullet … i:36 31 -11
bullet … teh:-38 -31 -17
bulletin:-13 -14 -8
bullets:-22 -27 -4
bullets … for:15 17 32
bullied:-14 -13 -9
bum:14 -30 -21
bump:-8 -4 -1
bumper:-3 -2 0
bumping:-45 -51 -25
bun:-3 -1 -1
bunch:-17 -28 -43
bungalow:-21 -27 -26
bunged:-35 -27 -15
bunk:5 3 -7
bunnings:14 20 17
bunting:-33 -20 -16
buoy:1 -1 -5
buoys:1 2 6
bupe:-7 -5 -2
buprenorphine:-28 -15 -8
bupropion:0 0 0
burden:23 -8 -9
burden i:-10 24 21
burden is:-24 -12 -2
burden on:57 -11 -11
burden to:61 36 -7
burden … a:-26 -1 0
burden … everyone:98 57 -2
burden … family:64 0 0
burden … feel:-31 -1 0
burden … i:-59 -6 -4
burden … my:96 -14 -5
bureau:22 30 32
burger:-3 -4 -1
burgers:0 0 0
burglar:-16 -12 -14
burglary:-18 -17 -7
burial:5 5 7
buried:-28 -6 4
buried on:20 22 22
burn:46 5 26
burn adn:16 24 24
burn my:24 -5 -22
burn myself:-21 -74 -3
burn … cigarettes:24 27 -2
burn … down:44 30 20
burn … house:11 20 -35
burn … place:14 18 24
burn … with:45 56 -31
burned:-9 3 -44
burned myself:55 45 -7
burned teh:-18 -23 -8
burned … a:52 48 -1
burned … arm:48 52 -5
burned … on:9 29 -7
burned … with:65 69 -22
burning:94 91 74
burning hot:22 21 43
burning my:51 61 -6
burning myself:31 -27 -8
burning … adn:17 16 23
burning … arms:43 50 -4
burning … he:11 10 32
burning … i:1 -46 0
burning … with:43 59 -22
burnout:-8 -7 -4
burns:66 41 23
burns adn:16 25 5
burns me:33 35 -43
burns … adn:35 -10 -1
burns … her:34 37 51
burns … i:36 -1 9
burns … teh:-17 -24 -26
burns … with:28 30 -43
burnt:-53 -40 -10
burnt teh:26 23 19
burnt … teh:30 26 26
burst:10 15 22
bury:33 6 12
bury me:4 20 16
bury … beside:14 21 16
bury … i:53 16 -9
bury … teh:-21 -13 -5
bury … with:-26 -18 -7
bus:8 1 9
bus adn:-22 -32 -19
bus driver:27 28 22
bus goes:29 29 24
bus had:44 -1 0
bus hit:54 -10 -2
bus i:29 41 13
bus leaves:-20 -18 -12
bus teh:9 21 -1
bus this:-44 -47 -25
bus to:-22 31 31
bus tonight:-59 -44 -29
bus u:3 13 -28
bus with:-26 -26 -15
bus … a:26 33 -17
bus … all:13 22 5
bus … come:2 -23 0
bus … for:15 36 0
bus … hit:-26 -7 -1
bus … i:24 -7 -11
bus … if:41 -2 -1
bus … im:-28 -4 -2
bus … kind:23 36 9
bus … know:21 -8 -38
bus … me:12 -27 -16
bus … my:22 -5 4
bus … neva:-2 -22 0
bus … number:17 -23 -5
bus … one:40 47 52
bus … past:21 20 16
bus … saturday:-47 -48 -26
bus … teh:61 67 58
bus … ticket:-17 -20 -25
bus … u:68 -31 -4
bus … was:11 -35 -33
buses:-27 -12 -7
bush:9 16 16
bushes:9 12 16
business:10 9 -12
bust:-1 -1 -33
busy:-33 -28 -29
but:-47 -56 -52
but a:33 25 45
but after:-27 -2 -1
but being:51 4 -1
but he:-1 5 22
but i:-5 -71 -50
but id:28 -18 -7
but im:-14 12 -39
but is:-25 -3 -1
but it:-56 -38 -3
but its:-34 -32 -36
but ive:-30 -37 -30
but no:21 17 -3
but nobody:10 26 19
but not:21 46 60
but rang:24 -11 0
but teh:8 9 -37
but that:28 -17 -8
but they:-36 -12 -3
but this:-35 -24 -12
but to:20 27 -2
but tonight:49 41 19
but wat:-45 -42 8
but … about:-20 -8 0
but … adn:-32 -20 -7
but … after:17 22 6
but … am:-68 -32 0
but … an:8 -26 -22
but … answer:27 25 5
but … at:-21 -8 -3
but … back:-2 -20 -9
but … been:47 16 -5
but … breakfast:14 21 -2
but … burden:34 -11 -1
but … could:27 -3 -1
but … dead:40 -5 -1
but … did:53 -11 -8
but … do:-23 -24 13
but … drunk:17 22 18
but … fine:-23 -4 -2
but … for:-23 -9 -5
but … given:5 -41 -9
but … had:-28 -15 -3
but … has:63 29 33
but … here:29 31 33
but … hes:32 2 15
but … holding:24 -9 0
but … home:-23 -7 -2
but … i:-41 -30 10
but … im:13 36 43
but … in:-12 -14 -20
but … is:17 15 -37
but … isnt:-11 -42 -22
but … kil:39 45 0
but … killing:1 2 -42
but … know:-48 -29 -15
but … lied:39 49 0
but … lorry:32 -2 -1
but … loud:22 -1 0
but … might:38 -2 -1
but … my:15 -32 -25
but … myself:23 -6 -14
but … neva:30 34 51
but … not:9 -28 -23
but … of:21 15 -6
but … on:12 35 9
but … rang:30 -1 0
but … rather:37 -1 -1
but … sat:22 -1 -1
but … shaking:40 39 37
but … sounds:42 -1 -1
but … stopped:28 30 38
but … such:18 22 21
but … teh:-6 -24 -10
but … that:13 36 34
but … they:39 -1 -1
but … to:3 7 -32
but … today:20 -12 -11
but … told:38 -4 -2
but … true:-27 -3 -1
but … truth:3 -23 -2
but … want:-5 36 2
but … was:-52 -26 -1
but … went:30 -1 13
but … wil:-36 -12 -15
but … wont:-44 -43 -4
but … would:-21 -10 -6
butchers:-10 -6 -7
butler:-8 -5 -8
butt:-13 -11 -8
butter:-44 -35 -21
button:18 -20 -6
button that:25 -4 -4
button … made:31 -5 -3
button … me:27 -4 -3
buttons:-2 -2 -1
butty:-4 -3 -4
buy:-8 -9 -34
buy teh:-25 -20 -9
buy … adn:33 37 -7
buying:8 -8 -20
buying teh:19 25 -8
buying … teh:-13 -27 -16
buys:-45 -44 -37
buzzing:33 31 24
by:12 23 37
by a:-21 -27 -23
by accident:4 18 28
by breakfast:16 19 20
by choice:-2 -14 -28
by christmas:28 59 3
by easter:26 24 23
by five:-38 -33 -24
by friday:70 72 55
by half:-21 -21 -15
by heart:29 -7 -9
by her:-6 -4 32
by i:16 14 30
by in:24 26 29
by me:45 26 -9
by midnight:39 37 41
by mistake:-74 -56 -36
by morning:99 93 95
by myself:9 -14 -58
by next:-29 -29 -20
by nine:-23 -17 -13
by not:-23 -12 -15
by one:-1 20 29
by rush:-74 -74 -76
by saying:-34 -42 -25
by side:27 26 22
by six:18 27 25
by suicide:-3 4 -21
by teh:31 25 23
by ten:-30 -25 -25
by thats:-11 -43 -4
by therell:40 44 48
by this:-28 -23 -24
by to:25 30 30
by tomorrow:55 46 45
by u:36 30 28
by … adn:-7 -17 -25
by … after:38 -32 -35
by … anyone:29 27 25
by … back:-26 -29 -29
by … be:103 107 113
by … body:37 34 45
by … bread:41 26 28
by … bridge:28 23 23
by … choice:21 23 23
by … dead:39 30 8
by … dont:-16 -20 -15
by … downstairs:15 14 36
by … earlier:18 22 33
by … elbow:27 28 24
by … evening:26 -8 -10
by … every:-48 -40 -26
by … five:18 14 34
by … for:-9 -22 -10
by … got:37 41 27
by … hair:48 53 67
by … hand:24 32 -25
by … hav:48 24 29
by … he:-48 -48 -30
by … hell:5 3 20
by … hour:-86 -81 -79
by … if:-20 -17 -23
by … ill:31 46 61
by … in:-42 -38 -55
by … isnt:-23 -12 -15
by … it:29 38 23
by … its:41 37 34
by … ive:-50 -42 -38
by … know:16 11 32
by … little:22 17 16
by … long:-16 -25 -16
by … mum:15 24 14
by … my:21 31 24
by … name:31 -6 -5
by … night:59 54 67
by … no:31 19 27
by … nobody:46 48 55
by … not:54 31 -33
by … of:-17 -32 -17
by … off:30 31 47
by … on:-22 -23 -25
by … one:-8 -16 -21
by … over:18 21 30
by … own:28 16 -2
by … past:-18 -21 -18
by … roap:29 28 24
by … roundabout:-23 -17 -16
by … sea:-53 -36 -37
by … see:70 77 22
by … sent:25 23 24
by … shall:4 2 -21
by … shed:50 52 53
by … sheds:36 35 38
by … sisters:-35 -46 -39
by … skin:-28 -8 -4
by … tablets:41 31 37
by … teh:30 39 25
by … than:49 48 35
by … them:-19 -22 -17
by … ther:-41 -22 -19
by … theres:33 43 41
by … theyre:-30 -21 -15
by … time:79 80 60
by … to:-39 -37 -28
by … tomorrow:-3 -23 -25
by … tonight:-37 -33 -9
by … tracks:25 26 31
by … u:-45 -47 -39
by … wat:20 9 -16
by … week:-25 -25 -20
by … weekend:76 77 82
by … weir:-31 -25 -27
by … wen:34 33 11
by … where:-42 -63 -38
by … who:-55 -58 -11
by … wil:62 57 57
by … with:21 21 8
by … woke:-2 12 32
by … wont:76 71 62
by … years:-2 -22 -6
by … youre:24 24 24
bye:24 37 36
bye all:21 21 12
bye everyone:-46 -36 -33
bye insomnia:-25 -24 -17
bye my:5 9 21
bye to:-43 -33 -31
bye world:-77 -74 -82
bye … for:16 14 21
bye … gang:-25 -24 -17
bye … good:21 17 17
bye … my:-31 -19 -21
bye … people:34 25 22
bye … teh:-15 -20 -23
bypass:28 -3 6
c:5 -5 8
ca:-3 -6 -2
cab:14 16 -16
cabin:7 9 12
cabinet:23 30 33
cabinet he:20 21 15
cabinet is:28 29 30
cabinet key:55 57 46
cabinet teh:-31 -31 -30
cabinet … adn:21 21 23
cabinet … ago:27 29 30
cabinet … minutes:28 29 27
cabinets:4 7 8
cabins:-12 -12 -15
cable:5 3 -12
cabnet:37 38 40
cabnet … finishd:29 33 35
cachets:18 16 20
cactus:-4 -2 -2
cada:25 11 -8
cada dia:39 7 -4
cada vez:22 13 -2
cae:2 0 -2
cafe:-28 -12 -6
cafeteria:-6 -6 0
caffeine:-14 -8 -3
cage:-17 -18 -3
cairn:0 0 3
cake:-96 -90 -80
cake adn:-26 -22 -10
cake … in:-25 -31 -25
cake … my:-32 -31 -28
cake … teh:-18 -14 -22
cakes:1 -1 -11
calculator:20 29 30
calculator case:20 30 30
caleb:-1 -2 -2
calendar:25 34 35
calendar on:9 15 21
calendar … my:13 21 29
calf:5 -13 -8
call:27 29 51
call an:-18 -19 -22
call anyone:18 29 23
call back:-37 -22 -12
call by:24 34 30
call it:1 -21 20
call my:-23 -20 -7
call room:21 23 24
call someone:-19 -17 -22
call was:-13 -14 -30
call with:65 66 69
call … ambulance:-18 -19 -22
call … at:32 44 46
call … has:21 23 24
call … i:-3 12 25
call … longer:42 -8 -6
call … me:10 22 21
call … my:17 -23 -4
call … police:28 43 41
call … she:27 25 -58
callback:33 -11 -9
called:-36 -30 -38
called imran:28 26 3
called me:-3 -21 -9
called … by:0 -23 -8
called … sunday:-21 -18 -3
caller:-13 -11 -7
callers:-3 2 0
calling:-3 -12 3
calling it:-34 -9 -12
calling me:41 -4 15
calling … a:-26 -11 -6
calling … by:58 -7 -5
calling … teh:24 20 18
calls:-1 -10 -9
calls it:23 15 -7
calls … a:36 -2 2
callum:-2 5 -6
calm:32 40 13
calm adn:40 37 10
calm as:25 10 -6
calm that:1 1 -31
calm … adn:-24 -12 -11
calm … decided:8 10 -37
calm … ive:-26 -22 -37
calm … that:98 83 44
calm … u:29 15 -5
calmer:33 40 22
calmer adn:23 24 0
calmer … i:20 15 20
calmest:-1 0 1
calming:-6 -7 -2
calmly:-7 -2 -6
calms:25 31 -1
calms me:21 28 -1
calor:-36 -3 -11
calve:-2 -2 -2
calves:1 -1 -12
cam:7 7 14
cama:-9 4 12
came:-9 -16 -13
came adn:-25 -20 -10
came at:4 7 23
came back:31 -12 6
came down:30 -33 -17
came home:30 33 31
came its:41 23 29
came off:-21 -5 -5
came over:-27 -18 -11
came round:8 20 29
came to:-12 -22 -12
came today:47 50 38
came … a:-29 -23 -22
came … adn:-37 -26 -23
came … after:6 -35 -5
came … at:-22 -20 -14
came … benzos:14 14 21
came … for:10 30 28
came … from:36 -11 -36
came … ghb:15 13 22
came … goodbye:-4 -2 24
came … he:17 17 28
came … hes:48 53 44
came … his:21 7 2
came … hospital:24 -16 -8
came … in:-29 -14 -18
came … it:-31 -18 -14
came … my:17 23 31
came … next:-26 -13 -7
came … not:26 6 5
came … of:30 42 -4
came … off:58 65 65
came … on:49 29 35
came … post:21 31 41
came … teh:41 29 -6
came … to:21 22 -1
camera:-37 -25 -29
camera … teh:-21 -9 -9
cameras:10 12 -24
camhs:-17 -16 -8
camino:-10 -7 -8
camp:6 12 13
camp … teh:-32 -34 -28
campaign:-6 -5 -5
campaigned:-4 -4 -3
campaigners:-2 -2 -2
campaigning:-3 -1 -2
camping:-7 -6 -8
campus:1 2 2
camus:-4 -2 -1
can:-7 -3 21
can barely:-27 -22 -15
can be:-45 -37 -20
can collect:-32 -1 -2
can count:17 26 25
can dei:21 21 17
can do:-44 -31 -5
can eat:16 26 33
can end:1 4 53
can feel:65 43 27
can give:24 -3 -3
can go:6 25 21
can hang:2 -3 22
can hardly:60 21 36
can hav:54 52 41
can hear:37 46 72
can hold:39 -8 -11
can i:-8 -34 -34
can it:-21 -12 -5
can keep:0 6 -29
can leave:-67 -3 -1
can manage:53 45 35
can move:23 2 -6
can of:33 33 31
can say:-23 -29 -16
can see:36 33 24
can stop:30 40 20
can taste:56 3 2
can tell:-16 -17 -28
can they:44 49 41
can think:14 -1 -21
can type:59 60 53
can u:9 -16 -27
can … a:-41 -31 -36
can … after:33 43 45
can … all:-25 -23 -14
can … allergic:42 -1 -1
can … anything:26 28 21
can … be:27 13 8
can … been:50 48 47
can … clock:34 -4 -3
can … from:23 23 -4
can … front:29 5 -2
can … hand:7 18 26
can … her:44 41 41
can … here:-21 -14 -19
can … him:30 28 49
can … his:26 25 28
can … i:-25 -24 -9
can … if:-26 -19 -13
can … im:-46 -35 -29
can … in:-20 -16 -3
can … is:-5 -5 -27
can … it:24 12 26
can … ive:27 33 23
can … lief:-4 -3 45
can … light:-29 -12 -18
can … mind:10 12 20
can … my:-4 0 27
can … not:20 27 21
can … of:22 -7 -27
can … onions:18 22 22
can … over:20 29 27
can … petrol:30 30 25
can … saturday:-44 -11 -12
can … screaming:13 14 31
can … sea:-24 -16 -13
can … stay:33 35 48
can … tablets:44 53 48
can … that:-28 -27 -31
can … them:-23 -16 -17
can … this:-24 -29 -29
can … through:2 15 43
can … to:-27 -11 -34
can … tonight:22 21 16
can … u:-16 -18 -20
can … with:-30 -24 -16
can … without:6 35 36
canada:-7 -8 -4
canal:40 49 43
canal … adn:12 21 3
canal … night:15 22 5
canal … teh:-26 -21 -15
canals:20 -5 2
canary:37 27 30
cancel:38 34 16
cancel teh:-27 -9 -8
cancelled:-19 -15 18
cancelled adn:-32 -30 -31
cancelled … adn:21 7 21
cancelled … milk:-29 -31 -13
cancels:-3 -1 0
cancer:-16 -54 -35
cancer adn:35 2 1
cancer i:27 -4 -1
cancer … fight:29 0 0
cancer … wouldnt:33 0 0
cancers:0 0 0
candle:-7 0 6
candle … teh:27 31 24
candles:-23 -33 -34
cannabis:-2 -3 -2
cannot:4 -1 -1
cannot see:50 68 62
cannot stop:35 14 -1
cannot wait:-43 -40 -41
cannot … futur:29 -5 -5
cannot … it:-25 3 11
cannot … teh:54 43 36
cannula:-20 -22 -28
cannula … in:-24 -26 -16
canoe:-1 -1 0
cans:63 -18 -14
cans in:68 5 7
cans of:-21 -1 -1
cans … car:28 0 0
cans … teh:30 -19 -10
cansada:16 -28 -32
cansada de:38 -2 -2
cansado:153 -11 -8
cant:52 61 49
cant be:-29 -17 -6
cant breathe:55 50 54
cant bring:-27 -10 -7
cant carry:29 33 23
cant drive:-20 -14 -10
cant eat:23 11 -2
cant feel:48 55 63
cant find:-8 -26 -10
cant get:39 46 34
cant go:32 -38 -19
cant hav:-27 -19 -9
cant hear:38 -6 -13
cant hold:65 80 34
cant i:-36 1 -4
cant imagine:-11 -22 -6
cant leave:34 7 -10
cant liv:-68 -18 1
cant look:27 -12 -9
cant make:-34 -12 -1
cant manage:12 12 24
cant picture:35 -14 -4
cant promise:23 43 -31
cant put:32 -5 -2
cant read:23 22 23
cant recall:21 20 35
cant remember:37 45 41
cant rouse:43 49 46
cant say:30 25 -29
cant see:35 -23 -38
cant shake:54 50 37
cant sleep:-47 -19 -16
cant speak:-23 -20 -15
cant stop:34 88 7
cant swim:85 75 80
cant take:-47 0 -19
cant think:25 -2 -9
cant wait:-51 -50 -44
cant wake:29 34 45
cant … a:8 0 -47
cant … about:43 15 -14
cant … address:58 56 51
cant … adn:-35 -22 -5
cant … another:56 62 57
cant … any:57 29 20
cant … anymore:27 -1 36
cant … anything:-44 -35 -21
cant … at:43 4 0
cant … awake:16 15 26
cant … being:-35 -31 -12
cant … beyond:31 33 27
cant … bleeding:50 39 42
cant … blood:20 26 26
cant … cant:-18 18 -38
cant … cup:26 3 -38
cant … cutting:57 62 -3
cant … day:33 32 48
cant … dont:32 30 -25
cant … down:65 34 -7
cant … fingers:-24 -25 -26
cant … for:-26 -41 -36
cant … futur:10 -23 -12
cant … get:-36 -27 -29
cant … her:36 48 83
cant … here:40 13 6
cant … him:70 47 93
cant … home:52 -14 -5
cant … how:-61 -42 -36
cant … i:-21 -24 -10
cant … im:4 6 -25
cant … in:24 19 35
cant … it:4 -30 -29
cant … its:-24 -38 -10
cant … know:62 27 -4
cant … lief:37 2 1
cant … living:-63 -4 -1
cant … longer:23 33 37
cant … me:35 46 42
cant … mine:22 18 17
cant … more:44 40 4
cant … much:-57 -9 -7
cant … my:36 41 69
cant … myself:-44 -24 -16
cant … no:-27 -21 -36
cant … off:-31 -13 -7
cant … on:1 -54 -43
cant … one:67 45 57
cant … out:-25 -9 -10
cant … past:15 13 22
cant … picturing:24 16 -33
cant … piont:14 -23 -9
cant … properly:82 38 35
cant … real:25 23 24
cant … reason:30 28 15
cant … ring:14 20 25
cant … screen:20 24 22
cant … stop:3 -8 -30
cant … teh:39 29 41
cant … that:-6 -34 -21
cant … ther:-31 -13 -11
cant … thinking:35 -7 -10
cant … thinkn:25 24 -1
cant … this:-21 20 -2
cant … thought:23 27 -5
cant … throwing:27 -19 -19
cant … tuesday:-36 -29 -25
cant … u:-43 -42 -22
cant … up:54 32 16
cant … way:-22 -15 -39
cant … whats:24 24 5
cant … why:21 -14 -14
cant … wife:24 24 21
cant … with:-18 -21 -40
cant … without:-76 -37 -11
cant … woken:-21 -20 -15
cant … wont:-36 -34 -60
canteen:-2 -1 0
cap:-19 -19 -13
capital:-3 -7 -4
capitals:-5 4 -2
caps:-21 -22 -15
capsules:-19 -16 -1
captain:-10 -9 -7
captains:-3 0 -1
captioned:29 20 26
captive:15 21 23
captive bolt:15 21 23
car:-11 2 2
car adn:64 62 56
car after:49 48 -1
car door:4 7 -26
car for:24 9 11
car has:17 26 38
car into:12 5 34
car its:39 32 -2
car on:-55 -44 -4
car outside:33 11 8
car to:33 40 9
car with:-36 -30 -23
car … a:23 21 11
car … at:-18 -15 -24
car … dont:20 -3 1
car … gone:59 62 56
car … her:10 15 33
car … hes:0 1 27
car … im:37 37 60
car … is:24 27 4
car … its:20 22 18
car … ive:24 18 -27
car … last:-25 -10 -1
car … me:-25 -30 -19
car … my:11 18 -25
car … no:72 76 64
car … on:-35 -18 4
car … one:-41 -32 -25
car … roof:35 35 42
car … she:25 26 22
car … sister:27 31 -7
car … something:33 26 24
car … sunday:-30 -29 -23
car … teh:21 -6 -22
car … to:-29 -29 -28
car … waiting:-22 -12 -10
car … way:-26 -10 -20
caravan:8 24 31
caravans:-2 -2 -1
carbon:-5 -3 -2
carbs:-19 -6 -11
card:-60 -64 -53
card adn:-27 -23 -25
card in:20 1 -2
card to:33 33 33
card … me:19 22 26
card … my:23 -8 -15
cardboard:4 -14 -15
cardiac:-7 -2 -2
cardiff:-16 -13 -10
cardigan:1 -1 4
cardigan pattern:-23 -12 -4
cardigan … is:-23 -12 -4
cardigans:-3 -3 -1
cardiologist:-11 -10 -6
cards:-39 -49 -49
care:1 8 -36
care about:-37 -29 -11
care how:33 9 -1
care i:22 -11 -2
care if:41 25 -7
care less:72 69 54
care of:-9 -18 35
care wat:34 52 -24
care … happens:36 53 -24
care … i:36 -11 -7
care … it:-24 17 -8
care … liv:-5 -62 0
care … my:3 0 23
care … teh:26 22 33
care … wake:13 22 10
cared:-9 -8 -10
career:-14 4 21
careful:-17 -17 -8
carer:19 10 -53
carer at:17 22 -10
carer locks:51 56 -1
carer slaps:42 40 -24
carer … in:51 56 -1
carer … me:79 76 -9
carer … teh:-46 -38 -17
carers:16 2 3
carers dont:-29 -28 -24
carers … come:-29 -28 -24
carers … ive:-30 -30 -24
cares:20 47 43
caretaker:27 30 19
carga:46 -4 -4
carga para:45 -3 -4
caring:-2 1 16
carlisle:-1 0 0
carol:-6 -2 -2
carols:20 18 32
carpal:-11 -6 -3
carpark:-13 -12 -8
carpark … for:-30 -30 -30
carpark … teh:-30 -30 -30
carpet:-7 0 -14
carpet adn:21 19 2
carriage:-8 -14 -12
carriageway:3 -1 3
carried:6 6 -5
carried … adn:-20 -18 -11
carrier:-21 -17 -14
carries:-4 -9 -10
carrots:-13 -10 -3
carry:35 19 37
carry me:37 38 39
carry naloxone:-23 -22 -11
carry on:26 -30 -21
carry out:53 56 54
carry teh:-22 -19 -17
carry … adn:-25 -23 -8
carry … i:47 49 45
carrying:7 12 -27
carrying on:31 36 -7
cars:49 72 75
cars in:23 13 12
cars … adn:-28 -1 -2
cars … at:3 17 21
carta:23 19 26
carta esta:28 19 19
carta … en:28 19 19
carta … la:39 30 26
cartas:-2 -1 -4
cartoon:-4 -3 0
cartridges:3 2 1
carve:-3 -2 -2
carved:36 46 -5
carved … into:41 42 0
carved … my:38 37 -1
carved … word:23 26 0
carvery:-2 -9 -10
carving:-3 1 -48
carving teh:-33 -31 -30
carving words:56 56 0
carving … in:21 19 -15
carving … my:56 56 2
casa:-20 6 -18
case:18 9 0
case im:-21 -10 -6
case … adn:81 62 -2
case … it:-21 -16 -28
caseload:-1 8 -4
cases:-25 -25 -30
cash:9 19 6
cash adn:52 51 -4
cash … good:21 26 27
cash … i:-1 4 28
cashier:-3 -2 -3
casi:-23 -2 -3
casserole:-8 -4 -4
casseroles:-28 -14 -14
cast:-11 -8 -5
castle:-4 0 -2
casualty:-13 -10 -36
cat:-45 -43 -27
cat away:9 24 26
cat goes:-1 -3 -30
cat is:31 27 28
cat … doesnt:31 28 23
cat … goin:-1 -5 -26
cat … im:-13 -14 -35
cat … she:25 -6 2
cat … to:-21 -17 -13
catalogue:2 -1 -2
cataracts:-11 -7 -1
catch:33 30 -12
catch it:6 21 0
catch myself:18 25 -5
catch teh:-14 -19 -57
catch … adn:-5 -36 -3
catch … bus:-9 -16 -57
catch … this:-43 -47 -25
catch … u:4 10 -25
catches:1 4 -4
catching:-13 -43 -21
catching teh:-25 -53 -37
catching … bus:-21 -50 -28
catching … long:35 0 0
catching … to:31 31 22
catching … tonight:-58 -42 -27
caterer:-10 -10 -7
cathedral:-2 -1 -1
cats:-19 -22 -21
cats … i:17 21 20
cats … out:20 18 16
cats … teh:-50 -53 -51
cattle:-6 -1 1
caught:-36 -39 -34
caught myself:-4 -21 -27
cause:-26 -11 -9
cava:19 21 27
cave:11 11 19
cave his:15 14 22
cave … head:15 14 22
cave … in:15 14 22
cba:40 57 -1
cbt:-23 -22 -18
cd:-1 -1 0
ce:7 12 -11
ce matin:16 21 -15
ce … je:-2 -4 24
ce … vais:12 10 30
ceci:11 12 14
ceiling:1 11 -5
ceiling … adn:21 19 16
ceilings:0 3 3
celebrate:-12 -5 -3
celebrated:-21 -11 -7
celebrating:-5 -33 -14
celebrity:-3 2 -5
cell:30 7 -6
cellmate:1 6 0
cello:-25 -18 -3
cells:-31 -24 -21
cemetery:16 -2 -1
cent:18 -11 -5
cent … in:27 0 0
centre:-12 -5 -23
centre i:35 36 3
century:4 -7 -6
ceramica:-6 -3 -2
cereal:-25 -10 -18
ceremony:-1 0 0
certain:4 13 -6
certain that:-37 -18 -18
certain … its:-39 -20 -13
certificate:12 9 8
certs:-2 -3 -4
ces:-19 -19 0
cest:57 53 57
cest … je:51 58 61
cetait:-5 -2 -1
cette:16 19 3
cette nuit:13 15 27
ch:0 0 0
chain:41 43 38
chain adn:47 38 38
chain … coming:36 36 33
chains:-24 -18 -17
chainsaw:65 64 70
chair:22 48 50
chair against:23 18 -11
chair i:21 25 23
chair is:39 37 33
chair teh:22 18 17
chair to:-44 -32 -27
chair under:23 23 29
chair with:-25 -25 -18
chair … door:24 20 -12
chair … his:-27 -21 -17
chair … i:-23 -17 -27
chair … me:35 32 31
chair … my:71 77 80
chair … new:23 27 32
chair … that:32 36 31
chair … under:39 36 31
chaired:-4 -1 -1
chairs:-53 -49 -43
chairs no:-43 -29 -32
chairs … more:-45 -29 -32
chalk:12 15 16
chalked:-16 -17 -18
challenge:-20 -17 -15
chamber:-2 0 2
chamomile:0 -3 -9
champagne:12 -8 -2
champion:-16 -14 -3
chance:17 18 -21
chance ill:47 46 -10
chance … it:32 34 0
chandler:0 -1 0
chandlers:1 1 3
change:-7 -5 3
change my:14 22 41
change … adn:22 29 39
change … mind:52 60 59
changed:-24 -16 7
changed … adn:13 21 19
changed … but:34 35 34
changed … mind:39 42 42
changes:56 66 71
changes sat:35 38 47
changing:-19 -6 -32
changing it:11 21 0
channel:-27 -31 -28
chanson:-3 -3 -3
chante:-10 -3 -3
chaos:-24 -24 -13
chap:-20 -17 -16
chapel:-1 5 15
chaplain:-12 -3 0
chappals:-1 0 2
chapter:-41 -41 -30
character:-16 1 -13
character … to:2 41 -1
character … want:-2 36 0
charcoal:2 1 1
charcoals:-2 -1 -2
charge:-28 -24 -20
charged:-44 -37 -29
charger:-24 -55 -35
charger if:52 -1 0
charger … u:62 -3 0
chargers:-13 -14 -14
charges:-1 0 0
charging:-43 -41 -45
charity:-47 -39 -28
charitys:0 0 0
charla:0 -2 -2
charming:-2 -1 -3
chart:-27 -23 -8
charts:-3 -2 -1
chase:2 0 1
chased:31 7 16
chased it:3 18 27
chased … with:3 14 23
chat:-25 -27 -10
chats:-5 -6 -1
chatted:30 24 13
chatted to:26 22 12
chatted … me:26 22 12
chatting:-11 -10 -4
chavales:1 1 -1
cheap:-33 -31 -23
cheaper:-19 -14 -7
cheat:-1 -3 -1
cheating:-26 -20 -15
cheats:-1 -1 0
check:-3 4 10
check out:3 5 -22
checked:-12 9 24
checked my:-28 -17 -13
checked teh:-20 -22 -22
checked … times:-22 -17 -19
checked … train:-23 -17 -19
checking:-15 0 5
checking out:17 24 14
checkout:46 53 57
checks:32 -4 2
checks my:64 25 -11
checks … adn:9 27 -15
checks … fone:73 25 -4
cheek:-22 -14 -5
cheekbones:-13 -12 -11
cheeks:-5 -11 -6
cheeky:0 0 0
cheer:-7 -7 -2
cheered:-1 -5 -3
cheerful:19 5 -24
cheerful at:25 5 0
cheerful i:12 28 -2
cheerfully:-2 -1 0
cheering:3 -6 -8
cheerio:123 136 128
cheers:27 32 36
cheers for:38 36 41
cheers … laughs:39 40 42
cheers … teh:45 42 45
cheese:-27 -33 -20
cheesecake:-16 -10 -3
chef:-16 -14 -9
chefs:-18 -14 -12
chek:-7 -2 0
chem:-8 -8 -4
chemical:35 32 27
chemist:-30 -14 -5
chemist adn:32 32 26
chemist im:28 25 25
chemist … holidays:28 25 25
chemist … on:27 25 25
chemistry:-6 -2 -2
chemists:-3 -13 -4
chemo:-18 -22 -2
chemo adn:-21 -16 -6
chemo … teh:-22 -17 -6
chemos:3 4 3
cheque:14 -2 -1
chess:-28 -23 -15
chest:62 70 85
chest adn:74 63 79
chest at:-11 -18 -22
chest feels:26 33 28
chest freezer:8 8 24
chest goes:-36 -35 -18
chest hurts:28 32 3
chest i:-19 14 27
chest is:37 46 48
chest pain:-83 -83 -38
chest pains:15 26 -28
chest … adn:44 49 11
chest … cant:42 44 58
chest … goin:24 27 45
chest … heavy:24 23 28
chest … i:21 24 15
chest … im:19 21 24
chest … is:47 32 33
chest … its:25 29 29
chest … ive:26 30 -2
chest … lake:22 18 11
chest … my:34 21 36
chest … slow:26 25 39
chest … teh:46 44 50
chest … tight:-47 -38 -32
chest … to:33 30 36
chew:-13 -12 -7
chewed:-6 -8 -9
chewing:6 -4 -2
chews:-6 -7 -5
chez:5 -1 -6
chicken:-31 -16 -20
chickened:-1 1 4
chickens:-1 -1 0
chidi:-1 -1 -1
chief:1 1 -1
chien:-3 -3 -2
child:19 25 27
child is:39 42 34
child to:19 19 29
child … me:34 28 29
child … of:45 47 39
childhood:-4 -3 0
childminder:10 11 0
children:-4 5 -18
children i:6 18 25
children … i:-21 -18 -31
children … leter:-43 -40 -32
children … me:23 22 -8
children … teh:-6 1 21
children … to:-39 -34 -52
children … wen:18 14 21
childs:-15 -10 -10
chilli:-3 -2 -2
chimney:2 3 8
chin:28 25 46
chin up:22 -2 -2
china:-18 -11 -9
chip:-4 -15 -12
chip … teh:-24 -15 -11
chippy:-16 -18 -2
chips:-68 -50 -49
chips … teh:-22 -15 -9
chiropodist:-14 -10 -10
choc:0 0 0
chocolate:-39 -36 -26
chocolates:-17 -11 -13
chocolats:-18 -18 -15
choice:27 17 14
choice im:23 12 15
choice my:10 1 -21
choice … im:-1 1 -29
choir:-25 -25 -19
choir in:21 27 30
choir … pipes:14 17 22
choirs:2 0 1
choke:0 2 -9
choked:34 34 -14
choked me:47 45 -8
choked … twice:41 37 -10
chokes:59 59 -12
chokes me:59 59 -12
choking:52 50 56
choking me:28 32 9
choose:49 -31 -15
choose teh:56 0 0
chooses:0 0 0
choosing:33 66 14
choosing adn:11 11 25
chop:-8 -7 -10
chopped:-24 -23 -18
chopping:-13 -10 -6
chords:-9 -4 -3
chore:15 -3 0
chores:0 -1 -7
chorus:-11 -8 -3
chose:4 8 16
chose it:-24 -17 -11
chose … its:-24 -18 -36
chosen:51 64 41
chosen teh:27 28 40
chosen … adn:18 16 33
chosen … as:16 20 24
chosen … birthday:-10 -14 -21
chosen … date:32 34 38
chrissie:-2 -3 -3
christ:-17 -4 -4
christening:-1 -41 -31
christening adn:-20 -15 -12
christmas:-98 -78 -105
christmas adn:-11 -13 -30
christmas eve:11 6 28
chucking:-3 -2 -2
chuffed:-32 -20 -6
church:16 34 48
church bury:13 20 -20
church clothes:34 28 37
church with:21 20 20
church … i:17 27 25
church … me:13 20 -20
church … my:38 34 31
church … them:39 33 43
churchyard:6 -4 -3
chutney:-2 0 0
cian:-20 -15 -15
ciaran:-2 -3 -3
cidal:64 68 -1
cide:-6 -7 -8
cider:-46 -39 3
cigarette:-3 6 -9
cigarette … i:44 47 78
cigarettes:20 35 -14
cigarettes wen:28 32 -2
cinema:-7 -7 -5
circle:-1 0 -3
circled:-5 -2 -2
circling:2 -13 -8
circus:-4 -2 -4
cistern:20 -1 0
citalopram:-25 -19 -8
citizen:-2 -1 0
citron:-2 -1 -1
city:-40 -32 -22
civil:-26 -11 -6
ck:-1 -1 -1
cking:-39 -34 -6
cl:-1 0 0
claimed:-2 -1 -1
clammy:37 41 55
clammy adn:28 15 22
clap:-15 -19 -7
clapped:-14 -9 -22
clappers:48 58 43
clapping:0 5 0
claps:-2 -1 -1
clare:-10 -4 -3
clase:-4 -1 -7
clases:-3 -3 -4
class:-34 -6 -21
class adn:37 42 47
class … after:34 41 40
classes:-5 -3 -3
claw:9 11 20
claw hammer:11 14 22
clawing:9 -7 -3
clay:-3 -3 -4
clays:-34 -32 -35
clays … teh:-34 -26 -29
clean:-1 -24 -30
clean for:14 25 31
clean im:-21 -15 -13
clean screens:-22 -4 -1
clean since:-23 -20 -10
clean time:58 -10 -1
clean … is:79 2 -2
clean … its:-23 -25 -18
clean … ive:-34 -11 -2
clean … me:23 29 32
clean … my:-22 -5 -8
clean … sunday:26 31 33
cleaned:-13 1 -7
cleaned teh:-4 9 23
cleaned … adn:16 13 30
cleaned … fridge:36 36 37
cleaned … room:6 7 24
cleaner:-10 0 -5
cleaner ive:29 33 22
cleaners:16 18 34
cleaning:-4 0 6
cleans:-3 -1 -16
clear:-10 -5 -28
clear adn:-21 -17 -11
clear my:40 33 9
clear … for:19 31 0
clear … it:46 45 -2
clear … teh:-34 -30 -17
cleared:3 20 27
cleared my:-40 -34 -29
cleared … room:-31 -27 -23
clearer:-19 -18 -13
clearing:42 45 39
clearing mums:-24 -22 -20
clearing … my:32 34 29
clearly:-13 -13 -5
cleric:-6 -4 -4
clerical:61 -6 -7
clerical error:66 -4 -3
clever:-10 -13 -12
cleverer:1 4 -1
click:-5 -36 -33
clicked:3 3 9
clicker:-5 -3 -3
clicks:20 17 0
client:35 29 -8
clients:-13 -8 -5
cliff:66 86 98
cliff adn:-57 -46 -38
cliff edge:61 64 63
cliff … about:-50 -34 -22
cliff … adn:19 22 18
cliff … for:23 20 14
cliff … im:-51 -35 -25
cliff … me:23 20 14
cliff … to:23 32 25
cliffs:40 47 56
cliffs adn:21 18 22
cliffs i:25 27 33
cliffs one:-32 -29 -27
cliffs … a:19 16 22
cliffs … night:-32 -29 -27
cliffs … one:-32 -29 -27
cliffs … say:22 24 17
climb:57 62 38
climb down:-19 -16 -24
climb out:43 43 33
climb … of:37 39 24
climb … teh:14 24 8
climbed:99 86 92
climbed out:35 35 31
climbed over:45 51 43
climbed up:30 23 30
climbing:13 22 6
climbing out:22 27 2
climbing over:34 25 21
climbing … my:-26 -18 -14
clime:11 15 17
clinic:-10 -36 -64
clinic appointment:32 39 -3
clinic today:-24 -16 -14
clinic … a:27 -7 -5
clinic … i:26 -4 -1
clinic … it:-22 -9 -7
clinic … teh:-29 -20 -15
clinic … theyve:-24 -21 -15
clinic … this:21 -2 -1
clinics:0 -6 -3
clint:-2 -1 -2
clip:-7 -6 -4
clipboard:-3 -2 0
clives:0 0 0
clock:16 13 19
clock it:23 35 -1
clock … adn:-4 9 -30
clock … be:-19 -21 5
clock … i:-12 -20 -10
clock … teh:-24 -20 -15
clock … tonight:12 27 23
clocked:-6 8 7
clocks:4 11 10
clocks … at:23 22 17
clockwork:-21 -10 -2
clonazepam:38 36 36
clonazepam … on:22 19 17
clonidine:-12 -2 9
close:25 37 19
close my:70 71 56
close to:-18 -23 -24
close … account:21 23 21
close … adn:-4 24 -10
close … i:-33 -15 -9
close … my:-64 -59 -3
closed:16 6 -9
closed it:37 -1 -1
closed … ive:36 33 33
closed … on:36 32 31
closed … up:32 -3 -4
closer:58 13 -5
closer … my:61 22 -1
closes:-3 -6 -8
closet:15 23 25
closing:49 40 44
closing im:23 25 27
closing my:27 30 34
closing teh:-16 -32 -25
closing … book:-5 -29 -25
closing … on:-22 -22 -17
cloth:-13 -3 -1
clothes:29 23 14
clothes … teh:-22 -20 -11
clothesline:2 0 0
clover:-5 -4 -7
clown:2 -2 -1
clozapine:-1 -4 -2
club:-22 -15 -23
club tomorrow:-6 -21 -12
club … hes:-17 -17 -24
club … up:-30 -31 -28
clubhouse:-22 -14 0
clubs:-3 -1 0
clue:-14 -5 -17
clumsy:0 0 9
clutch:-20 -17 -7
cnat:52 58 64
co:2 -1 -5
coach:5 8 -22
coach … at:-32 -30 -8
coach … in:21 17 -7
coach … teh:17 24 16
coached:-13 -15 -20
coaches:1 1 -1
coaching:-14 -21 -22
coal:-36 -31 -13
coal shed:-43 -39 -15
coast:5 11 12
coast … teh:43 38 40
coaster:1 -1 0
coastguard:14 21 16
coat:70 82 93
coat adn:35 24 35
coat full:31 32 29
coat i:-42 -30 -23
coat in:-33 -12 -7
coat it:21 29 16
coat off:13 -20 -16
coat on:33 35 28
coat … hook:16 23 14
coat … i:26 22 21
coat … im:10 12 24
coat … it:-32 -15 -17
coat … me:17 -45 -42
coat … my:10 22 18
coat … nobody:7 -35 -21
coat … of:17 27 25
coat … on:12 18 37
coat … teh:36 41 27
coats:-11 -8 -9
cocaine:-3 -17 -6
cocina:-34 -5 -3
cockerel:-5 -4 -1
cocoa:-26 -18 -12
codamol:3 -2 -1
code:-2 7 5
coded:-6 -5 0
codeine:39 -58 -30
codeine adn:50 -1 -3
codeine teh:57 -1 -1
codeine … i:57 -8 -5
codeine … teh:50 26 13
codes:-2 -1 -1
coding:-9 -3 -4
coercive:-1 -1 0
coffee:-13 5 -10
coffee adn:17 34 31
coffee … ago:-25 -22 -21
coffee … last:28 36 16
coffees:5 2 6
coffin:8 -4 -13
coffins:35 34 36
coin:-1 -1 -7
coins:-3 0 0
coke:29 25 30
coke adn:27 17 10
coke … i:32 -10 -5
col:0 -1 0
cola:-7 -9 -2
cold:25 19 29
cold adn:29 10 -1
cold it:21 24 27
cold night:-25 -23 -20
cold on:36 43 52
cold sober:20 3 0
cold turkey:-16 -34 -36
cold … adn:5 11 28
cold … after:1 2 -54
cold … all:20 15 1
cold … at:32 27 25
cold … had:24 30 36
cold … hav:-21 -21 -22
cold … ive:24 30 42
cold … know:-23 -16 -12
cold … off:19 29 34
cold … slapping:24 26 26
cold … teh:-48 -47 -52
cold … this:28 28 26
colegio:-13 -5 -7
coleslaw:-2 -2 -2
colin:-3 -4 -1
collage:-2 -4 0
collapsed:-32 -33 -46
collapsed at:-1 -1 -44
collapsed in:41 39 48
collapsed on:-41 -39 -34
collapsed … teh:30 19 22
collar:-14 -9 -25
colleague:49 51 35
colleague … after:-21 -5 -2
colleague … teh:52 53 51
colleagues:-9 -8 -5
collect:-29 -39 -42
collect it:-33 -13 -6
collect teh:-21 -11 -9
collected:-11 -6 -3
collecting:26 28 19
collecting me:-21 -19 -14
collecting … since:8 10 25
collection:22 38 20
collection … to:27 28 2
collects:-5 -3 -2
college:-24 -24 -38
college hes:1 1 -34
college i:-34 -22 -17
college … burned:-22 -13 -4
college … my:-26 -17 -15
collie:-12 -13 -15
colonoscopy:-12 -13 -18
colony:6 4 3
colour:55 48 43
colour adn:27 25 22
colour of:21 22 20
colour … adn:27 22 20
colour … hes:24 21 17
coloured:15 0 0
colouring:0 -1 0
colours:-1 -1 9
column:1 0 -4
colur:32 35 -1
coma:3 -13 -5
combat:-5 -1 -1
combination:7 10 3
combine:-4 -2 18
come:24 28 32
come back:49 37 24
come down:21 10 9
come here:-32 -24 -13
come in:-34 -11 7
come ive:-23 -23 -34
come looking:8 15 -25
come off:-27 -17 -11
come on:-28 -32 -22
come out:-36 -37 -18
come over:-23 -14 -7
come round:22 -16 -39
come teh:-23 -22 -21
come through:26 18 21
come to:23 21 1
come up:11 26 23
come wen:22 2 8
come … a:-31 -18 -12
come … adn:-42 -37 -23
come … as:19 -26 -8
come … by:46 46 62
come … call:18 21 58
come … dont:30 13 -34
come … door:30 24 34
come … every:41 -6 -4
come … for:-46 -45 -61
come … from:47 15 11
come … funeral:46 31 -10
come … go:20 26 23
come … here:-16 -30 -16
come … his:-23 -22 -22
come … i:23 33 34
come … im:24 18 -7
come … in:-23 -18 -6
come … it:-5 -4 -35
come … its:-40 -41 -47
come … last:40 45 0
come … me:-24 -32 -44
come … my:18 29 34
come … not:38 30 28
come … out:30 9 13
come … over:9 14 21
come … seeing:23 29 34
come … she:-21 -1 4
come … tell:-26 -16 -15
come … ten:21 14 28
come … that:-22 -12 -5
come … to:21 -4 -1
come … tonight:-39 -25 -17
come … twenty:58 57 53
come … wont:66 71 79
comedy:-3 -1 -1
comes:34 58 43
comes adn:39 40 46
comes friday:-38 -30 -24
comes in:23 26 -21
comes into:2 -1 -21
comes off:56 41 -6
comes out:3 -1 28
comes through:31 31 41
comes thursday:-65 -63 -56
comes tomorrow:14 24 22
comes … a:-2 -6 -21
comes … adn:27 33 42
comes … after:27 22 20
comes … at:43 38 37
comes … can:-74 -64 -62
comes … i:-66 -59 -71
comes … me:71 65 28
comes … my:20 24 -30
comes … night:2 3 -22
comes … room:25 27 -31
comes … ther:17 21 24
comes … wednesday:-20 -21 -12
comes … wen:-27 -23 -14
comes … wil:18 21 24
comfort:38 50 32
comfort to:56 49 44
comfortable:-12 -9 -6
comforting:45 -3 -2
comfy:-10 -8 -6
comic:-6 -5 -9
comimos:3 6 -3
comin:14 16 24
coming:2 12 34
coming at:1 3 21
coming back:19 36 41
coming down:42 33 33
coming for:-35 -26 -31
coming home:12 28 31
coming in:-24 -17 -20
coming out:26 26 -2
coming round:49 57 46
coming to:-2 -38 -35
coming under:-20 -15 -6
coming up:3 -4 31
coming … adn:-39 -30 -17
coming … hes:-28 -23 -11
coming … in:-35 -31 -20
coming … me:-32 -43 -32
coming … my:-1 9 23
coming … of:41 46 40
coming … on:-30 -27 -28
coming … said:-31 -9 -8
coming … see:36 -10 -8
coming … stairs:10 8 29
coming … teh:25 23 18
coming … to:-12 -27 -15
coming … under:-31 -20 -24
coming … xanax:31 40 37
comit:40 63 -3
comit not:51 75 -54
comit sudoku:27 47 -26
comit suicide:33 29 71
comit … had:47 69 -15
comit … i:-43 -42 -26
comit … no:19 39 -9
comit … tonight:4 5 53
comme:-6 -11 -10
commence:16 16 23
comment:-29 -12 -10
comments:-10 -11 -3
committed:-23 -14 -1
committee:-34 -29 -31
commode:0 -1 -2
common:-31 -17 -9
communion:3 -4 -7
community:-24 -13 -8
commute:-14 -16 -20
commuters:-1 -1 0
como:-82 -64 -17
como … a:-29 -37 -3
companeros:-1 -2 0
company:-21 -24 -27
company no:-15 -14 -21
company on:14 19 22
company … more:-15 -14 -21
compared:-6 -5 -3
compensation:22 29 34
competition:-8 -5 -2
complain:26 -27 -19
complained:-22 -19 -11
complaining:-8 -5 -9
complains:9 36 -11
complaint:1 1 0
complaints:-1 -1 1
complete:-32 -16 -4
completed:-1 -9 -2
completely:0 0 0
compliment:30 39 33
composing:0 16 -9
compost:-2 -1 0
compre:21 18 15
comprimes:-5 7 23
compulsory:-3 -1 -1
computer:-12 -11 -9
con:-28 -13 -31
con mi:-54 -7 -23
con … de:38 -2 -3
concealer:0 0 0
concerned:45 21 28
concert:-26 -25 0
conclusion:-7 1 -12
condemned:-3 -2 0
conditionals:0 0 0
conducted:-2 -1 0
cone:-3 -2 -3
conference:-4 5 -19
conference … my:-25 -24 -13
confess:-3 -6 -3
confession:-11 -2 -4
confided:25 20 0
confiscated:25 49 47
confiscated one:25 49 47
confront:7 4 -15
confused:-39 -36 -32
confusing:-7 -6 -1
confusion:-6 -2 -7
congratulating:-7 -11 -6
connor:-10 -6 -2
conscience:1 1 2
conscious:-13 -17 23
conservatory:24 -1 -4
consider:-39 -15 50
consider this:50 48 52
consider … my:50 48 52
consider … suicide:46 51 54
considered:-95 -111 -5
considering:39 57 -12
considering ending:8 37 -4
considering suicide:46 45 -6
considering … lief:8 34 -3
considering … my:8 34 -3
console:50 -5 -4
constable:1 1 2
constant:-6 11 -14
constantly:0 0 0
consultant:-26 -14 -19
consumption:-1 -1 -1
contact:-25 -26 -11
contact … teh:-23 -19 -7
contacts:-15 -13 -6
contado:5 1 -6
contemplating:-62 -57 -3
contemplating ending:2 25 -1
content:8 20 26
contents:-3 -2 -1
contest:-3 -2 -1
continue:-30 -22 -15
contract:-22 -17 -18
control:-27 -12 -39
controlled:-2 -1 -1
controller:-2 -2 -5
controls:31 38 -8
controls … money:20 29 -4
convent:-1 -2 -2
convention:-3 -4 -5
conversation:-13 -8 -5
conversion:-11 -12 -7
convert:-16 -15 -10
convinced:-26 9 -3
convulsing:43 51 54
convulsing she:15 18 22
cook:5 7 -17
cooked:-30 -31 -24
cooker:-17 -15 -10
cookery:-10 -6 -3
cooking:-32 -46 -36
cooking down:18 20 21
cooking wine:25 -3 -1
cooking … my:23 18 0
cooking … ther:30 32 30
cool:-25 -13 -12
coordinator:-6 -5 -2
cop:-33 -2 -1
cope:4 -22 -24
cope with:-14 -14 -22
cope without:23 -1 -1
coped:-7 -1 0
copied:-2 -7 -1
coping:31 -11 -12
copper:-10 -9 -4
copy:6 7 25
copy adn:25 25 44
cord:28 50 51
cord adn:44 45 48
cord of:-25 -26 -29
cord … curtain:-25 -26 -29
cord … round:-27 -5 -2
corde:95 51 52
corde est:33 36 38
corde … est:-34 -25 -24
corde … prete:19 18 23
cork:-20 -20 -13
corner:10 8 16
corner adn:-24 -16 -11
corner i:23 -5 -1
corner where:25 -13 -10
corner … dont:21 -10 -3
corners:-36 -7 -5
cornwall:-1 0 0
coroner:-6 -5 10
coroners:-9 -9 -9
corpse:-1 -2 -1
correct:-17 -21 -6
corrected:-5 9 -3
corridor:9 12 27
corridor … it:30 31 45
corse:-2 -1 0
cortando:1 10 -8
cortando el:-25 -11 -5
cortando otra:25 21 -1
cortando … vez:25 21 -1
cortarme:77 64 0
corte:81 12 66
corto:33 27 -1
corto los:33 27 -1
corto … brazos:33 27 -1
corto … todas:33 27 -1
cos:50 87 76
cos he:10 8 20
cos i:64 72 57
cos … said:30 33 39
cos … teh:33 36 26
cosas:-17 1 1
cost:25 -24 -12
costume:-11 -10 -8
cosy:-4 -2 -3
cot:-6 2 15
cot adn:24 31 18
cot … i:23 31 16
cottage:-12 -14 -11
cotton:-9 -1 0
couch:-31 -5 0
coucher:-20 -16 -6
cough:-56 -44 -11
coughing:-54 -26 -7
could:-17 -10 -1
could be:-10 -21 -21
could dei:-38 -19 -11
could despawn:52 0 0
could easily:17 29 0
could find:-56 -7 -9
could go:-25 19 6
could i:26 27 46
could lie:-40 -14 -11
could not:11 27 -12
could of:19 18 22
could say:-42 -1 -5
could see:-35 -18 -12
could swap:24 -8 -1
could think:31 13 -2
could vanish:34 -1 -1
could … a:-19 -25 -8
could … about:29 -2 0
could … adn:78 27 20
could … all:-22 -6 -5
could … by:10 3 24
could … could:37 32 29
could … down:-37 -18 -15
could … for:17 -20 -22
could … from:-34 0 3
could … i:-22 -7 22
could … ive:15 19 21
could … kil:18 28 -2
could … me:-67 -28 -15
could … myself:46 49 -2
could … nothing:22 -9 -4
could … off:0 -56 -19
could … on:-43 -29 -15
could … said:15 13 21
could … sleep:-23 -13 -13
could … strangled:-28 -28 -34
could … teh:-25 -13 -12
could … this:-36 -13 -6
could … to:-37 -22 -16
could … wake:44 37 -4
could … why:42 0 -1
could … with:32 1 -16
couldnt:-39 -29 -48
couldnt be:-21 -10 -1
couldnt bear:39 -14 -1
couldnt care:47 37 -2
couldnt climb:15 29 1
couldnt do:27 5 20
couldnt find:20 10 -7
couldnt hav:51 44 34
couldnt keep:16 20 27
couldnt stay:-80 -74 -76
couldnt … another:29 30 2
couldnt … any:68 53 66
couldnt … done:30 24 28
couldnt … less:34 37 0
couldnt … longer:15 15 23
couldnt … stopped:21 21 16
couldnt … ther:22 24 27
couldnt … this:57 55 56
couldnt … to:57 -6 5
couldve:-5 -4 -1
council:-49 -40 -36
council … teh:-13 -10 -21
councillor:-8 -6 -4
councils:-20 -23 -9
counselling:-22 -21 -14
counsellor:-31 -19 -3
counsellors:-28 -34 -11
counselor:5 -12 -5
count:17 16 20
count at:43 33 36
count of:19 27 23
count teh:-37 -13 -12
count that:20 -5 -6
count … a:25 33 25
count … at:-23 -16 -16
count … many:36 19 20
count … nine:45 35 39
countdown:-5 -5 -4
counted:4 -1 8
counted i:29 37 35
counted out:-19 -24 -35
counted teh:21 30 35
counted them:21 20 23
counted tiles:21 -27 0
counted up:-38 -30 -23
counted … my:-38 -24 -19
counted … on:27 7 -7
counted … ones:48 50 45
counted … teh:-4 -26 -37
counted … theres:26 28 33
counter:25 -42 -33
counter adn:35 -36 -19
counterpane:15 10 11
counties:-18 -11 -8
counting:43 -4 25
counting down:45 49 47
counting hours:48 -1 -2
counting i:36 22 31
counting it:-21 -18 -20
counting teh:-33 -28 -17
counting … a:60 60 57
counting … adn:-22 -20 -7
counting … days:-19 -21 -11
counting … from:28 35 22
counting … one:46 -1 -2
counting … teh:21 1 -3
counting … to:56 49 66
country:-3 -5 3
country adn:-18 -21 -10
counts:3 -3 12
counts my:9 12 21
counts them:-20 -23 -19
counts … tablets:40 34 27
county:-46 -27 -13
couple:-20 -25 -29
couples:-9 -6 -1
courage:32 21 17
courage to:14 -45 -13
courage … in:40 39 44
courier:-6 -4 11
course:-44 -37 -36
course i:-24 -19 -6
course ive:20 20 11
course … all:29 27 30
course … it:-26 -15 -4
coursework:1 1 0
court:-13 -8 5
court today:10 17 32
court … its:-21 -23 -26
court … judge:10 17 32
courting:-2 -1 -1
courts:-7 -7 -3
cousin:10 -5 6
cousin he:53 23 29
cousin … a:11 15 22
cousin … adn:-21 -13 -18
cousin … shes:-23 -17 -8
cousin … up:23 -11 0
cousin … with:24 31 32
cousins:41 16 16
cousins wedding:37 15 19
cousins … a:27 0 0
cousins … as:46 47 38
cousins … home:51 51 50
cousins … toast:27 0 0
cover:-7 -15 -10
covered:-7 8 12
covered teh:26 23 24
covered … cuts:21 27 -2
covering:13 2 7
covers:17 27 -3
covers it:22 22 -5
covid:-10 -6 -2
cow:-32 -19 -14
coward:2 10 -2
cows:-16 -11 -9
cows are:24 29 30
cows … milked:24 30 30
cowshed:-13 -5 -6
coxswain:-2 -2 -1
cpap:-2 0 0
cpn:-8 -2 -6
cpr:-9 -7 -7
crab:0 -1 -1
crack:42 -30 -14
crack adn:21 -12 -3
crack … heroin:28 -9 -4
crack … i:67 -12 -6
cracked:33 30 10
cracked my:11 22 -12
crackers:5 5 10
cracking:0 0 -1
craft:16 25 -4
craft … my:21 29 -3
crafts:0 0 0
craic:8 8 6
cramp:-1 8 -5
cramps:2 -5 2
crane:35 28 34
crane on:46 47 53
crane … site:46 46 47
crash:-16 -27 9
crashed:-6 -4 -3
crashes:36 -27 -8
crate:-23 -4 -3
craving:-8 -66 -52
craving bad:41 -3 -2
craving for:31 0 0
craving is:136 -5 -6
craving teh:22 -4 -1
craving … can:-28 -1 -1
craving … i:31 -13 -14
craving … im:43 -1 0
craving … is:21 -1 -4
craving … it:-23 -4 0
craving … ive:49 -2 -1
craving … me:-22 -1 0
craving … strong:86 -4 -4
craving … that:35 -7 -2
cravings:-64 -81 -57
cravings are:66 -5 -4
cravings strong:42 0 0
cravings … can:39 0 0
cravings … this:48 -1 -1
crawl:2 -2 -1
crawled:-11 -8 -6
crawling:68 5 25
crawling … teh:38 44 62
crayons:0 -1 -1
crazy:-9 -9 9
creaking:38 38 39
cream:-29 -19 -13
creamery:-9 -3 -2
creams:0 1 3
creative:50 17 -4
creative … he:-31 7 0
crecer:-2 0 0
credit:-12 -8 -8
credited:-2 -2 -7
credits:2 3 14
cree:0 0 -2
creek:15 2 2
crem:1 -5 2
cremation:45 42 55
crematorium:-8 -7 3
creo:-65 -2 0
crepes:-12 -9 -6
crept:-1 0 0
crete:-6 -4 -4
crew:41 55 49
crewe:-4 -14 -11
crewmates:-3 -2 -4
cricket:-25 -11 -24
cried:-17 -68 -66
cried because:62 -4 0
cried i:24 -7 -1
cried on:-27 -7 -4
cried … ate:26 7 6
cried … i:38 6 -4
cried … said:28 3 -1
cried … teh:-21 -17 -18
cries:43 32 -5
crime:-13 -12 -9
crimes:-8 -2 -1
criminal:-20 -1 0
cringe:-2 0 0
crisis:-39 -52 -30
crisis house:35 0 -4
crisis line:-32 -31 -13
crisis team:13 22 2
crisis … in:38 -2 -3
crisis … was:33 -1 -1
crisp:-3 -1 0
crisps:-35 -29 -19
criticised:-4 -2 0
crochet:-7 -6 -4
crooked:-15 -12 -8
cross:-11 -28 -23
cross with:-21 -20 -8
cross … on:18 23 -1
crossbow:20 19 37
crossed:40 0 -35
crossed it:42 33 -1
crossed out:19 -24 -25
crossed … i:41 7 -1
crossing:86 82 85
crossing adn:23 11 16
crossing barriers:-22 -24 -29
crossing teh:45 -18 -10
crossing … down:-27 -30 -33
crossing … goin:-22 -24 -29
crossing … teh:35 39 30
crossword:-18 -24 -20
crosswords:-1 0 0
crowbar:-2 1 5
crowd:-9 -12 -7
crowded:-2 -2 -3
crowds:-13 -7 -6
crown:27 -12 -5
crown on:29 -1 -1
crows:20 17 10
crows … drunk:18 21 12
croydon:-2 1 7
cruel:-23 -20 -79
cruel world:-15 -10 -76
cruise:-10 -13 -4
crumb:-4 -3 0
crumble:-17 -15 -12
crumbs:-3 -2 -2
crumpet:-8 -3 -3
crush:-15 -13 -2
crushed:66 69 68
crushed adn:16 22 23
crusts:-18 -14 -13
cry:-46 -46 -46
cry for:41 37 17
cry … help:32 26 17
cry … i:26 19 0
cry … teh:-25 -20 -15
cryin:28 22 28
cryin at:-23 -11 -9
cryin im:31 32 51
cryin ive:19 16 26
cryin … adn:16 20 18
cryin … goin:20 19 42
cryin … got:19 17 23
cryin … i:2 -19 -21
cryin … laughing:22 15 14
cryin … not:-24 -23 -3
cryin … to:17 16 36
ctb:88 93 150
ctb adn:-9 11 -34
ctb as:16 50 -1
ctb is:49 94 106
ctb this:1 9 -38
ctb tonight:1 4 75
ctb … day:8 29 -1
ctb … im:0 2 -25
ctb … in:15 29 9
ctb … my:29 -12 13
ctb … night:26 -11 -2
ctb … not:0 1 -21
ctb … on:23 -18 -39
ctb … teh:-13 -5 -22
cuando:53 -10 42
cuando lean:17 24 21
cuando … esto:26 34 29
cuando … se:9 13 37
cuando … ya:105 31 29
cuanto:-30 -15 -1
cubby:-13 -10 -3
cube:24 -7 -13
cube instead:21 -4 0
cubes:14 -1 -1
cubicle:14 11 -16
cuchillo:2 3 13
cue:-1 0 0
cuenta:46 4 -6
cuerda:22 19 15
cuffed:-4 -1 -1
cup:7 13 -14
cup adn:-4 -3 -37
cup … im:-4 -3 -44
cupboard:35 18 9
cupboard adn:29 42 42
cupboard after:-15 -63 -53
cupboard code:11 27 19
cupboard door:-23 -8 -2
cupboard my:4 14 21
cupboard … i:31 9 -10
cupboard … in:19 25 25
cupboard … my:0 -40 -27
cupboards:-10 -6 -3
cuppa:-34 -12 -9
cups:-10 -8 -8
curate:-1 0 -1
curates:-14 -17 -15
cure:-14 -21 -9
cure … me:20 -13 -8
cured:-33 -26 -13
curfew:-4 -1 3
curious:7 5 -28
current:-6 -15 -12
currently:-47 -32 -11
curry:19 5 8
curry tonight:-23 -19 -17
curtain:-29 -33 -35
curtains:-12 -16 -17
curtains are:31 23 29
curtains drawn:17 11 -39
curtains … goin:-22 -22 -14
curtains … stop:12 11 22
curtins:-1 -1 -2
curve:8 8 15
cushion:-34 -10 11
cushion … face:14 16 34
cushions:-5 -2 -3
custard:-16 -7 -9
custody:-6 -8 -7
customer:-13 -11 -8
customers:3 8 -7
customs:-21 -18 -9
cut:62 35 -19
cut adn:-40 -9 -12
cut all:41 -9 -2
cut as:5 32 0
cut deep:67 75 49
cut deeper:23 24 -5
cut down:-50 -33 -6
cut far:14 17 36
cut from:-27 -12 -2
cut his:0 -1 -36
cut it:-24 -8 6
cut last:57 13 -7
cut me:5 -31 -6
cut my:-66 -47 -55
cut myself:-9 11 28
cut off:-14 -26 -14
cut out:-49 -29 -8
cut teh:-53 -38 -54
cut today:25 23 -1
cut tonight:21 20 -6
cut … adn:-22 -27 -30
cut … an:5 13 -22
cut … arm:9 22 -65
cut … arms:-16 -16 -65
cut … bad:-29 -24 -7
cut … but:67 -16 -3
cut … day:28 13 0
cut … deep:-31 -41 6
cut … down:30 6 27
cut … finger:-69 -68 -55
cut … for:-22 -8 -2
cut … four:25 31 0
cut … girl:-22 -10 0
cut … held:22 -5 -2
cut … hour:17 27 -39
cut … i:79 17 -15
cut … ice:35 -2 -1
cut … if:18 18 38
cut … im:11 -23 -16
cut … its:27 29 21
cut … last:-17 -1 -52
cut … morning:43 46 -1
cut … myself:13 40 0
cut … night:58 70 -2
cut … no:60 30 32
cut … not:-26 -9 1
cut … on:-78 -82 -10
cut … open:0 0 -46
cut … out:10 43 19
cut … own:-22 -11 -24
cut … right:18 36 33
cut … shaving:-20 -20 -1
cut … that:13 20 -20
cut … ther:-21 -8 0
cut … this:70 73 87
cut … throat:39 36 34
cut … through:33 -2 0
cut … thumb:-21 -12 -4
cut … time:19 17 24
cut … to:-8 5 29
cut … tonight:18 26 -2
cut … until:29 0 -6
cute:-8 -3 -1
cutie:-1 -1 0
cutlery:-31 -20 -17
cuts:95 104 -19
cuts adn:16 12 22
cuts all:39 40 -2
cuts i:10 8 -34
cuts under:16 21 -3
cuts … deeper:14 29 0
cuts … her:24 27 -1
cuts … i:57 36 -3
cuts … made:5 6 -32
cuts … my:16 24 -2
cuts … them:36 37 -4
cuts … thighs:53 37 0
cutter:6 1 2
cutting:83 70 -41
cutting cant:-64 -71 -3
cutting down:-32 -27 -4
cutting every:22 26 0
cutting i:31 -1 -1
cutting is:26 45 -8
cutting most:15 21 -1
cutting myself:129 106 15
cutting today:-23 -8 0
cutting was:23 1 -1
cutting … about:12 22 0
cutting … adn:33 32 10
cutting … arms:-22 -6 -18
cutting … cant:72 69 -4
cutting … every:55 70 -6
cutting … hair:-18 -22 -3
cutting … i:17 32 -15
cutting … in:89 78 -2
cutting … its:-32 -23 0
cutting … legs:45 37 -2
cutting … night:36 60 -5
cutting … own:-23 -21 -2
cutting … rihgt:26 38 0
cutting … self:21 32 0
cutting … stop:-29 -30 -7
cutting … teh:41 57 -17
cutting … thing:26 44 -1
cutting … this:44 48 -2
cutting … time:26 33 -2
cutting … to:-28 -27 6
cutting … tonight:-13 -13 -22
cutting … wont:-36 -34 -4
cutting … wrists:10 14 23
cv:-4 -1 7
cya:0 -1 0
cycle:-23 -18 -9
cycled:-26 -27 -15
cyclist:-2 -1 -1
cyprus:-7 -5 -4
d:24 -43 -28
da:29 -25 -10
dabbed:-4 -1 -2
dad:-1 9 40
dad a:-27 -23 -16
dad has:41 41 54
dad held:-50 -37 -19
dad im:38 34 41
dad is:10 27 38
dad keeps:3 25 -2
dad … been:20 21 -10
dad … from:-25 -11 -4
dad … giving:32 39 40
dad … gun:-25 -28 -7
dad … it:24 28 27
dad … me:-36 -48 -26
dad … my:42 34 59
dad … saying:3 23 -3
dad … takin:16 15 39
dad … us:33 29 25
dad … with:42 39 31
dadajis:1 0 0
daddy:43 54 50
daddy loves:-28 -29 -27
daddy … adn:15 16 27
daddy … u:21 14 13
daddys:65 65 69
dads:35 48 76
dads detoxing:15 21 20
dads gun:21 18 20
dads morphine:-8 -33 -30
dads on:-27 -27 -29
dads pistol:37 45 45
dads rifle:16 14 21
dads shotgun:-20 -24 -33
dads tablets:26 29 39
dads ute:18 21 19
dads … a:25 18 23
dads … am:0 0 22
dads … end:12 13 29
dads … gone:18 23 23
dads … he:29 32 2
dads … his:-4 -6 -43
dads … home:15 21 20
dads … i:14 -20 -10
dads … in:30 12 21
dads … ive:23 32 32
dads … me:42 42 49
dads … mum:16 16 33
dads … nights:-27 -26 -28
dads … saturday:-33 -28 -36
dads … says:34 42 7
dads … teh:35 41 44
dads … to:-20 -19 -26
daffodil:0 -7 -2
daffodils:-2 -1 0
daft:5 -25 -6
daft ive:8 -28 -27
daft joke:15 15 28
daft to:-21 -4 -2
daft … my:26 -3 -7
daft … to:49 -1 -1
dafur:-1 -1 -1
dagger:-7 -4 -2
dahlias:-6 -9 -5
daily:32 -3 -27
daily … he:35 32 -15
dairy:16 23 -4
dal:-9 -7 -11
dam:6 17 0
dam … teh:67 73 66
damage:-13 -5 -5
dame:7 9 -1
damn:0 0 0
damp:-15 -16 -19
dance:-49 -23 -21
dance floor:-26 -2 -2
dance is:-43 -7 -5
dance … adn:-25 -2 -1
dance … i:-30 -2 -2
danced:-25 -15 -10
dancefloor:-1 -1 -1
dancer:-1 -2 -1
dances:-6 -6 -4
dancing:-4 -9 -9
danger:-33 -22 -41
danger from:21 16 9
danger tonight:-36 -34 -29
danger … im:19 37 0
dangerous:35 48 40
dangling:27 24 29
dangling … my:37 33 40
danke:0 1 2
dann:4 0 19
danny:-4 -6 -5
dans:1 12 2
dans le:18 24 -2
dans … grange:21 22 24
danse:-13 -8 -9
daran:16 25 -8
daran … leben:16 21 -2
dare:42 61 29
dark:48 33 44
dark adn:31 39 34
dark at:35 33 31
dark for:32 -11 -11
dark i:31 -12 -3
dark round:37 26 24
dark thoughts:-27 -27 -12
dark with:24 26 32
dark … cant:-15 -25 -18
dark … edges:66 56 55
dark … find:27 2 5
dark … i:-22 -26 -23
dark … im:26 -1 -2
dark … in:-22 -10 2
dark … my:45 50 54
dark … of:-26 -18 -14
dark … one:52 46 27
dark … teh:37 39 33
darling:19 12 24
darling boy:27 34 29
darlings:50 55 70
darlings i:37 40 53
darts:-39 -33 -6
das:48 54 57
das ist:31 31 45
das leben:18 9 -49
das out:22 17 17
das seil:15 18 25
das … dei:35 23 23
das … heute:-24 -22 -7
das … ich:20 25 35
das … in:21 17 18
das … nehmen:14 22 -42
das … teh:22 17 17
dash:-6 -2 -5
dashboard:0 1 2
dass:-16 -9 3
dass ich:-23 -22 -11
data:8 -3 -2
date:25 10 15
date a:29 23 16
date adn:35 31 30
date as:28 41 34
date for:-50 -48 -36
date i:-45 -33 -45
date is:50 -23 -21
date on:64 55 64
date set:-20 -17 -21
date teh:-31 -14 -11
date to:21 21 31
date … a:29 21 12
date … be:-7 -11 -22
date … im:-17 -24 -6
date … it:28 17 14
date … ive:28 29 31
date … kil:16 20 52
date … my:-31 -34 -16
date … sachet:40 35 28
date … set:-20 -14 -15
date … wil:-7 -11 -22
dated:12 18 25
dated tomorrow:15 16 22
dates:-4 -12 -4
dating:-36 -26 -8
daughter:-23 -14 -8
daughter adn:17 -14 -23
daughter but:27 0 -3
daughter is:-29 -25 -49
daughter said:-33 -27 -8
daughter she:25 17 28
daughter wil:33 27 25
daughter … adn:-27 -19 -19
daughter … be:31 34 43
daughter … can:28 27 33
daughter … has:1 -25 -7
daughter … hav:40 44 50
daughter … herself:-15 -12 -24
daughter … i:35 -22 -13
daughter … not:36 29 29
daughter … teh:14 38 39
daughters:25 15 27
daughters adn:-21 -11 -5
daughters attacker:26 22 -13
daughters been:11 8 33
daughters … this:33 33 35
daughters … told:7 10 31
dauter:31 -2 -2
davaler:41 51 59
dave:-2 -3 4
davey:23 -3 -1
davey … teh:23 -3 -1
davon:6 5 -2
dawn:25 30 35
dawn adn:-39 -31 -8
dawn i:28 15 4
dawn im:39 50 46
dawn … teh:-27 -27 -24
day:-7 -33 -50
day about:49 5 7
day adn:41 56 26
day after:-12 -7 25
day as:-22 -5 0
day at:-2 9 -25
day before:-24 -11 -15
day cant:6 22 -20
day hes:-27 -14 -4
day i:9 24 17
day id:8 26 0
day im:-35 -32 -4
day is:-16 -2 42
day not:10 18 -23
day of:1 -22 -7
day one:2 -28 -17
day shifts:-27 -21 -21
day six:29 15 -5
day this:-28 -28 -3
day two:15 13 40
day with:48 4 -13
day zero:50 -1 0
day … adn:24 56 39
day … alcohol:57 64 56
day … all:-30 -21 -14
day … am:38 -22 -12
day … an:23 0 0
day … ashamed:74 20 -3
day … back:24 -4 0
day … bath:-20 -19 -12
day … being:-31 -12 -7
day … carers:-14 -22 -21
day … codeine:23 -3 -2
day … day:-3 8 51
day … dont:-35 -20 -6
day … earth:41 53 35
day … from:33 -14 -6
day … go:-27 -17 -3
day … goin:-23 -12 -4
day … hate:9 28 -2
day … here:-35 -10 -8
day … heroin:-18 -28 -4
day … home:34 41 -2
day … i:-11 -31 -18
day … im:14 14 -52
day … in:-32 -21 -23
day … it:-21 20 1
day … kil:18 31 67
day … left:36 10 36
day … me:-23 3 12
day … my:0 -16 26
day … myself:63 31 97
day … no:6 -26 -9
day … of:-34 -20 -9
day … on:5 -24 -18
day … one:1 22 -5
day … sick:30 -1 0
day … since:-6 -29 -8
day … teh:-4 -26 5
day … theyre:51 32 -11
day … three:25 2 0
day … time:-20 -2 -7
day … to:0 23 -9
day … today:23 30 13
day … tomorrow:-26 -21 -19
day … up:35 -16 -7
day … wake:44 4 -1
day … was:-26 -3 -5
day … went:33 0 0
day … wil:-30 -20 -18
day … wish:1 22 -10
day … without:72 48 49
day … woke:28 -1 0
day … wont:21 42 42
daydream:32 37 -6
daylight:72 59 31
days:10 -15 -2
days adn:17 28 -15
days after:-9 21 0
days ago:45 70 54
days are:32 -3 0
days before:-29 -13 -12
days clean:-50 -24 -10
days he:7 11 23
days i:-36 -4 14
days ill:7 2 41
days im:28 24 21
days it:14 29 40
days left:-23 -16 -17
days my:-35 -12 -10
days no:-20 -11 -10
days nothing:-20 -6 -3
days of:-29 -28 -20
days off:30 -20 -19
days or:49 51 48
days sober:-29 -16 -12
days start:32 32 30
days teh:24 41 23
days till:-3 -1 27
days until:3 -40 -2
days with:24 -4 -1
days without:40 46 -22
days … a:-36 -25 -19
days … adn:-26 -2 5
days … all:12 43 8
days … at:39 44 44
days … be:14 28 28
days … because:0 0 38
days … dei:9 -44 7
days … do:25 23 -1
days … drain:71 -1 -1
days … drink:15 27 13
days … gone:21 -2 -9
days … harm:21 0 0
days … him:18 27 58
days … i:31 20 20
days … im:-22 9 38
days … in:-21 -21 -17
days … its:65 30 40
days … ive:-12 21 19
days … keep:20 41 0
days … last:-28 -15 -10
days … morning:36 35 32
days … myself:116 1 0
days … of:38 -16 -12
days … on:-8 20 22
days … says:-28 -30 -18
days … sleep:-25 -19 -25
days … tablets:45 -9 -4
days … take:26 32 -2
days … teh:65 -15 -9
days … think:-24 -16 -1
days … to:37 43 29
days … today:44 48 28
days … tried:3 -36 -16
days … u:-50 -24 -23
days … wont:-3 0 -22
dbt:-7 -5 -3
dbye:0 0 0
de:9 9 11
de a:-47 -2 -3
de la:-38 21 22
de limmeuble:35 36 38
de los:41 12 -4
de matarme:97 40 -6
de me:39 58 -26
de mi:-41 9 6
de mourir:31 -2 -6
de pensar:52 52 -2
de rire:-22 -10 -5
de somniferes:41 39 37
de suicidarme:-31 -8 -6
de verdad:23 20 17
de vivir:31 -2 -1
de vivre:58 -31 -3
de … a:39 -31 -32
de … al:-34 -11 -7
de … azotea:32 35 38
de … el:-34 -10 -10
de … en:-26 6 -32
de … et:69 66 76
de … il:16 19 23
de … jy:22 23 20
de … le:-46 -26 -10
de … madre:25 12 10
de … me:-57 -12 -6
de … mi:44 -8 -9
de … ne:-23 -21 -1
de … por:-19 -18 -22
de … se:-53 -21 -1
de … suicide:25 33 -3
de … suicider:27 31 -5
de … tengo:-23 -1 4
de … tuer:50 53 -5
de … vais:-44 -25 -8
de … y:-39 14 14
deacon:1 1 -4
deactivating:0 4 6
deactivating … at:26 28 24
dead:5 -21 -5
dead adn:-45 29 -64
dead any:-52 -22 -3
dead as:22 14 -9
dead at:-21 -20 -18
dead because:-28 -5 -5
dead before:64 73 79
dead brother:22 19 13
dead by:-55 -27 -52
dead her:27 23 20
dead i:28 8 0
dead if:-52 -9 -3
dead im:-25 -23 -11
dead inside:15 -33 -4
dead is:-2 7 27
dead isnt:-33 -16 -2
dead its:6 34 26
dead ive:25 22 15
dead lately:47 -4 -1
dead man:28 23 30
dead mans:49 47 12
dead nobody:3 -21 2
dead one:-36 -6 -31
dead she:54 4 -2
dead shes:4 24 -1
dead since:25 6 20
dead soon:-7 2 -44
dead sounds:72 -7 -1
dead teh:14 -29 -26
dead than:4 21 -4
dead thats:16 44 9
dead two:23 22 27
dead … a:-21 -23 -15
dead … any:21 26 -13
dead … as:24 8 -7
dead … be:31 -16 0
dead … brother:-21 -21 -14
dead … days:11 25 32
dead … do:23 14 -30
dead … dont:-57 -28 -7
dead … feet:-26 -25 -8
dead … for:31 37 33
dead … go:30 0 1
dead … goin:21 17 27
dead … here:28 31 30
dead … hes:15 34 0
dead … hour:-73 -74 -78
dead … i:-69 1 7
dead … id:46 41 19
dead … im:24 28 -10
dead … in:-29 -36 -29
dead … it:54 68 39
dead … keep:13 30 -15
dead … lovely:36 0 0
dead … me:-14 -23 -22
dead … more:-31 -4 -1
dead … my:-22 -19 4
dead … myself:5 12 -22
dead … nobody:34 28 10
dead … not:-20 -16 -13
dead … on:-43 -31 -10
dead … own:42 31 26
dead … paper:55 -14 -11
dead … rush:-74 -74 -76
dead … says:55 -7 -11
dead … she:46 25 19
dead … such:22 0 0
dead … sunday:8 -1 33
dead … teh:60 43 43
dead … that:-3 43 8
dead … thats:15 0 -29
dead … time:-21 -21 -1
dead … to:5 -40 -14
dead … today:18 41 32
dead … up:17 18 25
dead … want:-50 -25 -4
dead … weekend:51 53 56
dead … were:-28 -3 -1
dead … wil:39 24 5
deadline:-16 -13 -20
deadlines:-9 -6 -3
deaf:-6 -8 -4
deal:14 12 35
deal i:25 9 6
deal with:-22 -15 -13
deal … im:58 54 69
deal … made:28 11 9
deal … than:17 21 31
dealer:47 15 -6
dealer … sold:25 29 -12
dealer … to:-1 26 -7
dealers:37 -36 -27
dealers number:53 -6 -5
dealers … in:-21 -17 -13
dealers … on:61 -6 -6
dealers … up:39 -5 -4
dear:8 20 26
dear wife:26 18 20
dears:-4 0 8
dears adn:2 19 25
dears i:-26 -31 -28
dears … be:-37 -36 -37
dears … shall:-40 -39 -39
death:-54 -46 -21
death a:39 -3 0
death adn:21 14 -5
death most:-24 -9 0
death of:-25 -19 -21
death teh:47 46 49
death would:101 -15 -6
death … a:34 -22 -16
death … be:60 -16 -6
death … in:36 -5 -2
death … it:13 42 4
death … lie:32 -5 0
death … teh:-28 -15 2
death … with:20 -6 14
deaths:-7 -3 -26
deaths … i:41 36 0
deb:-11 -7 -4
debajo:6 1 5
debate:-10 1 3
debate … teh:20 20 20
debates:-4 -2 -1
debating:-7 -1 -1
deberia:-58 -2 -1
debit:-6 -4 -3
debits:21 0 0
debrief:-6 -2 -2
debs:7 5 4
debt:2 11 -18
debts:82 69 61
debts adn:34 32 34
debts to:63 50 55
debts … one:34 32 34
debts … teh:62 49 55
debts … with:23 24 6
decade:-4 -6 -17
decade without:45 28 0
decades:-20 -13 -4
decaf:-43 -31 -22
deceased:-8 -4 -4
december:-18 -1 -2
decent:9 -18 -8
decent ive:25 1 0
decent … teh:35 18 20
decent … to:-26 -17 -7
decide:38 63 10
decide … adn:45 36 -3
decided:22 27 -11
decided adn:19 12 20
decided anything:20 -10 -1
decided i:-21 0 -66
decided it:8 11 25
decided not:35 37 24
decided teh:57 33 58
decided thats:6 5 -35
decided to:-51 -50 -20
decided … a:41 12 22
decided … adn:33 29 4
decided … am:-3 -1 -51
decided … at:12 13 27
decided … dei:32 27 7
decided … dont:-2 27 -8
decided … end:-91 -76 -36
decided … goin:-5 -7 -49
decided … is:32 22 27
decided … it:-100 -95 -40
decided … its:21 -9 8
decided … kil:4 6 42
decided … my:39 56 -7
decided … myself:4 5 44
decided … not:29 21 24
decided … out:38 23 16
decided … take:21 22 -20
decided … teh:30 25 15
decided … to:-23 -11 -1
decided … train:24 22 38
decided … want:4 33 -4
decided … wil:30 0 -27
decided … would:-30 -13 -4
decidido:25 55 -1
deciding:28 34 38
decimal:0 0 0
decirselo:9 5 -6
decision:-29 -24 -22
deck:23 31 22
deck of:38 37 29
deck … multi:67 71 74
deck … teh:19 23 16
deckchairs:-2 -1 -1
declan:0 -4 -1
decluttering:-1 -1 0
decorating:-45 -47 -44
decorations:-12 -8 -7
dedans:-22 -22 -14
deed:59 60 5
deeds:-9 -10 -10
deep:36 55 -21
deep enough:62 64 6
deep this:18 23 37
deep … bleeding:12 9 21
deep … i:-14 17 -35
deep … it:-29 -18 -7
deep … teh:10 11 29
deep … time:13 17 31
deepak:0 0 0
deeper:60 69 1
deeper than:38 34 19
deeper … i:28 22 20
deeper … meant:23 15 25
deepest:36 42 10
deer:31 37 30
defence:-2 -2 0
definately:-1 -1 -1
definitely:0 0 0
defrosted:-23 -19 -9
degree:-2 -4 -4
degrees:-17 -12 -10
dei:3 39 13
dei adn:35 48 33
dei as:-19 -30 -3
dei at:-5 -29 -14
dei back:-32 -11 -4
dei bad:3 21 -2
dei but:9 30 3
dei by:40 41 10
dei every:45 3 0
dei i:20 -48 -31
dei if:-21 6 -6
dei im:3 33 -20
dei in:22 30 49
dei isnt:27 33 -1
dei ive:-95 -100 -13
dei miss:31 34 -1
dei much:30 39 -8
dei my:-21 -24 2
dei no:29 26 -13
dei not:27 40 -14
dei of:-22 -30 -19
dei on:-26 0 41
dei right:7 1 -26
dei teh:-120 -126 -7
dei than:2 7 23
dei ther:-25 -14 -2
dei tomorrow:21 -10 -2
dei want:-24 -8 -4
dei without:-25 -14 -23
dei yesterday:11 -20 -1
dei young:32 -15 0
dei … as:25 29 -13
dei … back:-32 -14 -7
dei … been:-33 -39 -12
dei … but:29 37 4
dei … cant:-13 25 -13
dei … christmas:9 4 25
dei … colur:31 34 -1
dei … decided:30 38 14
dei … do:43 60 -16
dei … doesnt:-51 -28 0
dei … dont:34 -2 -3
dei … feel:23 22 4
dei … hair:-24 -27 -3
dei … hav:20 -22 9
dei … here:18 22 10
dei … his:35 33 23
dei … i:47 17 -74
dei … ill:28 30 -10
dei … im:-19 -16 -47
dei … ist:31 30 26
dei … it:22 45 62
dei … kil:4 20 0
dei … me:11 30 -26
dei … mit:-16 -22 -12
dei … new:23 29 0
dei … night:7 22 0
dei … not:66 41 -57
dei … of:17 -24 -6
dei … off:-1 34 19
dei … on:38 17 13
dei … one:-27 -15 -5
dei … own:24 33 -10
dei … picked:10 27 0
dei … purpel:-43 -25 0
dei … say:25 -11 -12
dei … she:-42 -21 -4
dei … stop:4 -129 -1
dei … suicide:25 24 -10
dei … teh:-22 -22 9
dei … thats:27 40 6
dei … think:4 31 -8
dei … this:-19 -6 24
dei … to:-28 3 -7
dei … tonight:21 15 -4
dei … took:-41 -26 -1
dei … ur:22 19 0
dei … want:23 -6 -10
dei … wanted:6 30 0
dei … was:72 57 66
dei … wat:13 24 -1
dei … way:11 5 25
dei … week:2 -25 -16
dei … with:14 45 -1
deja:26 32 15
deje:9 13 28
dejo:0 38 2
dejo de:12 49 6
del:-4 29 39
del puente:84 73 77
delay:-4 -5 3
delayed:-10 -6 -2
delays:0 0 0
delete:21 45 -36
delete from:-22 -20 -1
delete my:-38 -35 -1
delete myself:22 22 -1
delete … been:-21 -21 -1
delete … from:21 20 -1
delete … i:-38 -26 -15
delete … is:19 18 -24
delete … teh:21 15 -5
deleted:21 -11 9
deleted it:26 -14 -17
deleted my:14 26 34
deleted … adn:54 -5 -8
deleted … deleted:22 21 23
deleted … i:-20 -13 -8
deleted … number:10 22 28
deleting:40 37 25
deleting me:34 34 43
deletion:11 17 29
deliberately:5 12 0
delighted:-5 -3 -5
delirious:9 7 11
delirium:-22 -10 -13
deliver:1 -2 -12
delivered:-4 -2 -2
delivery:31 24 30
dem:-10 -5 13
dem messer:11 11 21
dem … ich:-30 -34 -12
dem … und:29 20 22
demain:-21 -14 8
demand:-1 0 0
demanded:-4 -3 -5
demanding:-4 -2 5
demenagement:-20 -20 -1
dementia:0 3 -4
demon:50 51 41
demon adn:50 51 41
den:16 20 -2
den … dei:-30 -35 -29
den … den:26 26 36
denies:-4 -2 -2
denise:15 19 28
denise … teh:36 36 39
denke:42 49 -17
denke an:32 33 -7
denke … selbstmord:24 26 -5
dent:1 5 -3
dental:-3 -3 -1
dentist:-27 -53 -33
dentists:0 0 0
denvie:-2 -1 -1
depart:0 0 0
depending:5 8 11
deployed:1 2 3
deployment:9 13 0
deposit:15 28 -5
depot:-13 -8 -6
depressed:-29 -26 -12
depression:-60 -50 -31
depressive:-3 -3 0
depth:3 2 -2
depuis:-4 2 -17
deputy:-38 -32 -20
der:34 47 57
der abschiedsbrief:37 35 36
der krimi:-29 -33 -22
der strick:35 35 35
der … abschiedsbrief:36 35 38
der … da:32 32 27
der … der:28 26 26
der … im:21 21 20
der … liegt:31 31 27
der … springe:18 20 18
der … und:29 26 36
derby:0 0 0
derek:-19 -15 -7
dermatologist:-6 -3 -1
dernier:8 12 12
des:8 27 -16
des idees:14 21 -3
des … suicidaires:53 60 -7
desaparecer:221 -35 -5
descaled:0 0 0
descant:-11 -12 -11
describe:-6 0 -11
described:-7 -3 -5
describing:-7 2 5
desde:62 15 -6
desert:-16 -5 0
deserve:38 20 -68
deserve a:22 -4 -14
deserve it:9 23 -3
deserve to:52 14 -2
deserve … im:0 7 -49
deserve … liv:43 14 -2
deserved:13 19 -1
deserves:43 26 -21
deserves a:38 22 -2
deserves … mother:45 42 -1
designed:-11 -12 -8
desire:5 2 -11
desire … end:23 19 -1
desk:-3 -2 0
desk adn:43 33 41
desk its:27 36 29
desk … teh:22 29 28
desk … time:27 36 29
desk … to:29 36 27
desks:-11 -7 -6
despair:-20 -9 -7
despawn:55 -2 -2
desperate:18 24 -6
desperate to:23 23 -5
despertar:6 -55 -8
despertar manana:93 -2 -1
despertara:24 -11 -7
despertara el:-25 -1 -1
despertara manana:38 -5 -4
despidieron:-1 5 -1
despido:-19 -3 -1
despierta:66 54 55
despues:-46 -3 0
destination:0 0 0
destroy:-3 -1 -2
detail:-16 -12 -8
details:-4 -4 -5
detective:-18 -13 -17
detectives:-4 -3 -3
detention:-2 -4 -1
determined:36 46 -2
determined to:29 39 -2
determined … end:44 52 -1
determined … it:44 52 -1
detox:-101 -118 -134
detox adn:35 29 -6
detox alone:34 41 36
detox day:26 -2 -3
detox on:-71 -70 -54
detox unit:-17 -17 -21
detox … as:21 24 40
detox … i:40 35 -4
detox … teh:-59 -52 -23
detoxes:-4 -1 -1
detoxing:31 24 21
detoxing at:50 55 54
detoxing … adn:19 30 31
detoxing … home:50 55 54
deux:-4 -4 -2
dev:0 0 0
devant:-10 -9 -7
devastated:-2 -8 -1
developer:-1 -1 -9
devil:-2 17 29
devon:-32 -22 -20
devs:-11 -9 -4
dey:-2 -1 -3
dia:28 19 -10
diabetes:-25 -10 -6
diabetic:-20 -16 -12
diagnosed:-7 -1 -2
diagnosis:14 5 -5
dial:-12 -9 -3
dialled:63 30 -3
dialled i:31 34 4
dialysis:-8 5 31
dialysis … purpose:6 12 32
diaries:-2 4 14
diary:-37 -28 -57
diary this:0 0 -45
diary … morning:0 0 -45
dias:-15 48 -6
diazepam:59 80 38
diazepam adn:-1 20 -7
diazepam with:32 34 -1
diazepam … adn:29 37 0
diazepam … ago:13 13 23
diazepam … days:13 13 23
dice:-7 14 -8
dicho:2 7 -7
did:4 13 22
did adn:-60 -50 -31
did all:-34 -25 -9
did everything:51 47 51
did his:61 59 57
did i:-55 -31 27
did in:39 34 37
did it:13 35 19
did its:20 12 14
did love:36 35 39
did mine:-25 -23 -11
did not:-13 -40 -33
did something:56 43 44
did teh:-49 -58 -35
did tell:12 22 15
did ten:34 -2 -4
did that:24 25 -20
did them:30 30 -2
did this:51 55 18
did to:-15 -9 -23
did two:40 -5 -3
did u:-9 -48 -31
did wat:-27 -16 -8
did … adn:10 9 29
did … be:-21 -20 -5
did … been:28 -19 -3
did … but:-26 -11 -3
did … dei:51 43 65
did … did:31 14 -7
did … do:-24 1 4
did … for:-42 -25 0
did … her:32 25 25
did … hert:87 18 1
did … id:-4 -29 -6
did … if:26 33 37
did … im:36 30 30
did … in:-11 1 -33
did … it:83 65 66
did … its:-22 -5 0
did … ive:-24 -23 -17
did … last:51 55 -20
did … line:20 26 21
did … me:26 13 -15
did … my:43 46 -5
did … myself:47 -18 12
did … nearly:20 26 24
did … night:28 28 -19
did … not:9 33 0
did … on:28 39 6
did … one:38 31 1
did … other:58 46 -2
did … own:19 26 -4
did … place:27 22 28
did … proud:22 1 -2
did … purpose:-5 -20 11
did … right:22 15 20
did … same:25 20 25
did … step:-21 -14 -13
did … teh:13 20 15
did … them:17 29 13
did … thighs:22 30 -3
did … this:42 45 -44
did … to:13 2 58
did … today:48 47 -4
did … tonight:-96 -104 -19
did … took:37 41 47
did … twice:66 68 -11
did … two:17 23 23
did … want:-31 -50 -3
did … warm:27 30 34
did … whole:-53 -68 -32
did … without:20 -4 -1
did … years:24 1 3
didnt:10 26 42
didnt come:37 33 -5
didnt do:-32 -26 -4
didnt drink:31 -17 -18
didnt exist:34 -14 -3
didnt feel:-21 -3 -1
didnt find:20 30 30
didnt go:67 39 17
didnt i:-30 -6 -4
didnt it:-22 -20 -11
didnt know:-42 -44 -33
didnt take:42 30 22
didnt tell:36 33 -13
didnt think:3 33 53
didnt wake:21 -17 -11
didnt want:29 53 57
didnt work:23 33 46
didnt … all:43 35 37
didnt … be:19 30 39
didnt … didnt:30 -7 -4
didnt … dieing:20 27 39
didnt … em:26 31 31
didnt … im:8 16 22
didnt … in:27 2 -9
didnt … it:-18 -66 -37
didnt … ive:29 29 35
didnt … think:-29 -6 -5
didnt … through:19 21 -2
didnt … today:29 -8 -8
didnt … told:0 1 -46
didnt … u:45 33 29
didnt … up:8 -29 -11
didnt … was:-22 -9 -13
didnt … would:5 24 41
died:-18 -16 3
died i:-35 -18 -13
died in:61 -28 -13
died my:-25 -12 -6
died nobody:-46 -6 -1
died of:-25 -15 -19
died over:5 25 -2
died this:27 30 31
died tomorrow:31 -10 -3
died … be:27 19 25
died … died:-40 -6 -3
died … friday:31 32 33
died … his:-25 -14 -9
died … i:-2 14 23
died … id:53 0 0
died … is:-22 -11 -8
died … my:32 -2 -1
died … not:27 21 21
died … of:26 23 15
died … sleep:23 -5 -8
died … teh:-52 -21 -14
died … that:48 29 27
died … theyre:34 -12 -3
died … two:-45 -6 -3
died … u:27 25 20
dieeeee:0 0 0
dieing:24 -20 -20
dieing adn:-25 -17 -17
dieing bill:10 -28 -5
dieing by:16 22 -9
dieing i:-14 -3 -30
dieing is:58 37 -4
dieing on:-42 -27 -12
dieing to:-26 -23 -19
dieing would:34 29 39
dieing … a:60 3 9
dieing … be:44 35 44
dieing … hav:4 4 -22
dieing … i:-21 -54 -23
dieing … im:-41 -20 -13
dieing … in:50 -7 -1
dieing … laughter:35 -1 -1
dieing … me:35 12 -15
dieing … my:8 37 -5
dieing … teh:-26 -23 -10
dieing … they:46 57 -1
dieing … u:29 0 -1
dieing … wat:24 -36 -6
dies:35 43 58
diese:-5 -4 -1
diesel:31 8 12
diet:-27 -21 -15
dietician:-6 -2 -2
dietitian:-17 -31 -10
diez:-3 -1 -2
difference:-37 -38 -21
different:-13 -19 -31
different … a:44 42 38
different … adn:42 34 40
different … hav:29 0 0
different … told:36 14 24
differently:2 -6 -6
difficult:-22 -17 -6
dig:18 37 -2
digging:1 7 -2
dignified:-1 0 0
dignity:-19 -18 -11
dihydrocodeine:-16 -17 -7
dije:-32 1 3
dijo:-7 -3 -4
dimanche:-26 -15 -10
diner:-1 -1 -1
dinner:-22 -57 -38
dinner tonight:19 5 27
dinner … got:-28 -24 -13
dinner … im:-5 -23 0
dinners:-35 -23 -18
dinners … teh:-25 -18 -16
dinnertime:-3 5 2
dinosaur:-6 -4 -11
dinosaurs:-14 -10 -2
dint:-3 -2 -1
dios:30 -7 -5
diploma:-1 -1 0
dire:4 8 -5
direct:14 -5 -1
direct debits:21 0 0
directed:9 7 13
directing:0 0 0
direction:-9 -6 -7
directions:29 48 -10
directly:-2 2 -1
director:-12 -11 -6
dirt:60 -7 -2
dis:57 58 48
disappear:87 -27 -8
disappear adn:12 -20 -4
disappear to:-21 -2 -1
disappear … nobody:21 -18 -4
disappeared:19 -7 -3
disappointed:63 -28 -21
disappointed i:26 -1 0
disappointed … teh:69 0 0
disappointed … up:26 -1 0
disappointed … woke:31 -6 -1
disappointment:62 -9 -4
disaster:-1 -1 0
disc:-5 -4 -2
discharge:-15 -4 -15
discharged:24 -10 11
discharged on:32 -20 2
discharged … after:26 -18 -12
discharged … from:33 -1 -1
discharged … i:24 29 39
discharged … monday:32 -20 1
discharged … my:23 -4 -1
discharged … said:22 27 34
disciplinary:-2 -2 -5
disco:-4 -4 -1
discord:7 9 12
discord … adn:-21 -21 -19
discuss:-7 -6 1
discussed:0 0 0
discussing:0 0 0
disease:-8 -5 -3
disgrace:0 0 0
disgust:-6 -4 -2
disgusting:40 23 -17
dish:-8 -3 -2
dishes:-23 -16 -9
dishwasher:-20 -18 -6
dislexic:-3 -1 -1
disorder:-15 -7 -8
disparaitre:35 -14 -5
dispenser:0 0 0
dispose:-2 -1 -1
dissertation:-31 -29 -21
dissolve:13 -2 0
dissuade:-2 6 6
distance:7 15 5
distract:23 -17 -2
distract me:31 -5 -1
district:7 13 27
district nurse:15 21 36
disturb:1 4 1
disturb … teh:-20 -16 -13
disturbs:1 5 4
dit:-9 2 -15
dit … va:-20 -15 -8
dites:4 10 14
dive:-15 -10 -8
diverted:-5 -2 -3
divided:-3 -1 -1
diving:-31 -25 -7
diving board:-23 -20 -4
diving … adn:-20 -19 -3
divorce:-14 -20 -16
divorced:3 12 -1
diwali:12 13 2
diwali … teh:24 18 22
dix:-18 -15 -7
dizziness:-14 -7 -5
dizzy:4 14 13
dly:0 0 0
dm:0 4 2
dnr:24 30 25
do:2 20 -5
do a:27 16 -17
do another:67 60 64
do anything:24 -56 -11
do away:24 29 -34
do for:64 1 -17
do hav:-30 -25 -5
do i:2 -5 27
do intend:0 0 -25
do is:-30 -33 -9
do it:70 71 36
do its:26 27 54
do ive:-30 -10 -1
do me:-5 2 28
do mean:49 17 -4
do my:-23 -32 -28
do myself:44 -4 -27
do not:12 37 52
do teh:29 23 -20
do that:-25 -15 -11
do their:-33 -23 -10
do things:55 23 -10
do this:-24 -27 -9
do today:34 22 -5
do u:-46 -31 -55
do want:2 25 -39
do wat:49 38 -12
do wen:36 -19 -11
do with:-48 -56 -45
do … a:15 9 20
do … after:-45 -50 -26
do … air:27 25 28
do … an:21 26 -7
do … any:-61 -5 0
do … anymore:8 -23 -17
do … as:12 8 26
do … back:-23 -9 -11
do … be:1 35 28
do … been:36 35 43
do … bit:39 36 34
do … but:25 -48 -3
do … by:22 36 0
do … close:24 19 32
do … come:12 22 42
do … daft:28 1 5
do … day:26 39 50
do … days:27 -9 -2
do … detox:29 31 37
do … do:20 14 37
do … does:-46 -45 -24
do … dont:47 -6 -11
do … end:45 -3 -26
do … favour:4 3 -29
do … feel:-27 -5 -3
do … for:20 24 -5
do … from:-28 -19 5
do … get:-45 -32 -20
do … gets:26 29 40
do … go:28 13 -6
do … goin:23 6 -10
do … hav:-31 -19 -13
do … he:0 -19 22
do … her:-51 -53 -8
do … hes:11 7 -31
do … him:28 15 -11
do … himself:21 25 -1
do … i:-40 -66 -59
do … if:-4 -23 -27
do … im:8 16 -38
do … in:38 44 3
do … it:-47 -49 -38
do … its:-22 -16 -7
do … ive:45 20 35
do … keys:24 21 29
do … killing:0 0 -55
do … know:6 14 27
do … longer:-25 7 4
do … manage:-25 -19 -5
do … march:-31 -25 -13
do … me:44 60 21
do … more:-32 -10 -17
do … my:-17 13 38
do … myself:28 37 -27
do … need:-23 -26 -21
do … next:51 6 -6
do … night:4 13 29
do … no:-4 3 -24
do … not:-25 -22 -11
do … once:27 17 17
do … one:42 21 -19
do … or:-32 -29 -25
do … other:32 29 -3
do … rest:-8 -21 -17
do … sad:44 37 37
do … same:64 56 11
do … say:13 34 -7
do … shed:26 -2 -7
do … shopping:35 -3 0
do … soon:21 26 46
do … stay:33 30 31
do … stop:11 23 -3
do … take:-23 -11 -4
do … teh:66 26 41
do … than:34 23 0
do … that:-5 9 -27
do … them:22 -12 -1
do … ther:-24 -10 -12
do … thing:40 31 -5
do … think:22 41 5
do … thinking:-21 -19 -2
do … this:-31 -26 17
do … to:42 30 -18
do … tomorrow:-46 -52 -7
do … tonight:47 50 67
do … u:-41 -37 -21
do … wait:12 -22 -1
do … want:-43 -40 -21
do … wat:-44 -35 -28
do … were:-22 -16 -13
do … where:32 27 18
do … wil:33 13 12
do … with:25 41 -4
do … without:-21 -3 -3
do … work:-51 -57 -44
do … years:27 -8 -1
doc:-16 -12 -1
docks:14 15 -3
docter:-52 -35 -52
docter i:-5 -4 -23
docter … ring:22 -2 0
docteur:-6 -3 2
doctora:-23 -4 -1
doctors:-23 -43 -50
document:-3 -6 -1
documentary:-15 -17 -7
dodge:-2 -1 0
dodgy:-6 -3 -4
does:-28 -14 -30
does a:13 30 34
does adn:44 37 5
does anybody:-22 -22 -9
does anyone:-21 -19 -22
does ill:31 22 38
does it:23 45 56
does its:0 0 -46
does not:-4 -24 -30
does nothing:18 27 21
does teh:-31 -22 -25
does that:-5 -23 -17
does to:39 16 8
does … hav:24 18 1
does … he:20 22 0
does … her:37 36 4
does … i:64 62 49
does … ive:28 32 22
does … me:8 16 29
does … mean:-4 -23 -15
does … take:35 18 17
does … tell:35 34 -1
does … with:25 35 -2
does … work:-73 -75 -28
doesnt:33 51 54
doesnt come:15 18 25
doesnt exist:14 28 2
doesnt get:20 20 -15
doesnt hert:55 57 59
doesnt know:158 106 93
doesnt let:31 -8 -1
doesnt matter:-63 -49 -15
doesnt mean:-38 -24 -8
doesnt scare:15 20 -19
doesnt slow:5 6 21
doesnt stop:46 45 37
doesnt text:27 31 26
doesnt … adn:-52 -41 -27
doesnt … back:31 33 41
doesnt … be:-26 -18 -25
doesnt … day:-22 -26 -21
doesnt … dont:33 38 51
doesnt … down:5 6 21
doesnt … he:-23 -27 -5
doesnt … hes:-33 -29 -5
doesnt … his:25 23 28
doesnt … i:28 39 13
doesnt … im:36 -1 -31
doesnt … in:81 50 53
doesnt … is:36 26 16
doesnt … it:-20 -2 -20
doesnt … its:34 35 37
doesnt … ive:-4 -7 -22
doesnt … liv:39 35 -12
doesnt … me:-3 -9 -24
doesnt … my:65 82 28
doesnt … name:6 18 41
doesnt … out:-29 -29 -18
doesnt … right:36 30 -2
doesnt … see:21 9 22
doesnt … she:26 27 20
doesnt … that:37 38 26
doesnt … up:53 21 -12
doesnt … where:19 25 21
doesnt … who:42 39 37
doesnt … year:38 37 31
dog:-20 -23 -33
dog adn:52 41 4
dog are:-28 -30 -26
dog away:21 6 -11
dog groomer:28 30 19
dog id:31 0 -1
dog in:-2 16 24
dog is:69 61 49
dog its:35 40 27
dog on:-10 -8 -27
dog to:-35 -32 -9
dog was:31 25 0
dog … a:-33 -25 -17
dog … anything:31 0 -1
dog … at:41 58 52
dog … bed:3 4 -21
dog … car:18 23 22
dog … dog:20 30 -7
dog … door:22 21 25
dog … hes:-26 -22 -12
dog … i:-7 -42 -13
dog … is:-22 -22 -21
dog … me:33 38 37
dog … my:21 17 7
dog … next:23 21 25
dog … of:-22 -14 -8
dog … on:5 26 -14
dog … sister:-31 -27 -20
dog … sisters:68 73 70
dog … teh:-31 -29 -25
dog … til:28 30 19
dog … time:43 39 30
dog … u:22 21 -2
dog … up:-33 -33 -25
dog … with:-22 -28 -22
dogs:-25 -21 -23
dogs … can:44 -4 -4
dogs … i:34 -2 -1
doin:-2 -2 0
doing:-19 -23 -47
doing anything:24 -36 -21
doing away:44 55 -1
doing it:36 51 27
doing mine:41 38 49
doing my:-23 -12 -13
doing myself:-37 -32 -7
doing nothing:-22 -4 -1
doing something:14 32 -2
doing teh:-21 -28 -11
doing this:20 -27 -19
doing us:34 20 0
doing … a:37 18 -3
doing … about:29 32 -6
doing … adn:-24 5 -23
doing … at:-31 -29 -25
doing … by:0 0 -87
doing … favour:34 20 0
doing … friday:24 9 20
doing … i:-23 -41 -19
doing … im:0 -35 -25
doing … in:-37 -24 -6
doing … ive:20 20 27
doing … my:36 29 -16
doing … myself:15 21 -25
doing … not:-48 -22 -17
doing … on:23 23 1
doing … once:14 17 27
doing … right:-31 -16 -10
doing … teh:6 19 25
doing … thats:29 22 19
doing … things:-24 -19 1
doing … this:8 10 42
doing … tonight:0 1 -41
doing … tuesday:34 40 53
doing … weekend:9 7 28
doing … wen:32 34 33
dolores:9 12 9
dolphin:-5 -5 -6
dolphins:-1 -3 -5
domestic:-4 -2 -1
domingo:-12 -4 -1
dominoes:-34 -32 -27
donated:-3 -2 -1
donations:-7 0 4
doncaster:1 1 0
donde:-40 -12 -3
done:28 38 52
done adn:15 31 40
done being:30 -7 -9
done cat:8 8 37
done for:-21 -16 -12
done i:-26 -6 -3
done im:36 35 25
done in:-25 -13 -8
done living:113 90 81
done my:-20 -23 -37
done no:-25 -16 -16
done on:31 38 28
done teh:17 7 23
done to:-16 -23 -23
done with:-15 -36 -76
done … a:40 -11 10
done … adn:16 21 20
done … all:-3 -38 -35
done … box:23 29 30
done … by:30 33 44
done … each:19 12 -30
done … for:-25 -46 -40
done … get:18 42 54
done … goin:-22 -28 -25
done … gone:17 20 33
done … good:17 20 18
done … hav:37 44 34
done … he:46 29 22
done … i:-26 -23 -22
done … if:-43 -5 -7
done … in:-58 -53 -53
done … is:14 13 33
done … it:-13 -44 -41
done … job:21 -4 8
done … knees:-21 -19 -22
done … letters:0 0 34
done … lief:9 21 -17
done … living:8 40 -13
done … me:-42 -32 -24
done … more:39 29 28
done … morning:-6 41 0
done … night:-1 9 23
done … nobody:49 62 64
done … not:22 24 30
done … on:27 20 5
done … once:-25 -25 -5
done … one:-20 -15 -10
done … pouring:25 22 21
done … spray:-25 -25 -5
done … stop:24 18 17
done … teh:15 22 24
done … that:-67 0 -21
done … thing:29 21 33
done … this:-14 24 -21
done … to:25 38 40
done … u:64 41 52
done … was:44 34 40
done … wat:-27 -19 -14
done … whole:28 30 35
done … with:22 22 15
doner:-3 -1 -2
donkey:26 28 17
donor:-1 -1 -1
donors:1 1 0
dont:41 48 62
dont adn:-23 -17 -14
dont any:-28 -15 -9
dont ask:8 20 -15
dont b:-20 -18 -21
dont be:18 40 56
dont beleive:44 18 22
dont blame:-64 -64 -59
dont bother:19 33 37
dont but:21 6 -6
dont call:39 59 53
dont care:80 71 -47
dont change:-5 -5 -21
dont check:-30 -21 -4
dont come:47 58 45
dont cry:-23 -19 -13
dont deserve:26 -4 -6
dont do:-29 -60 -31
dont forget:-27 -27 -23
dont get:36 39 31
dont give:-34 -18 2
dont go:-68 -55 -48
dont hav:-48 -42 -51
dont i:-44 -25 -4
dont intend:41 39 49
dont know:-5 -21 -23
dont let:32 19 15
dont me:40 -25 -8
dont mean:89 53 56
dont mind:-33 -16 -23
dont mix:-29 -29 -21
dont much:44 37 -5
dont no:61 68 38
dont own:-20 -6 -8
dont put:20 27 27
dont remember:56 32 18
dont ring:34 26 18
dont save:54 46 51
dont say:-11 -5 -22
dont see:65 -27 -36
dont self:12 27 -1
dont send:45 42 41
dont suppose:62 62 52
dont tel:34 39 48
dont tell:96 103 56
dont think:5 -21 -3
dont trust:44 -14 -25
dont understand:-55 -33 -21
dont use:-28 -24 -5
dont wake:86 51 16
dont wana:0 -44 -6
dont want:2 -11 51
dont wish:-58 -2 0
dont … a:53 34 33
dont … about:61 67 35
dont … all:69 30 32
dont … alone:-25 -26 -12
dont … any:-20 15 11
dont … anymore:21 -12 -6
dont … anyone:35 30 30
dont … anything:-38 5 0
dont … at:31 40 30
dont … back:70 71 73
dont … bad:-25 -13 -15
dont … be:-34 -14 -20
dont … beter:10 23 -2
dont … bother:49 8 7
dont … but:6 2 -21
dont … by:-13 -5 43
dont … call:10 13 58
dont … can:32 -3 -55
dont … care:37 12 -17
dont … cross:33 31 34
dont … dare:25 19 24
dont … day:22 33 47
dont … dei:-24 9 -4
dont … do:-34 -42 -18
dont … dont:-21 -29 -24
dont … drink:-30 -4 -4
dont … else:-18 -20 -29
dont … exist:47 -30 -16
dont … from:28 39 -4
dont … futur:28 -6 0
dont … gets:24 1 -8
dont … go:1 -25 -27
dont … hands:35 18 -3
dont … happens:35 53 -16
dont … harm:14 23 -1
dont … he:-17 -37 -35
dont … hear:20 9 15
dont … help:40 43 32
dont … hes:3 10 -26
dont … his:-32 -32 -18
dont … how:30 37 25
dont … i:10 14 29
dont … id:68 24 32
dont … if:23 12 14
dont … ill:-44 -40 -34
dont … in:19 -47 -15
dont … its:-24 -46 -36
dont … ive:-43 -47 -50
dont … kil:-58 -38 0
dont … liv:70 36 -14
dont … long:46 54 55
dont … look:30 27 28
dont … looking:-16 -13 -30
dont … mad:20 19 11
dont … meant:8 -29 -17
dont … my:63 21 24
dont … myself:54 -47 -45
dont … need:21 19 0
dont … no:-27 -5 -16
dont … not:-1 24 -4
dont … of:-40 -15 -15
dont … off:-25 -12 -10
dont … on:47 12 -28
dont … one:35 22 -14
dont … open:-24 -23 -25
dont … other:-52 -2 4
dont … piont:39 -5 1
dont … plan:36 -4 -2
dont … police:35 20 17
dont … right:33 36 33
dont … round:-21 -32 -47
dont … sad:-34 -36 -19
dont … safe:5 4 -25
dont … saving:45 58 -21
dont … see:44 4 33
dont … soon:1 1 -20
dont … sorry:45 41 46
dont … stop:3 5 29
dont … teh:27 12 24
dont … tell:-22 -21 -18
dont … that:17 -44 -14
dont … they:69 59 41
dont … this:19 -30 -46
dont … tired:-52 -8 7
dont … tomorrow:-2 -25 -6
dont … tonight:-1 -56 -29
dont … u:-37 -32 -18
dont … using:49 -6 -2
dont … wait:20 23 18
dont … wake:31 -7 8
dont … want:29 33 72
dont … was:-8 38 24
dont … wasnt:-33 -15 -10
dont … wen:83 97 -7
dont … where:-15 -68 -40
dont … which:35 33 5
dont … who:-19 -8 -38
dont … why:28 44 -19
dont … wil:123 81 74
dont … would:59 -21 -3
dont … years:24 -2 -2
dont … yet:21 1 -1
dont … yourself:-36 -26 -4
doolally:-1 -2 -3
door:51 54 62
door adn:25 40 49
door are:1 3 -21
door before:-28 -19 -10
door down:18 24 47
door he:28 31 36
door hes:19 20 20
door i:-23 -33 -15
door im:-3 -22 -14
door in:17 6 28
door is:41 42 55
door its:34 34 24
door locked:2 -9 -36
door of:32 -3 0
door saying:-25 -23 -4
door that:28 19 -3
door thats:-46 -30 -29
door this:51 50 52
door to:25 -2 -2
door with:22 30 33
door … adn:28 8 42
door … am:-39 -33 -30
door … bath:29 27 23
door … be:71 68 66
door … behind:36 13 17
door … can:30 30 28
door … cant:-25 -14 -17
door … care:22 25 0
door … do:-20 -13 -11
door … doesnt:28 23 -8
door … gone:-34 -24 -31
door … half:-23 -17 -16
door … he:15 11 38
door … his:20 -10 -2
door … i:-38 -55 -32
door … if:1 2 -46
door … it:-5 -37 -41
door … ive:18 21 38
door … know:20 -13 0
door … knows:-28 -14 -12
door … latch:-20 -14 1
door … locked:37 32 33
door … me:50 -7 16
door … moved:24 20 -13
door … no:6 10 -34
door … nobody:-34 -22 -23
door … note:21 17 25
door … on:28 25 22
door … one:15 34 30
door … open:-31 -19 -16
door … right:14 18 41
door … says:10 -4 22
door … she:8 -2 -30
door … shut:29 20 29
door … teh:61 68 63
door … to:-37 -35 -44
door … u:53 59 37
door … wedged:52 50 51
door … with:-21 -24 -31
doors:3 -10 11
doors are:-43 -37 -31
doors been:46 -11 -13
doors locked:41 37 34
doors open:1 11 23
doors … adn:-21 -18 -13
doors … no:36 36 37
doorstep:17 -7 -13
doorstop:-5 -4 -2
doorway:-4 1 6
dope:-30 -14 -24
dopesick:1 -4 -2
dore:-3 -4 0
doris:-5 -4 -2
dorm:-16 15 14
dormir:53 -71 -15
dormitory:2 3 3
dort:-21 -20 -1
dos:93 50 51
dose:1 10 -6
dose adn:-23 -12 -8
dose i:-28 -22 -9
dose is:9 22 -19
dose of:-41 -39 -11
dose that:61 55 63
dose … it:21 18 47
doses:44 52 -30
doses of:-17 -25 -22
doses … adn:-18 -24 -21
dosette:-4 -1 17
dosing:-4 -1 -1
dot:-8 -11 -15
dots:12 23 -3
double:1 -2 35
double adn:45 51 41
double of:30 31 41
double … everything:51 51 50
double … in:29 30 34
double … of:-11 -23 14
double … teh:-21 -23 -17
doubled:59 38 8
doubled i:42 44 -1
doubling:26 35 9
doubt:-16 -7 -2
doughnuts:-22 -12 -6
down:33 36 56
down a:-21 -17 -19
down after:-35 -16 -11
down as:-25 -17 -13
down at:32 24 8
down because:-33 -28 -15
down beside:-7 -21 -11
down but:32 48 56
down first:-39 -9 -3
down for:18 35 10
down forty:25 33 43
down from:-31 -30 -29
down her:33 31 33
down hes:64 56 61
down i:47 17 13
down im:1 -16 -27
down in:-17 -63 -46
down is:28 32 25
down its:26 22 16
down last:-29 -2 -2
down me:44 36 45
down my:-37 -48 -30
down off:-29 -55 -47
down second:21 22 18
down somewhere:28 26 13
down teh:27 15 -18
down that:-24 -17 -8
down ther:72 77 83
down till:34 32 6
down which:30 29 29
down with:36 48 53
down … a:-24 -9 -1
down … adn:2 9 -21
down … all:-34 -24 -18
down … am:36 22 45
down … anything:39 -1 0
down … are:-22 -15 -16
down … bath:-23 -19 -22
down … be:-43 -36 -19
down … bed:-26 -13 -10
down … bit:-36 -33 -21
down … bridge:-26 -26 -20
down … burden:11 20 21
down … can:34 39 35
down … cant:28 27 26
down … dont:34 16 12
down … door:20 24 41
down … drain:14 -20 -14
down … five:-25 -19 -14
down … fone:-3 20 18
down … for:-22 -21 -14
down … forty:24 0 0
down … from:-35 -33 -27
down … gin:23 19 25
down … goin:4 3 22
down … gone:30 15 12
down … good:54 45 9
down … half:12 23 24
down … hatch:-7 11 27
down … he:29 17 -3
down … him:12 34 -30
down … hour:-24 -18 -12
down … i:45 40 57
down … in:22 3 -14
down … is:-18 -35 -27
down … it:41 34 31
down … ive:-53 -18 -14
down … keep:54 36 36
down … kept:16 19 23
down … know:35 -25 -15
down … last:36 47 36
down … left:46 41 43
down … little:-31 -16 -14
down … me:-20 -23 -8
down … middle:29 34 35
down … my:11 26 34
down … no:0 -43 -32
down … nothing:34 41 -5
down … of:45 69 50
down … one:-5 11 24
down … out:29 30 33
down … papers:22 20 12
down … rest:-28 -28 -31
down … road:8 -28 -20
down … roof:-1 -22 -18
down … shakes:43 42 29
down … shed:-29 -16 -27
down … sleep:25 27 30
down … small:28 29 21
down … snow:20 -5 -6
down … sombody:36 32 29
down … stairs:51 39 -7
down … stones:39 39 43
down … sword:28 21 16
down … tea:-32 -33 -31
down … teh:29 30 26
down … ten:-14 -19 -28
down … that:-9 -24 -29
down … them:48 29 38
down … they:28 31 28
down … think:63 26 28
down … thinking:21 6 6
down … to:-4 -15 -24
down … told:-13 -20 -16
down … tomorrow:31 21 14
down … tracks:29 31 28
down … u:61 64 37
down … up:27 39 9
down … was:-30 -16 -18
down … way:51 54 31
down … week:-31 -6 -2
down … wont:-31 -24 -15
downers:0 10 0
downstairs:45 41 66
downstairs adn:21 18 21
downstairs this:10 7 21
downstairs … adn:8 7 25
downstairs … im:8 9 22
downstairs … minute:10 7 21
downward:-2 -3 -1
dowry:39 44 -7
doy:43 -7 -1
doyle:6 4 5
dozen:-33 -32 -31
dozens:32 29 -5
dr:-20 -6 -2
dr … may:36 38 37
draft:-3 -7 -7
drafting:0 0 -1
drafts:23 27 26
drag:15 -7 -3
dragged:38 39 22
dragged her:8 6 -41
dragged … out:29 24 13
dragging:6 8 21
dragging … down:6 8 21
dragon:-14 -11 -6
dragons:-5 -5 -5
drain:0 -1 -7
drain … adn:-29 -3 -1
drain … teh:-21 -13 -11
draining:51 55 -3
dram:-4 -8 -2
drama:-7 -7 -25
drama group:-18 -21 -18
dramatic:-30 -8 -22
dramatic i:-20 -6 -8
dramatics:-4 -2 -2
dran:23 2 13
drank:57 11 56
drank a:-20 -25 -21
drank he:-46 -41 -5
drank i:-45 -16 -12
drank it:83 65 61
drank last:41 -16 -6
drank much:33 -5 -6
drank my:40 22 29
drank teh:16 65 54
drank … adn:-31 -21 -19
drank … after:67 -2 -2
drank … bottle:-66 -9 -17
drank … drain:6 22 13
drank … for:28 41 32
drank … i:32 -19 -15
drank … in:-33 -10 -9
drank … last:24 -12 -6
drank … lot:22 -22 0
drank … minutes:31 28 27
drank … my:-40 -31 -1
drank … night:60 -23 -8
drank … on:53 33 36
drank … teh:26 42 29
drank … ten:31 28 27
drank … thing:51 49 40
drank … weedkiller:14 31 30
drank … wine:51 -27 -18
draught:36 39 31
draw:-20 -10 -2
drawer:30 28 20
drawer adn:53 -10 20
drawer my:-27 -31 -26
drawer teh:-13 -24 -20
drawer … be:27 35 18
drawer … i:1 -61 -30
drawer … it:-26 -18 -5
drawer … me:42 36 -16
drawer … my:22 -20 -11
drawer … teh:30 46 54
drawer … wen:17 19 20
drawer … wont:34 39 26
drawers:39 37 37
drawing:-17 -23 -16
drawing on:25 -2 -1
drawings:-22 -16 -7
drawn:31 49 16
drawn up:20 17 18
drawn … teh:26 26 10
drawr:11 9 8
dread:-43 -36 -22
dreadful:-12 -11 -11
dreading:-19 -15 -6
dream:23 -10 -21
dream of:15 31 -4
dream … dead:34 -21 -2
dream … killing:22 32 0
dream … me:41 0 0
dream … my:-21 -7 -1
dream … myself:18 31 0
dream … was:21 0 0
dreamed:-5 -4 -1
dreaming:0 7 -1
dreams:-47 -36 -18
dreamt:15 -3 -2
drei:-8 -6 -1
dreimeterbrett:-5 -3 -3
drenched:38 62 46
drenched adn:-26 8 11
drenched … convinced:-31 2 -10
dress:36 32 -7
dress adn:18 23 24
dress it:1 1 -25
dress … i:1 0 -21
dress … up:1 2 -25
dressed:-4 -11 -6
dressing:-3 3 -6
dressing … adn:28 25 18
dressing … cord:39 36 40
dressings:8 13 -11
drew:30 3 -13
drew himself:34 35 -2
drew on:49 -24 -1
drew … adn:34 35 -2
drew … arm:42 -2 0
drew … my:52 -28 0
dribble:-2 -2 -2
dribbled:-12 -13 -8
dribbling:-1 -1 0
dried:-17 -13 -12
dries:-4 -5 -3
drift:-22 -23 -5
drifted:10 17 -5
drifting:10 1 3
drill:-24 -21 -21
drink:-27 6 -4
drink adn:25 31 20
drink at:32 -9 -3
drink but:-25 -5 0
drink by:58 -10 -7
drink every:29 13 -7
drink im:28 -11 -14
drink is:21 -19 -25
drink it:46 49 55
drink more:23 -12 -10
drink not:-28 -7 -9
drink on:12 21 17
drink one:24 2 1
drink since:32 15 16
drink teh:-48 17 21
drink to:13 22 -4
drink today:-78 -32 -28
drink tonight:1 -24 -30
drink was:23 21 22
drink yesterday:45 -3 -1
drink … a:-34 -24 -30
drink … adn:-39 -37 -30
drink … after:56 -38 -38
drink … all:-23 -8 -8
drink … can:45 8 7
drink … every:26 -6 -4
drink … had:100 57 63
drink … hav:-28 -4 -1
drink … havent:-26 0 -2
drink … i:2 6 35
drink … im:63 19 25
drink … it:-36 -21 -9
drink … ive:37 41 36
drink … me:10 32 25
drink … more:-21 -4 -3
drink … my:61 41 -17
drink … myself:36 -33 -31
drink … not:-25 13 7
drink … off:64 10 6
drink … out:36 30 -1
drink … sunday:35 34 37
drink … than:23 -11 -10
drink … this:26 20 0
drink … till:28 5 25
drink … to:-25 -20 -20
drink … two:-22 -1 -1
drink … u:-20 -10 -11
drink … wat:28 14 9
drink … with:-39 -4 -2
drinker:-1 0 0
drinking:-30 -10 -15
drinking adn:23 17 34
drinking from:23 18 -2
drinking i:-59 -26 -14
drinking in:-25 -56 -54
drinking it:21 17 24
drinking monday:19 21 16
drinking mouthwash:8 24 0
drinking on:51 9 36
drinking teh:-13 27 17
drinking two:41 39 50
drinking yesterday:3 4 -21
drinking … a:32 26 35
drinking … adn:73 -7 -24
drinking … ago:26 21 37
drinking … days:7 8 23
drinking … had:19 19 26
drinking … im:-25 -1 -34
drinking … is:-38 -1 -3
drinking … it:5 -29 -7
drinking … monday:23 29 28
drinking … on:23 7 -6
drinking … since:9 27 0
drinking … sunday:13 12 30
drinking … teh:-13 5 -33
drinking … two:-27 -27 -23
drinks:5 31 -33
drinks on:27 12 -2
drinks … top:36 35 0
drip:4 7 18
dripping:12 -3 -8
drive:11 4 19
drive dads:18 21 19
drive in:29 2 -11
drive into:29 29 35
drive my:5 0 22
drive up:19 22 18
drive … a:-21 -42 -10
drive … all:26 32 40
drive … bridge:-17 -29 -2
drive … car:11 5 26
drive … for:-23 -24 -9
drive … into:34 32 65
drive … off:27 36 43
drive … school:21 21 21
drive … teh:47 21 20
drive … that:11 -23 -21
drive … ute:18 21 19
driven:12 19 23
driven off:30 28 25
driver:58 63 67
driver doesnt:42 16 13
driver … teh:32 35 34
driver … that:-23 -15 -10
drivers:8 20 0
drivers … adn:32 35 5
drives:-13 -19 -10
driveway:51 39 50
driving:23 16 9
driving home:-31 -30 -29
driving into:54 3 -8
driving it:24 25 24
driving over:-54 -57 -58
driving teh:25 23 -4
driving ther:17 19 22
driving to:18 33 39
driving … adn:12 -25 -7
driving … at:28 -4 -3
driving … belt:14 21 23
driving … her:52 31 56
driving … home:0 21 27
driving … house:2 4 27
driving … school:29 21 -12
driving … teh:25 22 1
driving … ther:-22 -21 -24
driving … with:34 3 7
drizzle:-16 -20 -8
drooling:21 22 16
drop:8 15 18
drop of:24 24 32
drop … adn:31 22 13
dropped:14 25 38
dropped it:-37 -27 -10
dropped … fone:26 31 23
dropped … of:-21 -13 -9
dropping:68 52 78
dropping dead:31 -8 -1
dropping off:27 32 43
dropping teh:-4 -26 -7
dropping … baby:5 -26 -4
drops:-7 11 9
drops … home:27 26 33
drought:25 5 -5
drove:16 13 23
drove off:86 74 60
drove … teh:50 60 46
drove … to:-24 -14 -11
drove … with:41 46 41
drown:8 13 -16
drown adn:-49 -35 -17
drown myself:24 39 -29
drown … teh:32 31 21
drowned:7 13 4
drowning:18 25 -18
drowning myself:27 34 10
drowning … adn:30 35 -14
drowsiness:-8 -6 -2
drowsy:-1 4 18
drucker:-8 -6 -2
drug:-6 8 17
drugs:-40 -38 -15
drum:-57 -52 -7
drummer:-1 0 -1
drums:-1 -3 0
drunk:15 55 78
drunk a:36 33 46
drunk adn:23 32 28
drunk bleach:25 31 23
drunk hes:31 22 38
drunk i:-58 -24 -16
drunk teh:19 30 29
drunk … bottle:29 42 43
drunk … got:22 15 20
drunk … he:1 -1 -30
drunk … i:33 13 19
drunk … of:22 23 30
drunk … out:-27 -16 -11
drunk … taken:19 24 25
drunk … that:20 23 27
drunk … to:24 31 22
drunk … wen:21 18 22
drunks:-15 -8 -4
dry:-5 6 21
dry … adn:-20 -15 -9
dryer:39 -3 -2
drying:7 7 8
dts:-32 -40 -47
dts im:10 9 22
dts … of:10 9 20
du:56 19 22
dual:3 -1 3
dubai:0 4 -11
dublin:0 0 0
ducha:0 0 -1
duck:-31 -16 -9
ducks:-29 -27 -24
dude:-7 -4 -3
due:-20 -20 -25
duerma:12 20 47
duerman:-1 1 2
dug:-26 -31 -18
dull:-20 -13 -14
duloxetine:-1 -2 -1
dummy:-21 -10 -8
dumped:-24 -16 -6
dumplings:-8 -6 -5
dun:-6 -6 -2
dundee:0 0 0
dungeons:-4 -4 -4
dunno:0 0 0
durban:26 35 36
during:-17 -7 -33
during maths:43 62 0
during teh:-43 -36 -5
during … adn:50 59 -3
during … i:39 51 -1
durmiendo:-9 -3 -3
dusk:38 27 17
dust:-20 -11 -7
duty:49 45 55
duvet:13 16 10
duvet in:13 23 28
duvet … teh:0 -26 -39
dvd:-2 -1 -1
dvla:-17 -10 -15
dyed:-12 -10 -2
dyeing:-22 -21 -21
dyeing … hair:-16 -16 -20
dyou:42 19 -1
dyou know:8 20 -1
dyou … i:8 20 -1
dyslexia:-5 -6 -5
e:-11 4 -7
e … i:14 21 4
each:21 17 -20
each day:24 -9 -13
each morning:-4 -18 -26
each night:80 57 -15
each other:8 17 28
each … a:71 23 14
each … before:58 55 -1
each … boys:26 24 30
each … do:32 -2 0
each … i:34 47 49
each … see:19 23 -10
each … till:28 27 -1
each … to:35 15 -9
each … u:20 18 14
each … with:53 -8 -4
ear:21 -14 -21
ear adn:-21 -12 -7
ear i:62 0 -1
earlier:-15 -3 1
earlies:-5 0 -2
early:-34 -23 -5
early adn:41 47 31
earned:21 4 1
earned it:21 3 3
earplugs:-15 -12 -9
earrings:67 61 51
ears:0 15 7
ears are:26 44 49
ears ringing:-18 -10 -25
ears … is:-24 -23 -27
ears … ringing:20 40 45
ears … teh:29 28 27
earth:78 36 52
earth … i:28 32 49
earth … mean:12 7 20
earth … spent:34 31 36
earth … u:2 11 29
earthquake:-9 -9 -6
ease:15 29 28
easier:12 7 33
easier than:54 64 60
easier … dead:20 -40 -20
easier … i:16 -36 -12
easier … teh:86 90 81
easily:-3 10 -14
easter:2 2 -17
easter monday:31 34 41
easter week:6 -27 -21
easter … adn:3 -30 -18
easter … i:28 15 14
easter … of:-21 -11 -4
easy:2 -18 -20
easy itd:22 10 -18
easy to:4 24 -2
easy … im:48 -13 -1
eat:-4 -37 -40
eat i:22 24 25
eat my:-25 -16 -11
eat something:-25 -19 -17
eat … adn:-29 -19 -11
eat … i:56 -14 -11
eat … my:-21 -12 -7
eat … see:-36 -27 -22
eat … shes:9 22 -8
eat … teh:7 18 21
eaten:44 38 8
eaten a:27 36 46
eaten all:-22 -21 -8
eaten anything:32 -2 0
eaten for:22 45 -1
eaten since:-4 23 -16
eaten … days:38 41 -2
eaten … last:0 24 -1
eaten … of:35 45 56
eaten … six:22 45 -2
eaten … strip:18 24 33
eaten … teh:1 -25 -11
eaten … week:16 39 1
eating:-32 -39 -84
eating me:-6 -32 -6
eating … he:20 22 -28
eating … is:25 20 -4
eating … teh:-15 -22 -17
eats:9 15 31
ecg:-4 -2 -1
echo:-12 -4 -5
ecrit:15 18 23
ect:-13 -7 -4
eczema:-14 20 -1
ed:92 47 51
edge:21 30 20
edge i:-25 -31 -16
edge of:27 36 5
edge off:-32 -24 -10
edge … i:-39 -29 -14
edge … my:56 54 6
edge … platform:34 35 50
edge … teh:7 11 28
edges:51 45 37
edging:6 9 11
edibles:21 -7 2
editor:-21 -17 -11
education:5 10 17
eejit:29 -2 -1
eejits:-10 -5 -5
eels:-11 -10 -8
effect:-9 -3 -7
effects:-15 -10 -5
egg:-36 -33 -17
eggs:-12 -17 -11
eggshells:-11 -18 -11
eh:-9 -12 -3
eight:-3 0 -9
eight days:40 33 0
eight months:22 10 14
eight teh:-21 -17 -18
eight years:-24 -8 -22
eight … adn:-10 7 -21
eight … ago:19 29 11
eight … clean:-20 -16 -23
eight … i:-20 -11 2
eight … of:30 1 -5
eight … old:32 51 0
eight … teh:-31 -23 -19
eight … without:20 31 32
eighteen:-52 -24 -26
eighteen months:-44 -11 -9
eighteenth:0 2 -3
eighth:-1 0 -1
eighties:-11 -13 12
eighties adn:21 13 33
eighty:-37 -27 -42
eighty one:-21 -13 -13
ein:0 3 -12
eine:76 74 108
einen:-12 -17 -11
einer:17 13 19
einfach:7 3 -4
eingeschlossen:21 19 56
either:29 2 4
either i:-45 -27 -10
either teh:-14 -21 -14
either way:20 31 35
either … teh:34 47 40
el:11 5 19
el puente:24 41 39
el tiempo:-31 -10 -1
el veneno:65 62 59
el y:56 13 21
el … cada:26 46 -2
el … de:-36 -5 -1
el … el:-40 -10 -8
el … en:63 -7 -10
el … ha:-26 -8 -2
el … la:-39 -12 -8
el … me:-23 -13 -12
el … no:96 65 64
el … vengan:34 32 26
el … voy:-48 -26 -20
elastic:0 0 -1
elbow:16 11 19
elbows:-6 -7 -3
elderflower:-20 -6 -3
elderly:-5 -6 -4
eldest:-18 -14 -14
electric:-38 -19 -4
electric … adn:-33 -9 -1
electrician:-5 -4 -4
eleven:29 -3 -23
eleven adn:26 25 38
eleven times:-30 -21 -9
eleven years:17 -2 -22
eleven … adn:-22 -19 -13
eleven … day:44 -2 -1
eleven … gone:38 -5 -2
eleven … it:30 -17 -11
eleven … ive:59 58 46
eleven … no:-32 -20 -13
eleven … of:-21 -11 -6
eleven … sober:28 -1 0
eleven … teh:-6 10 -28
eleventh:39 32 29
eleventh floor:42 42 33
elf:-36 -38 -16
elgar:14 19 8
elgar … teh:14 21 13
elle:86 93 82
elle … fait:49 52 50
ellie:-1 1 5
els:-3 -4 0
else:12 14 4
else can:46 48 44
else from:14 20 16
else i:14 21 18
else is:0 -25 -32
else or:-31 -29 -21
else to:51 41 39
else who:-32 -22 -14
else … all:-25 -20 -16
else … at:-22 -17 -16
else … evening:17 24 23
else … i:12 -24 -7
else … teh:-14 -36 -27
else … u:30 48 50
elses:-32 -21 -22
elsewhere:-12 -10 -5
em:35 67 71
em … teh:18 21 31
email:-29 1 -5
email … teh:-33 -13 -16
emailed:42 36 18
emails:-19 -7 4
embarrass:-5 -4 -1
embarrassed:10 -17 -1
embarrassing:-35 -21 -5
embarrassment:-14 -31 -9
embarrassment i:0 -24 0
embassy:-14 -15 -16
embassy tonight:-12 -21 -23
embassy … my:-11 -20 -22
embassy … wen:-12 -21 -23
emdr:-4 -3 -1
emergency:-21 -7 -6
emigrating:-1 -1 0
emoji:27 28 25
emoji … teh:24 24 21
emotional:9 -12 -4
employer:-7 -4 -3
emptied:0 10 19
empties:53 56 54
empties adn:53 56 54
empties … teh:26 25 21
empty:71 74 65
empty adn:-3 -16 -26
empty blister:18 19 24
empty chair:-37 -29 -24
empty flat:-16 -8 -36
empty house:-18 -23 -2
empty im:21 19 37
empty on:60 45 50
empty packets:31 35 29
empty teh:47 45 34
empty … a:21 17 -3
empty … adn:39 45 51
empty … bottle:-21 -13 -12
empty … for:-21 -10 -15
empty … hav:59 59 58
empty … i:22 42 41
empty … into:55 54 46
empty … me:43 32 27
empty … my:-18 -23 -21
empty … packs:20 22 26
empty … teh:36 14 7
empty … with:19 7 -24
emptying:-5 -2 -1
en:42 25 -12
en cuanto:-28 -14 0
en el:27 21 33
en finir:19 25 -9
en la:31 3 18
en suicidarme:-36 15 -4
en … avec:11 20 -10
en … cada:116 62 -3
en … casa:24 3 -3
en … en:33 54 -6
en … la:61 11 -31
en … los:47 43 2
en … me:16 -46 -44
en … mesilla:28 21 19
en … no:-25 23 37
en … puente:24 41 39
en … se:-40 -37 -3
en … todos:46 43 -2
en … vida:43 -3 -10
en … y:-7 34 50
en … ya:-18 24 17
encerrado:6 0 7
encima:-2 12 12
encore:46 54 21
end:-9 14 3
end adn:37 56 34
end her:-30 -37 23
end his:20 18 -16
end i:10 -45 -7
end me:-81 -8 -6
end my:-19 19 -53
end myself:64 64 -31
end of:-59 -56 -30
end on:25 23 24
end things:44 23 -1
end to:68 50 -15
end up:-12 -25 -3
end … a:20 17 1
end … adn:26 -8 -36
end … al:29 18 -20
end … all:8 -26 -96
end … are:34 39 31
end … as:21 24 0
end … at:-23 -18 -13
end … book:21 3 5
end … by:21 16 6
end … do:-2 -9 29
end … doing:40 42 -1
end … feel:31 32 35
end … for:24 28 41
end … he:-31 -32 -23
end … im:13 26 -7
end … in:24 41 32
end … is:57 38 40
end … it:43 -60 -25
end … ive:30 33 -12
end … lease:-25 -24 0
end … lief:5 38 -44
end … line:-23 -20 -12
end … liv:34 31 -4
end … me:-53 -38 -51
end … month:47 48 36
end … my:-49 -29 -34
end … myself:78 76 -48
end … not:39 53 -46
end … nothing:0 7 -29
end … one:-30 -18 -10
end … own:116 98 -9
end … pier:25 28 17
end … platform:84 85 76
end … read:44 0 0
end … roap:30 -20 -3
end … shift:-21 -21 -17
end … soon:2 -3 -57
end … teh:54 54 49
end … than:22 34 -23
end … that:5 9 42
end … this:-78 -42 -9
end … to:-29 -45 -10
end … today:17 16 41
end … tonight:27 25 -23
end … tunnel:27 -6 -11
end … u:32 34 16
end … was:-50 -36 -4
end … wat:20 -20 -17
end … with:-39 -40 -25
ende:7 11 -1
ended:-22 26 6
ended at:16 16 23
ended it:-13 6 41
ended up:-2 -20 -33
ended wen:16 32 0
ended … i:8 24 -12
ending:20 33 8
ending his:-39 -33 -4
ending it:47 30 34
ending their:25 23 -1
ending things:22 60 21
ending ur:22 15 -2
ending … adn:37 36 -12
ending … all:12 26 -28
ending … as:-13 -11 -23
ending … dont:-8 -23 -7
ending … every:24 23 0
ending … for:18 27 -3
ending … here:-23 -17 -4
ending … im:-52 -54 -12
ending … in:36 -28 45
ending … is:41 34 -53
ending … lief:21 20 -11
ending … on:24 27 18
ending … own:41 37 -15
ending … since:7 6 -57
ending … sunday:19 20 32
ending … teh:26 33 12
ending … this:16 18 33
endlich:-4 -3 -1
ends:13 22 4
ends sunday:11 25 26
ends … adn:-23 -16 -13
ends … i:35 32 -43
ends … me:1 0 24
ends … to:34 35 40
energy:-21 -8 1
energy to:37 30 31
enfants:17 11 14
enfermera:6 4 -1
enfin:-1 -1 0
engaged:-10 -9 -8
engagement:-31 0 0
engine:-40 -51 -41
engine is:-34 -23 -21
engine running:-31 -33 -25
engine … adn:3 -24 -9
engine … i:3 -37 -6
engine … on:-22 -21 -21
engine … running:-29 -21 -19
engineer:-15 -13 -9
engineers:-5 -1 -1
engines:27 31 37
engines on:23 27 37
english:31 10 4
english is:45 21 20
enjoy:0 -14 14
enjoy ur:30 31 25
enjoyed:-12 -10 -6
enjoying:-13 0 18
enjoying teh:9 18 25
enjoys:-1 0 0
enorme:-4 -2 0
enormous:-9 -22 -12
enough:52 55 62
enough adn:44 39 38
enough battery:-21 -14 -18
enough energy:34 28 22
enough goin:42 40 52
enough i:-26 -24 -20
enough in:57 64 63
enough its:20 20 20
enough of:-4 -6 -42
enough tablets:-45 -49 -37
enough that:-20 -6 -25
enough to:36 17 50
enough … adn:106 68 45
enough … back:44 41 48
enough … be:50 28 13
enough … being:33 21 -28
enough … by:20 21 22
enough … dei:50 9 20
enough … do:6 18 51
enough … end:8 20 37
enough … finish:15 26 7
enough … i:-36 -11 -4
enough … im:-10 -28 -12
enough … in:-60 -59 -47
enough … is:9 -37 -48
enough … it:-4 25 -5
enough … ive:55 31 34
enough … kil:7 15 25
enough … me:49 33 9
enough … my:-56 -56 -33
enough … neva:8 15 29
enough … on:27 15 12
enough … saved:25 22 27
enough … stop:14 15 39
enough … teh:64 77 66
enough … them:-38 -21 -7
enough … to:8 10 27
enough … want:13 -36 -8
enough … was:58 61 30
enough … wont:26 24 1
entire:-14 -16 -14
entry:-6 0 5
envelope:17 35 55
envelope with:25 23 17
envelope … after:15 20 27
envelope … my:21 26 21
envelopes:-10 -11 -9
envie:-8 -12 -25
envie de:22 18 -15
envie den:-27 -26 -10
envie … finir:-27 -26 -10
envie … je:-35 -17 -3
envie … me:31 45 -8
envie … mourir:30 -2 -3
envie … suicider:27 31 -5
envie … tuer:50 53 -5
envious:53 -17 -6
envy:106 7 -14
envy people:23 -11 -3
envy teh:49 -11 -2
envy … dead:28 -9 -1
envy … dei:78 -2 0
envy … i:20 42 -1
envy … in:24 -9 -2
epidural:-12 -7 -7
epilepsy:3 4 3
epilipsy:-11 -3 -4
episode:-17 -18 -19
episodes:-16 -7 -8
epsom:-1 0 -2
er:25 28 51
er … der:21 23 26
era:-19 -5 -2
erhangt:17 13 19
eritrean:11 16 17
erly:-5 -2 0
ernst:0 11 -5
erp:-8 -6 -2
errand:15 13 14
error:53 -7 -11
es:71 35 31
es broma:9 32 -1
es una:-21 -2 -2
es … ist:-34 -34 -21
es … machen:2 38 -1
esa:26 -21 -6
escape:-35 -34 -22
escitalopram:0 -5 0
escopeta:5 5 4
escribi:0 0 0
escribo:-1 0 -3
ese:-26 -2 -1
eso:19 -13 -8
especially:-22 -12 -4
espresso:-14 -11 -9
essay:-45 -42 -12
essay is:-26 -25 0
essay … me:-26 -26 0
essays:41 -9 -6
est:14 25 14
est sur:15 16 21
est … au:23 27 28
est … le:15 16 21
est … toit:15 16 21
esta:-10 39 14
esta en:53 46 49
esta noche:32 36 6
esta vida:-1 33 -1
esta … cuando:8 11 24
esta … la:47 24 13
esta … me:37 47 55
esta … se:-26 -6 -15
esta … voy:25 26 22
esta … y:51 30 32
estaba:48 -7 -4
estar:10 -53 -18
estar muerto:109 -5 -2
estare:26 44 40
estarian:35 -3 -1
estarian mejor:36 -3 -1
estarian … mi:36 -3 -1
estarian … sin:36 -3 -1
estate:-5 -1 0
este:-22 64 86
esto:79 11 20
esto ya:4 26 24
esto … estare:13 27 25
esto … no:1 24 21
estos:0 -4 -1
estoy:53 0 16
estoy cansada:-12 -27 -31
estoy en:38 55 52
estoy … de:88 52 54
estoy … el:24 34 37
estoy … otra:25 21 -1
estoy … puente:20 37 34
estoy … vez:25 21 -1
estoy … vivir:29 -2 -1
estuary:-8 -7 -6
estuviera:62 -4 -1
estuviera muerta:38 -1 0
estuviera muerto:26 -4 -1
et:43 52 5
et il:17 22 22
et je:-34 -23 -11
et … cette:14 12 32
et … le:29 35 -17
et … me:2 -7 -24
et … vais:59 63 52
etait:-1 0 0
etc:-28 -11 -7
eternity:18 -2 0
ethics:-4 -3 -1
etre:86 -8 -2
etre mort:69 -2 -1
etre morte:24 -3 -2
etudes:-5 -5 -3
eulogy:-14 -10 -5
euphemisms:-13 -5 -1
euro:-5 -2 -5
europe:-6 -6 0
eurovision:0 2 1
evaporate:1 -3 -3
eve:-6 -7 34
even:0 0 0
evening:34 27 28
evening adn:-24 -17 -6
evening at:23 20 35
evening but:46 36 36
evening i:-25 -39 -26
evening ill:15 24 6
evening in:-20 -6 -4
evening my:51 20 23
evening nobody:-38 -24 -16
evening of:48 19 43
evening shes:41 61 52
evening tablet:-25 -16 -13
evening tablets:-56 -50 -37
evening teh:-8 -6 -36
evening … adn:11 7 25
evening … am:-27 -25 -8
evening … are:-35 -32 -30
evening … as:18 19 31
evening … im:47 48 41
evening … is:6 -26 -16
evening … knows:-26 -15 -6
evening … little:17 18 22
evening … my:3 2 -24
evening … takin:27 5 7
evening … teh:46 14 18
evening … through:26 38 1
evenings:24 40 -32
eventually:-37 -33 -23
ever:0 0 0
every:20 18 -41
every advert:25 -4 -3
every birthday:-22 -7 -2
every cell:44 -7 -2
every day:30 32 -57
every dinner:34 -15 -2
every evening:52 33 -18
every few:21 9 11
every half:21 1 -5
every hour:58 48 5
every last:48 43 41
every lorry:8 14 21
every meal:31 1 -7
every month:-29 -7 0
every morning:-46 -53 -33
every night:49 66 -82
every one:65 56 87
every pen:20 20 22
every pill:-37 -36 -36
every shift:37 44 -10
every single:29 14 -15
every sunday:-22 -16 -14
every tablet:39 38 41
every thing:28 34 36
every time:-19 -18 -30
every tuesday:-20 -14 -13
every visit:59 50 -1
every waking:-28 -12 0
every … about:33 15 0
every … adn:-10 3 -30
every … after:-22 -19 -11
every … an:32 7 -6
every … by:9 -22 -10
every … day:22 33 -1
every … do:-57 -18 -2
every … drinks:25 24 -6
every … eleven:-22 -15 -8
every … go:3 -28 -7
every … got:2 13 27
every … hate:16 31 -1
every … hav:-19 -24 -4
every … he:7 41 -26
every … hoap:0 -27 -2
every … home:20 26 -1
every … hour:23 4 -5
every … id:10 39 -1
every … im:-20 -9 20
every … in:-34 -33 -10
every … is:37 -6 10
every … mins:40 12 12
every … my:54 26 -15
every … myself:52 5 -11
every … not:-7 -25 -4
every … of:13 22 44
every … off:26 -5 -3
every … on:-23 -1 -6
every … one:1 15 33
every … own:21 15 5
every … same:26 -20 -2
every … says:25 23 16
every … since:21 45 -2
every … that:-25 -57 -24
every … this:7 13 -39
every … to:46 38 -3
every … u:17 20 28
every … up:-28 -18 -8
every … us:36 46 31
every … wake:41 -2 0
every … week:25 26 -23
every … with:-31 -25 -16
everybody:20 12 14
everybody … i:44 68 70
everybody … to:11 15 21
everybodys:14 2 12
everyone:38 24 41
everyone can:30 -5 -4
everyone dont:38 37 36
everyone else:-5 -25 -17
everyone im:-36 -30 -27
everyone in:-13 -16 -40
everyone is:-13 -22 -13
everyone on:28 32 34
everyone teh:36 41 49
everyone they:27 38 29
everyone to:-27 -15 -8
everyone today:33 34 34
everyone told:34 34 27
everyone wil:-3 8 26
everyone would:21 -19 -4
everyone … about:15 23 18
everyone … adn:39 -12 -15
everyone … beter:49 -12 -8
everyone … by:16 21 27
everyone … did:-20 -7 -4
everyone … doing:33 -7 -4
everyone … go:-24 13 18
everyone … good:21 25 18
everyone … i:49 58 56
everyone … im:-31 -13 -10
everyone … in:-23 -7 -15
everyone … is:-23 -16 -5
everyone … leaving:27 27 27
everyone … loves:20 -4 -2
everyone … my:20 17 -1
everyone … no:15 20 20
everyone … one:56 58 62
everyone … put:26 23 18
everyone … teh:16 31 13
everyone … thank:21 31 35
everyone … ur:30 22 22
everyone … walking:18 -22 -4
everyone … without:45 0 0
everyone … work:-35 -13 -12
everyones:19 -11 -3
everyones at:28 1 0
everyones gone:-2 -7 -25
everyones monday:-3 -2 -20
everyones relieved:0 -23 -12
everyones … i:-2 -22 -20
everything:32 35 47
everything at:28 27 22
everything else:42 29 14
everything for:66 55 61
everything goin:35 34 35
everything i:-6 -29 -20
everything im:36 42 34
everything in:37 26 -2
everything looks:74 -1 -4
everything ready:38 48 39
everything right:23 15 23
everything that:32 39 29
everything … adn:-22 -67 -55
everything … cupboard:11 -57 -70
everything … find:-22 -22 -26
everything … had:42 -35 -34
everything … house:42 51 55
everything … im:-25 -23 -25
everything … in:33 34 38
everything … insta:26 28 24
everything … is:46 48 14
everything … it:10 18 29
everything … last:29 28 31
everything … love:26 32 34
everything … me:-46 -62 -51
everything … mums:28 31 33
everything … my:11 9 28
everything … need:1 8 21
everything … on:4 -23 -3
everything … round:-42 -33 -25
everything … stop:5 -32 -10
everything … teh:17 -3 -20
everything … tonight:-61 -60 -59
everything … u:37 52 49
everything … up:-55 -34 -23
everything … was:16 19 21
everythings:122 89 92
everythings … adn:16 20 24
everythings … away:18 27 27
everythings … ive:33 35 34
everythings … my:18 20 30
everywhere:-40 -27 -6
everywhere adn:47 34 46
everywhere teh:-40 -37 -36
everywhere … on:-35 -32 -31
evidence:-24 -12 -7
evie:0 0 0
evil:23 0 -22
ewe:-16 -13 -16
ewes:-3 -1 -4
ex:19 35 9
ex has:31 18 10
ex is:43 40 31
ex … adn:55 52 40
ex … i:-48 -54 -18
ex … me:15 20 6
ex … new:14 16 24
ex … outside:20 19 34
ex … that:33 21 1
ex … with:13 7 33
exact:-8 -9 -7
exactly:19 -3 14
exactly how:-7 -5 43
exactly … existing:21 -2 -1
exactly … goin:4 14 47
exactly … im:4 13 46
exactly … kil:25 27 -3
exactly … this:-15 -27 -3
exaggerating:71 73 -3
exam:-40 -37 -17
exam i:8 7 57
exam season:-29 -20 -31
examiner:-17 -26 -28
example:-24 10 -6
exams:-25 -26 -46
excellent:-6 -3 -2
except:32 57 50
except suicide:36 44 -30
exchange:-10 -8 -10
exchanged:0 -6 -1
excited:-19 -12 -5
excuse:-30 -22 -10
excuses:-8 -11 -14
exercise:-21 -18 -14
exhaust:40 64 63
exhausted:-62 -6 -2
exist:68 10 7
exist my:36 42 9
exist … do:21 34 48
existed:21 -45 -44
existence:-43 5 -37
existing:189 -56 -27
existing adn:36 66 -9
existing would:36 -1 0
existing … i:45 -3 -1
existir:95 -45 -8
exists:20 15 -1
exit:5 -6 -6
exit adn:33 6 -5
exit … its:29 -3 -3
exits:9 16 24
expect:-2 -13 -12
expect … be:52 -7 -7
expected:-19 -14 -5
expecting:11 -14 -23
expecting it:12 -31 -26
expecting … i:0 -15 -21
expense:9 -5 -2
expensive:-19 -10 -4
experience:-40 -26 -14
experiment:0 0 0
expert:-25 -7 -3
expired:0 1 2
expires:-6 -10 -9
expiry:34 -2 -1
expiry date:34 -2 -1
explain:-8 1 -5
explain it:21 33 16
explained:-27 -15 -5
explaining:-7 -9 -3
explains:8 17 12
exposure:-18 -19 -11
express:-7 12 24
exs:49 39 52
exs … he:-22 -18 0
extended:-1 -1 0
extension:0 0 -2
extra:31 31 54
extraordinary:-1 0 0
extremely:-18 -9 -8
eye:24 47 18
eyebrow:-45 -36 0
eyebrows:-14 -16 -7
eyeing:-3 1 -15
eyes:71 85 67
eyes are:21 7 1
eyes for:38 -4 -1
eyes hav:25 26 -2
eyes he:28 9 14
eyes rolled:18 19 24
eyes … a:27 26 2
eyes … adn:30 0 2
eyes … back:22 25 30
eyes … goin:-27 -31 -27
eyes … i:-26 -13 -13
eyes … my:35 27 0
eyes … rolled:21 23 24
eyes … teh:-34 -33 -20
eyes … they:34 31 28
eyes … to:-32 1 9
eyes … up:27 26 22
eyesight:-13 -2 13
f:-3 3 -13
face:25 36 17
face adn:28 31 -10
face hes:0 1 -21
face i:-52 -32 -16
face if:26 25 -9
face im:27 29 3
face of:8 -25 -26
face on:21 24 31
face until:41 38 0
face wen:-31 -25 -40
face … earth:12 -27 -28
face … here:13 23 28
face … i:14 56 -9
face … in:31 15 30
face … it:-40 -12 8
face … she:-31 -37 -40
face … teh:-1 -25 -9
face … wear:11 24 0
face … wont:30 31 42
facebook:-52 -36 -29
faces:-3 -6 -5
facilitator:0 2 -4
facing:38 31 19
facing teh:37 34 32
fact:17 -37 -29
fact i:-25 -11 -7
facts:-15 -9 -6
fade:33 27 24
fade to:26 30 26
fade … black:26 29 26
fade … on:28 31 27
faded:-9 -7 -2
fading:15 0 0
fag:-10 -9 -4
fags:-30 -18 -13
fahre:-4 -3 -1
fail:24 28 8
fail i:24 27 25
fail … know:24 25 23
fail … which:27 27 25
failed:63 67 46
failed his:11 14 23
failed i:40 41 9
failed … hostel:23 16 16
failed … know:23 16 16
fails:44 38 10
fails i:26 26 -38
failure:60 -6 -3
faim:-8 -5 -3
faint:-15 -14 19
fainted:3 44 -25
fainted twice:18 43 -1
fainted … today:18 43 -1
fainting:14 44 7
fair:-20 -15 -17
faire:20 13 -9
fairly:-7 -1 -1
fairs:35 49 5
fairy:-23 -15 -12
fais:8 5 -11
fait:49 53 41
fait une:45 46 53
fait … overdose:45 46 53
fait … peur:2 5 -23
faith:-2 -2 -1
fake:-61 -57 -20
falcon:0 -1 0
falklands:-1 1 0
fall:-19 -32 -32
fall off:-41 -28 -14
fall … adn:26 -16 -5
falle:-4 -8 -2
fallen:-50 -8 -7
fallen … teh:-45 -1 0
falling:-40 9 24
falling asleep:-45 7 6
falling … teh:45 39 34
falls:23 37 44
falls off:-1 25 26
falls … teh:-20 -14 -14
false:-1 3 -1
familia:0 -1 -1
families:-15 -15 -10
famille:20 -3 -1
family:-8 -53 -61
family forgot:32 -1 0
family has:44 -1 0
family i:-90 -84 -83
family would:26 -2 3
family … a:37 41 36
family … be:-20 -7 -5
family … cancel:32 -1 0
family … ive:49 49 36
family … last:34 40 38
family … me:32 4 13
family … say:-22 -7 -2
family … them:-20 -16 -24
family … to:21 -9 -3
familys:8 -10 -2
fan:-9 -3 5
fancied:-8 -4 -2
fancies:0 0 0
fancy:-33 -22 -13
fantasise:46 47 -3
fantasise about:37 34 -1
fantasise … shooting:43 40 -1
fantasising:79 42 -10
fantasising about:79 42 -10
fantasizing:14 15 -12
fantastic:-2 0 0
fantasy:4 0 -6
far:12 14 21
far away:-2 -22 -11
far end:66 62 51
far i:32 -6 -6
far it:48 55 48
far more:11 22 37
far … concerned:46 10 -6
far … im:28 -1 -6
far … of:71 54 39
far … teh:-13 27 7
far … than:15 29 37
farewell:23 20 37
farewell frends:10 31 24
farewell i:38 40 45
farewell leter:-57 -50 -28
farewell my:-36 -38 -39
farewell to:-58 -44 -43
farewell … cant:54 50 53
farewell … dears:-41 -41 -41
farewell … i:-17 -21 -18
farewell … im:15 34 27
farewell … mum:-21 -20 -24
farewell … my:-49 -45 -41
farewell … teh:-32 -31 -33
farewell … wont:-23 -20 -28
farewells:2 4 3
farm:17 24 -5
farm adn:18 20 40
farm was:34 26 -1
farm … he:30 29 29
farm … sold:35 28 -3
farm … told:30 33 37
farmacia:-24 -25 -27
farmed:-2 -1 -2
farmer:-10 -5 -6
farmers:-23 -17 -16
farming:-2 -1 -2
farms:1 -2 1
farrier:0 0 -2
fashion:11 20 0
fast:17 16 16
fast as:28 21 24
fast it:24 -10 1
fast one:21 20 22
fast past:24 24 26
fast train:-17 -20 -19
fast … camp:24 24 26
fast … comes:28 29 30
fast … go:36 41 35
fast … has:-43 -41 -37
fast … i:-39 -26 -8
fast … our:24 24 26
fast … teh:51 49 49
fast … through:26 29 29
fasted:-1 0 0
faster:-2 5 9
fastest:0 0 0
fasting:-2 -1 -1
fat:-13 0 -20
fatal:-31 -15 -9
father:25 21 5
father beat:-40 -38 -14
father brennan:7 11 24
father by:41 39 32
father in:41 18 20
father … all:-32 -26 -12
father … her:18 29 26
father … i:-22 -7 -2
father … of:44 33 0
father … time:40 40 33
father … told:-27 -16 -13
father … up:50 53 45
father … us:-42 -39 -14
father … wen:23 21 24
father … with:26 27 17
fathers:-2 -9 -4
fathers pistol:-23 -21 -18
fathers … it:-32 -31 -25
fathers … teh:-26 -19 -6
fatigue:23 -2 -2
fault:-25 -21 -21
fault im:-25 -20 -9
fault teh:-27 -28 -39
fault … not:-21 -18 -11
fault … teh:29 25 26
fault … time:19 18 21
faut:-5 -9 -9
faux:-4 -4 -4
favor:42 28 36
favour:48 25 -21
favour … did:47 32 0
favourite:-16 -22 -10
favourite lyric:29 -1 -1
favourite … is:23 -4 -2
favourite … ive:-22 -10 -9
favourites:-16 -15 -7
fd:-8 -6 0
fe:-19 -1 0
fear:-62 -21 -16
feared:-2 -1 -1
feather:-1 -5 -5
feature:-1 -1 0
feb:5 2 5
febrile:-6 -3 -1
february:7 -17 -18
febuary:-27 -20 -3
fed:15 34 35
fed her:-26 -20 -17
fed my:33 35 32
fed teh:24 34 29
fed up:-22 -15 -17
fed … cat:-8 -12 -21
fed … horses:-25 -6 -7
fed … i:42 46 38
feed:-1 11 5
feed teh:38 46 47
feed … birds:62 62 52
feed … hens:25 25 30
feed … to:17 14 20
feeding:-19 -19 -18
feeds:25 17 19
feeds teh:35 25 22
feel:23 -6 5
feel a:87 -47 -32
feel all:-21 -6 -8
feel another:23 27 32
feel anything:-42 -31 -14
feel ashamed:-27 -20 0
feel calm:32 40 1
feel calmer:18 22 -2
feel cold:77 75 80
feel dirt:60 -7 -2
feel disgusting:29 -11 -5
feel drowsy:17 25 25
feel every:33 -8 0
feel faint:4 4 37
feel floaty:21 40 39
feel good:-23 -18 -26
feel guilty:0 16 25
feel i:-17 -24 -32
feel im:-71 -30 -30
feel is:36 1 0
feel it:32 -11 -3
feel its:-21 -4 -4
feel ive:-4 -38 -15
feel killing:40 56 -4
feel light:-24 -3 2
feel lighter:32 0 1
feel my:25 34 36
feel normal:33 17 20
feel nothing:47 25 -5
feel proud:21 -10 -3
feel relief:80 -10 -2
feel right:36 37 32
feel safe:2 4 -22
feel shaky:0 -43 -7
feel sick:49 38 29
feel sleepy:-34 -31 -18
feel something:63 63 -6
feel suicidal:-64 -46 -3
feel surplus:48 -2 0
feel teh:11 26 29
feel that:29 -17 -14
feel tired:-25 -14 0
feel weird:-23 -28 -7
feel … a:-20 -14 -13
feel … adn:-19 21 6
feel … alife:21 -12 0
feel … as:-28 -11 -4
feel … because:-26 -1 8
feel … been:23 4 23
feel … but:25 -36 -8
feel … cant:-23 -9 -1
feel … coming:23 19 22
feel … day:36 -17 -5
feel … disgusting:35 36 -4
feel … do:-23 -1 1
feel … dont:-21 5 5
feel … envy:33 10 -1
feel … every:51 -5 0
feel … except:-22 -4 -5
feel … fingers:-24 -25 -26
feel … for:-36 -26 -29
feel … goin:35 6 -2
feel … has:-21 -10 -5
feel … hav:22 9 -9
feel … haveing:-27 -22 -1
feel … i:-48 -20 -54
feel … if:-22 -6 -1
feel … is:-25 6 3
feel … it:7 24 -3
feel … ive:47 17 -3
feel … my:63 -7 -19
feel … myself:74 59 -34
feel … no:31 -10 -5
feel … not:-37 -34 -17
feel … of:23 -19 -3
feel … on:-22 -21 -6
feel … rite:30 48 0
feel … should:29 -1 0
feel … someone:-1 -7 -26
feel … stupid:7 30 31
feel … teh:-38 -6 -25
feel … than:47 0 1
feel … that:-25 -15 -33
feel … to:-4 -26 -21
feel … today:30 -3 -1
feel … tonight:-21 4 -5
feel … u:-25 -9 -6
feel … under:60 68 34
feel … up:-27 -11 -16
feel … using:24 4 6
feel … wat:25 2 -4
feel … way:-19 -28 -10
feel … wil:-14 -46 -21
feeling:-19 -18 -14
feeling flat:52 -6 -1
feeling fragile:42 0 0
feeling i:-23 -5 -8
feeling suicidal:35 41 -11
feeling teh:14 36 46
feeling that:-30 -32 -11
feeling … adn:21 -6 -33
feeling … it:15 24 -2
feeling … to:-35 -9 -2
feelings:4 -40 -15
feelings … a:5 17 23
feels:-17 -19 -54
feels beter:34 12 0
feels i:-54 -5 -3
feels peaceful:29 28 -2
feels teh:49 35 -26
feels … adn:49 20 -39
feels … answer:27 33 -4
feels … i:-22 -23 -8
feels … im:16 18 21
feels … in:56 -3 -2
feels … on:36 16 1
feels … to:-47 -5 -2
fees:-23 -27 -26
feet:6 2 -4
feet on:-25 -11 -12
feet over:32 38 37
feet touching:16 21 18
feet under:52 -1 -3
feet up:-24 -21 -18
feet … counting:-21 -17 -23
feet … floor:-23 -12 -11
feet … not:13 22 18
feet … teh:-32 -34 -32
fell:-32 -15 -26
fell in:-27 -19 -13
fell off:-25 -21 -15
fell … my:-20 -9 -7
fell … teh:2 8 -21
fella:3 1 -36
fella … he:33 31 -9
fella … teh:-22 -18 -16
fellas:3 11 28
fellow:4 3 -9
fellowship:-18 -20 -12
felt:-33 -34 -49
felt sorry:0 30 -7
felt was:30 -1 0
felt … but:38 27 0
felt … for:-7 -26 -8
felt … i:29 32 -9
felt … id:22 -3 0
femi:-5 -4 -3
femme:-5 -4 -1
fence:91 57 58
fence in:65 -13 -3
fence … teh:40 46 40
fences:-11 -10 -13
fencing:-4 -5 -1
fent:91 105 37
fentanyl:71 89 71
fentanyl deaths:27 25 -1
fentanyl patches:82 73 73
fentanyl … i:35 34 7
fentanyl … my:22 25 26
fentanyl … no:24 28 28
fentanyl … on:22 25 28
fentanyl … to:22 2 2
fern:-3 -3 -1
ferret:-25 -23 -11
ferrets:-2 7 28
ferry:-42 -35 -38
fertig:-15 -12 -8
fertiliser:4 3 2
festival:-14 -15 -4
fetch:8 15 30
fetched:-3 -10 2
fete:-2 -1 -1
feud:-1 -1 -1
fever:-22 -14 -9
few:-14 -16 12
few days:-18 -2 27
few minutes:39 54 45
few weeks:-35 -16 -5
few … ago:-7 -9 26
few … of:-30 -2 -1
few … pull:25 14 17
fewer:-6 -9 -5
ff:-1 -1 -1
fiance:-15 -25 -5
fibromyalgia:-5 -1 -1
fiddle:-1 -1 -1
field:43 28 20
field i:28 29 35
fields:-35 -35 -20
fier:-12 -6 -3
fierce:-2 -4 -1
fiesta:-21 -4 -3
fifteen:-17 -13 -15
fifteen years:-29 -19 -11
fifteenth:9 9 -2
fifth:7 11 9
fifth go:16 21 22
fifties:-25 -21 -16
fifty:-4 -1 -30
fifty eight:37 45 -2
fifty … old:42 49 -1
fifty … to:22 -3 0
fifty … years:45 55 0
fight:-20 -54 -37
fight it:53 -6 -10
fight with:-42 -31 -11
fight … i:23 5 0
fight … if:26 -6 0
fighting:4 6 31
fighting it:1 -24 -8
fighting teh:36 10 0
fighting … to:42 20 -14
fights:-6 -4 -1
figure:-11 5 -21
figure of:24 28 -8
figure … speech:24 28 -8
figured:-30 -7 5
figures:-39 -42 -1
file:26 16 17
filed:-5 -7 -4
files:12 11 -8
filings:-4 -3 -3
fill:-12 -16 -10
fille:-2 0 1
filled:-6 -10 0
filling:-5 -7 8
fills:-6 -7 -6
film:-20 -33 -14
filmed:-8 -4 -4
filming:17 14 15
films:10 -13 -24
filter:-3 1 -15
filters:-1 -3 0
filthy:0 0 0
fin:88 19 -10
fin a:2 22 -6
fin … jours:22 26 -7
fin … mes:22 26 -7
final:40 -20 1
final exit:-39 -27 -29
final post:-34 -26 -12
final time:46 5 6
final … adn:24 -8 -9
final … before:-21 -14 -13
final … i:-35 -23 -6
final … is:39 43 48
finale:0 0 0
finally:0 0 0
finals:-17 -11 -15
finca:-1 1 0
find:12 5 28
find a:25 -17 -22
find another:22 20 1
find him:32 41 29
find his:8 6 20
find im:23 -5 -4
find it:-27 -40 -26
find me:19 84 84
find one:18 -22 -7
find out:21 40 50
find this:23 27 18
find … adn:5 14 27
find … be:-27 -29 -15
find … cold:20 25 24
find … dont:-28 -4 1
find … ex:16 13 33
find … for:22 -3 -5
find … i:24 0 -12
find … id:29 -12 -6
find … im:30 21 33
find … in:50 41 41
find … is:53 61 59
find … ive:36 -7 -5
find … my:66 43 21
find … nerve:-20 -15 -10
find … not:36 35 44
find … on:23 14 23
find … one:14 25 28
find … own:-20 -18 -19
find … reason:70 -5 4
find … restful:30 -4 -3
find … teh:38 34 14
find … to:11 -27 -16
find … wat:-23 -11 -4
find … way:-26 -19 -18
find … why:46 48 43
finding:8 -9 -9
finds:34 54 70
finds me:36 27 59
finds out:-21 -3 -9
finds … body:26 26 12
finds … doesnt:19 20 25
finds … i:-25 -34 -14
fine:-32 -48 -48
fine adn:-27 -5 -2
fine i:6 -20 3
fine ive:35 42 0
fine teh:-21 -7 -6
fine with:-55 -7 -3
fine without:55 -1 0
fine … a:-2 -20 -12
fine … i:48 22 -1
fine … if:-44 -5 0
fine … is:-30 -8 -1
fine … it:-64 -25 -3
fine … me:64 -12 -6
fine … my:29 38 5
fine … told:27 39 -1
fines:0 -1 0
finger:15 20 -53
finger adn:-70 -67 -57
finger last:19 20 -2
finger marks:13 10 -21
finger on:14 35 6
finger … it:-55 -51 -61
finger … on:25 20 14
finger … teh:35 32 28
fingernails:79 65 36
fingers:73 88 80
fingers tingling:45 44 48
finir:22 33 -21
finir … la:35 41 -11
finir … vie:36 41 -11
finish:61 69 33
finish him:17 8 21
finish his:44 41 3
finish it:25 35 12
finish me:-13 -1 25
finish my:41 46 53
finish teh:-32 -40 -35
finish wat:32 33 -4
finish … at:33 32 33
finish … he:57 55 -5
finish … i:38 41 25
finish … if:10 9 32
finish … lief:67 49 25
finish … off:-44 -29 -37
finish … shift:30 29 29
finish … started:39 38 -2
finish … teh:6 6 42
finishd:29 33 35
finished:10 24 22
finished adn:-21 -22 -28
finished at:25 37 40
finished i:59 64 79
finished me:4 2 -40
finished teh:31 17 5
finished with:-29 -30 -8
finished … adn:31 37 30
finished … be:12 24 9
finished … docter:26 27 1
finished … done:-43 -43 -51
finished … dont:-22 -19 -13
finished … im:23 20 16
finished … in:38 44 37
finished … it:26 39 43
finished … living:0 10 23
finished … me:-50 -46 -52
finished … my:38 35 39
finished … need:25 27 1
finished … teh:28 26 18
finishes:91 73 71
finishes me:24 14 18
finishes … teh:-27 -20 -8
finishing:16 17 23
finishing it:30 31 35
finn:-4 -1 -3
fire:7 11 19
fire adn:28 26 20
fire its:0 -24 -19
fire to:51 53 45
fire … my:31 29 50
fire … teh:27 35 23
firearms:-3 -2 -1
fired:0 1 -1
fireman:-9 -9 -3
firewood:-3 -2 -5
fireworks:-29 -20 -7
firm:-24 -13 -6
firms:-23 -16 -12
firms closing:-23 -16 -12
firms … books:-23 -16 -12
firms … teh:-23 -16 -12
first:-3 5 21
first bet:28 0 0
first cut:19 24 24
first dose:-21 -10 -8
first i:65 79 99
first in:59 50 16
first ive:-30 16 7
first job:42 47 43
first light:33 34 24
first open:-22 -16 -17
first since:28 -8 -1
first snap:26 28 24
first thing:-21 -34 -23
first time:-15 -43 -47
first to:-5 -16 -23
first u:-4 8 24
first … a:1 -25 -27
first … adn:-25 -28 -6
first … am:36 21 16
first … could:48 40 30
first … down:23 23 18
first … friday:17 19 37
first … hav:-21 -6 3
first … her:-21 -15 -8
first … i:-37 -19 -2
first … long:25 27 26
first … me:73 84 86
first … minutes:27 25 29
first … or:-22 -10 -7
first … second:21 16 5
first … since:-3 -32 -33
first … sorry:28 24 1
first … tonight:-31 -18 -14
first … two:21 -4 -5
first … was:7 -20 -15
first … wil:49 29 41
fish:0 -2 13
fish adn:10 16 26
fished:-14 -12 -8
fishing:28 49 63
fishing trip:27 24 24
fishing … ive:27 23 21
fist:-6 -3 1
fistful:17 21 24
fistful … theres:17 21 24
fists:-1 -1 0
fit:-3 18 11
fit in:41 61 40
fit it:-22 -16 -9
fit on:31 20 30
fit teh:-8 -4 -28
fit … carpet:25 19 24
fit … i:7 12 22
fit … in:-28 -22 -18
fit … kitchen:21 17 20
fit … teh:29 32 41
fit … think:7 12 23
fits:2 -5 -37
fits adn:43 1 -18
fits last:2 3 -25
fits since:43 29 36
fits … i:22 24 32
fits … im:50 7 -25
fits … teh:-22 -17 -9
fits … this:2 4 -25
fitted:16 24 32
fitted twice:19 17 29
fitted … since:19 17 29
fitting:24 22 28
five:-4 -6 -13
five adn:69 34 31
five hours:21 32 27
five minutes:39 31 44
five years:-15 -10 -34
five … a:23 38 35
five … adn:-31 -27 -37
five … find:26 24 2
five … i:25 39 34
five … im:-32 -19 -31
five … its:50 49 39
five … ive:-27 -13 -14
five … morning:-43 -37 -29
five … teh:18 21 16
five … to:53 2 4
five … was:44 -2 -4
fiver:-8 -5 -2
fives:-4 -3 -2
fix:-44 12 -37
fix adn:22 38 0
fix … for:24 21 20
fixed:68 25 28
fixed it:22 -12 -8
fixed teh:58 61 51
fixed … in:30 24 21
fixed … to:37 -5 -5
fixing:-40 -27 -57
fixing teh:-46 -46 -46
fixing … adn:-31 -30 -36
fixing … aerial:-25 -25 -25
fizz:-1 -3 -4
fizzy:-27 -8 -6
flag:0 2 -1
flagged:-14 -17 -21
flags:-1 -1 -1
flannel:12 10 19
flap:-1 1 2
flapjack:-6 -4 -4
flapjacks:-4 -3 -3
flares:-5 -8 0
flashbacks:-4 -2 -1
flashcards:-7 -7 -2
flashes:-3 0 0
flashing:-25 -16 -21
flask:-1 -1 -2
flask of:-20 -21 -20
flasks:-9 -6 -9
flat:-13 -23 -34
flat adn:66 58 75
flat alife:21 24 26
flat dont:26 19 -7
flat hes:25 21 32
flat is:26 5 24
flat over:28 27 0
flat to:-27 -26 -30
flat with:27 25 -5
flat … by:8 18 24
flat … goin:17 14 23
flat … i:6 21 20
flat … in:33 39 36
flat … is:-16 -21 -6
flat … night:22 14 -5
flat … no:-28 -21 -13
flat … teh:64 47 -13
flat … wont:21 21 39
flatmate:9 5 4
flatmate on:22 26 23
flatmate to:33 -2 0
flatmate … herself:2 4 21
flatmate … locked:3 4 22
flatmate … teh:30 6 11
flatmates:49 45 22
flatmates go:21 19 24
flatmates … i:32 13 -1
flatmates … is:14 19 26
flatmates … to:21 18 20
flatmates … tonight:32 33 34
flats:-20 -26 -31
flats … teh:-13 -22 -21
flattened:17 -7 -3
flattened … on:30 -2 -1
flattened … teh:30 -2 -1
flea:-2 -2 -1
flew:-17 -16 -17
flex:26 14 58
flies:-6 3 12
flight:-1 16 6
flight … i:2 24 -4
flights:-33 -26 -14
flights not:-25 -21 -12
flights … in:-25 -21 -12
flights … till:-25 -21 -12
flinch:16 19 5
flinch wen:20 20 5
flinched:19 19 -4
flinching:0 0 0
flipped:17 -16 -8
flipped tonight:20 -4 -4
float:22 -9 -4
float away:21 -6 -1
float … adn:24 -7 0
floats:10 13 17
floaty:8 29 30
flogging:-1 0 0
flood:-6 0 -5
flooded:-7 -3 -10
floods:-13 -16 -8
floor:19 24 25
floor adn:84 40 35
floor for:35 44 60
floor hes:18 26 35
floor i:22 3 9
floor in:27 32 56
floor is:0 3 -28
floor of:-31 -27 -21
floor one:63 62 67
floor shes:38 42 34
floor teh:-43 -34 -38
floor tongue:-20 -21 -25
floor with:45 59 60
floor … a:47 44 18
floor … are:-43 -33 -39
floor … bitten:43 48 45
floor … breathing:-83 -81 -77
floor … can:37 36 22
floor … dont:30 40 59
floor … down:-25 -19 -19
floor … he:11 10 22
floor … i:3 0 21
floor … last:-45 -46 -35
floor … me:-21 -12 -5
floor … my:34 23 37
floor … one:1 2 -33
floor … round:23 22 21
floor … shes:-18 -21 -25
floor … teh:-30 -24 -19
floor … window:11 15 22
floors:30 34 28
floors i:44 47 5
floppy:46 43 103
floppy adn:16 16 38
flor:-3 0 11
flour:7 10 -2
flower:-2 -1 0
flowers:-42 -30 -27
flu:4 -49 -28
flu in:42 -18 -12
flu … a:32 -6 -3
flu … me:1 -28 -10
flu … out:1 -21 -9
flue:27 25 26
fluids:-6 -6 0
fluoxetine:-3 -3 -2
flush:-1 -2 -3
flushed:29 7 -19
flushing:-1 0 -1
fly:5 -36 -25
fly … teh:36 -19 -17
flying:-32 -25 -16
flyover:-23 -7 -4
foal:-4 -3 -3
foam:-2 -6 0
foaming:55 53 54
foaming at:54 53 52
foaming … mouth:20 22 19
foaming … teh:54 53 52
fog:-1 1 3
fogs:11 -1 0
foil:46 40 37
fois:-17 -7 -2
fold:-2 -1 -1
folded:25 13 28
folder:-25 -16 -16
folders:0 0 0
folding:-1 -1 -1
folk:-12 -9 -10
folks:-45 -35 -31
follow:6 20 15
follow him:15 22 39
follow … teh:-2 -1 26
follow … to:24 21 20
followed:-8 1 18
following:9 2 -31
following him:41 23 16
following … he:23 -3 0
following … home:21 25 -22
following … where:24 -3 -2
follows:11 8 -5
fond:-1 3 -9
fond … all:27 24 19
fond … u:27 24 19
fondue:-14 -5 -2
fone:-10 7 17
fone adn:50 51 19
fone call:23 0 21
fone case:29 26 25
fone charger:-51 -42 -28
fone goes:23 18 23
fone has:52 29 37
fone he:4 5 20
fone im:37 59 59
fone is:-36 -21 -29
fone no:-17 -20 -22
fone off:-52 -64 -69
fone on:54 47 54
fone teh:-50 -23 -21
fone to:37 52 46
fone … after:6 8 23
fone … at:-26 -19 -18
fone … bank:3 1 -25
fone … by:-65 -58 -45
fone … died:-21 -4 -1
fone … him:36 36 33
fone … i:47 44 58
fone … im:-25 -32 -22
fone … in:-4 17 23
fone … its:-21 -21 -25
fone … my:19 31 18
fone … no:27 27 27
fone … not:-23 -19 -11
fone … off:-57 -46 -53
fone … on:50 1 23
fone … out:57 57 54
fone … say:37 47 37
fone … shoes:12 -36 -28
fone … six:-29 -21 -17
fone … teh:-47 -51 -38
fone … this:35 41 32
fone … told:34 34 25
fone … with:42 41 34
font:-13 -8 -3
food:12 30 10
food adn:41 46 31
food i:19 29 -4
food is:25 34 9
food poisoning:12 20 21
food till:21 15 15
food … my:-16 -29 -14
food … under:24 19 15
fool:29 26 19
foot:20 38 43
foot he:20 13 16
foot with:22 24 29
foot … teh:41 41 37
football:-23 -11 -21
footballer:-3 -2 1
footballers:-3 -4 -2
footballs:0 0 -5
footbridge:8 18 24
footbridge is:13 20 24
footbridge … minute:13 20 24
footbridge … ten:13 20 24
foots:86 69 70
for:-19 -23 -8
for a:2 -37 -35
for about:35 -4 -1
for adn:-12 -24 -14
for after:-4 -10 -29
for all:-5 -25 -37
for amma:29 30 28
for an:-28 -14 -54
for any:31 -10 -13
for anything:-30 -8 -12
for as:43 -1 -1
for being:19 34 33
for blood:14 13 21
for charity:-23 -17 -11
for checking:-23 -16 -3
for courage:15 25 43
for cravings:41 0 0
for death:-30 -5 -1
for dieing:23 1 -6
for either:55 0 0
for eleven:-26 -16 -13
for eternity:21 0 0
for everything:22 25 12
for four:-27 -13 -7
for free:20 16 15
for friday:26 21 21
for good:39 42 -9
for haveing:16 32 31
for help:21 23 4
for her:-34 -44 -41
for him:17 24 35
for his:-50 -48 -52
for hours:-21 -20 -21
for i:5 8 30
for im:21 11 27
for it:5 -22 -22
for killing:20 15 9
for long:-28 -19 -18
for me:35 50 69
for money:1 21 -2
for months:53 35 16
for much:52 -16 3
for my:13 1 26
for myself:36 -26 -10
for nana:24 21 19
for not:-22 -14 5
for once:9 14 -22
for one:37 -14 -17
for our:-34 -32 -28
for putting:33 23 8
for reading:21 30 21
for real:50 36 62
for saturday:6 37 10
for school:31 31 42
for show:45 41 46
for someone:23 -15 -6
for something:24 14 16
for sunday:51 41 56
for sympathy:-38 -17 -17
for takin:-20 -21 -18
for talking:-25 -21 -17
for tea:-25 -19 -12
for teh:-18 -10 -23
for ten:-43 -24 -23
for that:-26 -9 -14
for their:-20 -10 -7
for them:-13 -37 -36
for those:-20 -19 -7
for thursday:23 25 12
for to:3 5 22
for tomorrow:26 33 45
for tonight:92 85 80
for towing:31 30 28
for two:-35 -18 -9
for u:-28 -17 -27
for ur:-25 -28 -26
for wat:93 102 85
for weeks:35 42 6
for wen:82 75 46
for whoever:16 30 39
for … a:-37 -27 -12
for … after:39 53 55
for … alife:15 24 24
for … am:28 18 10
for … ambulance:23 21 19
for … are:10 7 22
for … as:19 -27 -13
for … ashes:37 37 45
for … at:-28 -33 -23
for … back:-17 -18 -32
for … bank:-26 -13 -9
for … bbq:-20 -19 -22
for … be:-61 -53 -28
for … because:-27 -15 -23
for … before:23 4 -1
for … being:18 26 1
for … bells:23 13 11
for … brother:-21 -18 -5
for … but:9 36 -12
for … by:95 83 92
for … bye:-62 -54 -52
for … can:39 16 5
for … cant:25 2 13
for … charger:52 -1 0
for … comes:22 16 25
for … company:25 12 16
for … cos:33 29 28
for … course:-30 -18 -6
for … ctb:35 27 41
for … daughter:-17 -20 -13
for … days:-19 35 13
for … dead:8 29 -4
for … death:57 42 56
for … did:6 21 -33
for … do:-27 -16 -13
for … dog:-10 -34 -33
for … doing:25 18 27
for … dowry:32 35 -1
for … drink:44 -7 -3
for … driver:26 28 28
for … each:57 20 0
for … else:34 29 27
for … ending:24 25 -1
for … evening:48 51 42
for … every:11 -31 -8
for … exhaust:26 28 38
for … extra:20 22 32
for … find:-11 -29 -33
for … first:-3 -39 -35
for … fish:-23 -21 -12
for … fone:34 44 35
for … forever:0 -34 -4
for … forgive:20 26 30
for … friend:61 49 -8
for … from:-6 -22 -20
for … funeral:-39 -19 -20
for … gap:12 22 23
for … get:29 24 30
for … go:-23 -7 0
for … goin:40 40 32
for … gone:-44 -49 -60
for … goodbye:24 18 13
for … haircut:21 15 15
for … hands:23 0 0
for … hard:42 44 43
for … has:35 39 38
for … hav:38 46 42
for … havent:-28 -20 -6
for … he:-6 16 -51
for … hear:28 21 21
for … heart:25 0 -1
for … hearts:43 45 49
for … her:61 68 45
for … here:-54 -39 -22
for … hit:43 33 0
for … holiday:-2 -26 -19
for … hour:-10 -44 -46
for … house:36 31 31
for … id:43 -22 -17
for … if:37 -43 -25
for … illness:35 12 12
for … in:-53 -16 -13
for … intend:13 21 0
for … is:34 -1 -4
for … isnt:21 38 40
for … it:-14 -13 -22
for … its:-29 -32 -27
for … key:45 44 34
for … kil:-2 -12 24
for … know:22 41 37
for … lads:-9 -4 -24
for … last:26 31 52
for … late:-26 -28 -25
for … laughs:41 42 43
for … leter:12 8 20
for … lief:84 25 23
for … lift:-20 -18 -16
for … little:-27 -29 -5
for … longer:59 6 9
for … lot:21 23 -12
for … love:42 25 19
for … mates:2 9 23
for … me:31 27 14
for … memes:58 62 64
for … men:22 25 21
for … minute:-24 -27 -29
for … minutes:-21 -39 -27
for … missed:-19 -21 -9
for … monday:37 37 43
for … mood:29 -1 -1
for … more:25 0 11
for … mother:-4 -21 -25
for … move:-22 -11 -9
for … mower:-33 -35 -13
for … music:29 29 25
for … my:12 18 41
for … myself:6 1 38
for … nap:-16 -33 -4
for … night:37 -5 5
for … no:106 66 63
for … nothing:27 33 24
for … of:33 30 21
for … on:0 21 29
for … once:44 51 47
for … one:-27 -25 -11
for … overdose:55 56 27
for … own:10 19 28
for … pain:-22 -16 -14
for … photos:-30 -29 -32
for … picking:36 32 5
for … pills:8 15 33
for … proper:-36 -1 0
for … real:16 21 14
for … reason:-43 -34 -14
for … reasons:-23 -16 -16
for … recs:36 38 39
for … rest:-3 18 22
for … retired:50 30 37
for … reunion:-14 -15 -20
for … right:30 -16 -18
for … roap:19 25 19
for … room:22 29 34
for … saturday:-20 -16 -16
for … self:14 21 -2
for … she:-39 -24 -26
for … since:-39 -48 -36
for … sister:52 49 39
for … sleep:-4 -18 -20
for … son:38 37 5
for … sorry:18 15 24
for … stop:35 -1 23
for … strong:24 -7 -6
for … takin:-30 -11 -6
for … tea:6 9 -26
for … teh:4 29 35
for … tent:-23 -2 -2
for … th:7 8 30
for … than:-21 -27 -7
for … that:-21 -9 4
for … theres:84 57 39
for … theyve:26 23 23
for … thing:27 1 -1
for … throat:22 19 29
for … time:33 27 45
for … to:32 34 33
for … today:-44 -12 -18
for … tomorrow:18 20 12
for … tonight:-45 -45 -32
for … tonights:13 17 22
for … train:22 28 23
for … tried:26 68 24
for … tuesday:35 36 37
for … undertaker:14 24 25
for … until:-26 -23 -11
for … used:-34 -31 -8
for … walks:0 0 -81
for … wants:-25 -20 -9
for … wat:-24 -7 1
for … way:21 9 -25
for … wedding:-29 -20 -35
for … week:-46 -38 -37
for … weekend:-38 -31 -27
for … weeks:-26 -23 -20
for … wen:-22 -24 -25
for … went:30 41 41
for … who:-32 -23 -26
for … whole:-15 -26 -24
for … wish:-58 -8 -1
for … with:-31 -37 -43
for … work:21 17 9
for … world:-82 -84 -80
for … wrists:38 45 44
for … years:-57 -34 -14
forced:-21 -23 -22
forces:43 43 -15
forces me:44 44 -15
forces … hav:36 34 -13
forces … to:36 34 -13
ford:-51 -39 -34
forearm:53 52 -2
forearm … teh:47 46 -1
forearms:-4 -1 0
forecast:-5 0 10
foreman:14 12 10
forest:13 12 28
forest car:13 14 26
forest … park:13 14 26
forestry:17 22 6
forever:18 9 27
forever nap:-66 -32 0
forever sleep:54 22 -1
forever teh:-46 -24 -12
forever … adn:40 29 23
forgave:25 19 24
forged:-7 -2 -3
forget:-60 -58 -43
forgetting:1 2 16
forgive:115 121 134
forgive him:24 18 20
forgive me:53 46 50
forgive spelling:34 32 24
forgive teh:-23 -12 -7
forgive ur:23 21 23
forgive … didnt:42 41 38
forgive … i:-20 -2 5
forgive … im:9 -26 -6
forgive … of:20 15 14
forgive … old:19 19 23
forgive … one:-23 -12 -8
forgive … teh:-28 -30 -28
forgive … wat:1 5 43
forgiven:-25 -26 -11
forgiveness:6 19 18
forgives:54 32 0
forgot:31 -29 2
forgot adn:47 49 50
forgot my:-24 -20 -2
forgot teh:-51 -25 -25
forgot to:75 -15 -13
forgot … it:25 32 35
forgot … me:91 0 0
forgot … own:-29 -24 0
forgot … teh:-28 -9 -8
forgot … took:47 49 50
forgotten:-43 -41 -35
forgotten how:-32 -26 -8
fork:20 -1 5
fork … adn:57 37 31
forklift:-1 -1 -4
form:-34 -25 -23
form adn:22 26 27
form … a:27 28 27
form … teh:-38 -39 -6
formal:-24 -12 -5
former:-2 -1 2
formers:-4 -4 -2
forms:-39 10 9
forms are:9 25 26
forms … signed:9 25 26
fort:3 2 -7
forth:-26 -22 -16
forties:-4 -3 -3
fortieth:-14 -7 -3
fortnight:28 17 -27
fortnight im:-23 -15 -6
fortnight … adn:74 67 -14
fortnight … im:25 32 -1
fortnight … teh:-25 -13 -8
fortnightly:-6 -2 0
fortune:-3 -1 0
forty:3 3 17
forty four:-28 -11 -6
forty left:25 33 43
forty quid:58 -20 -23
forty … adn:-22 -10 -2
forty … first:22 0 0
forty … im:-20 -19 -11
forty … on:53 39 27
forty … teh:36 9 2
forty … them:35 -1 -1
forum:30 19 25
forum … it:40 -1 1
forums:-3 -1 -11
forward:-25 -18 -29
forward to:-16 -20 -12
forward … teh:7 48 -10
foster:18 25 -23
foster carer:37 35 -5
foto:-25 -11 -7
foto of:-35 -32 -19
foto on:21 31 30
foto … my:-44 -40 -36
foto … noose:17 14 27
foto … pills:20 18 23
fought:-1 3 0
found:11 21 12
found a:11 30 3
found her:-21 -20 -12
found him:-28 -22 -17
found his:-24 -1 -1
found it:-42 -41 -18
found me:7 -15 -40
found my:8 5 26
found not:-20 -22 -14
found on:22 17 18
found out:-36 -24 -3
found that:-15 -35 -20
found this:12 21 31
found … a:9 26 -4
found … adn:-19 -28 0
found … asleep:-22 -9 -3
found … blades:0 1 -31
found … diary:-29 -28 -24
found … flatmate:15 24 25
found … hall:21 18 14
found … hanging:21 17 21
found … he:-12 -6 -27
found … high:35 35 66
found … husband:35 34 -2
found … i:7 -21 -9
found … im:-22 -15 -6
found … in:3 1 -45
found … ive:23 7 27
found … last:-41 -37 -19
found … leter:32 29 -4
found … list:29 26 0
found … mate:13 4 21
found … note:-26 -26 -15
found … of:-34 -12 -11
found … old:-33 -38 -27
found … on:22 26 -10
found … place:36 34 61
found … roap:16 17 -26
found … teh:-30 -7 5
found … time:42 45 47
found … under:36 -1 -2
found … with:48 45 56
four:-14 -33 -25
four cans:25 -12 -9
four floors:-26 -20 -19
four i:21 -14 -11
four more:32 30 53
four oclock:4 6 26
four … after:43 -2 0
four … her:-20 -7 0
four … i:-10 25 35
four … not:34 0 0
four … this:-25 -28 -30
four … to:57 7 0
four … want:51 0 -3
four … with:28 -7 -11
four … without:26 4 8
fourteen:12 -25 -43
fourteen months:26 -12 -16
fourteen … gone:39 -1 0
fourteen … im:-28 -16 -8
fourteen … my:41 40 -21
fourteen … sober:23 0 0
fourteenth:-6 -9 5
fourth:8 -6 -12
fourth day:31 0 1
fourths:-2 -3 -2
fox:13 5 4
foxes:28 28 16
foxes theres:22 24 17
foyer:-11 -10 -7
fr:0 0 0
fractions:1 1 0
fragile:37 -1 0
frame:-13 -31 -3
framed:-45 -38 -34
frames:-9 -7 -2
frank:15 5 19
frappe:3 5 -15
fraud:40 27 -1
freckles:-7 -2 -1
free:-41 -10 3
free adn:86 53 30
free from:-79 -45 -25
free haircut:21 15 15
free most:22 -2 0
free to:46 25 31
free … adn:22 -11 -17
free … go:51 38 49
free … on:81 72 61
free … teh:-2 52 52
freedom:6 6 -3
freeze:-7 -1 1
freezer:52 50 53
freezer bag:13 23 13
freezer with:-20 -7 -15
freezer … to:25 41 48
freezers:1 0 9
freezing:-23 -19 -17
freight:3 6 20
freights:32 19 24
freind:27 30 30
freitag:-6 -4 -2
french:-1 -3 -2
frend:-2 -2 -2
frends:-11 -28 -5
frends adn:40 3 -18
frends i:-38 -32 -32
frends im:16 41 43
frends … adn:-24 -24 -22
frends … be:-23 -20 -28
frends … come:29 28 27
frends … goin:16 41 42
frends … i:-35 -26 -24
frends … not:2 25 26
frends … wont:-23 -20 -27
frere:47 50 57
fresh:35 45 -57
fresh cuts:56 53 -25
fresh ones:48 44 -36
fresh … adn:14 9 -28
fresh … did:22 20 -1
fresh … i:26 21 -2
fresh … my:25 32 -4
fresh … under:33 39 -4
freshers:7 0 0
fret:-25 -19 -14
frets:-8 -10 -7
freund:12 12 -7
friday:13 21 22
friday adn:33 2 29
friday after:35 -17 -19
friday by:29 24 25
friday he:32 18 -6
friday i:-46 -14 23
friday if:-21 -17 -18
friday ill:45 54 60
friday night:17 16 43
friday to:13 21 16
friday told:20 -10 -4
friday with:-8 -14 -38
friday … adn:-28 -27 -2
friday … after:27 26 13
friday … be:71 67 54
friday … been:-34 -26 -19
friday … down:-41 -29 -26
friday … end:27 29 37
friday … failed:21 17 17
friday … for:29 17 0
friday … friday:30 32 29
friday … goin:-36 -25 -24
friday … hav:-31 -23 -28
friday … his:33 33 36
friday … how:2 2 22
friday … i:-28 -26 -6
friday … im:22 9 14
friday … is:-36 -29 -23
friday … it:40 46 36
friday … its:-21 -22 -19
friday … ive:-20 -10 2
friday … last:-20 -16 -16
friday … me:35 43 -4
friday … my:-1 -32 -25
friday … on:41 49 53
friday … one:52 54 38
friday … saturday:7 6 22
friday … solicitor:10 14 24
friday … teh:-82 -74 -71
friday … that:74 54 45
friday … thought:32 28 29
friday … to:-3 -26 -4
friday … was:36 48 -3
friday … wont:29 33 28
fridays:17 -7 -6
fridge:-22 -31 -26
fridge adn:2 -27 -28
fridge for:24 26 26
fridge gone:-30 -22 -25
fridge i:-31 -30 -27
fridge is:-28 -38 -29
fridge with:25 25 21
fridge … after:52 55 54
fridge … i:-28 -25 -22
fridge … im:36 -5 -2
fridge … know:-27 -23 -21
fridge … on:26 0 2
fridge … teh:17 26 32
fridge … tonight:17 28 25
friend:15 24 14
friend adn:9 1 -23
friend cut:20 19 2
friend i:19 37 15
friend is:32 37 5
friend no:57 33 -12
friend of:-24 -25 -8
friend said:39 49 0
friend says:-2 -6 29
friend thats:-27 -22 -9
friend told:36 25 0
friend who:-28 -18 -5
friend … about:-48 -44 -3
friend … be:-5 14 21
friend … herself:21 20 -2
friend … hes:5 3 -51
friend … his:52 61 60
friend … im:44 3 -7
friend … is:-31 -17 -8
friend … mine:-19 -24 -7
friend … my:23 -4 -15
friend … said:49 65 62
friend … she:69 71 8
friend … shes:14 15 56
friend … teh:21 15 -3
friend … that:-6 -8 -28
friend … was:38 50 -1
friend … wont:10 16 21
friendship:-4 -2 -3
frige:0 0 -1
fright:-1 -2 0
frighten:-11 -9 -16
frightened:34 39 33
frightened of:-37 -27 -15
frightened … teh:-24 -23 -6
frightened … wil:14 13 -25
frightening:-23 -17 -11
frightens:6 1 -6
fringe:-55 -48 -7
fringe … someone:-23 -18 -4
frog:31 30 33
frogs:1 0 1
from:-1 12 17
from alcohol:88 7 2
from anyone:44 34 41
from before:27 21 21
from breakfast:18 22 -22
from dads:28 34 40
from ending:29 25 -20
from every:51 23 34
from friday:12 20 33
from her:36 21 -32
from here:47 46 43
from him:-2 -9 -35
from hospital:1 -31 -21
from last:17 22 -60
from lief:16 13 31
from me:29 48 59
from midnight:-34 -29 -26
from next:-21 -22 -20
from not:-23 -8 -5
from on:19 16 21
from one:-8 -26 -16
from our:-34 -29 -4
from outside:34 25 29
from rehab:26 23 -11
from santa:-28 -19 -16
from saturday:41 44 -3
from someone:-23 -10 -2
from swim:25 25 26
from ten:-20 -17 -19
from that:-5 -35 -20
from them:43 26 29
from ther:-31 -22 -12
from this:-8 28 8
from tomorrow:80 83 74
from up:31 41 29
from ur:29 32 24
from us:-22 -17 -15
from work:31 32 19
from … after:41 46 38
from … airport:-32 -35 -36
from … alife:21 32 38
from … an:-20 -25 -25
from … attempt:24 -3 0
from … balcony:28 29 22
from … bank:-28 -16 -11
from … beam:-23 -24 3
from … bed:-34 -31 -30
from … been:-22 -27 -7
from … before:-29 -20 -27
from … box:15 19 23
from … bridge:5 11 27
from … burning:55 63 32
from … by:20 32 15
from … called:31 31 -1
from … can:41 18 21
from … cant:21 24 -29
from … class:-23 -20 -12
from … cliff:3 21 26
from … club:24 24 23
from … did:38 39 -1
from … different:16 20 8
from … door:-46 -44 -24
from … dry:20 18 19
from … edge:59 59 61
from … everyone:36 33 30
from … family:30 0 0
from … farm:18 19 37
from … floor:25 24 22
from … fone:-28 -18 -8
from … forgive:23 37 33
from … from:16 21 20
from … garadge:-18 -25 -24
from … goes:-37 -32 -26
from … good:12 7 20
from … got:38 35 -8
from … had:26 25 27
from … he:-30 -27 -18
from … here:31 41 28
from … him:26 28 37
from … hoap:13 16 22
from … house:28 15 17
from … hundred:56 36 36
from … i:-27 -14 -20
from … im:-1 -33 3
from … is:6 -28 -25
from … ive:15 22 11
from … kil:5 -4 32
from … kitchen:61 60 66
from … lief:23 22 8
from … love:22 11 4
from … morning:-25 -19 -13
from … myself:-11 -2 -39
from … nan:25 26 -13
from … nans:9 23 -4
from … next:-24 -17 -7
from … no:33 56 51
from … of:39 -17 -13
from … old:21 28 22
from … once:21 17 20
from … one:44 9 10
from … own:-22 -14 -3
from … railway:22 17 23
from … room:12 12 20
from … same:22 17 -2
from … saw:33 25 2
from … server:33 33 -1
from … she:33 33 -5
from … shed:33 29 19
from … shes:-31 -27 -21
from … since:38 18 18
from … solicitor:9 15 26
from … son:-39 -38 -8
from … store:34 34 39
from … teh:-1 13 30
from … terrace:22 22 31
from … that:-30 -8 -19
from … thats:-27 -11 -2
from … this:41 22 23
from … thread:-21 -19 -17
from … to:22 32 41
from … told:35 31 -2
from … tomorrow:-19 -22 -11
from … top:-30 -19 -18
from … tuesday:31 29 28
from … u:-26 -24 -21
from … up:41 2 -9
from … walk:36 -14 -8
from … want:21 13 -5
from … ward:23 3 -4
from … who:-22 -16 -12
from … whole:73 -9 -2
from … wife:25 2 0
from … wil:30 25 18
from … with:-7 -15 -21
from … would:50 -3 -1
from … zoom:10 25 24
front:13 24 21
front door:-20 -24 -22
front of:28 38 28
front … a:54 61 29
front … is:-30 -25 -14
front … it:50 14 0
front … me:6 13 23
front … my:-25 -20 -14
front … train:42 42 -19
front … whole:-30 -21 -18
frost:-15 -14 -17
frozen:36 -1 0
frozen peas:44 2 2
fruh:0 1 8
fruit:41 13 -7
fry:-13 -9 -5
fryer:-12 -13 -11
fuck:-26 -68 -61
fucked:-35 -27 -15
fucking:0 0 0
fue:11 10 -6
fuel:-5 -2 -4
full:6 -4 37
full adn:-39 -29 -22
full box:54 54 53
full on:30 26 28
full pot:31 32 26
full stop:-4 -92 1
full … adn:24 39 28
full … all:31 -7 -5
full … from:41 38 40
full … i:-33 -14 -1
full … im:-23 -15 -3
full … in:24 24 11
full … of:61 50 33
full … tablets:20 11 9
full … teh:-12 -12 -23
full … them:41 43 38
full … this:3 12 41
full … to:34 35 32
fully:-1 11 -13
fully mean:16 30 -8
fumes:56 48 49
fumes are:40 36 35
fun:-30 -13 -20
function:-15 8 11
fund:-17 -13 -10
funding:-7 -9 -4
funeral:46 42 29
funeral adn:6 1 -24
funeral because:29 -6 -4
funeral hymns:55 33 30
funeral in:-51 -45 -32
funeral paid:37 43 45
funeral … are:22 26 25
funeral … be:45 29 39
funeral … im:33 -7 -10
funeral … my:-22 -24 -18
funerals:46 21 38
funerals … i:49 23 38
funnier:-9 -3 -1
funny:43 36 39
funny colour:51 40 36
funny how:55 12 10
funny i:-31 -18 -13
funny this:49 0 -3
funny … a:41 45 44
funny … im:35 9 11
funny … it:-25 -12 -5
fur:-8 -7 -1
furious:-37 -33 -28
furious with:-23 -22 -20
furious … im:-22 -22 -20
furniture:-7 -6 0
further:49 49 64
furthest:18 20 24
fuse:-12 -8 -5
fuss:46 22 20
fuss no:22 23 22
fussed:0 0 -5
futur:-5 -51 -46
futur for:31 -21 -1
futur … i:10 -24 -5
futur … in:35 -7 -3
futur … it:25 -3 -1
futur … me:75 -31 -17
futur … myself:39 -24 -1
futur … no:29 31 -1
g:42 58 38
g adn:58 71 52
g … me:24 33 40
gabapentin:12 7 -1
gad:-9 -11 -2
gaffer:0 0 0
gag:27 25 27
gain:-47 -6 -4
gained:-2 -2 -1
gale:68 -1 -1
gallbladder:-1 0 0
gallery:-1 -2 0
galway:-26 -20 -20
gambled:76 -1 0
gamblers:-7 0 0
gambling:33 -9 -7
game:-1 18 14
game end:31 33 -5
game … me:30 35 15
game … myself:31 33 -5
game … no:8 13 27
game … teh:25 28 29
gamer:-2 -2 0
games:-16 -6 -4
gaming:-20 -31 -4
ganas:86 28 -13
ganas de:36 47 -11
ganas … matarme:78 46 -4
ganas … suicidarme:65 72 -3
gang:31 39 36
gangster:0 0 0
ganpati:-4 -4 -1
ganzen:1 -1 2
gap:50 39 42
gap between:19 27 24
gap … at:15 24 23
gaping:-37 -26 -11
gaps:-18 -14 -9
garadge:56 64 73
garadge an:-24 -26 -26
garadge door:44 48 26
garadge is:5 7 20
garadge on:25 33 21
garadge tonight:31 32 38
garadge … are:49 50 50
garadge … car:-21 -21 -28
garadge … door:31 37 35
garadge … im:50 51 49
garadge … shut:12 13 27
garadge … teh:-12 -16 -23
garden:-26 -25 -27
garden is:-22 -21 -25
garden with:15 12 22
garden … a:17 12 22
garden … teh:28 28 28
gardener:-12 -12 -2
gardening:-19 -10 -9
gardens:1 -6 -1
gareth:4 8 8
garten:-7 -1 0
gary:-16 -10 -4
gas:56 53 74
gas adn:28 29 22
gas fire:-22 -23 -25
gas i:20 24 41
gas … adn:-40 -27 -33
gas … at:21 25 48
gas … in:-13 -6 26
gas … on:46 52 66
gas … teh:21 18 24
gasped:-1 -5 -2
gasping:37 39 -16
gasps:-10 -5 -1
gate:35 30 41
gate adn:23 -1 -12
gate for:30 31 21
gate teh:-21 -22 -9
gate with:24 24 42
gate … i:43 43 38
gate … me:30 32 23
gate … my:34 1 -5
gate … no:-30 -11 -3
gate … teh:25 28 50
gateau:-3 -1 -1
gates:-1 2 2
gather:-12 -11 -2
gato:-1 -5 -3
gave:9 20 38
gave away:-2 -27 -21
gave her:-14 -9 -21
gave him:16 28 40
gave it:-31 -8 0
gave me:-1 13 26
gave teh:-13 -48 -30
gave up:27 18 4
gave … a:-47 -41 -32
gave … adn:30 -1 0
gave … back:-25 -7 -4
gave … enough:33 26 28
gave … for:32 28 27
gave … good:46 44 40
gave … his:-26 -21 -17
gave … ive:58 9 -1
gave … key:-21 -18 -18
gave … lief:-28 -7 -2
gave … more:35 36 32
gave … my:-23 -32 -30
gave … naloxone:44 43 48
gave … of:-22 -17 -11
gave … on:22 7 18
gave … one:27 13 15
gave … teh:-2 21 -3
gave … things:-38 -39 -17
gave … to:11 -20 -26
gave … two:19 22 19
gave … with:27 25 0
gazette:-1 2 4
gear:117 48 25
gear with:18 18 31
gear … all:22 9 17
gear … dont:15 22 0
gear … im:13 28 -2
gear … my:22 17 25
gebracht:-12 -12 -11
geese:-3 -1 -1
gehe:28 27 32
gel:-4 -5 -2
gemacht:-15 -14 -7
gemmas:-11 -9 -10
general:-15 -14 -7
generation:-32 -27 -20
generator:-1 -1 -1
genommen:97 100 119
gente:-2 -2 -2
gentle:17 18 20
gentle with:45 44 48
gentle … teh:31 28 22
gentleman:1 2 9
gentlemen:0 0 0
gentler:45 48 54
gentlest:-3 -4 -5
gently:33 34 22
gently … i:23 25 29
gently … wasnt:23 26 30
genuinely:0 0 0
geoffrey:0 0 0
geordie:0 -2 0
gerade:35 38 62
gerald:-12 -7 -8
geraniums:2 -8 -6
gerbils:-7 -9 -5
geritzt:-1 -2 -26
geritzt … als:26 28 -1
gesagt:39 33 43
gesagt der:55 57 60
gesammelt:7 1 3
geschluckt:60 67 67
geschluckt und:49 53 53
geschrieben:-17 -24 -17
gestapo:-7 -7 -1
gestern:34 40 -13
gestorben:-2 -1 -1
get:5 -1 -9
get a:35 16 -34
get away:16 26 29
get back:-25 -14 -10
get bad:33 36 -2
get beter:17 -4 -29
get cancer:73 -1 0
get down:29 29 4
get help:19 32 -14
get her:55 44 38
get high:-8 1 52
get home:31 18 26
get in:53 55 58
get it:-31 -4 -42
get me:-11 -43 -5
get more:24 19 -17
get off:49 42 30
get out:-4 -39 -18
get over:-8 -66 -21
get scard:62 25 54
get teh:-40 -22 -23
get them:21 43 59
get ther:31 24 24
get this:-30 6 7
get through:-31 -48 -34
get up:50 44 -11
get … a:-28 -20 -18
get … adn:-17 -7 31
get … all:36 44 -22
get … be:-9 9 36
get … bed:33 -9 -5
get … before:-43 -39 -38
get … belt:13 17 -39
get … beter:46 -15 0
get … call:-22 -14 -11
get … dog:-37 -36 -29
get … dont:-33 -14 -6
get … every:-2 25 -2
get … first:-26 -21 -26
get … flat:-30 -24 -8
get … for:5 -1 -21
get … from:-28 -9 7
get … gun:28 20 -18
get … had:29 0 2
get … he:33 35 -4
get … i:-11 -43 -33
get … if:29 10 -5
get … ill:32 33 10
get … im:13 35 3
get … is:-32 -2 -1
get … it:20 24 25
get … its:1 17 27
get … keep:22 -5 -3
get … lief:22 26 16
get … marks:30 30 -1
get … mate:25 27 30
get … me:28 -9 2
get … money:30 40 60
get … my:24 10 -8
get … not:55 37 24
get … of:-44 -52 -49
get … on:-32 -29 -39
get … one:20 42 58
get … out:-51 -52 -45
get … past:33 24 33
get … rest:26 -16 -21
get … right:-11 23 -5
get … shes:-14 -39 -26
get … soon:22 26 18
get … teh:-49 -32 -33
get … them:13 16 21
get … this:-36 -14 -16
get … through:15 20 39
get … to:-7 10 41
get … today:34 -1 -1
get … train:-33 -28 -21
get … two:-23 -6 -5
get … until:-12 -20 -8
get … with:10 -5 -27
get … without:61 -5 -7
geting:6 1 -4
geting beter:-20 -10 -3
geting braver:5 26 -1
geting closer:54 2 5
geting in:33 34 36
geting it:-23 -14 -9
geting married:-29 -30 -18
geting my:-33 -3 -1
geting sleepy:31 31 34
geting slow:28 24 22
geting teh:-29 -11 -28
geting tired:38 35 26
geting up:22 -6 -2
geting worse:5 7 -21
geting … affairs:-30 -5 -3
geting … back:-29 -12 -7
geting … im:-57 -23 -24
geting … in:-1 -30 -30
geting … my:29 -15 -4
geting … not:-1 6 -20
geting … to:21 7 -15
gets:19 21 11
gets back:31 30 37
gets beter:-25 -44 -29
gets dark:11 19 22
gets ill:46 5 6
gets my:66 57 53
gets off:17 25 20
gets out:-24 -11 -6
gets teh:39 42 26
gets through:-27 -23 -23
gets … adn:-47 -40 -14
gets … alife:-21 -9 -5
gets … bed:20 19 -20
gets … by:-24 -8 -5
gets … day:-9 -14 -23
gets … every:22 24 -2
gets … from:24 19 27
gets … gets:24 20 0
gets … i:19 22 32
gets … if:30 6 -15
gets … instead:26 0 0
gets … it:-7 -6 -24
gets … nice:24 27 25
gets … on:39 31 31
gets … out:-21 -7 -3
gets … shes:-34 -35 -40
gets … teh:39 58 54
gets … that:-30 -35 -26
gets … to:-25 -22 -15
gets … wen:25 15 -2
gettin:-11 -4 -1
gf:-50 -34 -26
gf is:9 10 -25
gg:20 25 6
ghats:1 2 3
ghb:44 41 47
ghb yesterday:17 14 23
ghb … adn:35 26 35
ghost:36 -12 -5
ghosted:-1 0 0
ghosts:4 12 20
ght:0 0 0
giant:-11 -6 -3
gibt:-14 -13 -9
gift:18 20 -3
gift … teh:31 22 -1
gifts:-14 -15 -4
gig:-1 1 4
giggled:-2 -2 0
giggles:-45 -39 -30
giggling:-18 -19 -12
giggly:56 57 45
gin:37 47 52
gin on:23 26 9
gin … i:-20 -12 -9
gin … im:60 54 52
gin … teh:-14 -20 -17
ginge:-7 -7 -2
ginger:-25 -26 -15
girl:39 31 37
girl i:-25 -15 -7
girl in:22 27 -18
girl teh:67 64 65
girl … it:20 -10 3
girl … me:-25 -19 -6
girl … my:19 26 -16
girl … teh:-52 -42 -31
girl … thats:71 79 64
girlfriend:-1 16 15
girlfriend throws:26 28 -2
girlfriend … at:32 29 -2
girlfriend … me:39 41 -5
girlfriend … things:26 28 -2
girls:-9 -6 10
girls adn:4 12 27
girls … for:4 13 26
girls … hav:22 29 37
girls … loved:-29 -33 -32
girls … one:4 13 26
girls … she:9 2 -23
girls … teh:-33 -30 -30
girls … to:16 19 26
giro:0 0 -1
give:30 9 8
give anything:45 26 36
give in:34 -2 -21
give it:-40 -19 -5
give me:-47 -13 -13
give my:27 7 15
give u:21 13 7
give … adn:37 33 -9
give … for:-1 -25 0
give … i:30 46 4
give … it:-6 -26 0
give … of:11 24 16
give … on:47 40 41
give … teh:-16 -22 -18
give … this:45 38 42
give … to:65 41 38
give … years:60 -2 -1
given:-24 -17 2
given me:-44 -40 -33
given my:-22 -28 -18
given myself:30 33 44
given teh:42 -2 15
given up:8 28 -10
given … away:23 28 31
given … cat:14 22 23
given … guitar:12 13 21
given … my:-21 -14 -4
gives:12 14 0
gives her:20 24 12
gives it:2 3 -20
gives me:-27 -11 14
gives my:30 1 -2
gives out:20 15 23
gives … i:-33 -21 -15
gives … kids:20 26 18
gives … teh:19 32 2
giving:-22 22 27
giving away:-13 -11 -38
giving it:96 88 93
giving me:-29 -16 -18
giving my:-23 -25 -10
giving up:-94 -57 -34
giving … back:57 61 57
giving … her:0 2 -27
giving … his:0 0 -21
giving … on:-80 -30 -11
giving … to:-23 -25 -11
glad:-57 -110 -66
glad if:42 -43 -4
glad its:-28 -21 -15
glad that:-21 -7 -5
glad … alife:-25 -3 -1
glad … it:-20 -26 -16
glad … teh:27 -4 3
gladly:33 39 33
glasgow:30 -7 -6
glass:53 30 26
glass at:58 -1 -1
glass teh:-24 -9 -6
glass … a:21 -2 0
glass … it:31 35 33
glass … my:50 26 0
glass … water:-4 17 20
glass … wedding:26 -1 -1
glasses:6 12 34
glasses … asked:19 20 11
glasses … jacket:33 31 37
glasses … teh:-27 -29 -21
gleich:5 -2 10
gleise:-5 -7 -3
glitter:-24 -15 -14
gloomy:1 0 -1
glorious:-13 -9 -14
glove:6 5 9
glovebox:85 81 78
glovebox im:34 34 26
glovebox … teh:35 27 35
gloves:-27 -19 -18
glowing:0 0 -17
glue:-22 -22 -16
glued:-3 -3 -2
gnome:-12 -6 -6
gnomes:2 1 -7
go:47 65 68
go adn:43 -8 -53
go after:25 41 35
go away:-46 -37 -32
go back:-1 23 22
go by:28 29 1
go down:-21 -32 -42
go from:37 33 17
go home:-31 -5 -45
go i:-32 -8 -10
go ill:18 20 15
go im:0 -7 -22
go in:32 14 15
go into:-34 -32 -25
go ive:91 79 67
go karts:-14 -22 -15
go love:30 12 9
go my:-20 -8 -9
go of:23 37 31
go off:41 32 20
go on:33 -12 -28
go out:23 11 13
go outside:-23 -12 -7
go past:32 27 29
go quiet:20 12 14
go see:-22 -17 -11
go slow:22 26 -3
go that:36 29 32
go this:26 4 0
go through:5 8 -47
go to:-8 -31 -18
go together:27 29 38
go tonight:95 100 110
go under:37 30 46
go wen:59 60 63
go with:-26 -20 -11
go … a:-27 -20 -10
go … adn:-27 -41 -24
go … all:57 51 45
go … an:32 35 25
go … at:40 44 43
go … balcony:32 45 44
go … be:2 13 24
go … bed:-28 -34 -18
go … before:-47 -20 -13
go … by:29 20 25
go … do:-53 -40 -53
go … dont:71 39 54
go … far:37 42 38
go … for:-31 -42 -28
go … forever:-14 -24 -18
go … get:19 26 32
go … glasgow:39 -3 -3
go … go:35 42 -3
go … gone:30 13 13
go … gym:-23 -8 -5
go … he:50 43 43
go … hes:8 -24 -17
go … him:32 -31 -9
go … home:27 2 -1
go … i:21 1 12
go … if:-45 -24 -10
go … ill:11 18 31
go … im:-63 -46 -44
go … in:42 45 52
go … it:-8 -19 -31
go … its:-13 -20 -13
go … ive:-30 -38 -34
go … killing:0 0 -28
go … living:18 10 -44
go … long:15 10 -29
go … make:46 0 0
go … me:-15 26 26
go … my:-39 -40 -24
go … myself:-39 -38 -15
go … no:61 70 76
go … not:-58 -34 -24
go … nothing:31 33 43
go … on:46 45 34
go … one:31 35 47
go … own:-29 -4 -6
go … pier:39 46 36
go … roof:59 51 16
go … say:-22 -23 -13
go … school:-37 -24 -22
go … sea:26 33 30
go … she:50 57 26
go … sleep:5 -18 -36
go … tell:5 -24 -12
go … that:1 13 21
go … them:33 35 8
go … ther:-11 -13 -22
go … they:78 79 64
go … this:13 -55 -34
go … three:21 18 22
go … thursday:46 49 37
go … time:-16 -70 -51
go … to:-63 -58 -43
go … tomorrow:39 51 22
go … tonight:28 34 40
go … up:-10 34 16
go … used:-67 -6 -1
go … want:-12 -34 -5
go … way:14 20 -12
go … wife:21 20 -9
go … wil:-21 3 13
go … winter:36 -11 -13
go … with:-8 4 -23
go … without:-20 27 31
go … work:14 11 22
go … yourself:30 35 -4
goa:-35 -28 -23
goa … my:-23 -20 -15
goal:-24 -19 -8
goalkeeper:-3 0 0
goalposts:-31 -33 -27
goat:-25 -12 -17
goats:-19 -12 -2
god:55 23 7
god be:-27 -18 -17
god bless:28 40 31
god forgive:80 53 52
god has:37 0 4
god i:-17 -21 -7
god is:48 64 -2
god keep:34 39 48
god takes:15 -70 -11
god this:24 26 2
god to:18 -26 -33
god … a:45 15 -5
god … adn:19 29 22
god … all:32 31 30
god … an:38 -1 0
god … been:-26 -18 -5
god … by:-27 -19 -7
god … for:8 12 20
god … good:-27 -18 -17
god … him:-21 -13 -13
god … i:-23 -3 -12
god … in:7 -27 -2
god … is:-13 -21 -16
god … it:-30 -20 -17
god … me:110 42 -39
god … my:-28 -5 6
god … says:-24 -17 -11
god … take:21 3 -39
god … this:19 32 33
god … to:34 -15 -7
god … told:37 0 4
god … ye:36 32 33
godmother:-4 -1 0
gods:-3 6 -2
goes:47 44 39
goes adn:47 70 41
goes back:-18 -12 -33
goes by:-21 -11 -17
goes down:-42 -40 -36
goes fast:24 24 26
goes home:27 11 -2
goes im:-8 -11 -52
goes on:68 78 86
goes out:-19 -16 -70
goes past:27 13 14
goes quiet:-38 -30 -25
goes right:47 60 59
goes teh:-22 -20 -9
goes through:27 28 30
goes up:15 28 35
goes wrong:55 8 -1
goes … adn:20 24 2
goes … after:-24 -18 -8
goes … at:61 64 54
goes … before:36 38 33
goes … days:31 44 45
goes … dont:-29 -12 -6
goes … eight:27 28 35
goes … goin:2 1 -27
goes … her:45 48 47
goes … i:51 12 -29
goes … im:-38 -32 -38
goes … it:42 21 20
goes … me:-20 -10 -10
goes … my:-40 -30 -32
goes … on:-17 -23 -18
goes … our:26 28 32
goes … past:24 24 26
goes … stopping:27 25 25
goes … till:-27 -15 -13
goes … to:-33 -31 -25
goes … tomorrow:50 53 45
goes … voicemail:22 24 4
goes … wana:-22 -14 0
goes … wen:-4 -23 -9
goes … without:26 30 34
goggles:-1 -1 0
goign:32 30 32
goign to:32 30 32
goign … jmup:62 58 61
goign … wen:31 29 31
goin:15 28 42
goin after:24 25 17
goin all:26 34 -15
goin anywhere:-27 -19 -15
goin back:32 32 46
goin dark:89 62 61
goin end:25 68 -3
goin i:20 20 39
goin in:67 58 53
goin into:4 8 24
goin kil:41 55 -4
goin mad:-25 -19 -19
goin ok:-22 -9 -10
goin on:11 -59 -49
goin over:92 98 91
goin round:4 -21 -34
goin shes:0 3 -26
goin sleepy:26 23 18
goin straight:0 0 -28
goin teh:72 75 54
goin through:1 -23 -19
goin to:-36 -30 -40
goin together:26 20 22
goin under:-26 -23 -9
goin up:38 35 60
goin wat:-28 -18 -10
goin with:21 19 17
goin … answer:35 30 29
goin … at:50 51 52
goin … away:30 28 -17
goin … be:-21 -15 -18
goin … bed:-23 -17 -9
goin … burn:38 16 30
goin … but:-21 -23 -14
goin … by:-22 -19 -19
goin … change:23 -12 -9
goin … clappers:71 74 53
goin … comit:31 26 -13
goin … cut:-51 -8 -16
goin … dei:-28 -29 13
goin … do:14 21 -33
goin … down:-32 -27 -8
goin … drive:48 44 62
goin … drown:-3 -4 -82
goin … end:-1 -12 -93
goin … fire:15 13 39
goin … for:30 -19 -23
goin … get:38 -12 -19
goin … goin:-9 -26 -25
goin … good:37 -5 -1
goin … had:-20 -16 -15
goin … hang:-62 -66 -62
goin … hav:-27 -21 -29
goin … her:-86 -93 -26
goin … here:-30 -11 11
goin … hert:-31 -16 -19
goin … him:33 14 15
goin … himself:-40 -43 -54
goin … his:20 9 -41
goin … i:21 30 35
goin … if:46 6 -7
goin … ill:-28 -35 -49
goin … im:-34 -29 -32
goin … in:52 32 55
goin … into:43 48 72
goin … it:58 22 22
goin … its:42 46 38
goin … ive:35 25 33
goin … jmup:13 22 2
goin … join:3 2 23
goin … let:-3 -6 24
goin … lie:29 37 34
goin … lief:26 73 -2
goin … look:18 4 32
goin … me:25 -6 26
goin … min:42 31 33
goin … my:1 26 -20
goin … myself:-51 -7 -35
goin … next:-36 -35 -20
goin … not:-7 14 21
goin … nothing:40 -2 -2
goin … of:23 19 14
goin … off:-21 -46 -52
goin … ok:-27 -15 -17
goin … on:-50 -46 -28
goin … once:68 56 21
goin … one:24 24 -2
goin … out:3 15 21
goin … over:56 59 -58
goin … pay:18 14 25
goin … poison:9 7 21
goin … put:21 32 -15
goin … rail:2 3 -22
goin … rest:30 31 36
goin … ring:-24 -20 -10
goin … river:23 24 27
goin … round:33 28 32
goin … run:5 4 23
goin … sat:41 42 44
goin … say:55 11 -20
goin … score:29 0 0
goin … see:-29 -21 -21
goin … self:11 13 -50
goin … set:15 13 39
goin … shake:29 29 14
goin … shant:22 16 19
goin … shoot:19 20 58
goin … sleep:-49 -28 -14
goin … smother:18 18 33
goin … someone:57 61 2
goin … sorry:-22 -7 -46
goin … step:28 31 58
goin … stop:9 -16 -44
goin … strangle:-51 -47 -15
goin … suicide:73 80 -11
goin … take:14 21 16
goin … talk:21 27 23
goin … teh:23 42 39
goin … tell:-44 -45 -15
goin … ther:46 39 39
goin … think:22 21 26
goin … this:-24 -19 -7
goin … through:66 54 -29
goin … thursday:-23 -9 -5
goin … to:-2 3 -21
goin … today:70 23 39
goin … tomorrow:30 28 30
goin … tonight:55 24 41
goin … top:36 35 -14
goin … unalive:-28 -15 -32
goin … up:21 40 25
goin … us:10 10 27
goin … use:-9 45 37
goin … wake:-2 20 24
goin … wen:-30 -17 -10
goin … window:-26 -18 -11
goin … with:73 71 51
gold:-27 -3 0
golden:-18 -16 -11
goldfish:5 -4 -1
golf:-4 -13 -7
gona:0 0 0
gone:52 49 70
gone a:50 53 44
gone adn:64 48 19
gone at:-30 -1 -1
gone back:-55 -24 -31
gone before:26 32 15
gone by:7 16 23
gone can:42 -4 -4
gone for:-28 -41 -20
gone from:15 23 33
gone he:35 31 45
gone home:-6 23 16
gone i:16 13 35
gone im:28 40 27
gone in:43 39 39
gone ive:-4 -26 -32
gone night:20 19 36
gone out:27 16 33
gone quiet:12 -4 -30
gone she:72 74 58
gone stiff:18 18 23
gone teh:-27 34 38
gone tomorrow:44 46 41
gone under:25 20 22
gone up:62 48 22
gone where:51 51 32
gone with:-23 -22 -20
gone … adn:48 48 21
gone … all:42 43 40
gone … be:23 22 23
gone … bye:-46 -42 -37
gone … can:23 23 25
gone … cant:54 26 14
gone … days:-38 -1 -1
gone … did:15 15 39
gone … everything:27 33 20
gone … face:-20 -15 -19
gone … fetch:6 5 33
gone … find:17 15 35
gone … flat:31 -4 -21
gone … get:28 28 44
gone … good:-39 -68 -57
gone … hav:13 18 25
gone … he:38 44 20
gone … his:21 26 58
gone … i:38 37 -19
gone … im:-8 10 29
gone … is:18 14 21
gone … it:61 67 85
gone … ive:28 10 -2
gone … keep:68 66 68
gone … know:11 -57 -40
gone … let:41 42 34
gone … lunch:34 25 21
gone … me:39 43 41
gone … midnight:28 27 34
gone … morning:30 29 40
gone … my:40 31 41
gone … night:-69 -67 -67
gone … not:26 17 9
gone … of:29 83 78
gone … on:0 23 36
gone … one:9 18 28
gone … over:14 27 39
gone … past:54 49 41
gone … rest:-32 -30 -32
gone … says:-22 -16 -11
gone … see:37 34 29
gone … shes:-20 -29 -42
gone … teh:-34 -15 1
gone … that:27 32 29
gone … they:36 38 44
gone … this:37 33 33
gone … to:25 23 21
gone … told:5 -22 -11
gone … took:-23 -27 -21
gone … twice:29 34 33
gone … two:-27 -18 -32
gone … uniform:-20 -22 -13
gone … with:69 62 70
gone … yellow:26 31 3
good:-8 -9 2
good adn:-9 20 25
good before:42 -7 -34
good bye:-8 -26 -19
good coat:16 19 23
good crew:57 60 63
good its:-35 -25 -19
good my:31 18 17
good news:-17 -21 -13
good night:-34 -27 10
good nightdress:35 30 32
good right:8 -81 -26
good roap:46 45 47
good teh:-33 -13 -4
good this:-16 -20 -9
good u:51 58 17
good years:42 -1 1
good … adn:-29 -4 -1
good … an:22 21 9
good … at:39 38 17
good … do:49 17 17
good … every:43 0 0
good … first:4 9 22
good … for:23 25 22
good … goin:16 20 23
good … good:25 16 26
good … goodbye:26 25 21
good … her:-23 -17 -18
good … hes:-20 -12 -8
good … hour:24 22 18
good … i:-36 -24 5
good … if:32 39 43
good … ill:15 31 11
good … it:-27 -15 -6
good … its:46 -5 8
good … kindly:47 30 33
good … know:24 27 -8
good … long:42 6 6
good … lot:32 35 -4
good … me:15 15 21
good … mean:13 19 29
good … morning:-25 -20 -14
good … my:8 29 23
good … nana:24 21 19
good … no:25 -11 -28
good … not:32 41 8
good … of:-10 -24 -12
good … ring:18 22 -8
good … son:49 27 27
good … teh:59 52 31
good … to:-44 -29 -17
good … wen:-3 7 21
good … which:0 4 -38
goodbye:13 17 6
goodbye adn:59 39 49
goodbye at:-23 -22 -22
goodbye because:8 17 26
goodbye before:33 20 32
goodbye cruel:-16 -11 -82
goodbye i:-32 -22 -5
goodbye leter:-44 -40 -40
goodbye letters:50 52 -26
goodbye little:39 45 40
goodbye love:37 32 34
goodbye my:67 68 76
goodbye note:-31 -43 -48
goodbye thank:30 25 21
goodbye to:-66 -66 -50
goodbye wednesday:-34 -34 -20
goodbye … a:-20 -12 -9
goodbye … adn:8 -28 -41
goodbye … airport:-47 -49 -50
goodbye … all:38 36 43
goodbye … darlings:42 42 50
goodbye … everyone:-55 -53 -43
goodbye … i:32 41 58
goodbye … ill:37 39 30
goodbye … in:-27 -20 -27
goodbye … left:22 32 35
goodbye … loves:12 16 26
goodbye … my:-56 -59 -71
goodbye … nobody:23 23 23
goodbye … not:50 53 47
goodbye … on:21 30 23
goodbye … once:-20 -24 -21
goodbye … teh:-47 -46 -45
goodbye … that:25 30 29
goodbye … them:-25 -18 -6
goodbye … this:29 25 30
goodbye … u:71 63 50
goodbye … ur:35 24 22
goodbye … world:-15 -11 -83
goodbyes:15 28 41
goodbyes adn:-33 -26 4
goodbyes to:29 27 15
goodbyes … ready:10 15 66
goodbyes … teh:42 36 26
goodness:-7 -2 -2
goodnight:70 90 97
goodnight all:-81 -77 -64
goodnight everyone:19 33 40
goodnight to:-13 -22 -29
goodnight … adn:16 23 33
goodnight … i:87 93 90
googled:4 6 -18
googling:26 32 -10
googling ways:15 27 -3
goose:-1 -4 -3
goosebumps:-10 -3 -3
gorgeous:9 13 17
gorgeous … it:22 27 22
gossip:-4 -3 -3
got:-1 2 13
got all:15 21 14
got clean:-23 -9 -9
got dads:21 21 18
got discharged:17 23 32
got down:38 26 17
got enough:13 23 30
got everything:-1 13 25
got forty:16 22 -7
got help:-22 -14 -12
got his:-34 -47 -10
got hit:35 -2 -1
got home:6 31 -22
got ill:24 -7 -8
got into:14 7 32
got it:18 21 23
got knocked:42 21 20
got lost:23 -1 0
got mum:13 17 34
got my:17 37 34
got no:8 20 1
got off:52 13 9
got on:20 30 30
got out:37 -12 12
got outside:15 12 22
got over:26 2 0
got round:-38 -13 -5
got sick:8 -23 -11
got teh:36 45 25
got that:-33 -29 -19
got ther:21 26 22
got this:-22 0 -2
got through:-37 -16 -14
got up:-37 -13 -11
got wat:10 16 28
got … a:-10 -40 -29
got … adn:26 17 10
got … affairs:28 47 54
got … after:-11 -15 -22
got … all:22 20 25
got … baby:18 23 37
got … be:25 12 14
got … belt:-29 -27 -16
got … blade:22 26 -83
got … bottle:45 45 39
got … by:57 23 40
got … chair:42 42 41
got … cord:26 31 33
got … date:20 15 28
got … do:11 14 26
got … down:36 -3 -5
got … dress:-13 -21 -18
got … far:-15 -22 -3
got … flat:13 10 22
got … for:1 22 -5
got … front:0 -27 -13
got … go:34 5 10
got … got:29 33 38
got … gun:56 55 51
got … gunn:45 45 45
got … half:34 0 7
got … hands:9 12 52
got … head:28 26 32
got … here:40 29 33
got … his:19 15 26
got … hoover:22 -10 -6
got … hospital:33 -9 -1
got … im:56 28 38
got … in:45 49 10
got … it:34 15 42
got … ive:-12 -12 -20
got … key:-18 -26 -19
got … kitchen:-45 -50 -49
got … knife:-51 -56 -64
got … left:-17 -32 -22
got … leter:-27 -27 -15
got … lot:46 30 12
got … love:50 49 45
got … me:62 52 29
got … means:7 13 23
got … mines:15 16 23
got … my:-13 9 -33
got … name:17 20 30
got … need:-19 -23 6
got … new:-10 -8 -26
got … nice:23 20 17
got … number:37 -25 -13
got … of:-13 -30 -32
got … on:-9 -48 -74
got … own:21 13 20
got … pillow:29 31 45
got … pills:13 20 22
got … planned:11 3 -27
got … put:24 31 35
got … ready:39 48 41
got … right:25 25 16
got … roap:-63 -63 -58
got … roof:-23 -23 -17
got … round:11 16 58
got … same:25 25 -15
got … saturday:-35 -23 -22
got … shotgun:32 37 46
got … spot:-22 -25 -27
got … stuff:34 33 44
got … tablets:-30 -51 -40
got … thing:21 12 -10
got … to:1 33 39
got … today:12 16 24
got … u:28 23 25
got … watch:18 19 25
got … way:12 25 37
got … week:-26 -1 -1
got … with:-42 -21 -8
gotten:-23 -8 -6
gouter:-2 -1 -1
government:-13 -6 -3
governments:0 0 0
governor:-1 0 0
gown:-4 0 -3
gown cord:39 36 40
gown … adn:38 35 38
gowns:-4 -1 -1
gp:-29 -34 -51
gp that:26 -2 0
gp … me:10 5 -21
gps:-5 -2 -2
gr:0 0 0
grab:-2 0 0
grabbed:1 1 -1
grabs:3 3 -23
grabs … teh:4 5 -24
grace:33 27 32
gracias:-31 17 19
gracias por:29 24 23
gracias … todo:24 26 22
grad:21 27 5
grade:-21 -15 -5
grades:-13 -14 -10
graduated:-10 -4 -4
graduates:0 0 -2
graduation:-7 -8 -10
graffiti:-1 -1 -1
grain:7 1 -1
gram:4 -3 -2
grammar:-1 0 -1
gran:-42 -30 -17
grand:-60 -54 -29
granda:15 33 15
grandad:40 28 18
grandad on:26 24 23
grandad … a:24 25 -5
grandad … her:27 20 25
grandad … teh:25 28 26
grandads:-25 -25 -18
grandads … he:-24 -17 -12
grandchild:1 3 24
grandchildren:-49 -42 -19
grandchildren hav:16 19 35
grandchildren … gone:19 21 40
granddad:-6 -4 -3
granddaughter:10 7 14
granddaughter … teh:28 28 28
granddaughters:-19 -14 -20
grandfather:-6 -5 -5
grandfathers:-7 -8 -4
grandkids:-39 -37 -33
grandma:-10 -2 -1
grandmas:26 27 27
grandmother:-19 -10 3
grandmothers:-23 -14 -3
grandpa:14 2 -18
grandpas:93 79 69
grandson:-27 -16 -35
grandson is:-30 -29 -15
grandson who:21 27 -1
grandson … eleven:23 28 -1
grandson … is:21 27 -1
grandsons:-8 13 -5
grange:21 22 24
granny:-10 1 20
grannys:-12 -7 -7
grans:14 26 25
grans tablets:58 56 54
grans … teh:-23 -13 -14
granted:-14 -11 -12
grape:-18 -19 -12
graped:82 101 -39
graped me:47 46 -35
graped … adn:26 47 -4
graped … last:21 18 -16
grapefruit:-16 -9 -8
grapes:-10 -9 -15
graph:-1 -1 -17
grass:-46 -38 -8
grate:25 27 31
grateful:-31 -20 -12
grateful … each:16 21 26
gratitude:-13 -1 -2
grave:1 -8 -6
grave … adn:28 22 18
gravel:-4 1 -2
graves:34 21 18
gravestone:-1 -1 -3
graveyard:-9 -5 -7
gravy:-31 -25 -15
great:-47 -39 -43
great … it:24 30 26
greek:14 3 3
green:-26 -8 -7
greenhouse:-9 3 26
greenhouse with:-24 -9 -9
greggs:-2 -4 -2
grew:25 17 -3
grew up:37 24 0
grey:46 50 53
grey adn:-10 -24 -26
grey thing:-26 -19 -17
grey … hes:31 28 28
grey … my:-22 -15 -4
grey … teh:-19 -13 -43
greyhound:-24 -17 -13
greyhounds:-1 0 0
grid:-7 1 -1
grief:-30 -21 -10
grieve:46 17 25
grieve a:36 -1 0
grieving:-24 -18 -9
grim:1 -2 -2
grinding:16 17 9
grinning:6 5 8
grinning at:21 16 18
gripping:18 -5 -1
gripping teh:20 -1 0
gripping … wheel:20 -1 -1
grippy:24 9 -9
grippy ward:30 19 -3
grippy … after:26 -17 -3
groan:-4 -2 0
groans:-6 -2 -1
groceries:-3 -1 -1
grog:0 2 -1
grogginess:-1 0 0
groomer:7 20 11
groomer til:26 30 18
grooms:-2 0 0
ground:37 28 8
ground adn:28 19 -50
ground … a:22 20 22
ground … adn:23 36 5
ground … how:35 2 3
ground … i:46 -5 -31
ground … in:-28 -20 -13
ground … not:45 5 -8
grounding:-5 0 -1
group:-57 -66 -66
group … teh:-31 -28 -36
groups:-7 -2 -2
grout:-3 -2 -3
grouting:-1 -2 -2
grow:-5 -4 -6
growing:-20 -29 -14
grown:7 8 9
grown up:23 22 20
grown … up:25 28 26
groynes:-4 -3 -2
grumble:-2 0 0
grump:-12 -3 2
grumpy:-25 -15 -9
grupo:-5 -5 -5
gruppe:-4 -2 -1
guard:6 19 2
guard … me:28 26 11
guard … to:24 25 8
guardia:0 -6 -25
guardian:17 22 19
guards:-10 -4 -2
guckt:-3 -3 -1
guess:-67 -42 -50
guess it:-20 -16 -9
guessed:23 22 21
guest:-17 -12 -9
guests:-9 -8 -12
guide:12 19 9
guidelines:-2 -1 0
guild:-1 -1 -1
guilt:2 -13 -8
guilts:-1 -1 0
guilty:12 38 48
guinea:-15 -9 -9
guitar:-26 -15 -8
guitar adn:-29 -26 -24
guitars:11 12 6
gull:-7 -6 -5
gulls:-24 -23 -20
gulls … over:-21 -21 -18
gum:-9 -11 -6
gums:10 3 2
gun:8 3 26
gun across:22 17 0
gun adn:25 30 9
gun cabinet:71 69 53
gun for:26 25 36
gun i:-15 -11 -22
gun id:5 -33 -20
gun in:57 60 54
gun is:49 56 45
gun last:0 0 25
gun safe:-33 -24 -20
gun shop:28 24 16
gun to:-81 -84 -79
gun went:-23 -23 -20
gun … adn:53 46 49
gun … hav:-10 -37 -32
gun … head:-67 -70 -67
gun … house:-22 -6 -17
gun … is:32 36 15
gun … key:55 56 46
gun … knees:22 17 0
gun … me:65 68 69
gun … my:-40 -50 -56
gun … myself:19 17 21
gun … note:-30 -30 -24
gun … of:-62 -56 -48
gun … on:31 33 23
gun … open:38 39 40
gun … school:-20 -18 -2
gun … that:5 7 25
gun … this:-26 -9 -12
gun … tomorrow:45 44 52
gun … used:5 -34 -7
gun … week:0 1 22
gunman:-10 -5 -4
gunn:29 33 35
gunn out:29 33 35
gunn … cabnet:29 33 35
gunn … teh:29 33 35
guns:23 27 36
guns in:57 57 54
guns … cleaned:-49 -47 -39
guns … im:6 13 27
guns … my:19 23 9
guns … teh:41 29 60
gurdwara:15 12 13
gurgling:71 71 70
gurgling adn:23 21 20
gurgling snore:17 22 23
gurgling … after:17 20 18
gurgly:52 57 52
gurgly noise:33 36 31
gurgly … adn:33 36 31
gut:31 5 -7
gute:-16 -9 -5
guts:-39 -24 -31
gutted:65 -43 -18
gutted that:40 -19 -7
gutted wen:41 -1 0
gutters:-7 -5 -5
guy:-13 -13 -11
guys:-8 2 13
guys its:33 24 22
gym:-42 -26 2
h:42 19 32
ha:7 60 58
ha tomado:33 18 21
hab:37 29 32
hab ich:-14 -29 -20
habe:63 84 93
habe alle:-24 -18 -10
habe alles:-22 -26 -19
habe ich:-53 -41 -20
habe meine:-35 -34 -27
habe mich:-24 -25 28
habe suizidgedanken:40 45 -38
habe … alle:34 26 30
habe … dei:13 0 21
habe … den:7 9 23
habe … genommen:122 126 137
habe … schon:-24 -26 -19
habe … und:-26 -25 -15
habe … vorbereitet:-22 -26 -19
haben:-2 -1 -5
habit:-4 16 15
hablo:0 2 -3
hace:45 3 -4
hacer:-8 16 -5
hacerlo:92 37 -5
hacerme:21 -2 -1
hack:-12 -4 -12
had:-11 -34 -27
had a:23 19 23
had all:40 33 28
had an:-27 -20 -18
had another:29 26 -7
had been:-27 -22 -13
had died:22 -3 -11
had enough:-68 -68 -118
had fits:12 25 -76
had gone:2 -11 -22
had good:40 -2 -1
had her:41 27 16
had in:12 17 25
had it:-25 -16 -43
had known:22 27 24
had me:-36 -14 -10
had neva:21 -6 -1
had no:-36 -26 -21
had one:42 -5 25
had picked:56 47 35
had plans:28 1 4
had she:29 0 0
had some:21 27 40
had teh:21 29 19
had their:33 34 36
had them:33 34 28
had this:-22 -19 -9
had to:-60 -51 -30
had worked:48 12 -9
had … adn:-4 -16 -30
had … after:46 -9 -1
had … all:43 47 16
had … anniversary:35 35 33
had … as:-23 -12 -4
had … at:19 -38 -29
had … been:32 -29 -2
had … before:-28 -14 -6
had … being:32 14 -23
had … board:54 0 0
had … born:20 0 0
had … cans:61 -1 -1
had … coming:35 37 35
had … cut:-40 -16 -1
had … dont:27 -9 0
had … down:-43 -17 -11
had … dream:-27 -15 -5
had … drink:96 10 7
had … drop:23 29 20
had … dts:-20 -15 -20
had … first:-18 -22 -17
had … fit:57 63 26
had … fits:29 12 -8
had … from:41 23 13
had … go:6 22 8
had … hands:2 3 22
had … he:-20 -3 -8
had … her:-23 -20 -2
had … hes:-19 -18 -25
had … hour:21 19 26
had … id:-26 -1 -4
had … im:8 28 -8
had … in:-29 -50 -36
had … it:-58 -39 -24
had … its:41 -16 -8
had … last:115 48 50
had … line:43 -8 -7
had … looking:-21 -9 -9
had … lot:66 79 75
had … me:31 -40 -16
had … money:-24 -1 -2
had … much:26 33 43
had … my:-26 -9 -7
had … nerve:43 36 -3
had … on:23 -35 -31
had … one:28 -3 -4
had … out:-22 -16 -9
had … overdose:-22 -14 -13
had … pills:47 39 31
had … relapse:41 -1 -1
had … round:0 6 20
had … row:-24 -8 -2
had … seizure:36 54 46
had … seizures:9 16 25
had … since:49 52 53
had … sort:24 30 36
had … suicidal:21 -4 -2
had … suicide:-24 -25 -1
had … tablets:-52 -42 -60
had … tea:25 27 0
had … their:14 22 -1
had … them:27 25 30
had … this:-36 -5 -13
had … tonight:48 51 53
had … u:29 35 31
had … way:72 50 43
had … wen:-22 -11 -10
had … years:15 -24 -12
hadnt:-8 11 -10
hadnt worked:22 27 34
hadnt … it:25 24 33
hago:58 -6 -2
haha:0 0 0
hail:-24 -15 -6
hair:-18 -14 0
hair i:-2 -9 -35
hair in:11 14 37
hair out:37 53 0
hair tonight:-21 -23 -11
hair wen:21 17 26
hair … adn:-20 -22 -26
hair … because:20 23 0
hair … every:-30 -21 0
hair … i:14 11 26
hair … in:17 34 3
hair … it:13 7 -40
hair … night:-40 -31 0
hair … teh:0 6 30
hairbrush:-5 -2 0
haircut:-11 -11 -8
hairdresser:-18 -3 -2
hairdryer:24 22 32
hairs:-4 -8 -7
half:22 20 38
half bottle:47 52 35
half gone:15 19 26
half hoping:25 -5 -1
half my:-33 -25 -18
half past:45 48 52
half teh:-54 -51 -42
half term:-25 -24 -25
half time:-52 -38 -23
half two:29 33 -1
half … a:15 14 21
half … adn:31 26 14
half … cant:19 25 29
half … house:17 20 27
half … in:22 25 16
half … is:14 33 26
half … its:30 35 16
half … ive:-28 -21 -18
half … lief:-21 -16 -11
half … me:34 1 7
half … my:23 -12 -11
half … nine:25 26 15
half … no:32 36 24
half … one:24 42 45
half … welcome:32 -1 0
half … wen:28 31 26
halfs:-2 -7 -7
halfway:36 35 29
halfway across:19 23 17
hall:-1 -4 2
hall im:36 23 37
hall table:21 18 14
hall … adn:-37 -29 -25
hall … cant:44 48 47
hall … i:37 36 38
hall … me:35 27 27
hall … teh:-38 -40 -40
hall … to:-15 -10 -24
hall … was:42 39 31
hallelujah:-3 -4 -3
hallo:-12 -12 -9
halloween:-37 -27 -7
halls:-3 1 -17
halls with:1 2 -34
hallucinating:34 26 30
hallucinating adn:34 26 31
hallucinations:-5 -7 -5
hallway:4 4 7
halt:5 12 -11
halte:-6 -3 -12
halved:-5 -5 -4
ham:24 25 32
ham adn:35 32 38
hambre:-43 -4 -2
hamlet:-6 -3 -3
hamlets:-5 -2 -1
hammer:40 44 47
hammer adn:22 16 36
hammer … wont:3 5 26
hammering:32 38 32
hammers:-16 -7 -8
hammock:-7 -2 -1
hamster:-6 -3 -5
hamsters:-1 -1 -2
hand:31 45 16
hand adn:-39 -21 -34
hand is:-10 -13 -31
hand it:9 23 30
hand its:50 45 51
hand off:24 21 25
hand on:-4 -13 -31
hand sanitiser:32 14 14
hand she:-24 -16 9
hand sorry:-11 -16 -21
hand wat:0 0 37
hand went:30 32 29
hand would:55 59 49
hand … back:-20 -24 -13
hand … door:9 11 -32
hand … glass:9 20 26
hand … got:9 7 29
hand … heart:-20 -13 -10
hand … his:-26 -28 -8
hand … i:21 17 -21
hand … im:27 17 10
hand … it:40 54 26
hand … ive:33 40 47
hand … me:9 26 -6
hand … my:-45 -37 -13
hand … no:8 22 17
hand … not:39 32 28
hand … on:41 17 16
hand … other:13 11 26
hand … over:-19 -22 -15
hand … shed:-36 -29 -24
hand … teh:13 2 -35
hand … to:-30 -22 -21
hand … told:26 21 0
hand … u:54 57 44
hand … wat:-1 0 -24
hand … wont:-5 -8 -20
handbag:45 24 23
handbag in:-37 -21 -2
handbag theres:43 37 30
handbag … a:41 36 25
handbag … teh:-21 -15 -8
handbook:-1 -1 -1
handbrake:30 33 26
handbrake off:31 33 28
handed:-39 -37 -45
handed … my:-20 -17 -4
handed … notice:-25 -11 -4
handed … teh:-30 -32 -29
handed … to:-27 -29 -29
handful:33 35 50
handful of:13 12 35
handfuls:68 69 45
handing:-32 -46 -37
handing … teh:-23 -23 -15
handle:-13 -23 -11
handled:-2 -3 -1
handout:0 -1 0
handover:48 46 72
handover … ive:48 52 55
hands:15 -19 -21
hands are:21 26 36
hands gone:-27 -25 -25
hands hav:-52 -43 -29
hands in:21 37 0
hands instead:20 -19 -23
hands know:-4 -21 -11
hands on:12 33 33
hands round:24 39 55
hands through:-31 -3 -1
hands want:31 40 -6
hands were:-21 -22 -5
hands wont:24 34 28
hands … adn:-54 -47 -26
hands … an:2 -21 -5
hands … do:39 58 31
hands … goin:12 19 25
hands … her:19 27 22
hands … in:-35 -42 -32
hands … is:-29 -9 -7
hands … my:30 11 24
hands … no:-23 -8 -4
hands … numb:9 24 16
hands … shaking:-71 -59 -44
hands … stop:-22 -9 -20
hands … stopped:-35 -25 -26
hands … teh:-4 30 22
hands … that:-26 -20 -5
hands … throat:36 45 11
hands … to:31 28 -8
hands … way:-25 -15 -8
hands … wen:-18 -22 -7
hands … whole:-30 -2 1
handwriting:-17 -8 -6
handy:15 22 19
hang:16 12 12
hang himself:-57 -60 -49
hang my:-25 -18 28
hang myself:127 129 -12
hang out:-50 -51 -33
hang teh:-36 -36 -37
hang … a:17 15 51
hang … adn:29 18 -39
hang … an:0 0 22
hang … be:11 10 26
hang … but:0 1 -47
hang … by:-20 -15 -3
hang … christmas:0 0 -31
hang … he:14 20 -8
hang … hour:0 0 22
hang … if:17 29 0
hang … im:5 -7 -24
hang … in:-10 3 59
hang … roap:63 67 65
hang … tonight:11 6 61
hang … with:12 13 34
hange:28 29 3
hanged:64 70 83
hanged myself:16 22 44
hanged … adn:34 8 13
hanger:10 9 -10
hanging:21 25 15
hanging himself:47 58 22
hanging in:-23 -20 -7
hanging myself:-32 -24 -30
hanging on:48 18 10
hanging … adn:27 30 -14
hanging … by:22 -5 -3
hanging … cant:5 3 -25
hanging … he:18 22 7
hanging … i:43 53 20
hanging … is:24 24 23
hanging … most:17 21 0
hanging … teh:39 18 30
hanging … to:24 28 13
hanging … tonight:-2 0 27
hangover:-37 -31 -18
hangs:20 -10 -13
hangs up:46 -1 -11
hangt:6 3 4
hangt im:-19 -23 -19
hangt … heute:-19 -23 -19
hangt … keller:-19 -23 -19
hankies:-12 -10 -4
hanky:-1 -2 0
hapen:-9 -5 -35
hapen i:27 -25 -11
hapen … i:25 33 -3
happened:5 -29 -31
happened but:31 -3 -1
happened to:-32 -18 -14
happened today:54 38 0
happened … i:31 -9 -1
happened … that:6 24 -2
happening:21 48 49
happening im:-18 8 -32
happens:49 36 26
happens happens:58 40 -3
happens next:7 16 25
happens to:23 10 -15
happens … i:-21 -8 -2
happens … me:-23 -9 -9
happens … mistake:22 -1 0
happens … ur:26 36 3
happier:39 4 -15
happier with:21 49 -2
happier … was:46 -8 0
happiest:-7 -4 -2
happily:41 62 -4
happily neva:42 51 -1
happily … teh:5 38 0
happy:-73 -64 -37
happy birthday:30 -2 -3
happy to:-40 -26 -13
happy … adn:39 -5 -6
happy … be:-6 -21 -8
happy … i:36 -9 12
harbour:35 29 32
hard:-2 29 -2
hard adn:-26 -2 -1
hard as:21 15 14
hard … i:-49 -16 -9
hard … on:-33 -9 -2
hard … person:21 15 14
hard … since:17 47 0
harder:-12 -2 -18
hardest:-2 -13 -6
hardly:-32 -67 -55
hardly breathing:-87 -85 -82
hardware:0 0 1
hare:68 -8 -7
hare on:-21 -5 -6
hare … teh:-22 -5 -6
harm:20 -14 -53
harm adn:3 -48 -1
harm done:-27 -21 -17
harm my:10 21 5
harm myself:-31 -40 -1
harm … from:28 34 -2
harm … teh:36 50 -3
harm … this:19 23 0
harm … today:20 0 0
harmed:-44 -21 -5
harmed adn:-29 -14 0
harming:10 -20 -8
harming every:47 67 0
harming myself:-25 -42 -2
harming teh:-23 -23 0
harming … i:-30 -39 0
harmless:-9 -12 -12
harms:18 17 -2
harms … adn:25 22 0
harness:3 1 1
harris:-1 0 1
hart:48 55 36
hart is:46 45 36
hart pills:22 28 22
hart … dont:35 38 44
hart … goin:23 22 10
harvest:36 40 19
harvest adn:43 42 20
harvest … i:25 25 28
harvests:-4 -2 0
has:11 9 17
has a:2 13 31
has about:23 -2 -2
has adn:-24 -15 -11
has anybody:-31 -28 -19
has anyone:-33 -38 -26
has become:21 25 -2
has been:-31 -4 -64
has begun:-22 -2 -8
has beter:26 33 32
has come:-20 -21 -17
has decided:48 22 -16
has died:-34 -13 -2
has done:-24 -26 -25
has eaten:42 53 60
has every:-27 -27 -10
has finished:43 41 42
has gone:-23 -3 -32
has he:10 10 25
has her:5 1 25
has him:-24 -20 -9
has in:-27 -11 -8
has left:-52 -18 -6
has me:-12 -24 14
has my:11 -22 -39
has no:20 26 42
has one:-8 -22 -16
has overdosed:27 29 29
has promised:-20 -11 -8
has pulled:7 8 23
has said:24 -17 -3
has started:-4 14 -23
has stopped:11 31 3
has swallowed:-49 -48 2
has teh:13 17 34
has threatened:30 31 -2
has thrown:6 6 35
has walked:12 18 37
has won:45 24 23
has written:6 10 -22
has … adn:25 21 16
has … an:25 5 23
has … bag:22 20 27
has … be:-33 -21 -41
has … beam:33 28 29
has … been:-23 -11 -12
has … breathing:31 30 39
has … cut:-7 9 24
has … date:27 13 12
has … days:24 31 -1
has … dead:-21 -18 -13
has … do:-23 -8 -3
has … dog:-23 -21 -11
has … down:-30 -12 -9
has … find:31 10 33
has … first:23 23 24
has … for:-46 -40 -24
has … forty:24 0 0
has … from:0 -8 21
has … girls:27 25 -11
has … gone:-22 -21 -6
has … good:-23 -22 -15
has … goodbye:46 52 12
has … got:-22 -15 -10
has … hands:4 14 45
has … her:54 34 34
has … hes:30 -8 5
has … home:-23 -9 -5
has … hurting:25 33 -9
has … i:66 25 -1
has … im:-25 -30 -5
has … in:-19 -44 -11
has … it:-13 -21 -15
has … its:11 22 32
has … ive:21 19 30
has … key:23 13 38
has … knife:63 59 36
has … lief:-28 -21 -5
has … line:-24 -11 -20
has … lock:29 31 31
has … lot:-22 -13 -18
has … me:22 30 3
has … messaging:37 33 -1
has … monday:54 54 40
has … mum:41 41 67
has … my:5 28 58
has … name:14 -25 -19
has … nearly:-16 -21 -10
has … need:56 17 14
has … next:-17 -15 -23
has … on:24 -7 5
has … our:48 54 16
has … own:49 -2 2
has … page:23 -2 -2
has … passport:-23 -19 -8
has … password:31 23 24
has … plan:-2 1 21
has … plastic:22 20 27
has … quiet:-11 -8 -26
has … rest:19 -15 -22
has … right:28 30 26
has … round:16 16 36
has … shes:27 37 2
has … since:17 26 12
has … someone:17 21 18
has … stop:42 34 31
has … tablets:-8 -18 -43
has … teh:-35 -25 -31
has … thoughts:26 17 0
has … through:-21 -28 -28
has … to:36 16 9
has … tonight:-53 -51 -53
has … up:-41 -28 -43
has … us:-21 -10 5
has … wen:24 27 34
has … which:37 1 0
has … wont:30 29 41
hasnt:36 36 55
hasnt gone:20 -12 -4
hasnt … she:22 0 1
hasnt … teh:35 38 33
hasta:-47 -23 -39
hasta manana:-49 13 11
hasta … no:-45 -35 -41
hastening:1 5 7
hat:-12 1 51
hat i:19 28 24
hat sich:9 6 20
hat … can:28 29 22
hat … der:38 39 54
hat … gesagt:19 22 25
hatch:45 55 47
hatch … a:-22 -18 -18
hatchet:9 8 20
hate:27 -27 -43
hate myself:52 -14 -1
hate that:20 3 -2
hate … alife:24 -5 -2
hate … here:11 29 -1
hate … i:-31 -8 -11
hated:-36 -20 -4
hates:-25 -24 -7
hating:-20 -9 -7
hatpin:12 18 -1
hats:-18 -6 -2
hatten:8 -21 -4
haunt:-13 -8 -3
haunting:-8 -3 -1
hav:5 16 34
hav adn:-27 -17 -10
hav all:48 58 55
hav an:-25 -20 -17
hav any:-22 -30 -21
hav anyone:-50 -34 -22
hav asked:27 23 25
hav been:32 24 -8
hav begun:47 43 43
hav booked:4 6 20
hav bruises:30 29 -12
hav cancelled:23 19 18
hav changed:27 15 16
hav decided:23 32 -39
hav done:-21 21 8
hav ended:27 22 60
hav enough:53 47 58
hav felt:11 -38 -1
hav four:22 -18 -7
hav given:-23 -28 -24
hav gone:-17 -21 -43
hav got:26 5 7
hav hanged:13 17 35
hav happened:21 -3 -2
hav her:-23 -18 -13
hav him:-17 -4 23
hav ive:37 34 31
hav joined:38 34 32
hav kept:35 36 29
hav left:24 9 -6
hav lied:-27 -17 -5
hav liked:20 25 18
hav made:11 20 19
hav mine:-45 -40 -37
hav money:-26 -26 -7
hav my:28 74 73
hav neva:-26 -20 -7
hav no:-18 -55 -34
hav nobody:19 -49 -24
hav not:-32 -32 -35
hav nothing:32 27 -14
hav on:-9 -39 -24
hav one:-38 -19 -18
hav opened:73 69 64
hav passed:22 21 22
hav picked:30 27 30
hav pills:-39 -30 -24
hav put:16 21 37
hav saved:-23 -12 -2
hav seen:-19 -28 -48
hav set:26 32 30
hav settled:29 24 15
hav sex:22 26 -19
hav shot:19 26 36
hav sombody:23 27 18
hav someone:34 27 27
hav started:67 62 64
hav stopped:32 46 42
hav strangled:-28 -28 -34
hav suicidal:7 23 -2
hav taken:-22 -18 -4
hav talked:25 26 25
hav that:-22 -1 10
hav them:-2 -21 11
hav till:-22 -18 -18
hav time:-31 -19 -16
hav told:-22 -16 -27
hav typed:25 30 26
hav u:-29 -21 -27
hav wanted:6 22 -17
hav wat:19 26 46
hav written:52 43 42
hav … about:17 6 21
hav … adn:-11 4 36
hav … afraid:23 25 32
hav … after:-39 11 -13
hav … all:-41 -39 -44
hav … any:31 28 25
hav … anyhow:26 25 25
hav … at:-16 -37 -34
hav … back:-16 -23 -39
hav … be:-2 17 24
hav … being:30 28 38
hav … bit:-22 6 -12
hav … born:70 -3 0
hav … both:-20 -13 0
hav … bread:-8 -10 -21
hav … bullet:27 24 39
hav … but:23 33 28
hav … by:33 34 34
hav … car:9 23 27
hav … chair:38 42 41
hav … changed:19 26 25
hav … come:22 14 -2
hav … cord:-49 -49 -49
hav … days:22 -14 -9
hav … dead:18 25 33
hav … dei:28 31 29
hav … do:-3 9 21
hav … dog:18 22 22
hav … dont:41 5 7
hav … down:21 8 18
hav … drown:15 29 6
hav … enough:-62 -38 -35
hav … every:-29 -16 -17
hav … everyone:17 40 41
hav … feel:-39 -18 -7
hav … feeling:-46 -10 -8
hav … find:-24 -21 -19
hav … first:28 25 26
hav … for:22 22 17
hav … full:67 64 60
hav … go:-56 -50 -57
hav … goin:-21 -16 -8
hav … had:4 5 -25
hav … half:15 17 27
hav … head:-22 -5 -2
hav … him:35 35 -18
hav … house:-30 -28 -16
hav … how:-16 -21 -13
hav … i:60 62 60
hav … im:23 25 33
hav … in:6 -46 -22
hav … is:28 26 19
hav … itll:59 59 55
hav … its:22 -9 1
hav … knife:-23 -21 -28
hav … last:24 22 24
hav … let:64 62 56
hav … leter:-26 -29 -26
hav … liv:42 0 -2
hav … lot:-43 -40 -43
hav … me:58 68 64
hav … means:46 48 44
hav … midnight:34 31 27
hav … milk:23 19 18
hav … my:26 10 22
hav … myself:8 39 76
hav … need:14 40 48
hav … no:47 0 -1
hav … nobody:23 27 8
hav … of:-23 -19 -21
hav … off:-32 -20 8
hav … one:-11 -18 -23
hav … other:48 33 0
hav … others:24 30 23
hav … over:0 -20 -25
hav … overdose:21 25 27
hav … own:-21 -18 -8
hav … patient:20 0 0
hav … people:46 25 -3
hav … pesticide:34 34 39
hav … pillow:25 5 10
hav … pills:28 19 25
hav … pot:31 32 26
hav … priest:20 20 18
hav … put:2 6 -20
hav … ready:48 36 40
hav … reason:59 -2 -1
hav … remember:37 -10 -12
hav … ring:32 15 -1
hav … say:-25 -13 -3
hav … sleeping:-21 -13 0
hav … song:20 21 22
hav … stop:9 19 -27
hav … strong:29 24 -3
hav … suicidal:30 37 0
hav … suicide:38 31 3
hav … tablets:-45 -50 -42
hav … teh:51 68 68
hav … their:28 12 -9
hav … them:-25 -23 -39
hav … theres:34 -1 -1
hav … theyre:39 44 38
hav … thoughts:42 31 37
hav … through:-31 -18 -8
hav … tickets:-35 -35 -37
hav … tonight:56 50 44
hav … turn:-31 -21 -5
hav … twenty:55 50 56
hav … two:-35 -27 2
hav … up:29 -1 -20
hav … urge:-23 13 -1
hav … using:-32 -10 12
hav … wake:24 -3 -2
hav … want:20 40 20
hav … wat:27 42 32
hav … wen:27 28 3
hav … wil:54 21 19
hav … with:31 -1 9
hav … worry:21 23 23
hav … wrists:12 16 25
hav … written:30 44 32
haveing:-15 1 -6
haveing a:-28 -25 5
haveing any:-30 -27 -4
haveing been:-29 -17 -1
haveing fits:19 20 26
haveing it:35 39 12
haveing me:74 67 66
haveing seizures:47 51 51
haveing suicidal:24 33 -1
haveing teh:-1 -19 -25
haveing thoughts:35 36 -4
haveing to:20 -32 -14
haveing … adn:29 31 10
haveing … at:-24 -25 -18
haveing … goodbye:22 22 14
haveing … i:14 7 26
haveing … of:42 51 -10
haveing … on:44 28 38
haveing … once:-31 -19 -1
haveing … since:15 15 23
haveing … thoughts:12 22 -9
haveing … to:17 21 -20
haveing … with:26 8 -14
havent:21 -2 -8
havent been:-4 20 39
havent cut:-22 -9 -6
havent decided:35 -3 -1
havent done:36 -40 -15
havent drunk:30 22 27
havent eaten:48 62 -5
havent gone:27 -9 -15
havent got:43 34 1
havent had:-10 21 27
havent hert:-24 -7 -3
havent killed:20 36 -14
havent opened:18 -32 -12
havent told:104 45 43
havent touched:-12 -24 -13
havent used:-38 -1 -3
havent worked:7 15 -31
havent … a:25 50 53
havent … adn:-8 -26 -10
havent … any:-36 -31 -11
havent … anyone:10 35 3
havent … anything:74 -15 -3
havent … as:44 50 54
havent … drop:25 26 24
havent … either:65 0 -1
havent … for:47 50 6
havent … in:4 -35 -30
havent … it:36 -57 -31
havent … ive:43 -80 -10
havent … last:16 40 -2
havent … my:44 -15 -15
havent … myself:-23 8 -12
havent … out:5 16 -29
havent … since:-45 13 -4
havent … six:25 47 8
havent … soul:0 6 22
havent … teh:30 15 24
havent … today:-39 -9 -2
havent … told:2 -35 -3
havent … wen:-4 8 -21
hay:-49 -30 -30
hayfever:0 0 0
hays:-16 -13 -3
hayshed:4 3 0
he:14 38 33
he a:6 22 -1
he asked:2 27 -9
he asks:16 26 24
he ate:-67 -58 -10
he beat:-49 -47 -7
he beats:-22 -21 -9
he bought:-28 -29 -45
he breathes:28 23 21
he came:-23 -36 -14
he checks:88 35 -5
he chokes:59 59 -12
he comes:21 18 33
he could:21 21 -20
he counts:-31 -24 -7
he cracked:11 22 -12
he did:35 22 -11
he didnt:-21 -23 -4
he dies:-31 -13 8
he does:39 30 4
he doesnt:28 43 28
he drinks:44 30 -34
he eats:34 34 46
he falls:26 27 23
he finds:-40 -32 -6
he forced:24 26 -12
he forces:28 26 -3
he got:-29 -25 -19
he graped:23 15 -4
he had:-30 -25 4
he has:54 59 69
he hit:36 16 40
he hits:-60 -65 -3
he hitt:31 42 -1
he holds:9 21 -7
he hung:27 29 44
he intends:41 38 -30
he is:17 45 80
he isnt:13 19 39
he kept:-23 -23 -21
he killed:29 15 -3
he knows:-35 -25 -7
he laughed:-11 -21 -17
he leaves:36 38 52
he lives:27 18 1
he lost:39 33 -3
he loves:-21 -22 -6
he makes:31 29 -17
he me:-33 -23 -9
he means:46 37 -30
he meant:-24 -24 -41
he moved:56 54 -5
he neva:33 39 37
he nodded:32 35 36
he opens:21 26 27
he passed:-7 -29 -18
he proposed:2 4 20
he put:56 36 -14
he puts:32 31 -35
he rings:7 -27 -7
he said:3 1 -25
he sang:15 27 27
he says:-4 -5 -33
he sees:21 22 -6
he sent:1 14 24
he set:-4 5 23
he shouts:48 54 -4
he showed:17 14 31
he sleeps:22 24 -31
he started:-31 -31 -18
he strangled:21 42 -4
he takes:1 2 -29
he texted:42 40 30
he thinks:33 15 -1
he told:11 7 -49
he tomado:55 56 59
he walks:-3 -3 -60
he wanted:45 43 49
he wants:34 33 -30
he was:8 17 35
he wasnt:-3 -6 -75
he went:-1 -26 1
he wil:51 35 7
he woke:-27 -18 -17
he wont:23 12 10
he would:-86 -71 24
he wouldnt:-9 -30 -27
he yelled:-27 -25 -1
he … all:15 13 42
he … am:27 31 40
he … answer:35 29 32
he … arm:0 4 24
he … ask:27 19 -1
he … at:-50 -48 -4
he … back:21 34 20
he … beating:22 21 48
he … best:33 31 25
he … blue:-37 -34 -43
he … breathing:12 10 31
he … carta:14 17 20
he … come:26 22 22
he … dei:33 17 -38
he … died:1 21 -2
he … dont:3 22 -5
he … door:22 25 40
he … drinking:29 20 33
he … drunk:5 2 -29
he … everything:75 72 0
he … finger:30 30 -5
he … finish:32 31 14
he … floppy:2 3 25
he … fone:53 18 6
he … for:-51 -50 -19
he … found:18 22 28
he … friday:23 29 28
he … go:16 24 -8
he … goin:-37 -25 -25
he … gone:62 36 17
he … good:-20 -11 -5
he … goodbye:-38 -38 -12
he … hand:35 27 -17
he … hang:14 24 -23
he … he:39 36 -61
he … hed:-40 -29 2
he … help:19 16 23
he … her:-2 -16 22
he … here:-29 -24 -13
he … hes:-13 -5 -29
he … him:21 23 -5
he … himself:28 10 -35
he … his:25 18 26
he … hit:-43 -58 -9
he … home:9 18 36
he … i:-53 -55 -9
he … ill:36 31 58
he … im:-21 -45 6
he … in:31 36 -8
he … it:32 10 13
he … its:53 65 61
he … job:52 41 -2
he … keep:-23 -5 -3
he … kil:-21 -34 -44
he … killing:-60 -56 -5
he … know:32 35 60
he … la:14 17 20
he … last:-31 -20 -24
he … laughing:-25 -26 -18
he … let:-11 -14 -32
he … look:-33 -23 -15
he … mam:49 45 26
he … man:21 26 0
he … me:-21 -22 -66
he … mind:2 -40 -8
he … more:-17 -21 -11
he … most:26 21 -2
he … moving:19 14 22
he … my:25 14 -45
he … no:4 11 -24
he … not:25 -21 -10
he … of:17 28 -15
he … off:38 44 34
he … open:35 38 46
he … our:26 24 -4
he … out:-22 -20 -4
he … over:-21 -12 -25
he … peaceful:29 28 -2
he … quiet:38 22 20
he … rib:11 22 -12
he … right:-5 3 -38
he … rist:26 28 -16
he … say:8 -5 -24
he … should:12 20 0
he … silence:25 27 -4
he … sir:14 22 -2
he … something:29 10 11
he … stay:17 23 25
he … stopped:23 30 15
he … suicidal:-35 -27 -7
he … take:21 8 0
he … talk:31 -5 -4
he … teh:-26 -27 -29
he … thats:-26 -23 -14
he … them:54 45 5
he … this:34 49 45
he … to:-16 -14 -45
he … today:107 40 -12
he … tuesday:-33 -25 -22
he … turning:31 25 11
he … twice:49 9 1
he … u:-25 -25 -27
he … unconscious:39 34 22
he … up:50 33 39
he … vodka:27 22 28
he … waking:15 25 22
he … walk:33 28 -2
he … want:-31 -15 -9
he … was:-22 -25 -15
he … way:41 43 -8
he … wen:61 53 -25
he … who:44 42 34
he … with:75 68 10
he … worked:28 28 -2
he … would:-20 -12 -23
he … yes:18 21 -2
head:8 -1 -41
head adn:53 15 9
head against:15 21 -2
head every:24 11 23
head for:15 19 20
head in:3 15 35
head is:-29 -13 -42
head not:-10 -10 50
head of:7 -24 -5
head off:14 24 13
head on:5 -4 -20
head says:29 36 -2
head through:76 87 76
head under:0 2 21
head … a:43 41 48
head … cupboard:-20 -7 -2
head … door:9 -44 -1
head … few:25 14 17
head … i:5 2 -55
head … im:20 28 -10
head … in:-26 -9 7
head … it:61 54 74
head … its:44 -4 -6
head … me:-1 29 -13
head … saturday:24 25 26
head … tap:1 3 21
head … teh:30 33 22
head … that:19 21 0
head … to:4 22 -2
head … wall:91 87 -15
head … want:35 43 7
head … wat:47 0 -47
headache:11 0 9
headache … adn:59 55 53
headache … i:68 5 -3
headaches:-29 -24 -25
headed:10 17 13
heading:43 16 15
heading for:42 0 -1
heading … teh:60 33 30
headland:55 48 48
headland … teh:21 27 27
headlights:0 0 0
headline:-18 -15 -12
headmaster:56 21 -1
headphones:5 1 -3
heads:31 23 23
heads clear:19 21 -2
heads on:51 46 38
heads … all:38 39 10
headset:-7 0 -4
headstone:26 9 14
headteacher:0 0 1
heal:21 34 -6
healed:-8 -11 -10
healer:-1 0 0
healing:17 22 -17
health:-44 -54 -52
health anxiety:-23 -24 -11
health visitor:-16 -28 -18
healthcare:-5 -5 -3
healthy:-13 -16 -6
heap:5 6 7
hear:33 48 52
hear a:39 33 40
hear from:25 28 33
hear her:8 8 31
hear him:35 43 53
hear i:24 34 9
hear someone:-22 8 0
hear teh:24 4 4
hear that:-38 -29 -23
hear tomorrow:29 26 35
hear u:-46 -14 -16
hear … at:33 39 56
hear … before:-30 -23 -25
hear … dead:21 25 25
hear … from:-36 -15 -4
hear … hes:50 28 28
hear … i:-25 -5 -7
hear … im:20 25 22
hear … keys:37 23 38
hear … me:20 31 19
hear … my:40 30 4
hear … no:1 -2 -30
hear … on:-26 -17 -9
hear … own:24 16 16
hear … screaming:19 19 21
hear … someone:-37 -16 -4
hear … through:42 38 55
hear … voice:34 1 3
heard:-57 -27 -29
heard it:16 24 -3
heard … from:31 33 0
hearing:-17 -8 6
hearing a:22 28 32
hearing aids:-22 -17 -17
hearing … choir:21 28 31
hearing … in:20 31 33
hearings:0 0 0
hears:9 17 12
heart:30 35 31
heart adn:74 68 66
heart attack:-33 -24 -13
heart gives:21 15 24
heart goes:-40 -31 -9
heart goin:-21 -37 -38
heart is:21 51 27
heart keeps:22 42 -18
heart medicine:21 21 0
heart racing:14 12 31
heart rate:-30 -25 -24
heart skips:-29 -26 -8
heart stops:13 22 -11
heart tablets:22 36 26
heart that:19 24 26
heart to:25 23 22
heart would:30 -6 -1
heart … a:57 55 70
heart … adn:-14 10 -32
heart … all:66 60 55
heart … be:20 32 32
heart … been:-22 -17 -6
heart … down:-46 -46 -45
heart … full:-38 -20 -8
heart … goin:34 37 31
heart … hammering:25 24 18
heart … hearing:14 23 31
heart … id:49 -13 -3
heart … im:-35 -51 -10
heart … in:17 27 -2
heart … it:-22 -10 -19
heart … mad:-17 -25 -23
heart … mine:26 19 17
heart … of:38 35 33
heart … out:25 -4 17
heart … purpose:0 0 -67
heart … shes:58 59 52
heart … skipping:21 40 -16
heart … to:-24 -10 -21
heart … told:21 19 -7
heart … week:15 17 45
heartbeat:20 30 -1
heartbroken:-30 -26 -1
hearts:49 49 45
hearts goin:43 51 42
hearts … clappers:71 75 54
hearts … teh:72 75 56
heat:-22 -20 -33
heated:-1 0 0
heater:23 23 17
heater … teh:31 29 23
heathers:-6 -3 -2
heating:-7 -8 -19
heatings:-7 -4 -4
heatwave:-13 -13 -11
heaven:18 33 36
heaven i:9 14 21
heavens:-8 -2 -1
heavier:71 51 -3
heavy:-6 -14 -12
heavy drinking:40 37 41
heavy i:22 22 33
heavy … adn:40 20 19
heavy … on:-25 -13 -13
heavy … teh:-21 -6 -4
hed:-27 -16 -12
hed be:3 35 32
hed been:-38 -31 -24
hed hav:-14 -19 -22
hed see:46 27 12
hed sooner:-1 5 21
hed taken:20 39 37
hed to:-26 -21 -7
hed … beter:-57 -18 -23
hed … by:29 23 38
hed … dei:1 7 25
hed … down:-24 -22 -1
hed … himself:-26 -21 -13
hed … in:36 25 -3
hed … it:-26 -25 -17
hed … kil:-31 -28 -6
hed … off:-61 -22 -11
hed … something:12 26 26
hed … up:-26 -19 -10
hed … us:44 22 -1
hed … with:21 18 18
hedge:-25 -13 -10
hedgehog:-19 -11 -7
hedgehogs:-7 -4 -2
hedje:-3 -3 -1
heels:7 10 9
heer:27 -1 -1
heer … im:27 -1 -1
heifer:-2 -2 -2
heifers:-2 -1 -1
heights:-6 -5 -3
held:50 20 16
held i:-23 -9 -5
held ice:84 -41 -18
held me:-4 13 -25
held my:-21 -23 -5
held on:32 38 26
held out:25 20 22
held teh:26 31 13
held … a:2 1 22
held … arm:21 -1 -2
held … as:47 22 24
held … from:15 19 27
held … full:31 22 20
held … it:58 36 42
held … line:39 26 32
held … long:26 21 25
held … on:-17 -10 -39
held … ther:36 16 -16
held … till:57 70 53
held … u:-26 -23 -15
held … went:25 0 0
helen:0 1 0
helium:-69 -68 -51
helium today:-73 -73 -56
helium … for:-48 -50 -45
heliums:22 30 30
heliums hissing:22 30 30
heliums … is:22 30 30
heliums … voice:22 30 30
hell:6 30 16
hell be:-2 -8 -23
hell come:40 41 46
hell do:20 17 36
hell finish:53 46 41
hell go:-20 -14 -20
hell hav:13 14 21
hell jmup:29 30 36
hell neva:-38 -38 -37
hell not:36 36 40
hell post:43 40 33
hell put:21 20 32
hell say:-12 -27 -24
hell … adn:66 64 27
hell … at:-22 -20 -29
hell … father:61 51 -8
hell … he:-9 -8 -32
hell … her:34 33 5
hell … himself:13 13 43
hell … his:87 64 30
hell … home:19 24 1
hell … ive:41 41 34
hell … me:-16 -34 -17
hell … of:-23 -21 -15
hell … on:8 -1 22
hell … teh:20 11 -29
hell … them:70 65 52
hell … to:-4 -5 -29
hell … up:5 5 -32
hell … us:18 18 36
hello:-44 -48 -37
helmand:21 28 -4
helmet:-4 -1 -1
help:-24 -3 27
help a:-14 -22 -21
help him:41 28 -14
help i:21 59 25
help me:19 -5 -26
help that:-42 -19 -4
help … along:30 19 -5
help … am:-12 -3 -29
help … dei:27 18 -1
help … dont:-25 -1 13
help … goin:0 1 -25
help … i:-37 -24 -16
help … it:17 25 30
help … my:-21 -13 -9
help … self:-27 -25 -9
help … to:34 55 47
help … with:-17 -26 -22
helped:-55 -41 -22
helped me:-33 -18 -9
helper:-3 -3 -1
helpful:-15 -5 -3
helping:-20 -17 -22
helpline:-1 -10 -15
helplines:0 0 1
helps:-27 -6 -41
hem:-22 -21 -16
hem tell:-22 -21 -16
hen:-17 -15 -1
hence:-18 -20 -3
hens:-6 2 26
hens adn:-38 -27 -25
hens i:29 25 28
hens to:-20 -13 -13
hep:-6 -4 -2
her:17 35 42
her any:24 28 36
her arm:-29 -19 -13
her arms:35 31 -1
her back:26 8 -14
her bag:-25 -31 -22
her bath:30 36 7
her breathing:28 14 8
her by:-4 6 -26
her car:3 0 -32
her charger:-34 -7 -2
her chest:44 46 42
her cot:10 13 28
her dad:-13 -13 -26
her down:49 27 49
her eyes:10 18 21
her face:46 29 40
her family:21 30 30
her fathers:-29 -30 -51
her first:-19 -19 -24
her flat:24 29 43
her fone:-31 -30 -27
her food:28 23 25
her forever:25 5 8
her from:-20 -15 -11
her funeral:37 33 -1
her glasses:14 21 24
her goodbye:35 9 8
her hair:20 16 29
her hand:9 9 32
her handbag:15 -33 -27
her hands:9 15 31
her he:-2 -7 -21
her heads:19 21 -2
her home:-13 -2 -21
her house:44 43 43
her husband:25 23 21
her i:-28 13 -5
her if:39 31 38
her im:-21 -32 0
her insulin:14 8 34
her its:27 34 33
her leftover:47 48 46
her leter:31 27 26
her lips:25 24 -7
her little:28 33 37
her memory:24 24 1
her money:34 0 0
her mother:35 34 43
her mothers:27 46 58
her my:-28 -22 -14
her name:19 24 34
her nan:54 57 -4
her new:24 25 42
her night:-8 -7 -23
her nightie:9 8 22
her number:23 33 0
her off:-47 -55 -48
her on:-33 -17 -38
her out:-57 -40 -36
her own:-31 -43 -37
her pillow:5 7 25
her pills:-28 -21 -85
her pulse:20 20 9
her ring:-23 -18 -8
her rings:24 20 25
her school:-20 -9 -5
her screaming:10 12 23
her slippers:-24 -20 -3
her sombody:13 12 25
her tablets:23 35 -5
her teh:-4 -11 -33
her things:-35 -29 -24
her to:53 43 2
her toast:31 29 40
her tonight:-23 -21 -17
her voice:-17 -26 -20
her while:-23 -16 -10
her whole:62 43 39
her with:-19 -25 -15
her wrists:21 22 35
her … a:71 75 84
her … adn:23 7 -38
her … after:-24 -15 -16
her … all:36 31 20
her … alone:55 45 -7
her … an:24 35 30
her … are:29 25 -10
her … asleep:38 36 32
her … because:2 7 30
her … bed:38 39 -22
her … birthday:-23 -12 -9
her … blood:14 10 -22
her … by:1 -7 -22
her … can:31 21 22
her … come:43 35 33
her … couldnt:12 19 21
her … day:-24 -19 -16
her … doesnt:17 26 35
her … dont:-8 -43 -35
her … fellas:13 14 20
her … first:44 44 32
her … for:-25 -21 -13
her … front:38 37 35
her … get:-22 -17 -13
her … go:47 25 7
her … goes:24 23 23
her … goin:-20 -27 -4
her … goodbye:36 36 4
her … got:-32 -23 -28
her … grey:11 16 -21
her … has:-28 -22 -30
her … hav:30 10 5
her … held:27 21 17
her … her:-8 -28 -34
her … his:40 23 28
her … how:-29 -27 -36
her … if:-26 -16 -10
her … im:15 15 28
her … in:2 2 31
her … is:34 6 17
her … it:45 31 12
her … its:23 20 6
her … ive:-47 -35 -17
her … kids:59 66 17
her … know:3 24 21
her … left:-23 -23 -16
her … me:39 33 -5
her … minutes:28 22 49
her … more:11 17 32
her … morphine:47 48 46
her … my:-30 -17 -13
her … myself:-18 -16 23
her … night:-9 -20 -21
her … no:-18 -22 -17
her … nothing:43 50 49
her … of:22 12 -6
her … off:-51 -44 -43
her … on:14 18 34
her … one:47 62 81
her … out:57 20 19
her … own:1 0 -42
her … round:17 19 36
her … saturday:-24 -23 -8
her … scarf:-27 -19 -19
her … see:-20 -11 -7
her … shes:-41 -57 -68
her … six:-25 -25 -15
her … sleep:-28 -17 -10
her … stop:21 10 23
her … stops:45 48 42
her … tablets:27 27 -12
her … teh:-12 -9 -38
her … tell:-35 -33 -18
her … thats:33 26 19
her … ther:9 26 -6
her … thing:25 30 15
her … things:26 23 0
her … this:30 47 36
her … to:-12 15 21
her … under:22 17 14
her … up:40 24 26
her … wants:34 39 8
her … was:12 19 24
her … week:17 30 39
her … weeks:53 45 44
her … went:15 20 20
her … where:-19 -22 -21
her … wil:27 25 32
her … with:38 39 38
her … words:36 12 20
her … would:6 21 -3
herbal:-5 -2 -2
herd:17 -15 -10
herd … in:32 0 2
here:45 41 55
here adn:-25 -35 -7
here after:27 33 7
here any:44 -4 -10
here anymore:-3 -104 -62
here at:31 22 -15
here best:-23 -26 -23
here for:40 39 44
here i:30 -10 6
here ill:-33 -30 -25
here im:-40 -28 -44
here in:26 32 35
here is:13 -20 -10
here it:-33 0 13
here its:-24 -8 -17
here ive:15 -22 -12
here looking:22 7 16
here morning:-30 -5 -4
here my:-37 -32 -30
here next:93 61 61
here nobody:-25 -11 1
here not:28 -2 -1
here on:3 12 21
here past:-44 1 -13
here since:24 3 -6
here thanks:26 27 37
here that:66 71 -16
here theres:-2 10 23
here they:-27 5 5
here this:-27 -25 -25
here till:49 -5 -20
here tomorrow:34 43 -5
here tonight:-38 -22 -15
here until:25 27 27
here use:2 21 -7
here waiting:-27 -22 -15
here wen:-7 -31 -37
here … adn:9 22 -10
here … as:1 22 -2
here … at:-29 -9 -3
here … cant:38 -18 -17
here … come:54 60 57
here … dei:-16 -23 -11
here … doesnt:53 32 30
here … done:45 -4 0
here … dont:-14 -25 -15
here … down:27 10 14
here … earth:22 8 6
here … four:34 0 0
here … go:69 16 22
here … goin:49 9 -12
here … here:14 13 21
here … hes:-36 -44 -35
here … him:-29 -24 -13
here … hold:20 20 12
here … if:-6 52 -1
here … im:-1 21 40
here … in:-19 -28 -32
here … is:-3 38 12
here … kids:21 0 3
here … kil:31 33 37
here … lief:31 36 34
here … longer:15 -106 -86
here … me:20 15 29
here … mind:6 4 20
here … minutes:16 19 24
here … morning:106 112 98
here … my:-29 -53 -42
here … nobody:37 -4 -8
here … not:7 -41 -14
here … nothing:12 29 13
here … of:28 -14 -12
here … off:30 44 46
here … on:-21 -27 -38
here … ones:37 34 31
here … out:-1 8 -30
here … said:-31 -39 -34
here … teh:31 5 -5
here … them:6 14 27
here … this:-21 -12 -14
here … to:-31 -20 -24
here … two:30 2 3
here … u:-22 -21 -25
here … up:-22 -24 -15
here … us:50 1 -4
here … want:48 65 -24
here … wanting:5 23 -1
here … wants:-35 -13 -3
here … whole:-44 -37 -29
here … wil:27 -2 1
here … with:30 36 8
here … would:35 14 24
here … year:58 25 -2
heres:-14 -17 -15
hermana:47 43 47
hermano:0 -3 4
hernia:-16 -7 -8
hero:-16 -15 -14
heroin:38 -30 -31
heroin adn:82 91 36
heroin for:-22 0 -9
heroin in:-21 -8 -7
heroin legs:32 -10 -6
heroin on:60 5 0
heroin … a:35 13 9
heroin … adn:-53 -49 -5
heroin … friday:59 4 0
heroin … i:20 7 8
heroin … teh:43 -11 -16
heron:-10 -10 -7
herons:-7 -5 -6
heros:-1 -1 0
herr:6 3 20
hers:14 14 31
hers tell:26 28 28
hers … her:26 28 29
hers … i:35 35 31
herself:38 53 -4
herself adn:69 80 -11
herself as:-29 -28 -5
herself i:-7 -5 -23
herself in:-23 -15 -23
herself she:14 21 8
herself tonight:1 1 52
herself … a:2 -3 26
herself … evening:0 0 -29
herself … found:0 0 -29
herself … i:19 30 -15
herself … it:22 30 0
herself … school:23 24 51
herself … teh:19 20 -18
hert:22 0 -31
hert a:9 21 -6
hert adn:12 -22 -5
hert any:16 20 21
hert herself:-21 -3 -1
hert himself:42 40 -2
hert i:-11 -28 -16
hert me:-38 -14 -12
hert my:57 80 -45
hert myself:-16 -77 -52
hert sombody:29 35 -13
hert teh:62 67 18
hert … a:-26 -16 -2
hert … adn:8 20 -23
hert … arms:37 20 -1
hert … at:32 28 -8
hert … baby:12 24 -23
hert … back:22 -29 -5
hert … bad:-22 22 -10
hert … boss:86 82 -5
hert … came:0 -26 0
hert … for:49 25 -16
hert … girl:29 26 -8
hert … he:19 23 -12
hert … i:-30 -45 -43
hert … id:31 -13 -7
hert … im:35 54 -5
hert … is:37 -58 34
hert … it:24 3 9
hert … its:-19 1 25
hert … me:23 5 0
hert … myself:36 40 -18
hert … no:-33 -7 -2
hert … not:33 65 -10
hert … on:59 81 27
hert … people:36 39 -2
hert … purpose:50 61 0
hert … right:13 82 0
hert … since:21 -32 0
hert … today:41 -2 -4
hert … want:-65 -50 0
hert … who:42 41 -14
hes:70 92 107
hes a:-29 -23 -38
hes alife:-28 -13 -11
hes asked:37 30 -20
hes asleep:17 20 -31
hes back:32 8 33
hes beating:26 31 64
hes being:-39 -26 -25
hes blue:84 82 77
hes bought:-1 -1 -34
hes breathing:58 57 31
hes burning:48 45 48
hes cold:25 26 28
hes coming:8 15 29
hes downstairs:14 18 35
hes driving:47 34 53
hes drunk:46 37 -2
hes eating:-23 -20 -10
hes fine:-24 -24 -11
hes for:-35 -26 -7
hes found:50 29 3
hes given:50 39 26
hes giving:0 0 -26
hes goin:95 94 19
hes gone:130 120 118
hes got:26 38 23
hes grey:67 70 73
hes gurgling:41 36 33
hes had:21 30 14
hes here:-15 -18 -24
hes hitting:21 16 19
hes holding:15 26 35
hes home:-54 -50 -39
hes late:-33 -23 -16
hes loading:-11 -21 -4
hes long:-36 -37 -29
hes making:24 33 42
hes my:23 -5 -27
hes not:79 78 88
hes off:29 27 18
hes on:36 15 14
hes out:38 46 -1
hes outside:38 29 49
hes painted:-41 -41 -37
hes posted:-30 -17 -21
hes pulled:28 25 25
hes put:-23 -16 -4
hes roaring:-4 2 25
hes seeing:51 54 45
hes sent:43 38 53
hes shaking:21 17 19
hes sitting:10 16 24
hes sixteen:41 44 0
hes sleeping:-28 -20 -25
hes smashing:27 31 47
hes suicidal:34 23 -5
hes taken:-14 -17 -45
hes takin:21 13 24
hes talking:29 26 34
hes teh:-33 -29 -31
hes telling:25 2 12
hes thinking:25 27 0
hes tired:-28 -27 -6
hes to:23 2 -3
hes told:14 29 -5
hes top:1 1 -46
hes two:-23 -5 0
hes typing:25 7 0
hes up:-2 -2 -32
hes upstairs:15 -7 -22
hes walking:17 22 17
hes warm:66 66 80
hes … a:26 21 23
hes … about:0 9 -27
hes … adn:25 26 23
hes … all:15 12 33
hes … an:52 49 61
hes … answering:31 23 31
hes … bathroom:14 10 21
hes … be:-10 -10 -28
hes … before:10 5 -29
hes … breathing:87 91 86
hes … but:3 4 41
hes … by:-44 -46 -34
hes … cousin:48 19 25
hes … dead:-20 -21 -18
hes … do:33 35 43
hes … down:51 46 75
hes … eating:-19 -21 -10
hes … end:21 19 -21
hes … enough:18 22 12
hes … fetch:3 3 24
hes … fit:25 22 21
hes … five:-16 -16 -22
hes … floppy:22 22 51
hes … for:-20 -16 4
hes … friday:-10 -14 -20
hes … goin:-25 -22 -29
hes … gone:-22 -17 -19
hes … gun:35 41 17
hes … hands:4 6 29
hes … hang:42 41 2
hes … hav:8 16 -21
hes … he:22 1 -43
hes … head:23 15 24
hes … hed:-1 6 22
hes … help:31 34 60
hes … her:22 24 49
hes … here:50 23 20
hes … himself:-4 -14 -39
hes … hot:35 32 30
hes … how:5 24 -51
hes … i:18 23 38
hes … ill:20 29 -17
hes … im:54 56 40
hes … is:31 37 3
hes … it:-4 -3 -32
hes … ive:42 36 41
hes … jmup:7 7 -46
hes … kil:26 25 -18
hes … me:59 55 40
hes … moving:19 18 33
hes … my:25 24 33
hes … no:-37 6 -12
hes … not:83 52 30
hes … note:-27 -19 -30
hes … of:29 33 -34
hes … off:48 47 38
hes … on:-20 -5 -20
hes … our:18 32 45
hes … out:48 13 -4
hes … pay:19 15 26
hes … properly:16 17 21
hes … quiet:30 17 13
hes … rats:23 20 23
hes … reason:-45 3 -11
hes … right:20 15 32
hes … round:62 41 44
hes … seeing:21 23 26
hes … shaking:29 35 36
hes … shed:-26 -14 -28
hes … shift:26 -5 -7
hes … snoring:24 27 35
hes … spain:48 37 33
hes … stiff:18 18 23
hes … sunday:-30 -23 -14
hes … taken:35 34 32
hes … teh:18 15 36
hes … that:60 68 76
hes … thats:-20 -15 -15
hes … ther:60 32 46
hes … thinking:7 32 -1
hes … this:-30 -27 -37
hes … to:22 24 -14
hes … tomorrow:27 33 29
hes … tonight:-10 -10 -31
hes … twenty:-27 -15 -11
hes … two:14 23 -13
hes … u:-48 -39 -39
hes … under:39 33 35
hes … until:1 3 -28
hes … up:50 52 50
hes … us:12 11 38
hes … wat:65 61 77
hes … weird:26 24 17
hes … wen:-23 -20 -2
hes … with:6 -39 -15
hes … years:-21 -20 -6
hes … youll:-22 -16 -14
heure:7 6 6
heures:-1 -1 0
heute:-7 6 10
heute habe:-29 -12 -5
heute nacht:40 41 41
heute … auf:-26 -23 -23
heute … bringe:5 5 21
heute … dei:27 16 10
heute … ich:-26 -20 18
hey:-21 -3 8
hi:-1 23 27
hi all:-29 -8 -11
hi up:72 69 66
hi … teh:-25 -2 -2
hid:7 18 30
hid a:82 83 96
hid in:-43 -41 -22
hid it:35 15 1
hid … in:6 -27 -21
hid … is:-46 -1 -2
hid … my:25 15 -1
hid … teh:-32 -27 -5
hidden:-21 -21 -5
hidden behind:21 22 16
hidden teh:-31 -39 -43
hidden them:-9 -26 -21
hidden … boiler:20 21 18
hidden … in:-27 -19 -16
hide:-25 -19 -38
hide it:25 34 -9
hide … teh:-21 -18 -9
hideous:-4 -1 0
hides:-11 -5 0
hiding:-7 -35 -34
hiding food:11 -23 0
hiding it:83 27 -39
hiding … from:48 13 -5
hiding … my:78 14 19
hiding … under:9 13 -24
hiding … wardrobe:16 21 24
hier:27 33 -18
high:-29 -41 -28
high adn:4 41 5
high enough:-45 -38 -25
high i:3 -37 -1
high tide:41 46 45
high to:69 63 59
high … adn:34 33 34
high … i:-30 -5 -45
high … in:40 35 39
high … that:-22 -21 -9
high … to:-10 -43 -1
higher:-14 -13 -15
highest:29 26 29
highest at:33 29 32
highly:-9 -5 -2
highway:-6 -12 0
hija:-5 -2 0
hijo:30 39 40
hijos:0 3 2
hike:-21 -20 -17
hilarious:-10 -22 -19
hilary:0 0 -1
hill:-15 -17 -8
hills:-7 -8 -7
him:19 40 29
him about:25 36 -2
him adn:-25 4 -22
him at:-30 -29 -3
him back:-34 -11 -17
him before:35 24 37
him by:-29 -22 -26
him dead:39 53 17
him dei:50 40 -7
him every:-33 -20 -9
him for:-16 -6 -22
him get:-26 -30 -22
him hes:-35 -31 2
him his:28 26 23
him id:-28 4 -4
him if:0 -25 -14
him ill:27 25 -34
him im:20 3 -7
him in:-13 -5 -56
him is:6 -26 -6
him its:28 21 14
him my:-21 -13 -4
him out:-37 -31 -11
him teh:-29 -34 3
him that:35 47 68
him this:27 35 32
him through:28 -2 -2
him tied:37 40 36
him till:2 -48 -14
him to:-31 -58 -28
him tonight:-14 -21 -24
him wat:-21 -17 -4
him wen:41 45 50
him where:24 -3 2
him with:-6 -8 -31
him … am:34 24 44
him … asked:30 30 -3
him … asleep:23 17 15
him … at:54 51 46
him … away:-18 -26 -23
him … been:35 38 -8
him … but:9 16 27
him … by:-21 -27 -26
him … cant:-4 22 19
him … dead:23 28 21
him … died:31 26 22
him … do:-63 -17 15
him … dont:-53 -18 -6
him … everything:27 39 37
him … for:-31 -37 -23
him … gets:18 22 -15
him … goin:42 16 -10
him … gone:45 42 34
him … good:-36 -33 -9
him … got:41 29 26
him … ground:17 25 -47
him … had:-29 -18 -7
him … him:23 19 8
him … himself:11 13 33
him … his:25 27 14
him … if:22 28 -9
him … ill:32 35 19
him … im:25 23 4
him … in:46 50 33
him … it:8 -6 -20
him … ive:21 23 -24
him … keep:22 26 -2
him … kil:19 32 -10
him … know:9 29 8
him … me:39 40 2
him … night:-6 -3 20
him … no:-1 35 14
him … number:11 17 20
him … on:33 28 -3
him … one:-41 -33 -17
him … said:37 11 -4
him … same:0 0 33
him … she:-37 -28 -18
him … sorry:-33 -29 -32
him … summer:13 9 -28
him … swear:43 46 -10
him … taken:26 28 34
him … teh:10 16 21
him … tell:-17 -24 0
him … ther:-30 -7 -2
him … through:12 17 43
him … to:13 35 21
him … tomorrow:12 12 22
him … until:0 0 -20
him … up:32 28 37
him … wat:9 8 -46
him … went:22 -4 -1
him … where:3 4 27
him … with:-17 -25 -30
himself:42 42 -31
himself adn:11 11 29
himself but:24 33 0
himself he:67 77 36
himself hes:-22 -14 -6
himself i:33 23 -20
himself is:-34 -24 -15
himself most:22 26 -13
himself on:29 27 18
himself out:-27 -23 -13
himself since:22 26 -2
himself that:-28 -15 -6
himself tonight:19 30 -4
himself with:42 29 -1
himself … adn:50 41 -26
himself … at:49 42 -4
himself … days:18 21 0
himself … dont:56 67 34
himself … hes:24 27 35
himself … his:-9 -2 -31
himself … it:38 29 -9
himself … leave:21 25 0
himself … me:18 17 20
himself … with:26 25 37
himself … wont:44 62 76
himself … wouldnt:0 0 -24
hindi:-7 -4 -3
hindu:-1 0 0
hinge:-2 -2 -2
hinges:-4 -3 -1
hint:-1 -2 -1
hints:-10 -7 -3
hip:-38 -34 -36
hippo:0 0 0
hips:-19 -3 -2
his:26 40 34
his address:19 15 25
his adn:43 33 37
his arm:-32 -23 -21
his arms:22 30 35
his bag:-41 -37 -24
his belt:-49 -49 -26
his blazer:29 26 0
his boot:47 41 -5
his breathing:20 13 17
his brother:-1 -4 -22
his cars:30 27 29
his chest:70 67 65
his coffin:23 -24 -12
his collar:-8 -3 -22
his dads:-28 -29 -24
his daughters:20 26 29
his dead:23 24 22
his dealers:-24 0 -1
his door:34 35 51
his ex:31 29 33
his face:-14 4 -29
his father:5 -2 -23
his fathers:-25 -21 -12
his flat:30 25 37
his frends:20 23 34
his girlfriend:17 11 26
his grandson:16 23 -1
his gun:20 21 17
his hair:-16 -18 -26
his he:24 3 -1
his head:-15 -13 -21
his heart:16 20 -22
his job:38 27 -3
his keys:-21 -17 -14
his kids:85 88 -20
his knees:-27 -15 -10
his lips:-5 -15 -22
his mates:43 28 15
his mattress:36 23 -52
his meds:23 24 20
his mind:28 30 16
his mother:-8 -34 -45
his mouth:20 8 21
his mums:31 24 -4
his neck:43 42 27
his old:37 40 46
his pills:-31 -19 -16
his pistol:24 28 31
his razor:25 24 33
his records:3 1 -24
his ring:-31 -29 -10
his room:-25 -15 -12
his safe:-15 -12 -20
his shotgun:36 37 36
his sister:25 6 5
his sleep:-21 -5 -11
his street:11 13 -21
his tablets:-15 -24 -15
his taxi:22 -1 0
his tea:-8 0 27
his things:25 29 -9
his throat:-16 -16 -33
his usual:9 22 33
his walk:-22 -11 -8
his watch:12 19 32
his whole:7 13 25
his wife:0 2 -32
his words:41 24 29
his … a:15 5 33
his … after:7 19 28
his … all:33 26 39
his … an:-23 -13 3
his … are:21 21 17
his … at:33 37 41
his … because:20 18 17
his … blue:-31 -38 -40
his … brother:26 21 24
his … brothers:16 17 24
his … cant:22 22 20
his … choice:24 29 18
his … died:22 25 21
his … dont:49 30 -9
his … everyone:-21 -5 -4
his … god:29 -38 -19
his … goes:32 33 -1
his … gun:37 34 21
his … handed:-24 -21 -16
his … has:22 11 20
his … hav:8 6 -26
his … he:25 34 16
his … hed:39 8 -7
his … hes:28 23 39
his … his:49 42 66
his … how:25 9 8
his … i:-26 -19 7
his … id:-22 -12 -5
his … if:-31 -18 -5
his … im:-10 -4 -25
his … in:-31 -27 -4
his … insulin:21 20 16
his … is:54 50 41
his … isnt:35 32 10
his … its:-19 -32 -29
his … ive:35 32 22
his … knows:26 9 8
his … last:-20 -14 -18
his … left:22 1 -6
his … lief:-50 -37 -3
his … look:20 21 24
his … loved:21 19 23
his … me:9 20 24
his … morning:0 0 -42
his … my:-28 -22 -45
his … nights:-25 -17 -27
his … off:-41 -43 -23
his … on:-18 0 -26
his … one:36 23 -1
his … or:33 -3 -2
his … out:-7 -6 -24
his … pulled:6 7 23
his … put:29 10 -8
his … rail:24 25 31
his … rolled:18 21 24
his … round:26 30 28
his … said:56 54 44
his … say:-22 -6 -2
his … serious:29 30 -5
his … she:32 21 -3
his … shes:45 47 31
his … six:-30 -31 -10
his … sunday:-32 -36 -25
his … them:-7 -3 -36
his … ther:45 34 6
his … this:23 4 -36
his … time:21 19 -3
his … told:21 23 18
his … under:-28 -25 -18
his … watch:27 31 -13
his … wedding:42 43 50
his … went:23 20 22
his … with:6 -5 30
his … wont:38 30 20
his … written:-22 -22 -9
hissing:22 30 30
hissing voice:22 30 30
hissing … is:22 30 30
history:3 2 13
hit:-3 19 -23
hit by:31 -38 -5
hit me:7 20 37
hit my:4 25 -18
hit teh:7 -1 -26
hit … a:15 0 28
hit … adn:-36 -28 -23
hit … day:7 23 0
hit … every:41 37 -1
hit … i:58 48 -5
hit … im:-28 -7 -18
hit … in:-56 -52 -16
hit … on:5 6 -43
hit … sunday:3 5 -54
hit … teh:42 -6 -24
hit … that:33 33 -2
hit … through:19 12 33
hit … was:83 40 -2
hit … with:28 29 20
hitch:0 5 0
hitchcock:-1 -5 -1
hitman:0 0 0
hits:22 41 -67
hits her:34 29 12
hits me:45 48 -77
hits my:31 32 -16
hits teh:-26 -27 -2
hits … every:16 21 -1
hits … hes:7 5 -21
hits … i:-23 -30 8
hits … wen:5 5 -23
hitt:52 48 -1
hitt me:52 48 -1
hitting:28 67 52
hitting me:13 24 -23
hitting mum:14 15 26
hitting my:42 50 56
hitting teh:4 2 24
hitting … for:10 31 -6
hitting … head:22 22 23
hitting … on:11 10 35
hitting … right:2 2 28
hitting … teh:16 13 45
hitting … with:14 10 38
hitze:-3 -3 -1
hiya:-8 -10 0
hoap:21 -71 -57
hoap for:-56 -28 -6
hoap i:44 -39 -20
hoap is:-14 -47 -36
hoap its:48 6 13
hoap left:32 -37 -15
hoap my:1 -50 -6
hoap no:39 5 8
hoap one:42 47 -4
hoap teh:28 -11 -12
hoap that:25 22 22
hoap ther:10 11 26
hoap this:-33 -2 -4
hoap to:-28 -14 -18
hoap u:-15 30 25
hoap … all:-58 -31 -17
hoap … dont:-14 -20 -5
hoap … finding:-45 -4 0
hoap … for:23 -16 -7
hoap … get:47 -23 -14
hoap … go:44 -8 -9
hoap … heart:4 -66 -8
hoap … ill:42 16 17
hoap … im:35 39 35
hoap … is:-22 -37 -35
hoap … it:4 26 27
hoap … ive:45 -17 -2
hoap … me:-13 -66 -5
hoap … no:36 -4 -3
hoap … of:20 40 -2
hoap … scan:34 -11 -2
hoap … sombody:32 49 40
hoap … something:5 9 31
hoap … soon:-13 -56 -29
hoap … these:21 39 -3
hoard:-1 -1 -1
hoarded:14 13 23
hoarding:-4 4 4
hoarding my:11 21 48
hoarding … adn:-29 -35 -12
hoarse:-22 -16 -6
hoax:1 2 10
hob:-6 -6 -8
hobart:-6 -5 0
hobbies:-12 -3 -1
hobby:-13 -5 -6
hockey:13 14 -9
hockey coach:23 23 -4
hockey … us:23 22 -12
hof:1 -2 -1
hoist:-8 -6 -3
hola:-2 -1 -2
hold:51 52 22
hold a:11 29 2
hold her:9 7 23
hold it:28 27 60
hold me:24 -4 20
hold my:3 6 -24
hold out:21 -4 -5
hold … a:-12 -7 -25
hold … adn:4 13 -56
hold … cup:1 2 -27
hold … fone:20 16 25
hold … heart:10 7 22
hold … i:-31 -21 -9
hold … in:-22 -15 -13
hold … keep:-24 -11 -8
hold … teh:10 12 33
hold … this:33 18 33
hold … till:25 27 5
hold … under:24 22 53
holding:-29 -55 -11
holding me:11 13 30
holding my:7 13 35
holding on:39 23 19
holding teh:-40 -33 -7
holding … here:2 9 30
holding … i:-9 -18 -20
holding … kitchen:15 14 25
holding … knife:9 12 29
holding … over:8 20 21
holding … pillow:8 16 37
holding … up:-60 -58 -52
holds:-50 -51 -62
holds tomorrow:-44 -45 -41
hole:19 27 24
hole adn:-15 -23 -24
hole bottle:68 80 83
hole … im:69 69 78
hole … teh:-27 -17 -17
holi:-1 0 0
holiday:-30 -39 -35
holiday i:24 18 -3
holiday … i:1 11 21
holiday … not:21 24 21
holiday … to:-20 -23 -17
holidays:-4 9 9
holidays … teh:-22 -11 -10
holly:0 1 1
holy:-37 -42 -35
holy water:-28 -4 -4
home:26 -5 -26
home adn:68 5 -34
home after:-23 -5 -3
home all:28 -3 -1
home alone:9 26 37
home at:31 30 25
home but:-20 -9 -14
home early:34 38 43
home from:1 -17 -32
home hes:29 31 41
home i:-4 25 38
home ill:-21 -12 -8
home is:-23 -19 -5
home its:38 29 2
home my:-13 -9 -24
home nobody:0 -68 -46
home since:33 -56 -10
home to:18 33 1
home today:-30 -19 -7
home tomorrow:-29 -13 -2
home with:-39 -44 -32
home … a:-40 -22 -15
home … about:26 28 30
home … all:58 42 -8
home … an:-22 -4 -6
home … at:3 -26 -21
home … be:47 62 52
home … did:-24 -5 -2
home … doesnt:23 34 28
home … dont:39 -7 -13
home … every:48 -11 -4
home … everything:29 -5 0
home … feels:-16 -46 -35
home … find:69 70 50
home … fine:-18 -24 -14
home … friday:-2 -53 -17
home … goin:20 19 20
home … haveing:52 54 0
home … her:32 27 -11
home … hospital:-2 -29 -20
home … i:28 -28 -45
home … im:38 -9 -9
home … is:27 24 19
home … it:78 62 15
home … know:51 -1 -7
home … knows:-1 -52 -19
home … midnight:-36 -27 -28
home … my:7 12 -30
home … off:38 35 49
home … on:25 -6 13
home … one:32 -5 -2
home … out:30 35 49
home … rain:-21 -15 -14
home … said:-27 -7 -5
home … says:26 31 40
home … see:4 17 22
home … six:13 16 23
home … teh:-27 -42 -52
home … think:33 -3 -7
home … to:36 50 49
home … tomorrow:26 35 32
home … tonight:-34 -24 -12
home … want:49 11 -3
home … ward:36 -6 -3
home … wil:33 32 25
home … with:-23 -9 -9
home … wont:52 49 48
homes:-8 -1 -7
homesick:4 -1 0
homework:-68 -54 -12
honest:57 6 -18
honest on:34 -5 -6
honest with:-26 -19 -8
honest … am:2 0 -21
honest … goin:0 -1 -21
honest … how:37 47 55
honest … i:56 -5 -16
honest … on:-31 -18 -8
honestly:0 0 0
honesty:3 -1 -2
honey:-1 -2 0
honeymoon:0 -1 0
honor:24 24 26
honour:36 49 61
honour … in:39 38 43
honoured:48 20 21
hood:-30 -22 -19
hoodie:-2 7 8
hook:25 16 41
hook adn:25 24 21
hook … dog:-23 -15 -14
hook … im:23 15 18
hooks:-2 -3 -2
hoops:1 -6 -3
hooray:-3 -3 -5
hoot:1 2 2
hoover:24 -7 -4
hoover … i:22 -8 -7
hoovered:-7 -5 -4
hoovering:-11 -3 -6
hoped:3 -1 15
hoped to:34 13 22
hoped … be:47 -1 7
hopeful:-6 -11 -3
hopefully:-34 -29 -25
hopeless:-4 -31 -15
hopes:54 47 0
hoping:87 -79 -68
hoping i:30 -55 -8
hoping it:18 -1 -26
hoping my:16 23 -4
hoping not:24 32 13
hoping one:-6 30 -3
hoping teh:25 -48 -4
hoping that:-28 -30 -11
hoping they:25 -2 -2
hoping to:-39 -7 -1
hoping … cancer:40 -1 0
hoping … come:23 -58 -7
hoping … dont:9 -63 -8
hoping … heart:28 26 -5
hoping … of:-27 0 -1
hoping … takes:7 -66 -12
hoping … them:-23 1 -1
hoping … to:17 28 12
hoping … wont:2 -58 -31
hora:-18 -11 -6
horas:-29 -3 -2
hormones:-11 -11 -10
horn:-11 -5 -2
horoscope:4 4 12
horrible:5 -38 -21
horrid:-3 -1 0
horrified:-53 -1 -1
horrify:-12 -10 -2
horror:-34 -19 -12
horrors:-4 -4 -4
horse:8 -24 -13
horse first:28 0 0
horse with:40 -1 0
horse … bet:28 0 0
horse … in:26 0 -1
horse … my:31 -3 -3
horses:20 -15 -14
hose:75 69 70
hose for:58 59 57
hose is:34 37 37
hose … car:20 15 20
hose … teh:42 41 35
hose … windows:20 20 19
hosepipe:21 22 17
hosepipe adn:28 23 21
hosepipe … a:31 27 24
hosepipe … it:-37 -23 -12
hosepipe … teh:29 36 37
hospice:-18 0 -25
hospital:-31 -55 -71
hospital adn:-14 -20 0
hospital on:49 -45 -21
hospital where:-22 -20 -20
hospital … after:38 -24 -13
hospital … monday:23 -26 -10
hospital … teh:-27 -27 -28
hospital … tuesday:33 -4 -2
hospitals:-13 -7 -23
host:-13 -7 -3
hostage:-3 -3 -1
hostel:30 32 25
hostel i:6 -30 -13
hostel mess:-30 -26 -19
hostel roof:89 83 72
hostel with:5 4 -36
hostel … is:23 28 27
hostel … she:59 57 47
hostels:-1 0 -1
hosting:-3 -1 0
hosts:-3 -1 0
hot:-18 -10 -9
hot adn:18 21 18
hot he:3 4 23
hot iron:24 27 0
hot water:-19 -18 -24
hot … adn:-2 9 24
hot … bottle:-25 -25 -14
hot … my:30 31 -8
hotel:-44 -49 -41
hotel by:-18 -20 -20
hotel room:-21 -17 -7
hotels:0 0 -1
hotline:19 26 -8
hour:27 17 8
hour adn:40 37 38
hour ago:85 74 75
hour back:23 33 38
hour before:36 44 28
hour i:2 -29 -14
hour if:-21 -17 -15
hour ive:22 25 22
hour my:33 19 28
hour of:22 15 16
hour since:27 63 34
hour wen:23 17 21
hour … back:17 15 20
hour … been:17 23 -3
hour … bit:11 16 22
hour … but:32 1 19
hour … can:-27 -39 -22
hour … feel:23 26 25
hour … feeling:-48 -40 -38
hour … he:33 60 22
hour … hes:18 17 21
hour … is:40 -6 -2
hour … it:9 14 26
hour … ive:-25 -24 -21
hour … my:19 35 31
hour … myself:6 15 20
hour … nobody:30 29 25
hour … said:53 0 -1
hour … shes:-40 -34 -37
hour … sleepy:-28 -27 -22
hour … teh:33 12 25
hour … to:-4 -22 -5
hour … took:19 25 -3
hour … would:6 11 26
hour … wrapped:10 15 -31
hours:-5 -16 9
hours at:-27 -23 0
hours its:36 39 30
hours last:12 32 31
hours … adn:-24 -15 -7
hours … for:-24 -12 -6
hours … i:-31 -25 -19
hours … in:8 16 25
hours … night:-30 -23 -4
hours … teh:24 34 60
hours … week:31 37 35
house:0 -4 10
house from:8 21 18
house i:-6 -21 -17
house is:-25 -34 -21
house knows:2 3 -29
house not:47 36 1
house over:22 22 -5
house sorry:16 17 23
house teh:-18 -21 -19
house to:20 19 17
house was:38 -1 -2
house where:33 31 28
house would:5 6 -49
house … all:6 10 23
house … asleep:18 20 54
house … friday:7 21 26
house … go:24 26 32
house … goin:-5 -6 21
house … he:12 16 32
house … her:24 26 9
house … him:11 15 -29
house … ill:26 30 51
house … im:57 44 58
house … in:41 -1 -32
house … it:25 25 -8
house … kids:25 21 20
house … more:-2 -17 -25
house … myself:-73 -81 -45
house … no:-36 -13 -14
house … on:-4 -22 -29
house … one:57 30 -5
house … quiet:30 17 -18
house … teh:24 20 22
house … them:3 7 23
house … tonight:60 59 50
house … up:1 9 27
house … while:20 22 6
house … with:23 28 27
household:-12 -10 -6
housekeeping:-2 -1 -2
housemate:8 17 7
housemates:44 43 36
housemates are:43 36 39
houseplant:-19 -26 -3
houses:-14 -8 -6
housing:18 26 29
housing officer:49 51 56
hovering:-10 -6 -1
how:-10 -5 -13
how adn:19 16 26
how calm:19 20 15
how did:1 -29 -18
how do:-44 -27 -29
how easy:30 14 -12
how else:-30 -31 -35
how far:24 -17 -12
how he:-22 -5 -24
how i:29 53 23
how id:75 90 18
how im:18 -3 38
how is:-18 -21 -15
how it:-28 -34 -29
how ive:45 9 3
how long:52 25 38
how many:40 40 13
how much:-21 -13 -23
how nice:8 -24 -7
how teh:-24 -10 -7
how u:-20 -21 -13
how … adn:25 28 26
how … are:-17 -15 -25
how … be:48 42 72
how … been:-26 -23 -5
how … by:22 23 -8
how … came:21 22 -8
how … car:25 28 7
how … come:-32 -30 -14
how … cut:-23 -22 -1
how … dei:61 51 25
how … did:-35 -37 -19
how … do:52 57 -48
how … does:13 18 22
how … every:35 -9 0
how … feel:25 -33 -9
how … felt:45 -25 -4
how … find:-24 -2 -1
how … go:32 26 -3
how … goin:-5 1 48
how … her:28 38 7
how … him:4 6 -24
how … i:-26 -45 -41
how … it:15 21 22
how … itd:27 0 -20
how … itll:17 13 24
how … ive:45 3 21
how … kil:35 57 -8
how … man:25 2 -2
how … myself:28 49 -12
how … of:34 32 -4
how … put:20 14 -3
how … say:-27 -23 -17
how … see:29 41 56
how … stop:13 27 -10
how … stopped:-22 -24 -1
how … take:22 26 24
how … that:21 18 0
how … things:-15 -30 -23
how … til:60 0 0
how … to:-3 18 38
how … u:25 -25 -39
how … want:21 53 -4
how … was:-2 -21 -10
how … were:-22 -7 -3
how … with:-20 -23 -19
how … works:-24 -6 -15
how … would:-39 9 -32
however:-91 -69 -34
howled:-13 -11 -6
howling:-2 -2 -3
howls:-5 -5 -7
hows:-9 4 -22
hows everyones:-3 -2 -20
hows … monday:-3 -2 -20
howth:0 1 1
hoy:-74 0 34
hoy me:22 15 29
hoy … tiro:22 15 29
hr:-19 -16 0
hrs:13 17 17
hubby:-18 -15 -23
hubbys:22 27 40
huff:-1 -1 0
hug:-38 -27 -13
huge:-8 -42 -29
huge today:59 -5 -1
hugged:-16 -17 6
hugged my:17 16 27
hugged us:-21 -16 -7
hugged … daughter:15 14 24
hugged … for:1 0 22
hugged … teh:-21 -16 -7
hugging:-2 -1 0
hugs:-7 -13 -19
hull:-9 -9 -7
hum:-1 -4 -1
human:-5 -6 -14
humans:-36 -39 -8
humber:-32 -25 -14
humiliated:69 -1 6
hummed:-4 -4 -1
humming:24 15 33
humming it:-20 -17 -13
hummus:-7 -7 -3
humour:-6 -1 -6
hums:2 -15 -5
hun:0 -1 -3
hund:-19 -15 -11
hundred:45 27 33
hundred adn:23 -2 12
hundred on:21 -14 -6
hundred … adn:7 13 25
hundred … horses:34 0 0
hundred … ten:26 14 29
hundred … thirty:40 44 39
hundreds:36 35 13
hundredth:-4 -1 0
hung:-18 -6 9
hung back:0 0 -28
hung myself:15 23 21
hung teh:-22 -22 -26
hung up:48 34 74
hung … adn:50 37 40
hunger:-12 -1 -2
hungover:30 -1 -1
hungry:-3 19 18
hungry not:16 26 -2
hunt:0 0 -1
hunting:0 6 1
hurling:-7 -2 -1
hurry:32 -1 -15
hurting:39 13 -23
hurting myself:74 3 -3
hurting … adn:-23 2 -26
hurting … baby:37 44 -1
hurting … in:26 48 -2
hurting … teh:17 29 48
hurting … with:14 23 39
hurts:60 44 -5
hurts me:58 37 -7
hurts that:40 -1 -1
hurts to:35 31 -32
hurts … adn:-35 -13 0
hurts … i:24 -10 -2
husband:24 21 -8
husband adn:-17 -26 -13
husband counts:40 34 27
husband has:52 47 32
husband hits:42 46 -5
husband i:-5 -42 -13
husband is:34 43 66
husband packed:17 21 1
husband punches:3 4 -25
husband that:28 29 -18
husband tonight:0 -22 -19
husband went:14 24 27
husband … a:25 24 12
husband … adn:-6 -3 21
husband … been:19 22 -4
husband … he:2 -23 -12
husband … her:6 27 47
husband … here:7 -25 -14
husband … him:-10 -32 -9
husband … his:-17 -37 -14
husband … i:26 3 11
husband … it:-32 -28 -14
husband … its:-26 -22 -12
husband … me:32 48 -7
husband … my:1 -3 25
husband … on:-33 -20 -18
husband … out:5 21 26
husband … over:-30 -25 -16
husband … passport:-22 -19 -8
husband … put:21 24 -7
husband … strangling:31 31 64
husband … tablets:40 34 27
husband … teh:-13 -20 -11
husband … to:43 44 14
husband … up:30 18 -20
husband … with:12 26 33
husband … writing:23 26 -3
husbands:3 12 18
husbands dinner:4 5 21
husbands … adn:22 38 22
husbands … i:35 36 27
husbands … im:-24 -4 0
hut:0 0 0
hutch:2 3 3
hvae:26 25 27
hyacinths:0 0 0
hyderabad:-1 0 0
hygiene:6 -2 3
hymn:4 -4 2
hymns:17 -7 -6
hymns … teh:19 21 19
hypocaust:-4 -3 0
hypocrite:0 0 -42
hypothetical:-3 -1 1
hypothetically:32 48 -5
hypothetically how:41 30 2
hypothetically if:18 35 -2
hypothetically … someone:23 36 -2
hypothetically … wanted:32 33 -1
hysterical:-11 0 29
hysterical … teh:3 1 31
i:1 1 -15
i accidentally:15 24 24
i agree:10 21 -16
i alife:38 0 -1
i answer:23 26 -10
i are:-35 -36 -17
i ask:73 20 -8
i asked:36 14 -20
i ate:35 47 49
i attempted:70 111 80
i bathed:-24 -22 -5
i be:-28 -20 -14
i beat:34 39 -1
i been:24 20 6
i began:6 -27 -4
i beleive:-14 -13 -29
i bite:29 27 -4
i blacked:29 26 12
i bought:14 15 21
i burn:-13 4 22
i burned:2 -3 -41
i burnt:-58 -39 -3
i buy:32 36 -8
i call:-24 -37 -25
i came:-26 -2 -28
i cancelled:-27 -21 -10
i cannot:-7 4 28
i carry:-24 -20 -21
i carved:24 29 -4
i catch:23 28 -6
i caught:0 -17 -22
i check:-14 -27 -8
i checked:45 61 66
i choose:65 -7 -3
i chose:18 21 40
i clock:34 -4 -3
i cook:34 36 -5
i count:30 36 29
i counted:33 11 22
i cried:11 -23 -23
i cross:35 -23 -3
i cut:51 67 -6
i decide:39 17 -6
i decided:-14 2 -26
i dei:38 16 69
i deserve:24 32 -41
i deserved:18 23 0
i did:38 28 28
i died:57 80 91
i disappeared:22 -6 -2
i do:8 15 30
i dont:-1 -26 -46
i double:-22 -13 -6
i drank:33 -17 -9
i dream:59 46 -9
i drink:-29 -21 -15
i drive:-23 -12 -15
i drove:-3 -21 -16
i end:65 58 123
i envy:46 26 -7
i failed:21 11 -2
i fainted:18 27 -16
i fantasise:43 42 -2
i feel:26 -48 -49
i fell:85 28 5
i felt:-8 -31 -23
i find:-18 -48 -3
i finish:28 30 39
i finished:7 -23 -23
i fix:-20 -25 -24
i fixed:22 32 37
i fly:57 0 0
i fone:-17 -20 -17
i forgave:25 19 23
i found:-9 -13 -48
i fully:18 31 -8
i gag:32 29 30
i get:-2 -14 -35
i give:41 51 45
i go:85 80 71
i got:-21 -54 -49
i grew:35 21 -4
i had:19 5 -24
i hadnt:-23 -22 -23
i hang:14 13 63
i hate:-4 3 -21
i havent:22 3 -8
i hear:-53 -42 -44
i heard:8 25 -5
i held:69 53 44
i help:0 -22 -26
i here:52 54 55
i hert:70 105 -18
i hit:42 40 -43
i hoap:-18 -21 -9
i hold:10 7 25
i hoped:-48 -12 -2
i hvae:26 25 27
i i:5 -71 -16
i imagine:48 21 -30
i injected:26 33 36
i intend:63 82 18
i ive:35 43 43
i jmup:58 49 61
i joined:-23 -9 -2
i jumped:60 37 54
i keap:17 23 0
i keep:29 21 8
i kept:25 19 25
i kil:0 -5 142
i killed:44 46 -26
i knew:-27 -12 -23
i laid:-20 -13 -6
i laughed:6 21 27
i left:-62 -42 -46
i lie:11 -55 -39
i lied:121 99 13
i lined:-24 -21 -14
i listen:-23 -17 -3
i liv:49 34 -18
i long:12 25 -1
i look:-24 -51 -20
i looked:26 26 5
i lost:-28 11 19
i love:-38 -48 -43
i loved:-29 -31 -13
i made:-33 -35 -51
i make:25 1 -21
i may:-2 -19 -35
i mean:31 46 -12
i meant:0 48 75
i met:-17 -25 -14
i might:25 -13 -51
i miss:-31 -33 -21
i missed:-30 -18 -18
i moved:-29 -4 -1
i nearly:43 -6 -49
i need:8 31 14
i needed:-25 -17 -2
i no:28 32 2
i nodded:3 6 25
i not:-25 -17 -21
i noticed:-51 -17 -11
i opened:-34 -9 -5
i ought:7 -5 -23
i over:32 -49 -13
i overdose:10 14 30
i overdosed:-17 -21 -12
i owed:-35 -13 -9
i owned:-20 -6 -3
i paid:-28 -31 -14
i passed:-20 14 -10
i picked:29 37 40
i picture:21 16 -6
i pinch:13 17 30
i plan:25 48 48
i pointed:-23 -20 -18
i poured:-23 -33 -25
i pray:24 -27 -13
i promise:-29 -13 0
i promised:49 9 33
i pull:40 41 41
i pulled:27 15 -11
i punch:26 27 -1
i put:8 37 50
i quit:10 31 38
i quote:23 32 -3
i rang:34 -6 9
i read:-20 -37 -38
i reckon:62 59 64
i reckoned:43 57 60
i regret:27 2 -12
i relapsed:-79 -22 -15
i remember:-43 -38 -30
i ride:-33 -14 -4
i ring:-37 -27 -24
i rub:31 51 17
i said:25 -11 13
i sat:-41 -49 -56
i say:-16 -33 -64
i scratch:9 24 -1
i scratched:37 52 -1
i sed:21 20 0
i see:-18 -14 -22
i seem:32 22 4
i set:48 53 74
i shake:42 40 52
i shall:55 59 82
i shant:67 82 78
i shoot:16 17 30
i should:11 17 -24
i shouldnt:23 -12 -5
i shouldve:26 -8 -3
i sit:-10 -7 -21
i slashed:21 27 33
i slept:-37 -26 -14
i slipped:-26 -22 -14
i smiled:81 67 51
i smoked:-50 -32 -4
i sold:-36 -23 -8
i stand:-36 -15 -26
i start:-35 -24 -34
i started:-27 -18 -31
i stayed:-30 1 0
i step:31 43 46
i stood:-20 -54 -35
i stuck:56 65 0
i survived:17 31 11
i swallow:41 45 57
i swallowed:35 36 22
i swear:31 45 18
i take:27 18 -14
i teh:12 -47 -35
i tell:-52 -59 -75
i texted:82 20 27
i that:34 -3 1
i think:26 15 -18
i threw:41 24 -37
i ticked:36 -13 -3
i tied:41 53 62
i to:-33 -26 -4
i told:-4 -6 -23
i touched:20 11 -1
i tried:44 51 64
i try:-3 -8 24
i turned:-37 -30 -13
i type:32 8 25
i typed:40 29 25
i understand:-25 -11 -11
i wait:13 20 33
i waited:12 25 5
i wake:25 25 -52
i walk:-5 8 23
i walked:-2 -8 -52
i wana:47 43 -26
i want:42 58 -58
i wanted:-33 -39 26
i was:-10 -62 7
i wash:25 27 -13
i wasnt:43 30 32
i went:-16 -31 -19
i were:-17 -60 -28
i werent:95 -19 -3
i wet:-12 -16 -30
i wich:37 -2 0
i wil:43 53 32
i wish:13 -15 -71
i wished:-23 -3 4
i with:8 13 23
i woke:11 -34 -20
i wonder:31 3 -2
i wont:100 91 88
i would:-15 16 -48
i wouldnt:57 -21 -18
i write:19 15 22
i wrote:-22 -13 19
i … a:8 -7 -35
i … able:-42 -19 -11
i … about:-9 27 -25
i … above:10 25 32
i … actively:22 26 -1
i … adn:5 25 33
i … after:83 28 6
i … agency:23 24 3
i … ahead:27 10 9
i … al:43 42 44
i … all:21 19 7
i … alone:37 55 -10
i … am:-5 0 -51
i … another:54 67 46
i … antifreeze:4 20 15
i … anybody:23 8 5
i … anymore:36 7 28
i … anyone:39 51 12
i … anything:12 -28 0
i … anywhere:-46 1 3
i … argue:-23 -10 -7
i … arm:51 45 -18
i … arms:49 61 19
i … around:13 -16 -24
i … as:26 10 42
i … asked:13 8 22
i … asking:0 -25 -4
i … attempt:39 45 -15
i … away:77 32 -9
i … baby:-13 -21 -1
i … back:-3 24 58
i … bad:41 28 -15
i … be:30 18 52
i … because:28 2 -27
i … been:22 26 13
i … before:-22 5 30
i … begun:36 37 35
i … behind:-18 -21 -16
i … being:6 6 36
i … beleive:18 -1 21
i … believed:-22 -1 0
i … belt:33 31 -44
i … beside:20 -1 7
i … between:-36 -5 -5
i … bike:-21 -4 0
i … bin:13 28 0
i … bit:2 39 47
i … blades:25 5 -20
i … blame:-75 -45 -41
i … bleed:35 42 37
i … body:48 12 12
i … born:40 -13 -5
i … bottle:-66 -46 -29
i … bread:-24 -26 -33
i … breathing:11 1 -26
i … brother:-27 -13 -18
i … burden:91 -2 -1
i … burn:-28 -11 -7
i … burning:21 25 -3
i … but:-5 9 -26
i … by:25 7 1
i … bye:12 13 20
i … call:-30 -18 -21
i … calm:32 56 50
i … came:26 -17 -15
i … can:7 6 26
i … candles:-30 -28 -12
i … cans:-35 -1 -1
i … cant:-40 -3 16
i … car:-26 -22 -20
i … card:-29 -30 -29
i … care:32 27 -55
i … carry:-3 9 36
i … cat:-23 -2 0
i … catch:36 35 43
i … caught:-31 -20 -13
i … cereal:14 21 1
i … chair:49 43 21
i … change:-25 -14 3
i … changed:25 27 30
i … check:-24 -16 -3
i … children:-2 12 20
i … choose:70 -3 -2
i … choosing:3 20 -2
i … cigarette:57 55 37
i … class:-23 -2 -1
i … climb:16 18 28
i … close:-39 -48 -5
i … closing:-5 -29 -25
i … coat:24 7 13
i … cold:-28 -9 2
i … come:14 22 -10
i … coming:47 28 17
i … comit:59 51 -23
i … complain:46 0 -5
i … cooking:21 -1 -15
i … cord:-44 -41 -45
i … could:-37 15 23
i … counting:13 25 50
i … courage:-26 -31 -9
i … craving:-52 -9 -7
i … crossing:45 63 47
i … cry:-23 -14 -4
i … cryin:-30 -14 -7
i … cut:-5 1 48
i … cutting:192 146 3
i … date:10 17 42
i … daughter:21 -11 7
i … daughters:-24 -12 -6
i … day:38 -7 -5
i … daylight:17 13 -28
i … days:22 9 -5
i … dead:54 13 16
i … death:-21 38 -1
i … decided:14 13 -35
i … deep:-24 -17 -29
i … dei:66 65 11
i … deleted:41 0 -1
i … deserve:22 -4 -4
i … did:6 22 -14
i … didnt:2 36 -7
i … dieing:-22 -16 -6
i … disappear:35 -23 -4
i … disappointed:57 -4 -8
i … disgusting:25 -12 -5
i … do:40 20 12
i … does:47 28 -1
i … doing:1 0 -24
i … done:-12 -23 -11
i … dose:62 60 75
i … down:8 -21 0
i … downstairs:-21 -11 -5
i … drank:-57 -3 5
i … dream:36 -4 0
i … dress:7 24 -28
i … drink:-31 -20 8
i … drinking:3 -21 2
i … drive:-6 -35 -25
i … dropping:27 32 43
i … drown:29 18 36
i … drunk:17 18 26
i … each:33 -16 -8
i … easy:23 -11 -8
i … eaten:40 30 1
i … eleven:-35 -9 -16
i … end:-4 23 -27
i … ended:23 22 55
i … ending:57 69 52
i … enjoy:-22 -16 -1
i … enjoying:12 15 34
i … enough:5 20 27
i … envy:49 6 -1
i … every:71 1 -7
i … everyone:2 23 22
i … everything:-18 2 28
i … exactly:6 15 23
i … exist:116 75 66
i … existed:28 -3 -1
i … existing:42 -3 -2
i … expect:27 3 4
i … eyes:31 35 -12
i … face:-36 -15 -3
i … faint:4 5 31
i … far:6 5 26
i … fat:8 34 -13
i … fed:1 1 -22
i … feel:-6 18 26
i … feeling:-37 -35 -19
i … fight:29 -5 -8
i … fighting:11 -30 -18
i … find:-17 -29 -32
i … finger:-45 -46 -24
i … finish:-17 -25 -22
i … finished:74 79 54
i … fire:40 45 53
i … first:35 44 6
i … fit:54 58 -3
i … fits:1 18 -27
i … five:27 30 36
i … fix:-36 -24 -12
i … flat:-29 -23 -12
i … float:23 -8 0
i … floor:40 56 37
i … flu:26 -8 -3
i … follow:-4 26 -18
i … fond:27 24 19
i … for:25 38 24
i … forget:-27 -27 -24
i … forgetting:10 11 23
i … forgot:31 -4 -1
i … forgotten:-33 -24 -6
i … fortnight:26 -3 0
i … forty:-30 -10 -9
i … four:29 -2 5
i … free:-23 -42 -34
i … frightened:17 23 8
i … from:41 17 -11
i … full:15 24 14
i … futur:36 -6 -4
i … gently:43 48 37
i … get:-50 4 -16
i … ghost:48 -12 -4
i … give:-45 -15 -13
i … giving:-40 -23 -15
i … glad:-28 -26 -1
i … go:29 17 35
i … god:20 -38 -28
i … goin:-6 -11 -50
i … gone:33 -23 0
i … good:38 17 50
i … goodnight:30 31 35
i … got:14 39 22
i … grandad:33 37 35
i … graped:23 54 -7
i … gun:-1 8 21
i … had:-17 -22 -26
i … half:31 -22 -10
i … hand:59 42 26
i … hang:28 33 38
i … hanging:20 29 -17
i … happy:-58 -7 4
i … hard:35 25 27
i … hardly:57 17 34
i … harm:30 21 -2
i … harmed:-39 -19 -1
i … harming:31 -2 0
i … havent:-47 -8 -1
i … he:-20 -10 -44
i … heer:35 -1 -1
i … held:44 47 39
i … helium:-48 -51 -37
i … her:-17 -32 -28
i … here:54 47 21
i … hes:-18 -23 -17
i … high:-52 -52 -54
i … him:17 24 22
i … his:-30 -34 0
i … hit:49 18 -8
i … hoap:3 -28 -25
i … hold:27 35 14
i … home:-16 -41 -49
i … hoped:23 4 8
i … hoping:49 -6 -2
i … hostel:23 16 16
i … hot:18 22 -3
i … hours:-28 -15 -7
i … hurting:8 -27 -1
i … i:24 29 19
i … ice:43 0 -5
i … id:62 39 63
i … if:-26 -13 1
i … ill:44 33 9
i … im:-10 -23 -26
i … imagine:-13 -21 -6
i … in:5 11 37
i … instead:7 -21 -10
i … insulin:3 5 26
i … intend:6 7 27
i … into:25 29 -6
i … isnt:-6 40 -5
i … it:49 46 38
i … itd:-18 -20 3
i … itll:-23 -17 -11
i … ive:7 -34 -8
i … jealous:95 -17 -5
i … jmup:44 35 27
i … joined:38 34 32
i … joining:-19 -22 -21
i … jumped:46 48 53
i … jumping:21 25 7
i … k:10 8 -21
i … kept:29 35 30
i … key:-28 -10 -11
i … keys:23 30 21
i … kids:18 26 26
i … kil:106 124 -107
i … killed:12 21 -11
i … killing:20 22 3
i … knew:-43 -23 -7
i … know:-44 -38 -35
i … land:15 20 29
i … lasagne:-22 -12 0
i … last:49 35 7
i … late:26 19 16
i … laying:-35 -35 -23
i … leave:46 20 29
i … leaving:-10 -4 32
i … left:-49 -6 -37
i … legs:50 53 -5
i … let:104 91 57
i … leter:-33 -30 -19
i … lie:-47 -22 -31
i … lief:0 6 41
i … light:-21 0 1
i … lighter:34 -3 1
i … line:38 23 19
i … little:-16 -22 -7
i … liv:-42 -11 33
i … long:-23 -15 -16
i … look:-21 -33 -21
i … looking:-30 -18 -14
i … lose:-27 -19 -9
i … lost:21 -13 -5
i … lot:30 8 12
i … lucky:22 10 9
i … lying:6 33 3
i … mad:-22 0 0
i … made:38 37 33
i … make:44 31 -7
i … making:10 17 23
i … man:-22 -18 -11
i … marks:31 30 -2
i … me:35 50 22
i … mean:101 62 19
i … means:68 51 43
i … meant:35 31 36
i … mess:-21 -21 -13
i … messages:16 29 -2
i … midnight:21 25 18
i … might:-28 -17 -5
i … milk:-24 -12 -6
i … mine:22 13 -8
i … minutes:22 18 17
i … mistake:16 -22 0
i … monday:29 21 16
i … money:-29 -3 -11
i … month:41 -1 -1
i … most:36 33 -23
i … much:16 25 14
i … mum:-19 -20 -7
i … myself:38 101 73
i … naloxone:32 42 29
i … nearly:40 -4 -7
i … need:-27 -35 -3
i … needing:-19 -31 -22
i … neither:-30 -26 -1
i … nerve:45 43 -17
i … neva:-12 -54 -19
i … new:-8 -6 -21
i … nice:17 15 22
i … night:19 40 10
i … nights:48 -2 -5
i … no:6 -15 -40
i … nobody:-10 -17 -28
i … nodding:26 25 33
i … noise:-30 -22 -8
i … none:-39 -38 -13
i … not:-26 -39 -14
i … note:18 18 28
i … nothing:23 24 9
i … number:15 -22 -17
i … nurse:29 47 28
i … off:80 54 78
i … okay:3 -21 -4
i … old:26 -15 -5
i … once:-11 -7 -23
i … one:-8 -37 -24
i … onions:6 19 21
i … online:-35 -41 -42
i … onto:-53 -48 -36
i … opened:70 40 43
i … or:-59 -96 -35
i … other:42 11 -5
i … our:-25 -26 -13
i … outside:5 10 27
i … over:-27 -22 -57
i … overdosed:6 31 13
i … own:49 73 -22
i … packed:15 20 19
i … packets:38 41 35
i … pain:35 13 25
i … pass:-17 -24 -12
i … past:43 33 19
i … peace:44 39 41
i … people:20 17 38
i … pick:30 -3 -3
i … picked:34 22 22
i … picturing:29 27 -39
i … pills:28 31 -18
i … place:50 37 13
i … planning:14 18 45
i … poison:26 32 -9
i … police:-22 -16 -7
i … posted:15 26 34
i … posting:-25 -10 -4
i … prayed:-36 -21 -14
i … press:29 -6 -2
i … priest:20 20 18
i … promise:6 12 -23
i … promised:21 27 33
i … properly:8 34 23
i … pull:22 -2 -3
i … pulling:30 32 32
i … punching:2 -53 -20
i … purpose:-28 -17 -23
i … pushing:19 32 -5
i … put:25 36 16
i … putting:19 42 42
i … quid:-20 -4 -7
i … quiet:-26 -18 -7
i … quitting:-21 -11 -5
i … rather:41 8 -16
i … razor:13 15 26
i … read:-30 -25 -14
i … reading:24 20 33
i … ready:17 -2 -32
i … real:43 46 49
i … reason:31 14 -2
i … recall:20 20 35
i … relapsed:-39 -2 0
i … remember:-30 -22 -31
i … restful:35 -5 -4
i … right:8 -3 34
i … rist:27 28 -7
i … rite:44 68 35
i … roap:19 19 38
i … roof:60 60 61
i … round:-28 -42 -31
i … rouse:38 33 28
i … running:49 44 29
i … said:58 84 -16
i … salt:20 45 0
i … same:22 40 -16
i … saturday:-23 -23 -17
i … saving:61 70 -20
i … say:-34 -44 -9
i … saying:0 -4 -23
i … scan:22 -7 -1
i … scard:30 -3 35
i … school:-35 -37 -23
i … scream:-25 -23 -14
i … sectioned:22 -2 -2
i … seeing:-36 -44 -48
i … seen:-12 6 23
i … seizure:26 35 38
i … self:12 21 -13
i … send:-19 -21 -34
i … serious:-7 -34 -33
i … settled:46 36 7
i … shake:43 46 23
i … shaking:-16 -20 -9
i … shaky:0 -42 -4
i … shell:-23 -19 -16
i … sherry:37 -5 -2
i … shes:18 28 18
i … shifts:-27 -25 -18
i … shoot:-33 -37 -2
i … shooting:21 35 -9
i … should:42 -17 -17
i … shouldnt:35 1 1
i … sick:82 64 79
i … since:-39 -13 -9
i … sister:-26 -11 -3
i … sitting:9 61 26
i … skin:18 36 0
i … sleep:-23 -29 -9
i … slit:15 21 -28
i … small:-27 -15 -11
i … smell:23 24 21
i … smiled:37 33 15
i … smiling:-25 -27 -24
i … sombody:-1 -31 -19
i … someone:-13 -10 -39
i … something:20 33 44
i … somewhere:20 5 5
i … sorry:-14 -1 -35
i … sort:29 54 33
i … sounds:-30 -8 -1
i … spare:52 25 36
i … speaking:41 45 39
i … spoil:37 49 47
i … spreadsheet:-25 -9 -2
i … spring:37 33 36
i … stabbing:24 40 -6
i … stars:38 52 13
i … started:77 54 33
i … stiff:31 35 35
i … stitches:-25 -26 -16
i … stones:-26 -22 -18
i … stood:31 14 19
i … stop:-49 -22 -44
i … stopped:31 36 23
i … stopping:-21 -9 6
i … stops:18 23 19
i … strangled:-28 -28 -34
i … street:4 10 -20
i … strong:18 32 22
i … stupid:-29 -15 -2
i … such:41 21 26
i … suffer:34 48 48
i … suicidal:59 57 -20
i … suicide:-4 20 55
i … suppose:32 33 23
i … sure:-36 -7 -52
i … surgery:35 -3 -1
i … surplus:48 -2 0
i … survive:29 31 24
i … swallow:-1 0 -26
i … swim:92 88 94
i … ta:9 7 27
i … take:38 85 52
i … taken:8 8 27
i … takes:49 74 61
i … talk:42 24 24
i … talked:-23 -1 -15
i … taste:43 -26 -14
i … teh:13 21 17
i … tell:-37 -28 -37
i … telling:19 22 27
i … ten:75 29 3
i … than:11 23 10
i … thank:17 -33 -14
i … that:7 -47 -65
i … thats:23 -2 -5
i … them:-19 -32 -19
i … ther:17 -28 -35
i … theres:49 -14 12
i … these:-47 -19 -12
i … they:81 67 68
i … theyd:49 -23 -8
i … theyre:16 25 36
i … things:-21 -34 -17
i … thinking:6 -50 -32
i … thinkn:27 31 0
i … third:-6 -29 -19
i … this:12 18 20
i … those:-36 -19 -9
i … thoughts:21 8 -12
i … three:-2 -19 -26
i … tickets:-39 -39 -38
i … til:18 32 2
i … till:33 31 32
i … to:21 8 -2
i … toast:-21 -16 -6
i … today:25 29 20
i … tomorrow:-38 -41 -17
i … tonight:80 82 65
i … took:47 40 45
i … tree:-37 -34 -28
i … tried:14 21 1
i … trigger:24 23 24
i … trust:23 19 -9
i … tuesday:7 12 29
i … twenty:37 28 39
i … type:54 59 55
i … typing:5 5 -21
i … u:3 29 36
i … unalive:15 -60 -2
i … uncle:11 8 42
i … under:-24 -25 13
i … understand:-48 -29 -20
i … unhappy:25 28 29
i … upset:49 -9 -1
i … upstairs:18 35 32
i … urge:-37 -27 -2
i … urges:2 -26 -1
i … use:-4 -17 24
i … used:26 15 -19
i … using:-36 -30 -14
i … vanish:58 -2 -1
i … visa:-19 -19 -24
i … vodka:21 15 14
i … wait:3 16 29
i … waiting:-22 -27 -15
i … wake:75 84 55
i … walk:14 24 21
i … walked:38 35 -9
i … walking:19 18 34
i … want:37 -13 22
i … wanted:10 24 -28
i … wanting:46 21 -31
i … warm:5 14 22
i … was:-34 -42 -26
i … washed:16 25 31
i … wat:44 41 39
i … watch:-23 -12 -6
i … watching:-28 -23 -10
i … wednesday:56 45 30
i … week:-20 -12 -1
i … weekend:-17 -22 -11
i … wen:-14 -21 -8
i … went:23 48 4
i … were:21 -33 -28
i … weve:-25 -20 -15
i … whatever:61 57 -1
i … whats:42 36 36
i … where:58 38 39
i … which:22 26 31
i … while:-23 -11 -19
i … whisky:2 4 -24
i … whispering:18 20 41
i … who:-38 -33 -40
i … whoever:-33 -33 -10
i … whole:-16 -42 13
i … why:14 -39 -25
i … wife:-29 -8 -7
i … wish:-46 -23 -5
i … wishing:53 -19 -18
i … with:-12 -16 -47
i … words:17 30 -6
i … worked:-5 -9 -22
i … world:46 26 -41
i … worn:16 22 20
i … would:32 32 0
i … wouldnt:-20 4 14
i … wrists:23 19 15
i … written:80 80 59
i … xanax:21 20 27
i … ye:9 25 26
i … yeah:35 30 -1
i … years:54 22 -7
i … yes:26 24 25
i … yesterday:-38 -14 -15
i … youll:37 34 29
i … young:-58 -42 -9
i … youve:30 -7 -3
iam:0 0 0
ibuprofen:-47 -27 -20
ice:-5 -18 -19
ice adn:36 21 0
ice cube:24 -7 -13
ice lollies:-21 -16 -11
ice outside:-37 -2 -1
ice … instead:31 -4 -1
ice … it:47 -27 -1
ice … passed:31 -1 -1
ice … teh:-24 -5 -4
ice … went:26 -8 0
iced:-4 -3 -5
ich:105 115 75
ich bringe:44 48 -13
ich den:-28 -25 -26
ich denke:29 40 -13
ich hab:15 18 23
ich habe:102 111 110
ich mich:-22 -29 26
ich mochte:40 44 -10
ich nicht:-23 -8 -2
ich ritze:30 33 0
ich uber:37 35 -8
ich ware:42 -18 -8
ich werde:23 32 -29
ich wil:52 32 -39
ich wunschte:24 -22 -5
ich … alle:-23 -16 -9
ich … allen:38 -8 -3
ich … alles:-14 -18 -29
ich … am:-13 -23 -21
ich … an:24 28 12
ich … auch:10 22 -2
ich … auf:23 24 49
ich … brief:-20 -25 -20
ich … dann:28 36 34
ich … dei:25 19 37
ich … dem:34 34 32
ich … den:-19 -21 6
ich … der:30 31 33
ich … es:-43 -14 -43
ich … heute:49 44 20
ich … ich:27 -7 -21
ich … im:-8 -7 28
ich … jetzt:6 26 -1
ich … keine:31 -24 -3
ich … leben:-42 -26 -3
ich … lieber:25 -4 -2
ich … meine:-28 -27 -20
ich … mich:38 60 -14
ich … mir:20 31 30
ich … nichts:-21 -12 -3
ich … noch:-13 -11 -21
ich … sein:34 15 -1
ich … selbstmord:76 87 -12
ich … sterben:38 33 -3
ich … strick:28 29 35
ich … suizidgedanken:40 45 -38
ich … tabletten:44 34 47
ich … tot:40 -14 -11
ich … umbringen:37 39 -38
ich … und:-23 -23 -26
ich … vorbereitet:-22 -26 -19
ich … ware:22 -8 -3
ich … wieder:32 34 -7
ich … wil:7 9 -37
ici:6 7 -2
icu:-1 0 0
id:20 -49 -44
id as:25 -6 -2
id been:-41 -58 -24
id dei:11 11 21
id do:5 47 -30
id eaten:60 -1 -2
id end:50 69 58
id feel:104 37 30
id forgotten:-25 -12 -7
id give:69 12 22
id gone:-85 -2 -1
id had:-25 -27 -20
id hate:9 30 4
id hav:-6 21 29
id it:59 27 37
id kil:-2 36 -3
id lost:14 32 28
id love:41 -26 -21
id no:-23 -5 -1
id not:59 -29 -26
id press:42 -1 -1
id rather:-17 -37 -15
id saved:-28 -8 -8
id say:11 5 22
id sell:20 -1 -1
id settle:58 -1 0
id stay:49 3 5
id swallowed:35 31 29
id take:6 -22 -16
id taken:-8 -42 -30
id teh:61 -49 -50
id thank:39 -8 -3
id think:-28 0 0
id thought:-46 -43 -7
id to:56 41 -6
id told:-36 -38 -26
id wait:71 65 67
id want:-41 -37 3
id welcome:41 -8 -1
id written:-30 -12 -11
id … a:-38 -35 -42
id … adn:11 15 59
id … alife:44 25 28
id … all:-23 -16 -14
id … an:-29 -13 -16
id … anything:33 22 30
id … at:-8 -21 -15
id … away:3 21 -1
id … back:-17 -23 -9
id … be:41 12 53
id … been:-1 2 -25
id … being:2 20 23
id … beter:43 2 -2
id … born:-21 -6 -4
id … but:41 42 41
id … by:-55 17 -2
id … complain:22 -5 -5
id … dead:-45 -17 -4
id … doing:8 -25 -3
id … everything:34 14 15
id … fine:-31 -1 -1
id … for:82 31 57
id … found:18 24 35
id … frightened:54 49 47
id … glad:71 -24 -7
id … had:27 32 33
id … hear:-69 -28 -17
id … her:-29 -10 -5
id … here:-34 -3 1
id … hoping:24 0 0
id … how:-22 -12 -6
id … i:12 26 -6
id … im:-15 2 -26
id … in:5 42 21
id … into:-30 1 -9
id … it:1 -44 -46
id … its:-21 -7 -1
id … ive:10 -23 -10
id … kil:-36 -16 -7
id … knife:-21 -7 -3
id … known:20 40 38
id … letters:-27 -12 -11
id … liked:35 44 35
id … long:21 7 15
id … my:0 9 -35
id … myself:15 40 -52
id … neva:5 42 0
id … no:-4 -25 -8
id … nobody:-33 -25 -24
id … not:60 -9 0
id … of:-34 -18 -9
id … off:26 -20 -17
id … ok:37 -1 0
id … on:-66 -27 -17
id … one:48 10 15
id … out:-55 -28 -16
id … relief:90 -13 0
id … relieved:58 -8 -6
id … respawn:94 19 0
id … ring:-22 -8 -2
id … roap:-47 -19 -13
id … see:10 21 27
id … soon:25 -6 -2
id … stay:43 -4 6
id … suicidal:3 -38 -4
id … tablets:-24 -24 -18
id … take:16 28 5
id … teh:-19 3 -40
id … them:14 -23 -9
id … through:37 5 4
id … till:7 -21 -7
id … used:1 -28 -5
id … vanish:-54 -1 0
id … with:22 2 -15
idc:0 0 0
idea:-29 -16 -21
idea … im:28 32 37
ideal:-13 -4 -1
ideas:-6 -8 -9
ideation:-55 -60 -16
ideation … teh:37 12 -2
idees:14 23 -3
idiot:-3 -4 -2
idiots:0 0 0
idk:0 0 0
ie:0 0 0
if:-11 -16 -54
if a:25 -37 -19
if anybody:20 25 34
if anyone:-22 -17 -3
if hes:-13 -22 -30
if i:9 -7 -35
if ill:22 28 -11
if im:7 -23 -21
if it:28 46 -5
if ive:-28 -20 -25
if my:74 68 7
if nobody:25 24 17
if sombody:-22 -25 -10
if someone:-8 11 23
if teh:40 -18 -11
if that:-36 -24 -12
if theres:-29 -27 -7
if they:62 62 3
if u:21 -19 5
if wat:20 18 -1
if youd:-36 -4 -4
if youre:-20 -2 0
if youve:-32 -17 -11
if … are:-33 -32 -29
if … ask:13 25 -4
if … asks:26 25 33
if … at:4 -12 -25
if … before:-36 12 18
if … breathe:-23 -16 -3
if … breathing:18 23 -1
if … brings:20 22 -2
if … bus:27 -8 -2
if … by:39 30 4
if … call:27 13 13
if … can:-44 -35 -24
if … cant:-32 -17 -11
if … come:-1 7 -21
if … dead:54 59 -1
if … dei:-68 -31 -14
if … did:8 31 6
if … didnt:5 -37 -12
if … died:24 -39 -10
if … disappeared:38 -2 0
if … do:7 -2 -24
if … doctors:45 0 -1
if … does:22 28 -10
if … dont:-19 14 -60
if … end:-17 -32 -12
if … enough:-23 -28 -16
if … ex:20 21 -2
if … existing:40 -1 0
if … fall:20 -2 0
if … felt:-83 -17 -4
if … food:20 22 -13
if … for:-11 13 -34
if … found:25 -13 -3
if … gave:26 -4 0
if … go:-17 -28 -39
if … gone:35 -14 -9
if … got:65 16 -1
if … guns:-5 -6 -22
if … had:16 49 3
if … hadnt:35 41 -3
if … hav:-28 -13 -26
if … heart:38 -18 -1
if … help:15 12 26
if … here:36 -10 -2
if … hit:54 -42 -8
if … hold:15 14 34
if … honest:12 -23 -7
if … i:66 82 22
if … ill:29 20 -9
if … in:-21 -17 -6
if … is:-16 -31 -29
if … isnt:2 -8 25
if … ive:29 5 1
if … kil:-43 -13 -1
if … killed:36 43 -30
if … kills:23 45 0
if … knew:67 50 54
if … know:62 -14 25
if … leave:31 26 2
if … let:40 9 -3
if … liv:-22 -40 0
if … look:4 15 -21
if … lord:22 -12 -8
if … mate:44 44 0
if … me:64 35 -10
if … meant:-21 13 21
if … more:23 2 2
if … my:-1 39 28
if … myself:-12 26 -34
if … neva:23 29 39
if … no:-20 -26 -9
if … not:3 -15 -31
if … of:-26 -10 -6
if … offered:22 -13 -2
if … on:-42 -16 -7
if … one:2 17 29
if … or:-22 -29 3
if … paid:-57 -14 -1
if … posted:-20 -10 -1
if … reading:31 33 35
if … reads:26 21 17
if … run:15 8 50
if … said:22 23 -5
if … says:-15 -5 25
if … see:61 69 56
if … she:19 27 -11
if … should:-23 -27 -8
if … show:32 36 40
if … sick:37 -4 -1
if … signs:21 24 26
if … slipped:52 -1 0
if … snows:-31 -27 -23
if … speak:53 3 -3
if … stop:11 18 -31
if … stopped:43 -28 -7
if … such:50 -7 -1
if … take:34 16 -6
if … takes:20 38 -11
if … teh:-4 33 -33
if … text:24 27 33
if … ther:-3 -23 -19
if … thinking:-30 -21 0
if … this:66 95 103
if … tired:-44 -9 0
if … told:-10 -34 -1
if … tomorrow:30 -7 -3
if … tonight:-34 -33 -37
if … took:54 28 47
if … truthful:43 15 -1
if … u:29 -13 25
if … urge:20 -2 -1
if … wake:79 85 -15
if … want:-45 -1 45
if … wanted:16 35 3
if … was:63 -3 3
if … wasnt:20 -64 -16
if … went:32 -12 0
if … werent:75 41 -29
if … world:62 -7 -3
if … would:38 4 16
ignore:-20 -7 -4
ihn:-10 -7 -4
ihr:10 20 24
ihre:5 -3 -2
iiiii:0 0 0
il:75 87 69
il a:65 67 64
il be:44 48 45
il est:22 19 -20
il fait:22 21 14
il … quil:21 24 31
il … va:21 24 31
ill:30 36 36
ill adn:60 4 30
ill dei:-44 -17 -4
ill do:29 16 -6
ill drive:37 43 39
ill enough:11 -28 -12
ill get:26 -4 -39
ill go:65 54 38
ill hav:42 42 43
ill jmup:-40 -40 -3
ill kil:31 38 -33
ill let:63 51 60
ill make:57 -8 -14
ill miss:-24 -22 -16
ill neva:-48 -21 -12
ill not:100 81 81
ill put:-1 9 -25
ill sleep:-22 -10 -12
ill stab:23 30 54
ill stand:11 12 21
ill stay:12 28 24
ill take:37 33 56
ill tell:-35 -25 -20
ill turn:36 33 30
ill type:-26 -30 -31
ill use:12 32 24
ill walk:29 35 33
ill … a:10 -2 -28
ill … adn:17 13 -23
ill … after:24 17 -22
ill … all:15 18 27
ill … along:36 43 20
ill … at:-27 -46 -52
ill … away:-14 -39 -46
ill … back:-20 -28 -49
ill … be:95 73 72
ill … been:19 25 31
ill … before:29 21 38
ill … but:9 26 40
ill … by:-15 -23 -16
ill … dei:30 -34 -19
ill … doing:0 -2 -56
ill … down:-3 6 35
ill … fine:-31 -20 -4
ill … from:35 34 33
ill … get:41 -2 -1
ill … gone:82 87 65
ill … he:17 21 38
ill … him:45 42 18
ill … home:-24 -19 -9
ill … house:-29 -20 -35
ill … i:23 4 15
ill … ill:-20 -21 -8
ill … in:23 32 58
ill … it:60 55 2
ill … ive:31 28 32
ill … lief:27 31 -16
ill … me:14 22 -7
ill … more:-27 -13 -17
ill … my:0 20 15
ill … myself:73 94 97
ill … no:12 24 -11
ill … not:-34 -1 -1
ill … nothing:27 40 45
ill … of:-50 -50 -18
ill … off:-3 -4 -21
ill … one:69 39 18
ill … out:-8 3 42
ill … over:15 18 27
ill … passed:22 21 22
ill … past:30 26 23
ill … right:34 29 -7
ill … seeing:34 37 33
ill … she:25 22 18
ill … shot:20 32 46
ill … them:49 37 27
ill … ther:12 13 23
ill … this:37 26 21
ill … through:5 -8 -21
ill … tonight:0 -36 -36
ill … u:-19 -21 -27
ill … up:21 28 2
ill … wen:17 11 23
ill … with:-14 3 -21
illness:28 14 32
illness … adn:32 9 16
illness … u:14 25 27
ilocano:-2 2 2
ils:22 33 37
ily:-8 -7 -6
im:30 40 30
im a:1 -34 -43
im about:65 38 24
im adn:-21 -16 -6
im afraid:-6 0 -43
im after:55 71 69
im alife:-7 14 34
im all:-16 -24 -14
im an:-25 -41 -28
im ashamed:50 17 -5
im at:34 36 34
im away:53 63 72
im back:-37 -17 -32
im bad:1 2 21
im being:-24 1 17
im bleeding:47 59 62
im buzzing:-21 -22 -14
im by:24 37 62
im carrying:34 47 -1
im certain:-37 -30 -29
im checking:18 25 15
im choosing:6 30 -6
im climbing:15 25 35
im closing:46 47 44
im concerned:89 49 44
im considering:7 15 -34
im contemplating:16 29 -2
im counting:-12 -24 -15
im craving:44 -13 -10
im curious:-41 -29 -20
im cutting:-43 -38 -9
im dead:-9 8 42
im deleting:33 35 38
im desperate:8 23 0
im determined:39 47 -1
im dieing:-43 -22 -8
im do:-42 -39 -33
im done:19 24 21
im down:22 17 3
im drinking:70 67 56
im driving:36 19 17
im drowning:-30 -27 -12
im end:25 14 -89
im ending:38 52 85
im feeling:-32 -8 -14
im fifty:-34 -33 -25
im fighting:-35 -40 -8
im finished:44 52 57
im finishing:40 39 43
im fishing:31 33 43
im following:3 6 21
im forty:-36 -28 -11
im fourteen:25 32 -9
im free:8 68 76
im frightened:-5 -1 -28
im geting:-17 26 32
im giving:26 68 68
im glad:-40 -31 -20
im goign:32 30 32
im goin:75 59 15
im half:28 -5 -4
im hallucinating:19 14 22
im hang:32 27 65
im hanging:13 23 41
im haveing:23 27 -18
im her:-5 5 -30
im hert:5 13 -46
im holding:43 15 36
im home:-16 -50 -14
im honest:15 -31 -8
im hoping:-34 -27 -1
im humming:-21 -17 -13
im hurting:14 20 0
im i:-31 -23 -7
im ill:13 21 -17
im in:37 34 47
im injecting:32 25 -4
im jmup:53 35 22
im jumping:41 47 68
im keeping:24 -14 -13
im kil:-47 -29 -26
im killing:-7 -6 -32
im leaving:44 50 24
im less:-33 -28 -16
im locked:6 5 25
im losing:29 28 -2
im lying:27 40 27
im meant:24 -10 3
im nearly:39 -17 -1
im neva:-28 -32 -20
im next:40 52 45
im not:-12 -8 -34
im nothing:57 -1 -1
im off:-47 -41 -45
im on:-46 -50 -33
im one:41 -8 -26
im opening:23 18 33
im out:57 42 42
im outside:-9 -29 -10
im over:19 47 60
im parked:88 72 81
im past:48 71 61
im picking:1 -3 -23
im planning:10 18 -33
im popping:18 22 22
im pulling:49 18 14
im rather:20 -3 0
im ready:22 -31 -1
im right:-23 -1 0
im sad:-23 -15 -15
im safe:-19 -37 -21
im sat:41 9 8
im saying:60 14 12
im scard:35 55 -11
im serious:33 3 -9
im setting:11 10 30
im seventy:-7 -33 -30
im shaking:48 48 6
im shaky:-45 -28 -23
im sick:-91 -49 -43
im sitting:-25 -41 -33
im sixteen:17 22 -14
im sleeping:20 -17 -6
im sleepy:29 29 25
im slow:-7 -11 -35
im smiling:18 13 33
im standing:-16 -25 -13
im starting:22 22 -2
im starving:-11 -42 -1
im staying:21 7 13
im stepping:18 24 25
im sticking:-25 -18 -9
im stood:44 43 33
im stopping:52 66 61
im stuck:-23 -8 -16
im suicidal:125 135 -63
im supposed:-29 -24 -12
im swallowing:17 17 21
im sweating:-10 -26 -16
im takin:76 66 82
im telling:-18 -33 -30
im tempted:34 25 -9
im terrified:6 -26 -10
im thankful:-32 -5 -4
im that:-10 -25 -15
im thinking:0 7 -27
im this:8 -20 -26
im throwing:31 29 34
im tired:2 -17 -30
im to:-25 -24 -13
im told:-31 -26 -15
im truthful:35 -1 0
im trying:10 -34 -36
im two:26 22 5
im typing:31 -1 -2
im unalive:8 26 -7
im upset:13 26 -1
im using:107 105 59
im waiting:91 40 51
im walking:7 24 39
im wanting:34 11 -2
im weak:41 28 31
im weirdly:-31 -30 -24
im whispering:11 12 28
im with:56 44 50
im wondering:-22 -18 -4
im working:30 26 -5
im worn:-29 -32 -23
im worried:14 1 -40
im … a:-25 -32 -29
im … about:-19 -16 -33
im … across:42 50 46
im … adn:21 40 39
im … afraid:-16 -24 -17
im … after:-3 12 -21
im … afternoons:22 1 0
im … all:-32 -20 -36
im … allowed:18 20 -9
im … alone:31 25 25
im … an:46 38 55
im … another:47 48 -9
im … any:-9 -20 -27
im … anymore:23 36 50
im … anything:-29 -8 -3
im … anyway:15 13 21
im … around:59 50 52
im … as:28 11 19
im … ashamed:-33 -11 -2
im … at:62 51 47
im … away:24 29 7
im … back:32 16 36
im … bad:48 0 -2
im … bath:-34 -56 -40
im … bathroom:-38 -24 -30
im … be:-5 -17 -27
im … because:-20 -7 22
im … bed:-31 -29 -20
im … before:13 23 3
im … being:75 36 -31
im … bit:-12 -30 -19
im … boat:-19 -15 -27
im … both:41 -4 -3
im … bothered:24 30 -8
im … bottle:24 16 6
im … breathing:-39 -80 -45
im … brother:31 27 26
im … burden:66 1 -4
im … burn:38 16 30
im … bury:-35 -29 -22
im … but:-9 -28 -42
im … by:26 14 31
im … bye:64 63 62
im … call:-32 -1 0
im … cant:-6 31 34
im … carer:-11 -18 -25
im … clean:-30 -29 -16
im … coke:41 31 35
im … cold:-26 -24 -38
im … come:60 57 51
im … could:14 31 17
im … couldnt:56 59 60
im … counsellor:28 36 39
im … counting:49 -19 -6
im … cryin:35 7 1
im … cut:117 65 -6
im … da:-27 -22 -15
im … dads:-44 -36 -7
im … danger:-28 -9 -2
im … days:-22 -39 -25
im … dei:45 -60 11
im … detox:-24 -20 -5
im … do:7 -3 -46
im … doing:-6 -9 -28
im … done:-17 -29 -33
im … dont:40 47 55
im … door:20 27 -6
im … down:8 30 40
im … drive:42 39 65
im … driving:-29 -28 -27
im … drown:-3 -3 -52
im … edge:-111 -117 -116
im … end:35 16 -94
im … ending:36 60 -4
im … every:25 54 -3
im … everybody:27 28 25
im … everyone:-32 -30 -36
im … everyones:-26 -15 -15
im … exaggerating:81 80 -2
im … family:41 41 40
im … farewell:13 39 36
im … fence:67 70 66
im … floor:13 -50 -38
im … for:-2 -27 -26
im … forum:-29 -27 -22
im … forward:-20 -14 -11
im … four:-28 -10 2
im … from:-30 4 -16
im … front:16 13 27
im … game:24 22 2
im … gave:-28 -31 -37
im … give:58 47 -2
im … go:23 7 12
im … good:8 20 36
im … goodbye:10 26 40
im … hang:-13 -10 -59
im … happens:63 36 0
im … harming:36 50 0
im … has:-29 -5 -7
im … hav:-19 -9 -27
im … he:-19 -12 -31
im … head:-18 -4 23
im … hell:-31 -22 -32
im … here:11 8 20
im … heroin:125 3 0
im … hert:127 130 1
im … hes:-37 -32 -29
im … hiding:43 -7 -3
im … him:34 33 19
im … his:-12 -7 22
im … holding:-20 -14 -19
im … holidays:28 25 25
im … house:7 6 21
im … how:4 -9 -29
im … hundred:23 19 -7
im … hurting:-32 -40 -5
im … husband:-12 -8 -22
im … i:-16 -25 -49
im … ice:24 -13 -1
im … ich:-37 -33 -22
im … id:49 -7 -6
im … if:-22 -35 -20
im … ill:59 15 2
im … im:-35 -21 -26
im … inside:2 -27 -11
im … into:5 -23 -27
im … is:-23 -15 -5
im … isnt:-29 -9 11
im … it:84 75 98
im … itll:32 -6 -9
im … its:52 38 46
im … ive:-50 -52 -31
im … jmup:9 19 39
im … join:35 33 45
im … joking:36 4 -24
im … keen:24 -11 -3
im … keep:-17 -31 -14
im … kil:-32 -33 -17
im … killing:40 38 -12
im … last:52 44 32
im … late:60 61 69
im … lie:14 22 27
im … lief:30 -23 11
im … lineman:19 26 16
im … liv:-21 -13 0
im … loft:20 21 20
im … look:13 23 28
im … looking:56 -7 1
im … lot:24 28 27
im … love:23 14 15
im … make:28 14 21
im … man:23 19 -5
im … me:26 25 17
im … miles:36 44 -6
im … mine:71 72 67
im … mins:3 -1 21
im … monday:18 27 25
im … months:-24 -32 -21
im … more:-14 -23 -8
im … most:22 2 -1
im … mum:-52 -47 -71
im … my:33 30 16
im … myself:25 31 10
im … neva:-37 -22 -11
im … night:-31 -31 -29
im … nine:-10 -22 -17
im … no:-30 -19 -23
im … nobody:45 46 53
im … nobodys:-29 -11 -6
im … of:-2 -20 -34
im … off:54 44 72
im … okay:-24 -34 -29
im … on:33 50 31
im … once:55 54 19
im … one:-12 -24 -5
im … other:11 20 21
im … out:27 46 30
im … outside:30 12 11
im … over:8 31 42
im … overdose:52 47 -3
im … own:32 26 6
im … pain:-24 -6 2
im … peace:23 37 37
im … people:15 20 21
im … person:-25 -22 -15
im … pillow:8 16 37
im … pills:20 21 34
im … piont:30 52 -2
im … plane:-31 -11 -11
im … planning:24 -1 -5
im … platform:-64 -68 -63
im … poison:4 5 27
im … pressing:44 35 49
im … pretending:15 10 -24
im … put:19 29 -20
im … real:10 24 26
im … rest:30 48 42
im … right:-51 -43 -48
im … risk:-20 -12 -8
im … roof:-16 -22 -15
im … round:20 -13 -21
im … safe:22 -8 -8
im … say:-20 -24 -20
im … saying:22 44 20
im … second:22 20 18
im … see:-13 -5 -48
im … self:8 11 55
im … shake:28 26 12
im … she:-35 -39 -26
im … shes:-25 -21 -31
im … sick:-21 -47 -26
im … sill:80 83 80
im … since:-13 -26 -13
im … sisters:-19 -20 -15
im … sleep:-30 -24 -11
im … sleepy:41 41 43
im … smother:27 27 54
im … someone:22 18 19
im … sorry:-25 -25 -17
im … spot:35 37 33
im … stand:34 21 30
im … stay:-21 -6 -6
im … step:23 37 25
im … stop:-15 -14 -28
im … straight:0 0 -21
im … strangle:-51 -47 -15
im … suicidal:28 29 -6
im … suicide:64 61 -10
im … sure:-29 -56 -39
im … take:24 31 28
im … taken:-21 -21 -15
im … takin:46 49 65
im … teh:30 30 50
im … tell:78 78 68
im … thank:-32 -31 -25
im … that:49 17 16
im … thats:10 8 21
im … ther:63 59 53
im … theres:22 34 41
im … they:-28 -15 -11
im … thing:21 19 28
im … things:34 11 -33
im … third:11 11 21
im … thirty:44 52 44
im … thoughts:39 56 -4
im … three:-43 -38 -38
im … through:12 23 24
im … till:4 -5 -23
im … time:-22 -9 -10
im … tired:37 33 12
im … to:31 22 0
im … today:-83 -39 -14
im … tomorrow:-38 -44 -47
im … tonight:107 113 95
im … took:16 22 17
im … top:73 45 15
im … tracks:20 19 22
im … try:3 3 28
im … trying:11 32 42
im … tuesday:63 66 76
im … turning:50 59 66
im … u:23 10 14
im … unalive:29 53 -1
im … under:40 27 41
im … until:42 2 5
im … up:60 84 73
im … ur:-23 -18 -15
im … waiting:5 23 -15
im … waking:22 0 0
im … walking:14 21 31
im … want:34 28 -20
im … was:-24 -29 -23
im … way:-9 -28 -19
im … weeks:3 -36 -23
im … weight:38 -9 6
im … wen:-8 -12 -27
im … were:25 27 26
im … where:43 48 50
im … whether:-22 -10 -5
im … while:74 60 60
im … who:-18 -23 -15
im … why:-40 -17 -12
im … wil:40 47 13
im … with:-44 -31 -19
im … wont:-19 -27 -9
im … world:22 24 24
im … years:-52 -28 -23
im … youre:-23 -10 -15
ima:30 38 35
images:-4 -2 -1
imaginary:-5 -1 -2
imagine:31 -33 -38
imagine a:-43 0 0
imagine if:24 0 0
imagine it:40 -40 -1
imagine … a:9 21 0
imagine … id:52 0 0
imagine … to:31 17 -9
imagining:58 17 -4
imagining … my:19 37 -2
imagining … roommate:19 37 -2
imam:-1 -3 0
imams:19 19 -4
imma:-8 -2 -1
immer:3 1 8
immersion:-9 -5 -4
important:-32 -15 -8
impossible:-16 -8 -2
impression:-6 -9 -3
impressions:57 52 48
improve:48 -5 -2
improved:-7 -1 -1
improvement:-33 -23 -15
imran:28 26 3
imran … it:28 26 3
in:-18 -14 -3
in a:28 -2 -2
in about:-1 8 40
in adn:25 -17 -24
in an:31 29 24
in another:-31 -21 -11
in any:21 1 17
in anything:29 -12 -5
in at:5 -2 -50
in bed:-55 -34 -57
in between:18 20 10
in brisbane:21 22 18
in class:0 -33 -25
in court:18 21 41
in daylight:45 51 50
in days:24 -6 -1
in detox:-21 -17 -5
in durban:24 30 31
in each:-23 -24 -18
in fact:41 -9 -5
in fake:-32 -20 -17
in first:42 44 32
in five:22 3 -1
in friday:22 31 29
in front:56 61 49
in goa:-31 -27 -22
in goin:23 -16 -1
in half:-38 -37 -21
in heater:41 39 35
in heaven:35 36 7
in her:21 25 38
in here:-29 -20 -11
in hes:-22 -15 -18
in his:61 53 39
in home:22 -2 -2
in hospital:-23 -19 -31
in i:31 40 66
in if:0 -20 -24
in im:80 46 29
in is:-12 -12 -24
in it:54 58 80
in ive:-8 -38 -30
in june:55 59 37
in law:-1 -6 -24
in living:61 -1 -1
in long:-25 -18 -8
in love:-20 -14 -14
in march:-28 -32 -42
in me:7 56 42
in more:11 25 26
in mums:32 33 37
in my:13 4 21
in no:17 36 35
in not:13 27 23
in ohio:-20 -14 -16
in on:-28 -26 -19
in one:-20 0 -11
in order:8 -39 -34
in over:-26 -15 -15
in pain:-30 -28 -19
in peace:-26 -27 -19
in recovery:-27 -20 -15
in secret:51 30 -5
in september:22 -10 -4
in sunday:31 49 44
in teh:22 20 9
in thank:22 14 14
in that:17 -31 -13
in ther:-13 -6 -29
in this:-30 -39 -31
in till:3 9 -23
in time:28 26 38
in todays:57 46 -2
in together:19 19 23
in toronto:22 11 10
in triangles:39 36 43
in trouble:20 21 17
in uniform:-25 -24 -13
in ur:-22 -12 -5
in wet:-27 -19 -32
in with:-38 -44 -33
in … a:-53 -51 -60
in … accident:27 -2 -2
in … after:18 15 -68
in … alife:88 -24 -12
in … all:-60 -14 -26
in … am:-2 16 25
in … an:21 15 23
in … arm:-43 -33 20
in … as:-12 -1 -41
in … at:8 24 5
in … back:-8 -35 -29
in … bag:-33 -21 0
in … barn:-35 -29 -44
in … basket:47 26 22
in … be:-21 -5 2
in … because:-20 -11 3
in … befor:24 22 28
in … before:-30 -29 -37
in … began:10 26 -13
in … behind:94 96 107
in … being:-26 -3 -3
in … bin:45 26 14
in … biscuit:33 40 37
in … bit:27 27 27
in … blazer:29 26 0
in … blood:24 15 24
in … boat:61 67 57
in … body:38 -9 -8
in … boot:38 36 28
in … boots:18 21 4
in … bowl:59 44 14
in … bread:35 46 32
in … bureau:30 33 33
in … but:52 7 -21
in … by:23 21 -7
in … cab:35 35 -10
in … calculator:20 30 30
in … calendar:16 27 52
in … call:25 28 33
in … can:-22 -15 -15
in … canal:23 18 31
in … cant:0 5 26
in … car:21 17 12
in … case:24 44 37
in … chair:-28 -25 -25
in … changing:19 24 -8
in … channel:-19 -24 -21
in … chat:-2 -26 -25
in … chest:46 38 54
in … city:-26 -19 -11
in … closed:22 18 1
in … clothes:58 53 59
in … coal:-43 -39 -15
in … coat:31 33 34
in … coffin:23 4 -14
in … cold:42 46 32
in … comes:43 39 16
in … corner:51 64 57
in … corridor:-30 -20 -22
in … cot:-23 -22 -5
in … could:61 71 50
in … cubicle:41 33 -8
in … cup:32 33 20
in … cupboard:43 1 -12
in … cut:-29 -28 -16
in … dairy:19 23 0
in … dark:53 51 33
in … day:-18 9 -23
in … days:-7 -34 -19
in … detox:-30 -19 -11
in … diary:13 14 -29
in … didnt:-26 -16 -6
in … dont:10 32 -15
in … door:17 26 -24
in … doors:24 22 21
in … dosette:-21 -20 -17
in … double:42 46 53
in … down:18 20 25
in … drawer:34 28 33
in … driveway:-28 -36 -10
in … easter:33 41 -6
in … end:12 -21 -22
in … english:44 35 23
in … evenings:-26 -22 -6
in … every:9 23 -20
in … eye:-17 -26 -14
in … eyes:-45 -27 -21
in … face:22 27 -17
in … family:42 -11 -8
in … far:47 56 52
in … fathers:-31 -27 -24
in … feel:6 -28 -13
in … few:38 38 30
in … film:-24 -19 -14
in … find:-40 -29 -9
in … first:-25 -16 -19
in … flat:-5 13 -28
in … fone:13 55 45
in … forgive:17 17 21
in … forty:-22 -23 -12
in … four:-30 -3 -3
in … friday:-26 -23 -22
in … from:-39 -55 -44
in … fruit:37 0 0
in … gale:68 -1 -1
in … game:-40 -3 -2
in … glovebox:62 56 58
in … go:69 91 82
in … goin:19 34 34
in … good:34 23 22
in … goodbye:24 18 14
in … got:47 51 48
in … had:-41 -45 -41
in … half:31 32 38
in … hall:15 10 25
in … hand:-13 -2 20
in … handbag:34 4 5
in … has:-16 -38 -38
in … hat:-26 -12 -18
in … hav:-21 -1 4
in … he:5 12 34
in … head:38 -4 -40
in … heartbeat:22 32 -1
in … hearts:26 25 25
in … hem:-22 -21 -16
in … her:-41 -31 -20
in … hes:20 35 68
in … holiday:-23 -15 -13
in … home:-30 5 -11
in … hostel:27 0 5
in … hour:20 26 22
in … hours:-24 -15 -17
in … id:55 -43 -66
in … if:33 25 32
in … ill:-22 -6 -28
in … im:28 50 36
in … in:13 29 19
in … inn:0 2 32
in … instead:50 -4 -5
in … is:-13 -30 -16
in … jacket:41 36 33
in … keeps:27 38 -11
in … kil:-23 -25 -4
in … kitchen:38 25 23
in … lap:-35 -30 -24
in … last:-45 -34 -9
in … left:35 33 31
in … leter:37 38 34
in … lief:2 -21 6
in … light:28 25 25
in … lights:-24 -23 -27
in … lock:-31 -18 -11
in … locked:34 37 -1
in … loft:-85 -86 -75
in … look:20 6 -5
in … looks:21 -3 -6
in … lost:65 0 0
in … machine:38 3 4
in … marked:-23 -21 -7
in … mate:17 20 19
in … me:54 52 21
in … medicine:32 22 25
in … memory:32 19 0
in … min:49 39 40
in … mind:-35 -23 -13
in … mins:35 44 69
in … minute:34 28 13
in … minutes:29 28 9
in … monday:45 43 47
in … month:-25 -18 -5
in … months:20 -4 -12
in … mornings:-14 -18 -23
in … mothers:28 34 23
in … mouth:60 89 81
in … much:1 0 -23
in … mums:-25 -7 -3
in … my:-22 -14 9
in … myself:20 23 8
in … nearly:45 8 16
in … neva:-41 -41 -16
in … news:12 23 -1
in … next:-5 -1 45
in … night:1 -31 -50
in … nightdress:20 23 29
in … nightie:5 3 20
in … nine:-1 -34 -31
in … nineties:-22 -19 -9
in … noon:-25 -21 -12
in … not:56 6 23
in … note:-25 -19 -20
in … nothing:40 34 35
in … notice:-23 -12 -5
in … office:34 22 4
in … old:35 -17 -7
in … or:39 30 21
in … order:23 39 -10
in … out:33 34 51
in … outside:42 -6 -17
in … oven:-26 -15 -8
in … over:-41 -43 -38
in … paid:29 29 28
in … park:-28 -43 -41
in … part:25 -6 -1
in … past:-30 -28 -24
in … pencil:24 31 -3
in … piano:46 50 36
in … plastic:-40 -36 -32
in … play:-17 -24 -12
in … poem:-30 -20 -8
in … post:12 23 38
in … premier:0 2 32
in … press:62 13 16
in … queue:13 20 -13
in … relapse:-57 -3 -4
in … right:67 52 39
in … ring:-32 -31 -12
in … room:28 23 -23
in … round:10 -30 -1
in … row:46 44 43
in … rucksack:45 45 48
in … said:-11 -20 -19
in … same:-40 -42 -26
in … sat:20 14 20
in … saucer:23 29 33
in … say:-23 -13 -3
in … sea:6 18 30
in … seat:3 24 -3
in … service:31 25 15
in … session:61 51 0
in … shaky:15 -29 -9
in … she:-21 -21 4
in … shed:-23 -48 -39
in … shes:-31 -46 -43
in … shouting:-22 -17 -12
in … shower:39 65 58
in … since:-23 -22 -19
in … sink:-41 -49 -53
in … sitting:28 -18 -21
in … skin:18 42 10
in … sleep:12 -42 -34
in … sleeping:31 -25 -22
in … sock:15 24 -6
in … song:-21 -16 -10
in … sorry:68 57 56
in … squash:18 18 20
in … staff:16 22 -2
in … stairwell:5 9 21
in … station:-33 -21 -12
in … stool:48 51 37
in … store:-15 -8 -28
in … syringe:47 52 52
in … talking:20 26 31
in … tea:49 54 84
in … teh:5 -11 -28
in … tell:-21 -19 -8
in … than:23 26 25
in … thank:-28 -12 -6
in … theatre:64 -7 -4
in … ther:-32 -23 -18
in … theres:-41 -19 -32
in … they:33 3 9
in … thing:-18 -24 -14
in … think:-27 -14 -12
in … this:-21 -20 -25
in … three:-10 -19 -20
in … throat:-31 -21 -15
in … till:15 15 20
in … tin:9 25 12
in … to:-21 -6 4
in … today:-48 -60 -38
in … todays:-20 -17 -19
in … toilet:31 31 15
in … toiletries:20 20 22
in … toilets:44 56 21
in … told:36 7 10
in … tomorrow:21 18 13
in … tonight:-36 -32 -8
in … toolbox:-10 -8 -35
in … top:47 42 44
in … towel:24 23 26
in … town:24 -7 -11
in … truck:28 33 35
in … tunnel:-22 -12 -5
in … vestry:22 1 -6
in … waiting:24 40 22
in … walking:-31 -18 -15
in … wardrobe:30 37 48
in … warm:3 21 28
in … was:29 10 0
in … wat:-21 -12 -11
in … water:19 19 28
in … way:33 7 10
in … ways:29 25 -10
in … wednesday:27 33 36
in … wee:-28 -28 -25
in … weeks:-48 -30 -10
in … wen:39 43 18
in … where:23 4 3
in … while:-15 -22 -20
in … wife:-23 -22 -13
in … wont:-36 -21 -30
in … woods:39 47 41
in … world:40 -20 23
in … would:19 23 5
in … wrong:25 29 -8
in … yard:28 15 -11
in … year:11 8 -35
in … years:27 1 -12
in … yesterday:44 44 5
in … youd:37 -7 0
inbox:7 8 18
inbox is:-22 -11 -11
inbox … in:-22 -22 -7
inch:-12 -28 -1
inches:-19 -6 -5
incident:-3 -1 0
incl:66 28 30
inclined:3 0 -1
included:38 20 -6
including:-15 -22 -15
incoming:-1 -1 0
increase:-25 -27 -16
india:-2 -4 -3
indoors:39 -4 -5
infection:-38 -44 -26
inflicted:60 27 39
info:-42 -6 -6
inform:22 21 20
inform my:20 18 16
information:11 -40 -24
informed:-10 -5 0
informing:4 5 -1
ing:20 21 -11
ingles:0 0 -7
inhailer:-5 -4 -2
inhaler:-12 2 5
initials:-22 -11 -4
inject:64 70 68
injected:69 70 81
injected every:21 22 27
injected far:12 20 21
injected … adn:24 31 38
injected … i:21 28 30
injected … more:9 18 21
injected … pen:23 26 27
injecting:33 37 -6
injection:-24 -8 -3
injuries:-13 -5 -2
injury:-7 2 -2
ink:1 13 20
inn:-5 2 31
inn wat:0 1 29
inn … a:0 1 29
innit:1 5 12
inpatient:4 3 -11
inquest:-32 -28 -23
inquiry:-4 -2 -1
ins:-1 0 0
insecticide:10 9 8
insects:45 45 45
inside:25 17 1
inside an:-30 -29 -21
inside i:-3 -21 -12
inside it:2 1 -20
inside me:52 56 32
inside of:24 -1 -8
inside teh:30 33 28
inside … adn:21 27 5
inside … coat:-26 -17 -8
inside … hes:33 32 26
inside … i:47 16 -17
inside … not:37 42 -22
insists:-14 -5 -3
insomnia:-43 -30 -31
insomnia gang:-25 -24 -17
insomniac:24 24 17
insomniacs:0 0 0
inspected:-3 -3 -4
inspection:18 -15 -11
inspector:0 0 0
insta:4 20 40
insta first:26 28 24
insta … snap:26 28 24
instagram:-29 -14 -4
instead:17 -59 -22
instead of:-27 -40 -10
instead teh:36 40 33
instead till:22 -2 -1
instead … at:1 -35 -4
instead … down:20 0 0
instead … fixed:26 0 0
instead … here:38 -3 -2
instead … it:20 10 28
instead … takin:8 14 31
instead … to:37 28 31
instructions:-15 -12 -12
instructor:-8 -5 -8
insulin:41 28 65
insulin a:0 1 40
insulin adn:62 71 83
insulin because:50 49 65
insulin in:35 43 14
insulin is:-37 -31 -31
insulin pen:-21 -22 -13
insulin pens:40 37 25
insulin … are:-6 -4 -20
insulin … fridge:24 31 33
insulin … he:21 22 23
insulin … in:-64 -57 -60
insulin … it:10 10 29
insulin … on:31 38 12
insulin … this:-1 0 30
insulin … to:-2 -31 -5
insurance:-34 0 -4
insurance … teh:11 22 35
intact:-1 0 0
intake:2 -5 -4
intend:72 80 34
intend suicide:2 2 -33
intend to:43 55 -11
intend … be:34 16 9
intend … dead:34 14 9
intend … dei:14 18 25
intend … end:7 25 -22
intend … go:0 0 -29
intend … i:3 24 -10
intend … it:5 10 27
intend … my:36 51 -28
intend … on:2 0 -31
intend … see:1 3 -24
intend … use:6 10 23
intending:11 13 -12
intends:39 44 -21
intends to:39 44 -21
intensive:-4 -5 -3
intent:58 57 -9
intent plan:22 22 -2
intent … teh:49 42 -1
intente:16 18 -2
intention:4 1 -2
intentions:8 20 -2
interest:-26 -12 -6
interested:-26 -13 -5
interesting:-19 -9 -6
interfere:0 1 0
international:-7 -7 -6
internet:-15 -20 -6
internet teh:-2 -21 -7
interrupted:-4 -3 -4
interval:-1 -2 -1
interveiw:-4 -3 -1
interview:-64 -55 -54
interviews:-8 -7 -7
into:-19 1 -2
into a:39 62 74
into it:-38 -34 -26
into me:51 41 36
into my:87 91 -8
into recovery:0 0 -22
into teh:19 7 34
into … adn:64 37 33
into … after:-6 1 34
into … because:-1 -1 -30
into … box:-26 -50 -23
into … door:1 2 -22
into … dosette:46 36 33
into … glass:31 35 33
into … he:12 14 24
into … i:1 -21 -14
into … in:-22 -23 -3
into … it:15 24 8
into … ive:23 10 15
into … jam:37 39 38
into … jar:37 39 38
into … lake:9 11 23
into … leg:32 34 0
into … school:20 20 20
into … sea:34 35 40
into … sock:-8 -8 -29
into … teh:-26 -50 -39
into … thigh:34 37 -1
into … tonight:10 4 21
into … tree:19 18 29
into … under:21 17 -4
into … up:24 21 -9
into … wall:34 32 38
intrusive:-13 -8 -4
invented:-25 -17 -3
inverness:-15 0 -3
invigilator:-1 0 0
invisible:43 36 35
invitations:-19 -15 -16
invited:6 14 -3
invoices:0 -2 0
involve:-8 -5 0
inyong:0 0 0
ipad:-2 4 -6
ir:-65 -9 -1
ireland:-2 -2 -1
irish:-12 -6 -1
irl:-3 4 -34
irme:-11 -3 0
iron:28 32 14
iron in:18 17 36
iron on:29 36 -20
iron … i:29 28 46
iron … my:53 54 -28
ironed:-35 -31 -22
ironic:38 42 4
ironically:1 4 -3
ironing:-34 -27 -23
irons:-7 -5 -4
is:15 25 41
is about:-26 -21 -27
is an:-20 -19 -14
is anymore:40 44 -1
is anyone:23 14 21
is approved:45 54 38
is around:-33 -8 -3
is asleep:26 21 48
is at:35 35 33
is away:-20 -16 -18
is back:46 -26 -16
is bad:3 -23 -18
is beating:46 44 69
is beter:18 17 41
is boring:8 -28 0
is bought:27 31 17
is breathing:19 15 39
is buried:20 22 23
is burning:-28 -28 -28
is by:23 20 13
is bye:19 20 13
is choking:76 74 76
is cleaned:18 15 -21
is cold:28 7 12
is collecting:-28 -24 -18
is coming:4 8 -24
is counting:27 -24 -26
is cutting:0 1 -29
is day:-27 -14 -5
is dead:-53 -46 -29
is done:-36 -28 -16
is drunk:49 43 47
is empty:36 11 -2
is enough:22 31 30
is envy:33 10 -1
is every:17 -44 -4
is everyone:-25 -19 -18
is fast:-21 -16 -5
is filming:22 16 11
is fine:-20 -5 -6
is fire:40 41 41
is fitting:23 24 24
is fixed:25 22 19
is foaming:20 21 25
is for:35 20 39
is from:-22 -26 -22
is funny:-42 -33 -29
is geting:-19 -10 -30
is goin:23 23 9
is gone:43 15 -14
is goodbye:-79 -86 -84
is half:78 70 60
is haveing:-10 -8 -28
is he:-30 -31 -21
is heavy:19 20 28
is here:13 8 24
is his:-23 -18 -14
is hitting:13 10 49
is holding:10 13 29
is huge:69 -7 -1
is i:-45 -28 -43
is im:-8 -20 -32
is in:56 38 25
is inside:27 -8 -1
is kil:29 9 -1
is killing:-29 -36 -12
is laid:26 28 27
is late:-12 -13 -26
is leaning:12 26 11
is livestreaming:33 29 27
is long:25 -6 -5
is looking:24 22 -24
is loud:37 -29 11
is mad:59 54 59
is massive:45 -27 -2
is me:83 107 68
is mine:-24 -12 -4
is missing:-36 -30 -36
is more:-25 -16 -16
is nearly:-14 32 52
is next:26 23 23
is no:-16 -25 -41
is off:-59 -53 -55
is on:11 25 16
is one:-37 -37 -16
is open:27 19 4
is our:57 45 40
is out:-21 -20 -13
is outside:28 27 42
is over:-26 -17 3
is planned:10 13 45
is quiet:-1 -16 -40
is red:-21 -12 -14
is saying:29 30 7
is shaking:11 11 20
is shouting:54 34 49
is simple:30 30 26
is sleeping:47 40 34
is slow:69 60 61
is small:23 26 19
is soaked:-23 -23 -20
is sorry:22 21 20
is spinning:37 32 35
is standing:21 25 21
is starting:1 23 13
is strangling:54 56 99
is strong:25 -46 -28
is stuck:-17 -20 -10
is suicidal:126 104 -22
is takin:-7 -6 -26
is talking:55 49 43
is teh:-15 -10 -51
is tell:57 39 -2
is telling:58 62 -3
is ten:12 19 24
is ther:-28 -49 -65
is this:26 15 13
is threatening:7 7 -60
is through:18 21 17
is tied:-29 -28 -35
is time:22 22 -3
is to:-6 -12 -32
is today:81 -29 -19
is tomorrow:40 47 36
is tonight:27 99 100
is turning:27 21 9
is typing:21 29 27
is unconscious:46 37 46
is under:39 28 35
is waiting:70 41 -36
is walking:9 -26 -9
is wat:-10 -1 -50
is wedged:52 50 51
is where:51 91 78
is why:39 20 18
is with:13 15 23
is yes:25 23 0
is yours:37 25 38
is … a:-23 -12 -4
is … about:-4 -8 -32
is … after:25 34 15
is … against:20 20 22
is … am:-7 -5 -25
is … anniversary:27 31 26
is … answer:-41 -53 -20
is … around:-9 -18 -21
is … as:-23 -7 -2
is … asked:17 23 -1
is … away:-25 -27 -36
is … bad:13 23 13
is … banister:27 25 17
is … battered:5 7 21
is … be:-14 -5 -78
is … been:-29 -18 -36
is … being:-15 2 23
is … big:-23 -16 -9
is … blame:20 21 19
is … blue:33 34 30
is … bridge:11 7 21
is … brother:32 35 38
is … but:-4 -17 -43
is … by:18 40 17
is … bye:51 55 56
is … call:-22 -19 -14
is … can:-2 -32 0
is … cant:-6 69 62
is … change:21 -9 -5
is … cut:9 18 -49
is … danger:17 28 -3
is … dark:30 35 32
is … day:-11 -7 35
is … dead:30 19 -51
is … dei:-12 -89 -6
is … doesnt:-21 -14 -6
is … dog:19 26 -4
is … doing:16 8 24
is … done:-36 -27 -19
is … dont:26 34 30
is … door:67 52 43
is … down:14 44 47
is … drawer:-28 -45 -11
is … drive:25 32 35
is … eating:24 20 2
is … end:54 29 27
is … enough:68 30 30
is … envelope:45 43 36
is … exam:-21 -19 -22
is … far:44 49 45
is … farewell:23 21 25
is … fault:-62 -53 -58
is … first:-31 -16 -12
is … floor:31 29 23
is … fone:-52 -5 -5
is … for:-28 -29 -13
is … forgive:60 65 75
is … funny:48 41 44
is … get:36 38 32
is … gift:23 23 0
is … go:27 22 -6
is … good:38 12 6
is … goodbye:20 18 18
is … goodbyes:18 25 21
is … had:11 16 23
is … half:41 24 23
is … hand:-18 -21 -17
is … hang:7 6 22
is … head:-12 -23 -11
is … heavy:-18 -20 -23
is … hed:22 22 27
is … her:50 51 33
is … herself:-3 -2 -39
is … hert:22 34 -1
is … hes:39 44 49
is … hoap:-41 -7 -6
is … holiday:19 22 -13
is … hour:22 -6 -3
is … husband:-22 -22 -18
is … i:19 25 27
is … ill:-4 -24 -8
is … im:32 -8 -21
is … in:-40 -3 2
is … is:-27 -32 -30
is … isnt:20 0 -5
is … it:-16 -2 -31
is … itll:21 20 14
is … its:-22 -29 -20
is … ive:13 19 32
is … joke:-46 -31 -12
is … keep:9 23 34
is … kil:53 52 -3
is … knees:28 24 27
is … know:13 25 -14
is … last:-9 -20 -25
is … latch:22 24 21
is … let:-65 -52 -37
is … leter:22 20 13
is … letters:31 21 18
is … lights:-18 -21 -22
is … liv:61 40 -2
is … look:62 57 51
is … looks:6 27 23
is … mad:30 33 31
is … man:32 9 3
is … me:7 2 46
is … meant:-25 -15 -8
is … meme:5 8 -21
is … mind:44 24 -17
is … mine:-24 -4 11
is … minute:19 20 24
is … miss:36 11 -1
is … monday:21 22 17
is … morphine:-33 -27 -16
is … mother:12 14 25
is … mothers:2 2 32
is … much:-30 -19 -22
is … mum:24 24 45
is … mums:-30 -26 -17
is … museum:-25 -24 -23
is … myself:47 59 -11
is … needed:46 45 41
is … nice:2 10 39
is … nicest:24 -18 -9
is … nobody:17 20 16
is … normal:43 47 30
is … note:81 86 94
is … nothing:-22 -15 -6
is … of:31 -2 -35
is … off:-35 -28 -21
is … ok:-56 -11 -18
is … old:-2 -14 22
is … on:36 50 42
is … once:-21 -19 -12
is … one:48 43 -7
is … our:26 24 17
is … out:36 42 -19
is … over:45 43 41
is … past:76 59 49
is … pension:22 28 29
is … people:85 73 87
is … petrol:24 13 13
is … place:-21 -15 -20
is … plan:85 79 -12
is … pocket:30 36 35
is … press:24 -9 -10
is … put:34 29 25
is … right:21 2 22
is … ring:-25 -19 -15
is … roof:-18 -24 -19
is … ropes:52 52 55
is … round:42 34 19
is … said:-22 -6 1
is … same:-25 -34 -33
is … school:-21 -13 -2
is … second:-25 -22 -11
is … sent:18 14 21
is … shaking:31 17 19
is … she:19 28 26
is … shell:-26 -20 -16
is … shes:-15 -21 -10
is … should:11 21 23
is … sister:-16 -24 -21
is … someone:-26 -24 -4
is … son:18 17 51
is … sorry:59 33 31
is … spreadsheet:-22 -6 -1
is … standing:18 20 15
is … started:22 20 9
is … stronger:4 -20 -21
is … study:24 27 23
is … suicidal:-28 -27 -4
is … suicide:-20 -19 36
is … table:22 15 21
is … tablet:15 15 30
is … tablets:39 37 14
is … take:19 -7 -41
is … takin:66 56 39
is … taped:22 22 21
is … teeth:-21 -32 -36
is … tell:28 24 26
is … th:6 18 22
is … thanks:26 0 1
is … that:29 19 -13
is … thats:-39 -36 -61
is … them:21 -4 0
is … ther:50 66 60
is … theres:-20 -26 -19
is … they:65 71 69
is … thing:-18 8 -61
is … think:34 38 33
is … time:2 -28 -13
is … to:-6 9 -32
is … today:41 -22 -31
is … tomorrow:65 43 49
is … tonight:29 -20 -1
is … took:-52 -43 -39
is … towels:27 25 26
is … train:11 10 20
is … two:-54 -47 -46
is … until:-53 -44 -4
is … ur:44 27 -15
is … use:10 1 39
is … usual:-22 -12 -10
is … viaduct:32 32 28
is … wait:41 36 38
is … waiting:-28 -14 -13
is … want:37 35 -51
is … ward:-21 -17 -15
is … wardrobe:26 23 24
is … wat:-21 -37 -28
is … way:-22 -15 -39
is … wearing:44 -5 -10
is … wednesday:-18 -25 -56
is … wen:-41 -27 -19
is … why:-28 -24 -16
is … wife:-28 6 9
is … wil:43 26 54
is … with:21 21 40
is … wont:54 57 52
is … works:-25 -26 -7
is … would:34 -1 0
is … yours:38 39 34
is … yourself:27 12 0
ish:7 0 -5
isha:-3 -3 -5
island:-1 0 0
isnt:83 64 64
isnt a:42 78 34
isnt answering:63 54 37
isnt at:9 20 26
isnt breathing:43 47 53
isnt coming:22 31 16
isnt drama:25 28 -1
isnt enough:-3 7 -63
isnt for:35 30 26
isnt home:11 22 21
isnt in:11 16 31
isnt it:1 -23 -16
isnt new:24 30 0
isnt stopping:35 43 44
isnt suicidal:-35 -31 -3
isnt teh:-18 -22 -23
isnt that:-2 -22 -8
isnt till:32 31 38
isnt until:34 40 -2
isnt ur:-28 -18 -16
isnt worth:78 -35 -19
isnt … a:31 22 39
isnt … adn:9 27 52
isnt … at:43 -1 -2
isnt … awful:25 -1 -2
isnt … be:22 22 -1
isnt … fault:12 25 36
isnt … for:31 18 20
isnt … he:15 14 26
isnt … here:31 40 42
isnt … i:-41 -24 -20
isnt … im:33 23 42
isnt … in:-32 -7 -4
isnt … is:-22 -17 -7
isnt … it:39 10 21
isnt … its:16 33 30
isnt … ive:-24 -8 -19
isnt … living:46 -32 -18
isnt … me:-58 -48 -40
isnt … my:24 9 34
isnt … new:12 23 0
isnt … next:37 44 -9
isnt … not:-33 -10 -42
isnt … same:-32 -22 -6
isnt … shes:-41 -36 -8
isnt … story:24 20 27
isnt … suicidal:-51 -37 -1
isnt … teh:-24 -40 -16
isnt … thats:36 -2 -7
isnt … theyd:22 -2 -1
isnt … this:37 -15 4
isnt … to:-28 -8 -23
isnt … tonight:31 37 50
isnt … waiting:55 43 49
isnt … want:-16 -40 -4
isnt … wen:7 6 -25
isnt … work:11 21 27
isst:-12 -11 -4
issue:-57 -13 -6
issues:-36 -11 -4
ist:27 35 51
ist zu:29 29 26
ist … ist:-32 -24 -17
it:14 13 11
it a:20 -32 -33
it al:52 67 -23
it alone:-66 -56 -45
it an:54 30 36
it any:-65 -15 2
it anymore:-55 -25 -11
it are:50 55 21
it arrives:-33 -35 -32
it as:10 6 27
it at:-23 -11 -2
it away:21 -10 16
it back:4 -27 -29
it be:23 17 -49
it because:-1 24 44
it behind:-22 -13 -1
it being:-6 22 -3
it bled:-23 -1 -17
it burns:11 24 25
it but:-47 -24 -24
it by:73 41 -39
it bye:36 32 39
it came:22 -8 -8
it can:-37 -47 -40
it cant:2 37 20
it come:56 23 25
it comes:-52 -49 -37
it cos:-35 -6 -8
it could:-7 -48 -14
it couldnt:6 8 21
it cut:30 -7 -3
it dead:38 38 -2
it didnt:39 42 38
it does:37 20 -50
it doesnt:-30 -17 -1
it dont:17 26 23
it down:21 19 22
it each:31 27 -4
it either:36 -10 -7
it enough:57 -7 -4
it every:-24 -12 -28
it far:29 27 19
it fast:-32 -27 -17
it feel:21 -4 -1
it feels:-3 9 -22
it felt:-25 -18 -7
it finishes:18 4 -21
it for:-55 -65 -41
it found:27 32 34
it from:34 8 -28
it gave:-38 -40 -13
it get:-28 -24 -33
it go:-32 -18 -26
it goin:43 47 -5
it gone:-46 -24 1
it goodbye:18 17 34
it got:-26 -24 -16
it had:20 -8 -15
it hapen:40 18 -24
it happened:14 21 19
it happens:1 -20 4
it hard:10 33 -6
it has:-16 -6 -27
it hasnt:-32 -17 -11
it he:-91 -77 -37
it held:-30 -15 -7
it hell:44 44 41
it hert:-38 -7 -4
it hes:11 10 21
it himself:48 21 -7
it holds:-45 -47 -44
it hour:24 -15 -10
it how:-23 -6 -4
it i:-28 -23 -17
it id:21 -51 -26
it if:-37 -13 -29
it ill:-41 -34 -22
it im:3 -19 -22
it isnt:40 23 4
it its:-31 -27 -17
it ive:-15 -32 0
it keep:10 17 27
it keeps:12 15 30
it kids:26 22 22
it kills:23 56 -27
it known:11 27 38
it lands:31 33 36
it last:2 -31 -4
it late:37 34 42
it lets:24 21 -5
it locked:19 19 23
it look:8 15 33
it looks:26 -2 15
it makes:-47 -40 -2
it matter:18 -21 0
it mattered:19 27 26
it means:-42 -39 -21
it more:9 -43 -38
it much:-20 18 -11
it my:-15 -50 -53
it myself:-75 -42 -60
it no:-32 -13 -26
it nor:43 29 24
it not:15 27 -27
it noted:-23 -13 -4
it nothing:8 0 -33
it of:-13 -31 -32
it off:-4 0 21
it ok:-21 -13 -12
it on:10 8 44
it once:-4 24 26
it open:39 41 47
it or:-18 -13 -24
it out:13 30 5
it paid:-21 -17 -9
it passed:10 -31 -7
it past:-36 -5 -6
it planned:11 3 -27
it reading:34 31 36
it right:35 7 -12
it ring:37 -7 -3
it rings:-1 17 20
it said:24 30 21
it says:-11 -10 -26
it scares:35 3 -2
it second:63 32 36
it seems:-26 -23 -9
it shaking:17 -21 -7
it she:-45 -28 -30
it shook:28 -24 -11
it since:25 -34 -36
it six:43 -16 -5
it snows:-34 -27 -23
it soon:47 55 -20
it sounds:-38 -13 -8
it starting:63 39 50
it stopped:-2 -37 -14
it stops:23 43 6
it straight:-21 -21 -8
it suicide:5 2 41
it ta:17 21 15
it take:15 30 14
it takes:37 52 16
it teh:21 6 38
it ten:37 17 6
it thank:17 20 23
it that:29 33 14
it ther:24 -17 -8
it theres:6 14 24
it third:27 44 27
it three:-20 -10 -8
it tired:6 10 29
it to:20 9 38
it today:48 53 72
it tonight:12 25 67
it took:-9 -27 -21
it true:12 28 -2
it tuesday:34 41 56
it turning:19 21 0
it twice:68 28 -34
it u:43 15 12
it until:-41 -16 -8
it up:-2 -37 -52
it waiting:11 26 -15
it was:23 30 23
it washed:53 49 51
it wasnt:23 32 58
it went:-23 -36 -18
it were:-16 -25 -5
it werent:22 29 -26
it whole:36 44 49
it wil:6 24 25
it without:-43 -21 -16
it woke:33 -1 0
it wont:15 24 23
it works:-35 -32 -12
it worth:-36 -3 -1
it wouldnt:-34 -19 -4
it wouldve:46 42 46
it written:27 0 -12
it yesterday:66 66 -8
it … about:-44 -36 -25
it … accident:44 48 40
it … adn:-5 -32 -23
it … after:29 32 26
it … afterwards:30 -4 -5
it … ago:23 2 14
it … all:-16 -27 -14
it … am:40 22 23
it … an:24 29 6
it … anything:21 27 16
it … are:61 38 8
it … as:18 36 30
it … asking:-25 -9 0
it … asleep:3 0 -22
it … at:-31 -34 -5
it … away:-9 -23 -31
it … b:29 34 -9
it … back:0 -37 -40
it … be:30 14 13
it … because:1 22 -12
it … bed:20 26 10
it … before:35 21 12
it … bin:22 2 -9
it … bleeding:-64 -60 -39
it … blocked:-15 -24 -17
it … both:56 60 72
it … bottle:-10 -21 -13
it … box:29 34 34
it … bridge:20 22 16
it … burning:16 25 27
it … but:26 -9 2
it … by:-20 -47 -20
it … bye:-61 -58 -59
it … calm:33 33 -13
it … came:-24 -15 -13
it … can:-35 -25 -15
it … candle:-22 -16 -5
it … cant:26 13 -3
it … car:-1 9 22
it … class:26 35 36
it … close:65 61 50
it … cold:35 42 32
it … come:17 26 28
it … comes:13 13 20
it … coming:2 8 26
it … course:-39 -24 -11
it … crossed:32 0 0
it … cure:20 -13 -8
it … dark:18 23 28
it … day:-7 8 -29
it … days:71 76 34
it … decided:-40 -28 -36
it … dei:79 71 77
it … did:20 19 -28
it … didnt:51 58 74
it … do:-7 10 -33
it … does:-64 -69 -26
it … doesnt:-47 -27 -27
it … dog:20 21 -13
it … dont:-10 -36 -24
it … door:30 35 -3
it … double:-12 -21 -22
it … drawer:-46 -28 -26
it … drink:-20 -14 -25
it … easier:-48 -29 -9
it … eleven:40 -9 -1
it … end:-23 -29 -10
it … enough:35 58 24
it … every:-23 19 -21
it … everybody:-15 -21 -22
it … everyone:-43 -20 -10
it … everything:79 17 4
it … far:-16 -21 -13
it … fault:42 48 52
it … feel:17 52 5
it … feels:-11 -22 -14
it … finished:20 17 20
it … fire:-4 -24 -17
it … food:33 30 31
it … fool:23 16 8
it … for:13 39 13
it … fortnight:-21 -11 -7
it … forty:-35 -28 -16
it … found:18 27 32
it … from:39 46 21
it … front:38 13 10
it … funeral:37 27 22
it … gave:-27 -23 -12
it … get:-8 33 40
it … glass:26 19 19
it … go:-14 22 45
it … god:-20 -37 -37
it … goin:67 12 -5
it … gone:55 51 42
it … goodbye:69 72 67
it … got:17 28 40
it … grey:-25 -28 -6
it … had:-43 -30 -15
it … half:42 30 35
it … hand:-24 -8 -4
it … hands:31 45 59
it … hang:22 29 -2
it … havent:25 -7 -55
it … head:28 1 6
it … held:-30 -15 -8
it … hell:20 -19 -17
it … help:-17 -27 -14
it … her:24 13 16
it … hert:58 55 60
it … hes:34 34 32
it … hid:24 19 15
it … him:-17 -12 -24
it … home:-37 -15 -5
it … honest:23 -2 -2
it … hour:55 56 15
it … house:11 -5 21
it … id:53 3 -14
it … ill:-20 -22 -23
it … illness:28 29 32
it … im:14 28 35
it … in:-20 -32 -9
it … intend:3 8 -33
it … into:23 21 16
it … is:19 23 23
it … isnt:43 5 -19
it … its:-23 -17 -29
it … ive:32 1 4
it … jerking:45 48 53
it … joking:54 20 -1
it … keep:37 -20 8
it … kids:14 -16 -20
it … kil:29 14 -1
it … kind:21 30 22
it … know:20 16 -43
it … knowing:19 21 19
it … known:-26 -15 -6
it … laid:21 24 27
it … last:-28 -9 -4
it … leave:-8 -12 -24
it … left:36 52 32
it … less:-21 -10 8
it … leter:39 39 34
it … lief:30 15 -9
it … light:54 57 68
it … little:-30 -33 -15
it … locked:23 22 -4
it … long:-23 -33 -8
it … longer:22 37 20
it … make:-29 -18 -10
it … march:-24 -17 -7
it … matter:32 -4 -6
it … mattress:-7 7 22
it … me:0 -17 -58
it … meal:-29 -12 -13
it … means:-20 -7 -4
it … meeting:-12 -25 -27
it … mine:15 14 26
it … minute:44 16 12
it … mirror:-17 -23 -13
it … missed:48 35 45
it … month:-24 -9 -1
it … more:-61 -46 -37
it … morning:28 31 26
it … moved:50 3 -2
it … much:-62 -17 -12
it … my:5 -6 -28
it … myself:-13 -39 23
it … nearly:-32 10 34
it … neck:40 38 58
it … neva:17 41 49
it … news:23 28 -10
it … next:-25 -3 -19
it … nice:29 26 39
it … nine:18 27 -12
it … no:31 52 26
it … not:-2 -22 -21
it … of:-1 14 23
it … off:-10 -26 -22
it … old:30 6 17
it … on:3 28 43
it … once:30 -3 11
it … one:-3 -36 -22
it … ones:28 27 28
it … open:-30 -19 -15
it … or:-21 -13 -12
it … other:-27 -34 -28
it … over:36 45 49
it … own:31 56 -38
it … partner:27 0 -1
it … past:63 69 61
it … peaceful:38 17 17
it … people:-38 -22 -13
it … permanently:11 -26 6
it … phones:31 27 34
it … plenty:34 38 -6
it … post:37 -8 -14
it … programme:28 -18 -11
it … purpose:-32 -35 3
it … put:-63 -63 -30
it … putting:-30 -20 -8
it … quick:58 56 33
it … ra:17 21 15
it … rafter:-22 -18 -20
it … rain:44 -1 0
it … rather:20 -2 0
it … ready:20 22 21
it … real:-2 -21 -16
it … reason:2 27 34
it … said:-49 -36 -24
it … same:34 22 41
it … sat:42 35 55
it … saturday:-23 -10 -12
it … scard:16 -21 -13
it … see:-44 -36 -40
it … selfish:16 25 -1
it … she:-28 -31 -26
it … sick:0 -33 -1
it … since:-22 -32 -25
it … sister:31 -18 -4
it … somewhere:21 -1 -11
it … soon:52 54 33
it … sort:-33 -27 -10
it … stay:-29 -22 -8
it … step:-21 -38 -40
it … stood:38 45 37
it … stopped:-26 -13 -12
it … stuff:26 37 21
it … suicide:-24 -19 -11
it … sunday:-41 -37 -33
it … sweating:26 13 20
it … take:44 52 34
it … tell:40 41 20
it … texted:34 29 40
it … thanks:27 10 13
it … that:-14 -35 -31
it … thats:14 20 17
it … them:44 17 38
it … ther:-34 -13 -1
it … theres:21 14 18
it … theyre:-2 -31 -7
it … thing:-31 -29 -14
it … think:71 23 2
it … thinking:-25 -10 -3
it … this:31 17 16
it … thought:46 37 -17
it … three:3 13 26
it … thursday:-39 -39 -32
it … time:-53 -53 -32
it … times:18 -52 -30
it … to:-2 3 -36
it … today:-23 -9 -22
it … told:21 5 22
it … tomorrow:23 22 20
it … tonight:62 41 28
it … took:24 33 45
it … train:-28 -23 -14
it … true:-16 -27 -12
it … twice:14 22 -4
it … u:12 5 22
it … upstairs:27 17 -7
it … use:87 -3 -18
it … used:31 63 69
it … wana:22 24 -1
it … want:22 51 14
it … was:-44 -53 -47
it … wasnt:22 3 3
it … wat:64 38 19
it … water:28 26 41
it … way:17 48 41
it … we:-22 -21 -31
it … week:27 37 24
it … weekend:17 27 10
it … weeks:-33 -38 -9
it … weird:-23 -5 0
it … wen:-6 -5 -36
it … went:10 16 40
it … were:-21 -16 -9
it … which:-21 -11 -3
it … while:63 57 75
it … who:18 -21 -11
it … wil:52 44 -18
it … wish:63 -7 -9
it … with:-18 -19 -41
it … wont:-10 -43 -38
it … worked:27 6 -13
it … working:0 0 -20
it … worse:-17 -21 -7
it … worth:-34 -10 -5
it … would:35 23 2
it … x:3 22 27
it … year:-27 -31 -29
it … years:-36 -16 -15
it … youve:28 36 35
itch:28 -34 -34
itch to:36 -2 0
itch … hert:36 -2 0
itch … it:50 0 -1
itch … myself:36 -2 0
itching:13 -26 -10
itching for:28 -14 -8
itchy:-2 -7 -10
itd:65 28 8
itd be:52 -14 -20
itd … a:21 -15 -6
itd … if:25 -13 -2
itd … me:15 2 -31
item:53 56 45
items:-6 -1 -1
itll:36 39 59
itll be:81 94 108
itll … a:59 51 36
itll … adn:-10 -49 -30
itll … after:-17 -18 -22
itll … be:22 11 16
itll … by:36 21 19
itll … dead:50 52 49
itll … i:27 10 22
itll … im:45 41 48
itll … next:11 22 23
itll … quick:36 41 49
itll … sunday:-35 -41 -38
itll … weekend:28 43 36
itll … wen:-28 -17 -10
its:38 45 55
its a:-3 -1 36
its about:-20 -45 -35
its adn:-42 -30 -2
its all:23 32 51
its an:6 23 16
its around:26 32 30
its at:41 42 62
its back:113 43 -29
its bad:-2 -28 -24
its calling:51 -10 -9
its cold:14 21 14
its coming:-54 -41 -51
its dark:30 1 -2
its days:25 42 40
its decided:20 20 22
its due:-28 -17 -15
its enough:52 35 47
its every:6 -37 -12
its falling:26 22 17
its for:30 18 7
its friday:-73 -60 -72
its full:22 1 0
its funny:-39 -17 -11
its gaping:-37 -26 -11
its geting:27 32 -33
its goin:1 -23 -5
its good:-35 -21 -21
its goodbye:-22 -17 -14
its got:23 12 14
its happening:84 88 85
its her:-32 -26 -29
its hi:72 69 66
its him:24 22 21
its his:17 18 26
its how:21 21 42
its i:47 41 41
its in:66 63 80
its information:24 -8 -5
its ive:27 25 28
its kicking:36 21 24
its loaded:31 33 40
its long:-25 -13 -6
its loud:27 -6 -3
its lovely:23 19 23
its me:41 35 25
its monday:-36 -22 -20
its more:18 -26 -16
its nearly:41 54 62
its next:22 27 30
its no:8 21 -8
its nobodys:51 51 17
its november:46 -2 -2
its ok:31 4 5
its on:40 36 36
its over:10 21 6
its peaceful:53 29 22
its pills:46 46 30
its pumping:15 24 27
its quieter:20 17 28
its raining:-3 17 23
its right:-29 -24 -11
its round:21 16 8
its set:21 17 11
its settled:42 36 7
its slow:10 -28 -28
its started:24 7 -9
its stinging:29 28 1
its stopped:35 8 -12
its sunday:30 -7 -2
its tablets:-32 -29 -33
its taken:24 -20 -28
its teh:17 35 21
its that:-28 -18 -9
its ther:22 38 17
its this:60 59 58
its time:44 40 39
its tonight:56 63 69
its twenty:24 -1 -2
its u:26 43 22
its up:63 66 67
its waiting:20 -1 3
its warm:-34 -26 -23
its wat:59 34 -22
its way:-15 -27 -28
its weird:-31 -33 -17
its wen:52 34 35
its worse:28 3 -1
its worth:-37 -10 -8
its wrapper:3 24 -4
its … about:34 37 35
its … adn:-25 -31 -22
its … after:-23 -11 -13
its … all:-17 -34 -19
its … am:-67 -50 -26
its … arm:35 42 38
its … at:-13 -12 -21
its … bad:-23 -16 -18
its … bathroom:37 34 52
its … be:44 44 44
its … being:21 -35 -1
its … best:-36 -34 -28
its … both:20 18 14
its … breathing:16 13 20
its … by:31 21 0
its … can:0 -45 -32
its … cant:-10 -1 -51
its … cliff:23 20 14
its … coat:30 33 33
its … come:3 7 -26
its … comfort:-20 -9 -7
its … days:-2 -22 -18
its … deep:43 72 0
its … does:-20 -13 -8
its … dont:28 51 41
its … door:56 23 24
its … eleven:-20 -14 -5
its … every:34 19 -2
its … fail:24 25 23
its … fault:29 29 13
its … floors:-23 -19 -18
its … fone:45 46 43
its … from:-27 -21 -16
its … gone:10 15 33
its … goodbye:33 30 34
its … hands:20 43 0
its … hav:30 17 39
its … here:-36 -17 -10
its … him:-25 -21 -25
its … his:-64 -49 -44
its … holiday:41 43 36
its … hour:-19 -23 -12
its … how:14 34 -15
its … i:7 18 21
its … id:33 0 0
its … if:-23 -33 -21
its … ill:15 24 29
its … im:22 43 38
its … in:60 67 55
its … is:28 -2 -1
its … isnt:31 -23 -10
its … it:33 39 43
its … its:-23 -22 -21
its … ive:16 17 25
its … kids:-17 -24 -18
its … know:-33 -31 -2
its … lap:37 45 40
its … last:-61 -66 -66
its … level:44 39 46
its … line:20 20 19
its … lit:13 25 39
its … look:49 49 60
its … lot:-24 -20 -7
its … love:22 23 15
its … me:0 -44 -28
its … mins:37 38 38
its … minutes:-24 -24 -18
its … months:-29 -18 -14
its … my:42 46 58
its … neck:62 57 51
its … nice:33 47 39
its … night:-15 -45 -6
its … old:33 36 36
its … on:29 -6 -5
its … one:26 20 32
its … otherwise:22 0 0
its … out:-3 -27 -26
its … over:0 15 27
its … path:23 20 14
its … people:33 -10 -6
its … place:-26 -22 -18
its … pocket:88 -17 -12
its … programme:16 24 20
its … put:28 -3 -7
its … putting:32 45 43
its … quiet:10 18 22
its … rain:-21 -15 -14
its … rang:69 39 26
its … razor:52 47 53
its … right:-35 -28 -19
its … said:50 52 17
its … same:-23 -34 -11
its … say:25 -17 -10
its … set:102 77 87
its … since:66 4 -9
its … sorry:8 19 29
its … stop:-4 23 -16
its … stopping:25 23 50
its … stronger:19 22 -1
its … stupid:22 20 5
its … suicide:7 -21 -3
its … sunday:14 17 21
its … teh:46 25 22
its … tell:-22 -16 1
its … ten:-21 -9 -7
its … than:37 39 42
its … thank:35 26 30
its … that:-49 -49 -37
its … ther:-32 -22 -26
its … theres:28 -7 -12
its … they:-24 -17 -12
its … thing:40 31 -23
its … think:46 46 32
its … third:37 18 5
its … through:50 47 30
its … time:-22 -16 -13
its … to:-27 -38 -41
its … today:-5 -1 -31
its … towel:26 24 6
its … two:-24 -17 -8
its … u:23 -3 6
its … up:20 24 27
its … want:69 72 -31
its … was:51 53 -4
its … wat:-22 -19 -3
its … water:16 37 32
its … week:22 -13 -12
its … wen:33 24 7
its … were:32 34 33
its … which:-25 -14 -8
its … who:34 40 35
its … wil:-26 -22 -15
its … wish:35 -1 0
its … with:-1 2 -20
its … wont:67 43 42
its … year:-26 -17 -13
itself:21 6 17
itself … adn:54 47 44
iv:25 43 40
iv been:14 20 0
iv … a:25 19 21
ive:47 46 53
ive a:-8 -27 -14
ive accepted:29 37 25
ive asked:9 14 21
ive been:-15 -22 -46
ive begun:42 57 20
ive blocked:-16 -23 -17
ive booked:-32 -24 -15
ive bought:-10 9 -20
ive brought:13 15 20
ive chosen:31 43 35
ive climbed:32 23 30
ive closed:43 -23 -14
ive come:26 0 1
ive decided:-14 11 -37
ive died:38 3 5
ive done:22 7 5
ive dropped:-26 -18 -19
ive drunk:43 48 36
ive enough:87 89 88
ive fed:41 43 59
ive felt:34 8 -4
ive forgiven:-21 -19 -5
ive found:-26 -17 -34
ive got:46 27 -3
ive hardly:22 26 -12
ive held:19 4 28
ive her:19 31 -21
ive his:28 27 44
ive hoarded:7 9 22
ive hung:-19 -19 -22
ive ironed:-25 -25 -17
ive it:12 39 41
ive jumped:-65 -63 -43
ive kept:33 36 43
ive killed:9 11 25
ive kissed:27 26 34
ive known:23 25 24
ive labelled:-47 -45 -39
ive left:113 116 101
ive loaded:19 20 23
ive locked:39 36 33
ive looked:19 -31 -17
ive lost:-54 -57 -36
ive made:60 57 72
ive more:35 49 -10
ive my:26 26 38
ive neva:-32 -43 -74
ive no:-53 -45 -44
ive not:-22 -57 -37
ive nothing:-6 -27 -15
ive noticed:-51 -27 -24
ive ordered:-33 -35 -38
ive paid:104 103 90
ive picked:-41 -40 -37
ive planned:24 6 20
ive put:2 -22 -6
ive quit:16 25 -10
ive read:-31 -32 -21
ive run:20 29 32
ive rung:15 -42 -27
ive said:-22 -8 7
ive sat:-3 -30 -29
ive saved:16 18 21
ive scored:0 1 -21
ive seen:32 36 51
ive sent:36 38 47
ive set:-13 -23 0
ive sharpened:42 26 24
ive signed:-25 -35 -16
ive since:-21 -18 -11
ive skipped:2 9 26
ive sold:-38 -38 -35
ive started:101 80 -8
ive stopped:59 27 -29
ive swallowed:-63 -64 -59
ive swept:37 40 41
ive taken:70 93 89
ive teh:109 108 118
ive tested:-46 -46 -42
ive thanked:50 35 29
ive thought:69 49 2
ive tied:71 66 67
ive to:-32 -24 -30
ive told:27 -6 -14
ive tried:-47 -25 -40
ive two:10 16 35
ive used:84 87 -14
ive walked:44 5 10
ive wanted:84 65 -82
ive woken:17 22 -40
ive wrapped:26 27 -34
ive written:15 50 61
ive … about:34 39 -21
ive … adn:30 21 22
ive … alcohol:-1 -20 -6
ive … alife:37 -10 -2
ive … all:51 55 73
ive … am:-5 -4 -40
ive … any:22 -18 -5
ive … as:56 59 49
ive … at:46 2 -25
ive … baby:10 14 23
ive … back:20 11 17
ive … bag:23 34 29
ive … bath:13 20 31
ive … bathroom:29 28 24
ive … be:40 -3 7
ive … bed:25 24 18
ive … been:-24 -20 -10
ive … before:25 52 -13
ive … behind:52 16 11
ive … belt:-54 -45 -34
ive … bench:15 23 30
ive … blade:13 14 -86
ive … blades:7 -35 -47
ive … bleach:25 32 23
ive … boots:-25 -23 -14
ive … both:25 25 33
ive … bottle:38 34 35
ive … burning:16 22 -5
ive … but:-8 -21 2
ive … by:28 32 45
ive … cable:22 18 17
ive … cake:-26 -23 -16
ive … cant:74 78 79
ive … care:24 17 12
ive … chain:-46 -44 -35
ive … chest:45 45 48
ive … children:59 53 55
ive … coat:25 27 31
ive … collecting:44 48 54
ive … corner:-39 -35 -28
ive … craving:44 -5 0
ive … crushed:15 19 21
ive … curtains:-33 -29 -28
ive … dads:-34 -30 -35
ive … date:-41 -42 -43
ive … daughter:27 0 -8
ive … day:-17 -21 -6
ive … days:16 13 23
ive … dead:49 63 -22
ive … dieing:-38 -21 -8
ive … do:-12 -4 -28
ive … dog:-31 -35 -20
ive … doing:-46 -32 -16
ive … dont:9 36 2
ive … door:21 19 21
ive … down:59 62 63
ive … drinking:53 12 -5
ive … each:29 30 -4
ive … end:5 18 -29
ive … enough:-9 -32 -18
ive … every:12 15 29
ive … everything:-29 -44 -28
ive … expecting:13 -35 -30
ive … far:35 34 33
ive … felt:5 23 -3
ive … few:31 -4 -2
ive … fit:28 34 47
ive … fits:28 7 -28
ive … flowers:-21 -10 -5
ive … flu:16 25 17
ive … following:19 21 -14
ive … fone:21 9 -2
ive … foot:22 22 17
ive … for:13 12 20
ive … forty:21 28 6
ive … foto:-54 -53 -32
ive … four:-29 -23 -20
ive … friday:23 22 27
ive … gambling:58 -1 -6
ive … go:82 72 57
ive … goin:-34 -10 -23
ive … goodbyes:52 39 25
ive … gun:26 27 21
ive … had:1 -16 -22
ive … hair:-34 -24 0
ive … half:22 28 19
ive … head:-25 -23 -2
ive … heart:30 38 11
ive … heavy:16 24 23
ive … him:64 54 41
ive … his:-17 -36 -31
ive … hoap:35 -33 -13
ive … home:-15 -12 -23
ive … hoping:36 7 -2
ive … hosepipe:21 18 16
ive … how:-22 -2 3
ive … hurting:18 43 -6
ive … ice:0 -35 -6
ive … id:7 10 -25
ive … im:58 34 55
ive … in:-2 11 24
ive … insulin:20 24 -5
ive … it:62 67 41
ive … its:38 25 32
ive … ive:-33 -40 -36
ive … keys:21 27 29
ive … kids:35 32 34
ive … kil:4 21 60
ive … kitchen:-48 -52 -50
ive … knife:3 -8 -53
ive … knot:-21 -22 -22
ive … last:36 50 49
ive … left:31 28 41
ive … legs:18 26 0
ive … leter:40 44 36
ive … letters:-18 -22 3
ive … lief:45 15 22
ive … long:45 -7 -4
ive … looking:87 38 37
ive … lot:-86 -81 -82
ive … maid:19 24 11
ive … me:27 25 26
ive … means:22 17 38
ive … minding:15 12 -33
ive … mine:75 65 68
ive … months:8 9 21
ive … morphine:49 42 36
ive … much:31 38 63
ive … my:-21 -56 -37
ive … myself:35 75 65
ive … naloxone:15 21 3
ive … name:-20 -8 -4
ive … need:20 27 6
ive … needed:-23 -13 -13
ive … new:18 21 0
ive … nice:42 1 2
ive … no:5 -78 -56
ive … not:55 82 68
ive … notes:9 7 24
ive … nothing:1 -31 -23
ive … number:48 29 -13
ive … off:-13 12 28
ive … old:21 34 45
ive … one:-69 -68 -53
ive … over:-25 -17 -22
ive … packed:20 -2 -5
ive … past:75 56 45
ive … patches:-32 -33 -29
ive … peace:29 25 8
ive … pillow:29 26 42
ive … plan:-22 -3 -2
ive … plenty:9 -21 -7
ive … posted:-23 -17 -9
ive … practice:15 14 25
ive … put:16 19 26
ive … putting:-14 -1 21
ive … quiet:-32 -23 -12
ive … ready:29 27 39
ive … rifle:13 14 21
ive … right:32 33 34
ive … roap:45 51 47
ive … round:5 -29 -24
ive … same:24 29 0
ive … sat:14 -3 -28
ive … saving:-53 -50 -21
ive … second:-31 -17 -17
ive … seeing:6 -24 -6
ive … seen:2 7 -20
ive … seizure:18 22 22
ive … seizures:29 34 33
ive … self:54 32 -1
ive … she:-33 0 20
ive … sick:36 37 39
ive … since:-40 -35 -31
ive … sleeping:-27 -27 -4
ive … slept:21 23 -5
ive … sombody:15 20 9
ive … something:28 23 29
ive … somewhere:0 -22 -10
ive … sorry:40 31 37
ive … spray:-24 -25 -5
ive … stones:-22 -22 -17
ive … strip:1 4 -22
ive … stuff:23 25 23
ive … suicidal:-22 -27 -7
ive … sunday:27 27 41
ive … sure:52 46 44
ive … tablets:-26 -11 -4
ive … takin:47 41 -20
ive … teh:55 58 53
ive … them:30 44 38
ive … these:43 18 30
ive … they:36 14 6
ive … thinking:33 52 -4
ive … this:-14 -12 -40
ive … three:-30 -31 -30
ive … through:15 31 5
ive … times:48 26 0
ive … to:22 12 25
ive … today:28 22 24
ive … told:-6 -25 -11
ive … tonight:49 51 49
ive … train:58 54 56
ive … tree:-35 -36 -30
ive … twice:15 21 -4
ive … two:17 12 39
ive … u:27 26 29
ive … under:18 21 20
ive … up:76 93 57
ive … used:-24 -16 -7
ive … using:39 -21 -6
ive … waiting:42 38 43
ive … want:26 13 -6
ive … wanted:56 3 -14
ive … way:31 51 55
ive … week:20 23 -2
ive … where:22 12 -3
ive … which:10 13 20
ive … who:14 18 21
ive … wil:46 2 4
ive … wish:-24 -20 -12
ive … with:-10 15 -21
ive … wrists:-79 -76 -21
ive … writing:44 32 4
ivor:-6 -6 -5
iwanttokillmyself:0 0 0
iykyk:30 -2 17
j:53 61 -2
jab:-25 -20 -23
jabbed:0 0 0
jack:85 0 1
jacket:26 23 27
jacket … a:44 39 54
jacket … in:21 20 21
jacket … teh:-33 -29 -12
jade:3 3 1
jaffa:0 0 -2
jahr:-2 -1 -1
jahre:-34 -37 -16
jahren:-28 -29 -18
jai:108 106 70
jai avale:37 39 52
jai des:51 57 -9
jai envie:-6 -8 -23
jai la:82 45 50
jai … a:18 22 0
jai … de:21 23 -18
jai … je:22 27 4
jai … les:12 15 25
jai … me:46 64 -9
jai … mourir:49 5 -4
jai … suicidaires:53 60 -7
jail:-23 -11 -5
jailed:-2 -2 -1
jaimerais:93 -4 -1
jaimerais ne:41 -3 -1
jaja:-36 -5 -1
jajaja:-32 -2 0
jam:-9 -5 -10
jam jar:30 34 26
jamais:32 -14 -3
jamais me:25 -4 -1
jamais … reveiller:25 -4 -1
jamie:0 0 -1
jammed:1 -1 -9
jams:-4 -3 -3
jan:0 0 -2
january:-18 -3 -15
jar:15 26 14
jars:-7 -2 -1
jas:-4 -3 0
jaw:-33 -32 1
jaw … adn:-18 -30 -1
jaws:0 1 2
jay:2 1 -3
jazz:-2 -1 0
je:99 101 73
je commence:20 19 24
je me:38 46 45
je ne:-25 -33 -28
je pense:36 39 -19
je suis:-5 -22 -1
je vais:32 59 39
je veux:75 63 9
je viens:41 51 59
je voudrais:33 -20 -8
je voulais:24 30 6
je vous:34 37 38
je … coucher:-20 -16 -6
je … davaler:41 51 59
je … de:27 4 -10
je … dis:59 61 51
je … disparaitre:35 -14 -5
je … en:19 25 -9
je … etre:39 -5 -2
je … fatigue:28 -2 -2
je … finir:19 25 -9
je … jai:0 1 -28
je … je:40 68 36
je … le:-37 -32 -39
je … me:19 48 -23
je … morte:26 3 3
je … mourir:45 40 39
je … pas:-25 -4 -4
je … pendre:12 11 37
je … plus:52 6 -32
je … poids:21 -4 -2
je … sauter:55 52 55
je … suicider:13 18 -100
je … suis:32 40 39
je … sur:-30 -32 -21
je … tuer:68 72 29
je … un:10 -22 -9
je … une:-22 -12 -7
je … veux:-9 -23 -5
jealous:65 -34 -17
jean:-6 -2 19
jean adn:26 27 23
jean … sorry:29 29 26
jeans:-19 -12 7
jeden:16 22 -15
jeep:8 13 30
jelly:-31 -22 -20
jemand:-4 -2 -1
jen:-48 -40 -7
jen peux:-33 -26 -1
jen … jai:-33 -26 -1
jen … plus:-33 -26 -1
jeringa:28 27 29
jerked:58 58 48
jerked all:12 17 28
jerked … over:12 17 28
jerking:91 86 89
jerking adn:53 52 61
jerking all:22 25 28
jerking … i:17 20 27
jerking … over:16 20 22
jerry:-12 -3 11
jess:1 0 -1
jesus:10 32 -32
jet:-14 -5 -4
jetais:-2 -2 0
jette:5 4 6
jetty:-9 -6 -4
jetzt:6 1 26
jetzt und:1 22 -1
jetzt … ich:-28 -11 -20
jewellery:0 0 -7
ji:0 1 7
jigsaw:-19 -12 -10
jigsaws:-8 -16 -14
jim:-5 -2 -2
jittery:1 -3 -2
jitu:-7 -7 -8
jk:43 74 82
jmup:47 57 92
jmup adn:-3 0 -36
jmup at:24 11 14
jmup from:40 44 62
jmup in:-33 -11 -25
jmup is:11 14 30
jmup its:-29 -20 -17
jmup not:38 36 38
jmup of:30 33 31
jmup off:-76 -86 -80
jmup on:-43 -39 -23
jmup out:-79 -94 -61
jmup to:44 35 33
jmup wen:73 70 75
jmup … a:3 4 -21
jmup … bridge:31 35 -5
jmup … every:-41 -50 -22
jmup … front:36 38 18
jmup … is:-21 -14 -19
jmup … lake:-30 -22 -18
jmup … my:40 42 36
jmup … next:39 37 42
jmup … of:-50 -68 -45
jmup … teh:22 10 41
jmup … terrace:24 23 29
jo:0 1 4
joan:32 29 24
joans:-25 -16 -6
job:-16 -10 -31
job adn:13 -20 -7
job its:30 7 0
job my:21 27 -2
job … adn:40 32 23
job … it:31 8 2
job … want:23 5 0
jobcentre:-1 0 0
jobs:11 -36 -36
jobs today:71 0 0
jobs … adn:60 -6 -2
joburg:-3 -2 -1
jodie:40 36 44
jodie … her:40 36 44
johnny:9 19 35
johnny cash:9 19 35
join:57 38 50
joined:-6 6 -3
joined teh:-31 -27 -13
joining:-2 -7 -27
joining my:-16 -17 -21
joint:32 -6 0
joints:-2 -1 -2
joist:-4 -2 2
joke:-21 -11 -25
joke about:26 17 -1
joke i:25 17 -1
joke … teh:20 22 26
joked:-2 -1 -1
jokes:13 34 -26
jokes about:14 37 0
jokes i:-4 27 -2
jokes … i:-1 25 -2
joking:85 52 -11
joking about:25 34 -1
joking anymore:25 18 0
joking this:-34 -19 -2
joking … i:-30 -16 -1
joking … it:33 2 -6
joking … time:-34 -19 -2
jollof:-14 0 -1
jolly:-1 -3 -1
jolts:41 48 57
josh:0 0 1
jour:-3 -2 -2
journal:-15 -18 -1
journey:7 19 33
jours:31 35 -11
joy:-31 -35 -21
joyce:6 3 1
jst:0 0 0
judge:14 3 7
judge adn:40 15 1
judge gives:20 25 14
judge says:7 14 30
judge … both:39 13 -2
judge … her:20 24 12
judge … i:7 14 30
judge … teh:15 20 11
judged:-14 -13 -6
jug:20 19 19
juice:-9 -10 -8
juliet:-9 -8 -6
july:-11 -1 -22
jumble:-1 -1 -1
jumped:14 0 2
jumped from:-30 -39 -18
jumped i:-39 -37 -37
jumped in:1 18 34
jumped … a:13 -27 -18
jumped … front:24 34 41
jumped … i:25 51 34
jumped … of:22 32 41
jumped … teh:-17 -11 -21
jumper:-43 -30 -27
jumper … teh:-24 -20 -22
jumpers:0 0 0
jumping:120 131 133
jumping in:1 1 -54
jumping off:-54 -47 -53
jumping … a:-33 -30 -23
jumping … cliff:-31 -26 -13
jumping … front:0 0 -46
jumping … it:18 21 26
jumping … teh:24 25 12
jumps:10 6 13
jumps … pier:27 22 26
jumpsuit:-3 -7 -4
june:22 29 4
june adn:-27 -19 -20
june … kissed:43 34 39
june … my:46 56 66
jungle:-4 -2 -4
juniors:-5 -3 -2
jusqua:-1 -1 -1
justice:-2 -1 0
jy:52 53 49
jy vais:22 23 20
k:57 55 42
k … s:15 14 -24
kaffee:-16 -16 -7
kalt:0 1 -1
kann:26 33 -5
kann nicht:28 31 -1
kaput:2 6 -1
karaoke:-32 -20 -14
karen:-5 -2 -1
karim:-1 -2 -3
kart:-11 -11 -6
karts:-14 -22 -15
katze:-8 -6 -1
kaum:32 36 37
kayak:-2 0 -1
kayaks:-18 -12 -15
kaz:-3 -2 -1
ke:0 0 0
keap:17 23 0
kebab:-7 -10 -10
keen:-2 -27 -16
keep:43 29 6
keep a:-19 -29 -24
keep being:44 53 62
keep blacking:33 36 30
keep burning:25 28 -2
keep dropping:27 32 43
keep forgetting:10 11 23
keep geting:-23 -14 -6
keep goin:-27 -25 -10
keep haveing:42 25 31
keep it:-62 -37 -38
keep living:-42 -6 5
keep looking:80 30 6
keep me:-42 -19 -6
keep my:-52 -55 -33
keep nodding:30 29 38
keep on:-20 -20 -17
keep putting:25 35 45
keep saying:29 41 -7
keep takin:8 20 -5
keep teh:-39 -17 -18
keep telling:24 -24 -18
keep them:-32 -19 -6
keep thinking:70 -27 -19
keep ur:21 -6 -7
keep walking:-3 -27 -28
keep wanting:61 11 -31
keep water:43 35 18
keep wishing:49 -10 -6
keep … adn:-5 8 38
keep … all:48 40 25
keep … at:18 -36 -28
keep … back:23 11 -6
keep … because:52 64 -8
keep … blade:-50 -37 -16
keep … down:50 35 19
keep … from:-33 -26 -29
keep … had:1 2 -38
keep … how:1 28 0
keep … i:46 81 40
keep … in:-29 -16 -1
keep … it:50 26 16
keep … kids:37 1 -25
keep … light:27 31 41
keep … me:34 22 12
keep … my:16 47 -12
keep … myself:17 7 39
keep … of:27 19 12
keep … off:22 23 42
keep … on:13 15 33
keep … out:31 30 26
keep … over:21 21 2
keep … passport:22 23 -6
keep … room:21 16 5
keep … said:26 23 12
keep … says:-28 -17 -8
keep … sick:28 48 52
keep … tablets:-22 -16 -12
keep … takin:-34 -9 0
keep … teh:29 -39 -62
keep … thats:20 26 3
keep … this:0 -31 -14
keep … those:19 25 24
keep … to:34 1 15
keep … ways:-45 -14 -5
keeper:-6 -18 -7
keeping:17 37 52
keeping her:22 25 28
keeping me:-18 2 21
keeping … adn:27 29 31
keeping … for:-26 -27 -23
keeping … from:21 17 20
keeps:75 75 17
keeps asking:-26 -4 -14
keeps beating:-23 -16 -4
keeps calling:35 -8 -3
keeps dropping:40 33 34
keeps goin:-30 -27 -21
keeps me:-26 -14 -20
keeps my:-10 0 -23
keeps our:16 20 -2
keeps saying:25 24 -47
keeps skipping:22 42 -18
keeps takin:25 25 -2
keeps teh:22 27 47
keeps touching:30 31 -11
keeps … about:27 22 -9
keeps … adn:35 22 4
keeps … goin:39 47 52
keeps … hed:42 19 -19
keeps … hell:27 22 -5
keeps … i:-25 -34 -14
keeps … if:-23 -17 -4
keeps … in:13 -17 -49
keeps … itd:-21 0 -1
keeps … me:0 -11 -35
keeps … my:12 25 20
keeps … papers:26 29 -2
keeps … shes:22 -3 -4
keeps … to:28 27 38
keeps … up:56 53 1
keeps … we:20 23 0
keeps … with:36 36 -7
keine:15 -26 -5
keinen:37 -6 -1
keinen sinn:37 -6 -1
keinen … mehr:37 -6 -1
keiner:11 8 -2
keith:-3 -2 -2
keller:-1 -2 4
keller heute:-19 -23 -19
keller … nacht:-19 -23 -19
kelpies:1 1 3
ken:-4 -2 -3
kennels:11 13 11
kept:31 22 29
kept a:25 10 14
kept her:-26 -24 -24
kept his:-45 -32 -29
kept it:-16 -21 -21
kept me:-29 -32 -28
kept my:17 23 27
kept saying:-20 -13 -9
kept teh:20 10 3
kept that:-27 -20 -18
kept them:51 49 49
kept these:16 16 23
kept thinking:24 -11 -8
kept waiting:40 50 56
kept … adn:28 11 -19
kept … back:54 54 56
kept … down:26 1 1
kept … for:31 21 20
kept … goin:-30 -20 -11
kept … gun:21 25 22
kept … her:10 8 27
kept … hes:37 6 1
kept … i:-26 -21 -15
kept … it:49 47 47
kept … leaving:21 7 11
kept … my:-27 -9 -7
kept … take:23 -10 -7
kept … teh:-50 -42 -24
kept … to:25 21 30
kept … under:9 -25 -13
kerala:-6 -4 -4
kerb:-3 -1 -2
kermit:33 27 17
kerosene:101 102 102
kerosene … teh:22 21 35
kerry:-6 -1 -1
kerze:-9 -5 -3
ket:27 29 9
ket adn:26 29 10
ket … adn:46 46 16
ketamine:0 1 -3
ketchup:-43 -9 -7
kettle:-22 -11 11
kettle … is:36 39 38
kettle … off:25 19 35
kettle … paper:17 23 20
kettles:26 33 29
kev:5 10 9
kevin:-4 2 4
kevs:6 7 17
key:21 26 32
key adn:-21 -27 -31
key from:25 25 26
key i:23 16 24
key is:21 19 25
key ive:30 31 36
key off:-13 -24 -18
key to:41 42 23
key … a:24 18 22
key … cabinet:20 21 15
key … club:25 25 26
key … gets:-27 -27 -12
key … roof:48 49 31
key … swim:25 25 26
key … teh:34 31 28
key … to:56 57 44
key … wat:29 30 35
keyboard:21 26 38
keyring:-4 -3 -2
keys:3 4 11
keys adn:22 15 18
keys at:23 26 45
keys in:-27 -26 -22
keys on:-18 -11 -22
keys over:33 29 28
keys under:-25 -26 -23
keys … her:23 19 14
keys … me:-25 -23 -16
keys … own:-26 -20 -13
keys … radio:28 20 21
keys … under:-28 -25 -31
keys … with:26 17 16
keyworker:15 -19 -5
keyworkers:0 0 0
khalas:-6 -9 -12
ki:-5 -2 -2
kick:-13 -10 -6
kicked:-55 -69 -15
kicked it:27 18 10
kicked teh:15 21 13
kicked … teh:23 16 16
kickin:-3 -4 0
kicking:18 13 30
kicking in:58 57 51
kicking … door:1 4 22
kicks:-2 -1 -9
kid:27 42 4
kid adn:51 47 -23
kidding:-6 -30 -8
kidney:-15 -18 -16
kidneys:-3 -2 -6
kids:28 31 11
kids are:-24 -20 -8
kids at:43 51 63
kids but:56 9 -1
kids daddy:20 26 39
kids get:23 31 33
kids hav:-30 -5 -4
kids he:-27 -24 -6
kids i:24 33 0
kids if:49 35 -2
kids in:-2 17 27
kids ive:-30 -17 -11
kids want:-47 -35 -15
kids would:46 28 19
kids … a:20 -30 -11
kids … adn:-9 1 20
kids … all:32 19 10
kids … asleep:-22 -18 -19
kids … at:-29 -23 -15
kids … been:-28 -2 -1
kids … dads:25 30 39
kids … down:25 29 11
kids … from:-35 -35 -24
kids … get:35 -2 -2
kids … id:22 -11 -9
kids … in:26 25 30
kids … it:-21 -6 -21
kids … its:53 41 59
kids … money:68 69 58
kids … on:-51 -17 -14
kids … school:-6 0 22
kids … them:-29 -25 -31
kids … they:19 20 16
kids … up:21 20 26
kids … upstairs:26 25 17
kids … zoo:-24 -28 -22
kieran:-10 -11 -3
kiiiiilllll:0 0 0
kiiiiillllll:0 0 0
kil:-39 -23 -54
kil her:-46 -42 -5
kil herself:40 34 24
kil him:7 6 -33
kil himself:19 24 -29
kil it:-29 -8 -2
kil me:-12 -8 42
kil our:52 50 -9
kil teh:12 16 -21
kil themselves:28 27 0
kil whoever:-31 -27 -2
kil yourself:89 85 -16
kil … adn:28 29 -21
kil … after:6 15 53
kil … anyway:-29 -23 -19
kil … as:-30 -30 -8
kil … at:-41 -31 11
kil … bad:17 20 -12
kil … because:36 38 -18
kil … before:-18 -25 13
kil … boss:-30 -36 0
kil … bought:0 0 -43
kil … brother:-101 -106 -27
kil … but:-9 -23 -1
kil … christmas:8 15 -27
kil … do:-13 -27 -15
kil … evening:0 0 -27
kil … feel:-34 -19 -1
kil … go:19 25 -12
kil … goin:-24 -25 -19
kil … havent:14 29 -31
kil … he:-1 -7 23
kil … her:29 31 1
kil … hes:-32 -34 -32
kil … houseplant:-24 -21 -1
kil … i:26 19 -25
kil … if:2 24 -13
kil … im:-1 0 -51
kil … in:-10 -22 12
kil … is:45 40 -86
kil … isnt:1 3 -27
kil … it:-34 8 -9
kil … its:32 -11 3
kil … kids:19 25 0
kil … kil:33 -3 -2
kil … last:9 -27 54
kil … means:-20 -17 0
kil … month:5 -41 0
kil … my:-21 -23 -10
kil … myself:6 -25 -1
kil … night:4 13 66
kil … no:28 -15 -64
kil … nobody:-28 -30 -11
kil … not:36 45 -13
kil … of:11 20 2
kil … on:-9 -9 -38
kil … one:26 -6 -42
kil … self:99 96 -123
kil … shes:2 3 -23
kil … showed:17 19 51
kil … since:6 22 -1
kil … slef:28 31 -4
kil … stepfather:33 43 -10
kil … sunday:0 0 -40
kil … teh:35 26 -9
kil … than:25 32 -44
kil … that:-26 -53 -18
kil … thats:16 28 15
kil … ther:16 20 7
kil … they:26 32 10
kil … think:10 38 0
kil … this:-89 -81 -38
kil … to:16 24 -17
kil … today:37 52 52
kil … tomorrow:56 62 63
kil … tonight:2 5 26
kil … tuesday:1 8 -30
kil … u:17 33 -21
kil … walked:-61 -55 -47
kil … week:0 -22 -1
kil … who:50 49 -12
kil … wife:34 36 78
kil … with:17 14 27
kil … yourself:26 11 -1
killed:37 52 -25
killed me:-25 -18 -3
killed myself:91 105 28
killed … adn:31 30 -4
killed … i:40 28 -2
killed … with:39 30 -1
killed … yet:2 25 0
killer:-10 -6 0
killing:0 22 -29
killing eve:-32 -28 -8
killing herself:21 3 -7
killing himself:-36 -20 -10
killing me:-38 -41 -21
killing my:34 35 -2
killing myself:91 115 5
killing … adn:-13 -21 39
killing … after:8 13 35
killing … all:31 37 38
killing … at:9 8 33
killing … because:30 41 0
killing … before:18 4 48
killing … dont:-9 -5 23
killing … ha:24 17 23
killing … he:-21 -24 -1
killing … i:-10 -22 -18
killing … if:-18 -22 -1
killing … is:22 37 -67
killing … it:20 19 22
killing … me:16 17 28
killing … my:1 2 29
killing … sounds:30 49 -11
killing … teh:35 45 36
killing … that:30 41 10
killing … tonight:5 6 40
killlll:0 0 0
kills:23 40 -34
kills me:34 51 -33
kills … it:19 25 0
kills … kills:18 22 0
kills … teh:-26 -46 -5
kilo:-3 -2 -2
kilometres:-8 -5 -1
kilos:-15 -5 -33
kilt:-1 -1 0
kind:-23 -8 -24
kind of:-33 -10 -23
kind words:23 14 23
kind … i:-51 -11 -7
kind … in:-34 -31 -24
kind … is:24 29 35
kinda:0 0 0
kinder:6 12 25
kindest:31 -14 -7
kindest thing:43 -11 -3
kindest … could:34 -13 -4
kindest … i:25 -12 -3
kindly:40 8 24
kindly adn:-23 -11 -6
kindly do:45 27 29
kindly inform:28 27 25
kindly … my:22 27 19
kindly … not:36 22 24
kindness:29 9 13
kinds:-4 -1 -1
king:-9 -5 -5
kiosk:2 2 0
kirsty:-2 -2 -3
kiss:40 46 44
kiss teh:20 22 34
kiss … adn:21 25 36
kiss … goodbye:15 15 28
kissed:34 32 48
kissed me:19 16 22
kissed … asleep:32 32 29
kissed … children:13 7 25
kissed … while:63 50 51
kisumu:-10 -7 1
kit:-20 -14 -25
kitchen:15 31 41
kitchen adn:-33 -37 -24
kitchen because:-4 -20 -1
kitchen floor:13 19 21
kitchen knife:-30 -31 -18
kitchen lino:19 30 34
kitchen with:53 25 18
kitchen … adn:-23 -30 -25
kitchen … at:58 51 44
kitchen … bit:-26 -27 -32
kitchen … hes:-22 -14 -11
kitchen … i:-26 -25 -11
kitchen … it:21 22 -1
kitchen … me:-14 -24 -15
kitchen … my:45 39 26
kitchen … on:10 21 11
kitchen … one:0 1 -32
kitchen … says:22 24 16
kitchen … telling:-27 -20 -8
kitchen … that:5 -22 -11
kitchen … tongue:-20 -21 -25
kitchen … with:30 39 11
kitchens:-20 -21 -15
kite:-8 -5 -6
kits:-13 -4 -2
kitten:8 12 -8
kittens:-38 -21 -26
kittens adn:-35 2 -5
kitty:45 43 31
kms:0 0 0
kn:0 0 0
knackered:-22 -8 -9
knee:-22 -3 1
knee … teh:34 36 30
kneel:5 3 -12
kneeling:-1 -2 -1
knees:-42 -15 -10
knees adn:12 23 20
knees … a:-21 -19 -11
knees … i:44 40 34
knees … to:-21 -5 0
knelt:0 2 -7
knew:10 12 17
knew how:-41 -16 -8
knew it:32 24 39
knew that:-21 -7 -19
knew wat:-32 -16 -6
knew … i:36 36 35
knew … im:37 46 49
knew … was:25 32 37
knife:29 39 27
knife adn:-26 -30 -6
knife for:-10 -3 -38
knife i:30 36 41
knife on:30 25 -56
knife saying:28 26 27
knife sharpened:19 18 20
knife to:3 6 22
knife under:-44 -44 -12
knife … adn:26 20 -24
knife … been:26 36 42
knife … cant:17 15 36
knife … cut:1 0 -20
knife … for:50 38 -15
knife … goin:4 5 22
knife … im:-37 -39 -28
knife … in:15 23 20
knife … isnt:24 5 29
knife … it:-24 -17 -10
knife … my:18 22 42
knife … of:30 3 3
knife … outside:-40 -35 -37
knife … pillow:-31 -20 -19
knife … school:-20 -23 -12
knife … teh:-33 -42 -74
knife … was:-26 -14 -14
knifes:72 76 73
knifes … my:41 37 40
knight:-4 -4 0
knit:-18 -9 -3
knitted:-14 -11 -5
knitting:-40 -13 -5
knives:9 8 -14
knives adn:1 0 -31
knock:4 11 32
knock on:-13 -22 -13
knock … door:-14 -24 -13
knocked:18 2 -3
knocked … teh:31 -2 0
knocking:-5 -2 10
knot:-35 -35 -37
knot it:-44 -45 -41
knot … holds:-44 -45 -41
knot … tomorrow:-44 -45 -41
knots:-14 6 25
knots done:66 59 46
knots on:-27 -23 -20
knots … im:41 46 49
knots … teh:24 17 11
know:29 16 33
know a:25 47 13
know about:38 47 54
know adn:32 -19 -19
know exactly:-3 -12 45
know for:41 35 30
know he:-31 -24 -25
know his:43 51 53
know hostel:23 16 16
know how:-3 20 11
know i:6 -20 -34
know id:-26 -12 -6
know ill:-39 -21 -6
know im:-2 -29 -31
know it:-30 -26 -23
know ive:22 29 -12
know she:-33 -26 -21
know teh:47 37 18
know that:32 -8 -18
know thats:-25 -8 -12
know they:-92 -30 -14
know this:-29 -21 -25
know u:4 -51 -23
know wen:67 65 9
know where:47 50 41
know which:37 36 38
know why:22 59 35
know … adn:-20 18 38
know … after:42 35 31
know … all:-46 -13 -10
know … are:-21 -10 -15
know … arent:22 4 -2
know … be:-51 -20 -13
know … but:-21 -4 -15
know … by:7 -25 -15
know … can:-6 -25 -23
know … care:39 33 -1
know … couldnt:-22 -10 2
know … didnt:67 41 46
know … do:-8 -22 -66
know … does:-10 -7 -42
know … else:-20 -14 -27
know … feel:-37 -15 -10
know … felt:-20 0 0
know … for:-47 -31 -18
know … from:57 55 42
know … go:30 -17 -7
know … goin:-5 -69 -41
know … got:8 26 -18
know … hav:-68 -35 -13
know … here:-25 -6 -14
know … how:3 7 50
know … i:24 28 28
know … id:24 16 12
know … if:-23 -12 -3
know … im:-45 -51 -14
know … in:46 48 34
know … is:-68 -56 -46
know … its:-6 24 10
know … keeps:15 19 26
know … key:18 21 25
know … know:49 3 18
know … lief:-49 -7 4
know … long:64 54 51
know … me:-30 -18 -11
know … mean:79 16 19
know … means:35 9 0
know … meant:30 30 22
know … monday:59 67 65
know … my:-35 -15 3
know … need:-14 -24 -25
know … on:30 34 29
know … one:-23 -18 -20
know … over:18 21 26
know … place:46 42 5
know … questions:20 20 0
know … read:-10 -4 -22
know … real:9 14 23
know … roof:67 71 74
know … street:11 13 -21
know … tablets:14 23 21
know … teh:20 11 -1
know … tell:26 25 14
know … that:51 60 48
know … they:13 -1 -28
know … this:-14 -25 -14
know … tomorrow:27 42 38
know … tonight:44 37 25
know … took:24 -11 -12
know … train:-15 -20 -13
know … tree:-34 -31 -29
know … u:-29 -11 -15
know … want:-41 -17 40
know … was:0 26 30
know … wasnt:19 28 28
know … wat:69 64 41
know … way:-10 -21 -11
know … went:44 43 -1
know … wil:-11 3 -26
know … worse:0 -22 -8
know … wrong:28 27 -15
know … year:38 37 31
know … years:25 -8 -6
knowing:10 9 17
knowing that:-32 -31 -27
knowing u:49 44 46
knowing … all:21 20 21
known:6 32 46
known that:14 35 39
known … died:24 23 17
known … i:33 46 46
known … was:2 19 29
knows:35 -2 2
knows about:21 18 27
knows how:35 22 27
knows i:-2 1 -24
knows im:8 -43 -31
knows ive:23 -2 -1
knows my:-24 -6 -6
knows that:15 28 13
knows wat:-28 -32 -14
knows … in:-25 -9 -18
knows … ive:25 15 9
knows … my:12 -29 -23
knows … myself:1 -44 0
knows … name:-23 -6 -3
knows … teh:32 23 33
knows … them:-22 -14 -8
knows … to:22 16 31
knuckles:33 40 -12
knuckles split:54 63 -1
knuckles … adn:16 20 -1
knuckles … did:38 37 0
knuckles … it:33 34 0
knuckling:23 -19 -13
knuckling it:28 -14 -5
kombucha:-8 -4 -3
kommt:-4 -5 -1
konnte:-15 -12 -3
kratom:-43 -27 -18
krimi:-31 -34 -23
kuchen:-27 -26 -17
kuchentisch:-10 -8 -4
kwame:-4 -2 0
kys:31 39 -48
l:39 68 60
l … are:57 68 74
l … world:57 68 74
la:17 41 51
la azotea:44 51 49
la boite:19 24 27
la carta:44 28 41
la cocina:-34 -5 -3
la corde:95 51 52
la farmacia:-24 -25 -27
la grange:21 22 24
la jeringa:28 27 29
la mesilla:28 21 19
la noche:41 38 62
la vida:38 11 -8
la vie:73 44 -11
la … a:13 19 50
la … du:79 41 42
la … el:-29 -22 -11
la … en:0 35 44
la … est:17 23 23
la … esta:28 19 19
la … je:-28 -20 -8
la … la:-67 12 11
la … las:-20 -6 -2
la … le:-31 -3 -15
la … me:-33 -2 7
la … no:10 -23 -17
la … para:51 5 6
la … que:24 -11 -13
la … somniferes:41 39 37
la … tiene:9 -24 -18
la … trois:-28 -28 -19
la … y:-32 3 3
la … ya:62 -2 4
lab:68 30 30
lab adn:4 23 17
lab … teh:13 28 19
label:23 20 19
label adn:-21 -32 -28
label on:62 55 59
labelled:31 24 26
labelled teh:-36 -38 -35
labelled them:-30 -18 -12
labelled … adn:-26 -26 -17
labelled … for:24 23 15
labelled … to:59 47 45
labelled … wednesday:12 15 22
labelling:-1 0 -1
labels:8 -17 -10
labrador:-14 -11 -13
lace:6 7 10
laces:21 27 25
laces … adn:-33 -21 -17
lach:-15 -8 -3
lache:-15 -7 -2
lachen:-14 -13 -2
lack:-18 -7 -6
lad:3 17 -12
lad called:23 22 2
lad on:-19 -15 -20
lad who:-30 -24 -10
lad with:20 21 32
lad … door:20 16 7
lad … teh:9 13 23
lad … tracks:-21 -18 -10
ladder:-22 -11 -25
ladders:-1 -1 0
ladies:-28 -27 -26
ladies … teh:-29 -25 -24
ladle:8 5 -1
lads:12 31 9
lads adn:32 17 1
lads been:-27 -24 -5
lads im:49 47 -3
lads in:4 14 -23
lads who:33 25 43
lads … do:14 23 41
lads … get:30 22 50
lads … i:-15 -23 -13
lads … im:31 29 22
lads … my:-16 -4 -22
lads … of:47 32 -2
lads … one:19 22 26
lads … to:45 36 0
lady:-10 -5 11
lady … teh:-17 -17 -23
lady … to:34 30 38
laffing:-6 -3 0
lag:20 26 27
lager:-10 -6 -4
lagos:-21 -10 -7
lahat:0 0 0
laid:14 33 56
laid out:-11 -2 28
laid … on:22 27 28
laid … teh:13 22 30
laid … with:10 10 23
laime:3 3 4
lain:-24 -16 -22
laisse:-2 -2 -1
lake:63 68 65
lake after:15 15 25
lake i:34 36 -7
lake teh:49 40 66
lake … my:-20 -18 -13
lake … shift:-20 -18 -13
lake … teh:12 11 34
lamb:-45 -30 -30
lambing:-11 -5 -4
lambings:-5 -4 -10
lambs:-8 -12 -9
lame:-9 -6 -5
laminated:-5 -3 -1
lamotrigine:-9 -5 -3
lamp:11 20 21
lamp … my:-26 -13 -11
lamps:-12 -10 -7
lampshade:-1 0 0
lampshades:0 0 -19
land:41 38 34
land … i:2 -4 -21
landed:56 47 52
landed in:38 39 35
landed … teh:15 23 26
landed … toronto:22 11 10
landing:-5 0 -3
landlady:11 4 13
landline:-10 -5 -1
landlord:17 17 10
landlord … teh:37 35 36
landlords:-7 -4 -13
landrover:-5 -5 -7
lands:49 41 59
lands after:7 23 23
lands on:20 22 19
lands … my:29 26 28
lane:4 4 -3
langar:12 9 13
language:30 16 20
language i:29 31 28
languages:-6 -6 -2
lanterns:-14 -10 -11
lanyard:-5 9 4
lanzarote:-20 -12 -14
lap:-28 -23 -20
lap i:25 37 44
lap … it:-77 -77 -61
lap … keep:25 37 42
laps:-16 -10 -3
lapse:54 0 7
lapse is:34 0 0
lapse … teh:31 0 0
lapsed:-30 -3 -2
laptop:-7 -5 -2
laptop adn:40 36 36
laptops:-26 -7 -1
laptops dieing:-23 -5 -1
larder:15 16 17
large:-12 -17 -10
las:-25 40 49
las noches:14 21 -3
las pastillas:61 49 45
las … de:-52 -2 -1
lasagne:-12 -12 5
lasagne … its:28 21 14
lasagnes:2 5 3
laser:-42 -27 -3
laser tag:-39 -26 -3
lashing:-21 -15 -14
lashing … adn:-21 -15 -14
lass:0 0 0
last:28 21 13
last bottle:-65 -55 -41
last bus:40 30 28
last cut:-14 -7 -33
last drink:20 16 17
last evening:20 15 11
last friday:-16 -36 -23
last hour:42 32 42
last legs:-26 -18 -10
last lesson:47 46 44
last leter:-31 -29 -20
last line:-36 -16 -11
last log:17 24 25
last login:18 22 21
last minute:48 43 3
last month:26 -55 -23
last night:45 56 -26
last of:16 39 42
last payday:50 53 29
last person:50 45 42
last round:-17 -23 -17
last shift:-28 -19 -4
last song:25 21 22
last spring:-28 -22 -8
last sunday:-38 -12 0
last thing:11 8 21
last things:40 49 25
last thursday:29 22 -12
last till:-61 -22 -11
last time:30 52 33
last walk:24 29 -8
last week:57 -2 -12
last weekend:-32 -15 -18
last words:-25 -24 -10
last year:-33 -30 -25
last … a:-11 -26 -20
last … adn:5 47 1
last … after:65 -53 -28
last … be:55 54 56
last … by:38 36 22
last … call:35 33 35
last … did:-18 -10 -28
last … didnt:-5 -5 -35
last … dont:26 22 8
last … earth:31 45 49
last … eleven:16 25 -3
last … ended:17 13 21
last … for:-20 -14 -21
last … four:34 -8 -2
last … from:41 16 43
last … go:30 28 24
last … goodbye:32 34 34
last … had:22 -7 -5
last … hav:-44 -30 -26
last … hear:40 42 49
last … her:-64 -50 -43
last … here:-29 -21 -18
last … hes:-17 -16 -23
last … his:-32 -12 -13
last … home:11 -23 -11
last … if:-23 -15 0
last … im:-36 -11 27
last … in:24 52 22
last … insulin:-28 -25 -21
last … it:-36 -12 -60
last … its:29 45 -1
last … ive:-6 -2 27
last … know:-39 -35 -13
last … last:41 32 37
last … looked:20 21 -9
last … months:-20 -15 -10
last … morning:-20 -15 -9
last … mornings:23 30 28
last … night:-20 -22 -3
last … nobody:23 48 2
last … not:23 7 3
last … of:-31 -30 -20
last … off:22 21 26
last … on:2 46 53
last … one:50 63 18
last … out:-18 -36 -21
last … over:-21 -18 -8
last … rang:20 -1 0
last … sat:27 -11 1
last … say:44 47 43
last … see:-5 9 27
last … sent:-27 -27 -22
last … since:-23 -16 -9
last … sixty:48 -5 -6
last … started:23 17 0
last … sunday:23 17 20
last … tablets:31 29 30
last … teh:-26 -8 -43
last … tell:2 -13 -24
last … that:15 28 47
last … them:50 65 55
last … to:8 2 25
last … today:-62 2 -5
last … told:2 11 28
last … took:1 3 -28
last … type:-26 -30 -31
last … u:30 37 42
last … under:23 22 34
last … until:47 12 -12
last … up:14 18 50
last … used:-21 -12 -9
last … wanted:45 42 34
last … was:38 45 13
last … wen:-27 -21 -14
last … which:-34 -7 -4
last … with:31 41 39
last … without:1 19 25
last … wont:22 32 34
last … write:25 22 17
last … wrote:24 25 31
last … years:-27 -19 -13
lasted:-16 -3 -8
lasting:0 0 -2
lastnight:41 35 -2
lastnight an:41 35 -2
lastnight … sed:41 35 -2
lasts:-9 -6 -3
latch:33 42 57
latch for:23 25 21
latch … a:27 28 28
latch … ambulance:23 25 21
latch … teh:26 28 32
late:-19 -4 -8
late adn:-35 -29 -23
late father:-23 -17 -11
late he:41 42 -6
late husbands:37 37 30
late reply:-25 -26 -23
late to:47 49 54
late wife:33 15 0
late … be:31 30 42
late … change:30 27 19
late … i:-42 -50 -48
late … in:10 17 25
late … me:27 22 22
lately:94 33 -47
lately adn:-26 -12 -9
lately i:61 63 -20
lately im:43 15 1
lately … it:35 2 -1
lately … to:42 26 -6
lately … want:3 25 -2
later:-4 23 -23
later im:22 31 0
later this:0 3 22
later … i:26 37 10
later … to:19 31 0
later … wil:28 32 0
lates:7 9 -2
lathe:0 2 0
latin:4 1 0
laugh:-32 -35 -32
laugh … it:9 -20 -2
laughed:14 15 3
laughed adn:-28 -18 -12
laughed for:40 39 37
laughed im:8 14 22
laughed it:31 -4 -6
laughed till:-23 -17 -9
laughed … i:11 19 34
laughed … in:25 2 7
laughed … me:22 4 9
laughed … off:36 2 3
laughed … thing:17 22 -3
laughed … wasnt:38 -27 -1
laughing:-32 -31 -26
laughing adn:25 26 25
laughing at:-18 -26 -22
laughing … teh:-19 -17 -30
laughs:28 32 37
laughter:10 -18 -4
laughter … teh:35 -1 -1
launderette:-12 -9 -4
laundrette:-6 -6 -3
laundry:-6 -1 -1
laundry … teh:15 23 13
lava:-4 -4 -3
lavender:-12 -7 -3
law:-11 -12 -27
law adn:-19 -26 -25
law … me:36 41 -5
law … oiled:-23 -13 -16
lawn:-26 -20 -19
lawnmower:-14 -12 -10
lawnmowers:-9 -5 -2
laws:6 13 -13
laws … me:34 39 -12
lawyer:-13 -10 -6
lawyers:-5 2 -15
laxatives:65 63 -3
laxatives … night:48 64 -5
lay:-16 -21 1
lay … i:5 -3 22
laying:-23 -28 -27
lays:0 0 0
lazy:-3 3 5
ld:0 0 0
le:-8 4 6
le la:-32 -29 -26
le monde:20 -5 -2
le pont:-25 -27 -22
le toit:18 19 24
le train:19 24 4
le … de:39 38 38
le … il:25 26 20
le … jai:21 25 4
le … je:55 51 55
le … les:-25 -36 -8
le … limmeuble:35 36 38
le … pour:35 34 41
le … que:5 25 -2
le … vais:35 34 34
lea:-1 -2 0
lead:-7 9 22
leader:25 25 -2
leader … not:25 27 -5
leads:-10 -6 4
leaf:-2 -2 -1
leaflet:-32 -26 -15
leaflets:-11 -10 -5
league:-8 -4 -5
leak:-7 -10 -10
leaked:-1 -1 -1
leaking:-11 -12 -1
lean:4 15 2
lean esto:17 24 21
lean … ya:17 24 21
leaning:6 10 4
leanne:-1 -1 0
learn:-4 1 4
learn to:-31 -25 -18
learn wen:34 33 31
learn … teh:34 33 31
learned:-27 -38 -20
learning:-19 -14 -6
learnt:-18 -12 -11
lease:-33 -31 -1
leash:-5 -1 -1
least:-45 -44 -38
leave:15 46 62
leave for:60 54 60
leave he:-39 -45 -23
leave her:1 -6 -20
leave him:20 15 24
leave his:-40 -37 -24
leave it:-43 -33 -24
leave its:19 19 21
leave me:-42 -53 -17
leave my:15 30 13
leave out:17 42 43
leave teh:-36 -29 -38
leave them:23 -4 -1
leave this:-16 -11 -40
leave to:-21 -23 -19
leave tonight:20 19 22
leave u:42 39 30
leave … alone:-20 -17 -10
leave … door:-40 -22 -15
leave … drug:32 38 35
leave … earth:14 21 30
leave … here:44 13 11
leave … house:13 12 -34
leave … i:34 32 61
leave … is:-24 -22 -14
leave … kil:15 14 25
leave … me:-39 -44 -12
leave … my:35 38 42
leave … on:-23 -13 -3
leave … to:30 32 35
leave … wen:27 4 5
leave … world:1 17 -36
leaves:50 59 45
leaves her:41 31 -7
leaves me:24 25 -2
leaves … adn:11 14 28
leaves … at:9 7 26
leaves … i:27 36 3
leaves … work:12 14 22
leaving:27 32 71
leaving adn:-29 -20 -13
leaving do:-23 -15 -7
leaving for:25 24 24
leaving in:74 79 61
leaving it:13 9 28
leaving not:16 21 24
leaving on:-20 -27 -33
leaving rehab:-22 -19 -21
leaving tonight:27 25 27
leaving u:57 51 45
leaving … a:23 20 16
leaving … alife:17 12 40
leaving … good:19 22 24
leaving … i:-34 -26 -26
leaving … is:19 21 30
leaving … not:26 29 31
leaving … of:44 41 36
leaving … teh:36 25 8
leaving … to:36 31 31
leaving … with:-25 -26 3
leaving … world:25 26 26
leben:61 17 -60
leben nehmen:7 14 -40
leben … habe:-31 -13 -8
leben … heute:-24 -22 -7
leben … ich:-28 -7 -5
lebt:64 71 74
lebt wohl:64 71 74
lebt … ihr:15 25 26
lecture:4 2 -9
lecturer:-34 -9 -2
lectures:6 12 2
led:38 -16 -13
ledge:41 39 42
ledge adn:-33 -28 -21
ledge outside:20 32 27
ledger:-5 -4 -4
lee:0 1 -1
leeds:-8 3 11
leek:-2 -2 -2
leeks:-9 -9 -11
left:67 47 65
left a:-24 -13 -28
left adn:27 -15 -38
left alone:-22 -20 -24
left at:47 -7 -7
left for:54 -37 -52
left hand:28 0 2
left him:-19 -24 -20
left his:55 51 73
left i:-12 30 -34
left id:73 -4 -1
left im:14 21 0
left in:-14 -57 -41
left me:-8 -56 -12
left my:-35 -31 -23
left of:49 65 57
left on:18 24 -5
left one:28 33 28
left out:9 24 0
left rehab:41 47 53
left she:21 22 -9
left side:26 15 22
left teh:23 39 33
left to:35 52 58
left us:-24 -9 -12
left … about:1 26 6
left … adn:6 36 67
left … at:-33 -29 -26
left … back:26 26 20
left … be:21 25 -15
left … blank:40 -3 -2
left … dads:32 39 49
left … dead:-35 -28 -24
left … do:-39 -25 -13
left … done:7 14 20
left … except:49 39 44
left … feel:38 -34 -25
left … fone:33 38 28
left … for:3 -49 -45
left … go:5 -1 22
left … gone:35 23 18
left … here:-14 -31 -3
left … hes:41 15 -23
left … his:-40 -30 -23
left … hoap:38 -8 -9
left … i:22 -2 36
left … in:-16 -8 -22
left … it:26 14 34
left … its:94 54 49
left … leter:22 21 25
left … light:20 23 19
left … list:22 1 -2
left … liv:12 -22 -7
left … me:34 -11 -18
left … my:-24 1 -10
left … not:23 26 24
left … note:-52 -36 -47
left … of:23 -3 -18
left … out:36 -13 -20
left … rent:-23 -14 -5
left … ring:-46 -41 -17
left … rings:24 21 24
left … say:49 39 44
left … sorry:21 22 22
left … started:30 -3 -4
left … ther:29 31 36
left … this:21 38 27
left … tied:31 31 30
left … times:38 8 -4
left … tonight:39 25 28
left … watch:25 28 30
left … went:26 27 29
leftover:36 35 -9
leftover morphine:43 41 31
leftover tablets:-36 -27 -21
leftover … adn:52 52 1
leftover … from:-31 -26 -21
leftover … teh:-28 -20 -17
leftovers:-2 -2 -1
leg:0 10 -34
leg over:-43 -32 -18
leg today:23 33 0
leg … teh:-34 -26 -23
legends:44 27 33
legged:-16 -13 -10
legion:-6 -5 -24
legion adn:-5 -3 -26
lego:-4 -4 -1
legs:42 41 24
legs from:-37 -35 -33
legs kicking:17 -29 -17
legs over:34 32 42
legs teh:-5 -2 -28
legs with:37 43 0
legs wont:27 6 14
legs … a:38 44 8
legs … i:43 39 18
legs … im:-23 -15 -3
legs … other:-25 -20 -10
legs … stop:27 3 -7
legs … teh:16 20 26
legs … thing:33 38 44
legs … to:3 -25 -21
leicester:-2 3 11
leichter:-16 -22 -8
leid:1 1 1
leisure:1 1 3
leith:-17 -7 -1
lemon:-14 -13 -6
lemonade:-22 -12 -6
len:0 0 0
lend:0 1 3
lending:-18 -14 -13
length:43 31 31
length of:53 42 43
length … adn:21 19 22
length … flex:66 60 55
lens:-2 -1 -2
lent:-16 -25 -16
lentil:-1 -2 -1
lentils:-5 -7 0
leo:-17 -12 -13
les:-12 6 9
les bras:36 39 -6
les soirs:28 30 -11
less:5 -18 -11
less i:45 -9 -3
less if:-29 5 -11
less worry:27 -3 -1
less … a:13 21 26
less … for:22 26 33
less … my:-29 -11 -11
less … not:46 -11 -10
less … teh:23 27 34
less … to:-23 -9 -2
lesson:35 40 33
lesson ended:17 13 21
lesson … at:16 16 23
lessons:-8 -4 -1
let:23 25 44
let alone:-31 -30 -6
let anyone:-23 -21 -24
let go:66 42 43
let her:-31 -26 -14
let him:50 60 33
let it:-34 -21 1
let me:-24 -2 3
let mum:-20 -24 -25
let my:41 39 32
let out:27 19 0
let teh:-31 -4 2
let them:54 65 58
let this:22 21 17
let three:42 36 36
let u:-22 -23 -18
let us:-33 -28 -30
let … a:-21 -20 -15
let … at:21 22 9
let … be:46 17 18
let … brother:36 0 1
let … by:26 26 30
let … dei:29 41 -10
let … do:-12 -4 -27
let … down:38 42 40
let … for:38 32 33
let … from:48 -4 -4
let … go:31 21 31
let … hold:-26 -29 -16
let … ill:31 26 18
let … im:-16 -6 -27
let … in:-25 -11 -10
let … known:-27 -15 -5
let … leave:28 20 11
let … me:36 36 39
let … mum:11 29 29
let … on:-52 -56 -41
let … say:33 34 39
let … see:8 11 23
let … sing:31 28 31
let … sleep:27 36 42
let … teh:22 -18 -43
let … thats:47 46 -3
let … this:-22 -3 -1
let … trains:34 29 30
let … wen:23 24 26
leter:-19 -11 -3
leter adn:31 39 28
leter for:-19 -26 -28
leter i:41 36 30
leter in:51 50 26
leter is:48 51 51
leter said:20 -27 -19
leter to:-35 -38 -8
leter with:19 24 24
leter … a:17 26 28
leter … boot:47 41 -5
leter … each:-22 -20 -17
leter … he:24 28 26
leter … his:48 44 -1
leter … in:-24 -16 -16
leter … last:-21 -22 -12
leter … no:64 46 40
leter … of:-22 -20 -16
leter … sister:52 43 48
lethal:50 63 -5
lethal doses:71 81 -1
lets:11 26 -22
lets say:36 55 20
lets … in:48 16 -4
lets … to:1 40 -19
letterbox:40 41 38
letters:23 60 47
letters adn:-23 -4 0
letters are:41 31 50
letters done:-47 -28 -25
letters from:-26 -23 -20
letters in:-21 23 25
letters teh:58 56 44
letters to:-27 -33 -40
letters … everyone:-25 -17 -17
letters … in:19 21 15
letters … kids:3 1 -32
letters … my:-23 12 -5
letters … on:-1 -12 -25
letters … post:35 28 25
letters … teh:46 44 51
letters … to:-47 -38 -33
letting:46 32 14
letting go:33 33 31
letting … from:34 37 18
lettuce:0 0 6
letztes:-2 -1 -1
level:13 28 39
level … adn:17 23 15
level … barriers:-22 -24 -29
level … every:-25 -19 -11
level … goin:-22 -24 -29
level … over:24 24 26
level … teh:37 39 42
level … to:22 21 25
levels:-13 -10 -11
lever:-25 -14 -9
lexapro:-2 -1 -1
lf:0 0 0
liaison:-2 -8 -5
liam:-3 -4 0
liar:-6 -8 -6
librarian:-9 -1 -9
library:-41 -36 -35
library books:-16 -23 -21
library … a:-21 -11 -15
library … adn:-24 -25 -17
library … back:-19 -23 -15
library … ive:12 13 22
library … teh:-21 -10 -10
librium:-2 0 0
licence:12 -34 -28
licence adn:33 6 -1
licence four:37 -1 -1
licence i:44 0 0
licence on:-52 -1 -1
licence three:29 -9 -10
licence … a:34 -1 -1
licence … im:26 0 -7
licence … teh:-38 -9 -8
licence … times:52 -14 -10
licence … want:44 0 0
licence … way:-50 -1 -1
licensed:-19 -14 -15
licensing:0 0 0
licked:1 -4 -1
licking:-4 -2 1
lid:-16 -2 -25
lidl:0 0 0
lie:48 28 28
lie down:27 35 37
lie i:-24 -24 -20
lie in:5 -32 -18
lie its:18 18 24
lie with:24 31 -13
lie … floor:20 -12 0
lie … for:20 37 42
lie … good:7 8 33
lie … her:25 20 1
lie … i:-35 -10 -19
lie … in:42 2 11
lie … teh:34 -11 1
lie … to:-11 -23 -9
lie … was:-20 -9 -16
liebe:-38 -34 -29
lieber:23 -8 -4
lieber tot:25 -4 -2
liebsten:19 -7 -4
liebsten tot:46 -4 -2
lied:99 93 39
lied i:39 58 39
lied on:56 49 1
lied to:2 -39 10
lied … am:19 22 -1
lied … dietitian:24 -41 -1
lied … her:50 35 37
lied … me:-37 -10 -2
lied … my:34 -16 -1
lied … sponsor:30 -1 0
lied … teh:43 10 -1
lied … to:11 34 -1
lied … want:11 34 -1
lief:21 31 7
lief adn:58 32 -52
lief ago:-22 -19 -11
lief as:6 10 -25
lief at:8 9 32
lief back:-19 -45 -6
lief but:-44 -4 -4
lief ends:30 35 8
lief every:27 32 -4
lief for:21 48 14
lief has:33 27 28
lief how:-32 -13 -2
lief i:-5 -29 -10
lief if:53 6 0
lief im:-61 -63 14
lief in:8 0 39
lief is:37 6 -33
lief isnt:54 -31 -20
lief its:-31 -20 -15
lief ive:1 -23 -10
lief last:0 -48 0
lief no:20 16 -8
lief nobody:1 3 -80
lief not:30 50 -59
lief of:27 -3 -1
lief on:8 13 53
lief out:-28 -14 -5
lief over:10 25 -22
lief permanently:19 34 -3
lief since:2 10 -34
lief soon:3 5 -73
lief teh:29 9 16
lief than:46 62 36
lief that:-35 -89 6
lief thats:17 32 -4
lief this:-67 -40 -8
lief three:36 -9 -2
lief to:2 -31 -47
lief today:-1 -51 -9
lief tonight:3 1 -38
lief was:3 -38 -9
lief yes:82 71 -8
lief … a:40 53 36
lief … about:16 24 55
lief … adn:43 25 -12
lief … ago:36 -6 -1
lief … am:-39 -48 -18
lief … another:24 17 -4
lief … as:-17 0 -28
lief … at:-27 -25 -10
lief … been:50 21 -5
lief … beter:22 27 36
lief … bye:26 26 19
lief … cant:16 37 -21
lief … care:14 16 62
lief … day:11 28 -1
lief … do:29 42 -5
lief … end:93 102 84
lief … everyone:59 -12 -5
lief … for:28 39 38
lief … go:-31 -31 -23
lief … goin:-31 -36 -22
lief … good:29 49 11
lief … hav:26 -11 -49
lief … his:-5 -7 -42
lief … i:-26 -4 -54
lief … im:-7 55 -19
lief … is:-37 2 7
lief … it:24 15 47
lief … ive:-1 -2 -20
lief … know:16 19 -23
lief … left:31 -13 -4
lief … living:-12 -29 -14
lief … long:46 -5 -1
lief … love:29 26 37
lief … me:30 57 -12
lief … mean:52 34 -9
lief … mine:47 56 60
lief … morning:-82 -59 -7
lief … nobody:43 40 9
lief … not:24 7 23
lief … nothing:46 62 -8
lief … over:21 -38 -10
lief … should:29 8 -1
lief … single:20 22 0
lief … soon:4 2 -43
lief … teh:7 -10 32
lief … ten:26 26 19
lief … than:10 20 20
lief … thing:20 17 -27
lief … to:-16 -34 2
lief … today:-7 -4 -23
lief … tonight:5 11 31
lief … up:-23 4 -7
lief … was:-35 -28 -4
lief … week:6 7 22
lief … weekend:11 16 34
lief … weeks:42 -11 -3
lief … wen:15 24 -16
lief … wil:4 -3 -72
lief … worth:22 -34 -17
lief … would:111 7 -1
lief … year:7 20 0
liegt:4 7 3
liegt auf:-23 -20 -21
liegt … bereit:35 36 34
lies:-43 -6 -7
lifeboat:-7 -6 -6
lifeboats:0 6 9
lifejacket:9 9 12
lifejackets:-18 -13 -14
lifes:-14 -13 -4
lifetime:-2 -1 -1
lift:-14 -18 -11
lift my:-27 -12 -13
lift … adn:21 20 28
lift … teh:30 29 30
lifted:-31 -16 -11
lifting:-11 -5 -1
lifts:-42 -21 -17
ligature:-21 -11 -6
light:35 46 42
light at:22 -18 -27
light i:-27 -13 -7
light ive:-36 -18 -8
light on:23 42 47
light since:-23 -19 -14
light … adn:62 45 25
light … be:19 23 31
light … end:22 -18 -27
light … for:44 49 45
light … ive:42 -6 4
light … off:7 -22 -9
light … whoever:36 39 34
light … wil:18 14 23
lightbulbs:-5 -1 -1
lighter:52 57 18
lighter in:14 13 29
lighter it:37 33 -11
lighter than:23 -4 1
lighter … i:24 -1 0
lighter … my:26 31 28
lighthouse:-17 -16 -7
lighthouses:-7 -1 -2
lighting:-8 -7 -6
lightly:0 0 0
lightning:11 -13 -4
lights:30 21 25
lights adn:-13 -36 -19
lights are:-21 -21 -20
lights off:37 24 7
lights out:44 42 33
lights … for:30 21 13
lights … off:9 -24 -32
lights … on:13 20 20
lights … teh:10 21 19
lights … tonight:33 31 33
like:0 0 0
liked:60 46 50
liked to:22 24 11
liked … adn:23 16 16
liked … my:34 34 20
likely:-29 -26 -16
likes:-28 -13 -24
liking:5 -16 -7
lilac:0 -1 0
lilies:4 10 8
lilies … teh:18 23 23
lily:-12 -7 -5
lime:13 27 6
lime adn:-13 -14 -22
limerick:14 21 24
limerick letters:19 27 31
limerick … in:16 21 32
limericks:-8 -6 -1
limit:-1 -3 -1
limmeuble:35 36 38
limmeuble et:35 36 38
limp:48 53 39
linda:23 -13 -9
linda its:25 0 0
line:47 18 24
line at:58 -13 -7
line behind:59 61 64
line for:34 -11 -13
line has:6 16 20
line i:-28 -2 -39
line in:-96 -78 -61
line is:22 -3 19
line my:32 -2 0
line of:25 35 35
line wil:33 40 36
line … a:-6 -32 -14
line … as:26 2 -7
line … dont:59 10 4
line … down:45 21 5
line … go:34 41 33
line … i:31 -22 1
line … it:-34 -25 -21
line … me:81 -2 8
line … open:53 38 38
line … out:-16 -17 -21
line … poem:-42 -30 -8
line … teh:28 4 13
line … that:22 31 38
line … ther:48 51 42
line … to:38 22 12
line … want:13 20 -1
line … wedding:21 0 0
lined:14 24 26
lined up:21 28 33
lined … for:33 36 30
lined … pills:-20 -20 -16
lineman:45 48 44
linen:-15 -6 -3
lines:29 23 7
lines … teh:18 28 -12
lining:0 0 -4
link:-27 -15 -13
links:1 2 2
lino:-8 -2 2
lino adn:-22 -22 -20
lino … my:-1 -1 -21
lion:-12 -8 -5
lip:39 35 26
lips:28 25 10
lips adn:25 25 25
lips look:27 31 37
lips … adn:42 36 16
lips … blue:-22 -28 -26
lips … funny:21 22 22
lips … grey:7 6 -58
lips … he:-12 -14 -23
lips … purple:30 32 34
lips … wat:24 22 25
lipstick:-1 -2 -1
liquid:20 17 17
liquor:-20 -21 -13
lirez:16 17 20
lis:-4 -4 -2
lisbon:-53 -37 -18
lisen:1 1 0
list:-29 -22 -43
list adn:15 -4 -25
list in:25 23 -1
list … blazer:29 26 0
list … his:29 26 0
list … is:-25 -18 -15
listed:-4 -3 -1
listen:-46 -44 -40
listen to:-7 -22 -12
listened:-13 -5 9
listener:-10 -8 -14
listening:-21 -24 -11
listening to:13 13 21
listening … to:42 35 38
listo:-18 -5 -2
lists:11 0 8
lists … a:43 27 26
lit:2 7 22
lit … in:22 17 16
lit … it:11 11 21
lit … teh:8 18 21
literal:-25 -8 -5
literally:0 0 0
lithium:7 13 6
lithium … i:39 32 0
litre:10 10 -17
litre … a:19 22 -20
litres:6 3 2
litter:0 0 0
little:20 37 41
little boy:64 65 10
little brother:-1 4 21
little cousin:-26 -36 -6
little forum:40 44 47
little man:21 23 0
little one:51 59 40
little ones:49 48 43
little … adn:30 30 32
little … he:-29 -29 -2
little … help:10 13 21
little … in:-20 -13 -26
little … it:-31 -14 -10
little … my:22 8 11
little … of:16 13 26
little … she:-13 -14 -31
little … teh:41 24 7
liv:-9 10 -19
liv adn:-11 -8 -27
liv alone:31 20 1
liv anymore:87 67 -1
liv by:27 26 -3
liv forever:-27 -7 0
liv i:-63 -21 6
liv it:-23 -3 -1
liv ive:49 10 -2
liv no:26 0 -1
liv or:-52 -59 0
liv this:-34 -9 8
liv to:31 38 50
liv without:-73 -25 -8
liv … a:32 17 4
liv … adn:50 37 -8
liv … all:41 51 -9
liv … am:25 22 -4
liv … any:23 -4 -1
liv … at:26 25 24
liv … dei:-42 -52 -2
liv … dont:-70 -23 6
liv … down:-23 -3 -1
liv … got:-22 -27 -21
liv … her:-2 27 22
liv … hes:-22 -24 -21
liv … him:27 21 -5
liv … i:12 56 15
liv … longer:-83 -38 -4
liv … more:49 6 -4
liv … my:-68 -36 -8
liv … myself:33 29 -1
liv … of:28 26 -1
liv … was:-22 -14 0
lived:-10 -13 12
liver:-43 -45 -41
livers:-7 -5 -3
lives:36 12 4
lives … my:25 0 2
livestreaming:33 29 27
living:34 10 -3
living adn:22 7 -34
living for:23 -1 0
living i:-33 -10 -13
living in:-23 -14 -8
living on:-39 -9 -3
living thats:38 -1 0
living with:-28 -30 -10
living … adn:-10 1 -36
living … am:45 -25 -1
living … how:38 -1 0
living … im:16 23 -53
living … isnt:10 15 27
living … ive:28 -2 -6
living … my:-29 -13 -2
living … this:-32 -1 6
living … u:22 49 48
ll:-23 -8 -8
lled:0 0 0
ller:-6 0 0
llevo:-7 6 -7
lling:-1 -1 0
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:32 -11 -16
lo he:-28 6 -5
lo pienso:18 23 -5
lo tengo:1 17 22
lo voy:-3 24 -3
lo … a:-21 17 -9
lo … hacer:3 32 -1
lo … todo:-25 8 17
lo … vez:16 26 0
load:41 33 32
load of:41 30 38
load … adn:35 24 26
load … her:23 25 31
load … tablets:36 27 14
load … teh:30 25 -10
load … to:-29 -23 -2
loaded:102 96 127
loaded adn:20 20 18
loaded it:46 29 29
loaded note:44 44 49
loaded on:35 37 40
loaded … adn:-18 -21 -11
loaded … an:37 12 13
loaded … for:22 25 22
loaded … my:17 16 20
loading:-3 -10 -1
loading teh:-9 -20 -7
loads:9 10 7
loaf:-5 -6 -4
loan:-1 2 -10
local:-34 -24 -14
location:14 15 14
location off:32 28 21
location … adn:23 21 24
loch:15 -5 -7
loch … wen:-26 -6 -8
lock:28 33 38
lock box:-34 -24 -12
lock is:30 25 22
lock teh:39 47 49
lock up:-16 -26 -13
lock … away:-21 -19 -9
lock … it:47 45 45
lock … my:28 33 22
lock … tablets:-60 -56 -49
lock … teh:-35 -41 -33
lock … theres:26 33 18
lockbox:-1 -1 0
lockdown:12 15 26
lockdown adn:41 43 52
locked:11 21 25
locked adn:-39 -59 -50
locked from:65 63 58
locked herself:-19 -21 -21
locked in:28 29 26
locked it:-27 -23 -19
locked me:6 9 -27
locked nobody:-26 -10 -9
locked teh:22 22 32
locked up:-13 -20 -28
locked us:7 6 28
locked ward:-23 -14 -6
locked … at:35 40 11
locked … care:22 25 0
locked … door:12 13 20
locked … his:-22 -23 -29
locked … i:-21 -41 -33
locked … if:0 2 -36
locked … im:-31 -13 -12
locked … is:-21 -19 -18
locked … knows:-28 -14 -12
locked … off:-23 -20 -19
locked … out:-22 -20 -26
locked … teh:15 16 38
locked … u:30 31 1
locker:-25 -21 -29
locker … them:-19 -20 -16
lockers:-14 -14 -6
locking:-5 1 -20
locks:22 20 -42
locks me:91 98 -37
locks … in:106 98 -25
locks … wen:9 12 -20
locksmith:-8 -4 -3
lode:0 0 0
lodger:37 45 34
lodger has:7 9 21
lodgers:-2 0 1
lodging:-2 -3 -1
loft:-35 -28 -19
loft hatch:37 30 21
loft ive:21 22 32
loft … a:-24 -21 -21
loft … adn:36 45 40
loft … been:-60 -59 -53
loft … has:-24 -18 -18
loft … im:54 52 48
log:57 13 33
log in:60 72 58
log off:25 -30 -34
log out:12 -58 -43
log … adn:-1 11 -34
log … if:16 23 26
log … lief:20 -66 -1
log … not:16 -23 -2
log … of:11 -59 -1
log … permanently:10 -56 -46
logged:16 12 20
logged in:22 17 24
logged … to:20 17 24
logging:6 13 25
logging off:1 9 36
logging … for:20 32 38
logging … good:4 12 28
login:19 22 22
logins:-3 -3 -6
logs:2 3 15
lol:0 0 0
lollies:-21 -16 -11
lollipop:-6 -4 -2
lolly:-7 -4 0
london:-7 -1 -1
loneliness:-8 -6 -13
lonely:-45 -32 -19
long:10 6 8
long adn:13 -32 -35
long ago:-14 -4 -21
long as:-28 -32 -27
long before:-28 -32 -17
long bus:35 0 0
long day:-30 -24 -12
long drive:24 0 0
long enough:40 39 11
long gone:-26 -27 -20
long illness:19 23 19
long it:17 33 42
long nap:12 21 10
long one:25 27 32
long shift:29 16 11
long sleep:-14 -22 -2
long sleeves:33 51 -8
long term:-22 -4 -3
long that:-20 -23 -11
long til:60 0 0
long time:-22 -13 -19
long to:-32 -5 -40
long way:-48 -38 -38
long would:-27 -10 -1
long … adn:-32 -34 -29
long … ago:16 26 -14
long … be:34 37 29
long … gone:20 20 20
long … got:32 27 34
long … i:6 -29 -24
long … if:43 -14 -1
long … in:30 13 -5
long … leave:-20 -10 -8
long … man:26 4 4
long … medals:31 33 30
long … myself:7 16 27
long … new:45 32 -4
long … not:-8 -25 -21
long … nothing:27 28 29
long … of:-21 -17 -19
long … one:57 48 36
long … round:-29 -26 -26
long … takes:21 26 -4
long … teh:-10 -8 -38
long … thanks:-23 -17 -16
long … to:-53 -32 -35
long … today:17 20 -1
long … tonight:-29 -1 1
long … u:37 -5 -3
long … up:57 67 58
long … was:22 31 34
long … wont:22 26 26
long … would:50 -19 -2
longer:22 -15 -38
longer adn:49 7 -20
longer goodbye:14 17 24
longer than:8 28 31
longer want:-23 -17 -2
longer … i:-21 -22 -25
longer … my:-24 -14 2
longer … say:86 12 -1
longer … suicide:53 58 0
longer … teh:28 13 16
longer … to:-51 -34 -4
longest:-5 5 -13
longest … on:25 30 0
longing:17 4 -4
loo:-15 -6 -6
look:32 29 30
look a:13 22 19
look adn:-25 -39 -24
look after:78 81 81
look at:-8 -46 -44
look away:54 58 -11
look for:-22 -31 -47
look i:3 11 32
look rice:22 29 32
look teh:34 10 7
look … adn:0 -27 -19
look … colour:21 22 22
look … down:-24 -9 -8
look … from:19 20 -11
look … funny:21 22 22
look … im:42 41 16
look … in:-30 -43 -14
look … its:22 0 -28
look … ive:-74 -74 -79
look … me:-27 -45 -55
look … myself:-7 -21 -4
look … old:30 -2 -1
look … people:33 -8 -3
look … teh:29 35 23
look … wen:21 17 14
look … while:-4 3 22
looked:-7 -20 -16
looked after:-23 -14 -16
looked it:21 22 30
looked through:-20 -13 -11
looked … adn:-29 -29 -8
looked … i:39 32 16
looked … me:9 24 17
looked … teh:-42 -43 -41
looked … up:23 23 31
looking:32 1 -6
looking at:46 -5 -13
looking down:18 30 43
looking for:2 -29 -42
looking forward:-23 -13 -5
looking my:19 19 -30
looking over:25 29 -19
looking … a:43 10 -7
looking … adn:24 21 34
looking … at:7 6 21
looking … ceiling:19 27 -2
looking … how:55 27 -2
looking … im:41 42 44
looking … it:2 -36 -28
looking … me:-23 -14 -36
looking … my:-46 -19 -10
looking … out:2 19 -22
looking … since:39 -3 0
looking … to:-34 -20 -17
looking … way:15 20 -23
lookout:0 1 0
looks:22 4 -4
looks from:59 43 42
looks ther:1 1 -27
looks … adn:73 7 5
looks … i:21 -14 -11
looks … teh:55 46 49
loop:31 11 16
loose:-9 -4 -46
lorazepam:0 0 -6
lord:93 -23 -11
lord … me:26 -4 -3
lorries:-3 8 9
lorry:71 30 50
lorry driver:-22 -13 -19
lorry flattened:30 -2 -1
lorry on:18 27 36
lorry … me:93 -12 -6
lorry … on:25 -9 -18
lorry … out:65 -2 0
lorry … teh:5 28 38
lorry … way:17 30 34
los:-41 27 -23
los brazos:33 27 -2
los dias:49 45 -3
los … las:33 27 -1
los … todas:33 27 -1
lose:-28 -51 -36
lose my:-36 -21 -10
lose weight:27 -14 -7
losing:18 24 3
losing control:22 28 -3
loss:-18 -17 -7
lost:18 -30 -43
lost all:21 -13 -9
lost count:19 26 28
lost everything:34 38 37
lost her:-27 -11 -6
lost in:50 -12 -5
lost it:-23 -16 -6
lost my:-13 4 -29
lost teh:49 -5 -17
lost to:-28 -1 0
lost … adn:2 37 20
lost … i:-21 -9 -5
lost … im:-23 -18 -1
lost … job:28 22 -4
lost … lot:63 0 0
lost … my:-2 38 30
lost … nerve:37 36 1
lost … of:4 20 23
lost … rent:49 -5 -4
lost … teh:-29 -7 -7
lost … that:65 -5 0
lost … wil:34 -5 -2
lot:32 32 31
lot about:39 -6 -1
lot adn:-51 -49 -46
lot at:22 30 35
lot dont:28 35 38
lot down:72 84 72
lot from:54 53 66
lot in:34 41 17
lot know:35 40 -5
lot lately:46 -1 0
lot on:7 -46 -48
lot to:31 35 39
lot were:17 15 24
lot with:-7 -2 -25
lot would:15 37 41
lot … adn:-5 -18 -31
lot … anyone:26 34 32
lot … at:9 15 35
lot … be:18 26 15
lot … being:30 0 0
lot … best:17 15 25
lot … big:23 28 32
lot … blood:42 36 44
lot … but:-25 -19 -3
lot … em:16 20 17
lot … half:18 20 28
lot … hes:26 26 28
lot … ive:1 -40 -38
lot … my:29 28 45
lot … ones:35 27 22
lot … purpose:3 -70 -61
lot … teh:58 71 40
lot … them:-31 -27 -38
lot … tonight:13 20 17
lot … u:3 15 25
lot … wat:28 39 -4
lots:21 22 20
lots of:-21 -9 -9
lottery:-12 -8 -6
loud:29 -6 -3
loud to:20 2 -3
loud tonight:5 -55 -5
loud … hear:42 20 19
loud … my:-32 -48 -41
loud … teh:9 -19 -21
loud … wont:24 27 28
louder:16 7 7
loudest:-1 -1 -1
loudly:1 13 24
lough:7 4 3
lounge:-1 0 0
lourdes:-19 -10 -13
love:-9 -6 10
love but:25 19 0
love him:-59 -39 -18
love not:30 -4 -1
love them:-22 -16 -12
love to:44 -14 -3
love u:59 48 36
love yall:30 34 35
love yous:8 13 21
love … adn:-38 -57 -51
love … all:23 30 35
love … as:83 -2 -2
love … be:55 -10 -4
love … both:-28 -23 -23
love … bye:30 34 34
love … dont:46 37 41
love … guys:-33 -33 -33
love … hear:-40 -9 -14
love … it:18 29 32
love … ive:-39 -37 -39
love … lot:18 21 25
love … love:33 32 38
love … no:12 15 21
love … off:-31 -8 -1
love … teh:27 15 18
love … theres:26 20 -14
love … this:11 17 21
love … to:14 -32 -23
love … u:2 16 21
love … vanish:-44 0 0
love … x:28 30 1
loved:-32 -26 -2
loved her:41 30 31
loved him:-22 -10 -11
loved it:-23 -10 -5
loved teh:-33 -33 -31
loved u:57 52 49
loved ye:40 43 49
loved … adn:-26 -22 -25
loved … in:23 18 15
loved … until:20 19 19
lovely:6 -1 5
lovely adn:-24 -20 -14
lovely im:36 41 41
lovely … in:36 37 33
lovely … teh:31 26 15
lovely … to:-21 -18 -16
loves:28 10 20
loves me:30 15 42
loves u:-12 -32 -28
loves … adn:63 54 53
loving:13 8 19
low:-53 -44 -36
low adn:-17 -23 -13
lower:-18 -14 -10
lowered:-1 0 0
lowering:-1 -1 -1
lowest:10 8 12
lowkey:0 0 0
loyalty:-2 0 0
luck:-12 11 15
luck … teh:-22 -16 -13
lucky:3 -23 -16
lucky … got:12 23 18
lucozade:-15 -10 -11
luego:0 0 -3
luggage:-3 -2 -1
lui:1 -7 -7
luk:-3 -1 0
luke:7 5 5
lump:-21 -16 -2
lump … teh:22 26 29
lump … through:22 25 27
luna:2 4 4
lunch:8 -5 12
lunch adn:21 24 26
lunch after:22 -3 0
lunch … ice:13 -22 0
lunch … is:35 35 17
lunch … my:32 25 23
lunchbox:0 -1 0
lunches:8 5 -8
lunches are:35 38 36
lunches … made:35 38 36
lunchtime:51 59 44
lunchtime adn:37 42 45
lundi:-18 -10 -7
lunes:-12 -9 -9
lungs:-7 2 -17
lurker:1 4 0
lurking:0 4 -3
luz:-5 5 -3
lying:36 25 27
lying across:59 6 2
lying down:20 35 42
lying if:10 28 -5
lying ther:-7 -34 -17
lying … bed:-22 -18 -7
lying … i:9 31 2
lying … it:26 0 2
lying … my:-25 -21 -9
lying … said:10 28 -5
lying … teh:49 29 49
lying … top:16 20 1
lying … with:24 2 13
lyric:13 -7 5
lyric about:26 8 9
lyrics:-2 -5 0
m:-43 -3 -7
m … teh:-39 1 4
ma:5 2 -11
ma soeur:20 21 -2
ma … dit:20 21 -2
ma … quelle:20 21 -2
maam:-24 -18 -9
mac:0 0 0
mache:-17 -19 -17
machen:2 38 -1
machete:22 26 43
machine:-1 -16 -6
machine … i:-42 -32 -24
machines:-9 -9 -5
mackerel:-9 -3 -4
mad:-12 -2 18
mad adn:-25 -29 -14
mad … gave:22 -1 0
mad … look:29 30 33
mad … rice:22 29 32
madam:30 25 -1
madame:-3 -4 -2
maddening:-1 -1 0
made:-14 -6 10
made a:24 -5 -1
made adn:-24 -8 -5
made i:22 17 17
made it:7 20 25
made last:-21 -5 0
made me:-42 -40 -11
made my:-5 -26 -8
made myself:68 -8 -5
made on:-13 -40 -32
made peace:14 30 24
made sure:52 45 42
made teh:-42 -28 -16
made to:14 19 -21
made up:4 17 -24
made with:27 15 6
made … about:-5 -9 -30
made … adn:20 9 23
made … after:48 -25 -5
made … cuts:26 20 19
made … get:58 43 33
made … hav:44 32 31
made … im:23 2 27
made … it:28 22 17
made … mind:16 24 -6
made … mine:27 15 11
made … myself:41 28 13
made … neva:31 -3 -2
made … not:51 31 22
made … out:-30 -13 -12
made … sick:52 -31 -11
made … that:26 41 27
made … thursday:16 -29 -28
made … to:-45 -35 5
made … want:-25 -8 0
made … wil:27 10 7
madman:-5 -2 -1
madness:-12 -5 -8
madre:-41 6 6
maeve:0 -1 -1
magazine:-16 -16 -7
magazines:-6 -6 -3
maggie:54 54 53
maggies:-3 -3 -4
magic:-1 -2 -1
magistrate:-4 -2 -2
magnesium:-2 -1 -7
magnet:-3 -1 -2
magnolia:-11 -4 -1
mags:19 19 24
maid:34 28 -12
maiden:-4 1 -3
mailed:0 1 0
main:-6 -6 -5
mainland:11 14 13
mainly:-24 -21 -16
mains:2 3 0
maintenance:15 24 40
maintenant:8 7 15
mais:-11 -9 -6
maith:18 18 19
maize:0 1 0
make:-2 -1 -25
make him:17 19 -21
make it:36 -15 -12
make me:-49 -29 -14
make myself:27 31 -8
make of:25 -1 -1
make sure:0 9 28
make teh:20 37 34
make that:24 49 -4
make them:-22 -18 -37
make … a:-21 -11 -7
make … adn:-3 -22 -15
make … do:16 21 -9
make … dont:18 21 22
make … hapen:82 59 -18
make … in:43 55 52
make … myself:20 29 0
make … neva:32 28 9
make … pay:20 16 -52
make … social:27 34 -17
make … teh:40 6 -6
make … that:-5 -25 -7
make … through:-11 -31 -10
make … throw:4 -25 -2
make … worker:27 34 -17
maker:5 6 15
makes:1 -4 -85
makes a:20 25 -1
makes it:18 -22 -8
makes me:2 28 -60
makes u:21 -4 4
makes … feel:-24 -16 -1
makes … hav:22 20 -12
makes … him:34 37 -7
makes … my:-26 -23 -9
makes … to:-14 -24 -1
makes … touch:35 37 -5
makes … want:-12 -20 0
makeup:-19 -16 1
making:-19 -5 3
making a:21 31 36
making it:28 12 -16
making me:-25 -12 -7
making no:36 34 33
making that:58 60 53
making … im:47 37 26
making … night:6 7 29
making … noise:69 69 55
making … on:13 17 39
making … sense:33 30 27
making … snoring:21 20 18
mal:-58 -28 -11
malcolm:-2 -5 -1
male:-5 -7 1
mall:-1 0 0
malo:81 -10 -3
malt:-3 -2 -3
maltesers:-38 -41 -38
mam:19 44 44
mam i:36 33 37
mam id:-28 -8 1
mam thats:40 39 43
mam … adn:-23 -18 -16
mam … be:-34 -9 -2
mama:48 30 42
maman:12 15 12
mammies:2 5 8
mammy:-36 -31 -27
mammys:8 6 2
mams:66 46 39
mams on:27 33 35
mams … to:30 15 12
man:3 18 -21
man adn:24 19 -16
man at:53 61 48
man by:-22 -10 -6
man can:24 2 2
man from:-34 -29 -15
man im:33 27 -14
man that:-41 -36 -6
man upstairs:18 16 -21
man who:53 32 -20
man with:34 35 20
man … be:-28 -26 -7
man … by:27 1 -1
man … for:35 38 36
man … it:61 20 -12
man … lost:-22 -4 -1
man … sold:20 23 2
man … teh:49 55 68
man … to:-25 -26 -8
manage:41 52 60
manage … her:19 20 30
manage … teh:19 25 36
manage … without:17 30 26
manageable:-8 0 0
managed:-31 -25 -10
management:-15 -7 -6
manager:33 40 60
manager … in:19 26 34
manager … me:-30 -26 -8
managers:3 2 -10
manana:40 38 74
manana me:14 12 26
manana … al:3 11 22
manana … de:96 -2 -2
manana … la:28 32 54
manchester:24 22 26
mando:-16 -4 -2
mandoline:-2 -2 -1
manets:0 0 0
mange:-17 -13 -8
manger:-3 -2 -1
manic:-4 0 0
manila:3 3 6
mann:16 16 28
mann schlagt:13 12 23
mann … mich:13 12 23
manner:0 0 0
manners:-18 -15 -8
mano:12 9 12
manque:-4 -3 -1
mans:25 28 -1
mantel:1 3 0
mantelpiece:1 0 -1
many:0 12 9
many adn:18 21 16
many i:-28 -31 -17
many ive:20 20 20
many of:7 30 -8
many pills:30 34 30
many tablets:18 20 16
many teh:39 39 35
many times:-25 -14 -7
many … adn:29 26 29
many … i:17 21 18
many … is:28 28 21
many … ive:25 7 -9
many … my:23 13 18
many … teh:39 44 52
many … u:-22 -10 -7
many … washed:23 19 27
map:13 18 25
map … is:24 23 27
maps:-11 -5 -3
marathon:-33 -32 -23
marathons:-9 -5 -6
march:0 10 -12
march adn:17 4 -34
march every:26 47 0
march … did:19 21 8
march … i:14 33 -3
marcus:51 44 40
mare:0 0 3
mareada:1 2 5
mares:-5 -4 -3
margaret:23 26 28
margarets:-1 -2 -1
margin:-1 -1 0
marido:23 28 16
marido me:17 26 -19
marido … pega:22 28 -19
marjorie:-12 -10 -2
mark:-16 -33 -24
marked:4 6 23
marked … adn:5 11 21
marked … my:23 28 32
marked … of:-30 -31 -15
marker:-3 -2 -1
markers:4 0 -6
market:3 8 7
marking:2 4 10
markit:-3 -1 -1
marks:30 43 -65
marks adn:23 27 -24
marks on:-47 -52 -22
marks … arm:-77 -66 -7
marks … arms:13 10 -21
marks … his:1 0 -43
marks … my:-77 -66 -7
marmalade:-45 -37 -28
marriage:-34 -32 -30
married:-25 -10 -32
marrow:-2 -1 -1
marrows:-6 -8 -7
marry:12 30 -8
marry him:14 26 -7
marshmallows:-3 -2 -1
mart:8 22 28
mart on:15 20 24
mart … saturday:15 20 24
martin:-2 -2 -3
marvellous:-16 -17 -13
mary:16 9 11
mas:33 -4 -43
mas … matarme:-58 -1 -1
mas … vida:68 59 0
mascara:-7 -5 -3
mascaras:0 0 0
mash:-6 -7 -2
mask:-4 0 5
mass:-21 -13 19
mass adn:-26 -28 -23
massey:-21 -14 -9
massive:35 -23 -1
massive right:-13 -21 -1
masters:10 7 19
mat:-17 -10 -5
mat for:-29 -26 -31
mat … whoever:-29 -26 -31
mata:-3 -5 -9
matar:68 36 6
matar al:-26 -13 -1
matar el:-23 -9 -1
matar … tiempo:-23 -9 -1
matarme:191 91 -20
matarme y:15 20 -21
matarme … no:26 36 -36
matarme … ya:9 21 30
match:-36 -32 -36
matchbox:15 15 15
matches:-2 -4 3
mate:2 6 -24
mate from:29 25 -2
mate im:14 10 20
mate is:13 12 27
mate keeps:19 25 0
mate … a:-42 -54 -55
mate … about:40 49 0
mate … adn:33 45 28
mate … i:12 21 0
mate … in:-20 -19 -14
mate … on:43 45 21
mate … teh:31 21 28
mate … to:-34 -2 0
mate … told:33 30 -14
maternity:-14 -17 -13
mates:85 62 40
mates been:43 -2 17
mates ive:52 -5 -2
mates … for:42 40 40
mates … he:14 14 24
mates … hes:62 23 34
mates … with:24 17 -31
maths:29 25 -19
maths adn:31 50 -2
maths homework:-20 -13 0
maths … i:73 63 -1
maths … me:33 -1 0
maths … teh:-22 -16 -7
matin:15 20 -2
matron:-19 -19 -22
mats:-11 -6 -5
matter:-13 -14 7
matter if:43 24 23
matter ive:4 36 34
matter of:19 26 -9
matter … a:4 5 22
matter … i:-34 26 -4
mattered:16 26 26
matters:9 -15 -8
mattie:-11 -6 -3
mattress:53 55 37
mattress adn:12 16 -30
mattress i:31 28 29
mattress on:-10 -4 -26
mattress … teh:35 42 42
maureen:33 27 29
maureens:-2 -1 -1
may:-40 -21 -32
may adn:20 23 -21
may be:-39 -17 -21
may … be:-17 -25 -20
may … im:39 43 -1
may … my:40 40 39
maybe:0 0 0
mayo:-10 -11 -11
mayor:-14 -5 -3
mcdonalds:-1 0 0
mcgraths:-7 -3 -3
me:32 29 19
me a:-34 -37 -44
me about:-26 -18 -41
me after:-34 -7 -17
me against:23 26 -17
me alife:15 33 34
me all:-23 -12 -3
me anymore:38 21 24
me as:-4 18 21
me asleep:-24 -11 -4
me at:-76 -66 -73
me away:17 29 20
me back:-4 -48 -34
me because:-11 -20 -23
me being:1 -38 -11
me beside:14 21 16
me beter:68 -13 -11
me both:32 20 18
me by:61 17 41
me bye:-69 -56 -61
me calm:31 18 -10
me clear:38 15 16
me corte:-1 8 57
me corto:33 27 -1
me cos:34 29 29
me coucher:-20 -16 -6
me cutting:40 16 21
me dead:39 -10 -2
me death:-2 -23 -4
me dei:8 25 -14
me do:-37 -27 -27
me doing:60 39 21
me done:-34 -44 -37
me dont:52 9 19
me down:77 32 26
me estoy:79 6 32
me everyone:65 -2 -1
me except:12 20 24
me fait:3 5 -32
me find:39 -3 -3
me for:-16 -22 -51
me from:-32 -47 -60
me go:34 21 -23
me god:-27 -18 -17
me goin:20 31 30
me gone:-17 -64 -57
me good:-31 -9 3
me goodbye:21 20 27
me hard:-21 -3 0
me has:6 -10 -25
me he:-33 -23 9
me hell:51 45 -31
me help:25 29 57
me here:-17 -22 -8
me hes:-26 24 -9
me his:-58 -43 -27
me hold:-20 -22 -15
me home:15 -27 -11
me hopes:-25 -13 5
me i:-24 -30 -21
me id:-27 -32 -3
me if:8 28 -20
me in:43 -2 -41
me into:-23 -8 -12
me is:22 4 15
me it:38 -1 -29
me killing:1 0 -29
me last:37 23 -40
me look:30 23 17
me luck:-28 1 12
me more:-27 -10 -13
me morphine:-32 -21 -10
me my:-31 -16 -52
me near:-21 -21 -16
me neva:51 52 60
me next:27 27 35
me nine:6 7 23
me no:-25 -7 5
me nobody:28 -1 17
me not:18 72 -16
me obviously:36 -7 0
me off:-22 -5 -5
me ok:22 40 0
me or:-21 -7 -10
me out:24 7 46
me over:48 22 -8
me own:18 22 34
me pega:22 28 -19
me pendre:12 11 37
me quiero:10 62 -14
me reveiller:33 -10 -2
me right:3 16 56
me ring:42 29 26
me round:21 32 -8
me save:27 -4 -4
me she:-27 -19 -29
me shes:-24 -4 -11
me since:37 54 32
me sleepy:-23 -23 -5
me sombody:20 24 16
me soon:23 -4 -4
me sorry:48 53 54
me stabbing:0 -40 -3
me stop:-43 -28 -7
me straight:-24 -12 -2
me suicidal:-81 -79 -5
me suicider:45 54 -106
me suis:13 17 20
me sunday:29 34 27
me teh:13 25 -5
me that:-16 -2 -35
me thats:70 7 5
me ther:17 46 40
me they:-18 -52 -13
me theyd:-24 -7 0
me theyve:37 43 42
me thinking:-28 -17 -6
me this:12 22 20
me thought:-23 -10 4
me through:-29 -22 -34
me till:-28 -13 -9
me tiro:41 39 61
me to:-28 -19 -54
me tome:30 39 40
me tomorrow:79 42 33
me tonight:-28 -26 -23
me touch:35 37 -5
me tuer:8 9 -40
me two:26 44 28
me under:46 25 9
me until:-50 -50 -11
me up:-46 -74 -46
me upstairs:39 31 38
me use:27 20 23
me va:36 -9 -5
me voy:-18 13 22
me want:-65 -74 -1
me wants:35 36 7
me wat:22 18 20
me wen:21 29 -52
me were:-15 -15 -21
me whenever:22 25 -3
me which:27 30 2
me while:-46 -38 -13
me who:38 45 -4
me why:-16 -21 -10
me with:39 56 16
me would:51 45 17
me youre:28 33 7
me … about:24 40 -17
me … adn:-19 -2 -40
me … afraid:24 33 9
me … after:-21 -7 -19
me … al:7 15 31
me … alife:10 21 -6
me … all:-7 -66 -36
me … allowed:50 53 3
me … alone:27 27 43
me … am:30 60 32
me … another:-21 -30 -10
me … any:-32 -7 -6
me … anything:21 -23 -13
me … anywhere:53 -59 -51
me … arm:-39 -35 -6
me … as:9 0 -31
me … ask:38 33 -1
me … asleep:40 40 30
me … at:-44 -46 -63
me … ate:-23 -20 -11
me … aunts:25 28 0
me … away:53 64 45
me … baby:53 60 30
me … back:30 17 -17
me … bad:-20 -2 0
me … bang:27 16 0
me … be:48 29 3
me … bed:36 26 18
me … believed:-20 -3 -1
me … beter:-5 -45 -3
me … birthday:-31 -7 -3
me … blame:-24 -14 -10
me … bottle:1 0 27
me … brazos:33 27 -1
me … bread:8 7 21
me … burden:21 -1 0
me … bury:52 0 -13
me … but:0 12 27
me … by:-10 -4 -31
me … bye:-41 -35 -35
me … cake:-36 -9 -1
me … calling:25 20 33
me … calls:44 56 24
me … calm:-26 -21 -8
me … cant:13 52 59
me … ce:-14 -11 -34
me … chair:-39 -39 -35
me … chat:-53 -52 -40
me … clear:25 4 6
me … clothes:2 4 -21
me … collection:20 23 4
me … couldnt:2 11 26
me … cupboard:49 59 11
me … cuts:28 37 -3
me … date:-28 -34 -9
me … day:-22 -20 -6
me … days:32 51 43
me … de:32 -7 -3
me … dead:32 25 -2
me … decided:44 15 2
me … del:-2 14 31
me … delete:30 28 -2
me … didnt:-28 -16 -15
me … do:34 62 -21
me … doesnt:-25 -16 -5
me … doing:50 -18 -23
me … done:16 10 30
me … dont:69 26 32
me … dowry:38 45 -6
me … drunk:22 24 -23
me … edge:5 6 20
me … el:71 40 45
me … else:56 -9 -6
me … en:-10 34 -15
me … ending:23 28 16
me … energy:34 28 22
me … et:22 26 -10
me … evening:19 -26 -20
me … every:-1 -38 -22
me … everyone:48 50 52
me … everything:22 22 17
me … exactly:24 14 -5
me … eyes:24 20 20
me … face:38 47 -5
me … falling:26 22 17
me … feel:-37 -9 -23
me … feet:41 39 41
me … first:10 37 23
me … five:40 4 8
me … for:-21 -16 -1
me … friday:15 20 8
me … front:-17 -14 -29
me … full:28 -2 -8
me … garadge:17 16 27
me … gave:-38 -17 -23
me … get:-19 -13 -26
me … glasses:40 46 42
me … goin:72 58 64
me … gone:1 12 22
me … good:2 -11 -22
me … got:-29 -19 -11
me … gun:26 18 22
me … had:-20 -29 -40
me … hair:3 12 30
me … hand:7 5 32
me … he:-4 -37 -66
me … head:-4 -1 -61
me … help:52 53 20
me … her:63 33 41
me … here:-4 -36 -30
me … hert:33 -9 -5
me … hes:42 39 54
me … hier:19 23 -1
me … him:45 35 9
me … his:-13 -10 -38
me … hoap:47 20 25
me … home:-24 -23 6
me … house:10 5 -46
me … hurts:39 58 -12
me … husband:30 14 -17
me … i:-29 -23 -40
me … if:-28 -25 -8
me … im:1 -12 -20
me … in:19 21 0
me … included:35 5 -9
me … iron:30 26 25
me … isnt:-41 -25 -14
me … it:44 4 -4
me … itll:37 39 37
me … its:53 37 41
me … ive:53 27 20
me … jmup:-40 -27 -23
me … keep:2 7 24
me … kil:0 23 50
me … killing:44 53 -20
me … kitchen:20 23 12
me … know:11 -17 -27
me … lad:17 17 24
me … lamp:64 82 82
me … las:-21 34 75
me … late:-26 -27 -32
me … leaning:29 28 16
me … leave:-30 -48 -16
me … leaving:37 39 35
me … les:58 60 42
me … let:39 13 32
me … lief:-28 -2 -1
me … liv:28 19 13
me … locked:-4 -5 21
me … look:38 27 -8
me … los:-20 13 -1
me … love:-17 -45 -34
me … mad:40 44 37
me … mas:-21 -12 -8
me … matar:24 57 -2
me … me:6 8 42
me … means:33 43 49
me … monday:-31 -15 -8
me … money:14 22 34
me … month:27 0 -2
me … morning:40 36 47
me … moved:27 27 -6
me … moving:-32 -27 -28
me … mum:-18 -15 -22
me … my:-34 2 -17
me … myself:18 41 1
me … need:-33 -24 -16
me … next:48 43 -11
me … nice:10 17 20
me … night:23 27 -58
me … nights:20 2 -11
me … nine:18 21 4
me … no:47 17 23
me … nobody:46 24 7
me … nothing:-12 -20 -40
me … of:-20 -19 -1
me … off:69 39 50
me … on:19 33 24
me … or:44 51 49
me … otra:25 21 -1
me … ouvert:13 17 20
me … own:-8 -8 -61
me … paid:-26 -20 -17
me … parents:14 15 -20
me … pero:40 -1 -4
me … pictures:50 49 -6
me … pigeons:-21 -17 -7
me … pills:38 37 41
me … plus:2 5 -23
me … por:22 -2 -5
me … pressing:1 4 -33
me … puente:24 18 37
me … que:27 4 -5
me … quitar:4 12 26
me … rent:-22 -14 -5
me … right:-26 -15 -6
me … ring:25 15 11
me … river:-34 -20 -13
me … safe:-21 -10 -6
me … said:-23 -38 -30
me … sat:24 -8 -7
me … say:79 55 -9
me … saying:37 40 47
me … scard:29 40 -3
me … scissors:-34 -29 -6
me … scrabble:-46 -41 -5
me … sees:-19 -24 -2
me … self:17 26 -2
me … send:24 31 31
me … set:14 27 34
me … sex:55 57 -26
me … shakes:-20 -10 -7
me … she:0 -21 -8
me … shes:26 36 1
me … since:-24 -10 -8
me … sister:27 19 26
me … six:-15 -23 -6
me … sleep:-1 -28 -16
me … slipping:22 23 18
me … smother:11 16 35
me … sober:-25 -19 -14
me … soir:1 1 -24
me … stab:17 16 -48
me … stairs:1 12 -29
me … stay:26 15 28
me … stop:-22 -15 -6
me … straight:56 42 -4
me … suicidal:-22 -33 -5
me … suicidar:36 37 13
me … suicide:-21 -12 -2
me … swallowed:10 24 20
me … taken:24 30 32
me … takes:36 51 -9
me … teh:21 31 1
me … telling:-27 -9 -2
me … tesco:21 3 3
me … that:-27 -32 -49
me … thats:28 1 21
me … their:-26 -25 -13
me … them:3 -37 -19
me … ther:14 7 22
me … therell:37 46 41
me … these:-31 -14 -9
me … theyd:36 -3 -1
me … thing:10 20 25
me … things:-19 -31 -33
me … think:-17 -48 -19
me … thinking:71 48 0
me … third:-24 -22 -15
me … this:-40 -40 -29
me … through:-28 -19 9
me … thursday:-3 -1 -21
me … till:14 13 25
me … time:-36 -16 10
me … times:22 2 -5
me … tirar:20 32 23
me … to:-5 -1 -41
me … todas:21 17 20
me … today:7 23 44
me … todo:-37 13 11
me … told:40 -1 41
me … tomorrow:26 4 22
me … tonight:10 24 30
me … took:-24 -12 -13
me … top:39 36 27
me … tot:-30 -20 -7
me … tren:28 29 45
me … two:-23 -31 -37
me … up:-30 -37 -30
me … us:19 25 30
me … wanted:-29 -3 -13
me … wants:-47 -46 -36
me … was:48 28 57
me … wasnt:-29 -38 -37
me … watch:-34 -39 -7
me … way:23 -26 -38
me … week:39 -1 -12
me … weekend:4 8 -20
me … weekly:18 21 3
me … wen:7 -8 -45
me … went:-24 -8 -5
me … were:-31 -29 -5
me … whether:52 26 -2
me … who:48 55 46
me … wife:-25 -16 -5
me … wil:10 2 21
me … with:-25 -31 -22
me … without:-27 -13 -20
me … wont:51 29 36
me … world:-43 -39 -39
me … would:35 -8 -15
me … wrists:12 15 25
me … written:-27 -22 -22
me … y:-48 49 -24
me … ya:-14 8 34
me … yeah:22 19 -1
me … yours:22 28 -5
meaaaan:0 0 0
meal:55 28 23
meal … in:37 39 -3
meal … it:49 37 49
meals:10 13 2
meals adn:-30 -18 -21
meals … them:51 39 34
mean:20 31 -1
mean dead:2 8 34
mean every:34 17 -2
mean i:-4 -23 -6
mean im:-23 -18 -4
mean it:93 52 9
mean lief:1 37 -6
mean my:22 42 1
mean not:-6 -30 -4
mean teh:42 46 60
mean to:73 96 39
mean … as:41 -35 -12
mean … do:51 23 -4
mean … for:-33 -23 0
mean … hes:-24 -16 -2
mean … i:28 17 -22
mean … if:17 -39 -3
mean … in:-31 -4 -5
mean … is:10 15 23
mean … it:2 20 15
mean … know:38 -37 -6
mean … make:20 34 -1
mean … me:42 24 -3
mean … my:23 28 -11
mean … not:-24 -10 -2
mean … one:22 34 29
mean … own:11 37 -13
mean … see:-10 5 41
mean … take:4 4 -29
mean … teh:-71 -39 -18
mean … thing:16 24 29
mean … this:18 24 32
mean … whole:13 19 29
meaning:4 8 -20
meaning it:53 59 -2
meaning to:-38 -30 -8
meaning … my:-8 -20 -8
means:52 63 55
means i:-64 -50 -3
means it:51 35 -22
means ive:32 22 25
means teh:26 1 23
means to:31 50 -3
means … a:-31 -5 0
means … can:-2 0 22
means … end:2 3 30
means … hes:0 0 -22
means … my:20 15 27
means … nearly:61 68 68
means … not:18 9 -22
means … of:35 9 0
means … shes:29 17 -3
means … teh:-26 -21 -19
means … want:-22 -23 0
meant:19 37 43
meant adn:15 14 24
meant it:55 62 86
meant them:34 25 -1
meant to:40 47 37
meant … adn:60 47 33
meant … dei:-63 -39 -10
meant … do:21 20 25
meant … dont:22 24 22
meant … get:21 21 13
meant … go:44 49 33
meant … i:56 40 50
meant … in:39 45 26
meant … it:33 19 17
meant … ive:-31 -24 -11
meant … not:61 66 76
meant … of:-51 -18 0
meant … see:1 -8 -32
meant … to:20 25 20
meant … was:-22 -19 -2
meantime:-16 -12 -8
meanwhile:-2 0 -2
measure:0 2 -2
measured:30 26 30
measured teh:39 33 37
measured … beam:39 33 39
meat:-9 -8 -4
mechanic:-2 -1 0
med:-2 7 -3
medal:-4 -3 -1
medallion:-1 0 0
medals:22 28 30
medals to:31 33 31
medals … adn:18 20 23
medals … my:31 33 30
medecin:8 12 13
media:-19 -11 -6
medic:-9 -7 -5
medical:-17 -6 18
medical … adn:-22 -18 -10
medicaments:40 42 40
medicated:-35 -28 -19
medication:-16 -13 7
medications:1 -2 0
medicine:23 19 27
medicine … is:54 49 33
medicine … me:20 27 -16
medicines:16 10 11
medicines are:21 25 18
medics:0 -1 1
meditation:-1 -1 0
meds:-23 -28 -20
meds are:-48 -52 -44
meds since:38 42 54
meds … adn:-18 -26 -32
meds … hav:15 11 23
meds … i:-24 -20 -14
meds … teh:17 23 26
meet:-10 -4 4
meet … tonight:31 34 33
meeting:-75 -100 -94
meeting ill:-22 -14 -9
meeting is:-21 -24 -25
meeting its:-22 -3 -2
meeting today:34 0 0
meeting … all:-21 0 1
meeting … i:-21 -8 -5
meetings:-32 -26 -14
meets:21 -12 -3
meg:-1 -1 0
mehr:85 12 -16
mehr … leben:17 -23 -3
mein:12 18 20
mein mann:16 16 28
mein … mich:25 24 10
mein … schlagt:27 26 12
meine:9 23 23
meine tabletten:-42 -39 -33
meinem:10 15 1
meiner:4 -4 11
meint:0 11 -2
mejor:93 -8 -13
mejor sin:36 -3 -1
mejor … mi:36 -3 -1
melbourne:-4 -5 -3
melt:48 -7 -2
melted:-30 -44 -32
melting:47 50 76
member:-25 -16 -8
members:-25 -26 -14
membership:-5 -6 -1
meme:13 23 -28
meme … u:6 9 -23
memes:53 61 50
memoir:-19 -8 -2
memorial:17 -3 -1
memories:-5 -2 -2
memorised:0 -9 -5
memory:12 9 -1
memory … teh:48 37 6
men:22 34 30
men in:54 49 41
menace:-4 -4 -1
mend:-13 -12 -10
mended:-31 -21 -12
mending:-4 -3 -4
mendormir:2 -6 5
menopause:12 2 -3
menos:-14 -5 -2
mens:-7 -4 -4
ment:-23 -27 -14
mental:-29 -22 -12
mention:-4 7 -5
mentioned:-18 -11 -7
mentor:-3 -5 -4
menu:-24 -3 15
menus:-3 -2 0
merchant:-3 -1 -14
merci:2 4 5
mercy:17 4 26
mercy killing:16 17 28
mere:-21 -15 -7
merely:5 -2 0
merkt:13 38 -2
merkt es:3 28 -1
merveille:-2 -2 -1
mes:10 23 32
mes jours:22 26 -7
mes medicaments:20 22 22
mes … veux:0 15 30
mesa:7 2 0
meses:-1 1 -1
mesilla:28 21 19
mess:36 37 -21
mess as:25 28 -14
mess … teh:17 21 10
message:3 0 24
message left:22 22 22
message … i:-6 5 21
message … is:-36 -13 -11
message … it:-26 -8 -7
message … teh:-23 -26 -20
message … this:26 34 36
message … to:1 -32 -3
messaged:34 25 12
messaged me:24 26 19
messaged … say:29 28 5
messaged … to:29 28 5
messages:-2 17 -27
messages about:4 21 0
messaging:16 18 7
messaging me:33 31 -1
messed:45 55 54
messed up:45 55 54
messer:6 8 14
messer … tur:11 11 21
messing:0 1 -8
messy:-4 -4 21
met:-38 -29 -12
metal:30 41 29
metal … teh:47 58 50
metallica:-3 -2 -2
metaphor:0 0 7
meter:-17 -16 -11
metformin:-6 -4 -4
meth:-18 -1 1
methadone:23 30 3
methadone adn:33 15 23
methadone because:26 21 -5
methadone … adn:16 26 -10
methadone … in:39 38 -8
methadone … my:28 19 20
methadone … takeaways:28 25 25
methadone … told:28 25 25
method:2 10 13
method adn:73 67 63
method … a:34 30 29
method … date:55 53 58
method … teh:35 39 44
methods:21 28 -2
methotrexate:4 3 4
metres:-7 -4 0
mettre:22 26 -12
mettre fin:22 26 -12
mettre … a:22 26 -12
mettre … mes:22 26 -12
meurs:-10 -7 -4
mg:-18 -14 -29
mi:33 18 56
mi hermana:49 44 48
mi hijo:26 26 29
mi marido:36 37 22
mi vecina:-34 -28 -31
mi vida:53 -27 -27
mi … a:-41 -43 -37
mi … el:-33 -6 6
mi … en:22 0 11
mi … es:33 -6 -6
mi … esta:20 24 26
mi … hace:36 5 5
mi … la:-20 -16 -14
mi … lo:-31 -2 -3
mi … me:63 20 4
mi … no:-34 -7 -16
mi … pega:22 28 -19
mi … que:-24 -5 -10
mi … se:20 20 37
mi … tengo:21 14 23
mi … un:-53 -1 0
mi … va:49 -4 -4
mi … ya:-87 -1 -13
mia:-1 -1 0
mic:-18 -13 -10
mice:-2 -2 -1
mich:42 59 8
mich heute:28 24 -1
mich nicht:-26 -22 -1
mich tot:-31 -15 -4
mich umbringen:40 43 -49
mich umzubringen:42 45 -10
mich waren:23 -3 -1
mich wieder:28 31 -2
mich … alle:23 -3 -1
mich … besser:23 -3 -1
mich … das:-20 -23 -16
mich … den:37 42 16
mich … geritzt:26 28 -1
mich … ich:-22 -17 16
mich … und:11 10 -32
mich … wieder:59 63 -4
michael:-4 0 0
mick:-6 -2 -2
micks:-8 -9 -11
micro:-7 0 0
microphone:-8 -9 -7
microwave:-1 -6 -2
mid:-1 17 36
mid sentence:27 27 28
mid … adn:32 32 31
midazolam:0 0 0
middle:-6 -13 8
middle of:29 15 28
middle … teh:20 32 36
midnight:88 104 106
midnight i:12 15 27
midnight teh:23 24 21
midnight … i:-30 -26 -25
midwife:-11 -4 -17
midwifery:0 0 -6
miedo:6 5 1
mierda:67 -10 -6
mieux:22 -4 -2
mieux sans:22 -4 -2
mieux … moi:30 -5 -2
might:5 -87 -63
might as:-2 -21 -3
might be:17 -25 1
might do:4 21 -1
might i:35 60 -2
might not:-42 -14 -10
might … adn:24 -5 -2
might … cancer:38 -1 -1
might … it:-37 -12 -8
might … my:42 0 -3
might … myself:21 -11 -1
might … one:52 -30 -3
might … teh:-34 -9 -3
might … to:56 12 -6
might … up:42 -2 0
mightnt:0 0 -1
mighty:-14 -12 -7
migraine:-12 -17 -7
migraines:-4 -2 -2
mikey:8 11 0
mild:-18 -8 -6
mildly:-2 -2 -2
mile:0 2 2
mileage:-1 1 -6
miles:9 33 -16
miles away:23 40 2
miles … i:14 21 -2
milestone:-1 0 -1
milk:-26 -27 -4
milk adn:-16 -34 -20
milk ive:20 27 29
milk … hav:22 18 16
milk … no:25 0 0
milk … teh:-47 -33 -19
milked:24 28 30
milking:-25 -18 -15
milkman:13 11 4
milks:-17 -23 -27
milks … my:-16 -21 -11
milkshake:-5 -1 0
mill:2 9 27
millennium:-15 -4 -2
million:-5 -3 -1
min:67 59 64
min ago:36 36 38
min … dont:24 25 25
mince:-49 -42 -24
mince pies:-29 -21 -16
mince … adn:-21 -18 -12
mind:-1 -25 -7
mind adn:20 11 27
mind but:29 25 32
mind each:22 18 19
mind i:-27 -19 -8
mind if:30 4 -12
mind im:-11 -11 -26
mind is:-15 -5 -25
mind not:28 -55 -12
mind took:24 24 22
mind yourselves:12 21 18
mind … a:21 -6 0
mind … at:22 18 19
mind … back:20 25 24
mind … dei:38 30 22
mind … dont:65 48 50
mind … goin:-9 2 -22
mind … i:37 24 28
mind … im:-30 -21 1
mind … in:-24 -16 -25
mind … it:-38 -38 -40
mind … me:-31 -45 -15
mind … my:-16 -22 -14
mind … of:1 -30 -2
mind … on:-30 -15 13
mind … that:16 26 -6
mind … thats:7 5 22
mind … them:24 24 22
mind … up:21 1 -17
minded:-36 -27 4
minded … i:4 2 36
mindfulness:-15 -16 -11
minding:1 3 -26
minds:6 9 -13
minds made:-26 -21 -6
minds … up:-26 -21 -6
mine:33 54 77
mine adn:89 81 54
mine at:-30 -31 -10
mine hav:27 0 0
mine i:-11 -39 -9
mine its:13 16 35
mine my:-24 -19 -11
mine on:-26 -25 -35
mine was:-14 -16 -21
mine … a:5 15 28
mine … by:23 24 20
mine … did:31 -9 -5
mine … evening:36 30 26
mine … goin:0 0 -48
mine … i:19 42 26
mine … im:25 26 18
mine … in:30 33 28
mine … it:-21 -11 -14
mine … my:50 44 40
mine … not:29 17 23
mine … of:-14 -19 -28
mine … teh:21 20 46
mine … ten:22 -9 -7
mine … to:-18 -14 -23
minecraft:-4 -3 -3
mines:10 33 34
mines … not:13 28 30
minibus:-24 -24 -22
minibus … teh:-26 -26 -19
minister:-18 -14 -8
ministers:-1 -1 0
ministry:-3 -2 -1
minor:-20 -6 -14
mins:117 114 126
mins adn:83 73 63
mins ago:-1 -6 -27
mins … adn:-37 -39 -28
mins … im:33 25 27
mins … love:-63 -60 -67
mins … u:77 86 85
mint:-10 -2 -3
mints:-6 -6 -5
minus:-2 -28 -24
minute:86 79 62
minute adn:-26 -16 3
minute from:21 22 24
minute i:-38 -14 -24
minute ive:19 16 31
minute since:-12 -29 -21
minute … goin:-22 -15 5
minute … im:-7 -27 -12
minute … is:22 23 19
minute … my:-11 -21 -27
minutes:31 49 81
minutes after:31 32 0
minutes ago:83 76 67
minutes at:-21 -21 -17
minutes back:43 42 39
minutes to:27 2 0
minutes … a:-23 -16 -8
minutes … all:-24 -27 -6
minutes … her:35 34 -7
minutes … hes:3 3 29
minutes … i:-31 -18 -20
minutes … im:-29 -22 -23
minutes … its:42 41 36
minutes … my:36 40 46
mir:30 43 45
mir das:19 24 -12
mir heute:0 2 -25
mir nichts:-21 -12 -3
mir … leben:19 24 -12
miracle:-7 -2 -1
mirror:30 33 -36
mirror adn:-16 -24 -15
mirror on:4 22 0
mirror … it:-24 -21 -12
mirrors:-2 -3 0
mirtazapine:-17 -14 -8
mis:60 -43 8
misadventure:-1 0 0
misc:-7 -5 -3
miscarriage:0 -11 -6
misery:-67 -38 -13
mismo:3 -19 -10
misread:-1 -1 -1
miss:-22 -46 -60
miss a:23 -15 -4
miss me:30 -32 -27
miss teh:-22 -15 -11
miss … a:41 -8 0
miss … because:29 -1 -1
miss … colur:31 34 -1
miss … i:-21 -19 -16
miss … im:-24 -32 -23
miss … its:29 28 26
missed:-31 -33 -19
missed teh:-22 -15 -11
missed … hid:34 9 3
missed … i:20 -3 -13
misses:31 34 8
misses her:47 47 17
misses … adn:37 35 -5
missing:21 -51 -44
missing adn:46 41 51
missing … a:66 0 -10
missing … adn:-70 -48 -48
missing … i:-24 -10 -7
mission:-2 -1 -1
missus:-16 -21 -31
mistake:-7 -35 -26
mistake adn:-18 -45 -19
mistake gets:40 25 -2
mistake … instead:26 0 0
mistake … teh:10 21 -2
mistakes:32 -10 -21
mister:-10 -6 -4
mit:-27 -27 2
mit dem:-21 -23 0
mit … vor:11 11 21
mix:-28 -28 -27
mixed:47 43 21
mixed teh:28 23 1
mixed … a:-22 -21 -9
mixed … with:4 5 23
mixing:48 49 -35
mixing benzos:33 26 -8
mixing … adn:44 37 -8
mixing … benzos:16 21 -10
mixing … drink:26 18 0
mixing … with:15 23 -22
mixture:-13 -16 -14
mm:-2 -1 0
mmut:0 0 0
mnd:-5 -2 -2
mnemonic:-6 -7 -11
mo:-5 -2 -2
moan:-28 -21 -13
moans:-6 -4 0
mobile:10 7 14
mochte:47 50 -11
mochte … leben:28 16 -10
mochte … und:19 37 -1
mock:3 -12 0
mockingbird:-3 -2 0
mocks:-3 -4 -4
mod:-5 -4 -5
model:-18 -14 -9
moderate:-2 -6 -1
moderated:-7 -4 -1
moderates:0 1 0
moderating:-8 -7 -1
moderation:-21 -13 -6
moderator:3 11 -9
moderators:-1 3 -15
mods:1 17 8
mods i:32 39 29
mods … i:-20 -18 -14
mods … on:-23 -21 -14
module:-16 -12 -8
moher:-17 -11 -12
moi:67 67 55
moira:0 0 0
mois:-31 -28 -20
mole:-15 -13 -6
molestation:-1 -1 0
mom:-40 -35 -8
mom … me:-33 -26 -25
moment:-7 -6 -15
moment of:32 16 18
mommy:25 23 25
moms:8 17 16
mon:32 45 48
mon frere:47 50 56
mon … de:-2 -5 -20
mon … ne:42 51 62
monday:-5 -17 -14
monday adn:-26 -7 2
monday after:3 -31 -14
monday be:-27 -26 -28
monday first:45 48 44
monday from:58 -1 -9
monday home:0 -68 -46
monday ive:-1 -22 9
monday on:8 13 20
monday once:-21 -26 -21
monday shes:-21 -15 -12
monday thank:-33 -32 -31
monday that:24 23 29
monday they:-35 -31 -9
monday wen:58 52 60
monday with:13 27 24
monday … adn:-17 -17 -28
monday … am:22 21 8
monday … be:-19 -19 -24
monday … cant:-4 -40 -13
monday … do:2 -39 -12
monday … for:-27 -24 -28
monday … hav:31 39 25
monday … havent:13 -20 -7
monday … house:35 0 12
monday … i:-20 -4 0
monday … job:45 48 44
monday … know:16 21 14
monday … knows:-1 -50 -18
monday … me:34 40 35
monday … nobody:2 -55 -63
monday … not:32 25 24
monday … off:-21 -9 -6
monday … opened:13 -20 -7
monday … said:-44 -37 -1
monday … she:55 61 70
monday … them:34 39 40
monday … to:-36 -41 -34
monday … trying:6 -20 -20
monday … tuesday:43 -11 -1
monday … u:-33 -32 -31
monday … waved:-21 -26 -21
monday … wil:34 31 21
monday … without:14 27 23
mondays:-42 -39 -28
mondays ive:0 -20 -12
monde:20 -5 -2
monet:0 0 -6
money:11 4 16
money adn:46 22 35
money he:49 41 56
money i:-27 -18 -10
money im:39 25 20
money isnt:3 3 30
money … adn:-29 -25 -27
money … be:-35 -3 -1
money … been:22 0 -1
money … came:22 0 0
money … hem:-22 -21 -16
money … hits:20 17 -3
money … holiday:9 -20 -19
money … i:26 6 38
money … in:-28 -36 -32
money … is:20 22 25
money … me:37 32 -3
money … more:23 -1 -1
money … peace:23 -1 -1
money … teh:42 39 21
money … with:42 33 42
moneys:0 0 1
monitor:-5 -7 -6
monitoring:-17 -6 -5
monologue:1 3 -1
monopoly:-2 -2 -2
monoxide:-5 -3 -2
monsoon:-6 -4 -3
monster:5 -17 -9
mont:-5 -1 1
montags:-12 -12 -9
month:-12 -38 -66
month adn:34 -26 0
month after:-28 -20 -9
month she:23 18 7
month since:22 -6 -8
month with:-24 -14 -8
month … be:26 2 1
month … i:-23 -16 -12
month … im:-22 -18 0
month … in:-13 -14 -20
month … it:-35 -12 -9
month … my:-29 2 -7
month … no:40 -3 -3
month … one:27 -11 -2
month … out:41 16 20
month … sectioned:32 -2 0
month … was:35 -2 -9
monthly:-20 -17 -14
months:12 -50 -30
months adn:8 -27 -20
months ago:16 -22 -17
months clean:52 33 13
months gone:65 -1 4
months ive:1 -30 -7
months off:-40 -23 -27
months sober:32 -26 -15
months supply:8 13 26
months without:-3 24 11
months worth:30 34 39
months … a:-23 -24 -9
months … adn:-20 -6 0
months … all:22 -5 0
months … cousins:27 0 0
months … feel:-23 -6 -3
months … her:27 36 32
months … hes:5 13 30
months … id:-39 -7 -4
months … if:31 -5 -6
months … ive:-35 -14 -22
months … leave:-25 -11 -8
months … me:-24 -10 -4
months … on:21 -2 13
months … tablets:27 29 27
months … talk:23 -2 0
months … teh:-23 -6 -4
months … to:6 -2 26
months … today:38 -8 -5
months … with:24 24 17
mood:-21 -61 -30
moods:-14 -7 -3
moon:6 9 -5
moon adn:-19 -20 -17
moons:26 29 30
moor:53 -11 -5
mor:1 6 5
morbid:1 -4 -1
more:11 21 25
more a:34 -3 -2
more adn:73 91 76
more after:-2 17 21
more chairs:-45 -29 -32
more danger:-41 -33 -29
more from:21 33 34
more i:-73 -51 -42
more id:-2 -21 -13
more im:-1 -17 -26
more in:40 23 14
more it:-22 0 -18
more its:21 12 16
more money:33 -4 -4
more mornings:25 -1 0
more not:-6 -21 -6
more of:66 65 31
more peace:23 -1 -1
more pills:31 41 14
more posts:50 46 43
more sleeps:31 32 74
more steps:62 61 60
more tablets:41 49 46
more teh:46 22 17
more tonight:-2 15 -36
more wen:32 15 18
more … adn:5 -30 -17
more … after:13 21 6
more … am:28 28 44
more … before:-9 -32 -14
more … cant:-2 -23 -1
more … could:37 36 42
more … dead:-43 -16 14
more … do:-8 -9 -24
more … for:18 43 30
more … from:31 37 35
more … go:-30 -22 -11
more … her:38 37 20
more … i:25 20 32
more … if:37 -8 -8
more … im:-31 -16 27
more … in:6 26 9
more … it:7 6 -32
more … its:31 45 47
more … ive:28 -11 0
more … jmup:-26 -18 -13
more … look:41 35 31
more … me:99 93 69
more … meant:19 21 18
more … more:-40 -37 -44
more … my:-33 -25 -35
more … no:-40 -26 -42
more … not:54 37 22
more … on:-25 -25 -15
more … one:15 23 23
more … out:-21 -43 -26
more … over:20 18 -16
more … see:-11 -22 -8
more … should:31 24 32
more … tablets:-13 -25 -22
more … teh:24 5 22
more … that:-28 -27 -15
more … them:-31 12 -13
more … ther:-31 -3 -4
more … they:-24 -13 -4
more … tight:39 25 24
more … tonight:-27 -26 -16
more … u:27 19 17
more … wanted:16 -22 -20
more … wen:28 6 5
more … would:21 -3 -1
more … years:-21 -8 -1
morgen:1 -1 11
morgue:-2 2 0
moria:-2 -1 -1
morir:-34 -9 -21
morir de:-54 -14 -3
morir y:134 90 -1
morir … la:-51 -9 -1
morir … quiero:1 31 0
morirme:78 40 5
morirme no:10 46 0
morirme … aguanto:10 46 0
morirme … me:24 4 7
morning:21 28 22
morning after:14 17 22
morning at:-25 -27 -27
morning befor:21 20 26
morning before:8 -10 -47
morning first:21 12 18
morning i:-33 -34 -27
morning if:20 22 14
morning itll:22 25 30
morning its:74 78 44
morning ive:-21 -19 -7
morning my:-27 -30 -18
morning or:26 -8 -3
morning they:21 16 17
morning to:40 40 -7
morning were:34 27 -40
morning wife:54 -23 -17
morning without:-10 8 -23
morning … a:55 44 11
morning … about:-32 -19 -21
morning … adn:33 36 16
morning … am:-15 -37 -18
morning … be:22 27 32
morning … by:20 17 13
morning … can:38 26 24
morning … cant:-20 -19 -25
morning … drink:39 11 -46
morning … go:-12 -27 -46
morning … group:48 44 39
morning … hav:-21 -29 -37
morning … how:18 25 19
morning … i:9 -19 -33
morning … ill:32 42 24
morning … in:12 13 20
morning … keep:-41 -36 -36
morning … kids:21 20 27
morning … know:-49 -33 -18
morning … leter:32 26 25
morning … more:32 14 15
morning … no:34 14 19
morning … nobody:-23 -14 -14
morning … not:-30 -28 -24
morning … on:41 47 56
morning … one:26 16 17
morning … out:20 22 18
morning … shes:14 16 28
morning … takin:26 12 22
morning … teh:-38 -36 -42
morning … tell:34 13 25
morning … that:-21 -14 -2
morning … them:34 31 41
morning … u:19 20 16
morning … up:24 21 11
morning … walk:13 20 21
morning … want:59 50 17
morning … week:-23 -15 -4
morning … wil:0 16 23
morning … wont:-30 -23 -54
morning … work:21 -10 -12
mornings:16 -11 -3
mornings im:40 -33 -18
mornings … that:22 -2 -3
morphine:64 56 62
morphine adn:-22 -15 -5
morphine all:30 29 30
morphine for:16 13 26
morphine is:-20 -38 -26
morphine teh:31 25 26
morphine … by:29 27 21
morphine … it:-27 -16 -9
morphine … of:-34 -16 -9
morphine … teh:42 18 13
morphine … that:28 25 22
mort:48 -1 -23
morte:-2 -25 -6
mortgage:-27 -16 -16
mortified:-7 -11 -5
mosque:59 52 36
mosque … go:40 33 35
mosque … to:25 19 22
moss:-6 -4 -2
most:15 16 -70
most afternoons:23 0 -1
most days:86 35 -19
most evenings:63 73 -23
most nights:46 76 -26
most of:-41 -39 -12
most … adn:72 39 -3
most … after:27 35 0
most … do:19 22 0
most … hes:26 22 -1
most … im:-22 -27 -6
most … its:24 -14 -2
mostly:-52 -27 -52
mot:-3 -3 -1
motel:27 27 18
motels:18 20 12
motels booked:18 20 12
motels … for:18 20 12
motels … thursday:18 20 12
moth:-18 -25 -12
mother:12 12 14
mother adn:47 58 34
mother goes:28 22 33
mother i:19 22 3
mother im:2 -22 -19
mother is:-3 -14 -23
mother on:38 26 31
mother or:29 -4 -1
mother said:-20 -6 -1
mother … adn:-25 -34 -18
mother … because:17 32 37
mother … finished:26 39 41
mother … her:-22 -2 -10
mother … im:22 35 20
mother … isnt:41 30 -10
mother … on:25 20 21
mother … out:-34 -29 -7
mother … she:48 55 -3
mother … teh:-14 -9 -28
mother … that:59 40 -8
mother … two:35 37 33
mothers:11 27 52
mothers kitchen:52 54 63
mothers morphine:27 25 22
mothers on:-23 -22 -19
mothers sherry:24 -1 -1
mothers … hav:38 42 41
mothers … i:31 29 18
mothers … kil:-20 -18 0
mothers … my:43 47 47
mothers … myself:-20 -16 -8
mothers … that:28 26 22
moths:1 1 2
motive:-3 -3 -4
motor:8 10 11
motorbike:-28 -3 -8
motorway:57 61 54
motorway bridge:14 21 18
motorway footbridge:30 40 42
motorway i:62 36 32
motorway … in:8 20 19
motorway … teh:58 48 18
motown:2 0 1
motto:-1 -7 -4
mould:-5 -4 -4
mouldy:-17 -17 -9
mountain:-8 -10 -12
mountjoy:-2 -6 -5
mourir:53 44 45
mourir et:25 36 -13
mourir jai:-25 -9 -3
mourir je:19 55 32
mourir … je:-35 -11 -12
mourir … veux:-32 -15 -15
mourned:29 -1 0
mourning:-20 -10 -2
mouse:-5 -2 0
moustache:-2 -7 -1
mouth:55 43 47
mouth adn:33 22 22
mouth i:-18 -46 -15
mouth is:-5 -20 -24
mouth … ive:50 40 22
mouthful:15 -2 -2
mouths:9 3 12
mouthwash:31 20 -3
mouthwash … teh:10 30 -1
move:-25 -44 -30
move at:44 42 42
move on:-37 -42 -33
move … i:-28 -8 -6
moved:10 -22 -56
moved away:65 2 0
moved back:43 34 -6
moved in:42 0 -3
moved to:-42 -20 -20
moved … im:41 -8 -5
moved … in:37 45 -5
moved … into:-17 -21 -9
moved … teh:-39 -27 -27
moves:38 38 32
movie:-8 -11 0
moving:-13 1 26
moving to:-36 -30 -26
mowed:-7 -4 -3
mower:-42 -49 -26
mp:8 -8 -6
mr:4 16 15
mr … a:24 28 22
mri:0 -2 0
mrs:-13 -16 14
mrs … hed:-20 -14 -11
ms:-9 -5 -4
msg:-3 0 3
much:-27 -16 0
much adn:33 38 21
much care:37 45 -1
much easier:-33 -7 -2
much for:-30 -19 -21
much i:-27 -15 -30
much in:35 -7 -3
much its:-27 -1 0
much longer:22 -109 -69
much of:50 -2 0
much that:37 38 -8
much … adn:47 22 36
much … cant:20 27 20
much … chest:24 27 34
much … do:22 19 -5
much … he:20 31 33
much … i:13 42 18
much … if:22 35 1
much … it:24 17 -1
much … me:-39 -28 -26
much … night:29 -5 -2
much … say:71 10 23
much … teh:-25 -23 -24
much … than:-29 -5 3
much … that:-14 -37 -8
much … throw:23 -1 -1
much … to:-27 -17 -20
much … want:-24 8 -1
mucho:14 -2 7
muck:-2 -2 -3
mud:-17 -10 -7
mudarme:-15 -29 0
muddle:23 26 24
muddle with:27 28 25
muddle … boxes:27 28 25
muddle … teh:27 28 25
muddled:-14 -11 -9
muddy:-7 -6 -5
mude:-7 -3 -1
muero:-45 -7 -4
muerta:45 -7 -3
muerto:72 -4 2
mug:28 -13 1
multi:4 8 11
multi … is:-36 -33 -24
multi … to:33 29 26
multistorey:-4 -3 1
mum:-13 -30 -19
mum adn:-7 -47 -22
mum at:-55 -53 -53
mum burns:17 22 -11
mum by:8 10 36
mum dont:18 19 23
mum has:-31 -17 -18
mum i:-77 -74 -66
mum is:-4 3 -32
mum its:-27 -9 -1
mum keeps:24 -12 -5
mum know:11 29 29
mum none:21 19 19
mum on:36 7 10
mum says:25 28 28
mum thinks:6 1 -27
mum wat:14 16 30
mum went:-27 -20 -12
mum … a:-27 -10 -2
mum … dad:22 23 32
mum … didnt:37 43 40
mum … do:12 22 32
mum … for:-30 -28 -22
mum … hair:9 12 21
mum … hes:1 1 -21
mum … i:30 17 47
mum … im:43 29 13
mum … kitchen:12 11 27
mum … love:-85 -85 -80
mum … me:-3 0 -25
mum … mean:6 -45 -8
mum … not:-13 -22 -5
mum … of:23 23 18
mum … on:-13 -26 -12
mum … scard:21 15 20
mum … started:-24 -8 -8
mum … teh:19 3 26
mum … u:-62 -63 -60
mum … wasnt:35 35 29
mum … wat:-18 -36 -30
mum … with:14 22 -10
mummy:63 47 57
mummy is:15 13 23
mummy … i:37 15 -9
mummys:8 2 11
mums:26 24 11
mums adn:26 -6 -14
mums at:15 25 29
mums birthday:18 24 22
mums boyfriend:30 31 -20
mums face:52 54 59
mums tablets:-24 -23 -18
mums … a:10 -22 -20
mums … about:22 13 0
mums … are:-34 -34 -26
mums … is:-31 -19 -9
mums … keeps:28 33 58
mums … makes:24 22 -7
mums … me:29 28 -14
mums … she:8 26 49
mums … teh:-27 -23 -29
munths:32 -2 -1
muppet:0 -2 -2
mural:-14 -12 -9
murder:11 -20 -37
murder myself:22 36 -3
murder … adn:50 16 -1
murder … business:15 20 -4
murder … partner:15 20 -4
murdered:-11 -6 -4
murdering:-5 -6 -4
murio:32 -1 -2
muscles:19 39 61
museum:-44 -41 -40
museum … teh:-22 -20 -21
music:-15 5 19
music on:18 15 20
music recs:36 38 39
music that:10 20 27
musical:-14 -2 -2
must:-6 14 10
must be:33 29 -2
must kil:15 29 0
must … teh:-37 -25 -24
mustnt:-14 -8 3
mustnt … it:-25 -16 -5
mute:-2 -2 -1
muted:-7 -6 -6
muting:13 17 17
mutter:-1 -1 0
muttering:-23 -8 -8
muy:-45 -10 -5
muzzle:11 10 9
my:-3 11 -2
my addiction:-10 -22 -8
my address:56 57 48
my adn:-39 -23 -4
my affairs:82 29 35
my amitriptyline:2 5 21
my antibiotics:-22 -17 -19
my antidepressants:35 32 47
my apologies:24 27 23
my are:-23 -18 -8
my arm:89 59 2
my arthur:-20 -23 -20
my ashes:59 61 55
my attempt:17 47 -13
my baby:84 64 11
my babys:45 4 5
my back:-24 -12 -22
my basket:28 -1 -1
my bed:28 30 37
my belt:-62 -64 -29
my benzos:54 48 -9
my bf:-25 -4 13
my bike:-22 -11 -7
my birthday:-29 -15 7
my blades:-29 -32 -12
my bleep:46 49 38
my blood:25 11 -29
my body:-39 6 39
my books:43 44 34
my boots:-22 -14 -14
my boss:-27 -31 -22
my bottom:22 23 -7
my boy:-19 -13 -28
my boys:63 48 29
my brain:-12 -13 -29
my brains:21 24 -6
my breath:33 37 43
my brothers:-3 -14 -23
my bum:-3 -26 -18
my business:20 27 5
my calculator:20 30 30
my calendar:11 16 31
my care:23 17 0
my career:36 36 37
my carer:0 0 -28
my cat:-9 -23 -2
my chair:24 36 41
my chest:18 32 32
my choice:40 43 51
my clean:52 -13 -2
my client:44 51 -11
my clock:-15 -13 26
my clonazepam:24 31 41
my clothes:16 12 20
my coat:19 21 37
my coffee:23 22 -2
my colleague:25 7 3
my cooking:-21 -23 -4
my counsellor:-38 -35 -26
my counselor:29 -2 1
my course:20 18 -1
my cousins:43 14 14
my crossbow:18 18 36
my ctb:37 52 41
my cupboard:24 34 26
my da:-24 -13 -8
my dad:-29 -18 6
my dads:-37 -46 -25
my darling:40 34 34
my darlings:73 74 86
my date:-39 -8 -6
my daughters:29 7 22
my dauter:31 -2 -2
my dead:-3 -24 -17
my dealer:-3 18 39
my dealers:31 -6 -4
my death:43 21 81
my debts:81 66 57
my desk:-18 -21 -13
my diazepam:5 18 29
my docter:-26 -21 -16
my dog:-18 -52 -37
my dogs:-22 -7 -4
my door:35 36 39
my doorstep:36 12 14
my dress:-13 -21 -18
my elbow:26 18 18
my end:-4 -21 -10
my epilepsy:25 19 27
my evening:-26 -24 -22
my exam:3 1 40
my exs:1 -23 -7
my eye:16 32 -2
my eyes:3 25 -5
my face:5 10 -27
my family:4 -56 -69
my fathers:20 10 32
my fault:-59 -42 -24
my feet:-25 -12 -8
my file:35 36 32
my final:-31 -19 -1
my finger:-20 -12 -60
my first:-59 -74 -61
my flat:57 33 9
my flatmates:45 30 -5
my floor:29 29 40
my fone:32 16 7
my food:16 14 -21
my foots:86 69 70
my foster:47 49 0
my frank:16 20 27
my freind:19 28 28
my frends:-4 -32 -20
my fringe:-34 -31 -4
my funeral:63 67 53
my futur:-24 -12 0
my garadge:44 41 58
my gate:-22 -23 -8
my gf:-20 3 -10
my girl:-21 -7 -8
my girlfriend:-11 0 -26
my girls:36 36 59
my goodbye:53 53 64
my goodbyes:7 12 32
my gp:-27 -14 -25
my gran:-9 -21 -9
my grandson:-55 -52 -35
my hand:-25 -13 -14
my hands:54 23 2
my hart:46 47 37
my head:27 4 -39
my heads:3 -30 -19
my hearing:-21 -15 -12
my history:-30 -36 -6
my hockey:24 23 -1
my home:-30 -23 -13
my housemates:42 42 34
my i:-29 -21 -2
my insulin:38 14 53
my insurance:-32 -25 -25
my jacket:33 32 28
my jaw:-52 -58 -5
my kid:-1 -1 -22
my kids:-45 -45 -54
my kitchen:-31 -27 -19
my knees:22 26 20
my knitting:-25 -6 -4
my knuckles:10 22 -1
my lad:-27 -30 -30
my landlady:-6 -21 -7
my landlord:22 12 17
my lap:-32 -27 -20
my last:19 14 39
my leave:33 50 55
my lecturer:-33 -6 0
my leg:41 47 -10
my legs:52 65 25
my leter:41 -5 7
my library:-19 -21 -14
my lief:7 34 -26
my line:-24 -23 -7
my lip:32 36 -16
my lithium:40 32 10
my little:26 12 4
my liv:34 31 -4
my love:26 3 1
my loves:12 15 23
my manager:68 81 93
my managers:-23 -20 -20
my mate:18 24 3
my mates:22 30 -18
my medals:31 33 30
my medication:12 9 25
my medicine:40 32 35
my meds:18 16 23
my methadone:57 51 30
my mind:9 24 -1
my mirror:11 7 -23
my misery:-56 -29 -5
my mom:-55 -54 -12
my moms:15 20 21
my mornings:17 27 26
my morphine:18 17 -27
my mother:-21 -21 -16
my mothers:44 37 43
my mp:22 0 0
my mum:26 31 40
my mums:23 20 26
my naloxone:30 42 -2
my name:64 25 16
my nan:-39 -32 -19
my nans:33 23 26
my neck:18 40 58
my neighbor:109 114 -9
my neighbours:59 56 19
my nerve:43 41 16
my new:-20 5 -16
my next:-24 -16 -9
my nose:4 6 24
my note:-17 -13 -23
my notes:12 9 22
my notice:17 21 11
my number:35 31 32
my nurse:34 29 18
my old:15 -44 -38
my overdose:18 -43 -46
my own:15 35 2
my paper:28 29 21
my parents:-15 14 21
my partners:22 20 15
my passport:22 22 -31
my passwords:-42 -32 -25
my pen:-22 -20 -22
my pencil:87 43 17
my pension:-9 13 -20
my piano:-29 -26 -10
my pills:-18 -21 -12
my pimp:23 27 -9
my place:33 13 11
my plan:26 41 4
my pocket:15 13 25
my pockets:28 28 26
my prayer:22 -17 -2
my prescriptions:20 34 8
my printer:-22 -7 -2
my question:-27 -21 -19
my radio:23 15 19
my razors:47 37 39
my remaining:72 -21 -18
my replies:26 24 22
my rest:50 44 31
my retirement:45 33 39
my ribs:52 55 37
my rist:35 43 30
my roap:29 -22 -5
my room:21 -2 -23
my roommate:27 30 -3
my rucksack:44 45 47
my scarf:31 30 30
my scars:-21 -6 -5
my school:76 66 -5
my seat:-26 -13 -7
my self:98 108 32
my set:30 25 27
my shakes:1 2 -25
my shift:58 25 41
my shoes:22 23 15
my shopping:23 -8 -3
my skin:54 38 -26
my sleep:54 -19 -24
my sleeping:48 56 32
my sleeve:9 -21 4
my sleeves:55 44 -9
my slef:31 39 -4
my sock:19 24 2
my son:-13 -12 -37
my sons:-14 -31 -26
my sponsor:6 -42 -18
my sponsors:-23 -17 -15
my stash:-34 -25 -12
my status:-29 -17 -7
my stepdad:18 13 24
my stepdads:9 14 23
my stepfather:87 75 -4
my stick:42 42 -4
my stomach:39 36 33
my student:-1 25 -8
my students:23 26 -6
my stuff:3 1 -22
my subscription:-10 29 -1
my suffering:50 43 38
my suicide:-29 -64 18
my sunday:-42 -11 -4
my supervisor:15 31 17
my sword:-29 -15 -12
my teeth:105 11 7
my thanks:59 42 49
my therapist:-26 -20 -19
my thesis:-24 -7 -7
my thigh:47 49 19
my thighs:61 75 -26
my things:24 -12 -35
my thought:30 9 -5
my throat:51 63 48
my thumb:0 -24 -12
my ticket:15 20 33
my toddler:-27 -25 -13
my tolerance:-27 -32 -13
my tongue:23 34 62
my train:-36 -26 -14
my trainers:76 64 54
my trouble:28 27 32
my turn:32 4 18
my twentieth:48 -3 -1
my two:-52 -41 -23
my unit:16 23 28
my voice:-27 -12 -30
my wages:18 -6 -39
my wardrobe:-35 -34 -8
my watch:28 26 21
my wedding:-34 -45 -35
my whole:56 39 -1
my wife:24 20 34
my wifes:15 0 -32
my wil:-30 -42 -29
my xanax:38 55 -29
my year:55 25 -7
my … a:7 -8 -27
my … about:9 -7 23
my … account:-39 -25 -13
my … advice:-34 -28 -4
my … against:15 20 2
my … all:22 20 32
my … alone:-11 3 -23
my … am:14 31 -25
my … amount:36 38 22
my … an:-19 -17 -30
my … anymore:-5 -38 -24
my … anyone:26 29 33
my … anything:16 22 21
my … anyway:23 21 10
my … are:19 -1 23
my … asked:-19 -36 -23
my … asking:-43 -13 -2
my … asleep:1 -9 -41
my … at:-38 -42 -34
my … ate:-25 -23 -16
my … attempt:47 18 15
my … back:7 -37 -21
my … bad:6 12 -29
my … beating:9 12 37
my … beats:74 81 -13
my … because:14 -30 -44
my … bed:-19 -20 11
my … been:43 31 -12
my … before:6 -8 20
my … being:-8 26 -8
my … beside:-25 -18 -15
my … birthday:-40 -38 -18
my … black:-22 -14 -5
my … bleeding:29 34 5
my … body:31 30 9
my … both:-20 -16 -8
my … bought:-25 -30 -19
my … boy:101 101 44
my … breathing:35 38 33
my … brother:22 16 34
my … burning:-43 -45 -45
my … burns:19 24 -8
my … but:-7 -27 -4
my … by:-13 4 34
my … bye:-24 -23 -23
my … came:-57 -46 -30
my … can:28 11 21
my … cant:41 56 31
my … care:-4 -2 36
my … case:47 27 38
my … charger:-51 -43 -29
my … choking:64 65 72
my … choosing:11 11 25
my … clocks:23 22 16
my … coach:23 22 -3
my … coat:0 21 14
my … codeine:30 -7 -10
my … cold:-42 -54 -39
my … collecting:-30 -27 -22
my … come:-39 -45 -43
my … comes:-5 -6 -24
my … cooking:-27 -26 -9
my … could:27 31 -8
my … couldnt:26 -7 -3
my … counted:37 37 33
my … cousin:-25 -27 -5
my … cup:40 41 -2
my … daily:32 0 -1
my … date:88 6 -2
my … day:18 30 63
my … dead:-16 -34 -11
my … dealer:89 -9 -4
my … dealers:24 1 6
my … death:27 31 -1
my … decided:47 34 11
my … deep:-43 -56 -11
my … dei:51 33 26
my … deleted:-11 14 25
my … deserves:43 -11 -2
my … diary:-32 -32 -26
my … did:16 20 38
my … died:-50 -34 -28
my … dinner:1 -6 24
my … do:107 71 47
my … does:21 11 -14
my … doesnt:7 -15 -21
my … doing:18 24 34
my … dont:36 33 6
my … door:16 22 50
my … dose:-21 -17 -10
my … doubled:59 46 3
my … down:-8 -5 -34
my … drank:26 10 30
my … drink:-37 -46 -40
my … drive:-23 -25 -11
my … dropped:-33 -18 -13
my … dropping:20 -42 -6
my … drunk:47 37 47
my … each:29 40 1
my … eaten:21 -2 10
my … emailed:33 33 16
my … end:-65 -69 -61
my … ended:-24 11 17
my … ends:20 25 23
my … evening:23 28 32
my … every:58 52 -8
my … everyone:54 31 39
my … everything:-21 -40 -36
my … face:58 59 63
my … farewell:46 35 38
my … father:-27 -17 -7
my … feel:21 14 -20
my … feeling:-6 -8 25
my … feels:51 3 8
my … few:25 12 59
my … finger:31 35 -3
my … finish:-12 -14 -21
my … flat:-28 -13 -26
my … flatmates:33 20 -4
my … fone:33 44 21
my … for:-6 -42 -35
my … forgot:49 25 32
my … found:19 -28 -10
my … frends:39 -7 -6
my … friday:7 7 20
my … from:-47 -57 -43
my … full:30 39 24
my … funeral:-6 -25 -13
my … get:4 -12 -26
my … geting:26 11 15
my … gets:-18 -42 -29
my … go:68 69 66
my … god:9 36 -4
my … goes:9 9 -24
my … gone:26 22 15
my … good:-43 -29 -5
my … goodbye:27 25 44
my … graped:15 22 -25
my … grey:36 38 19
my … group:-25 -33 -25
my … had:-22 -25 -8
my … hadnt:47 49 -19
my … half:-27 -41 -36
my … hand:16 34 -55
my … hands:14 -21 -1
my … hanging:23 23 22
my … happy:23 -7 -4
my … hard:34 35 17
my … has:43 40 20
my … hasnt:38 36 33
my … hav:34 35 13
my … he:31 3 10
my … head:22 30 -34
my … heart:-20 7 28
my … held:-32 -25 -15
my … here:29 9 11
my … herself:-31 -21 -8
my … hert:26 8 20
my … hes:-31 -28 -41
my … high:37 26 -2
my … him:-23 -24 -12
my … himself:30 5 -6
my … his:41 47 -30
my … hits:97 98 -19
my … hoap:4 23 23
my … hold:5 -45 -32
my … hours:-29 -24 -2
my … house:-23 -45 -18
my … houseplant:-27 -22 -1
my … how:29 23 -1
my … hung:29 -12 -1
my … hurting:2 3 25
my … id:59 38 31
my … if:16 50 17
my … ill:-49 -37 -18
my … illness:2 22 24
my … im:32 35 71
my … instead:27 -2 12
my … intends:34 45 -6
my … into:-24 -25 -23
my … is:33 36 60
my … isnt:29 2 22
my … it:24 -30 -17
my … itll:22 38 41
my … job:-8 -22 -15
my … jokes:-18 -29 2
my … jumped:-54 -53 -27
my … keep:38 47 24
my … keeps:53 62 33
my … kept:40 36 -7
my … kil:9 8 33
my … kindly:25 27 22
my … kissed:13 17 21
my … kitchen:22 31 40
my … know:32 4 4
my … knows:52 26 30
my … lad:-15 -13 -26
my … last:30 14 -51
my … later:-2 -1 23
my … laughing:-24 -24 -16
my … law:-15 -25 -21
my … leaving:-22 -21 -14
my … less:-24 9 -9
my … lesson:47 45 43
my … lets:40 22 -10
my … lief:3 -5 -43
my … little:62 60 19
my … locked:17 22 19
my … locks:61 62 -14
my … login:19 23 25
my … look:9 13 29
my … lost:-25 -7 -4
my … love:24 7 25
my … loved:-81 -80 -68
my … mad:-28 -32 -29
my … makes:24 18 -19
my … making:28 24 -10
my … mates:34 36 30
my … may:44 47 -1
my … me:21 33 -44
my … mean:32 28 -5
my … message:-23 -13 -20
my … might:7 21 -3
my … milk:16 24 27
my … minute:20 19 26
my … monday:-18 -21 -17
my … more:-26 -33 -16
my … morning:-49 -52 -25
my … morphine:36 42 34
my … most:29 44 -23
my … mothers:-24 -19 0
my … moved:28 -10 -9
my … much:-26 8 18
my … myself:-30 -33 -8
my … nearly:66 49 60
my … neck:47 31 17
my … need:42 31 30
my … neither:24 18 0
my … neva:-79 -57 -22
my … next:-28 -20 12
my … night:67 75 11
my … nights:39 47 18
my … nineteen:-26 -27 -20
my … no:8 34 15
my … nobody:59 66 24
my … not:43 54 60
my … note:-88 -86 -26
my … number:9 -21 -17
my … odd:21 23 10
my … of:36 17 37
my … once:27 43 35
my … or:21 -8 11
my … order:39 -23 -18
my … outside:13 13 27
my … over:31 29 30
my … overdosed:55 61 65
my … pass:-21 -15 -4
my … patches:56 62 25
my … phones:18 20 15
my … piano:-30 -24 -13
my … pistol:70 72 54
my … place:-19 -14 -22
my … plan:-27 -22 14
my … planned:4 9 43
my … post:-40 -33 -20
my … pray:30 3 2
my … prescription:6 16 27
my … pressing:39 35 38
my … pressure:-34 -35 -34
my … promised:-20 -11 -18
my … proper:-32 -25 -18
my … punches:23 28 -34
my … purpose:110 78 39
my … pushed:20 23 30
my … put:-14 -7 -25
my … putting:43 26 -9
my … raw:-6 -36 -1
my … ready:21 21 47
my … red:9 -11 -24
my … refusing:24 29 41
my … rehab:-9 -23 -18
my … rent:42 -7 -3
my … rest:74 58 60
my … rifle:21 27 44
my … right:12 11 54
my … rihgt:26 38 0
my … ringing:26 33 34
my … room:25 22 21
my … said:-31 -22 -2
my … same:-24 -15 4
my … sat:29 29 -2
my … say:14 32 45
my … says:-45 -47 -58
my … school:38 22 20
my … see:72 78 89
my … service:-26 -17 -22
my … set:-25 -24 -36
my … seven:21 -7 -10
my … seventy:24 27 -1
my … shake:-25 -13 -9
my … shall:-38 -36 -40
my … she:40 -12 1
my … sherry:24 -1 -1
my … shes:8 -3 22
my … shift:-25 -20 -7
my … shoes:-46 -37 -25
my … shotgun:22 16 19
my … shouted:-22 -19 -11
my … shouting:-20 -30 -23
my … showed:-10 -35 -3
my … shut:14 23 21
my … silence:-26 -15 -3
my … simple:29 29 26
my … six:-21 -12 -8
my … skips:-27 -24 -8
my … slaps:45 53 -28
my … sleep:-41 -8 -5
my … slow:27 27 55
my … sofa:31 -3 -2
my … someone:60 56 70
my … something:75 52 55
my … son:52 9 -35
my … soon:30 26 -57
my … sorted:-36 -31 -22
my … split:22 32 7
my … stab:39 39 3
my … stabbed:49 50 91
my … start:14 18 25
my … starting:-23 -13 -2
my … stay:33 2 5
my … stopped:-26 -32 -28
my … stops:58 61 48
my … strangling:41 42 79
my … stuck:30 40 -3
my … stuff:19 15 -23
my … suicidal:46 68 -3
my … sundays:19 34 41
my … swallowed:-27 -26 -6
my … swears:-21 -23 -9
my … tablets:26 14 29
my … take:38 34 33
my … takes:-18 -9 -20
my … takin:7 8 23
my … teacher:-54 -54 -2
my … teh:27 35 42
my … tell:60 49 45
my … telling:-38 -37 -6
my … tells:20 16 -1
my … ten:32 27 26
my … texted:26 -9 -4
my … th:-31 -21 -22
my … than:11 16 -30
my … thank:41 43 40
my … ther:5 7 -38
my … theres:24 14 38
my … they:98 86 15
my … theyll:50 42 36
my … theyre:65 55 56
my … thinking:-44 -33 -7
my … this:-3 -34 17
my … thought:-7 -26 -2
my … threatening:5 6 -43
my … three:33 20 16
my … threw:-20 -15 0
my … throat:42 38 39
my … throwing:18 19 24
my … tied:46 38 46
my … tight:-35 -30 -30
my … till:57 33 -32
my … time:6 -13 -44
my … tin:15 23 -1
my … tomorrow:22 29 6
my … tonight:22 18 15
my … took:-7 0 31
my … touches:29 30 -30
my … touching:21 28 -12
my … trying:22 19 21
my … twenty:-27 -13 -21
my … twice:-10 -16 -32
my … two:27 5 7
my … typing:37 30 44
my … u:79 66 70
my … under:34 24 17
my … until:31 51 -21
my … visited:42 -1 0
my … waiting:7 23 28
my … walked:-42 -41 -41
my … wall:-24 -18 -8
my … want:65 30 70
my … ward:35 35 38
my … warm:-33 -31 -24
my … was:-31 -39 -39
my … wasnt:34 53 26
my … watering:0 -22 -13
my … way:10 2 21
my … wear:23 28 30
my … week:26 9 8
my … weighs:29 31 -8
my … wen:28 33 35
my … went:24 -32 -16
my … were:17 25 28
my … whenever:8 25 -6
my … where:-5 -34 -26
my … which:-24 -15 -6
my … wholl:49 45 46
my … why:24 23 15
my … wil:11 22 12
my … wiped:31 34 30
my … wish:-17 35 39
my … wishes:34 31 29
my … with:4 -24 -68
my … without:14 0 -37
my … woke:-3 9 21
my … wont:13 29 50
my … work:-28 -14 -19
my … worked:23 28 27
my … would:34 -57 -32
my … wouldnt:-8 21 14
my … wrote:7 23 -27
my … year:-31 -17 -16
my … years:37 -15 -16
my … yesterday:47 34 -15
my … yet:37 -10 -5
my … youre:31 37 40
my … yourself:31 26 -1
mys:0 0 0
myse:0 0 0
myself:34 15 -57
myself after:72 3 25
myself all:-40 -50 7
myself an:-7 9 23
myself anyway:-24 -19 -20
myself as:5 24 -8
myself at:-9 -16 54
myself bad:41 83 26
myself because:25 36 -28
myself been:20 32 -12
myself before:-5 -9 66
myself being:-26 -17 -4
myself but:5 -31 -63
myself by:-40 -71 30
myself cant:51 64 5
myself doesnt:5 4 -26
myself dont:15 40 -3
myself every:4 42 -21
myself for:-40 -34 -6
myself from:15 23 -11
myself hoping:31 -2 0
myself i:3 40 -60
myself if:-24 3 -28
myself into:-15 -52 -18
myself is:81 56 -81
myself isnt:1 -24 -1
myself it:26 1 32
myself its:-47 -63 -8
myself ive:-12 10 -53
myself kil:8 -29 -1
myself last:31 -8 17
myself means:-23 -19 0
myself most:61 83 -3
myself next:2 3 20
myself nobody:-32 -1 -13
myself not:-20 29 -32
myself off:63 27 5
myself on:-35 -15 6
myself one:15 -10 -35
myself out:-14 -1 23
myself over:-27 -20 -11
myself right:21 90 0
myself safe:17 25 -11
myself shaving:-23 -21 -1
myself sick:58 -22 -13
myself since:29 10 -40
myself sounds:30 49 -11
myself teh:-26 -34 -6
myself than:24 41 -49
myself that:-17 -30 12
myself thats:23 38 4
myself ther:16 35 -28
myself this:-27 -19 5
myself throw:18 -33 -3
myself to:-26 17 26
myself today:92 35 64
myself tomorrow:11 18 23
myself tonight:11 -8 46
myself twice:36 28 18
myself walked:-62 -56 -44
myself wen:-32 -72 7
myself while:9 16 54
myself with:70 54 50
myself would:32 45 -13
myself yet:72 42 -1
myself … a:17 49 5
myself … about:-37 -30 0
myself … adn:7 -16 -42
myself … after:89 24 48
myself … ago:5 17 30
myself … all:41 64 26
myself … am:18 18 31
myself … arms:14 20 0
myself … as:9 28 -2
myself … at:15 24 -17
myself … away:32 13 9
myself … back:30 -11 -16
myself … be:-8 21 -32
myself … before:-2 -18 56
myself … being:1 -28 -1
myself … birthday:10 10 45
myself … bridge:7 27 -5
myself … but:45 4 -2
myself … cannot:15 22 37
myself … cant:52 45 -75
myself … christmas:9 15 -41
myself … cigarettes:24 27 -2
myself … could:27 22 0
myself … dawn:-37 -35 -15
myself … day:26 61 18
myself … did:-69 -84 0
myself … do:31 14 -14
myself … dont:32 8 28
myself … door:-36 -39 -23
myself … down:-26 -14 -1
myself … drama:25 28 4
myself … end:28 30 52
myself … ending:-42 -28 -2
myself … enough:31 38 0
myself … every:67 62 -7
myself … everything:7 22 -2
myself … face:-59 -34 -18
myself … from:-13 -15 -43
myself … get:2 -23 8
myself … goin:-32 -14 -12
myself … hang:-25 -15 -2
myself … has:6 9 20
myself … hav:15 19 24
myself … hook:1 0 31
myself … hour:-5 11 24
myself … husbands:4 7 21
myself … i:-21 -18 -19
myself … im:31 22 -35
myself … in:2 -3 -20
myself … is:-2 16 -59
myself … isnt:35 60 -7
myself … it:15 14 24
myself … its:50 64 35
myself … keep:20 -3 0
myself … kil:24 33 -1
myself … know:-13 -16 40
myself … last:18 35 -56
myself … left:14 18 60
myself … lighter:19 26 -15
myself … long:-32 -26 -10
myself … lunch:1 -23 -2
myself … me:-45 -40 -22
myself … minute:13 23 -3
myself … monday:0 -37 10
myself … month:7 -37 -6
myself … my:6 -23 22
myself … myself:1 -27 -1
myself … next:30 2 23
myself … night:68 87 48
myself … no:28 14 -72
myself … nobody:22 38 -45
myself … not:70 84 15
myself … of:-4 -21 -23
myself … on:25 20 28
myself … one:4 -23 -37
myself … out:31 17 -9
myself … own:9 15 22
myself … plan:9 25 -10
myself … planet:15 -8 -31
myself … purpose:-21 -25 -3
myself … remember:35 27 18
myself … reservoir:2 1 21
myself … right:-9 9 -25
myself … roap:1 2 -27
myself … running:13 -20 -2
myself … saturday:-11 -10 -27
myself … school:6 7 53
myself … see:63 63 -21
myself … send:21 27 0
myself … she:-35 -28 -15
myself … should:-52 -24 5
myself … sign:22 17 -18
myself … since:37 45 0
myself … sort:5 11 33
myself … stop:11 30 0
myself … suicide:2 3 -31
myself … swear:12 29 -13
myself … teh:29 30 76
myself … ten:43 19 11
myself … that:14 9 -29
myself … thats:23 10 -29
myself … theres:16 23 -11
myself … these:0 -25 -21
myself … they:4 30 45
myself … thing:7 18 -29
myself … think:0 21 -1
myself … this:-11 -21 -26
myself … time:-30 -19 17
myself … to:42 66 21
myself … today:-7 -17 -49
myself … tomorrow:45 70 48
myself … tonight:16 -27 -71
myself … train:5 7 -29
myself … try:3 4 31
myself … tuesday:1 8 -30
myself … u:1 -19 -39
myself … up:14 -4 34
myself … use:28 7 -4
myself … want:51 45 2
myself … wat:30 39 -13
myself … way:16 28 -8
myself … week:-67 -62 -36
myself … weekend:11 12 40
myself … wen:31 22 17
myself … went:-7 -1 22
myself … whatever:22 -18 0
myself … where:0 -35 7
myself … who:-59 -48 -1
myself … woke:13 31 74
myself … would:6 39 28
myself … year:23 -4 0
myself … years:4 -8 -28
myselffff:0 0 0
mystery:-6 -7 -3
myth:-1 -2 0
myyyyself:0 0 0
na:-21 -35 -33
naan:-11 -8 -3
nach:-14 -12 -9
nacht:36 38 40
nacht … ich:3 0 22
nacht … mich:31 32 53
nachtschicht:-6 -5 -3
nada:-1 -27 -2
nada … que:39 10 5
nadie:3 69 43
nadie … casa:20 12 -6
nagged:-3 -1 0
naggin:-1 -1 -2
nagpur:0 0 1
nah:-7 -4 3
nai:1 -11 -1
nail:18 19 6
nailed:12 15 26
nails:21 23 13
naloxone:28 51 30
naloxone adn:38 37 20
naloxone at:-28 -23 -3
naloxone … dont:14 26 -2
naloxone … gone:22 17 21
naloxone … hes:36 34 33
naloxone … i:23 34 -3
naloxone … shes:32 35 -6
naloxone … teh:-22 -21 -19
naloxone … tonight:26 28 -7
naloxone … work:-26 -20 -3
naltrexone:-31 -22 -15
namaste:-5 -5 -1
name:2 -18 -7
name down:-20 -8 -4
name i:-43 -39 -32
name in:39 18 9
name is:-30 -12 -12
name of:27 39 27
name on:53 31 38
name … a:50 51 47
name … be:-19 -28 -25
name … door:-20 -15 -10
name … im:-14 -22 -19
name … in:32 -9 -5
name … it:33 -10 -17
name … name:-25 -10 -4
name … one:24 -1 -1
name … teh:-12 -20 -26
name … to:-36 -30 -11
named:-46 -28 -19
names:-10 -9 -3
names on:26 -3 1
names … out:-29 -21 -18
naming:-17 -14 -4
nan:16 -7 -46
nan goodbye:35 40 4
nan … she:22 -3 -6
nana:85 82 72
nana … me:73 67 57
nanas:15 21 15
nandos:0 1 0
nani:0 1 4
nannys:1 1 13
nans:56 50 41
nans heart:8 23 24
nans refusing:25 28 44
nans … adn:7 9 22
nans … all:37 29 43
nans … food:25 28 44
nans … pills:34 53 49
nans … she:41 11 -9
nans … teh:23 6 5
nap:-18 -34 -38
nap … one:8 14 -25
nappies:-2 -1 -1
nar:-1 -2 -1
narcan:34 38 38
narcan adn:28 26 24
narcanned:-2 0 0
narcans:74 78 74
narrowboat:-11 -9 -5
nasal:-11 -7 -4
nasty:-24 -30 -12
nation:-11 3 -1
national:7 -8 -6
nativity:-1 -1 -1
natter:0 0 0
natural:-14 -18 3
naturally:-30 -25 -20
nature:-9 -4 0
nausea:-13 -6 -4
nav:-19 -5 -6
navy:-7 -1 -5
nd:10 -5 7
ne:31 24 41
ne jamais:27 -11 -2
ne plus:28 -9 -2
ne veux:-9 -23 -5
ne … me:25 -4 -1
ne … mourir:-26 -17 -4
ne … pas:-37 -27 -8
ne … plus:54 54 63
near:-2 -7 -7
near a:-27 -16 -14
near enough:44 37 38
near teh:1 -31 -20
near … adn:34 33 33
near … end:35 -10 -6
near … teh:39 31 32
nearer:-7 -3 -4
nearest:10 2 3
nearly:42 10 5
nearly did:19 30 -5
nearly didnt:37 44 0
nearly died:-23 -3 -12
nearly empty:-20 -12 -9
nearly every:24 0 -2
nearly finished:-25 -13 -5
nearly gone:-33 -14 -15
nearly got:35 -4 -8
nearly left:-20 -14 -4
nearly over:44 48 47
nearly ready:1 -21 0
nearly scratched:18 -25 -1
nearly took:20 -15 -13
nearly two:12 17 21
nearly … arms:18 -25 -1
nearly … at:-35 -24 -21
nearly … back:36 38 -5
nearly … day:20 -8 0
nearly … dont:50 33 33
nearly … i:-27 -8 -15
nearly … it:-35 -10 -3
nearly … me:-35 -13 -19
nearly … my:5 -26 -11
nearly … night:48 -15 -2
nearly … of:-30 -11 -7
nearly … out:-24 -16 -13
nearly … teh:-7 -17 -22
nearly … today:90 -6 -2
neat:-1 0 -1
necesita:-7 -8 -9
necesito:33 -15 -3
neck:64 58 44
neck a:-34 -29 -21
neck in:3 6 23
neck myself:73 79 -14
neck … a:22 21 40
neck … for:-25 -23 -25
neck … he:5 2 -22
neck … im:-41 -32 -40
neck … in:57 65 68
neck … is:-19 -15 -37
neck … my:15 19 27
neck … ready:-47 -32 -37
neck … teh:36 36 51
necked:0 0 2
necking:8 17 -5
necks:49 20 28
need:6 15 13
need a:-40 -31 -26
need adn:59 7 17
need anything:20 30 26
need at:16 21 23
need from:18 33 -9
need help:-15 -20 -11
need is:76 80 73
need it:3 7 -42
need not:23 24 -4
need online:-35 -36 -35
need stitches:-10 -11 -20
need teh:52 53 43
need to:-51 -17 -36
need tonight:-67 -63 -57
need upstairs:11 19 25
need … adn:-5 -4 -62
need … be:-32 -13 -39
need … dei:-16 2 -22
need … end:33 64 2
need … for:21 9 -3
need … goin:-49 -51 -30
need … hav:63 16 19
need … hes:-22 -15 -14
need … hurry:23 24 -4
need … i:24 -5 -3
need … im:-33 -19 -44
need … in:39 42 38
need … look:41 25 1
need … me:65 63 39
need … my:25 71 37
need … myself:11 28 0
need … ring:27 28 27
need … talk:-22 -22 -2
need … teh:31 28 29
need … tell:26 25 1
need … through:41 20 32
need … to:8 -21 -33
needed:-6 12 32
needed it:-24 -18 -17
needed was:45 43 56
needed … a:31 38 54
needed … be:51 50 43
needed … one:51 50 43
needed … say:19 21 20
needing:9 -17 -16
needing my:23 -8 -2
needing teh:-42 -37 -29
needing … he:24 32 14
needle:-25 -14 -24
needle in:-55 -58 -39
needle … adn:-19 -20 -24
needle … arm:-53 -43 -16
needle … him:48 46 45
needle … my:-39 -37 -1
needles:55 54 29
needles in:37 24 35
needles … i:53 49 43
needles … my:41 42 -10
needles … put:53 49 43
neednt:-10 -11 -6
needs:3 -4 -27
needs adn:33 35 -2
needs it:21 21 -1
needs … do:3 11 22
needs … nobody:-19 -20 -16
neglect:-3 -1 -1
nehmen:14 22 -42
neighbor:104 108 27
neighbors:-1 -1 0
neighbour:11 13 -3
neighbour … im:29 19 20
neighbour … me:26 15 16
neighbour … on:35 37 35
neighbour … teh:-36 -37 -31
neighbours:-20 -18 -41
neil:43 30 31
neil … want:42 12 -1
nein:-11 -7 -1
neither:41 35 36
neither adn:49 -6 -2
neither am:20 30 33
neither … i:16 28 33
neither … it:26 24 0
neither … nor:-27 -26 -1
neither … teh:33 -12 -4
neither … them:12 17 26
nen:-4 8 -23
nen … plus:-4 8 -23
nepa:-12 -7 -1
nephew:3 12 -28
nephew is:1 0 -34
nephew … himself:38 37 -1
nephew … teh:-20 -19 -4
nephews:-7 -6 -7
nerd:-10 -4 -2
nerf:-1 -1 -1
nerv:30 38 -1
nerve:53 49 -28
nerve adn:42 39 13
nerve … to:41 38 -1
nerves:-33 -31 -35
nerves … he:-32 -29 -22
nervous:-44 -39 -30
nest:-1 -1 -1
net:0 0 -3
netais:19 -7 6
netball:-7 -6 -12
netflix:1 10 20
nets:-20 -15 -12
netting:-10 -11 -8
neurologist:-7 -5 -4
neurone:-11 -12 -9
neva:-31 -6 15
neva a:-24 -24 -15
neva been:1 -25 -29
neva born:38 -1 -1
neva came:56 -2 -1
neva come:72 22 -4
neva complains:10 27 0
neva could:7 24 22
neva did:-41 -30 -8
neva enough:28 28 30
neva existed:44 -6 -2
neva find:-28 -29 -27
neva get:-20 -7 -7
neva go:-24 -16 -3
neva goin:-34 -30 -17
neva got:-37 -9 -2
neva guess:-21 -14 -19
neva has:41 39 41
neva hav:40 1 27
neva it:14 35 -2
neva knew:-25 -12 -4
neva let:-14 -29 -17
neva liv:-95 -6 -2
neva make:-17 19 25
neva meant:25 29 28
neva mind:0 -23 0
neva once:-21 -20 -12
neva posted:-23 -16 -9
neva said:77 76 -2
neva see:36 51 18
neva seen:25 25 3
neva u:52 36 34
neva ur:42 31 33
neva wake:85 5 47
neva wanted:29 3 -11
neva was:18 19 21
neva woke:39 -5 -5
neva … a:-21 -41 -34
neva … adn:13 48 -1
neva … alife:45 45 48
neva … as:52 -3 -15
neva … asked:8 21 2
neva … back:43 -41 -21
neva … because:-28 -28 -8
neva … been:28 -14 -6
neva … born:49 -6 -2
neva … dieing:-1 -24 0
neva … down:-23 -3 -1
neva … drink:38 -3 -3
neva … everyone:23 -1 0
neva … fault:43 31 33
neva … from:64 -1 -1
neva … has:26 27 30
neva … hav:23 17 19
neva … he:19 25 26
neva … him:9 29 43
neva … i:14 7 -40
neva … id:15 31 -7
neva … im:-3 -23 2
neva … it:-54 -20 1
neva … me:-25 10 -36
neva … my:-36 19 7
neva … neva:-21 -15 -1
neva … not:5 50 -5
neva … stay:35 33 40
neva … swim:17 27 25
neva … take:-16 -21 -10
neva … teh:-65 -63 -58
neva … that:28 8 -6
neva … theres:-27 -20 -8
neva … this:34 46 3
neva … to:31 36 43
neva … up:7 -28 19
neva … wake:19 11 23
neva … was:10 39 0
neva … with:-24 -17 -1
new:-62 -48 -75
new but:24 30 0
new cuts:30 41 0
new fellas:13 14 20
new girl:70 66 65
new job:-37 -34 -25
new one:18 21 12
new years:12 12 29
new … adn:-27 -27 -33
new … eve:15 16 35
new … flat:16 15 26
new … for:-27 -27 -19
new … my:18 24 -13
new … on:47 56 -6
new … started:48 46 0
new … teh:16 34 31
new … to:20 25 -4
newbie:-8 -10 -6
newbies:0 0 0
newborn:-8 -8 -4
newcomer:-13 -11 -8
newcomers:0 -1 9
newer:-12 -6 -3
newest:11 26 6
newly:-2 0 -2
news:31 14 -9
news adn:32 11 -13
news at:-28 -22 -16
news … i:41 14 -23
news … me:22 -7 -2
news … on:-55 -32 -21
news … want:30 35 0
newsletter:-27 -16 -14
newspaper:-7 -8 -3
newsreader:1 2 3
next:30 39 29
next door:0 -14 -25
next doors:-32 -32 -16
next hour:38 5 7
next lief:54 55 29
next one:21 36 7
next ones:46 47 50
next room:19 5 22
next season:63 -3 0
next step:-22 -16 -13
next strip:-27 -25 -25
next thing:-21 -15 -15
next time:10 18 -59
next train:70 70 65
next tuesday:17 13 22
next week:-37 -28 3
next weekend:10 20 25
next year:31 -58 -45
next … a:-29 -23 -21
next … anything:57 0 0
next … at:-27 -29 -9
next … be:97 69 4
next … cant:-23 -19 -16
next … comes:23 21 21
next … dont:-26 -17 -3
next … hav:-21 -16 -6
next … his:22 -6 -5
next … id:-17 -21 -11
next … ill:44 53 26
next … im:18 22 33
next … is:48 44 3
next … isnt:49 60 37
next … ive:27 28 20
next … made:36 36 31
next … me:8 27 6
next … of:20 -35 -9
next … on:-38 -29 -25
next … sorry:52 55 58
next … teh:-25 -13 -12
next … this:23 27 30
next … to:9 20 37
next … who:34 44 -10
next … wil:21 29 -15
next … with:-17 -21 -17
next … wont:34 43 35
next … would:26 -2 -1
nextdoor:13 14 11
ng:0 0 0
nging:0 0 0
ngl:0 0 0
nhs:13 -8 -7
ni:30 13 -17
ni … dia:8 20 -1
niall:21 17 0
nice:56 67 67
nice about:-28 -17 -17
nice for:21 23 20
nice knowing:21 20 15
nice one:21 25 20
nice programme:16 24 20
nice voice:24 32 33
nice … a:21 -5 1
nice … be:11 -22 -9
nice … i:11 23 17
nice … know:54 54 -1
nice … lady:8 10 34
nice … let:31 34 27
nice … me:-29 -16 -12
nice … of:-17 -20 -12
nice … on:37 39 42
nice … one:-22 -18 -18
nice … u:35 34 8
nicely:12 -8 -5
nicer:63 14 -7
nicest:22 12 20
nicest thing:28 29 28
nicest … in:42 34 31
nicht:10 2 -17
nicht mehr:45 20 -12
nicht umbringen:-28 -23 -1
nichts:-22 -13 -4
nick:0 0 0
nicked:-14 -4 -3
nicks:7 0 0
nicotine:-14 -6 -5
nie:27 36 -3
niece:-14 -7 -10
nieces:-20 -28 -25
nieces do:22 -2 -1
niemand:2 37 -5
niemand merkt:4 30 -1
niemand … es:3 28 -1
nietos:-3 -1 0
nigel:-3 -2 -2
night:8 10 -20
night adn:36 49 -21
night after:57 -45 -28
night all:-45 -44 -18
night before:30 28 20
night bus:24 32 -10
night by:1 2 50
night chat:-27 -14 -5
night eleven:16 25 -3
night four:41 -2 0
night from:-31 -22 0
night got:15 16 23
night i:30 45 28
night ill:16 16 21
night in:-54 -37 -26
night it:-3 5 -48
night its:-24 -21 -21
night ive:26 -12 4
night long:19 34 -1
night night:-26 -21 -2
night of:26 -4 -5
night on:-14 22 44
night one:-38 -37 -33
night running:46 42 -2
night sat:27 -13 -1
night shelter:24 18 22
night shift:-26 -16 -14
night staff:25 33 -12
night teh:-15 -26 -3
night this:54 51 -36
night thread:-20 -18 -18
night to:29 37 22
night u:-25 -2 -3
night until:18 27 -13
night wil:17 21 25
night with:26 29 29
night woke:-2 7 25
night … a:17 28 -37
night … about:13 27 -5
night … adn:-21 -11 -2
night … after:45 -2 0
night … all:-19 -22 -6
night … am:18 20 37
night … any:-27 -12 -7
night … are:16 21 19
night … breathing:13 -26 -8
night … days:33 -15 -5
night … didnt:-4 -4 -36
night … do:-56 -16 -3
night … doesnt:-21 -25 -8
night … earth:10 12 31
night … go:3 16 23
night … goes:25 16 1
night … goin:48 29 60
night … gone:29 -4 -2
night … good:-22 -16 -18
night … had:-41 -27 -16
night … hate:34 -22 0
night … he:-2 20 -6
night … held:34 46 -20
night … hoap:1 -28 -2
night … hold:3 4 -56
night … how:31 35 -1
night … i:-27 -20 -34
night … ice:-28 0 0
night … if:34 44 33
night … im:-27 2 22
night … in:59 59 47
night … it:24 24 15
night … its:19 21 0
night … keep:-32 1 0
night … killing:21 35 0
night … knows:26 51 -3
night … left:-26 -18 -7
night … many:33 37 5
night … me:23 30 29
night … months:89 -18 -7
night … myself:6 7 29
night … no:43 28 0
night … nobody:31 52 42
night … not:17 -28 -8
night … of:-34 -27 3
night … off:18 21 28
night … one:21 -28 -10
night … out:-15 8 -23
night … overlooked:61 -1 0
night … own:12 17 40
night … passed:50 61 0
night … put:20 16 6
night … rang:48 -1 0
night … same:-19 -26 -13
night … see:21 41 26
night … she:35 29 -19
night … sleep:31 -8 1
night … sober:-30 -9 -2
night … sure:16 -23 -5
night … tablets:13 25 -22
night … take:50 33 22
night … teh:-2 -21 -37
night … that:-13 -19 -45
night … think:5 12 -21
night … this:37 30 26
night … ticket:-32 -29 -27
night … told:-42 -25 26
night … tomorrow:23 -19 -3
night … up:-15 -7 21
night … wake:-30 -5 1
night … want:30 27 14
night … ward:-3 -27 -4
night … was:-30 -8 -10
night … wat:78 60 63
night … way:-31 -30 -27
night … weak:23 20 0
night … week:33 44 -14
night … wen:-29 -25 -27
night … wont:58 6 -28
night … wouldnt:-37 -4 -1
nightdress:10 23 30
nightie:1 4 20
nightly:24 3 -11
nightmare:-22 -3 0
nights:46 48 -9
nights adn:-15 -5 -23
nights after:27 35 0
nights ago:33 34 -18
nights at:21 25 31
nights ends:30 25 27
nights hes:25 23 21
nights i:-31 -43 -15
nights left:13 13 38
nights running:42 31 -20
nights … am:-21 -13 -2
nights … at:-29 -17 -7
nights … got:22 19 -2
nights … im:-36 -35 -9
nights … in:-37 -31 -21
nights … its:-22 -12 -1
nights … kids:25 31 0
nights … my:17 29 -6
nights … of:26 23 0
nights … sunday:11 25 26
nights … time:34 7 8
nights … to:16 14 27
nightshift:38 36 28
nightstand:14 13 22
nil:2 -24 -5
nina:3 0 4
nine:-14 -6 -13
nine adn:-46 -50 -47
nine days:26 15 -21
nine floors:16 15 21
nine hours:23 22 27
nine in:24 30 23
nine minutes:17 18 21
nine munths:35 -1 -1
nine of:24 -8 -7
nine teh:-21 -15 -19
nine times:-29 -24 -5
nine with:24 22 -9
nine years:-34 -11 1
nine … goin:-13 -30 -18
nine … i:-11 -24 -9
nine … im:-38 -44 -33
nine … ive:43 47 -2
nine … me:-29 -17 -14
nine … of:-24 -23 -27
nine … off:-23 -14 -5
nine … on:12 9 21
nine … teh:-21 -23 -18
nine … u:25 28 17
nine … without:29 45 -15
nines:-16 -15 -20
nineteen:-38 -47 -68
nineteen im:-31 -26 -17
nineteen … my:31 36 -1
nineteen … teh:-44 -53 -40
nineteenth:-8 -9 1
nineties:-27 -22 -11
ninety:12 -48 -34
ninety days:66 -8 -4
ninety four:-29 -18 -8
ninety … i:-37 -16 -8
ninety … in:-24 -13 -16
ninety … teh:74 -1 -1
ninos:-1 8 -4
ninth:23 26 30
ninth floor:38 38 37
ninth i:-22 -20 -11
ninth … i:40 42 37
nitazene:5 3 -1
nitazenes:-2 -1 -1
nites:-1 -1 -1
nits:0 0 -10
nix:26 6 6
nk:0 0 0
nna:0 0 0
no:56 30 35
no adn:-31 -18 -20
no aguanto:-15 32 -8
no aviseis:48 38 33
no bad:30 -4 -3
no big:-22 -6 -4
no booze:49 55 58
no bus:34 -6 -2
no but:63 52 21
no coat:42 48 40
no coming:25 28 28
no dark:-40 -22 -12
no date:34 36 -13
no debts:34 31 35
no despertara:44 -9 -4
no despierta:70 55 56
no dont:15 19 23
no end:34 -4 -1
no es:45 12 -14
no estare:28 37 33
no estoy:-79 -30 -35
no feelings:41 -43 -17
no fits:40 -3 -1
no fone:-73 -57 -45
no for:23 26 0
no foxes:22 24 18
no further:70 68 61
no futur:61 -43 -12
no goin:-31 -30 -15
no good:9 18 35
no harm:-31 -24 -18
no hoap:-6 -93 -19
no i:-5 38 13
no im:-4 -27 -5
no jk:61 71 76
no joke:-52 -42 -39
no key:-45 -45 -20
no kids:20 23 37
no le:61 -3 -3
no longer:9 42 -26
no me:-12 -39 -26
no money:64 33 33
no naloxone:35 34 21
no narcan:37 33 13
no no:43 -30 -20
no not:-11 -20 -3
no note:14 22 29
no nothing:23 -6 -4
no one:-17 3 -46
no ones:87 80 51
no other:-22 14 -13
no part:-43 -15 -1
no pills:-6 -48 -23
no piont:-1 -33 -12
no plan:-27 -27 -15
no plans:-48 -26 -12
no puedo:44 30 -8
no pulse:36 27 30
no quiero:1 -74 -17
no reason:4 -26 4
no regrets:-19 11 21
no rent:60 -11 -11
no respawn:9 14 28
no return:97 99 84
no se:73 18 -21
no self:-33 -16 -5
no signal:-23 -28 -19
no sleep:-38 -31 -19
no suit:28 31 24
no thoughts:-40 -22 -4
no tiene:26 -31 -20
no tomorrow:48 42 31
no urge:-37 -19 -3
no use:7 -20 -21
no vengan:31 30 25
no visiting:20 -2 -1
no vodka:22 17 27
no way:-3 -11 -30
no were:3 11 -28
no wifi:-25 -11 -11
no wil:35 -2 0
no wish:-19 -37 -16
no words:-21 -11 -7
no work:-27 -14 -10
no … a:0 32 37
no … adn:33 -3 21
no … all:-21 -18 -15
no … am:21 51 24
no … answer:17 21 5
no … answers:-29 -22 -19
no … any:63 12 -15
no … anybody:-2 7 -23
no … anyone:21 -9 2
no … anything:41 -17 -14
no … are:8 12 29
no … as:15 21 -2
no … be:-22 -11 8
no … before:26 34 -33
no … beleive:24 24 -12
no … bottles:-42 -2 -5
no … bought:13 30 29
no … but:-1 21 -5
no … call:9 23 27
no … can:-12 -23 -30
no … chairs:-43 -28 -29
no … checks:-26 -6 3
no … comes:20 19 1
no … como:-33 0 -5
no … de:-60 31 -6
no … dont:-30 -16 -36
no … el:-20 24 -17
no … else:23 33 -5
no … email:-38 -4 -21
no … en:-49 -8 -7
no … este:-31 -26 -2
no … estoy:-4 26 21
no … except:40 50 1
no … feel:-26 -5 -11
no … feelings:46 9 17
no … find:-61 -23 -15
no … for:18 10 39
no … friday:21 21 22
no … from:64 77 82
no … gave:37 22 17
no … go:39 45 -11
no … got:26 33 37
no … harm:-31 -16 -3
no … harming:-21 -12 -2
no … hav:12 25 -1
no … he:62 67 45
no … heart:-20 -15 -3
no … her:30 1 3
no … here:40 28 7
no … hert:-30 -10 -1
no … hes:-12 -11 -22
no … him:23 23 -10
no … his:-32 12 12
no … how:-25 -12 -1
no … i:6 24 -18
no … if:30 -24 -3
no … in:-1 -22 -37
no … is:3 23 2
no … it:28 14 1
no … its:-26 -14 8
no … ive:43 29 34
no … la:-85 9 12
no … left:21 -36 -39
no … lights:17 21 22
no … liv:57 -5 -1
no … lo:-49 3 -6
no … look:26 27 29
no … looks:25 33 33
no … love:-24 -10 -6
no … mas:26 33 -15
no … me:-18 25 59
no … mean:-26 -14 -2
no … mi:-6 -15 -23
no … midnight:-39 -34 -32
no … missed:41 33 29
no … monday:2 -24 -11
no … morirme:-35 -2 3
no … mornings:25 -1 0
no … nadie:29 54 51
no … ni:93 9 -5
no … no:-43 -25 -7
no … not:-11 -24 -24
no … notice:21 -1 2
no … off:22 -2 13
no … on:22 23 23
no … out:-33 -33 -20
no … pills:60 24 41
no … piont:29 -4 -3
no … planned:-24 -6 -5
no … por:-11 63 52
no … posts:50 46 43
no … pretending:-24 -13 -9
no … quiero:-19 -34 -7
no … reason:-22 -6 -4
no … ring:32 33 29
no … say:-36 -11 -1
no … school:26 29 38
no … second:19 22 11
no … see:69 26 34
no … self:40 41 0
no … should:-25 -32 -18
no … sister:-23 -12 -8
no … stay:0 26 33
no … suicidal:-33 -17 -2
no … suicide:58 64 0
no … tablets:24 26 26
no … teh:37 23 36
no … that:0 21 22
no … thats:38 -12 -2
no … them:-41 -4 -6
no … ther:48 58 35
no … thinking:-37 -25 0
no … this:11 23 24
no … to:59 37 13
no … today:41 -10 -27
no … tonight:62 56 56
no … u:-34 -21 -18
no … use:21 28 28
no … used:17 20 25
no … vivir:45 22 -4
no … walk:71 66 70
no … want:-22 6 -4
no … was:-24 -29 -9
no … wen:-24 -23 -17
no … went:-45 -16 -10
no … where:16 23 34
no … wil:-49 -5 -3
no … word:20 21 -2
no … y:72 -6 -12
nobody:86 97 94
nobody about:24 26 20
nobody adn:-27 -13 -2
nobody asks:37 47 34
nobody at:37 27 -11
nobody can:66 64 66
nobody could:-56 -17 -13
nobody died:-48 -14 -9
nobody else:86 81 79
nobody got:29 -1 -4
nobody had:-39 -23 -7
nobody has:43 30 9
nobody home:31 45 13
nobody how:-29 -18 -13
nobody i:-28 -14 19
nobody in:-22 -11 -33
nobody is:11 35 26
nobody knew:36 32 45
nobody knows:30 -1 -14
nobody left:-24 -15 -8
nobody look:-11 -40 -37
nobody looks:-17 -8 -56
nobody on:35 -6 -16
nobody picked:52 55 41
nobody remember:32 -12 -6
nobody reply:11 12 20
nobody rings:63 57 38
nobody should:-22 -8 -5
nobody spoke:-22 -15 -3
nobody stop:-23 -24 -1
nobody tell:-27 -20 -21
nobody they:28 18 15
nobody to:47 31 1
nobody who:23 1 -9
nobody wil:36 37 20
nobody would:133 22 2
nobody … a:48 33 38
nobody … anything:12 22 23
nobody … at:-17 -25 -23
nobody … before:31 23 1
nobody … blame:86 68 78
nobody … but:64 31 25
nobody … by:43 21 18
nobody … can:44 43 54
nobody … count:28 -1 6
nobody … find:-43 -4 1
nobody … for:52 11 9
nobody … go:48 48 31
nobody … here:27 31 39
nobody … hert:25 -4 -6
nobody … how:-23 -16 -13
nobody … id:-20 -22 -10
nobody … im:-19 -52 -41
nobody … in:-33 -21 -20
nobody … it:39 43 19
nobody … ive:3 -48 -53
nobody … knows:96 33 12
nobody … looking:16 22 25
nobody … me:-43 -31 -2
nobody … miss:31 -5 -2
nobody … morning:23 32 9
nobody … not:22 -4 -4
nobody … notice:22 -10 -90
nobody … of:-20 -14 -6
nobody … say:51 48 -2
nobody … see:48 24 19
nobody … stop:64 66 59
nobody … sweating:17 21 2
nobody … teh:30 34 20
nobody … that:11 -20 -20
nobody … them:22 21 -10
nobody … they:38 24 0
nobody … think:22 12 17
nobody … to:-38 -15 41
nobody … told:18 33 -1
nobody … tonight:24 17 44
nobody … up:42 32 25
nobody … want:-45 -35 0
nobody … was:61 43 50
nobody … wat:-25 -36 -17
nobody … wen:40 45 38
nobody … wil:-23 -19 -17
nobodyll:-2 -3 -1
nobodys:72 79 81
nobodys coming:63 29 26
nobodys fault:4 1 -21
nobodys goin:20 22 17
nobodys noticed:15 24 23
nobodys … but:15 23 3
nobodys … i:-21 2 8
nobodys … im:-40 -27 -14
nobodys … till:30 33 35
nobodys … to:37 18 15
noch:18 25 20
noche:21 34 60
noche cuando:13 23 46
noche me:44 59 63
noche voy:33 28 53
noche … a:45 53 67
noche … se:6 13 25
noche … voy:2 -5 27
noche … ya:9 14 31
noches:13 20 -4
nod:-11 -14 0
nodded:9 24 36
nodded off:19 36 52
nodded … teh:2 13 22
nodding:19 21 25
nodding out:22 22 28
nods:0 -1 -1
noes:1 22 0
noise:43 58 60
noise adn:39 40 34
noise i:-44 -23 -15
noise … teh:-2 2 27
noisy:-21 -10 -6
non:-24 -35 -9
none:54 56 43
none after:68 75 70
none of:46 45 47
none … adn:-2 -25 -22
none … i:-20 -16 -2
none … it:23 14 5
none … know:27 12 -3
none … my:16 26 -15
none … this:23 25 30
none … was:67 56 64
none … wat:8 23 22
nonsense:3 10 9
nonstop:10 17 18
noodles:-9 -5 -2
noon:85 88 90
noon adn:24 26 8
noon i:-27 -24 -17
noon ive:14 22 28
noon … adn:-46 -35 -24
noon … be:47 43 14
noon … eleven:-32 -14 -10
noon … i:23 14 -1
noon … ill:51 40 2
noon … its:18 18 25
noose:82 64 90
noose adn:21 22 39
noose is:-23 -25 -16
noose last:2 8 26
noose … i:-50 -47 -41
noose … night:2 8 26
noose … on:15 -29 -25
noose … that:11 8 21
noose … to:2 8 21
nope:-20 -16 -16
nope not:-20 -16 -16
nor:32 27 37
nor … teh:-24 -24 0
noreen:6 16 16
normal:-2 2 4
normal that:21 0 -1
normal to:11 10 23
normal … dont:26 5 4
normal … hav:42 27 41
normal … i:-32 -7 -4
normally:43 -9 -7
northern:-13 -10 -8
northumberland:-7 -2 -1
norway:-2 -2 0
nos:-41 -8 -6
nose:-15 -15 -4
nose adn:0 -3 -21
nosebleed:-4 -3 -5
nosy:-1 -4 -6
not:49 44 43
not a:44 46 7
not about:9 24 32
not afraid:-10 -24 -15
not after:-35 -16 -14
not alife:52 79 -4
not allowed:-4 -8 -20
not an:27 14 12
not any:-33 -17 -9
not around:13 -26 -7
not as:40 41 50
not ashamed:-33 -9 -1
not at:-32 -15 -8
not be:10 21 27
not because:-76 -52 8
not been:-28 -28 -16
not being:2 23 -14
not bothered:28 27 -6
not bringing:23 19 36
not come:27 23 10
not coming:50 39 33
not complain:56 -7 -6
not counting:-21 -28 -22
not cryin:45 39 26
not cutting:-30 -21 -4
not dead:-26 -14 -13
not deep:50 84 -14
not do:-24 -10 9
not doing:-24 -42 -35
not done:24 -14 -24
not drink:-88 -25 -18
not drinking:-40 -20 -11
not driving:-31 -30 -29
not eating:46 50 -27
not enough:45 -51 -23
not every:-3 27 -4
not exaggerating:82 81 -3
not exist:8 -46 -26
not feeling:-45 -12 -16
not felt:2 21 -6
not fight:26 -6 0
not for:55 65 89
not from:-30 -23 4
not get:-12 -49 -21
not geting:7 10 28
not go:10 26 26
not goin:20 8 35
not good:41 20 15
not got:-7 -23 -6
not had:-25 -24 -23
not hav:-8 -17 -22
not haveing:-16 -27 -17
not her:6 26 35
not here:48 60 68
not hert:54 -16 6
not hurry:23 24 -3
not i:-20 -1 -23
not ill:-20 -22 -14
not im:-24 -8 -20
not in:-27 -70 -66
not kidding:1 -30 -4
not kil:23 64 -15
not know:63 31 18
not knowing:-23 -17 -14
not leave:-15 -10 -22
not let:-20 -21 -12
not long:35 40 37
not looking:24 -16 -5
not make:23 44 48
not manage:6 27 24
not me:-6 -25 -22
not mind:55 -6 -3
not mine:-33 -6 9
not moving:15 18 30
not much:-17 6 21
not my:23 -13 -17
not need:53 52 -14
not needed:33 39 19
not on:-26 -19 -19
not one:18 -10 -37
not opened:81 -3 -9
not picking:33 36 32
not planning:25 -29 -7
not pressing:44 35 49
not real:8 13 22
not renew:106 31 0
not return:-44 -6 -3
not right:8 -24 -11
not ring:20 20 18
not safe:28 -44 -5
not saturday:43 27 31
not saying:44 58 36
not scard:21 25 6
not see:44 54 56
not seeing:40 -9 -1
not seen:-22 -10 -7
not sick:34 -4 -10
not sleeping:-36 -25 -41
not sorry:-44 -39 -43
not speaking:36 -1 -19
not stopped:-38 -27 -20
not stopping:16 34 27
not sure:1 -42 -28
not takin:29 46 53
not talking:40 6 8
not teh:30 39 -46
not that:-6 9 40
not ther:-8 -39 -15
not think:21 7 -3
not tired:47 51 39
not to:73 42 39
not today:85 7 17
not told:61 12 27
not tomorrow:25 -23 -12
not tonight:41 39 22
not travelling:21 19 21
not trying:-22 -15 -19
not turn:14 18 21
not turning:53 55 59
not upset:33 21 26
not ur:-39 -34 -41
not used:-36 -27 -10
not using:-23 -13 -6
not wait:-25 -14 -2
not waiting:-20 -18 -11
not wake:43 74 -4
not walking:13 20 28
not want:-40 -35 -9
not wanting:-33 -25 -2
not wat:56 19 12
not with:-33 -11 -16
not worth:25 -6 -5
not … a:25 10 29
not … about:33 6 -20
not … adn:-27 -39 3
not … afraid:27 -4 -1
not … after:39 22 21
not … alarm:19 25 24
not … alife:74 23 23
not … all:-32 -26 7
not … am:-25 -13 -16
not … ambulance:23 29 27
not … another:-36 -40 -26
not … any:-31 8 3
not … anymore:34 46 30
not … anything:-25 -26 -30
not … anywhere:-27 -18 -15
not … apart:-38 -19 -18
not … around:46 51 46
not … at:-12 -23 -41
not … attention:-40 -13 -11
not … back:21 21 26
not … bad:-40 -23 -16
not … bath:-26 2 3
not … be:-2 8 24
not … been:27 -6 -4
not … being:-2 -23 -7
not … body:26 7 8
not … born:49 -5 -2
not … boy:12 7 22
not … burden:-47 -23 -14
not … but:17 15 -24
not … call:13 20 20
not … carer:-13 -25 -13
not … cold:-25 -24 -18
not … come:38 10 27
not … cut:46 -10 -12
not … day:21 64 -3
not … daydream:29 35 -1
not … dei:55 54 -7
not … didnt:23 23 -1
not … do:23 11 -9
not … doing:30 -15 -6
not … dont:-60 -64 -19
not … door:2 -22 -38
not … drink:-24 -6 -30
not … end:-38 -33 -22
not … ending:-21 -12 0
not … enough:-60 -55 -39
not … eyes:38 33 35
not … fault:-46 -41 -39
not … fed:30 31 55
not … figure:24 28 -7
not … forum:20 14 22
not … found:58 69 19
not … from:25 8 11
not … game:16 25 22
not … get:81 52 37
not … go:-25 -37 -20
not … god:24 29 20
not … goin:12 45 48
not … good:-40 -42 -34
not … hav:-25 -48 -17
not … here:39 28 14
not … high:52 33 35
not … his:-6 7 24
not … i:-3 2 -40
not … id:32 3 -18
not … if:33 -39 -27
not … is:58 4 -2
not … isnt:21 17 9
not … it:11 29 63
not … kil:29 45 50
not … kind:29 36 0
not … know:-25 -19 -13
not … let:-34 -4 4
not … lied:42 45 9
not … living:43 2 3
not … long:49 35 42
not … look:27 29 2
not … make:-54 -38 -20
not … meds:27 29 32
not … monday:-29 -10 -13
not … more:13 -5 -27
not … morning:-24 1 3
not … mother:23 -6 -5
not … much:-35 -8 -2
not … my:12 -17 30
not … myself:48 11 -27
not … needing:10 17 30
not … no:14 1 -30
not … noon:-25 -21 -12
not … not:-29 -18 -3
not … of:12 13 -43
not … on:-19 -29 -19
not … one:9 29 11
not … out:26 40 43
not … own:-22 -5 0
not … paid:32 32 47
not … pay:37 40 35
not … plans:10 -21 -2
not … properly:16 17 21
not … ring:1 0 -22
not … round:34 13 17
not … sad:50 46 24
not … said:22 -4 -8
not … saturday:22 27 28
not … say:10 42 7
not … school:5 20 -1
not … scratch:32 -2 -1
not … see:30 24 42
not … seeing:12 22 27
not … she:19 -7 -21
not … shes:101 45 53
not … sick:-26 -20 -3
not … since:8 9 22
not … sleepy:28 24 -4
not … son:47 25 24
not … soon:25 27 -15
not … sorry:-36 -41 -20
not … soul:10 10 28
not … suicide:-35 -52 -14
not … sympathy:-36 -16 -9
not … take:-18 -81 -17
not … takin:-28 -23 -13
not … teh:11 20 52
not … than:0 -29 -7
not … that:36 -46 -33
not … them:45 30 11
not … ther:-32 -26 -15
not … theyll:39 31 27
not … things:28 -4 -3
not … think:23 18 27
not … this:-39 -47 -52
not … till:-12 -18 -36
not … time:-28 -11 -7
not … today:-34 9 -10
not … tomorrow:26 16 12
not … took:27 36 47
not … trouble:-38 -29 -16
not … wake:-31 -2 4
not … waking:30 32 1
not … want:-12 -26 -29
not … wat:-35 -44 -13
not … where:39 57 46
not … why:-35 -28 -16
not … wife:52 57 43
not … with:-17 -21 -11
nota:0 0 0
notas:-2 -1 -1
notch:-3 -2 -1
notches:-4 -2 -1
note:41 53 73
note a:39 35 28
note adn:-46 -70 -74
note for:-27 -15 -15
note i:63 71 47
note in:-52 -62 -56
note is:41 49 47
note it:-15 -16 -23
note ive:32 31 28
note on:-22 -13 -8
note saying:20 20 29
note teh:23 22 24
note to:-42 -20 -16
note tonight:21 24 29
note … a:-45 -34 -14
note … adn:76 77 63
note … at:48 60 66
note … door:21 27 16
note … drafts:23 28 26
note … fridge:-68 -61 -62
note … hes:29 36 0
note … in:30 35 32
note … its:30 34 32
note … kids:16 16 24
note … kitchen:-24 -25 -21
note … locked:29 28 24
note … morning:30 33 33
note … my:-28 -17 -27
note … on:52 57 34
note … school:36 39 29
note … sisters:28 32 36
note … suppose:21 32 42
note … table:48 53 60
note … teh:-22 -29 -19
note … u:23 4 4
note … wrote:47 51 41
notebook:-16 -1 4
notebooks:29 25 28
noted:-23 11 25
noted that:-22 -12 -6
notes:41 38 54
notes on:52 48 41
notes to:14 15 26
notes under:-29 -17 -13
notes … fridge:53 51 46
notes … i:18 28 17
notes … sheriff:14 16 27
notes … teh:27 34 43
nothing:58 18 5
nothing adn:43 67 9
nothing at:-17 -21 -13
nothing bad:-33 -2 0
nothing but:73 58 24
nothing else:41 61 -23
nothing i:-9 -22 -19
nothing id:-43 -7 -2
nothing im:7 -24 -39
nothing in:1 -20 -10
nothing is:26 -7 -3
nothing it:-48 -21 -12
nothing ive:25 9 -2
nothing left:96 94 61
nothing more:-21 -10 -7
nothing of:10 25 9
nothing on:0 -23 -10
nothing to:-45 -13 -15
nothing today:54 0 0
nothing u:71 68 60
nothing wil:61 10 -14
nothing … a:33 29 36
nothing … about:-20 -10 0
nothing … beter:51 -5 -1
nothing … burden:47 -6 -1
nothing … but:52 -14 -6
nothing … could:83 63 60
nothing … did:27 34 34
nothing … dont:29 -13 -9
nothing … for:16 -32 -20
nothing … get:31 -20 -5
nothing … geting:51 46 1
nothing … goin:13 -6 -26
nothing … happened:34 1 10
nothing … hav:29 31 27
nothing … house:45 23 -15
nothing … im:-1 25 13
nothing … its:50 47 27
nothing … lief:15 28 -1
nothing … liv:-16 -22 -11
nothing … me:24 21 23
nothing … more:-23 3 -8
nothing … my:33 -2 -4
nothing … no:28 -9 -4
nothing … nothing:18 4 22
nothing … on:-23 -9 -5
nothing … said:-24 -19 -11
nothing … say:32 19 33
nothing … she:23 1 -4
nothing … since:-18 -31 -8
nothing … stop:19 26 -30
nothing … teh:36 20 -24
nothing … that:15 18 31
nothing … them:28 19 -1
nothing … this:46 -6 -21
nothing … to:8 3 -21
nothing … today:54 42 0
nothings:14 -10 -10
nothings goin:25 -9 -2
notice:18 -29 -72
notice adn:-25 -17 -5
notice teh:30 -9 -3
notice to:27 29 3
notice … teh:27 11 13
notice … was:30 -4 -3
noticeboard:-6 -4 -7
noticed:7 -25 -23
noticed it:28 -4 -1
noticed that:-23 -3 -4
noticed … i:35 -5 -1
noticed … ive:14 22 1
noticed … teh:-40 -26 -26
notices:0 -19 -23
noticing:-52 -18 -1
notifications:-9 -3 -3
notion:0 -1 -1
nought:38 -2 -1
nous:-7 -6 -3
novel:-45 -38 -37
novelist:0 0 0
novels:-1 0 0
november:24 -4 -3
now:0 0 0
nowadays:-2 -1 -3
nowhere:-19 -11 -12
nowt:0 -15 -5
nt:40 24 -4
nudes:12 9 -19
nueva:-9 -7 -7
nuisance:-7 -9 -9
nuit:13 14 34
numb:-44 -57 -48
numb adn:-19 -32 -22
numb … teh:-16 -24 -16
number:22 6 3
number adn:44 37 38
number before:-20 -12 -7
number half:34 0 0
number im:21 18 20
number is:25 24 17
number ive:24 31 30
number on:-11 -27 -32
number one:-24 -14 -11
number teh:-20 -19 -4
number up:24 -4 -3
number … got:25 31 20
number … i:13 -11 -32
number … in:30 -12 -3
number … it:-3 -27 -13
number … lot:-40 -4 -2
number … me:7 20 28
number … next:27 25 27
number … on:49 56 49
number … teh:-16 19 30
number … to:32 41 38
numbers:-24 -29 -20
numbing:0 0 0
numbness:37 41 42
nun:-5 -2 0
nunca:150 -21 -11
nunca mas:87 -13 -4
nur:-16 -42 -38
nur … last:36 -7 -2
nurse:-33 -18 -23
nurse im:26 22 -12
nurse on:36 34 30
nurse says:-28 -23 -17
nurse … it:16 20 21
nurse … me:-29 -26 -20
nurse … monday:26 36 37
nurse … not:30 36 -2
nurse … on:25 32 23
nurse … teh:-32 -23 -23
nurse … that:21 17 8
nurse … took:18 18 23
nursed:-9 1 0
nursery:-9 -7 -15
nurses:3 6 1
nurses … adn:15 23 29
nursing:-20 -12 -3
nut:-3 -1 -1
nutmeg:-4 -4 -2
o:-43 -25 12
oak:-12 -5 -3
oat:-3 -2 -2
obey:12 18 -4
obituaries:46 -11 -4
obituary:30 11 8
object:4 -2 -2
obs:-5 -2 -1
observations:-4 -1 -1
obsessed:-10 -12 -14
obviously:-3 -55 -27
occupational:-7 -10 -8
ocd:-50 -39 -25
ocho:-7 -2 0
oclock:44 56 65
oclock adn:42 39 52
oclock news:17 18 24
oclock … teh:57 50 49
october:-17 -17 -7
odd:-20 -20 -16
oddly:-22 -12 5
odds:56 -2 -6
oder:13 15 -7
odio:3 -29 -11
of:-27 -28 -10
of a:5 0 33
of all:33 30 20
of an:19 23 29
of antifreeze:22 18 18
of bed:45 -21 -7
of being:16 -10 -36
of benzos:-29 -21 -4
of biscuits:-18 -23 -24
of blood:44 62 77
of catching:35 0 0
of chalk:33 28 25
of cider:-76 -69 -28
of course:-14 -23 -14
of day:67 -4 -2
of death:-62 -9 -2
of decaf:-44 -28 -21
of detox:36 33 -8
of diazepam:13 13 24
of dieing:53 -15 -2
of doing:4 -32 -10
of drawers:38 34 34
of dropping:5 -25 -4
of em:16 22 19
of embarrassment:-4 -27 -7
of ending:42 3 -15
of everything:25 41 36
of existing:55 -9 -3
of family:-23 -14 -12
of fixed:26 0 0
of flex:66 60 55
of following:23 -3 0
of geting:-24 -13 -4
of gin:-38 -29 -22
of goin:-8 -22 -17
of good:19 27 27
of harming:-46 -50 -3
of haveing:-33 -20 -5
of heart:59 0 0
of her:-17 -18 -61
of hiding:10 28 -8
of him:-36 -30 -23
of his:-51 -59 -38
of hospital:33 -24 -2
of hours:6 16 20
of hurting:-9 -28 -5
of i:-22 -14 -2
of insulin:-18 -21 -12
of it:40 34 24
of its:-12 -6 -24
of june:-23 -16 -19
of killing:-17 -12 -36
of laughter:34 -1 -1
of laxatives:66 58 -3
of lief:-39 -57 -12
of living:-7 -26 -14
of me:46 3 13
of metal:20 29 0
of my:15 34 43
of myself:-38 -24 -7
of naloxone:20 18 19
of nights:29 25 35
of no:0 -22 -16
of nothing:39 9 -1
of old:-29 -5 -4
of one:24 1 -12
of paracetamol:64 64 47
of people:-22 -12 -9
of petrol:28 24 19
of platform:101 103 80
of pretending:38 20 6
of prosecco:25 -12 -2
of putting:57 27 19
of reach:-30 -22 -19
of red:22 23 26
of road:56 57 57
of roap:-31 -35 -40
of self:-23 0 -4
of shampoo:-29 -14 -12
of shooting:50 38 -2
of sobriety:28 -5 -6
of something:48 39 35
of space:67 -5 -3
of speech:24 28 -8
of spirits:29 13 -22
of suicide:-36 -60 -12
of sun:-31 -30 -31
of tablets:39 34 36
of takin:28 31 13
of tea:-33 -27 -24
of them:30 16 4
of these:66 66 -5
of thing:20 19 13
of things:-37 -15 -8
of those:14 19 35
of time:-19 25 5
of tonight:22 23 22
of topping:35 33 -1
of u:43 67 57
of us:37 38 37
of using:-37 -9 -3
of waking:23 -2 -1
of wat:11 18 30
of water:17 27 28
of where:27 31 -3
of which:-20 -8 -5
of whisky:31 23 15
of wine:-20 -26 -5
of without:94 -3 -2
of work:-24 -30 -5
of ye:22 22 23
of … a:18 -2 -22
of … adn:5 33 49
of … after:-22 -9 -14
of … ago:20 24 33
of … alcohol:-37 -4 -7
of … alife:37 -56 -24
of … all:-3 -12 -25
of … am:19 23 0
of … antidepressants:14 16 23
of … any:-18 -21 -7
of … anymore:-41 0 -3
of … anything:52 1 2
of … asking:-17 -23 -15
of … asleep:-10 -22 -4
of … awake:14 28 27
of … baby:34 27 -15
of … back:1 -24 -8
of … bathroom:-3 -2 -30
of … be:43 41 -10
of … because:10 49 -8
of … before:-21 -7 -7
of … being:45 -3 -14
of … bit:22 23 13
of … blood:17 21 23
of … blue:9 7 21
of … boat:73 27 20
of … books:-19 -24 -15
of … bottle:4 -30 -18
of … bought:16 22 28
of … boxes:-22 -19 -21
of … boys:31 25 31
of … breakfast:19 21 3
of … bridge:45 42 30
of … brothers:20 -1 -4
of … building:23 30 27
of … by:30 37 24
of … cabinet:-29 -29 -25
of … car:-17 -20 -29
of … career:37 36 37
of … case:33 51 -1
of … cat:28 21 19
of … choosing:11 11 25
of … cliff:-42 -30 -18
of … cold:-41 -33 -19
of … curtain:-25 -27 -30
of … cut:32 -6 -3
of … dad:-14 -21 -3
of … daily:39 -1 -16
of … dark:-29 -22 -9
of … day:43 17 -36
of … days:47 19 8
of … dead:41 -11 -3
of … decided:21 -6 -17
of … do:33 40 4
of … dont:-7 50 29
of … door:-22 -24 -13
of … down:-27 -23 -26
of … drawer:21 -7 -7
of … earth:10 -29 -32
of … either:27 27 0
of … else:25 0 -4
of … ends:24 23 25
of … evening:-52 -44 -7
of … every:57 102 0
of … everybody:-25 -18 -20
of … eye:29 29 -1
of … eyes:29 28 -46
of … farewell:17 20 40
of … fence:39 40 38
of … fixing:-25 -25 -25
of … follow:30 23 22
of … for:-20 -33 -36
of … frends:-21 -14 -18
of … friday:35 13 12
of … from:13 31 16
of … geting:-21 -28 -17
of … gets:23 31 32
of … girls:5 7 38
of … give:-49 -41 -30
of … goin:66 -24 -14
of … gone:-34 -41 -41
of … grippy:24 -3 -1
of … had:-20 -8 -1
of … hand:48 38 45
of … hands:33 -25 -3
of … harm:-20 2 -1
of … has:29 18 21
of … hav:-30 -19 -8
of … he:-41 -30 -4
of … head:31 -10 -1
of … heart:48 48 37
of … her:37 36 31
of … here:21 -24 -5
of … hes:-5 7 23
of … him:20 -3 0
of … himself:35 42 -11
of … hopes:51 45 4
of … hose:-19 -18 -22
of … hour:33 38 51
of … husband:49 59 -7
of … if:-10 -13 -25
of … ill:-30 -28 -15
of … im:24 15 26
of … is:4 16 21
of … it:-21 -27 -32
of … its:20 7 4
of … ive:-25 -32 -20
of … joke:17 22 0
of … keep:4 16 21
of … kil:12 22 50
of … knew:60 1 2
of … know:41 16 13
of … last:24 9 26
of … leaning:12 26 11
of … let:31 -25 3
of … lief:-41 11 -17
of … lights:19 24 31
of … living:31 -9 -1
of … long:-1 -24 -12
of … lorry:12 4 34
of … loved:22 18 13
of … me:25 -46 -37
of … meant:47 2 6
of … meds:-22 -39 -43
of … methadone:47 35 13
of … might:-21 -6 -4
of … mine:35 -1 -6
of … misery:-60 -31 -8
of … money:-22 -23 -14
of … month:36 29 27
of … mornings:23 31 28
of … mothers:22 38 39
of … mug:27 -2 -1
of … my:-19 -20 -34
of … myself:-1 8 -31
of … names:25 4 1
of … next:28 6 29
of … night:-29 -4 -16
of … noose:17 14 27
of … not:17 -5 34
of … nothing:-16 -47 -48
of … off:-28 -21 -26
of … on:2 -53 -39
of … once:-3 -24 -39
of … one:34 67 68
of … ones:30 31 41
of … or:44 -6 -1
of … parish:43 42 48
of … park:-41 -42 -38
of … people:38 33 46
of … permanently:37 55 21
of … pier:22 25 15
of … places:-26 -22 -32
of … plants:-27 -24 -2
of … platform:33 41 44
of … pressure:19 21 31
of … quiet:62 57 57
of … railing:39 37 27
of … ready:-21 -17 -10
of … reason:19 27 -1
of … right:-18 -25 -24
of … roap:38 5 13
of … room:26 25 27
of … row:20 15 16
of … saturday:25 10 12
of … saying:23 -5 10
of … serious:1 22 -1
of … set:15 21 29
of … shed:-19 -21 -12
of … shell:23 27 1
of … shes:-28 -24 -38
of … side:24 25 27
of … since:27 3 14
of … skin:-30 -18 -5
of … slipped:34 -7 0
of … sockets:24 21 0
of … some:9 23 -13
of … son:-22 -18 9
of … station:-22 -11 -11
of … stuff:63 55 48
of … suicidal:-28 -15 -1
of … sunday:29 41 44
of … tablets:84 74 71
of … that:13 42 22
of … thats:27 10 -16
of … them:43 26 20
of … theres:59 21 20
of … theyre:35 6 -3
of … things:-33 -16 -8
of … think:50 -9 1
of … thinking:18 52 -1
of … thinks:15 27 -2
of … this:74 64 72
of … thought:24 2 1
of … three:-21 -18 -22
of … till:-32 -16 -11
of … time:-33 -30 -26
of … times:14 26 -2
of … today:-6 -20 -14
of … tomorrow:31 21 16
of … tonight:24 34 45
of … took:47 33 32
of … tracks:22 20 32
of … train:36 32 -24
of … true:9 26 -1
of … tunnel:27 -6 -11
of … u:13 14 21
of … until:-25 -31 -20
of … up:-30 -38 -28
of … vet:30 31 40
of … wardrobe:-32 -24 -25
of … was:57 87 74
of … watching:-23 -28 -24
of … way:45 31 30
of … wednesday:47 49 42
of … weekend:12 26 12
of … wen:-27 -12 4
of … were:-24 -14 -13
of … wet:42 44 -2
of … where:30 9 -8
of … who:-24 -17 -7
of … whod:25 -1 -1
of … whole:11 22 29
of … wifes:60 51 47
of … wish:23 -6 0
of … with:5 27 41
of … wont:7 19 22
of … world:-26 -24 -18
of … would:-15 -12 -33
of … xanax:11 9 28
of … year:-21 -21 -21
of … youre:-29 -28 -1
off:7 9 19
off after:30 34 49
off benzos:19 21 25
off crack:24 -4 -2
off dead:-32 -21 -19
off for:-35 -28 4
off from:-28 -40 5
off her:-31 -22 -32
off heroin:72 32 -19
off his:1 -8 -32
off i:4 47 41
off if:18 42 -2
off in:-31 -23 -21
off it:-36 -19 -29
off its:58 54 -20
off ive:-28 -21 -1
off licence:16 -31 -25
off lief:31 22 17
off mid:29 29 39
off my:-43 -29 -10
off myself:52 48 -45
off no:-24 -33 -40
off not:28 -31 -10
off off:47 46 38
off on:-35 -5 -14
off oxy:-19 -22 -15
off permanently:1 -45 -38
off shes:32 35 20
off shoes:12 -36 -28
off someone:45 48 47
off something:17 22 -10
off teh:28 25 11
off that:-14 -29 -17
off thats:67 63 24
off theres:23 12 0
off this:71 12 0
off till:-32 -5 -4
off to:-46 -44 -26
off tomorrow:43 48 38
off tonight:40 54 44
off wasnt:36 -4 0
off wen:-23 -20 -16
off whitby:44 47 37
off with:30 34 17
off without:-32 -9 -9
off work:-8 -13 -23
off xanax:42 53 57
off youll:23 24 33
off … adn:26 17 -2
off … after:-31 -37 -35
off … alone:28 36 -22
off … an:-25 -19 -19
off … are:-19 -20 -25
off … as:-13 -23 -11
off … at:68 45 50
off … back:23 -9 -4
off … balcony:-34 -26 -9
off … be:35 43 45
off … because:-39 -27 -17
off … bed:-50 -36 -38
off … benzos:6 3 24
off … big:24 -5 -2
off … board:20 21 -8
off … bridge:32 10 -27
off … bus:45 0 -9
off … but:-8 -24 -18
off … by:42 34 43
off … car:11 2 -23
off … chest:-24 -23 -16
off … cliff:-39 -36 -25
off … cliffs:-29 -20 -15
off … dead:70 70 65
off … dei:21 16 5
off … do:5 7 26
off … dont:-48 -49 -30
off … earth:11 16 -45
off … enjoy:33 34 23
off … everything:34 41 27
off … fits:30 3 9
off … for:6 13 28
off … four:24 -8 -5
off … friday:-35 -27 -24
off … gear:33 -5 3
off … get:47 54 45
off … goin:5 15 22
off … gone:53 36 33
off … good:13 6 43
off … gripping:20 -1 -1
off … hands:-16 -21 -11
off … hav:-31 -1 12
off … he:-44 -55 -1
off … heroin:45 -8 -8
off … i:48 13 20
off … id:-8 -22 -10
off … ill:34 26 30
off … im:27 -15 0
off … in:29 39 36
off … is:-22 0 -20
off … it:9 18 27
off … ive:-30 -36 -15
off … last:45 -24 -19
off … ledge:49 35 18
off … legs:29 -10 -8
off … line:-21 -12 -7
off … lives:37 39 38
off … lot:47 18 23
off … man:37 40 38
off … me:75 65 47
off … meds:34 36 36
off … myself:2 30 44
off … neva:21 0 -2
off … night:-41 -45 -36
off … no:22 -26 -18
off … nobody:34 32 37
off … not:25 -36 -40
off … of:53 44 3
off … off:73 84 62
off … old:7 9 24
off … on:-69 -39 -35
off … one:2 40 14
off … or:-27 -27 -21
off … over:17 21 18
off … overpass:13 25 19
off … park:19 21 -3
off … pier:13 25 32
off … planet:26 -14 -30
off … quarry:29 27 24
off … roof:-58 -56 -44
off … say:46 50 46
off … screw:14 24 -2
off … script:-24 -27 -15
off … seen:32 31 33
off … sentence:27 28 28
off … she:27 52 0
off … sick:27 -19 -13
off … since:56 22 16
off … site:41 47 49
off … six:-34 -27 -17
off … sofa:25 25 27
off … something:45 48 43
off … start:-21 -4 -5
off … tablets:-2 -25 -24
off … that:23 34 22
off … ther:16 25 16
off … theres:55 41 -16
off … they:30 -5 -5
off … three:21 -8 -10
off … ticked:66 0 0
off … times:29 -24 -21
off … to:-50 -37 -25
off … today:-35 -13 -9
off … tonight:20 23 -37
off … took:-26 -19 -10
off … tower:30 25 5
off … u:-24 -29 -24
off … ur:62 63 46
off … viaduct:10 11 24
off … wagon:17 -2 -28
off … wall:45 44 35
off … want:-1 -29 -8
off … was:22 57 -3
off … watch:26 -9 -3
off … way:-24 -18 -14
off … weekend:-22 -7 -1
off … wen:28 32 46
off … were:22 21 27
off … while:-13 -10 -23
off … whole:24 22 18
off … wil:24 21 10
off … with:-32 -24 -18
off … wont:50 32 9
off … would:-35 -19 -8
off … yesterday:-46 10 18
offended:-14 -4 -3
offer:-3 -18 -13
offer … adn:43 -4 -3
offered:-18 -38 -21
offering:-1 -1 -4
offers:-8 -2 0
office:-15 -9 -19
office … me:-24 -26 -6
officer:13 20 14
officers:10 11 10
official:-13 -1 2
officially:-2 -1 -1
offie:36 -7 -12
offie … teh:24 -2 -4
offing:53 82 -3
offing myself:53 82 -3
offline:27 19 25
often:0 0 0
oh:-32 -18 4
oh god:-23 1 17
ohio:-24 -15 -16
ohne:18 -18 -5
ohne … alle:23 -3 -1
ohne … waren:23 -3 -1
oil:7 11 13
oiled:14 11 21
oiled notes:14 16 27
oiled … teh:19 20 29
oiled … to:14 16 27
ojala:141 -17 -10
ojala estuviera:62 -4 -1
ojala … despertara:23 -6 -4
ojala … manana:31 -4 -3
ojala … me:24 -2 -2
ojala … muerta:38 -1 0
ojala … muerto:26 -4 -1
ok:37 -27 0
ok i:-34 -33 -19
ok thats:-32 -20 -7
ok … be:25 10 -2
ok … for:-31 -21 -15
ok … i:3 21 -12
okada:-13 -12 -8
okafor:-2 -4 -1
okay:-47 -60 -41
olanzapine:-4 -1 -1
old:9 -14 -15
old adn:44 52 -23
old coat:-12 -28 -26
old days:24 -7 -7
old dealer:77 -10 -8
old dealers:33 -1 -1
old diary:-30 -30 -24
old enough:4 19 24
old flat:-31 -18 -9
old fone:25 32 35
old friend:-21 -24 -11
old heart:16 21 25
old i:-26 -12 -5
old lady:0 6 30
old mates:0 9 23
old me:-22 -3 0
old men:-20 -19 -14
old people:31 -2 -1
old school:33 27 24
old self:-21 -9 -1
old tablets:-23 -12 -18
old viaduct:-28 -22 -10
old … adn:38 -16 2
old … all:22 20 14
old … done:14 15 27
old … dont:51 34 -15
old … hav:25 0 2
old … he:-22 -13 -3
old … i:31 34 24
old … im:24 33 -5
old … isnt:2 9 21
old … its:29 28 45
old … my:28 27 -5
old … new:-20 -16 -6
old … of:35 -3 -3
old … on:-38 -20 -8
old … read:27 32 26
old … teh:-26 -11 -35
old … that:22 19 18
old … they:4 15 28
old … theyd:32 -1 -3
old … think:50 -7 -1
old … tonight:27 27 -2
old … under:-21 -15 -9
old … wen:2 10 26
old … wil:26 28 27
old … with:32 39 4
older:-33 -20 -11
oldest:0 0 0
olds:-1 0 0
olive:-6 -5 -5
olives:-14 -14 -10
ollie:-2 2 16
oma:-9 -9 -5
omelette:-5 -1 -1
omg:-4 9 17
omg i:14 18 21
omnes:-2 -4 -5
on:-17 -16 -11
on a:-20 -30 -19
on adn:3 -38 -38
on an:-25 -21 -16
on anyone:-24 -6 -3
on being:63 78 39
on board:53 -2 -1
on breathing:25 17 16
on christmas:12 6 28
on earth:47 55 75
on every:-43 -34 -16
on fentanyl:-33 -2 -1
on for:23 23 35
on friday:5 -24 -17
on from:-22 -13 -17
on goes:-22 -15 -8
on him:53 37 52
on holiday:-18 -21 -25
on holidays:21 24 25
on in:-29 -10 -12
on ive:9 17 21
on leave:-20 -22 -24
on living:45 -10 -42
on me:44 58 39
on methadone:-23 -19 -10
on mince:-21 -18 -12
on monday:18 -8 -20
on my:26 10 -2
on myself:-50 -46 69
on night:-7 0 27
on nobody:-22 -32 -25
on not:7 25 -11
on nothing:43 -1 0
on one:-78 -54 -47
on our:-34 -31 -35
on purpose:111 95 48
on repeat:45 36 25
on saturday:3 -29 -25
on self:12 21 0
on since:-24 -17 -18
on site:45 46 47
on somebodys:21 34 35
on sunday:34 60 -23
on sundays:11 21 -3
on tablets:-48 -50 -47
on teh:13 13 21
on their:21 18 21
on them:-12 5 -26
on this:32 30 19
on thursday:-6 -7 -30
on till:68 71 44
on to:-21 1 -7
on tonight:-41 -25 -26
on top:53 64 -9
on tuesday:-13 10 -46
on u:70 70 68
on us:-49 -37 -19
on warfarin:3 19 28
on wen:-11 -25 -19
on whats:8 12 21
on while:33 7 7
on window:20 26 36
on without:17 54 52
on … adn:20 9 24
on … after:36 -3 -15
on … all:-40 -31 -41
on … am:49 37 40
on … an:42 59 61
on … antidepressants:44 43 21
on … any:-32 -21 -17
on … are:-65 -64 -36
on … arms:29 33 -20
on … asleep:24 19 18
on … at:22 34 22
on … bed:49 46 43
on … bedroom:27 33 37
on … been:-25 -26 -18
on … before:56 56 65
on … behind:20 25 24
on … bench:27 1 9
on … beside:12 7 -43
on … between:28 -5 -5
on … birthday:1 10 38
on … book:43 43 48
on … bottle:25 0 0
on … break:23 7 -9
on … bridge:24 24 12
on … bus:-7 -2 -32
on … by:-6 -38 -9
on … call:16 23 9
on … cant:39 -2 -1
on … car:20 27 25
on … card:-29 -32 -14
on … care:20 -3 -6
on … carpet:48 42 32
on … chair:26 19 13
on … changing:-29 -27 -13
on … chest:22 39 32
on … counting:38 44 42
on … crisis:32 -1 -1
on … cupboard:-20 -7 -2
on … dance:-26 -2 -3
on … date:-34 -33 -24
on … day:-43 -14 -17
on … days:-19 -6 -31
on … dead:21 30 36
on … deck:-30 -30 -24
on … desk:-4 4 21
on … detox:-43 -39 -31
on … dieing:-16 -21 -12
on … do:-24 -31 -25
on … doesnt:-13 -25 -18
on … doing:24 13 15
on … done:-4 -27 -5
on … dont:-14 -11 -31
on … door:-29 -33 1
on … drank:43 -1 -2
on … drink:21 5 13
on … drive:11 32 16
on … drove:62 47 45
on … duvet:21 12 3
on … each:35 38 -6
on … eating:33 43 0
on … edge:-39 -36 -31
on … eight:14 8 31
on … else:44 47 45
on … end:-21 -19 -12
on … envelope:37 35 31
on … eve:21 20 59
on … evening:16 26 38
on … every:-22 -1 -10
on … everyone:-35 -21 -13
on … exs:23 -6 -1
on … farewell:28 20 16
on … farm:-30 -26 -31
on … feet:-20 -14 -21
on … few:27 -2 -2
on … find:24 13 22
on … fingernails:62 42 46
on … fire:-5 -26 -21
on … first:25 5 6
on … fitting:21 25 21
on … flat:33 2 1
on … floor:21 30 31
on … for:-5 1 -26
on … forum:-27 -23 -9
on … frame:6 -39 -2
on … from:-18 -38 -6
on … full:-31 -10 -7
on … goodbye:34 32 42
on … grey:29 27 38
on … ground:14 28 0
on … had:34 36 27
on … hands:44 -42 -18
on … hav:-10 4 20
on … he:-29 -19 -25
on … hear:47 -1 0
on … heart:-21 -16 -11
on … here:98 91 71
on … hes:29 35 19
on … home:9 -29 -14
on … horse:50 -5 -6
on … horses:54 0 0
on … hostel:38 34 37
on … how:-1 0 25
on … i:29 25 6
on … ice:-48 -5 -4
on … ill:63 51 57
on … im:35 16 36
on … in:30 27 4
on … iron:-27 -17 -10
on … is:-20 -23 -31
on … it:19 15 39
on … its:8 26 21
on … ive:17 16 27
on … jmup:29 36 34
on … june:27 32 35
on … keep:17 10 23
on … kind:27 31 0
on … kitchen:51 55 52
on … knees:23 31 29
on … know:14 32 -15
on … knows:51 -15 -10
on … label:-26 -23 -21
on … last:20 1 -9
on … latch:33 40 49
on … ledge:63 57 64
on … left:-5 8 26
on … legs:33 44 32
on … let:14 21 14
on … lief:-12 -24 -14
on … lights:27 23 1
on … line:34 39 29
on … locked:-3 -3 -21
on … log:29 36 55
on … long:43 56 28
on … look:33 31 46
on … looking:-26 -2 3
on … march:27 28 6
on … mean:22 19 24
on … meant:8 5 -20
on … method:46 40 34
on … mind:40 33 -18
on … minutes:-25 -26 -18
on … monday:-36 -19 -14
on … most:22 21 -10
on … much:34 -21 -26
on … multi:-27 -24 -23
on … mum:26 -12 -3
on … myself:34 39 11
on … next:-7 5 30
on … nine:-22 -7 -11
on … nobody:59 5 -20
on … notes:15 25 22
on … off:23 26 32
on … old:-20 -23 -15
on … on:-18 -32 -46
on … ones:-27 -28 -23
on … out:-29 -12 -5
on … outside:21 39 -1
on … oven:-30 -25 -6
on … over:-28 -27 -25
on … own:27 23 5
on … paid:15 22 25
on … parapet:-25 -16 -15
on … park:38 40 44
on … past:8 36 8
on … piano:-26 -27 -25
on … picked:19 25 32
on … picking:15 27 5
on … pies:-21 -18 -12
on … pills:30 24 44
on … pipe:13 16 27
on … plane:21 -19 -21
on … planned:19 21 13
on … platform:-33 -63 -61
on … post:19 21 30
on … programme:25 -4 -4
on … promised:-30 -28 -11
on … quid:25 0 0
on … quiet:19 22 23
on … rail:22 25 9
on … rails:15 17 37
on … railway:-24 -18 -24
on … right:-11 -13 24
on … rist:-7 -1 45
on … roof:11 12 29
on … room:-43 -44 -34
on … route:24 19 28
on … rug:28 30 33
on … said:-41 -23 -22
on … sat:-24 -8 -4
on … says:22 3 -8
on … school:-15 -15 -29
on … screen:25 -1 -1
on … seat:7 23 19
on … see:31 33 20
on … settee:-36 -34 -21
on … shall:30 32 30
on … she:125 87 73
on … shelf:-35 -23 -18
on … shell:22 21 27
on … shoes:36 52 55
on … side:21 28 41
on … sill:31 32 33
on … sister:-28 -25 -10
on … six:35 16 1
on … slots:25 -8 -10
on … sorry:-21 -23 -38
on … stairs:-29 -40 -32
on … started:84 100 -4
on … steam:-25 -14 -11
on … step:-26 -25 -13
on … stones:39 39 43
on … stool:33 37 39
on … sunday:13 17 35
on … taped:23 23 24
on … teh:15 13 28
on … tell:35 50 51
on … tenth:27 20 25
on … th:-41 -49 -32
on … thats:15 -1 32
on … their:21 17 -2
on … ther:38 30 28
on … theres:52 43 48
on … theyd:22 35 35
on … theyre:40 25 14
on … theyve:35 40 68
on … thigh:2 7 -35
on … think:36 -5 -3
on … thinks:-21 -13 -20
on … thursday:9 -20 -21
on … till:1 10 -27
on … tomorrow:20 19 26
on … took:-24 -21 -10
on … top:-51 -44 -33
on … track:11 21 23
on … train:-38 -29 -31
on … trigger:37 54 54
on … trucks:9 21 0
on … tube:21 20 -10
on … tuesday:37 -17 -58
on … twentieth:39 38 32
on … u:-21 -2 2
on … under:-59 -46 -35
on … until:30 40 -29
on … ur:-24 -18 -8
on … use:13 31 -4
on … used:17 24 -3
on … viaduct:-53 -44 -34
on … video:23 23 11
on … w:21 -10 -20
on … waiting:-76 -70 -67
on … walk:-27 -9 -10
on … wall:-24 -26 -54
on … want:25 -3 27
on … ward:12 3 23
on … wardrobe:-6 -17 -20
on … was:-19 0 -28
on … wat:0 -32 -13
on … watch:-43 -43 -43
on … way:59 35 54
on … we:-20 -20 -19
on … wen:13 26 16
on … went:-34 -30 -23
on … while:11 16 39
on … who:28 25 20
on … whoever:36 39 34
on … whole:-24 -11 -10
on … why:57 2 5
on … wil:-25 -22 -16
on … windowsill:-26 -30 -34
on … with:50 17 22
on … wrists:34 34 -70
on … written:-34 -33 -26
on … years:15 27 13
on … yesterday:27 31 58
once:12 23 22
once adn:-4 -4 24
once do:-25 -25 -5
once he:52 54 50
once her:28 27 33
once hes:24 21 -10
once i:-9 -6 -39
once in:23 -6 -9
once its:48 12 14
once ive:21 14 9
once more:-17 -22 -22
once my:37 32 -3
once she:-8 -3 -34
once shes:-6 -9 -23
once teh:39 41 22
once they:41 37 31
once this:15 24 31
once u:-29 -13 -15
once … a:-21 -10 -12
once … adn:14 -12 -49
once … asleep:21 14 -16
once … dark:24 4 6
once … do:-31 -30 -8
once … fed:21 21 35
once … feel:32 10 -2
once … finished:25 21 23
once … gets:31 32 47
once … goes:29 20 -21
once … gone:12 33 -13
once … has:62 59 37
once … here:46 2 1
once … house:50 48 14
once … id:25 0 0
once … im:-16 -16 -38
once … is:28 25 11
once … its:-27 -13 -2
once … ive:15 27 34
once … kids:-21 -21 -14
once … me:39 35 34
once … my:68 28 45
once … news:20 28 27
once … roommate:0 0 -43
once … teh:-40 -42 -20
once … ten:30 29 38
once … thats:4 10 35
once … them:20 16 27
once … time:13 22 30
once … two:12 13 21
once … up:-29 -12 -10
once … want:21 22 -1
once … waved:-21 -26 -21
oncologist:-10 -6 -7
one:30 19 26
one about:-35 -19 -20
one adn:-11 -6 -26
one after:20 42 30
one all:-22 -3 -2
one an:17 23 25
one arm:60 59 55
one at:13 35 30
one bad:27 -4 -4
one be:21 16 21
one bet:51 0 0
one bit:-44 -37 -32
one bullet:33 38 47
one by:27 15 30
one day:1 -6 -31
one drink:78 -21 -16
one ear:38 -7 -14
one else:31 34 -5
one every:-21 -11 -3
one eye:22 19 24
one final:45 4 4
one fit:9 16 28
one folder:-27 -19 -10
one fone:-21 -5 -7
one glass:48 -20 -12
one go:34 54 43
one good:37 38 52
one hand:-26 -8 9
one hands:17 35 49
one has:-19 -37 -17
one he:14 23 -7
one here:-9 7 -36
one holding:-24 -17 -14
one hour:9 11 26
one im:53 38 40
one in:-12 -24 -29
one ive:-5 -15 -24
one last:12 22 36
one less:96 20 24
one line:72 -30 -19
one looks:25 33 33
one me:8 28 -1
one missed:33 25 26
one more:11 24 41
one my:-21 -15 -4
one nice:42 35 30
one nobody:43 40 31
one on:35 -37 -31
one seizure:13 17 24
one shoe:-10 -23 -4
one started:46 45 0
one step:-20 -19 -28
one stop:-35 -36 -20
one teh:-12 -14 -28
one that:-42 -18 -17
one ther:16 37 -7
one theyll:49 41 43
one thing:25 22 -4
one this:31 -9 -11
one to:41 38 36
one u:39 44 -25
one wants:-58 -28 -2
one was:-21 -9 -7
one way:74 72 63
one where:-20 -10 -10
one wil:-15 21 -10
one with:-33 -40 -33
one wont:32 -23 -11
one year:-40 -27 -18
one years:-22 -6 3
one yesterday:-34 -36 -27
one … a:-23 -36 -18
one … after:18 52 49
one … ago:42 49 18
one … all:42 18 25
one … as:73 -11 -10
one … at:70 -13 -43
one … away:49 4 -17
one … be:17 22 2
one … because:14 22 20
one … been:43 45 23
one … before:60 51 47
one … beleive:19 20 -8
one … birthday:27 33 31
one … calculator:20 30 30
one … can:-8 -6 -23
one … cant:15 14 29
one … coat:20 25 29
one … days:37 36 -33
one … didnt:-1 34 28
one … dont:45 85 79
one … down:6 13 24
one … eleven:30 0 -1
one … evening:38 0 0
one … everybody:-22 -24 -30
one … everything:-28 -16 -21
one … everywhere:-20 -18 -14
one … family:33 -2 -1
one … farewell:30 0 0
one … find:-1 47 49
one … finds:55 54 60
one … first:-22 -8 10
one … forever:40 47 47
one … from:41 46 37
one … gave:-26 -11 -4
one … gets:8 28 31
one … girl:49 4 3
one … group:21 -4 -1
one … had:49 -2 8
one … handbag:-32 -22 -6
one … has:19 38 34
one … hav:-38 -22 -9
one … havent:34 0 0
one … her:13 24 21
one … here:60 41 40
one … hert:27 -10 -5
one … hes:21 18 15
one … his:22 21 19
one … hit:28 26 2
one … home:36 41 -2
one … hour:21 0 3
one … house:16 25 37
one … i:33 -9 -31
one … if:13 34 26
one … im:34 35 23
one … in:-10 -20 -21
one … is:21 55 56
one … isnt:84 -2 -18
one … it:33 -8 12
one … ive:-22 -39 -46
one … kil:25 28 -2
one … knew:-22 -15 -4
one … knows:-12 -28 -6
one … leave:11 6 21
one … letters:18 25 35
one … living:70 8 -29
one … long:-23 -21 -13
one … love:25 22 21
one … me:11 35 15
one … monday:60 53 17
one … months:29 0 -1
one … morning:26 22 3
one … mums:23 23 37
one … my:-43 -41 -36
one … myself:37 39 40
one … nearly:24 -20 -9
one … next:-27 -25 -24
one … nice:48 48 47
one … night:7 17 33
one … no:-32 -49 -13
one … nobody:74 68 60
one … none:14 21 0
one … not:26 42 55
one … off:-27 -17 -13
one … on:11 37 47
one … once:26 28 0
one … one:46 33 29
one … ones:28 -2 -2
one … or:-7 -12 -25
one … over:-44 -29 -16
one … picked:-23 -12 -12
one … plastic:-27 -22 -21
one … saturday:-57 -50 -46
one … set:-25 -24 -20
one … since:-24 -15 -7
one … stay:38 47 41
one … step:-25 -20 -18
one … stop:34 29 17
one … stops:-34 -17 -3
one … take:33 35 -1
one … teh:18 -31 -23
one … than:-22 -22 -11
one … them:-28 -36 -24
one … these:63 47 -39
one … they:-35 -26 -26
one … those:21 34 50
one … three:-35 -23 -19
one … through:29 -22 -10
one … time:30 7 2
one … told:25 -8 -17
one … two:-25 -13 -12
one … u:22 21 22
one … up:7 -16 -23
one … us:-11 24 17
one … use:68 9 -7
one … walk:-40 -23 -10
one … want:-36 -18 -19
one … way:-33 -29 -27
one … wen:-40 -13 -3
one … whats:31 -1 -1
one … where:34 23 38
one … who:39 30 38
one … whoever:9 19 29
one … wife:30 -2 -5
one … wil:38 3 -3
one … wont:41 48 55
one … yourself:34 44 0
ones:22 42 62
ones adn:-46 -19 -34
ones got:-24 -25 -21
ones i:-25 -15 -9
ones ive:7 14 23
ones my:-21 -21 -19
ones on:23 35 36
ones took:32 30 30
ones … an:33 42 50
ones … before:29 26 16
ones … find:19 31 40
ones … for:76 49 42
ones … in:-8 -11 -30
ones … last:14 13 -25
ones … me:19 22 34
ones … my:12 21 -2
ones … teh:49 57 46
ones … wife:-21 -21 -19
oneself:0 -5 0
onion:-2 -1 -1
onions:-22 -10 -3
online:-6 4 -10
online adn:-35 -36 -35
online … arrives:-35 -36 -35
online … it:-34 -36 -35
only:0 0 0
onset:-6 -2 -1
onto:13 19 -8
oof:-4 -3 0
ooh:-9 -1 0
op:-16 -19 -14
opa:-6 -3 -2
open:49 63 55
open adn:9 15 40
open her:40 32 32
open i:48 55 58
open im:64 69 67
open my:22 22 34
open teh:-33 -30 -44
open … adn:-7 -13 -33
open … astride:-20 -18 -25
open … be:20 25 28
open … cats:-49 -50 -51
open … door:40 31 38
open … eyes:48 35 30
open … had:47 41 47
open … he:26 19 20
open … hes:29 31 28
open … i:-26 -9 13
open … im:40 37 44
open … is:-23 -19 -16
open … me:-27 -20 -15
open … more:-31 -30 -26
open … my:18 30 37
open … on:0 21 9
open … starts:19 23 28
open … teh:6 23 20
open … today:24 35 -4
open … tonight:-8 13 -29
open … waiting:34 34 31
opened:77 -12 -5
opened a:-47 -30 -25
opened both:13 18 24
opened it:7 -41 -23
opened teh:46 31 19
opened up:10 22 13
opened … in:49 -34 -29
opened … ive:13 -20 -7
opened … my:10 26 18
opened … vein:29 27 15
opened … wrists:12 18 29
opening:-14 -12 8
opening it:6 9 20
openly:4 -4 -5
opens:40 26 40
opens in:23 32 27
opens it:15 17 21
opens … teh:26 36 22
opera:-4 -6 -5
operation:-25 -25 -22
opiate:-29 -27 -20
opiate … adn:-14 -21 -17
opiates:-30 -28 -14
opinion:-24 -17 -10
opinions:-6 -2 -2
opioid:-10 -7 -4
opioids:-7 -8 -7
opportunity:-9 -18 -7
opposite:-8 -1 3
opposition:-1 0 0
opt:29 13 -18
opt out:29 13 -18
optician:-8 -13 -12
option:-62 3 -22
or:-52 -57 -65
or another:-8 -20 -27
or anything:21 20 12
or dei:-41 -54 -1
or does:-62 -60 -16
or dont:56 52 60
or i:46 38 0
or is:-27 -24 -20
or later:30 26 -10
or not:10 32 12
or take:32 29 10
or theyll:-28 -24 -21
or to:90 50 43
or … a:-28 -16 -20
or … all:-14 -31 -18
or … be:-3 -22 -16
or … can:-31 -28 -23
or … dont:24 3 -3
or … else:15 23 18
or … from:21 16 15
or … get:-29 -13 -10
or … i:14 2 -25
or … im:18 22 -2
or … it:-25 -19 -14
or … its:-20 -28 -17
or … me:72 -3 -14
or … more:23 -1 0
or … morning:43 40 37
or … my:-26 -8 -8
or … not:-50 -39 -6
or … on:5 6 24
or … pond:9 9 23
or … teh:-13 -24 -11
or … them:-35 -31 -12
or … to:6 -28 -30
or … wil:38 42 -16
oramorph:-2 -1 2
orange:-13 -9 -1
oranges:-46 -32 -25
orchard:-10 -8 -8
order:13 2 -6
order adn:21 39 1
order … a:-21 -4 -2
order … not:11 9 24
order … to:-1 1 29
ordered:-37 -35 -12
ordered it:33 44 44
ordered wat:-35 -36 -35
ordered … a:34 50 49
ordered … i:-35 -36 -35
ordered … need:-35 -36 -35
ordered … off:34 45 44
ordering:8 9 -2
orders:51 53 51
orders … teh:47 49 53
ordinary:-16 -20 -14
organ:-7 -3 -2
organic:-11 -10 -10
organised:-16 -2 -4
organiser:-37 -30 -26
organist:-2 0 0
orion:-6 -5 -5
ork:0 0 0
orkney:-1 0 0
ossai:-2 0 0
ot:-8 -14 -8
other:-27 -13 -9
other i:17 26 27
other one:30 20 -19
other people:32 -2 -14
other side:-14 -30 -34
other … at:-22 -23 -21
other … be:-22 -19 0
other … cant:23 29 26
other … for:38 37 -9
other … goin:24 22 21
other … guys:33 25 23
other … i:-24 -7 21
other … it:16 27 -13
other … love:32 30 31
other … on:21 -13 -6
other … teh:-37 -32 -31
other … that:28 44 44
other … this:11 11 30
other … to:38 32 10
other … u:46 29 26
other … was:34 31 31
others:-17 -1 35
others come:35 37 39
others i:-26 -16 -8
others … teh:-38 -28 -16
otherwise:-5 5 9
otherwise ill:22 0 0
otra:-14 63 -10
otra vez:29 68 -5
otra … no:-67 14 -1
otro:-9 12 6
otter:-7 -3 -3
otters:-18 -15 -14
otto:0 0 0
ou:-2 0 0
ought:-28 -16 -22
ought to:-26 -14 -21
ought … be:-28 -4 -14
our:3 -1 -7
our baby:19 20 30
our back:20 22 15
our camp:24 24 26
our gate:19 18 33
our girls:28 25 -11
our house:-24 -15 -3
our papers:26 29 -2
our son:-29 -25 7
our toddler:69 67 58
our wedding:34 36 32
our … adn:-31 -35 -33
our … anniversary:31 32 34
our … are:-17 -13 -25
our … before:-25 -25 -18
our … by:16 20 29
our … give:63 66 61
our … group:-22 -18 -18
our … i:46 47 53
our … in:7 12 27
our … is:-32 -29 -21
our … it:-38 -22 -16
our … one:24 22 -6
our … over:11 17 22
our … say:32 -11 -9
our … she:34 25 2
our … teh:19 21 57
our … us:24 21 -3
our … where:-20 -21 -21
our … with:8 16 21
ours:0 8 22
ours with:25 33 44
ourselves:3 12 36
ourselves … teh:7 17 39
out:21 31 29
out a:-22 -17 -15
out adn:-23 -37 -19
out at:34 49 21
out because:-3 20 -15
out early:23 20 -19
out except:20 27 -4
out from:-8 -21 -15
out goin:34 38 38
out he:-8 -3 -38
out his:42 38 30
out if:-25 -10 -8
out im:47 56 56
out in:-22 -11 -29
out its:-20 -11 0
out last:-32 -26 -4
out loud:-22 -17 -29
out my:-13 5 38
out nobody:40 -11 -6
out nothing:23 25 48
out of:9 3 -30
out right:38 41 43
out that:-16 -21 -13
out ther:24 -31 15
out this:32 2 15
out through:29 -14 -10
out to:29 26 32
out today:-21 -14 -5
out tomorrow:-20 -21 -12
out under:-38 -23 -23
out wat:23 44 42
out … adn:-53 -58 -53
out … after:17 19 27
out … away:40 37 38
out … back:34 36 39
out … bank:21 -4 -5
out … bathroom:-13 -12 -31
out … be:-15 -6 -26
out … beam:51 40 46
out … bed:67 35 39
out … been:-24 -3 -2
out … blades:-15 -26 -5
out … cabinet:-24 -22 -19
out … cabnet:37 38 40
out … can:27 -13 -20
out … car:28 17 19
out … dei:28 17 -6
out … didnt:45 34 36
out … do:20 -35 9
out … does:18 20 5
out … doing:-16 -3 -44
out … duvet:0 -23 -33
out … failed:21 17 17
out … friday:-25 -17 -11
out … game:-22 -13 -4
out … garadge:38 24 21
out … go:-20 -26 -12
out … goin:1 -9 -22
out … good:6 -1 -45
out … grippy:24 -3 -1
out … hair:6 6 -42
out … hand:55 47 45
out … hav:-7 0 -26
out … head:25 -27 -1
out … hear:-21 -14 -10
out … his:-2 1 -22
out … hospital:35 -20 13
out … hours:25 34 25
out … house:-29 -19 -12
out … i:-22 -8 11
out … if:-33 -34 -13
out … im:90 81 69
out … in:-15 3 20
out … it:67 52 26
out … itd:23 14 -20
out … kil:23 23 -28
out … killing:31 35 -42
out … last:0 -2 -22
out … let:45 17 5
out … leter:22 25 32
out … lief:-18 27 12
out … line:25 30 28
out … long:28 27 38
out … me:-55 -43 -18
out … mean:34 -16 -6
out … middle:28 -3 4
out … mins:-28 -21 -11
out … misery:-60 -31 -8
out … month:9 8 -22
out … more:-20 -17 -17
out … most:45 6 -1
out … mouth:23 21 21
out … my:-30 -36 -24
out … myself:37 38 -2
out … next:17 24 42
out … night:-45 -37 -13
out … no:35 45 6
out … not:-27 -36 -25
out … off:-22 -19 -17
out … one:13 23 28
out … pills:-37 -24 -18
out … piont:11 6 32
out … reach:-30 -22 -19
out … room:44 48 34
out … same:38 35 -5
out … see:-20 -21 -14
out … shes:-20 -13 -10
out … side:50 -20 -20
out … skin:-27 -18 -5
out … sockets:24 21 0
out … stairs:27 21 25
out … station:32 26 32
out … stuff:-23 -24 -20
out … suicide:29 4 -1
out … that:-33 -35 -15
out … thats:24 24 34
out … ther:-27 -19 -15
out … they:-33 -20 -15
out … this:54 64 44
out … time:51 26 44
out … to:21 5 -3
out … today:-22 -15 -12
out … told:37 33 -3
out … tonight:50 53 57
out … tractor:22 17 17
out … twice:6 29 -1
out … two:28 24 17
out … u:11 21 15
out … uniform:-20 -22 -13
out … want:57 51 44
out … wat:-20 -16 -28
out … way:25 -10 -24
out … went:-39 -33 -22
out … window:-37 -17 -2
out … with:-24 -1 -16
out … wont:-22 -21 -15
out … would:41 27 -25
out … xanax:18 20 23
outer:-2 -1 -3
outfit:-1 -3 1
outing:-6 -2 -1
outlive:-5 -2 -6
outlived:-5 -10 -8
outlook:4 5 15
outreach:-24 -22 -14
outright:-7 -7 0
outside:42 34 78
outside her:48 49 62
outside his:27 15 26
outside of:14 33 32
outside our:28 30 -4
outside teh:20 -27 -6
outside with:11 5 28
outside … a:13 12 29
outside … bat:10 11 27
outside … door:29 30 36
outside … flat:17 14 35
outside … hammer:11 11 21
outside … hes:20 16 27
outside … i:26 10 18
outside … in:26 13 18
outside … licence:37 -2 -3
outside … off:37 -2 -3
outside … offie:46 -4 -12
outside … school:7 9 25
outside … teh:29 24 16
outside … window:21 29 26
outside … with:11 14 24
outstayed:12 -1 0
ouvert:13 17 20
ouvert les:41 42 47
oval:5 8 -1
ove:3 -2 -3
oven:-13 -15 -31
oven door:-30 -25 -4
oven shelf:50 38 -9
oven … not:-24 -13 -6
ovens:4 -1 -1
over:24 30 28
over a:-38 -28 -14
over adn:40 -3 1
over by:37 28 19
over dead:0 4 35
over for:18 32 35
over forty:18 28 24
over her:21 34 25
over his:11 6 -24
over i:-26 -2 9
over im:-21 -13 -3
over in:-39 -37 -38
over it:13 -9 -26
over ive:28 34 -2
over last:-20 -11 -10
over me:42 29 20
over my:-51 -35 -56
over on:-32 -22 -6
over soon:-51 -50 -22
over teh:-7 -14 -28
over ther:-39 -24 -37
over this:-37 -43 -43
over wen:24 25 54
over … about:39 33 41
over … an:107 53 55
over … as:17 28 24
over … at:-2 -20 -5
over … back:30 39 41
over … balcony:28 32 3
over … ball:-26 -17 -9
over … banister:32 33 44
over … bath:-28 -24 -7
over … be:-6 -10 -25
over … been:48 -5 -1
over … bridge:-62 -63 -64
over … car:35 25 -4
over … comes:74 70 85
over … cot:21 29 52
over … dead:-9 -2 24
over … do:12 15 28
over … dont:31 26 43
over … face:36 39 39
over … fence:21 37 36
over … for:-13 -30 -33
over … goin:-43 -51 -42
over … gone:39 27 28
over … got:31 30 17
over … has:30 3 8
over … head:-27 -22 10
over … hes:37 16 21
over … i:-31 -34 -31
over … im:-14 -4 -22
over … in:23 20 29
over … is:-22 -5 26
over … it:0 8 26
over … its:23 22 -7
over … land:34 22 -6
over … lines:25 25 -5
over … lips:34 19 14
over … mean:30 -10 -7
over … means:13 32 -5
over … not:2 -20 -3
over … of:35 31 37
over … old:29 34 0
over … one:-51 -37 -21
over … other:-25 -20 -10
over … out:47 21 29
over … over:-23 -35 -1
over … place:-28 -19 -19
over … plan:0 0 -22
over … rail:48 50 14
over … said:35 2 1
over … see:13 19 22
over … shes:37 26 4
over … side:-35 -29 -15
over … sorry:-10 -18 -21
over … started:36 49 -6
over … that:-39 -29 -34
over … this:75 50 22
over … time:37 21 21
over … to:-19 -22 -18
over … up:-4 -5 -21
over … ur:26 23 23
over … was:-19 -22 -18
over … would:13 15 32
overall:-3 -3 -1
overalls:-3 -1 -1
overdid:-4 -2 -3
overdose:8 -8 -7
overdose adn:-45 -15 -33
overdose at:31 43 1
overdose home:29 -60 -46
overdose i:-32 -49 -42
overdose on:5 -23 3
overdose risk:-42 -37 -27
overdose was:8 -23 -7
overdose wat:-31 -22 -19
overdose with:-43 -36 -8
overdose … all:-35 -32 -14
overdose … are:70 70 74
overdose … everything:0 -36 -30
overdose … had:23 17 -1
overdose … i:-41 -28 -22
overdose … it:35 28 32
overdose … last:38 0 0
overdose … neva:7 27 -1
overdose … nineteen:32 36 -1
overdose … over:-35 -32 -14
overdose … said:27 34 34
overdose … see:-22 -12 -1
overdose … this:-25 -14 -14
overdose … ur:-29 -26 -5
overdose … week:39 0 0
overdose … years:-11 0 26
overdosed:36 43 38
overdosed adn:42 41 36
overdosed hes:13 19 22
overdosed i:24 30 33
overdosed last:79 3 -9
overdosed on:-69 -59 -80
overdosed … adn:48 -26 -31
overdosed … at:-48 -31 -22
overdosed … breathing:13 19 22
overdosed … is:32 29 28
overdosed … min:24 25 25
overdosed … mince:-21 -18 -12
overdosed … my:37 40 48
overdosed … not:13 19 22
overdosed … pies:-21 -18 -12
overdosed … purpose:-92 -112 -118
overdoses:-7 -3 -1
overdosing:40 56 34
overdosing … teh:35 31 35
overdraft:-13 -2 -2
overlooked:70 -4 -3
overlooked one:61 -1 0
overnight:46 53 45
overnight adn:21 24 28
overnight … hav:38 40 44
overnight … i:21 24 28
overpass:24 41 39
overseas:-1 0 -1
owe:14 16 9
owe theres:22 20 27
owe … a:63 49 59
owed:-43 -22 -16
owes:-7 -6 -5
owing:0 0 -1
owl:-3 -2 6
owls:-14 -14 -6
own:20 23 -12
own a:10 21 7
own adn:-63 -64 -10
own advice:-26 -21 -3
own bad:-16 -21 -1
own bed:1 4 32
own choosing:11 11 25
own death:28 34 0
own finger:37 39 0
own flat:-22 -21 -9
own front:-14 -24 -11
own funeral:8 -25 -11
own hand:6 22 -41
own hands:8 -31 -15
own head:-6 -1 -73
own i:13 32 -2
own if:24 21 0
own im:3 4 -36
own in:60 61 -19
own lief:56 34 -33
own mate:23 21 0
own neck:24 25 8
own obituary:31 12 10
own pillow:-22 -18 -13
own place:-25 -11 -2
own service:0 0 21
own teh:29 29 4
own throat:34 28 20
own tonight:28 29 -1
own … a:24 28 -21
own … adn:21 22 3
own … because:69 31 10
own … door:-14 -24 -13
own … down:-21 -15 -7
own … flat:34 35 -15
own … from:22 23 12
own … hav:-11 -15 -30
own … he:23 21 -4
own … here:19 18 23
own … how:52 44 -6
own … i:-4 -1 -75
own … im:-29 -68 -28
own … in:-41 -25 18
own … is:-7 -9 -60
own … it:16 29 -16
own … ive:-11 -5 23
own … locked:38 42 21
own … me:22 21 -7
own … minute:26 13 7
own … my:14 1 55
own … no:21 43 -34
own … not:23 12 -59
own … off:-32 -29 -10
own … on:13 21 69
own … one:23 34 20
own … out:47 45 -1
own … over:24 45 -5
own … says:23 22 -8
own … teh:-17 -24 -15
own … than:18 23 -26
own … that:-26 -20 -13
own … this:15 26 12
own … three:39 24 32
own … to:-20 -10 -20
own … today:-5 -41 -26
own … under:26 24 2
own … want:7 29 0
own … wen:-23 -18 -4
own … wife:-1 -1 32
own … with:13 11 28
owned:-9 7 4
owner:-18 -28 -34
owners:-29 -31 -29
owns:-2 -3 8
owt:-17 -15 -7
oxfam:-1 -1 0
oxford:18 15 12
oxy:31 3 -11
oxy adn:70 28 50
oxycodone:-9 -4 0
oxygen:34 39 26
oxygen … teh:45 41 67
oxys:18 1 2
p:-5 -2 -1
paalam:0 0 0
pace:-1 -1 0
pacing:-1 -7 -5
pack:-27 -28 -36
package:5 -8 -5
packed:-11 -18 -21
packed a:-48 -46 -37
packed for:23 10 8
packed in:31 32 32
packed it:-23 -19 -11
packed lunches:-13 -21 -25
packed me:17 21 1
packed … a:20 6 -2
packed … im:20 23 27
packed … in:-21 -6 -5
packed … place:20 -2 -5
packet:45 50 66
packet adn:26 28 34
packets:91 103 91
packets adn:31 36 35
packets are:64 59 63
packets of:-21 -21 -22
packets … biscuits:-15 -19 -20
packets … empty:37 31 33
packets … feel:31 36 35
packets … i:31 36 35
packets … im:41 46 45
packing:-26 -24 -16
packs:13 28 28
packs … teh:-20 -2 3
pact:1 1 6
pad:20 24 26
paddington:-5 -6 -3
paddling:-7 -9 -9
paddock:28 27 37
padre:6 3 4
pads:-2 -1 0
page:8 0 6
page is:34 38 36
page left:23 -2 -2
page … adn:46 -4 -10
pages:-29 -7 -18
paid:30 60 54
paid adn:16 23 21
paid cash:37 28 26
paid for:14 33 36
paid her:64 54 46
paid it:-22 -19 -10
paid me:-20 -6 -1
paid my:-69 -36 -25
paid off:-29 -36 -53
paid up:-1 8 24
paid … back:-28 -15 -6
paid … can:35 3 7
paid … car:-16 -21 -18
paid … cremation:40 37 40
paid … end:22 11 8
paid … for:21 27 38
paid … funeral:-51 -45 -34
paid … his:13 11 -23
paid … im:42 40 39
paid … is:41 31 11
paid … my:-52 -47 -44
paid … pills:37 27 16
paid … rent:-26 -16 -5
paid … up:81 74 68
paid … wrote:-32 -19 -15
pain:-22 2 4
pain gone:38 32 24
pain i:-39 -39 -19
pain is:8 27 8
pain meds:-20 -9 -4
pain to:-6 -23 -25
pain under:40 41 43
pain … adn:64 51 35
pain … after:-32 -10 -7
pain … i:46 37 48
pain … more:-11 -22 -21
pain … my:39 25 25
pain … no:-5 -17 -21
pain … ribs:40 41 43
pain … tonight:43 36 36
painful:75 68 -15
painkiller:-8 -4 -2
painkillers:-33 -29 -27
painless:-13 -10 -10
pains:-9 4 -23
paint:-50 -46 -42
paint … teh:-23 -11 -13
paintball:-8 -7 -3
painted:-75 -61 -59
painter:-21 -20 -16
painting:-25 -21 -14
paints:-9 -1 -1
pair:-15 -3 -12
pair … i:-24 -15 -8
pair … them:-20 -7 7
pair … us:16 22 -1
pairs:-1 -1 -1
pal:38 40 37
palace:0 1 0
pale:-4 -5 6
palliative:-11 -5 -5
palm:-7 -9 -7
pals:-1 -1 -1
pan:-7 -12 -5
pancake:19 -4 -5
pancake on:30 0 -5
pancake … my:37 3 -1
pancakes:7 9 -22
panel:-8 -9 -5
panic:-29 -43 -29
panic attacks:-22 -15 -7
panic … teh:-21 -7 -6
panick:-3 -4 0
panicked:0 1 4
panicking:-9 -7 -4
panics:-9 -6 -6
pans:0 0 -2
panto:-26 -24 -27
pantomime:-15 -11 -7
pantry:-6 -5 -2
papa:-33 -24 -26
paper:-13 -24 -25
paper bag:-17 -25 -19
paper im:55 37 30
paper says:35 2 -3
paper … adn:40 36 31
papers:8 20 -26
papers adn:-43 -31 -37
papers i:27 28 -2
papers … go:38 35 30
papers … to:32 37 1
paperwork:27 4 17
para:34 -63 -34
para mi:52 -3 2
para no:-41 -11 -5
para … a:-22 -4 -4
paracetamol:51 55 40
paracetamol … i:24 28 31
paracetamol … it:21 29 14
parachute:-7 -6 -2
parade:9 21 27
parade starts:19 23 28
parade … at:19 23 28
parade … ten:19 23 28
parallel:-18 -15 -8
paramedic:-20 -20 -16
paramedics:-13 -6 -2
paranoid:-11 -7 -8
parapet:-17 -9 -1
parapet of:-25 -15 -12
parcel:1 0 -4
parcels:-2 -2 -5
pardon:72 65 60
pardon maman:34 33 31
pardonnez:3 3 4
parent:-25 -10 -5
parenting:-14 -3 -8
parents:-10 -10 -12
parents for:38 28 31
parents to:21 22 21
parents … am:44 37 28
parents … be:-66 -62 -35
parents … to:19 28 30
parents … wen:31 30 -1
parish:-11 -1 11
park:25 36 42
park adn:-47 -40 -35
park at:21 24 18
park im:32 30 33
park is:65 62 46
park of:23 -4 -1
park roof:35 35 42
park waiting:-31 -19 -16
park … all:22 27 23
park … an:14 15 22
park … cant:-22 -19 -17
park … cliffs:22 24 17
park … for:-23 -12 -7
park … its:46 50 54
park … teh:46 29 16
parked:46 39 38
parked at:25 30 31
parked where:21 0 0
parked … can:21 0 0
parked … from:27 37 37
parked … his:4 12 23
parked … i:21 0 0
parked … work:19 25 27
parker:1 1 1
parking:-48 -41 -33
parkinsons:-5 -4 -1
parkrun:-5 -4 -2
parks:-16 -9 -7
parle:2 2 -3
parliament:-17 -6 -5
parliaments:0 -1 -1
parlour:-2 -3 -12
parrot:-9 -9 -5
parrots:1 0 20
pars:-12 -9 -7
part:0 -7 8
part is:-24 -34 -22
part thats:28 28 25
part … a:27 27 32
part … has:55 -17 -10
part … hopes:-25 -13 5
part … is:20 0 -17
part … teh:-24 -9 -15
part … thought:35 0 -1
part … to:3 -9 -22
particular:-10 -2 -3
parties:5 20 -4
parting:-6 -4 -3
partir:8 7 8
partner:9 -7 -30
partner adn:-17 -18 -20
partner has:-24 -10 -2
partner is:28 3 4
partner … adn:18 25 -6
partner … im:3 7 31
partner … me:55 37 -6
partners:24 26 18
parts:-6 0 7
party:-27 -21 -31
party adn:7 -2 -27
party … has:32 36 36
party … shaking:24 35 34
pas:32 55 -13
pas mourir:-26 -17 -4
pas … je:-30 -19 -5
pasa:-13 -8 -2
pass:-21 -55 -47
pass i:62 -21 -14
pass out:19 24 -1
pass teh:-19 -26 -21
pass … i:39 -19 -13
passed:-8 -28 -38
passed adn:-15 -33 -19
passed out:7 48 12
passed … at:41 48 0
passed … i:-34 -24 -9
passed … it:3 4 21
passed … teh:-25 -34 -18
passed … to:23 3 4
passenger:36 43 59
passenger seat:18 27 35
passenger … adn:32 34 41
passenger … im:32 35 42
passes:49 17 33
passing:-12 -25 -23
passing out:-34 -24 -19
passive:40 8 -4
passive si:53 -1 0
passive … back:51 -1 0
passport:8 21 -25
passport adn:24 25 -6
passport in:-21 -22 -13
passport my:15 28 -2
passport … fone:15 29 -2
passports:2 8 2
password:5 27 25
passwords:10 9 6
passwords are:31 31 27
passwords in:-29 -25 -18
passwords … a:-43 -32 -25
passwords … an:35 37 43
passwords … envelope:16 15 21
passwords … in:31 31 27
passwords … my:-27 -23 -21
passwords … teh:48 39 26
past:9 58 64
past adn:-28 -26 -19
past five:-22 -7 -7
past it:45 30 10
past midnight:32 31 31
past my:32 22 34
past nine:31 20 15
past our:24 24 26
past teh:47 19 18
past tense:8 33 15
past that:24 -2 -1
past two:6 11 25
past … adn:32 30 -15
past … camp:24 24 26
past … end:76 67 59
past … he:44 64 -10
past … i:68 65 73
past … in:25 26 19
past … one:28 27 24
past … pub:-14 -26 -10
past … teh:20 32 20
past … to:-22 -24 -14
past … twice:47 -1 -1
past … with:-21 -21 -21
pasta:-3 -2 -2
pastilla:-2 -7 -7
pastillas:49 36 34
pastillas … madre:25 12 10
pastor:-1 1 -3
pastry:-3 -1 -1
pasty:-14 -15 -13
pat:40 58 49
pat i:82 84 69
patch:11 4 14
patches:37 46 57
patches i:42 31 24
patches on:25 26 31
patches … back:22 25 28
patches … my:16 21 24
patchy:-5 11 7
path:-9 8 11
path for:23 20 14
path … adn:31 31 27
path … me:23 20 14
pathway:-2 -3 -3
patience:-10 -16 -3
patient:3 15 30
patient … i:-34 -15 -10
patients:3 33 4
patients … home:31 46 -1
patio:-18 -7 -2
patrol:0 15 19
patrol … teh:-22 -16 -14
pats:0 -1 0
patted:3 1 -2
pattern:-33 -21 -13
pattern is:-22 -12 -4
pattern … in:-23 -12 -4
patting:-33 -14 -13
paul:-66 -18 -5
pauline:3 2 0
pause:-27 -17 -8
paused:-2 2 -1
pavement:-3 2 -1
pawn:2 4 3
paws:-22 -28 -32
pay:6 11 5
pay for:-23 -23 -15
pay teh:-34 -20 -9
pay with:30 25 28
pay … his:30 26 28
pay … it:31 33 31
pay … lief:30 25 28
pay … teh:-14 -13 -22
payday:35 11 2
payday my:28 -44 -33
payday … thats:22 16 -18
paydays:27 24 27
paydays tomorrow:27 24 27
paydays … rents:27 24 27
paying:-22 -12 -9
payment:-10 -8 -6
pays:2 5 25
pays out:12 12 21
pc:10 13 25
pdf:-5 -3 -1
pe:-4 -8 -9
peace:55 53 52
peace … adn:-34 -12 -14
peace … everyone:6 33 35
peace … it:75 1 19
peace … teh:-2 44 34
peaceful:41 24 27
peaceful … teh:29 11 16
peacefully:0 0 0
peach:-6 -4 -1
peacock:-2 -3 0
peak:-8 -1 -2
pear:-2 -6 -3
pearls:0 0 0
peas:19 -12 -18
pebble:-2 -1 0
pedants:0 0 0
peeing:36 37 45
peel:-13 -1 0
peeling:-2 0 -1
peer:-15 -8 -2
peg:-14 -12 -12
pega:22 28 -19
pegs:0 -4 -3
peine:49 51 51
pelo:-20 -11 -4
pen:-7 -6 16
pena:14 -16 -8
penalty:-7 -7 -9
pence:-1 -1 0
pencil:103 60 -11
pencil case:83 49 -5
pencil … adn:43 32 -22
pencil … in:46 -5 -1
pendant:-3 -2 -1
pending:-18 -17 -1
pendre:12 11 37
pends:0 0 5
penguin:-3 -2 0
penguins:-6 -5 0
penhale:14 14 13
pennies:19 27 26
penny:2 14 -6
pennywhistle:22 24 31
pennywhistle … teh:22 24 31
pens:17 21 15
pensamientos:60 68 -7
pensamientos suicidas:60 68 -7
pensando:-11 -27 -8
pensando en:-93 -37 -6
pensar:-4 34 -2
pensar en:-13 35 -1
pense:31 34 -21
pension:34 73 45
pension adn:18 5 -34
pension lump:22 25 27
pension … i:-40 -3 -1
pension … wen:40 35 38
pensioner:-8 -5 -3
pensioners:-10 -4 -2
pensions:-2 1 1
people:-18 -38 -36
people adn:22 -11 1
people are:-21 -13 -6
people dont:-26 -5 0
people for:62 58 33
people here:-27 -3 -2
people in:28 10 24
people keep:24 -10 -1
people look:36 40 46
people me:30 36 32
people on:-23 18 -1
people one:49 1 3
people say:21 -2 -4
people who:41 25 6
people … arent:28 29 33
people … can:-69 -2 -1
people … dei:71 -2 0
people … did:33 33 -1
people … friday:26 23 23
people … gone:45 44 38
people … how:46 -2 3
people … i:21 -26 -10
people … if:-25 -17 -12
people … im:39 0 -3
people … ive:-4 20 28
people … killed:42 31 -1
people … obituaries:24 -9 -2
people … one:-23 -12 -6
people … out:5 -35 -29
people … suicidal:-33 -20 0
people … ther:-17 -21 -15
people … think:44 -6 -3
people … this:18 28 -10
people … up:28 28 36
people … ur:-22 -20 -11
people … use:4 24 -3
people … wen:-21 -11 -6
peoples:-38 -19 -16
peple:-1 -1 -1
pepper:-4 16 0
pequena:-4 -3 -2
per:-13 -15 -2
percent:0 0 8
perdonadme:49 42 43
perdoname:8 16 15
perdonen:3 -2 -7
perdonenme:56 61 55
pere:-8 -10 -9
perfect:-15 -6 -1
perfectly:7 9 7
perhaps:-26 -15 -11
perinatal:-15 -11 -3
period:45 50 46
period is:48 47 38
permanent:53 5 -7
permanent kind:21 -6 0
permanent nap:39 23 -2
permanently:85 -10 -12
permanently … dont:11 9 -41
permanently … teh:0 -22 -8
permission:-8 4 -3
permit:0 0 0
permitted:5 3 -1
permitting:-9 0 0
pero:-4 -37 -24
pero … de:-52 -1 -1
perrita:-5 -4 -6
perro:-7 -2 -2
person:0 -22 -11
person i:4 25 36
person in:23 -2 -1
person who:-39 -33 -27
person … a:22 2 7
person … be:72 -1 -1
person … car:28 1 0
person … how:-28 -10 -1
person … me:-17 30 -2
person … to:32 56 34
persona:1 -1 -1
personality:-14 -6 -2
personally:-11 -6 -6
personne:8 13 -9
perth:1 -5 -12
peru:-8 -6 -4
pesticide:4 -4 -19
pesticide from:34 34 39
pesticide … teh:33 30 41
pet:-3 -4 -4
pete:-13 -15 -10
petit:0 0 0
petition:-1 0 0
petrol:53 69 95
petrol adn:50 51 55
petrol over:16 16 25
petrol … adn:35 34 41
petrol … he:12 11 31
petrol … in:16 14 27
petrols:51 50 63
petrols in:54 52 63
petrols … boot:26 36 50
petrols … teh:56 56 70
pets:-27 -19 -15
peur:8 11 -26
peux:-25 -18 -5
peux plus:-25 -18 -5
peux … envie:-33 -26 -1
peux … jai:-33 -26 -1
pew:-1 0 0
pharmacies:1 1 -1
pharmacist:-46 -37 -29
pharmacists:-2 -1 -1
pharmacology:0 -1 0
pharmacy:-92 -87 -82
pharmacy … night:-90 -89 -86
phase:0 0 -2
phased:-9 -8 -2
phenibut:33 39 49
phenobarbital:-27 -26 -24
phenobarbital adn:-27 -26 -24
phew:-1 -1 -1
philosophy:-9 -6 -4
phoned:-17 -7 -1
phones:30 49 42
phones adn:42 38 -13
phones off:33 46 41
phones on:39 31 43
phones … adn:65 63 13
phones … my:20 33 34
phones … to:29 29 41
phonics:-4 -3 -3
phoning:-2 -5 -6
photocopier:-1 0 -1
photograph:-7 -7 -1
photographed:-4 -1 0
photographs:24 11 -10
photos:-13 0 3
photos my:35 29 37
phq:17 26 0
phrase:-18 -1 -15
physical:-15 -36 -18
physically:-43 -41 -10
physics:0 0 0
physio:-58 -45 -30
physio says:-25 -19 -11
physios:-8 -6 -2
piano:9 6 2
piano adn:23 25 28
piano goes:-30 -25 -28
piano stool:48 51 37
piano to:-23 -23 -10
pic:39 41 61
pic of:38 43 65
pic … teh:25 21 36
pick:16 -30 -49
pick up:20 -33 -27
pick … adn:-20 -11 -11
picked:13 9 5
picked a:36 22 21
picked friday:43 43 51
picked sunday:13 10 21
picked teh:-31 -28 -38
picked … a:-24 -2 -1
picked … adn:-40 -41 -30
picked … after:40 -4 -2
picked … be:20 33 29
picked … but:0 0 -38
picked … day:-31 -24 -23
picked … im:29 30 29
picked … its:29 40 37
picked … my:-34 -19 -12
picked … night:29 0 1
picked … picked:10 16 26
picked … pillow:10 13 26
picked … song:20 21 22
picked … teh:34 13 28
picked … to:21 37 48
picked … tree:-30 -29 -40
picked … two:45 0 0
picked … way:57 29 -4
picked … would:34 17 0
picking:48 50 6
picking at:18 18 24
picking teh:12 9 -29
picking up:51 40 13
picking … in:32 26 37
picking … out:41 45 0
picking … stitches:38 45 0
picking … things:21 15 19
pickles:-26 -4 -3
picks:12 0 0
picnic:-27 -22 -11
pics:0 0 -1
picture:22 1 -28
picture a:31 -6 -1
picture with:33 37 46
picture … futur:22 -1 0
picture … in:21 -7 -1
picture … me:32 29 35
pictured:-1 -1 -4
pictures:8 -12 -45
pictures in:9 -23 -8
pictures tonight:-31 -31 -20
pictures … head:9 -26 -7
picturing:44 41 -54
picturing myself:23 15 -18
picturing … myself:19 19 -32
pidgin:-1 0 0
pie:-31 -19 -12
piece:-12 -10 -15
pieces:-21 -12 -11
pienso:24 29 -13
pienso … el:33 54 -11
pienso … suicidarme:-49 -36 -3
pienso … suicidio:32 54 -7
pienso … todos:41 40 -2
pier:51 62 64
pier for:47 43 39
pier teh:-50 -34 -19
pier tonight:25 20 27
pier … teh:52 53 55
pier … to:-42 -31 -18
pies:-31 -23 -23
pies adn:-21 -18 -12
pig:-12 -8 -6
pigeon:1 0 -3
pigeonhole:4 5 -3
pigeons:-25 -22 -11
pigs:-19 -18 -11
pile:9 17 19
pile of:11 18 22
pilgrimage:-3 -2 -1
pill:-17 -18 -7
pill i:31 11 0
pill in:-46 -44 -38
pill … house:-51 -48 -40
pill … teh:-42 -40 -33
pill … to:20 10 8
pill … with:20 13 0
pillar:61 57 55
pillow:39 30 68
pillow adn:33 23 46
pillow in:29 30 44
pillow … face:17 -5 -29
pillow … hands:28 30 45
pillow … i:-31 -22 -21
pillow … my:36 35 6
pillow … over:9 11 20
pillow … teh:28 36 37
pillow … them:29 8 7
pills:82 82 82
pills after:24 -4 -4
pills all:34 46 40
pills at:16 22 24
pills beside:37 39 37
pills dont:31 28 34
pills down:-36 -49 -47
pills friday:31 -23 -18
pills from:38 34 -14
pills i:-1 7 29
pills in:32 42 30
pills my:-24 -25 -13
pills no:36 -2 -1
pills on:-21 -2 0
pills out:-47 -41 -31
pills somewhere:-21 -15 -12
pills this:32 22 29
pills to:-5 -21 -37
pills up:-42 -45 -46
pills … a:63 67 47
pills … adn:-44 -44 -46
pills … ago:21 0 15
pills … an:-32 -29 -23
pills … at:75 65 62
pills … be:46 -4 -3
pills … cant:69 45 43
pills … day:-21 -8 -8
pills … end:34 38 35
pills … feel:41 35 32
pills … for:-24 -19 -17
pills … goin:45 45 48
pills … half:-35 -30 -23
pills … hand:80 63 42
pills … her:25 19 23
pills … hidden:8 13 22
pills … i:-8 -19 -40
pills … im:-21 -21 -27
pills … in:9 27 -11
pills … into:37 41 38
pills … is:49 43 55
pills … it:31 51 53
pills … its:46 45 49
pills … ive:44 45 27
pills … leter:-29 -7 -2
pills … me:24 26 31
pills … months:27 21 -7
pills … my:-64 -52 -64
pills … night:44 47 43
pills … not:88 47 31
pills … note:-35 -31 -29
pills … nothing:-7 -31 -21
pills … on:-1 17 44
pills … party:32 35 38
pills … read:26 25 25
pills … ready:26 22 19
pills … take:38 45 3
pills … teh:-13 -25 -28
pills … them:16 20 18
pills … to:-13 -12 -33
pills … today:50 -21 -16
pills … told:-22 -30 -12
pills … up:19 36 0
pills … wake:19 25 36
pills … weird:36 42 37
pills … with:31 30 37
pilot:-4 -2 -2
pimp:29 32 -38
pimp … my:11 13 -36
pin:24 36 48
pin is:24 24 27
pin … teh:56 57 60
pinch:2 7 20
pinched:19 3 11
pinches:43 53 -21
pinching:3 8 22
pineapple:-5 -1 -1
ping:39 43 45
pinged:-2 0 0
pinging:-11 -7 -4
pink:31 12 13
pink … my:49 24 24
pinned:-3 1 4
pinpoint:34 34 29
pins:-3 -3 -1
pint:31 29 33
pint … teh:40 37 36
pint … water:27 24 20
pints:65 8 10
piont:-28 -24 -37
piont in:-24 -9 -21
piont of:60 28 -14
piont to:90 -27 -9
piont where:-38 -4 -2
piont … alife:102 -9 -2
piont … any:78 -6 -4
piont … anything:32 -14 -8
piont … being:31 -9 -2
piont … goin:43 -22 -1
piont … i:-32 -13 -4
piont … it:-56 -18 -5
piont … living:22 -7 -3
piont … my:25 19 -2
piont … of:76 -4 -3
piont … on:34 -18 -1
piont … teh:-25 -9 -9
piont … ther:-27 -8 -2
piont … wen:26 34 0
pip:-3 -2 -1
pipe:43 48 40
pipe two:10 12 25
piper:-34 -16 -12
pipes:9 8 16
pirates:-1 -1 0
pistol:126 122 120
pistol adn:66 52 47
pistol in:17 13 40
pistol is:-33 -31 -28
pistol … i:49 46 42
pistol … in:-22 -8 -17
pistol … teh:46 27 30
pistola:13 11 15
pistols:2 0 -1
pit:4 28 41
pitch:-2 -1 -2
pity:4 -8 -2
pizza:-21 -12 22
pizza in:34 36 41
pizza … teh:29 27 26
pizzas:-4 -3 -1
place:5 30 51
place i:-14 -27 -37
place im:35 31 20
place in:21 20 -14
place no:29 29 20
place on:24 14 11
place to:-30 -13 -5
place with:20 -18 -2
place … after:-20 -8 -3
place … but:36 34 36
place … goin:38 36 68
place … him:14 18 24
place … in:41 -6 12
place … teh:30 28 11
place … tonight:33 32 25
place … visiting:20 -2 -1
placed:47 -12 -11
placed a:24 -1 -1
placed … bet:59 -1 -1
placed … on:30 0 0
placement:-6 -8 -13
places:-20 -30 -37
plain:11 11 -12
plain … i:-20 -9 -2
plainly:-4 -2 -8
plait:-1 0 -1
plaited:0 0 0
plan:39 45 37
plan for:-52 -30 -50
plan how:10 13 -45
plan is:40 49 49
plan no:-29 -5 -12
plan on:59 30 -1
plan to:-8 25 35
plan … a:29 34 -24
plan … adn:-40 -37 -17
plan … alife:-19 26 -6
plan … be:-11 27 -49
plan … bought:-27 -6 -4
plan … date:-34 -21 -13
plan … dont:-39 -14 -8
plan … end:51 11 -2
plan … everything:64 34 0
plan … for:59 66 61
plan … her:47 48 -1
plan … i:-37 -7 -2
plan … id:-7 -3 -28
plan … im:-19 -22 -10
plan … in:0 4 20
plan … intent:25 15 -4
plan … is:-19 -11 24
plan … it:-23 0 9
plan … kil:14 26 -22
plan … me:0 -21 -1
plan … more:37 -5 -4
plan … much:-5 -51 -4
plan … my:45 2 -14
plan … no:-20 -11 -5
plan … nothing:30 20 -3
plan … on:-1 -21 -4
plan … simple:46 38 33
plan … take:37 43 30
plan … teh:-5 -26 -10
plan … to:-20 -20 -19
plan … tonight:27 26 33
plane:39 -30 -9
plane with:-31 -11 -11
planet:27 -2 2
planks:44 46 67
planned:27 13 16
planned for:32 33 43
planned … own:21 -18 -6
planned … teh:-6 11 21
planned … wen:24 21 -7
planner:-17 -6 -4
planning:24 36 -18
planning how:17 22 9
planning it:40 -7 -10
planning my:-52 -35 -20
planning to:54 66 23
planning … crash:-3 -1 34
planning … ctb:3 31 -95
planning … death:-56 -57 -9
planning … do:21 18 -2
planning … her:35 37 -3
planning … i:-8 -28 -5
planning … id:6 2 -23
planning … my:0 4 24
planning … on:10 12 34
plans:36 34 35
plans adn:33 -3 -1
plans no:-21 -6 -4
plans … i:-20 -16 -10
plant:-41 -30 -24
plant its:-34 -21 -8
planted:-10 -7 -6
planting:-11 -4 -2
plants:-7 10 16
plants … im:-41 -22 -19
plaque:-6 -6 -11
plaster:-13 -29 -11
plasterboard:6 6 -13
plasterer:-1 2 0
plasters:14 15 -3
plastic:26 27 23
plastic bag:39 35 31
plastic cutlery:-30 -19 -16
plastic … a:74 72 71
plastic … adn:89 86 79
plastic … his:-42 -43 -35
plate:-18 -15 -8
plates:66 52 -15
plates at:19 20 -9
plates … me:19 20 -9
plates … teh:50 52 -1
platform:42 34 24
platform teh:78 38 40
platform to:34 37 30
platform waiting:-62 -63 -60
platform … adn:82 93 74
platform … for:-64 -62 -60
platform … his:-31 -20 -19
platform … i:18 25 27
platform … next:16 24 28
platform … quiet:-21 -14 -14
platform … teh:-40 -39 -29
platform … train:14 28 29
plath:-2 -2 -1
platoon:-4 -2 -3
platos:-2 -4 0
play:-14 3 17
play teh:53 57 54
play … pogues:31 34 34
play … tape:27 31 34
play … wen:26 30 22
played:-12 -13 -8
playing:-15 -20 -63
playing abide:29 0 0
playing it:18 22 -1
playing … with:24 0 1
playlist:23 26 45
plays:4 3 -4
plays a:22 22 -5
plays … game:24 25 -6
playstation:-1 0 -2
pleas:0 0 0
pleased:-37 -30 -22
pleasure:-11 -2 2
plenty:21 19 3
pleure:2 1 -7
plot:22 31 35
plots:-1 3 5
plotting:-3 -3 0
plug:41 7 4
plug on:35 9 6
plugged:42 40 34
plugged in:42 40 34
plugged … heater:41 39 35
plughole:2 2 3
plum:-8 -12 -10
plumber:-50 -39 -30
plumbers:-1 -1 0
plunge:-17 -7 -8
plus:64 29 17
plus de:51 -16 -3
plus jai:-31 -28 -1
plus la:-23 -24 -14
plus peur:2 5 -23
plus … de:35 35 -2
plus … den:-39 -36 -1
plus … envie:-31 -28 -1
plus … je:-15 -27 -20
plus … vivre:21 -26 -1
pm:50 7 5
pm i:-55 -3 -2
po:-3 -2 -2
pocket:49 51 61
pocket … of:-60 -51 -47
pocket … teh:32 19 28
pockets:19 20 17
pockets are:28 27 25
pockets full:-36 -26 -30
pockets … full:28 27 25
pockets … stones:-35 -29 -33
poco:-6 -2 -1
podcast:-22 -15 -15
poder:-5 -2 -1
poem:0 6 -20
poems:-4 -3 -2
poet:-4 -8 -1
poetic:5 -14 -14
poetry:1 -1 0
poets:11 -6 -1
pogues:39 36 37
poids:21 -4 -2
poids pour:21 -4 -2
pointed:-32 -22 -19
pointing:43 54 61
pointing at:7 21 26
pointing … teh:18 29 34
pointless:-24 -29 -25
points:-21 -15 -13
poison:-11 -12 34
poison from:58 59 50
poison in:23 23 27
poison is:31 34 42
poison my:28 32 9
poison … adn:31 35 26
poison … hav:18 26 41
poison … in:-25 -15 -29
poison … teh:-35 -23 -40
poisoned:7 15 24
poisoned … adn:8 15 26
poisoning:55 27 19
poisons:15 18 -17
poisons line:-25 -17 -15
poker:5 5 0
poles:-3 -2 0
police:43 44 54
police adn:23 19 34
police came:9 13 22
police down:29 28 19
police station:-26 -25 -23
police … i:25 19 4
police … is:31 29 22
police … its:14 18 25
police … me:38 -2 -7
police … not:11 10 29
police … pills:35 38 42
police … small:29 28 20
policeman:-2 5 -2
policy:-4 15 21
policy is:43 40 35
policy … in:42 41 36
policy … teh:42 39 39
polished:-12 -2 -42
polished teh:27 38 -21
polite:94 62 69
polite adn:38 13 15
politely:16 8 -2
polytunnel:2 1 1
pond:15 22 39
poner:-26 -4 -3
pont:-25 -27 -22
pont je:32 33 31
pont … sauter:32 33 31
pont … vais:52 50 52
pool:-13 -15 -24
pool key:25 25 26
pool … from:25 25 26
pool … swim:25 25 26
poor:-51 -39 -17
poorly:-24 -18 -13
pop:5 -22 -10
popcorn:-28 -8 -5
popcorn … my:-22 -3 0
popcorns:-1 -1 -1
popped:-36 -35 -24
popping:13 16 18
popping out:18 21 22
popping … for:18 21 22
popping … milk:18 21 22
poppy:31 34 33
pops:-12 -7 -9
por:-20 28 51
por favor:33 28 33
por todo:24 26 22
porch:2 6 12
pork:-3 0 0
porque:-85 -31 -8
porridge:-19 -12 -14
porter:14 21 17
porters:-15 -15 -11
portugal:1 5 3
pose:-4 -3 -1
posh:-5 0 2
position:-4 -3 -6
positive:-33 -15 -8
possession:-9 -7 -3
possible:-30 -40 -24
possibly:-19 -11 -6
post:-30 -22 -18
post for:-20 -16 -15
post from:-28 -25 -21
post it:13 18 29
post something:39 38 27
post this:29 20 22
post … a:-24 -15 -19
post … be:20 12 18
post … i:-45 -37 -2
post … ill:18 20 30
post … morning:24 27 36
post … nice:39 35 30
post … teh:37 39 33
post … to:33 32 20
postbox:-1 -2 -1
postcard:-13 -11 -10
postcode:-15 -14 -11
posted:32 51 0
posted her:-13 -17 -20
posted that:17 20 -22
posted … class:35 41 43
posted … goodbye:21 25 33
posted … my:46 37 35
posted … second:35 41 43
posted … teh:-27 -19 -25
posted … that:48 65 -1
poster:-17 -10 -12
posters:14 24 24
posters … my:13 23 26
posting:-6 -11 -22
postman:-26 -22 -23
postnatal:0 -1 -2
posts:9 13 19
posts from:46 44 42
posts … me:49 46 46
pot:-58 -4 14
pot of:36 34 28
potassium:2 13 0
potato:-22 -20 -13
potatoes:-16 -2 -1
pothole:-4 -3 0
pots:30 31 26
pottery:-1 2 -1
pound:-5 -2 -1
pounding:-17 -9 -31
pounding adn:-9 2 -23
pounds:-11 -13 -11
pour:9 8 26
pour la:-25 -29 -19
pour mourir:33 34 39
pour … cest:43 45 43
pour … le:-21 -39 -36
pour … out:19 18 28
poured:40 5 18
poured it:48 31 36
poured petrol:12 18 27
poured … all:31 31 35
poured … down:-59 -42 -32
poured … sherry:32 -4 -2
poured … teh:-27 -18 -17
pouring:45 44 47
pouring out:25 16 21
pouring … teh:38 31 30
powder:-7 -8 -12
power:-35 -28 -20
ppy:0 0 0
practical:-7 -12 -2
practically:-8 -13 -6
practice:24 38 46
practice adn:-23 -15 -23
practice … one:15 20 41
practise:-19 -16 -4
practised:-17 -4 15
practised it:-23 -20 -14
practised … a:28 25 29
practised … teh:-25 -19 -13
practising:-38 -25 -22
praise:-19 -18 -16
pram:-19 -10 -8
prawn:-6 -3 -4
prawns:-4 -1 0
pray:-11 -44 -11
pray every:-33 -18 -3
pray not:21 -1 -1
pray that:13 -60 -9
pray … god:19 -66 -9
pray … i:20 -1 -1
pray … night:-44 -13 -1
pray … takes:-3 -53 -7
pray … teh:-40 0 -4
pray … that:0 -23 -4
prayed:-10 -17 -7
prayed to:-11 -29 -18
prayer:23 1 0
prayer every:22 -17 -2
prayer … is:22 -17 -2
prayer … night:22 -17 -2
prayers:-10 -4 5
praying:36 -21 -7
prays:43 44 0
pre:-1 -1 -1
preach:-3 -3 0
precinct:-19 -13 -15
precious:28 27 17
precisely:13 12 7
prefer:-28 -10 -3
preferred:-31 -19 -20
pregabalin:9 5 6
pregabs:47 49 -1
pregnancy:7 14 -14
pregnant:-11 -3 -4
premier:0 2 32
premier inn:0 2 32
premier … a:0 1 29
premier … wat:0 1 29
prenez:-4 -4 2
prep:-4 -2 -2
prepare:-18 -13 -11
prepared:4 12 -7
prepares:0 0 0
prescribed:-24 -24 -9
prescriber:-13 -4 -3
prescribing:-14 -5 -3
prescription:24 26 15
prescription adn:-24 -16 -14
prescription … teh:23 22 -6
prescriptions:39 36 25
prescriptions ready:25 20 25
present:-1 9 15
present from:35 34 31
present … me:35 34 31
present … to:35 34 31
presentation:-9 -4 -3
presenter:-8 -6 -3
presents:13 17 12
press:61 26 32
press it:69 -10 -4
press teh:23 34 32
press … good:13 18 23
press … teh:21 -11 -8
press … u:41 -1 -1
pressed:7 -15 -25
pressed … it:-10 -23 -10
pressing:92 78 50
pressing on:49 37 28
pressing teh:36 32 28
pressing … it:44 35 49
pressure:-38 -35 -13
pressure … adn:-39 -31 -33
pressures:-12 -13 -9
pret:-13 -11 -4
prete:13 13 16
pretend:6 3 -4
pretend im:23 19 30
pretend it:-22 -9 -5
pretend that:21 -17 -3
pretend … dont:24 -3 -8
pretended:-7 -5 -4
pretending:33 36 28
pretending its:25 28 31
pretending not:-20 -13 -10
pretending to:-4 -2 -39
pretending … be:-6 -8 -27
pretending … want:15 20 0
pretends:-1 0 0
pretty:0 0 0
prevencion:0 -1 -1
prevenshun:-1 -1 0
prevension:-1 -1 0
prevent:-2 -3 -1
prevention:-25 -13 -9
previous:-5 -2 -8
price:-23 -18 -6
prices:-19 -9 -13
pride:-25 -21 -10
priest:32 37 27
priest teh:20 24 24
priest … me:22 26 -3
priest … on:-30 -19 -10
priest … teh:29 25 32
priests:-6 -4 -4
primary:-17 -17 -12
prime:-4 -4 -3
prince:-2 0 0
print:-12 -10 -1
printed:-14 -11 -6
printer:-60 -37 -28
prints:-3 -5 -3
pris:47 55 63
prison:-22 -10 4
prisons:0 0 0
private:5 2 0
privilege:-2 -4 -6
priya:-33 -33 -34
prize:-16 -16 -7
prizes:-5 -5 -4
probably:0 0 0
probate:-3 -4 -5
probation:-5 -4 -18
probationer:5 5 -1
probations:0 0 0
problem:-30 -32 -36
problems:-27 -26 -10
procedure:-13 -8 -5
process:-33 -19 -10
prof:-12 -6 -5
professional:-3 -1 0
professionals:-1 -2 -16
profile:3 13 -5
program:-45 -17 -5
programme:13 0 -5
programme on:38 32 34
progress:-17 -7 -1
project:-29 -34 -21
projects:0 0 0
prom:-1 -3 -2
promise:-4 18 13
promise … wont:13 13 -26
promised:21 -27 -6
promised my:44 -21 -12
promised not:-20 -8 -9
promised … adn:55 7 23
promised … but:27 -1 -2
promised … daughter:49 -13 -5
promised … got:22 33 24
promised … id:31 5 11
promised … to:-20 -8 -8
promised … was:23 28 38
promises:2 3 -10
promoted:-1 -1 -1
promotion:2 -4 -2
prompt:-3 -1 -2
proof:-19 -4 -1
prop:0 0 0
propaly:-4 -3 -3
proper:-45 -7 -5
proper … adn:22 22 14
proper … sleep:-43 -1 -1
proper … teh:28 29 21
proper … tonight:-41 -3 -3
properly:75 64 57
properly before:-23 -13 -11
properly … i:50 2 -2
properly … of:22 24 32
properly … teh:-5 -19 -30
proply:28 35 35
propose:-23 -22 -24
proposed:-14 -3 19
proposed to:6 20 25
propper:-2 -1 -2
propranolol:-2 -1 0
prose:0 3 0
prosecco:22 -9 -1
prosecco at:22 -12 -2
protein:-1 -1 -1
protest:-9 -14 -5
proud:-17 -22 -9
proud of:-17 -26 -12
prove:1 2 -10
provided:-16 -13 -13
prowd:-5 -2 -1
prunes:-6 -7 -3
pruning:-4 -3 0
ps:-5 -3 0
psychiatric:-6 -11 -4
psychiatrist:-39 -29 -26
psychiatrists:-9 -7 -5
psychologist:-35 -28 -18
psychology:-1 -1 0
psychosis:-23 -11 -2
pta:-4 -3 -2
ptsd:-35 -18 -10
pub:-17 -12 -1
pub … adn:-21 -9 -7
pub … in:13 12 22
public:-7 -5 -3
publish:29 28 8
published:-16 -9 -5
publisher:-1 -1 0
pubs:6 5 6
puccini:19 29 23
pudding:-28 -21 -15
puddle:0 0 0
pueblo:-19 -8 -5
puedo:18 17 -12
puedo mas:17 26 -1
puente:59 68 71
puente y:61 46 41
puente … a:-48 -26 -20
puffins:-4 -4 -5
pug:-6 -2 -1
pull:53 15 7
pull it:56 11 14
pull teh:25 22 9
pull to:11 -25 0
pull up:25 37 29
pull … off:26 22 16
pull … on:-24 -19 -19
pull … trigger:28 15 11
pulled:4 16 12
pulled a:-22 -13 -13
pulled me:38 34 44
pulled my:20 35 -11
pulled out:-8 11 24
pulled teh:-20 -27 -17
pulled … hair:22 36 -7
pulled … on:-19 -20 -6
pulled … out:21 47 41
pulled … trigger:-20 -27 -17
pulling:26 22 39
pulling at:36 34 30
pulling teh:35 5 2
pulse:46 43 51
pulse is:27 28 21
pulse of:22 27 24
pulse … adn:21 25 26
pump:21 23 10
pumped:1 -12 -5
pumped … my:23 -2 -1
pumping:16 24 26
pumpkin:-53 -43 -55
pumpkins:-3 -2 -1
pun:-6 -7 -9
punch:43 42 28
punched:13 15 -22
punched teh:30 43 -5
punched … in:-26 -21 -12
punched … mirror:29 39 0
punches:56 62 -64
punches me:58 63 -65
punches … adn:15 16 -21
punches … teh:6 7 -25
punches … where:16 18 -28
punching:29 3 17
punching … this:3 9 20
punching … till:12 -29 -31
pune:42 43 31
pune i:56 49 41
punish:68 83 -2
punish myself:41 63 -7
punishment:53 58 -13
puns:-8 -5 0
pup:-5 -3 -4
pupil:25 29 28
pupils:47 56 56
puppies:-10 -12 -2
puppy:-63 -67 -68
puppy adn:-64 -68 -69
purchased:53 50 62
pure:-5 -3 -1
purely:-14 -12 -4
purge:22 -13 -2
purged:110 9 -4
purged twice:49 25 -2
purged … since:13 50 -1
purged … today:21 -22 0
purging:-7 -40 -10
purging after:24 -14 0
purpel:-49 -29 -3
purple:50 45 56
purple … i:-22 -15 -3
purpose:102 93 51
purpose adn:23 -11 -14
purpose an:37 48 59
purpose at:-24 -1 -24
purpose i:10 28 -6
purpose it:-45 -49 5
purpose ive:14 -35 -26
purpose last:42 47 49
purpose nobody:57 67 63
purpose teh:9 34 51
purpose this:12 22 78
purpose to:4 -22 -18
purpose two:0 6 -29
purpose … adn:9 15 31
purpose … ago:0 6 -34
purpose … cant:33 40 47
purpose … days:0 6 -29
purpose … dont:-4 0 -38
purpose … goin:3 8 26
purpose … hav:20 39 64
purpose … i:9 28 2
purpose … im:11 -28 -3
purpose … isnt:21 22 27
purpose … know:0 0 -48
purpose … morning:8 13 49
purpose … says:23 1 -6
purpose … teh:19 26 23
purpose … was:-46 -42 0
purpose … weight:15 30 53
purring:7 7 3
purse:-2 -4 -2
push:20 38 5
push adn:1 13 21
push … in:23 42 20
pushed:34 50 29
pushed me:-8 -4 -53
pushed teh:38 34 34
pushed … down:5 19 -44
pushed … teh:-24 -28 -40
pushing:29 46 -14
pushing … under:28 34 -16
put:-12 -13 -5
put a:-16 -13 -50
put all:-23 -12 -9
put an:42 28 -19
put by:28 33 54
put down:11 34 49
put forty:38 0 0
put him:12 8 -43
put me:-50 -25 -24
put my:32 4 12
put rat:13 15 28
put something:8 9 21
put stones:-25 -22 -18
put them:-25 -39 -16
put up:-8 -3 -23
put us:12 12 27
put … affairs:99 -1 -1
put … against:23 18 -11
put … back:7 -40 -32
put … blades:-14 -45 -41
put … blue:-26 -27 -31
put … bullet:38 42 -2
put … chair:43 41 25
put … down:22 18 10
put … dress:21 4 6
put … end:42 28 -22
put … fone:25 38 40
put … forty:27 0 0
put … foto:18 25 7
put … gun:-74 -59 -37
put … hand:-11 -18 -21
put … head:35 45 28
put … her:31 45 51
put … his:8 10 26
put … i:-19 -11 -21
put … in:49 20 14
put … into:-2 8 26
put … knife:0 0 -40
put … light:-21 -11 -8
put … money:-32 -22 -18
put … my:-5 -15 -41
put … note:22 31 20
put … of:-37 -18 -10
put … off:-1 22 19
put … on:-6 -10 -22
put … out:-62 -35 -14
put … passwords:-23 -12 -9
put … poison:15 16 29
put … quid:53 -3 -9
put … sword:28 21 16
put … teh:1 35 18
put … through:34 43 27
put … to:-41 -41 -55
put … tracker:51 47 -6
put … under:54 44 33
put … with:35 23 3
puts:19 23 -26
puts … on:26 22 -2
putting:17 18 -7
putting a:53 58 -49
putting her:53 51 -2
putting my:24 12 21
putting up:-21 -22 -15
putting … bullet:44 41 -1
putting … fone:-24 -18 -11
putting … in:6 20 -24
putting … my:10 25 8
putting … out:-20 -28 -20
putting … round:0 0 -35
putting … teh:31 28 7
putting … to:43 64 68
putting … up:-23 -16 -11
putty:23 25 20
putty adn:27 28 23
puzzle:12 8 -1
pyjamas:-16 -19 -16
pylon:12 14 5
q:-4 -29 -4
quad:0 -1 -1
qualifications:2 -1 0
qualified:-1 -8 -3
quand:4 6 -16
quand il:18 18 -30
quarrel:20 29 25
quarry:40 46 46
quarry adn:32 30 31
quarter:13 14 28
quarter of:22 27 34
quarter … an:22 27 34
quarter … hour:22 27 34
quay:61 69 50
que:-25 -69 -68
que je:20 31 9
que la:41 14 -4
que me:29 -15 -9
que … de:52 -13 -10
que … lo:-22 -4 -4
que … me:30 -11 -9
que … se:-30 7 -2
que … un:-33 -6 -3
queasy:-12 -1 -3
queen:-11 -6 -4
queer:11 9 -6
quelle:24 27 -8
quelquun:-8 -7 -2
querer:23 -7 -3
queria:91 -6 -1
queriendome:-52 -6 -4
question:-21 -37 -29
question i:-22 -9 -2
question is:50 -20 -20
question … does:14 18 21
questionnaire:-4 -2 0
questions:-25 -11 -18
quetiapine:-39 -36 -30
queue:-7 2 -41
queue adn:-22 -18 -12
queue i:46 57 -21
queue … i:30 44 0
queued:2 4 3
queueing:-7 -5 -2
qui:-1 2 2
quiche:-4 -5 -2
quick:74 70 61
quick i:35 41 44
quick im:-36 -3 11
quicker:7 -10 -10
quickly:0 0 0
quid:29 -38 -36
quid on:38 0 0
quid teh:24 -1 -1
quid … in:22 0 0
quid … its:35 -2 -1
quien:14 10 -3
quiero:96 88 -80
quiero acabar:11 33 -2
quiero cortarme:77 64 0
quiero dormir:-13 -25 -3
quiero hacerlo:12 38 0
quiero matar:32 49 -4
quiero matarme:83 140 -16
quiero morirme:2 46 -1
quiero mudarme:-15 -29 0
quiero suicidarme:24 96 -3
quiero vivir:-37 8 -3
quiero … aguanto:16 31 -1
quiero … con:57 3 -2
quiero … de:8 -22 -3
quiero … el:-57 -18 -1
quiero … en:-70 -13 -1
quiero … la:-26 -15 -4
quiero … lo:-13 33 -3
quiero … mas:-36 25 -2
quiero … me:55 20 8
quiero … mi:-54 -1 -2
quiero … nadie:-21 8 -1
quiero … no:-77 51 -10
quiero … que:-101 1 -2
quiero … quiero:-83 24 -1
quiero … tiempo:-23 -9 -1
quiero … vivir:21 -4 0
quiero … y:8 50 -9
quiet:13 5 15
quiet adn:23 -8 15
quiet here:-22 -15 -15
quiet i:-6 5 -28
quiet im:38 -35 -20
quiet teh:23 27 24
quiet … be:48 47 40
quiet … hear:-26 -20 -15
quiet … i:15 34 -20
quiet … know:35 42 -16
quiet … laughed:36 -7 -7
quiet … not:11 18 21
quiet … teh:-4 -18 -25
quiet … u:25 24 32
quieter:34 25 21
quieter than:21 18 25
quietly:1 -14 -5
quiets:1 1 -6
quil:34 33 29
quil va:21 24 31
quilt:-11 -12 1
quince:14 16 -1
quise:-8 -4 -1
quisiera:106 -33 -4
quisiera estar:51 -1 -1
quisiera no:83 -1 -1
quit:-8 11 23
quit on:17 24 22
quit vodka:19 18 21
quit xanax:28 26 30
quit … cold:44 40 49
quit … in:-62 -62 -51
quit … monday:23 28 26
quit … on:24 30 42
quit … turkey:39 36 44
quit … yesterday:27 21 29
quitar:4 12 26
quitar la:4 12 26
quitar … vida:4 12 26
quitarme:42 57 -19
quitarme la:44 59 -19
quitarme … vida:44 59 -19
quite:0 0 0
quito:-4 3 4
quitting:-26 -17 -15
quiz:-6 -14 -21
quiz … teh:22 3 5
quizzical:-11 -9 -5
quote:0 14 -4
quoted:-7 -5 -3
quoting:8 10 -2
ra:51 58 55
ra u:38 41 34
ra … im:21 22 30
rabbit:31 35 37
rabbits:0 4 18
race:-29 -33 -29
racehorse:-14 -13 -1
racing:1 3 17
racing … hearing:22 24 28
rack:-4 -3 -2
racket:0 0 -2
radiator:-6 -6 -11
radio:-37 -31 -14
radio on:-33 -35 -35
radio … about:22 8 10
radio … everything:21 23 24
radio … on:-20 -10 -10
radioed:-7 1 6
radios:-8 -5 -5
radiotherapy:-28 -21 -10
raffle:-17 -16 -15
rafter:-17 -16 -18
rafters:-4 -6 -10
rafters adn:41 41 38
rag:26 25 9
rage:-7 -28 -10
raging:13 2 2
raibh:-7 -6 -6
raid:-2 -1 -1
rail:82 83 74
rail adn:20 16 10
rail is:23 23 31
rail on:-36 -21 -15
rail … adn:-22 -20 -10
railing:19 25 11
railing in:-26 -11 -7
railings:-9 -7 2
rails:58 47 43
rails adn:23 0 0
rails … teh:4 0 24
railway:-8 -9 5
railway bridge:-19 -24 -12
railway … before:19 23 17
railway … behind:12 14 22
railway … he:20 25 19
railway … my:-25 -24 -11
rain:-57 -75 -59
rain adn:-43 -38 -24
rain … no:-21 -15 -14
rained:-18 -10 -8
raining:18 11 20
raining teh:7 19 25
rains:-2 -4 -1
rainy:-2 -5 -5
raise:-6 -5 -7
raised:31 1 -19
raised … of:31 -3 -1
raising:-21 -10 -2
raisins:-12 -8 -9
rakat:-7 -4 -2
ramadan:-7 -7 -2
ramble:0 2 -1
ramblers:-7 -6 -3
rambling:-25 -17 -3
ramesh:0 0 -1
ramp:27 -1 2
ran:-13 4 12
ran it:-24 -22 -12
ran out:46 41 45
ran … of:48 53 47
ran … teh:-32 -30 -26
ran … under:-25 -23 -13
ran … xanax:17 18 22
random:-39 -6 -1
rang:-11 -22 9
rang a:21 0 -1
rang me:-46 -36 -21
rang them:13 -25 -24
rang … a:-28 -24 -6
rang … afternoon:31 -14 -30
rang … friend:40 -1 -7
rang … from:-23 -36 -21
rang … hed:12 27 27
rang … say:7 12 20
rang … sister:-25 -12 -10
rang … teh:-37 -29 -18
rang … that:8 24 25
rang … this:28 -18 -22
range:-20 -15 -22
ranked:0 8 -1
rant:-14 -3 -10
rapes:45 54 -14
rapes me:45 54 -14
rare:-5 -5 -1
rarely:-18 -6 -5
rash:35 28 32
raspberries:30 41 30
rat:42 45 56
rat poison:44 46 57
rat … in:-37 -23 -17
ratatouille:-3 -2 -1
rate:-34 -27 -26
rates:-38 -5 -4
rather:2 -15 -50
rather be:-1 -42 -30
rather dei:-21 -1 -1
rather hoped:23 4 8
rather kil:17 24 -11
rather not:-2 -27 -4
rather than:-38 -31 -30
rather … adn:5 15 -25
rather … be:36 -11 -4
rather … dead:22 -8 -23
rather … it:45 48 -3
rather … my:16 21 -13
rather … myself:17 26 -11
rather … of:22 22 19
rather … with:24 6 -6
rational:-12 -6 -1
rato:91 2 10
rats:48 29 21
rattle:11 16 28
rattled:0 0 0
rattling:-6 -29 -18
raus:-25 -22 -22
rave:2 0 -2
raving:54 53 55
raving … teh:52 49 48
raw:39 -4 -13
raw … im:16 30 0
ray:-4 -3 1
razor:37 42 45
razor adn:29 25 26
razor blades:-5 11 26
razor to:-33 -18 -81
razor … hav:40 41 29
razor … i:51 51 43
razor … in:6 26 34
razor … legs:-26 -19 -5
razor … my:13 8 -80
razor … teh:36 38 41
razors:53 53 25
razors out:46 61 49
razors … teh:65 65 75
rd:20 -2 9
re:-26 -8 -2
reach:66 32 40
reach them:26 0 0
reached:-16 -4 -6
reaches:16 15 13
reaching:9 8 16
reaching out:-25 -15 -6
read:-18 -10 -8
read about:33 21 6
read im:50 48 51
read it:-6 -34 -16
read teh:-25 -28 -21
read this:13 27 25
read wanted:-7 0 -20
read … adn:17 -35 -17
read … am:24 24 29
read … dont:-21 -13 -3
read … everyone:12 21 15
read … for:25 26 16
read … im:-30 -26 -33
read … my:22 40 16
read … name:20 24 3
read … on:-29 -22 -24
read … she:30 27 32
read … that:33 24 -1
read … to:0 6 20
read … wil:25 27 19
reader:-13 -14 -11
readers:-9 -5 -1
reading:16 9 1
reading about:42 11 -17
reading ur:31 17 24
reading … deaths:25 25 -1
reading … fentanyl:25 25 -1
reading … i:34 29 30
reading … on:-24 -13 -15
reading … teh:10 -27 -21
readings:-10 -11 -7
reads:16 23 30
reads this:37 36 36
reads … hav:3 10 22
reads … ill:4 10 24
reads … of:24 19 14
reads … wil:25 18 14
ready:46 67 51
ready by:-22 -24 -22
ready on:24 26 38
ready to:-19 2 -30
ready … catch:61 36 -21
ready … ctb:5 26 -7
ready … dei:-42 -12 10
ready … go:-25 -59 6
ready … im:-25 -23 -9
ready … it:39 -20 -9
ready … me:29 37 40
ready … my:3 -21 -15
ready … myself:69 92 -17
ready … note:26 31 36
ready … off:38 37 4
ready … on:20 25 28
ready … teh:48 8 -12
ready … this:0 6 -23
ready … to:13 25 27
ready … tonight:12 13 23
real:-41 -16 -6
real i:34 39 56
real im:18 -20 -8
real my:4 -29 -23
real ones:-17 -25 -23
real … are:9 9 38
real … by:18 21 15
real … dead:5 22 -5
real … on:-3 0 26
real … real:17 23 16
real … stopped:18 23 37
real … teh:29 15 18
realise:-12 -10 -8
realised:-7 -4 -13
realised i:22 4 -2
realize:-21 3 -4
really:0 0 0
reaper:14 -13 -8
reaper … a:21 -1 0
rear:-3 -4 -2
reared:-4 -4 -5
reason:15 -11 -24
reason for:31 -41 -28
reason not:3 22 -2
reason to:33 47 45
reason … alife:-2 -31 -5
reason … be:-16 -19 -29
reason … carry:26 -7 -3
reason … climb:14 20 3
reason … is:28 23 -13
reason … it:39 -1 -9
reason … liv:37 -4 -1
reason … me:33 -23 -9
reason … not:-31 19 29
reason … on:36 -10 -5
reason … stay:-6 49 46
reason … to:29 -14 -28
reasonable:25 -10 -2
reasons:-1 -23 -33
reasons to:26 -12 -2
reasons … got:-22 -15 -16
reasons … to:10 20 -4
reassuring:-8 -5 -4
rec:-2 -1 -1
recall:13 14 29
reccomend:0 0 0
receipt:10 11 -1
receipts:-4 -3 -8
recently:-9 21 -18
reception:-17 -17 -28
receptionist:-9 -7 -3
recette:-2 -1 -1
recipe:-26 -20 -19
recipes:-7 -3 -2
recital:-6 22 27
recite:0 0 -6
reckon:58 54 59
reckon … teh:21 31 38
reckoned:97 95 100
reckons:-17 -19 -20
recliner:-1 0 0
recognise:2 2 6
recognised:4 9 -7
recommence:5 10 -5
recommend:-45 -34 -32
recommendations:-2 0 0
recommended:-20 -16 -10
record:-24 -16 1
recorded:0 1 4
recorder:-41 -13 -9
records:27 33 26
records to:26 25 26
recovered:-16 -8 -1
recovering:-24 -12 -7
recovery:-45 -40 -64
recs:36 38 39
recycling:-37 -32 -22
red:4 -30 -22
red coat:43 -4 -2
red … adn:26 -6 -7
red … is:28 33 29
red … it:-21 -11 -15
red … my:18 21 19
red … on:29 -14 -9
red … to:-29 -22 -1
red … where:42 -2 0
reddit:-33 -9 -8
reduce:-15 -11 -2
reduced:-12 -13 -6
reduction:0 0 0
redundancy:-9 -2 -12
redundant:1 0 0
ref:-1 -1 -1
referee:-3 -3 -2
reference:-7 -3 -2
referred:-7 -7 -4
refill:-18 -11 -1
refilled:-9 -7 -10
refresher:0 -2 0
refuge:-13 -10 -5
refuges:-1 -1 -11
refund:-7 -6 -5
refunded:-3 -2 -2
refunds:-46 -50 -47
refusal:-3 -11 -8
refuse:-20 -16 -14
refused:48 36 -8
refuses:12 8 -18
refusing:25 27 39
refusing … food:25 28 45
regarde:-5 -5 -2
regarding:-1 -1 -1
regards:51 -2 0
regiment:7 7 3
register:-5 -2 -10
registrar:-11 -8 -7
registration:-5 -3 -6
registry:-8 -5 -6
regret:15 0 -8
regret that:56 -1 0
regrets:-35 -2 7
regrets … teh:5 18 23
regular:-18 -6 -7
rehab:1 14 -2
rehab adn:41 18 38
rehab i:-21 -16 -24
rehab … adn:2 15 23
rehab … hes:33 31 1
rehab … i:39 36 43
rehab … me:32 29 -3
rehabs:-20 -14 -6
rehearsal:0 0 0
rehearsals:-7 -6 -5
rehearsed:14 24 32
rehearsed it:33 33 41
rehearsing:-1 7 -11
rehome:0 0 -1
rehomed:-25 -24 8
rehomed … gun:-15 -16 -22
rehomed … parrots:2 1 21
reinstall:-3 3 -9
rejoiced:-1 -1 0
relapse:-73 -49 -34
relapse adn:-41 -7 -2
relapse i:31 -14 -6
relapse … a:-45 -3 -3
relapse … i:-23 -8 -2
relapse … of:-23 -2 0
relapse … with:52 0 0
relapsed:-28 -13 -49
relapsed adn:-53 19 -17
relapsed after:-72 -17 -11
relapsed back:68 0 0
relapsed i:-21 -4 -1
relapsed into:58 -1 0
relapsed on:47 8 -5
relapsed … after:-69 0 -1
relapsed … heroin:97 10 -1
relapsed … i:-3 28 -1
relapsed … on:-28 -1 -1
relapsed … self:2 24 0
relapsed … teh:50 -3 -2
relapsed … to:67 0 0
relapses:-14 -9 -6
related:-18 -15 -14
relationship:-74 -15 -4
relationships:-26 -10 -1
relatives:-17 -22 -13
relax:-21 -13 -15
relaxed:0 0 0
release:32 -2 -1
released:-4 -6 -3
relief:81 -26 -28
relief … to:-23 -5 -3
relieved:48 -36 -37
relieved it:-22 -1 -1
relieved … wasnt:-22 -1 -1
relly:24 32 34
rely:-6 0 0
remain:-14 -14 -3
remaining:46 -29 -18
remaining … to:55 -17 -6
remains:-4 -1 0
remark:1 -5 0
remarried:-7 -2 0
remedies:-5 -5 -3
remedy:0 -1 -1
remember:-16 -12 -2
remember how:21 18 30
remember i:28 10 13
remember me:-19 -20 -20
remember my:46 48 39
remember to:41 40 34
remember … as:32 33 18
remember … bit:26 26 17
remember … here:25 -2 -2
remember … i:15 41 23
remember … of:21 13 -2
remember … that:22 23 1
remember … was:-3 -22 -13
remembered:4 -1 11
remembering:-29 -6 -3
remembers:3 -13 -11
remembrance:0 1 0
remind:-19 -9 -3
reminded:-1 0 0
reminder:-7 -6 -7
remortgage:-10 -8 -8
remote:-15 -13 -7
removal:-5 -4 -2
remove:-9 -7 -8
removed:-5 -4 -1
rendu:-1 -1 -1
renew:95 18 -7
renewed:-12 -5 -1
renewing:-25 -24 -19
renovations:28 27 18
renovations adn:28 27 18
rent:62 17 35
rent no:56 0 0
rent on:38 -9 -5
rent up:24 22 11
rent wrote:-29 -19 -17
rent … my:-29 -16 -9
rent … she:-15 -23 -18
rent … teh:54 53 44
rented:-12 -13 -14
rentrent:-5 7 9
rents:53 39 41
rents … teh:30 26 30
reopened:54 69 -1
reopened teh:56 71 0
reopened … old:22 33 -1
reorganised:-4 -1 -1
rep:3 4 2
repair:-18 -8 -6
repairs:-2 -1 -1
repeat:3 10 4
repeat adn:28 22 27
repeating:-18 -9 -3
replaced:-8 -3 -2
replacement:-18 -12 -13
replaying:-5 -4 -1
replied:-5 2 -14
replies:0 8 18
reply:-18 -3 10
reply i:-29 -27 -23
reply itll:46 49 53
reply … a:35 38 36
reply … u:-24 -24 -23
replying:37 37 44
replying … that:5 17 21
report:-24 0 -27
reported:-28 -22 -15
reporter:0 -1 0
reporters:-23 -4 -1
reports:-14 -9 -7
request:-7 -3 5
reread:-13 -6 -2
rescue:-24 -22 -16
research:-2 8 -14
research study:31 35 -1
researchers:-2 -2 -1
reservoir:74 70 72
reservoir adn:8 7 21
reservoir with:-33 -28 -27
reservoir … last:48 43 55
reservoir … on:41 46 50
reservoir … teh:23 25 23
reset:-35 -2 -9
reset … date:-33 -1 -8
resetting:-2 0 0
resident:3 7 0
residential:-17 -17 -13
residents:30 37 1
resign:-1 0 1
resignation:-14 1 6
resignation from:5 16 22
resignation leter:-23 -18 -18
resignation … is:-24 -18 -16
resigned:32 34 39
resigned teh:42 41 43
resist:42 57 -5
resisted:-1 -65 0
resit:-6 -4 -3
resits:3 3 -2
resolutions:-2 13 11
resolved:-3 -2 2
respawn:112 68 28
respawns:0 0 0
respect:-25 -17 -6
respectable:-1 0 0
respected:1 1 1
respire:92 97 105
respite:-31 -22 -19
respite … friday:-20 -11 -7
respond:-11 -6 5
response:-35 -24 -16
responsible:-5 -2 -2
rest:39 24 27
rest adn:59 49 50
rest after:-20 -9 -8
rest are:-18 -18 -22
rest between:33 37 43
rest days:37 34 39
rest down:25 -14 -10
rest of:-20 -52 -31
rest … at:32 31 30
rest … im:51 33 33
rest … in:-16 -17 -20
rest … me:57 15 -11
rest … my:-20 -23 -25
rest … start:32 32 30
rest … teh:-1 -26 -18
rest … u:14 24 24
restart:-2 -21 -13
restart … ive:12 -31 -15
restarted:-21 -6 -13
restaurant:-14 -12 -7
reste:-11 -10 -7
rested:-36 -13 -16
restful:65 -9 16
resting:16 2 5
restless:-24 -29 -16
restored:-1 -1 -1
restraining:16 12 25
restraining order:16 12 25
restricting:51 -13 -8
result:3 14 14
results:-1 -3 -9
results … today:21 23 18
resus:2 4 -1
resuscitate:0 0 0
retail:3 10 4
retire:25 -15 -2
retired:9 -16 -10
retired … teh:47 26 26
retirement:8 -5 6
retirement do:33 21 38
retirement … teh:-21 -13 -10
retires:-5 -6 -1
retiring:-6 -3 -1
retreat:-1 -1 -2
return:50 54 68
return teh:51 55 48
return to:71 -6 -3
returned:-26 -25 -37
returning:-40 -30 -15
returns:65 -4 5
reunion:1 9 11
reunion in:44 52 58
reunion … yall:32 41 47
reveiller:33 -10 -2
revenge:-4 -3 -1
reverse:-1 0 0
reversed:-8 -2 -1
reverses:-1 -1 0
review:-17 -14 20
reviews:-2 -3 -2
revise:-3 -5 -2
revising:-1 1 9
revision:-3 -1 -2
revolver:86 85 87
revolver is:44 37 39
revolver … her:20 23 17
revolver … my:37 33 32
revolver … on:44 37 39
revolver … teh:21 22 33
rewatched:-1 -1 0
rewatching:-1 -2 -1
rewriting:-5 -3 -1
rex:-3 0 2
reyes:2 3 -4
rhyme:-3 -1 -1
rhythm:-1 -1 -2
rib:-6 -3 -9
ribbons:-8 -9 -4
ribs:32 35 19
ribs … teh:20 17 16
rice:28 34 32
rice … my:21 19 1
rich:-8 -8 -5
richard:-1 -1 -1
rid:-14 -22 -13
rid of:-30 -21 -12
ride:-37 -9 -14
ride … on:19 20 15
ridiculous:7 11 -6
rien:23 4 -12
rifle:42 36 72
rifle adn:18 15 33
rifle club:-29 -31 -29
rifle in:38 40 25
rifle is:13 13 26
rifle … a:-55 -47 -31
rifle … he:46 51 44
rifle … hes:-15 -16 -24
rifle … i:18 25 15
rifle … my:7 15 22
rifle … teh:29 23 17
rifle … truck:45 49 55
rifle … up:-15 -22 -14
rifles:-3 -5 8
rifles … teh:6 5 23
rigged:-2 -1 0
right:-4 6 15
right ambulance:19 21 18
right at:32 37 48
right by:-3 -25 -9
right cant:26 25 -5
right down:12 24 22
right for:-21 -6 -3
right he:57 60 39
right i:-21 8 -24
right im:-62 -57 -43
right in:44 45 45
right ive:-37 -48 -20
right me:-25 -22 -22
right my:-24 -14 -8
right one:-59 -24 -19
right out:36 41 48
right since:31 -1 -1
right thing:-24 -20 -12
right things:93 48 57
right wat:34 30 30
right with:19 22 -8
right … a:2 -26 -22
right … adn:36 44 44
right … been:-41 -39 -4
right … do:37 34 31
right … dont:-3 28 -25
right … end:17 23 27
right … for:-23 -17 -11
right … goin:65 69 24
right … had:28 25 27
right … hav:-45 -37 -14
right … i:37 46 66
right … im:43 46 35
right … in:23 20 27
right … is:39 39 14
right … it:-30 -27 1
right … its:-58 -50 -25
right … know:21 18 -9
right … me:-24 -39 -16
right … my:-25 -43 -25
right … no:-2 32 -1
right … put:70 76 57
right … stop:24 24 -5
right … this:-31 -26 -18
right … want:-31 -14 -2
right … was:39 10 6
right … wasnt:17 38 35
righted:9 -2 -1
rightly:18 1 -3
rights:-9 -3 -3
rigid:46 51 53
rigid adn:31 33 38
rigs:0 -1 -15
rihgt:28 40 1
rihgt because:26 38 0
ring:-19 -19 -6
ring anyone:25 23 28
ring back:41 42 49
ring is:-24 -21 -28
ring me:-44 -39 -29
ring my:-7 5 31
ring someone:30 33 32
ring teh:-21 -18 -21
ring their:33 17 0
ring … adn:-35 -32 -21
ring … before:21 20 18
ring … crisis:-25 -23 -12
ring … desk:12 8 26
ring … her:19 23 -4
ring … i:31 -13 -14
ring … line:-26 -23 -15
ring … me:13 19 32
ring … mum:-22 -19 -4
ring … my:-25 -17 -24
ring … nan:28 28 -3
ring … school:25 12 -1
ring … sister:31 28 23
ring … teh:34 40 41
ring … u:-19 -22 -20
ring … up:-27 -24 -7
ringer:0 0 0
ringing:14 3 5
ringing me:32 9 15
ringing my:25 -6 -2
ringing teh:24 23 22
ringing … dealer:34 -5 -1
ringing … i:36 37 37
ringing … im:4 14 22
rings:32 44 56
rings adn:19 15 22
rings at:-20 -8 -2
rings im:4 -28 -5
rings … a:45 49 50
rinse:-2 0 0
riot:-7 -4 -2
rip:-3 -4 -10
ripped:-7 -6 -8
rire:-22 -10 -5
risa:-33 -11 -4
risa … el:-26 -8 -1
rise:8 15 14
risk:-6 -6 -36
risk … after:-27 -19 -10
rist:60 74 42
rist in:21 23 -9
rist till:16 25 -18
rist until:20 23 0
rist … bled:26 34 0
rist … it:53 60 -11
rit:-5 -5 -3
rite:37 55 5
rite … i:-1 0 -22
ritze:34 34 -30
ritze mich:63 66 0
ritze … wieder:30 33 0
rival:-5 -6 -4
river:62 63 67
river in:47 52 49
river is:-23 -30 -22
river to:16 24 21
river … adn:-23 -19 -14
river … her:23 24 30
river … my:38 26 26
rivers:33 10 -12
rivers huge:-20 -19 -18
rk:0 0 0
rly:-13 -16 10
rm:0 0 0
rn:0 0 0
road:17 -7 10
road adn:19 13 26
road at:6 8 22
road from:-21 -15 -15
road id:34 -1 0
road on:22 -13 -7
road with:-22 -20 -15
road … not:37 -12 -8
road … teh:52 48 54
roads:-23 -22 -34
roadshow:-1 0 0
roap:43 38 26
roap for:-28 -11 -7
roap i:34 32 45
roap in:-36 -31 -38
roap is:22 11 12
roap on:29 25 14
roap out:-45 -55 -40
roap round:-4 -2 -34
roap swing:-31 -32 -22
roap to:-26 -20 0
roap today:22 23 30
roap up:20 19 24
roap … bag:64 67 63
roap … boot:9 12 22
roap … doing:18 19 23
roap … dont:45 50 71
roap … garadge:-21 -20 -22
roap … hands:-59 -41 -35
roap … hang:3 4 22
roap … his:42 41 50
roap … i:8 9 -30
roap … in:43 37 38
roap … loft:-71 -72 -69
roap … me:25 22 17
roap … my:-75 -72 -97
roap … not:-25 -19 -6
roap … of:-36 -37 -36
roap … own:-11 -10 -36
roap … teh:-72 -65 -46
roap … tent:-24 -4 -2
roap … this:33 35 33
roap … today:46 47 35
roap … tonight:21 24 29
roared:-2 -1 0
roaring:11 -4 25
roast:-42 -39 -38
roast adn:-32 -28 -22
roasted:-17 -12 -16
rob:4 5 20
robbed:-19 -12 -4
robin:-8 -6 -8
robins:0 0 0
roblox:-3 -2 0
robot:-11 -8 -1
rock:-12 -40 -16
rock bottom:-23 -17 -6
rocket:10 -20 -7
rocks:63 51 49
rod:-20 -9 -10
rode:0 1 0
rods:6 8 7
role:-5 -2 -2
roll:3 -13 -21
roll of:29 28 26
rolled:39 47 33
rolled back:19 23 30
rolled under:31 32 31
rolled … teh:23 24 20
rolling:16 16 17
rolls:-11 -11 -6
rolo:-14 -20 -3
romans:-4 -3 -6
romantic:-18 -13 -8
romeo:0 0 2
ron:60 62 48
rona:0 2 7
rong:-11 -9 -11
roof:80 81 71
roof adn:-28 -46 -40
roof at:-17 -20 -18
roof got:-37 -35 -29
roof in:-24 -10 -9
roof is:42 41 24
roof its:60 41 46
roof key:-23 -23 -17
roof since:26 42 39
roof with:30 36 37
roof … down:39 6 3
roof … flats:-20 -20 -20
roof … it:38 38 -5
roof … its:-43 -37 -28
roof … jmup:3 3 22
roof … multi:-36 -40 -39
roof … my:46 42 51
roof … nobody:38 -3 -3
roof … off:-23 -23 -17
roof … on:19 21 29
roof … teh:-4 -9 -26
roof … wat:23 34 29
roofs:-3 -1 2
rooftop:-1 -1 -1
room:15 25 14
room adn:25 15 -2
room at:30 6 -22
room floor:-28 -39 -24
room for:-22 -16 -12
room has:46 42 40
room hes:33 37 35
room im:-4 -10 -26
room in:-31 -28 -7
room its:-39 -31 -23
room my:27 22 27
room on:18 18 25
room six:19 18 25
room to:22 25 -17
room wen:20 20 -31
room with:-15 -20 -20
room … a:22 21 40
room … about:22 25 37
room … adn:-3 -3 -52
room … at:-28 -26 -19
room … bed:25 24 29
room … deposit:33 41 0
room … do:46 13 5
room … has:28 27 29
room … im:21 15 18
room … ive:-15 -23 -21
room … knife:28 22 26
room … lock:21 23 24
room … me:-18 -15 -21
room … my:70 64 47
room … night:23 31 -6
room … no:-4 2 -20
room … of:-24 -26 -27
room … on:-13 -25 -12
room … room:38 35 30
room … table:24 -15 -11
room … wants:-8 -23 -1
roommate:34 34 7
roommate goes:0 0 -36
roommate … im:-6 -3 -46
roommate … out:0 0 -47
rooms:38 36 30
rooms spinning:44 52 44
rooms … adn:25 27 22
rooting:-2 -3 -2
ropes:156 160 165
ropes in:43 44 39
ropes tied:29 30 32
ropes … me:59 64 60
ropes … my:31 33 32
ropes … ther:21 19 23
rosary:57 54 33
rosary … teh:46 43 39
rosarys:50 43 49
rose:-46 -36 -13
roses:-57 -52 -59
roses adn:-57 -57 -46
rosie:-12 -11 -10
rot:-5 -1 -1
rota:2 2 -1
rota … ive:21 18 -7
rotas:3 8 8
rote:-7 -2 23
rotis:-1 -1 -9
rotten:1 -6 -4
rough:-15 -18 -19
roughly:-20 -3 -1
round:41 23 29
round adn:-28 -38 -27
round all:36 -4 -3
round at:-12 -22 -14
round from:21 -16 -35
round her:21 11 36
round here:1 1 -27
round i:-20 -12 -10
round im:26 24 -3
round is:51 57 42
round it:-29 -20 -3
round my:38 51 43
round number:24 31 30
round of:-34 -24 -4
round on:35 40 42
round to:-4 -33 -31
round wen:-26 -20 -5
round with:30 7 11
round … all:15 19 30
round … bathroom:35 35 37
round … clock:6 13 -27
round … edges:29 23 19
round … got:25 21 22
round … has:33 37 18
round … head:26 26 11
round … her:22 2 -1
round … i:5 -34 -25
round … in:9 22 -3
round … ive:31 22 34
round … last:2 3 -29
round … necks:40 -10 -4
round … night:4 5 -23
round … shaking:3 11 -22
round … teh:1 16 22
round … theres:18 17 28
round … throat:19 24 27
round … twice:-22 -13 -8
round … using:24 32 2
round … was:-21 -18 -6
round … wat:24 26 -6
round … with:-10 -13 -24
roundabout:-42 -32 -29
rounds:10 31 23
rouse:68 66 61
rouse her:20 21 17
rouse him:49 49 49
route:37 48 79
route … adn:10 10 23
route … days:31 26 34
route … teh:22 24 25
routine:-18 -5 -3
row:14 26 31
row i:34 34 36
row three:21 18 11
row with:-21 -20 -13
row … adn:-33 -15 -12
row … letters:21 18 11
row … teh:56 59 72
rowan:-3 -2 -5
rowed:0 0 0
rowers:-4 -4 -4
rowing:0 0 0
rows:13 23 -2
rows adn:30 28 1
rthd:0 0 0
rub:44 52 4
rubbed:41 -8 -3
rubbed out:33 -3 0
rubber:-1 -1 0
rubbish:-32 -23 -10
rucksack:0 11 14
rucksacks:-2 0 -1
rude:-17 -27 -18
rug:-1 8 7
rugby:-12 -5 -2
ruhe:3 -4 -2
ruin:0 3 -1
ruined:-52 -17 -12
ruined my:-53 0 0
ruining:-26 -16 -10
rule:-15 -3 -20
ruled:-20 -9 -4
rules:-29 -20 -17
rum:6 8 -18
rumbled:-1 -1 -1
rummy:-6 -7 -3
rumour:-3 -2 -1
run:20 9 12
run after:-22 -10 -4
run him:19 21 36
run my:15 9 56
run till:26 1 0
run with:40 41 -2
run … i:-3 -33 -24
run … im:21 14 22
run … in:45 44 11
run … over:36 32 32
run … teh:-21 -16 -22
run … wil:-3 -6 23
rung:27 -16 -16
rung teh:-21 -14 -17
rung … in:-23 -16 -19
runner:-8 -5 -4
runners:-11 -7 -1
running:37 42 21
running i:2 -24 -4
running out:-23 -4 -17
running … bath:33 38 35
running … be:20 21 22
running … for:-22 -19 -17
running … he:12 12 26
running … i:29 -1 -15
running … of:-21 1 -9
runny:-1 0 0
runs:-43 -44 -18
rupee:-4 -4 -2
rural:-30 -26 -3
rush:-78 -77 -76
rush hour:-74 -74 -76
rushing:-38 -23 -6
rust:-4 -3 -1
rusty:-9 -2 -5
ruth:39 37 37
ruth teh:27 24 17
ruth … pattern:-23 -12 -4
ruth … she:26 21 16
s:14 12 -26
sa:-1 -1 0
sabe:-3 6 -3
sachet:29 23 22
sack:1 0 0
sacked:-11 -3 -1
sad:-33 -40 -33
sad but:23 12 -3
sad … be:-47 -39 -29
sad … it:26 15 -5
sad … teh:-24 -21 -14
sadness:-5 4 -2
safe:-16 -12 -14
safe adn:-30 -16 4
safe im:59 58 62
safe with:25 -33 -21
safe … got:31 38 53
safe … i:-27 -19 11
safe … im:9 33 10
safe … in:37 36 40
safe … myself:50 -35 -24
safe … not:3 26 0
safe … teh:32 37 25
safe … to:-17 -19 -28
safeguarding:-3 -4 -1
safely:-9 -4 -1
safer:19 -20 -5
safety:-13 -5 1
safety off:15 22 30
safetys:50 54 53
safetys off:50 54 53
sag:0 1 1
saga:-3 -2 -1
sage:4 3 -6
sagen:2 2 -4
sagt:12 24 12
said:-12 -14 -27
said adn:26 17 -17
said all:-63 -58 -19
said ask:33 26 0
said bye:-21 -18 -12
said farewell:-10 -24 -18
said go:33 34 37
said goodbye:-74 -79 -40
said hed:41 20 31
said her:-23 -18 -10
said his:41 42 44
said i:9 24 -30
said id:42 75 79
said im:-37 -37 -19
said it:46 -12 -37
said its:3 -25 -16
said ive:-21 -11 -10
said me:-34 -24 -10
said my:36 49 33
said one:12 20 15
said our:-21 -14 -17
said she:15 31 -8
said shed:-19 -10 35
said shes:27 40 9
said suicide:-51 -44 -8
said that:-20 -1 -37
said thats:-25 -17 -7
said they:-23 -24 -5
said to:33 -20 -30
said wat:50 9 17
said wed:-17 -38 -47
said … adn:-54 -48 -19
said … after:32 25 -2
said … all:24 25 35
said … because:-20 -8 -3
said … but:24 22 -9
said … can:-20 -13 -3
said … doesnt:28 17 -10
said … dont:-25 -11 -11
said … expect:42 -3 -2
said … goin:63 54 39
said … good:26 28 15
said … goodbyes:3 3 28
said … got:-23 -12 -8
said … half:35 -11 -8
said … her:-23 -11 -7
said … him:-21 -15 -7
said … i:31 25 -5
said … id:67 -10 -14
said … in:-26 -10 6
said … is:29 61 35
said … it:-28 -38 -29
said … its:-24 -18 0
said … kil:-8 -13 22
said … lord:63 -5 -1
said … months:35 0 0
said … more:10 15 21
said … my:-64 -64 -29
said … myself:11 30 4
said … neva:6 24 26
said … next:52 55 -2
said … not:29 28 -13
said … of:33 -8 -1
said … off:-24 -21 8
said … on:36 -8 -11
said … once:-23 -16 -14
said … out:-3 -33 -3
said … right:21 17 10
said … see:59 38 50
said … somewhere:53 56 51
said … suicidal:90 93 0
said … taken:14 24 26
said … teh:35 5 -28
said … tell:11 26 -1
said … things:27 28 36
said … this:52 69 44
said … time:21 27 27
said … to:-15 5 20
said … twice:81 38 -3
said … u:49 -2 5
said … use:-30 -4 1
said … wait:22 27 17
said … want:-38 -20 -12
said … was:13 27 -6
said … wasnt:48 50 -12
said … wat:13 7 31
said … went:-44 -13 -8
said … were:-22 -25 -6
sail:19 22 25
sailing:-1 -1 0
sailor:-9 -7 -3
sainsburys:-6 -2 -1
saint:-11 -3 -4
saints:-9 -9 -5
sake:-1 -1 -1
salad:-13 -12 -11
salam:-1 -2 -3
salary:-1 -1 0
sale:-29 -19 -10
sales:-19 -18 -14
salesman:-9 -5 -6
sali:0 2 -1
salir:-9 -5 -10
salon:-8 -4 -4
salt:6 28 -7
salt … my:20 45 0
saltar:19 16 14
salud:-14 -2 -1
saluted:-1 -2 0
sam:22 15 2
samaritan:13 -1 -1
samaritans:-42 -25 -13
same:36 49 19
same amount:91 74 -12
same bag:28 32 -5
same hour:9 11 21
same night:-4 -4 45
same number:-39 -22 0
same spot:38 33 43
same stuff:1 -4 -35
same thing:-26 -23 -25
same this:1 12 37
same time:-26 -22 -14
same to:16 5 -24
same way:8 23 27
same with:-26 -23 -10
same … a:-48 -21 -4
same … adn:13 -6 25
same … as:45 42 29
same … before:31 39 14
same … by:0 0 35
same … for:42 41 34
same … got:22 21 -5
same … he:71 52 57
same … i:-15 -31 -27
same … it:28 30 -11
same … let:21 21 5
same … me:18 21 20
same … my:-33 -21 11
same … myself:51 15 0
same … no:21 -5 -4
same … of:-35 -24 1
same … same:42 35 14
same … teh:-24 -22 -19
same … tomorrow:-20 -18 -13
same … used:75 75 13
same … went:35 39 40
samosa:-11 -14 -12
samosas:-7 -5 -7
sample:-1 0 0
sams:0 0 0
samurai:12 -1 10
sana:20 19 22
sand:-15 -9 -8
sandbank:1 0 0
sandra:-1 20 13
sandwich:8 13 14
sandwich teh:26 27 19
sandwich … are:65 63 68
sandwich … syringes:33 34 25
sandwiches:-36 -25 -32
sang:-22 -12 -11
sanitiser:32 14 14
sanitiser … teh:32 14 14
sanitiser … ward:32 14 14
sanity:-1 -1 -2
sank:14 4 3
sans:6 -51 -41
sans moi:30 -5 -2
santa:-30 -16 -18
sari:7 -1 -4
saris:0 1 4
sash:-18 -15 -17
sat:28 31 27
sat by:-38 -21 -14
sat down:-6 -40 -28
sat im:54 55 63
sat next:-22 -12 -8
sat on:22 9 3
sat … adn:0 19 -24
sat … all:-20 -20 -15
sat … at:33 -3 -2
sat … beside:26 -7 -6
sat … car:5 -33 -37
sat … garadge:29 29 26
sat … hands:24 -37 -24
sat … his:16 32 -7
sat … in:-22 -18 -13
sat … kitchen:-6 -2 -35
sat … me:23 29 -5
sat … my:11 -26 -22
sat … offie:22 -1 -7
sat … on:-28 -15 -11
sat … stairs:-22 -24 -16
sat … th:59 62 57
sat … to:-27 -21 -15
satellite:-18 -12 -12
satsuma:-11 -14 -14
saturday:24 24 32
saturday at:-21 -16 -15
saturday i:-49 -44 -37
saturday ill:43 33 47
saturday its:22 21 16
saturday ive:42 19 -9
saturday on:-19 24 13
saturday teh:-21 -12 -10
saturday under:-23 -18 -17
saturday we:25 24 -12
saturday … a:14 23 16
saturday … am:-33 -22 -10
saturday … are:15 21 22
saturday … bought:-21 -17 -2
saturday … face:12 -24 -16
saturday … got:57 57 15
saturday … hav:27 23 11
saturday … i:-32 -15 0
saturday … it:63 53 66
saturday … ive:23 22 19
saturday … not:16 17 25
saturday … of:-24 -15 -10
saturday … out:37 49 60
saturday … to:-25 -57 -24
saturday … told:14 -6 -22
saturday … up:44 51 -35
saturday … weather:9 8 21
saturday … went:-56 -49 -43
saucepan:-14 -10 -6
saucer:40 41 42
sauna:-2 -5 -7
sausage:-29 -23 -21
sausages:-11 -6 -5
saute:21 28 23
sauter:60 62 70
savage:-1 -1 0
save:13 -2 -6
save everyone:21 30 35
save me:-30 -28 -20
save teh:-25 -12 -11
save them:15 20 19
save … teh:43 28 32
saved:41 28 44
saved in:22 27 24
saved me:4 -20 -26
saved my:-28 -17 -9
saved up:33 52 47
saved … methadone:28 25 25
saved … sleeping:16 17 23
saved … tablets:24 25 27
saving:5 23 -31
saving of:-26 -19 -14
saving tablets:-49 -46 -37
saving … for:36 40 15
saving … me:-26 -19 -14
saving … my:4 6 29
saving … night:27 26 3
saving … tablets:30 30 -10
saving … teh:14 23 31
savings:-22 -5 -4
saw:-34 -30 -48
saw a:12 24 3
saw stars:11 19 30
saw … about:4 3 24
saw … teh:-19 -24 -27
say:48 29 6
say adn:-30 -13 9
say anything:-26 -6 -3
say except:49 39 44
say farewell:55 56 58
say goodbye:-54 -48 -19
say hello:-14 -22 -14
say here:-20 -12 -4
say hes:40 19 -17
say i:14 21 -28
say id:6 47 -3
say im:21 11 -60
say its:-16 -32 -21
say ive:-34 -27 -21
say no:-5 22 4
say she:19 20 24
say shed:41 20 30
say someone:56 21 34
say something:33 26 45
say sorry:30 18 9
say teh:35 8 18
say thank:-9 -21 -20
say thanks:32 41 22
say that:0 26 31
say theres:29 23 32
say they:-29 -7 -1
say this:83 55 33
say to:14 3 -36
say u:-22 -11 1
say where:-22 -6 -1
say yes:-20 -6 -4
say … adn:-6 -25 12
say … all:42 24 34
say … am:19 18 31
say … baby:21 19 39
say … be:57 69 69
say … been:22 39 -2
say … before:55 47 55
say … but:-1 25 -4
say … cant:-50 -41 -36
say … dei:41 -4 -3
say … did:27 -2 -30
say … died:16 23 28
say … do:-39 -10 -2
say … everyone:-27 -14 -8
say … forgot:63 -2 0
say … god:27 20 24
say … goin:40 38 35
say … had:21 35 40
say … hes:-9 -9 -27
say … i:40 72 75
say … if:23 9 -2
say … im:-23 8 -13
say … in:16 35 28
say … is:26 13 26
say … it:5 -14 -22
say … itll:23 26 29
say … its:-20 -15 -10
say … ive:-29 -19 -5
say … kil:10 10 -33
say … loud:-24 -19 -13
say … loves:39 34 27
say … man:8 7 20
say … me:48 44 52
say … mean:-24 -9 -3
say … my:-33 -32 -17
say … nice:-20 -30 -10
say … no:15 24 35
say … not:36 62 -37
say … one:46 30 33
say … over:-30 -13 15
say … person:37 11 17
say … someone:-30 -18 -15
say … teh:-29 -29 -30
say … tell:21 -1 0
say … their:31 47 47
say … them:25 -1 -1
say … think:-26 -8 -2
say … thinking:33 45 8
say … to:9 1 -31
say … u:-10 -8 -27
say … ur:35 12 29
say … want:74 6 -2
say … was:44 51 51
say … went:-22 -15 -6
say … while:37 36 34
say … wish:26 -2 -1
say … without:-24 -23 -6
saying:40 37 24
saying a:36 31 7
saying farewell:-23 -13 -12
saying he:35 62 -18
saying hell:34 32 13
saying hes:-5 -8 -21
saying i:-24 -33 -13
saying it:31 8 -21
saying itd:-21 0 -1
saying itll:-26 -8 -9
saying ive:-33 -30 -17
saying teh:17 15 28
saying that:-7 -31 -23
saying … about:-25 -19 -16
saying … adn:61 40 8
saying … be:2 8 -30
saying … because:9 17 25
saying … come:-25 -25 -4
saying … her:11 2 27
saying … hes:18 23 29
saying … honour:16 20 23
saying … i:9 4 21
saying … im:23 31 -5
saying … in:-25 -21 -6
saying … is:-24 -11 -8
saying … ive:20 19 27
saying … kil:-20 -9 -23
saying … leaving:30 28 27
saying … my:-35 -33 -20
saying … no:10 -27 -11
saying … things:22 23 28
saying … u:34 5 6
saying … up:24 1 17
saying … use:21 -19 -12
saying … want:-30 -16 -6
saying … wants:23 25 -22
saying … wen:17 17 30
sayonara:62 60 59
says:13 14 -18
says adn:24 33 9
says daily:41 41 12
says dont:-40 -38 -37
says everyone:-28 -2 -1
says for:17 20 32
says get:-26 -18 -8
says goodbye:-46 -53 -32
says hed:-30 -16 -2
says hell:65 63 38
says hes:27 30 -15
says i:19 15 -28
says it:-12 -19 -24
says itll:55 2 -13
says its:-37 -41 -53
says jmup:-2 0 -23
says kil:6 20 -3
says me:29 24 7
says no:-28 -28 -23
says nobody:-24 -25 -26
says not:33 5 -4
says she:23 -2 -26
says shed:27 46 48
says shell:46 36 32
says shes:25 4 22
says sorry:-33 -35 -18
says teh:-20 -14 -22
says that:-25 -15 -27
says … a:9 -32 -21
says … adn:-50 -44 -27
says … all:17 21 8
says … baby:11 22 4
says … beter:-17 -23 -3
says … cant:-48 -12 -21
says … come:28 25 -8
says … do:18 19 27
says … done:22 19 -6
says … dont:28 -7 1
says … goin:72 79 58
says … got:-40 -21 0
says … hav:-27 -14 -6
says … he:44 28 -26
says … her:-12 -21 -15
says … hert:22 19 -2
says … hes:33 22 17
says … him:22 24 16
says … his:23 19 34
says … i:44 23 13
says … in:-34 -19 -10
says … is:6 9 25
says … late:30 30 26
says … look:-59 -59 -39
says … looking:27 26 -4
says … me:24 11 5
says … minutes:25 27 23
says … my:9 25 -11
says … next:14 15 26
says … no:-39 -24 -13
says … out:17 24 -14
says … some:15 23 -1
says … suicidal:15 26 -11
says … taken:32 32 29
says … tell:24 25 24
says … that:39 30 7
says … up:4 -1 -27
says … us:17 15 32
says … want:15 -26 0
says … wants:53 40 -13
says … wil:18 20 -2
says … wishes:29 -33 -11
says … wont:14 7 -33
says … yourself:45 70 0
scaffold:5 6 10
scale:2 0 0
scales:-5 -1 -8
scan:11 -42 -28
scan … back:32 -1 0
scan … bad:50 -2 -1
scan … not:-20 -15 0
scans:-8 -4 -1
scapular:-3 -4 -4
scar:-14 -13 -17
scard:37 23 26
scard adn:7 25 40
scard any:1 1 -24
scard at:56 22 26
scard for:-34 -13 -15
scard he:56 46 -15
scard i:5 -30 -28
scard ill:54 2 -2
scard im:6 12 -21
scard me:-23 -12 -3
scard my:16 20 -13
scard of:-53 -33 -53
scard … do:34 46 -3
scard … goin:16 11 -21
scard … him:-44 -33 -12
scard … how:24 -24 -8
scard … i:-25 -19 -3
scard … im:-45 -29 -25
scard … more:-5 -1 -21
scard … my:40 38 -9
scard … told:24 25 0
scard … u:10 19 21
scard … wil:59 66 -29
scare:6 22 -31
scare me:33 38 -15
scarecrow:0 -1 -1
scares:31 -1 -9
scares me:31 0 -9
scarf:14 0 5
scarf on:-2 -25 -14
scaring:-36 -3 -1
scars:-49 -30 -14
scary:12 11 -11
scatter:34 31 33
scatter me:34 31 33
scatter … teh:37 32 33
scattered:-13 -13 -8
scene:-17 -17 -7
scenes:-3 -2 0
schedule:-21 -20 -11
scheduled:16 30 32
scheduled an:-35 -34 -23
scheduled teh:37 49 45
scheduled … to:10 20 19
scheduler:-10 -8 -4
schedules:0 -1 -3
scheme:0 -5 -2
schizoaffective:0 2 0
schizophrenia:-5 -2 -1
schlafen:-8 -7 -7
schlagt:26 25 11
schlagt mich:26 25 11
schlecht:-6 -4 -4
schluss:15 12 21
schon:20 21 24
school:9 20 -13
school adn:-60 -68 -33
school bus:-18 -20 -10
school gate:-5 -3 -23
school in:-57 -55 -39
school my:29 19 34
school on:-20 -18 4
school roof:25 19 12
school today:30 25 -3
school toilets:28 27 -7
school tomorrow:14 19 45
school … a:8 26 40
school … because:24 38 -1
school … before:25 19 12
school … from:34 32 32
school … hav:31 34 9
school … i:-24 -16 -23
school … in:6 6 25
school … it:-20 -15 -7
school … to:24 11 35
schoolboy:-23 -19 -18
schoolboy adn:-23 -19 -18
schoolboy … four:-23 -19 -18
schoolboy … its:-23 -19 -18
schools:8 -31 -21
schreit:31 29 44
schwager:3 5 19
schwester:4 4 5
schwindlig:11 11 11
science:-7 -4 -2
scissors:16 -11 -71
scissors are:-31 -20 -19
scissors to:30 -2 -1
scissors … i:29 -11 -7
scissors … my:38 22 -2
scissors … teh:-7 -7 -27
scone:-24 -20 -12
scones:-28 -31 -22
scooter:-8 -8 -8
score:18 -16 -17
scored:-19 -29 -23
scores:-4 -2 -2
scotch:6 7 6
scotland:-1 -1 0
scottish:-4 -3 -3
scout:-16 -10 -9
scouts:-20 -18 -10
scrabble:-46 -41 -5
scratch:59 -14 -14
scratch card:22 -10 -6
scratch … in:33 3 -1
scratch … my:33 7 0
scratchcard:39 0 0
scratched:14 3 -8
scratched my:46 24 -3
scratched until:-26 -18 0
scratched … arms:25 -25 -1
scratched … bled:-26 -18 0
scratched … it:-26 -18 0
scratched … rist:21 25 0
scratched … until:19 36 -1
scratches:27 48 23
scratches adn:-1 21 27
scratching:14 18 0
scream:5 14 39
screamed:-20 -38 -21
screaming:68 67 101
screaming adn:37 35 17
screaming hes:36 38 59
screaming that:14 13 25
screaming … being:32 29 -6
screaming … goin:36 38 59
screaming … got:10 12 21
screaming … hit:32 29 -6
screaming … ive:10 13 23
screaming … teh:58 57 57
screaming … to:34 35 58
screams:-8 -3 -8
screen:1 2 -5
screen adn:-4 -24 -15
screen … my:28 -1 -1
screen … thumb:28 -1 -2
screen … wont:-23 -17 -7
screening:-1 0 0
screens:-36 -16 -18
screw:10 22 -2
screwdriver:0 0 -10
screwfix:-2 -1 12
screws:14 13 -8
script:30 -11 -16
script … i:3 -31 -17
script … it:10 21 0
scripts:-2 0 -16
scroll:-20 -10 -6
scrolling:-31 -19 -2
scrubbed:32 40 0
scrubbing:-14 -10 -7
se:-14 0 18
se como:-24 1 -4
se duerma:12 20 47
se ha:-3 25 22
se … en:-19 -21 1
se … la:27 -16 2
se … todas:-23 -22 -22
se … tomado:33 18 21
se … un:21 29 31
sea:25 4 3
sea adn:-14 -20 -13
sea i:15 20 23
sea in:44 40 39
sea swim:-25 -21 -18
sea teh:61 -6 -4
sea up:-31 -25 -38
sea view:39 50 -8
sea with:23 31 28
sea … all:19 17 27
sea … first:-17 -16 -24
sea … i:44 50 -3
sea … night:44 31 34
sea … teh:18 19 21
sea … to:-33 -25 -37
seafront:0 0 0
seagull:-9 -6 -4
seagulls:-13 -4 -1
seahorse:0 -2 0
seal:4 -7 -4
sealed:-9 -2 31
seals:23 23 21
sean:-28 -13 -4
search:13 11 -3
searches:14 15 11
seaside:-3 -5 -3
season:-1 -42 -35
seasons:-8 -4 -4
seat:20 3 7
seat beside:-25 -11 -10
seat in:50 42 48
seat with:44 -5 -4
seat … i:27 31 0
seat … im:32 35 42
seat … parked:32 35 42
seat … teh:40 -4 -5
seatbelt:56 25 31
seatbelts:21 2 4
seating:-1 -2 -2
seats:57 66 61
sec:11 11 10
secateurs:-15 -30 -1
second:18 16 24
second class:43 44 44
second day:15 7 22
second lot:29 35 34
second thoughts:43 30 44
second time:-24 -18 -11
second … adn:-29 -27 -7
second … i:-29 -22 -5
second … in:51 56 56
second … it:25 32 33
second … its:-21 -3 -5
second … my:18 19 26
second … since:18 15 32
second … with:29 27 40
secondary:-16 -12 -7
seconds:-32 -21 -12
secrecy:1 -1 -3
secret:28 18 -26
secret … i:46 48 -5
secretary:-6 -1 -1
secretly:-9 -8 -11
secs:53 52 51
section:3 11 -10
sectioned:8 -10 -5
sectioned after:23 -2 -2
sectioned … an:32 -2 0
security:23 34 36
security guy:30 31 33
security … i:21 23 19
sed:54 50 -2
see:53 42 35
see adn:2 24 19
see another:11 7 -22
see for:-30 -12 5
see how:-26 -24 -14
see i:-49 -27 -16
see if:3 36 21
see is:-22 -22 -24
see it:35 27 37
see my:6 -28 -36
see myself:-2 -63 -14
see no:-38 -15 -4
see one:33 -17 -14
see someone:-56 -51 -27
see stars:12 30 -43
see sunday:26 51 50
see teh:36 42 41
see that:-28 -16 -19
see them:29 10 48
see this:74 83 78
see thursday:22 22 26
see to:97 100 54
see u:-33 -31 -34
see wat:-11 -46 -27
see whether:54 53 55
see why:17 -29 -15
see … adn:63 34 3
see … at:-41 -39 -23
see … but:-36 -16 -6
see … come:30 -22 -20
see … could:18 17 21
see … forgive:23 26 23
see … futur:49 -26 -10
see … go:-15 -16 -30
see … hav:-21 -19 -13
see … here:21 27 6
see … i:32 23 12
see … id:20 20 33
see … ill:25 36 -7
see … im:5 22 40
see … in:8 -40 -34
see … it:26 45 12
see … its:0 12 37
see … ive:30 40 16
see … me:1 -1 -21
see … mind:30 25 18
see … more:-32 -17 -9
see … morning:29 25 26
see … myself:27 28 50
see … next:61 -22 -22
see … not:31 17 -10
see … of:-15 17 22
see … old:59 37 35
see … on:-11 -15 -25
see … option:-46 9 -2
see … out:-25 -13 12
see … own:-4 -2 -25
see … piont:-33 -26 -7
see … school:66 43 46
see … sea:-24 -16 -13
see … season:55 0 0
see … she:-26 -19 -10
see … should:37 -25 -3
see … sorry:55 63 61
see … teh:13 25 15
see … that:-56 -27 -4
see … them:24 0 -6
see … this:-7 -23 -32
see … thursday:-5 -3 -21
see … to:2 25 7
see … u:18 25 23
see … wake:35 43 21
see … was:-22 -9 -5
see … way:-14 -4 -42
see … we:19 17 26
see … week:5 13 48
see … weekend:3 7 21
see … wen:4 -7 20
see … were:20 19 21
seed:-12 -3 -3
seedlings:-15 -14 -11
seeds:-7 -1 -2
seeing:37 13 4
seeing it:19 31 9
seeing my:-24 -5 0
seeing rats:17 16 29
seeing snakes:53 56 47
seeing teh:-36 -56 -28
seeing things:43 18 -42
seeing … adn:35 41 37
seeing … all:12 18 31
seeing … at:-1 -1 -51
seeing … over:12 17 27
seeing … teh:36 33 -9
seeing … u:-50 -45 -38
seeking:-4 -5 -6
seem:2 -16 -29
seem to:-20 -19 -12
seemed:0 12 30
seems:-15 -8 11
seems right:12 10 26
seen:32 25 33
seen adn:20 24 -8
seen by:33 28 31
seen him:28 -3 6
seen i:22 2 2
seen it:-22 -14 -5
seen teh:-18 -16 -27
seen to:53 60 37
seen … adn:-37 -29 -28
seen … i:-1 22 16
seen … it:42 24 41
seen … my:43 34 4
seen … on:22 2 8
seen … out:60 41 45
seen … u:29 30 31
sees:-21 -11 -57
sees me:-28 -23 -31
sees no:41 43 -8
sees … way:41 43 -8
seguir:3 -15 -5
sehe:5 -11 -8
seil:15 18 25
sein:34 14 1
seine:17 19 18
seis:-7 -6 -8
seit:19 25 -18
seit wochen:38 41 -2
seite:-18 -20 -13
seize:-3 -2 -9
seizure:51 63 72
seizure about:26 26 27
seizure this:25 23 21
seizure … adn:-20 -15 -4
seizure … ago:-19 -16 -21
seizure … an:26 26 27
seizure … morning:22 19 19
seizures:-23 0 26
seizures since:30 34 51
seizures teh:-43 -26 -13
seizures … on:-21 -19 -6
selbst:-20 -9 -11
selbstmord:56 71 -12
self:48 61 -26
self bad:11 20 -11
self delete:78 91 -46
self deleting:43 31 5
self deletion:11 17 29
self harm:26 -6 -19
self harmed:-32 -9 -4
self harming:63 42 -5
self harms:21 18 -1
self i:42 55 -33
self im:2 1 -21
self in:30 42 57
self inflicted:60 27 39
self tonight:9 9 23
self … a:23 15 8
self … adn:-12 -43 -20
self … cant:26 34 -34
self … day:57 57 0
self … do:0 1 -20
self … dont:18 -22 -2
self … every:41 63 0
self … from:37 20 1
self … i:-1 -36 -18
self … is:8 15 -39
self … it:-22 -1 2
self … ive:39 -1 -2
self … morning:47 44 59
self … sorry:-21 -23 -15
self … sunday:3 6 27
self … teh:-3 4 37
self … that:35 22 41
self … to:-29 -59 -19
self … today:41 -3 -2
self … tonight:1 2 -23
selfie:-1 -1 -5
selfies:-15 -9 -11
selfish:31 1 -11
sell:0 -13 -10
sell my:21 -1 0
selling:-5 -4 -2
sells:27 20 20
semaine:-17 -13 -11
semana:-20 -5 -5
semanas:-3 1 -4
semester:-19 7 -17
semester adn:42 58 -3
semi:1 1 -1
semicolon:-19 -12 -10
seminar:-20 -14 -19
senate:-3 -4 -3
send:-3 12 -10
send a:22 28 25
send him:36 41 -4
send me:-23 1 -15
send teh:21 17 13
send to:20 27 8
send … a:19 34 -1
send … ill:24 19 15
send … my:23 28 9
send … police:24 18 15
send … to:30 25 -6
sender:69 -1 -1
sending:-22 -12 -14
sends:-11 0 -14
seneca:29 27 15
senior:27 4 6
senora:-39 -12 6
sens:52 9 15
sense:16 -2 1
sense … on:56 -3 -1
sensible:-19 -12 0
sent:16 23 35
sent a:30 29 43
sent back:44 37 -24
sent off:42 37 47
sent to:41 54 0
sent … a:27 28 17
sent … foto:29 28 40
sent … off:22 21 0
sent … on:-21 -9 -5
sent … picture:-28 -21 -16
sentence:2 11 3
sentenced:-7 -5 -5
sentences:-1 3 9
sentido:-16 -26 -15
sentimental:8 -11 -6
separate:-9 -6 -2
separately:-1 1 -1
september:5 -6 1
september i:21 31 29
sequel:2 5 2
ser:59 -17 -7
serai:-22 -10 -5
seraient:16 -5 -2
serait:29 -9 -2
serait mieux:22 -2 -1
serait … moi:22 -2 -1
serait … sans:22 -2 -1
serene:-2 -2 -4
sergeant:25 28 7
sergeant … to:24 24 0
sergeants:-4 -4 0
serie:-7 -16 -11
series:-12 13 16
series … hell:27 30 39
serious:53 31 -46
serious i:11 22 -2
serious question:57 -2 -1
serious thoughts:22 17 -3
serious … it:69 5 0
serious … of:22 17 -3
serious … teh:15 24 -1
serious … to:43 48 -2
serious … want:27 28 0
seriously:0 0 0
sermon:-5 -2 -1
sermons:-1 -1 -1
sers:3 -3 -1
sertraline:-18 -11 -14
serve:-1 0 -2
served:-1 -3 -4
server:50 38 9
server … in:23 23 17
server … lief:56 56 28
servers:0 -8 -4
serves:-1 -1 0
service:56 82 79
service adn:3 5 38
service revolver:39 38 33
service … i:28 37 26
service … in:-36 -32 -28
service … is:-35 -32 -31
service … on:-6 -5 -26
serviced:-9 -4 -2
services:-23 -25 -23
serving:-15 -12 -14
servo:12 14 18
ses:60 69 68
session:9 14 -8
session adn:56 45 -3
session … a:-26 -7 -4
sessions:-10 -4 -2
sest:-14 -14 -3
set:15 16 32
set fire:57 58 59
set for:-4 -18 -23
set me:-23 -16 -12
set of:25 22 25
set on:21 22 25
set out:-31 -22 -11
set teh:-23 -36 -25
set to:55 50 43
set … adn:-30 -25 -28
set … date:-46 -46 -19
set … dieing:-26 -21 -22
set … direct:26 1 0
set … ends:30 25 27
set … for:-50 -46 -24
set … my:25 25 46
set … nights:30 25 27
set … on:36 40 51
set … teh:26 23 8
set … to:29 38 52
set … tonight:21 18 11
sets:-6 -2 1
settee:-36 -34 -21
settee after:-15 -20 -17
setting:5 8 24
settings:-1 -1 0
settle:49 -14 -15
settle for:58 -1 0
settled:39 42 21
settled adn:-20 -13 -7
settled i:36 36 15
settled on:29 29 25
settled … i:25 24 0
settled … wednesday:27 20 27
settles:-7 -6 -2
settling:-6 -2 -1
seven:-33 -67 -54
seven months:36 8 15
seven … teh:-27 -30 -31
sevens:-10 -8 -5
seventeen:-5 -2 -31
seventh:14 -21 -14
seventies:-25 -27 -16
seventies hes:-25 -23 -12
seventieth:-10 -9 -11
seventy:11 5 -5
seventy three:2 15 22
seventy … adn:15 -2 -23
seventy … no:8 19 24
several:0 1 0
severe:-14 -6 -1
severn:0 0 0
sewer:53 45 9
sewer slide:35 37 23
sewer … is:22 11 -33
sewing:-23 -13 -5
sewn:25 28 32
sex:-5 2 -49
sex wen:32 31 -3
sex … me:12 21 -10
sexual:-3 -2 -3
sh:53 38 -7
sh on:26 32 0
shadow:1 2 0
shake:31 59 50
shake adn:-49 -24 -16
shake her:41 44 -2
shake teh:31 25 -15
shake … of:24 28 -5
shake … thought:31 30 -8
shaken:6 12 12
shakes:-43 -27 -64
shakes adn:-30 -27 -24
shakes are:1 2 -24
shakes … i:-21 -10 -29
shakespeare:0 -15 -6
shakin:0 0 -6
shaking:72 71 75
shaking adn:47 58 27
shaking bad:27 30 30
shaking cant:28 8 -49
shaking her:31 35 34
shaking that:-24 -21 -40
shaking … being:10 -14 -21
shaking … i:-2 -5 -24
shaking … keep:28 8 -49
shaking … nothing:31 35 34
shaking … sick:10 -14 -21
shaking … to:35 9 16
shaky:12 -61 -59
shaky but:-24 -9 -1
shall:55 51 74
shall be:-5 -17 -26
shall end:-27 -32 -17
shall hav:70 74 80
shall not:44 43 44
shall take:43 54 75
shall … closing:-5 -29 -25
shall … ending:21 22 34
shall … i:25 -10 -4
shall … in:24 26 18
shall … it:66 61 97
shall … joined:38 34 32
shall … joining:-19 -22 -21
shall … my:-21 -20 -2
shall … teh:-11 -17 -24
shall … them:55 58 58
shall … with:53 54 53
shame:-24 -21 -24
shampoo:-33 -20 -13
shania:-8 -7 -7
shant:67 82 78
shant be:92 113 105
shant hear:-38 -32 -35
shant … back:27 17 18
shant … coming:23 16 18
shant … needing:31 38 32
shant … teh:-34 -30 -32
shant … to:40 43 38
shanties:-7 -4 -1
shape:-12 -12 -11
shaped:-16 -4 -2
share:-38 -25 -23
shared:-6 -2 0
shares:-3 -1 0
sharing:-32 -15 -10
shark:-1 -1 -1
sharp:5 16 4
sharpened:97 83 96
sharpened adn:39 8 1
sharpened all:-58 -52 -28
sharpened my:22 24 24
sharpened teh:36 23 15
sharpened … for:94 99 94
sharpened … husbands:22 24 24
sharpened … in:11 14 24
sharpened … late:22 24 24
sharpened … my:25 27 31
sharpened … teh:-71 -60 -34
sharpener:-43 -27 -26
sharpening:0 0 -10
sharpner:-2 -2 -1
sharps:15 -4 -1
shattered:-48 -40 -37
shauna:-5 -7 -7
shave:-11 -6 -6
shaved:-6 1 4
shaving:-17 -19 -9
shaving … teh:-18 -20 -3
shawl:0 0 0
she:1 13 8
she broke:23 18 -27
she came:-35 -27 -20
she cant:19 29 51
she collapsed:-62 -69 -105
she comes:30 18 17
she couldnt:15 26 -7
she cries:36 25 -4
she did:48 31 33
she didnt:-44 -33 -19
she finds:-21 -3 -1
she gave:43 38 32
she gets:28 24 25
she had:30 38 40
she has:25 10 36
she hasnt:9 11 21
she hit:22 23 24
she isnt:21 21 23
she keeps:12 21 7
she kept:-31 -31 -21
she leaves:25 31 29
she left:-3 3 27
she looked:28 34 33
she loves:40 20 13
she means:70 48 0
she quit:42 48 53
she reads:28 18 13
she scratches:16 20 0
she sees:-39 -34 -38
she shot:34 35 27
she talks:-21 -8 -14
she tells:-27 -7 -4
she throws:22 20 -21
she told:11 23 -15
she wanted:-46 -48 -21
she wants:59 60 21
she went:26 14 25
she were:24 7 8
she wil:38 21 -7
she wishes:33 -44 -28
she wont:54 47 40
she would:-38 -10 -4
she … a:-26 -27 -12
she … adn:24 33 77
she … after:20 10 -4
she … all:9 33 19
she … an:-21 -15 -10
she … answering:21 21 13
she … at:21 21 30
she … be:26 6 3
she … been:-24 -25 -4
she … boiling:28 28 16
she … buried:21 24 24
she … cant:-25 -11 -6
she … cryin:6 19 30
she … dad:-18 -22 -7
she … dead:17 31 -10
she … do:-12 -42 -18
she … done:32 31 37
she … drink:14 18 22
she … drinking:22 21 23
she … for:27 22 -17
she … from:21 26 25
she … go:25 13 7
she … goin:61 63 -5
she … gone:30 34 4
she … good:15 20 10
she … goodbye:-57 -54 -12
she … hav:37 36 53
she … hear:44 47 18
she … her:35 11 33
she … herself:8 8 -30
she … him:-18 -20 -15
she … home:-28 -20 -10
she … how:-20 -25 -9
she … i:-45 -54 -21
she … im:-14 -12 -41
she … is:-21 -11 -8
she … it:-28 -37 -23
she … kil:51 46 23
she … late:27 26 18
she … liv:-39 -12 -6
she … love:-23 -3 0
she … lovely:21 -1 -1
she … more:52 53 33
she … my:-23 -15 -40
she … name:-22 -16 -11
she … not:-31 -35 -19
she … of:17 41 -4
she … off:31 35 0
she … on:65 54 56
she … one:43 22 30
she … out:-27 -14 9
she … over:38 35 15
she … plan:-25 -10 -6
she … quiet:-20 -18 -14
she … ring:16 15 22
she … said:-21 -15 -2
she … see:27 7 -1
she … seen:43 4 9
she … she:-6 -33 -38
she … shed:5 -24 -2
she … shell:23 22 45
she … shes:65 70 5
she … since:26 -4 -3
she … stop:9 23 31
she … suicidal:43 41 -5
she … take:3 1 -23
she … taken:7 13 26
she … takin:33 30 0
she … teh:-44 -20 -55
she … them:-40 -28 -23
she … theyre:20 24 25
she … thinking:28 22 -1
she … this:55 55 52
she … till:55 42 -4
she … to:57 62 21
she … twice:-15 -20 -4
she … up:20 37 24
she … waking:24 0 0
she … walking:42 18 23
she … wants:26 0 -9
she … was:22 -21 -2
she … water:24 16 -21
she … wednesday:20 24 22
she … were:-22 -22 -17
she … where:22 25 20
she … with:2 -22 -4
she … work:9 11 26
she … years:31 31 15
she … yet:21 29 28
shearing:-3 -3 -3
shed:-15 -22 -12
shed adn:-9 -26 -17
shed be:25 39 -6
shed got:26 20 0
shed is:-38 -16 -16
shed kil:2 2 30
shed locked:-34 -30 -24
shed rather:49 30 -1
shed tidied:31 30 32
shed to:35 35 30
shed where:-33 -4 -3
shed … be:26 31 39
shed … beter:15 38 -5
shed … had:-42 -25 -19
shed … her:26 32 4
shed … i:22 20 11
shed … in:-25 -11 -13
shed … it:-57 -40 -34
shed … lief:32 0 0
shed … me:-7 -2 20
shed … my:27 16 -7
shed … near:25 27 26
shed … on:27 22 18
shed … under:31 23 32
shed … wife:20 13 16
shedding:9 9 -5
sheds:63 74 69
sheds … teh:48 44 42
sheep:-19 -10 -2
sheet:8 14 9
sheet adn:45 40 10
sheet is:20 15 20
sheet … of:-12 -23 -39
sheets:15 6 -79
sheets … doesnt:2 4 24
sheets … he:33 38 3
sheila:-30 -22 -18
shelf:10 5 -29
shell:65 86 45
shell be:45 22 48
shell find:-11 -16 -28
shell get:-26 -31 -34
shell kil:3 -3 24
shell know:14 21 25
shell neva:-49 -2 2
shell not:46 63 -3
shell take:39 38 19
shell … all:29 37 19
shell … at:20 18 11
shell … be:26 39 -6
shell … by:42 45 51
shell … her:14 23 -4
shell … herself:28 12 54
shell … i:37 37 15
shell … me:-35 -36 -16
shell … my:-8 -8 -21
shell … thursday:26 19 31
shell … to:27 29 -2
shell … wat:65 66 30
shelter:0 8 12
shelter … in:17 16 21
sheltered:0 0 -9
shelves:-12 -7 -8
shepherds:-2 0 2
sheriff:26 31 29
sherry:17 -28 -25
sherry … after:25 2 2
sherry … it:45 0 0
sherry … teh:21 -3 -1
sherry … years:21 0 0
shes:75 84 97
shes accepted:11 -23 2
shes asleep:27 21 23
shes away:39 48 44
shes begging:17 15 25
shes breathing:37 41 46
shes come:35 38 33
shes coming:6 13 36
shes drunk:9 11 24
shes goin:-48 -51 13
shes got:37 38 64
shes hidden:18 -32 -33
shes in:17 25 36
shes locked:-14 -22 -15
shes ninety:-26 -17 -8
shes not:76 57 63
shes on:80 69 65
shes out:29 25 -8
shes pale:14 12 22
shes planning:24 36 -2
shes right:-23 -48 -24
shes sitting:-23 -20 -15
shes slurring:32 27 28
shes started:25 22 29
shes suicidal:68 56 -11
shes swallowed:6 9 31
shes taken:53 48 57
shes takin:31 26 -20
shes texted:31 29 32
shes waiting:16 14 -26
shes … a:33 31 40
shes … adn:12 22 -8
shes … all:-28 -29 -12
shes … an:-20 -19 -18
shes … answering:27 26 22
shes … are:23 20 15
shes … at:21 19 19
shes … away:29 36 -10
shes … back:31 33 42
shes … be:18 32 7
shes … blue:23 27 33
shes … but:18 22 24
shes … do:42 38 -10
shes … doorstep:36 12 14
shes … down:23 6 5
shes … end:-41 -46 43
shes … every:12 19 34
shes … floor:40 41 44
shes … floppy:10 10 27
shes … for:-23 2 -15
shes … four:-23 -13 -6
shes … from:41 41 41
shes … get:24 22 17
shes … go:30 34 -5
shes … home:32 35 28
shes … ill:29 35 38
shes … im:20 6 1
shes … in:-16 -21 -25
shes … it:-5 -10 -43
shes … ive:28 -5 -7
shes … keeps:20 24 -11
shes … lips:27 26 21
shes … me:-43 -45 -15
shes … my:10 6 21
shes … no:34 33 39
shes … not:-7 0 -24
shes … nothing:44 43 -8
shes … off:-25 -19 -22
shes … on:-31 -10 -13
shes … once:20 15 17
shes … pills:17 17 -24
shes … roof:48 53 55
shes … round:36 0 -1
shes … sick:38 17 9
shes … since:-34 -34 -25
shes … sleepy:41 34 22
shes … teh:56 47 33
shes … that:15 20 21
shes … ther:57 42 45
shes … theres:19 23 23
shes … twice:31 35 -2
shes … twitching:34 37 51
shes … unalive:-32 -33 -21
shes … up:32 39 41
shes … us:-12 -25 -19
shes … which:45 29 -4
shes … whole:9 9 25
shes … with:20 21 -4
shift:14 14 2
shift ive:31 14 8
shift my:33 41 5
shift with:7 -25 -27
shift … got:28 11 8
shift … i:-22 -4 -6
shift … im:22 24 31
shift … me:7 -17 -21
shift … teh:-11 -13 -46
shift … ten:25 19 16
shift … to:21 16 15
shifted:6 18 13
shifts:-49 -43 -29
shin:-34 -27 -4
shingles:-5 -3 -6
shins:-2 -1 -2
ship:-59 -35 -27
shipping:-6 -5 -2
shirt:-1 9 14
shirt adn:20 22 23
shirt … teh:24 25 26
shirt … tree:29 28 29
shirts:-18 -19 -12
shit:-49 -49 -27
shivering:14 22 17
shock:-7 -2 -2
shocked:-16 -5 -3
shocking:-3 0 0
shoe:-18 -49 -23
shoebox:0 5 9
shoes:38 28 40
shoes off:41 69 60
shoes on:38 -1 0
shoes teh:31 25 -6
shoes … a:-15 -25 -9
shoes … by:25 30 26
shoes … for:42 0 0
shoes … in:30 36 32
shoes … me:38 50 54
shoes … over:26 30 28
shona:17 22 27
shook:-9 -25 -8
shook me:28 -24 -11
shook … hand:-26 -24 -12
shoot:-59 -59 -23
shoot himself:16 16 23
shoot me:-21 -16 -13
shoot my:-52 -49 -29
shoot myself:82 71 70
shoot up:-16 -26 -15
shoot … a:-26 -26 -3
shoot … adn:6 4 23
shoot … he:-3 0 21
shoot … his:1 1 -50
shoot … i:32 21 -18
shoot … school:-25 -23 15
shoot … teh:13 20 25
shoot … wedding:-34 -30 -23
shoote:32 30 34
shoote … in:32 30 34
shooting:2 23 -7
shooting myself:67 80 10
shooting … in:22 29 -4
shooting … my:20 24 -5
shop:-26 11 23
shop rang:29 24 14
shop … teh:35 28 26
shopping:-18 -33 -33
shopping … a:31 -1 -1
shopping … hav:34 2 0
shopping … teh:-7 -13 -24
shops:29 30 13
shore:0 -1 -1
short:-52 -67 -41
shortage:-1 0 0
shortbread:-8 -10 -2
shorter:24 -11 -4
shorts:-14 -13 -8
shot:-13 3 27
shot myself:14 17 24
shot of:-23 -8 -5
shot up:53 54 46
shot … adn:33 39 25
shot … by:19 26 36
shot … i:-22 -17 -4
shotgun:33 34 32
shotgun adn:28 38 43
shotgun in:-18 -18 -27
shotgun is:16 23 14
shotgun on:-29 -35 -31
shotgun … adn:-5 -9 -28
shotgun … back:-25 -19 -17
shotgun … hes:34 35 31
shotgun … himself:-32 -28 -5
shotgun … his:32 36 32
shotgun … teh:-26 -27 -39
shotgun … to:-42 -33 -29
shotguns:78 69 70
shotguns … teh:45 42 44
shots:-20 -19 -7
shoud:-31 -29 0
should:-11 -33 -67
should add:-24 -17 -4
should be:-22 12 -35
should get:40 23 -4
should hav:69 -2 13
should i:-76 -52 -34
should kil:36 35 -37
should not:21 0 2
should of:25 36 34
should to:13 24 -2
should … adn:-32 -4 -38
should … been:63 -3 -8
should … born:23 -4 -1
should … dead:-60 16 0
should … him:13 13 -25
should … im:12 25 -16
should … it:-11 -33 5
should … ive:17 36 -7
should … let:57 -9 -4
should … make:48 57 0
should … myself:27 36 -47
should … out:26 -12 -3
should … teh:10 15 47
should … to:-15 -29 1
shoulder:-8 -11 0
shoulders:8 15 9
shouldnt:4 -15 -15
shouldnt be:-21 1 1
shouldve:93 79 74
shouldve been:36 -7 -1
shout:21 29 51
shout … i:21 24 25
shouted:-37 -27 -21
shouting:51 34 62
shouting adn:23 -15 -7
shouting that:61 50 78
shouting … he:17 16 29
shouting … hes:4 5 23
shouting … im:24 -3 3
shouting … its:23 -11 -2
shouting … not:31 16 15
shouting … wil:20 18 25
shouts:12 23 -31
shouty:-6 -4 -4
shoved:11 20 -16
shoved me:19 24 -16
shoves:4 4 -19
shoves me:13 16 -28
show:11 33 16
show u:32 36 38
show … can:-8 0 -23
show … i:-29 -17 -15
show … my:32 31 39
show … this:25 31 32
show … to:32 31 36
show … u:32 37 40
showed:7 18 14
showed me:16 1 -21
showed teh:50 49 52
showed … cuts:28 30 -2
showed … teh:27 21 -13
shower:3 -1 34
shower adn:32 18 13
shower i:49 49 28
shower … ten:-27 -21 -18
showered:-4 -1 -1
showing:54 17 23
shown:-14 -10 -1
shows:-9 -18 -14
shredded:-10 -14 -11
shrieked:-3 -1 -1
shrieking:-1 -2 -2
shrugged:0 0 -1
shrunk:-25 -18 -12
shush:2 -2 -9
shut:21 30 20
shut i:-23 -17 -19
shut in:5 6 -27
shut my:28 33 23
shut with:20 20 26
shut … eyes:18 26 -4
shut … i:-10 0 -21
shut … my:41 40 1
shut … on:25 25 28
shut … teh:23 22 14
shuts:22 29 -14
shuts … in:42 55 -23
shutting:-6 -3 -3
shy:-8 -6 -3
si:-15 -18 -22
si … back:51 -1 0
sich:46 45 58
sick:10 2 11
sick after:51 -65 -8
sick as:21 -2 -2
sick leave:-26 -12 -14
sick of:-77 -36 -41
sick on:30 34 33
sick once:33 15 10
sick … adn:31 16 17
sick … cant:-17 -24 -20
sick … dog:23 -2 -1
sick … every:0 -44 -3
sick … i:17 -26 -23
sick … meal:0 -44 -3
sick … my:-27 -20 -10
sick … teh:21 7 24
sick … up:37 -7 5
side:29 20 16
side adn:65 59 66
side by:20 18 10
side door:44 5 5
side guys:33 25 23
side i:24 8 6
side is:12 2 -23
side of:11 25 2
side … bath:17 24 19
side … be:22 21 26
side … cant:29 29 28
side … dont:-1 -21 -18
side … eyes:33 32 4
side … fence:37 38 37
side … i:-29 -24 -15
side … is:10 11 24
side … it:40 48 45
side … my:-3 -3 -24
side … one:23 22 27
side … side:27 26 22
side … weve:25 20 20
side … writing:36 5 -5
sides:-3 7 -9
sideways:-1 1 -1
sie:21 38 31
sied:-3 -2 -4
siempre:-57 -20 -2
siento:-54 -8 -5
sighed:0 0 -2
sight:-7 -4 -4
sign:63 47 36
sign at:-31 -25 -22
sign off:8 11 26
sign over:39 -7 -2
sign teh:34 43 24
sign … for:62 50 51
sign … teh:48 5 7
signal:25 20 21
signalman:0 0 -2
signed:-35 -21 -10
signed funeral:21 24 23
signed her:-26 -24 -9
signed this:7 39 41
signed up:-21 -21 -13
signed … for:-25 -23 -11
signed … keys:22 17 13
signed … on:20 22 27
signed … over:24 19 20
signed … up:-24 -23 -9
signing:-9 -4 17
signing off:-22 -16 2
signing on:-13 -28 -20
signing … for:-22 -16 -4
signing … teh:-31 -16 -24
signing … tonight:-23 -15 -14
signs:25 15 18
signs of:49 -6 -5
silage:24 19 20
silage … in:21 10 15
silence:-7 16 8
silence … were:15 23 24
silent:25 19 16
silicone:-5 -2 -2
sill:-19 -16 -19
sill a:-23 -19 -18
sill … adn:-23 -19 -18
sill … schoolboy:-23 -19 -18
silly:-23 -17 -2
silo:33 34 17
silo top:28 28 37
silo … of:28 28 37
silver:-11 -8 -9
similar:-21 -6 -3
simon:1 1 1
simple:23 18 12
simpler:-12 -5 -2
simply:0 0 0
sims:-1 -3 -2
sin:-65 -22 -18
sin mi:36 -3 -1
since:15 1 -7
since february:22 -1 -1
since five:34 50 47
since four:31 28 20
since friday:43 -10 -9
since half:34 46 47
since he:37 42 -1
since his:-7 -23 -23
since i:-48 -30 -26
since im:-2 -40 -36
since its:-47 -32 -25
since ive:-18 -6 -23
since last:18 36 -2
since lockdown:21 21 29
since lunch:42 41 56
since march:50 55 38
since midnight:24 23 33
since my:-54 -45 -37
since noon:-17 -36 -17
since september:20 25 23
since she:22 7 -3
since shes:-28 -25 -20
since six:-42 -31 -5
since spring:39 39 36
since sunday:-16 -18 -38
since teh:61 36 6
since they:30 2 -23
since tuesday:37 -21 -8
since two:38 46 41
since we:33 9 -13
since wednesday:16 31 16
since yesterday:14 2 37
since … a:11 31 39
since … adn:54 77 81
since … are:63 66 63
since … be:31 42 36
since … clinic:41 2 -1
since … cut:31 -1 0
since … dont:29 35 27
since … drink:-19 -19 -22
since … drinking:24 20 27
since … evening:-29 -26 -18
since … feel:53 14 15
since … four:-24 -20 -7
since … funeral:-23 -10 -24
since … had:0 -29 -17
since … hands:21 24 21
since … her:7 6 30
since … his:55 43 10
since … home:37 37 3
since … i:22 32 28
since … im:-9 -24 -5
since … it:-8 1 -36
since … its:-16 -18 -22
since … ive:-24 -50 -24
since … lost:57 37 -3
since … lovely:0 -14 -22
since … my:17 27 21
since … myself:27 -11 -4
since … no:22 36 28
since … nobody:13 20 -1
since … oclock:41 48 44
since … of:-12 -22 -15
since … off:-27 -19 -12
since … on:-24 -17 -11
since … one:69 38 32
since … out:59 54 61
since … passed:21 -22 -23
since … pumped:24 -3 -1
since … ran:33 32 55
since … renovations:28 27 18
since … shall:13 18 25
since … shut:40 39 0
since … spring:-22 -14 -15
since … started:-23 -17 -6
since … teh:-27 -46 -32
since … telling:28 -12 -4
since … them:29 27 31
since … ther:-25 -23 -5
since … this:-20 -17 -11
since … thursday:29 34 -1
since … time:24 5 21
since … to:-6 19 23
since … took:-22 -16 -3
since … u:-23 -17 -11
since … up:-46 -33 -31
since … wanted:12 22 0
since … week:15 38 -2
sincerely:0 0 0
sind:-5 -7 -8
sinead:-9 -5 -4
sing:4 11 31
sing for:48 37 36
sing … im:51 43 45
singer:-21 -11 -6
singers:10 10 -6
singers suicide:23 20 0
singing:-28 -13 -32
singing … teh:-14 -20 -8
single:-11 -13 -31
single day:13 29 -1
single … i:-22 -3 -9
single … since:-6 -25 -9
sings:-13 -12 -4
sinister:-10 -4 -1
sink:-18 -27 -33
sink … it:-50 -35 -26
sink … of:-45 -31 -22
sink … teh:-25 -35 -29
sinn:37 -6 -1
sinn mehr:37 -6 -1
sinse:1 5 -9
sip:-14 -10 -9
sir:22 30 -11
sir i:24 28 1
sir … it:43 43 0
siren:-4 -5 -5
siri:44 45 42
siri to:34 34 38
sis:2 2 4
sister:6 4 -5
sister adn:26 21 -2
sister has:-22 -8 -16
sister is:81 66 47
sister it:-22 -11 -7
sister knows:61 42 40
sister leaves:35 29 -3
sister to:-19 -21 -11
sister with:-22 -18 -8
sister … a:-15 -15 -25
sister … adn:6 23 -4
sister … after:-34 0 0
sister … at:22 21 25
sister … be:-23 -9 -2
sister … bed:-22 -18 -8
sister … coming:28 33 31
sister … dog:13 8 29
sister … her:24 23 -17
sister … herself:-39 -25 -6
sister … him:22 16 -13
sister … his:-22 -18 -8
sister … how:60 39 37
sister … im:52 -8 -2
sister … in:60 29 34
sister … is:26 24 34
sister … ive:29 18 13
sister … kil:-56 -53 -6
sister … to:-5 -10 32
sister … two:12 24 -6
sister … wasnt:-20 -10 -6
sisters:-6 -7 14
sisters adn:24 19 19
sisters wedding:20 25 27
sisters … adn:-17 -33 -16
sisters … dont:-15 -23 -14
sisters … her:21 21 19
sisters … i:-4 0 22
sisters … is:15 25 29
sisters … she:-41 -37 -36
sisters … teh:56 44 57
sit:-19 -18 -18
sit down:-27 -13 -15
sit in:-9 -11 -22
sit with:-33 -30 -22
sit … a:-25 -11 -11
sit … im:45 48 47
sit … teh:-24 -39 -24
site:60 55 52
site … gone:39 33 34
site … out:47 46 47
sites:31 -16 -7
sits:-24 -17 -36
sits on:-22 -11 -17
sitter:-22 -34 -28
sitting:2 -4 -1
sitting by:25 27 -2
sitting in:66 74 61
sitting on:6 -22 -12
sitting … car:-44 -43 -31
sitting … hands:28 -43 -14
sitting … his:33 29 33
sitting … it:65 59 66
sitting … my:0 -49 -27
sitting … teh:26 28 0
sitting … with:55 52 64
situation:-36 -15 -12
sitzt:-28 -23 -4
six:3 -18 -4
six a:30 35 34
six by:13 30 16
six days:27 48 -5
six has:19 18 24
six hours:-25 -21 -14
six oclock:-28 -22 -19
six times:25 -13 -8
six to:38 35 36
six weeks:-32 -23 -7
six with:3 5 21
six years:-19 -39 -21
six … a:8 10 24
six … adn:43 13 -18
six … do:-30 -20 -9
six … i:-12 1 -28
six … long:-22 -20 -17
six … me:8 28 19
six … teh:26 -10 -7
six … theres:-22 -21 -3
sixteen:18 6 -24
sixteen adn:55 42 -8
sixth:-20 -20 -17
sixties:-15 -13 -11
sixtieth:-4 -4 -2
sixty:17 -37 -55
size:-15 -8 -14
size … door:27 29 -5
sized:-3 -1 -1
sk:0 0 0
skateboard:-6 -5 5
skateboard … teh:26 24 26
skegness:-5 -2 -2
ski:-6 -4 0
skills:-9 -7 -5
skin:76 58 6
skin is:2 -29 -14
skin of:-21 -5 -3
skin until:21 36 0
skin … my:-22 -2 4
skin … raw:20 34 -3
skin … teeth:-20 -5 -3
skinny:8 9 -1
skins:42 52 68
skint:-9 -6 -1
skip:-11 -21 -20
skipped:7 15 48
skipping:14 -20 -41
skipping adn:22 39 -16
skipping my:0 -74 -40
skipping … insulin:0 -74 -40
skipping … on:0 -88 -35
skips:-28 -25 -8
skirting:-24 -16 -12
skull:18 26 -7
skunk:-1 14 -3
sky:-7 0 2
sky high:18 21 16
skye:-13 -13 -6
slack:51 55 40
slammed:-10 -2 -12
slams:15 12 -1
slan:43 45 45
slang:0 0 0
slap:11 34 -15
slapped:-3 -3 -12
slapped … adn:-40 -42 -2
slapping:90 59 48
slapping her:21 26 29
slapping him:23 24 20
slapping … face:14 20 23
slaps:50 65 -42
slaps her:20 25 -7
slaps me:26 35 -20
slaps … adn:21 18 -7
slaps … i:21 31 -6
slaps … wen:16 15 -21
slashed:-67 -60 -13
slashed my:-75 -71 -46
slashed … wrists:-78 -74 -42
slate:0 0 0
slates:-5 -4 -2
slaughtered:-1 -1 0
slay:-9 -6 -5
slayed:-4 -2 -1
slays:-12 -7 -5
sleap:24 20 -2
sleep:4 -20 -18
sleep adn:36 42 50
sleep before:-26 -13 -5
sleep come:22 30 33
sleep forever:55 2 0
sleep i:5 6 21
sleep if:20 11 -4
sleep in:43 40 -28
sleep my:35 50 42
sleep shes:25 26 42
sleep teh:14 -25 -12
sleep tonight:-53 -41 -43
sleep with:-24 -11 -7
sleep … a:-27 -23 -17
sleep … dead:-24 -13 -6
sleep … got:22 24 35
sleep … her:-21 -14 -5
sleep … i:40 52 33
sleep … im:-23 -15 -3
sleep … is:-13 -18 -31
sleep … my:-24 -15 -5
sleep … neva:40 9 9
sleep … not:-25 -45 -8
sleep … permanent:28 -2 0
sleep … teh:56 49 8
sleep … wake:23 32 17
sleeper:-17 -4 -7
sleepers:48 72 65
sleepers adn:48 55 42
sleepers in:13 18 22
sleepers … a:52 59 44
sleepers … teh:16 21 24
sleepey:6 7 8
sleeping:28 31 32
sleeping adn:-16 -19 -35
sleeping i:65 25 29
sleeping pills:13 26 36
sleeping tablets:46 50 32
sleeping … i:19 33 43
sleeping … if:0 2 -33
sleeping … since:14 13 24
sleeping … teh:21 14 24
sleeps:10 26 67
sleeps i:31 59 81
sleeps till:-24 -25 -23
sleeps … teh:-11 -10 -30
sleepy:64 62 73
sleepy adn:42 29 28
sleepy part:36 33 25
sleepy … a:63 64 62
sleepy … all:-38 -43 -17
sleepy … night:-39 -39 -16
sleeve:46 28 -11
sleeve … i:-44 -25 0
sleeve … it:61 72 -5
sleeveless:-1 -1 0
sleeves:57 66 -21
slef:31 39 -4
slept:-35 -22 -19
slept … hours:-36 -25 -19
slice:29 15 -14
slice my:35 38 -1
sliced:-1 -1 -2
slices:-3 -1 -1
slicin:25 24 -1
slicin … adn:54 47 0
slicing:26 25 -11
slid:1 -1 -16
slide:-13 3 3
slide … real:-13 -14 25
slides:-10 -11 -9
sliding:18 11 14
slightly:-54 -12 -13
sligo:-12 -10 -5
slimming:-13 -14 -13
slip:-44 3 -6
slip off:17 21 26
slipped:43 -25 -25
slipped adn:74 -2 -1
slipped at:51 -2 -1
slipped in:-32 0 -1
slipped on:31 -6 -2
slipped one:37 0 0
slipped used:39 -1 0
slipped … a:41 20 3
slipped … after:68 -1 0
slipped … four:45 -1 0
slipped … i:-40 -6 -1
slipped … line:37 0 0
slipped … my:42 18 12
slipped … saturday:72 -1 -1
slipper:-10 -2 -3
slippers:-46 -44 -25
slipping:17 25 29
slipping … while:-17 -15 -22
slippy:1 1 4
slips:-2 -2 -2
slipway:37 38 32
slit:-39 -31 -49
slit my:-56 -47 -58
slit … adn:19 13 21
slit … throat:17 15 -37
slit … wrists:-55 -46 -44
slitting:96 117 -8
slitting my:29 54 -8
slitting … wrists:87 97 0
sliver:-1 -1 -1
slog:0 0 0
slogan:-5 -1 -1
slot:-11 -27 -18
slots:16 -9 -13
slough:-3 -2 -2
slow:43 30 26
slow breathing:-34 -23 -15
slow i:58 29 -1
slow it:31 42 44
slow … be:5 6 21
slow … blue:-26 -19 -14
slow … hes:20 25 30
slow … lips:-26 -19 -14
slow … that:29 -6 -5
slower:17 16 18
slowing:2 5 0
slowly:0 0 0
slug:23 24 16
slug gun:29 25 18
slugs:-30 -32 -5
slugs in:-29 -31 -4
sluice:3 19 19
slumped:23 34 24
slumped … teh:23 32 13
slurred:29 43 44
slurring:69 63 65
slurry:73 50 59
slurry pit:2 3 24
slush:-60 -64 -66
slush puppy:-61 -65 -66
slush … adn:-61 -65 -67
small:-4 -14 -12
small hours:-21 -12 -6
small i:20 0 -2
small they:30 31 28
small … a:29 28 27
small … for:-22 -12 -6
small … teh:23 20 14
smaller:-19 -16 -14
smart:-24 -13 -6
smarties:-2 1 1
smash:5 12 -3
smashed:19 25 18
smashed teh:29 35 33
smashing:37 49 48
smashing … door:12 13 21
smear:-9 -5 -3
smell:11 19 18
smell onions:18 22 22
smell that:27 22 17
smelled:-6 -4 -4
smelling:-2 -2 -2
smells:-27 -11 -1
smells of:-21 -8 -2
smelt:-7 -7 -7
smile:-24 -25 -22
smiled:65 55 41
smiles:-3 -4 -2
smiley:-1 -2 -1
smiling:12 6 2
smoke:4 11 19
smoked:27 -16 9
smoked it:12 20 22
smoked … adn:19 27 27
smoker:-12 -21 0
smokes:-4 -2 -1
smoking:-11 -10 -18
smoko:39 49 38
smoko to:53 58 50
smooth:-28 -24 -10
smooth adn:-36 -23 -3
smoother:26 -2 0
smoothly:3 -6 0
smother:51 55 70
smother her:17 24 45
smother teh:30 29 38
smother … adn:22 27 12
smother … baby:31 31 42
smothering:29 38 -10
smudge:-34 -24 -22
smug:-4 -6 -8
snacks:-26 -25 -17
snail:-10 -9 -8
snake:-2 -2 -1
snakes:44 41 32
snakes adn:45 45 36
snap:13 15 14
snapped:24 31 2
snapped adn:53 60 7
sneezed:-2 0 -1
sneezing:23 -13 -9
sniffling:-1 -1 0
sniper:18 25 34
snooker:-10 -5 -13
snore:21 22 20
snored:-2 -1 -1
snores:-13 -12 -5
snoring:28 35 54
snoring gurgly:33 36 31
snoring weird:40 40 39
snoring … a:31 31 44
snoring … adn:55 62 56
snoring … after:21 25 35
snoring … noise:33 36 31
snow:12 11 -5
snow … adn:35 -4 -4
snowing:0 0 0
snows:-34 -27 -23
snows tonight:-31 -27 -23
so:0 0 0
soak:-18 -23 -5
soaked:-14 -7 0
soap:-28 -29 -12
sobbed:-22 -13 -8
sobbing:-72 -60 -9
sober:-60 -92 -82
sober adn:-37 -15 -19
sober for:-24 -14 -5
sober im:-23 -1 0
sober my:27 0 0
sober until:35 0 0
sober … adn:-24 -8 -5
sober … cant:-26 -5 -2
sober … cousins:27 0 0
sober … drank:35 0 0
sober … i:-45 -25 -15
sober … im:-32 -27 -13
sober … long:11 13 22
sober … saturday:26 -12 -10
sober … wedding:27 0 0
sobre:-43 -12 -4
sobredosis:73 68 63
sobriety:4 -20 -16
sobrina:-9 -2 -1
social:-20 -17 -29
social worker:20 13 -16
society:-5 -9 -7
society … teh:-15 -16 -21
sock:-11 -2 -29
sock because:-1 -1 -33
sock i:19 24 15
sock … i:1 0 -48
sockets:13 11 -5
socks:-12 -28 -31
sod:5 -1 0
soda:-15 -16 -26
sodium:49 54 -7
soeur:15 18 -1
sofa:-22 -29 -28
sofa adn:41 36 36
sofa with:23 -3 -13
sofa … no:21 -10 -14
sofa … not:26 24 25
sofa … shoes:30 -2 -3
sofa … teh:-32 -26 -30
sofer:-1 0 -1
soft:-31 -21 -17
softer:-5 -7 -3
softly:-12 -7 -13
soga:10 5 8
soggy:-1 -1 0
soil:1 -15 -2
soin:-4 -4 2
soir:-14 -13 -8
soir je:5 1 30
soir … me:12 11 34
soir … vais:12 10 32
soirs:28 30 -11
sold:2 -8 -40
sold his:-22 -12 -7
sold my:31 30 -5
sold to:26 27 -9
sold … adn:-13 -26 -21
sold … my:29 29 -8
sold … paid:-34 -28 -23
sold … sister:27 27 2
soldier:-12 -7 -11
soldiers:16 15 16
soldiers adn:46 43 53
sole:3 2 -1
solicitor:-13 -4 0
solicitors:-22 -25 -28
solid:24 28 21
soll:47 48 61
solo:-76 -90 -34
solved:-6 -4 -3
sombody:48 46 51
sombody had:15 20 15
sombody hav:31 35 31
sombody in:0 23 15
sombody left:30 -12 -14
sombody my:-16 -22 -10
sombody put:-22 -19 -14
sombody take:27 -16 -12
sombody talk:19 24 -13
sombody tell:26 24 35
sombody to:5 22 17
sombody wanted:7 21 -5
sombody wil:21 15 10
sombody would:46 14 -11
sombody … a:-23 -17 -13
sombody … at:47 -3 -3
sombody … dei:6 20 -1
sombody … every:0 1 -52
sombody … explain:21 15 11
sombody … hav:28 18 20
sombody … i:-24 -12 -23
sombody … in:10 13 21
sombody … it:50 52 5
sombody … known:22 27 24
sombody … my:23 18 27
sombody … on:-31 -16 -12
sombody … or:52 52 0
sombody … out:39 9 -19
sombody … say:-22 -13 -6
sombody … teh:44 38 42
sombody … to:89 73 61
sombody … turn:25 -7 -6
sombody … u:29 22 30
sombody … was:-19 -25 -16
sombody … wat:-20 -15 -12
sombody … with:-22 -13 -3
some:-42 -50 -53
some days:31 -15 -14
some mornings:61 -5 -1
some sort:20 27 31
some … a:33 9 -2
some … adn:-32 -12 -7
some … asked:28 31 0
some … disappointed:22 -7 0
some … for:0 -2 -25
some … im:4 -31 -19
some … it:-34 -32 -18
some … my:22 14 8
some … of:20 25 31
some … teh:7 -22 -22
some … to:-34 -2 -4
some … u:-22 -10 -9
some … was:-27 -23 -16
some … wish:21 -16 0
somebodys:47 34 26
somebodys cooking:18 20 21
somebodys … a:34 20 -5
somebodys … down:18 20 21
someday:-10 -2 0
somehow:4 -16 -6
someone:11 29 33
someone adn:-19 -21 -18
someone at:24 21 -6
someone feed:40 33 34
someone had:21 42 25
someone has:-24 -13 -9
someone i:-34 4 21
someone is:33 51 8
someone me:4 -22 -6
someone new:22 27 32
someone ring:14 22 30
someone says:25 19 23
someone talk:46 41 40
someone teh:20 22 40
someone tell:30 1 0
someone told:7 6 37
someone tonight:-46 -34 -28
someone wanted:39 36 0
someone was:40 48 -7
someone who:13 -30 -12
someone … a:-17 -1 -23
someone … adn:22 40 -24
someone … all:-19 -19 -31
someone … back:39 27 27
someone … can:37 10 -7
someone … for:23 29 23
someone … hens:40 33 34
someone … here:31 63 -15
someone … how:33 -8 -2
someone … i:-16 -10 -30
someone … im:21 36 40
someone … in:25 28 46
someone … is:-25 -14 -19
someone … it:19 28 37
someone … know:23 13 10
someone … love:-38 -2 -2
someone … me:13 -19 -46
someone … my:23 35 48
someone … of:-39 -25 -4
someone … out:-8 -25 -22
someone … something:69 48 38
someone … talk:-25 -36 -15
someone … text:27 31 26
someone … that:44 63 -4
someone … their:29 36 23
someone … them:25 -25 -10
someone … they:0 2 33
someone … this:-32 -16 -9
someone … train:27 30 -9
someone … u:23 26 21
someone … want:-34 -21 0
someone … why:18 23 21
something:8 21 28
something about:29 33 -7
something from:35 34 30
something it:17 24 -5
something its:-29 -10 -4
something that:-10 -22 -4
something to:5 29 32
something … be:-31 -16 -10
something … dont:35 20 -11
something … hav:32 -3 -2
something … hes:21 18 23
something … his:3 9 20
something … i:-12 -24 -19
something … id:29 44 41
something … in:56 4 -13
something … is:-32 -23 -15
something … its:-22 -10 -4
something … let:35 32 22
something … me:-6 -44 -14
something … my:17 20 17
something … myself:38 48 57
something … not:-24 -10 -9
something … on:4 21 21
something … say:18 38 34
something … teh:8 23 50
something … that:20 23 -4
somethings:4 9 13
sometime:66 43 43
sometimes:0 0 0
somewhere:47 29 18
somewhere i:-10 -26 -9
somewhere that:25 6 -9
somewhere … i:24 -1 -11
somniferes:41 39 37
somthing:27 31 29
son:-9 4 7
son has:15 27 0
son hed:21 19 17
son isnt:-31 -31 -23
son keeps:-43 -36 -5
son less:-28 4 0
son says:35 25 -8
son that:27 26 41
son visited:42 -1 0
son who:48 34 13
son … a:41 31 -12
son … cant:-28 -28 -8
son … goin:22 18 -44
son … he:-10 -23 6
son … hes:9 14 -20
son … his:-6 -21 -11
son … if:-30 3 0
son … im:12 5 -27
son … in:-37 -25 -16
son … me:7 -41 6
son … teh:10 20 18
son … two:-21 -23 -21
son … u:47 24 23
song:14 4 19
song ends:10 16 22
song goes:-31 -19 -9
song says:46 15 1
song teh:20 21 22
song … do:53 52 0
song … it:48 46 0
song … its:5 5 29
song … shirt:20 21 22
songs:-35 -29 -18
songs for:-48 -48 -42
songs … my:-41 -41 -33
sons:-16 -32 -15
sons three:18 16 23
sons … letters:20 18 23
sonst:26 28 -1
soon:39 5 -120
soon adn:63 55 -56
soon as:17 39 33
soon does:24 40 48
soon i:1 14 -46
soon … a:24 56 43
soon … all:38 -20 -12
soon … get:49 61 -1
soon … he:21 8 6
soon … i:33 53 -10
soon … mum:6 13 -35
soon … my:-1 11 -20
soon … off:13 15 30
soon … out:16 -21 -6
soon … teh:14 18 30
soon … want:2 39 -24
soon … wil:34 -16 -39
sooner:28 24 -14
sooner it:22 -1 -1
sooner or:30 26 -10
sooner … i:22 17 -7
sooner … im:24 32 1
sooner … later:31 29 -13
sooner … than:5 9 23
soooooo:0 0 0
soothing:-3 -4 -3
soporto:172 -27 -5
sore:-9 -4 -16
sorrow:-2 -1 -1
sorrry:0 0 0
sorry:76 99 102
sorry adn:68 67 72
sorry all:-77 -72 -66
sorry but:-26 -31 -17
sorry driver:41 39 40
sorry every:32 -5 -1
sorry everyone:26 14 10
sorry for:-17 -17 -23
sorry goodbye:21 20 28
sorry i:21 33 27
sorry if:-17 -23 -8
sorry im:50 56 51
sorry it:26 -14 -10
sorry its:17 11 25
sorry mum:-54 -54 -52
sorry she:13 13 22
sorry sorry:41 49 61
sorry that:27 31 -5
sorry they:-14 -16 -25
sorry this:-44 -29 -29
sorry to:27 20 23
sorry u:-20 -25 -25
sorry wont:48 43 29
sorry … a:-24 -14 -14
sorry … after:20 24 22
sorry … all:7 -20 -23
sorry … am:-33 -33 -21
sorry … be:61 68 46
sorry … blood:15 14 23
sorry … couldnt:52 53 63
sorry … dont:-22 -23 -16
sorry … driver:28 30 30
sorry … feel:-17 -21 -16
sorry … for:20 19 -12
sorry … goodbye:15 16 24
sorry … had:22 10 15
sorry … he:44 37 55
sorry … is:-31 -29 -28
sorry … it:2 5 -23
sorry … its:40 52 43
sorry … long:-44 -35 -32
sorry … look:23 24 23
sorry … love:-29 -34 -36
sorry … me:-28 -15 -19
sorry … morning:32 -5 -1
sorry … mum:-41 -39 -39
sorry … my:-22 -24 -15
sorry … over:37 39 44
sorry … she:-21 -15 -7
sorry … spelling:-15 -22 -19
sorry … state:33 32 22
sorry … such:47 48 40
sorry … teh:36 37 54
sorry … that:12 -54 -29
sorry … to:36 32 39
sorry … took:-8 -23 -16
sorry … u:94 70 61
sorry … ur:-41 -40 -37
sorry … wasnt:42 -4 -1
sorry … were:31 32 28
sorry … whoever:27 20 18
sort:29 24 34
sort … adn:-42 -23 -16
sort … before:4 8 22
sort … i:29 22 12
sort … thing:20 19 14
sorted:15 14 22
sorted it:-34 -33 -28
sorted … at:29 22 20
sorted … dog:-22 -22 -21
sorted … for:32 28 23
sorted … teh:-27 -27 -26
sorted … watered:60 64 59
sortiert:-20 -14 -10
sorting:-13 0 0
sorts:-11 -7 -2
sos:2 -9 -1
soul:-18 2 12
sound:-37 -23 -33
sounded:-4 -2 -6
sounding:9 8 -20
sounds:45 -29 -48
sounds a:61 -5 -2
sounds good:14 -64 -28
sounds nothing:-25 -4 -2
sounds … right:8 -81 -26
soundtrack:-1 0 0
soup:-45 -41 -39
soup … teh:-21 -15 -16
soupe:-11 -11 -5
sourdough:-24 -23 -26
soy:-81 -12 -13
soy una:36 -7 -2
soy … carga:60 -2 -3
soy … para:60 -2 -3
soz:39 34 37
spa:-30 -23 -16
space:32 -29 4
space on:5 6 26
space … i:4 6 25
spaces:0 3 -17
spacing:1 1 -2
spade:5 8 3
spade for:50 51 48
spain:-15 -17 -13
spain adn:-28 -21 -17
spain … a:42 31 30
spaniel:-22 -21 -17
spaniels:-1 -1 -1
spanish:-15 -9 -6
spanner:-2 0 -2
spare:2 -4 -1
spare key:22 23 29
spare part:23 -2 -2
spare tablets:-12 -20 -21
spare … adn:-14 -34 -33
spare … i:12 21 30
spare … shes:0 -31 -23
spare … to:27 26 27
spares:2 -2 -1
sparkly:-6 -13 -11
spat:9 -13 -5
spat it:23 -4 -1
spat … out:27 0 9
spate:12 6 5
speach:-9 -6 -5
speak:0 -38 -53
speak i:-23 -4 -5
speaker:-8 -9 -2
speaking:22 6 -3
speaking clock:39 41 37
speaks:-5 -2 -3
special:-33 -7 -2
specialist:-1 0 0
specially:-22 -19 -16
specifically:23 -4 -3
speech:13 12 -13
speech adn:37 10 -2
speech … me:37 -1 0
speeches:-17 -12 -5
speed:-17 -9 -3
spel:4 3 -5
spelin:-1 -1 0
speling:-9 -5 -5
spelings:-2 -2 0
spell:-9 -5 -6
spelling:19 11 -3
spelling am:-25 -29 -18
spelling … teh:-32 -32 -13
spend:0 -5 2
spending:-13 -4 -5
spends:-3 -1 0
spent:-22 -14 -6
spent it:32 25 29
spent … reading:34 31 36
spent … ur:34 31 36
spice:9 12 3
spice adn:35 40 38
spider:-13 -13 -22
spiders:6 24 24
spiders coming:43 43 32
spiders … of:48 46 36
spiders … out:47 49 37
spill:11 9 -1
spilled:-1 0 0
spilt:-4 -3 -3
spin:-9 -10 -9
spinning:59 66 46
spirit:4 5 3
spirits:29 17 -24
spirits a:28 12 -1
spirits daily:0 0 -22
spirits … day:28 12 -1
spit:5 6 15
spite:-11 -8 -2
spits:45 56 -20
spits in:16 16 -21
spits … my:16 16 -21
spleling:-5 -8 -6
split:30 25 -20
split … it:38 40 0
split … tonight:36 27 -5
splitting:-21 -11 -8
spoil:67 81 68
spoil it:30 36 33
spoil … for:15 25 2
spoil … her:15 25 2
spoiled:0 0 0
spoiler:-2 -2 -1
spoilers:-11 -10 -9
spoiling:11 12 15
spoils:-5 -2 0
spoilt:0 0 0
spoke:-36 -25 -11
spoke of:-20 -14 -4
spoken:15 35 38
spoken to:21 37 39
sponge:-17 -14 -9
sponsee:-21 -18 -9
sponsees:0 0 1
sponsor:-30 -53 -31
sponsor before:40 0 0
sponsor doesnt:34 -3 -2
sponsor … been:23 -2 0
sponsor … know:34 -3 -2
sponsored:-5 -3 -2
sponsoring:0 0 0
sponsors:-30 -18 -15
spoon:10 -6 -12
spoons:-43 -32 -10
sports:6 11 -3
spot:21 18 18
spot adn:-25 -25 -25
spot for:38 32 40
spot picked:18 19 24
spotify:-2 1 0
spotless:-11 -7 -6
spots:0 0 0
spotted:-8 -10 -10
spotting:-1 0 0
spouse:-11 -7 -3
sprained:-8 -3 -1
spray:-33 -21 -12
spray once:-25 -25 -5
spray … do:-24 -25 -5
spray … i:-31 -30 -8
sprayer:-2 -1 -3
sprays:-1 0 0
spreadsheet:-67 -34 -33
spreadsheet is:-22 -5 -1
spreadsheets:1 0 0
spring:-6 12 26
spring ive:37 33 36
spring … i:27 25 28
spring … my:31 30 29
springe:19 22 23
springen:35 34 36
springt:-5 -4 -3
sprouts:-2 -1 -1
spy:0 -7 -1
squad:-36 -37 -8
square:-8 -4 1
squared:19 26 28
squared away:19 26 28
squares:-6 -9 -8
squash:-24 0 15
squash bottle:18 18 20
squash i:2 14 27
squash … to:26 46 62
squash … wait:-1 9 26
squat:-3 -3 -3
squeaked:-30 -23 -20
squeaky:-2 -2 -2
squeeze:4 0 -9
squeezed:3 -9 -1
squeezing:-11 -7 -6
squirm:-1 -1 0
srsly:8 4 5
ss:-1 0 0
ssed:0 0 0
ssri:-1 0 0
ssrs:0 -1 -1
ssw:0 0 0
st:-6 6 7
stab:61 71 21
stab him:54 54 13
stab my:21 27 12
stab … adn:23 26 -26
stab … i:29 33 -12
stab … mother:1 1 -37
stab … swear:41 43 -9
stabbed:32 50 96
stabbed me:-1 4 31
stabbed my:40 43 73
stabbed … in:-2 4 27
stabbed … teh:-1 4 26
stabbing:27 28 -15
stabbing my:62 49 -15
stabbing … in:32 36 -6
stable:-14 -8 -6
stables:0 0 15
stack:0 -3 -4
stacking:0 0 0
staff:36 45 29
staff adn:-27 -8 -4
staff hav:-32 -31 -27
staff say:48 17 7
staff toilet:32 25 14
staff … in:37 39 46
staff … me:-20 -5 7
staff … my:-21 -12 -5
staff … teh:23 18 13
staffroom:-14 -7 -4
stag:-27 -21 -11
stage:-35 -25 -18
stain:-1 -1 0
stains:-3 -2 -1
stair:-8 -5 -7
stairs:23 10 3
stairs adn:32 39 20
stairs by:6 9 24
stairs hes:-32 -24 -17
stairs i:5 -37 -12
stairs ive:-45 -26 -17
stairs outside:-24 -14 -14
stairs with:-24 -19 -20
stairs … adn:23 11 -16
stairs … i:32 26 -24
stairs … it:19 23 31
stairs … says:51 50 56
stairs … teh:-20 -7 -13
stairwell:22 26 40
stake:-7 -2 -5
stale:-2 -2 0
stalking:-5 -4 -7
stall:-12 -5 -1
stalled:-7 -3 -2
stamp:-6 -6 -4
stamped:0 0 0
stamps:-47 -29 -16
stan:23 23 4
stand:24 34 27
stand adn:28 27 30
stand down:28 34 24
stand in:-21 -16 -28
stand it:-1 -21 -9
stand on:-9 -10 21
stand up:43 46 39
stand … anymore:-3 24 42
stand … i:31 24 28
stand … it:30 36 38
stand … teh:35 35 4
stand … this:42 -9 -4
standard:-24 -26 -8
standing:30 43 45
standing down:29 33 -6
standing on:16 23 26
standing outside:36 28 22
standing over:32 35 36
standing … a:34 40 37
standing … her:26 21 20
standing … it:11 20 36
standing … of:7 10 26
standing … off:20 -2 -1
standing … platform:-21 -15 -14
standing … room:26 22 22
standing … teh:-27 -41 -46
standing … with:33 41 44
stands:16 20 -7
stands … my:20 26 -3
star:-11 -30 -18
stard:-5 -3 -4
stare:-10 -15 -2
stared:-3 -1 0
stares:7 8 -6
staring:7 -43 -26
staring at:19 -35 -21
staring … teh:21 -4 -2
starring:1 1 -2
stars:87 37 -6
stars would:78 -2 -1
stars … not:78 -2 -1
start:-40 -45 -40
start at:25 28 29
start … adn:18 26 30
start … in:22 14 17
start … on:-29 -27 -20
start … shifts:-21 -18 -18
started:71 72 -20
started adn:-21 -5 -3
started being:24 -4 -2
started drinking:55 -21 -2
started hurting:54 85 -1
started i:42 44 70
started in:31 36 -3
started looking:32 16 -2
started on:39 41 -27
started saving:-49 -46 -37
started sleeping:-22 -22 -4
started takin:-40 -60 -10
started teh:-21 -17 -8
started twitching:24 21 51
started using:68 -4 -3
started with:61 19 29
started writing:32 -3 -2
started … a:4 10 -30
started … adn:-29 -44 -5
started … at:-15 -28 -11
started … for:18 30 -31
started … i:-34 -38 -14
started … in:21 22 -12
started … it:-21 -11 -7
started … its:-41 -25 0
started … me:-26 -19 -8
started … monday:22 31 -1
started … my:-26 -15 -4
started … myself:45 71 0
started … night:31 32 6
started … of:-21 -17 -6
started … on:22 -34 -20
started … one:60 7 0
started … tablets:-52 -47 -36
started … that:-21 -7 -2
started … to:-31 -9 -26
started … want:32 23 27
starter:-8 -4 -3
starters:-16 -12 -12
starting:-3 10 -1
starting id:28 0 0
starting teh:37 28 19
starting to:26 26 15
starting … feel:-5 6 33
starting … other:41 36 35
starting … shake:21 12 23
starting … sleepy:-28 -23 -12
startled:-10 -7 -12
starts:-49 -43 -34
starts … ten:18 23 27
starve:14 35 0
starve myself:-38 -39 2
starved:-6 -4 -1
starving:-7 -28 -5
starving myself:1 -50 0
stash:-3 -4 3
stash … to:-37 -28 -14
state:-12 4 8
state of:-23 -20 -12
state … teh:-25 -21 -14
statement:-13 -1 -1
statements:-1 0 1
states:-11 -2 13
states im:18 19 26
static:-7 -4 -2
statin:-3 -3 -1
statins:-2 -1 -1
station:8 -13 -2
station adn:-22 -18 -20
station is:-28 -24 -16
station its:23 27 31
station … adn:32 36 18
station … all:5 8 20
station … im:29 38 42
station … its:-34 -26 -20
station … me:39 39 40
station … my:53 -2 -2
stationery:-10 -16 -22
statistic:-1 7 -2
statistics:-9 -6 -1
stats:-1 0 -1
status:-23 -14 -4
stay:-43 -49 -35
stay alife:68 52 55
stay any:19 27 26
stay at:-33 -18 -23
stay for:-26 -13 -22
stay in:46 26 3
stay not:2 24 36
stay open:70 62 67
stay out:48 -1 -2
stay up:20 13 9
stay with:-40 -47 -29
stay … because:35 -2 0
stay … bed:59 32 0
stay … for:0 30 40
stay … goin:30 28 36
stay … him:-38 -44 -26
stay … im:23 26 29
stay … it:39 -5 -5
stay … long:-20 -11 -11
stay … longer:20 28 27
stay … me:-4 25 33
stay … my:29 1 16
stay … of:27 -5 -2
stay … thats:23 13 25
stay … this:50 30 9
stay … through:36 5 7
stay … tonight:-24 -24 -12
stay … while:33 7 7
stayed:-10 5 17
stayed in:-26 -11 -9
stayed till:35 32 35
stayed … ive:37 34 36
stayed … teh:-21 -22 -15
stayin:-9 -3 -5
staying:-14 -33 -20
staying late:28 34 34
staying … my:41 -18 -13
stays:-10 -12 -13
steadier:-11 -8 -7
steady:-23 -36 -20
steak:-6 -3 -2
steal:-19 -9 -2
steam:39 -18 -14
steam … teh:64 -1 0
steel:-7 -10 -4
steering:-8 -8 -21
stehe:8 12 14
stehe auf:18 20 18
stehe … brucke:18 20 18
stehe … der:18 20 18
steht:8 9 14
steht … messer:11 11 21
stems:-13 -11 -4
step:-34 -30 -27
step in:33 41 39
step off:57 71 56
step on:27 1 1
step out:22 21 8
step … a:-27 -21 -12
step … adn:-20 -14 -11
step … from:-12 3 -20
step … front:32 38 38
step … in:28 3 4
step … is:-24 -22 -18
step … of:24 32 28
step … teh:-24 -27 -17
stepdad:27 18 21
stepdad is:12 14 43
stepdad touches:25 25 -12
stepdad … at:20 20 -1
stepdad … me:20 13 -10
stepdad … my:7 5 36
stepdads:11 17 33
stepdaughter:3 2 -5
stepfather:48 45 -2
stepfather adn:2 1 -24
stepfather who:-53 -45 -7
stepfather … i:1 1 -24
stepfather … in:68 50 -3
stepfather … me:-53 -45 -7
stepfather … not:9 9 20
stepladder:-4 4 2
stepmum:25 0 2
stepmum than:28 -1 -1
stepped:-3 -6 2
stepping:-16 3 5
stepping off:10 23 23
stepping … in:6 9 -21
steps:18 19 24
sterbe:-7 -5 -3
sterben:65 74 -36
steri:-1 0 -1
steriliser:-12 -10 -12
stern:-4 -2 -2
steroid:-8 -2 -3
steroids:-6 -5 -3
steve:34 14 19
steve … my:31 7 10
stew:-15 -12 -6
stick:31 34 4
stick … adn:27 29 -8
sticker:-10 -5 -8
stickers:0 0 0
sticking:-34 -26 -18
sticking to:-25 -18 -9
sticking … it:-25 -18 -9
sticks:-10 -5 -2
sticky:-8 -4 -1
stiff:78 86 89
stiff adn:62 62 63
stiff … adn:27 28 33
stiff … all:22 30 37
stile:-14 -14 -14
still:0 0 0
stimulant:0 0 0
sting:18 19 1
stinging:31 29 2
stinking:-2 -2 -8
stinks:-13 -9 -4
stirred:47 52 51
stitch:-7 -4 2
stitched:40 16 -4
stitches:16 21 -45
stitches adn:25 27 -6
stitches out:24 22 -21
stock:-22 -14 -7
stocking:-1 -1 0
stockpiled:2 4 3
stockpiling:16 14 15
stockport:-1 0 0
stockroom:0 0 -4
stocktake:-8 -3 -6
stoic:-4 -3 0
stoics:5 1 0
stole:-14 -25 -11
stole my:24 0 3
stole teh:-21 -11 -5
stolen:-10 -13 -7
stomach:10 6 22
stomach adn:-21 -19 -14
stomach cramps:17 19 26
stomach in:15 1 25
stomach is:17 19 27
stomach my:24 -2 -1
stomach … bits:6 -24 -9
stomach … of:-61 -50 -2
stomachs:-4 -2 -1
stone:2 -19 -35
stone cold:36 3 -1
stone … sober:20 3 0
stones:93 95 87
stones in:-14 -18 -22
stood:23 21 23
stood in:28 10 22
stood over:19 26 14
stood up:25 21 15
stood where:-30 -13 -9
stood … adn:33 31 28
stood … bridge:10 -20 -12
stood … chair:24 2 -1
stood … kitchen:-13 -21 -13
stood … teh:43 19 30
stool:39 45 38
stool … in:-46 -34 -28
stool … my:33 40 45
stools:3 15 18
stop:-1 9 10
stop adn:33 2 15
stop bleeding:-32 -34 -15
stop breathing:6 -12 -52
stop cryin:17 10 22
stop cutting:58 66 -3
stop dont:63 55 71
stop drinking:-16 -12 -24
stop existing:50 -27 -12
stop i:-17 7 23
stop im:1 1 -49
stop it:-16 18 27
stop living:7 40 14
stop me:46 38 23
stop my:18 24 22
stop on:30 26 21
stop picturing:24 16 -33
stop screaming:10 13 23
stop teh:13 22 34
stop thinking:24 -2 -3
stop thinkn:25 24 -1
stop this:35 37 19
stop wanting:10 26 -7
stop wont:-38 -36 -28
stop … about:29 10 -2
stop … adn:36 41 -8
stop … all:-17 -10 -50
stop … blood:20 26 26
stop … cant:21 20 -24
stop … do:-18 -35 -55
stop … ending:29 25 -20
stop … for:-8 -3 -24
stop … from:-5 12 -46
stop … gone:39 25 25
stop … goodbye:14 17 22
stop … he:44 44 36
stop … heart:54 45 58
stop … his:30 30 44
stop … i:-36 -34 -3
stop … ill:-16 -12 -22
stop … im:23 2 -17
stop … is:-46 -43 -35
stop … ive:59 76 33
stop … keep:-3 5 -31
stop … killing:26 30 -44
stop … me:42 45 61
stop … myself:37 40 -37
stop … not:4 -41 -28
stop … of:18 37 32
stop … one:32 25 23
stop … own:17 23 27
stop … slicin:25 24 -1
stop … stop:17 16 -21
stop … that:-24 -8 -6
stop … through:28 23 20
stop … to:-23 17 -52
stop … towel:-19 -20 -20
stop … up:27 -14 -2
stop … using:75 -4 -1
stop … want:18 4 28
stop … was:40 42 33
stop … went:18 15 22
stopcock:-4 -3 -1
stoped:-5 -5 -6
stopped:41 46 36
stopped adn:-37 -25 -11
stopped being:30 45 47
stopped breathing:44 42 25
stopped but:-18 -23 -14
stopped dead:16 22 -19
stopped drinking:60 50 37
stopped existing:70 -23 -1
stopped expecting:13 -35 -30
stopped fighting:46 4 15
stopped for:23 24 -13
stopped his:55 62 5
stopped i:14 28 -6
stopped it:8 19 -22
stopped looking:29 29 42
stopped mostly:23 24 -9
stopped replying:2 16 20
stopped takin:-41 -14 -23
stopped this:20 20 16
stopped wanting:-58 -33 -1
stopped yesterday:11 15 20
stopped … a:35 37 17
stopped … adn:46 38 37
stopped … afraid:23 25 31
stopped … after:43 27 46
stopped … any:21 -3 -2
stopped … by:-10 -7 -27
stopped … days:27 23 30
stopped … dead:48 53 -13
stopped … dont:24 23 0
stopped … gave:20 21 16
stopped … had:49 50 40
stopped … heart:15 20 -38
stopped … here:-7 -29 -13
stopped … his:-5 -4 -30
stopped … how:39 -24 -1
stopped … i:57 14 32
stopped … im:-36 -30 -20
stopped … in:-25 -29 -20
stopped … it:-24 -45 -26
stopped … ive:-28 -20 -16
stopped … know:26 38 24
stopped … long:46 -11 -5
stopped … meds:15 12 30
stopped … monday:21 25 19
stopped … morning:32 40 42
stopped … not:-29 -21 -11
stopped … on:49 55 51
stopped … said:50 9 8
stopped … see:34 27 25
stopped … suddenly:15 18 21
stopped … tablets:-1 -4 -41
stopped … that:6 18 23
stopped … to:-46 -60 -18
stopped … two:12 10 23
stopped … vodka:17 20 30
stopped … whisky:3 6 -29
stopped … would:33 -1 0
stopped … yesterday:4 7 -61
stopping:89 65 45
stopping adn:15 20 48
stopping all:1 2 -52
stopping me:32 12 -23
stopping my:29 28 -4
stopping teh:33 50 50
stopping … adn:33 41 43
stopping … from:23 26 -2
stopping … i:4 2 25
stopping … me:37 30 4
stopping … my:20 21 -72
stopping … myself:76 27 45
stopping … thats:37 34 27
stops:66 73 45
stops at:18 18 22
stops everywhere:-20 -18 -14
stops for:39 35 31
stops here:53 45 44
stops it:-30 -16 -1
stops my:23 32 -3
stops … a:33 27 24
stops … breathing:23 33 -1
stops … express:24 14 13
stops … ive:-20 -12 -3
stops … teh:31 15 12
storage:-20 -13 -10
store:4 9 -12
store room:43 40 18
store … my:34 31 37
storey:-2 0 12
storey top:16 13 23
storey … adn:15 17 21
storey … im:20 15 22
stories:-12 -25 -17
storm:-16 -14 -9
story:-15 -28 -4
story adn:-14 -21 -7
story has:43 -10 -7
story im:22 18 26
story … night:-32 -21 -9
story … one:30 -17 -15
story … teh:-30 -19 -19
storytime:2 4 5
stout:10 11 5
stove:-7 -6 -7
straight:3 -2 -12
straight after:-5 -4 -24
straight away:-23 -26 -19
straight down:72 58 50
straight out:-22 -17 0
straight … i:12 15 28
straight … to:27 34 20
straighteners:22 27 -4
strand:3 3 3
strange:-15 -9 -7
strangely:4 5 5
stranger:-29 -29 -24
strangers:11 29 2
strangers tonight:36 32 23
strangle:-20 -11 -19
strangle my:29 32 -1
strangled:11 27 27
strangled me:31 48 62
strangled teh:-28 -28 -34
strangled … in:14 35 29
strangling:63 69 89
strangling her:13 14 32
strangling me:3 7 -25
strangling my:52 50 77
strap:37 45 45
strap to:37 45 45
strapped:-11 3 -2
strate:5 3 -1
strategy:0 0 1
straw:-41 -26 -19
strawberries:-9 -3 -1
streak:5 -5 -3
streaks:-10 -13 -8
streamer:-2 -1 0
street:12 5 -8
street goes:9 11 22
street … adn:28 -5 -5
street … ive:11 13 -21
street … quiet:9 11 22
street … with:-23 -10 -2
streets:20 0 9
streets … adn:36 23 23
streets … i:-13 20 22
strength:-19 -14 -8
stress:-73 -27 -10
stressed:-7 -18 -5
stretches:-19 -10 -1
strick:44 41 54
strick liegt:35 36 34
strick … im:35 36 34
strick … keller:35 36 34
strict:-5 -3 0
strike:-1 1 1
strikes:17 17 14
string:0 -18 -26
strip:43 53 38
strip as:91 86 82
strip … adn:37 24 2
strip … gone:-33 -30 -30
strip … other:27 23 25
strip … teh:30 26 29
stripped:42 47 40
stripped teh:34 39 34
stripped … bed:34 39 34
strips:53 33 17
strips of:43 38 4
strips … teh:30 27 30
stroke:-8 -18 -23
strong:16 -1 -34
strong adn:51 7 -3
strong enough:0 4 29
strong tonight:8 -54 -4
strong urge:31 45 -4
strong … but:19 -54 0
strong … can:79 0 0
strong … feel:45 0 -4
strong … hert:2 -23 0
strong … i:53 19 -1
strong … ive:5 -32 8
strong … than:23 -2 -2
strong … to:61 49 -2
stronger:-2 -1 -26
stronger than:23 -13 -25
stronger … its:27 -3 -7
strongest:-5 -6 -4
struck:-12 -20 -11
struggle:-57 -35 -15
struggled:-2 -7 -6
struggling:1 -3 -15
struggling not:22 -1 -1
struggling … scratch:22 -1 -1
strung:4 13 30
stubborn:-3 -3 -2
stubbornness:-1 0 0
stuck:-44 -17 -59
stuck a:-36 -33 0
stuck in:-23 -11 -12
stuck … head:-24 -16 -7
stuck … in:-36 -33 0
stuck … it:41 63 -1
stuck … my:15 32 -11
stuck … teh:-20 -28 -21
student:-14 7 -13
student wrote:12 33 0
student … that:10 32 0
students:5 13 -13
studies:-21 -10 -4
study:16 30 7
study … my:40 43 -2
studying:-28 -13 -4
stuff:40 61 59
stuff i:23 22 23
stuff in:55 40 32
stuff is:30 39 44
stuff wen:24 19 -25
stuff … i:-25 -20 -4
stuff … in:25 26 42
stuff … its:39 32 30
stuff … my:60 34 25
stuff … up:-38 -32 -19
stuffed:17 11 14
stupid:19 24 32
stupid adn:-33 -34 -19
stupid i:-21 -25 -13
su:-39 -4 -2
sub:-44 -29 -16
subject:37 18 -7
suboxone:-53 -47 -39
subs:-83 -49 -30
subscription:23 24 -2
subscription my:32 -1 0
subscription to:0 40 0
subscription … family:32 -1 0
subscription … forgot:32 -1 0
subscriptions:8 9 22
subscriptions end:8 9 22
subscriptions … on:8 9 22
subscriptions … teh:8 9 22
subtitles:-5 -5 -5
subutex:0 0 0
success:-15 -17 -12
successor:0 0 0
such:14 12 22
such a:39 -1 6
such good:28 26 26
such … bad:53 -1 -1
such … burden:31 -1 -1
such … long:18 23 21
such … thing:50 6 16
such … to:30 -3 -3
sudden:-12 -11 -9
suddenly:-14 -25 -2
sudoku:7 21 -30
sudoku … i:8 30 -18
suegra:-8 -1 -3
sueno:-18 -6 -2
suffer:47 74 52
suffering:-5 15 19
sugar:-44 -23 -23
sugars:8 30 36
suggest:23 -12 -6
suggested:-15 -20 -11
suggestions:-5 -3 -1
suggests:-4 -2 0
suicidaire:4 7 12
suicidaires:59 66 -8
suicidal:20 75 -136
suicidal adn:75 101 -93
suicidal as:17 22 -17
suicidal but:51 48 -1
suicidal exactly:21 -3 0
suicidal for:29 33 -1
suicidal i:51 40 -2
suicidal ideation:-31 -2 -1
suicidal im:-26 -26 -3
suicidal it:25 32 -1
suicidal ive:-48 -45 4
suicidal last:19 -91 -3
suicidal no:-33 -24 -2
suicidal once:-59 -51 0
suicidal right:10 7 -52
suicidal since:39 27 -11
suicidal suicidal:47 47 0
suicidal tendencies:-61 -16 2
suicidal that:30 33 0
suicidal thats:18 24 -1
suicidal thoughts:0 51 -9
suicidal years:64 56 0
suicidal … adn:58 45 -37
suicidal … ago:62 52 0
suicidal … alone:27 19 -1
suicidal … been:42 32 -1
suicidal … do:27 23 -3
suicidal … done:42 43 0
suicidal … dont:44 9 -5
suicidal … for:67 27 -1
suicidal … gp:-7 -10 -22
suicidal … has:34 37 1
suicidal … hell:18 21 -22
suicidal … i:65 74 -28
suicidal … im:52 3 -13
suicidal … in:37 36 -2
suicidal … it:102 112 -3
suicidal … its:-21 -15 -5
suicidal … ive:-64 -53 -3
suicidal … know:-45 -7 -3
suicidal … lied:67 76 0
suicidal … mum:-23 -9 -1
suicidal … no:33 31 -4
suicidal … of:22 29 -1
suicidal … one:22 19 13
suicidal … out:59 56 -1
suicidal … said:12 21 0
suicidal … self:-21 -27 0
suicidal … sick:37 40 0
suicidal … teh:36 14 -10
suicidal … than:6 4 -22
suicidal … that:-41 -61 -1
suicidal … they:10 21 -1
suicidal … to:-22 -23 -2
suicidal … want:27 -36 0
suicidal … wat:-18 -24 0
suicidal … week:21 -19 0
suicidal … weeks:31 45 0
suicidal … wont:25 26 -2
suicidar:36 37 13
suicidarme:124 17 -138
suicidarme lo:14 30 -1
suicidarme y:41 35 -6
suicidas:60 68 -7
suicide:29 60 -22
suicide adn:16 -11 -40
suicide attempt:12 -31 -4
suicide because:33 21 0
suicide but:-10 -47 -4
suicide by:78 85 -1
suicide every:35 48 -8
suicide feels:21 27 -4
suicide from:26 13 -8
suicide has:30 29 20
suicide i:21 -21 11
suicide is:47 42 -9
suicide its:23 20 -1
suicide leter:1 4 22
suicide note:-73 -79 -5
suicide plan:9 10 52
suicide sounds:9 -58 -12
suicide squad:-35 -36 -7
suicide ther:21 19 -1
suicide this:30 21 10
suicide today:57 90 106
suicide tonight:4 5 53
suicide watch:22 -10 -4
suicide … a:15 20 19
suicide … adn:13 10 23
suicide … all:4 18 -43
suicide … answer:-15 -32 -5
suicide … at:-46 -43 -9
suicide … back:28 -8 -10
suicide … cant:21 18 -20
suicide … date:54 58 55
suicide … day:55 60 -5
suicide … do:-21 -3 -1
suicide … done:4 4 37
suicide … for:8 11 50
suicide … i:62 61 28
suicide … im:33 -9 -16
suicide … in:-26 -22 -93
suicide … is:0 -3 50
suicide … it:67 76 -34
suicide … its:6 6 30
suicide … ive:-19 -24 -13
suicide … looking:5 9 -29
suicide … me:28 25 -3
suicide … morning:30 21 0
suicide … my:69 71 -42
suicide … news:29 32 0
suicide … next:-37 -42 -2
suicide … nobody:-29 -26 -21
suicide … not:-35 -37 -17
suicide … of:-15 -29 -5
suicide … on:16 18 29
suicide … one:19 22 -12
suicide … planned:10 13 56
suicide … right:21 -16 -10
suicide … suicide:22 32 -20
suicide … teh:-26 -45 -72
suicide … thats:28 30 -5
suicide … them:-37 -22 -2
suicide … thing:26 34 -18
suicide … think:-37 -45 -9
suicide … time:25 19 -1
suicide … to:8 7 -23
suicide … today:18 -42 -14
suicide … told:-36 -31 -35
suicide … tried:91 87 93
suicide … two:39 37 38
suicide … want:41 20 -31
suicide … was:-55 -54 -2
suicide … way:18 22 -2
suicide … youre:-21 -21 0
suicider:60 63 -112
suicides:7 15 -13
suicidio:-6 -10 -9
suicidio cada:26 46 -2
suicido:5 7 12
suis:16 7 30
suis fatigue:28 -2 -2
suis mort:-20 -6 -6
suis sur:-21 -23 -15
suis un:21 -4 -2
suis … les:41 42 47
suis … poids:21 -4 -2
suis … pont:-43 -45 -38
suis … pour:21 -4 -2
suit:13 19 26
suitcase:-3 -1 -1
suitcases:-9 -3 -3
suite:4 4 7
suits:-8 -4 -3
suizid:9 11 -6
suizidal:1 -5 2
suizidgedanken:43 43 -31
suizidpravention:-15 -9 -4
sulked:-11 -6 -3
sum:-4 8 1
summary:-1 0 0
summer:-27 -41 -48
summer … saturday:24 -16 -2
summerhouse:0 0 0
summers:14 6 7
sums:-2 -23 -11
sun:-39 -49 -40
sun in:-37 -35 -27
sun on:-30 -29 -31
sun … teh:-48 -49 -46
sun … up:25 24 15
sunburn:-7 -6 -4
sunburnt:-11 -3 -2
sunday:23 45 28
sunday adn:-9 -24 -38
sunday after:-26 -15 -29
sunday because:12 11 21
sunday before:48 44 51
sunday i:60 64 3
sunday im:-1 9 26
sunday is:-27 -29 -27
sunday ive:25 38 38
sunday meet:-22 -14 -5
sunday night:8 -21 24
sunday roast:-22 -12 -12
sunday teh:-25 -25 -30
sunday that:20 31 30
sunday with:-33 -28 -20
sunday … a:-21 -13 -5
sunday … all:12 9 28
sunday … as:38 40 29
sunday … be:32 18 39
sunday … been:-23 -34 -25
sunday … church:14 26 30
sunday … down:37 30 26
sunday … hav:-2 -2 44
sunday … held:-39 -13 -9
sunday … her:-28 -17 -6
sunday … i:-24 -17 9
sunday … im:18 21 -16
sunday … is:-20 -31 -11
sunday … it:-23 -27 -41
sunday … ive:-10 -34 -12
sunday … last:22 5 -2
sunday … me:3 -2 -28
sunday … my:19 13 42
sunday … myself:25 28 -25
sunday … on:-40 -32 -24
sunday … sorry:0 0 -59
sunday … teh:-25 -42 -41
sunday … to:42 38 38
sunday … was:16 24 12
sunday … with:53 44 45
sunday … wont:22 23 6
sundays:-16 10 -4
sundays … i:45 68 69
sung:0 0 -4
sunglasses:2 -2 0
sunny:-1 -2 0
sunrise:11 24 34
sunrise adn:36 38 42
suns:0 0 0
sunset:-15 -13 -11
sunshine:-28 -16 -14
super:-74 -25 -16
superb:0 0 0
supermarket:1 2 -13
supervised:-11 -4 -4
supervising:0 0 0
supervision:-19 -11 -4
supervisor:7 25 14
supper:36 17 12
supper … tablets:57 46 45
supply:8 12 17
support:-40 -28 -19
supporte:0 9 -6
supported:-11 -7 -4
supporters:-1 0 0
supporting:-1 -1 0
supportive:-25 -10 -2
suppose:55 34 22
suppose i:96 32 -23
suppose … here:39 -11 -2
suppose … in:-26 -7 -7
suppose … me:30 13 7
suppose … neva:54 18 17
suppose … to:-22 -4 -10
suppose … u:-21 -15 0
supposed:16 7 5
supposed … be:17 28 27
supposing:37 45 32
sur:-11 -6 9
sur … de:35 36 38
sur … je:32 33 31
sur … les:-25 -36 -8
sur … pont:-24 -26 -21
sur … toit:18 19 24
sure:21 45 49
sure about:24 2 2
sure he:18 11 27
sure i:34 37 -10
sure if:-28 -11 -1
sure im:27 -8 -9
sure my:-21 -15 -4
sure of:14 40 37
sure that:51 24 32
sure to:-58 -29 -20
sure wat:-17 -25 -22
sure where:5 26 20
sure why:-22 -17 -12
sure … dont:28 22 23
sure … glad:25 -7 -2
sure … i:-1 -14 -20
sure … ill:35 1 2
sure … is:-7 -4 -21
sure … it:46 52 26
sure … neva:34 30 0
sure … not:28 8 -3
sure … say:28 18 32
sure … that:19 32 31
sure … to:43 36 28
sure … wake:20 23 25
sure … want:55 42 -1
sure … was:9 24 24
surface:7 -4 -8
surfing:20 -1 0
surgeon:-17 -24 -7
surgeons:-3 -1 -4
surgery:-6 -14 -10
surgery adn:-28 -34 -24
surgery at:7 15 35
surgery goes:52 -2 -1
surgery … wrong:52 -2 -1
surgerys:-7 -8 -3
surname:-8 -6 -4
surplus:48 -2 0
surprise:-31 -31 -33
surprised:-16 4 -15
surprises:-4 -2 -2
surprisingly:-3 -3 0
surrendered:0 0 0
surtout:-7 0 0
survey:-10 -6 -6
survive:-17 9 5
survive this:-26 -12 -10
survived:29 32 -2
survived my:36 38 0
survived … attempt:35 37 0
survived … in:46 49 1
surviving:0 0 -2
survivors:-4 -4 -2
sus:-55 -24 -14
susan:-1 -1 -1
suspects:-2 -1 1
suspended:27 -15 -9
suspense:-9 -12 -8
swag:-11 -7 -1
swallow:18 26 43
swallow teh:55 51 39
swallow … adn:-8 -30 -13
swallow … lot:52 48 60
swallowed:47 66 80
swallowed a:14 36 13
swallowed every:-21 -29 -50
swallowed everything:33 36 38
swallowed i:45 47 48
swallowed teh:18 24 28
swallowed two:39 41 15
swallowed … adn:22 3 4
swallowed … at:31 31 47
swallowed … battery:21 32 -10
swallowed … box:46 51 47
swallowed … dont:54 57 62
swallowed … i:17 19 20
swallowed … in:-16 -11 -30
swallowed … its:16 21 19
swallowed … lot:-58 -50 -43
swallowed … months:35 44 48
swallowed … mums:23 24 23
swallowed … my:31 28 50
swallowed … of:37 37 41
swallowed … on:19 27 -20
swallowed … packet:10 16 24
swallowed … pill:-58 -55 -47
swallowed … tablet:9 8 -26
swallowed … tablets:15 12 39
swallowed … teh:56 59 63
swallowed … whole:53 53 39
swallowed … worth:39 41 15
swallowing:119 121 99
swallowing teh:14 19 26
swallowing them:36 38 34
swallowing … at:36 38 34
swallowing … of:38 40 3
swallowing … whole:17 17 21
swallows:-16 -3 -2
swam:-4 -3 -2
swan:-13 -7 -7
swans:0 0 0
swap:-20 -17 -8
swap it:-32 -10 -5
swapped:7 -3 12
swapping:25 29 38
swatting:31 31 30
swear:35 50 4
swear on:45 48 -3
swear to:11 19 43
swear … god:-30 -22 -9
swear … u:27 32 39
swearing:6 13 9
swears:1 6 -20
swears he:22 24 -7
swears … silence:27 28 -4
sweat:2 -6 2
sweated:-2 -2 -2
sweating:91 37 20
sweating adn:31 38 13
sweating buckets:39 34 33
sweating … adn:15 -30 -16
sweating … at:12 27 28
sweating … im:41 -36 -23
sweating … talking:19 21 22
sweats:-6 -25 -20
sweats adn:43 -10 -10
sweats … teh:33 -15 -20
sweaty:-5 -34 -32
sweaty adn:21 -21 -19
sweaty … adn:33 -36 -31
sweet:-22 -18 -23
sweetheart:-3 -1 6
sweets:-16 -16 -5
swell:-1 0 -1
swelling:8 7 3
swells:-3 1 -1
swept:51 57 60
swept teh:26 35 31
swerve:21 38 35
swerved:2 1 8
swim:43 53 54
swim club:25 25 26
swim … i:13 16 23
swiming:-2 -1 -1
swimmer:-5 -3 -1
swimmers:50 -16 -17
swimming:-34 -28 -28
swimmy:-3 -2 -2
swims:-1 -1 -1
swing:-45 -41 -36
swing is:-27 -26 -17
swing … my:-26 -25 -16
swing … up:-27 -26 -17
swinging:86 32 33
switch:17 -19 2
switched:-13 -6 -2
switched his:17 18 21
switched it:-23 -20 -20
switched … fone:17 18 21
switching:-5 -3 -1
swollen:-44 -21 -13
swollen adn:-39 -18 -10
sword:25 19 27
sword … for:38 35 45
swore:25 33 22
swore neva:19 48 2
swore … i:43 -2 0
swore … it:17 39 -1
swore … was:18 40 0
sworn:14 -7 -3
swum:7 8 8
swung:0 0 1
syllabus:-1 0 0
sylvia:-1 -1 -1
sympathy:-44 -23 -19
symptoms:-25 -13 -11
syringe:32 37 47
syringes:41 43 33
syringes are:20 20 22
syringes … in:20 20 22
syringes … teh:20 20 22
syrup:-1 0 -1
system:-7 -4 -2
t:-14 -5 -2
ta:63 86 98
ta for:36 33 45
ta ra:51 58 55
ta to:25 22 22
ta … im:21 22 30
ta … my:1 17 22
ta … u:59 60 52
tab:9 11 -14
table:-8 -2 -11
table adn:25 32 28
table gone:-35 -36 -32
table i:45 46 38
table im:56 37 29
table … a:-20 -21 -18
table … im:-25 8 7
table … is:21 19 10
table … not:47 44 36
table … one:-26 -27 -23
table … says:20 21 0
table … teh:31 32 15
table … took:44 44 41
table … was:46 44 35
tables:2 -2 -3
tablet:0 -1 7
tablet hes:12 12 30
tablet … got:21 24 36
tablets:69 81 79
tablets adn:61 49 51
tablets all:-13 -10 -26
tablets are:84 81 78
tablets both:43 36 40
tablets counted:1 -20 -40
tablets crushed:16 22 23
tablets down:-18 -21 -10
tablets every:40 47 53
tablets feeling:14 10 29
tablets for:-37 -30 -56
tablets from:41 66 54
tablets in:-44 -55 -47
tablets locked:-17 -14 -49
tablets my:-22 -16 -2
tablets on:-8 -5 -26
tablets out:-22 -24 -39
tablets saved:25 22 27
tablets she:38 36 33
tablets shes:33 35 39
tablets since:30 33 21
tablets that:42 21 15
tablets they:22 21 19
tablets tonight:54 61 60
tablets twenty:-23 -21 -16
tablets with:-22 -23 -3
tablets … a:34 31 40
tablets … all:50 46 46
tablets … an:26 22 -24
tablets … are:34 37 53
tablets … bottle:21 16 22
tablets … can:39 45 44
tablets … counted:34 34 27
tablets … day:-30 -32 -15
tablets … dei:21 29 1
tablets … down:13 18 22
tablets … gone:-46 -35 -14
tablets … had:39 50 40
tablets … handbag:28 -33 -32
tablets … hav:30 24 28
tablets … he:20 18 20
tablets … her:28 -34 -32
tablets … here:11 20 11
tablets … his:30 26 18
tablets … i:75 88 78
tablets … im:-26 -21 -16
tablets … in:38 39 25
tablets … is:26 20 10
tablets … it:-2 4 -41
tablets … late:27 25 15
tablets … minutes:-23 -21 -16
tablets … monday:30 38 34
tablets … my:-29 -26 -27
tablets … nans:10 24 -3
tablets … night:1 4 28
tablets … of:-27 -20 -41
tablets … on:50 10 5
tablets … one:8 23 23
tablets … out:-15 -37 -52
tablets … right:16 16 32
tablets … teh:25 25 25
tablets … thats:52 52 53
tablets … them:59 57 55
tablets … theres:-20 -14 -13
tablets … to:-21 -18 -13
tablets … today:15 24 23
tablets … week:11 12 28
tablets … working:26 25 29
tabletten:36 33 46
tabletten genommen:28 21 27
tabletten geschluckt:54 61 62
tabletten … und:54 57 57
tabs:39 44 36
tack:4 5 8
tackle:-2 -1 -1
tag:-34 -23 -17
tags:-1 -2 -3
tail:13 -1 -1
take:-9 2 1
take a:-23 -30 -27
take adn:34 12 10
take all:57 54 42
take an:-46 -46 -13
take anything:19 30 24
take care:32 26 49
take every:1 2 26
take it:-57 -31 1
take my:37 4 -8
take myself:-2 21 21
take teh:-10 -25 -16
take them:63 54 53
take ur:-25 -23 -28
take wat:23 20 10
take whatever:56 51 8
take … after:24 26 24
take … as:-22 -18 -8
take … at:-8 4 38
take … children:22 22 -10
take … dont:20 15 -8
take … each:27 28 0
take … flight:3 23 -1
take … from:25 21 13
take … hav:30 -2 6
take … he:27 19 -18
take … her:16 27 -1
take … i:35 41 29
take … if:23 18 -2
take … im:25 31 52
take … in:36 -15 12
take … it:-14 -17 -28
take … kil:25 23 -2
take … lief:46 28 -6
take … long:-21 -33 -10
take … lot:42 44 57
take … me:7 -21 -14
take … my:6 0 26
take … out:39 9 -42
take … own:-57 -61 -28
take … pills:30 37 -20
take … tablets:68 55 44
take … teh:22 32 38
take … that:7 16 24
take … theres:24 3 3
take … theyre:59 11 10
take … time:-30 -24 -12
take … to:-4 -21 -8
take … tonight:18 17 21
take … train:-38 -34 -33
take … want:28 34 -1
take … wen:-35 -47 -37
take … without:38 -2 0
takeaway:-4 -2 -1
takeaways:28 25 26
takeaways told:28 25 25
takeaways … chemist:28 25 25
takeaways … teh:28 25 26
taken:53 57 63
taken all:23 31 45
taken an:28 33 38
taken enough:22 21 23
taken every:31 39 53
taken everything:41 -19 -36
taken far:40 36 39
taken in:-4 -21 -17
taken more:27 9 13
taken my:-63 -56 -49
taken over:-22 -19 -16
taken pills:24 28 25
taken tablets:-23 -28 -14
taken teh:82 95 66
taken them:5 13 20
taken to:22 16 -10
taken tonight:25 16 14
taken wat:37 53 37
taken … adn:28 20 38
taken … all:-22 -12 -26
taken … away:29 36 -10
taken … cant:81 80 74
taken … from:21 10 7
taken … i:35 19 28
taken … in:62 17 15
taken … kids:49 44 45
taken … long:-47 -35 -26
taken … many:39 41 39
taken … medicine:17 21 26
taken … more:62 64 66
taken … off:-32 -18 -13
taken … out:-13 -21 -45
taken … overdose:26 31 34
taken … tablet:7 15 30
taken … tablets:-7 -3 -22
taken … teh:-12 -50 -57
taken … than:50 36 41
taken … that:36 42 30
taken … was:32 38 37
taken … whole:22 21 19
takes:-6 -6 -54
takes me:51 8 -14
takes my:55 58 -32
takes teh:-15 -8 -22
takes to:-41 -38 -34
takes until:25 19 25
takes … a:-38 -31 -17
takes … adn:22 34 -19
takes … he:30 27 22
takes … hes:-32 -29 -13
takes … im:17 23 8
takes … it:17 33 -7
takes … out:7 -21 -38
takes … pension:45 42 -25
takes … shotgun:2 1 -21
takes … takes:17 33 -7
takes … teh:-8 -25 -8
takes … three:18 19 24
takin:39 55 55
takin every:20 23 39
takin it:65 55 66
takin me:-26 -16 -7
takin more:42 38 -10
takin my:19 28 18
takin over:-39 -26 -16
takin tablets:34 26 13
takin them:-45 -34 -36
takin to:27 31 37
takin up:25 -13 -3
takin ur:22 26 35
takin us:10 8 22
takin … all:10 8 21
takin … by:21 -10 -9
takin … her:31 30 -6
takin … hour:24 -15 -10
takin … i:-45 -40 -11
takin … it:27 33 -7
takin … leftover:32 49 -8
takin … lief:64 66 4
takin … long:28 33 18
takin … meds:12 8 21
takin … night:-18 -20 -14
takin … of:19 11 -27
takin … on:45 38 -2
takin … out:62 72 95
takin … overdose:25 29 6
takin … pills:40 36 52
takin … shes:38 34 34
takin … space:22 -4 -1
takin … tablet:20 22 37
takin … teh:-17 -20 -20
takin … than:53 56 31
takin … them:24 24 21
takin … to:-41 -19 -10
takin … up:30 24 27
takin … with:57 72 38
tale:-2 -2 -6
talent:2 -6 -5
talk:-29 -26 -6
talk about:-24 -13 -13
talk me:44 51 30
talk tomorrow:-25 -20 -20
talk … a:35 42 37
talk … down:34 38 35
talk … i:-22 -19 -21
talk … me:32 19 15
talk … someone:35 -7 -4
talk … suicide:-22 -21 -9
talk … u:-37 -29 -24
talk … us:-25 -25 -10
talked:-31 -7 -1
talked me:29 11 14
talked out:21 35 31
talked to:-31 -24 -15
talked … about:-21 -18 -12
talked … it:35 31 40
talked … of:22 46 44
talker:0 2 -5
talking:15 19 43
talking adn:-41 -22 -7
talking me:-24 -17 -27
talking … adn:15 17 26
talking … him:22 -2 -1
talking … it:-21 -19 -21
talking … teh:22 -9 0
talking … through:20 -2 -3
talks:43 47 -12
talks of:43 35 5
talks … adn:-23 -13 -10
talks … its:27 25 0
talks … suicide:34 31 0
tall:-1 0 0
taller:-1 -7 -15
taller than:-22 -21 -24
taller … teh:-23 -23 -25
tambien:-24 -5 -2
tan:45 -19 -10
tank:-10 -15 -8
tank … teh:52 51 51
tanto:64 -7 -5
tantrum:-2 0 0
tap:-3 -13 1
tap adn:2 4 23
tape:32 45 32
taped:21 16 22
taper:-27 -19 -7
tapered:-19 -7 -5
tapering:-22 -14 -9
tapers:-9 -4 -4
tapped:-7 -10 -9
taps:-22 -19 -10
tara:24 27 19
tara to:25 27 19
tarantula:-8 -5 -4
tarde:-17 -4 -1
tarot:-1 -1 -1
tarp:-12 -12 -8
tart:-7 0 -1
tash:0 0 0
task:-2 -3 -2
taste:28 -15 2
taste it:50 -10 -1
taste teh:23 0 0
taste … adn:40 -5 -2
tasted:58 64 11
tasted … i:19 29 23
tastes:15 17 14
tastes pennies:20 29 31
tasting:16 -16 -10
tatort:-2 -4 -1
tattoo:-28 -25 -16
tattooed:-2 4 4
tattoos:-12 -7 -3
taught:-37 -28 -13
taught me:-26 -11 -7
taught … to:-21 -17 -7
tax:-14 -10 -6
taxi:-5 -17 -4
taxis:-7 -6 -4
tb:2 4 1
tbh:0 0 0
te:-128 -31 -3
tea:-31 -20 -41
tea adn:-8 -22 -45
tea im:57 56 37
tea … for:24 21 30
tea … it:-1 0 -37
tea … teh:-17 -29 -33
teabag:-18 -16 -10
teabags:-7 -2 0
teach:-23 -19 -6
teacher:-74 -52 -1
teacher confiscated:20 34 42
teacher is:23 25 -6
teacher … me:-21 -20 -2
teacher … one:27 39 45
teacher … to:-26 -25 -3
teachers:40 5 -9
teaches:-1 0 1
teaching:-39 -24 -16
team:-35 -31 -46
teapot:-9 -16 -14
tear:-3 -2 -2
tearful:-6 -5 -2
tearing:-2 4 -10
tears:-32 -29 -31
teary:-2 -1 -1
teas:-10 -8 -7
tease:-10 -7 -8
teatime:12 20 6
teatime adn:26 28 3
teatime … had:30 30 3
technically:-31 -2 1
technology:-21 -13 -14
teddy:20 24 16
tee:-17 -17 -18
teen:-5 7 -13
teen started:35 50 0
teenage:-8 -4 -7
teenager:-22 -12 -19
teenagers:-31 -28 -19
teens:-19 -12 -3
teeth:40 -31 -44
teeth for:53 -1 0
teeth gone:0 2 26
teeth hert:44 -25 -10
teeth … a:67 1 -7
teeth … he:2 3 32
teeth … hes:-66 -46 -44
teeth … i:47 16 23
teething:-2 -1 0
teh:-18 -5 11
teh abuse:15 31 0
teh aerial:-27 -27 -26
teh after:25 28 25
teh agency:9 8 -28
teh airport:-48 -53 -54
teh alarm:-4 -29 -22
teh alcohol:-20 -12 -7
teh amount:-32 -27 -24
teh answer:-6 -9 -32
teh answers:-45 -54 -26
teh antidepressants:-22 -17 -15
teh anxiety:-30 -19 -18
teh app:-14 -40 -29
teh archers:23 25 26
teh arm:-11 -12 23
teh army:-21 -22 -20
teh attempt:34 26 -12
teh axe:-30 -28 -23
teh babies:19 21 32
teh baby:9 14 25
teh babys:-25 -12 -2
teh bad:-27 -17 -4
teh bag:-2 -15 -29
teh bagpipes:-42 -36 -25
teh bakery:-23 -19 -17
teh balcony:36 31 31
teh ball:-35 -27 -13
teh banister:45 41 51
teh bank:27 41 37
teh barn:63 57 40
teh bars:50 44 43
teh bath:48 49 53
teh baths:41 45 61
teh bbq:-20 -19 -22
teh beach:-33 -23 -15
teh beam:80 76 62
teh bed:71 85 72
teh beech:-22 -8 -2
teh bees:30 33 20
teh bells:36 -16 -15
teh belts:62 56 57
teh bend:35 20 14
teh benzos:35 25 41
teh bereavement:-23 -17 -19
teh betting:33 -10 -12
teh bicycle:31 35 41
teh big:30 -21 -14
teh bills:-8 -22 -48
teh bin:-21 -24 -25
teh birds:56 54 44
teh biscuit:25 34 36
teh biscuits:-20 -24 -11
teh bit:-21 -40 -46
teh blade:42 -20 -92
teh blades:46 -59 -80
teh bleach:39 29 34
teh blinds:26 32 30
teh blood:25 38 15
teh blue:26 28 38
teh bluetits:-12 -13 -21
teh boards:20 23 15
teh boats:-24 -22 -18
teh boiler:-25 5 9
teh bones:22 25 20
teh book:-8 -24 -21
teh bookies:45 -16 -12
teh boot:17 14 24
teh both:43 41 30
teh bottle:-33 15 14
teh bottom:32 25 30
teh bouquet:20 23 33
teh bowl:42 25 -14
teh box:-32 -30 -18
teh boxes:32 27 26
teh boys:-32 -19 -7
teh branch:36 45 50
teh bread:32 24 33
teh breakfast:23 29 25
teh bridge:22 12 2
teh bruises:-43 -39 -25
teh bullet:-41 -31 -15
teh bullets:-22 -26 -4
teh bureau:30 34 34
teh burning:25 39 -3
teh burns:-48 -65 -38
teh bus:-61 -33 -24
teh butter:-21 -8 -3
teh bypass:49 10 9
teh cabinet:18 18 33
teh cabnet:37 38 40
teh cake:-36 -48 -46
teh calendar:9 8 -21
teh call:19 38 0
teh cameras:33 28 -3
teh canal:43 49 49
teh candle:23 24 19
teh cans:47 -1 -1
teh car:20 23 8
teh caravan:23 33 31
teh card:-41 -38 -33
teh cardigan:25 22 22
teh cards:-22 -29 -16
teh carers:29 35 25
teh caretaker:30 32 20
teh carpet:-21 -27 -24
teh cases:-25 -29 -25
teh cat:-31 -25 -41
teh cats:-37 -42 -49
teh ceiling:-34 -34 -25
teh centre:32 32 0
teh chair:49 39 9
teh chairs:-20 -27 -17
teh chance:24 24 -6
teh channel:-41 -38 -30
teh character:7 37 -2
teh chat:-25 -50 -45
teh cheese:-17 -23 -11
teh chemo:-22 -16 -5
teh chest:11 11 22
teh children:35 43 27
teh choice:26 -11 -4
teh choir:-27 -33 -31
teh christening:7 -25 -26
teh cider:30 28 35
teh clappers:48 58 43
teh cliff:49 60 65
teh cliffs:28 37 45
teh clinic:23 -12 -38
teh clock:18 23 2
teh closet:15 23 25
teh club:33 30 18
teh clubhouse:-22 -14 0
teh coal:-36 -31 -13
teh codeine:24 -3 -4
teh coke:23 29 23
teh cold:-8 4 -23
teh console:34 0 0
teh cooking:25 3 -14
teh cord:39 51 52
teh corner:2 16 32
teh corridor:4 13 29
teh couch:-27 -1 2
teh council:-32 -29 -30
teh councils:-19 -22 -8
teh counsellor:34 34 33
teh counter:0 -31 -27
teh courage:-8 -35 -33
teh course:-32 -21 -12
teh craft:27 31 -2
teh crane:27 19 34
teh crash:-22 -20 -17
teh craving:56 -20 -13
teh cravings:55 -20 -14
teh crawling:39 -3 -3
teh cremation:40 37 40
teh crossing:34 42 58
teh cupboard:35 -9 5
teh cure:-23 -3 -1
teh curtain:-31 -35 -34
teh cut:27 26 35
teh cuts:19 27 -23
teh cutting:16 25 10
teh daft:24 6 8
teh dairy:19 23 0
teh dance:-30 -10 -9
teh dark:26 24 4
teh date:-69 -56 -41
teh dawn:-33 -32 -11
teh day:-44 -27 12
teh days:-18 -29 -26
teh dead:6 -13 -32
teh deal:44 37 42
teh death:-7 -22 -15
teh dentist:11 -24 -32
teh dietitian:11 -31 -10
teh difference:-18 -21 -17
teh direct:26 1 0
teh discord:21 22 19
teh dishes:-22 -15 -9
teh do:19 23 7
teh docter:-14 -19 -23
teh doctors:6 -30 -25
teh donkey:27 28 17
teh doors:23 -15 -11
teh dose:51 49 56
teh dowry:37 39 -15
teh drawer:72 44 26
teh drink:38 24 26
teh drive:22 31 -7
teh driver:83 58 53
teh drivers:31 37 6
teh drop:30 22 7
teh drug:23 46 50
teh ducks:-25 -23 -20
teh earth:21 -54 -41
teh edge:15 23 3
teh edges:51 45 37
teh email:32 38 37
teh empty:6 15 22
teh end:9 5 37
teh engine:-32 -38 -36
teh engines:19 21 32
teh entire:23 16 14
teh envelope:31 36 36
teh er:-18 -21 -5
teh essay:-17 -26 -1
teh evenings:-25 -27 -7
teh examiner:-20 -26 -27
teh exams:-37 -27 -21
teh exhaust:57 53 51
teh express:8 16 25
teh face:-4 8 -39
teh fact:-35 -20 -13
teh far:58 57 50
teh farm:32 35 16
teh fella:-23 -19 -11
teh fence:35 53 55
teh ferret:-25 -24 -10
teh ferry:-28 -23 -23
teh film:-28 -35 -24
teh final:31 20 15
teh fire:-25 -28 -26
teh fireworks:-49 -39 -28
teh firms:-23 -16 -12
teh first:-21 -44 -30
teh flats:-23 -23 -28
teh floor:23 -13 -5
teh flu:-16 -20 -20
teh flyover:-23 -7 -4
teh following:-27 -17 -12
teh fone:16 15 22
teh food:2 1 -31
teh foot:-34 -25 -25
teh forest:13 12 29
teh forestry:28 26 9
teh forever:73 -5 24
teh form:-41 -28 -22
teh forms:20 30 27
teh freights:32 19 24
teh fresh:26 27 -1
teh frog:29 30 25
teh front:-38 -34 -32
teh fruit:37 0 0
teh full:48 52 45
teh futur:-22 -3 -15
teh game:28 -6 19
teh gap:48 33 33
teh garadge:27 37 37
teh gas:34 39 20
teh gate:65 63 50
teh gear:23 -11 18
teh giggles:-40 -37 -30
teh gin:56 50 34
teh girl:-53 -40 -22
teh girls:-24 -18 -14
teh glass:13 37 33
teh glovebox:62 56 57
teh go:-22 -24 -17
teh goodbye:-14 -22 -17
teh gp:-27 -29 -12
teh grandkids:-21 -23 -26
teh gravy:-20 -18 -11
teh greenhouse:11 25 33
teh grey:-46 -40 -17
teh grippy:36 20 -2
teh ground:17 0 -26
teh gulls:-23 -23 -19
teh gun:26 25 22
teh guns:48 49 37
teh guys:28 21 22
teh hair:34 47 27
teh half:20 24 19
teh hammer:13 12 41
teh hand:10 19 21
teh handover:42 43 48
teh harbour:43 41 43
teh hard:-23 -24 -8
teh hatch:7 26 26
teh head:-41 -28 -20
teh headland:55 48 48
teh hearing:6 4 -36
teh heating:-6 -7 -21
teh hem:-22 -21 -16
teh hens:4 4 25
teh high:-27 -25 -11
teh hole:64 62 50
teh holiday:-38 -42 -32
teh holidays:-20 -11 -10
teh honest:-23 -24 -13
teh hook:10 14 31
teh hoover:26 -2 -4
teh horses:27 -15 -15
teh hose:50 43 32
teh hospital:-19 -18 -24
teh hostel:21 17 7
teh hotel:-23 -25 -29
teh hour:12 19 23
teh housing:51 43 43
teh humber:-32 -25 -14
teh i:-46 -30 -20
teh idea:27 26 -3
teh illness:24 42 47
teh im:-19 -21 -15
teh in:-58 -43 -29
teh infection:-27 -39 -20
teh ink:1 14 21
teh inquest:-24 -22 -18
teh inside:24 20 16
teh inspection:38 -2 -2
teh interview:-33 -28 -19
teh iron:33 34 18
teh ironing:-30 -26 -22
teh is:-15 -20 -30
teh itch:27 -25 -26
teh item:56 64 62
teh jeep:8 13 30
teh job:-28 -15 -9
teh joke:17 22 -1
teh jumper:-23 -18 -15
teh kettle:-27 -15 -7
teh kettles:28 35 32
teh key:23 11 7
teh keyboard:34 34 46
teh keys:23 29 37
teh kid:35 30 -3
teh kids:2 -22 -13
teh kind:1 23 -9
teh kindest:26 -14 -7
teh kitchen:42 42 33
teh kitten:16 21 -2
teh lab:56 34 24
teh label:-23 -22 -39
teh ladies:-29 -22 -20
teh lady:-12 -14 -24
teh lake:59 65 62
teh lamb:-12 -15 -23
teh lamp:-21 -21 -7
teh landlords:-22 -19 -12
teh laptop:24 19 21
teh latch:33 40 49
teh late:-22 -20 -8
teh laughs:41 42 43
teh laundry:11 22 8
teh lawn:-25 -18 -13
teh leader:27 27 -6
teh leaflet:-24 -24 -10
teh leave:9 13 23
teh ledge:39 39 36
teh left:23 33 46
teh leftover:-27 -29 -22
teh legion:-6 -5 -24
teh leter:24 27 21
teh letterbox:26 22 27
teh letters:31 52 65
teh lief:33 0 6
teh lifts:-27 -15 -18
teh light:45 27 36
teh lighter:40 43 21
teh lights:-27 -40 -38
teh line:41 29 27
teh lips:48 48 48
teh list:-15 -40 -34
teh liver:-37 -44 -40
teh location:29 31 31
teh lock:35 33 42
teh loft:-26 -20 -9
teh long:55 28 30
teh longest:-3 1 -22
teh lord:91 -27 -13
teh lot:30 7 14
teh lovely:28 31 36
teh machine:20 15 13
teh maid:41 35 -9
teh man:-11 -10 -44
teh marmalade:-23 -16 -10
teh mart:8 22 28
teh match:-44 -49 -35
teh mattress:56 62 63
teh means:61 66 78
teh medals:25 29 28
teh medical:52 52 44
teh medicine:36 27 24
teh meds:17 26 20
teh memes:62 65 53
teh message:8 -34 -6
teh methadone:15 19 22
teh method:34 27 22
teh milk:-34 -40 -20
teh milks:-7 -15 -24
teh minibus:-22 -22 -20
teh mirror:33 33 -21
teh missus:-9 -16 -24
teh moment:-14 0 -21
teh money:6 25 54
teh month:39 47 24
teh moon:-32 -30 -32
teh morning:10 14 26
teh mornings:-16 -19 -25
teh morphine:26 25 23
teh mosque:61 55 37
teh most:-56 -44 -8
teh mother:25 17 10
teh motor:19 22 24
teh motorway:53 47 36
teh mouth:15 28 15
teh move:-21 -16 -14
teh mower:-41 -44 -17
teh museum:-45 -43 -40
teh nearly:19 21 -18
teh neck:-29 -28 -23
teh needle:-35 -28 -31
teh needles:56 52 47
teh neighbours:-52 -55 -52
teh nerv:30 38 -1
teh nerve:59 44 -37
teh new:-55 -62 -61
teh newcomers:26 25 26
teh news:28 32 5
teh nicest:22 12 20
teh nightstand:14 13 22
teh nine:-16 -15 -22
teh nineties:-27 -22 -11
teh ninth:14 16 21
teh noose:50 36 68
teh note:89 98 81
teh nurse:-48 -37 -45
teh obituaries:41 -7 -2
teh of:-57 -41 -34
teh off:23 -28 -20
teh offie:36 -7 -12
teh old:-16 -29 -60
teh once:32 -8 -7
teh one:29 3 -34
teh ones:61 61 84
teh onions:-23 -25 -18
teh ordinary:-24 -22 -12
teh others:46 51 63
teh out:19 25 20
teh outside:36 34 30
teh oven:-9 -10 -28
teh overdose:37 40 57
teh overpass:24 41 39
teh packet:54 53 52
teh packets:52 59 58
teh page:32 35 36
teh pain:-6 -18 -34
teh pan:28 -6 -1
teh panto:-26 -24 -28
teh paperwork:40 6 21
teh paracetamol:18 21 35
teh parcel:-14 -22 -18
teh parish:-27 -21 -15
teh park:-26 -13 -8
teh parrots:2 1 21
teh part:-27 -21 -14
teh passenger:31 35 39
teh passwords:31 24 30
teh past:-56 -51 -42
teh patients:31 45 0
teh paws:6 -21 -23
teh pencil:20 43 -2
teh pension:62 58 58
teh permanent:21 -3 0
teh person:-46 -29 -31
teh pesticide:34 35 42
teh petrol:26 28 35
teh pharmacist:-37 -37 -27
teh phq:17 26 0
teh physical:-20 -24 -14
teh piano:36 36 19
teh pictures:-24 -23 -26
teh pier:32 41 32
teh pigeons:-23 -18 -7
teh pillow:65 50 60
teh pills:84 87 106
teh pink:44 19 20
teh pipe:47 51 48
teh pistol:15 16 33
teh place:-26 -40 -25
teh plan:48 28 -18
teh plane:62 -32 -25
teh plants:-45 -31 -29
teh platform:-22 -41 -39
teh play:-17 -22 -10
teh playlist:40 36 38
teh plot:49 61 48
teh plug:42 8 5
teh pogues:31 34 34
teh poison:28 26 22
teh police:33 41 29
teh policy:30 31 33
teh pond:36 32 46
teh power:-27 -19 -14
teh practice:-14 -22 -27
teh pregabalin:19 29 14
teh price:-26 -22 -11
teh prison:-26 -20 -10
teh process:-20 -10 -5
teh psychiatrist:-24 -12 -14
teh pull:67 46 51
teh pump:35 40 32
teh pumpkin:-53 -43 -54
teh quarry:47 53 50
teh quay:61 69 50
teh questions:20 20 0
teh queue:14 23 -14
teh quick:27 17 17
teh radio:-35 -31 -32
teh rafters:34 34 26
teh rail:56 75 70
teh rails:62 53 52
teh rain:-27 -32 -29
teh rat:65 63 69
teh razor:50 31 -1
teh razors:-7 -22 -14
teh real:11 1 -26
teh reason:29 14 -20
teh recorder:-33 -9 -6
teh records:43 45 42
teh recycling:-37 -32 -22
teh relief:43 12 -1
teh renovations:28 27 18
teh rents:41 28 25
teh reporters:-23 -4 -1
teh research:17 24 -5
teh reservoir:6 13 22
teh rest:41 20 15
teh ring:30 46 -15
teh risk:48 56 6
teh rist:21 26 7
teh river:55 51 50
teh rivers:64 16 16
teh road:15 -29 -17
teh roads:-19 -10 -29
teh roap:34 25 26
teh rocks:46 27 26
teh rooms:13 22 18
teh ropes:76 77 80
teh rosary:38 38 30
teh roundabout:-27 -18 -16
teh route:22 20 22
teh row:22 16 13
teh rucksack:-22 -17 -13
teh rug:22 25 32
teh samaritans:-25 -20 -11
teh saturday:-27 -32 -24
teh saving:-26 -19 -14
teh scaffold:24 21 25
teh scan:9 -35 -24
teh schools:13 -36 -20
teh scissors:19 -16 -57
teh screen:31 30 25
teh sea:31 19 28
teh seat:28 -2 -1
teh secateurs:-25 -27 0
teh second:-22 -21 -24
teh security:23 23 27
teh service:29 24 15
teh settee:-37 -35 -21
teh seventh:26 -17 -8
teh seventies:-26 -27 -16
teh shakes:-37 -19 -15
teh shed:-40 -36 -28
teh sheds:50 44 31
teh sheets:26 3 11
teh sheriff:14 16 27
teh sherry:19 -38 -37
teh shirt:20 21 22
teh shop:-34 -32 -24
teh shops:49 43 32
teh shotgun:1 15 24
teh shotguns:78 68 70
teh shout:16 12 34
teh shower:31 39 56
teh sick:-24 -16 -8
teh side:43 33 35
teh sill:-21 -19 -20
teh silo:51 51 29
teh singer:-23 -12 -10
teh sink:-18 -27 -33
teh skirting:-24 -16 -12
teh sky:-22 -16 -7
teh sleep:9 23 24
teh sleepers:46 45 41
teh sleeping:32 31 33
teh sleepy:54 55 34
teh slugs:-29 -32 -4
teh small:-9 -21 -8
teh snacks:-22 -23 -16
teh sober:-30 -25 -24
teh solicitors:-22 -25 -28
teh song:38 41 11
teh songs:-44 -46 -40
teh sound:-21 -20 -17
teh spare:31 26 35
teh speaking:39 41 37
teh spoon:27 8 -1
teh spreadsheet:-46 -22 -14
teh spring:-7 -25 -21
teh stag:-23 -14 -7
teh stage:-21 -16 -4
teh stairs:39 25 19
teh stairwell:13 17 24
teh start:20 -26 -16
teh stationery:-10 -16 -22
teh steam:-25 -14 -12
teh step:-30 -13 -8
teh stepfather:-23 -19 -5
teh steps:-27 -21 -13
teh stitches:19 31 -12
teh stones:39 39 43
teh store:12 23 7
teh strap:37 45 45
teh stuff:85 100 106
teh summer:-9 -25 -21
teh sunday:-15 -27 -16
teh surgery:29 3 7
teh sweats:-36 -20 -22
teh syringe:25 29 36
teh syringes:92 93 89
teh table:-26 -22 -21
teh tablets:119 102 105
teh tank:-28 -31 -24
teh tape:30 38 27
teh teddy:36 27 19
teh telly:-40 -36 -27
teh ten:16 18 24
teh tenth:27 24 42
teh terrace:22 23 25
teh tesco:9 12 27
teh thing:81 98 65
teh things:-38 -25 -3
teh third:29 28 40
teh thought:45 3 -28
teh three:-21 -15 -13
teh thursday:-30 -20 -15
teh tide:38 30 29
teh tides:16 31 35
teh till:25 -1 -6
teh time:28 25 33
teh tin:24 25 20
teh tip:-24 -18 -21
teh tissue:18 25 -9
teh toilet:-52 -37 -35
teh toiletries:20 20 22
teh toilets:30 17 18
teh tools:15 27 27
teh tooth:-21 -11 -10
teh top:-16 -30 -13
teh tourniquet:53 31 29
teh tow:-37 -35 -16
teh tower:40 39 25
teh track:19 28 22
teh tracks:43 54 55
teh trailer:-25 -24 -11
teh tramadol:65 29 -1
teh tree:-27 -23 -31
teh trifle:21 28 36
teh trigger:37 39 44
teh trip:-40 -35 -31
teh truck:66 70 55
teh trucks:9 22 1
teh truth:-21 -24 -20
teh tunnel:29 -22 -11
teh tv:32 27 19
teh twelve:60 64 63
teh twentieth:39 40 25
teh ukulele:-28 -4 -2
teh under:-30 -28 -31
teh undertaker:16 31 28
teh uni:-35 -11 0
teh urge:21 -19 -31
teh va:-29 -21 -19
teh valium:33 40 2
teh van:26 35 21
teh vein:49 48 39
teh vestry:52 33 25
teh viaduct:42 50 48
teh vicar:-31 -11 -5
teh visa:-31 -26 -25
teh vodka:65 65 76
teh voices:16 24 -8
teh wagon:26 13 -28
teh waiting:-6 3 29
teh wall:9 23 2
teh walls:28 25 31
teh want:36 -46 -24
teh wanting:28 26 -3
teh warm:7 21 25
teh watch:62 60 39
teh water:-12 28 45
teh weathers:13 15 26
teh wedding:-17 -22 -56
teh wednesday:-28 -30 -26
teh weedkiller:19 36 34
teh week:-24 -36 -29
teh weekend:29 1 16
teh weekly:-22 -21 -14
teh weight:13 35 45
teh weir:37 40 21
teh wheel:21 12 26
teh wifes:57 46 38
teh wifi:30 29 0
teh wil:34 18 6
teh wind:26 23 6
teh windowsill:-31 -31 -34
teh wires:36 28 27
teh wish:-5 3 -28
teh with:-51 -15 -10
teh woods:43 46 41
teh word:8 -10 -20
teh world:-9 -49 -33
teh worry:-33 -24 -32
teh worst:6 -40 -26
teh xbox:-23 -15 -19
teh yard:-3 -3 -29
teh year:-31 -33 -22
teh zoo:-26 -29 -19
teh … above:26 18 12
teh … accident:-23 -13 -12
teh … adn:28 19 19
teh … afternoon:21 24 13
teh … against:42 46 22
teh … agent:24 -6 -2
teh … alife:7 -21 -7
teh … am:27 35 42
teh … amount:66 60 53
teh … another:-21 -22 -13
teh … answer:-21 -17 -21
teh … appointment:19 35 -6
teh … apps:35 -10 -4
teh … are:31 17 9
teh … arent:23 18 29
teh … around:32 34 28
teh … asked:-33 -19 -6
teh … asks:27 26 28
teh … away:-22 -17 -11
teh … back:-43 -47 -54
teh … bad:-11 -26 -32
teh … bag:25 19 17
teh … bar:40 56 42
teh … barriers:-34 -34 -38
teh … bath:18 39 6
teh … be:6 59 49
teh … beating:29 12 -2
teh … because:23 -15 -14
teh … bed:-35 -21 -19
teh … befor:21 20 26
teh … behind:69 74 81
teh … bein:69 0 -1
teh … being:7 -46 -24
teh … beside:24 23 -1
teh … beter:4 -31 -24
teh … between:34 40 30
teh … big:32 13 17
teh … bin:39 28 16
teh … bit:53 37 57
teh … black:-20 -16 -41
teh … blade:1 19 37
teh … block:31 32 34
teh … board:10 9 -21
teh … book:29 37 47
teh … boots:16 -23 -15
teh … bore:26 29 33
teh … both:26 27 19
teh … bottle:82 74 60
teh … bottles:43 44 39
teh … bought:-10 25 17
teh … box:40 37 21
teh … boys:29 34 27
teh … breath:19 18 21
teh … breathing:74 40 31
teh … bridge:-42 -31 -30
teh … bringing:-24 -22 -27
teh … broke:-16 -13 -21
teh … brother:-27 -17 -5
teh … brought:-38 -19 -21
teh … burns:30 39 34
teh … bus:52 32 39
teh … but:22 37 21
teh … by:-45 -34 -36
teh … cabinet:26 26 23
teh … call:38 22 25
teh … called:-26 -32 -11
teh … came:-16 -18 -36
teh … can:28 24 25
teh … cancelled:29 29 33
teh … cant:21 10 -16
teh … car:-27 -28 -22
teh … card:-20 -16 -10
teh … cars:33 28 26
teh … case:48 54 -8
teh … centre:-23 -25 -18
teh … chain:58 56 50
teh … chair:-34 -36 -30
teh … chapter:-21 -23 -15
teh … character:-2 -22 0
teh … chat:-30 -14 -9
teh … check:35 41 48
teh … checks:33 21 21
teh … chest:54 53 52
teh … choir:-17 -24 -21
teh … chosen:36 40 15
teh … christmas:-62 -67 -68
teh … clean:25 31 28
teh … cleaned:0 -4 -35
teh … clinic:-21 -14 -11
teh … clock:31 36 33
teh … close:21 36 -3
teh … club:-57 -58 -47
teh … coat:42 17 21
teh … code:13 28 19
teh … cold:21 21 21
teh … committee:-22 -18 -19
teh … company:-19 -15 -20
teh … console:33 0 0
teh … cord:23 12 15
teh … could:-41 -43 -29
teh … count:24 14 9
teh … counting:17 24 21
teh … course:-12 -20 -24
teh … crack:39 -10 -5
teh … crawling:-23 -14 -12
teh … crossed:-29 -21 -18
teh … crushed:16 22 23
teh … cry:-20 -14 -5
teh … cupboard:-26 -30 -17
teh … cushion:-40 -11 -11
teh … cut:-11 -13 25
teh … cutting:-34 -28 -8
teh … d:-24 -7 1
teh … dad:34 39 34
teh … dads:95 100 73
teh … dance:-27 -9 -7
teh … dawn:-25 -16 -12
teh … day:-15 -44 -38
teh … dead:-55 -41 -43
teh … debate:23 27 30
teh … decaf:-27 -8 -2
teh … decided:29 25 -5
teh … deck:25 29 19
teh … deep:21 -10 -10
teh … dei:-45 -46 -10
teh … delirium:-21 -19 -22
teh … detox:39 -6 -4
teh … did:52 51 -28
teh … dieing:48 -2 -3
teh … different:0 0 -30
teh … do:43 31 11
teh … does:36 23 20
teh … doesnt:55 41 51
teh … dog:-47 -58 -47
teh … doing:-25 -18 -5
teh … done:26 25 30
teh … dont:72 55 38
teh … door:20 14 14
teh … doors:7 22 28
teh … dose:-20 -9 -12
teh … double:39 42 34
teh … drawer:36 26 25
teh … drawn:31 43 23
teh … dress:12 22 20
teh … drink:32 20 13
teh … driver:29 32 34
teh … dropped:31 -6 -5
teh … during:39 45 -1
teh … each:22 14 -3
teh … earlier:18 22 33
teh … easier:62 63 63
teh … eating:-28 -14 -14
teh … edge:52 56 64
teh … eight:-23 -10 -6
teh … either:22 10 19
teh … eleven:32 0 -6
teh … em:31 31 34
teh … emoji:24 24 21
teh … empties:26 28 37
teh … end:26 25 48
teh … ending:19 8 27
teh … enough:35 37 18
teh … evening:-2 10 26
teh … every:-32 -24 -42
teh … everyones:-43 -37 -9
teh … everything:28 8 -13
teh … everythings:37 37 41
teh … facing:25 18 18
teh … fails:20 10 24
teh … falls:14 36 45
teh … farewell:47 44 55
teh … father:-32 -31 -17
teh … feels:-38 -19 -25
teh … fees:-17 -21 -17
teh … few:-21 -19 -20
teh … field:14 21 9
teh … fifteen:26 32 18
teh … find:78 67 76
teh … finish:13 18 33
teh … finishd:29 33 35
teh … finishes:38 37 51
teh … finishing:17 16 23
teh … first:27 17 20
teh … fishing:32 33 43
teh … fits:-34 -18 -5
teh … fitting:28 24 21
teh … five:-26 -23 -17
teh … fixed:-26 -17 -30
teh … fixing:-31 -33 -30
teh … flask:-22 -22 -19
teh … flatmates:-35 -32 -26
teh … flu:-13 -22 -13
teh … flushed:25 -8 -4
teh … folder:42 42 33
teh … fone:-39 -10 -17
teh … food:-13 -27 -11
teh … footbridge:35 43 47
teh … forgot:29 -20 -18
teh … found:-36 -34 -29
teh … four:64 6 18
teh … frame:-3 -49 -14
teh … friday:6 22 34
teh … from:49 62 52
teh … fumes:30 34 34
teh … further:25 24 40
teh … garadge:28 23 27
teh … gas:37 33 59
teh … gave:-23 -21 -13
teh … get:53 34 47
teh … geting:-30 -35 -30
teh … gets:16 23 33
teh … girl:43 45 56
teh … gives:25 3 0
teh … go:4 24 11
teh … goin:11 22 26
teh … gone:29 25 16
teh … goodbye:39 36 37
teh … groomer:30 31 19
teh … group:-41 -44 -36
teh … gun:20 17 18
teh … guys:33 25 23
teh … had:-32 -33 -45
teh … half:10 21 15
teh … hall:-3 -21 -18
teh … hand:-25 -12 -23
teh … handbrake:22 26 20
teh … hands:-46 -49 -38
teh … hanging:0 -7 -25
teh … hard:-57 -16 -36
teh … harm:3 -20 0
teh … hasnt:58 15 20
teh … hatch:48 42 35
teh … haveing:44 27 29
teh … havent:48 34 41
teh … head:-33 -31 -31
teh … hear:41 38 18
teh … heart:-44 -40 -38
teh … held:-29 -21 -15
teh … help:15 16 39
teh … helps:28 32 -11
teh … her:28 16 44
teh … here:41 43 54
teh … hert:26 -31 -7
teh … hes:29 34 37
teh … high:71 42 45
teh … highest:-4 28 30
teh … him:-21 -18 -31
teh … hit:15 -1 22
teh … hold:-26 -15 6
teh … holds:-45 -46 -44
teh … hole:-34 -28 -25
teh … holiday:-43 -26 -14
teh … home:-18 -20 2
teh … hoping:53 -21 -6
teh … hour:48 25 43
teh … house:-29 -27 -16
teh … huge:-20 -19 -18
teh … humming:30 37 48
teh … hung:-2 -2 -21
teh … hurting:7 -44 -2
teh … i:38 38 34
teh … ice:24 19 20
teh … id:-7 -41 -44
teh … if:-2 -1 -33
teh … ill:26 40 54
teh … im:16 14 41
teh … in:23 28 27
teh … inside:16 21 27
teh … instead:24 -6 -8
teh … is:25 33 23
teh … it:20 27 16
teh … itll:19 34 33
teh … its:24 42 18
teh … iykyk:23 -33 -6
teh … jumped:25 -24 -28
teh … june:25 31 36
teh … kept:-16 -14 -20
teh … kettles:25 30 24
teh … key:-5 6 28
teh … kids:-34 -15 -10
teh … kil:16 46 69
teh … killing:-20 -23 1
teh … kills:27 25 -1
teh … kind:17 11 -24
teh … knees:-34 -21 -5
teh … knife:-12 -12 -26
teh … lad:-4 -2 -22
teh … lads:-21 -20 -15
teh … laid:32 31 30
teh … landed:26 43 44
teh … lands:28 30 32
teh … last:7 -30 -46
teh … laughed:10 24 -12
teh … lead:21 21 30
teh … leave:14 23 10
teh … leaving:-22 -26 -34
teh … legs:47 42 77
teh … let:-42 -26 -49
teh … leter:-7 -9 -35
teh … lets:-33 -31 -20
teh … letters:17 6 48
teh … licence:24 -27 -19
teh … lie:69 14 22
teh … lief:4 23 43
teh … lights:22 19 14
teh … line:3 24 26
teh … lino:19 30 34
teh … living:25 -6 -5
teh … loaded:30 34 32
teh … lock:58 60 48
teh … longer:-22 -18 -1
teh … look:29 28 17
teh … looked:7 -27 -18
teh … looking:65 -7 -8
teh … lorry:-21 -6 1
teh … lost:44 -22 -20
teh … lot:38 39 21
teh … loved:-31 -32 -35
teh … loves:-23 -26 -23
teh … low:-30 -12 -8
teh … made:-22 -33 -39
teh … mams:45 48 32
teh … man:-21 -25 -20
teh … march:8 20 -4
teh … matron:-19 -19 -22
teh … matters:22 -5 -3
teh … me:20 -5 -18
teh … mean:-48 -51 -9
teh … means:10 17 21
teh … meeting:-28 -27 -25
teh … memorial:10 14 28
teh … menu:-24 -9 -6
teh … midnight:51 56 57
teh … might:17 41 -4
teh … mine:-29 -33 -48
teh … minute:1 20 15
teh … minutes:21 22 16
teh … money:-10 -17 -26
teh … months:36 32 28
teh … morning:23 36 39
teh … moved:-1 1 -26
teh … much:1 21 3
teh … mums:13 20 11
teh … must:24 20 6
teh … myself:22 -6 -11
teh … name:-39 -32 -35
teh … nap:31 2 13
teh … nd:21 -1 9
teh … neck:-21 -14 0
teh … need:-11 -30 -39
teh … needed:-23 -9 -3
teh … nephew:16 21 -12
teh … neva:47 23 12
teh … nice:-25 -24 -13
teh … night:29 1 11
teh … nine:5 25 -4
teh … nines:-10 -13 -22
teh … ninety:-25 -15 -8
teh … no:15 44 43
teh … nobody:72 62 59
teh … nobodys:4 12 33
teh … noise:-31 -15 -4
teh … none:54 48 22
teh … not:43 26 39
teh … note:33 13 -1
teh … office:-28 -16 -11
teh … officer:51 50 50
teh … oiled:25 15 17
teh … old:38 21 27
teh … on:26 11 -6
teh … once:10 11 20
teh … one:37 42 19
teh … opened:94 -3 -6
teh … opening:-30 -32 -6
teh … oranges:-33 -15 -2
teh … order:32 42 6
teh … other:-22 -22 -20
teh … our:-29 -22 -16
teh … out:-22 -23 -61
teh … outside:57 53 27
teh … overnight:24 26 21
teh … packet:24 28 24
teh … packets:21 24 20
teh … paid:26 15 0
teh … pain:-28 -23 -16
teh … parish:26 28 36
teh … park:35 32 21
teh … part:25 30 38
teh … passes:57 3 -1
teh … passwords:34 36 35
teh … paydays:27 24 27
teh … peace:-20 -21 -22
teh … period:40 36 33
teh … picking:18 30 -1
teh … pier:-21 -19 -5
teh … pills:33 19 6
teh … pints:64 -1 -1
teh … piont:-44 8 -6
teh … pit:44 52 56
teh … pizza:23 24 37
teh … plan:30 26 33
teh … platform:26 26 37
teh … plus:44 41 13
teh … poison:70 76 73
teh … posted:-21 -14 -8
teh … promised:27 -1 -16
teh … proper:27 26 29
teh … purpose:54 46 18
teh … push:34 6 -2
teh … put:50 41 42
teh … queue:-25 -22 -10
teh … quiet:-6 -9 -30
teh … quit:17 18 20
teh … race:-28 -31 -26
teh … rail:70 65 46
teh … ramp:28 3 6
teh … rang:-25 -30 -32
teh … rats:-22 -24 -28
teh … read:33 12 1
teh … ready:56 61 20
teh … real:-15 -20 -31
teh … reckon:22 22 25
teh … recs:36 38 39
teh … rehomed:-18 -26 -31
teh … remember:28 25 23
teh … reply:-21 -19 -19
teh … rest:-39 -30 -29
teh … return:80 63 55
teh … rifle:46 53 47
teh … right:99 82 85
teh … ring:-20 -28 -18
teh … rivers:26 4 2
teh … road:5 11 25
teh … roof:63 54 49
teh … room:15 17 26
teh … round:-11 9 23
teh … row:-24 -21 -22
teh … run:12 0 -32
teh … rung:-15 -12 -28
teh … running:24 35 34
teh … safe:37 44 51
teh … said:-34 -20 2
teh … same:3 7 28
teh … sat:6 -30 -25
teh … saturday:-24 -36 -8
teh … say:30 10 10
teh … saying:-28 -29 -31
teh … says:-16 -29 -27
teh … scard:38 -5 12
teh … schoolboy:-23 -19 -18
teh … scratch:35 -2 -2
teh … sealed:21 19 57
teh … season:31 -22 -22
teh … seat:23 35 18
teh … security:21 27 26
teh … see:39 16 17
teh … self:-28 -31 -2
teh … service:-22 -22 -16
teh … set:40 37 40
teh … shaky:15 -47 -12
teh … shall:59 50 30
teh … she:34 47 42
teh … sheds:12 13 35
teh … shelf:36 23 -12
teh … shell:59 48 20
teh … shift:-24 -16 -15
teh … shirt:18 21 21
teh … shoes:93 104 100
teh … shoot:-29 -19 -3
teh … shop:-80 -28 -32
teh … short:-49 -45 -17
teh … shotgun:44 35 42
teh … shouting:13 13 21
teh … shut:34 20 5
teh … side:-38 -34 -29
teh … signed:23 39 34
teh … since:24 -13 8
teh … sister:45 19 22
teh … site:21 22 23
teh … sitter:-27 -29 -26
teh … sitting:28 12 9
teh … six:22 18 24
teh … skin:35 -22 -8
teh … sleep:26 -54 -37
teh … sleeping:2 4 26
teh … sleeps:-20 -22 -19
teh … sliding:27 19 14
teh … slipped:17 16 21
teh … small:-23 -14 -12
teh … smashing:20 23 30
teh … sold:62 65 32
teh … soldiers:-11 -18 -22
teh … sombody:50 32 -27
teh … someone:13 46 62
teh … something:38 16 8
teh … somewhere:-29 -25 -26
teh … song:-27 -27 -17
teh … soon:18 -25 -41
teh … sorry:59 51 56
teh … split:23 15 -1
teh … staff:29 50 29
teh … stand:44 43 41
teh … started:-24 -24 -17
teh … starting:-28 -6 -7
teh … starts:23 25 30
teh … station:-30 -28 -25
teh … stayed:-9 -20 -16
teh … steps:-17 -14 -21
teh … stomach:28 35 47
teh … stones:67 66 64
teh … stood:-23 -12 11
teh … stool:48 51 37
teh … stopped:-42 -44 -25
teh … strips:44 39 44
teh … strong:25 -10 -5
teh … study:24 30 -2
teh … summer:21 -14 -4
teh … sunday:95 76 52
teh … supper:-48 -42 -42
teh … sure:16 5 24
teh … swallowed:27 28 46
teh … sweating:19 -24 -8
teh … swept:38 39 52
teh … swim:-20 -17 -12
teh … swing:-29 -30 -20
teh … swore:42 -2 -1
teh … tablet:-30 -20 -13
teh … tablets:-12 -19 -30
teh … take:33 38 31
teh … takeaways:28 25 25
teh … takin:-31 -15 -30
teh … talking:42 36 42
teh … taller:-17 -19 -23
teh … tea:-24 -21 -16
teh … team:-29 -15 -23
teh … teh:34 27 24
teh … tell:51 47 39
teh … telling:-28 -23 -13
teh … ten:-28 -29 -43
teh … text:-24 -13 -4
teh … than:28 11 16
teh … thanks:-40 -41 1
teh … that:-8 27 19
teh … thatll:62 70 55
teh … them:54 28 33
teh … ther:-16 -43 -35
teh … therapy:24 21 -2
teh … theres:48 42 20
teh … they:27 2 -6
teh … theyd:56 54 46
teh … theyll:84 75 94
teh … theyre:25 28 33
teh … theyve:0 3 35
teh … things:43 52 44
teh … think:-3 -28 -58
teh … thinking:23 19 2
teh … this:33 28 20
teh … thought:-30 -19 -17
teh … thoughts:-6 -9 -22
teh … thread:-12 -10 -28
teh … three:21 1 -18
teh … through:27 17 21
teh … thursday:23 26 9
teh … ticket:-28 -28 -36
teh … tied:-29 -27 -37
teh … tight:30 14 21
teh … till:-64 -39 -70
teh … time:20 17 25
teh … times:-5 -37 -35
teh … timetable:18 16 23
teh … tired:-26 -12 -20
teh … to:34 8 14
teh … today:-36 -11 -37
teh … toddler:-31 -31 -25
teh … toilet:43 38 13
teh … toilets:39 38 4
teh … told:-22 -19 -4
teh … tongue:-21 -23 -23
teh … tonight:16 31 27
teh … took:46 31 6
teh … top:13 11 25
teh … touches:18 20 -20
teh … train:19 18 27
teh … transferred:47 54 58
teh … tree:-20 -17 -7
teh … tried:22 21 21
teh … trip:25 23 23
teh … tuesday:43 14 16
teh … twice:33 33 -20
teh … two:78 56 29
teh … unit:-24 -5 -4
teh … unlocked:-45 -25 -19
teh … until:-1 -1 -27
teh … ups:-22 -12 -14
teh … ur:-28 -23 -21
teh … us:18 30 4
teh … used:-34 -12 -6
teh … van:-26 -24 -19
teh … vet:-9 -24 -23
teh … viaduct:15 22 26
teh … visit:17 22 28
teh … visiting:30 26 -1
teh … vodka:46 59 55
teh … voice:3 -29 -10
teh … w:44 47 -5
teh … wake:-45 -42 -44
teh … wakes:14 18 23
teh … walk:-37 -26 -18
teh … walked:36 21 65
teh … wanted:-24 -33 -18
teh … wants:2 -8 -24
teh … warm:57 62 56
teh … was:-38 -39 -48
teh … watch:-28 -30 -28
teh … water:-33 -14 -1
teh … we:-42 -49 -55
teh … wednesday:38 35 38
teh … weedkiller:34 34 38
teh … week:-11 -21 -29
teh … weekend:-15 -13 -34
teh … weight:-17 -10 -22
teh … were:-21 -14 -18
teh … wet:31 40 50
teh … weve:-26 -27 -19
teh … whats:21 10 1
teh … where:-28 9 1
teh … which:29 42 46
teh … whispering:51 51 50
teh … who:-22 -13 -32
teh … whoever:-35 -36 -39
teh … whole:-24 -24 -27
teh … wholl:29 37 36
teh … why:15 40 12
teh … wife:11 11 26
teh … window:33 -8 1
teh … wine:31 -18 -17
teh … wish:33 -25 -30
teh … with:22 20 24
teh … without:7 15 23
teh … wont:-7 7 26
teh … words:-24 -20 -40
teh … work:48 14 9
teh … works:23 21 24
teh … worth:22 26 27
teh … would:27 42 22
teh … wouldnt:25 -14 -10
teh … wouldve:33 31 33
teh … wound:31 42 21
teh … wrapped:38 45 35
teh … write:38 44 -10
teh … writing:55 30 39
teh … wrong:28 -11 -24
teh … wrote:-33 -24 -19
teh … yall:-22 -17 -13
teh … yeah:17 29 1
teh … year:-45 -23 -10
teh … yesterday:21 26 10
teh … youd:40 -2 -6
teh … yours:17 17 26
teh … zoom:21 21 19
tel:90 95 102
telefonseelsorge:-3 -2 -1
telephone:-9 -1 1
telescope:21 29 37
television:-2 -1 -1
tell:30 45 50
tell him:60 25 34
tell his:31 28 40
tell jodie:40 36 44
tell me:-39 -25 -1
tell myself:-51 -56 -23
tell sombody:-28 -22 -16
tell someone:24 -3 -5
tell teh:23 27 29
tell them:36 1 21
tell u:-23 -26 -36
tell whats:23 21 31
tell … about:-36 -29 -21
tell … daddy:12 18 29
tell … daughter:36 35 43
tell … did:28 18 27
tell … dieing:-25 -21 -10
tell … do:-34 -33 -16
tell … else:-19 -25 -20
tell … family:-80 -69 -72
tell … for:-23 -23 -2
tell … forgave:41 36 32
tell … frends:31 29 39
tell … goin:27 19 -5
tell … he:66 57 56
tell … his:54 53 40
tell … husband:-8 -27 -20
tell … its:36 4 3
tell … kids:16 16 31
tell … little:21 25 28
tell … loved:49 50 49
tell … mum:25 29 8
tell … none:23 21 23
tell … ok:42 14 19
tell … one:16 37 31
tell … ones:19 24 24
tell … parents:20 13 20
tell … real:23 21 31
tell … ring:21 18 25
tell … she:22 24 23
tell … sorry:41 29 24
tell … tell:-22 -22 -10
tell … thing:33 33 37
tell … this:-22 -16 -16
tell … to:50 32 -15
tell … tonight:-6 -24 -12
tell … u:-15 -20 -22
tell … wasnt:73 74 72
tell … wat:-25 -23 -28
tell … went:-21 -18 -18
telling:1 -12 -44
telling it:-28 -22 -18
telling me:48 47 -30
telling my:-33 -24 -9
telling myself:4 -39 -12
telling someone:-21 -2 3
telling that:41 24 0
telling … adn:20 17 26
telling … be:30 15 -16
telling … ill:25 8 -13
telling … im:10 14 21
telling … it:64 -2 -1
telling … its:34 14 21
telling … kids:17 18 31
telling … look:43 40 5
telling … one:24 -12 -1
telling … to:34 62 14
telling … wants:1 0 -25
telling … was:41 -4 -1
telling … wife:-31 -23 -15
tells:-7 2 -27
tells it:-21 -14 -2
tells me:23 24 -10
tells teh:24 21 12
tells … birthday:-29 -6 -2
tells … every:-28 -6 -1
tells … in:42 37 0
tells … that:24 34 -3
telly:-50 -57 -41
telly … teh:-11 -23 -17
tellys:15 11 17
temp:-4 -1 1
temper:19 -10 -18
temperature:-2 -2 -2
temperatures:9 12 9
template:-2 -2 -2
temple:2 2 0
temporary:-9 -4 -1
temps:36 35 58
tempted:-26 8 -17
tempted to:-10 26 -10
ten:16 6 16
ten adn:-42 -34 -29
ten days:1 -31 -14
ten ive:17 19 23
ten minute:13 21 23
ten minutes:8 12 30
ten oclock:69 46 47
ten past:-8 -20 -14
ten teh:74 75 70
ten tomorrow:21 18 -3
ten years:-7 2 -34
ten … adn:57 30 49
ten … after:20 33 -5
ten … ago:30 29 28
ten … for:13 12 24
ten … from:17 20 24
ten … goin:25 35 1
ten … he:1 3 27
ten … her:22 31 6
ten … i:33 12 -25
ten … in:8 21 8
ten … ive:16 27 -5
ten … news:18 19 21
ten … teh:25 23 6
ten … thats:-33 -31 -4
ten … until:35 0 0
ten … wont:36 38 24
ten … years:-23 -14 -9
tenancy:-5 -3 -1
tenant:-2 -6 -1
tenants:-12 -10 -5
tend:-15 -11 -6
tendencies:-61 -16 2
tender:-10 -8 -7
tener:-61 -25 -2
tenerife:-30 -15 -19
tengo:54 60 17
tengo ganas:62 50 -5
tengo la:99 5 17
tengo pensamientos:54 62 -7
tengo … de:79 40 -5
tengo … en:53 9 21
tengo … matarme:3 40 -3
tengo … suicidarme:10 55 -2
tengo … suicidas:54 62 -7
tengo … y:-58 -5 0
tenner:-21 -9 -9
tennis:-2 -3 -7
tenor:-2 -3 0
tens:0 -4 -3
tense:21 35 15
tension:-16 -17 -15
tent:-16 -5 -4
tenth:21 17 35
tenth i:53 40 47
tenth … to:37 39 50
tents:-14 -5 -5
term:-50 -31 -27
terminal:72 -11 -6
terminal i:34 -2 -1
terminal … id:34 -2 -1
terminal … think:34 -2 -1
terminal … would:-23 -1 -1
terminar:-86 -94 -7
termine:-113 -16 -1
terms:-32 -1 -5
terrace:8 11 17
terrible:-15 -44 -30
terrible … i:26 -16 -6
terribly:4 -12 -3
terrier:-8 -7 -1
terrified:-40 -49 -31
terrified of:-20 -34 -16
terrified … my:-5 -32 -5
terrifying:-12 -9 -4
terror:-6 -3 -3
tesco:17 12 23
test:-123 -118 -44
test … are:-48 -51 -1
tested:-46 -38 -49
tested teh:-44 -45 -41
tested … it:-44 -45 -41
tested … knot:-44 -45 -41
tests:-7 -22 -14
tetanus:2 2 -1
tete:7 5 5
text:-15 -2 -14
text back:29 33 24
text from:3 -2 -24
text ive:17 28 27
text me:-36 -25 -13
text … my:26 24 -9
text … u:-23 -16 -7
textbook:-3 -2 -1
texted:39 0 1
texted goodbye:-30 -33 -30
texted me:-26 -18 -5
texted my:62 -23 -12
texted that:49 37 26
texted to:-23 -3 -1
texted … adn:61 10 8
texted … at:-22 -22 -22
texted … from:-25 -30 -33
texted … goodbye:-21 -16 -13
texted … of:43 51 40
texted … say:-23 -3 -1
texted … shes:21 29 7
texted … teh:-42 -31 -30
texted … to:22 37 32
texting:-15 -10 -12
texts:3 3 -11
th:33 40 40
th at:-27 4 -3
th be:-35 -31 -34
th i:33 24 3
th ill:29 43 46
th ive:-15 -20 -31
th my:-23 -12 -11
th of:-21 -18 -12
th … adn:68 50 44
th … i:62 64 62
th … im:-58 -52 -42
th … in:7 16 46
th … is:87 56 28
th … ive:40 43 55
th … my:76 68 61
th … ther:-27 -21 -37
th … to:-28 -26 -28
th … wont:98 104 87
than:12 28 17
than a:-24 -5 3
than all:19 27 38
than anything:-29 -15 -8
than before:36 12 -8
than face:30 42 -26
than go:54 39 26
than her:31 27 -4
than i:24 51 59
than id:30 36 31
than im:28 28 39
than in:34 54 -4
than ive:3 -23 -22
than me:-12 -34 -21
than mine:14 25 31
than not:-39 -34 -19
than teh:30 29 36
than they:20 -29 -8
than to:27 42 -9
than usual:72 10 -12
than … adn:3 7 28
than … another:-17 10 -23
than … could:50 41 44
than … did:-24 -15 -7
than … had:36 38 37
than … hav:57 53 53
than … i:-49 -40 -30
than … if:55 4 -7
than … im:22 32 14
than … in:-29 -3 -4
than … it:65 25 47
than … meant:46 37 41
than … my:3 8 -26
than … myself:3 29 -4
than … of:23 38 44
than … one:8 20 18
than … said:-22 -16 -6
than … should:43 31 44
than … since:24 0 0
than … telling:21 23 -7
than … that:32 43 -6
than … ther:-30 -11 -9
than … thought:24 38 21
than … through:30 0 -11
than … to:29 21 34
than … u:32 -24 -5
than … want:-13 -31 -2
than … wanted:16 -22 -20
than … with:32 35 36
thandi:1 1 1
thank:0 8 17
thank god:-57 -30 -18
thank u:4 19 25
thank … everything:20 19 22
thank … for:40 44 33
thank … goodbye:26 23 24
thank … i:-21 -39 -27
thank … im:-21 -20 -18
thank … sana:20 19 22
thank … talking:-24 -17 -16
thank … teh:50 43 39
thank … thank:-7 -12 -21
thanked:25 18 10
thanked teh:49 35 29
thankful:-34 -15 -7
thankfully:-2 -1 0
thanks:10 12 26
thanks adn:51 34 34
thanks for:12 36 30
thanks teh:35 35 32
thanks to:-29 -24 -20
thanks … all:-21 -22 -18
thanks … being:-23 -9 -6
thanks … by:27 28 27
thanks … haveing:47 47 54
thanks … is:33 11 13
thanks … me:35 37 43
thanks … memes:44 51 50
thanksgiving:2 13 14
thankyou:-1 0 0
that:-17 -15 -11
that a:39 26 30
that adn:-38 -26 -25
that age:22 -9 -7
that arent:42 33 39
that bag:11 12 20
that both:41 32 -6
that bridge:-26 -20 -12
that bus:25 6 12
that but:39 -6 -3
that by:24 24 39
that car:24 29 26
that does:69 66 50
that doesnt:66 76 66
that door:24 24 38
that down:48 64 70
that evening:-21 -9 -4
that every:45 -13 -2
that family:39 35 40
that far:41 39 32
that finishes:9 9 27
that gets:-20 -10 2
that gives:14 18 27
that god:51 -24 -13
that happened:-33 -11 -3
that has:37 -24 2
that hell:60 28 25
that helps:22 29 -7
that his:49 50 5
that i:-1 -22 -45
that id:-43 -40 11
that if:-29 -20 -9
that ill:59 -19 -37
that in:-20 -7 -2
that isnt:-1 -24 -19
that it:-73 -71 -56
that itll:-26 -35 -43
that its:-14 -43 -7
that ive:60 30 21
that kills:28 25 -1
that lyric:26 8 9
that made:24 -7 -10
that meeting:-20 0 0
that moment:21 -1 0
that my:-2 -4 23
that night:9 0 30
that no:6 -1 22
that nobody:41 48 46
that noise:47 37 23
that normal:36 33 24
that one:-37 -26 -41
that ones:32 9 8
that out:-22 -15 -14
that passes:50 6 7
that path:-21 -11 -1
that people:-26 -19 -17
that person:-27 -12 -1
that same:2 11 24
that says:0 -4 26
that she:34 46 -60
that shed:20 12 -21
that shell:-16 -24 -5
that shes:42 46 -1
that singers:22 17 0
that someone:74 70 -15
that sounds:0 24 -9
that suicide:39 33 0
that teh:49 48 23
that their:9 23 0
that ther:-30 -12 -6
that they:2 23 6
that theyd:-36 -8 -3
that theyre:10 22 0
that this:-39 -27 -19
that today:70 52 8
that u:-55 -56 -41
that was:18 46 44
that wasnt:-27 -12 3
that wen:-32 -33 -20
that wil:18 13 28
that would:-2 -16 -25
that … a:-20 1 -27
that … about:45 11 -15
that … adn:25 9 15
that … ago:26 27 -2
that … alarm:24 20 13
that … am:-4 20 34
that … any:0 -22 -11
that … appointment:10 11 24
that … are:-19 -33 -20
that … back:23 2 -3
that … be:45 43 -3
that … because:31 37 58
that … been:34 -32 -21
that … bench:49 40 35
that … beter:21 31 -12
that … brother:16 29 31
that … but:-32 -30 -7
that … by:-32 -29 -39
that … calm:3 16 21
that … cant:-24 -36 -18
that … care:-20 -9 -2
that … clear:21 22 -1
that … come:-2 23 -16
that … coming:20 25 23
that … cries:17 21 16
that … dad:37 34 -1
that … day:27 5 12
that … death:41 33 36
that … dei:-49 0 -3
that … did:-18 -25 -27
that … died:67 44 51
that … dieing:-21 -14 -16
that … do:-30 -42 -7
that … doesnt:19 -6 -21
that … doing:22 9 -20
that … done:-19 -13 -22
that … dont:54 44 16
that … down:3 17 32
that … end:43 36 43
that … enough:-37 -23 -22
that … every:4 -40 -8
that … exist:24 35 5
that … failed:-6 -9 -28
that … family:32 43 46
that … feel:-34 -44 -15
that … fell:30 37 -2
that … fella:27 23 -5
that … find:-33 -22 -7
that … flat:-8 -22 -8
that … for:18 26 38
that … forgive:28 30 44
that … free:43 31 43
that … get:-21 0 -30
that … given:30 26 3
that … goes:-28 -26 -7
that … had:-9 -10 -30
that … has:-15 -26 -9
that … hate:21 6 -1
that … hav:9 12 -24
that … he:26 27 30
that … heads:21 22 -1
that … him:-28 -18 -7
that … his:27 17 35
that … hit:32 -13 -4
that … hold:25 6 -54
that … home:30 16 10
that … hurts:-56 -80 -12
that … i:-36 -16 -20
that … if:-21 -9 -8
that … ill:42 33 11
that … im:7 26 47
that … into:0 1 28
that … is:11 27 -14
that … isnt:21 2 26
that … it:24 19 17
that … its:12 15 21
that … ive:40 51 53
that … jmup:58 55 39
that … jumped:22 24 10
that … keeps:21 30 36
that … kil:-2 7 37
that … lads:-21 -20 -12
that … left:-32 -24 14
that … long:33 27 -6
that … looking:18 23 -2
that … love:-44 -19 -15
that … loved:18 23 26
that … make:-16 -37 -12
that … me:64 42 42
that … mean:6 11 -25
that … meant:3 14 20
that … might:-24 -12 -4
that … mind:-21 -12 -4
that … more:36 24 25
that … morning:31 36 20
that … must:17 26 0
that … my:3 -22 -37
that … myself:19 46 8
that … next:47 40 -11
that … nine:20 19 27
that … no:31 25 6
that … not:-5 -32 -64
that … of:42 13 -20
that … on:-82 -74 -61
that … opened:14 20 -2
that … out:-3 -6 -25
that … outside:20 1 0
that … over:32 41 3
that … park:24 29 26
that … person:6 15 23
that … posts:48 45 44
that … put:-23 -11 -11
that … saturday:-57 -49 -46
that … saved:45 -3 -1
that … say:-29 -15 -3
that … says:25 24 39
that … scare:12 24 -7
that … see:33 1 -9
that … sees:39 39 1
that … sense:21 23 -3
that … sent:56 34 16
that … sister:-17 -26 -6
that … sitting:42 57 9
that … sleeping:27 12 12
that … smothering:18 30 -7
that … somewhere:29 15 16
that … sorry:-46 -47 -32
that … started:-31 -21 -9
that … stop:24 27 46
that … stopped:35 59 66
that … suffer:23 27 1
that … suicidal:63 41 -13
that … suicide:29 13 -5
that … sunday:-15 -19 -28
that … swallowed:33 17 15
that … taken:29 24 23
that … takes:32 -11 -26
that … them:32 4 -27
that … ther:32 38 67
that … these:19 25 -2
that … thinking:47 49 5
that … thinks:40 40 -42
that … thought:-54 -45 -1
that … time:41 49 29
that … to:54 44 -26
that … true:-15 -22 -1
that … twice:44 -3 -1
that … upset:66 -4 -2
that … using:30 11 29
that … wake:-45 -18 -3
that … walked:24 -2 -1
that … want:37 5 -24
that … wanted:-12 -45 -15
that … wants:37 46 -21
that … was:-8 28 30
that … wasnt:18 17 24
that … weekend:-21 -26 -17
that … went:65 54 57
that … werent:31 -2 -2
that … where:-24 -9 -1
that … who:2 4 35
that … wife:32 35 27
that … wil:-6 -4 -27
that … wish:-36 -8 -3
that … woke:77 -4 -2
that … wont:-52 -69 -54
that … would:-38 -29 -9
that … wouldnt:24 -10 -7
thatd:-3 -9 -4
thatha:0 0 0
thatll:41 60 61
thatll be:20 29 33
thatll … me:62 65 61
thatll … that:26 27 25
thats:25 19 25
thats all:-41 -42 -15
thats everything:48 48 49
thats for:52 53 58
thats goin:-44 -17 -9
thats half:33 -3 -2
thats how:74 74 40
thats it:-55 -65 -92
thats left:24 23 37
thats me:4 -8 -23
thats not:-58 -44 -44
thats ok:-35 -19 -13
thats that:41 41 22
thats wat:-13 -20 -93
thats wen:26 53 64
thats where:48 -37 -21
thats why:-27 -18 -3
thats … adn:-26 -29 -10
thats … am:41 2 6
thats … at:1 -41 -12
thats … away:-25 -14 6
thats … back:34 -5 -1
thats … came:21 21 -8
thats … cheerio:11 19 22
thats … compliment:35 42 36
thats … did:-13 -22 -7
thats … done:-31 -21 -32
thats … down:36 30 33
thats … end:-49 -29 -25
thats … for:-81 -85 -97
thats … from:12 23 21
thats … go:25 53 63
thats … goin:-6 -21 -41
thats … gone:-81 -52 -46
thats … got:-29 -22 -14
thats … i:16 64 35
thats … id:36 -14 -7
thats … idea:44 67 17
thats … ill:63 40 37
thats … im:23 14 -5
thats … in:-23 -14 -9
thats … it:-28 -15 -6
thats … last:-6 -1 27
thats … long:25 21 26
thats … lot:17 23 20
thats … me:-30 -36 -43
thats … nine:41 64 -10
thats … not:44 39 30
thats … of:-25 -13 -12
thats … off:-23 -13 -9
thats … on:-28 -11 -15
thats … one:3 6 23
thats … out:-45 -29 -4
thats … plan:26 38 43
thats … saying:33 8 -3
thats … that:24 32 38
thats … thats:47 17 -8
thats … thing:-6 -11 26
thats … time:-28 0 0
thats … told:17 21 24
thats … twelve:26 29 29
thats … update:24 18 -1
thats … want:70 85 -2
theatre:37 -27 -20
theatre … my:65 -8 -11
their:-7 6 -3
their antidepressants:-15 -13 -24
their beds:28 28 31
their dads:46 51 63
their gp:32 0 0
their school:30 12 -7
their … adn:12 21 5
their … for:27 38 25
their … hav:-22 -14 -6
their … i:-31 -22 -5
their … in:21 19 24
their … me:25 25 30
their … my:-23 -16 -13
their … nobody:25 21 -2
their … off:-34 -24 -17
their … u:60 57 41
their … would:29 44 36
theirs:-14 -17 -13
them:32 37 40
them a:34 31 21
them about:-13 -22 -15
them after:51 23 21
them at:46 62 51
them away:5 -27 -10
them back:14 24 23
them both:40 39 36
them but:-24 -11 -17
them by:-22 -27 -22
them every:-30 -25 -8
them for:-22 -1 -25
them from:9 30 24
them go:-22 -27 -47
them gone:-44 -43 -43
them goodbye:30 28 25
them her:-26 -18 -14
them i:40 30 21
them im:-11 0 -22
them in:23 7 21
them is:40 10 10
them its:-1 -29 -4
them know:28 18 4
them my:25 30 26
them no:-28 -14 -10
them not:15 29 13
them on:-24 -11 -12
them or:-21 -16 -14
them say:37 26 25
them shes:23 18 19
them since:7 12 20
them sorry:29 4 2
them teh:40 29 32
them ther:-28 2 0
them theyre:53 5 10
them to:-27 -19 -10
them up:-59 -41 -37
them wat:-28 -28 -21
them where:28 3 -14
them with:51 54 4
them … a:-1 33 47
them … about:-14 -4 22
them … afternoon:26 2 1
them … all:26 13 2
them … an:-8 -6 -23
them … another:12 19 23
them … at:33 32 28
them … back:20 -10 -9
them … be:34 8 -13
them … because:12 22 24
them … beter:52 40 -1
them … by:-29 -38 -26
them … can:23 -3 -9
them … curry:60 53 49
them … day:-29 -27 10
them … did:49 13 12
them … for:11 21 41
them … friday:-26 -14 -13
them … full:29 32 27
them … funeral:71 63 59
them … gives:18 31 29
them … goin:31 44 10
them … gone:38 41 42
them … got:21 35 31
them … heart:27 34 40
them … hes:27 31 1
them … his:45 46 49
them … home:-24 -14 -11
them … i:16 24 51
them … im:33 25 23
them … in:4 -28 -11
them … is:41 44 40
them … it:55 33 47
them … ive:31 35 16
them … let:35 -5 -5
them … lief:-21 -19 -17
them … long:35 21 12
them … lot:12 18 23
them … lunch:23 28 22
them … more:22 23 26
them … my:-1 -22 -7
them … no:28 32 28
them … not:34 38 3
them … nothing:20 40 -2
them … of:-26 -10 15
them … one:-40 -38 -32
them … out:-29 -17 -12
them … piano:-32 -20 -16
them … same:-25 -13 -8
them … saturday:18 32 31
them … say:-32 -20 -9
them … sitting:-21 -12 -13
them … sock:27 28 21
them … teh:-23 -32 -30
them … them:-20 -10 -8
them … they:-40 -23 -26
them … theyll:-26 -16 -10
them … theyre:-28 -7 -4
them … this:18 26 39
them … to:-19 7 -27
them … tomorrow:0 5 21
them … tonight:29 21 28
them … true:9 26 -1
them … two:33 22 26
them … up:-54 -33 -27
them … wake:-23 -7 -2
them … want:23 50 -3
them … was:25 34 15
them … wasnt:26 29 23
them … wen:27 -1 -2
them … went:-22 -18 -18
them … why:68 42 45
them … wifes:-27 -16 -11
them … wil:17 25 44
them … with:64 51 68
them … would:-29 -14 -7
theme:-12 -13 -8
themselves:41 30 -13
themselves adn:64 54 0
themselves … i:44 31 -3
then:0 0 0
theoretically:2 2 5
theory:-6 -4 -2
ther:29 38 38
ther a:-6 -10 -21
ther adn:-9 -31 -14
ther are:7 19 23
ther at:44 55 49
ther before:34 30 3
ther being:-8 -40 -31
ther for:-12 -25 -25
ther from:22 15 18
ther hes:25 21 34
ther his:23 17 26
ther i:23 2 -23
ther is:-21 -23 -19
ther isnt:19 13 22
ther it:23 28 21
ther ive:-16 2 -49
ther might:-13 4 24
ther teh:-21 -9 -6
ther to:57 23 21
ther today:-25 -22 -19
ther tonight:11 11 24
ther waiting:-24 -10 -5
ther was:33 76 48
ther wasnt:-28 -28 -6
ther wen:-28 -21 -21
ther wil:32 3 0
ther wishing:15 -38 -11
ther with:40 8 23
ther wont:72 75 74
ther would:-29 -11 -2
ther … a:60 10 21
ther … adn:-34 -50 -48
ther … another:41 30 35
ther … anyone:31 31 33
ther … be:61 26 37
ther … both:50 0 -6
ther … bottle:25 24 16
ther … but:-26 -21 -9
ther … can:29 31 28
ther … coming:26 21 -1
ther … for:-5 -15 -36
ther … forty:11 20 21
ther … here:38 -8 -12
ther … hoap:-45 -5 -1
ther … i:-24 -46 -41
ther … ill:20 14 10
ther … im:23 5 8
ther … is:-43 -19 -21
ther … it:27 25 -1
ther … its:50 54 46
ther … ive:-43 -32 -24
ther … left:54 23 -22
ther … man:34 7 0
ther … me:-6 -26 -18
ther … men:35 40 35
ther … minute:74 0 0
ther … my:20 8 11
ther … no:0 -5 -29
ther … nobody:22 15 24
ther … nothing:40 22 15
ther … of:-29 -24 -15
ther … one:33 33 35
ther … piont:35 9 -3
ther … roap:20 15 -5
ther … said:49 32 3
ther … say:25 26 24
ther … signs:22 31 34
ther … small:28 20 19
ther … spiders:24 22 2
ther … teh:-34 -40 -38
ther … telling:32 2 0
ther … ten:22 26 49
ther … them:-26 -32 -33
ther … thing:-37 -30 -3
ther … times:39 49 49
ther … to:-27 -23 -29
ther … typed:9 6 -26
ther … up:20 20 3
ther … wen:68 73 71
ther … wil:40 4 -1
ther … wish:-25 -6 -4
therapist:-30 -38 -24
therapists:-5 -4 -2
therapy:-29 -24 -28
therapy … ive:24 22 -2
thered:25 -6 -4
thered be:25 -6 -4
thered … for:23 0 0
therell:37 51 44
therell be:37 51 44
therell … no:36 47 53
therell … nothing:21 23 3
therepy:0 0 -1
theres:91 106 105
theres a:31 43 42
theres another:29 18 0
theres blood:31 41 -1
theres enough:19 30 59
theres money:45 41 28
theres more:63 23 25
theres no:36 -3 16
theres nobody:72 61 15
theres not:24 9 17
theres nothing:20 -6 -5
theres paint:-22 -7 -6
theres such:23 26 39
theres teh:28 21 15
theres things:16 20 23
theres … a:11 14 29
theres … adn:23 6 28
theres … ahead:23 -17 -8
theres … all:5 3 -52
theres … an:37 39 31
theres … at:-33 -20 -7
theres … back:42 37 44
theres … bag:28 25 29
theres … beam:22 26 35
theres … bit:-24 -15 -10
theres … bottle:-31 -21 -16
theres … bridge:71 77 62
theres … called:31 16 2
theres … cliff:21 22 22
theres … coming:29 32 29
theres … cubicle:-30 -22 -8
theres … empty:15 19 26
theres … fone:-21 -19 -20
theres … for:-8 -67 -54
theres … from:22 20 17
theres … goin:36 32 35
theres … hoap:-5 -20 -13
theres … it:27 50 16
theres … left:58 47 44
theres … leter:16 18 26
theres … loch:25 1 -3
theres … man:13 17 23
theres … me:59 40 10
theres … more:8 14 27
theres … next:51 39 5
theres … note:51 44 49
theres … of:48 34 41
theres … one:-15 -18 -48
theres … out:-36 -39 -26
theres … over:0 -1 -53
theres … pain:26 24 28
theres … piont:25 -7 -4
theres … reason:-22 8 17
theres … right:21 20 20
theres … roap:26 19 14
theres … rule:17 21 -12
theres … teh:22 20 18
theres … telling:20 22 35
theres … that:-21 -4 -10
theres … ther:-21 -11 -11
theres … theres:-20 -20 -21
theres … this:35 22 20
theres … to:22 13 24
theres … tonight:-34 -31 -30
theres … under:46 59 60
theres … up:47 29 28
theres … waiting:20 16 20
theres … way:-20 -43 -28
theres … wen:29 23 37
theres … with:11 2 21
thermostat:-5 -8 -2
these:-5 7 5
these are:11 28 18
these days:11 -31 -52
these is:20 37 -3
these … adn:26 46 44
these … hes:-23 -10 -1
these … i:-35 -15 -9
these … it:27 36 -21
these … last:36 53 37
these … me:-26 -11 -8
these … my:37 51 56
these … take:30 34 -5
these … teh:44 34 -17
thesis:-24 -7 -7
they:8 19 25
they ask:15 19 28
they asked:-20 -14 -3
they bled:30 3 -3
they call:30 11 15
they cant:-4 -9 -30
they cut:19 -40 -32
they do:32 -12 -40
they found:-26 -23 -15
they gave:26 24 3
they get:58 47 71
they got:15 -20 -12
they had:-12 20 25
they hav:-33 -26 -30
they i:-29 -30 -28
they know:-32 -5 -1
they left:33 21 16
they let:-4 -12 -28
they make:-25 -21 -12
they put:-40 -33 -43
they read:20 24 10
they said:-57 -57 -20
they saved:62 3 -25
they say:47 -10 -10
they send:29 36 2
they sent:-7 -24 -26
they show:32 36 39
they slept:19 22 19
they stay:38 33 33
they stop:14 20 -6
they take:-22 -14 -14
they told:3 -26 -5
they wake:21 23 8
they want:-23 30 1
they went:49 60 53
they werent:45 38 23
they wil:10 10 32
they wont:80 89 109
they would:1 -34 -12
they … able:58 55 45
they … about:39 41 36
they … adn:17 24 -15
they … all:-30 -26 -22
they … are:48 5 9
they … be:4 -5 30
they … but:33 1 -1
they … clear:23 35 8
they … dei:-16 36 -1
they … do:-24 -8 -6
they … dont:44 34 32
they … down:49 -1 7
they … for:19 21 12
they … friday:25 30 37
they … go:-26 -26 -34
they … hav:110 78 54
they … hert:42 19 -7
they … home:36 27 35
they … husband:42 1 -2
they … i:23 37 12
they … if:35 44 15
they … in:-45 -35 -37
they … is:22 20 -5
they … kil:-21 -23 -4
they … last:64 22 20
they … leave:21 9 7
they … let:-9 -3 29
they … lock:-23 -22 -18
they … me:-10 -35 -52
they … money:18 24 50
they … more:-23 -10 -4
they … no:15 29 27
they … not:-9 -4 -29
they … off:-26 -27 -16
they … or:-33 -2 0
they … out:-21 11 30
they … over:23 33 27
they … rest:33 -5 -2
they … ring:67 58 52
they … saying:29 37 33
they … she:36 35 20
they … suicidal:-55 -51 -1
they … suicide:-28 -53 -11
they … tablets:45 51 35
they … teh:-11 0 27
they … tell:-30 -25 -2
they … that:-22 -12 -7
they … their:-28 -1 -1
they … ther:23 30 7
they … this:49 25 12
they … three:50 39 33
they … to:6 24 5
they … under:32 27 32
they … was:30 34 29
they … wat:-28 -24 -17
they … with:38 29 -1
theyd:82 -23 4
theyd all:45 -23 -7
theyd be:39 -17 -10
theyd cope:24 -1 -1
theyd do:-31 -3 -1
theyd hav:50 -2 -5
theyd manage:31 -2 -2
theyd take:27 37 28
theyd … a:36 -19 -17
theyd … adn:29 33 32
theyd … for:27 -2 -1
theyd … go:31 29 27
theyd … i:33 0 0
theyd … it:-22 -10 -5
theyd … me:82 -5 -3
theyd … off:-39 -3 -1
theyd … over:47 -4 -4
theyd … to:-32 -14 -5
theyd … with:25 -9 -2
theyd … without:30 -2 -2
theyll:117 127 146
theyll all:21 21 34
theyll find:27 27 33
theyll hav:30 28 27
theyll know:57 60 55
theyll think:24 30 30
theyll … i:25 24 6
theyll … im:19 23 32
theyll … know:61 53 60
theyll … me:24 0 8
theyll … my:28 28 23
theyll … on:6 26 31
theyll … sorry:63 57 49
theyll … teh:26 29 40
theyre:34 17 42
theyre all:70 84 81
theyre counting:29 12 15
theyre for:10 20 22
theyre in:36 -7 -8
theyre nearly:79 65 55
theyre thinking:-78 -73 -1
theyre … as:27 -5 -11
theyre … at:-15 -26 -29
theyre … by:43 26 -1
theyre … dont:-24 -10 -2
theyre … goin:6 18 22
theyre … her:13 16 22
theyre … here:13 20 30
theyre … i:43 37 21
theyre … mass:-20 -24 -21
theyre … me:60 42 19
theyre … mins:21 11 10
theyre … of:-81 -75 -3
theyre … on:37 14 20
theyre … suicide:-78 -73 -1
theyre … their:19 25 3
theyre … to:33 25 6
theyre … want:42 27 0
theyve:-5 1 31
theyve all:27 26 26
theyve been:34 35 34
theyve gone:64 66 60
theyve told:-23 -22 -13
theyve … adn:21 20 19
theyve … all:29 26 22
theyve … down:34 30 26
theyve … home:29 38 40
theyve … in:61 63 53
theyve … off:34 30 25
theyve … pills:21 22 12
theyve … teh:55 40 35
theyve … up:-21 -25 -25
thick:-7 -5 -2
thief:0 0 0
thigh:53 59 17
thighs:93 89 -26
thighs are:18 26 -1
thighs last:23 28 0
thighs … covered:18 27 0
thighs … in:18 27 0
thighs … night:26 32 -1
thimble:-22 -20 -13
thin:3 5 9
thing:12 16 20
thing first:37 32 38
thing for:40 29 12
thing from:30 31 53
thing i:33 34 18
thing ill:-18 -22 -23
thing in:47 40 23
thing is:27 66 78
thing ive:-25 -18 -39
thing not:28 24 35
thing paydays:27 24 27
thing stopping:28 0 -4
thing teh:-25 -19 -27
thing that:2 8 -51
thing to:-29 -15 -13
thing who:39 40 39
thing … a:-32 -30 -22
thing … ask:19 20 28
thing … bought:22 38 22
thing … do:56 23 -15
thing … first:-28 -19 -14
thing … has:22 22 19
thing … hav:23 19 -11
thing … helps:21 28 -7
thing … i:26 51 36
thing … is:-11 -48 -22
thing … left:5 4 -39
thing … me:-10 15 39
thing … morning:-21 -10 -7
thing … my:26 31 33
thing … on:51 31 -8
thing … rents:27 24 27
thing … she:33 40 24
thing … teh:23 10 19
thing … to:50 50 6
thing … tomorrow:27 24 27
thing … type:-26 -30 -31
thing … u:11 -5 25
thing … want:27 -8 -18
thing … wanted:-55 -44 -21
thing … wish:-13 -23 -10
thing … would:-58 -24 -6
thing … write:31 25 26
thing … wrote:39 43 37
things:10 -17 -52
things are:-28 -14 -12
things at:-1 19 -73
things crawling:17 21 32
things for:3 29 -2
things i:-50 -21 -7
things in:51 73 31
things teh:51 28 3
things that:-28 -9 6
things to:12 -30 -8
things would:48 0 -1
things … adn:-14 -39 -14
things … air:33 32 43
things … back:-25 -20 -12
things … do:-30 -16 -15
things … edge:40 41 -72
things … goin:-33 -24 -13
things … had:27 24 28
things … i:-44 -29 -32
things … im:6 -36 -25
things … ive:24 30 35
things … me:17 -25 -17
things … said:37 -5 0
things … teh:103 107 52
things … this:26 24 0
things … to:23 14 15
things … watch:24 28 -6
things … week:23 3 -1
think:16 8 8
think about:45 49 -54
think adn:23 24 -13
think another:9 15 31
think how:73 -16 -7
think i:1 25 46
think id:43 -14 -8
think ill:43 54 17
think im:-1 7 26
think is:21 14 -6
think it:-17 24 42
think its:27 -19 -4
think lucky:38 -6 -1
think my:49 28 -11
think of:-16 12 -40
think she:-20 -8 10
think shes:10 -26 -4
think teh:-24 -13 -9
think that:-30 -38 -18
think thats:-45 -38 -18
think u:-27 -10 -4
think … about:0 -21 -15
think … adn:22 46 23
think … anyone:22 -21 -1
think … be:-31 -23 -3
think … can:19 -13 -58
think … dead:18 -21 -1
think … did:42 -1 9
think … do:52 65 -7
think … ending:39 45 -11
think … for:-46 -26 -15
think … from:19 24 -16
think … goin:30 27 8
think … got:20 -3 0
think … hav:8 11 34
think … hes:4 12 24
think … how:19 24 -16
think … i:-24 -19 6
think … id:19 23 0
think … is:-10 -11 -21
think … it:-12 15 -26
think … itd:20 -14 -5
think … its:-34 -18 -11
think … ive:18 26 -13
think … keep:-1 4 -33
think … late:33 37 35
think … let:20 22 31
think … make:4 -24 -7
think … me:15 8 32
think … meant:8 -26 -17
think … more:32 50 -5
think … my:30 26 11
think … myself:-1 -16 -34
think … of:-38 -15 -14
think … on:-21 -10 -10
think … one:8 21 4
think … reason:19 26 -1
think … relieved:45 -3 -1
think … right:-13 -43 -15
think … teh:-4 3 38
think … them:39 20 30
think … time:28 24 9
think … to:61 45 70
think … u:37 -27 -23
think … want:-5 16 87
think … was:17 26 18
think … wen:32 35 10
think … wil:49 25 30
think … would:68 49 39
thinking:27 6 -120
thinking about:55 29 -46
thinking how:52 82 -4
thinking i:-18 -33 -9
thinking id:-24 2 -9
thinking of:18 37 -41
thinking teh:55 -12 -3
thinking to:-28 -6 0
thinking … all:-49 -15 -7
thinking … anything:45 7 -20
thinking … be:-31 -46 -20
thinking … being:22 17 0
thinking … catching:61 -3 -2
thinking … could:3 -57 -28
thinking … ctb:5 -67 -17
thinking … deleting:43 22 -1
thinking … do:55 62 -8
thinking … doing:-2 -52 -6
thinking … ending:56 51 -11
thinking … following:23 -3 0
thinking … geting:65 -10 -1
thinking … hanging:42 51 -5
thinking … hard:17 48 -2
thinking … he:11 34 0
thinking … him:23 -3 0
thinking … himself:35 36 -2
thinking … how:-32 11 0
thinking … in:-20 -21 -1
thinking … it:-53 -34 -10
thinking … killing:30 54 -4
thinking … my:62 84 -9
thinking … myself:71 66 -8
thinking … off:-25 -24 -3
thinking … self:58 27 -2
thinking … shooting:20 32 -1
thinking … since:25 12 -5
thinking … teh:-5 -46 -9
thinking … thoughts:-3 -43 0
thinking … to:97 84 6
thinking … topping:24 33 -1
thinking … up:-47 -9 0
thinking … using:67 -3 0
thinking … was:-21 -15 0
thinking … ways:42 51 -9
thinking … would:27 -14 0
thinkn:25 24 -1
thinkn about:25 24 -1
thinkn … slicin:25 24 -1
thinks:4 5 -9
thinks about:28 31 -38
thinks i:4 10 37
thinks im:-18 -27 -17
thinks its:-17 -18 -26
thinks of:59 45 -5
thinks that:-31 -23 -12
thinks … a:44 41 48
thinks … am:6 8 28
thinks … at:-27 -20 -33
thinks … but:21 23 0
thinks … dead:22 23 22
thinks … goin:-23 -39 -1
thinks … her:-24 -18 -11
thinks … himself:19 22 -7
thinks … his:53 53 20
thinks … in:16 20 18
thinks … my:14 14 20
thinks … teh:-23 -25 -29
thinks … to:-45 -43 -11
thinner:12 -5 0
thinners:-12 -10 -9
third:41 30 15
third adn:24 22 -1
third day:44 70 41
third go:-12 -32 -7
third night:49 25 -4
third one:3 10 26
third time:4 22 -14
third … a:33 5 -19
third … adn:-20 -28 -13
third … he:29 15 -2
third … i:33 6 3
third … is:15 25 45
third … my:-21 -11 -2
third … not:14 19 36
third … on:-9 -22 -2
third … running:49 54 -4
third … this:-17 -18 -26
third … without:16 22 4
thirsty:-1 -1 6
thirteen:-12 -5 1
thirteen days:-3 -1 23
thirteen … till:-3 -1 23
thirties:4 -5 -3
thirtieth:-17 -18 -20
thirty:-35 -19 -18
thirty one:-35 -28 -19
thirty … adn:-31 -25 -16
thirty … dont:32 -4 -1
thirty … since:4 20 21
thirty … teh:12 26 22
thirty … today:-22 -13 -7
this:1 23 38
this account:65 67 41
this address:37 39 39
this adn:7 -38 -29
this aft:29 -11 -11
this afternoon:68 52 57
this antidepressants:19 21 -5
this anymore:-53 -34 -19
this bag:-21 1 -8
this bank:21 -4 -5
this before:-26 -32 -19
this body:39 -11 -2
this close:27 16 17
this country:1 2 23
this detox:41 44 31
this dissertation:-21 -16 -17
this dont:-44 -9 -1
this earth:51 26 15
this evening:67 61 69
this flu:0 -28 -10
this for:30 0 -3
this friday:31 30 30
this from:31 31 22
this game:-41 -15 -8
this heat:-15 -8 -21
this house:-38 -30 -15
this ill:-38 -40 -24
this im:31 28 24
this isnt:-13 14 -33
this ive:2 -1 -25
this ledge:42 51 58
this lief:152 134 90
this little:70 51 58
this love:41 43 16
this meeting:-26 -22 -24
this minute:34 17 18
this month:-35 -16 -63
this morning:-14 -23 -58
this my:-13 10 25
this night:3 1 34
this on:19 12 40
this one:75 74 59
this pain:9 31 -8
this piont:0 -26 -7
this planet:29 16 21
this saturday:-45 -41 -10
this server:52 42 -3
this she:19 26 35
this side:55 52 45
this since:30 -15 -9
this song:3 3 22
this teh:18 26 31
this thread:-20 -20 -16
this thursday:35 36 41
this time:40 35 67
this to:54 51 28
this u:74 75 71
this was:-24 -12 -30
this weak:22 7 -18
this wednesday:50 45 41
this week:-37 -22 -84
this weekend:-22 -17 -35
this while:21 4 1
this world:59 20 50
this … a:-43 -28 -29
this … about:-23 -19 -9
this … after:29 40 29
this … all:-23 -19 -17
this … alone:29 31 39
this … am:-16 -21 -5
this … an:-16 -15 -25
this … anybody:25 20 1
this … approved:45 53 38
this … as:13 9 28
this … at:-14 -34 -29
this … back:18 29 31
this … barn:69 59 61
this … be:-29 -12 -5
this … being:-12 -7 -22
this … boring:16 -26 0
this … but:40 24 29
this … by:68 68 70
this … call:41 19 30
this … can:12 42 45
this … chosen:-22 -8 -1
this … cried:23 -3 -1
this … done:28 21 8
this … dont:-11 -23 -6
this … else:87 94 88
this … end:81 52 60
this … everyone:48 19 29
this … everything:41 52 53
this … feeling:25 9 14
this … fone:19 9 28
this … for:20 36 4
this … forgive:45 54 47
this … forum:30 34 35
this … found:-21 -12 -7
this … gaping:-29 -24 -7
this … giving:-40 -11 -1
this … go:43 28 30
this … goin:35 28 33
this … gone:-23 -25 -15
this … good:41 40 -27
this … goodbye:-84 -89 -89
this … had:32 19 -14
this … has:-32 -32 -19
this … hav:-2 -19 -21
this … her:15 26 0
this … his:32 34 32
this … homework:-21 -14 -1
this … how:-20 -14 13
this … ill:-28 -21 -14
this … im:5 20 26
this … inside:-40 -36 -18
this … is:4 -28 12
this … isnt:-31 -24 -11
this … it:37 35 62
this … kil:-9 -35 -17
this … killing:6 8 -25
this … know:-45 -20 -22
this … laid:27 24 20
this … last:-11 -23 -12
this … leaving:88 82 86
this … lief:26 23 -7
this … long:-16 -9 -22
this … love:51 52 52
this … me:22 24 24
this … mean:-23 -13 4
this … monday:-20 -26 -23
this … most:27 24 -8
this … my:-1 -6 24
this … myself:29 17 -52
this … neva:32 -10 -9
this … night:-10 -8 -22
this … no:-26 -11 17
this … nobody:42 55 47
this … none:20 20 1
this … not:-19 -7 -22
this … note:62 64 69
this … nothing:-32 -23 6
this … of:2 22 23
this … open:-8 24 -22
this … own:-36 -44 -5
this … people:-28 -21 -16
this … place:42 40 28
this … ran:-26 -22 -14
this … right:22 17 19
this … round:22 29 31
this … school:45 47 16
this … see:-12 -17 -23
this … she:37 33 -23
this … shes:60 65 64
this … shook:18 18 20
this … someone:25 2 4
this … sorry:59 46 41
this … starting:10 16 31
this … suicide:63 69 81
this … takes:4 -32 -9
this … telling:11 -1 -25
this … than:25 30 20
this … thank:19 17 28
this … that:-36 -33 -28
this … ther:42 -1 -18
this … theres:23 -25 -21
this … they:-34 -32 -18
this … think:-56 -50 -6
this … this:-34 -45 -24
this … three:-24 -18 -18
this … time:-25 -12 -7
this … tired:-7 -3 20
this … to:-28 -11 -42
this … told:-19 -14 -24
this … train:25 25 25
this … two:-23 -18 -19
this … u:64 65 45
this … want:-39 -45 -12
this … wat:12 30 32
this … wen:22 -3 4
this … were:72 71 41
this … where:70 74 47
this … while:8 -22 -2
this … why:24 26 21
this … wife:57 0 -18
this … wil:24 25 31
this … with:-7 -20 -26
this … wont:53 41 24
this … yall:50 41 43
thisll:1 3 0
tho:0 0 0
thomas:-2 -1 -8
thort:-1 0 0
those:-13 1 1
those im:26 18 19
those of:16 12 20
those … for:16 33 38
those … i:-21 -15 -8
those … is:38 19 38
those … to:25 15 9
those … where:-23 -4 -4
though:0 0 0
thought:-39 -15 -12
thought about:-29 -30 -20
thought adn:27 -5 -17
thought i:-22 -25 -5
thought id:-55 0 17
thought im:8 30 -11
thought is:35 19 -2
thought it:20 40 10
thought no:35 35 -12
thought out:0 0 -24
thought right:48 54 48
thought teh:-22 -8 3
thought they:17 28 25
thought yes:41 18 -5
thought … adn:32 36 37
thought … be:-10 22 -6
thought … death:-25 -5 0
thought … dieing:45 3 3
thought … dont:28 -5 -2
thought … else:25 -1 -4
thought … ending:-63 -55 -2
thought … feel:58 63 29
thought … for:12 16 20
thought … frightened:36 29 23
thought … goin:1 3 -27
thought … hav:10 17 22
thought … how:5 0 -26
thought … i:45 36 27
thought … myself:-68 -44 -5
thought … nothing:27 3 0
thought … over:39 44 -30
thought … suicide:42 21 -1
thought … thats:30 -10 7
thought … through:18 24 18
thought … to:-28 -21 -9
thought … want:-24 -21 -1
thought … was:-29 -14 -27
thought … were:7 22 24
thought … would:7 24 7
thoughts:16 61 -49
thoughts hav:9 -10 -26
thoughts i:34 -13 -6
thoughts in:45 30 -1
thoughts … ending:2 -21 -2
thoughts … hurting:27 38 0
thoughts … i:36 17 2
thoughts … im:68 -58 -2
thoughts … intent:21 21 0
thoughts … it:-14 -42 -2
thoughts … my:44 62 -14
thoughts … new:1 -38 0
thoughts … plan:20 20 0
thoughts … suicide:-48 -44 -2
thoughts … u:28 -2 0
thoughts … ur:40 32 46
thoughts … want:3 25 0
thousand:-22 -21 -17
thout:0 0 0
thrashing:0 0 0
thread:-40 -35 -37
thread u:-22 -20 -17
thread wen:-20 -18 -17
thread … teh:-22 -17 -31
threads:-7 -7 -6
threat:-2 -1 -1
threatened:-26 -22 -17
threatening:19 15 -8
threatens:14 19 -8
threatens to:19 22 -15
three:10 10 19
three adn:59 75 -8
three cuts:21 16 0
three days:5 33 21
three go:42 38 38
three goes:-16 -13 -20
three good:23 22 14
three hes:-28 -28 -24
three hours:-10 -19 -22
three letters:18 17 26
three more:30 19 45
three packets:37 35 27
three sons:20 18 23
three weeks:34 -36 -39
three … a:-43 -36 -19
three … about:20 25 16
three … adn:-30 -7 2
three … ago:22 -32 3
three … are:-20 -20 -11
three … at:35 35 27
three … back:12 -16 -29
three … by:-28 -24 -27
three … clean:-4 29 35
three … down:24 25 33
three … from:21 -3 -10
three … gone:-39 -38 -39
three … goodbye:45 44 43
three … i:-16 -29 -25
three … ill:10 32 36
three … im:6 -3 22
three … ive:64 69 -4
three … leave:-25 -28 -22
three … left:-23 -19 -22
three … let:30 28 35
three … letters:20 18 23
three … my:-8 -24 -12
three … not:49 18 -1
three … off:-23 -27 -13
three … one:-3 6 23
three … regrets:5 18 23
three … since:-10 2 -25
three … three:31 29 52
three … today:13 21 21
three … took:46 33 33
three … us:28 8 8
three … who:-34 -42 -36
three … worth:9 23 29
threw:37 9 1
threw away:5 28 -4
threw it:21 -36 -29
threw me:-21 -6 -3
threw out:-34 -31 -4
threw teh:37 1 16
threw them:-16 -26 -17
threw water:56 50 46
threw … away:67 36 -13
threw … blades:9 -22 -5
threw … eight:22 -2 0
threw … months:36 -1 0
threw … my:15 27 17
threw … on:88 17 16
threw … teh:-2 -11 -27
thrilled:-20 -25 -13
thriller:-22 -9 -7
thriving:-13 -6 -5
throat:76 90 72
throat help:15 17 33
throat im:39 35 38
throat … adn:34 32 35
throat … burning:-47 -47 -45
throat … fire:36 41 41
throat … he:-22 -23 -5
throat … teh:-4 2 -23
throat … up:-48 -50 -46
throttle:-5 -2 -2
throttled:-4 -2 -1
through:13 12 29
through a:-26 -21 -25
through another:29 -9 -3
through at:-28 -25 -19
through before:34 35 28
through ive:27 34 33
through last:-26 -8 0
through me:24 3 6
through my:19 19 24
through school:-25 -10 -9
through that:-30 -26 -17
through this:-30 -34 -21
through tonight:28 -1 2
through with:56 50 9
through … adn:26 36 29
through … back:-22 -16 -12
through … can:20 23 27
through … dont:2 19 21
through … he:59 30 18
through … hes:-25 -27 -17
through … holiday:21 -4 -5
through … i:3 -34 -20
through … ill:30 31 28
through … im:-58 -43 -23
through … it:80 68 28
through … last:1 -3 -26
through … mattress:16 26 28
through … of:-29 -26 -23
through … on:-31 -28 -44
through … overdose:-26 -22 -17
through … seventies:-21 -22 -12
through … shift:52 -17 0
through … that:47 21 -10
through … this:38 -14 1
through … to:-33 -32 -16
through … wall:2 2 26
through … was:33 36 32
through … whole:-12 20 28
through … winter:32 3 2
through … with:-21 -8 -1
through … without:41 -18 -8
throughout:-7 -5 -8
throw:17 3 52
throw it:23 -18 -14
throw me:22 27 28
throw myself:-51 -39 -9
throw up:15 -31 -3
throw … a:7 15 20
throw … after:19 -38 -3
throw … under:39 44 49
throwing:-32 -25 -30
throwing myself:10 10 -30
throwing … a:4 5 -25
throwing … adn:-36 -72 -44
throwing … after:17 54 -11
throwing … at:-77 -60 -9
throwing … blood:-56 -52 -78
throwing … under:4 5 -25
thrown:-15 11 48
thrown boiling:7 7 30
thrown our:4 3 28
thrown teh:53 41 26
thrown … water:7 7 30
throws:55 61 -29
throws plates:19 20 -9
throws things:39 46 -3
throws … adn:19 25 -20
throws … at:52 57 -15
throws … me:25 27 -10
thud:3 2 3
thumb:-4 -5 -17
thumbs:-2 -2 -4
thumping:5 3 11
thursday:1 4 5
thursday adn:16 29 -11
thursday after:34 17 8
thursday i:-24 -55 -30
thursday its:-20 -18 -22
thursday night:17 17 22
thursday on:22 25 28
thursday … adn:-33 -26 -21
thursday … are:-25 -25 -26
thursday … do:0 0 23
thursday … goin:2 1 33
thursday … had:34 28 -5
thursday … i:16 21 26
thursday … ill:60 62 62
thursday … it:57 26 45
thursday … lights:-23 -23 -24
thursday … my:14 17 25
thursday … out:27 23 30
thursday … teh:-22 -26 -32
thursday … that:24 29 29
thursday … wen:72 67 74
thursday … with:22 25 29
thursday … wont:31 31 31
thursdays:5 5 10
thursdays adn:-18 -20 -10
thyroid:-12 -9 -5
ti:-56 -2 -1
tick:113 126 137
tick no:-22 -17 -8
ticked:3 -5 -5
ticked nearly:20 -9 0
ticked … day:20 -9 0
ticked … thoughts:22 24 0
ticket:19 33 43
ticket bought:43 46 49
ticket dont:51 51 49
ticket to:36 38 35
ticket … i:26 22 17
ticket … in:-34 -30 -30
ticket … it:41 42 35
ticket … teh:30 39 38
tickets:-59 -60 -49
tickets adn:-34 -34 -36
tickets … teh:-39 -39 -38
ticking:14 21 28
ticks:5 3 2
tide:67 70 63
tide adn:34 37 32
tide is:23 10 9
tide … i:41 44 40
tide … in:53 45 42
tides:74 61 60
tides coming:41 18 15
tides highest:33 29 32
tides right:35 40 48
tides … at:33 29 32
tidied:-5 -3 2
tidied … teh:31 30 32
tidier:43 3 4
tidier … would:34 -3 0
tidy:-26 -21 -17
tidy … to:-25 -17 -18
tidying:43 -3 -2
tidying … my:45 -1 -1
tie:1 -13 -41
tie adn:21 18 -8
tied:71 84 83
tied at:34 31 28
tied in:-30 -28 -33
tied it:50 52 55
tied up:24 30 26
tied … a:-31 -25 -26
tied … adn:50 51 52
tied … boat:-41 -39 -40
tied … in:24 30 28
tied … my:64 68 59
tiefer:26 28 -1
tiefer als:26 28 -1
tiefer … sonst:26 28 -1
tiem:-1 0 0
tiempo:-76 -12 -2
tiene:9 -8 7
tiene sentido:-34 -20 -11
tiene … en:27 31 38
tierd:-2 -2 0
ties:-22 -22 -25
ties … teh:6 4 -22
ties … to:6 4 -22
tiger:-1 -1 -1
tight:-10 -23 -13
tight adn:42 25 16
tight on:-31 -16 -8
tight … my:-22 -10 -2
tights:14 15 -7
tiktok:-10 -13 -13
til:21 -22 -10
til i:7 -10 24
til its:-3 5 -25
til teh:-22 -21 -19
til … adn:26 8 17
til … i:23 8 16
til … im:7 -27 7
til … u:-4 5 -21
tiles:14 0 -11
till:16 17 -35
till after:-38 -30 -21
till five:-24 -15 -12
till he:48 45 -1
till hes:6 -24 -18
till i:16 36 27
till it:28 6 -26
till june:15 11 21
till midnight:-32 -27 -12
till my:46 5 -7
till noon:26 32 20
till spring:37 30 38
till sunday:-20 -14 -7
till teh:-53 -51 -65
till they:35 19 24
till tuesday:-26 -18 -16
till wednesday:35 32 30
till … a:14 21 -14
till … at:25 29 31
till … bled:36 9 -3
till … by:19 31 37
till … comes:55 43 1
till … dark:-48 -37 -32
till … day:13 13 21
till … died:-45 -4 -1
till … for:10 12 31
till … go:14 13 22
till … home:-24 -23 -21
till … ill:27 35 7
till … im:30 35 37
till … in:-13 -25 -9
till … ive:12 21 21
till … knuckles:54 53 -1
till … landed:21 2 0
till … my:2 -17 -21
till … nothing:2 11 -21
till … off:25 31 -2
till … on:-10 -47 -22
till … see:-1 1 -21
till … split:43 44 -1
till … stars:20 19 -27
till … teh:-40 -62 -41
till … th:-27 -22 -32
till … to:20 16 28
till … weekend:-24 -9 -3
tills:-13 -14 -9
tilting:7 7 9
time:1 -1 -3
time ago:-21 -10 -12
time anyone:29 27 25
time before:54 38 -8
time goodbye:33 36 38
time got:-32 -28 -16
time he:7 -11 -27
time i:-24 -36 -30
time ill:26 29 39
time in:2 -23 -21
time is:77 22 -10
time it:26 16 20
time its:32 35 23
time ive:12 28 38
time on:5 12 32
time round:22 29 31
time shes:18 19 30
time since:34 11 -4
time soon:-28 -22 -3
time teh:27 37 64
time that:-27 -21 -12
time they:35 40 18
time this:27 2 -21
time to:21 -49 -41
time u:-11 -26 -40
time ur:24 27 26
time was:26 25 -17
time zones:-21 -21 -1
time … a:18 -17 -27
time … adn:-42 -40 -25
time … am:33 28 41
time … an:46 27 -5
time … are:-10 -22 -16
time … away:-26 -15 -10
time … came:-20 -14 -13
time … choir:-25 -22 -18
time … clinic:42 5 -3
time … come:9 12 22
time … day:8 21 5
time … did:-11 -15 -41
time … drinks:25 24 -6
time … enough:47 53 49
time … gaping:-29 -24 -7
time … gets:-3 -52 -45
time … goes:-21 -19 -7
time … gone:53 -9 -7
time … has:18 28 33
time … heart:-21 -18 -9
time … him:-2 -11 -49
time … home:-20 -18 -3
time … ill:66 19 20
time … it:17 30 38
time … ive:29 39 51
time … last:35 43 49
time … looking:18 21 30
time … march:-31 -33 -24
time … mind:22 22 -8
time … neva:-32 -33 -18
time … nobody:28 28 37
time … off:-23 -25 -8
time … old:23 30 24
time … open:16 25 29
time … out:14 18 33
time … quiet:49 30 29
time … reads:32 27 27
time … since:-35 -7 -5
time … stopped:4 14 28
time … that:-9 -8 -21
time … this:-13 -12 -24
time … through:35 26 20
time … to:19 -13 -24
time … train:31 32 30
time … u:-9 -22 -12
time … was:-33 -27 -33
time … we:22 26 27
time … with:-31 -16 -11
time … wont:74 40 17
timed:-3 0 5
timeline:4 0 -1
timer:-6 -1 1
timers:-1 -3 0
times:16 -18 -36
times adn:26 9 9
times he:24 8 -9
times i:-41 -27 -9
times im:-21 -14 -11
times ive:22 33 7
times teh:-23 -17 -19
times today:20 20 23
times with:26 37 46
times … adn:16 20 25
times … dont:-26 4 9
times … fast:-23 -17 -19
times … found:51 31 7
times … i:-20 6 5
times … it:40 29 -2
times … me:26 -3 -8
times … on:45 0 2
times … one:-23 -17 -19
times … teh:53 9 16
times … that:-23 -8 -3
times … was:-24 -11 -2
timetable:5 9 17
timing:0 0 0
tin:23 36 28
tin adn:59 56 35
tin in:-26 -23 -8
tin of:-23 -20 -14
tin … cant:17 16 25
tin … in:32 33 38
tin … mine:-26 -22 -20
tin … take:26 27 21
tin … teh:-38 -39 -18
tingle:-1 0 3
tingling:28 33 39
tingling cant:34 35 37
tingly:-3 -1 0
tins:21 -15 -6
tins … teh:28 -5 1
tiny:-12 -1 12
tio:-6 -1 -4
tip:-11 -33 -29
tipped:50 11 -9
tipped it:34 -6 -4
tipped teh:21 26 12
tipped … down:46 -4 -1
tipped … teh:27 -1 -1
tips:-45 -24 -11
tiptoe:2 0 0
tirar:98 34 25
tire:-11 -11 -11
tired:10 -16 7
tired adn:-24 -22 22
tired im:37 40 22
tired of:62 -28 -16
tired … alife:32 -13 -3
tired … all:-20 -24 -10
tired … day:69 -1 0
tired … existing:52 -7 -2
tired … i:-58 1 4
tired … it:8 32 18
tired … lief:-44 -39 -1
tired … living:99 8 5
tired … not:26 5 16
tired … put:-20 -20 -7
tired … teh:-36 -24 1
tired … this:-4 -2 30
tired … tired:8 26 -8
tired … to:19 44 10
tired … want:15 32 0
tiredness:-6 -3 -2
tiro:39 38 61
tiro al:17 20 32
tiro del:24 18 37
tiro … puente:24 18 37
tiro … tren:28 29 45
tisch:-1 -1 -3
tissue:4 19 -9
tissue … my:14 21 -7
tissues:-9 -7 -14
titled:-7 -1 0
titration:0 0 0
tl:-18 -24 -14
tn:78 78 10
to:-21 -12 -9
to a:-36 -38 -56
to act:5 34 -4
to adn:4 14 27
to all:33 30 23
to an:28 37 31
to any:54 -6 1
to anything:44 5 18
to ask:-38 -27 -18
to attack:23 25 -14
to bang:30 2 0
to beachy:18 19 22
to beat:18 31 -4
to become:2 -21 0
to bed:-31 -44 -41
to being:83 56 -2
to bin:23 10 0
to black:26 30 27
to blame:46 37 44
to bleed:17 30 23
to blow:41 44 -1
to bomb:31 42 -4
to bother:27 4 3
to breathe:20 35 33
to bring:72 40 21
to burn:57 -18 13
to cancel:26 31 4
to carry:40 12 24
to catch:53 26 -12
to change:25 15 32
to choose:-21 -7 -5
to christmas:13 12 21
to church:8 11 27
to class:20 11 11
to clear:38 40 23
to climb:69 69 51
to come:31 26 29
to comit:8 33 -20
to count:-22 -16 -13
to crash:-3 -1 38
to ctb:9 47 -79
to cut:99 -4 -32
to dad:19 20 16
to dads:-47 -42 -46
to dance:-33 -7 -5
to day:49 -2 -1
to death:-1 -2 -22
to decide:16 20 25
to dei:-6 40 7
to disappear:44 -19 -4
to do:33 44 33
to drink:-127 -51 -38
to drive:0 6 28
to drown:23 33 -9
to eat:12 -26 -10
to empty:48 39 34
to end:-11 -29 -84
to everyone:29 17 -6
to exist:64 -32 -8
to fade:38 36 33
to feel:-35 -6 -16
to fetch:24 22 33
to find:30 29 61
to finish:49 64 36
to fish:14 18 31
to five:-27 -21 -17
to fix:-36 27 5
to float:24 -9 -1
to for:-26 -10 -12
to game:31 33 -5
to get:3 34 49
to glasgow:39 -3 -3
to go:24 24 13
to granny:26 30 26
to hang:-38 -42 -58
to hate:-22 -10 -5
to hav:22 8 0
to hear:-52 -30 -24
to heaven:23 30 41
to help:-30 -31 -34
to her:11 26 26
to hert:-52 -39 -49
to hes:-25 -16 -8
to him:-15 -37 7
to his:-45 -38 -4
to hit:-25 60 11
to hold:-36 -27 -21
to i:-19 -17 -25
to im:-57 -49 -30
to inject:26 42 22
to is:25 42 4
to it:82 88 36
to jmup:60 71 28
to join:35 24 36
to k:41 43 -17
to keep:-20 -27 -11
to kermit:17 20 38
to kev:18 20 21
to kil:26 11 5
to last:-10 -42 -40
to lay:-23 -15 -8
to leave:-18 -38 -17
to let:-46 -31 -16
to lie:28 35 40
to liv:19 -35 -38
to log:30 15 -50
to look:10 -2 -27
to lose:17 -36 -7
to make:32 14 2
to mam:37 36 34
to meet:21 16 23
to mind:51 31 38
to mine:-28 -17 -15
to morning:49 47 43
to move:30 12 10
to much:25 21 16
to my:-7 -23 -21
to myself:6 48 -25
to need:-26 -34 -2
to nobody:78 78 67
to nothing:49 60 -4
to of:33 43 51
to off:33 10 -45
to old:9 -21 -12
to once:81 60 24
to one:-19 -38 -14
to open:28 17 17
to opt:29 13 -18
to our:-21 -14 -1
to overdose:74 57 -12
to pay:-10 -9 23
to pick:-27 -16 -10
to play:-24 -19 -16
to prison:36 39 39
to propose:-23 -22 -24
to pull:-62 -38 -22
to punish:66 73 0
to push:35 22 -13
to put:19 23 -31
to quit:-25 -46 -42
to reach:12 -24 -7
to read:41 49 69
to remember:-23 -16 -13
to report:6 25 -9
to respawn:95 60 0
to rest:30 -11 -3
to restart:1 -21 -13
to return:60 -8 -5
to ring:43 30 24
to run:24 4 16
to save:27 20 22
to say:1 26 24
to school:-63 -55 -43
to score:34 -1 -2
to scratch:72 -73 -1
to see:-18 -9 28
to self:48 26 -1
to send:36 36 14
to shake:39 29 29
to shoot:12 20 42
to show:-3 -10 -45
to shut:-26 -36 -17
to sign:23 49 5
to sleep:9 -35 -6
to slit:44 45 -9
to smother:42 45 44
to someone:37 -18 -3
to sort:3 8 26
to speak:-34 -25 -9
to stab:5 7 -29
to stand:33 32 17
to start:-24 -14 -12
to stay:58 41 37
to step:30 37 29
to stop:3 4 32
to strangle:-12 -7 -22
to suicide:11 -3 -32
to swimming:-26 -23 -14
to talk:11 9 31
to tell:-48 -44 -45
to that:-27 -13 -15
to thats:55 55 51
to them:-31 -21 -26
to this:-29 -48 -18
to throw:-20 -35 11
to tonight:-20 -15 -6
to top:11 26 -32
to travel:9 29 42
to try:26 16 21
to turn:-41 -17 -3
to twenty:-25 -14 -11
to u:64 42 34
to un:14 25 -4
to unalive:11 32 -51
to ur:-39 -11 -28
to us:-34 -31 -18
to use:15 16 21
to vanish:-35 -13 -3
to voicemail:70 68 30
to wait:-22 -14 -13
to walk:21 34 36
to want:80 31 -13
to waste:27 23 28
to watch:-36 -41 -25
to wear:-24 -10 17
to wen:-44 -32 -24
to where:38 31 32
to with:-22 -21 -13
to yeet:18 25 -1
to … a:-29 -28 -56
to … about:-26 -34 -44
to … across:-25 -26 -14
to … adn:8 20 14
to … afraid:26 -3 -2
to … after:-16 -27 -9
to … alife:91 43 -43
to … all:-11 -30 -50
to … am:16 29 39
to … an:40 -2 18
to … answer:23 -7 -4
to … anymore:1 -33 -59
to … anything:-22 -39 -10
to … anyway:-20 -6 -9
to … anywhere:45 19 19
to … are:10 40 47
to … arms:23 -27 -12
to … as:22 -12 -71
to … ashamed:29 -9 -1
to … asleep:53 24 26
to … at:-9 -27 -18
to … away:39 31 8
to … baby:29 31 18
to … back:-26 -8 8
to … bad:-7 32 -46
to … bank:60 43 48
to … barn:16 13 26
to … bathroom:26 20 -29
to … be:20 -20 4
to … because:-21 6 -26
to … been:-36 -39 -10
to … before:51 53 64
to … beter:-46 -40 -9
to … big:35 16 21
to … bit:41 48 43
to … black:50 47 55
to … bleeding:2 1 -36
to … bookies:70 -1 -1
to … both:34 42 42
to … bottom:23 22 15
to … bought:-21 -15 -9
to … boys:19 24 -2
to … brother:-7 -2 35
to … brothers:27 17 13
to … bullet:49 43 -1
to … buried:-40 2 11
to … bus:19 4 -28
to … but:-18 -32 -33
to … by:-8 -7 -27
to … bye:25 15 16
to … cant:48 36 -1
to … car:54 56 44
to … cheerio:28 33 26
to … chemist:-37 -28 -24
to … chest:36 45 14
to … children:33 46 1
to … chin:-10 -23 -15
to … christmas:3 1 21
to … cliffs:40 46 55
to … coat:22 21 15
to … cold:40 39 45
to … come:11 -28 -18
to … comes:-47 -14 -7
to … cousin:-20 -16 -9
to … dad:1 -5 -32
to … daughter:35 39 27
to … day:-4 -37 -12
to … days:41 36 20
to … dead:40 66 57
to … death:32 21 -4
to … decided:10 17 26
to … delete:40 55 -5
to … deleted:29 -1 0
to … detox:28 31 37
to … dietitian:24 -41 -1
to … discharged:-21 -7 -3
to … do:68 48 67
to … does:-24 -17 -2
to … dog:21 23 24
to … doing:18 48 4
to … dont:50 13 27
to … door:72 62 77
to … dose:29 38 -48
to … double:32 33 43
to … drawer:-25 -15 -8
to … drink:-27 -19 -17
to … drinking:-28 -20 -22
to … driver:27 27 26
to … each:-22 -20 -15
to … either:22 -3 1
to … else:27 37 26
to … end:31 92 37
to … every:-10 -40 -19
to … everyone:-39 -30 -19
to … everything:-39 -31 -14
to … ex:11 22 34
to … except:0 22 37
to … exist:13 -23 -3
to … existing:71 -27 -14
to … exit:33 5 -1
to … face:22 6 38
to … family:61 44 29
to … farewell:64 62 63
to … fear:-38 -1 0
to … feed:50 53 43
to … feel:-11 21 15
to … feet:47 -3 -2
to … field:35 12 14
to … final:-35 -27 -15
to … fire:22 21 24
to … first:25 15 4
to … five:-21 -15 -10
to … flat:-14 -5 -21
to … flatmate:21 -12 -16
to … fone:5 5 24
to … forever:32 6 12
to … form:-42 -33 0
to … found:101 101 88
to … frends:-32 -27 -24
to … friend:-24 -14 -2
to … from:30 -1 9
to … front:97 65 31
to … full:-23 -110 -2
to … funeral:26 15 -10
to … get:-13 -31 -24
to … girl:57 59 51
to … go:-16 -1 -35
to … god:-31 -1 15
to … goin:60 67 66
to … gone:15 7 -25
to … goodbye:53 51 56
to … got:1 10 29
to … grandad:27 11 10
to … group:40 29 21
to … gym:-32 -28 -20
to … had:11 35 -7
to … hair:-24 -26 -2
to … hand:-21 -18 -4
to … hanged:28 19 -1
to … harm:47 4 -1
to … has:-42 -23 -25
to … hav:29 -39 -18
to … havent:-5 -37 -14
to … he:50 46 58
to … head:-45 -55 -32
to … headland:33 26 26
to … heard:-34 -24 -1
to … heart:31 35 31
to … held:27 -10 -13
to … hell:46 39 39
to … her:-43 -41 -26
to … here:-46 -37 -15
to … herself:38 41 4
to … hes:29 28 -26
to … high:-1 3 46
to … him:-29 1 -21
to … himself:-5 2 -27
to … his:6 26 -32
to … hoap:-22 -18 -18
to … holding:34 -8 -6
to … home:17 5 -38
to … honest:21 -21 -13
to … hospice:29 38 -1
to … hospital:-30 -22 -11
to … hostel:3 12 -30
to … hours:51 -14 -1
to … house:43 59 3
to … housing:46 50 52
to … how:-25 -16 -3
to … huge:34 0 0
to … hundred:30 29 33
to … husband:-32 -47 -28
to … husbands:13 12 34
to … i:-2 21 47
to … ice:25 9 0
to … id:-37 -12 0
to … if:8 -24 -20
to … ill:8 -4 -31
to … intend:28 36 -12
to … into:20 8 41
to … is:11 -38 -34
to … isnt:5 29 13
to … itd:28 -1 -1
to … itll:26 32 45
to … its:7 14 56
to … ive:13 10 47
to … killing:9 12 -25
to … kissed:27 34 40
to … kitchen:-32 -30 -21
to … know:13 9 -33
to … lads:19 12 29
to … last:36 -57 -27
to … lately:44 -10 -7
to … lease:-25 -24 0
to … leaving:-29 -45 18
to … left:42 55 31
to … legs:-34 -24 -12
to … let:-8 -34 -22
to … letters:28 37 28
to … lief:31 30 -34
to … line:59 52 50
to … little:21 32 17
to … liv:16 13 26
to … living:29 16 -23
to … longer:-90 -43 -5
to … look:14 11 32
to … lost:58 -1 1
to … loud:47 -5 -3
to … loves:40 35 25
to … lying:27 -14 -10
to … made:11 2 22
to … make:43 -9 -7
to … married:20 24 1
to … match:-20 -26 -26
to … me:-8 -24 6
to … meeting:-32 -52 -39
to … midnight:39 38 40
to … mind:26 40 35
to … mirror:0 -21 -36
to … miss:26 32 -2
to … mixed:33 31 0
to … monday:17 -4 -22
to … money:-44 -31 -16
to … moon:-33 -33 -27
to … morphine:-26 -13 -9
to … mother:6 -4 -21
to … mothers:26 39 35
to … mouth:24 6 -1
to … mp:22 0 0
to … much:-9 37 37
to … mum:-24 -47 -41
to … museum:-24 -23 -15
to … myself:32 15 -53
to … neck:39 30 38
to … neighbours:-20 -21 -16
to … neva:40 58 3
to … nice:-9 -31 -20
to … nine:-28 -28 -26
to … nobody:-45 -35 -35
to … not:44 55 35
to … note:20 28 38
to … nothing:45 -39 -44
to … number:-43 -25 -3
to … of:23 34 43
to … ok:-23 -17 -12
to … on:-20 -23 13
to … once:-23 22 34
to … one:-5 46 6
to … ones:18 47 58
to … or:-20 8 -11
to … other:-2 -9 -20
to … our:21 24 -9
to … out:19 39 37
to … over:12 -8 -35
to … own:41 31 -80
to … paid:-21 -19 -16
to … pain:22 30 -16
to … parents:60 62 54
to … past:31 52 47
to … pay:7 6 -22
to … people:30 18 11
to … permanent:37 -4 -2
to … permanently:1 -43 -4
to … person:52 -4 5
to … pictures:-32 -32 -23
to … pier:26 34 30
to … pills:-5 -20 -8
to … place:6 9 21
to … properly:-21 -1 0
to … quarry:44 43 34
to … quietly:24 20 18
to … rafter:-22 -18 -20
to … razors:7 24 -1
to … reaching:-23 -21 -25
to … ready:-22 -14 -12
to … real:27 14 -7
to … reason:-21 -20 -16
to … relapsed:-25 -2 0
to … reservoir:48 44 50
to … return:28 36 35
to … rid:32 -5 -3
to … right:-18 -40 -70
to … roof:53 60 22
to … round:-1 -30 -20
to … said:5 -12 -22
to … same:101 106 77
to … sat:59 35 38
to … saturday:29 25 40
to … saved:45 0 0
to … say:17 -9 -21
to … saying:10 -21 -11
to … scard:-38 -28 -17
to … school:64 62 21
to … screw:13 22 -1
to … sea:21 26 29
to … second:41 33 45
to … see:-3 3 22
to … self:36 16 -9
to … server:24 0 -2
to … shaking:18 25 38
to … shed:-21 -3 6
to … shell:-1 0 -34
to … sheriff:14 16 27
to … shes:-14 -26 -56
to … shopping:34 -3 0
to … since:-24 -24 -31
to … sister:11 14 -26
to … sitting:20 5 -1
to … six:-32 -31 -15
to … skull:6 8 -25
to … sleep:36 34 14
to … sleepy:7 14 21
to … slide:33 47 35
to … slow:38 28 -4
to … slugs:-29 -31 -4
to … snoring:-24 -19 -15
to … social:21 26 -13
to … sombody:-50 -30 -22
to … some:-32 -20 -12
to … someone:44 36 21
to … something:-27 12 -44
to … soon:-23 -9 -2
to … sponsor:38 -1 3
to … staff:26 -9 -11
to … station:-36 -31 -33
to … stepfather:34 44 4
to … stop:-4 -67 -25
to … stopped:-21 -29 -35
to … strangers:25 28 5
to … subscription:0 44 0
to … suicidal:23 8 -1
to … suicide:17 35 -30
to … sunday:35 42 27
to … supervisor:8 20 16
to … suppose:-40 -13 -4
to … sure:43 44 81
to … surgery:5 12 26
to … take:-32 -26 -25
to … taken:9 -10 -43
to … takin:-27 -28 -19
to … talked:34 30 32
to … talking:-26 -19 -15
to … tell:24 12 14
to … than:0 -28 -32
to … thank:27 25 32
to … thanks:11 21 8
to … that:-26 -33 -30
to … thats:57 45 55
to … them:1 30 56
to … themselves:18 24 -1
to … ther:-45 -35 -33
to … theres:-47 -31 -24
to … these:28 -1 -1
to … theyll:50 38 39
to … thing:25 -30 -20
to … thinking:11 44 -2
to … this:20 -9 10
to … those:27 21 -14
to … thoughts:49 42 45
to … through:-3 3 -71
to … till:-12 -21 -21
to … time:-59 -56 -18
to … tip:-21 -15 -17
to … toaster:42 38 -1
to … today:49 26 45
to … together:19 31 33
to … told:-18 -34 -38
to … tomorrow:24 10 -7
to … tonight:6 16 24
to … took:-43 -27 -2
to … top:24 43 36
to … two:-35 -22 -18
to … u:1 -4 20
to … unalived:43 36 -1
to … under:27 47 53
to … until:-33 -26 -2
to … ur:-3 6 -20
to … us:16 3 21
to … use:25 1 -6
to … visit:-22 -15 -11
to … wake:55 46 54
to … want:-57 -33 -22
to … wants:57 32 9
to … was:-34 -34 -29
to … wasnt:-29 4 31
to … water:-40 -4 -12
to … wednesday:-25 -19 -21
to … weight:-2 -30 -19
to … weir:-53 -54 -54
to … where:-30 -14 -22
to … whether:61 72 72
to … which:-30 -31 -17
to … while:32 48 60
to … who:3 2 34
to … whole:-28 -14 -8
to … wholl:64 63 61
to … whose:-22 -19 -12
to … wife:-32 -20 -11
to … wil:-43 -36 -46
to … wish:-31 -1 -2
to … wont:55 59 63
to … work:-55 -33 -17
to … worse:-24 -6 -5
to … would:6 23 -17
to … wouldnt:57 15 32
to … wrists:46 51 -95
to … written:57 57 53
to … yes:40 44 0
to … yesterday:26 10 -7
to … youre:22 22 24
to … youve:72 41 12
to … zero:40 -1 0
to … zoo:-24 -27 -17
toast:-34 -51 -21
toast in:30 28 40
toast teh:27 0 0
toast … me:-19 -20 0
toast … of:27 0 -16
toast … rest:27 0 0
toast … triangles:30 28 40
toasted:-1 0 0
toaster:42 61 1
toaster bath:71 90 22
toaster … jokes:31 61 -4
toastie:-2 -2 -1
toasting:-3 -1 -1
tobias:0 0 0
tochter:-4 6 -9
toda:-10 -8 -4
todas:11 17 9
todas las:29 31 22
todas … noches:14 21 -3
todas … pastillas:51 41 41
today:-28 -48 -50
today adn:-39 -56 -56
today because:35 39 -6
today but:24 -23 -7
today for:-61 -55 -50
today he:31 26 -22
today hes:53 55 30
today if:2 13 34
today im:-37 -41 -76
today in:44 54 43
today is:-24 -18 -31
today it:11 31 -27
today ive:-41 -21 -27
today more:5 4 -38
today my:20 -30 -20
today one:34 32 39
today running:27 33 34
today teh:-38 -32 -48
today that:5 -7 -22
today ther:-30 -5 -1
today tomorrow:67 75 65
today with:-51 -40 -38
today without:33 -2 -2
today … a:-48 -57 -30
today … after:62 73 64
today … agree:21 26 -6
today … at:38 20 8
today … be:-21 -9 -12
today … by:17 13 21
today … cant:15 8 31
today … curious:41 43 0
today … did:43 60 32
today … doing:-45 -39 -15
today … dont:33 9 15
today … feel:27 36 24
today … first:-28 -11 -4
today … goin:-25 -22 -30
today … got:-51 -49 -45
today … has:-4 -5 -44
today … him:-30 -21 -17
today … his:18 15 22
today … i:43 -5 7
today … im:-2 -45 -13
today … is:-5 -33 -44
today … it:-7 -26 -10
today … its:-22 -11 -10
today … ive:-37 -19 -38
today … leter:29 -11 -4
today … me:-37 -24 -12
today … my:18 23 9
today … myself:-18 6 -23
today … nearly:23 36 -3
today … neva:25 28 28
today … not:6 28 -12
today … of:-24 -7 -4
today … on:46 69 50
today … one:33 39 29
today … right:-28 -17 -10
today … said:25 14 -28
today … says:-12 1 26
today … stopped:4 3 -32
today … than:3 -4 -29
today … that:14 26 -1
today … them:-21 -14 -20
today … they:18 21 26
today … to:33 32 39
today … took:-16 -39 -19
today … tried:91 88 95
today … want:60 -14 -3
today … wanting:31 27 0
today … was:36 1 -16
today … with:35 29 8
todays:60 50 20
todays date:31 35 43
todays session:50 40 -8
todays … adn:53 35 -5
todays … on:61 55 53
todays … teh:61 57 46
toddler:-15 1 13
toddler has:-26 -19 28
toddler in:39 32 39
toddler … adn:26 22 -8
toddler … eaten:39 45 50
toddler … swallowed:-63 -59 -17
toddler … teh:19 20 25
toddlers:-27 -21 -12
todmude:-8 -6 -3
todo:57 -18 27
todo perdonenme:54 53 47
todos:40 2 -17
todos … dias:49 45 -3
todos … lean:17 24 21
todos … no:-39 -31 -36
toe:-7 -15 -7
toes:14 18 6
toes for:-31 -19 -23
toes over:27 30 31
toes … teh:26 30 29
together:-3 25 25
together i:-32 -3 -3
together teh:51 37 40
together … adn:-41 -8 -11
together … no:58 53 0
together … teh:-32 -36 -42
together … thing:55 50 52
together … with:59 56 -3
toilet:-5 7 -20
toiletries:20 20 22
toiletries bag:20 20 22
toilets:45 35 21
toilets at:13 23 24
toilets i:60 -17 0
toilets today:30 32 -18
toilets … adn:28 27 -7
toilets … said:21 18 -1
toilets … work:-31 -16 -2
toit:18 19 24
toit de:35 36 38
toit … et:35 36 38
toit … limmeuble:35 36 38
tok:93 99 100
tok to:53 63 70
told:23 14 -8
told a:37 47 34
told anyone:15 35 -6
told him:-35 -39 6
told his:66 40 11
told ill:16 20 20
told it:-40 -25 -20
told me:-46 -33 -83
told my:29 -12 -16
told myself:55 -30 -17
told no:41 -32 -13
told nobody:-28 -29 -9
told school:23 25 1
told sombody:65 52 29
told teh:11 21 23
told that:-32 -27 -11
told their:32 0 -5
told them:-9 33 -4
told this:-24 -21 -9
told wat:-20 -13 -21
told work:20 35 -14
told … a:11 34 55
told … about:-30 -23 -33
told … adn:5 -49 -19
told … be:-23 -5 14
told … before:38 3 0
told … chemist:28 25 25
told … curry:-20 -13 -7
told … dog:-23 -8 -2
told … else:-28 -37 -22
told … goin:39 32 -9
told … goodbye:17 24 -2
told … got:14 21 19
told … gp:28 -2 0
told … had:17 18 25
told … hed:33 16 -6
told … hell:32 28 -7
told … hes:34 16 -44
told … how:-27 -18 -7
told … husband:-18 -30 -18
told … i:-46 -13 -6
told … im:56 83 69
told … is:40 31 2
told … it:68 54 -5
told … its:-45 -37 6
told … ive:6 22 28
told … keyworker:37 -4 -4
told … maid:36 28 -5
told … my:-30 -5 -8
told … nan:27 30 -2
told … no:-22 -20 -12
told … nurse:30 25 -7
told … one:46 -6 -21
told … out:14 19 20
told … over:22 21 -16
told … shed:-26 -19 -9
told … soul:-4 3 37
told … sponsor:47 0 3
told … suicidal:25 18 0
told … teh:-32 -31 -36
told … that:21 19 -33
told … they:4 5 32
told … to:-26 -54 -42
told … wanted:-48 -24 -1
told … wants:27 22 -18
told … wat:-24 -24 -22
told … week:30 32 42
told … were:-33 -33 1
told … which:43 25 9
told … whole:-12 -23 -8
told … wife:33 14 11
tolerance:-51 -34 -37
tolerance is:13 33 -18
tolerance … adn:10 35 -9
tolu:-8 -10 -9
tom:-2 0 2
tomado:76 68 71
tomado … pastillas:29 25 23
tomato:-19 -20 -17
tomatoes:-51 -43 -22
tomatoes adn:-22 -24 -22
tome:29 39 40
tome todas:35 28 30
tome … las:35 28 30
tome … pastillas:35 28 30
tomo:-9 -7 -9
tomorrow:11 8 20
tomorrow adn:-29 -50 -20
tomorrow after:50 58 53
tomorrow at:21 36 28
tomorrow because:6 20 24
tomorrow before:82 91 108
tomorrow id:42 -23 -15
tomorrow if:13 35 -22
tomorrow im:-58 -55 -48
tomorrow is:-35 -40 -37
tomorrow ive:81 70 50
tomorrow morning:21 6 25
tomorrow night:-24 -25 -20
tomorrow off:23 33 45
tomorrow on:14 14 -28
tomorrow or:30 23 21
tomorrow rents:27 24 27
tomorrow she:39 33 5
tomorrow teh:-36 -27 -26
tomorrow that:43 26 14
tomorrow we:-19 -22 -20
tomorrow wen:-70 -27 -11
tomorrow while:34 35 29
tomorrow with:-18 -32 -24
tomorrow … a:38 42 38
tomorrow … adn:6 6 22
tomorrow … as:4 5 23
tomorrow … can:-19 -28 -23
tomorrow … care:20 18 23
tomorrow … dawn:31 29 29
tomorrow … do:-31 -29 -19
tomorrow … dont:35 11 25
tomorrow … first:24 35 30
tomorrow … go:46 25 -3
tomorrow … goin:-78 -78 -72
tomorrow … had:34 44 -10
tomorrow … he:27 7 0
tomorrow … hes:20 19 27
tomorrow … i:32 54 53
tomorrow … in:-39 -39 -39
tomorrow … it:52 46 42
tomorrow … leave:21 23 0
tomorrow … luck:-21 -18 -14
tomorrow … my:-5 26 -14
tomorrow … night:-24 -22 -22
tomorrow … not:75 58 64
tomorrow … nothing:23 25 23
tomorrow … of:-34 -5 -7
tomorrow … others:36 37 40
tomorrow … out:-30 -26 -31
tomorrow … own:11 9 -34
tomorrow … school:-1 -3 31
tomorrow … shoot:-53 -49 -24
tomorrow … take:34 31 7
tomorrow … teh:11 33 19
tomorrow … ten:4 6 35
tomorrow … to:-65 -52 -36
tomorrow … two:31 37 42
tomorrow … wasnt:53 52 55
tomorrow … wat:-33 -16 -16
tomorrow … wil:-50 -40 -15
tomorrow … with:40 31 36
tomorrow … wont:39 50 35
tomorrow … work:12 24 25
tomorrows:25 26 45
tomorrows another:-23 -20 -6
tomorrows … go:-23 -20 -6
tomorrows … that:27 26 26
ton:-4 -3 -4
tone:-18 -14 -11
tongs:0 0 0
tongue:32 42 60
tongue bit:-18 -22 -26
tongue day:15 24 18
tongue i:34 34 42
tongue woke:13 17 27
tongue … on:-20 -24 -25
tongue … shes:-22 -30 -29
tonight:89 100 105
tonight adn:46 50 46
tonight after:38 41 19
tonight all:29 40 39
tonight at:-21 -14 -20
tonight because:-24 -23 -23
tonight but:4 -43 -29
tonight by:9 13 23
tonight bye:-47 -43 -39
tonight cant:-20 -22 -35
tonight ctb:17 15 22
tonight dont:-25 -25 -16
tonight go:-22 -17 -12
tonight he:27 25 -3
tonight i:-1 -25 -8
tonight if:-41 -41 -43
tonight ill:71 67 54
tonight im:-60 -68 -27
tonight in:11 13 24
tonight is:-31 -36 -62
tonight its:51 37 28
tonight ive:35 33 26
tonight let:39 36 40
tonight long:21 30 33
tonight love:11 21 19
tonight my:-40 -38 -36
tonight no:-25 -25 -36
tonight nobody:36 37 29
tonight not:27 31 27
tonight on:56 58 56
tonight razor:-40 -39 -21
tonight roap:67 74 81
tonight same:42 51 35
tonight she:-31 -24 -16
tonight since:-44 -35 -25
tonight sorry:26 24 37
tonight teh:109 90 65
tonight that:-12 -35 -8
tonight two:-23 -13 -10
tonight while:51 37 19
tonight wish:-29 -12 -10
tonight with:52 24 -3
tonight without:42 25 30
tonight … adn:-32 -28 -12
tonight … after:21 13 13
tonight … am:32 15 10
tonight … at:-48 -45 -46
tonight … bad:-23 -16 -10
tonight … bag:71 74 65
tonight … be:-37 -43 -94
tonight … been:10 -28 14
tonight … bought:28 21 22
tonight … burn:3 4 20
tonight … buying:26 30 -10
tonight … can:14 -30 -27
tonight … dead:10 14 29
tonight … did:50 31 -8
tonight … do:5 11 20
tonight … dont:27 18 7
tonight … down:20 23 5
tonight … end:57 29 -20
tonight … finished:45 38 32
tonight … for:1 3 21
tonight … gave:8 -20 -9
tonight … gets:3 -24 -11
tonight … go:49 46 41
tonight … goin:-22 -22 35
tonight … good:0 1 -27
tonight … got:-13 -20 -1
tonight … has:2 2 32
tonight … hav:-34 -39 -42
tonight … he:55 24 31
tonight … hes:4 8 34
tonight … house:25 26 37
tonight … i:34 13 -15
tonight … id:-33 -42 -13
tonight … ill:46 40 14
tonight … it:92 63 44
tonight … its:39 31 -5
tonight … ive:-40 -63 -60
tonight … know:21 -29 -40
tonight … left:-25 -20 -7
tonight … locked:-53 -37 -15
tonight … me:35 6 4
tonight … my:12 9 42
tonight … myself:8 10 46
tonight … next:26 25 26
tonight … no:27 42 29
tonight … nobody:-63 -53 -26
tonight … out:34 44 4
tonight … proper:9 9 23
tonight … put:-12 -24 -24
tonight … see:-21 -14 -21
tonight … shes:-24 -20 -17
tonight … sorry:9 14 24
tonight … step:21 28 32
tonight … stop:-40 -42 -40
tonight … thats:35 25 27
tonight … theres:32 36 29
tonight … ticket:25 29 31
tonight … time:36 46 41
tonight … to:17 -1 35
tonight … told:-37 -29 -4
tonight … turn:59 58 51
tonight … twenty:-29 -13 -12
tonight … under:12 22 10
tonight … wake:-18 -26 -24
tonight … want:31 36 48
tonight … was:-14 -21 -37
tonight … way:36 47 54
tonight … wil:54 53 44
tonight … with:37 40 35
tonight … wont:26 41 24
tonights:81 77 80
tonights teh:85 71 88
tonights … first:-27 -17 -17
tonights … i:19 7 22
tonights … night:11 19 32
too:0 0 0
took:8 17 44
took a:10 32 15
took al:27 26 22
took an:-45 -76 -48
took double:49 54 63
took every:12 26 38
took everything:36 -4 3
took he:28 17 -23
took him:-43 -36 -36
took his:44 50 45
took many:64 53 48
took me:-38 -43 -33
took my:-25 -22 -11
took off:-28 -23 -7
took one:-23 -19 -13
took something:53 43 25
took tablets:-46 -25 -8
took them:27 17 10
took up:-22 -18 -6
took … a:-25 -17 -13
took … adn:43 51 34
took … all:-12 -19 -25
took … an:-34 -32 -24
took … antidepressants:-12 -2 -22
took … as:21 16 26
took … at:74 91 79
took … back:-37 -26 -46
took … but:53 54 52
took … car:43 44 41
took … charger:-51 -43 -29
took … coat:-21 -19 -21
took … dog:18 26 29
took … evening:-19 -21 -18
took … everything:30 34 36
took … few:-24 -4 -3
took … fone:-41 -33 -16
took … from:-30 -19 -17
took … full:19 21 20
took … handful:15 14 21
took … hands:-29 -14 -13
took … heart:38 51 43
took … her:-79 -78 -58
took … hour:-21 -12 -9
took … i:56 7 15
took … im:-4 7 21
took … in:33 30 32
took … insulin:25 24 25
took … it:-22 -7 0
took … key:42 51 52
took … keys:34 35 29
took … lot:-40 -61 -55
took … me:-20 -14 -16
took … much:14 14 20
took … mums:21 32 35
took … my:30 26 29
took … night:37 43 51
took … of:21 11 13
took … on:2 -37 -22
took … out:-51 -83 -37
took … overdose:-8 -34 -3
took … own:-23 -33 -9
took … packet:26 24 29
took … packets:58 60 51
took … pills:-1 -21 -8
took … razor:17 27 -1
took … spare:31 34 34
took … tablets:12 30 21
took … teh:28 25 27
took … than:69 6 -26
took … that:-46 -38 -32
took … thing:9 19 25
took … this:35 22 36
took … three:28 21 20
took … to:-28 -49 -45
took … twice:-21 -14 -7
took … two:33 20 19
took … weeks:27 21 16
took … whole:19 20 21
tookn:12 15 13
tool:39 6 -12
toolbox:-17 -14 -40
toolbox adn:-10 -8 -37
tools:7 19 23
tools … teh:37 49 57
toook:0 0 0
tooooo:0 0 0
tooth:17 13 -18
tooth adn:32 4 5
tooth out:27 35 -6
tooth … adn:38 41 -1
tooth … my:28 -1 -1
toothache:0 -2 -2
toothbrush:-2 -1 0
top:54 65 10
top deck:25 25 16
top floor:-28 -29 -22
top himself:1 1 -55
top level:31 26 34
top myself:64 66 -34
top of:29 32 15
top up:-22 -16 -1
top yourself:42 51 0
top … a:22 27 42
top … about:23 21 25
top … adn:24 29 12
top … all:20 28 0
top … at:30 31 46
top … cliff:-52 -36 -25
top … it:39 49 49
top … legs:30 31 34
top … methadone:44 40 42
top … multi:-49 -42 -30
top … of:22 22 19
top … over:30 31 34
top … sleeping:18 16 -35
top … teh:-3 -29 -33
top … to:8 9 21
top … tonight:3 2 -29
topic:-16 -10 -4
topiramate:-4 -3 -2
topped:-7 -9 -9
topping:27 40 -14
topping myself:8 24 -20
torch:-18 22 31
tore:-2 -19 -21
tore it:1 -18 -22
torn:-4 -3 -2
toronto:5 -1 6
tortoise:-14 -10 -2
tot:59 -9 10
tot sein:34 15 -1
tot … ich:26 17 -1
total:-29 -17 -11
totally:0 0 0
toten:4 3 0
totgelacht:-12 -13 -4
touch:3 0 -1
touch him:41 41 3
touched:35 18 -43
touched a:-40 -28 -17
touched my:9 11 -43
touched teh:16 23 -4
touched … adn:6 8 -26
touched … drop:-29 -18 -11
touched … if:15 22 -1
touched … kids:17 25 -6
touched … since:-33 -16 -8
touches:64 41 -91
touches me:50 58 -67
touches teh:33 2 -11
touches … adn:12 -10 -26
touches … at:20 20 -1
touches … im:2 3 -23
touches … night:20 20 -1
touching:12 26 5
touching me:26 27 -22
touching not:19 27 20
tough:-12 -12 -9
toujours:3 -3 -1
tour:-3 -2 -5
touring:-1 -1 0
tournament:-4 7 -3
tourne:2 2 2
tourniquet:23 -11 -6
tourniquet on:52 28 28
tours:1 2 -10
tous:59 69 60
tous les:26 30 -3
tous mes:13 26 42
tous … je:2 18 37
tous … medicaments:28 30 32
tous … soirs:28 30 -11
tout:15 -27 -24
tout le:20 -5 -2
tout … monde:20 -5 -2
toute:19 24 24
toute la:19 24 24
toute … boite:19 24 27
tow:-40 -40 -22
tow roap:-40 -40 -22
towards:10 44 24
towards teh:36 36 40
towel:-2 0 -8
towel i:10 5 21
towels:37 39 41
towels adn:20 13 7
tower:83 86 82
tower block:31 33 37
towers:-51 -54 -5
towing:31 30 28
town:-34 -43 -40
town adn:-3 -23 -7
town … a:20 1 0
town … ive:22 2 -1
towns:15 18 26
towpath:-8 -7 0
toxic:-12 -11 -7
toxicology:0 0 0
toy:-8 -7 -7
toys:-6 -2 -2
trace:5 2 2
track:2 21 19
track im:28 24 25
tracker:49 38 -5
tracker … car:51 47 -6
tracker … my:51 47 -6
tracking:50 54 22
tracks:46 55 57
tracks … teh:26 28 19
tracksuits:11 6 -11
tractor:1 9 1
tractor shed:22 19 18
tractor teh:22 18 0
tractors:-2 0 1
trade:-4 -5 -1
traffic:-35 -25 -4
traffic … adn:4 5 25
traffic … me:-28 -24 -19
traffics:-16 -9 -10
trailer:-32 -31 -18
train:43 66 58
train adn:47 47 25
train at:42 36 50
train comes:57 51 54
train home:-37 -25 -19
train im:5 -3 -21
train is:-24 -22 -22
train its:-21 -28 -15
train line:17 21 22
train that:17 20 38
train times:-22 -17 -18
train … adn:-43 -27 -23
train … at:-38 -31 -25
train … change:29 34 35
train … come:-6 -5 -23
train … fast:-23 -17 -19
train … geting:-16 -14 -43
train … goin:19 18 36
train … here:29 38 35
train … hit:1 22 29
train … i:3 19 22
train … im:12 15 33
train … in:27 19 25
train … it:-22 -20 -11
train … its:13 12 -70
train … ive:-22 -16 -10
train … me:-40 -13 5
train … see:-32 -20 -13
train … teh:-15 -22 -22
train … they:35 48 53
train … to:22 24 24
train … tomorrow:-41 -34 -41
train … u:31 33 -2
train … which:9 11 22
trained:-7 -9 -8
trainee:-9 -7 -5
trainees:-1 -1 0
trainer:-13 -9 -3
trainers:57 44 44
trainers adn:27 0 0
trainers … new:37 39 31
trainers … to:26 25 23
training:-29 -36 -32
trains:15 12 1
trains go:45 41 41
trains … past:34 29 30
trainspotting:-7 -7 -5
tram:2 4 -1
tramadol:23 1 -14
tramadol they:29 29 0
tramadol … gave:29 29 0
tramadol … i:36 -4 -13
trampoline:-6 -5 -3
tranquilles:-6 -13 -8
transferred:40 41 48
transferred teh:47 53 58
transferred … to:48 55 59
translate:-4 -3 -3
translated:-3 -1 0
transplant:6 4 20
trapped:-16 -8 -3
trauma:-28 -21 -9
travel:-20 -4 25
travelled:-15 -10 -6
travelling:25 26 32
travelling im:28 22 28
travelodge:6 1 4
travels:0 2 -2
tray:-24 -15 -15
treadmill:-4 -3 -3
treasure:-5 -4 -1
treasurer:-14 -12 -5
treat:-43 -41 -20
treated:3 15 30
treating:-10 -12 -9
treatment:-15 -40 -27
treatment i:-23 -6 -3
tree:-49 -47 -45
tree adn:-31 -34 -26
tree behind:30 36 27
tree with:-24 -25 -20
tree … a:-20 -27 -23
tree … it:15 24 11
tree … ive:-41 -40 -33
tree … picked:-41 -40 -33
tree … roap:-25 -26 -20
tree … teh:36 39 24
treehouse:0 -1 -1
trees:-8 0 3
treffen:-11 -11 -3
tremble:8 6 14
trembling:45 27 -11
tremens:6 16 13
tremor:29 31 -8
tremors:-5 -1 -1
tren:26 27 40
tres:-13 -9 -5
trevor:-1 -1 0
triage:-1 16 -3
trial:-5 -2 -1
triangles:39 36 43
tribunal:7 6 1
trick:-30 -14 -9
tried:36 42 45
tried adn:-21 -1 -7
tried in:37 -7 -13
tried it:10 39 12
tried thats:16 13 21
tried to:-56 -116 -77
tried … a:40 36 38
tried … adn:8 9 -37
tried … end:1 -36 -3
tried … i:-18 -14 -27
tried … it:-33 -16 -2
tried … my:-31 -66 -13
tried … myself:-13 -36 -33
tried … out:8 43 2
tried … take:-32 -36 -9
tried … things:27 -1 0
tried … to:20 27 25
tries:-19 -25 -3
trifle:1 9 19
trigger:3 14 20
trigger adn:43 44 55
trigger of:-30 -28 -32
trigger … teh:-57 -55 -53
triggers:-11 1 3
trip:16 22 19
trip adn:-37 -34 -26
trip … from:-20 -18 -14
trip … it:-20 -16 -12
tripped:-6 -7 -5
trips:-21 -15 -5
trois:-42 -34 -22
trois … et:-32 -30 -20
trois … sans:-29 -28 -19
trolley:-8 -12 -1
trombone:-5 -3 -1
trop:42 46 45
trophy:11 37 -2
trot:0 0 -1
trouble:-67 -20 6
trouble i:-21 -19 -8
trouble … teh:21 21 19
troubled:-7 -7 -7
troubles:3 1 -1
trough:-4 -5 -13
trousers:-29 -18 -20
trout:-2 -3 -2
trowel:-1 -1 -4
truck:9 5 25
truck … off:27 31 25
trucker:-5 -1 -1
trucks:49 26 3
true:-41 -30 -85
true he:41 40 -3
true im:-21 -16 -5
true teh:-44 -37 -35
true … at:29 -5 -2
truly:0 0 0
trunk:1 1 1
trust:-26 -44 -45
trust myself:5 -26 -33
trust … hands:39 18 -4
trust … not:8 30 -9
trust … this:38 -3 -1
trust … to:8 28 -8
trust … tonight:3 -73 -43
trust … yet:35 -7 0
trusted:17 -2 0
trusting:-7 1 -1
truth:-16 -26 -33
truth … im:18 -22 -5
truthful:43 13 -2
truthfully:4 -6 -2
try:-24 -22 -11
try teh:-21 -14 -6
try to:-53 -30 4
try … me:13 23 41
try … stop:1 0 28
try … write:7 4 28
trying:-9 -10 22
trying not:34 -18 -14
trying to:-23 -5 29
trying … climb:57 54 49
trying … cut:54 -3 -1
trying … dei:1 -54 -34
trying … end:-38 -16 -1
trying … get:19 42 53
trying … my:-50 -37 -5
trying … out:47 49 44
trying … take:-37 -33 -8
trying … to:33 -16 -14
tten:0 0 0
tteokbokki:-1 -1 0
tter:0 0 0
tting:0 0 -3
tu:-29 -17 -11
tub:31 23 14
tuba:-8 -4 -3
tube:5 0 -11
tucked:19 24 28
tue:-15 -11 -5
tuer:4 8 -41
tuesday:28 14 27
tuesday after:27 -68 -55
tuesday as:4 4 21
tuesday he:3 3 -51
tuesday i:16 30 10
tuesday im:-13 -40 -4
tuesday wen:23 23 32
tuesday while:38 35 34
tuesday … a:47 10 24
tuesday … adn:1 -27 13
tuesday … an:2 5 -20
tuesday … at:40 -31 -26
tuesday … cannot:36 -2 0
tuesday … go:12 26 21
tuesday … hav:17 30 28
tuesday … her:21 20 22
tuesday … home:3 -40 -1
tuesday … i:-34 -30 -10
tuesday … im:-21 6 -9
tuesday … its:22 22 29
tuesday … know:28 -4 -2
tuesday … last:-19 -20 -21
tuesday … made:1 4 -22
tuesday … my:19 22 21
tuesday … she:27 26 25
tuesday … stop:32 0 0
tuesday … teh:23 34 41
tuesday … this:28 30 28
tuesday … want:-41 -19 -12
tuesday … wednesday:-22 -15 -14
tuesdays:-9 -8 -13
tuition:9 9 11
tulips:-6 -6 -1
tummy:13 16 16
tumour:-16 -15 -10
tumours:-1 0 0
tun:50 54 61
tuna:-2 -1 0
tunde:-1 -1 -1
tune:7 -3 -1
tunnel:13 -29 -19
tur:41 41 46
tur und:11 11 21
turbulence:59 -10 -6
turbulence … was:65 -2 0
turf:-4 -5 -4
turkey:-20 -37 -39
turkey adn:26 22 18
turkey after:1 3 -53
turkey off:35 42 39
turkey … adn:43 14 11
turkey … benzos:38 46 47
turkey … had:28 36 49
turkey … one:12 20 29
turkey … two:2 3 -21
turn:2 -16 5
turn im:46 32 24
turn it:35 37 32
turn off:-34 -24 -15
turn on:-38 -24 -19
turn round:34 25 14
turn … adn:-20 -29 -19
turn … at:23 27 18
turn … i:6 -22 -17
turn … off:9 -18 -25
turn … on:16 25 10
turned:-28 -9 -13
turned into:38 49 -10
turned it:-25 -30 -9
turned out:-28 -28 -23
turned teh:59 65 65
turned up:-24 -26 -12
turned … adn:-29 -22 -32
turned … down:-28 -24 -13
turned … gas:30 26 20
turned … i:29 22 24
turned … it:13 22 0
turned … location:27 25 25
turned … on:22 20 14
turning:63 63 24
turning blue:46 44 46
turning my:-38 -34 -33
turning up:46 45 -9
turning … at:-12 -22 -14
turning … off:-38 -34 -33
turning … right:34 26 12
turning … with:53 49 0
turnout:0 1 0
turns:-31 -11 -29
turns out:-23 -21 -13
turns … teh:-27 -21 -19
tut:2 3 8
tutor:-7 -3 0
tv:20 13 17
tweezers:18 14 -1
twelfth:-5 0 0
twelve:2 8 28
twelve bore:26 29 33
twelve years:11 15 24
twelve … adn:-18 -25 7
twelve … ago:29 26 32
twelve … for:-23 -22 -24
twelve … i:36 40 39
twelves:-1 -1 -1
twenties:-28 -17 -17
twentieth:77 39 26
twentieth i:52 -1 -8
twenty:-11 -7 -2
twenty minutes:48 34 32
twenty quid:-21 -4 -5
twenty years:-37 -25 -22
twenty … adn:-19 -21 -25
twenty … ago:34 33 28
twenty … forty:31 36 45
twenty … gone:-36 -1 -1
twenty … i:-23 -7 -14
twenty … this:40 38 45
twice:43 59 20
twice adn:-6 -2 22
twice as:7 17 22
twice at:-25 -24 -4
twice for:-30 -26 -14
twice since:16 38 29
twice theres:0 -11 -22
twice this:39 22 -21
twice to:13 19 26
twice today:71 64 -14
twice … a:-10 -19 -27
twice … adn:54 65 24
twice … can:54 52 52
twice … cant:-20 -39 -17
twice … ive:-18 -3 -24
twice … know:60 21 0
twice … my:21 24 27
twice … own:-24 -15 -7
twice … school:-30 -29 -4
twice … see:14 12 26
twice … that:54 14 -4
twice … week:40 27 -14
twice … with:29 34 41
twig:54 20 -20
twigged:0 0 0
twin:1 3 14
twins:-20 -20 -12
twitch:-7 -4 -1
twitching:78 69 65
twitching all:29 22 -17
twitching … over:29 22 -17
twitchy:16 17 16
twix:-13 -4 -5
two:-3 -12 -17
two bottles:39 1 -16
two days:56 75 68
two fits:38 27 8
two hours:-28 -23 -23
two hundred:50 17 -1
two im:-32 -35 -16
two kids:16 4 -22
two little:38 37 35
two months:33 13 25
two more:73 70 68
two nights:58 19 10
two oclock:44 52 43
two of:-2 -22 -29
two off:55 44 44
two people:-46 -8 -5
two pints:43 0 1
two seizures:42 46 61
two streets:41 12 16
two teeth:-67 -48 -46
two this:51 57 51
two to:26 28 23
two without:28 10 13
two words:23 31 1
two years:2 -34 -54
two … a:-7 -17 -20
two … adn:29 -5 -5
two … ago:62 13 7
two … all:60 32 1
two … alone:35 30 -1
two … am:7 17 31
two … are:12 20 13
two … at:24 31 22
two … before:-26 -15 -12
two … clean:40 8 -4
two … drink:28 17 -16
two … goin:-43 -35 -18
two … gone:-43 -42 -45
two … heroin:-24 -31 -1
two … hes:-54 -37 -43
two … home:44 -14 -10
two … i:51 19 28
two … im:16 9 22
two … in:-9 -32 -32
two … is:35 11 18
two … ive:-5 -22 -13
two … keep:30 -1 0
two … last:17 25 12
two … left:10 13 33
two … me:-16 -21 -9
two … midnight:9 8 23
two … morning:11 26 30
two … my:0 44 -2
two … no:-23 -13 0
two … nothing:34 -6 -4
two … of:-23 1 -11
two … off:42 23 16
two … ones:38 36 33
two … people:-28 -12 -3
two … running:45 13 -3
two … since:39 26 39
two … sleeps:-29 -21 -14
two … tablets:-44 -33 -15
two … teh:-5 -51 -26
two … them:-17 -49 -54
two … they:-27 -20 -17
two … to:1 14 37
two … today:27 11 9
two … took:23 23 28
two … under:-25 -19 -18
two … us:44 35 37
two … week:-7 -21 -10
two … without:3 8 -22
two … worth:39 41 15
ty:-11 -12 -11
tylenol:13 15 -5
tyne:9 10 7
type:27 20 23
type adn:0 0 -25
typed:50 40 25
typed it:-1 5 -31
typed teh:56 53 48
typed that:-37 -22 -8
typed … in:31 -2 -3
types:-4 -3 0
typical:-20 0 7
typing:72 39 35
typing goodbyes:18 25 21
typing this:9 -17 -23
typing under:28 24 29
typing w:37 10 18
typing with:29 38 42
typing … hand:27 4 14
typing … left:46 22 24
typing … my:27 9 9
typing … on:21 15 11
typing … teh:31 26 -2
typing … to:1 2 -21
typing … while:21 4 1
typo:-19 -23 -23
typos:0 -1 1
tyrant:-1 -1 -1
tyre:-5 -2 -3
u:-4 14 35
u alife:-25 -13 -2
u all:30 46 42
u are:-30 -29 -35
u at:-17 -12 -23
u be:29 -26 -20
u beleive:-25 -11 -4
u bro:20 15 15
u bury:51 8 10
u bye:45 41 52
u cant:-60 -77 -82
u carry:39 37 36
u could:23 24 34
u couldnt:41 26 26
u did:36 35 34
u didnt:-23 -16 -10
u do:32 -1 -14
u dont:-30 -36 -28
u dr:36 34 28
u feel:-41 -33 -24
u find:-24 -27 -19
u follow:26 21 20
u gave:51 54 46
u get:29 17 21
u go:-31 -28 -8
u goodbye:42 42 33
u guys:-31 -33 -34
u had:-25 -14 -14
u he:78 55 44
u hear:22 27 9
u i:39 73 40
u if:-24 -13 -5
u im:15 28 13
u in:-8 3 22
u keep:32 12 -1
u know:35 -32 -22
u lot:11 23 11
u may:28 17 22
u might:-25 -8 -8
u more:20 22 23
u need:-26 -23 -13
u not:-26 -6 1
u on:-22 -18 -28
u past:32 32 33
u read:-21 -28 -28
u ring:-23 -22 -23
u said:15 26 30
u sana:20 19 22
u say:-32 -8 -13
u says:-21 -17 -13
u see:39 45 47
u speak:50 -6 -7
u stand:47 -10 -9
u stop:3 21 -8
u suicidal:32 28 0
u take:60 19 -4
u teh:15 25 29
u thank:-12 -16 -23
u that:7 -16 -29
u they:32 30 24
u think:-38 -25 -19
u this:59 58 71
u to:-58 -57 -46
u uncle:22 22 30
u wake:20 21 21
u want:-56 -32 -7
u wat:-16 -26 -15
u were:98 92 88
u while:25 32 34
u wont:-50 -47 -36
u would:-6 -31 -16
u x:28 30 1
u … about:-18 -32 -10
u … adn:-9 -22 -12
u … allergic:55 -2 -3
u … am:12 14 -21
u … anything:-23 -8 -10
u … asking:35 38 -1
u … at:-21 -18 0
u … back:19 21 23
u … be:-44 -46 -46
u … been:-24 -19 -13
u … beter:16 25 19
u … bridge:53 44 47
u … by:45 43 42
u … bye:21 24 14
u … can:16 18 24
u … cant:-34 -9 0
u … close:57 56 40
u … come:17 22 14
u … do:-41 -40 -20
u … done:31 20 18
u … dont:48 43 33
u … end:29 29 29
u … enough:18 24 20
u … every:-26 -13 -11
u … everything:37 20 4
u … feel:-30 -11 -9
u … finished:20 25 0
u … five:29 30 27
u … fone:-38 -41 -31
u … for:32 35 4
u … get:-35 -23 -34
u … goin:7 19 33
u … gone:55 69 52
u … good:40 39 30
u … goodbye:29 18 15
u … had:28 27 27
u … has:49 44 44
u … he:6 5 30
u … here:-31 -31 -15
u … how:-21 -15 -13
u … i:28 64 50
u … ill:-32 -27 -37
u … im:58 73 81
u … in:-24 -6 -8
u … ive:62 32 36
u … keep:-20 -10 -9
u … kept:-30 -17 -17
u … know:14 -24 -39
u … leaving:35 27 25
u … left:26 23 10
u … lief:21 29 23
u … look:33 31 32
u … love:43 38 19
u … moon:-20 -21 -19
u … more:-39 -29 -10
u … music:29 29 25
u … my:35 23 27
u … nine:31 31 26
u … no:-33 -15 -9
u … of:27 37 43
u … off:-56 -61 -27
u … one:-27 -13 -29
u … other:-18 -21 -27
u … out:56 56 50
u … pouring:24 28 29
u … reading:23 19 19
u … remember:-20 -21 -15
u … ring:26 8 -7
u … round:8 23 -6
u … said:21 14 16
u … same:-34 -35 -22
u … save:-79 -77 -73
u … saying:-24 -24 -2
u … see:-25 -18 -10
u … shall:-22 -24 -22
u … she:-9 -24 -19
u … since:-20 -18 -11
u … sit:37 34 38
u … someone:-27 -22 -11
u … sorry:63 60 57
u … suffering:49 44 40
u … suicide:22 13 0
u … taken:-23 -11 -18
u … takin:30 20 12
u … talking:-27 -18 -17
u … teh:28 23 19
u … than:17 18 25
u … thank:-30 -12 -18
u … thanks:18 19 21
u … ther:-54 -43 -31
u … they:-26 -18 -10
u … think:-28 -21 -9
u … this:10 -23 -26
u … to:-29 -37 -54
u … tonight:-12 -18 -21
u … tried:27 22 24
u … two:33 34 30
u … u:22 -2 12
u … wait:26 23 21
u … wanted:10 7 24
u … was:28 34 10
u … way:-12 -20 -11
u … went:15 24 -2
u … were:16 14 25
u … wife:-22 -18 -12
u … with:-36 -38 -32
u … wont:18 35 28
u … youre:-27 -20 -8
u … youve:59 56 36
uber:10 21 -9
ugly:-57 -46 -40
uk:-6 -4 -3
ukulele:-29 -7 -3
ukuleles:0 0 0
ull:1 3 2
um:0 0 0
umbrella:13 14 12
umbringen:26 33 -47
umbringen ich:13 18 -25
umbringen und:-15 -23 -19
umziehen:-18 -16 -2
umzubringen:42 45 -10
un:-28 26 -11
un alife:6 34 -15
un dia:-26 19 -2
un poids:21 -4 -2
un rato:-30 -1 7
un y:88 -4 0
un … bad:12 29 -2
un … cant:3 24 -19
un … no:65 19 32
un … pour:21 -4 -2
un … y:49 28 34
una:-30 17 58
una carga:46 -4 -4
una sobredosis:73 68 63
una … en:-23 -1 6
una … mi:-29 -9 -1
una … para:32 -3 -4
unaccompanied:1 1 3
unalive:45 -6 -91
unalive myself:111 105 -62
unalive thoughts:13 24 -13
unalive … dont:32 16 -4
unalive … i:12 26 0
unalive … no:-4 33 -2
unalive … of:0 -59 0
unalive … one:1 -64 0
unalive … teh:5 9 -33
unalive … this:33 45 -2
unalived:33 19 -3
unaliving:6 10 -10
unbearable:42 -10 -8
uncle:14 20 7
uncle has:53 53 35
uncle is:-22 -12 -12
uncle … at:5 10 -23
uncle … me:26 25 25
uncle … touching:36 40 -12
uncles:6 6 5
unconscious:51 44 50
und:25 36 19
und der:-17 -14 -22
und ich:-24 -1 -50
und niemand:6 29 -2
und schreit:31 29 44
und springe:18 20 18
und wil:12 20 33
und … er:31 29 44
und … es:-12 27 -20
und … gleich:21 23 19
und … hat:-34 -35 -11
und … jetzt:29 22 29
und … merkt:4 28 -1
und … mich:20 14 31
und … nicht:25 28 -3
under:67 75 86
under a:38 42 20
under another:-31 -24 -11
under his:30 18 5
under it:51 38 33
under me:25 32 33
under mine:15 13 31
under my:53 51 48
under nines:-15 -16 -21
under one:10 30 34
under teh:34 28 15
under … am:8 27 30
under … are:43 47 1
under … bathroom:-22 -13 -14
under … bed:29 27 36
under … blanket:-5 7 -25
under … bridge:-23 -21 -23
under … bus:-45 -34 -24
under … chin:24 27 27
under … desk:38 34 -2
under … do:-39 -25 -3
under … door:-30 -7 4
under … for:-86 -83 -69
under … head:-36 -29 -17
under … hes:39 38 46
under … i:-44 -24 -18
under … id:-40 -27 -3
under … in:-15 -16 -30
under … is:34 -5 -11
under … its:37 36 30
under … ive:13 1 26
under … keyboard:40 36 29
under … lorry:28 35 40
under … mat:-21 -19 -21
under … mattress:-1 -15 -43
under … me:17 15 29
under … my:0 2 26
under … name:17 38 49
under … of:24 26 45
under … one:-22 -11 -9
under … own:8 18 33
under … pillow:51 44 47
under … post:37 34 28
under … ribs:40 41 43
under … stairs:27 -5 7
under … they:54 55 49
under … to:7 24 54
under … tongue:-35 -26 -14
under … train:36 44 -14
under … water:17 13 32
underlined:2 12 -3
underneath:21 20 -18
underpass:7 -2 0
understand:9 20 14
understand wat:55 51 47
understand … i:36 17 4
understanding:-24 -20 -22
understood:-25 -19 -12
undertaker:20 31 28
undertakers:5 6 2
underwater:-5 0 0
undo:52 62 60
undone:38 -11 -9
une:8 27 31
une overdose:39 37 43
unfair:-20 -6 -6
unfortunately:-31 -7 -5
unhappy:17 25 27
uni:-33 -6 -22
uni … to:-35 -11 0
unico:19 -4 -1
uniform:4 2 -19
uninstall:16 23 -7
uninstall … no:27 39 -9
uninstalled:-3 -2 -2
uninstalling:28 -6 -5
union:-6 -10 -7
unit:-11 3 -10
unit … at:14 21 26
unit … u:16 23 29
united:-3 -2 -2
universe:-22 -17 -8
university:-16 -38 -22
unless:-28 -6 -20
unlock:-2 -3 -6
unlocked:-2 1 6
unlocked teh:23 20 29
unlocked … cabinet:23 20 31
unlocked … gun:23 20 31
unopened:6 -28 -26
unopened adn:21 -21 -13
unpacked:-13 -12 -6
unpaid:0 0 0
unplugged:24 -1 0
unread:5 6 5
unreal:-22 -23 -16
unresponsive:52 47 57
unresponsive with:39 37 41
unresponsive … a:39 37 40
unresponsive … needle:39 37 41
uns:-9 -8 -2
unsafe:-1 0 0
unsubscribe:24 -1 0
unsubscribe from:24 -1 0
unsure:-12 -13 -4
until:-4 -12 -38
until a:35 0 -1
until he:-7 -20 -15
until i:9 15 23
until im:28 29 36
until it:8 0 -22
until next:25 24 -14
until saturday:55 9 10
until she:-26 -15 -15
until six:-15 -16 -32
until they:21 28 -6
until yesterday:21 27 32
until … adn:4 25 14
until … are:24 19 10
until … bled:-38 -10 -17
until … bruise:29 36 0
until … cant:18 -24 -3
until … dei:65 -10 25
until … gone:28 30 25
until … had:-20 -12 -12
until … hes:-28 -28 -24
until … im:28 28 36
until … is:22 15 25
until … ive:-15 -5 -24
until … month:37 44 -5
until … my:36 30 -5
until … not:29 34 31
until … out:-21 5 10
until … over:29 35 43
until … say:5 -14 -26
until … see:8 24 10
until … stand:15 -21 -2
until … stars:16 31 -25
until … teh:28 -8 -3
until … to:-35 -25 -16
until … wen:17 28 -1
unwanted:-4 -3 0
unwell:-6 -2 -1
up:1 11 21
up a:-71 -49 -31
up about:-30 -17 -27
up adn:36 35 68
up after:24 -13 -28
up against:-19 -21 -10
up all:-30 -17 -18
up alone:73 70 -4
up anymore:30 33 43
up blood:-56 -52 -78
up blue:81 90 65
up both:-29 -19 -24
up but:74 -9 4
up by:-32 -27 -16
up cant:-30 -25 -21
up doing:37 44 -1
up dont:42 44 -29
up either:63 57 55
up every:-26 -21 -5
up everywhere:29 32 35
up fentanyl:52 49 51
up for:-11 -23 -3
up front:25 33 24
up gasping:38 41 -18
up hav:-29 -30 -28
up he:-1 0 23
up her:22 22 -22
up here:79 62 71
up his:15 12 -35
up how:39 49 47
up if:-3 -24 -8
up ill:29 31 19
up im:2 30 53
up it:-30 -37 -17
up its:40 42 50
up ive:-26 -33 -23
up killing:14 14 -23
up late:36 38 -4
up my:34 17 13
up nobody:-8 -11 -20
up on:-45 -52 -62
up one:40 -11 -7
up relieved:-22 -1 -1
up saturday:24 46 54
up shes:9 -41 -32
up since:-60 -58 -32
up sunday:-27 -20 -11
up that:51 52 49
up ther:34 36 33
up they:86 82 83
up this:-13 -3 -21
up to:25 34 16
up tomorrow:76 33 21
up tonight:12 19 27
up was:46 -5 -2
up wat:23 25 19
up wen:6 -12 -30
up went:6 7 -21
up with:-43 -40 -63
up yet:-25 -18 -14
up … affairs:43 -2 -1
up … after:17 29 -8
up … all:-3 -14 -33
up … am:-25 -16 11
up … at:-24 -29 -24
up … barn:20 20 27
up … bathroom:-28 -28 -39
up … be:39 40 30
up … before:41 45 31
up … blue:31 27 13
up … bridge:-62 -63 -59
up … by:-22 -15 -21
up … cant:85 42 48
up … car:19 19 28
up … chair:-37 -29 -16
up … chest:37 30 24
up … chin:-21 -20 -14
up … college:20 1 -39
up … crane:48 45 37
up … cryin:17 -22 -2
up … days:-28 -9 -8
up … dieing:-2 -3 -33
up … disappointed:46 -1 0
up … do:24 30 22
up … dont:51 -17 -62
up … down:22 25 17
up … eleven:57 66 69
up … end:49 40 38
up … enough:36 38 39
up … feed:-22 -21 -10
up … feet:51 51 49
up … find:23 27 26
up … fingers:51 54 48
up … first:42 21 23
up … five:33 -4 -9
up … fone:-29 -32 -21
up … for:23 16 7
up … garadge:29 28 31
up … go:21 19 6
up … goin:1 -1 28
up … gone:37 37 37
up … hat:25 28 24
up … he:46 28 9
up … her:-24 -41 -22
up … his:20 17 29
up … hours:-19 -20 -13
up … id:54 34 44
up … if:-61 -31 -4
up … intend:-10 -11 -25
up … is:9 26 6
up … its:-20 -30 -21
up … ive:-27 -15 -11
up … kept:35 38 39
up … ladder:-1 0 -31
up … last:-37 -40 -25
up … legs:-31 -29 -41
up … lips:46 37 28
up … long:19 34 21
up … me:1 20 28
up … meal:14 29 -3
up … methadone:28 25 25
up … mind:47 53 -4
up … minutes:26 25 29
up … morning:-5 -15 -26
up … mum:36 39 39
up … myself:-16 17 -28
up … neva:27 19 15
up … no:-23 -32 -17
up … not:89 29 25
up … of:2 -33 -19
up … off:-23 -22 -23
up … on:39 32 -2
up … over:-27 -14 -3
up … own:31 29 -1
up … pillow:10 13 26
up … pills:18 27 17
up … prescription:-28 -15 -12
up … put:-25 -25 -5
up … roof:-32 -38 -34
up … said:-19 -26 -14
up … saturday:59 -1 16
up … says:40 49 34
up … school:-23 -18 14
up … screen:26 0 0
up … she:-33 -26 -10
up … sill:-30 -31 -24
up … silo:51 51 29
up … somebodys:-24 -15 -15
up … stairs:15 14 43
up … stopped:-20 -7 -30
up … straight:34 31 29
up … suicide:-34 -49 -22
up … sunday:-36 -44 -73
up … tablets:45 50 55
up … tell:-25 -24 -23
up … thanks:43 50 41
up … that:-26 -26 -16
up … them:-32 -21 3
up … these:46 -1 -1
up … theyd:30 6 5
up … third:20 3 16
up … thursday:32 41 16
up … till:26 21 -1
up … time:-24 -2 -10
up … to:9 21 8
up … today:12 24 -2
up … told:-20 -24 21
up … top:57 52 49
up … u:44 17 24
up … waist:-36 -29 -21
up … wall:-51 -40 -31
up … went:19 13 24
up … who:39 24 -7
up … wil:-23 5 9
up … wish:25 0 0
up … with:-24 -10 -3
up … work:3 -1 -22
up … would:6 12 23
up … years:35 0 1
update:-9 6 26
update i:3 7 35
updates:28 26 30
upon:-29 7 12
upon … adn:8 55 56
upp:14 -3 -3
upped:-17 -15 -40
upped teh:-18 -18 -33
upped … adn:-21 -24 -30
ups:-27 -15 -15
ups adn:-24 -14 -14
ups … my:-20 -13 -13
upset:15 13 19
upset not:24 18 22
upset … i:-28 -3 -1
upsetting:-8 -8 -3
upside:-14 -12 -12
upstairs:106 100 60
upstairs adn:66 61 5
upstairs in:5 11 22
upstairs … a:26 29 26
upstairs … left:-23 -14 -5
upstairs … me:-22 -14 -5
ur:-20 0 -4
ur all:70 61 64
ur breakfast:26 23 25
ur daddy:27 22 21
ur daughter:-23 -15 -9
ur fault:-26 -29 -20
ur head:23 21 34
ur lief:-30 -13 -9
ur lives:41 42 37
ur mother:21 19 17
ur mum:-27 -29 -26
ur name:-20 -8 -9
ur old:47 54 37
ur own:-18 -13 -23
ur son:44 29 34
ur time:-30 -21 -14
ur … a:-21 -16 -13
ur … be:24 20 27
ur … dealer:-25 -22 -4
ur … do:22 30 9
ur … from:9 22 20
ur … in:37 42 -13
ur … is:-7 0 -20
ur … it:12 3 20
ur … lief:8 20 -13
ur … mate:20 20 0
ur … me:18 26 26
ur … sorry:-32 -31 -27
ur … teh:-12 -12 -20
ur … thats:-19 -23 -17
ur … ther:24 14 18
ur … through:38 38 47
ur … till:35 38 -6
ur … u:23 3 10
ur … up:33 39 30
ur … was:49 44 23
ur … who:12 20 0
ur … with:23 28 32
ur … yes:38 30 -3
urge:-31 -20 -54
urge is:-43 -17 -9
urge surfing:24 0 0
urge to:17 5 -34
urge … burn:31 -32 -1
urge … cut:9 -24 -1
urge … drink:-35 -6 -1
urge … hert:20 -40 0
urge … in:29 36 -8
urge … is:95 -6 -6
urge … kil:21 60 -3
urge … loud:21 -1 -1
urge … my:20 9 -4
urge … myself:24 25 -4
urgent:1 -6 -4
urges:-9 -33 -16
urges to:-15 -25 -12
urges … kil:14 40 -17
urges … myself:13 38 -4
urine:-30 -3 1
urn:-7 -9 -9
urs:0 0 0
us:-22 -12 -9
us adn:57 54 42
us all:19 -1 33
us as:34 30 28
us at:-34 -30 -9
us by:-26 -23 -18
us for:-21 -17 -7
us from:-20 -13 -1
us has:-22 -12 -18
us he:24 18 -4
us i:15 17 35
us in:27 33 32
us on:11 24 30
us teh:9 -5 -28
us this:45 44 39
us with:17 20 17
us … adn:36 30 43
us … at:-32 -26 -25
us … awake:13 27 21
us … favour:34 20 -1
us … for:-22 -15 -13
us … goin:-26 -17 -9
us … he:29 36 1
us … if:46 28 0
us … ill:28 35 40
us … im:7 22 18
us … in:-32 -22 -12
us … is:-23 -23 -12
us … last:-21 -16 -7
us … me:24 20 17
us … no:-29 -29 -5
us … off:35 38 44
us … our:22 21 -3
us … same:20 27 1
us … teh:0 -36 -30
us … them:44 22 19
us … through:-33 -28 -14
us … tomorrow:29 17 0
us … two:22 26 1
use:5 -3 10
use after:26 25 -22
use as:61 -2 0
use it:-60 -44 12
use my:-22 2 1
use them:19 21 17
use till:12 9 -48
use … a:17 29 -8
use … adn:21 -15 -2
use … after:30 2 1
use … alone:29 30 8
use … as:4 21 -2
use … dont:-1 0 -26
use … goin:76 -23 -17
use … his:25 28 24
use … i:22 -5 -39
use … it:17 -20 -5
use … knife:-25 -13 -12
use … my:103 18 -21
use … myself:-74 -85 23
use … on:-60 -45 24
use … sunday:4 30 28
use … teh:51 22 21
use … to:-31 -21 -14
use … tonight:2 37 28
used:30 12 -10
used adn:6 7 28
used after:102 18 18
used for:-29 -3 -3
used it:-29 13 -15
used on:87 57 2
used once:22 -3 -2
used teh:-22 24 41
used them:15 26 0
used to:-23 -1 -29
used twice:22 5 18
used yesterday:34 -4 0
used … after:46 -4 -1
used … amount:37 34 37
used … as:8 33 -1
used … be:18 25 29
used … but:22 -1 0
used … cut:-13 25 -3
used … do:30 30 15
used … for:33 2 5
used … hav:36 37 -3
used … his:-22 0 10
used … id:3 32 0
used … in:-49 -26 -33
used … my:30 31 23
used … night:-50 18 -1
used … of:-33 -15 -8
used … on:8 4 -23
used … own:30 53 10
used … same:37 34 37
used … saturday:29 -1 0
used … take:50 41 -2
used … teh:-30 -25 -23
used … theres:-1 -21 -11
used … think:-23 -6 -2
used … to:21 -8 -2
used … told:32 0 0
used … up:11 23 -2
used … want:23 -4 0
used … wat:26 25 33
useful:-29 -15 -10
useless:-23 -22 -15
user:13 16 7
username:-19 -10 1
uses:35 35 18
using:4 -22 -55
using adn:-37 -21 -14
using alone:30 42 -2
using by:11 28 -16
using in:-53 -20 1
using it:-32 -26 -27
using on:15 25 -5
using teh:4 24 25
using … adn:-20 -8 -4
using … from:15 13 21
using … i:-73 -21 -13
using … im:-27 -12 -1
using … in:57 32 -4
using … my:26 25 -24
using … myself:18 39 67
using … of:41 -5 -1
using … on:35 31 73
using … own:26 27 -6
using … teh:16 -38 -19
using … to:-26 -2 -2
using … with:2 20 0
usual:16 -15 -18
usual amount:12 23 33
usual … im:-22 -15 -11
usual … three:13 25 35
usually:-24 -32 -38
ute:12 15 19
utes:1 1 3
utility:-4 -2 -10
v:0 0 0
va:-4 -24 -3
va a:-23 -7 -5
va … matar:-21 -7 -4
vacaciones:-31 -17 -6
vacances:-8 -4 -1
vacation:-6 -3 -3
vaccination:-2 -2 1
vague:1 -4 -2
vais:50 78 57
vais sauter:55 52 55
vais … ce:1 1 -24
vais … coucher:-20 -16 -6
vais … pendre:12 11 37
vais … suicider:0 2 -92
vais … tuer:37 31 29
vale:-76 -16 -7
valencia:-6 -2 -1
valete:-2 -4 -5
valgo:136 -15 -8
valium:42 41 27
valium … adn:24 33 42
valium … i:34 47 -1
vallies:19 8 7
values:0 0 -1
vamos:-2 -4 -3
vampire:-9 -11 -10
van:1 10 13
van adn:18 22 27
van … it:29 35 0
van … teh:41 45 51
van … tools:43 44 46
vanish:-30 -27 -17
vanish adn:32 -2 -1
vanish … nobody:37 -7 -4
vanish … out:42 -11 -3
vanish … teh:23 -5 -4
vanished:1 5 5
vans:-6 -6 -1
vape:-7 -1 0
vaped:15 -2 -1
varnish:0 3 2
vase:-6 -3 -1
vater:-1 -1 -1
ve:-4 0 -2
vea:-4 -2 -2
veces:57 -8 -4
vecina:-31 -28 -26
veg:-24 -23 -17
vegan:-21 -14 -13
vegas:-1 -1 -2
vegetable:-9 -8 -1
vein:10 15 15
veins:-10 -15 -6
veinte:-1 -3 -4
vel:0 0 0
vending:-16 -9 -8
veneno:65 62 59
vengan:31 30 25
venlafaxine:-16 -15 -9
vent:-11 -7 -4
ventilator:-3 -6 -3
venting:6 8 -3
vents:-17 -15 -11
venue:-16 -18 -18
ver:-47 -6 -3
vera:-9 -4 0
verd:0 0 0
verdad:51 7 8
verdict:-12 -6 -1
verse:-9 -6 -5
version:5 -12 -13
very:0 0 0
vestry:46 30 20
vestry teh:29 4 2
vet:-12 0 5
vet adn:29 32 54
vet i:45 45 37
vet is:-14 -8 -24
vet … hav:48 48 42
vet … it:-33 -25 -16
vet … on:-7 -11 -21
vet … teh:39 41 33
veteran:-7 -8 -3
veterans:-8 -6 -5
vets:-23 -17 -9
vets … teh:-31 -35 -37
veut:13 13 -11
veux:61 44 0
veux me:18 41 -30
veux mourir:44 38 32
veux pas:-26 -17 -4
veux … je:3 46 -33
veux … mourir:-26 -17 -4
veux … tuer:33 44 -31
vexed:15 19 20
vez:11 61 -9
vez y:23 18 0
vez … a:64 11 -2
vez … y:-33 -6 -2
viaduct:50 57 65
viaduct after:-46 -31 -14
viaduct … if:-20 -23 -13
viaduct … teh:-23 -22 -31
viaduct … wen:22 19 12
vial:3 7 20
vibes:16 -36 -4
vicar:-34 -15 -7
vicars:-4 0 -1
vice:-36 -12 -13
victims:0 -1 -1
victorian:-13 -4 -1
victories:-6 -5 -4
victory:-7 -2 -2
vida:56 3 -35
vida … la:-36 0 4
vidaai:5 2 20
video:-13 -3 23
video of:4 7 27
video … a:6 7 28
videos:6 11 -8
vie:79 45 -12
viel:-18 -20 -10
viel zu:-18 -20 -10
viennetta:-8 -4 0
viens:41 51 59
viens davaler:41 51 59
vient:4 4 -7
view:20 42 0
view i:43 64 -5
view … im:21 43 36
view … teh:-14 -21 -29
views:-12 -12 -12
vigil:-16 -13 -11
vikings:-3 0 0
vile:-2 -1 -1
village:-29 -21 -16
villain:-10 -10 -4
vinegar:-2 -1 -1
ving:0 0 0
vingt:2 1 2
vinyl:53 33 5
violence:-3 -2 -1
violent:-5 -2 -10
viral:-7 -6 -3
virgin:-12 -6 -4
virginia:-1 -1 -1
virtual:-3 -4 -4
vis:3 2 4
visa:-17 -6 -33
visa is:1 4 -27
visa … no:28 34 -5
visarjan:1 1 1
vision:27 39 38
visions:2 3 -4
visit:3 7 -8
visit to:33 24 -9
visit … teh:48 42 -10
visited:23 -15 -3
visited me:42 -1 -1
visiting:6 0 -9
visiting hours:20 -2 -1
visitor:-17 -28 -18
visitors:-5 -5 -2
visits:-12 2 -12
vitamin:-10 -6 -3
vitamins:-7 -4 -1
viva:12 17 15
vivement:-5 -3 -1
vivid:-3 -3 -2
viviendo:81 -8 -4
vivir:30 -14 -13
vivir mas:74 38 -1
vivir y:89 -15 -2
vivir … en:29 -15 -1
vivir … quiero:-10 38 0
vivitrol:-1 -1 -1
vivre:80 -34 -3
voddy:-3 -4 -1
vodka:117 126 79
vodka a:3 22 -41
vodka about:21 22 23
vodka adn:29 9 23
vodka cold:20 19 25
vodka down:-30 -16 -10
vodka i:-23 -17 -4
vodka in:11 2 -21
vodka on:74 52 45
vodka teh:19 20 13
vodka with:19 20 18
vodka … a:-31 -36 -22
vodka … adn:21 15 4
vodka … all:17 20 18
vodka … day:11 40 -41
vodka … hes:22 39 56
vodka … my:57 52 18
vodka … of:25 28 44
vodka … one:10 22 -3
vodka … pills:19 20 13
vodka … sunday:12 15 23
vodka … teh:-13 -44 -25
vodka … top:29 35 23
vodka … turkey:17 16 20
vodka … twenty:28 12 0
voice:39 20 8
voice adn:-20 -7 -2
voice i:66 42 20
voice is:38 19 28
voice on:22 26 24
voice says:42 23 10
voice … be:53 57 56
voice … funny:18 28 28
voice … i:-30 -22 -22
voice … my:50 26 5
voice … u:17 32 31
voicemail:60 53 22
voices:33 47 47
voices say:23 27 55
voices tell:1 23 -49
voices want:7 10 -24
voices … baby:20 18 35
voices … me:33 57 -5
voices … over:-1 3 31
voices … teh:2 4 35
voices … to:12 35 0
voila:-3 4 -5
vois:6 1 -5
voisine:2 2 -1
voit:10 8 -2
vol:-10 -9 -5
volume:-12 -6 -7
volunteer:-9 -16 -13
volunteered:-7 -5 -11
volunteering:-5 -6 -2
volunteers:-14 -18 -18
vom:-9 -7 -3
vomiting:12 41 39
vomiting since:-34 -27 -27
vomiting … i:42 54 54
von:-36 -30 -20
vont:-50 -59 -24
vont me:-50 -59 -24
vont … tuer:-50 -59 -24
vor:-10 -1 -9
vor den:23 28 -2
vor … tur:11 11 21
vorbereitet:-22 -26 -19
vorbereitet … hangt:-21 -24 -19
vos:-26 -7 -5
vote:-16 -10 -5
voted:-2 0 0
votes:-11 -6 -4
voting:-6 -2 0
voudrais:33 -20 -8
voudrais etre:39 -5 -2
voudrais … morte:24 -3 -2
voulais:25 30 7
vous:57 65 78
vowels:-12 -8 -8
vows:-1 0 0
voy:38 12 37
voy a:54 57 49
voy … esta:-2 6 -33
voy … hacer:8 30 -2
voy … matar:14 29 25
voy … no:47 46 37
voy … quitar:4 12 26
voy … quitarme:20 32 -3
voy … suicidarme:3 -37 -110
voy … tirar:20 32 23
vraiment:-8 -5 -11
vs:-27 -26 -16
vu:1 -1 0
vuelvo:-1 -4 -3
w:50 44 33
w a:70 75 2
w it:17 31 33
w my:3 -27 -2
w teh:11 20 -6
w … adn:14 13 21
w … dont:-2 17 22
w … hand:37 10 18
w … over:62 48 -7
waded:10 10 7
wading:1 1 1
waffles:-2 -2 -1
wage:-7 -5 -2
wages:31 -10 -39
wages in:25 -12 -4
wages … teh:-17 -39 -29
wagging:0 0 -3
wagon:27 21 -14
wagon at:-45 -5 -2
wagon … teh:-31 4 -4
waht:0 1 -1
waist:-9 -2 11
waistband:1 1 2
wait:26 35 47
wait any:18 22 30
wait at:42 44 39
wait im:20 22 34
wait in:23 25 28
wait till:29 7 18
wait to:-54 -28 -23
wait until:35 44 30
wait … for:33 33 30
wait … hes:22 0 -12
wait … i:13 16 24
wait … landed:21 2 0
wait … longer:18 22 30
wait … me:30 32 28
wait … teh:48 49 40
wait … they:11 16 21
waited:-11 15 -30
waited til:19 30 -3
waitin:-7 -8 -8
waiting:68 56 66
waiting adn:-32 -21 -20
waiting by:12 13 35
waiting for:48 65 59
waiting on:40 50 40
waiting period:36 34 33
waiting room:-53 -37 -28
waiting to:12 -119 -104
waiting … a:27 37 54
waiting … adn:68 68 66
waiting … dei:3 -139 -95
waiting … everyone:-27 -15 -8
waiting … frightened:-21 -18 -2
waiting … him:25 25 28
waiting … house:46 52 50
waiting … i:32 -9 -12
waiting … is:23 26 14
waiting … me:43 46 35
waiting … my:-22 -5 4
waiting … next:-46 -42 -46
waiting … teh:2 32 29
waiting … to:15 30 14
waits:40 11 -59
waits … im:3 5 -21
waits … teh:31 2 -2
wake:48 26 9
wake her:13 16 22
wake him:-41 -39 -29
wake i:-1 28 -20
wake me:22 -25 -18
wake teh:-41 -23 -21
wake up:12 -13 22
wake … adn:-7 30 25
wake … baby:-27 -15 -10
wake … but:34 0 0
wake … day:71 -15 -1
wake … either:63 57 55
wake … for:-33 -23 -10
wake … he:21 27 32
wake … her:-21 -21 -9
wake … his:37 36 26
wake … i:-31 -3 -2
wake … im:24 27 27
wake … it:-10 -35 -34
wake … my:-25 -12 -17
wake … not:24 29 29
wake … of:56 37 -5
wake … teh:-24 7 -7
wake … ther:50 24 1
wake … tomorrow:8 -76 -46
wake … wake:23 35 1
wake … wat:22 22 15
wake … with:33 -19 -16
wakes:29 23 36
waking:35 29 9
waking up:23 21 -10
waking … hes:24 -1 13
waking … i:25 3 -1
wales:-2 -1 -1
walk:-1 2 -5
walk from:43 51 45
walk into:20 27 28
walk out:33 29 38
walk to:-31 -27 -27
walk with:-36 -32 -22
walk … before:30 38 32
walk … bridge:-23 -22 -24
walk … he:25 30 24
walk … i:25 32 -5
walk … if:-22 -24 -13
walk … im:42 22 6
walk … it:31 -1 22
walk … over:50 45 36
walk … river:8 8 -25
walk … sea:2 8 36
walk … teh:22 7 5
walk … to:28 16 17
walk … with:-25 -26 -23
walked:-27 -24 -7
walked home:6 14 22
walked it:-9 -21 -12
walked out:43 45 32
walked past:31 24 17
walked straight:29 28 26
walked this:-62 -56 -44
walked to:-47 -44 -41
walked … an:-20 -13 -15
walked … im:10 15 24
walked … it:49 33 -6
walked … sea:27 23 4
walked … teh:11 22 7
walked … to:35 37 58
walked … week:-62 -56 -44
walker:-1 0 0
walkers:-4 -2 -1
walking:32 21 58
walking across:-20 -11 -9
walking back:23 22 12
walking down:20 33 32
walking in:17 16 29
walking round:-4 -27 -15
walking teh:-25 -27 -23
walking … adn:-8 -28 -12
walking … bridge:-23 -12 -12
walking … me:16 -23 -7
walking … middle:26 39 40
walking … on:59 30 37
walking … teh:38 35 47
walks:20 31 3
walks … sea:29 32 34
walks … teh:28 31 32
wall:36 38 13
wall adn:1 -30 -10
wall i:-29 -27 -15
wall till:27 33 -12
wall to:29 49 0
wall until:51 60 -5
wall wen:-16 -25 -18
wall … adn:-9 -13 -22
wall … hes:9 9 23
wall … i:-3 -1 -32
wall … in:9 13 20
wall … it:32 20 -12
wall … knuckles:26 29 -1
wall … my:57 28 22
wall … night:32 34 38
wall … put:-30 -19 -14
wall … saw:24 23 0
wall … want:-39 -28 -6
wallet:-14 -11 -6
wallpaper:-18 -11 -3
walls:5 6 15
walls … i:1 -22 -17
walrus:-4 -3 -2
wan:47 63 -2
wan to:47 63 -1
wana:72 66 -67
wana be:39 -62 9
wana comit:34 29 -3
wana dei:-38 47 -49
wana disappear:45 -15 -2
wana do:26 29 -4
wana end:36 59 -4
wana liv:26 -5 -1
wana … alife:21 27 -25
wana … anymore:68 -10 -2
wana … bad:20 39 -4
wana … forever:31 -2 0
wana … lief:37 64 -5
wana … my:5 39 -17
wana … myself:91 113 -18
wana … neva:21 -9 0
wana … no:40 24 14
wana … not:21 0 -4
wana … teh:-36 7 -3
want:35 35 -44
want advice:21 16 4
want everything:5 -32 -10
want for:49 -5 -11
want help:72 72 70
want her:-30 -12 -10
want him:-30 -8 -20
want in:-58 -52 -8
want is:12 -29 -26
want it:42 31 -35
want me:10 -4 -24
want my:-2 54 -7
want of:35 30 36
want one:-40 -25 -12
want out:68 56 -3
want saving:45 58 -21
want teh:43 -14 -21
want that:31 25 -5
want them:1 7 32
want ther:40 8 9
want this:-28 -41 -6
want to:-8 -4 -41
want u:-37 -27 -6
want … a:23 38 -8
want … about:24 12 2
want … adn:-21 -5 -32
want … alife:78 4 -43
want … all:-1 -47 -1
want … alone:29 33 35
want … an:-13 -4 -35
want … any:39 23 21
want … anymore:-30 5 7
want … anything:-6 -27 -4
want … as:-26 -21 -3
want … at:45 -4 -1
want … back:12 -8 27
want … be:30 -11 57
want … blades:-9 -41 -2
want … bleed:4 5 30
want … buried:9 15 26
want … but:35 0 13
want … by:3 32 -25
want … come:22 21 27
want … comit:41 39 -6
want … cut:-28 -137 -1
want … dead:-15 -26 -5
want … death:18 49 -1
want … dei:-29 22 -29
want … delete:35 37 -5
want … deleted:23 -14 -1
want … disappear:51 -19 -2
want … do:4 8 -28
want … drink:-28 -11 -7
want … end:-59 -22 -89
want … exist:62 -14 -4
want … existing:1 -103 -3
want … finish:15 23 9
want … finished:2 1 -27
want … float:23 -8 0
want … fone:33 -11 -11
want … for:48 -25 -3
want … forever:27 -5 -1
want … found:29 34 35
want … full:-3 -108 -1
want … get:-46 -25 -10
want … go:20 -26 -41
want … gone:8 8 -21
want … heard:-26 -18 0
want … here:-13 -24 -10
want … hert:-51 28 -4
want … him:-14 -24 -10
want … hit:4 23 -2
want … i:-31 -7 11
want … id:38 58 51
want … in:0 -37 -19
want … into:38 -10 -3
want … is:-25 -4 -2
want … it:23 -33 -6
want … its:-35 -1 -3
want … ive:-72 -71 -27
want … jmup:20 12 -27
want … kil:-10 -7 -37
want … know:-4 -2 20
want … lief:-33 -2 -39
want … liv:15 30 -5
want … living:7 28 -6
want … log:8 28 -1
want … make:72 41 -4
want … me:44 45 -16
want … more:7 -60 -6
want … murder:21 23 0
want … my:69 76 -30
want … myself:65 113 -67
want … no:54 10 -4
want … nobody:-57 -47 -1
want … not:-25 8 -11
want … nothing:22 -43 -1
want … of:31 32 -9
want … on:-29 -18 -5
want … out:-70 -27 -11
want … over:47 23 -1
want … own:11 43 -2
want … pain:5 -22 0
want … rest:14 -30 -1
want … right:102 13 -14
want … same:39 47 0
want … saved:45 0 0
want … scratch:50 -57 0
want … see:-28 -39 38
want … self:31 27 -4
want … shoot:26 13 -15
want … sleep:25 -10 -2
want … slit:29 35 -4
want … stay:20 -7 0
want … stop:-11 -36 32
want … strangle:30 35 -1
want … suicide:46 45 -43
want … take:15 40 -57
want … talk:-1 -40 -16
want … teh:-23 -14 38
want … tell:-24 -13 -2
want … than:-2 -32 -16
want … them:-13 -13 34
want … this:-51 -40 -11
want … through:12 24 -20
want … to:-10 -32 -26
want … tonight:0 1 -31
want … u:19 18 26
want … un:12 29 -2
want … unalive:25 56 -2
want … unalived:43 36 -1
want … use:19 -21 -7
want … vanish:44 -6 -1
want … wake:25 10 -2
want … want:-17 20 -30
want … wat:54 24 -7
want … wen:2 25 5
want … with:-21 -51 -2
want … years:22 -2 -1
wanted:27 28 22
wanted a:23 -12 -5
wanted it:25 50 24
wanted much:23 -1 -1
wanted my:32 45 -1
wanted one:58 52 58
wanted someone:44 38 30
wanted teh:-2 18 20
wanted to:-13 -50 -42
wanted … a:1 17 23
wanted … adn:12 37 -19
wanted … all:32 22 0
wanted … as:38 -5 -4
wanted … be:43 -34 -34
wanted … before:13 37 -6
wanted … cut:103 -16 -6
wanted … dead:24 1 13
wanted … dei:12 41 12
wanted … drink:46 -12 -6
wanted … end:-51 -51 -1
wanted … every:28 -25 -2
wanted … go:12 22 27
wanted … her:-49 -44 0
wanted … herself:-40 -32 -6
wanted … i:-19 15 -32
wanted … kil:-39 -48 -13
wanted … last:45 51 45
wanted … much:20 19 -9
wanted … myself:-32 -55 -8
wanted … nice:53 44 39
wanted … night:6 12 31
wanted … off:33 -6 -2
wanted … say:-24 -25 -9
wanted … since:21 -21 -11
wanted … stop:7 11 22
wanted … talk:52 50 42
wanted … teh:-17 -32 -13
wanted … that:38 42 43
wanted … them:31 28 4
wanted … themselves:37 33 0
wanted … thing:44 50 44
wanted … to:33 42 42
wanted … today:5 5 -38
wanted … wat:23 30 -1
wanted … written:25 25 20
wantid:-2 4 -3
wanting:46 56 -97
wanting a:34 -12 -4
wanting it:84 66 -21
wanting not:-22 -5 -1
wanting to:17 49 -80
wanting … adn:-25 -34 -2
wanting … at:-29 -21 -1
wanting … dead:17 30 -2
wanting … dei:-67 4 -1
wanting … drink:25 -19 -3
wanting … end:47 71 -1
wanting … hert:-1 -41 0
wanting … isnt:24 30 0
wanting … it:21 25 -6
wanting … jmup:-31 -24 -1
wanting … kil:65 86 -24
wanting … liv:-14 -23 0
wanting … my:20 30 -30
wanting … myself:78 72 -35
wanting … vanish:27 -5 0
wants:23 30 -50
wants a:-13 -20 -6
wants it:30 11 1
wants me:-34 -10 -8
wants my:-20 -16 -4
wants out:1 28 -5
wants them:41 -4 -4
wants to:16 45 -46
wants us:20 18 8
wants … adn:-13 17 -59
wants … be:-37 -22 -47
wants … dead:-4 -3 -33
wants … dei:-96 -21 -17
wants … do:67 42 -10
wants … end:81 70 -9
wants … go:54 62 -6
wants … herself:18 14 -20
wants … himself:62 58 -19
wants … his:29 27 -15
wants … in:22 -8 -6
wants … it:40 18 9
wants … kil:52 52 -23
wants … lie:-25 -17 -2
wants … of:7 32 -3
wants … put:27 17 0
wants … stay:50 28 2
wants … teh:-25 -26 -4
wants … this:16 29 -4
wants … to:0 25 1
war:-27 -44 -28
ward:10 6 14
ward adn:26 14 33
ward after:-5 -26 -20
ward since:35 -3 0
ward teh:22 27 -11
ward who:17 24 28
ward with:-28 -15 -16
ward … after:17 -25 -20
ward … held:19 25 30
ward … i:29 22 23
ward … im:-14 -27 -10
ward … my:57 43 55
ward … teh:-11 -5 -21
ward … wat:72 34 21
warden:10 14 10
wardens:-5 -4 -11
wardrobe:-20 -12 11
wardrobe hes:23 28 34
wardrobe … smashing:20 23 30
wards:-5 -2 -3
ware:39 -18 -9
ware lieber:25 -4 -2
ware … tot:47 -7 -3
warehouse:-11 -6 -4
waren:23 -3 -1
waren alle:23 -3 -1
waren … besser:23 -3 -1
waren … dran:23 -3 -1
warfarin:38 38 47
warm:29 44 64
warm bath:-19 -20 -4
warm im:29 37 38
warm … adn:-31 -21 -17
warm … i:26 26 33
warm … im:24 21 46
warmed:-13 -13 -7
warn:-12 -11 -9
warned:-21 -16 -5
warning:-26 -23 -9
warnings:-1 -2 -1
warns:-2 -2 0
warranty:-5 -6 -4
wars:-21 -27 -8
wary:-4 -3 -1
was:-23 -29 -9
was a:-2 25 14
was after:-22 -9 -17
was alife:47 6 -1
was all:-16 -27 -24
was an:25 28 13
was another:9 6 23
was at:-14 -21 -20
was calm:32 47 30
was choking:12 24 -2
was cutting:-25 -21 -1
was dead:58 10 -11
was deeper:4 6 -30
was disappointed:62 -3 -4
was discharged:1 -22 -10
was easier:60 68 60
was eleven:33 -10 -3
was enough:-34 -23 -23
was finished:16 25 8
was for:57 43 27
was four:11 22 7
was glad:-22 -18 0
was goin:-10 -20 -26
was gone:73 -40 -32
was goodbye:20 20 34
was hanging:-23 -26 -10
was hell:-26 -1 -1
was her:18 20 23
was his:-21 -20 -7
was i:63 31 13
was im:0 -56 -1
was it:19 26 10
was jealous:87 4 0
was last:-2 -34 -15
was left:49 54 42
was let:-29 -12 -15
was long:45 43 6
was looking:21 -3 -3
was lying:-26 -18 -5
was mad:-24 -3 -1
was me:63 59 -12
was meant:17 23 6
was my:-23 -13 -3
was neva:7 97 102
was nice:26 36 41
was no:-23 -12 -8
was not:8 21 42
was nothing:20 39 13
was on:-4 -33 -43
was one:31 22 -3
was over:50 26 -32
was quick:36 36 33
was relief:42 0 0
was sectioned:22 -2 -2
was sick:29 37 28
was sitting:72 73 38
was stood:23 -1 -2
was stopping:26 28 -1
was suicidal:7 -59 -1
was sunday:24 17 19
was sure:-28 -15 -15
was ther:29 -10 6
was thinking:-27 -23 1
was this:82 65 52
was tired:24 33 29
was to:9 22 30
was told:-24 -14 -8
was treated:43 50 53
was twenty:-28 -19 -13
was u:21 16 18
was with:34 29 35
was … a:10 -39 -32
was … adn:8 21 16
was … after:-18 -20 -19
was … ago:36 25 -36
was … all:-30 -25 -2
was … an:28 -9 -7
was … any:-26 0 0
was … asked:-21 -17 -3
was … at:37 -8 -19
was … back:52 1 -4
was … bad:30 -3 -1
was … be:69 56 55
was … bed:-46 -31 -27
was … being:18 20 30
was … born:111 -2 -2
was … bottle:35 23 23
was … breathing:-21 -7 -7
was … bug:36 48 0
was … burden:-74 0 0
was … by:-32 -17 -25
was … cold:32 42 35
was … could:-2 24 32
was … days:40 35 -3
was … docter:23 25 0
was … dog:38 40 -5
was … down:-22 -7 -3
was … eight:39 37 -2
was … enough:45 37 41
was … every:-56 -10 6
was … everything:24 29 27
was … farewell:22 22 16
was … fault:20 14 11
was … first:-22 -9 -5
was … for:12 1 -22
was … friday:52 -17 -8
was … ghost:41 -1 -1
was … go:35 40 3
was … goin:32 39 33
was … gone:22 1 10
was … good:-32 -33 -24
was … goodbye:23 20 13
was … harm:-22 -3 0
was … he:-22 -17 2
was … her:-31 -33 -33
was … here:13 30 33
was … his:39 42 44
was … home:25 -15 -5
was … hour:-33 -28 -31
was … how:51 -29 -10
was … id:-19 -21 -14
was … illness:28 28 31
was … in:-28 -25 -19
was … isnt:11 12 27
was … its:14 53 57
was … ive:15 27 4
was … knowing:19 21 23
was … last:33 20 -1
was … ledge:34 0 0
was … left:11 35 -8
was … less:64 39 46
was … lie:56 61 27
was … long:2 -20 -16
was … made:-28 -23 -4
was … make:20 24 32
was … me:25 70 42
was … mine:-27 -15 -10
was … mistake:45 1 8
was … monday:23 5 -3
was … month:-26 -13 -3
was … more:-25 9 0
was … morning:33 41 52
was … mouthwash:29 -3 -1
was … myself:-34 -13 -4
was … nearly:-65 -8 0
was … neighbour:28 21 20
was … neva:23 21 25
was … no:-26 -14 -4
was … nobody:11 12 30
was … of:-1 -12 23
was … off:-27 -14 -15
was … on:3 -34 -41
was … one:12 -29 -31
was … pain:10 20 21
was … part:29 30 24
was … poisoning:32 30 30
was … right:-23 -14 -2
was … said:-13 -17 -20
was … sat:40 40 47
was … says:44 30 14
was … see:21 0 -4
was … serious:0 -53 -1
was … she:-9 -23 -27
was … shes:18 40 20
was … stood:29 -2 0
was … suicide:-20 -30 -3
was … tea:33 46 0
was … teh:15 28 -2
was … than:45 55 40
was … that:21 19 32
was … thats:36 27 -2
was … ther:-38 -39 -14
was … they:-30 -15 -26
was … theyve:37 41 39
was … thing:-26 -13 -8
was … through:21 28 27
was … to:-61 -42 -19
was … two:38 1 -6
was … u:55 74 42
was … under:21 -1 15
was … up:-26 -22 -7
was … ur:32 25 26
was … wanted:50 13 -3
was … week:33 -2 0
was … weekend:-2 12 -21
was … wen:-21 -25 -11
was … wind:-6 -6 -30
was … wish:-55 -1 0
was … woke:38 0 0
was … work:33 7 -5
was … would:35 30 16
was … years:36 33 -4
wash:11 22 -3
wash up:36 45 51
washbag:-6 -8 -6
washed:-11 -2 15
washed all:-20 -19 -9
washed it:30 30 36
washed … down:33 32 37
washed … teh:24 19 26
washed … with:43 31 37
washer:-5 -2 -2
washing:-19 -15 -22
wasnt:62 62 61
wasnt a:-20 -6 -5
wasnt adn:14 38 31
wasnt alife:35 -49 -14
wasnt alone:42 44 33
wasnt anything:32 42 33
wasnt drunk:28 29 24
wasnt goin:-22 -21 -6
wasnt heer:27 -1 -1
wasnt her:94 84 84
wasnt here:83 -13 -15
wasnt i:-23 -6 -2
wasnt it:-37 -35 -16
wasnt joking:41 -28 -13
wasnt meant:39 47 39
wasnt my:20 14 -27
wasnt one:13 -44 -1
wasnt scard:33 30 23
wasnt strong:31 27 28
wasnt suicidal:70 68 0
wasnt teh:-29 -17 -9
wasnt ther:16 23 24
wasnt ur:-20 -23 -4
wasnt … a:0 14 24
wasnt … adn:-58 -54 -8
wasnt … any:42 7 4
wasnt … be:-27 -19 -5
wasnt … did:37 47 37
wasnt … enough:69 66 29
wasnt … fault:-17 -21 -8
wasnt … for:-49 -35 -22
wasnt … goin:35 1 -8
wasnt … goodbye:23 26 25
wasnt … he:41 36 -14
wasnt … i:-16 -33 -11
wasnt … id:19 47 41
wasnt … im:2 -40 -13
wasnt … keep:57 9 29
wasnt … more:54 -8 -2
wasnt … of:53 33 32
wasnt … that:9 -1 21
wasnt … ther:30 19 -10
wasnt … thing:-35 -20 -1
wasnt … to:-11 5 25
wasnt … u:28 37 32
wasnt … was:15 25 -13
wasnt … with:29 27 26
wasp:-7 5 -11
wasps:-11 -5 -1
waste:30 17 24
waste of:29 -6 -1
waste … i:-23 -4 0
wasted:18 26 22
wat:4 17 28
wat a:-26 -6 26
wat do:25 34 27
wat happened:-22 -7 -4
wat happens:32 37 38
wat he:19 21 -12
wat helped:-29 -27 -4
wat hes:-7 -2 25
wat i:57 25 5
wat id:-3 -32 -16
wat if:26 29 -6
wat ill:-36 -22 -39
wat im:50 41 26
wat is:-32 -19 10
wat it:2 -18 -29
wat its:-37 -43 -31
wat ive:16 16 50
wat my:-26 -21 -3
wat theyre:-19 -15 -23
wat time:31 31 28
wat to:-27 -31 -3
wat u:-27 -31 -21
wat was:23 34 34
wat wil:40 -10 2
wat year:38 37 31
wat youd:18 19 21
wat … a:-29 -4 -12
wat … about:18 30 50
wat … adn:44 38 4
wat … am:-15 -29 -11
wat … anymore:-21 -12 -1
wat … at:43 45 50
wat … can:-34 -16 -15
wat … did:-31 -29 -46
wat … do:-19 -67 -18
wat … does:38 31 -18
wat … done:-43 -50 -39
wat … dont:6 -25 -3
wat … expect:-15 -12 -21
wat … for:3 -66 -34
wat … found:47 21 17
wat … from:27 8 10
wat … gave:43 46 47
wat … giving:0 -11 -45
wat … got:24 26 21
wat … had:-2 1 26
wat … hapen:-26 -10 1
wat … he:-33 -29 -13
wat … in:39 33 61
wat … is:-22 -14 13
wat … isnt:12 38 -12
wat … it:15 24 34
wat … its:71 53 18
wat … keep:11 22 24
wat … kil:21 24 6
wat … killed:32 28 -4
wat … leaves:33 34 0
wat … left:53 48 41
wat … looks:52 29 31
wat … meant:-23 -20 -11
wat … need:94 58 67
wat … next:7 18 25
wat … of:42 57 53
wat … online:-34 -37 -35
wat … owe:-23 -12 -9
wat … piont:-22 -23 -6
wat … said:-21 -11 -5
wat … say:-31 -32 -30
wat … see:-27 -24 -11
wat … started:53 44 -4
wat … stopped:31 -2 -1
wat … takin:24 28 34
wat … teh:13 56 58
wat … tell:-16 -26 -13
wat … thats:27 -10 -1
wat … them:10 -1 -25
wat … ther:25 0 -9
wat … think:-27 -20 -17
wat … through:-27 -12 -7
wat … to:71 37 40
wat … today:30 39 53
wat … u:15 -14 -30
wat … used:32 45 -18
wat … vet:13 15 23
wat … waiting:39 27 44
wat … want:45 72 -22
wat … wen:-32 -28 -15
wat … were:-27 -2 -1
wat … wish:31 -4 0
wat … with:-31 -24 -20
wat … would:-27 2 -7
wat … wrong:34 28 4
watch:-7 -1 22
watch adn:8 18 32
watch back:43 16 26
watch from:21 18 16
watch something:-32 -30 -26
watch to:25 28 -7
watch wat:9 10 29
watch … a:23 27 30
watch … adn:-21 -24 -4
watch … gets:16 20 25
watch … me:25 29 -4
watch … more:26 45 46
watch … teh:17 24 -7
watched:-1 -2 11
watched it:16 19 21
watched … come:29 28 31
watches:-12 -14 -7
watching:-46 -34 -29
watching fireworks:23 17 33
watching me:24 31 -2
watching teh:-42 -44 -40
watching … go:-29 -28 -24
watchman:18 18 19
wate:14 16 15
water:52 80 50
water adn:-35 -31 -37
water at:-30 -12 -2
water bottle:-37 -30 -17
water down:39 30 16
water is:17 30 35
water on:52 39 43
water since:16 10 21
water up:37 23 32
water … a:-14 -11 -28
water … adn:34 25 34
water … cold:-36 -43 -42
water … hand:9 10 -20
water … him:51 46 50
water … i:17 22 12
water … is:6 18 23
water … it:-10 -24 -5
water … its:-32 -36 -38
water … ive:-7 -21 -17
water … loud:20 24 19
water … me:27 15 7
water … my:34 40 30
water … not:50 46 34
water … red:16 21 22
water … run:18 15 21
water … shes:41 41 37
water … sunday:27 22 30
water … teh:-59 -46 -32
water … to:27 15 15
watered:19 35 24
waterfall:11 13 8
watering:-10 -25 -14
waterproof:36 36 34
waterproof fone:25 22 32
waters:50 44 41
waters up:49 41 36
waters … my:46 41 36
waters … to:49 41 36
wave:-36 -52 -40
waved:-18 -15 -12
waves:23 25 24
waving:-25 -20 -15
way:29 38 50
way adn:-20 -11 2
way down:-20 -29 -17
way he:44 46 43
way i:-20 -11 -37
way im:-46 -31 -17
way it:21 22 32
way many:15 17 20
way more:12 32 21
way much:18 24 38
way or:5 -9 -21
way out:-3 -29 -62
way past:36 -1 -4
way round:-32 -41 -31
way to:-11 -24 -47
way wen:27 24 28
way would:55 28 -9
way youd:37 -10 -5
way … a:18 5 -31
way … an:15 14 21
way … another:5 -13 -28
way … dei:23 46 25
way … did:28 24 17
way … doesnt:35 32 34
way … dont:89 52 56
way … drawer:-25 -15 -8
way … except:20 29 -22
way … from:-56 -21 0
way … get:-27 -17 -9
way … goes:28 31 12
way … hav:50 20 -4
way … im:28 10 37
way … kil:31 31 -2
way … know:33 -4 -6
way … lie:28 37 33
way … made:25 16 9
way … me:20 30 31
way … on:7 14 24
way … right:-5 -13 -21
way … say:-7 -27 -21
way … she:-31 -17 -5
way … suicide:29 25 -3
way … teh:-13 -20 -21
way … than:14 26 20
way … that:-31 -25 -4
way … this:26 16 -16
way … u:76 54 43
way … went:37 44 53
way … where:76 65 55
way … work:49 13 23
ways:3 40 -63
ways i:-27 17 -2
ways to:34 40 -30
ways … could:12 30 -5
ways … dei:-40 -15 -25
ways … do:46 41 -9
ways … it:27 36 -7
we:-77 -78 -69
we get:27 33 -3
we go:-31 -28 -28
we got:-26 -5 -19
we talked:-23 -22 -1
we threw:51 43 46
we … a:-27 -23 -18
we … adn:24 -1 -10
we … at:-15 -17 -22
we … eleven:26 29 29
we … family:12 39 34
we … go:20 17 28
we … her:23 29 27
we … it:-34 -30 -18
we … late:38 38 -2
we … on:-5 -21 -5
we … see:-21 -18 -16
we … teh:-38 -48 -51
we … thats:21 25 25
we … to:-56 -54 -45
we … tonight:19 17 28
weak:9 21 17
weak to:9 25 26
weak … adn:57 52 53
weaned:-7 3 13
weaned … to:-36 -16 -8
weapon:-7 -17 -25
weapons:-3 -1 -1
wear:13 28 35
wearing:26 -3 1
wearing my:48 41 41
wears:-1 -4 -15
weary:6 -8 -8
weather:-33 -28 -19
weathers:21 16 26
web:11 14 17
webinar:-5 -3 -2
website:-6 -1 0
wed:-24 -25 -18
wed … for:-39 -47 -42
wed … u:-33 -26 -16
wedding:-12 -28 -34
wedding a:27 0 0
wedding anniversary:38 41 39
wedding is:23 25 10
wedding one:26 -1 -1
wedding ring:29 28 37
wedding teh:-24 -37 -29
wedding … im:-41 -37 -32
wedding … of:1 -22 -19
wedding … on:36 41 44
wedding … over:-28 -25 -22
wedding … teh:82 79 77
wedding … toast:27 0 0
weddings:-7 -5 -6
wedged:52 50 50
weding:-4 -2 -2
wednesday:43 55 60
wednesday adn:43 30 39
wednesday i:-24 -25 -38
wednesday im:19 24 28
wednesday is:-22 -20 -20
wednesday ive:41 38 7
wednesday she:46 47 40
wednesday … adn:21 27 25
wednesday … at:30 38 39
wednesday … been:34 25 32
wednesday … day:-22 -20 -20
wednesday … im:22 16 11
wednesday … in:-44 -42 -39
wednesday … is:34 34 47
wednesday … its:-33 -17 -13
wednesday … ive:23 25 39
wednesday … my:24 18 13
wednesday … teh:28 12 12
wednesday … want:7 -16 -26
wednesdays:53 57 44
wee:-39 -35 -24
wee … his:-28 -24 -21
weed:1 -40 -18
weedkiller:53 66 75
weedkiller i:11 18 23
weedkiller it:11 21 21
weeds:-13 -15 0
week:-21 -47 -59
week adn:-23 -29 -48
week ago:14 17 42
week before:26 0 0
week i:-25 -38 -12
week it:20 22 37
week ive:26 64 -2
week teh:-29 -30 -17
week that:20 31 40
week ther:-25 -11 -5
week until:34 -1 0
week with:17 21 -3
week … a:38 18 22
week … every:-22 -17 -2
week … feel:-2 -23 0
week … for:26 25 29
week … from:38 2 -2
week … her:10 26 -4
week … ill:4 8 25
week … keep:34 2 31
week … lads:40 32 -2
week … last:27 -19 -1
week … made:36 44 37
week … nearly:28 -2 -14
week … no:-50 -29 -15
week … off:-26 -16 -8
week … on:44 -16 -1
week … sure:25 33 29
week … that:6 5 22
week … them:11 22 -3
week … thrown:-22 -10 -3
week … today:7 22 0
week … twice:13 40 -6
week … wanted:19 21 -1
weekend:-32 -31 -55
weekend adn:-6 11 -20
weekend after:21 -6 -1
weekend alone:-14 -21 7
weekend at:3 2 -24
weekend im:-25 -16 -29
weekend it:-38 -42 -18
weekend my:-29 -30 -32
weekend teh:19 28 27
weekend two:48 -12 -1
weekend … a:-32 -39 -35
weekend … adn:-37 -36 -20
weekend … be:42 10 1
weekend … by:25 22 22
weekend … cant:17 -2 -30
weekend … it:-27 -25 -18
weekend … ive:-22 -17 -24
weekend … no:-30 -9 -5
weekend … not:-47 -16 -13
weekend … to:3 -25 -18
weekend … u:-45 -31 -27
weekend … wil:8 10 25
weekends:-4 8 -20
weekly:-31 -27 -32
weekly box:-26 -25 -18
weekly collection:20 23 4
weekly … has:18 22 3
weeks:9 -49 -52
weeks adn:-22 -13 -27
weeks ago:0 -55 -28
weeks back:45 24 -6
weeks i:-29 0 -5
weeks of:-22 -17 -3
weeks off:-9 -45 -32
weeks worth:15 29 2
weeks … adn:-18 -31 -21
weeks … at:43 40 7
weeks … bet:22 0 0
weeks … box:45 27 30
weeks … drink:-21 -13 -10
weeks … from:23 -2 -1
weeks … i:13 -28 -11
weeks … id:71 -9 -2
weeks … in:23 23 19
weeks … is:27 -7 1
weeks … ive:-4 -25 -4
weeks … my:19 -18 -22
weeks … not:33 -1 -1
weeks … that:-21 -8 -9
weeks … ther:43 9 -1
weeks … with:-35 -19 -5
weep:-14 -6 -3
weeping:-1 -2 -4
weepy:-11 -8 -3
weigh:127 129 133
weighed:-4 10 20
weighing:-31 -21 -13
weighs:28 33 -7
weight:23 -37 -4
weight round:69 -27 -6
weight … all:41 -10 -2
weight … my:22 1 -18
weight … neck:27 -17 -2
weight … off:4 33 39
weight … teh:-10 -21 -3
weighted:-2 -2 -14
weights:-3 -5 -1
weir:31 35 19
weir … of:27 30 27
weir … teh:-22 -21 -21
weird:8 4 19
weird to:32 44 41
weird … my:-24 -35 -18
weirdly:29 34 30
weirdly okay:-31 -30 -24
weirdos:2 2 4
weiss:8 7 -6
welcome:6 -48 -43
welcome it:48 -2 -1
welcome … to:31 -1 -11
welder:-5 -5 -1
welfare:-5 -6 -8
well:0 0 0
wellbeing:0 3 0
wellies:-4 -5 -1
wellness:1 3 2
welsh:-14 -6 -3
wem:2 2 -4
wen:11 28 19
wen a:-10 -25 -20
wen adn:41 39 42
wen everyones:22 15 36
wen his:-10 -5 -23
wen i:-28 -8 -17
wen id:37 45 39
wen ill:63 49 44
wen im:-31 -21 -51
wen is:16 21 25
wen it:-30 -16 1
wen its:21 35 45
wen ive:25 39 -25
wen mine:-20 -9 -3
wen people:-37 -28 -17
wen teh:42 34 41
wen theres:22 26 -12
wen they:3 -26 10
wen theyre:34 30 34
wen this:38 23 21
wen youre:-31 -23 -9
wen youve:92 66 19
wen … alarm:3 -31 -34
wen … all:27 43 22
wen … ask:31 38 34
wen … asked:45 38 -12
wen … asleep:23 16 17
wen … back:-39 -22 12
wen … bad:36 37 -26
wen … be:-41 -45 -12
wen … began:22 -6 -1
wen … breathe:61 67 42
wen … bury:45 8 30
wen … came:-21 -5 2
wen … carry:29 25 35
wen … cat:3 1 -26
wen … come:40 29 18
wen … comes:22 9 41
wen … dark:42 49 47
wen … dead:-4 11 21
wen … decided:25 36 -3
wen … did:11 45 -6
wen … does:31 18 27
wen … drunk:18 15 -51
wen … end:8 16 24
wen … ends:23 24 37
wen … enough:1 16 21
wen … falls:24 11 15
wen … finish:23 19 29
wen … finished:-17 -17 -25
wen … finishes:22 18 14
wen … fireworks:25 20 29
wen … flatmate:8 9 30
wen … flatmates:22 20 14
wen … for:33 8 -10
wen … get:38 18 -9
wen … go:14 20 31
wen … goes:57 41 20
wen … gone:-36 0 -13
wen … got:15 32 21
wen … had:25 -7 -9
wen … harmed:-24 -10 0
wen … has:38 27 -9
wen … he:19 20 -5
wen … head:-30 -21 -7
wen … hed:-22 -8 0
wen … hell:36 1 2
wen … him:35 7 -23
wen … his:31 2 10
wen … house:15 19 30
wen … ill:41 35 12
wen … in:-37 -44 -34
wen … isnt:-33 -14 -4
wen … it:18 24 1
wen … its:37 33 -8
wen … ive:34 9 22
wen … kids:4 4 23
wen … kil:3 2 28
wen … know:27 29 -16
wen … leaves:12 10 28
wen … light:23 10 15
wen … looked:40 42 36
wen … looking:7 11 38
wen … mistake:22 -1 0
wen … my:-19 -21 -8
wen … myself:51 45 61
wen … next:27 24 15
wen … nobody:20 11 -12
wen … not:3 -41 -24
wen … of:-16 -25 -13
wen … ones:5 5 -21
wen … out:37 30 1
wen … pinch:16 17 21
wen … police:21 21 27
wen … said:-37 -22 -13
wen … say:24 4 -10
wen … says:-46 -27 -8
wen … see:-34 -28 -37
wen … sees:-44 -43 -44
wen … shift:25 24 28
wen … shouts:24 28 0
wen … sister:-30 -10 -4
wen … song:12 18 24
wen … started:-24 -15 -10
wen … stopped:-27 -23 -13
wen … street:9 11 22
wen … teh:25 -10 -39
wen … that:4 20 16
wen … theres:-17 -26 -16
wen … tired:-32 -30 -4
wen … to:-21 -1 1
wen … took:-27 -22 -12
wen … used:-21 -3 -1
wen … walks:-2 -1 -56
wen … was:-50 -38 -31
wen … wen:53 47 45
wen … went:-36 -24 -21
wen … were:-30 -23 -16
wen … where:-28 -21 -23
wen … wife:-20 -13 -3
wen … wil:32 3 5
wen … works:17 25 -3
wenn:24 34 41
wenn ich:-26 -25 -14
went:5 9 13
went back:-20 -62 -39
went because:23 9 2
went blue:-69 -69 -66
went dark:-36 -35 -26
went deep:-34 -32 -27
went down:31 38 42
went home:-37 -27 -18
went i:7 20 30
went in:-20 -33 -27
went off:-26 -21 -11
went out:-30 -4 12
went over:20 22 -28
went quiet:36 4 34
went stiff:40 50 53
went straight:38 29 28
went through:-20 -12 -13
went to:-26 -16 -10
went up:41 53 42
went upstairs:46 55 0
went with:18 18 28
went … a:-16 -21 -22
went … adn:64 59 68
went … all:29 30 34
went … bed:23 2 3
went … did:-45 -40 0
went … for:22 28 4
went … hes:-21 -3 -5
went … his:-20 -17 -8
went … i:51 51 54
went … ill:54 50 -17
went … im:28 10 -11
went … in:-22 -18 0
went … it:-46 -45 -40
went … its:-23 -11 -2
went … jerked:21 31 33
went … me:-33 -20 -4
went … more:1 1 27
went … nearly:-21 -2 -1
went … not:22 17 11
went … one:38 16 14
went … out:-22 -15 -4
went … police:-22 -21 -18
went … said:-25 -12 -6
went … sat:13 11 22
went … sleep:48 34 36
went … sorry:35 40 30
went … teh:-24 -32 -47
went … this:58 55 47
went … to:-3 -30 -21
went … today:79 -1 -2
went … twice:-24 -28 -19
went … two:-1 3 25
went … u:39 44 31
went … was:18 23 0
wept:-20 -12 -3
wer:-13 -13 -7
werde:26 36 -33
werde mir:-2 1 -21
werde … heute:28 24 -40
were:-34 -24 -17
were dead:54 -50 -6
were enough:15 17 23
were gone:-68 -9 -4
were good:18 23 12
were ill:-1 -1 -23
were not:-31 -7 -6
were signs:20 23 24
were suicidal:-42 -38 0
were teh:80 64 54
were ther:-20 -19 -14
were to:22 -10 -6
were u:30 23 0
were … a:19 29 36
were … adn:21 17 -12
were … best:38 35 25
were … bit:21 20 11
were … for:-24 -17 -15
were … goin:29 25 32
were … good:58 58 53
were … her:28 27 21
were … here:-22 3 6
were … id:50 23 36
were … im:-45 -47 -26
were … it:-2 -25 -4
were … kil:35 28 -32
were … myself:8 5 -40
were … ones:27 15 9
were … out:2 -24 -10
were … saving:-26 -19 -14
were … teh:-81 -47 -47
were … that:28 53 10
were … they:27 35 34
were … thing:31 33 28
were … to:-9 -22 -21
were … tomorrow:26 -3 -3
were … u:-39 -42 -33
were … walking:30 4 4
were … was:25 37 32
were … with:-22 -24 -9
werent:65 20 -30
werent for:18 25 -25
werent here:2 -23 -3
werent teh:29 24 -8
werent … adn:-13 -31 -19
werent … i:35 21 -1
werfe:0 0 1
werk:0 0 0
west:-1 5 8
wet:21 21 19
wet himself:34 42 59
wet his:-20 -24 -15
wet myself:48 40 28
wet sunday:-26 -15 -4
wet … adn:26 10 0
wet … dont:20 19 1
wet … i:45 33 26
wet … it:26 25 39
wet … nobodys:4 -35 -16
wetsuit:-23 -26 -28
wetsuits:0 -1 -1
weve:-39 -26 -22
weve been:-17 -15 -22
weve made:20 24 32
weve no:31 28 15
weve … a:-23 -21 -21
weve … it:22 24 29
weve … naloxone:12 14 22
wh:0 0 0
whatever:-14 -3 -24
whatever happens:-21 -8 -9
whatever … happens:58 40 -3
whatever … i:-23 -13 -1
whatever … in:59 54 21
whatevers:21 30 6
whats:14 -11 -15
whats goin:-23 -8 -7
whats in:57 56 50
whats left:41 -21 -3
whats real:15 17 24
whats teh:10 -15 -29
whats wat:26 21 23
whats … in:49 47 35
whats … me:12 -24 -23
whats … my:34 42 45
whats … of:67 -5 9
whatsapp:12 9 20
whatsoever:-9 -8 -7
wheel:19 8 17
wheel on:-28 -11 -17
wheel … teh:1 -16 -29
wheelchair:5 11 20
wheelchairs:3 20 20
wheelie:0 0 1
whenever:3 20 -39
whenever he:27 26 -13
whenever hes:13 12 -31
whenever … cook:21 21 0
whenever … to:-21 -11 -4
whenever … wrong:21 21 0
where:29 21 28
where adn:12 14 38
where dad:38 34 32
where do:-34 -23 -11
where he:-19 -40 -34
where hed:-23 -19 -22
where hes:-9 -9 -31
where i:-27 -30 -16
where id:60 24 -11
where ill:46 41 47
where im:11 14 29
where it:-27 -35 -29
where its:31 18 17
where ive:15 25 30
where no:-4 6 27
where nobody:66 56 26
where she:14 21 8
where that:31 42 39
where they:-14 -21 -17
where youre:26 -10 -10
where … a:19 41 39
where … adn:-23 -26 -17
where … am:73 56 35
where … are:-31 -22 -12
where … at:-35 -47 -13
where … be:0 23 32
where … can:42 24 44
where … could:-21 -12 -6
where … covers:22 22 -5
where … cut:-1 -22 -3
where … from:43 -23 -23
where … get:34 43 26
where … go:-43 -56 -40
where … goin:6 -25 -23
where … has:18 23 23
where … hav:26 10 16
where … him:8 20 -16
where … how:7 10 23
where … i:8 7 28
where … in:-24 -11 -10
where … is:54 33 18
where … ive:50 2 1
where … jumped:18 21 4
where … keeps:12 15 23
where … key:18 21 25
where … kids:54 56 52
where … liv:22 -10 -7
where … looks:15 22 3
where … me:26 -1 11
where … much:36 12 39
where … off:51 38 59
where … put:-18 -20 -30
where … say:31 32 41
where … says:-22 -13 -9
where … scissors:-41 -33 -11
where … see:51 44 33
where … stand:-29 -5 -5
where … stops:27 29 29
where … story:28 33 28
where … teh:-36 -22 -23
where … to:19 10 22
where … took:35 31 29
where … want:33 -5 6
where … wat:-39 -19 -21
where … wil:59 45 49
where … wont:22 25 3
wheres:-1 0 0
wherever:16 25 -11
wherever i:23 31 -15
whether:-4 12 -12
whether he:-24 -19 -5
whether i:17 45 16
whether id:22 21 29
whether … a:60 33 -18
whether … be:4 14 21
whether … could:28 21 25
whether … i:25 22 24
whether … wake:22 30 1
which:-12 -5 -12
which i:-28 -17 -9
which im:-11 -22 -16
which is:18 12 33
which isnt:-42 -12 -4
which it:-25 -5 -7
which made:13 19 26
which makes:-27 -18 -5
which one:35 38 -5
which train:23 16 21
which tree:-35 -31 -29
which wall:31 48 5
which weekend:1 5 -41
which … adn:45 38 59
which … be:17 34 19
which … first:55 62 62
which … i:36 34 46
which … im:-32 -36 -28
which … is:-43 -30 -22
which … jmup:9 8 21
which … mean:3 2 -26
which … most:-31 -20 -2
which … not:-43 -30 -18
which … since:9 20 27
which … teh:-31 -28 -38
which … tomorrow:34 35 33
which … tonight:26 24 22
whichever:17 16 2
whichever way:21 15 31
while:3 13 17
while fishing:-7 10 26
while he:36 31 37
while hes:-30 -19 -31
while i:9 30 28
while im:-39 -39 -36
while ive:-17 -15 -22
while she:35 12 -26
while we:32 35 26
while … asleep:51 24 21
while … at:33 32 25
while … can:32 24 34
while … do:-35 -19 -7
while … doing:-21 -30 -9
while … hav:18 20 37
while … i:30 12 10
while … slept:28 15 8
while … teh:-31 -23 -26
while … type:38 37 36
whippet:-7 -3 -1
whiskey:34 43 26
whisky:41 32 3
whisky … a:21 13 14
whisper:-3 -6 -1
whispered:14 23 -6
whispering:82 80 98
whispering this:11 12 28
whispering … out:17 18 39
whispering … teh:60 62 73
whispering … to:8 9 23
whispers:-14 -21 -12
whist:0 -1 0
whistle:-28 -24 -25
whistled:-3 -3 0
whistling:-26 -21 -14
whitby:28 32 19
whitby pier:44 47 37
white:48 33 34
white knuckling:57 -14 -13
white … adn:-24 -9 -5
white … got:21 20 16
white … it:48 -14 -12
white … my:27 20 15
whitsun:7 13 18
who:-8 2 -13
who are:-24 -25 -18
who can:-62 -4 5
who cares:59 76 62
who dei:71 -2 0
who did:28 22 -18
who died:34 -9 -4
who do:45 45 -7
who feeds:36 25 23
who find:6 24 27
who finds:68 73 75
who get:29 20 43
who gets:-29 -27 -13
who has:6 4 -25
who hit:-55 -47 -6
who i:17 12 22
who invented:-21 -13 0
who jumped:44 37 4
who keeps:-32 -18 -11
who killed:43 29 -3
who knows:-7 -28 -20
who lost:-33 -11 -4
who needs:27 28 2
who neva:5 20 1
who reads:4 10 26
who says:61 54 47
who sells:35 34 28
who sent:22 14 7
who should:18 25 29
who sold:39 41 -8
who spits:48 61 -4
who stops:-33 -14 -1
who tells:22 29 13
who to:25 22 14
who waits:34 6 1
who want:-10 -71 -2
who wants:43 -17 -13
who was:-22 -18 -2
who wil:-38 -17 1
who wont:32 14 13
who … a:-10 5 -28
who … am:37 9 36
who … asked:20 37 2
who … at:3 21 -10
who … be:-39 -4 -2
who … daughter:-24 -20 -4
who … died:33 20 27
who … do:52 46 54
who … dont:30 43 50
who … get:47 44 55
who … himself:45 19 -2
who … i:0 -9 -32
who … ill:22 32 41
who … im:46 17 15
who … in:-13 -33 -15
who … ive:-21 -14 -1
who … kil:-53 -35 -4
who … leave:-74 -5 -2
who … liv:42 -2 0
who … mine:-27 -11 -5
who … my:47 52 19
who … not:70 13 12
who … off:20 19 -3
who … sister:23 16 1
who … son:26 22 -2
who … teh:13 20 35
who … tell:32 33 1
who … them:54 -2 -1
who … themselves:47 51 0
who … this:-25 -25 -63
who … u:10 27 -13
who … wen:-25 -18 -10
who … with:-25 -18 -5
whod:7 -50 -34
whod be:53 -16 -16
whod hav:34 -9 -1
whod … at:-24 -8 -8
whod … my:20 19 -9
whodunnit:0 0 0
whoever:1 -5 25
whoever comes:31 26 31
whoever finds:39 34 24
whoever has:20 28 30
whoever is:23 -7 -7
whoever … door:-5 -20 -13
whoever … me:15 16 40
whoever … to:26 31 45
whoevers:-1 2 8
whole:18 29 38
whole body:90 86 54
whole bottle:31 39 19
whole box:42 54 53
whole film:49 51 43
whole house:-32 -39 -27
whole kitchen:-27 -4 0
whole lief:-21 -20 -13
whole lot:54 57 58
whole months:41 47 53
whole packet:30 34 31
whole parish:26 28 36
whole plan:48 46 42
whole way:-27 -25 -22
whole weekend:-21 -26 -20
whole weeks:66 54 52
whole … adn:32 11 16
whole … an:1 5 24
whole … box:46 31 35
whole … hour:1 5 24
whole … i:28 33 2
whole … id:-22 -5 5
whole … im:-29 -14 -7
whole … it:34 -2 7
whole … its:-2 -26 -19
whole … jerking:19 21 21
whole … me:22 18 -5
whole … night:-43 -5 -2
whole … not:22 25 37
whole … one:34 25 26
whole … pills:21 21 22
whole … prescription:29 32 36
whole … teh:34 30 50
whole … that:-34 -15 -6
whole … thing:-44 -35 -4
whole … wants:60 66 -1
whole … would:-56 -15 -9
wholl:127 128 122
wholl … to:29 28 25
whom:3 -4 -4
whos:-18 -13 -34
whos eighty:22 21 -1
whose:-34 -26 -19
whove:-22 -14 -7
why:10 2 3
why after:45 48 36
why am:50 -5 -3
why do:-28 -14 -8
why i:-11 22 12
why its:-22 -12 -8
why ive:-28 -17 -13
why my:26 21 20
why not:13 39 0
why that:-34 -8 -3
why them:59 -2 -2
why … alife:43 -8 -4
why … are:20 21 20
why … bother:39 -9 -6
why … do:-26 -1 5
why … dont:-1 11 27
why … everyone:26 25 24
why … gave:30 23 18
why … here:27 -12 -7
why … i:11 -40 -11
why … it:-17 -29 -9
why … should:25 -12 -7
why … teh:45 63 36
why … tell:-26 -19 -7
why … to:-43 -2 -1
why … u:-31 -26 -17
why … want:-41 -18 -1
why … writing:21 24 -1
wi:33 47 44
wich:49 13 -4
wich i:53 -3 -1
wich … dead:37 -2 0
wich … was:37 -2 0
wicked:-2 -3 0
wide:-35 -31 -25
wide open:-35 -31 -24
widow:-8 -6 -6
widowed:20 15 -3
widower:-1 -5 -7
widows:2 2 2
wie:11 17 -21
wieder:43 47 -44
wieder geritzt:26 28 -1
wieder … tiefer:26 28 -1
wife:22 13 0
wife at:23 -6 -18
wife cant:27 29 32
wife doesnt:-36 -32 -25
wife found:-20 -14 -3
wife ill:-22 -12 -10
wife im:-6 19 24
wife is:26 9 0
wife ive:27 20 22
wife says:-27 -27 -13
wife she:-33 -40 -31
wife thinks:20 35 -2
wife tonight:35 36 81
wife was:-22 -16 -13
wife who:21 2 -3
wife … adn:-3 1 23
wife … are:18 20 7
wife … be:24 4 -5
wife … choking:59 60 61
wife … find:20 14 -9
wife … goin:-8 -13 -35
wife … has:19 22 -6
wife … him:22 20 -13
wife … id:-21 -5 -4
wife … im:8 20 -18
wife … in:-31 -26 -14
wife … is:15 17 25
wife … know:17 -12 -22
wife … me:12 20 8
wife … on:-23 -19 -14
wife … say:1 -21 -14
wife … see:74 47 47
wife … seven:46 0 0
wife … she:98 91 98
wife … suicidal:23 23 0
wife … teh:-29 -27 -41
wife … them:-29 -23 -19
wife … wont:-22 -15 -5
wifes:58 58 48
wifes at:44 41 41
wifes back:58 5 6
wifes in:28 34 35
wifes left:-23 -18 -8
wifes … from:-22 -13 -10
wifes … is:27 36 3
wifes … ring:-23 -18 -8
wifi:-3 9 -17
wifi … teh:-24 -11 -11
wifis:-8 -4 -2
wig:-4 -2 -3
wil:0 13 18
wil because:-1 -24 -23
wil beleive:23 25 -5
wil come:-29 -24 -7
wil dei:-31 -26 -26
wil do:35 49 43
wil drink:16 55 65
wil end:14 16 -22
wil find:-38 -3 -5
wil finish:7 11 20
wil go:62 65 69
wil hang:40 40 33
wil hav:23 22 20
wil hear:19 16 22
wil hert:36 43 -16
wil is:-30 -31 -49
wil ive:-3 -25 -15
wil look:9 14 28
wil make:-6 14 -35
wil my:15 17 21
wil need:-7 -21 -13
wil nur:-20 -12 -1
wil on:20 20 29
wil poison:-81 -92 -53
wil put:7 8 -25
wil send:-26 -16 -26
wil shoot:-45 -45 -1
wil silence:25 27 -4
wil sombody:6 29 43
wil stab:14 19 -26
wil sterben:55 46 -1
wil take:43 28 55
wil teh:48 35 42
wil to:41 -12 -6
wil u:54 -3 -1
wil walk:45 48 33
wil … a:21 14 6
wil … about:-48 -29 -8
wil … after:23 24 22
wil … angry:-24 -19 -10
wil … answer:16 23 17
wil … be:-53 -70 -43
wil … been:33 19 27
wil … before:44 42 26
wil … by:37 36 15
wil … dead:-13 -28 -10
wil … do:53 0 -4
wil … done:-24 -21 -22
wil … driving:21 23 28
wil … end:-39 -34 -32
wil … enough:24 36 -4
wil … everything:-26 -11 -5
wil … for:-7 -66 -69
wil … from:65 59 35
wil … funeral:21 26 25
wil … gone:55 58 51
wil … good:-21 -24 -19
wil … he:52 41 30
wil … her:23 22 -13
wil … herself:1 2 -27
wil … hes:-41 -46 -6
wil … him:-15 -30 -99
wil … himself:4 7 -22
wil … his:37 29 -18
wil … i:-15 -41 -43
wil … ich:-4 10 -38
wil … if:-6 -1 23
wil … im:17 23 -8
wil … in:45 53 28
wil … into:-50 -19 -2
wil … it:47 65 56
wil … last:-22 -23 2
wil … leben:25 5 -1
wil … lief:51 69 72
wil … liv:62 -10 -4
wil … man:38 33 -4
wil … me:-12 10 56
wil … mehr:29 9 -17
wil … my:-47 -38 -35
wil … myself:26 23 59
wil … nicht:-22 -23 -6
wil … no:-27 -22 -7
wil … not:29 29 7
wil … on:36 7 2
wil … out:-34 -28 -20
wil … own:30 35 14
wil … pay:23 21 21
wil … quiet:31 9 7
wil … sombody:-49 -52 -26
wil … stopped:27 21 22
wil … takin:-38 -41 -23
wil … teh:8 16 28
wil … that:-22 -19 -5
wil … them:21 18 3
wil … ther:77 55 43
wil … this:-4 -22 -38
wil … through:18 36 44
wil … time:29 28 23
wil … to:-25 -24 -18
wil … tonight:33 27 21
wil … u:-15 -23 -40
wil … umbringen:44 46 -15
wil … und:14 32 -5
wil … under:21 25 42
wil … whoever:-29 -25 -2
wild:-14 -15 -13
willing:-35 -15 -22
willing to:-35 -7 -21
willing … teh:9 52 0
willpower:0 0 0
wills:6 4 2
win:-28 -29 -20
wind:32 31 23
wind is:66 57 61
wind … mad:49 50 53
wind … my:22 19 27
window:1 -14 4
window adn:-29 -49 -27
window cleaners:12 17 22
window is:-20 -18 -25
window open:4 14 24
window to:38 36 33
window … away:39 43 38
window … get:39 43 38
window … im:40 46 44
window … it:-23 -19 -11
window … open:-21 -19 -25
window … parade:19 23 28
window … teh:-25 -21 -21
windows:17 22 35
windows are:-8 -13 -23
windows open:14 14 26
windows taped:23 24 25
windows up:23 18 32
windows … my:9 10 42
windowsill:-26 -30 -34
winds:-1 7 4
winds … said:22 27 17
windscreen:7 9 0
windy:-19 -17 -15
wine:2 -20 -5
wine in:67 -9 -8
wine on:26 1 5
wine … in:26 6 -1
wines:7 7 14
wing:3 3 1
wings:-8 -1 -6
winked:4 7 0
winner:-11 -7 -12
winning:-7 -6 -7
wins:-12 -5 -3
winston:0 -1 -1
winter:-2 -16 -10
winter this:30 2 -16
winters:-15 -21 -9
winters … adn:20 -5 -4
wipe:0 -2 -1
wiped:31 -3 2
wiped out:-25 -22 -15
wiped teh:22 18 13
wiped … laptop:25 29 27
wipes:0 -1 -1
wir:-10 -6 -5
wird:-10 -10 -6
wire:17 31 55
wired:-1 -1 -3
wireless:-13 -2 -7
wires:107 95 82
wires on:26 32 33
wisdens:1 1 1
wisdom:-26 -15 -11
wise:-3 -4 -2
wiser:-3 -5 -2
wish:82 -57 -73
wish for:26 -30 -24
wish i:79 -89 -33
wish id:-25 -31 -12
wish is:31 45 42
wish it:97 2 -12
wish me:-48 -4 8
wish my:50 -28 0
wish sombody:30 -10 -14
wish that:46 -8 -1
wish theyd:69 19 29
wish to:-64 17 -61
wish … a:24 -7 -2
wish … alife:31 -33 -4
wish … all:-24 -19 -19
wish … be:-85 -18 -4
wish … been:77 -14 -3
wish … bus:28 0 0
wish … could:27 -21 -12
wish … dead:6 -36 -5
wish … do:-23 -19 -10
wish … end:10 20 -9
wish … for:39 -13 -18
wish … go:-48 -10 -6
wish … gone:-51 0 0
wish … kil:17 20 -25
wish … lief:49 27 -48
wish … luck:-37 -1 10
wish … me:27 -11 -5
wish … my:71 83 33
wish … myself:16 24 -25
wish … neva:153 -2 -3
wish … say:1 21 0
wish … take:23 31 -3
wish … teh:39 -24 -11
wish … that:48 61 62
wish … vanish:34 -1 -1
wish … was:83 -121 -12
wish … were:17 -44 -1
wish … werent:36 -1 0
wish … would:92 -44 -10
wished:-37 -24 -8
wishes:11 -26 2
wishes … dead:13 -26 -2
wishes … go:39 5 12
wishing:99 4 20
wishing i:58 -34 -6
wishing it:52 -46 -27
wishing youd:-29 -8 -2
wishing … all:30 38 41
wishing … had:37 -5 0
wishing … neva:-25 -11 -3
wishing … one:32 -7 -4
wishing … teh:31 7 -3
wishing … was:45 -45 -26
with:-3 9 -5
with all:19 30 38
with an:-28 -33 -14
with another:-40 -45 -5
with any:96 86 61
with bad:26 7 5
with being:2 -26 -3
with cigarettes:53 59 -7
with dad:27 36 35
with drink:19 39 0
with each:33 34 42
with envy:38 -17 -1
with everybody:-7 0 -28
with forty:-21 -15 -18
with good:20 -1 5
with grandad:25 6 5
with him:37 31 -18
with it:51 35 13
with its:-21 -15 -10
with ive:-50 -44 -34
with kerosene:46 44 40
with lief:17 -29 -4
with living:8 51 14
with my:-53 -52 -35
with myself:69 38 -20
with nana:24 25 31
with no:47 29 -46
with nobody:54 56 -35
with one:32 15 23
with our:27 27 28
with soldiers:20 22 31
with sombody:-18 -26 -7
with someone:-39 -15 -1
with stones:57 53 54
with tea:-22 -22 -14
with teh:13 12 20
with thanks:22 -2 4
with that:-3 -18 -23
with them:8 8 22
with this:-35 -10 -38
with toast:-27 -25 -2
with todays:31 35 43
with towels:50 50 50
with u:-55 -56 -53
with ur:22 21 39
with us:-23 -25 -21
with vodka:73 80 36
with wat:41 44 40
with wine:23 6 -3
with … adn:-37 -41 -21
with … after:-39 -18 -9
with … alife:1 -31 -4
with … am:17 20 -7
with … an:18 33 24
with … as:42 23 9
with … at:-22 -38 -20
with … back:-22 -10 -10
with … bag:40 27 21
with … because:-4 5 -21
with … before:4 17 26
with … belt:28 34 18
with … beside:69 69 67
with … between:33 16 34
with … bitten:32 32 34
with … blade:18 24 -11
with … bottle:-29 -1 10
with … bread:32 40 68
with … bus:-30 -26 -2
with … but:-31 -12 -4
with … calling:34 32 40
with … can:28 24 23
with … car:-18 -21 -15
with … care:45 45 42
with … chair:15 12 23
with … chemo:-21 -16 -6
with … cigarette:46 47 -4
with … clothes:21 19 -2
with … club:-32 -30 -27
with … coat:-40 -37 -40
with … coffee:-21 -9 -3
with … coming:17 20 26
with … cord:-15 -17 -21
with … cousins:-30 -19 -11
with … dads:18 22 12
with … date:45 48 50
with … daughters:41 -3 -1
with … dead:46 31 -26
with … different:36 0 -4
with … doctors:-26 -17 -11
with … dog:-43 -51 -19
with … dressing:36 33 37
with … drink:52 1 15
with … ending:7 5 -29
with … engine:-31 -40 -32
with … every:10 21 -8
with … eyes:30 16 0
with … file:16 20 -1
with … fingers:-23 -16 -6
with … flannel:25 16 22
with … fone:-7 1 32
with … foot:34 32 31
with … for:-15 2 -33
with … frank:16 20 27
with … friday:10 23 8
with … from:-38 -34 -24
with … get:24 11 -1
with … gin:27 23 35
with … goin:62 31 21
with … gone:38 8 13
with … good:5 -21 -8
with … got:0 -21 -20
with … gown:37 33 39
with … grandkids:-18 -22 -21
with … group:-21 -20 -22
with … gun:61 57 58
with … hammer:68 76 59
with … hav:43 25 23
with … he:-11 5 33
with … head:41 35 41
with … here:21 25 -17
with … hours:20 -2 -1
with … husband:-26 -22 -17
with … i:3 18 24
with … if:-31 -11 -47
with … ill:56 48 27
with … im:-11 -32 -38
with … in:43 55 51
with … inside:26 30 -25
with … iron:36 35 13
with … it:11 25 12
with … its:-32 -27 -23
with … keys:-21 -19 -23
with … kids:-28 -20 -30
with … kindly:45 25 27
with … knee:12 15 20
with … knife:61 63 94
with … knitting:-28 -4 -3
with … label:64 66 77
with … left:25 14 22
with … legs:16 20 28
with … less:51 41 45
with … leter:27 25 25
with … lief:26 64 25
with … light:2 -28 -27
with … lighter:51 59 -8
with … lights:-3 -9 -20
with … little:48 47 64
with … locked:53 38 11
with … long:-33 -35 -20
with … lot:-30 -24 -17
with … low:20 15 18
with … marks:63 62 -5
with … me:10 62 56
with … methadone:24 18 -4
with … money:31 -20 -12
with … my:57 74 89
with … nail:33 34 22
with … name:51 22 28
with … needle:42 37 18
with … night:-29 -30 -13
with … nights:-22 -14 -6
with … nine:-20 -16 -12
with … no:13 -22 -18
with … nose:24 21 14
with … note:-16 -22 1
with … novel:-23 -24 -23
with … of:22 7 3
with … off:53 -8 -11
with … old:-20 -28 -21
with … on:38 36 45
with … one:57 62 40
with … other:31 10 15
with … own:-3 1 21
with … pills:65 58 52
with … pistol:-22 -13 -14
with … plan:22 24 -4
with … pulse:25 27 27
with … razor:29 32 14
with … razors:9 21 15
with … rest:17 24 28
with … rifle:18 18 42
with … roap:26 24 37
with … round:36 35 33
with … running:-25 -24 -20
with … same:50 41 60
with … scard:33 -10 -1
with … scarf:47 36 38
with … service:19 24 23
with … she:-23 -13 2
with … shoes:21 -13 -12
with … shotgun:81 87 92
with … shut:-7 -3 -34
with … since:-23 -23 -31
with … sleeping:64 60 58
with … small:22 -7 -3
with … soon:-2 0 -57
with … spoon:1 3 -21
with … straighteners:22 27 -3
with … stuff:33 31 32
with … sword:20 4 17
with … tea:-25 -17 -4
with … tell:20 21 40
with … than:-14 20 28
with … that:-26 -2 -14
with … thats:-28 -14 -20
with … them:41 -22 -29
with … ther:-25 -11 -7
with … theres:-30 -15 -6
with … this:-37 -38 -64
with … through:62 46 62
with … tin:21 20 -1
with … toddler:44 38 41
with … tomorrow:-9 -29 -19
with … tongue:24 25 30
with … twelve:23 22 59
with … two:-26 -5 -26
with … under:27 22 17
with … up:-27 -26 -22
with … wait:-2 10 23
with … want:22 13 -10
with … watch:34 27 22
with … watching:18 35 0
with … wen:1 16 -38
with … wetsuit:-22 -24 -27
with … whatever:24 23 -3
with … who:-29 -11 -15
with … whole:-2 -14 -22
with … wifi:-22 -10 -10
with … work:-27 -22 -3
with … worst:56 0 0
with … yesterday:43 -15 -6
with … youre:13 22 1
withdrawal:-78 -79 -58
withdrawal adn:-82 -74 -19
withdrawal is:-28 -39 -38
withdrawal … an:23 22 22
withdrawal … hell:-42 -39 -37
withdrawal … i:-67 -56 -4
withdrawals:-82 -56 -27
withdrawing:-16 -14 -14
withdrew:-1 -1 0
within:-19 -28 -17
within teh:-23 -18 -12
without:15 -27 -27
without alcohol:17 28 45
without being:-23 -8 -2
without bitterness:16 19 21
without cutting:62 19 0
without drink:1 2 -24
without feeling:47 -3 -7
without her:-1 22 23
without hurting:-26 -6 -1
without it:-31 -10 -2
without me:62 -25 -6
without my:-32 -30 -8
without stopping:33 40 43
without teh:36 1 12
without them:24 20 21
without u:-43 -14 -7
without … about:20 28 0
without … adn:19 -26 -31
without … at:23 -1 0
without … beter:64 -1 -2
without … for:44 2 -1
without … fuss:24 8 4
without … ill:28 33 25
without … im:42 15 23
without … in:57 -24 -5
without … is:-27 -3 1
without … it:80 14 5
without … ive:-28 -7 -14
without … myself:62 5 -1
without … she:26 26 6
without … sorry:30 26 28
without … thats:23 -14 -5
without … them:-19 -24 -7
without … they:37 -5 0
without … to:0 -25 -14
without … today:-28 -4 1
without … wont:41 34 29
witnessed:-22 -15 -6
witnessed … teh:-27 -25 -22
wives:1 7 -2
wizard:-18 -17 -8
wk:1 -4 -1
wnot:-7 -2 10
wobble:-7 -4 -1
wobbled:-2 -1 0
wobbles:4 5 5
wobbly:0 -17 -9
wochen:38 40 -6
wohl:64 71 74
woke:36 0 5
woke on:18 29 29
woke … at:36 -2 -8
woke … blue:73 78 50
woke … disappointed:41 -3 -3
woke … five:33 -2 -1
woke … it:36 -5 -3
woke … on:24 8 -9
woke … relieved:-22 -1 -1
woke … teh:-21 1 11
woke … told:4 13 47
woke … was:46 -5 -2
woke … with:-24 -19 -10
woken:30 25 20
woken up:65 34 -56
woken … teh:17 37 37
wollte:-15 -14 -6
woman:-30 -23 -13
womans:-1 1 2
women:-10 -7 -2
womens:-7 -9 -4
won:-9 -21 -15
won adn:43 23 28
won … i:47 30 32
wonder:4 -26 -7
wonder wat:-40 8 0
wonder why:-24 -17 0
wonder … would:23 20 -1
wondered:-28 -11 -7
wonderful:-36 -35 -16
wondering:39 -25 3
wondering if:-23 -9 -4
wondering … i:5 19 31
wonders:-9 -7 -2
wonky:-6 -3 -1
wont:67 76 79
wont act:-5 -22 -6
wont answer:29 21 32
wont do:0 -28 -10
wont eat:30 55 -27
wont exist:29 49 43
wont feel:-1 14 28
wont find:27 21 14
wont get:21 28 45
wont go:-49 -54 -49
wont hav:70 68 67
wont hear:27 34 17
wont hert:35 11 8
wont leave:54 60 -15
wont let:7 16 24
wont lie:-41 -32 -16
wont liv:30 32 28
wont look:22 10 -16
wont make:23 -19 -20
wont matter:59 19 37
wont need:36 44 36
wont put:-35 -16 -6
wont say:31 20 -15
wont see:62 66 33
wont stop:-33 -45 -30
wont talk:33 -6 -8
wont to:42 50 -26
wont turn:33 23 14
wont wake:-65 -49 -24
wont … a:42 49 37
wont … after:8 19 36
wont … alife:13 28 30
wont … alone:-23 -19 -8
wont … any:7 13 21
wont … anyone:28 44 32
wont … anything:38 37 41
wont … back:36 28 32
wont … bleeding:-67 -64 -49
wont … bother:21 25 17
wont … bothering:38 -4 -3
wont … but:-26 -12 -6
wont … daft:29 -5 -3
wont … dei:72 38 -9
wont … either:30 43 35
wont … from:25 17 18
wont … go:23 36 46
wont … here:-23 -46 -41
wont … his:0 0 -37
wont … home:24 26 28
wont … i:31 5 40
wont … idea:-32 -33 -10
wont … im:21 29 9
wont … in:30 44 44
wont … it:-9 -26 -6
wont … its:26 23 22
wont … ive:20 24 43
wont … leave:28 20 17
wont … long:13 22 17
wont … me:21 9 18
wont … mine:0 0 -20
wont … miss:31 34 -1
wont … monday:18 21 28
wont … more:30 -3 -5
wont … morning:23 30 34
wont … much:-1 -86 -85
wont … my:22 12 6
wont … needing:-31 -56 -49
wont … on:-36 -36 -16
wont … one:-14 -30 -15
wont … out:22 43 2
wont … over:32 34 35
wont … past:-23 -21 -12
wont … round:33 23 11
wont … says:18 30 18
wont … see:-26 -21 -34
wont … sleep:38 40 48
wont … takin:32 29 20
wont … teh:23 22 39
wont … thank:23 21 21
wont … them:-19 -6 -22
wont … ther:13 21 19
wont … this:-32 -19 -21
wont … til:-11 -5 -25
wont … time:-21 -8 -4
wont … to:94 97 81
wont … tomorrow:32 32 23
wont … towel:-15 -18 -21
wont … trouble:21 21 19
wont … twenty:53 52 51
wont … u:-57 -69 -45
wont … up:-20 -11 16
wont … waking:34 7 5
wont … walking:8 11 28
wont … wen:-17 -12 -26
wont … went:18 15 22
wont … where:-32 -16 -5
wont … worry:21 23 23
wont … ye:38 -4 -3
wonted:-14 -17 -6
wood:-17 -17 -11
wooden:-29 -30 -24
wooden … adn:-23 -25 -22
woods:37 37 28
woods behind:30 29 44
woodwork:-2 -7 -1
wool:4 15 13
woolshed:4 6 7
woozy:-1 6 8
word:19 21 -32
word goodbye:24 16 18
word in:40 46 -4
word into:23 26 0
word … i:-22 -26 -13
word … my:30 37 -5
word … wat:52 44 0
wording:-1 0 0
words:-5 11 -1
words adn:36 5 12
words be:39 36 37
words into:33 34 -1
words … his:39 18 17
words … leg:58 54 0
words … me:-28 -27 -24
words … my:66 65 -4
wore:-37 -29 -20
work:-61 -48 -35
work but:-23 -17 0
work each:-20 -16 -8
work for:-23 -16 -3
work i:18 11 21
work ill:23 28 17
work in:-10 -6 -25
work it:25 37 -10
work its:24 24 22
work out:-21 -6 -5
work till:36 7 10
work toilets:7 12 -29
work until:17 7 -34
work with:18 23 13
work … a:5 6 -45
work … about:11 14 21
work … be:40 -9 -12
work … by:21 36 51
work … do:39 41 61
work … go:20 18 1
work … goin:-8 -33 -32
work … i:-29 -29 -12
work … im:-11 -25 -19
work … in:-20 -2 -7
work … it:48 57 47
work … morning:-22 -22 -13
work … move:45 43 45
work … nobody:-19 -6 -24
work … six:24 18 0
work … them:36 18 31
work … theres:-38 -20 -16
work … to:59 52 43
work … was:30 44 -1
worked:55 53 49
worked for:-24 -19 -13
worked it:46 37 37
worked out:61 49 33
worked teh:22 25 28
worked … how:24 23 48
worked … i:14 23 36
worked … it:-22 -10 -7
worked … teh:22 23 39
worked … that:0 -25 -11
worker:-5 -8 -33
worker says:-9 -21 -9
worker … teh:31 27 -4
workers:-7 -10 -3
working:-17 -5 -20
working i:-23 -20 -11
working late:32 30 45
working out:26 44 -52
working … how:26 19 -9
working … i:-26 -26 -30
working … im:16 20 33
working … is:36 34 35
working … think:-23 -20 -12
working … to:34 19 11
works:-17 12 -26
works i:36 40 52
works … i:-33 -33 -11
works … it:15 21 32
worksheet:-2 9 -2
worksheets:9 11 -3
workshop:-12 -12 -17
world:10 -20 -31
world adn:-2 -29 -6
world i:-69 -71 -21
world is:26 -7 -4
world no:93 88 93
world of:22 23 15
world where:21 -12 -11
world … adn:31 5 5
world … be:-32 -5 0
world … go:17 50 52
world … my:19 20 16
world … nobody:29 -2 -4
world … on:24 55 54
world … one:30 -16 -9
world … own:25 25 25
world … teh:-21 -11 -5
world … u:-23 -13 -5
worlds:5 -11 -3
worm:3 3 4
worming:-35 -39 -31
worn:-29 -23 -11
worn out:-29 -30 -26
worn through:31 33 32
worn … it:31 34 26
worn … teh:-32 -26 -7
worn … was:25 31 29
worn … with:-32 -29 -10
worried:-18 -15 -49
worried my:15 23 -2
worried that:40 19 -5
worried … dad:39 39 -1
worried … my:51 46 -2
worrier:-4 -3 -1
worries:-16 -22 -12
worry:-22 -23 -17
worry … ill:7 8 -22
worry … me:22 23 10
worrying:0 -5 2
worse:12 15 -34
worse my:24 -8 -5
worse than:22 39 25
worse … i:28 33 53
worse … in:56 69 0
worse … it:-12 -22 -10
worse … she:0 0 -22
worse … teh:-24 -16 -13
worser:41 35 -2
worst:-27 -48 -37
worst … adn:44 -5 -3
worth:-8 -17 -10
worth geting:21 -12 -4
worth it:-1 -25 -15
worth living:15 -36 -16
worth of:-24 -4 -3
worth teh:-6 16 21
worth … for:21 -13 -3
worth … how:38 -1 0
worth … i:-58 -9 -9
worth … thats:38 -1 0
worth … up:21 -12 -4
worthless:-60 -7 -5
woud:30 -16 -9
woud not:28 -10 -4
woud … mind:24 -4 -2
would:28 -36 -61
would a:9 29 33
would anybody:36 14 -2
would anyone:42 24 16
would be:0 8 -47
would breathe:8 -29 -1
would dei:-66 -29 -1
would do:50 48 -6
would end:19 12 32
would feel:9 36 1
would find:20 31 17
would get:45 -18 -3
would hav:-29 -34 -32
would it:24 36 -30
would neva:-31 -31 -5
would not:8 -51 -11
would notice:47 -14 -2
would rather:39 31 -13
would run:24 -7 -3
would someone:8 20 28
would take:74 34 -19
would to:55 35 43
would turn:44 -4 -1
would ye:-21 -17 -10
would … a:28 -1 -18
would … all:-27 -29 -3
would … anything:53 -1 3
would … asleep:78 47 0
would … bad:34 26 0
would … be:42 3 -50
would … big:30 41 43
would … but:41 -8 -1
would … call:-29 -8 0
would … come:20 23 13
would … dead:48 29 0
would … easier:23 -39 -5
would … existing:17 -21 0
would … fine:73 -3 -1
would … first:31 45 -2
would … for:34 -2 25
would … hand:58 59 61
would … hert:15 23 -2
would … hes:10 -9 -21
would … himself:-55 -50 -4
would … i:-8 -25 -13
would … id:28 -2 -1
would … in:-8 22 -24
would … it:30 64 2
would … kil:-29 -3 -11
would … know:-4 9 21
would … lot:43 -1 -1
would … matter:19 -29 -1
would … me:19 9 23
would … more:24 -5 -3
would … my:-20 23 -14
would … myself:11 40 -4
would … nice:-28 -15 -6
would … nicer:77 -2 -1
would … not:30 -13 -21
would … notice:41 5 -1
would … of:24 -21 -4
would … off:28 -15 -9
would … on:8 -25 -7
would … one:26 4 -10
would … out:-4 -25 -6
would … over:-23 -12 -7
would … quick:13 28 -12
would … relief:21 -21 -2
would … selfish:15 23 0
would … stop:23 -35 -2
would … ther:-22 -3 -1
would … theyd:21 -3 -2
would … this:-46 -4 0
would … to:-3 -32 -24
would … tonight:20 8 36
would … upset:-37 -3 0
would … want:-32 -10 7
would … welcome:38 -1 -1
would … whod:20 -9 0
would … with:48 -6 1
would … without:41 -21 -4
wouldnt:63 -23 -51
wouldnt be:45 41 -8
wouldnt do:47 -64 -20
wouldnt fight:29 0 0
wouldnt fix:5 25 -3
wouldnt get:-39 -11 -8
wouldnt hert:-21 0 -3
wouldnt it:49 -3 -1
wouldnt mind:22 -65 -18
wouldnt say:39 4 -18
wouldnt see:43 6 17
wouldnt swap:-25 -7 -3
wouldnt wake:18 25 32
wouldnt … adn:24 34 0
wouldnt … anything:43 -10 -4
wouldnt … at:-26 -6 -6
wouldnt … be:44 -4 -1
wouldnt … but:38 -2 -1
wouldnt … here:39 60 11
wouldnt … i:29 -10 -3
wouldnt … im:34 46 0
wouldnt … in:-29 -14 -6
wouldnt … it:-8 -46 -22
wouldnt … ive:-12 -21 -3
wouldnt … me:-31 -16 -12
wouldnt … my:11 -21 -6
wouldnt … not:32 -59 -15
wouldnt … to:-7 -30 -11
wouldnt … tomorrow:46 58 -2
wouldnt … up:-34 -18 -10
wouldnt … wen:14 25 13
wouldve:35 35 30
wound:67 73 7
wound … i:21 32 -1
wounds:59 65 -2
wounds on:41 59 0
wounds … my:41 59 0
wow:-5 -4 -3
wr:0 0 0
wrap:-21 -13 -18
wrapped:76 75 49
wrapped in:38 39 33
wrapped it:3 12 -27
wrapped round:-22 -13 -9
wrapped … neck:-22 -13 -9
wrapped … tea:46 44 46
wrapper:3 24 -4
wrappers:-2 -4 -5
wrapping:-12 -15 -11
wreath:-1 -2 0
wreck:-18 -12 -8
wrecked:0 0 -1
wren:2 5 2
wristband:-13 -7 -3
wrists:52 61 13
wrists adn:87 73 18
wrists are:61 55 64
wrists i:23 23 28
wrists … a:20 20 -3
wrists … adn:20 16 39
wrists … bit:28 36 -20
wrists … i:5 -5 -41
wrists … is:50 50 15
wrists … it:20 15 34
wrists … on:36 42 48
wrists … open:24 21 39
wrists … teh:69 69 40
wrists … this:25 25 42
wrists … to:23 30 -10
write:18 25 34
write down:-29 -24 -19
write goodbye:48 49 42
write it:9 12 -20
write that:34 44 48
write … adn:35 37 38
write … down:26 36 37
write … farewell:22 22 20
write … for:28 27 16
write … teh:-35 -33 -28
writer:1 6 -2
writes:-10 -14 1
writes that:0 -1 21
writing:-7 -15 -16
writing from:16 25 1
writing goodbye:47 50 -59
writing here:46 -15 -2
writing it:-59 -36 -29
writing letters:-23 -26 -18
writing my:38 34 5
writing this:9 10 20
writing … cant:50 44 47
writing … from:38 31 26
writing … i:9 23 37
writing … letters:31 33 -55
writing … my:47 -3 -2
writing … note:26 47 -6
writing … own:22 2 9
writing … teh:47 58 44
writing … to:-7 -4 -34
written:28 23 29
written a:-18 -14 -26
written down:17 26 10
written in:44 -13 -2
written it:-24 6 10
written its:-28 -19 -17
written my:-4 -23 -7
written on:-29 -25 -23
written out:38 39 30
written somewhere:26 0 0
written teh:40 41 38
written to:58 42 18
written … at:20 28 22
written … because:-1 -30 -24
written … before:26 27 28
written … for:-30 -26 -22
written … four:-22 -10 -7
written … i:21 -2 -7
written … in:36 37 32
written … my:24 13 16
written … of:49 50 46
written … on:42 45 50
written … somewhere:28 28 15
written … teh:53 51 47
written … times:-22 -10 -7
written … to:-47 -47 -34
written … which:30 29 29
written … wil:-1 -30 -24
wrong:-17 -11 -24
wrong he:20 19 0
wrong order:43 49 0
wrong side:24 19 17
wrong … adn:26 38 -4
wrong … my:25 26 1
wrote:-23 -46 -46
wrote a:-65 -90 -79
wrote in:-14 -21 -13
wrote it:5 -30 -24
wrote my:8 16 23
wrote on:28 29 20
wrote that:29 25 9
wrote them:-35 -23 -13
wrote to:19 35 22
wrote … a:10 15 25
wrote … am:0 -30 -1
wrote … be:49 74 48
wrote … cards:-37 -28 -22
wrote … dont:52 0 0
wrote … goodbye:-44 -78 -79
wrote … i:63 -6 0
wrote … in:-31 -20 -16
wrote … leter:-46 -44 -42
wrote … my:24 -27 -22
wrote … note:30 -6 -3
wrote … on:35 -12 0
wrote … shed:17 28 -1
wrote … this:30 33 34
wrote … to:-29 -10 -27
wuld:9 -2 -1
wunschte:24 -22 -5
wunschte ich:24 -22 -5
wunschte … ware:22 -8 -3
wurde:-2 -10 -2
x:3 51 43
xanax:58 42 18
xanax adn:47 42 44
xanax cold:27 28 32
xanax … night:23 42 -2
xanax … on:14 14 23
xanax … turkey:27 28 32
xans:36 40 33
xans adn:28 34 31
xbox:-27 -16 -19
xmas:4 -1 -12
xx:-3 -3 4
y:16 3 -7
y la:-50 -1 -11
y me:32 -12 3
y nadie:-2 26 -32
y no:3 45 36
y quiero:-26 18 -1
y voy:28 28 22
y … a:-6 25 31
y … de:81 -2 -21
y … despierta:66 54 55
y … en:-38 -15 -10
y … estoy:-40 -5 -4
y … ha:32 21 1
y … hacerlo:12 38 0
y … la:-21 -4 1
y … lo:100 -2 -7
y … los:-23 -1 -3
y … me:-86 -12 -14
y … mi:-40 -1 -15
y … no:30 9 2
y … por:19 42 31
y … que:-58 -7 -5
y … quiero:-123 -13 -3
y … se:3 29 -16
y … voy:17 10 24
y … yo:22 43 16
ya:45 9 39
ya deje:8 9 23
ya me:27 15 26
ya … a:-83 -7 2
ya … estare:35 41 36
ya … la:26 35 42
ya … mas:-21 2 -2
ya … me:49 -14 -5
ya … puedo:-34 -2 -2
ya … quiero:45 -25 -8
ya … todo:-16 23 31
ya … tome:15 26 25
yaar:15 8 -15
yall:49 57 68
yard:12 12 -16
yard in:14 15 -26
yard with:-24 -20 -7
yard … teh:-15 -11 -24
yawn:-3 -2 -1
yawning:-7 1 6
ye:22 19 31
ye all:28 24 25
ye were:-26 -19 -14
ye … i:37 42 42
ye … saving:-26 -19 -14
ye … teh:-39 -22 -19
yeah:-5 15 -29
yeah … got:-24 -26 -14
yeah … i:7 22 -12
yeah … wil:41 42 0
year:-28 -47 -63
year adn:-10 -3 -37
year im:-15 -27 -11
year it:26 20 28
year its:-20 -3 -4
year keeps:21 24 -2
year old:-29 -10 -8
year would:29 6 0
year … be:27 -5 -1
year … bet:27 0 0
year … is:30 26 26
year … it:29 -20 -9
year … she:20 24 -2
year … teh:-22 -19 -14
yearly:-2 -1 0
years:-42 -62 -80
years ago:-39 -1 -14
years back:-38 -22 -16
years clean:-15 -28 -28
years eve:15 16 35
years good:31 29 15
years i:-10 -32 -14
years its:24 -6 -4
years ive:-39 -23 -20
years of:-16 -34 -28
years old:19 31 -10
years on:-11 -1 -22
years since:-32 -3 7
years sober:25 -11 -11
years to:43 1 2
years today:-21 -14 -9
years without:25 -5 -4
years … a:-2 -22 -6
years … adn:-4 -17 -64
years … attempted:41 39 43
years … bottle:2 -27 -7
years … down:-21 -11 -6
years … every:44 0 0
years … gone:29 7 6
years … hav:24 -2 -1
years … he:-29 -24 -11
years … hes:-31 -28 -17
years … his:-19 -20 -4
years … i:-23 -36 -20
years … im:-32 -24 -11
years … it:30 -3 -9
years … its:68 60 0
years … lost:-27 -7 -4
years … me:-24 -5 -4
years … not:-36 -8 -1
years … saturday:26 -11 -9
years … shaking:9 -4 -34
years … shes:-24 -10 -3
years … someone:61 -4 -2
years … stopped:35 45 -2
years … they:-22 -12 -8
years … theyve:32 31 16
years … this:-32 -28 -19
years … to:-30 -8 -3
years … tried:-8 20 -1
years … trucks:9 21 0
years … until:35 0 6
years … vodka:4 8 -25
years … who:54 0 0
yeastwood:-2 -1 -2
yeet:26 3 -17
yeet myself:41 12 -21
yeet … off:22 -2 -16
yeet … this:10 -31 -5
yeeting:22 -6 -3
yeeting myself:22 -6 -3
yeeting … off:22 -6 -3
yeeting … teh:12 25 13
yeeting … this:2 -19 -22
yelled:-35 -29 -3
yellow:0 13 10
yellow adn:26 45 44
yellow … i:20 26 43
yells:-6 -10 -3
yes:22 23 -14
yes adn:-36 -30 -6
yes but:-37 -19 -3
yes i:4 -3 -42
yes im:-15 -22 -4
yes no:14 20 23
yes teh:-36 -28 -17
yes thats:43 6 -6
yes to:32 28 38
yes … am:22 19 -2
yes … i:50 56 -8
yes … id:-20 -11 0
yes … it:23 31 13
yes … no:-48 -39 0
yes … teh:41 32 58
yes … to:56 61 -3
yes … want:50 55 -4
yes … wish:2 -20 0
yes … yes:33 35 2
yesterday:57 75 2
yesterday adn:-31 -41 -45
yesterday im:9 19 23
yesterday ive:3 -2 -38
yesterday on:59 -2 0
yesterday was:11 20 -1
yesterday … a:43 49 12
yesterday … adn:37 23 15
yesterday … at:8 10 26
yesterday … cant:25 22 41
yesterday … im:-5 -3 -39
yesterday … my:84 61 10
yesterday … of:-33 -13 -8
yesterday … platform:59 -2 0
yesterday … shes:48 47 7
yesterday … teh:60 -6 8
yesterday … today:-16 -25 -5
yesterday … was:27 15 -11
yesterday … wat:21 22 27
yesterdays:24 20 14
yet:11 -24 -29
yet but:30 10 -3
yet i:5 -23 -16
yet … goin:46 17 -1
yet … i:36 -13 -18
yet … im:43 26 -1
yet … know:13 21 25
yeve:-2 -2 -3
yo:-46 -23 -5
yo … en:31 28 17
yo … no:-73 -2 2
yoga:-13 -9 -11
yoghurt:-27 -14 -16
yoghurts:-20 -8 -7
youd:-26 -16 12
youd be:-12 -24 0
youd neva:-29 -8 -2
youd say:34 -4 -1
youd … i:36 5 14
youd … to:29 23 -2
youll:4 11 -1
youll find:-1 -16 -22
youll hear:41 39 41
youll … my:25 26 16
youll … that:-23 -16 -13
youll … with:26 22 1
young:-36 -33 -19
younger:0 -1 -19
youngest:-10 -14 -16
youngsters:0 0 0
youre:-5 -11 4
youre goin:1 -25 -23
youre reading:18 23 25
youre teh:57 57 59
youre … i:24 35 16
youre … last:35 41 47
youre … say:37 -4 -1
youre … that:24 -9 -3
youre … this:17 20 24
youre … to:23 5 7
youre … up:23 -3 -1
yours:54 63 66
yours to:46 39 48
yours … be:25 21 21
yours … i:24 28 40
yours … ive:39 39 35
yours … pay:39 39 36
yours … teh:42 40 13
yourself:9 23 -76
yourself adn:43 42 -6
yourself kil:28 16 -1
yourself me:11 20 -1
yourself … adn:46 34 -4
yourself … day:30 33 0
yourself … do:31 47 -2
yourself … i:26 22 -11
yourself … im:-20 -37 -15
yourself … me:19 22 -1
yourself … want:26 7 0
yourself … yourself:28 16 -1
yourselves:71 78 66
yourselves … could:24 27 23
yourselves … u:25 25 21
yous:-3 0 8
youth:-12 -10 -15
youtuber:0 0 0
youve:32 30 42
youve a:29 36 35
youve all:27 36 29
youve been:-23 -6 16
youve earned:32 -1 6
youve got:4 22 -3
youve had:73 41 38
youve … a:50 52 70
youve … been:27 36 29
youve … it:24 -4 0
youve … teh:40 13 -11
yrs:-21 -17 -9
yucky:-5 -5 -7
yusufs:-3 -2 -2
z:27 -17 -9
zaps:-8 -8 -4
zehn:-3 -2 -1
zero:16 12 -5
zero … to:20 21 -4
zipped:19 16 16
zombie:-9 -9 -8
zombies:-9 -10 -3
zones:-21 -21 -1
zoo:-28 -30 -21
zoom:10 29 16
zoom … a:26 25 24
zopiclone:-17 -16 -11
zops:0 2 5
zu:37 40 -6
zug:-8 -8 -7
zum:-7 -6 -3
zumba:-10 -2 -2
zur:28 25 36
zusammen:-15 -13 -9
zwei:-20 -15 -7
zwolf:-9 -10 -8
`;
