import type { Weights } from '../lexicon.ts';

/** What each sum begins with. */
export const bias: Weights = [-6.0, -6.75, -7.12];

/**
 * Weights in hundredths, made by scripts/train-screening.ts: how much a word, a pair of words or what the
 * rules found speaks for `watch`, `urgent` and `emergency`.
 */
export const weightLines = `
+abuse/abuse:566 569 290
+abuse/abuse +clock:25 25 -104
+abuse/abuse +danger/overdose:29 30 -14
+abuse/abuse +distress/distress:-31 -5 24
+abuse/abuse +finality:-34 -32 -41
+abuse/abuse +hand:-28 -25 -41
+abuse/abuse +in_progress/overdose:12 11 54
+abuse/abuse +intent:0 0 -26
+abuse/abuse +mention:10 4 31
+abuse/abuse +named:17 6 26
+abuse/abuse +preparation:-28 -33 -11
+abuse/abuse +taken:10 12 24
+abuse/abuse +threat/harm_to_others:13 14 -32
+abuse/abuse +time:126 128 34
+abuse/abuse +unreachable:19 17 47
+abuse/abuse +unseen:9 10 -35
+abuse/abuse +window:1 3 -22
+abuse/abuse -abuse/abuse:-82 -69 -12
+abuse/abuse -hopeless:0 0 -42
+abuse/abuse -means:66 64 82
+abuse/abuse -mention:-16 -8 28
+abuse/abuse -method:19 20 48
+abuse/abuse -named:20 27 50
+abuse/abuse -plan:-22 -26 6
+adieu:166 168 164
+adieu +affairs:19 18 21
+adieu +bequest:61 71 60
+adieu +burden:44 -3 -1
+adieu +clock:29 20 26
+adieu +distress/distress:-28 -18 -17
+adieu +fading:25 35 33
+adieu +goodbye:61 70 44
+adieu +hand:34 33 35
+adieu +hopeless:41 48 33
+adieu +in_progress:-26 -30 -71
+adieu +kit:36 34 36
+adieu +lasting:159 151 160
+adieu +means:-20 -26 -5
+adieu +mention:-5 -20 -12
+adieu +method:35 37 35
+adieu +named:-4 -13 -34
+adieu +perch:80 61 55
+adieu +place:36 41 41
+adieu +settled:19 21 -1
+adieu +slip/relapse:12 -9 -22
+adieu +taken:23 27 27
+adieu +threat/harm_to_others:26 22 -41
+adieu +time:6 16 21
+adieu +unreachable:24 35 42
+adieu +urge/self_harm:25 -6 0
+adieu +warning:30 30 39
+adieu +wish:12 44 80
+adieu -affirmed:-24 -28 -19
+adieu -intent:57 56 27
+adieu -kit:21 17 13
+adieu -lasting:-24 -23 -22
+adieu -means:35 30 23
+adieu -mention:27 34 5
+adieu -named:20 14 -4
+adieu -parting:36 37 37
+adieu -plan:-17 -22 -15
+adieu -time:30 29 25
+adieu -warning:-30 -28 -4
+affairs:119 122 112
+affairs +affirmed:-28 -24 -16
+affairs +bequest:40 22 17
+affairs +fading:-30 -26 -21
+affairs +finality:47 20 13
+affairs +goodbye:54 52 48
+affairs +hopeless:21 34 45
+affairs +intent:25 24 69
+affairs +mention:15 31 62
+affairs +method:28 28 25
+affairs +named:6 6 40
+affairs +parting:24 37 50
+affairs +preparation:-14 -56 -33
+affairs +settled:49 55 55
+affairs +time:64 76 91
+affairs +unseen:8 10 21
+affairs +warning:4 10 24
+affairs +wish:-32 -20 -4
+affirmed:114 114 37
+affirmed +attempt:9 22 30
+affirmed +clock:31 15 32
+affirmed +eating/eating_disorder:25 -8 -4
+affirmed +fading:-30 -27 -67
+affirmed +finality:-15 -15 33
+affirmed +goodbye:47 34 33
+affirmed +hand:23 24 23
+affirmed +hopeless:-25 14 -13
+affirmed +in_progress:52 61 52
+affirmed +in_progress/overdose:-27 -33 -28
+affirmed +indifference/overdose:-33 2 -2
+affirmed +intent:28 37 23
+affirmed +kit:11 20 12
+affirmed +lasting:-27 -24 6
+affirmed +mention:99 107 -28
+affirmed +method:47 26 35
+affirmed +named:140 144 -81
+affirmed +parting:-33 -21 -19
+affirmed +perch:73 76 71
+affirmed +resolve:-73 -60 -65
+affirmed +self_harm/self_harm:10 22 -141
+affirmed +settled:66 74 56
+affirmed +shakes/withdrawal:-25 -25 -22
+affirmed +slip/relapse:-30 13 -19
+affirmed +taken:50 35 31
+affirmed +target:36 40 0
+affirmed +threat/harm_to_others:72 75 -12
+affirmed +time:-28 -20 10
+affirmed +understatement:20 29 19
+affirmed +unreachable:-38 -33 6
+affirmed +unseen:-43 -41 -16
+affirmed +use/overdose:-20 4 -7
+affirmed +warning:18 23 -49
+affirmed +window:42 28 -25
+affirmed +wish:38 66 -28
+affirmed -abuse/abuse:29 45 0
+affirmed -affirmed:20 35 -9
+affirmed -attempt:25 32 32
+affirmed -finality:13 27 24
+affirmed -intent:93 103 3
+affirmed -mention:83 30 -7
+affirmed -method:33 31 30
+affirmed -named:94 110 0
+affirmed -perch:40 43 43
+affirmed -place:8 8 25
+affirmed -plan:12 15 24
+affirmed -preparation:20 25 17
+affirmed -self_harm/self_harm:48 57 -4
+affirmed -symptom/withdrawal:5 19 24
+affirmed -target:134 138 -12
+affirmed -warning:19 21 -3
+affirmed -wish:44 -47 -3
+attempt:159 17 23
+attempt +danger/overdose:27 30 -47
+attempt +hopeless:45 55 -8
+attempt +in_progress:-51 -13 12
+attempt +intent:-90 -70 -1
+attempt +means:-39 -31 -17
+attempt +mention:-23 -14 -5
+attempt +method:-28 -22 -29
+attempt +named:-19 -91 -25
+attempt +perch:-34 -66 -36
+attempt +plan:-34 -15 -2
+attempt +self_harm/self_harm:-24 -12 7
+attempt +shakes/withdrawal:22 -5 5
+attempt +taken:-35 -34 18
+attempt +time:106 -20 -62
+attempt +use/overdose:21 -2 0
+attempt +warning:-11 -24 -3
+attempt +wish:-33 -31 -2
+attempt -self_harm/self_harm:-23 -25 8
+bequest:76 76 70
+bequest +fading:-33 -33 -28
+bequest +finality:36 35 34
+bequest +goodbye:55 41 45
+bequest +hand:19 26 31
+bequest +hopeless:34 34 19
+bequest +intent:15 19 24
+bequest +kit:68 36 33
+bequest +lasting:57 68 53
+bequest +method:55 45 43
+bequest +preparation:-4 -52 -49
+bequest +resolve:47 44 46
+bequest +settled:48 46 33
+bequest +symptom/withdrawal:-29 -30 -22
+bequest +time:13 27 34
+bequest +unreachable:37 38 33
+bequest +unseen:67 74 64
+bequest +warning:-38 -29 -16
+bequest +wish:2 32 10
+bequest -affairs:-34 -6 -5
+bequest -finality:20 27 20
+bequest -named:32 32 27
+burden:319 -93 -68
+burden +mention:28 16 2
+burden +time:6 -21 -1
+burden +wish:-13 -33 -4
+burden -burden:47 -5 -3
+child/child_at_risk:149 152 5
+clock:76 87 82
+clock +danger/overdose:-25 -36 -33
+clock +fading:22 3 11
+clock +finality:-24 -29 -34
+clock +goodbye:33 26 23
+clock +hand:89 83 74
+clock +hopeless:55 70 50
+clock +in_progress/overdose:2 2 -33
+clock +intent:51 52 82
+clock +kit:52 55 53
+clock +lasting:13 16 34
+clock +means:84 84 98
+clock +mention:31 37 22
+clock +method:119 117 107
+clock +named:22 28 2
+clock +parting:-15 -23 -12
+clock +place:20 26 18
+clock +plan:106 103 75
+clock +quitting/withdrawal:-3 -23 -31
+clock +resolve:15 36 24
+clock +settled:-72 -66 -46
+clock +shakes/withdrawal:28 13 -14
+clock +slip/relapse:-48 -50 -19
+clock +symptom/withdrawal:-10 -4 -21
+clock +threat/harm_to_others:48 54 77
+clock +time:-45 -49 -46
+clock +understatement:8 -28 -5
+clock +unseen:134 103 95
+clock +use/overdose:-61 -26 4
+clock +warning:69 66 66
+clock -finality:9 8 24
+clock -intent:37 48 38
+clock -means:-37 -39 -48
+clock -named:6 4 31
+clock -settled:32 36 39
+clock -time:-12 -15 -22
+clock -window:29 11 9
+danger/overdose:57 75 38
+danger/overdose +distress/distress:23 30 -12
+danger/overdose +eating/eating_disorder:5 -64 -5
+danger/overdose +fading:13 -3 22
+danger/overdose +finality:52 56 48
+danger/overdose +hand:40 34 40
+danger/overdose +hopeless:-5 -34 35
+danger/overdose +in_progress:90 80 96
+danger/overdose +in_progress/overdose:13 28 44
+danger/overdose +indifference/overdose:121 132 -20
+danger/overdose +intent:-2 33 73
+danger/overdose +kit:11 13 22
+danger/overdose +means:-23 -31 -36
+danger/overdose +mention:0 37 31
+danger/overdose +parting:11 31 40
+danger/overdose +plan:-32 -19 -28
+danger/overdose +quitting/withdrawal:20 67 19
+danger/overdose +resolve:8 14 -80
+danger/overdose +self_harm/self_harm:26 22 -8
+danger/overdose +settled:19 23 -5
+danger/overdose +shakes/withdrawal:-26 -40 -71
+danger/overdose +slip/relapse:3 61 -28
+danger/overdose +substance/overdose:94 113 -55
+danger/overdose +symptom/withdrawal:24 19 -33
+danger/overdose +taken:32 36 33
+danger/overdose +target:25 7 -7
+danger/overdose +threat/harm_to_others:11 14 24
+danger/overdose +time:-10 -11 -65
+danger/overdose +unreachable:8 6 -30
+danger/overdose +unseen:22 3 -1
+danger/overdose +use/overdose:163 164 -69
+danger/overdose +warning:9 10 -27
+danger/overdose +window:23 13 -7
+danger/overdose +wish:-1 -56 29
+danger/overdose -attempt:-23 -17 -3
+danger/overdose -fading:10 14 28
+danger/overdose -in_progress/overdose:24 34 -1
+danger/overdose -indifference/overdose:26 26 -6
+danger/overdose -intent:-23 -17 -2
+danger/overdose -means:38 43 52
+danger/overdose -named:-46 -27 -1
+danger/overdose -parting:40 27 -15
+danger/overdose -symptom/withdrawal:1 1 -22
+danger/overdose -use/overdose:-25 -12 0
+danger/overdose -wish:-28 -6 0
+distress/distress:-41 -84 -82
+distress/distress +eating/eating_disorder:72 26 -1
+distress/distress +finality:-29 -28 -28
+distress/distress +in_progress:74 88 105
+distress/distress +in_progress/overdose:-45 -40 -6
+distress/distress +intent:78 69 -29
+distress/distress +lasting:-20 -16 -15
+distress/distress +means:-35 -22 3
+distress/distress +named:52 39 45
+distress/distress +parting:-44 -28 -9
+distress/distress +perch:44 44 48
+distress/distress +quitting/withdrawal:-11 -11 -21
+distress/distress +resolve:32 40 -26
+distress/distress +shakes/withdrawal:-48 2 -24
+distress/distress +slip/relapse:97 0 -13
+distress/distress +symptom/withdrawal:6 31 -12
+distress/distress +taken:-21 7 44
+distress/distress +threat/harm_to_others:34 3 -50
+distress/distress +time:-41 -72 -51
+distress/distress +understatement:-22 -34 -23
+distress/distress +unseen:-13 -8 -34
+distress/distress +use/overdose:39 35 -16
+distress/distress +wish:-53 14 -11
+distress/distress -distress/distress:20 0 0
+distress/distress -finality:-15 -13 -21
+distress/distress -means:11 9 22
+eating/eating_disorder:309 167 -10
+eating/eating_disorder +fading:45 -4 -24
+eating/eating_disorder +hand:3 -21 16
+eating/eating_disorder +in_progress/overdose:12 19 31
+eating/eating_disorder +intent:0 -19 -36
+eating/eating_disorder +self_harm/self_harm:2 -36 -2
+eating/eating_disorder +shakes/withdrawal:19 57 -12
+eating/eating_disorder +slip/relapse:70 -11 -2
+eating/eating_disorder +symptom/withdrawal:25 65 -37
+eating/eating_disorder +time:99 46 -46
+eating/eating_disorder +warning:0 0 -22
+eating/eating_disorder -eating/eating_disorder:31 10 -1
+fading:112 127 149
+fading +hopeless:27 15 -2
+fading +in_progress:94 100 106
+fading +in_progress/overdose:53 47 50
+fading +in_progress/self_harm:35 39 45
+fading +indifference/overdose:-28 -13 -3
+fading +lasting:-21 -6 -30
+fading +means:55 34 33
+fading +method:11 23 18
+fading +named:31 30 45
+fading +parting:31 37 21
+fading +perch:68 70 66
+fading +place:27 36 34
+fading +plan:-4 0 -24
+fading +preparation:-30 -27 -22
+fading +quitting/withdrawal:-47 -45 -37
+fading +self_harm/self_harm:33 41 -18
+fading +settled:18 22 -2
+fading +shakes/withdrawal:-24 -42 -5
+fading +slip/relapse:-33 9 32
+fading +taken:199 211 217
+fading +threat/harm_to_others:2 20 31
+fading +time:-34 -51 -47
+fading +unseen:32 30 30
+fading +urge/self_harm:26 -26 -3
+fading +use/overdose:67 57 96
+fading +warning:-25 -11 -9
+fading +wish:-38 -48 -14
+fading -danger/overdose:45 38 37
+fading -distress/distress:28 30 34
+fading -mention:38 38 44
+fading -method:23 26 19
+fading -parting:37 40 37
+fading -taken:-28 -26 -28
+finality:106 116 121
+finality +goodbye:35 46 31
+finality +hand:43 48 66
+finality +in_progress:-33 -57 -63
+finality +in_progress/overdose:25 27 2
+finality +intent:-59 -63 -11
+finality +kit:55 41 29
+finality +lasting:31 39 33
+finality +means:-24 -26 -10
+finality +mention:-21 -31 18
+finality +method:94 96 81
+finality +named:-22 -4 58
+finality +parting:7 22 24
+finality +perch:101 100 98
+finality +place:98 101 110
+finality +plan:-2 -5 -33
+finality +preparation:66 -4 -1
+finality +resolve:-50 -53 -65
+finality +self_harm/self_harm:8 15 -72
+finality +settled:-2 -14 -21
+finality +shakes/withdrawal:-19 -32 -20
+finality +slip/relapse:31 8 6
+finality +taken:94 89 97
+finality +time:16 26 33
+finality +understatement:104 94 91
+finality +unreachable:89 74 47
+finality +unseen:78 62 68
+finality +use/overdose:28 28 38
+finality +warning:-101 -86 -41
+finality +window:20 34 29
+finality -affirmed:13 12 21
+finality -finality:57 66 42
+finality -goodbye:52 52 51
+finality -in_progress:31 30 29
+finality -mention:-36 -23 -16
+finality -named:-16 -27 2
+finality -parting:94 99 91
+finality -plan:-25 -18 -5
+finality -slip/relapse:36 33 34
+finality -time:-34 -37 -13
+finality -warning:37 53 60
+goodbye:291 298 312
+goodbye +hopeless:43 51 0
+goodbye +in_progress:10 13 -110
+goodbye +intent:-90 -86 -57
+goodbye +kit:-85 -93 -46
+goodbye +lasting:65 63 66
+goodbye +means:17 16 21
+goodbye +mention:115 123 109
+goodbye +named:-103 -98 -59
+goodbye +parting:58 67 59
+goodbye +settled:23 26 11
+goodbye +time:95 94 115
+goodbye +understatement:18 20 16
+goodbye +unseen:92 87 84
+goodbye +warning:-79 -80 -38
+goodbye +wish:-30 10 5
+goodbye -distress/distress:21 18 16
+goodbye -goodbye:-37 -34 -26
+goodbye -intent:-3 -9 -26
+goodbye -named:32 27 31
+goodbye -parting:101 80 76
+goodbye -warning:-41 -41 -19
+hand:168 174 183
+hand +hopeless:66 64 55
+hand +in_progress:-24 -21 -43
+hand +intent:-51 -64 34
+hand +kit:24 26 15
+hand +means:-16 -22 -25
+hand +mention:-32 -35 6
+hand +named:-28 -38 18
+hand +parting:62 74 96
+hand +plan:23 31 26
+hand +preparation:91 92 115
+hand +resolve:54 65 77
+hand +settled:46 54 58
+hand +slip/relapse:-62 -42 -44
+hand +symptom/withdrawal:16 19 21
+hand +taken:35 34 47
+hand +threat/harm_to_others:-4 -3 -30
+hand +time:189 200 185
+hand +unreachable:10 9 20
+hand +unseen:72 71 73
+hand +urge/self_harm:2 -38 -40
+hand +use/overdose:72 77 15
+hand +warning:9 8 22
+hand +window:32 36 43
+hand +wish:0 10 52
+hand -in_progress:-40 -38 -37
+hand -intent:-22 -21 -2
+hand -means:89 88 88
+hand -mention:-26 -21 -12
+hand -plan:-51 -56 -36
+hopeless:19 16 25
+hopeless +in_progress:39 48 -11
+hopeless +indifference/overdose:-34 4 -4
+hopeless +intent:-16 -12 -93
+hopeless +kit:27 30 33
+hopeless +lasting:32 17 27
+hopeless +means:43 38 26
+hopeless +mention:-20 -30 15
+hopeless +method:20 14 28
+hopeless +named:-42 -24 -8
+hopeless +parting:15 12 21
+hopeless +plan:-58 -48 -25
+hopeless +preparation:38 55 25
+hopeless +self_harm/self_harm:15 7 -29
+hopeless +settled:-35 -44 -49
+hopeless +slip/relapse:11 44 -10
+hopeless +symptom/withdrawal:-32 -24 -25
+hopeless +taken:22 14 26
+hopeless +threat/harm_to_others:5 6 -25
+hopeless +time:12 7 33
+hopeless +understatement:4 21 -18
+hopeless +unreachable:26 -29 -27
+hopeless +unseen:55 12 -1
+hopeless +warning:-6 21 -43
+hopeless +window:21 24 5
+hopeless +wish:61 119 6
+hopeless -abuse/abuse:20 38 0
+hopeless -finality:25 35 34
+hopeless -intent:21 31 -29
+hopeless -mention:15 23 7
+hopeless -method:31 31 29
+hopeless -named:25 37 2
+hopeless -slip/relapse:-29 -4 -3
+in_progress:476 509 520
+in_progress +in_progress/self_harm:11 25 26
+in_progress +indifference/overdose:8 -44 -12
+in_progress +intent:-127 -123 -146
+in_progress +kit:25 -1 -14
+in_progress +lasting:-67 -66 -62
+in_progress +means:21 27 30
+in_progress +mention:-33 -59 -49
+in_progress +method:99 100 113
+in_progress +named:-71 -80 -73
+in_progress +parting:152 163 152
+in_progress +perch:77 85 102
+in_progress +place:89 90 96
+in_progress +preparation:36 37 49
+in_progress +resolve:22 31 14
+in_progress +self_harm/self_harm:-71 -73 26
+in_progress +settled:9 10 -20
+in_progress +shakes/withdrawal:64 76 70
+in_progress +slip/relapse:-106 -85 -80
+in_progress +taken:-29 -51 -45
+in_progress +time:-24 -26 -6
+in_progress +urge/self_harm:5 17 23
+in_progress +use/overdose:22 23 28
+in_progress +warning:-37 -35 31
+in_progress +wish:-19 -67 -6
+in_progress -attempt:-66 -62 -21
+in_progress -finality:30 23 19
+in_progress -hopeless:13 11 -34
+in_progress -in_progress:75 79 83
+in_progress -intent:23 26 28
+in_progress -means:34 34 63
+in_progress -method:16 13 25
+in_progress -named:-42 -39 13
+in_progress -plan:78 73 49
+in_progress -self_harm/self_harm:9 -33 -6
+in_progress -time:25 30 23
+in_progress/overdose:364 381 381
+in_progress/overdose +indifference/overdose:5 -16 -24
+in_progress/overdose +intent:-55 -60 -33
+in_progress/overdose +mention:46 50 31
+in_progress/overdose +method:2 3 -26
+in_progress/overdose +plan:-32 -31 -40
+in_progress/overdose +quitting/withdrawal:25 19 20
+in_progress/overdose +resolve:-26 -27 -30
+in_progress/overdose +settled:0 0 -40
+in_progress/overdose +shakes/withdrawal:40 39 40
+in_progress/overdose +taken:6 9 23
+in_progress/overdose +time:40 40 4
+in_progress/overdose +unreachable:38 43 51
+in_progress/overdose +use/overdose:43 54 80
+in_progress/overdose -fading:28 23 27
+in_progress/overdose -in_progress/overdose:34 30 31
+in_progress/overdose -resolve:36 9 28
+in_progress/overdose -use/overdose:39 41 45
+in_progress/self_harm:90 100 112
+indifference/overdose:231 187 -63
+indifference/overdose +intent:0 -16 -34
+indifference/overdose +lasting:21 16 18
+indifference/overdose +means:19 40 26
+indifference/overdose +mention:13 -26 21
+indifference/overdose +substance/overdose:24 37 -12
+indifference/overdose +unseen:45 66 6
+indifference/overdose +use/overdose:73 94 -53
+indifference/overdose +window:0 14 25
+indifference/overdose +wish:55 -74 -20
+indifference/overdose -in_progress/overdose:21 31 -1
+indifference/overdose -indifference/overdose:19 42 -13
+intent:510 523 239
+intent +kit:-27 -29 83
+intent +lasting:41 28 18
+intent +means:0 14 21
+intent +mention:-14 -16 -24
+intent +named:111 63 -51
+intent +parting:53 7 -42
+intent +perch:-40 -38 -4
+intent +place:10 10 39
+intent +plan:-42 -51 -10
+intent +preparation:29 36 41
+intent +quitting/withdrawal:-45 -47 -15
+intent +resolve:76 64 -69
+intent +self_harm/self_harm:-117 -116 13
+intent +settled:79 91 75
+intent +shakes/withdrawal:29 -7 -28
+intent +slip/relapse:4 35 53
+intent +symptom/withdrawal:-80 -83 -20
+intent +taken:30 35 40
+intent +threat/harm_to_others:4 6 -77
+intent +time:106 110 252
+intent +understatement:13 27 49
+intent +unseen:54 59 118
+intent +warning:-34 -42 -65
+intent +window:24 21 61
+intent +wish:-195 -53 -51
+intent -affirmed:18 23 -9
+intent -attempt:59 32 -10
+intent -distress/distress:9 19 -37
+intent -hopeless:-23 -27 -57
+intent -in_progress:70 67 -23
+intent -intent:76 64 -63
+intent -means:-17 -13 -53
+intent -mention:35 45 -64
+intent -method:-75 -73 -52
+intent -named:-39 -50 -102
+intent -parting:-29 -33 -7
+intent -plan:31 33 12
+intent -resolve:12 12 26
+intent -symptom/withdrawal:-52 -54 -41
+intent -target:36 32 -13
+intent -time:9 10 29
+kit:124 128 127
+kit +lasting:29 30 29
+kit +means:-9 -21 -12
+kit +mention:76 74 93
+kit +named:-66 -62 28
+kit +perch:28 32 36
+kit +plan:26 28 29
+kit +quitting/withdrawal:-12 -30 -19
+kit +resolve:7 9 42
+kit +self_harm/self_harm:-15 0 -30
+kit +settled:88 84 80
+kit +slip/relapse:-6 48 32
+kit +taken:10 -27 -29
+kit +time:37 50 54
+kit +unreachable:24 29 36
+kit +unseen:108 122 135
+kit +urge/self_harm:34 -33 -25
+kit +use/overdose:-1 -7 -43
+kit +warning:33 32 13
+kit +window:109 109 108
+kit +wish:-4 3 26
+kit -attempt:-44 -44 -26
+kit -finality:25 14 21
+kit -kit:0 -4 -24
+kit -means:7 12 -25
+kit -named:30 34 -7
+kit -plan:-25 -22 -34
+lasting:141 147 146
+lasting +means:23 28 38
+lasting +method:37 35 33
+lasting +parting:86 94 116
+lasting +plan:78 74 65
+lasting +preparation:-32 -55 -44
+lasting +quitting/withdrawal:-50 -58 -60
+lasting +resolve:31 34 20
+lasting +settled:0 -21 -45
+lasting +taken:43 42 46
+lasting +time:35 41 38
+lasting +understatement:15 13 29
+lasting +unreachable:-55 -54 -47
+lasting +unseen:26 26 33
+lasting +warning:14 13 -34
+lasting +wish:-16 -11 26
+lasting -adieu:29 30 31
+lasting -finality:-24 -19 -16
+lasting -goodbye:-24 -24 -22
+lasting -hopeless:-17 -21 -22
+lasting -mention:15 15 22
+lasting -parting:20 22 15
+means:97 118 102
+means +mention:-47 -48 -39
+means +method:-32 -42 -7
+means +named:-38 -51 -28
+means +parting:138 150 74
+means +preparation:27 33 23
+means +quitting/withdrawal:-12 -25 -41
+means +resolve:-41 -35 -22
+means +self_harm/self_harm:67 76 20
+means +settled:63 57 63
+means +shakes/withdrawal:54 56 28
+means +slip/relapse:1 32 25
+means +symptom/withdrawal:34 44 6
+means +taken:27 26 21
+means +threat/harm_to_others:48 55 78
+means +time:112 110 85
+means +unreachable:-1 5 38
+means +unseen:43 37 51
+means +urge/self_harm:98 -35 -30
+means +warning:70 69 59
+means +window:45 55 52
+means +wish:32 126 -7
+means -affirmed:-21 -20 -4
+means -finality:9 9 22
+means -hand:23 20 21
+means -intent:9 21 7
+means -means:3 7 24
+means -named:-11 -22 7
+means -parting:12 16 30
+means -plan:11 14 23
+means -warning:21 20 12
+mention:50 64 27
+mention +named:-20 -19 -7
+mention +parting:67 70 35
+mention +perch:26 29 27
+mention +plan:51 69 32
+mention +preparation:28 33 25
+mention +quitting/withdrawal:-29 -24 -8
+mention +resolve:146 126 -18
+mention +self_harm/self_harm:22 29 -5
+mention +settled:23 18 19
+mention +symptom/withdrawal:-52 -64 -16
+mention +taken:13 18 34
+mention +threat/harm_to_others:25 21 -3
+mention +time:30 36 78
+mention +unseen:52 55 82
+mention +warning:23 32 -6
+mention +window:26 26 23
+mention +wish:-3 68 -35
+mention -distress/distress:0 0 -28
+mention -in_progress:55 60 12
+mention -intent:33 23 -28
+mention -mention:81 49 -23
+mention -named:52 61 10
+mention -wish:-26 47 -2
+method:172 179 182
+method +named:58 67 65
+method +parting:71 62 78
+method +perch:85 83 64
+method +place:50 47 51
+method +plan:69 59 15
+method +resolve:4 -19 -88
+method +self_harm/self_harm:-6 -32 -43
+method +settled:33 34 -19
+method +threat/harm_to_others:9 14 26
+method +time:174 185 167
+method +unseen:33 30 23
+method +window:19 24 41
+method -means:36 34 38
+method -named:21 27 21
+method -place:25 28 32
+named:53 68 -43
+named +perch:24 27 -1
+named +place:-45 -37 -15
+named +plan:-3 65 43
+named +preparation:9 11 49
+named +quitting/withdrawal:12 18 -22
+named +resolve:98 125 43
+named +shakes/withdrawal:47 3 -3
+named +slip/relapse:7 10 42
+named +symptom/withdrawal:-30 -49 -6
+named +taken:-87 -114 -84
+named +time:-2 -7 38
+named +understatement:-4 -1 -29
+named +unseen:-11 0 42
+named +use/overdose:14 -34 -2
+named +warning:-16 -35 14
+named +wish:-11 62 85
+named -distress/distress:31 14 -9
+named -mention:8 6 -25
+named -named:-26 -26 -2
+parting:108 101 100
+parting +perch:40 41 38
+parting +plan:-32 -35 -28
+parting +preparation:14 39 22
+parting +resolve:86 23 59
+parting +settled:1 5 21
+parting +symptom/withdrawal:-41 -14 -8
+parting +threat/harm_to_others:45 16 9
+parting +time:45 54 -2
+parting +understatement:41 45 44
+parting +warning:12 13 58
+parting +wish:79 -20 47
+parting -intent:-24 5 -7
+parting -named:-32 1 -8
+parting -parting:45 38 43
+perch:184 194 199
+perch +plan:-68 -57 -40
+perch +preparation:64 68 61
+perch +resolve:24 23 26
+perch +self_harm/self_harm:0 0 28
+perch +slip/relapse:8 19 24
+perch +symptom/withdrawal:25 22 24
+perch +threat/harm_to_others:6 8 21
+perch +time:-42 -30 -22
+perch +unreachable:-46 -37 -34
+perch +use/overdose:-67 -72 -65
+perch +warning:48 51 53
+perch -mention:10 12 41
+perch -method:-3 -12 -21
+place:101 110 111
+place +preparation:15 20 17
+place +time:46 53 58
+place +warning:26 22 31
+place -distress/distress:26 26 2
+place -in_progress:-44 -41 -36
+place -method:24 29 40
+plan:83 107 99
+plan +preparation:64 70 76
+plan +resolve:-52 -51 -28
+plan +self_harm/self_harm:61 64 -41
+plan +settled:-45 -37 -28
+plan +slip/relapse:-22 -18 -32
+plan +taken:31 20 33
+plan +threat/harm_to_others:14 8 38
+plan +time:66 70 73
+plan +understatement:56 52 54
+plan +unseen:49 50 3
+plan +urge/self_harm:80 47 53
+plan +use/overdose:54 53 -11
+plan +warning:49 43 5
+plan +wish:-13 109 -1
+plan -finality:-22 -25 -27
+plan -named:-17 -23 1
+plan -resolve:13 23 8
+plan -settled:-24 -31 -25
+plan -time:-20 -22 -18
+plan -window:-23 -25 -18
+preparation:69 76 69
+preparation +settled:35 3 -4
+preparation +slip/relapse:-56 4 5
+preparation +taken:14 18 28
+preparation +time:5 26 39
+preparation +use/overdose:-51 -51 -39
+preparation +warning:21 25 29
+preparation +window:24 32 38
+preparation -finality:-22 -17 -15
+preparation -mention:20 20 -2
+quitting/withdrawal:37 38 50
+quitting/withdrawal +resolve:-11 -38 -47
+quitting/withdrawal +shakes/withdrawal:106 16 -1
+quitting/withdrawal +slip/relapse:-34 -20 -32
+quitting/withdrawal +substance/overdose:38 56 -2
+quitting/withdrawal +symptom/withdrawal:233 268 269
+quitting/withdrawal +time:39 33 34
+quitting/withdrawal +urge/self_harm:53 -8 -1
+quitting/withdrawal +wish:-54 -83 -27
+quitting/withdrawal -hopeless:-9 -24 -14
+quitting/withdrawal -means:39 -8 -4
+quitting/withdrawal -slip/relapse:32 16 0
+resolve:122 107 9
+resolve +self_harm/self_harm:8 -43 -79
+resolve +settled:-23 -38 -48
+resolve +shakes/withdrawal:25 -45 -26
+resolve +slip/relapse:-54 -25 17
+resolve +symptom/withdrawal:3 11 -36
+resolve +threat/harm_to_others:82 83 -62
+resolve +time:41 36 102
+resolve +understatement:0 19 -46
+resolve +unreachable:-38 -28 -21
+resolve +unseen:-21 -28 -31
+resolve +urge/self_harm:6 -52 0
+resolve +use/overdose:2 4 -48
+resolve +wish:82 157 -37
+resolve -distress/distress:0 0 -22
+resolve -hopeless:21 -25 -11
+resolve -intent:33 33 -4
+resolve -mention:-7 -18 -21
+resolve -named:38 41 -16
+resolve -resolve:-25 -2 -3
+resolve -target:22 29 -1
+self_harm/self_harm:410 393 -95
+self_harm/self_harm +settled:1 0 -48
+self_harm/self_harm +slip/relapse:13 21 8
+self_harm/self_harm +symptom/withdrawal:33 40 -22
+self_harm/self_harm +taken:-25 -20 -41
+self_harm/self_harm +time:95 90 -39
+self_harm/self_harm +urge/self_harm:-24 22 -17
+self_harm/self_harm -hopeless:0 -31 -5
+self_harm/self_harm -means:21 38 0
+self_harm/self_harm -mention:53 60 42
+self_harm/self_harm -self_harm/self_harm:65 68 4
+settled:111 129 114
+settled +shakes/withdrawal:-1 -39 -18
+settled +slip/relapse:-20 32 54
+settled +taken:-20 -21 -12
+settled +time:45 72 98
+settled +unreachable:21 23 13
+settled +use/overdose:-24 6 26
+settled +warning:-34 -25 -19
+settled +window:38 40 40
+settled +wish:34 83 -8
+settled -finality:-23 -25 -23
+settled -hopeless:34 28 15
+settled -means:35 35 34
+settled -method:20 19 14
+settled -named:24 22 16
+settled -plan:36 31 14
+settled -time:24 26 28
+shakes/withdrawal:81 58 57
+shakes/withdrawal +slip/relapse:57 -14 -18
+shakes/withdrawal +symptom/withdrawal:146 171 122
+shakes/withdrawal +taken:28 36 50
+shakes/withdrawal +time:-33 -49 -54
+shakes/withdrawal +urge/self_harm:26 -19 -8
+shakes/withdrawal +window:15 21 1
+shakes/withdrawal +wish:-43 -32 -6
+shakes/withdrawal -fading:0 20 36
+shakes/withdrawal -means:41 -1 -1
+shakes/withdrawal -shakes/withdrawal:26 10 27
+shakes/withdrawal -symptom/withdrawal:3 17 -24
+slip/relapse:258 -99 -92
+slip/relapse +substance/overdose:40 56 27
+slip/relapse +taken:-70 14 27
+slip/relapse +threat/harm_to_others:2 19 45
+slip/relapse +time:82 5 16
+slip/relapse +unreachable:22 -10 -9
+slip/relapse +unseen:40 10 -18
+slip/relapse +urge/self_harm:-53 -3 -1
+slip/relapse +use/overdose:27 28 -18
+slip/relapse +warning:21 39 -2
+slip/relapse +wish:-35 9 12
+slip/relapse -named:19 32 0
+slip/relapse -wish:28 -16 -6
+substance/overdose:149 161 -33
+substance/overdose +symptom/withdrawal:4 5 -35
+substance/overdose +taken:0 0 -21
+substance/overdose +time:47 42 27
+substance/overdose +use/overdose:66 91 -16
+substance/overdose -danger/overdose:13 21 -3
+substance/overdose -indifference/overdose:26 23 -10
+substance/overdose -means:-29 -27 -27
+substance/overdose -target:22 23 0
+symptom/withdrawal:150 160 150
+symptom/withdrawal +taken:26 33 31
+symptom/withdrawal +threat/harm_to_others:0 -23 -19
+symptom/withdrawal +time:100 113 85
+symptom/withdrawal +use/overdose:44 47 45
+symptom/withdrawal +window:70 65 57
+symptom/withdrawal +wish:-62 -57 -42
+symptom/withdrawal -affirmed:-28 -11 -4
+symptom/withdrawal -parting:-52 -51 -48
+taken:210 233 225
+taken +use/overdose:-39 -5 7
+taken +warning:42 44 75
+taken -finality:21 26 28
+taken -in_progress:11 23 30
+taken -mention:-29 -32 -28
+taken -self_harm/self_harm:-31 -28 5
+taken -slip/relapse:-27 -3 -3
+target:61 40 -8
+target +use/overdose:42 20 -3
+threat/harm_to_others:471 456 248
+threat/harm_to_others +time:113 131 133
+threat/harm_to_others +unseen:11 11 31
+threat/harm_to_others +wish:2 10 -25
+threat/harm_to_others -affirmed:2 5 -20
+threat/harm_to_others -finality:8 22 -17
+threat/harm_to_others -means:-26 -27 -3
+threat/harm_to_others -mention:25 42 35
+threat/harm_to_others -resolve:9 15 -27
+time:41 38 43
+time +understatement:24 26 39
+time +unreachable:-55 -54 -39
+time +urge/self_harm:156 -49 -65
+time +use/overdose:21 35 -13
+time +warning:105 111 -14
+time +window:32 39 69
+time +wish:49 39 57
+time -abuse/abuse:19 38 -3
+time -attempt:13 17 38
+time -danger/overdose:-10 -13 -22
+time -eating/eating_disorder:3 -20 -3
+time -finality:-20 -11 -21
+time -goodbye:-30 -30 -23
+time -hand:-20 -13 7
+time -hopeless:29 -1 -35
+time -in_progress:38 31 30
+time -indifference/overdose:23 32 -26
+time -intent:30 34 60
+time -kit:-24 -26 -9
+time -lasting:-26 -28 -29
+time -mention:5 27 9
+time -named:-35 -10 15
+time -parting:-20 -22 -23
+time -place:-23 -20 -20
+time -plan:-28 -24 -11
+time -resolve:5 -7 -22
+time -settled:38 38 34
+time -slip/relapse:-1 -29 -21
+time -target:21 15 -5
+time -unseen:-20 -21 -19
+time -use/overdose:33 -2 11
+time -wish:-49 -58 -7
+understatement:87 66 50
+understatement +wish:11 31 -4
+unreachable:102 103 117
+unreachable +unseen:-11 -16 -27
+unreachable +use/overdose:5 11 -23
+unreachable +warning:150 148 160
+unreachable -distress/distress:31 27 26
+unreachable -means:53 50 58
+unreachable -parting:34 22 12
+unreachable -place:17 15 25
+unreachable -plan:26 28 30
+unreachable -slip/relapse:-21 -1 4
+unseen:131 145 142
+unseen +use/overdose:0 13 -39
+unseen +warning:83 78 61
+unseen +window:-37 -44 -28
+unseen -attempt:-21 -18 -2
+unseen -parting:-20 -28 -33
+urge/self_harm:187 -10 14
+urge/self_harm -hopeless:26 -25 0
+urge/self_harm -mention:11 22 5
+urge/self_harm -self_harm/self_harm:43 -11 -2
+use/overdose:57 76 -11
+use/overdose -danger/overdose:27 29 -1
+use/overdose -indifference/overdose:3 16 -23
+warning:255 259 85
+warning +wish:70 42 -44
+warning -affirmed:35 39 -1
+warning -finality:20 20 25
+warning -in_progress:24 28 29
+warning -means:53 66 -5
+warning -mention:125 118 -45
+warning -method:-62 -62 -5
+warning -named:43 41 -28
+warning -parting:-10 -15 22
+warning -place:18 17 29
+warning -plan:62 72 49
+warning -resolve:7 21 -5
+warning -warning:-9 -12 -29
+warning -wish:35 35 -1
+window:162 164 160
+window +wish:3 6 21
+window -intent:22 28 0
+wish:466 52 -41
+wish -distress/distress:35 -1 -5
+wish -finality:20 45 2
+wish -hopeless:9 -13 -36
+wish -in_progress:7 0 -22
+wish -intent:16 -11 -34
+wish -mention:-36 25 -4
+wish -named:40 -11 -12
+wish -parting:21 3 1
+wish -resolve:34 33 -5
+wish -target:10 44 0
+wish -warning:1 19 24
+wish -wish:74 -14 -6
-abuse/abuse:-26 -7 -54
-adieu:15 15 22
-affairs -bequest:-22 -16 -17
-affairs -finality:20 21 25
-affirmed:38 37 -46
-affirmed -finality:21 28 0
-affirmed -hopeless:24 17 -2
-affirmed -intent:20 28 1
-affirmed -means:23 21 15
-affirmed -mention:18 31 0
-affirmed -parting:-24 -27 -9
-affirmed -self_harm/self_harm:56 64 0
-affirmed -time:41 44 -6
-affirmed -wish:31 -1 0
-attempt:-48 -43 -13
-attempt -intent:47 42 36
-attempt -means:26 26 -1
-bequest:-33 -14 -12
-burden:71 -7 -3
-burden -wish:26 -3 -1
-clock:-44 -39 -40
-clock -in_progress/overdose:-20 -23 -22
-clock -window:-21 -24 -20
-danger/overdose -in_progress/overdose:9 26 38
-distress/distress:17 16 26
-distress/distress -plan:21 24 28
-fading:-14 6 23
-fading -shakes/withdrawal:11 15 29
-finality -goodbye:-41 -37 -28
-finality -hand:25 21 20
-finality -hopeless:-46 -34 -41
-finality -kit:22 21 23
-finality -lasting:-27 -21 -21
-finality -means:26 25 38
-finality -mention:20 41 -4
-finality -named:32 24 38
-finality -parting:-56 -43 -27
-finality -preparation:19 21 24
-finality -warning:-34 -36 -19
-goodbye:-27 -17 -4
-goodbye -hopeless:-20 -24 -19
-goodbye -lasting:-30 -30 -29
-hand:-34 -24 -20
-hand -preparation:-22 -23 -25
-hopeless:-44 -65 -54
-hopeless -in_progress:25 10 25
-hopeless -mention:23 32 -9
-hopeless -named:-31 -36 -2
-hopeless -parting:-32 -31 10
-hopeless -resolve:-51 -55 -10
-in_progress -intent:33 28 16
-in_progress -mention:27 25 25
-in_progress -named:25 29 -3
-in_progress -parting:31 34 39
-in_progress -perch:-27 -27 -33
-in_progress -taken:-37 -34 -42
-in_progress/overdose:-28 -11 -11
-in_progress/overdose -taken:9 21 34
-indifference/overdose:44 78 -28
-intent:-28 -44 1
-intent -means:-43 -21 -57
-intent -warning:31 21 -7
-intent -wish:32 17 -3
-kit:-40 -30 -24
-kit -use/overdose:12 14 20
-lasting:-41 -49 -51
-lasting -parting:-25 -22 -21
-means:11 21 0
-means -method:-64 -63 -55
-means -named:-59 -51 -37
-means -parting:22 21 22
-mention:-27 -24 -46
-mention -time:-30 -26 -6
-mention -wish:-22 -56 -20
-method -named:-68 -65 -36
-method -place:-29 -25 -32
-method -plan:30 18 -15
-named:-36 -45 -43
-named -plan:56 36 23
-named -self_harm/self_harm:-34 -22 0
-named -settled:19 25 25
-named -time:-29 -24 -4
-named -warning:69 36 -9
-named -wish:45 9 -5
-parting -time:-20 -17 -16
-parting -warning:-57 -53 -35
-perch:-69 -49 -42
-plan:-19 -18 -21
-plan -resolve:-43 -42 -9
-plan -settled:19 25 25
-preparation:-45 -26 -28
-quitting/withdrawal:-74 -38 -31
-quitting/withdrawal -slip/relapse:-22 -1 0
-resolve:46 -6 -26
-self_harm/self_harm:-28 -31 -26
-self_harm/self_harm -time:31 43 -2
-self_harm/self_harm -urge/self_harm:-32 -28 -2
-settled:37 40 43
-shakes/withdrawal:-52 -47 -29
-slip/relapse:-29 -21 -45
-slip/relapse -use/overdose:-25 -15 -5
-symptom/withdrawal:-46 -59 -49
-taken:-23 -33 -26
-target:24 37 -29
-threat/harm_to_others:-32 -5 24
-time:-43 -22 -43
-unseen:-28 -28 -26
-urge/self_harm:-40 -33 -5
-warning:21 15 -17
-warning -wish:37 26 -3
-window:-14 -21 -16
-wish:-65 -65 -46
a:-39 -39 -26
a adn:-31 -5 14
a baby:-27 -23 -16
a bad:27 -27 -20
a balcony:26 39 35
a bath:-55 -46 -35
a beam:14 10 33
a bed:-20 -26 -10
a bedsheet:10 11 46
a beer:33 31 35
a bet:64 -4 -3
a beter:-36 17 22
a big:30 47 20
a bigger:-35 -28 -26
a bird:-18 -24 -13
a bit:-4 -20 -53
a bitten:31 29 32
a blade:47 65 72
a blue:-39 -24 -7
a body:47 56 44
a bottle:46 26 13
a box:-31 -41 -36
a bug:39 42 0
a bullet:63 72 -10
a burden:21 -23 -12
a bus:12 -40 -51
a cabin:31 32 30
a can:40 29 31
a car:-21 -23 -16
a caravan:-21 -10 -5
a card:-21 -13 -3
a carrier:-21 -14 -14
a chair:31 41 48
a charger:54 -2 -1
a class:-21 -6 -18
a clerical:65 -4 -3
a coffee:17 32 39
a coke:29 -10 -5
a comfort:35 44 36
a compliment:38 44 36
a copy:13 13 33
a cost:23 0 0
a couple:-6 -14 -20
a cow:-41 -28 -23
a coward:10 22 2
a craving:-31 -3 -1
a cry:16 21 13
a cubicle:-31 -24 -14
a cup:-11 -10 -31
a cuppa:-36 -13 -11
a curry:-28 -28 -27
a cut:7 26 27
a date:53 55 77
a dead:47 48 45
a decent:2 21 23
a dosette:36 38 32
a drawer:-52 -48 -23
a drop:24 35 31
a dropped:15 15 25
a duck:-22 -12 -7
a family:21 16 23
a father:38 41 33
a favour:43 19 -2
a figure:22 20 0
a fit:39 43 13
a flask:-32 -21 -27
a flat:-6 -23 -15
a fone:-23 -17 -14
a fool:12 19 21
a foot:23 20 12
a for:6 -20 -9
a fortnight:42 30 -15
a forty:16 24 26
a four:28 -6 -7
a fraud:31 34 -1
a full:48 63 53
a funeral:-26 -20 -14
a funny:27 31 35
a futur:27 11 -5
a gale:63 -1 -1
a game:14 36 17
a ghost:50 -4 2
a girl:-11 6 -32
a glass:17 21 20
a good:-31 -17 -20
a goodbye:-50 -67 -68
a grandad:-24 -18 -15
a grate:38 40 36
a greenhouse:-20 -18 -8
a grown:19 26 19
a guard:24 28 8
a gun:-57 -56 -44
a hammer:14 12 23
a handful:30 31 51
a hanging:-20 -14 -10
a hat:22 29 23
a heartbeat:30 39 0
a hit:39 24 32
a holiday:68 61 37
a horse:43 -15 -11
a hot:-27 -28 -11
a hundred:79 69 70
a husband:29 24 -16
a i:-50 -27 -14
a its:17 37 -14
a jam:36 40 39
a job:-23 -24 -27
a knife:35 35 -4
a la:28 -39 -33
a label:55 58 64
a lad:23 37 -13
a lamb:-29 -14 -14
a language:30 33 29
a lapse:66 0 0
a laptop:-25 -15 -14
a lay:17 11 22
a ledge:-24 -25 -27
a length:45 61 49
a leter:-10 7 21
a library:-33 -6 -7
a lief:51 -9 3
a lighter:22 29 8
a line:16 -25 -19
a lineman:44 44 44
a list:21 30 -9
a load:53 44 42
a lock:-22 -9 -4
a locked:30 31 -13
a log:19 22 28
a lorry:54 34 35
a lot:-1 -21 5
a machete:34 44 54
a man:42 31 -14
a matar:5 24 13
a matarme:5 5 30
a mate:54 -1 1
a me:62 40 -4
a meeting:23 -26 -9
a meme:31 31 -30
a mercy:27 -1 2
a mes:21 24 -4
a mess:52 52 14
a mi:39 26 40
a min:46 27 29
a mind:-15 -30 -14
a minute:49 48 73
a mistake:58 25 11
a month:29 -21 -18
a morning:6 6 -21
a mug:21 4 7
a mum:-3 -27 -23
a nadie:57 58 58
a nail:19 23 -2
a nap:50 -11 -8
a needle:38 29 43
a neighbour:-25 -19 -8
a new:-33 -27 -24
a next:38 44 3
a nice:41 57 64
a nicer:68 0 0
a no:29 40 36
a noise:4 18 23
a noose:13 17 22
a note:33 22 30
a novel:-22 -21 -22
a nurse:30 48 14
a pain:24 22 26
a paracetamol:-26 -24 -18
a permanent:26 23 0
a person:44 -10 6
a pic:26 27 44
a picture:12 22 16
a pier:-31 -22 -16
a pile:18 20 23
a pillow:17 28 24
a piper:-30 -13 -9
a pistol:24 22 39
a pizza:13 17 30
a place:28 31 28
a plan:-21 -32 -8
a plant:-29 -19 -9
a plastic:23 16 22
a plumber:-24 -19 -13
a premier:3 6 36
a pris:61 66 71
a proper:-44 -6 -1
a pulse:43 38 42
a quitar:6 13 29
a quitarme:22 30 -4
a razor:-53 -46 -48
a reason:47 12 -1
a red:22 -1 -2
a relief:28 -16 -6
a rest:60 38 3
a retired:0 -8 -21
a review:-8 -3 33
a rifle:-24 -33 -8
a roap:-37 -40 -63
a roll:28 26 22
a row:31 33 42
a s:22 -1 0
a sachet:36 34 32
a samurai:23 0 10
a saturday:-35 -24 -11
a saucer:21 21 19
a scarf:-24 -30 -40
a scary:44 42 0
a scene:21 -3 0
a school:-31 -29 -6
a schoolboy:-24 -21 -20
a scratchcard:27 -1 0
a sealed:-31 -22 -16
a second:-27 -19 -35
a seizure:45 49 39
a sign:-23 -12 -7
a slap:39 45 -8
a sleeve:59 75 -1
a slip:-42 -5 -12
a slot:0 -22 -12
a sock:-6 1 -23
a song:-20 -20 -9
a soul:6 17 40
a spider:-6 -6 -22
a story:22 20 29
a strip:41 43 11
a stroke:31 6 7
a suicidarme:21 -14 -94
a suicide:-1 13 37
a sunday:-22 -16 -14
a tea:16 18 24
a thimble:-21 -16 -10
a thing:5 -26 0
a ticket:14 20 24
a to:7 23 0
a toaster:44 44 20
a train:51 52 34
a tuesday:-33 -26 -18
a vein:-33 -26 -20
a voice:58 26 16
a walk:-13 -24 -20
a wall:18 28 18
a ward:-20 -11 -8
a waste:37 -11 -5
a way:60 52 11
a wee:-33 -26 -10
a week:18 23 54
a weight:62 -15 -4
a wet:20 19 26
a while:-20 20 -3
a whole:-25 -15 -1
a wine:13 -22 -14
a wish:40 0 -6
a word:-26 -15 -1
a year:47 2 -3
a … after:1 17 30
a … ages:27 0 0
a … ago:36 32 39
a … all:-5 -29 -18
a … an:48 56 44
a … anymore:104 76 -1
a … anyone:-29 -4 -11
a … apart:4 11 23
a … as:-21 -12 -10
a … at:16 24 5
a … back:-16 2 -32
a … bath:55 54 39
a … be:-4 -42 -28
a … because:-16 -26 -35
a … been:-21 -14 -8
a … beneath:-27 -20 -20
a … beside:42 47 50
a … bet:30 0 0
a … blade:7 8 -23
a … blood:32 32 47
a … booked:20 21 30
a … both:-22 -26 -2
a … bottle:40 47 49
a … box:-38 -30 -16
a … bridge:21 18 26
a … but:25 -22 -32
a … by:-23 -29 -22
a … bye:47 39 31
a … call:-20 -6 -1
a … came:14 38 42
a … can:32 25 34
a … cant:2 13 -40
a … christmas:9 9 20
a … cider:-22 -18 -23
a … clean:31 5 9
a … codeine:20 -8 -3
a … cold:24 28 21
a … college:30 28 12
a … colour:49 55 58
a … coming:38 45 47
a … convinced:7 8 23
a … cos:30 28 29
a … could:22 7 0
a … couldnt:28 30 25
a … cut:-14 0 -20
a … day:17 36 24
a … days:-28 -23 -12
a … de:13 32 38
a … dead:22 -9 -13
a … does:9 15 26
a … dont:41 3 -6
a … down:-33 -28 -28
a … drank:-9 23 21
a … driver:-34 -20 -19
a … dryer:33 -2 -2
a … el:-32 -20 -18
a … en:-113 -26 -19
a … error:60 -3 -3
a … essay:23 23 26
a … evening:-15 -27 -30
a … family:77 -8 -5
a … fathers:21 16 16
a … feeling:33 -3 -2
a … field:25 23 32
a … fifth:18 24 29
a … file:19 21 -1
a … fit:-19 -19 -21
a … flex:46 62 58
a … for:-24 -25 -22
a … forgive:-41 -32 -17
a … forty:26 -4 -10
a … free:25 -2 -2
a … from:-48 -32 -37
a … full:-21 -16 -10
a … get:-20 -9 -3
a … gets:30 23 -3
a … glad:-28 -22 -12
a … gone:33 -8 -9
a … good:28 27 31
a … half:21 20 26
a … hands:40 -5 -1
a … has:-24 -21 -12
a … hasta:-41 3 -6
a … hat:-23 -12 -12
a … hav:-9 -22 6
a … havent:20 -6 -4
a … head:22 28 28
a … her:-27 -18 -5
a … here:24 3 -12
a … hes:67 53 72
a … hier:21 24 -10
a … hijos:23 8 9
a … him:23 6 -11
a … himself:43 36 0
a … hole:-23 -9 -2
a … how:-7 -25 2
a … hoy:5 3 26
a … husband:10 27 39
a … i:40 42 39
a … id:34 -25 -20
a … if:79 30 -6
a … im:25 32 13
a … inn:3 6 35
a … instead:14 36 30
a … insulin:-38 -32 -22
a … into:45 41 36
a … is:-13 -17 -25
a … isnt:72 61 74
a … it:7 25 24
a … ive:35 34 23
a … jar:35 39 37
a … je:43 46 56
a … jours:21 24 -4
a … keep:7 -31 -19
a … kept:18 14 21
a … ketchup:-22 -5 -6
a … know:46 49 48
a … la:29 14 2
a … labelled:14 18 27
a … lads:10 24 28
a … lady:-5 -3 23
a … lamp:-25 -28 -30
a … last:43 40 -15
a … lately:47 -1 -1
a … laughed:-27 -25 -28
a … less:25 -6 -4
a … let:39 13 25
a … leter:-48 -38 -34
a … lid:23 21 -2
a … lief:20 28 19
a … lined:39 35 36
a … long:-4 41 33
a … looking:30 4 18
a … lost:63 -5 -1
a … love:-29 -13 0
a … lucozade:-24 -18 -15
a … made:-12 -22 -18
a … makes:-30 -5 -1
a … man:34 31 40
a … many:42 40 40
a … me:7 -15 -59
a … meal:22 34 37
a … menu:15 19 27
a … mi:-22 4 23
a … mines:20 26 25
a … minutes:27 41 44
a … month:21 8 16
a … more:-2 -6 -23
a … my:16 -21 -41
a … need:-23 -12 -9
a … neva:4 14 -20
a … night:-24 -25 -27
a … no:0 28 7
a … nobody:12 -11 -20
a … not:5 -3 -36
a … note:39 21 3
a … of:9 21 21
a … off:49 41 31
a … old:11 25 15
a … once:-23 -18 -11
a … one:-25 -24 -34
a … or:-63 -56 -10
a … out:-31 -14 1
a … over:5 17 -27
a … overdose:39 45 43
a … pain:-25 -20 -8
a … park:-30 -22 -15
a … part:48 26 0
a … path:15 19 21
a … people:-12 -25 -11
a … petrol:26 27 23
a … pills:-30 -7 -33
a … pin:19 19 30
a … place:-32 -12 -15
a … plumber:-21 -19 -15
a … pool:-16 -17 -21
a … por:-24 2 2
a … pot:29 31 24
a … prosecco:29 -12 -2
a … puppy:-57 -62 -62
a … que:-22 -5 -10
a … raised:22 -1 -1
a … razor:23 19 23
a … ready:44 -2 -7
a … roll:-29 -18 -22
a … room:-33 -22 -15
a … ropes:20 21 21
a … round:57 12 -12
a … rum:23 40 34
a … run:27 19 17
a … sam:21 25 0
a … sat:41 55 56
a … saturday:50 47 27
a … school:-24 -23 -7
a … se:-38 18 -1
a … second:-23 -21 -13
a … seizure:22 23 21
a … set:-30 -20 -11
a … she:-15 -6 23
a … should:27 14 -7
a … shouting:6 10 24
a … signed:-26 -25 -9
a … six:20 -1 1
a … sixty:52 1 -2
a … sleep:-33 2 -4
a … slow:25 31 30
a … son:28 -4 -2
a … space:76 0 0
a … started:43 53 -1
a … stepmum:29 -1 -2
a … stop:11 31 -41
a … suicidal:-43 -44 -1
a … supply:11 13 20
a … sweating:25 -11 -9
a … sweaty:41 -1 -1
a … tablets:43 49 45
a … take:-29 -29 -16
a … talked:-15 -27 -8
a … tape:22 14 12
a … teeth:24 7 0
a … telling:25 26 27
a … ten:25 42 62
a … tengo:12 18 31
a … than:51 29 36
a … thank:-25 -20 -20
a … thats:8 -20 0
a … ther:-16 -16 -22
a … theres:-27 -41 -28
a … these:-26 -18 -10
a … they:7 -36 -38
a … theyd:34 -19 -7
a … thing:6 -28 -28
a … think:13 9 22
a … through:20 26 11
a … ticket:38 36 31
a … time:-21 -27 -30
a … today:8 -10 -30
a … tongue:29 28 32
a … tonight:-58 -12 -41
a … took:26 -9 -7
a … touched:26 0 -1
a … towel:20 20 26
a … train:40 46 51
a … trip:22 20 19
a … two:0 20 41
a … typed:41 46 35
a … u:3 -20 -20
a … under:65 60 54
a … une:50 52 57
a … up:27 59 76
a … upon:-47 0 -9
a … us:-27 -39 -23
a … vida:42 53 33
a … voice:19 25 32
a … wake:-28 -29 -14
a … walk:17 30 26
a … walking:9 15 25
a … want:24 25 -29
a … wanted:30 4 0
a … wanting:21 -2 2
a … was:-4 -20 -13
a … wash:27 33 29
a … wat:-10 -36 -18
a … way:22 13 22
a … we:27 32 32
a … wednesday:13 27 30
a … weeks:-42 -23 -7
a … wen:-22 9 21
a … went:17 25 30
a … whatever:-51 -13 -3
a … where:3 0 -26
a … which:-19 -24 -22
a … who:15 -21 -27
a … wil:-19 -20 -8
a … with:-29 -41 -39
a … wont:-12 3 25
a … word:28 29 -2
a … would:18 26 24
a … wrote:-3 25 20
a … y:-40 1 -9
a … ya:25 20 28
a … yellow:20 26 0
a … yesterday:15 18 22
aa:-52 -40 -35
abba:-14 -16 -16
abeg:15 -1 -1
abend:10 10 -15
aber:-2 -28 -10
aber ich:22 -4 -3
aberdeen:-21 -16 -11
abide:3 -2 -3
able:-22 -16 -1
able to:-29 -1 -6
able … i:-6 -32 -7
about:-32 -22 -43
about adn:51 49 4
about anything:31 7 19
about catching:52 -27 -4
about ctb:4 29 -1
about death:-86 -12 0
about dieing:13 13 -29
about fentanyl:32 32 -1
about goin:-4 1 -24
about hanging:30 44 -12
about her:-29 -41 -21
about him:-25 -19 -14
about how:-26 1 -12
about hurting:0 -26 -1
about i:-39 -30 -17
about in:-22 -19 -1
about it:-29 -47 -38
about killing:56 75 7
about leaving:15 19 21
about me:21 16 20
about moving:-23 -17 -2
about my:-29 -30 -24
about myself:27 -24 -6
about not:42 -7 -8
about one:20 -11 -5
about self:44 24 -1
about shooting:40 61 -3
about six:26 31 28
about sleep:24 21 8
about slicin:24 24 -1
about suicidal:-122 -110 0
about suicide:32 40 -5
about takin:-23 -16 -1
about teh:-26 -48 -49
about ten:11 12 34
about that:22 26 -6
about to:98 106 123
about twenty:20 18 15
about using:66 -18 -13
about wanting:16 29 0
about ways:19 8 -25
about … a:50 22 30
about … adn:-32 -44 -43
about … ago:-16 21 27
about … assisted:22 -11 -1
about … at:13 23 -4
about … back:9 23 25
about … breakfast:17 22 -16
about … bridge:11 16 29
about … bus:46 -21 -4
about … cake:-22 -18 0
about … counting:23 -5 -2
about … cut:32 59 -3
about … day:-7 20 -7
about … dead:-12 -26 -10
about … deaths:21 21 -6
about … dei:22 6 -6
about … deleting:48 31 -1
about … dieing:21 -6 -1
about … do:51 43 48
about … dont:27 26 -10
about … drinking:27 28 26
about … end:2 3 43
about … every:52 17 -7
about … for:-32 -39 -20
about … from:28 26 -5
about … game:40 23 -3
about … give:46 39 0
about … go:16 -32 -6
about … got:21 24 15
about … himself:47 59 -18
about … his:51 29 -22
about … hour:55 21 5
about … id:22 30 21
about … im:-35 -25 -28
about … in:-22 -19 -13
about … it:-24 -25 -36
about … its:-12 -12 -22
about … ive:-41 -31 -4
about … left:28 4 7
about … lief:64 65 -11
about … man:30 27 23
about … me:-34 -23 -8
about … mins:22 27 50
about … minute:30 38 36
about … minutes:28 23 31
about … my:63 88 30
about … myself:89 83 -27
about … off:27 43 6
about … open:34 31 40
about … out:-31 -28 -9
about … over:-9 1 -20
about … own:-21 -24 -20
about … page:24 -2 -2
about … shes:-29 10 -4
about … sleep:29 -9 -8
about … state:-29 -26 -13
about … suicide:40 19 0
about … take:-26 -17 10
about … thats:-22 -10 -6
about … them:5 18 40
about … these:15 19 24
about … think:7 23 33
about … this:15 30 18
about … thoughts:-122 -110 -1
about … to:-33 -22 -22
about … two:23 29 -42
about … up:58 57 -2
about … ur:-18 -24 -26
about … want:-25 -7 -3
about … was:-37 -9 -4
about … while:42 33 -3
about … who:-27 -22 -2
above:13 21 -1
above teh:-25 -18 -13
above … adn:32 27 29
abroad:-5 -3 0
abscess:0 -1 0
abschiedsbrief:55 52 57
absence:27 33 31
absolute:-5 -10 -9
absolutely:-42 -36 -15
absorbed:-5 -2 -5
abuela:-10 -6 -6
abuelo:5 5 4
abuse:-19 0 -26
abuse … wen:16 30 0
abused:-9 -6 -3
abusive:-45 -32 -10
aca:-3 0 0
acabar:103 58 -4
acabar con:44 56 -3
acabar … mi:43 55 -2
acabar … vida:43 55 -2
acabo:5 24 30
acamprosate:33 -1 -4
acamprosate im:33 -1 -4
accent:-5 -1 0
acceptance:0 0 0
accepted:21 16 16
accepted it:34 7 4
access:-7 -7 -8
accident:42 38 41
accident i:39 44 45
accident … my:50 45 40
accident … says:-28 -15 -9
accidental:-9 -3 -6
accidentally:-40 -27 -10
accommodation:1 0 1
according:-27 -17 -12
according to:-27 -17 -12
accordion:-3 -3 -3
account:-4 -11 4
account in:21 25 25
account wil:51 39 33
account … go:45 36 32
account … morning:21 25 25
account … quiet:23 1 2
accountant:-11 -9 -9
accounts:35 33 39
accurate:-4 -2 -1
ace:-7 -5 -1
ache:-14 -4 -6
aches:-17 -8 -6
achievement:-2 -2 -1
aching:46 18 -5
acht:-6 -4 -2
achy:-18 -15 -12
acid:63 57 52
acid in:63 61 50
acid … my:43 31 10
acne:-7 -4 -3
acre:0 5 2
across:50 40 19
across from:26 27 24
across it:-30 -26 -14
across my:-1 0 23
across teh:-13 -57 -71
across … adn:29 23 26
across … bridge:-22 -13 -11
across … door:31 29 27
across … teh:-32 -32 -9
act:-18 -38 -52
act on:37 -12 -9
act one:-29 -23 -20
act … adn:-31 -27 -21
act … it:41 -19 -9
acted:-18 -9 -3
acting:-12 -9 -6
action:-5 -2 -2
activation:-3 -2 -3
active:54 63 -13
active suicidal:58 50 0
actively:2 7 -16
actor:-4 -5 -3
actors:43 38 -9
actors suicide:60 57 -1
actors … teh:25 26 -1
actress:1 4 4
actual:9 22 -7
actually:0 0 0
acutally:0 0 0
ad:-10 -6 -2
add:-27 -28 -14
added:-4 -3 -1
addict:-20 -28 -9
addicted:-14 -5 -6
addiction:-42 -38 -18
adding:0 0 0
address:62 69 78
address … me:68 70 74
addressed:-7 -2 0
aded:0 0 0
adelaide:-1 3 6
adeyemis:13 -1 1
adhd:34 26 21
adhd meds:33 33 27
adieu:94 99 93
adios:88 -11 -1
adios … cuando:26 21 17
admin:1 -8 -5
admire:-31 -13 -35
admired:3 1 -1
admission:-1 0 0
admissions:-12 -9 -3
admitted:-2 18 -13
adn:-18 -5 -9
adn a:-19 -5 24
adn adn:-66 -43 -48
adn after:8 20 22
adn all:3 -22 -57
adn alone:28 18 -3
adn am:-71 -62 -42
adn an:-4 5 21
adn another:30 35 45
adn are:-26 -17 -17
adn back:-24 -14 -11
adn be:-29 -41 -22
adn being:36 24 -26
adn bone:1 1 -21
adn both:-16 -28 -13
adn bought:-34 -40 -60
adn brushed:32 -9 0
adn buried:-21 -14 -9
adn burning:69 67 75
adn call:-19 -16 -21
adn calm:-23 -13 -6
adn came:29 26 28
adn can:19 35 34
adn cannot:50 5 -1
adn cant:-31 -29 -27
adn changed:-26 -20 -3
adn cleaned:-23 -15 -14
adn cleared:-24 -20 -12
adn close:-21 -11 -6
adn cold:-33 -22 -20
adn come:-19 -27 -23
adn couldnt:5 23 6
adn cut:28 34 -25
adn dad:17 11 24
adn dads:28 31 33
adn did:-54 -44 -10
adn didnt:-22 -9 -9
adn disgusting:35 41 -5
adn dissolve:36 -3 -1
adn do:29 15 2
adn doing:21 23 36
adn done:45 42 25
adn dont:25 32 29
adn drank:81 16 20
adn drinking:-25 -24 -16
adn driving:39 37 46
adn dropped:69 68 55
adn drove:52 50 45
adn dyou:13 22 -1
adn eats:-21 -15 -8
adn ended:-27 -17 -11
adn every:-8 -37 -15
adn everything:52 25 33
adn everythings:-25 -16 -7
adn falling:54 50 54
adn farewell:36 32 33
adn finds:23 23 38
adn for:30 24 17
adn friday:1 -22 -24
adn gave:-57 -57 -39
adn get:-39 -38 -27
adn geting:8 13 -24
adn gin:58 54 56
adn give:-41 -28 -19
adn gives:26 7 -29
adn glad:-28 -26 -16
adn go:-31 -39 -23
adn god:23 -5 4
adn goin:-25 -12 -9
adn gone:-14 -46 -32
adn got:-27 -26 -6
adn grey:-24 -11 -5
adn had:29 47 24
adn handing:0 -22 -9
adn hands:-29 -22 -8
adn has:25 19 -5
adn havent:19 -41 -31
adn he:27 25 17
adn hearing:-42 -46 -19
adn hed:-22 -13 -4
adn hell:-22 -20 -5
adn her:86 67 93
adn heroin:29 -2 -6
adn hes:67 74 84
adn hiding:22 4 5
adn him:-3 -1 -27
adn his:26 14 39
adn hits:30 30 -2
adn hoap:59 -17 -27
adn how:-37 -31 -10
adn hung:4 8 21
adn i:14 14 27
adn id:2 16 -55
adn if:10 16 20
adn ill:97 70 58
adn im:64 58 35
adn intend:-30 -28 -5
adn into:-22 -25 -17
adn is:9 19 35
adn it:-56 -44 -10
adn its:26 -11 -8
adn ive:62 64 54
adn join:14 20 24
adn keep:6 -25 -37
adn kept:-21 -22 -9
adn killing:-5 -6 -46
adn knew:-22 -20 -10
adn know:-36 -9 -3
adn labelled:-21 -19 -18
adn landed:35 47 48
adn last:39 38 -28
adn lately:60 39 -14
adn laughed:-22 -17 -19
adn laughing:24 23 24
adn leave:-24 -20 -14
adn left:33 14 14
adn lie:66 44 46
adn loaded:32 35 35
adn losing:31 37 26
adn making:12 14 21
adn mean:-24 -14 -4
adn means:12 30 -25
adn mum:49 49 37
adn myself:5 6 22
adn naturally:-18 -20 -18
adn neva:62 -35 -23
adn night:-24 -25 -11
adn no:52 55 33
adn nobody:32 31 -3
adn nobodys:76 40 42
adn none:94 80 71
adn not:17 39 52
adn off:-31 -39 -44
adn on:19 28 17
adn once:9 29 8
adn one:-21 -16 0
adn our:-36 -29 -27
adn over:-21 -37 -33
adn paid:11 18 33
adn part:22 -7 -9
adn photographs:18 21 -1
adn plan:1 6 -32
adn purged:34 -26 -1
adn put:-44 -59 -60
adn ran:-27 -31 -19
adn rang:-29 -20 -10
adn raving:49 27 31
adn read:-23 -15 -9
adn red:-29 -19 -7
adn right:-38 -25 -21
adn ring:-26 -16 -13
adn ringing:33 1 9
adn rings:-36 -32 -24
adn round:-7 -17 -20
adn sat:-44 -41 -41
adn say:-55 -40 -15
adn says:77 88 82
adn screaming:5 8 27
adn see:17 17 -43
adn seeing:32 38 1
adn send:-23 -18 -12
adn sent:40 47 15
adn shall:24 11 4
adn she:-15 -33 -37
adn shed:-8 -22 -18
adn shes:52 54 64
adn shook:17 12 22
adn showed:63 67 59
adn sick:40 27 -25
adn slapping:40 40 44
adn slaps:27 31 -8
adn snoring:25 36 43
adn sobbing:-69 -62 -3
adn sombody:-34 -23 -10
adn some:-41 -8 -1
adn soon:2 4 -29
adn spat:26 -2 10
adn staff:49 13 -1
adn stand:7 21 -11
adn start:-32 -22 -13
adn stupid:57 53 52
adn suicide:26 -6 -1
adn sure:35 47 23
adn swore:21 42 1
adn take:-11 -49 -21
adn taken:32 21 14
adn takin:-30 -21 -11
adn talking:27 18 27
adn talks:25 42 -3
adn teh:18 27 24
adn tell:43 15 25
adn telling:-13 20 37
adn tells:28 37 -20
adn ten:52 56 63
adn thanks:-28 -21 -23
adn that:78 98 52
adn thatll:1 15 32
adn thats:90 59 62
adn therell:33 34 22
adn theres:43 12 14
adn they:-37 -29 -46
adn theyd:17 -10 -25
adn theyll:-34 -51 -33
adn theyre:19 21 15
adn theyve:-11 -20 -8
adn think:55 -43 -22
adn thinking:-46 -37 -4
adn this:74 65 48
adn thought:27 16 -28
adn three:7 21 13
adn threw:20 38 12
adn tired:14 28 -12
adn to:-38 -19 -22
adn today:39 69 -6
adn told:-13 2 -22
adn tomorrow:-37 -37 -32
adn tonight:81 65 27
adn tonights:77 68 59
adn took:24 42 43
adn touches:12 17 -51
adn trembling:19 25 10
adn two:77 66 69
adn u:-25 -15 -14
adn ur:2 2 -26
adn use:73 -6 -7
adn vodka:20 32 52
adn wait:-21 -16 -12
adn waits:3 1 -43
adn wake:-22 -4 -10
adn walk:26 28 9
adn walked:38 38 28
adn want:-8 -44 -11
adn wanted:32 35 4
adn was:-29 -25 -27
adn water:31 43 -25
adn we:-47 -47 -43
adn wedding:66 66 58
adn wen:53 53 24
adn wet:33 42 32
adn which:10 20 3
adn while:-42 -32 -13
adn wish:46 -8 -3
adn woke:-27 -32 -25
adn would:2 26 29
adn wouldnt:14 17 25
adn yeah:40 18 -3
adn yesterday:68 30 -26
adn youll:-4 -24 -20
adn zero:17 21 -1
adn … a:-29 -24 -19
adn … adn:36 35 56
adn … after:46 19 20
adn … afternoon:20 21 22
adn … agree:0 0 -28
adn … alone:-35 -28 -15
adn … am:-44 -54 -56
adn … another:19 -1 -23
adn … answering:47 43 26
adn … anxiety:-22 -11 -11
adn … any:-25 -9 -6
adn … anything:-26 -27 -9
adn … appointment:23 27 -3
adn … are:14 22 20
adn … arm:14 23 7
adn … arms:22 29 25
adn … ashamed:50 6 -8
adn … ask:27 14 23
adn … asked:12 42 -28
adn … asking:23 33 11
adn … at:-7 -20 -28
adn … away:-34 -37 -31
adn … back:-44 -27 -50
adn … bag:-11 -11 -33
adn … barely:-34 -28 -8
adn … bathroom:-18 -11 -27
adn … baths:49 44 47
adn … be:21 12 3
adn … beam:10 14 21
adn … beat:33 35 -1
adn … beating:-32 -30 -13
adn … because:33 -3 35
adn … been:-15 -34 -82
adn … bees:-39 -38 -21
adn … begged:11 41 -25
adn … begun:50 59 19
adn … being:31 38 -4
adn … belt:-23 -22 -7
adn … belts:9 17 27
adn … beside:-40 -33 -20
adn … between:28 35 36
adn … bit:27 13 5
adn … bits:14 14 22
adn … blacked:25 19 17
adn … blade:18 22 39
adn … blame:-22 -21 -16
adn … blank:47 -3 -4
adn … bless:24 22 23
adn … blood:42 44 20
adn … boring:-17 -22 -11
adn … bottle:66 53 37
adn … bought:-68 -49 -33
adn … boyfriend:30 29 10
adn … breathing:43 53 55
adn … bring:-40 -13 -9
adn … bullet:25 23 26
adn … burning:32 25 18
adn … burns:-12 -29 -11
adn … bus:13 21 21
adn … bush:26 28 28
adn … but:-31 -23 -15
adn … call:5 -29 -27
adn … calling:20 -6 -3
adn … cannot:6 7 27
adn … cant:35 36 43
adn … car:8 4 27
adn … care:-3 27 -19
adn … carer:-28 -21 -14
adn … carers:-17 -31 -28
adn … carpet:-37 -35 -34
adn … carried:23 21 28
adn … cars:54 50 54
adn … catch:62 65 55
adn … caught:37 5 -1
adn … cause:34 30 36
adn … certain:-27 -15 -15
adn … chair:43 40 34
adn … changed:33 29 36
adn … children:-37 -42 -37
adn … choose:37 1 13
adn … chosen:34 32 55
adn … chuffed:-29 -21 -7
adn … clean:-24 -10 -10
adn … clinic:8 30 -16
adn … clock:16 24 10
adn … close:32 19 -21
adn … coat:85 83 76
adn … code:32 38 38
adn … cold:48 60 68
adn … come:45 2 23
adn … coming:38 24 20
adn … considering:28 32 -5
adn … content:35 45 42
adn … convulsing:30 34 33
adn … cord:91 90 99
adn … coroner:20 16 40
adn … correct:-20 -9 -5
adn … cos:4 5 25
adn … could:-22 -15 -11
adn … count:36 31 28
adn … counted:19 21 21
adn … counting:-31 -18 -10
adn … cravings:-32 -6 -5
adn … crawling:63 -18 -18
adn … cried:32 -11 -5
adn … crossed:43 1 -1
adn … cryin:-21 -18 -19
adn … cupboard:13 28 24
adn … curtains:21 24 1
adn … cut:26 45 -12
adn … dads:63 64 59
adn … dare:23 23 19
adn … daughters:19 42 35
adn … day:-20 -1 -8
adn … days:18 14 34
adn … dead:32 25 28
adn … decent:10 -31 -15
adn … decided:65 41 51
adn … did:-35 -71 -58
adn … didnt:-41 -34 -24
adn … do:-41 -32 -4
adn … doesnt:-12 -4 32
adn … dog:18 24 0
adn … doing:9 27 32
adn … done:58 56 17
adn … dont:22 55 11
adn … door:33 48 54
adn … downstairs:26 31 38
adn … drank:-35 -6 -6
adn … drawer:-26 -16 -33
adn … dream:53 -15 -2
adn … drifting:10 20 21
adn … drink:7 14 23
adn … drive:-21 -7 -10
adn … driver:-24 -18 -12
adn … driving:19 20 22
adn … dropped:17 18 28
adn … dropping:32 34 45
adn … drowsy:-25 -21 -13
adn … drunk:-42 -33 -29
adn … each:-38 -19 -17
adn … ears:26 27 22
adn … eat:-9 26 -12
adn … eaten:-22 -12 -11
adn … eleven:21 0 0
adn … eleventh:75 80 80
adn … engines:12 16 20
adn … enough:29 24 21
adn … evening:51 34 -1
adn … every:24 -1 10
adn … everyone:-48 -38 -38
adn … everything:9 19 24
adn … exaggerating:65 62 -4
adn … exhaust:-23 -11 -5
adn … eye:18 31 32
adn … eyes:5 26 26
adn … failed:52 40 39
adn … faint:6 8 39
adn … fainted:20 35 0
adn … far:-8 9 25
adn … farewell:27 6 9
adn … fast:-21 -5 -1
adn … fault:28 26 0
adn … feel:37 63 63
adn … feet:34 38 40
adn … felt:-2 -22 -18
adn … fifty:-23 -19 -4
adn … fine:-23 -21 -10
adn … fingers:20 23 -3
adn … finished:41 44 43
adn … fire:-22 -14 -15
adn … fixing:14 29 -6
adn … flat:-26 -33 -14
adn … flatmate:-46 -40 -34
adn … floors:-24 -21 -20
adn … floppy:8 8 27
adn … fond:-22 -18 -16
adn … fone:-38 -36 -33
adn … foot:34 35 30
adn … forgive:11 -27 -24
adn … forms:7 25 23
adn … forward:-20 -10 -3
adn … foto:-21 -18 -3
adn … found:-2 -19 -33
adn … frends:19 12 26
adn … friday:36 42 0
adn … frightened:49 43 19
adn … from:-32 -43 -45
adn … funeral:19 20 23
adn … gas:22 18 14
adn … get:41 34 10
adn … geting:15 52 28
adn … gets:32 51 28
adn … girl:-23 -20 -15
adn … give:-20 -42 -23
adn … giving:76 61 21
adn … go:16 13 20
adn … god:10 19 30
adn … goin:69 79 73
adn … good:22 11 3
adn … got:-33 -38 -27
adn … grateful:19 23 24
adn … grey:52 55 57
adn … guard:23 29 8
adn … gurgling:22 20 7
adn … had:-2 11 20
adn … half:-12 -28 -32
adn … hall:42 39 42
adn … hallucinating:22 21 28
adn … hapen:58 17 -24
adn … hard:7 14 24
adn … hardly:30 14 28
adn … harm:26 -5 -2
adn … hasnt:-7 -32 -22
adn … hate:6 -23 -5
adn … haveing:-45 -53 -42
adn … he:38 33 37
adn … head:23 6 -11
adn … hear:-26 -14 -14
adn … hearing:11 18 26
adn … heart:51 55 58
adn … hearts:32 25 41
adn … held:-24 -24 -19
adn … hell:60 41 24
adn … here:-44 -23 -24
adn … hert:-3 21 42
adn … hidden:-14 -30 -39
adn … hiding:-23 -41 -48
adn … him:27 3 5
adn … himself:32 40 20
adn … his:29 30 48
adn … hit:16 33 -7
adn … hoap:78 39 39
adn … holding:59 29 41
adn … home:14 19 35
adn … honest:-23 -23 -10
adn … hoodie:22 19 9
adn … hook:15 12 23
adn … hoping:15 -29 -3
adn … hosepipe:-32 -21 -13
adn … hot:18 18 29
adn … hour:53 61 65
adn … house:55 54 61
adn … humming:16 23 21
adn … i:38 36 5
adn … if:8 10 -42
adn … ill:61 64 43
adn … im:9 11 37
adn … in:15 21 12
adn … insects:21 18 19
adn … insurance:-53 -32 -30
adn … intend:64 77 57
adn … is:53 39 33
adn … isnt:10 25 14
adn … itll:39 21 18
adn … its:35 -10 4
adn … ive:22 -28 -60
adn … jealous:71 -3 -5
adn … jerked:28 26 7
adn … jerking:43 44 46
adn … joke:-13 -29 -3
adn … jumper:-10 -18 -20
adn … keep:76 81 79
adn … keeping:-35 4 14
adn … kid:40 30 -7
adn … kids:-26 -34 -37
adn … kil:-39 -36 39
adn … kiss:32 33 33
adn … knife:38 49 66
adn … lad:-23 -24 -14
adn … lamb:-39 -22 -18
adn … last:-29 -26 -41
adn … laughed:55 39 28
adn … lay:15 9 21
adn … leaving:-4 -3 29
adn … left:8 22 36
adn … length:39 39 38
adn … less:-47 -31 -19
adn … let:-11 -20 16
adn … leter:33 26 33
adn … letting:50 11 3
adn … lie:4 2 -27
adn … lied:67 34 16
adn … lief:-31 -16 7
adn … light:22 21 16
adn … lighter:12 14 22
adn … lime:40 45 46
adn … line:48 36 27
adn … lined:29 28 30
adn … lit:11 21 25
adn … little:27 22 23
adn … loads:19 21 19
adn … loft:38 37 34
adn … longer:65 55 -20
adn … looking:46 -11 -8
adn … lot:6 21 16
adn … lying:23 12 18
adn … mad:-33 -24 -36
adn … made:30 18 29
adn … maid:20 19 -5
adn … make:4 -23 -14
adn … makes:-23 -18 -2
adn … making:18 24 42
adn … manager:-22 -15 -3
adn … many:-1 -21 -14
adn … map:22 28 27
adn … mates:-35 -28 -16
adn … me:20 7 -10
adn … mean:79 25 -10
adn … messages:20 31 -1
adn … methadone:24 30 -8
adn … mine:65 70 61
adn … minutes:-22 -11 -7
adn … miss:6 -21 -12
adn … monday:-25 -29 -15
adn … money:-14 -39 -33
adn … month:22 7 -1
adn … mood:30 -3 -2
adn … morning:23 23 20
adn … morphine:23 25 35
adn … mother:14 5 -27
adn … mum:34 17 -6
adn … mums:16 20 -4
adn … must:14 13 32
adn … my:29 12 -7
adn … myself:7 34 -9
adn … need:32 46 47
adn … needed:-22 -17 -23
adn … new:16 20 20
adn … next:32 28 20
adn … night:48 48 -2
adn … nights:7 8 33
adn … no:-32 -10 -19
adn … nobody:17 32 44
adn … nodding:23 22 33
adn … not:14 28 34
adn … note:29 26 23
adn … number:-40 -33 -41
adn … of:31 30 29
adn … off:28 35 24
adn … okay:-28 -30 -20
adn … once:-24 -12 -20
adn … one:-7 -14 -29
adn … ones:29 17 22
adn … onto:19 25 -2
adn … open:29 8 11
adn … opened:-25 -23 -16
adn … opening:27 17 27
adn … or:-29 -23 -12
adn … our:48 40 45
adn … out:84 46 26
adn … outside:-23 -13 -6
adn … over:33 35 61
adn … own:35 23 18
adn … packets:20 21 19
adn … page:33 36 32
adn … paid:-29 -26 -18
adn … paper:-32 -16 -13
adn … papers:-19 -21 -18
adn … parked:33 36 39
adn … peace:-15 -31 -24
adn … peaceful:41 42 32
adn … phones:24 20 24
adn … picked:37 30 10
adn … picking:22 21 -9
adn … pigeons:-23 -20 -10
adn … pillow:5 4 20
adn … pills:39 47 66
adn … pin:20 22 27
adn … pink:43 27 26
adn … plain:27 -19 -7
adn … plan:-24 -13 -7
adn … play:-26 -11 -5
adn … pressure:-21 -17 -11
adn … pull:48 51 49
adn … pulling:43 40 36
adn … quit:25 33 -17
adn … radio:17 20 23
adn … rail:40 44 43
adn … rang:-9 -19 -22
adn … rather:32 0 -2
adn … reaching:26 27 39
adn … read:-43 -36 -18
adn … ready:39 43 43
adn … reason:26 -11 17
adn … records:20 26 23
adn … remember:45 32 25
adn … rent:-21 -33 -24
adn … replying:33 37 17
adn … rest:44 19 16
adn … right:-21 -35 -45
adn … rigid:27 29 26
adn … rings:41 36 43
adn … roads:-31 -30 -24
adn … roap:74 69 62
adn … roll:29 25 17
adn … room:8 16 28
adn … roommate:-19 -16 -23
adn … rooms:22 23 18
adn … rouse:37 26 23
adn … running:37 37 47
adn … sachet:23 21 26
adn … said:41 16 8
adn … same:-11 -34 -6
adn … sat:6 -13 -22
adn … save:-21 -13 -8
adn … saved:-25 -8 -3
adn … say:-27 -40 -55
adn … scard:8 34 -7
adn … screaming:20 14 33
adn … second:-53 -51 -53
adn … see:60 46 30
adn … seeing:64 35 -1
adn … seem:36 10 -4
adn … seen:30 -10 -2
adn … seizure:49 42 46
adn … sell:24 -1 0
adn … send:27 31 26
adn … sense:35 30 26
adn … sent:25 32 9
adn … seventh:26 -14 -7
adn … shake:47 57 57
adn … shakes:6 8 -24
adn … shaking:54 56 35
adn … shall:86 95 105
adn … she:33 46 8
adn … shed:45 36 36
adn … shes:17 23 6
adn … shoes:19 24 21
adn … shotgun:22 19 17
adn … should:36 39 16
adn … shouting:-14 -23 -21
adn … sick:18 28 29
adn … side:21 10 13
adn … since:-23 -21 -18
adn … sitting:-5 -15 -21
adn … six:-19 -23 -13
adn … sixty:-25 -12 -6
adn … skin:57 50 61
adn … sky:-23 -13 -6
adn … sleeps:24 39 31
adn … slipping:27 26 20
adn … slow:47 50 44
adn … smell:-34 -31 -27
adn … snapped:6 11 60
adn … sombody:-22 -27 -18
adn … some:-21 -8 0
adn … something:-40 -31 -22
adn … son:28 20 -14
adn … soon:-21 -21 -9
adn … sorry:55 43 12
adn … sort:-22 -7 -13
adn … sorted:21 21 19
adn … soup:-24 -19 -21
adn … speak:-13 -10 -21
adn … spent:21 20 24
adn … stairwell:25 23 19
adn … staring:62 -19 -19
adn … started:65 83 -14
adn … starting:16 42 -6
adn … stayed:14 18 21
adn … staying:27 -7 2
adn … stepping:-28 -24 -9
adn … stomach:-36 -37 -33
adn … stones:-20 -19 -16
adn … stood:21 18 30
adn … stopped:26 -5 6
adn … stopping:21 33 33
adn … stops:35 35 34
adn … straight:42 44 35
adn … strong:16 24 7
adn … stuff:57 52 64
adn … sunday:-39 -30 -20
adn … swallowed:73 79 96
adn … swear:1 -6 -26
adn … sweaty:16 -23 -21
adn … tablets:81 79 77
adn … take:-8 -3 25
adn … taken:16 30 24
adn … takin:62 52 64
adn … talk:-25 -17 -16
adn … tape:-38 -15 -15
adn … teh:25 7 14
adn … tel:58 56 54
adn … telling:-5 -22 -18
adn … ten:-30 -27 -20
adn … texted:46 50 50
adn … texts:52 36 0
adn … thankful:-27 -4 -3
adn … them:-26 -14 -28
adn … theres:16 12 25
adn … they:13 43 17
adn … theyd:34 -17 -5
adn … theyre:42 36 41
adn … thing:-13 30 -30
adn … things:12 -7 -46
adn … think:44 57 48
adn … thinking:48 22 -22
adn … this:61 72 63
adn … those:-26 -22 -14
adn … thought:28 -25 -45
adn … thoughts:41 -12 -6
adn … three:-35 -21 -19
adn … threw:34 5 -4
adn … through:-25 -14 -20
adn … throwing:46 43 45
adn … tidy:-28 -20 -23
adn … tied:33 40 46
adn … time:46 27 -13
adn … today:38 44 28
adn … together:53 60 -3
adn … told:-15 -21 -30
adn … tomorrow:-41 -27 -24
adn … tonight:35 38 68
adn … took:-40 -30 -18
adn … towards:60 65 52
adn … tree:25 22 23
adn … tried:-26 -27 -10
adn … true:-28 -11 -19
adn … trust:13 40 0
adn … truthful:34 -1 -1
adn … try:18 20 -11
adn … turned:-22 -28 -18
adn … twelve:-26 -22 -23
adn … twenty:21 -4 -3
adn … twitching:13 10 39
adn … u:-25 4 -2
adn … understood:-23 -16 -12
adn … undertaker:21 21 21
adn … upstairs:40 30 27
adn … ur:-28 -27 -18
adn … use:14 41 23
adn … used:-49 -7 -30
adn … using:-35 -25 -37
adn … van:17 38 -1
adn … wait:-34 -25 -33
adn … waiting:45 40 47
adn … wake:49 29 23
adn … waking:17 24 27
adn … walked:4 6 21
adn … walking:43 52 63
adn … wallpaper:-34 -14 -12
adn … want:86 88 1
adn … wanted:21 39 23
adn … wanting:13 39 -3
adn … was:22 21 -2
adn … washed:-28 -25 -8
adn … wasnt:-64 -38 -32
adn … wat:30 38 19
adn … watch:-5 4 23
adn … water:-20 2 -2
adn … way:-6 9 30
adn … we:-20 -18 -18
adn … weak:68 42 54
adn … weather:1 -3 -25
adn … wednesday:58 35 34
adn … weekend:-23 -17 -7
adn … wen:20 33 43
adn … went:-30 -11 2
adn … were:-30 -43 -35
adn … wet:10 14 23
adn … where:29 22 4
adn … which:-47 -43 -39
adn … white:54 60 60
adn … who:-39 -26 -16
adn … whod:51 -1 -3
adn … whole:-1 -19 -29
adn … why:-41 -30 -25
adn … wil:-17 -37 -2
adn … willing:1 23 -21
adn … wine:6 31 34
adn … wish:-5 13 -22
adn … wishing:23 -23 -1
adn … with:17 29 35
adn … without:30 -3 -2
adn … woke:8 -25 -9
adn … wondering:35 -17 -4
adn … wont:96 104 99
adn … words:3 9 22
adn … working:19 28 7
adn … worn:-21 -15 -21
adn … worse:26 30 -33
adn … worth:-12 -21 -19
adn … would:-11 10 -40
adn … writing:-33 -18 -14
adn … written:-4 7 38
adn … wrong:13 15 21
adn … yeah:26 12 -3
adn … year:-26 -6 -10
adn … years:-20 0 0
adn … yes:34 8 16
adn … yesterday:55 -15 -14
adn … youll:-29 -27 -16
adopted:-11 -4 -3
adore:-14 -12 -9
adored:13 16 20
adores:-15 -3 -2
ads:-5 -6 -3
adult:16 14 -7
adult son:37 32 0
adulting:-2 -2 -2
adults:-13 0 -1
advance:-1 4 -10
advent:-8 -8 -5
adventure:-4 -4 -3
advert:16 -18 -13
advert is:51 -6 -3
adverts:6 -6 -5
advice:-45 -34 -16
advice adn:-37 -26 -9
advise:0 0 -2
advised:-39 -36 -22
adviser:-15 -4 0
ady:0 0 0
aerial:-28 -25 -22
affairs:71 26 33
affairs in:62 33 41
affairs … order:28 -18 -18
afford:-20 -14 -6
afraid:-28 -29 -30
afraid of:-20 -10 -12
aft:6 -10 -9
after:25 18 39
after all:-22 -7 -9
after an:-23 -29 -9
after count:38 31 34
after dinner:8 -23 -11
after each:-26 -24 -16
after eleven:36 11 -1
after every:120 32 -10
after five:8 15 -48
after her:-14 2 -28
after how:-26 -14 -3
after i:-38 -37 -33
after im:-51 -43 -54
after last:14 30 -2
after long:-29 -20 -16
after me:26 -6 4
after midnight:94 108 72
after myself:-4 -20 -4
after nine:34 16 24
after ninety:32 0 0
after payday:-22 -13 -13
after rehab:-33 -14 -10
after school:3 8 37
after smoko:11 21 12
after sunday:50 46 33
after takin:19 38 8
after tea:13 0 -24
after this:12 36 30
after three:15 29 37
after today:24 34 32
after tonight:77 93 81
after trying:-29 -68 -36
after vomiting:49 59 55
after work:-57 -45 -17
after years:26 -2 -13
after … adn:9 14 -27
after … all:18 19 25
after … any:37 19 27
after … archers:21 19 23
after … are:21 16 -10
after … at:19 23 24
after … attempt:25 -7 -11
after … bank:-24 -14 -2
after … bath:69 78 56
after … be:-8 13 21
after … been:50 53 58
after … birthday:27 20 20
after … bus:47 42 35
after … call:34 4 -9
after … clean:47 46 50
after … days:65 -10 -17
after … dead:46 55 58
after … dei:13 -57 -39
after … did:29 12 23
after … dinner:70 0 0
after … do:8 14 32
after … end:-1 23 38
after … evening:1 -33 -27
after … fone:20 -38 -7
after … for:33 25 17
after … girls:20 22 20
after … goes:-27 -20 -12
after … goin:7 17 32
after … gone:-50 -38 -51
after … got:-48 -40 -34
after … had:-29 -18 -23
after … has:25 12 14
after … hav:-24 -23 -24
after … here:-26 -18 -15
after … holiday:-25 -14 -2
after … home:-28 -21 -15
after … i:16 18 45
after … im:-23 -34 -17
after … is:-33 -21 -11
after … it:-40 -9 -14
after … ive:-23 -10 -22
after … kids:23 17 -2
after … kil:1 -4 -24
after … lads:14 17 25
after … last:51 35 35
after … left:-33 -33 -29
after … many:31 37 17
after … me:32 31 34
after … meal:35 0 -13
after … months:110 31 12
after … news:24 33 11
after … nine:50 40 43
after … nobody:49 23 45
after … of:21 28 23
after … on:37 39 51
after … one:31 16 11
after … overdose:17 -18 -20
after … post:25 1 2
after … rain:-30 -17 -19
after … retirement:31 31 37
after … school:20 21 -1
after … screens:-23 -6 -4
after … sober:60 -1 0
after … suicide:13 -30 -5
after … sunday:-43 -11 -7
after … tablets:-42 -29 -24
after … takin:-31 -14 -21
after … tell:42 49 42
after … thank:43 31 32
after … them:31 30 30
after … ther:-32 -15 -11
after … theres:5 30 -6
after … third:27 14 -1
after … time:-27 -23 -12
after … to:47 26 14
after … told:30 42 -3
after … tolerance:-31 -28 -9
after … tonight:27 12 6
after … u:60 47 40
after … vidaai:5 2 21
after … visit:44 41 0
after … was:-38 -44 -33
after … wedding:-43 -41 -51
after … weeks:17 25 8
after … weve:16 16 23
after … wil:31 36 35
after … with:-10 -15 -21
after … without:33 -27 -12
after … year:76 53 21
after … years:42 -19 -27
afternoon:31 17 30
afternoon adn:36 21 4
afternoon i:21 26 19
afternoon she:-22 -16 -14
afternoon they:-21 -19 -11
afternoon … do:-20 -12 -3
afternoon … i:4 26 36
afternoon … me:-20 -18 -10
afternoon … my:21 21 20
afternoon … teh:-24 -24 -32
afternoon … was:7 21 19
afternoons:18 -4 -5
aftershave:-5 -2 -3
afterwards:3 8 -28
afterwards i:-31 -21 -12
afterwards that:54 41 -12
ag:109 70 70
agaibh:13 19 18
again:0 0 0
against:0 10 16
against it:-3 5 25
against my:46 52 59
against teh:49 29 -8
against … adn:49 29 36
against … door:32 31 11
against … id:26 -14 -3
against … throat:35 42 44
against … until:20 22 -3
agan:-10 -7 -20
age:7 -25 -26
age adn:35 -10 -11
aged:-8 -6 -2
agency:34 38 -5
agenda:-17 -22 -10
agent:2 -19 -13
agent … me:36 -2 8
ages:27 10 15
ages adn:19 20 28
ages no:28 0 -15
agm:-2 -3 -1
ago:26 44 43
ago because:28 26 0
ago cant:21 -9 -5
ago dont:35 36 37
ago feeling:-16 -18 -24
ago i:-40 -49 -36
ago it:43 49 0
ago its:27 29 29
ago she:33 4 11
ago teh:32 35 12
ago that:-6 11 26
ago … at:42 17 28
ago … been:-25 -5 -1
ago … coming:26 28 24
ago … didnt:5 6 21
ago … feel:24 25 26
ago … geting:58 45 54
ago … hav:-22 -17 -8
ago … hes:10 10 32
ago … i:-34 -21 -42
ago … it:24 19 12
ago … ive:18 32 4
ago … new:42 39 0
ago … on:22 37 13
ago … one:43 44 -3
ago … says:-22 -10 -11
ago … shes:-44 -39 -38
ago … since:13 15 28
ago … sleepy:-26 -25 -27
ago … swallowed:28 21 17
ago … teh:11 7 26
ago … this:33 14 16
ago … was:63 60 -5
agoraphobia:-5 -3 -1
agree:11 16 -46
agree with:52 44 -20
agree … him:21 5 -4
agree … it:38 39 -15
agreed:0 -4 10
agreeing:64 31 -1
agreeing with:29 28 0
agreeing … it:25 28 0
agrees:-6 -5 -5
aguanto:-12 32 -5
aguanto ni:9 20 0
aguanto … dia:9 20 0
aguanto … un:9 20 0
ah:-17 -11 -3
ahead:59 7 12
ahead adn:12 -52 -44
ahead to:46 57 55
ahead … ive:5 -51 -37
ahead … me:26 -23 -16
ahogando:89 -26 -13
ahora:-13 -16 -4
aid:-16 -13 -10
aiden:1 2 3
aider:-5 -1 1
aids:-17 -14 -14
aim:-11 -2 -1
aimed:-5 0 -2
air:29 25 35
air … mine:30 27 27
airing:14 -1 0
airport:-52 -41 -61
airport adn:-45 -48 -49
aisle:64 50 52
al:39 42 50
al me:54 58 40
al my:16 24 38
al … i:20 19 -10
al … out:-45 -39 -28
al … tablets:14 22 36
al … to:-22 -8 -9
alan:-10 -10 -7
alarm:-18 -18 -3
alarm goes:10 -27 -49
alarm … i:10 20 3
alarm … off:-23 -15 -10
alarms:-7 -5 -5
album:-7 -4 -3
albums:-6 -3 -1
alcohol:-56 -37 -5
alcohol … can:-19 -22 -19
alcohol … i:-30 -31 -22
alcohol … im:21 23 23
alcohol … it:27 19 15
alcohol … my:-6 -21 -8
alcoholic:-22 -24 -19
aldi:-5 -7 4
alert:-18 -12 0
algo:-20 -10 -9
algorithm:1 1 0
alguien:-47 -2 0
alife:104 60 50
alife adn:-13 28 -4
alife any:21 43 6
alife anymore:32 14 -6
alife at:7 27 28
alife but:28 -1 0
alife for:-28 -8 -1
alife hes:-43 -29 -26
alife im:-1 18 29
alife is:25 -29 -12
alife ive:1 4 -27
alife no:61 26 28
alife not:-1 -35 -5
alife to:16 22 30
alife … anything:15 -26 -5
alife … i:-2 46 29
alife … is:34 25 -3
alife … it:-2 30 -11
alife … me:-27 0 -3
alife … more:-4 28 -7
alife … my:23 -6 5
alife … that:40 -30 -3
alis:-2 -3 -2
alivent:54 -7 -5
all:18 36 38
all a:20 26 30
all adn:-41 -23 -41
all afternoon:-23 -28 -17
all arranged:-23 -23 -12
all at:14 37 5
all away:27 1 -21
all back:-28 -16 -17
all be:6 -36 -12
all been:35 29 25
all come:-36 -36 -28
all dont:30 30 32
all feels:-7 -28 -14
all food:59 70 54
all for:28 30 39
all gave:54 49 45
all goes:35 34 35
all goin:75 65 81
all gone:-30 -26 -25
all her:-32 -28 -48
all here:15 27 34
all i:21 -5 -15
all in:44 51 38
all inside:15 17 32
all it:24 12 -20
all its:-25 -16 -13
all ive:-49 -53 -47
all know:51 37 14
all laid:23 23 22
all laughed:8 15 21
all morning:-38 -19 -7
all night:21 20 -45
all of:59 73 55
all off:59 64 52
all on:-25 -27 -22
all places:-21 -21 -21
all planned:48 44 -2
all ready:14 20 29
all right:-29 -36 -32
all see:-44 -41 -37
all set:38 34 32
all stupid:22 19 13
all teh:-54 -56 -52
all that:-5 6 27
all thats:79 73 81
all those:-28 -28 -25
all three:39 36 31
all through:18 -22 5
all to:-34 -40 -40
all tonight:47 28 26
all u:-26 -16 -23
all week:30 20 0
all with:27 18 51
all year:29 9 5
all … adn:39 24 9
all … all:-38 -39 -16
all … am:26 23 22
all … as:-26 -20 -17
all … at:21 6 16
all … away:25 30 26
all … back:-29 -11 -14
all … bathroom:-22 -22 -15
all … because:-34 -21 -17
all … before:-25 -23 -16
all … being:20 21 29
all … beter:47 45 47
all … can:-4 -16 -21
all … cats:22 19 16
all … clothes:21 13 8
all … day:-21 -10 -20
all … did:-14 -23 -16
all … didnt:3 20 5
all … down:50 47 56
all … far:-21 -15 -11
all … feel:33 50 42
all … felt:35 -3 -1
all … fone:32 27 24
all … for:17 26 11
all … frends:-18 -25 -3
all … friday:23 0 0
all … from:-21 -19 -10
all … gave:29 -4 -2
all … go:52 42 -6
all … goin:-25 -13 -15
all … good:-20 -15 -20
all … goodbye:69 61 59
all … goodbyes:-54 -55 -30
all … hav:-20 -32 -18
all … heart:41 47 9
all … her:21 22 25
all … here:-30 -21 -14
all … id:-21 -21 1
all … if:32 21 -19
all … im:27 14 28
all … in:35 23 19
all … insulin:8 13 27
all … is:10 -7 -57
all … it:-14 -20 -16
all … ive:29 10 -27
all … keep:51 43 52
all … kept:53 44 -12
all … kids:-23 -27 -21
all … left:45 39 33
all … letters:46 27 27
all … lief:77 79 55
all … long:18 42 -9
all … mass:-23 -23 -19
all … me:60 54 57
all … meds:27 29 29
all … more:28 45 40
all … move:-21 -13 -14
all … my:34 22 39
all … need:17 22 29
all … night:21 22 30
all … of:-31 -23 -17
all … on:11 18 25
all … one:-18 -9 -22
all … out:44 41 1
all … over:-27 -35 -15
all … passwords:-35 -26 -15
all … patches:14 15 26
all … place:-25 -21 -20
all … quiet:6 4 34
all … right:42 37 22
all … said:-21 -10 -1
all … saturday:15 17 24
all … say:20 11 14
all … saying:47 34 0
all … she:26 26 1
all … shes:55 50 53
all … shift:39 -13 -9
all … sleeping:27 26 39
all … soon:-49 -29 -4
all … tablets:109 102 51
all … teh:36 35 39
all … telling:-33 -19 -10
all … that:-23 -29 -27
all … thats:17 21 10
all … them:27 44 38
all … ther:38 42 45
all … things:-19 -22 -24
all … think:25 16 -24
all … this:-31 -18 -14
all … thought:6 -42 -5
all … time:-27 -35 -30
all … to:-14 -26 1
all … together:20 17 16
all … tomorrow:-90 -93 -108
all … two:5 4 29
all … u:30 30 27
all … up:24 17 14
all … us:22 14 12
all … waiting:16 17 21
all … want:-19 -36 -30
all … wants:34 34 0
all … was:45 -8 5
all … wat:-15 -22 -14
all … water:30 40 -5
all … while:40 36 0
all … who:-26 -17 -12
all … whole:49 50 53
all … with:-3 -6 -30
all … wont:37 11 14
all … x:38 30 29
all … xanax:4 17 -22
alle:88 51 63
alle tabletten:56 58 58
alle und:17 8 23
alle … geschluckt:58 62 62
alle … jetzt:29 30 35
alle … mir:20 23 22
alle … und:45 49 51
allein:5 2 3
allen:-1 -22 -3
allergic:-22 -38 -25
allergic to:5 -25 -13
allergies:-10 -2 7
allergy:0 1 -1
alles:5 -6 -23
alles vorbereitet:-17 -20 -10
allotment:-34 -25 -17
allotment committee:-21 -16 -19
allotments:-8 -3 -2
allow:-20 -14 -4
allowance:-2 -4 -8
allowed:-6 -10 -42
allowed i:28 31 -1
allowed … say:21 20 -7
allows:17 16 17
allredy:2 2 18
alls:-14 -20 -7
almirah:0 0 1
almonds:4 8 10
almost:-28 -31 -38
aloe:-6 -5 0
alone:0 10 -38
alone adn:-10 -8 -30
alone all:34 28 3
alone for:37 47 56
alone in:35 31 27
alone my:-26 -12 -4
alone tonight:-47 -23 -25
alone with:-15 -19 -28
alone … a:19 29 32
alone … adn:-25 -21 -4
alone … bath:25 22 -11
alone … cant:35 41 6
alone … house:34 28 40
alone … i:34 12 -10
alone … it:19 22 24
alone … locked:18 20 -1
alone … night:38 38 -1
alone … open:38 33 45
alone … teh:18 27 17
alone … while:63 64 51
along:-4 -9 -8
along … my:10 15 21
along … teh:-23 -22 -17
alongside:-1 0 3
alors:-13 -15 -14
alot:0 0 0
aloud:-20 -22 -27
alprazolam:-35 -35 -2
alprazolam adn:-21 -19 -4
already:0 0 0
alright:5 -8 4
als:35 31 -2
als sonst:28 31 -1
also:0 0 0
alt:29 -2 -21
alt … of:27 -9 0
alt … out:27 -9 0
alten:-34 -32 -22
alternative:-3 -3 -1
altogether:-2 -1 0
altos:-1 0 0
always:0 0 0
alzheimers:-47 -25 -22
am:36 42 47
am about:25 21 12
am adn:15 21 35
am an:36 13 -1
am at:8 23 32
am being:-13 -11 -22
am by:64 32 36
am company:-17 -20 -20
am dead:-35 -22 -8
am done:27 29 27
am everyone:14 21 16
am finished:45 46 43
am for:9 15 34
am free:-13 -23 -12
am frightened:15 24 -11
am geting:29 27 -8
am goin:50 52 17
am gone:1 23 14
am haveing:-1 -1 -20
am ill:14 22 16
am in:75 61 43
am jumping:19 21 22
am liebsten:29 -7 -2
am making:3 5 26
am not:-39 -25 -32
am on:40 36 23
am one:-39 -12 -5
am ready:77 33 -11
am sitting:43 61 44
am sorry:38 15 4
am suicidal:86 89 -21
am telling:19 16 24
am thats:31 -2 -1
am thinking:15 46 0
am tired:84 19 28
am with:-42 -45 -39
am … adn:-7 24 6
am … alife:46 0 -1
am … be:52 8 14
am … day:80 5 -1
am … decided:28 24 2
am … dei:25 -7 -4
am … do:-17 -4 26
am … down:37 49 61
am … end:2 1 -34
am … for:-34 -23 -6
am … from:22 11 5
am … give:49 55 55
am … goin:-37 -33 -25
am … gone:14 22 17
am … good:32 38 44
am … hav:5 34 21
am … here:43 46 43
am … hert:60 60 -3
am … home:-46 -32 -13
am … i:-28 -19 1
am … id:29 -6 -2
am … im:-39 -44 -39
am … in:66 67 71
am … into:17 24 34
am … is:-33 -4 -59
am … it:31 39 62
am … its:6 22 9
am … kil:35 40 -7
am … let:36 38 27
am … looking:14 21 16
am … me:27 29 20
am … mean:13 21 0
am … more:29 -6 -16
am … myself:1 -26 6
am … night:32 43 5
am … not:23 16 12
am … nothing:-20 -14 -4
am … of:54 10 -12
am … on:33 25 28
am … one:45 0 -17
am … right:6 7 -34
am … shoot:6 6 21
am … spare:36 -1 -1
am … teh:66 51 66
am … ther:22 34 39
am … to:37 28 -2
am … tot:57 -4 -1
am … u:8 9 21
am … where:72 8 9
ama:-8 -6 -3
amateur:-6 -3 -3
amazing:-14 -7 -4
amber:-7 -3 -3
ambulance:31 23 32
ambulance came:-18 -22 -24
ambulance first:-20 -19 -20
ambulance im:-24 -12 -7
ambulance is:21 24 28
ambulance men:32 30 31
ambulance says:26 25 25
ambulance … adn:-26 -24 -25
ambulance … i:22 -2 0
ambulance … me:35 32 35
ambulance … minutes:38 31 36
amends:-18 -17 -15
america:-8 -9 -6
amis:12 12 14
amitriptyline:13 14 15
amitriptyline … of:6 13 28
amma:36 44 34
amma appa:32 42 37
amma … my:31 41 39
amnesty:-15 -13 -10
among:-17 -14 -9
amount:48 52 31
amount as:54 57 24
amount of:-13 -28 -9
amount … before:52 55 25
amount … dont:29 30 -9
amounts:-6 -7 -5
ams:0 0 0
amused:0 0 0
an:6 -3 4
an accident:24 32 -16
an adult:24 25 -2
an alcoholic:-17 -24 -19
an all:37 -12 -9
an ambulance:-26 -26 -22
an apology:32 31 32
an attempt:-8 -23 -27
an axe:76 75 91
an cant:49 56 71
an eejit:37 -3 -1
an email:-40 -34 -28
an empty:18 20 8
an end:54 43 -5
an engineer:-35 -26 -12
an envelope:12 10 23
an honour:-4 12 28
an hour:47 84 68
an i:12 22 -15
an im:19 25 18
an its:37 37 41
an no:23 3 -3
an old:13 21 34
an overdose:-57 -66 -53
an selbstmord:29 34 -6
an teh:0 -19 -22
an … a:-48 -44 -45
an … adn:14 26 45
an … after:-10 -21 -21
an … ago:90 80 75
an … an:25 24 21
an … back:56 47 47
an … be:-38 -20 -8
an … been:29 44 23
an … coat:-6 -26 -23
an … do:-24 -16 -14
an … feeling:-49 -41 -43
an … fone:32 41 43
an … got:8 20 9
an … heart:21 24 25
an … hes:24 22 28
an … i:24 8 6
an … im:21 19 9
an … in:-39 -32 -24
an … is:27 33 36
an … isnt:-22 -19 -2
an … it:18 27 33
an … marked:-25 -23 -17
an … my:54 42 21
an … myself:17 25 -23
an … next:61 37 -6
an … nobody:22 21 12
an … not:24 7 -18
an … our:96 52 52
an … scard:14 15 25
an … she:-6 -27 -7
an … since:5 11 26
an … suicide:28 -4 0
an … take:47 2 -21
an … teh:-16 -20 -3
an … that:31 34 27
an … theres:-35 -23 -18
an … this:49 52 59
an … time:38 30 -6
an … to:1 2 -22
an … told:19 -25 -16
an … up:30 31 33
an … want:27 24 -11
an … wat:-28 -27 -14
an … way:25 27 26
an … wen:26 29 25
an … with:-25 -17 -10
an … worker:28 30 1
an … would:40 9 15
anaesthetic:6 -27 -19
anaesthetic … me:31 0 0
anaesthetist:11 0 11
anchor:6 4 3
anchor chain:28 29 27
anchor chains:-21 -13 -13
angel:-3 -2 0
angels:-6 -4 -4
anger:-10 -12 -18
angry:-14 4 -40
angry adn:-27 -10 -3
angry i:12 -24 -1
angry with:34 32 -2
angry … me:30 38 1
angst:-2 -6 -1
anime:0 0 0
ankle:-3 7 18
ankles:-6 -10 -4
anna:-3 -8 -7
anne:-5 -5 -4
anniversary:-5 7 14
anniversary which:30 30 33
anniversary … is:30 30 33
anniversary … tomorrow:30 29 32
anniversarys:2 4 11
annotated:-6 -5 -3
announced:-26 -30 -19
announced … adn:-21 -19 -9
announces:-2 -2 0
annoyed:-14 -12 -8
annoying:-9 -3 -10
annual:-25 -9 -2
annual … for:6 10 31
anon:-11 -12 -7
anonymous:-1 -9 -4
anorexia:35 33 -5
anorexia adn:30 39 -4
anorexic:1 0 0
anos:-20 -10 -6
another:27 57 48
another day:11 35 35
another matter:37 28 34
another name:-20 -15 -6
another night:5 9 28
another way:-23 -20 -30
another … adn:-29 10 9
another … an:13 20 20
another … for:25 17 21
another … i:-36 -5 -14
another … im:-10 -21 -11
another … in:-24 -15 -14
another … my:25 22 40
another … of:-23 -10 -11
another … teh:-37 -43 -46
another … this:23 31 -30
another … wil:55 57 53
another … years:54 -11 -4
ans:-11 -3 11
ans … il:-24 -21 -10
answer:-11 -8 -10
answer adn:6 2 -28
answer it:-25 -28 -19
answer teh:-3 -26 -23
answer … door:3 -22 -18
answer … i:-26 -22 -27
answer … to:25 0 -9
answered:-6 -8 -2
answering:65 59 37
answering teh:-47 -44 -52
answering … door:1 1 -21
answering … in:21 23 20
answers:-7 -46 -38
antabuse:0 0 -1
antes:0 -9 -5
anti:6 -4 1
antibiotics:-37 -30 -27
antidepressants:18 21 16
antidepressants adn:19 26 19
antidepressants … it:-22 -13 -8
antidepressants … to:23 21 -14
antidepressants … want:23 27 -10
antifreeze:20 31 23
antihistamine:-6 -4 -2
antihistamines:-1 0 0
antiques:-7 -1 0
ants:-9 -4 2
anxiety:-73 -66 -51
anxiety … i:-23 -14 -5
anxietys:-1 -1 -1
anxious:-3 -26 -13
any:-4 5 23
any beter:-10 -28 -17
any futur:-21 -11 -5
any good:36 -8 -4
any joy:-22 -9 -7
any longer:71 68 39
any more:40 52 27
any of:67 26 12
any other:8 -22 -7
any reason:12 19 20
any time:-23 -30 -12
any use:34 25 -1
any … adn:65 54 26
any … being:-24 -4 -2
any … for:35 -6 -6
any … goin:-5 -19 -23
any … goodbye:21 20 24
any … hav:25 31 27
any … i:17 45 1
any … id:-8 -22 -12
any … im:37 27 -11
any … in:27 -16 -9
any … it:2 -4 -20
any … ive:-32 -14 -20
any … live:34 43 1
any … not:51 10 19
any … on:29 -4 -3
any … put:3 30 26
any … soon:-26 -20 -6
any … take:-24 -26 -16
any … teh:69 26 20
any … them:33 40 24
any … this:21 -16 -17
any … to:-10 3 21
any … u:12 28 31
any … wen:48 33 40
anybody:16 10 19
anybody asks:27 24 27
anybody else:-22 -16 -6
anybody here:-26 -13 -13
anybody i:20 27 9
anybody notice:35 -1 0
anybody tell:26 30 24
anybody would:47 -4 -2
anybody … i:39 40 51
anybody … it:61 69 46
anybody … me:-27 -20 -11
anybody … teh:22 -14 -6
anybody … u:28 34 37
anybodys:23 29 44
anyhow:7 16 21
anyhow im:37 35 33
anymore:10 11 -18
anymore adn:23 4 -2
anymore after:19 23 24
anymore i:-8 6 -24
anymore its:32 47 -13
anymore ive:70 41 41
anymore … a:23 19 23
anymore … i:-2 48 -6
anymore … im:8 -44 -19
anymore … is:-58 -4 1
anymore … it:49 58 -1
anymore … my:-45 -52 -28
anymore … out:49 -5 0
anymore … teh:-48 0 -13
anymore … to:21 44 -29
anymore … want:17 24 -2
anymore … wat:56 41 -1
anyone:-13 2 26
anyone awake:17 14 21
anyone else:-36 -46 -33
anyone reads:24 19 17
anyone tell:-33 -30 -28
anyone to:11 26 20
anyone who:-26 -1 -5
anyone … a:-32 -33 -20
anyone … by:18 28 25
anyone … i:0 14 21
anyone … ive:24 26 41
anyone … that:-2 -31 -14
anyone … this:27 20 19
anyone … u:-12 -16 -27
anyones:-14 8 13
anything:25 -48 -11
anything adn:-17 -22 -17
anything after:33 44 46
anything but:58 -16 -8
anything else:0 23 29
anything for:-2 -26 -2
anything im:-5 -25 -10
anything its:14 -29 -13
anything theres:-23 -13 -9
anything they:29 26 8
anything to:22 5 -5
anything u:35 38 30
anything wrong:-21 -5 -5
anything … a:20 -27 -7
anything … at:-22 -12 -12
anything … days:37 0 -4
anything … did:41 50 43
anything … from:16 24 26
anything … goin:-32 -16 -7
anything … i:65 -10 -19
anything … it:2 -40 -13
anything … ive:58 50 48
anything … kil:9 23 -6
anything … me:22 -18 -12
anything … promised:27 -1 -2
anything … teh:-25 -21 -16
anything … tell:11 24 20
anything … think:30 -2 -3
anything … want:20 13 -1
anything … wat:11 26 36
anyway:-21 -3 -29
anyway … are:-18 -26 0
anyway … end:25 29 1
anyway … i:-36 -15 -1
anywhere:-15 -32 -17
anywhere ive:42 0 2
anywhere … i:18 -28 -9
aoife:31 28 26
apart:-4 3 -20
apart from:15 28 7
apart … teh:36 41 20
apartment:-24 -15 -9
apnoea:-3 0 0
apologies:69 80 75
apologies to:84 93 85
apologies … teh:88 94 83
apologise:0 -2 -5
apologised:-11 -4 -5
apology:29 26 30
app:-1 1 4
app … im:-22 -15 -9
app … in:-36 -6 -2
appa:79 46 44
apparently:-44 -40 -24
appeal:0 -2 -20
appelle:-7 -7 -3
appetite:-8 -3 -2
appetites:-2 -1 -1
applause:-11 -7 -8
apple:-23 -18 -17
apples:-20 -18 -11
applied:-7 -1 -1
appointment:-11 -5 -6
appointment isnt:29 39 -2
appointment on:-22 -16 -9
appointment with:8 6 22
appointments:-28 -32 -21
appreciate:-23 -13 -7
apprentice:3 3 0
apprenticeship:0 -1 -1
approved:32 29 29
approved by:44 42 37
approved … teh:44 50 47
approves:-15 -17 -13
apps:34 -17 -4
apps … teh:55 -1 0
apres:-8 -8 -4
april:-17 -13 -11
apron:-11 -7 -4
aqui:55 -24 -9
arbeit:26 30 27
arbeite:-13 -12 -4
archers:21 19 23
archive:-8 -3 -1
are:-6 8 29
are a:12 28 -25
are all:-36 -39 -19
are asleep:-15 -22 -15
are back:29 -4 -11
are bad:-4 -7 -30
are bleeding:7 6 21
are blue:-38 -40 -36
are constant:20 21 -2
are counted:10 21 15
are crossed:-24 -20 -15
are done:29 14 5
are empty:31 25 27
are for:35 37 44
are from:-102 -98 -43
are full:32 24 11
are geting:22 19 31
are goin:-36 -35 -31
are gone:30 30 19
are grey:6 5 -41
are heavy:-22 -15 -11
are her:22 34 39
are hidden:10 15 24
are humming:49 30 35
are made:41 43 38
are men:15 20 24
are mine:0 0 -38
are nearly:-28 -17 -12
are nine:40 42 -5
are not:-36 -33 -33
are off:-9 -6 -36
are on:-3 -1 28
are open:38 43 42
are out:47 52 57
are ringing:28 50 51
are screaming:1 2 26
are signed:9 22 24
are sleeping:0 2 33
are sliding:-16 -22 -20
are small:29 24 20
are sorted:23 23 25
are suicidal:-27 -28 0
are swimming:23 20 16
are teh:-18 -31 -35
are u:-31 -29 -14
are upstairs:24 25 25
are with:-16 -19 -21
are world:59 67 69
are … a:-31 -20 -5
are … adn:9 18 27
are … an:11 20 23
are … at:54 37 49
are … bowl:51 27 -19
are … call:-22 -20 -11
are … cant:0 2 -24
are … coming:25 19 0
are … down:23 22 14
are … drawer:22 45 37
are … envelope:22 25 25
are … from:8 11 -29
are … funny:24 28 27
are … hand:-82 -71 -71
are … hav:14 20 15
are … her:-22 -22 -41
are … here:33 -3 -1
are … i:-28 -19 -12
are … im:-9 -26 -32
are … its:71 55 39
are … last:39 37 35
are … looking:21 22 -1
are … mess:45 48 -20
are … my:-35 -24 -20
are … no:68 77 86
are … not:15 21 17
are … of:23 34 32
are … off:-22 -16 -16
are … on:-37 -30 -20
are … one:22 27 23
are … order:-24 -3 -8
are … out:10 26 17
are … over:-25 -26 -20
are … piano:23 15 20
are … shes:37 39 36
are … stones:34 34 30
are … strong:28 33 33
are … sunday:47 40 33
are … teh:32 26 23
are … than:-24 -15 -10
are … that:8 -14 -29
are … ther:-21 -16 -13
are … they:-29 -21 -18
are … theyre:-44 -40 -43
are … this:21 52 42
are … toiletries:16 21 17
are … typing:34 31 26
are … wat:-25 -22 -8
are … wont:-40 -38 -34
area:-23 -16 -11
arent:34 33 37
arent jokes:14 41 -6
arent ther:59 37 43
arent … he:21 20 25
arent … i:-25 -9 -22
argue:-42 -32 -22
argued:-12 -7 -3
arguing:7 12 22
arguing … teh:41 44 55
argument:5 2 12
arguments:-3 -2 -1
arithmetic:16 -11 -1
arm:50 37 18
arm are:-24 -17 -3
arm been:6 11 28
arm im:-20 -22 -14
arm is:35 19 9
arm jerked:27 25 -2
arm wen:6 0 22
arm with:70 55 -13
arm … adn:4 8 21
arm … gone:24 11 12
arm … i:-36 -20 -14
arm … im:13 18 30
arm … it:57 59 33
arm … lighter:23 35 -2
arm … on:24 9 25
arm … red:45 -1 0
arm … said:-31 -19 -8
arm … to:26 33 25
armchair:-5 -2 -2
armed:0 0 -1
arms:53 60 33
arms adn:12 22 11
arms at:41 47 47
arms cant:53 53 58
arms i:22 8 -17
arms open:34 65 -41
arms raw:18 -45 -1
arms third:10 21 -1
arms with:30 40 -2
arms … a:66 72 -21
arms … adn:44 53 48
arms … all:-31 -41 -1
arms … be:-21 -12 -2
arms … feel:31 26 -3
arms … goin:26 24 26
arms … i:-32 -49 -22
arms … it:16 33 47
arms … lighter:17 20 -2
arms … me:14 16 35
arms … mess:48 52 -21
arms … night:14 21 -1
arms … nothing:59 63 -2
arms … stop:59 61 53
arms … sure:-27 -17 -6
army:-24 -23 -30
around:-19 -23 -26
around me:27 10 5
around my:-29 -24 -10
around … a:-26 -23 -29
around … i:13 23 34
around … it:30 27 22
around … ive:31 0 0
around … not:-26 -8 -7
around … teh:-12 -30 -29
around … they:-23 -12 -5
arrange:1 1 -4
arranged:-10 -12 -4
arranged … teh:-37 -34 -21
arrangement:-1 0 0
arrangements:1 7 34
arrested:-15 -5 -5
arrests:0 0 0
arrive:-1 -1 -1
arrived:3 4 -1
arrived i:22 32 29
arrives:-34 -29 -30
arrives between:-33 -31 -30
arrives … adn:-30 -29 -29
arriving:-17 -14 -7
arrow:0 -2 -1
arse:-2 -3 -4
arsenal:-5 -4 -1
art:-28 -19 -15
arthritis:8 -7 -4
arthur:-19 -20 -19
article:-11 -3 -3
arvo:49 61 62
as:-9 -9 -15
as a:-24 -9 -22
as an:-20 -16 -14
as anything:53 1 3
as be:-22 -22 -17
as before:45 57 12
as dentist:2 3 21
as fast:38 34 34
as good:17 34 30
as hard:22 17 17
as hell:0 -4 -37
as him:36 14 21
as his:-20 -15 -6
as i:-2 21 -14
as id:-20 0 -1
as if:-2 7 -23
as im:-14 -41 -29
as in:54 76 -8
as it:-42 -40 -31
as its:-19 -43 -32
as ive:-61 -54 -46
as kids:37 35 34
as last:50 44 54
as me:-25 -15 -5
as mine:-22 -9 -10
as normal:6 20 25
as not:74 81 51
as plain:44 -1 5
as shes:-26 -21 -9
as soon:-5 -19 26
as they:32 -3 -65
as this:5 11 22
as to:30 38 37
as u:-8 -11 -23
as usual:-29 -17 -15
as with:38 27 29
as … about:27 17 28
as … adn:62 58 41
as … answer:20 30 0
as … any:45 37 43
as … are:-33 -31 -16
as … as:21 41 52
as … at:47 57 55
as … because:-25 -14 -9
as … before:23 22 19
as … canal:18 17 20
as … care:46 42 51
as … concerned:40 10 -8
as … do:-34 -30 -15
as … dog:21 -1 -1
as … done:-23 -14 -8
as … evening:38 -2 0
as … get:47 61 -2
as … go:-30 -12 -12
as … goin:1 2 -25
as … had:-1 -20 -17
as … hav:12 4 21
as … hear:48 47 45
as … i:-38 -22 -40
as … im:28 11 -2
as … in:22 28 30
as … its:36 22 40
as … joke:8 26 -5
as … last:-32 -27 -15
as … my:-32 -18 1
as … myself:59 -17 -7
as … no:-34 -15 -5
as … of:-21 -25 -28
as … out:44 11 -7
as … possible:-21 -14 -1
as … saying:26 -1 8
as … someone:31 40 43
as … started:41 50 0
as … sunday:16 17 21
as … that:22 -24 -20
as … them:-30 -28 -33
as … they:29 34 -11
as … this:26 -15 0
as … time:60 53 62
as … to:59 56 34
as … type:26 1 -2
as … ur:52 3 7
as … used:50 30 -4
as … went:27 29 -7
as … were:24 31 -12
asda:-1 10 -2
ash:-6 -16 -6
ashamed:82 4 -9
ashamed to:-21 27 3
ashes:58 56 45
asi:27 2 -9
aside:18 14 35
ask:-12 -15 -24
ask for:-18 -15 -24
ask god:22 -14 -9
ask him:-23 -23 -5
ask his:-25 -18 -3
ask i:11 14 20
ask if:15 27 29
ask on:14 25 -1
ask wat:-31 -25 -6
ask … how:-28 -10 -5
ask … my:2 25 -9
ask … own:15 24 -2
ask … teh:-22 -19 -16
ask … ther:23 24 24
ask … wat:-34 -23 -8
ask … were:25 28 30
asked:-32 -20 -24
asked he:37 31 -8
asked if:-24 -5 8
asked me:-25 -3 -15
asked to:-20 -33 -17
asked whether:-20 -14 -10
asked which:35 32 -6
asked why:51 5 3
asked … adn:-22 -14 -9
asked … be:-38 -23 -10
asked … for:25 27 10
asked … he:42 37 -13
asked … i:-34 -29 -13
asked … my:17 26 33
asked … said:34 28 -6
asked … teh:-37 -34 -23
asked … to:-40 -47 -11
asked … was:10 17 21
asking:-8 -5 -40
asking for:2 11 -23
asking me:5 12 22
asking … a:40 20 -5
asking … friend:46 27 -6
asking … if:17 26 -10
asking … im:-23 -12 -8
asking … in:14 24 -8
asking … no:-41 -21 -3
asking … one:-22 -6 -2
asking … to:-5 -27 -18
asking … wat:38 39 29
asks:-4 19 42
asks i:28 29 29
asks me:-22 -20 -5
asks … teh:-37 -34 -7
asleep:19 27 4
asleep adn:47 14 20
asleep by:-13 -27 -12
asleep i:24 5 -14
asleep … be:21 5 7
asleep … goin:13 16 31
asleep … got:6 8 28
asleep … i:-33 -31 -15
asleep … in:28 25 24
asleep … table:-24 -20 -17
asleep … teh:-58 -63 -63
asleep … to:9 14 21
asleep … wont:33 37 35
aspirin:-13 -18 -16
assault:-2 -1 -1
assay:-2 1 3
assembly:31 33 37
assessment:9 5 -7
assistant:-6 -6 -11
assisted:-14 -38 -15
assisted dieing:-9 -37 -15
assisted … bill:17 -34 -3
assisted … i:-8 -27 -6
assume:-8 -6 -4
asthma:-40 -31 -19
astride:-35 -34 -38
astride teh:-35 -34 -38
astride … a:-24 -21 -20
astride … sill:-35 -34 -38
asylum:-6 -5 -5
at:-7 0 12
at a:-13 -23 -24
at about:27 24 15
at adn:70 63 82
at all:-31 -41 -34
at beachy:21 17 19
at bingo:-37 -32 -29
at breakfast:-22 -19 -22
at bridge:25 22 40
at christmas:-25 -20 -16
at darts:-29 -23 -6
at dusk:43 38 26
at easter:30 37 -3
at eight:-29 -26 -28
at eighty:-26 -16 -11
at eleven:-40 -25 -39
at every:-32 -32 -12
at four:10 20 43
at half:-24 -25 -22
at handover:28 31 30
at how:52 -1 -6
at it:25 -23 -14
at karaoke:-20 -5 -3
at last:-88 -90 -82
at least:-52 -56 -19
at lunch:55 21 20
at lunchtime:43 47 42
at mass:-30 -29 -25
at me:42 51 61
at midnight:38 40 45
at mine:-19 -18 -24
at moher:-23 -15 -13
at my:3 -16 -51
at night:43 43 -55
at nine:-24 -25 -6
at noon:26 24 1
at number:20 27 19
at old:37 -1 -2
at our:-39 -42 -35
at parties:35 31 -5
at peace:15 27 33
at school:-29 -19 -61
at scrabble:-57 -51 -4
at sea:-28 -11 -3
at seven:-40 -41 -40
at station:34 -2 -3
at teatime:26 28 31
at ten:48 42 51
at that:-32 -23 -13
at their:26 31 44
at thirty:34 40 37
at this:-45 -53 -28
at two:59 32 32
at uni:-28 -27 -20
at weekends:23 22 -3
at whist:-41 -39 -17
at work:18 -16 -34
at … adn:30 29 6
at … after:22 8 14
at … age:-20 -14 -7
at … an:-11 -58 -38
at … arent:43 44 37
at … arm:24 -1 -1
at … as:-29 -21 -10
at … at:22 32 34
at … aunts:19 21 -5
at … back:-16 -27 -20
at … be:33 11 10
at … been:-28 -29 -9
at … before:66 26 25
at … block:34 33 35
at … blue:25 36 -7
at … bridge:21 22 18
at … call:38 -19 -14
at … car:-24 -7 -3
at … christening:33 -13 -4
at … cliff:42 47 44
at … cliffs:33 34 32
at … clinic:-26 -16 -12
at … club:-34 -30 -52
at … come:-47 -49 -54
at … cousins:24 -1 -1
at … crossing:27 35 30
at … dads:34 31 43
at … day:-33 -28 -26
at … days:-30 -13 -7
at … dentist:57 -4 -1
at … desk:-11 -21 -5
at … do:11 -20 -8
at … door:4 -36 -47
at … edge:55 59 -2
at … edges:25 23 22
at … eleven:13 -22 -9
at … empty:-23 -27 -17
at … end:-30 -3 2
at … every:-70 -63 -31
at … fathers:4 4 -25
at … find:47 43 29
at … fone:15 23 22
at … friday:25 25 43
at … from:-31 -22 8
at … front:-22 -13 -13
at … funeral:27 36 34
at … gate:37 53 70
at … get:-21 -23 -11
at … goin:27 29 20
at … goodnight:39 32 26
at … grave:-24 -11 -3
at … gym:-28 -26 -13
at … had:24 31 34
at … has:33 -5 -21
at … hav:43 46 15
at … he:-24 -30 -18
at … head:37 36 25
at … held:30 -30 -1
at … her:38 44 28
at … hes:-3 1 34
at … high:32 5 -8
at … hospital:-20 -22 -21
at … hour:-28 -25 -5
at … house:-19 -26 -22
at … hundred:-22 -19 -20
at … ice:28 -12 -1
at … id:36 35 6
at … ill:108 93 84
at … in:-35 -34 -22
at … insta:25 28 24
at … instead:-24 -9 -7
at … it:52 49 42
at … its:25 32 14
at … jmup:24 26 23
at … knows:25 -24 -24
at … last:-28 -24 -11
at … learn:20 19 23
at … legion:-6 -4 -21
at … legs:-27 -23 -3
at … let:38 34 34
at … level:-18 -18 -34
at … light:21 27 21
at … lips:45 41 3
at … long:-22 -16 -15
at … love:20 27 33
at … made:14 17 23
at … match:-15 -22 -3
at … me:-29 -22 -6
at … midnight:46 53 49
at … moment:-21 -15 -21
at … morning:-46 -49 -38
at … mothers:11 8 36
at … mouth:18 19 20
at … mums:33 -13 -12
at … my:-19 -30 -34
at … next:31 30 32
at … nieces:20 0 -1
at … night:-20 -15 -4
at … nine:25 23 17
at … nobody:91 75 54
at … not:43 30 71
at … oclock:-27 -18 -2
at … of:29 21 13
at … off:-4 -21 -8
at … on:-42 -30 -40
at … over:43 35 44
at … own:-22 -16 -6
at … park:-17 -20 -8
at … party:43 40 21
at … people:37 -1 -2
at … piont:-56 -14 -6
at … place:-27 -25 -24
at … pm:-67 -25 -15
at … put:23 -8 -1
at … rails:-17 -18 -22
at … right:-2 -34 -33
at … said:-24 -30 -25
at … same:-39 -33 -12
at … school:-23 -17 -14
at … seven:-25 -26 -16
at … shes:30 38 44
at … shoes:49 47 45
at … since:61 32 49
at … six:23 -5 -16
at … small:33 33 31
at … solicitors:-13 -17 -22
at … sorry:61 54 55
at … spot:41 33 35
at … table:26 1 0
at … tablets:27 33 31
at … take:42 42 28
at … teh:-23 -24 -22
at … ten:-13 -23 -22
at … that:13 33 25
at … them:53 -12 -15
at … things:37 14 0
at … thirty:-21 -16 -13
at … three:-16 -49 -49
at … till:31 4 9
at … time:-23 -11 -4
at … to:25 31 39
at … today:36 29 20
at … told:-36 -37 6
at … tomorrow:14 26 25
at … tonight:-32 -28 -55
at … took:-21 -14 -5
at … two:33 -4 -11
at … under:30 33 10
at … until:6 9 -39
at … using:34 38 -18
at … viaduct:15 14 28
at … wake:-20 -16 -20
at … wall:19 17 22
at … want:-31 -19 -3
at … wanting:-23 -19 -3
at … was:-21 -14 -3
at … wat:-5 -23 -14
at … we:-24 -20 -19
at … wedding:25 -24 -10
at … weekend:69 21 16
at … wen:35 -16 13
at … which:4 14 22
at … while:38 28 15
at … wife:23 -4 -2
at … wish:-29 -2 3
at … wont:26 9 10
ate:-71 -70 -49
ate a:-73 -69 -69
ate it:-24 -21 -15
ate my:-20 -21 -8
ate teh:41 31 60
ate … adn:-24 -21 -15
ate … pills:15 19 30
ate … teh:-21 -20 -19
atheist:-2 -2 -6
atmosphere:-2 -1 -1
attached:-2 0 0
attack:2 -6 -20
attacked:-20 -13 -3
attacker:25 15 -14
attacks:-24 -19 -9
attempt:36 36 -40
attempt adn:18 27 0
attempt in:-30 -15 -3
attempt … adn:30 -5 -1
attempt … i:-8 31 -12
attempt … keep:43 -9 0
attempt … my:-4 2 -23
attempt … this:26 32 -4
attempted:85 57 -9
attempted suicide:39 -19 -4
attempted … adn:47 48 -11
attempted … i:86 38 4
attempts:0 -4 -1
attended:0 0 0
attention:-12 1 -24
attic:2 1 0
attitude:24 13 -2
attorney:-11 -2 -1
au:-4 4 -1
au garadge:21 19 21
auch:10 23 -2
auction:-5 -5 -3
auctioneers:-5 -7 -7
audience:-6 -3 0
audio:-1 0 -2
audiobook:-3 -2 -1
audit:0 1 -2
auf:-2 -1 24
auf … und:25 27 22
august:-25 -22 -7
aujourdhui:-11 -10 -4
aunt:9 -2 -4
aunt … it:29 19 19
auntie:-20 -3 -11
aunties:-15 -16 -9
aunts:-2 3 -9
aunty:-2 -1 -2
aus:3 14 -5
aussi:0 -1 -6
australia:-11 -8 -6
autistic:-12 -15 -8
auto:29 29 29
autobus:1 2 -3
autocompletes:-2 0 0
autocorrect:-37 -23 -1
automod:2 1 -12
autumn:-32 -16 -19
aux:23 21 25
avait:-1 -2 -1
avale:30 33 47
avale tous:29 29 33
avale … les:36 35 42
avatar:4 6 0
avec:-46 -42 -20
avec la:52 48 -13
avec … vie:52 48 -13
aviseis:65 48 42
aviseis a:23 35 30
avocado:-3 -3 -2
avoid:-11 -19 -6
avoiding:-11 -5 -3
awake:16 39 30
awake adn:-23 -20 -16
awake for:-20 -9 -13
awake ive:49 52 62
awake … i:24 31 46
awake … started:32 34 46
awake … teh:-22 -12 -14
award:-10 -6 -4
awards:-29 -5 -3
aware:-13 -6 -21
awareness:-6 -3 -2
away:18 1 -10
away adn:-51 -29 -27
away after:22 19 22
away for:31 33 19
away from:9 31 44
away her:-25 -21 -7
away i:-66 -33 -9
away ive:-30 -20 -14
away my:31 12 11
away no:-25 -13 0
away not:65 -3 -1
away on:-4 -42 -40
away she:-21 -14 -6
away teh:-53 -46 -44
away three:-25 2 6
away to:63 34 34
away tonight:1 2 -23
away with:35 43 -29
away … adn:-67 -60 -57
away … as:25 0 1
away … by:37 22 33
away … dont:19 25 -1
away … friday:47 22 21
away … i:9 -8 -34
away … im:-17 -36 -27
away … in:43 -5 -1
away … it:-2 16 36
away … join:31 33 27
away … months:-23 -8 -2
away … my:53 35 15
away … myself:56 71 -24
away … of:-33 -25 -15
away … tablets:-40 -33 -27
away … teh:25 42 59
away … thursday:20 25 21
away … to:4 -37 -20
away … was:28 32 27
away … weekend:-1 -20 -17
awesome:-23 -9 -7
awful:-39 -37 -34
awkward:-4 -3 0
axe:47 41 53
axe adn:72 68 79
aye:-1 -1 0
ayer:66 17 18
azotea:14 15 14
b:25 3 23
b mad:-19 -20 -20
baba:76 78 73
babajan:0 0 0
babby:1 0 0
babe:-1 0 0
babies:-3 5 19
baby:-2 13 -1
baby at:-26 -6 -4
baby brother:10 7 21
baby deserves:44 44 -1
baby down:11 -41 -11
baby in:6 8 21
baby is:24 27 29
baby on:-21 -15 -17
baby … a:33 16 -1
baby … adn:-9 -11 -25
baby … be:33 -1 0
baby … if:32 34 1
baby … me:-24 -20 -7
baby … mother:34 32 -1
baby … said:3 9 20
baby … teh:-14 -23 9
babys:23 -26 -21
babys … adn:24 9 3
babysitter:22 24 25
babysitter … them:22 24 25
bachelor:20 19 -2
back:11 -1 -2
back a:-23 -6 -2
back about:-20 -20 -18
back adn:-36 -35 -28
back as:31 4 -6
back at:-15 -39 -34
back bad:23 -1 0
back door:19 21 27
back doors:19 25 26
back field:18 22 2
back from:19 18 36
back i:-24 -38 -26
back id:21 -15 -8
back im:-32 -29 -27
back in:62 36 14
back into:-28 -17 -4
back no:41 32 25
back nobody:24 22 29
back out:34 10 21
back since:34 39 40
back thats:53 23 31
back this:56 50 27
back to:-7 -31 -17
back together:-28 -13 -13
back tomorrow:26 35 -2
back … adn:-25 -14 -24
back … after:60 52 50
back … anything:51 -1 0
back … are:36 34 30
back … back:28 38 37
back … bag:23 31 0
back … be:68 45 41
back … been:-30 -7 -21
back … blue:34 -7 2
back … chemist:-25 -15 -13
back … day:43 19 24
back … days:-22 -9 -4
back … did:-49 -48 -2
back … do:26 36 35
back … dog:-26 -25 -24
back … drawer:30 -4 -3
back … easter:36 45 -1
back … feel:19 31 27
back … five:-28 -21 -21
back … fone:65 59 48
back … for:18 23 31
back … friday:-2 -42 -24
back … from:44 64 54
back … her:-22 -17 -28
back … him:22 27 28
back … i:-54 -50 -43
back … id:22 -3 -1
back … ill:-28 -19 -8
back … is:1 1 -26
back … it:35 37 59
back … locked:28 32 34
back … me:21 29 41
back … meeting:43 0 0
back … my:23 16 29
back … next:23 32 30
back … no:69 80 80
back … not:21 34 7
back … noticed:30 -1 0
back … of:-23 -13 -5
back … one:47 8 3
back … open:32 26 26
back … or:32 31 34
back … see:-22 -11 -13
back … she:34 52 1
back … since:5 -57 -9
back … spring:29 32 29
back … strong:13 22 7
back … surgery:7 10 28
back … teh:36 1 0
back … that:16 21 2
back … told:22 25 -14
back … u:-35 -27 -32
back … wanting:12 22 -10
back … zero:51 -6 -2
backdated:0 0 -5
backed:-5 -4 4
background:-15 -11 -6
backs:-4 0 2
backup:-6 -5 -4
backwards:-10 -8 -5
baclofen:17 8 4
bacon:-25 -20 -17
bad:-1 -26 -49
bad for:-24 -15 -22
bad i:49 54 45
bad if:36 43 -1
bad im:81 2 -5
bad luck:32 24 22
bad my:46 -9 -2
bad news:51 -4 -2
bad right:22 59 -60
bad that:45 -7 -3
bad thing:50 10 -8
bad this:-29 -23 -7
bad … adn:-16 -44 -44
bad … cant:33 31 15
bad … do:39 39 54
bad … hert:44 -22 -12
bad … hold:3 4 -27
bad … i:33 -2 -14
bad … id:22 -1 3
bad … it:13 21 -3
bad … its:-10 -25 -16
bad … ive:-22 -1 -1
bad … teeth:44 -22 -12
bad … time:-29 -23 -7
bad … to:3 -28 -5
badge:-37 -30 -27
badger:8 -3 -2
badly:0 0 0
bag:32 42 44
bag adn:53 75 66
bag goin:15 27 24
bag is:-34 -24 -25
bag of:-35 -24 -22
bag on:-40 -43 -37
bag one:-24 -19 -24
bag over:-26 -19 -13
bag under:40 35 31
bag … a:45 50 58
bag … for:-22 -17 -12
bag … his:-35 -38 -18
bag … im:34 31 25
bag … in:27 18 18
bag … its:-59 -19 -15
bag … over:-29 -27 -29
bag … police:29 28 16
bag … she:20 25 15
bag … teh:23 18 -11
bag … with:17 26 -26
bagel:-5 -2 0
bagels:-5 -3 0
baggie:17 -3 -1
bagpipes:-47 -34 -27
bags:-14 -7 13
bags adn:-25 -33 -13
bags on:5 17 22
bags over:23 21 25
bags … head:30 38 44
bags … me:21 20 26
bags … my:28 31 36
bags … teh:-21 -25 -21
bailiffs:-2 1 7
bak:-14 -3 -1
bake:-23 -20 -23
baked:-4 -3 -3
bakery:-2 -16 -16
bakes:-1 -1 -1
baking:-78 -41 -6
balance:-14 -10 -3
balcony:43 46 38
balcony rail:23 25 28
balcony … teh:20 10 9
bald:5 8 -19
bale:-11 -6 -8
baler:12 15 -8
bali:8 13 14
ball:-41 -33 -31
ball … adn:-27 -14 -9
ball … i:-25 -13 -9
ballarat:-4 2 -1
ballast:1 -1 -2
balloon:-7 0 0
balloons:-28 -20 -22
balls:-32 -37 -20
ban:-4 -2 -1
banana:-1 -2 0
band:-23 -23 -14
bandage:-24 -5 0
bandages:-6 -6 -2
bands:-7 -2 0
bandstand:-13 -3 -3
bang:25 6 -13
bang … head:31 0 0
bang … on:26 -9 0
banging:22 16 -26
banging my:25 36 -1
banging … head:25 36 -1
banging … on:12 20 0
bangles:-2 -2 -1
bangs:-31 -25 -9
banister:47 46 59
banister … a:22 21 14
banjo:0 0 0
bank:14 32 8
bank card:13 10 -20
bank manager:21 7 6
bank wednesday:30 31 31
bank … adn:48 31 32
bank … for:8 13 29
bank … he:9 9 23
bank … its:-23 -22 -20
bank … me:-22 -7 -2
bank … teh:74 60 54
banking:-4 -3 -4
banks:3 4 5
banned:-8 -3 -9
banner:-10 -6 -7
bannister:-15 -9 -13
bano:3 5 1
bapu:-3 -3 -2
bar:16 19 21
bar feet:21 28 21
bar … in:45 42 49
bar … not:21 28 21
bar … touching:21 28 21
barandilla:11 12 9
barbecue:-23 -18 -18
barber:-3 -1 0
barcodes:9 15 -1
bare:-4 -2 -1
barefoot:3 4 3
barely:11 19 39
bark:-2 16 20
barked:-3 -5 1
barking:-4 -8 -7
barley:-23 -19 -15
barn:33 33 41
barn adn:-19 -19 -26
barn with:-8 -6 25
barn … adn:60 52 45
barn … all:31 28 22
barn … i:30 36 43
barn … rifle:-21 -21 -22
barn … teh:-17 -16 25
barnsley:-1 -1 0
barometer:0 1 0
barracks:15 24 -3
barred:9 12 19
barrel:58 62 62
barrel tastes:27 34 33
barrels:24 25 25
barrels under:23 26 25
barrels … chin:23 26 25
barrels … my:23 26 25
barricaded:-1 2 11
barrier:25 27 17
barriers:-31 -26 -37
barriers goin:-26 -28 -31
barrister:-9 -7 0
bars:28 22 21
bartender:-1 -1 -6
base:-9 -4 -2
basically:0 0 0
basin:0 1 1
basket:32 7 6
basra:8 8 9
bass:-16 -12 -14
bat:-1 6 23
batch:24 24 27
bath:38 52 27
bath after:30 36 36
bath door:-19 -23 -9
bath in:8 22 -11
bath is:41 41 36
bath ive:-21 -20 -14
bath jokes:31 66 -7
bath teh:35 32 45
bath with:-21 -20 -14
bath … adn:-26 -29 -15
bath … drawn:16 14 27
bath … ive:20 16 -1
bath … my:-29 -25 5
bath … on:10 -28 -22
bath … teh:-15 -25 -24
bath … this:30 -3 -45
bath … to:-26 -24 -19
bathroom:-16 -16 -7
bathroom cabinet:-26 -20 -18
bathroom teh:39 35 49
bathroom … a:20 15 13
bathroom … adn:40 36 25
bathroom … cut:18 22 14
bathroom … hes:13 19 40
bathroom … im:9 -34 -21
bathroom … in:19 20 30
bathroom … its:-31 -24 -26
bathroom … ive:2 2 -31
bathroom … my:19 25 35
bathroom … pills:-32 -26 -32
bathroom … with:29 26 11
baths:18 14 25
baths running:43 47 53
bathtub:38 34 6
batter:12 12 -3
battered:2 2 -1
batteries:-3 -6 -1
battery:-34 -19 -16
battery is:-24 -31 -37
battery on:8 21 19
battery … on:-11 -18 -21
battery … teh:10 23 24
batterys:-21 -20 -18
bawled:-22 -14 -12
bawled … car:-20 -12 -9
bawled … teh:-20 -12 -9
bay:-12 -6 -3
bbc:-3 -4 -2
bbq:-22 -20 -20
bday:-2 -1 0
be:29 27 38
be a:24 3 -16
be adn:-32 8 -5
be alife:85 60 37
be allergic:39 -3 -3
be alone:-22 -23 13
be alright:33 -1 -3
be an:-29 -15 -6
be any:41 24 29
be anywhere:45 16 18
be asleep:42 -2 0
be at:11 -45 -38
be back:-44 -25 -12
be bad:28 14 -5
be before:35 16 12
be beter:26 27 -12
be boring:-22 -10 -5
be bothering:37 -7 -3
be buried:-40 -1 11
be by:7 16 28
be cancer:44 0 0
be certain:34 33 -8
be civil:-23 -13 -12
be clear:-27 -18 -12
be cross:40 24 26
be daft:37 -11 -3
be dead:-37 6 17
be deleted:44 -3 -1
be doing:12 4 -66
be done:-5 23 20
be empty:22 22 23
be ending:25 26 29
be enough:27 38 22
be finished:38 15 -1
be first:34 55 -3
be for:-35 -43 -27
be forever:-36 -13 -7
be found:64 83 56
be frightened:12 16 26
be funny:24 30 35
be gentle:40 43 51
be glad:55 -32 -3
be goin:-2 -4 -21
be gone:60 73 52
be good:-41 -19 -5
be hanged:25 14 -3
be hanging:2 1 20
be happier:31 -23 -10
be happy:-54 -24 -16
be hear:24 32 27
be here:-22 15 -14
be home:28 32 26
be honest:62 12 -50
be id:36 59 35
be in:15 27 23
be it:3 -6 -31
be ive:20 25 -19
be joining:-8 -10 -27
be killing:28 14 -11
be kind:-53 -47 -39
be known:-25 -15 -7
be let:96 -21 -17
be living:-24 -5 -2
be long:22 32 34
be mad:60 45 52
be me:39 38 31
be more:-30 -17 -6
be my:46 -12 -44
be next:25 43 28
be no:27 23 21
be nobody:42 53 48
be nothing:70 10 44
be ok:3 -38 -32
be old:-22 -9 1
be on:-27 2 0
be or:-41 -20 -18
be out:-3 3 28
be polite:5 22 2
be quick:45 61 33
be ready:-51 -31 -8
be real:9 4 -26
be relieved:80 -13 -30
be right:21 -9 -3
be sad:32 24 9
be saved:47 14 21
be seeing:-21 -14 -14
be seen:-6 14 21
be sent:33 32 -22
be sick:25 21 18
be soon:3 5 25
be sorry:83 46 13
be stood:16 10 27
be stopped:31 34 35
be sunday:-31 -40 -40
be sure:-1 37 25
be taken:-10 -22 -15
be talked:18 30 29
be teh:-9 0 -53
be ther:4 31 33
be this:-17 -32 -21
be tidier:41 -5 -1
be tomorrow:35 31 26
be unalived:45 32 -1
be up:-43 -29 -16
be vexed:17 24 24
be waking:20 3 3
be wat:34 33 24
be wednesday:28 35 32
be with:85 103 95
be woken:-38 -23 -7
be … a:44 -4 6
be … able:37 36 37
be … about:21 -26 -11
be … adn:-21 -26 -94
be … after:3 26 22
be … all:26 8 1
be … alone:2 -5 -26
be … any:36 6 -25
be … anymore:-7 -84 -47
be … arthur:-20 -21 -20
be … as:-56 -24 -17
be … asking:0 0 -21
be … back:45 61 30
be … bad:32 -1 -3
be … be:7 -58 -51
be … bed:-22 -12 -11
be … before:108 73 61
be … being:62 -27 -13
be … beside:24 -16 -8
be … board:30 34 28
be … book:-4 -24 -23
be … bother:44 52 34
be … by:26 39 22
be … bye:59 58 59
be … call:77 65 40
be … can:27 35 43
be … cant:-26 -21 -9
be … dad:27 35 36
be … dawn:47 52 45
be … days:60 22 20
be … dead:38 -8 41
be … dei:39 39 -3
be … do:37 59 40
be … does:-20 -7 -2
be … doesnt:-23 -7 -9
be … doing:7 14 -24
be … done:20 15 0
be … dont:34 -7 11
be … each:32 33 29
be … easter:37 27 -2
be … end:-46 -38 -36
be … enough:51 20 -4
be … every:33 -9 -2
be … feet:41 0 -3
be … final:-45 -39 -19
be … forever:52 21 -13
be … from:59 43 38
be … gave:-24 -1 -1
be … go:25 -1 16
be … god:22 16 -4
be … good:-16 -69 -40
be … ground:41 37 49
be … had:-28 -8 2
be … hand:50 50 49
be … hav:19 28 15
be … heart:28 29 30
be … her:-8 4 -22
be … here:-1 -43 -22
be … hes:10 14 -32
be … hundred:31 19 20
be … if:10 -24 -55
be … ill:-40 -40 -20
be … in:32 84 81
be … is:-61 -24 -20
be … isnt:22 4 -8
be … it:23 58 15
be … itd:10 36 -3
be … itll:-20 -20 -21
be … its:7 15 -27
be … ive:106 86 36
be … june:37 31 37
be … keep:17 25 13
be … kil:9 30 -1
be … kind:35 25 34
be … last:-5 -9 21
be … lately:34 -4 -1
be … less:11 15 21
be … living:-7 28 -16
be … longer:20 1 -40
be … look:31 34 34
be … me:60 15 0
be … mercy:27 -2 0
be … mind:37 41 30
be … monday:24 28 -17
be … more:5 22 -23
be … morning:111 101 104
be … mother:25 26 24
be … much:-14 -4 -34
be … mums:12 16 33
be … my:-13 -29 -4
be … myself:-26 -30 -17
be … nana:54 50 47
be … next:-40 -42 -30
be … night:-2 1 26
be … nights:-21 -11 -9
be … of:28 32 37
be … off:4 4 -43
be … once:-25 -10 -17
be … one:16 5 -38
be … ones:10 20 21
be … out:-7 6 39
be … own:52 88 -59
be … past:-25 2 -8
be … person:22 -11 -1
be … pills:5 24 13
be … place:-29 -9 -4
be … post:-42 -34 -29
be … problem:38 3 -15
be … real:-14 -26 -7
be … reason:-4 29 -3
be … relief:47 -8 -2
be … return:85 37 7
be … right:-28 -7 -6
be … rush:-63 -68 -71
be … she:27 -3 19
be … soon:-44 -24 -72
be … sorry:-27 -10 -7
be … stop:35 42 43
be … sunday:31 52 64
be … taken:4 5 -46
be … teh:47 46 37
be … than:-31 -21 -21
be … that:33 21 46
be … thats:99 29 24
be … them:-37 -11 -5
be … ther:28 -19 -6
be … theres:-21 -12 -5
be … they:-51 -31 -15
be … thing:15 -23 -7
be … things:27 -11 -10
be … this:-33 7 12
be … thought:27 7 -17
be … thursday:28 32 27
be … time:5 19 27
be … to:57 21 27
be … told:30 34 2
be … tomorrow:60 52 50
be … tonight:65 66 39
be … under:26 -3 -3
be … ur:3 16 20
be … us:30 18 0
be … wake:27 22 4
be … want:-6 -24 -11
be … way:-3 -40 -38
be … weekend:21 37 37
be … went:58 44 33
be … where:29 35 45
be … who:7 36 66
be … why:10 45 3
be … wish:29 9 0
be … without:43 -25 -11
be … work:-26 -11 -7
be … world:23 -3 -2
be … ye:39 -4 -4
beach:20 27 28
beached:-3 -1 -2
beachy:47 43 49
beachy head:47 43 49
beads:-1 -1 -1
beam:70 78 82
beam … on:-25 -25 -19
beam … teh:24 31 26
beams:21 22 1
beams … i:21 22 -1
bean:-8 -12 -12
beans:-8 -6 -1
bear:7 -24 -13
beard:4 2 2
beast:-4 -1 -1
beat:-50 -32 -47
beat me:-34 -25 -21
beat us:-62 -56 -20
beat … at:-32 -27 -7
beat … he:38 42 0
beat … teh:27 25 -3
beat … up:-21 -17 -9
beaten:5 7 16
beating:17 22 72
beating me:24 29 63
beating my:10 12 24
beating … adn:15 18 34
beating … little:9 8 27
beating … right:15 17 55
beats:80 81 -52
beats … a:24 25 -25
beats … with:32 35 -31
beautiful:2 9 -5
beautiful … gone:22 24 23
beautiful … shes:16 21 20
beautifully:-4 -2 -1
bebe:-1 -1 -1
became:10 -13 -3
became … i:38 -3 -1
because:-46 -28 -54
because her:42 30 6
because hes:-32 -33 -29
because i:26 31 -3
because id:-20 -20 -10
because ill:8 18 23
because im:-32 -32 -15
because it:-32 -29 -21
because its:-30 -33 -18
because ive:24 20 10
because neither:38 42 -1
because no:28 29 6
because nobody:21 -6 -2
because of:-41 -37 -11
because she:-24 -3 13
because shell:21 3 12
because teh:0 10 -23
because thats:42 38 12
because ther:39 43 38
because theres:-32 -30 -5
because they:-26 -26 -11
because were:-45 -18 -13
because … be:96 66 65
because … cant:23 -32 -34
because … couldnt:9 -24 -15
because … deserve:33 43 0
because … did:-22 -22 -25
because … do:35 30 15
because … does:21 22 -1
because … dont:6 -33 -15
because … exist:32 41 48
because … go:-25 -21 -12
because … goin:-26 -24 -13
because … got:-27 -23 -14
because … had:-23 -11 -5
because … hear:-24 -16 -8
because … ill:4 9 22
because … in:-22 -17 -17
because … is:-37 -26 -20
because … it:11 25 8
because … its:-20 -22 -5
because … mother:30 -8 -8
because … no:-34 -30 -1
because … not:-22 -9 6
because … on:-19 -15 -27
because … one:28 24 -2
because … over:-32 -15 -11
because … put:-23 -14 -4
because … scard:-15 -23 -15
because … teh:-7 -15 -29
because … that:27 -14 -5
because … thought:-33 -9 -2
because … to:34 35 50
because … trust:34 -15 -1
because … u:21 15 14
because … used:59 49 56
because … wants:29 29 59
because … was:-23 -6 -9
because … wasnt:24 18 -10
because … wont:60 75 75
because … would:28 43 5
become:-26 -26 -9
becomes:-7 -3 -3
becoming:-17 19 -9
bed:-27 -28 -22
bed adn:55 16 8
bed for:16 21 14
bed i:12 20 4
bed ive:-2 -2 29
bed my:-29 -19 -20
bed thats:-27 -14 -6
bed wen:-27 -17 -10
bed with:11 19 21
bed … adn:-28 -27 -20
bed … days:-17 -27 -27
bed … for:-28 -23 -19
bed … his:35 34 36
bed … i:-2 0 -28
bed … it:7 2 -23
bed … last:31 32 27
bed … my:29 5 -6
bed … neva:47 0 0
bed … night:11 -3 -21
bed … teh:-22 -14 14
bed … woke:48 -4 -1
bedroom:9 19 39
bedroom door:33 37 47
bedroom … adn:-27 -24 -21
bedroom … ive:39 41 37
bedroom … teh:-31 -30 -29
bedroom … with:-28 -27 -35
beds:-27 -9 -2
beds for:25 28 30
bedsheet:10 11 46
bedside:9 12 17
bedside table:21 24 22
bedside … adn:22 24 22
bedsit:-25 -20 -22
bedtime:-12 1 -4
bee:0 0 0
beech:-22 -8 -2
beef:-1 0 0
been:8 -2 -8
been alife:22 -14 -11
been an:-21 -6 3
been as:46 54 53
been asked:-12 -21 -11
been at:29 38 38
been born:50 -11 -5
been by:-25 -19 -5
been class:-22 -13 0
been clean:-26 -24 -10
been collecting:23 29 28
been cryin:37 43 22
been dead:-3 3 32
been doing:-24 -11 -10
been down:-38 -20 -19
been fantasising:17 29 -4
been goin:9 -19 -22
been gone:22 21 19
been googling:17 34 -7
been happier:-23 -2 -2
been hoarding:12 24 33
been hoping:57 -1 0
been hurting:42 51 -28
been i:44 64 68
been in:0 15 26
been keeping:19 23 22
been looking:43 -9 -11
been me:75 79 66
been nice:25 22 29
been oiled:16 14 25
been on:-50 -25 -2
been out:-25 -5 -12
been putting:5 14 30
been quiet:-29 -20 -16
been reading:22 28 23
been ready:37 52 -4
been rehearsing:25 26 -3
been sat:8 11 -23
been saving:19 11 26
been scrolling:-34 -23 -2
been sick:32 46 49
been since:40 11 -7
been sitting:22 26 9
been standing:21 -7 0
been staring:59 0 0
been suicidal:19 -31 -14
been swallowing:27 34 9
been takin:43 24 -37
been teh:-21 -41 7
been ther:2 20 27
been thinking:53 31 0
been this:-26 -29 -8
been through:-22 -29 -20
been tidying:49 2 2
been to:-11 -40 -28
been twenty:35 42 38
been under:-32 -16 -3
been up:40 41 50
been using:-43 -28 -8
been wanting:47 37 -13
been white:51 -2 -2
been with:-24 -11 -3
been … a:-25 -26 -8
been … about:21 28 -27
been … adn:-44 -42 -35
been … ages:27 5 7
been … all:49 31 43
been … amitriptyline:7 16 22
been … an:43 34 21
been … arm:19 30 -15
been … at:14 -30 -24
been … bits:21 27 0
been … by:-34 -26 -15
been … comfort:61 47 40
been … day:24 8 23
been … days:-21 -18 -4
been … down:-34 -34 -10
been … for:-12 -7 -52
been … four:16 27 11
been … from:-36 -34 6
been … gone:28 24 18
been … good:22 36 29
been … he:11 22 1
been … her:6 19 -24
been … hes:54 25 17
been … honour:-20 -5 3
been … im:-10 -27 -13
been … in:29 -19 -34
been … it:25 -18 -33
been … its:-22 -11 -22
been … ive:23 5 -20
been … killing:19 23 -12
been … knuckling:51 -2 -2
been … lads:15 28 32
been … lake:-23 -15 -7
been … long:22 -24 -22
been … me:13 -2 -25
been … minutes:36 42 40
been … mum:-49 -1 -3
been … my:7 40 19
been … night:24 21 -13
been … notes:16 14 25
been … nurse:13 21 2
been … of:24 35 -9
been … one:-5 -29 -2
been … our:24 31 0
been … pills:-24 -27 -13
been … pipe:11 14 31
been … plan:9 9 27
been … round:28 -6 -9
been … shes:45 51 61
been … suicide:39 67 -3
been … that:16 -20 -12
been … they:36 -2 -2
been … through:-26 -8 -9
been … times:32 46 47
been … to:3 26 25
been … together:24 20 27
been … twelve:-29 -24 0
been … up:70 44 42
been … was:36 51 53
been … ways:13 33 -9
been … weeks:21 63 -3
been … wen:-23 -13 0
been … who:31 -17 -12
been … whod:28 21 26
been … with:23 20 -10
beeps:-9 -10 -8
beer:1 -1 4
beer adn:-43 -17 -19
beer at:24 0 0
beer garden:26 2 1
beer … adn:45 0 0
beer … its:26 2 1
beer … teh:24 0 0
beers:44 1 39
beers … teh:22 33 61
bees:42 50 49
bees adn:-21 -23 -13
bees … adn:55 46 46
bees … im:32 24 20
beetles:58 22 30
beetles pouring:22 15 23
beetles … out:22 15 23
beetroot:-18 -17 -14
beets:15 15 -5
befor:22 21 26
befor teh:23 21 27
befor … get:23 21 27
befor … kids:23 21 27
before:3 21 33
before adn:-24 -31 -36
before breakfast:38 20 32
before christmas:-26 -23 -62
before church:27 33 39
before handover:0 0 38
before he:40 39 33
before hes:22 19 24
before his:25 27 18
before lunch:-27 -11 -12
before midnight:-21 -11 -9
before my:-28 -13 -6
before noon:-25 -28 -22
before rehab:42 37 38
before school:33 29 47
before she:-22 -24 -17
before sunday:-29 -3 -3
before sunrise:22 35 34
before teh:16 20 28
before they:36 3 12
before this:10 24 -10
before u:31 19 1
before … a:-12 -4 -26
before … adn:58 57 56
before … anything:-25 -6 -3
before … asking:40 46 2
before … baby:-27 -22 -4
before … back:15 16 25
before … be:33 34 42
before … bell:20 17 14
before … birthday:23 21 20
before … call:27 -11 -15
before … can:37 17 20
before … come:49 56 41
before … died:16 19 23
before … do:28 29 9
before … drink:22 16 21
before … end:58 58 46
before … first:-24 -11 -9
before … go:-59 -70 -65
before … goes:14 0 -22
before … if:-26 -23 -2
before … im:9 -22 -19
before … in:-16 -21 -24
before … interview:-25 -22 -6
before … jmup:53 51 38
before … kids:-21 -13 -9
before … know:-46 -56 -32
before … leave:-9 -4 -49
before … little:1 1 -25
before … me:1 -1 -25
before … my:-10 -41 -46
before … not:20 9 11
before … opens:26 27 22
before … shift:4 11 27
before … start:34 33 36
before … take:40 -34 -27
before … teh:-52 -33 -32
before … theres:-18 -19 -31
before … this:0 4 -46
before … to:-42 -45 -32
before … tonight:28 25 27
before … up:38 -4 -4
before … was:-12 -33 -10
before … weekend:27 35 34
before … went:56 56 36
before … which:68 51 50
before … with:-27 -22 -17
beforehand:-10 6 9
began:13 12 -27
begged:35 55 -20
begged me:37 34 -20
begged … not:-8 -10 -22
begged … to:36 56 -21
begging:6 14 45
begin:-8 -12 -7
beginning:-24 -16 -11
begins:0 3 8
begonias:0 -1 -2
begs:-34 -21 -12
begun:51 69 27
begun to:15 22 19
behalf:-1 -1 2
behave:-4 -4 -3
behavior:-55 -17 -5
behavioural:-3 -2 -3
behind:25 28 19
behind teh:33 30 38
behind us:13 12 28
behind … adn:-13 -32 -35
behind … boiler:24 16 17
behind … cricket:20 17 14
behind … eyes:21 8 -7
behind … for:39 7 7
behind … my:-42 -39 -28
behind … wardrobe:20 17 15
behind … with:36 31 44
bei:-22 -17 -3
beige:-4 -2 -3
beim:4 -10 5
bein:67 -1 -1
being:15 -2 -14
being afraid:25 28 33
being alife:193 66 36
being dead:108 40 15
being decent:-26 -22 -17
being here:31 -18 -42
being hit:28 28 -3
being honest:10 23 -1
being kind:61 56 52
being me:21 6 -3
being on:-25 -33 -17
being sick:38 44 56
being teh:-1 28 -2
being … a:-23 -27 -12
being … adn:-9 -19 -41
being … anymore:37 51 -1
being … burden:-37 1 1
being … by:8 7 36
being … for:38 50 45
being … hard:46 57 58
being … hes:-26 -22 -12
being … how:25 -23 -6
being … i:-31 11 -8
being … is:47 19 7
being … its:28 -11 -10
being … ive:-7 -22 -10
being … making:23 1 1
being … my:-42 -44 -15
being … no:-9 12 21
being … not:11 32 -10
being … off:-23 -9 -6
being … one:-27 -5 -4
being … out:-25 -18 -10
being … person:51 -7 -3
being … sounds:59 -6 -1
being … this:58 26 32
being … u:14 22 34
being … was:-66 -9 -3
being … wouldnt:16 44 -4
beleive:0 2 -15
beleive im:28 27 32
beleive in:-22 -8 -4
beleive it:-6 -23 -8
beleive … do:8 22 -7
beleive … i:-23 -6 -2
beleive … is:22 7 10
beleive … it:36 20 16
beleives:14 18 -15
belfast:-1 0 0
believed:-34 -17 -9
believing:11 -6 -2
bell:-6 6 -1
bella:-11 -6 -9
belle:-3 -2 -1
bells:43 -8 -6
bells teh:30 15 13
bells … two:30 15 13
belly:4 12 -13
belong:24 -21 -19
belonged:-12 -6 -5
belongings:-11 -9 -5
belongs:-5 -15 -11
below:16 19 18
belt:46 39 14
belt ive:-26 -25 -9
belt marks:57 56 -18
belt off:18 26 27
belt tight:-20 -9 -2
belt … off:17 19 20
belt … on:18 22 3
belt … rail:34 23 33
belt … teh:34 30 49
belt … theres:19 26 21
belt … up:11 7 -24
belting:-2 -1 -1
belts:71 67 60
belts on:33 16 5
belts tight:32 20 16
belts … adn:38 40 40
belts … teh:47 56 46
ben:-34 0 2
bench:23 9 10
bench … coat:-21 -9 -11
benched:1 3 0
bend:31 33 18
bends:12 16 -3
beneath:-27 -20 -20
beneath teh:-27 -20 -20
beneficiary:-4 -4 -3
benefit:-4 -3 -2
benefits:-4 -9 -16
benign:-5 -6 -2
benny:2 6 4
bent:-7 4 20
benzo:-15 -14 -15
benzos:10 13 -1
benzos cold:33 37 24
benzos on:10 9 27
benzos with:29 29 8
benzos … drink:5 4 23
benzos … methadone:25 21 -7
benzos … my:31 35 41
benzos … on:-15 -21 -19
bereaved:-9 -5 -5
bereavement:-24 -23 -19
bereit:29 32 29
beret:-5 -3 -2
bernadette:-7 -6 -2
bernard:-2 -2 -3
berries:32 31 0
beside:57 64 77
beside her:29 28 12
beside him:11 28 3
beside himself:-28 -24 -8
beside it:38 46 57
beside me:-30 -20 -1
beside teh:-7 7 25
beside … adn:52 40 49
beside … her:21 19 21
beside … it:-21 -8 -7
beside … its:-20 -19 -50
beside … teh:-29 -16 -12
beside … with:-25 -17 -14
besser:60 -5 -2
best:-61 -46 -27
best of:39 40 32
best part:30 28 21
best … dont:21 18 16
best … it:21 24 34
best … of:-33 -27 -22
best … teh:-39 -34 -25
bestie:0 1 0
bet:79 -28 -18
bet in:30 0 0
bet on:36 0 0
bet teh:50 -1 -1
bet … gone:46 0 0
bet … on:44 -2 -2
bet … teh:47 -6 -3
beta:-24 -17 -3
beter:-12 -39 -49
beter adn:-65 -37 -7
beter dead:22 17 15
beter for:20 -11 -4
beter i:48 -19 -3
beter im:-23 5 -8
beter ive:30 -2 -1
beter lief:18 22 32
beter of:73 -9 -5
beter off:-12 6 -26
beter place:-67 -1 0
beter stepmum:28 -1 -2
beter without:34 -6 -3
beter … a:47 20 -9
beter … adn:3 11 -29
beter … been:21 0 -7
beter … dead:-31 -47 -18
beter … dont:-26 -8 -2
beter … gone:21 -6 -1
beter … i:2 -49 -18
beter … id:40 2 12
beter … if:10 34 -2
beter … im:-2 7 -27
beter … it:-51 -14 -9
beter … its:23 0 11
beter … me:43 -19 -25
beter … mine:25 32 33
beter … on:31 8 3
beter … one:-32 -13 -4
beter … she:15 50 -11
beter … teh:31 -11 -12
beter … than:25 11 16
beter … they:29 -2 -1
beter … took:-27 -3 -1
beter … u:-32 -9 -4
beter … ur:31 8 11
beter … with:23 -15 -4
beth:0 0 0
bett:0 0 0
betta:30 0 0
betta of:30 0 0
betta … me:30 0 0
betta … without:30 0 0
betting:35 -13 -12
betting apps:46 -3 -3
betting … teh:47 -14 -13
between:17 20 30
between teh:-22 -8 -30
between ten:48 25 29
bev:91 90 97
bev … teh:65 64 59
beyond:27 44 42
bf:9 31 55
bhai:-1 -2 0
bible:-2 -1 -1
bicker:-1 0 0
bicycle:8 24 31
bids:2 0 0
bien:-4 -16 -7
bientot:19 19 -4
big:29 24 17
big changes:37 38 43
big part:17 25 -5
big sister:31 18 22
big … after:14 23 1
big … it:18 27 32
big … me:23 24 -9
big … sat:31 38 42
big … to:25 9 -17
bigger:-40 -27 -28
biggest:-3 -3 -2
bike:-32 -18 -11
bike adn:-13 -9 -20
bike … a:16 17 32
bikes:-10 -10 -8
bill:-19 -39 -26
bills:-15 -12 -34
bin:-4 -11 -8
bin it:27 11 0
bin outside:13 -21 -15
binchys:0 -1 0
binge:-16 -2 -4
binged:2 -9 -2
binged adn:36 -11 -2
binged … purged:32 -11 -2
bingo:-38 -32 -26
bingo adn:-35 -31 -17
bingo … ive:-28 -23 -17
binned:22 -12 16
binoculars:-26 -9 -6
bins:-16 -16 1
biopsy:-4 -4 -3
bipolar:-26 -21 -17
bird:-17 -18 -26
bird box:-14 -23 -12
bird … adn:-20 -21 -16
birdie:-2 -2 -3
birds:7 14 16
birmingham:0 0 0
biro:3 -17 -11
birth:-2 -7 -27
birth adn:21 13 -4
birthday:-29 -41 -29
birthday im:18 16 21
birthday next:3 2 24
birthday party:-8 -21 -16
birthday to:-21 -20 -27
birthday which:23 23 23
birthday … its:-17 -16 -23
birthday … myself:-23 -19 9
birthdays:1 -2 0
biryani:-1 -1 -2
biscit:-1 0 -1
biscuit:-27 -9 2
biscuit … adn:-25 -15 -7
biscuits:-68 -64 -54
biscuits are:-27 -30 -33
bishop:-3 -1 -1
bishops:3 4 3
bit:37 49 43
bit adn:-28 -4 1
bit by:21 21 14
bit in:-12 -22 -13
bit long:41 40 31
bit my:68 70 75
bit of:-47 -25 -15
bit sweaty:-38 -31 -22
bit teh:-20 -17 -17
bit where:-24 -21 -20
bit yellow:8 11 -21
bit … adn:-11 -13 -29
bit … but:43 -3 4
bit … down:40 38 36
bit … i:27 14 23
bit … in:-8 -21 -20
bit … it:47 -8 3
bit … of:42 43 -4
bit … on:-38 -37 -34
bit … see:-22 -8 -5
bit … tablets:-31 -28 -32
bit … teh:-38 -41 -33
bit … till:16 24 0
bit … tongue:47 46 61
bit … woke:19 22 28
bite:-10 -7 -5
bites:10 16 1
biting:10 13 4
bits:9 13 -14
bits adn:25 -13 1
bits of:32 41 25
bits … i:-25 -14 -1
bits … want:14 26 -1
bitte:39 40 48
bitten:57 52 39
bitten tongue:31 29 32
bitten … day:17 26 21
bitten … i:30 18 24
bitter:6 32 54
bitterness:4 6 16
black:24 30 15
black adn:-21 -15 -9
black eye:31 38 -18
black on:23 27 20
black stuff:50 43 44
black … is:12 24 29
black … last:17 32 0
black … since:19 26 -14
black … teh:44 39 16
blackberries:-20 -15 -10
blackbird:-8 -9 -11
blacked:35 35 30
blacked out:35 35 29
blacked … on:30 26 31
blacked … teh:30 26 29
blacking:34 40 35
blackout:-43 -42 -33
blade:57 46 -20
blade from:34 38 -14
blade in:-59 -63 -91
blade is:1 -56 -50
blade out:3 4 -69
blade … a:-34 -23 -10
blade … adn:19 24 -3
blade … im:3 3 -42
blade … in:-1 -68 -19
blade … my:-2 -3 -33
blade … on:11 -4 27
blade … teh:52 27 35
blades:37 15 25
blades are:-1 -15 -36
blades in:23 16 15
blades on:23 38 42
blades out:10 0 -38
blades … a:-38 -24 -17
blades … adn:55 62 57
blades … hand:40 37 26
blades … in:19 -23 -3
blades … my:40 40 36
blades … side:16 28 27
blades … teh:17 -51 -54
blades … under:1 -35 -33
blame:24 0 11
blame yourselves:21 30 26
blame … u:23 30 26
blamed:-3 -1 1
blaming:-31 -18 -17
blank:14 -53 -32
blank adn:-29 -27 -17
blank … teh:43 -2 -3
blanket:-38 -18 -32
blanket with:-21 -14 -11
blanket … im:-32 -9 -1
blanket … not:-32 -9 -2
blankets:-2 -3 -11
blazer:34 31 0
blazer … he:46 43 0
blazing:-4 0 -1
bleach:-33 -25 11
bleach on:-16 -10 -21
bleak:-2 -1 -1
bled:31 16 30
bleed:47 57 -14
bleed for:5 4 -54
bleed … adn:44 42 0
bleed … i:10 11 29
bleeding:110 102 77
bleeding a:36 37 37
bleeding from:30 8 -27
bleeding into:-5 -5 -20
bleeding out:22 17 16
bleeding … a:-7 -7 -21
bleeding … adn:23 19 19
bleeding … from:23 20 29
bleeding … i:55 55 66
bleeding … it:17 22 25
bleeding … lot:22 20 33
bleeding … sock:-8 -8 -26
bleeds:1 6 -1
bleep:33 30 25
bless:10 16 32
bless this:64 63 61
bless … adn:-22 -19 -19
bless … all:20 14 18
bless … little:65 66 64
blessing:-11 -10 -3
blew:-3 6 -2
blind:26 -8 -6
blinds:44 48 46
blinds adn:56 57 57
blink:4 8 -3
bliss:-29 -22 -16
blister:9 18 14
blister packs:17 23 23
blister … shes:26 26 29
blisters:-5 7 16
block:-3 3 21
blocked:-44 -27 -19
blocked him:-20 -21 -16
blocked teh:-32 -6 -6
blocked … lot:-40 -4 -3
blockers:-2 -4 0
blocks:-16 -7 -22
bloke:-1 17 14
bloke on:2 12 21
bloke … his:7 13 22
blokes:2 1 0
blood:-4 8 8
blood adn:11 21 -2
blood all:23 16 20
blood everywhere:-43 -39 -35
blood in:17 41 -35
blood on:32 30 48
blood test:-20 -13 -2
blood wen:19 26 19
blood … adn:-16 -24 -31
blood … i:39 41 43
blood … in:-44 -40 -38
blood … it:17 39 5
blood … on:-37 -27 -25
blood … that:-40 -36 -33
bloods:-23 -17 -6
bloody:0 0 0
blouse:-5 -11 -3
blow:20 27 -15
blow my:18 25 -6
blow … brains:51 54 -8
blow … out:24 28 -7
blown:4 6 -16
blu:-3 -4 -2
blue:-11 -6 -13
blue fingers:57 63 53
blue folder:32 35 29
blue he:-22 -24 -21
blue it:-29 -26 -24
blue lights:-1 -29 -16
blue lips:-38 -41 -31
blue my:20 22 16
blue on:66 61 31
blue roap:30 27 34
blue round:36 41 41
blue … adn:66 47 -4
blue … hav:-30 -7 0
blue … her:22 19 21
blue … his:42 31 28
blue … i:23 26 3
blue … mouth:24 25 26
blue … no:46 17 26
blue … teh:-27 -22 -14
blue … thursday:31 31 -8
blue … wat:37 32 30
blue … wont:-56 -53 -44
bluebell:-2 -1 -1
bluebells:-6 -4 -1
blues:84 81 79
blues on:54 52 48
bluetits:-9 -11 -14
bluetongue:6 12 -5
bluff:0 -1 -2
bluffing:20 22 -9
blumen:-5 -4 -4
blunt:-26 -17 -29
blurry:-10 -3 -7
board:27 4 -6
board … a:24 21 15
board … back:-34 -16 -16
board … i:-21 -19 -6
board … in:34 38 43
board … me:24 -23 -8
board … not:26 27 -6
board … teh:20 24 -9
board … to:-27 -17 -16
boarded:-2 -1 0
boards:15 20 10
boat:37 43 44
boat … chain:33 32 32
boat … i:-46 -43 -37
boat … teh:8 27 27
boats:-23 -16 -12
boda:-23 -9 -2
body:6 44 36
body is:-11 -24 -15
body knows:12 -25 -32
body wants:14 34 -1
body … its:22 -35 -21
body … me:23 11 9
body … shes:36 15 10
body … that:20 21 32
body … to:4 9 -36
body … up:64 56 58
bodys:34 36 37
bodys … i:19 22 22
boet:23 27 26
boil:-6 -3 -1
boiled:-6 -6 -4
boiler:-44 -10 -5
boilers:-1 -4 -4
boiling:55 55 70
boiling hot:28 29 25
boiling … adn:38 41 21
boiling … at:4 3 23
boiling … me:4 3 23
boils:-5 -4 -4
boit:-10 -6 -21
boite:33 29 35
boite … chocolats:-22 -20 -19
boite … je:15 13 24
boite … somniferes:56 49 51
bold:0 0 0
bolt:65 38 54
bolted:5 10 11
bomb:0 -7 0
bombed:-8 -3 -1
bone:-5 -5 -11
bone she:1 1 -21
bone … collapsed:1 1 -21
bones:24 -1 12
boning:11 10 5
bonsoir:-10 -9 -6
bonus:-1 -1 0
book:-45 -48 -31
book … ive:-4 -23 -21
book … went:-23 -17 -10
bookcase:-12 -16 -11
booked:-1 22 40
booked a:24 31 31
booked in:31 33 31
booked … as:7 9 31
booked … dog:25 26 17
booked … groomer:25 26 17
booked … nobody:18 20 22
booked … off:7 9 29
booked … room:26 33 22
booked … teh:29 31 20
bookies:52 -15 -9
booklet:0 1 1
books:-3 4 -5
books … teh:-33 -27 -25
boot:29 23 15
boot teh:25 -14 -8
boot wen:47 48 -3
boot … driving:-20 -18 -17
boot … tonight:29 32 47
boots:-28 -35 -43
boots off:-41 -25 -20
boots on:25 -1 3
boots … adn:-34 -25 -20
boots … im:-32 -25 -19
booze:-4 8 25
booze adn:-33 -30 0
booze for:42 43 46
bord:-2 -1 0
border:1 0 0
bore:42 43 38
bored:-40 -39 -19
boredom:-41 -54 -32
boring:-66 -53 -34
born:47 -54 -30
born i:22 -1 0
born in:-25 -4 -3
born … i:30 0 0
borowed:-1 0 0
borrow:-11 -10 -9
borrowed:-32 -29 -32
borrowed teh:-35 -37 -26
borrowed … for:-18 -20 -25
borrowed … rifle:-29 -23 -15
bort:-1 0 2
boss:-30 -12 -17
boss gave:16 24 22
boss in:-35 -32 -8
boss … adn:-17 -22 -10
boss … can:21 17 22
boss … teh:-22 -16 -6
boss … tomorrow:22 29 28
bosss:0 0 0
bossy:-8 -4 -2
bot:12 9 8
both:36 48 64
both are:-21 -8 -10
both arms:33 39 36
both legs:-30 -31 -38
both wrists:32 38 35
both … afternoon:0 2 -32
both … are:22 12 30
both … for:-24 -23 -25
both … from:-33 -34 -35
both … he:18 18 30
both … is:21 21 18
both … of:-3 -8 -22
both … out:33 35 36
both … this:34 45 23
both … up:18 27 34
both … us:48 23 21
both … wen:25 24 -1
both … would:59 50 0
bother:93 50 37
bother to:31 45 32
bother … me:36 -2 -1
bother … teh:30 45 47
bothered:-27 -8 -14
bothering:16 -23 -15
bothering ye:37 -7 -3
bottle:33 34 54
bottle a:26 5 5
bottle adn:155 142 128
bottle by:-26 -18 -15
bottle down:-22 -14 -12
bottle i:44 -23 -12
bottle in:-15 -42 -35
bottle is:33 3 0
bottle on:-21 -2 -2
bottle open:28 17 15
bottle to:29 37 37
bottle was:-16 -19 -27
bottle … adn:43 29 26
bottle … cistern:41 -2 -1
bottle … day:23 -4 -16
bottle … dont:44 -1 -2
bottle … forgive:-25 -11 -9
bottle … gin:29 20 12
bottle … hand:-65 -26 -18
bottle … i:-79 -29 -11
bottle … im:18 18 23
bottle … in:24 -24 -15
bottle … its:63 23 28
bottle … lucozade:-24 -18 -15
bottle … my:-49 4 12
bottle … on:25 -7 -9
bottle … pills:22 23 18
bottle … rum:26 46 36
bottle … table:-21 -2 -2
bottle … tablets:28 20 33
bottle … teh:37 -9 -14
bottle … this:19 -20 -18
bottle … was:29 -10 -13
bottle … water:-20 -19 -22
bottled:-4 -3 -1
bottles:35 23 40
bottom:8 26 23
bottom of:16 24 28
bottom … teh:-25 -18 -18
bought:53 66 63
bought a:43 27 34
bought adn:53 61 38
bought blades:13 -7 -27
bought enough:24 22 2
bought myself:-22 -20 -4
bought new:-21 -17 -12
bought no:22 27 25
bought one:96 88 89
bought roap:14 17 30
bought some:-38 -28 -18
bought teh:-48 -43 -31
bought wat:57 61 21
bought … a:-25 -18 -8
bought … at:39 42 42
bought … bottle:25 -3 -2
bought … coffee:33 40 44
bought … for:33 41 54
bought … had:8 11 30
bought … i:50 56 9
bought … is:49 57 62
bought … it:23 -6 -18
bought … its:-22 -35 -24
bought … ive:40 34 38
bought … my:28 21 40
bought … need:4 4 -20
bought … plant:-30 -18 -7
bought … roap:22 21 16
bought … round:39 47 53
bought … suit:22 27 25
bought … teh:33 35 41
bought … those:49 29 34
bought … ticket:27 25 25
bought … used:65 64 -20
bought … was:29 24 21
bought … with:24 -4 -2
boulot:-2 -1 -1
bouncers:0 0 0
bouncy:-11 -12 -15
boundaries:-2 -1 -1
boundary:0 0 3
bouquet:19 20 27
bouquet … my:20 20 28
bournemouth:1 0 0
bow:-10 -8 -6
bowel:-1 0 -1
bowl:12 5 -4
bowl adn:-24 -22 -12
bowline:-8 -3 -1
bowls:-30 -18 -24
box:2 6 14
box adn:-30 -23 -11
box in:-21 -21 -25
box is:58 41 42
box my:19 24 25
box of:55 46 30
box on:-28 -24 -13
box room:23 24 10
box to:33 11 26
box … adn:-24 -25 -13
box … down:26 28 22
box … finished:-29 -23 -14
box … is:11 19 20
box … laxatives:22 10 -2
box … my:-30 -38 -17
box … on:41 22 25
box … tablets:26 28 21
box … teh:-32 -35 -31
box … them:-34 -18 -15
box … to:33 28 -20
boxes:22 24 27
boxing:-8 -3 -2
boxs:-5 -3 -2
boxset:-4 -5 -2
boy:-1 15 -9
boy for:-29 -34 -23
boy … adn:29 27 7
boy … being:33 30 15
boy … me:35 36 47
boy … said:-52 -52 -29
boy … teh:47 46 22
boyfriend:-4 14 -37
boyfriend has:30 33 -16
boyfriend hits:-6 -6 -24
boyfriend is:26 26 52
boyfriend keeps:19 25 -44
boyfriend makes:22 23 -3
boyfriend … been:16 25 -1
boyfriend … me:81 93 34
boyfriend … wen:19 15 -34
boys:39 44 45
boys i:29 26 27
boys … im:34 38 41
boys … teh:20 21 13
bra:56 59 48
braced:-5 0 0
bracelet:4 12 18
bragging:-3 -3 -2
brain:-32 -9 -48
brains:73 40 -14
brains out:51 54 -8
brake:65 39 48
brake … adn:58 30 29
brakes:38 50 -1
braking:32 21 30
bramble:0 0 0
brambles:-29 -21 -4
branch:60 59 67
branch is:40 46 37
branch … me:22 32 37
branch … teh:19 20 24
brand:-5 -4 0
brandy:0 0 -6
brass:-7 -4 -3
brave:-15 -3 -13
braver:9 41 -4
bravest:-3 -3 -6
brazos:43 31 -1
bread:14 4 19
bread adn:44 8 5
bread bin:46 53 33
bread knife:8 11 25
bread … a:7 8 23
bread … i:47 1 15
break:13 36 7
break adn:23 30 -11
break his:34 28 -33
break its:25 23 24
break up:-23 -12 -5
break … i:35 28 26
break … im:9 9 -21
breakdown:-5 -15 -14
breakfast:25 34 22
breakfast to:30 40 -1
breakfast … bed:29 40 -6
breaking:-36 -17 -4
breakup:-2 -1 -3
breath:15 28 38
breathe:66 57 40
breathe adn:-14 24 -13
breathe easier:16 -50 -17
breathe i:50 36 49
breathe out:21 -27 -16
breathe … did:30 30 43
breathe … hav:58 56 41
breathe … i:54 66 40
breathe … id:17 52 -1
breathe … teh:46 47 46
breathed:4 -7 -1
breathes:23 20 22
breathing:36 32 10
breathing but:36 40 38
breathing funny:19 21 25
breathing goes:39 39 -37
breathing i:-33 -17 -27
breathing is:20 21 -5
breathing ive:-20 -11 -10
breathing on:-35 -29 -26
breathing properly:22 24 36
breathing right:41 39 35
breathing slow:-30 -27 -18
breathing stops:36 37 36
breathing … ambulance:25 24 20
breathing … counted:-28 -15 -4
breathing … dont:-18 -44 -16
breathing … every:26 23 26
breathing … for:24 24 25
breathing … he:49 49 36
breathing … ive:26 27 -15
breathing … lips:19 21 28
breathing … on:-33 -37 -28
breathing … teh:41 39 -28
breathing … theres:25 28 33
breathing … thing:81 69 34
breaths:34 50 54
bred:-10 -7 0
breed:-10 -13 -10
brenda:-1 -1 -2
brennan:10 11 -2
brennans:-2 1 1
brew:-5 -1 -8
brian:-10 -7 -4
bribery:-4 -5 -1
brick:-29 -29 -22
bricking:-3 -3 -1
bricks:1 12 13
bride:-6 -6 -10
bridesmaid:-5 -2 -3
bridge:78 97 103
bridge adn:19 38 49
bridge after:-51 -36 -35
bridge an:37 39 41
bridge at:-20 -18 -28
bridge before:50 44 43
bridge by:-27 -29 -30
bridge club:-24 -19 -20
bridge done:-21 -20 -23
bridge im:47 47 55
bridge in:-48 -47 -31
bridge ive:49 51 41
bridge on:-10 15 37
bridge over:40 26 6
bridge patrol:26 27 26
bridge teh:-25 -17 -14
bridge tonight:2 1 -31
bridge where:28 23 29
bridge … adn:-21 -20 -3
bridge … after:-28 -4 -4
bridge … fone:11 10 21
bridge … hav:-11 -8 -21
bridge … he:-21 -21 -21
bridge … hours:13 22 19
bridge … how:-23 -26 -17
bridge … i:44 69 70
bridge … im:42 50 45
bridge … in:-31 -29 -22
bridge … it:30 22 23
bridge … its:64 56 45
bridge … ive:49 47 43
bridge … jmup:64 59 48
bridge … keep:28 34 20
bridge … lad:38 36 51
bridge … me:-51 -18 -17
bridge … on:18 29 38
bridge … one:-34 -24 -15
bridge … over:53 61 65
bridge … rail:37 45 27
bridge … teh:-30 -23 -33
bridge … that:26 26 36
bridge … up:31 28 29
bridge … walked:12 18 26
bridge … water:-23 -29 -24
bridge … with:-18 -21 -11
bridges:-14 -26 -8
bridget:0 0 0
bridie:3 -1 0
brief:-33 -33 -22
brigade:0 0 -1
bright:41 30 32
brighter:25 -15 -16
brilliant:-19 -13 -9
brilliantly:0 -12 -11
bring:-31 -39 -39
bring a:-28 -21 -16
bring myself:-29 -8 -7
bring … back:30 -11 -6
bring … to:25 33 23
bringe:44 50 -5
bringe mich:53 60 -10
bringing:-29 -24 0
bringing a:12 11 23
bringing … gun:21 19 28
brings:2 1 -8
bringt:-14 -11 -4
brisbane:17 21 16
bristol:-1 2 -3
british:-3 -2 -5
bro:31 44 51
broadband:-8 -5 -4
broccoli:-2 -2 0
brochure:-1 -1 -1
broke:0 10 -25
broke my:37 44 11
broke … adn:2 -1 -26
broke … arm:3 4 30
broke … finger:33 42 -13
broke … wen:4 8 43
broken:17 21 -20
broma:9 37 -1
brother:-8 -2 9
brother adn:53 34 51
brother downstairs:12 11 29
brother has:-4 -19 -39
brother im:18 33 24
brother keeps:12 17 26
brother over:24 19 -3
brother overdosed:31 29 28
brother rang:12 27 25
brother … after:-25 -23 -5
brother … are:31 24 27
brother … farm:38 37 42
brother … goin:0 0 -34
brother … he:40 58 55
brother … hell:24 19 -8
brother … hes:15 16 30
brother … his:33 38 32
brother … i:-29 -36 -20
brother … in:19 24 14
brother … into:22 23 -2
brother … is:11 14 -30
brother … it:-28 -29 -24
brother … law:-17 -11 -24
brother … my:49 43 21
brother … piano:-29 -25 -28
brother … stopped:10 11 24
brother … teh:26 21 18
brother … that:37 42 27
brother … took:-17 -21 -4
brother … under:53 52 54
brothers:25 26 43
brothers adn:-20 -15 -10
brothers on:39 39 35
brothers … at:9 -24 -23
brothers … is:-26 -24 -28
brothers … one:-24 -15 -14
brothers … safe:-24 -17 -13
brothers … teh:42 46 50
brought:-32 -34 -24
brought a:-31 -27 -10
brought me:22 -10 -15
brought teh:-21 3 9
brought … gun:-27 -23 -6
brought … home:21 -2 4
brought … im:20 -3 -3
brought … to:-32 -28 -11
brown:-31 -28 -17
browser:60 67 61
brucke:24 26 22
brucke und:25 27 25
brucke … gleich:23 25 23
brucke … springe:21 22 21
bruise:1 -2 -11
bruised:-17 -4 -11
bruises:35 29 -10
bruises … both:26 24 -10
bruises … hav:-4 -15 26
bruises … legs:26 24 -10
bruises … visit:23 19 -2
brush:-15 -14 -11
brushed:32 -9 0
brushing:-4 8 -13
brushing … teeth:4 22 0
btw:-19 -10 -7
bubbles:-18 -14 -10
bucherei:-10 -10 -3
bucket:-18 -14 -11
bucket adn:-22 -17 -13
buckets:43 34 33
buddies:2 12 0
buddy:-19 -8 -3
budgerigar:-7 -11 -11
budget:-1 -1 0
budgeting:1 1 0
budgie:-4 4 3
budgies:-3 -5 -1
buffet:-1 0 -1
bug:18 31 -6
bug adn:37 42 0
buggy:-4 -3 -3
bugle:-8 -3 -2
bugs:11 13 20
build:-30 -31 -19
building:24 28 15
building society:20 12 13
built:-1 -12 -15
bulb:-8 -6 -5
bulbs:-16 -11 -7
bulimic:-3 -1 -1
bull:2 -1 1
bullet:62 68 25
bullet in:63 61 0
bullet … head:40 43 10
bullet … i:39 29 -12
bullet … teh:-44 -38 -23
bulletin:-9 -12 -7
bullets:-23 -29 -8
bullets … for:14 16 32
bullied:-15 -13 -11
bum:18 -36 -27
bump:-4 -1 -1
bumper:-2 -2 0
bumping:-33 -43 -25
bun:-2 1 1
bunch:-16 -28 -56
bungalow:-27 -31 -29
bunged:-33 -27 -15
bunk:-5 -2 -6
bunnings:7 15 12
bunting:-14 -13 -11
buoy:2 2 -1
buoys:0 3 5
bupe:-7 -5 -3
buprenorphine:-30 -18 -9
bupropion:0 0 0
burden:22 -26 -1
burden i:-2 23 19
burden is:-22 -11 -2
burden on:57 -9 -15
burden to:34 -5 -5
burden … everyone:26 -2 -1
burden … family:60 0 0
burden … i:-41 -2 -1
burden … kids:23 -1 0
burden … my:115 -6 -4
bureau:-15 -6 -1
burger:-2 -2 -1
burgers:0 0 0
burglar:-11 -13 -13
burglary:-19 -16 -6
burial:4 3 9
buried:-43 -5 6
buried on:20 22 23
burn:59 21 46
burn adn:15 19 20
burn myself:-38 -70 -2
burn on:31 36 14
burn teh:6 8 24
burn … down:44 26 25
burn … house:5 10 -31
burn … my:16 24 17
burn … place:4 6 24
burn … strong:28 -1 0
burn … with:17 24 -28
burned:-1 5 -19
burned me:20 17 -12
burned myself:8 21 -9
burned … letters:13 12 22
burned … with:44 47 -19
burning:106 108 73
burning hot:21 18 35
burning my:53 66 -7
burning myself:24 -20 -7
burning up:20 15 14
burning … adn:15 15 21
burning … arms:45 57 -3
burning … he:9 9 37
burning … i:1 -41 0
burning … to:27 29 4
burning … with:47 66 -17
burnout:-8 -6 -4
burns:58 19 15
burns adn:11 25 5
burns me:21 25 -40
burns … adn:45 -6 -1
burns … her:42 47 53
burns … i:45 6 12
burns … teh:-22 -23 -25
burns … with:21 23 -42
burnt:-45 -35 -12
burnt teh:24 22 19
burnt … teh:22 20 22
burst:16 19 21
bury:15 -6 5
bury me:1 26 17
bury … i:53 24 -8
bury … under:-28 -26 -11
bury … with:-26 -18 -4
bus:1 -8 5
bus adn:-28 -21 -18
bus driver:22 26 21
bus goes:29 27 29
bus hit:39 -8 -2
bus i:30 35 14
bus if:5 -22 0
bus is:-8 -22 -17
bus iykyk:25 -18 -4
bus leaves:-26 -22 -13
bus this:-50 -49 -28
bus to:-32 18 25
bus tonight:-63 -42 -29
bus u:2 17 -27
bus … a:23 35 -17
bus … for:26 39 3
bus … hit:-55 -5 -1
bus … i:20 -6 -9
bus … if:42 -1 -1
bus … im:-26 -1 -2
bus … kind:19 22 16
bus … know:23 -24 -32
bus … me:-12 -24 -14
bus … my:9 -26 -10
bus … number:20 -23 -6
bus … one:27 33 39
bus … saturday:-51 -47 -26
bus … teh:61 61 54
bus … ticket:-33 -29 -32
bus … u:63 -55 -1
bus … was:12 -29 -27
buses:-17 -21 -11
bush:12 17 14
bushes:13 15 19
business:3 8 -12
bust:-6 -5 -33
busy:-25 -21 -27
but:-39 -55 -62
but a:19 26 38
but after:-25 -2 -1
but being:56 58 0
but cant:-20 -5 -2
but for:21 -11 -9
but here:-24 -8 -7
but i:-8 -84 -54
but id:37 -15 -4
but if:28 -15 -4
but im:1 34 -24
but is:-36 -4 -2
but it:-36 -44 -6
but its:-37 -28 -31
but ive:-43 -32 -24
but nobody:28 37 31
but not:12 36 51
but she:-25 -14 -9
but teh:-18 -6 -32
but that:40 -8 -6
but they:-23 -10 -5
but this:-30 -19 -8
but to:16 29 -1
but tonight:84 37 20
but u:16 21 11
but wat:-45 -34 12
but … a:8 19 28
but … about:-22 -9 -1
but … adn:-44 -24 -5
but … after:17 21 4
but … all:14 24 -8
but … am:-51 -15 -6
but … at:-21 -10 -2
but … back:-23 -15 -8
but … be:30 -13 -16
but … been:31 2 -7
but … breakfast:14 21 -3
but … could:24 -3 -2
but … dead:31 -4 -1
but … did:51 -10 -11
but … do:-5 -22 20
but … feel:27 -7 -5
but … for:-27 -11 -5
but … has:32 6 1
but … hear:-23 -10 0
but … here:19 25 26
but … hes:31 0 13
but … home:-34 -7 -2
but … i:-21 -32 1
but … ice:32 -7 0
but … im:14 16 26
but … in:5 -27 -19
but … is:0 7 -25
but … isnt:-14 -33 -16
but … it:-29 7 -20
but … kil:43 51 0
but … killing:0 4 -56
but … know:-45 -26 -8
but … lorry:41 -3 -2
but … loud:25 0 0
but … might:34 -1 0
but … my:9 -24 -22
but … myself:14 -11 -26
but … neva:22 39 54
but … not:-4 -42 -24
but … of:23 15 -7
but … on:14 39 13
but … rather:43 -1 -1
but … right:46 -7 -3
but … sat:24 -1 -1
but … shaking:38 39 39
but … sounds:32 -1 0
but … stood:-21 -12 -6
but … such:22 24 24
but … that:9 25 31
but … they:26 -1 -1
but … think:-7 -36 -5
but … to:5 13 -25
but … today:30 -14 -7
but … told:33 -4 -4
but … took:26 -3 6
but … true:-30 -4 -2
but … truth:3 -21 -4
but … up:-27 -13 -6
but … want:-4 41 4
but … was:-47 -22 2
but … wil:-28 -15 -11
but … wish:2 -7 -27
but … wont:-27 -32 -5
butchers:-12 -8 -11
butler:-8 -5 -5
butt:-8 -8 -6
butter:-54 -40 -26
button:17 -17 -8
button that:22 -5 -3
button … made:34 -6 -3
button … me:30 -5 -2
buttons:-3 -1 -1
buy:-23 -8 -45
buy teh:-26 -27 -14
buy … adn:56 56 -2
buying:8 -6 -17
buying teh:19 24 -9
buying … teh:-15 -28 -14
buys:-46 -48 -42
buzzing:45 34 33
by:9 18 28
by a:-25 -24 -17
by accident:6 20 29
by adn:-21 7 -1
by choice:1 -12 -31
by christmas:22 48 -2
by five:-37 -28 -26
by friday:83 83 71
by half:-30 -22 -18
by her:1 0 38
by hour:35 -18 -10
by i:0 3 29
by im:-7 -23 -10
by in:21 31 32
by me:27 22 -12
by midnight:31 29 33
by mistake:-72 -62 -39
by morning:100 94 95
by myself:14 10 -51
by next:-30 -26 -18
by nine:-21 -15 -6
by noon:-22 -17 -15
by rush:-63 -68 -71
by saying:-29 -34 -23
by six:16 29 24
by sunday:5 8 31
by teh:34 27 24
by ten:-22 -22 -37
by thats:-10 -42 -5
by therell:42 50 43
by this:-31 -23 -23
by to:36 32 34
by tomorrow:48 39 47
by tonight:9 20 17
by u:29 25 25
by … adn:-18 -29 -49
by … after:0 -15 -30
by … am:10 31 -4
by … anyone:26 24 23
by … be:92 92 101
by … bread:65 33 33
by … bridge:20 22 18
by … choice:22 24 24
by … cliffs:-28 -29 -24
by … dead:44 7 8
by … do:-32 -30 -23
by … downstairs:16 16 37
by … earlier:16 22 32
by … elbow:33 31 30
by … every:-60 -41 -29
by … five:22 21 36
by … for:-8 -26 -12
by … got:38 41 24
by … hair:45 49 61
by … hand:26 34 -11
by … hav:34 16 25
by … he:-53 -51 -33
by … hell:6 5 29
by … hour:-84 -85 -81
by … ill:26 38 54
by … im:-8 -25 -6
by … in:-42 -43 -52
by … isnt:-24 -12 -15
by … its:50 42 48
by … ive:-40 -30 -43
by … know:19 13 31
by … little:27 22 15
by … long:-15 -22 -14
by … motorway:-23 -22 -20
by … mum:15 23 13
by … my:16 26 16
by … name:35 -3 -2
by … night:43 45 66
by … no:35 22 23
by … nobody:22 9 7
by … not:60 17 -43
by … off:18 32 51
by … old:-22 -15 -4
by … on:-21 -22 -24
by … over:15 17 29
by … own:13 -1 -21
by … past:-30 -21 -21
by … reservoir:-5 -14 -22
by … roap:19 20 23
by … sea:-44 -30 -29
by … see:70 71 23
by … sent:26 33 29
by … shed:42 47 51
by … sheds:48 49 43
by … since:2 24 -6
by … sisters:-33 -45 -37
by … tablets:41 34 37
by … teh:41 53 42
by … than:21 0 0
by … that:26 13 5
by … ther:-27 -19 -18
by … theres:35 44 37
by … theyre:-23 -18 -15
by … time:87 84 60
by … to:-39 -30 -23
by … tomorrow:-10 -23 -24
by … tonight:-23 -28 -4
by … tracks:27 29 32
by … u:-37 -37 -38
by … uncle:16 26 -2
by … week:-24 -22 -18
by … weekend:54 57 59
by … weir:-22 -19 -22
by … wen:52 56 59
by … where:-40 -72 -38
by … who:-38 -43 -10
by … wil:30 39 25
by … with:22 26 14
by … wont:79 74 68
by … youre:31 33 27
bye:20 27 33
bye all:21 19 12
bye everyone:-34 -24 -22
bye from:-10 -15 -22
bye insomnia:-27 -26 -17
bye to:-48 -46 -43
bye world:-71 -83 -81
bye … gang:-27 -26 -17
bye … good:24 20 19
bye … my:-28 -23 -25
bye … people:25 17 11
bye … teh:-18 -24 -26
bypass:8 -2 4
c:11 11 13
ca:-2 -2 -4
cab:8 16 -17
cabin:41 41 41
cabin booked:35 34 31
cabin … teh:32 33 34
cabinet:23 33 34
cabinet he:15 25 11
cabinet key:71 82 82
cabinet … adn:24 24 24
cabinet … ago:25 27 24
cabinet … in:26 31 30
cabinet … is:28 37 40
cabinet … minutes:26 29 23
cabinets:4 4 6
cabins:-11 -11 -13
cable:-13 -4 -23
cabnet:38 41 41
cabnet … finishd:29 32 35
cachets:20 16 24
cactus:-3 -2 -2
cada:41 1 -11
cada dia:32 -27 -2
cada vez:31 24 -2
cada … la:10 22 -2
cada … que:-2 21 -1
cae:0 -1 -2
cafe:-28 -8 -3
cafeteria:-5 -6 0
caffeine:-15 -9 -3
cage:-17 -16 -2
cairn:0 0 1
cake:-94 -89 -82
cake adn:-35 -28 -10
cake is:-21 -17 -18
cake … i:-23 -19 0
cake … in:-32 -39 -29
cake … my:-27 -30 -30
cake … teh:-22 -18 -18
cake … want:-24 -18 0
cakes:-12 -17 -11
calculator:17 25 26
calculator case:18 26 26
caleb:22 9 -4
calendar:18 32 43
calendar … my:17 23 33
calf:3 -16 -12
call:31 25 42
call an:-23 -22 -24
call anyone:25 41 42
call by:23 29 25
call it:-28 -61 -14
call nana:17 22 -1
call room:30 33 25
call teh:21 28 22
call with:20 20 23
call … ambulance:-23 -22 -24
call … at:31 40 46
call … because:21 19 5
call … has:30 34 25
call … home:24 -4 0
call … it:7 21 -4
call … longer:30 -8 -3
call … me:14 31 37
call … police:40 53 53
call … she:35 40 -20
called:-42 -32 -38
called imran:27 24 1
called … by:9 -24 -9
caller:-18 -16 -9
callers:-3 1 0
calling:-10 -27 -13
calling it:-33 -9 -10
calling me:12 -42 -28
calling … by:36 -2 1
calling … teh:14 20 20
calls:1 -11 -8
calls … a:37 -1 1
callum:8 -3 -5
callum … to:27 1 1
calm:29 29 19
calm adn:42 35 25
calm as:27 11 -6
calm since:17 -21 -3
calm that:1 0 -32
calm … decided:13 10 -38
calm … i:37 26 45
calm … ive:-23 -20 -38
calm … that:80 68 55
calm … u:30 15 -4
calmer:54 59 28
calmer adn:24 28 0
calmer than:22 20 24
calmer … hav:22 20 24
calmer … i:23 20 24
calming:-4 -5 -1
calmly:-2 -1 -3
calms:22 21 -1
calor:-22 3 -9
calve:-2 -2 -3
calves:1 0 -8
cam:9 7 13
cama:-9 6 15
came:-14 -23 -8
came adn:-27 -23 -13
came at:7 6 23
came back:28 -7 -1
came home:33 35 39
came its:49 28 33
came on:-21 -17 -5
came over:-23 -18 -9
came round:13 18 30
came to:-19 -23 -23
came today:36 35 39
came … a:-28 -22 -19
came … at:-27 -23 -19
came … clear:20 0 0
came … for:13 24 22
came … from:31 -11 -37
came … hes:48 46 39
came … his:30 20 22
came … im:26 -3 1
came … it:-31 -23 -14
came … my:22 18 23
came … next:-23 -14 -6
came … not:33 13 11
came … of:38 45 -2
came … off:48 46 48
came … on:45 22 23
came … post:12 24 32
came … teh:53 47 2
came … to:34 35 0
came … was:-20 -14 -3
came … xanax:24 20 25
camera:-18 -6 -12
camera … teh:-24 -10 -7
cameras:49 44 -11
camhs:-16 -15 -9
camino:-10 -7 -7
camp:12 16 19
camp … teh:-38 -40 -32
campaign:-6 -5 -5
campaigned:-6 -5 -4
campaigners:-2 -2 -2
campaigning:-2 -2 -2
camping:-8 -8 -8
campus:0 1 0
camus:-5 -1 -1
can:-2 -5 17
can adn:-3 -25 -14
can barely:-21 -21 -11
can be:-57 -44 -24
can collect:-27 -2 -2
can count:14 24 24
can do:-40 -33 -11
can eat:34 43 44
can feel:41 30 20
can get:-22 -20 -20
can go:2 28 31
can hang:5 0 21
can hardly:81 45 55
can hav:45 45 36
can hear:52 64 81
can i:-7 -31 -32
can it:-22 -10 -4
can leave:-54 -3 -1
can manage:72 62 52
can move:22 -1 -9
can of:34 39 39
can say:-20 -24 -7
can see:27 34 16
can stop:1 -5 -24
can taste:67 17 20
can tell:-23 -17 -26
can they:45 48 40
can type:33 38 35
can u:6 -15 -22
can … a:-31 -24 -32
can … about:-21 -11 0
can … after:52 60 55
can … all:-21 -20 -15
can … allergic:42 -1 -1
can … be:21 11 4
can … been:47 44 45
can … clock:21 -3 -3
can … cryin:22 20 0
can … flat:-20 -5 -8
can … hand:7 21 30
can … her:33 30 13
can … him:30 30 53
can … his:21 23 24
can … if:-22 -16 -13
can … im:-38 -38 -29
can … in:-39 -45 -30
can … it:50 19 39
can … ive:45 53 48
can … my:14 14 24
can … myself:0 -5 20
can … not:19 28 19
can … of:25 -22 -29
can … onions:15 20 23
can … over:24 32 32
can … petrol:33 34 33
can … saturday:-44 -11 -11
can … screaming:11 7 22
can … sea:-26 -18 -12
can … stay:40 39 51
can … tablets:42 46 41
can … that:-26 -19 -25
can … them:-24 -17 -21
can … this:-21 -24 -23
can … through:-9 14 45
can … to:-42 -17 -40
can … with:-27 -25 -13
can … without:9 33 33
canada:-7 -6 -3
canal:26 34 35
canal … night:22 26 30
canal … teh:-21 -16 -12
canals:-1 -3 0
canary:48 43 38
cancel:23 40 17
cancel teh:-26 -8 -7
cancelled:-26 -26 -4
cancelled adn:-21 -21 -22
cancelled teh:-28 -21 -2
cancelled … because:-20 -17 -10
cancelled … i:-21 -10 -8
cancelled … milk:-34 -33 -4
cancels:-4 -1 0
cancer:-13 -54 -30
cancer adn:37 0 -1
cancer i:26 -2 -1
cancer … wouldnt:32 -1 -1
cancers:-1 0 0
candle:-4 3 5
candle … teh:25 27 20
candles:-32 -41 -43
cannabis:-7 -4 -3
cannot:1 -3 -5
cannot see:44 64 61
cannot stop:52 19 0
cannot wait:-21 -31 -32
cannot … on:27 9 -12
cannot … teh:50 51 38
cannula:-22 -23 -30
cannula … in:-21 -22 -13
canoe:-4 -1 -1
cans:63 -18 -3
cans in:72 4 9
cans of:-24 -1 -1
cans … car:32 -1 0
cans … in:-21 -3 7
cans … teh:33 -18 -10
cansada:37 -7 -9
cansado:131 -5 -5
cant:62 66 46
cant be:-24 -26 -9
cant bring:-30 -9 -7
cant carry:23 26 23
cant do:1 9 51
cant eat:26 9 -3
cant feel:30 48 58
cant get:41 51 40
cant go:41 -8 -8
cant hav:-33 -20 -9
cant hear:32 -7 -19
cant hold:63 77 56
cant i:-76 -1 -5
cant imagine:-10 -21 -3
cant keep:-14 20 5
cant leave:29 -1 -14
cant live:-72 -22 -8
cant look:32 -10 -8
cant make:-41 -25 -13
cant open:-22 -14 -9
cant picture:38 -6 -1
cant promise:22 36 -29
cant put:34 -6 1
cant read:29 25 33
cant recall:17 16 34
cant remember:46 41 38
cant rouse:47 50 48
cant say:38 38 -31
cant see:23 -37 -51
cant seem:25 -5 -8
cant shake:53 51 26
cant sleep:-53 -20 -15
cant speak:-43 -29 -17
cant stop:57 88 10
cant swim:76 62 69
cant take:-42 -4 -34
cant think:28 -4 -10
cant wait:-48 -45 -45
cant wake:22 20 37
cant … a:-4 -18 -56
cant … about:40 21 -9
cant … address:63 58 56
cant … adn:-34 -19 -13
cant … another:53 73 59
cant … any:59 42 32
cant … anymore:13 -2 33
cant … anything:-34 -18 -26
cant … at:41 -7 -19
cant … awake:20 21 34
cant … being:-51 -25 -12
cant … beyond:30 32 32
cant … blood:20 23 25
cant … cant:-6 10 -35
cant … cup:0 1 -39
cant … cutting:55 52 -4
cant … day:10 39 51
cant … dont:34 33 -22
cant … down:79 37 -8
cant … film:22 -1 -2
cant … fingers:-25 -22 -21
cant … for:-16 -46 -38
cant … futur:2 -21 -9
cant … get:-36 -29 -26
cant … geting:22 -8 -4
cant … her:27 32 53
cant … here:39 12 7
cant … him:63 46 90
cant … home:58 -20 -7
cant … how:-50 -34 -29
cant … i:-24 -18 -17
cant … in:26 14 37
cant … it:-2 -27 -24
cant … its:-7 -30 -6
cant … know:28 30 -4
cant … lief:51 5 7
cant … living:-64 -3 -1
cant … longer:26 32 31
cant … me:29 39 50
cant … more:30 31 -25
cant … much:-65 -26 -14
cant … mum:22 28 -4
cant … my:39 44 53
cant … no:-34 -21 -31
cant … not:-25 8 -21
cant … off:-33 -14 -4
cant … on:-1 -33 -52
cant … one:66 29 44
cant … out:-20 -6 -5
cant … past:25 23 34
cant … picturing:20 21 -31
cant … real:25 23 29
cant … reason:39 9 13
cant … ring:14 21 27
cant … she:12 21 16
cant … stop:5 -2 -30
cant … take:12 12 25
cant … teh:37 25 41
cant … that:-10 -27 -10
cant … ther:-26 -13 -12
cant … thinkn:24 24 -1
cant … this:-23 44 12
cant … to:24 12 0
cant … today:16 16 24
cant … tuesday:-34 -30 -25
cant … u:-30 -34 -15
cant … up:46 26 3
cant … wat:-24 -17 -12
cant … way:-14 -6 -36
cant … whats:21 22 2
cant … why:23 -11 -11
cant … with:-22 -16 -27
cant … without:-70 -27 -8
cant … woken:-28 -21 -6
cant … wont:-26 -26 -52
canteen:-3 -2 0
cap:-22 -19 -13
capital:-5 -4 -2
capitals:-5 0 -2
caps:-5 -7 -4
capsules:-32 -15 -1
captain:-8 -5 -3
captains:-2 -1 -2
captioned:18 20 24
captive:60 23 26
captive bolt:60 23 26
car:-11 1 -1
car adn:33 33 38
car after:45 51 -2
car door:3 2 -28
car for:29 22 23
car has:20 24 39
car i:-27 -14 -3
car its:54 42 -1
car keys:-29 -30 -32
car outside:34 12 -1
car to:35 36 10
car with:-24 -17 -16
car … a:20 25 -13
car … adn:-29 -33 -47
car … at:-34 -29 -34
car … gone:59 59 54
car … her:23 22 39
car … i:-12 -29 -11
car … im:32 34 42
car … ive:6 4 -27
car … me:-13 -24 -14
car … my:6 5 -21
car … of:26 0 5
car … on:-28 -10 -15
car … one:-21 -20 -19
car … roof:54 45 44
car … she:28 27 26
car … sister:31 31 -5
car … something:14 16 23
car … sunday:-32 -29 -27
car … teh:10 -30 -42
car … this:20 19 23
car … to:-25 -30 -23
car … tomorrow:-3 -14 -23
car … waiting:-21 -12 -11
caravan:-2 20 34
caravans:0 0 0
carbon:-7 -4 -3
carbs:-21 -9 -11
card:-49 -59 -58
card adn:-41 -36 -31
card in:23 1 -4
card … my:30 0 -13
cardboard:-7 -20 -21
cardiac:-7 -4 -3
cardiff:-18 -12 -8
cardigan:9 14 14
cardigans:-3 -4 -1
cardiologist:-12 -12 -7
cards:-32 -45 -45
care:-7 11 -32
care about:-41 -17 -4
care if:40 18 -12
care less:63 69 50
care of:-20 -23 19
care wat:22 36 -18
care whether:17 21 0
care … adn:-8 -19 -20
care … dont:12 20 -1
care … happens:24 32 -18
care … im:5 -4 -22
care … live:-13 -47 0
care … my:10 10 22
care … teh:37 26 39
care … wake:23 33 2
career:-2 13 25
careful:-13 -12 -2
carer:1 -2 -51
carer at:21 24 -7
carer slaps:25 22 -24
carer … me:22 23 -7
carer … my:19 15 -20
carer … teh:-33 -25 -16
carers:9 5 5
carers dont:-24 -23 -20
carers … come:-24 -23 -20
carers … ive:-27 -28 -21
cares:28 53 43
caretaker:19 29 17
carga:31 -2 -2
carga para:29 -2 -2
carga … mis:20 -1 -1
caring:8 10 12
carlisle:-6 -2 -1
carol:-6 -4 -3
carols:11 13 21
carpal:-18 -9 -4
carpark:-22 -17 -18
carpark … for:-31 -34 -36
carpark … teh:-31 -34 -36
carpet:-13 -4 -11
carriage:-9 -14 -8
carriageway:3 1 5
carried:7 8 1
carried on:22 18 15
carried … adn:-21 -17 -10
carrier:-22 -14 -14
carrier bag:-21 -14 -14
carries:5 -1 -7
carrots:-12 -12 -2
carry:24 10 14
carry me:34 37 37
carry on:24 -27 -15
carry teh:-22 -15 -16
carrying:-1 5 -23
carrying on:15 23 -7
cars:47 65 62
cars … adn:-23 -6 -7
cars … at:2 16 21
carta:32 32 37
carta esta:29 16 15
carta … en:29 16 15
carta … la:39 27 23
cartas:-2 -1 -4
cartoon:-6 -4 -1
cartridges:3 2 2
carved:52 63 -5
carved … into:48 51 0
carved … my:59 61 -1
carvery:-2 -11 -7
carving:-5 1 -39
carving teh:-33 -30 -34
carving … in:28 28 -12
carving … my:50 52 3
carving … teh:-19 -21 -9
casa:-16 5 -17
case:5 3 9
case … adn:39 58 -1
case … it:-26 -19 -18
caseload:-5 5 -5
cases:-17 -17 -21
cash:37 36 5
cash adn:70 59 -2
cash … i:1 5 26
cashier:-4 -4 -4
casi:-28 -3 -3
casserole:-4 0 2
casseroles:-32 -18 -20
cast:-9 -7 -6
castle:-4 -1 -1
casualty:-7 -7 -36
cat:-49 -51 -40
cat goes:-7 -5 -26
cat is:24 25 23
cat … goin:-3 -4 -23
cat … im:-7 -8 -28
cat … my:-17 -22 -16
cat … she:25 -6 1
cat … to:-22 -14 -10
catalogue:-1 -1 -1
cataracts:-7 -5 -1
catch:37 18 -11
catch teh:-19 -21 -58
catch … bus:-15 -19 -57
catch … this:-50 -50 -28
catch … u:-1 12 -24
catches:0 0 -9
catching:-12 -42 -15
catching teh:-24 -54 -32
catching … bus:-23 -53 -29
catching … iykyk:25 -18 -4
catching … long:29 -1 0
catching … to:30 34 29
catching … tonight:-64 -42 -29
caterer:-9 -10 -7
cathedral:-1 -1 -1
cats:-18 -24 -28
cats … i:24 27 25
cats … out:22 21 18
cats … teh:-59 -59 -59
cattle:-16 -10 -5
caught:-28 -44 -35
caught myself:4 -20 -23
cause:-9 -6 -5
cava:20 20 27
cave:6 8 19
cave his:10 11 23
cave … head:10 11 23
cave … in:10 11 23
cba:50 58 -1
cbt:-25 -24 -18
cd:0 -1 0
ce:26 34 0
ce matin:30 38 -8
ce … le:-23 -22 -21
ce … me:-26 -23 1
ceiling:5 12 -1
ceiling … adn:24 20 19
ceilings:4 7 10
celebrate:-12 -4 -1
celebrated:-13 -10 -5
celebrating:-2 -26 -14
celebrity:1 9 -8
cell:32 6 -4
cell … teh:25 -5 -1
cellmate:3 4 0
cello:-21 -13 -1
cells:-19 -15 -17
cemetery:23 -2 -1
cent:22 -10 -4
cent … in:28 -1 0
centre:-10 -3 -21
centre i:38 41 1
century:5 -6 -4
ceramica:-23 -6 -3
cereal:-18 -6 -12
ceremony:-1 0 0
certain:-5 5 -16
certificate:12 4 -10
certs:-1 -2 -1
ces:-15 -14 0
cest:56 42 43
cest … je:53 52 60
cetait:-6 -2 -1
cette:14 17 5
cette nuit:10 10 26
ch:0 0 0
chain:34 35 25
chain adn:50 41 43
chain … coming:42 43 38
chain … teh:-25 -15 -7
chains:-20 -13 -14
chainsaw:62 59 68
chair:37 53 52
chair against:21 20 -15
chair by:-23 -16 -11
chair i:33 27 15
chair is:43 40 35
chair to:-27 -20 -17
chair under:22 22 27
chair … beam:23 19 21
chair … door:24 23 -11
chair … i:-13 -11 -24
chair … me:43 36 35
chair … my:68 78 80
chair … new:29 29 30
chair … sat:-21 -14 -8
chair … that:28 29 30
chaired:-4 -1 -1
chairs:-54 -51 -38
chairs no:-42 -33 -25
chairs … more:-43 -34 -25
chalk:17 19 17
chalked:-13 -14 -16
challenge:-16 -14 -11
chamber:-1 -2 0
chamomile:0 -5 -11
champagne:12 -8 -1
champion:-11 -11 -2
chance:16 12 -16
chance … it:44 39 0
chandler:0 0 0
chandlers:4 5 8
change:-15 -13 5
change for:30 -7 -1
change ive:-25 -25 -7
change my:30 38 40
change … adn:25 36 35
change … me:30 -7 -1
change … mind:57 69 59
changed:-9 1 15
changed my:26 14 14
changed … adn:22 20 14
changed … but:33 34 31
changed … mind:36 42 38
changes:61 65 59
changes sat:31 38 42
changes … to:20 19 -4
changing:-19 -15 -37
changing it:8 21 -1
changing room:-24 -23 -20
channel:-35 -34 -27
chanson:-3 -2 -1
chante:-9 -3 -2
chaos:-23 -20 -13
chap:-13 -15 -17
chapel:8 11 12
chaplain:-10 -4 -2
chappals:4 4 7
chapter:-30 -30 -21
character:0 14 -8
character … to:9 47 -4
character … want:8 37 0
charcoal:-4 -7 -4
charcoals:-1 -1 -2
charge:-20 -18 -13
charged:-15 -10 -8
charger:-2 -30 -10
charger if:53 -1 0
charger … u:53 -3 -1
chargers:-13 -9 -11
charges:0 0 0
charging:-27 -26 -27
charity:-37 -31 -26
charitys:0 0 0
charla:0 -1 -1
charming:-1 1 1
chart:-11 -11 -5
charts:-3 -1 -1
chase:3 1 1
chased:40 8 19
chased it:7 22 26
chased … with:4 16 26
chat:-33 -39 -33
chat … id:3 -23 -13
chat … on:-18 -20 -20
chats:-6 -7 -1
chatted:22 21 7
chatted to:21 24 8
chatted … me:21 24 8
chatting:-1 -1 2
chavales:1 4 0
cheap:-30 -28 -24
cheaper:-14 -11 -7
cheat:-1 -3 -1
cheating:-31 -20 -14
cheats:-1 0 0
check:-12 -8 6
check … i:-35 -27 -14
check … tomorrow:5 22 15
checked:-18 -4 15
checked my:-26 -12 -11
checked out:-24 -24 -23
checked … hotel:-22 -22 -18
checked … teh:-24 -22 -21
checked … times:-23 -20 -22
checked … train:-23 -20 -22
checking:-19 -2 7
checking out:17 26 20
checkout:19 24 23
checks:-17 -8 -5
checks … adn:20 19 -10
cheek:-26 -16 -8
cheekbones:-12 -11 -10
cheeks:-5 -11 -7
cheeky:-1 0 0
cheer:5 -4 -2
cheered:2 -4 -2
cheerful:18 19 -7
cheerful i:16 29 -3
cheerfully:-3 -1 0
cheering:2 -5 -6
cheerio:124 124 112
cheers:25 28 33
cheers for:38 34 41
cheers … laughs:37 39 42
cheers … teh:43 41 48
cheese:-30 -34 -22
cheesecake:-15 -9 -4
chef:-17 -15 -8
chefs:-4 -5 -5
chek:-6 -1 0
chem:-4 -6 -3
chemical:33 32 29
chemist:-24 -8 2
chemist adn:27 29 26
chemist im:28 27 27
chemist … holidays:28 27 27
chemist … on:28 26 26
chemistry:-7 -3 -2
chemists:-10 -19 -10
chemo:-8 -10 2
chemos:-1 -3 -2
cheque:18 -2 -2
chess:-24 -18 -11
chest:59 70 82
chest adn:64 56 73
chest at:-21 -25 -27
chest feels:33 45 53
chest freezer:11 11 29
chest goes:-34 -36 -23
chest hurts:28 33 3
chest i:-4 21 15
chest is:33 39 50
chest pain:-96 -86 -42
chest … adn:34 47 -5
chest … cant:44 51 74
chest … goin:20 21 43
chest … heavy:21 21 30
chest … i:33 24 4
chest … im:21 20 19
chest … is:55 40 42
chest … its:25 25 26
chest … ive:29 34 -2
chest … lake:26 19 19
chest … slow:22 20 34
chest … teh:33 29 38
chest … tight:-39 -31 -22
chest … to:32 30 37
chew:-10 -7 -5
chewed:-7 -9 -9
chewing:10 -3 -3
chews:-2 -3 -3
chez:7 7 -5
chicken:-29 -20 -23
chickened:0 1 3
chickens:-3 -1 0
chidi:29 26 28
chief:1 1 -1
chien:-5 -4 -3
child:2 12 28
child i:-21 -14 -8
child is:33 34 31
child to:25 25 41
child … me:36 28 27
child … of:37 38 36
childhood:-9 -3 -1
childminder:8 8 0
children:-21 -10 -20
children i:16 28 32
children with:18 22 -4
children … i:-21 -20 -33
children … leter:-35 -30 -22
children … me:22 24 -5
children … to:-23 -24 -38
childs:-12 -10 -8
chimney:2 3 12
chin:40 44 52
chin up:28 12 -2
china:-14 -10 -8
chip:-7 -22 -16
chippy:-19 -16 -2
chips:-69 -55 -48
chips … it:23 18 -2
chiropodist:-13 -8 -9
choc:-3 -2 -1
chocolate:-42 -35 -27
chocolats:-22 -20 -19
choice:35 19 16
choice my:9 1 -25
choice … im:-2 1 -30
choir:-13 -15 -19
choir in:22 31 33
choir … pipes:11 16 22
choir … teh:3 14 21
choirs:0 0 3
choked:36 38 -28
choked me:45 46 -28
choked … twice:41 42 -7
chokes:55 54 -9
chokes me:55 54 -9
choking:-33 -30 23
choose:56 -30 -10
choose teh:59 0 0
chooses:0 0 0
choosing:39 64 18
choosing adn:12 12 28
chop:-3 -3 -4
chopped:-25 -21 -16
chopping:-21 -17 -10
chords:-12 -4 -4
chore:23 -5 -1
chores:-1 -1 -5
chorus:-19 -14 -5
chose:-13 -8 -11
chose … its:-22 -16 -29
chosen:42 57 48
chosen teh:46 48 56
chosen … birthday:-14 -15 -21
chosen … date:20 21 25
chosen … hour:-22 -6 -2
chosen … tree:-23 -22 -16
chrissie:-1 -1 0
christ:-15 0 -3
christening:-5 -39 -33
christening adn:-27 -18 -14
christmas:-67 -39 -67
chucking:-7 -3 -4
chuffed:-32 -25 -10
church:9 26 44
church adn:-26 -16 -15
church bury:17 26 -14
church clothes:33 29 38
church with:21 22 21
church … me:17 26 -14
church … my:45 41 38
church … them:35 33 43
churchyard:11 -1 0
chutney:-3 -1 -1
cian:-21 -13 -13
ciaran:-2 -3 -1
cidal:66 75 -1
cide:-6 -4 -6
cider:-41 -35 2
cigarette:-2 1 5
cigarette … i:42 51 68
cigarettes:14 13 -8
cinema:-6 -8 -7
circle:-3 -2 -1
circled:-1 -2 0
circus:-7 -4 -6
cistern:20 0 1
citalopram:-28 -17 -9
citizen:-2 -1 0
citron:-2 -1 -1
city:-46 -39 -28
civil:-29 -14 -8
ck:-1 -1 -1
cking:-39 -29 -10
cl:-1 0 0
claimed:-1 -1 0
clammy:60 53 54
clammy adn:34 14 31
clap:-9 -20 -6
clapped:-14 -7 -17
clappers:48 60 45
clapping:1 7 0
claps:-1 -1 -1
clare:-11 -4 -4
clase:-7 -1 -6
clases:-5 -1 -1
class:-9 1 -10
class adn:29 35 35
class … after:30 36 36
classes:-7 -5 -4
claw:16 19 22
claw hammer:16 19 22
clawing:15 -7 0
clay:-2 -2 -3
clays:-37 -30 -28
clays … teh:-35 -22 -24
clean:-26 -40 -47
clean i:-22 -14 -9
clean im:-25 -22 -15
clean it:17 24 -8
clean … its:-15 -30 -20
clean … ive:-25 -6 -1
cleaned:-9 5 -3
cleaned adn:13 11 25
cleaned … adn:16 16 34
cleaned … fridge:19 19 23
cleaned … room:5 10 30
cleaner:-12 1 -7
cleaner ive:27 33 24
cleaners:14 19 44
cleaning:1 3 5
cleans:0 0 -19
clear:-22 -7 -30
clear adn:-24 -23 -15
clear … for:40 44 -1
clear … it:44 46 -5
clear … teh:-36 -31 -17
clear … to:-21 -1 0
cleared:-16 -3 9
cleared my:-34 -27 -28
cleared teh:-23 -21 -13
cleared … adn:-31 -26 -15
cleared … room:-30 -25 -21
clearer:-16 -16 -12
clearing:49 53 46
clearing mums:-25 -22 -22
clearing … my:30 33 31
clearly:-25 -18 -9
cleric:-4 -1 -2
clerical:56 -6 -6
clerical error:60 -3 -3
clever:24 -18 -14
click:-4 -39 -39
clicked:-7 -3 2
clicker:-5 0 -2
clicks:22 23 21
client:39 31 -7
client … u:-24 -17 -2
clients:-11 -7 -8
cliff:70 73 79
cliff on:10 21 19
cliff … adn:18 28 20
cliff … for:28 31 32
cliff … me:28 31 32
cliff … to:37 42 41
cliffs:36 45 48
cliffs adn:13 11 23
cliffs i:14 16 28
cliffs one:-26 -23 -19
cliffs to:28 25 19
cliffs … a:20 18 30
cliffs … moher:-23 -15 -13
cliffs … night:-26 -23 -19
cliffs … one:-26 -23 -19
cliffs … say:23 25 17
cliffs … she:24 21 19
climb:47 49 38
climb out:53 44 33
climb … of:54 43 29
climb … teh:23 19 11
climbed:67 62 62
climbed over:47 49 44
climbing:12 19 16
climbing out:26 30 31
climbing roap:21 17 25
clime:17 18 18
clinic:-24 -43 -60
clinic appointment:30 39 -2
clinic today:-26 -17 -11
clinic … a:33 -6 -4
clinic … i:42 -5 -1
clinic … it:-24 -9 -6
clinic … teh:-28 -20 -14
clinic … theyve:-23 -21 -11
clinic … this:22 -3 -1
clinics:0 -2 -3
clint:-4 -2 -2
clip:-12 -9 -9
clipboard:-1 -2 0
clives:-1 0 0
clock:24 11 26
clock it:18 24 -1
clock … adn:0 5 -31
clock … i:-8 -27 -12
clock … teh:-23 -19 -9
clock … tonight:22 28 27
clocked:-2 15 13
clocks:-10 -6 -3
clockwork:-13 -5 0
clonazepam:38 37 34
clonazepam … on:23 21 14
clonidine:-13 -4 8
close:16 26 -1
close my:53 57 54
close to:-14 -17 -20
close … account:21 21 21
close … i:-28 -13 -10
close … my:-60 -51 -1
closed:13 -3 -17
closed it:39 0 0
closed … ive:40 36 37
closed … laptop:15 -21 -12
closed … on:40 37 36
closed … up:36 -4 -4
closer:62 -6 -4
closes:-7 -8 -9
closet:13 22 15
closing:55 43 44
closing im:26 26 30
closing my:28 30 33
closing teh:-23 -32 -29
closing … book:-4 -24 -23
cloth:-14 -2 -2
clothes:19 15 3
clothesline:3 2 4
clover:-4 -3 -6
clown:3 -2 -1
clozapine:-3 -4 -2
club:-24 -14 -18
club adn:-22 -11 -17
club tomorrow:-10 -24 -17
club … adn:-20 -21 -17
club … hes:-22 -20 -27
clubhouse:-19 -13 0
clubs:-1 0 0
clue:20 27 -17
clumsy:-5 -2 7
clutch:-30 -24 -16
cnat:58 61 69
co:6 -1 -3
coach:9 11 -18
coach … at:-29 -23 -6
coached:-11 -8 -5
coaches:3 2 -3
coaching:-11 -20 -21
coal:-42 -40 -15
coal shed:-43 -40 -15
coast:5 12 16
coast … teh:45 42 38
coaster:3 0 0
coastguard:12 23 17
coat:59 74 78
coat adn:28 6 12
coat full:26 29 29
coat i:-36 -26 -20
coat in:-30 -12 -10
coat is:-27 -13 -10
coat it:32 41 21
coat on:24 25 18
coat … i:34 26 28
coat … it:-29 -13 -15
coat … me:25 -38 -36
coat … my:21 26 22
coat … nobody:-4 -36 -24
coat … of:26 29 28
coat … sat:-25 -22 -24
coat … teh:33 36 32
coat … that:19 23 24
coats:-8 -8 -10
cocaine:3 -12 -5
cocina:-38 -4 -2
cockerel:-3 -3 -1
cocoa:-21 -14 -10
codamol:0 -2 0
code:-2 14 12
coded:-6 -6 0
codeine:39 -37 -30
codeine adn:24 -15 -5
codeine teh:66 -1 -1
codeine … i:61 -5 -4
codeine … teh:58 28 27
codes:-1 -1 -1
coding:-8 -2 -3
coercive:0 0 0
coffee:-11 13 3
coffee adn:17 34 38
coffee … last:21 27 0
coffees:-1 0 4
coffin:14 0 -13
coffins:23 29 31
coin:-1 -1 -6
coins:-4 0 0
coke:31 20 22
coke adn:30 20 7
coke … i:29 -9 -4
col:0 -1 0
cola:-7 -7 -1
cold:20 16 23
cold adn:29 18 4
cold night:-27 -22 -21
cold on:34 35 44
cold sober:24 9 0
cold turkey:-15 -39 -35
cold water:-25 -20 -11
cold … adn:10 12 20
cold … all:21 19 13
cold … at:29 28 24
cold … had:20 23 26
cold … hav:-19 -24 -19
cold … i:31 4 -2
cold … ive:22 26 25
cold … know:-23 -15 -12
cold … off:5 16 20
cold … on:12 4 24
cold … slapping:19 20 25
cold … teh:-42 -37 -37
cold … this:26 22 23
cold … was:-7 -22 -8
colegio:-12 -2 -3
coleslaw:-2 -2 0
colin:0 -3 -1
collage:-1 -2 0
collapsed:-55 -48 -74
collapsed at:0 0 -35
collapsed in:19 20 27
collapsed on:-36 -37 -25
collar:-9 -6 -20
colleague:55 56 40
colleague … teh:48 48 47
colleagues:-8 -9 -7
collect:-17 -43 -37
collect it:-26 -7 -6
collected:-9 -5 -3
collecting:10 15 12
collecting me:-23 -20 -13
collecting … since:12 12 21
collection:-1 7 10
collects:-8 -5 -3
college:-24 -32 -43
college hes:2 2 -33
college i:-25 -24 -12
collie:-13 -10 -12
colonoscopy:-8 -8 -12
colony:7 6 5
colour:37 38 35
colour adn:25 24 21
colour i:24 -1 0
colour of:19 21 24
colour … adn:19 22 22
colour … hes:22 18 16
coloured:31 0 0
coloured in:32 0 0
colouring:2 0 1
colours:-2 -2 7
column:1 0 -4
colur:32 31 -1
coma:5 -8 -4
combat:-9 -2 -1
combination:8 10 5
combine:-6 -3 11
come:19 31 35
come adn:-25 1 1
come at:-21 -22 -17
come back:32 16 20
come from:-12 -16 -25
come here:-26 -25 -15
come home:22 -2 17
come in:-32 -3 18
come ive:-24 -20 -35
come looking:5 4 -26
come on:-24 -26 -23
come out:8 -38 -20
come over:-22 -14 -7
come round:14 -33 -33
come teh:-21 -20 -20
come through:22 17 18
come to:45 38 6
come wen:22 5 7
come with:21 13 15
come … a:-26 -17 -9
come … adn:-38 -32 -30
come … as:20 -28 -9
come … by:45 46 61
come … call:17 19 58
come … dont:4 13 -29
come … door:53 46 39
come … every:50 4 -7
come … for:-27 -32 -50
come … friday:24 21 8
come … from:58 14 4
come … funeral:46 31 -12
come … here:-12 -27 -14
come … his:-25 -26 -26
come … i:5 30 18
come … it:-29 -11 -43
come … its:-26 -33 -38
come … me:-6 -18 -31
come … my:30 19 26
come … not:40 33 34
come … of:33 -14 -4
come … over:13 18 26
come … seeing:12 22 29
come … teh:15 21 18
come … tell:-25 -16 -16
come … ten:27 18 27
come … to:23 -11 -9
come … tonight:-26 -16 -14
come … twenty:59 60 53
come … wont:65 75 70
comedy:-1 0 -1
comes:21 47 34
comes adn:39 43 42
comes at:25 18 11
comes friday:-28 -21 -18
comes in:22 29 -20
comes off:45 44 -1
comes out:17 10 32
comes thursday:-83 -81 -80
comes thursdays:-24 -12 -8
comes … adn:40 56 62
comes … after:24 18 14
comes … at:40 38 31
comes … can:-68 -63 -63
comes … i:-56 -57 -66
comes … me:76 80 39
comes … morning:28 28 34
comes … my:30 40 -25
comes … night:2 3 -22
comes … room:30 38 -31
comes … she:-21 -13 -10
comes … teh:-11 -6 23
comes … ther:17 20 23
comes … wen:-26 -23 -15
comes … wil:17 20 23
comfort:18 27 23
comfort to:55 47 39
comfortable:-14 -11 -9
comforting:57 0 -2
comfy:-10 -8 -6
comic:-15 -9 -7
comimos:0 2 -3
comin:13 17 24
coming:12 26 43
coming back:-6 19 22
coming down:46 39 38
coming for:-32 -23 -25
coming home:27 31 29
coming out:42 41 31
coming round:22 26 19
coming through:15 21 4
coming to:-9 -43 -45
coming … adn:-47 -45 -34
coming … alcohol:-18 -25 -19
coming … his:20 13 8
coming … im:-32 -9 -11
coming … in:-41 -35 -29
coming … me:-19 -33 -29
coming … my:1 5 21
coming … of:36 40 34
coming … on:-16 -20 -22
coming … see:35 -10 -6
coming … that:-26 -22 -13
coming … to:-17 -20 -15
coming … under:-24 -15 -19
coming … xanax:44 43 34
comit:52 73 -4
comit not:52 74 -54
comit sudoku:31 58 -23
comit suicide:31 37 69
comit to:-21 -14 -3
comit … adn:5 6 -31
comit … had:55 82 -8
comit … i:-42 -42 -17
comit … no:22 45 -6
comit … tonight:5 5 58
comme:-1 -1 -1
commence:23 23 31
comment:-21 -8 -8
comments:-3 -2 12
committed:-15 -11 -3
committee:-46 -36 -31
commode:1 0 -2
common:-34 -18 -11
communion:4 -1 -2
community:-23 -14 -11
commute:-15 -15 -11
commuters:-1 -1 0
como:-35 -68 -23
como … a:-20 -24 -4
companeros:-2 -1 0
company:-17 -21 -20
company no:-17 -20 -20
company … more:-17 -20 -20
compared:-2 -9 -6
compensation:19 26 30
competition:-10 -7 -2
complain:36 -19 -11
complained:-23 -19 -7
complaining:-9 -5 -6
complains:7 37 -6
complaint:1 1 0
complaints:-2 -1 1
complete:-31 -18 -6
completed:-1 -9 -2
completely:0 0 0
compliment:35 42 33
composing:-6 11 -8
compost:-1 -1 0
compre:22 15 13
comprimes:-5 -3 2
compulsory:-2 -1 -1
computer:-13 -12 -7
con:-20 -5 -21
con mi:-123 -9 -13
con … de:57 -2 -3
con … vida:-94 1 -8
concealer:0 0 -2
concerned:55 24 30
concert:-33 -26 -18
conclusion:-1 -6 -10
condemned:-5 -3 -1
conditionals:0 1 0
conducted:-3 -2 -2
cone:-4 -2 -2
conference:-17 -36 -34
conference … my:-23 -19 -14
confess:-2 -5 -3
confession:-9 0 1
confided:-9 -5 0
confiscated:24 45 44
confiscated one:24 45 44
confront:-8 -6 -13
confused:-34 -46 -38
confusing:-5 -4 -1
confusion:-14 -6 -3
congratulating:-5 -10 -5
connor:-8 -3 -3
conscience:0 0 3
conscious:15 -11 24
conservatory:26 -1 -6
consider:-57 -31 4
considered:-93 -101 -4
considering:56 67 7
considering ending:9 37 -6
considering suicide:40 40 -3
considering … lief:9 37 -6
considering … my:9 37 -6
console:52 -3 -2
constable:1 2 2
constant:-13 13 -10
constantly:0 0 0
consultant:-30 -13 -19
consumption:-1 0 0
contact:-16 -29 -13
contact … teh:-23 -18 -7
contacts:-12 -12 -6
content:5 15 20
contents:0 0 0
contest:-5 -2 -3
continue:-35 -23 -16
contract:-28 -28 -19
control:-36 -16 -39
controlled:-2 -1 -1
controller:-4 -3 -3
controls:26 39 -5
convent:-1 -2 -1
convention:-3 -5 -5
conversation:-12 -5 -10
convert:-12 -9 -5
convinced:-27 5 8
convinced that:14 7 27
convinced … she:5 6 22
convulsing:58 58 63
cook:22 21 -16
cook wrong:20 18 0
cook … he:20 18 0
cooked:-30 -30 -25
cooker:-16 -12 -9
cookery:-9 -5 -3
cooking:-35 -35 -32
cooking down:15 23 22
cooking wine:26 -4 -1
cooking … my:24 20 0
cooking … ther:26 32 30
cool:-31 -12 -12
coordinator:-11 -10 -4
cop:-27 -2 1
cope:-16 -16 -23
copied:-2 -12 -3
coping:31 3 -14
copper:-15 -9 -6
copy:5 7 21
copy adn:15 21 39
cord:42 56 41
cord of:-35 -35 -35
cord … curtain:-35 -35 -35
cord … neck:16 19 25
cord … teh:-19 -9 -20
corde:19 16 15
corde est:42 41 43
corde … au:21 20 22
corde … est:-20 -18 -19
corde … prete:29 27 30
cork:-15 -14 -9
corner:5 5 13
corner adn:-25 -20 -12
corner i:25 -9 1
corner … dont:25 -9 -2
corner … think:-12 -25 -16
corners:0 -7 -7
coroner:1 4 21
coroners:-9 -8 -8
corpse:-2 -2 -1
correct:-28 -18 -9
corrected:-4 9 -3
corridor:8 4 36
corridor … it:23 28 48
corse:-2 -1 0
cortando:4 18 -6
cortando el:-29 -11 -4
cortando otra:32 33 -1
cortando … pelo:-21 -9 -3
cortando … vez:32 33 -1
cos:61 95 79
cos he:12 10 22
cos i:53 60 47
cos … said:26 27 30
cos … teh:28 29 20
cosas:-4 7 6
cost:26 -27 -10
costume:-13 -12 -10
cosy:-1 -3 -3
cot:-1 1 10
cottage:-6 -7 -7
cotton:-13 -1 -1
couch:-19 1 2
coucher:-19 -14 -5
cough:-46 -47 -10
coughing:-43 -22 -4
could:-13 -31 -13
could be:-21 -37 -26
could dei:-31 -12 -9
could despawn:49 -1 0
could fall:22 -3 -1
could find:-46 1 -5
could go:-32 -6 -9
could hand:27 -1 0
could i:26 31 48
could lie:-33 -12 -7
could of:20 18 23
could say:-20 4 -6
could see:-33 -17 -11
could vanish:31 -1 -1
could … a:-21 -15 -5
could … adn:70 28 33
could … all:-28 -5 -3
could … asleep:22 -3 -1
could … by:9 -1 22
could … could:33 35 31
could … down:-32 -15 -10
could … from:-42 0 2
could … go:12 15 24
could … i:-36 -11 24
could … it:-2 -11 -21
could … me:-48 -8 -17
could … my:3 -28 -4
could … myself:25 8 -2
could … no:-20 -8 1
could … off:12 -40 -15
could … on:-44 -27 -10
could … strangled:-34 -28 -30
could … teh:-18 -18 -23
could … them:35 -20 -10
could … this:-30 -10 -5
could … to:-36 -28 -16
could … wake:42 32 -3
could … why:53 -2 -1
could … with:26 14 -11
couldnt:-13 -11 -32
couldnt be:-23 -12 0
couldnt bear:36 -13 -1
couldnt care:53 38 -2
couldnt climb:14 27 4
couldnt do:3 -20 -4
couldnt hav:46 34 24
couldnt keep:14 24 31
couldnt stay:-67 -67 -83
couldnt tell:18 22 -10
couldnt wait:26 26 34
couldnt … another:30 30 1
couldnt … any:53 46 53
couldnt … done:39 27 29
couldnt … i:24 7 -4
couldnt … less:37 37 0
couldnt … longer:19 19 24
couldnt … stopped:32 22 19
couldnt … ther:31 26 27
couldnt … this:72 66 54
couldnt … to:48 -1 6
couldnt … u:29 17 4
couldve:-7 -7 -4
council:-31 -19 -12
councillor:-11 -9 -5
councils:-21 -20 -7
counselling:-21 -21 -15
counsellor:-31 -23 -8
counsellors:-30 -29 -9
counselor:5 -13 -5
count:15 14 19
count at:40 32 34
count of:18 30 22
count teh:-28 -12 -8
count … a:22 27 19
count … at:-24 -18 -14
count … how:19 20 22
count … many:36 22 23
count … nine:41 33 37
countdown:-2 -4 -4
counted:7 2 8
counted adn:22 10 8
counted i:15 25 33
counted out:-13 -23 -32
counted teh:23 30 34
counted tiles:26 -20 0
counted up:-44 -33 -23
counted … in:-21 -17 -16
counted … my:-28 -22 -19
counted … on:33 3 -11
counted … ones:51 52 49
counted … pills:-21 -20 -18
counted … teh:-2 -30 -34
counted … theres:26 27 35
counter:32 -37 -29
counter adn:21 -30 -16
counterpane:11 7 7
counties:-19 -11 -9
counting:42 3 12
counting down:56 50 47
counting hours:49 -1 -3
counting i:37 25 29
counting it:-26 -19 -20
counting … a:61 61 54
counting … from:24 28 20
counting … my:-21 -11 -14
counting … one:45 -1 -3
counting … teh:21 -1 -5
counting … ten:-25 -19 -20
counting … to:64 56 69
country:0 -3 8
country adn:-19 -29 -8
counts:6 9 23
counts my:25 24 26
counts … tablets:49 39 31
county:-41 -28 -15
couple:-28 -26 -27
couples:-4 -3 -1
courage:27 16 10
courage to:20 -41 -15
courage … in:38 36 32
courier:-1 -1 11
course:-44 -42 -37
course … adn:-6 -22 -10
course … all:21 17 15
coursework:1 2 1
court:-25 -12 -3
court today:12 16 32
court … its:-17 -19 -21
court … judge:12 16 32
courting:-1 0 -1
courts:-9 -7 -1
cousin:10 5 14
cousin he:51 26 28
cousin … a:15 15 22
cousin … adn:-28 -18 -18
cousin … shes:-25 -19 -8
cousin … teh:-21 -11 -8
cousin … up:27 -11 4
cousin … wat:18 23 12
cousin … with:41 33 34
cousins:26 18 15
cousins wedding:22 18 18
cousins … as:58 54 40
cousins … home:54 51 49
cover:-9 -19 -15
covered:14 14 13
covered teh:38 16 16
covered … cuts:27 38 -2
covering:16 3 5
covers:22 28 -4
covers it:23 23 -6
covid:-3 -5 -2
cow:-40 -29 -24
coward:9 17 -3
cows:-9 -9 -17
cowshed:-18 -5 -5
coxswain:-3 -3 -1
cpap:-1 0 0
cpn:-6 8 -8
cpr:-10 -8 -7
crab:-1 -1 0
crack:41 -26 -10
crack adn:23 -12 -3
crack … heroin:25 -9 -4
crack … i:69 -12 -6
cracked:39 31 11
cracked my:16 22 -12
crackers:10 9 9
cracking:-2 0 -1
craft:23 35 -3
craft … my:26 36 -1
crafts:0 0 0
craic:5 6 6
cramp:-1 8 -6
cramps:9 1 11
crane:38 40 42
crane on:46 48 53
crane … site:45 47 46
crash:-21 -28 -23
crashes:40 -24 -9
crate:0 0 1
craving:-3 -61 -40
craving bad:48 -5 -4
craving for:36 -1 -1
craving is:150 -8 -9
craving teh:21 -11 -4
craving … can:-33 -1 -3
craving … i:48 -7 -7
craving … im:61 -2 -1
craving … it:-35 -5 -1
craving … ive:46 -4 -4
craving … me:-29 -1 0
craving … strong:90 -10 -7
craving … teh:-20 -1 -1
craving … that:30 -5 -1
cravings:-50 -63 -49
cravings are:26 -3 -2
cravings strong:43 0 0
cravings … can:43 0 0
cravings … this:50 -1 -1
crawl:9 4 5
crawled:-10 -8 -8
crawling:82 12 21
crawling … me:34 -6 -5
crawling … teh:31 43 54
crayons:-1 -1 0
crazy:-46 -29 -15
creaking:41 42 39
cream:-22 -13 -8
creamery:-7 -3 -1
creams:0 1 2
creative:52 20 -3
creative writing:28 21 -2
creative … he:-29 11 0
crecer:-2 0 0
credit:-15 -9 -11
credited:-1 -2 -6
credits:1 2 3
cree:0 0 -3
creek:20 1 1
crem:0 -5 -1
cremation:43 42 54
crematorium:-10 -10 -1
creo:-70 -4 0
crepes:-10 -7 -5
crept:-3 0 0
crete:-5 -4 -5
crew:52 67 50
crewe:0 -6 -6
crewmates:-3 0 -5
cricket:-26 -16 -31
cried:-11 -62 -55
cried because:65 -2 0
cried i:28 -9 -1
cried on:-27 -6 -4
cried … ate:24 7 4
cried … i:37 3 -3
cried … said:31 6 0
cries:32 25 -23
crime:-11 -10 -8
criminal:-14 -1 0
cringe:-1 0 0
crisis:-31 -35 -28
crisis house:35 -1 -4
crisis line:-20 -22 -12
crisis … in:35 -3 -4
crisp:-3 -2 0
crisps:-28 -19 -19
criticised:-3 -2 0
crochet:-7 -6 -3
crooked:-13 -8 -9
cross:10 -16 -22
cross adn:-21 -12 -10
cross … on:15 22 -1
crossbow:18 24 41
crossed:37 -2 -26
crossed it:35 30 -2
crossed out:23 -17 -21
crossed … i:43 6 -1
crossing:80 73 78
crossing adn:14 13 22
crossing barriers:-21 -24 -28
crossing teh:45 -17 -13
crossing … down:-26 -27 -29
crossing … goin:-21 -24 -28
crossing … teh:35 40 26
crossword:-19 -27 -17
crosswords:-1 0 0
crowbar:1 4 8
crowd:-9 -12 -11
crowded:-4 -7 -4
crowds:-15 -16 -10
crown:23 -13 -5
crown on:30 -1 -1
crows:11 12 8
croydon:-3 0 7
cruel:-21 -19 -78
cruel world:-12 -9 -75
cruise:-16 -16 -7
crumb:-3 -2 0
crumble:-22 -27 -20
crumbs:-6 -3 -2
crumpet:-8 -4 -3
crush:-12 -4 -1
crushed:67 72 75
crushed adn:9 19 24
crusts:-18 -16 -16
cry:-60 -63 -62
cry for:29 25 17
cry i:-25 -7 -4
cryin:8 17 20
cryin im:22 28 35
cryin ive:15 12 23
cryin … adn:21 22 19
cryin … got:14 10 20
cryin … laughing:23 20 20
cryin … not:-26 -24 -2
cryin … to:12 15 21
cryin … two:-20 -11 -6
ctb:78 91 132
ctb adn:-4 9 -40
ctb as:17 49 0
ctb tonight:1 9 92
ctb … im:1 4 -30
ctb … in:12 21 2
ctb … not:1 2 -25
ctb … teh:-10 -4 -30
cuando:54 -3 43
cuando lean:20 22 19
cuando … esto:29 33 27
cuando … ya:124 28 25
cuanto:-31 -11 0
cubby:-13 -11 -3
cube:19 -3 -10
cubicle:14 15 -23
cuchillo:7 7 24
cue:0 0 0
cuenta:49 0 -7
cuerda:23 16 14
cuffed:-3 0 0
cup:1 12 -16
cup adn:-10 -8 -33
cup … im:-10 -8 -34
cupboard:43 4 7
cupboard adn:0 19 21
cupboard code:11 26 20
cupboard i:-27 -17 -9
cupboard … i:36 -11 -8
cupboard … in:17 26 25
cupboard … keys:32 -8 -10
cupboard … my:1 -41 -26
cupboard … one:33 -9 -7
cupboard … teh:-22 -14 -12
cupboards:-12 -8 -5
cuppa:-38 -14 -12
cups:-10 -8 -5
curate:-1 1 -2
curates:-16 -19 -17
cure:-24 -30 -12
cured:-21 -16 -12
curfew:-2 -1 0
curious:3 7 -29
current:-5 -13 -12
currently:-39 -36 -15
curry:26 14 17
curry tonight:-28 -22 -18
curtain:-18 -21 -17
curtains:-12 -17 -14
curtains adn:-25 -21 -15
curtains are:37 25 32
curtains drawn:16 16 -32
curtains … goin:-31 -27 -18
curtains … im:-24 -24 -17
curtains … stop:15 16 34
curtins:-3 -2 -5
curve:10 12 17
cushion:-43 -24 -19
cushions:-7 -3 -4
custard:-9 -4 -7
custody:-13 -9 -4
customer:-14 -11 -6
customs:-16 -13 -7
cut:57 42 0
cut adn:-25 -2 10
cut all:47 -11 -4
cut as:38 50 -1
cut but:26 -5 2
cut deep:48 52 49
cut deeper:29 29 -2
cut down:-49 -31 -7
cut from:-29 -16 -3
cut his:0 -2 -36
cut it:-24 -11 4
cut last:36 18 -6
cut me:6 -28 -6
cut myself:-17 -4 27
cut off:-13 -26 -14
cut on:16 23 6
cut out:-42 -27 -7
cut teh:-59 -43 -62
cut … a:19 23 -2
cut … about:21 18 24
cut … an:10 15 -22
cut … are:19 21 0
cut … arm:10 24 -73
cut … arms:-18 -17 -36
cut … bad:-29 -23 -7
cut … but:19 -29 -7
cut … day:30 10 0
cut … deep:-29 -39 -5
cut … down:25 1 18
cut … four:30 31 -1
cut … fringe:-22 -19 -6
cut … here:-22 -13 -6
cut … hour:20 28 -34
cut … i:69 6 0
cut … ice:41 0 0
cut … if:18 26 33
cut … im:22 -14 6
cut … its:25 23 15
cut … last:27 -4 -10
cut … morning:25 29 -1
cut … my:21 -15 -7
cut … night:84 86 -2
cut … no:61 30 32
cut … not:-30 -12 -7
cut … off:-20 -10 -15
cut … on:-66 -75 -15
cut … open:0 0 -42
cut … out:26 45 25
cut … own:-7 -2 -26
cut … right:14 30 24
cut … shaving:-22 -19 -1
cut … this:59 63 79
cut … throat:44 45 27
cut … through:39 -1 0
cut … thumb:-22 -16 -6
cut … to:-7 5 30
cut … towels:16 19 21
cute:-44 -12 -5
cutie:-1 -1 0
cutlery:-32 -24 -22
cuts:66 86 1
cuts adn:21 17 21
cuts all:21 22 -1
cuts … them:41 48 -2
cuts … up:21 22 -1
cutter:-1 -2 3
cutting:50 70 -43
cutting cant:-74 -71 -3
cutting down:-18 -21 -4
cutting every:19 23 0
cutting most:27 32 0
cutting myself:144 121 -3
cutting was:29 1 -2
cutting … about:21 28 0
cutting … cant:75 76 -4
cutting … every:51 62 -15
cutting … i:34 41 -19
cutting … in:74 79 -1
cutting … its:-30 -25 -1
cutting … night:45 64 -4
cutting … own:-18 -21 -1
cutting … rihgt:36 40 0
cutting … stop:-36 -24 -7
cutting … teh:27 27 -11
cutting … this:43 47 -4
cutting … time:32 40 -4
cutting … to:-29 -23 4
cutting … wont:-31 -30 -3
cutting … wrists:13 12 22
cv:-1 0 4
cya:0 0 1
cycle:-24 -19 -11
cycled:-24 -24 -15
cyclist:-1 -1 -1
cyprus:-2 -3 -2
d:17 -39 -30
da:12 -21 6
dabbed:-3 -1 -2
dad:-7 6 32
dad a:-27 -21 -16
dad held:-35 -36 -17
dad im:27 24 35
dad is:-5 23 20
dad keeps:3 23 0
dad whos:22 23 0
dad … a:0 -3 21
dad … adn:11 20 -21
dad … at:-24 -27 -28
dad … days:-21 -8 -2
dad … giving:29 37 42
dad … it:17 23 28
dad … me:-30 -23 -17
dad … us:37 34 28
dad … with:39 40 42
dadajis:-4 -4 -2
daddy:30 38 32
daddy loves:-23 -20 -25
daddy … u:27 22 19
daddys:38 41 53
dads:31 47 79
dads detoxing:16 22 21
dads gun:19 18 21
dads hitting:3 6 22
dads morphine:-10 -40 -29
dads on:-21 -20 -29
dads pistol:33 38 41
dads rifle:13 13 27
dads tablets:29 34 37
dads ute:21 25 22
dads … a:19 15 21
dads … goin:6 1 31
dads … gone:20 23 27
dads … he:30 14 2
dads … his:-7 -7 -46
dads … home:16 22 21
dads … in:31 18 23
dads … is:28 13 30
dads … ive:34 40 40
dads … me:42 48 56
dads … mum:18 18 38
dads … nights:-22 -19 -29
dads … saturday:-32 -30 -36
dads … says:32 21 6
dads … sunday:-11 -15 -20
dads … teh:32 42 43
dads … to:-26 -22 -25
daffodil:0 -5 -2
daffodils:-2 -2 0
daft:21 2 18
daft ive:-7 -44 -43
daft joke:18 17 26
daft things:34 40 45
daft to:-23 -6 -3
daft … my:26 -3 -4
daft … teh:19 20 26
daft … to:51 2 2
dafur:-1 0 -1
dagger:-3 -2 -1
dahlias:-8 -13 -6
daily:0 -4 -26
daily … he:39 35 -18
dairy:13 19 -5
dal:-13 -11 -9
dam:4 12 -2
dam … teh:68 82 72
damage:-13 -6 -4
dame:2 6 -2
damn:0 0 0
damp:-17 -20 -22
dance:-48 -28 -24
dance floor:-23 -3 -3
dance is:-26 -4 -2
dance … adn:-24 -3 -2
danced:-29 -19 -12
dancefloor:-2 -1 -2
dancer:-1 -2 -1
dances:-4 -2 -1
dancing:-16 -17 -14
danger:-34 -16 -39
danger adn:-20 -12 -6
danger tonight:-34 -38 -29
danger … dont:-22 -21 -19
danger … im:19 36 0
dangerous:44 57 47
dangling:41 28 38
dangling … my:49 36 42
danke:-1 2 10
dann:4 0 18
danny:-4 -6 -6
dans:-4 1 10
dans … grange:22 23 26
danse:-13 -9 -10
daran:13 21 -6
dare:23 24 24
dark:48 44 50
dark adn:46 45 33
dark at:34 33 31
dark for:26 -10 -11
dark round:41 30 24
dark thoughts:-24 -27 -11
dark with:28 28 28
dark … cant:-18 -28 -17
dark … edges:73 59 57
dark … i:-26 -32 -25
dark … in:-22 -8 3
dark … my:43 59 55
dark … one:44 43 27
dark … teh:35 40 40
dark … to:9 15 21
darling:27 25 29
darling boy:33 34 30
darlings:39 44 44
darlings i:22 19 0
darts:-31 -29 -7
das:17 30 20
das leben:8 13 -32
das out:27 24 23
das … in:26 24 25
das … nehmen:20 22 -36
das … teh:27 24 23
dash:-4 -1 -5
dashboard:-2 -1 -1
dass:-10 -5 3
dass ich:-21 -18 -9
data:1 -4 -5
date:22 16 14
date adn:32 29 36
date as:26 36 29
date for:-23 -21 -24
date i:-53 -44 -51
date on:72 51 53
date set:-24 -17 -18
date teh:-27 -22 -32
date … a:31 31 28
date … be:-12 -10 -21
date … for:-24 -18 -20
date … got:-15 -21 -16
date … it:27 14 12
date … ive:17 24 24
date … sachet:36 34 32
date … teh:36 29 25
date … wil:-11 -9 -21
dated:3 2 7
dates:-5 -12 -6
dating:-34 -27 -13
daughter:-13 -13 0
daughter adn:24 -10 -20
daughter but:27 -2 -3
daughter is:-25 -22 -35
daughter said:-27 -20 -6
daughter wil:26 24 22
daughter … adn:-22 -16 -16
daughter … be:32 36 42
daughter … can:18 19 22
daughter … has:5 -20 -7
daughter … hav:19 21 26
daughter … i:28 -27 -11
daughter … if:20 0 1
daughter … not:48 28 25
daughter … teh:11 35 32
daughters:21 21 24
daughters attacker:28 23 -13
daughters been:12 10 33
daughters … teh:-31 -23 -19
daughters … this:35 35 37
daughters … told:9 12 34
dauter:37 -3 -4
dave:9 7 16
davey:30 -1 0
davey … teh:30 -1 0
davon:9 7 -2
dawn:22 21 22
dawn adn:-42 -30 -9
dawn … teh:-24 -25 -27
day:0 -32 -37
day about:49 0 0
day adn:13 37 4
day as:-29 -7 -1
day before:-25 -12 -11
day but:-11 1 -23
day cant:11 31 -20
day chip:21 -2 -1
day i:7 34 17
day im:-38 -35 -9
day is:-14 0 35
day it:14 28 21
day its:0 -1 -21
day one:2 -33 -21
day six:28 18 0
day this:-24 -28 -3
day tomorrow:-24 -16 -4
day two:36 27 42
day with:36 -10 -4
day zero:51 -6 -2
day … adn:8 33 27
day … alcohol:46 54 51
day … am:29 -23 -17
day … an:24 -1 -1
day … ashamed:64 23 -1
day … back:20 -7 -3
day … bought:-25 -1 -1
day … carers:-20 -23 -20
day … codeine:22 -3 -2
day … day:0 11 44
day … dont:-26 -20 -10
day … drink:-24 -10 1
day … forgot:-22 -20 -14
day … friday:-18 -10 -23
day … go:-24 -14 -2
day … goin:-26 -14 -8
day … here:-24 -11 -9
day … home:26 24 -1
day … i:-2 -33 -19
day … im:4 0 -44
day … in:-35 -30 -32
day … is:4 10 27
day … it:-18 20 0
day … ive:-21 -12 -3
day … jmup:44 50 58
day … kil:22 29 68
day … left:42 0 0
day … month:-16 -21 -2
day … my:-1 -30 -6
day … myself:74 37 98
day … no:10 -26 -8
day … not:-30 -17 -11
day … on:-15 -32 -19
day … sick:26 -1 -1
day … teh:-13 -21 -8
day … theyre:53 38 -16
day … three:26 2 0
day … to:15 36 15
day … today:31 35 12
day … tomorrow:-27 -24 -18
day … went:34 0 0
day … wil:-32 -16 -22
day … without:82 44 43
day … woke:40 -4 -1
day … wont:27 43 45
daydream:30 44 -9
daylight:73 49 32
days:18 -7 -13
days after:-16 21 -11
days ago:71 66 43
days before:-22 -13 -11
days clean:-29 -18 -5
days i:-32 -17 6
days id:30 -2 -3
days it:27 41 49
days my:-29 -10 -7
days no:-35 -18 -16
days nothing:-21 -6 -3
days of:-29 -22 -14
days off:31 -10 -17
days or:53 51 45
days since:-27 -11 -12
days sober:-32 -11 -8
days start:29 23 24
days this:-27 -18 -17
days till:-1 -1 28
days with:23 -4 -1
days without:27 33 -24
days … a:-28 -29 -14
days … adn:-30 -24 -17
days … all:1 37 10
days … at:40 36 36
days … be:-4 24 22
days … do:34 28 -2
days … drain:74 -1 -1
days … drink:9 21 8
days … found:23 1 -1
days … hav:34 0 -1
days … he:-29 -4 -2
days … him:12 17 24
days … i:15 32 -3
days … im:-1 24 49
days … in:-18 -22 -16
days … its:72 28 33
days … keep:21 43 0
days … last:-35 -18 -11
days … me:-23 -7 -5
days … morning:43 38 34
days … my:-29 -1 -7
days … myself:119 -1 -1
days … no:-33 -9 -24
days … not:23 -8 -13
days … of:36 -22 -8
days … on:-22 -17 -14
days … says:-21 -22 -16
days … sleep:-22 -14 -16
days … take:24 27 -1
days … teh:48 -26 -10
days … thats:3 5 24
days … think:-21 -13 -2
days … to:39 48 39
days … today:61 63 48
days … u:-42 -14 -11
days … was:18 31 2
days … week:-24 -8 -5
days … wont:-10 -1 -21
dbt:-7 -5 -2
dbye:0 0 0
de:16 3 20
de a:-48 0 -2
de chocolats:-22 -20 -19
de la:-51 1 2
de limmeuble:36 36 39
de los:45 23 -5
de me:31 49 -24
de mi:-53 15 9
de mourir:30 -3 -7
de rire:-24 -12 -7
de somniferes:56 49 51
de suicidarme:-28 1 -8
de verdad:16 24 26
de vivre:26 -25 0
de … a:40 -29 -28
de … al:-36 -8 -3
de … el:-31 -9 -9
de … en:-23 -29 -25
de … et:62 62 71
de … jai:-22 -8 -3
de … jy:26 27 24
de … la:-32 0 -11
de … las:-4 16 26
de … le:-40 -25 -12
de … madre:31 14 15
de … me:-46 -11 -6
de … mi:36 -4 -6
de … ne:-20 -17 -1
de … se:-48 -9 0
de … suicider:22 26 -4
de … tuer:43 45 -3
de … vais:-36 -17 -5
de … y:-38 19 14
deacon:0 1 -6
deactivating:-4 -1 4
deactivating … at:25 28 24
dead:9 -25 -7
dead adn:-16 32 -78
dead any:-41 -21 -6
dead because:-25 -7 -5
dead before:58 68 59
dead brother:28 23 18
dead by:-73 -50 -81
dead i:31 -3 -10
dead if:-52 -4 -3
dead im:-23 -18 -8
dead is:3 28 -15
dead isnt:-34 -15 -3
dead it:-24 -13 -11
dead its:0 44 30
dead ive:26 27 17
dead lately:52 -4 -1
dead man:25 19 30
dead mans:57 53 15
dead on:1 6 27
dead one:-18 0 -23
dead she:63 5 -2
dead shes:6 25 -1
dead sounds:60 -6 -2
dead teh:12 -31 -24
dead tell:15 19 21
dead than:-25 -15 -7
dead thats:7 29 7
dead two:19 18 21
dead … a:-17 -24 -18
dead … about:-25 -3 -1
dead … any:32 33 -14
dead … as:20 8 -7
dead … be:28 -16 0
dead … days:24 23 29
dead … do:22 21 -29
dead … dont:1 -40 -9
dead … feet:-38 -27 -9
dead … for:30 36 34
dead … goin:22 16 6
dead … here:28 36 21
dead … hour:-61 -67 -72
dead … i:-75 20 -4
dead … id:43 43 18
dead … im:30 35 -31
dead … in:-35 -38 -25
dead … it:56 73 23
dead … keep:12 30 -22
dead … me:-10 -16 -21
dead … more:-25 -1 0
dead … morning:-20 0 0
dead … my:-28 -19 -25
dead … myself:6 12 -27
dead … no:22 -12 -2
dead … nobody:38 32 11
dead … not:-23 -13 -11
dead … on:-32 -15 -10
dead … own:0 0 -30
dead … paper:54 -13 -11
dead … rush:-63 -68 -71
dead … says:57 -6 -11
dead … she:44 33 18
dead … sunday:7 11 35
dead … teh:44 28 42
dead … that:-24 7 10
dead … these:-21 0 0
dead … to:3 -29 -15
dead … today:14 43 35
dead … up:14 17 23
dead … want:-61 -26 -6
dead … weekend:30 43 40
dead … were:-25 -3 -1
dead … wil:43 29 8
deadline:-16 -14 -21
deadlines:-7 -4 -2
deaf:11 -14 -7
deaf in:27 -1 -1
deaf … ear:27 -1 -1
deaf … one:27 -1 -1
deal:6 18 29
deal with:-21 -13 -9
deal … im:49 47 56
deal … than:22 24 32
dealer:35 15 5
dealer texted:23 -2 -2
dealers:48 -30 -25
dealers number:63 -8 -6
dealers … on:58 -8 -9
dealers … up:40 -6 -6
dear:-14 -2 0
dear wife:33 24 24
dears:-18 -14 0
dears adn:3 19 26
dears i:-31 -30 -30
dears … be:-31 -30 -30
dears … shall:-31 -30 -30
death:-60 -54 -23
death a:40 -2 0
death adn:23 25 -4
death most:-21 -5 0
death of:-20 -17 -17
death would:44 -8 -3
death … be:46 -7 -3
death … i:8 31 -9
death … in:37 -6 -2
death … it:21 40 -2
death … lie:37 -4 0
death … teh:-27 -10 5
death … with:22 0 18
deaths:-6 0 -25
deaths … i:45 38 0
deb:-10 -6 -3
debajo:10 6 19
debate:-11 -5 -12
debates:-2 -1 -1
debating:-7 -1 -1
deberia:-70 -2 -2
debit:-7 -4 -2
debits:17 13 0
debrief:-9 -3 -2
debs:4 7 7
debt:-2 -7 -10
debts:83 55 38
debts adn:35 33 35
debts to:55 47 14
debts … one:35 33 35
debts … teh:54 47 11
decade:-2 1 -22
decade without:42 34 0
decades:-11 -14 -3
decaf:-54 -33 -26
deceased:-6 -3 -2
december:-19 -7 -4
decent:16 3 10
decent ive:22 17 0
decent … adn:13 12 24
decent … teh:31 36 24
decide:5 14 5
decide … adn:44 39 -1
decided:5 11 -24
decided adn:18 15 23
decided i:-13 1 -74
decided it:4 11 21
decided not:34 39 27
decided teh:36 13 38
decided thats:4 6 -29
decided to:-61 -57 -9
decided … a:22 -9 -6
decided … adn:42 37 5
decided … dei:41 38 15
decided … dont:-8 21 -5
decided … end:-81 -67 -51
decided … goin:-5 -7 -57
decided … is:30 23 22
decided … it:-88 -81 -42
decided … kil:6 6 29
decided … my:24 34 -2
decided … myself:6 5 38
decided … not:23 22 26
decided … out:40 23 18
decided … rest:23 -9 -18
decided … teh:42 38 29
decided … to:-26 -11 0
decided … want:-3 30 -2
decided … wil:15 -16 -29
decided … would:-21 -5 -6
decidido:3 15 0
deciding:27 32 39
decimal:0 0 0
decirselo:8 6 -5
decision:-21 -14 -13
deck:32 35 31
deck of:36 36 20
deck … multi:60 65 57
deck … teh:21 22 11
deckchairs:-3 -1 -1
declan:0 -2 1
decluttering:-1 -1 -1
decorating:-19 -16 -12
decorations:-17 -12 -9
dedans:-15 -14 -12
deed:56 58 3
deeds:-10 -9 -8
deep:42 57 -16
deep enough:59 52 8
deep this:26 28 33
deep … i:-2 36 -19
deep … it:-21 -16 -8
deep … time:17 19 25
deepak:-1 0 -1
deeper:62 66 -8
deeper than:33 34 8
deeper … teh:11 21 -2
deepest:37 34 8
deer:30 37 33
defence:0 0 0
definitely:0 0 0
defrosted:-19 -18 -9
degree:-2 2 5
degree … teh:23 24 22
degrees:-21 -15 -12
dei:0 45 9
dei adn:50 64 60
dei another:25 20 -2
dei bad:4 24 -1
dei by:50 48 8
dei every:55 -16 0
dei i:30 -46 -25
dei im:3 31 -20
dei in:41 20 5
dei isnt:24 32 -1
dei ive:-106 -109 -11
dei miss:31 30 -1
dei no:27 23 -12
dei not:24 40 -13
dei of:-23 -29 -19
dei on:-38 -6 21
dei right:12 7 -29
dei teh:-119 -115 -9
dei than:0 12 33
dei want:-23 -13 0
dei with:3 -52 14
dei … because:20 23 0
dei … been:-37 -42 -6
dei … but:27 34 4
dei … cant:-1 32 -14
dei … colur:31 30 -1
dei … decided:37 44 18
dei … do:12 17 -21
dei … doesnt:-46 -33 0
dei … dont:29 10 -6
dei … feel:24 29 6
dei … had:5 21 0
dei … hav:20 -2 -7
dei … here:23 26 15
dei … i:24 -14 -46
dei … ill:28 25 -6
dei … im:-7 -12 -37
dei … in:28 -9 -1
dei … ist:41 41 36
dei … it:19 39 59
dei … mean:15 20 -4
dei … more:1 5 -25
dei … new:21 28 0
dei … not:76 40 -55
dei … of:21 -18 -4
dei … off:12 36 21
dei … on:30 -2 18
dei … one:-24 -20 -4
dei … own:18 27 -8
dei … picked:11 25 -2
dei … purpel:-42 -24 0
dei … she:-33 -20 -5
dei … single:25 -5 0
dei … sleep:24 -2 0
dei … stop:6 -130 0
dei … suicide:34 32 -8
dei … teh:-37 -29 9
dei … tell:-25 -17 -12
dei … thats:24 31 14
dei … think:7 34 -11
dei … this:3 -7 28
dei … ur:36 30 0
dei … wanted:11 32 0
dei … was:67 52 66
dei … wat:16 25 -1
dei … way:10 5 27
dei … with:14 35 -3
deja:26 33 19
deje:34 28 49
deje la:30 25 34
deje … en:29 21 27
dejo:1 1 4
del:-23 2 3
delay:-2 -3 2
delayed:-10 -6 -4
delete:23 45 -50
delete from:-23 -20 -1
delete my:-40 -36 4
delete myself:21 24 -1
delete … been:-25 -24 -1
delete … from:20 23 -1
delete … i:-28 -12 -5
delete … teh:20 15 -5
deleted:13 -10 7
deleted his:-26 -3 -2
deleted it:26 -17 -17
deleted my:8 23 31
deleted … adn:49 -7 -9
deleted … deleted:21 22 24
deleted … i:-23 -16 -11
deleted … number:13 25 29
deleting:35 28 19
deleting me:34 35 44
deletion:10 18 31
deliberately:6 18 1
delighted:-7 -3 -4
delirious:11 8 11
delirium:-29 -14 -11
deliver:-1 -3 -9
delivered:-4 -2 -2
delivery:17 5 16
dem:-29 -22 6
dem messer:11 12 23
dem … ich:-22 -24 -9
demain:-17 -8 12
demand:-1 0 0
demanded:-6 -5 -7
demanding:16 -3 9
demenagement:-16 -14 -1
dementia:-2 2 -4
demon:43 47 42
demon adn:43 47 42
den:-7 -6 -5
den … avec:-25 -28 -3
den … dei:-20 -24 -14
den … la:26 22 -1
denies:-4 -2 -2
denise:18 22 25
denise … teh:38 39 38
denke:45 51 -10
dent:5 10 -3
dental:-3 -5 -1
dentist:-6 -41 -33
dentists:0 0 0
denvie:-2 -1 -1
depart:31 28 1
depart this:30 27 0
depart … lief:30 27 0
depending:8 8 10
deployed:1 1 3
deployment:9 14 0
deposit:11 10 -7
depot:-16 -12 -12
depressed:-27 -23 -17
depression:-62 -46 -30
depression … me:-25 -12 -5
depressive:-2 -2 0
depth:4 4 -1
depuis:-5 -1 -19
deputy:-33 -29 -18
der:41 49 67
der abschiedsbrief:36 34 34
der brucke:24 26 22
der krimi:-24 -29 -13
der strick:29 32 28
der … abschiedsbrief:36 35 36
der … da:29 30 27
der … der:34 33 27
der … im:28 26 33
der … liegt:28 30 26
der … springe:21 22 21
der … und:33 32 44
derby:0 0 0
derek:-19 -18 -6
dermatologist:-1 -2 -1
des:30 53 -17
desaparecer:232 -31 -5
descaled:0 0 0
descant:-11 -13 -11
describe:-2 4 -13
described:-15 -3 -7
describing:-4 0 5
desde:31 32 -7
desde que:50 36 -1
desde … se:51 33 -6
desert:-10 -1 0
deserve:25 19 -56
deserve a:28 -2 -12
deserve it:17 32 -3
deserve to:25 10 0
deserve … im:-1 2 -40
deserve … mum:23 -1 0
deserved:-2 0 -1
deserves:36 28 -19
deserves a:42 22 -1
deserves … mother:47 47 -2
deserves … that:20 -2 0
designed:-3 -2 0
desire:20 12 -13
desire to:25 12 -3
desire … end:26 19 -1
desk:5 -1 -10
desk adn:28 16 30
desk at:21 25 -1
desk its:20 29 28
desk … time:20 29 28
desk … to:21 30 28
desk … work:25 26 -1
desks:-12 -9 -7
despair:-18 -9 -7
despawn:51 -4 -2
desperate:7 8 -4
despertar:17 -53 -9
despertar manana:87 -1 0
despertara:25 -12 -9
despertara el:-26 -1 -1
despertara manana:30 -2 -1
despidieron:5 4 -1
despido:-10 -2 -1
despierta:65 58 58
despues:-31 -3 -1
destroy:-2 -1 -1
detail:-11 -9 -6
details:0 5 -1
detective:-25 -18 -19
detectives:-4 -3 -3
detention:-2 -4 -1
determined:12 13 1
detox:-112 -123 -129
detox day:42 -1 -3
detox on:-65 -58 -44
detox … teh:-66 -57 -44
detoxes:-5 -1 -1
detoxing:47 39 28
detoxing at:47 52 47
detoxing … adn:17 23 22
detoxing … home:47 52 47
deux:-6 -5 -4
dev:0 0 0
devant:-10 -9 -8
devastated:-1 -7 -1
developer:0 -1 -9
devil:-1 19 25
devon:-31 -25 -22
devs:-13 -10 -3
dey:-1 -1 -4
dia:53 -9 -9
diabetes:-32 -13 -9
diabetic:-21 -14 -9
diagnosed:-7 -3 -3
diagnosis:16 2 -4
dial:-10 -8 0
dialled:33 35 12
dialled i:31 32 3
dialysis:-1 5 37
dialysis … purpose:8 10 26
diaries:5 3 12
diary:-30 -21 -39
dias:-19 48 -7
diazepam:32 41 30
diazepam with:32 40 -1
diazepam … ago:13 15 29
diazepam … days:13 15 29
dice:-25 19 -8
dice que:-39 -2 -5
dicho:3 7 -7
did:-1 18 25
did adn:-65 -55 -35
did all:-21 -22 -8
did everything:33 25 35
did for:-20 -17 -9
did his:62 60 64
did i:-59 -48 -10
did in:50 52 45
did it:20 38 11
did love:31 30 37
did mine:-23 -23 -9
did my:24 16 -18
did not:-21 -45 -33
did she:-31 -15 -3
did something:57 38 44
did teh:-33 -32 -51
did ten:43 -3 -5
did that:37 36 -10
did them:35 36 -3
did this:29 34 11
did u:0 -43 -28
did wat:-22 -8 -6
did … adn:10 8 28
did … at:-18 -23 -25
did … be:-23 -25 -15
did … been:8 -21 -6
did … bit:-22 -22 -13
did … breathing:-24 -20 -8
did … but:-24 -11 -5
did … dei:55 43 66
did … did:41 19 -6
did … do:-22 -6 0
did … for:-45 -34 -13
did … her:32 25 18
did … hert:75 17 2
did … i:11 29 16
did … id:-19 -23 -2
did … if:13 23 33
did … im:31 24 22
did … in:-9 4 -29
did … it:85 57 60
did … kil:-25 -16 0
did … last:62 68 -17
did … my:40 39 -10
did … myself:45 -13 14
did … nearly:21 23 20
did … night:31 29 -9
did … not:2 30 1
did … on:26 30 -14
did … one:28 24 -3
did … other:53 44 -1
did … own:25 36 -4
did … place:20 18 22
did … proud:38 41 44
did … purpose:-6 -23 6
did … right:32 24 33
did … same:19 16 21
did … them:9 21 9
did … thighs:36 43 -2
did … this:60 55 -33
did … to:2 -7 61
did … today:51 49 -2
did … tonight:-95 -105 -15
did … took:29 37 50
did … twice:69 70 -13
did … two:17 20 21
did … want:-45 -47 -2
did … warm:32 38 34
did … whole:-18 -20 -50
did … with:20 16 19
did … wrong:-23 -7 -6
didnt:8 15 42
didnt do:-17 -24 -3
didnt drink:38 -20 -23
didnt exist:40 -11 -3
didnt find:23 28 28
didnt go:77 56 25
didnt i:-20 -3 -2
didnt know:-39 -21 -1
didnt mean:-18 -21 -12
didnt remember:-21 -14 -10
didnt take:51 50 34
didnt tell:31 27 -13
didnt think:-20 21 35
didnt wake:21 -11 -9
didnt want:20 42 52
didnt work:21 33 43
didnt … all:50 46 43
didnt … be:20 29 40
didnt … didnt:27 -4 -4
didnt … em:26 31 29
didnt … id:-20 -7 2
didnt … in:27 6 -13
didnt … it:-15 -61 -34
didnt … ive:29 29 36
didnt … think:-23 -4 -4
didnt … through:24 22 -2
didnt … today:37 -6 -4
didnt … u:41 34 29
didnt … up:2 -22 -10
didnt … with:23 21 -2
died:-6 -14 7
died i:-39 -18 -14
died in:69 -15 -5
died nobody:-41 -8 -1
died of:-27 -14 -18
died over:6 22 -1
died this:25 27 34
died tomorrow:29 -4 -2
died … be:24 17 21
died … died:-41 -5 -2
died … friday:34 35 36
died … his:-27 -14 -8
died … i:-6 16 29
died … id:52 0 0
died … is:-24 -5 -3
died … my:23 -2 -1
died … not:29 19 22
died … of:29 28 19
died … teh:-54 -26 -18
died … that:56 40 36
died … theyre:37 -9 -5
died … two:-40 -6 -3
died … u:30 32 24
dieeeee:0 0 0
dieing:20 -21 -12
dieing adn:-21 -9 8
dieing bill:16 -35 -5
dieing i:-3 0 -34
dieing of:17 -34 -5
dieing on:-31 -26 -18
dieing to:-24 -17 -14
dieing would:31 11 18
dieing … a:76 21 20
dieing … be:38 13 20
dieing … embarrassment:0 -29 0
dieing … hav:4 3 -26
dieing … i:-14 -45 -7
dieing … im:-27 -19 -17
dieing … in:34 -1 0
dieing … laughter:31 -1 -1
dieing … teh:-24 -23 -12
dieing … they:46 55 0
dieing … to:25 25 15
dieing … u:27 1 -1
dieing … want:20 11 38
dieing … wat:27 -20 -3
dies:17 23 53
diesel:35 13 19
diet:-26 -20 -12
dietician:-7 -5 -4
dietitian:-13 -29 -15
diez:-1 -1 -1
difference:-43 -37 -23
different:-11 -24 -43
different … hav:25 0 0
different … teh:13 21 -8
different … told:29 11 22
differently:8 -6 -2
difficult:-23 -14 -8
dig:52 42 -4
digging:1 6 -3
dignified:-1 -1 -1
dignity:-18 -12 -10
dihydrocodeine:-16 -16 -6
dije:-25 0 3
dijo:-6 -2 -4
dimanche:-17 -11 -7
diner:-1 -1 -2
dinner:-23 -66 -53
dinner time:-27 -24 -14
dinner … got:-38 -30 -19
dinner … him:-20 -15 -4
dinner … im:-3 -21 0
dinners:-25 -23 -18
dinners … teh:-24 -20 -16
dinnertime:-2 2 0
dinosaur:-10 -7 -15
dinosaurs:-20 -17 -4
dint:-2 -1 -1
dios:39 -7 -5
diploma:-1 -1 -1
dire:5 6 -3
direct:7 4 -3
directed:7 6 14
directions:48 54 -5
directly:-2 -1 0
director:-8 -9 -5
dirt:61 -7 -3
disappear:92 -28 -11
disappear to:-26 -3 -1
disappear … exist:23 -6 -2
disappeared:19 -1 0
disappeared … would:21 0 0
disappointed:61 -32 -21
disappointed … teh:68 -1 0
disappointed … woke:24 -2 0
disaster:-2 -1 0
disc:-4 -2 -1
discharge:-10 3 -18
discharged:34 -3 7
discharged on:36 2 8
discharged … after:31 -15 -11
discharged … from:33 -1 -1
discharged … i:25 27 30
discharged … im:-23 -15 -6
discharged … monday:36 1 6
discharged … my:30 -3 -1
discharged … said:21 23 27
disciplinary:-1 0 -2
disco:-7 -5 -2
discord:10 3 3
discord … adn:-25 -26 -22
discuss:-6 -3 3
discussed:0 0 0
discussing:0 0 0
disease:-10 -4 -6
disgrace:1 2 2
disgusting:42 27 -16
dish:-13 -7 -5
dishes:-22 -12 -13
dishwasher:-17 -14 -4
disorder:-12 -5 -7
disparaitre:-4 -9 -3
dispenser:0 0 0
dispose:-1 -1 -1
dissertation:-34 -30 -24
dissolve:36 -3 -1
dissuade:-5 6 6
distance:5 8 2
distract:25 -12 -2
distract me:32 -2 0
district:11 25 24
district nurse:24 37 41
disturb:-1 5 4
disturb sign:-25 -19 -18
disturb … teh:-24 -18 -18
disturbs:-2 3 2
dit:-10 3 -13
dit … va:-26 -18 -8
dites:10 8 16
dive:-11 -9 -7
diverted:-5 -1 -2
divided:-1 -1 0
diving:-22 -19 -6
divorce:-16 -46 -39
divorce i:38 -1 -1
divorced:-2 -4 0
diwali:21 12 23
diwali … teh:19 18 22
dix:-14 -12 -4
dix ans:-22 -18 -10
dix … il:-22 -18 -9
dizziness:-13 -5 -3
dizzy:0 15 12
dly:0 0 0
dm:0 2 -1
do:5 21 -3
do a:25 18 -19
do another:78 62 57
do anything:28 -50 -27
do away:19 27 -30
do for:62 0 -16
do him:6 13 -29
do i:10 2 35
do im:-31 -13 -11
do in:-26 -18 -11
do intend:0 0 -20
do is:-29 -45 -7
do it:58 70 34
do its:21 21 45
do me:1 3 30
do mean:60 27 -8
do my:-20 -29 -22
do myself:25 -31 -23
do not:15 22 47
do something:-6 6 -21
do teh:21 21 0
do that:-29 -28 -12
do their:-28 -22 -13
do things:54 20 -9
do this:-12 -26 -10
do u:-49 -27 -60
do want:7 27 -33
do wat:42 33 -12
do wen:30 -19 -10
do with:-36 -60 -39
do … a:7 23 50
do … after:-74 -72 -65
do … air:28 31 27
do … alone:-23 -17 -4
do … an:18 23 -6
do … any:-60 -11 -10
do … anymore:-6 -27 -16
do … as:28 17 28
do … back:-21 -7 -8
do … be:-4 30 30
do … because:-24 -13 -14
do … been:32 31 37
do … before:16 21 5
do … bit:39 34 35
do … but:23 -42 -11
do … by:32 38 0
do … come:7 18 37
do … daft:48 43 49
do … day:9 42 44
do … days:31 -10 -1
do … do:7 -10 23
do … does:-46 -48 -21
do … dont:28 -15 -14
do … down:30 -5 -7
do … end:46 -3 -15
do … favour:5 4 -29
do … feel:-30 -2 -3
do … from:-29 -16 7
do … get:-54 -28 -25
do … go:31 20 -3
do … goin:30 6 -22
do … he:-33 -56 -20
do … her:-50 -62 -10
do … hes:8 5 -21
do … i:-20 -49 -21
do … id:19 -23 -10
do … if:-4 -22 -29
do … im:10 19 -22
do … in:41 38 31
do … is:6 -23 25
do … it:-40 -50 -41
do … its:-35 -28 -14
do … ive:43 16 35
do … keys:29 32 30
do … lief:25 1 5
do … manage:-27 -21 -4
do … march:-27 -17 -6
do … me:43 61 22
do … more:-20 5 -24
do … my:5 33 39
do … myself:29 23 -28
do … night:6 15 33
do … not:-25 -24 5
do … of:-16 -8 -25
do … one:46 21 -14
do … or:-28 -27 -20
do … other:29 31 -4
do … ready:20 17 24
do … rest:-14 -26 -28
do … sad:47 39 39
do … same:66 57 21
do … say:14 37 -6
do … shopping:38 -1 0
do … sign:-25 -19 -18
do … since:-21 -7 -2
do … someone:23 -5 -4
do … soon:21 24 41
do … stay:29 30 32
do … step:34 -7 -3
do … stop:4 21 -5
do … teh:71 41 49
do … tell:62 26 -11
do … than:52 45 -1
do … that:4 5 -20
do … them:36 -17 0
do … thing:40 25 -4
do … think:26 54 4
do … thinking:-29 -18 -3
do … this:-30 -19 24
do … to:50 37 -23
do … told:20 -3 -1
do … tonight:53 59 74
do … u:-59 -50 -28
do … want:-46 -45 -24
do … wat:-22 -5 -24
do … wen:-9 -2 -23
do … where:40 33 21
do … wil:43 57 66
do … with:22 38 0
do … work:-64 -53 -39
do … years:29 -6 0
doc:-19 -14 -4
docks:13 13 -1
docter:-49 -31 -44
docter i:0 0 -32
docter … not:14 8 26
docteur:-4 -3 1
doctora:-29 -3 -1
doctors:-25 -37 -44
document:-3 -6 -2
documentary:-15 -18 -11
dodge:-2 -1 -1
dodgy:-7 -3 -4
does:-40 -30 -41
does a:12 31 33
does adn:46 41 0
does anybody:-26 -19 -9
does ill:28 16 36
does it:51 68 55
does its:0 0 -51
does not:-13 -25 -31
does nothing:16 22 19
does teh:-29 -22 -20
does that:-3 -23 -16
does to:49 20 16
does … hav:24 16 0
does … he:25 22 0
does … her:54 36 -3
does … i:89 74 66
does … ive:36 42 37
does … me:-13 1 23
does … mean:-3 -21 -16
does … on:22 20 0
does … run:2 4 21
does … take:27 14 8
does … tell:33 35 -3
does … work:-59 -64 -21
doesnt:43 53 63
doesnt come:16 19 25
doesnt get:37 32 -17
doesnt hert:51 55 57
doesnt i:12 -19 -20
doesnt know:140 100 93
doesnt let:37 -7 -2
doesnt matter:-49 -37 -13
doesnt mean:-32 -19 -8
doesnt scare:11 21 -19
doesnt slow:3 8 23
doesnt stop:43 48 50
doesnt text:20 24 21
doesnt … adn:-39 -35 -29
doesnt … back:28 31 39
doesnt … be:-40 -28 -21
doesnt … dont:37 43 43
doesnt … down:3 8 23
doesnt … he:-20 -23 -3
doesnt … hes:-27 -26 -11
doesnt … his:25 20 28
doesnt … i:39 42 11
doesnt … im:58 11 17
doesnt … in:72 39 46
doesnt … is:30 24 16
doesnt … it:-29 -3 -21
doesnt … its:32 32 23
doesnt … ive:-21 -25 -23
doesnt … live:37 34 -19
doesnt … my:82 67 50
doesnt … name:3 9 32
doesnt … on:19 21 -7
doesnt … out:-38 -34 -19
doesnt … right:30 29 -2
doesnt … see:29 14 21
doesnt … that:34 38 17
doesnt … up:50 23 -11
doesnt … who:25 25 26
doesnt … year:34 29 27
doesnt … yet:14 22 25
dog:-22 -27 -25
dog adn:74 52 6
dog are:-26 -25 -24
dog for:-22 -18 -14
dog groomer:25 26 17
dog id:28 0 0
dog is:57 50 25
dog its:33 36 31
dog on:-11 -8 -26
dog rehomed:5 7 20
dog sitter:-24 -20 -21
dog was:40 36 0
dog … a:-31 -23 -18
dog … anything:29 0 0
dog … at:50 66 63
dog … bed:6 5 -21
dog … car:19 23 21
dog … dog:18 25 -9
dog … door:32 29 34
dog … hes:-25 -21 -13
dog … i:-13 -40 -1
dog … is:-23 -24 -24
dog … me:38 44 44
dog … my:33 18 6
dog … next:31 29 38
dog … of:-33 -19 -12
dog … on:15 33 -15
dog … sister:-34 -26 -22
dog … sisters:58 64 59
dog … til:25 26 17
dog … time:45 40 35
dog … u:24 22 -3
dog … up:-33 -29 -27
dogs:-23 -23 -23
dogs … can:38 -2 -3
dogs … i:31 0 1
dogs … my:-18 -21 -19
doin:-1 0 0
doing:-29 -28 -59
doing anything:12 -23 -13
doing away:47 57 -2
doing it:23 33 14
doing mine:41 40 41
doing my:-23 -12 -13
doing teh:-17 -32 -12
doing this:38 -22 -16
doing us:32 20 0
doing … a:55 41 33
doing … about:31 20 -5
doing … at:-43 -35 -17
doing … by:0 0 -86
doing … favour:31 19 0
doing … home:-23 -14 -5
doing … i:-35 -46 -16
doing … im:0 -36 -28
doing … in:-49 -49 -4
doing … ive:19 19 31
doing … my:43 42 -17
doing … myself:12 15 -24
doing … not:-43 -22 -18
doing … on:50 44 38
doing … once:18 19 28
doing … teh:26 28 20
doing … thats:21 19 17
doing … this:4 5 29
doing … till:17 22 0
doing … to:9 9 27
doing … tonight:4 4 -47
doing … tuesday:31 42 54
doing … u:-25 -15 -12
doing … weekend:9 6 29
doing … wen:31 35 31
dolores:12 13 3
dolphin:-8 -10 -9
dolphins:0 -3 -4
domestic:-4 -2 -1
domingo:-19 -6 -3
dominoes:-1 -1 0
donated:-3 -1 -1
donations:-7 0 1
donde:-43 -16 -5
done:33 46 58
done a:-21 -15 -4
done adn:19 30 44
done being:30 -10 -9
done cat:6 7 35
done i:-40 -18 -16
done im:25 29 17
done in:-22 -10 -14
done ive:-21 -19 -14
done living:112 96 86
done my:-12 -25 -30
done on:24 33 23
done one:-23 -15 -23
done teh:36 25 38
done to:-23 -22 -26
done with:-35 -51 -53
done … a:37 -9 14
done … adn:31 32 30
done … all:-22 -34 -22
done … at:32 34 6
done … box:23 30 28
done … by:36 36 47
done … each:8 7 -30
done … for:-33 -32 -38
done … get:24 48 52
done … go:14 19 22
done … gone:21 21 32
done … hav:39 43 35
done … he:37 28 31
done … i:-6 -6 -23
done … if:-54 -8 -5
done … in:-67 -64 -70
done … is:19 16 35
done … it:-50 -35 -28
done … its:5 6 -22
done … knees:-18 -18 -21
done … letters:2 2 27
done … lief:5 -24 -18
done … living:8 40 -9
done … me:-37 -26 -20
done … more:37 32 30
done … nearly:25 19 17
done … night:2 7 22
done … nobody:46 62 65
done … not:13 17 23
done … of:-22 -18 -25
done … on:30 24 17
done … once:-27 -27 -8
done … one:-22 -18 -10
done … since:-16 -20 -9
done … spray:-27 -27 -8
done … stop:24 19 23
done … thing:45 24 34
done … this:-30 -26 -27
done … to:20 38 27
done … u:50 53 54
done … was:25 27 45
done … went:47 12 10
done … whole:42 41 40
done … with:26 21 19
doner:-1 -1 -1
donkey:25 25 15
donor:-1 -1 -1
donors:4 4 1
dont:49 48 58
dont adn:-25 -12 -7
dont any:-27 -11 -8
dont ask:38 24 -16
dont b:-19 -20 -20
dont be:19 45 58
dont beleive:38 15 30
dont blame:-62 -57 -58
dont bother:17 32 36
dont but:24 9 -5
dont call:29 52 51
dont care:76 63 -49
dont check:-31 -17 -6
dont come:45 58 46
dont cry:-41 -28 -18
dont do:-27 -59 -32
dont feel:-31 -2 -14
dont forget:-26 -25 -24
dont get:24 38 24
dont give:-33 -15 5
dont go:-60 -50 -48
dont hav:-51 -46 -55
dont hert:-4 16 20
dont i:-48 -20 -5
dont intend:24 30 49
dont kil:-24 -18 -1
dont know:-28 -39 -39
dont let:38 25 28
dont me:44 -23 -9
dont mean:91 59 57
dont mind:-43 -29 -23
dont mix:-28 -28 -19
dont much:46 41 -6
dont no:59 72 45
dont own:-21 -4 -3
dont panic:31 26 0
dont plan:30 -16 -10
dont put:15 25 27
dont ring:37 26 16
dont save:55 55 50
dont see:88 -62 -39
dont self:18 29 -1
dont send:53 49 48
dont suppose:48 51 50
dont tel:44 47 47
dont tell:92 95 49
dont think:-8 -45 3
dont trust:56 -11 -31
dont understand:-75 -46 -29
dont use:-35 -28 -7
dont wake:85 52 30
dont wana:-9 -30 -4
dont want:-17 -47 24
dont wish:-50 -2 -1
dont … a:30 10 3
dont … about:46 51 44
dont … all:53 22 25
dont … alone:-24 -27 -10
dont … anybody:49 54 46
dont … anyone:55 57 50
dont … anything:-38 1 1
dont … at:19 35 13
dont … back:69 78 67
dont … bad:-30 -13 -20
dont … be:-50 -11 -3
dont … beter:16 29 -2
dont … bother:62 9 8
dont … but:-23 -13 -13
dont … by:0 1 54
dont … call:14 15 59
dont … can:50 -23 -22
dont … care:31 42 0
dont … cross:29 29 30
dont … dare:25 21 22
dont … day:17 24 32
dont … do:-35 -39 -14
dont … dont:-29 -18 -16
dont … drink:-30 -3 -5
dont … else:-5 -13 -28
dont … exist:63 -19 -7
dont … from:34 44 2
dont … futur:28 -6 0
dont … gets:23 2 -3
dont … go:2 -24 -6
dont … hands:43 30 -3
dont … happens:24 32 -17
dont … he:-20 -23 -27
dont … help:26 15 8
dont … hes:-22 -12 -19
dont … his:-35 -29 -17
dont … home:23 27 34
dont … how:6 30 11
dont … id:56 -2 -9
dont … if:25 10 14
dont … ill:-60 -52 -43
dont … in:38 -33 -6
dont … it:-9 -27 -29
dont … its:-24 -38 -31
dont … ive:-50 -46 -44
dont … live:103 63 -7
dont … long:35 40 43
dont … look:25 23 24
dont … looking:-10 -14 -30
dont … mad:17 23 18
dont … me:-24 -18 12
dont … my:34 21 8
dont … myself:55 -41 -44
dont … no:-21 0 -12
dont … not:21 24 -1
dont … off:-21 -10 -11
dont … on:31 17 -27
dont … one:26 23 -1
dont … open:-26 -29 -25
dont … piont:59 -1 0
dont … police:32 13 11
dont … right:21 21 18
dont … round:-20 -20 -50
dont … sad:-34 -33 -20
dont … safe:4 3 -28
dont … saving:15 25 -25
dont … see:45 13 42
dont … sorry:38 41 43
dont … stop:3 7 27
dont … teh:31 24 28
dont … that:-21 -33 -9
dont … thats:-20 -7 -6
dont … them:-22 -4 -10
dont … ther:21 9 -6
dont … theres:-20 -5 -2
dont … they:61 55 36
dont … this:20 -32 -37
dont … tired:-24 -9 8
dont … tonight:-7 -57 -31
dont … u:-43 -28 -24
dont … using:55 -3 -1
dont … want:39 38 66
dont … was:-38 0 -6
dont … wat:-27 -23 -25
dont … wen:103 92 5
dont … where:10 -57 -38
dont … which:36 31 0
dont … who:-9 -8 -31
dont … why:44 46 -14
dont … wil:94 78 67
dont … with:-22 -25 -19
dont … would:71 -15 -6
dont … years:27 0 -1
dont … yourself:-49 -41 -6
doolally:4 0 -4
door:53 59 65
door adn:17 33 57
door down:-4 2 24
door frame:31 -8 19
door he:30 37 37
door hes:32 32 33
door i:-30 -28 -11
door im:-18 -33 -20
door in:18 7 37
door is:57 54 66
door its:36 34 30
door ive:-22 -18 -11
door locked:1 -7 -40
door of:41 -5 0
door on:-20 -11 -11
door room:-27 -23 -23
door saying:-23 -22 -6
door that:27 24 -1
door thats:-46 -32 -30
door this:53 51 54
door to:25 -3 -3
door with:23 32 29
door … a:23 19 30
door … adn:6 -2 34
door … am:-44 -35 -30
door … bath:29 27 24
door … be:64 64 63
door … behind:38 19 29
door … can:31 33 30
door … cant:-24 -8 -9
door … care:22 26 0
door … do:-25 -14 -10
door … doesnt:23 20 -8
door … gone:-33 -26 -29
door … half:-20 -17 -13
door … he:6 5 28
door … hes:16 8 21
door … his:24 2 1
door … i:-21 -42 -25
door … if:1 3 -42
door … it:-13 -53 -49
door … ive:15 19 38
door … knows:-39 -22 -13
door … latch:-20 -16 0
door … locked:41 37 36
door … me:51 9 19
door … moved:23 21 -16
door … no:6 12 -30
door … nobody:-39 -31 -24
door … on:30 39 19
door … one:22 41 34
door … open:-31 -19 -15
door … right:9 13 39
door … says:11 -1 33
door … service:-27 -23 -23
door … she:3 -6 -32
door … shut:26 22 28
door … teh:61 73 60
door … to:-29 -24 -37
door … u:62 60 38
door … wedged:47 47 47
doors:3 -11 7
doors are:-47 -38 -31
doors been:29 -17 -17
doors locked:35 34 36
doors open:4 16 24
doors … kicked:-22 -10 -9
doorstep:19 -12 -17
doorstop:-10 -7 -4
doorway:-7 2 3
dope:-34 -25 -21
dopesick:3 -5 -2
dore:-3 -4 0
doris:-4 -3 -2
dorm:-14 19 14
dormir:71 -65 -11
dormitory:0 1 1
dort:-15 -14 -1
dos:85 50 51
dose:-7 3 -3
dose adn:-20 -8 -5
dose i:-27 -19 -8
dose of:-40 -32 -8
dose … it:45 38 57
doses:-1 -4 -2
dosette:-10 -5 13
dosette box:-22 -22 -13
dosette … adn:-21 -21 -1
dosing:-3 -1 0
dot:-1 -10 -15
dots:13 21 -3
double:4 5 38
double adn:48 58 59
double … everything:30 30 30
double … teh:-19 -20 -16
doubled:60 38 10
doubled i:41 43 -1
doubling:25 38 12
doubt:-22 -12 0
doughnuts:-18 -7 -5
down:33 36 53
down a:-29 -17 -18
down adn:-7 3 23
down after:-36 -15 -11
down at:14 22 8
down because:-38 -30 -16
down beside:-4 -24 -14
down but:41 53 53
down feeling:21 19 15
down first:-31 -7 -2
down for:28 43 9
down from:-39 -25 -23
down her:31 31 32
down hes:61 50 51
down i:38 6 0
down im:13 -12 -39
down in:-17 -48 -30
down is:25 28 25
down its:26 23 16
down me:45 38 46
down my:-45 -46 -31
down off:-29 -49 -40
down on:15 9 28
down somewhere:31 28 10
down teh:21 0 -8
down that:-30 -19 -7
down ther:72 75 73
down till:32 27 7
down to:19 26 19
down wen:-23 -13 -8
down which:18 21 26
down with:26 41 57
down … all:-36 -26 -25
down … am:49 25 50
down … anything:50 -1 4
down … at:-21 -15 -8
down … be:-51 -41 -28
down … before:26 24 23
down … bit:-40 -32 -21
down … bridge:-21 -36 -28
down … can:30 39 35
down … cant:47 22 25
down … drain:26 -15 -11
down … drive:10 12 21
down … fone:1 25 20
down … for:-25 -22 -17
down … forty:26 2 0
down … from:-31 -29 -27
down … gin:23 18 23
down … gone:28 12 10
down … good:53 49 -16
down … hatch:-9 6 25
down … he:33 17 -8
down … hour:-23 -17 -11
down … i:61 46 66
down … is:-21 -37 -26
down … it:19 27 34
down … ive:-40 -11 -12
down … keep:46 33 32
down … kept:20 23 27
down … know:12 -25 -15
down … last:36 40 37
down … left:33 18 14
down … let:-21 -14 -5
down … little:-33 -22 -18
down … me:-21 -32 -9
down … middle:20 31 36
down … my:2 25 38
down … no:16 -38 -26
down … nothing:32 41 -6
down … of:39 57 44
down … on:8 -21 -27
down … river:-17 -22 -19
down … says:4 5 24
down … shakes:49 37 39
down … shed:-28 -17 -20
down … sleep:23 25 30
down … small:29 25 19
down … sombody:38 31 29
down … stairs:43 33 4
down … stones:37 38 40
down … sunday:25 0 -1
down … tea:-36 -37 -32
down … teh:30 38 34
down … ten:-23 -26 -32
down … them:41 22 30
down … they:27 31 27
down … think:60 10 13
down … to:3 -17 -23
down … tomorrow:26 18 14
down … tracks:23 28 27
down … u:48 60 33
down … up:21 43 14
down … was:-24 -12 -15
down … way:52 53 29
down … week:-23 -6 -3
down … wen:7 21 22
down … with:8 18 28
down … wont:-35 -30 -23
downers:-1 0 0
downstairs:30 38 61
downstairs adn:21 18 22
downstairs … adn:10 10 30
downstairs … im:10 12 26
downward:0 -2 -1
dowry:53 41 -7
doy:50 -7 -1
doyle:6 3 5
dozen:-35 -30 -32
dozens:25 23 -4
dr:-16 -1 2
dr … may:34 36 35
draft:2 -6 -3
drafts:30 30 26
drag:-6 -2 1
dragged:42 45 26
dragged her:7 6 -45
dragged … out:35 30 15
dragging:6 6 26
dragging … down:5 6 26
dragon:-7 -3 -2
dragons:-10 -8 -7
drain:13 1 -4
draining:46 55 -4
dram:-4 -7 -1
drama:-2 -7 -32
dramatic:-33 -12 -20
dramatics:-5 -3 -3
dran:50 3 9
drank:58 25 54
drank a:-21 -32 -24
drank adn:44 -4 -5
drank i:-36 -13 -9
drank it:85 74 74
drank last:62 -23 -6
drank my:31 25 18
drank teh:32 60 48
drank … adn:-37 -22 -17
drank … after:68 -1 -2
drank … an:9 13 26
drank … bottle:-40 -7 -6
drank … for:16 43 29
drank … half:10 6 21
drank … i:32 -13 -6
drank … in:-34 -13 -9
drank … lot:21 -21 -1
drank … minutes:28 36 29
drank … night:62 -23 -6
drank … on:55 33 38
drank … teh:25 39 31
drank … ten:28 36 29
drank … thing:49 47 38
drank … was:43 -3 -6
drank … wine:52 -28 -18
draught:41 42 27
draw:-27 -17 -6
drawer:19 10 19
drawer adn:59 -9 14
drawer for:15 14 21
drawer my:-34 -29 -31
drawer … adn:23 20 -15
drawer … i:-2 -65 -28
drawer … me:47 32 -18
drawer … teh:23 38 51
drawer … wen:25 33 18
drawers:29 28 34
drawing:-51 -24 -20
drawings:-22 -23 -10
drawn:29 50 39
drawn teh:-25 -5 -2
drawn up:19 20 23
drawn … adn:-24 -21 -15
drawn … in:23 24 -2
drawr:8 7 9
dread:-43 -31 -19
dreadful:-18 -15 -12
dreading:-17 -17 -10
dream:44 -26 -21
dream … dead:30 -15 -1
dream … me:49 0 0
dreamed:-7 -4 -1
dreaming:-1 5 -2
dreams:-40 -34 -21
dreamt:14 -3 -2
drei:-3 -2 -1
dreimeterbrett:-3 -2 -2
drenched:50 47 30
drenched trembling:23 18 24
drenched … convinced:-21 6 8
dress:54 65 36
dress adn:17 18 21
dress it:1 1 -45
dress … i:0 0 -27
dress … up:1 2 -42
dressed:-4 -6 -2
dressing:-15 -11 -16
dressings:8 11 -16
drew:26 4 -17
drew himself:35 37 -3
drew on:56 -16 -1
drew … adn:35 37 -3
drew … arm:45 -1 0
drew … my:56 -19 0
dribble:-3 -2 -1
dribbled:-13 -10 -6
dribbling:10 6 1
dried:-10 -8 -5
dries:-5 -6 -5
drift:-14 -24 -10
drifted:12 18 -8
drifting:21 4 1
drill:-23 -17 -19
drink:-39 3 2
drink adn:53 43 27
drink at:27 -3 -1
drink but:-26 -5 0
drink by:30 12 6
drink every:26 12 -7
drink i:-40 -5 7
drink im:23 -5 -8
drink is:40 -17 -22
drink it:34 29 42
drink not:-22 -3 -2
drink on:25 28 26
drink since:28 -5 2
drink teh:-30 12 18
drink to:8 20 -6
drink today:-58 -29 -17
drink was:26 19 24
drink … a:-38 -30 -30
drink … adn:-22 -38 -33
drink … after:27 -10 -27
drink … didnt:23 -3 -2
drink … every:27 -5 -3
drink … had:54 54 59
drink … i:19 -1 33
drink … im:61 19 30
drink … ive:38 48 48
drink … me:3 38 37
drink … my:72 52 -12
drink … myself:7 -11 -21
drink … not:-25 11 10
drink … off:60 12 9
drink … out:37 27 -2
drink … sunday:21 17 20
drink … taxi:-22 -20 -18
drink … till:30 6 27
drink … to:-27 -22 -21
drink … wat:25 16 9
drink … with:-31 -1 -1
drinker:-8 -5 -1
drinking:-36 -25 -10
drinking from:23 18 -3
drinking i:-60 -34 -19
drinking in:-34 -35 -47
drinking it:21 19 24
drinking monday:26 26 20
drinking mouthwash:7 25 0
drinking on:71 7 25
drinking two:43 34 37
drinking … a:20 20 20
drinking … adn:37 -11 -16
drinking … i:28 12 6
drinking … is:-24 1 -2
drinking … it:-6 -21 -3
drinking … monday:23 29 32
drinking … my:-25 -19 -5
drinking … since:10 30 0
drinking … sunday:17 14 26
drinking … teh:5 19 -30
drinks:18 45 -32
drinks on:23 19 -5
drinks … top:49 46 0
drip:14 18 20
dripping:-5 -7 -9
drive:18 12 22
drive dads:21 25 22
drive into:32 30 42
drive out:22 23 24
drive up:23 26 22
drive … a:-20 -47 -10
drive … adn:-4 -4 -24
drive … bridge:-17 -33 -5
drive … for:-27 -28 -11
drive … off:29 34 49
drive … school:28 26 27
drive … teh:54 42 34
drive … that:14 -24 -23
drive … to:17 20 22
drive … ute:21 25 22
driven:5 21 22
driven off:26 27 28
driver:60 66 63
driver doesnt:52 23 17
driver … adn:11 19 25
driver … teh:25 37 32
driver … that:-20 -16 -9
drivers:13 24 27
drivers … adn:31 35 35
drives:-8 -17 -8
driveway:62 45 51
driving:19 16 0
driving home:-32 -32 -32
driving it:25 21 20
driving over:-65 -62 -64
driving teh:14 10 -20
driving ther:25 24 25
driving to:21 33 38
driving … adn:14 -23 -4
driving … belt:17 21 23
driving … her:38 17 28
driving … school:28 22 -9
driving … teh:18 26 12
driving … ther:-22 -19 -21
driving … with:31 6 8
drizzle:-14 -17 -7
drooling:27 23 15
drop:-1 7 10
drop in:-25 -25 -7
drop of:27 28 31
drop … for:-21 -21 -4
dropped:32 31 43
dropped it:-42 -27 -10
dropped teh:24 28 25
dropped … fone:45 50 47
dropped … of:-24 -18 -12
dropped … teh:-25 -9 -7
dropping:60 46 75
dropping dead:37 -5 -1
dropping off:32 34 45
dropping teh:1 -21 -5
dropping … baby:3 -22 -3
drops:-9 7 7
drops … home:28 30 35
drought:31 10 -2
drove:21 17 26
drove off:81 77 73
drove … im:20 0 -1
drove … teh:50 50 35
drove … to:-25 -17 -15
drove … with:50 54 44
drown:5 4 21
drown adn:-46 -33 -25
drown myself:16 15 25
drown … teh:27 21 10
drowned:11 16 11
drowning:2 5 -17
drowsiness:-8 -6 -2
drowsy:-17 -13 -3
drowsy … is:18 21 16
drucker:-5 -4 -1
drug:-19 -7 8
drugs:-15 -25 -12
drum:-16 -13 -7
drummer:-1 -1 -1
drums:1 -1 0
drunk:37 65 84
drunk a:40 37 57
drunk adn:16 32 36
drunk bleach:27 35 22
drunk hes:19 13 22
drunk i:-42 -13 -7
drunk … bottle:22 30 46
drunk … he:2 -3 -29
drunk … i:33 8 18
drunk … of:25 24 35
drunk … taken:19 30 31
drunk … that:23 29 31
drunk … to:28 27 29
drunk … wen:16 17 22
drunks:-11 -8 -6
dry:2 6 17
dryer:33 -2 -2
drying:6 5 4
dts:-26 -29 -38
dts im:14 13 24
du:-17 -14 -13
dual:3 1 5
dubai:7 8 -10
dublin:0 0 0
ducha:-1 -2 -2
duck:-28 -16 -9
ducks:-27 -28 -24
dude:-7 -4 -3
due:-23 -27 -26
duerma:15 26 55
dug:-29 -33 -22
dull:-18 -14 -13
duloxetine:0 -1 -2
dummy:-18 -18 -13
dumped:-23 -17 -5
dumplings:-5 -3 -1
dun:-7 -6 -1
dundee:-1 -1 0
dungeons:-9 -7 -6
dunno:0 0 0
durban:31 38 39
during:-7 -3 -28
during teh:-42 -38 -7
during … adn:52 60 -5
during … i:43 52 -1
durmiendo:-7 -2 1
dusk:35 25 22
dust:-24 -13 -8
duty:51 48 58
duvet:0 -3 -11
duvet in:12 25 33
duvet … teh:-1 -35 -42
dvd:-2 -1 -1
dvla:-16 -11 -14
dyed:-14 -8 -5
dyeing:-21 -17 -20
dyou:54 21 -1
dyou know:9 22 -1
dyou … i:9 22 -1
dyslexia:-7 -6 -6
e:-11 -2 -13
e … i:23 21 2
each:3 9 -22
each morning:-27 -41 -21
each night:44 37 -13
each other:11 19 25
each … a:47 24 10
each … i:42 46 52
each … u:34 29 27
each … with:58 -6 -3
ear:-5 -17 -16
ear adn:-35 -12 -8
ear i:62 0 0
ear … ive:-32 -1 -1
earlier:-7 -7 0
earlies:-13 -1 -2
early:-28 -20 -19
early adn:22 25 -5
earned:6 8 1
earplugs:-12 -8 -7
earrings:66 64 54
ears:-6 12 8
ears are:27 50 50
ears ringing:-19 -14 -30
ears … ringing:25 48 49
ears … teh:26 30 27
earth:69 20 29
earth adn:25 4 14
earth … i:34 37 50
earth … spent:39 36 40
earthquake:-8 -10 -7
ease:2 18 25
easier:16 19 35
easier than:55 60 54
easier … dead:23 -39 -14
easier … i:13 -34 -18
easier … of:18 24 24
easier … teh:87 93 82
easily:-17 -16 -16
easter:-2 -5 -38
easter adn:9 21 -14
easter week:4 -25 -17
easter … adn:7 -29 -15
easter … of:-22 -15 -6
easy:5 -14 -15
easy itd:23 11 -20
easy … im:53 -15 -2
eat:-7 -26 -34
eat i:18 25 25
eat something:-22 -18 -13
eat … adn:-23 -17 -7
eat … i:55 -15 -8
eat … see:-32 -26 -20
eat … teh:27 29 25
eaten:39 39 16
eaten a:17 23 39
eaten anything:35 -1 0
eaten for:24 49 0
eaten since:0 23 -15
eaten … days:45 44 -2
eaten … last:3 25 -1
eaten … of:33 38 52
eaten … six:25 49 -1
eaten … strip:16 19 27
eaten … week:20 41 0
eating:-39 -39 -77
eating me:-5 -24 -4
eating … is:25 22 -3
eating … teh:-18 -27 -21
eats:0 5 22
ecg:-5 -4 -2
echo:-4 -5 -4
ecrit:20 21 26
ect:-11 -4 -4
eczema:15 23 -1
ed:96 53 54
edge:3 9 -4
edge adn:3 15 29
edge of:26 35 6
edge off:-35 -21 -9
edge … i:-40 -28 -16
edge … my:60 63 17
edge … platform:32 32 38
edges:43 40 34
edges … teh:29 36 36
edging:6 7 10
edibles:26 -4 2
editor:-19 -17 -14
education:0 3 6
eejit:35 -2 -1
eejits:-10 -5 -6
eels:-9 -9 -6
effect:-13 0 -7
effects:-21 -9 -4
egg:-41 -31 -18
eggs:-20 -21 -17
eggshells:-7 -9 -8
eh:-11 -9 -4
eight:-14 -12 -34
eight days:32 28 1
eight its:22 17 15
eight … ago:17 22 11
eight … old:39 49 -1
eight … on:-21 -14 -10
eight … teh:-26 -20 -17
eight … without:20 30 32
eighteen:-45 -22 -22
eighteen months:-43 -13 -9
eighteenth:1 3 -1
eighth:30 1 0
eighties:-15 -13 11
eighties adn:22 17 40
eighty:-33 -19 -35
eighty … my:16 21 -1
ein:5 5 -9
eine:-23 -22 -3
einen:-9 -13 -4
einer:25 21 27
einer erhangt:25 21 27
einfach:10 -1 -3
eingeschlossen:21 19 60
either:38 4 5
either i:-39 -20 -7
either way:16 33 35
either … adn:-12 -28 -13
either … teh:38 48 42
el:-10 12 24
el cuchillo:7 7 24
el pelo:-21 -9 -3
el puente:33 42 40
el se:19 26 -1
el suicidio:-31 -29 -11
el veneno:66 62 58
el y:65 14 18
el … de:-42 -6 -1
el … el:-27 -9 -8
el … en:63 -9 -9
el … fue:51 33 -6
el … ha:-26 -8 -1
el … la:-58 -9 -7
el … no:83 62 60
el … se:-27 -3 -3
el … vengan:33 30 26
elastic:-1 0 -1
elbow:19 19 26
elbows:-5 -6 -3
elderflower:-20 -6 -4
elderly:-10 -5 -4
eldest:-17 -10 -16
electric:-26 -9 -2
electric … adn:-32 -9 -2
electrician:-5 -4 -4
eleven:26 -2 -28
eleven adn:-12 -5 23
eleven months:22 -10 -11
eleven times:-29 -23 -10
eleven years:34 17 -18
eleven … adn:-23 -17 -18
eleven … day:36 -2 -2
eleven … gone:41 -6 -2
eleven … it:23 -16 -9
eleven … ive:29 33 35
eleven … no:-29 -19 -11
eleven … of:-20 -13 -6
eleven … sober:31 0 0
eleven … teh:-7 12 -23
eleven … that:27 5 17
eleventh:40 39 31
eleventh floor:40 44 32
elf:-27 -27 -8
elgar:21 24 11
elle:97 101 94
elle … fait:57 60 61
ellie:-4 1 5
els:-4 -5 -1
else:15 22 3
else can:44 51 42
else he:26 28 40
else i:21 26 19
else is:-9 -36 -35
else or:-28 -32 -21
else to:45 45 45
else … all:-32 -27 -17
else … do:23 8 7
else … evening:18 23 23
else … i:0 -20 -7
else … it:4 24 11
else … put:22 22 -5
else … say:-24 -20 -17
else … teh:-10 -27 -30
else … u:25 43 48
elses:-26 -21 -21
elsewhere:-14 -11 -6
em:39 64 71
em … teh:23 26 36
email:-26 -3 -6
emailed:41 39 20
emails:-9 -5 6
embarrass:-3 -2 0
embarrassed:9 -4 -1
embarrassing:-38 -22 -3
embarrassment:-15 -35 -9
embarrassment i:0 -32 0
embassy:-6 -7 -11
emdr:-4 -4 -1
emergency:-20 -9 -7
emigrating:-1 -1 0
emoji:24 26 24
emoji … teh:22 23 19
emotional:36 -15 -4
employer:-9 -3 -4
emptied:4 9 14
empties:60 63 60
empties adn:59 63 61
empties … teh:21 22 18
empty:87 91 86
empty adn:-22 -13 -12
empty blister:13 18 22
empty chair:-24 -26 -29
empty flat:-9 -3 -37
empty house:-19 -24 1
empty im:18 17 30
empty on:56 41 44
empty packets:49 48 44
empty pill:-24 -12 -11
empty teh:26 27 33
empty … a:21 23 2
empty … adn:35 39 37
empty … bottle:-27 -16 -15
empty … for:-31 -27 -24
empty … hav:45 51 50
empty … i:24 46 41
empty … into:41 45 39
empty … me:28 19 19
empty … packs:21 23 26
emptying:-6 -4 -3
en:73 25 7
en casa:-21 -6 -4
en cuanto:-25 -11 0
en el:15 35 51
en finir:26 28 -11
en la:37 15 34
en suicidarme:-34 -9 -5
en un:-20 -7 -2
en … de:30 -2 4
en … en:15 57 -7
en … la:74 19 -16
en … lo:-36 0 5
en … los:41 40 2
en … mano:18 11 20
en … me:8 -29 -18
en … mesilla:28 18 16
en … no:-27 14 32
en … puente:33 42 40
en … se:-45 -22 -4
en … suicidio:-31 -30 -12
en … todos:41 41 -2
en … y:-21 31 43
en … ya:15 22 13
encerrado:10 3 10
encima:-4 14 15
encore:59 66 12
end:7 24 8
end adn:42 56 34
end her:-26 -34 16
end his:35 28 -3
end i:6 -58 -10
end love:36 38 38
end me:-69 -5 -4
end my:-32 19 -48
end myself:52 55 -21
end of:-72 -61 -32
end things:31 23 -2
end to:57 40 -16
end up:-48 -60 -20
end … a:25 24 -5
end … adn:-5 -12 -43
end … al:26 26 -18
end … all:-16 -29 -62
end … are:25 31 27
end … book:21 2 2
end … but:41 0 -6
end … by:11 18 24
end … do:-5 -15 24
end … doing:17 22 -1
end … feel:35 36 41
end … for:43 45 44
end … he:-34 -32 -24
end … i:-41 0 -3
end … in:24 32 9
end … is:62 43 47
end … it:32 -50 -24
end … ive:34 36 -14
end … lief:-11 27 -44
end … line:-66 -15 -7
end … live:40 39 -4
end … me:-49 -47 -49
end … month:48 53 47
end … my:-31 2 -25
end … myself:25 34 -42
end … not:36 56 -36
end … nothing:-3 -4 -23
end … one:-45 -24 -10
end … own:105 75 -9
end … pier:24 15 8
end … platform:30 36 32
end … read:40 -3 -4
end … soon:5 -4 -67
end … teh:27 47 42
end … than:22 33 -22
end … that:4 3 35
end … this:-69 -45 -16
end … to:-22 -47 -6
end … tonight:28 27 50
end … u:33 35 25
end … was:-48 -30 -1
end … wat:23 -8 -6
end … with:-22 -23 9
ende:9 11 -1
ended:-28 14 -26
ended at:18 17 24
ended it:-26 -9 -8
ended up:-3 -14 -23
ended wen:16 30 0
ended … i:4 21 -8
ending:34 40 11
ending it:41 33 33
ending my:22 12 -4
ending things:16 35 14
ending … adn:15 20 -4
ending … all:32 51 -22
ending … dont:-6 -24 -5
ending … here:-21 -17 -5
ending … im:-35 -50 -13
ending … in:38 -37 38
ending … is:18 22 -47
ending … it:21 18 0
ending … lief:37 25 -11
ending … on:26 30 7
ending … own:37 34 -11
ending … since:3 4 -64
ending … sunday:17 21 30
ending … teh:30 38 30
ending … told:11 22 10
endlich:-2 -2 2
ends:9 27 5
ends sunday:0 23 27
ends … adn:-24 -20 -13
ends … i:36 41 -50
ends … me:11 7 22
ends … to:34 38 41
energy:-34 -31 -21
enfants:35 25 28
enfermera:4 10 -1
engaged:-9 -5 -8
engagement:-3 -1 1
engine:-26 -32 -25
engine is:-22 -11 -10
engine on:-4 -24 -6
engine running:-20 -19 -15
engine … adn:-4 -41 -21
engine … i:1 -46 -6
engine … on:-20 -19 -17
engine … teh:-23 -20 -28
engineer:-36 -28 -14
engineers:-7 -1 -1
engines:19 26 33
engines on:17 23 32
engines … i:16 19 21
english:20 2 -2
english is:37 15 16
enjoy:-27 -22 7
enjoy ur:24 27 23
enjoyed:-20 -15 -9
enjoying:-1 3 19
enjoying teh:17 20 29
enjoys:-2 0 0
enorme:-4 -2 0
enormous:-7 -21 -14
enough:36 41 48
enough adn:22 -1 25
enough battery:-26 -15 -19
enough but:21 6 5
enough goin:60 67 42
enough i:-18 -16 -23
enough in:58 61 63
enough of:-13 -9 -28
enough tablets:-47 -52 -33
enough that:4 11 -26
enough to:52 32 63
enough … adn:117 61 46
enough … back:60 68 41
enough … be:46 27 18
enough … being:33 19 -33
enough … by:19 25 26
enough … dei:47 3 22
enough … do:13 33 59
enough … for:20 20 21
enough … i:-41 -13 -5
enough … im:-8 -24 -11
enough … in:-70 -68 -52
enough … is:4 -49 -35
enough … it:-2 37 -7
enough … ive:55 29 33
enough … kil:2 16 27
enough … me:44 28 16
enough … my:-44 -44 -17
enough … neva:8 15 34
enough … on:67 46 49
enough … see:18 24 17
enough … stop:14 13 39
enough … teh:67 77 71
enough … that:23 18 28
enough … them:-44 -21 -10
enough … want:7 -39 -8
enough … was:54 66 34
enough … wont:32 32 2
entire:-10 -14 -11
entry:-2 0 5
envelope:23 37 49
envelope for:25 16 15
envelope marked:-21 -14 1
envelope with:17 22 18
envelope … after:13 19 23
envelope … my:25 25 25
envelopes:-17 -15 -16
envelopes on:-20 -16 -16
envie:15 12 -21
envie de:27 17 -12
envie … avec:-25 -28 -3
envie … je:-29 -11 -2
envie … me:29 38 -8
envie … mourir:33 0 -2
envie … suicider:22 26 -4
envie … tuer:43 45 -3
envious:51 -16 -8
envy:116 24 -12
envy my:26 -14 -2
envy teh:34 -13 -1
envy … i:19 44 -3
envy … in:27 -6 -2
envy … late:25 -11 -2
envy … teh:21 -8 -2
epidural:-5 -3 -5
epilepsy:9 8 10
epilipsy:-15 -8 -7
episode:-21 -19 -18
episodes:-7 -3 -2
epsom:-1 -1 -1
er:24 18 53
er … der:18 21 22
era:-20 -5 -3
erhangt:25 21 27
eritrean:16 19 19
erly:-6 -2 0
ernst:2 15 -2
erp:-6 -5 -3
errand:18 4 3
error:57 -5 -12
es:35 2 -50
es broma:9 39 -1
es … ist:-28 -26 -11
es … machen:4 36 0
esa:5 -19 -5
escape:-56 -34 -23
escitalopram:0 -2 0
escopeta:8 6 6
escribi:3 3 6
escribo:0 0 -4
ese:-22 -2 -2
eso:17 -11 -6
especially:-38 -20 -9
espresso:-12 -8 -9
essay:-7 1 11
essay adn:12 13 23
essays:40 -11 -7
est:17 30 24
est prete:18 19 24
est … au:31 29 26
est … garadge:21 19 21
esta:-10 29 12
esta en:51 42 41
esta noche:25 31 12
esta vida:0 35 -1
esta … cuando:4 11 22
esta … la:37 22 10
esta … me:16 22 37
esta … se:-38 -7 -10
esta … y:45 22 24
estaba:54 -6 -4
estar:45 -66 -17
estare:31 43 41
estarian:13 -1 -1
estate:-7 -1 -1
este:-60 -22 -8
esto:72 5 16
esto ya:4 21 18
esto … estare:13 22 20
estos:-3 -3 3
estoy:47 -2 -5
estoy en:53 64 62
estoy … de:48 -6 -3
estoy … el:20 32 36
estoy … otra:32 33 -1
estoy … pelo:-21 -9 -3
estoy … puente:29 39 37
estoy … vez:32 33 -1
estuary:-4 -6 -5
estuviera:53 -4 -1
estuviera muerto:36 -3 -1
et:54 64 12
et je:-46 -33 -25
et … cette:11 9 21
et … le:37 36 -19
et … vais:38 39 33
etait:-1 0 0
etc:-17 -8 -11
ethics:-4 -1 0
etre:90 -6 -3
etre mort:75 -2 -1
etre morte:27 -4 -2
etudes:-5 -4 -3
eulogy:-13 -13 -6
euphemisms:-19 -7 -1
euro:-5 0 -3
europe:-6 -3 1
eurovision:1 1 1
evaporate:3 -2 -2
eve:18 22 31
even:0 0 0
evening:35 32 30
evening adn:-25 -14 -10
evening at:25 22 40
evening but:50 37 40
evening i:-8 -44 -10
evening ill:30 34 40
evening in:-23 -8 -4
evening nobody:-39 -22 -13
evening of:42 18 -1
evening shes:40 29 36
evening tablet:-26 -16 -10
evening tablets:-53 -43 -33
evening teh:-3 -4 -25
evening … adn:17 11 31
evening … am:-28 -37 -10
evening … are:-34 -31 -26
evening … as:10 17 28
evening … im:48 46 44
evening … is:6 -20 -17
evening … knows:-29 -15 -6
evening … my:-5 -3 -26
evening … put:4 -22 -13
evening … takin:32 9 8
evening … teh:49 16 -4
evening … through:46 51 52
evenings:-6 -4 -35
eventually:-37 -30 -21
ever:0 0 0
every:15 17 -31
every advert:51 -6 -3
every birthday:-24 -6 -1
every box:-21 0 -3
every cell:45 -2 -2
every day:26 11 -55
every dinner:46 -14 -1
every evening:42 32 -20
every few:23 7 11
every hour:63 50 5
every intention:15 21 13
every last:55 54 67
every lorry:8 12 28
every meal:40 4 -9
every month:-24 -6 -1
every morning:-37 -67 -44
every night:51 50 -74
every one:70 68 106
every pen:20 22 24
every pill:-55 -48 -42
every room:21 21 -9
every shift:45 52 -11
every sunday:-34 -24 -10
every tablet:39 34 28
every thing:24 28 30
every thought:0 -23 0
every time:-12 -15 -38
every tuesday:-21 -14 -13
every visit:44 38 -3
every … about:30 16 -5
every … adn:-18 -4 -46
every … after:-27 -23 -13
every … an:34 13 -6
every … but:45 -2 0
every … by:22 -12 -6
every … cant:30 18 -14
every … day:5 29 -1
every … days:-21 0 0
every … do:-41 -11 -1
every … drinks:25 24 -6
every … god:22 0 0
every … got:6 11 25
every … havent:-22 -7 0
every … he:13 49 -24
every … hiding:21 3 0
every … hoping:25 11 37
every … imagine:16 26 -1
every … in:-24 -35 -18
every … is:38 -9 5
every … month:-16 -21 -2
every … morning:25 -5 0
every … my:66 46 -6
every … myself:54 3 -12
every … nobody:0 -27 -6
every … not:-7 -25 -5
every … of:17 15 45
every … off:27 -3 -3
every … on:-28 -10 -6
every … one:6 26 56
every … same:23 -19 -3
every … says:21 23 11
every … since:28 52 -10
every … teh:6 -9 -21
every … that:-6 -61 -29
every … this:11 21 -34
every … to:57 37 5
every … u:-1 9 20
every … us:28 38 28
every … weak:31 29 -2
every … week:24 30 -18
every … with:-26 -24 -23
every … youre:21 -4 -2
everybody:44 24 11
everybody … i:49 67 64
everybody … to:16 24 28
everybodys:10 9 9
everyone:26 13 34
everyone adn:11 23 21
everyone at:-12 1 -22
everyone can:28 -4 -2
everyone dont:30 29 26
everyone else:9 -27 -17
everyone im:-30 -22 -25
everyone in:-43 -36 -45
everyone on:34 34 38
everyone teh:37 47 50
everyone they:28 41 35
everyone wil:1 13 25
everyone would:33 -14 -3
everyone … about:16 21 17
everyone … adn:31 -9 -17
everyone … beter:38 -14 -12
everyone … doing:22 -5 -5
everyone … good:18 28 22
everyone … goodbye:10 14 21
everyone … i:35 34 33
everyone … im:-21 -11 -12
everyone … in:-23 -14 -9
everyone … is:-21 -14 -6
everyone … loves:27 -6 -3
everyone … me:-7 -22 -11
everyone … no:19 24 23
everyone … one:15 22 27
everyone … teh:29 33 26
everyone … thank:18 31 31
everyone … ur:26 22 22
everyone … without:44 0 0
everyone … work:-28 -18 -18
everyones:27 -12 -7
everyones at:29 1 0
everyones gone:-5 -10 -24
everyones relieved:1 -22 -12
everyones … i:-2 -25 -19
everyones … im:22 -8 -4
everything:27 27 41
everything at:22 26 22
everything else:45 30 12
everything for:28 19 37
everything im:41 47 30
everything in:46 30 9
everything is:-32 -17 -23
everything looks:74 3 -4
everything ready:33 39 35
everything right:33 26 36
everything that:24 19 20
everything this:26 25 19
everything … adn:-16 -71 -57
everything … cupboard:13 -51 -68
everything … find:-22 -23 -25
everything … had:48 -33 -36
everything … house:38 49 61
everything … i:6 23 26
everything … in:29 40 26
everything … insta:25 28 24
everything … is:40 51 32
everything … it:11 20 25
everything … me:-46 -53 -49
everything … mums:27 31 33
everything … my:6 5 26
everything … need:32 42 51
everything … round:-49 -41 -24
everything … stop:11 -22 -4
everything … u:42 54 52
everything … up:-59 -37 -27
everything … was:16 21 21
everythings:110 85 85
everythings in:13 12 22
everythings … adn:14 18 21
everythings … away:24 32 29
everythings … ive:27 29 26
everythings … my:17 19 29
everywhere:-57 -49 -28
everywhere teh:-50 -35 -32
everywhere … on:-34 -27 -23
evidence:-36 -21 -18
evie:1 1 2
evil:30 0 -23
ewe:-17 -15 -19
ewes:-7 -3 -5
ex:21 33 10
ex is:49 45 31
ex wife:-34 -23 -9
ex … adn:54 60 43
ex … i:-43 -46 -14
ex … kil:1 1 21
ex … me:20 26 -1
ex … new:15 16 25
ex … that:20 1 2
ex … with:10 10 25
exact:-8 -7 -8
exactly:0 -31 -33
exactly … existing:27 -2 0
exactly … kil:23 30 -3
exaggerating:52 55 -6
exam:-56 -45 -43
exam season:-26 -20 -27
examiner:-28 -27 -28
example:-18 14 -9
exams:-25 -22 -48
excellent:-7 -5 -2
except:38 53 48
exchange:-15 -10 -10
exchanged:0 -4 -1
excited:-30 -16 -5
excuse:-33 -17 -6
excuses:-6 -11 -12
exercise:-17 -16 -11
exhaust:35 55 58
exhausted:3 -11 -5
exist:47 -23 10
exist … do:22 31 42
existed:11 -46 -36
existence:-42 14 -31
existing:180 -57 -26
existing adn:40 55 -9
existing would:35 -3 -1
existir:108 -38 -8
exists:10 11 -2
exit:-6 -12 -23
exits:11 14 28
expect:-3 -20 -16
expect … be:51 -5 -5
expected:-23 -14 -7
expecting:13 -20 -37
expecting it:16 -28 -27
expecting me:1 2 -21
expecting … i:0 -14 -21
expense:7 -3 -1
expensive:-19 -10 -4
experience:-37 -21 -9
experiment:0 0 0
expert:-22 -3 -1
expired:-2 0 2
expires:-12 -10 -9
expiry:47 -1 -1
expiry date:47 -1 -1
explain:-8 8 -6
explain it:24 31 14
explained:-22 -14 -6
explaining:-6 -9 -4
explains:4 15 12
exposure:-25 -28 -15
express:34 11 27
express … teh:43 0 0
exs:59 47 55
exs … he:-25 -20 -3
extended:0 -1 0
extension:-1 -1 -2
extra:31 17 34
extraordinary:-3 -2 0
extremely:-32 -18 -10
eye:18 36 -2
eyebrow:-8 -9 0
eyebrows:-19 -13 -7
eyeing:-4 -2 -11
eyes:88 84 78
eyes are:30 17 6
eyes for:38 -4 -1
eyes hav:20 26 -2
eyes he:32 7 16
eyes rolled:18 19 25
eyes … a:23 24 -1
eyes … adn:22 -10 -5
eyes … back:27 29 32
eyes … i:-21 -14 -19
eyes … my:27 29 1
eyes … rolled:21 20 17
eyes … teh:-32 -31 -17
eyes … they:40 38 34
eyes … to:-32 -2 9
eyes … up:27 24 23
eyesight:-16 -7 13
f:9 14 -12
face:19 27 6
face i:-40 -32 -13
face if:45 28 -16
face im:22 25 2
face on:20 26 32
face until:39 39 -1
face wen:-31 -31 -40
face … adn:-4 -27 -11
face … here:15 29 36
face … i:36 69 -5
face … in:37 17 30
face … it:-25 -19 -15
face … on:-21 -14 -9
face … she:-18 -28 -35
face … wear:11 25 -1
facebook:-46 -23 -9
faces:-3 -8 -8
facilitator:-1 2 -5
facing:39 34 15
facing teh:39 34 30
fact:-16 -17 -16
facts:-13 -9 -5
fade:25 29 22
fade to:28 30 23
fade … black:27 30 23
fade … on:28 32 24
faded:-7 -7 -2
fading:15 0 -1
fag:-5 -5 -5
fags:-43 -32 -23
fail:11 12 6
failed:56 65 44
failed his:26 33 42
failed i:43 51 18
fails:43 38 9
fails i:24 25 -35
failure:58 8 -3
faim:-5 -4 -2
faint:-16 -9 25
fainted:7 43 -26
fainted twice:20 43 -1
fainted … today:20 43 -1
fainting:15 46 10
fair:-20 -20 -18
faire:26 10 -7
fairly:-7 -5 -2
fairs:32 46 6
fairy:-14 -11 -12
fais:7 7 -14
fait:44 45 38
faith:-2 -2 -1
fake:-64 -50 -20
falcon:0 -1 0
falklands:2 3 -1
fall:-17 -32 -38
fall asleep:20 -8 -4
fall off:-30 -23 -15
fall … adn:22 -11 -2
falle:-3 -7 -1
fallen:-41 -8 -5
fallen … teh:-34 -1 0
falling:-40 14 23
falling asleep:-61 -2 1
falling … teh:40 40 36
falls:33 45 60
falls off:-1 24 25
falls … teh:-23 -17 -17
false:0 3 -2
familia:-12 -3 -2
families:-14 -14 -10
family:-3 -39 -36
family forgot:36 -1 0
family has:42 -1 -1
family i:-79 -79 -69
family would:28 7 10
family … a:32 35 37
family … cancel:36 -1 0
family … i:-9 -24 -10
family … ive:31 26 31
family … last:38 44 40
family … me:34 9 11
family … teh:16 29 20
family … them:-22 -16 -24
family … to:24 -5 -6
family … u:-20 -17 -17
familys:3 -9 -2
fan:-14 -10 -1
fancied:-6 -3 -2
fancies:0 0 0
fancy:-33 -25 -12
fantasising:78 41 -4
fantasising about:78 41 -4
fantastic:-1 -1 -1
fantasy:-4 -4 -7
far:2 -4 13
far beter:-21 -10 -6
far it:52 57 55
far more:11 16 28
far … canal:18 17 20
far … concerned:40 10 -8
far … i:-35 -15 -7
far … im:28 -1 -7
far … than:14 14 23
far … that:30 17 -2
far … with:-25 -15 -6
farewell:7 6 26
farewell i:41 40 55
farewell leter:-62 -59 -36
farewell my:-35 -35 -33
farewell to:-66 -58 -54
farewell … cant:54 49 52
farewell … dears:-37 -36 -35
farewell … i:-44 -44 -43
farewell … it:12 13 22
farewell … mum:-24 -23 -25
farewell … my:-45 -41 -41
farewell … night:-27 -20 -18
farewell … teh:-36 -35 -33
farewell … wont:-27 -21 -26
farewells:3 4 3
farm:14 20 -6
farm adn:13 16 33
farm was:30 26 -1
farm … he:26 26 21
farm … told:30 34 40
farmacia:-22 -21 -19
farmed:-2 -2 -2
farmer:-7 -5 -4
farmers:-25 -20 -15
farming:-2 -2 -2
farms:-6 -6 -3
farrier:0 0 -1
fashion:23 37 0
fast:12 14 22
fast as:18 12 21
fast it:29 -12 -4
fast past:26 25 26
fast … camp:26 25 26
fast … go:35 38 32
fast … i:-40 -27 -10
fast … our:26 25 26
fast … teh:45 45 50
fasted:5 6 7
faster:-1 5 8
fastest:0 0 0
fasting:-2 -1 -1
fat:-16 0 -11
fatal:-32 -10 -6
father:46 37 26
father beat:-43 -41 -16
father beats:18 21 -20
father by:44 42 33
father in:60 36 42
father … all:-38 -39 -16
father … her:9 23 21
father … of:39 33 0
father … time:42 41 35
father … told:-30 -16 -14
father … up:61 58 54
father … us:-46 -42 -18
father … wen:24 24 28
father … with:22 25 18
fathers:-15 -23 -16
fathers pistol:-30 -26 -21
fathers … it:-39 -34 -27
fatigue:-4 -2 -2
fault:-31 -29 -35
fault im:-23 -20 -12
fault teh:-21 -29 -33
fault … not:-29 -24 -10
fault … teh:33 33 35
fault … time:19 19 22
faux:-3 -5 -5
favor:44 35 41
favour:49 24 -20
favour … did:51 34 3
favourite:-3 -13 -13
favourite lyric:31 -2 -1
favourite … is:25 -2 -1
favourites:-11 -11 -6
fd:-1 0 1
fe:-16 -2 0
fear:-63 -27 -22
feared:-1 -1 -1
feather:-1 -6 -5
feature:-1 -1 0
feb:1 -3 5
febrile:-5 -2 -1
february:6 -4 -14
febuary:-28 -24 -3
fed:2 22 30
fed her:-28 -21 -19
fed my:32 32 30
fed teh:13 24 33
fed … horses:-22 -5 -5
fed … i:38 38 40
feed:9 21 15
feed teh:30 45 46
feed … birds:60 59 48
feed … hens:14 22 35
feed … in:19 20 24
feed … to:23 22 34
feeding:-3 -4 16
feeding … he:14 11 31
feeds:31 27 22
feeds teh:33 25 24
feel:20 -10 8
feel a:70 -45 -25
feel about:32 -2 0
feel another:26 32 34
feel anything:-46 -23 -19
feel bad:15 -20 -23
feel beter:-32 -10 -6
feel calm:25 33 5
feel calmer:22 27 -2
feel dirt:61 -7 -3
feel disgusting:25 -12 -6
feel faint:3 5 37
feel floaty:21 36 34
feel good:-20 -19 -29
feel guilty:2 14 21
feel i:-21 -32 -34
feel im:-65 -23 -26
feel is:46 10 0
feel it:24 -15 8
feel its:-24 -4 -3
feel ive:10 -23 -15
feel jumping:1 3 -30
feel my:25 41 45
feel normal:39 17 20
feel nothing:47 44 -7
feel peaceful:19 21 31
feel proud:35 33 43
feel relief:81 -12 -3
feel right:23 24 18
feel safe:-2 0 -27
feel sick:46 34 26
feel sleepy:-35 -25 -11
feel something:59 68 2
feel suicidal:-63 -84 -3
feel surplus:51 -2 0
feel teh:4 28 27
feel that:21 -16 -20
feel tired:-25 -14 -1
feel weird:-19 -24 -10
feel … a:-2 -12 -23
feel … adn:-20 22 13
feel … as:-20 -10 -4
feel … because:-22 3 4
feel … bed:13 22 26
feel … been:32 -1 20
feel … burden:-42 -1 -1
feel … but:17 -27 -4
feel … coming:26 23 24
feel … day:21 -15 -4
feel … disgusting:36 41 -5
feel … envy:38 16 -1
feel … every:56 -5 0
feel … fingers:-25 -22 -21
feel … for:-38 -32 -31
feel … goin:39 5 -3
feel … had:13 33 40
feel … i:-42 -22 -33
feel … if:-21 -7 0
feel … im:30 -21 -22
feel … in:14 -9 -22
feel … ive:42 40 34
feel … my:71 -6 -26
feel … myself:75 58 -38
feel … not:-19 -35 -19
feel … of:64 -1 -4
feel … off:-9 -13 -28
feel … on:-25 -21 -7
feel … right:0 30 -7
feel … rite:35 55 -1
feel … should:31 -2 0
feel … stupid:7 35 38
feel … teh:-48 -21 -23
feel … that:-16 -21 -34
feel … up:-42 -16 -13
feel … using:23 3 6
feel … way:-17 -27 -10
feeling:-22 -25 -8
feeling flat:48 -2 -1
feeling sleepy:7 7 21
feeling suicidal:19 28 -11
feeling teh:21 32 48
feeling that:-23 -25 -10
feeling … adn:38 -23 -28
feeling … do:-18 -21 -16
feeling … dont:18 21 11
feeling … it:18 26 -2
feeling … nothing:27 12 -1
feelings:-10 -26 -16
feelings … a:7 19 24
feels:-16 -17 -59
feels i:-49 -11 -3
feels peaceful:33 28 -2
feels teh:41 25 -24
feels … adn:43 10 -39
feels … i:-22 -16 -7
feels … in:53 -5 -2
feels … on:43 15 0
feels … to:-46 -7 -2
fees:-2 -1 1
feet:19 5 4
feet adn:37 -3 -4
feet night:-24 -18 -3
feet of:15 21 22
feet on:-34 -12 -13
feet over:27 37 36
feet touching:19 24 18
feet under:52 -1 -3
feet up:-26 -23 -18
feet … all:-27 -20 -4
feet … counting:-30 -18 -25
feet … floor:-27 -12 -9
feet … not:13 22 20
feet … teh:-19 -24 -19
fell:-28 -6 -19
fell in:-23 -18 -10
fell off:-53 -14 -11
fell … teh:-18 9 -21
fell … wagon:-36 -1 -1
fella:-13 -8 -30
fella … he:31 30 -5
fella … teh:-20 -21 -18
fellas:5 9 16
fellow:3 -5 -8
fellowship:-15 -17 -9
felt:-38 -34 -45
felt a:6 21 -5
felt glad:-21 -3 -1
felt jealous:25 -19 -7
felt sorry:7 43 -6
felt suicidal:-50 -40 0
felt was:36 -1 0
felt … but:36 33 4
felt … for:3 -23 -8
felt … i:19 28 -14
felt … id:27 -1 0
felt … to:-26 -8 -2
felt … year:34 0 0
femi:-6 -2 -2
femme:-6 -4 -1
fence:91 54 57
fence adn:-28 -17 -5
fence in:62 -16 -5
fence … teh:48 53 46
fences:-14 -13 -17
fent:102 110 32
fentanyl:52 71 59
fentanyl deaths:29 27 -1
fentanyl patches:89 83 80
fentanyl … i:25 24 -16
fentanyl … my:20 25 30
fentanyl … no:32 34 35
fentanyl … on:21 26 31
fentanyl … to:26 1 2
fern:-13 -8 -5
ferret:-24 -22 -10
ferrets:-2 8 14
ferry:-36 -32 -34
fertig:-15 -14 -10
fertiliser:3 5 5
festival:-9 -8 -4
fetch:0 2 14
fetched:42 49 52
fetched teh:20 31 39
fete:-3 -2 -1
feud:0 0 0
fever:-34 -22 -16
few:-8 -24 -10
few minutes:38 49 48
few weeks:-31 -13 -2
few … of:-22 -1 0
few … pull:28 12 16
fewer:-33 -20 -12
ff:0 0 0
fiance:-14 -20 -4
fibromyalgia:-6 -2 -2
field:43 32 17
field adn:26 22 8
field i:33 37 39
fields:-24 -24 -13
fier:-7 -6 -3
fierce:-1 -4 -1
fiesta:-11 -2 -2
fifteen:-11 -9 -10
fifteen years:-20 -14 -12
fifteenth:12 15 13
fifth:10 16 13
fifties:-19 -15 -14
fifty:4 14 -24
fifty eight:25 36 -3
fifty … old:39 45 -1
fifty … years:44 50 0
fight:-18 -46 -30
fight it:45 -8 -1
fight with:-28 -23 -11
fighting:44 36 28
fighting it:-6 -25 -19
fighting … to:26 19 -11
fights:-9 -3 -1
figure:-5 10 -17
figure of:21 20 -12
figure … speech:21 20 -12
figured:-29 0 3
figures:-6 -3 -1
file:34 26 5
file … im:19 29 -3
filed:-6 -5 -3
files:16 14 -2
filings:-4 -3 -3
fill:-14 -15 -10
fille:2 1 1
filled:-7 -11 -1
filling:-10 -9 3
fills:-13 -12 -9
film:-20 -33 -8
filmed:-7 -5 -4
filming:11 12 23
films:13 -5 -24
filter:1 5 -9
filters:-1 -2 0
filthy:0 0 0
fin:97 19 -7
fin a:-1 20 -5
fin … jours:21 24 -4
fin … mes:21 24 -4
final:-9 -1 25
final exit:-30 -27 -29
final post:-33 -27 -13
final … i:-35 -23 -4
final … is:45 44 49
finally:0 0 0
finals:-12 -7 -6
finca:1 1 0
find:5 10 25
find a:-5 -23 -17
find anything:22 0 0
find him:28 37 27
find i:-26 -8 -4
find it:-15 -31 -19
find me:18 65 72
find one:30 -9 -8
find out:20 29 49
find teh:12 23 7
find this:24 24 11
find … a:-22 -13 -15
find … adn:10 16 27
find … be:-21 -23 -18
find … cold:24 27 26
find … i:35 9 -6
find … id:31 -9 -7
find … im:28 25 30
find … in:71 55 49
find … is:55 57 54
find … ive:29 -8 -2
find … my:32 20 -10
find … nerve:-21 -15 -7
find … not:35 33 38
find … on:21 4 26
find … one:12 22 25
find … reason:44 -5 3
find … restful:35 -4 -5
find … teh:36 33 22
find … that:-20 -17 -11
find … to:-3 -21 -9
find … wat:-21 -7 -3
find … way:-24 -16 -9
find … wen:28 26 1
find … why:46 44 40
finding:-14 -5 -15
finds:36 51 64
finds me:33 25 49
finds my:22 12 -1
finds this:5 21 24
finds … body:30 26 12
finds … doesnt:20 23 21
finds … i:-24 -31 -14
fine:-28 -34 -29
fine dont:17 19 21
fine i:-18 -24 -1
fine ive:28 26 -2
fine with:-57 -6 -6
fine without:57 0 0
fine … anyone:17 19 21
fine … i:24 6 -6
fine … it:-69 -23 -4
fine … me:57 -2 -2
fine … my:26 26 6
fine … told:23 29 0
fines:1 -1 0
finger:33 39 -12
finger … it:17 23 5
finger … teh:22 21 21
finger … trigger:33 26 24
fingernails:69 59 40
fingers:78 81 62
fingers on:-20 -15 -8
fingers tingling:37 40 44
finir:15 20 -16
finir … la:52 48 -13
finir … vie:52 48 -13
finish:60 66 35
finish him:34 22 43
finish his:44 41 14
finish it:36 41 12
finish me:-1 4 25
finish my:65 63 62
finish myself:16 24 9
finish teh:-37 -39 -31
finish wat:29 33 -6
finish … at:35 29 34
finish … he:57 55 -4
finish … i:39 45 25
finish … if:8 9 31
finish … lief:58 46 36
finish … off:-26 -22 -41
finish … shift:47 48 35
finish … started:39 43 -2
finish … teh:2 4 41
finishd:29 32 35
finished:12 22 26
finished adn:-23 -20 -27
finished at:33 41 45
finished i:42 43 60
finished me:-8 -4 -26
finished teh:23 18 22
finished wat:26 -10 -15
finished with:-31 -33 -24
finished … adn:24 32 40
finished … docter:29 29 27
finished … done:-43 -42 -50
finished … in:35 38 29
finished … me:-46 -43 -51
finished … my:39 32 31
finished … need:30 28 26
finished … teh:21 19 18
finished … was:26 -10 -15
finished … whole:23 18 12
finishes:79 64 67
finishes me:25 15 20
finishes … teh:-24 -18 -6
finishing:13 13 21
finishing it:27 30 34
finn:-5 -1 -2
fire:-1 6 10
fire adn:21 26 17
fire … my:7 9 31
firearms:-3 -2 -1
fired:3 4 1
fireman:-13 -9 -5
fireworks:-25 -22 -10
firm:-23 -13 -6
firms:-5 -13 -9
first:-1 1 9
first bet:30 0 0
first cut:16 20 24
first day:-23 -12 -19
first dose:-22 -11 -6
first i:52 64 87
first in:63 50 13
first job:38 41 38
first light:26 28 18
first night:-22 -12 -9
first since:24 -6 -1
first snap:25 28 24
first thing:-21 -23 -12
first time:-2 -31 -34
first to:-15 -25 -30
first u:0 7 25
first week:-21 -14 -12
first … a:7 -24 -24
first … adn:-24 -24 -3
first … am:24 14 17
first … do:1 2 24
first … friday:21 21 32
first … her:-21 -14 -8
first … i:-39 -26 -7
first … id:-25 -7 -3
first … long:30 30 31
first … me:88 90 92
first … of:11 14 27
first … since:1 -24 -33
first … sorry:32 28 1
first … take:18 20 -4
first … teh:11 8 -23
first … to:-26 -20 -7
first … two:22 -3 -2
first … years:28 8 8
fish:0 9 5
fish adn:7 10 20
fish fingers:35 28 -8
fish … i:31 29 0
fished:-11 -11 -5
fishing:15 33 43
fishing trip:25 21 24
fishing … ive:25 21 22
fist:-1 1 9
fistful:14 20 21
fistful … theres:14 20 21
fists:0 0 1
fit:-3 8 -3
fit in:42 57 47
fit it:-22 -15 -10
fit on:28 19 27
fit teh:-4 -3 -25
fit … carpet:23 19 24
fit … in:-22 -17 -14
fit … kitchen:28 25 26
fit … my:9 12 22
fit … teh:23 21 32
fits:12 6 -12
fits adn:38 -5 -3
fits last:1 1 -22
fits since:33 26 32
fits … i:22 22 30
fits … this:2 4 -29
fitted:19 29 39
fitted twice:20 21 38
fitted … since:20 21 38
fitting:46 38 43
five:-10 -8 -16
five adn:45 33 35
five hours:20 34 27
five minutes:47 43 52
five years:-1 3 -33
five … a:27 39 41
five … adn:-19 -17 -32
five … find:24 23 7
five … i:13 32 36
five … im:-22 -10 -36
five … its:47 47 39
five … morning:-42 -39 -33
five … of:-8 -21 -18
five … teh:28 32 22
five … to:56 5 8
fiver:-7 -4 -2
fives:-4 -2 -2
fix:-58 -8 -41
fix adn:24 44 0
fix my:-22 -7 -1
fix … i:-13 -14 -22
fixed:65 22 17
fixed it:51 -12 -8
fixed teh:45 44 44
fixed … day:1 7 28
fixed … for:-22 -13 -14
fixed … in:31 26 22
fixed … to:30 -7 -7
fixing:-38 -32 -55
fixing teh:-46 -46 -47
fixing … adn:-29 -31 -35
fizz:-2 -5 -5
fizzy:-31 -11 -8
flag:0 2 0
flagged:-15 -18 -19
flags:-1 0 0
flannel:18 6 20
flap:0 2 1
flapjack:-4 -3 -3
flapjacks:-2 -1 -3
flares:-5 -7 -1
flashbacks:-7 -3 0
flashcards:-8 -5 -1
flashes:-6 0 0
flashing:-24 -14 -19
flask:-7 0 -5
flask of:-25 -23 -21
flasks:-8 -6 -10
flat:-11 -25 -34
flat above:-5 -10 -20
flat adn:63 43 47
flat dont:21 14 -6
flat hes:24 21 33
flat is:31 10 23
flat to:-33 -24 -27
flat with:17 22 -23
flat … a:22 17 -14
flat … by:7 19 23
flat … dont:26 -3 -5
flat … goin:17 16 28
flat … im:29 10 11
flat … in:30 38 33
flat … night:21 15 -4
flat … no:-23 -15 -9
flatmate:11 6 1
flatmate in:17 23 -1
flatmate on:20 24 22
flatmate … his:18 24 -1
flatmate … sleap:18 24 -1
flatmate … teh:23 15 24
flatmates:48 43 25
flatmates away:-21 -14 2
flatmates … i:26 17 -2
flatmates … is:17 19 25
flatmates … to:24 23 25
flats:-12 -19 -21
flats … teh:-16 -26 -23
flattened:22 -6 -3
flattened me:24 -6 -3
flattened … on:35 -2 -2
flattened … teh:35 -2 -2
flea:-2 -1 -1
flew:-22 -18 -18
flex:28 22 58
flies:-11 3 8
flight:7 26 21
flight … i:1 22 -4
flights:-31 -27 -17
flights not:-22 -18 -9
flights … in:-22 -18 -9
flights … till:-22 -18 -9
flinch:19 22 8
flinch wen:24 24 8
flinched:22 19 -4
flinching:0 0 0
flipped:15 -15 -8
float:4 -1 2
floats:15 18 18
floaty:13 28 24
flood:-9 0 -4
flooded:-5 -3 -13
floods:-5 -6 -6
floor:18 17 29
floor adn:74 44 36
floor for:42 50 69
floor hes:26 30 41
floor i:30 17 10
floor in:29 34 53
floor of:-27 -25 -24
floor one:59 57 64
floor shes:38 45 40
floor teh:-53 -40 -34
floor tongue:-20 -21 -27
floor with:40 51 41
floor … a:47 49 31
floor … are:-33 -23 -29
floor … bit:-12 -14 -21
floor … bitten:45 49 48
floor … breathing:-77 -71 -65
floor … can:39 41 20
floor … dont:43 46 69
floor … down:-21 -16 -18
floor … he:11 12 29
floor … i:7 6 29
floor … last:-39 -37 -29
floor … me:-21 -14 -8
floor … my:50 31 35
floor … one:1 2 -26
floor … round:23 23 26
floor … shes:-16 -22 -26
floor … teh:-26 -17 -12
floor … to:24 -3 -1
floor … want:23 -2 -2
floor … window:16 20 28
floors:42 44 43
floors i:61 59 48
floors … with:-17 -20 -22
floppy:40 36 89
floppy adn:15 14 27
flor:-3 -1 2
flour:-2 0 -9
flower:-3 -3 -2
flowers:-42 -33 -28
flowers for:-23 -13 -11
flu:-15 -56 -34
flu in:34 -19 -13
flu jab:-23 -15 -15
flu … a:24 -9 -8
flu … i:-21 -16 -14
flu … me:3 -23 -7
flue:26 25 27
fluids:-8 -7 0
fluoxetine:-2 -3 -2
flush:-5 -2 -4
flushed:29 7 -23
flushing:0 0 -1
fly:12 -36 -33
fly … teh:42 -20 -21
flying:-30 -25 -22
flyover:-15 -8 -5
foal:-3 -2 -2
foam:0 -2 6
foaming:63 60 60
foaming at:57 53 52
foaming … mouth:18 19 20
foaming … teh:57 53 52
fog:6 1 6
fogs:12 0 0
foil:47 47 39
fois:-23 -8 -3
fold:-2 -2 -1
folded:2 -10 -9
folder:-14 -9 -6
folders:0 0 0
folding:-2 -1 -1
folk:-11 -8 -9
folks:-34 -22 -19
follow:16 34 -1
follow … to:26 23 20
followed:5 8 18
following:3 -6 -32
following him:39 21 13
following … he:20 -3 0
following … home:23 24 -16
following … where:21 -3 -1
follows:14 13 -2
fond:-1 1 -6
fond … all:30 32 23
fond … it:-27 -19 -17
fond … u:30 32 23
fondue:-13 -4 -2
fone:-24 0 10
fone adn:56 49 7
fone call:-11 -30 -17
fone case:22 20 33
fone charger:-51 -45 -26
fone goes:24 13 17
fone has:19 29 33
fone he:8 15 27
fone im:41 63 61
fone is:-34 -26 -36
fone no:-14 -16 -21
fone off:-54 -76 -84
fone on:66 57 61
fone teh:-46 -19 -19
fone to:44 53 46
fone … after:8 10 26
fone … at:-20 -18 -16
fone … bank:2 1 -20
fone … by:-55 -53 -43
fone … him:40 39 27
fone … i:54 38 48
fone … im:-23 -29 -15
fone … its:-23 -26 -35
fone … no:32 30 28
fone … not:-23 -16 -9
fone … off:-60 -51 -60
fone … on:69 6 25
fone … out:56 59 54
fone … percent:17 15 24
fone … say:40 45 39
fone … shoes:5 -46 -38
fone … six:-32 -23 -20
fone … teh:-23 -30 -24
fone … this:40 43 36
fone … told:36 37 24
fone … was:-21 5 -1
font:-12 -10 -3
food:7 36 17
food adn:41 46 31
food i:18 33 -3
food poisoning:19 26 23
fool:19 22 15
foot:26 34 29
foot he:24 19 21
foot is:22 21 17
foot with:18 22 26
foot … teh:46 49 37
football:-19 -11 -21
footballer:-1 -1 1
footballers:-3 -3 -1
footballs:3 2 -2
footbridge:13 16 4
foots:84 70 72
for:-24 -23 -8
for a:-6 -39 -45
for about:50 2 -1
for after:-17 -19 -29
for all:-3 -31 -38
for amma:26 31 24
for an:-40 -26 -41
for anything:-21 -1 -6
for being:25 37 42
for blood:16 20 23
for both:13 24 10
for checking:-23 -15 -4
for courage:17 30 47
for cravings:45 0 0
for ctb:5 -20 0
for dad:-18 -21 -18
for death:-26 -5 -1
for either:56 0 0
for eleven:-25 -11 -15
for everyone:21 29 24
for everything:34 42 34
for four:-38 -17 -9
for free:24 17 13
for god:26 2 -5
for good:13 -4 -32
for haveing:17 33 41
for her:-26 -50 -35
for his:-79 -65 -62
for hours:-22 -19 -20
for i:15 10 40
for im:39 29 24
for it:-5 -32 -17
for killing:29 21 13
for making:-19 -20 -18
for me:30 36 49
for milk:22 22 18
for money:2 25 -6
for months:53 33 19
for much:49 -13 -1
for my:15 9 33
for myself:36 -17 -17
for nana:49 47 27
for next:-20 -13 -8
for not:-22 -12 4
for once:-2 8 -22
for one:21 -11 -14
for our:-30 -30 -23
for putting:38 23 -1
for reading:20 29 14
for real:65 49 62
for saturday:5 22 -1
for school:28 33 43
for show:28 11 10
for six:-11 23 -2
for sombody:-14 -29 -19
for someone:27 -13 -8
for suicide:-1 -2 24
for sunday:45 40 40
for sunrise:14 22 16
for sympathy:-36 -12 -10
for takin:-24 -23 -18
for talking:-23 -15 -17
for teh:-19 -21 -30
for ten:-26 -20 -22
for that:-38 -21 -26
for their:-22 -11 -5
for them:-18 -44 -40
for thursday:32 28 18
for to:7 9 30
for tomorrow:43 45 46
for tonight:77 75 56
for tuesday:11 11 24
for two:-33 -23 -15
for u:-23 -18 -23
for ur:-35 -38 -35
for us:-21 -18 -17
for wat:76 78 64
for weeks:32 48 9
for wen:58 49 23
for whoever:19 38 53
for … a:-33 -31 -20
for … after:41 50 53
for … ambulance:23 23 21
for … are:9 11 23
for … as:29 -23 -4
for … ashes:38 39 41
for … asked:-12 -25 -5
for … at:-22 -25 -26
for … back:-16 -13 -30
for … bank:-31 -15 -8
for … bbq:-22 -20 -20
for … be:-56 -40 -33
for … because:-28 -17 -21
for … before:34 15 13
for … bells:30 15 13
for … bit:14 18 26
for … brother:-22 -22 -5
for … bus:-8 21 20
for … by:76 67 89
for … bye:-76 -72 -66
for … can:43 17 2
for … cant:23 4 16
for … charger:53 -1 0
for … cleaner:-22 -20 -12
for … company:20 10 15
for … cos:30 31 32
for … course:-22 -18 -4
for … ctb:32 26 43
for … days:-15 27 3
for … do:-22 -18 -10
for … dog:-22 -41 -36
for … doing:18 15 29
for … dowry:31 35 -2
for … driver:33 35 34
for … else:34 28 30
for … evening:45 49 45
for … every:21 -24 -9
for … find:-1 -29 -30
for … first:8 -21 -20
for … fone:42 44 39
for … forgive:23 27 27
for … fortnight:-22 -19 -12
for … friend:62 53 -6
for … from:-11 -27 -19
for … funeral:-21 -1 -3
for … gap:10 25 28
for … get:45 36 39
for … goin:14 20 22
for … gone:-40 -52 -61
for … goodbye:29 21 12
for … haircut:23 15 14
for … hands:24 0 0
for … hard:40 42 43
for … has:46 47 45
for … havent:-23 -19 -6
for … he:14 34 -50
for … head:-21 -15 -8
for … hearts:43 44 53
for … her:52 55 35
for … here:-51 -41 -23
for … hit:45 35 0
for … holiday:5 -27 -20
for … hour:-3 -44 -45
for … hours:-22 -9 6
for … house:25 27 31
for … id:57 -21 -19
for … if:18 -43 -26
for … in:-44 -22 -19
for … is:46 16 17
for … isnt:15 34 32
for … its:-43 -27 -30
for … key:40 40 36
for … kid:14 18 20
for … kil:0 -10 31
for … kind:29 25 31
for … kindness:20 20 18
for … know:27 51 41
for … last:21 24 30
for … laughs:38 39 43
for … lief:95 43 27
for … lift:-21 -18 -17
for … little:-18 -22 -3
for … longer:51 0 1
for … lot:27 32 -13
for … love:49 33 30
for … mates:1 6 22
for … me:24 28 25
for … memes:63 65 72
for … men:22 23 21
for … minutes:-13 -22 -19
for … monday:46 34 26
for … month:22 -6 -2
for … mood:30 -1 -2
for … more:25 6 10
for … mother:-11 -25 -19
for … move:-28 -13 -12
for … music:27 29 29
for … my:13 17 39
for … myself:25 15 44
for … nap:-26 -21 -10
for … next:42 22 39
for … night:40 17 19
for … no:119 77 77
for … not:29 9 7
for … nothing:15 24 21
for … of:39 29 6
for … on:8 25 27
for … once:42 44 48
for … overdose:30 31 39
for … own:4 15 25
for … pain:-27 -22 -16
for … people:-15 -21 -19
for … photos:-26 -25 -27
for … picking:35 29 -3
for … pills:11 13 28
for … proper:-26 -1 0
for … real:14 23 15
for … reason:-47 -33 -17
for … reasons:-26 -22 -20
for … recs:33 36 37
for … retired:51 36 37
for … reunion:-27 -28 -26
for … roap:19 25 21
for … room:22 34 32
for … saturday:-24 -14 -12
for … self:23 26 -1
for … she:-40 -35 -33
for … shotgun:23 20 15
for … since:-39 -47 -31
for … sister:24 23 19
for … sleep:-2 -19 -21
for … son:33 33 6
for … sorry:23 23 28
for … stop:17 0 22
for … strong:23 -11 -6
for … suicide:-14 -22 -1
for … takin:-29 -16 -9
for … tea:-3 -3 -29
for … teh:7 27 41
for … than:-37 -28 -16
for … thats:-21 -1 -10
for … ther:24 5 15
for … theres:87 57 44
for … theyve:21 12 15
for … three:13 22 16
for … throat:19 19 27
for … time:44 40 42
for … to:43 41 42
for … today:-24 -6 -16
for … tonight:-24 -29 -30
for … tonights:13 16 22
for … tooth:32 3 4
for … tuesday:29 31 29
for … undertaker:11 21 23
for … used:-25 -28 -8
for … waiting:24 -5 20
for … walks:0 0 -82
for … want:-31 -17 -1
for … wants:-40 -28 -15
for … way:15 4 -23
for … week:-46 -36 -34
for … weekend:-43 -37 -30
for … weeks:-49 -39 -30
for … wen:-15 -14 -28
for … went:32 45 46
for … while:13 26 10
for … who:-34 -26 -17
for … whole:-16 -27 -17
for … wish:-56 -13 -2
for … with:-58 -42 -38
for … work:22 17 8
for … world:-75 -81 -76
for … wrists:39 44 40
for … years:-45 -23 -8
forced:-32 -24 -21
forces:35 41 -8
forces me:37 42 -7
forces … hav:22 23 -4
forces … to:22 23 -4
ford:-37 -35 -29
forearm:57 59 -2
forearm … teh:46 50 -1
forecast:-1 7 9
foreman:-1 -3 -3
forest:30 34 47
forestry:54 57 30
forever:22 24 34
forever nap:-66 -12 6
forever sleep:54 26 -2
forever teh:-25 -30 -14
forever … adn:32 30 24
forgave:3 4 6
forged:-9 -4 -5
forget:-57 -51 -49
forgetting:3 4 21
forgive:132 136 136
forgive him:49 31 24
forgive me:46 42 56
forgive spelling:33 26 26
forgive teh:-21 -8 -6
forgive … adn:7 19 21
forgive … dad:20 17 23
forgive … didnt:47 42 38
forgive … for:-17 -21 21
forgive … ive:-28 -20 -21
forgive … of:20 19 20
forgive … old:17 18 24
forgive … wat:-2 2 44
forgiven:-10 -9 -3
forgiveness:5 19 17
forgives:58 32 0
forgot:9 -45 -9
forgot adn:50 54 53
forgot my:-30 -23 -2
forgot teh:-47 -25 -27
forgot to:82 -15 -10
forgot … cancel:20 -9 -9
forgot … it:28 34 35
forgot … me:84 0 0
forgot … own:-25 -19 0
forgot … teh:-23 -10 -8
forgot … took:50 54 53
forgotten:-41 -49 -37
forgotten how:-30 -27 -6
fork:21 2 9
fork … adn:54 37 33
forklift:0 0 -2
form:-26 -20 -25
form adn:19 22 30
form … a:21 22 26
form … no:17 20 -3
form … teh:-27 -21 -2
formal:-23 -13 -7
former:-1 -1 1
formers:-4 -4 -2
forms:-34 15 11
forms are:9 22 24
forms … signed:9 22 24
fort:2 5 -4
forth:-27 -15 -11
forties:-5 -4 -4
fortieth:-12 -5 -3
fortnight:15 11 -24
fortnight im:-23 -17 -6
fortnight … adn:67 66 -17
fortnight … at:-20 -14 -7
fortnight … im:25 34 -1
fortnightly:-3 0 2
forty:-14 -28 -4
forty adn:-21 -12 -5
forty four:-22 -8 -2
forty quid:67 -14 -11
forty … an:14 19 24
forty … first:23 0 0
forty … of:23 -8 4
forty … on:34 -10 -9
forty … teh:27 -14 -19
forty … them:35 -2 0
forty … years:20 23 22
forum:13 20 26
forums:1 0 -9
forward:-19 -14 -29
forward … teh:6 42 -8
foster:-6 0 -20
foto:-32 -23 -20
foto of:-44 -35 -31
foto on:23 31 31
foto … me:-22 -15 0
foto … my:-42 -32 -34
foto … pills:22 20 25
fought:2 6 0
found:14 12 2
found a:7 7 -44
found him:-22 -20 -15
found it:-42 -36 -18
found me:25 2 -37
found not:-21 -22 -12
found out:-40 -32 -11
found that:-20 -26 -16
found this:11 25 35
found … a:15 24 -4
found … adn:-17 -26 1
found … asleep:-22 -8 -3
found … diary:-30 -27 -31
found … flatmate:17 24 28
found … husband:33 33 -1
found … im:-26 -14 -5
found … in:-14 -12 -30
found … ive:21 10 30
found … last:-35 -36 -22
found … list:34 31 0
found … mate:16 10 25
found … note:-23 -25 -15
found … old:-32 -42 -34
found … on:13 21 1
found … receipt:22 25 33
found … roap:32 33 21
found … teh:-34 -7 -9
found … time:22 28 29
found … under:43 5 0
found … with:40 43 55
four:-4 -25 -20
four cans:27 -12 -9
four floors:-24 -21 -20
four hours:-29 -10 -8
four i:25 -13 -10
four im:12 33 47
four in:-12 -19 -20
four more:34 33 63
four oclock:6 8 29
four … after:41 -3 -1
four … dont:-21 -2 -2
four … had:-20 -16 -15
four … her:-21 -10 -2
four … his:3 7 23
four … i:2 35 38
four … ive:-24 -9 -21
four … my:-23 -4 -2
four … not:37 0 0
four … off:23 -3 -2
four … teh:11 -23 -25
four … this:-32 -33 -33
four … to:52 9 4
four … want:51 0 -3
four … with:25 -2 -11
four … without:22 5 9
fourteen:-4 -35 -34
fourteen … gone:42 -1 0
fourteen … im:-22 -16 -11
fourteenth:-7 -9 6
fourth:10 -18 -20
fourth day:29 0 1
fourths:-2 -2 -1
fox:16 2 3
foxes:23 27 20
foxes theres:20 23 19
foyer:-3 -3 1
fr:0 0 0
fractions:1 3 0
fragile:14 -1 -1
frame:-16 -28 -1
framed:-38 -37 -36
frames:-3 -8 -2
frank:13 9 23
frappe:3 4 -15
fraud:49 34 -1
freckles:-7 -2 -1
free:-37 -8 5
free adn:49 24 27
free from:-79 -37 -22
free haircut:24 16 14
free most:28 -1 0
free to:50 35 42
free … adn:31 -7 -18
free … go:53 42 53
free … on:69 53 56
free … teh:-9 46 51
freedom:-4 5 -3
freeze:-4 4 4
freezer:43 44 44
freezer … to:34 42 41
freezers:1 0 9
freezing:-26 -20 -15
freight:9 8 24
freights:32 29 27
freind:35 36 39
freitag:-3 -2 -1
french:-1 -2 1
frend:-2 -1 -1
frends:-17 -12 -5
frends i:-30 -28 -30
frends … adn:-18 -27 -18
frends … be:-26 -21 -26
frends … come:29 27 30
frends … i:-1 -5 -20
frends … wont:-27 -21 -26
frere:49 55 57
fresh:31 38 -39
fresh cuts:57 51 -7
fresh ones:53 49 -28
fresh … adn:17 14 -22
fresh … all:23 22 -1
fresh … did:21 25 -1
fresh … i:24 21 -3
fresh … my:23 25 -5
fresh … under:35 38 -4
fresh … up:23 22 -1
freshers:5 0 0
fret:-29 -21 -17
frets:-5 -5 -5
freund:11 13 -8
friday:16 12 18
friday adn:25 -2 10
friday after:52 -13 -8
friday all:-7 -5 -21
friday by:44 31 30
friday he:34 19 -3
friday i:-27 -13 20
friday ill:51 59 68
friday its:-29 -23 -25
friday night:30 26 39
friday nobody:32 18 16
friday with:-15 -19 -45
friday … a:-22 -10 -36
friday … adn:-37 -36 -14
friday … after:26 33 11
friday … be:78 72 57
friday … been:-27 -21 -15
friday … down:-40 -25 -22
friday … end:24 28 34
friday … goin:-31 -26 -19
friday … has:22 8 10
friday … hav:-22 -15 -16
friday … his:35 35 40
friday … how:1 2 24
friday … i:-37 -23 2
friday … is:-36 -28 -19
friday … ive:-21 -15 -16
friday … jmup:15 17 20
friday … last:-25 -16 -20
friday … me:36 48 0
friday … my:3 -9 -21
friday … on:33 45 51
friday … one:59 57 50
friday … solicitor:8 12 23
friday … teh:-64 -67 -71
friday … that:76 69 52
friday … to:12 -11 27
friday … two:22 0 0
friday … was:52 59 -3
friday … years:22 0 0
fridays:24 -6 -3
fridge:-26 -30 -32
fridge adn:12 -18 -31
fridge for:23 25 31
fridge gone:-32 -27 -26
fridge i:-31 -22 -19
fridge is:-26 -28 -28
fridge with:20 20 20
fridge … after:46 49 51
fridge … i:-28 -24 -21
fridge … im:36 -5 -4
fridge … know:-25 -22 -20
fridge … teh:26 25 29
fridge … tonight:12 21 24
friend:5 19 -7
friend cut:22 21 1
friend for:17 29 0
friend i:28 40 17
friend is:37 39 29
friend no:58 38 -10
friend overdosed:14 14 23
friend thats:-22 -18 -6
friend who:-22 -17 -3
friend … herself:21 23 0
friend … hes:6 3 -43
friend … im:46 10 -3
friend … in:20 21 0
friend … is:-31 -19 -7
friend … teh:23 17 8
friendship:-10 -6 -4
frige:0 0 -1
fright:-2 -3 -1
frighten:-12 -13 -17
frightened:43 57 40
frightened of:-34 -20 -19
frightened to:3 3 -23
frightened … lief:-22 -12 -4
frightened … out:-22 -12 -4
frightened … teh:-26 -20 -5
frightened … wil:15 12 -20
frightening:-15 -16 -8
frightens:9 -3 -4
fringe:-57 -47 -8
frog:34 31 34
frogs:1 1 4
from:-2 15 21
from anyone:58 37 33
from before:22 16 19
from breakfast:16 23 -22
from dads:36 44 48
from every:38 7 -4
from friday:13 22 31
from her:21 6 -38
from here:51 43 27
from him:3 -8 -31
from hospital:-14 -25 -18
from i:-29 -19 -9
from it:37 44 35
from last:39 41 -66
from lief:22 11 13
from me:36 45 61
from memory:21 -5 -2
from midnight:-30 -27 -23
from next:-21 -22 -19
from not:-22 -5 -6
from on:22 16 18
from one:-8 -23 -15
from our:-32 -30 -12
from outside:30 21 23
from ringing:34 -5 -3
from saturday:38 40 -3
from someone:-23 -10 -3
from swim:23 25 25
from ten:-25 -19 -20
from that:-1 -29 -12
from them:43 27 29
from ther:-39 -20 -15
from this:12 26 4
from tomorrow:58 59 50
from under:-20 -12 -8
from uni:13 21 11
from up:29 35 31
from ur:23 17 22
from work:33 26 17
from … a:-27 -26 -23
from … after:40 40 38
from … airport:-42 -42 -43
from … alife:21 28 35
from … an:-18 -22 -23
from … at:-20 -10 -24
from … attempt:22 0 0
from … balcony:23 16 19
from … bank:-27 -16 -12
from … beam:-26 -24 -6
from … bed:-27 -29 -27
from … been:-32 -27 -3
from … before:-36 -25 -32
from … bridge:8 14 33
from … building:9 21 23
from … burning:56 57 29
from … called:35 35 -1
from … can:50 27 30
from … cant:19 23 -24
from … class:-23 -15 -6
from … cliff:-23 -19 -15
from … club:23 25 25
from … did:39 34 -7
from … door:-32 -38 -22
from … everyone:35 33 30
from … farm:13 17 30
from … floor:26 25 22
from … for:-17 -23 -8
from … forgive:15 24 -1
from … from:24 21 19
from … garadge:-23 -27 -29
from … goes:-28 -28 -26
from … goin:-34 -24 -9
from … good:2 5 22
from … got:26 27 -10
from … had:29 28 30
from … he:-32 -26 -24
from … here:30 36 31
from … him:19 27 35
from … house:47 29 22
from … hundred:57 39 36
from … i:-21 -15 -24
from … im:-3 -24 5
from … is:-2 -24 -24
from … kil:-1 3 35
from … kitchen:53 51 55
from … love:25 19 10
from … myself:15 6 -32
from … nans:22 32 -4
from … no:30 53 49
from … of:32 -4 5
from … old:28 14 18
from … one:37 10 16
from … platform:-21 -16 -18
from … room:14 20 24
from … said:10 21 10
from … same:21 19 -3
from … saw:25 22 11
from … server:36 36 -3
from … she:32 28 -8
from … shed:31 32 22
from … shes:-29 -26 -21
from … side:-20 -14 -5
from … since:34 6 -9
from … solicitor:9 13 24
from … son:-42 -38 -7
from … store:34 30 37
from … teh:3 13 27
from … terrace:21 24 30
from … that:-24 -2 -17
from … thats:-28 -10 -2
from … this:46 25 23
from … thread:-20 -14 -10
from … to:34 38 31
from … tuesday:28 27 27
from … u:-26 -22 -18
from … walk:42 -13 -8
from … ward:28 4 -3
from … week:28 32 -1
from … where:-22 -20 -12
from … who:-23 -16 -9
from … whole:66 -11 -2
from … with:-8 -8 -20
from … would:46 -4 -3
from … zoom:5 22 21
front:5 17 8
front door:-19 -23 -18
front of:22 36 26
front … a:30 25 1
front … adn:-24 -1 -6
front … is:-28 -24 -15
front … me:-2 10 35
front … train:26 21 -38
frost:-11 -10 -11
frozen:39 -2 -1
frozen peas:45 1 1
fruh:11 13 19
fruit:29 -11 -12
fry:-15 -11 -5
fryer:-10 -14 -11
fuck:-19 -59 -56
fucked:-27 -27 -11
fucking:0 0 0
fue:40 29 -7
fuel:-4 -2 -3
full:20 4 44
full adn:-37 -26 -18
full box:46 52 44
full on:24 23 26
full pot:35 35 31
full stop:-9 -98 -1
full time:-24 -10 -5
full … adn:16 26 20
full … all:38 -4 -1
full … from:25 23 21
full … im:-22 -14 -3
full … in:23 23 12
full … of:59 52 37
full … teh:-22 -19 -26
full … them:40 41 38
full … this:1 9 38
full … to:41 42 26
fully:-9 2 -18
fully mean:17 34 -5
fully … to:16 26 -4
fumes:57 54 52
fumes are:36 37 37
fumes coming:21 19 15
fumes … in:21 19 15
fun:-36 -19 -23
fun … i:-20 -16 -1
function:3 14 15
fund:-20 -14 -7
funding:-5 -7 -2
funeral:51 45 39
funeral adn:-6 -6 -35
funeral hymns:19 20 22
funeral in:-42 -42 -26
funeral paid:27 36 38
funeral plan:-22 -18 -9
funeral … are:18 18 21
funeral … at:31 25 26
funeral … be:45 19 35
funeral … my:-20 -25 -24
funerals:45 22 35
funerals … i:47 24 35
funnier:-7 -3 -1
funny:40 33 33
funny colour:58 40 40
funny how:70 20 25
funny i:-30 -15 -11
funny this:36 0 -2
funny … a:33 37 45
funny … calm:18 22 25
funny … i:22 -1 -7
funny … im:57 15 14
funny … it:-26 -10 -5
fur:8 7 14
fur immer:15 18 22
furious:-36 -27 -24
furniture:-5 -4 3
further:51 47 56
furthest:12 16 18
fuse:-8 -6 -4
fuss:52 22 9
fuss i:32 -5 0
fuss ive:-20 -4 -3
fuss no:21 29 19
fussed:1 2 -6
futur:-14 -40 -44
futur for:40 -35 -1
futur … i:21 -25 -6
futur … in:46 -3 3
futur … it:21 -4 -2
futur … me:61 -22 -12
futur … myself:33 -31 -1
futur … no:34 38 -2
g:48 62 39
g adn:60 72 54
g … me:27 38 41
gabapentin:12 16 -1
gad:-9 -4 -4
gaffer:0 0 0
gag:22 22 25
gain:-44 -10 -7
gained:-1 -1 -1
gale:63 -1 -1
gallbladder:-2 0 0
gallery:-3 -3 0
galway:-29 -28 -27
gambled:30 -1 0
gamblers:-4 0 0
gambling:-5 -3 -2
game:11 20 16
game … me:26 37 19
game … no:11 13 31
gamer:-3 -2 0
games:-12 -2 -5
gaming:-32 -33 -4
ganas:61 17 -11
ganas de:63 39 -10
ganas … suicidarme:64 74 -4
gang:37 45 32
gangster:0 0 0
ganpati:-8 -8 -5
ganzen:3 -1 1
gap:43 35 35
gap between:18 24 24
gaping:-34 -26 -10
gaps:-25 -22 -10
garadge:60 73 77
garadge an:-23 -26 -24
garadge door:38 39 21
garadge for:20 19 19
garadge on:20 28 24
garadge … are:49 54 53
garadge … car:-22 -14 -17
garadge … im:87 86 83
garadge … teh:-22 -27 -35
garden:-27 -23 -15
garden with:18 13 27
garden … a:20 12 25
garden … teh:22 20 20
garden … twenty:20 -8 -12
gardener:-14 -7 -2
gardening:-23 -13 -10
gardens:-3 -3 0
gareth:5 10 6
garten:-6 -1 0
gary:-8 -6 -3
gas:63 64 63
gas … i:29 31 22
gas … on:35 34 20
gasped:0 -7 -2
gasping:31 26 -15
gate:28 28 41
gate adn:23 -5 -11
gate for:51 39 30
gate of:2 4 25
gate teh:-23 -23 -7
gate with:19 19 39
gate … i:48 52 43
gate … my:38 5 -4
gate … teh:22 24 58
gateau:-2 -1 -1
gates:-1 0 0
gather:-10 -10 -3
gato:-1 -3 -4
gave:7 22 29
gave away:8 -26 -23
gave her:-11 -9 -21
gave it:-28 -10 4
gave me:-8 9 29
gave teh:-26 -47 -29
gave up:34 20 16
gave … a:-35 -35 -22
gave … adn:33 -2 0
gave … all:-6 20 -14
gave … an:22 20 24
gave … back:-28 -11 -4
gave … cat:21 -7 -3
gave … enough:-18 -21 -9
gave … for:35 30 25
gave … good:40 46 45
gave … her:0 8 22
gave … his:-22 -17 -9
gave … ive:58 14 11
gave … key:-22 -17 -16
gave … lief:-32 -5 -2
gave … more:39 43 41
gave … my:-16 -28 -26
gave … things:-35 -40 -20
gave … to:8 -32 -30
gave … two:35 30 27
gave … with:22 24 0
gazette:-1 -1 2
gear:124 60 33
gear adn:-21 -2 -10
gear with:19 23 38
gear … all:24 16 24
gear … dont:15 26 -1
gear … im:23 29 -2
gear … my:19 20 30
gebracht:-11 -11 -10
geese:-4 -1 -1
gehe:48 45 54
gel:-4 -3 -3
gemacht:-12 -12 -3
gemmas:-16 -10 -9
general:-13 -12 -7
generation:-35 -29 -18
generator:-1 -2 -1
genommen:16 9 21
gente:7 -4 -2
gentle:13 17 20
gentle with:36 41 49
gentle … teh:24 23 23
gentleman:1 2 9
gentlemen:0 0 0
gentler:36 36 41
gentlest:-3 -4 -5
gently:42 31 25
gently … i:28 33 34
genuinely:0 0 0
geoffrey:0 0 0
geordie:0 -1 0
gerade:27 29 62
gerald:-17 -13 -10
geraniums:7 -5 -4
gerbils:-6 -11 -9
geritzt:7 9 -10
geritzt … als:28 31 -1
gesagt:41 29 45
gesagt der:55 57 55
gesammelt:5 -1 2
geschluckt:55 61 71
geschluckt und:45 49 51
geschrieben:-4 -12 0
gestapo:-6 -5 -1
gestern:58 59 -13
get:-1 -5 -12
get a:28 12 -21
get any:-6 -21 -5
get away:25 32 27
get beter:17 2 -20
get down:13 27 3
get her:43 32 40
get high:-2 31 44
get hit:25 -3 -5
get home:29 25 35
get in:27 38 46
get it:-27 -7 -40
get me:-4 -31 7
get more:24 25 -14
get off:29 32 40
get out:-29 -32 -21
get over:9 -67 -26
get scard:70 40 38
get teh:-37 -23 -23
get them:19 32 48
get ther:48 32 22
get through:-13 -30 -20
get up:51 41 1
get … a:-29 -21 -19
get … adn:-23 -5 23
get … all:35 45 -15
get … an:-14 -14 -20
get … be:-18 7 36
get … before:-7 -8 -37
get … belt:14 22 -45
get … beter:41 -11 0
get … call:-22 -15 -13
get … dog:-32 -33 -22
get … dont:-33 -12 -6
get … every:-3 21 -3
get … flat:-36 -24 -9
get … for:7 -11 -27
get … goin:66 19 -1
get … had:37 3 1
get … i:-17 -42 -22
get … ill:36 32 2
get … im:39 42 3
get … is:-24 -2 -1
get … it:21 18 15
get … its:6 23 31
get … ive:24 18 19
get … keep:24 -7 -2
get … mate:38 31 30
get … me:26 -12 5
get … money:28 47 63
get … my:23 21 -1
get … next:24 22 -14
get … not:73 43 31
get … of:-43 -33 -31
get … on:-32 -23 -28
get … one:30 50 57
get … out:-61 -56 -40
get … over:-11 -6 -22
get … past:28 23 30
get … right:-7 23 -5
get … shes:-14 -34 -20
get … soon:15 24 16
get … teh:-44 -29 -24
get … them:20 20 23
get … through:31 31 40
get … to:26 31 48
get … today:35 -1 -1
get … whole:-17 -21 -8
get … with:24 -1 -27
get … without:60 -8 -9
geting:4 11 1
geting braver:5 37 -1
geting closer:68 0 0
geting in:24 32 34
geting it:-24 -19 -9
geting married:-28 -27 -16
geting my:-30 -3 -1
geting ready:-25 -27 -9
geting sleepy:46 47 44
geting tired:46 36 21
geting up:21 -3 1
geting worse:7 4 -24
geting … affairs:-31 -3 -2
geting … back:-35 -17 -8
geting … early:-22 -10 -5
geting … in:6 -21 -23
geting … my:42 -12 -2
geting … not:4 7 -24
geting … to:41 14 -20
gets:17 16 0
gets back:31 29 36
gets beter:-33 -37 -21
gets dark:25 28 29
gets in:-5 -29 -31
gets my:80 59 57
gets off:15 19 20
gets out:-20 -9 -5
gets past:-20 -15 -2
gets teh:42 47 27
gets through:-25 -23 -25
gets to:-21 -17 -11
gets … adn:-35 -39 -12
gets … bed:25 26 -18
gets … by:-27 -5 -3
gets … from:23 18 24
gets … gets:25 22 0
gets … hes:1 -20 -1
gets … if:51 9 -12
gets … instead:30 0 0
gets … it:-6 -7 -28
gets … ive:22 5 8
gets … my:21 18 -6
gets … off:21 20 22
gets … on:29 28 35
gets … shes:-45 -40 -42
gets … teh:43 61 47
gets … that:-19 -21 -21
gets … this:24 10 26
gets … wen:40 20 -2
gettin:-12 -7 -5
gf:-38 -20 -25
gf is:11 8 -25
gg:18 19 2
ghats:7 8 9
ghb:46 42 49
ghb yesterday:18 14 20
ghb … adn:36 27 40
ghost:22 -15 -9
ghosted:0 0 0
ghosts:4 13 21
ght:0 0 0
giant:-17 -9 -6
gibt:-12 -11 -3
gift:5 3 2
gifts:-10 -9 -3
gig:-7 -6 -4
giggled:-2 -3 -2
giggles:-40 -37 -33
giggling:-20 -20 -16
giggly:50 55 47
gin:48 62 66
gin on:28 30 13
gin … im:58 51 47
ginge:-6 -6 -1
ginger:-21 -24 -14
girl:17 31 40
girl at:29 26 0
girl i:-13 -22 -8
girl teh:60 61 61
girl … for:23 20 -2
girl … me:-26 -12 -3
girl … teh:-56 -45 -33
girl … thats:53 59 58
girl … year:14 20 -1
girlfriend:13 27 10
girlfriend adn:-37 -30 -7
girlfriend … a:6 15 29
girlfriend … at:18 21 0
girlfriend … me:44 52 -6
girls:-7 2 16
girls adn:7 12 20
girls … hav:15 22 29
girls … loved:-30 -36 -34
girls … teh:-29 -29 -28
girls … to:15 22 29
giro:-2 -1 -1
give:32 20 11
give anything:40 -11 4
give her:22 8 5
give it:-31 -13 -4
give me:-47 -14 -15
give my:13 13 25
give … adn:21 26 -10
give … i:42 50 6
give … it:-3 -21 0
give … of:10 26 21
give … on:48 36 33
give … this:43 40 42
give … to:57 23 29
give … years:20 -1 -1
given:-20 -10 -10
given me:-29 -13 -11
given my:-12 -29 -15
given myself:26 32 39
given teh:23 -7 -5
given up:3 21 -7
gives:25 20 6
gives it:2 2 -25
gives me:-31 -18 6
gives my:26 0 -3
gives … i:-30 -19 -13
gives … kids:18 23 18
gives … out:1 2 -24
gives … teh:16 28 2
giving:-25 18 12
giving away:-14 -12 -27
giving it:85 81 89
giving me:-21 -14 -18
giving my:-21 -22 -5
giving up:-76 -51 -34
giving … back:56 66 63
giving … his:1 0 -23
giving … on:-69 -25 -12
giving … to:-22 -23 -5
glad:-54 -86 -63
glad if:40 -45 -6
glad its:-31 -22 -15
glad of:-21 -21 -1
glad that:-25 -7 -4
glad … im:-21 -12 -9
glad … taken:24 0 0
gladly:45 47 34
glasgow:26 -7 -8
glass:44 12 15
glass at:63 -1 -1
glass … a:20 -2 -1
glass … it:35 37 35
glass … wedding:34 0 -1
glasses:-28 -23 -6
glasses … teh:-27 -26 -21
gleich:10 3 18
gleise:1 -2 5
glitter:-23 -17 -18
gloomy:2 0 -1
glorious:-14 -7 -7
glove:5 6 10
glovebox:70 73 60
gloves:-25 -20 -18
glowing:0 0 -12
glue:-18 -16 -13
glued:-4 -2 -1
gnome:-11 -6 -5
gnomes:0 0 -13
go:46 63 57
go adn:61 0 -51
go after:22 34 35
go away:-60 -52 -46
go back:-27 19 22
go by:36 35 12
go down:6 -3 -23
go for:-16 -27 0
go from:27 27 19
go home:-28 0 -39
go id:-40 -16 -6
go ill:16 20 17
go in:20 8 18
go into:-20 -23 -24
go ive:92 82 57
go karts:-23 -23 -19
go love:25 8 6
go of:37 36 25
go off:40 33 21
go on:33 13 -6
go past:32 30 31
go slow:43 45 0
go that:35 30 38
go through:3 26 -17
go to:-6 -20 -3
go together:35 39 42
go tonight:98 95 106
go under:32 28 46
go up:0 -7 -24
go wen:58 60 64
go with:-26 -22 -17
go … a:-29 -20 -13
go … adn:2 -31 -10
go … all:64 56 43
go … an:38 38 28
go … at:55 61 54
go … balcony:29 33 39
go … bathroom:27 5 5
go … be:-12 6 22
go … bed:0 -21 -11
go … before:-38 -19 -12
go … by:12 23 31
go … do:-56 -37 -53
go … dont:43 24 50
go … for:-34 -38 -30
go … get:31 30 37
go … glasgow:39 0 -4
go … go:34 42 -6
go … gone:26 14 13
go … he:46 50 36
go … hes:-2 -32 -21
go … him:1 -35 -9
go … home:27 1 -1
go … i:25 6 18
go … if:-48 -24 -9
go … ill:11 17 24
go … im:-57 -47 -35
go … in:31 43 50
go … it:-7 -22 -32
go … ive:-22 -40 -27
go … killing:0 0 -32
go … make:48 0 0
go … my:-32 -34 -19
go … no:69 69 75
go … not:-40 -22 -16
go … nothing:31 32 40
go … on:15 25 12
go … one:29 35 48
go … own:-25 -4 -10
go … pier:33 43 35
go … roof:51 45 17
go … say:-23 -21 -14
go … school:-34 -26 -24
go … sea:25 31 33
go … she:61 58 26
go … stand:7 21 -11
go … tell:1 -25 -15
go … that:8 25 23
go … them:30 25 6
go … ther:-15 -30 -21
go … they:80 82 66
go … three:26 28 27
go … thursday:44 49 37
go … time:-42 -44 -17
go … to:-44 -31 -27
go … tomorrow:55 60 28
go … tonight:24 42 34
go … u:-27 -18 -9
go … up:13 41 22
go … used:-47 -11 -1
go … want:-12 -38 -2
go … was:-5 -21 -3
go … way:15 20 -11
go … wife:26 23 -4
go … with:-1 7 -24
go … without:-34 14 24
go … yourself:28 33 -3
goa:-37 -24 -24
goa … my:-25 -15 -13
goal:-23 -18 -9
goalposts:-33 -35 -28
goat:-19 -10 -14
goats:-20 -15 -3
god:56 18 2
god be:-37 -23 -17
god bless:38 53 38
god forgive:88 52 32
god i:-21 -22 -6
god keep:30 36 45
god takes:16 -60 -8
god this:21 25 3
god to:7 -19 -22
god … a:48 15 -5
god … adn:18 31 24
god … all:32 30 29
god … an:38 0 0
god … been:-26 -21 -5
god … by:-22 -21 -9
god … for:11 13 21
god … good:-37 -23 -17
god … it:-23 -16 -12
god … me:71 -3 -41
god … my:-24 -2 6
god … not:23 -2 0
god … take:21 5 -23
god … this:21 31 33
god … to:41 -11 -10
god … u:-6 9 20
god … ye:33 30 30
godmother:-5 -2 0
gods:26 32 14
goes:48 44 39
goes adn:51 70 34
goes back:-27 -17 -33
goes by:-30 -14 -12
goes down:-26 -29 -28
goes fast:15 15 25
goes for:-21 -10 -12
goes home:-28 -18 -8
goes im:-11 -12 -44
goes in:28 22 16
goes on:47 57 55
goes out:-9 -8 -62
goes past:24 15 9
goes quiet:-31 -24 -23
goes right:49 59 58
goes teh:-24 -23 -14
goes through:33 31 35
goes up:26 22 37
goes wrong:60 12 -1
goes … adn:-4 22 -4
goes … at:54 52 33
goes … before:37 39 37
goes … days:20 29 36
goes … dont:-25 -12 -6
goes … goin:-1 -1 -24
goes … her:43 45 44
goes … i:33 8 -26
goes … ill:5 9 22
goes … im:-28 -20 -34
goes … it:24 18 17
goes … ive:16 21 -5
goes … me:-22 -12 -9
goes … my:-33 -32 -29
goes … on:-18 -22 -17
goes … our:16 16 28
goes … past:15 15 25
goes … stopping:36 28 30
goes … to:-34 -26 -20
goes … tomorrow:62 58 54
goes … tonight:4 7 21
goes … voicemail:29 31 2
goes … wen:-3 -21 -11
goggles:-1 -1 -1
goign:35 33 35
goign to:35 33 35
goign … jmup:59 59 58
goign … wen:34 33 34
goin:24 36 39
goin all:30 41 -7
goin anywhere:-23 -17 -17
goin be:17 26 5
goin dark:83 70 61
goin end:35 68 -9
goin i:17 17 30
goin in:60 47 41
goin into:5 1 22
goin kil:41 56 41
goin ok:-36 -11 -14
goin on:-31 -51 -41
goin over:99 98 81
goin round:22 -13 -42
goin shes:-2 1 -24
goin sleepy:28 25 16
goin somewhere:23 31 2
goin straight:5 7 -23
goin teh:70 77 57
goin thank:-20 -16 -11
goin to:-31 -36 -44
goin under:-27 -19 -10
goin up:22 25 55
goin wat:-27 -15 -10
goin with:20 23 27
goin … a:16 13 -31
goin … all:37 18 -14
goin … answer:31 32 35
goin … at:44 38 42
goin … away:23 25 -20
goin … bed:-27 -13 -9
goin … beter:18 32 5
goin … bridge:41 42 42
goin … burn:35 15 19
goin … but:-18 -20 -13
goin … change:26 -15 -5
goin … clappers:73 77 60
goin … comit:24 25 -10
goin … cut:-36 -17 -12
goin … day:24 -8 -4
goin … dei:-27 -22 15
goin … do:33 24 -23
goin … drive:46 46 51
goin … end:3 -2 -92
goin … finish:13 9 38
goin … for:9 -23 -27
goin … get:29 -16 -22
goin … goin:-15 -28 -33
goin … good:27 -8 -7
goin … hang:-63 -64 -29
goin … hav:-29 -15 -28
goin … her:-59 -60 -9
goin … herself:13 11 -25
goin … hert:-39 -19 -19
goin … him:30 9 11
goin … himself:-63 -67 -27
goin … his:23 10 -37
goin … if:36 -6 -5
goin … ill:-27 -34 -47
goin … im:-6 -21 -35
goin … in:24 -11 -10
goin … into:34 30 62
goin … is:32 -8 -10
goin … it:55 26 26
goin … its:39 40 40
goin … ive:26 22 28
goin … jmup:26 25 -1
goin … join:3 3 21
goin … kil:21 19 -21
goin … lief:36 73 -2
goin … look:18 8 33
goin … me:9 -15 23
goin … min:44 30 29
goin … my:13 42 -11
goin … myself:-64 -23 12
goin … next:-10 -30 -18
goin … no:24 32 -2
goin … noon:3 -24 -9
goin … not:-11 9 26
goin … nothing:29 3 -4
goin … of:28 22 6
goin … off:-13 -23 -49
goin … ok:-33 -15 -26
goin … on:-23 -16 -8
goin … once:55 38 -9
goin … one:24 20 0
goin … out:20 17 25
goin … over:76 82 -11
goin … pay:16 13 26
goin … plan:14 20 -5
goin … pretend:19 34 -5
goin … put:23 27 -17
goin … rest:36 33 36
goin … ring:-29 -24 -10
goin … river:30 34 40
goin … round:32 37 35
goin … sat:41 34 37
goin … score:39 8 0
goin … see:-33 -23 -22
goin … shake:30 31 16
goin … shoot:19 17 57
goin … sleep:-45 -33 -16
goin … smother:14 18 23
goin … someone:48 49 18
goin … stab:3 3 20
goin … stop:8 -11 -25
goin … strangle:-43 -35 -16
goin … suicide:45 55 -6
goin … take:26 35 3
goin … talk:24 31 24
goin … teh:24 41 33
goin … tell:-32 -45 -13
goin … than:15 24 3
goin … ther:44 35 40
goin … through:58 40 -20
goin … today:42 -3 22
goin … tomorrow:45 49 40
goin … tonight:22 30 36
goin … unalive:-34 -20 -25
goin … use:24 43 39
goin … weekend:38 0 -14
goin … wen:-28 -16 -9
goin … window:-21 -14 -8
goin … with:71 79 53
gold:-1 0 0
golden:-10 -12 -11
goldfish:6 0 1
golf:-8 -19 -11
gona:0 0 0
gone:61 59 81
gone a:59 62 48
gone adn:53 44 22
gone at:-28 -1 -2
gone back:-32 -28 -31
gone before:19 25 2
gone by:15 15 24
gone can:29 -6 -11
gone down:20 4 3
gone for:-18 -28 -7
gone from:13 27 33
gone he:33 34 49
gone home:-12 17 23
gone i:1 12 27
gone im:18 26 13
gone in:22 1 8
gone into:-42 -27 -17
gone ive:-45 -57 -64
gone night:22 20 37
gone out:24 27 30
gone quiet:-13 -5 -31
gone she:69 65 59
gone stiff:31 24 19
gone teh:-32 31 38
gone through:2 13 26
gone tomorrow:37 39 39
gone up:30 41 17
gone where:48 43 35
gone with:-24 -19 -18
gone … adn:37 31 11
gone … all:31 32 31
gone … be:14 21 21
gone … bye:-45 -44 -40
gone … can:17 20 23
gone … cant:59 35 22
gone … days:-32 0 0
gone … did:11 13 40
gone … everything:28 22 22
gone … fetch:2 3 23
gone … flat:28 -5 -15
gone … get:23 24 33
gone … good:-28 -48 -42
gone … hav:15 20 24
gone … he:30 24 19
gone … his:8 15 24
gone … i:28 34 -23
gone … im:15 22 28
gone … it:64 61 81
gone … ive:22 4 5
gone … keep:64 63 63
gone … know:-14 -56 -40
gone … let:39 39 36
gone … me:43 37 35
gone … midnight:20 21 29
gone … morning:34 30 39
gone … my:19 26 30
gone … night:-68 -68 -69
gone … of:21 77 66
gone … on:29 33 49
gone … one:17 20 29
gone … over:11 22 36
gone … past:43 39 31
gone … rest:-38 -24 -23
gone … says:-28 -17 -12
gone … see:38 37 36
gone … shes:-7 -28 -30
gone … that:34 45 21
gone … theres:23 16 2
gone … they:44 53 46
gone … this:35 33 30
gone … time:31 22 19
gone … to:5 21 13
gone … told:6 -30 -13
gone … took:-30 -29 -22
gone … two:-24 -23 -31
gone … with:61 57 71
gone … yellow:25 31 2
good:2 -6 4
good adn:2 29 31
good before:32 -7 -34
good bye:-8 -24 -21
good coat:16 19 23
good crew:51 53 45
good for:21 -4 8
good from:-20 -23 -5
good im:37 34 40
good its:-23 -18 -15
good manners:-22 -17 -16
good night:-44 -31 13
good nightdress:27 29 34
good right:11 -69 -20
good roap:56 55 55
good teh:-36 -14 -4
good this:-23 -21 -16
good with:1 0 -20
good years:47 1 1
good … adn:-54 -26 -24
good … at:44 47 26
good … be:-23 -11 -5
good … do:53 19 18
good … every:41 0 0
good … for:30 31 26
good … good:24 6 6
good … goodbye:32 37 30
good … her:-26 -22 -18
good … hour:20 14 18
good … i:-35 -27 2
good … if:29 41 43
good … ill:0 24 22
good … im:1 5 -25
good … it:-30 -26 -21
good … its:44 -2 5
good … kids:1 0 -20
good … know:30 37 -7
good … long:30 4 6
good … lot:39 45 -2
good … mean:15 18 31
good … morning:-22 -14 -11
good … my:3 29 25
good … nana:34 28 25
good … no:18 -11 -29
good … not:39 41 15
good … of:-25 -21 -10
good … on:19 20 23
good … one:44 -3 8
good … son:46 23 25
good … teh:56 58 33
good … to:-11 -28 -21
good … until:-24 -15 -12
good … which:0 3 -37
goodbye:10 12 1
goodbye adn:36 25 32
goodbye before:34 36 37
goodbye cruel:-13 -11 -84
goodbye for:-25 -30 -28
goodbye i:-24 -17 -4
goodbye ive:-27 -21 -18
goodbye leter:-44 -28 -27
goodbye little:55 56 49
goodbye love:29 27 30
goodbye my:68 70 83
goodbye note:0 -48 -53
goodbye thank:23 18 13
goodbye to:-39 -36 -27
goodbye wednesday:-34 -29 -19
goodbye … adn:20 -15 -27
goodbye … all:37 31 39
goodbye … darlings:39 43 54
goodbye … each:27 17 15
goodbye … everyone:-65 -57 -58
goodbye … goodbye:-24 -23 -8
goodbye … his:16 17 23
goodbye … i:38 40 10
goodbye … ill:33 34 31
goodbye … in:-18 -21 -29
goodbye … left:15 22 21
goodbye … loves:23 28 43
goodbye … my:-44 -35 -43
goodbye … nobody:22 20 19
goodbye … not:52 53 55
goodbye … of:-16 -23 -21
goodbye … off:-20 -21 -17
goodbye … old:19 20 21
goodbye … teh:-42 -45 -45
goodbye … that:23 32 4
goodbye … them:-24 -18 -5
goodbye … to:20 28 -3
goodbye … u:82 73 63
goodbye … ur:24 17 22
goodbye … world:-13 -11 -85
goodbyes:10 27 40
goodbyes adn:-42 -39 -11
goodbyes to:28 26 17
goodbyes … teh:34 31 23
goodness:-5 -2 -1
goodnight:69 86 82
goodnight all:-66 -64 -52
goodnight to:-12 -19 -21
goodnight … adn:18 25 34
goodnight … i:81 87 79
goodnight … u:-17 -20 -22
googled:2 4 -19
googling:32 35 -8
googling ways:24 35 -6
goose:-2 -3 -3
goosebumps:-8 -1 -2
gorgeous:16 15 15
gorgeous … it:25 28 24
gossip:-4 -1 -1
got:2 5 14
got a:14 23 17
got dark:20 -3 -3
got down:49 23 20
got drunk:28 -13 -1
got enough:17 26 39
got everything:27 42 49
got help:-33 -14 -11
got his:-47 -42 -9
got hit:29 -2 0
got home:20 37 -12
got in:33 16 19
got into:-1 2 30
got it:7 22 28
got knocked:43 19 22
got lost:31 0 0
got mum:10 14 23
got my:25 45 40
got off:49 13 10
got on:13 24 26
got one:27 38 43
got out:50 16 24
got outside:15 12 23
got over:27 2 0
got round:-26 -9 -5
got sick:-22 -13 -8
got teh:20 23 1
got that:-27 -23 -17
got ther:24 28 24
got this:-22 -4 2
got through:-26 -14 -15
got up:-32 -10 -13
got wat:6 9 20
got … a:-6 -18 -23
got … adn:21 11 5
got … affairs:15 40 48
got … all:26 14 16
got … apart:12 14 27
got … baby:9 15 43
got … back:40 44 16
got … bag:-20 -30 -17
got … be:22 7 4
got … belt:-33 -27 -9
got … blade:24 28 -75
got … bottle:63 55 40
got … burn:42 41 32
got … by:75 24 32
got … chair:40 42 44
got … cord:24 29 28
got … date:21 29 35
got … dead:30 29 21
got … do:16 17 28
got … down:40 -11 -10
got … far:-15 -21 -4
got … flat:10 10 23
got … for:31 37 9
got … front:0 -30 -15
got … go:36 15 10
got … got:31 35 37
got … gun:71 70 67
got … gunn:37 35 38
got … hands:7 11 45
got … head:28 28 37
got … here:25 32 32
got … his:18 15 29
got … hoover:21 -9 -7
got … hospital:36 -5 -1
got … i:22 -7 11
got … im:73 27 34
got … in:44 46 7
got … insulin:25 32 33
got … it:34 10 40
got … ive:-3 -18 -27
got … keep:24 -3 0
got … key:-32 -33 -23
got … kitchen:-55 -55 -49
got … knife:-61 -59 -74
got … left:-43 -44 -30
got … leter:-23 -18 -10
got … licence:37 36 1
got … lot:29 24 20
got … love:47 48 47
got … me:62 50 31
got … mines:17 24 24
got … my:-17 3 -24
got … name:16 19 29
got … need:17 22 40
got … new:-37 -35 -31
got … number:20 -19 -10
got … of:-17 -37 -36
got … off:2 -15 -21
got … on:-8 -37 -57
got … paid:21 20 17
got … pillow:24 28 45
got … put:25 33 40
got … ready:32 39 37
got … roap:-88 -79 -63
got … roof:-27 -27 -17
got … round:10 15 55
got … same:25 27 -11
got … saturday:-32 -18 -17
got … shotgun:26 34 42
got … spot:-36 -29 -31
got … stuff:36 37 45
got … tablets:-48 -61 -51
got … teh:-29 -11 -8
got … to:13 41 45
got … u:23 23 22
got … watch:25 20 25
got … way:10 15 23
got … who:19 23 -5
got … wil:-29 -5 -4
got … with:-32 -26 -13
gotten:-24 -11 -6
gouter:-2 -1 -1
government:-14 -6 -3
governments:-1 0 0
governor:0 0 0
gown:-11 -10 -13
gowns:-3 -2 -1
gp:-41 -36 -51
gps:-5 -1 -1
gr:0 0 0
grab:-1 0 0
grabbed:1 1 -1
grabs:3 5 -25
grabs … teh:3 5 -25
grace:41 32 35
gracias:-30 17 23
gracias por:34 26 27
gracias … todo:24 25 23
grad:23 30 3
grade:-16 -13 -5
grades:-11 -18 -12
graduated:-10 -7 -5
graduates:-2 -4 -7
graduation:4 -7 -10
graffiti:-1 -1 -1
grain:7 0 -2
gram:2 -2 -2
grammar:-1 1 0
gran:-42 -28 -13
grand:-53 -37 -22
granda:12 32 12
grandad:39 31 13
grandad on:31 30 35
grandad … a:21 26 -4
grandad … her:36 30 42
grandads:-14 -13 -12
grandads … he:-23 -21 -11
grandchild:-2 1 2
grandchildren:-34 -40 -19
grandchildren hav:7 12 30
grandchildren … gone:10 14 35
granddad:-7 -5 -3
granddaughter:5 10 20
granddaughter … teh:33 32 38
granddaughters:-10 -8 -16
grandfather:-9 -7 -4
grandfathers:-8 -8 -6
grandkids:-41 -35 -32
grandma:-16 -8 -2
grandmas:17 19 24
grandmother:-13 -6 6
grandmothers:-19 -12 -4
grandpa:11 -5 -8
grandpas:77 62 65
grandson:-35 -23 -40
grandson is:-27 -29 -13
grandson who:19 23 -1
grandson … eleven:24 23 -2
grandson … is:19 23 -1
grandsons:-15 5 -12
grange:22 23 26
granny:-6 -4 19
grannys:-12 -7 -6
grans:22 32 44
grans tablets:61 58 57
grans … teh:-25 -12 -14
granted:-15 -12 -15
grape:-1 -2 -2
graped:49 60 -45
graped me:30 31 -44
graped … at:7 10 -20
graped … last:22 20 -25
graped … night:20 19 -23
graped … teh:7 10 -20
grapefruit:-15 -8 -8
grapes:-6 -5 -13
graph:-1 -2 -15
grass:-44 -41 -5
grate:27 33 34
grateful:-19 -19 -11
grateful … each:18 24 30
gratitude:-9 0 -2
grave:15 2 -6
grave on:-20 -18 -10
grave … adn:29 19 19
gravel:0 4 -3
graves:8 3 1
gravestone:-1 0 -2
graveyard:-10 -6 -6
gravy:-28 -22 -18
great:-61 -48 -47
great … it:21 30 22
great … this:-30 -14 -15
greek:14 0 0
green:-19 -7 -9
greenhouse:-9 5 20
greenhouse with:-21 -12 -12
greggs:-2 -5 -4
grew:22 16 -4
grew up:32 22 -2
grey:39 39 51
grey adn:-8 -27 -22
grey thing:-25 -17 -14
grey … hes:35 32 32
grey … my:-23 -19 -7
grey … teh:-19 -12 -43
greyhound:-29 -18 -11
greyhound adn:-20 -12 -9
greyhounds:-1 0 0
grid:-8 -3 2
grief:-25 -19 -9
grieve:51 22 25
grieve a:35 0 0
grieving:-17 -14 -7
grim:3 -2 -1
grinding:27 19 5
grinning:4 5 4
gripping:17 -9 -2
gripping teh:21 -1 0
gripping … adn:21 -2 0
gripping … wheel:21 -2 0
grippy:19 -9 -8
grippy ward:27 -6 -2
grippy … after:25 -8 -1
groan:-3 -1 0
groans:-8 -3 -1
groceries:-3 -1 -1
grog:0 0 1
grogginess:0 0 0
groomer:2 16 9
groomer til:25 26 17
grooms:-5 -2 -1
ground:28 30 1
ground adn:11 9 -46
ground … a:23 21 23
ground … adn:22 29 2
ground … i:10 15 -21
ground … in:-23 -20 -14
grounding:-6 -3 -1
group:-43 -42 -53
group … teh:-22 -24 -25
groups:-7 -1 -1
grout:-3 -2 -4
grouting:-1 -3 -1
grow:-3 0 -6
growing:-22 -26 -18
grown:-1 1 4
grown up:19 20 19
grown … up:30 33 28
groynes:-1 -1 -1
grumble:0 0 0
grump:0 3 3
grumpy:-22 -12 -8
grupo:-10 -4 -6
gruppe:-3 -2 -1
guard:-6 6 -10
guard … me:27 27 8
guard … to:25 26 5
guardia:29 20 -18
guardian:14 16 17
guards:11 -6 -8
guckt:-3 -2 -1
guess:-80 -56 -46
guess i:-25 -10 -3
guess it:-23 -18 -10
guess … im:27 20 10
guessed:6 -8 -1
guest:-11 -9 -6
guests:-2 -1 7
guide:8 14 9
guidelines:-2 -1 0
guild:-1 -1 -2
guilt:3 -11 -11
guilts:-2 -1 0
guilty:15 38 42
guinea:-15 -11 -13
guitar:-11 -4 1
guitar adn:-21 -18 -18
guitars:-11 -4 -5
gull:-6 -4 -4
gulls:-22 -22 -20
gum:-14 -13 -8
gums:11 6 7
gun:-8 -8 13
gun adn:22 28 33
gun cabinet:60 54 40
gun for:32 31 37
gun id:3 -29 -16
gun in:41 51 53
gun is:54 55 48
gun out:-30 -32 -30
gun safe:-33 -27 -24
gun to:-105 -106 -89
gun went:-27 -23 -21
gun … adn:32 23 26
gun … hav:-11 -41 -24
gun … his:-2 -8 -30
gun … is:23 25 -2
gun … key:50 55 55
gun … me:56 59 65
gun … monday:3 6 20
gun … my:-61 -62 -65
gun … myself:24 22 25
gun … note:-38 -38 -34
gun … of:-69 -66 -54
gun … on:19 20 3
gun … open:28 27 21
gun … teh:-4 -3 -25
gun … this:-24 -8 -9
gun … tomorrow:19 15 20
gun … used:2 -28 -8
gunman:-10 -4 -3
gunn:29 32 35
gunn out:29 32 35
gunn … cabnet:29 32 35
gunn … teh:29 32 35
guns:23 37 46
guns in:82 82 86
guns on:22 19 20
guns … cleaned:-60 -50 -44
guns … my:52 58 49
guns … teh:34 30 55
gurdwara:14 12 13
gurgling:81 81 78
gurgling adn:19 18 21
gurgly:48 53 45
gurgly noise:28 29 25
gurgly … adn:28 29 25
gut:29 8 -6
gute:-4 -3 -2
guts:-30 -20 -23
gutted:68 -47 -20
gutted but:-22 -6 -4
gutted that:42 -15 -6
gutted wen:36 -1 0
gutters:-7 -6 -6
guy:-12 -8 -6
guys:-2 1 2
guys its:32 26 27
guys … be:18 18 20
gym:-32 -20 0
h:44 11 25
ha:-10 46 51
ha tomado:32 20 21
hab:42 43 42
hab ich:-20 -28 -17
habe:43 63 34
habe alle:-20 -14 -2
habe alles:-19 -21 -10
habe den:-16 -24 -9
habe ich:-34 -28 -7
habe meine:-20 -20 -10
habe mich:-15 -16 39
habe … alle:39 33 42
habe … genommen:31 31 41
habe … geschluckt:16 17 31
habe … tabletten:7 11 30
habe … und:-21 -20 -6
habe … vorbereitet:-17 -20 -10
haben:-1 -1 -4
habit:-2 23 17
hablo:0 3 -4
hace:5 7 0
hacer:4 -2 -5
hacerlo:115 50 -3
hacerme:13 -2 -1
hack:-10 -6 -10
had:-12 -30 -23
had all:27 35 16
had another:29 21 -7
had been:-37 -23 -11
had died:26 -3 -9
had enough:-82 -77 -112
had far:18 20 18
had fits:11 19 -76
had good:34 -1 -1
had her:25 21 9
had i:9 -20 -5
had in:8 16 23
had it:-16 -16 -40
had known:20 27 24
had me:-33 -11 -6
had neva:21 -5 -1
had no:-37 -27 -20
had one:11 -1 22
had picked:52 42 35
had she:38 3 3
had some:35 28 40
had their:29 28 30
had them:24 29 21
had this:-32 -17 -9
had three:10 -22 -19
had to:-76 -60 -37
had two:14 23 12
had worked:28 10 -9
had … adn:-8 -33 -41
had … all:45 50 16
had … an:3 8 24
had … arranged:-25 -22 -13
had … as:-26 -13 -4
had … at:23 -35 -32
had … been:38 -37 -1
had … before:-21 -12 -4
had … being:33 10 -28
had … board:56 0 -1
had … cans:65 -1 -1
had … coming:39 41 30
had … cut:-26 -11 2
had … dont:30 -11 2
had … down:-33 -20 -12
had … drop:18 32 20
had … first:-20 -21 -18
had … fit:44 50 12
had … fits:46 42 28
had … for:18 -23 -10
had … from:32 24 2
had … good:-21 -6 -9
had … hair:35 35 38
had … he:-28 -4 -10
had … her:-22 -20 -2
had … hes:-21 -21 -24
had … hour:17 16 25
had … i:-22 9 6
had … id:-20 2 -4
had … im:30 36 31
had … in:-26 -53 -39
had … it:-49 -37 -28
had … its:38 -16 -8
had … ive:-1 -30 -18
had … last:56 54 43
had … line:54 -7 -6
had … looking:-22 -15 -13
had … lot:59 72 74
had … me:16 -36 -14
had … money:-22 -3 -1
had … much:36 43 52
had … my:-21 -11 -8
had … nerve:24 26 -2
had … on:45 -31 -21
had … pills:41 36 26
had … row:-22 -10 -3
had … seizure:34 42 39
had … seizures:13 21 20
had … since:52 49 41
had … slip:34 -1 0
had … sort:38 33 36
had … tablets:-68 -70 -53
had … tea:21 23 20
had … that:-22 -14 -13
had … their:20 26 -1
had … them:33 29 28
had … thinking:3 -23 0
had … to:24 0 8
had … tonight:45 54 53
had … u:28 34 31
had … urge:2 -22 -8
had … way:65 46 39
had … years:18 -24 -10
hadnt:2 21 -2
hadnt worked:22 24 29
hadnt … i:-22 -9 -4
hadnt … it:14 15 28
hago:88 -10 -4
haha:0 0 0
hail:-23 -9 -6
hair:-9 -8 14
hair i:1 -9 -40
hair in:1 6 33
hair set:40 36 31
hair tonight:-20 -24 -14
hair wen:20 14 23
hair … every:-25 -22 -1
hair … i:19 19 24
hair … it:-4 -13 -37
hair … teh:19 29 45
hairbrush:-5 -2 -1
haircut:-6 -5 -5
hairdresser:-21 -5 -2
hairdryer:27 22 31
hairs:-5 -8 -7
half:11 14 29
half bottle:36 38 23
half gone:22 24 29
half hour:-25 -11 -5
half my:-36 -27 -18
half of:-9 -20 -3
half past:52 47 45
half teh:-43 -45 -39
half term:-27 -25 -22
half time:-41 -31 -20
half two:31 37 -1
half … a:21 16 22
half … adn:26 23 23
half … cant:16 25 30
half … down:13 19 21
half … house:17 23 34
half … in:23 20 16
half … is:28 44 37
half … its:24 27 12
half … me:45 10 11
half … nine:29 32 21
half … no:22 21 20
half … one:26 43 44
half … since:8 10 23
half … to:-22 5 20
half … welcome:38 -1 0
half … wen:35 37 27
halfs:0 -4 -6
halfway:37 40 36
halfway across:24 28 20
hall:-12 -14 -7
hall im:31 21 36
hall with:31 31 26
hall … adn:-38 -28 -26
hall … cant:27 30 37
hall … me:41 34 32
hall … teh:-46 -49 -47
hall … to:-12 -8 -22
hallelujah:-2 -2 -2
hallo:-10 -10 -3
halloween:-39 -27 -8
halls:-4 0 -8
halls with:2 1 -34
hallucinating:29 28 31
hallucinating adn:29 27 33
hallucinations:-7 -10 -6
hallway:5 3 8
halt:7 12 -5
halte:-5 -1 -9
halved:-7 -6 -5
ham:29 32 39
ham adn:36 35 40
hambre:-41 -5 -2
hamlet:-5 -3 -3
hamlets:-8 -3 -2
hammer:27 36 55
hammer adn:21 21 35
hammer … on:14 15 24
hammer … wont:4 7 25
hammering:39 43 36
hammers:-29 -22 -14
hammock:-7 -2 -2
hamster:-3 3 -5
hamsters:0 0 0
hand:23 43 21
hand for:-23 -20 -1
hand in:-31 -30 -1
hand is:-1 -9 -25
hand it:8 15 23
hand its:55 51 57
hand off:22 20 24
hand on:-11 -13 -22
hand sanitiser:43 20 19
hand she:-21 -11 9
hand them:24 -13 -13
hand to:23 26 23
hand wat:0 0 29
hand went:36 35 34
hand would:47 49 45
hand … adn:24 21 18
hand … all:-21 -17 -9
hand … got:42 41 67
hand … heart:-21 -16 -10
hand … his:-24 -25 -8
hand … im:32 19 12
hand … it:42 57 28
hand … ive:63 59 67
hand … me:12 24 -6
hand … my:-47 -39 -17
hand … no:9 23 20
hand … not:23 18 16
hand … on:49 17 18
hand … other:18 18 31
hand … over:6 -26 -14
hand … shed:-34 -36 -26
hand … teh:27 1 -41
hand … to:-22 -18 -17
hand … told:25 21 0
hand … u:48 51 42
hand … wat:-2 -1 -22
handbag:43 24 27
handbag in:-31 -21 -4
handbag theres:38 36 33
handbag … a:36 34 29
handbook:-1 -1 -1
handbrake:18 22 17
handed:-47 -38 -46
handed … teh:-34 -34 -29
handed … to:-19 -23 -21
handful:36 40 50
handful of:15 14 37
handfuls:61 63 33
handing:-33 -35 -34
handing … teh:-29 -27 -15
handle:-15 -22 -12
handled:-1 -1 -1
handout:0 0 0
handover:59 61 86
handover … ive:49 52 54
hands:22 -9 -16
hands at:29 29 -6
hands gone:-30 -25 -23
hands hav:-43 -40 -26
hands i:8 23 30
hands in:16 33 2
hands instead:19 -20 -20
hands on:1 23 32
hands rang:22 -4 -4
hands round:21 37 65
hands shake:-21 -13 -7
hands through:-27 -2 -1
hands want:37 27 -8
hands were:-23 -25 -8
hands wont:25 32 26
hands … a:-22 -14 -10
hands … adn:-35 -30 -16
hands … bad:22 25 33
hands … do:35 55 45
hands … goin:11 19 26
hands … her:6 8 27
hands … in:-23 -21 -22
hands … is:-26 -10 -10
hands … my:27 8 23
hands … scard:22 -8 0
hands … shaking:-77 -62 -47
hands … stop:-24 -13 -21
hands … stopped:-31 -26 -30
hands … teh:0 30 8
hands … that:-29 -23 -8
hands … throat:43 55 37
hands … to:43 19 -12
hands … trembling:-19 -17 -23
hands … way:-20 -9 -4
hands … wen:-19 -22 -8
hands … whole:-25 -1 2
handwriting:-17 -11 -8
handy:18 25 22
hang:26 21 17
hang himself:-56 -53 -47
hang my:-39 -28 -12
hang myself:118 128 10
hang out:-59 -62 -31
hang teh:-22 -24 -27
hang … a:9 11 46
hang … adn:40 20 -59
hang … be:16 10 27
hang … but:0 2 -40
hang … by:-22 -17 -1
hang … from:0 0 -24
hang … if:15 27 1
hang … in:8 13 51
hang … roap:62 64 65
hang … said:-20 -14 0
hang … teh:28 28 -2
hang … with:20 22 38
hange:22 31 -5
hanged:62 72 84
hanged myself:16 27 50
hanged … adn:34 9 11
hanger:5 8 -7
hanging:20 18 16
hanging himself:27 31 22
hanging in:-22 -15 -7
hanging myself:-23 -5 -42
hanging on:27 -3 0
hanging … by:27 -3 -2
hanging … he:20 23 6
hanging … i:24 28 18
hanging … most:16 23 0
hanging … teh:23 -6 11
hanging … tonight:-2 0 25
hangover:-30 -27 -21
hangs:-1 -9 -9
hangt:4 0 11
hangt im:-17 -20 -10
hangt … heute:-17 -20 -10
hangt … keller:-17 -20 -10
hankies:-13 -8 -4
hanky:-2 -2 0
hapen:-5 -4 -30
hapen i:5 -20 -14
hapen … i:19 28 -3
happened:8 -26 -28
happened but:38 -3 -1
happened to:-26 -12 -14
happened today:50 35 0
happened … i:32 -11 -1
happened … that:-1 21 -2
happening:37 51 52
happening im:-15 8 -32
happens:46 36 29
happens happens:53 38 -1
happens next:6 18 21
happens to:49 24 -8
happens … ur:27 38 3
happier:23 -27 -17
happier … was:44 -7 -2
happiest:-13 -7 -4
happily:44 68 -3
happily neva:37 50 -1
happily … teh:7 38 0
happy:-78 -74 -48
happy adn:-20 -14 -6
happy birthday:26 -2 -2
happy to:-50 -27 -18
happy … adn:32 -7 -6
happy … got:-26 -23 -24
happy … i:41 -5 13
harbour:36 38 36
hard:1 13 -4
hard to:-20 -20 -12
hard today:23 -1 -1
hard … i:-32 -11 -6
hard … ive:20 1 -1
hard … me:-23 -8 -3
hard … since:17 44 0
hard … to:26 -23 -13
harder:-25 -18 -17
hardest:-11 -14 -9
hardly:-29 -62 -54
hardly breathing:-83 -75 -70
hardware:0 0 1
hare:68 -7 -4
harm:0 9 -47
harm adn:10 -48 0
harm done:-25 -20 -17
harm gets:16 -20 -2
harm my:17 27 7
harm today:26 -1 -1
harm … from:36 36 -3
harm … it:-9 -23 -1
harm … teh:45 47 -4
harm … this:26 21 0
harmed:-34 -14 -4
harmed adn:-21 -12 0
harming:10 -39 -6
harming every:8 22 -1
harming myself:-28 -31 -2
harming … i:-22 -27 0
harming … night:8 22 -1
harmless:-10 -10 -10
harms:-3 -2 -1
harness:-3 -2 -3
harris:-1 -1 0
hart:49 56 37
hart is:39 42 36
hart pills:30 34 30
hart … dont:47 51 48
harvest:35 39 13
harvest adn:42 40 21
harvest … i:24 26 29
harvests:-5 -2 -1
has:15 19 29
has a:10 25 22
has about:24 -2 -2
has adn:-27 -16 -9
has anybody:-21 -22 -17
has anyone:-31 -39 -29
has been:-34 -11 -48
has beter:35 39 35
has come:-20 -27 -20
has decided:26 21 -13
has died:-28 -11 -2
has eaten:38 43 58
has every:-25 -19 -10
has finished:45 41 36
has gone:17 35 1
has handed:-23 -9 -3
has her:12 7 27
has in:-26 -12 -8
has left:-47 -16 -6
has locked:7 3 21
has me:-23 -25 18
has my:7 -30 -37
has no:20 16 32
has started:-3 -4 -26
has stopped:-7 4 -25
has taken:-11 -15 -30
has teh:19 22 36
has texted:25 4 7
has thrown:7 7 32
has to:38 33 47
has walked:10 19 37
has won:36 21 18
has … after:24 17 3
has … anything:21 0 0
has … back:3 1 21
has … bag:21 20 27
has … beam:30 27 39
has … been:-25 -17 -17
has … cutting:23 20 -8
has … date:25 11 13
has … down:-26 -15 -13
has … find:25 2 10
has … first:14 23 30
has … for:-43 -39 -27
has … forty:20 2 0
has … girls:23 23 -10
has … go:28 2 7
has … gone:-23 -21 -5
has … got:-22 -17 -13
has … hands:8 16 46
has … he:-16 -22 -18
has … heart:21 19 -9
has … her:36 33 42
has … hes:34 3 7
has … home:-25 -13 -5
has … hurting:26 32 -10
has … i:67 36 5
has … im:-12 -26 -7
has … in:-16 -31 -6
has … it:-21 -26 -14
has … its:7 17 23
has … ive:20 14 20
has … key:6 9 29
has … knife:54 58 13
has … lief:-22 -17 -5
has … line:-24 -14 -16
has … lock:24 27 28
has … lot:-20 -14 -22
has … monday:43 32 29
has … my:-27 -10 18
has … name:4 -24 -16
has … need:42 19 15
has … no:-20 -10 -7
has … of:-26 -6 -8
has … on:25 10 27
has … our:46 51 13
has … out:-20 -7 -8
has … page:23 -2 -2
has … password:20 20 21
has … plan:17 19 29
has … plastic:21 20 27
has … quiet:-20 -16 -30
has … rest:23 -9 -25
has … right:9 14 24
has … round:16 19 39
has … sheet:18 21 23
has … shes:34 42 5
has … since:19 27 26
has … someone:19 22 18
has … stop:29 32 34
has … tablets:11 -15 -34
has … teh:-10 -22 -33
has … them:-22 -20 -15
has … thoughts:29 21 0
has … to:28 -15 4
has … twice:22 18 -8
has … wat:17 23 15
has … wen:25 33 35
has … worked:21 13 3
hasnt:49 47 50
hasnt … she:29 2 5
hasnt … teh:30 32 29
hasta:-24 -21 -23
hasta manana:-53 23 22
hasta … no:-1 -43 -47
hastening:3 8 10
hat:-5 15 55
hat i:25 33 30
hat … can:35 38 30
hat … der:35 36 48
hat … gesagt:16 18 22
hat … wieder:-21 -22 -9
hatch:33 48 37
hatch … a:-25 -23 -22
hatchet:8 8 22
hate:35 -38 -42
hate myself:70 -5 -1
hate teh:-21 -7 -4
hate that:24 8 -1
hate … alife:25 -4 -1
hate … here:13 32 0
hate … i:-52 -15 -12
hated:-31 -21 -3
hates:-36 -33 -20
hates me:-19 -20 -16
hating:-17 -11 -8
hatpin:18 19 -1
hats:-16 -7 -1
hatten:12 -12 -2
haunt:-12 -7 -3
haunting:-8 -3 -1
hav:-1 10 30
hav adn:-28 -24 -13
hav all:48 53 50
hav any:-16 -27 -22
hav anyone:-30 -17 -15
hav asked:34 29 31
hav begun:47 43 44
hav bruises:26 24 -10
hav changed:29 19 18
hav come:46 1 -8
hav decided:53 47 -28
hav done:-35 11 4
hav enough:54 46 46
hav existed:23 -3 -1
hav felt:13 -37 -1
hav four:24 -15 -13
hav given:-12 -21 -12
hav gone:-13 -34 -49
hav got:27 11 8
hav had:-6 16 23
hav hanged:13 19 36
hav her:-23 -20 -13
hav him:-12 1 21
hav i:-31 -21 -13
hav joined:39 36 36
hav kept:33 30 23
hav liked:25 28 17
hav made:-15 3 27
hav money:-20 -22 -8
hav more:33 -16 -17
hav my:28 79 76
hav neva:-22 -17 -8
hav no:-37 -34 -22
hav nobody:11 -56 -22
hav not:-18 -22 -20
hav nothing:5 26 -12
hav on:-1 -21 -16
hav one:-29 -13 -13
hav opened:78 68 68
hav packed:23 23 20
hav pills:-48 -25 -20
hav put:6 17 25
hav rather:31 -1 0
hav said:27 41 28
hav seen:2 -13 -40
hav set:25 28 28
hav settled:36 26 16
hav sex:26 29 -12
hav sharpened:20 25 28
hav shot:19 29 38
hav sombody:29 31 30
hav someone:33 30 29
hav started:57 38 32
hav stopped:40 48 39
hav strangled:-34 -28 -30
hav taken:-45 -41 -39
hav talked:19 22 24
hav teh:29 21 23
hav that:-28 -15 -6
hav them:-24 -16 12
hav till:-21 -20 -17
hav time:-31 -20 -14
hav to:7 -14 -25
hav tookn:20 22 19
hav turned:24 9 24
hav two:13 15 21
hav typed:24 30 28
hav u:-35 -23 -28
hav used:29 3 -9
hav wat:4 7 30
hav written:36 43 46
hav … about:34 27 34
hav … adn:-11 -2 37
hav … afraid:25 28 34
hav … all:-46 -46 -50
hav … any:32 29 23
hav … anyhow:27 27 25
hav … at:-3 -32 -34
hav … back:-16 -29 -38
hav … be:-3 21 17
hav … been:-21 -12 -12
hav … being:35 36 39
hav … born:71 -3 -1
hav … bullet:23 19 31
hav … but:22 32 25
hav … by:23 27 24
hav … chair:54 50 42
hav … changed:23 30 28
hav … come:27 14 0
hav … cord:-42 -42 -41
hav … date:-42 -47 -26
hav … dead:20 27 52
hav … dei:25 25 32
hav … dog:18 21 20
hav … down:-30 -24 -18
hav … enough:-44 -18 -17
hav … every:-26 -22 -15
hav … feeling:-35 -6 -7
hav … find:-30 -26 -22
hav … first:23 22 26
hav … for:27 13 9
hav … full:60 61 54
hav … go:-39 -37 -28
hav … goin:-24 -16 -11
hav … guards:37 1 3
hav … gun:15 15 20
hav … had:12 7 -22
hav … head:-29 -10 -3
hav … here:21 23 -9
hav … him:41 47 -17
hav … hoped:31 -1 0
hav … house:-25 -24 -21
hav … i:56 73 65
hav … if:-36 -7 -14
hav … im:40 39 38
hav … in:-4 -48 -34
hav … itll:53 52 50
hav … knife:-14 -9 -23
hav … left:23 23 -14
hav … let:64 58 53
hav … leter:-22 -26 -21
hav … lief:37 -6 0
hav … live:28 3 -1
hav … lot:-43 -38 -40
hav … me:61 66 69
hav … means:48 41 29
hav … more:22 19 21
hav … myself:45 70 82
hav … need:16 30 45
hav … night:60 11 2
hav … no:54 -4 5
hav … nobody:23 25 4
hav … of:0 -26 -16
hav … on:9 27 40
hav … one:-16 -34 -22
hav … others:25 34 20
hav … our:12 22 25
hav … out:26 3 1
hav … over:-7 -23 -20
hav … peace:20 0 0
hav … pen:-15 -21 -6
hav … pesticide:34 30 37
hav … pillow:24 6 10
hav … pot:35 35 31
hav … priest:24 22 19
hav … put:27 9 -17
hav … ready:55 46 42
hav … reason:31 1 3
hav … remember:25 -19 -15
hav … room:22 -21 -15
hav … stop:18 23 -22
hav … suicidal:19 28 0
hav … suicide:33 31 9
hav … teh:57 67 69
hav … tell:26 15 7
hav … that:-24 -14 -18
hav … thats:22 8 -1
hav … them:-24 -18 -38
hav … theres:41 8 9
hav … theyre:34 37 27
hav … thinking:23 -4 -7
hav … this:31 -7 12
hav … thoughts:46 27 45
hav … tonight:55 53 48
hav … turn:-24 -18 -7
hav … two:-30 -21 0
hav … up:31 -11 -7
hav … urge:-33 -5 -1
hav … using:-24 -13 12
hav … want:17 39 21
hav … wat:27 36 34
hav … wen:35 37 17
hav … wil:41 8 9
hav … with:37 3 12
hav … yes:30 31 1
haveing:6 2 2
haveing a:-12 -26 7
haveing any:-38 -22 -5
haveing fits:19 17 21
haveing me:62 62 63
haveing suicidal:14 25 -1
haveing teh:-24 -17 -23
haveing thoughts:27 31 -4
haveing to:31 -31 -14
haveing … adn:59 26 16
haveing … at:-30 -28 -25
haveing … i:18 3 20
haveing … my:7 26 20
haveing … of:53 55 -13
haveing … on:49 40 36
haveing … out:-20 -20 -5
haveing … thoughts:21 38 -6
haveing … up:21 -6 -3
havent:20 -11 -3
havent been:-1 34 37
havent cut:-22 -6 -8
havent decided:42 -5 -2
havent done:27 -32 -11
havent drunk:28 23 28
havent eaten:50 60 -7
havent gone:22 -7 -14
havent got:35 24 30
havent hert:-22 -11 -4
havent opened:11 -30 -13
havent picked:0 8 -20
havent slept:9 13 21
havent told:96 17 43
havent used:-34 -1 -4
havent worked:9 18 -24
havent … a:30 56 76
havent … adn:-5 -22 -14
havent … any:-37 -22 -10
havent … anything:58 -12 -4
havent … as:53 57 56
havent … drop:33 33 28
havent … either:60 1 -1
havent … for:57 54 13
havent … i:24 -5 -8
havent … in:-2 -35 -26
havent … it:47 -44 -19
havent … ive:1 -68 -10
havent … last:19 42 -2
havent … my:69 -18 -20
havent … myself:-24 0 -6
havent … out:6 22 -25
havent … plan:12 14 28
havent … since:-40 18 -3
havent … six:28 51 16
havent … soul:1 9 41
havent … teh:27 5 -4
havent … to:-24 -12 -4
havent … today:-39 -6 -1
havent … told:1 -34 -3
havent … up:-24 -12 -6
hay:-77 -27 -35
hayfever:-1 0 0
hays:-12 -12 -4
hayshed:2 4 5
he:12 35 25
he a:7 20 -3
he asks:12 21 19
he at:20 23 25
he ate:-64 -66 -9
he beat:-56 -53 -8
he beats:-31 -29 -11
he bought:-32 -36 -58
he breathes:23 20 22
he can:24 27 18
he chokes:55 54 -9
he comes:26 25 35
he could:16 27 -24
he couldnt:-23 -11 0
he counts:-21 -16 -5
he cracked:16 22 -12
he did:33 18 -9
he didnt:-17 -23 -4
he does:31 22 2
he doesnt:16 36 3
he drinks:40 29 -28
he eats:22 22 37
he falls:32 34 40
he finds:-32 -22 2
he forced:28 29 -8
he forces:31 33 -3
he gets:4 -21 -37
he got:-33 -32 -20
he had:-23 -15 3
he has:44 51 47
he hit:33 18 53
he hits:-50 -51 -13
he hitt:31 41 -1
he holds:13 28 -9
he hung:37 39 47
he intends:47 43 -34
he is:12 33 64
he isnt:27 29 39
he kept:-25 -22 -21
he killed:40 22 -3
he knows:-31 -18 -6
he landed:20 8 10
he laughed:-2 -30 -26
he leaves:43 47 57
he lives:24 18 10
he lost:34 31 -3
he loved:11 9 20
he loves:-37 -25 -7
he makes:24 23 -23
he me:-39 -30 -11
he means:44 34 -17
he meant:-26 -20 -37
he moved:57 57 -11
he neva:17 12 39
he nodded:27 29 31
he opens:15 21 25
he passed:-5 -29 -15
he proposed:4 1 23
he pulled:-15 -21 -3
he put:45 17 -7
he puts:30 29 -37
he rings:9 -23 -7
he sang:13 26 27
he says:-1 -11 -31
he sees:29 28 -5
he sent:9 9 25
he shouts:59 68 -9
he showed:20 -1 20
he sleeps:18 18 -29
he started:-20 -16 -18
he stopped:24 23 26
he strangled:26 42 -3
he takes:1 0 -34
he texted:37 37 27
he texts:43 30 -12
he thinks:28 12 -2
he told:0 -6 -44
he took:11 2 21
he touched:7 10 -23
he used:-28 -22 -10
he walks:-8 -9 -58
he wanted:42 48 52
he wants:20 19 -26
he was:-6 -7 27
he wasnt:4 6 -39
he wil:47 33 0
he woke:-22 -18 -13
he would:-65 -65 22
he wouldnt:-5 -33 -25
he … a:-21 -17 -15
he … about:4 10 -20
he … adn:24 4 13
he … all:8 3 40
he … am:27 30 42
he … another:-11 -20 -15
he … answer:50 27 33
he … anyway:20 22 -15
he … arm:-1 2 29
he … ask:30 21 0
he … at:-41 -38 -3
he … back:19 37 28
he … best:35 31 23
he … blue:-44 -40 -36
he … breathing:-45 -44 -23
he … calm:4 21 0
he … carta:19 22 25
he … come:25 32 32
he … dei:27 22 -27
he … did:6 7 -21
he … dont:12 26 -4
he … door:33 44 51
he … drinking:34 28 32
he … everything:69 64 1
he … finish:28 29 19
he … floppy:2 4 26
he … for:-48 -45 -12
he … found:12 18 20
he … friday:22 29 32
he … goin:-32 -26 -27
he … gone:50 19 25
he … goodbye:-46 -43 -20
he … hand:30 21 -15
he … hang:15 20 -31
he … he:36 30 -65
he … hed:-40 -30 2
he … help:24 27 31
he … her:0 -11 27
he … here:-23 -21 -15
he … hert:21 13 -17
he … him:26 20 -5
he … himself:36 22 -43
he … his:40 29 38
he … hit:-52 -53 -7
he … home:18 20 31
he … i:-34 -56 -30
he … ill:34 26 54
he … im:-5 -15 27
he … in:23 19 -19
he … it:21 13 33
he … its:44 63 65
he … ive:1 0 -23
he … job:47 41 -1
he … keep:-25 -5 -3
he … kil:-11 -33 -19
he … killing:-56 -51 -7
he … know:24 28 41
he … la:19 22 25
he … last:-41 -32 -26
he … laughing:-21 -20 -17
he … look:-34 -26 -16
he … mam:59 55 28
he … man:19 26 0
he … me:-23 -19 -67
he … mind:1 -39 -9
he … more:-15 -21 -13
he … moving:18 17 26
he … my:-1 11 -40
he … no:-2 3 -20
he … not:22 -31 -16
he … nothing:8 18 22
he … of:23 25 -21
he … off:40 45 34
he … open:37 43 49
he … our:26 25 -6
he … out:-20 -11 -4
he … over:-19 -9 -23
he … passport:6 21 -4
he … peaceful:33 28 -2
he … pick:-26 -11 -1
he … plan:23 26 -8
he … quiet:33 20 26
he … rib:16 22 -12
he … right:-5 4 -41
he … said:23 8 -5
he … say:15 -3 -29
he … shotgun:0 0 -21
he … silence:24 22 -4
he … something:21 1 4
he … stopped:-6 0 -29
he … suicidal:-34 -32 -9
he … talk:31 -4 -2
he … teh:-23 -21 -32
he … them:56 39 1
he … this:17 48 44
he … to:-23 -23 -56
he … todas:17 17 21
he … today:100 41 -12
he … tuesday:-32 -25 -21
he … turning:29 20 13
he … twice:50 11 7
he … u:-28 -35 -22
he … unconscious:44 41 27
he … up:36 30 30
he … vodka:27 28 30
he … walk:28 18 -3
he … want:-8 -28 -8
he … was:-17 -27 -18
he … wat:-22 -15 -16
he … way:39 47 -9
he … wen:63 63 -22
he … who:25 26 22
he … with:74 67 18
he … worked:30 27 -3
head:5 -3 -57
head adn:55 15 -36
head every:24 9 20
head for:21 23 29
head if:9 23 -1
head in:5 12 35
head is:-9 -12 -39
head keeps:41 34 -4
head off:17 26 10
head on:5 -1 -45
head says:25 38 -4
head through:83 86 82
head under:-2 2 23
head wen:11 24 -4
head … a:54 59 63
head … door:11 -32 -2
head … few:28 12 16
head … i:19 -2 -45
head … im:16 26 -10
head … in:-28 -8 6
head … it:40 43 42
head … its:42 -1 -2
head … me:72 57 -17
head … says:-29 -31 -19
head … tap:0 2 23
head … teh:20 34 17
head … to:55 33 -3
head … wall:89 83 -10
head … want:45 53 -1
head … wat:57 0 -21
headache:1 3 9
headache … adn:61 56 56
headaches:-30 -25 -24
headed:9 6 7
heading:45 17 20
heading for:46 0 -2
heading … teh:39 19 20
headland:50 51 51
headland … teh:26 31 28
headlights:0 0 0
headline:-16 -15 -10
headmaster:52 20 -2
headphones:4 -2 0
heads:47 42 30
heads on:50 47 44
heads … adn:0 -25 -9
heads … all:36 40 4
headset:-9 -6 -6
headstone:26 6 11
headteacher:-3 -1 0
heal:22 31 -10
healed:-7 -10 -7
healer:-1 -1 -1
healing:-6 6 -11
health:-41 -56 -51
health visitor:-13 -25 -17
healthcare:-7 -6 -4
healthy:-1 -16 -7
hear:22 34 47
hear a:58 34 40
hear from:18 23 36
hear him:42 51 56
hear i:15 24 9
hear my:19 16 20
hear someone:-22 6 -4
hear teh:23 9 13
hear that:-37 -34 -24
hear tomorrow:34 32 34
hear u:-32 -24 -16
hear … at:32 38 62
hear … cryin:22 20 0
hear … dead:23 27 28
hear … film:22 -1 -2
hear … from:-44 -21 -9
hear … hes:51 27 29
hear … it:-28 -17 -18
hear … keys:31 26 43
hear … no:4 -2 -29
hear … on:-21 -16 -8
hear … someone:-33 -17 -5
hear … through:44 44 63
hear … voice:43 9 4
hear … word:-29 -24 -14
heard:-43 -28 -33
heard it:20 25 -3
heard … from:41 40 -1
hearing:-27 -10 13
hearing a:22 31 35
hearing it:-10 -20 -2
hearing … choir:22 31 33
hearing … in:29 36 37
hearings:-1 -1 -1
hears:6 21 24
heart:23 38 36
heart adn:58 48 49
heart attack:-13 -23 -12
heart gives:28 22 30
heart goes:-35 -30 -13
heart goin:-16 -28 -25
heart i:-24 -15 -2
heart is:17 36 9
heart keeps:22 40 -22
heart medicine:19 20 -5
heart racing:13 11 21
heart rate:-29 -23 -23
heart skips:-36 -30 -8
heart tablets:36 41 28
heart that:16 28 26
heart to:27 33 35
heart would:29 -3 0
heart … a:53 49 71
heart … adn:-18 -2 -36
heart … all:73 71 70
heart … be:27 35 34
heart … down:-50 -43 -42
heart … hammering:24 23 15
heart … hearing:13 22 29
heart … im:-26 -52 -7
heart … in:29 33 3
heart … it:-21 -9 -19
heart … mine:29 25 22
heart … of:47 44 39
heart … out:-4 -23 -9
heart … purpose:0 0 -65
heart … shes:45 45 30
heart … skipping:22 38 -19
heart … to:-23 -12 -25
heart … week:21 17 46
heartbeat:30 39 0
heartbroken:-8 -8 -1
hearts:49 48 44
hearts goin:45 54 48
hearts … clappers:73 77 61
hearts … teh:74 79 63
heat:-21 -27 -28
heated:-2 0 0
heater:17 17 15
heathers:-5 -3 -2
heating:1 1 -4
heatings:-8 -5 -5
heatwave:-11 -10 -7
heaven:9 18 30
heaven i:7 14 24
heavens:-10 -4 -3
heavier:60 45 -6
heavy:-33 -27 -30
heavy i:21 21 36
hed:-35 -11 -4
hed be:1 33 30
hed been:-35 -25 -25
hed see:36 26 12
hed sooner:0 7 26
hed taken:20 35 32
hed … a:21 11 -1
hed … beter:-55 -8 -19
hed … both:25 13 18
hed … by:15 8 22
hed … dead:1 3 -34
hed … dei:2 9 30
hed … in:40 23 -2
hed … it:-20 -21 -14
hed … kil:-27 -24 -6
hed … off:-56 -10 -10
hed … something:13 27 25
hed … up:-28 -22 -10
hed … us:46 21 -1
hedge:-25 -11 -12
hedgehog:-19 -13 -12
hedgehogs:-7 -6 -5
hedje:-2 -2 -1
heels:7 9 10
heer:31 0 -1
heer … im:31 0 -1
heifer:-2 -2 -3
heifers:-3 -1 -1
heights:-5 -3 -2
held:46 8 -6
held back:20 34 34
held ice:96 -53 -20
held me:-9 9 -22
held my:-22 -23 -4
held on:26 29 1
held out:32 28 21
held teh:16 29 14
held … arm:21 5 -1
held … as:34 30 23
held … from:30 37 45
held … full:24 21 20
held … it:61 27 34
held … ive:-10 -25 -6
held … line:36 34 38
held … long:33 29 25
held … on:-17 -8 -34
held … ther:33 14 -11
held … till:48 53 8
held … u:-20 -18 -11
held … went:24 0 0
helen:0 1 0
helium:-17 -14 -8
helium came:-25 -19 -11
helium … today:-25 -19 -11
heliums:23 31 31
heliums hissing:23 31 31
heliums … is:23 31 31
heliums … voice:23 31 31
hell:-2 17 -10
hell be:-8 -5 -21
hell come:38 39 50
hell finish:55 47 35
hell go:-23 -16 -18
hell hav:37 2 6
hell kil:19 21 15
hell neva:-32 -39 -34
hell not:38 37 40
hell put:21 23 31
hell say:-16 -25 -21
hell … adn:63 62 39
hell … at:-11 -14 -23
hell … father:57 47 -10
hell … he:-1 -8 -21
hell … her:40 40 15
hell … himself:19 20 46
hell … his:75 63 31
hell … home:26 23 3
hell … ive:45 45 40
hell … me:-25 -42 -21
hell … on:-22 -11 -4
hell … teh:48 21 -36
hell … them:36 35 32
hell … up:10 8 -29
hell … us:16 15 26
hello:-45 -45 -40
helmand:27 35 -4
help:-18 7 25
help a:-11 -26 -33
help at:-22 -2 -9
help her:6 -3 -22
help him:35 30 -6
help i:7 39 39
help me:20 3 -23
help that:-38 -15 -3
help … along:30 25 -5
help … am:-13 -6 -24
help … at:23 32 27
help … dei:24 18 -1
help … dont:-22 14 16
help … goin:0 0 -25
help … i:-34 -31 -20
help … to:35 47 49
help … want:13 24 26
helped:-54 -37 -24
helped me:-28 -15 -8
helper:-4 -3 -1
helpful:-17 -5 -3
helping:-28 -27 -25
helpline:3 -15 -16
helplines:-1 -1 0
helps:-38 -27 -40
hem:-18 -16 -13
hen:-20 -12 0
hence:-25 -22 -2
hens:2 7 26
hens adn:-29 -24 -24
hens i:22 21 24
hep:-2 -3 -2
her:19 37 50
her adn:-5 -26 -11
her any:26 30 42
her arm:-29 -23 -13
her arms:33 30 -3
her bag:-18 -25 -21
her bath:33 35 4
her breathing:26 21 11
her brothers:14 15 29
her by:3 -9 -24
her car:6 -4 -35
her charger:-41 -8 -3
her chest:45 48 49
her cot:15 17 28
her do:19 20 -2
her down:20 24 48
her face:46 32 44
her family:19 30 31
her fathers:-39 -35 -55
her first:-28 -24 -28
her flat:25 28 41
her fone:-24 -36 -30
her funeral:36 28 -2
her goodbye:34 12 10
her hair:27 22 26
her hand:33 33 37
her handbag:14 -28 -26
her he:-21 -15 -19
her home:-8 -1 -21
her house:32 31 25
her husband:27 23 16
her i:-12 22 18
her id:-27 -11 -4
her if:38 23 32
her im:-15 -27 5
her insulin:21 13 32
her its:29 34 31
her ive:-24 -20 -20
her late:16 21 14
her leftover:42 41 38
her lips:24 23 -10
her little:38 37 39
her money:26 0 0
her mother:35 42 48
her mothers:21 37 52
her mum:-24 -21 -19
her name:27 24 43
her nan:32 36 -4
her new:20 19 29
her nightie:9 8 27
her number:21 31 0
her off:-65 -67 -55
her on:-32 -19 -44
her out:-45 -34 -37
her own:-29 -29 -15
her pulse:21 20 13
her ring:-24 -17 -9
her rings:19 22 26
her room:-38 -30 -21
her scones:38 39 39
her tablets:18 29 -7
her teh:3 -1 -27
her ther:27 20 4
her till:10 10 27
her to:48 41 16
her toast:28 28 33
her tonight:-26 -24 -14
her up:-16 -24 -13
her voice:-21 -21 -17
her whole:62 44 40
her wrists:16 17 25
her … a:63 67 60
her … adn:35 13 -30
her … all:39 41 30
her … alone:53 45 -5
her … an:23 36 32
her … are:28 27 -13
her … asleep:32 33 29
her … be:-24 -19 -11
her … because:-3 1 20
her … being:21 -5 -1
her … birthday:-23 -13 -6
her … by:3 6 -21
her … can:27 23 26
her … come:59 52 33
her … could:-21 -10 -7
her … day:-21 -15 -13
her … doesnt:18 25 24
her … dont:-12 -26 -24
her … everything:16 21 18
her … for:-27 -18 -13
her … get:-22 -18 -13
her … go:32 19 6
her … goes:25 26 25
her … goin:-36 -37 -3
her … goodbye:35 40 2
her … got:-40 -27 -38
her … grey:9 14 -21
her … has:-29 -25 -45
her … hav:15 20 29
her … haveing:-20 -22 -6
her … he:-25 -23 -14
her … hear:8 8 22
her … held:21 13 12
her … her:-27 -49 -46
her … his:33 21 28
her … how:-29 -29 -26
her … if:-27 -20 -12
her … im:18 20 27
her … in:22 11 21
her … is:62 36 32
her … it:56 44 17
her … its:23 21 10
her … ive:-28 -26 -6
her … kids:53 53 19
her … know:3 24 13
her … last:-32 -30 -17
her … leave:-19 -23 -18
her … left:-19 -20 -14
her … me:31 32 -5
her … minutes:29 25 52
her … more:4 8 24
her … morphine:42 41 38
her … my:-37 -24 -28
her … myself:-9 -10 26
her … night:-3 -17 -23
her … no:-22 -22 -18
her … nothing:40 45 47
her … off:-31 -23 -19
her … one:47 55 61
her … out:51 11 14
her … over:-26 -18 5
her … own:1 0 -38
her … paid:5 9 32
her … right:36 24 30
her … round:13 15 26
her … saturday:-22 -23 -9
her … say:-20 -5 -1
her … saying:21 -21 -8
her … says:-21 -14 14
her … scarf:-28 -25 -27
her … shes:-51 -58 -49
her … sleep:-30 -17 -11
her … stopped:5 4 20
her … stops:40 43 54
her … tablets:25 28 -15
her … teh:-18 -14 -24
her … tell:-30 -30 -16
her … that:-21 -12 -10
her … thats:31 27 14
her … ther:4 21 -8
her … thing:30 33 15
her … things:26 26 0
her … this:32 46 36
her … to:3 30 37
her … wants:46 46 8
her … was:15 24 33
her … wasnt:2 21 17
her … wat:29 25 14
her … week:10 23 30
her … weeks:52 45 42
her … wen:5 -1 -21
her … went:8 15 22
her … wil:27 25 37
her … window:17 22 15
her … with:26 28 34
her … words:28 8 19
her … would:11 29 -4
herbal:-5 -3 -3
herd:22 -17 -12
herd … in:36 1 3
here:42 44 55
here adn:-32 -50 -41
here after:27 41 11
here all:-22 -12 -8
here any:53 -30 -9
here anymore:-56 -99 -68
here at:32 23 -18
here best:-17 -24 -20
here for:44 60 58
here i:55 18 28
here ill:-34 -34 -29
here im:-41 -37 -48
here in:46 43 46
here is:-1 -27 -16
here it:-24 5 11
here its:-27 -17 -20
here looking:24 7 11
here morning:-26 -6 -5
here my:-36 -31 -29
here next:97 63 56
here not:27 -4 -1
here past:-31 -2 -11
here since:27 0 -1
here thanks:28 28 31
here that:29 -5 -12
here theres:-10 10 21
here this:-29 -27 -19
here till:50 -9 -20
here tonight:-30 -18 -14
here until:26 27 25
here use:3 21 -3
here waiting:-29 -23 -13
here wen:-11 -46 -59
here … a:25 9 19
here … adn:26 29 1
here … am:-26 -45 -30
here … as:7 25 -1
here … at:-25 -4 0
here … be:-12 -22 -16
here … because:-21 -16 -12
here … cant:24 -10 -18
here … come:52 59 56
here … doesnt:60 29 30
here … done:48 19 -1
here … dont:-36 -19 -13
here … down:26 8 11
here … four:36 0 0
here … go:64 17 24
here … goin:20 10 -8
here … hes:-21 -38 -40
here … him:-21 -17 -9
here … if:-25 9 -1
here … im:7 28 47
here … in:-23 -17 -22
here … is:7 45 17
here … kids:22 4 5
here … kil:31 38 40
here … lief:30 33 30
here … me:23 18 28
here … minutes:17 23 22
here … morning:91 96 87
here … my:-24 -58 -46
here … nobody:38 -5 -9
here … not:0 -40 -14
here … nothing:8 31 15
here … off:38 49 50
here … on:-22 -16 -25
here … ones:36 37 30
here … out:-13 -1 -40
here … said:-33 -46 -38
here … teh:39 2 -12
here … ther:38 20 -8
here … two:24 3 2
here … u:-31 -25 -26
here … up:-20 -11 -8
here … us:51 -1 -4
here … wants:-22 -18 -4
here … wen:-2 5 21
here … whole:-41 -37 -32
here … wil:29 -3 0
here … with:25 27 8
here … would:40 10 21
here … year:69 35 -2
heres:-3 -7 -6
hermana:48 47 55
hermano:2 0 4
hernia:-11 -5 -7
hero:-17 -13 -11
heroin:-1 -20 -17
heroin adn:64 68 28
heroin legs:32 -14 -7
heroin … a:32 14 7
heroin … adn:-18 -28 -3
heroin … i:26 5 11
heroin … teh:42 -2 -11
heron:-26 -14 -5
herons:-8 -7 -6
heros:-1 -2 0
herr:-1 -1 24
hers:8 4 26
hers tell:22 20 25
hers … her:22 20 26
hers … i:32 28 27
herself:57 74 3
herself adn:80 89 -3
herself as:-24 -25 -2
herself in:-25 -14 -24
herself … a:6 9 30
herself … evening:0 0 -23
herself … i:31 41 -10
herself … it:29 36 0
herself … one:19 25 9
herself … school:23 27 44
herself … teh:21 16 -21
hert:37 9 -30
hert a:8 20 -6
hert any:15 17 22
hert herself:-23 -6 -1
hert i:-9 -26 -10
hert its:-28 -14 -7
hert me:-38 -17 -11
hert my:65 84 -44
hert myself:-21 -74 -56
hert teh:36 41 4
hert … a:-21 -11 -2
hert … adn:-3 8 -22
hert … at:54 44 -10
hert … baby:-19 -7 -24
hert … bad:-25 27 -5
hert … boss:76 72 -1
hert … for:38 25 -10
hert … i:8 -18 -50
hert … id:32 -15 -7
hert … im:35 54 -7
hert … is:62 -27 35
hert … it:24 0 7
hert … its:-26 1 33
hert … keeps:20 15 -2
hert … less:2 10 -23
hert … me:23 10 -1
hert … myself:35 44 -14
hert … no:-28 -12 -5
hert … not:25 61 -10
hert … on:30 43 26
hert … since:3 -34 0
hert … today:35 29 -2
hert … wen:6 -24 -1
hes:68 87 101
hes a:-26 -23 -28
hes alife:-26 -19 -11
hes angry:-8 -4 -22
hes asked:46 33 -18
hes asleep:21 18 -27
hes back:18 12 37
hes been:-21 -3 -3
hes being:-35 -27 -24
hes blue:50 51 46
hes bought:3 0 -36
hes breathing:49 55 26
hes burning:57 53 61
hes called:-23 -8 -3
hes cold:22 24 27
hes downstairs:17 17 30
hes drunk:37 32 -25
hes eating:-22 -20 -10
hes fine:-23 -24 -9
hes for:-25 -25 -7
hes found:51 34 6
hes given:34 35 22
hes giving:1 0 -29
hes goin:82 74 34
hes gone:132 119 129
hes grey:64 70 77
hes gurgling:41 38 30
hes had:30 30 21
hes here:-16 -15 -22
hes holding:15 27 32
hes home:-50 -46 -34
hes late:-31 -24 -20
hes left:24 24 20
hes long:-41 -42 -25
hes making:27 35 43
hes my:23 -6 -26
hes neva:22 21 16
hes not:93 84 85
hes off:26 20 19
hes on:39 25 28
hes out:35 39 5
hes outside:45 32 53
hes painted:-37 -35 -34
hes posted:-21 -11 -17
hes pulled:32 32 32
hes rigid:21 20 18
hes roaring:-5 0 21
hes saving:3 -2 -26
hes seeing:45 45 38
hes sent:43 39 56
hes shaking:25 21 20
hes shouting:20 15 16
hes sitting:15 17 28
hes sixteen:47 50 -1
hes sleeping:-24 -16 -19
hes smashing:17 20 38
hes suicidal:39 28 -4
hes taken:-19 -15 -28
hes takin:23 19 23
hes talking:28 27 33
hes teh:-29 -30 -31
hes telling:28 6 16
hes tired:-25 -22 -6
hes told:22 32 0
hes took:26 24 22
hes top:1 1 -48
hes two:-25 -6 1
hes typing:40 10 1
hes up:-1 -2 -37
hes upstairs:14 -3 -23
hes walking:19 23 17
hes warm:61 64 80
hes written:25 15 17
hes … about:1 11 -32
hes … adn:27 27 23
hes … all:17 16 25
hes … an:51 49 60
hes … answering:27 22 26
hes … asked:24 17 -1
hes … be:-10 -11 -30
hes … before:8 6 -30
hes … breathing:79 84 83
hes … but:9 4 40
hes … by:-44 -44 -26
hes … cousin:49 22 25
hes … dead:-18 -21 -15
hes … door:-1 9 29
hes … down:50 46 77
hes … end:25 26 -5
hes … fit:19 19 22
hes … five:-20 -16 -26
hes … floppy:18 18 45
hes … go:-21 -25 -7
hes … goin:-27 -22 -24
hes … hands:6 7 24
hes … hang:44 46 4
hes … hav:10 20 -10
hes … he:35 13 -28
hes … head:26 21 29
hes … hed:-1 7 28
hes … her:19 17 29
hes … here:57 27 25
hes … himself:-15 -17 -40
hes … his:21 18 26
hes … hot:43 39 31
hes … how:1 -2 -48
hes … i:15 19 37
hes … ill:34 22 -17
hes … im:47 34 29
hes … is:24 42 -2
hes … it:-4 0 -27
hes … ive:41 42 37
hes … jmup:6 5 -48
hes … knife:15 17 22
hes … me:53 46 15
hes … my:38 29 31
hes … no:-26 9 -8
hes … not:54 45 26
hes … of:24 25 -35
hes … off:42 46 35
hes … on:-21 -10 -12
hes … our:22 35 46
hes … out:32 23 -3
hes … pay:17 15 27
hes … reason:-35 -1 -9
hes … roof:-23 -25 -20
hes … round:59 45 47
hes … shaking:28 34 30
hes … shed:-19 -17 -23
hes … shift:24 -7 -19
hes … shoot:13 12 25
hes … snoring:24 28 33
hes … spain:47 46 35
hes … stiff:31 24 19
hes … sunday:-35 -22 -16
hes … taken:31 32 32
hes … teh:14 15 28
hes … that:65 62 72
hes … thats:-20 -12 -11
hes … ther:48 30 49
hes … this:-29 -20 -33
hes … to:23 27 -19
hes … tomorrow:23 20 28
hes … tonight:-8 -9 -35
hes … tree:0 -1 -30
hes … twenty:-21 -10 -6
hes … u:-44 -35 -33
hes … under:32 30 33
hes … up:46 50 35
hes … us:23 23 48
hes … wat:63 56 68
hes … weird:24 27 21
hes … with:5 -25 -9
hes … years:-17 -20 -10
heure:8 5 7
heures:-1 -2 -1
heute:-13 3 10
heute fur:15 18 22
heute nacht:35 36 27
heute … auf:-25 -23 -20
heute … dei:25 20 11
heute … ich:-27 -21 5
heute … immer:15 18 22
hey:-26 -2 6
hi:-2 19 20
hi all:-31 -6 -9
hi up:64 65 61
hi … teh:-22 -2 -1
hid:4 24 30
hid a:75 78 96
hid in:-56 -49 -24
hid it:17 31 -1
hid … in:5 -26 -21
hid … is:-27 1 0
hid … my:25 15 0
hid … teh:-27 -26 -4
hidden:-16 -25 -5
hidden behind:21 17 16
hidden teh:-23 -43 -41
hidden them:-8 -24 -23
hidden … in:-22 -17 -17
hide:-30 -32 -27
hides:-8 -3 0
hiding:-10 -33 -33
hiding in:8 -31 3
hiding it:54 23 -18
hiding … from:49 16 -1
hiding … my:52 8 25
hiding … teh:10 -21 0
hier:24 28 -13
high:-32 -23 -18
high adn:6 26 12
high enough:-47 -46 -50
high to:69 54 57
high … adn:39 36 35
high … i:-28 -5 -32
high … in:34 29 37
higher:-17 -17 -20
highest:29 25 30
highest at:33 30 34
highly:-6 -4 -2
highway:-8 -13 -2
hija:0 -4 -1
hijo:30 37 35
hijos:14 3 4
hike:-16 -19 -15
hilarious:-3 -21 -19
hilary:0 0 -1
hill:-20 -22 -11
hills:-8 -8 -6
him:18 35 27
him about:25 38 -3
him at:-26 -26 -3
him back:-33 -8 -17
him before:24 12 17
him by:-6 -20 -22
him cryin:22 20 0
him dead:24 25 20
him dei:46 40 -6
him every:-28 -19 -10
him for:-8 0 -26
him get:-27 -28 -21
him hes:-28 -27 3
him his:34 34 32
him id:-31 -4 -5
him if:-5 -31 -16
him ill:14 4 -26
him im:21 9 -14
him in:-28 -4 -59
him its:15 21 8
him or:24 14 -19
him out:-36 -34 -6
him over:10 11 21
him teh:-28 -25 -7
him that:32 36 47
him this:26 30 24
him through:26 2 1
him tied:37 37 33
him till:4 -47 -14
him to:-36 -52 -32
him tonight:-17 -16 -23
him wat:-23 -17 -7
him wen:61 69 57
him where:21 -3 0
him with:4 6 -28
him … a:20 19 26
him … am:40 34 40
him … asked:31 27 -4
him … asleep:21 16 16
him … at:51 48 44
him … been:24 26 -5
him … birthday:25 20 19
him … by:-22 -23 -22
him … dead:23 30 25
him … do:-62 -19 12
him … dont:-38 -12 -3
him … everything:23 32 34
him … for:-34 -33 -17
him … gets:21 24 -10
him … goin:43 16 -12
him … gone:44 45 40
him … good:-46 -35 -11
him … got:28 25 19
him … ground:29 33 -38
him … had:-25 -19 -6
him … hav:-30 -7 -4
him … hes:25 -4 13
him … him:20 16 9
him … himself:11 14 31
him … his:16 19 24
him … if:26 29 -7
him … ill:31 34 14
him … im:26 33 -1
him … in:44 46 32
him … ive:24 22 -32
him … keep:21 29 -1
him … late:-16 -21 -19
him … let:-23 -20 -5
him … long:-18 -20 3
him … me:20 23 2
him … no:12 29 4
him … not:-3 -5 -21
him … on:42 38 16
him … one:-36 -28 -16
him … out:16 20 22
him … said:33 -3 -1
him … she:-36 -33 -19
him … since:22 23 12
him … sorry:-7 -18 -30
him … summer:35 11 -28
him … swear:48 49 -9
him … taken:23 27 33
him … teh:25 25 26
him … tell:-15 -23 -2
him … that:-18 -20 -8
him … ther:-20 -4 -2
him … through:15 18 43
him … to:14 34 25
him … tomorrow:6 17 22
him … until:0 0 -23
him … up:33 28 39
him … wat:-2 -1 -42
him … went:20 -3 -1
him … where:4 7 24
him … with:-13 -14 -31
himself:39 38 -20
himself adn:34 32 41
himself at:-22 -18 -12
himself from:4 6 -26
himself he:76 80 40
himself i:43 30 -10
himself in:24 17 9
himself is:-32 -23 -15
himself most:22 30 -13
himself on:27 25 17
himself out:-31 -26 -18
himself that:-21 -16 -6
himself with:47 39 0
himself … adn:45 44 -26
himself … at:39 42 -5
himself … days:18 23 0
himself … dont:43 44 27
himself … hes:38 42 57
himself … his:-4 5 -26
himself … i:-31 -20 -8
himself … it:44 29 -7
himself … of:-18 -21 -16
himself … room:15 22 -10
himself … wont:43 61 67
hindi:-6 -4 -2
hindu:0 0 0
hinge:-1 -1 -1
hinges:-3 -3 -2
hint:-2 -3 -1
hints:-10 -7 -3
hip:-34 -27 -29
hippo:0 0 0
hips:-17 -4 -2
his:24 40 28
his address:23 16 22
his adn:29 24 35
his arm:-41 -27 -22
his arms:19 30 50
his bag:-47 -47 -27
his belt:-48 -56 -30
his bike:-23 -10 -10
his blazer:34 31 0
his boot:47 48 -3
his breathing:17 10 21
his car:18 23 4
his cars:26 29 32
his chest:54 48 47
his coffin:29 -19 -8
his dads:-23 -21 -22
his daughters:24 30 31
his dead:32 27 24
his door:59 62 65
his drip:23 16 24
his face:1 7 -29
his father:5 1 -23
his fathers:-22 -18 -9
his flat:25 22 38
his frends:18 20 29
his grave:-21 -12 -6
his gun:22 24 1
his hair:-16 -17 -23
his hands:-21 -19 1
his head:-29 -27 -25
his heart:17 19 -23
his hoodie:22 19 9
his job:37 31 -2
his kids:75 77 -13
his legs:8 22 17
his lief:41 32 -3
his mates:35 15 -2
his mattress:35 17 -54
his meds:22 25 22
his mind:27 30 11
his mother:-5 -49 -44
his mouth:12 4 21
his mums:29 24 -3
his neck:43 38 24
his old:32 33 36
his pistol:23 25 26
his razor:27 22 29
his records:4 3 -24
his rifle:16 17 24
his ring:-33 -28 -8
his safe:-17 -17 -27
his shifts:20 -6 0
his shotgun:35 37 34
his sister:22 6 2
his skull:17 21 -15
his sleap:18 24 -1
his sleep:-20 -4 -9
his tab:14 12 -21
his tablets:-24 -28 -18
his things:31 32 -12
his throat:7 6 -30
his usual:18 28 38
his van:4 4 24
his walk:-22 -12 -9
his watch:15 19 38
his whole:10 15 26
his words:32 20 31
his workshop:-23 -20 -17
his … a:20 7 30
his … after:16 24 31
his … all:37 23 28
his … an:-22 -16 0
his … are:26 22 23
his … at:35 34 48
his … blue:-29 -37 -40
his … brother:25 22 27
his … choice:32 36 22
his … died:23 25 23
his … dont:37 24 -14
his … eleven:29 -2 -1
his … for:-16 -23 -27
his … from:27 -2 -14
his … god:33 -37 -18
his … goes:29 33 -4
his … handed:-21 -22 -14
his … hands:-27 -18 -4
his … has:18 14 29
his … he:38 32 27
his … hed:47 12 -5
his … hes:47 42 56
his … his:38 33 50
his … how:27 12 10
his … id:-22 -12 -5
his … if:-27 -17 -3
his … ill:31 7 5
his … im:-11 1 -29
his … in:-28 -40 -15
his … insulin:21 21 18
his … is:28 13 1
his … isnt:37 36 11
his … its:-10 -20 -23
his … ive:33 52 30
his … knows:22 9 7
his … left:22 -10 -10
his … lief:-27 -19 -4
his … locked:20 17 25
his … look:24 28 28
his … loved:23 23 27
his … me:8 20 29
his … medicine:19 20 -5
his … morning:0 0 -43
his … my:-26 -15 -30
his … nights:-14 -8 -24
his … not:-6 -20 -5
his … off:-46 -45 -36
his … one:37 27 -1
his … or:24 -7 -3
his … put:36 9 -9
his … said:52 56 44
his … sees:18 22 -5
his … serious:22 26 -7
his … she:44 31 14
his … shes:30 35 9
his … shouting:9 10 20
his … six:-30 -32 -12
his … sunday:-31 -30 -30
his … them:-7 -5 -36
his … ther:44 39 18
his … this:37 24 -3
his … to:37 18 9
his … told:27 27 19
his … tonight:26 21 1
his … under:-29 -27 -16
his … was:12 18 34
his … watch:33 33 -12
his … way:-17 -21 -11
his … wedding:41 46 58
his … wen:27 24 -3
his … went:33 28 25
his … which:23 22 21
his … while:-32 -14 -7
his … with:8 7 35
his … wont:40 33 15
his … written:-27 -22 -10
hissing:23 31 31
hissing voice:23 31 31
hissing … is:23 31 31
history:4 14 14
hit:3 27 -26
hit by:32 -51 -3
hit my:8 27 -18
hit teh:11 11 -21
hit … adn:-32 -36 -19
hit … day:9 24 0
hit … every:29 41 -1
hit … i:41 38 -15
hit … im:-45 -7 -17
hit … in:-43 -36 -11
hit … it:-21 -18 -11
hit … on:12 18 -45
hit … sunday:5 9 -53
hit … teh:51 6 -11
hit … that:29 28 -2
hit … through:18 14 38
hit … was:80 35 -2
hit … with:30 33 1
hitch:0 4 0
hitchcock:-2 -6 -2
hitman:-1 0 0
hits:4 22 -63
hits her:30 28 13
hits me:31 37 -57
hits teh:-23 -26 -3
hits … every:22 27 -1
hits … hes:9 7 -25
hits … i:-25 -28 1
hits … time:21 24 -1
hits … wen:17 16 -23
hitt:56 48 -1
hitt me:56 48 -1
hitting:41 65 36
hitting me:17 29 -29
hitting mum:15 15 33
hitting my:39 48 53
hitting … for:15 37 -11
hitting … head:26 29 20
hitting … on:14 15 38
hitze:-3 -2 -1
hiya:-1 -4 5
hoap:24 -76 -59
hoap for:-36 -15 -9
hoap i:36 -36 -15
hoap is:-12 -48 -36
hoap its:58 1 14
hoap left:46 -33 -12
hoap my:2 -47 -4
hoap no:39 4 4
hoap one:34 16 -6
hoap teh:38 -23 -26
hoap u:-17 33 36
hoap … adn:-18 -21 -1
hoap … all:-51 -22 -15
hoap … dont:1 -21 -4
hoap … for:32 -10 -5
hoap … get:22 -18 -12
hoap … hav:21 29 20
hoap … heart:5 -60 -6
hoap … im:29 35 37
hoap … is:-31 -33 -19
hoap … it:5 26 27
hoap … ive:51 -16 -3
hoap … me:-1 -56 -6
hoap … my:-22 -12 -9
hoap … no:38 -5 -2
hoap … other:22 -8 -1
hoap … scan:31 -13 -3
hoap … sombody:58 56 49
hoap … something:7 15 29
hoap … soon:-14 -66 -35
hoard:-4 -3 -2
hoarded:8 8 3
hoarding:-10 -2 11
hoarding my:11 21 36
hoarding … adn:-24 -23 -14
hoarse:-13 -14 -6
hoax:1 2 11
hob:-6 -4 -5
hobart:-7 -5 0
hobbies:-11 -3 -4
hobby:-8 -4 -7
hockey:19 17 -7
hockey coach:27 24 -3
hockey … us:27 23 -11
hof:3 -1 -1
hoist:-7 -6 -3
hola:68 -2 -4
hold:36 56 37
hold a:13 30 5
hold ice:11 23 -6
hold it:17 18 44
hold my:7 4 -22
hold on:-3 21 -1
hold … adn:13 13 -59
hold … cup:1 0 -33
hold … fone:22 23 26
hold … i:-40 -27 -10
hold … in:-22 -17 -14
hold … on:-21 -19 -8
hold … teh:15 12 27
hold … this:12 11 22
hold … till:32 33 5
hold … under:22 22 47
holding:-26 -45 1
holding me:2 11 30
holding my:4 17 40
holding on:35 23 11
holding teh:-51 -48 -19
holding … here:1 9 31
holding … kitchen:17 17 24
holding … knife:13 15 31
holding … up:-63 -59 -49
holds:-43 -26 -34
hole:30 29 31
hole adn:-10 -20 -22
hole bottle:69 81 83
hole … im:70 76 88
hole … teh:-31 -17 -17
holi:-1 0 0
holiday:-4 -11 -13
holiday i:33 33 -3
holidays:-1 8 9
holly:0 0 1
holy:-29 -40 -38
holy water:-30 -9 -6
home:24 -6 -35
home adn:42 -22 -35
home after:-27 -8 -4
home alone:3 20 28
home at:41 41 28
home from:2 -4 -27
home group:-19 -21 -14
home help:31 41 38
home hes:29 28 40
home i:1 14 32
home its:49 27 -3
home nobody:0 -66 -43
home since:36 -55 -9
home to:11 20 1
home today:-23 -19 -13
home with:-38 -32 -24
home … a:-35 -21 -13
home … about:30 29 38
home … adn:-10 -22 -10
home … all:59 45 -7
home … an:-23 -6 -5
home … be:37 53 46
home … did:-21 -12 -3
home … doesnt:18 21 19
home … dont:23 -18 -9
home … every:37 -15 -6
home … everything:35 0 3
home … feels:-15 -52 -38
home … find:62 67 37
home … friday:8 -50 -19
home … girls:14 21 27
home … goin:23 20 21
home … haveing:25 6 0
home … hospital:-17 -24 -18
home … i:7 -28 -36
home … ill:23 -9 -4
home … im:27 2 -7
home … it:69 29 12
home … know:52 -18 -6
home … knows:-1 -52 -15
home … midnight:-35 -29 -30
home … my:9 13 -24
home … neva:13 21 27
home … night:-22 -14 -1
home … off:39 39 30
home … one:24 -8 -5
home … out:31 41 49
home … said:-23 -5 -4
home … see:8 14 20
home … six:26 30 37
home … teh:-20 -38 -44
home … think:15 -25 -3
home … to:42 49 53
home … tomorrow:27 26 27
home … tonight:-39 -26 -14
home … want:58 13 -3
home … ward:34 -4 -1
home … wont:56 47 50
homes:18 12 1
homesick:-2 -3 -2
homework:-48 -44 -12
honest:57 -8 -51
honest for:20 22 0
honest on:36 -8 -7
honest … am:2 0 -21
honest … goin:0 -1 -22
honest … i:44 -3 -14
honest … on:-33 -14 -5
honest … once:20 22 0
honest … teh:26 -8 -8
honestly:0 0 0
honesty:5 0 -1
honey:-2 -1 0
honeymoon:2 -3 -1
honor:23 21 24
honour:25 41 57
honour to:-22 -20 -12
honour … in:37 34 37
honoured:48 21 21
hood:-32 -26 -12
hoodie:-7 10 9
hook:18 -4 25
hook adn:23 21 19
hook … dog:-26 -12 -12
hooks:-1 -1 -1
hoops:-1 -5 -3
hoot:0 0 0
hoover:19 -7 0
hoover … i:21 -6 -8
hoovered:-7 -3 -3
hoovering:-5 0 -7
hoped:15 0 8
hoped to:35 14 20
hoped … be:41 -10 -3
hopeful:9 -11 -4
hopeful adn:20 0 0
hopefully:-32 -33 -22
hopeless:13 -29 -15
hopes:54 47 1
hoping:102 -77 -43
hoping for:-28 -4 -7
hoping i:20 -40 -5
hoping it:11 -1 -27
hoping not:38 53 47
hoping one:-3 35 -2
hoping teh:16 -40 -3
hoping that:-39 -34 -17
hoping they:28 -2 -1
hoping to:-29 -5 -1
hoping … a:-20 -7 -2
hoping … cancer:44 0 0
hoping … come:20 -50 -7
hoping … dont:7 -52 -5
hoping … get:22 -1 0
hoping … heart:32 -6 -1
hoping … it:8 23 -1
hoping … of:-26 1 -1
hoping … takes:8 -66 -9
hoping … them:-23 2 -1
hoping … to:30 48 44
hoping … wont:1 -64 -41
hora:-27 -10 -8
horas:-41 -3 -3
hormones:-12 -11 -9
horn:-7 -3 -1
horoscope:4 6 10
horrible:19 -32 -25
horrid:-3 -1 0
horrified:-30 -1 -1
horror:-16 -13 -9
horrors:2 -3 -4
horse:5 -26 -21
horse first:30 0 0
horse with:47 0 0
horse … bet:30 0 0
horse … in:28 -1 -2
horse … my:29 -6 -3
horses:19 -15 -10
hose:67 61 68
hose for:47 46 48
hose is:32 35 33
hose … car:22 20 24
hose … teh:51 52 47
hosepipe:1 -4 -8
hosepipe adn:32 23 12
hosepipe … a:35 33 29
hosepipe … it:-27 -17 -9
hospice:-4 9 -14
hospital:-41 -75 -59
hospital on:39 -34 -12
hospital … after:44 -21 -17
hospital … it:24 0 0
hospital … monday:7 -21 -8
hospital … teh:-24 -26 -25
hospital … tuesday:36 -4 -1
hospitals:-21 -15 -28
host:-8 -5 -2
hostage:-2 -2 -1
hostel:38 34 26
hostel mess:-29 -25 -18
hostel roof:94 91 79
hostel … is:23 26 33
hostel … she:62 62 51
hostels:-1 -1 -1
hosting:-3 -4 -1
hot:-24 -18 -21
hot he:4 4 27
hot water:-17 -11 -20
hot … adn:7 10 28
hot … my:23 28 -3
hot … to:17 24 3
hotel:-19 -19 -13
hotel booked:-25 -18 -15
hotel by:-26 -29 -26
hotel for:34 33 33
hotel … cliffs:-24 -25 -23
hotel … for:-21 -15 -15
hotel … one:34 34 34
hotel … teh:-21 -31 -30
hotels:-5 -2 -3
hotline:24 31 -7
hour:31 26 20
hour adn:45 32 39
hour after:-25 -19 -17
hour ago:89 79 74
hour back:37 50 46
hour before:29 37 25
hour by:24 -19 -13
hour i:-1 -33 -19
hour ive:38 41 29
hour my:-5 9 24
hour since:32 68 39
hour … been:11 21 -4
hour … but:61 3 20
hour … can:-25 -28 -21
hour … feel:27 28 26
hour … feeling:-50 -42 -42
hour … he:33 59 15
hour … hour:35 -18 -10
hour … ive:-35 -35 -21
hour … my:29 42 34
hour … nobody:30 30 26
hour … not:36 15 15
hour … on:8 12 20
hour … said:57 0 2
hour … she:21 -4 9
hour … shes:-53 -41 -46
hour … sleepy:-29 -27 -27
hour … teh:43 26 42
hours:-7 -29 -6
hours at:-28 -25 0
hours its:34 40 26
hours last:15 30 34
hours … adn:-27 -15 -5
hours … for:-25 -14 -9
hours … i:-28 -23 -14
hours … in:15 20 26
hours … night:-23 -15 -3
hours … teh:22 38 52
hours … week:34 37 39
house:-4 -11 10
house adn:-20 -10 2
house from:16 30 25
house i:-25 -24 -16
house keys:18 17 22
house knows:9 11 -30
house over:25 25 1
house sorry:10 16 21
house teh:-19 -20 -16
house to:30 21 14
house was:30 -2 -2
house where:39 37 12
house would:6 6 -45
house … a:-6 -28 -14
house … adn:-15 -9 31
house … asleep:8 6 38
house … empty:15 14 24
house … friday:8 23 23
house … go:20 23 29
house … goin:-5 0 22
house … he:15 16 31
house … her:25 27 9
house … i:31 13 -13
house … ill:27 29 53
house … im:47 53 67
house … in:38 -4 -30
house … it:26 28 -5
house … its:3 1 -23
house … more:-3 -12 -25
house … myself:-90 -79 -52
house … no:-24 -15 -16
house … not:-21 -14 -7
house … of:33 19 -9
house … on:-11 -17 -20
house … one:49 30 -4
house … quiet:30 31 -7
house … teh:20 20 6
house … ther:-27 -23 -13
house … tonight:49 52 49
house … up:-8 -1 26
house … with:15 24 37
household:-6 -8 -9
housekeeping:-1 -3 -5
housemate:1 9 7
housemates:42 44 33
housemates are:40 35 34
houseplant:-18 -25 -5
houses:-19 -10 -7
housing:28 33 33
housing officer:50 55 56
hovering:-8 -3 -1
how:-8 0 -16
how adn:21 22 31
how calm:31 30 31
how can:-32 -5 -6
how did:6 -25 -18
how do:-40 -30 -33
how easy:25 9 1
how else:-27 -28 -34
how he:-34 -23 -27
how i:18 45 15
how id:65 70 -11
how it:-25 -21 -17
how ive:42 6 5
how long:64 33 48
how many:26 13 11
how much:-10 -10 -26
how teh:-28 -5 -1
how to:9 23 -7
how u:-22 -19 -11
how … adn:29 26 33
how … all:28 -10 -3
how … be:46 37 49
how … been:-20 -22 -5
how … by:42 43 31
how … came:20 20 -14
how … come:-13 -23 -14
how … dei:43 42 19
how … did:-46 -46 -29
how … do:60 68 -27
how … does:16 23 18
how … feel:16 -29 -7
how … felt:44 -33 -6
how … get:44 35 13
how … go:35 42 2
how … got:-23 -12 -11
how … i:-34 -33 -43
how … im:24 -2 2
how … is:11 21 -17
how … it:6 10 24
how … itd:33 0 -21
how … itll:18 18 27
how … ive:35 1 16
how … kil:41 59 0
how … look:31 23 38
how … man:21 2 0
how … my:15 28 17
how … myself:27 39 -14
how … put:28 20 -2
how … say:-32 -26 -17
how … see:42 49 59
how … stop:4 31 -7
how … take:22 24 22
how … that:32 26 5
how … things:-13 -19 -21
how … through:-23 -6 -7
how … til:61 1 1
how … to:-27 7 -6
how … u:26 -28 -39
how … want:20 41 -7
how … with:-12 -21 -14
how … works:-31 -33 -15
however:-85 -58 -34
howled:-12 -10 -5
howling:-3 -3 -2
howls:-5 -4 -3
hows:-9 6 -20
howth:2 2 3
hoy:-77 0 31
hr:-8 -23 -2
hrs:11 18 21
hubby:-24 -16 -23
hubbys:32 34 44
huff:-1 -1 0
hug:-31 -25 -11
huge:-28 -32 -27
hugged:-14 -17 -15
hugging:-2 0 1
hugs:-8 -15 -18
hull:-7 -8 -5
hum:-1 -2 0
human:-15 -8 -16
humans:-36 -37 -5
humber:-26 -23 -17
hummed:-3 -3 0
humming:36 33 42
humming … my:25 0 0
hummus:-10 -11 -5
humour:-5 -1 -10
hums:3 -9 -5
hun:-1 -2 -3
hund:-4 -4 5
hundred:45 24 35
hundred adn:29 18 37
hundred … adn:2 8 23
hundred … horses:29 0 0
hundred … on:23 26 35
hundred … ten:34 37 56
hundred … thirty:39 43 36
hundreds:26 27 12
hundredth:-4 -2 -1
hung:-13 -1 -8
hung back:0 0 -25
hung myself:15 26 22
hung teh:-20 -20 -26
hung up:42 38 61
hung … adn:52 51 47
hunger:-4 3 1
hungover:26 -6 -1
hungry:7 27 26
hunting:3 7 -3
hurling:-6 -2 -2
hurry:41 -3 16
hurry up:12 -20 -3
hurting:40 19 -28
hurting my:19 29 -20
hurting myself:85 11 -4
hurting u:-20 -14 -7
hurting … adn:-19 8 -27
hurting … baby:30 38 -1
hurting … in:42 67 -1
hurting … more:-29 -20 -1
hurting … with:22 33 56
hurts:64 56 -3
hurts me:60 40 -8
hurts to:35 24 -30
hurts … adn:-27 -10 1
hurts … on:8 11 -23
husband:-3 -14 -28
husband has:34 15 37
husband hits:39 43 -5
husband i:1 -43 -17
husband is:26 52 53
husband ive:19 23 -6
husband packed:38 19 1
husband punches:3 5 -31
husband that:25 28 -15
husband … a:39 30 -2
husband … adn:0 12 24
husband … he:28 -7 -20
husband … her:25 37 53
husband … him:-8 -39 -12
husband … his:-7 -27 -8
husband … home:17 22 20
husband … i:33 -1 11
husband … it:-25 -21 -13
husband … its:-27 -17 -12
husband … me:34 45 24
husband … my:-27 -23 -17
husband … on:-42 -23 -20
husband … over:-24 -21 -14
husband … put:20 26 1
husband … up:28 25 -8
husbands:5 12 13
husbands … adn:33 49 31
husbands … i:43 48 36
husbands … teh:-15 -21 -14
hut:0 0 0
hutch:0 2 2
hvae:31 32 33
hyacinths:0 0 0
hyderabad:-2 0 0
hygiene:3 -1 2
hymn:9 10 3
hymns:-21 -18 -20
hymns … for:-22 -16 -19
hymns … my:-22 -15 -21
hypocaust:-4 -2 0
hypocrite:0 2 -3
hypothetical:-1 2 1
hypothetically:12 36 -5
hypothetically if:13 28 -2
hypothetically … someone:20 28 -2
hypothetically … wanted:27 21 0
hysterical:-7 -2 25
hysterical … teh:5 -2 26
i:-7 -8 -13
i a:34 -15 -7
i agree:13 23 -9
i alife:46 0 -1
i answer:20 25 -11
i are:-30 -31 -18
i ask:61 9 -5
i asked:32 -1 -28
i ate:20 41 23
i attempted:42 66 0
i be:-24 -24 -21
i became:20 -4 -1
i began:22 12 -5
i beleive:-27 -18 -27
i bit:32 47 18
i blacked:37 27 18
i bleed:18 22 0
i bought:19 34 36
i broke:-20 -9 -2
i burn:-21 -11 22
i burned:-28 -37 -25
i burnt:-45 -32 -5
i buy:38 43 -6
i call:-17 -29 -11
i came:-32 -9 -47
i cannot:-5 1 36
i carved:23 31 -2
i caught:3 -18 -20
i check:-17 -27 -6
i checked:51 50 55
i choose:63 -13 -8
i clock:21 -3 -3
i coloured:32 0 0
i consider:-3 28 -1
i cook:48 47 -1
i could:10 -25 -6
i count:31 39 30
i counted:11 11 25
i cried:14 -29 -22
i cross:42 -26 -4
i cut:68 89 18
i danced:-26 -13 -6
i decide:41 27 -9
i decided:-56 -30 -17
i dei:51 40 75
i depart:30 27 1
i deserve:44 46 -35
i did:46 43 33
i didnt:-8 -23 -13
i died:43 65 80
i disappeared:21 -1 0
i do:3 9 21
i dont:12 -28 -39
i double:-24 -14 -6
i drank:24 -18 -2
i dream:39 0 -10
i drove:1 -23 -11
i end:67 61 100
i envy:31 31 -5
i fainted:16 26 -17
i feel:12 -32 -56
i fell:29 34 5
i felt:-6 -16 -27
i find:-27 -34 -2
i finish:25 24 37
i finished:23 -19 -18
i fix:-23 -27 -25
i fly:59 0 0
i fone:-40 -21 -18
i forgive:50 43 25
i forgot:-24 -14 -13
i found:-13 -17 -32
i fully:17 35 -4
i gag:27 26 27
i get:14 1 -29
i give:37 41 39
i go:82 80 73
i got:-30 -51 -52
i grew:31 17 -4
i hadnt:-26 -22 -15
i hang:8 9 51
i havent:29 -6 -6
i hear:-28 -27 -38
i held:69 57 23
i help:1 -17 -26
i her:-28 -23 -9
i here:56 58 59
i hert:47 66 -9
i hit:34 41 -41
i hoap:-33 -23 -2
i hold:19 18 33
i hoped:-42 -10 -2
i hung:14 23 15
i i:-23 -55 -9
i imagine:34 6 -25
i intend:74 88 28
i ive:41 39 39
i jmup:63 55 64
i joined:-21 -11 -2
i jumped:51 30 38
i keap:34 31 0
i keep:47 34 8
i kept:26 20 38
i kil:-13 -19 134
i killed:46 48 -18
i knew:-34 -32 -26
i laughed:8 15 24
i left:-69 -43 -64
i let:4 22 2
i lie:24 -27 -36
i lied:84 72 25
i lift:35 -6 -2
i liked:34 27 29
i listen:-20 -17 -3
i live:47 36 -23
i lock:14 16 21
i look:0 -39 -14
i looked:22 31 14
i lost:-18 15 24
i love:-16 -29 -21
i loved:-39 -36 -21
i made:-43 -34 -42
i make:13 -24 -21
i may:-3 -20 -36
i mean:27 44 0
i meant:4 37 63
i might:34 -4 -46
i mind:-23 -23 -2
i miss:-32 -37 -22
i must:19 23 23
i my:-26 -17 -4
i nearly:-6 -37 -38
i need:26 44 32
i neva:-8 -12 -20
i no:33 36 -7
i nodded:8 9 29
i noticed:-54 -20 -15
i opened:-28 -8 -7
i ought:8 -2 -22
i over:21 -42 -13
i overdose:10 10 29
i overdosed:-11 -32 -15
i owe:22 25 1
i owed:-31 -11 -6
i picked:-2 17 25
i pinch:29 28 36
i plan:33 75 -1
i pointed:-21 -22 -19
i post:33 18 20
i pray:28 -30 -11
i promise:-25 -11 1
i promised:52 3 18
i pull:33 29 40
i punish:5 25 -2
i pushed:21 22 14
i put:3 21 35
i qualified:24 -2 -1
i quit:14 42 53
i rang:36 10 19
i reach:23 7 -7
i reckon:53 52 55
i reckoned:54 55 61
i regret:31 6 -12
i relapsed:-72 -28 -15
i remember:-55 -46 -38
i ride:-40 -14 -5
i ring:-36 -27 -20
i said:32 -2 8
i sat:-27 -32 -55
i say:-7 -28 -63
i sed:23 19 0
i see:-12 -26 -29
i seem:30 21 7
i self:-30 -13 -1
i set:33 40 48
i settled:39 35 43
i shake:46 43 48
i shall:53 62 76
i shant:67 79 66
i should:11 21 -25
i shouldve:28 -7 -4
i slashed:27 35 38
i slept:-30 -22 -11
i smiled:95 82 58
i smoked:-47 -47 -5
i sold:-42 -24 -12
i stand:-28 -6 -30
i start:-38 -33 -34
i started:-43 -57 -16
i stayed:-22 6 12
i step:63 42 42
i stood:-46 -41 -23
i suppose:23 2 17
i swallow:38 47 61
i swallowed:37 38 32
i swear:31 47 26
i teh:4 -35 -36
i tell:-37 -39 -68
i texted:56 27 24
i that:37 -1 0
i think:32 25 -28
i threw:20 -39 -36
i ticked:42 -14 -3
i tied:39 52 53
i tipped:-22 -12 -9
i to:-37 -30 -6
i touched:56 13 1
i tried:25 32 25
i try:41 -15 -5
i turned:-40 -34 -16
i type:37 14 34
i typed:57 37 26
i understand:-27 -10 -9
i usually:-25 -19 -14
i wait:5 14 33
i wake:28 22 -75
i walk:1 5 32
i walked:10 -5 -35
i wana:55 50 -26
i want:45 62 -46
i wanted:-32 -33 23
i was:-15 -76 -13
i wash:31 29 -7
i wasnt:21 1 25
i went:-28 -20 -5
i were:22 -53 -27
i werent:85 -12 -3
i wet:-13 -16 -26
i wich:37 -3 0
i wil:43 52 31
i wish:9 1 -66
i wished:-22 -3 1
i with:7 14 23
i woke:-10 -23 -12
i wont:87 81 84
i would:-19 11 -48
i wouldnt:57 -44 -21
i write:7 3 22
i wrote:8 4 31
i … a:12 -3 -37
i … able:-25 -12 -16
i … about:-9 21 -31
i … above:16 22 18
i … act:23 9 -11
i … adn:18 23 24
i … after:37 32 -10
i … agency:29 31 0
i … ahead:34 11 8
i … alife:29 -20 10
i … alone:56 55 8
i … am:-35 -5 -46
i … an:8 22 2
i … angry:-20 -3 -4
i … another:42 45 29
i … answer:-26 -8 4
i … antifreeze:6 23 15
i … anymore:40 6 25
i … anywhere:-29 0 1
i … arm:25 9 -18
i … arms:29 41 35
i … army:-19 -18 -20
i … as:25 23 33
i … asked:17 16 27
i … asking:3 -29 -8
i … attempt:1 4 -27
i … away:64 15 -5
i … baby:6 -30 -11
i … back:4 27 58
i … be:35 19 64
i … because:40 11 -17
i … before:-32 -6 19
i … begun:30 37 35
i … behind:-18 -26 -15
i … being:15 10 33
i … beleive:24 -2 19
i … belt:30 31 -39
i … beside:40 13 18
i … between:-34 -5 -5
i … bike:-26 -7 -1
i … bit:44 62 57
i … blame:-52 -32 -31
i … blank:-22 -16 -11
i … body:59 14 -6
i … born:49 -16 -6
i … bottle:-58 -42 -26
i … boyfriend:-20 -11 -2
i … bread:-15 -12 -20
i … break:-23 -9 -10
i … breathing:24 21 -29
i … brother:-23 -8 -11
i … burden:42 -2 -1
i … burning:18 27 -3
i … but:-11 -12 -28
i … by:36 29 32
i … calm:19 30 14
i … came:20 -16 -10
i … can:-8 -8 20
i … candles:-33 -34 -18
i … cant:-19 -4 23
i … card:-34 -36 -35
i … care:13 12 -59
i … carry:10 17 33
i … cat:-27 -5 -5
i … catch:39 39 43
i … caught:-32 -22 -13
i … chair:40 39 20
i … changed:25 24 29
i … check:-24 -9 -4
i … choose:71 -2 -1
i … choosing:1 20 -4
i … cigarette:59 57 36
i … climb:13 10 20
i … climbing:16 24 25
i … close:-62 -54 -5
i … closing:-4 -24 -23
i … coat:27 2 7
i … coffee:27 41 44
i … cold:-35 -19 -8
i … coming:33 19 14
i … comit:45 9 -19
i … complain:44 -1 -1
i … cooking:27 0 -14
i … cord:-40 -38 -40
i … could:-30 21 30
i … couldnt:20 10 9
i … counting:28 32 51
i … courage:-30 -26 -8
i … crossing:48 70 47
i … cryin:-35 -18 -7
i … cut:-17 -21 43
i … cutting:94 96 3
i … daughter:26 -4 -1
i … day:23 -14 -14
i … daylight:23 16 -31
i … days:38 8 8
i … dead:79 27 14
i … death:-15 36 0
i … decided:39 31 -30
i … deep:-11 -7 -22
i … dei:60 78 -7
i … deleted:43 0 -1
i … did:10 26 29
i … didnt:-24 -7 -5
i … dieing:-22 -16 -21
i … disappear:43 -26 -5
i … disappointed:40 -2 -10
i … disgusting:24 -11 -5
i … does:47 34 -1
i … doing:-4 -8 -25
i … done:24 -1 1
i … dose:68 60 76
i … down:0 -30 -11
i … drank:-35 10 13
i … dream:48 -1 0
i … dress:6 23 -38
i … drink:-37 -17 15
i … drive:1 -29 -19
i … dropping:32 34 45
i … drown:14 10 28
i … drunk:34 25 31
i … each:40 -7 -7
i … easy:27 -5 -2
i … eat:22 3 -11
i … eaten:46 36 -3
i … empty:-34 -25 -22
i … end:33 70 -69
i … ending:46 60 66
i … enjoy:-32 -18 -1
i … enjoying:14 11 30
i … enough:4 26 30
i … entire:21 20 23
i … envy:53 16 -1
i … every:68 12 -5
i … everyone:1 22 19
i … everything:-23 -12 6
i … exactly:-20 -8 -3
i … exist:90 68 59
i … existing:41 -6 -3
i … expect:26 2 -2
i … eyes:10 20 -6
i … face:-33 -17 -4
i … faint:4 6 33
i … fat:5 25 1
i … feed:14 12 25
i … feel:0 39 44
i … feeling:-50 -31 -17
i … feet:29 -15 -7
i … felt:20 31 -2
i … fight:27 -2 0
i … fighting:16 -30 -24
i … find:-41 -49 -54
i … finish:-17 -16 -28
i … finished:73 87 70
i … first:41 50 10
i … fit:51 54 2
i … five:27 33 35
i … flat:-35 -25 -13
i … floor:50 64 38
i … flu:23 -10 -7
i … follow:-13 23 -16
i … fond:30 32 23
i … for:30 41 29
i … forever:22 -5 7
i … forget:-30 -26 -27
i … forgetting:12 14 30
i … forgive:26 33 5
i … forgot:36 -3 0
i … forgotten:-32 -24 -5
i … fortnight:45 35 0
i … forty:-27 -12 -9
i … four:28 -7 2
i … free:-24 -38 -29
i … frends:35 35 6
i … frightened:21 27 9
i … from:48 26 -8
i … full:28 43 19
i … gently:47 53 48
i … get:-31 6 -10
i … ghost:48 -16 -7
i … give:-44 -4 -9
i … giving:-37 -17 -11
i … glad:-27 -29 -1
i … go:21 18 30
i … god:22 -30 -26
i … goin:1 2 -25
i … gone:26 -36 -9
i … good:33 12 44
i … goodnight:27 31 33
i … got:16 25 35
i … grand:40 19 17
i … had:-6 -18 -25
i … half:38 -15 -8
i … hand:64 38 35
i … hang:37 44 32
i … hanging:17 28 -17
i … happy:-53 -5 0
i … hard:72 24 32
i … hardly:64 31 42
i … harm:10 25 -2
i … harmed:-33 -16 -1
i … harming:37 0 0
i … has:-20 -10 -1
i … hav:-14 2 -27
i … havent:-24 -6 -1
i … he:-20 -16 -52
i … heer:37 -1 -1
i … held:31 33 5
i … her:0 -7 -21
i … here:72 50 33
i … heroin:-21 -9 -5
i … hert:66 61 13
i … hes:-32 -29 -25
i … high:-50 -44 -32
i … him:26 29 14
i … hit:27 7 -14
i … hoap:11 -18 -24
i … hold:20 30 31
i … hole:1 8 -21
i … home:-6 -26 -43
i … hoped:33 9 11
i … hoping:28 -11 -3
i … hour:-18 -33 -20
i … hours:-26 -14 -8
i … i:26 40 28
i … ice:45 -1 0
i … id:58 31 64
i … ill:21 21 -8
i … im:-13 -18 -31
i … in:18 9 31
i … instead:24 -21 -6
i … insulin:10 8 22
i … invited:22 27 5
i … isnt:-13 23 3
i … it:48 44 35
i … itd:-16 -23 -7
i … itll:-26 -19 -12
i … ive:-13 -33 -19
i … jealous:93 -20 -8
i … jmup:43 35 32
i … joined:39 36 36
i … joining:-20 -21 -20
i … jumped:57 59 60
i … jumping:23 27 4
i … keep:-12 8 31
i … kept:30 27 24
i … keys:24 33 25
i … kids:22 27 27
i … kil:117 142 -91
i … knew:-30 -17 -7
i … know:-27 -16 -28
i … land:32 32 23
i … lasagne:-28 -14 0
i … last:49 45 3
i … laying:-21 -16 -10
i … leave:54 34 41
i … leaving:-6 2 35
i … left:-49 -10 -30
i … legs:29 19 -5
i … let:107 111 75
i … lie:-40 -19 -14
i … line:30 34 22
i … little:-22 -19 -6
i … live:-49 -3 18
i … long:-24 -11 -13
i … look:5 -25 -21
i … looking:-33 -11 -7
i … lose:-25 -15 -7
i … lost:28 -9 -3
i … lot:-14 -23 -10
i … love:-23 -14 10
i … lucky:20 5 8
i … lying:-26 -10 -10
i … mad:-26 -1 -1
i … made:18 24 39
i … make:69 29 -2
i … making:11 25 23
i … man:-31 -27 -6
i … me:32 46 21
i … mean:100 71 37
i … means:56 42 32
i … meant:53 37 40
i … mess:-25 -23 -11
i … messages:19 30 -4
i … midnight:28 36 17
i … might:-25 -16 -6
i … mistake:24 -14 -1
i … monday:34 25 17
i … month:40 -1 0
i … most:4 -27 -15
i … mum:-16 -23 -9
i … myself:35 86 74
i … nan:27 -6 0
i … nearly:43 -19 -9
i … need:-34 -43 -13
i … needing:-16 -26 -20
i … nerve:29 32 -9
i … neva:26 -29 0
i … nice:29 26 29
i … night:47 55 12
i … nine:-22 -21 -7
i … no:-8 -29 -37
i … nobody:-27 -15 -20
i … nodding:24 22 33
i … none:-28 -29 -12
i … not:-6 -38 -20
i … note:12 18 31
i … nothing:39 41 5
i … number:15 -26 -22
i … nurse:45 52 28
i … of:27 11 19
i … off:60 53 76
i … okay:-4 -22 -6
i … on:23 18 -16
i … one:7 -34 -10
i … onions:15 20 23
i … onto:-25 -20 -15
i … opened:71 37 46
i … or:-48 -71 -26
i … out:14 24 8
i … over:-29 -27 -56
i … overdose:-39 -49 -15
i … own:33 45 -10
i … packed:23 24 25
i … packets:47 51 45
i … pain:34 14 25
i … pass:-15 -22 -12
i … past:30 20 15
i … peace:38 39 51
i … peaceful:15 17 30
i … people:8 20 34
i … photographs:23 2 2
i … pick:40 -2 -2
i … picture:24 -2 -1
i … picturing:21 29 -32
i … place:47 33 32
i … plan:27 -4 -11
i … platform:43 41 53
i … play:-27 -14 -4
i … poison:24 34 2
i … police:-25 -17 -7
i … post:-24 -15 -16
i … posted:26 34 35
i … prayed:-28 -18 -15
i … praying:24 -5 0
i … press:27 -5 -2
i … pretend:29 -20 -6
i … priest:24 22 19
i … promise:7 7 -21
i … promised:15 18 26
i … proud:19 26 18
i … pulling:37 41 39
i … punching:4 -46 -17
i … purpose:-26 -32 -18
i … put:30 30 -8
i … quiet:-28 -20 -13
i … rather:58 12 -14
i … read:-28 -20 -10
i … reading:29 26 35
i … ready:26 -4 -23
i … real:58 47 46
i … reason:35 27 -1
i … recall:15 15 34
i … relapsed:-25 -1 0
i … remember:-30 -20 -24
i … restful:36 -4 -6
i … right:-22 -27 3
i … rite:50 73 30
i … roap:18 20 35
i … roof:41 40 46
i … round:-35 -42 -39
i … rouse:24 23 25
i … running:52 50 35
i … said:45 68 -8
i … sat:-2 4 24
i … saving:32 25 -24
i … say:-30 -41 -7
i … saying:16 2 -21
i … scan:22 -9 -1
i … scard:23 -4 26
i … school:-36 -38 -23
i … scream:-22 -21 -11
i … sectioned:21 -1 0
i … seeing:-46 -47 -54
i … seem:-8 -23 -9
i … seen:3 12 26
i … seizure:27 31 28
i … self:41 29 -19
i … send:-14 -22 -39
i … serious:-5 -37 -29
i … settled:54 41 8
i … shake:36 38 26
i … shaking:-24 -18 -20
i … sharpened:20 25 28
i … she:-33 -10 -4
i … sherry:41 -6 -2
i … shes:22 34 20
i … shift:40 46 27
i … shifts:-7 -23 -19
i … shoot:36 22 64
i … shooting:13 27 -8
i … should:48 -15 -10
i … sick:62 63 70
i … since:-39 -7 -9
i … sister:-20 -6 0
i … sit:-9 -21 -17
i … sitting:26 74 48
i … six:-10 -24 -6
i … sleep:-34 -31 -11
i … slit:16 17 -24
i … small:-24 -11 -11
i … smell:17 23 15
i … smiled:24 26 -5
i … smiling:-14 -24 -21
i … sombody:14 -28 -17
i … someone:-9 -19 -34
i … something:26 24 29
i … somewhere:24 36 8
i … sorry:-25 -5 -41
i … sort:31 57 38
i … sounds:-28 -8 -1
i … spare:41 21 21
i … speaking:37 37 31
i … spring:30 28 31
i … stand:-4 -11 -24
i … standing:3 12 20
i … stars:43 50 25
i … started:57 31 7
i … staying:-22 -2 8
i … step:9 22 15
i … stiff:28 30 32
i … stones:-20 -15 -11
i … stood:26 6 13
i … stop:-53 -36 -31
i … stopped:23 30 19
i … stops:21 23 19
i … strangled:-34 -28 -30
i … strong:16 25 25
i … stupid:-22 -17 -2
i … such:45 20 23
i … suicidal:19 34 -15
i … suicide:-26 -27 -35
i … suppose:28 37 23
i … sure:-24 -8 -50
i … surgery:38 0 0
i … surplus:51 -2 0
i … survive:24 32 23
i … swallow:-2 0 -43
i … swim:86 80 88
i … ta:14 10 24
i … take:-10 30 37
i … taken:-38 -34 -22
i … takes:44 60 48
i … talk:22 37 30
i … talked:-22 -1 -2
i … taste:57 -27 -24
i … tea:30 28 0
i … teatime:22 23 28
i … teh:17 24 20
i … tell:-21 -7 -31
i … telling:29 19 18
i … ten:47 31 0
i … thank:7 -30 -13
i … that:0 -56 -58
i … thats:36 13 5
i … them:-3 -28 -21
i … ther:24 -37 -31
i … theres:58 -12 2
i … these:-36 -16 -11
i … they:89 78 69
i … theyd:35 -21 -6
i … theyre:10 23 34
i … things:-21 -29 -16
i … thinking:-2 -53 -30
i … third:-7 -27 -19
i … this:29 28 19
i … those:-35 -2 -3
i … three:-2 -6 -25
i … tired:25 -6 5
i … today:-2 1 -37
i … told:12 -18 -20
i … tomorrow:-26 -27 -24
i … tonight:98 88 72
i … took:30 13 10
i … train:-21 -14 -16
i … tree:-27 -22 -25
i … tried:39 40 -5
i … trigger:26 23 27
i … trust:14 22 -13
i … tuesday:3 4 25
i … turn:35 13 20
i … turned:20 18 17
i … two:-6 14 29
i … type:24 25 19
i … typing:-14 4 -26
i … u:17 41 30
i … unalive:12 -46 -4
i … uncle:9 10 42
i … under:-22 -11 25
i … understand:-48 -29 -18
i … upset:48 -4 -3
i … upstairs:13 32 11
i … use:-57 -20 9
i … using:-14 -27 -15
i … vanish:31 -2 -1
i … visa:-14 -15 -26
i … wait:19 33 62
i … waiting:-17 -29 -13
i … wake:58 47 19
i … walk:16 23 12
i … walked:43 41 -4
i … walking:27 38 35
i … wana:-3 26 3
i … want:34 -10 11
i … wanting:44 17 -29
i … was:-9 -31 -19
i … washed:16 22 30
i … wasnt:-8 -26 -17
i … wat:54 35 40
i … watching:-20 -17 -7
i … wednesday:61 53 52
i … weekend:-26 -33 -10
i … wen:-25 -7 -16
i … were:21 -23 -28
i … weve:-22 -19 -14
i … whatever:50 5 -2
i … whats:39 27 29
i … where:48 19 23
i … which:17 14 25
i … while:-23 -12 -21
i … whisky:1 3 -26
i … who:-40 -26 -37
i … whoever:-34 -35 -10
i … why:7 -21 -14
i … wish:-35 -24 -5
i … wishing:52 -26 -16
i … with:-23 -13 -40
i … without:13 -30 3
i … wont:-9 23 21
i … words:11 23 -6
i … work:19 23 -10
i … world:18 27 -39
i … worn:29 34 28
i … would:48 33 23
i … wrists:7 7 20
i … written:48 44 37
i … wrote:-33 -16 -19
i … xanax:20 23 28
i … ye:8 27 31
i … yeah:28 25 -2
i … youll:39 32 36
i … young:-48 -33 -13
iam:0 0 0
ibuprofen:-39 -20 -17
ice:3 -5 -12
ice adn:54 42 1
ice outside:-36 -2 -1
ice … instead:29 0 0
ice … it:56 -24 -1
ice … passed:41 0 0
ice … teh:-28 -3 -9
ice … went:24 -4 0
iced:-6 -2 -1
ich:92 94 36
ich bringe:50 56 -9
ich denke:27 41 -7
ich hab:27 31 34
ich habe:74 91 49
ich mich:-25 -28 -4
ich mochte:34 51 -5
ich nicht:-21 -8 -1
ich ware:40 -13 -5
ich werde:14 26 -18
ich wil:43 33 -35
ich wunschte:25 -18 -5
ich … am:-16 -28 -26
ich … an:30 36 27
ich … auch:10 23 -2
ich … auf:-21 -14 10
ich … dann:26 34 37
ich … das:30 40 31
ich … den:-16 -21 2
ich … der:48 45 58
ich … es:-26 1 -25
ich … fur:15 17 21
ich … heute:42 40 39
ich … ich:28 -7 -10
ich … im:-7 -5 38
ich … immer:-21 -22 -21
ich … jetzt:7 30 -1
ich … leben:-37 -23 -2
ich … mehr:22 -3 -4
ich … mich:13 41 11
ich … mir:4 12 -21
ich … selbstmord:67 81 -6
ich … sterben:52 37 -3
ich … tabletten:59 52 78
ich … tot:30 4 -7
ich … umbringen:51 51 -21
ich … und:-25 -4 -10
ich … vorbereitet:-17 -20 -10
ich … wil:7 10 -28
ici:7 7 1
icu:0 0 0
id:14 -45 -43
id as:21 -9 -3
id been:-21 -38 -15
id dei:14 11 28
id died:27 -5 -1
id do:11 37 -23
id eaten:48 -4 -1
id end:35 51 0
id feel:100 34 32
id forgotten:-25 -8 -10
id give:45 -15 2
id gone:-73 -5 -2
id got:-21 -35 -15
id had:-17 -26 -19
id hav:14 23 19
id it:31 -2 14
id kil:-3 38 -4
id lost:26 37 34
id love:23 -16 -13
id murder:9 20 10
id neva:5 -32 -42
id no:-29 -4 -1
id not:55 -28 -17
id picked:-23 -13 -4
id press:43 -1 -1
id rather:2 -43 -20
id saved:-26 -7 -7
id say:29 -7 6
id settle:64 -1 0
id stay:44 8 9
id step:24 -1 -1
id swallowed:39 50 51
id taken:-6 -45 -31
id teh:62 -48 -47
id thank:37 -8 -3
id think:-20 -1 0
id thought:-19 -27 0
id to:68 48 -17
id told:-23 -21 -4
id wait:65 47 63
id want:-56 -24 1
id welcome:25 -7 -1
id … a:-44 -42 -39
id … adn:26 27 57
id … after:18 28 17
id … alife:54 32 32
id … all:-23 -8 -14
id … an:-22 -8 -15
id … anything:42 -19 -2
id … at:-35 -19 -14
id … be:45 21 25
id … been:2 2 -21
id … being:3 18 22
id … beter:44 1 -3
id … but:43 49 46
id … by:-38 14 -3
id … dead:-28 -19 -4
id … down:-24 -5 -6
id … driver:21 -3 -2
id … every:9 14 21
id … everything:38 21 24
id … fine:-34 -2 -1
id … for:80 31 49
id … frightened:48 49 49
id … glad:63 -18 -10
id … gone:23 -12 -14
id … had:31 35 38
id … hear:-48 -27 -9
id … her:-25 -5 -3
id … here:-25 -1 4
id … him:-8 2 -22
id … hour:-23 -16 -8
id … how:-25 -16 -4
id … i:26 27 -7
id … if:0 -6 -20
id … im:-14 1 -23
id … in:1 40 14
id … into:-30 2 -9
id … it:6 -31 -53
id … its:-21 -5 -2
id … ive:8 -24 -13
id … killed:14 26 -25
id … liked:51 48 37
id … long:27 13 17
id … lost:25 -1 2
id … my:-7 17 -20
id … myself:-6 33 -26
id … neva:11 52 0
id … no:-1 -23 -10
id … nobody:-23 -13 -1
id … not:63 -10 -1
id … of:-27 -13 -6
id … off:33 -20 -14
id … ok:51 -1 0
id … on:-55 -17 -10
id … one:52 35 42
id … out:-42 -31 -21
id … plan:-24 -1 2
id … relief:92 -16 -1
id … relieved:67 -10 -8
id … ring:-21 -11 -2
id … roap:-34 -15 -13
id … soon:21 -9 -3
id … stay:43 -6 8
id … suicidal:1 -32 -4
id … tablets:-20 -21 -18
id … take:22 30 5
id … teh:-34 -10 -42
id … them:14 -23 -12
id … ther:33 -7 0
id … through:35 8 3
id … till:12 -20 -4
id … up:-3 -27 -26
id … used:-2 -27 -7
id … vanish:-24 -1 0
idc:0 0 0
idea:-13 -5 -11
idea of:1 -28 -1
idea … im:21 28 35
ideal:-12 -4 -1
ideas:-2 -5 -12
ideation:-24 -59 -11
ideation … teh:27 12 0
idiot:-5 -2 -1
idiots:0 0 0
idk:0 0 0
ie:0 0 0
if:-10 -11 -47
if a:40 -34 -24
if anybody:17 29 31
if hes:-10 -25 -23
if i:25 -11 -42
if im:24 -8 -22
if it:24 42 -3
if ive:-43 -18 -24
if my:54 54 -6
if nobody:12 12 21
if she:-12 4 -23
if sombody:-24 -24 -15
if someone:-3 14 20
if teh:27 -33 -19
if that:-28 -19 -11
if theres:-25 -26 -5
if they:69 68 -4
if this:-27 -14 -14
if u:24 -27 -2
if youd:-36 -1 -4
if youve:-25 -14 -11
if … are:-29 -28 -24
if … ask:13 25 -3
if … asks:30 29 33
if … at:13 -19 -22
if … before:-43 -1 13
if … breathe:-28 -16 -3
if … breathing:21 31 -1
if … bus:25 -5 -1
if … can:-39 -34 -21
if … cant:-37 -22 -9
if … come:-13 1 -33
if … dead:50 70 -1
if … dei:-59 -28 -15
if … did:7 23 -14
if … didnt:11 -29 -16
if … died:27 -29 -5
if … do:6 2 -23
if … doctors:31 0 0
if … does:23 25 -11
if … dont:-19 8 -56
if … enough:-21 -25 -19
if … exist:20 -8 -3
if … existing:41 -3 -1
if … felt:-70 -18 -5
if … finds:-5 22 19
if … for:-17 1 -26
if … gave:24 -2 0
if … go:-24 -26 -32
if … goin:24 -12 -5
if … gone:37 -24 -15
if … got:56 26 14
if … guns:-5 -5 -22
if … hadnt:38 41 -2
if … has:-21 -6 -8
if … hav:-38 -24 -23
if … havent:-20 -4 -1
if … heart:32 -17 -4
if … help:9 9 25
if … here:34 -11 -2
if … hit:47 -28 -6
if … hold:15 19 35
if … i:73 81 36
if … ill:23 24 -9
if … is:-17 -29 -38
if … isnt:8 -5 25
if … ive:31 8 2
if … kil:-43 -20 -1
if … killed:35 43 -24
if … kills:28 47 -1
if … knew:69 51 49
if … know:68 -26 22
if … leave:22 20 3
if … let:47 17 0
if … live:-24 -45 0
if … look:-2 7 -23
if … lord:26 -9 -6
if … lost:24 -1 -1
if … mate:31 33 -4
if … me:62 24 2
if … more:22 2 2
if … my:29 51 20
if … myself:-3 30 -27
if … need:-21 -10 -8
if … neva:-2 34 44
if … no:-24 -26 -11
if … not:4 -15 -29
if … of:-22 -8 -5
if … offered:23 -19 -4
if … on:-50 -15 -6
if … one:-8 13 29
if … or:-23 -29 1
if … paid:-46 -11 -1
if … reading:25 26 27
if … reads:28 22 17
if … run:18 14 54
if … says:-22 -15 16
if … see:43 48 48
if … should:-19 -22 -9
if … signs:24 26 27
if … slipped:46 0 0
if … snows:-30 -25 -21
if … speak:54 9 -2
if … stop:17 28 -3
if … stopped:25 -31 -8
if … such:49 -9 0
if … take:74 30 -7
if … takes:17 30 -12
if … teh:-21 1 -28
if … text:18 22 24
if … ther:-3 -21 -16
if … thinking:-25 -16 0
if … this:70 98 101
if … to:-47 -36 -18
if … told:-1 -24 2
if … tomorrow:28 -3 -1
if … tonight:-33 -36 -31
if … took:44 30 44
if … truthful:43 29 -2
if … u:23 -11 14
if … up:-24 -20 0
if … urge:21 -3 -3
if … wake:49 59 -8
if … want:-65 -7 46
if … wanted:11 22 0
if … was:65 14 2
if … wasnt:56 -50 -17
if … went:36 -4 1
if … werent:59 34 -24
if … world:61 -6 -4
if … would:43 4 12
ignore:-23 -9 -6
ihn:-7 -5 -1
ihr:-4 -2 -1
ihre:4 -4 -2
iiiii:0 0 0
il:73 92 71
il a:65 66 62
il be:45 45 45
il est:21 20 -21
il … quil:16 20 27
il … va:16 20 27
ill:26 37 44
ill adn:60 6 34
ill answer:-25 -22 -21
ill be:26 30 16
ill dei:-41 -16 0
ill do:25 24 -14
ill drive:36 40 41
ill enough:5 -29 -14
ill get:-1 5 -28
ill give:-25 -13 -18
ill go:58 52 42
ill hav:21 23 27
ill jmup:-34 -37 -17
ill kil:9 22 -9
ill let:62 53 62
ill lie:24 12 19
ill make:59 -13 -16
ill miss:-29 -23 -19
ill neva:-51 -23 -12
ill not:92 76 80
ill put:-2 5 -23
ill say:-17 -23 -42
ill sleep:-22 -17 -15
ill stab:31 29 49
ill stay:15 22 20
ill take:40 26 50
ill tell:-31 -26 -22
ill turn:33 34 31
ill type:-29 -34 -37
ill use:16 46 31
ill walk:27 38 31
ill … a:6 -13 -22
ill … after:24 20 -19
ill … along:39 40 20
ill … alright:31 -3 -3
ill … at:-20 -46 -44
ill … away:-34 -38 -47
ill … back:-30 -21 -46
ill … be:91 73 74
ill … been:20 27 48
ill … but:6 24 36
ill … by:-15 -24 -15
ill … dead:-19 -27 24
ill … dei:28 -28 -18
ill … doing:-11 -6 -93
ill … down:38 41 64
ill … fine:-26 -19 -4
ill … for:25 9 17
ill … from:36 38 38
ill … get:41 -2 -1
ill … goin:-32 4 -9
ill … gone:79 83 63
ill … he:19 21 35
ill … him:48 43 -4
ill … house:-41 -32 -27
ill … i:33 5 14
ill … ill:-22 -20 -13
ill … in:44 52 59
ill … it:63 56 -16
ill … ive:32 28 28
ill … me:52 31 -15
ill … myself:64 90 103
ill … not:-45 -5 -4
ill … nothing:26 39 42
ill … of:-38 -40 -11
ill … off:-4 -5 -25
ill … on:-23 -4 -12
ill … one:60 35 13
ill … out:2 13 39
ill … past:28 22 18
ill … properly:-25 -11 -9
ill … right:33 32 -6
ill … see:10 14 20
ill … seeing:29 32 27
ill … shot:19 35 48
ill … them:56 32 33
ill … ther:30 34 43
ill … this:26 11 9
ill … through:25 3 6
ill … to:21 32 29
ill … tonight:-21 -47 -46
ill … u:-14 -22 -39
illness:18 30 35
illness … adn:39 13 15
illness … u:16 27 25
ilocano:-2 1 1
ily:-10 -10 -8
im:21 37 39
im a:2 -25 -51
im about:49 52 44
im adn:-20 -16 -9
im afraid:-28 -18 -33
im after:54 67 61
im alife:3 16 32
im all:-18 -21 -11
im an:-50 -47 -29
im ashamed:50 20 5
im asleep:-21 -18 -18
im at:15 28 29
im away:46 57 60
im back:-25 -6 -3
im bad:-1 1 27
im bleeding:23 21 18
im by:32 39 61
im carrying:36 44 -1
im certain:-43 -41 -32
im checking:17 26 21
im choosing:4 28 -3
im climbing:15 24 34
im closing:51 52 48
im concerned:88 52 48
im considering:7 21 -26
im craving:-34 -8 -4
im curious:-25 -26 -19
im cutting:-36 -31 -3
im dead:-37 -12 6
im deleting:34 39 38
im dieing:-49 -19 -10
im disappointed:22 -6 -1
im do:-52 -49 -35
im doing:9 11 23
im done:26 1 21
im down:27 18 3
im drinking:55 59 63
im driving:34 33 34
im drowning:-23 -17 -9
im end:27 24 -25
im ending:39 56 74
im feeling:-42 -21 -16
im fifty:-28 -31 -23
im fighting:-33 -13 -12
im finished:53 59 59
im finishing:26 27 36
im flat:-22 -6 -3
im forty:-35 -26 -10
im free:20 68 81
im frightened:8 11 -27
im geting:-8 25 31
im giving:30 71 57
im glad:-34 -34 -16
im goign:35 33 35
im goin:75 52 23
im good:-4 -11 -22
im half:34 -5 -4
im hallucinating:19 19 24
im hang:25 18 13
im haveing:31 22 -33
im her:-2 2 -30
im hert:7 12 -47
im hiding:10 -22 14
im his:8 15 22
im holding:48 21 56
im home:-22 -35 -12
im honest:13 -23 -8
im hoping:-34 -29 -2
im hurting:18 30 0
im i:-22 -17 -3
im in:51 44 52
im jmup:48 31 19
im jumping:54 49 63
im keeping:31 -9 -16
im kil:-49 -43 -27
im leaving:54 55 33
im less:-24 -19 -11
im locked:4 5 37
im losing:3 20 -8
im lying:30 32 21
im making:-16 -21 -14
im meant:36 1 10
im nearly:53 -7 -7
im neva:-24 -24 -13
im next:45 50 45
im ninety:-21 -16 -16
im not:-11 -10 -21
im nothing:26 2 -1
im off:-46 -38 -41
im on:-34 -50 -42
im one:2 -20 -13
im opening:22 18 36
im out:50 44 43
im over:11 51 56
im parked:79 80 80
im past:35 60 52
im picking:-4 -2 -26
im planning:-11 4 -38
im popping:21 25 23
im quiet:22 10 3
im ringing:14 14 20
im sad:-23 -19 -19
im safe:-20 -39 -17
im sat:34 11 4
im saying:88 29 10
im scard:26 45 13
im serious:29 4 -14
im setting:12 12 27
im seventy:-1 -17 -23
im shaking:75 65 40
im shaky:-64 -31 -23
im sick:-68 -57 -47
im sitting:-36 -42 -44
im sleepy:28 30 31
im slow:-9 -6 -37
im smiling:12 13 25
im standing:-28 -40 -34
im starving:-6 -39 0
im stepping:25 28 23
im sticking:-27 -21 -9
im stood:31 37 29
im stopping:42 49 51
im suicidal:99 122 -75
im supposed:-23 -17 -15
im sweating:-10 -25 -18
im takin:101 101 109
im telling:-13 -31 -37
im that:-1 -24 -15
im thinking:14 20 -21
im this:-8 -23 -29
im throwing:27 25 26
im to:-25 -21 -14
im told:-37 -32 -18
im truthful:34 -1 -1
im trying:-22 -31 -26
im two:31 23 8
im typing:25 7 6
im unalive:7 30 -8
im up:22 12 23
im using:116 99 56
im waiting:90 46 74
im walking:14 35 55
im wanting:36 14 -3
im weak:22 18 30
im weirdly:-32 -29 -25
im whispering:12 10 23
im with:52 43 45
im wondering:-23 -18 -5
im worn:-34 -29 -27
im worried:-10 -24 -24
im writing:-13 -12 -21
im … a:-5 -17 -20
im … about:-36 -37 -25
im … across:44 46 42
im … adn:19 47 41
im … after:1 6 -27
im … afternoons:28 3 -1
im … allowed:23 13 -11
im … an:28 23 53
im … any:-15 -10 -24
im … anymore:18 29 45
im … anyway:17 12 21
im … around:63 50 53
im … as:30 5 24
im … ashamed:-28 -11 -3
im … at:41 50 51
im … away:39 21 18
im … back:40 -3 13
im … bad:25 25 24
im … bath:-21 -57 -47
im … bathroom:-33 -30 -23
im … bed:-25 -14 -14
im … before:9 23 -2
im … being:81 37 -9
im … bit:-10 -26 -12
im … both:38 -4 -3
im … bottle:30 25 26
im … breathing:-8 -58 -46
im … brother:41 41 35
im … burden:77 -1 -5
im … burn:35 15 19
im … bury:-41 -36 -26
im … but:-50 -42 -36
im … bye:49 54 53
im … call:-34 -1 0
im … calling:16 22 24
im … calm:25 -4 9
im … cant:-5 23 38
im … carer:-16 -15 -22
im … clean:-28 -28 -19
im … coke:72 39 39
im … cold:-13 -24 -38
im … come:53 61 54
im … couldnt:63 66 55
im … counsellor:33 37 41
im … counting:50 -16 -6
im … coward:4 24 3
im … cryin:45 30 33
im … day:-52 -13 9
im … days:-26 -22 -19
im … dei:67 -57 9
im … do:-3 -5 -38
im … doing:-9 -9 -22
im … dont:78 52 58
im … door:20 21 -6
im … down:10 33 35
im … drink:-44 -11 -3
im … drive:42 45 43
im … driving:-32 -33 -33
im … edge:-121 -121 -115
im … end:-19 -15 -61
im … ending:37 48 -5
im … every:30 8 1
im … everyones:-33 -19 -16
im … exaggerating:55 56 -5
im … family:57 50 44
im … far:17 16 22
im … farewell:17 49 41
im … feel:-32 -29 -10
im … fence:110 68 66
im … floor:9 -53 -50
im … following:-7 -21 -12
im … for:9 -20 -26
im … forum:-29 -28 -27
im … forward:-26 -13 -9
im … four:-24 -10 6
im … from:-43 0 -12
im … front:18 17 27
im … gave:-12 -28 -36
im … geting:-22 -24 -17
im … go:24 9 -10
im … goodbye:23 28 31
im … had:1 -24 -17
im … happens:61 36 0
im … hav:-24 -3 -24
im … haveing:3 23 -12
im … head:-6 -1 24
im … hear:-35 -24 -27
im … hell:-28 -29 -32
im … her:-22 -10 7
im … hert:88 93 -5
im … hes:-19 -22 -33
im … heute:12 17 22
im … hiding:22 -6 -2
im … him:22 26 20
im … his:4 1 35
im … holding:-29 -18 -26
im … holidays:28 27 27
im … house:4 6 28
im … how:0 -10 -22
im … hundred:21 23 -7
im … i:-12 -22 -51
im … ich:-33 -34 -13
im … id:53 -11 -9
im … if:-48 -59 -22
im … ill:23 13 3
im … im:-27 -20 -26
im … into:-18 -23 -24
im … is:-22 -36 -25
im … isnt:-20 -8 9
im … it:87 79 100
im … itll:34 -7 -10
im … its:63 45 60
im … ive:-50 -65 -37
im … jmup:34 42 56
im … join:37 38 42
im … joking:43 4 -27
im … keen:21 -11 -5
im … keep:-19 -32 -16
im … killing:24 18 -15
im … last:55 44 24
im … late:51 55 66
im … legs:12 13 20
im … let:13 8 21
im … lief:26 7 45
im … lineman:21 24 18
im … living:-35 1 25
im … look:13 25 29
im … looking:65 1 -5
im … lot:26 33 31
im … love:26 8 12
im … make:27 32 13
im … man:27 24 -6
im … me:25 25 17
im … miles:33 46 -7
im … mine:69 74 61
im … mins:11 5 22
im … monday:34 31 34
im … months:-23 -34 -24
im … more:-20 -20 -11
im … most:27 1 -2
im … mother:12 -20 -6
im … mum:-12 12 -21
im … myself:53 58 29
im … nacht:12 17 22
im … neva:-32 -16 -10
im … night:-30 -30 -19
im … nine:-11 -21 -15
im … no:-33 -21 -24
im … nobody:41 43 54
im … nobodys:-23 -10 -9
im … nurse:26 39 5
im … of:2 -27 -53
im … off:59 54 70
im … okay:-22 -33 -30
im … old:-25 -10 -3
im … on:40 51 41
im … once:45 49 14
im … out:44 41 28
im … outside:30 -5 -2
im … over:26 39 54
im … own:22 27 16
im … peace:31 43 42
im … people:19 28 26
im … plane:-43 -13 -11
im … planning:32 7 10
im … practice:31 34 23
im … pressing:46 37 47
im … put:23 29 -16
im … ready:-12 -25 -19
im … real:31 34 31
im … rest:19 35 34
im … right:-46 -27 -38
im … roof:-29 -25 -19
im … say:-18 -25 -23
im … saying:22 44 17
im … sea:11 12 27
im … second:20 20 21
im … see:-19 -12 -54
im … serious:29 23 0
im … shake:30 31 16
im … she:-51 -44 -51
im … shes:-29 -26 -35
im … sick:9 -42 -37
im … sill:82 86 82
im … since:-6 -23 -18
im … sleep:-29 -25 -12
im … sleeve:26 4 4
im … smother:14 17 23
im … sombody:15 11 22
im … someone:20 20 23
im … something:15 23 3
im … sorry:-25 -24 -17
im … spot:41 40 37
im … stab:3 3 20
im … stand:34 26 30
im … stopping:-15 6 -24
im … strangle:-43 -35 -16
im … suicide:38 32 -7
im … sure:-35 -55 -41
im … take:49 58 18
im … taken:-21 -22 -16
im … takin:56 54 61
im … teh:51 39 60
im … tell:64 76 67
im … thank:-29 -28 -23
im … that:41 14 16
im … thats:34 0 20
im … them:24 16 -13
im … ther:63 57 53
im … theres:38 43 50
im … they:-30 -14 -10
im … thing:17 13 20
im … things:32 -24 -56
im … third:10 11 21
im … thirty:43 50 41
im … thoughts:45 60 -5
im … three:-39 -34 -38
im … through:5 18 29
im … till:-4 -7 -26
im … time:-20 -6 -7
im … tired:54 41 22
im … to:25 23 9
im … today:-40 -35 -13
im … tomorrow:-35 -25 -42
im … tonight:102 99 91
im … took:21 30 29
im … top:90 66 65
im … tracks:20 21 23
im … trying:13 32 35
im … tuesday:70 49 64
im … turning:47 49 51
im … unalive:21 39 -1
im … under:37 23 45
im … up:55 82 68
im … ur:-47 -51 -45
im … walking:15 19 27
im … want:42 28 -22
im … water:40 37 40
im … way:-1 -21 -19
im … weeks:14 -32 -20
im … weight:31 -9 3
im … wen:-7 -6 -25
im … were:30 35 30
im … whats:25 -3 -6
im … where:32 45 43
im … while:69 58 56
im … who:-26 -19 -7
im … why:-50 -20 -15
im … wife:20 21 19
im … wil:60 66 28
im … with:-35 -41 -25
im … wont:-20 -22 -16
im … world:26 25 24
im … years:-43 -22 -22
im … youre:-25 -16 -18
ima:29 37 33
images:-5 -2 -1
imaginary:-6 -2 -3
imagine:31 -37 -32
imagine a:-40 0 0
imagine if:32 0 0
imagine it:43 -27 -2
imagine … a:12 28 0
imagine … haveing:21 -6 -3
imagine … id:57 0 0
imagine … to:39 25 -3
imagining:62 -18 -3
imam:-1 -3 0
imams:12 10 -4
imma:-13 -4 -2
immer:2 2 16
immersion:-7 -6 -4
important:-22 -8 -7
impossible:-18 -8 -2
impression:-7 -8 -3
impressions:56 49 48
improve:42 -6 -3
improved:-7 -1 -1
improvement:-33 -15 -11
imran:27 24 1
imran … it:27 24 1
in:-18 -9 -5
in about:15 11 38
in adn:13 -15 -29
in an:29 21 27
in another:-32 -25 -11
in any:30 25 29
in anything:28 -16 -7
in at:14 5 -50
in bed:-65 -35 -55
in brisbane:20 23 18
in court:12 22 41
in daylight:38 47 51
in durban:26 30 32
in fake:-26 -18 -14
in five:20 -1 0
in friday:18 27 27
in front:42 52 39
in goa:-31 -19 -19
in goin:32 -16 -1
in half:-32 -32 -16
in heater:48 44 40
in heaven:29 32 8
in her:27 28 30
in here:-23 -13 1
in his:58 56 37
in home:23 -2 -1
in hospital:-34 -29 -34
in i:24 36 68
in im:67 52 28
in is:-13 -13 -25
in it:67 64 82
in its:-19 -21 -9
in ive:-1 -46 -32
in july:17 21 -12
in june:57 57 36
in knots:-35 -16 -4
in law:-7 -10 -30
in laws:21 25 7
in living:41 -1 0
in long:-31 -20 -9
in love:-25 -13 -14
in march:-19 -22 -46
in may:-28 -20 -15
in me:7 50 49
in more:14 37 31
in mums:30 33 39
in no:13 31 37
in not:7 26 17
in on:-2 -29 -19
in order:22 -13 -16
in outlook:5 6 26
in over:-21 -15 -17
in pain:-33 -26 -13
in peace:-26 -25 -19
in pune:14 26 -6
in recovery:-24 -20 -15
in secret:40 31 -2
in sunday:38 56 61
in teh:25 20 8
in thank:23 17 14
in that:5 -46 -25
in their:28 13 -3
in ther:-8 4 -23
in this:-34 -43 -28
in three:-6 -20 -6
in time:20 31 32
in to:-23 -24 -29
in todays:54 43 -3
in toronto:24 11 13
in town:-21 -19 -3
in triangles:28 26 34
in uniform:-25 -16 -18
in ur:-26 -14 -6
in wen:22 25 27
in wet:-27 -24 -40
in with:-26 -41 -37
in … a:-66 -63 -65
in … accident:27 -2 -2
in … after:17 -5 -56
in … aisle:20 -6 -3
in … alife:80 -19 -11
in … all:-59 -10 -26
in … an:24 18 28
in … as:-4 3 -37
in … back:-5 -29 -27
in … barn:-24 -22 -17
in … basket:49 32 31
in … bathroom:-4 -9 20
in … befor:23 21 27
in … behind:74 76 84
in … being:-41 2 -3
in … bills:-15 -13 -24
in … bin:35 18 12
in … biscuit:35 40 37
in … bit:28 29 24
in … blazer:34 31 0
in … blood:27 18 22
in … blue:13 12 21
in … boat:63 67 57
in … boot:40 33 17
in … bottle:25 9 9
in … bowl:49 42 16
in … bread:36 49 31
in … breakfast:36 22 33
in … but:38 -2 -26
in … cab:24 33 -10
in … calculator:18 26 26
in … calendar:22 32 45
in … call:26 36 27
in … can:-25 -19 -19
in … car:28 26 25
in … case:20 29 49
in … chair:-22 -19 -16
in … channel:-26 -26 -20
in … chat:-14 -36 -35
in … chest:47 40 59
in … closed:25 19 -2
in … clothes:55 49 44
in … coal:-43 -40 -15
in … coat:39 38 45
in … coffin:22 3 -13
in … cold:40 45 35
in … comes:43 40 23
in … corner:55 64 58
in … corridor:-22 -22 -19
in … could:15 31 31
in … cubicle:33 32 -9
in … cup:28 26 13
in … cupboard:47 -6 -17
in … cut:-36 -30 -21
in … dairy:19 22 0
in … dark:45 46 32
in … day:-19 -7 -25
in … days:6 -29 -10
in … detox:-26 -13 -9
in … dont:-3 29 -22
in … dosette:-25 -21 -21
in … double:39 46 59
in … drawer:47 41 48
in … driveway:-42 -36 -12
in … easter:32 39 -3
in … end:11 -22 -27
in … english:47 38 18
in … enough:23 32 23
in … every:12 33 -15
in … eye:-17 -26 -10
in … eyes:-39 -25 -16
in … family:26 -11 -11
in … far:53 63 55
in … fathers:-28 -31 -26
in … feel:6 -29 -15
in … few:33 29 26
in … file:25 31 -5
in … film:-20 -19 -16
in … find:-22 -22 -9
in … first:-35 -21 -20
in … flat:3 13 -42
in … fone:27 40 51
in … foot:-22 -15 -11
in … for:-32 -15 -13
in … forest:32 33 30
in … forgive:17 18 26
in … forty:-23 -23 -11
in … four:-27 -3 -3
in … friday:-27 -25 -18
in … from:-19 -20 -14
in … fruit:37 0 0
in … gale:63 -1 -1
in … glovebox:48 48 40
in … go:75 83 79
in … goin:19 33 34
in … good:26 24 21
in … goodbye:26 22 19
in … got:36 50 31
in … had:-33 -35 -34
in … hall:28 26 36
in … handbag:38 10 10
in … has:-22 -49 -44
in … hat:-27 -14 -16
in … hav:-34 -10 5
in … havent:9 -21 -11
in … he:17 29 39
in … head:42 0 -28
in … heartbeat:30 39 0
in … hearts:27 27 27
in … her:-43 -30 -20
in … hes:8 20 49
in … his:7 22 18
in … holiday:-21 -15 -13
in … home:-26 -6 -14
in … hours:-27 -15 -21
in … hurry:-28 -12 -7
in … i:10 -18 -24
in … id:45 -53 -57
in … if:25 18 11
in … ill:-22 -8 -34
in … im:25 31 11
in … in:13 37 21
in … inn:3 6 35
in … instead:57 -4 -1
in … it:22 -8 6
in … itll:12 18 21
in … its:2 -19 -21
in … ive:-25 -10 -19
in … jacket:46 44 38
in … keeps:36 40 -5
in … keys:21 23 27
in … kids:0 8 21
in … kitchen:37 22 13
in … know:-24 -10 -10
in … knows:9 6 -21
in … lap:-21 -14 0
in … last:-25 -15 5
in … left:34 37 39
in … leter:34 37 32
in … light:23 22 23
in … lights:-27 -26 -28
in … lock:-23 -13 -9
in … locked:33 33 -2
in … loft:-78 -78 -68
in … lost:69 0 0
in … machine:33 -3 1
in … mate:16 24 20
in … me:72 61 28
in … meantime:-20 -20 -9
in … medicine:31 25 28
in … memory:24 -6 -2
in … middle:-5 6 22
in … min:49 38 41
in … mind:-30 -24 -13
in … mins:41 46 67
in … minute:28 16 31
in … minutes:33 33 17
in … mirror:-22 -12 -19
in … miss:28 32 -4
in … monday:39 34 49
in … month:-22 -11 -7
in … months:18 -22 -16
in … mornings:-20 -19 -22
in … mothers:41 43 39
in … mouth:51 72 64
in … much:4 0 -22
in … mums:-28 -9 -4
in … my:-22 -17 0
in … neva:-42 -39 -14
in … new:-17 -17 -20
in … next:13 29 55
in … night:13 -13 -50
in … nightdress:25 25 29
in … nine:1 -33 -30
in … no:-24 -12 -9
in … noon:-22 -18 -9
in … not:37 11 27
in … note:-24 -21 -19
in … nothing:46 22 29
in … notice:-23 -15 -5
in … of:-28 -19 -16
in … office:34 16 7
in … old:27 -18 -9
in … one:-20 -5 -32
in … or:37 30 22
in … order:35 45 15
in … other:23 15 27
in … out:37 36 47
in … outside:47 0 -26
in … over:-42 -34 -25
in … own:18 8 39
in … paid:27 29 26
in … paper:-28 -18 -16
in … park:-21 -33 -37
in … part:22 -7 -1
in … past:-39 -41 -31
in … pencil:32 36 8
in … piano:33 42 32
in … plastic:-26 -25 -24
in … play:-12 -24 -12
in … poem:-22 -17 -7
in … post:7 20 31
in … premier:3 6 36
in … press:60 9 11
in … rain:-22 -14 -13
in … relapse:-22 -2 -2
in … right:21 19 30
in … ring:-33 -29 -8
in … room:39 26 -11
in … row:40 36 41
in … rucksack:42 39 43
in … same:-36 -36 -26
in … saucer:28 28 26
in … say:-29 -23 -23
in … sea:11 18 22
in … seat:0 25 25
in … service:29 26 18
in … session:56 48 -2
in … shaky:10 -36 -13
in … she:-26 -19 21
in … shed:-28 -57 -50
in … shes:-36 -51 -43
in … shower:56 65 68
in … since:-25 -16 -23
in … sink:-46 -36 -51
in … sitting:27 -24 -25
in … skin:25 47 13
in … sleap:18 24 -1
in … sleep:25 -40 -33
in … sleeping:23 -23 -18
in … sluice:7 22 24
in … sock:4 15 -21
in … someone:19 26 27
in … sorry:49 37 49
in … spare:22 24 28
in … staff:11 21 -7
in … stairwell:9 11 24
in … station:-31 -21 -14
in … stay:25 18 20
in … stool:35 44 33
in … store:-15 -10 -29
in … syringe:51 53 48
in … talking:26 27 36
in … tea:57 62 61
in … teapot:41 40 38
in … teh:8 -18 -28
in … than:14 29 28
in … thank:-30 -12 -6
in … theatre:62 -4 -3
in … ther:-32 -28 -19
in … theres:-24 9 3
in … thing:-7 -21 -10
in … think:-29 -14 -5
in … thinking:-29 -11 -15
in … third:24 -2 0
in … this:-23 -33 -29
in … throat:-24 -17 -15
in … till:21 20 26
in … tin:13 27 21
in … to:-29 -4 -6
in … today:-49 -52 -23
in … toilet:23 26 11
in … toiletries:16 21 17
in … toilets:45 51 -14
in … tonight:-47 -33 -22
in … toolbox:-10 -11 -37
in … top:37 40 45
in … towel:20 25 26
in … tub:16 20 3
in … tunnel:-29 -13 -7
in … vestry:23 8 -5
in … waiting:21 41 20
in … walking:-20 -10 -8
in … wardrobe:13 22 43
in … water:38 37 46
in … way:23 -9 3
in … ways:31 22 -15
in … wednesday:28 33 39
in … wee:-25 -28 -23
in … weeks:-44 -22 -6
in … wen:43 52 6
in … wheelchair:5 11 21
in … which:-23 -18 -13
in … while:-39 -8 -1
in … wife:-23 -18 -13
in … wil:-27 -18 -16
in … wont:-31 -30 -30
in … woods:49 61 65
in … world:45 -19 20
in … wrong:24 26 -4
in … yard:45 39 22
in … year:19 11 -27
in … years:25 -2 -12
in … yesterday:48 43 3
in … youd:36 -5 -1
inbox:13 12 24
inch:-8 -23 -1
inches:-22 -5 -5
incident:-4 -1 0
incl:60 32 30
inclined:6 0 -1
included:42 24 -8
including:-23 -25 -16
incoming:-1 -1 0
increase:-25 -24 -15
india:-1 -3 -2
indoors:36 -7 -8
infection:-31 -47 -25
inflicted:58 23 35
info:-10 -5 -5
inform:19 14 14
inform my:24 20 16
inform … parents:24 20 16
information:18 -45 -31
informed:-10 -6 0
informing:0 1 -1
ing:21 28 -6
ingles:0 -2 -7
inhailer:-3 -4 -2
inhaler:-12 -1 2
initials:-15 -12 -4
inject:28 37 20
injected:70 67 73
injected every:22 24 30
injected … pen:23 28 32
injecting:24 34 -4
injection:-25 -8 -3
injuries:-15 -4 -2
injury:-6 -1 -1
ink:-3 9 16
inn:-5 3 33
inn wat:2 5 33
inn … a:2 4 31
innit:2 6 16
inpatient:-16 -4 -4
inquest:-29 -30 -22
inquiry:-4 -2 -1
insecticide:8 9 7
insects:21 18 19
inside:27 29 15
inside adn:-20 -9 -2
inside an:-25 -29 -21
inside i:-2 -22 -18
inside me:54 50 34
inside of:29 21 17
inside teh:34 32 32
inside … adn:25 26 5
inside … coat:-23 -17 -9
inside … hes:38 31 29
inside … i:41 17 -14
inside … not:49 29 -23
insomnia:-48 -36 -30
insomnia gang:-27 -26 -17
insomniac:14 15 19
insomniacs:0 0 0
inspected:-7 -7 -6
inspection:20 -14 -11
inspector:-1 -1 -1
insta:8 20 42
insta first:25 28 24
insta … snap:25 28 24
instagram:-31 -14 -3
instead:30 -53 -16
instead of:-23 -38 -8
instead teh:36 44 39
instead till:22 -3 -2
instead … at:3 -35 -2
instead … fixed:32 0 0
instead … here:38 -3 -2
instead … it:30 20 26
instead … takin:9 19 31
instead … teh:-9 -16 -21
instead … to:28 33 34
instructions:6 -7 -2
instructor:-7 -5 -8
insulin:32 26 51
insulin adn:33 41 49
insulin because:50 51 66
insulin in:37 43 18
insulin is:-41 -33 -31
insulin on:26 -3 6
insulin pen:-18 -21 -13
insulin pens:32 32 24
insulin … fridge:22 27 34
insulin … he:20 23 22
insulin … i:22 22 -8
insulin … in:-78 -74 -69
insulin … on:-1 0 -29
insulin … purpose:26 -3 6
insulin … this:-1 0 30
insulin … to:-2 -30 -5
insurance:-39 -3 6
insurance … teh:20 23 36
intact:-1 0 0
intake:0 -6 -5
intend:77 85 28
intend to:55 65 12
intend … be:41 32 35
intend … dead:44 33 35
intend … i:6 28 3
intend … my:54 57 -23
intend … see:2 5 -31
intend … take:36 34 -12
intend … to:-30 -33 -20
intending:9 16 -7
intends:40 42 -23
intends to:40 42 -23
intensive:-4 -6 -4
intent:41 47 -8
intent plan:20 19 -1
intent … teh:47 42 -1
intente:24 23 -1
intente suicidarme:24 23 -1
intention:4 3 3
intentions:6 23 -2
interest:-36 -20 -9
interested:-21 -11 -6
interesting:-33 -12 -11
interfere:0 3 0
international:-8 -8 -5
internet:-18 -19 -7
internet teh:-2 -23 -6
interrupted:-4 -3 -3
interval:-1 -1 0
interveiw:-6 -4 -1
interview:-62 -54 -54
interviews:-12 -7 -6
into:-17 -1 3
into a:23 58 62
into her:-25 -21 -12
into it:-38 -34 -39
into me:39 31 29
into my:54 56 -5
into recovery:0 0 -22
into teh:27 15 34
into … adn:49 38 36
into … after:-2 0 27
into … because:0 -1 -26
into … box:-25 -43 -20
into … door:-9 -6 -23
into … dosette:43 45 34
into … glass:35 37 35
into … he:19 21 32
into … home:-20 -23 -17
into … i:-29 -18 -17
into … id:21 -1 0
into … jam:39 40 40
into … jar:39 40 40
into … school:27 26 26
into … sea:47 50 43
into … sock:-8 -8 -26
into … teh:-21 -29 -27
into … under:22 21 -3
into … up:23 22 -7
into … wall:31 20 35
intrusive:-30 -18 -5
intrusive thoughts:-29 -19 -5
invented:-26 -14 -1
inverness:-10 -1 1
invigilator:-2 0 0
invisible:37 32 36
invited:8 17 -1
invited to:14 22 2
invoices:0 -3 0
involve:-10 -6 0
inyong:0 0 0
ipad:-2 2 -8
ir:-75 -8 -1
ireland:-1 -1 0
irish:-14 -8 -2
irl:1 4 -31
irme:-21 -7 0
iron:26 32 -11
iron on:22 24 -15
iron rushing:-24 -23 -4
iron … i:20 23 21
iron … looks:-23 -20 -8
iron … my:41 40 -17
iron … nobody:-24 -22 -7
ironed:-28 -25 -22
ironic:39 47 6
ironically:0 2 -8
ironing:-32 -22 -17
irons:-6 -4 -4
is:18 27 43
is a:-20 4 13
is about:-21 -29 -38
is anymore:35 44 -1
is anyone:22 12 18
is approved:46 51 48
is asleep:22 19 42
is away:-29 -17 -19
is back:39 -28 -14
is bad:-5 -22 -21
is beating:34 37 84
is bought:32 27 13
is breathing:8 5 31
is buried:21 22 24
is burning:-34 -31 -28
is by:26 21 14
is changing:11 21 -2
is checked:8 23 23
is cleaned:17 13 -24
is cold:26 -1 3
is collecting:-28 -24 -17
is coming:26 27 13
is counting:26 -26 -26
is cut:28 28 41
is cutting:1 0 -38
is dead:-51 -36 -21
is done:-27 -20 -15
is drunk:53 48 44
is empty:66 34 34
is enough:37 47 48
is envy:38 16 -1
is every:2 -32 -3
is far:-22 -10 -6
is fifteen:16 21 -5
is filming:21 17 23
is fire:40 41 38
is fixed:25 23 18
is foaming:24 27 31
is for:-3 -30 -24
is from:-18 -26 -23
is funny:-35 -31 -28
is geting:-12 -4 -22
is gone:21 31 5
is good:-30 -26 -8
is goodbye:-73 -76 -77
is half:59 61 59
is he:-28 -25 -16
is heavy:18 19 33
is here:30 19 29
is his:-28 -22 -14
is hitting:3 4 22
is holding:6 11 27
is i:-38 -27 -43
is im:5 -36 -42
is in:55 41 29
is inside:35 -8 1
is its:-25 -12 -9
is kicking:9 12 21
is kil:31 7 -1
is laid:23 25 22
is late:-6 -9 -27
is left:-22 -13 -24
is locked:28 31 27
is long:16 -32 -25
is longer:26 28 36
is looking:23 17 -15
is loud:55 -22 9
is lowest:16 17 22
is mad:54 53 51
is made:18 20 -11
is making:28 8 5
is massive:44 -29 -2
is me:99 116 77
is missing:-26 -16 -6
is my:-28 -20 -6
is nearly:-20 26 47
is next:46 40 24
is no:-37 -56 -49
is off:-22 -53 -57
is on:20 33 26
is one:-21 -22 -9
is open:29 19 2
is our:47 38 37
is out:-22 -21 -17
is outside:22 24 38
is painless:5 8 28
is round:24 30 35
is running:23 15 4
is saying:18 15 -22
is scheduled:13 14 22
is set:21 24 30
is shouting:65 44 51
is signed:27 29 31
is sleeping:41 37 38
is slow:67 60 63
is small:27 23 18
is sorry:20 19 23
is spinning:38 33 31
is standing:6 20 20
is starting:3 27 -1
is strangling:20 21 47
is strong:27 -12 -24
is such:-22 -10 -2
is suicidal:67 58 -25
is suicide:21 22 -2
is talking:59 56 54
is teh:-20 -17 -49
is tell:51 40 -4
is telling:20 3 -4
is that:-18 -22 -15
is ther:-44 -68 -57
is threatening:20 25 -59
is tied:-30 -33 -39
is time:21 19 -5
is to:-4 -14 -23
is tomorrow:25 38 30
is turning:22 16 10
is typing:24 30 29
is unconscious:50 42 40
is under:32 20 26
is waiting:73 43 -41
is wat:-13 10 -40
is wedged:47 47 47
is where:42 85 77
is why:38 25 21
is with:22 23 30
is wrapped:8 9 24
is yours:24 16 15
is … about:-20 -15 -32
is … after:32 42 26
is … am:-8 -1 -22
is … anniversary:25 30 27
is … as:-25 -10 0
is … asked:17 22 -2
is … at:0 10 21
is … away:-11 -33 -35
is … bad:15 21 5
is … banister:22 20 14
is … be:-41 -25 -87
is … been:-20 -13 -36
is … beter:-24 -11 -9
is … between:0 3 21
is … big:-24 -14 -9
is … blue:31 31 34
is … boot:-25 -26 -14
is … bottle:-21 -8 -9
is … bridge:18 14 30
is … brother:38 38 43
is … but:-7 2 -37
is … by:14 34 8
is … bye:48 53 52
is … calm:20 -24 -3
is … can:-5 -34 -1
is … cant:-9 28 12
is … car:5 5 -25
is … change:33 -7 -5
is … cupboard:41 31 30
is … cut:8 14 -44
is … danger:34 34 -2
is … dark:28 43 33
is … day:-19 -5 27
is … dead:37 27 -55
is … dei:-2 -89 -3
is … desk:-25 -20 -31
is … dog:16 21 -6
is … done:-32 -24 -17
is … dont:26 38 48
is … door:83 61 53
is … down:23 46 45
is … drawer:-29 -46 -21
is … drive:43 47 46
is … eating:25 22 3
is … end:29 23 30
is … enough:67 15 25
is … envelope:46 45 38
is … exam:-17 -17 -22
is … farewell:32 29 34
is … fault:-68 -68 -74
is … final:21 16 6
is … first:-20 -18 -12
is … floor:28 27 22
is … fone:-23 -2 -2
is … for:-32 -42 -39
is … forgive:46 51 43
is … funny:53 48 48
is … get:46 44 31
is … goin:-23 -14 -9
is … good:28 12 8
is … goodbyes:19 25 20
is … had:11 16 24
is … half:24 22 20
is … has:27 23 9
is … hav:-32 -25 -20
is … he:27 19 19
is … head:-24 -28 -36
is … hed:17 12 23
is … her:58 62 62
is … hes:15 28 42
is … hoap:-30 -6 -5
is … i:27 24 14
is … im:48 4 -4
is … in:-30 3 13
is … is:-48 -41 -43
is … isnt:28 1 -7
is … it:-27 -24 -38
is … itll:15 21 15
is … ive:17 13 32
is … joke:-51 -26 -15
is … keep:10 21 38
is … kil:45 50 0
is … kitchen:20 14 16
is … know:20 23 -13
is … last:-3 -27 -23
is … latch:22 23 21
is … left:14 8 -23
is … let:-72 -38 -35
is … leter:28 25 19
is … letters:30 21 17
is … lights:-19 -24 -23
is … live:65 42 -3
is … living:21 -11 -3
is … look:65 58 49
is … looks:4 21 21
is … mad:27 30 31
is … me:12 13 44
is … meant:-25 -13 -5
is … meme:10 10 -21
is … miss:38 12 0
is … monday:22 25 20
is … morphine:-43 -32 -20
is … mother:14 18 26
is … mothers:6 3 26
is … much:-26 -16 -19
is … mum:6 7 35
is … mums:-30 -22 -11
is … museum:-24 -23 -26
is … myself:36 48 -13
is … neck:23 29 34
is … needed:51 46 52
is … neighbour:23 26 -4
is … nice:8 17 40
is … nicest:19 -20 -6
is … nights:15 22 0
is … no:16 22 20
is … normal:39 43 17
is … note:87 89 95
is … nothing:-22 5 -6
is … of:24 -7 -31
is … off:-46 -33 -26
is … ok:-49 -11 -16
is … old:6 -10 23
is … on:30 46 34
is … once:-22 -17 -12
is … one:65 48 9
is … our:41 41 20
is … out:50 58 38
is … over:27 44 41
is … past:61 56 46
is … pension:27 31 29
is … people:85 65 80
is … petrol:23 17 27
is … plan:57 39 -9
is … pocket:31 41 45
is … press:24 -6 -7
is … put:26 18 17
is … right:22 12 37
is … roof:-7 -17 -21
is … ropes:52 52 51
is … round:58 50 29
is … said:-30 -11 5
is … same:-19 -33 -34
is … shaking:35 23 26
is … shes:-18 -21 -17
is … sister:-30 -30 -20
is … sorry:51 40 39
is … stronger:4 -19 -20
is … suicide:-25 -14 43
is … table:24 19 25
is … tablet:13 17 30
is … tablets:33 28 22
is … take:21 -27 -21
is … takin:33 30 32
is … tell:29 16 24
is … th:11 23 25
is … thanks:24 1 0
is … that:34 11 1
is … thats:-37 -35 -56
is … ther:53 67 60
is … they:63 75 73
is … thing:-31 -7 -50
is … think:38 39 14
is … thought:1 -21 0
is … time:-27 -46 -34
is … to:3 3 -26
is … today:-4 -22 -24
is … tomorrow:46 25 34
is … tonight:9 -52 -57
is … took:-51 -43 -35
is … towels:23 23 25
is … until:-29 -29 -2
is … ur:42 15 -34
is … use:29 -6 8
is … viaduct:34 34 30
is … wait:37 35 40
is … waiting:-42 -26 -22
is … want:40 61 -53
is … wat:-18 -26 -19
is … way:-31 -14 -35
is … wearing:42 -6 -10
is … wednesday:-17 -23 -44
is … wen:-34 -24 -15
is … wife:-25 7 11
is … wil:38 33 45
is … with:14 19 41
is … wont:40 43 32
is … works:-25 -27 -8
is … worth:22 -10 -7
is … would:31 -5 -1
is … yours:39 40 34
is … yourself:27 10 -1
ish:10 -1 -3
isha:-6 -5 -5
island:-1 0 0
isnt:75 57 55
isnt a:47 76 36
isnt an:-2 -21 -9
isnt answering:63 52 43
isnt breathing:43 45 51
isnt drama:23 27 -1
isnt enough:-3 10 -55
isnt for:23 31 28
isnt home:17 24 33
isnt i:-22 -11 -9
isnt in:7 12 28
isnt new:22 30 0
isnt suicidal:-28 -27 -3
isnt teh:-12 -18 -23
isnt that:-14 -29 -3
isnt till:27 26 34
isnt until:35 41 -2
isnt ur:-30 -18 -15
isnt worth:88 -25 -5
isnt … a:24 17 35
isnt … adn:-31 -20 4
isnt … any:1 2 24
isnt … awful:26 -1 -1
isnt … be:20 18 -1
isnt … fault:15 24 39
isnt … for:25 26 19
isnt … he:13 9 27
isnt … im:45 28 53
isnt … in:-34 -4 -4
isnt … is:-20 -17 -9
isnt … it:34 14 25
isnt … its:19 36 29
isnt … ive:-21 -9 -25
isnt … living:55 -28 -3
isnt … me:-69 -51 -34
isnt … my:36 12 38
isnt … new:24 42 0
isnt … next:37 44 -9
isnt … not:-33 -32 -37
isnt … of:-26 -11 -11
isnt … same:-26 -16 -2
isnt … shes:-33 -28 -10
isnt … story:16 19 25
isnt … that:-21 -8 -5
isnt … thats:31 -3 -10
isnt … theyd:23 -1 -1
isnt … this:31 -12 3
isnt … to:-18 11 -21
isnt … tonight:25 32 42
isnt … waiting:57 47 51
isnt … want:-9 -44 -3
isnt … wish:-26 -19 -10
isst:-11 -11 -4
issue:-50 -14 -6
issues:-32 -8 -6
ist:-2 2 27
ist zu:40 40 36
it:19 18 15
it a:20 -25 -15
it al:26 26 -18
it all:-34 -5 -6
it alone:-50 -48 -33
it an:48 28 32
it any:-73 -20 -6
it anymore:-43 -24 -8
it are:41 49 14
it arrived:23 32 30
it as:11 -6 22
it at:-30 -19 -7
it away:30 -22 -2
it back:17 -13 -32
it be:10 8 -48
it because:5 17 42
it between:-21 -15 -21
it bled:-29 -8 -14
it but:-28 -17 -23
it by:62 39 -30
it bye:38 34 35
it came:38 0 3
it can:-36 -41 -36
it cant:6 39 18
it come:11 18 24
it comes:-48 -32 -21
it cos:-41 -6 -9
it could:-11 -49 -12
it cut:28 -9 -5
it didnt:43 45 56
it does:27 9 -57
it doesnt:-32 -21 3
it dont:1 27 26
it down:25 16 25
it each:17 27 -4
it either:32 -12 -8
it enough:60 -10 -7
it every:-8 -2 -31
it far:22 19 15
it fast:-35 -35 -15
it feel:26 -3 -1
it feels:-13 5 -22
it felt:-24 -24 -11
it finishes:18 3 -23
it for:-42 -66 -43
it found:29 32 37
it from:39 19 -18
it gave:-32 -35 -10
it get:-28 -24 -29
it go:-36 -27 -22
it goin:47 49 -12
it gone:-43 -21 1
it good:-21 -7 0
it goodbye:14 16 33
it got:-23 -16 -10
it had:17 -22 -17
it hapen:55 8 -25
it happened:11 22 19
it happens:-8 -28 0
it hard:-4 28 -9
it he:-80 -73 -27
it held:-26 -13 -6
it hell:37 39 33
it hert:-39 -6 -8
it hes:18 14 22
it himself:50 18 -12
it hour:35 -18 -10
it how:-21 -7 -3
it i:-20 -16 -35
it id:35 -46 -25
it if:-39 -3 -6
it ill:-33 -19 -14
it in:32 18 26
it isnt:45 18 11
it its:-30 -19 -3
it ive:-7 -27 2
it keep:10 15 24
it keeps:2 19 28
it kills:33 61 -21
it lands:28 28 30
it last:6 -24 -7
it late:37 31 33
it lets:28 21 -2
it locked:15 18 23
it look:8 15 33
it looks:22 5 18
it makes:-34 -32 -2
it mattered:16 24 28
it means:-47 -44 -20
it more:9 -27 -30
it much:-15 26 -9
it my:-15 -50 -58
it myself:-74 -66 -59
it needs:-23 -23 -15
it no:35 19 -34
it nobody:-39 -14 2
it nor:27 21 19
it normal:21 23 9
it not:22 24 -28
it nothing:7 -6 -36
it of:-6 -37 -30
it off:20 29 44
it ok:-24 -14 -12
it on:15 16 46
it once:0 19 21
it open:43 49 57
it or:-30 -30 -24
it out:8 32 8
it passed:21 -30 -7
it past:-44 -5 -3
it pays:3 5 23
it rained:-21 -10 -5
it reading:39 36 40
it right:19 -4 -25
it ring:22 -7 -4
it rings:16 16 20
it said:20 28 22
it says:-18 -11 -23
it scares:42 4 -1
it second:60 38 35
it seemed:36 -3 -1
it seems:-34 -23 -13
it shaking:18 -24 -7
it she:-48 -34 -43
it shes:-31 -21 -15
it shook:35 -26 -16
it since:28 -31 -29
it six:44 -17 -6
it snapped:8 16 43
it snows:-34 -28 -24
it soon:44 51 -22
it sounds:-46 -20 -7
it starting:53 32 52
it stop:-22 -15 -11
it stops:40 46 9
it straight:-21 -15 -10
it sunday:26 25 19
it take:32 30 12
it takes:25 49 27
it teh:15 23 52
it ten:35 16 2
it thank:19 22 24
it that:16 25 7
it ther:27 -15 -9
it tired:6 7 28
it to:20 8 24
it today:50 50 59
it tomorrow:-29 -32 3
it tonight:15 26 54
it true:28 29 -3
it tuesday:31 42 54
it twice:55 20 -46
it u:44 13 13
it under:21 28 1
it until:-56 -26 -12
it up:0 -39 -38
it used:-20 13 -4
it waiting:25 32 -18
it was:19 22 5
it washed:55 50 53
it wasnt:35 44 61
it went:-26 -41 -31
it were:-11 -25 -7
it werent:15 19 -23
it whole:32 40 44
it wil:16 34 31
it without:-28 -20 -16
it woke:40 -1 0
it wont:15 30 15
it works:-35 -36 -15
it worth:-31 -2 -1
it would:16 26 -5
it wouldnt:-29 -15 0
it wouldve:33 17 0
it written:28 1 -17
it yesterday:45 60 -4
it … a:9 22 23
it … about:-46 -29 -26
it … accident:53 57 46
it … adn:12 -9 -20
it … after:29 35 22
it … ago:28 7 21
it … all:-20 -25 -18
it … am:42 23 22
it … an:28 46 30
it … any:12 5 25
it … anything:24 25 19
it … are:60 45 13
it … as:21 41 38
it … asking:-21 -8 -3
it … at:-20 -30 -3
it … away:3 -31 -37
it … b:34 36 -8
it … back:-31 -42 -40
it … be:37 35 43
it … because:8 20 -3
it … bed:26 25 14
it … been:11 -32 -8
it … behind:13 24 -2
it … bin:24 2 -13
it … blocked:-18 -25 -20
it … both:54 61 67
it … bought:12 6 -21
it … box:29 35 33
it … breakfast:34 22 31
it … breathing:12 23 -6
it … bridge:24 25 23
it … burning:11 22 30
it … by:0 -47 -17
it … bye:-66 -66 -59
it … call:-24 5 12
it … calm:33 27 -16
it … can:-30 -22 -11
it … candle:-23 -15 -6
it … cant:39 19 4
it … class:28 38 35
it … close:47 53 24
it … cold:36 41 36
it … comes:11 15 22
it … coming:7 9 25
it … course:-30 -21 -9
it … crossed:38 3 -1
it … dark:17 25 19
it … day:-45 -30 -40
it … days:50 47 33
it … decided:-21 -13 -35
it … dei:68 59 73
it … desk:23 24 20
it … did:13 8 -29
it … didnt:53 64 71
it … do:-11 12 -37
it … does:-42 -58 -24
it … doesnt:-47 -29 -35
it … dog:28 31 -11
it … dont:-19 -35 -34
it … door:22 33 -4
it … drawer:-55 -39 -34
it … easier:-31 -5 6
it … eleven:37 -7 -1
it … end:-45 -41 -11
it … enough:38 59 41
it … every:-20 16 -20
it … everything:56 5 -11
it … fault:31 40 47
it … feel:13 40 14
it … feels:-7 -28 -14
it … fingers:40 35 8
it … finished:22 22 25
it … fish:37 32 2
it … flatmates:21 22 24
it … fone:-2 4 24
it … food:37 33 31
it … fool:24 26 25
it … for:19 38 24
it … fortnight:-20 -15 -11
it … forty:-34 -23 -14
it … found:21 28 34
it … friday:-32 -18 -4
it … from:43 39 17
it … funeral:30 32 27
it … gave:-22 -18 -8
it … get:-2 37 53
it … glass:28 21 20
it … go:-11 24 44
it … god:-6 -59 -42
it … goin:56 -2 -15
it … gone:70 65 54
it … goodbye:76 74 74
it … got:19 28 37
it … grey:-24 -27 -9
it … had:-30 -27 -18
it … half:53 39 38
it … hand:-20 -8 -4
it … hands:32 46 55
it … hang:25 35 -1
it … has:-36 -15 -12
it … havent:25 -5 -21
it … he:17 20 -3
it … held:-26 -13 -6
it … hell:25 -13 -8
it … help:-24 -33 -16
it … her:25 13 28
it … here:19 15 20
it … hert:57 59 62
it … hes:51 54 47
it … hid:34 38 18
it … him:-21 -18 -23
it … home:-36 -18 -3
it … honest:23 -2 -1
it … honour:10 13 22
it … hour:67 54 19
it … id:60 -7 -12
it … illness:24 31 32
it … im:31 35 54
it … in:-9 -31 -11
it … intend:0 1 -33
it … isnt:27 3 -13
it … ive:31 -11 -6
it … jerking:37 38 45
it … joking:52 20 -2
it … keep:32 -21 8
it … kids:34 15 -8
it … kil:21 10 -1
it … know:15 16 -38
it … knowing:24 25 21
it … known:-22 -13 -3
it … laid:23 23 22
it … last:-31 -20 -17
it … late:-23 -15 -16
it … leave:-18 -19 -30
it … left:15 38 26
it … less:-23 -13 2
it … leter:38 40 35
it … lief:29 11 -12
it … light:49 53 65
it … little:-31 -30 -16
it … locked:18 21 -3
it … long:-33 -40 -22
it … longer:14 36 17
it … loop:21 -18 -6
it … lost:-26 -10 -5
it … lot:-26 -9 2
it … louder:4 21 18
it … make:-29 -19 -18
it … march:-29 -18 -6
it … mattress:-4 11 23
it … me:-10 -26 -70
it … meeting:-11 -26 -19
it … mine:21 22 32
it … minute:43 25 57
it … mirror:-11 -24 -15
it … missed:48 50 42
it … monday:1 9 -27
it … month:-37 -10 -1
it … more:-41 -38 -28
it … morning:15 11 32
it … moved:40 4 -1
it … much:-41 -16 -11
it … my:6 -7 -43
it … myself:-10 -39 25
it … nearly:-27 9 30
it … neck:50 51 59
it … need:-2 8 -23
it … neva:13 35 49
it … new:15 27 -2
it … news:15 21 -14
it … nice:39 20 38
it … night:24 -14 -11
it … nine:16 27 -9
it … nineteen:23 -16 -7
it … no:30 43 8
it … normal:17 10 22
it … of:12 22 28
it … off:0 -30 -23
it … ok:-23 0 -1
it … old:32 11 10
it … on:32 33 41
it … once:34 -10 8
it … one:-8 -30 -29
it … ones:26 25 35
it … open:-30 -18 -13
it … or:-20 -18 -15
it … other:-23 -28 -26
it … over:34 40 30
it … own:34 48 -38
it … paid:25 9 3
it … pain:-22 -22 -19
it … partner:34 -1 -1
it … past:57 55 54
it … peaceful:33 16 16
it … pen:17 21 23
it … people:-27 -18 -9
it … permanently:13 -24 9
it … plenty:35 40 -5
it … post:36 -9 -14
it … programme:29 -19 -9
it … purpose:-11 -24 4
it … put:-56 -41 -22
it … putting:-25 -20 -9
it … quick:60 63 32
it … quiet:11 -9 21
it … rafter:-26 -23 -25
it … rain:44 -2 -1
it … real:-12 -27 -19
it … right:26 2 -17
it … round:-20 -17 -12
it … said:-31 -25 -18
it … same:34 25 40
it … sat:32 32 46
it … scard:9 -23 -16
it … see:-18 -13 -24
it … she:-30 -33 -18
it … sick:11 -27 -1
it … since:-27 -30 -24
it … sister:22 -15 -3
it … sombody:-27 -20 -10
it … some:-4 -22 -8
it … something:26 17 -18
it … soon:53 48 43
it … spaces:89 72 -1
it … stay:-28 -20 -9
it … step:-27 -41 -39
it … stood:27 35 28
it … stop:28 17 52
it … stopped:6 24 27
it … stuff:12 24 17
it … suicide:-28 -18 -7
it … sunday:-34 -31 -29
it … swallowed:21 -1 0
it … sweating:25 12 21
it … take:61 61 37
it … tell:25 22 -8
it … texted:40 30 36
it … thanks:23 8 14
it … that:-45 -61 -47
it … thats:18 26 15
it … them:42 21 36
it … ther:-31 -13 -4
it … theres:23 19 17
it … theyre:2 -28 -10
it … thing:-36 -27 -16
it … think:72 25 12
it … thinking:-27 -10 -3
it … this:28 23 20
it … thought:40 35 -13
it … three:3 10 25
it … time:-34 -43 -29
it … times:10 -47 -25
it … to:6 -5 -30
it … today:-22 -17 -44
it … told:21 10 5
it … tomorrow:86 81 71
it … tonight:68 35 21
it … took:56 25 40
it … train:-22 -25 -17
it … true:-8 -26 -10
it … truth:2 -21 -3
it … trying:21 24 20
it … twice:21 24 -1
it … u:16 10 39
it … under:-10 -21 -3
it … until:4 14 26
it … up:24 24 -2
it … upstairs:23 12 -4
it … ur:-25 -27 -23
it … use:96 24 -15
it … used:24 59 62
it … wana:22 22 -1
it … want:22 25 19
it … was:-50 -44 -39
it … wasnt:31 13 7
it … wat:43 26 6
it … water:24 27 41
it … way:26 46 39
it … week:24 42 36
it … weeks:-30 -41 -10
it … weird:-26 -7 -1
it … wen:-16 -10 -25
it … went:10 14 38
it … were:-22 -17 -10
it … which:-21 -11 -1
it … while:55 53 76
it … who:26 -16 -5
it … wil:50 44 19
it … window:-29 -15 -10
it … wish:73 -6 -8
it … with:-16 -15 -28
it … without:22 -3 -2
it … wont:-45 -63 -39
it … working:-5 -4 -23
it … worse:-15 -23 -8
it … worth:-43 -12 -9
it … would:41 8 -7
it … x:7 28 30
it … year:-26 -22 -22
it … years:-20 -10 -8
it … youve:31 38 38
itch:11 -36 -30
itch … it:46 -1 -1
itching:19 -11 -4
itching for:32 0 0
itchy:-7 -8 -10
itd:58 37 10
itd be:37 -8 -26
itd … if:30 -14 -3
itd … its:5 18 21
itd … me:1 2 -22
itd … teh:20 6 -7
itd … to:21 21 12
item:39 46 39
items:-6 -2 -1
itll:38 47 59
itll be:71 91 113
itll hav:24 21 0
itll … a:61 45 31
itll … adn:-5 -48 -39
itll … after:-18 -19 -23
itll … be:26 23 6
itll … by:35 20 20
itll … dead:52 54 53
itll … i:45 17 27
itll … im:41 39 46
itll … next:2 20 22
itll … quick:31 36 45
itll … sunday:-34 -42 -44
itll … weekend:20 36 34
its:41 46 58
its a:-21 -14 15
its about:-16 -47 -36
its adn:-38 -22 5
its all:40 47 69
its around:20 24 27
its at:43 44 44
its back:89 14 -26
its been:7 -16 -21
its beter:-24 -6 -9
its cold:37 54 49
its coming:-43 -33 -40
its dark:27 3 -6
its days:16 25 30
its decided:26 20 23
its due:-22 -21 -18
its eating:-1 -22 0
its enough:53 29 45
its every:5 -38 -16
its falling:24 19 16
its fine:-25 -16 -8
its for:27 27 1
its four:-16 -13 -23
its friday:-66 -63 -70
its funny:-29 -11 -6
its gaping:-34 -26 -10
its geting:26 45 -40
its goin:-27 -36 -11
its gone:-26 -14 -19
its good:-41 -24 -23
its happening:87 95 83
its her:-27 -22 -27
its hi:64 65 61
its him:31 31 28
its his:20 19 23
its how:30 36 47
its i:59 48 38
its in:67 64 83
its information:25 -6 -4
its ive:22 23 26
its kicking:36 22 21
its late:28 24 24
its loaded:32 32 40
its loud:23 -7 -1
its lovely:33 26 25
its me:38 37 17
its monday:-36 -21 -17
its more:5 -24 -13
its nearly:45 54 59
its next:25 29 32
its nobodys:44 43 11
its not:-24 -3 -32
its november:45 -1 -1
its ok:42 7 4
its on:47 45 43
its one:-21 -5 -2
its over:21 25 30
its own:30 18 -7
its peaceful:27 16 12
its pills:47 53 42
its pumping:16 20 22
its quieter:14 14 24
its set:20 15 10
its settled:38 35 5
its slow:3 -33 -31
its stinging:30 32 2
its stopped:30 23 16
its strong:2 4 -22
its sunday:24 -10 -3
its tablets:-25 -19 -24
its taken:10 -34 -27
its teh:27 39 10
its ther:8 28 25
its this:61 60 73
its time:40 33 34
its to:-22 -1 -4
its tonight:58 55 65
its twenty:23 0 -1
its u:34 47 19
its up:65 69 74
its waiting:24 2 8
its warm:-26 -21 -18
its wat:59 24 -21
its way:-26 -36 -33
its wednesday:26 -2 15
its weird:-26 -30 -17
its wen:55 35 36
its why:-22 -14 -1
its windy:-20 -19 -17
its worse:34 10 -2
its worth:-32 -9 -10
its wrapper:9 25 -4
its written:-21 -6 -1
its … about:24 23 8
its … adn:-19 -27 -13
its … all:-27 -33 -19
its … am:-69 -51 -25
its … an:17 22 21
its … arm:49 51 41
its … at:-4 -21 -29
its … bad:-31 -18 -19
its … bathroom:34 32 50
its … be:24 23 26
its … being:0 -31 -2
its … bit:31 22 -6
its … breathing:20 17 25
its … by:35 12 -3
its … can:-3 -43 -32
its … cant:-8 6 -48
its … cliff:28 31 32
its … coat:34 36 39
its … come:7 8 -30
its … days:-3 -21 -15
its … decent:24 24 28
its … deep:36 65 0
its … does:-24 -13 -10
its … dont:15 45 36
its … door:52 18 24
its … essay:24 23 28
its … every:29 13 -6
its … father:22 20 33
its … fault:32 35 16
its … floors:-24 -21 -20
its … fone:45 50 53
its … for:-4 17 27
its … from:-32 -21 -19
its … go:28 7 4
its … goin:33 4 17
its … gone:24 25 42
its … good:-25 -11 0
its … goodbye:30 25 29
its … got:-22 -14 -10
its … hands:8 29 -1
its … hav:51 28 44
its … her:-33 -24 -20
its … here:-44 -17 -14
its … him:-24 -21 -16
its … his:-64 -45 -38
its … holiday:48 48 43
its … hour:-18 -23 -11
its … how:19 34 -17
its … i:21 24 13
its … id:36 0 -1
its … if:-43 -40 -29
its … ill:19 38 41
its … im:16 35 31
its … in:60 63 60
its … is:23 4 6
its … isnt:23 -26 -12
its … it:25 47 47
its … its:-25 -27 -26
its … ive:15 10 21
its … kids:-19 -28 -21
its … know:-28 -24 0
its … lap:41 52 49
its … last:-53 -58 -71
its … level:45 38 49
its … line:19 22 22
its … lit:13 28 45
its … look:44 43 56
its … love:23 24 16
its … me:-5 -51 -34
its … mins:36 32 35
its … minutes:-28 -24 -19
its … mostly:23 24 -11
its … my:30 28 41
its … neck:30 31 30
its … next:-21 -13 -8
its … nice:21 27 22
its … night:-16 -36 -4
its … noise:4 17 21
its … old:32 39 41
its … on:31 -4 -5
its … one:21 7 27
its … otherwise:40 29 24
its … out:4 -27 -24
its … over:0 11 23
its … path:27 30 32
its … people:39 -8 -6
its … place:-23 -16 -14
its … pocket:92 -7 -5
its … put:26 -3 -5
its … putting:22 35 35
its … rang:70 38 28
its … razor:56 48 54
its … right:-34 -31 -22
its … ring:2 10 -22
its … round:21 -9 -7
its … said:53 53 17
its … same:-19 -30 -12
its … saturday:22 21 18
its … say:33 -14 -15
its … school:-25 -2 -2
its … set:104 77 86
its … since:67 6 -5
its … six:-25 -14 -17
its … sorry:10 26 31
its … stop:6 32 -3
its … stopping:26 24 47
its … stronger:16 23 0
its … stupid:24 22 5
its … teh:49 28 26
its … tell:-36 -19 0
its … than:30 32 40
its … thank:34 25 29
its … that:-56 -34 -35
its … ther:-16 -20 -22
its … theres:42 -3 -11
its … they:-27 -17 -22
its … theyre:-23 0 0
its … thing:48 40 -15
its … think:45 43 28
its … third:41 20 5
its … through:43 42 20
its … today:-7 -2 -30
its … twenty:-20 -14 -11
its … two:-29 -22 -15
its … want:60 54 -24
its … was:53 53 -4
its … wat:-20 -22 -2
its … water:16 29 23
its … week:24 -12 -12
its … wen:32 10 5
its … were:35 39 35
its … who:42 46 36
its … wish:40 -1 0
its … wont:35 22 28
its … working:14 16 52
its … year:-32 -21 -11
itself:19 2 12
itself … adn:41 42 41
iv:22 33 22
iv … a:27 22 26
ive:45 46 64
ive accepted:29 40 24
ive an:19 14 25
ive been:-42 -39 -38
ive begun:48 63 23
ive blocked:-18 -25 -20
ive booked:-24 -19 -16
ive bought:-10 6 -23
ive carried:1 -9 -20
ive chosen:44 48 63
ive closed:51 -29 -22
ive come:32 -3 -3
ive decided:-5 7 -44
ive died:36 -5 -3
ive dropped:-33 -25 -19
ive drunk:48 47 39
ive enough:94 96 94
ive fed:37 41 63
ive felt:40 18 -2
ive found:-23 -19 -35
ive got:46 36 13
ive hardly:19 21 -12
ive held:36 29 43
ive her:18 31 -16
ive his:21 23 38
ive hung:-18 -16 -21
ive ironed:-17 -20 -16
ive it:14 39 42
ive joined:-31 -28 -20
ive jumped:-61 -54 -43
ive kept:23 32 43
ive killed:10 14 24
ive kissed:33 31 35
ive known:24 24 23
ive labelled:-56 -49 -43
ive left:88 100 79
ive locked:31 30 33
ive looked:33 -36 -20
ive lost:-66 -36 -29
ive made:44 47 51
ive more:40 47 -8
ive my:12 26 32
ive neva:-47 -42 -56
ive no:-52 -51 -48
ive nobody:-9 1 -21
ive not:-27 -52 -51
ive nothing:-1 -40 -20
ive noticed:-24 -20 -20
ive overdosed:75 73 72
ive paid:110 102 91
ive picked:32 30 19
ive put:-1 -25 -13
ive quit:16 27 -14
ive read:-38 -37 -28
ive run:13 23 14
ive rung:-3 -44 -32
ive sat:-7 -44 -26
ive saved:12 15 20
ive scored:1 1 -26
ive seen:26 38 41
ive sent:36 45 45
ive set:32 28 29
ive sharpened:32 17 21
ive signed:-28 -40 -20
ive since:-29 -20 -10
ive skipped:-1 5 24
ive started:106 89 -1
ive stood:19 25 -4
ive stopped:52 17 -21
ive swallowed:-65 -65 -60
ive swept:31 34 36
ive taken:87 105 95
ive teh:102 94 97
ive thanked:44 30 29
ive thought:78 59 7
ive tied:54 49 49
ive to:-37 -29 -30
ive told:34 -1 15
ive tried:-27 6 -20
ive two:14 17 34
ive used:79 83 -18
ive walked:29 -8 2
ive wanted:91 66 -85
ive woken:23 30 -37
ive wrapped:25 28 -9
ive written:24 45 57
ive … adn:35 24 32
ive … against:28 11 29
ive … alife:54 -3 -1
ive … all:69 65 74
ive … am:-8 -8 -49
ive … anything:15 9 27
ive … arguing:44 51 47
ive … as:49 60 48
ive … asked:-22 -21 -11
ive … at:42 -5 -47
ive … baby:6 14 27
ive … back:24 15 21
ive … bag:18 32 26
ive … bathroom:29 27 25
ive … be:41 7 4
ive … bed:28 27 21
ive … been:-21 -24 -18
ive … before:24 43 2
ive … belt:-50 -44 -28
ive … bench:17 25 31
ive … blade:15 16 -74
ive … blades:6 -20 -43
ive … bleach:27 35 22
ive … boots:-32 -25 -19
ive … boss:9 19 24
ive … both:14 14 22
ive … bottle:52 50 46
ive … bridge:23 21 13
ive … burn:39 44 40
ive … by:23 32 46
ive … cabin:35 34 31
ive … cake:-34 -29 -20
ive … cant:73 68 74
ive … chain:-56 -45 -39
ive … chest:35 35 39
ive … children:48 47 53
ive … coat:21 25 29
ive … collecting:45 48 49
ive … corner:-37 -39 -29
ive … crushed:9 16 21
ive … curtains:-40 -36 -35
ive … dads:-19 -23 -24
ive … date:-22 -17 -26
ive … daughter:27 -1 -7
ive … day:18 11 56
ive … days:13 13 20
ive … dead:17 27 -20
ive … do:-8 -4 -27
ive … dog:-11 -31 -22
ive … doing:-38 -28 -13
ive … dont:13 48 18
ive … door:18 18 20
ive … down:54 52 60
ive … drinking:39 -12 -1
ive … each:18 26 -6
ive … end:15 22 -18
ive … enough:-1 -14 -22
ive … everything:20 2 1
ive … expecting:18 -31 -28
ive … far:39 33 38
ive … felt:-2 21 -5
ive … few:34 -2 -2
ive … fits:42 48 20
ive … flu:15 22 12
ive … foot:24 22 16
ive … foto:-56 -55 -31
ive … four:-27 -23 -22
ive … get:-22 -21 -19
ive … go:71 65 61
ive … goin:-27 -10 -30
ive … goodbyes:54 48 32
ive … gun:26 24 23
ive … hair:-33 -27 0
ive … half:16 22 8
ive … heart:29 34 8
ive … him:52 56 40
ive … his:-34 -38 -24
ive … hoap:38 -25 -13
ive … home:-19 -10 -25
ive … hoping:37 9 -4
ive … hour:20 17 21
ive … i:8 24 24
ive … ice:0 -49 -12
ive … im:25 28 45
ive … insulin:25 32 -5
ive … it:52 58 32
ive … its:39 25 31
ive … ive:-23 -20 -25
ive … keys:21 30 21
ive … kids:26 26 32
ive … kil:3 34 58
ive … kitchen:-58 -57 -53
ive … knife:-6 -4 -26
ive … laptop:11 -25 -17
ive … last:58 56 48
ive … left:40 31 53
ive … legs:21 26 0
ive … lief:12 21 15
ive … long:36 -4 -4
ive … look:4 0 -22
ive … looking:86 47 36
ive … lot:-82 -82 -77
ive … maid:37 41 45
ive … manager:3 21 41
ive … marks:14 11 -23
ive … me:25 25 26
ive … means:17 14 37
ive … minding:11 6 -44
ive … mine:81 69 68
ive … morphine:57 49 36
ive … much:35 44 67
ive … my:-9 -44 -33
ive … myself:38 58 78
ive … need:26 28 4
ive … needed:-24 -15 -13
ive … no:-12 -73 -57
ive … nobody:-10 -9 -23
ive … not:54 78 61
ive … note:22 32 13
ive … nothing:3 -27 -19
ive … number:31 32 -11
ive … nurse:3 -21 -17
ive … off:11 32 30
ive … old:25 32 41
ive … once:-15 -10 -21
ive … one:-56 -53 -48
ive … out:16 34 -16
ive … past:61 49 41
ive … patches:-39 -44 -34
ive … peace:23 11 11
ive … pillow:24 22 43
ive … practice:14 13 22
ive … pressing:22 21 -3
ive … put:6 21 26
ive … putting:2 8 21
ive … quiet:-23 -13 -13
ive … ready:27 27 33
ive … right:22 22 26
ive … roap:27 31 16
ive … round:13 -12 -22
ive … same:22 23 -2
ive … sat:12 -3 -31
ive … second:-27 -17 -18
ive … seen:-3 4 -21
ive … seizures:26 32 30
ive … self:32 32 -1
ive … sick:26 30 34
ive … since:-49 -44 -36
ive … sleeping:-16 -23 -1
ive … slept:23 26 -6
ive … sombody:55 52 43
ive … some:-27 -20 -10
ive … somewhere:0 -27 -11
ive … sorry:35 20 28
ive … spray:-27 -26 -8
ive … standing:21 -7 0
ive … stones:-20 -19 -16
ive … strip:-7 -4 -32
ive … suicidal:-27 -34 -4
ive … sunday:26 28 36
ive … sure:51 45 39
ive … takin:49 34 -21
ive … teh:101 97 86
ive … tell:-27 -27 -23
ive … them:41 56 40
ive … these:44 21 32
ive … they:42 15 -2
ive … this:-12 -20 -48
ive … thoughts:-23 -18 -4
ive … three:-26 -28 -29
ive … through:20 33 10
ive … times:49 24 0
ive … to:37 26 35
ive … today:27 20 17
ive … told:25 -17 -12
ive … tonight:51 48 51
ive … train:52 48 49
ive … twice:27 33 -9
ive … two:20 15 45
ive … u:20 23 23
ive … under:23 25 26
ive … up:61 79 47
ive … using:-41 -32 -8
ive … waiting:48 32 40
ive … want:33 11 -5
ive … wanted:23 -19 -9
ive … wanting:13 27 -11
ive … was:-24 -1 -8
ive … wat:18 18 28
ive … way:27 48 51
ive … wednesday:16 10 26
ive … with:-21 13 -24
ive … wrists:-73 -72 -33
ive … writing:35 -2 0
ive … year:25 -4 -4
ivor:-5 -6 -5
iykyk:30 9 24
j:47 65 -3
jab:-29 -20 -23
jabbed:10 14 25
jack:85 0 4
jacket:23 18 25
jacket … a:36 28 41
jacket … in:17 10 22
jacket … teh:-40 -34 -15
jade:2 2 1
jaffa:-5 -2 -2
jahre:-21 -23 -6
jahren:-23 -24 -6
jai:73 95 52
jai avale:50 48 63
jai des:90 94 -9
jai … de:24 22 -15
jai … je:21 28 5
jai … les:19 20 28
jai … me:42 53 -8
jai … mes:18 18 26
jai … mourir:49 6 -2
jai … tous:22 22 31
jail:-21 -5 -5
jailed:-2 -2 -1
jaimerais:85 -3 -1
jaja:-4 -4 -1
jajaja:-23 -2 -1
jam:-5 1 -7
jam jar:34 37 29
jamais:23 -13 -2
jamie:-1 0 -1
jammed:2 3 -10
jams:-4 -3 -3
jan:7 0 -2
january:-17 -2 -14
jar:3 10 6
jars:-8 -2 -1
jas:-3 -1 0
jaw:21 31 6
jaws:0 0 1
jay:0 -1 -3
jazz:-3 0 0
je:101 98 63
je commence:23 23 31
je me:18 25 28
je pars:-20 -9 -6
je pense:44 51 -13
je vais:7 33 21
je veux:51 58 -17
je voudrais:35 -18 -7
je voulais:36 39 14
je vous:42 37 40
je … dites:19 19 20
je … en:25 27 -12
je … encore:38 41 -1
je … etre:41 -6 -2
je … finir:25 27 -12
je … jai:0 1 -28
je … je:35 63 52
je … la:54 32 41
je … le:-28 -28 -35
je … me:14 46 -36
je … morte:31 10 10
je … mourir:56 29 10
je … pas:-37 -19 -2
je … plus:49 8 -28
je … sauter:49 46 46
je … suicide:17 23 5
je … suicider:16 20 -87
je … suis:31 37 24
je … sur:-23 -28 -16
je … tuer:48 54 58
je … veux:4 -20 -3
jealous:72 -29 -15
jean:1 9 18
jean adn:25 25 20
jean … sorry:29 27 25
jeans:-21 -18 2
jeden:13 20 -26
jeden … und:11 10 -39
jeep:6 8 26
jelly:-32 -21 -20
jemand:-2 -2 -1
jen:-52 -43 -5
jen peux:-36 -30 -1
jen … jai:-36 -30 -1
jen … plus:-36 -30 -1
jeringa:31 30 28
jerked:57 59 50
jerked adn:11 9 20
jerked all:14 20 27
jerked … over:14 20 27
jerking:85 78 84
jerking adn:53 53 67
jerking all:18 18 22
jerking … i:18 18 25
jerry:-6 2 15
jerry … in:2 14 22
jess:0 0 -1
jesus:17 34 -31
jet:-15 -5 -4
jetais:-1 -1 0
jetty:-5 -3 -2
jetzt:12 15 38
jetzt und:0 20 -2
jewellery:1 1 -6
ji:1 4 8
jigsaw:-12 -8 -9
jigsaws:-6 -5 -7
jim:-1 -1 0
jittery:23 -4 -2
jitu:-7 -7 -4
jk:41 69 74
jmup:39 47 75
jmup at:33 19 27
jmup from:66 73 84
jmup im:-24 -16 -7
jmup in:-33 -16 -7
jmup its:-30 -18 -16
jmup not:30 28 33
jmup of:29 30 26
jmup off:-72 -72 -74
jmup on:-40 -36 -26
jmup out:-78 -93 -67
jmup to:45 35 37
jmup wen:51 53 52
jmup … a:-8 -8 -24
jmup … adn:-18 -22 -12
jmup … bridge:31 33 -3
jmup … every:-35 -40 -19
jmup … i:4 12 -29
jmup … is:-22 -16 -20
jmup … it:26 25 51
jmup … my:58 59 47
jmup … of:-65 -73 -52
jmup … teh:35 18 45
jmup … terrace:23 24 26
jo:15 17 22
jo … lad:40 38 37
joans:-29 -15 -10
job:-10 -7 -21
job adn:14 -21 -13
job its:26 7 0
job my:26 30 -1
job … adn:37 45 46
job … i:-5 -24 -6
job … it:26 9 0
job … to:-3 0 -22
job … want:29 2 0
jobcentre:-2 0 0
jobs:21 -29 -31
jobs today:70 -1 0
jobs … adn:58 -6 -2
joburg:-3 -2 -1
jodie:40 37 45
jodie … her:40 37 45
johnny:7 15 30
johnny cash:7 15 30
join:46 34 44
joined:-5 -2 -2
joined teh:-46 -39 -22
joining:-4 -7 -19
joining my:-19 -20 -20
joining … arthur:-19 -20 -19
joint:-9 -7 -2
joints:-2 -1 -2
joist:-2 -1 1
joke:-18 -7 -13
joke i:21 13 -1
joke … teh:20 18 22
joked:-1 0 -1
jokes:11 33 -24
jokes about:12 33 0
jokes i:-2 22 -2
jokes … i:-2 25 -1
joking:78 18 -21
joking anymore:27 18 0
joking this:-22 -13 -2
joking … it:39 2 -6
joking … time:-22 -13 -2
jollof:-19 -1 -1
jolly:-3 -4 -2
jolts:49 48 52
josh:0 0 0
journal:-12 -21 -2
journey:8 20 34
jours:40 44 -6
joy:-37 -28 -15
joyce:3 2 2
jst:0 0 0
judge:16 0 10
judge adn:41 17 0
judge gives:18 21 16
judge says:10 14 31
judge … both:46 14 -3
judge … her:18 22 16
judge … i:10 14 31
judged:-9 -7 -3
jug:9 8 17
juice:-13 -13 -7
juliet:-13 -12 -7
july:-10 6 -21
jumped:4 -10 -7
jumped i:-25 -21 -6
jumped off:-24 2 7
jumped … a:-5 -22 -17
jumped … i:28 45 15
jumper:-40 -30 -24
jumper … teh:-26 -24 -23
jumpers:-1 0 0
jumping:132 143 151
jumping off:-45 -45 -46
jumping … a:-40 -39 -39
jumping … it:23 29 35
jumping … of:-23 -8 -25
jumping … teh:25 14 12
jumps:8 7 14
jumps … pier:23 21 26
jumpsuit:-10 -10 -8
june:17 21 -7
june adn:-21 -17 -17
june … kissed:46 39 41
june … my:44 49 63
juniors:-4 -2 -1
jusqua:0 -1 0
justice:-1 -1 0
jy:57 57 53
jy vais:26 27 24
k:60 69 39
k m:5 9 -24
k … s:15 14 -29
kaffee:-15 -14 -9
kalt:0 1 0
kann:32 39 -5
kann nicht:34 36 -1
kaput:4 7 -2
karaoke:-36 -21 -15
karen:-7 -2 -2
karim:-1 -1 -3
kart:-14 -7 -12
karts:-23 -23 -19
katze:-3 -3 -1
kaum:27 31 37
kayak:-3 -2 0
kayaks:-17 -14 -16
kaz:-3 -1 -1
ke:0 0 0
keap:34 31 0
kebab:-8 -13 -11
keen:-1 -27 -20
keep:32 17 4
keep a:-38 -29 -17
keep being:42 56 63
keep blacking:34 40 35
keep burning:22 32 -2
keep counting:-21 -6 -2
keep dropping:32 34 45
keep forgetting:12 14 30
keep goin:-21 -31 -24
keep it:-59 -33 -20
keep looking:78 46 13
keep me:-43 -16 -5
keep my:-40 -43 -13
keep nodding:33 32 42
keep saying:33 43 -8
keep takin:8 22 -4
keep teh:-44 -29 -27
keep telling:45 -19 -26
keep them:-25 -14 -5
keep thinking:95 -20 -19
keep ur:30 0 -5
keep walking:-10 -10 -21
keep wanting:72 19 -34
keep water:49 41 19
keep wishing:50 -9 -7
keep … about:2 -21 -8
keep … adn:-13 1 34
keep … all:42 36 23
keep … any:9 12 -20
keep … at:26 -29 -22
keep … back:24 14 1
keep … because:61 66 -5
keep … blade:-50 -36 -14
keep … down:57 41 24
keep … from:-36 -30 -37
keep … had:1 3 -39
keep … how:-3 34 1
keep … i:60 90 27
keep … in:-29 -19 2
keep … it:45 7 -14
keep … kids:37 1 -22
keep … light:23 26 34
keep … mid:12 13 23
keep … myself:48 34 43
keep … of:30 21 10
keep … off:20 16 39
keep … on:18 13 24
keep … out:33 34 23
keep … over:24 22 -3
keep … patches:-21 -11 -4
keep … room:23 18 6
keep … said:21 16 10
keep … sick:30 52 57
keep … tablets:-26 -15 -13
keep … takin:-26 -10 0
keep … teh:23 -41 -55
keep … thats:26 33 2
keep … this:10 -27 -13
keep … those:19 23 23
keep … to:30 1 -13
keep … ways:-44 -17 -7
keeper:-3 -15 -7
keeping:20 29 36
keeping her:23 24 29
keeping me:-26 -17 10
keeping … adn:31 31 27
keeping … for:-27 -29 -28
keeping … from:20 18 21
keeping … teh:-24 -24 -20
keeps:85 86 37
keeps asking:-23 0 -12
keeps dieing:13 -25 -1
keeps dropping:31 32 31
keeps goin:-29 -33 -22
keeps it:-32 -21 -18
keeps knocking:-25 -13 -3
keeps looking:-7 1 -20
keeps me:-22 -11 -22
keeps my:-9 1 -25
keeps our:18 24 -2
keeps saying:21 13 -45
keeps skipping:22 40 -22
keeps teh:14 35 40
keeps … adn:36 28 12
keeps … goin:62 64 58
keeps … hed:44 19 -15
keeps … hell:27 23 -1
keeps … hes:22 25 -11
keeps … his:-21 -20 -16
keeps … i:-35 -40 -22
keeps … in:0 -38 -55
keeps … me:6 -5 -29
keeps … my:9 20 19
keeps … papers:27 31 -2
keeps … shes:22 -1 -3
keeps … to:35 36 31
keeps … up:60 62 0
keeps … we:20 23 0
keeps … with:36 39 -4
keine:-2 -6 -1
keiner:12 8 -4
keith:-3 -2 -1
keller:0 1 10
keller heute:-17 -20 -10
keller … nacht:-17 -20 -10
kelpies:1 0 2
ken:-3 -2 -3
kennels:0 6 6
kept:32 23 36
kept a:31 9 14
kept her:-26 -21 -23
kept his:-51 -42 -35
kept it:-35 -28 -27
kept me:-22 -18 -12
kept my:12 21 22
kept saying:-22 -14 -9
kept teh:20 14 20
kept that:-33 -20 -19
kept them:42 43 51
kept these:19 20 26
kept thinking:20 -17 -10
kept waiting:41 53 56
kept … adn:29 13 -18
kept … back:51 56 63
kept … down:26 2 2
kept … for:36 16 21
kept … goin:-46 -29 -20
kept … gun:21 23 22
kept … her:8 5 21
kept … hes:30 6 4
kept … i:-28 -20 -17
kept … in:-20 -8 -8
kept … it:42 41 43
kept … leaving:21 8 12
kept … teh:-55 -45 -33
kept … to:19 28 30
kept … under:14 -24 -13
kerala:-9 -11 -6
kerb:-2 -1 -2
kermit:32 38 21
kermit sewer:11 11 21
kerosene:110 113 114
kerosene … teh:24 21 28
kerry:0 0 0
ket:27 27 11
ket adn:27 28 12
ket … adn:39 40 16
ketamine:4 4 -2
ketchup:-49 -10 -10
ketchup … teh:-22 -5 -6
kettle:-16 -7 9
kettle on:-30 -24 -18
kettle … adn:-22 -15 -11
kettle … is:73 65 60
kettle … off:26 18 35
kettles:18 26 24
kev:-2 3 5
kevin:-5 -2 1
kevs:7 8 15
key:31 26 43
key adn:-24 -19 -20
key from:23 25 25
key i:13 14 24
key ive:25 24 30
key off:-7 -25 -15
key to:26 28 19
key … a:21 19 21
key … cabinet:15 25 11
key … club:23 25 25
key … gets:-33 -25 -11
key … roof:32 28 24
key … swim:23 25 25
key … teh:20 32 35
key … to:47 52 47
key … wat:24 23 29
keyboard:18 25 38
keyring:-4 -3 -2
keys:0 -5 2
keys at:20 24 48
keys in:-25 -21 -19
keys to:18 27 12
keys under:-23 -24 -26
keys … her:24 21 20
keys … im:-25 -23 -29
keys … me:-21 -18 -10
keys … my:18 22 25
keys … of:47 -5 -6
keys … own:-26 -24 -15
keys … radio:28 30 31
keys … teh:1 18 24
keyworker:15 -12 -3
keyworkers:0 0 0
khalas:1 1 2
ki:-3 -1 -1
kick:-14 -10 -5
kicked:-49 -65 -15
kicked it:40 9 6
kicked teh:19 24 14
kicked … by:-26 -11 -11
kickin:-3 -4 0
kicking:30 5 20
kicking in:50 44 39
kicking … at:21 -12 -6
kicking … door:-1 6 24
kicks:-4 -2 -7
kid:29 39 10
kid adn:46 47 -25
kid … me:33 24 -6
kid … teh:-22 -11 -8
kid … u:12 16 20
kidding:-9 -29 -11
kidney:-10 -21 -17
kidneys:-4 -3 -5
kids:21 34 17
kids asleep:14 22 17
kids at:42 50 56
kids but:45 11 -1
kids daddy:20 24 43
kids get:9 19 26
kids hav:-24 -7 -4
kids he:-24 -22 -5
kids if:51 36 -2
kids im:24 20 7
kids in:-3 13 23
kids its:38 35 5
kids ive:-40 -27 -17
kids left:-23 -4 -3
kids want:-36 -27 -13
kids would:41 32 26
kids … a:21 -22 -12
kids … all:37 25 -9
kids … be:12 20 27
kids … been:-25 -2 -1
kids … dads:27 35 35
kids … down:26 31 11
kids … from:-37 -40 -27
kids … get:33 -2 -1
kids … if:3 0 -21
kids … im:23 25 17
kids … in:9 6 30
kids … it:-21 -10 -23
kids … its:54 46 59
kids … money:39 45 59
kids … my:-20 -16 -13
kids … no:-24 -23 -6
kids … not:-24 -10 -2
kids … on:-41 -17 -15
kids … over:-24 -4 2
kids … put:-20 -10 -6
kids … them:-29 -25 -24
kids … they:21 23 19
kids … up:23 21 27
kids … upstairs:24 25 20
kids … zoo:-25 -28 -22
kieran:-21 -23 -15
kiiiiillllll:0 0 0
kil:-25 -16 -40
kil her:-53 -50 -3
kil herself:49 47 12
kil him:-13 -16 -24
kil himself:28 24 -20
kil his:22 22 -4
kil it:21 -7 -4
kil me:-12 -17 54
kil my:9 16 -64
kil myself:-1 -8 -22
kil teh:7 17 -22
kil them:24 28 -5
kil themselves:31 26 0
kil this:-23 -16 0
kil whoever:-34 -30 -2
kil yourself:94 87 -15
kil … adn:8 27 -44
kil … after:10 19 42
kil … anyway:-24 -19 -16
kil … as:-32 -28 -7
kil … at:-34 -27 12
kil … because:37 42 -4
kil … before:-16 -23 17
kil … bought:0 0 -47
kil … brother:-72 -82 -11
kil … but:-18 -27 -1
kil … christmas:13 19 -25
kil … do:-12 -28 -14
kil … dont:17 33 -11
kil … evening:1 1 -22
kil … every:30 39 -1
kil … feel:-27 -18 -1
kil … goin:-22 -28 -22
kil … havent:1 2 -28
kil … hes:-38 -53 -19
kil … houseplant:-24 -21 -1
kil … i:-12 -1 -54
kil … if:16 25 -1
kil … im:8 10 -54
kil … in:40 40 12
kil … is:51 50 -80
kil … isnt:1 1 -34
kil … it:-40 -3 -17
kil … its:29 -13 2
kil … kids:20 26 0
kil … kil:38 6 -3
kil … last:6 -19 43
kil … my:-21 -24 1
kil … night:2 12 52
kil … no:21 -19 -62
kil … nobody:-36 -35 -16
kil … not:24 42 -10
kil … of:11 31 -3
kil … on:-12 -8 -31
kil … one:31 4 0
kil … self:104 106 -42
kil … shes:2 4 -27
kil … showed:20 26 59
kil … slef:25 28 -4
kil … stepfather:21 28 -2
kil … sunday:-1 1 -30
kil … teh:40 39 10
kil … than:15 23 -24
kil … that:3 -36 -13
kil … thats:11 24 32
kil … ther:20 23 9
kil … they:28 41 11
kil … think:10 37 0
kil … this:-83 -78 -35
kil … to:14 22 -18
kil … today:44 53 43
kil … tomorrow:52 58 49
kil … tonight:-20 -19 19
kil … tuesday:2 11 -31
kil … u:16 27 -10
kil … walked:-63 -69 -60
kil … who:35 40 -13
kil … with:25 23 25
kil … yourself:26 11 -1
killed:35 45 -23
killed himself:25 15 -1
killed myself:74 95 32
killed … adn:38 24 8
killed … i:39 23 -3
killed … with:43 32 -1
killer:-11 -5 1
killing:-6 19 -23
killing himself:-25 -4 -13
killing me:-27 -25 -20
killing my:20 22 -1
killing myself:68 87 27
killing … after:6 8 26
killing … all:44 50 34
killing … at:8 13 38
killing … because:33 43 0
killing … before:24 12 51
killing … dont:-4 3 23
killing … ha:18 16 20
killing … he:-25 -24 -1
killing … i:25 -3 -20
killing … im:-27 -20 19
killing … is:46 60 -54
killing … it:30 29 29
killing … ive:2 0 -20
killing … on:24 18 -8
killing … sounds:48 68 -8
killing … teh:15 33 39
killing … that:29 38 8
killing … tonight:8 11 33
killlll:0 0 0
kills:9 23 -29
kills me:14 28 -25
kills … it:23 32 -1
kills … kills:21 27 0
kills … teh:-21 -43 -5
kilo:-3 -2 -2
kilometres:-9 -5 -1
kilos:-22 -13 -35
kilt:-1 -1 0
kind:-3 4 -2
kind of:-33 -16 -34
kind to:-29 -23 -14
kind words:17 11 21
kind … hoping:12 22 -1
kind … i:-48 -5 -4
kind … in:-27 -32 -29
kind … is:47 49 53
kind … one:12 22 -1
kind … teh:26 15 20
kinda:0 0 0
kinder:6 12 20
kindest:32 -15 -11
kindest thing:39 -10 -7
kindest … could:34 -10 -5
kindest … i:29 -9 -5
kindly:19 -1 18
kindly adn:-21 -14 -5
kindly do:45 28 27
kindly inform:24 20 16
kindly … my:21 24 23
kindly … not:42 25 24
kindly … parents:24 20 16
kindness:18 1 4
kinds:-6 -3 -4
king:-10 -5 -4
kiosk:0 1 0
kirsty:-3 -2 -2
kiss:55 56 38
kiss teh:26 25 34
kiss … adn:20 23 1
kissed:22 23 41
kissed me:20 17 26
kissed them:22 19 14
kissed … adn:21 12 14
kissed … asleep:32 32 30
kissed … while:59 50 49
kisumu:9 7 -1
kit:-14 -15 -24
kitchen:20 22 27
kitchen adn:-40 -35 -21
kitchen floor:26 31 40
kitchen knife:-33 -28 -12
kitchen lino:24 33 39
kitchen with:56 24 20
kitchen … adn:-20 -23 -16
kitchen … at:56 44 43
kitchen … bit:-29 -28 -33
kitchen … im:-47 -50 -49
kitchen … me:-13 -24 -17
kitchen … my:57 54 32
kitchen … on:14 30 13
kitchen … one:1 3 -27
kitchen … that:0 -22 -11
kitchen … theres:14 20 -5
kitchen … tongue:-21 -21 -26
kitchen … with:26 34 8
kitchens:-16 -17 -14
kite:-10 -7 -7
kits:-15 -6 -3
kitten:15 20 -1
kittens:-38 -5 -13
kittens adn:-34 6 -6
kitty:68 67 62
kms:0 0 0
kn:0 0 0
knackered:-20 -11 -11
knee:-28 -5 -2
knee adn:22 11 11
knee … teh:34 35 32
kneel:5 3 -16
kneeling:-1 -2 -1
knees:-64 -47 -31
knelt:-4 -2 -5
knew:-12 -9 15
knew how:-35 -15 -8
knew it:8 13 31
knew … im:29 39 42
knew … was:52 40 42
knife:29 40 20
knife adn:-17 -22 -15
knife i:28 41 44
knife is:20 24 -15
knife on:24 25 -65
knife saying:28 27 30
knife under:-48 -41 -9
knife … adn:16 17 -25
knife … been:27 41 46
knife … cut:8 3 -21
knife … for:27 28 -14
knife … goin:6 7 29
knife … im:-48 -49 -33
knife … in:32 43 39
knife … isnt:3 4 22
knife … it:-28 -24 -12
knife … my:27 17 28
knife … of:24 5 6
knife … outside:-43 -35 -34
knife … pillow:-28 -19 -15
knife … says:6 6 22
knife … school:-21 -21 -10
knife … teh:-37 -42 -63
knife … that:11 12 27
knife … was:-29 -26 -15
knifes:67 70 68
knight:-4 -3 1
knit:-25 -14 -6
knitted:-17 -15 -2
knitting:-23 -14 -10
knives:5 7 -17
knives adn:0 1 -30
knock:8 21 36
knocked:15 -5 0
knocked down:24 -7 -4
knocked … teh:30 -3 0
knocking:-9 -2 6
knot:18 23 13
knots:-13 6 21
knots done:70 56 51
knots on:-28 -21 -16
knots … im:27 31 28
knots … teh:25 21 16
know:32 17 33
know a:35 39 39
know about:44 55 52
know adn:30 -22 -18
know for:35 39 32
know he:-23 -16 -23
know his:51 45 51
know how:1 19 27
know i:7 -24 -47
know im:5 -33 -29
know it:-43 -47 -38
know ive:23 29 14
know me:-14 -22 -14
know of:-27 -16 -9
know she:-31 -25 -22
know teh:41 35 24
know that:39 8 -17
know thats:-22 -5 -13
know they:-91 -28 -15
know this:-31 -20 -22
know u:15 -46 -14
know wat:3 30 -1
know wen:56 48 -13
know where:45 39 30
know which:26 16 20
know who:20 16 16
know why:32 49 25
know yet:14 22 25
know … adn:-22 17 45
know … after:19 30 31
know … all:-38 -10 -4
know … asking:23 9 2
know … be:-49 -20 -13
know … care:37 34 0
know … day:29 32 34
know … didnt:16 -25 -8
know … do:-2 -16 -42
know … does:-4 -4 -48
know … else:-4 -5 -25
know … feel:-20 -17 -10
know … for:-35 -25 -18
know … from:55 54 48
know … get:-23 -13 -7
know … go:41 -9 -4
know … goin:-18 -61 -27
know … got:23 -6 -13
know … has:-22 -12 -8
know … hav:-27 -25 -6
know … he:-8 -10 -25
know … here:-27 -6 -13
know … i:25 28 38
know … id:26 18 10
know … im:-39 -49 -36
know … in:77 84 93
know … is:-50 -36 -19
know … it:-22 -6 -13
know … its:-6 30 9
know … ive:-25 -11 -3
know … key:18 21 22
know … know:42 5 14
know … lief:-41 -6 5
know … lives:0 -27 -6
know … long:66 51 47
know … me:-29 -20 -5
know … mean:71 9 16
know … means:31 11 7
know … meant:21 24 15
know … monday:52 58 60
know … my:-34 -17 13
know … need:-36 -31 -25
know … neva:-21 -3 -3
know … on:23 31 20
know … one:-25 -3 -21
know … over:16 24 30
know … place:36 37 31
know … real:5 13 23
know … roof:59 60 62
know … say:-25 -10 -5
know … she:-23 -5 -3
know … teh:23 19 9
know … that:50 56 50
know … they:7 -5 -22
know … this:-30 -19 -10
know … tomorrow:19 24 12
know … tonight:49 26 18
know … took:30 -12 -16
know … train:-24 -28 -22
know … tree:-30 -23 -26
know … u:-26 -13 -18
know … want:-23 -11 39
know … was:-26 -3 -4
know … wasnt:33 39 33
know … wat:73 76 49
know … wen:20 6 0
know … went:37 37 -4
know … wil:-2 1 -22
know … worse:0 -22 -9
know … wrong:24 27 -11
know … year:34 29 27
know … years:36 -4 -5
knowing:-1 13 18
knowing that:-29 -25 -21
knowing u:48 46 43
knowing … all:22 21 21
known:7 16 32
known … died:27 29 21
knows:48 1 -2
knows about:31 38 48
knows every:-30 -20 -7
knows how:44 26 34
knows i:4 7 -24
knows im:8 -35 -31
knows ive:26 -2 -1
knows my:-22 -5 -4
knows wat:-32 -36 -16
knows … in:-28 -10 -22
knows … it:-32 -16 -8
knows … ive:26 15 9
knows … my:12 -23 -18
knows … myself:1 -41 0
knows … teh:42 38 49
knows … them:-30 -15 -6
knows … to:-6 12 29
knuckles:50 58 -9
knuckles split:57 60 -6
knuckles … adn:19 24 0
knuckles … did:44 43 -4
knuckles … it:39 34 -4
knuckling:32 -23 -16
knuckling it:38 -22 -9
kombucha:-9 -5 -6
kommt:-4 -4 -1
konnte:-15 -10 -3
kratom:-38 -24 -19
krimi:-26 -29 -13
kuchen:-24 -23 -14
kuchentisch:-9 -6 -5
kwame:-2 -1 0
kys:33 38 -58
l:25 69 58
l … are:59 67 69
l … world:59 67 69
la:4 32 40
la boite:33 29 35
la carta:43 34 40
la cocina:-38 -4 -2
la est:-19 -20 -20
la farmacia:-22 -21 -19
la grange:22 23 26
la jeringa:31 30 28
la mano:18 11 20
la mesilla:28 18 16
la noche:28 14 25
la vida:56 7 -9
la vie:52 48 -13
la … cest:21 19 20
la … chocolats:-22 -20 -19
la … en:-1 55 61
la … est:34 35 38
la … esta:29 16 15
la … je:-28 -20 -6
la … la:-63 26 28
la … me:-51 6 28
la … no:23 -28 -22
la … para:54 8 8
la … prete:18 19 24
la … que:27 -20 -19
la … somniferes:56 49 51
la … tiene:42 -22 -15
la … y:-25 5 4
la … ya:92 -3 3
lab:63 29 31
lab adn:6 22 18
lab … teh:12 26 20
label:28 26 26
label adn:-20 -34 -29
label on:52 49 58
labelled:18 18 20
labelled teh:-40 -37 -34
labelled them:-27 -19 -15
labelled … adn:-25 -22 -16
labelled … to:58 45 41
labelled … wednesday:15 19 29
labelling:-1 -1 -1
labels:-16 -17 -13
labrador:-6 -3 -9
lace:3 6 9
laces:28 27 17
laces … adn:-31 -23 -22
lach:-15 -8 -3
lachen:-14 -13 -2
lack:-30 -15 -12
lad:5 25 7
lad called:24 23 0
lad on:-17 -15 -20
lad who:-30 -27 -10
lad with:27 31 32
lad … i:32 31 37
lad … tracks:-20 -18 -12
ladder:-17 -9 -22
ladder … im:11 13 -22
ladders:0 0 0
ladies:-8 -5 -30
ladies … teh:0 -1 -27
ladle:21 20 -3
lads:6 27 21
lads adn:29 10 -5
lads been:-26 -21 -5
lads in:7 17 -29
lads who:35 25 42
lads … do:12 19 36
lads … get:34 24 44
lads … im:26 34 25
lads … in:-19 -22 -10
lads … of:48 32 -3
lads … unit:23 22 -13
lady:-18 -8 10
lady at:22 22 23
lady … nine:23 24 24
lady … number:24 24 25
lady … teh:-35 -36 -29
lady … to:37 37 38
laffing:-5 -2 0
lag:24 29 28
lager:-11 -8 -5
lagos:-16 -6 -6
lahat:0 0 0
laid:24 42 58
laid out:-4 7 27
laid … on:21 23 24
laid … teh:19 22 24
laime:4 3 4
lain:-13 -8 -11
laisse:2 1 4
lake:64 67 58
lake after:14 16 40
lake teh:38 39 57
lake … my:-21 -19 -16
lake … shift:-21 -19 -16
lake … teh:10 7 26
lamb:-41 -38 -41
lambing:-15 -5 -8
lambings:-5 -5 -10
lambs:-7 -10 -6
lame:-7 -6 -6
laminated:-2 -1 0
lamotrigine:-9 -7 -4
lamp:-36 -31 -23
lamps:-4 -2 -1
lampshade:-1 -1 0
lampshades:0 0 -20
land:29 26 23
land … my:18 22 24
landed:58 49 50
landed in:36 37 34
landed … teh:11 22 26
landed … toronto:24 11 13
landing:0 3 2
landlady:15 4 13
landline:-9 -6 -3
landlord:4 11 3
landlords:-9 -7 -3
landrover:-7 -5 -9
lands:34 38 52
lands on:17 22 22
lands … be:13 15 34
lands … my:29 29 30
lane:8 3 -1
langar:13 11 13
language:50 14 18
language i:30 33 28
language we:48 -1 -1
language … say:48 -1 -1
languages:-4 -4 -2
lanterns:-7 -7 -10
lanyard:-4 7 5
lanzarote:-20 -13 -12
lap:-11 -4 5
lap … it:-73 -75 -59
lap … on:20 26 25
lap … teh:17 21 15
laps:-22 -12 -5
lapse:65 -1 9
lapse is:36 0 0
lapse … teh:40 0 0
lapsed:-11 -3 -2
laptop:-4 -6 -3
laptop adn:40 25 30
laptops:-19 -5 -1
larder:21 22 24
large:-12 -10 -3
las:-33 44 31
las pastillas:73 60 61
las … de:-41 -6 -5
lasagne:-10 -8 3
lasagne … its:20 19 13
lasagnes:2 4 3
laser:-10 -7 -2
lashing:-15 -11 -7
lass:-1 0 0
last:22 16 18
last bottle:-46 -51 -48
last bus:39 31 22
last cut:-14 -7 -41
last evening:22 22 8
last freedom:22 21 -1
last friday:1 -28 -23
last hour:37 26 29
last im:-25 -18 -15
last lesson:54 54 50
last leter:-29 -24 -16
last line:-38 -14 -9
last login:18 20 17
last message:3 31 35
last minute:46 44 -4
last month:22 -58 -17
last night:33 64 -18
last of:33 44 38
last one:16 31 41
last payday:44 47 26
last person:53 44 43
last post:-12 -13 -28
last round:-21 -24 -20
last shift:-32 -29 -23
last song:25 24 26
last sunday:-25 -7 0
last thing:23 21 36
last things:48 55 55
last thursday:27 22 -11
last till:-62 -24 -16
last walk:37 38 42
last week:56 11 -13
last weekend:-33 -17 -20
last words:-22 -19 -11
last year:-21 -25 -25
last … adn:4 30 -10
last … after:70 -49 -25
last … an:17 22 -9
last … be:52 58 61
last … but:-22 -4 -1
last … by:51 48 38
last … did:-11 -12 -23
last … dont:23 18 18
last … earth:9 24 38
last … eleven:20 27 -3
last … ended:19 15 22
last … four:31 -12 -4
last … from:39 17 38
last … go:29 28 22
last … goes:21 17 17
last … goodbye:23 22 20
last … got:2 -23 -24
last … had:49 -4 -6
last … hav:-38 -24 -27
last … he:34 25 0
last … hear:46 50 52
last … her:-56 -48 -38
last … here:-42 -40 -32
last … hes:-12 -17 -23
last … his:-25 -13 -14
last … home:6 -22 -13
last … if:-21 -12 0
last … im:-34 -13 21
last … in:20 42 47
last … insulin:-25 -23 -24
last … it:-29 -17 -18
last … its:42 56 47
last … ive:1 2 25
last … know:-39 -26 -13
last … last:36 32 27
last … morning:-22 -19 -13
last … mornings:24 32 30
last … nearly:21 6 0
last … night:-42 -24 -3
last … nobody:26 54 8
last … not:16 33 36
last … of:-45 -29 -19
last … off:24 22 21
last … on:7 29 33
last … one:51 61 18
last … out:-27 -30 -20
last … over:-23 -17 -12
last … sat:35 -8 4
last … say:41 32 32
last … see:-4 8 22
last … sent:-27 -26 -23
last … sixty:45 -4 -3
last … started:27 15 0
last … sunday:21 17 21
last … tablets:31 24 28
last … teh:-23 3 -5
last … that:19 21 31
last … them:45 53 47
last … through:21 17 17
last … to:13 7 35
last … took:-23 -23 -27
last … type:-29 -34 -37
last … u:25 34 37
last … under:21 19 31
last … until:50 8 -15
last … up:14 19 42
last … wanted:53 48 36
last … was:45 43 4
last … wen:-38 -22 -14
last … which:-46 -20 -16
last … wil:13 20 22
last … wont:22 28 30
lasted:-16 -1 -4
lasting:0 0 -3
lastnight:39 35 -2
lastnight an:39 35 -2
lastnight … sed:39 35 -2
lasts:-5 -4 -4
latch:35 37 54
latch for:22 23 21
latch … a:33 31 33
latch … ambulance:22 23 21
latch … teh:27 27 33
late:-9 6 13
late adn:-36 -36 -28
late father:-24 -17 -11
late he:22 24 -7
late husbands:36 40 34
late to:31 39 39
late wife:31 9 0
late … be:34 31 34
late … change:24 24 22
late … goes:16 14 23
late … i:-25 -39 -32
late … me:33 31 26
late … my:21 22 21
lately:82 45 -44
lately adn:-26 -15 -8
lately i:76 64 -20
lately im:35 1 1
lately … want:5 21 -1
later:-13 15 -35
later … i:39 44 9
later … wil:24 33 -1
lates:9 10 1
lathe:0 0 0
latin:4 2 0
laugh:-23 -26 -26
laughed:-2 -2 12
laughed adn:-36 -18 -10
laughed for:33 34 38
laughed i:30 -9 -12
laughed im:17 22 22
laughed it:30 -11 -12
laughed wen:-21 -13 -10
laughed … i:13 20 28
laughed … me:23 1 11
laughed … off:46 15 15
laughed … thing:19 27 -1
laughed … wasnt:37 -18 -1
laughing:-13 -14 -13
laughing adn:19 17 21
laughing at:-15 -24 -21
laughing … teh:-23 -26 -21
laughs:28 35 36
laughter:12 -14 -4
laughter … teh:31 -1 -1
launderette:-9 -9 -3
laundrette:-5 -4 -2
laundry:-7 5 6
lava:-2 -2 -2
lavender:-14 -8 -3
law:-18 -18 -32
law adn:-19 -26 -26
law … me:47 52 -4
law … oiled:-23 -17 -19
lawn:-22 -20 -23
lawnmower:-15 -11 -9
lawnmowers:-11 -7 -1
laws:15 22 5
laws … me:31 37 -26
lawyer:-11 -6 -3
lawyers:-6 -1 -15
laxatives:66 59 -3
laxatives … night:45 58 -4
lay:-18 -19 7
lay by:14 10 22
lay … out:21 20 22
laying:-17 -17 -17
lays:0 0 0
lazy:-7 7 7
ld:0 0 0
le:-18 1 11
le la:-26 -23 -22
le pont:-28 -31 -24
le toit:21 21 26
le … a:-29 -4 -1
le … de:48 44 41
le … il:20 17 22
le … je:48 45 45
le … les:-17 -25 0
le … limmeuble:36 36 39
le … pour:35 37 41
le … vais:48 45 45
lea:-2 -3 -2
lead:-11 4 17
lead … teh:-24 -10 -9
leader:23 20 -4
leader … not:23 26 -5
leads:-6 5 4
leaf:-1 -1 -1
leaflet:-27 -25 -13
leaflets:-7 -8 -3
league:-17 -9 -6
leak:-6 -8 -9
leaked:0 -1 -1
leaking:-4 -4 -2
lean:10 22 0
lean esto:20 22 19
lean … ya:20 22 19
leaning:11 9 6
leanne:-1 -1 0
learn:-2 10 9
learn to:-22 -19 -9
learn wen:34 44 33
learn … teh:34 44 33
learned:-27 -23 -18
learning:-23 -17 -8
learnt:-16 -15 -10
lease:-8 -3 -1
leash:-5 -2 -1
least:-41 -38 -27
leave:8 36 60
leave for:7 8 29
leave he:-36 -40 -24
leave him:21 16 20
leave his:-45 -41 -26
leave is:3 10 24
leave it:-44 -34 -17
leave its:26 21 20
leave me:-27 -36 -14
leave my:32 38 -3
leave out:24 33 37
leave teh:-44 -40 -30
leave them:23 -3 -2
leave this:-28 -19 -36
leave u:45 37 31
leave … be:-21 -11 -16
leave … door:-40 -28 -21
leave … drug:30 42 39
leave … here:45 13 12
leave … i:6 6 33
leave … is:-25 -30 -14
leave … kil:17 17 35
leave … lief:18 23 21
leave … me:-36 -41 -12
leave … my:33 48 54
leave … to:25 33 8
leave … u:21 12 13
leave … wen:30 5 6
leave … world:1 24 -25
leaves:65 69 62
leaves at:-22 -23 -5
leaves her:34 23 -6
leaves me:26 23 -2
leaves … adn:6 11 21
leaves … at:11 9 26
leaves … i:30 24 -1
leaves … wil:18 23 -1
leaves … work:12 14 25
leaving:28 34 79
leaving adn:-34 -25 -15
leaving do:-20 -14 -9
leaving in:77 80 66
leaving my:24 19 18
leaving not:13 18 23
leaving on:-14 -17 -26
leaving teh:13 23 18
leaving tonight:24 26 28
leaving u:43 44 38
leaving … a:24 22 17
leaving … alife:14 8 26
leaving … good:-21 -16 -13
leaving … i:-23 -18 -4
leaving … is:12 16 26
leaving … not:25 32 33
leaving … of:42 40 31
leaving … teh:38 32 17
leaving … to:38 27 27
leaving … with:-24 -25 5
leaving … world:29 27 27
leben:40 26 -36
leben nehmen:20 22 -36
lebt:17 21 27
lebt wohl:17 21 27
lebt … ich:12 15 20
lecture:-6 -11 -6
lecturer:-2 -2 -2
lectures:-1 4 6
led:32 -15 -11
ledge:47 41 42
ledge outside:20 31 24
ledger:-5 -4 -4
lee:1 1 0
leeds:-2 8 13
leek:-1 -2 -1
leeks:-11 -11 -13
left:73 48 58
left a:-38 -37 -35
left adn:37 -7 -27
left alone:2 -4 -26
left at:38 -6 -7
left back:-22 -3 -3
left by:-21 -16 -4
left eleven:23 -5 -1
left for:55 -38 -55
left him:-32 -31 -17
left his:62 60 79
left i:3 33 -33
left id:65 -6 -2
left im:7 20 3
left in:-3 -31 -20
left it:-15 4 27
left me:4 -55 -24
left my:-27 -23 -26
left of:31 57 43
left on:-19 -17 -30
left one:24 30 31
left rehab:46 58 54
left she:27 23 -12
left side:33 21 38
left teh:15 33 30
left to:36 64 68
left us:-23 -9 -12
left … adn:24 52 69
left … at:-33 -29 -30
left … back:20 22 17
left … be:33 44 -22
left … blank:34 -3 -1
left … dads:37 45 53
left … dead:-39 -32 -27
left … do:-36 -22 -8
left … done:6 15 22
left … except:51 44 51
left … feel:39 -32 -25
left … fone:37 41 37
left … for:0 -9 -20
left … go:9 -1 27
left … gone:41 22 17
left … he:-21 -12 -7
left … here:0 -29 -6
left … hes:70 41 -19
left … his:-47 -33 -24
left … hoap:39 -11 -10
left … in:-21 -16 -22
left … it:29 30 48
left … its:89 48 53
left … light:24 22 20
left … look:7 0 -27
left … me:36 -15 -26
left … not:27 31 26
left … note:-36 -30 -30
left … of:28 6 -8
left … out:29 -9 -15
left … rent:-23 -13 -5
left … ring:-52 -42 -15
left … rings:20 24 26
left … say:51 44 51
left … sorry:23 22 23
left … started:31 -5 -3
left … suicide:24 21 20
left … that:23 -2 -12
left … ther:29 29 40
left … this:37 23 21
left … tied:28 29 31
left … times:36 14 -2
left … tonight:50 39 33
left … wait:3 23 1
left … watch:29 28 33
leftover:28 29 -11
leftover morphine:36 32 22
leftover tablets:-40 -30 -23
leftover … adn:25 8 0
leftover … from:-36 -29 -21
leftover … teh:-30 -19 -14
leftovers:-4 -3 -1
leg:5 9 -40
leg over:-44 -38 -18
leg … iron:-21 -20 -4
leg … teh:-41 -30 -24
legends:46 31 34
legged:-19 -14 -8
legion:-6 -4 -28
legion adn:-4 -2 -29
lego:-5 -3 0
legs:41 43 35
legs from:-34 -35 -37
legs kicking:17 -26 -14
legs over:39 40 54
legs teh:-8 -3 -29
legs this:19 24 -4
legs wont:22 -1 3
legs … other:-27 -23 -11
legs … teh:10 17 25
legs … thing:23 29 38
legs … to:-5 -24 -19
leicester:7 5 4
leichter:-13 -15 -3
leid:2 2 6
leisure:0 1 2
leith:-16 -6 -1
lemon:-15 -16 -6
lemonade:-14 -8 -6
len:0 0 0
lend:2 2 3
lending:-15 -15 -15
length:26 22 17
length of:34 35 29
length … flex:70 64 61
lens:-3 -3 -3
lent:-13 -23 -13
lentil:-1 -2 0
lentils:-5 -5 0
leo:-19 -14 -15
les:-21 -4 -6
les … et:20 22 24
less:3 -22 -13
less i:38 -11 -7
less if:-30 2 -14
less worry:25 -1 -2
less … a:17 24 28
less … for:26 29 37
less … i:-25 -10 -19
less … my:-28 -6 -10
less … not:52 -8 -10
less … teh:43 33 39
lesson:39 46 42
lesson ended:19 15 22
lesson … at:18 17 24
lessons:-12 -6 -2
let:32 39 55
let anybody:45 47 43
let anyone:-43 -34 -32
let go:83 39 41
let her:-25 -29 -18
let him:38 55 27
let it:-32 -11 -14
let mum:-20 -26 -28
let myself:-24 -23 4
let out:27 20 4
let teh:-29 -13 -1
let them:62 73 79
let this:19 21 17
let three:36 32 34
let u:-23 -20 -16
let us:-18 -16 -28
let … a:-21 -20 -12
let … at:20 23 14
let … by:26 25 30
let … dei:27 37 -7
let … do:-15 -8 -40
let … down:36 37 30
let … for:39 36 30
let … from:45 -7 -4
let … get:-25 -8 -12
let … go:28 16 26
let … hold:-24 -29 -17
let … ill:26 24 18
let … im:-17 -3 -24
let … in:-29 -8 -18
let … ive:37 34 28
let … known:-23 -13 -3
let … leave:22 19 37
let … make:-24 -17 -9
let … me:63 58 79
let … on:-60 -47 -40
let … out:18 7 24
let … say:29 32 41
let … see:7 11 29
let … sing:33 29 31
let … sleep:36 42 41
let … teh:14 -23 -22
let … tell:24 24 7
let … trains:33 30 30
let … wen:30 30 32
leter:-10 -1 -2
leter adn:35 44 33
leter for:-40 -45 -35
leter i:35 37 31
leter in:31 33 -10
leter is:23 27 26
leter said:24 -18 -13
leter to:-29 -28 -10
leter with:28 29 28
leter … a:21 26 30
leter … boot:47 48 -3
leter … he:28 29 34
leter … his:51 51 1
leter … i:21 -9 0
leter … in:-27 -21 -15
leter … it:9 17 29
leter … my:-43 -48 -24
leter … no:56 40 37
lethal:-8 -3 -3
lets:13 28 -19
lets say:-2 40 -12
lets … in:40 20 -4
lets … to:1 41 1
letterbox:48 46 40
letters:11 37 33
letters adn:-29 -13 -13
letters are:22 19 40
letters done:-49 -28 -28
letters in:-18 29 27
letters teh:60 61 41
letters to:-24 -25 -34
letters … amma:31 33 25
letters … in:12 23 23
letters … kids:2 1 -23
letters … my:-21 21 2
letters … on:-33 -36 -45
letters … swimming:23 20 17
letters … teh:28 31 45
letters … to:-26 -25 -28
letting:72 39 14
letting go:46 46 34
letting … from:37 39 20
lettuce:0 0 7
level:10 23 34
level … adn:17 28 22
level … barriers:-21 -24 -28
level … down:18 11 21
level … every:-26 -21 -12
level … goin:-21 -24 -28
level … over:24 21 24
level … teh:39 45 39
levels:-11 -7 -8
lever:-25 -13 -8
lexapro:-2 -1 0
lf:0 0 0
liaison:-4 -8 -5
liam:-5 -4 -1
liar:-4 -11 -7
librarian:-6 -1 -11
library:-43 -32 -30
library adn:-21 -2 0
library … a:-21 -15 -18
library … be:-23 -2 -4
library … ive:8 11 22
library … teh:-22 -13 -12
librium:-5 0 -1
licence:17 -15 -27
licence adn:25 1 -2
licence back:25 27 -3
licence four:41 0 0
licence i:47 -1 0
licence on:-59 0 -1
licence three:29 -3 -2
licence … a:35 -1 -1
licence … adn:16 32 -7
licence … teh:-39 -10 -9
licence … times:51 -10 -3
licence … want:47 -1 0
licensed:7 12 6
licensing:-1 -1 0
licked:-1 -4 -1
licking:-5 -2 2
lid:-26 -7 -25
lidl:-3 -1 -1
lie:45 32 23
lie down:30 35 38
lie i:-14 -20 -15
lie in:13 -31 -17
lie its:18 22 25
lie on:25 17 19
lie ther:22 -20 -14
lie with:24 37 -9
lie … for:15 41 27
lie … her:23 19 -2
lie … i:-28 -6 -17
lie … in:42 1 8
lie … teh:36 -10 13
lie … to:-15 -24 -7
liebe:-26 -21 -20
lieber:20 -8 -1
liebsten:29 -7 -2
liebsten tot:57 -4 -1
lied:81 81 42
lied i:36 52 46
lied on:46 25 1
lied to:10 -31 13
lied … dietitian:23 -31 -2
lied … face:9 -1 21
lied … her:54 39 42
lied … me:-23 -3 -1
lied … teh:37 -27 0
lied … to:15 29 -2
lied … want:15 29 -2
lief:15 19 0
lief adn:35 50 -46
lief ago:-21 -18 -14
lief at:11 12 32
lief back:-16 -43 -6
lief ends:31 36 10
lief has:33 18 18
lief if:58 -1 0
lief im:-60 -50 9
lief in:13 -9 24
lief is:22 -17 -55
lief isnt:85 -31 -6
lief it:30 19 -1
lief its:-22 -15 -11
lief last:3 -41 0
lief no:23 20 -9
lief nobody:1 2 -22
lief not:39 63 -56
lief on:20 19 60
lief out:-27 -14 -4
lief over:10 28 -24
lief since:3 11 -47
lief soon:2 1 -65
lief than:55 71 36
lief that:-31 -75 2
lief thats:15 28 -5
lief ther:9 21 -9
lief this:-75 -43 -14
lief three:42 -6 -1
lief to:6 -23 -29
lief today:-1 -30 -1
lief was:-20 -22 -5
lief wen:25 -3 -2
lief with:0 -1 35
lief yes:79 69 -9
lief … a:6 16 38
lief … about:23 28 56
lief … adn:68 40 18
lief … ago:42 -4 -1
lief … am:-9 -25 -12
lief … an:-32 -23 -8
lief … another:32 20 -4
lief … as:-24 0 0
lief … at:-21 -22 -11
lief … beleives:21 21 0
lief … beter:43 32 36
lief … bye:23 24 20
lief … cant:31 42 -19
lief … care:17 18 58
lief … day:10 26 -2
lief … do:36 42 -7
lief … dont:-14 -22 -9
lief … end:91 103 77
lief … for:6 31 34
lief … go:-25 -32 -31
lief … goin:-35 -41 -25
lief … got:16 14 23
lief … hav:42 -2 -20
lief … his:-2 -3 -46
lief … how:20 23 -15
lief … i:-24 3 -37
lief … im:-16 29 -22
lief … is:-27 3 21
lief … it:28 5 67
lief … ive:0 -10 -28
lief … know:22 25 -15
lief … living:-8 -20 -2
lief … love:26 22 26
lief … me:23 43 -8
lief … mean:57 29 -8
lief … mine:49 60 62
lief … morning:-81 -58 -9
lief … nobody:34 29 34
lief … not:36 8 21
lief … nothing:34 55 -3
lief … over:2 -23 -6
lief … same:19 21 -2
lief … should:50 40 0
lief … teh:-8 -20 27
lief … ten:19 20 14
lief … this:12 -16 -33
lief … to:-18 -41 -18
lief … today:3 5 -40
lief … want:9 -29 -2
lief … was:-43 -43 -7
lief … weekend:11 18 37
lief … weeks:45 -6 -1
lief … wen:25 37 -14
lief … which:22 16 -1
lief … worth:34 -25 -6
lief … would:112 6 0
lief … year:7 21 0
liegt:13 17 15
liegt … bereit:29 32 28
lies:-40 -13 -9
lifeboat:-7 -6 -6
lifeboats:4 6 6
lifejacket:6 5 6
lifejackets:-22 -13 -13
lifes:-12 -13 -5
lifetime:-2 0 0
lift:-7 -16 -11
lift to:-21 -18 -17
lift … adn:13 18 31
lift … teh:27 33 39
lift … to:44 -1 0
lifted:-16 -11 -9
lifting:-16 -8 -3
lifts:-53 -18 -14
ligature:-16 -11 -8
light:32 49 45
light enough:24 17 13
light fitting:38 35 35
light ive:-30 -16 -11
light on:26 38 40
light since:-27 -21 -15
light … adn:59 46 23
light … for:22 30 34
light … ive:33 -5 0
light … off:7 -25 -12
light … whoever:32 34 27
lighter:67 76 24
lighter in:16 20 31
lighter it:41 40 -6
lighter … my:25 28 27
lighthouse:-18 -17 -10
lighthouses:-5 -1 -1
lighting:-6 -6 -6
lightly:0 0 0
lightning:11 -14 -5
lights:26 17 28
lights adn:-9 -39 -28
lights are:-19 -22 -19
lights goin:30 3 5
lights off:38 37 19
lights out:47 42 33
lights … for:27 19 4
lights … my:-22 -15 -11
lights … off:24 2 -1
lights … on:15 19 21
lights … plus:-25 -14 -13
lights … tonight:29 27 26
like:0 0 0
liked:47 40 34
liked adn:21 20 22
liked to:40 25 12
liked … my:33 31 23
likely:-22 -18 -14
likes:-10 2 3
likes … in:23 25 30
liking:-2 -18 -9
lilac:0 0 0
lilies:4 4 6
lily:-7 -4 -3
lime:5 16 11
lime adn:-15 -13 -21
limerick:5 18 25
limerick letters:14 28 31
limerick … in:11 23 32
limericks:-5 -3 -1
limit:-6 -4 -1
limmeuble:36 36 39
limmeuble et:36 36 39
limp:53 55 44
linda:20 -9 -7
line:46 23 31
line at:76 -3 -3
line behind:59 66 68
line has:10 16 20
line i:-22 12 -31
line in:-89 -79 -63
line is:21 2 18
line my:23 -2 0
line of:45 45 46
line wil:32 36 32
line … a:-14 -23 -10
line … dont:49 5 4
line … down:46 17 6
line … go:34 40 29
line … i:61 -13 9
line … it:-39 -30 -24
line … me:23 1 5
line … my:-21 -14 -13
line … off:21 0 0
line … open:53 40 40
line … out:-13 -18 -22
line … poem:-37 -28 -6
line … teh:39 1 8
line … that:8 21 31
line … ther:44 47 37
line … to:43 26 4
line … want:20 29 0
line … we:19 22 22
line … wedding:21 0 0
lined:14 15 19
lined up:22 23 26
lined … for:27 31 30
lined … pills:-13 -18 -20
lineman:46 47 43
linen:-20 -6 -4
lines:25 18 -3
lines … teh:25 35 -9
lining:-1 -1 -2
link:-27 -15 -12
links:1 1 2
lino:-5 6 7
lino adn:-23 -25 -22
lino … my:-2 -1 -21
lion:-10 -8 -5
lip:31 28 17
lips:33 34 20
lips adn:33 30 28
lips are:-3 -9 -27
lips hav:14 12 22
lips look:34 39 44
lips … a:34 28 26
lips … adn:43 38 16
lips … blue:-24 -25 -25
lips … funny:26 27 27
lips … grey:6 5 -63
lips … he:-25 -26 -25
lips … purple:29 28 33
lips … wat:22 20 22
lipstick:-9 -4 -1
liquid:28 25 18
lirez:19 21 24
lirez … je:19 21 24
lis:-5 -4 -3
lisbon:-56 -38 -21
lisen:-3 -1 -1
list:-24 -8 -44
list adn:0 -5 -24
list in:32 31 -1
list … blazer:34 31 0
list … his:34 31 0
list … is:-35 -20 -14
listed:-3 -3 -1
listen:-48 -38 -26
listened:-8 0 11
listener:-8 -1 -10
listener adn:15 21 -5
listening:-23 -32 -19
listening … to:25 17 30
listo:-9 -6 -2
lists:4 3 8
lists … a:29 21 22
lit:4 7 14
lit … in:20 17 14
lit … it:13 16 24
literal:-29 -9 -6
literally:0 0 0
lithium:5 8 -3
lithium … i:37 31 0
litre:-2 -1 -19
litres:0 1 1
litter:0 0 0
little:29 40 51
little boy:68 71 16
little brothers:2 7 20
little cousin:-24 -23 -8
little forum:40 40 41
little girl:-12 -27 -21
little man:24 26 4
little one:54 59 35
little ones:44 36 38
little … adn:30 32 43
little … he:-32 -16 10
little … help:10 12 25
little … her:23 19 -2
little … i:-24 -14 -7
little … if:3 20 22
little … in:5 6 -24
little … is:21 19 -4
little … it:-34 -20 -11
little … my:26 11 17
little … of:39 18 21
little … she:-14 -11 -33
little … teh:33 18 3
little … to:-22 -19 -2
live:-2 17 -18
live adn:8 3 -22
live alone:25 21 9
live anymore:80 74 -1
live by:32 24 -4
live for:-10 -25 -19
live forever:-33 -11 -1
live i:-53 -16 4
live in:-20 -18 -9
live it:-27 -5 -1
live no:25 -2 -1
live or:-38 -45 0
live to:33 38 54
live with:-23 -7 -11
live without:-74 -23 -7
live … adn:39 31 -14
live … all:48 50 -9
live … at:25 27 28
live … dei:-32 -41 -2
live … dont:-59 -16 5
live … down:-27 -5 -1
live … got:-25 -27 -22
live … her:3 29 22
live … hes:-25 -26 -22
live … i:18 49 9
live … im:4 20 -13
live … my:-63 -38 -6
live … myself:38 29 -3
live … of:45 50 25
lived:-16 -11 13
lived … a:15 19 23
liver:-41 -35 -37
livers:-11 -9 -2
lives:36 10 5
lives … my:35 -1 2
lives … teh:-20 -8 -4
lives … to:-21 -13 -7
living:37 14 -3
living i:-22 -1 -4
living in:-27 -22 -12
living with:-31 -33 -8
living … adn:-25 -5 -40
living … am:36 -27 -1
living … im:17 23 -53
living … ive:36 -2 -7
living … my:-27 -10 -2
living … of:-21 -12 -6
living … u:51 52 53
ll:-13 -5 -6
ller:-14 -1 -1
llevo:-12 8 -7
lling:0 -1 0
lls:0 0 0
lmao:0 0 0
lmaooo:0 0 0
lo:9 -14 -23
lo he:-23 6 -4
lo pienso:22 28 -5
lo … que:23 0 -2
lo … vez:13 21 0
load:47 41 39
load of:50 41 46
load … adn:33 20 21
load … tablets:38 38 27
load … teh:23 19 -9
loaded:84 86 106
loaded adn:21 20 20
loaded it:44 22 30
loaded note:44 50 56
loaded on:40 40 40
loaded teh:-19 -20 -13
loaded … an:35 7 17
loaded … for:19 24 17
loaded … off:9 11 21
loading:-8 -15 -10
loads:18 19 20
loads of:30 28 30
loaf:-4 -5 -3
loan:-2 9 -9
local:-29 -23 -12
location:1 7 5
location off:22 21 13
loch:1 -1 1
lock:25 28 32
lock box:-24 -15 -11
lock is:31 26 22
lock teh:31 41 47
lock … it:41 39 42
lock … my:25 23 20
lock … tablets:-63 -62 -56
lock … teh:-40 -42 -39
lock … theres:33 35 20
lockbox:-2 -1 0
lockdown:15 18 30
lockdown adn:37 38 46
locked:18 18 23
locked adn:-42 -64 -52
locked from:53 54 52
locked herself:-25 -26 -20
locked in:48 42 35
locked it:-34 -27 -25
locked me:8 8 -28
locked nobody:-29 -18 -9
locked teh:15 18 28
locked us:4 4 25
locked … at:34 36 9
locked … care:22 26 0
locked … his:-19 -28 -24
locked … i:-19 -40 -38
locked … if:0 1 -40
locked … im:-34 -15 -11
locked … is:-30 -27 -26
locked … knows:-39 -22 -13
locked … out:-15 -10 -30
locked … teh:22 20 59
locked … u:38 29 1
locker:-24 -20 -20
locker … them:-22 -22 -19
lockers:-10 -8 -3
locking:2 5 -19
locks:10 10 -32
locks me:57 69 -31
locks … in:74 69 -25
locksmith:-9 -4 -4
lode:0 0 0
lodger:30 36 41
lodger has:11 12 24
lodgers:-2 -1 0
lodging:-1 -3 -1
loft:-41 -33 -27
loft hatch:35 32 16
loft ive:18 19 28
loft … a:-28 -24 -24
loft … adn:39 41 38
loft … been:-65 -62 -55
loft … has:-25 -22 -22
loft … im:62 60 51
log:52 39 35
log in:52 53 49
log off:30 -34 -34
log out:11 2 -36
log … adn:-1 12 -33
log … not:16 -33 -4
log … permanently:2 -53 -44
log … teh:23 -3 8
logged:-1 -1 -5
logging:13 19 29
logging off:0 7 31
logging … for:28 38 44
logging … good:5 11 26
logging … teh:14 22 16
login:21 22 17
logins:-3 -4 -7
logs:1 2 14
lol:0 0 0
lollies:-19 -14 -11
lollipop:-5 -4 -2
lolly:-3 -1 0
loneliness:-14 -9 -12
lonely:-47 -33 -19
long:3 1 -1
long adn:11 -25 -36
long as:-31 -29 -28
long bath:24 21 22
long before:-22 -28 -21
long bus:29 -1 0
long gone:-33 -32 -19
long illness:15 23 20
long it:-2 21 29
long one:20 24 30
long shift:27 18 10
long sleep:-11 -23 -2
long sleeves:35 52 -5
long teh:22 24 -2
long that:-31 -25 -10
long til:61 1 1
long to:-42 -12 -38
long way:-30 -29 -26
long would:-29 -10 -1
long … adn:-31 -30 -43
long … ago:15 27 -12
long … back:25 -6 -6
long … be:40 40 31
long … got:31 23 29
long … hav:-25 -3 -10
long … i:25 -14 -23
long … if:47 -18 -1
long … july:28 30 -1
long … leave:-23 -11 -8
long … man:21 2 3
long … medals:32 33 31
long … myself:11 19 30
long … new:39 32 -4
long … not:4 -33 -21
long … nothing:29 28 28
long … one:58 44 27
long … own:-27 -19 -8
long … round:-22 -20 -20
long … teh:-5 0 -30
long … thanks:-29 -20 -21
long … to:-45 -29 -29
long … u:22 -14 -7
long … up:62 77 74
long … was:25 30 36
long … wont:26 26 27
long … would:43 -15 -1
longer:34 23 9
longer adn:46 -1 -40
longer than:29 39 47
longer … be:23 31 21
longer … i:-21 -29 -25
longer … my:-23 -15 -2
longer … teh:26 5 9
longest:-2 9 6
longest … on:28 31 27
longing:19 6 -7
loo:-12 -3 -9
loo at:17 17 25
look:25 28 29
look a:13 23 25
look adn:-21 -45 -24
look after:80 83 81
look at:-6 -52 -54
look away:63 72 45
look for:-34 -36 -44
look i:6 13 29
look rice:24 26 28
look … adn:-1 -30 -20
look … any:7 -22 -5
look … colour:26 27 27
look … down:-22 -7 -5
look … for:16 18 24
look … from:34 39 40
look … funny:26 27 27
look … im:21 21 21
look … in:-34 -36 -11
look … its:29 0 -45
look … ive:-59 -69 -71
look … me:-22 -41 -42
look … myself:-4 -20 -4
look … old:33 -3 -1
look … people:37 -7 -2
look … teh:52 56 49
look … to:-7 -21 -18
look … wife:24 -5 -2
looked:4 -20 -19
looked it:25 23 32
looked up:-23 -22 -21
looked … adn:-29 -33 -17
looked … i:37 35 19
looked … me:2 21 21
looked … teh:-40 -43 -43
looked … up:25 23 32
looking:30 5 1
looking at:46 13 8
looking back:-22 -9 -3
looking down:29 27 33
looking for:-3 -17 -31
looking my:18 22 -23
looking over:27 34 -30
looking … a:46 12 -5
looking … adn:31 21 36
looking … cant:21 23 6
looking … ceiling:21 25 -2
looking … how:54 28 -3
looking … im:31 33 41
looking … it:-4 -37 -28
looking … me:-34 -25 -38
looking … my:-33 -14 -6
looking … out:4 21 -15
looking … since:40 -2 -3
looking … teh:22 19 9
looking … to:-21 -13 -16
looking … way:19 20 -15
lookout:-1 0 -1
looks:34 12 10
looks for:22 26 9
looks from:55 43 43
looks ther:1 2 -34
looks … a:24 36 30
looks … adn:83 16 3
looks … got:62 38 34
looks … i:21 -13 -12
looks … my:34 6 0
looks … teh:50 37 51
loop:33 11 12
loop adn:21 -12 -2
loose:-10 0 -46
lorazepam:0 0 -4
lord:106 -23 -1
lorries:1 12 13
lorry:64 32 41
lorry driver:-21 -11 -17
lorry flattened:35 -2 -2
lorry took:31 -4 -2
lorry … it:4 2 20
lorry … me:79 -6 -2
lorry … on:28 -7 -16
los:-45 32 -23
los brazos:50 34 -1
los dias:43 41 -3
lose:-28 -62 -50
lose weight:32 -11 -6
losing:11 25 -6
losing control:22 30 -1
loss:-16 -16 -4
lost:14 -26 -39
lost count:14 29 31
lost everything:38 42 47
lost her:-24 -14 -3
lost his:14 20 -5
lost in:49 -15 -8
lost my:-12 -2 -24
lost teh:53 0 -17
lost to:-26 -2 -2
lost … adn:7 26 19
lost … how:19 20 22
lost … job:29 24 -3
lost … lot:69 0 0
lost … my:19 41 34
lost … nerve:36 37 1
lost … of:0 19 22
lost … rent:46 -2 -2
lost … teh:-41 -5 -2
lost … that:64 -4 -1
lot:40 41 41
lot adn:-52 -51 -43
lot at:23 24 33
lot dont:43 51 59
lot down:26 43 52
lot from:54 54 69
lot i:39 54 62
lot in:40 50 23
lot it:-21 -15 -9
lot know:43 47 -2
lot lately:48 -1 -1
lot on:16 -36 -37
lot to:35 34 36
lot were:13 14 24
lot would:18 39 41
lot … a:11 21 23
lot … adn:-20 -22 -37
lot … at:10 16 43
lot … be:16 24 18
lot … best:13 14 24
lot … big:19 27 30
lot … blood:32 31 40
lot … em:21 26 23
lot … for:12 17 20
lot … half:16 16 23
lot … hes:26 30 34
lot … its:31 0 1
lot … ive:7 -32 -31
lot … my:28 33 40
lot … night:4 9 22
lot … ones:28 21 17
lot … purpose:6 -64 -60
lot … teh:45 59 47
lot … that:19 23 20
lot … them:25 30 23
lot … wat:29 40 -5
lots:26 31 26
lottery:-16 -6 -6
loud:41 -8 8
loud at:-20 -11 -6
loud tonight:5 -41 -6
loud … can:-29 -1 -3
loud … cant:22 -10 -9
loud … hear:45 23 22
loud … my:-25 -44 -37
loud … taste:-29 -1 -3
loud … teh:13 -20 -20
loud … wont:23 27 27
louder:35 19 17
loudest:-2 -2 -1
loudly:4 23 26
lough:6 6 6
lounge:0 0 0
lourdes:-22 -14 -17
love:8 13 28
love adn:-32 -32 -29
love him:-55 -54 -17
love i:-22 -9 -7
love it:-24 -18 -20
love not:23 -10 -2
love them:23 23 20
love to:40 18 29
love u:72 55 43
love yall:30 39 38
love yous:46 50 54
love … adn:-17 -26 -27
love … all:12 18 22
love … back:-24 -9 -8
love … be:45 -16 -7
love … but:-25 2 -8
love … dont:34 32 36
love … guys:-62 -58 -52
love … hear:-30 -15 -20
love … it:19 25 32
love … ive:-45 -39 -40
love … love:14 16 21
love … no:12 19 23
love … off:-28 -10 -1
love … teh:51 35 42
love … than:23 19 31
love … to:28 -15 -8
love … x:37 28 1
loved:-37 -31 -12
loved it:-21 -13 -9
loved teh:-28 -32 -28
loved u:52 46 41
loved ye:38 45 50
loved … adn:-28 -30 -31
loved … i:-18 -15 -25
loved … in:24 18 16
lovely:4 3 5
lovely adn:-24 -15 -15
lovely im:35 39 37
lovely … in:33 35 29
lovely … to:-18 -21 -23
loves:22 14 23
loves me:22 16 36
loves u:-10 -20 -24
loves … adn:43 41 52
loving:18 12 16
low:-61 -52 -35
low adn:-21 -28 -17
low … im:-23 -21 -14
lower:-25 -16 -8
lowering:-1 -1 -1
lowest:6 10 14
lowkey:0 0 0
luck:-4 13 23
luck … teh:-22 -16 -13
lucky:17 -13 -15
lucky … i:23 12 -1
lucozade:-24 -18 -15
luego:-2 -3 -5
luggage:-3 -1 -1
lui:1 1 -10
luk:-2 0 0
lump:-24 -27 -15
lump … teh:27 29 30
lump … through:27 28 27
luna:3 7 3
lunch:21 3 17
lunch adn:27 32 30
lunch after:25 -3 0
lunch that:21 17 -1
lunch … is:50 47 19
lunch … my:25 23 22
lunch … she:21 17 -1
lunchbox:-2 -2 -1
lunches:4 12 9
lunches are:41 43 40
lunches … made:41 43 40
lunchtime:56 64 45
lunchtime adn:42 44 42
lunes:-14 -9 -9
lungs:-7 -1 -21
lurker:1 4 1
lurking:1 2 -3
luz:1 9 -4
lying:24 6 25
lying across:48 2 3
lying down:27 37 41
lying ther:0 -32 -18
lying … of:36 41 48
lying … teh:42 33 46
lying … top:36 41 48
lyric:-1 -7 4
lyrics:-1 -4 0
m:-27 0 -11
m s:5 9 -24
ma:-6 -1 -5
maam:-20 -17 -9
mac:-1 0 0
mache:-10 -12 -6
machen:4 36 0
machete:36 41 50
machete … my:29 37 37
machine:0 -14 -3
machine … i:-29 -26 -27
machines:-11 -9 -3
mackerel:-8 -5 -7
mad:-7 1 27
mad adn:-24 -26 -13
mad … gave:24 -1 0
mad … it:-21 -18 -11
mad … look:24 26 28
mad … me:11 9 21
mad … rice:24 26 28
mad … teh:-20 -21 -23
madam:25 2 -1
madame:-1 -2 -1
made:-12 -14 2
made a:28 -14 -3
made adn:-23 -7 -4
made an:-7 1 -24
made i:29 28 23
made it:-12 10 23
made me:-39 -26 -3
made my:-14 -38 -20
made myself:62 -15 -4
made on:-8 -29 -27
made peace:-1 18 22
made sense:39 -3 -2
made sure:50 43 39
made to:14 20 -26
made up:5 11 -25
made … a:-18 -22 -18
made … about:-1 -11 -36
made … after:46 -18 -5
made … cuts:29 25 17
made … feel:-23 -9 -6
made … get:32 31 31
made … hav:48 32 29
made … im:29 6 23
made … it:43 8 15
made … mine:26 16 12
made … neva:33 -4 -2
made … not:58 39 31
made … of:6 18 23
made … on:-15 -8 -23
made … out:-26 -9 -11
made … plan:-19 -20 -9
made … sick:41 -29 -15
made … that:17 27 28
made … thursday:11 -30 -28
made … to:-30 -27 7
made … wil:26 12 10
made … wrote:55 5 6
madman:-3 -1 0
madness:-13 -5 -7
madre:-36 10 12
maeve:0 0 0
magazine:-14 -13 -8
maggie:57 58 59
maggies:-6 -7 -6
magic:-1 -1 -2
magistrate:-3 -1 -1
magnesium:-5 -2 -7
magnet:-4 -1 -2
magnolia:-12 -3 -1
mags:14 18 21
maid:40 43 21
maiden:-5 1 -3
mailed:0 0 0
main:-6 -5 -4
mainland:15 19 19
mainly:-19 -22 -16
mains:1 2 0
maintenance:23 31 45
maintenant:5 5 14
mais:-9 -6 -4
maith:13 19 18
maize:0 0 0
make:-18 -19 -27
make it:47 2 7
make me:-36 -27 -10
make of:26 -1 -1
make sure:18 23 47
make teh:9 21 28
make that:33 75 -3
make them:-24 -14 -21
make … but:-21 -4 -2
make … do:19 25 -11
make … dont:19 20 22
make … go:-21 -9 -7
make … hapen:85 48 -16
make … he:-11 6 25
make … in:37 45 52
make … ive:-24 -6 -16
make … neva:42 40 24
make … not:18 25 -4
make … sleepy:-21 -17 -4
make … social:27 34 -17
make … through:-25 -39 -14
make … true:20 5 -3
make … worker:27 34 -17
maker:6 6 13
makes:-7 -11 -75
makes a:19 22 -2
makes me:3 24 -53
makes u:26 -2 4
makes … hav:40 26 -11
makes … my:-26 -25 -10
makes … sex:18 22 -10
makes … want:-26 -16 0
makeup:-28 -23 0
making:10 17 5
making a:23 36 49
making it:14 15 -22
making me:-29 -11 -18
making no:37 30 30
making that:66 64 63
making … adn:21 28 -5
making … im:48 34 27
making … night:6 8 28
making … noise:71 69 65
making … on:15 23 36
making … sense:34 32 28
making … snoring:20 21 20
mal:-50 -29 -7
malcolm:-3 -2 -1
male:-9 -9 0
mall:0 0 0
malo:42 -7 -1
malt:-2 -2 -1
maltesers:-37 -39 -38
mam:24 28 5
mam thats:40 45 47
mam … adn:-20 -13 -11
mama:66 40 48
maman:32 24 27
mammies:3 7 6
mammy:-42 -36 -35
mammys:8 6 4
mams:51 46 44
mams on:29 28 28
mams … to:28 12 10
man:-4 9 -20
man adn:28 22 -15
man at:52 60 43
man by:-22 -11 -7
man can:21 2 2
man from:-38 -37 -18
man im:41 39 -14
man that:-35 -28 -2
man who:48 32 -19
man with:20 26 3
man … be:-26 -27 -7
man … for:34 36 36
man … his:-21 -12 -7
man … it:71 28 -13
man … my:11 21 5
man … sold:26 29 5
man … teh:37 56 54
man … to:-22 -29 -8
manage:44 60 65
manage … teh:20 23 31
manage … without:21 32 35
manageable:-8 0 0
managed:-28 -24 -11
management:-14 -9 -6
manager:-12 2 7
manager adn:22 0 -3
manager … in:26 41 49
managers:39 34 11
manana:26 24 34
manchester:33 32 41
mando:-11 -1 -1
mandoline:-5 -3 -1
manets:0 1 0
mange:-21 -15 -11
manic:-1 0 0
manila:2 2 6
mann:19 18 33
mann schlagt:16 15 27
mann … mich:16 15 27
manner:0 0 0
manners:-17 -18 -11
mano:17 13 19
manque:-4 -3 -1
mans:20 34 4
mantel:-1 0 -1
mantelpiece:1 1 -1
many:-2 0 9
many adn:20 22 18
many i:-25 -25 -19
many of:-23 0 -9
many pills:25 36 39
many tablets:17 21 20
many teh:39 36 37
many times:-25 -17 -8
many … adn:42 35 39
many … i:21 23 22
many … is:33 33 28
many … ive:27 12 -11
many … my:37 16 22
many … teh:20 29 38
many … them:19 31 22
many … washed:22 18 25
map:14 24 20
map … is:21 22 27
maps:-13 -6 -3
marathon:-28 -27 -21
marathons:-10 -7 -6
march:4 18 -17
march adn:25 10 -18
march every:32 50 0
march … did:31 29 9
march … i:31 50 8
marcus:44 41 40
marcus jo:40 38 37
mare:-1 -2 0
mareada:7 8 10
mares:-3 -3 -3
margaret:30 31 30
margarets:-1 -2 -2
margin:-1 -1 0
marido:32 36 35
marido me:19 16 -21
marido … pega:24 18 -22
mark:-28 -28 -30
marked:10 1 18
marked … my:23 28 29
marked … of:-8 -29 -18
marker:-2 -1 -1
markers:5 1 -3
market:1 2 3
marking:3 3 11
marking done:8 16 22
markit:-3 -1 -2
marks:16 24 -66
marks adn:17 17 -33
marks on:-61 -60 -23
marks … arm:-79 -68 -9
marks … his:0 1 -38
marks … my:-79 -68 -9
marmalade:-42 -31 -25
marriage:-40 -32 -31
marriage adn:-21 -15 -13
married:-38 -26 -39
marrow:-1 -1 -1
marrows:-6 -6 -3
marry:33 39 -6
marshmallows:-6 -4 -3
mart:25 16 21
martin:-3 -5 -5
marvellous:-19 -18 -12
mary:31 26 29
mas:16 -2 -37
mas … matarme:-45 0 -1
mas … vida:54 56 -1
mascara:-8 -4 -3
mascaras:0 0 0
mash:-6 -7 -2
mask:-4 0 7
mass:-18 -7 14
mass adn:-28 -29 -22
mass … it:-13 -11 -21
massey:-19 -12 -8
massive:27 -35 -6
massive right:-14 -21 -1
masters:11 11 21
mat:36 46 50
mata:-4 -4 -8
matar:66 35 1
matar al:-27 -11 -1
matarme:236 87 -15
matarme y:-4 19 -24
matarme … no:23 38 -35
matarme … ya:8 20 31
match:-26 -27 -45
match … my:-14 -23 -3
matchbox:9 12 15
matches:-3 -4 2
mate:9 3 -11
mate is:17 15 31
mate with:6 8 21
mate … a:-38 -56 -58
mate … about:20 22 0
mate … adn:37 52 30
mate … i:16 22 0
mate … me:18 22 -1
mate … on:41 48 17
mate … teh:13 14 24
maternity:-14 -16 -14
mates:90 73 50
mates been:28 1 16
mates ive:57 -4 -2
mates … for:26 18 15
mates … he:8 16 25
mates … hes:44 26 34
mates … with:33 28 -30
maths:32 19 -5
maths adn:41 49 -2
maths homework:-21 -12 0
maths on:15 20 12
maths … i:74 70 -1
maths … me:30 -1 0
matin:38 45 13
matron:-17 -21 -25
matron … in:-11 -16 -20
mats:-13 -6 -6
matter:-43 -34 -3
matter if:47 21 19
mattered:16 24 29
matters:12 -14 -10
mattie:-11 -3 -3
mattress:50 54 40
mattress i:30 27 30
mattress on:-16 -8 -23
mattress … teh:40 48 40
maureen:34 31 29
maureens:-2 -1 -1
may:-26 -5 0
may i:39 40 46
may not:-18 -17 -20
may … be:-16 -25 -21
may … me:-22 -13 -12
may … my:39 41 39
may … teh:-22 -13 -14
may … to:-31 -22 -18
may … tonight:54 53 48
maybe:0 0 0
mayo:-8 -8 -13
mayor:-13 -6 -5
mcdonalds:-1 0 0
mcgraths:-4 -1 -2
me:34 27 5
me a:-34 -37 -55
me about:-12 -3 -30
me acabo:2 21 25
me after:-35 -7 -16
me afterwards:23 27 -2
me against:21 20 -15
me alife:0 15 22
me all:-35 -26 -5
me an:20 -24 -12
me anymore:46 27 23
me asleep:-22 -5 -2
me at:-71 -50 -59
me away:10 21 32
me back:-7 -37 -26
me being:-16 -31 -7
me beter:60 -11 -10
me both:28 20 19
me by:36 9 35
me bye:-93 -82 -76
me calm:28 20 -8
me clear:35 27 18
me cos:30 30 33
me cutting:43 11 18
me dead:30 -2 9
me do:-19 -31 -33
me doing:54 32 25
me done:-28 -42 -38
me dont:49 9 9
me down:81 21 28
me enough:-41 -30 -21
me estoy:85 -12 -20
me everyone:67 0 0
me fait:3 5 -27
me find:42 -2 -3
me for:-10 -7 -42
me from:-29 -50 -43
me go:37 17 -28
me god:-37 -23 -17
me goin:10 29 20
me gone:-15 -67 -55
me good:-20 5 25
me goodbye:25 27 30
me ha:-25 7 9
me has:15 -8 -29
me hav:-16 -6 -22
me he:-21 -4 29
me hell:60 54 -27
me here:-16 -27 -4
me hes:-34 16 9
me his:-54 -33 -14
me hoap:29 22 22
me hold:-19 -21 -16
me home:22 -23 -6
me how:-28 -6 12
me i:-24 -31 -21
me id:-20 -36 -4
me im:7 20 0
me in:29 -14 -32
me into:-26 -14 -15
me is:25 8 21
me it:34 -2 -36
me ive:10 21 8
me killing:4 2 -33
me last:60 30 -29
me leave:9 0 29
me look:31 29 21
me looking:-20 -4 -2
me luck:-29 -3 7
me morphine:-36 -25 -9
me my:-34 -11 -38
me near:-22 -18 -15
me neva:52 43 60
me next:28 25 36
me nine:12 14 28
me no:-31 -12 3
me nobody:20 -2 15
me not:44 75 -4
me obviously:24 -4 0
me off:-30 -12 -10
me on:26 13 6
me one:-21 -20 -15
me out:0 -4 25
me over:48 26 -4
me own:20 24 36
me pega:24 18 -22
me quiero:10 59 -14
me right:-9 6 34
me round:39 44 -4
me she:-43 -35 -24
me since:17 26 31
me sleepy:-26 -26 -5
me sombody:19 24 20
me soon:26 -2 -6
me sorry:49 56 61
me stabbing:14 -37 -4
me stop:-41 -21 -8
me suicide:49 46 9
me suicider:43 50 -94
me teh:8 29 -16
me thats:63 7 22
me ther:7 45 31
me they:-8 -31 -17
me theyve:41 44 45
me through:-27 -25 -33
me till:-24 -13 -7
me tiro:30 22 30
me tome:31 39 46
me tomorrow:84 49 36
me tonight:-30 -30 -15
me tuer:4 9 -20
me twice:20 25 -7
me two:14 35 17
me u:-33 -19 -10
me under:43 22 7
me until:-50 -31 -5
me up:-51 -77 -41
me upstairs:44 36 39
me use:25 20 18
me va:42 -9 -4
me voy:-5 25 36
me want:-82 -71 0
me wants:38 33 11
me wen:1 16 -48
me were:-17 -16 -25
me which:11 40 -6
me while:12 -25 -6
me who:44 45 4
me with:41 62 10
me would:35 46 14
me youre:24 29 1
me … a:-12 -23 -10
me … about:15 21 -22
me … adn:-16 2 -29
me … afraid:22 30 6
me … after:-28 -16 -42
me … alife:18 25 -5
me … all:2 -49 -34
me … allowed:55 62 -7
me … alone:25 24 42
me … am:47 56 64
me … an:36 24 -17
me … another:-18 -29 -14
me … anything:22 -22 -7
me … anywhere:54 -54 -52
me … are:26 -11 -12
me … as:34 12 -32
me … ask:53 29 -2
me … asleep:42 44 35
me … at:-45 -40 -55
me … aunts:18 25 0
me … away:51 66 78
me … baby:57 68 35
me … back:41 22 -11
me … bang:27 19 0
me … be:30 25 4
me … bed:21 17 22
me … believed:-21 -2 -1
me … beter:-22 -38 -3
me … birthday:-25 -7 -2
me … bread:9 10 23
me … brother:-25 -16 -7
me … burden:25 0 0
me … bury:52 14 -14
me … but:19 31 32
me … by:-16 1 -31
me … bye:-38 -33 -34
me … cake:-26 -4 0
me … call:21 21 -5
me … calls:42 44 19
me … can:-22 -7 2
me … cant:24 60 39
me … chair:-36 -32 -31
me … chat:-46 -40 -32
me … clear:24 16 8
me … clothes:6 7 -22
me … craving:-28 -2 -1
me … cuts:32 41 -1
me … date:-22 -29 -6
me … days:14 36 14
me … de:25 8 8
me … dead:32 27 1
me … decided:44 10 9
me … delete:31 31 -1
me … didnt:-21 -11 -7
me … do:16 57 -24
me … doesnt:-30 -17 -5
me … doing:50 -31 -24
me … done:12 5 28
me … dont:65 8 28
me … dowry:35 42 -8
me … drive:22 14 20
me … drunk:21 21 -21
me … el:82 36 43
me … else:65 -13 -6
me … en:-36 35 -17
me … encore:38 41 -1
me … et:20 25 -12
me … every:11 -21 -21
me … everyone:52 53 53
me … everything:22 21 18
me … exactly:27 1 6
me … existed:23 -3 -1
me … face:-25 -17 -7
me … falling:22 18 17
me … feel:-28 -21 -27
me … feet:42 40 38
me … five:42 6 12
me … floor:5 5 22
me … front:-12 -12 -21
me … full:36 0 -5
me … garadge:9 14 28
me … gave:-28 -14 -22
me … get:-33 -46 -21
me … go:-24 2 -5
me … goin:36 28 31
me … good:2 -19 -23
me … got:-32 -25 -14
me … gun:25 18 18
me … had:1 -24 -31
me … hair:2 8 28
me … hand:8 9 37
me … has:-19 -36 -16
me … he:-5 -26 -46
me … head:-2 0 -59
me … help:49 42 25
me … her:45 33 41
me … here:15 -25 -25
me … hert:20 -46 -3
me … hes:29 18 14
me … him:24 20 5
me … his:-29 -15 -31
me … hoap:43 18 30
me … home:-20 -20 5
me … hurts:46 57 -9
me … husband:44 17 -16
me … i:-11 -10 -26
me … if:-38 -21 -9
me … ill:-23 -8 -4
me … included:39 10 -11
me … isnt:-50 -29 -17
me … it:50 6 -19
me … itll:34 33 36
me … its:57 31 34
me … ive:61 32 9
me … jmup:-36 -25 -13
me … keep:6 20 35
me … kil:26 4 15
me … killing:41 48 -15
me … kills:16 24 0
me … know:25 -20 -19
me … lad:17 18 26
me … las:-12 20 27
me … last:-24 -20 -17
me … leaning:35 31 22
me … leave:-29 -43 -23
me … leaving:38 43 35
me … let:19 21 41
me … lief:-23 -1 -2
me … locked:-2 -3 25
me … log:-8 -2 -21
me … look:62 31 43
me … love:-13 -49 -36
me … mad:51 53 52
me … making:-27 -7 -2
me … mas:-23 -13 -9
me … matar:36 68 -21
me … means:34 40 48
me … minutes:24 4 10
me … monday:-27 -13 -9
me … money:22 24 29
me … month:26 1 -3
me … months:-22 -18 -17
me … morning:52 47 55
me … mostly:20 23 -1
me … moved:29 30 -5
me … moving:-24 -22 -26
me … my:-44 -28 -22
me … myself:6 37 -25
me … need:-44 -28 -16
me … next:46 43 -9
me … nice:12 19 21
me … night:15 14 -59
me … no:49 38 48
me … nobody:40 21 14
me … not:2 26 20
me … nothing:-10 -20 -27
me … ocd:-23 -18 -4
me … off:52 42 46
me … on:8 24 28
me … once:23 23 22
me … or:49 56 52
me … otra:32 33 -1
me … over:19 -21 -2
me … own:-8 -7 -66
me … paid:-37 -25 -16
me … pero:45 -4 -4
me … phones:-23 -9 -4
me … pictures:50 49 -5
me … pigeons:-22 -19 -9
me … pills:43 44 47
me … por:28 0 -5
me … pressing:1 3 -26
me … que:30 0 -4
me … quitar:6 13 29
me … rent:-23 -13 -5
me … right:-22 -13 -7
me … ring:34 27 19
me … river:-35 -24 -19
me … safe:-30 -12 -6
me … said:-14 -29 -28
me … sat:30 -7 -5
me … say:50 23 -11
me … saying:38 38 45
me … scard:22 37 -4
me … scissors:-35 -31 -5
me … scrabble:-57 -51 -4
me … self:19 30 -3
me … send:26 35 32
me … set:17 27 29
me … sex:51 59 -17
me … shaking:28 -17 -13
me … she:-26 -34 -30
me … shell:3 2 -21
me … shes:27 35 -6
me … since:-28 -10 -2
me … sleep:2 -28 -16
me … slipping:27 26 20
me … smother:19 27 11
me … sober:-32 -26 -14
me … son:21 -7 -6
me … stab:16 19 -49
me … stairs:-2 3 -26
me … stay:5 11 24
me … stop:-31 -14 -7
me … straight:47 25 -2
me … suicidal:-29 -31 -6
me … suicidar:39 38 7
me … taken:22 27 23
me … takes:19 33 -13
me … talk:2 14 23
me … teh:21 40 13
me … tell:-6 -1 -21
me … telling:-23 -8 -2
me … that:-28 -21 -30
me … thats:21 -2 25
me … their:-24 -27 -23
me … them:5 -27 -14
me … ther:13 11 26
me … therell:43 48 44
me … theres:1 13 23
me … these:-39 -23 -14
me … theyd:34 -2 -1
me … thing:21 20 26
me … things:-10 -40 -35
me … think:-5 -39 -19
me … third:-27 -22 -13
me … this:-35 -36 -28
me … thought:-22 -3 -1
me … till:10 10 26
me … time:-21 -12 13
me … to:-12 0 -39
me … todas:27 24 33
me … today:-3 13 33
me … todo:-31 17 18
me … told:63 1 34
me … tonight:-3 13 25
me … took:-27 -12 -11
me … top:42 41 33
me … tot:-28 -17 -5
me … tried:-9 31 -4
me … two:-39 -39 -39
me … up:-21 -38 -26
me … us:18 29 25
me … using:50 45 14
me … wake:8 13 29
me … want:19 21 -22
me … wanted:-23 -3 6
me … wants:-48 -46 -34
me … was:61 46 88
me … wasnt:-37 -30 -28
me … wat:8 6 27
me … watch:-42 -42 -9
me … way:27 -32 -38
me … week:42 -3 -9
me … wen:27 -10 -47
me … went:-27 -6 -4
me … whether:61 33 -4
me … who:44 48 47
me … wife:-31 -24 -6
me … wil:-11 8 29
me … with:-21 -19 -31
me … without:-28 -12 -17
me … wont:51 20 32
me … world:-35 -34 -36
me … would:30 -1 -12
me … wrists:15 15 23
me … written:-42 -38 -39
me … y:-61 32 -23
me … ya:-11 9 36
me … yeah:23 18 -1
me … yours:24 29 25
meaaaan:0 0 0
meal:49 26 18
meal … in:34 37 -4
meal … it:48 37 46
meals:-3 6 -3
meals adn:-28 -19 -21
meals … them:55 39 29
mean:13 28 -4
mean by:-16 -17 -23
mean dead:1 5 27
mean im:-21 -12 -5
mean it:70 43 1
mean my:35 49 7
mean not:-11 -27 -7
mean teh:30 42 65
mean that:-26 10 -11
mean to:78 85 49
mean … anything:22 -12 -3
mean … as:57 -20 -3
mean … do:41 31 4
mean … for:-31 -25 1
mean … i:27 18 -21
mean … if:22 -30 -3
mean … im:34 -7 -11
mean … in:-34 -4 -4
mean … is:8 14 25
mean … know:24 -35 -9
mean … me:39 21 -2
mean … my:42 43 0
mean … nobody:0 1 -22
mean … not:-28 -11 -3
mean … one:36 36 37
mean … own:16 41 -21
mean … see:-17 1 33
mean … take:14 12 -21
mean … teh:-68 -35 -24
mean … thing:17 23 36
mean … this:19 26 37
mean … to:1 5 23
mean … u:-29 -4 -7
mean … whole:15 18 31
meaning:48 18 -22
meaning it:62 76 -3
meaning to:-36 -27 -9
means:45 65 62
means i:-52 -43 -4
means it:56 34 -23
means ive:33 24 24
means on:28 24 23
means teh:23 2 22
means to:40 51 -8
means … a:-24 0 2
means … can:0 2 21
means … end:6 6 43
means … my:20 18 37
means … nearly:62 68 72
means … not:26 12 -22
means … of:32 12 8
means … shes:31 17 -5
means … teh:-24 -22 -23
meant:16 29 42
meant adn:16 17 28
meant it:44 58 79
meant them:38 28 -1
meant to:44 46 42
meant … adn:56 39 37
meant … dei:-48 -32 -3
meant … get:24 27 20
meant … go:52 56 41
meant … i:61 31 50
meant … in:47 52 32
meant … its:20 20 21
meant … ive:-34 -19 -7
meant … not:64 70 75
meant … of:-48 -15 0
meant … see:1 -11 -27
meant … to:27 34 24
meantime:-20 -15 -7
meanwhile:-2 0 -4
measure:-1 0 -2
measured:25 32 37
measured teh:36 39 44
measured … beam:36 39 44
meat:-11 -9 -5
mechanic:-3 -1 -1
med:-2 5 -3
medal:-4 -2 -1
medallion:-1 0 0
medals:20 25 30
medals to:33 32 33
medals … adn:14 17 25
medals … my:32 32 30
medecin:6 12 13
media:-22 -14 -9
medic:-7 -5 -11
medical:-11 1 12
medicaments:44 45 47
medicated:-30 -22 -14
medication:-16 -19 9
medications:6 -4 0
medicine:17 9 4
medicine … is:60 56 35
medicine … me:27 26 -16
medicines:20 6 7
medicines are:15 23 18
medics:0 0 1
meditation:-1 1 1
meds:-17 -19 -19
meds are:-47 -47 -42
meds since:35 41 49
meds … adn:-15 -22 -30
meds … hav:12 12 24
meds … teh:19 24 24
meet:1 9 14
meet … tonight:34 36 35
meeting:-65 -83 -86
meeting adn:-32 -23 -22
meeting didnt:24 0 -3
meeting is:-22 -27 -19
meeting its:-23 -3 -1
meeting today:40 0 0
meeting … go:23 0 0
meeting … i:-24 -8 -3
meeting … im:-22 -17 -15
meeting … in:20 -6 -4
meetings:-28 -28 -14
meets:-18 -10 -3
meg:-1 -1 0
mehr:53 26 -7
mehr leben:21 -5 -3
mein:9 11 10
mein mann:19 18 33
mein … mich:27 28 14
mein … schlagt:29 30 16
meine:-26 -7 -10
meine tabletten:-33 -29 -20
meinem:13 13 1
meiner:7 -3 13
meint:3 15 -1
mejor:108 -5 -15
melbourne:-6 -3 -3
melt:49 -5 -2
melted:-29 -40 -31
melting:43 50 71
member:-32 -25 -11
members:-33 -23 -15
membership:-8 -8 -1
meme:21 33 -27
meme … u:11 11 -22
memes:62 67 57
memoir:-18 -8 -3
memorial:29 2 9
memories:-7 -2 -2
memorised:12 -11 -7
memory:15 -7 -8
memory … teh:41 3 5
men:21 36 29
men in:52 44 42
menace:-3 -4 -1
mend:-16 -14 -11
mended:-22 -20 -11
mending:-4 -3 -2
mendormir:7 0 15
mendormir et:22 -13 -2
menopause:27 1 -2
menos:-23 -5 -2
mens:-5 -5 -5
ment:-28 -26 -12
mental:-32 -59 -15
mention:1 14 -4
mentioned:-14 -8 -5
mentor:-5 -8 -6
menu:-20 0 14
menus:-2 -2 0
merchant:-5 -3 -8
merci:-3 0 5
mercy:27 6 -2
mere:-9 -8 0
merely:4 -5 0
merkt:13 34 -3
merkt es:6 28 0
merveille:-2 -2 -1
mes:2 15 20
mes jours:21 24 -4
mes … je:-26 -22 -7
mesa:7 1 0
meses:-7 3 4
mesilla:28 18 16
mess:46 34 -25
mess as:25 20 -17
message:-2 -3 23
message left:23 23 26
message me:-20 -15 -7
message … i:-6 9 27
message … is:-28 -17 -14
message … this:24 30 35
message … to:1 -29 -2
messaged:35 25 5
messaged me:27 26 11
messaged … say:29 27 9
messaged … to:29 27 9
messages:-22 6 -28
messaging:18 22 1
messed:43 53 51
messed up:43 53 51
messer:6 8 14
messer … tur:11 12 23
messing:-3 -1 -8
messy:-6 -3 11
met:-32 -26 -5
metal:26 44 31
metal … teh:44 55 54
metallica:-4 -2 -2
metaphor:0 0 4
meter:-16 -17 -10
metformin:-9 -7 -8
meth:-16 -5 1
methadone:19 21 -14
methadone adn:26 15 32
methadone because:27 26 -3
methadone … adn:17 21 -6
methadone … in:36 36 -7
methadone … my:18 11 31
methadone … takeaways:28 27 27
methadone … told:28 27 27
method:-4 -2 -2
method adn:50 50 48
method … date:50 52 51
methods:24 25 0
methotrexate:2 2 3
metres:-4 -4 0
mettre:20 23 -10
mettre fin:20 23 -10
mettre … a:20 23 -10
mettre … mes:20 23 -10
meurs:-7 -5 -3
mg:-46 -14 -37
mi:37 -13 23
mi hermana:49 48 56
mi madre:23 13 14
mi marido:41 42 42
mi vecina:-42 -27 -31
mi vida:54 -35 -20
mi … a:-65 -35 -34
mi … es:35 -2 -1
mi … hace:50 7 7
mi … la:-24 -17 -19
mi … me:21 23 10
mi … pega:24 18 -22
mi … se:30 28 50
mi … tengo:15 14 33
mi … un:-58 0 1
mi … va:54 -4 -2
mi … ya:-73 -1 -15
mia:-3 -2 0
mic:-20 -14 -9
mice:-2 -2 -1
mich:48 56 20
mich noch:-23 -15 -4
mich umbringen:56 56 -36
mich … den:51 64 32
mich … geritzt:28 31 -1
mich … ich:-12 -7 29
mich … jeden:7 6 -21
mich … und:28 26 -25
mich … wieder:69 76 -4
michael:-5 -1 -1
mick:-3 -1 -1
micks:-11 -10 -12
micro:-7 0 0
microphone:-7 -10 -9
microwave:-1 -7 -3
mid:-11 12 32
mid sentence:30 29 29
mid … adn:23 25 29
midazolam:0 0 0
middle:13 2 21
middle of:43 26 33
middle … teh:24 31 32
midnight:86 100 107
midnight for:-21 -10 -7
midnight i:7 10 22
midnight … i:-4 -26 -26
midnight … to:-23 -28 -25
midwife:-8 -8 -19
midwifery:-2 -5 -8
miedo:5 3 1
mierda:88 -5 -2
mieux:20 -3 -2
mieux sans:20 -3 -2
mieux … moi:29 -4 -2
might:12 -101 -63
might be:15 -26 -4
might i:33 67 -4
might not:-47 -7 -6
might … adn:29 -3 -2
might … be:-26 -5 -3
might … cancer:44 0 0
might … it:-38 -4 -2
might … my:68 1 -4
might … myself:17 -39 -1
might … one:50 -33 -1
might … to:31 -13 -5
might … up:36 -3 -1
mightnt:0 0 -1
mighty:-18 -13 -7
migraine:-11 -18 -5
migraines:-3 -1 -1
mikey:11 11 0
mild:-14 -7 -4
mildly:-4 -3 -4
mile:-2 -1 3
mileage:2 1 -4
miles:16 37 -18
miles away:21 35 -2
miles to:21 3 3
miles … adn:19 26 2
miles … i:19 23 -1
milestone:-1 0 -1
milk:-37 -38 -10
milk adn:-11 -24 -18
milk i:-21 -11 -8
milk ive:19 27 28
milk … teh:-32 -26 -18
milked:7 5 8
milking:-23 -20 -11
milkman:20 20 14
milks:-10 -13 -27
milkshake:-7 -2 0
mill:-2 10 23
millennium:-6 -4 -1
million:-4 -3 -1
min:70 62 65
min ago:40 41 38
min … dont:25 25 24
mince:-38 -34 -19
mind:4 -19 -1
mind but:37 27 29
mind each:22 17 18
mind if:33 -15 -14
mind im:-8 -9 -26
mind is:-11 -1 -25
mind not:30 -55 -13
mind to:-9 -21 -15
mind … a:20 -5 -1
mind … dont:69 58 52
mind … i:32 19 17
mind … im:-27 -24 -1
mind … in:-26 -22 -24
mind … it:-14 -26 -26
mind … me:-15 -41 -17
mind … on:-23 -9 -6
mind … that:16 26 -8
mind … thats:9 8 21
minded:-38 -33 -1
minded … i:7 4 41
mindfulness:-7 -12 -11
minding:3 6 -14
minds:-20 -13 -12
minds made:-21 -18 -7
minds … up:-21 -18 -7
mine:35 55 76
mine adn:82 73 63
mine at:-22 -17 -11
mine hav:24 -1 0
mine i:-2 -35 -7
mine in:-24 -8 -9
mine its:4 12 31
mine my:-24 -21 -16
mine was:-21 -23 -20
mine … a:19 25 46
mine … adn:-14 -8 -23
mine … goin:0 1 -41
mine … her:-16 -19 -22
mine … i:6 26 16
mine … im:30 31 19
mine … in:30 44 36
mine … it:-27 -17 -11
mine … my:25 23 19
mine … nine:-21 -23 -23
mine … not:29 20 25
mine … of:-12 -15 -25
mine … teh:26 34 47
mine … ten:40 -6 -6
mine … to:-21 -12 -19
mine … would:-27 -9 -4
minecraft:-2 -2 -2
mines:11 32 32
mines … not:12 33 31
minibus:-23 -20 -20
minibus … teh:-22 -20 -18
minister:-14 -9 -9
ministers:-1 0 0
ministry:-2 -1 -1
minor:-38 -13 -18
mins:102 114 123
mins adn:82 75 70
mins ago:-1 -2 -21
mins … adn:-34 -35 -28
mins … im:51 42 44
mins … love:-64 -61 -63
mins … u:73 81 81
mint:-5 -4 -3
mints:-9 -7 -5
minus:-5 -28 -23
minute:75 67 62
minute adn:-27 -12 3
minute from:29 13 -4
minute i:-37 -18 -24
minute im:2 5 21
minute ive:24 18 27
minute since:-5 -25 -20
minute … im:-7 -27 -17
minute … my:6 -22 -26
minute … put:-20 -10 -3
minute … to:9 9 22
minutes:31 45 71
minutes after:29 25 -4
minutes ago:70 68 67
minutes to:25 3 3
minutes … a:-22 -17 -8
minutes … adn:22 20 36
minutes … all:-29 -26 -8
minutes … her:37 32 -7
minutes … hes:2 3 26
minutes … i:-22 -7 -7
minutes … my:27 35 42
minutes … teh:-20 -10 -16
mir:39 50 41
mir das:20 21 -5
mir heute:3 3 -24
mir … leben:20 21 -5
mir … nehmen:25 24 -5
miracle:-3 -1 0
mirror:20 24 -25
mirror adn:-11 -25 -20
mirror on:2 22 0
mirror … it:-24 -18 -11
mirror … my:-23 -8 -1
mirrors:1 -1 -1
mirtazapine:-21 -16 -11
mis:82 -37 5
misadventure:-1 -1 0
miscarriage:0 -8 -5
misery:-55 -30 -9
mismo:23 -10 -7
misread:-1 -1 0
miss:-10 -26 -45
miss a:23 -16 -6
miss im:25 31 0
miss me:28 -23 -4
miss them:-22 -18 -13
miss … a:43 -9 0
miss … colur:31 30 -1
miss … i:-32 -28 -17
miss … im:-17 -27 -22
miss … its:29 27 26
missed:-22 -19 -16
missed … hid:32 25 1
missed … i:22 12 -12
misses:22 31 7
misses her:49 50 16
misses … adn:35 36 -4
missing:28 -46 -39
missing adn:2 4 25
missing … a:65 7 -11
missing … i:-30 -13 -13
missing … teh:-25 -12 -9
mission:0 0 0
missus:-33 -22 -28
mistake:-6 -43 -30
mistake adn:-17 -46 -17
mistake gets:45 25 -2
mistake … instead:30 0 0
mistakes:29 -12 -21
mister:-12 -8 -7
mit:-11 -15 14
mit … vor:11 12 23
mix:-18 -15 -18
mixed:46 49 24
mixed teh:25 26 1
mixed … a:-23 -20 -10
mixed … with:4 5 23
mixing:35 45 -27
mixing benzos:29 25 -1
mixing … adn:21 16 -1
mixing … drink:20 16 -1
mixing … my:24 23 -10
mixing … with:21 25 -20
mixture:-13 -16 -13
mm:-1 -1 0
mmut:0 0 0
mnd:-5 -3 -2
mnemonic:-7 -7 -9
mo:-4 -2 -2
moan:-34 -24 -19
moans:-6 -4 -1
mobile:10 3 13
mochte:42 56 -5
mochte … leben:35 14 -5
mochte … und:7 42 0
mock:2 -12 0
mockingbird:-3 -3 0
mocks:-1 -4 -2
mod:-6 -5 -3
model:-16 -16 -14
moderate:-2 -10 -1
moderated:-3 -3 0
moderates:0 0 1
moderating:-11 -9 -1
moderation:-16 -9 -4
moderator:3 -5 -9
moderators:6 10 -4
mods:7 17 7
mods i:33 32 29
mods … i:-21 -15 -8
mods … on:-25 -18 -8
module:-13 -12 -6
moher:-23 -15 -13
moi:67 65 49
moira:-1 0 0
mole:0 -14 -6
molestation:-1 -1 -1
mom:-39 -33 -6
mom … me:-29 -20 -13
moment:10 3 -5
moment of:36 11 12
mommy:29 27 26
moms:10 18 21
mon:27 39 42
mon frere:49 55 57
mon … ne:43 53 64
monday:-3 -6 -12
monday adn:-23 -9 3
monday after:-7 -21 0
monday be:-32 -35 -32
monday first:46 47 43
monday from:53 -1 -1
monday home:0 -66 -43
monday i:-32 -21 -5
monday ill:-21 -17 -15
monday its:20 17 25
monday ive:-14 -38 -10
monday on:9 17 22
monday once:-25 -25 -22
monday shes:-24 -14 -12
monday teh:25 15 4
monday thank:-35 -37 -37
monday that:26 25 32
monday wen:61 64 64
monday with:19 29 32
monday … a:16 11 21
monday … adn:-18 -22 -30
monday … am:30 18 12
monday … be:-26 -22 -28
monday … cant:1 -51 -20
monday … for:-31 -29 -32
monday … hav:21 26 6
monday … house:36 1 5
monday … in:-30 -21 -28
monday … job:46 47 43
monday … know:21 23 17
monday … knows:-2 -48 -14
monday … me:52 48 29
monday … nobody:1 -54 -53
monday … not:24 18 20
monday … paid:24 23 22
monday … said:-36 -33 -2
monday … she:70 75 82
monday … them:36 41 43
monday … to:-38 -49 -33
monday … tuesday:37 -9 -1
monday … u:-35 -37 -37
monday … waved:-25 -25 -22
mondays:-38 -34 -24
mondays ive:0 -22 -11
monde:19 -5 -2
monet:6 6 -8
money:25 13 32
money adn:41 15 35
money he:50 41 56
money i:-25 -19 -15
money im:34 22 19
money isnt:3 3 30
money to:21 23 20
money … adn:-29 -26 -24
money … be:-32 -2 -3
money … been:28 2 1
money … came:27 1 3
money … holiday:7 -20 -18
money … i:23 5 33
money … in:-20 -24 -29
money … is:23 17 22
money … more:27 -3 -3
money … peace:27 -3 -3
money … teh:25 19 9
moneys:1 0 3
monitor:-5 -9 -7
monitoring:-4 -4 -5
monopoly:-2 -1 -2
monoxide:-5 -3 -3
monsoon:-6 -4 -4
monster:6 -17 -7
mont:-6 -3 2
montags:-10 -10 -3
month:-12 -39 -57
month adn:46 -32 10
month after:-24 -16 -8
month she:24 15 4
month since:28 -1 0
month … be:27 7 3
month … his:8 8 -21
month … i:-22 -15 -16
month … im:-28 -53 -2
month … it:-29 -11 -9
month … no:34 -4 -5
month … one:20 -9 -2
month … out:49 15 23
monthly:-19 -11 -8
months:9 -47 -27
months adn:1 -37 -14
months ago:-34 -20 -13
months clean:50 34 17
months gone:73 1 7
months ive:-18 -38 -7
months off:-36 -25 -26
months supply:12 14 25
months took:-25 -8 -3
months without:5 22 19
months worth:35 39 38
months … a:-16 -27 -12
months … all:28 -6 0
months … feel:-21 -5 -2
months … her:29 34 32
months … hes:19 30 37
months … id:-24 -6 -4
months … if:30 -6 -7
months … im:2 -20 -12
months … ive:-37 -14 -21
months … me:-23 -9 -3
months … nothing:20 -1 -7
months … of:26 5 2
months … tablets:17 23 22
months … talk:22 -2 0
months … teh:-20 -1 -7
months … to:15 6 22
months … today:42 -7 -4
months … with:21 23 17
mood:-13 -43 -21
moods:-18 -16 -8
moon:-8 -6 -4
moons:23 28 26
moor:45 -18 -6
mor:2 9 7
morbid:2 -7 -4
more:0 1 4
more a:23 -2 -3
more adn:59 82 67
more after:-24 -5 -3
more chairs:-43 -34 -25
more danger:-43 -33 -27
more from:25 37 34
more i:-55 -40 -40
more id:11 -24 -14
more im:7 -3 -21
more in:33 -4 -3
more it:-21 8 -18
more money:41 -12 -11
more mornings:24 -1 1
more not:-6 -22 -6
more of:61 65 29
more peace:27 -3 -3
more posts:53 49 45
more sleeps:6 13 38
more tablets:44 52 49
more teh:43 33 23
more tonight:0 17 -27
more wen:31 19 20
more … adn:26 -35 -23
more … after:15 21 -4
more … all:21 23 -7
more … am:22 28 43
more … because:-32 -23 -3
more … before:-11 -27 -13
more … could:41 41 42
more … end:27 29 -12
more … for:13 40 30
more … from:16 24 29
more … go:-32 -20 -11
more … goin:-3 5 -21
more … her:46 42 19
more … i:22 15 20
more … if:22 -11 -9
more … im:-37 -23 -8
more … it:0 2 -35
more … its:28 47 47
more … look:26 22 25
more … me:78 73 71
more … meant:24 24 20
more … more:-26 -45 -41
more … my:-28 -21 -36
more … no:-48 -30 -36
more … not:45 29 25
more … on:-23 -21 -12
more … out:-3 -35 -20
more … over:31 26 -14
more … should:21 10 22
more … tablets:-19 -29 -25
more … teh:3 5 21
more … ther:-22 -2 -2
more … this:23 21 21
more … tight:35 24 20
more … tonight:-28 -22 -14
more … u:27 30 21
more … wanted:14 -21 -30
more … wen:28 7 5
more … without:24 -1 -2
morgen:15 12 22
morgen fruh:19 22 25
morgue:1 7 -1
moria:0 0 0
morir:-17 -17 -20
morir de:-48 -11 -2
morir y:166 79 -1
morir … la:-43 -8 0
morir … no:32 24 -7
morir … quiero:1 33 0
morir … y:-20 0 -1
morirme:114 44 5
morirme no:10 46 0
morirme … aguanto:10 46 0
morning:17 18 20
morning at:-23 -25 -28
morning befor:23 21 27
morning before:-24 -39 -56
morning first:23 12 15
morning i:-43 -42 -29
morning if:19 23 13
morning itll:21 21 23
morning its:41 44 1
morning ive:-24 -24 -17
morning my:-36 -30 -23
morning nobody:-5 -2 -21
morning or:22 -5 -3
morning teh:19 20 22
morning that:27 -2 -3
morning they:21 17 20
morning to:43 41 -3
morning were:44 35 -32
morning wife:54 -18 -15
morning without:-8 4 -25
morning … a:31 19 -2
morning … about:-33 -25 -30
morning … adn:44 37 14
morning … am:-17 -28 -11
morning … be:21 24 25
morning … can:42 28 26
morning … cant:-9 -11 -20
morning … drink:36 13 -45
morning … evening:-21 -18 -12
morning … go:-3 -11 -43
morning … group:52 45 38
morning … hav:-26 -32 -35
morning … how:12 17 28
morning … i:43 -2 -24
morning … ill:33 43 22
morning … its:21 5 -5
morning … keep:-40 -36 -36
morning … kids:23 21 27
morning … know:-47 -22 -11
morning … me:25 15 -5
morning … more:34 14 15
morning … no:37 16 19
morning … on:40 49 57
morning … one:27 18 14
morning … shes:18 21 32
morning … takin:24 11 18
morning … teh:-36 -31 -42
morning … tell:31 11 21
morning … that:-22 -10 -3
morning … them:30 29 36
morning … to:0 -6 -20
morning … turn:29 36 36
morning … u:19 22 10
morning … up:23 22 12
morning … walk:7 22 20
morning … want:72 64 22
morning … week:-22 -13 -3
morning … wont:-32 -22 -51
mornings:19 -10 -4
mornings i:21 -3 -1
mornings im:49 -27 -14
mornings that:12 21 0
mornings … that:27 2 -2
morphine:66 59 61
morphine all:27 26 33
morphine for:24 17 30
morphine is:-28 -48 -27
morphine teh:24 20 27
morphine … a:-23 -16 -12
morphine … by:31 30 23
morphine … it:-32 -18 -11
morphine … teh:38 17 13
morphine … that:24 20 22
mort:56 0 -18
morte:-2 -18 -2
mortgage:-33 -20 -16
mortified:-5 -10 -5
mosque:58 51 42
mosque … go:20 17 20
mosque … to:20 17 20
moss:-6 -4 -3
most:10 -7 -80
most afternoons:31 6 -1
most days:87 36 -15
most evenings:21 24 -18
most nights:33 59 -19
most of:-49 -43 -17
most … adn:70 35 2
most … after:31 35 0
most … do:32 29 0
most … hes:29 26 -1
most … its:30 -11 -1
most … teh:-3 9 -27
most … time:-22 -24 -17
mostly:-27 3 -48
mot:-5 -5 -1
motel:10 19 13
motels:12 13 10
moth:-15 -25 -14
mother:11 10 5
mother adn:45 54 20
mother i:43 40 40
mother is:4 -15 -27
mother on:38 21 26
mother or:22 -7 -3
mother said:-22 -4 -2
mother … adn:-23 -29 -17
mother … because:22 28 35
mother … finished:34 41 46
mother … isnt:60 30 -6
mother … it:10 -20 -8
mother … me:-9 -21 -22
mother … on:32 30 32
mother … out:-21 -21 -3
mother … she:36 42 1
mother … that:56 43 -8
mother … two:38 36 38
mothers:19 34 61
mothers kitchen:50 50 53
mothers morphine:25 21 23
mothers on:-25 -21 -21
mothers sherry:25 -1 -1
mothers … a:8 8 21
mothers … hav:38 40 41
mothers … i:24 28 17
mothers … it:15 -23 -18
mothers … kil:-22 -18 -1
mothers … my:40 43 40
mothers … myself:-24 -19 -1
mothers … that:24 20 21
moths:1 1 1
motive:-5 -5 -5
motor:7 11 10
motorbike:-29 -1 -9
motorway:63 60 43
motorway bridge:10 21 23
motorway do:-29 -27 -24
motorway footbridge:27 36 12
motorway i:68 37 36
motorway … disturb:-29 -27 -24
motorway … in:17 24 22
motorway … not:-29 -27 -24
motorway … teh:55 56 36
motown:2 0 0
motto:-6 -6 -3
mould:-13 -9 -6
mouldy:-18 -18 -6
mountain:-7 -6 -8
mountjoy:-5 -6 -7
mourir:57 33 21
mourir et:25 32 -7
mourir jai:-27 -10 -2
mourir je:24 63 48
mourir … de:-22 -7 -1
mourir … envie:-22 -7 -1
mourir … je:-30 -10 -6
mourir … veux:-29 -11 -10
mourned:28 -1 0
mourning:-19 -11 -2
mouse:-6 -2 -1
moustache:0 -6 -1
mouth:52 42 50
mouth adn:35 20 19
mouth i:-15 -40 -14
mouth … ive:47 39 21
mouthful:13 -2 -1
mouths:12 5 10
mouthwash:29 22 -3
mouthwash … teh:9 28 -1
move:-28 -43 -36
move at:45 45 45
move it:8 -20 -13
move on:-34 -35 -33
move … i:-30 -9 -5
moved:13 -10 -48
moved away:63 3 0
moved back:28 34 -8
moved in:28 -4 -5
moved to:-26 -18 -17
moved … im:27 -9 -6
moved … in:35 41 -6
moved … into:-29 -23 -13
moved … teh:-47 -29 -26
moves:29 28 38
movie:-5 -11 0
moving:-23 -14 11
moving to:-37 -33 -32
moving … to:-12 -21 -5
mowed:-7 -3 -2
mower:-34 -36 -24
mp:-5 -3 -2
mr:3 11 13
mr … a:16 31 30
mri:1 -1 0
mrs:-22 -13 10
ms:7 -5 -6
ms … im:21 1 6
msg:-3 -1 4
much:-17 -1 -3
much blood:9 8 21
much care:44 55 0
much i:-25 -23 -37
much its:-28 -2 0
much longer:70 17 11
much more:-30 -24 -5
much of:61 1 1
much that:31 35 -2
much … adn:30 1 22
much … at:17 30 25
much … chest:30 31 36
much … if:32 45 4
much … it:-3 23 -5
much … me:-33 -25 -23
much … say:76 20 23
much … teh:-34 -44 -30
much … that:-25 -35 -7
much … to:-23 -18 -22
much … u:-20 -19 -22
mucho:47 -6 5
muck:-2 -2 -2
mud:-18 -11 -9
mudarme:-18 -29 0
muddle:20 25 23
muddle with:23 26 23
muddle … boxes:23 26 23
muddle … teh:23 26 23
muddled:-11 -9 -8
muddy:-5 -4 -2
mude:-6 -4 -1
muero:-25 -6 -3
muerta:36 -3 -2
muerto:85 4 10
mug:30 -13 -5
multi:10 11 15
multi … is:-31 -29 -22
multistorey:-7 -8 -4
mum:11 6 -1
mum adn:-6 -37 -4
mum at:-33 -33 -34
mum by:-2 7 22
mum downstairs:10 9 22
mum if:39 38 41
mum its:-24 -9 1
mum of:34 42 -1
mum on:33 3 13
mum says:27 30 26
mum thinks:20 25 -31
mum went:-25 -21 -14
mum … a:-33 -13 -3
mum … adn:27 35 -6
mum … at:21 26 -9
mum … can:12 11 24
mum … dad:24 24 33
mum … for:-28 -31 -27
mum … hair:7 10 20
mum … hes:1 1 -24
mum … i:-9 -34 -10
mum … im:59 58 13
mum … kitchen:4 6 27
mum … me:-12 -17 -24
mum … mean:12 -25 -3
mum … of:20 17 14
mum … on:-12 -29 -19
mum … she:24 18 22
mum … six:-15 -20 -15
mum … sorry:-17 -21 -17
mum … teh:10 -8 26
mum … three:34 42 -1
mum … u:10 20 23
mum … wasnt:33 29 26
mummy:65 37 52
mummy … i:50 12 -16
mummys:5 3 10
mums:9 8 4
mums account:-24 -19 -6
mums at:16 27 31
mums boyfriend:29 32 -20
mums face:52 54 58
mums heart:4 21 20
mums in:-21 -14 -14
mums tablets:-25 -21 -21
mums … a:5 -26 -22
mums … are:-40 -41 -32
mums … is:-37 -27 -12
mums … keeps:27 37 53
mums … makes:22 23 -3
mums … me:27 29 -18
mums … she:-2 13 30
mums … tablets:8 25 20
mums … teh:-25 -24 -27
munths:39 -3 -1
muppet:0 -1 -2
murder:26 -4 -36
murder my:30 40 -5
murder myself:25 37 -3
murder … adn:53 20 -3
murdered:-7 -4 -2
murdering:-3 -4 -3
murio:64 -3 -4
muscles:12 37 55
museum:-39 -38 -40
museum … teh:-21 -17 -22
music:-1 14 32
music recs:33 36 37
music that:10 19 25
musical:-15 -2 -3
must:4 10 -3
must be:8 9 -28
must kil:20 30 2
must … her:19 16 21
must … teh:-35 -26 -27
mustnt:-20 -15 -5
mute:-4 -2 -1
muted:-1 -1 2
muting:6 15 16
mutter:0 0 1
muttering:-14 -5 -5
muy:-27 -8 -4
muzzle:11 10 11
my:-5 6 -2
my addiction:-12 -25 -6
my address:54 56 50
my adn:-36 -20 -3
my affairs:84 33 37
my antidepressants:38 40 49
my apologies:21 23 18
my arm:72 50 -3
my arthur:-20 -21 -20
my ashes:51 54 49
my attempt:-11 32 -9
my baby:39 26 8
my babys:51 5 6
my back:-15 -1 -22
my bag:13 17 27
my basket:30 -2 -2
my battery:-4 -17 -21
my belt:-73 -73 -40
my benzos:42 40 -13
my blades:-28 -12 -14
my bleep:39 35 37
my blood:34 11 -23
my body:-39 1 2
my books:52 51 38
my boots:-26 -19 -13
my boss:-2 1 -31
my bottom:20 19 -6
my box:23 24 23
my boy:-11 -11 -23
my boys:41 39 41
my brain:-17 -16 -25
my brains:24 28 -7
my breath:31 36 42
my brother:-20 -7 23
my brothers:2 -9 -23
my business:22 22 3
my calculator:18 26 26
my calendar:17 24 34
my care:22 14 0
my career:42 39 36
my chair:38 39 36
my chest:27 40 43
my choice:38 44 51
my client:48 56 -10
my clock:-28 -21 21
my clonazepam:22 29 37
my coat:26 29 44
my coffee:27 25 -3
my colleague:31 13 1
my counsellor:-40 -34 -23
my counselor:45 4 2
my cousin:30 17 22
my cousins:32 19 17
my crossbow:17 23 40
my ctb:35 36 26
my da:-20 -15 -12
my dads:-45 -41 -27
my darling:36 37 36
my darlings:59 59 58
my daughters:20 3 7
my dauter:37 -3 -4
my day:28 34 35
my dealer:-16 12 37
my dealers:32 -5 -4
my death:2 7 49
my debts:60 46 17
my diazepam:14 15 21
my docter:-23 -16 -19
my dog:-9 -28 -26
my dogs:-20 -7 -5
my door:34 28 28
my doorstep:33 9 10
my elbow:29 25 26
my epilepsy:23 20 26
my evening:-20 -18 -12
my exs:9 -28 -6
my eye:19 35 -3
my eyes:1 30 -1
my face:14 22 -15
my family:1 -46 -52
my fathers:33 18 30
my fault:-45 -32 -18
my feet:-25 -5 3
my file:49 57 35
my final:-20 -11 10
my fingers:22 23 9
my first:-42 -72 -53
my flat:39 8 -4
my flatmates:31 19 -3
my floor:19 23 33
my foots:84 70 72
my freind:27 36 39
my frends:-15 -30 -2
my friend:3 12 29
my fringe:-36 -31 -6
my funeral:81 81 71
my garadge:48 43 59
my gate:-23 -20 -7
my girlfriend:1 7 -33
my girls:43 40 61
my goodbye:59 60 69
my goodbyes:-9 2 20
my gp:-34 -23 -20
my granddaughter:0 7 25
my grandson:-63 -53 -37
my hand:-21 -9 -16
my hands:46 14 -4
my hart:41 45 31
my head:17 -15 -60
my heads:-2 -29 -18
my history:-27 -31 -5
my hockey:20 23 -1
my home:-32 -26 -15
my housemates:41 42 32
my husband:-16 -24 -17
my i:-27 -19 -1
my in:34 31 18
my insulin:42 24 50
my jacket:39 40 34
my job:-27 -12 -3
my kid:-2 -3 -23
my kids:-48 -50 -64
my kitchen:-33 -29 -22
my knee:-23 -12 -6
my knuckles:17 29 -1
my lad:-27 -25 -30
my last:11 10 26
my leave:44 63 55
my leg:55 52 -9
my legs:25 42 13
my leter:26 -11 -10
my lighter:20 4 -1
my lip:28 31 -18
my lithium:38 31 2
my little:34 30 8
my live:40 39 -4
my lot:31 47 44
my love:59 43 37
my loves:23 27 36
my mams:-20 -17 -10
my manager:13 35 35
my marriage:-20 -20 -13
my mates:24 29 -20
my medals:32 32 30
my medication:14 8 29
my meds:24 21 22
my methadone:51 51 28
my mind:-2 25 1
my misery:-52 -26 -4
my mom:-40 -38 8
my moms:16 25 24
my money:-31 -14 -13
my mornings:17 24 27
my morphine:21 21 -21
my mothers:46 47 52
my mums:36 26 25
my name:82 29 41
my nan:-48 -32 -16
my nans:27 12 17
my neck:35 49 77
my neighbor:105 111 -7
my neighbours:49 52 13
my nerve:38 38 15
my next:-30 -19 -13
my night:13 11 25
my note:-32 -31 -41
my notice:21 23 11
my number:28 25 26
my nurse:29 25 18
my old:7 -36 -34
my overdose:33 -37 -36
my own:18 36 -7
my parents:-8 21 30
my partners:23 23 19
my passport:12 13 -32
my passwords:-37 -29 -24
my peace:5 -22 -9
my pencil:77 46 12
my piano:-30 -25 -5
my pills:-22 -19 -4
my place:34 12 9
my plan:4 21 25
my pockets:21 23 20
my prayer:22 -16 -4
my radio:21 27 28
my razors:41 29 42
my rest:70 55 57
my retirement:43 38 37
my ribs:53 58 42
my rist:30 41 39
my room:34 0 -25
my roommate:-1 3 -33
my rucksack:39 39 42
my scarf:33 29 29
my school:45 36 -6
my screen:-12 -22 -12
my seat:-35 -18 -11
my second:-35 -13 -14
my self:83 86 33
my set:40 24 29
my shakes:1 2 -30
my shift:67 30 37
my shoes:24 26 24
my shopping:30 -6 -2
my sister:-24 -21 -13
my skin:15 -25 -13
my sleep:53 -21 -24
my sleeping:42 48 20
my sleeve:-8 -27 6
my sleeves:64 55 -5
my slef:30 40 -5
my sobriety:-35 2 6
my son:-11 -17 -49
my sons:-17 -27 -32
my sponsor:1 -35 -11
my sponsors:-28 -19 -17
my stash:-24 -17 -8
my status:-33 -14 -5
my stepdads:8 13 21
my stepfather:85 73 -2
my stick:47 49 -9
my stomach:26 18 15
my students:20 24 -8
my subscription:-9 31 0
my successor:37 33 32
my suffering:43 39 37
my suicide:-48 -66 -24
my sunday:-38 -7 -1
my supervisor:14 23 9
my tea:16 27 7
my teens:-21 -13 -6
my teeth:78 -11 -17
my teh:-21 -23 -23
my temper:-21 -14 -9
my thanks:57 46 54
my therapist:-28 -31 -18
my thigh:36 45 11
my thighs:72 83 -30
my things:24 -13 -40
my thirties:31 -2 -1
my thought:22 4 -6
my throat:29 41 38
my thumb:-2 -31 -17
my ticket:7 12 26
my tongue:32 42 60
my tooth:30 1 4
my trainers:70 58 44
my turn:23 8 14
my twentieth:45 -3 -1
my two:-42 -32 -18
my voice:-15 -8 -26
my wages:-7 -1 -33
my wardrobe:-26 -23 -7
my way:-11 -5 26
my whole:45 25 -3
my wifes:-20 -21 -35
my work:-23 -17 -14
my wrists:4 23 26
my xanax:5 20 -26
my year:47 28 -5
my … a:-1 -8 -36
my … account:-45 -30 -14
my … advice:-37 -20 -3
my … after:-29 -9 -25
my … all:35 29 35
my … am:22 41 -16
my … amount:34 34 20
my … an:-23 -15 -25
my … anymore:5 -38 -27
my … anything:21 26 22
my … anyway:25 24 6
my … asked:-24 -26 -17
my … asking:-42 -15 -1
my … asleep:10 7 -49
my … at:-24 -27 -20
my … ate:-26 -24 -17
my … attempt:50 13 18
my … baby:-27 -14 -3
my … bad:5 1 -31
my … be:9 15 21
my … beating:22 25 64
my … beats:95 94 -11
my … because:-1 5 -23
my … before:-7 -38 -18
my … behind:6 23 11
my … being:-6 21 -11
my … birthday:-33 -38 -14
my … black:-21 -14 -8
my … bleeding:29 34 7
my … body:23 24 9
my … bought:-28 -30 -18
my … boy:103 104 47
my … boyfriend:-20 -6 -10
my … breathing:34 34 39
my … brother:23 17 20
my … brothers:-21 -8 3
my … burning:-47 -47 -46
my … by:-30 -23 17
my … bye:-18 -19 -21
my … came:-46 -48 -51
my … can:33 12 12
my … cant:38 47 14
my … care:-2 1 28
my … carer:-25 -17 -10
my … case:50 33 53
my … charger:-46 -40 -25
my … choosing:12 12 28
my … coach:20 22 -2
my … coat:3 21 27
my … codeine:22 -11 -14
my … cold:-26 -51 -32
my … collecting:-27 -26 -18
my … come:-33 -40 -52
my … coming:-21 -17 -19
my … cooking:-31 -27 -11
my … could:19 25 -6
my … couldnt:22 -8 -4
my … counted:39 41 36
my … crawling:24 -8 -1
my … cup:46 47 -1
my … cutting:-1 0 -23
my … daily:21 -4 -2
my … date:47 -6 -2
my … dated:7 12 21
my … day:-2 12 36
my … days:-29 9 4
my … dead:-10 -27 -14
my … dealer:51 -8 -8
my … dealers:25 -1 6
my … decided:30 28 -6
my … deep:-42 -53 -21
my … deleted:-6 16 26
my … diary:-37 -36 -34
my … did:8 8 33
my … died:-44 -31 -28
my … dieing:-5 15 25
my … do:86 42 14
my … does:46 12 -9
my … doesnt:12 -15 -21
my … doing:17 18 32
my … dont:38 41 11
my … door:15 20 39
my … doubled:61 46 8
my … down:2 3 -22
my … drank:27 4 3
my … drink:-26 -28 -27
my … drive:-19 -21 -11
my … dropped:-23 -11 -9
my … dropping:24 -40 -6
my … drunk:51 42 43
my … each:58 57 4
my … emailed:29 32 11
my … end:-65 -63 -56
my … enough:11 28 16
my … evening:20 26 27
my … every:62 53 -10
my … everything:-25 -32 -23
my … face:58 60 60
my … farewell:45 38 37
my … father:-39 -29 -15
my … feel:27 12 0
my … feeling:25 12 38
my … feels:63 27 36
my … few:28 12 16
my … find:32 24 -2
my … flat:-35 -21 -17
my … flatmates:24 19 -3
my … fone:24 32 12
my … for:-5 -32 -33
my … forgot:50 25 34
my … found:28 -27 -13
my … from:-45 -52 -31
my … full:30 33 26
my … funeral:-29 -27 -19
my … get:-31 -40 -19
my … geting:20 -4 2
my … gets:-19 -41 -44
my … girl:29 -6 1
my … give:22 7 5
my … gives:5 -4 20
my … go:73 72 73
my … god:9 36 -3
my … gone:21 27 17
my … good:-42 -24 -6
my … graped:18 24 -29
my … grey:35 38 17
my … group:-23 -27 -24
my … had:-16 -23 -13
my … hadnt:45 47 -18
my … half:-30 -38 -34
my … hand:19 31 -37
my … hard:33 37 17
my … has:14 22 3
my … hasnt:39 38 34
my … hav:14 22 8
my … havent:22 -2 -5
my … head:65 53 -29
my … heart:-7 9 30
my … held:-35 -25 -14
my … here:32 -4 -6
my … herself:-28 -21 -9
my … hert:22 -5 24
my … hes:-31 -35 -41
my … high:46 25 -1
my … himself:38 12 -2
my … his:61 67 -14
my … hits:64 68 -17
my … hold:4 -42 -31
my … hours:-30 -23 -3
my … house:-44 -44 -22
my … houseplant:-24 -21 0
my … how:29 21 -1
my … hung:29 -7 3
my … id:67 41 35
my … if:29 59 26
my … ill:-57 -47 -48
my … illness:5 26 23
my … im:50 49 72
my … instead:31 5 14
my … intends:33 44 -2
my … into:-21 -16 -36
my … is:16 27 48
my … it:43 -1 5
my … itll:26 36 41
my … its:-4 -15 -30
my … job:-14 -27 -18
my … jokes:-16 -28 1
my … jumped:-43 -40 -28
my … keeps:65 56 40
my … kept:44 41 -3
my … kil:14 20 35
my … killing:-20 -28 -6
my … kissed:13 17 22
my … kitchen:30 39 38
my … knife:21 17 0
my … know:29 -7 -20
my … knows:41 32 13
my … lad:-13 -9 -21
my … last:35 7 -31
my … laughing:-31 -34 -21
my … law:-27 -32 -33
my … laws:29 27 17
my … leaves:25 25 12
my … leaving:-33 -32 -19
my … left:-2 11 23
my … less:-24 7 -10
my … lesson:54 54 50
my … leter:2 10 24
my … lets:37 16 -10
my … letters:14 13 21
my … little:63 63 17
my … live:-12 -21 -16
my … login:19 22 20
my … look:11 13 31
my … looking:-27 -12 -2
my … love:121 93 102
my … loved:-79 -79 -67
my … mad:-32 -29 -38
my … make:-24 2 6
my … mates:37 35 29
my … me:23 22 -22
my … mean:41 27 -5
my … message:-29 -18 -23
my … milk:14 22 25
my … mine:-23 -9 -8
my … miss:26 29 -5
my … month:-13 -26 -7
my … more:-21 -33 -17
my … morning:-65 -73 -31
my … morphine:27 32 33
my … most:12 30 -14
my … mothers:-23 -14 1
my … my:23 21 -8
my … myself:-28 -29 -5
my … name:24 -16 -17
my … nearly:30 42 12
my … neck:46 28 11
my … need:49 39 33
my … neighbours:-21 -12 -7
my … neither:25 21 0
my … neva:-59 -47 -21
my … next:-32 -15 15
my … night:45 46 10
my … nights:39 35 18
my … nine:1 -22 -7
my … nineteen:-11 -23 -20
my … no:8 28 18
my … nobody:46 57 66
my … not:47 60 48
my … note:-97 -88 -34
my … number:6 -23 -21
my … odd:27 28 13
my … of:53 25 32
my … once:13 32 32
my … one:-23 -16 -15
my … open:1 4 -20
my … order:36 -23 -20
my … out:-9 -9 -20
my … over:30 30 27
my … overdose:-22 -9 -4
my … overdosed:41 41 55
my … patches:49 57 33
my … phones:50 23 18
my … piano:-28 -23 -15
my … pistol:55 61 47
my … place:-26 -23 -14
my … plan:-32 -23 -16
my … post:-27 -29 -29
my … pray:37 5 3
my … prescription:5 15 24
my … pressing:44 45 43
my … pressure:-15 -28 -24
my … proper:-25 -19 -11
my … punches:21 25 -32
my … purpose:50 24 28
my … pushed:16 15 32
my … putting:42 28 -10
my … rather:1 -22 -12
my … raw:15 -29 -1
my … ready:23 26 44
my … red:10 -11 -26
my … refusing:29 31 41
my … rehab:-16 -32 -11
my … relapsed:42 7 -1
my … rent:37 -3 -3
my … rest:51 38 7
my … rifle:20 26 42
my … right:-15 -1 38
my … rihgt:36 40 0
my … ringing:18 24 20
my … room:18 24 24
my … said:-38 -31 -4
my … same:5 6 22
my … sat:23 20 -6
my … say:23 40 49
my … says:-42 -35 -49
my … school:47 32 20
my … see:55 56 54
my … service:-28 -21 -15
my … seven:27 -8 -5
my … seventy:27 29 0
my … shake:-25 -9 -5
my … shall:-31 -30 -31
my … she:32 -23 -3
my … sherry:25 -1 -1
my … shes:18 5 30
my … shift:-21 -19 -12
my … shoes:-38 -30 -25
my … should:31 27 8
my … shouted:-23 -21 -10
my … showed:-5 -33 -4
my … silence:-22 -16 -5
my … since:20 11 17
my … skips:-34 -28 -7
my … slaps:38 46 -22
my … sleep:-32 -3 -1
my … slow:22 23 48
my … sofa:38 -2 -2
my … someone:58 53 63
my … something:91 57 62
my … son:50 10 -23
my … soon:21 20 -41
my … sorted:-37 -34 -24
my … split:22 34 8
my … stabbed:10 12 46
my … starting:-29 -14 -7
my … stay:41 8 9
my … stopped:-22 -29 -31
my … stops:53 48 45
my … strangling:18 19 39
my … stuck:46 48 -3
my … stuff:18 16 -20
my … suicidal:37 35 -4
my … sunday:21 20 9
my … sundays:21 28 36
my … tablets:32 21 38
my … take:8 9 29
my … takes:-12 0 -20
my … talking:23 25 19
my … teh:37 45 37
my … tell:62 55 41
my … telling:-26 -25 -9
my … ten:30 29 33
my … texted:32 -16 -7
my … th:-23 -18 -19
my … than:17 30 -31
my … thank:41 45 45
my … ther:19 26 -30
my … theres:21 17 38
my … they:98 74 29
my … theyll:47 29 24
my … theyre:56 52 48
my … thing:-22 -12 -9
my … thinking:-33 -35 -13
my … this:-3 -36 11
my … those:18 21 -3
my … threatening:17 22 -42
my … three:31 -2 -8
my … threw:-21 -17 0
my … throat:46 42 46
my … through:-29 -10 -22
my … throwing:20 23 26
my … tied:40 37 33
my … tight:-25 -25 -24
my … tights:22 24 -2
my … till:73 56 -31
my … time:6 3 -36
my … tin:17 24 0
my … to:27 30 20
my … today:22 15 -7
my … tomorrow:29 36 23
my … tonight:26 18 15
my … took:-24 -11 15
my … touches:29 28 -20
my … trying:41 21 11
my … turkey:17 23 -10
my … typing:37 26 43
my … u:69 61 65
my … under:26 20 13
my … until:2 13 -21
my … update:21 0 -19
my … visited:47 -1 0
my … waiting:22 34 28
my … walked:-48 -47 -42
my … wall:-29 -21 -9
my … want:79 35 61
my … ward:26 31 36
my … warm:-34 -31 -25
my … was:-12 -22 -35
my … wasnt:21 47 21
my … wat:6 -33 1
my … watering:0 -28 -16
my … wear:12 18 24
my … wedding:10 24 23
my … week:35 18 2
my … weighs:25 31 -6
my … wen:27 29 23
my … went:37 -29 -20
my … were:17 24 22
my … whenever:17 33 -6
my … where:-3 -23 -28
my … which:-37 -36 -25
my … while:-17 -19 -21
my … wholl:51 46 48
my … why:19 21 20
my … wich:11 21 0
my … wil:12 25 29
my … wiped:32 32 30
my … wish:-14 22 37
my … wishes:33 33 28
my … with:-5 -29 -49
my … without:5 -7 -54
my … wont:17 27 46
my … worked:27 30 28
my … would:22 -30 -30
my … wouldnt:-2 26 17
my … written:-12 -22 -16
my … wrote:-10 6 -33
my … yesterday:53 35 -14
my … yet:39 -4 -4
my … yourself:30 24 0
mys:0 0 0
myse:0 0 0
myself:19 2 -52
myself adn:-18 -8 -40
myself after:67 28 33
myself all:-11 -30 11
myself anyway:-24 -17 -17
myself at:11 -4 53
myself bad:30 62 29
myself because:27 43 -12
myself been:24 44 -10
myself before:-19 -18 53
myself but:16 -29 -59
myself by:-32 -79 34
myself cant:53 68 -1
myself doesnt:8 5 -31
myself dont:22 55 -5
myself every:37 78 -23
myself for:-42 -33 -11
myself from:6 22 -3
myself i:17 67 -35
myself if:-10 1 -27
myself im:14 -13 -28
myself in:-30 -20 -28
myself into:-3 -48 -12
myself is:96 75 -84
myself isnt:1 -20 -2
myself it:28 1 37
myself its:-48 -42 -14
myself ive:-20 8 -66
myself kil:15 -30 -3
myself last:35 2 37
myself nobody:-27 2 -12
myself not:-11 19 -26
myself off:67 32 16
myself on:-31 7 2
myself one:14 -3 -48
myself over:-22 -14 -5
myself right:22 48 0
myself safe:27 32 11
myself shaving:-25 -21 -1
myself sick:54 -22 -18
myself since:23 10 -38
myself sounds:48 68 -8
myself teh:-25 -21 9
myself than:17 32 -29
myself that:-18 -20 4
myself thats:20 36 -1
myself ther:13 29 -31
myself throw:25 -25 -3
myself to:-25 17 30
myself today:89 54 67
myself tomorrow:13 21 3
myself tonight:14 -9 70
myself twice:30 33 33
myself walked:-64 -71 -55
myself wen:-31 -75 5
myself while:7 13 49
myself with:25 20 45
myself would:19 32 -10
myself yet:64 38 -1
myself … a:-3 31 13
myself … about:-47 -31 0
myself … adn:32 -10 -48
myself … after:90 41 85
myself … ago:8 21 10
myself … all:40 62 19
myself … are:-21 -15 -3
myself … back:38 -8 -8
myself … be:-14 14 -34
myself … before:3 -9 47
myself … bridge:12 33 -8
myself … but:53 -4 -2
myself … cannot:17 23 36
myself … cant:61 51 -53
myself … christmas:12 18 -41
myself … could:5 20 0
myself … dawn:-42 -33 -14
myself … day:2 33 11
myself … did:-40 -37 0
myself … do:26 14 -11
myself … dont:33 23 38
myself … door:-38 -34 -18
myself … down:-23 -11 2
myself … drama:23 30 -1
myself … end:25 28 52
myself … enough:30 41 0
myself … feel:9 34 -15
myself … felt:16 24 -1
myself … from:-10 -14 -49
myself … get:5 -21 10
myself … geting:7 10 -23
myself … hang:-27 -19 -2
myself … hate:6 21 0
myself … hav:28 35 -6
myself … havent:-10 -33 -18
myself … her:-29 -11 -9
myself … hook:1 1 25
myself … i:-38 -36 -63
myself … id:24 -7 18
myself … if:3 21 -5
myself … im:62 38 -27
myself … in:14 3 -32
myself … is:4 20 -57
myself … isnt:47 65 -7
myself … it:26 21 15
myself … its:49 68 32
myself … keep:25 -4 0
myself … kil:21 12 -1
myself … last:16 27 -47
myself … left:12 19 47
myself … lighter:14 21 -14
myself … long:-34 -22 -12
myself … maths:-20 -13 -1
myself … me:-28 -21 -18
myself … moment:27 -7 0
myself … monday:0 -28 0
myself … month:6 -46 -8
myself … my:-11 -47 21
myself … myself:11 -29 -2
myself … need:-17 -22 -2
myself … next:27 10 27
myself … night:69 92 51
myself … no:29 19 -44
myself … nobody:32 48 -47
myself … not:52 81 5
myself … on:39 28 32
myself … other:8 23 -5
myself … out:49 22 -12
myself … plan:6 20 -9
myself … planet:11 -13 -26
myself … purpose:-24 -21 -4
myself … remember:28 24 17
myself … right:-9 16 -32
myself … roap:1 3 -23
myself … same:-24 -2 -7
myself … saturday:-10 -3 -22
myself … school:10 10 57
myself … see:66 62 -32
myself … send:25 31 0
myself … sent:6 27 -3
myself … she:-22 -10 -8
myself … should:-53 -17 1
myself … sign:23 18 -20
myself … since:32 41 5
myself … sort:7 12 32
myself … stop:31 36 3
myself … stopped:0 0 -44
myself … strong:20 41 -5
myself … suicide:3 3 -26
myself … swear:19 34 -10
myself … teh:44 33 66
myself … ten:53 24 15
myself … than:-21 -7 -5
myself … that:38 19 -27
myself … thats:27 8 -24
myself … theres:15 23 -10
myself … these:2 -16 -35
myself … they:20 49 46
myself … thing:6 9 -21
myself … thought:5 18 24
myself … time:-23 -16 13
myself … to:22 58 25
myself … today:3 -20 -35
myself … tomorrow:39 66 62
myself … tonight:6 -18 -59
myself … try:6 8 31
myself … tuesday:2 11 -31
myself … u:7 -22 -25
myself … up:11 -26 -4
myself … use:25 12 -1
myself … waking:20 33 -21
myself … want:41 28 2
myself … wat:32 36 -7
myself … week:-69 -63 -43
myself … weekend:14 19 46
myself … went:-4 2 30
myself … whatever:32 -20 0
myself … where:0 -31 6
myself … who:-43 -40 -1
myself … wont:6 4 -24
myself … would:21 48 31
myself … year:25 -1 0
myself … years:26 7 -21
myselffff:0 0 0
mystery:-6 -8 -4
myth:-2 -3 -1
myyyyself:0 0 0
na:-24 -29 -26
nach:-9 -10 -4
nacht:31 34 26
nachtschicht:-5 -4 -2
nada:32 -9 31
nadie:-12 62 39
nadie … casa:23 14 -4
naggin:-1 -1 -3
nagpur:0 0 1
nah:-7 -3 7
nai:2 -9 -1
nail:23 15 9
nailed:7 10 19
nails:23 33 14
naloxone:6 20 19
naloxone adn:41 44 16
naloxone at:-24 -20 -3
naloxone … hes:27 31 30
naloxone … shes:38 41 -5
naloxone … tonight:18 24 -6
naloxone … work:-22 -17 -1
naltrexone:-31 -19 -13
namaste:-5 -5 0
name:2 -16 -9
name adn:-32 -37 -21
name i:-37 -28 -25
name if:21 22 6
name in:52 44 18
name is:-33 -13 -12
name of:31 30 26
name on:34 7 11
name … a:20 17 24
name … be:-37 -37 -35
name … im:2 -20 -16
name … in:34 -6 -4
name … it:21 -16 -26
name … name:-30 -7 -4
name … one:29 -2 -1
name … teh:-2 2 -24
name … to:-34 -23 -7
named:-42 -25 -13
names:-18 -10 -9
names of:4 22 -2
names on:20 -5 1
names … out:-25 -20 -15
naming:-29 -22 -6
naming teh:-29 -20 -5
nan:11 -22 -44
nan goodbye:35 40 5
nan … she:28 -5 -7
nana:75 78 56
nana … me:71 69 60
nanas:9 17 13
nandos:0 2 0
nani:0 3 5
nannys:1 2 15
nans:45 32 31
nans heart:8 19 20
nans refusing:28 31 45
nans … adn:-1 -3 21
nans … all:33 31 39
nans … food:28 31 45
nans … pills:36 54 52
nans … she:39 14 -11
nans … teh:21 3 2
nap:-15 -19 -33
nap sounds:20 -8 -1
nap … beter:20 -8 -1
nap … than:20 -8 -1
nappies:-4 -4 -1
nar:-1 -2 -3
narcan:21 28 40
narcan adn:26 24 25
narcanned:-1 1 4
narcans:45 47 53
narrowboat:-6 -4 -1
nasal:-5 -6 -3
nasty:-25 -34 -11
nasty i:-8 -21 -3
nation:-16 1 -2
national:12 -9 -7
nativity:-1 0 0
natter:0 0 0
natural:-12 -19 4
naturally:-26 -27 -24
nature:-8 -6 -1
nausea:-18 -11 -7
nav:-15 -5 -3
navy:-5 0 -1
nd:7 0 15
ne:27 25 47
ne plus:38 -7 -2
ne veux:4 -20 -3
ne … mourir:-25 -14 -2
ne … pas:-37 -25 -9
ne … plus:51 47 60
near:-6 -16 -11
near a:-28 -15 -13
near teh:13 -30 -20
near … end:33 -6 -4
nearer:-11 -4 -5
nearest:7 -2 -2
nearly:26 7 -3
nearly every:28 -1 -1
nearly finished:-27 -14 -5
nearly gone:-24 -9 -8
nearly got:37 -2 -5
nearly over:43 43 43
nearly scratched:23 -27 -1
nearly took:24 -10 -10
nearly … arms:23 -27 -1
nearly … at:-32 -21 -19
nearly … day:21 -7 0
nearly … i:-21 -2 -17
nearly … it:-22 -8 -1
nearly … last:33 -9 -1
nearly … me:-27 -12 -17
nearly … my:22 -20 -8
nearly … out:-26 -12 -11
nearly … teh:-4 -17 -25
neat:-2 -2 -1
necesita:-4 -6 -5
necesito:23 -10 -2
neck:71 67 50
neck a:-38 -35 -30
neck adn:24 8 7
neck im:50 51 33
neck myself:76 84 -15
neck … a:23 19 40
neck … he:6 2 -21
neck … in:52 57 61
neck … is:-9 -9 -30
neck … my:19 16 25
neck … standing:-21 -22 -25
neck … teh:10 9 21
necked:-1 -1 1
necking:8 18 -4
necks:48 23 31
need:12 22 30
need a:-20 -21 -17
need adn:50 4 9
need anything:28 36 22
need at:29 29 29
need for:12 21 48
need is:50 55 56
need not:25 25 22
need teh:39 44 35
need to:-45 -26 -46
need … adn:33 34 -17
need … be:-37 -7 -23
need … by:8 -3 -20
need … dead:2 22 9
need … dei:-26 -4 3
need … end:67 81 4
need … go:21 15 -7
need … hav:40 10 11
need … hes:-21 -15 -13
need … hurry:25 25 22
need … im:13 22 -14
need … in:32 42 31
need … is:-4 -2 30
need … it:40 53 69
need … me:67 60 23
need … my:39 63 21
need … ring:18 29 25
need … talk:-16 -21 -3
need … teh:34 28 17
need … tell:26 26 -2
need … them:20 4 5
need … through:38 17 25
need … to:22 -3 -8
needed:7 24 40
needed it:-23 -16 -14
needed was:36 38 55
needed … a:36 38 55
needing:-7 -16 -16
needing my:26 -11 -3
needing teh:-52 -43 -37
needing … he:22 27 12
needle:-19 -12 -29
needle in:-69 -67 -60
needle … arm:-51 -36 -19
needle … him:42 44 47
needle … his:-52 -37 -16
needles:27 33 34
needles in:43 46 32
needles … i:53 56 44
needles … put:53 56 44
neednt:-11 -9 -5
needs:-8 -11 -33
needs adn:35 34 -2
needs it:22 21 -2
needs me:-8 -25 -11
needs … do:3 10 24
neglect:-4 -1 -1
nehmen:20 22 -36
neighbor:99 103 -8
neighbour:19 10 -1
neighbour … im:32 27 21
neighbour … me:22 14 15
neighbour … on:36 42 41
neighbour … teh:-25 -27 -24
neighbours:-30 -27 -41
neil:27 17 24
neil … want:27 -4 -1
nein:-16 -14 -2
neither:60 18 7
neither adn:56 -5 -2
neither … it:24 27 -1
neither … nor:-24 -17 -1
neither … teh:34 -14 -7
neither … them:14 24 31
nen:0 10 -24
nen … plus:0 10 -24
nepa:-11 -7 -1
nephew:-12 -7 -32
nephew … himself:28 25 -1
nephew … on:21 15 -5
nephews:-8 -8 -12
nerd:-3 -2 -1
nerf:-1 -1 -1
nerv:25 41 0
nerve:51 53 -21
nerve adn:39 39 12
nerve … to:38 39 1
nerves:-29 -27 -30
nerves … he:-25 -24 -19
nervous:-40 -31 -20
nest:-1 -1 0
net:-1 0 -2
netais:16 -8 5
netball:-9 -6 -12
netflix:1 7 14
nets:-24 -16 -15
netting:-6 -4 -3
neurologist:-9 -7 -7
neurone:-10 -11 -5
neva:-25 -11 2
neva a:-21 -18 -14
neva adn:41 -3 -1
neva asked:24 23 15
neva be:-24 -14 -2
neva been:-4 -27 -27
neva born:49 -4 -3
neva came:57 -1 0
neva come:58 -12 -1
neva complains:8 31 0
neva did:-35 -26 -9
neva enough:19 17 25
neva existed:32 -6 -1
neva find:-30 -34 -31
neva go:-25 -17 -5
neva goin:-32 -25 -19
neva got:-27 -5 -1
neva has:37 29 34
neva hav:35 3 25
neva haveing:26 -3 -1
neva hert:-21 -12 -5
neva it:12 32 -3
neva live:-90 -8 -2
neva make:-13 23 29
neva meant:30 38 39
neva mind:0 -25 0
neva once:-21 -13 -8
neva see:30 34 -5
neva seen:22 27 2
neva to:21 13 29
neva told:-32 -18 -13
neva u:39 37 34
neva ur:38 24 28
neva wake:60 -43 -4
neva was:16 18 23
neva woke:55 -4 -3
neva … a:-33 -34 -32
neva … adn:-2 51 8
neva … alife:44 43 48
neva … anything:24 25 15
neva … as:53 2 -4
neva … asked:7 20 4
neva … back:55 -30 -20
neva … because:-33 -26 1
neva … been:39 -7 -5
neva … born:39 -8 -3
neva … down:-27 -5 -1
neva … existed:23 -3 -1
neva … fault:38 24 28
neva … from:63 -1 -1
neva … has:15 21 27
neva … hav:20 19 23
neva … he:37 34 32
neva … i:-5 -20 -35
neva … id:24 39 -4
neva … im:38 -23 4
neva … it:-41 -5 13
neva … ive:-23 -9 -2
neva … me:-15 14 -32
neva … my:-19 38 14
neva … not:19 58 -2
neva … off:22 18 3
neva … stay:31 27 37
neva … swim:21 32 22
neva … teh:-62 -55 -44
neva … that:31 13 -8
neva … theres:-29 -18 -8
neva … this:32 44 5
neva … to:11 24 32
neva … up:22 -20 26
neva … wake:32 26 46
neva … was:19 40 0
new:-63 -50 -69
new but:22 30 0
new girl:74 65 63
new job:-30 -27 -23
new years:19 21 30
new … adn:-22 -19 -23
new … eve:20 23 36
new … every:19 27 0
new … for:-31 -33 -25
new … im:2 4 23
new … on:28 28 -6
new … started:43 43 0
new … teh:18 30 38
new … to:20 27 -1
newbie:-9 -11 -6
newbies:0 -3 -1
newborn:-9 -9 -2
newcomer:-10 -9 -6
newcomers:-5 -3 9
newer:-12 -7 -5
newest:1 0 6
newly:-1 -1 -4
news:24 5 -4
news adn:45 16 -13
news at:-31 -24 -20
news … i:40 5 -28
news … me:29 -5 -1
news … on:-56 -32 -22
news … want:30 35 3
newsletter:-27 -19 -17
newspaper:-8 -5 -2
newsreader:1 1 3
next:23 35 24
next door:-10 -18 -31
next doors:-27 -23 -18
next hour:33 -3 -5
next kid:14 18 20
next lief:58 45 17
next minute:-21 -8 -3
next month:1 21 -12
next one:57 67 25
next ones:47 48 55
next part:37 25 34
next room:29 13 33
next season:62 -3 0
next strip:-30 -25 -23
next time:15 12 -35
next train:46 45 42
next tuesday:18 17 23
next week:-22 -14 10
next weekend:28 18 12
next year:22 -52 -39
next … a:-27 -24 -22
next … all:36 25 24
next … anything:52 -1 0
next … at:-25 -28 -11
next … be:90 63 2
next … cant:-34 -30 -28
next … hav:-23 -18 -7
next … his:25 2 -3
next … i:3 -30 -18
next … id:-20 -18 -11
next … ill:36 51 24
next … is:43 34 6
next … its:-20 -19 -5
next … ive:32 28 12
next … made:34 34 31
next … me:13 30 13
next … of:34 -9 -7
next … on:-30 -22 -19
next … sorry:50 54 58
next … teh:-27 -4 16
next … this:20 23 27
next … who:30 36 -12
next … wil:56 58 -9
next … with:-17 -23 -20
next … wont:24 37 37
nextdoor:12 15 12
ng:0 0 0
nging:0 0 0
ngl:0 0 0
nhs:15 -6 -6
ni:24 20 -16
niall:28 21 0
nice:52 53 64
nice about:-26 -18 -16
nice evening:24 5 6
nice for:24 24 16
nice knowing:27 24 18
nice voice:26 31 34
nice … a:23 -14 -10
nice … all:23 21 15
nice … be:16 -21 -12
nice … each:-18 -21 -11
nice … hav:-21 -12 -6
nice … i:22 29 20
nice … know:35 1 -1
nice … lady:6 7 32
nice … let:26 31 25
nice … me:-26 -15 -10
nice … my:23 19 10
nice … on:30 12 17
nice … u:34 23 19
nicely:5 -13 -9
nicer:63 13 -2
nicest:24 17 21
nicest thing:25 31 30
nicest … in:41 34 34
nicht:9 7 -14
nicht mehr:46 25 -7
nicht … ich:-26 -11 4
nicht … leben:21 -5 -3
nichts:-16 -14 -2
nick:0 0 0
nicked:-16 -4 -3
nicks:5 0 0
nicotine:-10 -4 -4
nie:28 46 -1
niece:-21 -17 -9
nieces:-17 -29 -27
nieces do:24 -2 -1
niemand:9 39 -6
niemand merkt:7 30 -1
niemand … es:6 28 0
nietos:-3 -1 0
nigel:-4 -3 -3
night:0 9 -22
night adn:43 64 14
night after:49 -47 -25
night all:-46 -41 -12
night before:33 24 18
night bus:22 38 -8
night but:-20 -10 -5
night by:1 2 45
night chat:-23 -16 -5
night eleven:20 27 -3
night everyone:14 21 20
night four:40 -1 0
night from:-21 -19 -1
night got:21 19 30
night i:45 44 24
night in:-39 -29 -30
night is:21 -8 -14
night it:-1 5 -26
night its:-32 -28 -28
night long:27 40 0
night night:-48 -48 -28
night not:-33 -8 0
night on:-5 26 46
night one:-21 -30 -23
night running:52 45 -1
night sat:35 -10 -1
night shift:-23 -16 -14
night teh:-12 -21 0
night that:-6 21 -9
night this:61 61 -23
night to:13 9 21
night u:-21 -3 -3
night until:16 23 -16
night wil:19 24 27
night with:32 33 30
night … a:3 9 -33
night … about:21 30 -12
night … after:45 -2 0
night … am:19 25 34
night … any:-23 -16 -7
night … are:18 23 24
night … at:-21 -9 -4
night … breathing:15 -22 -10
night … days:37 -22 -5
night … do:-52 -14 -5
night … earth:18 30 38
night … god:22 3 6
night … goes:25 19 3
night … goin:45 33 62
night … gone:28 -6 -3
night … had:-32 -21 -15
night … hate:35 -15 0
night … he:6 24 -6
night … held:37 46 -17
night … ice:-34 -1 -1
night … if:34 17 25
night … im:-4 15 23
night … in:53 58 36
night … is:-29 -37 -10
night … it:16 17 26
night … its:26 29 25
night … keep:-40 -4 -1
night … killing:30 41 0
night … knows:35 61 -3
night … left:-21 -12 -5
night … me:29 29 19
night … months:98 -11 -5
night … myself:12 13 29
night … night:-26 -6 -8
night … no:30 19 -8
night … nobody:24 45 4
night … not:16 -25 -10
night … of:-23 -17 4
night … off:21 20 24
night … on:6 -23 -7
night … one:26 -18 -5
night … overlooked:64 -2 -1
night … own:12 15 39
night … passed:50 62 0
night … same:-19 -25 -14
night … see:11 27 37
night … she:50 38 -2
night … since:24 16 29
night … sober:-25 -7 -1
night … stopped:19 -21 -11
night … tablets:13 19 -26
night … take:61 40 18
night … teh:6 -17 -32
night … that:-2 -28 -43
night … this:53 39 46
night … ticket:-26 -23 -19
night … told:-52 -34 -1
night … tomorrow:23 -17 -4
night … took:-26 -4 4
night … wake:-31 -6 1
night … walk:24 25 5
night … want:41 40 15
night … ward:-6 -30 -5
night … was:-23 -6 -11
night … wat:65 65 64
night … way:-25 -25 -19
night … weak:41 37 0
night … week:36 47 -12
night … wen:-40 -34 -33
night … wont:64 45 46
night … wouldnt:-44 -3 -1
nightdress:9 22 30
nightie:5 5 27
nightly:53 11 -9
nightmare:-10 -3 0
nights:49 45 -6
nights adn:-22 -10 -30
nights after:31 35 0
nights ago:36 29 -21
nights at:29 32 37
nights ends:0 23 27
nights hes:21 21 21
nights i:-20 -33 -18
nights ive:-24 -14 -12
nights left:14 16 38
nights running:50 29 -28
nights … adn:7 19 31
nights … am:-22 -16 -5
nights … at:-32 -20 -7
nights … got:21 19 -3
nights … i:13 26 34
nights … im:-32 -30 -10
nights … in:-45 -34 -26
nights … kids:31 35 0
nights … my:21 29 -4
nights … sunday:0 23 27
nights … time:40 44 46
nights … week:-16 -21 -10
nightshift:34 33 28
nightstand:10 10 17
nil:-2 -25 -8
nina:3 -1 3
nine:-8 0 -1
nine adn:-57 -62 -56
nine days:31 16 -13
nine hours:20 21 28
nine in:22 30 22
nine minutes:20 20 21
nine munths:39 -1 -1
nine of:29 -5 -7
nine teh:-26 -17 -21
nine times:-26 -21 -6
nine tomorrow:-20 -24 -20
nine with:23 19 -10
nine years:-38 -2 2
nine … adn:-28 -16 -2
nine … goin:-22 -25 -18
nine … gone:-28 -16 -13
nine … im:-48 -49 -38
nine … ive:36 37 -8
nine … me:-43 -28 -20
nine … of:-31 -25 -26
nine … off:-24 -16 -7
nine … teh:-23 -27 -19
nine … to:-22 -13 -10
nine … u:35 36 35
nine … without:33 41 -16
nines:-8 -2 -5
nineteen:-31 -39 -61
nineteen im:-30 -26 -18
nineteen … my:31 35 -1
nineteen … teh:-46 -44 -37
nineteenth:2 6 3
nineties:-25 -18 -13
ninety:16 -60 -35
ninety days:73 -8 -4
ninety four:-27 -18 -9
ninety … i:-40 -20 -9
ninety … in:-26 -17 -17
ninety … teh:75 -1 -1
ninos:5 11 -4
ninth:23 24 26
ninth floor:43 41 38
ninth i:-28 -23 -10
ninth … i:45 45 38
nitazene:4 3 -1
nitazenes:-1 -1 -1
nites:0 0 0
nits:0 0 -7
nix:18 5 4
nk:0 0 0
nna:0 0 0
no:59 30 38
no adn:-25 -12 -25
no aguanto:-12 32 -5
no aviseis:65 48 42
no bad:37 -7 -5
no booze:42 43 48
no bother:-17 -8 -20
no bus:37 -5 -2
no but:58 47 11
no change:21 22 19
no clue:22 24 -12
no coat:53 59 43
no coming:33 35 33
no dark:-41 -20 -10
no date:31 30 -11
no debts:34 32 35
no degree:25 21 14
no despertara:43 -8 -3
no despierta:75 63 63
no end:37 -6 -1
no es:44 24 -5
no estare:29 33 31
no feelings:31 -38 -19
no fits:42 -2 0
no fone:-50 -50 -39
no for:21 24 0
no foxes:20 23 19
no further:61 62 58
no futur:15 -48 -11
no goin:-25 -21 5
no good:5 15 28
no harm:-32 -25 -18
no hoap:2 -80 -18
no i:-16 32 23
no im:2 -21 -7
no it:19 24 23
no jk:61 69 71
no joke:-49 -50 -34
no key:-50 -43 -18
no kids:30 17 33
no longer:-23 6 -19
no me:-21 -37 -19
no milk:-21 -8 -12
no money:54 26 33
no more:8 37 28
no naloxone:17 17 21
no narcan:23 22 20
no no:48 -41 -25
no note:30 38 32
no notes:-21 -7 -8
no one:-16 -4 -37
no ones:89 86 60
no other:-23 13 -14
no part:-62 -22 -4
no pills:-2 -25 -17
no piont:-3 -23 -8
no plan:-45 -21 -11
no plans:-46 -27 -14
no puedo:42 30 -8
no quiero:-1 -73 -18
no reason:6 -47 -16
no rent:65 -11 -15
no respawn:11 11 31
no return:87 88 80
no se:77 8 -26
no self:-32 -18 -5
no shame:-22 -14 -10
no sleep:-29 -22 -10
no suit:22 27 25
no thoughts:-41 -20 -4
no tomorrow:59 47 38
no urge:-35 -17 -5
no use:6 -24 -16
no vengan:31 29 25
no visiting:35 -2 -1
no vodka:25 16 24
no way:1 -13 -28
no were:4 11 -26
no wifi:-28 -12 -10
no wish:-13 -30 -13
no words:-24 -12 -9
no work:-26 -15 -12
no … a:9 28 40
no … adn:25 6 35
no … all:-27 -24 -20
no … am:30 57 27
no … any:66 12 -13
no … anyone:22 -13 1
no … anything:26 -20 -11
no … are:9 10 30
no … as:24 23 -2
no … be:-40 0 10
no … been:4 15 21
no … before:1 15 -36
no … beleive:22 21 -14
no … bottles:-34 -1 -3
no … bought:11 27 29
no … but:-7 21 -5
no … call:15 29 20
no … chairs:-42 -33 -25
no … comes:29 28 35
no … como:-48 0 -6
no … dont:-29 3 -30
no … el:0 30 -18
no … else:13 27 -7
no … email:-25 -9 -19
no … estoy:4 24 22
no … feel:-25 -2 -16
no … feelings:57 10 17
no … find:-60 -21 -15
no … for:29 23 45
no … from:49 64 64
no … gave:43 51 20
no … go:25 11 -13
no … got:21 26 41
no … had:-6 -1 -21
no … harm:-26 -17 -2
no … hav:0 22 -6
no … he:37 46 20
no … help:24 25 -4
no … her:32 0 1
no … here:26 23 7
no … hert:-33 -13 -2
no … him:24 20 -10
no … his:-31 13 16
no … home:24 28 -10
no … hours:32 -4 -2
no … how:-37 -21 -6
no … i:4 21 -27
no … if:8 -21 -5
no … im:5 -5 21
no … in:5 -23 -39
no … is:-1 31 8
no … it:29 14 2
no … ive:57 32 36
no … keep:34 -1 0
no … left:9 -33 -36
no … lights:23 20 22
no … live:51 -4 0
no … lo:-52 4 -4
no … look:28 24 27
no … looks:30 36 34
no … love:-27 -10 -7
no … manana:39 -12 -3
no … mas:29 28 -25
no … me:-22 32 70
no … mean:-27 -16 -3
no … midnight:-36 -32 -30
no … missed:35 25 23
no … monday:2 -22 -14
no … morirme:-47 -3 2
no … mornings:24 -1 1
no … nadie:32 54 51
no … ni:85 9 -6
no … no:-23 -31 -17
no … not:1 -16 -24
no … notice:20 33 1
no … off:39 10 18
no … on:16 24 25
no … out:-48 -40 -25
no … pills:66 28 49
no … piont:30 -8 -3
no … planned:-21 -4 -4
no … por:10 63 56
no … posts:53 49 45
no … quiero:-21 -33 -8
no … ring:23 35 29
no … say:-26 -5 -4
no … school:41 42 39
no … second:24 25 16
no … see:60 34 39
no … self:44 41 0
no … should:-52 -53 -17
no … soy:21 -4 -2
no … suicidal:-26 -9 -2
no … tablets:25 27 27
no … teh:29 26 40
no … thats:34 -8 -1
no … ther:19 32 32
no … thinking:-37 -24 0
no … this:7 22 22
no … to:53 13 0
no … today:39 -8 -19
no … tonight:57 52 56
no … un:-30 15 -3
no … until:20 22 28
no … use:21 28 27
no … vivir:39 23 -4
no … walk:67 71 74
no … want:34 -2 -8
no … was:-30 -27 -4
no … wat:-5 37 0
no … went:-37 -11 -8
no … where:29 38 43
no … why:-22 -14 -9
no … wil:-43 -11 -8
no … word:19 22 -3
no … y:57 -7 -13
nobody:96 102 91
nobody about:19 26 20
nobody asks:30 42 37
nobody at:43 22 -5
nobody can:36 46 45
nobody could:-52 -12 -7
nobody died:-50 -15 -10
nobody else:78 78 80
nobody got:23 -4 -4
nobody had:-30 -22 -10
nobody has:21 12 8
nobody hert:-6 -25 -7
nobody home:23 33 5
nobody how:-32 -21 -11
nobody in:-23 -14 -39
nobody is:27 50 32
nobody knew:41 42 46
nobody knows:24 2 -27
nobody left:-22 -13 -5
nobody look:-14 -29 -23
nobody looks:-22 -18 -61
nobody on:43 -6 -15
nobody picked:33 41 34
nobody remember:22 -26 -5
nobody reply:10 12 21
nobody ring:25 22 1
nobody rings:49 47 41
nobody said:-22 -10 -7
nobody spoke:-21 -16 -4
nobody tell:-27 -13 -17
nobody that:20 26 32
nobody they:29 23 13
nobody to:61 33 3
nobody wil:33 35 65
nobody would:152 58 6
nobody … a:48 23 29
nobody … adn:16 9 -22
nobody … anything:10 28 22
nobody … at:-17 -25 -23
nobody … before:23 8 0
nobody … blame:79 60 71
nobody … but:55 21 17
nobody … by:45 21 23
nobody … can:37 45 46
nobody … count:27 -4 3
nobody … find:-38 3 11
nobody … for:34 8 8
nobody … go:44 39 25
nobody … hav:23 21 27
nobody … here:29 34 43
nobody … hert:28 -3 -3
nobody … home:21 8 -24
nobody … how:-24 -15 -13
nobody … i:33 11 -15
nobody … if:30 -15 -2
nobody … im:-21 -50 -38
nobody … in:-21 -13 -20
nobody … it:40 51 17
nobody … ive:9 -36 -56
nobody … knows:101 41 37
nobody … make:32 7 14
nobody … me:-73 -63 -37
nobody … miss:24 0 17
nobody … morning:17 29 15
nobody … not:29 -9 -7
nobody … notice:40 -4 -11
nobody … of:-26 -14 -11
nobody … say:57 47 10
nobody … sweating:16 23 5
nobody … teh:28 46 39
nobody … tell:-12 -12 -22
nobody … that:28 -7 -4
nobody … ther:21 -11 -22
nobody … they:29 16 0
nobody … think:18 15 28
nobody … to:-3 14 49
nobody … told:21 34 0
nobody … tonight:19 6 36
nobody … up:30 29 21
nobody … want:12 37 -2
nobody … was:56 49 48
nobody … wat:-32 -42 -17
nobody … wen:42 50 47
nobody … wil:-22 -20 -13
nobodyll:-3 -2 -1
nobodys:69 65 77
nobodys coming:61 29 24
nobodys goin:17 21 15
nobodys … feel:10 12 24
nobodys … im:-26 -27 -14
nobodys … till:25 31 35
nobodys … to:31 17 8
noch:35 25 26
noche:-1 16 33
noche cuando:8 22 44
noche me:44 43 59
noche … tiro:30 22 30
noche … voy:-33 -29 2
noche … ya:13 17 34
noches:18 18 -5
nod:-16 -12 0
nodded:23 31 39
nodded off:28 37 44
nodded … teh:4 9 22
nodding:23 22 27
nodding out:20 20 29
nods:0 -2 -2
noes:4 21 0
noise:29 49 60
noise adn:34 32 29
noise i:-42 -26 -21
noise … teh:5 5 26
noisy:-17 -6 -4
non:-19 -31 -11
none:46 47 39
none after:70 79 69
none of:59 65 69
none … adn:-1 -28 -24
none … it:37 32 37
none … know:27 10 -6
none … my:7 17 -22
none … was:64 59 64
none … wat:12 26 24
none … wil:25 25 31
nonsense:4 12 12
nonstop:8 16 18
noodles:-5 -1 -1
noon:81 94 85
noon adn:45 36 11
noon i:-19 -23 -14
noon ive:18 17 25
noon tomorrow:4 25 18
noon … a:-20 -22 -20
noon … adn:-48 -44 -23
noon … be:51 54 17
noon … eleven:-28 -16 -11
noon … i:48 45 -6
noon … ill:51 40 -1
noon … its:22 24 35
noose:68 58 64
noose is:-27 -30 -11
noose … i:-55 -49 -24
noose … on:11 -24 -25
nope:-15 -10 -12
nor:26 28 32
nor … teh:-23 -17 -1
noreen:9 15 17
normal:-1 2 0
normal adn:-22 -14 -17
normal that:25 1 -1
normal to:18 13 28
normal … dont:25 6 3
normal … feel:-22 -15 -16
normal … hav:28 29 40
normal … i:-38 -9 -5
normal … this:24 27 -5
normal … to:-24 -13 -18
normally:24 -5 -5
northern:-19 -13 -10
northumberland:-4 0 1
norway:-2 -2 0
nos:-38 -5 -4
nose:-5 0 -10
nosebleed:-3 -1 -2
nosy:-1 -2 -4
not:55 51 42
not a:36 41 19
not about:6 22 -4
not after:-35 -18 -16
not alife:52 75 4
not an:27 21 19
not around:23 -19 -12
not as:40 44 51
not ashamed:-32 -9 -2
not be:3 17 24
not because:-38 -11 8
not been:-29 -34 -23
not breathing:-27 -14 4
not bringing:9 8 28
not by:3 1 -20
not come:27 20 11
not coming:54 39 36
not complain:53 -5 -4
not counting:-26 -30 -23
not cryin:56 60 54
not cutting:-25 -21 -3
not dead:-20 -14 -10
not deep:50 83 -13
not doing:-25 -55 -36
not done:58 21 -16
not drink:-68 -21 -11
not drinking:-40 -22 -14
not driving:-32 -33 -33
not eating:52 55 -21
not enough:44 -51 -20
not exaggerating:56 58 -6
not exist:1 -51 -33
not feeling:-31 -8 -13
not for:68 52 76
not from:-28 -24 11
not get:-27 -40 -12
not geting:1 1 21
not go:2 31 41
not good:44 20 14
not got:-6 -21 -6
not had:-20 -17 -15
not hav:-2 -26 -27
not her:1 22 32
not here:54 63 78
not hert:53 -9 2
not hurry:25 25 22
not i:-9 1 -21
not ill:12 -23 -17
not in:-41 -78 -60
not joking:19 22 -11
not kidding:4 -29 -3
not kil:26 73 -19
not know:51 30 21
not knowing:-21 -17 -12
not leave:-28 -18 -11
not let:-22 -23 -15
not live:-22 -5 0
not long:36 40 39
not looking:39 -13 -4
not make:34 49 53
not manage:4 28 31
not me:-6 -26 -21
not mind:60 -5 -1
not moving:22 22 16
not much:-7 12 24
not my:34 3 7
not need:43 30 -17
not needed:40 43 37
not ok:18 22 4
not on:-33 -21 -20
not opened:66 -5 -10
not picking:28 27 32
not planning:25 -24 5
not pressing:46 37 47
not real:3 11 20
not renew:108 29 0
not return:-46 -6 -4
not right:22 -25 -9
not ring:19 21 17
not safe:14 -44 -3
not saturday:38 26 30
not saying:42 49 35
not see:41 51 57
not seeing:42 -7 -1
not seen:-22 -9 -9
not sick:34 -4 -12
not sleeping:-38 -25 -37
not sorry:-49 -51 -47
not stopped:-38 -25 -23
not stopping:14 30 23
not suicidal:-3 -22 2
not sure:4 -32 -20
not takin:26 39 49
not talking:40 9 9
not teh:37 35 -38
not that:-17 -10 29
not ther:-8 -37 -9
not tired:49 57 44
not to:70 45 44
not today:87 22 29
not told:54 18 29
not tomorrow:25 -22 -17
not tonight:36 39 27
not travelling:20 19 20
not turning:49 46 45
not upset:29 21 26
not ur:-30 -28 -39
not used:-35 -27 -10
not wait:-24 -21 -4
not waiting:-30 -26 -17
not wake:44 55 15
not walking:13 19 24
not want:-52 -36 -3
not wanting:-43 -33 -1
not wat:47 14 12
not wen:-21 -9 -10
not worth:21 -7 -5
not … a:28 11 28
not … about:29 1 -14
not … account:26 23 -11
not … adn:-39 -44 -2
not … after:41 32 23
not … alarm:11 18 22
not … alife:71 2 21
not … all:-38 -24 1
not … am:-27 -12 -17
not … ambulance:30 32 31
not … another:-28 -36 -25
not … any:-45 -11 -10
not … anymore:29 55 34
not … anything:-19 -25 -25
not … anywhere:-23 -17 -17
not … apart:-31 -17 -12
not … around:49 50 49
not … at:-12 -25 -45
not … attention:-38 -15 -14
not … back:17 22 20
not … bad:-39 -24 -19
not … bath:-30 -1 2
not … been:24 -2 -4
not … being:-12 -24 -8
not … born:38 -4 -2
not … burden:-34 -15 -11
not … carer:-17 -23 -13
not … cold:-24 -11 -13
not … come:37 27 30
not … cut:37 1 -6
not … day:20 50 -3
not … daydream:24 39 -2
not … dei:60 59 -5
not … didnt:27 23 -1
not … dieing:-21 -10 -10
not … dont:-17 -34 -16
not … door:5 -22 -38
not … drink:-20 -2 -22
not … drunk:-23 -14 7
not … end:-22 -18 -19
not … ending:-34 -27 0
not … enough:-53 -52 -41
not … everything:15 17 24
not … eyes:31 29 29
not … fault:-47 -51 -45
not … fed:31 28 54
not … figure:20 19 -10
not … flat:-2 14 25
not … forum:20 12 23
not … found:58 60 17
not … from:25 6 11
not … game:19 31 18
not … get:70 39 36
not … go:-10 -47 -19
not … god:22 28 23
not … goin:14 42 54
not … good:-46 -42 -42
not … hav:-13 -40 -12
not … here:37 29 9
not … high:56 29 34
not … him:-2 11 20
not … his:6 17 33
not … holiday:23 28 1
not … husband:-23 -13 -5
not … i:-2 3 -60
not … id:32 -11 -9
not … if:31 -22 -25
not … im:-19 -24 -15
not … is:40 3 -1
not … isnt:24 19 8
not … it:3 20 43
not … joke:-25 -13 -7
not … kil:10 17 40
not … killing:5 21 0
not … kind:25 35 0
not … last:25 -7 -9
not … let:-32 -2 0
not … lied:58 62 6
not … living:39 -4 -3
not … long:59 46 48
not … lot:-11 -21 -20
not … make:-62 -45 -22
not … me:26 12 -21
not … more:36 -10 -21
not … mother:39 -6 -4
not … much:-30 -13 -7
not … my:18 -6 36
not … myself:40 -10 -34
not … needing:13 19 35
not … nice:28 29 33
not … no:17 -6 -31
not … noon:-22 -18 -9
not … number:25 11 16
not … of:-9 5 -45
not … one:-10 23 4
not … out:42 49 63
not … own:-20 -6 -1
not … paid:27 27 41
not … pay:41 44 36
not … people:-22 -10 -2
not … plans:6 -23 -3
not … pretend:19 34 -5
not … right:-21 1 12
not … ring:1 -1 -21
not … round:30 12 19
not … sad:44 43 29
not … said:22 -3 -6
not … saturday:19 24 27
not … say:6 33 11
not … see:30 20 39
not … seeing:13 14 22
not … she:11 -9 -20
not … shes:97 31 18
not … sick:-21 -14 -3
not … sign:-25 -19 -18
not … sleepy:26 25 -4
not … son:45 22 23
not … soon:22 24 -27
not … sorry:-22 -31 -12
not … soul:12 12 33
not … suicidal:23 17 -1
not … sympathy:-32 -12 -10
not … take:-9 -87 -21
not … takin:-23 -24 -13
not … teh:7 18 50
not … that:28 -47 -28
not … them:51 28 7
not … ther:-28 -29 -16
not … theres:-4 3 -21
not … theyll:32 24 16
not … things:33 1 -2
not … think:23 21 27
not … this:-67 -53 -53
not … till:-5 -3 -31
not … time:-21 -8 -11
not … today:-27 22 21
not … tomorrow:32 24 18
not … took:34 43 56
not … trouble:-46 -31 -18
not … wake:-23 -14 0
not … want:-25 -15 -32
not … wat:-60 -47 -10
not … where:44 54 41
not … why:-31 -20 -18
not … wife:47 57 45
not … with:-26 -32 -32
not … without:-25 -3 -2
not … work:8 20 17
not … would:-28 -14 -1
nota:0 0 -1
notas:-2 -1 -1
notch:-4 -2 -1
notches:-4 -4 -2
note:47 48 79
note a:32 33 31
note adn:-38 -52 -63
note aloud:-21 -14 -17
note i:79 82 50
note in:-49 -49 -39
note is:60 61 69
note it:-33 -24 -21
note ive:30 28 25
note on:-41 -33 -30
note saying:27 26 25
note this:-46 -40 -34
note to:-45 -24 -16
note tonight:20 23 27
note … a:-22 -30 -8
note … adn:75 79 62
note … at:48 62 64
note … door:20 30 21
note … drafts:28 30 26
note … fridge:-75 -64 -64
note … i:-23 -10 -7
note … in:35 38 33
note … locked:29 27 24
note … my:-33 -26 -18
note … on:60 67 50
note … school:32 35 29
note … sisters:23 31 32
note … suppose:33 42 52
note … table:24 25 24
note … teh:-33 -30 -37
note … wrote:48 54 38
notebook:-14 4 7
notebooks:27 23 22
noted:-12 -5 -3
notes:41 35 43
notes on:45 49 49
notes to:17 20 26
notes under:-25 -19 -12
notes … fridge:46 51 53
notes … i:18 26 19
notes … sheriff:18 20 27
notes … teh:31 43 50
nothing:67 33 20
nothing adn:46 59 8
nothing bad:-32 0 0
nothing but:84 81 25
nothing else:58 70 25
nothing happened:24 5 -17
nothing i:-27 -28 -18
nothing id:-48 -6 -2
nothing im:6 -18 -32
nothing is:34 -8 -3
nothing it:-38 -19 -9
nothing left:89 78 50
nothing of:8 23 7
nothing on:3 -21 -11
nothing to:-48 -11 -7
nothing today:50 0 -1
nothing u:76 76 71
nothing wil:61 -11 -2
nothing … a:27 28 37
nothing … about:-20 -8 -1
nothing … beter:47 -4 -1
nothing … burden:28 -2 -1
nothing … but:47 -16 -6
nothing … could:79 66 68
nothing … did:29 31 32
nothing … dont:37 -19 -12
nothing … for:14 -32 -20
nothing … get:47 -17 -6
nothing … geting:52 42 0
nothing … goin:21 6 -26
nothing … happened:43 -3 10
nothing … hav:24 36 34
nothing … he:-1 10 29
nothing … house:43 28 -11
nothing … i:-14 -26 -12
nothing … its:53 44 24
nothing … ive:-22 -15 -16
nothing … lief:21 27 0
nothing … live:-44 -17 -14
nothing … me:18 6 24
nothing … more:-24 -5 -8
nothing … my:36 8 2
nothing … no:34 -11 -4
nothing … nothing:24 5 24
nothing … of:21 8 11
nothing … out:18 28 -14
nothing … say:40 27 38
nothing … she:23 2 -3
nothing … since:-17 -27 -6
nothing … teh:23 24 -22
nothing … than:-20 -7 -3
nothing … that:-1 17 23
nothing … them:26 13 -1
nothing … today:55 44 1
nothing … wait:3 22 1
nothing … was:-20 -12 -11
nothing … wish:15 -21 -5
nothings:19 -7 -10
nothings goin:32 -6 -1
notice:11 -18 -32
notice adn:-24 -22 -5
notice if:24 3 -3
notice teh:27 -12 -8
notice to:27 30 5
notice … teh:27 16 14
noticeboard:-6 -3 -5
noticed:18 -26 -19
noticed it:28 -4 -2
noticed … i:52 -1 0
noticed … teh:-40 -24 -22
notices:12 -7 -22
noticing:-47 -20 -2
notifications:-8 -3 -3
notion:1 -1 0
nought:9 -2 0
nous:-4 -4 -2
novel:-36 -33 -32
novelist:0 0 0
novels:-1 0 0
november:18 -3 -2
now:0 0 0
nowadays:-1 0 -2
nowhere:-14 -10 -10
nowt:0 -13 -6
nt:45 24 -4
nueva:-5 -4 -6
nuisance:-5 -9 -6
nuit:10 12 32
numb:-42 -49 -46
numb … teh:-17 -22 -17
number:24 13 24
number adn:29 31 32
number goes:21 27 -1
number in:25 -3 -3
number is:28 17 17
number ive:25 33 35
number nine:30 28 18
number on:-24 -37 -43
number up:29 -6 -5
number … got:25 34 23
number … i:5 -11 -32
number … in:24 -11 -4
number … it:-4 -29 -13
number … lot:-38 -4 -3
number … me:28 26 33
number … memory:21 -5 -2
number … next:29 29 31
number … on:52 48 49
number … teh:-9 15 22
number … to:28 37 32
number … wil:28 25 24
numbers:-28 -29 -23
numbing:0 0 0
numbness:38 40 41
nun:-3 -1 0
nunca:140 -21 -13
nunca mas:91 -12 -4
nur:-15 -25 -26
nurse:-16 -2 -27
nurse adn:24 25 -2
nurse all:21 27 0
nurse im:38 32 -12
nurse me:30 2 5
nurse on:26 29 29
nurse says:-29 -27 -16
nurse … as:52 3 7
nurse … been:33 46 -7
nurse … im:10 22 -3
nurse … ive:32 44 -7
nurse … me:-34 -28 -16
nurse … monday:31 43 40
nurse … not:51 59 -2
nurse … on:11 24 20
nurse … teh:-29 -18 -26
nursed:-6 5 0
nursery:-10 -4 -14
nurses:-12 0 -2
nurses … adn:19 26 32
nursing:-14 -5 -2
nut:-4 -2 -1
nutmeg:-14 -16 -13
o:-22 -7 24
oak:-14 -8 -4
oat:-2 -2 -2
obey:11 17 -1
obituaries:48 -9 -3
obituary:22 16 7
object:3 -1 -1
obs:-6 -2 -1
observations:-3 -1 -1
obsessed:-8 -10 -10
obviously:-22 -49 -31
occupational:-7 -6 -7
ocd:-52 -37 -27
ocho:-4 -1 0
oclock:40 50 64
oclock adn:40 38 44
oclock … teh:48 44 46
october:-22 -18 -4
odd:-14 -11 -13
oddly:-20 -11 4
odds:61 -6 -6
oder:11 11 -6
odio:12 -33 -13
of:-21 -23 -10
of all:23 33 27
of an:10 21 22
of being:38 -27 -38
of benzos:-24 -19 -10
of biscuits:-29 -31 -35
of blood:67 70 78
of boredom:20 0 0
of catching:29 -1 0
of chalk:37 29 26
of cider:-75 -69 -31
of course:-17 -28 -15
of day:44 -10 -6
of death:-47 -7 -3
of decaf:-56 -30 -23
of diazepam:13 15 29
of doing:-4 -31 -5
of drawers:31 29 32
of dropping:3 -20 -3
of em:18 23 21
of embarrassment:-5 -29 -5
of ending:27 -6 -21
of existing:71 -4 -2
of fighting:13 22 29
of fixed:32 0 0
of flex:70 64 61
of following:20 -3 0
of gin:-24 -12 -10
of good:24 28 30
of hanging:14 22 -14
of harming:-56 -37 -3
of heart:46 0 0
of her:-18 -17 -36
of him:-46 -41 -17
of his:-58 -60 -28
of hospital:34 -7 1
of hours:13 26 29
of i:-24 -17 -4
of it:31 28 23
of its:-5 -6 -21
of ketchup:-22 -5 -6
of laughter:30 -1 -1
of laxatives:68 58 -3
of leftover:-23 -11 -9
of lief:-46 -39 -10
of living:-14 -26 -9
of lucozade:-24 -18 -15
of making:-22 -15 -11
of me:45 10 25
of metal:22 28 0
of mine:-21 -12 -4
of my:5 15 30
of myself:-30 -15 -11
of nights:39 22 37
of nothing:48 36 -1
of one:34 6 -13
of paracetamol:53 53 40
of petrol:26 27 26
of plasters:20 18 -1
of platform:71 69 73
of pretending:46 26 11
of prosecco:29 -12 -2
of putting:60 28 4
of red:13 19 28
of road:62 69 62
of roap:-51 -45 -43
of rum:11 21 8
of someone:15 26 -3
of something:31 28 30
of space:73 -8 -4
of speech:21 20 -12
of suicidal:23 -1 0
of suicide:-25 -48 -9
of sun:-23 -23 -22
of tablets:41 51 56
of takin:16 25 17
of tape:22 14 12
of tea:-32 -24 -20
of them:33 21 0
of these:64 58 5
of thing:23 20 13
of things:-30 -15 -10
of thinking:23 -7 -1
of those:9 12 23
of three:32 43 -3
of tomorrow:27 36 6
of tonight:16 20 22
of u:46 52 54
of us:44 47 44
of using:-23 -12 -2
of waking:21 -5 -2
of wat:13 20 41
of water:24 21 12
of where:27 29 -4
of whisky:24 24 18
of wine:-12 -25 1
of without:100 -4 -4
of work:-30 -35 -14
of xanax:30 14 6
of ye:22 23 21
of … adn:26 39 46
of … after:-33 -18 -17
of … alcohol:-29 -8 -9
of … alife:35 -38 -18
of … allotment:-21 -16 -18
of … alone:57 -4 6
of … antidepressants:10 13 22
of … anymore:-64 1 -1
of … anything:55 1 -3
of … are:-28 -15 -18
of … asking:-21 -27 -17
of … asleep:-9 -22 -2
of … awake:14 29 27
of … back:-4 -27 -12
of … bathroom:-5 -3 -39
of … be:48 53 10
of … because:21 56 -14
of … been:39 10 5
of … being:66 22 -22
of … between:-19 -15 -20
of … bit:20 16 0
of … blood:12 17 22
of … boat:54 25 14
of … bought:29 32 36
of … box:16 26 23
of … boys:23 19 17
of … breakfast:19 24 4
of … bridge:50 49 49
of … brothers:42 18 12
of … by:39 43 37
of … cabinet:-30 -38 -27
of … car:-31 -37 -29
of … career:37 32 35
of … case:34 51 -1
of … choosing:12 12 28
of … church:36 -3 0
of … cold:-33 -32 -21
of … could:-35 -21 -9
of … curtain:-36 -35 -36
of … cut:36 -8 -4
of … dad:-18 -21 -3
of … daily:31 -1 -16
of … dark:-27 -25 -11
of … day:35 4 -32
of … days:52 22 -4
of … dead:40 -9 -3
of … decided:24 -6 -19
of … do:29 37 -6
of … doing:-23 -3 4
of … dont:-20 26 23
of … door:-21 -19 -12
of … down:-11 -10 -24
of … drawer:21 -7 -12
of … earth:-4 -21 -25
of … either:28 28 -1
of … else:24 0 -4
of … ends:-9 18 23
of … evening:-60 -50 -11
of … every:53 97 22
of … everybody:-27 -20 -20
of … eye:36 39 0
of … eyes:29 29 -49
of … farewell:15 21 32
of … fence:39 42 37
of … flats:-21 -23 -18
of … follow:33 24 22
of … footbridge:25 24 17
of … for:-30 -16 -17
of … geting:-22 -23 -19
of … gets:21 31 33
of … girls:10 9 37
of … give:-45 -40 -29
of … goin:27 -9 -11
of … gone:-42 -52 -62
of … goodbye:31 30 34
of … grippy:23 -2 1
of … hand:55 44 50
of … hands:31 -21 -4
of … has:37 18 18
of … haveing:-32 -17 1
of … he:-54 -37 -6
of … head:42 -8 1
of … heart:48 52 36
of … her:7 12 23
of … here:35 -10 -6
of … hes:7 23 37
of … him:24 7 14
of … hopes:52 46 7
of … hour:32 37 51
of … ill:-30 -34 -23
of … im:30 11 21
of … it:-15 -28 -12
of … its:33 -12 -1
of … ive:-15 -13 -22
of … joke:15 25 0
of … keep:6 13 24
of … knew:26 1 1
of … know:42 14 9
of … last:34 20 44
of … left:20 3 -11
of … let:33 -2 2
of … lief:-32 13 -19
of … lights:24 29 32
of … line:-33 6 12
of … living:23 -9 -2
of … long:10 -26 -12
of … lorry:13 7 40
of … loved:25 20 15
of … lunch:13 16 20
of … me:20 -29 -29
of … meant:46 4 6
of … meds:-21 -42 -47
of … methadone:61 46 19
of … might:-24 -6 -5
of … mine:43 -6 -10
of … misery:-52 -28 -6
of … money:-24 -23 -18
of … month:52 33 34
of … mornings:24 33 31
of … morphine:21 21 10
of … most:22 20 -6
of … mothers:14 37 39
of … mug:28 -4 0
of … my:-3 -1 -25
of … myself:2 2 -20
of … names:31 3 1
of … need:-34 -23 -9
of … next:31 9 28
of … no:-39 -10 1
of … not:12 -7 27
of … nothing:-28 -30 -27
of … off:-32 -23 -24
of … on:-8 -48 -32
of … once:10 -18 -37
of … one:35 65 68
of … ones:32 28 40
of … parish:44 42 46
of … park:-31 -34 -31
of … people:32 37 51
of … permanently:36 30 16
of … pier:24 15 8
of … places:-20 -19 -21
of … plants:-38 -36 -4
of … platform:36 46 42
of … pressure:16 21 31
of … quiet:59 50 50
of … reason:29 29 0
of … right:-34 -27 -19
of … roap:19 28 15
of … room:22 12 16
of … row:21 13 18
of … saturday:21 7 18
of … self:24 16 12
of … serious:1 21 0
of … set:11 19 24
of … shed:-23 -20 -9
of … sheet:15 28 27
of … shell:21 23 -1
of … shes:-35 -25 -23
of … side:21 27 26
of … since:46 10 10
of … skin:-21 -10 -4
of … sleeping:19 21 -23
of … slipped:35 -5 0
of … some:12 25 -9
of … someone:-23 -4 -5
of … station:-31 -15 -16
of … stuff:42 39 35
of … sunday:27 43 47
of … tablets:62 62 62
of … that:6 34 11
of … them:41 21 21
of … theres:29 29 41
of … theyre:39 5 0
of … things:-39 -19 -17
of … think:26 -6 2
of … thinking:19 53 -2
of … thinks:18 31 -3
of … thirties:36 -1 -1
of … this:62 56 77
of … thought:30 15 20
of … three:-25 -22 -17
of … time:-26 -43 -31
of … times:18 31 -2
of … tonight:19 22 39
of … took:47 32 34
of … tracks:30 25 40
of … train:21 15 -39
of … true:35 23 -4
of … tuesday:20 7 10
of … two:-15 -12 -21
of … u:13 16 23
of … until:-16 -21 -23
of … up:-33 -30 -26
of … vet:24 25 34
of … voice:-25 -20 -6
of … want:30 -19 20
of … ward:24 3 -10
of … wardrobe:-33 -27 -24
of … was:59 73 67
of … watching:-17 -25 -21
of … way:56 39 43
of … wednesday:38 38 36
of … weekend:19 33 24
of … wen:-30 -18 4
of … wet:44 50 -1
of … where:51 23 25
of … while:-20 -19 -15
of … who:-24 -16 -3
of … whod:23 -1 -1
of … whole:10 10 25
of … wifes:60 50 49
of … wil:13 25 21
of … wish:30 -6 -1
of … with:0 12 35
of … wont:6 11 21
of … would:-11 -7 -27
of … year:-21 -21 -18
of … youre:-23 -24 0
off:6 13 20
off about:-24 -20 -12
off adn:9 -23 -27
off after:17 25 36
off alcohol:-24 -43 -27
off as:5 1 24
off but:20 -2 5
off crack:22 -4 -2
off dead:-30 -36 -16
off dont:21 21 12
off for:-31 -23 16
off from:-19 -39 1
off heroin:95 32 -19
off i:14 50 47
off if:34 56 -2
off in:-37 -34 -31
off it:-30 -21 -33
off its:48 43 -24
off ive:-36 -30 -9
off licence:24 -29 -20
off lief:23 23 20
off methadone:-20 -16 -5
off mid:32 31 40
off my:-23 -31 -5
off myself:64 68 -53
off no:-25 -33 -24
off not:29 -24 -9
off off:43 41 35
off on:-38 -6 -8
off permanently:1 -48 -37
off same:-20 -7 -3
off shes:35 33 20
off shift:24 8 -1
off shoes:5 -46 -38
off someone:41 44 36
off teh:22 17 5
off thats:57 59 24
off theres:26 32 30
off this:75 6 2
off to:-27 -30 -16
off tomorrow:26 28 29
off tonight:44 49 38
off wasnt:45 -7 -1
off whitby:43 44 36
off with:29 48 19
off without:-22 -17 -7
off work:-25 -21 -26
off xanax:51 61 69
off youll:26 21 28
off … a:12 3 -24
off … after:-30 -32 -33
off … all:28 15 3
off … alone:41 40 -11
off … an:-32 -13 -18
off … are:-22 -22 -22
off … at:58 31 35
off … back:29 -7 -1
off … balcony:-25 -16 -6
off … be:33 42 41
off … because:-48 -37 -19
off … bed:-41 -31 -28
off … benzos:17 17 33
off … big:22 -4 -2
off … bridge:15 -3 -31
off … bus:48 0 -10
off … but:4 -30 -14
off … by:23 -5 12
off … chest:-27 -29 -13
off … cliff:-47 -40 -26
off … cold:17 21 21
off … dead:54 60 56
off … do:11 11 24
off … dont:-37 -49 -34
off … earth:8 14 -39
off … enjoy:27 28 21
off … everything:35 37 30
off … for:8 10 21
off … four:40 4 -1
off … friday:-40 -28 -25
off … from:12 11 28
off … gear:27 -4 8
off … get:39 37 25
off … go:19 16 23
off … goin:36 34 14
off … gone:59 38 41
off … good:7 2 40
off … gripping:21 -2 0
off … hav:-38 -15 -15
off … he:-57 -58 -5
off … heroin:39 -10 -7
off … hoap:-21 -7 -1
off … i:38 10 5
off … if:-12 -26 -15
off … ill:29 21 19
off … im:21 -14 -7
off … in:22 30 24
off … is:-23 -9 -23
off … ive:-17 -32 -15
off … last:-26 -15 -13
off … ledge:38 35 24
off … legs:30 -13 -9
off … line:-25 -13 -5
off … lives:32 37 36
off … lot:30 24 26
off … man:36 38 39
off … me:82 78 51
off … meds:26 32 29
off … monday:20 17 13
off … neva:28 -3 -4
off … night:-23 -27 -17
off … no:19 -22 -15
off … nobody:26 33 38
off … not:38 -45 -42
off … of:44 35 8
off … off:69 84 71
off … old:7 7 25
off … on:-61 -47 -34
off … one:-2 21 11
off … or:-20 -21 -19
off … over:19 21 23
off … overpass:14 25 17
off … park:20 22 9
off … pier:23 27 33
off … planet:28 -18 -22
off … quarry:22 25 30
off … roof:-47 -28 -23
off … say:42 46 39
off … seen:30 29 31
off … sentence:30 29 30
off … she:17 47 -22
off … shoes:-20 -7 -6
off … sick:15 -21 -17
off … since:55 21 23
off … site:52 53 52
off … six:-26 -30 -21
off … sofa:26 26 27
off … something:42 42 36
off … tablets:1 -24 -23
off … that:28 42 23
off … theres:56 50 20
off … they:29 -8 -7
off … this:-22 -15 4
off … three:23 -8 -11
off … ticked:65 0 0
off … times:26 -30 -25
off … to:-45 -34 -35
off … today:-24 -10 -6
off … tonight:21 21 -20
off … took:-31 -12 -8
off … u:-32 -40 -40
off … ur:63 67 45
off … viaduct:15 14 25
off … wagon:-19 0 -23
off … wall:45 45 42
off … want:10 -25 -10
off … was:22 57 -4
off … watch:29 -7 -1
off … way:-21 -15 -9
off … were:25 22 30
off … while:-10 -10 -24
off … whole:20 18 16
off … with:-48 -37 -25
off … wont:50 24 11
off … would:-37 -19 -9
off … xanax:20 15 15
offended:-13 -5 -6
offer:-3 -25 -18
offer … adn:43 -4 -3
offered:-20 -39 -20
offering:26 24 -3
offering me:29 26 -2
offers:-7 -2 -1
office:-16 -16 -17
office adn:25 0 -10
office … adn:22 20 16
office … ive:18 20 21
officer:15 20 22
officers:3 5 5
official:-9 1 2
officially:-3 -3 -2
offie:42 -8 -10
offie … teh:22 -2 -4
offing:63 89 -3
offing myself:63 89 -3
offline:16 18 22
often:0 0 0
oh:-27 -11 10
oh god:-19 2 21
ohio:-22 -15 -12
ohne:48 -12 -2
ohne mich:48 -12 -2
oil:2 4 8
oiled:19 23 27
oiled notes:18 20 27
oiled … teh:22 24 30
oiled … to:18 20 27
ojala:123 -16 -11
ojala estuviera:53 -4 -1
ojala … despertara:27 -6 -4
ojala … manana:24 -2 -1
ojala … me:25 -3 -2
ojala … muerto:36 -3 -1
ok:40 -34 -12
ok i:-29 -19 -11
ok thats:-23 -29 -15
ok with:20 -6 -9
ok … adn:-36 -2 5
ok … be:31 14 -3
ok … for:-43 -27 -15
ok … goin:-28 -8 -2
ok … no:0 3 -24
ok … them:11 16 23
ok … took:15 20 29
okada:-5 -5 -1
okafor:-3 -5 -1
okay:-38 -55 -40
olanzapine:-3 -1 -1
old:19 4 3
old adn:28 46 -24
old amount:19 21 -5
old coat:-6 -26 -23
old days:24 -3 -4
old dealer:33 -9 -10
old dealers:33 -2 -2
old diary:-40 -39 -34
old enough:5 23 25
old fone:26 35 40
old friend:-38 -38 -12
old heart:21 24 25
old i:-32 -16 -5
old lady:-1 2 26
old mates:-1 5 22
old me:-25 -5 -1
old people:35 -2 -2
old school:48 34 23
old service:18 20 10
old tablets:-24 -13 -18
old who:9 21 0
old … adn:34 -13 -2
old … all:23 21 13
old … done:15 19 30
old … dont:41 13 -9
old … gave:-22 -11 -8
old … hav:32 0 0
old … he:-28 -18 -5
old … i:38 45 19
old … im:20 33 -6
old … it:-20 -6 -7
old … its:32 22 39
old … me:-25 -23 -9
old … my:27 27 -1
old … of:28 -5 -5
old … on:-29 -20 -8
old … teh:-31 -14 -39
old … they:6 19 25
old … think:53 -7 -1
old … tonight:22 21 -4
old … u:10 21 -3
old … wen:2 7 24
old … wil:18 23 21
old … with:37 45 7
older:-47 -38 -15
oldest:0 0 0
olds:-1 -1 0
olive:-4 -4 -5
olives:-16 -16 -10
ollie:-1 4 14
oma:-13 -13 -8
omelette:-11 -4 -1
omg:-9 7 18
omg i:11 17 25
omnes:-3 1 -1
on:-11 -13 -5
on a:-13 -21 -12
on adn:35 -14 -12
on an:-38 -27 -23
on anyone:-27 -5 -2
on being:62 73 50
on board:54 -3 -2
on breathing:44 28 23
on call:27 23 -8
on earth:41 33 54
on every:-36 -32 -15
on facebook:-24 -5 -3
on fentanyl:-34 -2 -1
on for:22 24 27
on from:-21 -13 -15
on goin:-22 -21 -7
on him:53 36 47
on holiday:-16 -23 -21
on holidays:18 24 26
on i:24 11 18
on ive:5 17 20
on leave:-17 -17 -22
on living:47 -7 -6
on me:46 46 35
on methadone:-20 -14 -10
on monday:16 -9 -26
on my:29 21 22
on myself:-32 -40 66
on night:-7 3 27
on nights:27 28 21
on nobody:-19 -31 -23
on not:16 23 -13
on one:-91 -63 -47
on our:-31 -33 -38
on purpose:85 81 48
on repeat:45 38 24
on saturday:7 -25 -45
on since:-26 -19 -24
on site:44 47 45
on somebodys:23 34 32
on sunday:22 47 2
on sundays:14 36 12
on tablets:-50 -44 -42
on them:-22 -23 -19
on ther:27 2 3
on this:26 45 25
on thursday:-18 -16 -33
on till:65 67 9
on to:-40 -23 -29
on top:61 73 5
on tuesday:-1 4 -42
on u:68 69 71
on ur:14 29 33
on us:-34 -37 -16
on warfarin:2 17 25
on wat:-16 -22 -14
on wen:-23 -18 -11
on whatsapp:19 19 22
on while:26 6 7
on window:23 28 38
on with:21 7 5
on without:13 54 53
on … a:7 6 -22
on … after:50 -11 -23
on … afterwards:-22 -16 -10
on … all:-43 -38 -36
on … am:49 38 43
on … an:45 53 53
on … antidepressants:44 49 23
on … any:-24 -20 -20
on … app:16 22 22
on … are:-65 -62 -34
on … arms:17 29 -19
on … asleep:22 18 19
on … at:27 24 36
on … be:-31 -12 -10
on … bed:13 29 22
on … bedroom:19 21 32
on … before:67 62 66
on … behind:24 44 32
on … bench:24 -2 4
on … beside:10 8 -40
on … between:48 11 16
on … birthday:-1 11 26
on … boat:14 21 24
on … book:46 46 52
on … bottle:29 2 7
on … bought:18 21 22
on … break:30 25 24
on … brother:26 25 28
on … bus:-11 4 -29
on … by:7 -41 -3
on … call:17 24 7
on … cant:61 18 22
on … car:24 33 38
on … card:-33 -28 -13
on … carpet:48 39 34
on … chair:30 26 24
on … chest:29 45 34
on … counting:41 46 42
on … course:22 19 5
on … crisis:33 -2 1
on … dance:-23 -3 -3
on … date:-30 -33 -21
on … day:-27 -1 -4
on … days:-24 -10 -32
on … dead:16 27 28
on … deck:-34 -34 -25
on … detox:-43 -34 -28
on … do:-29 -32 -23
on … doesnt:-15 -36 -30
on … doing:24 14 11
on … done:-5 -25 -7
on … dont:-14 -6 -27
on … door:-24 -23 1
on … drink:30 5 14
on … drive:12 33 25
on … drove:64 58 49
on … each:38 42 -7
on … eating:35 41 0
on … edge:-26 -17 -12
on … eleven:24 6 -6
on … else:46 34 38
on … envelope:28 30 31
on … eve:15 20 35
on … evening:17 27 37
on … everyone:-28 -18 -10
on … exs:29 -11 -2
on … face:3 22 -24
on … farewell:26 17 13
on … farm:-24 -23 -27
on … feet:-27 -13 -22
on … fence:41 -20 -18
on … few:21 -3 -3
on … find:28 15 25
on … fingernails:57 47 47
on … fire:-4 -21 -17
on … first:23 -4 3
on … flat:38 2 1
on … floor:7 19 23
on … fone:-22 -19 -16
on … for:-16 -14 -35
on … forum:-24 -19 -11
on … frame:19 -36 -3
on … friday:-20 -6 -14
on … from:-4 -46 -12
on … full:-30 -10 -6
on … gate:-26 -23 -24
on … goin:29 9 25
on … grave:22 32 -1
on … grey:23 26 35
on … ground:25 29 0
on … had:21 25 15
on … hands:39 -57 -24
on … hav:13 14 28
on … havent:25 1 0
on … hear:40 -1 -1
on … heart:-21 -20 -12
on … here:87 83 73
on … hes:35 36 27
on … his:2 17 23
on … horse:59 -2 -2
on … horses:53 0 0
on … hostel:34 36 41
on … how:-1 0 27
on … ice:-39 -3 -3
on … id:26 10 -6
on … if:-26 -12 -10
on … ill:48 41 56
on … im:24 19 38
on … in:47 43 11
on … inside:-26 -13 -11
on … is:-12 -22 -28
on … its:24 24 32
on … ive:27 14 29
on … jmup:25 31 30
on … keep:19 8 22
on … kind:28 31 27
on … kitchen:47 50 44
on … know:14 37 -17
on … knows:63 -15 -8
on … label:-21 -20 -20
on … lap:31 34 20
on … last:-5 -26 -32
on … latch:35 37 48
on … ledge:58 59 63
on … legs:34 46 46
on … let:14 23 6
on … lief:-30 -29 -42
on … lights:61 72 67
on … line:29 41 38
on … log:28 33 51
on … long:41 57 30
on … look:29 32 43
on … looking:-27 -11 -6
on … lost:-20 -9 -2
on … made:-21 -13 -9
on … march:37 37 8
on … mean:30 28 18
on … meant:-5 -3 -21
on … method:50 45 42
on … mind:18 31 -10
on … minutes:-24 -27 -20
on … mirror:20 24 36
on … monday:-43 -21 -13
on … motorway:33 3 5
on … much:42 -20 -23
on … multi:-29 -27 -30
on … mum:24 -5 -2
on … myself:37 41 -5
on … neck:15 27 28
on … new:-24 -16 -16
on … next:-1 5 30
on … nine:-25 -9 -13
on … no:-7 -31 -24
on … nobody:105 62 37
on … not:30 -8 -7
on … notes:14 23 21
on … off:16 30 39
on … on:-5 -29 -51
on … ones:-30 -26 -23
on … out:-33 -15 -11
on … outside:16 27 5
on … over:-33 -23 -20
on … own:40 22 17
on … paid:14 21 12
on … parapet:-20 -16 -15
on … park:47 51 50
on … past:7 46 2
on … pen:21 22 25
on … percent:15 15 25
on … picked:12 17 22
on … picking:15 26 4
on … pills:20 26 29
on … pipe:14 18 36
on … plane:16 -20 -19
on … platform:-11 -43 -42
on … post:20 21 29
on … programme:25 -5 -3
on … promised:-32 -24 -12
on … put:24 4 15
on … quid:29 0 0
on … quiet:26 28 28
on … rail:24 27 6
on … rang:24 -3 -10
on … rd:-14 -22 -14
on … read:-8 -15 -20
on … right:-20 -16 18
on … rist:-14 3 42
on … road:-24 0 -6
on … room:-32 -29 -41
on … rug:24 26 26
on … said:-49 -28 -23
on … says:24 2 -10
on … school:-27 -26 -16
on … screen:29 -2 -3
on … seat:9 22 17
on … see:19 20 17
on … self:-7 -9 27
on … settee:-33 -27 -15
on … shall:37 40 40
on … she:128 89 68
on … shelf:-20 -20 -15
on … shell:20 22 26
on … shoes:38 53 54
on … side:5 18 26
on … sill:28 30 26
on … sister:-21 -17 -10
on … six:37 19 5
on … skin:23 30 -4
on … sorry:-15 -18 -33
on … stairs:-35 -44 -40
on … steam:-24 -14 -9
on … step:-28 -26 -14
on … stones:37 38 40
on … stool:22 25 31
on … sunday:1 9 30
on … taped:20 21 20
on … teh:11 4 25
on … tell:42 46 53
on … ten:-26 -13 0
on … tenth:27 21 33
on … th:-38 -39 -29
on … that:-20 -25 -34
on … their:35 30 -2
on … theres:66 57 52
on … they:36 44 26
on … theyd:29 48 45
on … theyre:43 37 13
on … theyve:36 43 59
on … thigh:2 6 -43
on … think:32 -4 -3
on … thinks:-17 -20 -24
on … this:15 25 33
on … till:-7 14 -24
on … told:-4 -22 -17
on … took:-21 -19 -5
on … top:-60 -52 -41
on … track:12 19 23
on … train:-32 -18 -22
on … tray:21 23 16
on … trigger:48 60 61
on … trucks:9 21 0
on … trying:1 -20 -7
on … tube:23 20 -10
on … tuesday:23 -22 -45
on … twentieth:40 40 31
on … two:-14 -31 -27
on … u:-23 -3 0
on … under:-36 -27 -24
on … until:35 42 -27
on … ur:-21 -14 -6
on … use:12 31 -5
on … used:23 29 -3
on … viaduct:-51 -42 -37
on … video:23 28 11
on … w:14 -19 -29
on … wall:-11 -12 -45
on … want:23 0 35
on … was:-6 5 -26
on … watch:-34 -37 -40
on … way:62 44 45
on … we:-20 -15 -18
on … wen:9 24 6
on … went:-21 -22 -26
on … where:-12 -1 -20
on … while:17 26 57
on … who:38 27 18
on … whoever:32 34 27
on … whole:-22 -9 -7
on … why:56 0 4
on … wil:-20 -23 -17
on … windows:-23 -14 -14
on … with:37 11 29
on … wrists:32 40 -7
on … written:-29 -27 -20
on … yesterday:26 27 59
once:27 26 10
once adn:-11 -9 23
once do:-27 -27 -8
once he:29 30 7
once her:30 34 39
once hes:22 18 -8
once i:10 -5 -31
once im:25 24 18
once in:28 -10 -9
once more:-43 -38 -26
once my:29 28 -1
once she:-1 0 -32
once teh:40 31 17
once this:12 22 29
once told:23 -6 -3
once u:-22 -7 -2
once … adn:20 -11 -47
once … asleep:21 18 -14
once … do:-27 -27 -8
once … fed:19 22 34
once … feel:29 8 -2
once … finished:25 23 24
once … goes:34 29 -16
once … gone:27 38 -7
once … has:62 63 32
once … here:23 -2 -2
once … house:33 35 6
once … i:-10 -25 -10
once … id:26 5 6
once … ill:-34 -32 -26
once … im:-16 -15 -29
once … in:-31 -21 -18
once … is:33 31 16
once … its:-23 -14 -2
once … ive:18 23 31
once … lief:23 -11 -6
once … me:15 22 19
once … my:57 19 2
once … roommate:0 0 -42
once … teh:-49 -48 -26
once … ten:27 28 34
once … thats:3 8 36
once … them:18 14 22
once … time:18 23 30
once … up:-39 -23 -16
once … waved:-25 -25 -22
oncologist:-6 -4 -5
one:24 21 25
one about:-23 -14 -20
one adn:9 -9 -25
one after:16 21 26
one an:16 19 22
one arm:39 37 46
one at:10 26 19
one be:21 11 19
one because:-25 -22 -3
one bet:51 0 0
one bit:-50 -44 -31
one bullet:29 39 44
one by:36 5 15
one day:9 -7 -39
one else:19 27 -6
one every:-21 -10 -5
one folder:-29 -19 -11
one foot:18 22 20
one glass:34 -15 -7
one go:36 45 37
one good:34 36 48
one hands:19 34 47
one has:-16 -31 -17
one he:15 20 -4
one here:9 16 -36
one hour:10 11 24
one im:52 40 42
one in:-13 -23 -36
one it:-31 -10 -8
one last:10 22 36
one less:95 28 30
one line:61 -14 -13
one looks:30 36 34
one me:12 28 -1
one message:20 19 20
one missed:27 19 22
one month:-23 0 0
one more:6 16 25
one my:-22 -13 -2
one naloxone:21 20 17
one nice:53 45 35
one night:-3 10 34
one no:20 14 15
one nobody:37 41 26
one on:26 -33 -19
one page:23 -3 -7
one person:7 23 22
one seizure:19 19 31
one should:-22 -9 -3
one started:44 42 -1
one step:-30 -27 -24
one stop:-24 -29 -18
one that:-42 -24 -20
one theyll:41 34 34
one this:34 -9 -11
one to:56 40 24
one u:27 33 -17
one was:-24 -8 -4
one way:74 71 70
one wil:2 31 -18
one with:-22 -19 -17
one wont:21 -24 -12
one year:-27 -17 -14
one yesterday:-50 -44 -36
one … a:-19 -25 -17
one … adn:1 3 33
one … after:19 47 43
one … ago:37 41 13
one … all:46 18 27
one … as:66 -8 -10
one … at:45 -20 -47
one … back:-21 -6 -5
one … be:30 22 7
one … because:14 21 19
one … been:57 43 32
one … before:66 57 47
one … calculator:18 26 26
one … came:-24 -10 -6
one … cant:16 16 31
one … cut:11 16 27
one … day:-27 -22 -14
one … days:33 50 -34
one … dead:23 25 20
one … didnt:1 26 23
one … dont:28 68 62
one … down:4 12 21
one … eleven:34 0 -3
one … evening:52 5 5
one … everybody:-26 -21 -26
one … everything:-28 -19 -23
one … everywhere:-26 -20 -16
one … family:29 -4 -2
one … farewell:34 0 0
one … find:-1 36 37
one … finds:50 49 54
one … forever:37 51 47
one … from:39 20 27
one … gave:-21 -13 -5
one … gets:0 25 28
one … handbag:-23 -11 -4
one … has:20 31 29
one … hav:-28 -17 -12
one … her:20 37 21
one … here:56 38 31
one … hert:44 0 -5
one … his:23 24 21
one … hit:30 25 2
one … home:39 40 -2
one … hour:37 6 7
one … house:15 22 29
one … if:17 35 24
one … ill:-20 -21 -11
one … im:34 31 22
one … in:-4 -19 -22
one … is:16 31 50
one … it:36 1 5
one … its:22 19 21
one … ive:-25 -30 -40
one … keep:-21 -4 -5
one … kil:23 26 -1
one … knew:-30 -24 -8
one … knows:-3 -22 -5
one … leave:2 5 21
one … letters:13 26 32
one … living:50 7 -26
one … love:22 26 23
one … me:0 19 26
one … minute:27 4 3
one … monday:58 54 24
one … months:41 -2 -2
one … morning:8 23 30
one … my:-30 -16 -21
one … myself:69 44 36
one … nearly:20 -17 -11
one … next:-30 -24 -22
one … nice:24 20 22
one … night:20 22 34
one … no:-21 -27 -14
one … nobody:77 39 38
one … none:14 22 24
one … not:36 50 75
one … of:17 24 22
one … off:-35 -26 -20
one … on:26 53 67
one … once:20 25 -1
one … one:34 12 11
one … ones:23 -4 -4
one … or:-2 -9 -25
one … over:-30 -21 -10
one … picked:-28 -15 -12
one … plastic:-25 -22 -17
one … same:-21 -10 -7
one … saturday:-35 -30 -29
one … save:38 -2 0
one … set:-24 -22 -17
one … stay:12 26 1
one … step:-33 -22 -16
one … stops:-30 -17 -9
one … sunday:-20 0 7
one … take:22 28 -2
one … teh:11 -34 -27
one … them:-13 -34 -31
one … these:64 37 -44
one … they:-30 -20 -21
one … those:16 26 37
one … through:22 -29 -7
one … told:23 -7 -18
one … tomorrow:-27 -20 -19
one … two:-22 -14 -12
one … u:1 17 20
one … until:14 15 24
one … up:12 -19 -25
one … us:1 29 21
one … use:56 11 -7
one … walk:-35 -21 -10
one … want:-32 -24 -21
one … way:-27 -24 -19
one … wen:-36 -13 -3
one … whats:36 -2 -1
one … where:6 13 24
one … who:25 18 30
one … whoever:9 14 22
one … wife:28 -3 -4
one … wil:39 1 -7
one … wont:22 32 34
ones:26 40 54
ones adn:-39 -20 -28
ones got:-24 -25 -20
ones i:-31 -27 -20
ones ive:7 13 21
ones on:28 37 41
ones took:39 34 31
ones who:-26 -5 1
ones … an:39 52 60
ones … find:22 30 42
ones … for:82 48 43
ones … last:13 14 -24
ones … me:18 17 26
ones … my:24 32 7
ones … teh:54 59 61
oneself:-2 -4 0
onion:-1 -1 -1
onions:-16 -13 3
online:-29 -26 -27
only:0 0 0
onset:-2 0 0
onto:29 30 10
onto teh:20 21 19
oof:-3 -2 0
ooh:-5 0 0
op:-12 -15 -16
opa:-3 -1 -1
open:39 56 41
open adn:16 24 45
open at:18 25 -14
open her:30 33 31
open i:61 54 55
open im:40 45 44
open my:35 22 32
open teh:-39 -36 -39
open … adn:4 -5 -20
open … at:-22 -8 -13
open … be:20 26 24
open … cats:-44 -46 -48
open … door:34 22 31
open … eyes:36 34 31
open … had:50 46 49
open … he:19 17 22
open … hes:25 26 24
open … i:-24 -13 8
open … im:18 20 20
open … is:-29 -17 -13
open … me:-25 -19 -10
open … more:-27 -27 -23
open … my:13 21 34
open … on:2 22 12
open … starts:20 22 29
open … today:25 39 -4
open … tonight:-4 18 -26
open … waiting:33 34 32
opened:66 -27 -11
opened a:-37 -25 -25
opened both:13 22 24
opened it:-5 -39 -22
opened teh:50 23 21
opened up:9 26 12
opened … in:36 -29 -30
opened … my:14 30 18
opened … vein:25 18 15
opened … wrists:12 21 26
opening:1 9 -1
opening it:32 36 36
openly:5 -2 -7
opens:41 22 38
opens in:25 30 28
opens it:36 41 50
opens … i:-9 -28 -10
opens … teh:31 36 27
opera:-5 -9 -6
operation:-23 -21 -19
opiate:-24 -16 -16
opiates:-41 -24 -19
opinion:-21 -17 -12
opinions:-2 -2 -2
opioid:-8 -6 -4
opioids:-9 -7 -6
opportunity:-4 -3 -2
opposite:-15 -12 -15
opposition:-1 0 0
opt:32 12 -20
opt out:32 12 -20
optician:-8 -12 -11
option:-39 -3 -18
or:-62 -64 -63
or after:-21 -10 -8
or another:-4 -14 -27
or any:51 52 27
or anything:26 13 12
or dei:-30 -41 -1
or does:-50 -51 -18
or dont:50 52 57
or i:38 32 0
or is:-23 -21 -19
or later:28 15 -7
or not:8 29 15
or take:30 32 13
or theyll:-32 -25 -21
or to:57 45 34
or … a:-25 -14 -15
or … adn:-21 -11 -14
or … be:-32 -16 -14
or … can:-21 -22 -19
or … children:18 20 -4
or … dont:25 6 -1
or … else:17 22 19
or … from:20 13 14
or … get:-36 -14 -13
or … go:-22 -11 -5
or … i:4 -11 -28
or … me:72 8 -10
or … more:22 -1 -1
or … morning:47 41 37
or … my:-27 -20 -8
or … not:-41 -23 -3
or … of:-22 -7 9
or … pond:9 10 26
or … them:-45 -34 -14
or … to:16 -21 -25
or … tomorrow:16 25 17
or … wil:37 43 -16
oramorph:-2 3 -1
orange:-15 -9 0
oranges:-28 -15 -11
orchard:-11 -9 -9
order:24 20 18
order adn:51 56 33
order my:38 33 33
order … not:6 4 27
order … to:1 5 34
ordered:18 12 32
ordered it:48 51 55
ordered … a:46 56 60
ordered … off:54 54 55
ordered … teh:38 -1 -4
ordering:-7 -2 0
orders:46 48 46
orders … teh:43 40 46
ordinary:-19 -22 -15
organ:-10 -3 -2
organic:-7 -9 -10
organised:-20 -5 0
organiser:-34 -31 -26
organist:-1 0 0
orion:-5 -4 -5
ork:0 0 0
orkney:-1 -3 -6
ossai:-1 0 -1
ot:-7 -12 -6
other:-21 -13 -11
other i:17 21 23
other one:32 22 -17
other people:5 -21 -14
other side:-14 -21 -24
other than:11 25 31
other word:20 20 0
other … at:-20 -20 -17
other … be:-23 -20 -2
other … for:14 21 -12
other … guys:32 27 30
other … he:32 31 32
other … i:-21 -11 6
other … in:-7 -11 -24
other … its:-7 19 22
other … teh:-38 -40 -31
other … that:26 39 38
other … to:22 19 -5
other … u:51 44 46
other … was:33 31 30
others:-21 -7 26
others come:42 47 44
others … teh:-37 -31 -22
otherwise:-2 18 26
otherwise ill:41 30 24
otherwise … teh:14 17 22
otra:8 29 -6
otra vez:-6 31 -4
otra … no:-48 27 -2
otro:-6 13 10
otter:-5 -2 -2
otters:-11 -8 -12
otto:0 0 0
ou:-2 0 0
ought:-23 -12 -18
ought to:-21 -11 -18
ought … be:-31 -4 -15
our:-2 -2 -12
our anniversary:-25 -20 -20
our baby:15 17 29
our back:19 21 16
our camp:26 25 26
our gate:20 20 31
our girls:23 23 -10
our house:-23 -19 -6
our neighbour:23 27 -1
our papers:27 31 -2
our road:19 25 8
our son:-24 -18 4
our tablets:25 22 28
our toddler:51 51 52
our wedding:42 36 36
our … adn:-29 -35 -25
our … anniversary:34 36 37
our … are:-14 -13 -23
our … before:-31 -31 -23
our … by:12 15 28
our … give:60 65 57
our … group:-22 -13 -17
our … i:48 61 47
our … in:14 23 36
our … is:-35 -35 -27
our … it:-43 -25 -16
our … leaves:21 22 14
our … one:28 24 -6
our … out:21 20 25
our … over:10 16 21
our … say:29 -12 -8
our … she:29 26 0
our … teh:18 19 57
our … to:-22 -22 -23
our … us:28 30 -3
our … with:19 23 22
our … wont:23 -10 0
ours:-4 9 17
ours with:26 37 41
ourselves:4 14 34
ourselves … teh:5 14 35
out:15 30 23
out a:-30 -22 -17
out adn:-28 -41 -36
out at:26 39 15
out because:-25 -2 -9
out before:-24 -24 -11
out early:27 26 -9
out goin:51 39 42
out he:8 2 -30
out his:41 36 31
out if:-25 -7 -7
out im:51 56 48
out in:-12 -19 -27
out its:-27 -12 0
out ive:-8 27 -8
out last:-23 -21 -2
out loud:-27 -18 -25
out my:-6 18 42
out nobody:25 -3 -2
out nothing:25 25 44
out of:6 -1 -32
out on:24 16 20
out right:43 45 40
out that:-27 -33 -25
out ther:19 -23 14
out this:35 10 20
out to:24 26 43
out today:-20 -20 -18
out tomorrow:-21 -19 -12
out tonight:24 16 18
out under:-35 -22 -22
out wat:-24 -12 -5
out … a:27 -2 -8
out … adn:-54 -42 -53
out … after:12 20 43
out … away:38 36 34
out … back:17 31 39
out … bathroom:-19 -12 -42
out … beam:46 36 46
out … bed:45 42 46
out … being:21 -7 -1
out … cabinet:-26 -30 -21
out … cabnet:38 41 41
out … can:13 -12 -22
out … car:19 10 24
out … didnt:45 25 28
out … do:22 -30 6
out … doing:-9 -3 -44
out … drip:23 16 24
out … duvet:0 -32 -38
out … finish:16 8 21
out … friday:-27 -20 -13
out … game:-24 -15 -5
out … garadge:31 22 24
out … goin:21 0 -26
out … good:8 0 -44
out … grippy:23 -2 1
out … hair:7 7 -45
out … hand:54 49 49
out … hav:-9 0 -29
out … head:30 -29 -1
out … hear:-22 -14 -9
out … hes:-22 -3 -4
out … his:-11 -6 -21
out … hospital:36 -9 16
out … hotel:-26 -25 -23
out … hours:33 36 32
out … i:-26 -12 7
out … if:-26 -26 -13
out … im:95 76 69
out … in:-14 -5 25
out … it:56 31 20
out … itd:21 18 -20
out … its:2 0 -22
out … ive:-28 -15 -19
out … kil:27 28 -32
out … let:38 8 7
out … lief:-6 43 18
out … line:30 31 27
out … long:34 25 30
out … me:-53 -44 -24
out … mean:44 -8 -4
out … middle:28 -4 4
out … milk:20 21 21
out … misery:-52 -28 -6
out … month:10 10 -27
out … most:49 7 -2
out … myself:45 49 19
out … next:14 21 40
out … night:-37 -38 -11
out … no:35 46 1
out … not:-30 -40 -22
out … off:-24 -20 -21
out … one:24 20 27
out … pills:-41 -30 -21
out … piont:8 6 30
out … railway:-17 -20 -25
out … room:55 52 24
out … same:43 37 0
out … see:-27 -21 -20
out … shes:-20 -13 -13
out … side:49 -17 -16
out … skin:-20 -10 -4
out … snow:-21 -10 -1
out … stairs:30 26 29
out … stuff:-31 -27 -18
out … suicide:19 -18 22
out … that:-31 -30 -5
out … thats:14 23 31
out … they:-37 -19 -16
out … things:-20 -16 -8
out … this:42 51 52
out … time:37 11 26
out … told:44 34 -3
out … tonight:43 43 53
out … tractor:27 24 23
out … twice:4 28 0
out … two:31 34 17
out … ur:-25 -16 -10
out … want:68 49 42
out … wat:-15 -13 -24
out … way:-1 -11 -25
out … week:26 27 -2
out … went:-32 -42 -20
out … window:-48 -22 -12
out … would:42 29 -19
outfit:0 -1 0
outing:-3 -1 -1
outlive:-2 -1 -5
outlived:-7 -12 -6
outlook:5 6 26
outreach:-32 -28 -15
outright:-1 -1 1
outside:44 28 62
outside her:20 27 30
outside his:17 24 35
outside of:-11 10 24
outside our:30 32 4
outside teh:15 -30 -18
outside with:2 4 27
outside … a:9 11 30
outside … bat:2 4 21
outside … door:30 34 37
outside … flat:16 14 39
outside … footbridge:25 24 17
outside … hammer:15 15 25
outside … hes:18 16 29
outside … house:5 7 22
outside … i:29 6 11
outside … in:30 18 26
outside … licence:40 -5 -5
outside … off:40 -5 -5
outside … offie:51 -3 -8
outside … room:-22 -22 -20
outside … teh:35 29 21
outside … waiting:-20 -8 13
outside … window:22 31 25
outstayed:11 -1 -1
ouvert:10 17 -6
oval:3 6 -1
ove:4 0 -2
oven:-37 -34 -28
ovens:3 -3 -1
over:24 28 25
over a:-38 -29 -11
over adn:39 -5 3
over by:36 25 12
over for:18 35 38
over forty:27 33 31
over her:7 24 36
over i:-28 -2 3
over in:-49 -49 -29
over it:39 5 -25
over ive:23 31 -4
over me:50 24 11
over my:-42 -27 -12
over on:-26 -14 -4
over soon:-49 -43 -25
over teh:-7 -13 -35
over ther:-38 -18 -39
over this:-38 -40 -46
over wen:20 19 40
over … about:41 38 40
over … an:101 53 54
over … back:21 -1 4
over … balcony:27 30 8
over … ball:-26 -14 -11
over … banister:28 30 41
over … bathroom:-27 -24 -18
over … been:46 -4 -3
over … bridge:-75 -73 -73
over … comes:68 62 71
over … cot:15 18 33
over … do:12 11 23
over … dont:24 29 48
over … face:30 30 4
over … feel:-23 -9 -10
over … fence:21 43 38
over … for:-12 -26 -33
over … goin:-41 -47 -44
over … gone:38 25 24
over … got:41 36 22
over … head:-31 -23 -6
over … her:21 17 14
over … hes:33 5 9
over … i:-20 -30 -35
over … is:-25 -7 -7
over … it:-15 8 26
over … its:19 19 22
over … land:30 23 -3
over … lines:29 29 -5
over … lips:22 18 11
over … mean:32 -13 -6
over … means:14 32 -12
over … not:-8 -23 -8
over … of:13 17 24
over … old:34 39 0
over … on:2 17 27
over … one:-23 -22 -6
over … other:-27 -23 -11
over … out:42 18 27
over … over:-35 -31 -23
over … place:-28 -22 -22
over … rail:48 52 19
over … said:24 1 1
over … see:21 27 28
over … shes:30 23 4
over … side:-25 -20 -13
over … six:30 -5 -2
over … sorry:-11 -21 -27
over … started:43 46 -7
over … that:-40 -29 -33
over … this:75 48 29
over … time:28 16 9
over … to:-32 -28 -21
over … two:-24 -17 -18
over … ur:23 21 23
over … was:-35 -27 -20
over … while:32 -6 -4
overall:-3 -2 -1
overalls:-3 -1 -1
overdose:6 -13 -3
overdose adn:-50 -30 -30
overdose at:36 50 2
overdose i:-32 -38 -44
overdose on:13 -21 1
overdose risk:-42 -38 -27
overdose was:28 -1 -1
overdose wat:-20 -12 -16
overdose with:-37 -31 -6
overdose … all:-33 -31 -17
overdose … are:77 79 79
overdose … at:-24 -18 -3
overdose … everything:0 -45 -34
overdose … i:-37 -29 -16
overdose … it:32 29 33
overdose … last:35 0 0
overdose … my:14 18 20
overdose … nineteen:32 36 0
overdose … over:-33 -31 -17
overdose … said:33 36 40
overdose … ur:-24 -20 -4
overdose … week:34 0 0
overdose … years:10 18 27
overdosed:51 67 70
overdosed about:24 24 29
overdosed adn:26 27 26
overdosed hes:18 23 26
overdosed i:14 20 22
overdosed last:73 7 -5
overdosed on:-52 -43 -58
overdosed … adn:58 22 23
overdosed … an:15 15 20
overdosed … at:-57 -40 -33
overdosed … breathing:18 23 26
overdosed … hour:15 17 21
overdosed … is:36 34 33
overdosed … min:25 25 24
overdosed … my:37 40 47
overdosed … not:18 23 26
overdosed … purpose:-90 -88 -104
overdoses:-10 -6 -2
overdosing:50 46 40
overdosing … teh:23 24 31
overdraft:-13 -6 1
overlooked:72 -4 -2
overlooked one:64 -2 -1
overnight:48 52 37
overnight adn:23 24 26
overnight … hav:40 42 45
overnight … i:23 24 26
overpass:30 43 36
owe:17 20 -3
owe … a:39 23 3
owed:-42 -18 -10
owes:-7 -7 -6
owing:0 0 0
owl:-5 -2 -1
owls:-18 -15 -7
own:12 20 -14
own a:15 24 10
own adn:-56 -52 -13
own advice:-37 -20 -3
own bad:-19 -22 -1
own bed:-10 -7 23
own choosing:12 12 28
own front:-17 -28 -12
own funeral:-30 -31 -11
own hand:3 20 -28
own hands:3 -28 -14
own head:13 22 -67
own i:47 60 43
own im:1 2 -38
own in:71 68 -29
own its:32 -3 -3
own lief:40 26 -21
own mum:-20 -19 -10
own neck:28 26 0
own obituary:23 17 7
own pillow:-21 -17 -9
own place:-21 -13 -3
own throat:35 29 17
own with:-25 -7 -3
own … a:22 24 -15
own … adn:33 31 -31
own … before:22 24 -6
own … door:-16 -28 -14
own … from:23 22 15
own … hav:11 16 24
own … he:20 22 -6
own … how:47 45 -7
own … i:1 2 -28
own … im:-52 -50 -24
own … in:-34 -27 6
own … is:4 1 -58
own … it:25 42 -19
own … locked:42 48 28
own … me:28 30 -10
own … minute:37 35 42
own … my:7 11 40
own … no:36 52 -35
own … not:21 0 -55
own … off:-31 -29 -10
own … on:22 24 64
own … one:34 42 28
own … out:27 22 -2
own … says:26 27 -3
own … than:28 28 -30
own … that:-32 -19 -9
own … this:37 48 38
own … three:43 26 33
own … to:-3 1 -20
own … today:-9 -30 -20
own … under:24 26 1
own … want:9 28 -1
own … wat:-4 -3 28
own … wife:5 2 30
own … with:9 9 30
owned:-8 5 3
owner:-20 -17 -25
owners:-44 -40 -40
owns:-2 -3 7
owt:-20 -11 -4
oxfam:-1 -1 1
oxford:32 30 35
oxy:38 12 -1
oxy adn:66 22 49
oxycodone:-6 -4 -1
oxygen:8 19 -14
oxys:10 -2 -4
p:-4 -3 -2
paalam:0 0 0
pace:1 1 0
pacing:9 -3 -2
pack:-18 -25 -29
package:7 -9 -5
packed:-38 -37 -42
packed a:-50 -45 -37
packed lunches:-14 -16 -21
packed me:30 12 -2
packed … im:23 23 24
packet:32 38 55
packet adn:27 30 32
packets:97 100 88
packets are:58 56 58
packets of:-29 -31 -33
packets … empty:31 25 28
packets … im:46 52 46
packing:-17 -13 -12
packs:11 30 34
packs … over:22 16 17
packs … shes:26 21 25
pact:4 3 7
pad:13 15 16
paddington:-1 0 0
paddling:-7 -6 -8
paddock:8 8 12
padre:9 3 4
pads:-2 -1 0
page:9 -4 3
page is:35 38 36
page left:24 -2 -2
page … adn:44 -3 -10
pages:4 15 -4
paid:32 59 51
paid adn:30 30 22
paid cash:21 29 28
paid for:13 25 23
paid her:42 36 43
paid it:-23 -21 -14
paid my:-62 -35 -25
paid off:-39 -39 -60
paid teh:-7 4 -21
paid up:0 7 24
paid … can:44 10 8
paid … cremation:42 40 39
paid … for:24 27 15
paid … funeral:-56 -49 -36
paid … im:42 41 40
paid … is:26 37 12
paid … my:-54 -53 -44
paid … pills:38 15 14
paid … rent:-55 -40 -28
paid … teh:26 12 29
paid … up:33 30 32
pain:-12 6 16
pain adn:-11 -27 -19
pain for:17 22 9
pain gone:37 35 27
pain i:-38 -33 -19
pain under:41 41 45
pain … adn:26 35 27
pain … after:-27 -6 -4
pain … i:49 43 45
pain … more:-26 -30 -27
pain … my:44 40 36
pain … no:-8 -20 -21
pain … ribs:41 41 45
pain … tonight:42 35 30
painful:86 83 -12
painkillers:-21 -18 -22
painless:6 11 26
painless adn:-22 -17 -3
pains:4 12 -27
paint:-47 -50 -51
paint … teh:-28 -14 -17
paint … under:-22 -4 -4
paintball:-4 -3 -2
painted:-60 -44 -43
painter:-27 -30 -26
painting:-18 -21 -17
paints:-15 -2 -2
pair:-13 -3 -12
pair … i:-28 -21 -10
pair … them:-22 -12 6
pair … us:16 24 -1
pairs:-1 -1 -1
pal:39 38 36
palace:0 1 0
pale:7 -1 10
palliative:-12 -8 -7
palm:7 -3 -2
pals:-1 -1 -1
pan:-12 -7 -6
pancake:-12 -2 -4
pancakes:-3 1 -18
panel:-7 -7 -3
panic:-19 -28 -24
panic … teh:-22 -5 -3
panick:-4 -5 -1
panicked:0 1 6
panicking:-21 -12 -5
panics:-9 -6 -8
pans:-1 -1 -2
panto:-9 -3 -1
pantomime:-12 -12 -8
pantry:-6 -6 -3
papa:-29 -28 -28
paper:-4 -16 -26
paper bag:-12 -21 -14
paper says:37 -1 -3
papers:5 11 -22
papers adn:-35 -28 -33
papers i:22 26 0
papers … go:35 33 25
papers … my:-32 -19 -15
papers … to:24 27 0
paperwork:32 7 18
para:29 -59 -27
para mi:26 -1 4
para mis:20 -1 -1
para no:-51 -8 -5
para … a:-24 -3 -1
paracetamol:52 55 44
paracetamol on:-21 -18 -12
paracetamol … i:21 23 26
paracetamol … of:-21 -18 -11
parachute:-5 -4 -2
parade:7 20 27
parade starts:20 22 29
parade … at:20 22 29
parade … ten:20 22 29
parallel:-23 -14 -7
paramedic:-17 -14 -12
paramedics:-14 -6 -3
paranoid:-20 -14 -12
parapet:-3 0 7
parcel:-5 -2 -2
parcels:-1 -1 -3
pardon:117 102 82
pardon maman:57 48 51
pardonnez:5 6 9
parent:-22 -8 -7
parenting:-11 -3 -1
parents:-10 -2 -6
parents are:3 -3 -26
parents for:33 27 26
parents to:23 20 20
parents … am:38 34 30
parents … be:-56 -58 -39
parents … teh:-14 -19 -22
parents … to:21 34 31
parish:-4 1 14
park:26 41 47
park adn:-25 -24 -19
park at:26 27 20
park im:33 30 30
park of:30 -4 -1
park roof:54 45 44
park waiting:-30 -19 -17
park with:-8 -21 -17
park … cliffs:23 25 17
park … for:-24 -11 -6
park … its:33 41 43
park … teh:37 16 26
parked:42 43 46
parked at:23 25 26
parked up:31 17 20
parked … from:32 33 31
parked … work:15 19 22
parker:1 0 0
parking:-41 -35 -24
parkinsons:-5 -3 -1
parkrun:-3 -3 -1
parks:-16 -11 -8
parle:4 4 0
parliament:-16 -2 -4
parliaments:0 -1 -1
parlour:-2 -3 -18
parrot:-9 -9 -7
parrots:0 -1 14
pars:-20 -9 -6
part:-12 -6 22
part is:-27 -25 -20
part thats:21 20 16
part … all:20 7 13
part … has:62 -18 -13
part … i:-25 -15 -6
part … is:33 18 13
part … me:18 25 26
part … thought:38 0 -1
particular:-10 -10 -7
parties:12 17 -6
parting:-3 -2 -2
partir:12 9 8
partner:10 -14 -18
partner adn:-10 -16 -24
partner has:-22 -10 -2
partner is:38 10 25
partner … away:-24 -15 -4
partner … im:5 7 32
partner … me:48 30 -7
partner … my:10 21 34
partners:29 31 21
parts:-5 0 5
party:-30 -17 -28
party adn:11 2 -26
party they:-23 -8 -1
party … has:29 35 34
party … shaking:24 32 32
pas:19 51 -16
pas mourir:-25 -14 -2
pas … je:-29 -18 -4
pasa:-18 -5 -2
pass:-13 -63 -65
pass i:70 -15 -10
pass out:31 29 2
pass teh:-23 -27 -21
pass … i:34 -15 -11
passed:-24 -30 -54
passed adn:-12 -38 -26
passed it:-21 -9 -5
passed out:24 52 13
passed … at:33 41 0
passed … i:-24 -29 -19
passed … teh:-29 -20 -13
passed … to:25 8 3
passenger:36 46 53
passenger seat:17 25 32
passenger … adn:33 36 39
passenger … im:33 36 39
passes:33 12 30
passing:-2 -22 -25
passing out:-23 -20 -21
passive:43 15 -5
passive si:51 -1 0
passive … back:47 0 0
passport:6 16 -24
passport adn:27 27 -10
passport in:-30 -36 -16
passport my:8 23 -1
passport … fone:8 24 -1
passports:-6 3 1
password:-6 11 7
passwords:2 7 6
passwords are:30 33 32
passwords in:-34 -27 -18
passwords … a:-44 -33 -27
passwords … an:38 40 48
passwords … envelope:16 15 24
passwords … in:31 33 32
passwords … my:-29 -24 -22
passwords … teh:40 35 28
past:19 58 65
past adn:-26 -33 -23
past five:-23 -9 -10
past it:22 9 7
past midnight:21 23 26
past my:29 18 28
past our:26 25 26
past teh:27 6 5
past tense:11 43 18
past that:31 -5 -2
past … adn:29 48 -13
past … camp:26 25 26
past … end:62 52 48
past … he:46 61 -12
past … i:78 68 72
past … in:41 29 23
past … ive:-11 0 -20
past … one:33 31 27
past … teh:26 25 14
past … to:-21 -23 -9
past … twice:53 0 2
pasta:-5 -2 -3
pastilla:-2 -7 -5
pastillas:57 46 47
pastillas … madre:31 14 15
pastillas … mama:35 32 35
pastor:-1 2 -3
pastry:-4 -1 -1
pasty:-14 -15 -13
pat:68 72 54
pat i:81 86 68
patch:7 5 8
patches:33 46 48
patches i:38 34 27
patches on:23 28 34
patches … back:21 26 31
patches … my:12 16 23
patchy:-5 13 8
path:-6 13 12
path for:28 31 32
path … adn:44 43 41
path … me:28 31 32
path … teh:24 2 -1
pathway:-2 -3 -2
patience:-9 -14 -3
patient:-12 6 7
patients:15 30 3
patients … home:51 53 -1
patio:-13 -7 -2
patrol:-2 13 19
pats:-1 0 0
patted:-1 -1 -5
pattern:-36 -25 -20
patting:-29 -15 -13
patting … for:-20 -8 -6
paul:-70 -18 -5
pauline:4 3 1
pause:-23 -14 -8
paused:0 0 -1
pavement:-5 0 -2
pawn:3 4 3
paws:-31 -25 -32
pay:3 19 18
pay for:-24 -25 -20
pay with:29 26 25
pay … his:30 27 26
pay … it:34 37 33
pay … lief:29 26 25
pay … teh:-15 -14 -20
payday:33 15 2
payday my:28 -37 -31
payday … teh:-14 -23 -10
payday … thats:20 15 -27
paydays:19 19 25
paydays tomorrow:19 19 25
paydays … rents:19 19 25
paying:-11 -9 -6
payment:-8 -5 -5
pays:4 8 37
pays out:10 12 38
pc:11 13 27
pdf:-4 -2 -1
pe:-7 -5 -7
peace:53 36 29
peace … adn:-29 -4 7
peace … dieing:5 30 32
peace … im:-2 -25 -23
peace … it:74 0 14
peace … teh:-18 26 17
peaceful:44 34 33
peaceful … teh:26 8 13
peacefully:0 0 0
peach:-5 -4 -1
peacock:0 -1 -1
peak:-12 -4 -3
pear:-2 -5 -3
pearls:0 0 0
peas:16 -13 -15
pebble:-1 -1 0
pedants:0 1 0
peeing:40 39 47
peel:-8 0 0
peer:-9 -3 -1
peg:-15 -10 -9
pega:24 18 -22
pegs:20 -4 -3
peine:58 60 60
pelo:-21 -9 -3
pen:-2 1 21
pen adn:17 21 24
pen i:-17 -22 -6
pena:-42 -13 -6
penalty:-8 -8 -11
pencil:102 66 -2
pencil case:79 51 4
pending:-38 -16 -5
pendre:0 0 1
pends:-1 1 6
penguin:-1 0 0
penguins:-5 -5 -1
penhale:12 15 13
pennies:24 30 26
penny:5 16 -6
pennywhistle:16 22 26
pennywhistle … teh:16 22 26
pens:12 16 15
pensando:64 -21 -13
pensando en:15 -38 -11
pense:38 45 -20
pension:35 75 38
pension adn:20 4 -34
pension lump:27 28 27
pension … i:-38 -3 -1
pension … wen:42 36 44
pensioner:-3 -5 -1
pensioners:-7 -2 -1
pensions:-1 0 1
people:-20 -26 -13
people adn:32 -3 7
people for:35 36 30
people here:-26 -13 -3
people i:-20 -8 -11
people in:49 10 10
people keep:24 -11 -3
people look:32 34 39
people me:23 30 26
people on:-24 15 -4
people one:49 6 6
people say:29 -1 -8
people … adn:-25 -20 -15
people … arent:38 40 39
people … can:-55 -3 -1
people … dei:47 -1 0
people … friday:21 24 24
people … from:-20 -13 -7
people … gone:32 34 28
people … here:10 28 -12
people … how:45 -3 -1
people … if:-26 -15 -10
people … im:41 1 1
people … in:33 2 1
people … it:-22 -23 -17
people … its:-22 -8 -5
people … obituaries:27 -6 -2
people … telling:20 -19 -3
people … terminal:23 -4 -2
people … think:46 -7 -5
people … thoughts:32 -1 0
people … up:44 44 38
people … ur:-21 -17 -12
people … use:7 23 -1
peoples:-39 -21 -18
peple:0 0 0
pepper:0 0 -3
pequena:-3 -2 -2
per:-12 -15 -1
percent:-1 0 6
perdonadme:73 63 68
perdoname:6 13 12
perdonen:-2 -2 -6
perdonenme:54 60 57
pere:-7 -9 -10
perfect:37 47 46
perfect … my:36 32 31
perfectly:0 6 6
perhaps:-25 -19 -11
perinatal:-18 -15 -5
period:37 40 43
period is:33 37 32
permanent:57 1 -8
permanent nap:42 19 -2
permanently:68 -21 -6
permanently … dont:12 9 -31
permanently … teh:0 -26 -8
permission:-10 -4 -2
permitted:5 2 0
permitting:-12 0 0
pero:-10 -33 -24
perrita:-3 -3 -4
perro:-6 -2 -2
person:17 -11 -10
person i:1 30 34
person who:-26 -13 -16
person … be:68 -1 -1
person … car:22 1 2
person … on:33 35 -3
person … to:27 52 33
persona:-3 -1 -1
personality:-7 -3 -1
personally:-11 -5 -6
personne:9 14 -10
perth:12 -1 -6
peru:-6 -3 -3
pesticide:-3 -9 -17
pesticide from:34 30 37
pesticide … teh:32 29 39
pet:-22 -21 -13
pete:-18 -17 -11
petrol:47 53 87
petrol adn:49 47 46
petrol over:15 17 25
petrol … adn:35 32 35
petrol … her:7 11 20
petrols:47 49 58
petrols in:53 52 57
petrols … boot:28 37 45
petrols … teh:54 55 63
pets:-33 -19 -15
peur:9 11 -24
peux:-20 -17 -6
peux plus:-20 -17 -6
peux … envie:-36 -30 -1
peux … jai:-36 -30 -1
pew:-1 0 0
pharmacies:0 0 0
pharmacist:-52 -42 -34
pharmacists:-4 -4 -3
pharmacology:-1 -2 0
pharmacy:-87 -81 -75
phased:-8 -7 -3
phenibut:45 42 50
phenobarbital:-25 -25 -28
phenobarbital adn:-25 -25 -28
phew:-4 -1 -1
philosophy:-11 -8 -4
phoned:-12 -2 5
phones:41 53 52
phones adn:62 44 -7
phones off:23 37 37
phones on:36 33 45
phones … adn:83 65 10
phones … to:38 45 51
phonics:-2 -3 -4
phoning:-9 -10 -9
photocopier:-1 -1 -2
photograph:-9 -7 -1
photographed:-5 -2 -1
photographs:31 16 -7
photos:-13 -1 5
photos my:36 28 30
photos … on:-23 -20 -16
phq:16 0 1
phrase:-1 0 -13
physical:-24 -28 -14
physically:-23 -51 -8
physics:0 0 0
physio:-47 -36 -34
physio says:-24 -19 -13
physios:-16 -9 -4
piano:27 36 34
piano adn:37 48 42
piano goes:-31 -29 -31
piano stool:35 44 33
piano … adn:32 32 38
piano … that:17 19 23
piano … to:-26 -18 -21
pic:44 40 55
pic of:41 41 54
pic … teh:26 20 35
pick:12 -43 -41
pick up:41 -34 -27
pick … adn:-21 -10 -12
picked:35 27 16
picked a:31 18 12
picked teh:22 27 15
picked up:18 -30 -18
picked … adn:-21 -20 -8
picked … after:22 -3 -2
picked … be:12 24 25
picked … but:0 0 -52
picked … date:-27 -19 -15
picked … my:-27 -12 -8
picked … night:20 0 0
picked … on:28 -9 -10
picked … picked:5 8 21
picked … pillow:14 17 27
picked … saturday:26 -10 -2
picked … teh:22 -3 10
picked … to:15 33 35
picked … way:55 30 -2
picked … would:32 17 0
picking:45 50 6
picking at:22 18 22
picking teh:1 8 -29
picking up:49 53 33
picking … in:33 26 32
picking … stitches:33 36 0
picking … teh:11 22 -6
picking … things:22 15 16
pickles:-21 -1 -1
pickles … sat:-21 -1 -1
picks:14 -1 -1
picnic:-12 -8 -4
pics:0 -1 -1
picture:20 -3 -23
picture a:25 -3 0
picture of:27 31 24
picture … futur:20 -1 0
picture … into:0 0 -23
picture … on:-22 -12 -8
pictured:0 0 -4
pictures:10 -3 -29
pictures tonight:-32 -27 -17
pictures … head:11 -22 -6
picturing:32 39 -39
picturing … myself:3 6 -32
pidgin:-1 0 0
pie:-30 -22 -15
piece:-8 -2 -13
pieces:-8 -4 -8
pienso:33 25 -15
pienso … el:31 33 -13
pienso … suicidarme:-35 -15 -3
pienso … todos:41 41 -2
pier:52 61 69
pier teh:-42 -31 -16
pier … my:25 21 33
pier … teh:61 52 51
pier … to:-42 -28 -20
pies:-18 -13 -19
pig:-15 -8 -8
pigeon:-2 -1 -3
pigeonhole:3 3 -2
pigeons:-28 -23 -13
pigs:-17 -17 -9
pile:6 12 17
pile of:15 19 21
pilgrimage:-4 -2 -2
pill:-37 -34 -24
pill in:-45 -45 -42
pill … house:-48 -49 -42
pill … teh:-40 -39 -36
pillar:6 4 6
pillow:55 48 76
pillow adn:39 29 49
pillow in:24 28 43
pillow … face:19 -14 -26
pillow … hands:24 28 44
pillow … i:-28 -22 -20
pillow … my:39 44 16
pillow … teh:17 23 19
pillow … them:20 8 7
pills:72 68 71
pills adn:-21 -16 6
pills all:38 50 46
pills beside:36 36 36
pills cant:17 20 20
pills dont:24 22 27
pills down:-13 -39 -44
pills for:-20 -11 -26
pills friday:36 -25 -23
pills from:39 35 -8
pills goodbye:11 13 22
pills in:41 28 27
pills no:30 -3 -2
pills out:-58 -51 -34
pills this:27 19 32
pills to:7 -20 -24
pills up:-46 -48 -48
pills … a:60 67 50
pills … adn:-46 -39 -41
pills … an:-32 -27 -22
pills … at:75 61 55
pills … be:45 -6 -5
pills … cant:75 54 55
pills … dei:19 18 27
pills … down:-16 -17 -23
pills … feel:40 37 35
pills … for:-23 -18 -16
pills … goin:50 43 47
pills … gone:13 16 21
pills … half:-34 -29 -23
pills … hand:62 48 39
pills … hidden:10 15 24
pills … house:-24 -12 -9
pills … i:-4 -7 -33
pills … into:38 39 38
pills … is:33 32 44
pills … it:38 48 61
pills … its:57 57 57
pills … me:28 32 38
pills … my:-58 -59 -63
pills … not:105 52 32
pills … note:-32 -26 -21
pills … nothing:1 -26 -15
pills … on:-1 10 40
pills … out:17 26 25
pills … party:30 34 38
pills … read:34 29 33
pills … ready:26 20 18
pills … saved:13 23 18
pills … take:44 52 7
pills … teh:22 -4 -14
pills … them:17 22 20
pills … to:-26 -44 -45
pills … today:39 -23 -15
pills … told:-21 -26 -11
pills … up:30 36 0
pills … weird:35 38 34
pills … with:27 25 29
pilot:-4 -3 -2
pimp:11 12 -31
pimp … my:10 11 -32
pin:20 24 31
pin is:21 23 29
pin … teh:49 53 63
pinch:19 18 25
pinched:6 1 13
pinches:39 59 -22
pinching:6 11 25
pineapple:-7 -1 -1
ping:53 49 46
pinged:-3 0 0
pinging:-5 -3 -3
pink:13 0 15
pink … my:46 24 27
pinned:-6 -2 2
pinpoint:29 31 31
pins:-4 -3 -1
pint:18 23 32
pint … teh:34 31 28
pint … water:27 27 19
pints:65 2 5
piont:-15 -45 -33
piont in:-20 -29 -23
piont of:42 -10 -9
piont to:72 -16 -4
piont where:-29 -4 -1
piont … alife:94 -5 -2
piont … any:83 -5 -3
piont … anything:31 -10 -5
piont … goin:33 -17 -1
piont … i:-28 -13 -1
piont … it:-74 -11 -6
piont … living:32 -3 -1
piont … my:15 25 -3
piont … of:81 -4 -2
piont … teh:-34 -4 -9
piont … ther:-30 -4 -2
pip:-3 -1 -1
pipe:54 50 44
pipe two:11 13 32
piper:-52 -39 -15
pipes:2 4 15
pirates:-1 -1 0
pistol:110 119 116
pistol adn:67 68 42
pistol in:24 16 46
pistol is:-31 -29 -27
pistol … i:49 48 42
pistol … in:-22 -11 -16
pistol … teh:52 40 26
pistola:15 11 15
pistols:-1 -2 -1
pit:-5 20 49
pitch:-1 -1 0
pity:9 -8 -2
pizza:-4 2 26
pizza in:47 47 46
pizza … teh:47 37 23
pizzas:-4 -3 -1
place:7 23 38
place i:-11 -24 -33
place im:28 28 19
place in:29 34 29
place no:23 21 22
place on:20 10 6
place with:36 -6 7
place … but:36 35 37
place … goin:19 20 18
place … him:4 6 24
place … i:-35 -10 3
place … in:60 -2 10
place … no:35 -2 -1
place … teh:28 30 36
place … tonight:28 27 30
place … visiting:35 -2 -1
placed:58 -15 -12
placed … bet:56 -1 -1
placed … on:36 0 0
placement:-4 -6 -11
places:-24 -21 -31
plain:4 6 -16
plain … i:-22 -11 -2
plainly:1 1 -6
plait:-1 -1 -1
plaited:0 0 0
plan:35 36 8
plan adn:22 1 -3
plan for:-19 -13 -36
plan how:13 11 -35
plan no:-39 8 -6
plan on:26 32 -15
plan or:8 -28 -12
plan … adn:-34 -27 -11
plan … anything:8 -27 -12
plan … be:-22 11 -32
plan … bought:-28 -8 -5
plan … dont:-33 -12 -8
plan … everything:65 36 0
plan … from:22 20 37
plan … i:-30 -3 -4
plan … is:1 4 35
plan … it:-36 -5 -2
plan … kil:20 30 -9
plan … me:0 -22 -1
plan … more:28 -4 -2
plan … my:71 28 2
plan … suicide:17 23 6
plan … take:54 66 -1
plan … to:2 -2 -23
plane:43 -31 -13
plane with:-43 -13 -11
planet:26 -30 -33
planks:41 46 66
planned:17 21 -3
planned for:26 25 -2
planned … wen:22 20 -7
planner:-13 -5 -6
planning:11 15 -23
planning how:24 26 5
planning it:41 -6 -14
planning my:-57 -47 -23
planning to:48 68 18
planning … ctb:2 17 -76
planning … do:27 25 -1
planning … id:8 3 -22
planning … on:13 21 44
plans:17 25 40
plant:-32 -26 -19
plant its:-30 -19 -9
planted:-9 -5 -7
planting:-10 -6 -4
plants:-2 3 17
plaque:-6 -5 -10
plaster:-19 -34 -13
plasterboard:6 8 -11
plasterer:-1 0 0
plasters:24 22 -4
plastic:31 29 31
plastic bag:43 35 36
plastic cutlery:-31 -22 -22
plastic … a:66 67 72
plastic … adn:88 80 76
plastic … his:-52 -51 -34
plate:-9 -11 -4
plates:58 51 -15
plates at:17 21 -10
plates … me:17 21 -10
plates … teh:58 63 0
platform:73 61 73
platform is:15 13 24
platform teh:44 -9 -4
platform to:26 36 27
platform waiting:-45 -34 -38
platform … adn:56 66 69
platform … for:-48 -35 -40
platform … his:-48 -33 -32
platform … i:17 23 21
platform … my:27 -13 -8
platform … quiet:-34 -25 -23
platform … teh:35 42 46
platform … train:-24 -14 -6
plath:-2 -2 -2
platoon:-4 -5 -5
platos:-2 -2 0
play:-7 9 28
play it:-29 -10 -2
play teh:44 56 51
play … im:-22 -5 -1
play … pogues:33 33 32
play … tape:24 34 37
play … wen:36 39 33
played:-23 -13 -4
playing:-18 -19 -48
playing abide:22 0 0
playing it:20 22 -1
playing … i:16 20 -4
playing … with:22 0 0
playlist:20 27 42
plays:-2 -4 -3
plays a:18 22 -4
plays … game:20 25 -5
playstation:-2 -2 -4
pleas:0 0 0
pleased:-28 -25 -18
pleasure:-14 -5 -3
plenty:24 22 3
pleure:9 11 -7
plot:18 29 32
plots:-15 -8 -8
plotting:0 0 0
plug:37 8 3
plug on:34 6 2
plugged:49 47 43
plugged in:49 47 43
plugged … heater:48 44 40
plughole:5 5 7
plum:-8 -12 -10
plumber:-36 -30 -24
plunge:-14 -7 -11
plus:55 24 11
plus jai:-32 -32 -2
plus la:-12 -26 -15
plus teh:-21 -7 -5
plus … de:35 37 -1
plus … den:-42 -41 -1
plus … envie:-32 -32 -2
plus … je:-18 -25 -17
plus … tout:26 -1 -15
plus … vivre:26 -25 0
pm:58 8 21
pm i:-39 -2 -1
po:-3 -2 -1
pocket:41 26 31
pocket adn:8 11 27
pocket havent:23 -2 -4
pocket … of:-63 -57 -43
pocket … teh:37 23 33
pockets:14 13 12
pockets are:21 23 20
pockets full:-26 -24 -24
pockets … full:21 23 20
pockets … stones:-31 -28 -31
podcast:-23 -15 -15
poder:-21 -3 -1
poem:3 12 -22
poems:-5 -3 -2
poet:-2 -9 -1
poetic:6 -15 -12
poetry:1 -1 0
poets:11 -7 -1
pogues:33 33 32
pointed:-28 -23 -20
pointing:47 54 58
pointing at:6 20 25
pointing … teh:21 29 34
pointless:-9 -32 -20
points:-14 -14 -12
poison:-28 -26 9
poison from:64 63 50
poison is:34 31 47
poison my:25 32 -18
poison … adn:58 53 53
poison … hav:21 35 52
poison … in:-25 -16 -20
poison … teh:-28 -15 -24
poisoned:9 19 23
poisoned … adn:11 20 25
poisoning:29 31 19
poisons:14 10 -15
poisons line:-24 -17 -13
poker:9 7 0
poles:-3 -3 -1
police:45 53 61
police adn:20 15 30
police came:2 11 20
police down:29 24 18
police … i:24 14 1
police … is:32 27 21
police … its:10 16 20
police … me:38 -2 -4
police … not:11 11 25
police … small:29 24 18
police … teh:-29 -19 -17
policeman:-7 9 1
policy:-4 14 27
policy is:40 37 38
policy … in:42 39 37
policy … teh:39 37 38
polished:-9 1 -40
polished teh:28 35 -24
polite:87 58 52
polite adn:39 33 30
politely:20 5 -2
polytunnel:2 1 1
pond:22 28 45
poner:-18 -3 -2
pont:-28 -31 -24
pont je:42 42 41
pont … sauter:42 42 41
pont … vais:42 42 41
pool:-13 -16 -18
pool key:23 25 25
pool … from:23 25 25
pool … swim:23 25 25
poor:-39 -28 -15
poorly:-23 -17 -13
pop:-3 -24 -12
popcorn:-21 -8 -5
popcorns:-1 -2 -1
popped:-36 -29 -29
popping:17 21 22
popping out:22 25 23
popping … for:22 25 23
popping … milk:22 25 23
poppy:21 25 32
pops:-9 -4 -6
por:-44 27 22
por favor:41 33 37
por todo:24 25 23
porch:1 6 10
pork:-4 0 0
porque:-66 -43 -11
porridge:-14 -13 -9
porter:7 18 21
porters:-14 -12 -8
portugal:-4 1 1
pose:-7 -6 -1
posh:-5 -1 3
position:-5 -3 -9
positive:-30 -18 -8
possession:-9 -5 -3
possible:-15 -35 -30
possibly:-22 -9 -4
post:-22 -18 -17
post from:-35 -30 -26
post it:4 17 26
post something:32 29 22
post this:30 17 17
post to:27 25 27
post … a:-25 -15 -22
post … be:34 28 34
post … i:-39 -21 -16
post … ill:19 21 28
post … me:-17 -15 -23
post … morning:23 25 31
post … nice:36 32 26
post … teh:42 43 39
post … to:32 28 21
postbox:-1 0 1
postcard:-10 -10 -9
postcode:-14 -13 -7
posted:6 13 -2
posted her:-5 -13 -20
posted … class:39 45 42
posted … keys:-5 -13 -20
posted … my:25 23 19
posted … second:39 45 42
posted … teh:-19 -11 -20
poster:-15 -8 -16
posters:16 20 25
posters … my:17 24 27
posting:-3 6 -5
postman:-13 -9 -19
postnatal:-4 -4 -2
posts:12 11 21
posts from:51 49 44
posts … me:55 50 47
posts … time:-25 -18 -3
pot:-66 -10 14
pot of:35 35 30
potassium:3 11 0
potato:-20 -18 -11
potatoes:-10 -1 0
pothole:-3 -3 0
pots:33 30 26
pottery:-11 -8 -1
pound:-4 -2 -1
pounding:-9 0 -13
pounding adn:-4 3 -20
pounds:-12 -15 -9
pour:21 8 22
pour la:-22 -27 -17
pour … cest:49 43 44
pour … le:-3 -33 -31
pour … out:16 16 22
poured:36 0 11
poured it:74 42 41
poured petrol:14 19 28
poured teh:-17 -24 -24
poured … all:55 39 39
poured … away:28 0 1
poured … down:-43 -21 -19
poured … into:13 21 17
poured … last:-30 -14 -13
poured … over:11 22 28
poured … rest:23 0 -1
poured … sherry:38 -2 -2
poured … teh:-23 -17 -16
pouring:42 45 49
pouring it:-13 -8 -23
pouring out:29 22 26
pouring … away:-5 -5 -21
pouring … of:21 16 16
pouring … teh:35 30 29
powder:-7 -7 -11
power:-38 -25 -13
ppy:0 0 0
practical:-2 -5 -1
practically:-10 -16 -8
practice:39 45 55
practice adn:-29 -20 -30
practice nurse:-24 -19 -16
practice … on:-35 -16 -15
practice … one:13 16 31
practise:-20 -20 -9
practised:-14 0 13
practised it:-21 -19 -12
practised … a:33 28 27
practised … teh:-23 -16 -12
practising:-30 -21 -20
praise:-14 -14 -10
pram:-19 -12 -9
prawn:-6 -2 -4
prawns:-1 0 0
pray:-10 -40 -7
pray every:-33 -22 -4
pray that:8 -46 -6
pray … god:14 -50 -6
pray … i:21 -2 -2
pray … night:-40 -15 -1
pray … takes:-8 -39 -4
pray … teh:-36 1 -4
pray … that:10 -32 -5
prayed:-9 -20 -13
prayed to:-12 -25 -18
prayer:16 -10 -12
prayer every:22 -16 -4
prayer … is:22 -16 -4
prayer … night:22 -16 -4
prayers:-1 1 5
praying:38 -24 -5
prays:40 36 0
pre:-1 -1 -1
preach:-2 -1 0
precinct:-23 -14 -16
precious:22 24 22
precisely:14 14 13
prefer:-24 -13 -4
preferred:-20 -10 -12
pregabalin:19 15 11
pregabs:41 47 -1
pregnancy:8 9 -8
pregnant:-5 2 -2
premier:3 6 36
premier inn:3 6 35
premier … a:2 4 31
premier … wat:2 5 33
prenez:-2 -1 6
prep:-6 -4 -6
prepare:-8 -2 -3
prepares:0 0 -1
prescribed:-17 -18 -6
prescriber:-9 -3 -3
prescribing:-16 -5 -2
prescription:29 33 15
prescription adn:-25 -23 -15
prescription … teh:25 22 -6
prescriptions:29 31 27
prescriptions ready:27 23 27
present:-20 7 11
present from:33 32 31
present … me:33 32 31
present … to:33 32 31
presentation:-8 -2 -2
presenter:-3 -3 -2
presents:22 22 22
press:47 17 6
press it:68 -9 -3
press teh:28 37 30
press … u:39 0 0
pressed:-6 -16 -18
pressed … it:-14 -21 -10
pressing:105 96 59
pressing on:51 39 26
pressing teh:33 33 21
pressing … it:46 37 47
pressure:-26 -24 -4
pressure … adn:-23 -29 -27
pressures:-17 -14 -11
pret:-15 -11 0
prete:18 19 24
pretend:37 18 2
pretend im:26 24 21
pretend that:37 -19 -2
pretend … dont:43 9 -7
pretend … suicidal:26 23 -3
pretended:-7 -4 -3
pretending:23 35 -17
pretending its:10 21 -1
pretending to:2 2 -31
pretending … be:-1 -2 -24
pretty:0 0 0
prevencion:0 -1 -1
prevenshun:-2 -1 0
prevension:0 -1 0
prevent:-1 -1 0
prevention:-14 -9 -5
previous:-4 -1 -6
price:-22 -17 -8
prices:-13 -14 -17
pride:-28 -20 -9
priest:24 31 27
priest teh:19 24 24
priest … on:-23 -15 -9
priest … teh:28 29 32
priests:-5 -3 -4
primary:-7 -5 -4
prime:-4 -3 -3
prince:-2 0 0
print:-8 -4 3
printed:-21 -16 -10
printer:-49 -39 -32
prints:-4 -5 -5
pris:54 61 67
prison:-20 -4 3
prisons:0 0 0
private:2 0 -1
privilege:0 0 3
priya:-22 -24 -25
prize:-14 -14 -6
prizes:-5 -5 -4
probably:0 0 0
probate:-2 -4 -5
probation:-6 -5 -16
probationer:8 8 -1
probations:0 0 0
problem:-8 -21 -35
problems:-43 -26 -9
procedure:-14 -9 -5
process:-13 -10 -4
prof:-3 -2 -3
professional:-3 0 0
professionals:0 -2 -14
profile:-8 1 -10
program:-32 -19 -10
programme:-1 -16 -18
progress:-11 -7 -2
project:-49 -48 -32
projects:1 2 2
prom:-3 -5 -2
promise:1 25 15
promise kept:6 8 21
promise … wont:12 11 -22
promised:22 -29 -16
promised my:51 -13 -12
promised not:-26 -7 -8
promised … adn:53 10 20
promised … but:27 -1 -2
promised … daughter:52 -2 -3
promised … got:13 21 19
promised … id:42 13 12
promised … to:-26 -7 -8
promised … was:16 20 33
promises:-1 1 -12
promoted:-1 -1 -1
promotion:1 -2 -1
prompt:-3 -1 -3
proof:-13 -2 -1
prop:0 0 2
propaly:-11 -7 -5
proper:-39 -3 1
proper … sleep:-43 -2 -1
proper … teh:32 33 21
proper … tonight:-43 -4 -4
properly:95 71 61
properly before:-30 -18 -12
properly … at:9 -23 -13
properly … i:77 1 -3
properly … of:43 44 52
properly … teh:-4 -13 -30
proply:36 37 39
propose:-22 -23 -23
proposed:-11 -5 23
proposed to:14 25 28
propper:-3 -1 -2
propranolol:-4 -1 -1
prose:1 1 -1
prosecco:25 -10 -1
prosecco at:24 -11 -2
protein:-1 -1 -1
protest:-10 -16 -5
proud:-34 -35 -8
proud ive:28 31 36
proud of:-20 -28 -13
prove:2 4 -11
provided:-15 -10 -12
prunes:-2 -7 -2
ps:-6 -4 0
psychiatric:-9 -14 -3
psychiatrist:-42 -31 -30
psychiatrists:-5 -6 -5
psychologist:-37 -29 -17
psychosis:-18 -11 -2
pta:-6 -4 -3
ptsd:-27 -12 -10
pub:-11 -4 15
pub … in:13 13 27
pub … my:13 12 22
public:-12 -7 -3
publish:13 0 3
published:-1 -1 0
pubs:28 8 8
pubs shut:33 14 15
puccini:-3 -2 -4
pudding:-25 -17 -13
puddle:0 0 0
pueblo:-13 -3 -4
puedo:9 15 -11
puedo mas:22 28 -1
puente:21 29 27
pug:-8 -5 -1
pull:57 35 29
pull it:66 39 39
pull up:19 32 30
pull … i:28 29 34
pull … myself:9 -21 -4
pull … off:58 53 53
pull … on:-33 -19 -20
pulled:-11 -19 -26
pulled out:-2 20 26
pulled teh:-16 -24 -20
pulled … drip:23 16 24
pulled … his:24 18 6
pulled … trigger:-16 -24 -20
pulling:15 19 39
pulling at:41 38 31
pulling teh:36 3 -1
pulse:28 26 35
pulse is:28 28 25
pulse of:25 27 26
pulse … adn:23 25 29
pulse … on:-16 -17 -20
pump:31 27 18
pumped:4 -9 -2
pumping:17 21 22
pumpkin:-37 -31 -45
pumpkins:-4 -3 -3
pun:-4 -6 -9
punch:39 40 -5
punched:26 46 -20
punched me:30 40 -9
punched teh:16 34 -7
punches:49 56 -47
punches me:50 57 -49
punches … it:18 23 -5
punches … teh:6 8 -31
punches … where:19 24 -30
punching:35 12 16
punching walls:18 21 -2
punching … this:3 9 22
punching … till:11 -20 -25
pune:9 22 -8
punish:61 60 -2
punish myself:26 19 -7
punish … with:24 5 -6
punishment:53 53 -13
puns:-9 -6 -1
pup:-2 -1 -3
pupil:32 35 28
pupils:63 64 61
puppy:-60 -67 -63
puppy adn:-61 -67 -64
purchased:49 50 60
pure:-2 -3 -2
purely:-10 -12 -4
purge:28 -11 -2
purged:114 11 -4
purged twice:41 23 -1
purged … today:19 -23 0
purging:0 -30 -6
purging after:25 -12 0
purpel:-42 -26 -5
purple:49 41 44
purpose:91 84 53
purpose adn:28 32 11
purpose at:-46 -32 -29
purpose i:23 36 -9
purpose it:-21 -41 8
purpose ive:25 -23 -28
purpose nobody:55 68 62
purpose on:5 6 -34
purpose teh:18 38 51
purpose this:21 32 67
purpose two:0 2 -28
purpose … adn:5 10 27
purpose … ago:0 2 -28
purpose … cant:38 45 52
purpose … days:0 2 -28
purpose … dont:-5 -1 -42
purpose … goin:6 9 24
purpose … hav:26 38 52
purpose … i:19 37 -5
purpose … im:10 16 23
purpose … isnt:21 21 26
purpose … know:0 0 -61
purpose … morning:19 29 49
purpose … on:10 8 22
purpose … says:24 3 -3
purpose … was:-20 -23 0
purpose … weight:21 36 50
purring:10 9 3
purse:-3 -5 -2
push:29 45 13
push … in:40 46 24
pushed:44 44 29
pushed me:-5 -10 -49
pushed teh:29 26 30
pushed … teh:-34 -41 -40
pushing:24 37 -11
pushing my:18 23 -5
put:-4 -14 -10
put a:-34 -31 -52
put all:-26 -16 -11
put an:49 40 -6
put away:16 12 23
put by:16 24 47
put down:8 34 54
put forty:45 0 0
put him:25 19 -37
put it:21 12 13
put me:-56 -18 -18
put my:41 10 15
put something:13 15 30
put teh:-35 -37 -30
put them:-16 -33 -15
put us:10 10 21
put … affairs:101 4 5
put … against:20 18 -11
put … back:18 -31 -25
put … blades:-15 -59 -52
put … blue:-34 -36 -37
put … bullet:44 48 -1
put … chair:42 41 24
put … down:3 -21 -13
put … end:48 39 -19
put … face:5 16 22
put … for:-3 0 22
put … forty:29 0 0
put … foto:13 23 4
put … gun:-57 -55 -38
put … hand:-18 -27 -20
put … head:30 39 22
put … her:22 39 47
put … him:21 1 -1
put … his:18 27 36
put … i:-18 -12 -22
put … in:34 8 -2
put … into:3 7 22
put … it:11 21 0
put … knife:-2 0 -27
put … money:-32 -27 -20
put … my:1 -4 -27
put … note:22 32 23
put … of:-44 -16 -5
put … off:-9 20 18
put … out:-52 -34 -13
put … passwords:-26 -16 -12
put … quid:60 -1 -3
put … teh:5 49 29
put … through:32 39 23
put … to:-49 -47 -63
put … under:29 44 25
put … with:37 25 3
puts:15 19 -33
puts his:1 1 -23
puts … on:23 20 -4
putting:18 17 -8
putting a:60 70 -35
putting her:50 46 -6
putting my:22 10 21
putting up:-20 -22 -13
putting … in:22 23 -24
putting … my:9 21 -5
putting … out:-35 -32 -17
putting … round:-2 0 -39
putting … teh:26 22 4
putting … to:34 46 15
putting … up:-36 -19 -15
putty:25 30 28
putty adn:26 30 28
puzzle:11 9 -2
pyjamas:-24 -18 -9
pylon:11 14 6
q:3 -31 -6
quad:0 -1 -1
qualifications:2 -2 -1
qualified:-2 -9 -3
quand:-1 2 -18
quand il:18 17 -31
quand vous:19 21 24
quand … lirez:19 21 24
quarry:43 52 45
quarry adn:24 27 32
quarter:10 11 23
quarter of:19 20 30
quarter … an:19 20 30
quarter … hour:19 20 30
quay:67 69 54
que:-47 -39 -46
que el:-9 26 -1
que je:23 22 4
que la:67 30 -2
que me:44 -16 -5
que … en:-25 6 -8
que … me:47 -13 -10
que … se:11 26 -2
que … un:-22 -9 -3
queasy:-11 -7 -4
queen:-6 0 -4
queer:10 8 -2
quelle:22 25 -6
quelquun:-8 -7 -2
querer:48 -5 -3
queria:83 -8 2
queriendome:-43 -6 -3
question:-27 -40 -26
question is:40 -22 -22
question … i:-24 -11 -3
questionnaire:-2 -1 0
questions:-19 -6 -19
quetiapine:-37 -32 -31
queue:-14 3 -33
queue adn:-21 -13 -8
queue i:37 49 -16
queue … i:29 45 -3
queued:4 4 3
queueing:-8 -4 -3
qui:4 7 11
quiche:-1 -1 0
quick:86 69 57
quick asking:0 0 -21
quick i:33 40 48
quick im:-24 -6 9
quick … after:-23 -12 -6
quicker:2 -18 -13
quickly:0 0 0
quid:32 -34 -28
quid on:45 0 0
quid teh:23 -2 -2
quid … in:23 0 -1
quid … its:34 -2 -1
quien:3 2 -3
quiero:103 83 -82
quiero acabar:40 53 -2
quiero dormir:-12 -25 -3
quiero hacerlo:25 51 -1
quiero matar:33 52 -3
quiero matarme:69 146 -13
quiero morirme:-1 46 -1
quiero mudarme:-18 -29 0
quiero suicidarme:15 96 -3
quiero … aguanto:11 34 -1
quiero … con:63 27 -2
quiero … el:-49 -20 -2
quiero … en:-80 -11 -2
quiero … la:-38 -14 -4
quiero … mas:-25 30 -2
quiero … me:56 23 7
quiero … mi:-43 21 -2
quiero … nadie:-45 10 -2
quiero … no:-71 51 -10
quiero … que:-56 -2 -3
quiero … quiero:-98 27 -1
quiero … vivir:42 -5 0
quiero … y:0 28 -11
quiet:-2 1 12
quiet adn:23 -5 15
quiet here:-36 -26 -26
quiet i:-2 14 -30
quiet im:34 -8 -9
quiet teh:21 28 28
quiet … be:52 43 38
quiet … hear:-27 -17 -14
quiet … im:26 18 14
quiet … is:-23 -5 -7
quiet … know:32 37 -14
quiet … laughed:22 -11 -12
quiet … not:11 16 22
quiet … teh:-8 -19 -22
quiet … u:19 20 22
quieter:27 20 23
quieter than:14 14 23
quietly:15 -17 -14
quiets:3 3 -6
quil:29 33 23
quil va:16 20 27
quilt:-5 -4 0
quince:18 16 -1
quince … intente:19 21 -1
quince … suicidarme:19 21 -1
quise:-5 -4 -1
quisiera:38 -38 -3
quisiera estar:97 -1 -1
quit:7 24 31
quit teh:-19 -28 -9
quit vodka:21 19 21
quit xanax:28 29 31
quit … cold:46 45 48
quit … i:-23 -15 -10
quit … in:-62 -64 -53
quit … monday:23 28 31
quit … on:29 38 48
quit … turkey:35 34 39
quit … yesterday:26 21 29
quitar:6 13 29
quitar la:6 13 29
quitar … vida:6 13 29
quitarme:26 49 -16
quitarme la:32 61 -16
quitarme … vida:32 61 -16
quite:0 0 0
quito:-12 4 3
quitting:-22 -19 -19
quiz:2 12 8
quiz … teh:34 40 42
quizzical:-14 -11 -7
quote:-6 7 -5
quoted:-7 -5 -2
quoting:5 4 -3
ra:53 60 59
ra u:40 41 37
ra … im:28 29 32
rabbit:48 48 43
rabbits:0 5 23
race:-29 -32 -25
racehorse:-12 -9 -1
racing:6 12 24
racing … hearing:25 28 32
rack:-2 -1 0
racket:0 0 -1
radiator:-11 -9 -14
radio:-37 -28 -15
radio on:-22 -25 -24
radio … about:26 28 42
radio … everything:23 24 26
radio … on:-21 -7 -6
radioed:-2 3 8
radios:-10 -4 -4
radiotherapy:-25 -19 -8
raffle:-22 -19 -17
rafter:-21 -21 -22
rafters:-8 -11 -12
rafters adn:35 39 41
rag:29 28 9
rage:-11 -26 -10
raging:12 4 3
raibh:-7 -5 -4
raid:-2 -1 -1
rail:81 73 62
rail on:-30 -21 -16
rail … adn:-17 -21 -16
rail … teh:-10 -15 -27
railing:-4 -2 -6
railings:-13 -12 -2
rails:30 25 32
rails … teh:9 5 23
railway:-11 -10 0
railway bridge:-31 -32 -21
railway line:20 14 9
railway … before:20 20 16
railway … behind:11 12 21
railway … he:22 21 16
railway … teh:10 13 21
rain:-32 -66 -54
rain adn:-39 -35 -15
rained:-22 -10 -5
raining:20 9 14
raining teh:12 22 24
rainy:-1 -1 -1
raise:-12 -3 -7
raised:43 1 -22
raised … adn:22 20 0
raised … of:34 -2 -1
raising:-22 -10 -1
raisins:-16 -11 -11
rakat:-7 -5 -4
ramadan:-14 -10 -4
ramblers:-5 -4 -2
rambling:-16 -10 -2
ramesh:0 0 -1
ramp:17 2 4
ran:-1 12 11
ran out:47 48 47
ran … of:42 52 45
ran … teh:-45 -38 -31
random:-26 -6 -1
rang:-23 -32 -1
rang me:-48 -33 -20
rang them:12 -24 -24
rang … a:-25 -20 -6
rang … afternoon:27 -18 -31
rang … from:-14 -28 -18
rang … hed:14 28 26
rang … line:22 -10 -9
rang … say:8 10 21
rang … teh:-29 -19 -13
rang … that:11 27 26
rang … this:24 -20 -23
range:-19 -13 -16
ranked:0 8 -1
rant:-5 -3 -9
rapes:43 54 -7
rapes me:43 54 -7
rare:-4 -4 -1
rash:31 28 34
raspberries:13 0 0
rat:31 32 39
rat poison:31 33 40
rat … in:-35 -25 -31
ratatouille:-3 -2 -1
rate:-29 -21 -25
rate is:-20 -19 -13
rates:-34 -3 -4
rather:16 -12 -40
rather be:-4 -36 -30
rather hoped:33 9 11
rather it:57 -2 -1
rather not:-14 -25 -4
rather than:-53 -38 -36
rather … adn:6 19 -20
rather … at:-23 0 -1
rather … be:37 -9 -4
rather … here:22 -9 -3
rather … in:33 -5 -3
rather … it:50 55 -3
rather … with:22 5 -5
rational:-8 -6 -1
rato:-10 0 9
rats:33 25 16
rats … curtains:14 10 20
rats … teh:14 10 20
rattle:8 14 32
rattled:0 0 0
rattling:-12 -28 -21
raus:-19 -15 -9
rave:2 1 -1
raving:78 58 55
raving … teh:49 51 47
raw:44 -25 -14
ray:-4 -4 -1
razor:27 29 47
razor adn:32 30 22
razor to:-46 -35 -15
razor … i:53 58 44
razor … in:9 24 30
razor … teh:30 26 31
razors:48 56 27
razors out:48 59 53
razors … teh:66 73 84
rd:-8 -10 5
re:-21 -10 -3
reach:68 42 50
reach them:25 0 0
reached:-11 -3 -2
reaches:13 13 13
reaching:3 7 9
reaching out:-21 -13 -6
read:-26 -14 -4
read his:-23 -18 -7
read im:59 55 53
read teh:-18 -23 -11
read this:11 26 24
read … adn:7 -40 -18
read … am:20 20 22
read … dont:-21 -12 -5
read … everyone:11 22 15
read … for:20 23 10
read … im:-21 -18 -23
read … in:-21 -16 -23
read … monday:-24 -19 -22
read … my:53 63 66
read … name:51 41 41
read … not:16 16 20
read … on:-32 -25 -28
read … she:23 19 28
read … wil:33 30 26
reader:-11 -12 -11
readers:-7 -3 -2
reading:3 11 3
reading about:50 20 -13
reading ur:32 21 26
reading … deaths:30 28 -1
reading … fentanyl:30 28 -1
reading … i:32 26 24
reading … on:-22 -15 -14
reading … teh:5 -24 -17
readings:-6 -8 -4
reads:17 25 37
reads this:37 34 34
reads … ill:3 10 20
reads … of:26 20 16
reads … wil:26 20 17
ready:52 68 51
ready by:-19 -20 -19
ready for:11 35 13
ready i:-28 -17 -5
ready on:21 25 35
ready to:0 0 -61
ready … be:24 -2 -16
ready … catch:51 31 -17
ready … dei:-27 -18 12
ready … go:-51 -52 -25
ready … it:9 -26 -12
ready … me:22 28 36
ready … myself:70 95 -11
ready … off:37 27 1
ready … on:31 34 37
ready … teh:56 17 -11
ready … this:-1 5 -20
ready … to:10 19 30
ready … tonight:8 13 23
real:-33 -14 -4
real adn:-22 -10 -15
real i:43 46 53
real my:2 -23 -17
real … are:8 8 38
real … by:17 20 17
real … on:-2 0 27
real … real:15 24 17
real … stopped:17 20 35
real … teh:20 13 17
realise:-32 -31 -7
realised:-1 -6 -15
realised i:25 5 -2
realize:-14 1 -4
really:0 0 0
reaper:21 -10 -5
reaper … a:25 -1 -1
rear:-4 -4 -2
reared:-7 -7 -5
reason:16 -16 -44
reason for:11 -32 -16
reason i:8 -20 -11
reason that:-14 -22 -11
reason to:37 34 39
reason … alife:4 -26 -4
reason … be:-28 -24 -29
reason … carry:28 -3 -1
reason … here:-30 -3 -13
reason … is:24 17 -13
reason … it:45 -1 -4
reason … keep:34 -1 -1
reason … live:52 -5 -1
reason … me:21 -19 -3
reason … not:-25 -2 7
reason … on:36 -5 -3
reason … stay:-3 25 -1
reason … to:20 -4 -25
reasonable:-1 -10 -2
reasons:3 -22 -39
reasons to:27 -7 -3
reasons … a:-25 -21 -20
reasons … got:-25 -21 -20
rec:-2 -2 -1
recall:6 9 29
reccomend:0 0 0
receipt:22 23 31
receipts:-3 -2 -6
recently:-40 -5 -16
reception:-18 -19 -25
receptionist:-12 -9 -4
recette:-2 -1 -1
recipe:-25 -16 -15
recipes:1 1 -2
recital:25 30 34
recite:0 0 -6
reckon:51 49 51
reckon … teh:18 29 34
reckoned:89 88 97
reckons:-20 -17 -21
recliner:0 0 0
recognise:3 2 5
recognised:12 18 -5
recommence:3 8 -4
recommend:-55 -35 -29
recommendations:-1 0 0
recommended:-14 -11 -6
record:-25 -15 -4
recorded:0 1 3
recorder:-42 -12 -10
records:26 28 22
records to:23 21 21
recovered:-29 -7 -1
recovering:-23 -13 -8
recovery:-43 -39 -61
recs:33 36 37
recycling:-36 -29 -24
red:10 -16 -14
red coat:37 -10 -5
red ones:-21 -13 -8
red … adn:25 -7 -7
red … is:24 30 30
red … it:-22 -14 -14
red … on:22 -14 -6
red … to:-25 -20 -2
red … where:45 -1 0
reddit:-24 -13 -10
reduce:-17 -15 -2
reduced:-12 -10 -5
reduction:1 0 0
redundancy:-8 -11 -14
redundancy … teh:-26 -5 -3
redundant:0 0 0
ref:-1 -3 -3
referee:-2 -1 -2
reference:-4 -3 -2
referred:-6 -5 -5
refill:-23 -11 -6
refilled:-9 -7 -7
refresher:0 -1 0
refuge:-14 -14 -5
refuges:-1 -1 -12
refund:-8 -6 -6
refunded:-4 -4 -1
refunds:-50 -46 -43
refusal:-5 -9 -7
refuse:-20 -14 -12
refused:50 32 -7
refuses:1 -1 -18
refusing:31 30 41
refusing … food:28 31 45
regarding:0 0 0
regards:52 -2 0
regiment:12 11 2
register:-9 -6 -11
registrar:-12 -9 -7
registration:-4 -2 -4
registry:-15 -10 -9
regret:8 -3 -15
regret that:55 -1 0
regret … i:-23 -9 -5
regrets:-31 2 10
regrets … teh:7 19 25
regular:-22 -5 -6
rehab:-11 10 1
rehab adn:32 21 35
rehab … adn:-1 16 23
rehab … i:48 42 43
rehabs:-16 -13 -9
rehearsal:0 0 1
rehearsals:-5 -5 -5
rehearsed:4 10 22
rehearsed it:22 22 31
rehearsing:4 7 -13
rehome:0 0 -1
rehomed:-17 -15 14
rehomed teh:-21 -21 -8
reinstall:-6 3 -8
rejoiced:-1 -1 0
relapse:-112 -44 -28
relapse i:54 -12 -2
relapse … a:-27 -5 -3
relapsed:-6 1 -44
relapsed adn:-42 19 -15
relapsed after:-46 -12 -7
relapsed back:60 0 0
relapsed on:74 4 -4
relapsed … after:-58 -2 -1
relapsed … heroin:48 11 0
relapsed … i:-8 28 -1
relapsed … night:20 -5 -4
relapsed … teh:79 -3 -2
relapsed … to:58 0 0
relapses:-10 -7 -8
related:-16 -15 -12
relationship:-72 -12 -3
relationships:-17 -11 -5
relatives:-28 -26 -20
relatives … back:-31 -21 -19
relatives … gone:-31 -21 -19
relax:-16 -7 -6
release:36 -7 -7
released:-5 -6 -4
relief:77 -45 -27
relieved:49 -35 -43
relieved it:-24 -2 -1
relieved … i:20 0 -19
relieved … wasnt:-22 -2 -1
relly:27 36 41
rely:-8 -1 -1
remain:-9 -11 -5
remains:-3 -1 0
remark:1 -7 0
remarried:-6 -3 0
remedies:-5 -4 -2
remedy:-1 -1 -1
remember:-4 -6 5
remember my:49 51 45
remember teh:11 23 31
remember to:49 44 31
remember … as:30 37 28
remember … i:35 44 32
remember … name:-21 -12 -13
remember … that:40 36 39
remembered:-2 -3 9
remembering:-17 -7 -4
remembers:1 -11 -7
remembrance:2 2 1
remind:-17 -7 -4
reminded:-1 0 0
reminder:-3 -4 -4
remortgage:-12 -15 -13
remote:-13 -15 -7
removal:-7 -6 -1
remove:-6 -3 -2
removed:-6 -4 -3
rendu:-2 -1 -1
renew:103 19 -4
renewed:-13 -9 -3
renewing:-35 -30 -21
renewing them:-23 -21 -15
renovations:29 26 18
renovations adn:29 26 18
rent:46 6 24
rent no:60 0 0
rent on:40 -5 -3
rent … she:-14 -23 -20
rent … teh:23 30 6
rented:-9 -10 -12
rentrent:19 19 21
rents:51 38 45
rents … teh:30 26 26
reopened:32 40 -1
reopened teh:32 40 0
reopened … old:31 41 0
reorganised:-5 -2 -1
rep:0 4 1
repeat:5 9 -5
repeat adn:26 24 26
repeating:-13 -7 -2
replaced:-15 -7 -3
replacement:-16 -13 -15
replaying:-4 -2 -1
replied:-18 -2 -19
replied to:-22 -10 -5
replies:-16 -2 9
reply:12 38 43
reply itll:44 48 53
reply … a:35 37 36
replying:31 31 32
replying … that:6 17 21
report:-19 3 -25
reported:-25 -23 -18
reporter:-1 -1 0
reporters:-20 -3 -1
reports:-13 -7 -4
request:-6 -1 7
reread:-20 -4 -1
reread it:-21 -5 -1
rescue:-22 -21 -14
research:-19 -10 -14
researchers:-2 -1 -1
reservoir:76 76 72
reservoir with:-37 -28 -23
reservoir … last:50 45 54
reservoir … on:37 38 41
reservoir … teh:23 23 17
reset:-27 -1 -7
reset … date:-26 0 -6
resetting:-1 0 0
resident:1 4 -1
residential:-16 -21 -11
residents:27 33 -1
resign:-5 -1 0
resignation:-15 -2 5
resignation from:5 16 22
resignation leter:-21 -18 -17
resigned:23 26 32
resigned teh:43 43 45
resisted:0 -42 0
resit:-5 -2 -2
resits:3 3 -1
resolutions:-4 13 11
resolved:-4 -2 0
respawn:25 63 25
respawns:0 0 -1
respect:-24 -18 -6
respectable:-3 -1 -1
respected:-2 -2 -1
respire:100 106 113
respite:-19 -14 -10
respond:-12 -7 5
response:-31 -20 -12
responsible:-8 -2 -2
rest:57 44 48
rest adn:51 40 9
rest are:-25 -16 -17
rest between:34 37 47
rest days:28 28 34
rest down:35 -15 -13
rest of:-43 -53 -30
rest with:-28 -13 -6
rest … at:29 23 24
rest … im:44 27 -7
rest … is:23 -11 -9
rest … me:54 -13 -13
rest … my:-6 -24 -21
rest … sink:25 -4 -2
rest … start:29 23 24
rest … teh:-9 -25 -36
restart:-4 -22 -14
restart … ive:10 -32 -16
restarted:-19 -5 -10
restaurant:-5 -1 -1
reste:-13 -11 -8
rested:-28 -9 -11
restful:69 -2 21
resting:14 0 2
restless:-10 -23 -15
restored:-1 -1 -1
restraining:14 11 26
restraining order:14 11 26
restricting:46 -15 -8
result:-3 6 5
results:-15 -14 -10
results are:18 15 21
results at:-23 -17 -14
resus:2 7 2
resuscitate:0 0 0
retail:-10 -7 -12
retire:27 -21 -2
retired:26 -4 -11
retired deaf:27 -1 -1
retired … in:26 -2 -2
retired … one:27 -1 -1
retired … teh:49 26 30
retirement:14 -2 5
retirement do:31 20 34
retires:-4 -4 -1
retiring:-3 -2 -1
retreat:-1 -1 -1
return:60 65 68
return teh:57 56 53
return to:77 14 -4
returned:-12 -16 -26
returned … books:-22 -20 -22
returned … library:-22 -21 -23
returning:-19 -19 -10
returns:50 -6 3
reunion:11 21 17
reunion in:44 48 55
reunion … yall:30 39 45
reveiller:18 -8 -2
revenge:-2 -1 0
reverse:-1 0 0
reversed:-4 -2 0
reverses:-1 -1 0
review:-22 -19 14
reviews:-1 -1 -2
revise:-3 -3 -2
revising:-4 -1 5
revision:-2 -1 -1
revolver:67 65 75
revolver … her:24 28 18
revolver … teh:31 28 42
rewatched:-1 -1 0
rewatching:-1 -2 -1
rewriting:-5 -3 -1
rex:0 2 3
reyes:-2 6 -1
rhyme:-4 -2 -1
rhythm:-2 -2 -3
rib:-6 -6 -10
ribbons:-4 -1 -1
ribs:32 32 23
ribs … teh:29 25 26
rice:11 17 24
rich:-28 -22 -9
richard:-1 0 -1
rid:5 -9 -4
rid of:-26 -8 -4
ride:-33 1 -12
ride … on:21 18 15
ride … teh:-24 -7 -2
ridiculous:15 18 -7
rien:28 4 -17
rifle:34 30 48
rifle adn:36 22 33
rifle in:20 27 25
rifle is:9 10 29
rifle … a:-28 -39 -22
rifle … hes:-20 -19 -20
rifles:0 -1 12
rifles … teh:2 3 23
rigged:-4 -2 -2
right:-4 4 8
right adn:-23 -22 -53
right ambulance:25 24 20
right at:67 71 72
right cant:26 27 -6
right down:11 23 18
right he:55 57 37
right im:-57 -52 -42
right in:46 46 51
right ive:-48 -52 -18
right me:-30 -28 -27
right my:-20 -15 -7
right one:-48 -22 -18
right out:41 41 49
right things:79 41 51
right this:22 24 10
right to:40 -14 4
right wat:36 36 42
right with:17 22 -12
right … a:7 -28 -24
right … adn:26 34 43
right … be:44 -8 -33
right … been:-42 -41 -3
right … do:40 45 44
right … dont:-7 40 -14
right … end:37 39 41
right … for:-26 -19 -15
right … goin:64 59 22
right … had:32 30 27
right … hav:-38 -25 -5
right … i:-2 8 30
right … im:51 57 49
right … in:32 30 28
right … is:36 33 21
right … its:-36 -45 -20
right … me:-23 -34 -13
right … my:-21 -33 -26
right … no:8 32 10
right … of:-22 -24 -23
right … stop:26 27 -6
right … teh:-2 21 16
right … this:-35 -19 -15
right … time:23 21 21
right … want:-26 -17 -1
right … was:41 9 6
righted:9 -2 -1
rightly:0 0 -1
rights:-6 -2 -2
rigid:60 62 71
rigid adn:39 41 47
rigs:-2 -3 -15
rihgt:38 42 0
rihgt because:43 47 0
ring:-19 -22 -22
ring anyone:38 34 39
ring back:34 37 43
ring me:-44 -33 -20
ring someone:20 27 30
ring their:31 17 0
ring … adn:-38 -33 -18
ring … crisis:-24 -24 -16
ring … desk:12 9 33
ring … i:27 -10 -8
ring … line:-24 -21 -20
ring … me:2 11 30
ring … my:-24 -15 -23
ring … school:32 17 0
ring … shell:24 22 1
ring … teh:39 47 42
ring … up:-33 -31 -7
ringer:-1 0 0
ringing:20 7 14
ringing me:36 14 20
ringing my:22 -5 -2
ringing teh:28 29 24
ringing … dealer:33 -5 -2
ringing … i:39 41 40
ringing … im:6 17 20
rings:29 32 46
rings adn:14 13 21
rings at:-20 -5 -2
rings im:7 -24 -6
rings … a:37 53 56
rinse:-4 -1 0
riot:-11 -4 -3
rip:-4 -3 -8
ripped:-7 -7 -8
rire:-24 -12 -7
risa:-33 -10 -3
risa … el:-28 -8 -1
rise:8 14 18
risk:6 0 -38
rist:64 77 51
rist adn:23 18 13
rist from:-21 -15 -12
rist till:17 28 -16
rist … it:36 48 -22
rit:-9 -7 -5
rite:37 57 3
rite … i:0 0 -22
ritze:19 26 -8
rival:-7 -8 -6
river:65 71 77
river in:45 46 51
river is:-21 -27 -21
river on:-15 -20 -6
river … her:17 13 26
river … my:37 35 30
rivers:31 12 -10
rivers huge:-20 -18 -18
rk:0 0 0
rly:-34 -33 9
rm:0 0 0
rn:0 0 0
road:25 0 10
road adn:15 26 37
road from:-21 -17 -19
road id:33 -1 0
road on:30 -17 -10
road with:-20 -17 -12
road … got:14 20 -2
road … my:18 18 21
road … not:37 -10 -5
road … teh:53 47 43
roads:-21 -13 -33
roadshow:0 0 0
roap:4 10 12
roap i:39 33 46
roap in:-50 -47 -36
roap on:21 21 24
roap out:-35 -37 -26
roap round:-3 -2 -39
roap swing:-28 -29 -21
roap that:21 18 21
roap to:-23 -17 -6
roap up:26 16 22
roap … bag:63 64 64
roap … boot:22 27 35
roap … dont:36 47 59
roap … garadge:-22 -18 -20
roap … hands:-38 -27 -36
roap … hang:3 3 21
roap … his:48 43 53
roap … i:18 29 -18
roap … in:18 16 20
roap … loft:-68 -70 -69
roap … me:29 24 30
roap … my:-78 -85 -101
roap … of:-32 -38 -32
roap … own:-2 -5 -46
roap … teh:-68 -68 -57
roap … this:27 28 34
roap … today:53 50 60
roap … tonight:20 23 27
roap … van:21 22 22
roared:-1 -1 0
roaring:4 -5 24
roast:-42 -40 -37
roasted:-18 -13 -16
rob:7 8 36
robbed:-13 -8 -5
robin:-13 -5 -6
robins:0 0 0
roblox:-2 -2 0
robot:-13 -7 -2
rock:-10 -29 -16
rock bottom:-32 -18 -6
rocket:14 -17 -8
rocks:53 45 43
rod:-17 -13 -15
rode:-1 0 0
rods:13 8 9
role:-3 -1 -2
roll:14 -9 -16
roll of:35 35 27
rolled:46 49 38
rolled back:23 27 32
rolled under:33 33 29
rolled … teh:21 23 19
rolling:10 16 16
rolls:-3 -3 -1
rolo:-36 -20 -2
romans:-7 -6 -8
romantic:-19 -14 -10
romeo:0 -1 2
ron:60 60 46
rona:-3 3 7
rong:-8 -11 -11
roof:86 88 75
roof adn:-55 -47 -44
roof got:-41 -35 -38
roof in:-22 -12 -7
roof is:45 43 26
roof its:45 27 44
roof key:-27 -27 -17
roof since:30 44 43
roof with:18 25 21
roof … flats:-22 -24 -21
roof … i:20 20 28
roof … it:35 35 -5
roof … its:-48 -38 -34
roof … multi:-27 -28 -27
roof … my:31 31 32
roof … nobody:46 -4 -3
roof … off:-20 -23 -13
roof … on:11 20 28
roofs:-3 -2 1
rooftop:-1 -1 -1
room:11 20 10
room adn:33 27 4
room after:-14 -17 -20
room at:14 -8 -24
room floor:-56 -52 -46
room for:-21 -17 -12
room has:64 66 54
room hes:32 36 33
room im:-7 -15 -25
room its:-25 -20 -15
room my:28 31 33
room on:17 18 24
room six:17 17 24
room to:27 33 -15
room wen:12 14 -37
room with:-29 -31 -27
room … a:8 14 30
room … about:24 28 33
room … adn:-6 -8 -43
room … at:-25 -26 -25
room … beam:12 12 23
room … bed:23 22 26
room … brother:19 23 0
room … deposit:25 28 -1
room … do:46 10 5
room … has:28 31 29
room … im:22 17 10
room … ive:-14 -23 -24
room … lock:17 19 25
room … my:71 75 64
room … night:17 22 -9
room … no:-1 3 -22
room … of:-24 -25 -27
room … on:-16 -31 -16
room … room:38 41 33
room … stripped:12 18 24
room … teh:21 27 26
room … wants:-7 -20 -1
roommate:23 16 -17
roommate goes:0 0 -39
roommate … adn:34 30 -1
roommate … im:-5 -3 -45
roommate … suicidal:40 38 -1
roommate … to:25 24 23
rooms:27 30 32
rooms spinning:43 53 46
rooms … adn:24 28 23
rooting:-2 -2 -3
ropes:152 158 160
ropes in:33 33 29
ropes tied:15 19 24
ropes … me:62 66 60
ropes … my:32 34 37
rosary:55 52 32
rosary … teh:57 51 43
rosarys:56 49 56
rose:-27 -18 -1
roses:-68 -64 -57
roses adn:-57 -58 -48
rosie:3 -1 6
rot:-4 -1 0
rota:6 7 -1
rota … ive:23 22 -7
rotas:6 10 13
rote:-11 -5 10
rotis:-3 -1 -6
rotten:-3 -7 -8
rough:-17 -17 -20
roughly:-20 -4 -1
round:40 22 22
round adn:-28 -32 -27
round all:59 -5 -4
round at:-16 -21 -14
round from:11 -13 -28
round her:21 16 34
round here:0 0 -22
round i:-20 -10 -9
round im:25 23 0
round is:46 55 46
round me:27 -11 -4
round my:51 58 56
round number:25 33 35
round on:32 40 42
round teh:-31 -13 -20
round to:4 -31 -29
round wen:-22 -18 -4
round with:32 11 17
round … all:16 20 29
round … bathroom:37 37 39
round … clock:8 13 -22
round … edges:27 24 19
round … got:27 29 29
round … has:33 38 19
round … head:26 25 16
round … her:31 16 20
round … house:-21 -23 -5
round … i:-1 -34 -32
round … im:21 -12 -16
round … ive:59 31 46
round … mouth:22 24 24
round … neck:32 14 12
round … necks:35 -8 -3
round … night:4 4 -23
round … theres:20 25 34
round … throat:16 21 36
round … using:24 29 1
round … wat:24 25 -6
round … with:-14 -23 -24
roundabout:-44 -36 -35
rounds:9 26 20
rouse:75 68 65
rouse her:18 20 21
rouse him:51 49 49
rouse … ring:-21 -18 -16
route:26 44 69
route … adn:11 13 21
route … teh:33 32 33
routine:-15 -5 -2
row:21 23 32
row adn:21 -2 0
row i:14 25 21
row three:22 27 18
row … letters:22 27 18
row … teh:55 66 80
rowan:-7 -4 -6
rowed:0 0 0
rowing:0 0 0
rows:14 21 3
rows adn:28 26 3
rthd:0 0 0
rub:13 12 6
rubbed:37 -8 -5
rubbed out:23 -4 0
rubbish:-36 -21 -9
rucksack:-8 6 5
rucksacks:-2 0 -1
rude:-13 -29 -23
rug:8 11 14
rug adn:14 20 16
rugby:-12 -5 -2
ruhe:3 -5 0
ruin:0 4 -1
ruined:-44 -24 -19
ruined my:-34 0 0
ruining:-20 -19 -14
rule:-25 -2 -21
ruled:-11 -7 -5
rules:-22 -14 -16
rum:14 14 2
rummy:-6 -6 -3
rumour:-4 -2 -1
run:19 8 7
run him:16 18 38
run my:20 19 47
run till:22 19 0
run with:44 44 2
run … i:1 -38 -27
run … im:21 17 25
run … in:49 47 11
run … over:33 28 23
run … this:-20 -14 -5
run … wen:13 13 22
run … wil:0 0 26
rung:23 -3 -16
rung teh:-22 -18 -16
rung … in:-27 -22 -20
runner:-6 -3 -4
runners:-14 -7 0
running:38 45 17
running i:6 -24 -5
running … bath:28 32 34
running … he:18 13 29
running … i:31 12 -12
runny:-1 0 0
runs:-46 -40 -21
rupee:-8 -8 -5
rural:-25 -23 -2
rush:-57 -59 -68
rush hour:-63 -68 -71
rushing:-33 -25 -5
rust:-3 -2 0
rusty:-12 -5 -6
ruth:35 40 42
ruth teh:30 30 21
ruth … she:27 21 16
s:12 6 -30
sa:-1 -1 0
sabe:8 9 -2
sachet:22 20 25
sack:2 2 2
sacked:-9 -5 -2
sad:-27 -30 -29
sad adn:-16 -20 -15
sad but:22 11 -2
sad … be:-43 -32 -22
sad … teh:-34 -30 -19
sad … was:-23 -18 -11
sadness:-11 1 -3
safe:1 1 -5
safe adn:-33 -22 -3
safe any:9 12 -20
safe for:-23 -10 -3
safe i:21 14 -1
safe im:63 59 61
safe with:9 -30 -25
safe … got:40 51 57
safe … i:-29 -18 8
safe … im:6 28 7
safe … in:45 45 42
safe … myself:38 -29 -27
safe … not:5 28 0
safe … teh:28 32 15
safe … to:-8 -9 -26
safe … want:26 25 0
safeguarding:-2 -2 0
safely:0 0 0
safer:19 -19 -4
safety:-8 -3 2
safety off:22 25 32
safetys:49 52 51
safetys off:49 52 51
sag:-1 1 1
saga:-2 -2 -1
sage:6 4 -3
sagt:9 23 6
said:-22 -30 -34
said adn:36 18 -17
said all:-57 -57 -34
said ask:34 28 0
said go:43 49 44
said goodbye:-56 -59 -28
said he:23 8 -7
said hed:38 26 36
said his:-22 -19 -16
said how:28 27 32
said id:22 50 42
said im:-22 -24 -4
said it:64 13 -32
said its:-5 -31 -20
said me:-32 -24 -12
said my:31 39 31
said shed:-25 -9 32
said shes:9 27 -18
said suicide:-41 -40 -7
said that:-25 4 -41
said them:21 26 30
said they:-21 -20 -3
said to:48 -9 -25
said wed:-29 -48 -42
said … adn:-51 -44 -3
said … after:25 21 -2
said … all:21 24 32
said … be:22 22 8
said … did:25 26 -9
said … doesnt:39 29 -5
said … each:-23 -26 -20
said … expect:45 -2 -1
said … goin:45 56 22
said … good:25 28 15
said … got:-20 -12 -10
said … half:35 -10 -8
said … hav:-21 -10 -11
said … him:-21 -13 -6
said … i:56 45 17
said … id:60 -16 -20
said … in:-23 -10 0
said … is:7 32 -11
said … isnt:-22 -13 -13
said … it:-35 -46 -27
said … its:-21 -17 0
said … kil:6 6 27
said … look:21 23 32
said … lord:64 -5 -2
said … me:11 22 18
said … months:32 0 2
said … more:9 13 21
said … my:-69 -70 -43
said … myself:22 46 3
said … no:49 48 -6
said … not:29 25 -14
said … of:48 3 4
said … off:-33 -27 -5
said … on:28 -11 -6
said … once:-36 -20 -13
said … out:4 -23 1
said … see:51 15 26
said … she:23 29 -9
said … somewhere:51 54 50
said … taken:14 29 25
said … teh:47 23 8
said … tell:8 25 -1
said … them:4 9 22
said … things:21 21 27
said … this:61 67 49
said … to:-20 0 16
said … twice:81 33 -5
said … wait:28 23 17
said … want:-26 -16 -5
said … was:10 23 -8
said … wat:46 18 44
said … went:-35 -8 -5
said … were:-20 -21 -3
said … wouldnt:3 35 10
sail:14 16 27
sailing:-1 -1 -1
sainsburys:-5 -2 -1
saint:-11 -3 -5
saints:-15 -16 -10
sake:-3 -2 -1
salad:-11 -10 -9
salam:-1 -1 -3
salary:-1 0 0
sale:-31 -17 -12
sales:-12 -13 -11
salesman:-7 -4 -3
sali:-1 1 -1
salir:-11 -2 -7
salon:-4 -4 -3
salt:-12 -11 -6
salud:-19 -2 -1
saluted:-1 -2 0
sam:22 27 0
samaritan:-1 -1 0
samaritans:-36 -23 -11
same:38 49 24
same amount:58 51 2
same bag:28 32 -8
same for:22 9 -2
same hour:2 10 28
same night:-3 -6 38
same number:-34 -29 0
same one:6 10 24
same spot:39 32 48
same stuff:-6 -7 -29
same thing:-11 -11 -24
same this:40 26 43
same time:-22 -17 -13
same ward:20 21 -5
same way:7 24 26
same … a:-24 -20 -3
same … adn:16 6 23
same … as:55 49 39
same … before:31 42 19
same … by:0 0 29
same … for:32 32 39
same … got:24 24 -5
same … he:67 45 53
same … i:-27 -29 -10
same … it:27 26 -11
same … let:30 32 -2
same … me:22 26 29
same … my:-21 -19 16
same … myself:54 19 0
same … of:-22 -12 0
same … same:39 39 10
same … since:-22 -7 -4
same … teh:-26 -21 -25
same … tomorrow:-21 -18 -13
same … used:40 43 10
same … went:37 38 38
samosa:-10 -10 -9
samosas:-7 -5 -7
samurai:23 0 10
samurai sword:23 0 10
sana:19 21 23
sand:-15 -12 -9
sandbank:0 0 0
sandra:-4 10 14
sandwich:10 11 17
sandwich teh:31 22 16
sandwich … are:65 71 66
sandwich … syringes:37 28 22
sandwiches:-41 -26 -35
sang:-14 -4 -1
sang teh:-26 -19 -11
sang … whole:-21 -15 -3
sanitiser:43 20 19
sanitiser … teh:43 20 19
sanitiser … ward:43 20 19
sanity:-1 -1 -2
sank:12 1 3
sans:27 -14 -6
sans moi:29 -4 -2
santa:-25 -15 -16
sari:2 2 -1
saris:0 1 5
sash:-9 -6 -18
sat:26 25 15
sat beside:19 21 17
sat by:-26 -18 -15
sat down:3 -29 -21
sat im:47 50 51
sat in:-2 -17 -40
sat on:26 12 14
sat ther:-25 -7 -16
sat with:9 26 -4
sat … adn:-5 5 -25
sat … all:-20 -17 -16
sat … at:36 -2 -2
sat … beside:35 -6 -6
sat … hands:25 -33 -20
sat … her:39 40 0
sat … his:17 30 -7
sat … in:-22 -23 -7
sat … kitchen:-1 1 -33
sat … me:31 32 -3
sat … my:19 -28 -28
sat … stairs:-11 -22 -11
sat … th:61 65 61
satellite:-12 -9 -11
satsuma:-9 -11 -11
saturday:15 9 15
saturday adn:5 12 24
saturday at:-21 -13 -12
saturday its:21 24 18
saturday ive:25 16 -22
saturday on:10 26 4
saturday teh:-24 -11 -13
saturday under:-21 -16 -15
saturday … a:26 29 6
saturday … am:-32 -23 -9
saturday … bought:-22 -17 -5
saturday … face:13 -24 -14
saturday … got:55 50 16
saturday … hav:35 28 15
saturday … i:-26 -15 0
saturday … it:22 19 21
saturday … ive:20 17 23
saturday … not:17 23 23
saturday … out:39 53 60
saturday … teh:27 12 18
saturday … to:-29 -53 -23
saturday … told:21 -8 -24
saturday … went:-41 -36 -35
saucepan:-8 -6 -2
saucer:46 42 37
sauna:-3 -3 -6
sausage:-21 -17 -18
sausages:-9 -5 -5
saute:25 22 27
sauter:54 54 59
sauter dites:19 19 20
savage:-3 -1 0
save:28 10 3
save everyone:28 36 38
save me:-25 -17 -19
save teh:-24 -14 -12
save them:21 29 21
save … chair:-21 -14 -11
save … teh:48 27 28
saved:39 29 43
saved in:24 27 25
saved me:4 -20 -27
saved up:32 41 31
saved … methadone:28 27 27
saved … pills:15 21 -3
saved … to:0 3 -21
saving:6 17 5
saving of:-29 -22 -18
saving … for:10 15 28
saving … me:-29 -22 -18
saving … my:3 5 27
saving … night:35 24 25
saving … tablets:25 14 27
saving … teh:30 33 31
savings:-20 -3 2
saw:-38 -26 -53
saw a:15 27 5
saw nothing:-22 -2 -1
saw stars:10 22 34
saw teh:10 -7 -21
saw … about:2 2 20
saw … bank:-21 -7 -4
saw … of:-22 -1 -1
saw … on:22 23 0
saw … teh:-17 -25 -19
saw … wednesday:-21 -7 -4
say:36 17 6
say except:51 44 51
say farewell:25 28 36
say goodbye:-68 -59 -40
say hes:44 22 -14
say id:2 44 -2
say if:50 14 2
say im:21 4 -35
say ive:-31 -25 -23
say no:1 24 0
say she:26 22 25
say shed:43 30 32
say someone:73 23 36
say something:37 30 41
say sorry:27 21 6
say teh:33 17 22
say thanks:37 42 28
say that:-9 23 29
say they:-25 -4 -1
say this:82 59 38
say to:22 6 -32
say u:-26 -17 -5
say … adn:3 -24 -4
say … all:34 22 31
say … am:16 16 22
say … baby:19 19 35
say … be:44 62 61
say … been:2 26 0
say … before:32 29 32
say … but:3 33 -2
say … cant:-43 -46 -38
say … did:3 -5 -40
say … died:19 31 32
say … do:-36 -12 -3
say … dont:-27 -6 -2
say … forgot:56 -1 0
say … funny:-21 -14 -11
say … god:26 21 23
say … goin:44 44 41
say … had:24 29 36
say … her:23 -1 -6
say … i:45 62 25
say … if:25 -3 -1
say … im:-26 -5 -11
say … in:20 32 29
say … is:39 21 27
say … it:-8 -6 -23
say … its:-20 -16 -12
say … loves:40 35 26
say … me:38 36 48
say … my:-36 -8 4
say … nice:-17 -24 -10
say … no:39 42 44
say … not:23 42 -6
say … number:21 21 22
say … on:-8 22 -6
say … one:47 26 28
say … person:30 14 12
say … teh:-13 -25 -26
say … their:29 40 41
say … thinking:34 46 9
say … to:-9 -8 -45
say … u:-3 -4 -23
say … ur:31 16 22
say … want:27 -15 -2
say … was:52 49 58
say … wasnt:19 26 21
say … were:43 13 22
say … wish:30 -2 -1
say … without:-16 -21 -5
saying:35 33 15
saying a:37 33 0
saying do:-20 -11 -14
saying farewell:-24 -14 -13
saying he:49 65 -15
saying hed:21 -4 -21
saying hes:0 4 -23
saying i:-36 -31 -15
saying im:13 20 3
saying it:27 -2 -17
saying itll:-24 -5 -8
saying ive:-29 -24 -16
saying shes:-10 -29 8
saying sorry:8 11 20
saying teh:17 17 25
saying that:-9 -29 -16
saying … about:-27 -20 -16
saying … adn:33 40 4
saying … be:-2 1 -26
saying … before:34 35 35
saying … come:-24 -24 -6
saying … her:6 1 23
saying … hes:16 19 21
saying … honour:21 21 22
saying … i:31 21 29
saying … im:29 36 -3
saying … in:-22 -17 -12
saying … kil:-18 -3 -23
saying … leaving:29 29 30
saying … no:7 -25 -9
saying … things:26 25 27
saying … to:2 10 41
saying … u:35 6 3
saying … up:28 2 20
saying … want:-37 -28 -4
saying … wants:26 27 -14
sayonara:56 56 55
says:16 15 -17
says a:14 20 -1
says adn:22 39 3
says daily:41 37 12
says do:-17 -20 -7
says dont:-28 -31 -35
says everyone:-23 0 0
says for:16 20 34
says goodbye:-41 -52 -36
says hed:-32 -21 -1
says hell:37 38 22
says hes:34 32 -6
says i:-5 9 -22
says it:11 -18 -20
says itll:45 0 -15
says its:-37 -43 -46
says kil:6 21 -2
says let:-23 -9 -6
says me:25 23 4
says my:-22 -23 0
says no:-31 -30 -30
says nobody:-21 -23 -20
says not:38 15 1
says she:23 -10 -37
says shed:23 38 42
says shell:41 33 38
says shes:21 -1 2
says sorry:-35 -30 -19
says teh:-33 -15 -24
says that:-1 10 -22
says theyre:-7 -8 23
says … a:5 -34 -22
says … adn:-35 -33 -19
says … all:22 21 15
says … cant:-40 -8 -7
says … come:24 19 -1
says … dead:22 16 2
says … done:20 21 -3
says … every:-4 3 25
says … for:8 -21 -7
says … goin:63 61 49
says … gone:-14 -21 -19
says … got:-27 -7 1
says … had:-23 -10 -12
says … he:40 30 -26
says … her:-3 -22 -13
says … hes:24 20 12
says … him:45 36 19
says … his:18 19 36
says … i:30 16 20
says … in:-29 -26 -11
says … it:3 9 -27
says … late:35 32 28
says … let:14 24 -4
says … look:-45 -44 -30
says … looking:24 19 -8
says … me:38 7 11
says … minutes:26 25 23
says … my:14 26 -21
says … next:13 17 30
says … no:-42 -22 -15
says … of:-25 -12 -8
says … on:-24 -25 -9
says … out:23 31 -10
says … people:23 24 -8
says … she:5 -21 -3
says … some:16 25 -2
says … suicidal:17 32 -5
says … tell:35 31 22
says … that:47 38 6
says … they:-26 -24 -3
says … took:15 21 21
says … up:23 18 -15
says … wants:29 23 -13
says … wishes:34 -30 -4
says … wont:9 3 -23
says … yourself:45 67 0
scaffold:5 2 7
scale:5 0 0
scales:1 5 -4
scan:19 -32 -26
scan … back:37 -1 0
scan … bad:47 -3 -1
scans:-9 -6 -2
scapular:-3 -3 -2
scar:-16 -15 -19
scard:41 30 31
scard adn:27 37 34
scard at:49 10 25
scard for:-35 -13 -13
scard he:44 44 -18
scard i:-3 -20 -29
scard im:1 9 -29
scard me:-31 -8 -3
scard of:-75 -73 -56
scard … goin:11 11 -33
scard … him:-45 -36 -11
scard … how:21 -25 -6
scard … i:-24 -14 7
scard … im:-41 -29 -24
scard … it:10 35 31
scard … my:-37 -32 -3
scard … told:26 25 0
scard … wil:58 64 -22
scare:10 19 -35
scare me:31 39 -11
scare … adn:1 21 0
scarecrow:-1 -1 -1
scares:28 -5 -8
scares me:29 -4 -8
scarf:12 1 -3
scarf at:-20 -20 -7
scarf on:-18 -24 -13
scaring:-34 -4 -1
scars:-41 -26 -13
scary:-1 7 -10
scatter:39 33 38
scatter me:39 33 38
scatter … teh:39 33 38
scattered:-19 -15 -13
scene:3 -13 -1
scene i:22 4 4
schedule:-15 -16 -10
scheduled:24 35 39
scheduled an:-33 -30 -24
scheduled teh:41 48 42
scheduler:-12 -9 -4
schedules:-1 -1 -2
scheme:0 -6 -1
schizoaffective:0 2 0
schizophrenia:-3 -1 -1
schlafen:-7 -6 -3
schlagt:28 29 15
schlagt mich:28 29 15
schlecht:-6 -4 -4
schluss:15 12 24
schon:17 19 21
school:10 14 -18
school adn:-60 -67 -35
school i:32 32 -4
school in:-59 -49 -41
school it:-20 -15 -10
school my:30 23 0
school on:-22 -20 2
school tights:22 24 -2
school today:33 34 -4
school toilets:28 29 -2
school tomorrow:12 8 36
school wall:22 16 22
school … adn:9 13 22
school … because:18 36 -1
school … from:27 27 31
school … hav:39 42 -8
school … i:-27 -15 -23
school … to:23 12 4
school … was:-12 -24 -4
school … with:33 22 -9
schoolboy:-24 -21 -20
schoolboy adn:-24 -21 -20
schoolboy … four:-24 -21 -20
schoolboy … its:-24 -21 -20
schools:-15 -22 -19
schreit:30 29 39
schwager:-7 -6 4
schwindlig:14 15 16
science:-12 -6 -3
scissors:19 -18 -64
scissors are:-20 -16 -15
scissors to:30 -4 -1
scissors … i:27 -15 -7
scissors … my:41 9 -4
scissors … teh:-11 -7 -28
scone:-27 -22 -13
scones:-4 -1 5
scones … teh:38 39 39
scooter:-9 -9 -7
score:39 3 -10
scored:-21 -27 -28
scores:-4 -2 -1
scotch:5 6 5
scotland:-1 0 0
scottish:-2 -2 -3
scout:-19 -12 -9
scouts:-20 -19 -10
scrabble:-57 -51 -4
scratch:61 -25 -12
scratch card:27 -11 -4
scratch … my:36 11 0
scratchcard:40 -1 0
scratched:28 8 -5
scratched my:54 18 -1
scratched … arms:50 2 -1
scratches:22 42 26
scratches adn:1 22 27
scratches … adn:17 21 0
scratching:22 32 -1
scratching till:17 29 0
scream:-8 -7 -16
screamed:-15 -38 -15
screaming:53 60 93
screaming adn:38 38 12
screaming hes:39 41 60
screaming that:18 15 28
screaming … being:35 33 -5
screaming … goin:39 41 60
screaming … got:9 12 22
screaming … hit:35 33 -5
screaming … ive:9 12 22
screaming … teh:60 56 56
screaming … to:37 37 59
screams:-1 6 -9
screen:-9 -3 -5
screen adn:-15 -28 -21
screen … my:26 -1 -2
screen … thumb:26 -2 -3
screen … wont:-33 -19 -10
screening:-1 0 0
screens:-26 -9 -13
screw:8 16 -2
screwdriver:3 4 -7
screwfix:0 0 9
screws:4 4 -13
script:35 2 -14
script … i:2 -27 -19
script … it:13 24 0
scripts:-3 0 -9
scroll:-7 -5 -2
scrolling:-39 -25 -2
scrubbed:26 26 0
scrubbing:-20 -17 -12
se:10 5 23
se a:-25 -4 -3
se como:-31 2 -5
se duerma:15 26 55
se fue:51 33 -6
se ha:-2 28 22
se … en:-34 -10 7
se … la:69 -22 -11
se … todas:-28 -25 -27
se … tomado:32 20 21
se … un:26 34 36
sea:28 16 3
sea i:18 21 21
sea in:35 28 24
sea swim:-25 -22 -16
sea teh:59 -10 -3
sea up:-42 -40 -38
sea view:42 47 -8
sea with:23 27 28
sea … first:-16 -20 -21
sea … i:45 46 -1
sea … my:-8 -10 -21
sea … night:49 49 34
sea … to:-44 -41 -39
seafront:0 0 0
seagull:-7 -5 -5
seagulls:-11 -3 -1
seahorse:0 -2 0
seal:5 -5 -4
sealed:-9 -2 35
seals:28 29 21
sean:-24 -10 -2
search:12 11 -3
searches:13 9 13
seaside:-5 -5 -5
season:3 -40 -34
seasons:-5 -3 -4
seat:12 -10 3
seat adn:30 30 38
seat beside:-24 -10 -7
seat with:52 -3 -2
seat … i:24 29 28
seat … im:33 36 39
seat … parked:33 36 39
seat … teh:32 -11 -10
seatbelt:53 21 29
seatbelts:4 5 5
seating:-2 -1 -1
seats:49 56 49
sec:20 15 18
secateurs:-16 -14 -2
second:14 13 16
second class:40 44 39
second lot:26 35 31
second thoughts:44 33 48
second time:-23 -19 -13
second … adn:-27 -26 -7
second … in:44 47 44
second … it:22 31 29
second … my:26 14 23
second … since:16 16 33
second … with:34 34 53
secondary:-13 -13 -9
seconds:-27 -11 -8
secrecy:-2 -2 -4
secret:20 19 -27
secret … i:53 49 -5
secretary:-9 -1 -1
secretly:24 -15 -15
secs:46 47 47
section:1 11 -8
sectioned:10 -8 -3
sectioned after:22 -1 0
security:27 46 48
security arent:38 38 42
security guy:29 29 31
security … i:22 24 19
sed:55 48 -3
see:43 33 31
see her:-21 -9 -21
see how:-5 -21 -7
see i:-45 -16 -16
see if:-11 21 19
see is:-27 -20 -17
see it:45 28 38
see me:12 -1 20
see morning:9 12 21
see myself:14 -48 -11
see no:-27 -13 -4
see one:30 -23 -18
see people:-22 3 -10
see someone:-51 -46 -24
see stars:12 27 -34
see sunday:22 21 32
see teh:35 42 43
see that:-37 -22 -22
see them:18 5 43
see this:68 71 63
see thursday:26 29 32
see to:96 99 63
see u:-30 -31 -39
see wat:-14 -37 -21
see whether:52 55 53
see … adn:34 43 18
see … all:-23 -17 -12
see … at:-26 -31 -24
see … be:12 12 23
see … both:32 20 24
see … but:-29 -11 -5
see … could:7 19 23
see … for:23 -16 -16
see … forgive:19 24 25
see … futur:49 -27 -10
see … get:27 0 4
see … go:-9 -11 -26
see … hav:-22 -18 -16
see … i:46 34 22
see … id:29 25 33
see … im:20 30 38
see … in:6 -36 -29
see … it:22 45 25
see … its:11 30 38
see … ive:26 -4 -2
see … left:3 -21 -1
see … mind:26 21 21
see … month:6 8 -22
see … more:-38 -14 -10
see … morning:32 28 26
see … myself:21 26 38
see … next:61 -20 -21
see … not:35 22 -1
see … of:20 24 28
see … old:53 35 38
see … on:-14 -19 -20
see … out:-25 -19 9
see … own:-2 -2 -28
see … school:57 39 44
see … sea:-27 -20 -14
see … season:49 0 0
see … she:-26 -19 -11
see … should:25 -21 -3
see … sorry:43 44 45
see … teh:20 35 22
see … that:-34 -19 -7
see … them:22 0 -6
see … today:-22 -4 0
see … was:-25 -11 -5
see … way:-15 -7 -35
see … we:17 14 25
see … week:6 14 45
seed:-10 -4 -2
seeds:-4 -2 -1
seeing:29 18 1
seeing it:18 24 5
seeing rats:20 20 42
seeing snakes:55 56 48
seeing teh:-24 -40 -20
seeing things:37 10 -65
seeing … adn:42 38 36
seeing … all:2 6 23
seeing … at:0 0 -47
seeing … nurse:-24 -21 -13
seeing … on:10 10 26
seeing … over:13 17 27
seeing … teh:36 31 -6
seeing … u:-43 -41 -33
seeking:-14 -10 -4
seem:7 -15 -26
seem to:-21 -22 -15
seemed:19 -10 12
seemed right:41 -13 -9
seems:-24 -22 9
seen:28 21 27
seen adn:21 24 -7
seen by:31 23 29
seen him:38 -1 4
seen i:28 5 5
seen teh:-24 -15 -28
seen to:60 62 34
seen … adn:-48 -31 -29
seen … i:-8 22 16
seen … it:45 23 37
seen … my:52 43 4
seen … out:48 35 36
seen … u:26 27 28
sees:-13 2 -39
sees me:-31 -31 -29
sees no:39 47 -9
sees … way:39 47 -9
seguir:2 -13 -5
sein:3 15 0
seine:17 20 20
seis:-4 -4 -6
seit:38 44 -7
seit wochen:47 53 -1
seite:-16 -17 -8
seize:-3 -2 -7
seizure:56 58 71
seizure … hour:35 33 33
seizures:-44 -26 -7
seizures since:40 42 56
seizures teh:-22 -13 -7
seizures … last:18 22 23
selbst:-15 -2 -5
selbstmord:71 85 -9
self:41 47 -33
self delete:60 77 -46
self deleting:47 36 6
self deletion:10 18 31
self harm:27 10 -18
self harmed:-25 -6 -3
self harming:55 9 -3
self i:52 66 -23
self im:1 2 -23
self in:42 44 58
self inflicted:58 23 35
self … a:30 14 7
self … adn:10 -34 -13
self … cant:31 38 -14
self … every:6 20 0
self … from:43 19 -4
self … gets:16 -20 -2
self … i:-3 -21 -5
self … is:6 21 -37
self … it:-21 -3 0
self … morning:42 43 55
self … night:19 31 -1
self … sorry:-25 -26 -20
self … sunday:5 9 28
self … teh:11 21 53
self … that:44 28 46
self … to:-38 -54 -19
self … today:31 -2 -1
selfie:-1 -3 -5
selfies:-22 -13 -12
selfish:38 13 -16
sell:1 -15 -12
selling:-4 -3 -1
sells:36 28 22
semana:-17 -5 -6
semanas:41 8 -7
semester:-12 14 -17
semester adn:48 63 -2
semi:0 -1 -1
semicolon:-20 -13 -12
seminar:-9 -5 -6
senate:-4 -3 -3
send:-14 3 -11
send a:26 34 28
send anyone:24 26 29
send him:32 38 -2
send me:-33 -1 -16
send … a:20 29 -1
send … im:17 18 20
send … to:25 25 6
sender:72 -1 -1
sending:-20 -18 -10
sends:-18 -12 -8
seneca:25 18 15
senior:34 11 10
senora:-38 -9 13
senora ya:8 10 25
senora … deje:5 2 20
sens:13 10 17
sense:9 -19 -6
sense … i:-20 -10 -2
sense … lost:23 -3 0
sense … on:41 -4 -2
sensible:-29 -21 -14
sent:8 30 35
sent a:30 33 50
sent back:47 38 -28
sent everyone:14 30 23
sent off:41 38 48
sent to:48 40 -6
sent … a:16 22 8
sent … foto:29 23 32
sent … picture:-21 -18 -14
sent … with:29 22 19
sentence:4 16 5
sentenced:-6 -4 -4
sentences:-4 -5 3
sentido:-32 -32 -16
sentimental:-1 -13 -7
separate:-6 -3 -2
separately:-1 -1 -2
september:-5 -12 -15
september adn:-24 -2 -2
sequel:-3 3 1
ser:68 -13 -6
serai:-26 -10 -1
serait:27 -5 -2
serene:-4 -1 -4
sergeant:26 28 8
sergeant … to:23 24 0
sergeants:-1 -1 1
serie:0 -2 -2
series:-26 -12 -11
serious:55 28 -45
serious i:10 20 -4
serious question:60 -2 0
serious … it:73 3 0
serious … to:33 43 -2
serious … want:21 24 -1
seriously:0 0 0
sermon:-1 -1 -1
sermons:-1 -1 -2
sers:5 -4 -1
sertraline:-19 -8 -15
serve:-4 -1 -3
served:-3 -5 -6
server:52 38 6
server … in:18 20 13
server … lief:53 54 21
servers:0 -8 -3
service:61 74 92
service adn:8 8 48
service revolver:35 35 28
service … i:25 28 28
service … in:-30 -28 -27
service … is:-31 -30 -30
service … my:19 16 21
service … on:-9 -9 -25
serviced:-9 -5 -3
services:-16 -16 -13
serving:-15 -18 -12
servo:12 14 21
ses:63 71 67
session:15 16 -4
session adn:58 51 -1
session … a:-22 -6 -4
sessions:-10 -11 -4
sest:-16 -12 -2
set:40 39 53
set fire:27 27 30
set for:-17 -23 -36
set of:37 23 29
set out:-21 -15 -10
set teh:66 59 46
set to:41 45 40
set up:10 22 21
set … adn:-41 -34 -35
set … dieing:-25 -18 -19
set … direct:21 19 0
set … ends:0 23 27
set … my:-6 -1 26
set … nights:40 24 29
set … on:42 39 56
set … saw:-21 -7 -4
set … tonight:21 16 11
set … up:-20 -16 -19
sets:-8 -6 1
settee:-33 -27 -15
setting:1 5 18
settle:41 -15 -13
settle for:64 -1 0
settled:47 46 27
settled i:42 33 14
settled on:37 35 28
settled … dieing:14 17 22
settled … i:25 22 0
settled … teh:21 13 10
settled … tuesday:-23 -18 -9
settled … wednesday:39 33 46
settles:-10 -7 -3
settling:-4 -2 -1
seven:-27 -67 -45
seven adn:-20 -27 -15
seven months:45 10 16
seven years:27 3 1
seven … teh:-22 -25 -28
sevens:-8 -8 -5
seventeen:-12 -3 -29
seventeen adn:5 7 -21
seventh:17 -21 -14
seventies:-24 -32 -20
seventies hes:-34 -26 -14
seventieth:-13 -9 -10
seventy:5 1 -15
seventy three:5 19 26
seventy … adn:20 2 -29
seventy … no:7 20 27
several:-4 -10 -6
severe:-14 -4 -1
severn:-2 -2 -2
sewer:38 46 6
sewer slide:29 37 18
sewer … is:13 13 -32
sewing:-27 -19 -6
sewn:20 25 29
sex:-7 -5 -38
sex wen:28 32 -4
sexual:-4 -4 -6
sh:65 51 -10
sh on:24 31 0
shadow:0 2 0
shake:30 52 34
shake adn:-48 -22 -11
shake her:48 49 8
shake teh:32 27 -10
shake … i:-11 -7 -21
shake … of:26 29 -3
shaken:4 13 5
shakes:-40 -24 -44
shakes adn:-33 -27 -26
shakes are:-1 0 -31
shakes … i:-20 -11 -31
shakespeare:0 -35 -6
shakin:0 0 -4
shaking:71 79 80
shaking adn:46 49 14
shaking bad:45 51 54
shaking cant:3 8 -45
shaking hard:19 27 14
shaking her:30 28 34
shaking wen:20 -3 -1
shaking … bed:10 16 22
shaking … cant:30 24 28
shaking … dropped:-25 -16 -3
shaking … i:22 20 14
shaking … keep:3 8 -45
shaking … nothing:30 29 31
shaking … teh:12 17 20
shaking … to:49 15 20
shaky:38 -49 -60
shaky adn:-27 -3 -7
shaky … im:-23 -11 -8
shaky … it:52 -7 -3
shall:66 62 76
shall be:-13 -19 -26
shall end:-37 -41 -12
shall hav:59 58 53
shall not:49 42 53
shall take:64 80 94
shall wait:20 21 3
shall … adn:7 4 22
shall … closing:-4 -24 -23
shall … ending:20 21 28
shall … hes:20 21 3
shall … i:24 -7 -2
shall … in:25 26 23
shall … it:44 35 52
shall … joined:39 36 36
shall … joining:-20 -21 -20
shall … my:-12 -22 -7
shall … them:67 62 56
shall … with:48 48 58
shame:-35 -25 -27
shampoo:-6 -7 -1
shania:-9 -7 -7
shant:72 83 72
shant be:80 108 97
shant hear:-32 -28 -29
shant … needing:29 35 30
shant … teh:-30 -30 -30
shant … to:41 47 39
shanties:-7 -7 -1
shape:-13 -10 -9
shaped:-17 -3 -1
share:-23 -15 -16
shared:-4 -6 -6
shares:-3 -1 0
sharing:-30 -20 -11
shark:-1 -1 -1
sharp:6 12 7
sharpened:99 87 90
sharpened adn:36 8 1
sharpened all:-48 -42 -22
sharpened my:20 23 22
sharpened teh:32 20 19
sharpened … for:92 98 97
sharpened … husbands:20 23 22
sharpened … in:8 13 23
sharpened … late:20 23 22
sharpened … my:22 23 27
sharpened … teh:-58 -48 -28
sharpener:-26 -19 -21
sharpening:0 0 -11
sharpner:-1 -1 -1
sharps:13 -3 -1
shattered:-45 -40 -41
shauna:-5 -8 -6
shave:-18 -18 -17
shaved:-4 0 2
shaving:-26 -31 -7
shaving … teh:-21 -21 -4
shawl:0 0 0
she:11 24 13
she broke:24 23 -29
she came:-21 -18 -17
she cant:-23 -11 -4
she collapsed:-58 -58 -88
she comes:28 16 20
she controls:14 25 -2
she could:-25 -9 -10
she couldnt:19 25 -9
she cries:36 25 -5
she did:41 30 52
she didnt:-38 -31 -21
she gave:58 52 51
she had:25 34 39
she has:7 -3 40
she hears:11 17 21
she isnt:26 29 23
she kept:-38 -33 -24
she knew:28 -1 -3
she leaves:9 14 25
she likes:14 19 31
she looked:24 30 41
she loves:34 17 18
she made:-20 -11 -15
she means:69 51 -4
she quit:37 31 41
she reads:26 20 15
she said:-11 -9 -20
she says:10 -3 22
she scratches:19 25 -2
she sees:-40 -39 -31
she sent:-28 -27 -27
she shot:34 35 31
she tells:-25 -8 -3
she thinks:-5 -9 24
she told:21 27 -16
she wanted:-27 -30 -18
she wants:60 54 24
she was:-31 -13 -35
she wil:26 13 -10
she wishes:35 -41 -22
she wont:67 53 38
she would:-39 -13 -6
she … a:-21 -11 5
she … adn:11 24 65
she … all:19 35 23
she … an:-27 -24 -13
she … answering:24 19 13
she … around:-4 2 -25
she … at:26 16 37
she … be:31 16 11
she … been:-20 -10 -6
she … beter:-21 -10 -6
she … boiling:23 27 18
she … buried:21 22 24
she … cant:-20 -9 -4
she … cryin:11 18 29
she … dead:12 37 -9
she … do:-5 -33 -14
she … done:38 38 36
she … drink:29 26 34
she … drinking:28 33 37
she … end:21 16 -4
she … far:-21 -10 -6
she … for:17 33 -8
she … from:24 29 26
she … go:45 18 12
she … goin:48 42 -50
she … gone:32 29 0
she … good:19 25 11
she … goodbye:-42 -41 -4
she … hav:29 35 50
she … hear:50 55 20
she … help:-13 -20 -20
she … her:27 12 37
she … herself:4 6 -24
she … home:-32 -23 -13
she … i:-58 -56 -35
she … im:-4 -9 -23
she … it:-14 -23 -12
she … ive:21 8 10
she … kil:60 52 10
she … know:15 14 24
she … late:27 25 18
she … live:-28 -10 -4
she … love:-26 -7 -1
she … manage:29 28 18
she … me:-18 -13 -31
she … more:35 31 0
she … my:-27 -27 -51
she … name:-22 -17 -11
she … nan:31 35 0
she … not:-36 -40 -21
she … of:-5 32 8
she … off:25 27 1
she … on:43 32 33
she … over:28 24 9
she … quiet:-25 -20 -14
she … ring:19 15 20
she … see:34 17 9
she … seen:38 12 13
she … she:-3 -21 -44
she … shed:3 -28 1
she … shell:24 24 46
she … shes:57 68 -10
she … stop:15 22 34
she … teh:-25 -19 -52
she … that:1 -2 40
she … them:-36 -25 -16
she … theyre:28 30 31
she … this:64 61 50
she … till:42 44 -4
she … to:57 65 19
she … toast:20 21 30
she … up:20 43 33
she … walking:30 16 18
she … wants:24 0 -4
she … water:12 9 -21
she … were:-21 -21 -20
she … with:-13 -27 -33
she … work:11 12 29
she … years:34 33 16
she … yes:18 22 -1
she … yet:28 41 48
shearing:-3 -3 -2
shed:-10 -16 -6
shed adn:-24 -33 -27
shed got:22 -2 -1
shed is:-43 -19 -17
shed kil:3 3 28
shed locked:-21 -27 -24
shed rather:37 31 -1
shed teh:23 16 19
shed tidied:27 28 32
shed to:33 31 34
shed … be:33 41 50
shed … had:-35 -15 -15
shed … herself:25 20 24
shed … i:28 35 12
shed … it:-54 -43 -37
shed … lief:38 -1 0
shed … me:0 5 24
shed … my:21 -1 0
shed … near:24 27 30
shed … off:-36 -30 -8
shed … shotgun:19 17 21
shed … to:27 5 13
shed … under:34 25 35
shed … wife:25 12 12
shedding:7 7 -6
sheds:63 83 66
sheds … teh:45 42 46
sheep:-15 -5 2
sheet:17 27 31
sheet adn:26 34 5
sheet is:24 17 19
sheet to:24 22 24
sheet … of:4 6 -32
sheets:19 14 -11
sheets tied:17 19 22
sheets … adn:14 13 22
sheets … he:31 35 -10
sheets … teh:17 18 24
sheets … to:17 19 22
sheila:1 5 19
shelf:-34 -22 -22
shell:59 85 46
shell be:39 18 43
shell find:14 9 -22
shell get:-32 -41 -32
shell kil:-1 -4 22
shell know:14 20 21
shell neva:-43 -2 3
shell not:28 40 -5
shell take:39 36 17
shell … all:29 34 16
shell … at:35 35 37
shell … be:29 42 -6
shell … by:44 47 51
shell … herself:27 12 43
shell … i:41 42 9
shell … me:-31 -35 -12
shell … my:-4 -6 -21
shell … on:-24 -22 -11
shell … teh:31 38 13
shell … thursday:32 23 37
shell … wat:72 76 40
shelter:-11 -5 -8
sheltered:0 0 -10
shelves:-10 -7 -7
shepherds:-3 -1 3
sheriff:26 28 28
sherry:36 -19 -18
sherry … after:28 8 6
sherry … it:49 -1 -1
sherry … years:24 0 0
shes:74 80 83
shes a:2 -21 -16
shes accepted:9 -22 2
shes after:14 19 25
shes asleep:21 15 17
shes away:36 44 40
shes been:7 26 -15
shes breathing:37 40 47
shes cold:13 17 20
shes come:36 38 33
shes coming:3 11 36
shes drunk:8 9 22
shes goin:-34 -31 -9
shes got:47 39 48
shes hidden:30 -33 -36
shes in:36 44 52
shes ninety:-32 -19 -10
shes not:67 50 53
shes on:80 71 78
shes out:35 35 -6
shes pale:13 9 22
shes right:-30 -33 -21
shes sitting:-23 -17 -14
shes slurring:39 33 30
shes suicidal:76 69 -10
shes swallowed:5 7 33
shes taken:76 74 85
shes takin:38 27 -14
shes texted:30 32 35
shes waiting:13 9 -27
shes … a:20 18 40
shes … adn:13 21 -17
shes … all:-23 -22 -13
shes … an:-21 -19 -16
shes … answering:26 27 24
shes … are:26 20 12
shes … away:33 36 -9
shes … back:28 31 43
shes … be:34 38 8
shes … blue:29 32 41
shes … but:5 21 24
shes … do:39 38 -8
shes … doorstep:33 9 10
shes … down:23 6 7
shes … end:-40 -40 0
shes … every:13 19 45
shes … floor:36 41 43
shes … floppy:10 10 27
shes … for:-25 -2 -13
shes … four:-22 -15 -8
shes … from:36 37 39
shes … get:21 20 18
shes … go:25 28 -3
shes … her:-3 -21 -13
shes … home:37 41 44
shes … ill:26 33 28
shes … in:-17 -20 -23
shes … it:-13 -22 -51
shes … keeps:17 24 -6
shes … leeds:24 25 22
shes … lips:31 28 21
shes … me:-20 -15 1
shes … mum:-20 -9 -5
shes … my:29 14 32
shes … no:35 33 41
shes … nothing:40 51 -7
shes … on:-30 -8 -19
shes … our:16 22 14
shes … roof:32 36 52
shes … round:33 0 0
shes … says:29 14 13
shes … sick:38 13 7
shes … since:-39 -40 -28
shes … sleepy:35 31 18
shes … teh:51 44 34
shes … that:15 21 23
shes … ther:57 41 40
shes … theres:24 28 26
shes … till:-13 -22 -21
shes … twice:29 35 -3
shes … twitching:28 27 42
shes … unalive:-53 -52 -18
shes … up:33 44 45
shes … us:-46 -53 -33
shes … which:33 26 -4
shes … whole:7 7 21
shes … with:29 26 -5
shift:7 3 -10
shift adn:14 10 23
shift ive:27 12 8
shift my:32 42 4
shift with:11 -26 -32
shift … got:25 9 6
shift … im:18 16 27
shift … lab:-20 -6 -4
shift … me:6 -17 -23
shift … teh:-22 -15 -30
shift … ten:18 22 27
shifted:9 20 13
shifts:-31 -35 -35
shin:-34 -30 -4
shingles:-14 -9 -6
shins:-2 -1 -1
ship:-59 -37 -27
shipping:-7 -3 -2
shirt:4 5 8
shirt … teh:21 21 22
shirt … tree:24 23 24
shirts:-15 -18 -12
shit:-34 -53 -31
shivering:41 27 17
shock:-4 1 1
shocked:2 0 -4
shocked … to:22 14 0
shocking:-3 -1 -1
shoe:-18 -42 -24
shoebox:5 6 10
shoes:45 35 36
shoes off:36 70 67
shoes on:51 -1 0
shoes teh:37 21 -6
shoes … a:-13 -24 -9
shoes … by:25 30 28
shoes … for:47 1 2
shoes … in:42 40 37
shoes … me:39 51 54
shoes … over:25 28 30
shona:19 22 30
shook:1 -23 -7
shook me:35 -26 -16
shook … hand:-31 -27 -9
shoot:-24 -28 8
shoot himself:2 2 24
shoot me:-27 -23 -17
shoot my:-7 -6 -20
shoot myself:66 66 66
shoot up:-37 -36 -7
shoot … a:-28 -25 -2
shoot … adn:5 4 22
shoot … he:-1 3 20
shoot … his:2 2 -47
shoot … i:27 21 -16
shoot … its:-26 -24 -13
shoot … school:-27 -22 18
shoot … teh:17 20 24
shoote:31 32 36
shoote … in:31 32 36
shooting:0 22 -11
shooting myself:69 72 16
shooting up:22 16 -4
shooting … alone:20 23 0
shop:-35 7 10
shop adn:39 31 35
shop … teh:41 33 38
shopping:-13 -31 -30
shopping … a:34 0 -1
shopping … hav:39 4 4
shopping … teh:-6 -9 -21
shops:29 31 4
shore:-1 -3 -1
short:-40 -54 -34
shortage:0 0 0
shortbread:-7 -7 -3
shorter:32 -14 -5
shorts:-13 -11 -8
shot:-12 2 32
shot myself:20 25 28
shot up:51 53 50
shot … adn:40 39 28
shot … by:19 29 38
shotgun:47 49 41
shotgun adn:24 27 25
shotgun behind:26 28 30
shotgun is:13 20 29
shotgun … back:-39 -27 -21
shotgun … hes:34 39 37
shotgun … his:37 39 36
shotgun … kitchen:-17 -21 -20
shotgun … to:-36 -28 -24
shots:-16 -10 -5
shoud:-22 -20 0
should:-3 -17 -55
should add:-22 -13 -5
should get:33 18 -3
should hav:72 4 -1
should i:-93 -57 -33
should kil:41 36 -23
should not:24 5 -1
should of:21 34 36
should to:19 23 -3
should … a:21 22 0
should … adn:-16 3 -33
should … been:69 22 -10
should … dead:-62 21 0
should … i:-22 -12 -2
should … it:-33 -34 4
should … let:50 -10 -4
should … make:44 54 0
should … myself:33 44 -46
should … on:-8 -22 -21
should … teh:0 19 39
should … to:-8 -25 -5
should … wat:-20 -25 -23
shoulder:-3 -7 5
shoulders:-3 11 12
shouldnt:-17 -24 -24
shouldve:81 76 76
shouldve been:38 -7 -4
shout:20 31 48
shout … i:14 27 26
shouted:-30 -27 -23
shouting:41 35 55
shouting that:66 56 80
shouting … he:7 7 21
shouting … hes:24 27 38
shouting … im:27 3 5
shouting … not:33 17 16
shouts:26 37 -31
shouts … it:-21 -11 -5
shouty:-5 -2 -2
shoved:12 17 -15
shoves:1 4 -23
show:-4 12 2
show u:27 25 27
show up:-24 -11 -7
show … i:-25 -16 -8
show … my:31 31 37
show … this:20 20 20
show … to:29 30 34
showed:5 -3 -3
showed me:22 -3 -30
showed teh:51 49 44
showed … cuts:31 34 -1
showed … teh:28 25 -15
showed … to:-29 -2 -12
shower:4 11 49
shower adn:27 16 10
shower i:41 44 26
shower … teh:-7 0 -25
shower … wen:4 7 20
showered:0 0 0
showing:52 19 21
shown:-2 -2 1
shows:-12 -16 -12
shredded:-10 -13 -9
shrieked:-3 -1 -1
shrieking:-3 -4 -4
shrugged:-2 0 -3
shrunk:-33 -22 -11
shush:7 7 -6
shut:36 33 25
shut i:-28 -23 -19
shut my:30 34 19
shut with:24 21 27
shut … a:22 17 18
shut … adn:-20 -22 -18
shut … eyes:20 26 -5
shut … my:39 40 5
shut … on:25 27 27
shuts:16 20 -10
shuts … in:46 54 -20
shutting:-6 -4 -5
shy:-5 -3 -1
si:13 -35 -28
si … back:47 0 0
sich:46 44 56
sich … erhangt:25 21 27
sick:37 23 30
sick after:49 -68 -13
sick all:12 21 31
sick as:21 -1 -1
sick note:-21 -11 -17
sick of:-62 -48 -45
sick on:26 29 24
sick once:36 16 10
sick … adn:28 15 15
sick … cant:-15 -23 -16
sick … dog:21 -1 -1
sick … i:3 -25 -22
sick … it:-41 -32 -30
sick … teh:27 26 28
sick … up:39 21 8
side:20 12 13
side adn:74 74 78
side door:49 0 0
side guys:32 27 30
side of:15 33 11
side … bath:15 24 21
side … be:19 22 27
side … eyes:30 31 2
side … fence:33 35 34
side … his:14 20 16
side … i:-25 -20 -15
side … is:10 12 23
side … it:23 28 40
side … one:20 21 25
side … teh:6 9 21
side … writing:40 12 -3
sides:-7 6 -3
sideways:-3 -1 -3
sie:36 46 31
sied:-1 -1 -2
siempre:-100 -19 -1
siento:-89 -6 -3
sighed:0 0 -4
sight:-9 -7 -7
sign:54 46 28
sign at:-23 -20 -17
sign off:7 12 26
sign over:41 -7 -2
sign teh:39 44 1
sign … for:45 35 43
sign … teh:60 16 18
signal:28 37 21
signalman:0 1 -3
signed:-19 -7 6
signed funeral:20 19 25
signed her:-25 -24 -10
signed this:6 37 42
signed up:-30 -26 -13
signed … adn:18 19 24
signed … for:-28 -29 -12
signed … keys:23 20 18
signed … on:38 40 29
signed … over:26 22 25
signed … up:-23 -23 -10
signing:-8 -6 18
signing … for:-24 -17 0
signing … tonight:-22 -17 -17
signs:21 10 18
signs of:44 -4 -4
silage:-10 -5 3
silence:-16 -5 -13
silent:19 19 15
silicone:-7 -3 -3
sill:-19 -15 -19
sill a:-24 -21 -20
sill … adn:-24 -21 -20
sill … schoolboy:-24 -21 -20
silly:-5 -6 4
silo:29 29 16
silo top:28 27 35
silo … of:28 27 35
silver:-15 -10 -9
similar:-20 -8 -3
simon:-2 -2 -1
simple:43 29 26
simpler:-3 -6 -2
simply:0 0 0
sims:0 -1 -1
sin:-70 -19 -17
since:14 -4 -13
since adn:-27 -18 -15
since february:27 -1 -1
since five:34 50 49
since four:28 30 21
since friday:51 -15 -1
since half:36 50 50
since he:36 38 5
since i:-41 -40 -31
since im:-23 -33 -28
since its:-53 -39 -27
since ive:-20 -7 -22
since last:14 23 -4
since lockdown:24 25 37
since lunch:31 37 50
since march:58 58 36
since midnight:29 26 46
since my:-62 -44 -32
since none:-20 -16 -12
since noon:5 -27 -20
since she:31 10 -2
since six:-45 -32 -6
since spring:26 29 23
since sunday:-35 -34 -42
since teh:67 31 16
since that:-24 -21 0
since they:32 -9 -18
since tuesday:35 -7 3
since two:39 46 40
since yesterday:10 1 34
since … a:4 30 38
since … adn:39 72 84
since … are:46 49 46
since … be:37 41 40
since … clinic:38 2 0
since … cut:29 -1 0
since … divorce:27 -2 -8
since … dont:29 36 31
since … drink:-24 -18 -15
since … drinking:25 19 29
since … evening:-35 -30 -26
since … feel:53 13 15
since … funeral:-27 -14 -24
since … had:12 -24 -21
since … hands:22 25 25
since … he:-22 0 -18
since … her:7 10 32
since … his:54 45 11
since … home:9 36 5
since … i:26 27 15
since … im:-15 -28 -18
since … it:2 9 -34
since … ive:-19 -47 -35
since … kids:-23 -4 -3
since … lost:48 22 -8
since … lovely:0 -11 -23
since … my:29 41 33
since … no:20 32 29
since … oclock:43 49 48
since … of:-15 -27 -17
since … off:-21 -14 -9
since … on:-25 -18 -13
since … one:75 49 38
since … out:40 41 51
since … passed:14 -28 -32
since … pumped:20 -3 -1
since … ran:37 40 66
since … renovations:29 26 18
since … shall:18 25 27
since … shut:38 39 0
since … taxi:29 -7 -6
since … teh:-14 -32 -21
since … that:-26 -5 -2
since … them:25 25 29
since … ther:-26 -25 -5
since … thursday:26 30 -1
since … time:26 8 24
since … to:-11 13 21
since … took:-22 -12 5
since … u:-22 -18 -9
since … up:-32 -27 -29
since … week:17 39 -2
sincerely:0 0 0
sind:-6 -7 -5
sinead:-7 -5 -5
sing:0 9 14
sing for:47 42 38
sing … im:44 42 44
singer:-14 -6 -8
singers:-3 -2 -2
singing:-24 -6 -35
single:-4 -10 -20
single day:3 28 -1
single morning:25 -5 0
sings:-15 -13 -9
sinister:-11 -5 -2
sink:-27 -26 -31
sink … it:-46 -33 -29
sink … of:-38 -26 -21
sink … teh:-8 -8 -20
sinse:2 5 -12
sip:-16 -12 -11
sir:26 18 -14
sir … it:48 41 0
siren:-3 -5 -4
siri:11 16 21
sis:1 2 3
sister:-10 -17 -20
sister adn:39 39 5
sister in:14 9 23
sister is:52 46 30
sister knows:59 44 41
sister leaves:33 30 -3
sister took:21 24 -1
sister with:-28 -16 -8
sister … adn:12 29 -3
sister … after:-22 0 0
sister … at:-26 -34 -18
sister … be:-22 -5 0
sister … bed:-28 -16 -8
sister … her:17 12 -20
sister … herself:-34 -23 -7
sister … him:30 19 -10
sister … his:-28 -16 -8
sister … how:60 43 39
sister … i:-15 -21 -3
sister … im:40 -10 -2
sister … in:50 34 35
sister … ive:26 16 13
sister … kil:-51 -48 -3
sister … teh:-11 -5 21
sister … to:-20 -7 41
sister … two:19 25 -6
sisters:-2 0 18
sisters vidaai:5 2 21
sisters wedding:22 21 19
sisters … adn:-20 -33 -14
sisters … i:0 4 26
sisters … in:-22 -9 -2
sisters … is:13 25 20
sisters … says:-20 -21 -17
sisters … she:-39 -40 -39
sisters … teh:43 37 49
sit:-19 -10 -14
sit on:-28 -12 -16
sit with:-29 -34 -23
sit … hands:-20 -5 -7
sit … im:42 48 49
sit … my:-20 -9 -14
sit … teh:-19 -34 -19
site:48 58 45
site … gone:40 31 32
site … out:36 39 37
sits:-32 -26 -40
sitter:-28 -29 -31
sitting:23 8 11
sitting by:43 49 48
sitting in:43 54 50
sitting on:-11 -20 -18
sitting … car:-43 -29 -22
sitting … hands:16 -36 -15
sitting … his:21 21 33
sitting … it:63 63 63
sitting … my:-19 -48 -28
sitting … teh:34 42 25
sitting … with:50 54 61
situation:-36 -18 -13
six:-7 -23 -17
six a:27 32 29
six days:30 50 -4
six has:18 18 25
six hours:-24 -17 -11
six oclock:-28 -22 -18
six of:-24 -4 -1
six theyre:18 8 -22
six times:30 -22 -15
six to:54 47 45
six weeks:-24 -22 -7
six years:-11 -33 -18
six … adn:23 3 -17
six … do:-30 -22 -10
six … gone:22 -5 -1
six … i:-9 10 -28
six … long:-26 -22 -15
six … me:-15 29 22
six … on:31 -5 -5
six … teh:49 -2 2
six … them:-27 -7 -7
six … theres:-23 -19 -4
sixteen:11 8 -22
sixteen adn:44 32 -6
sixth:-22 -19 -16
sixties:-16 -15 -11
sixtieth:-3 -2 -2
sixty:19 -36 -65
sixty … i:-23 -5 -2
size:-19 -10 -19
size … door:27 29 -7
sized:-2 -1 0
sk:0 0 0
skateboard:33 2 12
skateboard … teh:28 26 38
skegness:-6 -2 -2
ski:-8 -6 -1
skills:-9 -7 -5
skin:56 32 16
skin is:11 -21 -15
skin … bone:1 1 -21
skin … she:1 1 -21
skinny:12 11 -2
skins:39 49 65
skint:-5 -3 -1
skip:-24 -31 -28
skip … in:-21 -19 -16
skip … teh:-21 -19 -16
skipped:37 56 77
skipping:9 -28 -36
skipping adn:22 38 -21
skipping my:0 -73 -47
skipping … i:17 22 -13
skipping … insulin:0 -73 -47
skipping … on:0 -69 -40
skips:-34 -29 -7
skirting:-17 -12 -9
skull:25 35 -4
skull adn:25 24 17
skunk:-1 13 -3
sky:-3 8 11
sky high:23 26 24
skye:-15 -12 -5
slack:51 56 36
slammed:-8 -3 -2
slams:14 10 -1
slan:40 40 39
slang:0 0 0
slap:39 50 -17
slapped:-11 2 -7
slapping:96 74 59
slapping her:29 29 36
slapping him:21 21 20
slaps:58 68 -37
slaps her:30 34 -7
slaps me:36 42 -13
slaps my:13 11 -22
slaps … i:24 40 -6
slaps … if:15 21 -15
slashed:-64 -59 -14
slashed my:-73 -71 -43
slashed … wrists:-73 -71 -43
slate:0 0 0
slates:-3 -2 -1
slaughtered:-4 -2 -1
slay:-8 -7 -4
slayed:-5 -3 -3
slays:-2 -2 -1
sleap:34 27 -2
sleap … scard:18 24 -1
sleep:5 -18 -37
sleep adn:31 35 53
sleep before:-28 -4 -4
sleep come:26 29 32
sleep forever:60 3 4
sleep if:26 10 -2
sleep in:61 51 -20
sleep my:20 30 -5
sleep shes:19 21 2
sleep tonight:-50 -39 -31
sleep … a:-26 -21 -18
sleep … adn:-16 -24 -21
sleep … dont:30 13 24
sleep … hav:27 -8 -5
sleep … i:38 48 8
sleep … im:-23 -12 -1
sleep … is:-15 -13 -25
sleep … it:-23 -5 -5
sleep … my:-25 -13 -3
sleep … neva:32 11 8
sleep … not:-35 -60 -33
sleep … permanent:29 -2 0
sleep … teh:63 47 -17
sleep … up:-21 -5 -6
sleep … wake:26 39 20
sleep … with:22 -1 0
sleeper:-9 -1 1
sleepers:22 51 58
sleepers adn:21 34 35
sleepers … a:23 36 40
sleepers … teh:14 19 22
sleepey:5 6 8
sleeping:8 13 11
sleeping adn:-27 -24 -33
sleeping i:54 23 27
sleeping pills:22 31 34
sleeping tablets:39 47 15
sleeping with:21 21 12
sleeping … if:0 2 -26
sleeping … night:1 -1 -21
sleeping … since:14 15 21
sleeping … teh:6 9 21
sleeps:10 14 49
sleeps i:42 67 92
sleeps till:-23 -24 -20
sleeps … teh:-11 -12 -28
sleepy:56 55 69
sleepy adn:41 33 28
sleepy … a:37 41 41
sleepy … all:-26 -33 -17
sleepy … night:-29 -29 -14
sleepy … of:3 2 -27
sleeve:32 26 -5
sleeve … it:61 71 -5
sleeveless:-1 0 -1
sleeves:66 78 -13
slef:30 40 -5
slept:-33 -26 -26
slept … hours:-38 -24 -19
slept … made:21 17 17
slice:5 -18 -17
sliced:-1 -1 -1
slices:-3 -1 -1
slicin:24 24 -1
slicin … adn:50 41 0
slicing:29 24 -12
slid:7 3 -12
slide:-7 3 -1
slide … real:-17 -14 25
slides:-15 -17 -10
sliding:21 20 20
slightly:-50 -14 -10
slimming:-12 -14 -16
slip:-15 11 8
slip off:37 22 29
slipped:44 -26 -25
slipped at:51 -2 -1
slipped in:-21 0 0
slipped last:28 -6 -2
slipped on:23 -3 -1
slipped one:45 0 0
slipped used:42 -1 0
slipped … a:53 22 2
slipped … after:77 -2 -1
slipped … at:30 0 0
slipped … four:45 0 0
slipped … friday:22 -1 0
slipped … i:-25 -3 0
slipped … line:45 0 0
slipped … my:40 16 9
slipped … night:28 -6 -2
slipped … teh:22 -12 -6
slipper:-9 -1 -1
slippers:-37 -28 -23
slipping:6 22 25
slipping … while:-15 -15 -22
slippy:1 1 1
slips:-2 -1 -1
slipway:33 34 26
slit:-45 -31 -71
slit my:-47 -42 -71
slit … in:15 23 0
slit … throat:14 8 -39
slit … wrists:-63 -48 -65
slitting:94 113 -5
slitting my:35 54 -5
slitting … wrists:82 88 2
sliver:-1 -2 -1
slog:0 0 0
slogan:-7 -1 -1
slot:-13 -30 -24
slots:15 -7 -18
slough:-3 -2 -3
slow:44 29 20
slow breathing:-37 -26 -16
slow down:3 3 21
slow i:64 30 6
slow it:27 40 41
slow … adn:-25 -14 -8
slow … be:3 7 21
slow … blue:-30 -21 -16
slow … by:13 13 21
slow … hes:16 24 26
slow … keep:16 15 21
slow … lips:-30 -21 -16
slow … that:30 -12 -10
slower:14 12 13
slowing:2 7 1
slowly:0 0 0
slug:23 21 16
slug gun:28 21 17
slugs:-33 -36 -5
slugs in:-32 -37 -5
sluice:7 22 24
slumped:20 32 29
slumped over:21 20 13
slumped … teh:19 28 16
slurred:14 28 26
slurring:75 68 66
slurry:72 56 61
slush:-64 -64 -63
slush puppy:-57 -62 -62
slush … adn:-65 -65 -64
small:-2 -16 -12
small hours:-23 -14 -9
small they:30 33 28
small … a:29 30 25
small … for:-23 -14 -9
smaller:-17 -12 -12
smart:-23 -13 -7
smarties:1 0 1
smash:12 17 3
smashed:15 16 14
smashed teh:22 26 26
smashing:31 37 36
smashing … door:16 20 33
smashing … with:16 18 21
smear:-6 -4 -2
smell:6 8 6
smell onions:15 20 23
smell that:23 21 20
smelled:-8 -5 -4
smelling:-7 -5 -6
smells:-19 -6 0
smelt:-3 -6 -8
smile:-9 -16 -24
smiled:56 46 37
smiled i:21 17 -1
smiles:-2 -3 -1
smiley:-6 -3 -1
smiling:12 7 0
smoke:6 13 25
smoked:26 -14 11
smoked it:11 26 25
smoked … adn:24 31 29
smoked … friday:27 -5 -2
smokes:-7 -3 0
smoking:-8 -16 -8
smoko:32 39 33
smoko to:45 51 48
smooth:-21 -11 -7
smoother:26 -1 0
smoothly:10 0 1
smother:42 50 56
smother her:21 24 47
smother teh:14 21 13
smother … adn:28 34 26
smother … baby:15 22 17
smothering:28 30 -15
smudge:-17 -21 -20
smug:-4 -4 -4
snacks:-31 -27 -19
snail:-8 -7 -7
snake:-1 -2 -1
snakes:48 42 31
snakes adn:45 44 38
snap:11 13 15
snapped:34 37 30
snapped adn:56 66 59
sneezed:-2 -1 -1
sneezing:40 -13 -8
sniffling:-1 -1 -1
sniper:21 26 36
snooker:-8 -4 -12
snore:22 23 25
snored:-2 -1 -1
snores:-9 -11 -5
snoring:37 47 66
snoring funny:16 17 21
snoring gurgly:28 29 25
snoring weird:37 41 43
snoring … a:34 36 48
snoring … adn:47 55 53
snoring … after:26 28 40
snoring … noise:28 29 25
snow:12 9 -12
snow … adn:36 -5 -6
snowing:0 0 0
snows:-34 -28 -24
snows tonight:-30 -25 -21
so:0 0 0
soak:-17 -20 -6
soaked:-7 8 14
soap:-26 -26 -9
sobbed:-18 -10 -5
sobbing:-70 -63 -6
sober:-57 -86 -70
sober adn:-29 -16 -14
sober for:-24 -12 -6
sober i:20 14 0
sober im:-22 -2 -1
sober on:22 -9 -1
sober until:45 0 0
sober … adn:-22 -13 -4
sober … drank:40 0 0
sober … hav:26 0 0
sober … i:-38 -28 -18
sober … im:-31 -27 -12
sober … long:15 14 23
sober … saturday:32 -9 -8
sobre:-47 -9 -4
sobriety:-45 -4 -5
sobrina:-7 -1 0
social:-13 -12 -32
social … teh:14 24 0
society:3 0 6
sock:-14 -7 -42
sock adn:-8 -12 -26
sock because:-1 -1 -29
sock … i:0 0 -66
sockets:14 9 -5
socks:-24 -40 -39
sod:6 -2 0
soda:-14 -12 -23
sodium:59 58 -4
soeur:13 16 -1
sofa:-14 -26 -27
sofa adn:21 12 13
sofa with:30 -1 -9
sofa … not:28 26 25
sofa … shoes:38 -3 -2
sofa … teh:-35 -26 -30
sofer:-2 -2 -1
soft:-29 -19 -12
softer:-5 -6 -3
softly:-10 -4 -10
soil:2 -12 -2
soin:-2 -1 6
soir:5 4 4
soir je:24 23 33
sold:12 0 -22
sold his:-33 -16 -10
sold my:36 28 -4
sold to:34 30 -11
sold … adn:-5 -25 -21
sold … my:32 27 -9
sold … paid:-51 -40 -35
sold … sister:32 30 5
sold … teh:-15 -27 -21
soldier:-7 -7 -11
soldiers:7 8 10
soldiers adn:44 42 48
sole:0 0 -5
solicitor:7 12 26
solicitor … wil:22 24 27
solicitors:-18 -22 -26
solid:32 36 25
soll:48 53 51
solo:-71 -77 -36
solved:-3 -5 -4
sombody:52 53 67
sombody hav:44 43 27
sombody help:55 60 58
sombody left:24 -11 -14
sombody my:-27 -35 -16
sombody other:25 23 26
sombody take:22 -25 -16
sombody talk:24 29 -10
sombody tell:29 35 38
sombody to:16 12 23
sombody wanted:11 23 -5
sombody would:45 -2 -13
sombody … a:-25 -18 -16
sombody … at:46 -4 -4
sombody … dei:10 23 0
sombody … every:0 1 -64
sombody … hav:25 17 15
sombody … i:-20 -16 -22
sombody … in:17 18 23
sombody … it:42 41 -1
sombody … known:20 27 24
sombody … my:23 15 16
sombody … of:23 22 -1
sombody … on:-28 -15 -11
sombody … or:54 49 -1
sombody … out:34 7 -18
sombody … say:-24 -13 -5
sombody … teh:44 40 41
sombody … than:21 21 21
sombody … to:72 57 50
sombody … turn:24 -6 -5
sombody … u:40 47 52
sombody … was:-22 -28 -12
sombody … wat:-26 -13 -11
sombody … with:-27 -15 -5
some:-44 -59 -71
some mornings:59 -2 -1
some of:-44 -29 -16
some sort:34 30 33
some … a:30 8 -3
some … adn:-30 -9 -3
some … asked:30 32 0
some … disappointed:27 -1 0
some … for:9 -3 -25
some … his:7 13 22
some … i:31 -4 -18
some … im:8 -23 -17
some … it:-46 -39 -18
some … of:33 30 33
some … u:-22 -6 -8
some … was:-39 -29 -16
some … wish:38 -23 0
somebodys:40 40 25
somebodys cooking:15 23 22
somebodys … down:15 23 22
someday:-8 1 3
somehow:-4 -15 -8
someone:3 15 27
someone at:30 33 -8
someone feed:46 39 43
someone had:20 36 20
someone has:-26 -11 -7
someone i:-29 3 16
someone is:36 53 6
someone new:28 29 30
someone on:-24 -13 -6
someone ring:14 17 28
someone says:27 23 26
someone talk:46 41 40
someone teh:20 22 35
someone tonight:-38 -34 -31
someone wanted:32 24 0
someone was:45 46 -6
someone who:-26 -15 -8
someone … a:-28 -13 -11
someone … about:12 14 20
someone … adn:31 49 -20
someone … all:-3 -15 -23
someone … back:40 24 23
someone … for:29 32 23
someone … hens:41 38 41
someone … here:-20 -9 -8
someone … how:41 -8 -3
someone … i:-10 -8 -21
someone … im:22 36 39
someone … in:21 28 36
someone … is:-32 -18 -13
someone … it:20 31 38
someone … love:-30 0 -3
someone … me:11 -18 -35
someone … my:41 51 57
someone … of:-26 -17 -3
someone … on:-22 -2 -4
someone … out:-6 -21 -18
someone … something:72 42 29
someone … suicide:18 27 -1
someone … talk:-26 -33 -13
someone … text:20 24 21
someone … their:22 28 16
someone … this:-28 -6 -5
someone … want:-39 -25 0
something:5 19 28
something about:33 27 -4
something changes:20 22 -1
something from:34 37 33
something in:10 2 21
something it:17 21 -8
something that:-11 -22 -6
something to:1 18 26
something … be:-23 -16 -11
something … dont:38 29 -8
something … hav:37 -3 -2
something … hes:17 16 24
something … his:11 17 30
something … i:-10 -21 -15
something … id:22 41 42
something … im:25 24 -2
something … in:55 9 -15
something … is:-21 -17 -7
something … let:31 27 22
something … me:-4 -32 -12
something … my:-17 -16 -28
something … myself:37 48 54
something … on:3 19 22
something … say:17 34 32
something … take:22 0 0
something … teh:20 31 57
something … that:31 24 -5
somethings:5 6 14
sometime:67 40 36
sometimes:0 0 0
somewhere:40 31 13
somewhere i:-3 -31 -9
somewhere in:-20 -15 -15
somewhere that:22 5 -11
somewhere … i:29 0 -18
somewhere … no:24 32 -5
somniferes:56 49 51
somthing:35 37 37
son:-15 2 -9
son has:15 22 -9
son isnt:-28 -23 -13
son keeps:-49 -40 -3
son less:-28 2 0
son says:22 22 -8
son that:25 23 39
son visited:47 -1 0
son who:41 36 14
son … a:33 43 -6
son … goin:25 26 -41
son … if:-29 1 0
son … im:-24 -15 -25
son … in:-21 -12 -13
son … me:-7 -50 11
son … teh:22 27 14
son … u:49 25 23
song:2 4 13
song adn:4 4 21
song goes:-21 -15 -9
song … do:52 47 -1
song … it:48 42 -1
song … its:5 4 25
songs:-5 7 16
sons:-15 -20 -7
sons three:19 18 28
sons … letters:20 19 28
sonst:28 31 -1
soon:40 4 -91
soon adn:70 57 -41
soon as:6 24 30
soon does:24 42 49
soon i:0 7 -27
soon … a:25 60 42
soon … all:41 -22 -18
soon … get:47 61 -2
soon … i:10 33 -11
soon … off:13 15 26
soon … out:21 -21 -10
soon … wil:38 -19 -42
sooner:22 19 -6
sooner it:25 -5 -2
sooner not:21 -12 -1
sooner or:28 15 -7
sooner … i:35 21 -6
sooner … later:38 31 -9
sooner … than:10 20 36
soothing:-3 -4 -3
soporto:173 -21 -5
sore:-7 -10 -15
sorrow:-2 -1 0
sorrry:0 0 0
sorry:90 107 110
sorry about:-16 -12 -21
sorry adn:51 59 73
sorry all:-78 -79 -68
sorry but:-24 -27 -15
sorry driver:41 41 43
sorry every:27 -4 -1
sorry everyone:30 15 18
sorry goodbye:18 17 25
sorry if:-25 -27 -13
sorry im:47 58 60
sorry it:22 -19 -12
sorry its:16 10 20
sorry mum:19 23 29
sorry she:15 15 23
sorry sorry:33 36 50
sorry that:30 42 -1
sorry they:-8 -8 -24
sorry this:-44 -32 -26
sorry to:21 14 16
sorry wont:46 42 39
sorry … a:-25 -5 -11
sorry … after:20 23 21
sorry … all:17 -21 -23
sorry … am:-36 -31 -22
sorry … be:62 68 55
sorry … blood:18 22 26
sorry … cant:22 3 17
sorry … couldnt:61 61 60
sorry … dont:-32 -33 -29
sorry … driver:34 35 37
sorry … everyone:23 18 15
sorry … for:24 20 -2
sorry … goodbye:13 14 23
sorry … had:20 11 18
sorry … he:43 36 52
sorry … i:35 46 74
sorry … is:-35 -31 -29
sorry … it:-2 -1 -32
sorry … its:47 54 41
sorry … long:-44 -28 -25
sorry … look:23 25 23
sorry … me:-26 -14 -24
sorry … morning:27 -4 -1
sorry … mum:-37 -42 -43
sorry … my:-19 -20 -14
sorry … over:24 33 39
sorry … she:-23 -16 -5
sorry … spelling:-14 -21 -17
sorry … state:37 33 25
sorry … such:41 45 36
sorry … teh:45 48 73
sorry … that:2 -50 -28
sorry … to:49 50 58
sorry … u:66 47 48
sorry … ur:-39 -39 -35
sorry … wasnt:40 -5 -1
sorry … were:28 32 27
sorry … whoever:23 18 15
sort:24 21 30
sort … adn:-35 -21 -13
sort … before:5 9 23
sort … i:29 22 9
sorted:19 17 21
sorted it:-32 -30 -22
sorted … at:32 26 27
sorted … dog:-21 -23 -18
sorted … for:25 23 21
sorted … teh:-28 -26 -25
sorted … watered:62 71 68
sortiert:-22 -16 -14
sorting:-9 -1 0
sorts:-10 -6 -1
sos:0 -9 0
soul:-20 6 32
sound:-35 -17 -22
sound … ive:25 14 12
sounded:-7 -3 -10
sounding:5 3 -6
sounds:44 -19 -58
sounds a:63 -4 -1
sounds beter:20 7 -1
sounds good:16 -65 -21
sounds … right:11 -69 -20
sounds … than:20 -8 -1
soundtrack:-1 0 0
soup:-44 -39 -34
sourdough:-21 -21 -28
soy:-111 -8 -9
soy … carga:28 -1 -1
soy … para:28 -1 -1
soz:35 36 40
spa:-8 -4 -3
space:55 -30 5
space on:6 8 29
space … i:0 5 23
spaces:65 43 -20
spacing:1 1 -2
spade:2 8 5
spade for:52 55 48
spain:-12 -7 -12
spain adn:-32 -25 -19
spain … a:41 41 31
spaniel:-24 -23 -12
spaniels:-2 -1 -1
spanner:-2 0 -2
spare:-2 1 1
spare key:13 18 27
spare part:25 -2 -2
spare room:15 18 21
spare tablets:0 -23 -24
spare … adn:7 -26 -33
spare … i:15 21 29
spare … shes:16 -28 -26
spare … to:30 33 25
spares:0 -1 -1
sparkly:-13 -15 -12
spat:1 -12 -3
spat … out:26 -2 10
spate:20 7 7
speach:-12 -10 -7
speak:9 -28 -48
speak i:-28 -6 -6
speak … nobody:-26 -23 -3
speaker:-19 -19 -4
speaking:7 -2 1
speaking clock:46 45 41
speaks:-5 -5 -6
special:-8 -6 -3
specialist:-1 0 0
specially:-20 -17 -14
specifically:24 -6 -4
speech:6 -6 -16
speech adn:28 5 -2
speech … me:38 0 0
speeches:-19 -12 -6
speed:-6 -7 -4
spel:5 6 -6
spelin:-2 -1 0
speling:0 0 0
spelings:-2 -1 0
spell:-8 -4 -4
spelling:20 13 1
spelling am:-26 -27 -18
spelling … teh:-34 -33 -14
spend:0 -4 5
spends:-3 -1 0
spent:-6 -4 -5
spent it:36 34 33
spent … reading:39 35 39
spent … ur:33 34 38
spice:20 29 2
spice adn:39 39 34
spice … up:-3 0 -23
spider:-13 -11 -24
spiders:12 25 26
spiders coming:38 35 27
spiders … of:38 35 27
spiders … out:44 41 32
spill:11 10 -3
spilled:-2 0 0
spin:-8 -13 -10
spinning:46 58 40
spirit:8 6 4
spirits:9 7 -26
spirits daily:0 0 -23
spit:13 10 17
spite:-12 -9 -2
spits:47 51 -18
spits in:20 21 -17
spits … my:20 21 -17
spleling:-3 -5 -2
split:22 21 -22
split … it:44 41 -5
split … tonight:34 23 -5
splitting:-21 -11 -8
spoil:49 41 38
spoil it:30 38 36
spoiled:0 0 0
spoiler:-3 -2 0
spoilers:-7 -7 -3
spoiling:15 16 19
spoils:-6 -1 0
spoilt:0 0 0
spoke:-33 -25 -15
spoke of:-21 -15 -5
spoken:-2 7 10
sponge:-14 -13 -10
sponsee:-21 -20 -10
sponsees:0 0 1
sponsor:-23 -47 -31
sponsor before:43 0 0
sponsor doesnt:37 -3 -3
sponsor … know:37 -3 -3
sponsored:-5 -3 -3
sponsoring:0 0 0
sponsors:-37 -23 -20
sponsors number:-23 -4 -1
spoon:5 -7 -8
spoons:-34 -26 -11
sports:7 15 -1
spot:28 22 23
spot adn:-38 -31 -29
spot for:41 32 44
spotify:-1 1 0
spotless:-13 -7 -8
spots:0 0 0
spotted:-6 -11 -11
spouse:-11 -5 -3
sprained:-4 -2 -1
spray:-35 -28 -17
spray once:-27 -27 -8
spray … do:-27 -26 -8
spray … i:-27 -27 -8
sprayer:-3 -3 -4
sprays:0 0 0
spreadsheet:-49 -25 -31
spreadsheets:0 0 0
spring:1 9 21
spring ive:29 28 32
spring … i:13 11 24
spring … my:25 25 27
spring … not:15 -23 -6
spring … of:33 34 31
springe:29 29 33
springt:-9 -8 -5
sprouts:-2 -1 0
spy:0 -8 -1
squad:-34 -28 -7
square:10 -3 4
squared:20 30 27
squared away:20 30 27
squares:-1 -2 -1
squash:-16 9 30
squash i:2 13 35
squash … to:27 46 67
squash … wait:1 8 33
squat:-2 -2 -1
squeaked:-30 -25 -21
squeaky:-5 -4 -4
squeeze:0 0 2
squeezed:-2 -8 -2
squeezing:-7 -4 -9
squirm:-1 -1 0
srsly:7 4 6
ss:-1 0 0
ssrs:-1 -1 -1
ssw:0 0 0
st:-9 1 -1
stab:65 71 19
stab him:69 67 16
stab my:39 34 16
stab … adn:25 34 -20
stab … i:30 32 -11
stab … mother:2 3 -38
stab … swear:48 49 -9
stabbed:-1 11 38
stabbed me:6 11 40
stabbed myself:4 17 20
stabbed … in:6 10 35
stabbed … teh:3 5 28
stabbing:19 7 -13
stabbing my:55 30 -15
stabbing … in:38 43 -7
stable:-11 -12 -6
stables:0 0 2
stack:-1 -7 -7
staff:32 43 21
staff hav:-27 -24 -22
staff say:50 14 9
staff toilet:24 23 15
staff … in:37 38 48
staff … my:-20 -11 -4
staffroom:-18 -12 -7
stag:-22 -11 -6
stage:-23 -19 -16
stains:-4 -3 -2
stair:-3 -3 -5
stairs:20 6 -1
stairs adn:40 42 23
stairs by:2 5 25
stairs hes:-24 -17 -14
stairs i:7 -28 -9
stairs im:24 -11 -13
stairs ive:-48 -35 -25
stairs … adn:25 13 -11
stairs … says:53 54 55
stairwell:25 25 40
stake:-10 -4 -7
stale:-1 -2 -1
stalking:-5 -5 -6
stall:-9 -5 -2
stalled:-8 -4 -3
stamp:-9 -7 -6
stamps:-45 -30 -19
stan:16 16 -2
stand:17 27 20
stand adn:26 29 29
stand down:25 31 26
stand in:-22 -13 -29
stand it:6 -22 -8
stand on:-12 -5 22
stand up:44 46 37
stand … anymore:-2 24 42
stand … i:34 31 30
stand … it:29 32 42
stand … teh:31 26 8
stand … this:39 -8 -5
standard:-5 -18 -5
standing:22 34 28
standing down:37 40 -4
standing outside:20 -1 -2
standing over:29 41 42
standing … a:31 40 39
standing … it:15 24 40
standing … of:15 14 27
standing … platform:-33 -25 -24
standing … teh:-28 -47 -45
standing … with:24 40 46
stands:16 17 -5
stands … my:22 21 -7
star:-3 -28 -17
stard:-3 -3 -3
stare:-14 -9 -2
stared:-4 -1 -1
stares:9 11 -5
staring:14 -46 -31
staring at:25 -40 -27
staring … teh:26 -1 -3
starring:2 1 -2
stars:92 38 -4
stars would:78 -3 -1
stars … not:78 -3 -1
start:-41 -31 -28
start tomorrow:-23 -16 -22
start working:33 36 40
start … in:26 11 14
start … on:-22 -11 -9
started:60 67 -27
started cutting:-30 -27 -4
started drinking:64 -20 -2
started hurting:61 82 0
started i:40 51 70
started in:34 36 -3
started last:15 27 -3
started looking:39 14 -3
started on:52 47 -22
started takin:-39 -50 -10
started teh:-20 -11 -8
started this:7 21 -4
started to:6 -33 -14
started twitching:13 10 39
started with:29 36 34
started writing:34 -3 -2
started … a:-3 0 -25
started … adn:-28 -26 -4
started … at:1 -24 -7
started … i:-60 -41 -21
started … in:25 41 -8
started … it:-20 -11 -4
started … its:-35 -28 -1
started … monday:22 30 -1
started … myself:62 79 0
started … night:31 36 11
started … on:28 -35 -18
started … to:-25 -6 -15
started … want:39 20 30
starter:-10 -5 -3
starters:-13 -8 -10
starting:7 17 12
starting id:26 0 0
starting teh:46 37 38
starting … other:34 32 30
starting … sleepy:-24 -15 -4
startled:-10 -9 -9
starts:-51 -43 -35
starts at:-26 -15 -8
starts … ten:19 21 28
starve:-27 -23 -5
starve myself:-26 -18 -1
starved:-3 -2 -1
starving:2 -24 -6
starving myself:3 -49 0
stash:-13 -15 -4
stash … to:-31 -22 -11
state:-5 8 10
state of:-27 -24 -14
state … teh:-26 -23 -15
statements:0 0 1
states:-1 -1 3
static:-7 -5 -3
statin:-3 -3 -2
statins:-2 -1 -1
station:16 -16 -5
station adn:-32 -24 -22
station is:-32 -29 -16
station its:16 22 25
station … adn:30 31 15
station … im:26 34 37
station … its:-36 -30 -22
station … me:36 36 38
station … my:50 -1 0
station … windy:-24 -21 -16
stationery:-7 -13 -18
statistic:-1 9 -2
statistics:-10 -6 -1
stats:-2 -1 -1
status:-27 -12 -4
stay:-32 -34 -26
stay alife:56 32 41
stay any:23 28 26
stay at:-29 -13 -16
stay for:-20 -8 -18
stay in:-2 23 0
stay open:50 46 47
stay out:50 -1 -1
stay with:-37 -40 -24
stay … because:30 -3 -1
stay … bed:2 21 0
stay … him:-38 -41 -24
stay … i:7 20 7
stay … it:40 -11 -7
stay … longer:25 29 26
stay … my:30 0 20
stay … of:50 -2 -3
stay … thats:28 15 21
stay … this:11 29 7
stay … through:36 7 7
stay … tonight:-26 -25 -12
stay … while:26 6 7
stayed:-23 -13 7
stayed for:6 20 18
stayed in:-26 -7 -10
stayed till:27 27 30
stayed … ive:29 28 32
stayed … my:-23 -13 -4
stayed … teh:-28 -18 -21
stayin:-7 -2 -3
staying:-7 -24 -19
staying late:25 33 29
staying … my:43 -23 -12
stays:-2 0 -9
steadier:-8 -6 -6
steady:-20 -34 -21
steak:-5 -3 -2
steal:-21 -10 -2
steam:42 -20 -13
steam … teh:65 0 1
steel:-7 -7 -3
steering:-11 -6 -24
stehe:10 14 15
stehe auf:21 22 21
stehe … brucke:21 22 21
stehe … der:21 22 21
steht:8 10 14
steht … messer:11 12 23
stems:-12 -9 -6
step:-16 -32 -32
step adn:-29 -13 -9
step down:31 -5 1
step in:19 33 21
step off:25 34 24
step on:25 1 0
step out:17 21 11
step … a:-27 -23 -13
step … adn:-20 -12 -9
step … front:28 36 29
step … i:26 0 -9
step … in:29 3 3
step … is:-22 -21 -21
step … of:20 28 26
stepdad:30 26 10
stepdad is:5 4 25
stepdad … my:13 15 21
stepdads:8 13 21
stepfather:49 39 10
stepfather who:-60 -46 -6
stepfather … in:67 49 -2
stepfather … me:-60 -46 -6
stepfather … not:7 7 21
stepfather … wen:2 2 29
stepladder:-3 5 2
stepmum:17 -11 -1
stepmum than:28 -1 -2
stepped:0 -5 8
stepping:-8 4 1
stepping off:14 24 23
stepping … in:5 6 -23
steps:-26 -17 -18
steps … adn:-20 -9 -12
sterbe:-7 -4 -2
sterben:52 51 -6
steri:0 0 -1
steriliser:-13 -11 -9
stern:-7 -3 -3
steroid:-3 -1 0
steroids:-8 -5 -3
steve:10 13 14
stew:-14 -10 -3
stick:20 21 4
stick … adn:32 35 -11
sticker:-15 -6 -10
stickers:-1 0 0
sticking:-36 -27 -18
sticking to:-27 -21 -9
sticking … it:-27 -21 -9
sticks:-8 -7 -4
sticky:-5 -3 -1
stiff:77 80 79
stiff adn:60 66 58
stiff … adn:27 27 31
stiff … all:20 29 33
stile:-15 -15 -13
still:0 0 0
stimulant:0 0 0
sting:21 23 4
stinging:32 32 3
stinking:-2 -3 -6
stinks:-11 -7 -3
stirred:47 57 57
stitch:-11 -6 -2
stitches:18 28 -43
stitches adn:17 24 -12
stitches out:13 12 -25
stitches … from:28 33 0
stock:-19 -11 -6
stocking:-2 -2 0
stockpiled:0 2 3
stockpiling:15 14 16
stockport:-1 0 0
stockroom:-1 0 -2
stoic:-4 -2 0
stoics:5 2 0
stole:-6 -20 -13
stole my:26 1 6
stomach:19 7 15
stomach adn:-25 -13 -15
stomach cramps:21 21 33
stomach in:11 6 31
stomach my:20 -3 -1
stomach … in:-26 -14 -6
stomach … knots:-35 -16 -4
stomach … of:-56 -45 -2
stomach … teh:-24 -19 -19
stomachs:1 0 1
stone:0 -20 -36
stone cold:37 9 -2
stone … sober:24 9 0
stones:82 89 83
stones … my:18 20 17
stood:28 38 37
stood in:10 16 25
stood over:26 30 14
stood up:16 21 14
stood where:-26 -13 -10
stood … a:-2 -23 -15
stood … adn:29 28 25
stood … teh:25 30 33
stool:36 38 31
stool … in:-44 -37 -34
stool … my:22 27 37
stools:4 12 18
stop:8 9 5
stop bleeding:8 11 29
stop breathing:8 2 -46
stop cryin:16 7 25
stop cutting:56 56 -4
stop dont:62 68 64
stop drinking:-29 -18 -10
stop existing:38 -28 -12
stop him:20 19 -10
stop it:-17 19 23
stop living:16 53 20
stop my:22 27 12
stop on:24 26 19
stop picturing:20 21 -31
stop screaming:9 12 22
stop thinkn:24 24 -1
stop wont:-34 -33 -28
stop … about:25 14 4
stop … adn:37 32 1
stop … all:-12 -3 -54
stop … as:-20 -12 -5
stop … been:4 -10 -20
stop … blood:20 23 25
stop … for:5 14 -23
stop … goin:14 11 22
stop … gone:26 8 10
stop … he:46 48 33
stop … heart:34 30 47
stop … his:30 32 44
stop … i:-30 -19 9
stop … ill:-19 -18 -26
stop … im:32 9 -4
stop … is:-33 -31 -14
stop … ive:72 84 40
stop … keep:-3 7 -34
stop … killing:16 25 -47
stop … me:58 69 65
stop … myself:34 44 -36
stop … not:-16 -55 -28
stop … of:-5 20 27
stop … on:-33 -22 -16
stop … one:20 14 15
stop … own:19 31 24
stop … slicin:24 24 -1
stop … teh:-23 -14 -17
stop … to:-21 8 -6
stop … towel:-37 -31 -24
stop … up:30 -3 4
stop … using:100 -2 0
stop … want:23 10 32
stop … was:45 41 40
stopcock:-6 -5 -2
stoped:-7 -6 -7
stopped:34 49 39
stopped adn:-29 -24 -10
stopped arguing:36 44 42
stopped being:39 55 53
stopped breathing:4 4 -22
stopped dead:17 27 -20
stopped drinking:60 52 60
stopped existing:81 -23 -2
stopped expecting:18 -31 -28
stopped fighting:44 0 9
stopped for:26 27 -5
stopped his:66 66 10
stopped i:24 35 -6
stopped looking:25 25 37
stopped mostly:27 29 -9
stopped my:-7 8 -21
stopped takin:-31 -15 -15
stopped wanting:-55 -26 -1
stopped … a:40 46 -16
stopped … adn:48 56 75
stopped … afraid:25 28 33
stopped … after:27 21 32
stopped … at:-25 -16 -4
stopped … by:-2 -2 -28
stopped … dont:27 26 0
stopped … gave:32 23 21
stopped … had:55 49 40
stopped … havent:8 9 21
stopped … heart:21 19 -39
stopped … here:-11 -30 -11
stopped … his:-7 -5 -23
stopped … how:50 -23 -1
stopped … i:57 24 32
stopped … im:-38 -34 -25
stopped … in:-24 -31 -28
stopped … insulin:-5 1 -31
stopped … it:-17 -46 -35
stopped … its:-21 -12 12
stopped … ive:-28 -23 -17
stopped … know:31 42 26
stopped … long:36 -12 -4
stopped … meds:13 14 34
stopped … monday:28 30 24
stopped … morning:39 42 45
stopped … not:-31 -20 -12
stopped … on:49 55 57
stopped … said:50 9 6
stopped … see:36 26 25
stopped … tablets:4 -7 -53
stopped … to:-41 -55 -19
stopped … two:27 21 31
stopped … vodka:16 25 33
stopped … whisky:2 5 -39
stopped … would:33 -1 0
stopped … yesterday:3 5 -28
stopping:75 66 35
stopping adn:19 22 51
stopping all:2 4 -61
stopping me:39 9 -20
stopping teh:36 45 44
stopping … i:5 5 28
stopping … me:45 39 2
stopping … myself:34 39 43
stopping … teh:5 3 22
stopping … thats:44 39 29
stops:62 67 57
stops everywhere:-26 -20 -16
stops for:31 33 29
stops here:62 50 53
stops it:-29 -17 -2
stops my:21 34 -3
stops … a:29 25 22
stops … breathing:21 35 0
stops … express:30 14 13
stops … ive:-24 -17 -5
stops … teh:32 13 15
storage:-18 -14 -11
store:0 5 -10
store room:44 42 22
store … my:38 34 37
storey:2 2 15
storey top:20 16 28
storey … adn:19 22 24
stories:-7 -29 -19
storm:-17 -16 -11
story:-17 -33 -11
story adn:-15 -23 -10
story has:39 -9 -8
story im:18 17 26
story … adn:-21 -11 -1
story … i:-19 -20 -5
story … one:36 -8 -9
story … teh:-28 -21 -17
storytime:2 3 3
stout:14 13 8
stove:-6 -6 -5
straight:12 8 -5
straight away:-24 -25 -24
straight down:63 54 48
straight out:-24 -17 0
straight … i:16 21 26
straight … to:25 31 23
straighteners:28 33 -4
strand:3 3 4
strange:-20 -13 -5
stranger:-19 -21 -26
stranger … down:20 -7 -11
strangers:15 31 7
strangers tonight:22 20 22
strangle:-13 -8 -18
strangle my:32 29 -1
strangled:12 31 20
strangled me:34 49 56
strangled teh:-34 -28 -30
strangled … in:22 40 37
strangling:38 40 44
strangling my:34 33 31
strangling … in:19 20 46
strap:27 37 38
strap to:27 37 38
strapped:-1 6 -3
strate:1 -1 -3
strategy:0 0 1
straw:-15 -20 -15
streak:2 -7 -3
streaks:-8 -11 -7
streamer:-4 -2 -1
street:17 10 -7
street benzos:13 18 24
street … adn:30 -2 -5
street … in:23 27 29
street … with:-33 -12 -3
streets:13 -6 0
streets … adn:25 14 15
streets … i:-10 19 21
strength:-18 -11 -7
stress:-41 -20 -11
stressed:-2 -19 -2
stretches:-23 -11 0
strick:14 10 24
strick liegt:29 32 28
strick … im:29 32 28
strick … keller:29 32 28
strict:-10 -5 -1
strike:-1 1 4
strikes:16 15 14
string:2 -14 -21
strip:44 52 36
strip adn:20 16 14
strip as:87 80 76
strip … adn:27 32 4
strip … gone:-37 -31 -30
strip … other:29 26 28
strip … teh:33 29 32
stripped:28 32 33
stripped teh:27 32 31
stripped … bed:27 32 31
strips:64 36 17
strips of:27 33 6
strips … teh:46 32 35
stroke:-7 -16 -22
strong:23 20 -29
strong adn:46 5 -4
strong enough:5 10 32
strong im:25 -2 -2
strong urge:16 29 -3
strong … but:28 -1 0
strong … can:86 -1 0
strong … feel:50 0 -3
strong … hert:2 -22 0
strong … i:54 33 -4
strong … than:20 -1 -2
strong … to:42 35 10
stronger:-1 -12 -27
stronger … its:20 -2 -3
strongest:-3 -6 -3
struck:-17 -22 -14
struggle:-54 -26 -13
struggled:-3 -8 -6
struggling:-22 -9 -9
strung:9 11 29
stubborn:15 -2 -2
stubbornness:0 0 0
stuck:-40 -22 -52
stuck on:-22 -20 -14
stuck … it:63 66 -3
stuck … my:-29 -13 -4
stuck … teh:-24 -27 -23
student:-20 -10 -7
student … if:5 20 0
students:6 11 -15
studies:-23 -11 -5
study:-5 -16 -12
studying:-32 -20 -7
stuff:44 63 58
stuff i:39 31 30
stuff in:60 43 35
stuff is:23 32 44
stuff that:-3 19 20
stuff wen:26 24 -25
stuff … i:-24 -23 -4
stuff … in:25 28 36
stuff … its:41 35 31
stuff … my:66 38 27
stuff … up:-35 -33 -19
stuffed:17 13 16
stupid:22 27 34
stupid adn:-15 -30 -16
stupid i:-19 -21 -15
su:-42 -4 -2
sub:-38 -20 -14
subject:34 20 -10
suboxone:-40 -47 -44
subs:-63 -36 -26
subscription:30 27 -2
subscription my:36 -1 0
subscription to:0 40 0
subscription … family:36 -1 0
subscription … forgot:36 -1 0
subscriptions:19 19 23
subscriptions end:19 19 23
subscriptions … on:19 19 23
subscriptions … teh:19 19 23
subtitles:-7 -5 -5
subutex:-1 0 0
success:-11 -15 -13
successor:37 33 32
such:15 13 25
such a:40 -3 -1
such good:26 27 28
such … bad:54 -3 -1
such … burden:42 -1 -1
such … long:22 25 24
such … thing:45 2 6
such … to:46 -3 -3
sudden:-13 -12 -10
suddenly:-4 -25 -11
suddenly calm:23 -18 -1
sudoku:11 30 -31
sudoku … i:12 38 -14
sudoku … it:-16 -21 -6
suegra:-7 -1 -3
sueno:-26 -5 1
suffer:51 44 23
suffering:7 30 22
sugar:-22 -8 -9
sugars:12 34 39
suggest:-7 -8 -4
suggested:-12 -14 -11
suggestions:-5 -3 -1
suggests:-4 -5 -2
suicidaire:5 4 11
suicidal:42 96 -135
suicidal adn:78 106 -99
suicidal at:21 18 -1
suicidal but:30 24 -1
suicidal exactly:26 -2 0
suicidal for:28 38 -1
suicidal i:55 49 -1
suicidal ive:-29 -17 0
suicidal last:26 -37 -6
suicidal no:-33 -27 -2
suicidal right:16 10 -37
suicidal since:35 33 -9
suicidal sorry:-9 -23 -8
suicidal suicidal:42 45 0
suicidal tendencies:-55 -16 4
suicidal thats:13 22 -1
suicidal thoughts:-2 44 -9
suicidal … adn:24 24 -33
suicidal … alone:24 18 -3
suicidal … am:19 21 0
suicidal … asked:24 14 -2
suicidal … been:22 -1 -2
suicidal … do:25 26 -2
suicidal … done:43 37 0
suicidal … dont:35 -4 -5
suicidal … for:30 20 -2
suicidal … hav:20 27 -2
suicidal … hell:16 22 -16
suicidal … i:39 22 -20
suicidal … im:53 4 -16
suicidal … in:49 42 -1
suicidal … it:88 98 -4
suicidal … its:-23 -21 -4
suicidal … ive:-53 -46 -5
suicidal … know:-47 -2 -3
suicidal … lied:58 62 -1
suicidal … mum:-26 -10 -1
suicidal … no:29 33 -4
suicidal … of:11 21 -1
suicidal … out:62 55 -1
suicidal … sick:28 38 0
suicidal … teh:29 16 -14
suicidal … than:4 3 -22
suicidal … they:10 27 -1
suicidal … want:29 -12 0
suicidal … week:29 -3 0
suicidal … weeks:29 51 -1
suicidal … with:20 -1 0
suicidar:39 38 7
suicidarme:128 21 -116
suicidarme lo:14 30 -1
suicidarme no:6 33 -4
suicidarme y:20 33 -4
suicidarme … se:-22 7 -6
suicide:17 37 -64
suicide adn:6 2 -40
suicide as:32 26 0
suicide attempt:23 -21 -2
suicide because:37 28 0
suicide by:68 80 0
suicide every:29 46 -2
suicide feels:16 23 -3
suicide from:30 24 -6
suicide i:25 -8 -21
suicide is:40 41 -35
suicide note:-68 -76 -9
suicide or:-38 -24 -1
suicide plan:7 8 48
suicide sounds:12 -50 -7
suicide squad:-33 -27 -6
suicide that:19 21 -4
suicide ther:21 17 -1
suicide this:37 32 14
suicide tonight:5 5 58
suicide watch:24 -7 -2
suicide … a:34 40 24
suicide … adn:36 29 16
suicide … all:18 27 -23
suicide … at:-51 -43 -6
suicide … back:30 -5 -6
suicide … cant:23 29 -18
suicide … date:51 60 52
suicide … day:47 64 -2
suicide … do:-21 -3 -1
suicide … done:-1 0 34
suicide … dont:-15 -41 -6
suicide … hearing:-10 -20 -2
suicide … i:55 59 40
suicide … id:0 2 21
suicide … im:38 38 -13
suicide … in:-18 1 -75
suicide … is:14 4 59
suicide … it:75 98 -16
suicide … its:12 14 34
suicide … me:41 32 -2
suicide … my:48 55 -26
suicide … news:33 34 -1
suicide … no:10 21 -11
suicide … not:-28 -30 -13
suicide … of:-29 -27 -3
suicide … on:38 38 58
suicide … one:17 23 -17
suicide … painless:-37 -33 -8
suicide … right:22 -8 -5
suicide … suicide:32 41 -10
suicide … teh:10 7 -36
suicide … thats:31 40 -4
suicide … thing:22 32 -12
suicide … think:-25 -38 -5
suicide … to:24 46 -17
suicide … told:-23 -16 -9
suicide … want:40 22 -10
suicide … was:-33 -26 -1
suicide … wat:29 32 -4
suicide … youre:-21 -20 0
suicider:53 59 -101
suicides:7 19 -11
suicidio:-35 -30 -11
suis:4 12 23
suis … pont:-42 -44 -43
suit:38 22 29
suitcase:-2 -1 0
suitcases:-9 -4 -3
suite:5 4 8
suits:-7 -3 -3
suizid:9 9 -7
suizidal:4 -3 5
suizidgedanken:65 63 -8
suizidpravention:-3 -2 -1
sulked:-14 -9 -5
sum:-2 6 0
summary:0 0 0
summer:-16 -35 -41
summerhouse:0 0 0
summers:8 8 11
sums:-1 -21 -13
sun:-36 -43 -36
sun in:-29 -25 -26
sun on:-27 -25 -25
sun … teh:-48 -44 -44
sun … up:24 21 17
sunburn:-11 -9 -7
sunburnt:-10 -2 -1
sunday:10 22 11
sunday adn:-23 -19 -43
sunday after:-28 -23 -32
sunday before:52 42 48
sunday im:19 19 29
sunday is:-24 -27 -29
sunday its:63 5 4
sunday ive:27 27 20
sunday roast:-23 -10 -9
sunday teh:-32 -25 -25
sunday that:34 47 50
sunday … all:9 8 23
sunday … as:39 46 24
sunday … be:31 25 33
sunday … been:9 -41 -32
sunday … church:22 29 34
sunday … day:23 0 2
sunday … do:-20 -12 -3
sunday … dont:8 12 22
sunday … down:38 36 32
sunday … got:8 5 22
sunday … hav:-1 2 35
sunday … held:-22 -8 -5
sunday … her:-20 -13 -6
sunday … im:19 21 -22
sunday … is:-11 -20 -9
sunday … it:-18 -27 -52
sunday … ive:-27 -39 -25
sunday … last:28 4 -3
sunday … match:-21 -14 -10
sunday … me:-11 -4 -22
sunday … my:27 27 46
sunday … myself:31 32 -25
sunday … night:1 -8 -21
sunday … on:-32 -26 -20
sunday … sorry:0 1 -47
sunday … teh:-42 -42 -30
sunday … to:55 54 52
sunday … was:22 33 26
sunday … with:54 50 44
sunday … wont:24 20 -1
sundays:-1 27 13
sundays i:4 3 -25
sundays … i:44 58 62
sung:0 2 -3
sunglasses:0 -3 -1
sunny:-3 -2 0
sunrise:15 35 40
sunrise adn:44 48 46
suns:0 0 0
sunset:-15 -13 -10
sunshine:-18 -9 -5
super:-56 -14 -14
superb:0 -1 0
supermarket:0 2 -13
supermarket my:21 19 -2
supervised:-10 -4 -4
supervising:0 0 0
supervision:-14 -8 -2
supervisor:6 18 5
supper:32 11 12
supper … tablets:50 44 40
supply:12 13 13
support:-53 -27 -18
supporte:0 11 -3
supported:-9 -8 -4
supporters:0 0 0
supporting:-1 -1 0
supportive:-24 -10 -3
suppose:69 40 33
suppose i:96 34 4
suppose … had:13 21 6
suppose … here:46 -11 -3
suppose … in:-27 -10 -6
suppose … me:35 14 4
suppose … neva:59 27 21
supposed:30 15 10
supposed to:31 26 18
supposed … be:7 22 31
supposing:35 40 29
sur:-2 -3 10
sur … de:36 36 39
sur … je:42 42 41
sur … les:-17 -25 0
sur … pont:-27 -30 -23
sur … toit:21 21 26
sure:20 43 47
sure about:21 0 0
sure he:16 10 35
sure i:34 37 -13
sure im:27 -11 -12
sure my:-21 -12 -6
sure of:24 48 43
sure that:41 23 34
sure wat:-48 -26 -17
sure where:11 24 18
sure … dont:24 18 19
sure … glad:23 -11 -2
sure … i:-22 -3 -22
sure … ill:41 0 3
sure … is:-6 -6 -26
sure … it:35 39 9
sure … neva:44 41 19
sure … not:27 12 0
sure … say:23 18 27
sure … teh:-16 -17 -25
sure … to:47 39 39
sure … wake:19 21 23
sure … was:5 22 25
surface:7 -6 -9
surfing:20 -1 0
surgeon:-13 -26 -6
surgeons:-3 -1 -3
surgery:-1 -14 -1
surgery adn:-32 -40 -25
surgery at:8 17 34
surgery goes:58 -2 -1
surgery … wrong:58 -2 -1
surgerys:-9 -10 -3
surname:-13 -3 -2
surplus:51 -2 0
surprise:-34 -33 -34
surprised:-30 4 -18
surprises:-2 -1 0
surrendered:0 0 0
surtout:-7 0 0
survey:-10 -5 -5
survive:9 9 7
survived:23 25 -4
surviving:-20 -8 -9
surviving … i:-21 -9 -9
survivors:-3 -3 -2
sus:-58 -29 -16
susan:-1 -1 2
suspects:-2 -1 -1
suspended:13 -11 -8
suspense:-12 -12 -8
swag:-11 -7 -3
swallow:10 25 29
swallow teh:59 57 23
swallow … adn:-6 -28 -13
swallow … lot:54 52 57
swallowed:62 86 99
swallowed a:23 48 44
swallowed everything:24 28 29
swallowed i:48 46 43
swallowed two:40 39 38
swallowed … all:22 12 9
swallowed … at:28 29 46
swallowed … battery:10 26 27
swallowed … box:35 39 33
swallowed … dont:41 52 50
swallowed … in:-14 -13 -30
swallowed … its:22 27 24
swallowed … lot:-47 -39 -35
swallowed … months:34 41 40
swallowed … mums:25 26 26
swallowed … my:11 12 33
swallowed … on:10 24 17
swallowed … one:22 32 38
swallowed … packet:11 18 23
swallowed … pill:-59 -59 -51
swallowed … tablets:13 14 44
swallowed … teh:50 51 51
swallowed … whole:48 52 36
swallowed … worth:40 39 38
swallowing:116 120 110
swallowing teh:12 14 25
swallowing them:41 39 34
swallowing … at:41 39 34
swallowing … of:36 40 23
swallows:-12 -8 -3
swam:-3 -1 -1
swan:-11 -7 -3
swans:0 0 0
swap:5 10 13
swap it:-25 -7 -5
swapped:5 -2 7
swapping:28 34 41
swatting:30 34 37
swear:30 44 0
swear on:48 49 -4
swear to:3 15 42
swear … god:-35 -24 -10
swear … u:29 31 43
swearing:0 13 6
swears:8 14 -17
swears … silence:26 23 -4
sweat:-3 -4 3
sweated:-4 -2 -3
sweating:83 35 10
sweating adn:40 34 3
sweating buckets:43 35 34
sweating … adn:22 -35 -17
sweating … at:14 27 29
sweating … im:7 -31 -16
sweating … sheets:20 -4 -7
sweating … talking:20 20 20
sweats:-4 -11 -22
sweats adn:23 -16 -14
sweats … teh:21 -18 -23
sweaty:7 -43 -38
sweaty adn:46 -12 -20
sweaty … adn:52 -28 -34
sweet:-25 -21 -23
sweetheart:5 0 12
sweets:-15 -17 -13
swell:-1 0 0
swelling:8 9 -1
swells:0 4 -3
swept:43 49 51
swept teh:20 27 25
swerved:2 2 15
swim:32 47 46
swim adn:15 22 1
swim club:23 25 25
swiming:-2 -1 -1
swimmer:-5 -2 -1
swimmers:38 -10 -8
swimming:-27 -26 -23
swimmy:-4 -3 -2
swims:-9 -5 -10
swing:-38 -32 -22
swing is:-27 -26 -18
swing … up:-27 -26 -18
swinging:78 23 37
switch:6 -16 0
switched:-9 -6 1
switched his:19 20 27
switched it:-26 -23 -23
switched … an:-20 -19 -19
switched … fone:19 20 27
switched … off:13 16 22
switching:-4 -2 -1
swollen:-43 -18 -12
swollen adn:-38 -15 -10
sword:30 20 25
sword … for:34 38 45
swore:34 38 31
swore neva:21 44 3
swore … i:49 0 0
swore … it:19 38 -1
swore … was:20 39 0
sworn:14 -9 -2
swum:9 10 12
swung:0 0 1
sylvia:-2 -1 -1
sympathy:-41 -17 -14
symptoms:-37 -15 -16
syringe:47 49 52
syringes:42 35 30
syringes are:16 21 17
syringes … in:16 21 17
syringes … teh:16 21 17
syrup:-2 0 -1
system:-4 -2 -2
t:-15 -6 -2
ta:63 82 93
ta for:36 30 39
ta ra:53 60 59
ta to:25 20 18
ta … im:28 29 32
ta … my:2 17 24
ta … u:63 61 56
tab:11 9 -19
table:-17 -13 -14
table adn:15 34 35
table im:27 -12 -10
table teh:-50 -24 -4
table whoever:-21 -21 -21
table … a:-20 -24 -21
table … dog:17 14 26
table … for:-13 -16 -23
table … is:21 20 15
table … one:-32 -25 -21
table … teh:28 31 12
tables:6 0 -2
tablet:1 -7 -4
tablet hes:15 13 31
tablet in:2 -2 -27
tablet … got:22 27 36
tablet … house:2 -3 -35
tablet … teh:-11 -15 -30
tablets:73 83 87
tablets adn:47 35 36
tablets all:-19 -17 -26
tablets are:78 78 68
tablets at:19 24 7
tablets both:41 39 39
tablets counted:4 -19 -29
tablets crushed:9 19 24
tablets down:22 7 9
tablets every:31 38 44
tablets feeling:15 16 33
tablets for:-55 -49 -50
tablets from:55 76 57
tablets in:-64 -63 -56
tablets locked:-26 -32 -53
tablets on:-3 -12 -40
tablets out:-7 -5 -26
tablets she:28 30 32
tablets shes:39 40 42
tablets since:26 24 29
tablets start:31 22 26
tablets that:27 26 18
tablets they:19 20 18
tablets to:-14 -12 -22
tablets tonight:51 55 58
tablets with:-29 -27 -3
tablets … a:33 24 24
tablets … adn:47 44 10
tablets … ago:39 33 35
tablets … all:51 38 42
tablets … are:34 36 48
tablets … can:41 49 48
tablets … counted:38 40 30
tablets … day:-35 -30 -15
tablets … dei:22 23 1
tablets … down:16 23 21
tablets … get:-5 -3 -23
tablets … gone:-46 -32 -13
tablets … had:30 44 44
tablets … handbag:27 -25 -26
tablets … hav:20 22 24
tablets … her:27 -25 -31
tablets … his:27 23 9
tablets … i:88 103 88
tablets … im:-21 -17 -13
tablets … in:57 49 30
tablets … it:-6 1 -43
tablets … keeping:15 20 20
tablets … late:21 22 18
tablets … monday:32 39 36
tablets … more:-21 2 -2
tablets … my:-40 -37 -47
tablets … nans:23 33 -4
tablets … of:-20 -11 -36
tablets … on:82 32 29
tablets … one:8 24 20
tablets … out:-13 -33 -40
tablets … says:23 12 -6
tablets … teh:26 23 19
tablets … thats:50 51 56
tablets … them:61 59 57
tablets … to:-26 -26 -13
tablets … up:11 11 23
tablets … week:19 14 36
tablets … working:53 50 53
tabletten:50 48 71
tabletten genommen:40 37 46
tabletten geschluckt:55 61 71
tabletten … alle:18 13 20
tabletten … und:56 56 63
tabs:41 40 31
tack:4 5 7
tackle:0 -1 -1
tag:-8 1 -14
tags:-2 -1 0
tail:27 8 -3
take:-10 -6 2
take a:-26 -26 -26
take adn:59 67 14
take all:45 49 44
take an:-41 -42 -26
take another:12 22 -12
take anything:19 31 27
take care:31 17 40
take it:-46 -27 5
take my:38 -5 -7
take myself:11 37 27
take teh:-36 -34 -36
take them:72 65 68
take to:30 8 -12
take ur:-31 -26 -29
take whatever:56 50 7
take … as:-28 -22 -10
take … at:6 17 53
take … children:22 28 -7
take … dont:34 40 -9
take … flight:1 21 -2
take … from:43 37 16
take … guns:2 8 24
take … her:19 26 -6
take … i:48 68 14
take … im:28 29 45
take … in:27 -13 5
take … it:-3 -18 -33
take … leave:16 38 25
take … long:-8 -27 -5
take … lot:-6 8 31
take … me:27 -14 -5
take … my:21 14 31
take … nap:22 2 -4
take … of:24 10 24
take … out:49 28 -36
take … overdose:-16 -19 -30
take … own:-35 -28 -35
take … pills:24 17 -31
take … tablets:73 51 42
take … teh:18 23 37
take … that:17 21 24
take … theres:22 3 4
take … theyre:59 11 14
take … time:-24 -20 -18
take … tonight:17 17 20
take … want:22 27 -1
take … wen:-8 -20 -44
take … with:23 8 1
take … without:38 -1 0
takeaway:-4 -1 -2
takeaways:28 27 28
takeaways told:28 27 27
takeaways … chemist:28 27 27
takeaways … teh:28 27 28
taken:55 54 57
taken all:29 33 36
taken everything:36 -24 -29
taken far:48 42 44
taken loads:23 22 23
taken many:-21 -17 -17
taken more:27 12 17
taken my:-44 -34 -16
taken over:-21 -17 -17
taken tablets:-28 -26 -21
taken teh:97 101 59
taken to:22 19 -11
taken tonight:27 21 21
taken wat:43 53 46
taken … adn:38 29 45
taken … all:-22 -15 -23
taken … away:35 38 14
taken … cant:60 62 52
taken … her:32 36 46
taken … i:25 8 17
taken … in:46 1 -8
taken … kids:41 41 43
taken … long:-49 -33 -24
taken … many:39 41 39
taken … more:67 71 71
taken … my:26 12 14
taken … of:21 12 11
taken … off:-32 -20 -17
taken … out:-16 -21 -49
taken … tablets:-16 -5 -28
taken … teh:-5 -37 -51
taken … than:48 42 45
taken … that:29 27 26
taken … was:26 37 37
takes:8 10 -44
takes it:-21 -14 -10
takes me:46 5 -22
takes my:48 37 -31
takes teh:-20 -15 -22
takes to:-38 -27 -23
takes until:19 18 22
takes … a:-33 -20 -9
takes … adn:19 30 -13
takes … he:23 20 20
takes … hes:-28 -30 -14
takes … im:22 11 1
takes … it:15 29 -12
takes … out:8 -8 -36
takes … pension:41 34 -17
takes … shotgun:0 0 -23
takes … takes:15 29 -12
takes … teh:-23 -23 -5
takes … three:19 18 22
takes … with:-25 -20 -7
takin:36 49 46
takin every:24 24 42
takin it:57 58 67
takin me:-22 -14 -6
takin more:57 50 -8
takin my:43 46 40
takin over:-33 -24 -14
takin tablets:43 32 19
takin them:-34 -31 -25
takin up:30 -9 -4
takin us:14 15 25
takin … all:15 15 25
takin … by:34 -13 -12
takin … every:16 29 3
takin … her:44 34 -6
takin … hour:35 -18 -10
takin … i:-61 -48 -11
takin … it:25 32 -8
takin … leftover:54 55 -9
takin … lief:42 48 26
takin … long:20 21 13
takin … meds:10 10 26
takin … night:-24 -22 -14
takin … of:32 17 -30
takin … on:45 34 -4
takin … out:64 76 93
takin … own:10 9 34
takin … pills:40 42 57
takin … shoes:23 19 16
takin … tablet:23 26 41
takin … than:66 65 26
takin … them:30 33 24
takin … to:-37 -23 -17
takin … up:23 17 16
takin … with:42 59 20
tale:-5 -3 -5
talent:5 -1 -1
talk:-25 -21 -6
talk about:-24 -15 -15
talk me:47 62 30
talk to:14 16 22
talk tomorrow:-21 -21 -22
talk … a:41 46 35
talk … down:31 39 37
talk … me:29 21 23
talk … of:-7 4 -27
talk … out:-4 6 -25
talk … u:-29 -29 -25
talked:-34 -14 -1
talked me:24 10 24
talked out:18 30 29
talked to:-22 -15 -15
talked … about:-20 -17 -10
talked … it:30 25 27
talked … of:20 34 41
talker:0 1 -4
talking:22 12 37
talking adn:-36 -22 -8
talking me:-20 -14 -26
talking … adn:39 17 29
talking … him:23 -1 -1
talking … i:-25 -23 -15
talking … it:-29 -21 -19
talking … teh:21 -10 -2
talks:21 34 -8
talks of:29 39 7
talks … but:26 34 6
tall:0 0 0
taller:-3 -7 -12
taller than:-22 -18 -21
taller … teh:-22 -19 -22
tambien:-32 -9 -3
tan:17 -19 -6
tank:-8 -15 -10
tank … teh:59 57 52
tanto:79 -5 -4
tantrum:-3 -1 -2
tap:2 -8 5
tap adn:3 5 28
tape:18 38 34
taped:29 28 31
taper:-31 -17 -8
taper adn:-23 -8 -1
tapering:-18 -14 -11
tapers:-10 -6 -3
tapped:-6 -8 -9
taps:-18 -18 -8
tara:26 29 23
tara to:26 29 23
tarantula:-7 -4 -4
tarot:0 -1 -1
tarp:-7 -9 -10
tart:-8 -3 -2
tash:0 0 0
task:-7 -4 -2
taste:27 -9 10
taste it:62 8 18
taste teh:28 0 0
taste … adn:37 -5 -4
taste … i:35 -4 -3
taste … metal:8 20 29
tasted:65 65 7
tasted … i:24 32 19
tastes:14 19 10
tastes pennies:26 34 30
tasting:20 -18 -12
tatort:-4 -7 -2
tattoo:-8 -21 -17
tattooed:-4 0 4
tattoos:-17 -10 -3
taught:-39 -28 -17
taught me:-20 -11 -7
tax:-10 -6 -4
taxi:8 -18 -5
taxis:-10 -9 -7
tb:-3 -1 -2
tbh:0 0 0
te:-45 -38 -4
tea:-32 -35 -59
tea adn:-13 -19 -40
tea im:36 34 36
tea towel:33 11 14
tea … at:17 19 25
tea … for:20 20 26
tea … i:21 -5 -1
tea … it:-1 0 -29
tea … teh:-20 -37 -40
tea … was:26 29 -1
teabag:-14 -11 -10
teabags:-4 -4 -1
teach:-18 -16 -3
teacher:-24 -3 10
teacher confiscated:17 40 39
teacher … one:21 42 41
teachers:26 7 -10
teaches:-2 0 1
teaching:-29 -20 -16
team:-44 -35 -51
teapot:8 8 10
teapot i:39 38 33
tear:-4 -4 -3
tearful:-6 -4 -1
tearing:7 10 -8
tears:-34 -26 -26
teary:-2 -1 -1
teas:-10 -7 -4
tease:-11 -8 -6
teatime:13 24 31
teatime adn:24 23 25
teatime … had:30 26 26
teatime … it:28 32 45
technically:-19 5 5
technology:-18 -14 -13
teddy:15 18 11
tee:-18 -16 -14
teen:-1 4 -12
teen started:41 50 0
teenage:-12 -11 -7
teenager:-25 -21 -12
teenagers:-23 -21 -22
teens:-26 -17 -6
teeth:45 -19 -24
teeth for:63 -1 -1
teeth gone:-6 0 21
teeth hert:53 -24 -12
teeth … a:69 4 -7
teeth … he:-1 3 32
teething:-4 -1 0
teh:-13 -1 14
teh abuse:16 31 0
teh after:29 28 27
teh agency:6 6 -27
teh air:-25 -13 -6
teh airport:-47 -49 -50
teh alarm:2 -23 -20
teh all:-20 -12 -14
teh ambulance:23 22 19
teh amount:-35 -28 -25
teh answer:-31 -28 -32
teh answers:-22 -36 -18
teh anxiety:-21 -20 -17
teh app:-11 -29 -18
teh archers:21 19 23
teh are:-18 -20 -19
teh arm:34 20 35
teh army:-21 -19 -28
teh attempt:29 25 -8
teh axe:-21 -22 -25
teh babies:25 25 32
teh babys:-41 -21 -10
teh bad:-20 -16 -7
teh bag:-6 -11 -36
teh bagpipes:-47 -34 -27
teh balcony:30 24 23
teh ball:-35 -24 -16
teh banister:36 34 45
teh bank:11 36 23
teh barn:47 45 37
teh barrier:28 31 17
teh bars:44 40 35
teh bath:50 54 44
teh baths:52 55 70
teh bbq:-22 -20 -20
teh beach:-21 -14 -10
teh beam:76 83 66
teh bed:71 84 84
teh bedroom:15 19 29
teh beds:-21 -10 -12
teh beech:-22 -8 -2
teh bees:41 44 26
teh bells:39 -29 -29
teh belt:-4 -19 -31
teh belts:59 53 55
teh bend:34 34 18
teh benzos:47 37 49
teh bereavement:-19 -21 -16
teh beter:-22 -3 0
teh betting:40 -12 -12
teh bicycle:29 35 39
teh big:22 -37 -18
teh bills:-8 -15 -44
teh bin:-27 -30 -24
teh birds:60 47 40
teh biscuit:16 29 30
teh bit:-4 -21 -48
teh blade:42 -16 -95
teh blades:46 -53 -73
teh bleach:36 25 32
teh blinds:24 30 30
teh blood:32 34 19
teh blue:28 39 37
teh boards:15 20 14
teh boiler:-31 -2 2
teh bones:21 26 23
teh book:-12 -24 -20
teh bookies:51 -15 -9
teh books:-36 -20 -23
teh boot:4 3 25
teh both:38 35 35
teh bottle:-48 -4 6
teh bottom:23 15 24
teh bouquet:20 20 28
teh bowl:46 20 -20
teh box:-23 -25 -15
teh boxes:26 24 22
teh boys:-28 -20 -10
teh branch:35 37 45
teh bread:26 18 33
teh bridge:37 37 23
teh bruises:-39 -41 -29
teh building:17 22 26
teh bullet:-30 -27 -12
teh bullets:-22 -28 -7
teh burning:34 41 -1
teh burns:-36 -44 -33
teh bus:-40 -21 -16
teh butter:-25 -11 -4
teh bypass:30 8 6
teh cabinet:27 29 36
teh cabnet:38 41 41
teh cake:-39 -52 -44
teh call:22 42 9
teh cameras:32 27 -6
teh canal:27 40 34
teh candle:21 23 20
teh cans:52 -2 -1
teh caravan:12 29 37
teh card:-40 -40 -41
teh cardigan:26 31 33
teh cards:-28 -34 -16
teh caretaker:18 28 16
teh carpark:-22 -17 -18
teh carpet:-27 -24 -18
teh cars:5 25 26
teh cases:-20 -23 -21
teh casseroles:-25 -15 -17
teh cat:-47 -43 -55
teh cats:-43 -47 -56
teh ceiling:-29 -31 -24
teh centre:28 33 0
teh chair:47 44 12
teh chairs:-22 -28 -19
teh chance:27 30 -6
teh changing:-24 -22 -24
teh character:10 32 -2
teh chat:-26 -48 -43
teh cheese:-19 -25 -11
teh chest:11 8 26
teh child:-36 -21 -13
teh children:46 47 30
teh choice:28 -15 -5
teh choir:-31 -34 -30
teh christening:-2 -26 -28
teh cider:32 30 35
teh cistern:20 1 2
teh clappers:48 60 45
teh class:-27 -16 -14
teh cliff:49 53 53
teh cliffs:28 37 35
teh climbing:25 23 27
teh clinic:31 -12 -39
teh clock:26 24 10
teh closet:13 22 15
teh clothes:-8 -12 -25
teh club:38 38 18
teh coal:-42 -40 -15
teh coast:17 22 25
teh codeine:21 -3 -3
teh coke:14 27 24
teh cold:-17 -9 -29
teh console:32 0 0
teh cooking:27 -3 -15
teh cord:59 67 51
teh corner:8 9 30
teh coroner:7 8 23
teh corridor:1 2 30
teh councils:-20 -19 -6
teh counsellor:25 31 34
teh counter:2 -26 -22
teh courage:-11 -29 -35
teh cows:-5 -8 -24
teh crane:32 34 43
teh crash:-26 -24 -19
teh craving:66 -18 -11
teh crawling:33 -2 -2
teh cremation:42 40 39
teh crossing:30 47 63
teh cupboard:38 18 12
teh cure:-21 -3 -1
teh curtain:-22 -24 -16
teh cut:25 25 29
teh cuts:23 32 -1
teh daft:41 44 46
teh dairy:19 22 0
teh dance:-22 -3 -6
teh dark:20 21 5
teh date:-55 -49 -51
teh dawn:-36 -30 -10
teh day:-38 -10 23
teh days:-32 -28 -29
teh dead:-9 -3 -29
teh deal:25 22 27
teh dentist:16 -26 -32
teh depression:-25 -13 -5
teh dietitian:12 -27 -14
teh difference:-29 -26 -20
teh direct:21 19 0
teh dishes:-26 -15 -17
teh district:6 15 24
teh do:13 22 7
teh doctors:-2 -33 -21
teh donkey:26 26 15
teh doors:23 -16 -10
teh dose:47 45 51
teh dowry:34 38 -12
teh drawer:58 27 33
teh drink:62 34 34
teh drinks:24 -4 -1
teh drive:16 25 5
teh driver:70 59 49
teh drivers:30 37 36
teh drug:5 29 45
teh ducks:-23 -24 -21
teh earth:8 -48 -36
teh edge:30 31 11
teh edges:43 40 34
teh email:37 39 38
teh end:6 16 42
teh engine:-28 -31 -33
teh engines:13 16 20
teh entire:20 19 20
teh envelope:37 44 34
teh er:-17 -23 -3
teh examiner:-28 -26 -27
teh exams:-40 -30 -25
teh exhaust:50 38 46
teh express:27 22 33
teh face:-42 -32 -23
teh farm:31 31 18
teh feed:17 15 22
teh fella:-31 -30 -14
teh fence:62 54 50
teh ferret:-24 -22 -9
teh ferry:-24 -20 -17
teh film:-17 -32 -23
teh final:21 22 19
teh fire:-25 -29 -27
teh fireworks:-40 -40 -32
teh first:-9 -27 -10
teh flats:-17 -21 -27
teh floor:33 -5 -3
teh following:-24 -17 -10
teh fone:39 41 45
teh food:0 -1 -27
teh foot:-38 -28 -23
teh forest:31 34 47
teh forestry:70 68 37
teh forever:73 19 20
teh forms:18 28 24
teh freights:32 29 27
teh fresh:31 37 -1
teh frog:33 32 27
teh front:-38 -32 -25
teh fruit:37 0 0
teh full:30 43 37
teh game:29 -9 19
teh gap:50 37 37
teh garadge:24 32 40
teh gas:42 45 42
teh gate:68 63 50
teh gear:16 -13 21
teh ghost:-23 -5 -4
teh giggles:-39 -38 -33
teh gin:60 51 30
teh girl:-51 -53 -32
teh girls:-21 -12 -5
teh glovebox:48 48 41
teh goin:-22 -14 -10
teh goodbye:-21 -25 -21
teh gp:-31 -32 -19
teh grandkids:-18 -20 -21
teh graves:-23 -20 -15
teh gravy:-21 -18 -10
teh greenhouse:14 25 33
teh grey:-41 -36 -15
teh grippy:31 -4 -1
teh ground:4 9 -22
teh gulls:-21 -21 -20
teh gun:42 37 28
teh guns:29 35 30
teh hair:27 40 25
teh half:21 27 22
teh hammer:13 16 36
teh hand:9 18 26
teh handover:46 47 50
teh harbour:43 46 44
teh hatch:9 25 26
teh head:-36 -22 -20
teh headland:50 51 51
teh hens:6 5 23
teh high:-22 -23 -12
teh hole:66 57 49
teh holiday:-22 -24 -16
teh home:23 25 13
teh honest:-23 -18 -7
teh hook:12 17 26
teh hoover:23 -1 0
teh horses:30 -13 -11
teh hose:54 50 43
teh hospice:-20 -16 -11
teh hospital:-23 -30 -27
teh hostel:25 22 16
teh hotel:-16 -21 -21
teh house:9 21 4
teh housing:47 42 43
teh humber:-26 -23 -17
teh i:-29 -21 -18
teh ice:-5 26 21
teh idea:30 19 3
teh illness:58 51 49
teh im:-25 -29 -27
teh in:-48 -39 -26
teh infection:-17 -36 -18
teh inquest:-20 -22 -18
teh inside:24 38 36
teh inspection:32 -5 -5
teh interview:-26 -25 -18
teh iron:29 27 -17
teh ironing:-29 -20 -16
teh is:-18 -21 -27
teh itch:18 -26 -24
teh item:44 54 60
teh jeep:6 8 26
teh jerry:2 14 22
teh job:-26 -17 -13
teh joke:12 23 -1
teh jumper:-27 -20 -16
teh kettles:21 27 26
teh keyboard:39 41 48
teh keys:16 21 40
teh kid:41 30 -11
teh kindest:30 -14 -9
teh kindness:21 21 19
teh kitchen:38 40 30
teh kitten:19 22 -1
teh knot:39 41 31
teh lab:30 25 23
teh label:-18 -19 -40
teh ladies:-34 -25 -20
teh ladle:23 23 -3
teh lady:-13 -17 -29
teh lake:69 76 65
teh lamb:-10 -16 -23
teh lamp:-21 -23 -12
teh laptop:27 15 20
teh larder:21 22 24
teh latch:38 39 55
teh laughs:38 39 43
teh lawn:-22 -17 -17
teh lead:-24 -15 -4
teh leader:23 18 -9
teh leaflet:-20 -21 -9
teh leave:20 21 27
teh ledge:36 33 34
teh left:17 22 33
teh leftover:-36 -32 -22
teh legion:-6 -4 -28
teh leter:24 17 16
teh letterbox:32 23 27
teh letters:17 37 42
teh lid:-24 -8 -9
teh lief:34 -10 7
teh lifts:-35 -16 -17
teh light:61 40 42
teh lighter:47 59 7
teh lights:-17 -33 -30
teh line:34 34 34
teh lips:54 55 51
teh list:-27 -30 -39
teh liver:-39 -39 -33
teh living:-30 -14 -8
teh location:27 28 24
teh lock:42 42 47
teh locker:-21 -20 -19
teh loft:-23 -16 -13
teh long:49 17 24
teh lord:100 -31 -21
teh lovely:24 25 32
teh maid:47 53 24
teh man:-18 -21 -35
teh marking:8 16 22
teh mart:25 16 21
teh match:-37 -53 -38
teh maths:14 23 23
teh mattress:51 62 64
teh means:61 59 70
teh medals:21 26 31
teh medical:36 45 38
teh medicine:33 29 22
teh meds:19 26 25
teh meeting:-25 -21 -22
teh memes:66 68 60
teh menopause:26 0 -2
teh message:12 -36 -7
teh methadone:14 18 23
teh method:38 28 28
teh midnight:-21 -13 -15
teh milk:-37 -45 -20
teh milkman:20 20 14
teh milks:6 -6 -23
teh minibus:-22 -20 -19
teh mirror:14 20 -19
teh missus:-23 -16 -18
teh money:10 21 42
teh month:42 40 23
teh moon:-28 -27 -26
teh mornings:-27 -21 -25
teh morphine:22 22 24
teh mosque:59 51 42
teh most:-51 -32 -7
teh mother:32 16 15
teh motor:20 21 21
teh motorway:50 46 12
teh mouth:28 38 18
teh move:-31 -22 -19
teh mower:-28 -30 -13
teh museum:-42 -42 -43
teh my:-23 -12 -9
teh name:7 18 22
teh names:21 13 14
teh nearly:30 42 -12
teh neck:-34 -29 -26
teh needle:-39 -23 -28
teh needles:55 59 47
teh neighbours:-55 -51 -46
teh nerv:26 42 0
teh nerve:40 35 -35
teh new:-50 -50 -63
teh newcomers:24 24 26
teh news:31 32 16
teh next:17 23 13
teh nice:25 15 1
teh nicest:24 17 21
teh nineties:-25 -18 -13
teh noon:-7 -24 -13
teh noose:58 45 64
teh note:79 76 63
teh notes:23 25 21
teh nurse:-37 -32 -51
teh nurses:5 17 20
teh obituaries:41 -7 -2
teh odds:-21 -5 -5
teh of:-47 -44 -35
teh off:30 -30 -22
teh offie:42 -8 -10
teh old:-23 -36 -70
teh once:36 -8 -7
teh one:22 -27 -49
teh ones:51 58 55
teh ordinary:-24 -22 -12
teh others:43 46 60
teh out:12 26 25
teh outside:34 28 41
teh oven:-29 -27 -24
teh overdose:46 50 54
teh overpass:30 43 36
teh packet:55 51 50
teh packets:56 55 57
teh page:36 40 38
teh pain:11 -11 -24
teh pan:35 -6 -2
teh paper:5 -27 -11
teh paperwork:50 12 26
teh paracetamol:18 20 30
teh parcel:-16 -22 -19
teh parish:-30 -22 -13
teh park:-23 -13 -11
teh party:28 35 8
teh passenger:30 34 38
teh past:-57 -52 -42
teh patches:23 17 16
teh patients:53 51 -1
teh paws:-8 -16 -20
teh pencil:29 49 -2
teh pension:69 67 64
teh people:-10 -24 -12
teh person:-41 -16 -17
teh pesticide:34 33 41
teh petrol:13 12 28
teh pharmacist:-44 -38 -30
teh physical:-19 -20 -9
teh piano:46 50 33
teh pictures:-24 -19 -17
teh pier:44 44 43
teh pigeons:-28 -20 -9
teh pillow:54 45 60
teh pills:80 88 97
teh pink:39 19 20
teh pipe:57 49 43
teh pistol:16 13 31
teh place:-30 -35 -31
teh plan:49 28 -23
teh plane:56 -35 -26
teh platform:23 -15 -12
teh play:-11 -22 -4
teh playlist:37 34 32
teh plot:50 55 46
teh plug:38 8 5
teh pogues:33 33 32
teh police:37 48 45
teh policy:10 22 29
teh pond:40 39 50
teh power:-27 -17 -10
teh practice:23 20 6
teh precinct:-23 -14 -16
teh pregabalin:19 30 16
teh prison:-28 -27 -15
teh pubs:28 8 8
teh pull:52 30 44
teh pump:51 49 33
teh pumpkin:-37 -31 -45
teh quarry:49 58 55
teh quay:67 69 54
teh question:-22 -19 -10
teh quick:29 22 19
teh quiz:30 31 26
teh radio:-30 -26 -27
teh rafters:42 37 32
teh rail:71 77 63
teh rails:36 33 39
teh rain:-10 -24 -28
teh rat:72 70 74
teh razor:47 33 30
teh real:8 -1 -23
teh reason:15 20 -19
teh receipt:21 24 32
teh recorder:-30 -7 -7
teh records:42 43 40
teh recycling:-36 -29 -24
teh red:4 -23 -16
teh renovations:29 26 18
teh rent:3 -34 -22
teh rents:45 27 21
teh reporters:-20 -3 -1
teh reservoir:9 17 22
teh rest:32 21 27
teh reunion:18 27 21
teh revolver:15 12 23
teh right:-8 24 -10
teh ring:26 41 -13
teh risk:67 58 5
teh rist:20 22 -2
teh river:68 66 71
teh rivers:56 18 21
teh roads:-16 4 -26
teh rocks:37 22 21
teh room:12 20 -12
teh ropes:80 84 89
teh rosary:30 32 29
teh roundabout:-29 -23 -21
teh rucksack:-27 -15 -14
teh rug:18 18 23
teh samaritans:-27 -21 -12
teh saturday:-31 -28 -22
teh saving:-29 -22 -18
teh scaffold:14 15 20
teh scan:17 -25 -23
teh scarf:-20 -20 -9
teh school:-13 0 -28
teh schools:-14 -29 -13
teh scissors:18 -20 -54
teh screen:18 23 21
teh sea:41 39 33
teh seat:41 2 -1
teh second:-10 -17 -23
teh security:22 20 23
teh service:30 25 17
teh servo:12 14 21
teh settee:-34 -27 -16
teh seventh:28 -18 -10
teh seventies:-24 -33 -20
teh shakes:-44 -24 -17
teh shed:-31 -39 -40
teh sheds:64 60 46
teh sheep:14 20 22
teh sheet:20 18 30
teh sheets:27 7 3
teh sheriff:18 20 27
teh sherry:27 -31 -33
teh shop:-29 -31 -25
teh shops:50 47 27
teh shout:20 15 34
teh show:-25 -12 -9
teh shower:23 32 58
teh sick:-26 -16 -8
teh side:56 33 23
teh sign:13 22 19
teh sill:-22 -17 -20
teh silo:48 48 28
teh sink:-27 -26 -31
teh skip:-21 -20 -18
teh sky:-23 -15 -9
teh sleep:21 23 23
teh sleeping:31 29 34
teh sleepy:22 27 -1
teh slugs:-32 -37 -5
teh sluice:7 22 24
teh smell:-15 -25 -9
teh snacks:-26 -25 -18
teh sober:-26 -21 -16
teh sofa:-23 -12 -10
teh solicitors:-18 -22 -25
teh song:49 49 18
teh sound:-25 -20 -16
teh spare:23 17 23
teh speaking:46 45 41
teh spoon:24 7 6
teh spray:-21 -15 -2
teh spreadsheet:-30 -17 -15
teh staff:6 24 5
teh stairs:25 18 12
teh stairwell:18 20 24
teh start:-7 -25 -14
teh state:26 22 18
teh steam:-23 -13 -9
teh step:-37 -16 -10
teh stitches:15 22 -16
teh stones:37 38 40
teh stool:21 12 8
teh story:-22 -8 -18
teh strap:27 37 38
teh stuff:65 85 90
teh summer:-13 -23 -16
teh sunday:-13 -25 -15
teh surgery:26 2 10
teh sweats:-30 -22 -23
teh syringe:38 38 40
teh syringes:93 92 87
teh tablets:102 87 89
teh tank:-29 -40 -31
teh tape:21 29 23
teh tea:14 21 -15
teh teddy:40 30 23
teh telephone:13 17 22
teh telly:-25 -21 -21
teh tellys:-18 -20 -14
teh tenth:26 21 27
teh terrace:20 21 22
teh terrible:-24 -13 -1
teh tesco:1 6 21
teh that:-23 -18 -6
teh thing:73 85 47
teh things:-30 -19 -5
teh third:28 37 28
teh thought:28 11 -19
teh thursday:-26 -17 -18
teh ticket:14 21 22
teh tide:45 40 48
teh tides:15 35 39
teh till:28 1 -3
teh time:24 22 43
teh tip:-27 -22 -22
teh tissue:28 31 -13
teh toilet:-40 -33 -28
teh toiletries:16 21 17
teh toilets:30 13 -3
teh tools:14 25 26
teh top:-18 -26 -17
teh tourniquet:52 35 37
teh tow:-39 -37 -28
teh tower:30 30 28
teh track:21 28 24
teh tracks:38 48 50
teh trailer:-21 -22 -3
teh tramadol:55 27 0
teh tray:13 19 21
teh trigger:38 40 46
teh truck:45 48 45
teh trucks:9 22 2
teh true:-28 -2 -2
teh truth:-22 -25 -24
teh tub:16 20 3
teh tunnel:-21 -16 -9
teh tv:32 30 25
teh twelve:39 42 73
teh twentieth:39 40 29
teh two:-24 -21 -13
teh ukulele:-24 -4 -2
teh undertaker:17 31 30
teh uni:-23 -12 2
teh urge:-14 -19 -27
teh use:34 -4 -1
teh valium:33 43 5
teh van:24 30 16
teh vein:48 38 35
teh venue:-25 -23 -23
teh vestry:51 37 24
teh viaduct:48 54 53
teh vicar:-25 0 -6
teh visa:-23 -18 -24
teh vodka:77 79 82
teh wagon:2 13 -23
teh waiting:-25 -15 -13
teh walk:23 -17 -8
teh walls:18 16 21
teh want:25 -43 -26
teh wanting:28 30 -3
teh watch:54 65 45
teh watchman:22 23 23
teh water:24 39 49
teh way:1 -34 -38
teh weathers:8 12 22
teh wedding:-19 -41 -61
teh wednesday:-36 -26 -23
teh weedkiller:9 21 21
teh week:-36 -28 -13
teh weekend:34 7 6
teh weekly:-26 -22 -15
teh weight:19 37 43
teh weir:31 32 14
teh wheel:25 13 25
teh wheelchair:5 10 21
teh wife:-12 -10 -25
teh wifes:57 36 33
teh wifi:20 23 -5
teh wind:19 27 5
teh windowsill:-11 -10 -21
teh wine:-28 13 10
teh wires:32 26 29
teh wish:-4 26 -33
teh with:-40 -12 -10
teh woods:47 55 59
teh word:3 -9 -27
teh world:-14 -57 -44
teh worry:-41 -29 -43
teh worst:4 -48 -26
teh xbox:-21 -14 -15
teh zoo:-27 -29 -21
teh … a:-13 -24 -15
teh … above:21 15 16
teh … accident:-21 -10 -10
teh … accounts:28 25 28
teh … across:-29 -27 -26
teh … adn:26 20 25
teh … afternoon:15 22 18
teh … against:27 37 30
teh … agent:31 -4 -1
teh … ahead:-21 -24 -18
teh … alone:-24 -5 -7
teh … am:31 37 44
teh … amount:35 33 58
teh … answer:-15 -8 -20
teh … any:-5 -36 -35
teh … appointment:16 36 -6
teh … apps:44 -9 -3
teh … are:21 15 9
teh … around:27 33 27
teh … asked:-35 -22 -11
teh … asks:34 31 30
teh … away:-28 -33 -38
teh … back:-30 -49 -54
teh … bad:-15 -30 -43
teh … bag:22 19 8
teh … bags:12 9 23
teh … bar:33 48 40
teh … barriers:-36 -36 -37
teh … bath:8 23 -1
teh … be:30 86 69
teh … beating:25 -4 -18
teh … because:39 3 -4
teh … beds:-24 -11 -13
teh … befor:23 21 27
teh … before:19 24 15
teh … behind:77 76 80
teh … bein:65 0 -1
teh … being:12 -42 -30
teh … belt:23 17 9
teh … beside:20 24 5
teh … beter:7 -32 -25
teh … between:56 56 52
teh … beyond:-5 -1 20
teh … big:30 14 18
teh … bin:41 26 13
teh … bit:36 40 49
teh … black:-26 -18 -29
teh … blade:-6 8 31
teh … bless:-20 -22 -17
teh … block:33 33 34
teh … board:5 -1 -22
teh … book:20 29 32
teh … booked:15 23 31
teh … boots:21 -22 -19
teh … bore:22 23 29
teh … bottle:64 66 57
teh … bottles:42 42 37
teh … bought:-12 23 21
teh … box:44 41 24
teh … boys:26 35 25
teh … breathing:80 37 32
teh … bridge:-39 -32 -28
teh … bringing:-23 -17 -20
teh … broke:-9 -7 -22
teh … brother:-37 -25 -17
teh … brought:-7 -17 -21
teh … burns:26 26 27
teh … bury:16 22 -6
teh … bus:42 30 34
teh … but:29 34 26
teh … buying:-21 -11 -9
teh … by:-55 -44 -43
teh … bye:21 17 14
teh … call:25 19 7
teh … called:-21 -29 -10
teh … came:-21 -8 -18
teh … can:23 28 35
teh … cannot:-4 -7 -23
teh … car:-28 -26 -26
teh … card:-23 -17 -7
teh … care:-5 8 22
teh … cars:32 31 29
teh … case:46 48 -8
teh … centre:-26 -30 -18
teh … chain:61 59 54
teh … chair:-25 -29 -23
teh … chat:-33 -13 -24
teh … check:32 37 44
teh … checks:23 21 21
teh … chest:51 51 53
teh … choir:-15 -23 -22
teh … chosen:33 37 8
teh … christmas:-27 -24 -17
teh … cleaned:-12 -6 -35
teh … clinic:-22 -15 -10
teh … clock:40 41 38
teh … close:24 39 2
teh … closing:30 -1 12
teh … club:-45 -42 -30
teh … coat:31 13 16
teh … code:12 26 20
teh … cold:18 21 24
teh … come:27 17 -3
teh … committee:-24 -20 -21
teh … company:-24 -18 -19
teh … console:27 -2 -1
teh … could:-47 -45 -30
teh … count:30 20 10
teh … counted:14 24 14
teh … counting:20 22 17
teh … crack:27 -5 -3
teh … crawling:-30 -12 -9
teh … crossed:-29 -21 -16
teh … crushed:9 19 24
teh … cushion:-33 -10 -9
teh … cutting:-23 -16 -6
teh … dad:14 17 23
teh … dads:98 98 80
teh … dance:-27 -10 -7
teh … day:-23 -46 -46
teh … days:-4 -9 -28
teh … dead:-49 -25 -27
teh … decaf:-31 -5 -3
teh … decided:21 20 -10
teh … deck:28 27 17
teh … deep:28 -17 -12
teh … dei:-32 -42 -5
teh … deserves:15 27 0
teh … detox:30 -7 -5
teh … did:40 44 -11
teh … do:50 41 7
teh … does:29 34 33
teh … doesnt:46 41 37
teh … dog:-43 -51 -42
teh … doing:-40 -33 -22
teh … dont:67 40 29
teh … door:28 17 4
teh … doors:-2 18 21
teh … dose:-24 -16 -12
teh … double:37 40 44
teh … down:-6 -16 -28
teh … drawer:28 30 25
teh … drawn:58 70 56
teh … drinking:-4 6 -23
teh … driver:24 26 28
teh … dropped:30 -7 -6
teh … drunk:-22 -8 -3
teh … during:44 52 -2
teh … each:24 22 -8
teh … earlier:16 22 32
teh … easier:65 61 61
teh … either:25 4 16
teh … eleven:23 3 -5
teh … em:40 41 43
teh … emoji:22 23 19
teh … empties:25 27 34
teh … empty:33 43 20
teh … ending:19 6 23
teh … ends:39 45 19
teh … enough:39 47 23
teh … evening:-6 13 25
teh … every:-13 -5 -37
teh … everybody:19 26 2
teh … everyones:-26 -30 -12
teh … everything:26 6 -16
teh … everythings:35 34 37
teh … ex:21 18 -13
teh … facing:24 14 12
teh … fails:18 11 21
teh … falls:20 36 42
teh … far:21 17 -9
teh … farewell:48 44 59
teh … fast:-21 -21 -2
teh … father:-23 -28 -17
teh … feel:-24 -9 8
teh … feels:-45 -17 -24
teh … few:-26 -20 -18
teh … field:9 26 8
teh … fifteen:27 31 19
teh … find:56 60 65
teh … finish:9 13 31
teh … finishd:29 32 35
teh … finished:-11 -22 -22
teh … finishes:32 33 59
teh … finishing:17 17 21
teh … fits:-34 -13 -7
teh … fitting:48 44 45
teh … five:-19 -21 -22
teh … fixed:-18 -7 -24
teh … fixing:-33 -38 -32
teh … flask:-20 -21 -19
teh … flatmates:-31 -31 -24
teh … floors:32 37 48
teh … flu:-17 -25 -16
teh … flushed:27 -11 -5
teh … foil:22 28 31
teh … folder:43 42 35
teh … fone:-34 -20 -25
teh … footbridge:33 39 19
teh … for:24 23 16
teh … forgot:33 -21 -21
teh … found:-42 -29 -33
teh … four:59 7 13
teh … frame:3 -39 -14
teh … friday:6 15 25
teh … from:50 69 61
teh … fumes:24 33 33
teh … further:29 26 40
teh … garadge:24 19 22
teh … get:59 32 37
teh … geting:-27 -35 -18
teh … gets:12 11 28
teh … girl:41 33 45
teh … gives:29 11 2
teh … go:2 23 16
teh … god:-1 9 21
teh … goin:23 28 24
teh … gone:21 24 13
teh … good:2 19 25
teh … groomer:25 26 17
teh … group:-47 -46 -36
teh … guys:32 27 29
teh … had:-21 -28 -39
teh … hand:-23 -9 -20
teh … handed:-23 -19 -17
teh … hands:-50 -48 -31
teh … hanging:-2 -6 -21
teh … hard:-37 -9 -32
teh … has:21 -5 -1
teh … hasnt:51 16 20
teh … hatch:39 41 32
teh … haveing:52 35 35
teh … havent:58 46 42
teh … head:-31 -19 -25
teh … hear:39 40 17
teh … heart:-53 -42 -49
teh … heating:25 24 22
teh … held:-22 -25 -15
teh … help:42 44 67
teh … her:16 12 31
teh … here:41 42 46
teh … hert:16 -28 -8
teh … hes:25 32 43
teh … high:71 42 44
teh … highest:3 31 34
teh … him:-23 -21 -23
teh … hit:33 -24 -4
teh … hoap:22 -6 -4
teh … hold:-24 -14 4
teh … hole:-31 -26 -24
teh … holiday:-32 -24 -10
teh … home:-27 -32 -27
teh … hoping:41 -18 -6
teh … hour:41 23 30
teh … house:-45 -43 -26
teh … how:-23 -23 0
teh … huge:-20 -18 -18
teh … humming:28 32 38
teh … hung:-4 -5 -22
teh … hurting:9 -36 -2
teh … i:33 37 31
teh … ice:27 26 27
teh … id:-4 -40 -50
teh … if:17 -2 -43
teh … ill:16 44 47
teh … im:22 18 32
teh … in:23 20 24
teh … inside:23 26 29
teh … instead:20 0 -5
teh … into:3 25 -5
teh … is:19 32 21
teh … it:33 34 19
teh … itll:19 29 30
teh … its:20 40 24
teh … iykyk:29 -33 -8
teh … jmup:19 21 16
teh … jumped:-24 -28 -27
teh … june:39 41 41
teh … kept:-19 -29 -26
teh … kettles:16 22 20
teh … kids:-29 -14 -11
teh … kil:27 44 76
teh … kind:33 19 -9
teh … knees:-31 -20 -6
teh … knife:-27 -21 -22
teh … laid:24 27 24
teh … lands:27 29 32
teh … lead:24 20 29
teh … leave:21 27 9
teh … leaves:24 24 16
teh … leaving:-21 -21 -28
teh … left:3 25 0
teh … leg:23 2 9
teh … legs:62 57 78
teh … lent:-21 -19 -17
teh … let:-43 -33 -49
teh … letters:25 13 39
teh … licence:34 -22 -15
teh … lie:65 13 22
teh … lief:-1 11 29
teh … lights:24 29 28
teh … line:3 22 20
teh … lined:-20 -20 -18
teh … lines:29 25 -6
teh … lino:24 33 39
teh … living:35 -5 -5
teh … loaded:31 29 33
teh … lock:57 56 45
teh … long:-21 -19 -5
teh … longer:7 10 46
teh … look:26 28 10
teh … looked:11 -25 -16
teh … looking:65 -26 -27
teh … lorries:16 18 20
teh … lost:36 -21 -16
teh … love:22 17 13
teh … loved:-38 -40 -39
teh … loves:-21 -22 -20
teh … low:-29 -13 -7
teh … lowest:16 17 22
teh … lump:5 3 21
teh … made:-9 -21 -27
teh … make:-21 -21 -14
teh … mams:38 35 30
teh … man:-20 -23 -16
teh … manager:-17 -20 -17
teh … mans:16 29 -12
teh … matron:-17 -21 -24
teh … may:22 14 13
teh … me:9 -14 -26
teh … mean:-46 -50 -11
teh … meaning:30 0 0
teh … means:5 10 23
teh … meant:-24 -8 -6
teh … meeting:-27 -27 -25
teh … memorial:11 14 22
teh … midnight:54 59 60
teh … might:26 50 -5
teh … mine:-24 -31 -43
teh … minutes:16 21 16
teh … moher:-23 -15 -13
teh … monday:-22 -12 -14
teh … months:45 38 24
teh … much:9 37 23
teh … must:31 24 4
teh … myself:33 -7 -18
teh … name:-33 -28 -34
teh … nap:32 19 19
teh … neck:-20 -18 -6
teh … need:-5 -23 -16
teh … neighbours:-25 -23 -16
teh … nephew:16 22 -14
teh … neva:50 31 25
teh … nice:-24 -25 -16
teh … nights:33 17 16
teh … nine:19 34 8
teh … ninety:-25 -16 -10
teh … no:16 48 48
teh … nobody:82 79 85
teh … nobodys:4 14 33
teh … noise:-26 -16 -7
teh … none:60 54 20
teh … not:29 22 40
teh … off:15 21 2
teh … office:-29 -20 -15
teh … officer:51 54 53
teh … oiled:25 27 29
teh … old:41 18 24
teh … on:20 5 -3
teh … one:32 32 7
teh … open:-8 -12 -26
teh … opened:88 -3 -8
teh … opening:-30 -27 -7
teh … oranges:-30 -16 -3
teh … order:53 55 38
teh … other:-24 -25 -22
teh … out:-8 -4 -33
teh … outside:44 39 14
teh … over:-22 -10 -10
teh … overnight:26 30 22
teh … owe:42 42 42
teh … packet:20 21 17
teh … packets:41 38 35
teh … page:-22 -12 -12
teh … pain:-32 -22 -22
teh … parish:26 26 35
teh … park:20 16 8
teh … part:38 29 49
teh … passes:39 -4 -3
teh … passwords:22 26 23
teh … paydays:19 19 25
teh … peace:-20 -19 -20
teh … period:17 16 28
teh … person:2 5 21
teh … picking:16 29 0
teh … pier:-23 -21 -6
teh … pills:42 28 20
teh … pin:-31 -7 -7
teh … pints:65 -2 0
teh … piont:-30 16 -6
teh … pit:28 37 54
teh … pizza:39 39 39
teh … plan:23 27 32
teh … platform:26 23 28
teh … plus:41 37 14
teh … poison:75 81 77
teh … prayer:1 -4 -20
teh … promised:25 -1 -15
teh … proper:30 28 29
teh … purpose:54 50 22
teh … push:55 45 -2
teh … put:30 45 37
teh … quiet:-12 -1 -37
teh … race:-25 -28 -20
teh … rail:66 59 45
teh … rang:-28 -36 -28
teh … rats:-23 -24 -26
teh … read:24 3 -4
teh … reads:14 17 20
teh … ready:38 43 10
teh … real:-12 -17 -27
teh … reckon:19 19 23
teh … recs:33 36 37
teh … rehomed:-28 -28 -25
teh … rest:-44 -37 -30
teh … return:87 59 56
teh … returned:-22 -21 -21
teh … rifle:46 51 51
teh … right:102 86 84
teh … rivers:24 3 -1
teh … road:12 14 32
teh … roap:51 49 61
teh … roof:79 63 56
teh … room:18 20 39
teh … route:11 13 21
teh … row:-30 -25 -23
teh … rung:-18 -16 -22
teh … running:20 26 34
teh … rushing:-24 -23 -4
teh … safe:41 49 45
teh … said:-32 -19 -27
teh … sat:12 -38 -25
teh … saturday:-29 -27 -6
teh … say:29 -2 -12
teh … saying:-32 -33 -34
teh … says:-35 -45 -34
teh … scard:29 -5 9
teh … schoolboy:-24 -21 -20
teh … scones:-20 -18 -12
teh … scratch:33 -3 -3
teh … sea:-24 -21 -8
teh … season:29 -21 -20
teh … seat:29 36 41
teh … security:47 51 51
teh … see:62 30 27
teh … self:-24 -38 -1
teh … service:-21 -16 -27
teh … set:48 55 57
teh … settled:23 15 23
teh … seventy:0 14 22
teh … shall:55 55 29
teh … she:30 40 36
teh … sheds:18 19 35
teh … shell:63 54 23
teh … shift:-34 -13 -15
teh … shoes:88 95 88
teh … shoot:-21 -16 -2
teh … shop:-87 -32 -33
teh … short:-40 -46 -22
teh … shotgun:59 44 40
teh … shut:55 39 5
teh … side:-39 -39 -47
teh … signed:8 21 17
teh … since:23 -8 13
teh … sister:39 18 22
teh … site:24 21 11
teh … sitter:-29 -28 -29
teh … sitting:28 14 9
teh … skin:48 -13 -6
teh … sleep:33 -38 -31
teh … sleeping:3 3 29
teh … sliding:37 30 20
teh … slow:10 -3 -21
teh … small:-22 -14 -12
teh … sold:64 64 29
teh … soldiers:-11 -20 -27
teh … sombody:45 26 -26
teh … someone:7 33 54
teh … something:22 11 8
teh … song:-25 -28 -19
teh … soon:22 -25 -45
teh … sorry:31 29 40
teh … staff:15 30 28
teh … stand:49 48 44
teh … start:10 23 21
teh … starts:21 22 31
teh … stayed:-14 -27 -19
teh … step:-22 -20 -5
teh … steps:-31 -15 -18
teh … stomach:26 36 53
teh … stones:64 62 67
teh … stood:-24 -16 6
teh … stool:35 44 33
teh … stopped:-43 -30 -23
teh … storey:-21 -21 -18
teh … strips:41 38 44
teh … stuff:22 12 -4
teh … sunday:114 95 58
teh … supper:-46 -43 -42
teh … swallowed:25 27 44
teh … sweating:22 -19 -6
teh … swept:33 34 44
teh … swim:-25 -22 -14
teh … swimming:23 20 15
teh … swing:-24 -27 -20
teh … swore:48 -1 0
teh … tablet:-31 -22 -15
teh … tablets:3 -6 -31
teh … take:49 56 39
teh … takeaways:28 27 27
teh … takin:-43 -27 -27
teh … talking:14 21 17
teh … taller:-17 -16 -21
teh … tea:-21 -16 -13
teh … team:-29 -18 -26
teh … teh:32 28 27
teh … tell:40 31 36
teh … telling:-26 -14 -22
teh … ten:-24 -26 -38
teh … text:-24 -12 -5
teh … than:23 -6 15
teh … thank:-16 -15 -22
teh … thanks:-54 -45 -8
teh … that:-1 20 27
teh … thatll:68 79 66
teh … their:20 18 22
teh … them:51 34 38
teh … ther:12 -26 -35
teh … theres:30 32 13
teh … theyd:63 56 54
teh … theyll:94 86 81
teh … theyre:10 27 27
teh … theyve:5 6 38
teh … thing:-7 -18 -24
teh … things:53 78 90
teh … think:4 -23 -47
teh … thirteen:26 24 27
teh … this:43 29 21
teh … thought:-29 -27 -22
teh … thoughts:-7 -13 -24
teh … thread:11 5 -37
teh … three:15 -16 -32
teh … through:32 15 3
teh … thursday:16 24 15
teh … ticket:-35 -30 -33
teh … tied:-48 -50 -53
teh … tight:29 18 22
teh … till:-55 -31 -64
teh … tin:5 13 24
teh … tired:-42 -18 -20
teh … to:43 20 19
teh … today:-40 -9 -44
teh … toddler:-46 -41 -38
teh … toilet:39 39 15
teh … toilets:47 42 10
teh … tongue:-26 -25 -24
teh … tonight:15 27 14
teh … took:43 33 -3
teh … top:14 18 31
teh … town:-23 -24 -10
teh … track:31 34 9
teh … tractor:-23 -12 -4
teh … train:25 27 28
teh … transferred:49 57 63
teh … tried:28 19 21
teh … tuesday:40 28 24
teh … twice:-21 -1 -33
teh … two:55 18 -8
teh … typing:28 -1 15
teh … unit:-20 -9 -1
teh … unlocked:-43 -22 -18
teh … until:-1 7 -32
teh … ur:-37 -24 -20
teh … used:-46 -15 -4
teh … van:-34 -30 -21
teh … vet:-10 -28 -29
teh … viaduct:16 25 31
teh … visit:15 18 28
teh … visiting:21 12 0
teh … vodka:27 50 48
teh … voice:4 -27 -13
teh … w:59 47 -15
teh … waiting:10 27 17
teh … wake:-30 -28 -19
teh … walk:-39 -25 -16
teh … walked:44 39 59
teh … wall:-21 -5 15
teh … wanting:20 19 -1
teh … warm:60 64 68
teh … was:-31 -23 -35
teh … washed:-21 -13 -16
teh … wat:-8 -36 -3
teh … watch:-23 -27 -21
teh … water:-24 -14 -14
teh … we:-35 -37 -51
teh … weaned:16 18 23
teh … wednesday:10 23 29
teh … weedkiller:38 39 45
teh … week:-14 -28 -31
teh … weekend:-12 -13 -38
teh … weight:-25 -11 -19
teh … went:-1 3 -23
teh … were:-27 -17 -20
teh … wet:32 43 51
teh … weve:-26 -29 -19
teh … whats:30 21 10
teh … where:-21 5 1
teh … which:38 41 44
teh … whispering:50 48 47
teh … whole:-24 -30 -30
teh … wholl:36 42 40
teh … why:21 47 14
teh … wife:25 7 18
teh … wil:21 11 4
teh … window:34 -6 1
teh … wine:30 -19 -16
teh … wish:31 -33 -29
teh … with:21 23 22
teh … woke:-22 -1 -1
teh … won:29 14 13
teh … wont:-30 -16 3
teh … work:52 42 34
teh … worked:13 10 20
teh … working:20 27 23
teh … works:29 32 36
teh … would:28 27 23
teh … wouldnt:24 -11 -7
teh … wound:37 45 17
teh … wrapped:43 53 40
teh … write:37 40 -9
teh … writing:46 23 40
teh … wrong:31 -12 -22
teh … wrote:-22 -18 -12
teh … yall:-27 -17 -14
teh … yeah:20 23 0
teh … year:-41 -24 -15
teh … yesterday:63 47 23
teh … youd:30 -13 -10
teh … youre:16 24 21
teh … yous:33 35 36
tel:88 89 94
telefonseelsorge:-6 -4 -1
telephone:-3 2 7
telescope:23 27 0
television:-2 -1 -1
tell:43 54 48
tell anyone:-15 -9 -24
tell caleb:22 9 -4
tell every:-24 -13 -1
tell him:50 16 26
tell his:27 27 39
tell jodie:40 37 45
tell me:-32 -32 0
tell myself:-24 -42 -19
tell nobody:-16 -14 -21
tell sombody:-32 -22 -14
tell them:57 16 30
tell u:-6 -11 -23
tell whats:23 21 32
tell … about:-44 -31 -27
tell … anything:14 20 -2
tell … but:-1 20 -4
tell … daddy:14 18 30
tell … daughter:27 31 35
tell … did:34 14 26
tell … dieing:-24 -17 -8
tell … do:-14 -36 -18
tell … else:-17 -14 -23
tell … family:-85 -82 -77
tell … for:-20 -18 -2
tell … frends:29 29 35
tell … goin:25 22 -8
tell … he:69 55 58
tell … his:54 50 39
tell … husband:-24 -26 -23
tell … im:-9 -9 -24
tell … is:40 44 54
tell … its:40 8 5
tell … kids:17 18 35
tell … lot:26 37 44
tell … loved:58 58 61
tell … mum:40 44 28
tell … none:21 19 22
tell … not:21 17 -9
tell … ok:66 24 26
tell … one:12 38 35
tell … real:23 21 32
tell … ring:22 22 27
tell … she:21 25 21
tell … sorry:58 42 26
tell … teh:-40 -29 -8
tell … tell:-24 -23 -11
tell … thing:23 27 33
tell … to:38 25 1
tell … tried:17 14 24
tell … wasnt:75 81 78
tell … wen:-21 -9 -13
tell … went:-34 -22 -19
telling:0 -12 -19
telling it:-30 -22 -22
telling me:19 22 12
telling my:-23 -16 -5
telling myself:20 -39 -13
telling that:45 29 0
telling … adn:16 15 22
telling … be:34 24 -18
telling … hell:21 19 4
telling … ill:27 13 -15
telling … im:20 15 22
telling … it:59 -2 -2
telling … its:36 17 17
telling … kids:21 20 26
telling … look:54 50 58
telling … smother:7 10 -45
telling … stab:0 0 -23
telling … teh:-3 10 -20
telling … to:48 58 61
telling … wants:1 1 -26
telling … was:43 -5 -2
telling … wife:-35 -22 -12
tells:-7 1 -25
tells it:-21 -14 -3
tells … birthday:-24 -5 -1
tells … every:-23 -5 0
tells … in:42 38 0
tells … that:17 32 -4
telly:-44 -38 -29
tellys:6 6 12
temp:1 2 2
temper:14 -13 -19
temperature:3 8 4
temperatures:10 14 11
temple:9 7 5
temporary:-5 -1 -1
temps:30 34 50
tempted:-45 -18 -8
tempted to:-39 -10 -3
ten:10 9 20
ten days:0 -25 -12
ten ive:19 22 30
ten minutes:1 9 24
ten oclock:60 43 37
ten on:14 24 13
ten past:-19 -21 -18
ten teh:94 92 80
ten years:-33 -41 -25
ten … adn:73 40 78
ten … after:20 22 -9
ten … ago:44 23 33
ten … goin:21 26 12
ten … he:0 2 30
ten … her:25 26 3
ten … i:21 16 -6
ten … in:7 22 7
ten … shes:33 36 30
ten … teh:27 33 17
ten … that:23 25 -8
ten … thats:-35 -28 -5
ten … wont:38 46 39
tenant:-1 -4 0
tenants:-10 -8 -5
tend:-25 -14 -7
tendencies:-55 -16 4
tender:-15 -8 -6
tener:-52 -25 -2
tenerife:-20 -12 -19
tengo:91 112 30
tengo ganas:52 31 -6
tengo la:66 0 17
tengo … de:70 31 -2
tengo … en:58 3 17
tengo … suicidarme:12 56 -4
tengo … y:-85 -10 0
tenner:-14 -5 -11
tennis:-2 1 -4
tenor:-3 -4 -2
tens:44 -6 -5
tense:27 44 18
tension:-12 -14 -10
tent:-6 0 2
tenth:24 17 24
tenth i:49 37 43
tenth … to:36 43 52
tents:-9 -4 -2
term:-46 -31 -23
terminal:50 -13 -7
terminal i:32 -3 -2
terminal … id:32 -3 -2
terminal … think:32 -3 -2
terminar:-56 -75 -6
termine:-113 -24 -2
terms:-19 -1 -5
terrace:7 11 16
terrible:-17 -41 -26
terribly:0 -19 -8
terrier:-4 -5 -1
terrified:-32 -36 -27
terrified of:-23 -26 -15
terrified … my:-20 -30 -4
terrifying:-15 -8 -6
terror:-4 -2 -2
tesco:39 13 25
test:-92 -102 -38
tested:-1 -11 -11
tests:-6 -13 -10
tetanus:3 4 -1
tete:11 8 9
text:-9 -3 -13
text back:24 28 20
text from:-1 -2 -23
text me:-32 -22 -10
text … my:32 22 -12
text … u:-21 -12 -6
textbook:-4 -2 -1
texted:43 19 20
texted goodbye:-43 -43 -43
texted that:46 31 28
texted to:-30 -2 -1
texted … adn:65 0 -15
texted … from:-39 -41 -42
texted … hes:23 2 2
texted … of:41 47 38
texted … say:-30 -2 -1
texted … shes:17 23 10
texted … teh:-50 -36 -32
texted … to:33 35 33
texting:-9 -8 -11
texts:29 5 -16
texts me:44 32 -13
texts … teh:5 21 -3
th:27 29 29
th at:-23 0 -4
th be:-44 -37 -38
th because:25 28 30
th i:29 30 6
th ill:29 46 51
th ive:-12 -24 -24
th my:-21 -9 -6
th of:-24 -19 -15
th … adn:46 37 46
th … i:77 72 79
th … im:-61 -46 -43
th … is:81 63 42
th … ive:41 43 51
th … my:77 64 64
th … sisters:25 28 30
th … teh:2 11 28
th … ther:-22 -15 -26
th … to:-25 -33 -30
th … wont:93 87 78
than:22 34 33
than a:-25 -6 -1
than all:19 24 32
than anything:-25 -15 -6
than do:25 24 -12
than go:21 38 37
than her:40 33 -4
than i:45 71 83
than id:45 40 41
than im:36 34 41
than in:53 65 -6
than ive:-1 -21 -6
than me:-10 -15 -21
than mine:10 23 29
than not:-28 -17 -11
than teh:12 10 25
than they:24 -62 -8
than to:33 33 -4
than usual:72 13 -10
than youd:13 15 22
than … adn:7 9 30
than … another:-34 22 -30
than … be:34 24 26
than … could:41 41 42
than … did:-22 -12 -9
than … go:-23 -6 -2
than … had:36 39 32
than … hav:18 9 21
than … he:14 11 20
than … i:-31 -22 -22
than … if:55 14 -8
than … im:34 50 15
than … is:-26 -21 -8
than … it:45 11 34
than … meant:23 19 20
than … of:24 32 43
than … said:-30 -20 -9
than … should:35 19 29
than … since:21 0 -1
than … telling:24 25 -5
than … that:10 20 -3
than … ther:-36 -16 -7
than … thought:12 28 39
than … to:17 10 29
than … u:30 -17 -5
than … want:-11 -33 -2
than … wanted:14 -21 -30
than … was:22 19 -2
than … were:-6 -38 -1
than … with:31 34 35
than … year:13 23 6
thandi:0 0 2
thank:-9 -2 9
thank god:-47 -23 -14
thank them:26 -2 -2
thank u:15 20 20
thank … dr:21 21 13
thank … driver:21 -3 -2
thank … everything:20 19 25
thank … for:44 51 48
thank … goodbye:21 22 25
thank … hes:-22 -10 -10
thank … i:-13 -29 -22
thank … sana:19 21 23
thank … talking:-22 -16 -15
thank … teh:47 46 41
thanked:24 29 9
thanked teh:43 30 29
thankful:-37 -25 -13
thankfully:-2 -2 0
thanks:6 9 29
thanks adn:48 36 40
thanks for:15 37 33
thanks teh:26 31 29
thanks to:-24 -25 -18
thanks … all:-22 -21 -23
thanks … by:29 28 26
thanks … haveing:44 44 51
thanks … is:33 13 16
thanks … me:36 41 48
thanks … memes:48 53 58
thanksgiving:-4 5 8
thankyou:-1 0 0
that:-16 -20 -17
that a:34 19 26
that actors:26 20 -7
that adn:-24 -7 -12
that age:23 -11 -8
that arent:36 21 18
that awful:26 -2 0
that bridge:-31 -24 -14
that but:37 -9 -3
that by:28 29 42
that does:53 54 52
that doesnt:78 76 66
that door:25 31 37
that down:50 69 66
that every:49 -8 -2
that family:49 48 39
that far:49 50 42
that feeling:25 10 -1
that finishes:9 10 31
that floor:-21 -15 -1
that gets:-22 -9 4
that gives:19 22 30
that god:52 1 -10
that happened:-32 -12 -2
that has:26 -16 2
that he:14 35 -10
that hell:61 38 38
that his:52 51 15
that house:28 -2 9
that id:-44 -38 4
that if:-36 -12 -8
that ill:45 -14 -25
that it:-79 -84 -75
that itll:-29 -33 -32
that its:-23 -32 -15
that ive:39 26 30
that lad:32 33 45
that made:29 -8 -7
that moment:29 -1 0
that my:-10 -27 7
that night:19 13 43
that no:15 1 22
that nobody:21 23 39
that noise:45 37 26
that normal:29 23 8
that office:22 2 -7
that one:-49 -40 -46
that ones:22 -3 -2
that out:-21 -17 -13
that path:-21 -10 -1
that people:-28 -12 -17
that person:-39 -14 -2
that says:13 5 31
that she:31 55 -50
that shell:-18 -37 -2
that shes:36 30 4
that someone:69 72 -11
that sounds:4 28 -9
that suicide:39 34 -1
that teh:37 38 20
that theyd:-30 -4 -3
that this:-45 -29 -15
that today:52 49 0
that u:-49 -55 -43
that was:25 48 40
that wen:-39 -30 -17
that wil:20 12 23
that would:3 -7 -24
that … a:-13 -7 -23
that … about:32 7 -12
that … ago:29 27 -2
that … alarm:28 24 30
that … alife:26 -8 9
that … am:8 12 45
that … any:3 -27 -12
that … appointment:10 10 23
that … are:-11 -24 -13
that … back:33 2 3
that … be:49 30 2
that … because:53 43 61
that … been:25 -51 -30
that … bench:53 34 30
that … brother:11 21 29
that … but:-40 -30 -6
that … by:-40 -54 -37
that … can:0 -14 -21
that … cant:-42 -62 -34
that … coming:17 25 19
that … day:22 -2 10
that … dead:6 40 14
that … death:45 40 40
that … dei:-54 -4 -1
that … did:-18 -16 -21
that … didnt:25 15 21
that … died:56 41 61
that … dieing:-31 -18 -16
that … do:-22 -27 -8
that … doing:27 10 -20
that … done:-28 -23 -27
that … dont:44 22 2
that … down:9 11 30
that … end:33 21 -9
that … enough:-36 -30 -26
that … every:13 4 29
that … exist:26 1 6
that … failed:-7 -8 -26
that … family:32 45 46
that … feel:-43 -44 -21
that … fell:38 37 -2
that … fella:24 21 -3
that … find:-26 -18 -6
that … for:6 18 30
that … forgive:35 34 45
that … free:27 23 27
that … get:-41 -2 -41
that … given:24 26 0
that … goes:-14 -20 -5
that … goin:16 25 20
that … got:11 18 22
that … had:-12 -16 -34
that … has:-25 -32 7
that … hate:22 -2 -1
that … hav:28 12 -15
that … he:23 20 28
that … held:24 31 15
that … her:-26 -35 -9
that … here:-21 -4 -6
that … herself:-7 -8 24
that … him:-35 -19 -4
that … his:31 13 39
that … hold:6 5 21
that … hurts:-51 -56 -12
that … id:24 -15 -4
that … if:-25 -10 -6
that … ill:51 37 26
that … im:-1 26 44
that … is:15 22 -1
that … isnt:54 7 39
that … it:26 29 19
that … ive:51 63 59
that … jmup:40 46 38
that … keeps:31 36 43
that … kil:6 14 40
that … know:-23 -13 -9
that … last:-17 -31 -25
that … left:-27 -17 12
that … let:22 25 28
that … long:24 29 -2
that … looking:21 22 -1
that … love:-47 -18 -14
that … me:50 44 50
that … mean:14 21 -25
that … money:-20 -9 -8
that … more:41 29 30
that … morning:24 19 1
that … must:25 28 23
that … my:7 -53 -43
that … myself:12 33 4
that … need:-33 -21 -10
that … neva:8 20 21
that … next:29 36 -8
that … night:-19 -23 -12
that … nine:14 11 25
that … no:39 46 9
that … not:-32 -41 -45
that … of:30 8 -23
that … off:16 25 23
that … on:-74 -66 -59
that … opened:15 22 -4
that … out:7 5 -25
that … over:34 37 4
that … past:24 -5 -3
that … person:8 15 23
that … posts:52 51 46
that … saturday:-42 -38 -36
that … saved:40 -5 -2
that … scare:15 30 -6
that … see:31 3 7
that … sees:41 42 5
that … sent:53 26 15
that … smothering:19 21 -8
that … something:5 22 18
that … somewhere:33 10 17
that … sorry:-43 -39 -27
that … stop:28 39 34
that … stopped:41 56 61
that … suffer:22 29 -1
that … suicidal:65 50 -11
that … suit:47 -2 0
that … sunday:-14 -18 -24
that … swallowed:39 47 42
that … taken:37 26 27
that … takes:32 -5 -19
that … telling:-21 -9 -1
that … their:-21 -8 -3
that … them:29 7 -24
that … ther:33 35 57
that … these:27 21 -2
that … think:-19 -20 -4
that … thinks:44 35 -37
that … thought:-59 -59 -7
that … time:40 59 40
that … to:46 29 -35
that … today:-21 -25 -11
that … up:-2 23 -13
that … upset:67 5 6
that … ur:-25 -24 -11
that … urge:22 -9 -2
that … using:29 11 25
that … wake:-29 -45 -26
that … walk:-26 -5 -1
that … walked:28 -3 -2
that … wanted:-5 -33 -6
that … wants:47 52 -23
that … was:23 49 49
that … wasnt:19 16 21
that … wat:24 13 -12
that … way:16 15 21
that … went:42 44 52
that … werent:34 -3 -1
that … wil:-22 -2 -21
that … wish:-24 -6 0
that … woke:60 13 0
that … wont:-54 -80 -65
that … would:-36 -36 -13
that … wouldnt:29 21 -8
thatd:-2 -8 -5
thatha:-3 -1 -1
thatll:45 62 63
thatll be:21 34 39
thatll … me:65 69 58
thatll … that:24 30 29
thats:22 11 12
thats all:-23 -29 -25
thats everything:46 50 48
thats for:33 34 36
thats goin:-28 -15 -7
thats half:31 -3 -1
thats how:75 71 37
thats it:-47 -57 -71
thats left:26 27 42
thats not:-62 -40 -41
thats ok:-23 -22 -19
thats that:39 25 22
thats wat:5 0 -80
thats wen:-11 -1 21
thats where:56 -14 -17
thats why:-31 -28 -9
thats … adn:-32 -36 -9
thats … am:27 -6 -3
thats … at:-30 -38 -9
thats … away:-29 -16 2
thats … be:26 2 3
thats … box:-21 -21 -17
thats … came:21 21 -12
thats … compliment:43 47 40
thats … did:-23 -27 -12
thats … done:-26 -27 -34
thats … down:42 33 35
thats … end:-54 -36 -24
thats … for:-72 -82 -95
thats … from:20 27 25
thats … go:-16 -1 23
thats … goin:8 -28 -39
thats … gone:-74 -56 -47
thats … got:-29 -18 -16
thats … i:23 58 43
thats … id:25 -18 -8
thats … idea:53 70 28
thats … im:54 20 1
thats … is:25 -13 -11
thats … last:3 1 21
thats … long:22 23 27
thats … lot:20 26 16
thats … me:-23 -40 -35
thats … not:40 38 32
thats … off:-25 -6 -1
thats … one:2 3 25
thats … out:-32 -21 -6
thats … plan:29 39 41
thats … saying:42 15 1
thats … thats:54 -6 -13
thats … thing:-12 -10 21
thats … this:-18 -5 -22
thats … time:-25 -1 -2
thats … to:-16 -20 -2
thats … twelve:30 30 30
thats … u:-23 -5 -4
thats … update:27 22 -1
thats … used:19 21 -1
thats … want:65 73 -6
thats … wen:-22 -5 0
thats … white:-22 -9 -11
thats … whole:22 17 9
thats … with:-25 -20 -15
theatre:32 -22 -19
theatre … my:60 -11 -16
their:-10 3 -6
their beds:29 32 34
their dads:53 51 61
their own:-22 -19 -11
their school:29 13 -7
their sleep:25 -9 -3
their … for:22 33 23
their … i:-23 -18 6
their … in:19 24 21
their … my:-28 -18 -14
their … off:-25 -17 -9
their … u:50 46 36
their … wen:24 30 33
their … would:26 42 35
theirs:-28 -27 -16
theirs ive:-21 -19 -8
them:29 36 46
them a:35 33 21
them about:-33 -37 -32
them after:52 27 20
them all:-23 -7 8
them at:38 58 48
them both:46 47 36
them do:30 -10 -3
them every:-29 -21 -8
them for:-10 0 -30
them go:-25 -26 -47
them gone:-46 -38 -45
them goodbye:34 33 27
them he:24 3 7
them her:-23 -16 -13
them i:37 28 19
them im:-2 -13 -29
them in:38 15 22
them is:33 9 12
them its:-8 -28 -11
them know:36 28 14
them my:25 32 26
them no:-28 -14 -9
them not:14 28 13
them one:13 21 16
them over:21 -8 -11
them say:30 25 27
them teh:47 28 32
them that:-23 -6 -23
them ther:-25 0 -3
them theyre:55 2 11
them to:-28 -6 -3
them up:-45 -37 -30
them was:32 19 -3
them wat:-36 -33 -21
them where:22 2 -12
them with:39 47 8
them … a:3 38 51
them … about:13 12 28
them … afternoon:31 4 5
them … an:-13 -12 -30
them … another:27 26 30
them … at:28 22 19
them … back:24 -6 -4
them … be:33 7 -15
them … beter:54 36 -1
them … by:-27 -28 -18
them … can:23 -3 -10
them … curry:57 53 50
them … day:-26 -17 6
them … did:75 11 13
them … down:-16 -19 -26
them … for:9 21 35
them … from:29 24 9
them … full:31 34 16
them … funeral:72 65 57
them … geting:22 20 19
them … gives:21 34 31
them … goin:28 51 3
them … gone:52 59 50
them … got:14 28 21
them … hav:27 27 20
them … heart:15 27 39
them … hes:24 33 1
them … his:49 42 49
them … home:-23 -15 -12
them … i:45 36 51
them … id:-22 0 -1
them … im:32 35 25
them … in:0 -34 -27
them … is:34 29 33
them … it:66 45 37
them … ive:41 50 33
them … let:36 -6 -8
them … lief:-22 -20 -18
them … long:28 21 12
them … lunch:23 28 22
them … me:6 22 32
them … more:28 32 29
them … my:-4 -35 -16
them … no:30 36 29
them … nothing:19 28 1
them … one:-25 -23 -20
them … out:-32 -13 -5
them … piano:-22 -17 -17
them … same:-24 -10 -6
them … saturday:21 32 36
them … say:-20 -13 -7
them … sitting:-24 -12 -13
them … step:37 -8 -3
them … teh:-26 -37 -33
them … ten:21 22 14
them … that:3 20 46
them … thats:-20 -4 -21
them … they:-20 -11 -16
them … theyll:-29 -19 -14
them … theyre:-22 -5 -6
them … this:21 30 43
them … to:-19 -1 -33
them … tonight:26 20 34
them … true:35 23 -4
them … two:27 17 22
them … up:-57 -36 -27
them … wake:-24 -6 -2
them … want:10 35 -2
them … was:26 31 11
them … wen:28 0 -2
them … went:-34 -22 -19
them … why:75 51 48
them … wifes:-28 -19 -15
them … wil:32 39 50
them … with:56 35 45
them … would:-25 -13 -7
theme:-16 -17 -6
themselves:28 30 -15
themselves adn:69 50 -1
themselves … i:50 32 -2
then:0 0 0
theoretically:-4 1 4
theory:-11 -7 -2
ther:30 37 39
ther adn:-17 -22 -18
ther after:28 2 3
ther are:7 25 23
ther at:52 55 50
ther being:-14 -26 -23
ther for:-14 -26 -25
ther hes:26 24 27
ther his:18 14 25
ther i:37 17 -30
ther is:-15 -24 -20
ther isnt:4 18 34
ther it:6 16 25
ther ive:-21 -1 -40
ther mate:26 22 17
ther might:10 7 26
ther said:75 62 0
ther to:58 24 15
ther today:-20 -25 -20
ther waiting:-31 -15 -7
ther was:39 75 41
ther wasnt:-13 -24 -5
ther wen:-25 -17 -17
ther wishing:17 -35 -10
ther with:35 7 22
ther wont:63 71 70
ther … a:35 4 15
ther … adn:-28 -40 -35
ther … another:30 17 24
ther … anyone:25 26 26
ther … at:-27 -9 -9
ther … be:40 8 21
ther … both:51 0 -5
ther … bottle:21 23 14
ther … can:25 37 28
ther … for:-26 -40 -31
ther … forty:12 20 22
ther … here:44 -5 -12
ther … hoap:-35 -4 -2
ther … i:-12 -49 -48
ther … im:21 1 14
ther … is:-37 -26 -21
ther … it:58 49 -10
ther … its:49 52 44
ther … ive:-34 -30 -24
ther … left:46 20 -24
ther … me:-6 -23 -18
ther … men:29 35 38
ther … minute:67 0 0
ther … no:34 13 -36
ther … none:21 -3 -3
ther … not:-22 -24 -11
ther … nothing:25 24 10
ther … of:-30 -18 -10
ther … one:30 35 32
ther … piont:50 -4 -3
ther … said:36 6 8
ther … say:28 30 27
ther … signs:24 32 34
ther … small:24 22 19
ther … teh:-27 -30 -26
ther … ten:18 23 47
ther … them:-34 -39 -39
ther … thing:-22 -14 3
ther … times:34 44 43
ther … typed:0 1 -24
ther … up:28 29 1
ther … way:-11 -20 -13
ther … wen:62 69 72
ther … wil:46 0 -9
ther … wish:-23 -6 -4
therapist:-34 -46 -24
therapists:-6 -3 -2
therapy:-41 -24 -27
therapy … ive:23 23 -1
thered:29 -6 -6
thered be:33 -6 -6
thered … for:20 0 0
therell:20 26 21
therell be:20 26 21
therell … no:41 43 46
therepy:0 0 0
theres:94 106 104
theres a:10 23 24
theres blood:8 25 8
theres enough:26 34 56
theres money:23 21 16
theres more:77 32 26
theres no:37 -1 12
theres nobody:74 61 19
theres nothing:29 -14 0
theres paint:-26 -9 -11
theres such:21 27 38
theres teh:39 24 18
theres things:14 20 21
theres … adn:23 -34 -17
theres … ahead:21 -18 -7
theres … an:34 38 36
theres … at:-27 -17 -14
theres … back:29 29 32
theres … bag:34 29 28
theres … big:24 26 -5
theres … bit:-24 -12 -10
theres … blood:9 8 21
theres … bottle:-37 -29 -22
theres … bridge:20 21 0
theres … called:29 17 0
theres … cliff:27 26 24
theres … coming:40 42 38
theres … cubicle:-31 -24 -14
theres … empty:13 17 25
theres … for:-6 -72 -56
theres … goin:39 37 42
theres … it:24 47 18
theres … lad:21 20 4
theres … left:56 38 28
theres … leter:20 25 31
theres … me:71 45 7
theres … more:6 15 32
theres … next:26 21 -5
theres … note:49 44 46
theres … of:45 33 40
theres … one:-26 -8 -35
theres … out:-39 -35 -27
theres … pain:26 23 29
theres … plan:1 -20 -14
theres … right:18 21 25
theres … roap:29 15 14
theres … rule:19 21 -11
theres … telling:22 22 33
theres … that:-23 -10 -18
theres … this:31 21 21
theres … tonight:-35 -28 -27
theres … under:52 63 63
theres … up:47 25 30
theres … waiting:19 18 27
theres … way:-17 -31 -23
theres … wen:34 26 35
theres … woman:23 21 9
thermostat:-7 -7 -3
these:-3 -2 -9
these are:17 29 17
these days:-1 -26 -47
these … adn:26 43 24
these … i:-32 -21 -19
these … it:15 24 -18
these … last:32 27 35
these … my:50 56 58
these … take:30 41 -6
these … teh:42 6 -12
thesis:-20 -11 -11
they:6 13 28
they all:27 -7 5
they are:33 17 12
they ask:21 23 28
they call:24 11 10
they can:4 21 12
they cant:-7 -12 -30
they cut:19 -37 -34
they do:10 -24 -42
they found:-24 -22 -14
they get:62 48 61
they hav:-31 -28 -35
they know:-26 3 7
they left:30 26 22
they look:-7 -2 -20
they make:-21 -13 -11
they put:-40 -33 -39
they said:-62 -48 -13
they saved:59 4 -26
they say:52 -3 3
they sent:-10 -32 -22
they show:27 26 28
they stay:40 37 35
they thanked:34 35 -4
they think:23 13 6
they thought:-24 -9 0
they told:11 -22 -2
they took:29 32 15
they want:-60 -8 -2
they went:50 55 45
they werent:45 37 26
they wil:1 4 27
they wont:57 71 84
they would:11 -28 -12
they wouldnt:-22 -6 -1
they … able:45 48 48
they … about:52 52 43
they … adn:2 24 -18
they … all:-27 -18 -18
they … are:50 14 12
they … be:-5 1 37
they … but:29 1 1
they … by:-21 -18 -14
they … dei:-42 -16 -1
they … do:-28 -10 -9
they … dont:41 33 27
they … down:54 -2 2
they … favourite:18 21 10
they … for:27 35 26
they … friday:31 30 38
they … hav:102 75 58
they … hert:38 20 -5
they … home:45 30 38
they … husband:44 1 -1
they … i:22 29 11
they … if:37 43 18
they … im:12 12 22
they … in:-46 -36 -39
they … last:68 24 20
they … leave:27 5 6
they … lock:-25 -24 -19
they … me:-8 -47 -67
they … money:19 30 51
they … no:20 32 28
they … off:-25 -28 -22
they … out:-35 -13 -9
they … rest:27 -5 -1
they … ring:31 31 29
they … said:22 20 10
they … saying:18 26 26
they … she:37 35 15
they … suicidal:-44 -35 -1
they … suicide:-11 -51 -9
they … tablets:46 47 39
they … teh:-2 4 34
they … ther:23 28 17
they … they:-20 9 6
they … this:41 22 -4
they … three:51 39 33
they … under:38 33 27
they … was:37 40 32
they … wat:-27 -19 -21
they … with:36 18 5
theyd:76 -21 2
theyd all:49 -17 -11
theyd be:20 -18 -26
theyd do:-30 -3 -1
theyd hav:57 -5 -5
theyd manage:38 -2 -3
theyd not:-4 27 24
theyd take:23 28 26
theyd … a:45 -2 -1
theyd … adn:26 28 30
theyd … for:30 -2 -1
theyd … go:40 40 33
theyd … me:68 -6 -1
theyd … off:-36 -2 -1
theyd … over:50 -4 -2
theyd … to:-36 -11 -6
theyd … with:33 -9 -2
theyll:120 128 143
theyll all:7 8 22
theyll find:24 24 29
theyll hav:32 27 24
theyll know:62 57 60
theyll think:26 29 31
theyll … im:25 29 36
theyll … know:51 50 45
theyll … me:35 8 15
theyll … my:28 30 25
theyll … on:8 25 31
theyll … sorry:56 49 39
theyll … teh:26 27 36
theyre:46 21 44
theyre all:69 77 82
theyre beter:25 -1 -1
theyre counting:25 13 15
theyre every:-26 5 5
theyre in:46 -3 2
theyre nearly:70 50 32
theyre not:-21 -9 5
theyre thinking:-66 -66 0
theyre … at:-20 -20 -22
theyre … by:42 27 -1
theyre … dont:-22 -11 -3
theyre … goin:5 18 30
theyre … her:20 21 20
theyre … here:15 25 39
theyre … i:51 44 36
theyre … mass:-23 -23 -19
theyre … me:50 13 26
theyre … my:21 -14 4
theyre … of:-67 -68 -2
theyre … on:39 18 25
theyre … suicide:-66 -66 0
theyre … to:23 7 8
theyre … want:41 26 0
theyve:1 8 48
theyve all:25 24 25
theyve been:34 38 40
theyve gone:61 59 56
theyve got:-27 -22 -23
theyve taken:14 18 22
theyve told:-27 -23 -13
theyve … a:-24 -16 -25
theyve … away:16 20 25
theyve … down:21 17 14
theyve … home:31 38 36
theyve … in:61 58 48
theyve … off:32 33 29
theyve … teh:41 33 30
theyve … up:-21 -21 -24
thick:-4 -2 -1
thief:-1 0 0
thigh:49 58 8
thighs:72 85 -30
thighs are:21 27 -1
thighs … covered:21 30 -1
thighs … in:21 30 -1
thighs … night:39 47 -2
thimble:-25 -20 -14
thin:7 4 7
thing:12 20 27
thing for:35 25 21
thing from:31 27 42
thing in:43 49 31
thing is:25 68 80
thing its:-16 -20 -13
thing ive:-27 -18 -37
thing not:31 22 37
thing paydays:19 19 25
thing stopping:32 -10 -2
thing teh:-19 -12 -21
thing that:-8 -10 -47
thing to:-20 -12 -12
thing who:28 31 35
thing … a:-24 -30 -24
thing … ask:26 25 33
thing … bought:16 26 25
thing … do:55 32 -18
thing … happened:-21 -8 -2
thing … hav:27 22 -7
thing … i:34 55 31
thing … in:-21 -15 -2
thing … is:-21 -57 -21
thing … left:7 7 -40
thing … me:2 19 43
thing … my:40 46 35
thing … on:49 35 -6
thing … rents:19 19 25
thing … says:24 -5 -3
thing … she:28 32 10
thing … teh:36 18 18
thing … to:47 43 0
thing … tomorrow:19 19 25
thing … type:-29 -34 -37
thing … u:5 -2 25
thing … want:47 3 -10
thing … wanted:-40 -36 -23
thing … wil:24 27 34
thing … wish:-15 -27 -10
thing … would:-53 -22 -8
thing … write:40 39 47
things:15 -3 -27
things at:-4 15 -68
things crawling:14 24 33
things i:-43 -29 -12
things in:55 71 70
things teh:50 55 42
things that:-33 -16 -8
things to:11 -28 -19
things would:40 -1 0
things … adn:-19 -41 -15
things … air:35 31 37
things … back:-25 -18 -12
things … do:-33 -18 -17
things … edge:42 46 -66
things … goin:-35 -23 -14
things … had:30 27 26
things … i:-32 -18 -36
things … im:12 -37 -25
things … ive:22 28 29
things … me:22 -29 -15
things … my:-8 -3 -21
things … said:45 -1 1
things … teh:96 96 75
things … this:27 25 -1
things … to:35 11 9
things … up:-20 -9 3
things … watch:24 28 -7
think:17 -1 7
think about:26 28 -34
think adn:22 23 -10
think hes:-18 -24 11
think how:67 -15 -7
think i:12 34 52
think id:41 -5 -5
think ill:56 67 21
think is:20 9 -7
think it:-26 24 37
think lucky:37 -8 -2
think my:63 24 -3
think of:-12 6 -42
think teh:-36 -20 -6
think that:5 -24 -10
think thats:-55 -46 -20
think ther:25 -10 -8
think they:-22 -14 -10
think u:-28 -9 -4
think … adn:27 39 10
think … be:-32 -30 -11
think … being:30 14 12
think … can:41 -30 -29
think … dead:22 -12 -1
think … did:39 -4 1
think … do:60 66 -6
think … ending:25 33 -3
think … for:-38 -22 -12
think … from:29 34 -11
think … got:20 -4 2
think … hav:9 12 35
think … hes:2 15 25
think … i:-28 -21 2
think … it:-13 7 -22
think … itd:23 -18 -7
think … its:-28 -14 -7
think … ive:14 26 -10
think … late:32 37 36
think … let:27 28 31
think … make:37 -19 -12
think … me:6 9 35
think … more:32 51 -3
think … my:30 19 18
think … myself:2 -9 -29
think … of:-34 -13 -16
think … on:-26 -10 -10
think … one:16 26 10
think … reason:29 28 0
think … relieved:46 -4 -3
think … right:-26 -28 -12
think … suicide:17 28 -10
think … teh:22 12 33
think … them:44 22 26
think … time:23 18 18
think … to:41 25 52
think … u:38 -28 -29
think … want:4 21 72
think … was:2 26 22
think … wen:18 34 10
think … wil:39 35 22
think … world:21 -4 0
think … would:71 30 9
thinking:25 -3 -112
thinking about:36 2 -30
thinking how:46 65 -4
thinking i:-13 -36 -11
thinking id:-32 10 -3
thinking of:21 50 -31
thinking teh:52 -10 -5
thinking to:-37 -6 0
thinking … all:-40 -6 -1
thinking … anything:36 20 -3
thinking … be:-49 -48 -19
thinking … catching:52 -15 -1
thinking … could:4 -58 -24
thinking … ctb:6 37 -22
thinking … deleting:48 31 -1
thinking … do:61 69 -9
thinking … doing:-27 -51 -3
thinking … dont:27 -10 -1
thinking … ending:49 50 -12
thinking … following:20 -3 0
thinking … hanging:34 46 -9
thinking … hard:17 45 -2
thinking … him:20 -3 0
thinking … his:-25 -20 0
thinking … how:-26 26 0
thinking … i:1 20 -8
thinking … in:-18 -21 -2
thinking … it:-42 -28 -8
thinking … killing:23 53 -3
thinking … my:61 78 -9
thinking … myself:55 68 -6
thinking … not:-4 -21 -10
thinking … self:64 35 -2
thinking … suicide:-30 -30 -8
thinking … teh:17 -29 -12
thinking … that:13 23 0
thinking … thoughts:-1 -45 0
thinking … to:85 64 4
thinking … up:-23 4 0
thinking … using:70 -7 0
thinking … want:25 -3 -5
thinking … would:30 -14 -1
thinkn:24 24 -1
thinkn about:24 24 -1
thinkn … slicin:24 24 -1
thinks:2 8 -14
thinks about:18 21 -31
thinks i:-5 -2 27
thinks im:-11 -15 -23
thinks its:-16 -15 -35
thinks of:59 45 -7
thinks teh:-2 -1 21
thinks that:-29 -23 -10
thinks … a:34 33 38
thinks … adn:-23 -21 -4
thinks … am:2 7 27
thinks … at:-1 2 -35
thinks … but:22 25 0
thinks … dead:23 25 22
thinks … goin:-21 -33 2
thinks … her:-20 -20 -13
thinks … himself:20 26 -11
thinks … his:41 46 25
thinks … im:18 17 22
thinks … my:19 19 22
thinks … on:-4 1 21
thinks … teh:-28 -30 -27
thinks … to:-52 -50 -13
thinner:7 -8 0
thinners:-13 -11 -9
third:29 18 6
third adn:34 33 0
third day:37 46 39
third go:-12 -27 -7
third night:47 26 -3
third one:-1 4 22
third time:15 28 -10
third … a:37 6 -16
third … adn:-23 -27 -17
third … he:38 19 -5
third … i:30 -24 3
third … is:14 18 36
third … my:-26 -15 -3
third … no:22 18 8
third … not:12 14 31
third … on:-13 -22 -2
third … running:56 57 -2
third … this:-10 -10 -21
third … without:13 27 9
thirsty:-1 0 2
thirteen:-6 1 22
thirteen days:-1 -1 24
thirteen … i:24 23 48
thirteen … till:-1 -1 24
thirties:29 -4 -4
thirtieth:-18 -18 -20
thirty:-32 -22 -12
thirty one:-35 -26 -19
thirty … adn:-30 -21 -22
thirty … dont:34 -2 0
thirty … im:22 3 3
thirty … my:-21 -11 -7
thirty … since:10 26 24
thirty … teh:16 32 24
this:0 17 29
this account:61 53 34
this address:40 41 39
this adn:13 -28 -21
this afternoon:84 63 62
this anymore:-79 -36 -17
this before:-10 -21 -23
this close:32 21 21
this earth:55 26 3
this evening:68 55 59
this family:-12 -17 -20
this flu:2 -22 -6
this for:42 14 6
this friday:35 32 34
this goes:19 17 23
this house:-28 -28 -12
this i:-22 12 -12
this ill:-29 -33 -31
this is:-9 8 26
this isnt:1 24 -26
this ive:2 2 -25
this june:-21 -14 -12
this ledge:48 54 64
this lief:121 119 63
this little:58 50 56
this love:38 29 15
this meeting:-30 -25 -19
this minute:43 33 49
this month:-43 -21 -58
this morning:-19 -22 -58
this my:-33 -15 -5
this night:9 10 40
this on:35 15 50
this one:59 64 68
this planet:34 -16 -18
this saturday:-44 -39 -12
this server:60 43 -3
this she:22 22 37
this side:56 54 47
this since:31 -19 -10
this song:6 4 22
this teh:3 15 27
this thats:25 1 -3
this thread:-25 -20 -9
this thursday:30 33 39
this time:43 41 63
this to:48 54 40
this u:62 53 46
this was:-23 -12 -23
this way:-1 22 -1
this weak:19 13 -24
this wednesday:37 34 40
this week:-30 -21 -81
this world:80 37 57
this … a:-32 -17 -26
this … adn:11 22 1
this … after:35 37 26
this … all:-23 -23 -15
this … am:-19 -32 -12
this … an:-25 -27 -29
this … anybody:28 25 1
this … approved:45 43 38
this … back:23 32 32
this … barn:66 56 55
this … but:29 17 29
this … by:68 59 65
this … call:43 21 31
this … can:22 43 47
this … chosen:-22 -6 -2
this … cried:28 -1 -1
this … day:-21 -13 -13
this … did:21 21 19
this … done:23 18 7
this … else:74 83 84
this … end:64 52 60
this … everyone:55 26 35
this … everything:56 61 61
this … feeling:27 15 15
this … final:22 19 11
this … forgive:49 52 45
this … forum:31 32 33
this … gaping:-29 -23 -7
this … giving:-33 -11 -1
this … go:49 32 36
this … goin:17 15 27
this … good:3 -15 -35
this … goodbye:-73 -76 -77
this … had:32 20 -12
this … has:-28 -16 -16
this … her:33 28 2
this … his:26 31 28
this … homework:-22 -13 -1
this … how:-14 -8 23
this … id:10 17 24
this … ill:-21 -14 -11
this … inside:-42 -32 -15
this … is:21 3 0
this … isnt:-30 -30 -25
this … it:29 38 48
this … kil:-3 -38 -14
this … know:-34 -21 -24
this … leaving:90 89 85
this … lief:19 30 -6
this … love:47 54 51
this … me:25 11 19
this … mean:-41 -16 -5
this … monday:-22 -29 -26
this … mums:-24 -23 -10
this … my:17 17 31
this … neva:27 -6 -9
this … no:-21 -11 16
this … nobody:35 48 51
this … none:18 20 23
this … not:-22 -3 -31
this … note:32 31 29
this … nothing:-29 -15 9
this … of:3 18 30
this … off:-23 -14 -9
this … open:-6 25 -18
this … over:24 12 12
this … own:-48 -44 -7
this … people:-27 -18 -18
this … place:27 29 21
this … round:20 28 29
this … school:63 47 15
this … she:28 28 -15
this … shes:61 51 49
this … someone:39 4 5
this … something:-22 5 -4
this … starting:10 13 33
this … suicide:26 27 37
this … takes:5 -26 -6
this … telling:16 -1 -25
this … than:23 27 12
this … that:-35 -23 -27
this … ther:37 -12 -11
this … theres:28 -31 -16
this … they:-33 -28 -13
this … think:-49 -40 -3
this … this:-28 -36 -32
this … three:-20 -13 -12
this … to:-17 -11 -52
this … told:-22 -19 -31
this … train:22 23 24
this … two:-20 -15 -21
this … u:60 60 39
this … ur:31 33 30
this … want:-34 -35 -10
this … was:-14 -25 -4
this … wat:1 13 33
this … were:42 33 -21
this … where:96 80 61
this … who:-23 -19 -2
this … why:24 28 26
this … wife:60 11 -15
this … wil:25 22 21
this … with:-5 -17 -21
this … wont:46 31 20
this … yall:49 43 43
thisll:1 3 1
tho:0 0 0
thomas:-3 -2 -11
thort:-1 0 0
those:-16 4 -17
those im:26 18 16
those of:28 12 15
those … adn:21 18 11
those … for:12 31 -4
those … i:-21 -16 -8
those … is:38 16 -1
those … to:23 16 18
those … who:23 8 13
though:0 0 0
thought:-18 -2 -17
thought adn:38 -4 -15
thought i:-38 -29 -11
thought id:-46 13 20
thought im:11 21 -15
thought in:-15 -27 -1
thought is:33 32 -2
thought it:7 39 6
thought no:33 35 -10
thought out:-1 -1 -21
thought they:13 27 26
thought yes:51 24 -4
thought … be:-27 11 8
thought … death:-29 -6 0
thought … do:15 27 0
thought … dont:30 -5 -4
thought … else:27 0 -5
thought … feel:60 65 32
thought … frightened:24 21 20
thought … goin:2 3 -32
thought … head:0 -23 0
thought … i:42 20 19
thought … id:-21 -9 -2
thought … made:56 -4 -4
thought … mine:24 -1 10
thought … more:12 21 24
thought … my:-13 -30 -4
thought … myself:-70 -42 -4
thought … nothing:26 1 -1
thought … over:41 45 -39
thought … suicide:37 21 -1
thought … thats:27 -11 9
thought … through:18 23 15
thought … was:-31 -11 -30
thought … were:6 18 25
thought … would:-13 21 18
thoughts:9 62 -44
thoughts hav:3 -11 -21
thoughts i:37 -3 -4
thoughts in:44 31 -1
thoughts none:21 13 0
thoughts they:-21 -7 -11
thoughts … ending:-1 -21 -3
thoughts … harming:-23 -12 -2
thoughts … hurting:18 33 0
thoughts … i:23 5 3
thoughts … im:66 -34 -1
thoughts … intent:20 20 0
thoughts … it:-17 -45 -2
thoughts … my:45 61 -12
thoughts … new:1 -39 0
thoughts … suicide:-44 -41 -1
thoughts … teh:-18 -31 -13
thoughts … u:25 -1 0
thoughts … ur:45 35 49
thoughts … want:5 28 -1
thousand:-12 -12 -17
thout:0 0 0
thrashing:0 0 0
thread:-34 -30 -49
thread i:21 22 -2
thread u:-21 -16 -11
thread wen:-27 -22 -19
thread … people:-23 -20 -12
thread … teh:-25 -23 -32
thread … this:29 26 0
threads:-11 -7 -7
threat:0 0 -1
threatened:-42 -36 -14
threatened to:-27 -21 -14
threatening:26 25 -47
threatening to:36 39 -47
three:-4 -3 8
three adn:37 44 -8
three cuts:22 21 -1
three days:5 16 20
three go:36 33 34
three good:20 27 23
three hes:-28 -23 -27
three letters:31 32 41
three packets:34 36 29
three sons:20 19 28
three weeks:32 -28 -23
three without:14 20 21
three … a:-28 -29 -15
three … adn:-35 -10 2
three … ago:20 -28 -12
three … at:31 35 27
three … back:5 -22 -33
three … by:-16 -18 -21
three … clean:21 30 47
three … down:21 22 31
three … from:22 -2 -4
three … gone:-33 -34 -34
three … goodbye:46 54 50
three … hes:20 16 15
three … i:-7 -29 -19
three … ill:9 32 33
three … ive:43 44 -1
three … leave:-20 -20 -17
three … let:27 25 33
three … letters:20 19 28
three … not:50 23 -1
three … off:-28 -27 -13
three … one:15 16 29
three … regrets:7 19 25
three … since:-5 7 -20
three … three:38 34 54
three … took:48 35 33
three … us:26 12 13
three … who:-30 -39 -30
three … worth:10 24 31
threw:38 -6 3
threw it:25 -32 -29
threw out:-29 -20 -5
threw teh:39 6 15
threw them:-18 -23 -16
threw water:54 52 51
threw … away:32 -8 -4
threw … on:86 32 27
threw … teh:-2 -9 -24
thrilled:-20 -22 -12
thriller:-7 -11 -8
thriving:-12 -9 -6
throat:61 70 65
throat adn:22 30 31
throat … adn:22 29 37
throat … burning:-47 -48 -46
throat … fire:36 39 34
throat … he:-21 -24 -5
throat … i:12 22 -4
throat … teh:-3 6 -26
throat … up:-49 -51 -45
throttle:-4 -2 -2
throttled:-2 -1 0
through:3 6 32
through a:-27 -24 -24
through at:-28 -25 -20
through before:29 31 20
through ive:26 33 30
through last:-21 -7 0
through my:18 13 25
through this:-36 -23 -16
through to:-36 -15 -8
through tonight:40 -2 0
through with:64 47 2
through … adn:23 41 37
through … back:-21 -13 -7
through … can:17 21 22
through … door:17 20 21
through … for:-20 -13 -5
through … he:54 18 16
through … hes:-34 -29 -18
through … i:-2 -36 -21
through … im:-53 -42 -23
through … it:88 75 27
through … last:1 -4 -23
through … mattress:20 27 28
through … months:10 13 21
through … my:-25 -16 -4
through … of:-18 -24 -23
through … on:-35 -30 -48
through … overdose:-27 -21 -18
through … roof:24 13 10
through … seventies:-28 -26 -14
through … sheets:20 -4 -7
through … shift:56 -9 -1
through … teh:-32 -20 5
through … that:22 4 -13
through … to:-24 -19 -14
through … wall:-3 -2 24
through … was:31 37 31
through … whole:3 23 32
through … without:45 -17 -9
throughout:-5 -4 -6
throw:22 10 49
throw me:30 31 27
throw myself:-45 -39 3
throw up:19 -24 -3
throw … a:15 20 33
throw … after:26 -28 -3
throw … of:-26 -25 -13
throw … out:-27 -13 23
throw … under:40 45 57
throwing:-44 -29 -43
throwing … adn:-29 -53 -43
throwing … after:18 51 -10
throwing … at:-72 -57 -7
throwing … blood:-58 -50 -68
thrown:-13 10 47
thrown boiling:9 8 26
thrown our:4 3 25
thrown teh:33 27 12
thrown … water:9 8 26
throws:46 58 -24
throws plates:17 21 -10
throws things:34 40 -4
throws … adn:17 20 -15
throws … at:46 51 -16
throws … me:19 21 -10
thud:8 4 3
thumb:-11 -13 -24
thumb … teh:-21 -6 -3
thumbs:-1 1 -4
thumping:9 6 13
thursday:-4 -7 0
thursday adn:11 25 -2
thursday after:45 33 12
thursday i:-31 -47 -31
thursday ill:24 23 41
thursday night:19 19 25
thursday on:17 22 25
thursday … adn:-22 -19 -11
thursday … are:-27 -30 -30
thursday … be:25 23 22
thursday … goin:2 1 39
thursday … had:28 28 -4
thursday … i:20 22 24
thursday … it:66 44 47
thursday … lights:-23 -30 -29
thursday … my:9 19 22
thursday … out:27 22 30
thursday … teh:-25 -33 -35
thursday … that:26 33 30
thursday … wen:23 21 26
thursday … with:19 23 26
thursday … wont:31 30 30
thursdays:-10 0 3
thursdays adn:-24 -13 -8
thyroid:-16 -9 -6
ti:-26 -1 0
tick:106 123 131
tick no:-36 -31 -7
ticked:6 -1 -7
ticked nearly:21 -7 0
ticked … day:21 -7 0
ticked … thoughts:19 22 0
ticket:1 21 29
ticket bought:45 47 47
ticket dont:48 45 45
ticket to:40 41 40
ticket … in:-31 -30 -28
ticket … it:43 42 36
ticket … teh:33 39 41
tickets:-31 -33 -19
ticking:21 25 28
ticks:6 5 4
tide:70 69 65
tide adn:39 37 36
tide is:26 12 12
tide … i:44 44 40
tide … in:54 49 45
tides:57 56 60
tides coming:30 16 13
tides highest:33 30 34
tides right:34 38 44
tides … at:33 30 34
tidied:-1 6 8
tidied … teh:27 28 32
tidier:44 0 6
tidier … would:35 -2 -1
tidy:-36 -25 -25
tidy enough:-14 -11 -21
tidy … to:-22 -20 -20
tidying:43 -3 -2
tidying … my:45 -1 -1
tie:3 -11 -16
tied:71 85 81
tied a:27 26 32
tied at:30 30 28
tied in:-31 -33 -38
tied it:42 35 43
tied something:21 18 20
tied up:29 32 24
tied … a:-34 -30 -27
tied … adn:39 42 45
tied … boat:-44 -46 -43
tied … i:3 14 22
tied … in:30 30 27
tied … my:58 68 62
tied … sheet:24 22 24
tied … teh:20 14 3
tied … to:22 21 19
tiefer:28 31 -1
tiefer als:28 31 -1
tiefer … sonst:28 31 -1
tiempo:-68 -11 -2
tiene:-30 -6 11
tiene … en:44 38 41
ties:-28 -24 -23
ties … teh:3 3 -25
ties … to:3 3 -25
tiger:0 0 -1
tight:-13 -22 -10
tight adn:39 27 18
tight on:-31 -18 -13
tights:17 20 -6
tiktok:-10 -13 -11
til:4 -37 -10
til its:0 8 -25
til teh:-26 -27 -22
til … adn:22 7 16
til … i:23 9 14
til … u:-1 6 -20
tiles:14 -1 -16
till:-3 0 -51
till after:-29 -25 -18
till five:-25 -15 -13
till he:52 45 -1
till i:20 46 25
till it:43 23 -14
till midnight:-29 -29 -10
till my:46 8 2
till noon:19 24 25
till she:3 2 21
till spring:43 38 34
till sunday:-21 -11 -10
till teh:-42 -53 -55
till they:35 18 15
till tuesday:-27 -17 -15
till wednesday:36 36 32
till … at:23 28 27
till … bled:45 12 -3
till … bleed:19 23 -2
till … by:18 28 33
till … comes:46 48 2
till … dark:-44 -35 -27
till … day:15 17 23
till … died:-39 -4 -2
till … ill:16 24 19
till … im:37 42 56
till … in:-21 -21 -7
till … it:-27 -10 -10
till … ive:14 23 21
till … knuckles:24 29 -1
till … landed:22 22 14
till … my:-10 -11 -20
till … nothing:2 10 -27
till … of:0 7 -21
till … off:9 28 -4
till … on:-10 -44 -25
till … saw:25 16 -1
till … see:1 1 -23
till … stars:23 23 -30
till … stops:21 18 29
till … teh:-43 -58 -45
till … th:-19 -17 -20
till … to:30 21 27
till … up:-21 -16 -11
tills:-12 -11 -9
tilting:4 4 9
time:-2 -2 3
time ago:-21 -11 -10
time anyone:26 24 23
time before:58 39 7
time goodbye:38 37 39
time got:-42 -34 -21
time he:25 9 -10
time i:-30 -20 -28
time id:-21 -1 -1
time in:0 -30 -21
time is:38 30 -6
time it:23 8 12
time its:37 42 36
time ive:17 32 38
time round:20 28 29
time shes:30 30 24
time since:23 9 4
time soon:-26 -20 -6
time teh:8 20 43
time that:-26 -18 -15
time they:28 32 18
time this:27 11 -9
time to:21 -47 -40
time u:-2 -29 -33
time ur:29 28 26
time was:17 12 -21
time zones:-22 -20 -1
time … a:7 -13 -32
time … adn:-39 -29 -30
time … am:37 33 39
time … an:46 30 -8
time … away:-25 -16 -15
time … but:-21 -13 -7
time … by:-21 -9 -19
time … came:-22 -15 -10
time … choir:-21 -22 -20
time … clinic:40 6 0
time … did:-1 -11 -33
time … dont:17 31 8
time … drinks:25 24 -6
time … enough:54 59 55
time … fly:21 0 0
time … gaping:-29 -23 -7
time … get:21 17 22
time … gets:-50 -56 -40
time … goin:23 16 18
time … has:21 26 27
time … heart:-24 -18 -8
time … him:11 0 -30
time … ill:29 28 22
time … in:-9 -5 -22
time … it:18 31 37
time … ive:14 19 30
time … last:19 28 33
time … light:22 24 36
time … looking:20 20 29
time … march:-33 -32 -24
time … me:-18 3 -23
time … neva:-23 -24 -19
time … nobody:28 28 36
time … off:-29 -27 -4
time … old:25 29 26
time … on:-25 -9 -9
time … out:20 18 22
time … reads:31 27 27
time … stopped:5 15 24
time … thinking:16 25 -5
time … this:-18 -19 -30
time … through:35 27 18
time … to:34 2 -33
time … train:32 36 34
time … u:-13 -22 -16
time … under:-23 -14 -12
time … want:-27 -15 -9
time … was:-17 -8 -24
time … we:29 29 29
time … went:35 26 18
time … with:-33 -17 -2
time … wont:65 28 16
timed:-1 5 8
timeline:5 -1 -2
timer:-3 -1 1
timers:-2 -2 0
times:12 -6 -32
times adn:52 18 3
times he:26 8 -13
times i:-45 -23 -11
times im:-24 -5 -5
times it:22 25 22
times ive:22 27 8
times on:24 -7 -4
times teh:-24 -20 -22
times with:32 39 44
times … dont:-30 1 7
times … fast:-23 -20 -22
times … found:49 30 8
times … has:14 21 20
times … it:35 9 -5
times … me:26 -1 -9
times … on:48 0 1
times … one:-23 -20 -22
times … teh:49 5 20
times … want:-23 -13 -5
times … was:-28 -11 -3
timetable:-2 3 10
tin:24 38 28
tin adn:57 68 32
tin i:13 14 24
tin in:-24 -20 -8
tin its:-20 -16 -14
tin of:-22 -19 -16
tin … cant:18 16 26
tin … i:13 24 -8
tin … in:46 45 39
tin … take:21 18 19
tin … teh:-40 -35 -18
tingle:-1 0 3
tingling:25 32 40
tingling cant:29 33 38
tingly:-3 -2 -1
tins:24 -18 -6
tins … teh:31 -9 0
tiny:-27 -9 10
tio:-14 -1 -4
tip:-14 -35 -30
tip … adn:-22 -15 -16
tipped:55 18 25
tipped it:31 -8 -7
tipped teh:35 36 44
tipped … down:52 -8 -4
tipped … teh:30 -2 -1
tips:-32 -20 -12
tirar:93 10 7
tire:-13 -13 -16
tired:7 -5 0
tired adn:-22 -30 23
tired im:37 37 17
tired of:37 -25 -15
tired to:21 10 -9
tired … alife:29 -19 -2
tired … all:-28 -26 -7
tired … day:76 -1 0
tired … existing:67 -2 -1
tired … i:-46 4 15
tired … it:12 13 25
tired … lief:-70 -35 -1
tired … no:30 20 -8
tired … not:42 9 6
tired … pretending:18 21 0
tired … say:23 19 -8
tired … teh:-26 -10 -3
tired … this:18 3 30
tired … tired:11 22 -11
tired … to:16 42 17
tired … want:18 31 0
tiredness:1 -3 -2
tiro:30 22 30
tisch:3 4 7
tissue:7 19 -15
tissues:-11 -9 -13
titled:-5 -1 0
titration:0 0 0
tl:-26 -26 -10
tn:70 70 5
to:-29 -19 -17
to a:-45 -41 -62
to all:34 26 20
to an:34 46 26
to any:50 -15 -4
to anyone:29 6 6
to anything:44 6 17
to ask:-39 -22 -23
to bang:35 7 0
to be:24 15 33
to beat:34 42 -3
to bed:-1 -35 -37
to bedtime:18 21 0
to being:83 53 -2
to bin:27 11 0
to bits:-23 -20 -7
to black:27 31 23
to blame:39 28 39
to bleed:12 21 17
to blow:45 50 -2
to both:27 11 14
to breathe:28 28 26
to bring:61 36 21
to burn:54 1 27
to bury:-26 -25 -10
to cancel:21 37 7
to catch:53 24 -11
to christmas:13 12 24
to class:32 25 32
to clean:33 32 4
to clear:23 22 22
to climb:69 58 49
to collect:31 -3 -2
to come:35 44 37
to comit:18 17 -32
to cook:-11 -20 -2
to ctb:4 33 -59
to cut:67 -18 -27
to dad:19 20 15
to dads:-34 -39 -36
to dance:-25 -7 -5
to day:44 -2 -1
to decide:22 16 19
to dei:-14 32 1
to disappear:55 -19 -4
to do:41 41 17
to drink:-81 -49 -38
to drown:18 17 32
to empty:31 30 26
to end:-8 -10 -75
to exist:78 -26 -7
to fade:41 38 33
to feel:-16 1 -25
to find:51 39 58
to finish:57 84 49
to fish:9 12 25
to fix:-32 19 -1
to get:11 37 45
to give:2 24 34
to glasgow:39 0 -4
to go:30 24 10
to grow:19 22 -6
to hang:-29 -34 -44
to harm:30 26 -1
to hav:20 21 10
to hear:-40 -13 -16
to heaven:22 29 41
to help:-19 -22 -24
to her:0 20 4
to hert:-36 -30 -52
to hes:-25 -17 -9
to him:-19 -29 11
to his:-23 -23 9
to hit:-9 48 -10
to hold:-42 -30 -24
to i:-5 -13 -26
to im:-52 -41 -35
to inject:34 43 28
to is:29 46 7
to it:76 85 36
to jmup:83 90 64
to join:37 26 34
to k:43 48 -23
to keep:-6 -29 -11
to kermit:21 28 36
to kil:29 23 -19
to know:-26 -4 9
to last:-7 -35 -32
to lay:-23 -18 -12
to learn:-1 12 21
to leave:2 -23 -7
to let:-49 -38 -25
to live:29 0 -33
to log:40 -13 -52
to lose:26 -32 -8
to make:25 15 6
to mam:37 42 37
to mind:55 38 39
to mine:-23 -13 -13
to morning:51 47 41
to move:26 7 13
to murder:31 33 -3
to my:-12 -26 -16
to myself:20 55 -17
to need:-27 -31 -1
to nobody:68 65 62
to not:32 -6 7
to note:-20 -7 -1
to nothing:35 44 -12
to of:39 43 50
to off:43 28 -52
to old:18 -21 -12
to once:62 52 21
to one:-11 -30 -13
to open:33 17 27
to opt:32 12 -20
to pass:15 20 -15
to pay:-20 -11 24
to pick:-32 -11 -12
to plan:18 25 -11
to post:-28 -15 -14
to pretend:14 31 -4
to prison:33 38 35
to propose:-22 -23 -23
to pull:-48 -31 -23
to punish:57 30 0
to push:56 54 -7
to put:31 28 -25
to quit:-33 -41 -34
to reach:19 -26 -10
to read:37 47 67
to reply:17 16 22
to report:4 25 -6
to rest:25 -12 -2
to restart:-1 -21 -14
to return:65 -9 -4
to ring:47 34 35
to save:48 28 20
to say:-10 28 33
to school:-43 -38 -25
to score:43 8 -1
to scratch:75 -29 -1
to see:-7 -1 35
to self:46 44 -6
to send:39 34 13
to shake:31 23 22
to show:0 -1 -38
to shut:-13 -20 -21
to sign:24 52 9
to since:-15 -20 -7
to sleep:5 -28 3
to slit:51 49 -8
to smother:36 47 27
to sort:4 12 32
to speak:-21 -37 -10
to stab:8 12 -30
to stand:34 36 18
to start:-24 -13 -15
to stay:39 31 17
to step:24 32 9
to stop:5 13 50
to suicide:-38 -29 -16
to swimming:-25 -21 -12
to switch:-23 -19 -7
to take:-8 -24 -4
to talk:6 18 28
to tell:-45 -47 -50
to that:-32 -6 -12
to thats:60 54 55
to them:-33 -36 -27
to this:-28 -42 -24
to throw:-12 -21 17
to travel:15 33 39
to try:21 15 9
to turn:-45 -22 0
to u:74 51 43
to unalive:11 38 -49
to ur:-46 -17 -36
to us:-26 -30 -13
to vanish:-23 -10 -2
to voicemail:53 54 29
to wake:-21 -32 -6
to walk:23 39 48
to want:85 37 -13
to waste:33 39 33
to watch:-45 -53 -22
to wen:-39 -30 -21
to where:40 28 28
to whoever:-9 -26 -12
to yeet:22 25 -1
to … a:-39 -34 -53
to … able:-20 -21 -10
to … about:-22 -33 -30
to … across:-24 -24 -14
to … age:21 -4 5
to … alife:92 47 -32
to … all:-16 -41 -41
to … am:31 45 36
to … an:39 4 -14
to … answer:24 -8 -5
to … anymore:-18 -22 -49
to … anything:-26 -35 -23
to … anyway:-20 -5 -7
to … anywhere:48 19 19
to … are:18 44 55
to … arent:18 22 22
to … arms:8 -42 -7
to … as:-7 -26 -52
to … ashamed:61 11 0
to … asleep:52 23 26
to … away:42 43 47
to … bad:-11 32 -38
to … bank:52 40 7
to … bathroom:18 11 -26
to … because:-6 1 -25
to … bed:-25 -14 -2
to … been:-27 -26 -13
to … before:44 46 56
to … being:-7 -22 -15
to … beter:-45 -33 -4
to … between:-20 -27 -4
to … big:29 13 21
to … bit:25 38 40
to … black:54 50 56
to … bleeding:1 1 -44
to … bookies:80 0 0
to … boss:42 41 -5
to … both:53 61 67
to … bottom:25 22 20
to … bridge:48 40 32
to … brother:0 -2 35
to … brothers:42 47 28
to … bullet:53 52 -1
to … buried:-39 -1 11
to … bus:16 6 -26
to … but:-13 -36 -43
to … bye:29 24 18
to … calm:23 13 -4
to … can:-20 -7 -27
to … cant:46 39 -3
to … car:36 44 22
to … cheerio:26 28 23
to … chemist:-35 -23 -22
to … chest:42 44 12
to … child:15 16 34
to … chin:-11 -25 -19
to … cliffs:50 48 51
to … colleague:23 -2 0
to … come:-13 -22 -16
to … comes:-40 -16 -6
to … council:24 32 32
to … daft:-21 -3 -2
to … daughter:29 22 20
to … daughters:-23 -13 -8
to … day:11 -34 -9
to … days:27 31 24
to … dead:42 55 63
to … death:46 43 19
to … decided:7 12 22
to … delete:33 46 -5
to … deleted:36 -1 0
to … dietitian:23 -31 -2
to … discharged:-26 -10 -3
to … do:74 45 77
to … docter:-18 -23 -7
to … dog:28 27 25
to … doing:-5 35 10
to … done:-29 -10 -26
to … dont:21 -11 9
to … door:82 77 91
to … dose:29 31 -61
to … double:38 36 46
to … down:21 4 12
to … drawer:-20 -9 -4
to … drinking:-25 -25 -8
to … driver:23 23 22
to … ducks:-22 -19 -18
to … each:-25 -23 -12
to … else:29 31 15
to … empty:23 25 16
to … end:35 59 21
to … every:5 -34 -31
to … everyone:-20 -13 -17
to … everything:-39 -27 -12
to … ex:31 21 -6
to … except:6 28 31
to … exist:16 -22 -3
to … existing:65 -24 -12
to … face:24 12 30
to … family:68 45 29
to … farewell:39 33 49
to … fear:-41 -2 0
to … fed:-24 -19 -18
to … feed:50 52 40
to … feel:1 26 10
to … feet:46 -3 -1
to … field:34 8 13
to … final:-42 -34 -19
to … fire:27 28 32
to … flatmate:21 -9 -12
to … for:20 9 15
to … forever:21 5 19
to … found:111 104 90
to … frends:-18 -32 -21
to … friend:-27 -9 -1
to … from:19 14 49
to … front:38 42 13
to … full:-19 -111 -1
to … funeral:26 19 -9
to … funny:-22 -19 -10
to … get:-7 -25 -26
to … girl:55 56 44
to … give:-21 -9 -6
to … go:-12 -1 -28
to … god:-28 0 16
to … goin:46 51 58
to … gone:-6 1 -29
to … good:-21 -25 -9
to … goodbye:59 57 56
to … got:-1 13 26
to … grandad:27 10 9
to … group:24 11 16
to … gun:-33 -28 -8
to … gym:-17 -20 -7
to … had:7 34 -9
to … hands:-26 -18 -8
to … hanged:24 14 -2
to … harm:33 18 -2
to … has:-30 -23 -24
to … havent:-9 -33 -17
to … he:49 39 51
to … head:-72 -80 -86
to … headland:26 28 27
to … heart:37 39 31
to … held:30 -8 -4
to … hell:51 50 39
to … her:-33 -33 -27
to … here:-59 -40 -32
to … herself:31 39 -36
to … hes:31 49 -7
to … high:9 36 42
to … him:-24 -3 -15
to … his:13 27 -52
to … hit:-21 -16 -8
to … hoap:-26 -17 -16
to … holding:46 -7 -4
to … home:-7 1 -36
to … honest:32 -22 -8
to … hospice:22 36 -1
to … hospital:-23 -16 -11
to … hostel:10 22 -10
to … hours:57 -12 3
to … house:39 42 -37
to … housing:47 54 54
to … hundred:21 27 30
to … husband:-16 -25 -40
to … i:19 24 49
to … ice:30 7 0
to … if:-3 -53 -24
to … ill:-1 -17 -32
to … instead:21 6 2
to … intend:25 35 -3
to … into:21 -6 45
to … is:-3 -32 -26
to … isnt:36 47 19
to … itll:29 29 44
to … its:6 11 46
to … ive:9 1 36
to … kids:31 14 -52
to … kind:27 7 6
to … kissed:26 30 35
to … kitchen:-16 -25 -21
to … knees:26 19 12
to … landlord:18 23 2
to … last:40 -38 -22
to … lately:38 -6 -4
to … leaves:28 33 33
to … leaving:-4 -25 14
to … left:59 69 49
to … legs:-25 -22 -18
to … let:-27 -33 -30
to … letters:30 37 30
to … lief:-13 7 -21
to … light:38 25 27
to … line:60 45 43
to … little:24 45 11
to … live:20 7 26
to … living:42 15 -5
to … loft:22 17 17
to … longer:-24 -19 -11
to … look:17 15 35
to … lost:70 2 5
to … loud:69 -3 -2
to … loves:37 34 26
to … lying:33 -14 -10
to … made:7 4 24
to … make:41 -12 -8
to … making:12 25 2
to … match:-19 -25 -26
to … me:-1 -24 1
to … meeting:-33 -44 -34
to … midnight:38 42 43
to … mind:24 31 19
to … mirror:3 -19 -37
to … miss:27 29 -1
to … mixed:31 30 0
to … moon:-28 -27 -24
to … morphine:-35 -18 -12
to … mothers:29 33 38
to … much:52 69 58
to … mum:-24 -53 -35
to … museum:-22 -22 -16
to … myself:21 14 -15
to … nasty:-8 -21 -3
to … neck:44 39 32
to … neighbours:-25 -21 -17
to … neva:41 9 -4
to … next:-4 -21 -22
to … nice:-15 -22 -14
to … night:12 -9 21
to … nine:-28 -27 -26
to … nobody:-39 -12 -33
to … nobodys:22 -2 -1
to … noon:-7 -25 -13
to … not:30 38 8
to … note:19 24 38
to … nothing:-17 -36 -46
to … number:-38 -32 -5
to … of:14 21 38
to … ok:-29 -17 -16
to … on:-6 -8 29
to … once:-22 -2 -8
to … ones:37 69 60
to … out:24 47 33
to … outside:-18 -40 -8
to … own:17 19 -58
to … parents:57 56 52
to … part:5 14 20
to … passed:22 1 -7
to … past:26 58 49
to … permanent:42 -4 -3
to … permanently:1 -34 -4
to … person:33 -15 2
to … pictures:-36 -31 -19
to … pier:29 34 32
to … place:23 9 21
to … quarry:36 40 35
to … quietly:41 19 14
to … rafter:-26 -23 -25
to … razors:24 27 -1
to … ready:-25 -17 -11
to … real:20 9 -20
to … reason:-21 -19 -13
to … relapsed:-24 -3 0
to … reservoir:43 39 45
to … rest:42 38 41
to … return:24 31 30
to … right:-72 -61 -58
to … rock:25 -2 -2
to … roof:46 55 34
to … room:22 22 25
to … round:-19 -41 -31
to … said:3 -10 -26
to … same:97 108 73
to … sat:56 32 34
to … saved:51 21 23
to … says:23 20 3
to … scard:-33 -20 -13
to … school:37 28 -10
to … sea:19 33 24
to … second:45 35 45
to … self:26 13 -10
to … server:24 -2 -1
to … shaking:24 30 42
to … she:-25 -16 -19
to … shell:2 1 -38
to … sheriff:18 20 27
to … shes:-27 -30 -55
to … shopping:33 -2 0
to … since:-54 -43 -30
to … sister:2 5 -31
to … six:-36 -28 -13
to … skull:5 9 -23
to … sleep:40 40 19
to … sleepy:4 15 27
to … slide:35 47 33
to … slow:47 36 -2
to … social:23 28 -14
to … sombody:-39 -24 -14
to … some:-37 -15 -10
to … someone:10 31 25
to … something:3 28 -19
to … soon:2 4 25
to … staff:28 -6 -11
to … station:-29 -28 -26
to … stepfather:24 31 17
to … stop:-3 -65 -24
to … stopped:-32 -36 -42
to … strangers:26 30 6
to … subscription:1 45 0
to … suicidal:34 9 -1
to … suicide:28 40 -34
to … sunday:57 46 20
to … suppose:-20 -7 -4
to … sure:41 45 84
to … surgery:6 10 27
to … take:-31 -25 -27
to … taken:13 -10 -42
to … takin:-14 -23 -11
to … talked:39 29 29
to … than:-1 -20 -29
to … that:-17 -9 -21
to … thats:63 51 56
to … them:-8 17 53
to … ther:-48 -40 -32
to … theres:-41 -27 -20
to … theyll:49 42 36
to … theyre:1 24 24
to … thing:26 -28 -17
to … thinking:6 40 -1
to … those:25 16 -30
to … thought:-26 -21 -7
to … thoughts:57 39 46
to … thread:-28 -23 -19
to … through:10 -6 -76
to … time:-51 -47 -18
to … tip:-24 -19 -18
to … toaster:42 40 -1
to … today:40 32 38
to … together:30 34 38
to … told:0 -13 -28
to … tomorrow:34 23 -1
to … tonight:26 28 42
to … took:-28 -23 -5
to … top:25 39 26
to … twice:-27 -30 -13
to … two:-36 -29 -21
to … u:13 10 33
to … unalived:45 32 -1
to … under:23 40 53
to … until:-29 -38 3
to … up:17 -27 -4
to … ur:0 9 -29
to … use:32 4 -6
to … viaduct:23 23 20
to … wake:46 34 38
to … want:-47 -38 -19
to … wanting:-22 -19 -6
to … wants:18 31 10
to … was:-33 -35 -32
to … wasnt:-22 21 38
to … way:-3 -25 -15
to … wednesday:-29 -21 -20
to … weight:5 -28 -17
to … weir:-57 -53 -53
to … wen:34 24 20
to … where:-27 -14 -20
to … whether:59 64 68
to … which:-35 -38 -18
to … whole:-25 -15 -4
to … wholl:72 69 66
to … whose:-28 -19 -16
to … why:-20 -23 -20
to … wife:-40 -29 -20
to … wil:-41 -41 -46
to … wish:-35 -5 -2
to … wont:46 52 56
to … work:-34 -28 -19
to … wouldnt:57 24 31
to … wrists:50 63 -28
to … written:62 60 55
to … wrote:45 -18 -2
to … year:-31 -21 -3
to … yes:47 57 5
to … youd:26 1 6
to … youre:28 25 29
to … yourself:-14 -22 -11
to … youve:72 47 27
to … zero:41 -1 0
to … zoo:-25 -28 -20
toast:-38 -29 -12
toast adn:-23 -15 -13
toast in:28 26 34
toast … triangles:28 26 34
toasted:0 0 0
toaster:46 65 1
toaster bath:73 91 18
toaster … jokes:30 64 -6
toastie:-3 -2 -2
toasting:-5 -2 -2
tobias:0 0 0
tochter:4 16 -1
toda:-13 -5 -5
todas:22 29 23
todas las:49 48 41
todas … pastillas:55 46 51
today:-28 -48 -76
today adn:-41 -58 -83
today because:20 37 -4
today but:23 -15 -6
today for:-37 -20 -18
today he:23 17 -37
today if:2 17 36
today im:-20 -9 -54
today in:33 51 47
today is:-45 -33 -19
today it:19 38 -34
today ive:-9 10 -28
today more:4 6 -31
today my:3 -20 12
today no:31 -7 -4
today running:28 34 35
today teh:-28 -14 -30
today that:23 3 -11
today ther:-25 -6 -1
today tomorrow:63 70 80
today with:-53 -45 -36
today without:25 -5 -5
today … a:-43 -39 -18
today … after:62 70 72
today … agree:21 25 -3
today … at:30 22 19
today … be:-22 -14 -15
today … cant:14 8 35
today … curious:48 49 0
today … dad:18 27 69
today … doing:-48 -39 -18
today … feel:29 25 5
today … first:-30 -11 -3
today … for:-27 4 -15
today … goin:-32 -15 -25
today … got:-51 -51 -42
today … has:-4 -3 -36
today … him:-27 -22 -9
today … i:42 1 -2
today … im:-1 -44 -5
today … is:13 -11 -35
today … it:-24 -45 -20
today … its:-21 -12 -10
today … ive:-47 -34 -43
today … keep:20 -13 0
today … last:-34 -23 -23
today … leter:30 -6 -4
today … me:-22 -18 -10
today … myself:-16 10 -26
today … not:5 26 -15
today … on:42 64 53
today … said:35 25 -17
today … says:-7 4 26
today … started:22 37 -1
today … teh:2 12 28
today … than:4 0 -35
today … that:11 26 -1
today … them:-24 -12 -11
today … to:21 30 38
today … took:-6 -38 -14
today … u:14 20 21
today … want:60 -3 -1
today … wanting:26 24 0
today … was:53 11 -14
today … with:29 28 13
todays:59 51 27
todays date:34 40 45
todays session:49 39 -10
todays … adn:53 33 -5
todays … on:56 57 52
todays … teh:56 57 50
toddler:17 24 2
toddler has:20 19 29
toddler in:44 36 40
toddler … adn:19 22 -7
toddler … eaten:25 31 45
toddler … teh:10 13 21
toddlers:-29 -25 -10
todmude:-6 -4 -2
todo:55 -11 30
todo perdonenme:52 51 48
todos:22 32 7
todos los:6 22 -6
todos … dias:43 43 -4
todos … lean:20 22 19
todos … no:-64 -36 -37
toe:-5 -11 -7
toes:11 18 12
toes for:-30 -21 -24
toes over:28 30 33
toes … teh:27 30 33
together:2 28 24
together adn:-20 -20 -12
together i:-28 -7 -4
together teh:47 40 40
together … no:57 54 0
together … thing:55 52 60
together … tonight:20 27 28
together … with:58 57 -2
toilet:-4 5 -16
toiletries:16 21 17
toiletries bag:16 21 17
toilets:43 35 5
toilets i:61 -7 0
toilets today:29 31 -10
toilets … adn:28 29 -2
toilets … said:21 23 0
toilets … work:-23 -15 0
toit:21 21 26
toit de:36 36 39
toit … et:36 36 39
toit … limmeuble:36 36 39
tok:95 98 99
tok to:58 71 74
told:9 7 -13
told a:42 47 43
told her:23 4 -15
told him:-38 -27 5
told his:68 47 13
told ill:18 20 19
told it:-37 -26 -18
told me:-39 -23 -78
told my:69 14 1
told myself:44 -25 -14
told no:38 -32 -27
told nobody:-32 -28 -6
told school:28 30 2
told sombody:39 32 -11
told teh:21 29 18
told u:-30 -24 -6
told wat:-27 -18 -26
told work:22 38 -15
told … a:35 46 59
told … about:-27 -24 -23
told … adn:36 -55 -21
told … afterwards:23 27 -2
told … be:-28 -11 8
told … before:41 6 0
told … chemist:28 27 27
told … curry:-21 -10 -6
told … dog:-23 -14 -3
told … else:-27 -46 -22
told … goodbye:28 22 -3
told … hed:31 12 -6
told … hell:41 37 -3
told … helpline:20 -1 -1
told … hes:2 5 -25
told … how:-33 -22 -3
told … husband:-23 -19 -14
told … hymns:-21 -15 -18
told … i:-37 2 8
told … id:40 55 63
told … im:32 49 45
told … it:65 55 -20
told … its:-31 -25 11
told … ive:-1 15 24
told … keyworker:43 -3 -3
told … maid:36 37 -8
told … manager:18 38 38
told … mother:25 23 26
told … my:-24 -10 7
told … nan:25 33 0
told … neva:31 0 -2
told … not:-33 -16 7
told … nurse:31 30 -10
told … one:47 -3 -28
told … over:34 16 -14
told … partner:26 -14 -9
told … shed:-21 -21 -9
told … soul:-5 7 44
told … sponsor:52 2 1
told … suicidal:23 18 0
told … teh:-52 -39 -56
told … they:-22 -18 3
told … to:-32 -54 -40
told … wanted:-35 -18 -1
told … wants:20 21 -14
told … was:26 15 3
told … wat:-30 -30 -22
told … week:18 26 36
told … were:-24 -20 0
told … which:16 24 7
told … whole:-18 -22 -9
told … wife:46 21 18
tolerance:-30 -23 -32
tolerance is:26 41 -18
tolerance … adn:24 41 -9
tolu:-8 -9 -8
tom:-3 -1 10
tomado:39 30 35
tomado … pastillas:42 30 29
tomatoes:-43 -35 -17
tomatoes adn:-23 -24 -21
tome:30 39 46
tome todas:27 21 27
tome … las:27 21 27
tome … pastillas:27 21 27
tomo:-13 -10 -12
tomorrow:30 17 28
tomorrow adn:-37 -41 -13
tomorrow after:38 38 53
tomorrow at:14 33 22
tomorrow before:54 70 90
tomorrow i:41 29 23
tomorrow id:43 -23 -14
tomorrow if:-21 -16 -22
tomorrow im:-32 -43 -35
tomorrow is:-43 -34 -38
tomorrow ive:70 64 46
tomorrow night:-45 -48 -48
tomorrow off:28 38 53
tomorrow one:26 24 23
tomorrow or:38 33 30
tomorrow rents:19 19 25
tomorrow she:29 30 -2
tomorrow teh:-40 -39 -35
tomorrow that:34 31 18
tomorrow wen:-51 -26 -12
tomorrow while:27 31 24
tomorrow wish:-26 -22 -16
tomorrow with:-4 -22 -17
tomorrow would:20 2 1
tomorrow … adn:29 28 39
tomorrow … am:-26 -22 -6
tomorrow … as:8 9 30
tomorrow … at:19 23 26
tomorrow … can:-9 -21 -20
tomorrow … care:19 19 23
tomorrow … dawn:35 33 27
tomorrow … do:-28 -27 -18
tomorrow … dont:27 11 24
tomorrow … enough:-12 -15 -20
tomorrow … first:16 28 15
tomorrow … go:0 -6 -31
tomorrow … goin:-69 -64 -63
tomorrow … he:21 7 1
tomorrow … hes:18 19 30
tomorrow … i:7 17 38
tomorrow … im:-20 -7 2
tomorrow … in:-34 -28 -25
tomorrow … is:-21 -14 -7
tomorrow … it:64 56 60
tomorrow … leave:22 30 19
tomorrow … luck:-28 -24 -20
tomorrow … night:-20 -21 -18
tomorrow … nine:-23 -23 -17
tomorrow … not:64 53 59
tomorrow … nothing:10 23 23
tomorrow … others:40 51 47
tomorrow … out:-21 -14 -27
tomorrow … school:-2 -1 31
tomorrow … take:27 28 12
tomorrow … teh:10 41 29
tomorrow … ten:2 6 28
tomorrow … to:-46 -57 -40
tomorrow … tomorrow:16 25 17
tomorrow … two:25 27 29
tomorrow … wasnt:44 47 50
tomorrow … wat:-34 -20 -17
tomorrow … wil:-28 -11 -7
tomorrow … with:41 39 44
tomorrow … wont:45 52 35
tomorrow … work:11 22 22
tomorrows:28 28 45
tomorrows … that:23 25 23
ton:-4 -4 -7
tone:-14 -13 -9
tongs:0 0 0
tongue:43 50 66
tongue bit:-20 -22 -28
tongue day:17 26 21
tongue i:26 28 39
tongue woke:19 22 28
tongue … shes:-34 -35 -33
tonight:84 101 104
tonight adn:55 62 44
tonight after:41 48 31
tonight all:31 34 34
tonight at:-25 -19 -26
tonight because:-19 -24 -24
tonight but:16 -30 -23
tonight bye:-47 -46 -43
tonight cant:-22 -26 -29
tonight dont:-25 -20 -19
tonight go:-25 -17 -12
tonight he:28 23 5
tonight i:-16 -35 3
tonight if:-40 -49 -56
tonight ill:78 82 57
tonight im:-43 -50 -13
tonight in:1 16 28
tonight is:-22 -33 -68
tonight its:47 29 15
tonight ive:40 24 22
tonight let:36 34 35
tonight long:27 34 33
tonight my:-40 -31 -33
tonight no:-18 -23 -44
tonight nobody:33 31 23
tonight not:25 30 27
tonight on:59 61 65
tonight razor:-38 -35 -25
tonight roap:63 66 78
tonight same:39 44 29
tonight she:-34 -29 -16
tonight since:-43 -28 -20
tonight sorry:25 21 33
tonight teh:94 80 61
tonight that:-20 -31 -9
tonight while:50 38 21
tonight wish:-25 -12 -11
tonight with:56 31 -1
tonight without:41 10 24
tonight … a:2 26 15
tonight … adn:-33 -36 -18
tonight … after:22 -6 -3
tonight … at:-44 -39 -35
tonight … back:21 1 23
tonight … bad:-27 -20 -14
tonight … bag:67 69 67
tonight … be:-41 -38 -82
tonight … been:12 -22 18
tonight … bought:33 25 19
tonight … burn:6 7 25
tonight … buying:29 35 -10
tonight … can:-18 -24 -23
tonight … dad:-14 -16 -21
tonight … dead:6 11 21
tonight … dei:-20 -19 -19
tonight … did:53 28 -6
tonight … dont:17 20 1
tonight … down:19 21 11
tonight … drink:23 -3 -16
tonight … end:61 36 -8
tonight … finished:52 43 34
tonight … gave:9 -33 -11
tonight … go:26 14 15
tonight … goin:5 6 48
tonight … got:-14 -27 -5
tonight … has:7 6 33
tonight … he:40 15 32
tonight … hes:4 9 35
tonight … house:28 30 36
tonight … i:38 18 -14
tonight … id:-34 -38 -11
tonight … ill:38 38 9
tonight … in:23 10 13
tonight … it:75 62 44
tonight … its:41 30 -7
tonight … ive:-41 -42 -57
tonight … kids:-1 0 28
tonight … know:32 -34 -41
tonight … left:-33 -22 -6
tonight … locked:-58 -42 -17
tonight … my:23 13 46
tonight … no:20 31 20
tonight … out:34 44 0
tonight … pills:20 18 17
tonight … put:-7 -30 -25
tonight … putting:-20 -22 -7
tonight … shall:0 -9 22
tonight … step:23 27 29
tonight … stop:-34 -39 -39
tonight … than:11 22 -8
tonight … thats:38 30 32
tonight … theres:37 35 28
tonight … time:33 40 36
tonight … to:54 35 36
tonight … turn:58 63 56
tonight … twenty:-22 -6 -5
tonight … under:15 21 12
tonight … wake:-13 -33 -31
tonight … want:41 51 51
tonight … wants:-12 -22 -6
tonight … was:-29 -31 -37
tonight … way:38 47 54
tonight … wil:56 51 47
tonight … with:37 40 46
tonight … wont:28 38 26
tonights:78 86 84
tonights teh:91 82 91
tonights … first:-25 -15 -12
tonights … night:12 22 35
too:0 0 0
took:14 15 39
took a:14 22 13
took all:-29 -27 0
took an:-44 -58 -42
took double:31 41 42
took every:9 26 36
took everything:46 -1 8
took he:39 29 -18
took her:-15 -10 -28
took him:-39 -34 -34
took his:33 42 38
took many:65 51 51
took me:-26 -37 -25
took my:-28 -39 -25
took off:-22 -14 -6
took one:-24 -16 -15
took over:-27 -9 -6
took something:36 28 19
took tablets:-48 -22 -7
took them:21 13 6
took to:-31 -23 -16
took up:-20 -16 -5
took … a:-25 -15 -7
took … adn:48 63 37
took … all:-30 -26 -25
took … an:-27 -23 -20
took … as:29 24 30
took … at:51 70 59
took … back:-27 -13 -31
took … but:55 58 55
took … car:16 20 21
took … charger:-46 -40 -25
took … dog:13 32 30
took … fone:-39 -37 -18
took … from:-21 -15 -12
took … full:17 22 20
took … hands:-23 -9 -7
took … heart:48 56 49
took … her:-72 -68 -57
took … i:49 14 18
took … in:24 30 36
took … insulin:25 24 23
took … it:-26 -10 -2
took … key:41 53 45
took … kids:26 21 14
took … lot:-28 -55 -32
took … mums:24 35 34
took … night:16 17 27
took … of:33 24 3
took … on:-20 -35 -24
took … out:-82 -81 -33
took … overdose:-15 -34 -20
took … own:-11 -26 -10
took … packet:29 27 32
took … packets:61 67 58
took … photographs:23 2 3
took … pills:-3 -30 -15
took … spare:29 32 27
took … tablets:-4 8 27
took … tea:21 2 3
took … teh:22 17 27
took … than:64 10 -20
took … that:-45 -38 -34
took … they:-5 -20 -14
took … thing:13 19 22
took … this:26 12 34
took … to:-19 -38 -24
took … twice:-24 -12 -6
took … two:36 20 17
took … weeks:20 22 16
took … whole:14 20 23
tookn:20 22 19
tool:2 6 -20
toolbox:-23 -20 -37
toolbox adn:-11 -12 -39
tools:13 26 26
tools … teh:36 51 53
toook:0 0 0
tooooo:0 0 0
tooth:42 21 -5
tooth adn:31 2 3
tooth out:33 34 -4
tooth … adn:43 40 -1
tooth … my:23 -3 -4
toothache:3 2 4
toothbrush:-1 -1 0
top:53 62 16
top adn:-21 -23 -5
top deck:27 25 17
top field:11 16 22
top floor:-32 -32 -28
top himself:1 1 -48
top level:32 27 34
top myself:41 42 -22
top of:33 40 28
top yourself:42 53 0
top … a:29 29 32
top … about:26 23 26
top … adn:30 40 13
top … all:20 28 0
top … it:36 43 49
top … legs:33 28 33
top … methadone:56 54 48
top … multi:-47 -48 -30
top … over:33 28 33
top … sleeping:19 20 -41
top … to:15 9 23
top … tonight:4 2 -25
topic:-15 -12 -5
topiramate:-7 -6 -5
topped:-3 -5 -7
topping:6 20 -11
topping myself:13 31 -17
torch:-11 17 29
tore:0 -8 -6
torn:-2 -3 -3
toronto:5 -5 4
tortoise:-7 -5 0
tot:54 -22 -19
tot … ich:35 21 0
total:-42 -23 -12
totally:0 0 0
toten:3 4 7
totgelacht:-8 -7 -2
touch:9 0 2
touch him:22 17 2
touched:54 22 -33
touched a:-21 -18 -13
touched my:8 13 -38
touched teh:12 25 -6
touched … adn:47 10 -27
touched … if:11 23 -1
touched … kids:14 27 -9
touched … since:-28 -10 -6
touches:67 42 -85
touches me:40 44 -65
touches teh:26 10 -13
touches … adn:8 -3 -30
touches … im:3 4 -28
touches … says:6 9 -23
touching:-21 -7 7
touching not:21 28 21
tough:-12 -18 -15
toujours:8 -2 -1
tour:-2 -2 -4
touring:-1 -1 0
tournament:1 6 -1
tourne:4 3 4
tourniquet:28 3 -1
tourniquet on:52 35 37
tours:1 1 -11
tous:52 50 40
tous mes:23 23 31
tous … je:8 10 22
tout:19 -27 -16
toute:33 29 32
toute la:33 29 32
toute … boite:33 29 35
tow:-43 -41 -31
tow roap:-43 -41 -31
towards:22 49 33
towards teh:44 45 42
towel:20 8 0
towel i:12 8 21
towel on:-23 -22 -24
towel … i:23 0 5
towel … my:11 11 21
towels:40 40 37
towels … goin:15 19 21
towels … my:15 22 24
tower:71 74 75
tower block:34 34 36
towers:-48 -44 -6
town:-40 -36 -31
town adn:-22 -25 -12
towns:29 24 26
towpath:-5 -2 0
toxic:-18 -12 -6
toxicology:-1 0 0
toy:-16 -11 -11
toys:-3 -1 0
trace:8 2 2
track:7 37 15
track im:51 50 25
tracker:45 24 -3
tracking:50 58 29
tracks:41 51 53
tracks adn:18 13 21
tracks … teh:22 30 25
tracksuits:12 9 -11
tractor:-1 5 -3
tractor teh:30 23 0
tractor … with:20 16 16
tractors:-3 -1 1
trade:-6 -7 -1
traffic:-29 -23 -1
traffic … adn:3 4 28
traffic … me:-27 -25 -17
traffics:6 -10 -9
trailer:-26 -28 -11
train:33 55 42
train adn:27 15 -10
train at:46 56 53
train comes:37 35 35
train goes:21 17 17
train home:-34 -19 -16
train im:-2 -15 -28
train its:-25 -27 -16
train line:20 22 23
train times:-23 -20 -21
train to:-23 -18 -28
train … adn:-44 -24 -14
train … at:-39 -38 -29
train … fast:-23 -20 -22
train … geting:-22 -19 -50
train … in:26 24 39
train … its:23 28 -50
train … me:-35 -31 -18
train … teh:-22 -22 -21
train … to:30 21 19
train … u:25 29 -3
trained:-7 -8 -6
trainee:-11 -7 -6
trainees:-1 -1 0
trainer:-16 -15 -5
trainers:57 42 35
trainers adn:24 2 3
trainers … new:30 26 18
trainers … to:26 19 20
training:-56 -55 -38
trains:1 6 1
trains go:45 42 42
trains … past:33 30 30
trainspotting:-3 -1 -1
tram:0 3 -2
tramadol:26 8 -12
tramadol adn:4 8 20
tramadol they:24 28 3
tramadol … gave:24 28 3
tramadol … i:41 -2 -12
trampoline:-6 -5 -2
tranquilles:-3 -10 -5
transferred:38 38 37
transferred teh:49 57 63
translate:-4 -3 -2
translated:-3 -1 0
transplant:-3 3 18
trapped:-16 -9 -2
trauma:-15 -20 -7
travel:-27 -10 18
travelled:-16 -13 -8
travelling:29 23 31
travelling im:38 32 36
travelling … not:27 23 22
travelodge:4 -2 -2
travels:1 4 -1
tray:7 16 9
treadmill:-3 -4 -3
treasure:-6 -5 -1
treasurer:-15 -13 -9
treat:-28 -28 -23
treated:20 21 34
treating:-10 -12 -12
treatment:-3 -33 -27
treatment … in:23 -2 -1
tree:-22 -22 -30
tree behind:37 38 31
tree for:-27 -24 -20
tree with:-36 -33 -27
tree … a:-35 -34 -29
tree … hang:0 0 -33
tree … roap:-35 -33 -27
tree … teh:29 28 21
treehouse:-2 -3 -2
trees:-28 -14 -10
tremble:6 4 12
trembling:83 59 4
trembling … im:-19 -17 -23
tremens:-3 9 13
tremor:18 25 -7
tremors:-2 -1 -1
tres:-17 -10 -7
trevor:-1 -1 0
triage:8 20 -1
trial:-5 -2 -1
triangles:44 45 36
tribunal:9 18 3
trick:-33 -12 -9
tried:38 40 22
tried adn:-23 0 -4
tried in:36 -7 -8
tried it:23 62 22
tried teh:21 22 12
tried thats:16 15 33
tried to:-53 -89 -58
tried … a:38 31 37
tried … adn:24 28 -29
tried … end:-33 -22 0
tried … hang:-1 10 -23
tried … it:-24 -15 -6
tried … kil:-37 -23 4
tried … my:-24 -26 -2
tried … myself:-23 -47 -17
tried … out:12 56 5
tried … teh:-23 -11 -9
tries:-33 -32 -4
trifle:-30 -20 -17
trigger:-2 10 15
trigger adn:39 43 50
trigger … teh:-45 -48 -43
triggers:-9 -2 0
trip:23 34 23
trip … from:-23 -21 -17
trip … it:-33 -30 -22
trip … teh:21 21 21
tripped:-6 -5 -6
trips:-14 -14 -6
trois:-25 -16 -4
trolley:-13 -16 -1
trombone:-8 -6 -4
trop:46 40 41
trot:0 0 -2
trouble:-78 -24 7
troubled:-5 -8 -11
troubles:2 2 -4
trousers:-25 -15 -21
trout:-2 -2 -2
trowel:-2 -1 -3
truck:28 11 25
truck … off:26 24 22
trucker:-3 -1 -1
trucks:42 32 5
true:-21 -12 -88
true he:27 35 -2
true teh:-47 -38 -36
true … adn:-26 -3 0
true … at:25 -7 -2
truly:0 0 0
trust:-28 -28 -45
trust myself:16 -23 -33
trust … hands:45 29 -3
trust … this:40 -7 -1
trust … tonight:3 -77 -51
trusted:14 -1 0
trusting:-3 5 -1
truth:-12 -21 -35
truth is:29 -1 -12
truth … im:36 -26 -7
truthful:82 33 -2
truthfully:5 -5 -1
try:-16 -28 -24
try teh:-29 -11 -6
try to:-67 -41 -22
try … him:-20 -16 -15
try … me:14 29 49
try … stop:7 5 25
trying:-13 -3 14
trying to:-4 -6 22
trying … climb:70 60 49
trying … dei:0 -37 -34
trying … end:-28 -15 -1
trying … get:5 27 32
trying … my:-43 -43 1
trying … out:57 54 44
tteokbokki:-1 0 0
tter:0 0 0
tting:0 0 -3
tu:-11 -18 -11
tub:24 18 8
tuba:-7 -3 -3
tube:1 3 -13
tucked:26 30 35
tue:-14 -11 -5
tuer:1 7 -21
tuesday:36 18 21
tuesday after:37 -70 -57
tuesday as:4 5 30
tuesday he:8 -6 -44
tuesday i:35 45 7
tuesday ill:-26 -11 -9
tuesday im:-6 -29 -4
tuesday or:22 19 2
tuesday saw:-21 -7 -4
tuesday teh:-21 -9 -13
tuesday wen:20 20 30
tuesday while:35 35 33
tuesday … a:54 14 26
tuesday … adn:5 -13 22
tuesday … an:3 4 -32
tuesday … at:44 -29 -24
tuesday … bank:-21 -7 -4
tuesday … cannot:48 -1 -1
tuesday … dentist:1 4 21
tuesday … go:16 26 25
tuesday … hav:32 41 24
tuesday … her:22 21 23
tuesday … home:9 -25 -1
tuesday … i:-45 -37 -9
tuesday … in:40 4 -15
tuesday … its:19 20 26
tuesday … know:26 -1 -1
tuesday … last:-25 -18 -16
tuesday … made:1 3 -33
tuesday … me:-5 -3 -21
tuesday … my:28 28 14
tuesday … she:23 25 24
tuesday … teh:7 26 42
tuesday … this:30 26 27
tuesday … to:-1 -19 -29
tuesday … want:-43 -23 -15
tuesday … wednesday:-28 -22 -20
tuesdays:-14 -7 -11
tuition:9 9 10
tulips:-3 -7 -2
tummy:10 17 18
tumour:-13 -12 -9
tumours:-1 0 0
tun:48 50 57
tuna:-2 -1 0
tunde:-1 -2 -1
tune:2 -4 -2
tunnel:72 -36 -23
tunnel adn:47 -3 -3
tur:53 53 58
tur und:11 12 23
turbulence:62 -6 -3
turbulence … was:65 -2 0
turf:-5 -6 -5
turkey:-17 -40 -37
turkey off:23 31 33
turkey on:11 14 28
turkey … had:29 33 35
turkey … ive:18 22 23
turn:13 -9 10
turn it:25 28 38
turn off:-28 -22 -12
turn on:-40 -21 -20
turn round:32 22 14
turn … adn:-18 -31 -17
turn … at:30 23 11
turn … i:-2 -24 -16
turn … off:6 -17 -31
turn … teh:10 20 13
turned:-25 -11 -11
turned into:18 41 -5
turned it:-23 -27 -11
turned out:-26 -22 -17
turned teh:40 50 53
turned up:-21 -15 -11
turned … adn:-28 -17 -35
turned … gas:25 22 19
turned … i:30 23 30
turned … on:22 23 19
turning:70 70 23
turning blue:52 52 56
turning my:-51 -44 -33
turning up:47 47 -9
turning … fone:11 10 20
turning … off:-51 -44 -33
turning … right:32 21 14
turning … with:52 50 0
turns:-37 -19 -23
turns … teh:-27 -18 -16
tut:4 6 7
tutor:2 -1 10
tv:20 18 20
tweezers:16 12 -1
twelfth:-5 -1 -1
twelve:9 10 38
twelve bore:22 23 29
twelve … adn:-25 -21 12
twelve … i:28 20 0
twelves:0 -1 -1
twenties:-18 -3 -11
twentieth:75 41 32
twentieth i:48 -3 -12
twenty:-24 -27 -25
twenty min:20 20 20
twenty minutes:45 37 41
twenty years:-20 -22 -20
twenty … ago:27 33 38
twenty … dont:19 21 22
twenty … gone:-24 -1 -1
twenty … i:-22 -6 -14
twenty … this:32 34 45
twice:55 60 11
twice adn:-48 -41 -18
twice at:-26 -23 -5
twice for:-31 -23 -14
twice last:-26 -2 0
twice since:15 31 37
twice teh:7 -24 -4
twice they:-20 -6 -3
twice this:36 23 -17
twice today:65 65 -29
twice … a:-13 -20 -23
twice … adn:56 66 35
twice … can:53 48 49
twice … cant:-18 -39 -16
twice … know:53 21 0
twice … night:-22 -1 0
twice … own:-27 -16 -7
twice … school:-30 -28 -4
twice … that:53 20 0
twice … week:46 31 -8
twice … with:33 34 40
twig:62 22 -12
twigged:0 0 0
twin:-1 -1 7
twins:-13 -14 -12
twitch:-7 -3 -1
twitching:69 63 62
twitching all:34 29 -15
twitching … over:34 29 -15
twix:-11 -4 -5
two:5 2 4
two adn:-29 -21 -28
two bottles:41 1 -1
two days:56 87 64
two different:-21 -13 -2
two fits:58 62 54
two hours:-32 -30 -25
two hundred:46 16 -2
two in:-34 -22 -10
two kids:12 1 -24
two little:43 42 41
two minutes:-22 -19 -15
two more:17 21 22
two nights:36 14 6
two oclock:39 46 40
two of:-9 -29 -47
two off:45 35 38
two people:-47 -11 -10
two pints:44 3 4
two seizures:43 45 58
two streets:35 7 9
two this:66 67 64
two to:27 24 22
two words:18 22 5
two years:-10 -15 -49
two … adn:62 43 40
two … after:-9 23 -12
two … ago:55 33 30
two … all:57 27 -6
two … alone:36 32 -1
two … am:5 9 23
two … at:27 27 38
two … before:-26 -13 -10
two … binned:22 0 0
two … drink:21 12 -16
two … goin:-32 -34 -19
two … gone:-40 -33 -49
two … her:21 21 2
two … home:33 -15 -9
two … im:29 24 18
two … in:-22 -34 -29
two … is:24 10 16
two … it:-23 -7 -6
two … ive:-7 -24 -10
two … keep:33 -1 0
two … last:26 32 19
two … left:12 15 32
two … me:-14 -22 -9
two … midnight:14 11 31
two … morning:17 31 29
two … my:7 34 -2
two … no:-27 -15 -7
two … not:28 36 35
two … off:54 22 11
two … ones:41 35 34
two … people:-31 -15 -4
two … since:32 28 40
two … sleeps:-20 -19 -4
two … tablets:-49 -33 -12
two … teh:-2 -53 -36
two … them:-12 -60 -71
two … they:-26 -22 -18
two … to:-1 4 25
two … took:23 18 27
two … under:-27 -23 -20
two … us:30 27 40
two … without:5 8 -23
two … worth:40 38 38
ty:-20 -20 -17
ty for:-20 -20 -17
tylenol:32 25 -2
tyne:11 11 10
type:20 10 5
type adn:0 0 -25
typed:53 43 16
typed it:-3 5 -25
typed teh:60 61 52
typed that:-38 -26 -12
typed … in:30 -6 -2
typed … number:21 -5 -2
types:-5 -5 -2
typical:-21 11 12
typing:81 52 57
typing goodbyes:19 25 20
typing on:7 10 -20
typing this:21 -17 -24
typing under:38 26 30
typing with:42 48 51
typing … my:21 7 10
typing … on:35 7 7
typing … one:8 12 21
typing … teh:36 32 -11
typo:-8 -13 -16
typos:-2 -1 2
tyrant:-1 -2 -1
tyre:-4 -1 -3
u:-5 14 35
u all:17 32 31
u are:-32 -30 -36
u at:-23 -14 -30
u be:42 -17 -12
u bury:48 10 10
u but:-25 -9 -10
u bye:38 33 37
u call:22 31 15
u can:-27 -17 -23
u cant:-72 -79 -73
u carry:37 36 33
u could:13 24 38
u couldnt:32 19 19
u did:39 38 41
u do:23 -10 -21
u dont:-36 -27 -33
u dr:37 36 31
u end:10 23 2
u feel:-42 -28 -26
u find:-30 -30 -23
u follow:27 24 20
u gave:65 62 50
u get:23 14 20
u go:-41 -33 -15
u guys:-36 -37 -38
u had:-24 -20 -16
u havent:-21 -4 -2
u he:88 66 45
u i:38 75 53
u if:-23 -14 -8
u ill:23 25 13
u im:36 31 17
u in:-2 15 29
u it:22 29 27
u its:15 21 11
u keep:38 16 -2
u know:34 -41 -17
u lot:1 21 0
u may:36 19 14
u might:-29 -7 -8
u more:22 21 27
u must:-19 -20 -9
u need:-35 -26 -20
u not:-34 -8 1
u on:-7 -12 -20
u past:20 22 24
u read:-25 -30 -31
u ring:-23 -22 -21
u said:8 18 30
u sana:19 21 23
u say:-34 -5 -16
u see:31 46 44
u speak:48 -6 -4
u stand:55 -15 -11
u stop:16 23 0
u take:85 18 -1
u teh:10 21 29
u that:6 -13 -32
u thats:22 18 -10
u think:-34 -23 -21
u this:42 28 47
u to:-58 -63 -54
u uncle:9 15 26
u wake:15 20 21
u want:-47 -34 -8
u wat:-11 -24 -13
u wen:-15 -21 -18
u were:77 88 75
u while:24 35 38
u wil:-1 -10 -23
u wont:-65 -63 -59
u would:17 -28 -18
u x:37 28 1
u … adn:-27 -35 -13
u … allergic:54 -2 -3
u … an:-8 -15 -22
u … anything:-36 -12 -11
u … are:-24 -10 -11
u … as:33 7 4
u … asking:37 40 -1
u … at:-24 -17 4
u … back:25 32 29
u … be:-22 -51 -50
u … beter:58 36 25
u … bridge:54 48 47
u … by:45 40 35
u … cant:-33 -6 4
u … close:44 47 41
u … come:22 31 22
u … do:-36 -35 -17
u … done:25 20 17
u … dont:31 30 35
u … end:35 19 22
u … enough:22 30 24
u … every:-23 -10 -6
u … everything:34 30 20
u … feel:-32 -14 -8
u … feeling:22 10 0
u … finished:30 29 27
u … five:31 30 28
u … fone:-42 -40 -34
u … for:38 28 -2
u … get:-24 -16 -29
u … goin:12 25 35
u … gone:63 74 67
u … good:39 40 35
u … has:50 45 41
u … he:7 8 31
u … here:-24 -25 -14
u … him:23 -16 -14
u … how:-24 -20 -13
u … i:17 46 55
u … ill:-29 -9 -5
u … im:57 71 85
u … it:-27 -4 -5
u … its:17 21 28
u … ive:36 5 7
u … kil:23 20 -1
u … know:19 -4 -39
u … leaving:22 23 19
u … left:32 30 21
u … lief:21 31 27
u … look:24 32 31
u … love:28 29 14
u … more:-35 -23 -9
u … music:27 29 29
u … my:51 20 25
u … nine:29 30 25
u … no:-23 -14 -11
u … of:14 22 34
u … off:-61 -62 -26
u … one:-18 -4 -25
u … out:61 56 52
u … police:19 28 23
u … pouring:33 24 30
u … reading:29 26 21
u … remember:-27 -26 -19
u … ring:27 12 -6
u … save:-79 -77 -73
u … see:-31 -17 -8
u … shall:-32 -24 -16
u … she:-14 -28 -25
u … sit:27 31 37
u … sombody:20 18 22
u … someone:-22 -19 -10
u … sorry:52 53 56
u … suffering:42 38 37
u … takin:45 29 22
u … talking:-24 -16 -15
u … teh:35 27 19
u … than:26 24 32
u … thank:-27 -19 -21
u … that:3 -17 -25
u … ther:-43 -34 -26
u … think:-30 -23 -11
u … this:6 -20 -32
u … to:-30 -39 -49
u … tried:23 23 26
u … two:36 40 37
u … u:22 6 10
u … ur:16 1 -26
u … wait:23 19 17
u … wanted:9 11 23
u … was:26 35 25
u … went:17 27 -4
u … wife:-21 -15 -10
u … wish:-20 -4 -3
u … with:-27 -29 -20
u … wont:43 36 35
u … youre:-21 -20 -8
u … youve:45 31 32
uber:-13 -6 -3
ugly:-50 -41 -42
uk:-11 -6 -4
ukulele:-25 -8 -3
ukuleles:0 0 0
ull:1 2 1
um:0 0 0
umbrella:11 12 13
umbringen:12 20 -34
umziehen:-16 -14 -2
umzubringen:0 8 -5
un:-34 22 -5
un dia:-24 19 -1
un y:90 -4 -1
un … mas:-27 13 0
un … no:70 22 37
un … y:34 26 35
una:-53 -15 -2
una carga:31 -2 -2
una … para:29 -2 -2
unaccompanied:0 0 2
unalive:61 12 -95
unalive myself:100 93 -67
unalive thoughts:15 29 -10
unalive … dont:36 23 -5
unalive … i:5 20 -3
unalive … no:-13 27 -1
unalive … of:1 -56 0
unalive … one:1 -62 0
unalive … teh:3 7 -37
unalive … this:32 46 -1
unalived:38 18 -3
unaliving:0 10 -7
unbearable:-4 -3 -5
uncle:2 7 -2
uncle graped:7 10 -20
uncle has:12 16 28
uncle … at:8 11 -28
uncle … he:18 24 -5
uncle … me:27 26 30
uncles:1 2 1
unconscious:62 48 39
und:30 48 27
und dei:-13 -17 -24
und der:-17 -14 -22
und ich:-11 14 -21
und mich:14 2 24
und niemand:9 31 -2
und schreit:30 29 39
und springe:21 22 21
und … er:30 29 39
und … es:-4 32 -11
und … gleich:23 25 23
und … hat:-27 -26 -8
und … in:34 27 33
und … jetzt:43 39 54
und … merkt:7 29 -1
und … nicht:32 35 -3
under:62 76 85
under another:-20 -15 -6
under his:29 15 0
under it:46 37 27
under me:29 36 46
under mine:16 19 31
under my:60 48 28
under one:12 34 37
under teh:26 24 13
under … am:7 26 22
under … are:42 43 2
under … at:21 27 -1
under … bathroom:-22 -12 -9
under … bed:34 25 39
under … blanket:9 17 -24
under … bridge:-26 -24 -28
under … bus:-48 -32 -25
under … chin:25 28 29
under … desk:38 35 -1
under … do:-26 -21 -4
under … done:18 16 21
under … door:-23 -6 -9
under … for:-67 -64 -39
under … good:27 -2 -3
under … head:-32 -26 -16
under … hes:49 48 56
under … i:-44 -24 -17
under … id:-25 -21 -4
under … its:59 50 36
under … ive:8 0 23
under … keyboard:38 34 28
under … lorry:33 45 35
under … lot:31 -23 -8
under … mattress:-6 -19 -57
under … me:16 13 25
under … my:-1 5 27
under … name:3 16 39
under … of:54 34 58
under … on:21 21 10
under … pillow:35 39 43
under … post:32 30 25
under … ribs:41 41 45
under … school:22 24 -2
under … stairs:27 -1 11
under … they:52 55 52
under … tights:22 24 -2
under … to:12 38 48
under … tongue:-34 -24 -13
under … water:11 10 25
underlined:5 8 -5
underneath:23 28 -8
underpass:-3 -3 -1
understand:14 29 21
understand … i:39 28 7
understanding:-30 -20 -21
understood:-28 -21 -16
undertaker:22 32 30
undertakers:3 5 1
underwater:-3 1 3
undo:52 59 58
undone:32 -14 -12
une:20 42 42
une overdose:51 47 46
unfair:-21 -7 -6
unfortunately:-29 -8 -6
unhappy:-13 -8 -4
uni:-32 -11 -22
uni … to:-30 -17 0
unico:44 -6 -1
uniform:18 26 21
uninstall:9 20 -7
uninstall … no:21 35 -9
uninstalling:30 -5 -3
union:-3 -4 -5
unit:-9 -8 -28
unit … me:23 22 1
united:-4 -2 -1
universe:-23 -19 -11
university:-10 -27 -17
unless:-15 7 -23
unlock:-3 -4 -7
unlocked:3 12 6
unlocked teh:20 24 32
unlocked … cabinet:21 24 34
unlocked … gun:21 24 34
unopened:15 -22 -22
unopened adn:21 -18 -11
unpacked:-11 -14 -7
unpaid:0 0 0
unplugged:32 -8 -2
unread:2 3 3
unreal:-26 -26 -16
unresponsive:48 49 59
unresponsive … a:39 41 45
uns:-8 -7 -2
unsafe:-1 0 0
unsubscribe:29 -1 -1
unsubscribe from:29 -1 -1
unsure:-9 -11 -4
until:3 -4 -27
until a:39 0 0
until i:-3 27 -2
until im:23 24 31
until it:-3 -21 -17
until morning:21 17 22
until my:4 -1 21
until next:28 30 -13
until saturday:62 6 11
until she:-27 -21 -15
until six:0 1 -25
until yesterday:19 26 29
until … adn:-23 -18 -21
until … bled:-43 -23 -9
until … cant:42 16 -5
until … gone:30 30 24
until … had:-37 -18 -11
until … hes:-28 -23 -27
until … i:-33 -20 -2
until … im:45 42 38
until … is:25 27 33
until … ive:-13 -2 -28
until … month:33 40 -3
until … my:35 30 -5
until … not:46 37 35
until … over:32 35 39
until … say:3 -10 -23
until … stand:23 -20 -3
until … stars:19 28 0
until … teh:38 -11 -5
until … to:-40 -20 -15
unwell:-6 -3 -2
up:3 12 20
up a:-62 -43 -28
up about:-21 -15 -33
up adn:30 30 59
up after:15 -5 -22
up against:-16 -22 -12
up all:-30 -14 -15
up alone:80 75 -1
up an:38 37 28
up anymore:31 33 43
up blood:-58 -50 -68
up blue:88 102 73
up both:-27 -22 -22
up but:64 -10 2
up by:-25 -28 -17
up cant:-28 -26 -23
up dont:39 46 -26
up every:-24 -17 -3
up fentanyl:49 50 50
up gasping:31 28 -18
up he:4 4 21
up her:23 19 -26
up here:78 54 69
up his:14 10 -25
up how:30 37 12
up if:-12 -23 -9
up ill:20 31 9
up im:13 36 55
up it:-28 -47 -23
up its:43 42 50
up ive:-24 -29 -17
up killing:10 12 -25
up on:-35 -54 -65
up one:49 -7 -4
up relieved:-22 -2 -1
up saturday:27 45 51
up shes:10 -31 -25
up since:-65 -58 -39
up sunday:-33 -29 -15
up that:37 39 45
up ther:29 32 25
up they:89 86 84
up to:32 44 21
up tomorrow:86 29 24
up tonight:19 19 28
up was:55 -6 -4
up wen:5 -6 -26
up with:-33 -31 -54
up without:-21 -5 -6
up yet:-20 -20 -14
up … affairs:44 -1 -1
up … after:30 21 -13
up … all:4 -7 -25
up … am:-31 -13 -6
up … at:-21 -33 -22
up … bathroom:-20 -16 -26
up … be:28 25 11
up … before:35 38 34
up … bridge:-67 -67 -70
up … cant:90 45 50
up … car:20 25 27
up … chest:36 28 21
up … chin:-21 -22 -18
up … college:20 2 -38
up … crane:43 41 36
up … days:-21 -4 -2
up … dieing:-10 -4 -38
up … disappointed:57 -3 0
up … dont:22 -32 -52
up … down:23 25 15
up … eleven:28 35 37
up … end:31 29 32
up … feet:43 48 46
up … find:22 25 24
up … fingers:55 61 54
up … first:44 30 28
up … floor:-14 -5 -30
up … fone:-50 -31 -24
up … for:27 19 14
up … from:-24 -18 -14
up … garadge:30 35 27
up … goin:5 0 35
up … gone:35 38 31
up … hat:32 34 31
up … his:13 23 26
up … id:56 20 8
up … if:-56 -31 -5
up … in:-22 -13 -6
up … intend:-10 -10 -21
up … is:23 32 6
up … its:-21 -36 -25
up … ive:-21 -12 -12
up … kil:21 27 -10
up … knees:26 20 14
up … know:11 21 2
up … ladder:-1 -1 -36
up … last:-52 -36 -27
up … legs:-29 -35 -45
up … lips:40 32 26
up … long:19 29 20
up … me:3 20 34
up … meal:18 31 -3
up … methadone:28 27 27
up … mind:25 29 -20
up … minutes:32 32 30
up … morning:-10 -33 -28
up … moving:-21 -15 -2
up … mum:53 51 50
up … my:-10 -22 -3
up … myself:-31 -5 -27
up … no:-29 -35 -17
up … not:84 29 26
up … of:-8 -28 -30
up … off:-20 -23 -20
up … on:39 19 3
up … over:-26 -15 -3
up … own:24 20 0
up … pillow:14 17 27
up … pills:25 28 17
up … roof:-29 -32 -22
up … saturday:48 10 27
up … says:44 45 32
up … school:-24 -13 14
up … screen:29 -2 -3
up … sentence:-31 -29 -27
up … she:-30 -26 -8
up … shed:20 16 13
up … sill:-24 -25 -21
up … silo:48 48 28
up … sleeve:20 18 -11
up … somebodys:-29 -15 -14
up … stopped:-19 -7 -33
up … straight:30 29 26
up … suicide:-29 -48 -20
up … sunday:-56 -54 -65
up … tablets:35 36 35
up … tell:-33 -29 -30
up … ten:20 23 24
up … thanks:46 51 48
up … that:-18 -21 -18
up … them:-43 -26 -6
up … these:41 -4 -4
up … theyd:26 6 6
up … third:29 4 14
up … thursday:30 36 15
up … today:7 23 -1
up … top:46 39 33
up … u:35 11 18
up … waist:-31 -26 -17
up … wall:-41 -37 -30
up … want:34 27 -15
up … went:15 14 22
up … who:47 26 -7
up … why:18 22 -1
up … wil:-28 -4 0
up … wish:30 0 0
up … with:-33 -20 -1
update:-3 10 4
updates:28 29 29
upon:-25 4 6
upon … adn:40 50 51
upp:16 -3 -2
upped:-21 -19 -29
upped teh:-22 -19 -29
upped … adn:-25 -25 -28
ups:-26 -17 -14
ups adn:-23 -13 -12
upset:19 -10 12
upset not:20 18 23
upsetting:-7 -4 -5
upside:-11 -9 -7
upstairs:101 92 68
upstairs adn:63 60 5
upstairs in:5 11 23
upstairs … a:32 35 30
upstairs … left:-23 -13 -5
upstairs … me:-24 -14 -6
upstairs … teh:4 13 22
ur:-19 -3 -6
ur all:74 64 65
ur daughter:-26 -16 -11
ur dog:32 22 -4
ur fault:-40 -51 -40
ur friend:-22 -21 -13
ur head:23 21 35
ur lief:-30 -6 -6
ur lives:36 40 35
ur loving:20 -2 1
ur mum:-29 -34 -28
ur old:42 52 37
ur own:-21 -13 -25
ur son:38 20 29
ur … a:-24 -16 -12
ur … be:28 25 31
ur … dealer:-22 -17 -5
ur … do:19 22 -4
ur … from:12 23 21
ur … hav:-28 -17 -4
ur … in:33 43 -18
ur … it:20 7 26
ur … its:25 26 22
ur … jack:20 -2 1
ur … lief:10 25 -8
ur … mine:-21 -9 -5
ur … on:21 -8 -6
ur … sorry:-32 -32 -30
ur … teh:-26 -29 -22
ur … tells:10 21 0
ur … ther:23 15 19
ur … through:47 40 49
ur … till:38 40 -4
ur … up:28 8 11
ur … was:54 52 21
ur … who:13 22 0
ur … yes:50 40 -2
urge:-21 -21 -50
urge is:-27 -16 -13
urge out:28 20 0
urge surfing:22 0 0
urge to:3 -5 -22
urge … burn:31 -7 -1
urge … but:39 -10 -2
urge … hert:26 -22 -1
urge … is:70 -1 -2
urge … kil:27 50 -2
urge … loud:24 -2 -2
urge … my:28 -2 -5
urge … myself:27 52 0
urgent:-2 -6 -3
urges:-25 -16 -8
urges to:-41 -9 -2
urges … myself:18 33 0
urine:-39 -8 0
urn:-13 -11 -10
urs:0 0 0
us:-25 -14 -6
us adn:50 52 41
us as:41 37 39
us at:-52 -48 -22
us by:-35 -33 -27
us he:25 22 -1
us hes:21 19 25
us i:22 20 39
us in:39 33 24
us on:15 23 32
us this:29 36 40
us tonight:-20 -19 -11
us with:24 25 26
us … a:-21 -13 -6
us … adn:35 23 32
us … at:-29 -26 -28
us … awake:12 26 21
us … favour:33 19 -1
us … goin:-21 -17 -13
us … he:26 28 4
us … i:-26 -21 -15
us … ill:30 32 41
us … im:29 31 30
us … in:-31 -31 -19
us … its:-24 -11 -8
us … no:-28 -25 -6
us … of:-24 -21 -11
us … off:59 65 53
us … our:25 22 -2
us … same:18 22 3
us … say:24 19 18
us … teh:14 -3 -20
us … them:47 35 28
us … through:-39 -30 -16
us … to:-34 -26 -25
use:8 4 5
use after:34 26 -15
use as:48 -1 0
use i:0 20 -1
use it:-57 -37 19
use of:25 -4 -2
use them:25 27 19
use till:13 11 -38
use … alone:27 30 9
use … am:-22 -2 -1
use … anyone:22 -21 -2
use … dont:-2 0 -20
use … his:19 26 17
use … i:65 -8 -41
use … it:27 -18 -2
use … knife:-21 -14 -10
use … my:32 13 -21
use … myself:-58 -64 13
use … on:-44 -43 21
use … sunday:5 28 26
use … teh:5 13 22
use … tonight:5 33 30
used:18 7 -11
used a:10 25 -4
used adn:7 7 22
used friday:24 0 0
used it:-11 10 -34
used on:89 64 -4
used once:25 -4 -4
used teh:-10 26 33
used them:12 25 0
used to:-17 -5 -24
used twice:27 6 19
used yesterday:48 -3 0
used … adn:40 24 22
used … after:63 -4 0
used … amount:43 37 38
used … as:17 32 -1
used … be:16 21 36
used … cut:6 31 -2
used … do:25 27 -5
used … for:34 2 3
used … hav:45 36 -3
used … i:-5 -21 4
used … id:1 30 0
used … in:-54 -33 -36
used … my:34 33 28
used … myself:24 10 -8
used … night:-30 15 -1
used … on:32 33 -26
used … own:35 63 10
used … same:43 37 38
used … teh:-19 -29 -22
used … that:-27 -10 -3
used … this:23 -11 -1
used … to:28 -4 -1
used … told:34 -1 0
used … twice:-7 -4 -23
used … two:30 12 -2
used … want:29 -3 0
useful:-29 -15 -11
useless:-19 -22 -17
user:15 14 7
username:-29 -13 0
uses:40 35 14
using:-4 -19 -50
using adn:-31 -19 -8
using alone:29 51 -3
using by:12 23 -18
using in:-41 -23 0
using it:-4 0 -23
using on:12 24 -6
using teh:6 18 29
using … adn:-22 -12 -3
using … i:-74 -21 -10
using … im:-27 -15 -2
using … in:58 30 -2
using … my:20 25 -25
using … myself:19 36 59
using … not:-22 -5 -2
using … of:41 -6 -2
using … on:43 27 64
using … own:21 28 -7
using … teh:17 -34 -17
using … to:-35 -5 -2
using … with:6 28 0
usual:12 -13 -17
usual amount:16 28 37
usual … three:21 30 40
usually:-11 -28 -24
ute:3 3 4
utes:1 0 2
utility:-2 -1 -14
v:0 0 0
va:-6 -24 -2
va a:-26 -8 -3
va … matar:-25 -7 -3
vacaciones:-33 -20 -8
vacances:-16 -7 -1
vacation:-3 -1 -3
vaccination:-2 -2 1
vague:2 -2 -2
vais:29 56 40
vais me:-37 -21 -20
vais sauter:49 46 46
vais … a:30 31 18
vais … dites:19 19 20
vais … suicider:1 4 -81
vais … tuer:2 2 44
vale:-65 -12 -6
valencia:-3 -1 -2
valete:-3 1 -1
valgo:146 -18 -12
valium:32 23 -4
vallies:21 4 5
values:0 0 0
vamos:-1 -2 -2
vampire:-11 -10 -9
van:-3 6 2
van adn:28 27 35
van … teh:35 33 42
van … tools:38 33 42
vanish:-6 -26 -14
vanish adn:25 -1 -1
vanished:-3 0 4
vans:-6 -5 -3
vape:-2 0 -1
vaped:19 -1 -1
varnish:-2 -1 -1
vase:-3 -4 -1
vater:0 0 0
ve:-6 0 -2
vea:-10 -2 -2
veces:65 -9 -4
vecina:-41 -29 -33
veg:-24 -21 -15
vegan:-5 0 10
vegas:-1 -1 -1
vegetable:-7 -6 0
vein:13 7 13
veins:-14 -15 -10
veinte:0 -1 -1
vel:0 0 0
vending:-18 -11 -8
veneno:66 62 58
vengan:31 29 25
venlafaxine:-13 -9 -4
vent:-10 -8 -6
ventilator:-3 -5 -3
venting:10 14 -7
vents:-14 -10 -6
venue:-25 -23 -23
venue adn:-27 -24 -23
venue … teh:-26 -24 -22
ver:-68 -8 -2
vera:-6 -3 0
verd:0 0 0
verdad:18 11 15
verdict:-11 -5 -1
verse:-8 -6 -7
version:11 -11 -12
very:0 0 0
vestry:42 33 17
vestry teh:28 -1 -3
vet:1 12 12
vet adn:23 29 47
vet i:32 32 31
vet is:-16 -11 -25
vet … hav:36 36 32
vet … on:-9 -10 -21
vet … teh:31 33 29
veteran:-9 -8 -3
veterans:-7 -5 -6
vets:-26 -21 -15
vets … on:-18 -17 -22
vets … teh:-40 -38 -44
veut:11 15 -11
veux:50 42 -23
veux me:35 50 -21
veux mourir:56 29 10
veux pas:-25 -14 -2
veux … je:2 45 -12
veux … mourir:-25 -14 -2
veux … tuer:45 50 -23
vexed:17 24 24
vez:-8 32 -6
vez que:-2 21 -1
vez … a:64 4 -2
vez … la:10 22 -2
vez … no:20 25 -2
vez … y:-40 -3 -1
viaduct:44 51 65
viaduct after:-37 -23 -9
viaduct … if:-20 -21 -15
viaduct … teh:-17 -17 -22
vial:3 6 17
vibes:22 -28 -3
vicar:-30 -6 -8
vicar … to:15 23 -1
vicars:-5 -1 -1
vice:-23 -12 -16
victims:-1 -2 -1
victorian:-14 -6 -1
victories:-4 -2 -2
victory:-9 -6 -3
vida:60 -3 -36
vida … la:-37 3 5
vidaai:6 2 22
video:-10 5 29
video call:18 23 6
video of:5 13 32
video … a:6 13 34
videos:9 14 -10
vie:52 48 -15
viel:-16 -17 -6
viennetta:-7 -4 -1
vient:-1 0 -6
view:30 47 7
view i:47 61 -7
view … im:15 39 34
view … teh:-13 -22 -26
views:-16 -11 -11
vigil:-14 -13 -12
vikings:-3 0 0
vile:-2 -1 -1
village:-31 -27 -24
villain:-4 -3 -3
vinegar:-2 -1 -1
vingt:2 1 3
vinyl:-1 0 2
violence:-3 -3 -1
violent:-11 -8 -3
viral:-12 -9 -8
virgin:-13 -3 -2
virginia:-1 -1 -1
virtual:-1 -2 -4
vis:1 3 3
visa:-35 -28 -39
visa is:-13 -12 -25
visarjan:-2 -2 -4
vision:38 49 42
visions:5 6 -1
visit:9 11 -9
visit to:32 24 -6
visit … teh:41 38 -6
visited:33 -5 -3
visited me:38 -2 -1
visiting:17 -17 -6
visiting hours:35 -2 -1
visitor:-13 -25 -17
visitors:-4 -3 -1
visits:-13 -1 -1
vitamin:-4 -1 -1
vitamins:-6 -3 -1
viva:15 21 20
vivement:-4 -2 -1
vivid:-1 -2 -2
viviendo:73 -6 -4
vivir:-40 -3 -8
vivir mas:86 39 -1
vivir … en:20 -12 -1
vivir … quiero:-8 37 0
vivitrol:-1 -1 -2
vivre:58 -29 -1
voddy:-2 -3 -1
vodka:112 124 99
vodka cold:22 20 25
vodka in:19 7 -24
vodka on:58 56 48
vodka with:21 21 31
vodka … a:-35 -33 -24
vodka … adn:25 16 17
vodka … all:18 19 27
vodka … day:16 30 -19
vodka … hes:19 43 56
vodka … my:66 61 31
vodka … of:17 24 40
vodka … one:8 24 -3
vodka … sunday:11 13 20
vodka … teh:-11 -29 -21
vodka … top:23 30 20
voice:26 15 1
voice i:53 40 18
voice is:40 28 33
voice on:25 28 28
voice says:43 23 14
voice … be:52 55 55
voice … funny:21 31 31
voice … i:-29 -18 -17
voice … my:34 20 7
voice … saying:20 24 -8
voice … to:14 21 -7
voice … u:17 34 35
voicemail:43 43 19
voices:16 30 31
voices say:21 25 34
voices … baby:18 18 35
voices … me:21 35 3
voices … teh:-4 -4 33
voices … telling:2 2 -31
voices … to:15 22 15
voila:0 7 -6
voisine:0 0 -2
voit:9 9 -2
vol:-21 -12 -7
volume:-9 -4 -5
volunteer:-17 -22 -10
volunteered:2 0 -7
volunteering:-8 -6 -3
volunteers:-10 -15 -12
vom:-7 -6 -2
vomiting:11 35 45
vomiting since:-32 -26 -20
vomiting … i:37 49 58
von:-32 -29 -16
vont:-50 -57 -23
vont me:-50 -57 -23
vont … tuer:-50 -57 -23
vor:-2 7 -4
vor … tur:11 12 23
vorbereitet:-17 -20 -10
vos:-27 -7 -6
vote:-17 -10 -3
vote on:-18 -20 -20
vote … next:-18 -20 -20
voted:-1 1 0
votes:-5 -2 -3
voting:-16 -7 -1
voudrais:35 -18 -7
voudrais etre:41 -6 -2
voudrais … morte:27 -4 -2
voulais:36 38 13
vous:46 50 69
vous lirez:19 21 24
vous … je:19 21 24
vowels:-10 -8 -8
vows:-3 0 0
voy:5 6 17
voy a:41 44 23
voy … esta:2 9 -20
voy … la:24 38 21
voy … matar:22 33 20
voy … no:73 73 47
voy … quitar:6 13 29
voy … quitarme:22 30 -4
voy … suicidarme:21 -14 -94
vraiment:7 11 -17
vs:-32 -28 -16
vu:-2 -1 0
vuelvo:-1 -3 -2
w:57 39 32
w a:72 68 2
w it:1 19 24
w my:4 -29 -6
w teh:18 22 -1
w … adn:8 10 21
w … in:19 25 15
w … over:60 54 -9
waded:11 6 9
wading:1 1 2
waffles:-1 -2 -1
wage:-6 -7 -3
wages:12 -7 -33
wages … teh:-18 -35 -25
wagging:-1 0 -1
wagon:7 22 -11
waht:3 4 0
waist:-8 -8 -2
waistband:2 2 4
wait:31 40 55
wait any:23 24 27
wait at:41 42 35
wait im:16 19 28
wait in:26 28 31
wait till:35 21 30
wait to:-50 -24 -17
wait until:53 51 47
wait … adn:13 21 17
wait … for:29 31 30
wait … hes:22 21 -9
wait … landed:22 22 14
wait … longer:23 24 27
wait … me:38 40 28
wait … my:2 -5 31
wait … sunrise:15 23 17
wait … teh:49 48 47
waited:-16 -10 -26
waiting:69 54 69
waiting adn:-30 -23 -25
waiting by:17 18 34
waiting for:64 87 65
waiting on:53 61 45
waiting period:25 23 40
waiting room:-53 -33 -28
waiting to:8 -105 -85
waiting … a:11 28 29
waiting … adn:70 70 70
waiting … dei:6 -127 -73
waiting … her:-21 -18 -15
waiting … him:26 25 28
waiting … house:37 47 48
waiting … i:32 -11 -16
waiting … me:41 42 36
waiting … my:-28 -11 -10
waiting … of:-23 -13 4
waiting … one:-10 3 -22
waiting … teh:11 37 38
waiting … to:25 36 14
waits:17 13 -60
waits … im:4 4 -23
wake:52 37 19
wake him:-54 -49 -32
wake i:-9 25 -21
wake me:24 -9 -21
wake teh:-20 -10 -9
wake up:24 17 37
wake … before:-20 -19 -18
wake … but:28 0 0
wake … call:-16 -17 -23
wake … day:64 -16 -2
wake … every:-24 -14 -1
wake … for:-24 -6 -2
wake … he:19 28 31
wake … his:31 30 20
wake … i:-38 -16 -4
wake … im:14 18 20
wake … it:5 -35 -32
wake … my:-25 -13 -20
wake … not:21 31 31
wake … of:52 39 -4
wake … one:22 -3 -1
wake … teh:-28 -23 -20
wake … ther:21 2 0
wake … to:25 20 0
wake … tomorrow:7 -65 -46
wake … u:-20 -18 -7
wake … wake:24 35 1
wake … with:21 -24 -21
wakes:20 20 33
waking:71 38 5
wales:-2 -1 -1
walk:10 19 26
walk into:42 52 67
walk out:43 30 36
walk over:-19 -21 -24
walk teh:-21 -18 -13
walk to:-33 -28 -31
walk with:-27 -28 -17
walk … before:28 36 26
walk … bridge:-30 -33 -38
walk … he:22 27 21
walk … i:24 28 -7
walk … if:-20 -22 -16
walk … im:53 33 29
walk … it:23 -13 19
walk … over:49 42 35
walk … sea:20 36 38
walk … teh:33 19 18
walk … with:-30 -30 -30
walked:-22 -20 -6
walked home:10 17 22
walked into:26 25 -1
walked out:22 23 15
walked past:23 21 9
walked straight:21 19 20
walked teh:-16 -23 -17
walked this:-64 -71 -55
walked to:-43 -41 -36
walked … an:-25 -14 -16
walked … it:38 27 -8
walked … to:25 33 46
walked … week:-64 -71 -55
walker:-1 0 0
walkers:-5 -2 1
walking:40 32 61
walking back:19 22 15
walking down:24 33 35
walking in:18 19 32
walking round:0 -31 -19
walking teh:-29 -26 -27
walking to:29 23 28
walking … adn:-12 -28 -14
walking … his:30 25 35
walking … middle:28 37 42
walking … on:48 37 34
walking … room:33 29 20
walking … teh:40 39 43
walks:8 12 -5
walks … sea:22 28 29
walks … teh:18 23 26
wall:39 33 5
wall adn:13 -26 -8
wall i:-36 -32 -14
wall till:28 33 -15
wall to:39 44 0
wall until:50 55 -4
wall wen:-24 -29 -21
wall … adn:-14 -17 -21
wall … hes:7 8 20
wall … i:5 5 -28
wall … in:10 19 25
wall … knuckles:28 33 -1
wall … my:64 39 40
wall … night:30 30 38
wall … put:-30 -20 -14
wall … saw:30 28 0
wall … want:-43 -32 -6
wallet:-18 -12 -7
wallpaper:-23 -9 0
walls:6 5 9
walls … i:1 -21 -13
walrus:-4 -3 -1
wan:50 59 -1
wana:70 62 -66
wana be:30 -63 13
wana dei:2 43 -59
wana disappear:40 -15 -3
wana do:21 21 -3
wana end:45 66 -4
wana kil:8 23 -6
wana … adn:9 15 -26
wana … alife:28 24 -32
wana … anymore:56 -12 -1
wana … bad:24 42 -3
wana … forever:28 -5 0
wana … i:17 -12 24
wana … its:0 0 -26
wana … lief:38 64 -4
wana … my:12 40 -20
wana … myself:105 127 -18
wana … neva:24 -9 0
wana … no:22 23 12
wana … not:22 0 -6
wana … teh:-31 8 -4
want:33 30 -48
want a:23 5 -13
want death:21 8 0
want everything:11 -22 -4
want for:50 2 -8
want help:55 57 63
want her:-34 -23 -8
want him:-21 10 -10
want in:-59 -55 -7
want is:22 -35 -29
want it:25 11 -63
want my:3 57 0
want of:32 31 35
want one:-43 -14 -11
want out:85 60 -7
want saving:15 25 -25
want someone:-1 -2 -20
want teh:32 -13 -17
want that:40 26 -4
want them:-3 3 33
want ther:41 8 10
want this:-20 -33 -3
want u:-29 -18 -6
want … a:17 32 -9
want … about:20 1 6
want … adn:-6 4 -38
want … alife:42 -9 -43
want … all:-31 -26 -2
want … alone:23 30 36
want … any:41 27 18
want … anymore:-31 6 11
want … anything:-24 -13 -1
want … at:35 -5 -1
want … be:31 10 48
want … blades:-16 -35 -3
want … buried:10 16 25
want … but:27 -6 13
want … by:5 31 -19
want … comit:33 49 -5
want … cut:-23 -104 -3
want … dead:20 -43 -1
want … death:28 53 -1
want … dei:-33 12 -69
want … delete:38 37 -4
want … deleted:22 -15 -1
want … disappear:67 -19 -2
want … done:-21 -15 -5
want … down:9 -20 -10
want … drink:-27 -11 -7
want … end:27 46 -100
want … exist:79 -5 -2
want … existing:3 -92 -2
want … finish:42 52 16
want … finished:1 2 -22
want … fone:24 -14 -12
want … for:42 -22 -3
want … forever:28 -9 -1
want … found:47 35 37
want … from:-21 -18 -4
want … full:0 -114 0
want … get:-31 -37 -6
want … go:-12 -28 -33
want … gone:-25 -5 -23
want … her:-5 -8 -21
want … here:-43 -30 -9
want … hert:33 107 -7
want … him:-43 -46 -9
want … hit:4 29 -1
want … i:-27 -8 19
want … id:7 22 9
want … in:-3 -30 -10
want … into:44 -11 0
want … is:-27 -7 -2
want … it:69 21 -48
want … its:-12 35 -3
want … ive:-67 -67 -22
want … k:13 7 -23
want … kil:15 9 -39
want … know:5 7 22
want … lief:-38 -18 -30
want … living:3 31 -10
want … make:69 40 -9
want … me:60 44 -16
want … more:23 -51 -7
want … mum:5 4 21
want … murder:23 28 0
want … my:61 49 -26
want … myself:59 96 -69
want … no:56 10 -3
want … nothing:28 -55 -2
want … of:44 11 -8
want … on:-48 -19 -11
want … out:-72 -42 -14
want … over:45 26 6
want … own:12 42 -2
want … right:8 21 -10
want … same:38 43 0
want … saved:51 21 23
want … say:-23 5 25
want … scene:22 4 5
want … scratch:62 -21 0
want … see:-25 -37 40
want … self:26 25 -3
want … shoot:29 16 -26
want … sleep:29 -11 -1
want … slit:31 37 -5
want … soon:47 30 -7
want … stop:-29 -54 0
want … suicide:54 64 -38
want … take:-58 -49 -5
want … talk:-28 -33 -7
want … teh:-54 -38 28
want … than:-4 -34 -18
want … that:5 23 -6
want … them:-28 -20 34
want … this:-37 -38 -7
want … through:8 23 -23
want … to:-15 -25 -11
want … tonight:1 1 -34
want … u:16 20 25
want … unalive:22 52 -4
want … unalived:45 32 -1
want … until:-2 0 22
want … use:-33 -22 -5
want … want:-27 0 -19
want … wat:43 16 1
want … wen:4 32 4
want … with:-21 -51 -2
want … years:25 0 0
wanted:19 17 14
wanted it:45 57 36
wanted my:56 58 62
wanted one:67 55 56
wanted teh:-36 -20 -10
wanted that:21 18 17
wanted to:-15 -46 -38
wanted … a:3 13 21
wanted … adn:11 28 -25
wanted … all:41 25 0
wanted … answer:-23 -10 -6
wanted … be:42 -34 -34
wanted … before:19 37 -6
wanted … cut:120 -19 -12
wanted … dead:28 4 14
wanted … dei:-28 34 11
wanted … end:-39 -42 -1
wanted … every:43 -21 -2
wanted … her:-37 -33 0
wanted … herself:-32 -28 -3
wanted … him:-25 -11 -2
wanted … i:-3 18 -33
wanted … it:-16 -8 -21
wanted … kil:-43 -33 -8
wanted … myself:-23 -41 -9
wanted … nice:64 53 45
wanted … night:7 11 30
wanted … since:33 -22 -7
wanted … talk:56 51 43
wanted … teh:-14 -29 -10
wanted … that:49 49 44
wanted … them:49 43 45
wanted … themselves:31 23 0
wanted … this:29 -16 -5
wanted … to:20 30 32
wanted … today:4 8 -30
wanted … wat:23 35 -1
wanted … written:28 29 25
wanting:62 67 -90
wanting a:32 -8 -4
wanting it:89 70 -25
wanting to:12 39 -65
wanting … adn:-22 -33 -2
wanting … at:-27 -18 -1
wanting … dead:11 34 0
wanting … dei:-54 5 -1
wanting … drink:25 -15 -3
wanting … end:29 43 -1
wanting … isnt:22 30 0
wanting … it:18 25 -5
wanting … jmup:-32 -24 -2
wanting … kil:52 74 -21
wanting … live:-22 -25 0
wanting … my:8 6 -24
wanting … myself:74 64 -36
wanting … vanish:26 -6 0
wants:9 26 -43
wants a:-8 -25 -9
wants it:29 2 -5
wants out:4 26 -7
wants to:27 56 -19
wants … adn:-21 9 -42
wants … be:-23 -6 -44
wants … dead:-15 -10 -27
wants … dei:-81 -21 -5
wants … do:72 38 -9
wants … end:89 75 -5
wants … go:55 58 -6
wants … himself:60 47 -18
wants … his:23 16 -20
wants … it:40 21 11
wants … kil:76 38 -15
wants … of:-2 20 -9
wants … on:-25 -27 -2
wants … put:30 17 0
wants … this:17 28 -5
wants … to:27 25 -4
war:-18 -41 -24
ward:1 -9 1
ward adn:25 10 22
ward i:-21 0 -14
ward since:34 -3 -1
ward who:14 23 25
ward with:-27 -14 -13
ward … held:15 22 27
ward … i:45 32 15
ward … im:-15 -23 -9
ward … in:17 21 12
ward … my:54 40 52
ward … wat:68 35 30
warden:-2 4 1
wardrobe:-17 -7 19
wardrobe hes:12 15 21
wardrobe i:10 17 22
wards:-1 0 0
ware:35 -14 -7
ware … tot:50 -5 -1
warehouse:-1 -2 0
warfarin:37 34 45
warm:27 58 73
warm im:28 36 33
warm … adn:-31 -21 -19
warm … i:27 30 35
warm … im:20 19 44
warm … it:-31 -27 -20
warmed:-16 -14 -6
warn:-12 -11 -7
warned:-28 -16 -7
warning:-27 -25 -11
warnings:-6 -6 -1
warns:-3 -2 0
warranty:-3 -4 -1
wars:-14 -19 -3
wary:-3 -3 -1
was:-22 -23 2
was all:-10 -30 -30
was an:41 41 30
was another:7 6 24
was at:-2 -17 -26
was before:13 20 14
was dead:58 23 -9
was deeper:4 8 -37
was disappointed:43 -3 -4
was done:32 4 3
was easier:49 59 50
was eleven:35 -6 -1
was enough:-29 -20 -16
was finished:21 30 27
was fish:41 37 4
was for:73 50 35
was four:14 25 9
was glad:-21 -16 0
was gone:80 -49 -27
was goodbye:18 23 8
was grateful:27 0 0
was hanging:-23 -16 -7
was hav:16 16 23
was her:19 20 21
was i:41 42 -12
was im:0 -60 -1
was jealous:86 6 -1
was last:-4 -21 -9
was late:-22 -12 -21
was left:59 47 36
was let:-26 -18 -17
was long:43 39 4
was lying:-21 -13 -7
was mad:-28 -3 -2
was me:57 57 -16
was meant:14 24 3
was my:-23 -20 -7
was neva:29 90 96
was nice:21 21 40
was no:-32 -17 -9
was not:-24 -24 8
was nothing:13 34 13
was on:-27 -32 -59
was one:29 20 -5
was over:35 17 -23
was quick:37 42 35
was relief:39 0 0
was right:36 3 1
was sectioned:21 -1 0
was sick:26 35 29
was sitting:76 79 81
was sorry:-4 -23 -16
was stood:21 0 -1
was stopping:37 40 -1
was suicidal:-51 -94 -2
was sunday:21 17 21
was sure:-28 -13 -14
was teh:-10 -21 -21
was this:91 57 48
was to:11 32 33
was told:-22 -15 -9
was treated:41 50 52
was true:35 20 0
was u:15 20 24
was up:-19 -20 -22
was with:31 28 34
was written:-22 -20 -20
was … a:5 -45 -34
was … ago:17 3 -38
was … any:-24 0 0
was … arm:14 23 0
was … at:18 -17 -36
was … back:52 9 -2
was … bad:29 -2 0
was … be:55 39 29
was … bed:-44 -21 -14
was … being:19 25 31
was … best:23 21 15
was … born:49 -4 -3
was … bottle:30 26 20
was … bug:35 42 0
was … burden:-63 0 0
was … by:-26 -8 1
was … cold:41 48 43
was … could:-13 17 23
was … day:-6 -27 -26
was … days:44 32 -1
was … do:24 17 19
was … docter:31 28 28
was … dog:54 53 -2
was … eight:34 34 -1
was … enough:49 28 34
was … every:-52 -3 9
was … everything:25 29 27
was … farewell:23 24 18
was … fingers:41 37 4
was … first:-23 -12 -4
was … for:6 -3 -20
was … ghost:36 -2 -2
was … go:29 32 24
was … goin:32 38 36
was … gone:26 0 5
was … good:-16 -22 -19
was … goodbye:32 32 33
was … harm:-24 -5 0
was … havent:22 -2 0
was … he:-19 -22 2
was … her:-40 -38 -33
was … here:21 35 33
was … hes:-20 -10 -30
was … him:-22 -11 -7
was … his:37 36 42
was … home:23 -12 -4
was … honour:10 13 22
was … hour:-31 -24 -35
was … how:46 -32 -8
was … id:-14 -29 -20
was … illness:24 30 34
was … in:-14 -20 -5
was … isnt:6 8 24
was … its:-8 33 35
was … ive:17 21 8
was … knowing:24 25 24
was … last:25 -1 -20
was … late:-21 -1 -1
was … ledge:38 0 0
was … left:1 24 -6
was … less:71 42 50
was … lie:34 38 25
was … living:38 11 10
was … long:2 -24 -16
was … made:-21 -12 -3
was … make:16 25 29
was … me:18 58 48
was … mine:-40 -22 -13
was … mistake:43 3 6
was … monday:38 52 -1
was … month:-32 -10 -3
was … morning:38 43 59
was … mouthwash:24 -4 -1
was … much:15 29 16
was … nearly:-58 -5 0
was … neighbour:29 24 20
was … neva:20 25 24
was … no:-25 -17 -4
was … nobody:14 10 25
was … not:-18 -26 -21
was … on:-8 -37 -43
was … one:27 -17 -23
was … over:23 2 12
was … pain:11 22 21
was … part:28 29 20
was … poisoning:37 33 30
was … right:-43 -22 -5
was … sat:46 47 55
was … says:31 30 7
was … see:23 -4 -6
was … serious:0 -57 -1
was … she:-23 -36 -22
was … shes:15 38 18
was … suicide:-18 -35 -2
was … tea:31 45 0
was … teh:29 48 24
was … than:39 45 33
was … thats:17 30 -2
was … ther:-44 -39 -13
was … theres:-23 0 0
was … they:-10 9 -23
was … theyve:41 42 43
was … through:27 33 28
was … time:-23 -14 -11
was … to:-44 -27 -13
was … two:35 -3 -8
was … u:60 78 38
was … up:-24 -20 -11
was … ur:32 20 20
was … way:20 23 20
was … week:34 -21 2
was … weekend:-5 7 -27
was … wen:-22 -29 -16
was … went:23 -4 -11
was … wind:-3 -4 -30
was … wish:-28 -1 0
was … with:-30 -18 -34
was … work:29 4 0
was … would:18 23 14
wash:14 28 -8
wash up:40 50 54
washbag:-4 -8 -7
washed:4 19 31
washed it:32 29 39
washed … down:34 29 37
washed … teh:22 18 23
washed … with:44 29 32
washer:-2 -1 -1
washing:-24 -15 -22
wasnt:47 44 50
wasnt alife:27 -29 -7
wasnt alone:47 40 29
wasnt anything:32 39 33
wasnt goin:-22 -23 -9
wasnt heer:31 0 -1
wasnt her:85 89 76
wasnt here:84 -14 -12
wasnt it:-36 -31 -19
wasnt joking:37 -18 -1
wasnt meant:45 48 45
wasnt one:21 -31 -1
wasnt scard:30 23 20
wasnt strong:24 28 29
wasnt teh:-30 -18 -11
wasnt ther:10 16 24
wasnt … a:5 15 25
wasnt … adn:-20 -3 8
wasnt … any:41 -2 0
wasnt … be:-26 -18 -7
wasnt … did:35 41 34
wasnt … enough:55 61 26
wasnt … fault:-33 -29 -12
wasnt … for:-23 -17 -17
wasnt … goin:38 2 -2
wasnt … goodbye:21 26 28
wasnt … he:46 40 -9
wasnt … i:-16 -33 -2
wasnt … im:13 -28 -13
wasnt … it:21 24 9
wasnt … its:10 21 -1
wasnt … keep:56 13 30
wasnt … more:63 -3 -2
wasnt … no:25 -1 -1
wasnt … of:52 35 31
wasnt … that:30 24 26
wasnt … ther:31 26 -9
wasnt … thing:-35 -19 -1
wasnt … to:-9 17 35
wasnt … u:29 36 33
wasnt … with:29 26 29
wasp:-10 2 -7
wasps:-13 -2 -1
waste:40 28 35
waste of:41 -6 -1
wasted:21 30 28
wat:12 23 21
wat a:-26 -7 27
wat day:19 25 25
wat did:-25 -18 -10
wat do:18 34 19
wat happens:44 41 43
wat he:-2 -4 -24
wat helped:-23 -22 -3
wat hes:-42 -39 -26
wat hymns:-21 -15 -18
wat i:45 19 -5
wat id:1 -29 -12
wat if:12 28 -7
wat ill:-39 -25 -32
wat im:64 45 23
wat it:4 -16 -34
wat its:-36 -22 -23
wat ive:23 17 52
wat teh:-1 -13 -23
wat that:-20 -1 -10
wat theyre:-15 -14 -23
wat time:38 40 45
wat was:38 17 30
wat wil:45 -6 3
wat year:34 29 27
wat … about:15 26 43
wat … adn:41 48 21
wat … am:-16 -32 -15
wat … anymore:-25 -9 -1
wat … at:35 40 44
wat … can:-29 -17 -7
wat … cant:29 -11 -13
wat … did:-13 -15 -38
wat … do:-8 -53 -14
wat … does:30 25 -22
wat … done:-29 -25 -18
wat … dont:4 -25 -7
wat … expect:-24 -20 -16
wat … for:17 -46 15
wat … found:33 26 23
wat … from:23 3 12
wat … gave:39 40 39
wat … giving:0 -11 -40
wat … goin:-15 -37 -35
wat … had:-10 -7 23
wat … hapen:-31 -7 3
wat … he:-31 -23 -11
wat … hear:15 13 21
wat … i:-1 20 21
wat … in:39 28 56
wat … is:-14 4 25
wat … isnt:13 35 -8
wat … it:20 24 47
wat … its:70 49 21
wat … ive:-22 -18 -13
wat … kil:18 25 2
wat … killed:39 32 -1
wat … left:66 44 31
wat … looks:43 12 24
wat … me:22 -7 -2
wat … need:119 96 109
wat … next:6 18 22
wat … not:-12 -23 -9
wat … of:20 43 38
wat … owe:-27 -15 -8
wat … piont:-30 -17 -8
wat … say:-21 -22 -26
wat … see:-32 -22 -10
wat … started:61 49 -3
wat … stopped:31 -2 -1
wat … takin:25 27 33
wat … teh:34 67 62
wat … tell:-24 -36 -18
wat … thats:30 -6 -1
wat … ther:27 -5 -7
wat … think:-24 -18 -16
wat … to:54 28 -1
wat … today:43 51 59
wat … u:21 -5 -31
wat … up:12 22 -2
wat … use:29 -4 -7
wat … used:43 46 -5
wat … vet:10 12 20
wat … waiting:39 20 39
wat … want:47 87 -19
wat … wen:-28 -29 -14
wat … were:-33 -3 -4
wat … wish:40 -4 0
wat … with:-35 -20 -17
wat … wrong:28 29 5
watch:0 0 18
watch adn:17 29 39
watch back:45 20 30
watch from:22 18 18
watch to:28 29 -7
watch wat:13 16 36
watch … a:28 28 33
watch … adn:-33 -32 -4
watch … gets:13 22 28
watch … me:52 31 -4
watch … more:29 44 43
watched:14 1 10
watched it:19 20 25
watched … come:31 28 32
watched … it:28 0 1
watches:-9 -11 -4
watching:-26 -20 -1
watching fireworks:20 21 37
watching teh:-36 -40 -38
watching … go:-23 -24 -18
watchman:22 23 23
wate:13 15 16
water:56 81 62
water adn:-25 -16 -22
water at:-46 -13 1
water bottle:-28 -25 -17
water down:29 17 10
water i:9 20 22
water on:56 44 48
water since:14 12 21
water up:29 19 26
water … a:-8 -12 -34
water … adn:40 34 36
water … him:50 47 48
water … in:-15 -18 -20
water … it:-30 -32 -14
water … ive:-3 -21 -20
water … loud:18 26 22
water … me:26 19 18
water … my:33 42 32
water … not:53 47 35
water … run:13 14 21
water … shes:35 39 42
water … sunday:25 26 33
water … teh:-47 -28 -21
watered:8 26 16
waterfall:13 13 11
watering:-9 -24 -17
waterproof:35 35 32
waterproof fone:27 25 31
waters:58 50 42
waters up:50 44 32
waters … my:50 45 34
waters … to:50 44 32
wave:-33 -54 -40
waved:-22 -19 -15
waves:26 23 19
waving:-14 -12 -13
way:34 40 49
way adn:-23 -13 -5
way but:13 21 -5
way down:-22 -22 -15
way he:39 43 42
way i:-8 0 -37
way im:-29 -18 -12
way it:27 25 35
way more:8 31 18
way out:-20 -49 -45
way over:8 13 22
way past:43 -5 -5
way round:-32 -30 -21
way she:-22 -20 -17
way to:-32 -34 -57
way wen:27 25 28
way would:62 35 -11
way youd:37 -12 -7
way … a:8 4 -31
way … adn:-1 16 21
way … another:7 -8 -23
way … dei:24 43 1
way … doesnt:30 26 26
way … dont:98 51 52
way … drawer:-20 -9 -4
way … from:-47 -18 1
way … get:-32 -16 -7
way … go:-22 -7 -6
way … goes:39 35 15
way … had:17 23 -22
way … hav:46 20 -4
way … i:-13 -24 -10
way … im:11 16 26
way … its:4 18 21
way … kil:31 32 -1
way … know:35 -5 -2
way … last:-19 -21 -17
way … lie:30 38 36
way … made:23 13 7
way … me:12 29 31
way … nobody:29 27 34
way … off:8 -20 -22
way … say:-2 -30 -22
way … she:-28 -19 -8
way … teh:-12 -22 -19
way … than:5 22 14
way … that:-38 -24 -4
way … to:-14 -2 -23
way … u:83 58 47
way … went:42 44 52
way … where:76 62 54
way … work:27 -1 0
ways:-9 28 -62
ways i:-40 12 -1
ways to:25 20 -29
ways … could:9 26 -3
ways … dei:-21 -8 -24
ways … do:51 46 -13
ways … kil:19 22 0
we:-84 -87 -78
we are:21 27 16
we go:-21 -22 -25
we say:48 -3 -3
we thought:19 21 24
we threw:49 44 44
we … a:-40 -35 -22
we … eleven:30 30 30
we … family:19 33 34
we … for:-22 -23 -13
we … go:18 14 28
we … he:16 18 20
we … her:19 27 23
we … it:-21 -17 -13
we … see:-22 -14 -14
we … teh:-14 -38 -39
we … thats:26 28 27
we … this:17 19 22
we … to:-40 -41 -34
we … tonight:17 14 26
weak:4 15 16
weak to:19 30 27
weak … adn:55 52 53
weaned:7 15 22
weaned … to:-32 -20 -10
weapon:-1 -17 -25
weapons:-3 0 0
wear:17 33 19
wear it:-21 -11 -4
wearing:30 -3 4
wearing my:43 37 39
wears:5 1 -14
weary:3 -10 -9
weather:-32 -24 -16
weathers:16 14 23
web:11 10 14
webinar:-2 -2 -1
website:-9 -3 -2
wed:-17 -19 -12
wed be:28 27 0
wed … for:-36 -51 -45
wed … u:-29 -21 -14
wedding:1 -18 -18
wedding anniversary:35 41 40
wedding is:10 21 -1
wedding one:35 -1 -1
wedding ring:36 25 40
wedding … im:-41 -37 -34
wedding … of:27 -5 0
wedding … on:35 40 47
wedding … over:-30 -27 -23
wedding … teh:60 77 75
weddings:-8 -2 -5
wedged:47 46 46
weding:-5 -5 -3
wednesday:40 53 54
wednesday adn:51 34 42
wednesday i:-19 -22 -40
wednesday im:13 20 24
wednesday is:-26 -23 -20
wednesday ive:44 38 12
wednesday she:38 38 36
wednesday … at:30 36 40
wednesday … been:36 29 37
wednesday … day:-21 -22 -19
wednesday … in:-50 -46 -43
wednesday … is:50 49 51
wednesday … ive:29 28 43
wednesday … teh:24 11 17
wednesday … want:18 -11 -30
wednesdays:37 39 34
wee:-42 -33 -21
wee … his:-26 -24 -20
weed:1 -37 -19
weedkiller:58 69 76
weedkiller i:14 23 27
weeds:-15 -17 0
week:-22 -43 -59
week adn:-13 -20 -47
week ago:18 16 40
week i:-60 -43 -12
week it:17 21 37
week ive:33 65 5
week teh:-28 -30 -16
week that:28 39 37
week ther:-32 -13 -6
week until:38 0 0
week with:29 20 -4
week … a:47 13 25
week … adn:-16 -24 -13
week … every:-21 -18 -3
week … for:27 25 28
week … from:36 3 -3
week … her:6 26 -3
week … if:18 26 -1
week … ill:1 4 21
week … it:24 26 -13
week … keep:32 -6 21
week … lads:37 29 -3
week … made:37 47 39
week … nearly:21 0 -9
week … no:-49 -30 -13
week … off:-29 -11 -6
week … on:23 -14 -1
week … sure:26 33 32
week … that:-1 3 25
week … to:27 24 2
week … today:9 21 0
week … twice:15 37 -1
week … wanted:20 24 -1
week … was:14 23 14
weekend:-28 -31 -42
weekend adn:3 27 1
weekend alone:-26 -21 7
weekend at:1 1 -24
weekend im:-37 -23 -30
weekend it:-45 -44 -23
weekend my:-32 -33 -34
weekend two:50 -11 -2
weekend … a:-38 -30 -28
weekend … adn:-48 -44 -20
weekend … cant:30 -2 -34
weekend … i:7 23 14
weekend … it:-26 -23 -15
weekend … ive:-25 -16 -21
weekend … not:-40 -19 -14
weekend … teh:-27 -29 -34
weekend … to:23 -29 -17
weekend … u:-39 -33 -28
weekends:-6 4 -23
weekly:-32 -34 -27
weekly box:-30 -25 -17
weeks:19 -32 -34
weeks adn:-24 -6 -28
weeks ago:-12 -33 -20
weeks back:47 17 -6
weeks i:-20 8 -9
weeks my:-31 -21 -10
weeks of:-25 -17 -1
weeks off:3 -48 -33
weeks worth:21 29 22
weeks … adn:-4 -26 -22
weeks … at:46 40 38
weeks … box:48 29 31
weeks … from:24 -1 -1
weeks … i:8 -23 -9
weeks … id:76 -12 -3
weeks … my:13 -29 -24
weeks … not:30 -1 -2
weeks … one:12 20 14
weeks … teh:-17 -27 -10
weeks … that:-23 -9 -8
weeks … ther:43 8 -3
weeks … with:-32 -15 -2
weep:-19 -8 -2
weeping:19 -1 -1
weepy:-10 -7 -3
weigh:115 118 123
weighed:0 9 12
weighing:-9 -2 -11
weighs:29 30 -7
weight:20 -29 -1
weight round:63 -17 -5
weight … all:36 -6 -2
weight … my:22 4 -20
weight … off:11 35 39
weighted:-3 -3 -12
weights:3 0 0
weir:28 29 13
weir after:-29 -21 -21
weir … of:22 25 23
weir … teh:-29 -26 -26
weird:11 19 31
weird to:32 43 43
weird … my:-23 -35 -17
weirdly:27 30 33
weirdly okay:-32 -29 -25
weirdos:1 2 2
weiss:11 9 -7
welcome:-6 -30 -31
welcome … to:38 -1 -7
welder:-5 -5 -3
welfare:-5 -7 -6
well:0 0 0
wellbeing:0 3 0
wellies:-4 -5 -1
wellness:3 4 3
welsh:-13 -5 -4
wen:11 22 13
wen a:-14 -21 -15
wen adn:51 46 42
wen i:-24 8 -1
wen id:34 42 32
wen im:-34 -36 -67
wen is:18 19 21
wen it:-36 -35 7
wen its:14 31 38
wen ive:24 37 -19
wen my:-9 4 25
wen no:-1 2 -23
wen people:-35 -27 -17
wen teh:52 35 48
wen theres:20 26 -11
wen they:22 -7 26
wen theyre:24 11 15
wen this:40 17 17
wen youre:-29 -22 -6
wen youve:95 59 30
wen … alarm:3 -27 -37
wen … all:18 28 14
wen … ask:26 22 29
wen … asked:54 35 -13
wen … back:-30 -11 16
wen … be:-53 -54 -22
wen … been:-1 25 -11
wen … breathe:59 60 41
wen … bury:48 8 31
wen … carry:30 30 33
wen … cat:1 0 -25
wen … come:38 34 11
wen … comes:25 12 37
wen … dark:43 50 51
wen … dead:-39 -9 -4
wen … decided:34 42 -2
wen … did:20 37 -6
wen … does:34 19 38
wen … dropped:-20 -25 -18
wen … drunk:16 16 -35
wen … ends:23 22 27
wen … find:21 15 11
wen … finish:21 17 30
wen … flatmate:4 3 21
wen … flatmates:25 25 19
wen … for:27 22 -2
wen … goes:53 28 13
wen … got:30 18 24
wen … had:30 -7 -13
wen … has:10 27 -6
wen … hav:-26 -7 3
wen … he:32 31 -5
wen … head:-31 -22 -6
wen … hed:-26 -8 0
wen … hell:36 1 3
wen … hert:23 1 -4
wen … him:38 9 -20
wen … his:38 2 11
wen … home:-10 -22 9
wen … how:45 29 7
wen … i:1 13 24
wen … ill:36 30 11
wen … in:-30 -36 -12
wen … isnt:-30 -14 -5
wen … it:10 23 -1
wen … ive:31 13 23
wen … kids:-3 -1 20
wen … kil:3 2 21
wen … know:36 30 -16
wen … last:-22 -5 -5
wen … leaves:5 5 22
wen … left:-15 -18 -23
wen … looked:33 36 44
wen … looking:-2 1 21
wen … looks:27 26 1
wen … mates:22 16 13
wen … myself:43 46 63
wen … not:-6 -38 -22
wen … of:-26 -35 -16
wen … off:-24 -23 -19
wen … on:-26 -18 -20
wen … ones:4 5 -22
wen … out:37 32 -1
wen … pinch:19 19 25
wen … police:21 21 26
wen … rings:-25 -6 -4
wen … said:-24 -25 -5
wen … sat:39 44 -2
wen … says:-31 -16 -4
wen … see:-32 -21 -33
wen … sees:-50 -56 -39
wen … shift:22 18 22
wen … shouts:40 39 0
wen … sister:-21 -11 -5
wen … stopped:-21 -12 -5
wen … teh:19 -17 -37
wen … that:-6 6 27
wen … think:-21 -25 -13
wen … tired:-34 -31 -5
wen … to:-31 -10 -26
wen … took:-21 -13 -8
wen … train:35 34 32
wen … used:-23 -6 -1
wen … wake:-21 -6 -6
wen … walks:-3 -2 -47
wen … was:-61 -50 -47
wen … wen:52 50 50
wen … went:-32 -19 -16
wen … were:-21 -16 -10
wen … where:-30 -24 -26
wen … wife:-22 -17 -15
wen … wil:33 12 15
wen … with:44 47 0
wen … works:35 20 -4
wen … wrote:30 34 51
wenn:11 15 18
wenn ich:-20 -17 -10
went:-1 -3 8
went back:-34 -60 -42
went blue:-70 -68 -65
went deep:-22 -21 -20
went down:28 40 35
went home:-42 -22 -16
went i:14 24 38
went in:-15 -33 -30
went out:-40 -22 -7
went over:24 24 -18
went quiet:44 13 42
went stiff:40 49 52
went straight:35 29 28
went teh:18 12 22
went through:-26 -17 -14
went to:-21 -23 -8
went up:37 47 44
went upstairs:53 60 0
went with:29 24 30
went … adn:89 67 72
went … all:28 32 33
went … bed:45 1 2
went … brother:-35 -9 -5
went … did:-50 -47 0
went … hes:-22 -3 -4
went … i:73 78 76
went … ill:47 45 -14
went … im:36 11 -14
went … in:-21 -13 7
went … it:-41 -41 -38
went … its:-35 -21 -7
went … jerked:23 34 34
went … me:-47 -29 -7
went … more:5 4 32
went … nearly:-22 -3 -4
went … not:31 24 14
went … one:41 19 17
went … out:-22 -17 -5
went … police:-26 -23 -21
went … said:-21 -9 -4
went … shes:22 28 17
went … sleep:41 30 31
went … sorry:36 41 32
went … teh:-24 -36 -66
went … this:45 47 46
went … to:3 -25 -18
went … today:68 -1 -1
went … told:-26 -12 -2
went … twice:-22 -24 -14
went … two:2 5 26
went … u:38 38 26
wept:-17 -13 -5
wer:-11 -10 -2
werde:16 29 -20
were:-31 -30 -21
were a:-26 -25 -19
were dead:39 -50 -7
were enough:12 20 25
were goin:17 18 30
were gone:-54 -14 -6
were good:17 24 9
were my:19 22 20
were not:-29 -8 -11
were right:-22 -22 -16
were signs:23 25 26
were suicidal:-29 -21 0
were teh:98 76 63
were to:24 -2 -3
were u:31 28 0
were … a:17 30 40
were … adn:24 25 -12
were … best:37 34 26
were … bit:23 22 14
were … for:-20 -14 -15
were … goin:20 19 26
were … good:42 39 58
were … her:29 29 24
were … i:28 -1 19
were … id:29 -10 0
were … im:-46 -48 -29
were … in:-13 -12 -24
were … ive:22 23 14
were … kil:50 43 -36
were … myself:9 8 -32
were … ones:28 13 10
were … saving:-29 -22 -18
were … should:30 25 0
were … teh:-101 -52 -55
were … that:14 34 -16
were … they:24 37 34
were … thing:29 33 30
were … to:-2 -21 -22
were … tomorrow:23 -7 -4
were … u:-49 -40 -33
were … was:27 37 32
were … with:-24 -23 -7
were … would:39 -2 -1
werent:65 20 -29
werent teh:31 24 -6
werent … adn:-26 -36 -23
werent … i:31 21 -1
werk:1 0 0
west:3 6 6
wet:18 18 16
wet himself:32 43 57
wet his:-24 -24 -14
wet myself:45 44 32
wet … adn:30 9 1
wet … i:39 32 34
wet … it:25 25 35
wet … nobodys:11 -31 -14
wetsuit:-22 -21 -20
weve:-41 -31 -31
weve been:-13 -14 -24
weve … a:-14 -15 -20
weve … naloxone:16 16 25
wh:0 0 0
whatever:-1 1 -13
whatever … happens:53 38 -1
whatever … in:61 53 23
whatever … this:-23 -5 -3
whatevers:23 37 3
whats:23 -3 -12
whats goin:-23 -10 -8
whats in:83 91 80
whats left:49 -16 2
whats real:12 15 24
whats teh:14 -12 -35
whats wat:24 22 23
whats … in:42 49 39
whats … is:12 24 27
whats … it:49 59 38
whats … me:14 -28 -19
whats … my:37 42 54
whats … of:58 2 11
whats … piont:23 11 -9
whatsapp:15 11 22
whatsoever:-21 -7 -12
wheel:15 6 14
wheel on:-25 -12 -18
wheel … teh:3 -14 -26
wheelchair:5 10 21
wheelchairs:2 18 17
wheelie:1 1 2
whenever:-5 17 -46
whenever he:26 24 -12
whenever hes:1 0 -24
whenever … cook:20 18 0
whenever … wrong:20 18 0
where:28 23 26
where adn:12 13 45
where do:-41 -26 -14
where he:-17 -45 -26
where hed:-8 -7 -20
where hes:-13 -13 -23
where i:-31 -22 -12
where id:65 16 -12
where ill:49 40 48
where im:14 11 32
where it:-19 -26 -33
where its:31 20 15
where ive:19 25 24
where nobody:41 49 21
where teh:9 25 3
where that:47 51 74
where youre:25 -10 -8
where … a:26 39 42
where … am:78 59 42
where … are:-26 -24 -10
where … at:-26 -45 -14
where … be:-19 19 29
where … covers:23 23 -6
where … from:23 -18 -20
where … get:39 32 35
where … go:-27 -44 -29
where … goin:-1 -28 -31
where … has:19 22 19
where … hav:29 17 18
where … how:4 6 22
where … i:17 16 32
where … in:-26 -11 -13
where … is:25 -1 -11
where … jumped:32 30 42
where … key:18 21 22
where … kids:43 45 48
where … lives:-4 -21 -5
where … looks:16 20 0
where … me:28 1 12
where … much:41 18 34
where … off:56 48 72
where … put:-14 -15 -21
where … say:28 27 33
where … scissors:-33 -27 -9
where … show:16 20 -4
where … stand:-30 -7 -7
where … stops:21 21 19
where … story:18 23 15
where … teh:-44 -35 -48
where … to:27 22 31
where … took:37 36 33
where … want:26 -8 5
where … was:-27 -12 -7
where … wat:-22 -13 -12
where … wil:60 46 37
where … wont:19 24 3
wheres:0 0 0
wherever:18 20 -8
wherever i:26 27 -13
whether:-1 7 -9
whether he:-27 -19 -6
whether i:15 33 26
whether id:25 25 30
whether … a:61 30 -28
whether … be:12 20 22
whether … could:28 30 30
whether … i:23 25 28
which:-18 6 -15
which im:-18 -20 -14
which is:17 12 34
which isnt:-37 -11 -3
which it:-27 -10 -11
which made:12 30 25
which one:45 48 -4
which tree:-30 -23 -25
which wall:33 42 3
which way:26 17 -15
which weekend:1 3 -40
which … adn:33 31 41
which … be:16 34 13
which … first:47 53 56
which … hurts:20 19 5
which … i:48 46 35
which … im:-40 -42 -31
which … is:-37 -22 -19
which … me:7 20 18
which … more:-21 -13 -10
which … most:-28 -14 -1
which … not:-35 -30 -21
which … since:15 30 32
which … teh:-31 -29 -46
which … tomorrow:30 30 32
which … tonight:29 29 28
whichever:24 17 -2
whichever way:25 16 28
while:-3 12 14
while fishing:-1 10 22
while he:37 31 38
while im:-3 -36 -30
while it:-21 -12 -11
while ive:-15 -15 -22
while she:37 13 -22
while we:40 40 25
while … alife:-20 -7 -13
while … are:-18 -20 -19
while … asleep:45 28 27
while … at:33 34 25
while … do:-26 -18 -10
while … hav:20 21 25
while … i:56 7 12
while … slept:30 25 14
while … teh:-33 -27 -25
while … to:-23 -19 -5
whippet:-7 -2 -2
whiskey:38 52 38
whisky:44 46 6
whisky … i:14 4 24
whisky … teh:23 34 -7
whisper:-5 -8 -2
whispered:13 20 -6
whispering:84 82 93
whispering this:12 10 23
whispering … out:22 25 44
whispering … teh:63 62 70
whispers:-20 -16 -12
whist:-41 -39 -17
whistle:-33 -27 -23
whistled:-8 -8 0
whistling:-23 -17 -10
whitby:22 24 13
whitby pier:43 44 36
white:51 37 49
white knuckling:45 -16 -16
white … adn:-24 -11 -7
white … got:25 19 16
white … it:42 -17 -17
white … my:31 16 20
whitsun:10 17 18
who:-5 8 -12
who are:-27 -24 -13
who arent:21 18 24
who can:-36 16 13
who cares:62 78 65
who dei:47 -1 0
who died:31 -12 -3
who do:47 41 -8
who does:-22 -9 -4
who feeds:37 30 25
who find:7 23 24
who finds:58 66 65
who get:22 10 34
who gets:-26 -25 -9
who has:4 -1 -22
who hit:-60 -48 -5
who invented:-24 -13 0
who isnt:25 -5 -1
who keeps:-39 -22 -9
who killed:47 20 -1
who knows:-12 -26 -21
who lost:-24 -11 -5
who needs:25 25 -2
who reads:3 10 32
who says:42 35 0
who sells:38 36 29
who sent:22 14 9
who should:18 22 28
who sold:44 45 -3
who spits:46 56 -5
who stops:-24 -10 -2
who to:25 21 11
who want:-2 -59 -2
who was:-23 -19 -10
who wil:-40 -18 0
who wont:22 16 1
who … a:-7 -4 -26
who … adn:18 10 -22
who … am:20 9 21
who … asked:21 38 1
who … be:-41 -4 -1
who … died:20 16 24
who … do:26 24 22
who … dont:36 43 50
who … get:46 35 51
who … himself:53 21 -3
who … i:-2 12 -30
who … ill:22 30 38
who … im:34 12 11
who … in:-10 -37 -12
who … ive:-24 -18 -2
who … kil:-44 -43 -3
who … know:32 2 -2
who … leave:-62 -5 -2
who … live:42 -2 0
who … my:42 46 26
who … not:50 6 3
who … son:24 23 -2
who … take:29 24 -13
who … teh:0 14 35
who … tell:41 54 1
who … their:32 -3 -2
who … themselves:52 52 0
who … this:-36 -32 -66
who … to:26 3 -2
who … u:10 27 -11
who … wen:-26 -18 -10
whod:60 -6 -31
whod be:49 -19 -14
whod hav:21 -11 -1
whod … at:-24 -10 -6
whod … this:25 16 17
whodunnit:0 0 0
whoever:12 4 32
whoever comes:28 23 25
whoever finds:43 36 25
whoever has:30 37 34
whoever is:20 -7 -8
whoever opens:41 17 34
whoever wants:-21 -8 -10
whoever … me:11 12 37
whoever … to:21 28 34
whoevers:4 2 10
whole:21 33 41
whole body:74 77 55
whole bottle:49 48 25
whole box:53 59 52
whole film:39 48 50
whole house:-23 -34 -23
whole lot:20 19 25
whole months:45 53 60
whole parish:26 26 35
whole plan:45 47 42
whole way:-30 -31 -23
whole weekend:-23 -27 -18
whole weeks:66 56 51
whole … adn:16 9 25
whole … box:49 33 36
whole … i:45 37 -3
whole … im:-33 -16 -6
whole … is:-24 -21 -22
whole … it:41 4 15
whole … its:-8 -21 -15
whole … me:62 21 -6
whole … night:-31 -4 -1
whole … not:21 20 37
whole … one:32 25 25
whole … plus:17 16 20
whole … prescription:24 26 30
whole … teh:26 23 46
whole … wants:66 62 -1
whole … was:16 27 1
whole … watching:-28 -19 -13
whole … would:-45 -17 -6
wholl:120 117 110
wholl … to:34 34 28
whom:-4 -12 -6
whos:-2 4 -24
whos eighty:25 24 -1
whose:-31 -24 -22
whove:-18 -14 -8
why:-1 -2 -9
why after:42 42 35
why am:53 -6 -3
why do:-28 -18 -8
why its:-27 -18 -12
why ive:-28 -18 -17
why not:20 41 4
why them:58 -4 -1
why … alife:52 -8 -3
why … bother:47 -11 -6
why … do:-29 -12 0
why … dont:9 22 33
why … everyone:25 26 26
why … gave:28 22 21
why … here:23 -15 -7
why … i:2 -21 -9
why … in:-22 -14 -10
why … it:-13 -26 -7
why … teh:36 54 26
why … tell:-24 -16 -5
why … u:-27 -21 -14
why … writing:22 26 0
wi:32 46 45
wich:51 17 -6
wich i:58 -3 -1
wich … dead:37 -3 0
wich … was:37 -3 0
wicked:-2 -3 0
wide:-33 -32 -26
wide open:-33 -32 -25
widow:-7 -7 -8
widowed:39 16 -7
widowed retired:28 1 -1
widowed … deaf:27 -1 -1
widowed … in:27 -1 -1
widower:-4 -1 -6
wie:22 30 -15
wieder:33 42 -41
wieder geritzt:28 31 -1
wieder … tiefer:28 31 -1
wife:9 2 -19
wife doesnt:-16 -28 -21
wife found:-27 -14 -4
wife hits:17 21 -14
wife im:10 35 41
wife is:-29 -39 -31
wife ive:22 17 22
wife over:25 -3 0
wife says:-18 -24 -8
wife she:-34 -39 -24
wife shell:36 36 -13
wife thinks:33 44 -9
wife tonight:28 27 23
wife who:35 6 -1
wife … a:21 -5 -4
wife … adn:-9 -27 -29
wife … find:41 37 -6
wife … goin:2 -18 -24
wife … her:6 5 25
wife … im:14 28 -14
wife … in:-26 -25 -9
wife … is:17 19 24
wife … it:0 12 27
wife … me:29 32 19
wife … one:31 29 29
wife … see:50 1 1
wife … seven:49 0 0
wife … she:46 47 59
wife … teh:-13 -16 -34
wife … them:-27 -20 -14
wife … to:3 4 24
wifes:62 57 53
wifes at:70 43 41
wifes in:24 26 35
wifes left:-20 -15 -7
wifes … from:-21 -14 -12
wifes … gone:20 17 15
wifes … is:26 27 7
wifes … ring:-20 -15 -7
wifi:-11 9 -17
wifi … teh:-26 -12 -10
wifis:-10 -6 -4
wig:-4 -2 -1
wil:4 17 28
wil be:-15 -22 -17
wil come:-21 -17 -6
wil do:33 47 40
wil drink:18 47 58
wil find:-37 -3 -5
wil finish:8 20 29
wil get:11 -22 -14
wil go:58 58 65
wil hang:40 41 26
wil hert:20 31 -13
wil is:-21 -21 -37
wil ive:-3 -24 -14
wil look:13 12 30
wil make:0 20 -49
wil not:-30 -9 1
wil on:22 21 26
wil poison:-76 -75 -48
wil put:11 11 -21
wil say:-31 -20 -6
wil send:-17 -12 -33
wil shoot:21 22 83
wil silence:24 22 -4
wil sit:4 8 21
wil sombody:25 39 59
wil stab:20 26 -19
wil sterben:70 50 -1
wil take:23 16 12
wil teh:45 40 35
wil u:49 -10 -1
wil walk:25 55 46
wil write:28 29 34
wil … about:-39 -22 -8
wil … answer:15 26 18
wil … be:-20 -42 -25
wil … before:38 33 23
wil … by:27 28 11
wil … do:53 -2 -3
wil … done:-31 -24 -22
wil … dont:-23 -15 -10
wil … end:-29 -30 -28
wil … enough:30 37 -6
wil … everything:-34 -20 -12
wil … for:-2 -70 -79
wil … from:51 46 30
wil … funeral:21 23 27
wil … gone:55 53 56
wil … he:50 38 35
wil … her:22 19 -13
wil … herself:1 2 -21
wil … hes:-34 -41 -7
wil … him:-15 -24 -94
wil … himself:8 13 -37
wil … his:40 34 -11
wil … ich:2 11 -30
wil … if:-5 6 25
wil … im:40 38 14
wil … in:24 24 -6
wil … is:10 16 26
wil … it:41 60 48
wil … last:-34 -29 -5
wil … leben:24 6 -1
wil … lief:56 66 48
wil … me:-2 20 56
wil … mehr:30 11 -15
wil … more:-14 -22 -10
wil … my:-10 -4 -43
wil … myself:25 28 64
wil … nicht:-27 -28 -7
wil … off:-16 -9 -24
wil … one:17 23 7
wil … out:-55 -41 -33
wil … own:40 41 17
wil … pay:22 19 19
wil … quiet:34 12 9
wil … stopped:30 23 23
wil … takin:-50 -37 -26
wil … teh:-26 -17 8
wil … that:-24 -17 -7
wil … them:29 30 3
wil … ther:76 53 36
wil … this:-9 -13 -22
wil … through:17 32 36
wil … time:25 25 19
wil … to:-29 -24 -28
wil … tonight:27 31 26
wil … u:-6 -21 -30
wil … umbringen:38 43 -20
wil … und:11 30 -9
wil … under:25 32 43
wil … whoever:-33 -29 -2
wil … with:-22 -17 -14
wild:-6 -5 -4
willing:-58 -12 -25
willing to:-55 -9 -25
willing … teh:11 35 0
willpower:0 0 2
wills:-3 -2 -5
win:-28 -19 -10
wind:32 31 24
wind is:60 55 55
wind … mad:52 51 51
wind … my:20 15 26
window:-9 -21 -7
window adn:-36 -44 -27
window cleaners:20 23 30
window i:-23 -8 -4
window opens:19 21 12
window to:52 49 37
window … dont:-23 -10 -5
window … im:39 42 43
window … parade:20 22 29
windows:14 22 33
windows open:20 19 28
windows taped:20 21 21
windows up:22 18 29
windows … my:11 14 43
windowsill:-10 -10 -20
winds:-2 3 -3
winds … said:28 23 17
windscreen:6 11 -2
windy:-22 -19 -21
wine:8 -16 0
wine in:68 -10 -6
wine on:40 1 2
wine … my:30 1 1
wines:8 15 14
wing:6 8 0
wings:-10 -7 -10
winked:5 6 0
winner:-15 -12 -13
winning:-5 -7 -8
wins:-11 -6 -5
winston:0 -2 -1
winter:-31 -32 -33
winters:-11 -22 -12
winters ago:-26 -16 -7
wipe:5 -2 -1
wiped:13 12 15
wiped … laptop:23 30 28
wipes:0 -1 -1
wir:-3 -2 -1
wird:-10 -7 -1
wire:7 25 53
wired:-4 -4 -4
wireless:-12 -2 -8
wires:96 90 85
wires on:31 32 35
wisdens:-2 -2 -1
wisdom:-21 -12 -10
wise:6 -4 -4
wiser:-3 -5 -5
wish:81 -46 -75
wish for:1 -31 -21
wish i:89 -65 -31
wish id:-13 -26 -15
wish it:96 -5 -16
wish me:-40 -6 6
wish my:33 -34 0
wish sombody:26 -6 -12
wish that:39 -6 -1
wish theyd:67 17 28
wish to:-51 29 -64
wish … a:35 -6 -3
wish … alife:23 -20 -2
wish … all:-20 -10 -3
wish … be:-98 -21 -7
wish … been:105 -15 -2
wish … could:47 -7 -12
wish … dead:-6 -34 -8
wish … do:-27 -16 -9
wish … for:45 -6 -4
wish … go:-30 -6 -5
wish … gone:-43 -1 0
wish … hand:27 -1 0
wish … it:28 -16 -11
wish … kil:14 11 -28
wish … lief:29 28 -35
wish … luck:-37 -6 6
wish … me:45 -12 -6
wish … my:88 96 40
wish … myself:17 20 -32
wish … neva:130 -4 -4
wish … not:20 -4 0
wish … say:2 22 0
wish … sleep:-30 -1 0
wish … take:34 25 -5
wish … teh:35 -25 -10
wish … that:42 48 52
wish … vanish:31 -1 -1
wish … was:73 -125 -13
wish … were:19 -44 -1
wish … werent:36 0 0
wish … would:84 -53 -14
wished:-27 -17 -6
wishes:16 -23 0
wishes … dead:11 -30 -2
wishes … go:39 2 13
wishing:90 -16 13
wishing i:56 -27 -5
wishing it:41 -50 -23
wishing youd:-26 -8 -1
wishing … all:32 38 41
wishing … neva:-21 -12 -2
wishing … one:30 -9 -4
wishing … teh:43 9 -4
wishing … was:44 -45 -25
wishing … would:15 -20 -4
with:-1 6 -9
with a:6 12 20
with all:22 20 28
with an:-25 -26 -8
with another:-37 -39 -3
with any:69 52 46
with blood:0 -2 -25
with blue:29 23 -28
with cian:-21 -13 -13
with cigarettes:18 26 -3
with dad:21 28 36
with dieing:15 33 35
with drink:19 40 0
with each:29 28 38
with envy:33 -15 -1
with everyone:-13 -18 -22
with fresh:24 24 -2
with good:23 7 6
with grandad:21 3 4
with her:43 35 -2
with him:31 9 -12
with himself:-22 -21 -11
with it:39 31 16
with its:-21 -13 -8
with ive:-56 -53 -38
with kerosene:46 51 47
with living:8 46 -4
with me:13 -29 2
with my:-53 -56 -31
with myself:56 32 -39
with nana:22 25 27
with no:53 34 -58
with nobody:49 53 -31
with one:-2 13 22
with our:30 28 32
with soldiers:22 24 30
with sombody:-18 -26 -10
with someone:-35 -13 -3
with stones:57 52 58
with tea:-21 -17 -12
with thanks:21 -4 1
with this:-37 -36 -35
with three:-25 -23 -4
with todays:34 40 45
with towels:49 49 54
with u:-24 -29 -29
with ur:25 24 39
with us:-19 -20 -21
with vodka:60 72 25
with wat:45 49 48
with xanax:22 27 -1
with … adn:-39 -49 -22
with … after:-39 -16 -13
with … alife:1 -32 -4
with … all:5 -5 -27
with … am:18 21 -4
with … an:19 32 16
with … as:33 16 -10
with … at:-13 -28 -11
with … back:-26 -12 -10
with … be:38 2 2
with … because:-13 -6 -36
with … before:2 8 27
with … belt:31 32 28
with … beside:67 70 70
with … between:38 22 42
with … bitten:31 29 32
with … blade:15 13 -28
with … bottle:-27 0 0
with … boxes:23 26 23
with … bread:37 42 76
with … bus:-27 -25 -3
with … but:-36 -10 -5
with … can:24 21 17
with … care:51 55 43
with … clean:-23 -18 -14
with … clothes:22 18 -3
with … club:-34 -34 -26
with … coat:-36 -36 -40
with … coming:23 25 30
with … cuts:21 23 -2
with … dads:23 23 4
with … date:45 47 48
with … daughters:43 1 -2
with … dead:29 -13 -23
with … different:35 0 -8
with … doctors:-22 -16 -10
with … dog:-34 -41 -19
with … dont:30 21 -10
with … door:1 -3 -20
with … down:-31 -19 -23
with … each:20 22 4
with … empty:-25 -19 -15
with … end:29 2 -11
with … ending:7 9 -22
with … engine:-32 -35 -32
with … every:25 27 -5
with … eyes:42 32 43
with … fathers:-20 -14 -7
with … file:20 24 -1
with … fingers:-21 -17 -5
with … flannel:29 11 24
with … foot:33 31 31
with … for:-28 -21 -41
with … from:-37 -30 -29
with … gave:7 21 -3
with … gin:26 22 34
with … goin:49 26 17
with … gone:45 6 17
with … group:-22 -22 -24
with … gun:63 48 35
with … hammer:43 50 60
with … hav:30 16 9
with … he:2 6 30
with … head:49 41 50
with … healing:9 22 -1
with … her:21 20 3
with … here:27 34 -12
with … hours:35 -2 -1
with … husband:-22 -20 -16
with … i:14 27 23
with … if:-41 -13 -42
with … ill:29 29 15
with … im:-5 -23 -5
with … in:35 37 41
with … inside:24 29 -9
with … iron:27 33 5
with … is:9 2 -38
with … its:-26 -16 -17
with … key:-21 -17 -5
with … kids:-39 -32 -36
with … kindly:48 31 30
with … knee:15 18 23
with … knife:57 57 92
with … label:61 62 72
with … ladle:25 26 -5
with … leaving:4 25 23
with … left:25 18 23
with … legs:25 26 31
with … less:37 46 46
with … lief:27 30 25
with … lifts:-25 -3 0
with … light:1 -25 -24
with … lighter:59 75 -6
with … lights:-2 -17 -21
with … little:55 55 59
with … locked:50 35 20
with … long:-33 -34 -26
with … machete:18 21 18
with … marks:55 54 -4
with … me:-16 19 26
with … methadone:25 21 -4
with … my:48 73 83
with … nail:34 38 23
with … name:61 29 41
with … need:30 24 19
with … needle:47 43 34
with … next:42 36 22
with … night:-27 -33 -9
with … no:2 -26 -22
with … nose:20 20 16
with … novel:-19 -19 -20
with … number:3 11 21
with … off:39 -18 -16
with … old:-15 -20 -27
with … on:29 32 38
with … one:54 59 25
with … other:25 6 13
with … part:35 22 25
with … pills:62 57 56
with … pistol:-26 -17 -12
with … pray:20 -3 -4
with … pulse:24 24 29
with … razors:9 24 17
with … rest:21 23 26
with … roap:34 35 36
with … round:35 38 38
with … same:46 43 54
with … scard:34 -9 -1
with … scarf:43 37 39
with … service:17 24 27
with … she:6 21 -10
with … shoes:30 -14 -13
with … shotgun:87 85 74
with … shut:7 14 -22
with … since:-15 -14 -20
with … sister:32 17 21
with … sleeping:55 48 52
with … soon:-2 0 -51
with … spoon:1 2 -24
with … straighteners:26 32 -3
with … stuff:24 25 30
with … sword:32 4 14
with … tablets:13 21 15
with … tail:32 12 0
with … tea:-26 -12 -3
with … tell:26 27 37
with … than:-11 20 28
with … that:-25 3 -21
with … them:50 -31 -29
with … ther:-26 -13 -6
with … this:-52 -51 -49
with … through:58 52 67
with … tin:24 19 -1
with … toddler:43 39 43
with … tomorrow:-11 -20 -22
with … tongue:25 24 31
with … twelve:24 27 61
with … two:-26 -11 -23
with … u:6 18 24
with … under:22 16 18
with … up:-22 -21 -21
with … visiting:33 -4 -1
with … wait:-4 8 28
with … want:36 9 -7
with … wen:-8 2 -28
with … wetsuit:-21 -20 -19
with … whatever:24 24 -3
with … whiskey:22 19 0
with … who:-25 -14 -14
with … whole:-1 -6 -20
with … wifi:-26 -11 -9
with … work:-22 -18 -2
with … worst:55 -1 -1
with … youre:14 23 0
withdrawal:-64 -86 -46
withdrawal adn:-78 -73 -16
withdrawal is:-22 -34 -32
withdrawal … hell:-35 -33 -30
withdrawal … i:-66 -60 -4
withdrawals:-79 -53 -29
withdrawing:1 -4 -8
withdrawing from:20 3 0
within:-15 -29 -19
without:25 -17 -19
without alcohol:34 43 50
without cutting:73 26 0
without drink:1 2 -29
without feeling:42 -5 -9
without her:-19 6 25
without hurting:-23 -9 -2
without if:20 -1 -1
without it:-30 -13 -3
without me:56 -43 -13
without my:-38 -26 -6
without stopping:45 43 57
without teh:35 5 17
without them:27 23 23
without u:-24 -5 -2
without … about:23 34 0
without … adn:8 -22 -19
without … beter:66 -1 -2
without … dont:21 25 24
without … for:45 -1 -1
without … fuss:21 5 2
without … i:16 33 3
without … ill:32 32 25
without … im:28 20 24
without … in:52 -18 -8
without … it:60 24 13
without … ive:-33 -8 -14
without … myself:48 -1 -1
without … one:20 0 -1
without … sorry:21 18 15
without … thats:13 -21 -1
without … them:-17 -27 -6
without … they:41 -6 -1
without … to:-4 -33 -8
without … wont:34 28 16
witnessed:-20 -8 0
witnessed … teh:-19 -21 -19
wives:6 15 -3
wk:3 -6 -2
wnot:-11 -4 2
wobble:-16 -5 -1
wobbles:8 8 4
wobbly:-14 -17 -5
wochen:47 53 -3
wohl:17 21 27
wohl … heute:16 18 22
woke:38 0 0
woke on:24 31 34
woke up:-20 -23 -22
woke … blue:73 82 61
woke … disappointed:51 0 0
woke … it:36 -4 -2
woke … on:15 -9 -23
woke … relieved:-22 -2 -1
woke … told:5 15 42
woke … was:55 -6 -4
woke … with:-22 -20 -8
woken:29 30 18
woken up:62 16 -49
woken … teh:20 43 33
wollte:-13 -12 -2
woman:-18 -13 -16
womans:-4 -2 1
women:-4 -2 3
womens:-3 -6 -5
won:-5 -17 -20
won adn:37 20 20
won … i:48 33 31
wonder:-15 -23 -5
wonder wat:-31 -1 0
wonder … would:26 -2 -2
wondered:-26 -10 -5
wonderful:-39 -37 -17
wondering:31 -26 -3
wondering … i:2 18 28
wonders:-5 -5 -2
wonky:-8 -4 -1
wont:79 89 84
wont answer:42 18 31
wont be:-1 16 23
wont do:-10 -36 -10
wont eat:28 48 -27
wont exist:35 44 41
wont feel:-6 7 21
wont find:33 25 18
wont get:32 24 37
wont go:-64 -63 -48
wont hav:72 70 70
wont hear:24 29 9
wont hert:34 10 14
wont leave:28 34 -12
wont let:11 25 46
wont lie:-44 -30 -12
wont live:30 32 28
wont look:23 4 -14
wont matter:25 13 25
wont need:33 43 37
wont put:-35 -16 -7
wont say:34 17 0
wont see:75 79 43
wont speak:24 23 -11
wont stop:-23 -28 -29
wont survive:0 0 -22
wont talk:34 -3 -2
wont tell:-34 -43 -15
wont to:45 57 -14
wont touch:10 8 21
wont turn:31 21 13
wont wake:-29 -18 8
wont … a:47 57 34
wont … after:5 14 33
wont … alife:16 28 29
wont … any:23 35 41
wont … anyone:15 26 24
wont … anything:49 38 42
wont … around:13 22 -6
wont … back:21 20 23
wont … bleeding:-34 -23 -10
wont … bother:44 52 34
wont … bothering:37 -7 -3
wont … but:-22 -8 -3
wont … coming:24 13 12
wont … daft:31 -15 -5
wont … dei:70 37 -5
wont … do:35 38 33
wont … from:24 12 15
wont … go:27 33 28
wont … here:36 17 -3
wont … him:-20 -15 -21
wont … his:0 0 -36
wont … home:35 30 28
wont … i:3 -3 38
wont … idea:-29 -27 -7
wont … im:0 6 -23
wont … in:30 32 37
wont … it:-34 -43 -20
wont … leave:22 19 45
wont … mine:0 0 -21
wont … miss:31 30 -1
wont … monday:21 22 26
wont … more:25 -3 1
wont … morning:24 29 38
wont … needing:-28 -48 -51
wont … on:-32 -37 -18
wont … one:-34 -41 -23
wont … out:30 39 31
wont … past:-20 -20 -13
wont … round:31 18 10
wont … says:16 28 11
wont … see:-21 -17 -21
wont … shaking:-21 -10 -8
wont … sleep:22 20 0
wont … takin:33 28 27
wont … teh:12 14 24
wont … thank:18 16 21
wont … them:-4 0 -20
wont … time:-26 -15 -10
wont … to:84 86 77
wont … towel:-26 -25 -27
wont … twenty:54 54 51
wont … u:-53 -74 -48
wont … up:32 22 26
wont … walking:7 9 23
wont … wen:-13 -32 -49
wont … where:-20 -7 -1
wont … ye:37 -7 -3
wonted:-9 -17 -5
wood:-11 -11 -4
wooden:-37 -29 -22
wooden … adn:-28 -24 -21
woods:42 49 46
woods behind:25 19 35
woods past:-18 -20 -23
woodwork:-2 -9 -1
wool:2 18 16
woolshed:13 11 10
woozy:-3 -1 8
word:21 22 -22
word in:54 62 -2
word … i:-27 -29 -10
word … it:24 17 -3
word … my:36 46 -3
word … wat:43 40 0
wording:-2 -1 -1
words:17 38 12
words adn:31 5 13
words be:36 34 36
words … leg:75 74 0
words … me:-33 -26 -25
words … my:67 68 -5
words … not:-25 -12 -5
wore:-45 -36 -23
work:-70 -53 -39
work for:-23 -16 -3
work i:25 9 14
work in:-17 -13 -28
work it:20 32 -8
work its:24 23 20
work out:-23 -10 -11
work till:33 0 5
work until:26 29 -39
work with:21 25 16
work … a:-16 6 -37
work … by:22 35 49
work … do:48 51 62
work … goin:-39 -37 -33
work … it:42 60 49
work … me:19 23 7
work … morning:-28 -29 -14
work … move:47 45 48
work … nobody:-15 -7 -23
work … six:21 14 -2
work … them:19 18 21
work … theres:-29 -19 -17
work … to:41 34 34
work … was:32 40 0
worked:31 33 35
worked for:-35 -22 -19
worked it:28 27 29
worked out:61 46 26
worked teh:26 28 28
worked … how:24 24 32
worked … i:4 18 29
worked … teh:15 21 33
worked … that:0 -26 -13
worked … to:-21 -12 -7
worker:16 11 -29
worker says:-9 -21 -9
worker … teh:32 28 -5
workers:-4 -6 0
working:-2 15 9
working i:-26 -21 -14
working late:31 28 45
working out:26 45 -49
working … i:-23 -27 -27
working … im:26 22 34
working … is:34 32 30
working … think:-24 -20 -13
working … to:27 20 14
works:11 18 -15
works i:35 38 54
works … i:-31 -43 -13
works … it:20 25 37
works … teh:21 28 5
worksheet:4 7 -1
worksheets:10 9 -3
workshop:-8 -7 -13
world:7 -20 -26
world adn:-7 -24 -19
world i:-64 -75 -25
world is:25 -8 -6
world no:97 93 95
world of:24 23 14
world … adn:38 -5 -4
world … go:19 52 55
world … i:-24 -6 -2
world … on:19 43 42
world … one:29 -18 -8
world … own:28 27 25
world … u:-29 -15 -9
worlds:10 -10 -2
worm:0 0 0
worming:-37 -38 -36
worn:-18 -21 -9
worn down:-24 -15 -7
worn out:-32 -31 -30
worn through:31 31 32
worn … it:31 35 25
worn … teh:-30 -26 -7
worn … was:29 35 29
worn … with:-23 -20 -8
worried:-41 -41 -49
worrier:-5 -2 -3
worries:-15 -20 -10
worry:-22 -29 -17
worry about:24 12 23
worry … quiet:-22 -23 -30
worrying:-2 1 6
worse:23 19 -29
worse adn:20 1 -3
worse than:35 40 25
worse … i:25 30 51
worse … in:61 76 -4
worse … it:-26 -24 -13
worse … she:0 0 -22
worse … teh:-47 -56 -20
worser:44 41 -1
worst:-27 -43 -31
worst … adn:46 -5 -3
worth:-16 -17 -9
worth geting:22 -12 -4
worth it:-2 -29 -20
worth living:12 -27 -5
worth teh:-4 18 24
worth … adn:16 13 23
worth … i:-44 -4 -1
worth … in:-27 -2 -3
worth … up:22 -12 -4
worthless:-36 -3 -8
woud:30 -19 -9
woud not:32 -12 -4
woud … mind:26 -4 -1
would:28 -35 -64
would a:4 27 31
would anybody:37 16 -3
would anyone:21 -5 9
would be:-14 -12 -39
would breathe:9 -26 -1
would dei:-60 -31 -1
would do:20 40 4
would end:23 9 5
would feel:6 34 0
would find:13 27 23
would get:59 -6 0
would hav:-29 -45 -30
would i:42 38 -1
would it:36 23 -42
would kil:19 25 -4
would love:19 -22 -6
would neva:-14 -36 -3
would not:-12 -58 -12
would notice:64 -6 -3
would rather:40 19 -16
would run:23 -3 -1
would someone:7 25 33
would suit:47 -2 0
would take:50 39 -19
would to:46 37 36
would turn:36 -4 -1
would … adn:47 24 -2
would … anything:24 0 3
would … asleep:85 47 0
would … bad:35 18 0
would … be:33 9 -48
would … big:33 48 46
would … bury:16 25 -9
would … but:48 -9 -3
would … call:-9 13 25
would … church:13 23 -6
would … dead:53 27 0
would … easier:12 -35 -6
would … everybody:50 -3 0
would … fine:57 -2 -1
would … first:30 46 -1
would … hes:23 -3 -14
would … himself:-47 -37 -4
would … i:-1 -24 -11
would … id:25 -2 -2
would … if:24 2 -8
would … im:28 16 14
would … in:-1 30 -21
would … it:22 54 -20
would … kil:-22 -5 -9
would … know:0 15 20
would … lift:43 -1 0
would … me:26 4 38
would … more:29 1 -2
would … my:-23 14 -12
would … nice:-37 -15 -11
would … nicer:73 -2 0
would … not:31 -9 -20
would … notice:34 2 -2
would … of:8 -25 -6
would … off:32 -13 -9
would … one:62 6 -11
would … out:-7 -28 -7
would … quick:13 26 -11
would … relief:38 -4 -1
would … say:34 -1 -4
would … stop:1 -29 -2
would … teh:24 15 28
would … them:23 -2 0
would … ther:-23 -3 -1
would … theyd:21 -3 -6
would … this:-35 -8 0
would … to:-3 -18 -33
would … tonight:3 6 38
would … u:-24 -13 -3
would … upset:-25 -2 0
would … want:-26 22 7
would … with:70 -3 2
would … without:32 -20 -4
wouldnt:55 -26 -31
wouldnt be:37 5 5
wouldnt do:49 -37 -16
wouldnt fix:10 27 -1
wouldnt get:-42 -11 -8
wouldnt hert:-33 -2 -5
wouldnt it:50 -4 -1
wouldnt kil:24 27 0
wouldnt mind:21 -62 -19
wouldnt say:33 6 -20
wouldnt see:44 7 13
wouldnt wake:25 30 32
wouldnt … adn:28 35 0
wouldnt … anything:52 -13 -5
wouldnt … be:45 -5 -2
wouldnt … being:22 -1 -1
wouldnt … but:45 -1 0
wouldnt … i:31 8 -7
wouldnt … im:44 46 -1
wouldnt … in:-29 -13 -7
wouldnt … it:-9 -37 -19
wouldnt … me:-30 -13 -12
wouldnt … my:7 -20 -8
wouldnt … myself:32 24 0
wouldnt … not:36 -59 -14
wouldnt … teh:14 -22 -9
wouldnt … to:-2 -29 -10
wouldnt … up:-27 -17 -11
wouldnt … wen:19 34 16
wouldve:29 25 7
wound:59 67 -3
wound … i:29 39 -1
wow:-20 -7 -4
wrap:-11 -10 -5
wrapped:81 83 68
wrapped in:43 45 31
wrapped … tea:42 38 42
wrapper:9 25 -4
wrappers:-2 -4 -4
wrapping:-17 -18 -13
wreath:-1 -2 0
wreck:-11 -8 -7
wrecked:0 0 -2
wren:0 0 0
wristband:-15 -11 -5
wrists:44 59 30
wrists adn:80 67 -14
wrists are:62 54 56
wrists i:22 19 26
wrists … a:19 22 -2
wrists … adn:24 19 38
wrists … bit:31 41 -21
wrists … i:6 2 -46
wrists … is:47 49 13
wrists … it:25 14 -2
wrists … on:34 36 39
wrists … open:26 18 28
wrists … teh:65 68 36
wrists … this:24 22 39
wrists … to:24 33 -9
wrists … wont:0 0 -27
write:9 23 31
write down:-27 -26 -18
write goodbye:51 47 43
write it:10 6 -22
write that:36 45 48
write to:24 17 26
write … adn:37 37 42
write … down:18 36 37
write … farewell:25 20 27
write … for:27 25 14
write … in:30 30 -7
write … my:26 23 -12
write … teh:-35 -31 -24
write … u:27 21 25
writer:0 7 -2
writes:-10 -14 6
writes that:1 -1 23
writing:-23 -43 -29
writing because:-22 -12 -7
writing goodbye:0 0 -45
writing here:46 -12 -2
writing it:-60 -37 -39
writing … cant:64 51 50
writing … i:17 39 43
writing … letters:0 0 -45
writing … my:45 0 1
writing … to:-6 -2 -32
written:32 27 36
written down:11 25 6
written in:42 -11 -3
written on:-33 -27 -23
written out:33 27 24
written somewhere:28 1 1
written teh:30 29 30
written that:22 19 22
written to:41 18 12
written … before:29 31 31
written … for:-34 -28 -24
written … four:-23 -10 -8
written … i:24 -2 -9
written … in:37 38 34
written … ive:22 -2 -2
written … my:-27 -6 -2
written … of:32 36 45
written … on:27 30 38
written … somewhere:30 31 12
written … teh:50 44 49
written … times:-23 -10 -8
written … to:-32 -33 -25
written … which:18 21 26
wrong:-19 -2 -16
wrong he:20 18 0
wrong order:44 46 -1
wrong side:21 16 16
wrong … adn:26 28 -5
wrong … my:27 26 2
wrote:-40 -61 -43
wrote a:-64 -72 -71
wrote it:-2 -24 -25
wrote my:13 20 26
wrote on:30 30 22
wrote them:-36 -19 -9
wrote … am:0 -49 -1
wrote … cards:-29 -20 -19
wrote … dont:46 0 0
wrote … goodbye:-45 -56 -59
wrote … i:51 -24 2
wrote … in:-21 -7 -15
wrote … leter:-42 -35 -30
wrote … my:31 -28 -25
wrote … note:2 -21 -30
wrote … on:30 -7 5
wrote … teh:4 11 25
wrote … to:-18 -5 -20
wrote … u:8 9 25
wuld:9 -1 -1
wunschte:25 -18 -5
wunschte ich:25 -18 -5
wurde:6 -10 -1
x:-23 30 28
xanax:64 43 24
xanax adn:35 38 39
xanax by:10 8 20
xanax cold:27 31 36
xanax on:12 14 24
xanax … on:13 16 29
xanax … turkey:23 28 34
xans:46 43 33
xans adn:31 32 31
xbox:-25 -15 -16
xmas:-8 -3 -11
xx:-4 0 2
y:26 6 0
y la:-34 -1 -12
y me:40 4 18
y nadie:8 22 -21
y no:0 61 47
y quiero:-28 15 -2
y ya:9 20 -20
y … a:-25 8 31
y … de:67 -1 -13
y … despierta:65 58 58
y … el:-37 -7 -8
y … en:-49 -8 -10
y … estoy:-61 -4 0
y … ha:35 23 4
y … hacerlo:25 51 -1
y … la:-30 5 22
y … me:-90 -12 -11
y … mi:-34 2 -10
y … por:38 49 37
y … puedo:4 25 -3
y … que:-55 -6 -6
y … quiero:-101 -8 -4
y … se:-26 23 -18
y … si:136 -2 -4
y … voy:18 5 29
y … yo:24 51 26
ya:41 22 49
ya deje:8 8 27
ya me:33 17 27
ya … a:-83 -4 1
ya … estare:41 40 35
ya … la:24 36 47
ya … me:64 -13 -5
ya … puedo:-31 -2 -2
ya … quiero:56 -29 -7
ya … todo:-7 26 35
ya … tome:14 25 26
ya … vivir:43 -5 -2
yaar:7 4 -15
yall:37 48 64
yard:30 31 13
yard adn:16 16 21
yard in:17 16 -29
yard with:-28 -25 -13
yard … teh:-17 -15 -23
yawn:-3 -2 -2
yawning:-12 -1 6
ye:18 16 22
ye all:26 22 23
ye were:-29 -22 -18
ye … i:37 40 37
ye … saving:-29 -22 -18
ye … see:-21 -11 -7
ye … teh:-54 -28 -23
yeah:2 22 -8
yeah … got:-26 -26 -13
yeah … i:6 21 -18
yeah … want:9 23 -3
yeah … wil:48 52 38
year:-16 -39 -60
year adn:-15 -4 -36
year clean:26 4 7
year i:-25 -16 -15
year im:-17 -24 -10
year it:20 8 21
year keeps:21 29 0
year old:-26 -10 -8
year without:24 9 8
year would:32 5 -1
year … be:32 -6 -1
year … i:2 30 -3
year … im:-8 -20 -15
year … is:33 19 18
year … me:9 28 3
year … she:21 26 -3
year … teh:-22 -14 -13
year … was:-25 -19 -4
yearly:-1 -1 0
years:-65 -87 -97
years adn:-3 -12 -20
years ago:-62 -35 -26
years back:-35 -21 -15
years clean:-30 -21 -20
years eve:20 23 36
years good:34 31 16
years in:-27 -20 -14
years it:22 -2 -1
years its:28 -3 -4
years ive:-33 -24 -18
years of:8 -20 -25
years old:16 30 -14
years sober:45 -4 -17
years … adn:9 2 -35
years … bottle:25 -5 3
years … cant:22 23 20
years … every:41 0 0
years … gone:28 0 1
years … hav:29 2 -1
years … hes:-24 -26 -18
years … his:-23 -24 -6
years … i:-24 -37 -19
years … im:-26 -19 -26
years … it:21 -15 -20
years … last:17 34 18
years … lost:-21 -7 -4
years … me:-24 -5 -3
years … not:-27 -5 0
years … saturday:32 -9 -8
years … shaking:10 -2 -52
years … someone:21 -2 -1
years … they:-22 -12 -10
years … theyve:34 33 17
years … this:-24 -15 -14
years … trucks:9 21 0
years … until:45 0 6
years … want:22 2 0
yeastwood:-4 -2 -2
yeet:35 6 -20
yeet myself:45 17 -25
yeet … off:26 5 -19
yeet … this:6 -24 -3
yeeting:19 -11 -2
yeeting … teh:16 38 12
yelled:-6 -4 -2
yellow:-8 4 7
yellow adn:24 41 43
yellow … i:20 34 44
yells:-8 -10 -3
yes:36 37 -16
yes adn:-27 -24 -4
yes but:-23 -12 -2
yes i:1 -6 -36
yes im:-26 -23 -10
yes it:-20 -12 -11
yes ive:6 15 20
yes thats:39 3 -4
yes to:31 25 29
yes … a:-29 -13 -3
yes … am:29 13 -4
yes … i:51 50 -7
yes … it:15 22 5
yes … no:-26 -27 1
yes … teh:32 24 51
yes … to:50 66 -4
yes … want:46 56 -3
yes … yes:28 32 3
yesterday:57 68 11
yesterday adn:-38 -45 -40
yesterday after:26 -9 -14
yesterday he:-3 -6 -22
yesterday i:19 25 -21
yesterday ive:2 -1 -48
yesterday my:-22 -13 -10
yesterday on:45 -2 -1
yesterday was:16 25 -1
yesterday … a:69 63 12
yesterday … adn:43 54 15
yesterday … at:15 12 28
yesterday … cant:31 30 48
yesterday … he:23 27 33
yesterday … i:3 22 4
yesterday … my:94 58 13
yesterday … of:-31 -15 -11
yesterday … platform:45 -2 -1
yesterday … shes:53 47 5
yesterday … teh:48 -11 7
yesterday … today:-15 -29 -4
yesterday … was:26 21 -14
yesterday … wat:19 21 23
yesterday … year:31 -5 0
yesterdays:7 6 -3
yet:3 -21 -23
yet but:21 -1 -4
yet i:1 -24 -20
yet … goin:34 11 -1
yet … i:24 -19 -15
yet … im:27 23 -2
yet … know:14 22 21
yeve:-2 -2 -3
yo:-50 -15 -2
yo … en:32 41 21
yo … no:-68 1 7
yoga:-13 -8 -11
yoghurt:-26 -14 -17
yoghurts:-19 -8 -7
youd:-5 10 24
youd neva:-26 -8 -1
youd say:30 -8 -2
youd … i:31 1 7
youd … to:38 33 -1
youll:0 15 0
youll find:-3 -16 -22
youll hear:46 38 43
youll … by:26 25 9
youll … it:15 15 22
youll … that:-24 -16 -12
youll … with:24 24 -1
young:-51 -42 -29
young ones:-23 -19 -11
younger:-1 1 -27
youngest:-11 -13 -18
youngsters:0 0 0
youre:-3 -3 7
youre goin:-27 -23 -16
youre takin:21 -8 -3
youre teh:51 56 61
youre … i:21 32 11
youre … im:-20 -29 -29
youre … last:39 44 47
youre … that:25 -8 -4
youre … this:22 18 15
youre … to:22 20 26
youre … up:25 -2 -1
yours:33 50 58
yours to:31 29 41
yours … ive:38 40 35
yours … pay:38 40 34
yours … teh:43 40 37
yourself:3 19 -73
yourself adn:40 35 -7
yourself for:-21 -19 -14
yourself kil:29 16 0
yourself … a:23 29 -7
yourself … adn:40 29 -2
yourself … day:33 35 0
yourself … do:33 44 -2
yourself … i:42 31 -9
yourself … im:-27 -44 -15
yourself … me:18 22 -2
yourself … want:26 5 0
yourself … yourself:28 15 0
yourselves:64 78 65
yourselves … u:23 30 26
yous:30 29 34
youth:-19 -17 -14
youve:21 31 34
youve a:33 38 38
youve all:23 30 28
youve been:-39 -15 7
youve had:83 48 42
youve … a:49 54 68
youve … back:-23 -11 -5
youve … been:23 30 28
youve … teh:32 -4 -6
yrs:-21 -16 -8
yucky:-26 -21 -13
yusufs:-4 -3 -3
z:20 -12 -8
zaps:-5 -5 -3
zehn:-3 -3 -1
zero:39 17 -4
zipped:16 15 15
zombie:-8 -7 -8
zombies:-8 -10 -1
zones:-22 -20 -1
zoo:-29 -31 -24
zoom:12 28 15
zoom … a:22 23 22
zopiclone:-11 -11 -10
zops:7 9 5
zu:29 30 30
zum:-7 -6 -2
zumba:-9 -2 -2
zur:28 19 29
zusammen:-11 -11 -3
zwei:-17 -12 -3
zwolf:-8 -9 -5
`;
